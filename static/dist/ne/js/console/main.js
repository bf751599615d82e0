import{C as e,a as t,N as n,n as a,i as s,t as o,b as l,s as r,f as i,h as c,c as d,g as u,o as $,r as p,K as m,Z as g,d as h,e as b,x as v,P as f,j as k,k as w,l as y,m as x,p as _,q as C,u as j,G as q,D as S,v as O,w as L}from"../core/shared.js";import{p as E,c as P,h as B,a as D}from"../pictures.js";import{w as z}from"../phone/returned.js";import{g as I,t as M,r as A}from"../bars.js";import{d as U}from"../writing.js";function N(e){const t=new URLSearchParams(e.replace(/^#/,"")).get("key");return(null==t?void 0:t.trim())||null}const[T,V]=[88,12],F=({drop:e,what:t})=>({onPointerDown:n=>function(e,t,n){var a;if(0!==e.button)return;e.preventDefault();const s=e.currentTarget,o=null!=(a=s.closest("[data-draggable]"))?a:s,l=function(e){for(let t=e.parentElement;t;t=t.parentElement)if(t.scrollHeight>t.clientHeight+1&&/auto|scroll/.test(getComputedStyle(t).overflowY))return t;return document.scrollingElement}(o),r={x:e.clientX,y:e.clientY,thing:o,column:l,top:l.scrollTop,place:null,moving:!1,what:n},i=function(e){for(const[t,n]of Object.entries(e))window.addEventListener(t,n);return()=>{for(const[t,n]of Object.entries(e))window.removeEventListener(t,n)}}({pointermove:e=>K(r,e),pointerup:()=>(i(),function(e,t){var n,a;const s=null!=(a=null==(n=e.place)?void 0:n.dataset.drop)?a:null,o=e.moving;X(e),o&&t(s)}(r,t)),pointercancel:()=>(i(),X(r)),keydown:e=>"Escape"===e.key&&(i(),X(r))})}(n,e,t)});function K(e,{clientX:t,clientY:n}){const[a,s]=[t-e.x,n-e.y];!e.moving&&Math.hypot(a,s)<6||(e.moving||requestAnimationFrame(()=>R(e)),Object.assign(e,{moving:!0,at:{clientX:t,clientY:n}}),e.thing.classList.add("dragged"),e.thing.style.translate=`${a}px ${s+e.column.scrollTop-e.top}px`,J(e,function(e,t,n){var a;const s=null==(a=document.elementsFromPoint(t,n).filter(t=>!e.thing.contains(t))[0])?void 0:a.closest("[data-drop]");return(null==s?void 0:s.dataset.drop)===e.what?null:null!=s?s:null}(e,t,n)))}function R(e){if(!e.moving)return;const t=e.column===document.scrollingElement?{top:0,bottom:innerHeight}:e.column.getBoundingClientRect(),n=e.at.clientY<t.top+T?-V:e.at.clientY>t.bottom-T?V:0;n&&(e.column.scrollTop+=n,K(e,e.at)),requestAnimationFrame(()=>R(e))}function J(e,t){var n;t!==e.place&&(null==(n=e.place)||n.classList.remove("landing"),null==t||t.classList.add("landing"),e.place=t)}function X(e){J(e,null),e.moving=!1,e.thing.classList.remove("dragged"),e.thing.style.translate=""}function Y({label:o,items:l,face:r=s("other"),look:i="button quiet small icon-only"}){const[c,d]=e(null),u=t(null),$=e=>{("focusout"!==(null==e?void 0:e.type)||e.relatedTarget&&!u.current.contains(e.relatedTarget))&&(d(null),"Escape"===(null==e?void 0:e.key)&&u.current.querySelector("button").focus())};return n(()=>c&&function(e,t){var n;const a=e.querySelector(".menu"),s=n=>e.contains(n.target)||t(n),o=e=>function(e,t,n){if("Escape"===e.key)return e.stopPropagation(),n(e);const a={ArrowDown:1,ArrowUp:-1}[e.key];return a&&t.length?(e.preventDefault(),t.at((t.indexOf(document.activeElement)+a)%t.length).focus()):void 0}(e,[...a.querySelectorAll(".menu-item")],t);return function(e){const{bottom:t,left:n,right:a}=e.getBoundingClientRect();e.classList.toggle("up",t>window.innerHeight-8),e.classList.toggle("over",n<8||a>window.innerWidth-8)}(a),null==(n=a.querySelector(".menu-item"))||n.focus(),document.addEventListener("pointerdown",s),e.addEventListener("keydown",o),e.addEventListener("focusout",t),()=>{document.removeEventListener("pointerdown",s),e.removeEventListener("keydown",o),e.removeEventListener("focusout",t)}}(u.current,$),[c]),a`<span class="drop console-menu" data-open=${Boolean(c)} ref=${u}>
    <button
      type="button"
      class=${i}
      aria-label=${o}
      aria-haspopup="true"
      aria-expanded=${Boolean(c)}
      onClick=${()=>d(c?null:l())}
    >
      ${r}
    </button>
    ${c&&a`<div class="menu" role="menu" aria-label=${o}>
        ${c.map((e,t)=>e?a`<${H} key=${t} item=${e} choose=${(e=>()=>($(),e.act()))(e)} />`:a`<hr key=${t} />`)}
      </div>`}
  </span>`}const H=({item:e,choose:t})=>a`<button type="button" role="menuitem" class=${e.danger?"menu-item danger":"menu-item"} onClick=${t}>
    ${s(e.icon)}<span>${e.words}</span>
  </button>`;function W({title:e,close:l,wide:r,children:i}){const c=t(null);return n(()=>{const e=document.activeElement;return c.current.showModal(),()=>(null==e?void 0:e.isConnected)&&e.focus()},[]),a`<dialog
    class=${r?"dialog console-wide":"dialog"}
    ref=${c}
    aria-label=${e}
    onCancel=${e=>(e.preventDefault(),l())}
  >
    <div class="console-dialog-head">
      <h2>${e}</h2>
      <button type="button" class="button quiet icon-only" aria-label=${o("यो झ्याल बन्द गर्नुहोस्")} onClick=${l}>
        ${s("close")}
      </button>
    </div>
    ${i}
  </dialog>`}function G({title:t,close:n,wide:o,yes:l,danger:r,submit:i,children:c}){const[d,u]=e(!1),[$,p]=e("");return a`<${W} ...${{title:t,close:n,wide:o}}>
    <form class="stack" onSubmit=${async function(e){var t;if(e.preventDefault(),d)return;u(!0);const a=await i(new FormData(e.target));if(a.ok)return n();p(null!=(t=a.why)?t:""),u(!1)}}>
      ${c}
      ${$&&a`<p class="notice" role="alert" data-tone="error">${s("warning")}<span>${$}</span></p>`}
      <${Q} ...${{close:n,yes:l,danger:r,busy:d}} />
    </form>
  <//>`}const Q=({close:e,yes:t,danger:n,busy:s})=>a`<div class="dialog-foot">
    <button type="button" class="button" onClick=${e}>${o("रद्द गर्नुहोस्")}</button>
    <button class=${n?"button danger":"button primary"} disabled=${s}>${s?o("पठाइँदै छ…"):t}</button>
  </div>`;function Z({title:e,text:t,yes:n,danger:s,answer:o}){return a`<${G} ...${{title:e,yes:n,danger:s,submit:()=>(o(!0),{ok:!0})}} close=${()=>o(!1)}>
    ${[t].flat().map(e=>a`<p key=${e}>${e}</p>`)}
  <//>`}const ee=({label:e,hint:t,children:n})=>a`<label class="field">
    <b>${e}</b>
    ${t&&a`<span class="field-hint">${t}</span>`} ${n}
  </label>`,te=({label:e,...t})=>a`<label class="tick"><input type="checkbox" ...${t} /><span>${e}</span></label>`,ne=(e,t,...n)=>({do:e,with:t,backs:n.map(([e,t])=>({do:e,with:t}))}),ae=(e,...t)=>({said:e,steps:t.flat()}),se=e=>e.find(e=>"open"===e.status);function oe(e,t){var n;const a=e.findIndex(e=>e.id===t),s=e=>"ahead"===e.status;return null!=(n=e.slice(a+1).find(s))?n:e.find(s)}function le(e,t,n){const a=t&&t.id!==e.id?re(t,n):["close_stage",{stage:e.id}];return ae(o("खुल्यो: {title}",{title:e.title}),ne("open_stage",{stage:e.id},a))}function re(e,t){const n=e.ends_at?Math.max(0,Math.ceil((e.ends_at-t)/6e4)):0;return["open_stage",{stage:e.id,minutes:n}]}const ie=(e,t)=>ae(o("बन्द भयो: {title}",{title:e.title}),ne("close_stage",{stage:e.id},re(e,t))),ce=(e,t)=>ae(o(t?"छोडियो: {title}":"कार्यसूचीमा फर्कियो: {title}",{title:e.title}),ne("skip_stage",{stage:e.id,skipped:t},["skip_stage",{stage:e.id,skipped:!t}])),de=e=>ae(o(e?"बैठक रोकियो":"बैठक अगाडि बढ्यो"),ne(e?"pause_room":"resume_room",{},[e?"resume_room":"pause_room",{}])),ue=e=>ae(o(e?"कार्यशाला बन्द भयो":"कार्यशाला फेरि खुल्यो"),ne(e?"close_workshop":"reopen_workshop",{},[e?"reopen_workshop":"close_workshop",{}]));function $e({activity:e}){const t=JSON.parse(document.getElementById("console").dataset.settings);return Object.hasOwn(t,e)?t[e]:[]}const pe=e=>Object.fromEntries($e(e).map(e=>[e.name,e.default])),me={tick:({name:e,label:t},n)=>a`<${te} name=${e} label=${t} defaultChecked=${n} />`,number:({name:e,label:t,hint:n,least:s,most:o},l)=>a`<${ee} label=${t} hint=${n}
      ><input name=${e} type="number" min=${s} max=${o} required defaultValue=${l}
    /><//>`,choice:({name:e,label:t,hint:n,choices:s},o)=>a`<${ee} label=${t} hint=${n}
      ><select name=${e}>
        ${s.map(([e,t])=>a`<option value=${e} selected=${o===e}>${t}</option>`)}
      </select><//
    >`},ge={tick:(e,t)=>e.has(t),number:(e,t)=>Number(e.get(t)),choice:(e,t)=>e.get(t)},he=(e,{settings:t={}})=>{var n;return me[e.type](e,null!=(n=t[e.name])?n:e.default)},[be,ve]=[120,280],fe=["title","task","place","day0"];function ke({desk:e,look:t,looking:n}){var s;const l=r(e.store),i=e.store.get("about","about"),c=null==(s=oe(l,i.current))?void 0:s.id;return a`<section class="console-agenda" aria-label=${o("कार्यसूची")}>
    <${ye} ...${{desk:e,stages:l,about:i}} />
    <ol class="stage-list">
      ${l.map((s,o)=>a`<${_e}
            key=${s.id}
            ...${{desk:e,stage:s,place:o,look:t}}
            next=${c===s.id}
            seen=${n===s.id}
            current=${i.current===s.id}
          />`)}
    </ol>
    <${je} ...${{desk:e,about:i}} />
  </section>`}function we(e){const t=r(e.store),n=oe(t,e.store.get("about","about").current);n&&e.act(le(n,se(t),e.now()))}function ye({desk:e,stages:t,about:n}){if(n.closed)return a`<p class="console-now soft">${o("कार्यशाला बन्द भयो।")}</p>`;const l=se(t),r=oe(t,n.current);return a`<div class="console-now">
    ${l?a`<${xe} ...${{desk:e,stage:l}} />`:a`<p class="soft">${o("कुनै चरण खुला छैन।")}</p>`}
    ${r&&a`<button class="button primary wide console-next" onClick=${()=>we(e)}>
        ${s("play")}<span dir="auto">${o("अर्को खोल्नुहोस्: {title}",{title:r.title})}</span>
      </button>`}
  </div>`}function xe({desk:e,stage:t}){const n=n=>()=>e.act(function(e,t,n){const a=e.ends_at&&e.ends_at+6e4*Math.min(0,t)>=n?["extend_stage",{stage:e.id,minutes:-t}]:re(e,n),s=t>0?l(["{n} मिनेट थपियो","{n} मिनेट थपियो"],"{n} minutes more",t):l(["{n} मिनेट घट्यो","{n} मिनेट घट्यो"],"{n} minutes less",-t);return ae(s,ne("extend_stage",{stage:e.id,minutes:t},a))}(t,n,e.now()));return a`<p class="console-now-name"><small>${o("अहिले खुला")}</small><b dir="auto">${t.title}</b></p>
    <div class="toolbar console-now-tools">
      <button class="button small" aria-label=${o("5 मिनेट घटाउनुहोस्")} disabled=${!t.ends_at} onClick=${n(-5)}>
        ${o("−5 मिनेट")}
      </button>
      <button class="button small" aria-label=${o("5 मिनेट थप्नुहोस्")} onClick=${n(5)}>${o("+5 मिनेट")}</button>
      <button
        class="button small toolbar-end"
        aria-label=${o("यो चरण बन्द गर्नुहोस्")}
        onClick=${()=>e.act(ie(t,e.now()))}
      >
        ${s("stop")}${o("बन्द गर्नुहोस्")}
      </button>
    </div>`}function _e({desk:e,stage:t,place:n,next:i,seen:c,current:d,look:u}){const $="ahead"===t.status?i?"next":"ahead":t.status;return a`<li
    class="stage"
    data-state=${$}
    data-seen=${c}
    data-drop=${`stage:${n}`}
    data-draggable
    aria-current=${d?"step":void 0}
  >
    <span
      class="stage-mark console-grip"
      title=${o("तानेर अर्को ठाउँमा राख्नुहोस्")}
      ...${F({what:`stage:${n}`,drop:n=>function(e,t,n){(null==n?void 0:n.startsWith("stage:"))&&Ce(e,t,Number(n.slice(6)))}(e,t,n)})}
    >
      ${"done"===t.status?s("check"):"open"===t.status?s("play"):n+1}</span
    >
    <button
      class="stage-name console-plain"
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick=${()=>u(t.id)}
      onKeyDown=${a=>async function(e,t,n,a){const s=e.altKey&&{ArrowUp:-1,ArrowDown:1}[e.key];if(!s)return;e.preventDefault();const o=e.currentTarget;await Ce(t,n,a+s),o.focus()}(a,e,t,n)}
    >
      <span dir="auto">${t.title}</span><small>${function(e){const t=e.minutes?l(["{n} मिनेट","{n} मिनेट"],"{n} min",e.minutes):o("समयको सीमा छैन"),n={open:o("खुला"),done:o("सकियो"),skipped:o("छोडियो")}[e.status];return n?`${n} · ${t}`:t}(t)}</small>
    </button>
    <${Y} label=${o("{title} का लागि थप",{title:t.title})} items=${()=>function(e,t,n){const s=r(e.store),l=se(s);return["open"===t.status?{icon:"stop",words:o("बन्द गर्नुहोस्"),act:()=>e.act(ie(t,e.now()))}:{icon:"play",words:t.opened_at?o("फेरि खोल्नुहोस्"):o("अहिले खुला"),act:()=>e.act(le(t,l,e.now()))},"open"!==t.status&&("skipped"===t.status?{icon:"undo",words:o("कार्यसूचीमा फर्काउनुहोस्"),act:()=>e.act(ce(t,!1))}:{icon:"arrow-end",words:o("छोड्नुहोस्"),act:()=>e.act(ce(t,!0))}),{icon:"edit",words:o("सम्पादन गर्नुहोस्…"),act:()=>function(e,t){const n=n=>e.act(function(e,t,n){var a,s,l;const r={title:e.title,instruction:null!=(a=e.instruction)?a:"",minutes:null!=(s=e.minutes)?s:0},i=Object.keys(r).filter(e=>void 0!==t[e]&&t[e]!==r[e]),c={...n,...e.settings},d=Object.keys(null!=(l=t.settings)?l:{}).filter(e=>t.settings[e]!==c[e]);if(!i.length&&!d.length)return ae("");const u=(t,n)=>({stage:e.id,...Object.fromEntries(i.map(e=>[e,t[e]])),...d.length&&{settings:Object.fromEntries(d.map(e=>[e,n[e]]))}});return ae(o("चरण बदलियो"),ne("edit_stage",u(t,t.settings),["edit_stage",u(r,c)]))}(t,function(e,t){const n=Object.fromEntries($e(e).map(({type:e,name:n})=>[n,ge[e](t,n)]));return{title:t.get("title").trim(),instruction:t.get("instruction").trim(),minutes:Number(t.get("minutes")),settings:n}}(t,n),pe(t)),{quiet:!0});e.ask(e=>{var s,l;return a`<${G} title=${o("चरण सम्पादन गर्नुहोस्")} yes=${o("सुरक्षित गर्नुहोस्")} ...${{close:e,submit:n}}>
        <${ee} label=${o("शीर्षक")}
          ><input name="title" required maxlength=${120} defaultValue=${t.title} dir="auto"
        /><//>
        <${ee} label=${o("निर्देशन")} hint=${o("सबैले फोन र भित्तोमा पढ्ने एउटा वाक्य।")}>
          <textarea
            name="instruction"
            maxlength=${280}
            rows="3"
            defaultValue=${null!=(s=t.instruction)?s:""}
            dir="auto"
          ></textarea>
        <//>
        <${ee} label=${o("योजना गरिएको मिनेट")} hint=${o("0 भनेको घडी छैन। अहिले चलेको घडी बदलिँदैन।")}>
          <input name="minutes" type="number" min="0" max=${1440} required defaultValue=${null!=(l=t.minutes)?l:0}
        /><//>
        ${$e(t).map(e=>he(e,t))}
      <//>`})}(e,t)},n>0&&{icon:"chevron-up",words:o("माथि सार्नुहोस्"),act:()=>Ce(e,t,n-1)},n<s.length-1&&{icon:"chevron-down",words:o("तल सार्नुहोस्"),act:()=>Ce(e,t,n+1)}].filter(Boolean)}(e,t,n)} />
  </li>`}const Ce=(e,t,n)=>e.act(function(e,t,n){const a=e.map(e=>e.id),s=a.filter(e=>e!==t),l=Math.max(0,Math.min(n,s.length)),r=[...s.slice(0,l),t,...s.slice(l)],i=e.find(e=>e.id===t).title,c=r.every((e,t)=>e===a[t]);return ae(o("कार्यसूचीमा सारियो: {title}",{title:i}),c?[]:ne("arrange_stages",{stages:r},["arrange_stages",{stages:a}]))}(r(e.store),t.id,n));function je({desk:e,about:t}){const n=a`<button class="button quiet wide" onClick=${()=>function(e){const t=e.store.get("about","about"),n=n=>{const a=Object.fromEntries(fe.map(e=>[e,n.get(e).trim()]));return e.act(function(e,t){const n=Object.keys(t).filter(n=>{var a;return t[n]!==(null!=(a=e[n])?a:"")}),a=e=>Object.fromEntries(n.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}));return ae(o("कार्यशाला बदलियो"),n.length?ne("edit_workshop",a(t),["edit_workshop",a(e)]):[])}(t,a),{quiet:!0})};e.ask(e=>{var s,l,r;return a`<${G} title=${o("कार्यशाला सम्पादन गर्नुहोस्")} yes=${o("सुरक्षित गर्नुहोस्")} ...${{close:e,submit:n}}>
        <${ee} label=${o("शीर्षक")}
          ><input name="title" required maxlength=${be} defaultValue=${t.title} dir="auto"
        /><//>
        <${ee} label=${o("प्रश्न")} hint=${o("बैठकमा सबैले काम गर्ने एउटा वाक्य।")}>
          <textarea name="task" rows="3" maxlength=${ve} defaultValue=${null!=(s=t.task)?s:""} dir="auto"></textarea>
        <//>
        <${ee} label=${o("स्थान")}
          ><input name="place" maxlength=${be} defaultValue=${null!=(l=t.place)?l:""} dir="auto"
        /><//>
        <${ee} label=${o("दिन 0")} hint=${o("100 र 1000 दिन यहाँबाट गनिन्छ।")}
          ><input name="day0" type="date" defaultValue=${null!=(r=t.day0)?r:""}
        /><//>
      <//>`})}(e)}>
    ${s("settings")}${o("कार्यशाला सम्पादन गर्नुहोस्…")}
  </button>`;if(t.closed)return a`${n}<button class="button wide" onClick=${()=>e.act(ue(!1))}>
        ${s("unlock")}${o("कार्यशाला फेरि खोल्नुहोस्")}
      </button>`;const l={title:o("कार्यशाला बन्द गर्ने?"),yes:o("कार्यशाला बन्द गर्नुहोस्"),danger:!0,text:o("अब कसैले केही पठाउन सक्दैन। योजना, प्रतिवेदन र डाउनलोड रहन्छन्। तपाईं जहिले पनि फेरि खोल्न सक्नुहुन्छ।")};return a`${n}<button class="button quiet wide" onClick=${async()=>await e.confirm(l)&&e.act(ue(!0))}>
      ${s("lock")}${o("कार्यशाला बन्द गर्नुहोस्…")}
    </button>`}const[qe,Se]=[2e9,3e8],Oe=["ok","info","warn","error"],Le=({live:e})=>e?{id:"line",tone:"ok",words:o("यो सञ्चालन पृष्ठ जोडिएको छ")}:{id:"line",tone:"error",words:o("यो सञ्चालन पृष्ठ जोडिएको छैन"),hint:o("आफैँ फेरि कोसिस गर्छ। देखिएको पुरानो हुन सक्छ।")};function Ee({waiting:e,durable:t}){const n=[];return e&&n.push({id:"waiting",tone:"warn",words:l(["तपाईंको {n} कदम पठाउन बाँकी छ","तपाईंका {n} कदम पठाउन बाँकी छन्"],"{n} of your posts are waiting to be sent",e)}),t||n.push({id:"durable",tone:"info",words:o("ट्याब बन्द गर्दा यो ब्राउजरले केही राख्दैन")}),n}function Pe({connected:e,behind:t}){const n=l(["{n} यन्त्र जोडिएको छ","{n} यन्त्र जोडिएका छन्"],"{n} screens connected",e);return t?{id:"people",tone:"warn",words:n,hint:l(["तीमध्ये {n} पछि परेको छ, अब भेट्दै छ","तीमध्ये {n} पछि परेका छन्, अब भेट्दै छन्"],"{n} of them are behind and catching up",t)}:{id:"people",tone:"ok",words:n}}function Be({unsaved:e,trouble:t,last_commit:n},{now:a}){return t?{id:"saved",tone:"error",words:o("पोस्टहरू सुरक्षित गर्न सकिँदैन: {why}",{why:t}),hint:o("ती फोनमा पर्खिरहेका छन्। डिस्क वा सत्र फाइल फिर्ता राख्नुहोस्, अनि ती सुरक्षित हुन्छन्।")}:e?{id:"saved",tone:"warn",words:l(["{n} लेखाइ सुरक्षित हुँदै छ","{n} लेखाइ सुरक्षित हुँदै छन्"],"{n} posts are being saved",e)}:{id:"saved",tone:"ok",words:n?o("सबै सुरक्षित भयो; पछिल्लो लेखाइ {ago} अघि",{ago:i(a-n)}):o("सबै सुरक्षित भयो")}}function De({brought_back:e},{now:t}){if(!e)return[];const[n,a]=e;return[{id:"brought-back",tone:"warn",words:o("सत्र फाइल हटाइएको थियो र {ago} अघि फेरि सुरक्षित गरियो",{ago:i(t-n)}),hint:o("केही हराएको छैन। कार्यशाला {file} मा छ।",{file:a})}]}function ze({restored:e,came_back:t}){return null==e?[]:[{id:"back",tone:"info",words:t?l(["प्रतिलिपि राखेपछि {n} लेखाइ फिर्ता आयो","प्रतिलिपि राखेपछि {n} लेखाइ फिर्ता आए"],"{n} posts arrived after the copy was put in place",t):o("यो कार्यशाला प्रतिलिपिबाट अगाडि बढ्दै छ")}]}function Ie({last_copy:e,copy_failed:t,copies:n},{now:a}){return t?{id:"copy",tone:"error",words:o("प्रतिलिपि बनेन: {why}",{why:t}),hint:e?o("पछिल्लो प्रतिलिपि {ago} अघि",{ago:i(a-e)}):void 0}:!e&&n?{id:"copy",tone:"info",words:o("अन्त राख्ने पहिलो प्रतिलिपि बन्दै छ")}:e?{id:"copy",tone:a-e>18e4?"warn":"ok",words:o("पछिल्लो प्रतिलिपि {ago} अघि",{ago:i(a-e)})}:{id:"copy",tone:"warn",words:o("अन्त कतै प्रतिलिपि राखिएको छैन"),hint:o("यो ल्यापटप बिग्रे कार्यशाला हराउँछ। बेला-बेला “कागजातहरू” बाट एक प्रति डाउनलोड गर्नुहोस्।")}}function Me({disk_free:e}){const t=o("डिस्कमा {size} GB खाली",{size:(e/1e9).toFixed(1)});return e<Se?{id:"disk",tone:"error",words:t,hint:o("अहिल्यै ठाउँ बनाउनुहोस्, नत्र लेखाइ अस्वीकार हुन्छ।")}:{id:"disk",tone:e<qe?"warn":"ok",words:t}}function Ae({desk:e}){var t,l;const r=c(null);n(()=>function(e,t){const n=async()=>{if("hidden"===document.visibilityState)return;const n=await fetch(`/api/health/${e.code}`,{headers:{Authorization:`Bearer ${e.token}`}}).catch(()=>null);t.value=(null==n?void 0:n.ok)?{...await n.json(),at:Date.now()}:{missing:!0}};n();const a=setInterval(n,5e3);return()=>clearInterval(a)}(e,r),[]);const i=e.sync.state.value,d=function(e,t){const n=[Le(t),...Ee(t)];return e?e.missing?[...n,{id:"server",tone:"error",words:o("सर्भरले खबर दिँदैन।")}]:[...n,Pe(e),Be(e,t),...De(e,t),...ze(e),Ie(e,t),Me(e),{id:"address",tone:"ok",words:o("फोनले यसलाई {address} मा भेट्छन्",{address:e.address})}]:[...n,{id:"asking",tone:"info",words:o("सर्भरलाई सोध्दै…")}]}(r.value,{now:e.seconds.value,live:"live"===i,waiting:e.outbox.waiting.value,durable:e.outbox.durable.value}),u=(e=>Oe[Math.max(0,...e.map(e=>Oe.indexOf(e.tone)))])(d);return a`<details class="console-health" data-tone=${u}>
    <summary>
      ${s(Ue[u])}<b
        >${null!=(l=null==(t=d.find(e=>e.tone===u&&Ne.has(u)))?void 0:t.words)?l:o("सबै ठीक छ")}</b
      >
    </summary>
    <ul class="console-health-lines" aria-live="off">
      ${d.map(({id:e,tone:t,words:n,hint:o})=>a`<li key=${e} data-tone=${t} data-health=${e}>
            ${s(Ue[t])} <span>${n}${o&&a`<small>${o}</small>`}</span>
          </li>`)}
    </ul>
  </details>`}const Ue={ok:"check",warn:"warning",error:"warning",info:"info"},Ne=new Set(["warn","error"]),Te=["people","person","fish","boat","government","leaf","book","microphone","heart","market","hand","youth","elder","national","house","tree","wheat","briefcase","star","wave","balance","globe","wrench","training","technology"],Ve=Array.from({length:12},(e,t)=>t+1),Fe=({icon:e,colour:t,name:n="",onChange:l})=>a`<fieldset class="look-icons">
      <legend>${o("चित्र")}</legend>
      ${Te.map((t,r)=>a`<label key=${t} class="look">
            <input
              type="radio"
              name=${`${n}icon`}
              value=${t}
              defaultChecked=${t===e}
              aria-label=${o("चित्र {n}",{n:r+1})}
              onChange=${l}
            />
            <span>${s(t)}</span></label
          >`)}
    </fieldset>
    <fieldset class="look-icons">
      <legend>${o("रङ")}</legend>
      ${Ve.map(e=>a`<label key=${e} class="look" data-colour=${e}>
            <input
              type="radio"
              name=${`${n}colour`}
              value=${e}
              defaultChecked=${e===t}
              aria-label=${o("रङ {n}",{n:e})}
              onChange=${l} />
            <span class="look-colour"></span
          ></label>`)}
    </fieldset>`,Ke=e=>(null==e?void 0:e.name)||("facilitator"===(null==e?void 0:e.role)?o("सहजकर्ता"):o("पाहुना"));function Re(e,t){var n;const l=t.id===(null==(n=e.me.value)?void 0:n.person);if("removed"===t.status)return[{icon:"undo",words:o("फेरि भित्र आउन दिनुहोस्"),act:()=>e.act((e=>ae(o("{name} फर्कन सक्नुहुन्छ",{name:Ke(e)}),ne("readmit_person",{person:e.id},["remove_person",{person:e.id}])))(t))},null,Je(e,t)];const r=(n,a,s)=>t.role!==n&&{icon:a,words:s,act:()=>async function(e,t,n){const a={title:o("{name} लाई सहजकर्ता बनाउने?",{name:Ke(t)}),yes:o("सहजकर्ता बनाउनुहोस्"),text:o("सहजकर्ताले चरण खोल्न र बन्द गर्न, कार्ड लुकाउन, सबै हेर्न र मानिस हटाउन सक्छन्।")};("facilitator"!==n||await e.confirm(a))&&e.act(((e,t)=>ae(o("{name} को भूमिका अब अर्कै छ",{name:Ke(e)}),ne("set_role",{person:e.id,role:t},["set_role",{person:e.id,role:e.role}])))(t,n))}(e,t,n)};return[{icon:"edit",words:o("नाम बदल्नुहोस्…"),act:()=>function(e,t){const n=n=>e.act(((e,t)=>ae(o("नाम {name} राखियो",{name:t}),ne("rename_person",{person:e.id,name:t},...e.name?[["rename_person",{person:e.id,name:e.name}]]:[])))(t,n.get("name").trim()),{quiet:!0});e.ask(e=>{var s;return a`<${G} title=${o("व्यक्तिको नाम बदल्नुहोस्")} yes=${o("सुरक्षित गर्नुहोस्")} ...${{close:e,submit:n}}>
        <${ee} label=${o("नाम")}
          ><input name="name" required maxlength=${60} defaultValue=${null!=(s=t.name)?s:""} autofocus dir="auto"
        /><//>
      <//>`})}(e,t)},{icon:"move",words:o("अर्को समूहमा सार्नुहोस्…"),act:()=>function(e,t){const n=u(e.store).filter(e=>e.id!==t.group);e.ask(l=>a`<${W} title=${o("{name} लाई सार्ने ठाउँ",{name:Ke(t)})} close=${l}>
        <div class="stack">
          ${n.map(n=>a`<button
                key=${n.id}
                class="button wide"
                data-colour=${n.colour}
                onClick=${((n,a)=>()=>(n(),e.act(((e,t)=>ae(o("{name} अब {group} मा हुनुहुन्छ",{name:Ke(e),group:t.name}),ne("move_person",{person:e.id,group:t.id},...e.group?[["move_person",{person:e.id,group:e.group}]]:[])))(t,a))))(l,n)}
              >
                ${s(n.icon)}<span dir="auto">${n.name}</span>
              </button>`)}
        </div>
      <//>`)}(e,t)},null,r("recorder","recorder",o("टिपोटकर्ता बनाउनुहोस्")),t.group&&r("participant","person",o("सहभागी बनाउनुहोस्")),r("facilitator","key",o("सहजकर्ता बनाउनुहोस्…")),!l&&null,!l&&{icon:"lock",words:o("बैठकबाट हटाउनुहोस्…"),danger:!0,act:()=>async function(e,t){const n={title:o("{name} लाई हटाउने?",{name:Ke(t)}),yes:o("बैठकबाट हटाउनुहोस्"),danger:!0,text:o("यो फोनले तुरुन्तै केही पठाउन पाउँदैन। पठाइसकेको रहन्छ। तपाईं यो व्यक्तिलाई फेरि आउन दिन सक्नुहुन्छ।")};await e.confirm(n)&&e.act((e=>ae(o("{name} बैठकबाहिर हुनुहुन्छ",{name:Ke(e)}),ne("remove_person",{person:e.id},["readmit_person",{person:e.id}])))(t))}(e,t)},!l&&Je(e,t)].filter(e=>!1!==e&&void 0!==e)}const Je=(e,t)=>({icon:"trash",words:o("व्यक्ति मेटाउनुहोस्…"),danger:!0,act:()=>async function(e,t){const n={title:o("{name} लाई मेटाउने?",{name:Ke(t)}),yes:o("सदाका लागि मेटाउनुहोस्"),danger:!0,text:[o("यो व्यक्तिको नाम र सबै लेखाइ कार्यशालाको फाइलबाट हटाइन्छ। कार्ड खाली रूपमा रहन्छन्, वाचा र खुला मत हट्छन्।"),o("बेनामी कार्डहरू रहन्छन्: यस व्यक्तिले तीमध्ये कुन लेख्यो कसैले भन्न सक्दैन।"),o("यो उल्ट्याउन सकिँदैन।")]};await e.confirm(n)&&e.act((e=>ae(o("व्यक्ति मेटाइयो"),ne("erase_person",{person:e.id})))(t))}(e,t)});function Xe(e,t){const n=u(e.store),l=null!=t?t:{name:"",icon:"people",colour:n.length%12+1},r=n=>{const a={name:n.get("name").trim(),icon:n.get("icon"),colour:Number(n.get("colour"))};return e.act(t?function(e,t){const n=["name","icon","colour"].filter(n=>void 0!==t[n]&&t[n]!==e[n]),a=t=>({group:e.id,...Object.fromEntries(n.map(e=>[e,t[e]]))});return ae(o("समूह बदलियो: {name}",{name:t.name}),n.length?ne("edit_group",a(t),["edit_group",a(e)]):[])}(t,a):function(e){const t=d();return ae(o("समूह थपियो: {name}",{name:e.name}),ne("add_group",{group:t,...e},["remove_group",{group:t}]))}(a),{quiet:!0})};e.ask(i=>a`<${G}
        title=${o(t?"समूह सम्पादन गर्नुहोस्":"समूह थप्नुहोस्")}
        yes=${o(t?"सुरक्षित गर्नुहोस्":"थप्नुहोस्")}
        ...${{close:i,submit:r}}
      >
        <${ee} label=${o("नाम")}
          ><input name="name" required maxlength=${60} defaultValue=${l.name} autofocus dir="auto"
        /><//>
        <${Fe} icon=${l.icon} colour=${l.colour} />
        ${t&&n.length>1&&a`<button
            type="button"
            class="button quiet"
            onClick=${()=>(i(),e.act((({id:e,name:t,icon:n,colour:a,position:s})=>ae(o("समूह हटाइयो: {name}",{name:t}),ne("remove_group",{group:e},["add_group",{group:e,name:t,icon:n,colour:a,position:s}])))(t)))}
          >
            ${s("trash")}${o("समूह हटाउनुहोस्")}
          </button>`}
      <//>`)}const Ye=e=>e.filter(e=>"in"===e.status&&e.group),He=(e,t)=>new Set(t.filter(t=>t.from===e&&"addresses"===t.type).map(e=>e.to));function We({desk:e}){const{store:t}=e,n=c(""),r=t.all("person").filter(({status:e})=>"erased"!==e),i=u(t),d=function({store:e,parts:t},n,a){var s,o,l,r;const i=e.get("stage",null!=(o=null==(s=e.get("about","about"))?void 0:s.current)?o:"");return"open"!==(null==i?void 0:i.status)?null:function(e,t,n){if(!n)return null;const a=new Set(Ye(t).map(e=>e.group));return e.filter(e=>a.has(e.id)&&!n.has(e.id))}(n,a,null==(r=null==(l=t[i.activity])?void 0:l.heard)?void 0:r.call(l,i,e))}(e,i,r),$=n.value.trim().toLocaleLowerCase(),p=$?r.filter(e=>Ke(e).toLocaleLowerCase().includes($)):r;return a`<section class="console-people" aria-label=${o("मानिस")}>
    <div class="console-side-head">
      <h2>${o("मानिस")}</h2>
      <button class="button small" onClick=${()=>Xe(e)}>${s("plus")}${o("समूह")}</button>
    </div>
    <${Ge} ...${{desk:e,people:r}} />
    <${Qe} silent=${d} />
    <${Ze} ...${{groups:i,people:r}} />
    <label class="console-search"
      ><span class="visually-hidden">${o("मानिस खोज्नुहोस्")}</span>${s("search")}
      <input
        type="search"
        placeholder=${l(["{n} जनामा खोज्नुहोस्","{n} जनामा खोज्नुहोस्"],"Search {n} people",r.length)}
        value=${n.value}
        onInput=${e=>n.value=e.target.value}
    /></label>
    <${tt} ...${{desk:e,people:p}} />
    ${i.map(t=>a`<${et} key=${t.id} ...${{desk:e,group:t,words:$}} silent=${null==d?void 0:d.includes(t)} people=${p.filter(e=>e.group===t.id)} />`)}
    <${nt} ...${{desk:e,people:p}} />
  </section>`}function Ge({desk:e,people:t}){const{here:n=0}=e.sync.presence.value,s=Ye(t).length;return a`<p class="console-here">
    <b>${l(["{n} अहिले यहाँ","{n} अहिले यहाँ"],"{n} connected now",n)}</b>
    <span class="soft">${s?l(["{n} जनाको साथ","{n} जनाको साथ"],"{n} joined",s):o("अझै कोही सहभागी भएको छैन")}</span>
  </p>`}function Qe({silent:e}){return e?e.length?a`<p class="notice" data-tone="warn">
    ${s("microphone")}<span
      >${o("अझै नबोलेका:")} ${e.map((e,t)=>a`${t?", ":""}<bdi>${e.name}</bdi>`)}</span
    >
  </p>`:a`<p class="notice" data-tone="ok">${s("check")}<span>${o("यो चरणमा सबै समूह बोले।")}</span></p>`:null}function Ze({groups:e,people:t}){const n=new Set(Ye(t).map(e=>e.group)),s=e.filter(e=>!n.has(e.id));return n.size&&s.length?a`<p class="soft console-absent">
    ${o("यी समूहबाट कोही आएको छैन:")} ${s.map((e,t)=>a`${t?", ":""}<bdi>${e.name}</bdi>`)}
  </p>`:null}function et({desk:e,group:t,people:n,silent:l,words:r}){var i;const c=n.filter(e=>"in"===e.status&&"facilitator"!==e.role),d=null!=(i=e.sync.presence.value.groups.get(t.id))?i:0;return r&&!c.length?null:a`<details class="console-group-row" open=${!!r||void 0}>
    <summary>
      <span class="badge" data-colour=${t.colour}>${s(t.icon)}</span>
      <span class="person-name"
        ><span dir="auto">${t.name}</span
        ><small
          >${c.length?o("{all} मध्ये {here} यहाँ",{here:d,all:c.length}):o("अहिलेसम्म कोही छैन")}</small
        ></span
      >
      ${l&&a`<span class="presence" data-state="silent">${o("मौन")}</span>`}
    </summary>
    <div class="toolbar">
      <button class="button small" onClick=${()=>Xe(e,t)}>${s("edit")}${o("समूह सम्पादन गर्नुहोस्…")}</button>
    </div>
    <${at} ...${{desk:e,people:c}} />
  </details>`}const tt=({desk:e,people:t})=>{const n=t.filter(e=>"in"===e.status&&("facilitator"===e.role||!e.group));return n.length>0&&a`<details class="console-group-row">
      <summary>
        <span class="badge">${s("key")}</span>
        <span class="person-name">${o("सहजकर्ताहरू")}<small>${n.length}</small></span>
      </summary>
      <${at} ...${{desk:e,people:n}} />
    </details>`},nt=({desk:e,people:t})=>{const n=t.filter(e=>"removed"===e.status);return n.length>0&&a`<details class="console-group-row">
      <summary>
        <span class="badge">${s("lock")}</span>
        <span class="person-name">${o("हटाइयो")}<small>${n.length}</small></span>
      </summary>
      <${at} ...${{desk:e,people:n}} />
    </details>`},at=({desk:e,people:t})=>a`<ul class="people">
    ${t.map(t=>a`<${st} key=${t.id} ...${{desk:e,id:t.id}} />`)}
  </ul>`;function st({desk:e,id:t}){var n;const l=e.store.get("person",t),r=e.sync.presence.value.people.has(t),i={recorder:o("टिपोटकर्ता"),facilitator:o("सहजकर्ता")};return a`<li class="person-row">
    <span class="person-name" dir="auto"
      >${Ke(l)}<small
        >${[i[l.role],t===(null==(n=e.me.value)?void 0:n.person)&&o("तपाईं")].filter(Boolean).join(" · ")}</small
      ></span
    >
    ${"recorder"===l.role&&a`<span title=${o("टिपोटकर्ता")}>${s("recorder")}</span>`}
    <span class="presence" data-state=${r?"here":"away"}>${o(r?"यहाँ":"टाढा")}</span>
    <${Y} label=${o("{title} का लागि थप",{title:Ke(l)})} items=${()=>Re(e,l)} />
  </li>`}const ot=e=>Object.entries(e).map(([e,{tab:t}])=>({name:e,...t})).sort((e,t)=>{var n,a;return(null!=(n=e.key)?n:"~").localeCompare(null!=(a=t.key)?a:"~")}),lt=(e,t)=>ot(e).filter(({name:e,always:n})=>n||t.some(t=>t.activity===e)),rt="wsr-console-keys",it=e=>Object.values(e).flatMap(({keys:e=[]})=>e);const ct=(e,t,n)=>{var a,s,o;return null!=(o=null==(a=ut[e])?void 0:a.call(ut,t,n))?o:null==(s=it(t.parts).find(t=>t.key===e))?void 0:s.act},dt={KeyN:we,KeyP:e=>e.act(de(!e.store.get("about","about").paused))},ut={u:e=>()=>e.takeBack(),"?":(e,t)=>t,"/":()=>()=>{var e;return null==(e=document.querySelector(".console-panel [type=search], .console-people [type=search]"))?void 0:e.focus()}};function $t(){try{return"off"!==localStorage.getItem(rt)}catch{return!0}}const pt=e=>e.ask(t=>{return a`<${W} wide title=${o("सहायता र किबोर्डका छोटा बाटा")} close=${t}>
        <div class="console-help">
          <section>
            <h3>${o("कार्यसूची")}</h3>
            <ul>
              <li>${o("ठूलो बटनले सबैका लागि अर्को चरण खोल्छ; अघिल्लो बन्द हुन्छ।")}</li>
              <li>${o("रोक्दा सबैको पठाउने काम तुरुन्तै रोकिन्छ। केही हराउँदैन, र एक थिचाइमै बैठक अगाडि बढ्छ।")}</li>
              <li>
                ${o("लगभग हरेक कदम उल्ट्याउन सकिन्छ: तलको पट्टीमा र माथिको पट्टीमा।")}
              </li>
              <li>
                ${o("लुकाइएका कार्ड सबै फोन र भित्तोबाट तुरुन्तै हट्छन्; सहजकर्ताले मात्र अझै देख्छन्।")}
              </li>
              <li>${o("कार्डलाई समाउने ठाउँबाट तान्नुहोस्, वा “सार्नुहोस्…” र मेनु चलाउनुहोस्: दुवैले एउटै काम गर्छ।")}</li>
            </ul>
          </section>
          <section>
            <h3>${o("किबोर्डका बटन")}</h3>
            <dl class="console-keys">
              ${(s=e.parts,[(n=ot(s).filter(({key:e})=>e),[`${n[0].key} … ${n.at(-1).key}`,o("पानाहरू, {first} देखि {last} सम्म",{first:n[0].words(),last:n.at(-1).words()})]),["0",o("अहिलेको चरणमा फर्कने")],["Shift N",o("अर्को चरण खोल्ने")],["Shift P",o("बैठक रोक्ने वा फेरि चलाउने")],["U, Ctrl Z",o("पछिल्लो कदम उल्ट्याउने")],["/",o("यो पानामा खोज्ने")],...it(s).filter(({words:e})=>e).map(({key:e,words:t})=>[e.toUpperCase(),t()]),["Esc",o("छनोट हटाउने; झ्याल बन्द गर्ने")],["Alt ↑ ↓",o("छानिएको चरण माथि वा तल सार्ने")],["?",o("यो सहायता")]]).map(([e,t])=>a`<div key=${e}>
                    <dt><kbd>${e}</kbd></dt>
                    <dd>${t}</dd>
                  </div>`)}
            </dl>
            <${te}
              label=${o("यो यन्त्रमा एउटै बटनका छोटा बाटा चलाउनुहोस्")}
              defaultChecked=${$t()}
              onChange=${e=>function(e){try{localStorage.setItem(rt,e?"on":"off")}catch{}}(e.target.checked)}
            />
          </section>
        </div>
      <//>`;var n,s});async function mt(e){try{return await navigator.clipboard.writeText(e),!0}catch{return function(e){var t;const n=document.createElement("textarea");n.value=e,n.className="visually-hidden",(null!=(t=document.querySelector("dialog[open]"))?t:document.body).append(n),n.select();try{return document.execCommand("copy")}catch{return!1}finally{n.remove()}}(e)}}const gt=e=>`wsr:${e}:link`;function ht({desk:t}){const[n,l]=e(()=>function(e){try{return sessionStorage.getItem(gt(e))}catch{return null}}(t.code)),[r,i]=e(!1);return n?a`<section class="notice console-keep" data-tone="leverage" aria-label=${o("यो लिङ्क राख्नुहोस्")}>
    ${s("key")}
    <div>
      <b>${o("यो लिङ्क राख्नुहोस्")}</b>
      <p>${o("यसले जुनसुकै यन्त्रमा यो सञ्चालन पृष्ठ खोल्छ। जससँग यो छ, उसले बैठक चलाउन सक्छ। यो पृष्ठले यो अहिले मात्र देखाउँछ।")}</p>
      <input readonly value=${n} aria-label=${o("सहजकर्ताको लिङ्क")} onFocus=${e=>e.target.select()} />
    </div>
    <button class="button small" onClick=${async()=>i(await mt(n))}>
      ${s(r?"check":"copy")}${o(r?"कपी भयो":"कपी गर्नुहोस्")}
    </button>
    <button class="button small" onClick=${()=>(function(e){try{sessionStorage.removeItem(gt(e))}catch{}}(t.code),l(null))}>${o("मैले राखेँ")}</button>
  </section>`:null}const bt=({desk:e})=>e.outbox.returned.value.map(t=>a`<p class="banner console-strip" role="status" data-tone="error" key=${t.key}>
        ${s("undo")}<span
          >${o("फिर्ता आयो: {why}",{why:t.why})} <b dir="auto">${z(t.with).join(" · ")}</b></span
        >
        ${z(t.with).length>0&&a`<button class="button small" onClick=${()=>mt(z(t.with).join("\n"))}>${s("copy")}${o("कपी गर्नुहोस्")}</button>`}
        <button class="button small" onClick=${()=>e.outbox.take(t.key)}>${o("हटाउनुहोस्")}</button>
      </p>`);function vt({desk:e,stages:t,current:n,looking:l,look:r}){var i;const{tab:c,stage:d}=function(e,t,n,a){var s,o;const l=t=>Object.hasOwn(e,null!=t?t:"")?t:"open",r=null!=a?a:n,i=t.find(e=>e.id===r);if(i)return{tab:l(i.activity),stage:i};const c=t.filter(e=>e.activity===l(r));return{tab:l(r),stage:null!=(o=null!=(s=c.find(e=>e.id===n))?s:c.find(e=>"open"===e.status))?o:c[0]}}(e.parts,t,n,l.value),{Panel:u}=e.parts[c],$=t.find(e=>e.id===n);return a`<nav class="tabs console-tabs" aria-label=${o("पानाहरू")}>
      ${lt(e.parts,t).map(({name:e,words:t,icon:n})=>a`<button key=${e} aria-current=${c===e?"page":void 0} onClick=${()=>r(e)}>
            ${s(n)}<span>${t()}</span>${(null==$?void 0:$.activity)===e&&"open"===$.status&&a`<${ft} />`}
          </button>`)}
    </nav>
    <div class="console-panel">
      <${kt} ...${{stages:t,stage:d,look:r}} tab=${ot(e.parts).find(({name:e})=>e===c)} />
      <${u} key=${`${c}/${null!=(i=null==d?void 0:d.id)?i:""}`} desk=${e} stage=${d} />
    </div>`}const ft=()=>a`<span class="console-live" title=${o("अहिले खुला")}><span class="visually-hidden">${o("अहिले खुला")}</span></span>`;function kt({stages:e,stage:t,tab:n,look:s}){const l=e.filter(e=>e.activity===n.name);return a`<header class="console-panel-head">
    <h2 dir="auto">${t&&!n.always?t.title:n.words()}</h2>
    ${l.length>1&&a`<label class="console-which"
        ><span class="visually-hidden">${o("चरण")}</span
        ><select onChange=${e=>s(e.target.value)}>
          ${l.map(e=>a`<option value=${e.id} selected=${e===t}>${e.title}</option>`)}
        </select></label
      >`}
    ${t&&!n.always&&a`<span class="chip" data-tone=${"open"===t.status?"ok":void 0}>${wt(t.status)}</span>`}
  </header>`}const wt=e=>({ahead:o("अझै खुलेको छैन"),open:o("खुला"),done:o("बन्द"),skipped:o("छोडियो")}[e]),yt=({desk:e})=>a`<div class="toasts" role="status" aria-live="polite">
    ${e.toasts.value.map(t=>a`<${xt} key=${t} desk=${e} one=${t} />`)}
  </div>`;function xt({desk:e,one:t}){const n=t.entry&&e.undo.has(t.entry);return a`<p class="toast console-toast" data-tone=${t.tone}>
    ${t.tone&&s("error"===t.tone?"warning":"info")}
    <span dir="auto">${t.text}</span>
    ${n&&a`<button class="button small" onClick=${()=>e.takeBack(t.entry)}>${s("undo")}${o("उल्ट्याउनुहोस्")}</button>`}
    <button
      class="button small quiet icon-only console-toast-close"
      aria-label=${o("हटाउनुहोस्")}
      onClick=${()=>e.dismiss(t)}
    >
      ${s("close")}
    </button>
  </p>`}const _t=({desk:e})=>e.dialogs.value.map(e=>a`<${Ct} key=${e} one=${e} />`),Ct=({one:e})=>e.view(e.close),jt=e=>e.replace(/^https?:\/\//,""),qt=e=>`/w/${e.code}/wall`,St=({desk:e})=>a`<figure class="qr">
    <img src=${`/w/${e.code}/qr.svg`} alt=${o("सहभागी हुने लिङ्कको QR कोड")} width="240" height="240" />
    <figcaption>${o("कोड")} <b class="code">${e.code}</b></figcaption>
  </figure>`,Ot=e=>e.ask(t=>a`<${W} wide title=${o("यहाँ सहभागी हुनुहोस्")} close=${t}>
        <div class="console-qr-big">
          <${St} desk=${e} />
          <p class="code">${jt(e.joinUrl)}</p>
        </div><//
      >`),Lt=({desk:e,about:t})=>a`<header class="topbar console-bar">
    <h1 class="topbar-title">
      <span dir="auto">${t.title}</span>
      <button class="console-plain console-code" onClick=${()=>Ot(e)} title=${o("QR कोड ठूलो देखाउनुहोस्")}>
        <span class="visually-hidden">${o("सहभागी हुने कोड")}</span><b class="code">${e.code}</b>
      </button>
    </h1>
    <${Et} ...${{desk:e,about:t}} />
    <${Bt} desk=${e} />
    <${Dt} desk=${e} />
    <a class="button small" href=${qt(e)} target="_blank" rel="noopener"
      >${s("wall")}<span class="console-wide-words">${o("भित्तो खोल्नुहोस्")}</span></a
    >
    <button class="button small icon-only" aria-label=${o("सहायता र किबोर्डका छोटा बाटा")} onClick=${()=>pt(e)}>
      ${s("help")}
    </button>
    <${zt} ...${{desk:e,about:t}} />
  </header>`;function Et({desk:e,about:t}){var n;const s=e.store.get("stage",null!=(n=t.current)?n:"");return t.closed?null:s&&"open"===s.status?a`<span class="console-stage"
    ><span class="console-stage-name" dir="auto">${s.title}</span><${Pt} ...${{desk:e,stage:s}}
  /></span>`:a`<span class="console-stage soft">${o("कुनै चरण खुला छैन")}</span>`}function Pt({desk:e,stage:t}){const n=e.seconds.value;if(!t.ends_at)return a`<span class="timer" role="timer" title=${o("खुलेदेखि")}
      >${s("clock")}${i(n-t.opened_at)}</span
    >`;const l=$(t.ends_at,n,0),r=p(t.ends_at,n,0);return a`<span class="timer" role="timer" data-tone=${l?"error":r<12e4?"warn":void 0} title=${o(l?"समय नाघ्यो":"बाँकी")}
    >${s("timer")}${l?`+${i(l)}`:i(r)}</span
  >`}function Bt({desk:e}){const t="live"===e.sync.state.value,{here:n=0}=e.sync.presence.value,r=e.outbox.waiting.value;return a`<span class="console-line" role="status" data-tone=${t?"ok":"error"}>
    ${s(t?"wifi":"cloud-off")}<span
      >${t?l(["{n} यहाँ","{n} यहाँ"],"{n} connected",n):o("जोडिएको छैन")}</span
    >
    ${r>0&&a`<b data-tone="warn">${l(["{n} पर्खिँदै","{n} पर्खिँदै"],"{n} waiting",r)}</b>`}</span
  >`}function Dt({desk:e}){const t=e.undo.last.value,n=t?o("उल्ट्याउनुहोस्: {what}",{what:t.said}):o("उल्ट्याउने केही छैन");return a`<button
    class="button small"
    disabled=${!t}
    title=${n}
    aria-label=${n}
    onClick=${()=>e.takeBack()}
  >
    ${s("undo")}<span class="console-wide-words">${o("उल्ट्याउनुहोस्")}</span>
  </button>`}function zt({desk:e,about:t}){if(t.closed)return null;const n=()=>e.act(de(!t.paused));return t.paused?a`<button class="button small primary console-pause" onClick=${n}>
        ${s("play")}${o("बैठक फेरि चलाउनुहोस्")}
      </button>`:a`<button class="button small console-pause" onClick=${n}>${s("pause")}${o("बैठक रोक्नुहोस्")}</button>`}function It({desk:e}){var t;const s=e.store.get("about","about"),l=c(null),i=c("stage");if(n(()=>function(e){const t=t=>function(e,t){var n,a;if((null==(a=(n=e.target).closest)?void 0:a.call(n,"input:not([type=checkbox]), textarea, select, [role=menu]"))||document.querySelector("dialog[open]"))return;const s=function(e,{desk:t,looking:n,help:a}){return!e.ctrlKey&&!e.metaKey||"z"!==e.key.toLowerCase()||e.shiftKey?e.ctrlKey||e.metaKey||e.altKey||e.repeat||!$t()?void 0:/^[0-9]$/.test(e.key)?function(e,{desk:t,looking:n}){if("0"===e)return()=>n.value=null;const a=lt(t.parts,r(t.store)).find(t=>t.key===e);return a&&(()=>n.value=a.name)}(e.key,{desk:t,looking:n}):e.shiftKey&&dt[e.code]?()=>dt[e.code](t):e.shiftKey&&"?"!==e.key&&"/"!==e.key?void 0:ct(e.key.toLowerCase(),t,a):()=>t.takeBack()}(e,t);s&&(e.preventDefault(),s())}(t,e);return document.addEventListener("keydown",t),()=>document.removeEventListener("keydown",t)}({desk:e,looking:l,help:()=>pt(e)}),[]),n(()=>{l.value=null},[null==s?void 0:s.current]),!s)return a`<${Mt} desk=${e} />`;document.title=`${s.title} · ${o("सञ्चालन पृष्ठ")}`;const d=e=>(l.value=e,i.value="stage");return a`<div class="console-frame" data-area=${i.value}>
    <${Lt} ...${{desk:e,about:s}} />
    <${At} ...${{desk:e,about:s}} />
    <${Ut} area=${i} />
    <div class="console-columns">
      <div class="console-start"><${ke} desk=${e} look=${d} looking=${null!=(t=l.value)?t:s.current} /></div>
      <main class="console-middle" id="stage">
        <${vt} ...${{desk:e,looking:l,look:d}} stages=${r(e.store)} current=${s.current} />
      </main>
      <div class="console-end"><${We} desk=${e} /><${Ae} desk=${e} /></div>
    </div>
    <${yt} desk=${e} />
    <${_t} desk=${e} />
  </div>`}const Mt=({desk:e})=>a`<main class="console-door">
    <div class="stack" role="status">
      <h1>${o("सहजकर्ताको सञ्चालन पृष्ठ")}</h1>
      <p>${"away"===e.sync.state.value?o("सर्भरसँग सम्पर्क हुन सकेन। फेरि कोसिस हुँदै छ…"):o("बैठक खुल्दै छ…")}</p>
    </div>
  </main>`;function At({desk:e,about:t}){const n=e.sync.state.value;return a`<section aria-label=${o("सूचनाहरू")}>
    ${t.paused&&a`<p class="banner console-strip" role="status" data-tone="warn">${s("pause")}${o("बैठक रोकिएको छ: कोही केही पठाउन सक्दैन।")}</p>`}
    ${t.closed&&a`<p class="banner console-strip" role="status" data-tone="info">${s("lock")}${o("कार्यशाला बन्द भयो।")}</p>`}
    ${t.illustrative&&a`<p class="banner console-strip" data-tone="info">${s("info")}${o("नमुना मात्र: यो कसैले भनेको वा निर्णय गरेको होइन।")}</p>`}
    ${"away"===n&&a`<p class="banner console-strip" role="status" data-tone="error">${s("cloud-off")}${o("जोडिएको छैन। देखिएको पुरानो हुन सक्छ; आफैँ फेरि जोडिन्छ।")}</p>`}
    <${ht} desk=${e} />
    <${bt} desk=${e} />
  </section>`}const Ut=({area:e})=>a`<nav class="tabs console-areas" aria-label=${o("सञ्चालन पृष्ठका भाग")}>
    ${[["agenda",o("कार्यसूची")],["stage",o("चरण")],["people",o("मानिस")]].map(([t,n])=>a`<button
          key=${t}
          aria-current=${e.value===t?"page":void 0}
          onClick=${()=>e.value=t}
        >
          ${n}
        </button>`)}
  </nav>`,Nt={read:()=>[],write:()=>{}};function Tt(e,t=()=>sessionStorage){return{read(){var n;try{return JSON.parse(null!=(n=t().getItem(e))?n:"[]")}catch{return[]}},write(n){try{n.length?t().setItem(e,JSON.stringify(n)):t().removeItem(e)}catch{}}}}const Vt=e=>{var t;const n=e.filter(e=>e.ok);return{since:Math.max(...n.map(({seq:e})=>e)),log:null==(t=n.at(-1))?void 0:t.log}};function Ft(e,t){const n=function({signal:e,shelf:t=Nt}){var n;let a=t.read();const s=e(null!=(n=a.at(-1))?n:null);function o(e){var n;a=e.slice(-50),t.write(a),s.value=null!=(n=a.at(-1))?n:null}return{last:s,done:e=>(o([...a,e]),e),drop:e=>o(a.filter(t=>t!==e)),has:e=>a.includes(e),clear:()=>o([]),take(){var e;const t=null!=(e=a.at(-1))?e:null;return t&&o(a.slice(0,-1)),t}}}({signal:m,shelf:Tt(`wsr-undo/${e.prefix}`)}),s=m([]),r=m([]),i=m(e.now());function c({text:e,tone:t,entry:n}){const a={text:e,tone:t,entry:n};s.value=[...s.peek().filter(e=>"error"===e.tone).slice(-1),a],setTimeout(()=>d(a),"error"===t?18e3:9e3)}setInterval(()=>i.value=e.now(),500);const d=e=>s.value=s.peek().filter(t=>t!==e);async function u(t,{quiet:a=!1}={}){if(!t.steps.length)return{ok:!0};const s=t.steps.map(t=>e.post(t.do,t.with,t.since)),o={quiet:a,gone:!1},l=Promise.all(s.map(e=>e.answer)).then(a=>function(t,a,s,{quiet:o,gone:l}){l||a.forEach((t,n)=>s[n].ok||e.outbox.take(t.key));const r=((e,t)=>e.filter((e,n)=>t[n].ok).reverse().flatMap(e=>e.backs))(t.steps,s),i=r.length?n.done({said:t.said,backs:r,...Vt(s)}):void 0,d=s.filter(e=>!e.ok);if(!d.length)return c({text:t.said,entry:i}),{ok:!0};const u=1===d.length||1===s.length?d[0].why:p(d);return o||l||c({text:u,tone:"error",entry:i}),{ok:!1,why:u}}(t,s,a,o));return Promise.race([l,$(s,o)])}async function $(e,t){return await Promise.all(e.map(e=>{var t;return null!=(t=e.kept)?t:e.answer})),await new Promise(e=>setTimeout(e,2500)),e.every(e=>"waiting"!==e.state.value)?new Promise(()=>{}):(t.gone=!0,c({text:o("यही यन्त्रमा राखिएको छ। बैठकसँग सम्पर्क हुनेबित्तिकै पठाइन्छ।"),tone:"warn"}),{ok:!0})}const p=e=>l(["{n} अस्वीकार भयो। {why}","{n} अस्वीकार भए। {why}"],"{n} were refused. {why}",e.length,{why:e[0].why});function h(e){const t={view:e,close:()=>r.value=r.peek().filter(e=>e!==t)};return r.value=[...r.peek(),t],t.close}return{...e,...t,undo:n,toasts:s,dialogs:r,seconds:i,toast:c,dismiss:d,act:u,takeBack:async function(t=n.last.peek()){if(t&&n.has(t)){if(n.drop(t),s.value=s.peek().filter(e=>e.entry!==t),t.log!==e.outbox.log())return c({text:o("त्यसपछि कार्यशाला प्रतिलिपिबाट चलिरहेको छ, त्यसैले यो फिर्ता गर्न सकिँदैन।"),tone:"error"});await u({said:o("फिर्ता लिइयो: {what}",{what:t.said}),steps:t.backs.map(e=>({...e,since:t.since,backs:[]}))})}},ask:h,confirm:e=>new Promise(t=>h(n=>a`<${Z} ...${e} answer=${e=>g(()=>(n(),t(e)))} />`))}}function Kt({code:t,why:n,enter:l}){const[r,i]=e(n?Rt(n):""),[c,d]=e(!1);return a`<main class="console-door">
    <form class="stack" onSubmit=${async function(e){e.preventDefault();const t=new FormData(e.target);d(!0),await l({facilitator_key:Jt(t.get("key")),name:t.get("name").trim()}).catch(e=>i(Rt(e))),d(!1)}}>
      <h1>${o("सहजकर्ताको सञ्चालन पृष्ठ")}</h1>
      <p>${o("कार्यशाला {code}। सहजकर्ताको लिङ्क खोल्नुहोस्, वा लिङ्क वा साँचो यहाँ टाँस्नुहोस्।",{code:t})}</p>
      <label class="field"
        ><b>${o("सहजकर्ताको साँचो")}</b><input name="key" type="password" required autocomplete="off" autofocus
      /></label>
      <label class="field"
        ><b>${o("तपाईंको नाम")}</b><span class="field-hint">${o("चाहे मात्र; सह-सहजकर्ताले देख्छन्।")}</span
        ><input name="name" maxlength=${60} autocomplete="name" dir="auto"
      /></label>
      ${r&&a`<p class="notice" role="alert" data-tone="error">${s("warning")}<span>${r}</span></p>`}
      <button class="button primary wide" disabled=${c}>${s("key")}${o("सञ्चालन पृष्ठ खोल्नुहोस्")}</button>
      <p class="soft">${o("तपाईं भाग लिन चाहनुहुन्छ?")} <a href=${`/w/${t}`}>${o("यो यन्त्रमा सहभागी हुनुहोस्")}</a></p>
    </form>
  </main>`}const Rt=e=>e.why||o("सर्भरसँग सम्पर्क हुन सकेन। फेरि कोसिस गर्नुहोस्।"),Jt=e=>{var t;return null!=(t=N(e.includes("#")?e.slice(e.indexOf("#")):""))?t:e.trim()},{code:Xt,joinUrl:Yt}=document.documentElement.dataset,Ht=document.getElementById("console");async function Wt(e){const t=await k(Xt,e);return w(Xt,"console"),y(Xt,"console",t),Qt(t,e.facilitator_key)}function Gt(e){v(a`<${Kt} key="door" code=${Xt} why=${e} enter=${Wt} />`,Ht)}async function Qt(e,t){const n=await E(x,"console"),s=Ft(b({code:Xt,...e}),{code:Xt,parts:n,token:e.token,joinUrl:null!=Yt?Yt:`${location.origin}/w/${Xt}`});v(a`<${It} key=${e.person} desk=${s} />`,Ht),f(()=>function({sync:{state:e,problem:t},undo:n},a){var s;if("reload"===e.value&&location.reload(),"removed"!==e.value)return;w(Xt,"console"),n.clear();const o=null!=(s=t.value)?s:void 0;a&&"removed"!==(null==o?void 0:o.code)?Wt({facilitator_key:a}).catch(Gt):Gt(o)}(s,t))}!async function(){const e=function(e,t){const n=N(e.hash);return n&&t.replaceState(null,"",e.pathname+e.search),n}(location,history),t=h(Xt,"console");t?Qt(t,e):e?Wt({facilitator_key:e}).catch(Gt):Gt()}();const Zt={key:"1",icon:"qr",words:()=>o("जोडिनुहोस्"),always:!0};var en=Object.freeze({__proto__:null,Panel:function({desk:e}){const t=Ye(e.store.all("person")).length;return a`<div class="console-join">
    <${St} desk=${e} />
    <div class="stack">
      <h3>${o("मानिसलाई भित्र ल्याउनुहोस्")}</h3>
      <ol>
        <li>${o("यो हलको वाइफाइमा जोडिनुहोस्। पृष्ठ नखुले मोबाइल डाटा बन्द गर्नुहोस्।")}</li>
        <li>${o("क्यामेरा कोडतिर देखाउनुहोस्, वा ठेगाना लेख्नुहोस्।")}</li>
        <li>${o("आफ्नो समूह छान्नुहोस्। खाता चाहिँदैन।")}</li>
      </ol>
      <p><b class="code">${jt(e.joinUrl)}</b></p>
      <div class="row">
        <button class="button" onClick=${()=>async function(e){const t=await mt(e.joinUrl);e.toast(t?{text:o("सहभागी हुने लिङ्क कपी भयो")}:{text:o("आफैँ कपी गर्नुहोस्: {link}",{link:e.joinUrl}),tone:"error"})}(e)}>${s("copy")}${o("सहभागी हुने लिङ्क कपी गर्नुहोस्")}</button>
        <button class="button" onClick=${()=>Ot(e)}>${s("qr")}${o("ठूलो देखाउनुहोस्")}</button>
        <a class="button" href=${qt(e)} target="_blank" rel="noopener">${s("wall")}${o("भित्तो खोल्नुहोस्")}</a>
      </div>
      <p class="console-here"><b>${l(["{n} जना सहभागी भए","{n} जना सहभागी भए"],"{n} people have joined",t)}</b></p>
    </div>
  </div>`},tab:Zt});function tn(e){const t="held"===e.shown?[]:[["hide_card",{card:e.id,hidden:!1}]];return ne("hide_card",{card:e.id,hidden:!0},...t)}function nn(e,t){const n=e.filter(e=>e.lane!==t.id).map(e=>ne("move_card",{card:e.id,lane:t.id},...e.lane?[["move_card",{card:e.id,lane:e.lane}]]:[]));return ae(l(["{n} कार्ड {lane} मा सारियो","{n} कार्ड {lane} मा सारिए"],"{n} cards moved to {lane}",n.length,{lane:t.title}),n)}function an(e,t){var n;const a=null!=(n=null==t?void 0:t.id)?n:null,s=e.filter(e=>{var t;return(null!=(t=e.cluster)?t:null)!==a}),l=t?o("{title} मा राखियो",{title:t.title}):o("गुच्छाबाट निकालियो"),r=s.map(e=>e.id);return ae(l,r.length?ne("cluster_cards",{cluster:a,cards:r},...sn(s)):[])}const sn=e=>[...on(e)].map(([e,t])=>["cluster_cards",{cluster:e,cards:t}]);function on(e){var t,n;const a=new Map;for(const s of e){const e=null!=(t=s.cluster)?t:null;a.set(e,[...null!=(n=a.get(e))?n:[],s.id])}return a}const ln=(e,t)=>ae(o(t?"प्रभाव बिन्दु बनाइयो":"अब प्रभाव बिन्दु होइन"),ne("mark_leverage",{on:e,marked:t},["mark_leverage",{on:e,marked:!t}]));function rn(e,t){const n=He(t,e.store.all("link")),s=_(e.store).filter(e=>e.id!==t),l=a=>e.act(function(e,t,n){const a=t=>({from:e,to:t,type:"addresses"}),s=[...n].filter(e=>!t.has(e)),l=[...t].filter(e=>!n.has(e));return ae(o("बाधा जोडिए"),[...s.map(e=>ne("link",a(e),["unlink",a(e)])),...l.map(e=>ne("unlink",a(e),["link",a(e)]))])}(t,n,new Set(a.getAll("on"))),{quiet:!0});e.ask(r=>a`<${G} wide title=${o("यसले कुन बाधा हटाउन सघाउँछ?")} yes=${o("सुरक्षित गर्नुहोस्")} ...${{close:r,submit:l}}>
        <p dir="auto"><b>${C(e.store,t)}</b></p>
        ${s.length?a`<div class="console-choice-list">
                ${s.map(e=>{var t;return a`<label class="tick" key=${e.id}>
                      <input type="checkbox" name="on" value=${e.id} defaultChecked=${n.has(e.id)} />
                      <span dir="auto">${null!=(t=e.title)?t:j(e)}</span></label
                    >`})}
              </div>`:a`<p class="soft">${o("अझै कुनै बाधा छैन।")}</p>`}
      <//>`)}const[cn,dn]=[120,280],un=e=>t=>(t.ok&&e.clear(),t);function $n(e,t){const{desk:n}=e,s=n.store.all("cluster").filter(t=>t.stage===e.stage),r=n=>async function({desk:e,stage:t},n,a,s){return a?e.act(an(n,a),{quiet:!0}):s.trim()?e.act(function({stage:e,title:t,cards:n}){const a=d(),s=[["remove_cluster",{cluster:a}],...sn(n.filter(e=>e.cluster))],l=n.map(e=>e.id);return ae(o("गुच्छा बनाइयो: {title}",{title:t}),ne("add_cluster",{cluster:a,stage:e,title:t,cards:l},...s))}({stage:t,title:s.trim(),cards:n}),{quiet:!0}):{ok:!1,why:o("नयाँ गुच्छालाई शीर्षक दिनुहोस्, वा पहिलेकै एउटा छान्नुहोस्।")}}(e,t,s.find(e=>e.id===n.get("cluster")),n.get("title")).then(un(e));n.ask(e=>a`<${G}
        title=${l(["{n} कार्डको गुच्छा बनाउनुहोस्","{n} कार्डको गुच्छा बनाउनुहोस्"],"Cluster {n} cards",t.length)}
        yes=${o("सँगै राख्नुहोस्")}
        ...${{close:e,submit:r}}
      >
        <${ee} label=${o("नयाँ शीर्षक")} hint=${o("यी कार्डमा के समान छ भन्ने केही शब्द।")}>
          <input name="title" maxlength=${cn} autofocus dir="auto" required=${!s.length}
        /><//>
        ${s.length>0&&a`<${ee} label=${o("वा पहिलेकै गुच्छामा")}
            ><select name="cluster">
              <option value="">${o("छैन: नयाँ बनाउनुहोस्")}</option>
              ${s.map(e=>a`<option value=${e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <ul class="console-quotes">
          ${t.map(e=>a`<li key=${e.id} dir="auto">${j(e)}</li>`)}
        </ul>
      <//>`)}function pn(e,t){const{desk:n}=e,s=n.store.all("card").filter(t=>t.stage===e.stage&&!t.merged_into),r=t.length>1?t:s.filter(e=>e.id!==t[0].id),i=a=>{const s=r.find(e=>e.id===a.get("into"));return s?n.act(function(e,t){const n=e.filter(e=>e.id!==t.id).map(e=>ne("merge_cards",{card:e.id,into:t.id},["merge_cards",{card:e.id,into:null}]));return ae(l(["{n} कार्ड मिलाइयो","{n} कार्ड मिलाइए"],"{n} cards merged",n.length),n)}(t,s),{quiet:!0}).then(un(e)):{ok:!1,why:o("कार्ड छान्नुहोस्।")}},c=t.length>1?o("भित्तोमा कुन शब्द रहने?"):o("कुन कार्डमा मिलाउने?");n.ask(e=>a`<${G} ...${{title:c,close:e,submit:i}} yes=${o("मिलाउनुहोस्")}>
        <p class="soft">${o("मिलाइएका कार्ड रहने कार्डमुनि राखिन्छन्, र फेरि छुट्याउन सकिन्छ।")}</p>
        <${mn} choices=${r} />
      <//>`)}function mn({choices:e}){const t=c(""),n=e.filter(e=>e.text.toLocaleLowerCase().includes(t.value.toLocaleLowerCase()));return a`${e.length>8&&a`<input type="search" aria-label=${o("कार्ड खोज्नुहोस्")} placeholder=${o("कार्ड खोज्नुहोस्")} onInput=${e=>t.value=e.target.value} />`}
    <div class="console-choice-list">
      ${n.map((t,n)=>a`<label class="tick" key=${t.id}>
            <input type="radio" name="into" value=${t.id} defaultChecked=${0===n&&e.length<9} /><span
              dir="auto"
              >${j(t)}</span
            ></label
          >`)}
    </div>`}function gn(e,t){const{desk:n}=e,l=({close:e})=>{const l=n.store.all("card").filter(e=>e.merged_into===t.id);return a`<${W} title=${o("यसमा मिलाइएका कार्ड")} close=${e}>
      <p class="card-text" dir="auto"><b>${j(t)}</b></p>
      <ul class="people">
        ${l.map(e=>a`<li class="person-row" key=${e.id}>
              <span class="person-name" dir="auto">${j(e)}</span>
              <button class="button small" onClick=${()=>(e=>n.act((e=>ae(o("कार्ड फेरि छुट्याइयो"),ne("merge_cards",{card:e.id,into:null},["merge_cards",{card:e.id,into:e.merged_into}])))(e)))(e)}>${s("split")}${o("छुट्याउनुहोस्")}</button>
            </li>`)}
      </ul>
    <//>`};n.ask(e=>a`<${l} close=${e} />`)}function hn({desk:e},t){const n="card"===t.kind,s=n?t.text:t.title,l=a=>{const l=a.get("words").trim();return l===s?{ok:!0}:e.act(n?(c=t,d=l,ae(o("कार्ड बदलियो"),ne("edit_card",{card:c.id,text:d},["edit_card",{card:c.id,text:c.text}]))):(r=t,i=l,ae(o("गुच्छाको नाम बदलियो"),ne("rename_cluster",{cluster:r.id,title:i},["rename_cluster",{cluster:r.id,title:r.title}]))),{quiet:!0});var r,i,c,d};e.ask(e=>a`<${G}
        title=${o(n?"शब्द बदल्नुहोस्":"गुच्छाको नाम बदल्नुहोस्")}
        yes=${o("सुरक्षित गर्नुहोस्")}
        ...${{close:e,submit:l}}
      >
        <${ee} label=${o(n?"कार्डका शब्द":"शीर्षक")}>
          <textarea
            name="words"
            rows="3"
            required
            maxlength=${n?dn:cn}
            defaultValue=${s}
            dir="auto"
          ></textarea>
        <//>
      <//>`)}const bn=(e,t)=>t.map(t=>e.desk.store.get("card",t)).filter(Boolean),vn=(e,t)=>(e.clear(),e.desk.act(t)),fn={hide:(e,t)=>vn(e,function(e){const t=e.filter(e=>"hidden"!==e.shown).map(tn);return ae(l(["{n} कार्ड लुकाइयो","{n} कार्ड लुकाइए"],"{n} cards hidden",t.length),t)}(bn(e,t))),show:(e,t)=>vn(e,function(e){const t=e.filter(e=>"shown"!==e.shown).map(e=>ne("hide_card",{card:e.id,hidden:!1},["hide_card",{card:e.id,hidden:!0}]));return ae(l(["{n} कार्ड सबैलाई देखाइयो","{n} कार्ड सबैलाई देखाइए"],"{n} cards shown to everyone",t.length),t)}(bn(e,t))),lane:(e,t)=>function(e,t){const{lanes:n}=e.desk.store.get("stage",e.stage);e.desk.ask(o=>a`<${W} title=${l(["{n} कार्ड सार्ने ठाउँ","{n} कार्ड सार्ने ठाउँ"],"Move {n} cards to",t.length)} close=${o}>
        <div class="stack">
          ${n.map(n=>a`<button class="button wide" data-category=${n.id} onClick=${((n,a)=>()=>(n(),e.clear(),e.desk.act(nn(t,a))))(o,n)}>
                ${s("arrow-end")}<span dir="auto">${n.title}</span>
              </button>`)}
        </div>
      <//>`)}(e,bn(e,t)),merge:(e,t)=>pn(e,bn(e,t)),cluster:(e,t)=>$n(e,bn(e,t)),free:(e,t)=>vn(e,an(bn(e,t),null))};function kn(e,t){var n,a;const{store:s}=e.desk,l=s.get("card",t);return[(null!=(a=null==(n=s.get("stage",l.stage))?void 0:n.lanes)?a:[]).length>1&&{icon:"move",words:o("सार्नुहोस्…"),act:()=>fn.lane(e,[t])},{icon:"cluster",words:o("गुच्छामा राख्नुहोस्…"),act:()=>fn.cluster(e,[t])},l.cluster&&{icon:"split",words:o("गुच्छाबाट निकाल्नुहोस्"),act:()=>fn.free(e,[t])},{icon:"merge",words:o("अर्को कार्डमा मिलाउनुहोस्…"),act:()=>fn.merge(e,[t])},wn(s,t)&&{icon:"split",words:o("मिलाइएका कार्ड छुट्याउनुहोस्…"),act:()=>gn(e,l)},{icon:"edit",words:o("शब्द बदल्नुहोस्…"),act:()=>hn(e,l)},null,...yn(e,t),null,"shown"!==l.shown&&{icon:"show",words:"held"===l.shown?o("जान दिनुहोस्"):o("फेरि देखाउनुहोस्"),act:()=>fn.show(e,[t])},"hidden"!==l.shown&&{icon:"hide",words:o("सबैबाट लुकाउनुहोस्"),danger:!0,act:()=>fn.hide(e,[t])}].filter(e=>!1!==e&&void 0!==e)}const wn=(e,t)=>e.all("card").some(e=>e.merged_into===t);function yn(e,t){return e.desk.store.get("leverage",t)?[{icon:"link",words:o("यसले कुन बाधा हटाउन सघाउँछ?…"),act:()=>rn(e.desk,t)},{icon:"leverage",words:o("प्रभाव बिन्दुबाट हटाउनुहोस्"),act:()=>e.desk.act(ln(t,!1))}]:[{icon:"leverage",words:o("प्रभाव बिन्दु बनाउनुहोस्"),act:()=>e.desk.act(ln(t,!0))}]}function xn({id:e,wall:t,merged:n}){var s,o,l;const{store:r}=t.desk,i=r.get("card",e);if(!i)return null;const c=r.get("leverage",e),d=t.picked.value.has(e),u=["card","console-card","shown"===i.shown?"":"hidden",c?"leverage":"",d?"picked":""];return a`<li
    class=${u.filter(Boolean).join(" ")}
    data-category=${null!=(s=i.category)?s:"unsorted"}
    data-shown=${i.shown}
    data-draggable
    data-drop=${`card:${e}`}
  >
    <${_n} ...${{card:i,wall:t,picked:d}} />
    <div class="card-foot">
      <${q} plain group=${r.get("group",null!=(o=i.group)?o:"")} />
      ${i.by&&a`<span dir="auto">${null==(l=r.get("person",i.by))?void 0:l.name}</span>`}
      <${jn} ...${{card:i,merged:n,leverage:c}} />
    </div>
  </li>`}const _n=({card:e,wall:t,picked:n})=>a`<div class="console-card-top">
    <span
      class="console-grip"
      aria-hidden="true"
      title=${o("तान्नुहोस्")}
      ...${F({what:`card:${e.id}`,drop:n=>t.drop(Cn(t,e.id))(n)})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${n} onChange=${()=>t.toggle(e.id)} />
      <span class="card-text" dir="auto">${j(e)}</span></label
    >
    <${Y} label=${o("यो कार्डका लागि थप")} items=${()=>kn(t,e.id)} />
  </div>`,Cn=(e,t)=>e.picked.peek().has(t)?[...e.picked.peek()]:[t],jn=({card:e,merged:t,leverage:n})=>a`${e.recorded&&a`<span class="console-sign">${s("recorder")}${o("टिपोटकर्ताबाट")}</span>`}
  ${t>0&&a`<span class="console-sign">${s("merge")}${l(["+{n} मिलाइएको","+{n} मिलाइएका"],"+{n} merged",t)}</span>`}
  ${"hidden"===e.shown&&a`<span class="chip" data-tone="error">${s("hide")}${o("लुकाइएका")}</span>`}
  ${"held"===e.shown&&a`<span class="chip" data-tone="warn">${s("clock")}${o("जान दिन बाँकी")}</span>`}
  ${n&&a`<span class="chip solid" data-tone="leverage">${s("leverage")}${o("प्रभाव बिन्दु")}</span>`}`;function qn({id:e,wall:t,cards:n}){var l;const r=t.desk.store.get("cluster",e),i=t.desk.store.get("leverage",e);return r?a`<section
    class=${i?"card cluster leverage":"card cluster"}
    data-drop=${`cluster:${e}`}
    data-category=${null!=(l=r.lane)?l:"unsorted"}
    aria-label=${r.title}
  >
    <div class="console-card-top">
      <h4 class="card-title" dir="auto">${r.title} <span class="count">${n.length}</span></h4>
      <${Y} label=${o("{title} का लागि थप",{title:r.title})} items=${()=>function(e,t){const n=e.desk.store.get("cluster",t);return[{icon:"edit",words:o("नाम बदल्नुहोस्…"),act:()=>hn(e,n)},...yn(e,t),null,{icon:"split",words:o("गुच्छा फुकाउनुहोस्"),danger:!0,act:()=>async function({desk:e},t){const n=e.store.all("card").filter(e=>e.cluster===t.id),a=e.store.all("rating").some(e=>e.on===t.id),s={title:o("यो गुच्छा फुकाउने?"),yes:o("गुच्छा फुकाउनुहोस्"),danger:!0,text:o("समूहले यसमा अङ्क दिइसकेका छन्। ती अङ्क हराउँछन्; यसका कार्ड भित्तोमै रहन्छन्।")};a&&!await e.confirm(s)||e.act(function(e,t,n){const{id:a,stage:s,title:l,lane:r}=e,i=["add_cluster",{cluster:a,stage:s,title:l,lane:r,cards:t.map(e=>e.id)}],c=n.map(({from:e,to:t,type:n})=>["link",{from:e,to:t,type:n}]);return ae(o("गुच्छा फुकाइयो: {title}",{title:l}),ne("remove_cluster",{cluster:a},i,...c))}(t,n,e.store.all("link").filter(e=>e.from===t.id||e.to===t.id)))}(e,n)}]}(t,e)} />
    </div>
    ${i&&a`<span class="chip solid" data-tone="leverage">${s("leverage")}${o("प्रभाव बिन्दु")}</span>`}
    <ul class="console-members">
      ${n.map(e=>a`<${Sn} key=${e.id} ...${{card:e,wall:t}} />`)}
    </ul>
  </section>`:null}function Sn({card:e,wall:t}){const{id:n}=e;return a`<li class="console-member" data-draggable data-shown=${e.shown}>
    <span
      class="console-grip"
      aria-hidden="true"
      title=${o("तान्नुहोस्")}
      ...${F({what:`card:${n}`,drop:t.drop([n])})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${t.picked.value.has(n)} onChange=${()=>t.toggle(n)} />
      <span dir="auto">${j(e)}</span></label
    >
    ${"shown"!==e.shown&&a`<span class="console-sign" title=${o("लुकाइएका")}>${s("hide")}<span class="visually-hidden">${o("लुकाइएका")}</span></span>`}
    <${Y} label=${o("यो कार्डका लागि थप")} items=${()=>kn(t,n)} />
  </li>`}function On(e){var t;const n=new Map;for(const a of e)a.merged_into&&n.set(a.merged_into,[...null!=(t=n.get(a.merged_into))?t:[],a]);return n}function Ln({wall:e,cards:t,shown:r}){var i;const c=new Set(t.map(e=>e.id)),d=[...e.picked.value].filter(e=>c.has(e));if(n(()=>function(e,t){const n=()=>[...e.picked.peek()],a=({detail:a})=>{"none"===a?e.clear():"all"===a?e.picked.value=new Set(t.map(e=>e.id)):n().length&&fn[a](e,n())};return window.addEventListener("selection",a),()=>window.removeEventListener("selection",a)}(e,r),[e,r]),!d.length)return null;const u=t.filter(t=>e.picked.value.has(t.id)),$=null!=(i=e.desk.store.get("stage",e.stage).lanes)?i:[],p=(t,n,o,l=!0)=>l&&a`<button class="button small" onClick=${()=>fn[n](e,d)}>${s(t)}${o}</button>`;return a`<div class="toolbar console-selection" role="region" aria-label=${o("छानिएका कार्ड")}>
    <b aria-live="polite">${l(["{n} छानियो","{n} छानिए"],"{n} selected",d.length)}</b>
    ${p("cluster","cluster",o("गुच्छा…"))} ${p("merge","merge",o("मिलाउनुहोस्…"),d.length>1)}
    ${p("move","lane",o("सार्नुहोस्…"),$.length>1)}
    ${p("split","free",o("हटाउनुहोस्"),u.some(e=>e.cluster))}
    ${p("show","show",o("देखाउनुहोस्"),u.some(e=>"shown"!==e.shown))}
    ${p("hide","hide",o("लुकाउनुहोस्"),u.some(e=>"hidden"!==e.shown))}
    <button class="button small quiet toolbar-end" onClick=${e.clear}>${o("छनोट हटाउनुहोस्")}</button>
  </div>`}const En={key:"2",icon:"edit",words:()=>o("कार्ड पाटी")},Pn=[{key:"a",words:()=>o("देखिएका सबै कार्ड छान्ने"),act:()=>Bn("all")},{key:"c",words:()=>o("छानिएका कार्डको गुच्छा बनाउने"),act:()=>Bn("cluster")},{key:"g",words:()=>o("छानिएका कार्ड मिलाउने"),act:()=>Bn("merge")},{key:"m",words:()=>o("छानिएका कार्ड अर्को खण्डमा सार्ने"),act:()=>Bn("lane")},{key:"h",words:()=>o("छानिएका कार्ड लुकाउने"),act:()=>Bn("hide")},{key:"escape",act:()=>Bn("none")}],Bn=e=>window.dispatchEvent(new CustomEvent("selection",{detail:e})),Dn={all:()=>!0,held:e=>"held"===e.shown,hidden:e=>"hidden"===e.shown,alone:e=>!e.cluster&&"shown"===e.shown};function zn({desk:e,stage:t,cards:n,filter:l,search:r}){const i=n.filter(Dn.held).length,c=[["all",o("सबै")],["alone",o("अझै गुच्छामा नभएका")],["held",o("जान दिन बाँकी")],["hidden",o("लुकाइएका")]];return a`<div class="toolbar console-board-head">
    <label class="console-search"
      ><span class="visually-hidden">${o("कार्ड खोज्नुहोस्")}</span>${s("search")}
      <input
        type="search"
        data-search
        placeholder=${o("कार्ड खोज्नुहोस्")}
        value=${r.value}
        onInput=${e=>r.value=e.target.value}
    /></label>
    <button class="button small" onClick=${()=>function(e,t){const n=n=>e.act(function(e,t){const n=d(),a={lane:t.get("lane")||void 0,for_group:t.get("group")||void 0};return ae(o("कार्ड थपियो"),ne("add_card",{card:n,stage:e.id,text:t.get("text").trim(),...a},["withdraw_card",{card:n}]))}(t,n),{quiet:!0});e.ask(s=>{var l;return a`<${G} title=${o("कार्ड थप्नुहोस्")} yes=${o("थप्नुहोस्")} ...${{close:s,submit:n}}>
        <${ee} label=${o("कार्डका शब्द")}>
          <textarea name="text" rows="3" required maxlength=${280} autofocus dir="auto"></textarea>
        <//>
        ${(null==(l=t.lanes)?void 0:l.length)>1&&a`<${ee} label=${o("खण्ड")}
            ><select name="lane">
              ${t.lanes.map(e=>a`<option value=${e.id} selected=${"unsorted"===e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <${ee} label=${o("कसले भन्यो")}
          ><select name="group">
            <option value="">${o("समूह छैन")}</option>
            ${u(e.store).map(e=>a`<option value=${e.id}>${e.name}</option>`)}
          </select><//
        >
      <//>`})}(e,t)}>${s("plus")}${o("कार्ड…")}</button>
    ${i>0&&a`<button class="button small" onClick=${()=>In(e,t,n)}>${s("show")}${o("सबैलाई जान दिनुहोस्")}</button>`}
    <div class="toolbar" role="group" aria-label=${o("कुन कार्ड")}>${c.map(([e,t])=>a`<button
      key=${e}
      class="button small"
      aria-pressed=${l.value===e}
      onClick=${()=>l.value=e}
    >
      ${t} <span class="count">${n.filter(t=>!t.merged_into&&Dn[e](t)).length}</span>
    </button>`)}</div>
  </div>`}const In=(e,t,n)=>{const a=n.filter(Dn.held);e.act({said:l(["{n} कार्डलाई जान दिइयो","{n} कार्डलाई जान दिइयो"],"{n} cards approved",a.length),steps:[{do:"reveal_cards",with:{stage:t.id},backs:a.map(e=>({do:"hide_card",with:{card:e.id,hidden:!0}}))}]})};function Mn({wall:e,stage:t,shown:n,merged:s,all:o}){var l;const i=(null==(l=t.lanes)?void 0:l.length)?t.lanes:[{id:"",title:r(e.desk.store).find(e=>e.id===t.id).title}],c=e.desk.store.all("cluster").filter(e=>e.stage===t.id),d=e=>i.some(t=>t.id===e.lane)?e.lane:i.at(-1).id;return a`<div class="board console-lanes">
    ${i.map(t=>a`<${An}
          key=${t.id}
          ...${{wall:e,lane:t,merged:s}}
          clusters=${c.filter(e=>d(e)===t.id&&(o||n.some(t=>t.cluster===e.id)))}
          members=${n.filter(e=>e.cluster)}
          cards=${n.filter(e=>!e.cluster&&d(e)===t.id)}
        />`)}
  </div>`}function An({wall:e,lane:t,clusters:n,members:o,cards:l,merged:r}){const i=new Set(n.map(e=>e.id)),c=l.length+o.filter(e=>i.has(e.cluster)).length;return a`<section
    class="lane"
    data-category=${t.id||void 0}
    data-drop=${t.id?`lane:${t.id}`:void 0}
    aria-label=${t.title}
  >
    <h3 class="lane-head">
      ${s(Un.has(t.id)?t.id:"mark")}<span dir="auto">${t.title}</span
      ><span class="count">${c}</span>
    </h3>
    ${n.map(t=>a`<${qn} key=${t.id} id=${t.id} wall=${e} cards=${o.filter(e=>e.cluster===t.id)} />`)}
    <ul class="cards console-cards">
      ${l.map(t=>{var n,s;return a`<${xn} key=${t.id} id=${t.id} wall=${e} merged=${null!=(s=null==(n=r.get(t.id))?void 0:n.length)?s:0} />`})}
    </ul>
  </section>`}const Un=new Set(["governance","structural","economic_social","unsorted"]),Nn=({stage:e})=>a`<div class="empty">
    ${s("edit")}
    <h3>${o("अझै कार्ड छैन")}</h3>
    <p>
      ${"open"===e.status?o("मानिसले लेखेपछि यहाँ देखिन्छन्।"):o("यो चरण खुलेपछि यहाँ देखिन्छन्।")}
    </p>
  </div>`;var Tn=Object.freeze({__proto__:null,Panel:function({desk:e,stage:t}){const n=c("all"),s=c(""),o=c(new Set),l=e.store.all("card").filter(e=>e.stage===t.id),r=S(()=>function(e,t,n){const a={desk:e,stage:t,picked:n,toggle:e=>{const t=new Set(n.peek());t.delete(e)||t.add(e),n.value=t},clear:()=>n.value=new Set};return a.drop=e=>t=>function(e,t,n){const[a,s]=[null==n?void 0:n.slice(0,n.indexOf(":")),null==n?void 0:n.slice(n.indexOf(":")+1)],o=bn(e,t),{store:l}=e.desk;if("lane"===a)return function(e,t,n){const[a,s]=[an(t,null),nn(t,n)];vn(e,{said:s.steps.length?s.said:a.said,steps:[...a.steps,...s.steps]})}(e,o,l.get("stage",e.stage).lanes.find(e=>e.id===s));if("cluster"===a)return vn(e,an(o,l.get("cluster",s)));const r="card"===a&&!t.includes(s)&&l.get("card",s);return r?$n(e,[...o,r]):void 0}(a,e,t),a}(e,t.id,o),[t.id]),i=l.filter(e=>!e.merged_into&&Dn[n.value](e)&&((e,t)=>!t||e.text.toLocaleLowerCase().includes(t.toLocaleLowerCase()))(e,s.value));return a`<div class="console-board">
    <${zn} ...${{desk:e,stage:t,cards:l,filter:n,search:s}} />
    ${l.length?a`<${Mn} ...${{wall:r,stage:t,shown:i,merged:On(l),all:!s.value&&"all"===n.value}} />`:a`<${Nn} stage=${t} />`}
    <${Ln} ...${{wall:r,cards:l,shown:i}} />
  </div>`},heard:(e,t)=>{var n;return"anonymous"===(null==(n=e.settings)?void 0:n.naming)?null:new Set(t.all("card").filter(t=>t.stage===e.id).map(e=>e.group))},keys:Pn,tab:En});const Vn=({group:e})=>{var t,n;return a`<span class="console-group" data-colour=${null==e?void 0:e.colour}>
    <span class="badge">${s(null!=(t=null==e?void 0:e.icon)?t:"person")}</span
    ><span dir="auto">${null!=(n=null==e?void 0:e.name)?n:o("समूह छैन")}</span></span
  >`},Fn=[0,1,2,3,4,5];function Kn(e,t,n){e.ask(s=>a`<${W} wide title=${o("समूहका लागि अङ्क दिनुहोस्")} close=${s}>
        <div class="stack">
          <p><${Vn} group=${n} /></p>
          <p class="soft">${o("0 भनेको छैन, 5 भनेको चाहिने जति सबै। दुवै अङ्क छानेपछि मात्र बाधा गनिन्छ।")}</p>
          <div class="scroller" tabindex="0">
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">${o("बाधा")}</th>
                  <th scope="col">${o("शक्ति")}</th>
                  <th scope="col">${o("स्रोतसाधन")}</th>
                </tr>
              </thead>
              <tbody>
                ${_(e.store).map(s=>a`<${Rn} key=${s.id} ...${{desk:e,stage:t,group:n,barrier:s}} />`)}
              </tbody>
            </table>
          </div>
          <div class="dialog-foot"><button class="button primary" onClick=${s}>${o("सकियो")}</button></div>
        </div>
      <//>`)}function Rn({desk:e,stage:t,group:n,barrier:s}){var l;const r=Jn(e.store.all("rating"),t,n,s),i=null!=(l=s.title)?l:j(s),c=a=>{const l=a.target.closest("tr"),[i,c]=[...l.querySelectorAll("select")].map(e=>""===e.value?null:Number(e.value));null!==i&&null!==c&&e.act(function(e,t,n,a,s){const l={stage:e.id,on:n.id,group:t.id},r=s?{power:s.power,resources:s.resources}:{power:null,resources:null};return ae(o("{group} का लागि अङ्क दिइयो",{group:t.name}),ne("rate",{...l,...a},["rate",{...l,...r}]))}(t,n,s,{power:i,resources:c},r))},d=(e,t)=>a`<td>
      <select aria-label=${`${t}: ${i}`} onChange=${c}>
        <option value="" disabled=${Boolean(r)} selected=${!r}>–</option>
        ${Fn.map(t=>a`<option value=${t} selected=${(null==r?void 0:r[e])===t}>${t}</option>`)}
      </select>
    </td>`;return a`<tr>
    <th scope="row" dir="auto">${i}</th>
    ${d("power",o("शक्ति"))}${d("resources",o("स्रोतसाधन"))}
  </tr>`}const Jn=(e,t,n,{id:a})=>{var s;return(null==(s=t.settings)?void 0:s.members)?void 0:e.find(e=>e.stage===t.id&&e.on===a&&e.group===n.id&&e.rater===n.id)};function Xn(e,t,n){var a;const s=new Set(n.map(e=>e.id)),o=new Map;for(const{stage:n,on:l,group:r,rater:i}of t)n===e&&i===r&&s.has(l)&&o.set(r,(null!=(a=o.get(r))?a:new Set).add(l));return new Map([...o].map(([e,t])=>[e,t.size]))}const Yn={key:"3",icon:"power",words:()=>o("शक्ति")},Hn=()=>a`<div class="empty">
    ${s("power")}
    <h3>${o("अङ्क दिने केही छैन")}</h3>
    <p>${o("बाधा बाधाको चरणका कार्डबाट आउँछन्: त्यसका गुच्छा र एक्लै रहेका कार्ड।")}</p>
  </div>`;function Wn({desk:e,stage:t,groups:n,items:s,rated:r}){const i=new Set(Ye(e.store.all("person")).map(e=>e.group)),c=n.filter(e=>r.get(e.id)===s.length).length;return a`<details class="disclosure" open=${c<n.length}>
    <summary>
      ${l(["{all} मध्ये {n} समूहले सबैमा अङ्क दियो","{all} मध्ये {n} समूहले सबैमा अङ्क दिए"],"{n} of {all} groups have rated everything",c,{all:n.length})}
    </summary>
    <ul class="console-progresses">
      ${n.map(n=>{var l,c;return a`<li key=${n.id} class="console-progress">
      <${Vn} group=${n} />
      <progress
        class="progress"
        max=${s.length}
        value=${null!=(l=r.get(n.id))?l:0}
        data-colour=${n.colour}
        aria-label=${n.name}
      ></progress>
      <span class="console-progress-words"
        >${o("{all} मध्ये {n}",{n:null!=(c=r.get(n.id))?c:0,all:s.length})}</span
      >
      ${!i.has(n.id)&&a`<span class="chip plain">${o("यहाँ कोही छैन")}</span>`}
      <button class="button small" onClick=${()=>Kn(e,t,n)}>${o("उनीहरूका लागि अङ्क दिनुहोस्…")}</button>
    </li>`})}
    </ul>
  </details>`}var Gn=Object.freeze({__proto__:null,Panel:function({desk:e,stage:t}){var n;const{store:s}=e,l=_(s),r=u(s);if(!l.length)return a`<${Hn} />`;const i=s.all("rating"),c=P(i,t.id),d=l.map(e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:j(e),category:e.lane}});return a`<div class="stack">
    <${Wn} ...${{desk:e,stage:t,groups:r,items:l,rated:Xn(t.id,i,l)}} />
    <div class="scroller" tabindex="0" role="region" aria-label=${o("रङ नक्सा")}>
      ${B({barriers:d,groups:r,cells:c,compact:r.length>6})}
    </div>
    ${r.length>6&&I(r)} ${D({split:Boolean(null==(n=t.settings)?void 0:n.members)})}
  </div>`},heard:(e,t)=>{var n;return(null==(n=e.settings)?void 0:n.members)?null:new Set(t.all("rating").filter(t=>t.stage===e.id).map(e=>{var t;return null!=(t=e.rater)?t:e.group}))},tab:Yn});const Qn=e=>(e<26?"":Qn(Math.floor(e/26)-1))+String.fromCharCode(65+e%26),Zn=e=>[...e.map(e=>({...e})),...Array.from({length:5},()=>({}))],ea=e=>Object.values(e).reduce((e,t)=>e+t,0),ta=(e,t)=>e.ask(n=>a`<${na} ...${{desk:e,vote:t,close:n}} />`);function na({desk:t,vote:n,close:r}){var i;const c=u(t.store),[d,$]=e(null==(i=c[0])?void 0:i.id),[p,m]=e(()=>Zn(sa(t,n,d)));return a`<${G} wide title=${o("कागजका मतपत्र")} yes=${o("यी मतपत्र सुरक्षित गर्नुहोस्")} ...${{close:r,submit:()=>function(e,t,n,a){const s=function(e,{budget:t,max_each:n}){for(const[a,s]of e.entries()){if(ea(s)>t)return o("मतपत्र {n} मा {budget} भन्दा बढी थोप्ला छन्।",{n:a+1,budget:t});if(n&&Object.values(s).some(e=>e>n))return o("मतपत्र {n} मा एउटैमा {most} भन्दा बढी थोप्ला छन्।",{n:a+1,most:n});if(Object.values(s).some(e=>e<0||!Number.isInteger(e)))return o("मतपत्र {n} मा थोप्लाको सङ्ख्या नभएको केही छ।",{n:a+1})}return""}(a,t);if(s)return{ok:!1,why:s};const r={vote:t.id,group:n.id},i=(e=>e.filter(e=>ea(e)>0).map(e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e>0))))(a),c=sa(e,t,n.id),d=l(["{group} को {n} कागजको मतपत्र सुरक्षित भयो","{group} का {n} कागजका मतपत्र सुरक्षित भए"],"{n} paper ballots saved for {group}",i.length,{group:n.name});return e.act(ae(d,ne("cast_for",{...r,ballots:i},["cast_for",{...r,ballots:c}])),{quiet:!0})}(t,n,c.find(e=>e.id===d),p)}}>
    <div class="console-pair">
      <${ee} label=${o("समूह")}
        ><select onChange=${e=>($(e.target.value),m(Zn(sa(t,n,e.target.value))))}>
          ${c.map(e=>a`<option value=${e.id} selected=${e.id===d}>${e.name}</option>`)}
        </select><//
      >
      <p class="soft">
        ${l(["हरेक मतपत्रका लागि एक लाइन, हरेकमा {n} थोप्ला।","हरेक मतपत्रका लागि एक लाइन, हरेकमा {n} थोप्ला।"],"One row per ballot, {n} dots in each.",n.budget)}
        ${" "}${o("फेरि सुरक्षित गर्दा यो समूहका लागि पहिला हालेका मत बदलिन्छन्।")}
      </p>
    </div>
    <ol class="console-letters">
      ${n.items.map((e,n)=>a`<li key=${e}><b>${Qn(n)}</b><span dir="auto">${C(t.store,e)}</span></li>`)}
    </ol>
    <${aa} ...${{desk:t,vote:n,rows:p,set:(e,t,n)=>m(p.map((a,s)=>s===e?{...a,[t]:n}:a))}} />
    <div class="toolbar">
      <button
        type="button"
        class="button small"
        disabled=${p.length>=60}
        onClick=${()=>m([...p,{}])}
      >
        ${s("plus")}${o("अर्को मतपत्र")}
      </button>
    </div>
  <//>`}function aa({desk:e,vote:t,rows:n,set:s}){return a`<div class="scroller" tabindex="0">
    <table class="table console-ballots">
      <thead>
        <tr>
          <th scope="col">${o("मतपत्र")}</th>
          ${t.items.map((t,n)=>a`<th scope="col" title=${C(e.store,t)}>${Qn(n)}</th>`)}
          <th scope="col">${o("बाँकी")}</th>
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
                      aria-label=${o("मतपत्र {n}, {letter}",{n:n+1,letter:Qn(r)})}
                      value=${null!=(c=e[l])?c:""}
                      onInput=${e=>s(n,l,Number(e.target.value)||0)}
                    />
                  </td>`})}
              <td class="number" data-tone=${ea(e)>t.budget?"error":void 0}>
                <b>${t.budget-ea(e)}</b>
              </td>
            </tr>`)}
      </tbody>
    </table>
  </div>`}const sa=(e,t,n)=>{var a,s;return null!=(s=null==(a=((e,t,n)=>e.store.all("proxy_ballots").find(a=>{var s;return a.vote===t.id&&a.group===n&&a.by===(null==(s=e.me.value)?void 0:s.person)}))(e,t,n))?void 0:a.ballots)?s:[]},[oa,la,ra]=[280,120,1e3];function ia(e,{tally:t,vote:n}={}){var s;const l=new Set((null!=(s=null==t?void 0:t.items)?s:[]).filter(e=>e.dots>0).slice(0,3).map(e=>e.on)),r=n?o("मतदान, चक्र {n}",{n:n.round}):"",i=t=>e.act(ca(t),{quiet:!0});e.ask(t=>a`<${G} wide title=${o("निर्णय टिप्नुहोस्")} yes=${o("टिप्नुहोस्")} ...${{close:t,submit:i}}>
        <${ee} label=${o("के निर्णय भयो")}>
          <textarea name="text" rows="2" required maxlength=${oa} autofocus dir="auto"></textarea>
        <//>
        <${ee} label=${o("के आधारमा")} hint=${o("मतदान, हात उठाएर, सहमति, आदेश…")}
          ><input name="basis" maxlength=${la} defaultValue=${r} dir="auto"
        /><//>
        <fieldset>
          <legend>${o("यी प्रभाव बिन्दुबारे")}</legend>
          <div class="console-choice-list">
            ${O(e.store).map(({id:t})=>a`<label class="tick" key=${t}>
                  <input type="checkbox" name="on" value=${t} defaultChecked=${l.has(t)} /><span dir="auto"
                    >${C(e.store,t)}</span
                  ></label
                >`)}
          </div>
        </fieldset>
        <${ee}
          label=${o("असहमति")}
          hint=${o("को सहमत भएन, र किन। यो प्रतिवेदनमा निर्णयसँगै रहन्छ।")}
        >
          <textarea name="dissent" rows="2" maxlength=${ra} dir="auto"></textarea>
        <//>
        <p class="soft">${o("टिपिएको निर्णय जस्ताको तस्तै रहन्छ; पछिको निर्णयले बदल्न सक्छ।")}</p>
      <//>`)}const ca=e=>({said:o("निर्णय टिपियो"),steps:[{do:"decide",backs:[],with:{decision:d(),text:e.get("text").trim(),basis:e.get("basis").trim(),dissent:e.get("dissent").trim(),on:e.getAll("on")}}]});const da=e=>ae(o("प्रभाव बिन्दु बनाइयो"),ne("mark_leverage",{on:e,marked:!0},["mark_leverage",{on:e,marked:!1}]));function ua({desk:t,stage:n,round:r}){var i;const[c,u]=e(""),$=O(t.store).length,{budget:p=5,max_each:m=0,secret:g=!0}=null!=(i=n.settings)?i:{},h=$>0&&"open"===n.status;return a`<form class="console-box" aria-label=${o("मतदान खोल्नुहोस्")} onSubmit=${async function(e){e.preventDefault();const a=await t.act(function(e,t){const n={budget:Number(t.get("budget")),max_each:Number(t.get("max_each")),secret:t.has("secret")};return{said:o("मतदान खुला छ"),steps:[{do:"open_vote",with:{vote:d(),stage:e.id,...n},backs:[]}]}}(n,new FormData(e.target)),{quiet:!0});u(a.ok?"":a.why)}}>
    <h3>${s("vote")}${1===r?o("मतदान खोल्नुहोस्"):o("चक्र {n} खोल्नुहोस्",{n:r})}</h3>
    <div class="console-trio">
      <${ee} label=${o("हरेक व्यक्तिका थोप्ला")}
        ><input name="budget" type="number" min="1" max=${100} required defaultValue=${p}
      /><//>
      <${ee} label=${o("एउटामा बढीमा (0: सीमा छैन)")}
        ><input name="max_each" type="number" min="0" max=${100} required defaultValue=${m}
      /><//>
      <${te} name="secret" label=${o("गोप्य")} defaultChecked=${g} />
    </div>
    ${c&&a`<p class="notice" role="alert" data-tone="error">${s("warning")}<span>${c}</span></p>`}
    <div class="toolbar">
      <span class="soft">${function(e,t){return e?"open"!==t.status?o("पहिला यो चरण खोल्नुहोस्; अनि मतदान सुरु हुन सक्छ।"):l(["{n} प्रभाव बिन्दुमा","{n} प्रभाव बिन्दुमा"],"over {n} leverage points",e):o("पहिला कम्तीमा एउटा प्रभाव बिन्दु बनाउनुहोस्।")}($,n)}</span>
      <button class="button primary toolbar-end" disabled=${!h}>${s("play")}${o("मतदान खोल्नुहोस्")}</button>
    </div>
  </form>`}const $a={key:"4",icon:"leverage",words:()=>o("प्रभाव")};function pa({desk:e,vote:t}){var n;const{store:r}=e,i=null!=(n=r.get("turnout",t.id))?n:{voted:0,proxies:0},c=Math.max(Ye(r.all("person")).length,i.voted);return a`<section class="console-box" data-tone="leverage" aria-label=${o("मतदान")}>
    <h3>${s("vote")}${o("चक्र {n} खुला छ",{n:t.round})}</h3>
    <dl class="stats">
      <div class="stat">
        <dt>${o("{all} मध्ये यति जनाले मत दिए",{all:c})}</dt>
        <dd>${i.voted}</dd>
      </div>
      <div class="stat">
        <dt>${o("कागजका मतपत्र हालिए")}</dt>
        <dd>${i.proxies}</dd>
      </div>
      <div class="stat">
        <dt>${t.secret?o("हरेकका थोप्ला, गोप्य"):o("हरेकका थोप्ला, खुला")}</dt>
        <dd>${t.budget}</dd>
      </div>
    </dl>
    <progress class="progress" max=${Math.max(c,1)} value=${i.voted}>${i.voted}</progress>
    <p class="soft">${o("मतदान बन्द नभएसम्म कसैले नतिजा देख्दैन, यहाँ पनि।")}</p>
    <div class="toolbar">
      <button class="button" onClick=${()=>ta(e,t)}>
        ${s("file")}${o("कागजका मतपत्र हाल्नुहोस्…")}
      </button>
      <button class="button primary toolbar-end" onClick=${()=>async function(e,t,n,a){const s=n.voted+n.proxies,r=Math.max(0,a-s),i=t.secret&&s<5,c={title:o(i?"नतिजाबिना मतदान बन्द गर्ने?":"मतदान बन्द गरेर नतिजा देखाउने?"),yes:o(i?"नतिजाबिना बन्द गर्नुहोस्":"बन्द गरेर सबैलाई देखाउनुहोस्"),danger:!0,text:[i?l(["{n} मत मात्र छ। ५ भन्दा कम हुँदा नतिजा देखाइँदैन र राखिँदैन – कतिले मत दिए भन्ने मात्र – ताकि कसले के छान्यो कसैले भन्न नसकोस्।","{n} मत मात्र छ। ५ भन्दा कम हुँदा नतिजा देखाइँदैन र राखिँदैन – कतिले मत दिए भन्ने मात्र – ताकि कसले के छान्यो कसैले भन्न नसकोस्।"],"There are only {n} ballots. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.",s):o("नतिजा तुरुन्तै भित्तो र सबै फोनमा देखिन्छ। बन्द भएको मतदान फेरि खुल्दैन; नयाँ चक्र खोल्न मिल्छ।"),r?l(["{n} जनाले अझै मत दिएका छैनन्।","{n} जनाले अझै मत दिएका छैनन्।"],"{n} people have not voted yet.",r):o("सबैले मत दिए।"),t.secret?o("त्यसपछि एक-एक मतपत्र सदाका लागि मेटिन्छन्, ताकि कसले के छान्यो कसैले भन्न नसकोस्।"):o("यो मतदान खुला हो: त्यसपछि कसले के छान्यो सबैले देख्छन्।")]};await e.confirm(c)&&e.act({said:o(i?"नतिजाबिना मतदान बन्द भयो":"मतदान बन्द भयो र सबैलाई देखाइयो"),steps:[{do:"close_vote",with:{vote:t.id},backs:[]}]})}(e,t,i,c)}>
        ${s("lock")}${o("मतदान बन्द गर्नुहोस्…")}
      </button>
    </div>
  </section>`}function ma({desk:e,closed:t}){var n;const l=c(null),r=null!=(n=t.find(e=>e.id===l.value))?n:t[0],i=e.store.get("tally",r.id),d=t.find(e=>e.round===r.round-1);return i?a`<section class="console-box" aria-label=${o("नतिजा")}>
    <div class="toolbar">
      <h3>${s("check")}${o("चक्र {n} को नतिजा",{n:r.round})}</h3>
      <span class="toolbar-end"
        >${t.length>1&&t.map(e=>a`<button
                key=${e.id}
                class="button small"
                aria-pressed=${e===r}
                onClick=${()=>l.value=e.id}
              >
                ${o("चक्र {n}",{n:e.round})}
              </button>`)}
        <button class="button small" onClick=${()=>ia(e,{tally:i,vote:r})}>
          ${s("decision")}${o("निर्णय टिप्नुहोस्…")}
        </button></span
      >
    </div>
    <p class="soft">${ga(i)}</p>
    ${0===i.items.length&&a`<p class="notice">${s("lock")}${M()}</p>`}
    ${i.items.length>0&&A({tally:i,groups:u(e.store),names:t=>C(e.store,t),before:d&&e.store.get("tally",d.id),compact:!0,table:!0})}
  </section>`:null}const ga=e=>[l(["{n} मत","{n} मत"],"{n} ballots",e.people),null!=e.could&&o("{all} मध्ये {n} जनाले फोनमा मत दिए",{n:e.people-e.proxies,all:e.could}),e.proxies&&l(["तीमध्ये {n} कागजमा","तीमध्ये {n} कागजमा"],"{n} of them on paper",e.proxies),e.items.length>0&&l(["{n} थोप्ला","{n} थोप्ला"],"{n} dots",e.dots),e.items.length>0&&l(["{n} समूह","{n} समूह"],"{n} groups",e.groups)].filter(Boolean).join(" · ");function ha({desk:e,stage:t}){const n=O(e.store);return a`<section class="console-box" aria-label=${o("प्रभाव बिन्दुहरू")}>
    <div class="toolbar">
      <h3>${s("leverage")}${o("प्रभाव बिन्दुहरू")} <span class="count">${n.length}</span></h3>
      <button class="button small toolbar-end" onClick=${()=>function(e,t){const n=_(e.store).filter(t=>!e.store.get("leverage",t.id)),s=n=>{const a=n.get("text").trim();return a||n.get("on")?e.act(a?function(e,t){const n=d();return ae(o("प्रभाव बिन्दु थपियो"),ne("add_card",{card:n,stage:e.id,text:t},["withdraw_card",{card:n}]),ne("mark_leverage",{on:n,marked:!0},["mark_leverage",{on:n,marked:!1}]))}(t,a):da(n.get("on")),{quiet:!0}):{ok:!1,why:o("एउटा लेख्नुहोस्, वा पाटीबाट छान्नुहोस्।")}};e.ask(e=>a`<${G} title=${o("प्रभाव बिन्दु थप्नुहोस्")} yes=${o("थप्नुहोस्")} ...${{close:e,submit:s}}>
        <${ee} label=${o("आफ्नै शब्दमा")}>
          <textarea name="text" rows="2" maxlength=${280} dir="auto" autofocus></textarea>
        <//>
        ${n.length>0&&a`<${ee} label=${o("वा पाटीबाट")}
            ><select name="on">
              <option value="">–</option>
              ${n.map(e=>{var t;return a`<option value=${e.id}>${null!=(t=e.title)?t:j(e)}</option>`})}
            </select><//
          >`}
      <//>`)}(e,t)}>
        ${s("plus")}${o("थप्नुहोस्…")}
      </button>
    </div>
    ${n.length?a`<ol class="people">
            ${n.map(t=>a`<${ba} key=${t.id} ...${{desk:e,point:t}} />`)}
          </ol>`:a`<p class="soft">
            ${o("यहाँ वा पाटीमा गुच्छा वा कार्डलाई प्रभाव बिन्दु बनाउनुहोस्। मतदान तिनैमा हुन्छ।")}
          </p>`}
    <${va} ...${{desk:e,stage:t}} />
  </section>`}function ba({desk:e,point:t}){const n=(r=t.id,i=e.store.all("link"),c=e.store.all("card"),He(r,i).size+c.filter(e=>e.cluster===r&&!e.merged_into).length);var r,i,c;const d=C(e.store,t.id),u=n?l(["{n} बाधा हटाउन सघाउँछ","{n} बाधा हटाउन सघाउँछ"],"would shift {n} barriers",n):o("अझै कुनै बाधासँग जोडिएको छैन");return a`<li class="person-row">
    ${s("leverage")}<span class="person-name" dir="auto">${d}<small>${u}</small></span>
    <button class="button small" onClick=${()=>rn(e,t.id)}>${s("link")}${o("बाधाहरू…")}</button>
    <button
      class="button small quiet icon-only"
      aria-label=${o("प्रभाव बिन्दुबाट हटाउनुहोस्: {title}",{title:d})}
      onClick=${()=>e.act(ln(t.id,!1))}
    >
      ${s("close")}
    </button>
  </li>`}function va({desk:e,stage:t}){const n=e.store.all("card").filter(n=>n.stage===t.id&&"hidden"!==n.shown&&!n.merged_into&&!e.store.get("leverage",n.id));return n.length?a`<h4>${o("सहभागीले सुझाएका")}</h4>
    <ul class="people">
      ${n.map(t=>{var n,l;return a`<li class="person-row" key=${t.id}>
            <span class="person-name" dir="auto"
              >${j(t)}<small>${null==(l=e.store.get("group",null!=(n=t.group)?n:""))?void 0:l.name}</small></span
            >
            <button class="button small" onClick=${()=>e.act(ln(t.id,!0))}>
              ${s("leverage")}${o("यसलाई लिनुहोस्")}
            </button>
          </li>`})}
    </ul>`:null}var fa=Object.freeze({__proto__:null,Panel:function({desk:e,stage:t}){const n=L(e.store,t.id),s=n.find(e=>"open"===e.status),o=n.filter(e=>"closed"===e.status);return a`<div class="stack">
    ${s?a`<${pa} key=${s.id} ...${{desk:e,vote:s}} />`:a`<${ua} ...${{desk:e,stage:t,round:n.length+1}} />`}
    ${o.length>0&&a`<${ma} ...${{desk:e,closed:o}} />`}
    <${ha} ...${{desk:e,stage:t}} />
  </div>`},tab:$a});const ka={key:"5",icon:"decision",words:()=>o("निर्णयहरू"),always:!0};function wa({desk:e,decision:t}){var n,l;const r=e.store.get("person",null!=(n=t.by)?n:"");return a`<article class="console-box">
    <h3 dir="auto">${t.text}</h3>
    ${t.basis&&a`<p><b>${o("आधार")}:</b> <span dir="auto">${t.basis}</span></p>`}
    ${(null==(l=t.on)?void 0:l.length)>0&&a`<p class="row">
        ${t.on.map(t=>a`<span class="chip" data-tone="leverage" key=${t}
              >${s("leverage")}<span dir="auto">${C(e.store,t)}</span></span
            >`)}
      </p>`}
    <p><b>${o("असहमति")}:</b> <span dir="auto">${t.dissent||o("केही टिपिएको छैन")}</span></p>
    <p class="soft">${(null==r?void 0:r.name)?o("{name} ले टिपेको",{name:r.name}):o("सहजकर्ताले टिपेको")}</p>
  </article>`}var ya=Object.freeze({__proto__:null,Panel:function({desk:e}){const t=[...e.store.all("decision")].sort((e,t)=>t.at-e.at);return a`<div class="stack">
    <div class="toolbar">
      <p class="soft">${o("मतले सल्लाह दिन्छ; बैठकले के निर्णय गर्‍यो र को सहमत भएन, यहाँ लेखिन्छ।")}</p>
      <button class="button primary toolbar-end" onClick=${()=>ia(e)}>
        ${s("plus")}${o("निर्णय टिप्नुहोस्…")}
      </button>
    </div>
    ${t.length?t.map(t=>a`<${wa} key=${t.id} ...${{desk:e,decision:t}} />`):a`<div class="empty">
            ${s("decision")}
            <h3>${o("अझै निर्णय छैन")}</h3>
            <p>${o("टिपिएका निर्णय आधार र असहमतिसहित प्रतिवेदनमा रहन्छन्।")}</p>
          </div>`}
  </div>`},tab:ka});const xa={key:"6",icon:"calendar",words:()=>o("योजनाहरू")};function _a({desk:e,plan:t}){var n,l;const r=e.store.get("group",null!=(n=t.group)?n:""),i=function(e,t){const n=t.filter(t=>t.plan===e.id&&"dropped"!==t.status),a=e=>n.filter(t=>{var n;return(null!=(n=t.missing)?n:[]).includes(e)}).length;return{soon:n.filter(e=>100===e.horizon).length,later:n.filter(e=>1e3===e.horizon).length,owner:a("owner"),indicator:a("indicator"),due:a("due"),ready:n.filter(e=>{var t;return!(null!=(t=e.missing)?t:[]).length}).length,all:n.length}}(t,e.store.all("action")),c=`/w/${e.code}/plan/${encodeURIComponent(t.owner)}?as=console`;return a`<tr>
    <th scope="row">
      ${r?a`<${Vn} group=${r} />`:a`<span class="console-group"><span class="badge">${s("flag")}</span><span dir="auto">${t.owner}</span></span>`}
    </th>
    <td class="number">${i.soon}</td>
    <td class="number">${i.later}</td>
    <td><${Ca} made=${i} /></td>
    <td>
      <a
        class="button small"
        href=${c}
        target="_blank"
        rel="noopener"
        aria-label=${o("{name} को योजना खोल्नुहोस्",{name:null!=(l=null==r?void 0:r.name)?l:t.owner})}
        >${o("योजना खोल्नुहोस्")}</a
      >
    </td>
  </tr>`}function Ca({made:e}){if(!e.all)return a`<span class="chip" data-tone="warn">${s("clock")}${o("अझै काम छैन")}</span>`;const t=[e.owner&&l(["{n} जिम्मेवार","{n} जिम्मेवार"],"{n} owners",e.owner),e.indicator&&l(["{n} सूचक","{n} सूचक"],"{n} indicators",e.indicator),e.due&&l(["{n} अन्तिम मिति","{n} अन्तिम मिति"],"{n} due dates",e.due)].filter(Boolean);return t.length?a`<span class="row console-chips"
    >${t.map(e=>a`<span class="chip" data-tone="warn" key=${e}>${e}</span>`)}</span
  >`:a`<span class="chip" data-tone="ok">${s("check")}${o("केही छैन")}</span>`}var ja=Object.freeze({__proto__:null,Panel:function({desk:e}){const{store:t}=e,n=u(t),l=e=>n.findIndex(t=>t.id===e.group)>>>0,r=[...t.all("plan")].sort((e,t)=>l(e)-l(t));return a`<div class="stack">
    <div class="toolbar">
      <p class="soft">${o("एक जना जिम्मेवार, सूचक र अन्तिम मिति भएपछि काम पूरा लेखिएको हुन्छ।")}</p>
      <button class="button small toolbar-end" onClick=${()=>function(e){const t=t=>e.act({said:o("योजना थपियो"),steps:[{do:"add_plan",backs:[],with:{plan:d(),owner:t.get("owner").trim()}}]},{quiet:!0});e.ask(e=>a`<${G} title=${o("कार्यदलको योजना")} yes=${o("थप्नुहोस्")} ...${{close:e,submit:t}}>
        <${ee} label=${o("कार्यदलको नाम")}
          ><input name="owner" required maxlength=${120} autofocus dir="auto"
        /><//>
      <//>`)}(e)}>
        ${s("plus")}${o("कार्यदलको योजना…")}
      </button>
    </div>
    ${r.length?a`<div class="scroller" tabindex="0">
            <table class="table console-plans">
              <thead>
                <tr>
                  <th scope="col">${o("कसको योजना")}</th>
                  <th scope="col">${o("100 दिन")}</th>
                  <th scope="col">${o("1000 दिन")}</th>
                  <th scope="col">${o("अझै नपुगेको")}</th>
                  <th scope="col"><span class="visually-hidden">${o("खोल्नुहोस्")}</span></th>
                </tr>
              </thead>
              <tbody>
                ${r.map(t=>a`<${_a} key=${t.id} ...${{desk:e,plan:t}} />`)}
              </tbody>
            </table>
          </div>`:a`<div class="empty">
            ${s("calendar")}
            <h3>${o("अझै योजना छैन")}</h3>
            <p>${o("योजनाको चरण खुल्दा हरेक समूहले आफ्नो योजना पाउँछ।")}</p>
          </div>`}
  </div>`},heard:function(e,t){const n=new Set(t.all("action").map(e=>e.plan));return new Set(t.all("plan").filter(e=>n.has(e.id)).map(e=>e.group))},tab:xa});const qa={key:"7",icon:"pledge",words:()=>o("वाचा")};function Sa({desk:e,pledge:t}){var n,r,i,c;const d=e.store.get("group",null!=(n=t.group)?n:""),u=null!=(i=null==(r=t.joined)?void 0:r.length)?i:0;return a`<li class="person-row">
    <span class="badge" data-colour=${null==d?void 0:d.colour}>${s(null!=(c=null==d?void 0:d.icon)?c:"person")}</span>
    <span class="person-name" dir="auto"
      >${t.text}<small
        >${[t.name,null==d?void 0:d.name,u&&l(["{n} जनाको साथ","{n} जनाको साथ"],"{n} joined",u)].filter(Boolean).join(" · ")}</small
      ></span
    >
    <button class="button small quiet" onClick=${()=>async function(e,t){const n={title:o("यो वाचा हटाउने?"),yes:o("हटाउनुहोस्"),danger:!0,text:[t.text,o("यो साथ दिनेसहित भित्तो र प्रतिवेदनबाट हट्छ। यो उल्ट्याउन सकिँदैन।")]};await e.confirm(n)&&e.act({said:o("वाचा हटाइयो"),steps:[{do:"withdraw_pledge",with:{pledge:t.id},backs:[]}]})}(e,t)}>${s("trash")}${o("हटाउनुहोस्…")}</button>
  </li>`}var Oa=Object.freeze({__proto__:null,Panel:function({desk:e}){const t=[...e.store.all("pledge")].sort((e,t)=>t.at-e.at);return t.length?a`<div class="stack">
    <p class="soft">${l(["{n} वाचा","{n} वाचा"],"{n} pledges",t.length)}</p>
    <ul class="people">
      ${t.map(t=>a`<${Sa} key=${t.id} ...${{desk:e,pledge:t}} />`)}
    </ul>
  </div>`:a`<div class="empty">
      ${s("pledge")}
      <h3>${o("अझै वाचा छैन")}</h3>
      <p>${o("वाचा बैठकको अगाडि भनिन्छ र सधैँ नाम हुन्छ।")}</p>
    </div>`},heard:(e,t)=>new Set(t.all("pledge").map(e=>e.group)),tab:qa});async function La(e,t){var n;const a=`/api/workshops/${e.code}/${t}`,s=await fetch(a,{headers:{Authorization:`Bearer ${e.token}`}}).catch(()=>null);if(!(null==s?void 0:s.ok))return{why:null!=(n=await Ea(s))?n:o("डाउनलोड आइपुगेन। फेरि कोसिस गर्नुहोस्।")};const l=await s.blob().catch(()=>null);return l?{blob:l,name:Pa(s)}:{why:o("डाउनलोड आइपुगेन। फेरि कोसिस गर्नुहोस्।")}}const Ea=async e=>{var t,n;return null==(n=null==(t=await(null==e?void 0:e.json().catch(()=>null)))?void 0:t.error)?void 0:n.why};function Pa(e){var t,n;const a=null!=(t=e.headers.get("Content-Disposition"))?t:"",s=/filename\*=UTF-8''([^;]+)/i.exec(a);return s?decodeURIComponent(s[1]):null==(n=/filename="?([^";]+)"?/.exec(a))?void 0:n[1]}function Ba(e,t){Object.assign(document.createElement("a"),{href:Da(e),download:t}).click()}function Da(e){const t=URL.createObjectURL(e);return setTimeout(()=>URL.revokeObjectURL(t),6e4),t}function za({desk:e}){const t=c([]),l=c({paper:"a4",wifi:"",password:""});n(()=>{(async function(e){const t=await La(e,"paper");return t.why?[]:JSON.parse(await t.blob.text()).papers})(e).then(e=>t.value=e)},[]);const r=t=>e.ask(n=>a`<${Ma} ...${{desk:e,one:t,close:n,last:l}} />`);return a`<section class="console-box">
    <h3>${s("print")}${o("हलका लागि छाप्नुहोस्")}</h3>
    <p>${o("हरेक PDF का रूपमा खुल्छ। कालो-सेतो छाप्दा पनि अक्षर ठूला र प्रस्ट हुन्छन्।")}</p>
    <ul class="people">
      ${t.value.map(e=>a`<${Ia} key=${e.kind} one=${e} ask=${()=>r(e)} />`)}
    </ul>
  </section>`}const Ia=({one:e,ask:t})=>a`<li class="person-row">
    <span class="person-name">${e.title}<small>${e.about}</small></span>
    <button class="button small" aria-label=${o("छाप्नुहोस्: {title}",{title:e.title})} onClick=${t}>
      ${s("print")}${o("छाप्नुहोस्…")}
    </button>
  </li>`;function Ma({desk:e,one:t,close:n,last:s}){return a`<${G}
    title=${o("छाप्नुहोस्: {title}",{title:t.title})}
    yes=${o("PDF बनाउनुहोस्")}
    ...${{close:n,submit:async n=>{var a;const o=Object.fromEntries([...n].filter(([,e])=>e));s.value={...s.peek(),...o};const l=await La(e,`paper/${t.kind}?${new URLSearchParams(o)}`);return l.why?{ok:!1,why:l.why}:(r=l.blob,i=null!=(a=l.name)?a:`${e.code}-${t.kind}.pdf`,window.open(Da(r),"_blank")||Ba(r,i),{ok:!0});var r,i}}}
  >
    ${t.groups&&a`<${ee} label=${o("कसका लागि")}
        ><select name="group">
          <option value="">${o("सबै समूह")}</option>
          ${u(e.store).map(e=>a`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
        </select><//
      >`}
    <${ee} label=${o("कागज")}
      ><select name="paper">
        ${["a4","letter"].map(e=>a`<option key=${e} value=${e} selected=${s.peek().paper===e}>${"a4"===e?"A4":"Letter"}</option>`)}
      </select><//
    >
    ${t.wifi&&a`<${Aa} last=${s.peek()} />`}
  <//>`}const Aa=({last:e})=>a`<${ee}
      label=${o("वाइफाइको नाम")}
      hint=${o("खाली छोडे लेख्ने धर्का आउँछ। यो छापिन्छ मात्र, कतै राखिँदैन।")}
      ><input name="wifi" maxlength="32" autocomplete="off" value=${e.wifi}
    /><//>
    <${ee} label=${o("वाइफाइको पासवर्ड")}
      ><input name="password" maxlength="63" autocomplete="off" spellcheck=${!1} value=${e.password}
    /><//>`;async function Ua({code:e,token:t},n,a="",s=void 0){var o;let l;try{l=await fetch(`/api/workshops/${e}/shares${a}`,{method:n,headers:{Authorization:`Bearer ${t}`,...s&&{"Content-Type":"application/json"}},body:s&&JSON.stringify(s)})}catch{throw{code:"no_line",why:""}}const r=204===l.status?null:await l.json().catch(()=>null);if(!l.ok)throw null!=(o=null==r?void 0:r.error)?o:{code:"failed",why:""};return r}const Na=()=>o("सर्भरसँग सम्पर्क हुन सकेन। फेरि कोसिस गर्नुहोस्।");function Ta({desk:e}){var t;const l=c(null),r=c(null),i=async()=>{l.value=await(async e=>(await Ua(e,"GET")).shares)(e).catch(()=>l.peek())};n(()=>{i()},[]);return a`<section class="console-box">
    <h3>${s("link")}${o("नआएका मानिसका लागि")}</h3>
    <p>${o("लिङ्कले सहभागी नभई प्रतिवेदन खोल्छ: बैठकका सबैले देख्ने कुरा मात्र, बढी होइन।")}</p>
    ${r.value&&a`<${Ka} share=${r.value} desk=${e} />`}
    ${(null==(t=l.value)?void 0:t.length)>0&&a`<ul class="people">
        ${l.value.map(t=>a`<${Ra} key=${t.id} one=${t} now=${e.now()} takeBack=${()=>(async t=>{var n;if(await e.confirm({title:o("यो लिङ्क फिर्ता लिने?"),text:o("जससँग यो छ, उसले अब यसबाट प्रतिवेदन खोल्न सक्दैन।"),yes:o("फिर्ता लिनुहोस्"),danger:!0})){try{await(a=e,s=t.id,Ua(a,"DELETE",`/${s}`)),(null==(n=r.peek())?void 0:n.id)===t.id&&(r.value=null),e.toast({text:o("लिङ्क फिर्ता लिइयो।")})}catch(t){e.toast({text:t.why||Na(),tone:"error"})}var a,s;await i()}})(t)} />`)}
      </ul>`}
    <p class="row"><button class="button" onClick=${()=>e.ask(t=>a`<${Va}
          close=${t}
          submit=${async t=>{try{r.value=await(n=e,a={days:Number(t.get("days")),name:t.get("name").trim()},Ua(n,"POST","",a))}catch(e){return{ok:!1,why:e.why||Na()}}var n,a;return await i(),{ok:!0}}}
        />`)}>${s("plus")}${o("प्रतिवेदन बाँड्नुहोस्…")}</button></p>
  </section>`}const Va=({close:e,submit:t})=>a`<${G} title=${o("प्रतिवेदन बाँड्नुहोस्")} yes=${o("लिङ्क बनाउनुहोस्")} ...${{close:e,submit:t}}>
    <${ee} label=${o("कसका लागि")} hint=${o("लिङ्क छुट्याउन; तपाईं मात्र देख्नुहुन्छ।")}
      ><input name="name" maxlength="60" dir="auto"
    /><//>
    <${ee} label=${o("कति समय चल्ने")}
      ><select name="days">
        ${Fa().map(([e,t])=>a`<option key=${e} value=${e} selected=${30===e}>${t}</option>`)}
      </select><//
    >
  <//>`,Fa=()=>[[7,o("एक हप्ता")],[30,o("एक महिना")],[100,o("100 दिन")],[365,o("एक वर्ष")],[1e3,o("1000 दिन")]];function Ka({share:e,desk:t}){const n=c(!1);return a`<div class="notice share-fresh" data-tone="ok" role="status">
    ${s("check")}
    <div>
      <b>${o("लिङ्क तयार छ")}</b>
      <p>${o("यो अहिले मात्र देखाइन्छ। यो सर्भरसँग सम्पर्क हुने ठाउँमा चल्छ।")}</p>
      <input
        readonly
        dir="ltr"
        value=${e.url}
        aria-label=${o("प्रतिवेदनको लिङ्क")}
        onFocus=${e=>e.target.select()}
      />
    </div>
    <button class="button small primary" onClick=${async()=>{n.value=await mt(e.url),n.value||t.toast({text:o("कपी भएन। लिङ्क छानेर आफैँ कपी गर्नुहोस्।"),tone:"error"})}}>
      ${s(n.value?"check":"copy")}${n.value?o("कपी भयो"):o("कपी गर्नुहोस्")}
    </button>
  </div>`}const Ra=({one:e,now:t,takeBack:n})=>a`<li class="person-row">
    <span class="person-name"
      ><bdi>${e.name||o("नाम नभएको")}</bdi
      ><small
        >${e.expires_at>t?o("{day} सम्म",{day:Ja(e.expires_at)}):o("{day} मा सकियो",{day:Ja(e.expires_at)})}</small
      ></span
    >
    <button
      class="button small quiet"
      aria-label=${o("लिङ्क फिर्ता लिनुहोस्: {name}",{name:e.name||o("नाम नभएको")})}
      onClick=${n}
    >
      ${s("trash")}${o("फिर्ता लिनुहोस्")}
    </button>
  </li>`,Ja=e=>U(new Date(e).toISOString().slice(0,10)),Xa={key:"8",icon:"download",words:()=>o("कागजातहरू"),always:!0};function Ya({desk:e,format:t,title:n,hint:l}){const r=c(!1),[i]=t.split("?");return a`<li class="person-row">
    <span class="person-name">${n}<small>${l}</small></span>
    <button
      class="button small"
      disabled=${r.value}
      aria-label=${o("डाउनलोड: {title}",{title:n})}
      onClick=${async()=>{r.value=!0,await async function(e,t,n){var a;const s=await La(e,`export/${t}`);return s.why?e.toast({text:s.why,tone:"error"}):(Ba(s.blob,null!=(a=s.name)?a:`${e.code}.${["csv","html"].includes(n)?"zip":n}`),e.toast({text:o("डाउनलोड भयो")}))}(e,t,i),r.value=!1}}
    >
      ${s("download")}${r.value?o("बनाइँदै छ…"):i.toUpperCase()}
    </button>
  </li>`}var Ha=Object.freeze({__proto__:null,Panel:function({desk:e}){return a`<div class="stack">
    <section class="console-box" data-tone="info">
      <h3>${s("book")}${o("प्रतिवेदन")}</h3>
      <p>${o("के निर्णय, योजना र वाचा भयो, चित्र र तालिकासहित; छाप्न वा बाँड्न तयार।")}</p>
      <p class="row">
        <a class="button primary" href=${`/w/${e.code}/report`} target="_blank" rel="noopener"
          >${o("प्रतिवेदन खोल्नुहोस्")}</a
        >
      </p>
    </section>
    <${za} desk=${e} />
    <${Ta} desk=${e} />
    <section class="console-box">
      <h3>${s("download")}${o("डाउनलोडहरू")}</h3>
      <ul class="people">
        ${[["pdf",o("प्रतिवेदन कागजमा"),o("PDF: छाप्न, हस्ताक्षर गर्न र पठाउन")],["pdf?paper=letter",o("Letter कागजमा प्रतिवेदन"),o("PDF: Letter कागज (8½ × 11 इन्च) भएका प्रिन्टरका लागि यही")],["docx",o("सम्पादन गर्न प्रतिवेदन"),o("DOCX: Word र LibreOffice मा खुल्छ, भए आफ्नै लेटरहेडमा")],["xlsx",o("सबै तालिका"),o("XLSX: हरेक थोकका लागि एउटा पाना, साँचो मिति र अङ्कसहित")],["ics",o("पात्रोका लागि अन्तिम मितिहरू"),o("ICS: के कहिलेसम्म गर्ने, र कहिले फर्केर हेर्ने")],["html",o("पेनड्राइभका लागि वेब पृष्ठ"),o("zip मा HTML: zip खोल्नुहोस्, index.html खोल्नुहोस्; सर्भर चाहिँदैन")],["md",o("प्रतिवेदन पाठका रूपमा"),o("Markdown: जुनसुकै प्रोग्राममा खुल्छ, जुनसुकै इमेलमा टाँस्न मिल्छ")],["csv",o("तालिकाहरू"),o("एउटै zip मा CSV फाइल: जुनसुकै तालिका प्रोग्राममा खुल्छ")],["json",o("सबै, प्रोग्रामका लागि"),o("JSON: तपाईंले हेर्न पाउने सबै, पूरै")],["sqlite",o("कार्यशालाको फाइल"),o("SQLite: कार्यशाला आफैँ; एक प्रति सुरक्षित ठाउँमा राख्नुहोस्")]].map(([t,n,s])=>a`<${Ya} key=${t} ...${{desk:e,format:t,title:n,hint:s}} />`)}
      </ul>
      <p class="soft">${o("डाउनलोडमा सहजकर्ताले देख्ने सबै हुन्छ, लुकाइएका कार्ड पनि। बरु प्रतिवेदन बाँड्नुहोस्।")}</p>
    </section>
  </div>`},tab:Xa});export{Tn as a,Gn as b,en as c,fa as d,ya as e,ja as f,Oa as g,Ha as h};
