import{C as e,a as t,N as n,n as a,i as o,t as s,b as l,s as r,f as i,h as c,c as d,g as u,d as $,o as p,r as m,K as g,Z as h,e as b,j as v,k as f,x as k,P as w,l as y,m as x,p as _,q as C,u as j,v as q,w as S,G as O,D as L,y as E,z as B}from"../core/shared.js";import{p as P,c as I,h as D,a as z}from"../pictures.js";import{w as A}from"../phone/returned.js";import{g as M,t as U,r as N}from"../bars.js";import{b as T}from"../activities/dots.js";import{d as V}from"../writing.js";function F(e){const t=new URLSearchParams(e.replace(/^#/,"")).get("key");return(null==t?void 0:t.trim())||null}const[R,K]=[88,12],J=({drop:e,what:t})=>({onPointerDown:n=>function(e,t,n){var a;if(0!==e.button)return;e.preventDefault();const o=e.currentTarget,s=null!=(a=o.closest("[data-draggable]"))?a:o,l=function(e){for(let t=e.parentElement;t;t=t.parentElement)if(t.scrollHeight>t.clientHeight+1&&/auto|scroll/.test(getComputedStyle(t).overflowY))return t;return document.scrollingElement}(s),r={x:e.clientX,y:e.clientY,thing:s,column:l,top:l.scrollTop,place:null,moving:!1,what:n},i=function(e){for(const[t,n]of Object.entries(e))window.addEventListener(t,n);return()=>{for(const[t,n]of Object.entries(e))window.removeEventListener(t,n)}}({pointermove:e=>X(r,e),pointerup:()=>(i(),function(e,t){var n,a;const o=null!=(a=null==(n=e.place)?void 0:n.dataset.drop)?a:null,s=e.moving;W(e),s&&t(o)}(r,t)),pointercancel:()=>(i(),W(r)),keydown:e=>"Escape"===e.key&&(i(),W(r))})}(n,e,t)});function X(e,{clientX:t,clientY:n}){const[a,o]=[t-e.x,n-e.y];!e.moving&&Math.hypot(a,o)<6||(e.moving||requestAnimationFrame(()=>Y(e)),Object.assign(e,{moving:!0,at:{clientX:t,clientY:n}}),e.thing.classList.add("dragged"),e.thing.style.translate=`${a}px ${o+e.column.scrollTop-e.top}px`,H(e,function(e,t,n){var a;const o=null==(a=document.elementsFromPoint(t,n).filter(t=>!e.thing.contains(t))[0])?void 0:a.closest("[data-drop]");return(null==o?void 0:o.dataset.drop)===e.what?null:null!=o?o:null}(e,t,n)))}function Y(e){if(!e.moving)return;const t=e.column===document.scrollingElement?{top:0,bottom:innerHeight}:e.column.getBoundingClientRect(),n=e.at.clientY<t.top+R?-K:e.at.clientY>t.bottom-R?K:0;n&&(e.column.scrollTop+=n,X(e,e.at)),requestAnimationFrame(()=>Y(e))}function H(e,t){var n;t!==e.place&&(null==(n=e.place)||n.classList.remove("landing"),null==t||t.classList.add("landing"),e.place=t)}function W(e){H(e,null),e.moving=!1,e.thing.classList.remove("dragged"),e.thing.style.translate=""}function G({label:s,items:l,face:r=o("other"),look:i="button quiet small icon-only"}){const[c,d]=e(null),u=t(null),$=e=>{("focusout"!==(null==e?void 0:e.type)||e.relatedTarget&&!u.current.contains(e.relatedTarget))&&(d(null),"Escape"===(null==e?void 0:e.key)&&u.current.querySelector("button").focus())};return n(()=>c&&function(e,t){var n;const a=e.querySelector(".menu"),o=n=>e.contains(n.target)||t(n),s=e=>function(e,t,n){if("Escape"===e.key)return e.stopPropagation(),n(e);const a={ArrowDown:1,ArrowUp:-1}[e.key];return a&&t.length?(e.preventDefault(),t.at((t.indexOf(document.activeElement)+a)%t.length).focus()):void 0}(e,[...a.querySelectorAll(".menu-item")],t);return function(e){const{bottom:t,left:n,right:a}=e.getBoundingClientRect();e.classList.toggle("up",t>window.innerHeight-8),e.classList.toggle("over",n<8||a>window.innerWidth-8)}(a),null==(n=a.querySelector(".menu-item"))||n.focus(),document.addEventListener("pointerdown",o),e.addEventListener("keydown",s),e.addEventListener("focusout",t),()=>{document.removeEventListener("pointerdown",o),e.removeEventListener("keydown",s),e.removeEventListener("focusout",t)}}(u.current,$),[c]),a`<span class="drop console-menu" data-open=${Boolean(c)} ref=${u}>
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
  </button>`;function Z({title:e,close:l,wide:r,children:i}){const c=t(null);return n(()=>{const e=document.activeElement;return c.current.showModal(),()=>(null==e?void 0:e.isConnected)&&e.focus()},[]),a`<dialog
    class=${r?"dialog console-wide":"dialog"}
    ref=${c}
    aria-label=${e}
    onCancel=${e=>(e.preventDefault(),l())}
  >
    <div class="console-dialog-head">
      <h2>${e}</h2>
      <button type="button" class="button quiet icon-only" aria-label=${s("यो झ्याल बन्द गर्नुहोस्")} onClick=${l}>
        ${o("close")}
      </button>
    </div>
    ${i}
  </dialog>`}function ee({title:t,close:n,wide:s,yes:l,danger:r,submit:i,children:c}){const[d,u]=e(!1),[$,p]=e("");return a`<${Z} ...${{title:t,close:n,wide:s}}>
    <form class="stack" onSubmit=${async function(e){var t;if(e.preventDefault(),d)return;u(!0);const a=await i(new FormData(e.target));if(a.ok)return n();p(null!=(t=a.why)?t:""),u(!1)}}>
      ${c}
      ${$&&a`<p class="notice" role="alert" data-tone="error">${o("warning")}<span>${$}</span></p>`}
      <${te} ...${{close:n,yes:l,danger:r,busy:d}} />
    </form>
  <//>`}const te=({close:e,yes:t,danger:n,busy:o})=>a`<div class="dialog-foot">
    <button type="button" class="button" onClick=${e}>${s("रद्द गर्नुहोस्")}</button>
    <button class=${n?"button danger":"button primary"} disabled=${o}>${o?s("पठाइँदै छ…"):t}</button>
  </div>`;function ne({title:e,text:t,yes:n,danger:o,answer:s}){return a`<${ee} ...${{title:e,yes:n,danger:o,submit:()=>(s(!0),{ok:!0})}} close=${()=>s(!1)}>
    ${[t].flat().map(e=>a`<p key=${e}>${e}</p>`)}
  <//>`}const ae=({label:e,hint:t,children:n})=>a`<label class="field">
    <b>${e}</b>
    ${t&&a`<span class="field-hint">${t}</span>`} ${n}
  </label>`,oe=({label:e,...t})=>a`<label class="tick"><input type="checkbox" ...${t} /><span>${e}</span></label>`,se=(e,t,...n)=>({do:e,with:t,backs:n.map(([e,t])=>({do:e,with:t}))}),le=(e,...t)=>({said:e,steps:t.flat()}),re=e=>e.find(e=>"open"===e.status);function ie(e,t){var n;const a=e.findIndex(e=>e.id===t),o=e=>"ahead"===e.status;return null!=(n=e.slice(a+1).find(o))?n:e.find(o)}function ce(e,t,n){const a=t&&t.id!==e.id?de(t,n):["close_stage",{stage:e.id}];return le(s("खुल्यो: {title}",{title:e.title}),se("open_stage",{stage:e.id},a))}function de(e,t){const n=e.ends_at?Math.max(0,Math.ceil((e.ends_at-t)/6e4)):0;return["open_stage",{stage:e.id,minutes:n}]}const ue=(e,t)=>le(s("बन्द भयो: {title}",{title:e.title}),se("close_stage",{stage:e.id},de(e,t))),$e=(e,t)=>le(s(t?"छोडियो: {title}":"कार्यसूचीमा फर्कियो: {title}",{title:e.title}),se("skip_stage",{stage:e.id,skipped:t},["skip_stage",{stage:e.id,skipped:!t}])),pe=e=>le(s(e?"बैठक रोकियो":"बैठक अगाडि बढ्यो"),se(e?"pause_room":"resume_room",{},[e?"resume_room":"pause_room",{}])),me=e=>le(s(e?"कार्यशाला बन्द भयो":"कार्यशाला फेरि खुल्यो"),se(e?"close_workshop":"reopen_workshop",{},[e?"reopen_workshop":"close_workshop",{}]));function ge({activity:e}){const t=JSON.parse(document.getElementById("console").dataset.settings);return Object.hasOwn(t,e)?t[e]:[]}const he=e=>Object.fromEntries(ge(e).map(e=>[e.name,e.default])),be={tick:({name:e,label:t},n)=>a`<${oe} name=${e} label=${t} defaultChecked=${n} />`,number:({name:e,label:t,hint:n,least:o,most:s},l)=>a`<${ae} label=${t} hint=${n}
      ><input name=${e} type="number" min=${o} max=${s} required defaultValue=${l}
    /><//>`,choice:({name:e,label:t,hint:n,choices:o},s)=>a`<${ae} label=${t} hint=${n}
      ><select name=${e}>
        ${o.map(([e,t])=>a`<option value=${e} selected=${s===e}>${t}</option>`)}
      </select><//
    >`},ve={tick:(e,t)=>e.has(t),number:(e,t)=>Number(e.get(t)),choice:(e,t)=>e.get(t)},fe=(e,{settings:t={}})=>{var n;return be[e.type](e,null!=(n=t[e.name])?n:e.default)},[ke,we]=[120,280],ye=["title","task","place","day0"];function xe({desk:e,look:t,looking:n}){var o;const l=r(e.store),i=e.store.get("about","about"),c=null==(o=ie(l,i.current))?void 0:o.id;return a`<section class="console-agenda" aria-label=${s("कार्यसूची")}>
    <${Ce} ...${{desk:e,stages:l,about:i}} />
    <ol class="stage-list">
      ${l.map((o,s)=>a`<${qe}
            key=${o.id}
            ...${{desk:e,stage:o,place:s,look:t}}
            next=${c===o.id}
            seen=${n===o.id}
            current=${i.current===o.id}
          />`)}
    </ol>
    <${Oe} ...${{desk:e,about:i}} />
  </section>`}function _e(e){const t=r(e.store),n=ie(t,e.store.get("about","about").current);n&&e.act(ce(n,re(t),e.now()))}function Ce({desk:e,stages:t,about:n}){if(n.closed)return a`<p class="console-now soft">${s("कार्यशाला बन्द भयो।")}</p>`;const l=re(t),r=ie(t,n.current);return a`<div class="console-now">
    ${l?a`<${je} ...${{desk:e,stage:l}} />`:a`<p class="soft">${s("कुनै चरण खुला छैन।")}</p>`}
    ${r&&a`<button class="button primary wide console-next" onClick=${()=>_e(e)}>
        ${o("play")}<span dir="auto">${s("अर्को खोल्नुहोस्: {title}",{title:r.title})}</span>
      </button>`}
  </div>`}function je({desk:e,stage:t}){const n=n=>()=>e.act(function(e,t,n){const a=e.ends_at&&e.ends_at+6e4*Math.min(0,t)>=n?["extend_stage",{stage:e.id,minutes:-t}]:de(e,n),o=t>0?l(["{n} मिनेट थपियो","{n} मिनेट थपियो"],"{n} minutes more",t):l(["{n} मिनेट घट्यो","{n} मिनेट घट्यो"],"{n} minutes less",-t);return le(o,se("extend_stage",{stage:e.id,minutes:t},a))}(t,n,e.now()));return a`<p class="console-now-name"><small>${s("अहिले खुला")}</small><b dir="auto">${t.title}</b></p>
    <div class="toolbar console-now-tools">
      <button class="button small" aria-label=${s("5 मिनेट घटाउनुहोस्")} disabled=${!t.ends_at} onClick=${n(-5)}>
        ${s("−5 मिनेट")}
      </button>
      <button class="button small" aria-label=${s("5 मिनेट थप्नुहोस्")} onClick=${n(5)}>${s("+5 मिनेट")}</button>
      <button
        class="button small toolbar-end"
        aria-label=${s("यो चरण बन्द गर्नुहोस्")}
        onClick=${()=>e.act(ue(t,e.now()))}
      >
        ${o("stop")}${s("बन्द गर्नुहोस्")}
      </button>
    </div>`}function qe({desk:e,stage:t,place:n,next:i,seen:c,current:d,look:u}){const $="ahead"===t.status?i?"next":"ahead":t.status;return a`<li
    class="stage"
    data-state=${$}
    data-seen=${c}
    data-drop=${`stage:${n}`}
    data-draggable
    aria-current=${d?"step":void 0}
  >
    <span
      class="stage-mark console-grip"
      title=${s("तानेर अर्को ठाउँमा राख्नुहोस्")}
      ...${J({what:`stage:${n}`,drop:n=>function(e,t,n){(null==n?void 0:n.startsWith("stage:"))&&Se(e,t,Number(n.slice(6)))}(e,t,n)})}
    >
      ${"done"===t.status?o("check"):"open"===t.status?o("play"):n+1}</span
    >
    <button
      class="stage-name console-plain"
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick=${()=>u(t.id)}
      onKeyDown=${a=>async function(e,t,n,a){const o=e.altKey&&{ArrowUp:-1,ArrowDown:1}[e.key];if(!o)return;e.preventDefault();const s=e.currentTarget;await Se(t,n,a+o),s.focus()}(a,e,t,n)}
    >
      <span dir="auto">${t.title}</span><small>${function(e){const t=e.minutes?l(["{n} मिनेट","{n} मिनेट"],"{n} min",e.minutes):s("समयको सीमा छैन"),n={open:s("खुला"),done:s("सकियो"),skipped:s("छोडियो")}[e.status];return n?`${n} · ${t}`:t}(t)}</small>
    </button>
    <${G} label=${s("{title} का लागि थप",{title:t.title})} items=${()=>function(e,t,n){const o=r(e.store),l=re(o);return["open"===t.status?{icon:"stop",words:s("बन्द गर्नुहोस्"),act:()=>e.act(ue(t,e.now()))}:{icon:"play",words:t.opened_at?s("फेरि खोल्नुहोस्"):s("अहिले खुला"),act:()=>e.act(ce(t,l,e.now()))},"open"!==t.status&&("skipped"===t.status?{icon:"undo",words:s("कार्यसूचीमा फर्काउनुहोस्"),act:()=>e.act($e(t,!1))}:{icon:"arrow-end",words:s("छोड्नुहोस्"),act:()=>e.act($e(t,!0))}),{icon:"edit",words:s("सम्पादन गर्नुहोस्…"),act:()=>function(e,t){const n=n=>e.act(function(e,t,n){var a,o,l;const r={title:e.title,instruction:null!=(a=e.instruction)?a:"",minutes:null!=(o=e.minutes)?o:0},i=Object.keys(r).filter(e=>void 0!==t[e]&&t[e]!==r[e]),c={...n,...e.settings},d=Object.keys(null!=(l=t.settings)?l:{}).filter(e=>t.settings[e]!==c[e]);if(!i.length&&!d.length)return le("");const u=(t,n)=>({stage:e.id,...Object.fromEntries(i.map(e=>[e,t[e]])),...d.length&&{settings:Object.fromEntries(d.map(e=>[e,n[e]]))}});return le(s("चरण बदलियो"),se("edit_stage",u(t,t.settings),["edit_stage",u(r,c)]))}(t,function(e,t){const n=Object.fromEntries(ge(e).map(({type:e,name:n})=>[n,ve[e](t,n)]));return{title:t.get("title").trim(),instruction:t.get("instruction").trim(),minutes:Number(t.get("minutes")),settings:n}}(t,n),he(t)),{quiet:!0});e.ask(e=>{var o,l;return a`<${ee} title=${s("चरण सम्पादन गर्नुहोस्")} yes=${s("सुरक्षित गर्नुहोस्")} ...${{close:e,submit:n}}>
        <${ae} label=${s("शीर्षक")}
          ><input name="title" required maxlength=${120} defaultValue=${t.title} dir="auto"
        /><//>
        <${ae} label=${s("निर्देशन")} hint=${s("सबैले फोन र भित्तोमा पढ्ने एउटा वाक्य।")}>
          <textarea
            name="instruction"
            maxlength=${280}
            rows="3"
            defaultValue=${null!=(o=t.instruction)?o:""}
            dir="auto"
          ></textarea>
        <//>
        <${ae} label=${s("योजना गरिएको मिनेट")} hint=${s("0 भनेको घडी छैन। अहिले चलेको घडी बदलिँदैन।")}>
          <input name="minutes" type="number" min="0" max=${1440} required defaultValue=${null!=(l=t.minutes)?l:0}
        /><//>
        ${ge(t).length>0&&a`<div class="console-pair">${ge(t).map(e=>fe(e,t))}</div>`}
      <//>`})}(e,t)},n>0&&{icon:"chevron-up",words:s("माथि सार्नुहोस्"),act:()=>Se(e,t,n-1)},n<o.length-1&&{icon:"chevron-down",words:s("तल सार्नुहोस्"),act:()=>Se(e,t,n+1)}].filter(Boolean)}(e,t,n)} />
  </li>`}const Se=(e,t,n)=>e.act(function(e,t,n){const a=e.map(e=>e.id),o=a.filter(e=>e!==t),l=Math.max(0,Math.min(n,o.length)),r=[...o.slice(0,l),t,...o.slice(l)],i=e.find(e=>e.id===t).title,c=r.every((e,t)=>e===a[t]);return le(s("कार्यसूचीमा सारियो: {title}",{title:i}),c?[]:se("arrange_stages",{stages:r},["arrange_stages",{stages:a}]))}(r(e.store),t.id,n));function Oe({desk:e,about:t}){const n=a`<button class="button quiet wide" onClick=${()=>function(e){const t=e.store.get("about","about"),n=n=>{const a=Object.fromEntries(ye.map(e=>[e,n.get(e).trim()]));return e.act(function(e,t){const n=Object.keys(t).filter(n=>{var a;return t[n]!==(null!=(a=e[n])?a:"")}),a=e=>Object.fromEntries(n.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}));return le(s("कार्यशाला बदलियो"),n.length?se("edit_workshop",a(t),["edit_workshop",a(e)]):[])}(t,a),{quiet:!0})};e.ask(e=>{var o,l,r;return a`<${ee} title=${s("कार्यशाला सम्पादन गर्नुहोस्")} yes=${s("सुरक्षित गर्नुहोस्")} ...${{close:e,submit:n}}>
        <${ae} label=${s("शीर्षक")}
          ><input name="title" required maxlength=${ke} defaultValue=${t.title} dir="auto"
        /><//>
        <${ae} label=${s("प्रश्न")} hint=${s("बैठकमा सबैले काम गर्ने एउटा वाक्य।")}>
          <textarea name="task" rows="3" maxlength=${we} defaultValue=${null!=(o=t.task)?o:""} dir="auto"></textarea>
        <//>
        <${ae} label=${s("स्थान")}
          ><input name="place" maxlength=${ke} defaultValue=${null!=(l=t.place)?l:""} dir="auto"
        /><//>
        <${ae} label=${s("दिन 0")} hint=${s("100 र 1000 दिन यहाँबाट गनिन्छ।")}
          ><input name="day0" type="date" defaultValue=${null!=(r=t.day0)?r:""}
        /><//>
      <//>`})}(e)}>
    ${o("settings")}${s("कार्यशाला सम्पादन गर्नुहोस्…")}
  </button>`;if(t.closed)return a`${n}<button class="button wide" onClick=${()=>e.act(me(!1))}>
        ${o("unlock")}${s("कार्यशाला फेरि खोल्नुहोस्")}
      </button>`;const l={title:s("कार्यशाला बन्द गर्ने?"),yes:s("कार्यशाला बन्द गर्नुहोस्"),danger:!0,text:s("अब कसैले केही पठाउन सक्दैन। योजना, प्रतिवेदन र डाउनलोड रहन्छन्। तपाईं जहिले पनि फेरि खोल्न सक्नुहुन्छ।")};return a`${n}<button class="button quiet wide" onClick=${async()=>await e.confirm(l)&&e.act(me(!0))}>
      ${o("lock")}${s("कार्यशाला बन्द गर्नुहोस्…")}
    </button>`}const[Le,Ee]=[2e9,3e8],Be=["ok","info","warn","error"],Pe=({live:e})=>e?{id:"line",tone:"ok",words:s("यो सञ्चालन पृष्ठ जोडिएको छ")}:{id:"line",tone:"error",words:s("यो सञ्चालन पृष्ठ जोडिएको छैन"),hint:s("आफैँ फेरि कोसिस गर्छ। देखिएको पुरानो हुन सक्छ।")};function Ie({waiting:e,durable:t}){const n=[];return e&&n.push({id:"waiting",tone:"warn",words:l(["तपाईंको {n} कदम पठाउन बाँकी छ","तपाईंका {n} कदम पठाउन बाँकी छन्"],"{n} of your posts are waiting to be sent",e)}),t||n.push({id:"durable",tone:"info",words:s("ट्याब बन्द गर्दा यो ब्राउजरले केही राख्दैन")}),n}function De({connected:e,behind:t}){const n=l(["{n} यन्त्र जोडिएको छ","{n} यन्त्र जोडिएका छन्"],"{n} screens connected",e);return t?{id:"people",tone:"warn",words:n,hint:l(["तीमध्ये {n} पछि परेको छ, अब भेट्दै छ","तीमध्ये {n} पछि परेका छन्, अब भेट्दै छन्"],"{n} of them are behind and catching up",t)}:{id:"people",tone:"ok",words:n}}function ze({unsaved:e,trouble:t,last_commit:n},{now:a}){return t?{id:"saved",tone:"error",words:s("पोस्टहरू सुरक्षित गर्न सकिँदैन: {why}",{why:t}),hint:s("ती फोनमा पर्खिरहेका छन्। डिस्क वा सत्र फाइल फिर्ता राख्नुहोस्, अनि ती सुरक्षित हुन्छन्।")}:e?{id:"saved",tone:"warn",words:l(["{n} लेखाइ सुरक्षित हुँदै छ","{n} लेखाइ सुरक्षित हुँदै छन्"],"{n} posts are being saved",e)}:{id:"saved",tone:"ok",words:n?s("सबै सुरक्षित भयो; पछिल्लो लेखाइ {ago} अघि",{ago:i(a-n)}):s("सबै सुरक्षित भयो")}}function Ae({brought_back:e},{now:t}){if(!e)return[];const[n,a]=e;return[{id:"brought-back",tone:"warn",words:s("सत्र फाइल हटाइएको थियो र {ago} अघि फेरि सुरक्षित गरियो",{ago:i(t-n)}),hint:s("केही हराएको छैन। कार्यशाला {file} मा छ।",{file:a})}]}function Me({restored:e,came_back:t}){return null==e?[]:[{id:"back",tone:"info",words:t?l(["प्रतिलिपि राखेपछि {n} लेखाइ फिर्ता आयो","प्रतिलिपि राखेपछि {n} लेखाइ फिर्ता आए"],"{n} posts arrived after the copy was put in place",t):s("यो कार्यशाला प्रतिलिपिबाट अगाडि बढ्दै छ")}]}function Ue({last_copy:e,copy_failed:t,copies:n},{now:a}){return t?{id:"copy",tone:"error",words:s("प्रतिलिपि बनेन: {why}",{why:t}),hint:e?s("पछिल्लो प्रतिलिपि {ago} अघि",{ago:i(a-e)}):void 0}:!e&&n?{id:"copy",tone:"info",words:s("अन्त राख्ने पहिलो प्रतिलिपि बन्दै छ")}:e?{id:"copy",tone:a-e>18e4?"warn":"ok",words:s("पछिल्लो प्रतिलिपि {ago} अघि",{ago:i(a-e)})}:{id:"copy",tone:"warn",words:s("अन्त कतै प्रतिलिपि राखिएको छैन"),hint:s("यो ल्यापटप बिग्रे कार्यशाला हराउँछ। बेला-बेला “कागजातहरू” बाट एक प्रति डाउनलोड गर्नुहोस्।")}}function Ne({disk_free:e}){const t=s("डिस्कमा {size} GB खाली",{size:(e/1e9).toFixed(1)});return e<Ee?{id:"disk",tone:"error",words:t,hint:s("अहिल्यै ठाउँ बनाउनुहोस्, नत्र लेखाइ अस्वीकार हुन्छ।")}:{id:"disk",tone:e<Le?"warn":"ok",words:t}}function Te({desk:e}){var t,l;const r=c(null);n(()=>function(e,t){const n=async()=>{if("hidden"===document.visibilityState)return;const n=await fetch(`/api/health/${e.code}`,{headers:{Authorization:`Bearer ${e.token}`}}).catch(()=>null);t.value=(null==n?void 0:n.ok)?{...await n.json(),at:Date.now()}:{missing:!0}};n();const a=setInterval(n,5e3);return()=>clearInterval(a)}(e,r),[]);const i=e.sync.state.value,d=function(e,t){const n=[Pe(t),...Ie(t)];return e?e.missing?[...n,{id:"server",tone:"error",words:s("सर्भरले खबर दिँदैन।")}]:[...n,De(e),ze(e,t),...Ae(e,t),...Me(e),Ue(e,t),Ne(e),{id:"address",tone:"ok",words:s("फोनले यसलाई {address} मा भेट्छन्",{address:e.address})}]:[...n,{id:"asking",tone:"info",words:s("सर्भरलाई सोध्दै…")}]}(r.value,{now:e.seconds.value,live:"live"===i,waiting:e.outbox.waiting.value,durable:e.outbox.durable.value}),u=(e=>Be[Math.max(0,...e.map(e=>Be.indexOf(e.tone)))])(d);return a`<details class="console-health" data-tone=${u}>
    <summary>
      ${o(Ve[u])}<b
        >${null!=(l=null==(t=d.find(e=>e.tone===u&&Fe.has(u)))?void 0:t.words)?l:s("सबै ठीक छ")}</b
      >
    </summary>
    <ul class="console-health-lines" aria-live="off">
      ${d.map(({id:e,tone:t,words:n,hint:s})=>a`<li key=${e} data-tone=${t} data-health=${e}>
            ${o(Ve[t])} <span>${n}${s&&a`<small>${s}</small>`}</span>
          </li>`)}
    </ul>
  </details>`}const Ve={ok:"check",warn:"warning",error:"warning",info:"info"},Fe=new Set(["warn","error"]),Re=["people","person","fish","boat","government","leaf","book","microphone","heart","market","hand","youth","elder","national","house","tree","wheat","briefcase","star","wave","balance","globe","wrench","training","technology"],Ke=Array.from({length:12},(e,t)=>t+1),Je=({icon:e,colour:t,name:n="",onChange:l})=>a`<fieldset class="look-icons">
      <legend>${s("चित्र")}</legend>
      ${Re.map((t,r)=>a`<label key=${t} class="look">
            <input
              type="radio"
              name=${`${n}icon`}
              value=${t}
              defaultChecked=${t===e}
              aria-label=${s("चित्र {n}",{n:r+1})}
              onChange=${l}
            />
            <span>${o(t)}</span></label
          >`)}
    </fieldset>
    <fieldset class="look-icons">
      <legend>${s("रङ")}</legend>
      ${Ke.map(e=>a`<label key=${e} class="look" data-colour=${e}>
            <input
              type="radio"
              name=${`${n}colour`}
              value=${e}
              defaultChecked=${e===t}
              aria-label=${s("रङ {n}",{n:e})}
              onChange=${l} />
            <span class="look-colour"></span
          ></label>`)}
    </fieldset>`,Xe=e=>(null==e?void 0:e.name)||("facilitator"===(null==e?void 0:e.role)?s("सहजकर्ता"):s("पाहुना"));function Ye(e,t){var n;const l=t.id===(null==(n=e.me.value)?void 0:n.person);if("removed"===t.status)return[{icon:"undo",words:s("फेरि भित्र आउन दिनुहोस्"),act:()=>e.act((e=>le(s("{name} फर्कन सक्नुहुन्छ",{name:Xe(e)}),se("readmit_person",{person:e.id},["remove_person",{person:e.id}])))(t))},null,He(e,t)];const r=(n,a,o)=>t.role!==n&&{icon:a,words:o,act:()=>async function(e,t,n){const a={title:s("{name} लाई सहजकर्ता बनाउने?",{name:Xe(t)}),yes:s("सहजकर्ता बनाउनुहोस्"),text:s("सहजकर्ताले चरण खोल्न र बन्द गर्न, कार्ड लुकाउन, सबै हेर्न र मानिस हटाउन सक्छन्।")};("facilitator"!==n||await e.confirm(a))&&e.act(((e,t)=>le(s("{name} को भूमिका अब अर्कै छ",{name:Xe(e)}),se("set_role",{person:e.id,role:t},["set_role",{person:e.id,role:e.role}])))(t,n))}(e,t,n)};return[{icon:"edit",words:s("नाम बदल्नुहोस्…"),act:()=>function(e,t){const n=n=>e.act(((e,t)=>le(s("नाम {name} राखियो",{name:t}),se("rename_person",{person:e.id,name:t},...e.name?[["rename_person",{person:e.id,name:e.name}]]:[])))(t,n.get("name").trim()),{quiet:!0});e.ask(e=>{var o;return a`<${ee} title=${s("व्यक्तिको नाम बदल्नुहोस्")} yes=${s("सुरक्षित गर्नुहोस्")} ...${{close:e,submit:n}}>
        <${ae} label=${s("नाम")}
          ><input name="name" required maxlength=${60} defaultValue=${null!=(o=t.name)?o:""} autofocus dir="auto"
        /><//>
      <//>`})}(e,t)},{icon:"move",words:s("अर्को समूहमा सार्नुहोस्…"),act:()=>function(e,t){const n=u(e.store).filter(e=>e.id!==t.group);e.ask(l=>a`<${Z} title=${s("{name} लाई सार्ने ठाउँ",{name:Xe(t)})} close=${l}>
        <div class="stack">
          ${n.map(n=>a`<button
                key=${n.id}
                class="button wide"
                data-colour=${n.colour}
                onClick=${((n,a)=>()=>(n(),e.act(((e,t)=>le(s("{name} अब {group} मा हुनुहुन्छ",{name:Xe(e),group:t.name}),se("move_person",{person:e.id,group:t.id},...e.group?[["move_person",{person:e.id,group:e.group}]]:[])))(t,a))))(l,n)}
              >
                ${o(n.icon)}<span dir="auto">${n.name}</span>
              </button>`)}
        </div>
      <//>`)}(e,t)},null,r("recorder","recorder",s("टिपोटकर्ता बनाउनुहोस्")),t.group&&r("participant","person",s("सहभागी बनाउनुहोस्")),r("facilitator","key",s("सहजकर्ता बनाउनुहोस्…")),!l&&null,!l&&{icon:"lock",words:s("बैठकबाट हटाउनुहोस्…"),danger:!0,act:()=>async function(e,t){const n={title:s("{name} लाई हटाउने?",{name:Xe(t)}),yes:s("बैठकबाट हटाउनुहोस्"),danger:!0,text:s("यो फोनले तुरुन्तै केही पठाउन पाउँदैन। पठाइसकेको रहन्छ। तपाईं यो व्यक्तिलाई फेरि आउन दिन सक्नुहुन्छ।")};await e.confirm(n)&&e.act((e=>le(s("{name} बैठकबाहिर हुनुहुन्छ",{name:Xe(e)}),se("remove_person",{person:e.id},["readmit_person",{person:e.id}])))(t))}(e,t)},!l&&He(e,t)].filter(e=>!1!==e&&void 0!==e)}const He=(e,t)=>({icon:"trash",words:s("व्यक्ति मेटाउनुहोस्…"),danger:!0,act:()=>async function(e,t){const n={title:s("{name} लाई मेटाउने?",{name:Xe(t)}),yes:s("सदाका लागि मेटाउनुहोस्"),danger:!0,text:[s("यो व्यक्तिको नाम र सबै लेखाइ कार्यशालाको फाइलबाट हटाइन्छ। कार्ड खाली रूपमा रहन्छन्, वाचा र खुला मत हट्छन्।"),s("बेनामी कार्डहरू रहन्छन्: यस व्यक्तिले तीमध्ये कुन लेख्यो कसैले भन्न सक्दैन।"),s("यो उल्ट्याउन सकिँदैन।")]};await e.confirm(n)&&e.act((e=>le(s("व्यक्ति मेटाइयो"),se("erase_person",{person:e.id})))(t))}(e,t)});function We(e,t){const n=u(e.store),l=null!=t?t:{name:"",icon:"people",colour:n.length%12+1},r=n=>{const a={name:n.get("name").trim(),icon:n.get("icon"),colour:Number(n.get("colour"))};return e.act(t?function(e,t){const n=["name","icon","colour"].filter(n=>void 0!==t[n]&&t[n]!==e[n]),a=t=>({group:e.id,...Object.fromEntries(n.map(e=>[e,t[e]]))});return le(s("समूह बदलियो: {name}",{name:t.name}),n.length?se("edit_group",a(t),["edit_group",a(e)]):[])}(t,a):function(e){const t=d();return le(s("समूह थपियो: {name}",{name:e.name}),se("add_group",{group:t,...e},["remove_group",{group:t}]))}(a),{quiet:!0})};e.ask(i=>a`<${ee}
        title=${s(t?"समूह सम्पादन गर्नुहोस्":"समूह थप्नुहोस्")}
        yes=${s(t?"सुरक्षित गर्नुहोस्":"थप्नुहोस्")}
        ...${{close:i,submit:r}}
      >
        <${ae} label=${s("नाम")}
          ><input name="name" required maxlength=${60} defaultValue=${l.name} autofocus dir="auto"
        /><//>
        <${Je} icon=${l.icon} colour=${l.colour} />
        ${t&&n.length>1&&a`<button
            type="button"
            class="button quiet"
            onClick=${()=>(i(),e.act((({id:e,name:t,icon:n,colour:a,position:o})=>le(s("समूह हटाइयो: {name}",{name:t}),se("remove_group",{group:e},["add_group",{group:e,name:t,icon:n,colour:a,position:o}])))(t)))}
          >
            ${o("trash")}${s("समूह हटाउनुहोस्")}
          </button>`}
      <//>`)}function Ge({desk:e}){const t=c([]),o=async()=>{var n;return t.value=null!=(n=await Qe(e))?n:t.peek()};n(()=>function(e){e();const t=setInterval(()=>"hidden"!==document.visibilityState&&e(),1e4);return()=>clearInterval(t)}(o),[]);const r=t.value.length;return r?a`<div class="console-idle">
    <span class="soft"
      >${l(["{n} जनाले केही गर्नुभएको छैन र जडानमा हुनुहुन्न","{n} जनाले केही गर्नुभएको छैन र जडानमा हुनुहुन्न"],"{n} people did nothing and aren’t connected",r)}</span
    >
    <button class="button small" onClick=${async()=>(await async function(e){const t=await Qe(e);if(!(null==t?void 0:t.length))return;const n={title:l(["केही नगरेका {n} जनालाई हटाउने?","केही नगरेका {n} जनालाई हटाउने?"],"Remove {n} people who did nothing?",t.length),yes:s("हटाउनुहोस्"),danger:!0,text:[s("उहाँहरू जोडिनुभयो, तर यहाँ उहाँहरूको केही छैन र अहिले जडान छैन। सहजकर्ता र टिपोटकर्ता रहनुहुन्छ।"),s("बेनामी कार्ड मात्र लेख्ने वा गोप्य मत मात्र दिने व्यक्ति पनि यसमा हुन सक्छ: कसैले भन्न सक्दैन।"),s("उहाँहरू कोडबाट फेरि जोडिन सक्नुहुन्छ, र तपाईं यो काम फिर्ता लिन सक्नुहुन्छ।")]};await e.confirm(n)&&await e.act(function(e){const t=Array.from({length:Math.ceil(e.length/500)},(t,n)=>e.slice(500*n,500*(n+1)));return le(l(["{n} जना हटाइए","{n} जना हटाइए"],"{n} people removed",e.length),t.map(e=>se("remove_idle_people",{people:e},["readmit_people",{people:e}])))}(t))}(e),await o())}>${s("हटाउनुहोस्…")}</button>
  </div>`:null}async function Qe({code:e,token:t}){const n={Authorization:`Bearer ${t}`},a=await fetch(`/api/workshops/${encodeURIComponent(e)}/idle`,{headers:n}).catch(()=>null);return(null==a?void 0:a.ok)?(await a.json()).people:null}function Ze({desk:e}){const{store:t}=e,n=c(""),r=t.all("person").filter(({status:e})=>"erased"!==e),i=u(t),d=function({store:e,parts:t},n,a){var o,s,l,r;const i=e.get("stage",null!=(s=null==(o=e.get("about","about"))?void 0:o.current)?s:"");return"open"!==(null==i?void 0:i.status)?null:function(e,t,n){if(!n)return null;const a=new Set($(t).map(e=>e.group));return e.filter(e=>a.has(e.id)&&!n.has(e.id))}(n,a,null==(r=null==(l=t[i.activity])?void 0:l.heard)?void 0:r.call(l,i,e))}(e,i,r),p=n.value.trim().toLocaleLowerCase(),m=p?r.filter(e=>Xe(e).toLocaleLowerCase().includes(p)):r;return a`<section class="console-people" aria-label=${s("मानिस")}>
    <div class="console-side-head">
      <h2>${s("मानिस")}</h2>
      <button class="button small" onClick=${()=>We(e)}>${o("plus")}${s("समूह")}</button>
    </div>
    <${et} ...${{desk:e,people:r}} />
    <${tt} silent=${d} />
    <${nt} ...${{groups:i,people:r}} />
    <${Ge} desk=${e} />
    <label class="console-search"
      ><span class="visually-hidden">${s("मानिस खोज्नुहोस्")}</span>${o("search")}
      <input
        type="search"
        placeholder=${l(["{n} जनामा खोज्नुहोस्","{n} जनामा खोज्नुहोस्"],"Search {n} people",r.length)}
        value=${n.value}
        onInput=${e=>n.value=e.target.value}
    /></label>
    <${ot} ...${{desk:e,people:m}} />
    ${i.map(t=>a`<${at} key=${t.id} ...${{desk:e,group:t,words:p}} silent=${null==d?void 0:d.includes(t)} people=${m.filter(e=>e.group===t.id)} />`)}
    <${st} ...${{desk:e,people:m}} />
  </section>`}function et({desk:e,people:t}){const{here:n=0}=e.sync.presence.value,o=$(t).length;return a`<p class="console-here">
    <b>${l(["{n} अहिले यहाँ","{n} अहिले यहाँ"],"{n} connected now",n)}</b>
    <span class="soft">${o?l(["{n} जनाको साथ","{n} जनाको साथ"],"{n} joined",o):s("अझै कोही सहभागी भएको छैन")}</span>
  </p>`}function tt({silent:e}){return e?e.length?a`<p class="notice" data-tone="warn">
    ${o("microphone")}<span
      >${s("अझै नबोलेका:")} ${e.map((e,t)=>a`${t?", ":""}<bdi>${e.name}</bdi>`)}</span
    >
  </p>`:a`<p class="notice" data-tone="ok">${o("check")}<span>${s("यो चरणमा सबै समूह बोले।")}</span></p>`:null}function nt({groups:e,people:t}){const n=new Set($(t).map(e=>e.group)),o=e.filter(e=>!n.has(e.id));return n.size&&o.length?a`<p class="soft console-absent">
    ${s("यी समूहबाट कोही आएको छैन:")} ${o.map((e,t)=>a`${t?", ":""}<bdi>${e.name}</bdi>`)}
  </p>`:null}function at({desk:e,group:t,people:n,silent:l,words:r}){var i;const c=n.filter(e=>"in"===e.status&&"facilitator"!==e.role),d=null!=(i=e.sync.presence.value.groups.get(t.id))?i:0;return r&&!c.length?null:a`<details class="console-group-row" open=${!!r||void 0}>
    <summary>
      <span class="badge" data-colour=${t.colour}>${o(t.icon)}</span>
      <span class="person-name"
        ><span dir="auto">${t.name}</span
        ><small
          >${c.length?s("{all} मध्ये {here} यहाँ",{here:d,all:c.length}):s("अहिलेसम्म कोही छैन")}</small
        ></span
      >
      ${l&&a`<span class="presence" data-state="silent">${s("मौन")}</span>`}
    </summary>
    <div class="toolbar">
      <button class="button small" onClick=${()=>We(e,t)}>${o("edit")}${s("समूह सम्पादन गर्नुहोस्…")}</button>
    </div>
    <${lt} ...${{desk:e,people:c}} />
  </details>`}const ot=({desk:e,people:t})=>{const n=t.filter(e=>"in"===e.status&&("facilitator"===e.role||!e.group));return n.length>0&&a`<details class="console-group-row">
      <summary>
        <span class="badge">${o("key")}</span>
        <span class="person-name">${s("सहजकर्ताहरू")}<small>${n.length}</small></span>
      </summary>
      <${lt} ...${{desk:e,people:n}} />
    </details>`},st=({desk:e,people:t})=>{const n=t.filter(e=>"removed"===e.status);return n.length>0&&a`<details class="console-group-row">
      <summary>
        <span class="badge">${o("lock")}</span>
        <span class="person-name">${s("हटाइयो")}<small>${n.length}</small></span>
      </summary>
      <${lt} ...${{desk:e,people:n}} />
    </details>`},lt=({desk:e,people:t})=>a`<ul class="people">
    ${t.map(t=>a`<${rt} key=${t.id} ...${{desk:e,id:t.id}} />`)}
  </ul>`;function rt({desk:e,id:t}){var n;const l=e.store.get("person",t),r=e.sync.presence.value.people.has(t),i={recorder:s("टिपोटकर्ता"),facilitator:s("सहजकर्ता")};return a`<li class="person-row">
    <span class="person-name" dir="auto"
      >${Xe(l)}<small
        >${[i[l.role],t===(null==(n=e.me.value)?void 0:n.person)&&s("तपाईं")].filter(Boolean).join(" · ")}</small
      ></span
    >
    ${"recorder"===l.role&&a`<span title=${s("टिपोटकर्ता")}>${o("recorder")}</span>`}
    <span class="presence" data-state=${r?"here":"away"}>${s(r?"यहाँ":"टाढा")}</span>
    <${G} label=${s("{title} का लागि थप",{title:Xe(l)})} items=${()=>Ye(e,l)} />
  </li>`}const it=e=>Object.entries(e).map(([e,{tab:t}])=>({name:e,...t})).sort((e,t)=>{var n,a;return(null!=(n=e.key)?n:"~").localeCompare(null!=(a=t.key)?a:"~")}),ct=(e,t)=>it(e).filter(({name:e,always:n})=>n||t.some(t=>t.activity===e)),dt="wsr-console-keys",ut=e=>Object.values(e).flatMap(({keys:e=[]})=>e);const $t=(e,t,n)=>{var a,o,s;return null!=(s=null==(a=mt[e])?void 0:a.call(mt,t,n))?s:null==(o=ut(t.parts).find(t=>t.key===e))?void 0:o.act},pt={KeyN:_e,KeyP:e=>e.act(pe(!e.store.get("about","about").paused))},mt={u:e=>()=>e.takeBack(),"?":(e,t)=>t,"/":()=>()=>{var e;return null==(e=document.querySelector(".console-panel [type=search], .console-people [type=search]"))?void 0:e.focus()}};function gt(){try{return"off"!==localStorage.getItem(dt)}catch{return!0}}const ht=e=>e.ask(t=>{return a`<${Z} wide title=${s("सहायता र किबोर्डका छोटा बाटा")} close=${t}>
        <div class="console-help">
          <section>
            <h3>${s("कार्यसूची")}</h3>
            <ul>
              <li>${s("ठूलो बटनले सबैका लागि अर्को चरण खोल्छ; अघिल्लो बन्द हुन्छ।")}</li>
              <li>${s("रोक्दा सबैको पठाउने काम तुरुन्तै रोकिन्छ। केही हराउँदैन, र एक थिचाइमै बैठक अगाडि बढ्छ।")}</li>
              <li>
                ${s("लगभग हरेक कदम उल्ट्याउन सकिन्छ: तलको पट्टीमा र माथिको पट्टीमा।")}
              </li>
              <li>
                ${s("लुकाइएका कार्ड सबै फोन र भित्तोबाट तुरुन्तै हट्छन्; सहजकर्ताले मात्र अझै देख्छन्।")}
              </li>
              <li>${s("कार्डलाई समाउने ठाउँबाट तान्नुहोस्, वा “सार्नुहोस्…” र मेनु चलाउनुहोस्: दुवैले एउटै काम गर्छ।")}</li>
            </ul>
          </section>
          <section>
            <h3>${s("किबोर्डका बटन")}</h3>
            <dl class="console-keys">
              ${(o=e.parts,[(n=it(o).filter(({key:e})=>e),[`${n[0].key} … ${n.at(-1).key}`,s("पानाहरू, {first} देखि {last} सम्म",{first:n[0].words(),last:n.at(-1).words()})]),["0",s("अहिलेको चरणमा फर्कने")],["Shift N",s("अर्को चरण खोल्ने")],["Shift P",s("बैठक रोक्ने वा फेरि चलाउने")],["U, Ctrl Z",s("पछिल्लो कदम उल्ट्याउने")],["/",s("यो पानामा खोज्ने")],...ut(o).filter(({words:e})=>e).map(({key:e,words:t})=>[e.toUpperCase(),t()]),["Esc",s("छनोट हटाउने; झ्याल बन्द गर्ने")],["Alt ↑ ↓",s("छानिएको चरण माथि वा तल सार्ने")],["?",s("यो सहायता")]]).map(([e,t])=>a`<div key=${e}>
                    <dt><kbd>${e}</kbd></dt>
                    <dd>${t}</dd>
                  </div>`)}
            </dl>
            <${oe}
              label=${s("यो यन्त्रमा एउटै बटनका छोटा बाटा चलाउनुहोस्")}
              defaultChecked=${gt()}
              onChange=${e=>function(e){try{localStorage.setItem(dt,e?"on":"off")}catch{}}(e.target.checked)}
            />
          </section>
        </div>
      <//>`;var n,o});async function bt(e){try{return await navigator.clipboard.writeText(e),!0}catch{return function(e){var t;const n=document.createElement("textarea");n.value=e,n.className="visually-hidden",(null!=(t=document.querySelector("dialog[open]"))?t:document.body).append(n),n.select();try{return document.execCommand("copy")}catch{return!1}finally{n.remove()}}(e)}}const vt=e=>`wsr:${e}:link`;function ft({desk:t}){const[n,l]=e(()=>function(e){try{return sessionStorage.getItem(vt(e))}catch{return null}}(t.code)),[r,i]=e(!1);return n?a`<section class="notice console-keep" data-tone="leverage" aria-label=${s("यो लिङ्क राख्नुहोस्")}>
    ${o("key")}
    <div>
      <b>${s("यो लिङ्क राख्नुहोस्")}</b>
      <p>${s("यसले जुनसुकै यन्त्रमा यो सञ्चालन पृष्ठ खोल्छ। जससँग यो छ, उसले बैठक चलाउन सक्छ। यो पृष्ठले यो अहिले मात्र देखाउँछ।")}</p>
      <input readonly value=${n} aria-label=${s("सहजकर्ताको लिङ्क")} onFocus=${e=>e.target.select()} />
    </div>
    <button class="button small" onClick=${async()=>i(await bt(n))}>
      ${o(r?"check":"copy")}${s(r?"कपी भयो":"कपी गर्नुहोस्")}
    </button>
    <button class="button small" onClick=${()=>(function(e){try{sessionStorage.removeItem(vt(e))}catch{}}(t.code),l(null))}>${s("मैले राखेँ")}</button>
  </section>`:null}const kt=({desk:e})=>e.outbox.returned.value.map(t=>a`<p class="banner console-strip" role="status" data-tone="error" key=${t.key}>
        ${o("undo")}<span
          >${s("फिर्ता आयो: {why}",{why:t.why})} <b dir="auto">${A(t.with).join(" · ")}</b></span
        >
        ${A(t.with).length>0&&a`<button class="button small" onClick=${()=>bt(A(t.with).join("\n"))}>${o("copy")}${s("कपी गर्नुहोस्")}</button>`}
        <button class="button small" onClick=${()=>e.outbox.take(t.key)}>${s("हटाउनुहोस्")}</button>
      </p>`);function wt({desk:e,stages:t,current:n,looking:l,look:r}){var i;const{tab:c,stage:d}=function(e,t,n,a){var o,s;const l=t=>Object.hasOwn(e,null!=t?t:"")?t:"open",r=null!=a?a:n,i=t.find(e=>e.id===r);if(i)return{tab:l(i.activity),stage:i};const c=t.filter(e=>e.activity===l(r));return{tab:l(r),stage:null!=(s=null!=(o=c.find(e=>e.id===n))?o:c.find(e=>"open"===e.status))?s:c[0]}}(e.parts,t,n,l.value),{Panel:u}=e.parts[c],$=t.find(e=>e.id===n);return a`<nav class="tabs console-tabs" aria-label=${s("पानाहरू")}>
      ${ct(e.parts,t).map(({name:e,words:t,icon:n})=>a`<button key=${e} aria-current=${c===e?"page":void 0} onClick=${()=>r(e)}>
            ${o(n)}<span>${t()}</span>${(null==$?void 0:$.activity)===e&&"open"===$.status&&a`<${yt} />`}
          </button>`)}
    </nav>
    <div class="console-panel">
      <${xt} ...${{stages:t,stage:d,look:r}} tab=${it(e.parts).find(({name:e})=>e===c)} />
      <${u} key=${`${c}/${null!=(i=null==d?void 0:d.id)?i:""}`} desk=${e} stage=${d} />
    </div>`}const yt=()=>a`<span class="console-live" title=${s("अहिले खुला")}><span class="visually-hidden">${s("अहिले खुला")}</span></span>`;function xt({stages:e,stage:t,tab:n,look:o}){const l=e.filter(e=>e.activity===n.name);return a`<header class="console-panel-head">
    <h2 dir="auto">${t&&!n.always?t.title:n.words()}</h2>
    ${l.length>1&&a`<label class="console-which"
        ><span class="visually-hidden">${s("चरण")}</span
        ><select onChange=${e=>o(e.target.value)}>
          ${l.map(e=>a`<option value=${e.id} selected=${e===t}>${e.title}</option>`)}
        </select></label
      >`}
    ${t&&!n.always&&a`<span class="chip" data-tone=${"open"===t.status?"ok":void 0}>${_t(t.status)}</span>`}
  </header>`}const _t=e=>({ahead:s("अझै खुलेको छैन"),open:s("खुला"),done:s("बन्द"),skipped:s("छोडियो")}[e]),Ct=({desk:e})=>a`<div class="toasts" role="status" aria-live="polite">
    ${e.toasts.value.map(t=>a`<${jt} key=${t} desk=${e} one=${t} />`)}
  </div>`;function jt({desk:e,one:t}){const n=t.entry&&e.undo.has(t.entry);return a`<p class="toast console-toast" data-tone=${t.tone}>
    ${t.tone&&o("error"===t.tone?"warning":"info")}
    <span dir="auto">${t.text}</span>
    ${n&&a`<button class="button small" onClick=${()=>e.takeBack(t.entry)}>${o("undo")}${s("उल्ट्याउनुहोस्")}</button>`}
    <button
      class="button small quiet icon-only console-toast-close"
      aria-label=${s("हटाउनुहोस्")}
      onClick=${()=>e.dismiss(t)}
    >
      ${o("close")}
    </button>
  </p>`}const qt=({desk:e})=>e.dialogs.value.map(e=>a`<${St} key=${e} one=${e} />`),St=({one:e})=>e.view(e.close),Ot=e=>e.replace(/^https?:\/\//,""),Lt=e=>`/w/${e.code}/wall`,Et=({desk:e})=>a`<figure class="qr">
    <img src=${`/w/${e.code}/qr.svg`} alt=${s("सहभागी हुने लिङ्कको QR कोड")} width="240" height="240" />
    <figcaption>${s("कोड")} <b class="code">${e.code}</b></figcaption>
  </figure>`,Bt=e=>e.ask(t=>a`<${Z} wide title=${s("यहाँ सहभागी हुनुहोस्")} close=${t}>
        <div class="console-qr-big">
          <${Et} desk=${e} />
          <p class="code">${Ot(e.joinUrl)}</p>
        </div><//
      >`),Pt=({desk:e,about:t})=>a`<header class="topbar console-bar">
    <h1 class="topbar-title">
      <span dir="auto">${t.title}</span>
      <button class="console-plain console-code" onClick=${()=>Bt(e)} title=${s("QR कोड ठूलो देखाउनुहोस्")}>
        <span class="visually-hidden">${s("सहभागी हुने कोड")}</span><b class="code">${e.code}</b>
      </button>
    </h1>
    <${It} ...${{desk:e,about:t}} />
    <${zt} desk=${e} />
    <${At} desk=${e} />
    <a class="button small" href=${Lt(e)} target="_blank" rel="noopener"
      >${o("wall")}<span class="console-wide-words">${s("भित्तो खोल्नुहोस्")}</span></a
    >
    <button class="button small icon-only" aria-label=${s("सहायता र किबोर्डका छोटा बाटा")} onClick=${()=>ht(e)}>
      ${o("help")}
    </button>
    <${Mt} ...${{desk:e,about:t}} />
  </header>`;function It({desk:e,about:t}){var n;const o=e.store.get("stage",null!=(n=t.current)?n:"");return t.closed?null:o&&"open"===o.status?a`<span class="console-stage"
    ><span class="console-stage-name" dir="auto">${o.title}</span><${Dt} ...${{desk:e,stage:o}}
  /></span>`:a`<span class="console-stage soft">${s("कुनै चरण खुला छैन")}</span>`}function Dt({desk:e,stage:t}){const n=e.seconds.value;if(!t.ends_at)return a`<span class="timer" role="timer" title=${s("खुलेदेखि")}
      >${o("clock")}${i(n-t.opened_at)}</span
    >`;const l=p(t.ends_at,n,0),r=m(t.ends_at,n,0);return a`<span class="timer" role="timer" data-tone=${l?"error":r<12e4?"warn":void 0} title=${s(l?"समय नाघ्यो":"बाँकी")}
    >${o("timer")}${l?`+${i(l)}`:i(r)}</span
  >`}function zt({desk:e}){const t="live"===e.sync.state.value,{here:n=0}=e.sync.presence.value,r=e.outbox.waiting.value;return a`<span class="console-line" role="status" data-tone=${t?"ok":"error"}>
    ${o(t?"wifi":"cloud-off")}<span
      >${t?l(["{n} यहाँ","{n} यहाँ"],"{n} connected",n):s("जोडिएको छैन")}</span
    >
    ${r>0&&a`<b data-tone="warn">${l(["{n} पर्खिँदै","{n} पर्खिँदै"],"{n} waiting",r)}</b>`}</span
  >`}function At({desk:e}){const t=e.undo.last.value,n=t?s("उल्ट्याउनुहोस्: {what}",{what:t.said}):s("उल्ट्याउने केही छैन");return a`<button
    class="button small"
    disabled=${!t}
    title=${n}
    aria-label=${n}
    onClick=${()=>e.takeBack()}
  >
    ${o("undo")}<span class="console-wide-words">${s("उल्ट्याउनुहोस्")}</span>
  </button>`}function Mt({desk:e,about:t}){if(t.closed)return null;const n=()=>e.act(pe(!t.paused));return t.paused?a`<button class="button small primary console-pause" onClick=${n}>
        ${o("play")}${s("बैठक फेरि चलाउनुहोस्")}
      </button>`:a`<button class="button small console-pause" onClick=${n}>${o("pause")}${s("बैठक रोक्नुहोस्")}</button>`}function Ut({desk:e}){var t;const o=e.store.get("about","about"),l=c(null),i=c("stage");if(n(()=>function(e){const t=t=>function(e,t){var n,a;if((null==(a=(n=e.target).closest)?void 0:a.call(n,"input:not([type=checkbox]), textarea, select, [role=menu]"))||document.querySelector("dialog[open]"))return;const o=function(e,{desk:t,looking:n,help:a}){return!e.ctrlKey&&!e.metaKey||"z"!==e.key.toLowerCase()||e.shiftKey?e.ctrlKey||e.metaKey||e.altKey||e.repeat||!gt()?void 0:/^[0-9]$/.test(e.key)?function(e,{desk:t,looking:n}){if("0"===e)return()=>n.value=null;const a=ct(t.parts,r(t.store)).find(t=>t.key===e);return a&&(()=>n.value=a.name)}(e.key,{desk:t,looking:n}):e.shiftKey&&pt[e.code]?()=>pt[e.code](t):e.shiftKey&&"?"!==e.key&&"/"!==e.key?void 0:$t(e.key.toLowerCase(),t,a):()=>t.takeBack()}(e,t);o&&(e.preventDefault(),o())}(t,e);return document.addEventListener("keydown",t),()=>document.removeEventListener("keydown",t)}({desk:e,looking:l,help:()=>ht(e)}),[]),n(()=>{l.value=null},[null==o?void 0:o.current]),!o)return a`<${Nt} desk=${e} />`;document.title=`${o.title} · ${s("सञ्चालन पृष्ठ")}`;const d=e=>(l.value=e,i.value="stage");return a`<div class="console-frame" data-area=${i.value}>
    <${Pt} ...${{desk:e,about:o}} />
    <${Tt} ...${{desk:e,about:o}} />
    <${Vt} area=${i} />
    <div class="console-columns">
      <div class="console-start"><${xe} desk=${e} look=${d} looking=${null!=(t=l.value)?t:o.current} /></div>
      <main class="console-middle" id="stage">
        <${wt} ...${{desk:e,looking:l,look:d}} stages=${r(e.store)} current=${o.current} />
      </main>
      <div class="console-end"><${Ze} desk=${e} /><${Te} desk=${e} /></div>
    </div>
    <${Ct} desk=${e} />
    <${qt} desk=${e} />
  </div>`}const Nt=({desk:e})=>a`<main class="console-door">
    <div class="stack" role="status">
      <h1>${s("सहजकर्ताको सञ्चालन पृष्ठ")}</h1>
      <p>${"away"===e.sync.state.value?s("सर्भरसँग सम्पर्क हुन सकेन। फेरि कोसिस हुँदै छ…"):s("बैठक खुल्दै छ…")}</p>
    </div>
  </main>`;function Tt({desk:e,about:t}){const n=e.sync.state.value;return a`<section aria-label=${s("सूचनाहरू")}>
    ${t.paused&&a`<p class="banner console-strip" role="status" data-tone="warn">${o("pause")}${s("बैठक रोकिएको छ: कोही केही पठाउन सक्दैन।")}</p>`}
    ${t.closed&&a`<p class="banner console-strip" role="status" data-tone="info">${o("lock")}${s("कार्यशाला बन्द भयो।")}</p>`}
    ${t.illustrative&&a`<p class="banner console-strip" data-tone="info">${o("info")}${s("नमुना मात्र: यो कसैले भनेको वा निर्णय गरेको होइन।")}</p>`}
    ${"away"===n&&a`<p class="banner console-strip" role="status" data-tone="error">${o("cloud-off")}${s("जोडिएको छैन। देखिएको पुरानो हुन सक्छ; आफैँ फेरि जोडिन्छ।")}</p>`}
    <${ft} desk=${e} />
    <${kt} desk=${e} />
  </section>`}const Vt=({area:e})=>a`<nav class="tabs console-areas" aria-label=${s("सञ्चालन पृष्ठका भाग")}>
    ${[["agenda",s("कार्यसूची")],["stage",s("चरण")],["people",s("मानिस")]].map(([t,n])=>a`<button
          key=${t}
          aria-current=${e.value===t?"page":void 0}
          onClick=${()=>e.value=t}
        >
          ${n}
        </button>`)}
  </nav>`,Ft={read:()=>[],write:()=>{}};function Rt(e,t=()=>sessionStorage){return{read(){var n;try{return JSON.parse(null!=(n=t().getItem(e))?n:"[]")}catch{return[]}},write(n){try{n.length?t().setItem(e,JSON.stringify(n)):t().removeItem(e)}catch{}}}}const Kt=e=>{var t;const n=e.filter(e=>e.ok);return{since:Math.max(...n.map(({seq:e})=>e)),log:null==(t=n.at(-1))?void 0:t.log}};function Jt(e,t){const n=function({signal:e,shelf:t=Ft}){var n;let a=t.read();const o=e(null!=(n=a.at(-1))?n:null);function s(e){var n;a=e.slice(-50),t.write(a),o.value=null!=(n=a.at(-1))?n:null}return{last:o,done:e=>(s([...a,e]),e),drop:e=>s(a.filter(t=>t!==e)),has:e=>a.includes(e),clear:()=>s([]),take(){var e;const t=null!=(e=a.at(-1))?e:null;return t&&s(a.slice(0,-1)),t}}}({signal:g,shelf:Rt(`wsr-undo/${e.prefix}`)}),o=g([]),r=g([]),i=g(e.now());function c({text:e,tone:t,entry:n}){const a={text:e,tone:t,entry:n};o.value=[...o.peek().filter(e=>"error"===e.tone).slice(-1),a],setTimeout(()=>d(a),"error"===t?18e3:9e3)}setInterval(()=>i.value=e.now(),500);const d=e=>o.value=o.peek().filter(t=>t!==e);async function u(t,{quiet:a=!1}={}){if(!t.steps.length)return{ok:!0};const o=t.steps.map(t=>e.post(t.do,t.with,t.since)),s={quiet:a,gone:!1},l=Promise.all(o.map(e=>e.answer)).then(a=>function(t,a,o,{quiet:s,gone:l}){l||a.forEach((t,n)=>o[n].ok||e.outbox.take(t.key));const r=((e,t)=>e.filter((e,n)=>t[n].ok).reverse().flatMap(e=>e.backs))(t.steps,o),i=r.length?n.done({said:t.said,backs:r,...Kt(o)}):void 0,d=o.filter(e=>!e.ok);if(!d.length)return c({text:t.said,entry:i}),{ok:!0};const u=1===d.length||1===o.length?d[0].why:p(d);return s||l||c({text:u,tone:"error",entry:i}),{ok:!1,why:u}}(t,o,a,s));return Promise.race([l,$(o,s)])}async function $(e,t){return await Promise.all(e.map(e=>{var t;return null!=(t=e.kept)?t:e.answer})),await new Promise(e=>setTimeout(e,2500)),e.every(e=>"waiting"!==e.state.value)?new Promise(()=>{}):(t.gone=!0,c({text:s("यही यन्त्रमा राखिएको छ। बैठकसँग सम्पर्क हुनेबित्तिकै पठाइन्छ।"),tone:"warn"}),{ok:!0})}const p=e=>l(["{n} अस्वीकार भयो। {why}","{n} अस्वीकार भए। {why}"],"{n} were refused. {why}",e.length,{why:e[0].why});function m(e){const t={view:e,close:()=>r.value=r.peek().filter(e=>e!==t)};return r.value=[...r.peek(),t],t.close}return{...e,...t,undo:n,toasts:o,dialogs:r,seconds:i,toast:c,dismiss:d,act:u,takeBack:async function(t=n.last.peek()){if(t&&n.has(t)){if(n.drop(t),o.value=o.peek().filter(e=>e.entry!==t),t.log!==e.outbox.log())return c({text:s("त्यसपछि कार्यशाला प्रतिलिपिबाट चलिरहेको छ, त्यसैले यो फिर्ता गर्न सकिँदैन।"),tone:"error"});await u({said:s("फिर्ता लिइयो: {what}",{what:t.said}),steps:t.backs.map(e=>({...e,since:t.since,backs:[]}))})}},ask:m,confirm:e=>new Promise(t=>m(n=>a`<${ne} ...${e} answer=${e=>h(()=>(n(),t(e)))} />`))}}function Xt({code:t,why:n,enter:l}){const[r,i]=e(n?Yt(n):""),[c,d]=e(!1);return a`<main class="console-door">
    <form class="stack" onSubmit=${async function(e){e.preventDefault();const t=new FormData(e.target);d(!0),await l({facilitator_key:Ht(t.get("key")),name:t.get("name").trim()}).catch(e=>i(Yt(e))),d(!1)}}>
      <h1>${s("सहजकर्ताको सञ्चालन पृष्ठ")}</h1>
      <p>${s("कार्यशाला {code}। सहजकर्ताको लिङ्क खोल्नुहोस्, वा लिङ्क वा साँचो यहाँ टाँस्नुहोस्।",{code:t})}</p>
      <label class="field"
        ><b>${s("सहजकर्ताको साँचो")}</b><input name="key" type="password" required autocomplete="off" autofocus
      /></label>
      <label class="field"
        ><b>${s("तपाईंको नाम")}</b><span class="field-hint">${s("चाहे मात्र; सह-सहजकर्ताले देख्छन्।")}</span
        ><input name="name" maxlength=${60} autocomplete="name" dir="auto"
      /></label>
      ${r&&a`<p class="notice" role="alert" data-tone="error">${o("warning")}<span>${r}</span></p>`}
      <button class="button primary wide" disabled=${c}>${o("key")}${s("सञ्चालन पृष्ठ खोल्नुहोस्")}</button>
      <p class="soft">${s("तपाईं भाग लिन चाहनुहुन्छ?")} <a href=${`/w/${t}`}>${s("यो यन्त्रमा सहभागी हुनुहोस्")}</a></p>
    </form>
  </main>`}const Yt=e=>e.why||s("सर्भरसँग सम्पर्क हुन सकेन। फेरि कोसिस गर्नुहोस्।"),Ht=e=>{var t;return null!=(t=F(e.includes("#")?e.slice(e.indexOf("#")):""))?t:e.trim()},{code:Wt,joinUrl:Gt}=document.documentElement.dataset,Qt=document.getElementById("console");async function Zt(e){const t=await y(Wt,e);return x(Wt,"console"),_(Wt,"console",t),tn(t,e.facilitator_key)}function en(e){k(a`<${Xt} key="door" code=${Wt} why=${e} enter=${Zt} />`,Qt)}async function tn(e,t){const n=await P(C,"console"),o=Jt(f({code:Wt,...e}),{code:Wt,parts:n,token:e.token,joinUrl:null!=Gt?Gt:`${location.origin}/w/${Wt}`});k(a`<${Ut} key=${e.person} desk=${o} />`,Qt),w(()=>function({sync:{state:e,problem:t},undo:n},a){var o;if("reload"===e.value&&location.reload(),"removed"!==e.value)return;x(Wt,"console"),n.clear();const s=null!=(o=t.value)?o:void 0;a&&"removed"!==(null==s?void 0:s.code)?Zt({facilitator_key:a}).catch(en):en(s)}(o,t))}b(),async function(){const e=function(e,t){const n=F(e.hash);return n&&t.replaceState(null,"",e.pathname+e.search),n}(location,history),t=v(Wt,"console");t?tn(t,e):e?Zt({facilitator_key:e}).catch(en):en()}();const nn={key:"1",icon:"qr",words:()=>s("जोडिनुहोस्"),always:!0};var an=Object.freeze({__proto__:null,Panel:function({desk:e}){const t=$(e.store.all("person")).length;return a`<div class="console-join">
    <${Et} desk=${e} />
    <div class="stack">
      <h3>${s("मानिसलाई भित्र ल्याउनुहोस्")}</h3>
      <ol>
        <li>${s("यो हलको वाइफाइमा जोडिनुहोस्। पृष्ठ नखुले मोबाइल डाटा बन्द गर्नुहोस्।")}</li>
        <li>${s("क्यामेरा कोडतिर देखाउनुहोस्, वा ठेगाना लेख्नुहोस्।")}</li>
        <li>${s("आफ्नो समूह छान्नुहोस्। खाता चाहिँदैन।")}</li>
      </ol>
      <p><b class="code">${Ot(e.joinUrl)}</b></p>
      <div class="row">
        <button class="button" onClick=${()=>async function(e){const t=await bt(e.joinUrl);e.toast(t?{text:s("सहभागी हुने लिङ्क कपी भयो")}:{text:s("आफैँ कपी गर्नुहोस्: {link}",{link:e.joinUrl}),tone:"error"})}(e)}>${o("copy")}${s("सहभागी हुने लिङ्क कपी गर्नुहोस्")}</button>
        <button class="button" onClick=${()=>Bt(e)}>${o("qr")}${s("ठूलो देखाउनुहोस्")}</button>
        <a class="button" href=${Lt(e)} target="_blank" rel="noopener">${o("wall")}${s("भित्तो खोल्नुहोस्")}</a>
      </div>
      <p class="console-here"><b>${l(["{n} जना सहभागी भए","{n} जना सहभागी भए"],"{n} people have joined",t)}</b></p>
    </div>
  </div>`},tab:nn});function on(e){const t="held"===e.shown?[]:[["hide_card",{card:e.id,hidden:!1}]];return se("hide_card",{card:e.id,hidden:!0},...t)}function sn(e,t){const n=e.filter(e=>e.lane!==t.id).map(e=>se("move_card",{card:e.id,lane:t.id},...e.lane?[["move_card",{card:e.id,lane:e.lane}]]:[]));return le(l(["{n} कार्ड {lane} मा सारियो","{n} कार्ड {lane} मा सारिए"],"{n} cards moved to {lane}",n.length,{lane:t.title}),n)}function ln(e,t){var n;const a=null!=(n=null==t?void 0:t.id)?n:null,o=e.filter(e=>{var t;return(null!=(t=e.cluster)?t:null)!==a}),l=t?s("{title} मा राखियो",{title:t.title}):s("गुच्छाबाट निकालियो"),r=o.map(e=>e.id);return le(l,r.length?se("cluster_cards",{cluster:a,cards:r},...rn(o)):[])}const rn=e=>[...cn(e)].map(([e,t])=>["cluster_cards",{cluster:e,cards:t}]);function cn(e){var t,n;const a=new Map;for(const o of e){const e=null!=(t=o.cluster)?t:null;a.set(e,[...null!=(n=a.get(e))?n:[],o.id])}return a}const dn=(e,t)=>le(s(t?"प्रभाव बिन्दु बनाइयो":"अब प्रभाव बिन्दु होइन"),se("mark_leverage",{on:e,marked:t},["mark_leverage",{on:e,marked:!t}]));function un(e,t){const n=((e,t)=>new Set(t.filter(t=>t.from===e&&"addresses"===t.type).map(e=>e.to)))(t,e.store.all("link")),o=j(e.store).filter(e=>e.id!==t),l=a=>e.act(function(e,t,n){const a=t=>({from:e,to:t,type:"addresses"}),o=[...n].filter(e=>!t.has(e)),l=[...t].filter(e=>!n.has(e));return le(s("बाधा जोडिए"),[...o.map(e=>se("link",a(e),["unlink",a(e)])),...l.map(e=>se("unlink",a(e),["link",a(e)]))])}(t,n,new Set(a.getAll("on"))),{quiet:!0});e.ask(r=>a`<${ee} wide title=${s("यसले कुन बाधा हटाउन सघाउँछ?")} yes=${s("सुरक्षित गर्नुहोस्")} ...${{close:r,submit:l}}>
        <p dir="auto"><b>${q(e.store,t)}</b></p>
        ${o.length?a`<div class="console-choice-list">
                ${o.map(e=>{var t;return a`<label class="tick" key=${e.id}>
                      <input type="checkbox" name="on" value=${e.id} defaultChecked=${n.has(e.id)} />
                      <span dir="auto">${null!=(t=e.title)?t:S(e)}</span></label
                    >`})}
              </div>`:a`<p class="soft">${s("अझै कुनै बाधा छैन।")}</p>`}
      <//>`)}const[$n,pn]=[120,280],mn=e=>t=>(t.ok&&e.clear(),t);function gn(e,t){const{desk:n}=e,o=n.store.all("cluster").filter(t=>t.stage===e.stage),r=n=>async function({desk:e,stage:t},n,a,o){return a?e.act(ln(n,a),{quiet:!0}):o.trim()?e.act(function({stage:e,title:t,cards:n}){const a=d(),o=[["remove_cluster",{cluster:a}],...rn(n.filter(e=>e.cluster))],l=n.map(e=>e.id);return le(s("गुच्छा बनाइयो: {title}",{title:t}),se("add_cluster",{cluster:a,stage:e,title:t,cards:l},...o))}({stage:t,title:o.trim(),cards:n}),{quiet:!0}):{ok:!1,why:s("नयाँ गुच्छालाई शीर्षक दिनुहोस्, वा पहिलेकै एउटा छान्नुहोस्।")}}(e,t,o.find(e=>e.id===n.get("cluster")),n.get("title")).then(mn(e));n.ask(e=>a`<${ee}
        title=${l(["{n} कार्डको गुच्छा बनाउनुहोस्","{n} कार्डको गुच्छा बनाउनुहोस्"],"Cluster {n} cards",t.length)}
        yes=${s("सँगै राख्नुहोस्")}
        ...${{close:e,submit:r}}
      >
        <${ae} label=${s("नयाँ शीर्षक")} hint=${s("यी कार्डमा के समान छ भन्ने केही शब्द।")}>
          <input name="title" maxlength=${$n} autofocus dir="auto" required=${!o.length}
        /><//>
        ${o.length>0&&a`<${ae} label=${s("वा पहिलेकै गुच्छामा")}
            ><select name="cluster">
              <option value="">${s("छैन: नयाँ बनाउनुहोस्")}</option>
              ${o.map(e=>a`<option value=${e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <ul class="console-quotes">
          ${t.map(e=>a`<li key=${e.id} dir="auto">${S(e)}</li>`)}
        </ul>
      <//>`)}function hn(e,t){const{desk:n}=e,o=n.store.all("card").filter(t=>t.stage===e.stage&&!t.merged_into),r=t.length>1?t:o.filter(e=>e.id!==t[0].id),i=a=>{const o=r.find(e=>e.id===a.get("into"));return o?n.act(function(e,t){const n=e.filter(e=>e.id!==t.id).map(e=>se("merge_cards",{card:e.id,into:t.id},["merge_cards",{card:e.id,into:null}]));return le(l(["{n} कार्ड मिलाइयो","{n} कार्ड मिलाइए"],"{n} cards merged",n.length),n)}(t,o),{quiet:!0}).then(mn(e)):{ok:!1,why:s("कार्ड छान्नुहोस्।")}},c=t.length>1?s("भित्तोमा कुन शब्द रहने?"):s("कुन कार्डमा मिलाउने?");n.ask(e=>a`<${ee} ...${{title:c,close:e,submit:i}} yes=${s("मिलाउनुहोस्")}>
        <p class="soft">${s("मिलाइएका कार्ड रहने कार्डमुनि राखिन्छन्, र फेरि छुट्याउन सकिन्छ।")}</p>
        <${bn} choices=${r} />
      <//>`)}function bn({choices:e}){const t=c(""),n=e.filter(e=>e.text.toLocaleLowerCase().includes(t.value.toLocaleLowerCase()));return a`${e.length>8&&a`<input type="search" aria-label=${s("कार्ड खोज्नुहोस्")} placeholder=${s("कार्ड खोज्नुहोस्")} onInput=${e=>t.value=e.target.value} />`}
    <div class="console-choice-list">
      ${n.map((t,n)=>a`<label class="tick" key=${t.id}>
            <input type="radio" name="into" value=${t.id} defaultChecked=${0===n&&e.length<9} /><span
              dir="auto"
              >${S(t)}</span
            ></label
          >`)}
    </div>`}function vn(e,t){const{desk:n}=e,l=({close:e})=>{const l=n.store.all("card").filter(e=>e.merged_into===t.id);return a`<${Z} title=${s("यसमा मिलाइएका कार्ड")} close=${e}>
      <p class="card-text" dir="auto"><b>${S(t)}</b></p>
      <ul class="people">
        ${l.map(e=>a`<li class="person-row" key=${e.id}>
              <span class="person-name" dir="auto">${S(e)}</span>
              <button class="button small" onClick=${()=>(e=>n.act((e=>le(s("कार्ड फेरि छुट्याइयो"),se("merge_cards",{card:e.id,into:null},["merge_cards",{card:e.id,into:e.merged_into}])))(e)))(e)}>${o("split")}${s("छुट्याउनुहोस्")}</button>
            </li>`)}
      </ul>
    <//>`};n.ask(e=>a`<${l} close=${e} />`)}function fn({desk:e},t){const n="card"===t.kind,o=n?t.text:t.title,l=a=>{const l=a.get("words").trim();return l===o?{ok:!0}:e.act(n?(c=t,d=l,le(s("कार्ड बदलियो"),se("edit_card",{card:c.id,text:d},["edit_card",{card:c.id,text:c.text}]))):(r=t,i=l,le(s("गुच्छाको नाम बदलियो"),se("rename_cluster",{cluster:r.id,title:i},["rename_cluster",{cluster:r.id,title:r.title}]))),{quiet:!0});var r,i,c,d};e.ask(e=>a`<${ee}
        title=${s(n?"शब्द बदल्नुहोस्":"गुच्छाको नाम बदल्नुहोस्")}
        yes=${s("सुरक्षित गर्नुहोस्")}
        ...${{close:e,submit:l}}
      >
        <${ae} label=${s(n?"कार्डका शब्द":"शीर्षक")}>
          <textarea
            name="words"
            rows="3"
            required
            maxlength=${n?pn:$n}
            defaultValue=${o}
            dir="auto"
          ></textarea>
        <//>
      <//>`)}const kn=(e,t)=>t.map(t=>e.desk.store.get("card",t)).filter(Boolean),wn=(e,t)=>(e.clear(),e.desk.act(t)),yn={hide:(e,t)=>wn(e,function(e){const t=e.filter(e=>"hidden"!==e.shown).map(on);return le(l(["{n} कार्ड लुकाइयो","{n} कार्ड लुकाइए"],"{n} cards hidden",t.length),t)}(kn(e,t))),show:(e,t)=>wn(e,function(e){const t=e.filter(e=>"shown"!==e.shown).map(e=>se("hide_card",{card:e.id,hidden:!1},["hide_card",{card:e.id,hidden:!0}]));return le(l(["{n} कार्ड सबैलाई देखाइयो","{n} कार्ड सबैलाई देखाइए"],"{n} cards shown to everyone",t.length),t)}(kn(e,t))),lane:(e,t)=>function(e,t){const{lanes:n}=e.desk.store.get("stage",e.stage);e.desk.ask(s=>a`<${Z} title=${l(["{n} कार्ड सार्ने ठाउँ","{n} कार्ड सार्ने ठाउँ"],"Move {n} cards to",t.length)} close=${s}>
        <div class="stack">
          ${n.map(n=>a`<button class="button wide" data-category=${n.id} onClick=${((n,a)=>()=>(n(),e.clear(),e.desk.act(sn(t,a))))(s,n)}>
                ${o("arrow-end")}<span dir="auto">${n.title}</span>
              </button>`)}
        </div>
      <//>`)}(e,kn(e,t)),merge:(e,t)=>hn(e,kn(e,t)),cluster:(e,t)=>gn(e,kn(e,t)),free:(e,t)=>wn(e,ln(kn(e,t),null))};function xn(e,t){var n,a;const{store:o}=e.desk,l=o.get("card",t);return[(null!=(a=null==(n=o.get("stage",l.stage))?void 0:n.lanes)?a:[]).length>1&&{icon:"move",words:s("सार्नुहोस्…"),act:()=>yn.lane(e,[t])},{icon:"cluster",words:s("गुच्छामा राख्नुहोस्…"),act:()=>yn.cluster(e,[t])},l.cluster&&{icon:"split",words:s("गुच्छाबाट निकाल्नुहोस्"),act:()=>yn.free(e,[t])},{icon:"merge",words:s("अर्को कार्डमा मिलाउनुहोस्…"),act:()=>yn.merge(e,[t])},_n(o,t)&&{icon:"split",words:s("मिलाइएका कार्ड छुट्याउनुहोस्…"),act:()=>vn(e,l)},{icon:"edit",words:s("शब्द बदल्नुहोस्…"),act:()=>fn(e,l)},null,...Cn(e,t),null,"shown"!==l.shown&&{icon:"show",words:"held"===l.shown?s("जान दिनुहोस्"):s("फेरि देखाउनुहोस्"),act:()=>yn.show(e,[t])},"hidden"!==l.shown&&{icon:"hide",words:s("सबैबाट लुकाउनुहोस्"),danger:!0,act:()=>yn.hide(e,[t])}].filter(e=>!1!==e&&void 0!==e)}const _n=(e,t)=>e.all("card").some(e=>e.merged_into===t);function Cn(e,t){return e.desk.store.get("leverage",t)?[{icon:"link",words:s("यसले कुन बाधा हटाउन सघाउँछ?…"),act:()=>un(e.desk,t)},{icon:"leverage",words:s("प्रभाव बिन्दुबाट हटाउनुहोस्"),act:()=>e.desk.act(dn(t,!1))}]:[{icon:"leverage",words:s("प्रभाव बिन्दु बनाउनुहोस्"),act:()=>e.desk.act(dn(t,!0))}]}function jn({id:e,wall:t,merged:n}){var o,s,l;const{store:r}=t.desk,i=r.get("card",e);if(!i)return null;const c=r.get("leverage",e),d=t.picked.value.has(e),u=["card","console-card","shown"===i.shown?"":"hidden",c?"leverage":"",d?"picked":""];return a`<li
    class=${u.filter(Boolean).join(" ")}
    data-category=${null!=(o=i.category)?o:"unsorted"}
    data-shown=${i.shown}
    data-draggable
    data-drop=${`card:${e}`}
  >
    <${qn} ...${{card:i,wall:t,picked:d}} />
    <div class="card-foot">
      <${O} plain group=${r.get("group",null!=(s=i.group)?s:"")} />
      ${i.by&&a`<span dir="auto">${null==(l=r.get("person",i.by))?void 0:l.name}</span>`}
      <${On} ...${{card:i,merged:n,leverage:c}} />
    </div>
  </li>`}const qn=({card:e,wall:t,picked:n})=>a`<div class="console-card-top">
    <span
      class="console-grip"
      aria-hidden="true"
      title=${s("तान्नुहोस्")}
      ...${J({what:`card:${e.id}`,drop:n=>t.drop(Sn(t,e.id))(n)})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${n} onChange=${()=>t.toggle(e.id)} />
      <span class="card-text" dir="auto">${S(e)}</span></label
    >
    <${G} label=${s("यो कार्डका लागि थप")} items=${()=>xn(t,e.id)} />
  </div>`,Sn=(e,t)=>e.picked.peek().has(t)?[...e.picked.peek()]:[t],On=({card:e,merged:t,leverage:n})=>a`${e.recorded&&a`<span class="console-sign">${o("recorder")}${s("टिपोटकर्ताबाट")}</span>`}
  ${t>0&&a`<span class="console-sign">${o("merge")}${l(["+{n} मिलाइएको","+{n} मिलाइएका"],"+{n} merged",t)}</span>`}
  ${"hidden"===e.shown&&a`<span class="chip" data-tone="error">${o("hide")}${s("लुकाइएका")}</span>`}
  ${"held"===e.shown&&a`<span class="chip" data-tone="warn">${o("clock")}${s("जान दिन बाँकी")}</span>`}
  ${n&&a`<span class="chip solid" data-tone="leverage">${o("leverage")}${s("प्रभाव बिन्दु")}</span>`}`;function Ln({id:e,wall:t,cards:n}){var l;const r=t.desk.store.get("cluster",e),i=t.desk.store.get("leverage",e);return r?a`<section
    class=${i?"card cluster leverage":"card cluster"}
    data-drop=${`cluster:${e}`}
    data-category=${null!=(l=r.lane)?l:"unsorted"}
    aria-label=${r.title}
  >
    <div class="console-card-top">
      <h4 class="card-title" dir="auto">${r.title} <span class="count">${n.length}</span></h4>
      <${G} label=${s("{title} का लागि थप",{title:r.title})} items=${()=>function(e,t){const n=e.desk.store.get("cluster",t);return[{icon:"edit",words:s("नाम बदल्नुहोस्…"),act:()=>fn(e,n)},...Cn(e,t),null,{icon:"split",words:s("गुच्छा फुकाउनुहोस्"),danger:!0,act:()=>async function({desk:e},t){const n=e.store.all("card").filter(e=>e.cluster===t.id),a=e.store.all("rating").some(e=>e.on===t.id),o={title:s("यो गुच्छा फुकाउने?"),yes:s("गुच्छा फुकाउनुहोस्"),danger:!0,text:s("समूहले यसमा अङ्क दिइसकेका छन्। ती अङ्क हराउँछन्; यसका कार्ड भित्तोमै रहन्छन्।")};a&&!await e.confirm(o)||e.act(function(e,t,n){const{id:a,stage:o,title:l,lane:r}=e,i=["add_cluster",{cluster:a,stage:o,title:l,lane:r,cards:t.map(e=>e.id)}],c=n.map(({from:e,to:t,type:n})=>["link",{from:e,to:t,type:n}]);return le(s("गुच्छा फुकाइयो: {title}",{title:l}),se("remove_cluster",{cluster:a},i,...c))}(t,n,e.store.all("link").filter(e=>e.from===t.id||e.to===t.id)))}(e,n)}]}(t,e)} />
    </div>
    ${i&&a`<span class="chip solid" data-tone="leverage">${o("leverage")}${s("प्रभाव बिन्दु")}</span>`}
    <ul class="console-members">
      ${n.map(e=>a`<${En} key=${e.id} ...${{card:e,wall:t}} />`)}
    </ul>
  </section>`:null}function En({card:e,wall:t}){const{id:n}=e;return a`<li class="console-member" data-draggable data-shown=${e.shown}>
    <span
      class="console-grip"
      aria-hidden="true"
      title=${s("तान्नुहोस्")}
      ...${J({what:`card:${n}`,drop:t.drop([n])})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${t.picked.value.has(n)} onChange=${()=>t.toggle(n)} />
      <span dir="auto">${S(e)}</span></label
    >
    ${"shown"!==e.shown&&a`<span class="console-sign" title=${s("लुकाइएका")}>${o("hide")}<span class="visually-hidden">${s("लुकाइएका")}</span></span>`}
    <${G} label=${s("यो कार्डका लागि थप")} items=${()=>xn(t,n)} />
  </li>`}function Bn(e){var t;const n=new Map;for(const a of e)a.merged_into&&n.set(a.merged_into,[...null!=(t=n.get(a.merged_into))?t:[],a]);return n}function Pn({wall:e,cards:t,shown:r}){var i;const c=new Set(t.map(e=>e.id)),d=[...e.picked.value].filter(e=>c.has(e));if(n(()=>function(e,t){const n=()=>[...e.picked.peek()],a=({detail:a})=>{"none"===a?e.clear():"all"===a?e.picked.value=new Set(t.map(e=>e.id)):n().length&&yn[a](e,n())};return window.addEventListener("selection",a),()=>window.removeEventListener("selection",a)}(e,r),[e,r]),!d.length)return null;const u=t.filter(t=>e.picked.value.has(t.id)),$=null!=(i=e.desk.store.get("stage",e.stage).lanes)?i:[],p=(t,n,s,l=!0)=>l&&a`<button class="button small" onClick=${()=>yn[n](e,d)}>${o(t)}${s}</button>`;return a`<div class="toolbar console-selection" role="region" aria-label=${s("छानिएका कार्ड")}>
    <b aria-live="polite">${l(["{n} छानियो","{n} छानिए"],"{n} selected",d.length)}</b>
    ${p("cluster","cluster",s("गुच्छा…"))} ${p("merge","merge",s("मिलाउनुहोस्…"),d.length>1)}
    ${p("move","lane",s("सार्नुहोस्…"),$.length>1)}
    ${p("split","free",s("हटाउनुहोस्"),u.some(e=>e.cluster))}
    ${p("show","show",s("देखाउनुहोस्"),u.some(e=>"shown"!==e.shown))}
    ${p("hide","hide",s("लुकाउनुहोस्"),u.some(e=>"hidden"!==e.shown))}
    <button class="button small quiet toolbar-end" onClick=${e.clear}>${s("छनोट हटाउनुहोस्")}</button>
  </div>`}const In={key:"2",icon:"edit",words:()=>s("कार्ड पाटी")},Dn=[{key:"a",words:()=>s("देखिएका सबै कार्ड छान्ने"),act:()=>zn("all")},{key:"c",words:()=>s("छानिएका कार्डको गुच्छा बनाउने"),act:()=>zn("cluster")},{key:"g",words:()=>s("छानिएका कार्ड मिलाउने"),act:()=>zn("merge")},{key:"m",words:()=>s("छानिएका कार्ड अर्को खण्डमा सार्ने"),act:()=>zn("lane")},{key:"h",words:()=>s("छानिएका कार्ड लुकाउने"),act:()=>zn("hide")},{key:"escape",act:()=>zn("none")}],zn=e=>window.dispatchEvent(new CustomEvent("selection",{detail:e})),An={all:()=>!0,held:e=>"held"===e.shown,hidden:e=>"hidden"===e.shown,alone:e=>!e.cluster&&"shown"===e.shown};function Mn({desk:e,stage:t,cards:n,filter:l,search:r}){const i=n.filter(An.held).length,c=[["all",s("सबै")],["alone",s("अझै गुच्छामा नभएका")],["held",s("जान दिन बाँकी")],["hidden",s("लुकाइएका")]];return a`<div class="toolbar console-board-head">
    <label class="console-search"
      ><span class="visually-hidden">${s("कार्ड खोज्नुहोस्")}</span>${o("search")}
      <input
        type="search"
        data-search
        placeholder=${s("कार्ड खोज्नुहोस्")}
        value=${r.value}
        onInput=${e=>r.value=e.target.value}
    /></label>
    <button class="button small" onClick=${()=>function(e,t){const n=n=>e.act(function(e,t){const n=d(),a={lane:t.get("lane")||void 0,for_group:t.get("group")||void 0};return le(s("कार्ड थपियो"),se("add_card",{card:n,stage:e.id,text:t.get("text").trim(),...a},["withdraw_card",{card:n}]))}(t,n),{quiet:!0});e.ask(o=>{var l;return a`<${ee} title=${s("कार्ड थप्नुहोस्")} yes=${s("थप्नुहोस्")} ...${{close:o,submit:n}}>
        <${ae} label=${s("कार्डका शब्द")}>
          <textarea name="text" rows="3" required maxlength=${280} autofocus dir="auto"></textarea>
        <//>
        ${(null==(l=t.lanes)?void 0:l.length)>1&&a`<${ae} label=${s("खण्ड")}
            ><select name="lane">
              ${t.lanes.map(e=>a`<option value=${e.id} selected=${"unsorted"===e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <${ae} label=${s("कसले भन्यो")}
          ><select name="group">
            <option value="">${s("समूह छैन")}</option>
            ${u(e.store).map(e=>a`<option value=${e.id}>${e.name}</option>`)}
          </select><//
        >
      <//>`})}(e,t)}>${o("plus")}${s("कार्ड…")}</button>
    ${i>0&&a`<button class="button small" onClick=${()=>Un(e,t,n)}>${o("show")}${s("सबैलाई जान दिनुहोस्")}</button>`}
    <div class="toolbar" role="group" aria-label=${s("कुन कार्ड")}>${c.map(([e,t])=>a`<button
      key=${e}
      class="button small"
      aria-pressed=${l.value===e}
      onClick=${()=>l.value=e}
    >
      ${t} <span class="count">${n.filter(t=>!t.merged_into&&An[e](t)).length}</span>
    </button>`)}</div>
  </div>`}const Un=(e,t,n)=>{const a=n.filter(An.held);e.act({said:l(["{n} कार्डलाई जान दिइयो","{n} कार्डलाई जान दिइयो"],"{n} cards approved",a.length),steps:[{do:"reveal_cards",with:{stage:t.id},backs:a.map(e=>({do:"hide_card",with:{card:e.id,hidden:!0}}))}]})};function Nn({wall:e,stage:t,shown:n,merged:o,all:s}){var l;const i=(null==(l=t.lanes)?void 0:l.length)?t.lanes:[{id:"",title:r(e.desk.store).find(e=>e.id===t.id).title}],c=e.desk.store.all("cluster").filter(e=>e.stage===t.id),d=e=>i.some(t=>t.id===e.lane)?e.lane:i.at(-1).id;return a`<div class="board console-lanes">
    ${i.map(t=>a`<${Tn}
          key=${t.id}
          ...${{wall:e,lane:t,merged:o}}
          clusters=${c.filter(e=>d(e)===t.id&&(s||n.some(t=>t.cluster===e.id)))}
          members=${n.filter(e=>e.cluster)}
          cards=${n.filter(e=>!e.cluster&&d(e)===t.id)}
        />`)}
  </div>`}function Tn({wall:e,lane:t,clusters:n,members:s,cards:l,merged:r}){const i=new Set(n.map(e=>e.id)),c=l.length+s.filter(e=>i.has(e.cluster)).length;return a`<section
    class="lane"
    data-category=${t.id||void 0}
    data-drop=${t.id?`lane:${t.id}`:void 0}
    aria-label=${t.title}
  >
    <h3 class="lane-head">
      ${o(Vn.has(t.id)?t.id:"mark")}<span dir="auto">${t.title}</span
      ><span class="count">${c}</span>
    </h3>
    ${n.map(t=>a`<${Ln} key=${t.id} id=${t.id} wall=${e} cards=${s.filter(e=>e.cluster===t.id)} />`)}
    <ul class="cards console-cards">
      ${l.map(t=>{var n,o;return a`<${jn} key=${t.id} id=${t.id} wall=${e} merged=${null!=(o=null==(n=r.get(t.id))?void 0:n.length)?o:0} />`})}
    </ul>
  </section>`}const Vn=new Set(["governance","structural","economic_social","unsorted"]),Fn=({stage:e})=>a`<div class="empty">
    ${o("edit")}
    <h3>${s("अझै कार्ड छैन")}</h3>
    <p>
      ${"open"===e.status?s("मानिसले लेखेपछि यहाँ देखिन्छन्।"):s("यो चरण खुलेपछि यहाँ देखिन्छन्।")}
    </p>
  </div>`;var Rn=Object.freeze({__proto__:null,Panel:function({desk:e,stage:t}){const n=c("all"),o=c(""),s=c(new Set),l=e.store.all("card").filter(e=>e.stage===t.id),r=L(()=>function(e,t,n){const a={desk:e,stage:t,picked:n,toggle:e=>{const t=new Set(n.peek());t.delete(e)||t.add(e),n.value=t},clear:()=>n.value=new Set};return a.drop=e=>t=>function(e,t,n){const[a,o]=[null==n?void 0:n.slice(0,n.indexOf(":")),null==n?void 0:n.slice(n.indexOf(":")+1)],s=kn(e,t),{store:l}=e.desk;if("lane"===a)return function(e,t,n){const[a,o]=[ln(t,null),sn(t,n)];wn(e,{said:o.steps.length?o.said:a.said,steps:[...a.steps,...o.steps]})}(e,s,l.get("stage",e.stage).lanes.find(e=>e.id===o));if("cluster"===a)return wn(e,ln(s,l.get("cluster",o)));const r="card"===a&&!t.includes(o)&&l.get("card",o);return r?gn(e,[...s,r]):void 0}(a,e,t),a}(e,t.id,s),[t.id]),i=l.filter(e=>!e.merged_into&&An[n.value](e)&&((e,t)=>!t||e.text.toLocaleLowerCase().includes(t.toLocaleLowerCase()))(e,o.value));return a`<div class="console-board">
    <${Mn} ...${{desk:e,stage:t,cards:l,filter:n,search:o}} />
    ${l.length?a`<${Nn} ...${{wall:r,stage:t,shown:i,merged:Bn(l),all:!o.value&&"all"===n.value}} />`:a`<${Fn} stage=${t} />`}
    <${Pn} ...${{wall:r,cards:l,shown:i}} />
  </div>`},heard:(e,t)=>{var n;return"anonymous"===(null==(n=e.settings)?void 0:n.naming)?null:new Set(t.all("card").filter(t=>t.stage===e.id).map(e=>e.group))},keys:Dn,tab:In});const Kn=({group:e})=>{var t,n;return a`<span class="console-group" data-colour=${null==e?void 0:e.colour}>
    <span class="badge">${o(null!=(t=null==e?void 0:e.icon)?t:"person")}</span
    ><span dir="auto">${null!=(n=null==e?void 0:e.name)?n:s("समूह छैन")}</span></span
  >`},Jn=[0,1,2,3,4,5];function Xn(e,t,n){e.ask(o=>a`<${Z} wide title=${s("समूहका लागि अङ्क दिनुहोस्")} close=${o}>
        <div class="stack">
          <p><${Kn} group=${n} /></p>
          <p class="soft">${s("0 भनेको छैन, 5 भनेको चाहिने जति सबै। दुवै अङ्क छानेपछि मात्र बाधा गनिन्छ।")}</p>
          <div class="scroller" tabindex="0">
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">${s("बाधा")}</th>
                  <th scope="col">${s("शक्ति")}</th>
                  <th scope="col">${s("स्रोतसाधन")}</th>
                </tr>
              </thead>
              <tbody>
                ${j(e.store).map(o=>a`<${Yn} key=${o.id} ...${{desk:e,stage:t,group:n,barrier:o}} />`)}
              </tbody>
            </table>
          </div>
          <div class="dialog-foot"><button class="button primary" onClick=${o}>${s("सकियो")}</button></div>
        </div>
      <//>`)}function Yn({desk:e,stage:t,group:n,barrier:o}){var l;const r=Hn(e.store.all("rating"),t,n,o),i=null!=(l=o.title)?l:S(o),c=a=>{const l=a.target.closest("tr"),[i,c]=[...l.querySelectorAll("select")].map(e=>""===e.value?null:Number(e.value));null!==i&&null!==c&&e.act(function(e,t,n,a,o){const l={stage:e.id,on:n.id,group:t.id},r=o?{power:o.power,resources:o.resources}:{power:null,resources:null};return le(s("{group} का लागि अङ्क दिइयो",{group:t.name}),se("rate",{...l,...a},["rate",{...l,...r}]))}(t,n,o,{power:i,resources:c},r))},d=(e,t)=>a`<td>
      <select aria-label=${`${t}: ${i}`} onChange=${c}>
        <option value="" disabled=${Boolean(r)} selected=${!r}>–</option>
        ${Jn.map(t=>a`<option value=${t} selected=${(null==r?void 0:r[e])===t}>${t}</option>`)}
      </select>
    </td>`;return a`<tr>
    <th scope="row" dir="auto">${i}</th>
    ${d("power",s("शक्ति"))}${d("resources",s("स्रोतसाधन"))}
  </tr>`}const Hn=(e,t,n,{id:a})=>{var o;return(null==(o=t.settings)?void 0:o.members)?void 0:e.find(e=>e.stage===t.id&&e.on===a&&e.group===n.id&&e.rater===n.id)};function Wn(e,t,n){var a;const o=new Set(n.map(e=>e.id)),s=new Map;for(const{stage:n,on:l,group:r,rater:i}of t)n===e&&i===r&&o.has(l)&&s.set(r,(null!=(a=s.get(r))?a:new Set).add(l));return new Map([...s].map(([e,t])=>[e,t.size]))}const Gn={key:"3",icon:"power",words:()=>s("शक्ति")},Qn=()=>a`<div class="empty">
    ${o("power")}
    <h3>${s("अङ्क दिने केही छैन")}</h3>
    <p>${s("बाधा बाधाको चरणका कार्डबाट आउँछन्: त्यसका गुच्छा र एक्लै रहेका कार्ड।")}</p>
  </div>`;function Zn({desk:e,stage:t,groups:n,items:o,rated:r}){const i=new Set($(e.store.all("person")).map(e=>e.group)),c=n.filter(e=>r.get(e.id)===o.length).length;return a`<details class="disclosure" open=${c<n.length}>
    <summary>
      ${l(["{all} मध्ये {n} समूहले सबैमा अङ्क दियो","{all} मध्ये {n} समूहले सबैमा अङ्क दिए"],"{n} of {all} groups have rated everything",c,{all:n.length})}
    </summary>
    <ul class="console-progresses">
      ${n.map(n=>{var l,c;return a`<li key=${n.id} class="console-progress">
      <${Kn} group=${n} />
      <progress
        class="progress"
        max=${o.length}
        value=${null!=(l=r.get(n.id))?l:0}
        data-colour=${n.colour}
        aria-label=${n.name}
      ></progress>
      <span class="console-progress-words"
        >${s("{all} मध्ये {n}",{n:null!=(c=r.get(n.id))?c:0,all:o.length})}</span
      >
      ${!i.has(n.id)&&a`<span class="chip plain">${s("यहाँ कोही छैन")}</span>`}
      <button class="button small" onClick=${()=>Xn(e,t,n)}>${s("उनीहरूका लागि अङ्क दिनुहोस्…")}</button>
    </li>`})}
    </ul>
  </details>`}var ea=Object.freeze({__proto__:null,Panel:function({desk:e,stage:t}){var n;const{store:o}=e,l=j(o),r=u(o);if(!l.length)return a`<${Qn} />`;const i=o.all("rating"),c=I(i,t.id),d=l.map(e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:S(e),category:e.lane}});return a`<div class="stack">
    <${Zn} ...${{desk:e,stage:t,groups:r,items:l,rated:Wn(t.id,i,l)}} />
    <div class="scroller" tabindex="0" role="region" aria-label=${s("रङ नक्सा")}>
      ${D({barriers:d,groups:r,cells:c,compact:r.length>6})}
    </div>
    ${r.length>6&&M(r)} ${z({split:Boolean(null==(n=t.settings)?void 0:n.members)})}
  </div>`},heard:(e,t)=>{var n;return(null==(n=e.settings)?void 0:n.members)?null:new Set(t.all("rating").filter(t=>t.stage===e.id).map(e=>{var t;return null!=(t=e.rater)?t:e.group}))},tab:Gn});const ta=e=>(e<26?"":ta(Math.floor(e/26)-1))+String.fromCharCode(65+e%26),na=e=>[...e.map(e=>({...e})),...Array.from({length:5},()=>({}))],aa=e=>Object.values(e).reduce((e,t)=>e+t,0),oa=(e,t)=>e.ask(n=>a`<${sa} ...${{desk:e,vote:t,close:n}} />`);function sa({desk:t,vote:n,close:r}){var i;const c=u(t.store),[d,$]=e(null==(i=c[0])?void 0:i.id),[p,m]=e(()=>na(ra(t,n,d)));return a`<${ee} wide title=${s("कागजका मतपत्र")} yes=${s("यी मतपत्र सुरक्षित गर्नुहोस्")} ...${{close:r,submit:()=>function(e,t,n,a){const o=function(e,{budget:t,max_each:n}){for(const[a,o]of e.entries()){if(aa(o)>t)return s("मतपत्र {n} मा {budget} भन्दा बढी थोप्ला छन्।",{n:a+1,budget:t});if(n&&Object.values(o).some(e=>e>n))return s("मतपत्र {n} मा एउटैमा {most} भन्दा बढी थोप्ला छन्।",{n:a+1,most:n});if(Object.values(o).some(e=>e<0||!Number.isInteger(e)))return s("मतपत्र {n} मा थोप्लाको सङ्ख्या नभएको केही छ।",{n:a+1})}return""}(a,t);if(o)return{ok:!1,why:o};const r={vote:t.id,group:n.id},i=(e=>e.filter(e=>aa(e)>0).map(e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e>0))))(a),c=ra(e,t,n.id),d=l(["{group} को {n} कागजको मतपत्र सुरक्षित भयो","{group} का {n} कागजका मतपत्र सुरक्षित भए"],"{n} paper ballots saved for {group}",i.length,{group:n.name});return e.act(le(d,se("cast_for",{...r,ballots:i},["cast_for",{...r,ballots:c}])),{quiet:!0})}(t,n,c.find(e=>e.id===d),p)}}>
    <div class="console-pair">
      <${ae} label=${s("समूह")}
        ><select onChange=${e=>($(e.target.value),m(na(ra(t,n,e.target.value))))}>
          ${c.map(e=>a`<option value=${e.id} selected=${e.id===d}>${e.name}</option>`)}
        </select><//
      >
      <p class="soft">
        ${l(["हरेक मतपत्रका लागि एक लाइन, हरेकमा {n} थोप्ला।","हरेक मतपत्रका लागि एक लाइन, हरेकमा {n} थोप्ला।"],"One row per ballot, {n} dots in each.",n.budget)}
        ${" "}${s("फेरि सुरक्षित गर्दा यो समूहका लागि पहिला हालेका मत बदलिन्छन्।")}
      </p>
    </div>
    <ol class="console-letters">
      ${n.items.map((e,n)=>a`<li key=${e}><b>${ta(n)}</b><span dir="auto">${q(t.store,e)}</span></li>`)}
    </ol>
    <${la} ...${{desk:t,vote:n,rows:p,set:(e,t,n)=>m(p.map((a,o)=>o===e?{...a,[t]:n}:a))}} />
    <div class="toolbar">
      <button
        type="button"
        class="button small"
        disabled=${p.length>=60}
        onClick=${()=>m([...p,{}])}
      >
        ${o("plus")}${s("अर्को मतपत्र")}
      </button>
    </div>
  <//>`}function la({desk:e,vote:t,rows:n,set:o}){return a`<div class="scroller" tabindex="0">
    <table class="table console-ballots">
      <thead>
        <tr>
          <th scope="col">${s("मतपत्र")}</th>
          ${t.items.map((t,n)=>a`<th scope="col" title=${q(e.store,t)}>${ta(n)}</th>`)}
          <th scope="col">${s("बाँकी")}</th>
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
                      aria-label=${s("मतपत्र {n}, {letter}",{n:n+1,letter:ta(r)})}
                      value=${null!=(c=e[l])?c:""}
                      onInput=${e=>o(n,l,Number(e.target.value)||0)}
                    />
                  </td>`})}
              <td class="number" data-tone=${aa(e)>t.budget?"error":void 0}>
                <b>${t.budget-aa(e)}</b>
              </td>
            </tr>`)}
      </tbody>
    </table>
  </div>`}const ra=(e,t,n)=>{var a,o;return null!=(o=null==(a=((e,t,n)=>e.store.all("proxy_ballots").find(a=>{var o;return a.vote===t.id&&a.group===n&&a.by===(null==(o=e.me.value)?void 0:o.person)}))(e,t,n))?void 0:a.ballots)?o:[]},[ia,ca,da]=[280,120,1e3];function ua(e,{tally:t,vote:n}={}){var o;const l=new Set((null!=(o=null==t?void 0:t.items)?o:[]).filter(e=>e.dots>0).slice(0,3).map(e=>e.on)),r=n?s("मतदान, चक्र {n}",{n:n.round}):"",i=t=>e.act($a(t),{quiet:!0});e.ask(t=>a`<${ee} wide title=${s("निर्णय टिप्नुहोस्")} yes=${s("टिप्नुहोस्")} ...${{close:t,submit:i}}>
        <${ae} label=${s("के निर्णय भयो")}>
          <textarea name="text" rows="2" required maxlength=${ia} autofocus dir="auto"></textarea>
        <//>
        <${ae} label=${s("के आधारमा")} hint=${s("मतदान, हात उठाएर, सहमति, आदेश…")}
          ><input name="basis" maxlength=${ca} defaultValue=${r} dir="auto"
        /><//>
        <fieldset>
          <legend>${s("यी प्रभाव बिन्दुबारे")}</legend>
          <div class="console-choice-list">
            ${E(e.store).map(({id:t})=>a`<label class="tick" key=${t}>
                  <input type="checkbox" name="on" value=${t} defaultChecked=${l.has(t)} /><span dir="auto"
                    >${q(e.store,t)}</span
                  ></label
                >`)}
          </div>
        </fieldset>
        <${ae}
          label=${s("असहमति")}
          hint=${s("को सहमत भएन, र किन। यो प्रतिवेदनमा निर्णयसँगै रहन्छ।")}
        >
          <textarea name="dissent" rows="2" maxlength=${da} dir="auto"></textarea>
        <//>
        <p class="soft">${s("टिपिएको निर्णय जस्ताको तस्तै रहन्छ; पछिको निर्णयले बदल्न सक्छ।")}</p>
      <//>`)}const $a=e=>({said:s("निर्णय टिपियो"),steps:[{do:"decide",backs:[],with:{decision:d(),text:e.get("text").trim(),basis:e.get("basis").trim(),dissent:e.get("dissent").trim(),on:e.getAll("on")}}]});const pa=e=>le(s("प्रभाव बिन्दु बनाइयो"),se("mark_leverage",{on:e,marked:!0},["mark_leverage",{on:e,marked:!1}]));function ma({desk:t,stage:n,round:r}){var i;const[c,u]=e(""),$=E(t.store).length,{budget:p=5,max_each:m=0,secret:g=!0}=null!=(i=n.settings)?i:{},h=$>0&&"open"===n.status;return a`<form class="console-box" aria-label=${s("मतदान खोल्नुहोस्")} onSubmit=${async function(e){e.preventDefault();const a=await t.act(function(e,t){const n={budget:Number(t.get("budget")),max_each:Number(t.get("max_each")),secret:t.has("secret")};return{said:s("मतदान खुला छ"),steps:[{do:"open_vote",with:{vote:d(),stage:e.id,...n},backs:[]}]}}(n,new FormData(e.target)),{quiet:!0});u(a.ok?"":a.why)}}>
    <h3>${o("vote")}${1===r?s("मतदान खोल्नुहोस्"):s("चक्र {n} खोल्नुहोस्",{n:r})}</h3>
    <div class="console-trio">
      <${ae} label=${s("हरेक व्यक्तिका थोप्ला")}
        ><input name="budget" type="number" min="1" max=${100} required defaultValue=${p}
      /><//>
      <${ae} label=${s("एउटामा बढीमा (0: सीमा छैन)")}
        ><input name="max_each" type="number" min="0" max=${100} required defaultValue=${m}
      /><//>
      <${oe} name="secret" label=${s("गोप्य")} defaultChecked=${g} />
    </div>
    ${c&&a`<p class="notice" role="alert" data-tone="error">${o("warning")}<span>${c}</span></p>`}
    <div class="toolbar">
      <span class="soft">${function(e,t){return e?"open"!==t.status?s("पहिला यो चरण खोल्नुहोस्; अनि मतदान सुरु हुन सक्छ।"):l(["{n} प्रभाव बिन्दुमा","{n} प्रभाव बिन्दुमा"],"over {n} leverage points",e):s("पहिला कम्तीमा एउटा प्रभाव बिन्दु बनाउनुहोस्।")}($,n)}</span>
      <button class="button primary toolbar-end" disabled=${!h}>${o("play")}${s("मतदान खोल्नुहोस्")}</button>
    </div>
  </form>`}const ga={key:"4",icon:"leverage",words:()=>s("प्रभाव")};function ha({desk:e,vote:t}){var n;const{store:r}=e,i=null!=(n=r.get("turnout",t.id))?n:{voted:0,proxies:0},c=Math.max($(r.all("person")).length,i.voted);return a`<section class="console-box" data-tone="leverage" aria-label=${s("मतदान")}>
    <h3>${o("vote")}${s("चक्र {n} खुला छ",{n:t.round})}</h3>
    <dl class="stats">
      <div class="stat">
        <dt>${s("{all} मध्ये यति जनाले मत दिए",{all:c})}</dt>
        <dd>${i.voted}</dd>
      </div>
      <div class="stat">
        <dt>${s("कागजका मतपत्र हालिए")}</dt>
        <dd>${i.proxies}</dd>
      </div>
      <div class="stat">
        <dt>${t.secret?s("हरेकका थोप्ला, गोप्य"):s("हरेकका थोप्ला, खुला")}</dt>
        <dd>${t.budget}</dd>
      </div>
    </dl>
    <progress class="progress" max=${Math.max(c,1)} value=${i.voted}>${i.voted}</progress>
    <p class="soft">${s("मतदान बन्द नभएसम्म कसैले नतिजा देख्दैन, यहाँ पनि।")}</p>
    <div class="toolbar">
      <button class="button" onClick=${()=>oa(e,t)}>
        ${o("file")}${s("कागजका मतपत्र हाल्नुहोस्…")}
      </button>
      <button class="button primary toolbar-end" onClick=${()=>async function(e,t,n,a){const o=n.voted+n.proxies,r=Math.max(0,a-o),i=t.secret&&o<5,c={title:s(i?"नतिजाबिना मतदान बन्द गर्ने?":"मतदान बन्द गरेर नतिजा देखाउने?"),yes:s(i?"नतिजाबिना बन्द गर्नुहोस्":"बन्द गरेर सबैलाई देखाउनुहोस्"),danger:!0,text:[i?l(["{n} मत मात्र छ। ५ भन्दा कम हुँदा नतिजा देखाइँदैन र राखिँदैन – कतिले मत दिए भन्ने मात्र – ताकि कसले के छान्यो कसैले भन्न नसकोस्।","{n} मत मात्र छ। ५ भन्दा कम हुँदा नतिजा देखाइँदैन र राखिँदैन – कतिले मत दिए भन्ने मात्र – ताकि कसले के छान्यो कसैले भन्न नसकोस्।"],"There are only {n} ballots. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.",o):s("नतिजा तुरुन्तै भित्तो र सबै फोनमा देखिन्छ। बन्द भएको मतदान फेरि खुल्दैन; नयाँ चक्र खोल्न मिल्छ।"),r?l(["{n} जनाले अझै मत दिएका छैनन्।","{n} जनाले अझै मत दिएका छैनन्।"],"{n} people have not voted yet.",r):s("सबैले मत दिए।"),t.secret?s("त्यसपछि एक-एक मतपत्र सदाका लागि मेटिन्छन्, ताकि कसले के छान्यो कसैले भन्न नसकोस्।"):s("यो मतदान खुला हो: त्यसपछि कसले के छान्यो सबैले देख्छन्।")]};await e.confirm(c)&&e.act({said:s(i?"नतिजाबिना मतदान बन्द भयो":"मतदान बन्द भयो र सबैलाई देखाइयो"),steps:[{do:"close_vote",with:{vote:t.id},backs:[]}]})}(e,t,i,c)}>
        ${o("lock")}${s("मतदान बन्द गर्नुहोस्…")}
      </button>
    </div>
  </section>`}function ba({desk:e,closed:t}){var n;const l=c(null),r=null!=(n=t.find(e=>e.id===l.value))?n:t[0],i=e.store.get("tally",r.id),d=t.find(e=>e.round===r.round-1);return i?a`<section class="console-box" aria-label=${s("नतिजा")}>
    <div class="toolbar">
      <h3>${o("check")}${s("चक्र {n} को नतिजा",{n:r.round})}</h3>
      <span class="toolbar-end"
        >${t.length>1&&t.map(e=>a`<button
                key=${e.id}
                class="button small"
                aria-pressed=${e===r}
                onClick=${()=>l.value=e.id}
              >
                ${s("चक्र {n}",{n:e.round})}
              </button>`)}
        <button class="button small" onClick=${()=>ua(e,{tally:i,vote:r})}>
          ${o("decision")}${s("निर्णय टिप्नुहोस्…")}
        </button></span
      >
    </div>
    <p class="soft">${va(i)}</p>
    ${0===i.items.length&&a`<p class="notice">${o("lock")}${U()}</p>`}
    ${i.items.length>0&&N({tally:i,groups:u(e.store),names:t=>q(e.store,t),before:d&&e.store.get("tally",d.id),compact:!0,table:!0})}
  </section>`:null}const va=e=>[l(["{n} मत","{n} मत"],"{n} ballots",e.people),null!=e.could&&s("{all} मध्ये {n} जनाले फोनमा मत दिए",{n:e.people-e.proxies,all:e.could}),e.proxies&&l(["तीमध्ये {n} कागजमा","तीमध्ये {n} कागजमा"],"{n} of them on paper",e.proxies),e.items.length>0&&l(["{n} थोप्ला","{n} थोप्ला"],"{n} dots",e.dots),e.items.length>0&&l(["{n} समूह","{n} समूह"],"{n} groups",e.groups)].filter(Boolean).join(" · ");function fa({desk:e,stage:t}){const n=E(e.store);return a`<section class="console-box" aria-label=${s("प्रभाव बिन्दुहरू")}>
    <div class="toolbar">
      <h3>${o("leverage")}${s("प्रभाव बिन्दुहरू")} <span class="count">${n.length}</span></h3>
      <button class="button small toolbar-end" onClick=${()=>function(e,t){const n=j(e.store).filter(t=>!e.store.get("leverage",t.id)),o=n=>{const a=n.get("text").trim();return a||n.get("on")?e.act(a?function(e,t){const n=d();return le(s("प्रभाव बिन्दु थपियो"),se("add_card",{card:n,stage:e.id,text:t},["withdraw_card",{card:n}]),se("mark_leverage",{on:n,marked:!0},["mark_leverage",{on:n,marked:!1}]))}(t,a):pa(n.get("on")),{quiet:!0}):{ok:!1,why:s("एउटा लेख्नुहोस्, वा पाटीबाट छान्नुहोस्।")}};e.ask(e=>a`<${ee} title=${s("प्रभाव बिन्दु थप्नुहोस्")} yes=${s("थप्नुहोस्")} ...${{close:e,submit:o}}>
        <${ae} label=${s("आफ्नै शब्दमा")}>
          <textarea name="text" rows="2" maxlength=${280} dir="auto" autofocus></textarea>
        <//>
        ${n.length>0&&a`<${ae} label=${s("वा पाटीबाट")}
            ><select name="on">
              <option value="">–</option>
              ${n.map(e=>{var t;return a`<option value=${e.id}>${null!=(t=e.title)?t:S(e)}</option>`})}
            </select><//
          >`}
      <//>`)}(e,t)}>
        ${o("plus")}${s("थप्नुहोस्…")}
      </button>
    </div>
    ${n.length?a`<ol class="people">
            ${n.map(t=>a`<${ka} key=${t.id} ...${{desk:e,point:t}} />`)}
          </ol>`:a`<p class="soft">
            ${s("यहाँ वा पाटीमा गुच्छा वा कार्डलाई प्रभाव बिन्दु बनाउनुहोस्। मतदान तिनैमा हुन्छ।")}
          </p>`}
    <${wa} ...${{desk:e,stage:t}} />
  </section>`}function ka({desk:e,point:t}){const{store:n}=e,r=T({id:t.id,links:n.all("link"),cards:n.all("card")}).length,i=q(e.store,t.id),c=r?l(["{n} बाधा हटाउन सघाउँछ","{n} बाधा हटाउन सघाउँछ"],"would shift {n} barriers",r):s("अझै कुनै बाधासँग जोडिएको छैन");return a`<li class="person-row">
    ${o("leverage")}<span class="person-name" dir="auto">${i}<small>${c}</small></span>
    <button class="button small" onClick=${()=>un(e,t.id)}>${o("link")}${s("बाधाहरू…")}</button>
    <button
      class="button small quiet icon-only"
      aria-label=${s("प्रभाव बिन्दुबाट हटाउनुहोस्: {title}",{title:i})}
      onClick=${()=>e.act(dn(t.id,!1))}
    >
      ${o("close")}
    </button>
  </li>`}function wa({desk:e,stage:t}){const n=e.store.all("card").filter(n=>n.stage===t.id&&"hidden"!==n.shown&&!n.merged_into&&!e.store.get("leverage",n.id));return n.length?a`<h4>${s("सहभागीले सुझाएका")}</h4>
    <ul class="people">
      ${n.map(t=>{var n,l;return a`<li class="person-row" key=${t.id}>
            <span class="person-name" dir="auto"
              >${S(t)}<small>${null==(l=e.store.get("group",null!=(n=t.group)?n:""))?void 0:l.name}</small></span
            >
            <button class="button small" onClick=${()=>e.act(dn(t.id,!0))}>
              ${o("leverage")}${s("यसलाई लिनुहोस्")}
            </button>
          </li>`})}
    </ul>`:null}var ya=Object.freeze({__proto__:null,Panel:function({desk:e,stage:t}){const n=B(e.store,t.id),o=n.find(e=>"open"===e.status),s=n.filter(e=>"closed"===e.status);return a`<div class="stack">
    ${o?a`<${ha} key=${o.id} ...${{desk:e,vote:o}} />`:a`<${ma} ...${{desk:e,stage:t,round:n.length+1}} />`}
    ${s.length>0&&a`<${ba} ...${{desk:e,closed:s}} />`}
    <${fa} ...${{desk:e,stage:t}} />
  </div>`},tab:ga});const xa={key:"5",icon:"decision",words:()=>s("निर्णयहरू"),always:!0};function _a({desk:e,decision:t}){var n,l;const r=e.store.get("person",null!=(n=t.by)?n:"");return a`<article class="console-box">
    <h3 dir="auto">${t.text}</h3>
    ${t.basis&&a`<p><b>${s("आधार")}:</b> <span dir="auto">${t.basis}</span></p>`}
    ${(null==(l=t.on)?void 0:l.length)>0&&a`<p class="row">
        ${t.on.map(t=>a`<span class="chip" data-tone="leverage" key=${t}
              >${o("leverage")}<span dir="auto">${q(e.store,t)}</span></span
            >`)}
      </p>`}
    <p><b>${s("असहमति")}:</b> <span dir="auto">${t.dissent||s("केही टिपिएको छैन")}</span></p>
    <p class="soft">${(null==r?void 0:r.name)?s("{name} ले टिपेको",{name:r.name}):s("सहजकर्ताले टिपेको")}</p>
  </article>`}var Ca=Object.freeze({__proto__:null,Panel:function({desk:e}){const t=[...e.store.all("decision")].sort((e,t)=>t.at-e.at);return a`<div class="stack">
    <div class="toolbar">
      <p class="soft">${s("मतले सल्लाह दिन्छ; बैठकले के निर्णय गर्‍यो र को सहमत भएन, यहाँ लेखिन्छ।")}</p>
      <button class="button primary toolbar-end" onClick=${()=>ua(e)}>
        ${o("plus")}${s("निर्णय टिप्नुहोस्…")}
      </button>
    </div>
    ${t.length?t.map(t=>a`<${_a} key=${t.id} ...${{desk:e,decision:t}} />`):a`<div class="empty">
            ${o("decision")}
            <h3>${s("अझै निर्णय छैन")}</h3>
            <p>${s("टिपिएका निर्णय आधार र असहमतिसहित प्रतिवेदनमा रहन्छन्।")}</p>
          </div>`}
  </div>`},tab:xa});const ja={key:"6",icon:"calendar",words:()=>s("योजनाहरू")};function qa({desk:e,plan:t}){var n,l;const r=e.store.get("group",null!=(n=t.group)?n:""),i=function(e,t){const n=t.filter(t=>t.plan===e.id&&"dropped"!==t.status),a=e=>n.filter(t=>{var n;return(null!=(n=t.missing)?n:[]).includes(e)}).length;return{soon:n.filter(e=>100===e.horizon).length,later:n.filter(e=>1e3===e.horizon).length,owner:a("owner"),indicator:a("indicator"),due:a("due"),ready:n.filter(e=>{var t;return!(null!=(t=e.missing)?t:[]).length}).length,all:n.length}}(t,e.store.all("action")),c=`/w/${e.code}/plan/${encodeURIComponent(t.owner)}?as=console`;return a`<tr>
    <th scope="row">
      ${r?a`<${Kn} group=${r} />`:a`<span class="console-group"><span class="badge">${o("flag")}</span><span dir="auto">${t.owner}</span></span>`}
    </th>
    <td class="number">${i.soon}</td>
    <td class="number">${i.later}</td>
    <td><${Sa} made=${i} /></td>
    <td>
      <a
        class="button small"
        href=${c}
        target="_blank"
        rel="noopener"
        aria-label=${s("{name} को योजना खोल्नुहोस्",{name:null!=(l=null==r?void 0:r.name)?l:t.owner})}
        >${s("योजना खोल्नुहोस्")}</a
      >
    </td>
  </tr>`}function Sa({made:e}){if(!e.all)return a`<span class="chip" data-tone="warn">${o("clock")}${s("अझै काम छैन")}</span>`;const t=[e.owner&&l(["{n} जिम्मेवार","{n} जिम्मेवार"],"{n} owners",e.owner),e.indicator&&l(["{n} सूचक","{n} सूचक"],"{n} indicators",e.indicator),e.due&&l(["{n} अन्तिम मिति","{n} अन्तिम मिति"],"{n} due dates",e.due)].filter(Boolean);return t.length?a`<span class="row console-chips"
    >${t.map(e=>a`<span class="chip" data-tone="warn" key=${e}>${e}</span>`)}</span
  >`:a`<span class="chip" data-tone="ok">${o("check")}${s("केही छैन")}</span>`}var Oa=Object.freeze({__proto__:null,Panel:function({desk:e}){const{store:t}=e,n=u(t),l=e=>n.findIndex(t=>t.id===e.group)>>>0,r=[...t.all("plan")].sort((e,t)=>l(e)-l(t));return a`<div class="stack">
    <div class="toolbar">
      <p class="soft">${s("एक जना जिम्मेवार, सूचक र अन्तिम मिति भएपछि काम पूरा लेखिएको हुन्छ।")}</p>
      <button class="button small toolbar-end" onClick=${()=>function(e){const t=t=>e.act({said:s("योजना थपियो"),steps:[{do:"add_plan",backs:[],with:{plan:d(),owner:t.get("owner").trim()}}]},{quiet:!0});e.ask(e=>a`<${ee} title=${s("कार्यदलको योजना")} yes=${s("थप्नुहोस्")} ...${{close:e,submit:t}}>
        <${ae} label=${s("कार्यदलको नाम")}
          ><input name="owner" required maxlength=${120} autofocus dir="auto"
        /><//>
      <//>`)}(e)}>
        ${o("plus")}${s("कार्यदलको योजना…")}
      </button>
    </div>
    ${r.length?a`<div class="scroller" tabindex="0">
            <table class="table console-plans">
              <thead>
                <tr>
                  <th scope="col">${s("कसको योजना")}</th>
                  <th scope="col">${s("100 दिन")}</th>
                  <th scope="col">${s("1000 दिन")}</th>
                  <th scope="col">${s("अझै नपुगेको")}</th>
                  <th scope="col"><span class="visually-hidden">${s("खोल्नुहोस्")}</span></th>
                </tr>
              </thead>
              <tbody>
                ${r.map(t=>a`<${qa} key=${t.id} ...${{desk:e,plan:t}} />`)}
              </tbody>
            </table>
          </div>`:a`<div class="empty">
            ${o("calendar")}
            <h3>${s("अझै योजना छैन")}</h3>
            <p>${s("योजनाको चरण खुल्दा हरेक समूहले आफ्नो योजना पाउँछ।")}</p>
          </div>`}
  </div>`},heard:function(e,t){const n=new Set(t.all("action").map(e=>e.plan));return new Set(t.all("plan").filter(e=>n.has(e.id)).map(e=>e.group))},tab:ja});const La={key:"7",icon:"pledge",words:()=>s("वाचा")};function Ea({desk:e,pledge:t}){var n,r,i,c;const d=e.store.get("group",null!=(n=t.group)?n:""),u=null!=(i=null==(r=t.joined)?void 0:r.length)?i:0;return a`<li class="person-row">
    <span class="badge" data-colour=${null==d?void 0:d.colour}>${o(null!=(c=null==d?void 0:d.icon)?c:"person")}</span>
    <span class="person-name" dir="auto"
      >${t.text}<small
        >${[t.name,null==d?void 0:d.name,u&&l(["{n} जनाको साथ","{n} जनाको साथ"],"{n} joined",u)].filter(Boolean).join(" · ")}</small
      ></span
    >
    <button class="button small quiet" onClick=${()=>async function(e,t){const n={title:s("यो वाचा हटाउने?"),yes:s("हटाउनुहोस्"),danger:!0,text:[t.text,s("यो साथ दिनेसहित भित्तो र प्रतिवेदनबाट हट्छ। यो उल्ट्याउन सकिँदैन।")]};await e.confirm(n)&&e.act({said:s("वाचा हटाइयो"),steps:[{do:"withdraw_pledge",with:{pledge:t.id},backs:[]}]})}(e,t)}>${o("trash")}${s("हटाउनुहोस्…")}</button>
  </li>`}var Ba=Object.freeze({__proto__:null,Panel:function({desk:e}){const t=[...e.store.all("pledge")].sort((e,t)=>t.at-e.at);return t.length?a`<div class="stack">
    <p class="soft">${l(["{n} वाचा","{n} वाचा"],"{n} pledges",t.length)}</p>
    <ul class="people">
      ${t.map(t=>a`<${Ea} key=${t.id} ...${{desk:e,pledge:t}} />`)}
    </ul>
  </div>`:a`<div class="empty">
      ${o("pledge")}
      <h3>${s("अझै वाचा छैन")}</h3>
      <p>${s("वाचा बैठकको अगाडि भनिन्छ र सधैँ नाम हुन्छ।")}</p>
    </div>`},heard:(e,t)=>new Set(t.all("pledge").map(e=>e.group)),tab:La});async function Pa(e,t){var n;const a=`/api/workshops/${e.code}/${t}`,o=await fetch(a,{headers:{Authorization:`Bearer ${e.token}`}}).catch(()=>null);if(!(null==o?void 0:o.ok))return{why:null!=(n=await Ia(o))?n:s("डाउनलोड आइपुगेन। फेरि कोसिस गर्नुहोस्।")};const l=await o.blob().catch(()=>null);return l?{blob:l,name:Da(o)}:{why:s("डाउनलोड आइपुगेन। फेरि कोसिस गर्नुहोस्।")}}const Ia=async e=>{var t,n;return null==(n=null==(t=await(null==e?void 0:e.json().catch(()=>null)))?void 0:t.error)?void 0:n.why};function Da(e){var t,n;const a=null!=(t=e.headers.get("Content-Disposition"))?t:"",o=/filename\*=UTF-8''([^;]+)/i.exec(a);return o?decodeURIComponent(o[1]):null==(n=/filename="?([^";]+)"?/.exec(a))?void 0:n[1]}function za(e,t){Object.assign(document.createElement("a"),{href:Aa(e),download:t}).click()}function Aa(e){const t=URL.createObjectURL(e);return setTimeout(()=>URL.revokeObjectURL(t),6e4),t}function Ma({desk:e}){const t=c([]),l=c({paper:"a4",wifi:"",password:""});n(()=>{(async function(e){const t=await Pa(e,"paper");return t.why?[]:JSON.parse(await t.blob.text()).papers})(e).then(e=>t.value=e)},[]);const r=t=>e.ask(n=>a`<${Na} ...${{desk:e,one:t,close:n,last:l}} />`);return a`<section class="console-box">
    <h3>${o("print")}${s("हलका लागि छाप्नुहोस्")}</h3>
    <p>${s("हरेक PDF का रूपमा खुल्छ। कालो-सेतो छाप्दा पनि अक्षर ठूला र प्रस्ट हुन्छन्।")}</p>
    <ul class="people">
      ${t.value.map(e=>a`<${Ua} key=${e.kind} one=${e} ask=${()=>r(e)} />`)}
    </ul>
  </section>`}const Ua=({one:e,ask:t})=>a`<li class="person-row">
    <span class="person-name">${e.title}<small>${e.about}</small></span>
    <button class="button small" aria-label=${s("छाप्नुहोस्: {title}",{title:e.title})} onClick=${t}>
      ${o("print")}${s("छाप्नुहोस्…")}
    </button>
  </li>`;function Na({desk:e,one:t,close:n,last:o}){return a`<${ee}
    title=${s("छाप्नुहोस्: {title}",{title:t.title})}
    yes=${s("PDF बनाउनुहोस्")}
    ...${{close:n,submit:async n=>{var a;const s=Object.fromEntries([...n].filter(([,e])=>e));o.value={...o.peek(),...s};const l=await Pa(e,`paper/${t.kind}?${new URLSearchParams(s)}`);return l.why?{ok:!1,why:l.why}:(r=l.blob,i=null!=(a=l.name)?a:`${e.code}-${t.kind}.pdf`,window.open(Aa(r),"_blank")||za(r,i),{ok:!0});var r,i}}}
  >
    ${t.groups&&a`<${ae} label=${s("कसका लागि")}
        ><select name="group">
          <option value="">${s("सबै समूह")}</option>
          ${u(e.store).map(e=>a`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
        </select><//
      >`}
    <${ae} label=${s("कागज")}
      ><select name="paper">
        ${["a4","letter"].map(e=>a`<option key=${e} value=${e} selected=${o.peek().paper===e}>${"a4"===e?"A4":"Letter"}</option>`)}
      </select><//
    >
    ${t.wifi&&a`<${Ta} last=${o.peek()} />`}
  <//>`}const Ta=({last:e})=>a`<${ae}
      label=${s("वाइफाइको नाम")}
      hint=${s("खाली छोडे लेख्ने धर्का आउँछ। यो छापिन्छ मात्र, कतै राखिँदैन।")}
      ><input name="wifi" maxlength="32" autocomplete="off" value=${e.wifi}
    /><//>
    <${ae} label=${s("वाइफाइको पासवर्ड")}
      ><input name="password" maxlength="63" autocomplete="off" spellcheck=${!1} value=${e.password}
    /><//>`;async function Va({code:e,token:t},n,a="",o=void 0){var s;let l;try{l=await fetch(`/api/workshops/${e}/shares${a}`,{method:n,headers:{Authorization:`Bearer ${t}`,...o&&{"Content-Type":"application/json"}},body:o&&JSON.stringify(o)})}catch{throw{code:"no_line",why:""}}const r=204===l.status?null:await l.json().catch(()=>null);if(!l.ok)throw null!=(s=null==r?void 0:r.error)?s:{code:"failed",why:""};return r}const Fa=()=>s("सर्भरसँग सम्पर्क हुन सकेन। फेरि कोसिस गर्नुहोस्।");function Ra({desk:e}){var t;const l=c(null),r=c(null),i=async()=>{l.value=await(async e=>(await Va(e,"GET")).shares)(e).catch(()=>l.peek())};n(()=>{i()},[]);return a`<section class="console-box">
    <h3>${o("link")}${s("नआएका मानिसका लागि")}</h3>
    <p>${s("लिङ्कले सहभागी नभई प्रतिवेदन खोल्छ: बैठकका सबैले देख्ने कुरा मात्र, बढी होइन।")}</p>
    ${r.value&&a`<${Xa} share=${r.value} desk=${e} />`}
    ${(null==(t=l.value)?void 0:t.length)>0&&a`<ul class="people">
        ${l.value.map(t=>a`<${Ya} key=${t.id} one=${t} now=${e.now()} takeBack=${()=>(async t=>{var n;if(await e.confirm({title:s("यो लिङ्क फिर्ता लिने?"),text:s("जससँग यो छ, उसले अब यसबाट प्रतिवेदन खोल्न सक्दैन।"),yes:s("फिर्ता लिनुहोस्"),danger:!0})){try{await(a=e,o=t.id,Va(a,"DELETE",`/${o}`)),(null==(n=r.peek())?void 0:n.id)===t.id&&(r.value=null),e.toast({text:s("लिङ्क फिर्ता लिइयो।")})}catch(t){e.toast({text:t.why||Fa(),tone:"error"})}var a,o;await i()}})(t)} />`)}
      </ul>`}
    <p class="row"><button class="button" onClick=${()=>e.ask(t=>a`<${Ka}
          close=${t}
          submit=${async t=>{try{r.value=await(n=e,a={days:Number(t.get("days")),name:t.get("name").trim()},Va(n,"POST","",a))}catch(e){return{ok:!1,why:e.why||Fa()}}var n,a;return await i(),{ok:!0}}}
        />`)}>${o("plus")}${s("प्रतिवेदन बाँड्नुहोस्…")}</button></p>
  </section>`}const Ka=({close:e,submit:t})=>a`<${ee} title=${s("प्रतिवेदन बाँड्नुहोस्")} yes=${s("लिङ्क बनाउनुहोस्")} ...${{close:e,submit:t}}>
    <${ae} label=${s("कसका लागि")} hint=${s("लिङ्क छुट्याउन; तपाईं मात्र देख्नुहुन्छ।")}
      ><input name="name" maxlength="60" dir="auto"
    /><//>
    <${ae} label=${s("कति समय चल्ने")}
      ><select name="days">
        ${Ja().map(([e,t])=>a`<option key=${e} value=${e} selected=${30===e}>${t}</option>`)}
      </select><//
    >
  <//>`,Ja=()=>[[7,s("एक हप्ता")],[30,s("एक महिना")],[100,s("100 दिन")],[365,s("एक वर्ष")],[1e3,s("1000 दिन")]];function Xa({share:e,desk:t}){const n=c(!1);return a`<div class="notice share-fresh" data-tone="ok" role="status">
    ${o("check")}
    <div>
      <b>${s("लिङ्क तयार छ")}</b>
      <p>${s("यो अहिले मात्र देखाइन्छ। यो सर्भरसँग सम्पर्क हुने ठाउँमा चल्छ।")}</p>
      <input
        readonly
        dir="ltr"
        value=${e.url}
        aria-label=${s("प्रतिवेदनको लिङ्क")}
        onFocus=${e=>e.target.select()}
      />
    </div>
    <button class="button small primary" onClick=${async()=>{n.value=await bt(e.url),n.value||t.toast({text:s("कपी भएन। लिङ्क छानेर आफैँ कपी गर्नुहोस्।"),tone:"error"})}}>
      ${o(n.value?"check":"copy")}${n.value?s("कपी भयो"):s("कपी गर्नुहोस्")}
    </button>
  </div>`}const Ya=({one:e,now:t,takeBack:n})=>a`<li class="person-row">
    <span class="person-name"
      ><bdi>${e.name||s("नाम नभएको")}</bdi
      ><small
        >${e.expires_at>t?s("{day} सम्म",{day:Ha(e.expires_at)}):s("{day} मा सकियो",{day:Ha(e.expires_at)})}</small
      ></span
    >
    <button
      class="button small quiet"
      aria-label=${s("लिङ्क फिर्ता लिनुहोस्: {name}",{name:e.name||s("नाम नभएको")})}
      onClick=${n}
    >
      ${o("trash")}${s("फिर्ता लिनुहोस्")}
    </button>
  </li>`,Ha=e=>V(new Date(e).toISOString().slice(0,10)),Wa={key:"8",icon:"download",words:()=>s("कागजातहरू"),always:!0};function Ga({desk:e,format:t,title:n,hint:l}){const r=c(!1),[i]=t.split("?");return a`<li class="person-row">
    <span class="person-name">${n}<small>${l}</small></span>
    <button
      class="button small"
      disabled=${r.value}
      aria-label=${s("डाउनलोड: {title}",{title:n})}
      onClick=${async()=>{r.value=!0,await async function(e,t,n){var a;const o=await Pa(e,`export/${t}`);return o.why?e.toast({text:o.why,tone:"error"}):(za(o.blob,null!=(a=o.name)?a:`${e.code}.${["csv","html"].includes(n)?"zip":n}`),e.toast({text:s("डाउनलोड भयो")}))}(e,t,i),r.value=!1}}
    >
      ${o("download")}${r.value?s("बनाइँदै छ…"):i.toUpperCase()}
    </button>
  </li>`}var Qa=Object.freeze({__proto__:null,Panel:function({desk:e}){return a`<div class="stack">
    <section class="console-box" data-tone="info">
      <h3>${o("book")}${s("प्रतिवेदन")}</h3>
      <p>${s("के निर्णय, योजना र वाचा भयो, चित्र र तालिकासहित; छाप्न वा बाँड्न तयार।")}</p>
      <p class="row">
        <a class="button primary" href=${`/w/${e.code}/report`} target="_blank" rel="noopener"
          >${s("प्रतिवेदन खोल्नुहोस्")}</a
        >
      </p>
    </section>
    <${Ma} desk=${e} />
    <${Ra} desk=${e} />
    <section class="console-box">
      <h3>${o("download")}${s("डाउनलोडहरू")}</h3>
      <ul class="people">
        ${[["pdf",s("प्रतिवेदन कागजमा"),s("PDF: छाप्न, हस्ताक्षर गर्न र पठाउन")],["pdf?paper=letter",s("Letter कागजमा प्रतिवेदन"),s("PDF: Letter कागज (8½ × 11 इन्च) भएका प्रिन्टरका लागि यही")],["docx",s("सम्पादन गर्न प्रतिवेदन"),s("DOCX: Word र LibreOffice मा खुल्छ, भए आफ्नै लेटरहेडमा")],["xlsx",s("सबै तालिका"),s("XLSX: हरेक थोकका लागि एउटा पाना, साँचो मिति र अङ्कसहित")],["ics",s("पात्रोका लागि अन्तिम मितिहरू"),s("ICS: के कहिलेसम्म गर्ने, र कहिले फर्केर हेर्ने")],["html",s("पेनड्राइभका लागि वेब पृष्ठ"),s("zip मा HTML: zip खोल्नुहोस्, index.html खोल्नुहोस्; सर्भर चाहिँदैन")],["md",s("प्रतिवेदन पाठका रूपमा"),s("Markdown: जुनसुकै प्रोग्राममा खुल्छ, जुनसुकै इमेलमा टाँस्न मिल्छ")],["csv",s("तालिकाहरू"),s("एउटै zip मा CSV फाइल: जुनसुकै तालिका प्रोग्राममा खुल्छ")],["json",s("सबै, प्रोग्रामका लागि"),s("JSON: तपाईंले हेर्न पाउने सबै, पूरै")],["sqlite",s("कार्यशालाको फाइल"),s("SQLite: कार्यशाला आफैँ; एक प्रति सुरक्षित ठाउँमा राख्नुहोस्")]].map(([t,n,o])=>a`<${Ga} key=${t} ...${{desk:e,format:t,title:n,hint:o}} />`)}
      </ul>
      <p class="soft">${s("डाउनलोडमा सहजकर्ताले देख्ने सबै हुन्छ, लुकाइएका कार्ड पनि। बरु प्रतिवेदन बाँड्नुहोस्।")}</p>
    </section>
  </div>`},tab:Wa});export{Rn as a,ea as b,an as c,ya as d,Ca as e,Oa as f,Ba as g,Qa as h};
