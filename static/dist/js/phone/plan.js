import{h as e,t as a,i as t,n,c as o,y as s,z as l,W as i,B as r,Y as c,A as d,$ as p,V as $,aa as u,ab as h,x as f,q as m}from"../core/shared.js";import{P as w}from"../activities/plans.js";import{F as g}from"../writing.js";function k({code:o,owner:s,token:l}){const i=e(!1),r=e(null),c=encodeURIComponent(s);return n`<details class="disclosure">
    <summary>${a("Fill in offline")}</summary>
    <div class="stack-tight">
      <p class="soft">
        ${a("Download the plan as a table for Excel or LibreOffice, fill it in offline, then upload it here.")}
      </p>
      <p class="row">
        <a class="button" download href=${`/api/workshops/${o}/export/xlsx?plan=${c}`}
          >${t("download")}${a("Download the table")}</a
        >
      </p>
      <label class="stack-tight"
        ><b>${a("Send it back")}</b> <input type="file" accept=".xlsx" disabled=${i.value} onChange=${async({currentTarget:e})=>{const[t]=e.files;t&&(i.value=!0,r.value=await async function({code:e,owner:t,token:n,file:o}){var s,l;const i=await fetch(`/api/workshops/${e}/plans/${encodeURIComponent(t)}`,{method:"POST",headers:{Authorization:`Bearer ${n}`,"Content-Type":"application/octet-stream"},body:o}).catch(()=>null),r=await(null==i?void 0:i.json().catch(()=>null));return(null==i?void 0:i.ok)&&r?r:{why:null!=(l=null==(s=null==r?void 0:r.error)?void 0:s.why)?l:a("The table didn’t arrive. Try again when you’re connected.")}}({code:o,owner:s,token:l,file:t}),i.value=!1,e.value="")}}
      /></label>
      <div role="status">
        ${i.value?n`<p class="notice">${t("clock")}<span>${a("Reading the table…")}</span></p>`:r.value&&n`<${v} said=${r.value} />`}
      </div>
    </div>
  </details>`}function v({said:e}){if(e.why)return n`<p class="notice" role="alert" data-tone="error">${t("warning")}<span>${e.why}</span></p>`;const a=e.lines.filter(e=>"same"!==e.done||e.refused.length),o=e.lines.some(e=>e.refused.length)?"warn":"ok";return n`<div class="stack-tight">
    <p class="notice" data-tone=${o}>${t("ok"===o?"check":"warning")}<span>${b(e)}</span></p>
    <ul class="stack-tight">
      ${a.map(e=>n`<${y} key=${e.line} line=${e} />`)}
    </ul>
  </div>`}const b=e=>[e.added>0&&o("{n} action added.","{n} actions added.",e.added),e.changed>0&&o("{n} action changed.","{n} actions changed.",e.changed),e.same>0&&o("{n} line unchanged.","{n} lines unchanged.",e.same),e.refused>0&&o("{n} line not imported.","{n} lines not imported.",e.refused)].filter(Boolean).join(" ")||a("It was empty.");function y({line:e}){const[o,s]=x[e.done],l=e.fields.filter(e=>"set"===e.done).map(e=>e.title);return n`<li class="card">
    <div class="stack-tight">
      <p class="row"><b>${a("Line {n}",{n:e.line})}</b><span class="chip" data-tone=${o}>${s()}</span></p>
      ${e.what&&n`<p dir="auto">${e.what}</p>`}
      ${"changed"===e.done&&l.length>0&&n`<p class="soft">${a("Changed: {fields}",{fields:l.join(a(", "))})}</p>`}
      ${e.fields.filter(e=>C[e.done]).map(e=>n`<p key=${e.field} class="soft">${e.title}: ${C[e.done]()}</p>`)}
      ${e.refused.map(e=>n`<p key=${e.title+e.code} class="chip plain" data-tone="warn">
            ${t("warning")}<span>${e.title&&n`<b>${e.title}: </b>`}${e.why}</span>
          </p>`)}
    </div>
  </li>`}const x={added:["ok",()=>a("added")],changed:["info",()=>a("changed")],same:["info",()=>a("unchanged")],refused:["warn",()=>a("not imported")]},C={merged:()=>a("merged with what others wrote at the same time"),kept:()=>a("what others wrote at the same time is kept next to it")},{code:T}=document.documentElement.dataset,{owner:j}=document.body.dataset,I="console"===new URLSearchParams(location.search).get("as")?["console","phone"]:["phone","console"];function P({room:e,token:o}){const{store:s,sync:l}=e,i=s.get("about","about"),r=s.all("plan").find(e=>e.owner===j),c=u(l.state.value);return n`<header class="topbar">
      <h1 class="topbar-title" dir="auto">${R(s)}</h1>
      <a
        class="button quiet icon-only"
        href=${`/w/${T}${"facilitator"===f(e).role?"/run":""}`}
        aria-label=${a("To the room")}
        >${t("house")}</a
      >
    </header>
    <${h} room=${e} />
    ${c&&n`<${L} ...${c} />`}
    ${!c&&!i&&n`<${L} icon="wave" title=${a("Opening the plan…")} />`}
    ${!c&&i&&!r&&n`<${L}
        icon="target"
        title=${a("No plan here yet")}
        words=${a("It opens when the facilitator gets to the plans.")}
      />`}
    ${!c&&i&&r&&n`<${w}
        room=${e}
        plan=${r}
        open=${U(e,r,i)}
        head=${n`<${_} room=${e} plan=${r} about=${i} token=${o} />`}
      />`}`}const R=e=>{var a,t;return null!=(t=null==(a=[...m(e),...e.all("task_force")].find(({id:e})=>e===j))?void 0:a.name)?t:j};function U(e,a,t){const n=f(e),o=e.store.all("stage").filter(({activity:e})=>"plans"===e);return"facilitator"===n.role||!t.closed&&!t.paused&&function(e,a,t){var n;const o=e.get("task_force",null!=(n=a.task_force)?n:"");return o?g(o).includes(t.id):a.group===t.group}(e.store,a,n)&&function(e,a,t){const n=a.task_force?e.all("stage").filter(e=>"task_forces"===e.activity):[];return!a.stage||[...t,...n].some(({status:e})=>"open"===e)}(e.store,a,o)}function _({room:e,plan:o,about:s,token:l}){const i=!U(e,o,s);return n`<div class="stack-tight">
    <p class="soft" dir="auto">${s.title}</p>
    ${i&&n`<p class="notice" data-tone="info">
        ${t("lock")}<span
          >${a("You can read this plan. Its group or task force can edit it while the plans are open.")}</span
        >
      </p>`}
    <p class="row plan-files">
      <${B} format="pdf" words=${a("Print")} /><${B} format="docx" words=${a("Edit")} />
      <${B} format="xlsx" words=${a("Table")} /><${B} format="ics" words=${a("Calendar")} />
      <${B} format="pdf" on="letter" words=${a("Print on Letter")} />
    </p>
    ${!i&&n`<${k} ...${{code:T,owner:j,token:l}} />`}
  </div>`}const B=({format:e,words:a,on:o="a4"})=>n`<a
    class="button"
    download
    href=${`/api/workshops/${T}/export/${e}?plan=${encodeURIComponent(j)}&paper=${o}`}
  >
    ${t("download")}${a} <small class="soft">${e.toUpperCase()}</small></a
  >`,L=({icon:e,title:a,words:o})=>n`<main class="page-main">
    <div class="empty" role="status">
      ${t(e,"big")}
      <h2>${a}</h2>
      <p>${o}</p>
    </div>
  </main>`,O=()=>n`<main class="page-main stack">
    <div class="empty">
      ${t("lock","big")}
      <h2>${a("Join the room first")}</h2>
      <p>${a("Only people who take part have a plan.")}</p>
      <a class="button primary" href=${`/w/${T}`}>${a("Join")}</a>
    </div>
  </main>`;s(),async function(){var e,a;null==(e=document.querySelector(".opening"))||e.removeAttribute("hidden");const t=null!=(a=I.map(e=>l(T,e)).find(Boolean))?a:await i(T).catch(()=>null);if(document.body.replaceChildren(),!t)return r(n`<${O} />`,document.body);const o=c(d({...t,code:T,less:{now:!1}})),s=I.find(e=>{var a;return(null==(a=l(T,e))?void 0:a.token)===t.token});s&&p(T,s,t.token,()=>location.reload()),r(n`<${P} room=${o} token=${t.token} />`,document.body),$()}();
