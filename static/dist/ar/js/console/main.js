import{t as e,C as t,i as n,n as a,a as o,N as s,b as l,h as r,w as i,s as c,f as u,c as d,g as $,d as p,o as m,r as g,K as h,Z as b,e as v,j as f,k as w,l as y,P as k,m as x,p as _,q as C,u as j,v as q,x as S,y as O,G as L,D as E,z as U,A as P}from"../core/shared.js";import{p as I,c as B,h as M,a as D}from"../pictures.js";import{d as A}from"../writing.js";import{w as z}from"../phone/returned.js";import{g as N,t as T,r as R}from"../bars.js";import{b as F}from"../activities/dots.js";function V(e){const t=new URLSearchParams(e.replace(/^#/,"")).get("key");return(null==t?void 0:t.trim())||null}const K=t=>e("لم يعد لدى هذا الحاسوب المحمول العنوان الذي اخترته: {address}.",{address:t}),J={wifi:()=>e("واي فاي"),cable:()=>e("كابل"),network:()=>e("شبكة"),mobile:()=>e("بيانات الجوال"),vpn:()=>e("VPN"),virtual:()=>e("داخل هذا الحاسوب المحمول")};async function X(e){try{return await navigator.clipboard.writeText(e),!0}catch{return function(e){var t;const n=document.createElement("textarea");n.value=e,n.className="visually-hidden",(null!=(t=document.querySelector("dialog[open]"))?t:document.body).append(n),n.select();try{return document.execCommand("copy")}catch{return!1}finally{n.remove()}}(e)}}function Y({title:t,close:l,wide:r,children:i}){const c=o(null);return s(()=>{const e=document.activeElement;return c.current.showModal(),()=>(null==e?void 0:e.isConnected)&&e.focus()},[]),a`<dialog
    class=${r?"dialog console-wide":"dialog"}
    ref=${c}
    aria-label=${t}
    onCancel=${e=>(e.preventDefault(),l())}
  >
    <div class="console-dialog-head">
      <h2>${t}</h2>
      <button type="button" class="button quiet icon-only" aria-label=${e("أغلق هذه النافذة")} onClick=${l}>
        ${n("close")}
      </button>
    </div>
    ${i}
  </dialog>`}function H({title:e,close:o,wide:s,yes:l,danger:r,submit:i,children:c}){const[u,d]=t(!1),[$,p]=t("");return a`<${Y} ...${{title:e,close:o,wide:s}}>
    <form class="stack" onSubmit=${async function(e){var t;if(e.preventDefault(),u)return;d(!0);const n=await i(new FormData(e.target));if(n.ok)return o();p(null!=(t=n.why)?t:""),d(!1)}}>
      ${c}
      ${$&&a`<p class="notice" role="alert" data-tone="error">${n("warning")}<span>${$}</span></p>`}
      <${Q} ...${{close:o,yes:l,danger:r,busy:u}} />
    </form>
  <//>`}const Q=({close:t,yes:n,danger:o,busy:s})=>a`<div class="dialog-foot">
    <button type="button" class="button" onClick=${t}>${e("إلغاء")}</button>
    <button class=${o?"button danger":"button primary"} disabled=${s}>${s?e("يُرسل…"):n}</button>
  </div>`;function W({title:e,text:t,yes:n,danger:o,answer:s}){return a`<${H} ...${{title:e,yes:n,danger:o,submit:()=>(s(!0),{ok:!0})}} close=${()=>s(!1)}>
    ${[t].flat().map(e=>a`<p key=${e}>${e}</p>`)}
  <//>`}const G=({label:e,hint:t,children:n})=>a`<label class="field">
    <b>${e}</b>
    ${t&&a`<span class="field-hint">${t}</span>`} ${n}
  </label>`,Z=({label:e,...t})=>a`<label class="tick"><input type="checkbox" ...${t} /><span>${e}</span></label>`,ee=e=>e.replace(/^https?:\/\//,""),te=e=>`/w/${e.code}/wall`,ne=({context:t})=>a`<figure class="qr">
    <img src=${(({code:e,way:t})=>`/w/${e}/qr.svg?of=${encodeURIComponent(t.value.joinUrl)}`)(t)} alt=${e("رمز QR لرابط الانضمام")} width="240" height="240" />
    <figcaption>${e("الرمز")} <b class="code">${t.code}</b></figcaption>
  </figure>`,ae=t=>t.ask(n=>a`<${Y} wide title=${e("انضم هنا")} close=${n}>
        <div class="console-qr-big">
          <${ne} context=${t} />
          <p class="code">${ee(t.way.value.joinUrl)}</p>
        </div><//
      >`),[oe,se]=[88,12],le=({drop:e,what:t})=>({onPointerDown:n=>function(e,t,n){var a;if(0!==e.button)return;e.preventDefault();const o=e.currentTarget,s=null!=(a=o.closest("[data-draggable]"))?a:o,l=function(e){for(let t=e.parentElement;t;t=t.parentElement)if(t.scrollHeight>t.clientHeight+1&&/auto|scroll/.test(getComputedStyle(t).overflowY))return t;return document.scrollingElement}(s),r={x:e.clientX,y:e.clientY,thing:s,column:l,top:l.scrollTop,place:null,moving:!1,what:n},i=function(e){for(const[t,n]of Object.entries(e))window.addEventListener(t,n);return()=>{for(const[t,n]of Object.entries(e))window.removeEventListener(t,n)}}({pointermove:e=>re(r,e),pointerup:()=>(i(),function(e,t){var n,a;const o=null!=(a=null==(n=e.place)?void 0:n.dataset.drop)?a:null,s=e.moving;ue(e),s&&t(o)}(r,t)),pointercancel:()=>(i(),ue(r)),keydown:e=>"Escape"===e.key&&(i(),ue(r))})}(n,e,t)});function re(e,{clientX:t,clientY:n}){const[a,o]=[t-e.x,n-e.y];!e.moving&&Math.hypot(a,o)<6||(e.moving||requestAnimationFrame(()=>ie(e)),Object.assign(e,{moving:!0,at:{clientX:t,clientY:n}}),e.thing.classList.add("dragged"),e.thing.style.translate=`${a}px ${o+e.column.scrollTop-e.top}px`,ce(e,function(e,t,n){var a;const o=null==(a=document.elementsFromPoint(t,n).filter(t=>!e.thing.contains(t))[0])?void 0:a.closest("[data-drop]");return(null==o?void 0:o.dataset.drop)===e.what?null:null!=o?o:null}(e,t,n)))}function ie(e){if(!e.moving)return;const t=e.column===document.scrollingElement?{top:0,bottom:innerHeight}:e.column.getBoundingClientRect(),n=e.at.clientY<t.top+oe?-se:e.at.clientY>t.bottom-oe?se:0;n&&(e.column.scrollTop+=n,re(e,e.at)),requestAnimationFrame(()=>ie(e))}function ce(e,t){var n;t!==e.place&&(null==(n=e.place)||n.classList.remove("landing"),null==t||t.classList.add("landing"),e.place=t)}function ue(e){ce(e,null),e.moving=!1,e.thing.classList.remove("dragged"),e.thing.style.translate=""}function de({label:e,items:l,face:r=n("other"),look:i="button quiet small icon-only"}){const[c,u]=t(null),d=o(null),$=e=>{("focusout"!==(null==e?void 0:e.type)||e.relatedTarget&&!d.current.contains(e.relatedTarget))&&(u(null),"Escape"===(null==e?void 0:e.key)&&d.current.querySelector("button").focus())};return s(()=>c&&function(e,t){var n;const a=e.querySelector(".menu"),o=n=>e.contains(n.target)||t(n),s=e=>function(e,t,n){if("Escape"===e.key)return e.stopPropagation(),n(e);const a={ArrowDown:1,ArrowUp:-1}[e.key];return a&&t.length?(e.preventDefault(),t.at((t.indexOf(document.activeElement)+a)%t.length).focus()):void 0}(e,[...a.querySelectorAll(".menu-item")],t);return function(e){const{bottom:t,left:n,right:a}=e.getBoundingClientRect();e.classList.toggle("up",t>window.innerHeight-8),e.classList.toggle("over",n<8||a>window.innerWidth-8)}(a),null==(n=a.querySelector(".menu-item"))||n.focus(),document.addEventListener("pointerdown",o),e.addEventListener("keydown",s),e.addEventListener("focusout",t),()=>{document.removeEventListener("pointerdown",o),e.removeEventListener("keydown",s),e.removeEventListener("focusout",t)}}(d.current,$),[c]),a`<span class="drop console-menu" data-open=${Boolean(c)} ref=${d}>
    <button
      type="button"
      class=${i}
      aria-label=${e}
      aria-haspopup="true"
      aria-expanded=${Boolean(c)}
      onClick=${()=>u(c?null:l())}
    >
      ${r}
    </button>
    ${c&&a`<div class="menu" role="menu" aria-label=${e}>
        ${c.map((e,t)=>e?a`<${$e} key=${t} item=${e} choose=${(e=>()=>($(),e.act()))(e)} />`:a`<hr key=${t} />`)}
      </div>`}
  </span>`}const $e=({item:e,choose:t})=>a`<button type="button" role="menuitem" class=${e.danger?"menu-item danger":"menu-item"} onClick=${t}>
    ${n(e.icon)}<span>${e.words}</span>
  </button>`,pe=(e,t,...n)=>({do:e,with:t,backs:n.map(([e,t])=>({do:e,with:t}))}),me=(e,...t)=>({said:e,steps:t.flat()}),ge=e=>e.find(e=>"open"===e.status);function he(e,t){var n;const a=e.findIndex(e=>e.id===t),o=e=>"ahead"===e.status;return null!=(n=e.slice(a+1).find(o))?n:e.find(o)}function be(t,n,a){const o=n&&n.id!==t.id?ve(n,a):["close_stage",{stage:t.id}];return me(e("فُتحت: {title}",{title:t.title}),pe("open_stage",{stage:t.id},o))}function ve(e,t){const n=e.ends_at?Math.max(0,Math.ceil((e.ends_at-t)/6e4)):0;return["open_stage",{stage:e.id,minutes:n}]}const fe=(t,n)=>me(e("أُغلقت: {title}",{title:t.title}),pe("close_stage",{stage:t.id},ve(t,n))),we=(t,n)=>me(e(n?"تُركت: {title}":"عادت إلى جدول الأعمال: {title}",{title:t.title}),pe("skip_stage",{stage:t.id,skipped:n},["skip_stage",{stage:t.id,skipped:!n}])),ye=t=>me(e(t?"القاعة متوقفة":"عادت القاعة إلى العمل"),pe(t?"pause_room":"resume_room",{},[t?"resume_room":"pause_room",{}])),ke=t=>me(e(t?"أُغلقت الورشة":"فُتحت الورشة من جديد"),pe(t?"close_workshop":"reopen_workshop",{},[t?"reopen_workshop":"close_workshop",{}]));function xe({activity:e}){const t=JSON.parse(document.getElementById("console").dataset.settings);return Object.hasOwn(t,e)?t[e]:[]}const _e=e=>Object.fromEntries(xe(e).map(e=>[e.name,e.default])),Ce={tick:({name:e,label:t},n)=>a`<${Z} name=${e} label=${t} defaultChecked=${n} />`,number:({name:e,label:t,hint:n,least:o,most:s},l)=>a`<${G} label=${t} hint=${n}
      ><input name=${e} type="number" min=${o} max=${s} required defaultValue=${l}
    /><//>`,choice:({name:e,label:t,hint:n,choices:o},s)=>a`<${G} label=${t} hint=${n}
      ><select name=${e}>
        ${o.map(([e,t])=>a`<option value=${e} selected=${s===e}>${t}</option>`)}
      </select><//
    >`},je={tick:(e,t)=>e.has(t),number:(e,t)=>Number(e.get(t)),choice:(e,t)=>e.get(t)},qe=(e,{settings:t={}})=>{var n;return Ce[e.type](e,null!=(n=t[e.name])?n:e.default)},[Se,Oe]=[120,280],Le=["title","task","place","day0"];function Ee({code:t}){const l=r({page:0,pages:0}),c=o(null);s(()=>(c.current=i(t,e=>"pages"in e&&(l.value=e)),c.current.say({by:0}),c.current.close),[t]);const{page:u,pages:d}=l.value;return d<2?null:a`<div class="toolbar console-now-tools" role="group" aria-label=${e("على الحائط")}>
    <${Ue} picture="chevron-start" label=${e("الصفحة السابقة")} onClick=${()=>c.current.say({by:-1})} />
    <span class="console-wall-page" role="status"
      >${n("wall")}${e("صفحة {n} من {all}",{n:u+1,all:d})}</span
    >
    <${Ue} picture="chevron-end" label=${e("الصفحة التالية")} onClick=${()=>c.current.say({by:1})} />
  </div>`}const Ue=({picture:e,label:t,onClick:o})=>a`<button class="button small icon-only" aria-label=${t} onClick=${o}>${n(e,"flip")}</button>`;function Pe({context:t,look:n,looking:o}){var s;const l=c(t.store),r=t.store.get("about","about"),i=null==(s=he(l,r.current))?void 0:s.id;return a`<section class="console-agenda" aria-label=${e("جدول الأعمال")}>
    <${Be} ...${{context:t,stages:l,about:r}} />
    <ol class="stage-list">
      ${l.map((e,s)=>a`<${De}
            key=${e.id}
            ...${{context:t,stage:e,place:s,look:n}}
            next=${i===e.id}
            seen=${o===e.id}
            current=${r.current===e.id}
          />`)}
    </ol>
    <${ze} ...${{context:t,about:r}} />
  </section>`}function Ie(e){const t=c(e.store),n=he(t,e.store.get("about","about").current);n&&e.act(be(n,ge(t),e.now()))}function Be({context:t,stages:o,about:s}){if(s.closed)return a`<p class="console-now soft">${e("أُغلقت الورشة.")}</p>`;const l=ge(o),r=he(o,s.current);return a`<div class="console-now">
    ${l?a`<${Me} ...${{context:t,stage:l}} />`:a`<p class="soft">${e("لا مرحلة مفتوحة.")}</p>`}
    <${Ee} code=${t.code} />
    ${r&&a`<button class="button primary wide console-next" onClick=${()=>Ie(t)}>
        ${n("play")}<span dir="auto">${e("افتح التالية: {title}",{title:r.title})}</span>
      </button>`}
  </div>`}function Me({context:t,stage:o}){const s=e=>()=>t.act(function(e,t,n){const a=e.ends_at&&e.ends_at+6e4*Math.min(0,t)>=n?["extend_stage",{stage:e.id,minutes:-t}]:ve(e,n),o=t>0?l(["أكثر بـ {n} دقيقة","أكثر بدقيقة واحدة","أكثر بدقيقتين","أكثر بـ {n} دقائق","أكثر بـ {n} دقيقة","أكثر بـ {n} دقيقة"],"{n} minutes more",t):l(["أقل بـ {n} دقيقة","أقل بدقيقة واحدة","أقل بدقيقتين","أقل بـ {n} دقائق","أقل بـ {n} دقيقة","أقل بـ {n} دقيقة"],"{n} minutes less",-t);return me(o,pe("extend_stage",{stage:e.id,minutes:t},a))}(o,e,t.now()));return a`<p class="console-now-name"><small>${e("مفتوحة الآن")}</small><b dir="auto">${o.title}</b></p>
    <div class="toolbar console-now-tools">
      <button class="button small" aria-label=${e("أنقص 5 دقائق")} disabled=${!o.ends_at} onClick=${s(-5)}>
        ${e("−5 د")}
      </button>
      <button class="button small" aria-label=${e("زد 5 دقائق")} onClick=${s(5)}>${e("+5 د")}</button>
      <button
        class="button small toolbar-end"
        aria-label=${e("أغلق هذه المرحلة")}
        onClick=${()=>t.act(fe(o,t.now()))}
      >
        ${n("stop")}${e("إغلاق")}
      </button>
    </div>`}function De({context:t,stage:o,place:s,next:r,seen:i,current:u,look:d}){const $="ahead"===o.status?r?"next":"ahead":o.status;return a`<li
    class="stage"
    data-state=${$}
    data-seen=${i}
    data-drop=${`stage:${s}`}
    data-draggable
    aria-current=${u?"step":void 0}
  >
    <span
      class="stage-mark console-grip"
      title=${e("اسحبها إلى مكان آخر")}
      ...${le({what:`stage:${s}`,drop:e=>function(e,t,n){(null==n?void 0:n.startsWith("stage:"))&&Ae(e,t,Number(n.slice(6)))}(t,o,e)})}
    >
      ${"done"===o.status?n("check"):"open"===o.status?n("play"):s+1}</span
    >
    <button
      class="stage-name console-plain"
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick=${()=>d(o.id)}
      onKeyDown=${e=>async function(e,t,n,a){const o=e.altKey&&{ArrowUp:-1,ArrowDown:1}[e.key];if(!o)return;e.preventDefault();const s=e.currentTarget;await Ae(t,n,a+o),s.focus()}(e,t,o,s)}
    >
      <span dir="auto">${o.title}</span><small>${function(t){const n=t.minutes?l(["{n} دقيقة","دقيقة واحدة","دقيقتان","{n} دقائق","{n} دقيقة","{n} دقيقة"],"{n} min",t.minutes):e("دون حد للوقت"),a={open:e("مفتوحة"),done:e("تمّت"),skipped:e("تُركت")}[t.status];return a?`${a} · ${n}`:n}(o)}</small>
    </button>
    <${de} label=${e("المزيد عن {title}",{title:o.title})} items=${()=>function(t,n,o){const s=c(t.store),l=ge(s);return["open"===n.status?{icon:"stop",words:e("إغلاق"),act:()=>t.act(fe(n,t.now()))}:{icon:"play",words:n.opened_at?e("افتح من جديد"):e("مفتوحة الآن"),act:()=>t.act(be(n,l,t.now()))},"open"!==n.status&&("skipped"===n.status?{icon:"undo",words:e("أعدها إلى جدول الأعمال"),act:()=>t.act(we(n,!1))}:{icon:"arrow-end",words:e("تجاوز"),act:()=>t.act(we(n,!0))}),{icon:"edit",words:e("تعديل…"),act:()=>function(t,n){const o=a=>t.act(function(t,n,a){var o,s,l;const r={title:t.title,instruction:null!=(o=t.instruction)?o:"",minutes:null!=(s=t.minutes)?s:0},i=Object.keys(r).filter(e=>void 0!==n[e]&&n[e]!==r[e]),c={...a,...t.settings},u=Object.keys(null!=(l=n.settings)?l:{}).filter(e=>n.settings[e]!==c[e]);if(!i.length&&!u.length)return me("");const d=(e,n)=>({stage:t.id,...Object.fromEntries(i.map(t=>[t,e[t]])),...u.length&&{settings:Object.fromEntries(u.map(e=>[e,n[e]]))}});return me(e("تغيّرت المرحلة"),pe("edit_stage",d(n,n.settings),["edit_stage",d(r,c)]))}(n,function(e,t){const n=Object.fromEntries(xe(e).map(({type:e,name:n})=>[n,je[e](t,n)]));return{title:t.get("title").trim(),instruction:t.get("instruction").trim(),minutes:Number(t.get("minutes")),settings:n}}(n,a),_e(n)),{quiet:!0});t.ask(t=>{var s,l;return a`<${H} title=${e("عدّل المرحلة")} yes=${e("حفظ")} ...${{close:t,submit:o}}>
        <${G} label=${e("العنوان")}
          ><input name="title" required maxlength=${120} defaultValue=${n.title} dir="auto"
        /><//>
        <${G} label=${e("التوجيه")} hint=${e("جملة واحدة يقرؤها الجميع على الهاتف والحائط.")}>
          <textarea
            name="instruction"
            maxlength=${280}
            rows="3"
            defaultValue=${null!=(s=n.instruction)?s:""}
            dir="auto"
          ></textarea>
        <//>
        <${G} label=${e("الدقائق المخططة")} hint=${e("0 يعني دون ساعة. الساعة التي تعمل الآن لا تتغير.")}>
          <input name="minutes" type="number" min="0" max=${1440} required defaultValue=${null!=(l=n.minutes)?l:0}
        /><//>
        ${xe(n).length>0&&a`<div class="console-pair">${xe(n).map(e=>qe(e,n))}</div>`}
      <//>`})}(t,n)},o>0&&{icon:"chevron-up",words:e("انقل إلى أعلى"),act:()=>Ae(t,n,o-1)},o<s.length-1&&{icon:"chevron-down",words:e("انقل إلى أسفل"),act:()=>Ae(t,n,o+1)}].filter(Boolean)}(t,o,s)} />
  </li>`}const Ae=(t,n,a)=>t.act(function(t,n,a){const o=t.map(e=>e.id),s=o.filter(e=>e!==n),l=Math.max(0,Math.min(a,s.length)),r=[...s.slice(0,l),n,...s.slice(l)],i=t.find(e=>e.id===n).title,c=r.every((e,t)=>e===o[t]);return me(e("نُقلت في جدول الأعمال: {title}",{title:i}),c?[]:pe("arrange_stages",{stages:r},["arrange_stages",{stages:o}]))}(c(t.store),n.id,a));function ze({context:t,about:o}){const s=a`<button class="button quiet wide" onClick=${()=>function(t){const n=t.store.get("about","about"),o=a=>{const o=Object.fromEntries(Le.map(e=>[e,a.get(e).trim()]));return t.act(function(t,n){const a=Object.keys(n).filter(e=>{var a;return n[e]!==(null!=(a=t[e])?a:"")}),o=e=>Object.fromEntries(a.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}));return me(e("تغيّرت الورشة"),a.length?pe("edit_workshop",o(n),["edit_workshop",o(t)]):[])}(n,o),{quiet:!0})};t.ask(t=>{var s,l,r;return a`<${H} title=${e("عدّل الورشة")} yes=${e("حفظ")} ...${{close:t,submit:o}}>
        <${G} label=${e("العنوان")}
          ><input name="title" required maxlength=${Se} defaultValue=${n.title} dir="auto"
        /><//>
        <${G} label=${e("السؤال")} hint=${e("جملة واحدة يعمل عليها كل من في القاعة.")}>
          <textarea name="task" rows="3" maxlength=${Oe} defaultValue=${null!=(s=n.task)?s:""} dir="auto"></textarea>
        <//>
        <${G} label=${e("المكان")}
          ><input name="place" maxlength=${Se} defaultValue=${null!=(l=n.place)?l:""} dir="auto"
        /><//>
        <${G} label=${e("اليوم 0")} hint=${e("تُحسب المئة والألف يوم من هنا.")}
          ><input name="day0" type="date" defaultValue=${null!=(r=n.day0)?r:""}
        /><//>
      <//>`})}(t)}>
    ${n("settings")}${e("عدّل الورشة…")}
  </button>`;if(o.closed)return a`${s}<button class="button wide" onClick=${()=>t.act(ke(!1))}>
        ${n("unlock")}${e("افتح الورشة من جديد")}
      </button>`;const l={title:e("هل تغلق الورشة؟"),yes:e("أغلق الورشة"),danger:!0,text:e("لن يستطيع أحد الإرسال بعد ذلك. تبقى الخطط والتقرير والتنزيلات. ويمكنك فتحها من جديد في أي وقت.")};return a`${s}<button class="button quiet wide" onClick=${async()=>await t.confirm(l)&&t.act(ke(!0))}>
      ${n("lock")}${e("أغلق الورشة…")}
    </button>`}const[Ne,Te]=[2e9,3e8],[Re,Fe]=[.5,2],Ve=["ok","info","warn","error"];function Ke({address:t,address_lost:n}){const a=e("تصل إليه الهواتف على {address}",{address:t});return n?{id:"address",tone:"warn",words:K(n),hint:a}:{id:"address",tone:"ok",words:a}}const Je=({live:t})=>t?{id:"line",tone:"ok",words:e("هذه اللوحة متصلة")}:{id:"line",tone:"error",words:e("هذه اللوحة غير متصلة"),hint:e("يعيد المحاولة وحده. قد يكون ما تراه قديمًا.")};function Xe({waiting:t,durable:n}){const a=[];return t&&a.push({id:"waiting",tone:"warn",words:l(["{n} خطوة لك بانتظار الإرسال","خطوة واحدة لك بانتظار الإرسال","خطوتان لك بانتظار الإرسال","{n} خطوات لك بانتظار الإرسال","{n} خطوة لك بانتظار الإرسال","{n} خطوة لك بانتظار الإرسال"],"{n} of your posts are waiting to be sent",t)}),n||a.push({id:"durable",tone:"info",words:e("لا يحفظ هذا المتصفح شيئًا بعد إغلاق الصفحة")}),a}function Ye({connected:e,behind:t,air_wait:n=null}){const a=l(["لا شاشة متصلة","شاشة واحدة متصلة","شاشتان متصلتان","{n} شاشات متصلة","{n} شاشة متصلة","{n} شاشة متصلة"],"{n} screens connected",e);return t&&null===n?{id:"people",tone:"warn",words:a,hint:l(["{n} منها متأخرة وتلحق","واحدة منها متأخرة وتلحق","اثنتان منها متأخرتان وتلحقان","{n} منها متأخرة وتلحق","{n} منها متأخرة وتلحق","{n} منها متأخرة وتلحق"],"{n} of them are behind and catching up",t)}:{id:"people",tone:"ok",words:a}}function He({air_wait:t=null}){if(null===t||t<Re)return[];const n=Math.max(1,Math.round(t));return[{id:"air",tone:t<Fe?"info":"warn",words:l(["الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف فورًا تقريبًا","الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف بعد ثانية تقريبًا","الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف بعد ثانيتين تقريبًا","الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف بعد {n} ثوانٍ تقريبًا","الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف بعد {n} ثانية تقريبًا","الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف بعد {n} ثانية تقريبًا"],"Wi-Fi busy: others’ cards reach phones after about {n} seconds",n),hint:e("لا يضيع شيء، وتُحفظ المشاركات فورًا. نقطة وصول ثانية تساعد.")}]}function Qe({unsaved:t,trouble:n,last_commit:a},{now:o}){return n?{id:"saved",tone:"error",words:e("لا يمكن حفظ المنشورات: {why}",{why:n}),hint:e("إنها تنتظر على الهواتف. أعد القرص أو ملف الجلسة إلى مكانه فتُحفظ.")}:t?{id:"saved",tone:"warn",words:l(["يُحفظ {n} إرسال","يُحفظ إرسال واحد","يُحفظ إرسالان","تُحفظ {n} إرسالات","يُحفظ {n} إرسالًا","يُحفظ {n} إرسال"],"{n} posts are being saved",t)}:{id:"saved",tone:"ok",words:a?e("حُفظ كل شيء؛ آخر إرسال منذ {ago}",{ago:u(o-a)}):e("حُفظ كل شيء")}}function We({brought_back:t},{now:n}){if(!t)return[];const[a,o]=t;return[{id:"brought-back",tone:"warn",words:e("أُخذ ملف الجلسة من مكانه وحُفظ من جديد قبل {ago}",{ago:u(n-a)}),hint:e("لم يُفقد شيء. الورشة في {file}.",{file:o})}]}function Ge({restored:t,came_back:n}){return null==t?[]:[{id:"back",tone:"info",words:n?l(["عاد {n} إرسال بعد وضع النسخة","عاد إرسال واحد بعد وضع النسخة","عاد إرسالان بعد وضع النسخة","عادت {n} إرسالات بعد وضع النسخة","عاد {n} إرسالًا بعد وضع النسخة","عاد {n} إرسال بعد وضع النسخة"],"{n} posts arrived after the copy was put in place",n):e("هذه الورشة مستمرة من نسخة")}]}function Ze({last_copy:t,copy_failed:n,copies:a},{now:o}){return n?{id:"copy",tone:"error",words:e("فشلت النسخة: {why}",{why:n}),hint:t?e("آخر نسخة منذ {ago}",{ago:u(o-t)}):void 0}:!t&&a?{id:"copy",tone:"info",words:e("تُعدّ أول نسخة في مكان آخر")}:t?{id:"copy",tone:o-t>18e4?"warn":"ok",words:e("آخر نسخة منذ {ago}",{ago:u(o-t)})}:{id:"copy",tone:"warn",words:e("لا نسخة محفوظة في مكان آخر"),hint:e("إذا تعطل هذا الحاسوب ضاعت الورشة. نزّل نسخة من حين إلى آخر، من المستندات.")}}function et({disk_free:t}){const n=e("{size} غيغابايت حرة على القرص",{size:(t/1e9).toFixed(1)});return t<Te?{id:"disk",tone:"error",words:n,hint:e("أفرغ مكانًا الآن، وإلا رُفض الإرسال.")}:{id:"disk",tone:t<Ne?"warn":"ok",words:n}}function tt({clock:t,clock_reads:n,clock_jumped:a}){return t?[{id:"clock",tone:"error",words:e("لا يمكن أن تكون ساعة الحاسوب صحيحة: {when}",{when:n}),hint:e("اضبط التاريخ والوقت قبل أن تتابع: تعتمد عليهما المؤقتات ومواعيد الاستحقاق والروابط.")}]:a?[{id:"clock",tone:"warn",words:a>0?e("قُدّمت ساعة الحاسوب بمقدار {time}",{time:u(1e3*a)}):e("أُخّرت ساعة الحاسوب بمقدار {time}",{time:u(1e3*-a)}),hint:e("حدّد دقائق المرحلة المفتوحة من جديد، وتحقق من الروابط ومواعيد الاستحقاق.")}]:[]}function nt({context:t}){var o,l;const i=r(null);s(()=>function(e,t){const n=async()=>{if("hidden"===document.visibilityState)return;const n=e.way.peek(),a=await fetch(`/api/health/${e.code}`,{headers:{Authorization:`Bearer ${e.token}`}}).catch(()=>null);t.value=(null==a?void 0:a.ok)?{...await a.json(),at:Date.now()}:{missing:!0},(null==a?void 0:a.ok)&&e.way.peek()===n&&(e.way.value=((e,t)=>{var n,a;return{joinUrl:`${e.address}/w/${t}`,choices:null!=(n=e.addresses)?n:[],lost:null!=(a=e.address_lost)?a:null}})(t.value,e.code))};n();const a=setInterval(n,5e3);return()=>clearInterval(a)}(t,i),[]);const c=t.sync.state.value,u=function(t,n){const a=[Je(n),...Xe(n)];return t?t.missing?[...a,{id:"server",tone:"error",words:e("لا يعطي الخادم تقريرًا.")}]:[...a,Ye(t),...He(t),Qe(t,n),...We(t,n),...Ge(t),Ze(t,n),et(t),...tt(t),Ke(t)]:[...a,{id:"asking",tone:"info",words:e("يُسأل الخادم…")}]}(i.value,{now:t.seconds.value,live:"live"===c,waiting:t.outbox.waiting.value,durable:t.outbox.durable.value}),d=(e=>Ve[Math.max(0,...e.map(e=>Ve.indexOf(e.tone)))])(u);return a`<details class="console-health" data-tone=${d}>
    <summary>
      ${n(at[d])}<b
        >${null!=(l=null==(o=u.find(e=>e.tone===d&&ot.has(d)))?void 0:o.words)?l:e("كل شيء على ما يرام")}</b
      >
    </summary>
    <ul class="console-health-lines" aria-live="off">
      ${u.map(({id:e,tone:t,words:o,hint:s})=>a`<li key=${e} data-tone=${t} data-health=${e}>
            ${n(at[t])} <span>${o}${s&&a`<small>${s}</small>`}</span>
          </li>`)}
    </ul>
  </details>`}const at={ok:"check",warn:"warning",error:"warning",info:"info"},ot=new Set(["warn","error"]),st=["people","person","fish","boat","government","leaf","book","microphone","heart","market","hand","youth","elder","national","house","tree","wheat","briefcase","star","wave","balance","globe","wrench","training","technology"],lt=Array.from({length:12},(e,t)=>t+1),rt=({icon:t,colour:o,name:s="",onChange:l})=>a`<fieldset class="look-icons">
      <legend>${e("الصورة")}</legend>
      ${st.map((o,r)=>a`<label key=${o} class="look">
            <input
              type="radio"
              name=${`${s}icon`}
              value=${o}
              defaultChecked=${o===t}
              aria-label=${e("الصورة {n}",{n:r+1})}
              onChange=${l}
            />
            <span>${n(o)}</span></label
          >`)}
    </fieldset>
    <fieldset class="look-icons">
      <legend>${e("اللون")}</legend>
      ${lt.map(t=>a`<label key=${t} class="look" data-colour=${t}>
            <input
              type="radio"
              name=${`${s}colour`}
              value=${t}
              defaultChecked=${t===o}
              aria-label=${e("اللون {n}",{n:t})}
              onChange=${l} />
            <span class="look-colour"></span
          ></label>`)}
    </fieldset>`,it=t=>(null==t?void 0:t.name)||("facilitator"===(null==t?void 0:t.role)?e("الميسّر"):e("ضيف"));function ct(t,o){var s;const l=o.id===(null==(s=t.me.value)?void 0:s.person);if("removed"===o.status)return[{icon:"undo",words:e("اسمح له بالعودة"),act:()=>t.act((t=>me(e("يستطيع {name} العودة",{name:it(t)}),pe("readmit_person",{person:t.id},["remove_person",{person:t.id}])))(o))},null,ut(t,o)];const r=(n,a,s)=>o.role!==n&&{icon:a,words:s,act:()=>async function(t,n,a){const o={title:e("هل تجعل {name} ميسّرًا؟",{name:it(n)}),yes:e("اجعله ميسّرًا"),text:e("يستطيع الميسّر أن يفتح المراحل ويغلقها، ويخفي البطاقات، ويرى كل شيء، ويُخرج الأشخاص.")};("facilitator"!==a||await t.confirm(o))&&t.act(((t,n)=>me(e("صار لـ {name} دور آخر",{name:it(t)}),pe("set_role",{person:t.id,role:n},["set_role",{person:t.id,role:t.role}])))(n,a))}(t,o,n)};return[{icon:"edit",words:e("غيّر الاسم…"),act:()=>function(t,n){const o=a=>t.act(((t,n)=>me(e("صار الاسم {name}",{name:n}),pe("rename_person",{person:t.id,name:n},...t.name?[["rename_person",{person:t.id,name:t.name}]]:[])))(n,a.get("name").trim()),{quiet:!0});t.ask(t=>{var s;return a`<${H} title=${e("غيّر اسم شخص")} yes=${e("حفظ")} ...${{close:t,submit:o}}>
        <${G} label=${e("الاسم")}
          ><input name="name" required maxlength=${60} defaultValue=${null!=(s=n.name)?s:""} autofocus dir="auto"
        /><//>
      <//>`})}(t,o)},{icon:"move",words:e("انقله إلى مجموعة أخرى…"),act:()=>function(t,o){const s=$(t.store).filter(e=>e.id!==o.group);t.ask(l=>a`<${Y} title=${e("انقل {name} إلى",{name:it(o)})} close=${l}>
        <div class="stack">
          ${s.map(s=>a`<button
                key=${s.id}
                class="button wide"
                data-colour=${s.colour}
                onClick=${((n,a)=>()=>(n(),t.act(((t,n)=>me(e("{name} الآن في {group}",{name:it(t),group:n.name}),pe("move_person",{person:t.id,group:n.id},...t.group?[["move_person",{person:t.id,group:t.group}]]:[])))(o,a))))(l,s)}
              >
                ${n(s.icon)}<span dir="auto">${s.name}</span>
              </button>`)}
        </div>
      <//>`)}(t,o)},null,r("recorder","recorder",e("اجعله مدوّنًا")),o.group&&r("participant","person",e("اجعله مشاركًا")),r("facilitator","key",e("اجعله ميسّرًا…")),!l&&null,!l&&{icon:"lock",words:e("أخرجه من القاعة…"),danger:!0,act:()=>async function(t,n){const a={title:e("هل تُخرج {name}؟",{name:it(n)}),yes:e("أخرجه من القاعة"),danger:!0,text:e("لا يستطيع هذا الهاتف الإرسال بعد الآن، فورًا. ما أُرسل يبقى. ويمكنك السماح للشخص بالعودة.")};await t.confirm(a)&&t.act((t=>me(e("{name} خارج القاعة",{name:it(t)}),pe("remove_person",{person:t.id},["readmit_person",{person:t.id}])))(n))}(t,o)},!l&&ut(t,o)].filter(e=>!1!==e&&void 0!==e)}const ut=(t,n)=>({icon:"trash",words:e("امحُ الشخص…"),danger:!0,act:()=>async function(t,n){const a={title:e("هل تمحو {name}؟",{name:it(n)}),yes:e("امحُ نهائيًا"),danger:!0,text:[e("يُحذف اسم هذا الشخص وكل نص كتبه من ملف الورشة."),e("تصبح بطاقاته فارغة، وتُحذف تعهداته وأصواته العلنية."),e("تبقى البطاقات المجهولة: لا يستطيع أحد معرفة أيها كتبها هذا الشخص."),e("لا يمكن التراجع عن هذا.")]};await t.confirm(a)&&t.act((t=>me(e("مُحي الشخص"),pe("erase_person",{person:t.id})))(n))}(t,n)});function dt(t,o){const s=$(t.store),l=null!=o?o:{name:"",icon:"people",colour:s.length%12+1},r=n=>{const a={name:n.get("name").trim(),icon:n.get("icon"),colour:Number(n.get("colour"))};return t.act(o?function(t,n){const a=["name","icon","colour"].filter(e=>void 0!==n[e]&&n[e]!==t[e]),o=e=>({group:t.id,...Object.fromEntries(a.map(t=>[t,e[t]]))});return me(e("تغيّرت المجموعة: {name}",{name:n.name}),a.length?pe("edit_group",o(n),["edit_group",o(t)]):[])}(o,a):function(t){const n=d();return me(e("أُضيفت المجموعة: {name}",{name:t.name}),pe("add_group",{group:n,...t},["remove_group",{group:n}]))}(a),{quiet:!0})};t.ask(i=>a`<${H}
        title=${e(o?"عدّل المجموعة":"أضف مجموعة")}
        yes=${e(o?"حفظ":"إضافة")}
        ...${{close:i,submit:r}}
      >
        <${G} label=${e("الاسم")}
          ><input name="name" required maxlength=${60} defaultValue=${l.name} autofocus dir="auto"
        /><//>
        <${rt} icon=${l.icon} colour=${l.colour} />
        ${o&&s.length>1&&a`<button
            type="button"
            class="button quiet"
            onClick=${()=>(i(),t.act((({id:t,name:n,icon:a,colour:o,position:s})=>me(e("أُزيلت المجموعة: {name}",{name:n}),pe("remove_group",{group:t},["add_group",{group:t,name:n,icon:a,colour:o,position:s}])))(o)))}
          >
            ${n("trash")}${e("إزالة المجموعة")}
          </button>`}
      <//>`)}async function $t({code:t,token:n},a,{method:o="GET",body:s}={}){var l;const r={method:o,headers:{Authorization:`Bearer ${n}`,...s&&{"Content-Type":"application/json"}},...s&&{body:JSON.stringify(s)}},i=await fetch(`/api/workshops/${encodeURIComponent(t)}${a}`,r).catch(()=>null),c=await(null==i?void 0:i.json().catch(()=>null));if(null==i?void 0:i.ok)return c;const{code:u="no_line",why:d}=null!=(l=null==c?void 0:c.error)?l:{};throw{code:u,why:d||e("لا يمكن الوصول إلى الخادم. حاول مرة أخرى.")}}async function pt(e){const t=await mt(e);return t.why?e.toast({text:t.why,tone:"error"}):e.ask(n=>a`<${gt} ...${{context:e,first:t,close:n}} />`)}const mt=(e,t=!1)=>$t(e,"/recorder-link",{method:"POST",body:{anew:t}}).catch(({why:e})=>({why:e}));function gt({context:t,first:o,close:s}){const l=r(o),i=r(""),{url:c,key:u,expires_on:d}=l.value;return a`<${Y} wide title=${e("رابط المدوّن")} close=${s}>
    <div class="console-join">
      <figure class="qr">
        <img
          src=${`/w/${t.code}/qr.svg?recorder=${encodeURIComponent(u)}&of=${encodeURIComponent(c)}`}
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
          value=${c}
          aria-label=${e("رابط المدوّن")}
          onFocus=${e=>e.target.select()}
        />
        <div class="toolbar">
          <button class="button small" onClick=${async()=>i.value=await X(c)?e("نُسخ"):""}>${n("copy")}${e("نسخ")}</button>
          <button class="button small" onClick=${async()=>{var n;const a=await mt(t,!0);a.why||(l.value=a),i.value=null!=(n=a.why)?n:e("لم يعد الرابط السابق يعمل.")}}>${e("إنشاء رابط جديد")}</button>
        </div>
        <p class="soft" role="status">
          ${i.value||e("يعمل حتى {date}.",{date:A(d)})}
        </p>
      </div>
    </div>
  <//>`}function ht({context:t}){const n=r([]),o=async()=>{var e;return n.value=null!=(e=await bt(t))?e:n.peek()};s(()=>function(e){e();const t=setInterval(()=>"hidden"!==document.visibilityState&&e(),1e4);return()=>clearInterval(t)}(o),[]);const i=n.value.length;return i?a`<div class="console-idle">
    <span class="soft"
      >${l(["لا أحد غير متصل لم يفعل شيئًا","شخص واحد لم يفعل شيئًا وليس متصلًا","شخصان لم يفعلا شيئًا وليسا متصلين","{n} أشخاص لم يفعلوا شيئًا وليسوا متصلين","{n} شخصًا لم يفعلوا شيئًا وليسوا متصلين","{n} شخص لم يفعلوا شيئًا وليسوا متصلين"],"{n} people did nothing and aren’t connected",i)}</span
    >
    <button class="button small" onClick=${async()=>(await async function(t){const n=await bt(t);if(!(null==n?void 0:n.length))return;const a={title:l(["لا أحد لإخراجه","هل تُخرج شخصًا واحدًا لم يفعل شيئًا؟","هل تُخرج شخصين لم يفعلا شيئًا؟","هل تُخرج {n} أشخاص لم يفعلوا شيئًا؟","هل تُخرج {n} شخصًا لم يفعلوا شيئًا؟","هل تُخرج {n} شخص لم يفعلوا شيئًا؟"],"Remove {n} people who did nothing?",n.length),yes:e("أخرجهم"),danger:!0,text:[e("لقد انضموا، لكن لا شيء هنا منهم وليسوا متصلين الآن. يبقى الميسّرون والمدوّنون."),e("قد يكون بينهم من لم يكتب إلا بلا اسم أو لم يصوّت إلا سرًّا: لا يستطيع أحد معرفة ذلك."),e("يمكنهم الانضمام من جديد بالرمز، ويمكنك التراجع عن ذلك.")]};await t.confirm(a)&&await t.act(function(e){const t=Array.from({length:Math.ceil(e.length/500)},(t,n)=>e.slice(500*n,500*(n+1)));return me(l(["لم يُخرَج أحد","أُخرج شخص واحد","أُخرج شخصان","أُخرج {n} أشخاص","أُخرج {n} شخصًا","أُخرج {n} شخص"],"{n} people removed",e.length),t.map(e=>pe("remove_idle_people",{people:e},["readmit_people",{people:e}])))}(n))}(t),await o())}>${e("أخرجهم…")}</button>
  </div>`:null}const bt=async e=>{var t,n;return null!=(n=null==(t=await $t(e,"/idle").catch(()=>null))?void 0:t.people)?n:null};function vt({context:t}){const{store:o}=t,s=r(""),i=o.all("person").filter(({status:e})=>"erased"!==e),c=$(o),u=function({store:e,parts:t},n,a){var o,s,l,r;const i=e.get("stage",null!=(s=null==(o=e.get("about","about"))?void 0:o.current)?s:"");return"open"!==(null==i?void 0:i.status)?null:function(e,t,n){if(!n)return null;const a=new Set(p(t).map(e=>e.group));return e.filter(e=>a.has(e.id)&&!n.has(e.id))}(n,a,null==(r=null==(l=t[i.activity])?void 0:l.heard)?void 0:r.call(l,i,e))}(t,c,i),d=s.value.trim().toLocaleLowerCase(),m=d?i.filter(e=>it(e).toLocaleLowerCase().includes(d)):i;return a`<section class="console-people" aria-label=${e("الأشخاص")}>
    <div class="console-side-head">
      <h2>${e("الأشخاص")}</h2>
      <button class="button small" onClick=${()=>dt(t)}>${n("plus")}${e("المجموعة")}</button>
    </div>
    <${ft} ...${{context:t,people:i}} />
    <${wt} silent=${u} />
    <${yt} ...${{groups:c,people:i}} />
    <${ht} context=${t} />
    <div class="toolbar">
      <button class="button small" onClick=${()=>pt(t)}>
        ${n("recorder")}${e("رابط المدوّن…")}
      </button>
    </div>
    <label class="console-search"
      ><span class="visually-hidden">${e("ابحث عن أشخاص")}</span>${n("search")}
      <input
        type="search"
        placeholder=${l(["ابحث في {n} شخص","ابحث في شخص واحد","ابحث في شخصين","ابحث في {n} أشخاص","ابحث في {n} شخصًا","ابحث في {n} شخص"],"Search {n} people",i.length)}
        value=${s.value}
        onInput=${e=>s.value=e.target.value}
    /></label>
    <${xt} ...${{context:t,people:m}} />
    ${c.map(e=>a`<${kt}
          key=${e.id}
          ...${{context:t,group:e,words:d}}
          silent=${null==u?void 0:u.includes(e)}
          people=${m.filter(t=>t.group===e.id)}
        />`)}
    <${_t} ...${{context:t,people:m}} />
  </section>`}function ft({context:t,people:n}){const{here:o=0}=t.sync.presence.value,s=p(n).length;return a`<p class="console-here">
    <b>${l(["{n} هنا الآن","{n} هنا الآن","{n} هنا الآن","{n} هنا الآن","{n} هنا الآن","{n} هنا الآن"],"{n} connected now",o)}</b>
    <span class="soft">${s?l(["لم ينضم أحد","انضم شخص واحد","انضم شخصان","انضم {n} أشخاص","انضم {n} شخصًا","انضم {n} شخص"],"{n} joined",s):e("لم ينضم أحد بعد")}</span>
  </p>`}function wt({silent:t}){return t?t.length?a`<p class="notice" data-tone="warn">
    ${n("microphone")}<span
      >${e("لم نسمع بعد:")} ${t.map((e,t)=>a`${t?", ":""}<bdi>${e.name}</bdi>`)}</span
    >
  </p>`:a`<p class="notice" data-tone="ok">${n("check")}<span>${e("تكلمت كل المجموعات في هذه المرحلة.")}</span></p>`:null}function yt({groups:t,people:n}){const o=new Set(p(n).map(e=>e.group)),s=t.filter(e=>!o.has(e.id));return o.size&&s.length?a`<p class="soft console-absent">
    ${e("لم يأتِ أحد من:")} ${s.map((e,t)=>a`${t?", ":""}<bdi>${e.name}</bdi>`)}
  </p>`:null}function kt({context:t,group:o,people:s,silent:l,words:r}){var i;const c=s.filter(e=>"in"===e.status&&"facilitator"!==e.role),u=null!=(i=t.sync.presence.value.groups.get(o.id))?i:0;return r&&!c.length?null:a`<details class="console-group-row" open=${!!r||void 0}>
    <summary>
      <span class="badge" data-colour=${o.colour}>${n(o.icon)}</span>
      <span class="person-name"
        ><span dir="auto">${o.name}</span
        ><small
          >${c.length?e("{here} من {all} هنا",{here:u,all:c.length}):e("لا أحد بعد")}</small
        ></span
      >
      ${l&&a`<span class="presence" data-state="silent">${e("صامتة")}</span>`}
    </summary>
    <div class="toolbar">
      <button class="button small" onClick=${()=>dt(t,o)}>
        ${n("edit")}${e("عدّل المجموعة…")}
      </button>
    </div>
    <${Ct} ...${{context:t,people:c}} />
  </details>`}const xt=({context:t,people:o})=>{const s=o.filter(e=>"in"===e.status&&("facilitator"===e.role||!e.group));return s.length>0&&a`<details class="console-group-row">
      <summary>
        <span class="badge">${n("key")}</span>
        <span class="person-name">${e("الميسّرون")}<small>${s.length}</small></span>
      </summary>
      <${Ct} ...${{context:t,people:s}} />
    </details>`},_t=({context:t,people:o})=>{const s=o.filter(e=>"removed"===e.status);return s.length>0&&a`<details class="console-group-row">
      <summary>
        <span class="badge">${n("lock")}</span>
        <span class="person-name">${e("أُخرجوا")}<small>${s.length}</small></span>
      </summary>
      <${Ct} ...${{context:t,people:s}} />
    </details>`},Ct=({context:e,people:t})=>a`<ul class="people">
    ${t.map(t=>a`<${jt} key=${t.id} ...${{context:e,id:t.id}} />`)}
  </ul>`;function jt({context:t,id:o}){var s;const l=t.store.get("person",o),r=t.sync.presence.value.people.has(o),i={recorder:e("مدوّن"),facilitator:e("ميسّر")};return a`<li class="person-row">
    <span class="person-name" dir="auto"
      >${it(l)}<small
        >${[i[l.role],o===(null==(s=t.me.value)?void 0:s.person)&&e("أنت")].filter(Boolean).join(" · ")}</small
      ></span
    >
    ${"recorder"===l.role&&a`<span title=${e("مدوّن")}>${n("recorder")}</span>`}
    <span class="presence" data-state=${r?"here":"away"}>${e(r?"هنا":"بعيد")}</span>
    <${de} label=${e("المزيد عن {title}",{title:it(l)})} items=${()=>ct(t,l)} />
  </li>`}const qt=e=>Object.entries(e).map(([e,{tab:t}])=>({name:e,...t})).sort((e,t)=>{var n,a;return(null!=(n=e.key)?n:"~").localeCompare(null!=(a=t.key)?a:"~")}),St=(e,t)=>qt(e).filter(({name:e,always:n})=>n||t.some(t=>t.activity===e)),Ot="wsr-console-keys",Lt=e=>Object.values(e).flatMap(({keys:e=[]})=>e);const Et=(e,t,n)=>{var a,o,s;return null!=(s=null==(a=Pt[e])?void 0:a.call(Pt,t,n))?s:null==(o=Lt(t.parts).find(t=>t.key===e))?void 0:o.act},Ut={KeyN:Ie,KeyP:e=>e.act(ye(!e.store.get("about","about").paused))},Pt={u:e=>()=>e.takeBack(),"?":(e,t)=>t,"/":()=>()=>{var e;return null==(e=document.querySelector(".console-panel [type=search], .console-people [type=search]"))?void 0:e.focus()}};function It(){try{return"off"!==localStorage.getItem(Ot)}catch{return!0}}const Bt=t=>t.ask(n=>{return a`<${Y} wide title=${e("المساعدة والاختصارات")} close=${n}>
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
              ${(s=t.parts,[(o=qt(s).filter(({key:e})=>e),[`${o[0].key} … ${o.at(-1).key}`,e("اللوحات، من {first} إلى {last}",{first:o[0].words(),last:o.at(-1).words()})]),["0",e("العودة إلى المرحلة الحالية")],["Shift N",e("افتح المرحلة التالية")],["Shift P",e("أوقف القاعة أو أعدها إلى العمل")],["U, Ctrl Z",e("تراجع عن آخر خطوة")],["/",e("ابحث في هذا القسم")],...Lt(s).filter(({words:e})=>e).map(({key:e,words:t})=>[e.toUpperCase(),t()]),["Esc",e("ألغِ الاختيار؛ أغلق نافذة")],["Alt ↑ ↓",e("انقل المرحلة المحددة إلى أعلى أو أسفل")],["?",e("هذه المساعدة")]]).map(([e,t])=>a`<div key=${e}>
                    <dt><kbd>${e}</kbd></dt>
                    <dd>${t}</dd>
                  </div>`)}
            </dl>
            <${Z}
              label=${e("استعمل المفاتيح المفردة على هذا الجهاز")}
              defaultChecked=${It()}
              onChange=${e=>function(e){try{localStorage.setItem(Ot,e?"on":"off")}catch{}}(e.target.checked)}
            />
          </section>
        </div>
      <//>`;var o,s}),Mt=e=>`wsr:${e}:link`;function Dt({context:o}){const[s,l]=t(()=>function(e){try{return sessionStorage.getItem(Mt(e))}catch{return null}}(o.code)),[r,i]=t(!1);return s?a`<section class="notice console-keep" data-tone="leverage" aria-label=${e("احفظ هذا الرابط")}>
    ${n("key")}
    <div>
      <b>${e("احفظ هذا الرابط")}</b>
      <p>${e("يفتح هذه اللوحة على أي جهاز. من كان معه استطاع إدارة القاعة. لا تعرضه هذه الصفحة إلا الآن.")}</p>
      <input readonly value=${s} aria-label=${e("رابط الميسّر")} onFocus=${e=>e.target.select()} />
    </div>
    <button class="button small" onClick=${async()=>i(await X(s))}>
      ${n(r?"check":"copy")}${e(r?"نُسخ":"نسخ")}
    </button>
    <button class="button small" onClick=${()=>(function(e){try{sessionStorage.removeItem(Mt(e))}catch{}}(o.code),l(null))}>${e("حفظته عندي")}</button>
  </section>`:null}const At=({context:t})=>t.outbox.returned.value.map(o=>a`<p class="banner console-strip" role="status" data-tone="error" key=${o.key}>
        ${n("undo")}<span
          >${e("رُدّت: {why}",{why:o.why})} <b dir="auto">${z(o.with).join(" · ")}</b></span
        >
        ${z(o.with).length>0&&a`<button class="button small" onClick=${()=>X(z(o.with).join("\n"))}>
            ${n("copy")}${e("نسخ")}
          </button>`}
        <button class="button small" onClick=${()=>t.outbox.take(o.key)}>${e("إخفاء")}</button>
      </p>`);function zt({context:t,stages:o,current:s,looking:l,look:r}){var i;const{tab:c,stage:u}=function(e,t,n,a){var o,s;const l=t=>Object.hasOwn(e,null!=t?t:"")?t:"open",r=null!=a?a:n,i=t.find(e=>e.id===r);if(i)return{tab:l(i.activity),stage:i};const c=t.filter(e=>e.activity===l(r));return{tab:l(r),stage:null!=(s=null!=(o=c.find(e=>e.id===n))?o:c.find(e=>"open"===e.status))?s:c[0]}}(t.parts,o,s,l.value),{Panel:d}=t.parts[c],$=o.find(e=>e.id===s);return a`<nav class="tabs console-tabs" aria-label=${e("الأقسام")}>
      ${St(t.parts,o).map(({name:e,words:t,icon:o})=>a`<button key=${e} aria-current=${c===e?"page":void 0} onClick=${()=>r(e)}>
            ${n(o)}<span>${t()}</span>${(null==$?void 0:$.activity)===e&&"open"===$.status&&a`<${Nt} />`}
          </button>`)}
    </nav>
    <div class="console-panel">
      <${Tt} ...${{stages:o,stage:u,look:r}} tab=${qt(t.parts).find(({name:e})=>e===c)} />
      <${d} key=${`${c}/${null!=(i=null==u?void 0:u.id)?i:""}`} context=${t} stage=${u} />
    </div>`}const Nt=()=>a`<span class="console-live" title=${e("مفتوحة الآن")}><span class="visually-hidden">${e("مفتوحة الآن")}</span></span>`;function Tt({stages:t,stage:n,tab:o,look:s}){const l=t.filter(e=>e.activity===o.name);return a`<header class="console-panel-head">
    <h2 dir="auto">${n&&!o.always?n.title:o.words()}</h2>
    ${l.length>1&&a`<label class="console-which"
        ><span class="visually-hidden">${e("المرحلة")}</span
        ><select onChange=${e=>s(e.target.value)}>
          ${l.map(e=>a`<option value=${e.id} selected=${e===n}>${e.title}</option>`)}
        </select></label
      >`}
    ${n&&!o.always&&a`<span class="chip" data-tone=${"open"===n.status?"ok":void 0}>${Rt(n.status)}</span>`}
  </header>`}const Rt=t=>({ahead:e("لم تُفتح بعد"),open:e("مفتوحة"),done:e("مغلقة"),skipped:e("تُركت")}[t]),Ft=({context:e})=>a`<div class="toasts" role="status" aria-live="polite">
    ${e.toasts.value.map(t=>a`<${Vt} key=${t} context=${e} one=${t} />`)}
  </div>`;function Vt({context:t,one:o}){const s=o.entry&&t.undo.has(o.entry);return a`<p class="toast console-toast" data-tone=${o.tone}>
    ${o.tone&&n("error"===o.tone?"warning":"info")}
    <span dir="auto">${o.text}</span>
    ${s&&a`<button class="button small" onClick=${()=>t.takeBack(o.entry)}>${n("undo")}${e("تراجع")}</button>`}
    <button
      class="button small quiet icon-only console-toast-close"
      aria-label=${e("إخفاء")}
      onClick=${()=>t.dismiss(o)}
    >
      ${n("close")}
    </button>
  </p>`}const Kt=({context:e})=>e.dialogs.value.map(e=>a`<${Jt} key=${e} one=${e} />`),Jt=({one:e})=>e.view(e.close),Xt=({context:t,about:o})=>a`<header class="topbar console-bar">
    <h1 class="topbar-title">
      <span dir="auto">${o.title}</span>
      <button class="console-plain console-code" onClick=${()=>ae(t)} title=${e("اعرض رمز QR كبيرًا")}>
        <span class="visually-hidden">${e("رمز الانضمام")}</span><b class="code">${t.code}</b>
      </button>
    </h1>
    <${Yt} ...${{context:t,about:o}} />
    <${Qt} context=${t} />
    <${Wt} context=${t} />
    <a class="button small" href=${te(t)} target="_blank" rel="noopener"
      >${n("wall")}<span class="console-wide-words">${e("افتح الحائط")}</span></a
    >
    <button class="button small icon-only" aria-label=${e("المساعدة والاختصارات")} onClick=${()=>Bt(t)}>
      ${n("help")}
    </button>
    <${Gt} ...${{context:t,about:o}} />
  </header>`;function Yt({context:t,about:n}){var o;const s=t.store.get("stage",null!=(o=n.current)?o:"");return n.closed?null:s&&"open"===s.status?a`<span class="console-stage"
    ><span class="console-stage-name" dir="auto">${s.title}</span><${Ht} ...${{context:t,stage:s}}
  /></span>`:a`<span class="console-stage soft">${e("لا مرحلة مفتوحة")}</span>`}function Ht({context:t,stage:o}){const s=t.seconds.value;if(!o.ends_at)return a`<span class="timer" role="timer" title=${e("مفتوحة منذ")}
      >${n("clock")}${u(s-o.opened_at)}</span
    >`;const l=m(o.ends_at,s,0),r=g(o.ends_at,s,0);return a`<span class="timer" role="timer" data-tone=${l?"error":r<12e4?"warn":void 0} title=${e(l?"تجاوز الوقت":"باقٍ")}
    >${n("timer")}${l?`+${u(l)}`:u(r)}</span
  >`}function Qt({context:t}){const o="live"===t.sync.state.value,{here:s=0}=t.sync.presence.value,r=t.outbox.waiting.value;return a`<span class="console-line" role="status" data-tone=${o?"ok":"error"}>
    ${n(o?"wifi":"cloud-off")}<span
      >${o?l(["{n} هنا","{n} هنا","{n} هنا","{n} هنا","{n} هنا","{n} هنا"],"{n} connected",s):e("غير متصل")}</span
    >
    ${r>0&&a`<b data-tone="warn">${l(["{n} بالانتظار","{n} بالانتظار","{n} بالانتظار","{n} بالانتظار","{n} بالانتظار","{n} بالانتظار"],"{n} waiting",r)}</b>`}</span
  >`}function Wt({context:t}){const o=t.undo.last.value,s=o?e("تراجع: {what}",{what:o.said}):e("لا شيء للتراجع عنه");return a`<button
    class="button small"
    disabled=${!o}
    title=${s}
    aria-label=${s}
    onClick=${()=>t.takeBack()}
  >
    ${n("undo")}<span class="console-wide-words">${e("تراجع")}</span>
  </button>`}function Gt({context:t,about:o}){if(o.closed)return null;const s=()=>t.act(ye(!o.paused));return o.paused?a`<button class="button small primary console-pause" onClick=${s}>
        ${n("play")}${e("أعد القاعة إلى العمل")}
      </button>`:a`<button class="button small console-pause" onClick=${s}>${n("pause")}${e("أوقف القاعة")}</button>`}function Zt({context:t}){var n;const o=t.store.get("about","about"),l=r(null),i=r("stage");if(s(()=>function(e){const t=t=>function(e,t){var n,a;if((null==(a=(n=e.target).closest)?void 0:a.call(n,"input:not([type=checkbox]), textarea, select, [role=menu]"))||document.querySelector("dialog[open]"))return;const o=function(e,{context:t,looking:n,help:a}){return!e.ctrlKey&&!e.metaKey||"z"!==e.key.toLowerCase()||e.shiftKey?e.ctrlKey||e.metaKey||e.altKey||e.repeat||!It()?void 0:/^[0-9]$/.test(e.key)?function(e,{context:t,looking:n}){if("0"===e)return()=>n.value=null;const a=St(t.parts,c(t.store)).find(t=>t.key===e);return a&&(()=>n.value=a.name)}(e.key,{context:t,looking:n}):e.shiftKey&&Ut[e.code]?()=>Ut[e.code](t):e.shiftKey&&"?"!==e.key&&"/"!==e.key?void 0:Et(e.key.toLowerCase(),t,a):()=>t.takeBack()}(e,t);o&&(e.preventDefault(),o())}(t,e);return document.addEventListener("keydown",t),()=>document.removeEventListener("keydown",t)}({context:t,looking:l,help:()=>Bt(t)}),[]),s(()=>{l.value=null},[null==o?void 0:o.current]),!o)return a`<${en} context=${t} />`;document.title=`${o.title} · ${e("لوحة الإدارة")}`;const u=e=>(l.value=e,i.value="stage");return a`<div class="console-frame" data-area=${i.value}>
    <${Xt} ...${{context:t,about:o}} />
    <${tn} ...${{context:t,about:o}} />
    <${nn} area=${i} />
    <div class="console-columns">
      <div class="console-start">
        <${Pe} context=${t} look=${u} looking=${null!=(n=l.value)?n:o.current} />
      </div>
      <main class="console-middle" id="stage">
        <${zt} ...${{context:t,looking:l,look:u}} stages=${c(t.store)} current=${o.current} />
      </main>
      <div class="console-end"><${vt} context=${t} /><${nt} context=${t} /></div>
    </div>
    <${Ft} context=${t} />
    <${Kt} context=${t} />
  </div>`}const en=({context:t})=>a`<main class="console-door">
    <div class="stack" role="status">
      <h1>${e("لوحة الميسّر")}</h1>
      <p>${"away"===t.sync.state.value?e("لا يمكن الوصول إلى الخادم. تُعاد المحاولة…"):e("تُفتح القاعة…")}</p>
    </div>
  </main>`;function tn({context:t,about:o}){const s=t.sync.state.value,{lost:l}=t.way.value;return a`<section aria-label=${e("التنبيهات")}>
    ${o.paused&&a`<p class="banner console-strip" role="status" data-tone="warn">${n("pause")}${e("العمل متوقف: لا أحد يستطيع الإرسال.")}</p>`}
    ${o.closed&&a`<p class="banner console-strip" role="status" data-tone="info">${n("lock")}${e("أُغلقت الورشة.")}</p>`}
    ${o.illustrative&&a`<p class="banner console-strip" data-tone="info">
        ${n("info")}${e("محتوى للتوضيح: لم يقل أحد هذا ولم يقرره.")}
      </p>`}
    ${l&&a`<p class="banner console-strip" role="status" data-tone="warn">
        ${n("warning")}${K(l)}${" "}
        ${e("تنضم الهواتف الآن عبر {address}",{address:ee(t.way.value.joinUrl)})}
      </p>`}
    ${"away"===s&&a`<p class="banner console-strip" role="status" data-tone="error">
        ${n("cloud-off")}${e("غير متصل. قد يكون ما تراه قديمًا؛ سيعود الاتصال وحده.")}
      </p>`}
    <${Dt} context=${t} />
    <${At} context=${t} />
  </section>`}const nn=({area:t})=>a`<nav class="tabs console-areas" aria-label=${e("أقسام اللوحة")}>
    ${[["agenda",e("جدول الأعمال")],["stage",e("المرحلة")],["people",e("الأشخاص")]].map(([e,n])=>a`<button
          key=${e}
          aria-current=${t.value===e?"page":void 0}
          onClick=${()=>t.value=e}
        >
          ${n}
        </button>`)}
  </nav>`,an={read:()=>[],write:()=>{}};function on(e,t=()=>sessionStorage){return{read(){var n;try{return JSON.parse(null!=(n=t().getItem(e))?n:"[]")}catch{return[]}},write(n){try{n.length?t().setItem(e,JSON.stringify(n)):t().removeItem(e)}catch{}}}}const sn=e=>{var t;const n=e.filter(e=>e.ok);return{since:Math.max(...n.map(({seq:e})=>e)),log:null==(t=n.at(-1))?void 0:t.log}};function ln(t,n){const o=function({signal:e,shelf:t=an}){var n;let a=t.read();const o=e(null!=(n=a.at(-1))?n:null);function s(e){var n;a=e.slice(-50),t.write(a),o.value=null!=(n=a.at(-1))?n:null}return{last:o,done:e=>(s([...a,e]),e),drop:e=>s(a.filter(t=>t!==e)),has:e=>a.includes(e),clear:()=>s([]),take(){var e;const t=null!=(e=a.at(-1))?e:null;return t&&s(a.slice(0,-1)),t}}}({signal:h,shelf:on(`wsr-undo/${t.prefix}`)}),s=h([]),r=h([]),i=h(t.now()),c=h({joinUrl:n.joinUrl,choices:[],lost:null});function u({text:e,tone:t,entry:n}){const a={text:e,tone:t,entry:n};s.value=[...s.peek().filter(e=>"error"===e.tone).slice(-1),a],setTimeout(()=>d(a),"error"===t?18e3:9e3)}setInterval(()=>i.value=t.now(),500);const d=e=>s.value=s.peek().filter(t=>t!==e);async function $(e,{quiet:n=!1}={}){if(!e.steps.length)return{ok:!0};const a=e.steps.map(e=>t.post(e.do,e.with,e.since)),s={quiet:n,gone:!1},l=Promise.all(a.map(e=>e.answer)).then(n=>function(e,n,a,{quiet:s,gone:l}){l||n.forEach((e,n)=>a[n].ok||t.outbox.take(e.key));const r=((e,t)=>e.filter((e,n)=>t[n].ok).reverse().flatMap(e=>e.backs))(e.steps,a),i=r.length?o.done({said:e.said,backs:r,...sn(a)}):void 0,c=a.filter(e=>!e.ok);if(!c.length)return u({text:e.said,entry:i}),{ok:!0};const d=1===c.length||1===a.length?c[0].why:m(c);return s||l||u({text:d,tone:"error",entry:i}),{ok:!1,why:d}}(e,a,n,s));return Promise.race([l,p(a,s)])}async function p(t,n){return await Promise.all(t.map(e=>{var t;return null!=(t=e.kept)?t:e.answer})),await new Promise(e=>setTimeout(e,2500)),t.every(e=>"waiting"!==e.state.value)?new Promise(()=>{}):(n.gone=!0,u({text:e("محفوظ في هذا الجهاز. يُرسل حالما يمكن الوصول إلى القاعة."),tone:"warn"}),{ok:!0})}const m=e=>l(["رُفض {n}. {why}","رُفض واحد. {why}","رُفض اثنان. {why}","رُفض {n}. {why}","رُفض {n}. {why}","رُفض {n}. {why}"],"{n} were refused. {why}",e.length,{why:e[0].why});function g(e){const t={view:e,close:()=>r.value=r.peek().filter(e=>e!==t)};return r.value=[...r.peek(),t],t.close}return{...t,...n,way:c,undo:o,toasts:s,dialogs:r,seconds:i,toast:u,dismiss:d,act:$,takeBack:async function(n=o.last.peek()){if(n&&o.has(n)){if(o.drop(n),s.value=s.peek().filter(e=>e.entry!==n),n.log!==t.outbox.log())return u({text:e("تعمل الورشة منذ ذلك الحين من نسخة، فلا يمكن التراجع عن هذا."),tone:"error"});await $({said:e("سُحب: {what}",{what:n.said}),steps:n.backs.map(e=>({...e,since:n.since,backs:[]}))})}},ask:g,confirm:e=>new Promise(t=>g(n=>a`<${W} ...${e} answer=${e=>b(()=>(n(),t(e)))} />`))}}function rn({code:o,why:s,enter:l}){const[r,i]=t(s?cn(s):""),[c,u]=t(!1);return a`<main class="console-door">
    <form class="stack" onSubmit=${async function(e){e.preventDefault();const t=new FormData(e.target);u(!0),await l({facilitator_key:un(t.get("key")),name:t.get("name").trim()}).catch(e=>i(cn(e))),u(!1)}}>
      <h1>${e("لوحة الميسّر")}</h1>
      <p>${e("الورشة {code}. افتح رابط الميسّر، أو ألصق الرابط أو مفتاحه هنا.",{code:o})}</p>
      <label class="field"
        ><b>${e("مفتاح الميسّر")}</b><input name="key" type="password" required autocomplete="off" autofocus
      /></label>
      <label class="field"
        ><b>${e("اسمك")}</b><span class="field-hint">${e("اختياري؛ يراه الميسّرون الآخرون.")}</span
        ><input name="name" maxlength=${60} autocomplete="name" dir="auto"
      /></label>
      ${r&&a`<p class="notice" role="alert" data-tone="error">${n("warning")}<span>${r}</span></p>`}
      <button class="button primary wide" disabled=${c}>${n("key")}${e("افتح اللوحة")}</button>
      <p class="soft">${e("هل تريد المشاركة؟")} <a href=${`/w/${o}`}>${e("انضم على هذا الجهاز")}</a></p>
    </form>
  </main>`}const cn=t=>t.why||e("لا يمكن الوصول إلى الخادم. حاول مرة أخرى."),un=e=>{var t;return null!=(t=V(e.includes("#")?e.slice(e.indexOf("#")):""))?t:e.trim()},{code:dn,joinUrl:$n}=document.documentElement.dataset,pn=document.getElementById("console");async function mn(e){const t=await x(dn,e);return _(dn,"console"),C(dn,"console",t),hn(t,e.facilitator_key)}function gn(e){y(a`<${rn} key="door" code=${dn} why=${e} enter=${mn} />`,pn)}async function hn(e,t){const n=await I(j,"console"),o=ln(w({code:dn,...e}),{code:dn,parts:n,token:e.token,joinUrl:null!=$n?$n:`${location.origin}/w/${dn}`});y(a`<${Zt} key=${e.person} context=${o} />`,pn),k(()=>function({sync:{state:e,problem:t},undo:n},a){var o;if("reload"===e.value&&location.reload(),"removed"!==e.value)return;_(dn,"console"),n.clear();const s=null!=(o=t.value)?o:void 0;a&&"removed"!==(null==s?void 0:s.code)?mn({facilitator_key:a}).catch(gn):gn(s)}(o,t))}function bn({context:t}){const{choices:n,lost:o}=t.way.value;return n.length<2&&!o?null:a`<fieldset class="choices console-addresses">
    <legend>${e("العنوان على رموز QR والملصقات والبطاقات")}</legend>
    ${n.map(n=>{return a`<label class="choice" key=${n.ip}
          ><input
            type="radio"
            name="address"
            checked=${n.chosen&&!o}
            onChange=${()=>async function(t,{ip:n}){const a=t.way.value;try{!function(t,{choices:n},a,o){const s=n.map(e=>({...e,chosen:e.ip===a}));t.way.value={joinUrl:o,choices:s,lost:null},t.toast({text:e("تنضم الهواتف الآن عبر {address}",{address:ee(o)})})}(t,a,n,(await $t(t,"/address",{method:"PUT",body:{ip:n}})).join_url)}catch({why:e}){t.way.value={...a},t.toast({text:e,tone:"error"})}}(t,n)}
          /><span class="choice-face" title=${n.name}
            ><span
              >${s=n.kind,(null!=(l=J[s])?l:J.network)()} <bdi class="console-ip">${n.ip}</bdi
              ><small><bdi>${n.name}</bdi></small></span
            ></span
          ></label
        >`;var s,l})}
  </fieldset>`}v(),async function(){const e=function(e,t){const n=V(e.hash);return n&&t.replaceState(null,"",e.pathname+e.search),n}(location,history),t=f(dn,"console");t?hn(t,e):e?mn({facilitator_key:e}).catch(gn):gn()}();const vn={key:"1",icon:"qr",words:()=>e("انضمام"),always:!0};var fn=Object.freeze({__proto__:null,Panel:function({context:t}){const o=p(t.store.all("person")).length;return a`<div class="console-join">
    <${ne} context=${t} />
    <div class="stack">
      <h3>${e("أدخل الناس")}</h3>
      <ol>
        <li>${e("اتصل بشبكة واي فاي هذه القاعة. أوقف بيانات الهاتف إن لم تُفتح الصفحة.")}</li>
        <li>${e("وجّه الكاميرا إلى الرمز، أو اكتب العنوان.")}</li>
        <li>${e("اختر مجموعتك. لا حاجة إلى حساب.")}</li>
      </ol>
      <p><b class="code">${ee(t.way.value.joinUrl)}</b></p>
      <${bn} context=${t} />
      <div class="row">
        <button class="button" onClick=${()=>async function(t){const n=await X(t.way.value.joinUrl);t.toast(n?{text:e("نُسخ رابط الانضمام")}:{text:e("انسخه بيدك: {link}",{link:t.way.value.joinUrl}),tone:"error"})}(t)}>${n("copy")}${e("انسخ رابط الانضمام")}</button>
        <button class="button" onClick=${()=>ae(t)}>${n("qr")}${e("اعرضه كبيرًا")}</button>
        <a class="button" href=${te(t)} target="_blank" rel="noopener"
          >${n("wall")}${e("افتح الحائط")}</a
        >
      </div>
      <p class="console-here"><b>${l(["لم ينضم أحد بعد","انضم شخص واحد","انضم شخصان","انضم {n} أشخاص","انضم {n} شخصًا","انضم {n} شخص"],"{n} people have joined",o)}</b></p>
    </div>
  </div>`},tab:vn});function wn(e){const t="held"===e.shown?[]:[["hide_card",{card:e.id,hidden:!1}]];return pe("hide_card",{card:e.id,hidden:!0},...t)}function yn(e,t){const n=e.filter(e=>e.lane!==t.id).map(e=>pe("move_card",{card:e.id,lane:t.id},...e.lane?[["move_card",{card:e.id,lane:e.lane}]]:[]));return me(l(["نُقلت {n} بطاقة إلى {lane}","نُقلت بطاقة واحدة إلى {lane}","نُقلت بطاقتان إلى {lane}","نُقلت {n} بطاقات إلى {lane}","نُقلت {n} بطاقة إلى {lane}","نُقلت {n} بطاقة إلى {lane}"],"{n} cards moved to {lane}",n.length,{lane:t.title}),n)}function kn(t,n){var a;const o=null!=(a=null==n?void 0:n.id)?a:null,s=t.filter(e=>{var t;return(null!=(t=e.cluster)?t:null)!==o}),l=n?e("وُضعت في {title}",{title:n.title}):e("أُخرجت من الحزمة"),r=s.map(e=>e.id);return me(l,r.length?pe("cluster_cards",{cluster:o,cards:r},...xn(s)):[])}const xn=e=>[..._n(e)].map(([e,t])=>["cluster_cards",{cluster:e,cards:t}]);function _n(e){var t,n;const a=new Map;for(const o of e){const e=null!=(t=o.cluster)?t:null;a.set(e,[...null!=(n=a.get(e))?n:[],o.id])}return a}const Cn=(t,n)=>me(e(n?"صارت موضع تأثير":"لم تعد موضع تأثير"),pe("mark_leverage",{on:t,marked:n},["mark_leverage",{on:t,marked:!n}]));function jn(t,n){const o=((e,t)=>new Set(t.filter(t=>t.from===e&&"addresses"===t.type).map(e=>e.to)))(n,t.store.all("link")),s=q(t.store).filter(e=>e.id!==n),l=a=>t.act(function(t,n,a){const o=e=>({from:t,to:e,type:"addresses"}),s=[...a].filter(e=>!n.has(e)),l=[...n].filter(e=>!a.has(e));return me(e("رُبطت العوائق"),[...s.map(e=>pe("link",o(e),["unlink",o(e)])),...l.map(e=>pe("unlink",o(e),["link",o(e)]))])}(n,o,new Set(a.getAll("on"))),{quiet:!0});t.ask(r=>a`<${H} wide title=${e("أي العوائق تحرّك؟")} yes=${e("حفظ")} ...${{close:r,submit:l}}>
        <p dir="auto"><b>${S(t.store,n)}</b></p>
        ${s.length?a`<div class="console-choice-list">
                ${s.map(e=>{var t;return a`<label class="tick" key=${e.id}>
                      <input type="checkbox" name="on" value=${e.id} defaultChecked=${o.has(e.id)} />
                      <span dir="auto">${null!=(t=e.title)?t:O(e)}</span></label
                    >`})}
              </div>`:a`<p class="soft">${e("لا عوائق بعد.")}</p>`}
      <//>`)}const[qn,Sn]=[120,280],On=e=>t=>(t.ok&&e.clear(),t);function Ln(t,n){const{context:o}=t,s=o.store.all("cluster").filter(e=>e.stage===t.stage),r=a=>async function({context:t,stage:n},a,o,s){return o?t.act(kn(a,o),{quiet:!0}):s.trim()?t.act(function({stage:t,title:n,cards:a}){const o=d(),s=[["remove_cluster",{cluster:o}],...xn(a.filter(e=>e.cluster))],l=a.map(e=>e.id);return me(e("صُنعت الحزمة: {title}",{title:n}),pe("add_cluster",{cluster:o,stage:t,title:n,cards:l},...s))}({stage:n,title:s.trim(),cards:a}),{quiet:!0}):{ok:!1,why:e("أعطِ الحزمة الجديدة عنوانًا، أو اختر واحدة موجودة.")}}(t,n,s.find(e=>e.id===a.get("cluster")),a.get("title")).then(On(t));o.ask(t=>a`<${H}
        title=${l(["اجمع {n} بطاقة في حزمة","اجمع بطاقة واحدة في حزمة","اجمع بطاقتين في حزمة","اجمع {n} بطاقات في حزمة","اجمع {n} بطاقة في حزمة","اجمع {n} بطاقة في حزمة"],"Cluster {n} cards",n.length)}
        yes=${e("ضعها معًا")}
        ...${{close:t,submit:r}}
      >
        <${G} label=${e("عنوان جديد")} hint=${e("كلمات قليلة تقول ما الذي يجمع هذه البطاقات.")}>
          <input name="title" maxlength=${qn} autofocus dir="auto" required=${!s.length}
        /><//>
        ${s.length>0&&a`<${G} label=${e("أو في حزمة موجودة")}
            ><select name="cluster">
              <option value="">${e("لا شيء: اصنع حزمة جديدة")}</option>
              ${s.map(e=>a`<option value=${e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <ul class="console-quotes">
          ${n.map(e=>a`<li key=${e.id} dir="auto">${O(e)}</li>`)}
        </ul>
      <//>`)}function En(t,n){const{context:o}=t,s=o.store.all("card").filter(e=>e.stage===t.stage&&!e.merged_into),r=n.length>1?n:s.filter(e=>e.id!==n[0].id),i=a=>{const s=r.find(e=>e.id===a.get("into"));return s?o.act(function(e,t){const n=e.filter(e=>e.id!==t.id).map(e=>pe("merge_cards",{card:e.id,into:t.id},["merge_cards",{card:e.id,into:null}]));return me(l(["دُمجت {n} بطاقة","دُمجت بطاقة واحدة","دُمجت بطاقتان","دُمجت {n} بطاقات","دُمجت {n} بطاقة","دُمجت {n} بطاقة"],"{n} cards merged",n.length),n)}(n,s),{quiet:!0}).then(On(t)):{ok:!1,why:e("اختر بطاقة.")}},c=n.length>1?e("أي الكلمات تبقى على الحائط؟"):e("في أي بطاقة تدمجها؟");o.ask(t=>a`<${H} ...${{title:c,close:t,submit:i}} yes=${e("ادمج")}>
        <p class="soft">${e("البطاقات المدموجة تبقى تحت التي بقيت، ويمكن فصلها من جديد.")}</p>
        <${Un} choices=${r} />
      <//>`)}function Un({choices:t}){const n=r(""),o=t.filter(e=>e.text.toLocaleLowerCase().includes(n.value.toLocaleLowerCase()));return a`${t.length>8&&a`<input
        type="search"
        aria-label=${e("ابحث في البطاقات")}
        placeholder=${e("ابحث في البطاقات")}
        onInput=${e=>n.value=e.target.value}
      />`}
    <div class="console-choice-list">
      ${o.map((e,n)=>a`<label class="tick" key=${e.id}>
            <input type="radio" name="into" value=${e.id} defaultChecked=${0===n&&t.length<9} /><span
              dir="auto"
              >${O(e)}</span
            ></label
          >`)}
    </div>`}function Pn(t,o){const{context:s}=t,l=({close:t})=>{const l=s.store.all("card").filter(e=>e.merged_into===o.id);return a`<${Y} title=${e("البطاقات المدموجة في هذه")} close=${t}>
      <p class="card-text" dir="auto"><b>${O(o)}</b></p>
      <ul class="people">
        ${l.map(t=>a`<li class="person-row" key=${t.id}>
              <span class="person-name" dir="auto">${O(t)}</span>
              <button class="button small" onClick=${()=>(t=>s.act((t=>me(e("فُصلت البطاقة من جديد"),pe("merge_cards",{card:t.id,into:null},["merge_cards",{card:t.id,into:t.merged_into}])))(t)))(t)}>${n("split")}${e("افصل")}</button>
            </li>`)}
      </ul>
    <//>`};s.ask(e=>a`<${l} close=${e} />`)}function In({context:t},n){const o="card"===n.kind,s=o?n.text:n.title,l=a=>{const l=a.get("words").trim();return l===s?{ok:!0}:t.act(o?(c=n,u=l,me(e("تغيّرت البطاقة"),pe("edit_card",{card:c.id,text:u},["edit_card",{card:c.id,text:c.text}]))):(r=n,i=l,me(e("تغيّر اسم الحزمة"),pe("rename_cluster",{cluster:r.id,title:i},["rename_cluster",{cluster:r.id,title:r.title}]))),{quiet:!0});var r,i,c,u};t.ask(t=>a`<${H}
        title=${e(o?"غيّر الكلمات":"غيّر اسم الحزمة")}
        yes=${e("حفظ")}
        ...${{close:t,submit:l}}
      >
        <${G} label=${e(o?"كلمات البطاقة":"العنوان")}>
          <textarea
            name="words"
            rows="3"
            required
            maxlength=${o?Sn:qn}
            defaultValue=${s}
            dir="auto"
          ></textarea>
        <//>
      <//>`)}const Bn=(e,t)=>t.map(t=>e.context.store.get("card",t)).filter(Boolean),Mn=(e,t)=>(e.clear(),e.context.act(t)),Dn={hide:(e,t)=>Mn(e,function(e){const t=e.filter(e=>"hidden"!==e.shown).map(wn);return me(l(["أُخفيت {n} بطاقة","أُخفيت بطاقة واحدة","أُخفيت بطاقتان","أُخفيت {n} بطاقات","أُخفيت {n} بطاقة","أُخفيت {n} بطاقة"],"{n} cards hidden",t.length),t)}(Bn(e,t))),show:(e,t)=>Mn(e,function(e){const t=e.filter(e=>"shown"!==e.shown).map(e=>pe("hide_card",{card:e.id,hidden:!1},["hide_card",{card:e.id,hidden:!0}]));return me(l(["عُرضت {n} بطاقة على الجميع","عُرضت بطاقة واحدة على الجميع","عُرضت بطاقتان على الجميع","عُرضت {n} بطاقات على الجميع","عُرضت {n} بطاقة على الجميع","عُرضت {n} بطاقة على الجميع"],"{n} cards shown to everyone",t.length),t)}(Bn(e,t))),lane:(e,t)=>function(e,t){const{lanes:o}=e.context.store.get("stage",e.stage);e.context.ask(s=>a`<${Y} title=${l(["انقل {n} بطاقة إلى","انقل بطاقة واحدة إلى","انقل بطاقتين إلى","انقل {n} بطاقات إلى","انقل {n} بطاقة إلى","انقل {n} بطاقة إلى"],"Move {n} cards to",t.length)} close=${s}>
        <div class="stack">
          ${o.map(o=>a`<button class="button wide" data-category=${o.id} onClick=${((n,a)=>()=>(n(),e.clear(),e.context.act(yn(t,a))))(s,o)}>
                ${n("arrow-end")}<span dir="auto">${o.title}</span>
              </button>`)}
        </div>
      <//>`)}(e,Bn(e,t)),merge:(e,t)=>En(e,Bn(e,t)),cluster:(e,t)=>Ln(e,Bn(e,t)),free:(e,t)=>Mn(e,kn(Bn(e,t),null))};function An(t,n){var a,o;const{store:s}=t.context,l=s.get("card",n);return[(null!=(o=null==(a=s.get("stage",l.stage))?void 0:a.lanes)?o:[]).length>1&&{icon:"move",words:e("انقل إلى…"),act:()=>Dn.lane(t,[n])},{icon:"cluster",words:e("ضعها في حزمة…"),act:()=>Dn.cluster(t,[n])},l.cluster&&{icon:"split",words:e("أخرجها من الحزمة"),act:()=>Dn.free(t,[n])},{icon:"merge",words:e("ادمجها في بطاقة أخرى…"),act:()=>Dn.merge(t,[n])},zn(s,n)&&{icon:"split",words:e("افصل البطاقات المدموجة…"),act:()=>Pn(t,l)},{icon:"edit",words:e("غيّر الكلمات…"),act:()=>In(t,l)},null,...Nn(t,n),null,"shown"!==l.shown&&{icon:"show",words:"held"===l.shown?e("اسمح بها"):e("اعرضها من جديد"),act:()=>Dn.show(t,[n])},"hidden"!==l.shown&&{icon:"hide",words:e("أخفِها عن الجميع"),danger:!0,act:()=>Dn.hide(t,[n])}].filter(e=>!1!==e&&void 0!==e)}const zn=(e,t)=>e.all("card").some(e=>e.merged_into===t);function Nn(t,n){return t.context.store.get("leverage",n)?[{icon:"link",words:e("أي العوائق تحرّك؟…"),act:()=>jn(t.context,n)},{icon:"leverage",words:e("لم تعد موضع تأثير"),act:()=>t.context.act(Cn(n,!1))}]:[{icon:"leverage",words:e("اجعلها موضع تأثير"),act:()=>t.context.act(Cn(n,!0))}]}function Tn({id:e,wall:t,merged:n}){var o,s,l;const{store:r}=t.context,i=r.get("card",e);if(!i)return null;const c=r.get("leverage",e),u=t.picked.value.has(e),d=["card","console-card","shown"===i.shown?"":"hidden",c?"leverage":"",u?"picked":""];return a`<li
    class=${d.filter(Boolean).join(" ")}
    data-category=${null!=(o=i.category)?o:"unsorted"}
    data-shown=${i.shown}
    data-draggable
    data-drop=${`card:${e}`}
  >
    <${Rn} ...${{card:i,wall:t,picked:u}} />
    <div class="card-foot">
      <${L} plain group=${r.get("group",null!=(s=i.group)?s:"")} />
      ${i.by&&a`<span dir="auto">${null==(l=r.get("person",i.by))?void 0:l.name}</span>`}
      <${Vn} ...${{card:i,merged:n,leverage:c}} />
    </div>
  </li>`}const Rn=({card:t,wall:n,picked:o})=>a`<div class="console-card-top">
    <span
      class="console-grip"
      aria-hidden="true"
      title=${e("اسحب")}
      ...${le({what:`card:${t.id}`,drop:e=>n.drop(Fn(n,t.id))(e)})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${o} onChange=${()=>n.toggle(t.id)} />
      <span class="card-text" dir="auto">${O(t)}</span></label
    >
    <${de} label=${e("المزيد عن هذه البطاقة")} items=${()=>An(n,t.id)} />
  </div>`,Fn=(e,t)=>e.picked.peek().has(t)?[...e.picked.peek()]:[t],Vn=({card:t,merged:o,leverage:s})=>a`${t.recorded&&a`<span class="console-sign">${n("recorder")}${e("بيد المدوّن")}</span>`}
  ${o>0&&a`<span class="console-sign">${n("merge")}${l(["‎+{n} مدموجة","‎+{n} مدموجة","‎+{n} مدموجة","‎+{n} مدموجة","‎+{n} مدموجة","‎+{n} مدموجة"],"+{n} merged",o)}</span>`}
  ${"hidden"===t.shown&&a`<span class="chip" data-tone="error">${n("hide")}${e("المخفية")}</span>`}
  ${"held"===t.shown&&a`<span class="chip" data-tone="warn">${n("clock")}${e("بانتظار السماح")}</span>`}
  ${s&&a`<span class="chip solid" data-tone="leverage">${n("leverage")}${e("موضع التأثير")}</span>`}`;function Kn({id:t,wall:o,cards:s}){var l;const r=o.context.store.get("cluster",t),i=o.context.store.get("leverage",t);return r?a`<section
    class=${i?"card cluster leverage":"card cluster"}
    data-drop=${`cluster:${t}`}
    data-category=${null!=(l=r.lane)?l:"unsorted"}
    aria-label=${r.title}
  >
    <div class="console-card-top">
      <h4 class="card-title" dir="auto">${r.title} <span class="count">${s.length}</span></h4>
      <${de} label=${e("المزيد عن {title}",{title:r.title})} items=${()=>function(t,n){const a=t.context.store.get("cluster",n);return[{icon:"edit",words:e("غيّر الاسم…"),act:()=>In(t,a)},...Nn(t,n),null,{icon:"split",words:e("فك الحزمة"),danger:!0,act:()=>async function({context:t},n){const a=t.store.all("card").filter(e=>e.cluster===n.id),o=t.store.all("rating").some(e=>e.on===n.id),s={title:e("هل تفك هذه الحزمة؟"),yes:e("فك الحزمة"),danger:!0,text:e("قيّمتها مجموعات. تضيع تقييماتها؛ وتبقى بطاقاتها على الحائط.")};o&&!await t.confirm(s)||t.act(function(t,n,a){const{id:o,stage:s,title:l,lane:r}=t,i=["add_cluster",{cluster:o,stage:s,title:l,lane:r,cards:n.map(e=>e.id)}],c=a.map(({from:e,to:t,type:n})=>["link",{from:e,to:t,type:n}]);return me(e("فُكت الحزمة: {title}",{title:l}),pe("remove_cluster",{cluster:o},i,...c))}(n,a,t.store.all("link").filter(e=>e.from===n.id||e.to===n.id)))}(t,a)}]}(o,t)} />
    </div>
    ${i&&a`<span class="chip solid" data-tone="leverage">${n("leverage")}${e("موضع التأثير")}</span>`}
    <ul class="console-members">
      ${s.map(e=>a`<${Jn} key=${e.id} ...${{card:e,wall:o}} />`)}
    </ul>
  </section>`:null}function Jn({card:t,wall:o}){const{id:s}=t;return a`<li class="console-member" data-draggable data-shown=${t.shown}>
    <span
      class="console-grip"
      aria-hidden="true"
      title=${e("اسحب")}
      ...${le({what:`card:${s}`,drop:o.drop([s])})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${o.picked.value.has(s)} onChange=${()=>o.toggle(s)} />
      <span dir="auto">${O(t)}</span></label
    >
    ${"shown"!==t.shown&&a`<span class="console-sign" title=${e("المخفية")}>${n("hide")}<span class="visually-hidden">${e("المخفية")}</span></span>`}
    <${de} label=${e("المزيد عن هذه البطاقة")} items=${()=>An(o,s)} />
  </li>`}function Xn(e){var t;const n=new Map;for(const a of e)a.merged_into&&n.set(a.merged_into,[...null!=(t=n.get(a.merged_into))?t:[],a]);return n}function Yn({wall:t,cards:o,shown:r}){var i;const c=new Set(o.map(e=>e.id)),u=[...t.picked.value].filter(e=>c.has(e));if(s(()=>function(e,t){const n=()=>[...e.picked.peek()],a=({detail:a})=>{"none"===a?e.clear():"all"===a?e.picked.value=new Set(t.map(e=>e.id)):n().length&&Dn[a](e,n())};return window.addEventListener("selection",a),()=>window.removeEventListener("selection",a)}(t,r),[t,r]),!u.length)return null;const d=o.filter(e=>t.picked.value.has(e.id)),$=null!=(i=t.context.store.get("stage",t.stage).lanes)?i:[],p=(e,o,s,l=!0)=>l&&a`<button class="button small" onClick=${()=>Dn[o](t,u)}>${n(e)}${s}</button>`;return a`<div class="toolbar console-selection" role="region" aria-label=${e("البطاقات المختارة")}>
    <b aria-live="polite">${l(["لم يُختر شيء","اختيرت واحدة","اختيرت اثنتان","اختيرت {n}","اختيرت {n}","اختيرت {n}"],"{n} selected",u.length)}</b>
    ${p("cluster","cluster",e("حزمة…"))} ${p("merge","merge",e("دمج…"),u.length>1)}
    ${p("move","lane",e("انقل إلى…"),$.length>1)}
    ${p("split","free",e("إزالة"),d.some(e=>e.cluster))}
    ${p("show","show",e("عرض"),d.some(e=>"shown"!==e.shown))}
    ${p("hide","hide",e("إخفاء"),d.some(e=>"hidden"!==e.shown))}
    <button class="button small quiet toolbar-end" onClick=${t.clear}>${e("ألغِ الاختيار")}</button>
  </div>`}const Hn={key:"2",icon:"edit",words:()=>e("اللوح")},Qn=[{key:"a",words:()=>e("اختر كل البطاقات المعروضة"),act:()=>Wn("all")},{key:"c",words:()=>e("اجمع البطاقات المختارة في حزمة"),act:()=>Wn("cluster")},{key:"g",words:()=>e("ادمج البطاقات المختارة"),act:()=>Wn("merge")},{key:"m",words:()=>e("انقل البطاقات المختارة إلى عمود آخر"),act:()=>Wn("lane")},{key:"h",words:()=>e("أخفِ البطاقات المختارة"),act:()=>Wn("hide")},{key:"escape",act:()=>Wn("none")}],Wn=e=>window.dispatchEvent(new CustomEvent("selection",{detail:e})),Gn={all:()=>!0,held:e=>"held"===e.shown,hidden:e=>"hidden"===e.shown,alone:e=>!e.cluster&&"shown"===e.shown};function Zn({context:t,stage:o,cards:s,filter:l,search:r}){const i=s.filter(Gn.held).length,c=[["all",e("الكل")],["alone",e("ليست في حزمة بعد")],["held",e("بانتظار السماح")],["hidden",e("المخفية")]];return a`<div class="toolbar console-board-head">
    <label class="console-search"
      ><span class="visually-hidden">${e("ابحث في البطاقات")}</span>${n("search")}
      <input
        type="search"
        data-search
        placeholder=${e("ابحث في البطاقات")}
        value=${r.value}
        onInput=${e=>r.value=e.target.value}
    /></label>
    <button class="button small" onClick=${()=>function(t,n){const o=a=>t.act(function(t,n){const a=d(),o={lane:n.get("lane")||void 0,for_group:n.get("group")||void 0};return me(e("أُضيفت البطاقة"),pe("add_card",{card:a,stage:t.id,text:n.get("text").trim(),...o},["withdraw_card",{card:a}]))}(n,a),{quiet:!0});t.ask(s=>{var l;return a`<${H} title=${e("أضف بطاقة")} yes=${e("إضافة")} ...${{close:s,submit:o}}>
        <${G} label=${e("كلمات البطاقة")}>
          <textarea name="text" rows="3" required maxlength=${280} autofocus dir="auto"></textarea>
        <//>
        ${(null==(l=n.lanes)?void 0:l.length)>1&&a`<${G} label=${e("العمود")}
            ><select name="lane">
              ${n.lanes.map(e=>a`<option value=${e.id} selected=${"unsorted"===e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <${G} label=${e("قالها")}
          ><select name="group">
            <option value="">${e("لا مجموعة")}</option>
            ${$(t.store).map(e=>a`<option value=${e.id}>${e.name}</option>`)}
          </select><//
        >
      <//>`})}(t,o)}>${n("plus")}${e("بطاقة…")}</button>
    ${i>0&&a`<button class="button small" onClick=${()=>ea(t,o,s)}>${n("show")}${e("اسمح بها كلها")}</button>`}
    <div class="toolbar" role="group" aria-label=${e("أي البطاقات")}>${c.map(([e,t])=>a`<button
      key=${e}
      class="button small"
      aria-pressed=${l.value===e}
      onClick=${()=>l.value=e}
    >
      ${t} <span class="count">${s.filter(t=>!t.merged_into&&Gn[e](t)).length}</span>
    </button>`)}</div>
  </div>`}const ea=(e,t,n)=>{const a=n.filter(Gn.held);e.act({said:l(["سُمح بـ {n} بطاقة","سُمح ببطاقة واحدة","سُمح ببطاقتين","سُمح بـ {n} بطاقات","سُمح بـ {n} بطاقة","سُمح بـ {n} بطاقة"],"{n} cards approved",a.length),steps:[{do:"reveal_cards",with:{stage:t.id},backs:a.map(e=>({do:"hide_card",with:{card:e.id,hidden:!0}}))}]})};function ta({wall:e,stage:t,shown:n,merged:o,all:s}){var l;const r=(null==(l=t.lanes)?void 0:l.length)?t.lanes:[{id:"",title:c(e.context.store).find(e=>e.id===t.id).title}],i=e.context.store.all("cluster").filter(e=>e.stage===t.id),u=e=>r.some(t=>t.id===e.lane)?e.lane:r.at(-1).id;return a`<div class="board console-lanes">
    ${r.map(t=>a`<${na}
          key=${t.id}
          ...${{wall:e,lane:t,merged:o}}
          clusters=${i.filter(e=>u(e)===t.id&&(s||n.some(t=>t.cluster===e.id)))}
          members=${n.filter(e=>e.cluster)}
          cards=${n.filter(e=>!e.cluster&&u(e)===t.id)}
        />`)}
  </div>`}function na({wall:e,lane:t,clusters:o,members:s,cards:l,merged:r}){const i=new Set(o.map(e=>e.id)),c=l.length+s.filter(e=>i.has(e.cluster)).length;return a`<section
    class="lane"
    data-category=${t.id||void 0}
    data-drop=${t.id?`lane:${t.id}`:void 0}
    aria-label=${t.title}
  >
    <h3 class="lane-head">
      ${n(aa.has(t.id)?t.id:"mark")}<span dir="auto">${t.title}</span
      ><span class="count">${c}</span>
    </h3>
    ${o.map(t=>a`<${Kn} key=${t.id} id=${t.id} wall=${e} cards=${s.filter(e=>e.cluster===t.id)} />`)}
    <ul class="cards console-cards">
      ${l.map(t=>{var n,o;return a`<${Tn} key=${t.id} id=${t.id} wall=${e} merged=${null!=(o=null==(n=r.get(t.id))?void 0:n.length)?o:0} />`})}
    </ul>
  </section>`}const aa=new Set(["governance","structural","economic_social","unsorted"]),oa=({stage:t})=>a`<div class="empty">
    ${n("edit")}
    <h3>${e("لا بطاقات بعد")}</h3>
    <p>
      ${"open"===t.status?e("تظهر هنا عندما يكتبها الناس."):e("تظهر هنا عندما تُفتح هذه المرحلة.")}
    </p>
  </div>`;var sa=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=r("all"),o=r(""),s=r(new Set),l=e.store.all("card").filter(e=>e.stage===t.id),i=E(()=>function(e,t,n){const a={context:e,stage:t,picked:n,toggle:e=>{const t=new Set(n.peek());t.delete(e)||t.add(e),n.value=t},clear:()=>n.value=new Set};return a.drop=e=>t=>function(e,t,n){const[a,o]=[null==n?void 0:n.slice(0,n.indexOf(":")),null==n?void 0:n.slice(n.indexOf(":")+1)],s=Bn(e,t),{store:l}=e.context;if("lane"===a)return function(e,t,n){const[a,o]=[kn(t,null),yn(t,n)];Mn(e,{said:o.steps.length?o.said:a.said,steps:[...a.steps,...o.steps]})}(e,s,l.get("stage",e.stage).lanes.find(e=>e.id===o));if("cluster"===a)return Mn(e,kn(s,l.get("cluster",o)));const r="card"===a&&!t.includes(o)&&l.get("card",o);return r?Ln(e,[...s,r]):void 0}(a,e,t),a}(e,t.id,s),[t.id]),c=l.filter(e=>!e.merged_into&&Gn[n.value](e)&&((e,t)=>!t||e.text.toLocaleLowerCase().includes(t.toLocaleLowerCase()))(e,o.value));return a`<div class="console-board">
    <${Zn} ...${{context:e,stage:t,cards:l,filter:n,search:o}} />
    ${l.length?a`<${ta}
            ...${{wall:i,stage:t,shown:c,merged:Xn(l),all:!o.value&&"all"===n.value}}
          />`:a`<${oa} stage=${t} />`}
    <${Yn} ...${{wall:i,cards:l,shown:c}} />
  </div>`},heard:(e,t)=>{var n;return"anonymous"===(null==(n=e.settings)?void 0:n.naming)?null:new Set(t.all("card").filter(t=>t.stage===e.id).map(e=>e.group))},keys:Qn,tab:Hn});const la=({group:t})=>{var o,s;return a`<span class="console-group" data-colour=${null==t?void 0:t.colour}>
    <span class="badge">${n(null!=(o=null==t?void 0:t.icon)?o:"person")}</span
    ><span dir="auto">${null!=(s=null==t?void 0:t.name)?s:e("لا مجموعة")}</span></span
  >`},ra=[0,1,2,3,4,5];function ia(t,n,o){t.ask(s=>a`<${Y} wide title=${e("قيّم عن مجموعة")} close=${s}>
        <div class="stack">
          <p><${la} group=${o} /></p>
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
                ${q(t.store).map(e=>a`<${ca} key=${e.id} ...${{context:t,stage:n,group:o,barrier:e}} />`)}
              </tbody>
            </table>
          </div>
          <div class="dialog-foot"><button class="button primary" onClick=${s}>${e("تمّ")}</button></div>
        </div>
      <//>`)}function ca({context:t,stage:n,group:o,barrier:s}){var l;const r=ua(t.store.all("rating"),n,o,s),i=null!=(l=s.title)?l:O(s),c=a=>{const l=a.target.closest("tr"),[i,c]=[...l.querySelectorAll("select")].map(e=>""===e.value?null:Number(e.value));null!==i&&null!==c&&t.act(function(t,n,a,o,s){const l={stage:t.id,on:a.id,group:n.id},r=s?{power:s.power,resources:s.resources}:{power:null,resources:null};return me(e("قُيّم عن {group}",{group:n.name}),pe("rate",{...l,...o},["rate",{...l,...r}]))}(n,o,s,{power:i,resources:c},r))},u=(e,t)=>a`<td>
      <select aria-label=${`${t}: ${i}`} onChange=${c}>
        <option value="" disabled=${Boolean(r)} selected=${!r}>–</option>
        ${ra.map(t=>a`<option value=${t} selected=${(null==r?void 0:r[e])===t}>${t}</option>`)}
      </select>
    </td>`;return a`<tr>
    <th scope="row" dir="auto">${i}</th>
    ${u("power",e("النفوذ"))}${u("resources",e("الموارد"))}
  </tr>`}const ua=(e,t,n,{id:a})=>{var o;return(null==(o=t.settings)?void 0:o.members)?void 0:e.find(e=>e.stage===t.id&&e.on===a&&e.group===n.id&&e.rater===n.id)};function da(e,t,n){var a;const o=new Set(n.map(e=>e.id)),s=new Map;for(const{stage:n,on:l,group:r,rater:i}of t)n===e&&i===r&&o.has(l)&&s.set(r,(null!=(a=s.get(r))?a:new Set).add(l));return new Map([...s].map(([e,t])=>[e,t.size]))}const $a={key:"3",icon:"power",words:()=>e("النفوذ")},pa=()=>a`<div class="empty">
    ${n("power")}
    <h3>${e("لا شيء للتقييم بعد")}</h3>
    <p>${e("تأتي العوائق من بطاقات مرحلة العوائق: حزمها، والبطاقات التي تقف وحدها.")}</p>
  </div>`;function ma({context:t,stage:n,groups:o,items:s,rated:r}){const i=new Set(p(t.store.all("person")).map(e=>e.group)),c=o.filter(e=>r.get(e.id)===s.length).length;return a`<details class="disclosure" open=${c<o.length}>
    <summary>
      ${l(["{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء"],"{n} of {all} groups have rated everything",c,{all:o.length})}
    </summary>
    <ul class="console-progresses">
      ${o.map(o=>{var l,c;return a`<li key=${o.id} class="console-progress">
      <${la} group=${o} />
      <progress
        class="progress"
        max=${s.length}
        value=${null!=(l=r.get(o.id))?l:0}
        data-colour=${o.colour}
        aria-label=${o.name}
      ></progress>
      <span class="console-progress-words"
        >${e("{n} من {all}",{n:null!=(c=r.get(o.id))?c:0,all:s.length})}</span
      >
      ${!i.has(o.id)&&a`<span class="chip plain">${e("لا أحد هنا")}</span>`}
      <button class="button small" onClick=${()=>ia(t,n,o)}>
        ${e("قيّم عنهم…")}
      </button>
    </li>`})}
    </ul>
  </details>`}var ga=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){var o,s;const{store:l}=t,r=q(l),i=$(l);if(!r.length)return a`<${pa} />`;const c=l.all("rating"),u=B(c,n.id),d=r.map(e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:O(e),category:e.lane}});return a`<div class="stack">
    <${ma} ...${{context:t,stage:n,groups:i,items:r,rated:da(n.id,c,r)}} />
    <div class="scroller" tabindex="0" role="region" aria-label=${e("خريطة الألوان")}>
      ${M({barriers:d,groups:i,cells:u,compact:i.length>6})}
    </div>
    ${i.length>6&&N(i)} ${D({split:Boolean(null==(o=n.settings)?void 0:o.members)})}
    ${(null==(s=n.settings)?void 0:s.members)&&a`<p class="soft">
        ${e("يظهر متوسط المجموعة بعد أن يقيّم خمسة من أعضائها. وإذا قيّم عدد أقل عند إغلاق هذه المرحلة، تُحذف تقييماتهم.")}
      </p>`}
  </div>`},heard:(e,t)=>{var n;return(null==(n=e.settings)?void 0:n.members)?null:new Set(t.all("rating").filter(t=>t.stage===e.id).map(e=>{var t;return null!=(t=e.rater)?t:e.group}))},tab:$a});const ha=e=>(e<26?"":ha(Math.floor(e/26)-1))+String.fromCharCode(65+e%26),ba=e=>[...e.map(e=>({...e})),...Array.from({length:5},()=>({}))],va=e=>Object.values(e).reduce((e,t)=>e+t,0),fa=(e,t)=>e.ask(n=>a`<${wa} ...${{context:e,vote:t,close:n}} />`);function wa({context:o,vote:s,close:r}){var i;const c=$(o.store),[u,d]=t(null==(i=c[0])?void 0:i.id),[p,m]=t(()=>ba(ka(o,s,u)));return a`<${H} wide title=${e("أوراق التصويت")} yes=${e("احفظ هذه الأوراق")} ...${{close:r,submit:()=>function(t,n,a,o){const s=function(t,{budget:n,max_each:a}){for(const[o,s]of t.entries()){if(va(s)>n)return e("في ورقة التصويت {n} أكثر من {budget} نقاط.",{n:o+1,budget:n});if(a&&Object.values(s).some(e=>e>a))return e("في ورقة التصويت {n} أكثر من {most} نقاط على موضع واحد.",{n:o+1,most:a});if(Object.values(s).some(e=>e<0||!Number.isInteger(e)))return e("في ورقة التصويت {n} شيء ليس عدد نقاط.",{n:o+1})}return""}(o,n);if(s)return{ok:!1,why:s};const r={vote:n.id,group:a.id},i=(e=>e.filter(e=>va(e)>0).map(e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e>0))))(o),c=ka(t,n,a.id),u=l(["حُفظت {n} ورقة تصويت لـ {group}","حُفظت ورقة تصويت واحدة لـ {group}","حُفظت ورقتا تصويت لـ {group}","حُفظت {n} أوراق تصويت لـ {group}","حُفظت {n} ورقة تصويت لـ {group}","حُفظت {n} ورقة تصويت لـ {group}"],"{n} paper ballots saved for {group}",i.length,{group:a.name});return t.act(me(u,pe("cast_for",{...r,ballots:i},["cast_for",{...r,ballots:c}])),{quiet:!0})}(o,s,c.find(e=>e.id===u),p)}}>
    <div class="console-pair">
      <${G} label=${e("المجموعة")}
        ><select onChange=${e=>(d(e.target.value),m(ba(ka(o,s,e.target.value))))}>
          ${c.map(e=>a`<option value=${e.id} selected=${e.id===u}>${e.name}</option>`)}
        </select><//
      >
      <p class="soft">
        ${l(["سطر لكل ورقة، في كل منها {n} نقطة.","سطر لكل ورقة، في كل منها نقطة واحدة.","سطر لكل ورقة، في كل منها نقطتان.","سطر لكل ورقة، في كل منها {n} نقاط.","سطر لكل ورقة، في كل منها {n} نقطة.","سطر لكل ورقة، في كل منها {n} نقطة."],"One row per ballot, {n} dots in each.",s.budget)}
        ${" "}${e("الحفظ من جديد يحل محل ما أدخلته لهذه المجموعة من قبل.")}
      </p>
    </div>
    <ol class="console-letters">
      ${s.items.map((e,t)=>a`<li key=${e}><b>${ha(t)}</b><span dir="auto">${S(o.store,e)}</span></li>`)}
    </ol>
    <${ya} ...${{context:o,vote:s,rows:p,set:(e,t,n)=>m(p.map((a,o)=>o===e?{...a,[t]:n}:a))}} />
    <div class="toolbar">
      <button
        type="button"
        class="button small"
        disabled=${p.length>=60}
        onClick=${()=>m([...p,{}])}
      >
        ${n("plus")}${e("ورقة أخرى")}
      </button>
    </div>
  <//>`}function ya({context:t,vote:n,rows:o,set:s}){return a`<div class="scroller" tabindex="0">
    <table class="table console-ballots">
      <thead>
        <tr>
          <th scope="col">${e("ورقة التصويت")}</th>
          ${n.items.map((e,n)=>a`<th scope="col" title=${S(t.store,e)}>${ha(n)}</th>`)}
          <th scope="col">${e("الباقي")}</th>
        </tr>
      </thead>
      <tbody>
        ${o.map((t,o)=>a`<tr key=${o}>
              <th scope="row">${o+1}</th>
              ${n.items.map((l,r)=>{var i,c;return a`<td>
                    <input
                      type="number"
                      min="0"
                      max=${null!=(i=n.max_each)?i:n.budget}
                      inputmode="numeric"
                      aria-label=${e("ورقة التصويت {n}، {letter}",{n:o+1,letter:ha(r)})}
                      value=${null!=(c=t[l])?c:""}
                      onInput=${e=>s(o,l,Number(e.target.value)||0)}
                    />
                  </td>`})}
              <td class="number" data-tone=${va(t)>n.budget?"error":void 0}>
                <b>${n.budget-va(t)}</b>
              </td>
            </tr>`)}
      </tbody>
    </table>
  </div>`}const ka=(e,t,n)=>{var a,o;return null!=(o=null==(a=((e,t,n)=>e.store.all("proxy_ballots").find(a=>{var o;return a.vote===t.id&&a.group===n&&a.by===(null==(o=e.me.value)?void 0:o.person)}))(e,t,n))?void 0:a.ballots)?o:[]},[xa,_a,Ca]=[280,120,1e3];function ja(t,{tally:n,vote:o}={}){var s;const l=new Set((null!=(s=null==n?void 0:n.items)?s:[]).filter(e=>e.dots>0).slice(0,3).map(e=>e.on)),r=o?e("التصويت، الجولة {n}",{n:o.round}):"",i=e=>t.act(qa(e),{quiet:!0});t.ask(n=>a`<${H} wide title=${e("سجّل قرارًا")} yes=${e("سجّل")} ...${{close:n,submit:i}}>
        <${G} label=${e("ما الذي قُرّر")}>
          <textarea name="text" rows="2" required maxlength=${xa} autofocus dir="auto"></textarea>
        <//>
        <${G} label=${e("على أي أساس")} hint=${e("تصويت، رفع الأيدي، توافق، قرار من مسؤول…")}
          ><input name="basis" maxlength=${_a} defaultValue=${r} dir="auto"
        /><//>
        <fieldset>
          <legend>${e("بشأن مواضع التأثير هذه")}</legend>
          <div class="console-choice-list">
            ${U(t.store).map(({id:e})=>a`<label class="tick" key=${e}>
                  <input type="checkbox" name="on" value=${e} defaultChecked=${l.has(e)} /><span dir="auto"
                    >${S(t.store,e)}</span
                  ></label
                >`)}
          </div>
        </fieldset>
        <${G}
          label=${e("الاعتراض")}
          hint=${e("من لم يوافق، ولماذا. يظهر ذلك بجانب القرار في التقرير.")}
        >
          <textarea name="dissent" rows="2" maxlength=${Ca} dir="auto"></textarea>
        <//>
        <p class="soft">${e("القرار المسجَّل يبقى كما هو؛ ويمكن لقرار لاحق أن يغيّره.")}</p>
      <//>`)}const qa=t=>({said:e("سُجّل القرار"),steps:[{do:"decide",backs:[],with:{decision:d(),text:t.get("text").trim(),basis:t.get("basis").trim(),dissent:t.get("dissent").trim(),on:t.getAll("on")}}]});const Sa=t=>me(e("صارت موضع تأثير"),pe("mark_leverage",{on:t,marked:!0},["mark_leverage",{on:t,marked:!1}]));function Oa({context:o,stage:s,round:r}){var i;const[c,u]=t(""),$=U(o.store).length,{budget:p=5,max_each:m=0,secret:g=!0}=null!=(i=s.settings)?i:{},h=$>0&&"open"===s.status;return a`<form class="console-box" aria-label=${e("افتح تصويتًا")} onSubmit=${async function(t){t.preventDefault();const n=await o.act(function(t,n){const a={budget:Number(n.get("budget")),max_each:Number(n.get("max_each")),secret:n.has("secret")};return{said:e("التصويت مفتوح"),steps:[{do:"open_vote",with:{vote:d(),stage:t.id,...a},backs:[]}]}}(s,new FormData(t.target)),{quiet:!0});u(n.ok?"":n.why)}}>
    <h3>${n("vote")}${1===r?e("افتح التصويت"):e("افتح الجولة {n}",{n:r})}</h3>
    <div class="console-trio">
      <${G} label=${e("النقاط لكل شخص")}
        ><input name="budget" type="number" min="1" max=${100} required defaultValue=${p}
      /><//>
      <${G} label=${e("الأكثر على موضع واحد (0: دون حد)")}
        ><input name="max_each" type="number" min="0" max=${100} required defaultValue=${m}
      /><//>
      <${Z} name="secret" label=${e("سري")} defaultChecked=${g} />
    </div>
    ${c&&a`<p class="notice" role="alert" data-tone="error">${n("warning")}<span>${c}</span></p>`}
    <div class="toolbar">
      <span class="soft">${function(t,n){return t?"open"!==n.status?e("افتح هذه المرحلة أولًا؛ ثم يبدأ التصويت."):l(["على {n} موضع تأثير","على موضع تأثير واحد","على موضعي تأثير","على {n} مواضع تأثير","على {n} موضع تأثير","على {n} موضع تأثير"],"over {n} leverage points",t):e("حدّد موضع تأثير واحدًا على الأقل أولًا.")}($,s)}</span>
      <button class="button primary toolbar-end" disabled=${!h}>${n("play")}${e("افتح التصويت")}</button>
    </div>
  </form>`}const La={key:"4",icon:"leverage",words:()=>e("التأثير")};function Ea({context:t,vote:o}){var s;const{store:r}=t,i=null!=(s=r.get("turnout",o.id))?s:{voted:0,proxies:0},c=Math.max(p(r.all("person")).length,i.voted);return a`<section class="console-box" data-tone="leverage" aria-label=${e("التصويت")}>
    <h3>${n("vote")}${e("الجولة {n} مفتوحة",{n:o.round})}</h3>
    <dl class="stats">
      <div class="stat">
        <dt>${e("صوّتوا من {all}",{all:c})}</dt>
        <dd>${i.voted}</dd>
      </div>
      <div class="stat">
        <dt>${e("أوراق تصويت أُدخلت")}</dt>
        <dd>${i.proxies}</dd>
      </div>
      <div class="stat">
        <dt>${o.secret?e("نقاط لكل شخص، سري"):e("نقاط لكل شخص، علني")}</dt>
        <dd>${o.budget}</dd>
      </div>
    </dl>
    <progress class="progress" max=${Math.max(c,1)} value=${i.voted}>${i.voted}</progress>
    <p class="soft">${e("لا أحد يرى نتيجة قبل إغلاق التصويت، ولا هنا.")}</p>
    <div class="toolbar">
      <button class="button" onClick=${()=>fa(t,o)}>
        ${n("file")}${e("أدخل أوراق التصويت…")}
      </button>
      <button class="button primary toolbar-end" onClick=${()=>async function(t,n,a,o){const s=a.voted+a.proxies,r=Math.max(0,o-s),i=n.secret&&s<5,c={title:e(i?"أتريد إغلاق التصويت بلا نتيجة؟":"هل تغلق التصويت وتعرض النتيجة؟"),yes:e(i?"أغلق بلا نتيجة":"أغلق واعرض على الجميع"),danger:!0,text:[i?l(["لا توجد أي أوراق. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد ورقة واحدة فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد ورقتان فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد {n} أوراق فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد {n} ورقة فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد {n} ورقة فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا."],"There are only {n} ballots. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.",s):e("تظهر النتيجة فورًا على الحائط وعلى كل هاتف. لا يمكن فتح تصويت أُغلق؛ ويمكن فتح جولة جديدة."),r?l(["لم يصوّت {n} شخص بعد.","لم يصوّت شخص واحد بعد.","لم يصوّت شخصان بعد.","لم يصوّت {n} أشخاص بعد.","لم يصوّت {n} شخصًا بعد.","لم يصوّت {n} شخص بعد."],"{n} people have not voted yet.",r):e("صوّت الجميع."),n.secret?e("ثم تُزال الأوراق المفردة نهائيًا، فلا يستطيع أحد معرفة من اختار ماذا."):e("هذا التصويت علني: يرى الجميع بعده من اختار ماذا.")]};await t.confirm(c)&&t.act({said:e(i?"أُغلق التصويت بلا نتيجة":"أُغلق التصويت وعُرض على الجميع"),steps:[{do:"close_vote",with:{vote:n.id},backs:[]}]})}(t,o,i,c)}>
        ${n("lock")}${e("أغلق التصويت…")}
      </button>
    </div>
  </section>`}function Ua({context:t,closed:o}){var s;const l=r(null),i=null!=(s=o.find(e=>e.id===l.value))?s:o[0],c=t.store.get("tally",i.id),u=o.find(e=>e.round===i.round-1);return c?a`<section class="console-box" aria-label=${e("النتيجة")}>
    <div class="toolbar">
      <h3>${n("check")}${e("نتيجة الجولة {n}",{n:i.round})}</h3>
      <span class="toolbar-end"
        >${o.length>1&&o.map(t=>a`<button
                key=${t.id}
                class="button small"
                aria-pressed=${t===i}
                onClick=${()=>l.value=t.id}
              >
                ${e("الجولة {n}",{n:t.round})}
              </button>`)}
        <button class="button small" onClick=${()=>ja(t,{tally:c,vote:i})}>
          ${n("decision")}${e("سجّل قرارًا…")}
        </button></span
      >
    </div>
    <p class="soft">${Pa(c)}</p>
    ${0===c.items.length&&a`<p class="notice">${n("lock")}${T()}</p>`}
    ${c.items.length>0&&R({tally:c,groups:$(t.store),names:e=>S(t.store,e),before:u&&t.store.get("tally",u.id),compact:!0,table:!0})}
  </section>`:null}const Pa=t=>[l(["لا أصوات","صوت واحد","صوتان","{n} أصوات","{n} صوتًا","{n} صوت"],"{n} ballots",t.people),null!=t.could&&e("صوّت {n} من {all} على هاتف",{n:t.people-t.proxies,all:t.could}),t.proxies&&l(["{n} منها على ورق","واحد منها على ورق","اثنان منها على ورق","{n} منها على ورق","{n} منها على ورق","{n} منها على ورق"],"{n} of them on paper",t.proxies),t.items.length>0&&l(["لا نقاط","نقطة واحدة","نقطتان","{n} نقاط","{n} نقطة","{n} نقطة"],"{n} dots",t.dots),t.items.length>0&&l(["لا مجموعات","مجموعة واحدة","مجموعتان","{n} مجموعات","{n} مجموعة","{n} مجموعة"],"{n} groups",t.groups)].filter(Boolean).join(" · ");function Ia({context:t,stage:o}){const s=U(t.store);return a`<section class="console-box" aria-label=${e("مواضع التأثير")}>
    <div class="toolbar">
      <h3>${n("leverage")}${e("مواضع التأثير")} <span class="count">${s.length}</span></h3>
      <button class="button small toolbar-end" onClick=${()=>function(t,n){const o=q(t.store).filter(e=>!t.store.get("leverage",e.id)),s=a=>{const o=a.get("text").trim();return o||a.get("on")?t.act(o?function(t,n){const a=d();return me(e("أُضيف موضع تأثير"),pe("add_card",{card:a,stage:t.id,text:n},["withdraw_card",{card:a}]),pe("mark_leverage",{on:a,marked:!0},["mark_leverage",{on:a,marked:!1}]))}(n,o):Sa(a.get("on")),{quiet:!0}):{ok:!1,why:e("اكتب واحدًا، أو اختر واحدًا من اللوح.")}};t.ask(t=>a`<${H} title=${e("أضف موضع تأثير")} yes=${e("إضافة")} ...${{close:t,submit:s}}>
        <${G} label=${e("بكلماتك أنت")}>
          <textarea name="text" rows="2" maxlength=${280} dir="auto" autofocus></textarea>
        <//>
        ${o.length>0&&a`<${G} label=${e("أو من اللوح")}
            ><select name="on">
              <option value="">–</option>
              ${o.map(e=>{var t;return a`<option value=${e.id}>${null!=(t=e.title)?t:O(e)}</option>`})}
            </select><//
          >`}
      <//>`)}(t,o)}>
        ${n("plus")}${e("أضف واحدًا…")}
      </button>
    </div>
    ${s.length?a`<ol class="people">
            ${s.map(e=>a`<${Ba} key=${e.id} ...${{context:t,point:e}} />`)}
          </ol>`:a`<p class="soft">
            ${e("اجعل حزمًا أو بطاقات مواضع تأثير، هنا أو على اللوح. التصويت يكون عليها.")}
          </p>`}
    <${Ma} ...${{context:t,stage:o}} />
  </section>`}function Ba({context:t,point:o}){const{store:s}=t,r=F({id:o.id,links:s.all("link"),cards:s.all("card")}).length,i=S(t.store,o.id),c=r?l(["يحرّك {n} عائق","يحرّك عائقًا واحدًا","يحرّك عائقين","يحرّك {n} عوائق","يحرّك {n} عائقًا","يحرّك {n} عائق"],"would shift {n} barriers",r):e("لم يُربط بأي عائق بعد");return a`<li class="person-row">
    ${n("leverage")}<span class="person-name" dir="auto">${i}<small>${c}</small></span>
    <button class="button small" onClick=${()=>jn(t,o.id)}>${n("link")}${e("العوائق…")}</button>
    <button
      class="button small quiet icon-only"
      aria-label=${e("لم يعد موضع تأثير: {title}",{title:i})}
      onClick=${()=>t.act(Cn(o.id,!1))}
    >
      ${n("close")}
    </button>
  </li>`}function Ma({context:t,stage:o}){const s=t.store.all("card").filter(e=>e.stage===o.id&&"hidden"!==e.shown&&!e.merged_into&&!t.store.get("leverage",e.id));return s.length?a`<h4>${e("اقترحها الحاضرون")}</h4>
    <ul class="people">
      ${s.map(o=>{var s,l;return a`<li class="person-row" key=${o.id}>
            <span class="person-name" dir="auto"
              >${O(o)}<small>${null==(l=t.store.get("group",null!=(s=o.group)?s:""))?void 0:l.name}</small></span
            >
            <button class="button small" onClick=${()=>t.act(Cn(o.id,!0))}>
              ${n("leverage")}${e("خذ به")}
            </button>
          </li>`})}
    </ul>`:null}var Da=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=P(e.store,t.id),o=n.find(e=>"open"===e.status),s=n.filter(e=>"closed"===e.status);return a`<div class="stack">
    ${o?a`<${Ea} key=${o.id} ...${{context:e,vote:o}} />`:a`<${Oa} ...${{context:e,stage:t,round:n.length+1}} />`}
    ${s.length>0&&a`<${Ua} ...${{context:e,closed:s}} />`}
    <${Ia} ...${{context:e,stage:t}} />
  </div>`},tab:La});const Aa={key:"5",icon:"decision",words:()=>e("القرارات"),always:!0};function za({context:t,decision:o}){var s,l;const r=t.store.get("person",null!=(s=o.by)?s:"");return a`<article class="console-box">
    <h3 dir="auto">${o.text}</h3>
    ${o.basis&&a`<p><b>${e("الأساس")}:</b> <span dir="auto">${o.basis}</span></p>`}
    ${(null==(l=o.on)?void 0:l.length)>0&&a`<p class="row">
        ${o.on.map(e=>a`<span class="chip" data-tone="leverage" key=${e}
              >${n("leverage")}<span dir="auto">${S(t.store,e)}</span></span
            >`)}
      </p>`}
    <p><b>${e("الاعتراض")}:</b> <span dir="auto">${o.dissent||e("لم يُسجَّل شيء")}</span></p>
    <p class="soft">${(null==r?void 0:r.name)?e("سجّله {name}",{name:r.name}):e("سجّله ميسّر")}</p>
  </article>`}var Na=Object.freeze({__proto__:null,Panel:function({context:t}){const o=[...t.store.all("decision")].sort((e,t)=>t.at-e.at);return a`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("التصويت مشورة؛ وهنا ما قررته القاعة، ومن لم يوافق.")}</p>
      <button class="button primary toolbar-end" onClick=${()=>ja(t)}>
        ${n("plus")}${e("سجّل قرارًا…")}
      </button>
    </div>
    ${o.length?o.map(e=>a`<${za} key=${e.id} ...${{context:t,decision:e}} />`):a`<div class="empty">
            ${n("decision")}
            <h3>${e("لا قرار بعد")}</h3>
            <p>${e("القرارات المسجَّلة تظهر في التقرير مع أساسها والاعتراض عليها.")}</p>
          </div>`}
  </div>`},tab:Aa});const Ta={key:"6",icon:"calendar",words:()=>e("الخطط")};function Ra({context:t,plan:o}){var s,l;const r=t.store.get("group",null!=(s=o.group)?s:""),i=function(e,t){const n=t.filter(t=>t.plan===e.id&&"dropped"!==t.status),a=e=>n.filter(t=>{var n;return(null!=(n=t.missing)?n:[]).includes(e)}).length;return{soon:n.filter(e=>100===e.horizon).length,later:n.filter(e=>1e3===e.horizon).length,owner:a("owner"),indicator:a("indicator"),due:a("due"),ready:n.filter(e=>{var t;return!(null!=(t=e.missing)?t:[]).length}).length,all:n.length}}(o,t.store.all("action")),c=`/w/${t.code}/plan/${encodeURIComponent(o.owner)}?as=console`;return a`<tr>
    <th scope="row">
      ${r?a`<${la} group=${r} />`:a`<span class="console-group"
              ><span class="badge">${n("flag")}</span><span dir="auto">${o.owner}</span></span
            >`}
    </th>
    <td class="number">${i.soon}</td>
    <td class="number">${i.later}</td>
    <td><${Fa} made=${i} /></td>
    <td>
      <a
        class="button small"
        href=${c}
        target="_blank"
        rel="noopener"
        aria-label=${e("افتح خطة {name}",{name:null!=(l=null==r?void 0:r.name)?l:o.owner})}
        >${e("افتح الخطة")}</a
      >
    </td>
  </tr>`}function Fa({made:t}){if(!t.all)return a`<span class="chip" data-tone="warn">${n("clock")}${e("لا أعمال بعد")}</span>`;const o=[t.owner&&l(["لا مسؤولين","مسؤول واحد","مسؤولان","{n} مسؤولين","{n} مسؤولًا","{n} مسؤول"],"{n} owners",t.owner),t.indicator&&l(["لا مؤشرات","مؤشر واحد","مؤشران","{n} مؤشرات","{n} مؤشرًا","{n} مؤشر"],"{n} indicators",t.indicator),t.due&&l(["لا مواعيد","موعد واحد","موعدان","{n} مواعيد","{n} موعدًا","{n} موعد"],"{n} due dates",t.due)].filter(Boolean);return o.length?a`<span class="row console-chips"
    >${o.map(e=>a`<span class="chip" data-tone="warn" key=${e}>${e}</span>`)}</span
  >`:a`<span class="chip" data-tone="ok">${n("check")}${e("لا شيء")}</span>`}var Va=Object.freeze({__proto__:null,Panel:function({context:t}){const{store:o}=t,s=$(o),l=e=>s.findIndex(t=>t.id===e.group)>>>0,r=[...o.all("plan")].sort((e,t)=>l(e)-l(t));return a`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("يكتمل العمل بمسؤول واحد ومؤشر وموعد.")}</p>
      <button class="button small toolbar-end" onClick=${()=>function(t){const n=n=>t.act({said:e("أُضيفت الخطة"),steps:[{do:"add_plan",backs:[],with:{plan:d(),owner:n.get("owner").trim()}}]},{quiet:!0});t.ask(t=>a`<${H} title=${e("خطة فريق عمل")} yes=${e("إضافة")} ...${{close:t,submit:n}}>
        <${G} label=${e("اسم فريق العمل")}
          ><input name="owner" required maxlength=${120} autofocus dir="auto"
        /><//>
      <//>`)}(t)}>
        ${n("plus")}${e("خطة فريق عمل…")}
      </button>
    </div>
    ${r.length?a`<div class="scroller" tabindex="0">
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
                ${r.map(e=>a`<${Ra} key=${e.id} ...${{context:t,plan:e}} />`)}
              </tbody>
            </table>
          </div>`:a`<div class="empty">
            ${n("calendar")}
            <h3>${e("لا خطط بعد")}</h3>
            <p>${e("تحصل كل مجموعة على خطتها عندما تُفتح مرحلة الخطط.")}</p>
          </div>`}
  </div>`},heard:function(e,t){const n=new Set(t.all("action").map(e=>e.plan));return new Set(t.all("plan").filter(e=>n.has(e.id)).map(e=>e.group))},tab:Ta});const Ka={key:"7",icon:"pledge",words:()=>e("التعهدات")};function Ja({context:t,pledge:o}){var s,r,i,c;const u=t.store.get("group",null!=(s=o.group)?s:""),d=null!=(i=null==(r=o.joined)?void 0:r.length)?i:0;return a`<li class="person-row">
    <span class="badge" data-colour=${null==u?void 0:u.colour}>${n(null!=(c=null==u?void 0:u.icon)?c:"person")}</span>
    <span class="person-name" dir="auto"
      >${o.text}<small
        >${[o.name,null==u?void 0:u.name,d&&l(["لم ينضم أحد","انضم شخص واحد","انضم شخصان","انضم {n} أشخاص","انضم {n} شخصًا","انضم {n} شخص"],"{n} joined",d)].filter(Boolean).join(" · ")}</small
      ></span
    >
    <button class="button small quiet" onClick=${()=>async function(t,n){const a={title:e("هل تزيل هذا التعهد؟"),yes:e("أزله"),danger:!0,text:[n.text,e("يختفي من الحائط ومن التقرير، مع من انضموا إليه. لا يمكن التراجع عن هذا.")]};await t.confirm(a)&&t.act({said:e("أُزيل التعهد"),steps:[{do:"withdraw_pledge",with:{pledge:n.id},backs:[]}]})}(t,o)}>${n("trash")}${e("إزالة…")}</button>
  </li>`}var Xa=Object.freeze({__proto__:null,Panel:function({context:t}){const o=[...t.store.all("pledge")].sort((e,t)=>t.at-e.at);return o.length?a`<div class="stack">
    <p class="soft">${l(["لا تعهدات","تعهد واحد","تعهدان","{n} تعهدات","{n} تعهدًا","{n} تعهد"],"{n} pledges",o.length)}</p>
    <ul class="people">
      ${o.map(e=>a`<${Ja} key=${e.id} ...${{context:t,pledge:e}} />`)}
    </ul>
  </div>`:a`<div class="empty">
      ${n("pledge")}
      <h3>${e("لا تعهدات بعد")}</h3>
      <p>${e("يُقال التعهد أمام القاعة ويحمل دائمًا اسمًا.")}</p>
    </div>`},heard:(e,t)=>new Set(t.all("pledge").map(e=>e.group)),tab:Ka});async function Ya(t,n){var a;const o=`/api/workshops/${t.code}/${n}`,s=await fetch(o,{headers:{Authorization:`Bearer ${t.token}`}}).catch(()=>null);if(!(null==s?void 0:s.ok))return{why:null!=(a=await Ha(s))?a:e("لم يصل التنزيل. حاول مرة أخرى.")};const l=await s.blob().catch(()=>null);return l?{blob:l,name:Qa(s)}:{why:e("لم يصل التنزيل. حاول مرة أخرى.")}}const Ha=async e=>{var t,n;return null==(n=null==(t=await(null==e?void 0:e.json().catch(()=>null)))?void 0:t.error)?void 0:n.why};function Qa(e){var t,n;const a=null!=(t=e.headers.get("Content-Disposition"))?t:"",o=/filename\*=UTF-8''([^;]+)/i.exec(a);return o?decodeURIComponent(o[1]):null==(n=/filename="?([^";]+)"?/.exec(a))?void 0:n[1]}function Wa(e,t){Object.assign(document.createElement("a"),{href:Ga(e),download:t}).click()}function Ga(e){const t=URL.createObjectURL(e);return setTimeout(()=>URL.revokeObjectURL(t),6e4),t}function Za({context:t}){const o=r([]),l=r({paper:"a4",wifi:"",password:""});s(()=>{(async function(e){const t=await Ya(e,"paper");return t.why?[]:JSON.parse(await t.blob.text()).papers})(t).then(e=>o.value=e)},[]);const i=e=>t.ask(n=>a`<${to} ...${{context:t,one:e,close:n,last:l}} />`);return a`<section class="console-box">
    <h3>${n("print")}${e("اطبع للقاعة")}</h3>
    <p>${e("يُفتح كل منها ملف PDF. النص كبير وواضح بالأبيض والأسود أيضًا.")}</p>
    <ul class="people">
      ${o.value.map(e=>a`<${eo} key=${e.kind} one=${e} ask=${()=>i(e)} />`)}
    </ul>
  </section>`}const eo=({one:t,ask:o})=>a`<li class="person-row">
    <span class="person-name">${t.title}<small>${t.about}</small></span>
    <button class="button small" aria-label=${e("اطبع: {title}",{title:t.title})} onClick=${o}>
      ${n("print")}${e("طباعة…")}
    </button>
  </li>`;function to({context:t,one:n,close:o,last:s}){return a`<${H}
    title=${e("اطبع: {title}",{title:n.title})}
    yes=${e("أعدّ ملف PDF")}
    ...${{close:o,submit:async e=>{var a;const o=Object.fromEntries([...e].filter(([,e])=>e));s.value={...s.peek(),...o};const l=await Ya(t,`paper/${n.kind}?${new URLSearchParams(o)}`);return l.why?{ok:!1,why:l.why}:(r=l.blob,i=null!=(a=l.name)?a:`${t.code}-${n.kind}.pdf`,window.open(Ga(r),"_blank")||Wa(r,i),{ok:!0});var r,i}}}
  >
    ${n.groups&&a`<${G} label=${e("لمن")}
        ><select name="group">
          <option value="">${e("كل المجموعات")}</option>
          ${$(t.store).map(e=>a`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
        </select><//
      >`}
    <${G} label=${e("الورق")}
      ><select name="paper">
        ${["a4","letter"].map(e=>a`<option key=${e} value=${e} selected=${s.peek().paper===e}>
              ${"a4"===e?"A4":"Letter"}
            </option>`)}
      </select><//
    >
    ${n.wifi&&a`<${no} last=${s.peek()} />`}
  <//>`}const no=({last:t})=>a`<${G}
      label=${e("اسم الشبكة")}
      hint=${e("إذا تُرك فارغًا فهناك سطر للكتابة. يُطبع فقط، ولا يُحفظ في أي مكان.")}
      ><input name="wifi" maxlength="32" autocomplete="off" value=${t.wifi}
    /><//>
    <${G} label=${e("كلمة سر الشبكة")}
      ><input name="password" maxlength="63" autocomplete="off" spellcheck=${!1} value=${t.password}
    /><//>`;function ao({context:t}){var o;const l=r(null),i=r(null),c=async()=>{l.value=await(async e=>(await $t(e,"/shares")).shares)(t).catch(()=>l.peek())};s(()=>{c()},[]);return a`<section class="console-box">
    <h3>${n("link")}${e("لمن لم يحضروا")}</h3>
    <p>${e("الرابط يفتح التقرير دون انضمام: ما يراه كل من في القاعة، لا أكثر.")}</p>
    ${i.value&&a`<${lo} share=${i.value} context=${t} />`}
    ${(null==(o=l.value)?void 0:o.length)>0&&a`<ul class="people">
        ${l.value.map(n=>a`<${ro} key=${n.id} one=${n} now=${t.now()} takeBack=${()=>(async n=>{var a;if(await t.confirm({title:e("هل تسحب هذا الرابط؟"),text:e("من كان معه لا يستطيع فتح التقرير به بعد الآن."),yes:e("اسحبها"),danger:!0})){try{await(o=t,s=n.id,$t(o,`/shares/${s}`,{method:"DELETE"})),(null==(a=i.peek())?void 0:a.id)===n.id&&(i.value=null),t.toast({text:e("سُحب الرابط.")})}catch(e){t.toast({text:e.why,tone:"error"})}var o,s;await c()}})(n)} />`)}
      </ul>`}
    <p class="row"><button class="button" onClick=${()=>t.ask(e=>a`<${oo}
          close=${e}
          submit=${async e=>{try{i.value=await(n=t,a={days:Number(e.get("days")),name:e.get("name").trim()},$t(n,"/shares",{method:"POST",body:a}))}catch(e){return{ok:!1,why:e.why}}var n,a;return await c(),{ok:!0}}}
        />`)}>${n("plus")}${e("شارك التقرير…")}</button></p>
  </section>`}const oo=({close:t,submit:n})=>a`<${H} title=${e("شارك التقرير")} yes=${e("اصنع الرابط")} ...${{close:t,submit:n}}>
    <${G} label=${e("لمن")} hint=${e("لا يراه غيرك، لتمييز الروابط.")}
      ><input name="name" maxlength="60" dir="auto"
    /><//>
    <${G} label=${e("صالح لمدة")}
      ><select name="days">
        ${so().map(([e,t])=>a`<option key=${e} value=${e} selected=${30===e}>${t}</option>`)}
      </select><//
    >
  <//>`,so=()=>[[7,e("أسبوع واحد")],[30,e("شهر واحد")],[100,e("100 يوم")],[365,e("سنة واحدة")],[1e3,e("1000 يوم")]];function lo({share:t,context:o}){const s=r(!1);return a`<div class="notice share-fresh" data-tone="ok" role="status">
    ${n("check")}
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
    <button class="button small primary" onClick=${async()=>{s.value=await X(t.url),s.value||o.toast({text:e("لم ينجح النسخ. حدّد الرابط وانسخه بيدك."),tone:"error"})}}>
      ${n(s.value?"check":"copy")}${s.value?e("نُسخ"):e("نسخ")}
    </button>
  </div>`}const ro=({one:t,now:o,takeBack:s})=>a`<li class="person-row">
    <span class="person-name"
      ><bdi>${t.name||e("دون اسم")}</bdi
      ><small
        >${t.expires_at>o?e("حتى {day}",{day:A(t.expires_on)}):e("انتهى في {day}",{day:A(t.expires_on)})}</small
      ></span
    >
    <button
      class="button small quiet"
      aria-label=${e("اسحب الرابط: {name}",{name:t.name||e("دون اسم")})}
      onClick=${s}
    >
      ${n("trash")}${e("اسحبها")}
    </button>
  </li>`,io={key:"8",icon:"download",words:()=>e("المستندات"),always:!0};function co({context:t,format:o,title:s,hint:l}){const i=r(!1),[c]=o.split("?");return a`<li class="person-row">
    <span class="person-name">${s}<small>${l}</small></span>
    <button
      class="button small"
      disabled=${i.value}
      aria-label=${e("نزّل: {title}",{title:s})}
      onClick=${async()=>{i.value=!0,await async function(t,n,a){var o;const s=await Ya(t,`export/${n}`);return s.why?t.toast({text:s.why,tone:"error"}):(Wa(s.blob,null!=(o=s.name)?o:`${t.code}.${["csv","html"].includes(a)?"zip":a}`),t.toast({text:e("نُزّل")}))}(t,o,c),i.value=!1}}
    >
      ${n("download")}${i.value?e("يُعدّ…"):c.toUpperCase()}
    </button>
  </li>`}var uo=Object.freeze({__proto__:null,Panel:function({context:t}){return a`<div class="stack">
    <section class="console-box" data-tone="info">
      <h3>${n("book")}${e("التقرير")}</h3>
      <p>${e("ما قُرّر وخُطط وتُعهّد به، بالصور والجداول؛ جاهز للطباعة أو المشاركة.")}</p>
      <p class="row">
        <a class="button primary" href=${`/w/${t.code}/report`} target="_blank" rel="noopener"
          >${e("افتح التقرير")}</a
        >
      </p>
    </section>
    <${Za} context=${t} />
    <${ao} context=${t} />
    <section class="console-box">
      <h3>${n("download")}${e("التنزيلات")}</h3>
      <ul class="people">
        ${[["pdf",e("التقرير على ورق"),e("PDF: للطباعة والتوقيع والإرسال")],["pdf?paper=letter",e("التقرير على ورق Letter"),e("PDF: الشيء نفسه لطابعات ورق Letter، ‏8½ × 11 بوصة")],["docx",e("التقرير للتعديل"),e("DOCX: يُفتح في Word وLibreOffice، على ورقكم الرسمي إن وُجد")],["xlsx",e("كل الجداول"),e("XLSX: ورقة لكل نوع من الأشياء، بتواريخ وأرقام حقيقية")],["ics",e("المواعيد لتقويمك"),e("ICS: ما موعده متى، ومتى ننظر إلى الوراء")],["html",e("صفحة ويب لذاكرة USB"),e("HTML في ملف zip: فك ضغطه وافتح index.html؛ لا يحتاج إلى خادم")],["md",e("التقرير نصًّا"),e("Markdown: يُفتح في أي محرر، ويُلصق في أي رسالة")],["csv",e("الجداول"),e("ملفات CSV في ملف zip واحد: تُفتح في أي برنامج جداول")],["json",e("كل شيء، للبرامج"),e("JSON: كل ما يجوز لك أن تراه، كاملًا")],["sqlite",e("ملف الورشة"),e("SQLite: الورشة نفسها؛ احفظ نسخة في مكان آمن")]].map(([e,n,o])=>a`<${co} key=${e} ...${{context:t,format:e,title:n,hint:o}} />`)}
      </ul>
      <p class="soft">${e("في التنزيلات كل ما يراه الميسّرون، حتى البطاقات المخفية. شارك التقرير بدلًا منها.")}</p>
    </section>
  </div>`},tab:io});export{sa as a,ga as b,fn as c,Da as d,Na as e,Va as f,Xa as g,uo as h};
