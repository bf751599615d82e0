import{w as e,t as a,s as t,i as o,n,h as s,q as l,ar as r,ap as i,D as u,az as c,aA as $,aB as m,E as p,ak as v}from"../core/shared.js";import{S as d}from"../writing.js";function f({room:e,me:t}){var o;const l=e.draft("name"),i=s(l.peek()||(null!=(o=t.name)?o:"")),u=a=>{a.preventDefault(),i.value.trim()===t.name?l.value="":r(l,a=>e.post("rename_person",{person:t.id,name:a}))};return n`<form class="field" onSubmit=${u}>
    <label for="my-name">${a("اسمي")}</label>
    <div class="row-tight">
      <input
        id="my-name"
        dir="auto"
        maxlength="60"
        autocomplete="name"
        value=${i.value}
        onInput=${e=>{return a=e.currentTarget.value,l.value=i.value=a;var a}}
        onBlur=${u}
      />
      <button class="button" type="submit">${a("حفظ")}</button>
    </div>
  </form>`}const b=({room:e,me:t})=>n`<div class="field">
    <label for="my-group">${a("مجموعتي")}</label>
    <select
      id="my-group"
      value=${t.group}
      onChange=${a=>e.post("move_person",{person:t.id,group:a.currentTarget.value})}
    >
      ${l(e.store).map(e=>n`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select>
  </div>`,g=new Set(["open","done"]),h=({stages:e,shown:t,onStage:s})=>n`<nav aria-label=${a("الخطوات حتى الآن")}>
    <h3>${a("الخطوات حتى الآن")}</h3>
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
  </nav>`;function w({room:e,leave:t}){const l=s(!1);return l.value?n`<div class="notice" data-tone="warn">
    <div class="stack-tight">
      <p>${a("ما كتبته يبقى. للعودة، انضم من جديد.")}</p>
      ${(({outbox:e,prefix:a})=>e.waiting.value>0||e.returned.value.length>0||i(a))(e)&&n`<p><b>${a("ما لم ترسله بعد يُحذف من هذا الهاتف.")}</b></p>`}
      <div class="row">
        <button class="button danger" onClick=${t}>${a("مغادرة")}</button>
        <button class="button" onClick=${()=>l.value=!1}>${a("البقاء")}</button>
      </div>
    </div>
  </div>`:n`<button class="menu-item danger" onClick=${()=>l.value=!0}>
      ${o("lock")}${a("غادر على هذا الهاتف")}
    </button>`}var k=Object.freeze({__proto__:null,Menu:function({room:s,about:l,stage:r,onClose:i,onStage:u,leave:c}){const $=e(s);return n`<${d} title=${a("القائمة")} onClose=${i}>
    <div class="stack">
      <${f} room=${s} me=${$} />
      <${b} room=${s} me=${$} />
      <${h} stages=${t(s.store)} shown=${r.id} onStage=${u} />
      <nav class="menu-links" aria-label=${a("المزيد")}>
        ${$.group&&n`<a class="menu-item" href=${`/w/${l.code}/plan/${$.group}`}>${o("target")}${a("خطتنا")}</a>`}
        <a class="menu-item" href=${`/w/${l.code}/mine`}>${o("tree")}${a("ماذا نتج عن بطاقاتي")}</a>
        <a class="menu-item" href=${`/w/${l.code}/report`}>${o("file")}${a("التقرير")}</a>
        <${w} room=${s} leave=${c} />
      </nav>
    </div>
  <//>`}});async function y(e,{token:a}){const t={Authorization:`Bearer ${a}`},o=await fetch(`/w/${encodeURIComponent(e)}/leave`,{method:"POST",headers:t}).catch(()=>null);return null==o?void 0:o.ok}async function _(e,a){const t=v(e,a);c(t),$(t);const o=await m(),n=await o.read(t);n.length&&await o.write(n.map(([e])=>[e,null])),function(e){try{sessionStorage.removeItem(`wsr-client/${e}`)}catch{}}(t)}var C=Object.freeze({__proto__:null,clear:_,finishLeaving:async function(e,a,t,o){const n=await y(e,a);return(n||t)&&u(e,"left"),t?o():setTimeout(()=>location.reload(),n?0:3e3)},leave:async function(e,a,t){a.sync.stop(),await a.outbox.stop(),p(e,"left",{token:t.token}),u(e,"phone"),await _(e,t.person).catch(()=>null),await y(e,t)&&u(e,"left"),location.reload()}});export{_ as c,C as l,k as m};
