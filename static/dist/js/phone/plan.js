<<<<<<< HEAD
import{h as e,t as a,i as t,n,d as o,x as s,y as l,a3 as i,A as r,a5 as d,z as c,a7 as p,a2 as $,ah as u,ai as h,w as f,q as m}from"../core/shared.js";import{P as w}from"../activities/plans.js";function g({code:o,owner:s,token:l}){const i=e(!1),r=e(null),d=encodeURIComponent(s);return n`<details class="disclosure">
=======
import{h as e,t as a,i as t,n,d as o,x as s,y as l,a8 as i,A as r,aa as c,z as d,ac as p,a7 as $,al as u,am as h,w as f,q as m,a2 as w}from"../core/shared.js";import{PlanView as g}from"../activities/plans.js";function k({code:o,owner:s,token:l}){const i=e(!1),r=e(null),c=encodeURIComponent(s);return n`<details class="disclosure">
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
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
      ${"changed"===e.done&&l.length>0&&n`<p class="soft">${a("Changed: {fields}",{fields:l.join(", ")})}</p>`}
      ${e.fields.filter(e=>C[e.done]).map(e=>n`<p key=${e.field} class="soft">${e.title}: ${C[e.done]()}</p>`)}
      ${e.refused.map(e=>n`<p key=${e.title+e.code} class="chip plain" data-tone="warn">
            ${t("warning")}<span>${e.title&&n`<b>${e.title}: </b>`}${e.why}</span>
          </p>`)}
    </div>
<<<<<<< HEAD
  </li>`}const y={added:["ok",()=>a("added")],changed:["info",()=>a("changed")],same:["info",()=>a("unchanged")],refused:["warn",()=>a("not imported")]},x={merged:()=>a("merged with what others wrote at the same time"),kept:()=>a("what others wrote at the same time is kept next to it")},{code:C}=document.documentElement.dataset,{owner:T}=document.body.dataset,I="console"===new URLSearchParams(location.search).get("as")?["console","phone"]:["phone","console"];function j({room:e,token:o}){const{store:s,sync:l}=e,i=s.get("about","about"),r=s.all("plan").find(e=>e.owner===T),d=u(l.state.value);return n`<header class="topbar">
      <h1 class="topbar-title" dir="auto">${P(s)}</h1>
=======
  </li>`}const x={added:["ok",()=>a("added")],changed:["info",()=>a("changed")],same:["info",()=>a("unchanged")],refused:["warn",()=>a("not imported")]},C={merged:()=>a("merged with what others wrote at the same time"),kept:()=>a("what others wrote at the same time is kept next to it")},{code:T}=document.documentElement.dataset,{owner:I}=document.body.dataset,j="console"===new URLSearchParams(location.search).get("as")?["console","phone"]:["phone","console"];function R({room:e,token:o}){const{store:s,sync:l}=e,i=s.get("about","about"),r=s.all("plan").find(e=>e.owner===I),c=u(l.state.value);return n`<header class="topbar">
      <h1 class="topbar-title" dir="auto">${U(s)}</h1>
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
      <a
        class="button quiet icon-only"
        href=${`/w/${T}${"facilitator"===f(e).role?"/run":""}`}
        aria-label=${a("To the room")}
        >${t("house")}</a
      >
    </header>
    <${h} room=${e} />
<<<<<<< HEAD
    ${d&&n`<${O} ...${d} />`}
    ${!d&&!i&&n`<${O} icon="wave" title=${a("Opening the plan…")} />`}
    ${!d&&i&&!r&&n`<${O}
=======
    ${c&&n`<${O} ...${c} />`}
    ${!c&&!i&&n`<${O} icon="wave" title=${a("Opening the plan…")} />`}
    ${!c&&i&&!r&&n`<${O}
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
        icon="target"
        title=${a("No plan here yet")}
        words=${a("It opens when the facilitator gets to the plans.")}
      />`}
    ${!c&&i&&r&&n`<${g}
        room=${e}
        plan=${r}
<<<<<<< HEAD
        open=${R(e,r,i)}
        head=${n`<${U} room=${e} plan=${r} about=${i} token=${o} />`}
      />`}`}const P=e=>{var a,t;return null!=(t=null==(a=m(e).find(({id:e})=>e===T))?void 0:a.name)?t:T};function R(e,a,t){const n=f(e),o=e.store.all("stage").filter(({activity:e})=>"plans"===e);return"facilitator"===n.role||!t.closed&&!t.paused&&a.group===n.group&&(!a.stage||o.some(({status:e})=>"open"===e))}function U({room:e,plan:o,about:s,token:l}){const i=!R(e,o,s);return n`<div class="stack-tight">
=======
        open=${_(e,r,i)}
        head=${n`<${B} room=${e} plan=${r} about=${i} token=${o} />`}
      />`}`}const U=e=>{var a,t;return null!=(t=null==(a=[...m(e),...e.all("task_force")].find(({id:e})=>e===I))?void 0:a.name)?t:I};function _(e,a,t){const n=f(e),o=a.stage&&e.store.get("stage",a.stage);return"facilitator"===n.role||!t.closed&&!t.paused&&function(e,a,t){var n;const o=e.get("task_force",null!=(n=a.task_force)?n:"");return o?w(o).includes(t.id):a.group===t.group}(e.store,a,n)&&function(e,a,t){return!t||"open"===t.status||Boolean(a.task_force&&e.all("stage").some(e=>"task_forces"===e.activity&&"open"===e.status))}(e.store,a,o)}function B({room:e,plan:o,about:s,token:l}){const i=!_(e,o,s);return n`<div class="stack-tight">
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
    <p class="soft" dir="auto">${s.title}</p>
    ${i&&n`<p class="notice" data-tone="info">
        ${t("lock")}<span
          >${a("You can read this plan. Its group or task force can edit it while the plans are open.")}</span
        >
      </p>`}
    <p class="row plan-files">
      <${L} format="pdf" words=${a("Print")} /><${L} format="docx" words=${a("Edit")} />
      <${L} format="xlsx" words=${a("Table")} /><${L} format="ics" words=${a("Calendar")} />
      <${L} format="pdf" on="letter" words=${a("Print on Letter")} />
    </p>
<<<<<<< HEAD
    ${!i&&n`<${g} ...${{code:C,owner:T,token:l}} />`}
=======
    ${!i&&n`<${k} ...${{code:T,owner:I,token:l}} />`}
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
  </div>`}const L=({format:e,words:a,on:o="a4"})=>n`<a
    class="button"
    download
    href=${`/api/workshops/${T}/export/${e}?plan=${encodeURIComponent(I)}&paper=${o}`}
  >
    ${t("download")}${a} <small class="soft">${e.toUpperCase()}</small></a
  >`,O=({icon:e,title:a,words:o})=>n`<main class="page-main">
    <div class="empty" role="status">
      ${t(e,"big")}
      <h2>${a}</h2>
      <p>${o}</p>
    </div>
  </main>`,P=()=>n`<main class="page-main stack">
    <div class="empty">
      ${t("lock","big")}
      <h2>${a("Join the room first")}</h2>
      <p>${a("Only people who take part have a plan.")}</p>
      <a class="button primary" href=${`/w/${T}`}>${a("Join")}</a>
    </div>
  </main>`;s(),async function(){var e,a;null==(e=document.querySelector(".opening"))||e.removeAttribute("hidden");const t=null!=(a=j.map(e=>l(T,e)).find(Boolean))?a:await i(T).catch(()=>null);if(document.body.replaceChildren(),!t)return r(n`<${P} />`,document.body);const o=c(d({...t,code:T,less:{now:!1}})),s=j.find(e=>{var a;return(null==(a=l(T,e))?void 0:a.token)===t.token});s&&p(T,s,t.token,()=>location.reload()),r(n`<${R} room=${o} token=${t.token} />`,document.body),$()}();
