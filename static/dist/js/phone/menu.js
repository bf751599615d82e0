import{L as e,t as a,s as t,i as o,n,h as s,g as l}from"../core/shared.js";import{S as r}from"../writing.js";function i({room:s,about:l,stage:i,onClose:m,onStage:v,leave:d}){const g=e(s);return n`<${r} title=${a("Menu")} onClose=${m}>
    <div class="stack">
      <${u} room=${s} me=${g} />
      <${$} room=${s} me=${g} />
      <${c} stages=${t(s.store)} shown=${i.id} onStage=${v} />
      <nav class="menu-links" aria-label=${a("More")}>
        ${g.group&&n`<a class="menu-item" href=${`/w/${l.code}/plan/${g.group}`}>${o("target")}${a("Our plan")}</a>`}
        <a class="menu-item" href=${`/w/${l.code}/report`}>${o("file")}${a("Report")}</a>
        <${p} leave=${d} />
      </nav>
    </div>
  <//>`}function u({room:e,me:t}){var o;const l=s(null!=(o=t.name)?o:""),r=a=>{a.preventDefault();const o=l.value.trim();o&&o!==t.name&&e.post("rename_person",{person:t.id,name:o})};return n`<form class="field" onSubmit=${r}>
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
  </form>`}const $=({room:e,me:t})=>n`<div class="field">
    <label for="my-group">${a("My group")}</label>
    <select
      id="my-group"
      value=${t.group}
      onChange=${a=>e.post("move_person",{person:t.id,group:a.currentTarget.value})}
    >
      ${l(e.store).map(e=>n`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select>
  </div>`,m=new Set(["open","done"]),c=({stages:e,shown:t,onStage:s})=>n`<nav aria-label=${a("Stages")}>
    <h3>${a("Stages")}</h3>
    <ol class="steps">
      ${e.filter(({status:e})=>m.has(e)).map(e=>n`<li key=${e.id}>
              <button
                class="menu-item"
                aria-current=${e.id===t?"step":void 0}
                onClick=${()=>s(e.id)}
              >
                ${o("open"===e.status?"play":"check")}<span dir="auto">${e.title}</span>
              </button>
            </li>`)}
    </ol>
  </nav>`;function p({leave:e}){const t=s(!1);return t.value?n`<div class="notice" data-tone="warn">
    <div class="stack-tight">
      <p>${a("What you posted stays. To come back, join again.")}</p>
      <div class="row">
        <button class="button danger" onClick=${e}>${a("Leave")}</button>
        <button class="button" onClick=${()=>t.value=!1}>${a("Stay")}</button>
      </div>
    </div>
  </div>`:n`<button class="menu-item danger" onClick=${()=>t.value=!0}>
      ${o("lock")}${a("Leave workshop")}
    </button>`}export{i as Menu};
