import{h as e,t as a,n as t,a4 as o,_ as n,x as s,s as l,i as r,q as i,a9 as u,a7 as c,E as $,ah as m,ai as p,G as v,a2 as d}from"../core/shared.js";import{S as f,P as b}from"../writing.js";const g=o(()=>Promise.all([import("../contacts.js"),n("work")]),"Contacts");function h({room:e,about:o,stage:n,onStage:i,onContacts:u,leave:c}){const $=s(e);return t`<div class="stack">
    <${w} room=${e} me=${$} />
    <${k} room=${e} me=${$} />
    <${C} stages=${l(e.store)} shown=${n.id} onStage=${i} />
    <nav class="menu-links" aria-label=${a("المزيد")}>
      ${$.group&&t`<a class="menu-item" href=${`/w/${o.code}/plan/${$.group}`}>${r("target")}${a("خطتنا")}</a>`}
      <a class="menu-item" href=${`/w/${o.code}/mine`}>${r("tree")}${a("ماذا نتج عن بطاقاتي")}</a>
      <button class="menu-item" onClick=${u}>${r("person")}${a("جهات الاتصال")}</button>
      <a class="menu-item" href=${`/w/${o.code}/report`}>${r("file")}${a("التقرير")}</a>
      <${S} room=${e} leave=${c} />
    </nav>
  </div>`}function w({room:o,me:n}){var s;const l=o.draft("name"),r=e(l.peek()||(null!=(s=n.name)?s:"")),i=e=>{e.preventDefault(),r.value.trim()===n.name?l.value="":u(l,e=>o.post("rename_person",{person:n.id,name:e}))};return t`<form class="field" onSubmit=${i}>
    <label for="my-name">${a("اسمي")}</label>
    <div class="row-tight">
      <input
        id="my-name"
        dir="auto"
        maxlength="60"
        autocomplete="name"
        value=${r.value}
        onInput=${e=>{return a=e.currentTarget.value,l.value=r.value=a;var a}}
        onBlur=${i}
      />
      <button class="button" type="submit">${a("حفظ")}</button>
    </div>
  </form>`}const k=({room:e,me:o})=>t`<div class="field">
    <label for="my-group">${a("مجموعتي")}</label>
    <select
      id="my-group"
      value=${o.group}
      onChange=${a=>e.post("move_person",{person:o.id,group:a.currentTarget.value})}
    >
      ${i(e.store).map(e=>t`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select>
  </div>`,y=new Set(["open","done"]),C=({stages:e,shown:o,onStage:n})=>t`<nav aria-label=${a("الخطوات حتى الآن")}>
    <h3>${a("الخطوات حتى الآن")}</h3>
    <ol class="steps">
      ${e.filter(({status:e})=>y.has(e)).map(e=>t`<li key=${e.id}>
              <button
                class="menu-item"
                aria-current=${e.id===o?"step":void 0}
                onClick=${()=>n(e.id)}
              >
                ${r("open"===e.status?"play":"check")}<span dir="auto">${e.title}</span>
              </button>
            </li>`)}
    </ol>
  </nav>`,_=({outbox:e,prefix:a})=>e.waiting.value>0||e.returned.value.length>0||c(a);function S({room:o,leave:n}){const s=e(!1);return s.value?t`<div class="notice" data-tone="warn">
    <div class="stack-tight">
      <p>${a("ما كتبته يبقى. للعودة، انضم من جديد.")}</p>
      ${_(o)&&t`<p><b>${a("ما لم ترسله بعد يُحذف من هذا الهاتف.")}</b></p>`}
      <div class="row">
        <button class="button danger" onClick=${n}>${a("مغادرة")}</button>
        <button class="button" onClick=${()=>s.value=!1}>${a("البقاء")}</button>
      </div>
    </div>
  </div>`:t`<button class="menu-item danger" onClick=${()=>s.value=!0}>
      ${r("lock")}${a("غادر على هذا الهاتف")}
    </button>`}var x=Object.freeze({__proto__:null,Menu:function({onClose:o,...n}){const s=e(!1);return t`<${f} title=${s.value?a("جهات الاتصال"):a("القائمة")} onClose=${o}>
    ${s.value?t`<${g} room=${n.room} onClose=${o} />`:t`<${h} ...${n} onContacts=${()=>s.value=!0} />`}
  <//>`}});async function j(e,{token:a}){const t={Authorization:`Bearer ${a}`},o=await fetch(`/w/${encodeURIComponent(e)}/leave`,{method:"POST",headers:t}).catch(()=>null);return null==o?void 0:o.ok}async function T(e,a){const t=d(e,a);m(t),b(t);const o=await p(),n=await o.read(t);n.length&&await o.write(n.map(([e])=>[e,null])),function(e){try{sessionStorage.removeItem(`wsr-client/${e}`)}catch{}}(t)}var z=Object.freeze({__proto__:null,clear:T,finishLeaving:async function(e,a,t,o){const n=await j(e,a);return(n||t)&&$(e,"left"),t?o():setTimeout(()=>location.reload(),n?0:3e3)},leave:async function(e,a,t){a.sync.stop(),await a.outbox.stop(),v(e,"left",{token:t.token}),$(e,"phone"),await T(e,t.person).catch(()=>null),await j(e,t)&&$(e,"left"),location.reload()}});export{T as c,z as l,x as m};
