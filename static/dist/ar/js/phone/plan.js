import{h as a,t as e,i as n,n as o,c as t,y as s,z as l,W as r,B as i,Y as c,A as d,$,V as p,aa as u,ab as f,x as m,q as h}from"../core/shared.js";import{P as w}from"../activities/plans.js";import{F as k}from"../writing.js";function v({code:t,owner:s,token:l}){const r=a(!1),i=a(null),c=encodeURIComponent(s);return o`<details class="disclosure">
    <summary>${e("املأها دون اتصال")}</summary>
    <div class="stack-tight">
      <p class="soft">
        ${e("خذ الخطة معك جدولًا لبرنامج Excel أو LibreOffice، واملأه دون اتصال، ثم أعد إرساله من هنا.")}
      </p>
      <p class="row">
        <a class="button" download href=${`/api/workshops/${t}/export/xlsx?plan=${c}`}
          >${n("download")}${e("نزّل الجدول")}</a
        >
      </p>
      <label class="stack-tight"
        ><b>${e("أعد إرسالها")}</b> <input type="file" accept=".xlsx" disabled=${r.value} onChange=${async({currentTarget:a})=>{const[n]=a.files;n&&(r.value=!0,i.value=await async function({code:a,owner:n,token:o,file:t}){var s,l;const r=await fetch(`/api/workshops/${a}/plans/${encodeURIComponent(n)}`,{method:"POST",headers:{Authorization:`Bearer ${o}`,"Content-Type":"application/octet-stream"},body:t}).catch(()=>null),i=await(null==r?void 0:r.json().catch(()=>null));return(null==r?void 0:r.ok)&&i?i:{why:null!=(l=null==(s=null==i?void 0:i.error)?void 0:s.why)?l:e("لم يصل الجدول. حاول مرة أخرى عند توفر الاتصال.")}}({code:t,owner:s,token:l,file:n}),r.value=!1,a.value="")}}
      /></label>
      <div role="status">
        ${r.value?o`<p class="notice">${n("clock")}<span>${e("يُقرأ الجدول…")}</span></p>`:i.value&&o`<${g} said=${i.value} />`}
      </div>
    </div>
  </details>`}function g({said:a}){if(a.why)return o`<p class="notice" role="alert" data-tone="error">${n("warning")}<span>${a.why}</span></p>`;const e=a.lines.filter(a=>"same"!==a.done||a.refused.length),t=a.lines.some(a=>a.refused.length)?"warn":"ok";return o`<div class="stack-tight">
    <p class="notice" data-tone=${t}>${n("ok"===t?"check":"warning")}<span>${b(a)}</span></p>
    <ul class="stack-tight">
      ${e.map(a=>o`<${y} key=${a.line} line=${a} />`)}
    </ul>
  </div>`}const b=a=>[a.added>0&&t(["أُضيف {n} عمل.","أُضيف عمل واحد.","أُضيف عملان.","أُضيفت {n} أعمال.","أُضيف {n} عملًا.","أُضيف {n} عمل."],"{n} actions added.",a.added),a.changed>0&&t(["تغيّر {n} عمل.","تغيّر عمل واحد.","تغيّر عملان.","تغيّرت {n} أعمال.","تغيّر {n} عملًا.","تغيّر {n} عمل."],"{n} actions changed.",a.changed),a.same>0&&t(["{n} سطر كما كان.","سطر واحد كما كان.","سطران كما كانا.","{n} أسطر كما كانت.","{n} سطرًا كما كان.","{n} سطر كما كان."],"{n} lines unchanged.",a.same),a.refused>0&&t(["{n} سطر لم يؤخذ.","سطر واحد لم يؤخذ.","سطران لم يؤخذا.","{n} أسطر لم تؤخذ.","{n} سطرًا لم يؤخذ.","{n} سطر لم يؤخذ."],"{n} lines not imported.",a.refused)].filter(Boolean).join(" ")||e("لم يكن فيه شيء.");function y({line:a}){const[t,s]=x[a.done],l=a.fields.filter(a=>"set"===a.done).map(a=>a.title);return o`<li class="card">
    <div class="stack-tight">
      <p class="row"><b>${e("السطر {n}",{n:a.line})}</b><span class="chip" data-tone=${t}>${s()}</span></p>
      ${a.what&&o`<p dir="auto">${a.what}</p>`}
      ${"changed"===a.done&&l.length>0&&o`<p class="soft">${e("تغيّر: {fields}",{fields:l.join(e("، "))})}</p>`}
      ${a.fields.filter(a=>C[a.done]).map(a=>o`<p key=${a.field} class="soft">${a.title}: ${C[a.done]()}</p>`)}
      ${a.refused.map(a=>o`<p key=${a.title+a.code} class="chip plain" data-tone="warn">
            ${n("warning")}<span>${a.title&&o`<b>${a.title}: </b>`}${a.why}</span>
          </p>`)}
    </div>
  </li>`}const x={added:["ok",()=>e("أُضيف")],changed:["info",()=>e("تغيّر")],same:["info",()=>e("كما كان")],refused:["warn",()=>e("لم يؤخذ")]},C={merged:()=>e("دُمج مع ما كتبه غيرك في الأثناء"),kept:()=>e("ما كتبه غيرك في الأثناء محفوظ بجانبه")},{code:j}=document.documentElement.dataset,{owner:U}=document.body.dataset,_="console"===new URLSearchParams(location.search).get("as")?["console","phone"]:["phone","console"];function B({room:a,token:t}){const{store:s,sync:l}=a,r=s.get("about","about"),i=s.all("plan").find(a=>a.owner===U),c=u(l.state.value);return o`<header class="topbar">
      <h1 class="topbar-title" dir="auto">${R(s)}</h1>
      <a
        class="button quiet icon-only"
        href=${`/w/${j}${"facilitator"===m(a).role?"/run":""}`}
        aria-label=${e("إلى القاعة")}
        >${n("house")}</a
      >
    </header>
    <${f} room=${a} />
    ${c&&o`<${L} ...${c} />`}
    ${!c&&!r&&o`<${L} icon="wave" title=${e("تُفتح الخطة…")} />`}
    ${!c&&r&&!i&&o`<${L}
        icon="target"
        title=${e("لا توجد خطة هنا بعد")}
        words=${e("تُفتح عندما يصل الميسّر إلى الخطط.")}
      />`}
    ${!c&&r&&i&&o`<${w}
        room=${a}
        plan=${i}
        open=${q(a,i,r)}
        head=${o`<${A} room=${a} plan=${i} about=${r} token=${t} />`}
      />`}`}const R=a=>{var e,n;return null!=(n=null==(e=[...h(a),...a.all("task_force")].find(({id:a})=>a===U))?void 0:e.name)?n:U};function q(a,e,n){const o=m(a),t=a.store.all("stage").filter(({activity:a})=>"plans"===a);return"facilitator"===o.role||!n.closed&&!n.paused&&function(a,e,n){var o;const t=a.get("task_force",null!=(o=e.task_force)?o:"");return t?k(t).includes(n.id):e.group===n.group}(a.store,e,o)&&function(a,e,n){const o=e.task_force?a.all("stage").filter(a=>"task_forces"===a.activity):[];return!e.stage||[...n,...o].some(({status:a})=>"open"===a)}(a.store,e,t)}function A({room:a,plan:t,about:s,token:l}){const r=!q(a,t,s);return o`<div class="stack-tight">
    <p class="soft" dir="auto">${s.title}</p>
    ${r&&o`<p class="notice" data-tone="info">
        ${n("lock")}<span
          >${e("يمكنك قراءة هذه الخطة. يمكن لمجموعتها أو فرقة عملها تعديلها ما دامت الخطط مفتوحة.")}</span
        >
      </p>`}
    <p class="row plan-files">
      <${I} format="pdf" words=${e("طباعة")} /><${I} format="docx" words=${e("تعديل")} />
      <${I} format="xlsx" words=${e("جدول")} /><${I} format="ics" words=${e("التقويم")} />
      <${I} format="pdf" on="letter" words=${e("اطبع على ورق Letter")} />
    </p>
    ${!r&&o`<${v} ...${{code:j,owner:U,token:l}} />`}
  </div>`}const I=({format:a,words:e,on:t="a4"})=>o`<a
    class="button"
    download
    href=${`/api/workshops/${j}/export/${a}?plan=${encodeURIComponent(U)}&paper=${t}`}
  >
    ${n("download")}${e} <small class="soft">${a.toUpperCase()}</small></a
  >`,L=({icon:a,title:e,words:t})=>o`<main class="page-main">
    <div class="empty" role="status">
      ${n(a,"big")}
      <h2>${e}</h2>
      <p>${t}</p>
    </div>
  </main>`,P=()=>o`<main class="page-main stack">
    <div class="empty">
      ${n("lock","big")}
      <h2>${e("انضم إلى القاعة أولًا")}</h2>
      <p>${e("الخطة لمن يشاركون.")}</p>
      <a class="button primary" href=${`/w/${j}`}>${e("انضمام")}</a>
    </div>
  </main>`;s(),async function(){var a,e;null==(a=document.querySelector(".opening"))||a.removeAttribute("hidden");const n=null!=(e=_.map(a=>l(j,a)).find(Boolean))?e:await r(j).catch(()=>null);if(document.body.replaceChildren(),!n)return i(o`<${P} />`,document.body);const t=c(d({...n,code:j,less:{now:!1}})),s=_.find(a=>{var e;return(null==(e=l(j,a))?void 0:e.token)===n.token});s&&$(j,s,n.token,()=>location.reload()),i(o`<${B} room=${t} token=${n.token} />`,document.body),p()}();
