import{r as e,q as a,E as o,D as t,B as n,S as s,F as l}from"../writing.js";import{h as r,a7 as u,i,t as $,n as c,w as d,J as m}from"../core/shared.js";const[p,f]=[120,280];function v({room:o,me:t}){const[n,s,l,d]=[o.draft("force-name"),o.draft("force-meets"),r(""),r("")],m=o.draft("name");u(()=>{var e;const a=o.outbox.returned.value.find(e=>"add_task_force"===e.do);a&&!n.value.trim()&&([d.value,n.value,s.value]=[a.why,a.with.name,null!=(e=a.with.meets)?e:""],o.outbox.take(a.key))});const v=e(a(o.store),"agreed");return c`<details class="disclosure" open=${Boolean(n.value||d.value)}>
    <summary>${i("plus")}${$("कार्यदल बनाउनुहोस्")}</summary>
    <form class="stack" onSubmit=${function(e){e.preventDefault();const a=t.name||m.value.trim();if(!n.value.trim()||!a)return;t.name||o.post("rename_person",{person:t.id,name:a});const r=l.value?[l.value]:[];o.post("add_task_force",{name:n.value.trim(),meets:s.value.trim(),goals:r}),[n.value,s.value,l.value,d.value]=["","","",""]}}>
      ${d.value&&c`<p class="notice" role="alert" data-tone="error">${i("warning")}<span>${d.value}</span></p>`}
      <${b} label=${$("यसको नाम के हो?")} draft=${n} most=${p} />
      <${b} label=${$("यो कहिले भेट्छ? (ऐच्छिक)")} draft=${s} most=${f} />
      ${v.length>0&&c`<${g} goals=${v} goal=${l} />`}
      ${!t.name&&c`<${b} label=${$("मेरो नाम")} draft=${m} most=${60} />`}
      <p class="soft">${$("तपाईं यसको संयोजक हुनुहुन्छ। अरू आफ्नै फोनबाट सामेल हुन्छन्।")}</p>
      <button class="button primary wide" disabled=${!n.value.trim()||!(t.name||m.value.trim())}>
        ${i("flag")}${$("बनाउनुहोस्")}
      </button>
    </form>
  </details>`}const b=({label:e,draft:a,most:o})=>c`<label class="field"
    ><b>${e}</b
    ><input
      dir="auto"
      maxlength=${o}
      value=${a.value}
      onInput=${e=>a.value=e.currentTarget.value}
  /></label>`,g=({goals:e,goal:a})=>c`<label class="field"
    ><b>${$("यसले कुन लक्ष्यका लागि काम गर्छ? (ऐच्छिक)")}</b
    ><select value=${a.value} onChange=${e=>a.value=e.currentTarget.value}>
      <option value="">–</option>
      ${e.map(({id:e,text:a})=>c`<option key=${e} value=${e}>${a}</option>`)}
    </select></label
  >`,_=e=>"add_task_force"===e.do;function k({room:e,stage:a,open:t,head:n}){var s,l;const u=d(e),i=r(null),$=o(e.store),m=a=>u.name?e.post("join_task_force",{task_force:a}):i.value=a;return c`<main class="page-main stack">
    ${n} ${!$.length&&c`<${h} open=${t} />`}
    <ul class="forces">
      ${$.map(a=>c`<${w} key=${a.id} ...${{room:e,me:u,force:a,open:t,join:m}} />`)}
    </ul>
    ${t&&(null==(l=null==(s=a.settings)?void 0:s.found)||l)&&c`<${v} room=${e} me=${u} />`}
    ${null!==i.value&&c`<${C} ...${{room:e,me:u,force:i.value}} onClose=${()=>i.value=null} />`}
  </main>`}const h=({open:e})=>c`<div class="empty">
    ${i("flag","big")}
    <h2>${$("अहिलेसम्म कार्यदल छैन")}</h2>
    <p>${$(e?"तल पहिलो कार्यदल बनाउनुहोस्।":"कुनै बनाइएन।")}</p>
  </div>`;function w({room:e,me:a,force:o,open:s,join:r}){var u,d;const{store:p,outbox:f}=e,v=function(e,a,o){const t=e.filter(({with:e})=>e.task_force===a.id).filter(e=>["join_task_force","leave_task_force"].includes(e.do)).at(-1);return t?"join_task_force"===t.do:l(a).includes(o)}(f.pending.value,o,a.id),b=(null!=(u=o.goals)?u:[]).map(e=>m(p,e)).filter(Boolean);return c`<li class=${v?"card mine force":"card force"}>
    <p class="soft">${t(o.task_force_kind)}</p>
    <h2 class="force-name" dir="auto">${o.name}</h2>
    ${o.convener&&c`<p>
        ${$("संयोजक:")} <b><bdi>${n(p,o.convener)}</bdi></b>
      </p>`}
    <p>${$("सदस्य:")} <${j} store=${p} force=${o} /></p>
    ${(null==(d=o.organisations)?void 0:d.length)>0&&c`<p dir="auto">${o.organisations.join(", ")}</p>`}
    ${o.meets&&c`<p class="force-line">${i("calendar")}<span dir="auto">${o.meets}</span></p>`}
    ${b.map(e=>c`<p class="force-line" key=${e}>${i("target")}<span dir="auto">${e}</span></p>`)}
    <div class="row">
      ${s&&c`<button class="button" aria-pressed=${v} onClick=${()=>v?e.post("leave_task_force",{task_force:o.id}):r(o.id)}>
          ${i(v?"check":"hand")}${$(v?"तपाईं यसमा हुनुहुन्छ। छोड्नुहोस्":"जोडिनुहोस्")}
        </button>`}
      ${v&&c`<${x} room=${e} force=${o} />`}
    </div>
  </li>`}const y=8;function j({store:e,force:a}){const o=l(a).map(a=>n(e,a)),t=o.length-y;return o.length?c`${o.slice(0,y).map((e,a)=>c`${a>0&&", "}<bdi>${e}</bdi>`)}
  ${t>0&&c`<span class="soft"> +${t}</span>`}`:c`<span class="soft">${$("अहिलेसम्म कोही छैन")}</span>`}function x({room:e,force:a}){const o=e.store.all("plan").find(e=>e.task_force===a.id);if(!o&&"advisory_group"===a.task_force_kind)return null;if(!o)return c`<button class="button" onClick=${()=>e.post("add_plan",{owner:a.id})}>
      ${i("plus")}${$("यसको योजना सुरु गर्नुहोस्")}
    </button>`;const t=`/w/${e.store.get("about","about").code}/plan/${encodeURIComponent(o.owner)}`;return c`<a class="button" href=${t}>${i("calendar")}${$("यसको योजना खोल्नुहोस्")}</a>`}function C({room:e,me:a,force:o,onClose:t}){const n=e.draft("name");return c`<${s} title=${$("तपाईंको नाम के हो?")} onClose=${t}
    ><form class="stack" onSubmit=${function(s){s.preventDefault();const l=n.value.trim();l&&(e.post("rename_person",{person:a.id,name:l}),e.post("join_task_force",{task_force:o}),t())}}>
      <p>${$("कार्यदलले आफ्ना सदस्यहरूको नाम देखाउँछ।")}</p>
      <label class="field"
        ><b>${$("मेरो नाम")}</b
        ><input
          dir="auto"
          maxlength="60"
          autocomplete="name"
          value=${n.value}
          onInput=${e=>n.value=e.currentTarget.value}
      /></label>
      <button class="button primary wide" disabled=${!n.value.trim()}>${i("hand")}${$("जोडिनुहोस्")}</button>
    </form><//
  >`}export{k as Activity,_ as takes};
