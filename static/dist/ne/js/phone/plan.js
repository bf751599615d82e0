import{h as e,t as a,i as n,n as o,d as t,x as s,y as l,V as i,A as r,X as c,z as d,_ as $,U as p,a7 as u,a8 as f,v as m,p as h}from"../core/shared.js";import{PlanView as w}from"../activities/plans.js";function v({code:t,owner:s,token:l}){const i=e(!1),r=e(null),c=encodeURIComponent(s);return o`<details class="disclosure">
    <summary>${a("इन्टरनेटबिना भर्नुहोस्")}</summary>
    <div class="stack-tight">
      <p class="soft">
        ${a("योजनालाई Excel वा LibreOffice को तालिकाका रूपमा घर लैजानुहोस्, जडान नभए पनि भर्नुहोस्, अनि यहीँ फिर्ता पठाउनुहोस्।")}
      </p>
      <p class="row">
        <a class="button" download href=${`/api/workshops/${t}/export/xlsx?plan=${c}`}
          >${n("download")}${a("तालिका डाउनलोड गर्नुहोस्")}</a
        >
      </p>
      <label class="stack-tight"
        ><b>${a("फिर्ता पठाउनुहोस्")}</b> <input type="file" accept=".xlsx" disabled=${i.value} onChange=${async({currentTarget:e})=>{const[n]=e.files;n&&(i.value=!0,r.value=await async function({code:e,owner:n,token:o,file:t}){var s,l;const i=await fetch(`/api/workshops/${e}/plans/${encodeURIComponent(n)}`,{method:"POST",headers:{Authorization:`Bearer ${o}`,"Content-Type":"application/octet-stream"},body:t}).catch(()=>null),r=await(null==i?void 0:i.json().catch(()=>null));return(null==i?void 0:i.ok)&&r?r:{why:null!=(l=null==(s=null==r?void 0:r.error)?void 0:s.why)?l:a("तालिका आइपुगेन। जडान भएपछि फेरि कोसिस गर्नुहोस्।")}}({code:t,owner:s,token:l,file:n}),i.value=!1,e.value="")}}
      /></label>
      <div role="status">
        ${i.value?o`<p class="notice">${n("clock")}<span>${a("तालिका पढिँदै छ…")}</span></p>`:r.value&&o`<${g} said=${r.value} />`}
      </div>
    </div>
  </details>`}function g({said:e}){if(e.why)return o`<p class="notice" role="alert" data-tone="error">${n("warning")}<span>${e.why}</span></p>`;const a=e.lines.filter(e=>"same"!==e.done||e.refused.length),t=e.lines.some(e=>e.refused.length)?"warn":"ok";return o`<div class="stack-tight">
    <p class="notice" data-tone=${t}>${n("ok"===t?"check":"warning")}<span>${k(e)}</span></p>
    <ul class="stack-tight">
      ${a.map(e=>o`<${b} key=${e.line} line=${e} />`)}
    </ul>
  </div>`}const k=e=>[e.added>0&&t(["{n} काम थपियो।","{n} काम थपिए।"],"{n} actions added.",e.added),e.changed>0&&t(["{n} काम बदलियो।","{n} काम बदलिए।"],"{n} actions changed.",e.changed),e.same>0&&t(["{n} लाइन जस्ताको तस्तै।","{n} लाइन जस्ताका तस्तै।"],"{n} lines unchanged.",e.same),e.refused>0&&t(["{n} लाइन लिइएन।","{n} लाइन लिइएनन्।"],"{n} lines not imported.",e.refused)].filter(Boolean).join(" ")||a("त्यसमा केही थिएन।");function b({line:e}){const[t,s]=y[e.done],l=e.fields.filter(e=>"set"===e.done).map(e=>e.title);return o`<li class="card">
    <div class="stack-tight">
      <p class="row"><b>${a("लाइन {n}",{n:e.line})}</b><span class="chip" data-tone=${t}>${s()}</span></p>
      ${e.what&&o`<p dir="auto">${e.what}</p>`}
      ${"changed"===e.done&&l.length>0&&o`<p class="soft">${a("बदलिएका: {fields}",{fields:l.join(", ")})}</p>`}
      ${e.fields.filter(e=>x[e.done]).map(e=>o`<p key=${e.field} class="soft">${e.title}: ${x[e.done]()}</p>`)}
      ${e.refused.map(e=>o`<p key=${e.title+e.code} class="chip plain" data-tone="warn">
            ${n("warning")}<span>${e.title&&o`<b>${e.title}: </b>`}${e.why}</span>
          </p>`)}
    </div>
  </li>`}const y={added:["ok",()=>a("थपियो")],changed:["info",()=>a("बदलियो")],same:["info",()=>a("जस्ताको तस्तै")],refused:["warn",()=>a("लिइएन")]},x={merged:()=>a("यसबीच अरूले लेखेकोसँग जोडियो"),kept:()=>a("यसबीच अरूले लेखेको कुरा छेउमै राखिएको छ")},{code:C}=document.documentElement.dataset,{owner:U}=document.body.dataset,j="console"===new URLSearchParams(location.search).get("as")?["console","phone"]:["phone","console"];function R({room:e,token:t}){const{store:s,sync:l}=e,i=s.get("about","about"),r=s.all("plan").find(e=>e.owner===U),c=u(l.state.value);return o`<header class="topbar">
      <h1 class="topbar-title" dir="auto">${A(s)}</h1>
      <a
        class="button quiet icon-only"
        href=${`/w/${C}${"facilitator"===m(e).role?"/run":""}`}
        aria-label=${a("बैठकमा जानुहोस्")}
        >${n("house")}</a
      >
    </header>
    <${f} room=${e} />
    ${c&&o`<${S} ...${c} />`}
    ${!c&&!i&&o`<${S} icon="wave" title=${a("योजना खुल्दै छ…")} />`}
    ${!c&&i&&!r&&o`<${S}
        icon="target"
        title=${a("यहाँ अझै योजना छैन")}
        words=${a("सहजकर्ता योजनाको चरणमा पुगेपछि यो खुल्छ।")}
      />`}
    ${!c&&i&&r&&o`<${w}
        room=${e}
        plan=${r}
        open=${B(e,r,i)}
        head=${o`<${I} room=${e} plan=${r} about=${i} token=${t} />`}
      />`}`}const A=e=>{var a,n;return null!=(n=null==(a=h(e).find(({id:e})=>e===U))?void 0:a.name)?n:U};function B(e,a,n){const o=m(e),t=a.stage&&e.store.get("stage",a.stage);return"facilitator"===o.role||!(n.closed||n.paused||a.group!==o.group||t&&"open"!==t.status)}function I({room:e,plan:t,about:s,token:l}){const i=!B(e,t,s);return o`<div class="stack-tight">
    <p class="soft" dir="auto">${s.title}</p>
    ${i&&o`<p class="notice" data-tone="info">
        ${n("lock")}<span>${a("तपाईं यो योजना पढ्न सक्नुहुन्छ। योजनाको चरण खुला हुँदा यसको समूहले बदल्न सक्छ।")}</span>
      </p>`}
    <p class="row plan-files">
      <${L} format="pdf" words=${a("छाप्नुहोस्")} /><${L} format="docx" words=${a("सम्पादन गर्नुहोस्")} />
      <${L} format="xlsx" words=${a("तालिका")} /><${L} format="ics" words=${a("पात्रो")} />
      <${L} format="pdf" on="letter" words=${a("Letter मा छाप्नुहोस्")} />
    </p>
    ${!i&&o`<${v} ...${{code:C,owner:U,token:l}} />`}
  </div>`}const L=({format:e,words:a,on:t="a4"})=>o`<a
    class="button"
    download
    href=${`/api/workshops/${C}/export/${e}?plan=${encodeURIComponent(U)}&paper=${t}`}
  >
    ${n("download")}${a} <small class="soft">${e.toUpperCase()}</small></a
  >`,S=({icon:e,title:a,words:t})=>o`<main class="page-main">
    <div class="empty" role="status">
      ${n(e,"big")}
      <h2>${a}</h2>
      <p>${t}</p>
    </div>
  </main>`,T=()=>o`<main class="page-main stack">
    <div class="empty">
      ${n("lock","big")}
      <h2>${a("पहिला बैठकमा सहभागी हुनुहोस्")}</h2>
      <p>${a("योजना सहभागीका लागि हो।")}</p>
      <a class="button primary" href=${`/w/${C}`}>${a("जोडिनुहोस्")}</a>
    </div>
  </main>`;s(),async function(){var e,a;null==(e=document.querySelector(".opening"))||e.removeAttribute("hidden");const n=null!=(a=j.map(e=>l(C,e)).find(Boolean))?a:await i(C).catch(()=>null);if(document.body.replaceChildren(),!n)return r(o`<${T} />`,document.body);const t=c(d({...n,code:C,less:{now:!1}})),s=j.find(e=>{var a;return(null==(a=l(C,e))?void 0:a.token)===n.token});s&&$(C,s,n.token,()=>location.reload()),r(o`<${R} room=${t} token=${n.token} />`,document.body),p()}();
