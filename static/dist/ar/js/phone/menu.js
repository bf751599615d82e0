import{R as e,t,s as a,i as o,n,h as s,g as l,a2 as r,p as i,a3 as u,a4 as c,q as $,a5 as m}from"../core/shared.js";import{S as p}from"../writing.js";function v({room:e,me:a}){var o;const l=s(null!=(o=a.name)?o:""),r=t=>{t.preventDefault();const o=l.value.trim();o&&o!==a.name&&e.post("rename_person",{person:a.id,name:o})};return n`<form class="field" onSubmit=${r}>
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
  </form>`}const d=({room:e,me:a})=>n`<div class="field">
    <label for="my-group">${t("مجموعتي")}</label>
    <select
      id="my-group"
      value=${a.group}
      onChange=${t=>e.post("move_person",{person:a.id,group:t.currentTarget.value})}
    >
      ${l(e.store).map(e=>n`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select>
  </div>`,f=new Set(["open","done"]),b=({stages:e,shown:a,onStage:s})=>n`<nav aria-label=${t("الخطوات حتى الآن")}>
    <h3>${t("الخطوات حتى الآن")}</h3>
    <ol class="steps">
      ${e.filter(({status:e})=>f.has(e)).map(e=>n`<li key=${e.id}>
              <button
                class="menu-item"
                aria-current=${e.id===a?"step":void 0}
                onClick=${()=>s(e.id)}
              >
                ${o("open"===e.status?"play":"check")}<span dir="auto">${e.title}</span>
              </button>
            </li>`)}
    </ol>
  </nav>`;function g({room:e,leave:a}){const l=s(!1);return l.value?n`<div class="notice" data-tone="warn">
    <div class="stack-tight">
      <p>${t("ما كتبته يبقى. للعودة، انضم من جديد.")}</p>
      ${(({outbox:e,prefix:t})=>e.waiting.value>0||e.returned.value.length>0||r(t))(e)&&n`<p><b>${t("ما لم ترسله بعد يُحذف من هذا الهاتف.")}</b></p>`}
      <div class="row">
        <button class="button danger" onClick=${a}>${t("مغادرة")}</button>
        <button class="button" onClick=${()=>l.value=!1}>${t("البقاء")}</button>
      </div>
    </div>
  </div>`:n`<button class="menu-item danger" onClick=${()=>l.value=!0}>
      ${o("lock")}${t("غادر على هذا الهاتف")}
    </button>`}var h=Object.freeze({__proto__:null,Menu:function({room:s,about:l,stage:r,onClose:i,onStage:u,leave:c}){const $=e(s);return n`<${p} title=${t("القائمة")} onClose=${i}>
    <div class="stack">
      <${v} room=${s} me=${$} />
      <${d} room=${s} me=${$} />
      <${b} stages=${a(s.store)} shown=${r.id} onStage=${u} />
      <nav class="menu-links" aria-label=${t("المزيد")}>
        ${$.group&&n`<a class="menu-item" href=${`/w/${l.code}/plan/${$.group}`}>${o("target")}${t("خطتنا")}</a>`}
        <a class="menu-item" href=${`/w/${l.code}/report`}>${o("file")}${t("التقرير")}</a>
        <${g} room=${s} leave=${c} />
      </nav>
    </div>
  <//>`}});async function w(e,{token:t}){const a={Authorization:`Bearer ${t}`},o=await fetch(`/w/${encodeURIComponent(e)}/leave`,{method:"POST",headers:a}).catch(()=>null);return null==o?void 0:o.ok}async function k(e,t){const a=m(e,t);u(a);const o=await c(),n=await o.read(a);n.length&&await o.write(n.map(([e])=>[e,null])),function(e){try{sessionStorage.removeItem(`wsr-client/${e}`)}catch{}}(a)}var y=Object.freeze({__proto__:null,clear:k,finishLeaving:async function(e,t,a,o){const n=await w(e,t);return(n||a)&&i(e,"left"),a?o():setTimeout(()=>location.reload(),n?0:3e3)},leave:async function(e,t,a){t.sync.stop(),await t.outbox.stop(),$(e,"left",{token:a.token}),i(e,"phone"),await k(e,a.person).catch(()=>null),await w(e,a)&&i(e,"left"),location.reload()}});export{k as c,y as l,h as m};
