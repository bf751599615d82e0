import{r as e,q as a,E as o,D as t,B as n,S as s,F as l}from"../writing.js";import{h as r,a7 as i,i as u,t as c,n as $,w as d,J as m}from"../core/shared.js";const[p,f]=[120,280];function v({room:o,me:t}){const[n,s,l,d]=[o.draft("force-name"),o.draft("force-meets"),r(""),r("")],m=o.draft("name");i(()=>{var e;const a=o.outbox.returned.value.find(e=>"add_task_force"===e.do);a&&!n.value.trim()&&([d.value,n.value,s.value]=[a.why,a.with.name,null!=(e=a.with.meets)?e:""],o.outbox.take(a.key))});const v=e(a(o.store),"agreed");return $`<details class="disclosure" open=${Boolean(n.value||d.value)}>
    <summary>${u("plus")}${c("Found a task force")}</summary>
    <form class="stack" onSubmit=${function(e){e.preventDefault();const a=t.name||m.value.trim();if(!n.value.trim()||!a)return;t.name||o.post("rename_person",{person:t.id,name:a});const r=l.value?[l.value]:[];o.post("add_task_force",{name:n.value.trim(),meets:s.value.trim(),goals:r}),[n.value,s.value,l.value,d.value]=["","","",""]}}>
      ${d.value&&$`<p class="notice" role="alert" data-tone="error">${u("warning")}<span>${d.value}</span></p>`}
      <${b} label=${c("What is it called?")} draft=${n} most=${p} />
      <${b} label=${c("When does it meet? (optional)")} draft=${s} most=${f} />
      ${v.length>0&&$`<${g} goals=${v} goal=${l} />`}
      ${!t.name&&$`<${b} label=${c("My name")} draft=${m} most=${60} />`}
      <p class="soft">${c("You convene it. Others join on their own phones.")}</p>
      <button class="button primary wide" disabled=${!n.value.trim()||!(t.name||m.value.trim())}>
        ${u("flag")}${c("Found it")}
      </button>
    </form>
  </details>`}const b=({label:e,draft:a,most:o})=>$`<label class="field"
    ><b>${e}</b
    ><input
      dir="auto"
      maxlength=${o}
      value=${a.value}
      onInput=${e=>a.value=e.currentTarget.value}
  /></label>`,g=({goals:e,goal:a})=>$`<label class="field"
    ><b>${c("Which goal does it serve? (optional)")}</b
    ><select value=${a.value} onChange=${e=>a.value=e.currentTarget.value}>
      <option value="">–</option>
      ${e.map(({id:e,text:a})=>$`<option key=${e} value=${e}>${a}</option>`)}
    </select></label
  >`,h=e=>"add_task_force"===e.do;function k({room:e,stage:a,open:t,head:n}){var s,l;const i=d(e),u=r(null),c=o(e.store),m=a=>i.name?e.post("join_task_force",{task_force:a}):u.value=a;return $`<main class="page-main stack">
    ${n} ${!c.length&&$`<${_} open=${t} />`}
    <ul class="forces">
      ${c.map(a=>$`<${y} key=${a.id} ...${{room:e,me:i,force:a,open:t,join:m}} />`)}
    </ul>
    ${t&&(null==(l=null==(s=a.settings)?void 0:s.found)||l)&&$`<${v} room=${e} me=${i} />`}
    ${null!==u.value&&$`<${x} ...${{room:e,me:i,force:u.value}} onClose=${()=>u.value=null} />`}
  </main>`}const _=({open:e})=>$`<div class="empty">
    ${u("flag","big")}
    <h2>${c("No task forces yet")}</h2>
    <p>${c(e?"Found the first one below.":"None was founded.")}</p>
  </div>`;function y({room:e,me:a,force:o,open:s,join:r}){var i,d;const{store:p,outbox:f}=e,v=function(e,a,o){const t=e.filter(({with:e})=>e.task_force===a.id).filter(e=>["join_task_force","leave_task_force"].includes(e.do)).at(-1);return t?"join_task_force"===t.do:l(a).includes(o)}(f.pending.value,o,a.id),b=(null!=(i=o.goals)?i:[]).map(e=>m(p,e)).filter(Boolean);return $`<li class=${v?"card mine force":"card force"}>
    <p class="soft">${t(o.task_force_kind)}</p>
    <h2 class="force-name" dir="auto">${o.name}</h2>
    ${o.convener&&$`<p>
        ${c("Convener:")} <b><bdi>${n(p,o.convener)}</bdi></b>
      </p>`}
    <p>${c("Members:")} <${j} store=${p} force=${o} /></p>
    ${(null==(d=o.organisations)?void 0:d.length)>0&&$`<p dir="auto">${o.organisations.join(", ")}</p>`}
    ${o.meets&&$`<p class="force-line">${u("calendar")}<span dir="auto">${o.meets}</span></p>`}
    ${b.map(e=>$`<p class="force-line" key=${e}>${u("target")}<span dir="auto">${e}</span></p>`)}
    <div class="row">
      ${s&&$`<button class="button" aria-pressed=${v} onClick=${()=>v?e.post("leave_task_force",{task_force:o.id}):r(o.id)}>
          ${u(v?"check":"hand")}${c(v?"You’re on it. Leave":"Join")}
        </button>`}
      ${v&&$`<${C} room=${e} force=${o} />`}
    </div>
  </li>`}const w=8;function j({store:e,force:a}){const o=l(a).map(a=>n(e,a)),t=o.length-w;return o.length?$`${o.slice(0,w).map((e,a)=>$`${a>0&&", "}<bdi>${e}</bdi>`)}
  ${t>0&&$`<span class="soft"> +${t}</span>`}`:$`<span class="soft">${c("No one yet")}</span>`}function C({room:e,force:a}){const o=e.store.all("plan").find(e=>e.task_force===a.id);if(!o&&"advisory_group"===a.task_force_kind)return null;if(!o)return $`<button class="button" onClick=${()=>e.post("add_plan",{owner:a.id})}>
      ${u("plus")}${c("Start its plan")}
    </button>`;const t=`/w/${e.store.get("about","about").code}/plan/${encodeURIComponent(o.owner)}`;return $`<a class="button" href=${t}>${u("calendar")}${c("Open its plan")}</a>`}function x({room:e,me:a,force:o,onClose:t}){const n=e.draft("name");return $`<${s} title=${c("What is your name?")} onClose=${t}
    ><form class="stack" onSubmit=${function(s){s.preventDefault();const l=n.value.trim();l&&(e.post("rename_person",{person:a.id,name:l}),e.post("join_task_force",{task_force:o}),t())}}>
      <p>${c("A task force lists its members by name.")}</p>
      <label class="field"
        ><b>${c("My name")}</b
        ><input
          dir="auto"
          maxlength="60"
          autocomplete="name"
          value=${n.value}
          onInput=${e=>n.value=e.currentTarget.value}
      /></label>
      <button class="button primary wide" disabled=${!n.value.trim()}>${u("hand")}${c("Join")}</button>
    </form><//
  >`}export{k as Activity,h as takes};
