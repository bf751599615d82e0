import{h as e,t as a,n as t,a4 as o,_ as n,x as s,s as r,i as l,q as i,a9 as u,a7 as c,E as $,ah as m,ai as p,G as v,a2 as d}from"../core/shared.js";import{S as f,P as h}from"../writing.js";const b=o(()=>Promise.all([import("../contacts.js"),n("work")]),"Contacts");function g({room:e,about:o,stage:n,onStage:i,onContacts:u,leave:c}){const $=s(e);return t`<div class="stack">
    <${w} room=${e} me=${$} />
    <${y} room=${e} me=${$} />
    <${C} stages=${r(e.store)} shown=${n.id} onStage=${i} />
    <nav class="menu-links" aria-label=${a("More")}>
      ${$.group&&t`<a class="menu-item" href=${`/w/${o.code}/plan/${$.group}`}>${l("target")}${a("Our plan")}</a>`}
      <a class="menu-item" href=${`/w/${o.code}/mine`}>${l("tree")}${a("What came of my cards")}</a>
      <button class="menu-item" onClick=${u}>${l("person")}${a("Contacts")}</button>
      <a class="menu-item" href=${`/w/${o.code}/report`}>${l("file")}${a("Report")}</a>
      <${_} room=${e} leave=${c} />
    </nav>
  </div>`}function w({room:o,me:n}){var s;const r=o.draft("name"),l=e(r.peek()||(null!=(s=n.name)?s:"")),i=e=>{e.preventDefault(),l.value.trim()===n.name?r.value="":u(r,e=>o.post("rename_person",{person:n.id,name:e}))};return t`<form class="field" onSubmit=${i}>
    <label for="my-name">${a("My name")}</label>
    <div class="row-tight">
      <input
        id="my-name"
        dir="auto"
        maxlength="60"
        autocomplete="name"
        value=${l.value}
        onInput=${e=>{return a=e.currentTarget.value,r.value=l.value=a;var a}}
        onBlur=${i}
      />
      <button class="button" type="submit">${a("Save")}</button>
    </div>
  </form>`}const y=({room:e,me:o})=>t`<div class="field">
    <label for="my-group">${a("My group")}</label>
    <select
      id="my-group"
      value=${o.group}
      onChange=${a=>e.post("move_person",{person:o.id,group:a.currentTarget.value})}
    >
      ${i(e.store).map(e=>t`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select>
  </div>`,k=new Set(["open","done"]),C=({stages:e,shown:o,onStage:n})=>t`<nav aria-label=${a("Stages")}>
    <h3>${a("Stages")}</h3>
    <ol class="steps">
      ${e.filter(({status:e})=>k.has(e)).map(e=>t`<li key=${e.id}>
              <button
                class="menu-item"
                aria-current=${e.id===o?"step":void 0}
                onClick=${()=>n(e.id)}
              >
                ${l("open"===e.status?"play":"check")}<span dir="auto">${e.title}</span>
              </button>
            </li>`)}
    </ol>
  </nav>`,S=({outbox:e,prefix:a})=>e.waiting.value>0||e.returned.value.length>0||c(a);function _({room:o,leave:n}){const s=e(!1);return s.value?t`<div class="notice" data-tone="warn">
    <div class="stack-tight">
      <p>${a("What you posted stays. To come back, join again.")}</p>
      ${S(o)&&t`<p><b>${a("What you have not sent yet is deleted from this phone.")}</b></p>`}
      <div class="row">
        <button class="button danger" onClick=${n}>${a("Leave")}</button>
        <button class="button" onClick=${()=>s.value=!1}>${a("Stay")}</button>
      </div>
    </div>
  </div>`:t`<button class="menu-item danger" onClick=${()=>s.value=!0}>
      ${l("lock")}${a("Leave workshop")}
    </button>`}var j=Object.freeze({__proto__:null,Menu:function({onClose:o,...n}){const s=e(!1);return t`<${f} title=${s.value?a("Contacts"):a("Menu")} onClose=${o}>
    ${s.value?t`<${b} room=${n.room} onClose=${o} />`:t`<${g} ...${n} onContacts=${()=>s.value=!0} />`}
  <//>`}});async function x(e,{token:a}){const t={Authorization:`Bearer ${a}`},o=await fetch(`/w/${encodeURIComponent(e)}/leave`,{method:"POST",headers:t}).catch(()=>null);return null==o?void 0:o.ok}async function M(e,a){const t=d(e,a);m(t),h(t);const o=await p(),n=await o.read(t);n.length&&await o.write(n.map(([e])=>[e,null])),function(e){try{sessionStorage.removeItem(`wsr-client/${e}`)}catch{}}(t)}var T=Object.freeze({__proto__:null,clear:M,finishLeaving:async function(e,a,t,o){const n=await x(e,a);return(n||t)&&$(e,"left"),t?o():setTimeout(()=>location.reload(),n?0:3e3)},leave:async function(e,a,t){a.sync.stop(),await a.outbox.stop(),v(e,"left",{token:t.token}),$(e,"phone"),await M(e,t.person).catch(()=>null),await x(e,t)&&$(e,"left"),location.reload()}});export{M as c,T as l,j as m};
