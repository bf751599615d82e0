import{C as e,a as t,N as n,n as a,i as o,t as s,b as l,s as r,f as i,h as c,c as d,g as u,d as $,o as p,r as m,K as g,Z as h,e as b,j as v,x as f,P as k,k as w,l as y,m as x,p as _,q as C,u as j,v as q,G as S,D as O,w as L,y as E}from"../core/shared.js";import{p as B,c as P,h as I,a as D}from"../pictures.js";import{w as A}from"../phone/returned.js";import{g as M,t as U,r as z}from"../bars.js";import{b as N}from"../activities/dots.js";import{d as T}from"../writing.js";function V(e){const t=new URLSearchParams(e.replace(/^#/,"")).get("key");return(null==t?void 0:t.trim())||null}const[F,R]=[88,12],K=({drop:e,what:t})=>({onPointerDown:n=>function(e,t,n){var a;if(0!==e.button)return;e.preventDefault();const o=e.currentTarget,s=null!=(a=o.closest("[data-draggable]"))?a:o,l=function(e){for(let t=e.parentElement;t;t=t.parentElement)if(t.scrollHeight>t.clientHeight+1&&/auto|scroll/.test(getComputedStyle(t).overflowY))return t;return document.scrollingElement}(s),r={x:e.clientX,y:e.clientY,thing:s,column:l,top:l.scrollTop,place:null,moving:!1,what:n},i=function(e){for(const[t,n]of Object.entries(e))window.addEventListener(t,n);return()=>{for(const[t,n]of Object.entries(e))window.removeEventListener(t,n)}}({pointermove:e=>J(r,e),pointerup:()=>(i(),function(e,t){var n,a;const o=null!=(a=null==(n=e.place)?void 0:n.dataset.drop)?a:null,s=e.moving;H(e),s&&t(o)}(r,t)),pointercancel:()=>(i(),H(r)),keydown:e=>"Escape"===e.key&&(i(),H(r))})}(n,e,t)});function J(e,{clientX:t,clientY:n}){const[a,o]=[t-e.x,n-e.y];!e.moving&&Math.hypot(a,o)<6||(e.moving||requestAnimationFrame(()=>X(e)),Object.assign(e,{moving:!0,at:{clientX:t,clientY:n}}),e.thing.classList.add("dragged"),e.thing.style.translate=`${a}px ${o+e.column.scrollTop-e.top}px`,Y(e,function(e,t,n){var a;const o=null==(a=document.elementsFromPoint(t,n).filter(t=>!e.thing.contains(t))[0])?void 0:a.closest("[data-drop]");return(null==o?void 0:o.dataset.drop)===e.what?null:null!=o?o:null}(e,t,n)))}function X(e){if(!e.moving)return;const t=e.column===document.scrollingElement?{top:0,bottom:innerHeight}:e.column.getBoundingClientRect(),n=e.at.clientY<t.top+F?-R:e.at.clientY>t.bottom-F?R:0;n&&(e.column.scrollTop+=n,J(e,e.at)),requestAnimationFrame(()=>X(e))}function Y(e,t){var n;t!==e.place&&(null==(n=e.place)||n.classList.remove("landing"),null==t||t.classList.add("landing"),e.place=t)}function H(e){Y(e,null),e.moving=!1,e.thing.classList.remove("dragged"),e.thing.style.translate=""}function W({label:s,items:l,face:r=o("other"),look:i="button quiet small icon-only"}){const[c,d]=e(null),u=t(null),$=e=>{("focusout"!==(null==e?void 0:e.type)||e.relatedTarget&&!u.current.contains(e.relatedTarget))&&(d(null),"Escape"===(null==e?void 0:e.key)&&u.current.querySelector("button").focus())};return n(()=>c&&function(e,t){var n;const a=e.querySelector(".menu"),o=n=>e.contains(n.target)||t(n),s=e=>function(e,t,n){if("Escape"===e.key)return e.stopPropagation(),n(e);const a={ArrowDown:1,ArrowUp:-1}[e.key];return a&&t.length?(e.preventDefault(),t.at((t.indexOf(document.activeElement)+a)%t.length).focus()):void 0}(e,[...a.querySelectorAll(".menu-item")],t);return function(e){const{bottom:t,left:n,right:a}=e.getBoundingClientRect();e.classList.toggle("up",t>window.innerHeight-8),e.classList.toggle("over",n<8||a>window.innerWidth-8)}(a),null==(n=a.querySelector(".menu-item"))||n.focus(),document.addEventListener("pointerdown",o),e.addEventListener("keydown",s),e.addEventListener("focusout",t),()=>{document.removeEventListener("pointerdown",o),e.removeEventListener("keydown",s),e.removeEventListener("focusout",t)}}(u.current,$),[c]),a`<span class="drop console-menu" data-open=${Boolean(c)} ref=${u}>
    <button
      type="button"
      class=${i}
      aria-label=${s}
      aria-haspopup="true"
      aria-expanded=${Boolean(c)}
      onClick=${()=>d(c?null:l())}
    >
      ${r}
    </button>
    ${c&&a`<div class="menu" role="menu" aria-label=${s}>
        ${c.map((e,t)=>e?a`<${Q} key=${t} item=${e} choose=${(e=>()=>($(),e.act()))(e)} />`:a`<hr key=${t} />`)}
      </div>`}
  </span>`}const Q=({item:e,choose:t})=>a`<button type="button" role="menuitem" class=${e.danger?"menu-item danger":"menu-item"} onClick=${t}>
    ${o(e.icon)}<span>${e.words}</span>
  </button>`;function G({title:e,close:l,wide:r,children:i}){const c=t(null);return n(()=>{const e=document.activeElement;return c.current.showModal(),()=>(null==e?void 0:e.isConnected)&&e.focus()},[]),a`<dialog
    class=${r?"dialog console-wide":"dialog"}
    ref=${c}
    aria-label=${e}
    onCancel=${e=>(e.preventDefault(),l())}
  >
    <div class="console-dialog-head">
      <h2>${e}</h2>
      <button type="button" class="button quiet icon-only" aria-label=${s("أغلق هذه النافذة")} onClick=${l}>
        ${o("close")}
      </button>
    </div>
    ${i}
  </dialog>`}function Z({title:t,close:n,wide:s,yes:l,danger:r,submit:i,children:c}){const[d,u]=e(!1),[$,p]=e("");return a`<${G} ...${{title:t,close:n,wide:s}}>
    <form class="stack" onSubmit=${async function(e){var t;if(e.preventDefault(),d)return;u(!0);const a=await i(new FormData(e.target));if(a.ok)return n();p(null!=(t=a.why)?t:""),u(!1)}}>
      ${c}
      ${$&&a`<p class="notice" role="alert" data-tone="error">${o("warning")}<span>${$}</span></p>`}
      <${ee} ...${{close:n,yes:l,danger:r,busy:d}} />
    </form>
  <//>`}const ee=({close:e,yes:t,danger:n,busy:o})=>a`<div class="dialog-foot">
    <button type="button" class="button" onClick=${e}>${s("إلغاء")}</button>
    <button class=${n?"button danger":"button primary"} disabled=${o}>${o?s("يُرسل…"):t}</button>
  </div>`;function te({title:e,text:t,yes:n,danger:o,answer:s}){return a`<${Z} ...${{title:e,yes:n,danger:o,submit:()=>(s(!0),{ok:!0})}} close=${()=>s(!1)}>
    ${[t].flat().map(e=>a`<p key=${e}>${e}</p>`)}
  <//>`}const ne=({label:e,hint:t,children:n})=>a`<label class="field">
    <b>${e}</b>
    ${t&&a`<span class="field-hint">${t}</span>`} ${n}
  </label>`,ae=({label:e,...t})=>a`<label class="tick"><input type="checkbox" ...${t} /><span>${e}</span></label>`,oe=(e,t,...n)=>({do:e,with:t,backs:n.map(([e,t])=>({do:e,with:t}))}),se=(e,...t)=>({said:e,steps:t.flat()}),le=e=>e.find(e=>"open"===e.status);function re(e,t){var n;const a=e.findIndex(e=>e.id===t),o=e=>"ahead"===e.status;return null!=(n=e.slice(a+1).find(o))?n:e.find(o)}function ie(e,t,n){const a=t&&t.id!==e.id?ce(t,n):["close_stage",{stage:e.id}];return se(s("فُتحت: {title}",{title:e.title}),oe("open_stage",{stage:e.id},a))}function ce(e,t){const n=e.ends_at?Math.max(0,Math.ceil((e.ends_at-t)/6e4)):0;return["open_stage",{stage:e.id,minutes:n}]}const de=(e,t)=>se(s("أُغلقت: {title}",{title:e.title}),oe("close_stage",{stage:e.id},ce(e,t))),ue=(e,t)=>se(s(t?"تُركت: {title}":"عادت إلى جدول الأعمال: {title}",{title:e.title}),oe("skip_stage",{stage:e.id,skipped:t},["skip_stage",{stage:e.id,skipped:!t}])),$e=e=>se(s(e?"القاعة متوقفة":"عادت القاعة إلى العمل"),oe(e?"pause_room":"resume_room",{},[e?"resume_room":"pause_room",{}])),pe=e=>se(s(e?"أُغلقت الورشة":"فُتحت الورشة من جديد"),oe(e?"close_workshop":"reopen_workshop",{},[e?"reopen_workshop":"close_workshop",{}]));function me({activity:e}){const t=JSON.parse(document.getElementById("console").dataset.settings);return Object.hasOwn(t,e)?t[e]:[]}const ge=e=>Object.fromEntries(me(e).map(e=>[e.name,e.default])),he={tick:({name:e,label:t},n)=>a`<${ae} name=${e} label=${t} defaultChecked=${n} />`,number:({name:e,label:t,hint:n,least:o,most:s},l)=>a`<${ne} label=${t} hint=${n}
      ><input name=${e} type="number" min=${o} max=${s} required defaultValue=${l}
    /><//>`,choice:({name:e,label:t,hint:n,choices:o},s)=>a`<${ne} label=${t} hint=${n}
      ><select name=${e}>
        ${o.map(([e,t])=>a`<option value=${e} selected=${s===e}>${t}</option>`)}
      </select><//
    >`},be={tick:(e,t)=>e.has(t),number:(e,t)=>Number(e.get(t)),choice:(e,t)=>e.get(t)},ve=(e,{settings:t={}})=>{var n;return he[e.type](e,null!=(n=t[e.name])?n:e.default)},[fe,ke]=[120,280],we=["title","task","place","day0"];function ye({desk:e,look:t,looking:n}){var o;const l=r(e.store),i=e.store.get("about","about"),c=null==(o=re(l,i.current))?void 0:o.id;return a`<section class="console-agenda" aria-label=${s("جدول الأعمال")}>
    <${_e} ...${{desk:e,stages:l,about:i}} />
    <ol class="stage-list">
      ${l.map((o,s)=>a`<${je}
            key=${o.id}
            ...${{desk:e,stage:o,place:s,look:t}}
            next=${c===o.id}
            seen=${n===o.id}
            current=${i.current===o.id}
          />`)}
    </ol>
    <${Se} ...${{desk:e,about:i}} />
  </section>`}function xe(e){const t=r(e.store),n=re(t,e.store.get("about","about").current);n&&e.act(ie(n,le(t),e.now()))}function _e({desk:e,stages:t,about:n}){if(n.closed)return a`<p class="console-now soft">${s("أُغلقت الورشة.")}</p>`;const l=le(t),r=re(t,n.current);return a`<div class="console-now">
    ${l?a`<${Ce} ...${{desk:e,stage:l}} />`:a`<p class="soft">${s("لا مرحلة مفتوحة.")}</p>`}
    ${r&&a`<button class="button primary wide console-next" onClick=${()=>xe(e)}>
        ${o("play")}<span dir="auto">${s("افتح التالية: {title}",{title:r.title})}</span>
      </button>`}
  </div>`}function Ce({desk:e,stage:t}){const n=n=>()=>e.act(function(e,t,n){const a=e.ends_at&&e.ends_at+6e4*Math.min(0,t)>=n?["extend_stage",{stage:e.id,minutes:-t}]:ce(e,n),o=t>0?l(["أكثر بـ {n} دقيقة","أكثر بدقيقة واحدة","أكثر بدقيقتين","أكثر بـ {n} دقائق","أكثر بـ {n} دقيقة","أكثر بـ {n} دقيقة"],"{n} minutes more",t):l(["أقل بـ {n} دقيقة","أقل بدقيقة واحدة","أقل بدقيقتين","أقل بـ {n} دقائق","أقل بـ {n} دقيقة","أقل بـ {n} دقيقة"],"{n} minutes less",-t);return se(o,oe("extend_stage",{stage:e.id,minutes:t},a))}(t,n,e.now()));return a`<p class="console-now-name"><small>${s("مفتوحة الآن")}</small><b dir="auto">${t.title}</b></p>
    <div class="toolbar console-now-tools">
      <button class="button small" aria-label=${s("أنقص 5 دقائق")} disabled=${!t.ends_at} onClick=${n(-5)}>
        ${s("−5 د")}
      </button>
      <button class="button small" aria-label=${s("زد 5 دقائق")} onClick=${n(5)}>${s("+5 د")}</button>
      <button
        class="button small toolbar-end"
        aria-label=${s("أغلق هذه المرحلة")}
        onClick=${()=>e.act(de(t,e.now()))}
      >
        ${o("stop")}${s("إغلاق")}
      </button>
    </div>`}function je({desk:e,stage:t,place:n,next:i,seen:c,current:d,look:u}){const $="ahead"===t.status?i?"next":"ahead":t.status;return a`<li
    class="stage"
    data-state=${$}
    data-seen=${c}
    data-drop=${`stage:${n}`}
    data-draggable
    aria-current=${d?"step":void 0}
  >
    <span
      class="stage-mark console-grip"
      title=${s("اسحبها إلى مكان آخر")}
      ...${K({what:`stage:${n}`,drop:n=>function(e,t,n){(null==n?void 0:n.startsWith("stage:"))&&qe(e,t,Number(n.slice(6)))}(e,t,n)})}
    >
      ${"done"===t.status?o("check"):"open"===t.status?o("play"):n+1}</span
    >
    <button
      class="stage-name console-plain"
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick=${()=>u(t.id)}
      onKeyDown=${a=>async function(e,t,n,a){const o=e.altKey&&{ArrowUp:-1,ArrowDown:1}[e.key];if(!o)return;e.preventDefault();const s=e.currentTarget;await qe(t,n,a+o),s.focus()}(a,e,t,n)}
    >
      <span dir="auto">${t.title}</span><small>${function(e){const t=e.minutes?l(["{n} دقيقة","دقيقة واحدة","دقيقتان","{n} دقائق","{n} دقيقة","{n} دقيقة"],"{n} min",e.minutes):s("دون حد للوقت"),n={open:s("مفتوحة"),done:s("تمّت"),skipped:s("تُركت")}[e.status];return n?`${n} · ${t}`:t}(t)}</small>
    </button>
    <${W} label=${s("المزيد عن {title}",{title:t.title})} items=${()=>function(e,t,n){const o=r(e.store),l=le(o);return["open"===t.status?{icon:"stop",words:s("إغلاق"),act:()=>e.act(de(t,e.now()))}:{icon:"play",words:t.opened_at?s("افتح من جديد"):s("مفتوحة الآن"),act:()=>e.act(ie(t,l,e.now()))},"open"!==t.status&&("skipped"===t.status?{icon:"undo",words:s("أعدها إلى جدول الأعمال"),act:()=>e.act(ue(t,!1))}:{icon:"arrow-end",words:s("تجاوز"),act:()=>e.act(ue(t,!0))}),{icon:"edit",words:s("تعديل…"),act:()=>function(e,t){const n=n=>e.act(function(e,t,n){var a,o,l;const r={title:e.title,instruction:null!=(a=e.instruction)?a:"",minutes:null!=(o=e.minutes)?o:0},i=Object.keys(r).filter(e=>void 0!==t[e]&&t[e]!==r[e]),c={...n,...e.settings},d=Object.keys(null!=(l=t.settings)?l:{}).filter(e=>t.settings[e]!==c[e]);if(!i.length&&!d.length)return se("");const u=(t,n)=>({stage:e.id,...Object.fromEntries(i.map(e=>[e,t[e]])),...d.length&&{settings:Object.fromEntries(d.map(e=>[e,n[e]]))}});return se(s("تغيّرت المرحلة"),oe("edit_stage",u(t,t.settings),["edit_stage",u(r,c)]))}(t,function(e,t){const n=Object.fromEntries(me(e).map(({type:e,name:n})=>[n,be[e](t,n)]));return{title:t.get("title").trim(),instruction:t.get("instruction").trim(),minutes:Number(t.get("minutes")),settings:n}}(t,n),ge(t)),{quiet:!0});e.ask(e=>{var o,l;return a`<${Z} title=${s("عدّل المرحلة")} yes=${s("حفظ")} ...${{close:e,submit:n}}>
        <${ne} label=${s("العنوان")}
          ><input name="title" required maxlength=${120} defaultValue=${t.title} dir="auto"
        /><//>
        <${ne} label=${s("التوجيه")} hint=${s("جملة واحدة يقرؤها الجميع على الهاتف والحائط.")}>
          <textarea
            name="instruction"
            maxlength=${280}
            rows="3"
            defaultValue=${null!=(o=t.instruction)?o:""}
            dir="auto"
          ></textarea>
        <//>
        <${ne} label=${s("الدقائق المخططة")} hint=${s("0 يعني دون ساعة. الساعة التي تعمل الآن لا تتغير.")}>
          <input name="minutes" type="number" min="0" max=${1440} required defaultValue=${null!=(l=t.minutes)?l:0}
        /><//>
        ${me(t).length>0&&a`<div class="console-pair">${me(t).map(e=>ve(e,t))}</div>`}
      <//>`})}(e,t)},n>0&&{icon:"chevron-up",words:s("انقل إلى أعلى"),act:()=>qe(e,t,n-1)},n<o.length-1&&{icon:"chevron-down",words:s("انقل إلى أسفل"),act:()=>qe(e,t,n+1)}].filter(Boolean)}(e,t,n)} />
  </li>`}const qe=(e,t,n)=>e.act(function(e,t,n){const a=e.map(e=>e.id),o=a.filter(e=>e!==t),l=Math.max(0,Math.min(n,o.length)),r=[...o.slice(0,l),t,...o.slice(l)],i=e.find(e=>e.id===t).title,c=r.every((e,t)=>e===a[t]);return se(s("نُقلت في جدول الأعمال: {title}",{title:i}),c?[]:oe("arrange_stages",{stages:r},["arrange_stages",{stages:a}]))}(r(e.store),t.id,n));function Se({desk:e,about:t}){const n=a`<button class="button quiet wide" onClick=${()=>function(e){const t=e.store.get("about","about"),n=n=>{const a=Object.fromEntries(we.map(e=>[e,n.get(e).trim()]));return e.act(function(e,t){const n=Object.keys(t).filter(n=>{var a;return t[n]!==(null!=(a=e[n])?a:"")}),a=e=>Object.fromEntries(n.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}));return se(s("تغيّرت الورشة"),n.length?oe("edit_workshop",a(t),["edit_workshop",a(e)]):[])}(t,a),{quiet:!0})};e.ask(e=>{var o,l,r;return a`<${Z} title=${s("عدّل الورشة")} yes=${s("حفظ")} ...${{close:e,submit:n}}>
        <${ne} label=${s("العنوان")}
          ><input name="title" required maxlength=${fe} defaultValue=${t.title} dir="auto"
        /><//>
        <${ne} label=${s("السؤال")} hint=${s("جملة واحدة يعمل عليها كل من في القاعة.")}>
          <textarea name="task" rows="3" maxlength=${ke} defaultValue=${null!=(o=t.task)?o:""} dir="auto"></textarea>
        <//>
        <${ne} label=${s("المكان")}
          ><input name="place" maxlength=${fe} defaultValue=${null!=(l=t.place)?l:""} dir="auto"
        /><//>
        <${ne} label=${s("اليوم 0")} hint=${s("تُحسب المئة والألف يوم من هنا.")}
          ><input name="day0" type="date" defaultValue=${null!=(r=t.day0)?r:""}
        /><//>
      <//>`})}(e)}>
    ${o("settings")}${s("عدّل الورشة…")}
  </button>`;if(t.closed)return a`${n}<button class="button wide" onClick=${()=>e.act(pe(!1))}>
        ${o("unlock")}${s("افتح الورشة من جديد")}
      </button>`;const l={title:s("هل تغلق الورشة؟"),yes:s("أغلق الورشة"),danger:!0,text:s("لن يستطيع أحد الإرسال بعد ذلك. تبقى الخطط والتقرير والتنزيلات. ويمكنك فتحها من جديد في أي وقت.")};return a`${n}<button class="button quiet wide" onClick=${async()=>await e.confirm(l)&&e.act(pe(!0))}>
      ${o("lock")}${s("أغلق الورشة…")}
    </button>`}const[Oe,Le]=[2e9,3e8],Ee=["ok","info","warn","error"],Be=({live:e})=>e?{id:"line",tone:"ok",words:s("هذه اللوحة متصلة")}:{id:"line",tone:"error",words:s("هذه اللوحة غير متصلة"),hint:s("يعيد المحاولة وحده. قد يكون ما تراه قديمًا.")};function Pe({waiting:e,durable:t}){const n=[];return e&&n.push({id:"waiting",tone:"warn",words:l(["{n} خطوة لك بانتظار الإرسال","خطوة واحدة لك بانتظار الإرسال","خطوتان لك بانتظار الإرسال","{n} خطوات لك بانتظار الإرسال","{n} خطوة لك بانتظار الإرسال","{n} خطوة لك بانتظار الإرسال"],"{n} of your posts are waiting to be sent",e)}),t||n.push({id:"durable",tone:"info",words:s("لا يحفظ هذا المتصفح شيئًا بعد إغلاق الصفحة")}),n}function Ie({connected:e,behind:t}){const n=l(["لا شاشة متصلة","شاشة واحدة متصلة","شاشتان متصلتان","{n} شاشات متصلة","{n} شاشة متصلة","{n} شاشة متصلة"],"{n} screens connected",e);return t?{id:"people",tone:"warn",words:n,hint:l(["{n} منها متأخرة وتلحق","واحدة منها متأخرة وتلحق","اثنتان منها متأخرتان وتلحقان","{n} منها متأخرة وتلحق","{n} منها متأخرة وتلحق","{n} منها متأخرة وتلحق"],"{n} of them are behind and catching up",t)}:{id:"people",tone:"ok",words:n}}function De({unsaved:e,trouble:t,last_commit:n},{now:a}){return t?{id:"saved",tone:"error",words:s("لا يمكن حفظ المنشورات: {why}",{why:t}),hint:s("إنها تنتظر على الهواتف. أعد القرص أو ملف الجلسة إلى مكانه فتُحفظ.")}:e?{id:"saved",tone:"warn",words:l(["يُحفظ {n} إرسال","يُحفظ إرسال واحد","يُحفظ إرسالان","تُحفظ {n} إرسالات","يُحفظ {n} إرسالًا","يُحفظ {n} إرسال"],"{n} posts are being saved",e)}:{id:"saved",tone:"ok",words:n?s("حُفظ كل شيء؛ آخر إرسال منذ {ago}",{ago:i(a-n)}):s("حُفظ كل شيء")}}function Ae({brought_back:e},{now:t}){if(!e)return[];const[n,a]=e;return[{id:"brought-back",tone:"warn",words:s("أُخذ ملف الجلسة من مكانه وحُفظ من جديد قبل {ago}",{ago:i(t-n)}),hint:s("لم يُفقد شيء. الورشة في {file}.",{file:a})}]}function Me({restored:e,came_back:t}){return null==e?[]:[{id:"back",tone:"info",words:t?l(["عاد {n} إرسال بعد وضع النسخة","عاد إرسال واحد بعد وضع النسخة","عاد إرسالان بعد وضع النسخة","عادت {n} إرسالات بعد وضع النسخة","عاد {n} إرسالًا بعد وضع النسخة","عاد {n} إرسال بعد وضع النسخة"],"{n} posts arrived after the copy was put in place",t):s("هذه الورشة مستمرة من نسخة")}]}function Ue({last_copy:e,copy_failed:t,copies:n},{now:a}){return t?{id:"copy",tone:"error",words:s("فشلت النسخة: {why}",{why:t}),hint:e?s("آخر نسخة منذ {ago}",{ago:i(a-e)}):void 0}:!e&&n?{id:"copy",tone:"info",words:s("تُعدّ أول نسخة في مكان آخر")}:e?{id:"copy",tone:a-e>18e4?"warn":"ok",words:s("آخر نسخة منذ {ago}",{ago:i(a-e)})}:{id:"copy",tone:"warn",words:s("لا نسخة محفوظة في مكان آخر"),hint:s("إذا تعطل هذا الحاسوب ضاعت الورشة. نزّل نسخة من حين إلى آخر، من المستندات.")}}function ze({disk_free:e}){const t=s("{size} غيغابايت حرة على القرص",{size:(e/1e9).toFixed(1)});return e<Le?{id:"disk",tone:"error",words:t,hint:s("أفرغ مكانًا الآن، وإلا رُفض الإرسال.")}:{id:"disk",tone:e<Oe?"warn":"ok",words:t}}function Ne({desk:e}){var t,l;const r=c(null);n(()=>function(e,t){const n=async()=>{if("hidden"===document.visibilityState)return;const n=await fetch(`/api/health/${e.code}`,{headers:{Authorization:`Bearer ${e.token}`}}).catch(()=>null);t.value=(null==n?void 0:n.ok)?{...await n.json(),at:Date.now()}:{missing:!0}};n();const a=setInterval(n,5e3);return()=>clearInterval(a)}(e,r),[]);const i=e.sync.state.value,d=function(e,t){const n=[Be(t),...Pe(t)];return e?e.missing?[...n,{id:"server",tone:"error",words:s("لا يعطي الخادم تقريرًا.")}]:[...n,Ie(e),De(e,t),...Ae(e,t),...Me(e),Ue(e,t),ze(e),{id:"address",tone:"ok",words:s("تصل إليه الهواتف على {address}",{address:e.address})}]:[...n,{id:"asking",tone:"info",words:s("يُسأل الخادم…")}]}(r.value,{now:e.seconds.value,live:"live"===i,waiting:e.outbox.waiting.value,durable:e.outbox.durable.value}),u=(e=>Ee[Math.max(0,...e.map(e=>Ee.indexOf(e.tone)))])(d);return a`<details class="console-health" data-tone=${u}>
    <summary>
      ${o(Te[u])}<b
        >${null!=(l=null==(t=d.find(e=>e.tone===u&&Ve.has(u)))?void 0:t.words)?l:s("كل شيء على ما يرام")}</b
      >
    </summary>
    <ul class="console-health-lines" aria-live="off">
      ${d.map(({id:e,tone:t,words:n,hint:s})=>a`<li key=${e} data-tone=${t} data-health=${e}>
            ${o(Te[t])} <span>${n}${s&&a`<small>${s}</small>`}</span>
          </li>`)}
    </ul>
  </details>`}const Te={ok:"check",warn:"warning",error:"warning",info:"info"},Ve=new Set(["warn","error"]),Fe=["people","person","fish","boat","government","leaf","book","microphone","heart","market","hand","youth","elder","national","house","tree","wheat","briefcase","star","wave","balance","globe","wrench","training","technology"],Re=Array.from({length:12},(e,t)=>t+1),Ke=({icon:e,colour:t,name:n="",onChange:l})=>a`<fieldset class="look-icons">
      <legend>${s("الصورة")}</legend>
      ${Fe.map((t,r)=>a`<label key=${t} class="look">
            <input
              type="radio"
              name=${`${n}icon`}
              value=${t}
              defaultChecked=${t===e}
              aria-label=${s("الصورة {n}",{n:r+1})}
              onChange=${l}
            />
            <span>${o(t)}</span></label
          >`)}
    </fieldset>
    <fieldset class="look-icons">
      <legend>${s("اللون")}</legend>
      ${Re.map(e=>a`<label key=${e} class="look" data-colour=${e}>
            <input
              type="radio"
              name=${`${n}colour`}
              value=${e}
              defaultChecked=${e===t}
              aria-label=${s("اللون {n}",{n:e})}
              onChange=${l} />
            <span class="look-colour"></span
          ></label>`)}
    </fieldset>`,Je=e=>(null==e?void 0:e.name)||("facilitator"===(null==e?void 0:e.role)?s("الميسّر"):s("ضيف"));function Xe(e,t){var n;const l=t.id===(null==(n=e.me.value)?void 0:n.person);if("removed"===t.status)return[{icon:"undo",words:s("اسمح له بالعودة"),act:()=>e.act((e=>se(s("يستطيع {name} العودة",{name:Je(e)}),oe("readmit_person",{person:e.id},["remove_person",{person:e.id}])))(t))},null,Ye(e,t)];const r=(n,a,o)=>t.role!==n&&{icon:a,words:o,act:()=>async function(e,t,n){const a={title:s("هل تجعل {name} ميسّرًا؟",{name:Je(t)}),yes:s("اجعله ميسّرًا"),text:s("يستطيع الميسّر أن يفتح المراحل ويغلقها، ويخفي البطاقات، ويرى كل شيء، ويُخرج الأشخاص.")};("facilitator"!==n||await e.confirm(a))&&e.act(((e,t)=>se(s("صار لـ {name} دور آخر",{name:Je(e)}),oe("set_role",{person:e.id,role:t},["set_role",{person:e.id,role:e.role}])))(t,n))}(e,t,n)};return[{icon:"edit",words:s("غيّر الاسم…"),act:()=>function(e,t){const n=n=>e.act(((e,t)=>se(s("صار الاسم {name}",{name:t}),oe("rename_person",{person:e.id,name:t},...e.name?[["rename_person",{person:e.id,name:e.name}]]:[])))(t,n.get("name").trim()),{quiet:!0});e.ask(e=>{var o;return a`<${Z} title=${s("غيّر اسم شخص")} yes=${s("حفظ")} ...${{close:e,submit:n}}>
        <${ne} label=${s("الاسم")}
          ><input name="name" required maxlength=${60} defaultValue=${null!=(o=t.name)?o:""} autofocus dir="auto"
        /><//>
      <//>`})}(e,t)},{icon:"move",words:s("انقله إلى مجموعة أخرى…"),act:()=>function(e,t){const n=u(e.store).filter(e=>e.id!==t.group);e.ask(l=>a`<${G} title=${s("انقل {name} إلى",{name:Je(t)})} close=${l}>
        <div class="stack">
          ${n.map(n=>a`<button
                key=${n.id}
                class="button wide"
                data-colour=${n.colour}
                onClick=${((n,a)=>()=>(n(),e.act(((e,t)=>se(s("{name} الآن في {group}",{name:Je(e),group:t.name}),oe("move_person",{person:e.id,group:t.id},...e.group?[["move_person",{person:e.id,group:e.group}]]:[])))(t,a))))(l,n)}
              >
                ${o(n.icon)}<span dir="auto">${n.name}</span>
              </button>`)}
        </div>
      <//>`)}(e,t)},null,r("recorder","recorder",s("اجعله مدوّنًا")),t.group&&r("participant","person",s("اجعله مشاركًا")),r("facilitator","key",s("اجعله ميسّرًا…")),!l&&null,!l&&{icon:"lock",words:s("أخرجه من القاعة…"),danger:!0,act:()=>async function(e,t){const n={title:s("هل تُخرج {name}؟",{name:Je(t)}),yes:s("أخرجه من القاعة"),danger:!0,text:s("لا يستطيع هذا الهاتف الإرسال بعد الآن، فورًا. ما أُرسل يبقى. ويمكنك السماح للشخص بالعودة.")};await e.confirm(n)&&e.act((e=>se(s("{name} خارج القاعة",{name:Je(e)}),oe("remove_person",{person:e.id},["readmit_person",{person:e.id}])))(t))}(e,t)},!l&&Ye(e,t)].filter(e=>!1!==e&&void 0!==e)}const Ye=(e,t)=>({icon:"trash",words:s("امحُ الشخص…"),danger:!0,act:()=>async function(e,t){const n={title:s("هل تمحو {name}؟",{name:Je(t)}),yes:s("امحُ نهائيًا"),danger:!0,text:[s("يُزال اسم هذا الشخص وكل نصوصه من ملف الورشة. تبقى بطاقاته فارغة، وتذهب تعهداته وأصواته العلنية."),s("تبقى البطاقات المجهولة: لا يستطيع أحد معرفة أيها كتبها هذا الشخص."),s("لا يمكن التراجع عن هذا.")]};await e.confirm(n)&&e.act((e=>se(s("مُحي الشخص"),oe("erase_person",{person:e.id})))(t))}(e,t)});function He(e,t){const n=u(e.store),l=null!=t?t:{name:"",icon:"people",colour:n.length%12+1},r=n=>{const a={name:n.get("name").trim(),icon:n.get("icon"),colour:Number(n.get("colour"))};return e.act(t?function(e,t){const n=["name","icon","colour"].filter(n=>void 0!==t[n]&&t[n]!==e[n]),a=t=>({group:e.id,...Object.fromEntries(n.map(e=>[e,t[e]]))});return se(s("تغيّرت المجموعة: {name}",{name:t.name}),n.length?oe("edit_group",a(t),["edit_group",a(e)]):[])}(t,a):function(e){const t=d();return se(s("أُضيفت المجموعة: {name}",{name:e.name}),oe("add_group",{group:t,...e},["remove_group",{group:t}]))}(a),{quiet:!0})};e.ask(i=>a`<${Z}
        title=${s(t?"عدّل المجموعة":"أضف مجموعة")}
        yes=${s(t?"حفظ":"إضافة")}
        ...${{close:i,submit:r}}
      >
        <${ne} label=${s("الاسم")}
          ><input name="name" required maxlength=${60} defaultValue=${l.name} autofocus dir="auto"
        /><//>
        <${Ke} icon=${l.icon} colour=${l.colour} />
        ${t&&n.length>1&&a`<button
            type="button"
            class="button quiet"
            onClick=${()=>(i(),e.act((({id:e,name:t,icon:n,colour:a,position:o})=>se(s("أُزيلت المجموعة: {name}",{name:t}),oe("remove_group",{group:e},["add_group",{group:e,name:t,icon:n,colour:a,position:o}])))(t)))}
          >
            ${o("trash")}${s("إزالة المجموعة")}
          </button>`}
      <//>`)}function We({desk:e}){const t=c([]),o=async()=>{var n;return t.value=null!=(n=await Qe(e))?n:t.peek()};n(()=>function(e){e();const t=setInterval(()=>"hidden"!==document.visibilityState&&e(),1e4);return()=>clearInterval(t)}(o),[]);const r=t.value.length;return r?a`<div class="console-idle">
    <span class="soft"
      >${l(["لا أحد غير متصل لم يفعل شيئًا","شخص واحد لم يفعل شيئًا وليس متصلًا","شخصان لم يفعلا شيئًا وليسا متصلين","{n} أشخاص لم يفعلوا شيئًا وليسوا متصلين","{n} شخصًا لم يفعلوا شيئًا وليسوا متصلين","{n} شخص لم يفعلوا شيئًا وليسوا متصلين"],"{n} people did nothing and aren’t connected",r)}</span
    >
    <button class="button small" onClick=${async()=>(await async function(e){const t=await Qe(e);if(!(null==t?void 0:t.length))return;const n={title:l(["لا أحد لإخراجه","هل تُخرج شخصًا واحدًا لم يفعل شيئًا؟","هل تُخرج شخصين لم يفعلا شيئًا؟","هل تُخرج {n} أشخاص لم يفعلوا شيئًا؟","هل تُخرج {n} شخصًا لم يفعلوا شيئًا؟","هل تُخرج {n} شخص لم يفعلوا شيئًا؟"],"Remove {n} people who did nothing?",t.length),yes:s("أخرجهم"),danger:!0,text:[s("لقد انضموا، لكن لا شيء هنا منهم وليسوا متصلين الآن. يبقى الميسّرون والمدوّنون."),s("قد يكون بينهم من لم يكتب إلا بلا اسم أو لم يصوّت إلا سرًّا: لا يستطيع أحد معرفة ذلك."),s("يمكنهم الانضمام من جديد بالرمز، ويمكنك التراجع عن ذلك.")]};await e.confirm(n)&&await e.act(function(e){const t=Array.from({length:Math.ceil(e.length/500)},(t,n)=>e.slice(500*n,500*(n+1)));return se(l(["لم يُخرَج أحد","أُخرج شخص واحد","أُخرج شخصان","أُخرج {n} أشخاص","أُخرج {n} شخصًا","أُخرج {n} شخص"],"{n} people removed",e.length),t.map(e=>oe("remove_idle_people",{people:e},["readmit_people",{people:e}])))}(t))}(e),await o())}>${s("أخرجهم…")}</button>
  </div>`:null}async function Qe({code:e,token:t}){const n={Authorization:`Bearer ${t}`},a=await fetch(`/api/workshops/${encodeURIComponent(e)}/idle`,{headers:n}).catch(()=>null);return(null==a?void 0:a.ok)?(await a.json()).people:null}function Ge({desk:e}){const{store:t}=e,n=c(""),r=t.all("person").filter(({status:e})=>"erased"!==e),i=u(t),d=function({store:e,parts:t},n,a){var o,s,l,r;const i=e.get("stage",null!=(s=null==(o=e.get("about","about"))?void 0:o.current)?s:"");return"open"!==(null==i?void 0:i.status)?null:function(e,t,n){if(!n)return null;const a=new Set($(t).map(e=>e.group));return e.filter(e=>a.has(e.id)&&!n.has(e.id))}(n,a,null==(r=null==(l=t[i.activity])?void 0:l.heard)?void 0:r.call(l,i,e))}(e,i,r),p=n.value.trim().toLocaleLowerCase(),m=p?r.filter(e=>Je(e).toLocaleLowerCase().includes(p)):r;return a`<section class="console-people" aria-label=${s("الأشخاص")}>
    <div class="console-side-head">
      <h2>${s("الأشخاص")}</h2>
      <button class="button small" onClick=${()=>He(e)}>${o("plus")}${s("المجموعة")}</button>
    </div>
    <${Ze} ...${{desk:e,people:r}} />
    <${et} silent=${d} />
    <${tt} ...${{groups:i,people:r}} />
    <${We} desk=${e} />
    <label class="console-search"
      ><span class="visually-hidden">${s("ابحث عن أشخاص")}</span>${o("search")}
      <input
        type="search"
        placeholder=${l(["ابحث في {n} شخص","ابحث في شخص واحد","ابحث في شخصين","ابحث في {n} أشخاص","ابحث في {n} شخصًا","ابحث في {n} شخص"],"Search {n} people",r.length)}
        value=${n.value}
        onInput=${e=>n.value=e.target.value}
    /></label>
    <${at} ...${{desk:e,people:m}} />
    ${i.map(t=>a`<${nt} key=${t.id} ...${{desk:e,group:t,words:p}} silent=${null==d?void 0:d.includes(t)} people=${m.filter(e=>e.group===t.id)} />`)}
    <${ot} ...${{desk:e,people:m}} />
  </section>`}function Ze({desk:e,people:t}){const{here:n=0}=e.sync.presence.value,o=$(t).length;return a`<p class="console-here">
    <b>${l(["{n} هنا الآن","{n} هنا الآن","{n} هنا الآن","{n} هنا الآن","{n} هنا الآن","{n} هنا الآن"],"{n} connected now",n)}</b>
    <span class="soft">${o?l(["لم ينضم أحد","انضم شخص واحد","انضم شخصان","انضم {n} أشخاص","انضم {n} شخصًا","انضم {n} شخص"],"{n} joined",o):s("لم ينضم أحد بعد")}</span>
  </p>`}function et({silent:e}){return e?e.length?a`<p class="notice" data-tone="warn">
    ${o("microphone")}<span
      >${s("لم نسمع بعد:")} ${e.map((e,t)=>a`${t?", ":""}<bdi>${e.name}</bdi>`)}</span
    >
  </p>`:a`<p class="notice" data-tone="ok">${o("check")}<span>${s("تكلمت كل المجموعات في هذه المرحلة.")}</span></p>`:null}function tt({groups:e,people:t}){const n=new Set($(t).map(e=>e.group)),o=e.filter(e=>!n.has(e.id));return n.size&&o.length?a`<p class="soft console-absent">
    ${s("لم يأتِ أحد من:")} ${o.map((e,t)=>a`${t?", ":""}<bdi>${e.name}</bdi>`)}
  </p>`:null}function nt({desk:e,group:t,people:n,silent:l,words:r}){var i;const c=n.filter(e=>"in"===e.status&&"facilitator"!==e.role),d=null!=(i=e.sync.presence.value.groups.get(t.id))?i:0;return r&&!c.length?null:a`<details class="console-group-row" open=${!!r||void 0}>
    <summary>
      <span class="badge" data-colour=${t.colour}>${o(t.icon)}</span>
      <span class="person-name"
        ><span dir="auto">${t.name}</span
        ><small
          >${c.length?s("{here} من {all} هنا",{here:d,all:c.length}):s("لا أحد بعد")}</small
        ></span
      >
      ${l&&a`<span class="presence" data-state="silent">${s("صامتة")}</span>`}
    </summary>
    <div class="toolbar">
      <button class="button small" onClick=${()=>He(e,t)}>${o("edit")}${s("عدّل المجموعة…")}</button>
    </div>
    <${st} ...${{desk:e,people:c}} />
  </details>`}const at=({desk:e,people:t})=>{const n=t.filter(e=>"in"===e.status&&("facilitator"===e.role||!e.group));return n.length>0&&a`<details class="console-group-row">
      <summary>
        <span class="badge">${o("key")}</span>
        <span class="person-name">${s("الميسّرون")}<small>${n.length}</small></span>
      </summary>
      <${st} ...${{desk:e,people:n}} />
    </details>`},ot=({desk:e,people:t})=>{const n=t.filter(e=>"removed"===e.status);return n.length>0&&a`<details class="console-group-row">
      <summary>
        <span class="badge">${o("lock")}</span>
        <span class="person-name">${s("أُخرجوا")}<small>${n.length}</small></span>
      </summary>
      <${st} ...${{desk:e,people:n}} />
    </details>`},st=({desk:e,people:t})=>a`<ul class="people">
    ${t.map(t=>a`<${lt} key=${t.id} ...${{desk:e,id:t.id}} />`)}
  </ul>`;function lt({desk:e,id:t}){var n;const l=e.store.get("person",t),r=e.sync.presence.value.people.has(t),i={recorder:s("مدوّن"),facilitator:s("ميسّر")};return a`<li class="person-row">
    <span class="person-name" dir="auto"
      >${Je(l)}<small
        >${[i[l.role],t===(null==(n=e.me.value)?void 0:n.person)&&s("أنت")].filter(Boolean).join(" · ")}</small
      ></span
    >
    ${"recorder"===l.role&&a`<span title=${s("مدوّن")}>${o("recorder")}</span>`}
    <span class="presence" data-state=${r?"here":"away"}>${s(r?"هنا":"بعيد")}</span>
    <${W} label=${s("المزيد عن {title}",{title:Je(l)})} items=${()=>Xe(e,l)} />
  </li>`}const rt=e=>Object.entries(e).map(([e,{tab:t}])=>({name:e,...t})).sort((e,t)=>{var n,a;return(null!=(n=e.key)?n:"~").localeCompare(null!=(a=t.key)?a:"~")}),it=(e,t)=>rt(e).filter(({name:e,always:n})=>n||t.some(t=>t.activity===e)),ct="wsr-console-keys",dt=e=>Object.values(e).flatMap(({keys:e=[]})=>e);const ut=(e,t,n)=>{var a,o,s;return null!=(s=null==(a=pt[e])?void 0:a.call(pt,t,n))?s:null==(o=dt(t.parts).find(t=>t.key===e))?void 0:o.act},$t={KeyN:xe,KeyP:e=>e.act($e(!e.store.get("about","about").paused))},pt={u:e=>()=>e.takeBack(),"?":(e,t)=>t,"/":()=>()=>{var e;return null==(e=document.querySelector(".console-panel [type=search], .console-people [type=search]"))?void 0:e.focus()}};function mt(){try{return"off"!==localStorage.getItem(ct)}catch{return!0}}const gt=e=>e.ask(t=>{return a`<${G} wide title=${s("المساعدة والاختصارات")} close=${t}>
        <div class="console-help">
          <section>
            <h3>${s("جدول الأعمال")}</h3>
            <ul>
              <li>${s("الزر الكبير يفتح المرحلة التالية للجميع؛ وتُغلق التي قبلها.")}</li>
              <li>${s("الإيقاف يوقف كل إرسال فورًا. لا يضيع شيء، وضغطة واحدة تعيد القاعة إلى العمل.")}</li>
              <li>
                ${s("كل خطوة تقريبًا يمكن التراجع عنها، في الشريط أدناه وفي الشريط أعلاه.")}
              </li>
              <li>
                ${s("البطاقات المخفية تختفي فورًا من كل هاتف ومن الحائط؛ لا يراها بعد ذلك إلا الميسّرون.")}
              </li>
              <li>${s("اسحب البطاقات من مقبضها، أو استعمل «انقل إلى…» والقائمة: كلاهما يفعل الشيء نفسه.")}</li>
            </ul>
          </section>
          <section>
            <h3>${s("المفاتيح")}</h3>
            <dl class="console-keys">
              ${(o=e.parts,[(n=rt(o).filter(({key:e})=>e),[`${n[0].key} … ${n.at(-1).key}`,s("اللوحات، من {first} إلى {last}",{first:n[0].words(),last:n.at(-1).words()})]),["0",s("العودة إلى المرحلة الحالية")],["Shift N",s("افتح المرحلة التالية")],["Shift P",s("أوقف القاعة أو أعدها إلى العمل")],["U, Ctrl Z",s("تراجع عن آخر خطوة")],["/",s("ابحث في هذا القسم")],...dt(o).filter(({words:e})=>e).map(({key:e,words:t})=>[e.toUpperCase(),t()]),["Esc",s("ألغِ الاختيار؛ أغلق نافذة")],["Alt ↑ ↓",s("انقل المرحلة المحددة إلى أعلى أو أسفل")],["?",s("هذه المساعدة")]]).map(([e,t])=>a`<div key=${e}>
                    <dt><kbd>${e}</kbd></dt>
                    <dd>${t}</dd>
                  </div>`)}
            </dl>
            <${ae}
              label=${s("استعمل المفاتيح المفردة على هذا الجهاز")}
              defaultChecked=${mt()}
              onChange=${e=>function(e){try{localStorage.setItem(ct,e?"on":"off")}catch{}}(e.target.checked)}
            />
          </section>
        </div>
      <//>`;var n,o});async function ht(e){try{return await navigator.clipboard.writeText(e),!0}catch{return function(e){var t;const n=document.createElement("textarea");n.value=e,n.className="visually-hidden",(null!=(t=document.querySelector("dialog[open]"))?t:document.body).append(n),n.select();try{return document.execCommand("copy")}catch{return!1}finally{n.remove()}}(e)}}const bt=e=>`wsr:${e}:link`;function vt({desk:t}){const[n,l]=e(()=>function(e){try{return sessionStorage.getItem(bt(e))}catch{return null}}(t.code)),[r,i]=e(!1);return n?a`<section class="notice console-keep" data-tone="leverage" aria-label=${s("احفظ هذا الرابط")}>
    ${o("key")}
    <div>
      <b>${s("احفظ هذا الرابط")}</b>
      <p>${s("يفتح هذه اللوحة على أي جهاز. من كان معه استطاع إدارة القاعة. لا تعرضه هذه الصفحة إلا الآن.")}</p>
      <input readonly value=${n} aria-label=${s("رابط الميسّر")} onFocus=${e=>e.target.select()} />
    </div>
    <button class="button small" onClick=${async()=>i(await ht(n))}>
      ${o(r?"check":"copy")}${s(r?"نُسخ":"نسخ")}
    </button>
    <button class="button small" onClick=${()=>(function(e){try{sessionStorage.removeItem(bt(e))}catch{}}(t.code),l(null))}>${s("حفظته عندي")}</button>
  </section>`:null}const ft=({desk:e})=>e.outbox.returned.value.map(t=>a`<p class="banner console-strip" role="status" data-tone="error" key=${t.key}>
        ${o("undo")}<span
          >${s("رُدّت: {why}",{why:t.why})} <b dir="auto">${A(t.with).join(" · ")}</b></span
        >
        ${A(t.with).length>0&&a`<button class="button small" onClick=${()=>ht(A(t.with).join("\n"))}>${o("copy")}${s("نسخ")}</button>`}
        <button class="button small" onClick=${()=>e.outbox.take(t.key)}>${s("إخفاء")}</button>
      </p>`);function kt({desk:e,stages:t,current:n,looking:l,look:r}){var i;const{tab:c,stage:d}=function(e,t,n,a){var o,s;const l=t=>Object.hasOwn(e,null!=t?t:"")?t:"open",r=null!=a?a:n,i=t.find(e=>e.id===r);if(i)return{tab:l(i.activity),stage:i};const c=t.filter(e=>e.activity===l(r));return{tab:l(r),stage:null!=(s=null!=(o=c.find(e=>e.id===n))?o:c.find(e=>"open"===e.status))?s:c[0]}}(e.parts,t,n,l.value),{Panel:u}=e.parts[c],$=t.find(e=>e.id===n);return a`<nav class="tabs console-tabs" aria-label=${s("الأقسام")}>
      ${it(e.parts,t).map(({name:e,words:t,icon:n})=>a`<button key=${e} aria-current=${c===e?"page":void 0} onClick=${()=>r(e)}>
            ${o(n)}<span>${t()}</span>${(null==$?void 0:$.activity)===e&&"open"===$.status&&a`<${wt} />`}
          </button>`)}
    </nav>
    <div class="console-panel">
      <${yt} ...${{stages:t,stage:d,look:r}} tab=${rt(e.parts).find(({name:e})=>e===c)} />
      <${u} key=${`${c}/${null!=(i=null==d?void 0:d.id)?i:""}`} desk=${e} stage=${d} />
    </div>`}const wt=()=>a`<span class="console-live" title=${s("مفتوحة الآن")}><span class="visually-hidden">${s("مفتوحة الآن")}</span></span>`;function yt({stages:e,stage:t,tab:n,look:o}){const l=e.filter(e=>e.activity===n.name);return a`<header class="console-panel-head">
    <h2 dir="auto">${t&&!n.always?t.title:n.words()}</h2>
    ${l.length>1&&a`<label class="console-which"
        ><span class="visually-hidden">${s("المرحلة")}</span
        ><select onChange=${e=>o(e.target.value)}>
          ${l.map(e=>a`<option value=${e.id} selected=${e===t}>${e.title}</option>`)}
        </select></label
      >`}
    ${t&&!n.always&&a`<span class="chip" data-tone=${"open"===t.status?"ok":void 0}>${xt(t.status)}</span>`}
  </header>`}const xt=e=>({ahead:s("لم تُفتح بعد"),open:s("مفتوحة"),done:s("مغلقة"),skipped:s("تُركت")}[e]),_t=({desk:e})=>a`<div class="toasts" role="status" aria-live="polite">
    ${e.toasts.value.map(t=>a`<${Ct} key=${t} desk=${e} one=${t} />`)}
  </div>`;function Ct({desk:e,one:t}){const n=t.entry&&e.undo.has(t.entry);return a`<p class="toast console-toast" data-tone=${t.tone}>
    ${t.tone&&o("error"===t.tone?"warning":"info")}
    <span dir="auto">${t.text}</span>
    ${n&&a`<button class="button small" onClick=${()=>e.takeBack(t.entry)}>${o("undo")}${s("تراجع")}</button>`}
    <button
      class="button small quiet icon-only console-toast-close"
      aria-label=${s("إخفاء")}
      onClick=${()=>e.dismiss(t)}
    >
      ${o("close")}
    </button>
  </p>`}const jt=({desk:e})=>e.dialogs.value.map(e=>a`<${qt} key=${e} one=${e} />`),qt=({one:e})=>e.view(e.close),St=e=>e.replace(/^https?:\/\//,""),Ot=e=>`/w/${e.code}/wall`,Lt=({desk:e})=>a`<figure class="qr">
    <img src=${`/w/${e.code}/qr.svg`} alt=${s("رمز QR لرابط الانضمام")} width="240" height="240" />
    <figcaption>${s("الرمز")} <b class="code">${e.code}</b></figcaption>
  </figure>`,Et=e=>e.ask(t=>a`<${G} wide title=${s("انضم هنا")} close=${t}>
        <div class="console-qr-big">
          <${Lt} desk=${e} />
          <p class="code">${St(e.joinUrl)}</p>
        </div><//
      >`),Bt=({desk:e,about:t})=>a`<header class="topbar console-bar">
    <h1 class="topbar-title">
      <span dir="auto">${t.title}</span>
      <button class="console-plain console-code" onClick=${()=>Et(e)} title=${s("اعرض رمز QR كبيرًا")}>
        <span class="visually-hidden">${s("رمز الانضمام")}</span><b class="code">${e.code}</b>
      </button>
    </h1>
    <${Pt} ...${{desk:e,about:t}} />
    <${Dt} desk=${e} />
    <${At} desk=${e} />
    <a class="button small" href=${Ot(e)} target="_blank" rel="noopener"
      >${o("wall")}<span class="console-wide-words">${s("افتح الحائط")}</span></a
    >
    <button class="button small icon-only" aria-label=${s("المساعدة والاختصارات")} onClick=${()=>gt(e)}>
      ${o("help")}
    </button>
    <${Mt} ...${{desk:e,about:t}} />
  </header>`;function Pt({desk:e,about:t}){var n;const o=e.store.get("stage",null!=(n=t.current)?n:"");return t.closed?null:o&&"open"===o.status?a`<span class="console-stage"
    ><span class="console-stage-name" dir="auto">${o.title}</span><${It} ...${{desk:e,stage:o}}
  /></span>`:a`<span class="console-stage soft">${s("لا مرحلة مفتوحة")}</span>`}function It({desk:e,stage:t}){const n=e.seconds.value;if(!t.ends_at)return a`<span class="timer" role="timer" title=${s("مفتوحة منذ")}
      >${o("clock")}${i(n-t.opened_at)}</span
    >`;const l=p(t.ends_at,n,0),r=m(t.ends_at,n,0);return a`<span class="timer" role="timer" data-tone=${l?"error":r<12e4?"warn":void 0} title=${s(l?"تجاوز الوقت":"باقٍ")}
    >${o("timer")}${l?`+${i(l)}`:i(r)}</span
  >`}function Dt({desk:e}){const t="live"===e.sync.state.value,{here:n=0}=e.sync.presence.value,r=e.outbox.waiting.value;return a`<span class="console-line" role="status" data-tone=${t?"ok":"error"}>
    ${o(t?"wifi":"cloud-off")}<span
      >${t?l(["{n} هنا","{n} هنا","{n} هنا","{n} هنا","{n} هنا","{n} هنا"],"{n} connected",n):s("غير متصل")}</span
    >
    ${r>0&&a`<b data-tone="warn">${l(["{n} بالانتظار","{n} بالانتظار","{n} بالانتظار","{n} بالانتظار","{n} بالانتظار","{n} بالانتظار"],"{n} waiting",r)}</b>`}</span
  >`}function At({desk:e}){const t=e.undo.last.value,n=t?s("تراجع: {what}",{what:t.said}):s("لا شيء للتراجع عنه");return a`<button
    class="button small"
    disabled=${!t}
    title=${n}
    aria-label=${n}
    onClick=${()=>e.takeBack()}
  >
    ${o("undo")}<span class="console-wide-words">${s("تراجع")}</span>
  </button>`}function Mt({desk:e,about:t}){if(t.closed)return null;const n=()=>e.act($e(!t.paused));return t.paused?a`<button class="button small primary console-pause" onClick=${n}>
        ${o("play")}${s("أعد القاعة إلى العمل")}
      </button>`:a`<button class="button small console-pause" onClick=${n}>${o("pause")}${s("أوقف القاعة")}</button>`}function Ut({desk:e}){var t;const o=e.store.get("about","about"),l=c(null),i=c("stage");if(n(()=>function(e){const t=t=>function(e,t){var n,a;if((null==(a=(n=e.target).closest)?void 0:a.call(n,"input:not([type=checkbox]), textarea, select, [role=menu]"))||document.querySelector("dialog[open]"))return;const o=function(e,{desk:t,looking:n,help:a}){return!e.ctrlKey&&!e.metaKey||"z"!==e.key.toLowerCase()||e.shiftKey?e.ctrlKey||e.metaKey||e.altKey||e.repeat||!mt()?void 0:/^[0-9]$/.test(e.key)?function(e,{desk:t,looking:n}){if("0"===e)return()=>n.value=null;const a=it(t.parts,r(t.store)).find(t=>t.key===e);return a&&(()=>n.value=a.name)}(e.key,{desk:t,looking:n}):e.shiftKey&&$t[e.code]?()=>$t[e.code](t):e.shiftKey&&"?"!==e.key&&"/"!==e.key?void 0:ut(e.key.toLowerCase(),t,a):()=>t.takeBack()}(e,t);o&&(e.preventDefault(),o())}(t,e);return document.addEventListener("keydown",t),()=>document.removeEventListener("keydown",t)}({desk:e,looking:l,help:()=>gt(e)}),[]),n(()=>{l.value=null},[null==o?void 0:o.current]),!o)return a`<${zt} desk=${e} />`;document.title=`${o.title} · ${s("لوحة الإدارة")}`;const d=e=>(l.value=e,i.value="stage");return a`<div class="console-frame" data-area=${i.value}>
    <${Bt} ...${{desk:e,about:o}} />
    <${Nt} ...${{desk:e,about:o}} />
    <${Tt} area=${i} />
    <div class="console-columns">
      <div class="console-start"><${ye} desk=${e} look=${d} looking=${null!=(t=l.value)?t:o.current} /></div>
      <main class="console-middle" id="stage">
        <${kt} ...${{desk:e,looking:l,look:d}} stages=${r(e.store)} current=${o.current} />
      </main>
      <div class="console-end"><${Ge} desk=${e} /><${Ne} desk=${e} /></div>
    </div>
    <${_t} desk=${e} />
    <${jt} desk=${e} />
  </div>`}const zt=({desk:e})=>a`<main class="console-door">
    <div class="stack" role="status">
      <h1>${s("لوحة الميسّر")}</h1>
      <p>${"away"===e.sync.state.value?s("لا يمكن الوصول إلى الخادم. تُعاد المحاولة…"):s("تُفتح القاعة…")}</p>
    </div>
  </main>`;function Nt({desk:e,about:t}){const n=e.sync.state.value;return a`<section aria-label=${s("التنبيهات")}>
    ${t.paused&&a`<p class="banner console-strip" role="status" data-tone="warn">${o("pause")}${s("العمل متوقف: لا أحد يستطيع الإرسال.")}</p>`}
    ${t.closed&&a`<p class="banner console-strip" role="status" data-tone="info">${o("lock")}${s("أُغلقت الورشة.")}</p>`}
    ${t.illustrative&&a`<p class="banner console-strip" data-tone="info">${o("info")}${s("محتوى للتوضيح: لم يقل أحد هذا ولم يقرره.")}</p>`}
    ${"away"===n&&a`<p class="banner console-strip" role="status" data-tone="error">${o("cloud-off")}${s("غير متصل. قد يكون ما تراه قديمًا؛ سيعود الاتصال وحده.")}</p>`}
    <${vt} desk=${e} />
    <${ft} desk=${e} />
  </section>`}const Tt=({area:e})=>a`<nav class="tabs console-areas" aria-label=${s("أقسام اللوحة")}>
    ${[["agenda",s("جدول الأعمال")],["stage",s("المرحلة")],["people",s("الأشخاص")]].map(([t,n])=>a`<button
          key=${t}
          aria-current=${e.value===t?"page":void 0}
          onClick=${()=>e.value=t}
        >
          ${n}
        </button>`)}
  </nav>`,Vt={read:()=>[],write:()=>{}};function Ft(e,t=()=>sessionStorage){return{read(){var n;try{return JSON.parse(null!=(n=t().getItem(e))?n:"[]")}catch{return[]}},write(n){try{n.length?t().setItem(e,JSON.stringify(n)):t().removeItem(e)}catch{}}}}const Rt=e=>{var t;const n=e.filter(e=>e.ok);return{since:Math.max(...n.map(({seq:e})=>e)),log:null==(t=n.at(-1))?void 0:t.log}};function Kt(e,t){const n=function({signal:e,shelf:t=Vt}){var n;let a=t.read();const o=e(null!=(n=a.at(-1))?n:null);function s(e){var n;a=e.slice(-50),t.write(a),o.value=null!=(n=a.at(-1))?n:null}return{last:o,done:e=>(s([...a,e]),e),drop:e=>s(a.filter(t=>t!==e)),has:e=>a.includes(e),clear:()=>s([]),take(){var e;const t=null!=(e=a.at(-1))?e:null;return t&&s(a.slice(0,-1)),t}}}({signal:g,shelf:Ft(`wsr-undo/${e.prefix}`)}),o=g([]),r=g([]),i=g(e.now());function c({text:e,tone:t,entry:n}){const a={text:e,tone:t,entry:n};o.value=[...o.peek().filter(e=>"error"===e.tone).slice(-1),a],setTimeout(()=>d(a),"error"===t?18e3:9e3)}setInterval(()=>i.value=e.now(),500);const d=e=>o.value=o.peek().filter(t=>t!==e);async function u(t,{quiet:a=!1}={}){if(!t.steps.length)return{ok:!0};const o=t.steps.map(t=>e.post(t.do,t.with,t.since)),s={quiet:a,gone:!1},l=Promise.all(o.map(e=>e.answer)).then(a=>function(t,a,o,{quiet:s,gone:l}){l||a.forEach((t,n)=>o[n].ok||e.outbox.take(t.key));const r=((e,t)=>e.filter((e,n)=>t[n].ok).reverse().flatMap(e=>e.backs))(t.steps,o),i=r.length?n.done({said:t.said,backs:r,...Rt(o)}):void 0,d=o.filter(e=>!e.ok);if(!d.length)return c({text:t.said,entry:i}),{ok:!0};const u=1===d.length||1===o.length?d[0].why:p(d);return s||l||c({text:u,tone:"error",entry:i}),{ok:!1,why:u}}(t,o,a,s));return Promise.race([l,$(o,s)])}async function $(e,t){return await Promise.all(e.map(e=>{var t;return null!=(t=e.kept)?t:e.answer})),await new Promise(e=>setTimeout(e,2500)),e.every(e=>"waiting"!==e.state.value)?new Promise(()=>{}):(t.gone=!0,c({text:s("محفوظ في هذا الجهاز. يُرسل حالما يمكن الوصول إلى القاعة."),tone:"warn"}),{ok:!0})}const p=e=>l(["رُفض {n}. {why}","رُفض واحد. {why}","رُفض اثنان. {why}","رُفض {n}. {why}","رُفض {n}. {why}","رُفض {n}. {why}"],"{n} were refused. {why}",e.length,{why:e[0].why});function m(e){const t={view:e,close:()=>r.value=r.peek().filter(e=>e!==t)};return r.value=[...r.peek(),t],t.close}return{...e,...t,undo:n,toasts:o,dialogs:r,seconds:i,toast:c,dismiss:d,act:u,takeBack:async function(t=n.last.peek()){if(t&&n.has(t)){if(n.drop(t),o.value=o.peek().filter(e=>e.entry!==t),t.log!==e.outbox.log())return c({text:s("تعمل الورشة منذ ذلك الحين من نسخة، فلا يمكن التراجع عن هذا."),tone:"error"});await u({said:s("سُحب: {what}",{what:t.said}),steps:t.backs.map(e=>({...e,since:t.since,backs:[]}))})}},ask:m,confirm:e=>new Promise(t=>m(n=>a`<${te} ...${e} answer=${e=>h(()=>(n(),t(e)))} />`))}}function Jt({code:t,why:n,enter:l}){const[r,i]=e(n?Xt(n):""),[c,d]=e(!1);return a`<main class="console-door">
    <form class="stack" onSubmit=${async function(e){e.preventDefault();const t=new FormData(e.target);d(!0),await l({facilitator_key:Yt(t.get("key")),name:t.get("name").trim()}).catch(e=>i(Xt(e))),d(!1)}}>
      <h1>${s("لوحة الميسّر")}</h1>
      <p>${s("الورشة {code}. افتح رابط الميسّر، أو ألصق الرابط أو مفتاحه هنا.",{code:t})}</p>
      <label class="field"
        ><b>${s("مفتاح الميسّر")}</b><input name="key" type="password" required autocomplete="off" autofocus
      /></label>
      <label class="field"
        ><b>${s("اسمك")}</b><span class="field-hint">${s("اختياري؛ يراه الميسّرون الآخرون.")}</span
        ><input name="name" maxlength=${60} autocomplete="name" dir="auto"
      /></label>
      ${r&&a`<p class="notice" role="alert" data-tone="error">${o("warning")}<span>${r}</span></p>`}
      <button class="button primary wide" disabled=${c}>${o("key")}${s("افتح اللوحة")}</button>
      <p class="soft">${s("هل تريد المشاركة؟")} <a href=${`/w/${t}`}>${s("انضم على هذا الجهاز")}</a></p>
    </form>
  </main>`}const Xt=e=>e.why||s("لا يمكن الوصول إلى الخادم. حاول مرة أخرى."),Yt=e=>{var t;return null!=(t=V(e.includes("#")?e.slice(e.indexOf("#")):""))?t:e.trim()},{code:Ht,joinUrl:Wt}=document.documentElement.dataset,Qt=document.getElementById("console");async function Gt(e){const t=await w(Ht,e);return y(Ht,"console"),x(Ht,"console",t),en(t,e.facilitator_key)}function Zt(e){f(a`<${Jt} key="door" code=${Ht} why=${e} enter=${Gt} />`,Qt)}async function en(e,t){const n=await B(_,"console"),o=Kt(v({code:Ht,...e}),{code:Ht,parts:n,token:e.token,joinUrl:null!=Wt?Wt:`${location.origin}/w/${Ht}`});f(a`<${Ut} key=${e.person} desk=${o} />`,Qt),k(()=>function({sync:{state:e,problem:t},undo:n},a){var o;if("reload"===e.value&&location.reload(),"removed"!==e.value)return;y(Ht,"console"),n.clear();const s=null!=(o=t.value)?o:void 0;a&&"removed"!==(null==s?void 0:s.code)?Gt({facilitator_key:a}).catch(Zt):Zt(s)}(o,t))}!async function(){const e=function(e,t){const n=V(e.hash);return n&&t.replaceState(null,"",e.pathname+e.search),n}(location,history),t=b(Ht,"console");t?en(t,e):e?Gt({facilitator_key:e}).catch(Zt):Zt()}();const tn={key:"1",icon:"qr",words:()=>s("انضمام"),always:!0};var nn=Object.freeze({__proto__:null,Panel:function({desk:e}){const t=$(e.store.all("person")).length;return a`<div class="console-join">
    <${Lt} desk=${e} />
    <div class="stack">
      <h3>${s("أدخل الناس")}</h3>
      <ol>
        <li>${s("اتصل بشبكة واي فاي هذه القاعة. أوقف بيانات الهاتف إن لم تُفتح الصفحة.")}</li>
        <li>${s("وجّه الكاميرا إلى الرمز، أو اكتب العنوان.")}</li>
        <li>${s("اختر مجموعتك. لا حاجة إلى حساب.")}</li>
      </ol>
      <p><b class="code">${St(e.joinUrl)}</b></p>
      <div class="row">
        <button class="button" onClick=${()=>async function(e){const t=await ht(e.joinUrl);e.toast(t?{text:s("نُسخ رابط الانضمام")}:{text:s("انسخه بيدك: {link}",{link:e.joinUrl}),tone:"error"})}(e)}>${o("copy")}${s("انسخ رابط الانضمام")}</button>
        <button class="button" onClick=${()=>Et(e)}>${o("qr")}${s("اعرضه كبيرًا")}</button>
        <a class="button" href=${Ot(e)} target="_blank" rel="noopener">${o("wall")}${s("افتح الحائط")}</a>
      </div>
      <p class="console-here"><b>${l(["لم ينضم أحد بعد","انضم شخص واحد","انضم شخصان","انضم {n} أشخاص","انضم {n} شخصًا","انضم {n} شخص"],"{n} people have joined",t)}</b></p>
    </div>
  </div>`},tab:tn});function an(e){const t="held"===e.shown?[]:[["hide_card",{card:e.id,hidden:!1}]];return oe("hide_card",{card:e.id,hidden:!0},...t)}function on(e,t){const n=e.filter(e=>e.lane!==t.id).map(e=>oe("move_card",{card:e.id,lane:t.id},...e.lane?[["move_card",{card:e.id,lane:e.lane}]]:[]));return se(l(["نُقلت {n} بطاقة إلى {lane}","نُقلت بطاقة واحدة إلى {lane}","نُقلت بطاقتان إلى {lane}","نُقلت {n} بطاقات إلى {lane}","نُقلت {n} بطاقة إلى {lane}","نُقلت {n} بطاقة إلى {lane}"],"{n} cards moved to {lane}",n.length,{lane:t.title}),n)}function sn(e,t){var n;const a=null!=(n=null==t?void 0:t.id)?n:null,o=e.filter(e=>{var t;return(null!=(t=e.cluster)?t:null)!==a}),l=t?s("وُضعت في {title}",{title:t.title}):s("أُخرجت من الحزمة"),r=o.map(e=>e.id);return se(l,r.length?oe("cluster_cards",{cluster:a,cards:r},...ln(o)):[])}const ln=e=>[...rn(e)].map(([e,t])=>["cluster_cards",{cluster:e,cards:t}]);function rn(e){var t,n;const a=new Map;for(const o of e){const e=null!=(t=o.cluster)?t:null;a.set(e,[...null!=(n=a.get(e))?n:[],o.id])}return a}const cn=(e,t)=>se(s(t?"صارت موضع تأثير":"لم تعد موضع تأثير"),oe("mark_leverage",{on:e,marked:t},["mark_leverage",{on:e,marked:!t}]));function dn(e,t){const n=((e,t)=>new Set(t.filter(t=>t.from===e&&"addresses"===t.type).map(e=>e.to)))(t,e.store.all("link")),o=C(e.store).filter(e=>e.id!==t),l=a=>e.act(function(e,t,n){const a=t=>({from:e,to:t,type:"addresses"}),o=[...n].filter(e=>!t.has(e)),l=[...t].filter(e=>!n.has(e));return se(s("رُبطت العوائق"),[...o.map(e=>oe("link",a(e),["unlink",a(e)])),...l.map(e=>oe("unlink",a(e),["link",a(e)]))])}(t,n,new Set(a.getAll("on"))),{quiet:!0});e.ask(r=>a`<${Z} wide title=${s("أي العوائق تحرّك؟")} yes=${s("حفظ")} ...${{close:r,submit:l}}>
        <p dir="auto"><b>${j(e.store,t)}</b></p>
        ${o.length?a`<div class="console-choice-list">
                ${o.map(e=>{var t;return a`<label class="tick" key=${e.id}>
                      <input type="checkbox" name="on" value=${e.id} defaultChecked=${n.has(e.id)} />
                      <span dir="auto">${null!=(t=e.title)?t:q(e)}</span></label
                    >`})}
              </div>`:a`<p class="soft">${s("لا عوائق بعد.")}</p>`}
      <//>`)}const[un,$n]=[120,280],pn=e=>t=>(t.ok&&e.clear(),t);function mn(e,t){const{desk:n}=e,o=n.store.all("cluster").filter(t=>t.stage===e.stage),r=n=>async function({desk:e,stage:t},n,a,o){return a?e.act(sn(n,a),{quiet:!0}):o.trim()?e.act(function({stage:e,title:t,cards:n}){const a=d(),o=[["remove_cluster",{cluster:a}],...ln(n.filter(e=>e.cluster))],l=n.map(e=>e.id);return se(s("صُنعت الحزمة: {title}",{title:t}),oe("add_cluster",{cluster:a,stage:e,title:t,cards:l},...o))}({stage:t,title:o.trim(),cards:n}),{quiet:!0}):{ok:!1,why:s("أعطِ الحزمة الجديدة عنوانًا، أو اختر واحدة موجودة.")}}(e,t,o.find(e=>e.id===n.get("cluster")),n.get("title")).then(pn(e));n.ask(e=>a`<${Z}
        title=${l(["اجمع {n} بطاقة في حزمة","اجمع بطاقة واحدة في حزمة","اجمع بطاقتين في حزمة","اجمع {n} بطاقات في حزمة","اجمع {n} بطاقة في حزمة","اجمع {n} بطاقة في حزمة"],"Cluster {n} cards",t.length)}
        yes=${s("ضعها معًا")}
        ...${{close:e,submit:r}}
      >
        <${ne} label=${s("عنوان جديد")} hint=${s("كلمات قليلة تقول ما الذي يجمع هذه البطاقات.")}>
          <input name="title" maxlength=${un} autofocus dir="auto" required=${!o.length}
        /><//>
        ${o.length>0&&a`<${ne} label=${s("أو في حزمة موجودة")}
            ><select name="cluster">
              <option value="">${s("لا شيء: اصنع حزمة جديدة")}</option>
              ${o.map(e=>a`<option value=${e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <ul class="console-quotes">
          ${t.map(e=>a`<li key=${e.id} dir="auto">${q(e)}</li>`)}
        </ul>
      <//>`)}function gn(e,t){const{desk:n}=e,o=n.store.all("card").filter(t=>t.stage===e.stage&&!t.merged_into),r=t.length>1?t:o.filter(e=>e.id!==t[0].id),i=a=>{const o=r.find(e=>e.id===a.get("into"));return o?n.act(function(e,t){const n=e.filter(e=>e.id!==t.id).map(e=>oe("merge_cards",{card:e.id,into:t.id},["merge_cards",{card:e.id,into:null}]));return se(l(["دُمجت {n} بطاقة","دُمجت بطاقة واحدة","دُمجت بطاقتان","دُمجت {n} بطاقات","دُمجت {n} بطاقة","دُمجت {n} بطاقة"],"{n} cards merged",n.length),n)}(t,o),{quiet:!0}).then(pn(e)):{ok:!1,why:s("اختر بطاقة.")}},c=t.length>1?s("أي الكلمات تبقى على الحائط؟"):s("في أي بطاقة تدمجها؟");n.ask(e=>a`<${Z} ...${{title:c,close:e,submit:i}} yes=${s("ادمج")}>
        <p class="soft">${s("البطاقات المدموجة تبقى تحت التي بقيت، ويمكن فصلها من جديد.")}</p>
        <${hn} choices=${r} />
      <//>`)}function hn({choices:e}){const t=c(""),n=e.filter(e=>e.text.toLocaleLowerCase().includes(t.value.toLocaleLowerCase()));return a`${e.length>8&&a`<input type="search" aria-label=${s("ابحث في البطاقات")} placeholder=${s("ابحث في البطاقات")} onInput=${e=>t.value=e.target.value} />`}
    <div class="console-choice-list">
      ${n.map((t,n)=>a`<label class="tick" key=${t.id}>
            <input type="radio" name="into" value=${t.id} defaultChecked=${0===n&&e.length<9} /><span
              dir="auto"
              >${q(t)}</span
            ></label
          >`)}
    </div>`}function bn(e,t){const{desk:n}=e,l=({close:e})=>{const l=n.store.all("card").filter(e=>e.merged_into===t.id);return a`<${G} title=${s("البطاقات المدموجة في هذه")} close=${e}>
      <p class="card-text" dir="auto"><b>${q(t)}</b></p>
      <ul class="people">
        ${l.map(e=>a`<li class="person-row" key=${e.id}>
              <span class="person-name" dir="auto">${q(e)}</span>
              <button class="button small" onClick=${()=>(e=>n.act((e=>se(s("فُصلت البطاقة من جديد"),oe("merge_cards",{card:e.id,into:null},["merge_cards",{card:e.id,into:e.merged_into}])))(e)))(e)}>${o("split")}${s("افصل")}</button>
            </li>`)}
      </ul>
    <//>`};n.ask(e=>a`<${l} close=${e} />`)}function vn({desk:e},t){const n="card"===t.kind,o=n?t.text:t.title,l=a=>{const l=a.get("words").trim();return l===o?{ok:!0}:e.act(n?(c=t,d=l,se(s("تغيّرت البطاقة"),oe("edit_card",{card:c.id,text:d},["edit_card",{card:c.id,text:c.text}]))):(r=t,i=l,se(s("تغيّر اسم الحزمة"),oe("rename_cluster",{cluster:r.id,title:i},["rename_cluster",{cluster:r.id,title:r.title}]))),{quiet:!0});var r,i,c,d};e.ask(e=>a`<${Z}
        title=${s(n?"غيّر الكلمات":"غيّر اسم الحزمة")}
        yes=${s("حفظ")}
        ...${{close:e,submit:l}}
      >
        <${ne} label=${s(n?"كلمات البطاقة":"العنوان")}>
          <textarea
            name="words"
            rows="3"
            required
            maxlength=${n?$n:un}
            defaultValue=${o}
            dir="auto"
          ></textarea>
        <//>
      <//>`)}const fn=(e,t)=>t.map(t=>e.desk.store.get("card",t)).filter(Boolean),kn=(e,t)=>(e.clear(),e.desk.act(t)),wn={hide:(e,t)=>kn(e,function(e){const t=e.filter(e=>"hidden"!==e.shown).map(an);return se(l(["أُخفيت {n} بطاقة","أُخفيت بطاقة واحدة","أُخفيت بطاقتان","أُخفيت {n} بطاقات","أُخفيت {n} بطاقة","أُخفيت {n} بطاقة"],"{n} cards hidden",t.length),t)}(fn(e,t))),show:(e,t)=>kn(e,function(e){const t=e.filter(e=>"shown"!==e.shown).map(e=>oe("hide_card",{card:e.id,hidden:!1},["hide_card",{card:e.id,hidden:!0}]));return se(l(["عُرضت {n} بطاقة على الجميع","عُرضت بطاقة واحدة على الجميع","عُرضت بطاقتان على الجميع","عُرضت {n} بطاقات على الجميع","عُرضت {n} بطاقة على الجميع","عُرضت {n} بطاقة على الجميع"],"{n} cards shown to everyone",t.length),t)}(fn(e,t))),lane:(e,t)=>function(e,t){const{lanes:n}=e.desk.store.get("stage",e.stage);e.desk.ask(s=>a`<${G} title=${l(["انقل {n} بطاقة إلى","انقل بطاقة واحدة إلى","انقل بطاقتين إلى","انقل {n} بطاقات إلى","انقل {n} بطاقة إلى","انقل {n} بطاقة إلى"],"Move {n} cards to",t.length)} close=${s}>
        <div class="stack">
          ${n.map(n=>a`<button class="button wide" data-category=${n.id} onClick=${((n,a)=>()=>(n(),e.clear(),e.desk.act(on(t,a))))(s,n)}>
                ${o("arrow-end")}<span dir="auto">${n.title}</span>
              </button>`)}
        </div>
      <//>`)}(e,fn(e,t)),merge:(e,t)=>gn(e,fn(e,t)),cluster:(e,t)=>mn(e,fn(e,t)),free:(e,t)=>kn(e,sn(fn(e,t),null))};function yn(e,t){var n,a;const{store:o}=e.desk,l=o.get("card",t);return[(null!=(a=null==(n=o.get("stage",l.stage))?void 0:n.lanes)?a:[]).length>1&&{icon:"move",words:s("انقل إلى…"),act:()=>wn.lane(e,[t])},{icon:"cluster",words:s("ضعها في حزمة…"),act:()=>wn.cluster(e,[t])},l.cluster&&{icon:"split",words:s("أخرجها من الحزمة"),act:()=>wn.free(e,[t])},{icon:"merge",words:s("ادمجها في بطاقة أخرى…"),act:()=>wn.merge(e,[t])},xn(o,t)&&{icon:"split",words:s("افصل البطاقات المدموجة…"),act:()=>bn(e,l)},{icon:"edit",words:s("غيّر الكلمات…"),act:()=>vn(e,l)},null,..._n(e,t),null,"shown"!==l.shown&&{icon:"show",words:"held"===l.shown?s("اسمح بها"):s("اعرضها من جديد"),act:()=>wn.show(e,[t])},"hidden"!==l.shown&&{icon:"hide",words:s("أخفِها عن الجميع"),danger:!0,act:()=>wn.hide(e,[t])}].filter(e=>!1!==e&&void 0!==e)}const xn=(e,t)=>e.all("card").some(e=>e.merged_into===t);function _n(e,t){return e.desk.store.get("leverage",t)?[{icon:"link",words:s("أي العوائق تحرّك؟…"),act:()=>dn(e.desk,t)},{icon:"leverage",words:s("لم تعد موضع تأثير"),act:()=>e.desk.act(cn(t,!1))}]:[{icon:"leverage",words:s("اجعلها موضع تأثير"),act:()=>e.desk.act(cn(t,!0))}]}function Cn({id:e,wall:t,merged:n}){var o,s,l;const{store:r}=t.desk,i=r.get("card",e);if(!i)return null;const c=r.get("leverage",e),d=t.picked.value.has(e),u=["card","console-card","shown"===i.shown?"":"hidden",c?"leverage":"",d?"picked":""];return a`<li
    class=${u.filter(Boolean).join(" ")}
    data-category=${null!=(o=i.category)?o:"unsorted"}
    data-shown=${i.shown}
    data-draggable
    data-drop=${`card:${e}`}
  >
    <${jn} ...${{card:i,wall:t,picked:d}} />
    <div class="card-foot">
      <${S} plain group=${r.get("group",null!=(s=i.group)?s:"")} />
      ${i.by&&a`<span dir="auto">${null==(l=r.get("person",i.by))?void 0:l.name}</span>`}
      <${Sn} ...${{card:i,merged:n,leverage:c}} />
    </div>
  </li>`}const jn=({card:e,wall:t,picked:n})=>a`<div class="console-card-top">
    <span
      class="console-grip"
      aria-hidden="true"
      title=${s("اسحب")}
      ...${K({what:`card:${e.id}`,drop:n=>t.drop(qn(t,e.id))(n)})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${n} onChange=${()=>t.toggle(e.id)} />
      <span class="card-text" dir="auto">${q(e)}</span></label
    >
    <${W} label=${s("المزيد عن هذه البطاقة")} items=${()=>yn(t,e.id)} />
  </div>`,qn=(e,t)=>e.picked.peek().has(t)?[...e.picked.peek()]:[t],Sn=({card:e,merged:t,leverage:n})=>a`${e.recorded&&a`<span class="console-sign">${o("recorder")}${s("بيد المدوّن")}</span>`}
  ${t>0&&a`<span class="console-sign">${o("merge")}${l(["‎+{n} مدموجة","‎+{n} مدموجة","‎+{n} مدموجة","‎+{n} مدموجة","‎+{n} مدموجة","‎+{n} مدموجة"],"+{n} merged",t)}</span>`}
  ${"hidden"===e.shown&&a`<span class="chip" data-tone="error">${o("hide")}${s("المخفية")}</span>`}
  ${"held"===e.shown&&a`<span class="chip" data-tone="warn">${o("clock")}${s("بانتظار السماح")}</span>`}
  ${n&&a`<span class="chip solid" data-tone="leverage">${o("leverage")}${s("موضع التأثير")}</span>`}`;function On({id:e,wall:t,cards:n}){var l;const r=t.desk.store.get("cluster",e),i=t.desk.store.get("leverage",e);return r?a`<section
    class=${i?"card cluster leverage":"card cluster"}
    data-drop=${`cluster:${e}`}
    data-category=${null!=(l=r.lane)?l:"unsorted"}
    aria-label=${r.title}
  >
    <div class="console-card-top">
      <h4 class="card-title" dir="auto">${r.title} <span class="count">${n.length}</span></h4>
      <${W} label=${s("المزيد عن {title}",{title:r.title})} items=${()=>function(e,t){const n=e.desk.store.get("cluster",t);return[{icon:"edit",words:s("غيّر الاسم…"),act:()=>vn(e,n)},..._n(e,t),null,{icon:"split",words:s("فك الحزمة"),danger:!0,act:()=>async function({desk:e},t){const n=e.store.all("card").filter(e=>e.cluster===t.id),a=e.store.all("rating").some(e=>e.on===t.id),o={title:s("هل تفك هذه الحزمة؟"),yes:s("فك الحزمة"),danger:!0,text:s("قيّمتها مجموعات. تضيع تقييماتها؛ وتبقى بطاقاتها على الحائط.")};a&&!await e.confirm(o)||e.act(function(e,t,n){const{id:a,stage:o,title:l,lane:r}=e,i=["add_cluster",{cluster:a,stage:o,title:l,lane:r,cards:t.map(e=>e.id)}],c=n.map(({from:e,to:t,type:n})=>["link",{from:e,to:t,type:n}]);return se(s("فُكت الحزمة: {title}",{title:l}),oe("remove_cluster",{cluster:a},i,...c))}(t,n,e.store.all("link").filter(e=>e.from===t.id||e.to===t.id)))}(e,n)}]}(t,e)} />
    </div>
    ${i&&a`<span class="chip solid" data-tone="leverage">${o("leverage")}${s("موضع التأثير")}</span>`}
    <ul class="console-members">
      ${n.map(e=>a`<${Ln} key=${e.id} ...${{card:e,wall:t}} />`)}
    </ul>
  </section>`:null}function Ln({card:e,wall:t}){const{id:n}=e;return a`<li class="console-member" data-draggable data-shown=${e.shown}>
    <span
      class="console-grip"
      aria-hidden="true"
      title=${s("اسحب")}
      ...${K({what:`card:${n}`,drop:t.drop([n])})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${t.picked.value.has(n)} onChange=${()=>t.toggle(n)} />
      <span dir="auto">${q(e)}</span></label
    >
    ${"shown"!==e.shown&&a`<span class="console-sign" title=${s("المخفية")}>${o("hide")}<span class="visually-hidden">${s("المخفية")}</span></span>`}
    <${W} label=${s("المزيد عن هذه البطاقة")} items=${()=>yn(t,n)} />
  </li>`}function En(e){var t;const n=new Map;for(const a of e)a.merged_into&&n.set(a.merged_into,[...null!=(t=n.get(a.merged_into))?t:[],a]);return n}function Bn({wall:e,cards:t,shown:r}){var i;const c=new Set(t.map(e=>e.id)),d=[...e.picked.value].filter(e=>c.has(e));if(n(()=>function(e,t){const n=()=>[...e.picked.peek()],a=({detail:a})=>{"none"===a?e.clear():"all"===a?e.picked.value=new Set(t.map(e=>e.id)):n().length&&wn[a](e,n())};return window.addEventListener("selection",a),()=>window.removeEventListener("selection",a)}(e,r),[e,r]),!d.length)return null;const u=t.filter(t=>e.picked.value.has(t.id)),$=null!=(i=e.desk.store.get("stage",e.stage).lanes)?i:[],p=(t,n,s,l=!0)=>l&&a`<button class="button small" onClick=${()=>wn[n](e,d)}>${o(t)}${s}</button>`;return a`<div class="toolbar console-selection" role="region" aria-label=${s("البطاقات المختارة")}>
    <b aria-live="polite">${l(["لم يُختر شيء","اختيرت واحدة","اختيرت اثنتان","اختيرت {n}","اختيرت {n}","اختيرت {n}"],"{n} selected",d.length)}</b>
    ${p("cluster","cluster",s("حزمة…"))} ${p("merge","merge",s("دمج…"),d.length>1)}
    ${p("move","lane",s("انقل إلى…"),$.length>1)}
    ${p("split","free",s("إزالة"),u.some(e=>e.cluster))}
    ${p("show","show",s("عرض"),u.some(e=>"shown"!==e.shown))}
    ${p("hide","hide",s("إخفاء"),u.some(e=>"hidden"!==e.shown))}
    <button class="button small quiet toolbar-end" onClick=${e.clear}>${s("ألغِ الاختيار")}</button>
  </div>`}const Pn={key:"2",icon:"edit",words:()=>s("اللوح")},In=[{key:"a",words:()=>s("اختر كل البطاقات المعروضة"),act:()=>Dn("all")},{key:"c",words:()=>s("اجمع البطاقات المختارة في حزمة"),act:()=>Dn("cluster")},{key:"g",words:()=>s("ادمج البطاقات المختارة"),act:()=>Dn("merge")},{key:"m",words:()=>s("انقل البطاقات المختارة إلى عمود آخر"),act:()=>Dn("lane")},{key:"h",words:()=>s("أخفِ البطاقات المختارة"),act:()=>Dn("hide")},{key:"escape",act:()=>Dn("none")}],Dn=e=>window.dispatchEvent(new CustomEvent("selection",{detail:e})),An={all:()=>!0,held:e=>"held"===e.shown,hidden:e=>"hidden"===e.shown,alone:e=>!e.cluster&&"shown"===e.shown};function Mn({desk:e,stage:t,cards:n,filter:l,search:r}){const i=n.filter(An.held).length,c=[["all",s("الكل")],["alone",s("ليست في حزمة بعد")],["held",s("بانتظار السماح")],["hidden",s("المخفية")]];return a`<div class="toolbar console-board-head">
    <label class="console-search"
      ><span class="visually-hidden">${s("ابحث في البطاقات")}</span>${o("search")}
      <input
        type="search"
        data-search
        placeholder=${s("ابحث في البطاقات")}
        value=${r.value}
        onInput=${e=>r.value=e.target.value}
    /></label>
    <button class="button small" onClick=${()=>function(e,t){const n=n=>e.act(function(e,t){const n=d(),a={lane:t.get("lane")||void 0,for_group:t.get("group")||void 0};return se(s("أُضيفت البطاقة"),oe("add_card",{card:n,stage:e.id,text:t.get("text").trim(),...a},["withdraw_card",{card:n}]))}(t,n),{quiet:!0});e.ask(o=>{var l;return a`<${Z} title=${s("أضف بطاقة")} yes=${s("إضافة")} ...${{close:o,submit:n}}>
        <${ne} label=${s("كلمات البطاقة")}>
          <textarea name="text" rows="3" required maxlength=${280} autofocus dir="auto"></textarea>
        <//>
        ${(null==(l=t.lanes)?void 0:l.length)>1&&a`<${ne} label=${s("العمود")}
            ><select name="lane">
              ${t.lanes.map(e=>a`<option value=${e.id} selected=${"unsorted"===e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <${ne} label=${s("قالها")}
          ><select name="group">
            <option value="">${s("لا مجموعة")}</option>
            ${u(e.store).map(e=>a`<option value=${e.id}>${e.name}</option>`)}
          </select><//
        >
      <//>`})}(e,t)}>${o("plus")}${s("بطاقة…")}</button>
    ${i>0&&a`<button class="button small" onClick=${()=>Un(e,t,n)}>${o("show")}${s("اسمح بها كلها")}</button>`}
    <div class="toolbar" role="group" aria-label=${s("أي البطاقات")}>${c.map(([e,t])=>a`<button
      key=${e}
      class="button small"
      aria-pressed=${l.value===e}
      onClick=${()=>l.value=e}
    >
      ${t} <span class="count">${n.filter(t=>!t.merged_into&&An[e](t)).length}</span>
    </button>`)}</div>
  </div>`}const Un=(e,t,n)=>{const a=n.filter(An.held);e.act({said:l(["سُمح بـ {n} بطاقة","سُمح ببطاقة واحدة","سُمح ببطاقتين","سُمح بـ {n} بطاقات","سُمح بـ {n} بطاقة","سُمح بـ {n} بطاقة"],"{n} cards approved",a.length),steps:[{do:"reveal_cards",with:{stage:t.id},backs:a.map(e=>({do:"hide_card",with:{card:e.id,hidden:!0}}))}]})};function zn({wall:e,stage:t,shown:n,merged:o,all:s}){var l;const i=(null==(l=t.lanes)?void 0:l.length)?t.lanes:[{id:"",title:r(e.desk.store).find(e=>e.id===t.id).title}],c=e.desk.store.all("cluster").filter(e=>e.stage===t.id),d=e=>i.some(t=>t.id===e.lane)?e.lane:i.at(-1).id;return a`<div class="board console-lanes">
    ${i.map(t=>a`<${Nn}
          key=${t.id}
          ...${{wall:e,lane:t,merged:o}}
          clusters=${c.filter(e=>d(e)===t.id&&(s||n.some(t=>t.cluster===e.id)))}
          members=${n.filter(e=>e.cluster)}
          cards=${n.filter(e=>!e.cluster&&d(e)===t.id)}
        />`)}
  </div>`}function Nn({wall:e,lane:t,clusters:n,members:s,cards:l,merged:r}){const i=new Set(n.map(e=>e.id)),c=l.length+s.filter(e=>i.has(e.cluster)).length;return a`<section
    class="lane"
    data-category=${t.id||void 0}
    data-drop=${t.id?`lane:${t.id}`:void 0}
    aria-label=${t.title}
  >
    <h3 class="lane-head">
      ${o(Tn.has(t.id)?t.id:"mark")}<span dir="auto">${t.title}</span
      ><span class="count">${c}</span>
    </h3>
    ${n.map(t=>a`<${On} key=${t.id} id=${t.id} wall=${e} cards=${s.filter(e=>e.cluster===t.id)} />`)}
    <ul class="cards console-cards">
      ${l.map(t=>{var n,o;return a`<${Cn} key=${t.id} id=${t.id} wall=${e} merged=${null!=(o=null==(n=r.get(t.id))?void 0:n.length)?o:0} />`})}
    </ul>
  </section>`}const Tn=new Set(["governance","structural","economic_social","unsorted"]),Vn=({stage:e})=>a`<div class="empty">
    ${o("edit")}
    <h3>${s("لا بطاقات بعد")}</h3>
    <p>
      ${"open"===e.status?s("تظهر هنا عندما يكتبها الناس."):s("تظهر هنا عندما تُفتح هذه المرحلة.")}
    </p>
  </div>`;var Fn=Object.freeze({__proto__:null,Panel:function({desk:e,stage:t}){const n=c("all"),o=c(""),s=c(new Set),l=e.store.all("card").filter(e=>e.stage===t.id),r=O(()=>function(e,t,n){const a={desk:e,stage:t,picked:n,toggle:e=>{const t=new Set(n.peek());t.delete(e)||t.add(e),n.value=t},clear:()=>n.value=new Set};return a.drop=e=>t=>function(e,t,n){const[a,o]=[null==n?void 0:n.slice(0,n.indexOf(":")),null==n?void 0:n.slice(n.indexOf(":")+1)],s=fn(e,t),{store:l}=e.desk;if("lane"===a)return function(e,t,n){const[a,o]=[sn(t,null),on(t,n)];kn(e,{said:o.steps.length?o.said:a.said,steps:[...a.steps,...o.steps]})}(e,s,l.get("stage",e.stage).lanes.find(e=>e.id===o));if("cluster"===a)return kn(e,sn(s,l.get("cluster",o)));const r="card"===a&&!t.includes(o)&&l.get("card",o);return r?mn(e,[...s,r]):void 0}(a,e,t),a}(e,t.id,s),[t.id]),i=l.filter(e=>!e.merged_into&&An[n.value](e)&&((e,t)=>!t||e.text.toLocaleLowerCase().includes(t.toLocaleLowerCase()))(e,o.value));return a`<div class="console-board">
    <${Mn} ...${{desk:e,stage:t,cards:l,filter:n,search:o}} />
    ${l.length?a`<${zn} ...${{wall:r,stage:t,shown:i,merged:En(l),all:!o.value&&"all"===n.value}} />`:a`<${Vn} stage=${t} />`}
    <${Bn} ...${{wall:r,cards:l,shown:i}} />
  </div>`},heard:(e,t)=>{var n;return"anonymous"===(null==(n=e.settings)?void 0:n.naming)?null:new Set(t.all("card").filter(t=>t.stage===e.id).map(e=>e.group))},keys:In,tab:Pn});const Rn=({group:e})=>{var t,n;return a`<span class="console-group" data-colour=${null==e?void 0:e.colour}>
    <span class="badge">${o(null!=(t=null==e?void 0:e.icon)?t:"person")}</span
    ><span dir="auto">${null!=(n=null==e?void 0:e.name)?n:s("لا مجموعة")}</span></span
  >`},Kn=[0,1,2,3,4,5];function Jn(e,t,n){e.ask(o=>a`<${G} wide title=${s("قيّم عن مجموعة")} close=${o}>
        <div class="stack">
          <p><${Rn} group=${n} /></p>
          <p class="soft">${s("0 لا شيء، و5 كل ما يلزم. يُحسب العائق بعد اختيار الرقمين.")}</p>
          <div class="scroller" tabindex="0">
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">${s("العائق")}</th>
                  <th scope="col">${s("النفوذ")}</th>
                  <th scope="col">${s("الموارد")}</th>
                </tr>
              </thead>
              <tbody>
                ${C(e.store).map(o=>a`<${Xn} key=${o.id} ...${{desk:e,stage:t,group:n,barrier:o}} />`)}
              </tbody>
            </table>
          </div>
          <div class="dialog-foot"><button class="button primary" onClick=${o}>${s("تمّ")}</button></div>
        </div>
      <//>`)}function Xn({desk:e,stage:t,group:n,barrier:o}){var l;const r=Yn(e.store.all("rating"),t,n,o),i=null!=(l=o.title)?l:q(o),c=a=>{const l=a.target.closest("tr"),[i,c]=[...l.querySelectorAll("select")].map(e=>""===e.value?null:Number(e.value));null!==i&&null!==c&&e.act(function(e,t,n,a,o){const l={stage:e.id,on:n.id,group:t.id},r=o?{power:o.power,resources:o.resources}:{power:null,resources:null};return se(s("قُيّم عن {group}",{group:t.name}),oe("rate",{...l,...a},["rate",{...l,...r}]))}(t,n,o,{power:i,resources:c},r))},d=(e,t)=>a`<td>
      <select aria-label=${`${t}: ${i}`} onChange=${c}>
        <option value="" disabled=${Boolean(r)} selected=${!r}>–</option>
        ${Kn.map(t=>a`<option value=${t} selected=${(null==r?void 0:r[e])===t}>${t}</option>`)}
      </select>
    </td>`;return a`<tr>
    <th scope="row" dir="auto">${i}</th>
    ${d("power",s("النفوذ"))}${d("resources",s("الموارد"))}
  </tr>`}const Yn=(e,t,n,{id:a})=>{var o;return(null==(o=t.settings)?void 0:o.members)?void 0:e.find(e=>e.stage===t.id&&e.on===a&&e.group===n.id&&e.rater===n.id)};function Hn(e,t,n){var a;const o=new Set(n.map(e=>e.id)),s=new Map;for(const{stage:n,on:l,group:r,rater:i}of t)n===e&&i===r&&o.has(l)&&s.set(r,(null!=(a=s.get(r))?a:new Set).add(l));return new Map([...s].map(([e,t])=>[e,t.size]))}const Wn={key:"3",icon:"power",words:()=>s("النفوذ")},Qn=()=>a`<div class="empty">
    ${o("power")}
    <h3>${s("لا شيء للتقييم بعد")}</h3>
    <p>${s("تأتي العوائق من بطاقات مرحلة العوائق: حزمها، والبطاقات التي تقف وحدها.")}</p>
  </div>`;function Gn({desk:e,stage:t,groups:n,items:o,rated:r}){const i=new Set($(e.store.all("person")).map(e=>e.group)),c=n.filter(e=>r.get(e.id)===o.length).length;return a`<details class="disclosure" open=${c<n.length}>
    <summary>
      ${l(["{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء"],"{n} of {all} groups have rated everything",c,{all:n.length})}
    </summary>
    <ul class="console-progresses">
      ${n.map(n=>{var l,c;return a`<li key=${n.id} class="console-progress">
      <${Rn} group=${n} />
      <progress
        class="progress"
        max=${o.length}
        value=${null!=(l=r.get(n.id))?l:0}
        data-colour=${n.colour}
        aria-label=${n.name}
      ></progress>
      <span class="console-progress-words"
        >${s("{n} من {all}",{n:null!=(c=r.get(n.id))?c:0,all:o.length})}</span
      >
      ${!i.has(n.id)&&a`<span class="chip plain">${s("لا أحد هنا")}</span>`}
      <button class="button small" onClick=${()=>Jn(e,t,n)}>${s("قيّم عنهم…")}</button>
    </li>`})}
    </ul>
  </details>`}var Zn=Object.freeze({__proto__:null,Panel:function({desk:e,stage:t}){var n;const{store:o}=e,l=C(o),r=u(o);if(!l.length)return a`<${Qn} />`;const i=o.all("rating"),c=P(i,t.id),d=l.map(e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:q(e),category:e.lane}});return a`<div class="stack">
    <${Gn} ...${{desk:e,stage:t,groups:r,items:l,rated:Hn(t.id,i,l)}} />
    <div class="scroller" tabindex="0" role="region" aria-label=${s("خريطة الألوان")}>
      ${I({barriers:d,groups:r,cells:c,compact:r.length>6})}
    </div>
    ${r.length>6&&M(r)} ${D({split:Boolean(null==(n=t.settings)?void 0:n.members)})}
  </div>`},heard:(e,t)=>{var n;return(null==(n=e.settings)?void 0:n.members)?null:new Set(t.all("rating").filter(t=>t.stage===e.id).map(e=>{var t;return null!=(t=e.rater)?t:e.group}))},tab:Wn});const ea=e=>(e<26?"":ea(Math.floor(e/26)-1))+String.fromCharCode(65+e%26),ta=e=>[...e.map(e=>({...e})),...Array.from({length:5},()=>({}))],na=e=>Object.values(e).reduce((e,t)=>e+t,0),aa=(e,t)=>e.ask(n=>a`<${oa} ...${{desk:e,vote:t,close:n}} />`);function oa({desk:t,vote:n,close:r}){var i;const c=u(t.store),[d,$]=e(null==(i=c[0])?void 0:i.id),[p,m]=e(()=>ta(la(t,n,d)));return a`<${Z} wide title=${s("أوراق التصويت")} yes=${s("احفظ هذه الأوراق")} ...${{close:r,submit:()=>function(e,t,n,a){const o=function(e,{budget:t,max_each:n}){for(const[a,o]of e.entries()){if(na(o)>t)return s("في ورقة التصويت {n} أكثر من {budget} نقاط.",{n:a+1,budget:t});if(n&&Object.values(o).some(e=>e>n))return s("في ورقة التصويت {n} أكثر من {most} نقاط على موضع واحد.",{n:a+1,most:n});if(Object.values(o).some(e=>e<0||!Number.isInteger(e)))return s("في ورقة التصويت {n} شيء ليس عدد نقاط.",{n:a+1})}return""}(a,t);if(o)return{ok:!1,why:o};const r={vote:t.id,group:n.id},i=(e=>e.filter(e=>na(e)>0).map(e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e>0))))(a),c=la(e,t,n.id),d=l(["حُفظت {n} ورقة تصويت لـ {group}","حُفظت ورقة تصويت واحدة لـ {group}","حُفظت ورقتا تصويت لـ {group}","حُفظت {n} أوراق تصويت لـ {group}","حُفظت {n} ورقة تصويت لـ {group}","حُفظت {n} ورقة تصويت لـ {group}"],"{n} paper ballots saved for {group}",i.length,{group:n.name});return e.act(se(d,oe("cast_for",{...r,ballots:i},["cast_for",{...r,ballots:c}])),{quiet:!0})}(t,n,c.find(e=>e.id===d),p)}}>
    <div class="console-pair">
      <${ne} label=${s("المجموعة")}
        ><select onChange=${e=>($(e.target.value),m(ta(la(t,n,e.target.value))))}>
          ${c.map(e=>a`<option value=${e.id} selected=${e.id===d}>${e.name}</option>`)}
        </select><//
      >
      <p class="soft">
        ${l(["سطر لكل ورقة، في كل منها {n} نقطة.","سطر لكل ورقة، في كل منها نقطة واحدة.","سطر لكل ورقة، في كل منها نقطتان.","سطر لكل ورقة، في كل منها {n} نقاط.","سطر لكل ورقة، في كل منها {n} نقطة.","سطر لكل ورقة، في كل منها {n} نقطة."],"One row per ballot, {n} dots in each.",n.budget)}
        ${" "}${s("الحفظ من جديد يحل محل ما أدخلته لهذه المجموعة من قبل.")}
      </p>
    </div>
    <ol class="console-letters">
      ${n.items.map((e,n)=>a`<li key=${e}><b>${ea(n)}</b><span dir="auto">${j(t.store,e)}</span></li>`)}
    </ol>
    <${sa} ...${{desk:t,vote:n,rows:p,set:(e,t,n)=>m(p.map((a,o)=>o===e?{...a,[t]:n}:a))}} />
    <div class="toolbar">
      <button
        type="button"
        class="button small"
        disabled=${p.length>=60}
        onClick=${()=>m([...p,{}])}
      >
        ${o("plus")}${s("ورقة أخرى")}
      </button>
    </div>
  <//>`}function sa({desk:e,vote:t,rows:n,set:o}){return a`<div class="scroller" tabindex="0">
    <table class="table console-ballots">
      <thead>
        <tr>
          <th scope="col">${s("ورقة التصويت")}</th>
          ${t.items.map((t,n)=>a`<th scope="col" title=${j(e.store,t)}>${ea(n)}</th>`)}
          <th scope="col">${s("الباقي")}</th>
        </tr>
      </thead>
      <tbody>
        ${n.map((e,n)=>a`<tr key=${n}>
              <th scope="row">${n+1}</th>
              ${t.items.map((l,r)=>{var i,c;return a`<td>
                    <input
                      type="number"
                      min="0"
                      max=${null!=(i=t.max_each)?i:t.budget}
                      inputmode="numeric"
                      aria-label=${s("ورقة التصويت {n}، {letter}",{n:n+1,letter:ea(r)})}
                      value=${null!=(c=e[l])?c:""}
                      onInput=${e=>o(n,l,Number(e.target.value)||0)}
                    />
                  </td>`})}
              <td class="number" data-tone=${na(e)>t.budget?"error":void 0}>
                <b>${t.budget-na(e)}</b>
              </td>
            </tr>`)}
      </tbody>
    </table>
  </div>`}const la=(e,t,n)=>{var a,o;return null!=(o=null==(a=((e,t,n)=>e.store.all("proxy_ballots").find(a=>{var o;return a.vote===t.id&&a.group===n&&a.by===(null==(o=e.me.value)?void 0:o.person)}))(e,t,n))?void 0:a.ballots)?o:[]},[ra,ia,ca]=[280,120,1e3];function da(e,{tally:t,vote:n}={}){var o;const l=new Set((null!=(o=null==t?void 0:t.items)?o:[]).filter(e=>e.dots>0).slice(0,3).map(e=>e.on)),r=n?s("التصويت، الجولة {n}",{n:n.round}):"",i=t=>e.act(ua(t),{quiet:!0});e.ask(t=>a`<${Z} wide title=${s("سجّل قرارًا")} yes=${s("سجّل")} ...${{close:t,submit:i}}>
        <${ne} label=${s("ما الذي قُرّر")}>
          <textarea name="text" rows="2" required maxlength=${ra} autofocus dir="auto"></textarea>
        <//>
        <${ne} label=${s("على أي أساس")} hint=${s("تصويت، رفع الأيدي، توافق، قرار من مسؤول…")}
          ><input name="basis" maxlength=${ia} defaultValue=${r} dir="auto"
        /><//>
        <fieldset>
          <legend>${s("بشأن مواضع التأثير هذه")}</legend>
          <div class="console-choice-list">
            ${L(e.store).map(({id:t})=>a`<label class="tick" key=${t}>
                  <input type="checkbox" name="on" value=${t} defaultChecked=${l.has(t)} /><span dir="auto"
                    >${j(e.store,t)}</span
                  ></label
                >`)}
          </div>
        </fieldset>
        <${ne}
          label=${s("الاعتراض")}
          hint=${s("من لم يوافق، ولماذا. يظهر ذلك بجانب القرار في التقرير.")}
        >
          <textarea name="dissent" rows="2" maxlength=${ca} dir="auto"></textarea>
        <//>
        <p class="soft">${s("القرار المسجَّل يبقى كما هو؛ ويمكن لقرار لاحق أن يغيّره.")}</p>
      <//>`)}const ua=e=>({said:s("سُجّل القرار"),steps:[{do:"decide",backs:[],with:{decision:d(),text:e.get("text").trim(),basis:e.get("basis").trim(),dissent:e.get("dissent").trim(),on:e.getAll("on")}}]});const $a=e=>se(s("صارت موضع تأثير"),oe("mark_leverage",{on:e,marked:!0},["mark_leverage",{on:e,marked:!1}]));function pa({desk:t,stage:n,round:r}){var i;const[c,u]=e(""),$=L(t.store).length,{budget:p=5,max_each:m=0,secret:g=!0}=null!=(i=n.settings)?i:{},h=$>0&&"open"===n.status;return a`<form class="console-box" aria-label=${s("افتح تصويتًا")} onSubmit=${async function(e){e.preventDefault();const a=await t.act(function(e,t){const n={budget:Number(t.get("budget")),max_each:Number(t.get("max_each")),secret:t.has("secret")};return{said:s("التصويت مفتوح"),steps:[{do:"open_vote",with:{vote:d(),stage:e.id,...n},backs:[]}]}}(n,new FormData(e.target)),{quiet:!0});u(a.ok?"":a.why)}}>
    <h3>${o("vote")}${1===r?s("افتح التصويت"):s("افتح الجولة {n}",{n:r})}</h3>
    <div class="console-trio">
      <${ne} label=${s("النقاط لكل شخص")}
        ><input name="budget" type="number" min="1" max=${100} required defaultValue=${p}
      /><//>
      <${ne} label=${s("الأكثر على موضع واحد (0: دون حد)")}
        ><input name="max_each" type="number" min="0" max=${100} required defaultValue=${m}
      /><//>
      <${ae} name="secret" label=${s("سري")} defaultChecked=${g} />
    </div>
    ${c&&a`<p class="notice" role="alert" data-tone="error">${o("warning")}<span>${c}</span></p>`}
    <div class="toolbar">
      <span class="soft">${function(e,t){return e?"open"!==t.status?s("افتح هذه المرحلة أولًا؛ ثم يبدأ التصويت."):l(["على {n} موضع تأثير","على موضع تأثير واحد","على موضعي تأثير","على {n} مواضع تأثير","على {n} موضع تأثير","على {n} موضع تأثير"],"over {n} leverage points",e):s("حدّد موضع تأثير واحدًا على الأقل أولًا.")}($,n)}</span>
      <button class="button primary toolbar-end" disabled=${!h}>${o("play")}${s("افتح التصويت")}</button>
    </div>
  </form>`}const ma={key:"4",icon:"leverage",words:()=>s("التأثير")};function ga({desk:e,vote:t}){var n;const{store:r}=e,i=null!=(n=r.get("turnout",t.id))?n:{voted:0,proxies:0},c=Math.max($(r.all("person")).length,i.voted);return a`<section class="console-box" data-tone="leverage" aria-label=${s("التصويت")}>
    <h3>${o("vote")}${s("الجولة {n} مفتوحة",{n:t.round})}</h3>
    <dl class="stats">
      <div class="stat">
        <dt>${s("صوّتوا من {all}",{all:c})}</dt>
        <dd>${i.voted}</dd>
      </div>
      <div class="stat">
        <dt>${s("أوراق تصويت أُدخلت")}</dt>
        <dd>${i.proxies}</dd>
      </div>
      <div class="stat">
        <dt>${t.secret?s("نقاط لكل شخص، سري"):s("نقاط لكل شخص، علني")}</dt>
        <dd>${t.budget}</dd>
      </div>
    </dl>
    <progress class="progress" max=${Math.max(c,1)} value=${i.voted}>${i.voted}</progress>
    <p class="soft">${s("لا أحد يرى نتيجة قبل إغلاق التصويت، ولا هنا.")}</p>
    <div class="toolbar">
      <button class="button" onClick=${()=>aa(e,t)}>
        ${o("file")}${s("أدخل أوراق التصويت…")}
      </button>
      <button class="button primary toolbar-end" onClick=${()=>async function(e,t,n,a){const o=n.voted+n.proxies,r=Math.max(0,a-o),i=t.secret&&o<5,c={title:s(i?"أتريد إغلاق التصويت بلا نتيجة؟":"هل تغلق التصويت وتعرض النتيجة؟"),yes:s(i?"أغلق بلا نتيجة":"أغلق واعرض على الجميع"),danger:!0,text:[i?l(["لا توجد أي أوراق. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد ورقة واحدة فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد ورقتان فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد {n} أوراق فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد {n} ورقة فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد {n} ورقة فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا."],"There are only {n} ballots. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.",o):s("تظهر النتيجة فورًا على الحائط وعلى كل هاتف. لا يمكن فتح تصويت أُغلق؛ ويمكن فتح جولة جديدة."),r?l(["لم يصوّت {n} شخص بعد.","لم يصوّت شخص واحد بعد.","لم يصوّت شخصان بعد.","لم يصوّت {n} أشخاص بعد.","لم يصوّت {n} شخصًا بعد.","لم يصوّت {n} شخص بعد."],"{n} people have not voted yet.",r):s("صوّت الجميع."),t.secret?s("ثم تُزال الأوراق المفردة نهائيًا، فلا يستطيع أحد معرفة من اختار ماذا."):s("هذا التصويت علني: يرى الجميع بعده من اختار ماذا.")]};await e.confirm(c)&&e.act({said:s(i?"أُغلق التصويت بلا نتيجة":"أُغلق التصويت وعُرض على الجميع"),steps:[{do:"close_vote",with:{vote:t.id},backs:[]}]})}(e,t,i,c)}>
        ${o("lock")}${s("أغلق التصويت…")}
      </button>
    </div>
  </section>`}function ha({desk:e,closed:t}){var n;const l=c(null),r=null!=(n=t.find(e=>e.id===l.value))?n:t[0],i=e.store.get("tally",r.id),d=t.find(e=>e.round===r.round-1);return i?a`<section class="console-box" aria-label=${s("النتيجة")}>
    <div class="toolbar">
      <h3>${o("check")}${s("نتيجة الجولة {n}",{n:r.round})}</h3>
      <span class="toolbar-end"
        >${t.length>1&&t.map(e=>a`<button
                key=${e.id}
                class="button small"
                aria-pressed=${e===r}
                onClick=${()=>l.value=e.id}
              >
                ${s("الجولة {n}",{n:e.round})}
              </button>`)}
        <button class="button small" onClick=${()=>da(e,{tally:i,vote:r})}>
          ${o("decision")}${s("سجّل قرارًا…")}
        </button></span
      >
    </div>
    <p class="soft">${ba(i)}</p>
    ${0===i.items.length&&a`<p class="notice">${o("lock")}${U()}</p>`}
    ${i.items.length>0&&z({tally:i,groups:u(e.store),names:t=>j(e.store,t),before:d&&e.store.get("tally",d.id),compact:!0,table:!0})}
  </section>`:null}const ba=e=>[l(["لا أصوات","صوت واحد","صوتان","{n} أصوات","{n} صوتًا","{n} صوت"],"{n} ballots",e.people),null!=e.could&&s("صوّت {n} من {all} على هاتف",{n:e.people-e.proxies,all:e.could}),e.proxies&&l(["{n} منها على ورق","واحد منها على ورق","اثنان منها على ورق","{n} منها على ورق","{n} منها على ورق","{n} منها على ورق"],"{n} of them on paper",e.proxies),e.items.length>0&&l(["لا نقاط","نقطة واحدة","نقطتان","{n} نقاط","{n} نقطة","{n} نقطة"],"{n} dots",e.dots),e.items.length>0&&l(["لا مجموعات","مجموعة واحدة","مجموعتان","{n} مجموعات","{n} مجموعة","{n} مجموعة"],"{n} groups",e.groups)].filter(Boolean).join(" · ");function va({desk:e,stage:t}){const n=L(e.store);return a`<section class="console-box" aria-label=${s("مواضع التأثير")}>
    <div class="toolbar">
      <h3>${o("leverage")}${s("مواضع التأثير")} <span class="count">${n.length}</span></h3>
      <button class="button small toolbar-end" onClick=${()=>function(e,t){const n=C(e.store).filter(t=>!e.store.get("leverage",t.id)),o=n=>{const a=n.get("text").trim();return a||n.get("on")?e.act(a?function(e,t){const n=d();return se(s("أُضيف موضع تأثير"),oe("add_card",{card:n,stage:e.id,text:t},["withdraw_card",{card:n}]),oe("mark_leverage",{on:n,marked:!0},["mark_leverage",{on:n,marked:!1}]))}(t,a):$a(n.get("on")),{quiet:!0}):{ok:!1,why:s("اكتب واحدًا، أو اختر واحدًا من اللوح.")}};e.ask(e=>a`<${Z} title=${s("أضف موضع تأثير")} yes=${s("إضافة")} ...${{close:e,submit:o}}>
        <${ne} label=${s("بكلماتك أنت")}>
          <textarea name="text" rows="2" maxlength=${280} dir="auto" autofocus></textarea>
        <//>
        ${n.length>0&&a`<${ne} label=${s("أو من اللوح")}
            ><select name="on">
              <option value="">–</option>
              ${n.map(e=>{var t;return a`<option value=${e.id}>${null!=(t=e.title)?t:q(e)}</option>`})}
            </select><//
          >`}
      <//>`)}(e,t)}>
        ${o("plus")}${s("أضف واحدًا…")}
      </button>
    </div>
    ${n.length?a`<ol class="people">
            ${n.map(t=>a`<${fa} key=${t.id} ...${{desk:e,point:t}} />`)}
          </ol>`:a`<p class="soft">
            ${s("اجعل حزمًا أو بطاقات مواضع تأثير، هنا أو على اللوح. التصويت يكون عليها.")}
          </p>`}
    <${ka} ...${{desk:e,stage:t}} />
  </section>`}function fa({desk:e,point:t}){const{store:n}=e,r=N({id:t.id,links:n.all("link"),cards:n.all("card")}).length,i=j(e.store,t.id),c=r?l(["يحرّك {n} عائق","يحرّك عائقًا واحدًا","يحرّك عائقين","يحرّك {n} عوائق","يحرّك {n} عائقًا","يحرّك {n} عائق"],"would shift {n} barriers",r):s("لم يُربط بأي عائق بعد");return a`<li class="person-row">
    ${o("leverage")}<span class="person-name" dir="auto">${i}<small>${c}</small></span>
    <button class="button small" onClick=${()=>dn(e,t.id)}>${o("link")}${s("العوائق…")}</button>
    <button
      class="button small quiet icon-only"
      aria-label=${s("لم يعد موضع تأثير: {title}",{title:i})}
      onClick=${()=>e.act(cn(t.id,!1))}
    >
      ${o("close")}
    </button>
  </li>`}function ka({desk:e,stage:t}){const n=e.store.all("card").filter(n=>n.stage===t.id&&"hidden"!==n.shown&&!n.merged_into&&!e.store.get("leverage",n.id));return n.length?a`<h4>${s("اقترحها الحاضرون")}</h4>
    <ul class="people">
      ${n.map(t=>{var n,l;return a`<li class="person-row" key=${t.id}>
            <span class="person-name" dir="auto"
              >${q(t)}<small>${null==(l=e.store.get("group",null!=(n=t.group)?n:""))?void 0:l.name}</small></span
            >
            <button class="button small" onClick=${()=>e.act(cn(t.id,!0))}>
              ${o("leverage")}${s("خذ به")}
            </button>
          </li>`})}
    </ul>`:null}var wa=Object.freeze({__proto__:null,Panel:function({desk:e,stage:t}){const n=E(e.store,t.id),o=n.find(e=>"open"===e.status),s=n.filter(e=>"closed"===e.status);return a`<div class="stack">
    ${o?a`<${ga} key=${o.id} ...${{desk:e,vote:o}} />`:a`<${pa} ...${{desk:e,stage:t,round:n.length+1}} />`}
    ${s.length>0&&a`<${ha} ...${{desk:e,closed:s}} />`}
    <${va} ...${{desk:e,stage:t}} />
  </div>`},tab:ma});const ya={key:"5",icon:"decision",words:()=>s("القرارات"),always:!0};function xa({desk:e,decision:t}){var n,l;const r=e.store.get("person",null!=(n=t.by)?n:"");return a`<article class="console-box">
    <h3 dir="auto">${t.text}</h3>
    ${t.basis&&a`<p><b>${s("الأساس")}:</b> <span dir="auto">${t.basis}</span></p>`}
    ${(null==(l=t.on)?void 0:l.length)>0&&a`<p class="row">
        ${t.on.map(t=>a`<span class="chip" data-tone="leverage" key=${t}
              >${o("leverage")}<span dir="auto">${j(e.store,t)}</span></span
            >`)}
      </p>`}
    <p><b>${s("الاعتراض")}:</b> <span dir="auto">${t.dissent||s("لم يُسجَّل شيء")}</span></p>
    <p class="soft">${(null==r?void 0:r.name)?s("سجّله {name}",{name:r.name}):s("سجّله ميسّر")}</p>
  </article>`}var _a=Object.freeze({__proto__:null,Panel:function({desk:e}){const t=[...e.store.all("decision")].sort((e,t)=>t.at-e.at);return a`<div class="stack">
    <div class="toolbar">
      <p class="soft">${s("التصويت مشورة؛ وهنا ما قررته القاعة، ومن لم يوافق.")}</p>
      <button class="button primary toolbar-end" onClick=${()=>da(e)}>
        ${o("plus")}${s("سجّل قرارًا…")}
      </button>
    </div>
    ${t.length?t.map(t=>a`<${xa} key=${t.id} ...${{desk:e,decision:t}} />`):a`<div class="empty">
            ${o("decision")}
            <h3>${s("لا قرار بعد")}</h3>
            <p>${s("القرارات المسجَّلة تظهر في التقرير مع أساسها والاعتراض عليها.")}</p>
          </div>`}
  </div>`},tab:ya});const Ca={key:"6",icon:"calendar",words:()=>s("الخطط")};function ja({desk:e,plan:t}){var n,l;const r=e.store.get("group",null!=(n=t.group)?n:""),i=function(e,t){const n=t.filter(t=>t.plan===e.id&&"dropped"!==t.status),a=e=>n.filter(t=>{var n;return(null!=(n=t.missing)?n:[]).includes(e)}).length;return{soon:n.filter(e=>100===e.horizon).length,later:n.filter(e=>1e3===e.horizon).length,owner:a("owner"),indicator:a("indicator"),due:a("due"),ready:n.filter(e=>{var t;return!(null!=(t=e.missing)?t:[]).length}).length,all:n.length}}(t,e.store.all("action")),c=`/w/${e.code}/plan/${encodeURIComponent(t.owner)}?as=console`;return a`<tr>
    <th scope="row">
      ${r?a`<${Rn} group=${r} />`:a`<span class="console-group"><span class="badge">${o("flag")}</span><span dir="auto">${t.owner}</span></span>`}
    </th>
    <td class="number">${i.soon}</td>
    <td class="number">${i.later}</td>
    <td><${qa} made=${i} /></td>
    <td>
      <a
        class="button small"
        href=${c}
        target="_blank"
        rel="noopener"
        aria-label=${s("افتح خطة {name}",{name:null!=(l=null==r?void 0:r.name)?l:t.owner})}
        >${s("افتح الخطة")}</a
      >
    </td>
  </tr>`}function qa({made:e}){if(!e.all)return a`<span class="chip" data-tone="warn">${o("clock")}${s("لا أعمال بعد")}</span>`;const t=[e.owner&&l(["لا مسؤولين","مسؤول واحد","مسؤولان","{n} مسؤولين","{n} مسؤولًا","{n} مسؤول"],"{n} owners",e.owner),e.indicator&&l(["لا مؤشرات","مؤشر واحد","مؤشران","{n} مؤشرات","{n} مؤشرًا","{n} مؤشر"],"{n} indicators",e.indicator),e.due&&l(["لا مواعيد","موعد واحد","موعدان","{n} مواعيد","{n} موعدًا","{n} موعد"],"{n} due dates",e.due)].filter(Boolean);return t.length?a`<span class="row console-chips"
    >${t.map(e=>a`<span class="chip" data-tone="warn" key=${e}>${e}</span>`)}</span
  >`:a`<span class="chip" data-tone="ok">${o("check")}${s("لا شيء")}</span>`}var Sa=Object.freeze({__proto__:null,Panel:function({desk:e}){const{store:t}=e,n=u(t),l=e=>n.findIndex(t=>t.id===e.group)>>>0,r=[...t.all("plan")].sort((e,t)=>l(e)-l(t));return a`<div class="stack">
    <div class="toolbar">
      <p class="soft">${s("يكتمل العمل بمسؤول واحد ومؤشر وموعد.")}</p>
      <button class="button small toolbar-end" onClick=${()=>function(e){const t=t=>e.act({said:s("أُضيفت الخطة"),steps:[{do:"add_plan",backs:[],with:{plan:d(),owner:t.get("owner").trim()}}]},{quiet:!0});e.ask(e=>a`<${Z} title=${s("خطة فريق عمل")} yes=${s("إضافة")} ...${{close:e,submit:t}}>
        <${ne} label=${s("اسم فريق العمل")}
          ><input name="owner" required maxlength=${120} autofocus dir="auto"
        /><//>
      <//>`)}(e)}>
        ${o("plus")}${s("خطة فريق عمل…")}
      </button>
    </div>
    ${r.length?a`<div class="scroller" tabindex="0">
            <table class="table console-plans">
              <thead>
                <tr>
                  <th scope="col">${s("خطة")}</th>
                  <th scope="col">${s("100 يوم")}</th>
                  <th scope="col">${s("1000 يوم")}</th>
                  <th scope="col">${s("ما زال ينقص")}</th>
                  <th scope="col"><span class="visually-hidden">${s("فتح")}</span></th>
                </tr>
              </thead>
              <tbody>
                ${r.map(t=>a`<${ja} key=${t.id} ...${{desk:e,plan:t}} />`)}
              </tbody>
            </table>
          </div>`:a`<div class="empty">
            ${o("calendar")}
            <h3>${s("لا خطط بعد")}</h3>
            <p>${s("تحصل كل مجموعة على خطتها عندما تُفتح مرحلة الخطط.")}</p>
          </div>`}
  </div>`},heard:function(e,t){const n=new Set(t.all("action").map(e=>e.plan));return new Set(t.all("plan").filter(e=>n.has(e.id)).map(e=>e.group))},tab:Ca});const Oa={key:"7",icon:"pledge",words:()=>s("التعهدات")};function La({desk:e,pledge:t}){var n,r,i,c;const d=e.store.get("group",null!=(n=t.group)?n:""),u=null!=(i=null==(r=t.joined)?void 0:r.length)?i:0;return a`<li class="person-row">
    <span class="badge" data-colour=${null==d?void 0:d.colour}>${o(null!=(c=null==d?void 0:d.icon)?c:"person")}</span>
    <span class="person-name" dir="auto"
      >${t.text}<small
        >${[t.name,null==d?void 0:d.name,u&&l(["لم ينضم أحد","انضم شخص واحد","انضم شخصان","انضم {n} أشخاص","انضم {n} شخصًا","انضم {n} شخص"],"{n} joined",u)].filter(Boolean).join(" · ")}</small
      ></span
    >
    <button class="button small quiet" onClick=${()=>async function(e,t){const n={title:s("هل تزيل هذا التعهد؟"),yes:s("أزله"),danger:!0,text:[t.text,s("يختفي من الحائط ومن التقرير، مع من انضموا إليه. لا يمكن التراجع عن هذا.")]};await e.confirm(n)&&e.act({said:s("أُزيل التعهد"),steps:[{do:"withdraw_pledge",with:{pledge:t.id},backs:[]}]})}(e,t)}>${o("trash")}${s("إزالة…")}</button>
  </li>`}var Ea=Object.freeze({__proto__:null,Panel:function({desk:e}){const t=[...e.store.all("pledge")].sort((e,t)=>t.at-e.at);return t.length?a`<div class="stack">
    <p class="soft">${l(["لا تعهدات","تعهد واحد","تعهدان","{n} تعهدات","{n} تعهدًا","{n} تعهد"],"{n} pledges",t.length)}</p>
    <ul class="people">
      ${t.map(t=>a`<${La} key=${t.id} ...${{desk:e,pledge:t}} />`)}
    </ul>
  </div>`:a`<div class="empty">
      ${o("pledge")}
      <h3>${s("لا تعهدات بعد")}</h3>
      <p>${s("يُقال التعهد أمام القاعة ويحمل دائمًا اسمًا.")}</p>
    </div>`},heard:(e,t)=>new Set(t.all("pledge").map(e=>e.group)),tab:Oa});async function Ba(e,t){var n;const a=`/api/workshops/${e.code}/${t}`,o=await fetch(a,{headers:{Authorization:`Bearer ${e.token}`}}).catch(()=>null);if(!(null==o?void 0:o.ok))return{why:null!=(n=await Pa(o))?n:s("لم يصل التنزيل. حاول مرة أخرى.")};const l=await o.blob().catch(()=>null);return l?{blob:l,name:Ia(o)}:{why:s("لم يصل التنزيل. حاول مرة أخرى.")}}const Pa=async e=>{var t,n;return null==(n=null==(t=await(null==e?void 0:e.json().catch(()=>null)))?void 0:t.error)?void 0:n.why};function Ia(e){var t,n;const a=null!=(t=e.headers.get("Content-Disposition"))?t:"",o=/filename\*=UTF-8''([^;]+)/i.exec(a);return o?decodeURIComponent(o[1]):null==(n=/filename="?([^";]+)"?/.exec(a))?void 0:n[1]}function Da(e,t){Object.assign(document.createElement("a"),{href:Aa(e),download:t}).click()}function Aa(e){const t=URL.createObjectURL(e);return setTimeout(()=>URL.revokeObjectURL(t),6e4),t}function Ma({desk:e}){const t=c([]),l=c({paper:"a4",wifi:"",password:""});n(()=>{(async function(e){const t=await Ba(e,"paper");return t.why?[]:JSON.parse(await t.blob.text()).papers})(e).then(e=>t.value=e)},[]);const r=t=>e.ask(n=>a`<${za} ...${{desk:e,one:t,close:n,last:l}} />`);return a`<section class="console-box">
    <h3>${o("print")}${s("اطبع للقاعة")}</h3>
    <p>${s("يُفتح كل منها ملف PDF. النص كبير وواضح بالأبيض والأسود أيضًا.")}</p>
    <ul class="people">
      ${t.value.map(e=>a`<${Ua} key=${e.kind} one=${e} ask=${()=>r(e)} />`)}
    </ul>
  </section>`}const Ua=({one:e,ask:t})=>a`<li class="person-row">
    <span class="person-name">${e.title}<small>${e.about}</small></span>
    <button class="button small" aria-label=${s("اطبع: {title}",{title:e.title})} onClick=${t}>
      ${o("print")}${s("طباعة…")}
    </button>
  </li>`;function za({desk:e,one:t,close:n,last:o}){return a`<${Z}
    title=${s("اطبع: {title}",{title:t.title})}
    yes=${s("أعدّ ملف PDF")}
    ...${{close:n,submit:async n=>{var a;const s=Object.fromEntries([...n].filter(([,e])=>e));o.value={...o.peek(),...s};const l=await Ba(e,`paper/${t.kind}?${new URLSearchParams(s)}`);return l.why?{ok:!1,why:l.why}:(r=l.blob,i=null!=(a=l.name)?a:`${e.code}-${t.kind}.pdf`,window.open(Aa(r),"_blank")||Da(r,i),{ok:!0});var r,i}}}
  >
    ${t.groups&&a`<${ne} label=${s("لمن")}
        ><select name="group">
          <option value="">${s("كل المجموعات")}</option>
          ${u(e.store).map(e=>a`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
        </select><//
      >`}
    <${ne} label=${s("الورق")}
      ><select name="paper">
        ${["a4","letter"].map(e=>a`<option key=${e} value=${e} selected=${o.peek().paper===e}>${"a4"===e?"A4":"Letter"}</option>`)}
      </select><//
    >
    ${t.wifi&&a`<${Na} last=${o.peek()} />`}
  <//>`}const Na=({last:e})=>a`<${ne}
      label=${s("اسم الشبكة")}
      hint=${s("إذا تُرك فارغًا فهناك سطر للكتابة. يُطبع فقط، ولا يُحفظ في أي مكان.")}
      ><input name="wifi" maxlength="32" autocomplete="off" value=${e.wifi}
    /><//>
    <${ne} label=${s("كلمة سر الشبكة")}
      ><input name="password" maxlength="63" autocomplete="off" spellcheck=${!1} value=${e.password}
    /><//>`;async function Ta({code:e,token:t},n,a="",o=void 0){var s;let l;try{l=await fetch(`/api/workshops/${e}/shares${a}`,{method:n,headers:{Authorization:`Bearer ${t}`,...o&&{"Content-Type":"application/json"}},body:o&&JSON.stringify(o)})}catch{throw{code:"no_line",why:""}}const r=204===l.status?null:await l.json().catch(()=>null);if(!l.ok)throw null!=(s=null==r?void 0:r.error)?s:{code:"failed",why:""};return r}const Va=()=>s("لا يمكن الوصول إلى الخادم. حاول مرة أخرى.");function Fa({desk:e}){var t;const l=c(null),r=c(null),i=async()=>{l.value=await(async e=>(await Ta(e,"GET")).shares)(e).catch(()=>l.peek())};n(()=>{i()},[]);return a`<section class="console-box">
    <h3>${o("link")}${s("لمن لم يحضروا")}</h3>
    <p>${s("الرابط يفتح التقرير دون انضمام: ما يراه كل من في القاعة، لا أكثر.")}</p>
    ${r.value&&a`<${Ja} share=${r.value} desk=${e} />`}
    ${(null==(t=l.value)?void 0:t.length)>0&&a`<ul class="people">
        ${l.value.map(t=>a`<${Xa} key=${t.id} one=${t} now=${e.now()} takeBack=${()=>(async t=>{var n;if(await e.confirm({title:s("هل تسحب هذا الرابط؟"),text:s("من كان معه لا يستطيع فتح التقرير به بعد الآن."),yes:s("اسحبها"),danger:!0})){try{await(a=e,o=t.id,Ta(a,"DELETE",`/${o}`)),(null==(n=r.peek())?void 0:n.id)===t.id&&(r.value=null),e.toast({text:s("سُحب الرابط.")})}catch(t){e.toast({text:t.why||Va(),tone:"error"})}var a,o;await i()}})(t)} />`)}
      </ul>`}
    <p class="row"><button class="button" onClick=${()=>e.ask(t=>a`<${Ra}
          close=${t}
          submit=${async t=>{try{r.value=await(n=e,a={days:Number(t.get("days")),name:t.get("name").trim()},Ta(n,"POST","",a))}catch(e){return{ok:!1,why:e.why||Va()}}var n,a;return await i(),{ok:!0}}}
        />`)}>${o("plus")}${s("شارك التقرير…")}</button></p>
  </section>`}const Ra=({close:e,submit:t})=>a`<${Z} title=${s("شارك التقرير")} yes=${s("اصنع الرابط")} ...${{close:e,submit:t}}>
    <${ne} label=${s("لمن")} hint=${s("لا يراه غيرك، لتمييز الروابط.")}
      ><input name="name" maxlength="60" dir="auto"
    /><//>
    <${ne} label=${s("صالح لمدة")}
      ><select name="days">
        ${Ka().map(([e,t])=>a`<option key=${e} value=${e} selected=${30===e}>${t}</option>`)}
      </select><//
    >
  <//>`,Ka=()=>[[7,s("أسبوع واحد")],[30,s("شهر واحد")],[100,s("100 يوم")],[365,s("سنة واحدة")],[1e3,s("1000 يوم")]];function Ja({share:e,desk:t}){const n=c(!1);return a`<div class="notice share-fresh" data-tone="ok" role="status">
    ${o("check")}
    <div>
      <b>${s("الرابط جاهز")}</b>
      <p>${s("لا يُعرض إلا الآن. ويعمل حيث يمكن الوصول إلى هذا الخادم.")}</p>
      <input
        readonly
        dir="ltr"
        value=${e.url}
        aria-label=${s("رابط إلى التقرير")}
        onFocus=${e=>e.target.select()}
      />
    </div>
    <button class="button small primary" onClick=${async()=>{n.value=await ht(e.url),n.value||t.toast({text:s("لم ينجح النسخ. حدّد الرابط وانسخه بيدك."),tone:"error"})}}>
      ${o(n.value?"check":"copy")}${n.value?s("نُسخ"):s("نسخ")}
    </button>
  </div>`}const Xa=({one:e,now:t,takeBack:n})=>a`<li class="person-row">
    <span class="person-name"
      ><bdi>${e.name||s("دون اسم")}</bdi
      ><small
        >${e.expires_at>t?s("حتى {day}",{day:Ya(e.expires_at)}):s("انتهى في {day}",{day:Ya(e.expires_at)})}</small
      ></span
    >
    <button
      class="button small quiet"
      aria-label=${s("اسحب الرابط: {name}",{name:e.name||s("دون اسم")})}
      onClick=${n}
    >
      ${o("trash")}${s("اسحبها")}
    </button>
  </li>`,Ya=e=>T(new Date(e).toISOString().slice(0,10)),Ha={key:"8",icon:"download",words:()=>s("المستندات"),always:!0};function Wa({desk:e,format:t,title:n,hint:l}){const r=c(!1),[i]=t.split("?");return a`<li class="person-row">
    <span class="person-name">${n}<small>${l}</small></span>
    <button
      class="button small"
      disabled=${r.value}
      aria-label=${s("نزّل: {title}",{title:n})}
      onClick=${async()=>{r.value=!0,await async function(e,t,n){var a;const o=await Ba(e,`export/${t}`);return o.why?e.toast({text:o.why,tone:"error"}):(Da(o.blob,null!=(a=o.name)?a:`${e.code}.${["csv","html"].includes(n)?"zip":n}`),e.toast({text:s("نُزّل")}))}(e,t,i),r.value=!1}}
    >
      ${o("download")}${r.value?s("يُعدّ…"):i.toUpperCase()}
    </button>
  </li>`}var Qa=Object.freeze({__proto__:null,Panel:function({desk:e}){return a`<div class="stack">
    <section class="console-box" data-tone="info">
      <h3>${o("book")}${s("التقرير")}</h3>
      <p>${s("ما قُرّر وخُطط وتُعهّد به، بالصور والجداول؛ جاهز للطباعة أو المشاركة.")}</p>
      <p class="row">
        <a class="button primary" href=${`/w/${e.code}/report`} target="_blank" rel="noopener"
          >${s("افتح التقرير")}</a
        >
      </p>
    </section>
    <${Ma} desk=${e} />
    <${Fa} desk=${e} />
    <section class="console-box">
      <h3>${o("download")}${s("التنزيلات")}</h3>
      <ul class="people">
        ${[["pdf",s("التقرير على ورق"),s("PDF: للطباعة والتوقيع والإرسال")],["pdf?paper=letter",s("التقرير على ورق Letter"),s("PDF: الشيء نفسه لطابعات ورق Letter، ‏8½ × 11 بوصة")],["docx",s("التقرير للتعديل"),s("DOCX: يُفتح في Word وLibreOffice، على ورقكم الرسمي إن وُجد")],["xlsx",s("كل الجداول"),s("XLSX: ورقة لكل نوع من الأشياء، بتواريخ وأرقام حقيقية")],["ics",s("المواعيد لتقويمك"),s("ICS: ما موعده متى، ومتى ننظر إلى الوراء")],["html",s("صفحة ويب لذاكرة USB"),s("HTML في ملف zip: فك ضغطه وافتح index.html؛ لا يحتاج إلى خادم")],["md",s("التقرير نصًّا"),s("Markdown: يُفتح في أي محرر، ويُلصق في أي رسالة")],["csv",s("الجداول"),s("ملفات CSV في ملف zip واحد: تُفتح في أي برنامج جداول")],["json",s("كل شيء، للبرامج"),s("JSON: كل ما يجوز لك أن تراه، كاملًا")],["sqlite",s("ملف الورشة"),s("SQLite: الورشة نفسها؛ احفظ نسخة في مكان آمن")]].map(([t,n,o])=>a`<${Wa} key=${t} ...${{desk:e,format:t,title:n,hint:o}} />`)}
      </ul>
      <p class="soft">${s("في التنزيلات كل ما يراه الميسّرون، حتى البطاقات المخفية. شارك التقرير بدلًا منها.")}</p>
    </section>
  </div>`},tab:Ha});export{Fn as a,Zn as b,nn as c,wa as d,_a as e,Sa as f,Ea as g,Qa as h};
