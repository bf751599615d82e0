import{L as e,t,s as a,i as o,n,h as s,g as l}from"../core/shared.js";import{S as r}from"../writing.js";function i({room:s,about:l,stage:i,onClose:m,onStage:d,leave:v}){const g=e(s);return n`<${r} title=${t("القائمة")} onClose=${m}>
    <div class="stack">
      <${u} room=${s} me=${g} />
      <${$} room=${s} me=${g} />
      <${c} stages=${a(s.store)} shown=${i.id} onStage=${d} />
      <nav class="menu-links" aria-label=${t("المزيد")}>
        ${g.group&&n`<a class="menu-item" href=${`/w/${l.code}/plan/${g.group}`}>${o("target")}${t("خطتنا")}</a>`}
        <a class="menu-item" href=${`/w/${l.code}/report`}>${o("file")}${t("التقرير")}</a>
        <${p} leave=${v} />
      </nav>
    </div>
  <//>`}function u({room:e,me:a}){var o;const l=s(null!=(o=a.name)?o:""),r=t=>{t.preventDefault();const o=l.value.trim();o&&o!==a.name&&e.post("rename_person",{person:a.id,name:o})};return n`<form class="field" onSubmit=${r}>
    <label for="my-name">${t("اسمي")}</label>
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
      <button class="button" type="submit">${t("حفظ")}</button>
    </div>
  </form>`}const $=({room:e,me:a})=>n`<div class="field">
    <label for="my-group">${t("مجموعتي")}</label>
    <select
      id="my-group"
      value=${a.group}
      onChange=${t=>e.post("move_person",{person:a.id,group:t.currentTarget.value})}
    >
      ${l(e.store).map(e=>n`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select>
  </div>`,m=new Set(["open","done"]),c=({stages:e,shown:a,onStage:s})=>n`<nav aria-label=${t("الخطوات حتى الآن")}>
    <h3>${t("الخطوات حتى الآن")}</h3>
    <ol class="steps">
      ${e.filter(({status:e})=>m.has(e)).map(e=>n`<li key=${e.id}>
              <button
                class="menu-item"
                aria-current=${e.id===a?"step":void 0}
                onClick=${()=>s(e.id)}
              >
                ${o("open"===e.status?"play":"check")}<span dir="auto">${e.title}</span>
              </button>
            </li>`)}
    </ol>
  </nav>`;function p({leave:e}){const a=s(!1);return a.value?n`<div class="notice" data-tone="warn">
    <div class="stack-tight">
      <p>${t("ما كتبته يبقى. للعودة، انضم من جديد.")}</p>
      <div class="row">
        <button class="button danger" onClick=${e}>${t("مغادرة")}</button>
        <button class="button" onClick=${()=>a.value=!1}>${t("البقاء")}</button>
      </div>
    </div>
  </div>`:n`<button class="menu-item danger" onClick=${()=>a.value=!0}>
      ${o("lock")}${t("غادر على هذا الهاتف")}
    </button>`}export{i as Menu};
