import{S as e}from"../writing.js";import{h as a,aq as o,W as t,V as n,i as s,t as l,n as r,w as u,a5 as i,J as $,a4 as c,a3 as d,a6 as m}from"../core/shared.js";const[p,f]=[120,280];function v({room:e,me:u}){const[i,$,c,d]=[e.draft("force-name"),e.draft("force-meets"),a(""),a("")],m=e.draft("name");o(()=>{var a;const o=e.outbox.returned.value.find(e=>"add_task_force"===e.do);o&&!i.value.trim()&&([d.value,i.value,$.value]=[o.why,o.with.name,null!=(a=o.with.meets)?a:""],e.outbox.take(o.key))});const v=t(n(e.store),"agreed");return r`<details class="disclosure" open=${Boolean(i.value||d.value)}>
    <summary>${s("plus")}${l("أسّس فرقة عمل")}</summary>
    <form class="stack" onSubmit=${function(a){a.preventDefault();const o=u.name||m.value.trim();if(!i.value.trim()||!o)return;u.name||e.post("rename_person",{person:u.id,name:o});const t=c.value?[c.value]:[];e.post("add_task_force",{name:i.value.trim(),meets:$.value.trim(),goals:t}),[i.value,$.value,c.value,d.value]=["","","",""]}}>
      ${d.value&&r`<p class="notice" role="alert" data-tone="error">${s("warning")}<span>${d.value}</span></p>`}
      <${b} label=${l("ما اسمها؟")} draft=${i} most=${p} />
      <${b} label=${l("متى تجتمع؟ (اختياري)")} draft=${$} most=${f} />
      ${v.length>0&&r`<${g} goals=${v} goal=${c} />`}
      ${!u.name&&r`<${b} label=${l("اسمي")} draft=${m} most=${60} />`}
      <p class="soft">${l("أنت منسّقها. ينضم الآخرون من هواتفهم.")}</p>
      <button class="button primary wide" disabled=${!i.value.trim()||!(u.name||m.value.trim())}>
        ${s("flag")}${l("أسّسها")}
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
    ><b>${l("أي هدف تخدم؟ (اختياري)")}</b
    ><select value=${a.value} onChange=${e=>a.value=e.currentTarget.value}>
      <option value="">–</option>
      ${e.map(({id:e,text:a})=>r`<option key=${e} value=${e}>${a}</option>`)}
    </select></label
  >`,_=e=>"add_task_force"===e.do;function k({room:e,stage:o,open:t,head:n}){var s,l;const $=u(e),c=a(null),d=i(e.store),m=a=>$.name?e.post("join_task_force",{task_force:a}):c.value=a;return r`<main class="page-main stack">
    ${n} ${!d.length&&r`<${h} open=${t} />`}
    <ul class="forces">
      ${d.map(a=>r`<${w} key=${a.id} ...${{room:e,me:$,force:a,open:t,join:m}} />`)}
    </ul>
    ${t&&(null==(l=null==(s=o.settings)?void 0:s.found)||l)&&r`<${v} room=${e} me=${$} />`}
    ${null!==c.value&&r`<${C} ...${{room:e,me:$,force:c.value}} onClose=${()=>c.value=null} />`}
  </main>`}const h=({open:e})=>r`<div class="empty">
    ${s("flag","big")}
    <h2>${l("لا فرق عمل بعد")}</h2>
    <p>${l(e?"أسّس الأولى في الأسفل.":"لم تُؤسَّس أي فرقة.")}</p>
  </div>`;function w({room:e,me:a,force:o,open:t,join:n}){var u,i;const{store:p,outbox:f}=e,v=function(e,a,o){const t=e.filter(({with:e})=>e.task_force===a.id).filter(e=>["join_task_force","leave_task_force"].includes(e.do)).at(-1);return t?"join_task_force"===t.do:m(a).includes(o)}(f.pending.value,o,a.id),b=(null!=(u=o.goals)?u:[]).map(e=>$(p,e)).filter(Boolean);return r`<li class=${v?"card mine force":"card force"}>
    <p class="soft">${c(o.task_force_kind)}</p>
    <h2 class="force-name" dir="auto">${o.name}</h2>
    ${o.convener&&r`<p>
        ${l("المنسّق:")} <b><bdi>${d(p,o.convener)}</bdi></b>
      </p>`}
    <p>${l("الأعضاء:")} <${j} store=${p} force=${o} /></p>
    ${(null==(i=o.organisations)?void 0:i.length)>0&&r`<p dir="auto">${o.organisations.join(", ")}</p>`}
    ${o.meets&&r`<p class="force-line">${s("calendar")}<span dir="auto">${o.meets}</span></p>`}
    ${b.map(e=>r`<p class="force-line" key=${e}>${s("target")}<span dir="auto">${e}</span></p>`)}
    <div class="row">
      ${t&&r`<button class="button" aria-pressed=${v} onClick=${()=>v?e.post("leave_task_force",{task_force:o.id}):n(o.id)}>
          ${s(v?"check":"hand")}${l(v?"أنت عضو فيها. غادر":"انضمام")}
        </button>`}
      ${v&&r`<${x} room=${e} force=${o} />`}
    </div>
  </li>`}const y=8;function j({store:e,force:a}){const o=m(a).map(a=>d(e,a)),t=o.length-y;return o.length?r`${o.slice(0,y).map((e,a)=>r`${a>0&&", "}<bdi>${e}</bdi>`)}
  ${t>0&&r`<span class="soft"> +${t}</span>`}`:r`<span class="soft">${l("لا أحد بعد")}</span>`}function x({room:e,force:a}){const o=e.store.all("plan").find(e=>e.task_force===a.id);if(!o&&"advisory_group"===a.task_force_kind)return null;if(!o)return r`<button class="button" onClick=${()=>e.post("add_plan",{owner:a.id})}>
      ${s("plus")}${l("ابدأ خطتها")}
    </button>`;const t=`/w/${e.store.get("about","about").code}/plan/${encodeURIComponent(o.owner)}`;return r`<a class="button" href=${t}>${s("calendar")}${l("افتح خطتها")}</a>`}function C({room:a,me:o,force:t,onClose:n}){const u=a.draft("name");return r`<${e} title=${l("ما اسمك؟")} onClose=${n}
    ><form class="stack" onSubmit=${function(e){e.preventDefault();const s=u.value.trim();s&&(a.post("rename_person",{person:o.id,name:s}),a.post("join_task_force",{task_force:t}),n())}}>
      <p>${l("تُدرج فرقة العمل أعضاءها بأسمائهم.")}</p>
      <label class="field"
        ><b>${l("اسمي")}</b
        ><input
          dir="auto"
          maxlength="60"
          autocomplete="name"
          value=${u.value}
          onInput=${e=>u.value=e.currentTarget.value}
      /></label>
      <button class="button primary wide" disabled=${!u.value.trim()}>${s("hand")}${l("انضمام")}</button>
    </form><//
  >`}export{k as Activity,_ as takes};
