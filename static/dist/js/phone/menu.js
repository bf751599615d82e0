import{R as e,t as a,s as t,i as o,n,h as s,g as l,a2 as r,p as i,a3 as u,a4 as c,q as $,a5 as m}from"../core/shared.js";import{S as p}from"../writing.js";function v({room:e,me:t}){var o;const l=s(null!=(o=t.name)?o:""),r=a=>{a.preventDefault();const o=l.value.trim();o&&o!==t.name&&e.post("rename_person",{person:t.id,name:o})};return n`<form class="field" onSubmit=${r}>
    <label for="my-name">${a("My name")}</label>
    <div class="row-tight">
      <input
        id="my-name"
        dir="auto"
        maxlength="60"
        autocomplete="name"
        value=${l.value}
        onInput=${e=>l.value=e.currentTarget.value}
        onBlur=${r}
      />
      <button class="button" type="submit">${a("Save")}</button>
    </div>
  </form>`}const d=({room:e,me:t})=>n`<div class="field">
    <label for="my-group">${a("My group")}</label>
    <select
      id="my-group"
      value=${t.group}
      onChange=${a=>e.post("move_person",{person:t.id,group:a.currentTarget.value})}
    >
      ${l(e.store).map(e=>n`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select>
  </div>`,g=new Set(["open","done"]),h=({stages:e,shown:t,onStage:s})=>n`<nav aria-label=${a("Stages")}>
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
  </nav>`;function f({room:e,leave:t}){const l=s(!1);return l.value?n`<div class="notice" data-tone="warn">
    <div class="stack-tight">
      <p>${a("What you posted stays. To come back, join again.")}</p>
      ${(({outbox:e,prefix:a})=>e.waiting.value>0||e.returned.value.length>0||r(a))(e)&&n`<p><b>${a("What you have not sent yet is deleted from this phone.")}</b></p>`}
      <div class="row">
        <button class="button danger" onClick=${t}>${a("Leave")}</button>
        <button class="button" onClick=${()=>l.value=!1}>${a("Stay")}</button>
      </div>
    </div>
  </div>`:n`<button class="menu-item danger" onClick=${()=>l.value=!0}>
      ${o("lock")}${a("Leave workshop")}
    </button>`}var b=Object.freeze({__proto__:null,Menu:function({room:s,about:l,stage:r,onClose:i,onStage:u,leave:c}){const $=e(s);return n`<${p} title=${a("Menu")} onClose=${i}>
    <div class="stack">
      <${v} room=${s} me=${$} />
      <${d} room=${s} me=${$} />
      <${h} stages=${t(s.store)} shown=${r.id} onStage=${u} />
      <nav class="menu-links" aria-label=${a("More")}>
        ${$.group&&n`<a class="menu-item" href=${`/w/${l.code}/plan/${$.group}`}>${o("target")}${a("Our plan")}</a>`}
        <a class="menu-item" href=${`/w/${l.code}/report`}>${o("file")}${a("Report")}</a>
        <${f} room=${s} leave=${c} />
      </nav>
    </div>
  <//>`}});async function w(e,{token:a}){const t={Authorization:`Bearer ${a}`},o=await fetch(`/w/${encodeURIComponent(e)}/leave`,{method:"POST",headers:t}).catch(()=>null);return null==o?void 0:o.ok}async function y(e,a){const t=m(e,a);u(t);const o=await c(),n=await o.read(t);n.length&&await o.write(n.map(([e])=>[e,null])),function(e){try{sessionStorage.removeItem(`wsr-client/${e}`)}catch{}}(t)}var k=Object.freeze({__proto__:null,clear:y,finishLeaving:async function(e,a,t,o){const n=await w(e,a);return(n||t)&&i(e,"left"),t?o():setTimeout(()=>location.reload(),n?0:3e3)},leave:async function(e,a,t){a.sync.stop(),await a.outbox.stop(),$(e,"left",{token:t.token}),i(e,"phone"),await y(e,t.person).catch(()=>null),await w(e,t)&&i(e,"left"),location.reload()}});export{y as c,k as l,b as m};
