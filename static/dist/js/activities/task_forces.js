import{S as e}from"../writing.js";import{h as a,aq as o,W as t,V as n,i as s,t as l,n as r,w as i,a5 as u,J as c,a4 as $,a3 as d,a6 as m}from"../core/shared.js";const[p,f]=[120,280];function v({room:e,me:i}){const[u,c,$,d]=[e.draft("force-name"),e.draft("force-meets"),a(""),a("")],m=e.draft("name");o(()=>{var a;const o=e.outbox.returned.value.find(e=>"add_task_force"===e.do);o&&!u.value.trim()&&([d.value,u.value,c.value]=[o.why,o.with.name,null!=(a=o.with.meets)?a:""],e.outbox.take(o.key))});const v=t(n(e.store),"agreed");return r`<details class="disclosure" open=${Boolean(u.value||d.value)}>
    <summary>${s("plus")}${l("Found a task force")}</summary>
    <form class="stack" onSubmit=${function(a){a.preventDefault();const o=i.name||m.value.trim();if(!u.value.trim()||!o)return;i.name||e.post("rename_person",{person:i.id,name:o});const t=$.value?[$.value]:[];e.post("add_task_force",{name:u.value.trim(),meets:c.value.trim(),goals:t}),[u.value,c.value,$.value,d.value]=["","","",""]}}>
      ${d.value&&r`<p class="notice" role="alert" data-tone="error">${s("warning")}<span>${d.value}</span></p>`}
      <${b} label=${l("What is it called?")} draft=${u} most=${p} />
      <${b} label=${l("When does it meet? (optional)")} draft=${c} most=${f} />
      ${v.length>0&&r`<${g} goals=${v} goal=${$} />`}
      ${!i.name&&r`<${b} label=${l("My name")} draft=${m} most=${60} />`}
      <p class="soft">${l("You convene it. Others join on their own phones.")}</p>
      <button class="button primary wide" disabled=${!u.value.trim()||!(i.name||m.value.trim())}>
        ${s("flag")}${l("Found it")}
      </button>
    </form>
  </details>`}const b=({label:e,draft:a,most:o})=>r`<label class="field"
    ><b>${e}</b
    ><input
      dir="auto"
      maxlength=${o}
      value=${a.value}
      onInput=${e=>a.value=e.currentTarget.value}
  /></label>`,g=({goals:e,goal:a})=>r`<label class="field"
    ><b>${l("Which goal does it serve? (optional)")}</b
    ><select value=${a.value} onChange=${e=>a.value=e.currentTarget.value}>
      <option value="">–</option>
      ${e.map(({id:e,text:a})=>r`<option key=${e} value=${e}>${a}</option>`)}
    </select></label
  >`,h=e=>"add_task_force"===e.do;function k({room:e,stage:o,open:t,head:n}){var s,l;const c=i(e),$=a(null),d=u(e.store),m=a=>c.name?e.post("join_task_force",{task_force:a}):$.value=a;return r`<main class="page-main stack">
    ${n} ${!d.length&&r`<${_} open=${t} />`}
    <ul class="forces">
      ${d.map(a=>r`<${y} key=${a.id} ...${{room:e,me:c,force:a,open:t,join:m}} />`)}
    </ul>
    ${t&&(null==(l=null==(s=o.settings)?void 0:s.found)||l)&&r`<${v} room=${e} me=${c} />`}
    ${null!==$.value&&r`<${x} ...${{room:e,me:c,force:$.value}} onClose=${()=>$.value=null} />`}
  </main>`}const _=({open:e})=>r`<div class="empty">
    ${s("flag","big")}
    <h2>${l("No task forces yet")}</h2>
    <p>${l(e?"Found the first one below.":"None was founded.")}</p>
  </div>`;function y({room:e,me:a,force:o,open:t,join:n}){var i,u;const{store:p,outbox:f}=e,v=function(e,a,o){const t=e.filter(({with:e})=>e.task_force===a.id).filter(e=>["join_task_force","leave_task_force"].includes(e.do)).at(-1);return t?"join_task_force"===t.do:m(a).includes(o)}(f.pending.value,o,a.id),b=(null!=(i=o.goals)?i:[]).map(e=>c(p,e)).filter(Boolean);return r`<li class=${v?"card mine force":"card force"}>
    <p class="soft">${$(o.task_force_kind)}</p>
    <h2 class="force-name" dir="auto">${o.name}</h2>
    ${o.convener&&r`<p>
        ${l("Convener:")} <b><bdi>${d(p,o.convener)}</bdi></b>
      </p>`}
    <p>${l("Members:")} <${j} store=${p} force=${o} /></p>
    ${(null==(u=o.organisations)?void 0:u.length)>0&&r`<p dir="auto">${o.organisations.join(", ")}</p>`}
    ${o.meets&&r`<p class="force-line">${s("calendar")}<span dir="auto">${o.meets}</span></p>`}
    ${b.map(e=>r`<p class="force-line" key=${e}>${s("target")}<span dir="auto">${e}</span></p>`)}
    <div class="row">
      ${t&&r`<button class="button" aria-pressed=${v} onClick=${()=>v?e.post("leave_task_force",{task_force:o.id}):n(o.id)}>
          ${s(v?"check":"hand")}${l(v?"You’re on it. Leave":"Join")}
        </button>`}
      ${v&&r`<${C} room=${e} force=${o} />`}
    </div>
  </li>`}const w=8;function j({store:e,force:a}){const o=m(a).map(a=>d(e,a)),t=o.length-w;return o.length?r`${o.slice(0,w).map((e,a)=>r`${a>0&&", "}<bdi>${e}</bdi>`)}
  ${t>0&&r`<span class="soft"> +${t}</span>`}`:r`<span class="soft">${l("No one yet")}</span>`}function C({room:e,force:a}){const o=e.store.all("plan").find(e=>e.task_force===a.id);if(!o&&"advisory_group"===a.task_force_kind)return null;if(!o)return r`<button class="button" onClick=${()=>e.post("add_plan",{owner:a.id})}>
      ${s("plus")}${l("Start its plan")}
    </button>`;const t=`/w/${e.store.get("about","about").code}/plan/${encodeURIComponent(o.owner)}`;return r`<a class="button" href=${t}>${s("calendar")}${l("Open its plan")}</a>`}function x({room:a,me:o,force:t,onClose:n}){const i=a.draft("name");return r`<${e} title=${l("What is your name?")} onClose=${n}
    ><form class="stack" onSubmit=${function(e){e.preventDefault();const s=i.value.trim();s&&(a.post("rename_person",{person:o.id,name:s}),a.post("join_task_force",{task_force:t}),n())}}>
      <p>${l("A task force lists its members by name.")}</p>
      <label class="field"
        ><b>${l("My name")}</b
        ><input
          dir="auto"
          maxlength="60"
          autocomplete="name"
          value=${i.value}
          onInput=${e=>i.value=e.currentTarget.value}
      /></label>
      <button class="button primary wide" disabled=${!i.value.trim()}>${s("hand")}${l("Join")}</button>
    </form><//
  >`}export{k as Activity,h as takes};
