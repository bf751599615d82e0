import{w as e,t as a,s as t,i as o,n,h as s,q as r,ar as l,ap as i,D as u,az as c,aA as $,aB as m,E as p,ak as v}from"../core/shared.js";import{S as d}from"../writing.js";function f({room:e,me:t}){var o;const r=e.draft("name"),i=s(r.peek()||(null!=(o=t.name)?o:"")),u=a=>{a.preventDefault(),i.value.trim()===t.name?r.value="":l(r,a=>e.post("rename_person",{person:t.id,name:a}))};return n`<form class="field" onSubmit=${u}>
    <label for="my-name">${a("My name")}</label>
    <div class="row-tight">
      <input
        id="my-name"
        dir="auto"
        maxlength="60"
        autocomplete="name"
        value=${i.value}
        onInput=${e=>{return a=e.currentTarget.value,r.value=i.value=a;var a}}
        onBlur=${u}
      />
      <button class="button" type="submit">${a("Save")}</button>
    </div>
  </form>`}const h=({room:e,me:t})=>n`<div class="field">
    <label for="my-group">${a("My group")}</label>
    <select
      id="my-group"
      value=${t.group}
      onChange=${a=>e.post("move_person",{person:t.id,group:a.currentTarget.value})}
    >
      ${r(e.store).map(e=>n`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select>
  </div>`,g=new Set(["open","done"]),b=({stages:e,shown:t,onStage:s})=>n`<nav aria-label=${a("Stages")}>
    <h3>${a("Stages")}</h3>
    <ol class="steps">
      ${e.filter(({status:e})=>g.has(e)).map(e=>n`<li key=${e.id}>
              <button
                class="menu-item"
                aria-current=${e.id===t?"step":void 0}
                onClick=${()=>s(e.id)}
              >
                ${o("open"===e.status?"play":"check")}<span dir="auto">${e.title}</span>
              </button>
            </li>`)}
    </ol>
  </nav>`;function w({room:e,leave:t}){const r=s(!1);return r.value?n`<div class="notice" data-tone="warn">
    <div class="stack-tight">
      <p>${a("What you posted stays. To come back, join again.")}</p>
      ${(({outbox:e,prefix:a})=>e.waiting.value>0||e.returned.value.length>0||i(a))(e)&&n`<p><b>${a("What you have not sent yet is deleted from this phone.")}</b></p>`}
      <div class="row">
        <button class="button danger" onClick=${t}>${a("Leave")}</button>
        <button class="button" onClick=${()=>r.value=!1}>${a("Stay")}</button>
      </div>
    </div>
  </div>`:n`<button class="menu-item danger" onClick=${()=>r.value=!0}>
      ${o("lock")}${a("Leave workshop")}
    </button>`}var y=Object.freeze({__proto__:null,Menu:function({room:s,about:r,stage:l,onClose:i,onStage:u,leave:c}){const $=e(s);return n`<${d} title=${a("Menu")} onClose=${i}>
    <div class="stack">
      <${f} room=${s} me=${$} />
      <${h} room=${s} me=${$} />
      <${b} stages=${t(s.store)} shown=${l.id} onStage=${u} />
      <nav class="menu-links" aria-label=${a("More")}>
        ${$.group&&n`<a class="menu-item" href=${`/w/${r.code}/plan/${$.group}`}>${o("target")}${a("Our plan")}</a>`}
        <a class="menu-item" href=${`/w/${r.code}/mine`}>${o("tree")}${a("What came of my cards")}</a>
        <a class="menu-item" href=${`/w/${r.code}/report`}>${o("file")}${a("Report")}</a>
        <${w} room=${s} leave=${c} />
      </nav>
    </div>
  <//>`}});async function k(e,{token:a}){const t={Authorization:`Bearer ${a}`},o=await fetch(`/w/${encodeURIComponent(e)}/leave`,{method:"POST",headers:t}).catch(()=>null);return null==o?void 0:o.ok}async function S(e,a){const t=v(e,a);c(t),$(t);const o=await m(),n=await o.read(t);n.length&&await o.write(n.map(([e])=>[e,null])),function(e){try{sessionStorage.removeItem(`wsr-client/${e}`)}catch{}}(t)}var _=Object.freeze({__proto__:null,clear:S,finishLeaving:async function(e,a,t,o){const n=await k(e,a);return(n||t)&&u(e,"left"),t?o():setTimeout(()=>location.reload(),n?0:3e3)},leave:async function(e,a,t){a.sync.stop(),await a.outbox.stop(),p(e,"left",{token:t.token}),u(e,"phone"),await S(e,t.person).catch(()=>null),await k(e,t)&&u(e,"left"),location.reload()}});export{S as c,_ as l,y as m};
