import{r as e,q as o,E as a,R as t,D as n,B as s,S as l,F as r}from"../writing.js";import{k as $,af as i,ag as c,i as u,t as m,n as p,x as d,h as f,L as b}from"../core/shared.js";const[v,g]=[120,280],_={name:"",meets:"",goal:""};function k({room:a,me:t}){const n=$(a.draft("force"),_),s=a.draft("name"),l=i(a,{is:e=>"add_task_force"===e.do,draft:n,empty:_,typed:h}),{name:r,meets:d,goal:f}=n.value,b=e=>o=>n.value={...n.peek(),[e]:o},k=t.name||s.value.trim(),w=e(o(a.store),"agreed");return p`<details class="disclosure" open=${n.value!==_}>
    <summary>${u("plus")}${m("कार्यदल बनाउनुहोस्")}</summary>
    <form class="stack" onSubmit=${function(e){e.preventDefault(),r.trim()&&k&&(t.name||a.post("rename_person",{person:t.id,name:k}),a.post("add_task_force",{name:r.trim(),meets:d.trim(),goals:f?[f]:[]}),[n.value,l.value]=[_,""])}}>
      <${c} why=${l.value} />
      <${x} label=${m("यसको नाम के हो?")} text=${r} onText=${b("name")} most=${v} />
      <${x} label=${m("यो कहिले भेट्छ? (ऐच्छिक)")} text=${d} onText=${b("meets")} most=${g} />
      ${w.length>0&&p`<${y} goals=${w} goal=${f} onChoose=${b("goal")} />`}
      ${!t.name&&p`<${x} label=${m("मेरो नाम")} text=${s.value} onText=${e=>s.value=e} most=${60} />`}
      <p class="soft">${m("तपाईं यसको संयोजक हुनुहुन्छ। अरू आफ्नै फोनबाट सामेल हुन्छन्।")}</p>
      <button class="button primary wide" disabled=${!r.trim()||!k}>${u("flag")}${m("बनाउनुहोस्")}</button>
    </form>
  </details>`}const h=({with:{name:e,meets:o="",goals:a=[]}})=>{var t;return{name:e,meets:o,goal:null!=(t=a[0])?t:""}},x=({label:e,text:o,onText:a,most:t})=>p`<label class="field"
    ><b>${e}</b
    ><input dir="auto" maxlength=${t} value=${o} onInput=${e=>a(e.currentTarget.value)}
  /></label>`,y=({goals:e,goal:o,onChoose:a})=>p`<label class="field"
    ><b>${m("यसले कुन लक्ष्यका लागि काम गर्छ? (ऐच्छिक)")}</b
    ><select onChange=${e=>a(e.currentTarget.value)}>
      <option value="" selected=${!o}>–</option>
      ${e.map(({id:e,text:a})=>p`<option key=${e} value=${e} selected=${e===o}>${a}</option>`)}
    </select></label
  >`,w=e=>"add_task_force"===e.do;function j({room:e,stage:o,open:n,head:s}){var l,r;const $=d(e),i=f(null),c=a(e.store),u=o=>$.name?e.post("join_task_force",{task_force:o}):i.value=o;return p`<main class="page-main stack">
    ${s} <${t} ...${{room:e,of:"add_task_force"}} kept=${({with:{name:e}})=>e} />
    ${!c.length&&p`<${C} open=${n} />`}
    <ul class="forces">
      ${c.map(o=>p`<${T} key=${o.id} ...${{room:e,me:$,force:o,open:n,join:u}} />`)}
    </ul>
    ${n&&(null==(r=null==(l=o.settings)?void 0:l.found)||r)&&p`<${k} room=${e} me=${$} />`}
    ${null!==i.value&&p`<${B} ...${{room:e,me:$,force:i.value}} onClose=${()=>i.value=null} />`}
  </main>`}const C=({open:e})=>p`<div class="empty">
    ${u("flag","big")}
    <h2>${m("अहिलेसम्म कार्यदल छैन")}</h2>
    <p>${m(e?"तल पहिलो कार्यदल बनाउनुहोस्।":"कुनै बनाइएन।")}</p>
  </div>`;function T({room:e,me:o,force:a,open:t,join:l}){var $,i;const{store:c,outbox:d}=e,f=function(e,o,a){const t=e.filter(({with:e})=>e.task_force===o.id).filter(e=>["join_task_force","leave_task_force"].includes(e.do)).at(-1);return t?"join_task_force"===t.do:r(o).includes(a)}(d.pending.value,a,o.id),v=(null!=($=a.goals)?$:[]).map(e=>b(c,e)).filter(Boolean);return p`<li class=${f?"card mine force":"card force"}>
    <p class="soft">${n(a.task_force_kind)}</p>
    <h2 class="force-name" dir="auto">${a.name}</h2>
    ${a.convener&&p`<p>
        ${m("संयोजक:")} <b><bdi>${s(c,a.convener)}</bdi></b>
      </p>`}
    <p>${m("सदस्य:")} <${I} store=${c} force=${a} /></p>
    ${(null==(i=a.organisations)?void 0:i.length)>0&&p`<p dir="auto">${a.organisations.join(m(", "))}</p>`}
    ${a.meets&&p`<p class="force-line">${u("calendar")}<span dir="auto">${a.meets}</span></p>`}
    ${v.map(e=>p`<p class="force-line" key=${e}>${u("target")}<span dir="auto">${e}</span></p>`)}
    <div class="row">
      ${t&&p`<button class="button" aria-pressed=${f} onClick=${()=>f?e.post("leave_task_force",{task_force:a.id}):l(a.id)}>
          ${u(f?"check":"hand")}${m(f?"तपाईं यसमा हुनुहुन्छ। छोड्नुहोस्":"जोडिनुहोस्")}
        </button>`}
      ${f&&p`<${S} room=${e} force=${a} />`}
    </div>
  </li>`}const D=8;function I({store:e,force:o}){const a=r(o).map(o=>s(e,o)),t=a.length-D;return a.length?p`${a.slice(0,D).map((e,o)=>p`${o>0&&m(", ")}<bdi>${e}</bdi>`)}
  ${t>0&&p`<span class="soft"> +${t}</span>`}`:p`<span class="soft">${m("अहिलेसम्म कोही छैन")}</span>`}function S({room:e,force:o}){const a=e.store.all("plan").find(e=>e.task_force===o.id);if(!a&&"advisory_group"===o.task_force_kind)return null;if(!a)return p`<button class="button" onClick=${()=>e.post("add_plan",{owner:o.id})}>
      ${u("plus")}${m("यसको योजना सुरु गर्नुहोस्")}
    </button>`;const t=`/w/${e.store.get("about","about").code}/plan/${encodeURIComponent(a.owner)}`;return p`<a class="button" href=${t}>${u("calendar")}${m("यसको योजना खोल्नुहोस्")}</a>`}function B({room:e,me:o,force:a,onClose:t}){const n=e.draft("name");return p`<${l} title=${m("तपाईंको नाम के हो?")} onClose=${t}
    ><form class="stack" onSubmit=${function(s){s.preventDefault();const l=n.value.trim();l&&(e.post("rename_person",{person:o.id,name:l}),e.post("join_task_force",{task_force:a}),t())}}>
      <p>${m("कार्यदलले आफ्ना सदस्यहरूको नाम देखाउँछ।")}</p>
      <label class="field"
        ><b>${m("मेरो नाम")}</b
        ><input
          dir="auto"
          maxlength="60"
          autocomplete="name"
          value=${n.value}
          onInput=${e=>n.value=e.currentTarget.value}
      /></label>
      <button class="button primary wide" disabled=${!n.value.trim()}>${u("hand")}${m("जोडिनुहोस्")}</button>
    </form><//
  >`}export{j as Activity,w as takes};
