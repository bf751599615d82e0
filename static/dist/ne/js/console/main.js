import{t as e,a as t,C as n,N as a,k as o,n as l,i as s,b as r,c as i,h as c,w as u,s as d,f as $,d as p,g as m,e as g,o as b,r as h,K as v,Z as f,j as w,l as y,m as k,p as x,P as _,q as C,u as j,v as O,x as S,y as q,z as L,A as E,G as M,D as P,B as I,E as U}from"../core/shared.js";import{p as D,c as B,h as z,a as A}from"../pictures.js";import{n as T,d as N,a as R,t as F,s as V,b as K}from"../writing.js";import{w as J}from"../phone/returned.js";import{g as Q,t as X,r as Y}from"../bars.js";import{b as H}from"../activities/dots.js";import{b as W,p as G}from"../activities/break.js";function Z(e){const t=new URLSearchParams(e.replace(/^#/,"")).get("key");return(null==t?void 0:t.trim())||null}const ee=t=>e("तपाईंले रोज्नुभएको ठेगाना {address} यो ल्यापटपमा अब छैन।",{address:t}),te={wifi:()=>e("वाइफाइ"),cable:()=>e("केबल"),network:()=>e("नेटवर्क"),mobile:()=>e("मोबाइल डाटा"),vpn:()=>e("VPN"),virtual:()=>e("यसै ल्यापटपभित्र")};async function ne(e){try{return await navigator.clipboard.writeText(e),!0}catch{return function(e){var t;const n=document.createElement("textarea");n.value=e,n.className="visually-hidden",(null!=(t=document.querySelector("dialog[open]"))?t:document.body).append(n),n.select();try{return document.execCommand("copy")}catch{return!1}finally{n.remove()}}(e)}}const ae=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.to])),oe=(e=[],t=[])=>e.length===t.length&&e.every((e,n)=>e===t[n]),le=(e,t)=>Object.entries(e).some(([e,{from:n}])=>!oe(n,t[e]));function se(e){const t={};for(const{name:n}of e.elements)n&&(t[n]=[]);for(const[n,a]of new FormData(e))t[n].push(a);return t}function re(e,t){const n=Object.fromEntries(Object.entries(t).map(([e,t])=>[e,[...t]]));for(const t of[...e.elements])n[t.name]&&ie(t,n[t.name])}function ie(e,t){var n;["checkbox","radio"].includes(e.type)?e.checked=t.includes(e.value):e.value=null!=(n=t.shift())?n:"",e.dispatchEvent(new Event("input",{bubbles:!0}))}function ce({title:n,close:a,wide:o,children:i}){const c=t(null);return r(()=>{const e=document.activeElement;return c.current.showModal(),()=>(null==e?void 0:e.isConnected)&&e.focus()},[]),l`<dialog
    class=${o?"dialog console-wide":"dialog"}
    ref=${c}
    aria-label=${n}
    onCancel=${e=>(e.preventDefault(),a())}
  >
    <div class="console-dialog-head">
      <h2>${n}</h2>
      <button type="button" class="button quiet icon-only" aria-label=${e("यो झ्याल बन्द गर्नुहोस्")} onClick=${a}>
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
      >${e("यो तपाईंले पहिले लेखेको र सुरक्षित नगरेको कुरा हो।")}
      ${"changed"===t&&l`${" "}${e("त्यसपछि यो फेरिएको छ। सुरक्षित गर्नुअघि जाँच्नुहोस्।")}`}</span
    >
    <button type="button" class="button small" onClick=${n}>${e("फाल्नुहोस्")}</button>
  </p>`,$e=({close:t,yes:n,danger:a,busy:o})=>l`<div class="dialog-foot">
    <button type="button" class="button" onClick=${t}>${e("रद्द गर्नुहोस्")}</button>
    <button class=${a?"button danger":"button primary"} disabled=${o}>${o?e("पठाइँदै छ…"):n}</button>
  </div>`;function pe({title:e,text:t,yes:n,danger:a,answer:o}){return l`<${ue} ...${{title:e,yes:n,danger:a,submit:()=>(o(!0),{ok:!0})}} close=${()=>o(!1)}>
    ${[t].flat().map(e=>l`<p key=${e}>${e}</p>`)}
  <//>`}const me=({label:e,hint:t,children:n})=>l`<label class="field">
    <b>${e}</b>
    ${t&&l`<span class="field-hint">${t}</span>`} ${n}
  </label>`,ge=({label:e,...t})=>l`<label class="tick"><input type="checkbox" ...${t} /><span>${e}</span></label>`,be=e=>e.replace(/^https?:\/\//,""),he=e=>`/w/${e.code}/wall`,ve=({context:t})=>l`<figure class="qr">
    <img src=${(({code:e,way:t})=>`/w/${e}/qr.svg?of=${encodeURIComponent(t.value.joinUrl)}`)(t)} alt=${e("सहभागी हुने लिङ्कको QR कोड")} width="240" height="240" />
    <figcaption>${e("कोड")} <b class="code">${t.code}</b></figcaption>
  </figure>`,fe=t=>t.ask(n=>l`<${ce} wide title=${e("यहाँ सहभागी हुनुहोस्")} close=${n}>
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
  </button>`,qe=(e,t,...n)=>({do:e,with:t,backs:n.map(([e,t])=>({do:e,with:t}))}),Le=(e,...t)=>({said:e,steps:t.flat()}),Ee=e=>e.find(e=>"open"===e.status);function Me(e,t){var n;const a=e.findIndex(e=>e.id===t),o=e=>"ahead"===e.status;return null!=(n=e.slice(a+1).find(o))?n:e.find(o)}function Pe(t,n,a){const o=n&&n.id!==t.id?Ie(n,a):["close_stage",{stage:t.id}];return Le(e("खुल्यो: {title}",{title:t.title}),qe("open_stage",{stage:t.id},o))}function Ie(e,t){const n=e.ends_at?Math.max(0,Math.ceil((e.ends_at-t)/6e4)):0;return["open_stage",{stage:e.id,minutes:n}]}const Ue=(t,n)=>Le(e("बन्द भयो: {title}",{title:t.title}),qe("close_stage",{stage:t.id},Ie(t,n))),De=(t,n)=>Le(e(n?"छोडियो: {title}":"कार्यसूचीमा फर्कियो: {title}",{title:t.title}),qe("skip_stage",{stage:t.id,skipped:n},["skip_stage",{stage:t.id,skipped:!n}])),Be=t=>Le(e(t?"बैठक रोकियो":"बैठक अगाडि बढ्यो"),qe(t?"pause_room":"resume_room",{},[t?"resume_room":"pause_room",{}])),ze=t=>Le(e(t?"कार्यशाला बन्द भयो":"कार्यशाला फेरि खुल्यो"),qe(t?"close_workshop":"reopen_workshop",{},[t?"reopen_workshop":"close_workshop",{}]));function Ae(t,n){const a=t.draft(`stage/${n.id}`),o=a=>t.act(function(t,n,a){var o,l,s;const r={title:t.title,instruction:null!=(o=t.instruction)?o:"",minutes:null!=(l=t.minutes)?l:0},i=Object.keys(r).filter(e=>void 0!==n[e]&&n[e]!==r[e]),c={...a,...t.settings},u=Object.keys(null!=(s=n.settings)?s:{}).filter(e=>n.settings[e]!==c[e]);if(!i.length&&!u.length)return Le("");const d=(e,n)=>({stage:t.id,...Object.fromEntries(i.map(t=>[t,e[t]])),...u.length&&{settings:Object.fromEntries(u.map(e=>[e,n[e]]))}});return Le(e("चरण बदलियो"),qe("edit_stage",d(n,n.settings),["edit_stage",d(r,c)]))}(n,function(e,t){const n=Object.fromEntries(Te(e).map(({type:e,name:n})=>[n,Fe[e](t,n)]));return{title:t.get("title").trim(),instruction:t.get("instruction").trim(),minutes:Number(t.get("minutes")),settings:n}}(n,a),Ne(n)),{quiet:!0});t.ask(t=>{var s,r;return l`<${ue} title=${e("चरण सम्पादन गर्नुहोस्")} yes=${e("सुरक्षित गर्नुहोस्")} ...${{close:t,submit:o,draft:a}}>
        <${me} label=${e("शीर्षक")}
          ><input name="title" required maxlength=${120} defaultValue=${n.title} dir="auto"
        /><//>
        <${me} label=${e("निर्देशन")} hint=${e("सबैले फोन र भित्तोमा पढ्ने एउटा वाक्य।")}>
          <textarea
            name="instruction"
            maxlength=${280}
            rows="3"
            defaultValue=${null!=(s=n.instruction)?s:""}
            dir="auto"
          ></textarea>
        <//>
        <${me} label=${e("योजना गरिएको मिनेट")} hint=${e("0 भनेको घडी छैन। अहिले चलेको घडी बदलिँदैन।")}>
          <input name="minutes" type="number" min="0" max=${1440} required defaultValue=${null!=(r=n.minutes)?r:0}
        /><//>
        ${Te(n).length>0&&l`<div class="console-pair">${Te(n).map(e=>Ve(e,n))}</div>`}
      <//>`})}function Te({activity:e}){var t,n;return null!=(n=null==(t=JSON.parse(document.getElementById("console").dataset.activities).find(({name:t})=>t===e))?void 0:t.settings)?n:[]}const Ne=e=>Object.fromEntries(Te(e).map(e=>[e.name,e.default])),Re={tick:({name:e,label:t},n)=>l`<${ge} name=${e} label=${t} defaultChecked=${n} />`,number:({name:e,label:t,hint:n,least:a,most:o},s)=>l`<${me} label=${t} hint=${n}
      ><input name=${e} type="number" min=${a} max=${o} required defaultValue=${s}
    /><//>`,choice:({name:e,label:t,hint:n,choices:a},o)=>l`<${me} label=${t} hint=${n}
      ><select name=${e}>
        ${a.map(([e,t])=>l`<option value=${e} selected=${o===e}>${t}</option>`)}
      </select><//
    >`},Fe={tick:(e,t)=>e.has(t),number:(e,t)=>Number(e.get(t)),choice:(e,t)=>e.get(t)},Ve=(e,{settings:t={}})=>{var n;return Re[e.type](e,null!=(n=t[e.name])?n:e.default)},[Ke,Je]=[120,280],Qe=["title","task","place","day0"];function Xe({code:n}){const a=c({page:0,pages:0}),o=t(null);r(()=>(o.current=u(n,e=>"pages"in e&&(a.value=e)),o.current.say({by:0}),o.current.close),[n]);const{page:i,pages:d}=a.value;return d<2?null:l`<div class="toolbar console-now-tools" role="group" aria-label=${e("भित्तामा")}>
    <${Ye} picture="chevron-start" label=${e("अघिल्लो पृष्ठ")} onClick=${()=>o.current.say({by:-1})} />
    <span class="console-wall-page" role="status"
      >${s("wall")}${e("पृष्ठ {n}/{all}",{n:i+1,all:d})}</span
    >
    <${Ye} picture="chevron-end" label=${e("अर्को पृष्ठ")} onClick=${()=>o.current.say({by:1})} />
  </div>`}const Ye=({picture:e,label:t,onClick:n})=>l`<button class="button small icon-only" aria-label=${t} onClick=${n}>${s(e,"flip")}</button>`;function He({context:t,look:n,looking:a}){var o;const s=d(t.store),r=t.store.get("about","about"),i=null==(o=Me(s,r.current))?void 0:o.id;return l`<section class="console-agenda" aria-label=${e("कार्यसूची")}>
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
  </section>`}function We(e){const t=d(e.store),n=Me(t,e.store.get("about","about").current);n&&e.act(Pe(n,Ee(t),e.now()))}function Ge({context:t,stages:n,about:a}){if(a.closed)return l`<p class="console-now soft">${e("कार्यशाला बन्द भयो।")}</p>`;const o=Ee(n),r=Me(n,a.current);return l`<div class="console-now">
    ${o?l`<${Ze} ...${{context:t,stage:o}} />`:l`<p class="soft">${e("कुनै चरण खुला छैन।")}</p>`}
    <${Xe} code=${t.code} />
    ${r&&l`<button class="button primary wide console-next" onClick=${()=>We(t)}>
        ${s("play")}<span dir="auto">${e("अर्को खोल्नुहोस्: {title}",{title:r.title})}</span>
      </button>`}
  </div>`}function Ze({context:t,stage:n}){const a=e=>()=>t.act(function(e,t,n){const a=e.ends_at&&e.ends_at+6e4*Math.min(0,t)>=n?["extend_stage",{stage:e.id,minutes:-t}]:Ie(e,n),o=t>0?i(["{n} मिनेट थपियो","{n} मिनेट थपियो"],"{n} minutes more",t):i(["{n} मिनेट घट्यो","{n} मिनेट घट्यो"],"{n} minutes less",-t);return Le(o,qe("extend_stage",{stage:e.id,minutes:t},a))}(n,e,t.now()));return l`<p class="console-now-name"><small>${e("अहिले खुला")}</small><b dir="auto">${n.title}</b></p>
    <div class="toolbar console-now-tools">
      <button class="button small" aria-label=${e("5 मिनेट घटाउनुहोस्")} disabled=${!n.ends_at} onClick=${a(-5)}>
        ${e("−5 मिनेट")}
      </button>
      <button class="button small" aria-label=${e("5 मिनेट थप्नुहोस्")} onClick=${a(5)}>${e("+5 मिनेट")}</button>
      <button
        class="button small toolbar-end"
        aria-label=${e("यो चरण बन्द गर्नुहोस्")}
        onClick=${()=>t.act(Ue(n,t.now()))}
      >
        ${s("stop")}${e("बन्द गर्नुहोस्")}
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
      title=${e("तानेर अर्को ठाउँमा राख्नुहोस्")}
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
      <span dir="auto">${n.title}</span><small>${function(t){const n=t.minutes?i(["{n} मिनेट","{n} मिनेट"],"{n} min",t.minutes):e("समयको सीमा छैन"),a={open:e("खुला"),done:e("सकियो"),skipped:e("छोडियो")}[t.status];return a?`${a} · ${n}`:n}(n)}</small>
    </button>
    <${Oe} label=${e("{title} का लागि थप",{title:n.title})} items=${()=>function(t,n,a){const o=d(t.store),l=Ee(o);return["open"===n.status?{icon:"stop",words:e("बन्द गर्नुहोस्"),act:()=>t.act(Ue(n,t.now()))}:{icon:"play",words:n.opened_at?e("फेरि खोल्नुहोस्"):e("अहिले खुला"),act:()=>t.act(Pe(n,l,t.now()))},"open"!==n.status&&("skipped"===n.status?{icon:"undo",words:e("कार्यसूचीमा फर्काउनुहोस्"),act:()=>t.act(De(n,!1))}:{icon:"arrow-end",words:e("छोड्नुहोस्"),act:()=>t.act(De(n,!0))}),{icon:"edit",words:e("सम्पादन गर्नुहोस्…"),act:()=>Ae(t,n)},a>0&&{icon:"chevron-up",words:e("माथि सार्नुहोस्"),act:()=>tt(t,n,a-1)},a<o.length-1&&{icon:"chevron-down",words:e("तल सार्नुहोस्"),act:()=>tt(t,n,a+1)}].filter(Boolean)}(t,n,a)} />
  </li>`}const tt=(t,n,a)=>t.act(function(t,n,a){const o=t.map(e=>e.id),l=o.filter(e=>e!==n),s=Math.max(0,Math.min(a,l.length)),r=[...l.slice(0,s),n,...l.slice(s)],i=t.find(e=>e.id===n).title,c=r.every((e,t)=>e===o[t]);return Le(e("कार्यसूचीमा सारियो: {title}",{title:i}),c?[]:qe("arrange_stages",{stages:r},["arrange_stages",{stages:o}]))}(d(t.store),n.id,a));function nt({context:t,about:n}){const a=l`<button class="button quiet wide" onClick=${()=>function(t){const n=t.store.get("about","about"),a=t.draft("workshop"),o=a=>{const o=Object.fromEntries(Qe.map(e=>[e,a.get(e).trim()]));return t.act(function(t,n){const a=Object.keys(n).filter(e=>{var a;return n[e]!==(null!=(a=t[e])?a:"")}),o=e=>Object.fromEntries(a.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}));return Le(e("कार्यशाला बदलियो"),a.length?qe("edit_workshop",o(n),["edit_workshop",o(t)]):[])}(n,o),{quiet:!0})};t.ask(t=>{var s,r,i;return l`<${ue} title=${e("कार्यशाला सम्पादन गर्नुहोस्")} yes=${e("सुरक्षित गर्नुहोस्")} ...${{close:t,submit:o,draft:a}}>
        <${me} label=${e("शीर्षक")}
          ><input name="title" required maxlength=${Ke} defaultValue=${n.title} dir="auto"
        /><//>
        <${me} label=${e("प्रश्न")} hint=${e("बैठकमा सबैले काम गर्ने एउटा वाक्य।")}>
          <textarea name="task" rows="3" maxlength=${Je} defaultValue=${null!=(s=n.task)?s:""} dir="auto"></textarea>
        <//>
        <${me} label=${e("स्थान")}
          ><input name="place" maxlength=${Ke} defaultValue=${null!=(r=n.place)?r:""} dir="auto"
        /><//>
        <${me} label=${e("दिन 0")} hint=${e("100 र 1000 दिन यहाँबाट गनिन्छ।")}
          ><input name="day0" type="date" defaultValue=${null!=(i=n.day0)?i:""}
        /><//>
      <//>`})}(t)}>
    ${s("settings")}${e("कार्यशाला सम्पादन गर्नुहोस्…")}
  </button>`;if(n.closed)return l`${a}<button class="button wide" onClick=${()=>t.act(ze(!1))}>
        ${s("unlock")}${e("कार्यशाला फेरि खोल्नुहोस्")}
      </button>`;const o={title:e("कार्यशाला बन्द गर्ने?"),yes:e("कार्यशाला बन्द गर्नुहोस्"),danger:!0,text:e("अब कसैले केही पठाउन सक्दैन। योजना, प्रतिवेदन र डाउनलोड रहन्छन्। तपाईं जहिले पनि फेरि खोल्न सक्नुहुन्छ।")};return l`${a}<button class="button quiet wide" onClick=${async()=>await t.confirm(o)&&t.act(ze(!0))}>
      ${s("lock")}${e("कार्यशाला बन्द गर्नुहोस्…")}
    </button>`}async function at({code:t,token:n},a,{method:o="GET",body:l}={}){var s;const r={method:o,headers:{Authorization:`Bearer ${n}`,...l&&{"Content-Type":"application/json"}},...l&&{body:JSON.stringify(l)}},i=await fetch(`/api/workshops/${encodeURIComponent(t)}${a}`,r).catch(()=>null),c=await(null==i?void 0:i.json().catch(()=>null));if(null==i?void 0:i.ok)return c;const{code:u="no_line",why:d}=null!=(s=null==c?void 0:c.error)?s:{};throw{code:u,why:d||e("सर्भरसँग सम्पर्क हुन सकेन। फेरि कोसिस गर्नुहोस्।")}}async function ot(t,n){var a;const o=`/api/workshops/${t.code}/${n}`,l=await fetch(o,{headers:{Authorization:`Bearer ${t.token}`}}).catch(()=>null);if(!(null==l?void 0:l.ok))return{why:null!=(a=await lt(l))?a:e("डाउनलोड आइपुगेन। फेरि कोसिस गर्नुहोस्।")};const s=await l.blob().catch(()=>null);return s?{blob:s,name:st(l)}:{why:e("डाउनलोड आइपुगेन। फेरि कोसिस गर्नुहोस्।")}}const lt=async e=>{var t,n;return null==(n=null==(t=await(null==e?void 0:e.json().catch(()=>null)))?void 0:t.error)?void 0:n.why};function st(e){var t,n;const a=null!=(t=e.headers.get("Content-Disposition"))?t:"",o=/filename\*=UTF-8''([^;]+)/i.exec(a);return o?decodeURIComponent(o[1]):null==(n=/filename="?([^";]+)"?/.exec(a))?void 0:n[1]}function rt(e,t){Object.assign(document.createElement("a"),{href:ct(e),download:t}).click()}function it(e,t){window.open(ct(e),"_blank")||rt(e,t)}function ct(e){const t=URL.createObjectURL(e);return setTimeout(()=>URL.revokeObjectURL(t),6e4),t}function ut({context:t}){return l`<div class="console-agenda-foot">
    <button class="button quiet wide" onClick=${()=>async function(t){var n;const a=await ot(t,"method");return a.why?t.toast({text:a.why,tone:"error"}):(rt(a.blob,null!=(n=a.name)?n:`${t.code}.toml`),t.toast({text:e("डाउनलोड भयो")}))}(t)}>
      ${s("download")}${e("यो कार्यसूची सुरक्षित गर्नुहोस्")}
    </button>
    ${!$t(t)&&!t.rehearsal.value&&l`<${pt} context=${t} />`}
  </div>`}function dt({context:t}){return t.rehearsal.value?l`<div class="banner console-strip console-rehearsal" role="status" data-tone="warn">
    ${s("people")}<span>${e("यो काल्पनिक सहभागीसँगको अभ्यास हो। अन्त्य गरेपछि यो मेटिन्छ।")}</span>
    <button class="button small" onClick=${()=>async function(t){const n={title:e("अभ्यास अन्त्य गर्ने?"),yes:e("अभ्यास अन्त्य गर्नुहोस्"),danger:!0,text:e("यसमा भएको सबै मेटिन्छ। तपाईंको कार्यशाला जस्ताको तस्तै छ।")};if(await t.confirm(n))try{const{of:e}=await at(t,"/rehearsal",{method:"DELETE"});location.assign(e?`/w/${e}/run`:"/")}catch({why:e}){t.toast({text:e,tone:"error"})}}(t)}>${s("stop")}${e("अभ्यास अन्त्य गर्नुहोस्")}</button>
  </div>`:null}const $t=({store:e})=>e.all("person").some(({status:e,group:t})=>"in"===e&&t);function pt({context:t}){const n=c(!1);return l`<div class="console-rehearse">
    <button class="button wide" disabled=${n.value} onClick=${async()=>{const e=window.open("","_blank");n.value=!0,await async function(e,t){try{const{code:n,facilitator_key:a}=await at(e,"/rehearsal",{method:"POST"});(null!=t?t:window).location.assign(`/w/${n}/run#key=${a}`)}catch({why:n}){null==t||t.close(),e.toast({text:n,tone:"error"})}}(t,e),n.value=!1}}>
      ${s("play")}${e("काल्पनिक सहभागीसँग अभ्यास गर्नुहोस्")}
    </button>
    <small class="soft"
      >${e("अभ्यास नयाँ ट्याबमा खुल्छ: उही कार्यसूची र 24 काल्पनिक सहभागी। त्यसको केही पनि राखिँदैन।")}</small
    >
  </div>`}const[mt,gt]=[2e9,3e8],[bt,ht]=[.5,2],vt=["ok","info","warn","error"];function ft({address:t,address_lost:n}){const a=e("फोनले यसलाई {address} मा भेट्छन्",{address:t});return n?{id:"address",tone:"warn",words:ee(n),hint:a}:{id:"address",tone:"ok",words:a}}const wt=({live:t})=>t?{id:"line",tone:"ok",words:e("यो सञ्चालन पृष्ठ जोडिएको छ")}:{id:"line",tone:"error",words:e("यो सञ्चालन पृष्ठ जोडिएको छैन"),hint:e("आफैँ फेरि कोसिस गर्छ। देखिएको पुरानो हुन सक्छ।")};function yt({waiting:t,durable:n}){const a=[];return t&&a.push({id:"waiting",tone:"warn",words:i(["तपाईंको {n} कदम पठाउन बाँकी छ","तपाईंका {n} कदम पठाउन बाँकी छन्"],"{n} of your posts are waiting to be sent",t)}),n||a.push({id:"durable",tone:"info",words:e("ट्याब बन्द गर्दा यो ब्राउजरले केही राख्दैन")}),a}function kt({connected:e,behind:t,air_wait:n=null}){const a=i(["{n} यन्त्र जोडिएको छ","{n} यन्त्र जोडिएका छन्"],"{n} screens connected",e);return t&&null===n?{id:"people",tone:"warn",words:a,hint:i(["तीमध्ये {n} पछि परेको छ, अब भेट्दै छ","तीमध्ये {n} पछि परेका छन्, अब भेट्दै छन्"],"{n} of them are behind and catching up",t)}:{id:"people",tone:"ok",words:a}}function xt({air_wait:t=null}){if(null===t||t<bt)return[];const n=Math.max(1,Math.round(t));return[{id:"air",tone:t<ht?"info":"warn",words:i(["वाइफाइ व्यस्त छ: अरूका कार्डहरू करिब {n} सेकेन्डपछि फोनमा पुग्छन्","वाइफाइ व्यस्त छ: अरूका कार्डहरू करिब {n} सेकेन्डपछि फोनमा पुग्छन्"],"Wifi busy: others’ cards reach phones after about {n} seconds",n),hint:e("केही पनि हराउँदैन, र पोस्टहरू तुरुन्तै सुरक्षित हुन्छन्। दोस्रो एक्सेस पोइन्टले मद्दत गर्छ।")}]}function _t({unsaved:t,trouble:n,last_commit:a},{now:o}){return n?{id:"saved",tone:"error",words:e("पोस्टहरू सुरक्षित गर्न सकिँदैन: {why}",{why:n}),hint:e("ती फोनमा पर्खिरहेका छन्। डिस्क वा सत्र फाइल फिर्ता राख्नुहोस्, अनि ती सुरक्षित हुन्छन्।")}:t?{id:"saved",tone:"warn",words:i(["{n} लेखाइ सुरक्षित हुँदै छ","{n} लेखाइ सुरक्षित हुँदै छन्"],"{n} posts are being saved",t)}:{id:"saved",tone:"ok",words:a?e("सबै सुरक्षित भयो; पछिल्लो लेखाइ {ago} अघि",{ago:$(o-a)}):e("सबै सुरक्षित भयो")}}function Ct({brought_back:t},{now:n}){if(!t)return[];const[a,o]=t;return[{id:"brought-back",tone:"warn",words:e("सत्र फाइल हटाइएको थियो र {ago} अघि फेरि सुरक्षित गरियो",{ago:$(n-a)}),hint:e("केही हराएको छैन। कार्यशाला {file} मा छ।",{file:o})}]}function jt({restored:t,came_back:n}){return null==t?[]:[{id:"back",tone:"info",words:n?i(["प्रतिलिपि राखेपछि {n} लेखाइ फिर्ता आयो","प्रतिलिपि राखेपछि {n} लेखाइ फिर्ता आए"],"{n} posts arrived after the copy was put in place",n):e("यो कार्यशाला प्रतिलिपिबाट अगाडि बढ्दै छ")}]}function Ot({last_copy:t,copy_failed:n,copies:a},{now:o}){return n?{id:"copy",tone:"error",words:e("प्रतिलिपि बनेन: {why}",{why:n}),hint:t?e("पछिल्लो प्रतिलिपि {ago} अघि",{ago:$(o-t)}):void 0}:!t&&a?{id:"copy",tone:"info",words:e("अन्त राख्ने पहिलो प्रतिलिपि बन्दै छ")}:t?{id:"copy",tone:o-t>18e4?"warn":"ok",words:e("पछिल्लो प्रतिलिपि {ago} अघि",{ago:$(o-t)})}:{id:"copy",tone:"warn",words:e("अन्त कतै प्रतिलिपि राखिएको छैन"),hint:e("यो ल्यापटप बिग्रे कार्यशाला हराउँछ। बेला-बेला “कागजातहरू” बाट एक प्रति डाउनलोड गर्नुहोस्।")}}function St({disk_free:t}){const n=e("डिस्कमा {size} GB खाली",{size:(t/1e9).toFixed(1)});return t<gt?{id:"disk",tone:"error",words:n,hint:e("अहिल्यै ठाउँ बनाउनुहोस्, नत्र लेखाइ अस्वीकार हुन्छ।")}:{id:"disk",tone:t<mt?"warn":"ok",words:n}}function qt({clock:t,clock_reads:n,clock_jumped:a}){return t?[{id:"clock",tone:"error",words:e("ल्यापटपको घडी ठीक हुन सक्दैन: {when}",{when:n}),hint:e("अगाडि बढ्नुअघि मिति र समय मिलाउनुहोस्: टाइमर, म्याद र लिङ्कहरू त्यसैमा भर पर्छन्।")}]:a?[{id:"clock",tone:"warn",words:a>0?e("ल्यापटपको घडी {time} अगाडि सारियो",{time:$(1e3*a)}):e("ल्यापटपको घडी {time} पछाडि सारियो",{time:$(1e3*-a)}),hint:e("खुला चरणको मिनेट फेरि राख्नुहोस्, र लिङ्क तथा म्याद जाँच्नुहोस्।")}]:[]}function Lt({context:t}){var n,a;const o=c(null);r(()=>function(e,t){const n=async()=>{if("hidden"===document.visibilityState)return;const n=e.way.peek(),a=await fetch(`/api/health/${e.code}`,{headers:{Authorization:`Bearer ${e.token}`}}).catch(()=>null);t.value=(null==a?void 0:a.ok)?{...await a.json(),at:Date.now()}:{missing:!0},(null==a?void 0:a.ok)&&(e.rehearsal.value=!0===t.value.rehearsal),(null==a?void 0:a.ok)&&e.way.peek()===n&&(e.way.value=((e,t)=>{var n,a;return{joinUrl:`${e.address}/w/${t}`,choices:null!=(n=e.addresses)?n:[],lost:null!=(a=e.address_lost)?a:null}})(t.value,e.code))};n();const a=setInterval(n,5e3);return()=>clearInterval(a)}(t,o),[]);const i=t.sync.state.value,u=function(t,n){const a=[wt(n),...yt(n)];return t?t.missing?[...a,{id:"server",tone:"error",words:e("सर्भरले खबर दिँदैन।")}]:[...a,kt(t),...xt(t),_t(t,n),...Ct(t,n),...jt(t),...t.rehearsal?[]:[Ot(t,n)],St(t),...qt(t),ft(t)]:[...a,{id:"asking",tone:"info",words:e("सर्भरलाई सोध्दै…")}]}(o.value,{now:t.seconds.value,live:"live"===i,waiting:t.outbox.waiting.value,durable:t.outbox.durable.value}),d=(e=>vt[Math.max(0,...e.map(e=>vt.indexOf(e.tone)))])(u);return l`<details class="console-health" data-tone=${d}>
    <summary>
      ${s(Et[d])}<b
        >${null!=(a=null==(n=u.find(e=>e.tone===d&&Mt.has(d)))?void 0:n.words)?a:e("सबै ठीक छ")}</b
      >
    </summary>
    <ul class="console-health-lines" aria-live="off">
      ${u.map(({id:e,tone:t,words:n,hint:a})=>l`<li key=${e} data-tone=${t} data-health=${e}>
            ${s(Et[t])} <span>${n}${a&&l`<small>${a}</small>`}</span>
          </li>`)}
    </ul>
  </details>`}const Et={ok:"check",warn:"warning",error:"warning",info:"info"},Mt=new Set(["warn","error"]),Pt=["people","person","fish","boat","government","leaf","book","microphone","heart","market","hand","youth","elder","national","house","tree","wheat","briefcase","star","wave","balance","globe","wrench","training","technology"],It=Array.from({length:12},(e,t)=>t+1),Ut=({icon:t,colour:n,name:a="",onChange:o})=>l`<fieldset class="look-icons">
      <legend>${e("चित्र")}</legend>
      ${Pt.map((n,r)=>l`<label key=${n} class="look">
            <input
              type="radio"
              name=${`${a}icon`}
              value=${n}
              defaultChecked=${n===t}
              aria-label=${e("चित्र {n}",{n:r+1})}
              onChange=${o}
            />
            <span>${s(n)}</span></label
          >`)}
    </fieldset>
    <fieldset class="look-icons">
      <legend>${e("रङ")}</legend>
      ${It.map(t=>l`<label key=${t} class="look" data-colour=${t}>
            <input
              type="radio"
              name=${`${a}colour`}
              value=${t}
              defaultChecked=${t===n}
              aria-label=${e("रङ {n}",{n:t})}
              onChange=${o} />
            <span class="look-colour"></span
          ></label>`)}
    </fieldset>`;function Dt(t,n){var a;const o=n.id===(null==(a=t.me.value)?void 0:a.person);if("removed"===n.status)return[{icon:"undo",words:e("फेरि भित्र आउन दिनुहोस्"),act:()=>t.act((t=>Le(e("{name} फर्कन सक्नुहुन्छ",{name:T(t)}),qe("readmit_person",{person:t.id},["remove_person",{person:t.id}])))(n))},null,Bt(t,n)];const r=(a,o,l)=>n.role!==a&&{icon:o,words:l,act:()=>async function(t,n,a){const o={title:e("{name} लाई सहजकर्ता बनाउने?",{name:T(n)}),yes:e("सहजकर्ता बनाउनुहोस्"),text:e("सहजकर्ताले चरण खोल्न र बन्द गर्न, कार्ड लुकाउन, सबै हेर्न र मानिस हटाउन सक्छन्।")};("facilitator"!==a||await t.confirm(o))&&t.act(((t,n)=>Le(e("{name} को भूमिका अब अर्कै छ",{name:T(t)}),qe("set_role",{person:t.id,role:n},["set_role",{person:t.id,role:t.role}])))(n,a))}(t,n,a)};return[{icon:"edit",words:e("नाम बदल्नुहोस्…"),act:()=>function(t,n){const a=t.draft(`person/${n.id}`),o=a=>t.act(((t,n)=>Le(e("नाम {name} राखियो",{name:n}),qe("rename_person",{person:t.id,name:n},...t.name?[["rename_person",{person:t.id,name:t.name}]]:[])))(n,a.get("name").trim()),{quiet:!0});t.ask(t=>{var s;return l`<${ue} title=${e("व्यक्तिको नाम बदल्नुहोस्")} yes=${e("सुरक्षित गर्नुहोस्")} ...${{close:t,submit:o,draft:a}}>
        <${me} label=${e("नाम")}
          ><input name="name" required maxlength=${60} defaultValue=${null!=(s=n.name)?s:""} autofocus dir="auto"
        /><//>
      <//>`})}(t,n)},{icon:"move",words:e("अर्को समूहमा सार्नुहोस्…"),act:()=>function(t,n){const a=m(t.store).filter(e=>e.id!==n.group);t.ask(o=>l`<${ce} title=${e("{name} लाई सार्ने ठाउँ",{name:T(n)})} close=${o}>
        <div class="stack">
          ${a.map(a=>l`<button
                key=${a.id}
                class="button wide"
                data-colour=${a.colour}
                onClick=${((a,o)=>()=>(a(),t.act(((t,n)=>Le(e("{name} अब {group} मा हुनुहुन्छ",{name:T(t),group:n.name}),qe("move_person",{person:t.id,group:n.id},...t.group?[["move_person",{person:t.id,group:t.group}]]:[])))(n,o))))(o,a)}
              >
                ${s(a.icon)}<span dir="auto">${a.name}</span>
              </button>`)}
        </div>
      <//>`)}(t,n)},null,r("recorder","recorder",e("टिपोटकर्ता बनाउनुहोस्")),n.group&&r("participant","person",e("सहभागी बनाउनुहोस्")),r("facilitator","key",e("सहजकर्ता बनाउनुहोस्…")),!o&&null,!o&&{icon:"lock",words:e("बैठकबाट हटाउनुहोस्…"),danger:!0,act:()=>async function(t,n){const a={title:e("{name} लाई हटाउने?",{name:T(n)}),yes:e("बैठकबाट हटाउनुहोस्"),danger:!0,text:e("यो फोनले तुरुन्तै केही पठाउन पाउँदैन। पठाइसकेको रहन्छ। तपाईं यो व्यक्तिलाई फेरि आउन दिन सक्नुहुन्छ।")};await t.confirm(a)&&t.act((t=>Le(e("{name} बैठकबाहिर हुनुहुन्छ",{name:T(t)}),qe("remove_person",{person:t.id},["readmit_person",{person:t.id}])))(n))}(t,n)},!o&&Bt(t,n)].filter(e=>!1!==e&&void 0!==e)}const Bt=(t,n)=>({icon:"trash",words:e("व्यक्ति मेटाउनुहोस्…"),danger:!0,act:()=>async function(t,n){const a={title:e("{name} लाई मेटाउने?",{name:T(n)}),yes:e("सदाका लागि मेटाउनुहोस्"),danger:!0,text:[e("यो व्यक्तिको नाम र सबै लेखाइ कार्यशालाको फाइलबाट हटाइन्छ।"),e("कार्डहरू खाली हुन्छन्; वाचा र खुला मत हटाइन्छन्।"),e("बेनामी कार्डहरू रहन्छन्: यस व्यक्तिले तीमध्ये कुन लेख्यो कसैले भन्न सक्दैन।"),e("यो उल्ट्याउन सकिँदैन।")]};await t.confirm(a)&&t.act((t=>Le(e("व्यक्ति मेटाइयो"),qe("erase_person",{person:t.id})))(n))}(t,n)});function zt(t,n){var a;const o=m(t.store),r=null!=n?n:{name:"",icon:"people",colour:o.length%12+1},i=t.draft(`group/${null!=(a=null==n?void 0:n.id)?a:""}`),c=a=>{const o={name:a.get("name").trim(),icon:a.get("icon"),colour:Number(a.get("colour"))};return t.act(n?function(t,n){const a=["name","icon","colour"].filter(e=>void 0!==n[e]&&n[e]!==t[e]),o=e=>({group:t.id,...Object.fromEntries(a.map(t=>[t,e[t]]))});return Le(e("समूह बदलियो: {name}",{name:n.name}),a.length?qe("edit_group",o(n),["edit_group",o(t)]):[])}(n,o):function(t){const n=p();return Le(e("समूह थपियो: {name}",{name:t.name}),qe("add_group",{group:n,...t},["remove_group",{group:n}]))}(o),{quiet:!0})};t.ask(a=>l`<${ue}
        title=${e(n?"समूह सम्पादन गर्नुहोस्":"समूह थप्नुहोस्")}
        yes=${e(n?"सुरक्षित गर्नुहोस्":"थप्नुहोस्")}
        ...${{close:a,submit:c,draft:i}}
      >
        <${me} label=${e("नाम")}
          ><input name="name" required maxlength=${60} defaultValue=${r.name} autofocus dir="auto"
        /><//>
        <${Ut} icon=${r.icon} colour=${r.colour} />
        ${n&&o.length>1&&l`<button
            type="button"
            class="button quiet"
            onClick=${()=>(a(),t.act((({id:t,name:n,icon:a,colour:o,position:l})=>Le(e("समूह हटाइयो: {name}",{name:n}),qe("remove_group",{group:t},["add_group",{group:t,name:n,icon:a,colour:o,position:l}])))(n)))}
          >
            ${s("trash")}${e("समूह हटाउनुहोस्")}
          </button>`}
      <//>`)}async function At(e){const t=await Tt(e);return t.why?e.toast({text:t.why,tone:"error"}):e.ask(n=>l`<${Nt} ...${{context:e,first:t,close:n}} />`)}const Tt=(e,t=!1)=>at(e,"/recorder-link",{method:"POST",body:{anew:t}}).catch(({why:e})=>({why:e}));function Nt({context:t,first:n,close:a}){const o=c(n),r=c(""),{url:i,key:u,expires_on:d}=o.value;return l`<${ce} wide title=${e("टिपोटकर्ताको लिङ्क")} close=${a}>
    <div class="console-join">
      <figure class="qr">
        <img
          src=${`/w/${t.code}/qr.svg?recorder=${encodeURIComponent(u)}&of=${encodeURIComponent(i)}`}
          alt=${e("टिपोटकर्ताको लिङ्कको QR कोड")}
          width="240"
          height="240"
        />
      </figure>
      <div class="stack">
        <p>
          ${e("टिपोटकर्ताहरूले यो स्क्यान गर्छन् वा लिङ्क खोल्छन्। धेरै जना एकैचोटि सामेल हुँदा वा बैठक भरिएको बेला पनि उनीहरू भित्र आउन सक्छन्। यो टिपोटकर्ताहरूलाई मात्र देखाउनुहोस्।")}
        </p>
        <input
          readonly
          dir="ltr"
          value=${i}
          aria-label=${e("टिपोटकर्ताको लिङ्क")}
          onFocus=${e=>e.target.select()}
        />
        <div class="toolbar">
          <button class="button small" onClick=${async()=>r.value=await ne(i)?e("कपी भयो"):""}>${s("copy")}${e("कपी गर्नुहोस्")}</button>
          <button class="button small" onClick=${async()=>{var n;const a=await Tt(t,!0);a.why||(o.value=a),r.value=null!=(n=a.why)?n:e("पहिलेको लिङ्कले अब काम गर्दैन।")}}>${e("नयाँ लिङ्क बनाउनुहोस्")}</button>
        </div>
        <p class="soft" role="status">
          ${r.value||e("यो {date} सम्म काम गर्छ।",{date:N(d)})}
        </p>
      </div>
    </div>
  <//>`}function Rt({context:t}){const n=c([]),a=async()=>{var e;return n.value=null!=(e=await Ft(t))?e:n.peek()};r(()=>function(e){e();const t=setInterval(()=>"hidden"!==document.visibilityState&&e(),1e4);return()=>clearInterval(t)}(a),[]);const o=n.value.length;return o?l`<div class="console-idle">
    <span class="soft"
      >${i(["{n} जनाले केही गर्नुभएको छैन र जडानमा हुनुहुन्न","{n} जनाले केही गर्नुभएको छैन र जडानमा हुनुहुन्न"],"{n} people did nothing and aren’t connected",o)}</span
    >
    <button class="button small" onClick=${async()=>(await async function(t){const n=await Ft(t);if(!(null==n?void 0:n.length))return;const a={title:i(["केही नगरेका {n} जनालाई हटाउने?","केही नगरेका {n} जनालाई हटाउने?"],"Remove {n} people who did nothing?",n.length),yes:e("हटाउनुहोस्"),danger:!0,text:[e("उहाँहरू जोडिनुभयो, तर यहाँ उहाँहरूको केही छैन र अहिले जडान छैन। सहजकर्ता र टिपोटकर्ता रहनुहुन्छ।"),e("बेनामी कार्ड मात्र लेख्ने वा गोप्य मत मात्र दिने व्यक्ति पनि यसमा हुन सक्छ: कसैले भन्न सक्दैन।"),e("उहाँहरू कोडबाट फेरि जोडिन सक्नुहुन्छ, र तपाईं यो काम फिर्ता लिन सक्नुहुन्छ।")]};await t.confirm(a)&&await t.act(function(e){const t=Array.from({length:Math.ceil(e.length/500)},(t,n)=>e.slice(500*n,500*(n+1)));return Le(i(["{n} जना हटाइए","{n} जना हटाइए"],"{n} people removed",e.length),t.map(e=>qe("remove_idle_people",{people:e},["readmit_people",{people:e}])))}(n))}(t),await a())}>${e("हटाउनुहोस्…")}</button>
  </div>`:null}const Ft=async e=>{var t,n;return null!=(n=null==(t=await at(e,"/idle").catch(()=>null))?void 0:t.people)?n:null};function Vt({context:t}){const{store:n}=t,a=c(""),o=n.all("person").filter(({status:e})=>"erased"!==e),r=m(n),u=function({store:e,parts:t},n,a){var o,l,s,r;const i=e.get("stage",null!=(l=null==(o=e.get("about","about"))?void 0:o.current)?l:"");return"open"!==(null==i?void 0:i.status)?null:function(e,t,n){if(!n)return null;const a=new Set(g(t).map(e=>e.group));return e.filter(e=>a.has(e.id)&&!n.has(e.id))}(n,a,null==(r=null==(s=t[i.activity])?void 0:s.heard)?void 0:r.call(s,i,e))}(t,r,o),d=a.value.trim().toLocaleLowerCase(),$=d?o.filter(e=>T(e).toLocaleLowerCase().includes(d)):o;return l`<section class="console-people" aria-label=${e("मानिस")}>
    <div class="console-side-head">
      <h2>${e("मानिस")}</h2>
      <button class="button small" onClick=${()=>zt(t)}>${s("plus")}${e("समूह")}</button>
    </div>
    <${Kt} ...${{context:t,people:o}} />
    <${Jt} silent=${u} />
    <${Qt} ...${{groups:r,people:o}} />
    ${!t.rehearsal.value&&l`<${Rt} context=${t} />`}
    <div class="toolbar">
      <button class="button small" onClick=${()=>At(t)}>
        ${s("recorder")}${e("टिपोटकर्ताको लिङ्क…")}
      </button>
    </div>
    <label class="console-search"
      ><span class="visually-hidden">${e("मानिस खोज्नुहोस्")}</span>${s("search")}
      <input
        type="search"
        placeholder=${i(["{n} जनामा खोज्नुहोस्","{n} जनामा खोज्नुहोस्"],"Search {n} people",o.length)}
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
    <b>${i(["{n} अहिले यहाँ","{n} अहिले यहाँ"],"{n} connected now",a)}</b>
    <span class="soft">${o?i(["{n} जनाको साथ","{n} जनाको साथ"],"{n} joined",o):e("अझै कोही सहभागी भएको छैन")}</span>
  </p>`}function Jt({silent:t}){return t?t.length?l`<p class="notice" data-tone="warn">
    ${s("microphone")}<span
      >${e("अझै नबोलेका:")} ${t.map((e,t)=>l`${t?", ":""}<bdi>${e.name}</bdi>`)}</span
    >
  </p>`:l`<p class="notice" data-tone="ok">${s("check")}<span>${e("यो चरणमा सबै समूह बोले।")}</span></p>`:null}function Qt({groups:t,people:n}){const a=new Set(g(n).map(e=>e.group)),o=t.filter(e=>!a.has(e.id));return a.size&&o.length?l`<p class="soft console-absent">
    ${e("यी समूहबाट कोही आएको छैन:")} ${o.map((e,t)=>l`${t?", ":""}<bdi>${e.name}</bdi>`)}
  </p>`:null}function Xt({context:t,group:n,people:a,silent:o,words:r}){var i;const c=a.filter(e=>"in"===e.status&&"facilitator"!==e.role),u=null!=(i=t.sync.presence.value.groups.get(n.id))?i:0;return r&&!c.length?null:l`<details class="console-group-row" open=${!!r||void 0}>
    <summary>
      <span class="badge" data-colour=${n.colour}>${s(n.icon)}</span>
      <span class="person-name"
        ><span dir="auto">${n.name}</span
        ><small
          >${c.length?e("{all} मध्ये {here} यहाँ",{here:u,all:c.length}):e("अहिलेसम्म कोही छैन")}</small
        ></span
      >
      ${o&&l`<span class="presence" data-state="silent">${e("मौन")}</span>`}
    </summary>
    <div class="toolbar">
      <button class="button small" onClick=${()=>zt(t,n)}>
        ${s("edit")}${e("समूह सम्पादन गर्नुहोस्…")}
      </button>
    </div>
    <${Wt} ...${{context:t,people:c}} />
  </details>`}const Yt=({context:t,people:n})=>{const a=n.filter(e=>"in"===e.status&&("facilitator"===e.role||!e.group));return a.length>0&&l`<details class="console-group-row">
      <summary>
        <span class="badge">${s("key")}</span>
        <span class="person-name">${e("सहजकर्ताहरू")}<small>${a.length}</small></span>
      </summary>
      <${Wt} ...${{context:t,people:a}} />
    </details>`},Ht=({context:t,people:n})=>{const a=n.filter(e=>"removed"===e.status);return a.length>0&&l`<details class="console-group-row">
      <summary>
        <span class="badge">${s("lock")}</span>
        <span class="person-name">${e("हटाइयो")}<small>${a.length}</small></span>
      </summary>
      <${Wt} ...${{context:t,people:a}} />
    </details>`},Wt=({context:e,people:t})=>l`<ul class="people">
    ${t.map(t=>l`<${Gt} key=${t.id} ...${{context:e,id:t.id}} />`)}
  </ul>`;function Gt({context:t,id:n}){var a;const o=t.store.get("person",n),r=t.sync.presence.value.people.has(n),i={recorder:e("टिपोटकर्ता"),facilitator:e("सहजकर्ता")};return l`<li class="person-row">
    <span class="person-name" dir="auto"
      >${T(o)}<small
        >${[i[o.role],n===(null==(a=t.me.value)?void 0:a.person)&&e("तपाईं")].filter(Boolean).join(" · ")}</small
      ></span
    >
    ${"recorder"===o.role&&l`<span title=${e("टिपोटकर्ता")}>${s("recorder")}</span>`}
    <span class="presence" data-state=${r?"here":"away"}>${e(r?"यहाँ":"टाढा")}</span>
    <${Oe} label=${e("{title} का लागि थप",{title:T(o)})} items=${()=>Dt(t,o)} />
  </li>`}const Zt=e=>Object.entries(e).map(([e,{tab:t}])=>({name:e,...t})).sort((e,t)=>{var n,a;return(null!=(n=e.key)?n:"~")<(null!=(a=t.key)?a:"~")?-1:1}),en=(e,t,n)=>Zt(e).filter(({name:e,always:a,seldom:o})=>e===n||a||!o&&t.some(t=>t.activity===e)),tn="wsr-console-keys",nn=e=>Object.values(e).flatMap(({keys:e=[]})=>e);const an=(e,t,n)=>{var a,o,l;return null!=(l=null==(a=ln[e])?void 0:a.call(ln,t,n))?l:null==(o=nn(t.parts).find(t=>t.key===e))?void 0:o.act},on={KeyN:We,KeyP:e=>e.act(Be(!e.store.get("about","about").paused))},ln={u:e=>()=>e.takeBack(),"?":(e,t)=>t,"/":()=>()=>{var e;return null==(e=document.querySelector(".console-panel [type=search], .console-people [type=search]"))?void 0:e.focus()}};function sn(){try{return"off"!==localStorage.getItem(tn)}catch{return!0}}const rn=t=>t.ask(n=>{return l`<${ce} wide title=${e("सहायता र किबोर्डका छोटा बाटा")} close=${n}>
        <div class="console-help">
          <section>
            <h3>${e("कार्यसूची")}</h3>
            <ul>
              <li>${e("ठूलो बटनले सबैका लागि अर्को चरण खोल्छ; अघिल्लो बन्द हुन्छ।")}</li>
              <li>${e("रोक्दा सबैको पठाउने काम तुरुन्तै रोकिन्छ। केही हराउँदैन, र एक थिचाइमै बैठक अगाडि बढ्छ।")}</li>
              <li>
                ${e("लगभग हरेक कदम उल्ट्याउन सकिन्छ: तलको पट्टीमा र माथिको पट्टीमा।")}
              </li>
              <li>
                ${e("लुकाइएका कार्ड सबै फोन र भित्तोबाट तुरुन्तै हट्छन्; सहजकर्ताले मात्र अझै देख्छन्।")}
              </li>
              <li>${e("कार्डलाई समाउने ठाउँबाट तान्नुहोस्, वा “सार्नुहोस्…” र मेनु चलाउनुहोस्: दुवैले एउटै काम गर्छ।")}</li>
            </ul>
          </section>
          <section>
            <h3>${e("किबोर्डका बटन")}</h3>
            <dl class="console-keys">
              ${(o=t.parts,[(a=Zt(o).filter(({key:e})=>e),[`${a[0].key} … ${a.at(-1).key}`,e("पानाहरू, {first} देखि {last} सम्म",{first:a[0].words(),last:a.at(-1).words()})]),["0",e("अहिलेको चरणमा फर्कने")],["Shift N",e("अर्को चरण खोल्ने")],["Shift P",e("बैठक रोक्ने वा फेरि चलाउने")],["U, Ctrl Z",e("पछिल्लो कदम उल्ट्याउने")],["/",e("यो पानामा खोज्ने")],...nn(o).filter(({words:e})=>e).map(({key:e,words:t})=>[e.toUpperCase(),t()]),["Esc",e("छनोट हटाउने; झ्याल बन्द गर्ने")],["Alt ↑ ↓",e("छानिएको चरण माथि वा तल सार्ने")],["?",e("यो सहायता")]]).map(([e,t])=>l`<div key=${e}>
                    <dt><kbd>${e}</kbd></dt>
                    <dd>${t}</dd>
                  </div>`)}
            </dl>
            <${ge}
              label=${e("यो यन्त्रमा एउटै बटनका छोटा बाटा चलाउनुहोस्")}
              defaultChecked=${sn()}
              onChange=${e=>function(e){try{localStorage.setItem(tn,e?"on":"off")}catch{}}(e.target.checked)}
            />
          </section>
        </div>
      <//>`;var a,o}),cn=e=>`wsr:${e}:link`;function un({context:t}){const[a,o]=n(()=>function(e){try{return sessionStorage.getItem(cn(e))}catch{return null}}(t.code)),[r,i]=n(!1);return a?l`<section class="notice console-keep" data-tone="leverage" aria-label=${e("यो लिङ्क राख्नुहोस्")}>
    ${s("key")}
    <div>
      <b>${e("यो लिङ्क राख्नुहोस्")}</b>
      <p>${e("यसले जुनसुकै यन्त्रमा यो सञ्चालन पृष्ठ खोल्छ। जससँग यो छ, उसले बैठक चलाउन सक्छ। यो पृष्ठले यो अहिले मात्र देखाउँछ।")}</p>
      <input readonly value=${a} aria-label=${e("सहजकर्ताको लिङ्क")} onFocus=${e=>e.target.select()} />
    </div>
    <button class="button small" onClick=${async()=>i(await ne(a))}>
      ${s(r?"check":"copy")}${e(r?"कपी भयो":"कपी गर्नुहोस्")}
    </button>
    <button class="button small" onClick=${()=>(function(e){try{sessionStorage.removeItem(cn(e))}catch{}}(t.code),o(null))}>${e("मैले राखेँ")}</button>
  </section>`:null}const dn=({context:t})=>t.outbox.returned.value.map(n=>l`<p class="banner console-strip" role="status" data-tone="error" key=${n.key}>
        ${s("undo")}<span
          >${e("फिर्ता आयो: {why}",{why:n.why})} <b dir="auto">${J(n.with).join(" · ")}</b></span
        >
        ${J(n.with).length>0&&l`<button class="button small" onClick=${()=>ne(J(n.with).join("\n"))}>
            ${s("copy")}${e("कपी गर्नुहोस्")}
          </button>`}
        <button class="button small" onClick=${()=>t.outbox.take(n.key)}>${e("हटाउनुहोस्")}</button>
      </p>`);function $n({context:t,stages:n,current:a,looking:o,look:r}){var i;const{tab:c,stage:u}=function(e,t,n,a){var o,l;const s=t=>Object.hasOwn(e,null!=t?t:"")?t:"open",r=null!=a?a:n,i=t.find(e=>e.id===r);if(i)return{tab:s(i.activity),stage:i};const c=t.filter(e=>e.activity===s(r));return{tab:s(r),stage:null!=(l=null!=(o=c.find(e=>e.id===n))?o:c.find(e=>"open"===e.status))?l:c[0]}}(t.parts,n,a,o.value),{Panel:d}=t.parts[c],$=n.find(e=>e.id===a);return l`<nav class="tabs console-tabs" aria-label=${e("पानाहरू")}>
      ${en(t.parts,n,c).map(({name:e,words:t,icon:n})=>l`<button key=${e} aria-current=${c===e?"page":void 0} onClick=${()=>r(e)}>
            ${s(n)}<span>${t()}</span>${(null==$?void 0:$.activity)===e&&"open"===$.status&&l`<${mn} />`}
          </button>`)}
    </nav>
    <div class="console-panel">
      ${pn(t.parts).map(([e,n])=>l`<${n} key=${e} context=${t} stage=${$} />`)}
      <${gn} ...${{stages:n,stage:u,look:r}} tab=${Zt(t.parts).find(({name:e})=>e===c)} />
      <${d} key=${`${c}/${null!=(i=null==u?void 0:u.id)?i:""}`} context=${t} stage=${u} />
    </div>`}const pn=e=>Object.entries(e).flatMap(([e,{Above:t}])=>t?[[e,t]]:[]),mn=()=>l`<span class="console-live" title=${e("अहिले खुला")}><span class="visually-hidden">${e("अहिले खुला")}</span></span>`;function gn({stages:t,stage:n,tab:a,look:o}){const s=t.filter(e=>e.activity===a.name);return l`<header class="console-panel-head">
    <h2 dir="auto">${n&&!a.always?n.title:a.words()}</h2>
    ${s.length>1&&l`<label class="console-which"
        ><span class="visually-hidden">${e("चरण")}</span
        ><select onChange=${e=>o(e.target.value)}>
          ${s.map(e=>l`<option value=${e.id} selected=${e===n}>${e.title}</option>`)}
        </select></label
      >`}
    ${n&&!a.always&&l`<span class="chip" data-tone=${"open"===n.status?"ok":void 0}>${bn(n.status)}</span>`}
  </header>`}const bn=t=>({ahead:e("अझै खुलेको छैन"),open:e("खुला"),done:e("बन्द"),skipped:e("छोडियो")}[t]);const hn=({runs:e=[],opened_at:t})=>{var n,a;return null!=(a=null==(n=e[e.length-1])?void 0:n.opened_at)?a:t};function vn(t){const n=new Intl.DateTimeFormat(document.documentElement.lang,{weekday:"long",hour:"numeric",minute:"2-digit"}).format(hn(t));return{where:t.id,words:e("{when} देखि खुला",{when:n}),overnight:!0}}function fn({context:t,look:n}){const a=function(t,n,a){const o=d(n),l=Object.values(t).flatMap(e=>{var t,a;return null!=(a=null==(t=e.leftOpen)?void 0:t.call(e,n))?a:[]});return[...n.get("about","about").paused?[{words:e("पोस्ट गर्न रोकिएको छ।")}]:[],...o.filter(e=>function(e,t){return"open"===e.status&&new Date(hn(e)).toDateString()!==t.toDateString()}(e,a)).map(vn),...l.map(({stage:e,words:t})=>({where:e,words:t}))]}(t.parts,t.store,new Date(t.now()));return a.length?l`<details class="disclosure console-still" open=${a.some(e=>e.overnight)}>
    <summary>${i(["{n} कुरा अझै बाँकी छ","{n} कुरा अझै बाँकी छन्"],"{n} things are still open",a.length)}</summary>
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
    ${a&&l`<button class="button small" onClick=${()=>t.takeBack(n.entry)}>${s("undo")}${e("उल्ट्याउनुहोस्")}</button>`}
    <button
      class="button small quiet icon-only console-toast-close"
      aria-label=${e("हटाउनुहोस्")}
      onClick=${()=>t.dismiss(n)}
    >
      ${s("close")}
    </button>
  </p>`}const kn=({context:e})=>e.dialogs.value.map(e=>l`<${xn} key=${e} one=${e} />`),xn=({one:e})=>e.view(e.close),_n=({context:t,about:n})=>l`<header class="topbar console-bar">
    <h1 class="topbar-title">
      <span dir="auto">${n.title}</span>
      <button class="console-plain console-code" onClick=${()=>fe(t)} title=${e("QR कोड ठूलो देखाउनुहोस्")}>
        <span class="visually-hidden">${e("सहभागी हुने कोड")}</span><b class="code">${t.code}</b>
      </button>
    </h1>
    <${Cn} ...${{context:t,about:n}} />
    <${On} context=${t} />
    <${Sn} context=${t} />
    <a class="button small" href=${he(t)} target="_blank" rel="noopener"
      >${s("wall")}<span class="console-wide-words">${e("भित्तो खोल्नुहोस्")}</span></a
    >
    <button class="button small icon-only" aria-label=${e("सहायता र किबोर्डका छोटा बाटा")} onClick=${()=>rn(t)}>
      ${s("help")}
    </button>
    <${qn} ...${{context:t,about:n}} />
  </header>`;function Cn({context:t,about:n}){var a;const o=t.store.get("stage",null!=(a=n.current)?a:"");return n.closed?null:o&&"open"===o.status?l`<span class="console-stage"
    ><span class="console-stage-name" dir="auto">${o.title}</span><${jn} ...${{context:t,stage:o}}
  /></span>`:l`<span class="console-stage soft">${e("कुनै चरण खुला छैन")}</span>`}function jn({context:t,stage:n}){const a=t.seconds.value;if(!n.ends_at)return l`<span class="timer" role="timer" title=${e("खुलेदेखि")}
      >${s("clock")}${$(a-n.opened_at)}</span
    >`;const o=b(n.ends_at,a,0),r=h(n.ends_at,a,0);return l`<span class="timer" role="timer" data-tone=${o?"error":r<12e4?"warn":void 0} title=${e(o?"समय नाघ्यो":"बाँकी")}
    >${s("timer")}${o?`+${$(o)}`:$(r)}</span
  >`}function On({context:t}){const n="live"===t.sync.state.value,{here:a=0}=t.sync.presence.value,o=t.outbox.waiting.value;return l`<span class="console-line" role="status" data-tone=${n?"ok":"error"}>
    ${s(n?"wifi":"cloud-off")}<span
      >${n?i(["{n} यहाँ","{n} यहाँ"],"{n} connected",a):e("जोडिएको छैन")}</span
    >
    ${o>0&&l`<b data-tone="warn">${i(["{n} पर्खिँदै","{n} पर्खिँदै"],"{n} waiting",o)}</b>`}</span
  >`}function Sn({context:t}){const n=t.undo.last.value,a=n?e("उल्ट्याउनुहोस्: {what}",{what:n.said}):e("उल्ट्याउने केही छैन");return l`<button
    class="button small"
    disabled=${!n}
    title=${a}
    aria-label=${a}
    onClick=${()=>t.takeBack()}
  >
    ${s("undo")}<span class="console-wide-words">${e("उल्ट्याउनुहोस्")}</span>
  </button>`}function qn({context:t,about:n}){if(n.closed)return null;const a=()=>t.act(Be(!n.paused));return n.paused?l`<button class="button small primary console-pause" onClick=${a}>
        ${s("play")}${e("बैठक फेरि चलाउनुहोस्")}
      </button>`:l`<button class="button small console-pause" onClick=${a}>${s("pause")}${e("बैठक रोक्नुहोस्")}</button>`}function Ln({context:t}){var n;const a=t.store.get("about","about"),o=c(null),s=c("stage");if(r(()=>function(e){const t=t=>function(e,t){var n,a;if((null==(a=(n=e.target).closest)?void 0:a.call(n,"input:not([type=checkbox]), textarea, select, [role=menu]"))||document.querySelector("dialog[open]"))return;const o=function(e,{context:t,looking:n,help:a}){return!e.ctrlKey&&!e.metaKey||"z"!==e.key.toLowerCase()||e.shiftKey?e.ctrlKey||e.metaKey||e.altKey||e.repeat||!sn()?void 0:/^[0-9]$/.test(e.key)?function(e,{context:t,looking:n}){if("0"===e)return()=>n.value=null;const a=en(t.parts,d(t.store)).find(t=>t.key===e);return a&&(()=>n.value=a.name)}(e.key,{context:t,looking:n}):e.shiftKey&&on[e.code]?()=>on[e.code](t):e.shiftKey&&"?"!==e.key&&"/"!==e.key?void 0:an(e.key.toLowerCase(),t,a):()=>t.takeBack()}(e,t);o&&(e.preventDefault(),o())}(t,e);return document.addEventListener("keydown",t),()=>document.removeEventListener("keydown",t)}({context:t,looking:o,help:()=>rn(t)}),[]),r(()=>{o.value=null},[null==a?void 0:a.current]),!a)return l`<${En} context=${t} />`;document.title=`${a.title} · ${e("सञ्चालन पृष्ठ")}`;const i=e=>(o.value=e,s.value="stage");return l`<div class="console-frame" data-area=${s.value}>
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
      <h1>${e("सहजकर्ताको सञ्चालन पृष्ठ")}</h1>
      <p>${"away"===t.sync.state.value?e("सर्भरसँग सम्पर्क हुन सकेन। फेरि कोसिस हुँदै छ…"):e("बैठक खुल्दै छ…")}</p>
    </div>
  </main>`;function Mn({context:t,about:n}){const a=t.sync.state.value,{lost:o}=t.way.value;return l`<section aria-label=${e("सूचनाहरू")}>
    <${dt} context=${t} />
    ${n.paused&&l`<p class="banner console-strip" role="status" data-tone="warn">${s("pause")}${e("बैठक रोकिएको छ: कोही केही पठाउन सक्दैन।")}</p>`}
    ${n.closed&&l`<p class="banner console-strip" role="status" data-tone="info">${s("lock")}${e("कार्यशाला बन्द भयो।")}</p>`}
    ${n.illustrative&&!t.rehearsal.value&&l`<p class="banner console-strip" data-tone="info">
        ${s("info")}${e("नमुना मात्र: यो कसैले भनेको वा निर्णय गरेको होइन।")}
      </p>`}
    ${o&&l`<p class="banner console-strip" role="status" data-tone="warn">
        ${s("warning")}${ee(o)}${" "}
        ${e("फोनहरू अब {address} बाट जोडिन्छन्",{address:be(t.way.value.joinUrl)})}
      </p>`}
    ${"away"===a&&l`<p class="banner console-strip" role="status" data-tone="error">
        ${s("cloud-off")}${e("जोडिएको छैन। देखिएको पुरानो हुन सक्छ; आफैँ फेरि जोडिन्छ।")}
      </p>`}
    <${un} context=${t} />
    <${dn} context=${t} />
  </section>`}const Pn=({area:t})=>l`<nav class="tabs console-areas" aria-label=${e("सञ्चालन पृष्ठका भाग")}>
    ${[["agenda",e("कार्यसूची")],["stage",e("चरण")],["people",e("मानिस")]].map(([e,n])=>l`<button
          key=${e}
          aria-current=${t.value===e?"page":void 0}
          onClick=${()=>t.value=e}
        >
          ${n}
        </button>`)}
  </nav>`,In={read:()=>[],write:()=>{}};function Un(e,t=()=>sessionStorage){return{read(){var n;try{return JSON.parse(null!=(n=t().getItem(e))?n:"[]")}catch{return[]}},write(n){try{n.length?t().setItem(e,JSON.stringify(n)):t().removeItem(e)}catch{}}}}const Dn=e=>{var t;const n=e.filter(e=>e.ok);return{since:Math.max(...n.map(({seq:e})=>e)),log:null==(t=n.at(-1))?void 0:t.log}};function Bn(t,n){const a=function({signal:e,shelf:t=In}){var n;let a=t.read();const o=e(null!=(n=a.at(-1))?n:null);function l(e){var n;a=e.slice(-50),t.write(a),o.value=null!=(n=a.at(-1))?n:null}return{last:o,done:e=>(l([...a,e]),e),drop:e=>l(a.filter(t=>t!==e)),has:e=>a.includes(e),clear:()=>l([]),take(){var e;const t=null!=(e=a.at(-1))?e:null;return t&&l(a.slice(0,-1)),t}}}({signal:v,shelf:Un(`wsr-undo/${t.prefix}`)}),o=v([]),s=v([]),r=v(t.now()),c=v({joinUrl:n.joinUrl,choices:[],lost:null}),u=v(!1);function d({text:e,tone:t,entry:n}){const a={text:e,tone:t,entry:n};o.value=[...o.peek().filter(e=>"error"===e.tone).slice(-1),a],setTimeout(()=>$(a),"error"===t?18e3:9e3)}setInterval(()=>r.value=t.now(),500);const $=e=>o.value=o.peek().filter(t=>t!==e);async function p(e,{quiet:n=!1}={}){if(!e.steps.length)return{ok:!0};const o=e.steps.map(e=>t.post(e.do,e.with,e.since)),l={quiet:n,gone:!1},s=Promise.all(o.map(e=>e.answer)).then(n=>function(e,n,o,{quiet:l,gone:s}){s||n.forEach((e,n)=>o[n].ok||t.outbox.take(e.key));const r=((e,t)=>e.filter((e,n)=>t[n].ok).reverse().flatMap(e=>e.backs))(e.steps,o),i=r.length?a.done({said:e.said,backs:r,...Dn(o)}):void 0,c=o.filter(e=>!e.ok);if(!c.length)return d({text:e.said,entry:i}),{ok:!0};const u=1===c.length||1===o.length?c[0].why:g(c);return l||s||d({text:u,tone:"error",entry:i}),{ok:!1,why:u}}(e,o,n,l));return Promise.race([s,m(o,l)])}async function m(t,n){return await Promise.all(t.map(e=>{var t;return null!=(t=e.kept)?t:e.answer})),await new Promise(e=>setTimeout(e,2500)),t.every(e=>"waiting"!==e.state.value)?new Promise(()=>{}):(n.gone=!0,d({text:e("यही यन्त्रमा राखिएको छ। बैठकसँग सम्पर्क हुनेबित्तिकै पठाइन्छ।"),tone:"warn"}),{ok:!0})}const g=e=>i(["{n} अस्वीकार भयो। {why}","{n} अस्वीकार भए। {why}"],"{n} were refused. {why}",e.length,{why:e[0].why});function b(e){const t={view:e,close:()=>s.value=s.peek().filter(e=>e!==t)};return s.value=[...s.peek(),t],t.close}return{...t,...n,way:c,rehearsal:u,undo:a,toasts:o,dialogs:s,seconds:r,toast:d,dismiss:$,act:p,takeBack:async function(n=a.last.peek()){if(n&&a.has(n)){if(a.drop(n),o.value=o.peek().filter(e=>e.entry!==n),n.log!==t.outbox.log())return d({text:e("त्यसपछि कार्यशाला प्रतिलिपिबाट चलिरहेको छ, त्यसैले यो फिर्ता गर्न सकिँदैन।"),tone:"error"});await p({said:e("फिर्ता लिइयो: {what}",{what:n.said}),steps:n.backs.map(e=>({...e,since:n.since,backs:[]}))})}},ask:b,confirm:e=>new Promise(t=>b(n=>l`<${pe} ...${e} answer=${e=>f(()=>(n(),t(e)))} />`))}}function zn({code:t,why:a,enter:o}){const[r,i]=n(a?An(a):""),[c,u]=n(!1);return l`<main class="console-door">
    <form class="stack" onSubmit=${async function(e){e.preventDefault();const t=new FormData(e.target);u(!0),await o({facilitator_key:Tn(t.get("key")),name:t.get("name").trim()}).catch(e=>i(An(e))),u(!1)}}>
      <h1>${e("सहजकर्ताको सञ्चालन पृष्ठ")}</h1>
      <p>${e("कार्यशाला {code}। सहजकर्ताको लिङ्क खोल्नुहोस्, वा लिङ्क वा साँचो यहाँ टाँस्नुहोस्।",{code:t})}</p>
      <label class="field"
        ><b>${e("सहजकर्ताको साँचो")}</b><input name="key" type="password" required autocomplete="off" autofocus
      /></label>
      <label class="field"
        ><b>${e("तपाईंको नाम")}</b><span class="field-hint">${e("चाहे मात्र; सह-सहजकर्ताले देख्छन्।")}</span
        ><input name="name" maxlength=${60} autocomplete="name" dir="auto"
      /></label>
      ${r&&l`<p class="notice" role="alert" data-tone="error">${s("warning")}<span>${r}</span></p>`}
      <button class="button primary wide" disabled=${c}>${s("key")}${e("सञ्चालन पृष्ठ खोल्नुहोस्")}</button>
      <p class="soft">${e("तपाईं भाग लिन चाहनुहुन्छ?")} <a href=${`/w/${t}`}>${e("यो यन्त्रमा सहभागी हुनुहोस्")}</a></p>
    </form>
  </main>`}const An=t=>t.why||e("सर्भरसँग सम्पर्क हुन सकेन। फेरि कोसिस गर्नुहोस्।"),Tn=e=>{var t;return null!=(t=Z(e.includes("#")?e.slice(e.indexOf("#")):""))?t:e.trim()},{code:Nn,joinUrl:Rn}=document.documentElement.dataset,Fn=document.getElementById("console");async function Vn(e){const t=await C(Nn,e);return j(Nn,"console"),O(Nn,"console",t),Jn(t,e.facilitator_key)}function Kn(e){x(l`<${zn} key="door" code=${Nn} why=${e} enter=${Vn} />`,Fn)}async function Jn(e,t){const n=await D(S,"console"),a=Bn(k({code:Nn,...e}),{code:Nn,parts:n,token:e.token,joinUrl:null!=Rn?Rn:`${location.origin}/w/${Nn}`});a.editStage=e=>Ae(a,e),x(l`<${Ln} key=${e.person} context=${a} />`,Fn),_(()=>function({sync:{state:e,problem:t},undo:n},a){var o;if("reload"===e.value&&location.reload(),"removed"!==e.value)return;j(Nn,"console"),n.clear();const l=null!=(o=t.value)?o:void 0;a&&"removed"!==(null==l?void 0:l.code)?Vn({facilitator_key:a}).catch(Kn):Kn(l)}(a,t))}function Qn({context:t}){const{choices:n,lost:a}=t.way.value;return n.length<2&&!a?null:l`<fieldset class="choices console-addresses">
    <legend>${e("QR कोड, पोस्टर र कार्डमा रहने ठेगाना")}</legend>
    ${n.map(n=>{return l`<label class="choice" key=${n.ip}
          ><input
            type="radio"
            name="address"
            checked=${n.chosen&&!a}
            onChange=${()=>async function(t,{ip:n}){const a=t.way.value;try{!function(t,{choices:n},a,o){const l=n.map(e=>({...e,chosen:e.ip===a}));t.way.value={joinUrl:o,choices:l,lost:null},t.toast({text:e("फोनहरू अब {address} बाट जोडिन्छन्",{address:be(o)})})}(t,a,n,(await at(t,"/address",{method:"PUT",body:{ip:n}})).join_url)}catch({why:e}){t.way.value={...a},t.toast({text:e,tone:"error"})}}(t,n)}
          /><span class="choice-face" title=${n.name}
            ><span
              >${o=n.kind,(null!=(s=te[o])?s:te.network)()} <bdi class="console-ip">${n.ip}</bdi
              ><small><bdi>${n.name}</bdi></small></span
            ></span
          ></label
        >`;var o,s})}
  </fieldset>`}w(),async function(){const e=function(e,t){const n=Z(e.hash);return n&&t.replaceState(null,"",e.pathname+e.search),n}(location,history),t=y(Nn,"console");t?Jn(t,e):e?Vn({facilitator_key:e}).catch(Kn):Kn()}();const Xn={key:"1",icon:"qr",words:()=>e("जोडिनुहोस्"),always:!0};var Yn=Object.freeze({__proto__:null,Panel:function({context:t}){const n=g(t.store.all("person")).length;return l`<div class="console-join">
    <${ve} context=${t} />
    <div class="stack">
      <h3>${e("मानिसलाई भित्र ल्याउनुहोस्")}</h3>
      <ol>
        <li>${e("यो हलको वाइफाइमा जोडिनुहोस्। पृष्ठ नखुले मोबाइल डाटा बन्द गर्नुहोस्।")}</li>
        <li>${e("क्यामेरा कोडतिर देखाउनुहोस्, वा ठेगाना लेख्नुहोस्।")}</li>
        <li>${e("आफ्नो समूह छान्नुहोस्। खाता चाहिँदैन।")}</li>
      </ol>
      <p><b class="code">${be(t.way.value.joinUrl)}</b></p>
      <${Qn} context=${t} />
      <div class="row">
        <button class="button" onClick=${()=>async function(t){const n=await ne(t.way.value.joinUrl);t.toast(n?{text:e("सहभागी हुने लिङ्क कपी भयो")}:{text:e("आफैँ कपी गर्नुहोस्: {link}",{link:t.way.value.joinUrl}),tone:"error"})}(t)}>${s("copy")}${e("सहभागी हुने लिङ्क कपी गर्नुहोस्")}</button>
        <button class="button" onClick=${()=>fe(t)}>${s("qr")}${e("ठूलो देखाउनुहोस्")}</button>
        <a class="button" href=${he(t)} target="_blank" rel="noopener"
          >${s("wall")}${e("भित्तो खोल्नुहोस्")}</a
        >
      </div>
      <p class="console-here"><b>${i(["{n} जना सहभागी भए","{n} जना सहभागी भए"],"{n} people have joined",n)}</b></p>
    </div>
  </div>`},tab:Xn});function Hn(e){const t="held"===e.shown?[]:[["hide_card",{card:e.id,hidden:!1}]];return qe("hide_card",{card:e.id,hidden:!0},...t)}function Wn(e,t){const n=e.filter(e=>e.lane!==t.id).map(e=>qe("move_card",{card:e.id,lane:t.id},...e.lane?[["move_card",{card:e.id,lane:e.lane}]]:[]));return Le(i(["{n} कार्ड {lane} मा सारियो","{n} कार्ड {lane} मा सारिए"],"{n} cards moved to {lane}",n.length,{lane:t.title}),n)}function Gn(t,n){var a;const o=null!=(a=null==n?void 0:n.id)?a:null,l=t.filter(e=>{var t;return(null!=(t=e.cluster)?t:null)!==o}),s=n?e("{title} मा राखियो",{title:n.title}):e("गुच्छाबाट निकालियो"),r=l.map(e=>e.id);return Le(s,r.length?qe("cluster_cards",{cluster:o,cards:r},...Zn(l)):[])}const Zn=e=>[...ea(e)].map(([e,t])=>["cluster_cards",{cluster:e,cards:t}]);function ea(e){var t,n;const a=new Map;for(const o of e){const e=null!=(t=o.cluster)?t:null;a.set(e,[...null!=(n=a.get(e))?n:[],o.id])}return a}const ta=(t,n)=>Le(e(n?"प्रभाव बिन्दु बनाइयो":"अब प्रभाव बिन्दु होइन"),qe("mark_leverage",{on:t,marked:n},["mark_leverage",{on:t,marked:!n}]));function na(t,n){const a=((e,t)=>new Set(t.filter(t=>t.from===e&&"addresses"===t.type).map(e=>e.to)))(n,t.store.all("link")),o=q(t.store).filter(e=>e.id!==n),s=t.draft(`shifts/${n}`),r=o=>t.act(function(t,n,a){const o=e=>({from:t,to:e,type:"addresses"}),l=[...a].filter(e=>!n.has(e)),s=[...n].filter(e=>!a.has(e));return Le(e("बाधा जोडिए"),[...l.map(e=>qe("link",o(e),["unlink",o(e)])),...s.map(e=>qe("unlink",o(e),["link",o(e)]))])}(n,a,new Set(o.getAll("on"))),{quiet:!0});t.ask(i=>l`<${ue}
        wide
        title=${e("यसले कुन बाधा हटाउन सघाउँछ?")}
        yes=${e("सुरक्षित गर्नुहोस्")}
        ...${{close:i,submit:r,draft:s}}
      >
        <p dir="auto"><b>${L(t.store,n)}</b></p>
        ${o.length?l`<div class="console-choice-list">
                ${o.map(e=>{var t;return l`<label class="tick" key=${e.id}>
                      <input type="checkbox" name="on" value=${e.id} defaultChecked=${a.has(e.id)} />
                      <span dir="auto">${null!=(t=e.title)?t:E(e)}</span></label
                    >`})}
              </div>`:l`<p class="soft">${e("अझै कुनै बाधा छैन।")}</p>`}
      <//>`)}const[aa,oa]=[120,280],la=e=>t=>(t.ok&&e.clear(),t);function sa(t,n){const{context:a}=t,o=a.store.all("cluster").filter(e=>e.stage===t.stage),s=a.draft(`cluster/${t.stage}`),r=a=>async function({context:t,stage:n},a,o,l){return o?t.act(Gn(a,o),{quiet:!0}):l.trim()?t.act(function({stage:t,title:n,cards:a}){const o=p(),l=[["remove_cluster",{cluster:o}],...Zn(a.filter(e=>e.cluster))],s=a.map(e=>e.id);return Le(e("गुच्छा बनाइयो: {title}",{title:n}),qe("add_cluster",{cluster:o,stage:t,title:n,cards:s},...l))}({stage:n,title:l.trim(),cards:a}),{quiet:!0}):{ok:!1,why:e("नयाँ गुच्छालाई शीर्षक दिनुहोस्, वा पहिलेकै एउटा छान्नुहोस्।")}}(t,n,o.find(e=>e.id===a.get("cluster")),a.get("title")).then(la(t));a.ask(t=>l`<${ue}
        title=${i(["{n} कार्डको गुच्छा बनाउनुहोस्","{n} कार्डको गुच्छा बनाउनुहोस्"],"Cluster {n} cards",n.length)}
        yes=${e("सँगै राख्नुहोस्")}
        ...${{close:t,submit:r,draft:s}}
      >
        <${me} label=${e("नयाँ शीर्षक")} hint=${e("यी कार्डमा के समान छ भन्ने केही शब्द।")}>
          <input name="title" maxlength=${aa} autofocus dir="auto" required=${!o.length}
        /><//>
        ${o.length>0&&l`<${me} label=${e("वा पहिलेकै गुच्छामा")}
            ><select name="cluster">
              <option value="">${e("छैन: नयाँ बनाउनुहोस्")}</option>
              ${o.map(e=>l`<option value=${e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <ul class="console-quotes">
          ${n.map(e=>l`<li key=${e.id} dir="auto">${E(e)}</li>`)}
        </ul>
      <//>`)}function ra(t,n){const{context:a}=t,o=a.store.all("card").filter(e=>e.stage===t.stage&&!e.merged_into),s=n.length>1?n:o.filter(e=>e.id!==n[0].id),r=a.draft(`merge/${n.map(e=>e.id).join("/")}`),c=o=>{const l=s.find(e=>e.id===o.get("into"));return l?a.act(function(e,t){const n=e.filter(e=>e.id!==t.id).map(e=>qe("merge_cards",{card:e.id,into:t.id},["merge_cards",{card:e.id,into:null}]));return Le(i(["{n} कार्ड मिलाइयो","{n} कार्ड मिलाइए"],"{n} cards merged",n.length),n)}(n,l),{quiet:!0}).then(la(t)):{ok:!1,why:e("कार्ड छान्नुहोस्।")}},u=n.length>1?e("भित्तोमा कुन शब्द रहने?"):e("कुन कार्डमा मिलाउने?");a.ask(t=>l`<${ue} ...${{title:u,close:t,submit:c,draft:r}} yes=${e("मिलाउनुहोस्")}>
        <p class="soft">${e("मिलाइएका कार्ड रहने कार्डमुनि राखिन्छन्, र फेरि छुट्याउन सकिन्छ।")}</p>
        <${ia} choices=${s} />
      <//>`)}function ia({choices:t}){const n=c(""),a=t.filter(e=>e.text.toLocaleLowerCase().includes(n.value.toLocaleLowerCase()));return l`${t.length>8&&l`<input
        type="search"
        aria-label=${e("कार्ड खोज्नुहोस्")}
        placeholder=${e("कार्ड खोज्नुहोस्")}
        onInput=${e=>n.value=e.target.value}
      />`}
    <div class="console-choice-list">
      ${a.map((e,n)=>l`<label class="tick" key=${e.id}>
            <input type="radio" name="into" value=${e.id} defaultChecked=${0===n&&t.length<9} /><span
              dir="auto"
              >${E(e)}</span
            ></label
          >`)}
    </div>`}function ca(t,n){const{context:a}=t,o=({close:t})=>{const o=a.store.all("card").filter(e=>e.merged_into===n.id);return l`<${ce} title=${e("यसमा मिलाइएका कार्ड")} close=${t}>
      <p class="card-text" dir="auto"><b>${E(n)}</b></p>
      <ul class="people">
        ${o.map(t=>l`<li class="person-row" key=${t.id}>
              <span class="person-name" dir="auto">${E(t)}</span>
              <button class="button small" onClick=${()=>(t=>a.act((t=>Le(e("कार्ड फेरि छुट्याइयो"),qe("merge_cards",{card:t.id,into:null},["merge_cards",{card:t.id,into:t.merged_into}])))(t)))(t)}>${s("split")}${e("छुट्याउनुहोस्")}</button>
            </li>`)}
      </ul>
    <//>`};a.ask(e=>l`<${o} close=${e} />`)}function ua({context:t},n){const a="card"===n.kind,o=a?n.text:n.title,s=t.draft(`text/${n.id}`),r=l=>{const s=l.get("words").trim();return s===o?{ok:!0}:t.act(a?(c=n,u=s,Le(e("कार्ड बदलियो"),qe("edit_card",{card:c.id,text:u},["edit_card",{card:c.id,text:c.text}]))):(r=n,i=s,Le(e("गुच्छाको नाम बदलियो"),qe("rename_cluster",{cluster:r.id,title:i},["rename_cluster",{cluster:r.id,title:r.title}]))),{quiet:!0});var r,i,c,u};t.ask(t=>l`<${ue}
        title=${e(a?"शब्द बदल्नुहोस्":"गुच्छाको नाम बदल्नुहोस्")}
        yes=${e("सुरक्षित गर्नुहोस्")}
        ...${{close:t,submit:r,draft:s}}
      >
        <${me} label=${e(a?"कार्डका शब्द":"शीर्षक")}>
          <textarea
            name="words"
            rows="3"
            required
            maxlength=${a?oa:aa}
            defaultValue=${o}
            dir="auto"
          ></textarea>
        <//>
      <//>`)}const da=(e,t)=>t.map(t=>e.context.store.get("card",t)).filter(Boolean),$a=(e,t)=>(e.clear(),e.context.act(t)),pa={hide:(e,t)=>$a(e,function(e){const t=e.filter(e=>"hidden"!==e.shown).map(Hn);return Le(i(["{n} कार्ड लुकाइयो","{n} कार्ड लुकाइए"],"{n} cards hidden",t.length),t)}(da(e,t))),show:(e,t)=>$a(e,function(e){const t=e.filter(e=>"shown"!==e.shown).map(e=>qe("hide_card",{card:e.id,hidden:!1},["hide_card",{card:e.id,hidden:!0}]));return Le(i(["{n} कार्ड सबैलाई देखाइयो","{n} कार्ड सबैलाई देखाइए"],"{n} cards shown to everyone",t.length),t)}(da(e,t))),lane:(e,t)=>function(e,t){const{lanes:n}=e.context.store.get("stage",e.stage);e.context.ask(a=>l`<${ce} title=${i(["{n} कार्ड सार्ने ठाउँ","{n} कार्ड सार्ने ठाउँ"],"Move {n} cards to",t.length)} close=${a}>
        <div class="stack">
          ${n.map(n=>l`<button class="button wide" data-category=${n.id} onClick=${((n,a)=>()=>(n(),e.clear(),e.context.act(Wn(t,a))))(a,n)}>
                ${s("arrow-end")}<span dir="auto">${n.title}</span>
              </button>`)}
        </div>
      <//>`)}(e,da(e,t)),merge:(e,t)=>ra(e,da(e,t)),cluster:(e,t)=>sa(e,da(e,t)),free:(e,t)=>$a(e,Gn(da(e,t),null))};function ma(t,n){var a,o;const{store:l}=t.context,s=l.get("card",n);return[(null!=(o=null==(a=l.get("stage",s.stage))?void 0:a.lanes)?o:[]).length>1&&{icon:"move",words:e("सार्नुहोस्…"),act:()=>pa.lane(t,[n])},{icon:"cluster",words:e("गुच्छामा राख्नुहोस्…"),act:()=>pa.cluster(t,[n])},s.cluster&&{icon:"split",words:e("गुच्छाबाट निकाल्नुहोस्"),act:()=>pa.free(t,[n])},{icon:"merge",words:e("अर्को कार्डमा मिलाउनुहोस्…"),act:()=>pa.merge(t,[n])},ga(l,n)&&{icon:"split",words:e("मिलाइएका कार्ड छुट्याउनुहोस्…"),act:()=>ca(t,s)},{icon:"edit",words:e("शब्द बदल्नुहोस्…"),act:()=>ua(t,s)},null,...ba(t,n),null,"shown"!==s.shown&&{icon:"show",words:"held"===s.shown?e("जान दिनुहोस्"):e("फेरि देखाउनुहोस्"),act:()=>pa.show(t,[n])},"hidden"!==s.shown&&{icon:"hide",words:e("सबैबाट लुकाउनुहोस्"),danger:!0,act:()=>pa.hide(t,[n])}].filter(e=>!1!==e&&void 0!==e)}const ga=(e,t)=>e.all("card").some(e=>e.merged_into===t);function ba(t,n){return t.context.store.get("leverage",n)?[{icon:"link",words:e("यसले कुन बाधा हटाउन सघाउँछ?…"),act:()=>na(t.context,n)},{icon:"leverage",words:e("प्रभाव बिन्दुबाट हटाउनुहोस्"),act:()=>t.context.act(ta(n,!1))}]:[{icon:"leverage",words:e("प्रभाव बिन्दु बनाउनुहोस्"),act:()=>t.context.act(ta(n,!0))}]}function ha({id:e,wall:t,merged:n}){var a,o,s;const{store:r}=t.context,i=r.get("card",e);if(!i)return null;const c=r.get("leverage",e),u=t.picked.value.has(e),d=["card","console-card","shown"===i.shown?"":"hidden",c?"leverage":"",u?"picked":""];return l`<li
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
      title=${e("तान्नुहोस्")}
      ...${ke({what:`card:${t.id}`,drop:e=>n.drop(fa(n,t.id))(e)})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${a} onChange=${()=>n.toggle(t.id)} />
      <span class="card-text" dir="auto">${E(t)}</span></label
    >
    <${Oe} label=${e("यो कार्डका लागि थप")} items=${()=>ma(n,t.id)} />
  </div>`,fa=(e,t)=>e.picked.peek().has(t)?[...e.picked.peek()]:[t],wa=({card:t,merged:n,leverage:a})=>l`${t.recorded&&l`<span class="console-sign">${s("recorder")}${(({table:t})=>t?e("टेबल {n} का लागि टिपिएको",{n:R(t)}):e("टिपोटकर्ताबाट"))(t)}</span>`}
  ${n>0&&l`<span class="console-sign">${s("merge")}${i(["+{n} मिलाइएको","+{n} मिलाइएका"],"+{n} merged",n)}</span>`}
  ${"hidden"===t.shown&&l`<span class="chip" data-tone="error">${s("hide")}${e("लुकाइएका")}</span>`}
  ${"held"===t.shown&&l`<span class="chip" data-tone="warn">${s("clock")}${e("जान दिन बाँकी")}</span>`}
  ${a&&l`<span class="chip solid" data-tone="leverage">${s("leverage")}${e("प्रभाव बिन्दु")}</span>`}`;function ya({id:t,wall:n,cards:a}){var o;const r=n.context.store.get("cluster",t),i=n.context.store.get("leverage",t);return r?l`<section
    class=${i?"card cluster leverage":"card cluster"}
    data-drop=${`cluster:${t}`}
    data-category=${null!=(o=r.lane)?o:"unsorted"}
    aria-label=${r.title}
  >
    <div class="console-card-top">
      <h4 class="card-title" dir="auto">${r.title} <span class="count">${a.length}</span></h4>
      <${Oe} label=${e("{title} का लागि थप",{title:r.title})} items=${()=>function(t,n){const a=t.context.store.get("cluster",n);return[{icon:"edit",words:e("नाम बदल्नुहोस्…"),act:()=>ua(t,a)},...ba(t,n),null,{icon:"split",words:e("गुच्छा फुकाउनुहोस्"),danger:!0,act:()=>async function({context:t},n){const a=t.store.all("card").filter(e=>e.cluster===n.id),o=t.store.all("rating").some(e=>e.on===n.id),l={title:e("यो गुच्छा फुकाउने?"),yes:e("गुच्छा फुकाउनुहोस्"),danger:!0,text:e("समूहले यसमा अङ्क दिइसकेका छन्। ती अङ्क हराउँछन्; यसका कार्ड भित्तोमै रहन्छन्।")};o&&!await t.confirm(l)||t.act(function(t,n,a){const{id:o,stage:l,title:s,lane:r}=t,i=["add_cluster",{cluster:o,stage:l,title:s,lane:r,cards:n.map(e=>e.id)}],c=a.map(({from:e,to:t,type:n})=>["link",{from:e,to:t,type:n}]);return Le(e("गुच्छा फुकाइयो: {title}",{title:s}),qe("remove_cluster",{cluster:o},i,...c))}(n,a,t.store.all("link").filter(e=>e.from===n.id||e.to===n.id)))}(t,a)}]}(n,t)} />
    </div>
    ${i&&l`<span class="chip solid" data-tone="leverage">${s("leverage")}${e("प्रभाव बिन्दु")}</span>`}
    <ul class="console-members">
      ${a.map(e=>l`<${ka} key=${e.id} ...${{card:e,wall:n}} />`)}
    </ul>
  </section>`:null}function ka({card:t,wall:n}){const{id:a}=t;return l`<li class="console-member" data-draggable data-shown=${t.shown}>
    <span
      class="console-grip"
      aria-hidden="true"
      title=${e("तान्नुहोस्")}
      ...${ke({what:`card:${a}`,drop:n.drop([a])})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${n.picked.value.has(a)} onChange=${()=>n.toggle(a)} />
      <span dir="auto">${E(t)}</span></label
    >
    ${"shown"!==t.shown&&l`<span class="console-sign" title=${e("लुकाइएका")}>${s("hide")}<span class="visually-hidden">${e("लुकाइएका")}</span></span>`}
    <${Oe} label=${e("यो कार्डका लागि थप")} items=${()=>ma(n,a)} />
  </li>`}function xa(e){var t;const n=new Map;for(const a of e)a.merged_into&&n.set(a.merged_into,[...null!=(t=n.get(a.merged_into))?t:[],a]);return n}function _a({wall:t,cards:n,shown:a}){var o;const c=new Set(n.map(e=>e.id)),u=[...t.picked.value].filter(e=>c.has(e));if(r(()=>function(e,t){const n=()=>[...e.picked.peek()],a=({detail:a})=>{"none"===a?e.clear():"all"===a?e.picked.value=new Set(t.map(e=>e.id)):n().length&&pa[a](e,n())};return window.addEventListener("selection",a),()=>window.removeEventListener("selection",a)}(t,a),[t,a]),!u.length)return null;const d=n.filter(e=>t.picked.value.has(e.id)),$=null!=(o=t.context.store.get("stage",t.stage).lanes)?o:[],p=(e,n,a,o=!0)=>o&&l`<button class="button small" onClick=${()=>pa[n](t,u)}>${s(e)}${a}</button>`;return l`<div class="toolbar console-selection" role="region" aria-label=${e("छानिएका कार्ड")}>
    <b aria-live="polite">${i(["{n} छानियो","{n} छानिए"],"{n} selected",u.length)}</b>
    ${p("cluster","cluster",e("गुच्छा…"))} ${p("merge","merge",e("मिलाउनुहोस्…"),u.length>1)}
    ${p("move","lane",e("सार्नुहोस्…"),$.length>1)}
    ${p("split","free",e("हटाउनुहोस्"),d.some(e=>e.cluster))}
    ${p("show","show",e("देखाउनुहोस्"),d.some(e=>"shown"!==e.shown))}
    ${p("hide","hide",e("लुकाउनुहोस्"),d.some(e=>"hidden"!==e.shown))}
    <button class="button small quiet toolbar-end" onClick=${t.clear}>${e("छनोट हटाउनुहोस्")}</button>
  </div>`}const Ca={key:"2",icon:"edit",words:()=>e("कार्ड पाटी")},ja=[{key:"a",words:()=>e("देखिएका सबै कार्ड छान्ने"),act:()=>Oa("all")},{key:"c",words:()=>e("छानिएका कार्डको गुच्छा बनाउने"),act:()=>Oa("cluster")},{key:"g",words:()=>e("छानिएका कार्ड मिलाउने"),act:()=>Oa("merge")},{key:"m",words:()=>e("छानिएका कार्ड अर्को खण्डमा सार्ने"),act:()=>Oa("lane")},{key:"h",words:()=>e("छानिएका कार्ड लुकाउने"),act:()=>Oa("hide")},{key:"escape",act:()=>Oa("none")}],Oa=e=>window.dispatchEvent(new CustomEvent("selection",{detail:e})),Sa={all:()=>!0,held:e=>"held"===e.shown,hidden:e=>"hidden"===e.shown,alone:e=>!e.cluster&&"shown"===e.shown};function qa({context:t,stage:n,cards:a,filter:o,search:r}){const i=a.filter(Sa.held).length,c=[["all",e("सबै")],["alone",e("अझै गुच्छामा नभएका")],["held",e("जान दिन बाँकी")],["hidden",e("लुकाइएका")]];return l`<div class="toolbar console-board-head">
    <label class="console-search"
      ><span class="visually-hidden">${e("कार्ड खोज्नुहोस्")}</span>${s("search")}
      <input
        type="search"
        data-search
        placeholder=${e("कार्ड खोज्नुहोस्")}
        value=${r.value}
        onInput=${e=>r.value=e.target.value}
    /></label>
    <button class="button small" onClick=${()=>function(t,n){const a=t.draft(`new-card/${n.id}`),o=a=>t.act(function(t,n){const a=p(),o={lane:n.get("lane")||void 0,for_group:n.get("group")||void 0};return Le(e("कार्ड थपियो"),qe("add_card",{card:a,stage:t.id,text:n.get("text").trim(),...o},["withdraw_card",{card:a}]))}(n,a),{quiet:!0});t.ask(s=>{var r;return l`<${ue} title=${e("कार्ड थप्नुहोस्")} yes=${e("थप्नुहोस्")} ...${{close:s,submit:o,draft:a}}>
        <${me} label=${e("कार्डका शब्द")}>
          <textarea name="text" rows="3" required maxlength=${280} autofocus dir="auto"></textarea>
        <//>
        ${(null==(r=n.lanes)?void 0:r.length)>1&&l`<${me} label=${e("खण्ड")}
            ><select name="lane">
              ${n.lanes.map(e=>l`<option value=${e.id} selected=${"unsorted"===e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <${me} label=${e("कसले भन्यो")}
          ><select name="group">
            <option value="">${e("समूह छैन")}</option>
            ${m(t.store).map(e=>l`<option value=${e.id}>${e.name}</option>`)}
          </select><//
        >
      <//>`})}(t,n)}>${s("plus")}${e("कार्ड…")}</button>
    ${i>0&&l`<button class="button small" onClick=${()=>La(t,n,a)}>${s("show")}${e("सबैलाई जान दिनुहोस्")}</button>`}
    <div class="toolbar" role="group" aria-label=${e("कुन कार्ड")}>${c.map(([e,t])=>l`<button
      key=${e}
      class="button small"
      aria-pressed=${o.value===e}
      onClick=${()=>o.value=e}
    >
      ${t} <span class="count">${a.filter(t=>!t.merged_into&&Sa[e](t)).length}</span>
    </button>`)}</div>
  </div>`}const La=(e,t,n)=>{const a=n.filter(Sa.held);e.act({said:i(["{n} कार्डलाई जान दिइयो","{n} कार्डलाई जान दिइयो"],"{n} cards approved",a.length),steps:[{do:"reveal_cards",with:{stage:t.id},backs:a.map(e=>({do:"hide_card",with:{card:e.id,hidden:!0}}))}]})};function Ea({wall:e,stage:t,shown:n,merged:a,all:o}){var s;const r=(null==(s=t.lanes)?void 0:s.length)?t.lanes:[{id:"",title:d(e.context.store).find(e=>e.id===t.id).title}],i=e.context.store.all("cluster").filter(e=>e.stage===t.id),c=e=>r.some(t=>t.id===e.lane)?e.lane:r.at(-1).id;return l`<div class="board console-lanes">
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
  </section>`}const Pa=new Set(["governance","structural","economic_social","unsorted"]),Ia=({stage:t})=>l`<div class="empty">
    ${s("edit")}
    <h3>${e("अझै कार्ड छैन")}</h3>
    <p>
      ${"open"===t.status?e("मानिसले लेखेपछि यहाँ देखिन्छन्।"):e("यो चरण खुलेपछि यहाँ देखिन्छन्।")}
    </p>
  </div>`;var Ua=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=c("all"),a=c(""),o=c(new Set),s=e.store.all("card").filter(e=>e.stage===t.id),r=P(()=>function(e,t,n){const a={context:e,stage:t,picked:n,toggle:e=>{const t=new Set(n.peek());t.delete(e)||t.add(e),n.value=t},clear:()=>n.value=new Set};return a.drop=e=>t=>function(e,t,n){const[a,o]=[null==n?void 0:n.slice(0,n.indexOf(":")),null==n?void 0:n.slice(n.indexOf(":")+1)],l=da(e,t),{store:s}=e.context;if("lane"===a)return function(e,t,n){const[a,o]=[Gn(t,null),Wn(t,n)];$a(e,{said:o.steps.length?o.said:a.said,steps:[...a.steps,...o.steps]})}(e,l,s.get("stage",e.stage).lanes.find(e=>e.id===o));if("cluster"===a)return $a(e,Gn(l,s.get("cluster",o)));const r="card"===a&&!t.includes(o)&&s.get("card",o);return r?sa(e,[...l,r]):void 0}(a,e,t),a}(e,t.id,o),[t.id]),i=s.filter(e=>!e.merged_into&&Sa[n.value](e)&&((e,t)=>!t||e.text.toLocaleLowerCase().includes(t.toLocaleLowerCase()))(e,a.value));return l`<div class="console-board">
    <${qa} ...${{context:e,stage:t,cards:s,filter:n,search:a}} />
    ${s.length?l`<${Ea}
            ...${{wall:r,stage:t,shown:i,merged:xa(s),all:!a.value&&"all"===n.value}}
          />`:l`<${Ia} stage=${t} />`}
    <${_a} ...${{wall:r,cards:s,shown:i}} />
  </div>`},heard:(e,t)=>{var n;return"anonymous"===(null==(n=e.settings)?void 0:n.naming)?null:new Set(t.all("card").filter(t=>t.stage===e.id).map(e=>e.group))},keys:ja,leftOpen:function(e){const t=e.all("card").filter(e=>"held"===e.shown);return d(e).map(e=>({stage:e,many:t.filter(t=>t.stage===e.id).length})).filter(({many:e})=>e).map(({stage:e,many:t})=>({stage:e.id,words:i(["{n} कार्ड स्वीकृत गर्न बाँकी","{n} कार्ड स्वीकृत गर्न बाँकी"],"{n} cards to approve",t)}))},tab:Ca});const Da=({group:t})=>{var n,a;return l`<span class="console-group" data-colour=${null==t?void 0:t.colour}>
    <span class="badge">${s(null!=(n=null==t?void 0:t.icon)?n:"person")}</span
    ><span dir="auto">${null!=(a=null==t?void 0:t.name)?a:e("समूह छैन")}</span></span
  >`},Ba=[0,1,2,3,4,5];function za(t,n,a){t.ask(o=>l`<${ce} wide title=${e("समूहका लागि अङ्क दिनुहोस्")} close=${o}>
        <div class="stack">
          <p><${Da} group=${a} /></p>
          <p class="soft">${e("0 भनेको छैन, 5 भनेको चाहिने जति सबै। दुवै अङ्क छानेपछि मात्र बाधा गनिन्छ।")}</p>
          <div class="scroller" tabindex="0">
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">${e("बाधा")}</th>
                  <th scope="col">${e("शक्ति")}</th>
                  <th scope="col">${e("स्रोतसाधन")}</th>
                </tr>
              </thead>
              <tbody>
                ${q(t.store).map(e=>l`<${Aa} key=${e.id} ...${{context:t,stage:n,group:a,barrier:e}} />`)}
              </tbody>
            </table>
          </div>
          <div class="dialog-foot"><button class="button primary" onClick=${o}>${e("सकियो")}</button></div>
        </div>
      <//>`)}function Aa({context:t,stage:n,group:a,barrier:s}){var i;const c=Na(t.store.all("rating"),n,a,s),u=null!=(i=s.title)?i:E(s),d=function(e,t){const n=o(e,null);return r(()=>{const e=()=>Ta(n.peek())&&(n.value=null);return e(),()=>{e()}},[t]),n}(t.draft(`rate/${n.id}/${a.id}/${s.id}`),c),$=null!=c?c:d.value,p=(o,r)=>l`<td>
      <select aria-label=${`${r}: ${u}`} onChange=${(o=>l=>{const r={...$,[o]:Number(l.target.value)};c||(d.value=r),Ta(r)&&t.act(function(t,n,a,o,l){const s={stage:t.id,on:a.id,group:n.id},r=l?{power:l.power,resources:l.resources}:{power:null,resources:null};return Le(e("{group} का लागि अङ्क दिइयो",{group:n.name}),qe("rate",{...s,power:o.power,resources:o.resources},["rate",{...s,...r}]))}(n,a,s,r,c))})(o)}>
        <option value="" disabled=${null!=(null==$?void 0:$[o])} selected=${null==(null==$?void 0:$[o])}>–</option>
        ${Ba.map(e=>l`<option value=${e} selected=${(null==$?void 0:$[o])===e}>${e}</option>`)}
      </select>
    </td>`;return l`<tr>
    <th scope="row" dir="auto">${u}</th>
    ${p("power",e("शक्ति"))}${p("resources",e("स्रोतसाधन"))}
  </tr>`}const Ta=e=>null!=(null==e?void 0:e.power)&&null!=(null==e?void 0:e.resources),Na=(e,t,n,{id:a})=>{var o;return(null==(o=t.settings)?void 0:o.members)?void 0:e.find(e=>e.stage===t.id&&e.on===a&&e.group===n.id&&e.rater===n.id)};function Ra(e,t,n){var a;const o=new Set(n.map(e=>e.id)),l=new Map;for(const{stage:n,on:s,group:r,rater:i}of t)n===e&&i===r&&o.has(s)&&l.set(r,(null!=(a=l.get(r))?a:new Set).add(s));return new Map([...l].map(([e,t])=>[e,t.size]))}const Fa={key:"3",icon:"power",words:()=>e("शक्ति")},Va=()=>l`<div class="empty">
    ${s("power")}
    <h3>${e("अङ्क दिने केही छैन")}</h3>
    <p>${e("बाधा बाधाको चरणका कार्डबाट आउँछन्: त्यसका गुच्छा र एक्लै रहेका कार्ड।")}</p>
  </div>`;function Ka({context:t,stage:n,groups:a,items:o,rated:s}){const r=new Set(g(t.store.all("person")).map(e=>e.group)),c=a.filter(e=>s.get(e.id)===o.length).length;return l`<details class="disclosure" open=${c<a.length}>
    <summary>
      ${i(["{all} मध्ये {n} समूहले सबैमा अङ्क दियो","{all} मध्ये {n} समूहले सबैमा अङ्क दिए"],"{n} of {all} groups have rated everything",c,{all:a.length})}
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
        >${e("{all} मध्ये {n}",{n:null!=(c=s.get(a.id))?c:0,all:o.length})}</span
      >
      ${!r.has(a.id)&&l`<span class="chip plain">${e("यहाँ कोही छैन")}</span>`}
      <button class="button small" onClick=${()=>za(t,n,a)}>
        ${e("उनीहरूका लागि अङ्क दिनुहोस्…")}
      </button>
    </li>`})}
    </ul>
  </details>`}var Ja=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){var a,o;const{store:s}=t,r=q(s),i=m(s);if(!r.length)return l`<${Va} />`;const c=s.all("rating"),u=B(c,n.id),d=r.map(e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:E(e),category:e.lane}});return l`<div class="stack">
    <${Ka} ...${{context:t,stage:n,groups:i,items:r,rated:Ra(n.id,c,r)}} />
    <div class="scroller" tabindex="0" role="region" aria-label=${e("रङ नक्सा")}>
      ${z({barriers:d,groups:i,cells:u,compact:i.length>6})}
    </div>
    ${i.length>6&&Q(i)} ${A({split:Boolean(null==(a=n.settings)?void 0:a.members)})}
    ${(null==(o=n.settings)?void 0:o.members)&&l`<p class="soft">
        ${e("समूहका पाँच सदस्यले मूल्याङ्कन गरेपछि मात्र समूहको औसत देखाइन्छ। यो चरण बन्द हुँदा त्यसभन्दा कमले मूल्याङ्कन गरेका भए तिनका मूल्याङ्कन मेटिन्छन्।")}
      </p>`}
  </div>`},heard:(e,t)=>{var n;return(null==(n=e.settings)?void 0:n.members)?null:new Set(t.all("rating").filter(t=>t.stage===e.id).map(e=>{var t;return null!=(t=e.rater)?t:e.group}))},leftOpen:function(e){const t=q(e),n=new Set(g(e.all("person")).map(e=>e.group)),a=m(e).filter(e=>n.has(e.id));return d(e).filter(e=>{var t;return"ratings"===e.activity&&e.opened_at&&!(null==(t=e.settings)?void 0:t.members)}).map(n=>({stage:n,rated:Ra(n.id,e.all("rating"),t)})).map(({stage:e,rated:n})=>({stage:e,left:a.filter(e=>{var a;return(null!=(a=n.get(e.id))?a:0)<t.length})})).filter(({left:e})=>e.length).map(({stage:e,left:t})=>({stage:e.id,words:i(["{n} समूहले सबैमा अङ्क दिएको छैन","{n} समूहले सबैमा अङ्क दिएका छैनन्"],"{n} groups haven’t rated everything",t.length)}))},tab:Fa});const Qa=e=>(e<26?"":Qa(Math.floor(e/26)-1))+String.fromCharCode(65+e%26),Xa=e=>Object.values(e).reduce((e,t)=>e+t,0),Ya=e=>e.filter(e=>Xa(e)>0).map(e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e>0))),Ha=(e,t)=>e.ask(n=>l`<${Wa} ...${{context:e,vote:t,close:n}} />`);function Wa({context:t,vote:a,close:o}){var r,c,u;const d=m(t.store),[$,p]=n(null==(c=null!=(r=eo(t,a)[0])?r:d[0])?void 0:c.id),g=Za(t,a,$),b=null!=(u=g.value)?u:[...ao(t,a,$).map(e=>({...e})),...Array.from({length:5},()=>({}))],h=e=>g.value=e;return l`<${ue}
    wide
    title=${e("कागजका मतपत्र")}
    yes=${e("यी मतपत्र सुरक्षित गर्नुहोस्")}
    draft=${null}
    ...${{close:o,submit:()=>function(t,n,a,o){const l=function(t,{budget:n,max_each:a}){for(const[o,l]of t.entries()){if(Xa(l)>n)return e("मतपत्र {n} मा {budget} भन्दा बढी थोप्ला छन्।",{n:o+1,budget:n});if(a&&Object.values(l).some(e=>e>a))return e("मतपत्र {n} मा एउटैमा {most} भन्दा बढी थोप्ला छन्।",{n:o+1,most:a});if(Object.values(l).some(e=>e<0||!Number.isInteger(e)))return e("मतपत्र {n} मा थोप्लाको सङ्ख्या नभएको केही छ।",{n:o+1})}return""}(o,n);if(l)return{ok:!1,why:l};const s={vote:n.id,group:a.id},r=Ya(o),c=ao(t,n,a.id),u=i(["{group} को {n} कागजको मतपत्र सुरक्षित भयो","{group} का {n} कागजका मतपत्र सुरक्षित भए"],"{n} paper ballots saved for {group}",r.length,{group:a.name});return t.act(Le(u,qe("cast_for",{...s,ballots:r},["cast_for",{...s,ballots:c}])),{quiet:!0})}(t,a,d.find(e=>e.id===$),b),drop:()=>g.value=null}}
  >
    <div class="console-pair">
      <${me} label=${e("समूह")}
        ><select onChange=${e=>p(e.target.value)}>
          ${d.map(e=>l`<option value=${e.id} selected=${e.id===$}>${e.name}</option>`)}
        </select><//
      >
      <p class="soft">
        ${i(["हरेक मतपत्रका लागि एक लाइन, हरेकमा {n} थोप्ला।","हरेक मतपत्रका लागि एक लाइन, हरेकमा {n} थोप्ला।"],"One row per ballot, {n} dots in each.",a.budget)}
        ${" "}${e("फेरि सुरक्षित गर्दा यो समूहका लागि पहिला हालेका मत बदलिन्छन्।")}
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
        ${s("plus")}${e("अर्को मतपत्र")}
      </button>
    </div>
  <//>`}function Ga({context:t,vote:n,rows:a,set:o}){return l`<div class="scroller" tabindex="0">
    <table class="table console-ballots">
      <thead>
        <tr>
          <th scope="col">${e("मतपत्र")}</th>
          ${n.items.map((e,n)=>l`<th scope="col" title=${L(t.store,e)}>${Qa(n)}</th>`)}
          <th scope="col">${e("बाँकी")}</th>
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
                      aria-label=${e("मतपत्र {n}, {letter}",{n:a+1,letter:Qa(r)})}
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
      >${i(["{group} को {n} कागजको मतपत्र सुरक्षित हुनुअघि चक्र {round} बन्द भयो। त्यो गनिँदैन।","{group} का {n} कागजका मतपत्र सुरक्षित हुनुअघि चक्र {round} बन्द भयो। ती गनिँदैनन्।"],"Round {round} closed before you saved {n} paper ballots of {group}. They don’t count.",a.many,{round:n.round,group:a.name})}</span
    >
    <button class="button small" onClick=${()=>Za(t,n,a.id).value=null}>${e("मैले देखेँ")}</button>
  </p>`,ao=(e,t,n)=>{var a,o;return null!=(o=null==(a=((e,t,n)=>e.store.all("proxy_ballots").find(a=>{var o;return a.vote===t.id&&a.group===n&&a.by===(null==(o=e.me.value)?void 0:o.person)}))(e,t,n))?void 0:a.ballots)?o:[]},[oo,lo,so]=[280,120,1e3];function ro(t,{tally:n,vote:a}={}){var o,s;const r=new Set((null!=(o=null==n?void 0:n.items)?o:[]).filter(e=>e.dots>0).slice(0,3).map(e=>e.on)),i=a?e("मतदान, चक्र {n}",{n:a.round}):"",c=t.draft(`decision/${null!=(s=null==a?void 0:a.id)?s:""}`),u=e=>t.act(io(e),{quiet:!0});t.ask(n=>l`<${ue} wide title=${e("निर्णय टिप्नुहोस्")} yes=${e("टिप्नुहोस्")} ...${{close:n,submit:u,draft:c}}>
        <${me} label=${e("के निर्णय भयो")}>
          <textarea name="text" rows="2" required maxlength=${oo} autofocus dir="auto"></textarea>
        <//>
        <${me} label=${e("के आधारमा")} hint=${e("मतदान, हात उठाएर, सहमति, आदेश…")}
          ><input name="basis" maxlength=${lo} defaultValue=${i} dir="auto"
        /><//>
        <fieldset>
          <legend>${e("यी प्रभाव बिन्दुबारे")}</legend>
          <div class="console-choice-list">
            ${I(t.store).map(({id:e})=>l`<label class="tick" key=${e}>
                  <input type="checkbox" name="on" value=${e} defaultChecked=${r.has(e)} /><span dir="auto"
                    >${L(t.store,e)}</span
                  ></label
                >`)}
          </div>
        </fieldset>
        <${me}
          label=${e("असहमति")}
          hint=${e("को सहमत भएन, र किन। यो प्रतिवेदनमा निर्णयसँगै रहन्छ।")}
        >
          <textarea name="dissent" rows="2" maxlength=${so} dir="auto"></textarea>
        <//>
        <p class="soft">${e("टिपिएको निर्णय जस्ताको तस्तै रहन्छ; पछिको निर्णयले बदल्न सक्छ।")}</p>
      <//>`)}const io=t=>({said:e("निर्णय टिपियो"),steps:[{do:"decide",backs:[],with:{decision:p(),text:t.get("text").trim(),basis:t.get("basis").trim(),dissent:t.get("dissent").trim(),on:t.getAll("on")}}]});const co=t=>Le(e("प्रभाव बिन्दु बनाइयो"),qe("mark_leverage",{on:t,marked:!0},["mark_leverage",{on:t,marked:!1}]));function uo({context:t,stage:a,round:o}){var r;const[c,u]=n(""),d=I(t.store).length,{budget:$=5,max_each:m=0,secret:g=!0}=null!=(r=a.settings)?r:{},b=d>0&&"open"===a.status;return l`<form class="console-box" aria-label=${e("मतदान खोल्नुहोस्")} onSubmit=${async function(n){n.preventDefault();const o=await t.act(function(t,n){const a={budget:Number(n.get("budget")),max_each:Number(n.get("max_each")),secret:n.has("secret")};return{said:e("मतदान खुला छ"),steps:[{do:"open_vote",with:{vote:p(),stage:t.id,...a},backs:[]}]}}(a,new FormData(n.target)),{quiet:!0});u(o.ok?"":o.why)}}>
    <h3>${s("vote")}${1===o?e("मतदान खोल्नुहोस्"):e("चक्र {n} खोल्नुहोस्",{n:o})}</h3>
    <div class="console-trio">
      <${me} label=${e("हरेक व्यक्तिका थोप्ला")}
        ><input name="budget" type="number" min="1" max=${100} required defaultValue=${$}
      /><//>
      <${me} label=${e("एउटामा बढीमा (0: सीमा छैन)")}
        ><input name="max_each" type="number" min="0" max=${100} required defaultValue=${m}
      /><//>
      <${ge} name="secret" label=${e("गोप्य")} defaultChecked=${g} />
    </div>
    ${c&&l`<p class="notice" role="alert" data-tone="error">${s("warning")}<span>${c}</span></p>`}
    <div class="toolbar">
      <span class="soft">${function(t,n){return t?"open"!==n.status?e("पहिला यो चरण खोल्नुहोस्; अनि मतदान सुरु हुन सक्छ।"):i(["{n} प्रभाव बिन्दुमा","{n} प्रभाव बिन्दुमा"],"over {n} leverage points",t):e("पहिला कम्तीमा एउटा प्रभाव बिन्दु बनाउनुहोस्।")}(d,a)}</span>
      <button class="button primary toolbar-end" disabled=${!b}>${s("play")}${e("मतदान खोल्नुहोस्")}</button>
    </div>
  </form>`}const $o={key:"4",icon:"leverage",words:()=>e("प्रभाव")};function po({context:t,vote:n}){var a;const{store:o}=t,r=null!=(a=o.get("turnout",n.id))?a:{voted:0,proxies:0},c=Math.max(g(o.all("person")).length,r.voted);return l`<section class="console-box" data-tone="leverage" aria-label=${e("मतदान")}>
    <h3>${s("vote")}${e("चक्र {n} खुला छ",{n:n.round})}</h3>
    <dl class="stats">
      <div class="stat">
        <dt>${e("{all} मध्ये यति जनाले मत दिए",{all:c})}</dt>
        <dd>${r.voted}</dd>
      </div>
      <div class="stat">
        <dt>${e("कागजका मतपत्र हालिए")}</dt>
        <dd>${r.proxies}</dd>
      </div>
      <div class="stat">
        <dt>${n.secret?e("हरेकका थोप्ला, गोप्य"):e("हरेकका थोप्ला, खुला")}</dt>
        <dd>${n.budget}</dd>
      </div>
    </dl>
    <progress class="progress" max=${Math.max(c,1)} value=${r.voted}>${r.voted}</progress>
    <p class="soft">${e("मतदान बन्द नभएसम्म कसैले नतिजा देख्दैन, यहाँ पनि।")}</p>
    <div class="toolbar">
      <button class="button" onClick=${()=>Ha(t,n)}>
        ${s("file")}${e("कागजका मतपत्र हाल्नुहोस्…")}
      </button>
      <button class="button primary toolbar-end" onClick=${()=>async function(t,n,a,o){const l=a.voted+a.proxies,s=Math.max(0,o-l),r=n.secret&&l<5,c=eo(t,n),u={title:e(r?"नतिजाबिना मतदान बन्द गर्ने?":"मतदान बन्द गरेर नतिजा देखाउने?"),yes:e(r?"नतिजाबिना बन्द गर्नुहोस्":"बन्द गरेर सबैलाई देखाउनुहोस्"),danger:!0,text:[r?i(["{n} मत मात्र छ। ५ भन्दा कम हुँदा नतिजा देखाइँदैन र राखिँदैन – कतिले मत दिए भन्ने मात्र – ताकि कसले के छान्यो कसैले भन्न नसकोस्।","{n} मत मात्र छ। ५ भन्दा कम हुँदा नतिजा देखाइँदैन र राखिँदैन – कतिले मत दिए भन्ने मात्र – ताकि कसले के छान्यो कसैले भन्न नसकोस्।"],"There are only {n} ballots. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.",l):e("नतिजा तुरुन्तै भित्तो र सबै फोनमा देखिन्छ। बन्द भएको मतदान फेरि खुल्दैन; नयाँ चक्र खोल्न मिल्छ।"),s?i(["{n} जनाले अझै मत दिएका छैनन्।","{n} जनाले अझै मत दिएका छैनन्।"],"{n} people have not voted yet.",s):e("सबैले मत दिए।"),...c.map(({name:e,many:t})=>i(["{group} को {n} कागजको मतपत्र सुरक्षित छैन र गनिने छैन।","{group} का {n} कागजका मतपत्र सुरक्षित छैनन् र गनिने छैनन्।"],"{n} paper ballots of {group} aren’t saved and won’t count.",t,{group:e})),n.secret?e("त्यसपछि एक-एक मतपत्र सदाका लागि मेटिन्छन्, ताकि कसले के छान्यो कसैले भन्न नसकोस्।"):e("यो मतदान खुला हो: त्यसपछि कसले के छान्यो सबैले देख्छन्।")]};await t.confirm(u)&&t.act({said:e(r?"नतिजाबिना मतदान बन्द भयो":"मतदान बन्द भयो र सबैलाई देखाइयो"),steps:[{do:"close_vote",with:{vote:n.id},backs:[]}]})}(t,n,r,c)}>
        ${s("lock")}${e("मतदान बन्द गर्नुहोस्…")}
      </button>
    </div>
  </section>`}function mo({context:t,closed:n}){var a;const o=c(null),r=null!=(a=n.find(e=>e.id===o.value))?a:n[0],i=t.store.get("tally",r.id),u=n.find(e=>e.round===r.round-1);return i?l`<section class="console-box" aria-label=${e("नतिजा")}>
    <div class="toolbar">
      <h3>${s("check")}${e("चक्र {n} को नतिजा",{n:r.round})}</h3>
      <span class="toolbar-end"
        >${n.length>1&&n.map(t=>l`<button
                key=${t.id}
                class="button small"
                aria-pressed=${t===r}
                onClick=${()=>o.value=t.id}
              >
                ${e("चक्र {n}",{n:t.round})}
              </button>`)}
        <button class="button small" onClick=${()=>ro(t,{tally:i,vote:r})}>
          ${s("decision")}${e("निर्णय टिप्नुहोस्…")}
        </button></span
      >
    </div>
    <p class="soft">${go(i)}</p>
    ${0===i.items.length&&l`<p class="notice">${s("lock")}${X()}</p>`}
    ${i.items.length>0&&Y({tally:i,groups:m(t.store),names:e=>L(t.store,e),before:u&&t.store.get("tally",u.id),compact:!0,table:!0})}
  </section>`:null}const go=t=>[i(["{n} मत","{n} मत"],"{n} ballots",t.people),null!=t.could&&e("{all} मध्ये {n} जनाले फोनमा मत दिए",{n:t.people-t.proxies,all:t.could}),t.proxies&&i(["तीमध्ये {n} कागजमा","तीमध्ये {n} कागजमा"],"{n} of them on paper",t.proxies),t.items.length>0&&i(["{n} थोप्ला","{n} थोप्ला"],"{n} dots",t.dots),t.items.length>0&&i(["{n} समूह","{n} समूह"],"{n} groups",t.groups)].filter(Boolean).join(" · ");function bo({context:t,stage:n}){const a=I(t.store);return l`<section class="console-box" aria-label=${e("प्रभाव बिन्दुहरू")}>
    <div class="toolbar">
      <h3>${s("leverage")}${e("प्रभाव बिन्दुहरू")} <span class="count">${a.length}</span></h3>
      <button class="button small toolbar-end" onClick=${()=>function(t,n){const a=q(t.store).filter(e=>!t.store.get("leverage",e.id)),o=t.draft(`point/${n.id}`),s=a=>{const o=a.get("text").trim();return o||a.get("on")?t.act(o?function(t,n){const a=p();return Le(e("प्रभाव बिन्दु थपियो"),qe("add_card",{card:a,stage:t.id,text:n},["withdraw_card",{card:a}]),qe("mark_leverage",{on:a,marked:!0},["mark_leverage",{on:a,marked:!1}]))}(n,o):co(a.get("on")),{quiet:!0}):{ok:!1,why:e("एउटा लेख्नुहोस्, वा पाटीबाट छान्नुहोस्।")}};t.ask(t=>l`<${ue} title=${e("प्रभाव बिन्दु थप्नुहोस्")} yes=${e("थप्नुहोस्")} ...${{close:t,submit:s,draft:o}}>
        <${me} label=${e("आफ्नै शब्दमा")}>
          <textarea name="text" rows="2" maxlength=${280} dir="auto" autofocus></textarea>
        <//>
        ${a.length>0&&l`<${me} label=${e("वा पाटीबाट")}
            ><select name="on">
              <option value="">–</option>
              ${a.map(e=>{var t;return l`<option value=${e.id}>${null!=(t=e.title)?t:E(e)}</option>`})}
            </select><//
          >`}
      <//>`)}(t,n)}>
        ${s("plus")}${e("थप्नुहोस्…")}
      </button>
    </div>
    ${a.length?l`<ol class="people">
            ${a.map(e=>l`<${ho} key=${e.id} ...${{context:t,point:e}} />`)}
          </ol>`:l`<p class="soft">
            ${e("यहाँ वा पाटीमा गुच्छा वा कार्डलाई प्रभाव बिन्दु बनाउनुहोस्। मतदान तिनैमा हुन्छ।")}
          </p>`}
    <${vo} ...${{context:t,stage:n}} />
  </section>`}function ho({context:t,point:n}){const{store:a}=t,o=H({id:n.id,links:a.all("link"),cards:a.all("card")}).length,r=L(t.store,n.id),c=o?i(["{n} बाधा हटाउन सघाउँछ","{n} बाधा हटाउन सघाउँछ"],"would shift {n} barriers",o):e("अझै कुनै बाधासँग जोडिएको छैन");return l`<li class="person-row">
    ${s("leverage")}<span class="person-name" dir="auto">${r}<small>${c}</small></span>
    <button class="button small" onClick=${()=>na(t,n.id)}>${s("link")}${e("बाधाहरू…")}</button>
    <button
      class="button small quiet icon-only"
      aria-label=${e("प्रभाव बिन्दुबाट हटाउनुहोस्: {title}",{title:r})}
      onClick=${()=>t.act(ta(n.id,!1))}
    >
      ${s("close")}
    </button>
  </li>`}function vo({context:t,stage:n}){const a=t.store.all("card").filter(e=>e.stage===n.id&&"hidden"!==e.shown&&!e.merged_into&&!t.store.get("leverage",e.id));return a.length?l`<h4>${e("सहभागीले सुझाएका")}</h4>
    <ul class="people">
      ${a.map(n=>{var a,o;return l`<li class="person-row" key=${n.id}>
            <span class="person-name" dir="auto"
              >${E(n)}<small>${null==(o=t.store.get("group",null!=(a=n.group)?a:""))?void 0:o.name}</small></span
            >
            <button class="button small" onClick=${()=>t.act(ta(n.id,!0))}>
              ${s("leverage")}${e("यसलाई लिनुहोस्")}
            </button>
          </li>`})}
    </ul>`:null}var fo=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=U(e.store,t.id),a=n.find(e=>"open"===e.status),o=n.filter(e=>"closed"===e.status);return l`<div class="stack">
    <${to} context=${e} votes=${o} />
    ${a?l`<${po} key=${a.id} ...${{context:e,vote:a}} />`:l`<${uo} ...${{context:e,stage:t,round:n.length+1}} />`}
    ${o.length>0&&l`<${mo} ...${{context:e,closed:o}} />`}
    <${bo} ...${{context:e,stage:t}} />
  </div>`},leftOpen:function(t){return d(t).flatMap(n=>U(t,n.id).filter(e=>"open"===e.status).map(a=>{var o,l;return{stage:n.id,words:e("मतदानको चरण {n} खुला छ, {voted} जनाले मत दिए",{n:a.round,voted:null!=(l=null==(o=t.get("turnout",a.id))?void 0:o.voted)?l:0})}}))},tab:$o});const wo=2**31;function yo(t,n,a={}){const o={stakeholder:e("सरोकारवाला समूहअनुसार बसाइयो"),mixed:e("मिश्रित टेबलमा बसाइयो"),whole:e("सबै सँगै बस्छन्")},l=Math.floor(Math.random()*wo),s="whole"===t?{seating:t}:{seating:t,shuffle:!0,seed:l,...a};return Le(o[t],qe("seat_room",s,["unseat_room",{round:n.round+1}]))}function ko(t,n,a){var o,l,s;const r={person:t.id,table:null!=(o=null==a?void 0:a.id)?o:null,stays:Boolean(null==(l=null==a?void 0:a.moved)?void 0:l.includes(t.id))},i=n?e("अब {name} टेबल {n} मा बस्छ",{name:T(t),n:n.number}):e("अब {name} को टेबल छैन",{name:T(t)});return Le(i,qe("move_seat",{person:t.id,table:null!=(s=null==n?void 0:n.id)?s:null},["move_seat",r]))}function xo({context:t}){const{store:n}=t,a=g(n.all("person")).filter(({role:e})=>"facilitator"!==e),o=c(""),s=Number(o.value)||void 0,r=e=>t.act(yo(e,V(n),{tables:s})),i=F(n).length>0;return l`<section class="console-box">
    <${Oo} store=${n} />
    <${_o} folded=${i}>
      <div class="console-seat">
        <${jo}
          picture="cluster"
          title=${e("मिश्रित टेबल")}
          words=${e("समूहहरू बराबर बाँडिन्छन्, एकै संस्थाका मानिस छुट्टिन्छन्, छेउमा नयाँ मानिस।")}
          many=${Co(Math.ceil(a.length/8),s)}
          act=${()=>r("mixed")}
        />
        <${jo}
          picture="people"
          title=${e("सरोकारवाला टेबल")}
          words=${e("हरेक समूह आफ्नै टेबलमा।")}
          many=${Co(new Set(a.map(({group:e})=>e)).size,s)}
          act=${()=>r("stakeholder")}
        />
      </div>
      <div class="toolbar">
        <label class="console-seat-many"
          ><b>${e("टेबल सङ्ख्या")}</b>
          <input
            type="number"
            min="1"
            max="200"
            inputmode="numeric"
            placeholder=${e("आफैं")}
            value=${o.value}
            onInput=${e=>o.value=e.target.value}
        /></label>
        ${i&&l`<button class="button quiet small toolbar-end" onClick=${()=>r("whole")}>
            ${e("टेबलबिना सबैलाई सँगै बसाउनुहोस्")}
          </button>`}
      </div>
    <//>
  </section>`}const _o=({folded:t,children:n})=>t?l`<details class="disclosure">
        <summary>${e("सबैलाई फेरि बसाउनुहोस्…")}</summary>
        <div class="stack">${n}</div>
      </details>`:l`<div class="stack">${n}</div>`,Co=(e,t)=>null!=t?t:Math.max(1,e);function jo({picture:e,title:t,words:n,many:a,act:o}){return l`<button class="button console-seat-way" onClick=${o}>
    ${s(e)}<span
      ><b>${t}</b><small>${n}</small><small>${i(["{n} टेबल","{n} टेबल"],"{n} tables",a)}</small></span
    >
  </button>`}function Oo({store:t}){const{seating:n,round:a}=V(t),o=F(t),r=o.reduce((e,t)=>e+t.people.length,0);return o.length?l`<h3>${s("table")}${e("mixed"===n?"मिश्रित टेबल":"सरोकारवाला टेबल")}</h3>
    <p>
      ${[i(["{n} टेबल","{n} टेबल"],"{n} tables",o.length),i(["{n} जना","{n} जना"],"{n} people",r),e("बसाइ {n}",{n:a})].join(" · ")}
    </p>`:l`<h3>${s("table")}${e("सबैलाई बसाउनुहोस्")}</h3>`}function So({context:t,table:n,tables:a,people:o,groups:s,words:r}){return l`<section class="console-box console-table" data-drop=${`table:${n.id}`} aria-label=${qo(n)}>
    <header>
      <h3>${e("टेबल {n}",{n:n.number})}</h3>
      <span class="soft">${i(["{n} जना","{n} जना"],"{n} people",n.people.length)}</span>
      <button
        class="button quiet small console-place"
        aria-label=${e("टेबल {n} कहाँ छ?",{n:n.number})}
        onClick=${()=>function(t,n){const a=t.draft(`table/${n.id}`),o=a=>t.act(((t,n)=>{var a,o;return Le(e("टेबल {n}: ठाउँ सुरक्षित भयो",{n:t.number}),n===(null!=(a=t.place)?a:"")?[]:qe("edit_table",{table:t.id,place:n},["edit_table",{table:t.id,place:null!=(o=t.place)?o:""}]))})(n,a.get("place").trim()),{quiet:!0});t.ask(t=>{var s;return l`<${ue}
        title=${e("टेबल {n} कहाँ छ?",{n:n.number})}
        yes=${e("सुरक्षित गर्नुहोस्")}
        ...${{close:t,submit:o,draft:a}}
      >
        <${me} label=${e("स्थान")} hint=${e("जस्तै: झ्यालनेर")}
          ><input name="place" maxlength=${60} defaultValue=${null!=(s=n.place)?s:""} autofocus dir="auto"
        /><//>
      <//>`})}(t,n)}
      >
        ${n.place?l`<bdi>${n.place}</bdi>`:e("कहाँ?")}
      </button>
    </header>
    <ul class="console-seats">
      ${n.people.map(e=>l`<${Lo} key=${e} ...${{context:t,table:n,tables:a,words:r,groups:s}} person=${o.get(e)} />`)}
    </ul>
  </section>`}const qo=t=>e("टेबल {n}",{n:t.number});function Lo({context:t,table:n,tables:a,person:o,groups:r,words:i}){var c,u;if(!o)return null;const d=r.get(o.group),$=i&&T(o).toLocaleLowerCase().includes(i),p=K().find(([e])=>{var t;return(null==(t=n.roles)?void 0:t[e])===o.id});return l`<li class="console-seat-row" data-draggable data-found=${$?"":void 0}>
    <span
      class="badge console-seat-grip"
      data-colour=${null==d?void 0:d.colour}
      title=${null==d?void 0:d.name}
      ...${ke({what:`table:${n.id}`,drop:e=>{const l=a.find(({id:t})=>e===`table:${t}`);l&&t.act(ko(o,l,n))}})}
      >${s(null!=(c=null==d?void 0:d.icon)?c:"person")}</span
    >
    <span class="console-seat-name"><bdi>${T(o)}</bdi>${p&&l`<small>${p[1]}</small>`}</span>
    ${(null==(u=n.moved)?void 0:u.includes(o.id))&&l`<span class="soft" title=${e("हातैले सारिएको")}>${s("hand")}</span>`}
    <${Oe}
      label=${e("{title} का लागि थप",{title:T(o)})}
      items=${()=>Eo({context:t,table:n,tables:a,person:o})}
    />
  </li>`}const Eo=({context:t,table:n,tables:a,person:o})=>[{icon:"move",words:e("अर्को टेबलमा सार्नुहोस्…"),act:()=>function(t,n,a,o){t.ask(s=>l`<${ce} title=${e("{name} लाई सार्ने ठाउँ",{name:T(n)})} close=${s}>
        <div class="console-numbers">
          ${o.filter(e=>e!==a).map(o=>l`<button key=${o.id} class="button" onClick=${((e,o)=>()=>(e(),t.act(ko(n,o,a))))(s,o)}>
                  <b>${e("टेबल {n}",{n:o.number})}</b
                  ><small>${i(["{n} जना","{n} जना"],"{n} people",o.people.length)}</small>
                </button>`)}
        </div>
      <//>`)}(t,o,n,a)},null,...K().filter(([e])=>{var t;return(null==(t=n.roles)?void 0:t[e])!==o.id}).map(([a,l])=>({icon:"recorder"===a?"recorder":"flag",words:e("जिम्मेवारी: {duty}",{duty:l}),act:()=>t.act(function(t,n,a){var o,l,s,r;const i=null!=(l=null==(o=t.roles)?void 0:o[n])?l:null,c=[["set_duty",{table:t.id,duty:n,person:i}]],u=null==(r=Object.entries(null!=(s=t.roles)?s:{}).find(([e,t])=>t===a.id&&e!==n))?void 0:r[0];u&&!i&&c.push(["set_duty",{table:t.id,duty:u,person:a.id}]);const d=e("अब टेबल {n} मा {name} को अर्को जिम्मेवारी छ",{name:T(a),n:t.number});return Le(d,qe("set_duty",{table:t.id,duty:n,person:a.id},...c))}(n,a,o))})),null,{icon:"close",words:e("टेबलबाट हटाउनुहोस्"),act:()=>t.act(ko(o,null,n))}];const Mo={key:"9",icon:"table",words:()=>e("तालिकाहरू"),always:!0};function Po({context:t}){const n="whole"===V(t.store).seating;return l`<div class="empty">
    ${s("table")}
    <h3>${e(n?"सबै सँगै बस्छन्":"अहिलेसम्म कसैको टेबल छैन")}</h3>
    <p>${e("सबैलाई बसाउनुहोस्; अनि कहाँ बस्ने भनी हरेक फोन र भित्तोले बताउँछन्।")}</p>
  </div>`}function Io({context:t,search:n}){const{shown:a}=V(t.store);return l`<div class="toolbar console-seat-tools">
    <label class="console-search"
      ><span class="visually-hidden">${e("मानिस खोज्नुहोस्")}</span>${s("search")}
      <input
        type="search"
        placeholder=${e("को कहाँ बस्छ?")}
        value=${n.value}
        onInput=${e=>n.value=e.target.value}
    /></label>
    <span class="row">
      <button class="button small" aria-pressed=${Boolean(a)} onClick=${()=>t.act((t=>Le(e(t?"भित्तोले टेबल देखाउँछ":"भित्तोले चरण देखाउँछ"),qe("show_tables",{shown:t},["show_tables",{shown:!t}])))(!a))}>
        ${s("wall")}${e(a?"भयो: चरणमा फर्कनुहोस्":"भित्तोमा देखाउनुहोस्")}
      </button>
      <button class="button small" onClick=${()=>function(t){t.ask(n=>l`<${ce} title=${e("टेबलका कार्ड छाप्नुहोस्")} close=${n}>
        <ul class="people">
          ${[["table-cards",e("टेबलका लागि कार्ड"),e("हलभरिबाट देखिने ठूलो नम्बर, त्यहाँ बस्न QR कोडसहित।")],["seat-list",e("ढोकाका लागि सूची"),e("सबैको नाम, टेबलसहित।")]].map(([a,o,r])=>l`<li key=${a} class="person-row">
                <span class="person-name">${o}<small>${r}</small></span>
                <button
                  class="button small"
                  aria-label=${e("छाप्नुहोस्: {title}",{title:o})}
                  onClick=${()=>(n(),async function(e,t){var n;const a=await ot(e,`paper/${t}`);return a.why?e.toast({text:a.why,tone:"error"}):it(a.blob,null!=(n=a.name)?n:`${e.code}-${t}.pdf`)}(t,a))}
                >
                  ${s("print")}${e("छाप्नुहोस्…")}
                </button>
              </li>`)}
        </ul>
      <//>`)}(t)}>
        ${s("print")}${e("टेबलका कार्ड छाप्नुहोस्…")}
      </button>
    </span>
  </div>`}function Uo({context:t,tables:n}){const a=new Set(n.flatMap(({people:e})=>e)),o=g(t.store.all("person")).filter(({id:e,role:t})=>"facilitator"!==t&&!a.has(e));return n.length&&o.length?l`<div class="notice" data-tone="warn">
    ${s("people")}<span
      >${i(["{n} जनाको टेबल छैन:","{n} जनाको टेबल छैन:"],"{n} people have no table:",o.length)}${" "}
      ${o.slice(0,6).map((e,t)=>l`${t?", ":""}<bdi key=${e.id}>${T(e)}</bdi>`)}${o.length>6&&"…"}</span
    >
    <button
      class="button small"
      onClick=${()=>t.act((({seating:e},t,n)=>Le(i(["अब {n} जना बसाइयो","अब {n} जना बसाइयो"],"{n} people have a seat now",n.length),qe("seat_room",{seating:e,tables:t},...n.map(({id:e})=>["move_seat",{person:e,table:null,stays:!1}]))))(V(t.store),n.length,o))}
    >
      ${e("उनीहरूलाई बसाउनुहोस्")}
    </button>
  </div>`:null}function Do({context:t,tables:n,words:a}){const o=new Map(t.store.all("person").map(e=>[e.id,e])),s=new Map(t.store.all("group").map(e=>[e.id,e])),r=a?n.filter(e=>e.people.some(e=>Bo(o.get(e),a))):n;return r.length?l`<div class="console-tables">
    ${r.map(e=>l`<${So} key=${e.id} ...${{context:t,table:e,tables:n,people:o,groups:s,words:a}} />`)}
  </div>`:l`<p class="soft" role="status">${e("कुनै टेबलमा यो नामको मानिस छैन।")}</p>`}const Bo=(e,t)=>Boolean(t)&&T(e).toLocaleLowerCase().includes(t);var zo=Object.freeze({__proto__:null,Above:function({context:t,stage:n}){const a=V(t.store),o="open"===(null==n?void 0:n.status)&&n.seating,r=a.seating||"whole";if(!o||o===r)return null;const i={mixed:e("यो चरण मिश्रित टेबलका लागि योजना गरिएको छ।"),stakeholder:e("यो चरण सरोकारवाला टेबलका लागि योजना गरिएको छ।"),whole:e("यो चरणमा सबै सँगै बस्छन्।")};return l`<p class="notice console-offer" data-tone="info">
    ${s("table")}<span>${i[o]}</span>
    <button class="button small" onClick=${()=>t.act(yo(o,a,{stage:n.id}))}>
      ${e("सबैलाई बसाउनुहोस्")}
    </button>
  </p>`},Panel:function({context:e}){const{store:t}=e,n=c(""),a=F(t);return l`<div class="stack">
    <${xo} context=${e} />
    ${a.length>0&&l`<${Io} ...${{context:e,search:n}} />`}
    <${Uo} ...${{context:e,tables:a}} />
    ${a.length?l`<${Do} ...${{context:e,tables:a,words:n.value.trim().toLocaleLowerCase()}} />`:l`<${Po} context=${e} />`}
  </div>`},isFound:Bo,tab:Mo});const Ao={key:"5",icon:"decision",words:()=>e("निर्णयहरू"),always:!0};function To({context:t,decision:n}){var a,o;const r=t.store.get("person",null!=(a=n.by)?a:"");return l`<article class="console-box">
    <h3 dir="auto">${n.text}</h3>
    ${n.basis&&l`<p><b>${e("आधार")}:</b> <span dir="auto">${n.basis}</span></p>`}
    ${(null==(o=n.on)?void 0:o.length)>0&&l`<p class="row">
        ${n.on.map(e=>l`<span class="chip" data-tone="leverage" key=${e}
              >${s("leverage")}<span dir="auto">${L(t.store,e)}</span></span
            >`)}
      </p>`}
    <p><b>${e("असहमति")}:</b> <span dir="auto">${n.dissent||e("केही टिपिएको छैन")}</span></p>
    <p class="soft">${(null==r?void 0:r.name)?e("{name} ले टिपेको",{name:r.name}):e("सहजकर्ताले टिपेको")}</p>
  </article>`}var No=Object.freeze({__proto__:null,Panel:function({context:t}){const n=[...t.store.all("decision")].sort((e,t)=>t.at-e.at);return l`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("मतले सल्लाह दिन्छ; बैठकले के निर्णय गर्‍यो र को सहमत भएन, यहाँ लेखिन्छ।")}</p>
      <button class="button primary toolbar-end" onClick=${()=>ro(t)}>
        ${s("plus")}${e("निर्णय टिप्नुहोस्…")}
      </button>
    </div>
    ${n.length?n.map(e=>l`<${To} key=${e.id} ...${{context:t,decision:e}} />`):l`<div class="empty">
            ${s("decision")}
            <h3>${e("अझै निर्णय छैन")}</h3>
            <p>${e("टिपिएका निर्णय आधार र असहमतिसहित प्रतिवेदनमा रहन्छन्।")}</p>
          </div>`}
  </div>`},tab:Ao});function Ro(e,t){const n=t.filter(t=>t.plan===e.id&&"dropped"!==t.status),a=e=>n.filter(t=>{var n;return(null!=(n=t.missing)?n:[]).includes(e)}).length;return{soon:n.filter(e=>100===e.horizon).length,later:n.filter(e=>1e3===e.horizon).length,owner:a("owner"),indicator:a("indicator"),due:a("due"),ready:n.filter(e=>{var t;return!(null!=(t=e.missing)?t:[]).length}).length,all:n.length}}const Fo={key:"6",icon:"calendar",words:()=>e("योजनाहरू")};function Vo({context:t,plan:n}){var a,o;const r=t.store.get("group",null!=(a=n.group)?a:""),i=Ro(n,t.store.all("action")),c=`/w/${t.code}/plan/${encodeURIComponent(n.owner)}?as=console`;return l`<tr>
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
        aria-label=${e("{name} को योजना खोल्नुहोस्",{name:null!=(o=null==r?void 0:r.name)?o:n.owner})}
        >${e("योजना खोल्नुहोस्")}</a
      >
    </td>
  </tr>`}function Ko({made:t}){if(!t.all)return l`<span class="chip" data-tone="warn">${s("clock")}${e("अझै काम छैन")}</span>`;const n=[t.owner&&i(["{n} जिम्मेवार","{n} जिम्मेवार"],"{n} owners",t.owner),t.indicator&&i(["{n} सूचक","{n} सूचक"],"{n} indicators",t.indicator),t.due&&i(["{n} अन्तिम मिति","{n} अन्तिम मिति"],"{n} due dates",t.due)].filter(Boolean);return n.length?l`<span class="row console-chips"
    >${n.map(e=>l`<span class="chip" data-tone="warn" key=${e}>${e}</span>`)}</span
  >`:l`<span class="chip" data-tone="ok">${s("check")}${e("केही छैन")}</span>`}var Jo=Object.freeze({__proto__:null,Panel:function({context:t}){const{store:n}=t,a=m(n),o=e=>a.findIndex(t=>t.id===e.group)>>>0,r=[...n.all("plan")].sort((e,t)=>o(e)-o(t));return l`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("एक जना जिम्मेवार, सूचक र अन्तिम मिति भएपछि काम पूरा लेखिएको हुन्छ।")}</p>
      <button class="button small toolbar-end" onClick=${()=>function(t){const n=t.draft("task-force"),a=n=>t.act({said:e("योजना थपियो"),steps:[{do:"add_plan",backs:[],with:{plan:p(),owner:n.get("owner").trim()}}]},{quiet:!0});t.ask(t=>l`<${ue} title=${e("कार्यदलको योजना")} yes=${e("थप्नुहोस्")} ...${{close:t,submit:a,draft:n}}>
        <${me} label=${e("कार्यदलको नाम")}
          ><input name="owner" required maxlength=${120} autofocus dir="auto"
        /><//>
      <//>`)}(t)}>
        ${s("plus")}${e("कार्यदलको योजना…")}
      </button>
    </div>
    ${r.length?l`<div class="scroller" tabindex="0">
            <table class="table console-plans">
              <thead>
                <tr>
                  <th scope="col">${e("कसको योजना")}</th>
                  <th scope="col">${e("100 दिन")}</th>
                  <th scope="col">${e("1000 दिन")}</th>
                  <th scope="col">${e("अझै नपुगेको")}</th>
                  <th scope="col"><span class="visually-hidden">${e("खोल्नुहोस्")}</span></th>
                </tr>
              </thead>
              <tbody>
                ${r.map(e=>l`<${Vo} key=${e.id} ...${{context:t,plan:e}} />`)}
              </tbody>
            </table>
          </div>`:l`<div class="empty">
            ${s("calendar")}
            <h3>${e("अझै योजना छैन")}</h3>
            <p>${e("योजनाको चरण खुल्दा हरेक समूहले आफ्नो योजना पाउँछ।")}</p>
          </div>`}
  </div>`},heard:function(e,t){const n=new Set(t.all("action").map(e=>e.plan));return new Set(t.all("plan").filter(e=>n.has(e.id)).map(e=>e.group))},leftOpen:function(e){const t=d(e).find(({activity:e,opened_at:t})=>"plans"===e&&t);if(!t)return[];const n=e.all("plan").map(t=>Ro(t,e.all("action"))),a=n.filter(({all:e})=>!e).length,o=n.reduce((e,{all:t,ready:n})=>e+t-n,0);return[a&&i(["{n} योजना खाली छ","{n} योजना खाली छन्"],"{n} plans are empty",a),o&&i(["{n} कामको जिम्मेवार, सूचक वा मिति छैन","{n} कामको जिम्मेवार, सूचक वा मिति छैन"],"{n} actions lack an owner, indicator or date",o)].filter(Boolean).map(e=>({stage:t.id,words:e}))},tab:Fo});const Qo={key:"7",icon:"pledge",words:()=>e("वाचा")};function Xo({context:t,pledge:n}){var a,o,r,c;const u=t.store.get("group",null!=(a=n.group)?a:""),d=null!=(r=null==(o=n.joined)?void 0:o.length)?r:0;return l`<li class="person-row">
    <span class="badge" data-colour=${null==u?void 0:u.colour}>${s(null!=(c=null==u?void 0:u.icon)?c:"person")}</span>
    <span class="person-name" dir="auto"
      >${n.text}<small
        >${[n.name,null==u?void 0:u.name,d&&i(["{n} जनाको साथ","{n} जनाको साथ"],"{n} joined",d)].filter(Boolean).join(" · ")}</small
      ></span
    >
    <button class="button small quiet" onClick=${()=>async function(t,n){const a={title:e("यो वाचा हटाउने?"),yes:e("हटाउनुहोस्"),danger:!0,text:[n.text,e("यो साथ दिनेसहित भित्तो र प्रतिवेदनबाट हट्छ। यो उल्ट्याउन सकिँदैन।")]};await t.confirm(a)&&t.act({said:e("वाचा हटाइयो"),steps:[{do:"withdraw_pledge",with:{pledge:n.id},backs:[]}]})}(t,n)}>${s("trash")}${e("हटाउनुहोस्…")}</button>
  </li>`}var Yo=Object.freeze({__proto__:null,Panel:function({context:t}){const n=[...t.store.all("pledge")].sort((e,t)=>t.at-e.at);return n.length?l`<div class="stack">
    <p class="soft">${i(["{n} वाचा","{n} वाचा"],"{n} pledges",n.length)}</p>
    <ul class="people">
      ${n.map(e=>l`<${Xo} key=${e.id} ...${{context:t,pledge:e}} />`)}
    </ul>
  </div>`:l`<div class="empty">
      ${s("pledge")}
      <h3>${e("अझै वाचा छैन")}</h3>
      <p>${e("वाचा बैठकको अगाडि भनिन्छ र सधैँ नाम हुन्छ।")}</p>
    </div>`},heard:(e,t)=>new Set(t.all("pledge").map(e=>e.group)),tab:Qo});const Ho={seldom:!0,icon:"wall",words:()=>e("पोस्टर")};var Wo=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){return n?l`<section class="console-box">
    <h3>${s("wall")}${e("भित्तामा")}</h3>
    <p dir="auto"><b>${n.title}</b></p>
    ${n.instruction&&l`<p dir="auto">${n.instruction}</p>`}
    <p class="soft">${e("फोनले यति मात्र भन्छ: माथि हेर्नुहोस्।")}</p>
    <p class="row">
      <button class="button" onClick=${()=>t.editStage(n)}>${s("edit")}${e("सम्पादन गर्नुहोस्…")}</button>
    </p>
  </section>`:null},tab:Ho});const Go={seldom:!0,icon:"cup",words:()=>e("विश्राम")};function Zo({context:t,ends:n}){const a=n-t.seconds.value;return l`<p role="timer">${a>0?e("{time} बाँकी",{time:$(a)}):e("समय सकियो")}</p>`}var el=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){return n?l`<section class="console-box">
    <h3>${s("cup")}${"open"===n.status?W(n):(({minutes:t})=>t?i(["{n} मिनेट","{n} मिनेट"],"{n} minutes",t):e("समयसीमा छैन"))(n)}</h3>
    ${"open"===n.status&&n.ends_at&&l`<${Zo} context=${t} ends=${n.ends_at} />`}
    ${n.instruction&&l`<p dir="auto">${n.instruction}</p>`}
    <p class="soft">
      ${G(n)?e("यो विश्रामको बेला कसैले पोस्ट गर्न सक्दैन।"):e("यो विश्रामको बेला पनि मानिसहरूले फोन चलाउन सक्छन्।")}
    </p>
    <p class="row">
      <button class="button" onClick=${()=>t.editStage(n)}>${s("edit")}${e("सम्पादन गर्नुहोस्…")}</button>
    </p>
  </section>`:null},tab:Go});function tl({context:t,language:n,onLanguages:a}){const o=c([]),i=c({paper:"a4",wifi:"",password:""});r(()=>{(async function(e){const t=await ot(e,"paper");return t.why?{papers:[],languages:[]}:JSON.parse(await t.blob.text())})(t).then(e=>(o.value=e.papers,a(e.languages)))},[]);const u=e=>t.ask(a=>l`<${al} ...${{context:t,one:e,close:a,last:i,language:n}} />`);return l`<section class="console-box">
    <h3>${s("print")}${e("हलका लागि छाप्नुहोस्")}</h3>
    <p>${e("हरेक PDF का रूपमा खुल्छ। कालो-सेतो छाप्दा पनि अक्षर ठूला र प्रस्ट हुन्छन्।")}</p>
    <ul class="people">
      ${o.value.map(e=>l`<${nl} key=${e.kind} one=${e} ask=${()=>u(e)} />`)}
    </ul>
  </section>`}const nl=({one:t,ask:n})=>l`<li class="person-row">
    <span class="person-name">${t.title}<small>${t.about}</small></span>
    <button class="button small" aria-label=${e("छाप्नुहोस्: {title}",{title:t.title})} onClick=${n}>
      ${s("print")}${e("छाप्नुहोस्…")}
    </button>
  </li>`;function al({context:t,one:n,close:a,last:o,language:s}){return l`<${ue}
    title=${e("छाप्नुहोस्: {title}",{title:n.title})}
    yes=${e("PDF बनाउनुहोस्")}
    draft=${null}
    ...${{close:a,submit:async e=>{var a;const l=Object.fromEntries([...e].filter(([,e])=>e));o.value={...o.peek(),...l};const r=new URLSearchParams({...l,...s&&{language:s}}),i=await ot(t,`paper/${n.kind}?${r}`);return i.why?{ok:!1,why:i.why}:(it(i.blob,null!=(a=i.name)?a:`${t.code}-${n.kind}.pdf`),{ok:!0})}}}
  >
    ${n.groups&&l`<${me} label=${e("कसका लागि")}
        ><select name="group">
          <option value="">${e("सबै समूह")}</option>
          ${m(t.store).map(e=>l`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
        </select><//
      >`}
    <${me} label=${e("कागज")}
      ><select name="paper">
        ${["a4","letter"].map(e=>l`<option key=${e} value=${e} selected=${o.peek().paper===e}>
              ${"a4"===e?"A4":"Letter"}
            </option>`)}
      </select><//
    >
    ${n.wifi&&l`<${ol} last=${o.peek()} />`}
  <//>`}const ol=({last:t})=>l`<${me}
      label=${e("वाइफाइको नाम")}
      hint=${e("खाली छोडे लेख्ने धर्का आउँछ। यो छापिन्छ मात्र, कतै राखिँदैन।")}
      ><input name="wifi" maxlength="32" autocomplete="off" value=${t.wifi}
    /><//>
    <${me} label=${e("वाइफाइको पासवर्ड")}
      ><input name="password" maxlength="63" autocomplete="off" spellcheck=${!1} value=${t.password}
    /><//>`;function ll({context:t}){var n;const a=c(null),o=c(null),i=async()=>{a.value=await(async e=>(await at(e,"/shares")).shares)(t).catch(()=>a.peek())};r(()=>{i()},[]);return l`<section class="console-box">
    <h3>${s("link")}${e("नआएका मानिसका लागि")}</h3>
    <p>${e("लिङ्कले सहभागी नभई प्रतिवेदन खोल्छ: बैठकका सबैले देख्ने कुरा मात्र, बढी होइन।")}</p>
    ${o.value&&l`<${il} share=${o.value} context=${t} />`}
    ${(null==(n=a.value)?void 0:n.length)>0&&l`<ul class="people">
        ${a.value.map(n=>l`<${cl} key=${n.id} one=${n} now=${t.now()} takeBack=${()=>(async n=>{var a;if(await t.confirm({title:e("यो लिङ्क फिर्ता लिने?"),text:e("जससँग यो छ, उसले अब यसबाट प्रतिवेदन खोल्न सक्दैन।"),yes:e("फिर्ता लिनुहोस्"),danger:!0})){try{await(l=t,s=n.id,at(l,`/shares/${s}`,{method:"DELETE"})),(null==(a=o.peek())?void 0:a.id)===n.id&&(o.value=null),t.toast({text:e("लिङ्क फिर्ता लिइयो।")})}catch(e){t.toast({text:e.why,tone:"error"})}var l,s;await i()}})(n)} />`)}
      </ul>`}
    <p class="row"><button class="button" onClick=${()=>t.ask(e=>l`<${sl}
          close=${e}
          draft=${t.draft("share")}
          submit=${async e=>{try{o.value=await(n=t,a={days:Number(e.get("days")),name:e.get("name").trim()},at(n,"/shares",{method:"POST",body:a}))}catch(e){return{ok:!1,why:e.why}}var n,a;return await i(),{ok:!0}}}
        />`)}>${s("plus")}${e("प्रतिवेदन बाँड्नुहोस्…")}</button></p>
  </section>`}const sl=({close:t,draft:n,submit:a})=>l`<${ue} title=${e("प्रतिवेदन बाँड्नुहोस्")} yes=${e("लिङ्क बनाउनुहोस्")} ...${{close:t,draft:n,submit:a}}>
    <${me} label=${e("कसका लागि")} hint=${e("लिङ्क छुट्याउन; तपाईं मात्र देख्नुहुन्छ।")}
      ><input name="name" maxlength="60" dir="auto"
    /><//>
    <${me} label=${e("कति समय चल्ने")}
      ><select name="days">
        ${rl().map(([e,t])=>l`<option key=${e} value=${e} selected=${30===e}>${t}</option>`)}
      </select><//
    >
  <//>`,rl=()=>[[7,e("एक हप्ता")],[30,e("एक महिना")],[100,e("100 दिन")],[365,e("एक वर्ष")],[1e3,e("1000 दिन")]];function il({share:t,context:n}){const a=c(!1);return l`<div class="notice share-fresh" data-tone="ok" role="status">
    ${s("check")}
    <div>
      <b>${e("लिङ्क तयार छ")}</b>
      <p>${e("यो अहिले मात्र देखाइन्छ। यो सर्भरसँग सम्पर्क हुने ठाउँमा चल्छ।")}</p>
      <input
        readonly
        dir="ltr"
        value=${t.url}
        aria-label=${e("प्रतिवेदनको लिङ्क")}
        onFocus=${e=>e.target.select()}
      />
    </div>
    <button class="button small primary" onClick=${async()=>{a.value=await ne(t.url),a.value||n.toast({text:e("कपी भएन। लिङ्क छानेर आफैँ कपी गर्नुहोस्।"),tone:"error"})}}>
      ${s(a.value?"check":"copy")}${a.value?e("कपी भयो"):e("कपी गर्नुहोस्")}
    </button>
  </div>`}const cl=({one:t,now:n,takeBack:a})=>l`<li class="person-row">
    <span class="person-name"
      ><bdi>${t.name||e("नाम नभएको")}</bdi
      ><small
        >${t.expires_at>n?e("{day} सम्म",{day:N(t.expires_on)}):e("{day} मा सकियो",{day:N(t.expires_on)})}</small
      ></span
    >
    <button
      class="button small quiet"
      aria-label=${e("लिङ्क फिर्ता लिनुहोस्: {name}",{name:t.name||e("नाम नभएको")})}
      onClick=${a}
    >
      ${s("trash")}${e("फिर्ता लिनुहोस्")}
    </button>
  </li>`,ul={key:"8",icon:"download",words:()=>e("कागजातहरू"),always:!0},dl=({language:t,languages:n})=>l`<${me} label=${e("कागजातको भाषा")}
    ><select onChange=${e=>t.value=e.target.value}>
      <option value="">${e("यो पृष्ठको भाषा")}</option>
      ${n.value.map(({id:e,name:t})=>l`<option key=${e} value=${e} lang=${e}>${t}</option>`)}
    </select><//
  >`;function $l({context:t,format:n,title:a,hint:o,language:r}){const i=c(!1),[u]=n.split("?");return l`<li class="person-row">
    <span class="person-name">${a}<small>${o}</small></span>
    <button
      class="button small"
      disabled=${i.value}
      aria-label=${e("डाउनलोड: {title}",{title:a})}
      onClick=${async()=>{i.value=!0,await async function(t,n,a){var o;const l=await ot(t,"toml"===a?"method":`export/${n}`);return l.why?t.toast({text:l.why,tone:"error"}):(rt(l.blob,null!=(o=l.name)?o:`${t.code}.${["csv","html"].includes(a)?"zip":a}`),t.toast({text:e("डाउनलोड भयो")}))}(t,r?`${n}${n.includes("?")?"&":"?"}language=${r}`:n,u),i.value=!1}}
    >
      ${s("download")}${i.value?e("बनाइँदै छ…"):u.toUpperCase()}
    </button>
  </li>`}var pl=Object.freeze({__proto__:null,Panel:function({context:t}){const n=c(""),a=c([]),o=n.value&&`?language=${n.value}`;return l`<div class="stack">
    ${a.value.length>1&&l`<${dl} ...${{language:n,languages:a}} />`}
    <section class="console-box" data-tone="info">
      <h3>${s("book")}${e("प्रतिवेदन")}</h3>
      <p>${e("के निर्णय, योजना र वाचा भयो, चित्र र तालिकासहित; छाप्न वा बाँड्न तयार।")}</p>
      <p class="row">
        <a class="button primary" href=${`/w/${t.code}/report${o}`} target="_blank" rel="noopener"
          >${e("प्रतिवेदन खोल्नुहोस्")}</a
        >
      </p>
    </section>
    <${tl} ...${{context:t}} language=${n.value} onLanguages=${e=>a.value=e} />
    <${ll} context=${t} />
    <section class="console-box">
      <h3>${s("download")}${e("डाउनलोडहरू")}</h3>
      <ul class="people">
        ${[["pdf",e("प्रतिवेदन कागजमा"),e("PDF: छाप्न, हस्ताक्षर गर्न र पठाउन")],["pdf?paper=letter",e("Letter कागजमा प्रतिवेदन"),e("PDF: Letter कागज (8½ × 11 इन्च) भएका प्रिन्टरका लागि यही")],["docx",e("सम्पादन गर्न प्रतिवेदन"),e("DOCX: Word र LibreOffice मा खुल्छ, भए आफ्नै लेटरहेडमा")],["xlsx",e("सबै तालिका"),e("XLSX: हरेक थोकका लागि एउटा पाना, साँचो मिति र अङ्कसहित")],["ics",e("पात्रोका लागि अन्तिम मितिहरू"),e("ICS: के कहिलेसम्म गर्ने, र कहिले फर्केर हेर्ने")],["html",e("पेनड्राइभका लागि वेब पृष्ठ"),e("zip मा HTML: zip खोल्नुहोस्, index.html खोल्नुहोस्; सर्भर चाहिँदैन")],["md",e("प्रतिवेदन पाठका रूपमा"),e("Markdown: जुनसुकै प्रोग्राममा खुल्छ, जुनसुकै इमेलमा टाँस्न मिल्छ")],["csv",e("तालिकाहरू"),e("एउटै zip मा CSV फाइल: जुनसुकै तालिका प्रोग्राममा खुल्छ")],["json",e("सबै, प्रोग्रामका लागि"),e("JSON: तपाईंले हेर्न पाउने सबै, पूरै")],["sqlite",e("कार्यशालाको फाइल"),e("SQLite: कार्यशाला आफैँ; एक प्रति सुरक्षित ठाउँमा राख्नुहोस्")],["toml",e("यो कार्यसूची सुरक्षित गर्नुहोस्"),e("विधि फाइल: यहाँ वा अर्को ल्यापटपमा “नयाँ कार्यशाला” पृष्ठमा यसलाई तानेर छोड्नुहोस्")]].map(([e,a,o])=>l`<${$l} key=${e} ...${{context:t,format:e,title:a,hint:o}} language=${n.value} />`)}
      </ul>
      <p class="soft">${e("डाउनलोडमा सहजकर्ताले देख्ने सबै हुन्छ, लुकाइएका कार्ड पनि। बरु प्रतिवेदन बाँड्नुहोस्।")}</p>
    </section>
  </div>`},tab:ul});export{Ua as a,Ja as b,Yn as c,fo as d,zo as e,No as f,Jo as g,Yo as h,Wo as i,el as j,pl as k};
