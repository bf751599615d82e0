import{r as e,q as o,E as a,R as t,D as n,B as s,S as l,F as r}from"../writing.js";import{k as i,af as $,ag as c,i as u,t as m,n as d,x as p,h as f,L as b}from"../core/shared.js";const[v,g]=[120,280],h={name:"",meets:"",goal:""};function k({room:a,me:t}){const n=i(a.draft("force"),h),s=a.draft("name"),l=$(a,{is:e=>"add_task_force"===e.do,draft:n,empty:h,typed:_}),{name:r,meets:p,goal:f}=n.value,b=e=>o=>n.value={...n.peek(),[e]:o},k=t.name||s.value.trim(),x=e(o(a.store),"agreed");return d`<details class="disclosure" open=${n.value!==h}>
    <summary>${u("plus")}${m("Found a task force")}</summary>
    <form class="stack" onSubmit=${function(e){e.preventDefault(),r.trim()&&k&&(t.name||a.post("rename_person",{person:t.id,name:k}),a.post("add_task_force",{name:r.trim(),meets:p.trim(),goals:f?[f]:[]}),[n.value,l.value]=[h,""])}}>
      <${c} why=${l.value} />
      <${y} label=${m("What is it called?")} text=${r} onText=${b("name")} most=${v} />
      <${y} label=${m("When does it meet? (optional)")} text=${p} onText=${b("meets")} most=${g} />
      ${x.length>0&&d`<${w} goals=${x} goal=${f} onChoose=${b("goal")} />`}
      ${!t.name&&d`<${y} label=${m("My name")} text=${s.value} onText=${e=>s.value=e} most=${60} />`}
      <p class="soft">${m("You convene it. Others join on their own phones.")}</p>
      <button class="button primary wide" disabled=${!r.trim()||!k}>${u("flag")}${m("Found it")}</button>
    </form>
  </details>`}const _=({with:{name:e,meets:o="",goals:a=[]}})=>{var t;return{name:e,meets:o,goal:null!=(t=a[0])?t:""}},y=({label:e,text:o,onText:a,most:t})=>d`<label class="field"
    ><b>${e}</b
    ><input dir="auto" maxlength=${t} value=${o} onInput=${e=>a(e.currentTarget.value)}
  /></label>`,w=({goals:e,goal:o,onChoose:a})=>d`<label class="field"
    ><b>${m("Which goal does it serve? (optional)")}</b
    ><select onChange=${e=>a(e.currentTarget.value)}>
      <option value="" selected=${!o}>–</option>
      ${e.map(({id:e,text:a})=>d`<option key=${e} value=${e} selected=${e===o}>${a}</option>`)}
    </select></label
  >`,x=e=>"add_task_force"===e.do;function j({room:e,stage:o,open:n,head:s}){var l,r;const i=p(e),$=f(null),c=a(e.store),u=o=>i.name?e.post("join_task_force",{task_force:o}):$.value=o;return d`<main class="page-main stack">
    ${s} <${t} ...${{room:e,of:"add_task_force"}} kept=${({with:{name:e}})=>e} />
    ${!c.length&&d`<${C} open=${n} />`}
    <ul class="forces">
      ${c.map(o=>d`<${T} key=${o.id} ...${{room:e,me:i,force:o,open:n,join:u}} />`)}
    </ul>
    ${n&&(null==(r=null==(l=o.settings)?void 0:l.found)||r)&&d`<${k} room=${e} me=${i} />`}
    ${null!==$.value&&d`<${D} ...${{room:e,me:i,force:$.value}} onClose=${()=>$.value=null} />`}
  </main>`}const C=({open:e})=>d`<div class="empty">
    ${u("flag","big")}
    <h2>${m("No task forces yet")}</h2>
    <p>${m(e?"Found the first one below.":"None was founded.")}</p>
  </div>`;function T({room:e,me:o,force:a,open:t,join:l}){var i,$;const{store:c,outbox:p}=e,f=function(e,o,a){const t=e.filter(({with:e})=>e.task_force===o.id).filter(e=>["join_task_force","leave_task_force"].includes(e.do)).at(-1);return t?"join_task_force"===t.do:r(o).includes(a)}(p.pending.value,a,o.id),v=(null!=(i=a.goals)?i:[]).map(e=>b(c,e)).filter(Boolean);return d`<li class=${f?"card mine force":"card force"}>
    <p class="soft">${n(a.task_force_kind)}</p>
    <h2 class="force-name" dir="auto">${a.name}</h2>
    ${a.convener&&d`<p>
        ${m("Convener:")} <b><bdi>${s(c,a.convener)}</bdi></b>
      </p>`}
    <p>${m("Members:")} <${S} store=${c} force=${a} /></p>
    ${(null==($=a.organisations)?void 0:$.length)>0&&d`<p dir="auto">${a.organisations.join(m(", "))}</p>`}
    ${a.meets&&d`<p class="force-line">${u("calendar")}<span dir="auto">${a.meets}</span></p>`}
    ${v.map(e=>d`<p class="force-line" key=${e}>${u("target")}<span dir="auto">${e}</span></p>`)}
    <div class="row">
      ${t&&d`<button class="button" aria-pressed=${f} onClick=${()=>f?e.post("leave_task_force",{task_force:a.id}):l(a.id)}>
          ${u(f?"check":"hand")}${m(f?"You’re on it. Leave":"Join")}
        </button>`}
      ${f&&d`<${W} room=${e} force=${a} />`}
    </div>
  </li>`}const F=8;function S({store:e,force:o}){const a=r(o).map(o=>s(e,o)),t=a.length-F;return a.length?d`${a.slice(0,F).map((e,o)=>d`${o>0&&m(", ")}<bdi>${e}</bdi>`)}
  ${t>0&&d`<span class="soft"> +${t}</span>`}`:d`<span class="soft">${m("No one yet")}</span>`}function W({room:e,force:o}){const a=e.store.all("plan").find(e=>e.task_force===o.id);if(!a&&"advisory_group"===o.task_force_kind)return null;if(!a)return d`<button class="button" onClick=${()=>e.post("add_plan",{owner:o.id})}>
      ${u("plus")}${m("Start its plan")}
    </button>`;const t=`/w/${e.store.get("about","about").code}/plan/${encodeURIComponent(a.owner)}`;return d`<a class="button" href=${t}>${u("calendar")}${m("Open its plan")}</a>`}function D({room:e,me:o,force:a,onClose:t}){const n=e.draft("name");return d`<${l} title=${m("What is your name?")} onClose=${t}
    ><form class="stack" onSubmit=${function(s){s.preventDefault();const l=n.value.trim();l&&(e.post("rename_person",{person:o.id,name:l}),e.post("join_task_force",{task_force:a}),t())}}>
      <p>${m("A task force lists its members by name.")}</p>
      <label class="field"
        ><b>${m("My name")}</b
        ><input
          dir="auto"
          maxlength="60"
          autocomplete="name"
          value=${n.value}
          onInput=${e=>n.value=e.currentTarget.value}
      /></label>
      <button class="button primary wide" disabled=${!n.value.trim()}>${u("hand")}${m("Join")}</button>
    </form><//
  >`}export{j as Activity,x as takes};
