import{t as e,a as t,C as n,N as a,k as o,n as l,i as s,b as r,c as i,h as c,w as u,s as d,f as $,d as p,g as m,e as g,o as b,r as h,K as v,Z as f,j as w,l as y,m as k,p as x,P as _,q as C,u as j,v as O,x as S,y as q,z as L,A as E,G as M,D as P,B as U,E as I}from"../core/shared.js";import{p as D,c as B,h as z,a as A}from"../pictures.js";import{n as T,d as N,a as R,t as F,s as V,b as K}from"../writing.js";import{w as J}from"../phone/returned.js";import{g as Q,t as X,r as Y}from"../bars.js";import{b as H}from"../activities/dots.js";import{b as W,p as G}from"../activities/break.js";function Z(e){const t=new URLSearchParams(e.replace(/^#/,"")).get("key");return(null==t?void 0:t.trim())||null}const ee=t=>e("لم يعد لدى هذا الحاسوب المحمول العنوان الذي اخترته: {address}.",{address:t}),te={wifi:()=>e("واي فاي"),cable:()=>e("كابل"),network:()=>e("شبكة"),mobile:()=>e("بيانات الجوال"),vpn:()=>e("VPN"),virtual:()=>e("داخل هذا الحاسوب المحمول")};async function ne(e){try{return await navigator.clipboard.writeText(e),!0}catch{return function(e){var t;const n=document.createElement("textarea");n.value=e,n.className="visually-hidden",(null!=(t=document.querySelector("dialog[open]"))?t:document.body).append(n),n.select();try{return document.execCommand("copy")}catch{return!1}finally{n.remove()}}(e)}}const ae=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.to])),oe=(e=[],t=[])=>e.length===t.length&&e.every((e,n)=>e===t[n]),le=(e,t)=>Object.entries(e).some(([e,{from:n}])=>!oe(n,t[e]));function se(e){const t={};for(const{name:n}of e.elements)n&&(t[n]=[]);for(const[n,a]of new FormData(e))t[n].push(a);return t}function re(e,t){const n=Object.fromEntries(Object.entries(t).map(([e,t])=>[e,[...t]]));for(const t of[...e.elements])n[t.name]&&ie(t,n[t.name])}function ie(e,t){var n;["checkbox","radio"].includes(e.type)?e.checked=t.includes(e.value):e.value=null!=(n=t.shift())?n:"",e.dispatchEvent(new Event("input",{bubbles:!0}))}function ce({title:n,close:a,wide:o,children:i}){const c=t(null);return r(()=>{const e=document.activeElement;return c.current.showModal(),()=>(null==e?void 0:e.isConnected)&&e.focus()},[]),l`<dialog
    class=${o?"dialog console-wide":"dialog"}
    ref=${c}
    aria-label=${n}
    onCancel=${e=>(e.preventDefault(),a())}
  >
    <div class="console-dialog-head">
      <h2>${n}</h2>
      <button type="button" class="button quiet icon-only" aria-label=${e("أغلق هذه النافذة")} onClick=${a}>
        ${s("close")}
      </button>
    </div>
    ${i}
  </dialog>`}function ue({title:e,close:r,wide:i,yes:c,danger:u,submit:d,draft:$=null,drop:p,children:m}){const g=t(null),b=function(e,l){const s=l?o(l,null):{peek:()=>null},r=t({}),[i,c]=n("");a(()=>{r.current=se(e.current);const t=s.peek();t&&re(e.current,ae(t)),t&&c(le(t,r.current)?"changed":"kept")},[]);const u=()=>s.value=null;return{back:i,drop:u,note:()=>s.value=function(e,t){const n=Object.keys(t).filter(n=>!oe(e[n],t[n]));return n.length?Object.fromEntries(n.map(n=>{var a;return[n,{from:null!=(a=e[n])?a:[],to:t[n]}]})):null}(r.current,se(e.current)),discard:()=>(re(e.current,r.current),u(),c(""))}}(g,$),[h,v]=n(!1),[f,w]=n(""),y=()=>(b.drop(),null==p||p(),r());return l`<${ce} ...${{title:e,close:r,wide:i}}>
    <form class="stack" ref=${g} onSubmit=${async function(e){var t;if(e.preventDefault(),h)return;v(!0);const n=await d(new FormData(e.target));if(n.ok)return y();w(null!=(t=n.why)?t:""),v(!1)}} onInput=${b.note} onChange=${b.note}>
      ${b.back&&l`<${de} ...${b} />`} ${m}
      ${f&&l`<p class="notice" role="alert" data-tone="error">${s("warning")}<span>${f}</span></p>`}
      <${$e} ...${{close:y,yes:c,danger:u,busy:h}} />
    </form>
  <//>`}const de=({back:t,discard:n})=>l`<p class="notice console-draft" role="status" data-tone=${"changed"===t?"warn":"info"}>
    ${s("undo")}<span
      >${e("هذا ما كتبته من قبل ولم تحفظه.")}
      ${"changed"===t&&l`${" "}${e("تغيّر هذا منذ ذلك الحين. تحقق منه قبل أن تحفظ.")}`}</span
    >
    <button type="button" class="button small" onClick=${n}>${e("ارمها")}</button>
  </p>`,$e=({close:t,yes:n,danger:a,busy:o})=>l`<div class="dialog-foot">
    <button type="button" class="button" onClick=${t}>${e("إلغاء")}</button>
    <button class=${a?"button danger":"button primary"} disabled=${o}>${o?e("يُرسل…"):n}</button>
  </div>`;function pe({title:e,text:t,yes:n,danger:a,answer:o}){return l`<${ue} ...${{title:e,yes:n,danger:a,submit:()=>(o(!0),{ok:!0})}} close=${()=>o(!1)}>
    ${[t].flat().map(e=>l`<p key=${e}>${e}</p>`)}
  <//>`}const me=({label:e,hint:t,children:n})=>l`<label class="field">
    <b>${e}</b>
    ${t&&l`<span class="field-hint">${t}</span>`} ${n}
  </label>`,ge=({label:e,...t})=>l`<label class="tick"><input type="checkbox" ...${t} /><span>${e}</span></label>`,be=e=>e.replace(/^https?:\/\//,""),he=e=>`/w/${e.code}/wall`,ve=({context:t})=>l`<figure class="qr">
    <img src=${(({code:e,way:t})=>`/w/${e}/qr.svg?of=${encodeURIComponent(t.value.joinUrl)}`)(t)} alt=${e("رمز QR لرابط الانضمام")} width="240" height="240" />
    <figcaption>${e("الرمز")} <b class="code">${t.code}</b></figcaption>
  </figure>`,fe=t=>t.ask(n=>l`<${ce} wide title=${e("انضم هنا")} close=${n}>
        <div class="console-qr-big">
          <${ve} context=${t} />
          <p class="code">${be(t.way.value.joinUrl)}</p>
        </div><//
      >`),[we,ye]=[88,12],ke=({drop:e,what:t})=>({onPointerDown:n=>function(e,t,n){var a;if(0!==e.button)return;e.preventDefault();const o=e.currentTarget,l=null!=(a=o.closest("[data-draggable]"))?a:o,s=function(e){for(let t=e.parentElement;t;t=t.parentElement)if(t.scrollHeight>t.clientHeight+1&&/auto|scroll/.test(getComputedStyle(t).overflowY))return t;return document.scrollingElement}(l),r={x:e.clientX,y:e.clientY,thing:l,column:s,top:s.scrollTop,place:null,moving:!1,what:n},i=function(e){for(const[t,n]of Object.entries(e))window.addEventListener(t,n);return()=>{for(const[t,n]of Object.entries(e))window.removeEventListener(t,n)}}({pointermove:e=>xe(r,e),pointerup:()=>(i(),function(e,t){var n,a;const o=null!=(a=null==(n=e.place)?void 0:n.dataset.drop)?a:null,l=e.moving;je(e),l&&t(o)}(r,t)),pointercancel:()=>(i(),je(r)),keydown:e=>"Escape"===e.key&&(i(),je(r))})}(n,e,t)});function xe(e,{clientX:t,clientY:n}){const[a,o]=[t-e.x,n-e.y];!e.moving&&Math.hypot(a,o)<6||(e.moving||requestAnimationFrame(()=>_e(e)),Object.assign(e,{moving:!0,at:{clientX:t,clientY:n}}),e.thing.classList.add("dragged"),e.thing.style.translate=`${a}px ${o+e.column.scrollTop-e.top}px`,Ce(e,function(e,t,n){var a;const o=null==(a=document.elementsFromPoint(t,n).filter(t=>!e.thing.contains(t))[0])?void 0:a.closest("[data-drop]");return(null==o?void 0:o.dataset.drop)===e.what?null:null!=o?o:null}(e,t,n)))}function _e(e){if(!e.moving)return;const t=e.column===document.scrollingElement?{top:0,bottom:innerHeight}:e.column.getBoundingClientRect(),n=e.at.clientY<t.top+we?-ye:e.at.clientY>t.bottom-we?ye:0;n&&(e.column.scrollTop+=n,xe(e,e.at)),requestAnimationFrame(()=>_e(e))}function Ce(e,t){var n;t!==e.place&&(null==(n=e.place)||n.classList.remove("landing"),null==t||t.classList.add("landing"),e.place=t)}function je(e){Ce(e,null),e.moving=!1,e.thing.classList.remove("dragged"),e.thing.style.translate=""}function Oe({label:e,items:a,face:o=s("other"),look:i="button quiet small icon-only"}){const[c,u]=n(null),d=t(null),$=e=>{("focusout"!==(null==e?void 0:e.type)||e.relatedTarget&&!d.current.contains(e.relatedTarget))&&(u(null),"Escape"===(null==e?void 0:e.key)&&d.current.querySelector("button").focus())};return r(()=>c&&function(e,t){var n;const a=e.querySelector(".menu"),o=n=>e.contains(n.target)||t(n),l=e=>function(e,t,n){if("Escape"===e.key)return e.stopPropagation(),n(e);const a={ArrowDown:1,ArrowUp:-1}[e.key];return a&&t.length?(e.preventDefault(),t.at((t.indexOf(document.activeElement)+a)%t.length).focus()):void 0}(e,[...a.querySelectorAll(".menu-item")],t);return function(e){const{bottom:t,left:n,right:a}=e.getBoundingClientRect();e.classList.toggle("up",t>window.innerHeight-8),e.classList.toggle("over",n<8||a>window.innerWidth-8)}(a),null==(n=a.querySelector(".menu-item"))||n.focus(),document.addEventListener("pointerdown",o),e.addEventListener("keydown",l),e.addEventListener("focusout",t),()=>{document.removeEventListener("pointerdown",o),e.removeEventListener("keydown",l),e.removeEventListener("focusout",t)}}(d.current,$),[c]),l`<span class="drop console-menu" data-open=${Boolean(c)} ref=${d}>
    <button
      type="button"
      class=${i}
      aria-label=${e}
      aria-haspopup="true"
      aria-expanded=${Boolean(c)}
      onClick=${()=>u(c?null:a())}
    >
      ${o}
    </button>
    ${c&&l`<div class="menu" role="menu" aria-label=${e}>
        ${c.map((e,t)=>e?l`<${Se} key=${t} item=${e} choose=${(e=>()=>($(),e.act()))(e)} />`:l`<hr key=${t} />`)}
      </div>`}
  </span>`}const Se=({item:e,choose:t})=>l`<button type="button" role="menuitem" class=${e.danger?"menu-item danger":"menu-item"} onClick=${t}>
    ${s(e.icon)}<span>${e.words}</span>
  </button>`,qe=(e,t,...n)=>({do:e,with:t,backs:n.map(([e,t])=>({do:e,with:t}))}),Le=(e,...t)=>({said:e,steps:t.flat()}),Ee=e=>e.find(e=>"open"===e.status);function Me(e,t){var n;const a=e.findIndex(e=>e.id===t),o=e=>"ahead"===e.status;return null!=(n=e.slice(a+1).find(o))?n:e.find(o)}function Pe(t,n,a){const o=n&&n.id!==t.id?Ue(n,a):["close_stage",{stage:t.id}];return Le(e("فُتحت: {title}",{title:t.title}),qe("open_stage",{stage:t.id},o))}function Ue(e,t){const n=e.ends_at?Math.max(0,Math.ceil((e.ends_at-t)/6e4)):0;return["open_stage",{stage:e.id,minutes:n}]}const Ie=(t,n)=>Le(e("أُغلقت: {title}",{title:t.title}),qe("close_stage",{stage:t.id},Ue(t,n))),De=(t,n)=>Le(e(n?"تُركت: {title}":"عادت إلى جدول الأعمال: {title}",{title:t.title}),qe("skip_stage",{stage:t.id,skipped:n},["skip_stage",{stage:t.id,skipped:!n}])),Be=t=>Le(e(t?"القاعة متوقفة":"عادت القاعة إلى العمل"),qe(t?"pause_room":"resume_room",{},[t?"resume_room":"pause_room",{}])),ze=t=>Le(e(t?"أُغلقت الورشة":"فُتحت الورشة من جديد"),qe(t?"close_workshop":"reopen_workshop",{},[t?"reopen_workshop":"close_workshop",{}]));function Ae(t,n){const a=t.draft(`stage/${n.id}`),o=a=>t.act(function(t,n,a){var o,l,s;const r={title:t.title,instruction:null!=(o=t.instruction)?o:"",minutes:null!=(l=t.minutes)?l:0},i=Object.keys(r).filter(e=>void 0!==n[e]&&n[e]!==r[e]),c={...a,...t.settings},u=Object.keys(null!=(s=n.settings)?s:{}).filter(e=>n.settings[e]!==c[e]);if(!i.length&&!u.length)return Le("");const d=(e,n)=>({stage:t.id,...Object.fromEntries(i.map(t=>[t,e[t]])),...u.length&&{settings:Object.fromEntries(u.map(e=>[e,n[e]]))}});return Le(e("تغيّرت المرحلة"),qe("edit_stage",d(n,n.settings),["edit_stage",d(r,c)]))}(n,function(e,t){const n=Object.fromEntries(Te(e).map(({type:e,name:n})=>[n,Fe[e](t,n)]));return{title:t.get("title").trim(),instruction:t.get("instruction").trim(),minutes:Number(t.get("minutes")),settings:n}}(n,a),Ne(n)),{quiet:!0});t.ask(t=>{var s,r;return l`<${ue} title=${e("عدّل المرحلة")} yes=${e("حفظ")} ...${{close:t,submit:o,draft:a}}>
        <${me} label=${e("العنوان")}
          ><input name="title" required maxlength=${120} defaultValue=${n.title} dir="auto"
        /><//>
        <${me} label=${e("التوجيه")} hint=${e("جملة واحدة يقرؤها الجميع على الهاتف والحائط.")}>
          <textarea
            name="instruction"
            maxlength=${280}
            rows="3"
            defaultValue=${null!=(s=n.instruction)?s:""}
            dir="auto"
          ></textarea>
        <//>
        <${me} label=${e("الدقائق المخططة")} hint=${e("0 يعني دون ساعة. الساعة التي تعمل الآن لا تتغير.")}>
          <input name="minutes" type="number" min="0" max=${1440} required defaultValue=${null!=(r=n.minutes)?r:0}
        /><//>
        ${Te(n).length>0&&l`<div class="console-pair">${Te(n).map(e=>Ve(e,n))}</div>`}
      <//>`})}function Te({activity:e}){var t,n;return null!=(n=null==(t=JSON.parse(document.getElementById("console").dataset.activities).find(({name:t})=>t===e))?void 0:t.settings)?n:[]}const Ne=e=>Object.fromEntries(Te(e).map(e=>[e.name,e.default])),Re={tick:({name:e,label:t},n)=>l`<${ge} name=${e} label=${t} defaultChecked=${n} />`,number:({name:e,label:t,hint:n,least:a,most:o},s)=>l`<${me} label=${t} hint=${n}
      ><input name=${e} type="number" min=${a} max=${o} required defaultValue=${s}
    /><//>`,choice:({name:e,label:t,hint:n,choices:a},o)=>l`<${me} label=${t} hint=${n}
      ><select name=${e}>
        ${a.map(([e,t])=>l`<option value=${e} selected=${o===e}>${t}</option>`)}
      </select><//
    >`},Fe={tick:(e,t)=>e.has(t),number:(e,t)=>Number(e.get(t)),choice:(e,t)=>e.get(t)},Ve=(e,{settings:t={}})=>{var n;return Re[e.type](e,null!=(n=t[e.name])?n:e.default)},[Ke,Je]=[120,280],Qe=["title","task","place","day0"];function Xe({code:n}){const a=c({page:0,pages:0}),o=t(null);r(()=>(o.current=u(n,e=>"pages"in e&&(a.value=e)),o.current.say({by:0}),o.current.close),[n]);const{page:i,pages:d}=a.value;return d<2?null:l`<div class="toolbar console-now-tools" role="group" aria-label=${e("على الحائط")}>
    <${Ye} picture="chevron-start" label=${e("الصفحة السابقة")} onClick=${()=>o.current.say({by:-1})} />
    <span class="console-wall-page" role="status"
      >${s("wall")}${e("صفحة {n} من {all}",{n:i+1,all:d})}</span
    >
    <${Ye} picture="chevron-end" label=${e("الصفحة التالية")} onClick=${()=>o.current.say({by:1})} />
  </div>`}const Ye=({picture:e,label:t,onClick:n})=>l`<button class="button small icon-only" aria-label=${t} onClick=${n}>${s(e,"flip")}</button>`;function He({context:t,look:n,looking:a}){var o;const s=d(t.store),r=t.store.get("about","about"),i=null==(o=Me(s,r.current))?void 0:o.id;return l`<section class="console-agenda" aria-label=${e("جدول الأعمال")}>
    <${Ge} ...${{context:t,stages:s,about:r}} />
    <ol class="stage-list">
      ${s.map((e,o)=>l`<${et}
            key=${e.id}
            ...${{context:t,stage:e,place:o,look:n}}
            next=${i===e.id}
            seen=${a===e.id}
            current=${r.current===e.id}
          />`)}
    </ol>
    <${nt} ...${{context:t,about:r}} />
  </section>`}function We(e){const t=d(e.store),n=Me(t,e.store.get("about","about").current);n&&e.act(Pe(n,Ee(t),e.now()))}function Ge({context:t,stages:n,about:a}){if(a.closed)return l`<p class="console-now soft">${e("أُغلقت الورشة.")}</p>`;const o=Ee(n),r=Me(n,a.current);return l`<div class="console-now">
    ${o?l`<${Ze} ...${{context:t,stage:o}} />`:l`<p class="soft">${e("لا مرحلة مفتوحة.")}</p>`}
    <${Xe} code=${t.code} />
    ${r&&l`<button class="button primary wide console-next" onClick=${()=>We(t)}>
        ${s("play")}<span dir="auto">${e("افتح التالية: {title}",{title:r.title})}</span>
      </button>`}
  </div>`}function Ze({context:t,stage:n}){const a=e=>()=>t.act(function(e,t,n){const a=e.ends_at&&e.ends_at+6e4*Math.min(0,t)>=n?["extend_stage",{stage:e.id,minutes:-t}]:Ue(e,n),o=t>0?i(["أكثر بـ {n} دقيقة","أكثر بدقيقة واحدة","أكثر بدقيقتين","أكثر بـ {n} دقائق","أكثر بـ {n} دقيقة","أكثر بـ {n} دقيقة"],"{n} minutes more",t):i(["أقل بـ {n} دقيقة","أقل بدقيقة واحدة","أقل بدقيقتين","أقل بـ {n} دقائق","أقل بـ {n} دقيقة","أقل بـ {n} دقيقة"],"{n} minutes less",-t);return Le(o,qe("extend_stage",{stage:e.id,minutes:t},a))}(n,e,t.now()));return l`<p class="console-now-name"><small>${e("مفتوحة الآن")}</small><b dir="auto">${n.title}</b></p>
    <div class="toolbar console-now-tools">
      <button class="button small" aria-label=${e("أنقص 5 دقائق")} disabled=${!n.ends_at} onClick=${a(-5)}>
        ${e("−5 د")}
      </button>
      <button class="button small" aria-label=${e("زد 5 دقائق")} onClick=${a(5)}>${e("+5 د")}</button>
      <button
        class="button small toolbar-end"
        aria-label=${e("أغلق هذه المرحلة")}
        onClick=${()=>t.act(Ie(n,t.now()))}
      >
        ${s("stop")}${e("إغلاق")}
      </button>
    </div>`}function et({context:t,stage:n,place:a,next:o,seen:r,current:c,look:u}){const $="ahead"===n.status?o?"next":"ahead":n.status;return l`<li
    class="stage"
    data-state=${$}
    data-seen=${r}
    data-drop=${`stage:${a}`}
    data-draggable
    aria-current=${c?"step":void 0}
  >
    <span
      class="stage-mark console-grip"
      title=${e("اسحبها إلى مكان آخر")}
      ...${ke({what:`stage:${a}`,drop:e=>function(e,t,n){(null==n?void 0:n.startsWith("stage:"))&&tt(e,t,Number(n.slice(6)))}(t,n,e)})}
    >
      ${"done"===n.status?s("check"):"open"===n.status?s("play"):a+1}</span
    >
    <button
      class="stage-name console-plain"
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick=${()=>u(n.id)}
      onKeyDown=${e=>async function(e,t,n,a){const o=e.altKey&&{ArrowUp:-1,ArrowDown:1}[e.key];if(!o)return;e.preventDefault();const l=e.currentTarget;await tt(t,n,a+o),l.focus()}(e,t,n,a)}
    >
      <span dir="auto">${n.title}</span><small>${function(t){const n=t.minutes?i(["{n} دقيقة","دقيقة واحدة","دقيقتان","{n} دقائق","{n} دقيقة","{n} دقيقة"],"{n} min",t.minutes):e("دون حد للوقت"),a={open:e("مفتوحة"),done:e("تمّت"),skipped:e("تُركت")}[t.status];return a?`${a} · ${n}`:n}(n)}</small>
    </button>
    <${Oe} label=${e("المزيد عن {title}",{title:n.title})} items=${()=>function(t,n,a){const o=d(t.store),l=Ee(o);return["open"===n.status?{icon:"stop",words:e("إغلاق"),act:()=>t.act(Ie(n,t.now()))}:{icon:"play",words:n.opened_at?e("افتح من جديد"):e("مفتوحة الآن"),act:()=>t.act(Pe(n,l,t.now()))},"open"!==n.status&&("skipped"===n.status?{icon:"undo",words:e("أعدها إلى جدول الأعمال"),act:()=>t.act(De(n,!1))}:{icon:"arrow-end",words:e("تجاوز"),act:()=>t.act(De(n,!0))}),{icon:"edit",words:e("تعديل…"),act:()=>Ae(t,n)},a>0&&{icon:"chevron-up",words:e("انقل إلى أعلى"),act:()=>tt(t,n,a-1)},a<o.length-1&&{icon:"chevron-down",words:e("انقل إلى أسفل"),act:()=>tt(t,n,a+1)}].filter(Boolean)}(t,n,a)} />
  </li>`}const tt=(t,n,a)=>t.act(function(t,n,a){const o=t.map(e=>e.id),l=o.filter(e=>e!==n),s=Math.max(0,Math.min(a,l.length)),r=[...l.slice(0,s),n,...l.slice(s)],i=t.find(e=>e.id===n).title,c=r.every((e,t)=>e===o[t]);return Le(e("نُقلت في جدول الأعمال: {title}",{title:i}),c?[]:qe("arrange_stages",{stages:r},["arrange_stages",{stages:o}]))}(d(t.store),n.id,a));function nt({context:t,about:n}){const a=l`<button class="button quiet wide" onClick=${()=>function(t){const n=t.store.get("about","about"),a=t.draft("workshop"),o=a=>{const o=Object.fromEntries(Qe.map(e=>[e,a.get(e).trim()]));return t.act(function(t,n){const a=Object.keys(n).filter(e=>{var a;return n[e]!==(null!=(a=t[e])?a:"")}),o=e=>Object.fromEntries(a.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}));return Le(e("تغيّرت الورشة"),a.length?qe("edit_workshop",o(n),["edit_workshop",o(t)]):[])}(n,o),{quiet:!0})};t.ask(t=>{var s,r,i;return l`<${ue} title=${e("عدّل الورشة")} yes=${e("حفظ")} ...${{close:t,submit:o,draft:a}}>
        <${me} label=${e("العنوان")}
          ><input name="title" required maxlength=${Ke} defaultValue=${n.title} dir="auto"
        /><//>
        <${me} label=${e("السؤال")} hint=${e("جملة واحدة يعمل عليها كل من في القاعة.")}>
          <textarea name="task" rows="3" maxlength=${Je} defaultValue=${null!=(s=n.task)?s:""} dir="auto"></textarea>
        <//>
        <${me} label=${e("المكان")}
          ><input name="place" maxlength=${Ke} defaultValue=${null!=(r=n.place)?r:""} dir="auto"
        /><//>
        <${me} label=${e("اليوم 0")} hint=${e("تُحسب المئة والألف يوم من هنا.")}
          ><input name="day0" type="date" defaultValue=${null!=(i=n.day0)?i:""}
        /><//>
      <//>`})}(t)}>
    ${s("settings")}${e("عدّل الورشة…")}
  </button>`;if(n.closed)return l`${a}<button class="button wide" onClick=${()=>t.act(ze(!1))}>
        ${s("unlock")}${e("افتح الورشة من جديد")}
      </button>`;const o={title:e("هل تغلق الورشة؟"),yes:e("أغلق الورشة"),danger:!0,text:e("لن يستطيع أحد الإرسال بعد ذلك. تبقى الخطط والتقرير والتنزيلات. ويمكنك فتحها من جديد في أي وقت.")};return l`${a}<button class="button quiet wide" onClick=${async()=>await t.confirm(o)&&t.act(ze(!0))}>
      ${s("lock")}${e("أغلق الورشة…")}
    </button>`}async function at({code:t,token:n},a,{method:o="GET",body:l}={}){var s;const r={method:o,headers:{Authorization:`Bearer ${n}`,...l&&{"Content-Type":"application/json"}},...l&&{body:JSON.stringify(l)}},i=await fetch(`/api/workshops/${encodeURIComponent(t)}${a}`,r).catch(()=>null),c=await(null==i?void 0:i.json().catch(()=>null));if(null==i?void 0:i.ok)return c;const{code:u="no_line",why:d}=null!=(s=null==c?void 0:c.error)?s:{};throw{code:u,why:d||e("لا يمكن الوصول إلى الخادم. حاول مرة أخرى.")}}async function ot(t,n){var a;const o=`/api/workshops/${t.code}/${n}`,l=await fetch(o,{headers:{Authorization:`Bearer ${t.token}`}}).catch(()=>null);if(!(null==l?void 0:l.ok))return{why:null!=(a=await lt(l))?a:e("لم يصل التنزيل. حاول مرة أخرى.")};const s=await l.blob().catch(()=>null);return s?{blob:s,name:st(l)}:{why:e("لم يصل التنزيل. حاول مرة أخرى.")}}const lt=async e=>{var t,n;return null==(n=null==(t=await(null==e?void 0:e.json().catch(()=>null)))?void 0:t.error)?void 0:n.why};function st(e){var t,n;const a=null!=(t=e.headers.get("Content-Disposition"))?t:"",o=/filename\*=UTF-8''([^;]+)/i.exec(a);return o?decodeURIComponent(o[1]):null==(n=/filename="?([^";]+)"?/.exec(a))?void 0:n[1]}function rt(e,t){Object.assign(document.createElement("a"),{href:ct(e),download:t}).click()}function it(e,t){window.open(ct(e),"_blank")||rt(e,t)}function ct(e){const t=URL.createObjectURL(e);return setTimeout(()=>URL.revokeObjectURL(t),6e4),t}function ut({context:t}){return l`<div class="console-agenda-foot">
    <button class="button quiet wide" onClick=${()=>async function(t){var n;const a=await ot(t,"method");return a.why?t.toast({text:a.why,tone:"error"}):(rt(a.blob,null!=(n=a.name)?n:`${t.code}.toml`),t.toast({text:e("نُزّل")}))}(t)}>
      ${s("download")}${e("احفظ جدول الأعمال هذا")}
    </button>
    ${!$t(t)&&!t.rehearsal.value&&l`<${pt} context=${t} />`}
  </div>`}function dt({context:t}){return t.rehearsal.value?l`<div class="banner console-strip console-rehearsal" role="status" data-tone="warn">
    ${s("people")}<span>${e("هذه تجربة مع مشاركين افتراضيين. تُحذف عندما تنهيها.")}</span>
    <button class="button small" onClick=${()=>async function(t){const n={title:e("إنهاء التجربة؟"),yes:e("أنهِ التجربة"),danger:!0,text:e("يُحذف كل ما فيها. ورشتك كما تركتها.")};if(await t.confirm(n))try{const{of:e}=await at(t,"/rehearsal",{method:"DELETE"});location.assign(e?`/w/${e}/run`:"/")}catch({why:e}){t.toast({text:e,tone:"error"})}}(t)}>${s("stop")}${e("أنهِ التجربة")}</button>
  </div>`:null}const $t=({store:e})=>e.all("person").some(({status:e,group:t})=>"in"===e&&t);function pt({context:t}){const n=c(!1);return l`<div class="console-rehearse">
    <button class="button wide" disabled=${n.value} onClick=${async()=>{const e=window.open("","_blank");n.value=!0,await async function(e,t){try{const{code:n,facilitator_key:a}=await at(e,"/rehearsal",{method:"POST"});(null!=t?t:window).location.assign(`/w/${n}/run#key=${a}`)}catch({why:n}){null==t||t.close(),e.toast({text:n,tone:"error"})}}(t,e),n.value=!1}}>
      ${s("play")}${e("جرّب مع مشاركين افتراضيين")}
    </button>
    <small class="soft"
      >${e("تُفتح تجربة في علامة تبويب جديدة بجدول الأعمال نفسه و24 مشاركًا افتراضيًا. ولا يُحفظ منها شيء.")}</small
    >
  </div>`}const[mt,gt]=[2e9,3e8],[bt,ht]=[.5,2],vt=["ok","info","warn","error"];function ft({address:t,address_lost:n}){const a=e("تصل إليه الهواتف على {address}",{address:t});return n?{id:"address",tone:"warn",words:ee(n),hint:a}:{id:"address",tone:"ok",words:a}}const wt=({live:t})=>t?{id:"line",tone:"ok",words:e("هذه اللوحة متصلة")}:{id:"line",tone:"error",words:e("هذه اللوحة غير متصلة"),hint:e("يعيد المحاولة وحده. قد يكون ما تراه قديمًا.")};function yt({waiting:t,durable:n}){const a=[];return t&&a.push({id:"waiting",tone:"warn",words:i(["{n} خطوة لك بانتظار الإرسال","خطوة واحدة لك بانتظار الإرسال","خطوتان لك بانتظار الإرسال","{n} خطوات لك بانتظار الإرسال","{n} خطوة لك بانتظار الإرسال","{n} خطوة لك بانتظار الإرسال"],"{n} of your posts are waiting to be sent",t)}),n||a.push({id:"durable",tone:"info",words:e("لا يحفظ هذا المتصفح شيئًا بعد إغلاق الصفحة")}),a}function kt({connected:e,behind:t,air_wait:n=null}){const a=i(["لا شاشة متصلة","شاشة واحدة متصلة","شاشتان متصلتان","{n} شاشات متصلة","{n} شاشة متصلة","{n} شاشة متصلة"],"{n} screens connected",e);return t&&null===n?{id:"people",tone:"warn",words:a,hint:i(["{n} منها متأخرة وتلحق","واحدة منها متأخرة وتلحق","اثنتان منها متأخرتان وتلحقان","{n} منها متأخرة وتلحق","{n} منها متأخرة وتلحق","{n} منها متأخرة وتلحق"],"{n} of them are behind and catching up",t)}:{id:"people",tone:"ok",words:a}}function xt({air_wait:t=null}){if(null===t||t<bt)return[];const n=Math.max(1,Math.round(t));return[{id:"air",tone:t<ht?"info":"warn",words:i(["الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف فورًا تقريبًا","الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف بعد ثانية تقريبًا","الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف بعد ثانيتين تقريبًا","الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف بعد {n} ثوانٍ تقريبًا","الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف بعد {n} ثانية تقريبًا","الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف بعد {n} ثانية تقريبًا"],"Wifi busy: others’ cards reach phones after about {n} seconds",n),hint:e("لا يضيع شيء، وتُحفظ المشاركات فورًا. نقطة وصول ثانية تساعد.")}]}function _t({unsaved:t,trouble:n,last_commit:a},{now:o}){return n?{id:"saved",tone:"error",words:e("لا يمكن حفظ المنشورات: {why}",{why:n}),hint:e("إنها تنتظر على الهواتف. أعد القرص أو ملف الجلسة إلى مكانه فتُحفظ.")}:t?{id:"saved",tone:"warn",words:i(["يُحفظ {n} إرسال","يُحفظ إرسال واحد","يُحفظ إرسالان","تُحفظ {n} إرسالات","يُحفظ {n} إرسالًا","يُحفظ {n} إرسال"],"{n} posts are being saved",t)}:{id:"saved",tone:"ok",words:a?e("حُفظ كل شيء؛ آخر إرسال منذ {ago}",{ago:$(o-a)}):e("حُفظ كل شيء")}}function Ct({brought_back:t},{now:n}){if(!t)return[];const[a,o]=t;return[{id:"brought-back",tone:"warn",words:e("أُخذ ملف الجلسة من مكانه وحُفظ من جديد قبل {ago}",{ago:$(n-a)}),hint:e("لم يُفقد شيء. الورشة في {file}.",{file:o})}]}function jt({restored:t,came_back:n}){return null==t?[]:[{id:"back",tone:"info",words:n?i(["عاد {n} إرسال بعد وضع النسخة","عاد إرسال واحد بعد وضع النسخة","عاد إرسالان بعد وضع النسخة","عادت {n} إرسالات بعد وضع النسخة","عاد {n} إرسالًا بعد وضع النسخة","عاد {n} إرسال بعد وضع النسخة"],"{n} posts arrived after the copy was put in place",n):e("هذه الورشة مستمرة من نسخة")}]}function Ot({last_copy:t,copy_failed:n,copies:a},{now:o}){return n?{id:"copy",tone:"error",words:e("فشلت النسخة: {why}",{why:n}),hint:t?e("آخر نسخة منذ {ago}",{ago:$(o-t)}):void 0}:!t&&a?{id:"copy",tone:"info",words:e("تُعدّ أول نسخة في مكان آخر")}:t?{id:"copy",tone:o-t>18e4?"warn":"ok",words:e("آخر نسخة منذ {ago}",{ago:$(o-t)})}:{id:"copy",tone:"warn",words:e("لا نسخة محفوظة في مكان آخر"),hint:e("إذا تعطل هذا الحاسوب ضاعت الورشة. نزّل نسخة من حين إلى آخر، من المستندات.")}}function St({disk_free:t}){const n=e("{size} غيغابايت حرة على القرص",{size:(t/1e9).toFixed(1)});return t<gt?{id:"disk",tone:"error",words:n,hint:e("أفرغ مكانًا الآن، وإلا رُفض الإرسال.")}:{id:"disk",tone:t<mt?"warn":"ok",words:n}}function qt({clock:t,clock_reads:n,clock_jumped:a}){return t?[{id:"clock",tone:"error",words:e("لا يمكن أن تكون ساعة الحاسوب صحيحة: {when}",{when:n}),hint:e("اضبط التاريخ والوقت قبل أن تتابع: تعتمد عليهما المؤقتات ومواعيد الاستحقاق والروابط.")}]:a?[{id:"clock",tone:"warn",words:a>0?e("قُدّمت ساعة الحاسوب بمقدار {time}",{time:$(1e3*a)}):e("أُخّرت ساعة الحاسوب بمقدار {time}",{time:$(1e3*-a)}),hint:e("حدّد دقائق المرحلة المفتوحة من جديد، وتحقق من الروابط ومواعيد الاستحقاق.")}]:[]}function Lt({context:t}){var n,a;const o=c(null);r(()=>function(e,t){const n=async()=>{if("hidden"===document.visibilityState)return;const n=e.way.peek(),a=await fetch(`/api/health/${e.code}`,{headers:{Authorization:`Bearer ${e.token}`}}).catch(()=>null);t.value=(null==a?void 0:a.ok)?{...await a.json(),at:Date.now()}:{missing:!0},(null==a?void 0:a.ok)&&(e.rehearsal.value=!0===t.value.rehearsal),(null==a?void 0:a.ok)&&e.way.peek()===n&&(e.way.value=((e,t)=>{var n,a;return{joinUrl:`${e.address}/w/${t}`,choices:null!=(n=e.addresses)?n:[],lost:null!=(a=e.address_lost)?a:null}})(t.value,e.code))};n();const a=setInterval(n,5e3);return()=>clearInterval(a)}(t,o),[]);const i=t.sync.state.value,u=function(t,n){const a=[wt(n),...yt(n)];return t?t.missing?[...a,{id:"server",tone:"error",words:e("لا يعطي الخادم تقريرًا.")}]:[...a,kt(t),...xt(t),_t(t,n),...Ct(t,n),...jt(t),...t.rehearsal?[]:[Ot(t,n)],St(t),...qt(t),ft(t)]:[...a,{id:"asking",tone:"info",words:e("يُسأل الخادم…")}]}(o.value,{now:t.seconds.value,live:"live"===i,waiting:t.outbox.waiting.value,durable:t.outbox.durable.value}),d=(e=>vt[Math.max(0,...e.map(e=>vt.indexOf(e.tone)))])(u);return l`<details class="console-health" data-tone=${d}>
    <summary>
      ${s(Et[d])}<b
        >${null!=(a=null==(n=u.find(e=>e.tone===d&&Mt.has(d)))?void 0:n.words)?a:e("كل شيء على ما يرام")}</b
      >
    </summary>
    <ul class="console-health-lines" aria-live="off">
      ${u.map(({id:e,tone:t,words:n,hint:a})=>l`<li key=${e} data-tone=${t} data-health=${e}>
            ${s(Et[t])} <span>${n}${a&&l`<small>${a}</small>`}</span>
          </li>`)}
    </ul>
  </details>`}const Et={ok:"check",warn:"warning",error:"warning",info:"info"},Mt=new Set(["warn","error"]),Pt=["people","person","fish","boat","government","leaf","book","microphone","heart","market","hand","youth","elder","national","house","tree","wheat","briefcase","star","wave","balance","globe","wrench","training","technology"],Ut=Array.from({length:12},(e,t)=>t+1),It=({icon:t,colour:n,name:a="",onChange:o})=>l`<fieldset class="look-icons">
      <legend>${e("الصورة")}</legend>
      ${Pt.map((n,r)=>l`<label key=${n} class="look">
            <input
              type="radio"
              name=${`${a}icon`}
              value=${n}
              defaultChecked=${n===t}
              aria-label=${e("الصورة {n}",{n:r+1})}
              onChange=${o}
            />
            <span>${s(n)}</span></label
          >`)}
    </fieldset>
    <fieldset class="look-icons">
      <legend>${e("اللون")}</legend>
      ${Ut.map(t=>l`<label key=${t} class="look" data-colour=${t}>
            <input
              type="radio"
              name=${`${a}colour`}
              value=${t}
              defaultChecked=${t===n}
              aria-label=${e("اللون {n}",{n:t})}
              onChange=${o} />
            <span class="look-colour"></span
          ></label>`)}
    </fieldset>`;function Dt(t,n){var a;const o=n.id===(null==(a=t.me.value)?void 0:a.person);if("removed"===n.status)return[{icon:"undo",words:e("اسمح له بالعودة"),act:()=>t.act((t=>Le(e("يستطيع {name} العودة",{name:T(t)}),qe("readmit_person",{person:t.id},["remove_person",{person:t.id}])))(n))},null,Bt(t,n)];const r=(a,o,l)=>n.role!==a&&{icon:o,words:l,act:()=>async function(t,n,a){const o={title:e("هل تجعل {name} ميسّرًا؟",{name:T(n)}),yes:e("اجعله ميسّرًا"),text:e("يستطيع الميسّر أن يفتح المراحل ويغلقها، ويخفي البطاقات، ويرى كل شيء، ويُخرج الأشخاص.")};("facilitator"!==a||await t.confirm(o))&&t.act(((t,n)=>Le(e("صار لـ {name} دور آخر",{name:T(t)}),qe("set_role",{person:t.id,role:n},["set_role",{person:t.id,role:t.role}])))(n,a))}(t,n,a)};return[{icon:"edit",words:e("غيّر الاسم…"),act:()=>function(t,n){const a=t.draft(`person/${n.id}`),o=a=>t.act(((t,n)=>Le(e("صار الاسم {name}",{name:n}),qe("rename_person",{person:t.id,name:n},...t.name?[["rename_person",{person:t.id,name:t.name}]]:[])))(n,a.get("name").trim()),{quiet:!0});t.ask(t=>{var s;return l`<${ue} title=${e("غيّر اسم شخص")} yes=${e("حفظ")} ...${{close:t,submit:o,draft:a}}>
        <${me} label=${e("الاسم")}
          ><input name="name" required maxlength=${60} defaultValue=${null!=(s=n.name)?s:""} autofocus dir="auto"
        /><//>
      <//>`})}(t,n)},{icon:"move",words:e("انقله إلى مجموعة أخرى…"),act:()=>function(t,n){const a=m(t.store).filter(e=>e.id!==n.group);t.ask(o=>l`<${ce} title=${e("انقل {name} إلى",{name:T(n)})} close=${o}>
        <div class="stack">
          ${a.map(a=>l`<button
                key=${a.id}
                class="button wide"
                data-colour=${a.colour}
                onClick=${((a,o)=>()=>(a(),t.act(((t,n)=>Le(e("{name} الآن في {group}",{name:T(t),group:n.name}),qe("move_person",{person:t.id,group:n.id},...t.group?[["move_person",{person:t.id,group:t.group}]]:[])))(n,o))))(o,a)}
              >
                ${s(a.icon)}<span dir="auto">${a.name}</span>
              </button>`)}
        </div>
      <//>`)}(t,n)},null,r("recorder","recorder",e("اجعله مدوّنًا")),n.group&&r("participant","person",e("اجعله مشاركًا")),r("facilitator","key",e("اجعله ميسّرًا…")),!o&&null,!o&&{icon:"lock",words:e("أخرجه من القاعة…"),danger:!0,act:()=>async function(t,n){const a={title:e("هل تُخرج {name}؟",{name:T(n)}),yes:e("أخرجه من القاعة"),danger:!0,text:e("لا يستطيع هذا الهاتف الإرسال بعد الآن، فورًا. ما أُرسل يبقى. ويمكنك السماح للشخص بالعودة.")};await t.confirm(a)&&t.act((t=>Le(e("{name} خارج القاعة",{name:T(t)}),qe("remove_person",{person:t.id},["readmit_person",{person:t.id}])))(n))}(t,n)},!o&&Bt(t,n)].filter(e=>!1!==e&&void 0!==e)}const Bt=(t,n)=>({icon:"trash",words:e("امحُ الشخص…"),danger:!0,act:()=>async function(t,n){const a={title:e("هل تمحو {name}؟",{name:T(n)}),yes:e("امحُ نهائيًا"),danger:!0,text:[e("يُحذف اسم هذا الشخص وكل نص كتبه من ملف الورشة."),e("تصبح بطاقاته فارغة، وتُحذف تعهداته وأصواته العلنية."),e("تبقى البطاقات المجهولة: لا يستطيع أحد معرفة أيها كتبها هذا الشخص."),e("لا يمكن التراجع عن هذا.")]};await t.confirm(a)&&t.act((t=>Le(e("مُحي الشخص"),qe("erase_person",{person:t.id})))(n))}(t,n)});function zt(t,n){var a;const o=m(t.store),r=null!=n?n:{name:"",icon:"people",colour:o.length%12+1},i=t.draft(`group/${null!=(a=null==n?void 0:n.id)?a:""}`),c=a=>{const o={name:a.get("name").trim(),icon:a.get("icon"),colour:Number(a.get("colour"))};return t.act(n?function(t,n){const a=["name","icon","colour"].filter(e=>void 0!==n[e]&&n[e]!==t[e]),o=e=>({group:t.id,...Object.fromEntries(a.map(t=>[t,e[t]]))});return Le(e("تغيّرت المجموعة: {name}",{name:n.name}),a.length?qe("edit_group",o(n),["edit_group",o(t)]):[])}(n,o):function(t){const n=p();return Le(e("أُضيفت المجموعة: {name}",{name:t.name}),qe("add_group",{group:n,...t},["remove_group",{group:n}]))}(o),{quiet:!0})};t.ask(a=>l`<${ue}
        title=${e(n?"عدّل المجموعة":"أضف مجموعة")}
        yes=${e(n?"حفظ":"إضافة")}
        ...${{close:a,submit:c,draft:i}}
      >
        <${me} label=${e("الاسم")}
          ><input name="name" required maxlength=${60} defaultValue=${r.name} autofocus dir="auto"
        /><//>
        <${It} icon=${r.icon} colour=${r.colour} />
        ${n&&o.length>1&&l`<button
            type="button"
            class="button quiet"
            onClick=${()=>(a(),t.act((({id:t,name:n,icon:a,colour:o,position:l})=>Le(e("أُزيلت المجموعة: {name}",{name:n}),qe("remove_group",{group:t},["add_group",{group:t,name:n,icon:a,colour:o,position:l}])))(n)))}
          >
            ${s("trash")}${e("إزالة المجموعة")}
          </button>`}
      <//>`)}async function At(e){const t=await Tt(e);return t.why?e.toast({text:t.why,tone:"error"}):e.ask(n=>l`<${Nt} ...${{context:e,first:t,close:n}} />`)}const Tt=(e,t=!1)=>at(e,"/recorder-link",{method:"POST",body:{anew:t}}).catch(({why:e})=>({why:e}));function Nt({context:t,first:n,close:a}){const o=c(n),r=c(""),{url:i,key:u,expires_on:d}=o.value;return l`<${ce} wide title=${e("رابط المدوّن")} close=${a}>
    <div class="console-join">
      <figure class="qr">
        <img
          src=${`/w/${t.code}/qr.svg?recorder=${encodeURIComponent(u)}&of=${encodeURIComponent(i)}`}
          alt=${e("رمز QR لرابط المدوّن")}
          width="240"
          height="240"
        />
      </figure>
      <div class="stack">
        <p>
          ${e("يمسح المدوّنون هذا الرمز أو يفتحون الرابط. يدخلون حتى عندما ينضم كثيرون في وقت واحد أو تكون القاعة ممتلئة. لا تُظهره إلا للمدوّنين.")}
        </p>
        <input
          readonly
          dir="ltr"
          value=${i}
          aria-label=${e("رابط المدوّن")}
          onFocus=${e=>e.target.select()}
        />
        <div class="toolbar">
          <button class="button small" onClick=${async()=>r.value=await ne(i)?e("نُسخ"):""}>${s("copy")}${e("نسخ")}</button>
          <button class="button small" onClick=${async()=>{var n;const a=await Tt(t,!0);a.why||(o.value=a),r.value=null!=(n=a.why)?n:e("لم يعد الرابط السابق يعمل.")}}>${e("إنشاء رابط جديد")}</button>
        </div>
        <p class="soft" role="status">
          ${r.value||e("يعمل حتى {date}.",{date:N(d)})}
        </p>
      </div>
    </div>
  <//>`}function Rt({context:t}){const n=c([]),a=async()=>{var e;return n.value=null!=(e=await Ft(t))?e:n.peek()};r(()=>function(e){e();const t=setInterval(()=>"hidden"!==document.visibilityState&&e(),1e4);return()=>clearInterval(t)}(a),[]);const o=n.value.length;return o?l`<div class="console-idle">
    <span class="soft"
      >${i(["لا أحد غير متصل لم يفعل شيئًا","شخص واحد لم يفعل شيئًا وليس متصلًا","شخصان لم يفعلا شيئًا وليسا متصلين","{n} أشخاص لم يفعلوا شيئًا وليسوا متصلين","{n} شخصًا لم يفعلوا شيئًا وليسوا متصلين","{n} شخص لم يفعلوا شيئًا وليسوا متصلين"],"{n} people did nothing and aren’t connected",o)}</span
    >
    <button class="button small" onClick=${async()=>(await async function(t){const n=await Ft(t);if(!(null==n?void 0:n.length))return;const a={title:i(["لا أحد لإخراجه","هل تُخرج شخصًا واحدًا لم يفعل شيئًا؟","هل تُخرج شخصين لم يفعلا شيئًا؟","هل تُخرج {n} أشخاص لم يفعلوا شيئًا؟","هل تُخرج {n} شخصًا لم يفعلوا شيئًا؟","هل تُخرج {n} شخص لم يفعلوا شيئًا؟"],"Remove {n} people who did nothing?",n.length),yes:e("أخرجهم"),danger:!0,text:[e("لقد انضموا، لكن لا شيء هنا منهم وليسوا متصلين الآن. يبقى الميسّرون والمدوّنون."),e("قد يكون بينهم من لم يكتب إلا بلا اسم أو لم يصوّت إلا سرًّا: لا يستطيع أحد معرفة ذلك."),e("يمكنهم الانضمام من جديد بالرمز، ويمكنك التراجع عن ذلك.")]};await t.confirm(a)&&await t.act(function(e){const t=Array.from({length:Math.ceil(e.length/500)},(t,n)=>e.slice(500*n,500*(n+1)));return Le(i(["لم يُخرَج أحد","أُخرج شخص واحد","أُخرج شخصان","أُخرج {n} أشخاص","أُخرج {n} شخصًا","أُخرج {n} شخص"],"{n} people removed",e.length),t.map(e=>qe("remove_idle_people",{people:e},["readmit_people",{people:e}])))}(n))}(t),await a())}>${e("أخرجهم…")}</button>
  </div>`:null}const Ft=async e=>{var t,n;return null!=(n=null==(t=await at(e,"/idle").catch(()=>null))?void 0:t.people)?n:null};function Vt({context:t}){const{store:n}=t,a=c(""),o=n.all("person").filter(({status:e})=>"erased"!==e),r=m(n),u=function({store:e,parts:t},n,a){var o,l,s,r;const i=e.get("stage",null!=(l=null==(o=e.get("about","about"))?void 0:o.current)?l:"");return"open"!==(null==i?void 0:i.status)?null:function(e,t,n){if(!n)return null;const a=new Set(g(t).map(e=>e.group));return e.filter(e=>a.has(e.id)&&!n.has(e.id))}(n,a,null==(r=null==(s=t[i.activity])?void 0:s.heard)?void 0:r.call(s,i,e))}(t,r,o),d=a.value.trim().toLocaleLowerCase(),$=d?o.filter(e=>T(e).toLocaleLowerCase().includes(d)):o;return l`<section class="console-people" aria-label=${e("الأشخاص")}>
    <div class="console-side-head">
      <h2>${e("الأشخاص")}</h2>
      <button class="button small" onClick=${()=>zt(t)}>${s("plus")}${e("المجموعة")}</button>
    </div>
    <${Kt} ...${{context:t,people:o}} />
    <${Jt} silent=${u} />
    <${Qt} ...${{groups:r,people:o}} />
    ${!t.rehearsal.value&&l`<${Rt} context=${t} />`}
    <div class="toolbar">
      <button class="button small" onClick=${()=>At(t)}>
        ${s("recorder")}${e("رابط المدوّن…")}
      </button>
    </div>
    <label class="console-search"
      ><span class="visually-hidden">${e("ابحث عن أشخاص")}</span>${s("search")}
      <input
        type="search"
        placeholder=${i(["ابحث في {n} شخص","ابحث في شخص واحد","ابحث في شخصين","ابحث في {n} أشخاص","ابحث في {n} شخصًا","ابحث في {n} شخص"],"Search {n} people",o.length)}
        value=${a.value}
        onInput=${e=>a.value=e.target.value}
    /></label>
    <${Yt} ...${{context:t,people:$}} />
    ${r.map(e=>l`<${Xt}
          key=${e.id}
          ...${{context:t,group:e,words:d}}
          silent=${null==u?void 0:u.includes(e)}
          people=${$.filter(t=>t.group===e.id)}
        />`)}
    <${Ht} ...${{context:t,people:$}} />
  </section>`}function Kt({context:t,people:n}){const{here:a=0}=t.sync.presence.value,o=g(n).length;return l`<p class="console-here">
    <b>${i(["{n} هنا الآن","{n} هنا الآن","{n} هنا الآن","{n} هنا الآن","{n} هنا الآن","{n} هنا الآن"],"{n} connected now",a)}</b>
    <span class="soft">${o?i(["لم ينضم أحد","انضم شخص واحد","انضم شخصان","انضم {n} أشخاص","انضم {n} شخصًا","انضم {n} شخص"],"{n} joined",o):e("لم ينضم أحد بعد")}</span>
  </p>`}function Jt({silent:t}){return t?t.length?l`<p class="notice" data-tone="warn">
    ${s("microphone")}<span
      >${e("لم نسمع بعد:")} ${t.map((e,t)=>l`${t?", ":""}<bdi>${e.name}</bdi>`)}</span
    >
  </p>`:l`<p class="notice" data-tone="ok">${s("check")}<span>${e("تكلمت كل المجموعات في هذه المرحلة.")}</span></p>`:null}function Qt({groups:t,people:n}){const a=new Set(g(n).map(e=>e.group)),o=t.filter(e=>!a.has(e.id));return a.size&&o.length?l`<p class="soft console-absent">
    ${e("لم يأتِ أحد من:")} ${o.map((e,t)=>l`${t?", ":""}<bdi>${e.name}</bdi>`)}
  </p>`:null}function Xt({context:t,group:n,people:a,silent:o,words:r}){var i;const c=a.filter(e=>"in"===e.status&&"facilitator"!==e.role),u=null!=(i=t.sync.presence.value.groups.get(n.id))?i:0;return r&&!c.length?null:l`<details class="console-group-row" open=${!!r||void 0}>
    <summary>
      <span class="badge" data-colour=${n.colour}>${s(n.icon)}</span>
      <span class="person-name"
        ><span dir="auto">${n.name}</span
        ><small
          >${c.length?e("{here} من {all} هنا",{here:u,all:c.length}):e("لا أحد بعد")}</small
        ></span
      >
      ${o&&l`<span class="presence" data-state="silent">${e("صامتة")}</span>`}
    </summary>
    <div class="toolbar">
      <button class="button small" onClick=${()=>zt(t,n)}>
        ${s("edit")}${e("عدّل المجموعة…")}
      </button>
    </div>
    <${Wt} ...${{context:t,people:c}} />
  </details>`}const Yt=({context:t,people:n})=>{const a=n.filter(e=>"in"===e.status&&("facilitator"===e.role||!e.group));return a.length>0&&l`<details class="console-group-row">
      <summary>
        <span class="badge">${s("key")}</span>
        <span class="person-name">${e("الميسّرون")}<small>${a.length}</small></span>
      </summary>
      <${Wt} ...${{context:t,people:a}} />
    </details>`},Ht=({context:t,people:n})=>{const a=n.filter(e=>"removed"===e.status);return a.length>0&&l`<details class="console-group-row">
      <summary>
        <span class="badge">${s("lock")}</span>
        <span class="person-name">${e("أُخرجوا")}<small>${a.length}</small></span>
      </summary>
      <${Wt} ...${{context:t,people:a}} />
    </details>`},Wt=({context:e,people:t})=>l`<ul class="people">
    ${t.map(t=>l`<${Gt} key=${t.id} ...${{context:e,id:t.id}} />`)}
  </ul>`;function Gt({context:t,id:n}){var a;const o=t.store.get("person",n),r=t.sync.presence.value.people.has(n),i={recorder:e("مدوّن"),facilitator:e("ميسّر")};return l`<li class="person-row">
    <span class="person-name" dir="auto"
      >${T(o)}<small
        >${[i[o.role],n===(null==(a=t.me.value)?void 0:a.person)&&e("أنت")].filter(Boolean).join(" · ")}</small
      ></span
    >
    ${"recorder"===o.role&&l`<span title=${e("مدوّن")}>${s("recorder")}</span>`}
    <span class="presence" data-state=${r?"here":"away"}>${e(r?"هنا":"بعيد")}</span>
    <${Oe} label=${e("المزيد عن {title}",{title:T(o)})} items=${()=>Dt(t,o)} />
  </li>`}const Zt=e=>Object.entries(e).map(([e,{tab:t}])=>({name:e,...t})).sort((e,t)=>{var n,a;return(null!=(n=e.key)?n:"~")<(null!=(a=t.key)?a:"~")?-1:1}),en=(e,t,n)=>Zt(e).filter(({name:e,always:a,seldom:o})=>e===n||a||!o&&t.some(t=>t.activity===e)),tn="wsr-console-keys",nn=e=>Object.values(e).flatMap(({keys:e=[]})=>e);const an=(e,t,n)=>{var a,o,l;return null!=(l=null==(a=ln[e])?void 0:a.call(ln,t,n))?l:null==(o=nn(t.parts).find(t=>t.key===e))?void 0:o.act},on={KeyN:We,KeyP:e=>e.act(Be(!e.store.get("about","about").paused))},ln={u:e=>()=>e.takeBack(),"?":(e,t)=>t,"/":()=>()=>{var e;return null==(e=document.querySelector(".console-panel [type=search], .console-people [type=search]"))?void 0:e.focus()}};function sn(){try{return"off"!==localStorage.getItem(tn)}catch{return!0}}const rn=t=>t.ask(n=>{return l`<${ce} wide title=${e("المساعدة والاختصارات")} close=${n}>
        <div class="console-help">
          <section>
            <h3>${e("جدول الأعمال")}</h3>
            <ul>
              <li>${e("الزر الكبير يفتح المرحلة التالية للجميع؛ وتُغلق التي قبلها.")}</li>
              <li>${e("الإيقاف يوقف كل إرسال فورًا. لا يضيع شيء، وضغطة واحدة تعيد القاعة إلى العمل.")}</li>
              <li>
                ${e("كل خطوة تقريبًا يمكن التراجع عنها، في الشريط أدناه وفي الشريط أعلاه.")}
              </li>
              <li>
                ${e("البطاقات المخفية تختفي فورًا من كل هاتف ومن الحائط؛ لا يراها بعد ذلك إلا الميسّرون.")}
              </li>
              <li>${e("اسحب البطاقات من مقبضها، أو استعمل «انقل إلى…» والقائمة: كلاهما يفعل الشيء نفسه.")}</li>
            </ul>
          </section>
          <section>
            <h3>${e("المفاتيح")}</h3>
            <dl class="console-keys">
              ${(o=t.parts,[(a=Zt(o).filter(({key:e})=>e),[`${a[0].key} … ${a.at(-1).key}`,e("اللوحات، من {first} إلى {last}",{first:a[0].words(),last:a.at(-1).words()})]),["0",e("العودة إلى المرحلة الحالية")],["Shift N",e("افتح المرحلة التالية")],["Shift P",e("أوقف القاعة أو أعدها إلى العمل")],["U, Ctrl Z",e("تراجع عن آخر خطوة")],["/",e("ابحث في هذا القسم")],...nn(o).filter(({words:e})=>e).map(({key:e,words:t})=>[e.toUpperCase(),t()]),["Esc",e("ألغِ الاختيار؛ أغلق نافذة")],["Alt ↑ ↓",e("انقل المرحلة المحددة إلى أعلى أو أسفل")],["?",e("هذه المساعدة")]]).map(([e,t])=>l`<div key=${e}>
                    <dt><kbd>${e}</kbd></dt>
                    <dd>${t}</dd>
                  </div>`)}
            </dl>
            <${ge}
              label=${e("استعمل المفاتيح المفردة على هذا الجهاز")}
              defaultChecked=${sn()}
              onChange=${e=>function(e){try{localStorage.setItem(tn,e?"on":"off")}catch{}}(e.target.checked)}
            />
          </section>
        </div>
      <//>`;var a,o}),cn=e=>`wsr:${e}:link`;function un({context:t}){const[a,o]=n(()=>function(e){try{return sessionStorage.getItem(cn(e))}catch{return null}}(t.code)),[r,i]=n(!1);return a?l`<section class="notice console-keep" data-tone="leverage" aria-label=${e("احفظ هذا الرابط")}>
    ${s("key")}
    <div>
      <b>${e("احفظ هذا الرابط")}</b>
      <p>${e("يفتح هذه اللوحة على أي جهاز. من كان معه استطاع إدارة القاعة. لا تعرضه هذه الصفحة إلا الآن.")}</p>
      <input readonly value=${a} aria-label=${e("رابط الميسّر")} onFocus=${e=>e.target.select()} />
    </div>
    <button class="button small" onClick=${async()=>i(await ne(a))}>
      ${s(r?"check":"copy")}${e(r?"نُسخ":"نسخ")}
    </button>
    <button class="button small" onClick=${()=>(function(e){try{sessionStorage.removeItem(cn(e))}catch{}}(t.code),o(null))}>${e("حفظته عندي")}</button>
  </section>`:null}const dn=({context:t})=>t.outbox.returned.value.map(n=>l`<p class="banner console-strip" role="status" data-tone="error" key=${n.key}>
        ${s("undo")}<span
          >${e("رُدّت: {why}",{why:n.why})} <b dir="auto">${J(n.with).join(" · ")}</b></span
        >
        ${J(n.with).length>0&&l`<button class="button small" onClick=${()=>ne(J(n.with).join("\n"))}>
            ${s("copy")}${e("نسخ")}
          </button>`}
        <button class="button small" onClick=${()=>t.outbox.take(n.key)}>${e("إخفاء")}</button>
      </p>`);function $n({context:t,stages:n,current:a,looking:o,look:r}){var i;const{tab:c,stage:u}=function(e,t,n,a){var o,l;const s=t=>Object.hasOwn(e,null!=t?t:"")?t:"open",r=null!=a?a:n,i=t.find(e=>e.id===r);if(i)return{tab:s(i.activity),stage:i};const c=t.filter(e=>e.activity===s(r));return{tab:s(r),stage:null!=(l=null!=(o=c.find(e=>e.id===n))?o:c.find(e=>"open"===e.status))?l:c[0]}}(t.parts,n,a,o.value),{Panel:d}=t.parts[c],$=n.find(e=>e.id===a);return l`<nav class="tabs console-tabs" aria-label=${e("الأقسام")}>
      ${en(t.parts,n,c).map(({name:e,words:t,icon:n})=>l`<button key=${e} aria-current=${c===e?"page":void 0} onClick=${()=>r(e)}>
            ${s(n)}<span>${t()}</span>${(null==$?void 0:$.activity)===e&&"open"===$.status&&l`<${mn} />`}
          </button>`)}
    </nav>
    <div class="console-panel">
      ${pn(t.parts).map(([e,n])=>l`<${n} key=${e} context=${t} stage=${$} />`)}
      <${gn} ...${{stages:n,stage:u,look:r}} tab=${Zt(t.parts).find(({name:e})=>e===c)} />
      <${d} key=${`${c}/${null!=(i=null==u?void 0:u.id)?i:""}`} context=${t} stage=${u} />
    </div>`}const pn=e=>Object.entries(e).flatMap(([e,{Above:t}])=>t?[[e,t]]:[]),mn=()=>l`<span class="console-live" title=${e("مفتوحة الآن")}><span class="visually-hidden">${e("مفتوحة الآن")}</span></span>`;function gn({stages:t,stage:n,tab:a,look:o}){const s=t.filter(e=>e.activity===a.name);return l`<header class="console-panel-head">
    <h2 dir="auto">${n&&!a.always?n.title:a.words()}</h2>
    ${s.length>1&&l`<label class="console-which"
        ><span class="visually-hidden">${e("المرحلة")}</span
        ><select onChange=${e=>o(e.target.value)}>
          ${s.map(e=>l`<option value=${e.id} selected=${e===n}>${e.title}</option>`)}
        </select></label
      >`}
    ${n&&!a.always&&l`<span class="chip" data-tone=${"open"===n.status?"ok":void 0}>${bn(n.status)}</span>`}
  </header>`}const bn=t=>({ahead:e("لم تُفتح بعد"),open:e("مفتوحة"),done:e("مغلقة"),skipped:e("تُركت")}[t]);const hn=({runs:e=[],opened_at:t})=>{var n,a;return null!=(a=null==(n=e[e.length-1])?void 0:n.opened_at)?a:t};function vn(t){const n=new Intl.DateTimeFormat(document.documentElement.lang,{weekday:"long",hour:"numeric",minute:"2-digit"}).format(hn(t));return{where:t.id,words:e("مفتوحة منذ {when}",{when:n}),overnight:!0}}function fn({context:t,look:n}){const a=function(t,n,a){const o=d(n),l=Object.values(t).flatMap(e=>{var t,a;return null!=(a=null==(t=e.leftOpen)?void 0:t.call(e,n))?a:[]});return[...n.get("about","about").paused?[{words:e("النشر متوقف مؤقتًا.")}]:[],...o.filter(e=>function(e,t){return"open"===e.status&&new Date(hn(e)).toDateString()!==t.toDateString()}(e,a)).map(vn),...l.map(({stage:e,words:t})=>({where:e,words:t}))]}(t.parts,t.store,new Date(t.now()));return a.length?l`<details class="disclosure console-still" open=${a.some(e=>e.overnight)}>
    <summary>${i(["لا شيء مفتوح","أمر واحد ما زال مفتوحًا","أمران ما زالا مفتوحين","{n} أمور ما زالت مفتوحة","{n} أمرًا ما زال مفتوحًا","{n} أمر ما زال مفتوحًا"],"{n} things are still open",a.length)}</summary>
    <ul>
      ${a.map(({where:e,words:a})=>{var o;return l`<li key=${a}>
            ${e?l`<button class="console-plain" onClick=${()=>n(e)}>
                    <span
                      ><b><bdi>${null==(o=t.store.get("stage",e))?void 0:o.title}</bdi></b
                      >${a}</span
                    >
                  </button>`:l`<span>${a}</span>`}
          </li>`})}
    </ul>
  </details>`:null}const wn=({context:e})=>l`<div class="toasts" role="status" aria-live="polite">
    ${e.toasts.value.map(t=>l`<${yn} key=${t} context=${e} one=${t} />`)}
  </div>`;function yn({context:t,one:n}){const a=n.entry&&t.undo.has(n.entry);return l`<p class="toast console-toast" data-tone=${n.tone}>
    ${n.tone&&s("error"===n.tone?"warning":"info")}
    <span dir="auto">${n.text}</span>
    ${a&&l`<button class="button small" onClick=${()=>t.takeBack(n.entry)}>${s("undo")}${e("تراجع")}</button>`}
    <button
      class="button small quiet icon-only console-toast-close"
      aria-label=${e("إخفاء")}
      onClick=${()=>t.dismiss(n)}
    >
      ${s("close")}
    </button>
  </p>`}const kn=({context:e})=>e.dialogs.value.map(e=>l`<${xn} key=${e} one=${e} />`),xn=({one:e})=>e.view(e.close),_n=({context:t,about:n})=>l`<header class="topbar console-bar">
    <h1 class="topbar-title">
      <span dir="auto">${n.title}</span>
      <button class="console-plain console-code" onClick=${()=>fe(t)} title=${e("اعرض رمز QR كبيرًا")}>
        <span class="visually-hidden">${e("رمز الانضمام")}</span><b class="code">${t.code}</b>
      </button>
    </h1>
    <${Cn} ...${{context:t,about:n}} />
    <${On} context=${t} />
    <${Sn} context=${t} />
    <a class="button small" href=${he(t)} target="_blank" rel="noopener"
      >${s("wall")}<span class="console-wide-words">${e("افتح الحائط")}</span></a
    >
    <button class="button small icon-only" aria-label=${e("المساعدة والاختصارات")} onClick=${()=>rn(t)}>
      ${s("help")}
    </button>
    <${qn} ...${{context:t,about:n}} />
  </header>`;function Cn({context:t,about:n}){var a;const o=t.store.get("stage",null!=(a=n.current)?a:"");return n.closed?null:o&&"open"===o.status?l`<span class="console-stage"
    ><span class="console-stage-name" dir="auto">${o.title}</span><${jn} ...${{context:t,stage:o}}
  /></span>`:l`<span class="console-stage soft">${e("لا مرحلة مفتوحة")}</span>`}function jn({context:t,stage:n}){const a=t.seconds.value;if(!n.ends_at)return l`<span class="timer" role="timer" title=${e("مفتوحة منذ")}
      >${s("clock")}${$(a-n.opened_at)}</span
    >`;const o=b(n.ends_at,a,0),r=h(n.ends_at,a,0);return l`<span class="timer" role="timer" data-tone=${o?"error":r<12e4?"warn":void 0} title=${e(o?"تجاوز الوقت":"باقٍ")}
    >${s("timer")}${o?`+${$(o)}`:$(r)}</span
  >`}function On({context:t}){const n="live"===t.sync.state.value,{here:a=0}=t.sync.presence.value,o=t.outbox.waiting.value;return l`<span class="console-line" role="status" data-tone=${n?"ok":"error"}>
    ${s(n?"wifi":"cloud-off")}<span
      >${n?i(["{n} هنا","{n} هنا","{n} هنا","{n} هنا","{n} هنا","{n} هنا"],"{n} connected",a):e("غير متصل")}</span
    >
    ${o>0&&l`<b data-tone="warn">${i(["{n} بالانتظار","{n} بالانتظار","{n} بالانتظار","{n} بالانتظار","{n} بالانتظار","{n} بالانتظار"],"{n} waiting",o)}</b>`}</span
  >`}function Sn({context:t}){const n=t.undo.last.value,a=n?e("تراجع: {what}",{what:n.said}):e("لا شيء للتراجع عنه");return l`<button
    class="button small"
    disabled=${!n}
    title=${a}
    aria-label=${a}
    onClick=${()=>t.takeBack()}
  >
    ${s("undo")}<span class="console-wide-words">${e("تراجع")}</span>
  </button>`}function qn({context:t,about:n}){if(n.closed)return null;const a=()=>t.act(Be(!n.paused));return n.paused?l`<button class="button small primary console-pause" onClick=${a}>
        ${s("play")}${e("أعد القاعة إلى العمل")}
      </button>`:l`<button class="button small console-pause" onClick=${a}>${s("pause")}${e("أوقف القاعة")}</button>`}function Ln({context:t}){var n;const a=t.store.get("about","about"),o=c(null),s=c("stage");if(r(()=>function(e){const t=t=>function(e,t){var n,a;if((null==(a=(n=e.target).closest)?void 0:a.call(n,"input:not([type=checkbox]), textarea, select, [role=menu]"))||document.querySelector("dialog[open]"))return;const o=function(e,{context:t,looking:n,help:a}){return!e.ctrlKey&&!e.metaKey||"z"!==e.key.toLowerCase()||e.shiftKey?e.ctrlKey||e.metaKey||e.altKey||e.repeat||!sn()?void 0:/^[0-9]$/.test(e.key)?function(e,{context:t,looking:n}){if("0"===e)return()=>n.value=null;const a=en(t.parts,d(t.store)).find(t=>t.key===e);return a&&(()=>n.value=a.name)}(e.key,{context:t,looking:n}):e.shiftKey&&on[e.code]?()=>on[e.code](t):e.shiftKey&&"?"!==e.key&&"/"!==e.key?void 0:an(e.key.toLowerCase(),t,a):()=>t.takeBack()}(e,t);o&&(e.preventDefault(),o())}(t,e);return document.addEventListener("keydown",t),()=>document.removeEventListener("keydown",t)}({context:t,looking:o,help:()=>rn(t)}),[]),r(()=>{o.value=null},[null==a?void 0:a.current]),!a)return l`<${En} context=${t} />`;document.title=`${a.title} · ${e("لوحة الإدارة")}`;const i=e=>(o.value=e,s.value="stage");return l`<div class="console-frame" data-area=${s.value}>
    <${_n} ...${{context:t,about:a}} />
    <${Mn} ...${{context:t,about:a}} />
    <${Pn} area=${s} />
    <div class="console-columns">
      <div class="console-start">
        <${He} context=${t} look=${i} looking=${null!=(n=o.value)?n:a.current} />
        <${ut} context=${t} />
        <${fn} context=${t} look=${i} />
      </div>
      <main class="console-middle" id="stage">
        <${$n} ...${{context:t,looking:o,look:i}} stages=${d(t.store)} current=${a.current} />
      </main>
      <div class="console-end"><${Vt} context=${t} /><${Lt} context=${t} /></div>
    </div>
    <${wn} context=${t} />
    <${kn} context=${t} />
  </div>`}const En=({context:t})=>l`<main class="console-door">
    <div class="stack" role="status">
      <h1>${e("لوحة الميسّر")}</h1>
      <p>${"away"===t.sync.state.value?e("لا يمكن الوصول إلى الخادم. تُعاد المحاولة…"):e("تُفتح القاعة…")}</p>
    </div>
  </main>`;function Mn({context:t,about:n}){const a=t.sync.state.value,{lost:o}=t.way.value;return l`<section aria-label=${e("التنبيهات")}>
    <${dt} context=${t} />
    ${n.paused&&l`<p class="banner console-strip" role="status" data-tone="warn">${s("pause")}${e("العمل متوقف: لا أحد يستطيع الإرسال.")}</p>`}
    ${n.closed&&l`<p class="banner console-strip" role="status" data-tone="info">${s("lock")}${e("أُغلقت الورشة.")}</p>`}
    ${n.illustrative&&!t.rehearsal.value&&l`<p class="banner console-strip" data-tone="info">
        ${s("info")}${e("محتوى للتوضيح: لم يقل أحد هذا ولم يقرره.")}
      </p>`}
    ${o&&l`<p class="banner console-strip" role="status" data-tone="warn">
        ${s("warning")}${ee(o)}${" "}
        ${e("تنضم الهواتف الآن عبر {address}",{address:be(t.way.value.joinUrl)})}
      </p>`}
    ${"away"===a&&l`<p class="banner console-strip" role="status" data-tone="error">
        ${s("cloud-off")}${e("غير متصل. قد يكون ما تراه قديمًا؛ سيعود الاتصال وحده.")}
      </p>`}
    <${un} context=${t} />
    <${dn} context=${t} />
  </section>`}const Pn=({area:t})=>l`<nav class="tabs console-areas" aria-label=${e("أقسام اللوحة")}>
    ${[["agenda",e("جدول الأعمال")],["stage",e("المرحلة")],["people",e("الأشخاص")]].map(([e,n])=>l`<button
          key=${e}
          aria-current=${t.value===e?"page":void 0}
          onClick=${()=>t.value=e}
        >
          ${n}
        </button>`)}
  </nav>`,Un={read:()=>[],write:()=>{}};function In(e,t=()=>sessionStorage){return{read(){var n;try{return JSON.parse(null!=(n=t().getItem(e))?n:"[]")}catch{return[]}},write(n){try{n.length?t().setItem(e,JSON.stringify(n)):t().removeItem(e)}catch{}}}}const Dn=e=>{var t;const n=e.filter(e=>e.ok);return{since:Math.max(...n.map(({seq:e})=>e)),log:null==(t=n.at(-1))?void 0:t.log}};function Bn(t,n){const a=function({signal:e,shelf:t=Un}){var n;let a=t.read();const o=e(null!=(n=a.at(-1))?n:null);function l(e){var n;a=e.slice(-50),t.write(a),o.value=null!=(n=a.at(-1))?n:null}return{last:o,done:e=>(l([...a,e]),e),drop:e=>l(a.filter(t=>t!==e)),has:e=>a.includes(e),clear:()=>l([]),take(){var e;const t=null!=(e=a.at(-1))?e:null;return t&&l(a.slice(0,-1)),t}}}({signal:v,shelf:In(`wsr-undo/${t.prefix}`)}),o=v([]),s=v([]),r=v(t.now()),c=v({joinUrl:n.joinUrl,choices:[],lost:null}),u=v(!1);function d({text:e,tone:t,entry:n}){const a={text:e,tone:t,entry:n};o.value=[...o.peek().filter(e=>"error"===e.tone).slice(-1),a],setTimeout(()=>$(a),"error"===t?18e3:9e3)}setInterval(()=>r.value=t.now(),500);const $=e=>o.value=o.peek().filter(t=>t!==e);async function p(e,{quiet:n=!1}={}){if(!e.steps.length)return{ok:!0};const o=e.steps.map(e=>t.post(e.do,e.with,e.since)),l={quiet:n,gone:!1},s=Promise.all(o.map(e=>e.answer)).then(n=>function(e,n,o,{quiet:l,gone:s}){s||n.forEach((e,n)=>o[n].ok||t.outbox.take(e.key));const r=((e,t)=>e.filter((e,n)=>t[n].ok).reverse().flatMap(e=>e.backs))(e.steps,o),i=r.length?a.done({said:e.said,backs:r,...Dn(o)}):void 0,c=o.filter(e=>!e.ok);if(!c.length)return d({text:e.said,entry:i}),{ok:!0};const u=1===c.length||1===o.length?c[0].why:g(c);return l||s||d({text:u,tone:"error",entry:i}),{ok:!1,why:u}}(e,o,n,l));return Promise.race([s,m(o,l)])}async function m(t,n){return await Promise.all(t.map(e=>{var t;return null!=(t=e.kept)?t:e.answer})),await new Promise(e=>setTimeout(e,2500)),t.every(e=>"waiting"!==e.state.value)?new Promise(()=>{}):(n.gone=!0,d({text:e("محفوظ في هذا الجهاز. يُرسل حالما يمكن الوصول إلى القاعة."),tone:"warn"}),{ok:!0})}const g=e=>i(["رُفض {n}. {why}","رُفض واحد. {why}","رُفض اثنان. {why}","رُفض {n}. {why}","رُفض {n}. {why}","رُفض {n}. {why}"],"{n} were refused. {why}",e.length,{why:e[0].why});function b(e){const t={view:e,close:()=>s.value=s.peek().filter(e=>e!==t)};return s.value=[...s.peek(),t],t.close}return{...t,...n,way:c,rehearsal:u,undo:a,toasts:o,dialogs:s,seconds:r,toast:d,dismiss:$,act:p,takeBack:async function(n=a.last.peek()){if(n&&a.has(n)){if(a.drop(n),o.value=o.peek().filter(e=>e.entry!==n),n.log!==t.outbox.log())return d({text:e("تعمل الورشة منذ ذلك الحين من نسخة، فلا يمكن التراجع عن هذا."),tone:"error"});await p({said:e("سُحب: {what}",{what:n.said}),steps:n.backs.map(e=>({...e,since:n.since,backs:[]}))})}},ask:b,confirm:e=>new Promise(t=>b(n=>l`<${pe} ...${e} answer=${e=>f(()=>(n(),t(e)))} />`))}}function zn({code:t,why:a,enter:o}){const[r,i]=n(a?An(a):""),[c,u]=n(!1);return l`<main class="console-door">
    <form class="stack" onSubmit=${async function(e){e.preventDefault();const t=new FormData(e.target);u(!0),await o({facilitator_key:Tn(t.get("key")),name:t.get("name").trim()}).catch(e=>i(An(e))),u(!1)}}>
      <h1>${e("لوحة الميسّر")}</h1>
      <p>${e("الورشة {code}. افتح رابط الميسّر، أو ألصق الرابط أو مفتاحه هنا.",{code:t})}</p>
      <label class="field"
        ><b>${e("مفتاح الميسّر")}</b><input name="key" type="password" required autocomplete="off" autofocus
      /></label>
      <label class="field"
        ><b>${e("اسمك")}</b><span class="field-hint">${e("اختياري؛ يراه الميسّرون الآخرون.")}</span
        ><input name="name" maxlength=${60} autocomplete="name" dir="auto"
      /></label>
      ${r&&l`<p class="notice" role="alert" data-tone="error">${s("warning")}<span>${r}</span></p>`}
      <button class="button primary wide" disabled=${c}>${s("key")}${e("افتح اللوحة")}</button>
      <p class="soft">${e("هل تريد المشاركة؟")} <a href=${`/w/${t}`}>${e("انضم على هذا الجهاز")}</a></p>
    </form>
  </main>`}const An=t=>t.why||e("لا يمكن الوصول إلى الخادم. حاول مرة أخرى."),Tn=e=>{var t;return null!=(t=Z(e.includes("#")?e.slice(e.indexOf("#")):""))?t:e.trim()},{code:Nn,joinUrl:Rn}=document.documentElement.dataset,Fn=document.getElementById("console");async function Vn(e){const t=await C(Nn,e);return j(Nn,"console"),O(Nn,"console",t),Jn(t,e.facilitator_key)}function Kn(e){x(l`<${zn} key="door" code=${Nn} why=${e} enter=${Vn} />`,Fn)}async function Jn(e,t){const n=await D(S,"console"),a=Bn(k({code:Nn,...e}),{code:Nn,parts:n,token:e.token,joinUrl:null!=Rn?Rn:`${location.origin}/w/${Nn}`});a.editStage=e=>Ae(a,e),x(l`<${Ln} key=${e.person} context=${a} />`,Fn),_(()=>function({sync:{state:e,problem:t},undo:n},a){var o;if("reload"===e.value&&location.reload(),"removed"!==e.value)return;j(Nn,"console"),n.clear();const l=null!=(o=t.value)?o:void 0;a&&"removed"!==(null==l?void 0:l.code)?Vn({facilitator_key:a}).catch(Kn):Kn(l)}(a,t))}function Qn({context:t}){const{choices:n,lost:a}=t.way.value;return n.length<2&&!a?null:l`<fieldset class="choices console-addresses">
    <legend>${e("العنوان على رموز QR والملصقات والبطاقات")}</legend>
    ${n.map(n=>{return l`<label class="choice" key=${n.ip}
          ><input
            type="radio"
            name="address"
            checked=${n.chosen&&!a}
            onChange=${()=>async function(t,{ip:n}){const a=t.way.value;try{!function(t,{choices:n},a,o){const l=n.map(e=>({...e,chosen:e.ip===a}));t.way.value={joinUrl:o,choices:l,lost:null},t.toast({text:e("تنضم الهواتف الآن عبر {address}",{address:be(o)})})}(t,a,n,(await at(t,"/address",{method:"PUT",body:{ip:n}})).join_url)}catch({why:e}){t.way.value={...a},t.toast({text:e,tone:"error"})}}(t,n)}
          /><span class="choice-face" title=${n.name}
            ><span
              >${o=n.kind,(null!=(s=te[o])?s:te.network)()} <bdi class="console-ip">${n.ip}</bdi
              ><small><bdi>${n.name}</bdi></small></span
            ></span
          ></label
        >`;var o,s})}
  </fieldset>`}w(),async function(){const e=function(e,t){const n=Z(e.hash);return n&&t.replaceState(null,"",e.pathname+e.search),n}(location,history),t=y(Nn,"console");t?Jn(t,e):e?Vn({facilitator_key:e}).catch(Kn):Kn()}();const Xn={key:"1",icon:"qr",words:()=>e("انضمام"),always:!0};var Yn=Object.freeze({__proto__:null,Panel:function({context:t}){const n=g(t.store.all("person")).length;return l`<div class="console-join">
    <${ve} context=${t} />
    <div class="stack">
      <h3>${e("أدخل الناس")}</h3>
      <ol>
        <li>${e("اتصل بشبكة واي فاي هذه القاعة. أوقف بيانات الهاتف إن لم تُفتح الصفحة.")}</li>
        <li>${e("وجّه الكاميرا إلى الرمز، أو اكتب العنوان.")}</li>
        <li>${e("اختر مجموعتك. لا حاجة إلى حساب.")}</li>
      </ol>
      <p><b class="code">${be(t.way.value.joinUrl)}</b></p>
      <${Qn} context=${t} />
      <div class="row">
        <button class="button" onClick=${()=>async function(t){const n=await ne(t.way.value.joinUrl);t.toast(n?{text:e("نُسخ رابط الانضمام")}:{text:e("انسخه بيدك: {link}",{link:t.way.value.joinUrl}),tone:"error"})}(t)}>${s("copy")}${e("انسخ رابط الانضمام")}</button>
        <button class="button" onClick=${()=>fe(t)}>${s("qr")}${e("اعرضه كبيرًا")}</button>
        <a class="button" href=${he(t)} target="_blank" rel="noopener"
          >${s("wall")}${e("افتح الحائط")}</a
        >
      </div>
      <p class="console-here"><b>${i(["لم ينضم أحد بعد","انضم شخص واحد","انضم شخصان","انضم {n} أشخاص","انضم {n} شخصًا","انضم {n} شخص"],"{n} people have joined",n)}</b></p>
    </div>
  </div>`},tab:Xn});function Hn(e){const t="held"===e.shown?[]:[["hide_card",{card:e.id,hidden:!1}]];return qe("hide_card",{card:e.id,hidden:!0},...t)}function Wn(e,t){const n=e.filter(e=>e.lane!==t.id).map(e=>qe("move_card",{card:e.id,lane:t.id},...e.lane?[["move_card",{card:e.id,lane:e.lane}]]:[]));return Le(i(["نُقلت {n} بطاقة إلى {lane}","نُقلت بطاقة واحدة إلى {lane}","نُقلت بطاقتان إلى {lane}","نُقلت {n} بطاقات إلى {lane}","نُقلت {n} بطاقة إلى {lane}","نُقلت {n} بطاقة إلى {lane}"],"{n} cards moved to {lane}",n.length,{lane:t.title}),n)}function Gn(t,n){var a;const o=null!=(a=null==n?void 0:n.id)?a:null,l=t.filter(e=>{var t;return(null!=(t=e.cluster)?t:null)!==o}),s=n?e("وُضعت في {title}",{title:n.title}):e("أُخرجت من الحزمة"),r=l.map(e=>e.id);return Le(s,r.length?qe("cluster_cards",{cluster:o,cards:r},...Zn(l)):[])}const Zn=e=>[...ea(e)].map(([e,t])=>["cluster_cards",{cluster:e,cards:t}]);function ea(e){var t,n;const a=new Map;for(const o of e){const e=null!=(t=o.cluster)?t:null;a.set(e,[...null!=(n=a.get(e))?n:[],o.id])}return a}const ta=(t,n)=>Le(e(n?"صارت موضع تأثير":"لم تعد موضع تأثير"),qe("mark_leverage",{on:t,marked:n},["mark_leverage",{on:t,marked:!n}]));function na(t,n){const a=((e,t)=>new Set(t.filter(t=>t.from===e&&"addresses"===t.type).map(e=>e.to)))(n,t.store.all("link")),o=q(t.store).filter(e=>e.id!==n),s=t.draft(`shifts/${n}`),r=o=>t.act(function(t,n,a){const o=e=>({from:t,to:e,type:"addresses"}),l=[...a].filter(e=>!n.has(e)),s=[...n].filter(e=>!a.has(e));return Le(e("رُبطت العوائق"),[...l.map(e=>qe("link",o(e),["unlink",o(e)])),...s.map(e=>qe("unlink",o(e),["link",o(e)]))])}(n,a,new Set(o.getAll("on"))),{quiet:!0});t.ask(i=>l`<${ue}
        wide
        title=${e("أي العوائق تحرّك؟")}
        yes=${e("حفظ")}
        ...${{close:i,submit:r,draft:s}}
      >
        <p dir="auto"><b>${L(t.store,n)}</b></p>
        ${o.length?l`<div class="console-choice-list">
                ${o.map(e=>{var t;return l`<label class="tick" key=${e.id}>
                      <input type="checkbox" name="on" value=${e.id} defaultChecked=${a.has(e.id)} />
                      <span dir="auto">${null!=(t=e.title)?t:E(e)}</span></label
                    >`})}
              </div>`:l`<p class="soft">${e("لا عوائق بعد.")}</p>`}
      <//>`)}const[aa,oa]=[120,280],la=e=>t=>(t.ok&&e.clear(),t);function sa(t,n){const{context:a}=t,o=a.store.all("cluster").filter(e=>e.stage===t.stage),s=a.draft(`cluster/${t.stage}`),r=a=>async function({context:t,stage:n},a,o,l){return o?t.act(Gn(a,o),{quiet:!0}):l.trim()?t.act(function({stage:t,title:n,cards:a}){const o=p(),l=[["remove_cluster",{cluster:o}],...Zn(a.filter(e=>e.cluster))],s=a.map(e=>e.id);return Le(e("صُنعت الحزمة: {title}",{title:n}),qe("add_cluster",{cluster:o,stage:t,title:n,cards:s},...l))}({stage:n,title:l.trim(),cards:a}),{quiet:!0}):{ok:!1,why:e("أعطِ الحزمة الجديدة عنوانًا، أو اختر واحدة موجودة.")}}(t,n,o.find(e=>e.id===a.get("cluster")),a.get("title")).then(la(t));a.ask(t=>l`<${ue}
        title=${i(["اجمع {n} بطاقة في حزمة","اجمع بطاقة واحدة في حزمة","اجمع بطاقتين في حزمة","اجمع {n} بطاقات في حزمة","اجمع {n} بطاقة في حزمة","اجمع {n} بطاقة في حزمة"],"Cluster {n} cards",n.length)}
        yes=${e("ضعها معًا")}
        ...${{close:t,submit:r,draft:s}}
      >
        <${me} label=${e("عنوان جديد")} hint=${e("كلمات قليلة تقول ما الذي يجمع هذه البطاقات.")}>
          <input name="title" maxlength=${aa} autofocus dir="auto" required=${!o.length}
        /><//>
        ${o.length>0&&l`<${me} label=${e("أو في حزمة موجودة")}
            ><select name="cluster">
              <option value="">${e("لا شيء: اصنع حزمة جديدة")}</option>
              ${o.map(e=>l`<option value=${e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <ul class="console-quotes">
          ${n.map(e=>l`<li key=${e.id} dir="auto">${E(e)}</li>`)}
        </ul>
      <//>`)}function ra(t,n){const{context:a}=t,o=a.store.all("card").filter(e=>e.stage===t.stage&&!e.merged_into),s=n.length>1?n:o.filter(e=>e.id!==n[0].id),r=a.draft(`merge/${n.map(e=>e.id).join("/")}`),c=o=>{const l=s.find(e=>e.id===o.get("into"));return l?a.act(function(e,t){const n=e.filter(e=>e.id!==t.id).map(e=>qe("merge_cards",{card:e.id,into:t.id},["merge_cards",{card:e.id,into:null}]));return Le(i(["دُمجت {n} بطاقة","دُمجت بطاقة واحدة","دُمجت بطاقتان","دُمجت {n} بطاقات","دُمجت {n} بطاقة","دُمجت {n} بطاقة"],"{n} cards merged",n.length),n)}(n,l),{quiet:!0}).then(la(t)):{ok:!1,why:e("اختر بطاقة.")}},u=n.length>1?e("أي الكلمات تبقى على الحائط؟"):e("في أي بطاقة تدمجها؟");a.ask(t=>l`<${ue} ...${{title:u,close:t,submit:c,draft:r}} yes=${e("ادمج")}>
        <p class="soft">${e("البطاقات المدموجة تبقى تحت التي بقيت، ويمكن فصلها من جديد.")}</p>
        <${ia} choices=${s} />
      <//>`)}function ia({choices:t}){const n=c(""),a=t.filter(e=>e.text.toLocaleLowerCase().includes(n.value.toLocaleLowerCase()));return l`${t.length>8&&l`<input
        type="search"
        aria-label=${e("ابحث في البطاقات")}
        placeholder=${e("ابحث في البطاقات")}
        onInput=${e=>n.value=e.target.value}
      />`}
    <div class="console-choice-list">
      ${a.map((e,n)=>l`<label class="tick" key=${e.id}>
            <input type="radio" name="into" value=${e.id} defaultChecked=${0===n&&t.length<9} /><span
              dir="auto"
              >${E(e)}</span
            ></label
          >`)}
    </div>`}function ca(t,n){const{context:a}=t,o=({close:t})=>{const o=a.store.all("card").filter(e=>e.merged_into===n.id);return l`<${ce} title=${e("البطاقات المدموجة في هذه")} close=${t}>
      <p class="card-text" dir="auto"><b>${E(n)}</b></p>
      <ul class="people">
        ${o.map(t=>l`<li class="person-row" key=${t.id}>
              <span class="person-name" dir="auto">${E(t)}</span>
              <button class="button small" onClick=${()=>(t=>a.act((t=>Le(e("فُصلت البطاقة من جديد"),qe("merge_cards",{card:t.id,into:null},["merge_cards",{card:t.id,into:t.merged_into}])))(t)))(t)}>${s("split")}${e("افصل")}</button>
            </li>`)}
      </ul>
    <//>`};a.ask(e=>l`<${o} close=${e} />`)}function ua({context:t},n){const a="card"===n.kind,o=a?n.text:n.title,s=t.draft(`text/${n.id}`),r=l=>{const s=l.get("words").trim();return s===o?{ok:!0}:t.act(a?(c=n,u=s,Le(e("تغيّرت البطاقة"),qe("edit_card",{card:c.id,text:u},["edit_card",{card:c.id,text:c.text}]))):(r=n,i=s,Le(e("تغيّر اسم الحزمة"),qe("rename_cluster",{cluster:r.id,title:i},["rename_cluster",{cluster:r.id,title:r.title}]))),{quiet:!0});var r,i,c,u};t.ask(t=>l`<${ue}
        title=${e(a?"غيّر الكلمات":"غيّر اسم الحزمة")}
        yes=${e("حفظ")}
        ...${{close:t,submit:r,draft:s}}
      >
        <${me} label=${e(a?"كلمات البطاقة":"العنوان")}>
          <textarea
            name="words"
            rows="3"
            required
            maxlength=${a?oa:aa}
            defaultValue=${o}
            dir="auto"
          ></textarea>
        <//>
      <//>`)}const da=(e,t)=>t.map(t=>e.context.store.get("card",t)).filter(Boolean),$a=(e,t)=>(e.clear(),e.context.act(t)),pa={hide:(e,t)=>$a(e,function(e){const t=e.filter(e=>"hidden"!==e.shown).map(Hn);return Le(i(["أُخفيت {n} بطاقة","أُخفيت بطاقة واحدة","أُخفيت بطاقتان","أُخفيت {n} بطاقات","أُخفيت {n} بطاقة","أُخفيت {n} بطاقة"],"{n} cards hidden",t.length),t)}(da(e,t))),show:(e,t)=>$a(e,function(e){const t=e.filter(e=>"shown"!==e.shown).map(e=>qe("hide_card",{card:e.id,hidden:!1},["hide_card",{card:e.id,hidden:!0}]));return Le(i(["عُرضت {n} بطاقة على الجميع","عُرضت بطاقة واحدة على الجميع","عُرضت بطاقتان على الجميع","عُرضت {n} بطاقات على الجميع","عُرضت {n} بطاقة على الجميع","عُرضت {n} بطاقة على الجميع"],"{n} cards shown to everyone",t.length),t)}(da(e,t))),lane:(e,t)=>function(e,t){const{lanes:n}=e.context.store.get("stage",e.stage);e.context.ask(a=>l`<${ce} title=${i(["انقل {n} بطاقة إلى","انقل بطاقة واحدة إلى","انقل بطاقتين إلى","انقل {n} بطاقات إلى","انقل {n} بطاقة إلى","انقل {n} بطاقة إلى"],"Move {n} cards to",t.length)} close=${a}>
        <div class="stack">
          ${n.map(n=>l`<button class="button wide" data-category=${n.id} onClick=${((n,a)=>()=>(n(),e.clear(),e.context.act(Wn(t,a))))(a,n)}>
                ${s("arrow-end")}<span dir="auto">${n.title}</span>
              </button>`)}
        </div>
      <//>`)}(e,da(e,t)),merge:(e,t)=>ra(e,da(e,t)),cluster:(e,t)=>sa(e,da(e,t)),free:(e,t)=>$a(e,Gn(da(e,t),null))};function ma(t,n){var a,o;const{store:l}=t.context,s=l.get("card",n);return[(null!=(o=null==(a=l.get("stage",s.stage))?void 0:a.lanes)?o:[]).length>1&&{icon:"move",words:e("انقل إلى…"),act:()=>pa.lane(t,[n])},{icon:"cluster",words:e("ضعها في حزمة…"),act:()=>pa.cluster(t,[n])},s.cluster&&{icon:"split",words:e("أخرجها من الحزمة"),act:()=>pa.free(t,[n])},{icon:"merge",words:e("ادمجها في بطاقة أخرى…"),act:()=>pa.merge(t,[n])},ga(l,n)&&{icon:"split",words:e("افصل البطاقات المدموجة…"),act:()=>ca(t,s)},{icon:"edit",words:e("غيّر الكلمات…"),act:()=>ua(t,s)},null,...ba(t,n),null,"shown"!==s.shown&&{icon:"show",words:"held"===s.shown?e("اسمح بها"):e("اعرضها من جديد"),act:()=>pa.show(t,[n])},"hidden"!==s.shown&&{icon:"hide",words:e("أخفِها عن الجميع"),danger:!0,act:()=>pa.hide(t,[n])}].filter(e=>!1!==e&&void 0!==e)}const ga=(e,t)=>e.all("card").some(e=>e.merged_into===t);function ba(t,n){return t.context.store.get("leverage",n)?[{icon:"link",words:e("أي العوائق تحرّك؟…"),act:()=>na(t.context,n)},{icon:"leverage",words:e("لم تعد موضع تأثير"),act:()=>t.context.act(ta(n,!1))}]:[{icon:"leverage",words:e("اجعلها موضع تأثير"),act:()=>t.context.act(ta(n,!0))}]}function ha({id:e,wall:t,merged:n}){var a,o,s;const{store:r}=t.context,i=r.get("card",e);if(!i)return null;const c=r.get("leverage",e),u=t.picked.value.has(e),d=["card","console-card","shown"===i.shown?"":"hidden",c?"leverage":"",u?"picked":""];return l`<li
    class=${d.filter(Boolean).join(" ")}
    data-category=${null!=(a=i.category)?a:"unsorted"}
    data-shown=${i.shown}
    data-draggable
    data-drop=${`card:${e}`}
  >
    <${va} ...${{card:i,wall:t,picked:u}} />
    <div class="card-foot">
      <${M} plain group=${r.get("group",null!=(o=i.group)?o:"")} />
      ${i.by&&l`<span dir="auto">${null==(s=r.get("person",i.by))?void 0:s.name}</span>`}
      <${wa} ...${{card:i,merged:n,leverage:c}} />
    </div>
  </li>`}const va=({card:t,wall:n,picked:a})=>l`<div class="console-card-top">
    <span
      class="console-grip"
      aria-hidden="true"
      title=${e("اسحب")}
      ...${ke({what:`card:${t.id}`,drop:e=>n.drop(fa(n,t.id))(e)})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${a} onChange=${()=>n.toggle(t.id)} />
      <span class="card-text" dir="auto">${E(t)}</span></label
    >
    <${Oe} label=${e("المزيد عن هذه البطاقة")} items=${()=>ma(n,t.id)} />
  </div>`,fa=(e,t)=>e.picked.peek().has(t)?[...e.picked.peek()]:[t],wa=({card:t,merged:n,leverage:a})=>l`${t.recorded&&l`<span class="console-sign">${s("recorder")}${(({table:t})=>t?e("دُوّنت باسم الطاولة {n}",{n:R(t)}):e("بيد المدوّن"))(t)}</span>`}
  ${n>0&&l`<span class="console-sign">${s("merge")}${i(["‎+{n} مدموجة","‎+{n} مدموجة","‎+{n} مدموجة","‎+{n} مدموجة","‎+{n} مدموجة","‎+{n} مدموجة"],"+{n} merged",n)}</span>`}
  ${"hidden"===t.shown&&l`<span class="chip" data-tone="error">${s("hide")}${e("المخفية")}</span>`}
  ${"held"===t.shown&&l`<span class="chip" data-tone="warn">${s("clock")}${e("بانتظار السماح")}</span>`}
  ${a&&l`<span class="chip solid" data-tone="leverage">${s("leverage")}${e("موضع التأثير")}</span>`}`;function ya({id:t,wall:n,cards:a}){var o;const r=n.context.store.get("cluster",t),i=n.context.store.get("leverage",t);return r?l`<section
    class=${i?"card cluster leverage":"card cluster"}
    data-drop=${`cluster:${t}`}
    data-category=${null!=(o=r.lane)?o:"unsorted"}
    aria-label=${r.title}
  >
    <div class="console-card-top">
      <h4 class="card-title" dir="auto">${r.title} <span class="count">${a.length}</span></h4>
      <${Oe} label=${e("المزيد عن {title}",{title:r.title})} items=${()=>function(t,n){const a=t.context.store.get("cluster",n);return[{icon:"edit",words:e("غيّر الاسم…"),act:()=>ua(t,a)},...ba(t,n),null,{icon:"split",words:e("فك الحزمة"),danger:!0,act:()=>async function({context:t},n){const a=t.store.all("card").filter(e=>e.cluster===n.id),o=t.store.all("rating").some(e=>e.on===n.id),l={title:e("هل تفك هذه الحزمة؟"),yes:e("فك الحزمة"),danger:!0,text:e("قيّمتها مجموعات. تضيع تقييماتها؛ وتبقى بطاقاتها على الحائط.")};o&&!await t.confirm(l)||t.act(function(t,n,a){const{id:o,stage:l,title:s,lane:r}=t,i=["add_cluster",{cluster:o,stage:l,title:s,lane:r,cards:n.map(e=>e.id)}],c=a.map(({from:e,to:t,type:n})=>["link",{from:e,to:t,type:n}]);return Le(e("فُكت الحزمة: {title}",{title:s}),qe("remove_cluster",{cluster:o},i,...c))}(n,a,t.store.all("link").filter(e=>e.from===n.id||e.to===n.id)))}(t,a)}]}(n,t)} />
    </div>
    ${i&&l`<span class="chip solid" data-tone="leverage">${s("leverage")}${e("موضع التأثير")}</span>`}
    <ul class="console-members">
      ${a.map(e=>l`<${ka} key=${e.id} ...${{card:e,wall:n}} />`)}
    </ul>
  </section>`:null}function ka({card:t,wall:n}){const{id:a}=t;return l`<li class="console-member" data-draggable data-shown=${t.shown}>
    <span
      class="console-grip"
      aria-hidden="true"
      title=${e("اسحب")}
      ...${ke({what:`card:${a}`,drop:n.drop([a])})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${n.picked.value.has(a)} onChange=${()=>n.toggle(a)} />
      <span dir="auto">${E(t)}</span></label
    >
    ${"shown"!==t.shown&&l`<span class="console-sign" title=${e("المخفية")}>${s("hide")}<span class="visually-hidden">${e("المخفية")}</span></span>`}
    <${Oe} label=${e("المزيد عن هذه البطاقة")} items=${()=>ma(n,a)} />
  </li>`}function xa(e){var t;const n=new Map;for(const a of e)a.merged_into&&n.set(a.merged_into,[...null!=(t=n.get(a.merged_into))?t:[],a]);return n}function _a({wall:t,cards:n,shown:a}){var o;const c=new Set(n.map(e=>e.id)),u=[...t.picked.value].filter(e=>c.has(e));if(r(()=>function(e,t){const n=()=>[...e.picked.peek()],a=({detail:a})=>{"none"===a?e.clear():"all"===a?e.picked.value=new Set(t.map(e=>e.id)):n().length&&pa[a](e,n())};return window.addEventListener("selection",a),()=>window.removeEventListener("selection",a)}(t,a),[t,a]),!u.length)return null;const d=n.filter(e=>t.picked.value.has(e.id)),$=null!=(o=t.context.store.get("stage",t.stage).lanes)?o:[],p=(e,n,a,o=!0)=>o&&l`<button class="button small" onClick=${()=>pa[n](t,u)}>${s(e)}${a}</button>`;return l`<div class="toolbar console-selection" role="region" aria-label=${e("البطاقات المختارة")}>
    <b aria-live="polite">${i(["لم يُختر شيء","اختيرت واحدة","اختيرت اثنتان","اختيرت {n}","اختيرت {n}","اختيرت {n}"],"{n} selected",u.length)}</b>
    ${p("cluster","cluster",e("حزمة…"))} ${p("merge","merge",e("دمج…"),u.length>1)}
    ${p("move","lane",e("انقل إلى…"),$.length>1)}
    ${p("split","free",e("إزالة"),d.some(e=>e.cluster))}
    ${p("show","show",e("عرض"),d.some(e=>"shown"!==e.shown))}
    ${p("hide","hide",e("إخفاء"),d.some(e=>"hidden"!==e.shown))}
    <button class="button small quiet toolbar-end" onClick=${t.clear}>${e("ألغِ الاختيار")}</button>
  </div>`}const Ca={key:"2",icon:"edit",words:()=>e("اللوح")},ja=[{key:"a",words:()=>e("اختر كل البطاقات المعروضة"),act:()=>Oa("all")},{key:"c",words:()=>e("اجمع البطاقات المختارة في حزمة"),act:()=>Oa("cluster")},{key:"g",words:()=>e("ادمج البطاقات المختارة"),act:()=>Oa("merge")},{key:"m",words:()=>e("انقل البطاقات المختارة إلى عمود آخر"),act:()=>Oa("lane")},{key:"h",words:()=>e("أخفِ البطاقات المختارة"),act:()=>Oa("hide")},{key:"escape",act:()=>Oa("none")}],Oa=e=>window.dispatchEvent(new CustomEvent("selection",{detail:e})),Sa={all:()=>!0,held:e=>"held"===e.shown,hidden:e=>"hidden"===e.shown,alone:e=>!e.cluster&&"shown"===e.shown};function qa({context:t,stage:n,cards:a,filter:o,search:r}){const i=a.filter(Sa.held).length,c=[["all",e("الكل")],["alone",e("ليست في حزمة بعد")],["held",e("بانتظار السماح")],["hidden",e("المخفية")]];return l`<div class="toolbar console-board-head">
    <label class="console-search"
      ><span class="visually-hidden">${e("ابحث في البطاقات")}</span>${s("search")}
      <input
        type="search"
        data-search
        placeholder=${e("ابحث في البطاقات")}
        value=${r.value}
        onInput=${e=>r.value=e.target.value}
    /></label>
    <button class="button small" onClick=${()=>function(t,n){const a=t.draft(`new-card/${n.id}`),o=a=>t.act(function(t,n){const a=p(),o={lane:n.get("lane")||void 0,for_group:n.get("group")||void 0};return Le(e("أُضيفت البطاقة"),qe("add_card",{card:a,stage:t.id,text:n.get("text").trim(),...o},["withdraw_card",{card:a}]))}(n,a),{quiet:!0});t.ask(s=>{var r;return l`<${ue} title=${e("أضف بطاقة")} yes=${e("إضافة")} ...${{close:s,submit:o,draft:a}}>
        <${me} label=${e("كلمات البطاقة")}>
          <textarea name="text" rows="3" required maxlength=${280} autofocus dir="auto"></textarea>
        <//>
        ${(null==(r=n.lanes)?void 0:r.length)>1&&l`<${me} label=${e("العمود")}
            ><select name="lane">
              ${n.lanes.map(e=>l`<option value=${e.id} selected=${"unsorted"===e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <${me} label=${e("قالها")}
          ><select name="group">
            <option value="">${e("لا مجموعة")}</option>
            ${m(t.store).map(e=>l`<option value=${e.id}>${e.name}</option>`)}
          </select><//
        >
      <//>`})}(t,n)}>${s("plus")}${e("بطاقة…")}</button>
    ${i>0&&l`<button class="button small" onClick=${()=>La(t,n,a)}>${s("show")}${e("اسمح بها كلها")}</button>`}
    <div class="toolbar" role="group" aria-label=${e("أي البطاقات")}>${c.map(([e,t])=>l`<button
      key=${e}
      class="button small"
      aria-pressed=${o.value===e}
      onClick=${()=>o.value=e}
    >
      ${t} <span class="count">${a.filter(t=>!t.merged_into&&Sa[e](t)).length}</span>
    </button>`)}</div>
  </div>`}const La=(e,t,n)=>{const a=n.filter(Sa.held);e.act({said:i(["سُمح بـ {n} بطاقة","سُمح ببطاقة واحدة","سُمح ببطاقتين","سُمح بـ {n} بطاقات","سُمح بـ {n} بطاقة","سُمح بـ {n} بطاقة"],"{n} cards approved",a.length),steps:[{do:"reveal_cards",with:{stage:t.id},backs:a.map(e=>({do:"hide_card",with:{card:e.id,hidden:!0}}))}]})};function Ea({wall:e,stage:t,shown:n,merged:a,all:o}){var s;const r=(null==(s=t.lanes)?void 0:s.length)?t.lanes:[{id:"",title:d(e.context.store).find(e=>e.id===t.id).title}],i=e.context.store.all("cluster").filter(e=>e.stage===t.id),c=e=>r.some(t=>t.id===e.lane)?e.lane:r.at(-1).id;return l`<div class="board console-lanes">
    ${r.map(t=>l`<${Ma}
          key=${t.id}
          ...${{wall:e,lane:t,merged:a}}
          clusters=${i.filter(e=>c(e)===t.id&&(o||n.some(t=>t.cluster===e.id)))}
          members=${n.filter(e=>e.cluster)}
          cards=${n.filter(e=>!e.cluster&&c(e)===t.id)}
        />`)}
  </div>`}function Ma({wall:e,lane:t,clusters:n,members:a,cards:o,merged:r}){const i=new Set(n.map(e=>e.id)),c=o.length+a.filter(e=>i.has(e.cluster)).length;return l`<section
    class="lane"
    data-category=${t.id||void 0}
    data-drop=${t.id?`lane:${t.id}`:void 0}
    aria-label=${t.title}
  >
    <h3 class="lane-head">
      ${s(Pa.has(t.id)?t.id:"mark")}<span dir="auto">${t.title}</span
      ><span class="count">${c}</span>
    </h3>
    ${n.map(t=>l`<${ya} key=${t.id} id=${t.id} wall=${e} cards=${a.filter(e=>e.cluster===t.id)} />`)}
    <ul class="cards console-cards">
      ${o.map(t=>{var n,a;return l`<${ha} key=${t.id} id=${t.id} wall=${e} merged=${null!=(a=null==(n=r.get(t.id))?void 0:n.length)?a:0} />`})}
    </ul>
  </section>`}const Pa=new Set(["governance","structural","economic_social","unsorted"]),Ua=({stage:t})=>l`<div class="empty">
    ${s("edit")}
    <h3>${e("لا بطاقات بعد")}</h3>
    <p>
      ${"open"===t.status?e("تظهر هنا عندما يكتبها الناس."):e("تظهر هنا عندما تُفتح هذه المرحلة.")}
    </p>
  </div>`;var Ia=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=c("all"),a=c(""),o=c(new Set),s=e.store.all("card").filter(e=>e.stage===t.id),r=P(()=>function(e,t,n){const a={context:e,stage:t,picked:n,toggle:e=>{const t=new Set(n.peek());t.delete(e)||t.add(e),n.value=t},clear:()=>n.value=new Set};return a.drop=e=>t=>function(e,t,n){const[a,o]=[null==n?void 0:n.slice(0,n.indexOf(":")),null==n?void 0:n.slice(n.indexOf(":")+1)],l=da(e,t),{store:s}=e.context;if("lane"===a)return function(e,t,n){const[a,o]=[Gn(t,null),Wn(t,n)];$a(e,{said:o.steps.length?o.said:a.said,steps:[...a.steps,...o.steps]})}(e,l,s.get("stage",e.stage).lanes.find(e=>e.id===o));if("cluster"===a)return $a(e,Gn(l,s.get("cluster",o)));const r="card"===a&&!t.includes(o)&&s.get("card",o);return r?sa(e,[...l,r]):void 0}(a,e,t),a}(e,t.id,o),[t.id]),i=s.filter(e=>!e.merged_into&&Sa[n.value](e)&&((e,t)=>!t||e.text.toLocaleLowerCase().includes(t.toLocaleLowerCase()))(e,a.value));return l`<div class="console-board">
    <${qa} ...${{context:e,stage:t,cards:s,filter:n,search:a}} />
    ${s.length?l`<${Ea}
            ...${{wall:r,stage:t,shown:i,merged:xa(s),all:!a.value&&"all"===n.value}}
          />`:l`<${Ua} stage=${t} />`}
    <${_a} ...${{wall:r,cards:s,shown:i}} />
  </div>`},heard:(e,t)=>{var n;return"anonymous"===(null==(n=e.settings)?void 0:n.naming)?null:new Set(t.all("card").filter(t=>t.stage===e.id).map(e=>e.group))},keys:ja,leftOpen:function(e){const t=e.all("card").filter(e=>"held"===e.shown);return d(e).map(e=>({stage:e,many:t.filter(t=>t.stage===e.id).length})).filter(({many:e})=>e).map(({stage:e,many:t})=>({stage:e.id,words:i(["لا بطاقات للموافقة","بطاقة واحدة للموافقة","بطاقتان للموافقة","{n} بطاقات للموافقة","{n} بطاقة للموافقة","{n} بطاقة للموافقة"],"{n} cards to approve",t)}))},tab:Ca});const Da=({group:t})=>{var n,a;return l`<span class="console-group" data-colour=${null==t?void 0:t.colour}>
    <span class="badge">${s(null!=(n=null==t?void 0:t.icon)?n:"person")}</span
    ><span dir="auto">${null!=(a=null==t?void 0:t.name)?a:e("لا مجموعة")}</span></span
  >`},Ba=[0,1,2,3,4,5];function za(t,n,a){t.ask(o=>l`<${ce} wide title=${e("قيّم عن مجموعة")} close=${o}>
        <div class="stack">
          <p><${Da} group=${a} /></p>
          <p class="soft">${e("0 لا شيء، و5 كل ما يلزم. يُحسب العائق بعد اختيار الرقمين.")}</p>
          <div class="scroller" tabindex="0">
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">${e("العائق")}</th>
                  <th scope="col">${e("النفوذ")}</th>
                  <th scope="col">${e("الموارد")}</th>
                </tr>
              </thead>
              <tbody>
                ${q(t.store).map(e=>l`<${Aa} key=${e.id} ...${{context:t,stage:n,group:a,barrier:e}} />`)}
              </tbody>
            </table>
          </div>
          <div class="dialog-foot"><button class="button primary" onClick=${o}>${e("تمّ")}</button></div>
        </div>
      <//>`)}function Aa({context:t,stage:n,group:a,barrier:s}){var i;const c=Na(t.store.all("rating"),n,a,s),u=null!=(i=s.title)?i:E(s),d=function(e,t){const n=o(e,null);return r(()=>{const e=()=>Ta(n.peek())&&(n.value=null);return e(),()=>{e()}},[t]),n}(t.draft(`rate/${n.id}/${a.id}/${s.id}`),c),$=null!=c?c:d.value,p=(o,r)=>l`<td>
      <select aria-label=${`${r}: ${u}`} onChange=${(o=>l=>{const r={...$,[o]:Number(l.target.value)};c||(d.value=r),Ta(r)&&t.act(function(t,n,a,o,l){const s={stage:t.id,on:a.id,group:n.id},r=l?{power:l.power,resources:l.resources}:{power:null,resources:null};return Le(e("قُيّم عن {group}",{group:n.name}),qe("rate",{...s,power:o.power,resources:o.resources},["rate",{...s,...r}]))}(n,a,s,r,c))})(o)}>
        <option value="" disabled=${null!=(null==$?void 0:$[o])} selected=${null==(null==$?void 0:$[o])}>–</option>
        ${Ba.map(e=>l`<option value=${e} selected=${(null==$?void 0:$[o])===e}>${e}</option>`)}
      </select>
    </td>`;return l`<tr>
    <th scope="row" dir="auto">${u}</th>
    ${p("power",e("النفوذ"))}${p("resources",e("الموارد"))}
  </tr>`}const Ta=e=>null!=(null==e?void 0:e.power)&&null!=(null==e?void 0:e.resources),Na=(e,t,n,{id:a})=>{var o;return(null==(o=t.settings)?void 0:o.members)?void 0:e.find(e=>e.stage===t.id&&e.on===a&&e.group===n.id&&e.rater===n.id)};function Ra(e,t,n){var a;const o=new Set(n.map(e=>e.id)),l=new Map;for(const{stage:n,on:s,group:r,rater:i}of t)n===e&&i===r&&o.has(s)&&l.set(r,(null!=(a=l.get(r))?a:new Set).add(s));return new Map([...l].map(([e,t])=>[e,t.size]))}const Fa={key:"3",icon:"power",words:()=>e("النفوذ")},Va=()=>l`<div class="empty">
    ${s("power")}
    <h3>${e("لا شيء للتقييم بعد")}</h3>
    <p>${e("تأتي العوائق من بطاقات مرحلة العوائق: حزمها، والبطاقات التي تقف وحدها.")}</p>
  </div>`;function Ka({context:t,stage:n,groups:a,items:o,rated:s}){const r=new Set(g(t.store.all("person")).map(e=>e.group)),c=a.filter(e=>s.get(e.id)===o.length).length;return l`<details class="disclosure" open=${c<a.length}>
    <summary>
      ${i(["{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء"],"{n} of {all} groups have rated everything",c,{all:a.length})}
    </summary>
    <ul class="console-progresses">
      ${a.map(a=>{var i,c;return l`<li key=${a.id} class="console-progress">
      <${Da} group=${a} />
      <progress
        class="progress"
        max=${o.length}
        value=${null!=(i=s.get(a.id))?i:0}
        data-colour=${a.colour}
        aria-label=${a.name}
      ></progress>
      <span class="console-progress-words"
        >${e("{n} من {all}",{n:null!=(c=s.get(a.id))?c:0,all:o.length})}</span
      >
      ${!r.has(a.id)&&l`<span class="chip plain">${e("لا أحد هنا")}</span>`}
      <button class="button small" onClick=${()=>za(t,n,a)}>
        ${e("قيّم عنهم…")}
      </button>
    </li>`})}
    </ul>
  </details>`}var Ja=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){var a,o;const{store:s}=t,r=q(s),i=m(s);if(!r.length)return l`<${Va} />`;const c=s.all("rating"),u=B(c,n.id),d=r.map(e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:E(e),category:e.lane}});return l`<div class="stack">
    <${Ka} ...${{context:t,stage:n,groups:i,items:r,rated:Ra(n.id,c,r)}} />
    <div class="scroller" tabindex="0" role="region" aria-label=${e("خريطة الألوان")}>
      ${z({barriers:d,groups:i,cells:u,compact:i.length>6})}
    </div>
    ${i.length>6&&Q(i)} ${A({split:Boolean(null==(a=n.settings)?void 0:a.members)})}
    ${(null==(o=n.settings)?void 0:o.members)&&l`<p class="soft">
        ${e("يظهر متوسط المجموعة بعد أن يقيّم خمسة من أعضائها. وإذا قيّم عدد أقل عند إغلاق هذه المرحلة، تُحذف تقييماتهم.")}
      </p>`}
  </div>`},heard:(e,t)=>{var n;return(null==(n=e.settings)?void 0:n.members)?null:new Set(t.all("rating").filter(t=>t.stage===e.id).map(e=>{var t;return null!=(t=e.rater)?t:e.group}))},leftOpen:function(e){const t=q(e),n=new Set(g(e.all("person")).map(e=>e.group)),a=m(e).filter(e=>n.has(e.id));return d(e).filter(e=>{var t;return"ratings"===e.activity&&e.opened_at&&!(null==(t=e.settings)?void 0:t.members)}).map(n=>({stage:n,rated:Ra(n.id,e.all("rating"),t)})).map(({stage:e,rated:n})=>({stage:e,left:a.filter(e=>{var a;return(null!=(a=n.get(e.id))?a:0)<t.length})})).filter(({left:e})=>e.length).map(({stage:e,left:t})=>({stage:e.id,words:i(["قيّمت كل المجموعات كل شيء","مجموعة واحدة لم تقيّم كل شيء","مجموعتان لم تقيّما كل شيء","{n} مجموعات لم تقيّم كل شيء","{n} مجموعة لم تقيّم كل شيء","{n} مجموعة لم تقيّم كل شيء"],"{n} groups haven’t rated everything",t.length)}))},tab:Fa});const Qa=e=>(e<26?"":Qa(Math.floor(e/26)-1))+String.fromCharCode(65+e%26),Xa=e=>Object.values(e).reduce((e,t)=>e+t,0),Ya=e=>e.filter(e=>Xa(e)>0).map(e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e>0))),Ha=(e,t)=>e.ask(n=>l`<${Wa} ...${{context:e,vote:t,close:n}} />`);function Wa({context:t,vote:a,close:o}){var r,c,u;const d=m(t.store),[$,p]=n(null==(c=null!=(r=eo(t,a)[0])?r:d[0])?void 0:c.id),g=Za(t,a,$),b=null!=(u=g.value)?u:[...ao(t,a,$).map(e=>({...e})),...Array.from({length:5},()=>({}))],h=e=>g.value=e;return l`<${ue}
    wide
    title=${e("أوراق التصويت")}
    yes=${e("احفظ هذه الأوراق")}
    draft=${null}
    ...${{close:o,submit:()=>function(t,n,a,o){const l=function(t,{budget:n,max_each:a}){for(const[o,l]of t.entries()){if(Xa(l)>n)return e("في ورقة التصويت {n} أكثر من {budget} نقاط.",{n:o+1,budget:n});if(a&&Object.values(l).some(e=>e>a))return e("في ورقة التصويت {n} أكثر من {most} نقاط على موضع واحد.",{n:o+1,most:a});if(Object.values(l).some(e=>e<0||!Number.isInteger(e)))return e("في ورقة التصويت {n} شيء ليس عدد نقاط.",{n:o+1})}return""}(o,n);if(l)return{ok:!1,why:l};const s={vote:n.id,group:a.id},r=Ya(o),c=ao(t,n,a.id),u=i(["حُفظت {n} ورقة تصويت لـ {group}","حُفظت ورقة تصويت واحدة لـ {group}","حُفظت ورقتا تصويت لـ {group}","حُفظت {n} أوراق تصويت لـ {group}","حُفظت {n} ورقة تصويت لـ {group}","حُفظت {n} ورقة تصويت لـ {group}"],"{n} paper ballots saved for {group}",r.length,{group:a.name});return t.act(Le(u,qe("cast_for",{...s,ballots:r},["cast_for",{...s,ballots:c}])),{quiet:!0})}(t,a,d.find(e=>e.id===$),b),drop:()=>g.value=null}}
  >
    <div class="console-pair">
      <${me} label=${e("المجموعة")}
        ><select onChange=${e=>p(e.target.value)}>
          ${d.map(e=>l`<option value=${e.id} selected=${e.id===$}>${e.name}</option>`)}
        </select><//
      >
      <p class="soft">
        ${i(["سطر لكل ورقة، في كل منها {n} نقطة.","سطر لكل ورقة، في كل منها نقطة واحدة.","سطر لكل ورقة، في كل منها نقطتان.","سطر لكل ورقة، في كل منها {n} نقاط.","سطر لكل ورقة، في كل منها {n} نقطة.","سطر لكل ورقة، في كل منها {n} نقطة."],"One row per ballot, {n} dots in each.",a.budget)}
        ${" "}${e("الحفظ من جديد يحل محل ما أدخلته لهذه المجموعة من قبل.")}
      </p>
    </div>
    <ol class="console-letters">
      ${a.items.map((e,n)=>l`<li key=${e}><b>${Qa(n)}</b><span dir="auto">${L(t.store,e)}</span></li>`)}
    </ol>
    <${Ga} ...${{context:t,vote:a,rows:b,set:(e,t,n)=>h(b.map((a,o)=>o===e?{...a,[t]:n}:a))}} />
    <div class="toolbar">
      <button
        type="button"
        class="button small"
        disabled=${b.length>=60}
        onClick=${()=>h([...b,{}])}
      >
        ${s("plus")}${e("ورقة أخرى")}
      </button>
    </div>
  <//>`}function Ga({context:t,vote:n,rows:a,set:o}){return l`<div class="scroller" tabindex="0">
    <table class="table console-ballots">
      <thead>
        <tr>
          <th scope="col">${e("ورقة التصويت")}</th>
          ${n.items.map((e,n)=>l`<th scope="col" title=${L(t.store,e)}>${Qa(n)}</th>`)}
          <th scope="col">${e("الباقي")}</th>
        </tr>
      </thead>
      <tbody>
        ${a.map((t,a)=>l`<tr key=${a}>
              <th scope="row">${a+1}</th>
              ${n.items.map((s,r)=>{var i,c;return l`<td>
                    <input
                      type="number"
                      min="0"
                      max=${null!=(i=n.max_each)?i:n.budget}
                      inputmode="numeric"
                      aria-label=${e("ورقة التصويت {n}، {letter}",{n:a+1,letter:Qa(r)})}
                      value=${null!=(c=t[s])?c:""}
                      onInput=${e=>o(a,s,Number(e.target.value)||0)}
                    />
                  </td>`})}
              <td class="number" data-tone=${Xa(t)>n.budget?"error":void 0}>
                <b>${n.budget-Xa(t)}</b>
              </td>
            </tr>`)}
      </tbody>
    </table>
  </div>`}const Za=(e,t,n)=>o(e.draft(`${t.id}/paper/${n}`),null),eo=(e,t)=>m(e.store).map(n=>{var a;return{...n,many:Ya(null!=(a=Za(e,t,n.id).value)?a:[]).length}}).filter(({many:e})=>e>0),to=({context:e,votes:t})=>t.flatMap(t=>eo(e,t).map(n=>l`<${no} ...${{context:e,vote:t,group:n}} />`)),no=({context:t,vote:n,group:a})=>l`<p class="notice" role="alert" data-tone="warn">
    ${s("warning")}<span
      >${i(["أُغلقت الجولة {round} ولم تُدخل أي ورقة ({n}) من {group}.","أُغلقت الجولة {round} قبل أن تحفظ ورقة تصويت واحدة ({n}) من {group}. لن تُحسب.","أُغلقت الجولة {round} قبل أن تحفظ ورقتي تصويت ({n}) من {group}. لن تُحسبا.","أُغلقت الجولة {round} قبل أن تحفظ {n} أوراق تصويت من {group}. لن تُحسب.","أُغلقت الجولة {round} قبل أن تحفظ {n} ورقة تصويت من {group}. لن تُحسب.","أُغلقت الجولة {round} قبل أن تحفظ {n} ورقة تصويت من {group}. لن تُحسب."],"Round {round} closed before you saved {n} paper ballots of {group}. They don’t count.",a.many,{round:n.round,group:a.name})}</span
    >
    <button class="button small" onClick=${()=>Za(t,n,a.id).value=null}>${e("رأيتها")}</button>
  </p>`,ao=(e,t,n)=>{var a,o;return null!=(o=null==(a=((e,t,n)=>e.store.all("proxy_ballots").find(a=>{var o;return a.vote===t.id&&a.group===n&&a.by===(null==(o=e.me.value)?void 0:o.person)}))(e,t,n))?void 0:a.ballots)?o:[]},[oo,lo,so]=[280,120,1e3];function ro(t,{tally:n,vote:a}={}){var o,s;const r=new Set((null!=(o=null==n?void 0:n.items)?o:[]).filter(e=>e.dots>0).slice(0,3).map(e=>e.on)),i=a?e("التصويت، الجولة {n}",{n:a.round}):"",c=t.draft(`decision/${null!=(s=null==a?void 0:a.id)?s:""}`),u=e=>t.act(io(e),{quiet:!0});t.ask(n=>l`<${ue} wide title=${e("سجّل قرارًا")} yes=${e("سجّل")} ...${{close:n,submit:u,draft:c}}>
        <${me} label=${e("ما الذي قُرّر")}>
          <textarea name="text" rows="2" required maxlength=${oo} autofocus dir="auto"></textarea>
        <//>
        <${me} label=${e("على أي أساس")} hint=${e("تصويت، رفع الأيدي، توافق، قرار من مسؤول…")}
          ><input name="basis" maxlength=${lo} defaultValue=${i} dir="auto"
        /><//>
        <fieldset>
          <legend>${e("بشأن مواضع التأثير هذه")}</legend>
          <div class="console-choice-list">
            ${U(t.store).map(({id:e})=>l`<label class="tick" key=${e}>
                  <input type="checkbox" name="on" value=${e} defaultChecked=${r.has(e)} /><span dir="auto"
                    >${L(t.store,e)}</span
                  ></label
                >`)}
          </div>
        </fieldset>
        <${me}
          label=${e("الاعتراض")}
          hint=${e("من لم يوافق، ولماذا. يظهر ذلك بجانب القرار في التقرير.")}
        >
          <textarea name="dissent" rows="2" maxlength=${so} dir="auto"></textarea>
        <//>
        <p class="soft">${e("القرار المسجَّل يبقى كما هو؛ ويمكن لقرار لاحق أن يغيّره.")}</p>
      <//>`)}const io=t=>({said:e("سُجّل القرار"),steps:[{do:"decide",backs:[],with:{decision:p(),text:t.get("text").trim(),basis:t.get("basis").trim(),dissent:t.get("dissent").trim(),on:t.getAll("on")}}]});const co=t=>Le(e("صارت موضع تأثير"),qe("mark_leverage",{on:t,marked:!0},["mark_leverage",{on:t,marked:!1}]));function uo({context:t,stage:a,round:o}){var r;const[c,u]=n(""),d=U(t.store).length,{budget:$=5,max_each:m=0,secret:g=!0}=null!=(r=a.settings)?r:{},b=d>0&&"open"===a.status;return l`<form class="console-box" aria-label=${e("افتح تصويتًا")} onSubmit=${async function(n){n.preventDefault();const o=await t.act(function(t,n){const a={budget:Number(n.get("budget")),max_each:Number(n.get("max_each")),secret:n.has("secret")};return{said:e("التصويت مفتوح"),steps:[{do:"open_vote",with:{vote:p(),stage:t.id,...a},backs:[]}]}}(a,new FormData(n.target)),{quiet:!0});u(o.ok?"":o.why)}}>
    <h3>${s("vote")}${1===o?e("افتح التصويت"):e("افتح الجولة {n}",{n:o})}</h3>
    <div class="console-trio">
      <${me} label=${e("النقاط لكل شخص")}
        ><input name="budget" type="number" min="1" max=${100} required defaultValue=${$}
      /><//>
      <${me} label=${e("الأكثر على موضع واحد (0: دون حد)")}
        ><input name="max_each" type="number" min="0" max=${100} required defaultValue=${m}
      /><//>
      <${ge} name="secret" label=${e("سري")} defaultChecked=${g} />
    </div>
    ${c&&l`<p class="notice" role="alert" data-tone="error">${s("warning")}<span>${c}</span></p>`}
    <div class="toolbar">
      <span class="soft">${function(t,n){return t?"open"!==n.status?e("افتح هذه المرحلة أولًا؛ ثم يبدأ التصويت."):i(["على {n} موضع تأثير","على موضع تأثير واحد","على موضعي تأثير","على {n} مواضع تأثير","على {n} موضع تأثير","على {n} موضع تأثير"],"over {n} leverage points",t):e("حدّد موضع تأثير واحدًا على الأقل أولًا.")}(d,a)}</span>
      <button class="button primary toolbar-end" disabled=${!b}>${s("play")}${e("افتح التصويت")}</button>
    </div>
  </form>`}const $o={key:"4",icon:"leverage",words:()=>e("التأثير")};function po({context:t,vote:n}){var a;const{store:o}=t,r=null!=(a=o.get("turnout",n.id))?a:{voted:0,proxies:0},c=Math.max(g(o.all("person")).length,r.voted);return l`<section class="console-box" data-tone="leverage" aria-label=${e("التصويت")}>
    <h3>${s("vote")}${e("الجولة {n} مفتوحة",{n:n.round})}</h3>
    <dl class="stats">
      <div class="stat">
        <dt>${e("صوّتوا من {all}",{all:c})}</dt>
        <dd>${r.voted}</dd>
      </div>
      <div class="stat">
        <dt>${e("أوراق تصويت أُدخلت")}</dt>
        <dd>${r.proxies}</dd>
      </div>
      <div class="stat">
        <dt>${n.secret?e("نقاط لكل شخص، سري"):e("نقاط لكل شخص، علني")}</dt>
        <dd>${n.budget}</dd>
      </div>
    </dl>
    <progress class="progress" max=${Math.max(c,1)} value=${r.voted}>${r.voted}</progress>
    <p class="soft">${e("لا أحد يرى نتيجة قبل إغلاق التصويت، ولا هنا.")}</p>
    <div class="toolbar">
      <button class="button" onClick=${()=>Ha(t,n)}>
        ${s("file")}${e("أدخل أوراق التصويت…")}
      </button>
      <button class="button primary toolbar-end" onClick=${()=>async function(t,n,a,o){const l=a.voted+a.proxies,s=Math.max(0,o-l),r=n.secret&&l<5,c=eo(t,n),u={title:e(r?"أتريد إغلاق التصويت بلا نتيجة؟":"هل تغلق التصويت وتعرض النتيجة؟"),yes:e(r?"أغلق بلا نتيجة":"أغلق واعرض على الجميع"),danger:!0,text:[r?i(["لا توجد أي أوراق. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد ورقة واحدة فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد ورقتان فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد {n} أوراق فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد {n} ورقة فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد {n} ورقة فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا."],"There are only {n} ballots. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.",l):e("تظهر النتيجة فورًا على الحائط وعلى كل هاتف. لا يمكن فتح تصويت أُغلق؛ ويمكن فتح جولة جديدة."),s?i(["لم يصوّت {n} شخص بعد.","لم يصوّت شخص واحد بعد.","لم يصوّت شخصان بعد.","لم يصوّت {n} أشخاص بعد.","لم يصوّت {n} شخصًا بعد.","لم يصوّت {n} شخص بعد."],"{n} people have not voted yet.",s):e("صوّت الجميع."),...c.map(({name:e,many:t})=>i(["لا أوراق ({n}) غير محفوظة من {group}.","ورقة تصويت واحدة ({n}) من {group} غير محفوظة ولن تُحسب.","ورقتا تصويت ({n}) من {group} غير محفوظتين ولن تُحسبا.","{n} أوراق تصويت من {group} غير محفوظة ولن تُحسب.","{n} ورقة تصويت من {group} غير محفوظة ولن تُحسب.","{n} ورقة تصويت من {group} غير محفوظة ولن تُحسب."],"{n} paper ballots of {group} aren’t saved and won’t count.",t,{group:e})),n.secret?e("ثم تُزال الأوراق المفردة نهائيًا، فلا يستطيع أحد معرفة من اختار ماذا."):e("هذا التصويت علني: يرى الجميع بعده من اختار ماذا.")]};await t.confirm(u)&&t.act({said:e(r?"أُغلق التصويت بلا نتيجة":"أُغلق التصويت وعُرض على الجميع"),steps:[{do:"close_vote",with:{vote:n.id},backs:[]}]})}(t,n,r,c)}>
        ${s("lock")}${e("أغلق التصويت…")}
      </button>
    </div>
  </section>`}function mo({context:t,closed:n}){var a;const o=c(null),r=null!=(a=n.find(e=>e.id===o.value))?a:n[0],i=t.store.get("tally",r.id),u=n.find(e=>e.round===r.round-1);return i?l`<section class="console-box" aria-label=${e("النتيجة")}>
    <div class="toolbar">
      <h3>${s("check")}${e("نتيجة الجولة {n}",{n:r.round})}</h3>
      <span class="toolbar-end"
        >${n.length>1&&n.map(t=>l`<button
                key=${t.id}
                class="button small"
                aria-pressed=${t===r}
                onClick=${()=>o.value=t.id}
              >
                ${e("الجولة {n}",{n:t.round})}
              </button>`)}
        <button class="button small" onClick=${()=>ro(t,{tally:i,vote:r})}>
          ${s("decision")}${e("سجّل قرارًا…")}
        </button></span
      >
    </div>
    <p class="soft">${go(i)}</p>
    ${0===i.items.length&&l`<p class="notice">${s("lock")}${X()}</p>`}
    ${i.items.length>0&&Y({tally:i,groups:m(t.store),names:e=>L(t.store,e),before:u&&t.store.get("tally",u.id),compact:!0,table:!0})}
  </section>`:null}const go=t=>[i(["لا أصوات","صوت واحد","صوتان","{n} أصوات","{n} صوتًا","{n} صوت"],"{n} ballots",t.people),null!=t.could&&e("صوّت {n} من {all} على هاتف",{n:t.people-t.proxies,all:t.could}),t.proxies&&i(["{n} منها على ورق","واحد منها على ورق","اثنان منها على ورق","{n} منها على ورق","{n} منها على ورق","{n} منها على ورق"],"{n} of them on paper",t.proxies),t.items.length>0&&i(["لا نقاط","نقطة واحدة","نقطتان","{n} نقاط","{n} نقطة","{n} نقطة"],"{n} dots",t.dots),t.items.length>0&&i(["لا مجموعات","مجموعة واحدة","مجموعتان","{n} مجموعات","{n} مجموعة","{n} مجموعة"],"{n} groups",t.groups)].filter(Boolean).join(" · ");function bo({context:t,stage:n}){const a=U(t.store);return l`<section class="console-box" aria-label=${e("مواضع التأثير")}>
    <div class="toolbar">
      <h3>${s("leverage")}${e("مواضع التأثير")} <span class="count">${a.length}</span></h3>
      <button class="button small toolbar-end" onClick=${()=>function(t,n){const a=q(t.store).filter(e=>!t.store.get("leverage",e.id)),o=t.draft(`point/${n.id}`),s=a=>{const o=a.get("text").trim();return o||a.get("on")?t.act(o?function(t,n){const a=p();return Le(e("أُضيف موضع تأثير"),qe("add_card",{card:a,stage:t.id,text:n},["withdraw_card",{card:a}]),qe("mark_leverage",{on:a,marked:!0},["mark_leverage",{on:a,marked:!1}]))}(n,o):co(a.get("on")),{quiet:!0}):{ok:!1,why:e("اكتب واحدًا، أو اختر واحدًا من اللوح.")}};t.ask(t=>l`<${ue} title=${e("أضف موضع تأثير")} yes=${e("إضافة")} ...${{close:t,submit:s,draft:o}}>
        <${me} label=${e("بكلماتك أنت")}>
          <textarea name="text" rows="2" maxlength=${280} dir="auto" autofocus></textarea>
        <//>
        ${a.length>0&&l`<${me} label=${e("أو من اللوح")}
            ><select name="on">
              <option value="">–</option>
              ${a.map(e=>{var t;return l`<option value=${e.id}>${null!=(t=e.title)?t:E(e)}</option>`})}
            </select><//
          >`}
      <//>`)}(t,n)}>
        ${s("plus")}${e("أضف واحدًا…")}
      </button>
    </div>
    ${a.length?l`<ol class="people">
            ${a.map(e=>l`<${ho} key=${e.id} ...${{context:t,point:e}} />`)}
          </ol>`:l`<p class="soft">
            ${e("اجعل حزمًا أو بطاقات مواضع تأثير، هنا أو على اللوح. التصويت يكون عليها.")}
          </p>`}
    <${vo} ...${{context:t,stage:n}} />
  </section>`}function ho({context:t,point:n}){const{store:a}=t,o=H({id:n.id,links:a.all("link"),cards:a.all("card")}).length,r=L(t.store,n.id),c=o?i(["يحرّك {n} عائق","يحرّك عائقًا واحدًا","يحرّك عائقين","يحرّك {n} عوائق","يحرّك {n} عائقًا","يحرّك {n} عائق"],"would shift {n} barriers",o):e("لم يُربط بأي عائق بعد");return l`<li class="person-row">
    ${s("leverage")}<span class="person-name" dir="auto">${r}<small>${c}</small></span>
    <button class="button small" onClick=${()=>na(t,n.id)}>${s("link")}${e("العوائق…")}</button>
    <button
      class="button small quiet icon-only"
      aria-label=${e("لم يعد موضع تأثير: {title}",{title:r})}
      onClick=${()=>t.act(ta(n.id,!1))}
    >
      ${s("close")}
    </button>
  </li>`}function vo({context:t,stage:n}){const a=t.store.all("card").filter(e=>e.stage===n.id&&"hidden"!==e.shown&&!e.merged_into&&!t.store.get("leverage",e.id));return a.length?l`<h4>${e("اقترحها الحاضرون")}</h4>
    <ul class="people">
      ${a.map(n=>{var a,o;return l`<li class="person-row" key=${n.id}>
            <span class="person-name" dir="auto"
              >${E(n)}<small>${null==(o=t.store.get("group",null!=(a=n.group)?a:""))?void 0:o.name}</small></span
            >
            <button class="button small" onClick=${()=>t.act(ta(n.id,!0))}>
              ${s("leverage")}${e("خذ به")}
            </button>
          </li>`})}
    </ul>`:null}var fo=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=I(e.store,t.id),a=n.find(e=>"open"===e.status),o=n.filter(e=>"closed"===e.status);return l`<div class="stack">
    <${to} context=${e} votes=${o} />
    ${a?l`<${po} key=${a.id} ...${{context:e,vote:a}} />`:l`<${uo} ...${{context:e,stage:t,round:n.length+1}} />`}
    ${o.length>0&&l`<${mo} ...${{context:e,closed:o}} />`}
    <${bo} ...${{context:e,stage:t}} />
  </div>`},leftOpen:function(t){return d(t).flatMap(n=>I(t,n.id).filter(e=>"open"===e.status).map(a=>{var o,l;return{stage:n.id,words:e("جولة التصويت {n} مفتوحة، صوّت {voted}",{n:a.round,voted:null!=(l=null==(o=t.get("turnout",a.id))?void 0:o.voted)?l:0})}}))},tab:$o});const wo=2**31;function yo(t,n,a={}){const o={stakeholder:e("جلس الجميع بحسب مجموعاتهم المعنية"),mixed:e("جلس الجميع إلى طاولات مختلطة"),whole:e("يجلس الجميع معًا")},l=Math.floor(Math.random()*wo),s="whole"===t?{seating:t}:{seating:t,shuffle:!0,seed:l,...a};return Le(o[t],qe("seat_room",s,["unseat_room",{round:n.round+1}]))}function ko(t,n,a){var o,l,s;const r={person:t.id,table:null!=(o=null==a?void 0:a.id)?o:null,stays:Boolean(null==(l=null==a?void 0:a.moved)?void 0:l.includes(t.id))},i=n?e("المكان الآن عند الطاولة {n}: {name}",{name:T(t),n:n.number}):e("بلا طاولة الآن: {name}",{name:T(t)});return Le(i,qe("move_seat",{person:t.id,table:null!=(s=null==n?void 0:n.id)?s:null},["move_seat",r]))}function xo({context:t}){const{store:n}=t,a=g(n.all("person")).filter(({role:e})=>"facilitator"!==e),o=c(""),s=Number(o.value)||void 0,r=e=>t.act(yo(e,V(n),{tables:s})),i=F(n).length>0;return l`<section class="console-box">
    <${Oo} store=${n} />
    <${_o} folded=${i}>
      <div class="console-seat">
        <${jo}
          picture="cluster"
          title=${e("طاولات مختلطة")}
          words=${e("توزَّع المجموعات بالتساوي، ويتفرق الزملاء، ويتجدد الجيران.")}
          many=${Co(Math.ceil(a.length/8),s)}
          act=${()=>r("mixed")}
        />
        <${jo}
          picture="people"
          title=${e("طاولات أصحاب المصلحة")}
          words=${e("كل مجموعة عند طاولاتها.")}
          many=${Co(new Set(a.map(({group:e})=>e)).size,s)}
          act=${()=>r("stakeholder")}
        />
      </div>
      <div class="toolbar">
        <label class="console-seat-many"
          ><b>${e("عدد الطاولات")}</b>
          <input
            type="number"
            min="1"
            max="200"
            inputmode="numeric"
            placeholder=${e("تلقائي")}
            value=${o.value}
            onInput=${e=>o.value=e.target.value}
        /></label>
        ${i&&l`<button class="button quiet small toolbar-end" onClick=${()=>r("whole")}>
            ${e("إجلاس الجميع معًا بلا طاولات")}
          </button>`}
      </div>
    <//>
  </section>`}const _o=({folded:t,children:n})=>t?l`<details class="disclosure">
        <summary>${e("إعادة توزيع الجلوس…")}</summary>
        <div class="stack">${n}</div>
      </details>`:l`<div class="stack">${n}</div>`,Co=(e,t)=>null!=t?t:Math.max(1,e);function jo({picture:e,title:t,words:n,many:a,act:o}){return l`<button class="button console-seat-way" onClick=${o}>
    ${s(e)}<span
      ><b>${t}</b><small>${n}</small><small>${i(["لا طاولات","طاولة واحدة","طاولتان","{n} طاولات","{n} طاولة","{n} طاولة"],"{n} tables",a)}</small></span
    >
  </button>`}function Oo({store:t}){const{seating:n,round:a}=V(t),o=F(t),r=o.reduce((e,t)=>e+t.people.length,0);return o.length?l`<h3>${s("table")}${e("mixed"===n?"طاولات مختلطة":"طاولات أصحاب المصلحة")}</h3>
    <p>
      ${[i(["لا طاولات","طاولة واحدة","طاولتان","{n} طاولات","{n} طاولة","{n} طاولة"],"{n} tables",o.length),i(["لا أحد","شخص واحد","شخصان","{n} أشخاص","{n} شخصًا","{n} شخص"],"{n} people",r),e("التوزيع {n}",{n:a})].join(" · ")}
    </p>`:l`<h3>${s("table")}${e("وزّع الجلوس")}</h3>`}function So({context:t,table:n,tables:a,people:o,groups:s,words:r}){return l`<section class="console-box console-table" data-drop=${`table:${n.id}`} aria-label=${qo(n)}>
    <header>
      <h3>${e("الطاولة {n}",{n:n.number})}</h3>
      <span class="soft">${i(["لا أحد","شخص واحد","شخصان","{n} أشخاص","{n} شخصًا","{n} شخص"],"{n} people",n.people.length)}</span>
      <button
        class="button quiet small console-place"
        aria-label=${e("أين الطاولة {n}؟",{n:n.number})}
        onClick=${()=>function(t,n){const a=t.draft(`table/${n.id}`),o=a=>t.act(((t,n)=>{var a,o;return Le(e("الطاولة {n}: حُفظ المكان",{n:t.number}),n===(null!=(a=t.place)?a:"")?[]:qe("edit_table",{table:t.id,place:n},["edit_table",{table:t.id,place:null!=(o=t.place)?o:""}]))})(n,a.get("place").trim()),{quiet:!0});t.ask(t=>{var s;return l`<${ue}
        title=${e("أين الطاولة {n}؟",{n:n.number})}
        yes=${e("حفظ")}
        ...${{close:t,submit:o,draft:a}}
      >
        <${me} label=${e("المكان")} hint=${e("مثلًا: عند النافذة")}
          ><input name="place" maxlength=${60} defaultValue=${null!=(s=n.place)?s:""} autofocus dir="auto"
        /><//>
      <//>`})}(t,n)}
      >
        ${n.place?l`<bdi>${n.place}</bdi>`:e("أين؟")}
      </button>
    </header>
    <ul class="console-seats">
      ${n.people.map(e=>l`<${Lo} key=${e} ...${{context:t,table:n,tables:a,words:r,groups:s}} person=${o.get(e)} />`)}
    </ul>
  </section>`}const qo=t=>e("الطاولة {n}",{n:t.number});function Lo({context:t,table:n,tables:a,person:o,groups:r,words:i}){var c,u;if(!o)return null;const d=r.get(o.group),$=i&&T(o).toLocaleLowerCase().includes(i),p=K().find(([e])=>{var t;return(null==(t=n.roles)?void 0:t[e])===o.id});return l`<li class="console-seat-row" data-draggable data-found=${$?"":void 0}>
    <span
      class="badge console-seat-grip"
      data-colour=${null==d?void 0:d.colour}
      title=${null==d?void 0:d.name}
      ...${ke({what:`table:${n.id}`,drop:e=>{const l=a.find(({id:t})=>e===`table:${t}`);l&&t.act(ko(o,l,n))}})}
      >${s(null!=(c=null==d?void 0:d.icon)?c:"person")}</span
    >
    <span class="console-seat-name"><bdi>${T(o)}</bdi>${p&&l`<small>${p[1]}</small>`}</span>
    ${(null==(u=n.moved)?void 0:u.includes(o.id))&&l`<span class="soft" title=${e("نُقل يدويًا")}>${s("hand")}</span>`}
    <${Oe}
      label=${e("المزيد عن {title}",{title:T(o)})}
      items=${()=>Eo({context:t,table:n,tables:a,person:o})}
    />
  </li>`}const Eo=({context:t,table:n,tables:a,person:o})=>[{icon:"move",words:e("النقل إلى طاولة أخرى…"),act:()=>function(t,n,a,o){t.ask(s=>l`<${ce} title=${e("انقل {name} إلى",{name:T(n)})} close=${s}>
        <div class="console-numbers">
          ${o.filter(e=>e!==a).map(o=>l`<button key=${o.id} class="button" onClick=${((e,o)=>()=>(e(),t.act(ko(n,o,a))))(s,o)}>
                  <b>${e("الطاولة {n}",{n:o.number})}</b
                  ><small>${i(["لا أحد","شخص واحد","شخصان","{n} أشخاص","{n} شخصًا","{n} شخص"],"{n} people",o.people.length)}</small>
                </button>`)}
        </div>
      <//>`)}(t,o,n,a)},null,...K().filter(([e])=>{var t;return(null==(t=n.roles)?void 0:t[e])!==o.id}).map(([a,l])=>({icon:"recorder"===a?"recorder":"flag",words:e("المهمة: {duty}",{duty:l}),act:()=>t.act(function(t,n,a){var o,l,s,r;const i=null!=(l=null==(o=t.roles)?void 0:o[n])?l:null,c=[["set_duty",{table:t.id,duty:n,person:i}]],u=null==(r=Object.entries(null!=(s=t.roles)?s:{}).find(([e,t])=>t===a.id&&e!==n))?void 0:r[0];u&&!i&&c.push(["set_duty",{table:t.id,duty:u,person:a.id}]);const d=e("مهمة جديدة عند الطاولة {n}: {name}",{name:T(a),n:t.number});return Le(d,qe("set_duty",{table:t.id,duty:n,person:a.id},...c))}(n,a,o))})),null,{icon:"close",words:e("إبعاد عن الطاولة"),act:()=>t.act(ko(o,null,n))}];const Mo={key:"9",icon:"table",words:()=>e("الجداول"),always:!0};function Po({context:t}){const n="whole"===V(t.store).seating;return l`<div class="empty">
    ${s("table")}
    <h3>${e(n?"يجلس الجميع معًا":"لم توزَّع الطاولات بعد")}</h3>
    <p>${e("وزّع الجلوس، وسيخبر كل هاتف والحائط الجميعَ أين يجلسون.")}</p>
  </div>`}function Uo({context:t,search:n}){const{shown:a}=V(t.store);return l`<div class="toolbar console-seat-tools">
    <label class="console-search"
      ><span class="visually-hidden">${e("ابحث عن أشخاص")}</span>${s("search")}
      <input
        type="search"
        placeholder=${e("من يجلس أين؟")}
        value=${n.value}
        onInput=${e=>n.value=e.target.value}
    /></label>
    <span class="row">
      <button class="button small" aria-pressed=${Boolean(a)} onClick=${()=>t.act((t=>Le(e(t?"يعرض الحائط الطاولات":"يعرض الحائط المرحلة"),qe("show_tables",{shown:t},["show_tables",{shown:!t}])))(!a))}>
        ${s("wall")}${e(a?"تم: العودة إلى المرحلة":"عرض على الحائط")}
      </button>
      <button class="button small" onClick=${()=>function(t){t.ask(n=>l`<${ce} title=${e("طباعة بطاقات الطاولات")} close=${n}>
        <ul class="people">
          ${[["table-cards",e("بطاقات للطاولات"),e("رقم كبير يُرى من آخر القاعة، مع رمز QR للجلوس هناك.")],["seat-list",e("قائمة للباب"),e("أسماء الجميع مع أرقام الطاولات.")]].map(([a,o,r])=>l`<li key=${a} class="person-row">
                <span class="person-name">${o}<small>${r}</small></span>
                <button
                  class="button small"
                  aria-label=${e("اطبع: {title}",{title:o})}
                  onClick=${()=>(n(),async function(e,t){var n;const a=await ot(e,`paper/${t}`);return a.why?e.toast({text:a.why,tone:"error"}):it(a.blob,null!=(n=a.name)?n:`${e.code}-${t}.pdf`)}(t,a))}
                >
                  ${s("print")}${e("طباعة…")}
                </button>
              </li>`)}
        </ul>
      <//>`)}(t)}>
        ${s("print")}${e("طباعة بطاقات الطاولات…")}
      </button>
    </span>
  </div>`}function Io({context:t,tables:n}){const a=new Set(n.flatMap(({people:e})=>e)),o=g(t.store.all("person")).filter(({id:e,role:t})=>"facilitator"!==t&&!a.has(e));return n.length&&o.length?l`<div class="notice" data-tone="warn">
    ${s("people")}<span
      >${i(["لا أحد بلا طاولة:","شخص واحد بلا طاولة:","شخصان بلا طاولة:","{n} أشخاص بلا طاولة:","{n} شخصًا بلا طاولة:","{n} شخص بلا طاولة:"],"{n} people have no table:",o.length)}${" "}
      ${o.slice(0,6).map((e,t)=>l`${t?", ":""}<bdi key=${e.id}>${T(e)}</bdi>`)}${o.length>6&&"…"}</span
    >
    <button
      class="button small"
      onClick=${()=>t.act((({seating:e},t,n)=>Le(i(["لم يُجلَس أحد","أُجلس شخص واحد","أُجلس شخصان","أُجلس {n} أشخاص","أُجلس {n} شخصًا","أُجلس {n} شخص"],"{n} people have a seat now",n.length),qe("seat_room",{seating:e,tables:t},...n.map(({id:e})=>["move_seat",{person:e,table:null,stays:!1}]))))(V(t.store),n.length,o))}
    >
      ${e("أجلسهم")}
    </button>
  </div>`:null}function Do({context:t,tables:n,words:a}){const o=new Map(t.store.all("person").map(e=>[e.id,e])),s=new Map(t.store.all("group").map(e=>[e.id,e])),r=a?n.filter(e=>e.people.some(e=>Bo(o.get(e),a))):n;return r.length?l`<div class="console-tables">
    ${r.map(e=>l`<${So} key=${e.id} ...${{context:t,table:e,tables:n,people:o,groups:s,words:a}} />`)}
  </div>`:l`<p class="soft" role="status">${e("لا أحد عند أي طاولة بهذا الاسم.")}</p>`}const Bo=(e,t)=>Boolean(t)&&T(e).toLocaleLowerCase().includes(t);var zo=Object.freeze({__proto__:null,Above:function({context:t,stage:n}){const a=V(t.store),o="open"===(null==n?void 0:n.status)&&n.seating,r=a.seating||"whole";if(!o||o===r)return null;const i={mixed:e("هذه المرحلة مخطط لها عند طاولات مختلطة."),stakeholder:e("هذه المرحلة مخطط لها عند طاولات المجموعات المعنية."),whole:e("في هذه المرحلة يجلس الجميع معًا.")};return l`<p class="notice console-offer" data-tone="info">
    ${s("table")}<span>${i[o]}</span>
    <button class="button small" onClick=${()=>t.act(yo(o,a,{stage:n.id}))}>
      ${e("وزّع الجلوس")}
    </button>
  </p>`},Panel:function({context:e}){const{store:t}=e,n=c(""),a=F(t);return l`<div class="stack">
    <${xo} context=${e} />
    ${a.length>0&&l`<${Uo} ...${{context:e,search:n}} />`}
    <${Io} ...${{context:e,tables:a}} />
    ${a.length?l`<${Do} ...${{context:e,tables:a,words:n.value.trim().toLocaleLowerCase()}} />`:l`<${Po} context=${e} />`}
  </div>`},isFound:Bo,tab:Mo});const Ao={key:"5",icon:"decision",words:()=>e("القرارات"),always:!0};function To({context:t,decision:n}){var a,o;const r=t.store.get("person",null!=(a=n.by)?a:"");return l`<article class="console-box">
    <h3 dir="auto">${n.text}</h3>
    ${n.basis&&l`<p><b>${e("الأساس")}:</b> <span dir="auto">${n.basis}</span></p>`}
    ${(null==(o=n.on)?void 0:o.length)>0&&l`<p class="row">
        ${n.on.map(e=>l`<span class="chip" data-tone="leverage" key=${e}
              >${s("leverage")}<span dir="auto">${L(t.store,e)}</span></span
            >`)}
      </p>`}
    <p><b>${e("الاعتراض")}:</b> <span dir="auto">${n.dissent||e("لم يُسجَّل شيء")}</span></p>
    <p class="soft">${(null==r?void 0:r.name)?e("سجّله {name}",{name:r.name}):e("سجّله ميسّر")}</p>
  </article>`}var No=Object.freeze({__proto__:null,Panel:function({context:t}){const n=[...t.store.all("decision")].sort((e,t)=>t.at-e.at);return l`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("التصويت مشورة؛ وهنا ما قررته القاعة، ومن لم يوافق.")}</p>
      <button class="button primary toolbar-end" onClick=${()=>ro(t)}>
        ${s("plus")}${e("سجّل قرارًا…")}
      </button>
    </div>
    ${n.length?n.map(e=>l`<${To} key=${e.id} ...${{context:t,decision:e}} />`):l`<div class="empty">
            ${s("decision")}
            <h3>${e("لا قرار بعد")}</h3>
            <p>${e("القرارات المسجَّلة تظهر في التقرير مع أساسها والاعتراض عليها.")}</p>
          </div>`}
  </div>`},tab:Ao});function Ro(e,t){const n=t.filter(t=>t.plan===e.id&&"dropped"!==t.status),a=e=>n.filter(t=>{var n;return(null!=(n=t.missing)?n:[]).includes(e)}).length;return{soon:n.filter(e=>100===e.horizon).length,later:n.filter(e=>1e3===e.horizon).length,owner:a("owner"),indicator:a("indicator"),due:a("due"),ready:n.filter(e=>{var t;return!(null!=(t=e.missing)?t:[]).length}).length,all:n.length}}const Fo={key:"6",icon:"calendar",words:()=>e("الخطط")};function Vo({context:t,plan:n}){var a,o;const r=t.store.get("group",null!=(a=n.group)?a:""),i=Ro(n,t.store.all("action")),c=`/w/${t.code}/plan/${encodeURIComponent(n.owner)}?as=console`;return l`<tr>
    <th scope="row">
      ${r?l`<${Da} group=${r} />`:l`<span class="console-group"
              ><span class="badge">${s("flag")}</span><span dir="auto">${n.owner}</span></span
            >`}
    </th>
    <td class="number">${i.soon}</td>
    <td class="number">${i.later}</td>
    <td><${Ko} made=${i} /></td>
    <td>
      <a
        class="button small"
        href=${c}
        target="_blank"
        rel="noopener"
        aria-label=${e("افتح خطة {name}",{name:null!=(o=null==r?void 0:r.name)?o:n.owner})}
        >${e("افتح الخطة")}</a
      >
    </td>
  </tr>`}function Ko({made:t}){if(!t.all)return l`<span class="chip" data-tone="warn">${s("clock")}${e("لا أعمال بعد")}</span>`;const n=[t.owner&&i(["لا مسؤولين","مسؤول واحد","مسؤولان","{n} مسؤولين","{n} مسؤولًا","{n} مسؤول"],"{n} owners",t.owner),t.indicator&&i(["لا مؤشرات","مؤشر واحد","مؤشران","{n} مؤشرات","{n} مؤشرًا","{n} مؤشر"],"{n} indicators",t.indicator),t.due&&i(["لا مواعيد","موعد واحد","موعدان","{n} مواعيد","{n} موعدًا","{n} موعد"],"{n} due dates",t.due)].filter(Boolean);return n.length?l`<span class="row console-chips"
    >${n.map(e=>l`<span class="chip" data-tone="warn" key=${e}>${e}</span>`)}</span
  >`:l`<span class="chip" data-tone="ok">${s("check")}${e("لا شيء")}</span>`}var Jo=Object.freeze({__proto__:null,Panel:function({context:t}){const{store:n}=t,a=m(n),o=e=>a.findIndex(t=>t.id===e.group)>>>0,r=[...n.all("plan")].sort((e,t)=>o(e)-o(t));return l`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("يكتمل العمل بمسؤول واحد ومؤشر وموعد.")}</p>
      <button class="button small toolbar-end" onClick=${()=>function(t){const n=t.draft("task-force"),a=n=>t.act({said:e("أُضيفت الخطة"),steps:[{do:"add_plan",backs:[],with:{plan:p(),owner:n.get("owner").trim()}}]},{quiet:!0});t.ask(t=>l`<${ue} title=${e("خطة فريق عمل")} yes=${e("إضافة")} ...${{close:t,submit:a,draft:n}}>
        <${me} label=${e("اسم فريق العمل")}
          ><input name="owner" required maxlength=${120} autofocus dir="auto"
        /><//>
      <//>`)}(t)}>
        ${s("plus")}${e("خطة فريق عمل…")}
      </button>
    </div>
    ${r.length?l`<div class="scroller" tabindex="0">
            <table class="table console-plans">
              <thead>
                <tr>
                  <th scope="col">${e("خطة")}</th>
                  <th scope="col">${e("100 يوم")}</th>
                  <th scope="col">${e("1000 يوم")}</th>
                  <th scope="col">${e("ما زال ينقص")}</th>
                  <th scope="col"><span class="visually-hidden">${e("فتح")}</span></th>
                </tr>
              </thead>
              <tbody>
                ${r.map(e=>l`<${Vo} key=${e.id} ...${{context:t,plan:e}} />`)}
              </tbody>
            </table>
          </div>`:l`<div class="empty">
            ${s("calendar")}
            <h3>${e("لا خطط بعد")}</h3>
            <p>${e("تحصل كل مجموعة على خطتها عندما تُفتح مرحلة الخطط.")}</p>
          </div>`}
  </div>`},heard:function(e,t){const n=new Set(t.all("action").map(e=>e.plan));return new Set(t.all("plan").filter(e=>n.has(e.id)).map(e=>e.group))},leftOpen:function(e){const t=d(e).find(({activity:e,opened_at:t})=>"plans"===e&&t);if(!t)return[];const n=e.all("plan").map(t=>Ro(t,e.all("action"))),a=n.filter(({all:e})=>!e).length,o=n.reduce((e,{all:t,ready:n})=>e+t-n,0);return[a&&i(["لا خطط فارغة","خطة واحدة فارغة","خطتان فارغتان","{n} خطط فارغة","{n} خطة فارغة","{n} خطة فارغة"],"{n} plans are empty",a),o&&i(["لا إجراء ينقصه مسؤول أو مؤشر أو موعد","إجراء واحد ينقصه مسؤول أو مؤشر أو موعد","إجراءان ينقصهما مسؤول أو مؤشر أو موعد","{n} إجراءات ينقصها مسؤول أو مؤشر أو موعد","{n} إجراءً ينقصه مسؤول أو مؤشر أو موعد","{n} إجراء ينقصه مسؤول أو مؤشر أو موعد"],"{n} actions lack an owner, indicator or date",o)].filter(Boolean).map(e=>({stage:t.id,words:e}))},tab:Fo});const Qo={key:"7",icon:"pledge",words:()=>e("التعهدات")};function Xo({context:t,pledge:n}){var a,o,r,c;const u=t.store.get("group",null!=(a=n.group)?a:""),d=null!=(r=null==(o=n.joined)?void 0:o.length)?r:0;return l`<li class="person-row">
    <span class="badge" data-colour=${null==u?void 0:u.colour}>${s(null!=(c=null==u?void 0:u.icon)?c:"person")}</span>
    <span class="person-name" dir="auto"
      >${n.text}<small
        >${[n.name,null==u?void 0:u.name,d&&i(["لم ينضم أحد","انضم شخص واحد","انضم شخصان","انضم {n} أشخاص","انضم {n} شخصًا","انضم {n} شخص"],"{n} joined",d)].filter(Boolean).join(" · ")}</small
      ></span
    >
    <button class="button small quiet" onClick=${()=>async function(t,n){const a={title:e("هل تزيل هذا التعهد؟"),yes:e("أزله"),danger:!0,text:[n.text,e("يختفي من الحائط ومن التقرير، مع من انضموا إليه. لا يمكن التراجع عن هذا.")]};await t.confirm(a)&&t.act({said:e("أُزيل التعهد"),steps:[{do:"withdraw_pledge",with:{pledge:n.id},backs:[]}]})}(t,n)}>${s("trash")}${e("إزالة…")}</button>
  </li>`}var Yo=Object.freeze({__proto__:null,Panel:function({context:t}){const n=[...t.store.all("pledge")].sort((e,t)=>t.at-e.at);return n.length?l`<div class="stack">
    <p class="soft">${i(["لا تعهدات","تعهد واحد","تعهدان","{n} تعهدات","{n} تعهدًا","{n} تعهد"],"{n} pledges",n.length)}</p>
    <ul class="people">
      ${n.map(e=>l`<${Xo} key=${e.id} ...${{context:t,pledge:e}} />`)}
    </ul>
  </div>`:l`<div class="empty">
      ${s("pledge")}
      <h3>${e("لا تعهدات بعد")}</h3>
      <p>${e("يُقال التعهد أمام القاعة ويحمل دائمًا اسمًا.")}</p>
    </div>`},heard:(e,t)=>new Set(t.all("pledge").map(e=>e.group)),tab:Qo});const Ho={seldom:!0,icon:"wall",words:()=>e("ملصق")};var Wo=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){return n?l`<section class="console-box">
    <h3>${s("wall")}${e("على الحائط")}</h3>
    <p dir="auto"><b>${n.title}</b></p>
    ${n.instruction&&l`<p dir="auto">${n.instruction}</p>`}
    <p class="soft">${e("تقول الهواتف فقط: ارفعوا أبصاركم.")}</p>
    <p class="row">
      <button class="button" onClick=${()=>t.editStage(n)}>${s("edit")}${e("تعديل…")}</button>
    </p>
  </section>`:null},tab:Ho});const Go={seldom:!0,icon:"cup",words:()=>e("استراحة")};function Zo({context:t,ends:n}){const a=n-t.seconds.value;return l`<p role="timer">${a>0?e("بقي {time}",{time:$(a)}):e("انتهى الوقت")}</p>`}var el=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){return n?l`<section class="console-box">
    <h3>${s("cup")}${"open"===n.status?W(n):(({minutes:t})=>t?i(["{n} دقيقة","دقيقة واحدة","دقيقتان","{n} دقائق","{n} دقيقة","{n} دقيقة"],"{n} minutes",t):e("بلا حد زمني"))(n)}</h3>
    ${"open"===n.status&&n.ends_at&&l`<${Zo} context=${t} ends=${n.ends_at} />`}
    ${n.instruction&&l`<p dir="auto">${n.instruction}</p>`}
    <p class="soft">
      ${G(n)?e("لا يمكن لأحد النشر أثناء هذه الاستراحة."):e("يمكن للناس استخدام هواتفهم أثناء هذه الاستراحة.")}
    </p>
    <p class="row">
      <button class="button" onClick=${()=>t.editStage(n)}>${s("edit")}${e("تعديل…")}</button>
    </p>
  </section>`:null},tab:Go});function tl({context:t,language:n,onLanguages:a}){const o=c([]),i=c({paper:"a4",wifi:"",password:""});r(()=>{(async function(e){const t=await ot(e,"paper");return t.why?{papers:[],languages:[]}:JSON.parse(await t.blob.text())})(t).then(e=>(o.value=e.papers,a(e.languages)))},[]);const u=e=>t.ask(a=>l`<${al} ...${{context:t,one:e,close:a,last:i,language:n}} />`);return l`<section class="console-box">
    <h3>${s("print")}${e("اطبع للقاعة")}</h3>
    <p>${e("يُفتح كل منها ملف PDF. النص كبير وواضح بالأبيض والأسود أيضًا.")}</p>
    <ul class="people">
      ${o.value.map(e=>l`<${nl} key=${e.kind} one=${e} ask=${()=>u(e)} />`)}
    </ul>
  </section>`}const nl=({one:t,ask:n})=>l`<li class="person-row">
    <span class="person-name">${t.title}<small>${t.about}</small></span>
    <button class="button small" aria-label=${e("اطبع: {title}",{title:t.title})} onClick=${n}>
      ${s("print")}${e("طباعة…")}
    </button>
  </li>`;function al({context:t,one:n,close:a,last:o,language:s}){return l`<${ue}
    title=${e("اطبع: {title}",{title:n.title})}
    yes=${e("أعدّ ملف PDF")}
    draft=${null}
    ...${{close:a,submit:async e=>{var a;const l=Object.fromEntries([...e].filter(([,e])=>e));o.value={...o.peek(),...l};const r=new URLSearchParams({...l,...s&&{language:s}}),i=await ot(t,`paper/${n.kind}?${r}`);return i.why?{ok:!1,why:i.why}:(it(i.blob,null!=(a=i.name)?a:`${t.code}-${n.kind}.pdf`),{ok:!0})}}}
  >
    ${n.groups&&l`<${me} label=${e("لمن")}
        ><select name="group">
          <option value="">${e("كل المجموعات")}</option>
          ${m(t.store).map(e=>l`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
        </select><//
      >`}
    <${me} label=${e("الورق")}
      ><select name="paper">
        ${["a4","letter"].map(e=>l`<option key=${e} value=${e} selected=${o.peek().paper===e}>
              ${"a4"===e?"A4":"Letter"}
            </option>`)}
      </select><//
    >
    ${n.wifi&&l`<${ol} last=${o.peek()} />`}
  <//>`}const ol=({last:t})=>l`<${me}
      label=${e("اسم الشبكة")}
      hint=${e("إذا تُرك فارغًا فهناك سطر للكتابة. يُطبع فقط، ولا يُحفظ في أي مكان.")}
      ><input name="wifi" maxlength="32" autocomplete="off" value=${t.wifi}
    /><//>
    <${me} label=${e("كلمة سر الشبكة")}
      ><input name="password" maxlength="63" autocomplete="off" spellcheck=${!1} value=${t.password}
    /><//>`;function ll({context:t}){var n;const a=c(null),o=c(null),i=async()=>{a.value=await(async e=>(await at(e,"/shares")).shares)(t).catch(()=>a.peek())};r(()=>{i()},[]);return l`<section class="console-box">
    <h3>${s("link")}${e("لمن لم يحضروا")}</h3>
    <p>${e("الرابط يفتح التقرير دون انضمام: ما يراه كل من في القاعة، لا أكثر.")}</p>
    ${o.value&&l`<${il} share=${o.value} context=${t} />`}
    ${(null==(n=a.value)?void 0:n.length)>0&&l`<ul class="people">
        ${a.value.map(n=>l`<${cl} key=${n.id} one=${n} now=${t.now()} takeBack=${()=>(async n=>{var a;if(await t.confirm({title:e("هل تسحب هذا الرابط؟"),text:e("من كان معه لا يستطيع فتح التقرير به بعد الآن."),yes:e("اسحبها"),danger:!0})){try{await(l=t,s=n.id,at(l,`/shares/${s}`,{method:"DELETE"})),(null==(a=o.peek())?void 0:a.id)===n.id&&(o.value=null),t.toast({text:e("سُحب الرابط.")})}catch(e){t.toast({text:e.why,tone:"error"})}var l,s;await i()}})(n)} />`)}
      </ul>`}
    <p class="row"><button class="button" onClick=${()=>t.ask(e=>l`<${sl}
          close=${e}
          draft=${t.draft("share")}
          submit=${async e=>{try{o.value=await(n=t,a={days:Number(e.get("days")),name:e.get("name").trim()},at(n,"/shares",{method:"POST",body:a}))}catch(e){return{ok:!1,why:e.why}}var n,a;return await i(),{ok:!0}}}
        />`)}>${s("plus")}${e("شارك التقرير…")}</button></p>
  </section>`}const sl=({close:t,draft:n,submit:a})=>l`<${ue} title=${e("شارك التقرير")} yes=${e("اصنع الرابط")} ...${{close:t,draft:n,submit:a}}>
    <${me} label=${e("لمن")} hint=${e("لا يراه غيرك، لتمييز الروابط.")}
      ><input name="name" maxlength="60" dir="auto"
    /><//>
    <${me} label=${e("صالح لمدة")}
      ><select name="days">
        ${rl().map(([e,t])=>l`<option key=${e} value=${e} selected=${30===e}>${t}</option>`)}
      </select><//
    >
  <//>`,rl=()=>[[7,e("أسبوع واحد")],[30,e("شهر واحد")],[100,e("100 يوم")],[365,e("سنة واحدة")],[1e3,e("1000 يوم")]];function il({share:t,context:n}){const a=c(!1);return l`<div class="notice share-fresh" data-tone="ok" role="status">
    ${s("check")}
    <div>
      <b>${e("الرابط جاهز")}</b>
      <p>${e("لا يُعرض إلا الآن. ويعمل حيث يمكن الوصول إلى هذا الخادم.")}</p>
      <input
        readonly
        dir="ltr"
        value=${t.url}
        aria-label=${e("رابط إلى التقرير")}
        onFocus=${e=>e.target.select()}
      />
    </div>
    <button class="button small primary" onClick=${async()=>{a.value=await ne(t.url),a.value||n.toast({text:e("لم ينجح النسخ. حدّد الرابط وانسخه بيدك."),tone:"error"})}}>
      ${s(a.value?"check":"copy")}${a.value?e("نُسخ"):e("نسخ")}
    </button>
  </div>`}const cl=({one:t,now:n,takeBack:a})=>l`<li class="person-row">
    <span class="person-name"
      ><bdi>${t.name||e("دون اسم")}</bdi
      ><small
        >${t.expires_at>n?e("حتى {day}",{day:N(t.expires_on)}):e("انتهى في {day}",{day:N(t.expires_on)})}</small
      ></span
    >
    <button
      class="button small quiet"
      aria-label=${e("اسحب الرابط: {name}",{name:t.name||e("دون اسم")})}
      onClick=${a}
    >
      ${s("trash")}${e("اسحبها")}
    </button>
  </li>`,ul={key:"8",icon:"download",words:()=>e("المستندات"),always:!0},dl=({language:t,languages:n})=>l`<${me} label=${e("لغة المستندات")}
    ><select onChange=${e=>t.value=e.target.value}>
      <option value="">${e("لغة هذه الصفحة")}</option>
      ${n.value.map(({id:e,name:t})=>l`<option key=${e} value=${e} lang=${e}>${t}</option>`)}
    </select><//
  >`;function $l({context:t,format:n,title:a,hint:o,language:r}){const i=c(!1),[u]=n.split("?");return l`<li class="person-row">
    <span class="person-name">${a}<small>${o}</small></span>
    <button
      class="button small"
      disabled=${i.value}
      aria-label=${e("نزّل: {title}",{title:a})}
      onClick=${async()=>{i.value=!0,await async function(t,n,a){var o;const l=await ot(t,"toml"===a?"method":`export/${n}`);return l.why?t.toast({text:l.why,tone:"error"}):(rt(l.blob,null!=(o=l.name)?o:`${t.code}.${["csv","html"].includes(a)?"zip":a}`),t.toast({text:e("نُزّل")}))}(t,r?`${n}${n.includes("?")?"&":"?"}language=${r}`:n,u),i.value=!1}}
    >
      ${s("download")}${i.value?e("يُعدّ…"):u.toUpperCase()}
    </button>
  </li>`}var pl=Object.freeze({__proto__:null,Panel:function({context:t}){const n=c(""),a=c([]),o=n.value&&`?language=${n.value}`;return l`<div class="stack">
    ${a.value.length>1&&l`<${dl} ...${{language:n,languages:a}} />`}
    <section class="console-box" data-tone="info">
      <h3>${s("book")}${e("التقرير")}</h3>
      <p>${e("ما قُرّر وخُطط وتُعهّد به، بالصور والجداول؛ جاهز للطباعة أو المشاركة.")}</p>
      <p class="row">
        <a class="button primary" href=${`/w/${t.code}/report${o}`} target="_blank" rel="noopener"
          >${e("افتح التقرير")}</a
        >
      </p>
    </section>
    <${tl} ...${{context:t}} language=${n.value} onLanguages=${e=>a.value=e} />
    <${ll} context=${t} />
    <section class="console-box">
      <h3>${s("download")}${e("التنزيلات")}</h3>
      <ul class="people">
        ${[["pdf",e("التقرير على ورق"),e("PDF: للطباعة والتوقيع والإرسال")],["pdf?paper=letter",e("التقرير على ورق Letter"),e("PDF: الشيء نفسه لطابعات ورق Letter، ‏8½ × 11 بوصة")],["docx",e("التقرير للتعديل"),e("DOCX: يُفتح في Word وLibreOffice، على ورقكم الرسمي إن وُجد")],["xlsx",e("كل الجداول"),e("XLSX: ورقة لكل نوع من الأشياء، بتواريخ وأرقام حقيقية")],["ics",e("المواعيد لتقويمك"),e("ICS: ما موعده متى، ومتى ننظر إلى الوراء")],["html",e("صفحة ويب لذاكرة USB"),e("HTML في ملف zip: فك ضغطه وافتح index.html؛ لا يحتاج إلى خادم")],["md",e("التقرير نصًّا"),e("Markdown: يُفتح في أي محرر، ويُلصق في أي رسالة")],["csv",e("الجداول"),e("ملفات CSV في ملف zip واحد: تُفتح في أي برنامج جداول")],["json",e("كل شيء، للبرامج"),e("JSON: كل ما يجوز لك أن تراه، كاملًا")],["sqlite",e("ملف الورشة"),e("SQLite: الورشة نفسها؛ احفظ نسخة في مكان آمن")],["toml",e("احفظ جدول الأعمال هذا"),e("ملف طريقة: أفلته في صفحة «ورشة جديدة»، هنا أو على حاسوب آخر")]].map(([e,a,o])=>l`<${$l} key=${e} ...${{context:t,format:e,title:a,hint:o}} language=${n.value} />`)}
      </ul>
      <p class="soft">${e("في التنزيلات كل ما يراه الميسّرون، حتى البطاقات المخفية. شارك التقرير بدلًا منها.")}</p>
    </section>
  </div>`},tab:ul});export{Ia as a,Ja as b,Yn as c,fo as d,zo as e,No as f,Jo as g,Yo as h,Wo as i,el as j,pl as k};
