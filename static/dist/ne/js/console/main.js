import{t as e,C as t,i as n,n as a,a as o,N as s,b as l,h as r,w as i,s as c,f as u,c as d,g as $,d as p,o as m,r as g,K as h,Z as b,e as v,j as f,k as w,l as y,P as k,m as x,p as _,q as C,u as j,v as q,x as S,y as O,G as L,D as E,z as U,A as P}from"../core/shared.js";import{p as I,c as B,h as M,a as D}from"../pictures.js";import{d as z}from"../writing.js";import{w as A}from"../phone/returned.js";import{g as N,t as T,r as R}from"../bars.js";import{b as F}from"../activities/dots.js";function V(e){const t=new URLSearchParams(e.replace(/^#/,"")).get("key");return(null==t?void 0:t.trim())||null}const K=t=>e("तपाईंले रोज्नुभएको ठेगाना {address} यो ल्यापटपमा अब छैन।",{address:t}),J={wifi:()=>e("वाइफाइ"),cable:()=>e("केबल"),network:()=>e("नेटवर्क"),mobile:()=>e("मोबाइल डाटा"),vpn:()=>e("VPN"),virtual:()=>e("यसै ल्यापटपभित्र")};async function X(e){try{return await navigator.clipboard.writeText(e),!0}catch{return function(e){var t;const n=document.createElement("textarea");n.value=e,n.className="visually-hidden",(null!=(t=document.querySelector("dialog[open]"))?t:document.body).append(n),n.select();try{return document.execCommand("copy")}catch{return!1}finally{n.remove()}}(e)}}function Y({title:t,close:l,wide:r,children:i}){const c=o(null);return s(()=>{const e=document.activeElement;return c.current.showModal(),()=>(null==e?void 0:e.isConnected)&&e.focus()},[]),a`<dialog
    class=${r?"dialog console-wide":"dialog"}
    ref=${c}
    aria-label=${t}
    onCancel=${e=>(e.preventDefault(),l())}
  >
    <div class="console-dialog-head">
      <h2>${t}</h2>
      <button type="button" class="button quiet icon-only" aria-label=${e("यो झ्याल बन्द गर्नुहोस्")} onClick=${l}>
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
    <button type="button" class="button" onClick=${t}>${e("रद्द गर्नुहोस्")}</button>
    <button class=${o?"button danger":"button primary"} disabled=${s}>${s?e("पठाइँदै छ…"):n}</button>
  </div>`;function W({title:e,text:t,yes:n,danger:o,answer:s}){return a`<${H} ...${{title:e,yes:n,danger:o,submit:()=>(s(!0),{ok:!0})}} close=${()=>s(!1)}>
    ${[t].flat().map(e=>a`<p key=${e}>${e}</p>`)}
  <//>`}const G=({label:e,hint:t,children:n})=>a`<label class="field">
    <b>${e}</b>
    ${t&&a`<span class="field-hint">${t}</span>`} ${n}
  </label>`,Z=({label:e,...t})=>a`<label class="tick"><input type="checkbox" ...${t} /><span>${e}</span></label>`,ee=e=>e.replace(/^https?:\/\//,""),te=e=>`/w/${e.code}/wall`,ne=({context:t})=>a`<figure class="qr">
    <img src=${(({code:e,way:t})=>`/w/${e}/qr.svg?of=${encodeURIComponent(t.value.joinUrl)}`)(t)} alt=${e("सहभागी हुने लिङ्कको QR कोड")} width="240" height="240" />
    <figcaption>${e("कोड")} <b class="code">${t.code}</b></figcaption>
  </figure>`,ae=t=>t.ask(n=>a`<${Y} wide title=${e("यहाँ सहभागी हुनुहोस्")} close=${n}>
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
  </button>`,pe=(e,t,...n)=>({do:e,with:t,backs:n.map(([e,t])=>({do:e,with:t}))}),me=(e,...t)=>({said:e,steps:t.flat()}),ge=e=>e.find(e=>"open"===e.status);function he(e,t){var n;const a=e.findIndex(e=>e.id===t),o=e=>"ahead"===e.status;return null!=(n=e.slice(a+1).find(o))?n:e.find(o)}function be(t,n,a){const o=n&&n.id!==t.id?ve(n,a):["close_stage",{stage:t.id}];return me(e("खुल्यो: {title}",{title:t.title}),pe("open_stage",{stage:t.id},o))}function ve(e,t){const n=e.ends_at?Math.max(0,Math.ceil((e.ends_at-t)/6e4)):0;return["open_stage",{stage:e.id,minutes:n}]}const fe=(t,n)=>me(e("बन्द भयो: {title}",{title:t.title}),pe("close_stage",{stage:t.id},ve(t,n))),we=(t,n)=>me(e(n?"छोडियो: {title}":"कार्यसूचीमा फर्कियो: {title}",{title:t.title}),pe("skip_stage",{stage:t.id,skipped:n},["skip_stage",{stage:t.id,skipped:!n}])),ye=t=>me(e(t?"बैठक रोकियो":"बैठक अगाडि बढ्यो"),pe(t?"pause_room":"resume_room",{},[t?"resume_room":"pause_room",{}])),ke=t=>me(e(t?"कार्यशाला बन्द भयो":"कार्यशाला फेरि खुल्यो"),pe(t?"close_workshop":"reopen_workshop",{},[t?"reopen_workshop":"close_workshop",{}]));function xe({activity:e}){const t=JSON.parse(document.getElementById("console").dataset.settings);return Object.hasOwn(t,e)?t[e]:[]}const _e=e=>Object.fromEntries(xe(e).map(e=>[e.name,e.default])),Ce={tick:({name:e,label:t},n)=>a`<${Z} name=${e} label=${t} defaultChecked=${n} />`,number:({name:e,label:t,hint:n,least:o,most:s},l)=>a`<${G} label=${t} hint=${n}
      ><input name=${e} type="number" min=${o} max=${s} required defaultValue=${l}
    /><//>`,choice:({name:e,label:t,hint:n,choices:o},s)=>a`<${G} label=${t} hint=${n}
      ><select name=${e}>
        ${o.map(([e,t])=>a`<option value=${e} selected=${s===e}>${t}</option>`)}
      </select><//
    >`},je={tick:(e,t)=>e.has(t),number:(e,t)=>Number(e.get(t)),choice:(e,t)=>e.get(t)},qe=(e,{settings:t={}})=>{var n;return Ce[e.type](e,null!=(n=t[e.name])?n:e.default)},[Se,Oe]=[120,280],Le=["title","task","place","day0"];function Ee({code:t}){const l=r({page:0,pages:0}),c=o(null);s(()=>(c.current=i(t,e=>"pages"in e&&(l.value=e)),c.current.say({by:0}),c.current.close),[t]);const{page:u,pages:d}=l.value;return d<2?null:a`<div class="toolbar console-now-tools" role="group" aria-label=${e("भित्तामा")}>
    <${Ue} picture="chevron-start" label=${e("अघिल्लो पृष्ठ")} onClick=${()=>c.current.say({by:-1})} />
    <span class="console-wall-page" role="status"
      >${n("wall")}${e("पृष्ठ {n}/{all}",{n:u+1,all:d})}</span
    >
    <${Ue} picture="chevron-end" label=${e("अर्को पृष्ठ")} onClick=${()=>c.current.say({by:1})} />
  </div>`}const Ue=({picture:e,label:t,onClick:o})=>a`<button class="button small icon-only" aria-label=${t} onClick=${o}>${n(e,"flip")}</button>`;function Pe({context:t,look:n,looking:o}){var s;const l=c(t.store),r=t.store.get("about","about"),i=null==(s=he(l,r.current))?void 0:s.id;return a`<section class="console-agenda" aria-label=${e("कार्यसूची")}>
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
    <${Ae} ...${{context:t,about:r}} />
  </section>`}function Ie(e){const t=c(e.store),n=he(t,e.store.get("about","about").current);n&&e.act(be(n,ge(t),e.now()))}function Be({context:t,stages:o,about:s}){if(s.closed)return a`<p class="console-now soft">${e("कार्यशाला बन्द भयो।")}</p>`;const l=ge(o),r=he(o,s.current);return a`<div class="console-now">
    ${l?a`<${Me} ...${{context:t,stage:l}} />`:a`<p class="soft">${e("कुनै चरण खुला छैन।")}</p>`}
    <${Ee} code=${t.code} />
    ${r&&a`<button class="button primary wide console-next" onClick=${()=>Ie(t)}>
        ${n("play")}<span dir="auto">${e("अर्को खोल्नुहोस्: {title}",{title:r.title})}</span>
      </button>`}
  </div>`}function Me({context:t,stage:o}){const s=e=>()=>t.act(function(e,t,n){const a=e.ends_at&&e.ends_at+6e4*Math.min(0,t)>=n?["extend_stage",{stage:e.id,minutes:-t}]:ve(e,n),o=t>0?l(["{n} मिनेट थपियो","{n} मिनेट थपियो"],"{n} minutes more",t):l(["{n} मिनेट घट्यो","{n} मिनेट घट्यो"],"{n} minutes less",-t);return me(o,pe("extend_stage",{stage:e.id,minutes:t},a))}(o,e,t.now()));return a`<p class="console-now-name"><small>${e("अहिले खुला")}</small><b dir="auto">${o.title}</b></p>
    <div class="toolbar console-now-tools">
      <button class="button small" aria-label=${e("5 मिनेट घटाउनुहोस्")} disabled=${!o.ends_at} onClick=${s(-5)}>
        ${e("−5 मिनेट")}
      </button>
      <button class="button small" aria-label=${e("5 मिनेट थप्नुहोस्")} onClick=${s(5)}>${e("+5 मिनेट")}</button>
      <button
        class="button small toolbar-end"
        aria-label=${e("यो चरण बन्द गर्नुहोस्")}
        onClick=${()=>t.act(fe(o,t.now()))}
      >
        ${n("stop")}${e("बन्द गर्नुहोस्")}
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
      title=${e("तानेर अर्को ठाउँमा राख्नुहोस्")}
      ...${le({what:`stage:${s}`,drop:e=>function(e,t,n){(null==n?void 0:n.startsWith("stage:"))&&ze(e,t,Number(n.slice(6)))}(t,o,e)})}
    >
      ${"done"===o.status?n("check"):"open"===o.status?n("play"):s+1}</span
    >
    <button
      class="stage-name console-plain"
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick=${()=>d(o.id)}
      onKeyDown=${e=>async function(e,t,n,a){const o=e.altKey&&{ArrowUp:-1,ArrowDown:1}[e.key];if(!o)return;e.preventDefault();const s=e.currentTarget;await ze(t,n,a+o),s.focus()}(e,t,o,s)}
    >
      <span dir="auto">${o.title}</span><small>${function(t){const n=t.minutes?l(["{n} मिनेट","{n} मिनेट"],"{n} min",t.minutes):e("समयको सीमा छैन"),a={open:e("खुला"),done:e("सकियो"),skipped:e("छोडियो")}[t.status];return a?`${a} · ${n}`:n}(o)}</small>
    </button>
    <${de} label=${e("{title} का लागि थप",{title:o.title})} items=${()=>function(t,n,o){const s=c(t.store),l=ge(s);return["open"===n.status?{icon:"stop",words:e("बन्द गर्नुहोस्"),act:()=>t.act(fe(n,t.now()))}:{icon:"play",words:n.opened_at?e("फेरि खोल्नुहोस्"):e("अहिले खुला"),act:()=>t.act(be(n,l,t.now()))},"open"!==n.status&&("skipped"===n.status?{icon:"undo",words:e("कार्यसूचीमा फर्काउनुहोस्"),act:()=>t.act(we(n,!1))}:{icon:"arrow-end",words:e("छोड्नुहोस्"),act:()=>t.act(we(n,!0))}),{icon:"edit",words:e("सम्पादन गर्नुहोस्…"),act:()=>function(t,n){const o=a=>t.act(function(t,n,a){var o,s,l;const r={title:t.title,instruction:null!=(o=t.instruction)?o:"",minutes:null!=(s=t.minutes)?s:0},i=Object.keys(r).filter(e=>void 0!==n[e]&&n[e]!==r[e]),c={...a,...t.settings},u=Object.keys(null!=(l=n.settings)?l:{}).filter(e=>n.settings[e]!==c[e]);if(!i.length&&!u.length)return me("");const d=(e,n)=>({stage:t.id,...Object.fromEntries(i.map(t=>[t,e[t]])),...u.length&&{settings:Object.fromEntries(u.map(e=>[e,n[e]]))}});return me(e("चरण बदलियो"),pe("edit_stage",d(n,n.settings),["edit_stage",d(r,c)]))}(n,function(e,t){const n=Object.fromEntries(xe(e).map(({type:e,name:n})=>[n,je[e](t,n)]));return{title:t.get("title").trim(),instruction:t.get("instruction").trim(),minutes:Number(t.get("minutes")),settings:n}}(n,a),_e(n)),{quiet:!0});t.ask(t=>{var s,l;return a`<${H} title=${e("चरण सम्पादन गर्नुहोस्")} yes=${e("सुरक्षित गर्नुहोस्")} ...${{close:t,submit:o}}>
        <${G} label=${e("शीर्षक")}
          ><input name="title" required maxlength=${120} defaultValue=${n.title} dir="auto"
        /><//>
        <${G} label=${e("निर्देशन")} hint=${e("सबैले फोन र भित्तोमा पढ्ने एउटा वाक्य।")}>
          <textarea
            name="instruction"
            maxlength=${280}
            rows="3"
            defaultValue=${null!=(s=n.instruction)?s:""}
            dir="auto"
          ></textarea>
        <//>
        <${G} label=${e("योजना गरिएको मिनेट")} hint=${e("0 भनेको घडी छैन। अहिले चलेको घडी बदलिँदैन।")}>
          <input name="minutes" type="number" min="0" max=${1440} required defaultValue=${null!=(l=n.minutes)?l:0}
        /><//>
        ${xe(n).length>0&&a`<div class="console-pair">${xe(n).map(e=>qe(e,n))}</div>`}
      <//>`})}(t,n)},o>0&&{icon:"chevron-up",words:e("माथि सार्नुहोस्"),act:()=>ze(t,n,o-1)},o<s.length-1&&{icon:"chevron-down",words:e("तल सार्नुहोस्"),act:()=>ze(t,n,o+1)}].filter(Boolean)}(t,o,s)} />
  </li>`}const ze=(t,n,a)=>t.act(function(t,n,a){const o=t.map(e=>e.id),s=o.filter(e=>e!==n),l=Math.max(0,Math.min(a,s.length)),r=[...s.slice(0,l),n,...s.slice(l)],i=t.find(e=>e.id===n).title,c=r.every((e,t)=>e===o[t]);return me(e("कार्यसूचीमा सारियो: {title}",{title:i}),c?[]:pe("arrange_stages",{stages:r},["arrange_stages",{stages:o}]))}(c(t.store),n.id,a));function Ae({context:t,about:o}){const s=a`<button class="button quiet wide" onClick=${()=>function(t){const n=t.store.get("about","about"),o=a=>{const o=Object.fromEntries(Le.map(e=>[e,a.get(e).trim()]));return t.act(function(t,n){const a=Object.keys(n).filter(e=>{var a;return n[e]!==(null!=(a=t[e])?a:"")}),o=e=>Object.fromEntries(a.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}));return me(e("कार्यशाला बदलियो"),a.length?pe("edit_workshop",o(n),["edit_workshop",o(t)]):[])}(n,o),{quiet:!0})};t.ask(t=>{var s,l,r;return a`<${H} title=${e("कार्यशाला सम्पादन गर्नुहोस्")} yes=${e("सुरक्षित गर्नुहोस्")} ...${{close:t,submit:o}}>
        <${G} label=${e("शीर्षक")}
          ><input name="title" required maxlength=${Se} defaultValue=${n.title} dir="auto"
        /><//>
        <${G} label=${e("प्रश्न")} hint=${e("बैठकमा सबैले काम गर्ने एउटा वाक्य।")}>
          <textarea name="task" rows="3" maxlength=${Oe} defaultValue=${null!=(s=n.task)?s:""} dir="auto"></textarea>
        <//>
        <${G} label=${e("स्थान")}
          ><input name="place" maxlength=${Se} defaultValue=${null!=(l=n.place)?l:""} dir="auto"
        /><//>
        <${G} label=${e("दिन 0")} hint=${e("100 र 1000 दिन यहाँबाट गनिन्छ।")}
          ><input name="day0" type="date" defaultValue=${null!=(r=n.day0)?r:""}
        /><//>
      <//>`})}(t)}>
    ${n("settings")}${e("कार्यशाला सम्पादन गर्नुहोस्…")}
  </button>`;if(o.closed)return a`${s}<button class="button wide" onClick=${()=>t.act(ke(!1))}>
        ${n("unlock")}${e("कार्यशाला फेरि खोल्नुहोस्")}
      </button>`;const l={title:e("कार्यशाला बन्द गर्ने?"),yes:e("कार्यशाला बन्द गर्नुहोस्"),danger:!0,text:e("अब कसैले केही पठाउन सक्दैन। योजना, प्रतिवेदन र डाउनलोड रहन्छन्। तपाईं जहिले पनि फेरि खोल्न सक्नुहुन्छ।")};return a`${s}<button class="button quiet wide" onClick=${async()=>await t.confirm(l)&&t.act(ke(!0))}>
      ${n("lock")}${e("कार्यशाला बन्द गर्नुहोस्…")}
    </button>`}const[Ne,Te]=[2e9,3e8],[Re,Fe]=[.5,2],Ve=["ok","info","warn","error"];function Ke({address:t,address_lost:n}){const a=e("फोनले यसलाई {address} मा भेट्छन्",{address:t});return n?{id:"address",tone:"warn",words:K(n),hint:a}:{id:"address",tone:"ok",words:a}}const Je=({live:t})=>t?{id:"line",tone:"ok",words:e("यो सञ्चालन पृष्ठ जोडिएको छ")}:{id:"line",tone:"error",words:e("यो सञ्चालन पृष्ठ जोडिएको छैन"),hint:e("आफैँ फेरि कोसिस गर्छ। देखिएको पुरानो हुन सक्छ।")};function Xe({waiting:t,durable:n}){const a=[];return t&&a.push({id:"waiting",tone:"warn",words:l(["तपाईंको {n} कदम पठाउन बाँकी छ","तपाईंका {n} कदम पठाउन बाँकी छन्"],"{n} of your posts are waiting to be sent",t)}),n||a.push({id:"durable",tone:"info",words:e("ट्याब बन्द गर्दा यो ब्राउजरले केही राख्दैन")}),a}function Ye({connected:e,behind:t,air_wait:n=null}){const a=l(["{n} यन्त्र जोडिएको छ","{n} यन्त्र जोडिएका छन्"],"{n} screens connected",e);return t&&null===n?{id:"people",tone:"warn",words:a,hint:l(["तीमध्ये {n} पछि परेको छ, अब भेट्दै छ","तीमध्ये {n} पछि परेका छन्, अब भेट्दै छन्"],"{n} of them are behind and catching up",t)}:{id:"people",tone:"ok",words:a}}function He({air_wait:t=null}){if(null===t||t<Re)return[];const n=Math.max(1,Math.round(t));return[{id:"air",tone:t<Fe?"info":"warn",words:l(["वाइफाइ व्यस्त छ: अरूका कार्डहरू करिब {n} सेकेन्डपछि फोनमा पुग्छन्","वाइफाइ व्यस्त छ: अरूका कार्डहरू करिब {n} सेकेन्डपछि फोनमा पुग्छन्"],"Wi-Fi busy: others’ cards reach phones after about {n} seconds",n),hint:e("केही पनि हराउँदैन, र पोस्टहरू तुरुन्तै सुरक्षित हुन्छन्। दोस्रो एक्सेस पोइन्टले मद्दत गर्छ।")}]}function Qe({unsaved:t,trouble:n,last_commit:a},{now:o}){return n?{id:"saved",tone:"error",words:e("पोस्टहरू सुरक्षित गर्न सकिँदैन: {why}",{why:n}),hint:e("ती फोनमा पर्खिरहेका छन्। डिस्क वा सत्र फाइल फिर्ता राख्नुहोस्, अनि ती सुरक्षित हुन्छन्।")}:t?{id:"saved",tone:"warn",words:l(["{n} लेखाइ सुरक्षित हुँदै छ","{n} लेखाइ सुरक्षित हुँदै छन्"],"{n} posts are being saved",t)}:{id:"saved",tone:"ok",words:a?e("सबै सुरक्षित भयो; पछिल्लो लेखाइ {ago} अघि",{ago:u(o-a)}):e("सबै सुरक्षित भयो")}}function We({brought_back:t},{now:n}){if(!t)return[];const[a,o]=t;return[{id:"brought-back",tone:"warn",words:e("सत्र फाइल हटाइएको थियो र {ago} अघि फेरि सुरक्षित गरियो",{ago:u(n-a)}),hint:e("केही हराएको छैन। कार्यशाला {file} मा छ।",{file:o})}]}function Ge({restored:t,came_back:n}){return null==t?[]:[{id:"back",tone:"info",words:n?l(["प्रतिलिपि राखेपछि {n} लेखाइ फिर्ता आयो","प्रतिलिपि राखेपछि {n} लेखाइ फिर्ता आए"],"{n} posts arrived after the copy was put in place",n):e("यो कार्यशाला प्रतिलिपिबाट अगाडि बढ्दै छ")}]}function Ze({last_copy:t,copy_failed:n,copies:a},{now:o}){return n?{id:"copy",tone:"error",words:e("प्रतिलिपि बनेन: {why}",{why:n}),hint:t?e("पछिल्लो प्रतिलिपि {ago} अघि",{ago:u(o-t)}):void 0}:!t&&a?{id:"copy",tone:"info",words:e("अन्त राख्ने पहिलो प्रतिलिपि बन्दै छ")}:t?{id:"copy",tone:o-t>18e4?"warn":"ok",words:e("पछिल्लो प्रतिलिपि {ago} अघि",{ago:u(o-t)})}:{id:"copy",tone:"warn",words:e("अन्त कतै प्रतिलिपि राखिएको छैन"),hint:e("यो ल्यापटप बिग्रे कार्यशाला हराउँछ। बेला-बेला “कागजातहरू” बाट एक प्रति डाउनलोड गर्नुहोस्।")}}function et({disk_free:t}){const n=e("डिस्कमा {size} GB खाली",{size:(t/1e9).toFixed(1)});return t<Te?{id:"disk",tone:"error",words:n,hint:e("अहिल्यै ठाउँ बनाउनुहोस्, नत्र लेखाइ अस्वीकार हुन्छ।")}:{id:"disk",tone:t<Ne?"warn":"ok",words:n}}function tt({clock:t,clock_reads:n,clock_jumped:a}){return t?[{id:"clock",tone:"error",words:e("ल्यापटपको घडी ठीक हुन सक्दैन: {when}",{when:n}),hint:e("अगाडि बढ्नुअघि मिति र समय मिलाउनुहोस्: टाइमर, म्याद र लिङ्कहरू त्यसैमा भर पर्छन्।")}]:a?[{id:"clock",tone:"warn",words:a>0?e("ल्यापटपको घडी {time} अगाडि सारियो",{time:u(1e3*a)}):e("ल्यापटपको घडी {time} पछाडि सारियो",{time:u(1e3*-a)}),hint:e("खुला चरणको मिनेट फेरि राख्नुहोस्, र लिङ्क तथा म्याद जाँच्नुहोस्।")}]:[]}function nt({context:t}){var o,l;const i=r(null);s(()=>function(e,t){const n=async()=>{if("hidden"===document.visibilityState)return;const n=e.way.peek(),a=await fetch(`/api/health/${e.code}`,{headers:{Authorization:`Bearer ${e.token}`}}).catch(()=>null);t.value=(null==a?void 0:a.ok)?{...await a.json(),at:Date.now()}:{missing:!0},(null==a?void 0:a.ok)&&e.way.peek()===n&&(e.way.value=((e,t)=>{var n,a;return{joinUrl:`${e.address}/w/${t}`,choices:null!=(n=e.addresses)?n:[],lost:null!=(a=e.address_lost)?a:null}})(t.value,e.code))};n();const a=setInterval(n,5e3);return()=>clearInterval(a)}(t,i),[]);const c=t.sync.state.value,u=function(t,n){const a=[Je(n),...Xe(n)];return t?t.missing?[...a,{id:"server",tone:"error",words:e("सर्भरले खबर दिँदैन।")}]:[...a,Ye(t),...He(t),Qe(t,n),...We(t,n),...Ge(t),Ze(t,n),et(t),...tt(t),Ke(t)]:[...a,{id:"asking",tone:"info",words:e("सर्भरलाई सोध्दै…")}]}(i.value,{now:t.seconds.value,live:"live"===c,waiting:t.outbox.waiting.value,durable:t.outbox.durable.value}),d=(e=>Ve[Math.max(0,...e.map(e=>Ve.indexOf(e.tone)))])(u);return a`<details class="console-health" data-tone=${d}>
    <summary>
      ${n(at[d])}<b
        >${null!=(l=null==(o=u.find(e=>e.tone===d&&ot.has(d)))?void 0:o.words)?l:e("सबै ठीक छ")}</b
      >
    </summary>
    <ul class="console-health-lines" aria-live="off">
      ${u.map(({id:e,tone:t,words:o,hint:s})=>a`<li key=${e} data-tone=${t} data-health=${e}>
            ${n(at[t])} <span>${o}${s&&a`<small>${s}</small>`}</span>
          </li>`)}
    </ul>
  </details>`}const at={ok:"check",warn:"warning",error:"warning",info:"info"},ot=new Set(["warn","error"]),st=["people","person","fish","boat","government","leaf","book","microphone","heart","market","hand","youth","elder","national","house","tree","wheat","briefcase","star","wave","balance","globe","wrench","training","technology"],lt=Array.from({length:12},(e,t)=>t+1),rt=({icon:t,colour:o,name:s="",onChange:l})=>a`<fieldset class="look-icons">
      <legend>${e("चित्र")}</legend>
      ${st.map((o,r)=>a`<label key=${o} class="look">
            <input
              type="radio"
              name=${`${s}icon`}
              value=${o}
              defaultChecked=${o===t}
              aria-label=${e("चित्र {n}",{n:r+1})}
              onChange=${l}
            />
            <span>${n(o)}</span></label
          >`)}
    </fieldset>
    <fieldset class="look-icons">
      <legend>${e("रङ")}</legend>
      ${lt.map(t=>a`<label key=${t} class="look" data-colour=${t}>
            <input
              type="radio"
              name=${`${s}colour`}
              value=${t}
              defaultChecked=${t===o}
              aria-label=${e("रङ {n}",{n:t})}
              onChange=${l} />
            <span class="look-colour"></span
          ></label>`)}
    </fieldset>`,it=t=>(null==t?void 0:t.name)||("facilitator"===(null==t?void 0:t.role)?e("सहजकर्ता"):e("पाहुना"));function ct(t,o){var s;const l=o.id===(null==(s=t.me.value)?void 0:s.person);if("removed"===o.status)return[{icon:"undo",words:e("फेरि भित्र आउन दिनुहोस्"),act:()=>t.act((t=>me(e("{name} फर्कन सक्नुहुन्छ",{name:it(t)}),pe("readmit_person",{person:t.id},["remove_person",{person:t.id}])))(o))},null,ut(t,o)];const r=(n,a,s)=>o.role!==n&&{icon:a,words:s,act:()=>async function(t,n,a){const o={title:e("{name} लाई सहजकर्ता बनाउने?",{name:it(n)}),yes:e("सहजकर्ता बनाउनुहोस्"),text:e("सहजकर्ताले चरण खोल्न र बन्द गर्न, कार्ड लुकाउन, सबै हेर्न र मानिस हटाउन सक्छन्।")};("facilitator"!==a||await t.confirm(o))&&t.act(((t,n)=>me(e("{name} को भूमिका अब अर्कै छ",{name:it(t)}),pe("set_role",{person:t.id,role:n},["set_role",{person:t.id,role:t.role}])))(n,a))}(t,o,n)};return[{icon:"edit",words:e("नाम बदल्नुहोस्…"),act:()=>function(t,n){const o=a=>t.act(((t,n)=>me(e("नाम {name} राखियो",{name:n}),pe("rename_person",{person:t.id,name:n},...t.name?[["rename_person",{person:t.id,name:t.name}]]:[])))(n,a.get("name").trim()),{quiet:!0});t.ask(t=>{var s;return a`<${H} title=${e("व्यक्तिको नाम बदल्नुहोस्")} yes=${e("सुरक्षित गर्नुहोस्")} ...${{close:t,submit:o}}>
        <${G} label=${e("नाम")}
          ><input name="name" required maxlength=${60} defaultValue=${null!=(s=n.name)?s:""} autofocus dir="auto"
        /><//>
      <//>`})}(t,o)},{icon:"move",words:e("अर्को समूहमा सार्नुहोस्…"),act:()=>function(t,o){const s=$(t.store).filter(e=>e.id!==o.group);t.ask(l=>a`<${Y} title=${e("{name} लाई सार्ने ठाउँ",{name:it(o)})} close=${l}>
        <div class="stack">
          ${s.map(s=>a`<button
                key=${s.id}
                class="button wide"
                data-colour=${s.colour}
                onClick=${((n,a)=>()=>(n(),t.act(((t,n)=>me(e("{name} अब {group} मा हुनुहुन्छ",{name:it(t),group:n.name}),pe("move_person",{person:t.id,group:n.id},...t.group?[["move_person",{person:t.id,group:t.group}]]:[])))(o,a))))(l,s)}
              >
                ${n(s.icon)}<span dir="auto">${s.name}</span>
              </button>`)}
        </div>
      <//>`)}(t,o)},null,r("recorder","recorder",e("टिपोटकर्ता बनाउनुहोस्")),o.group&&r("participant","person",e("सहभागी बनाउनुहोस्")),r("facilitator","key",e("सहजकर्ता बनाउनुहोस्…")),!l&&null,!l&&{icon:"lock",words:e("बैठकबाट हटाउनुहोस्…"),danger:!0,act:()=>async function(t,n){const a={title:e("{name} लाई हटाउने?",{name:it(n)}),yes:e("बैठकबाट हटाउनुहोस्"),danger:!0,text:e("यो फोनले तुरुन्तै केही पठाउन पाउँदैन। पठाइसकेको रहन्छ। तपाईं यो व्यक्तिलाई फेरि आउन दिन सक्नुहुन्छ।")};await t.confirm(a)&&t.act((t=>me(e("{name} बैठकबाहिर हुनुहुन्छ",{name:it(t)}),pe("remove_person",{person:t.id},["readmit_person",{person:t.id}])))(n))}(t,o)},!l&&ut(t,o)].filter(e=>!1!==e&&void 0!==e)}const ut=(t,n)=>({icon:"trash",words:e("व्यक्ति मेटाउनुहोस्…"),danger:!0,act:()=>async function(t,n){const a={title:e("{name} लाई मेटाउने?",{name:it(n)}),yes:e("सदाका लागि मेटाउनुहोस्"),danger:!0,text:[e("यो व्यक्तिको नाम र सबै लेखाइ कार्यशालाको फाइलबाट हटाइन्छ।"),e("कार्डहरू खाली हुन्छन्; वाचा र खुला मत हटाइन्छन्।"),e("बेनामी कार्डहरू रहन्छन्: यस व्यक्तिले तीमध्ये कुन लेख्यो कसैले भन्न सक्दैन।"),e("यो उल्ट्याउन सकिँदैन।")]};await t.confirm(a)&&t.act((t=>me(e("व्यक्ति मेटाइयो"),pe("erase_person",{person:t.id})))(n))}(t,n)});function dt(t,o){const s=$(t.store),l=null!=o?o:{name:"",icon:"people",colour:s.length%12+1},r=n=>{const a={name:n.get("name").trim(),icon:n.get("icon"),colour:Number(n.get("colour"))};return t.act(o?function(t,n){const a=["name","icon","colour"].filter(e=>void 0!==n[e]&&n[e]!==t[e]),o=e=>({group:t.id,...Object.fromEntries(a.map(t=>[t,e[t]]))});return me(e("समूह बदलियो: {name}",{name:n.name}),a.length?pe("edit_group",o(n),["edit_group",o(t)]):[])}(o,a):function(t){const n=d();return me(e("समूह थपियो: {name}",{name:t.name}),pe("add_group",{group:n,...t},["remove_group",{group:n}]))}(a),{quiet:!0})};t.ask(i=>a`<${H}
        title=${e(o?"समूह सम्पादन गर्नुहोस्":"समूह थप्नुहोस्")}
        yes=${e(o?"सुरक्षित गर्नुहोस्":"थप्नुहोस्")}
        ...${{close:i,submit:r}}
      >
        <${G} label=${e("नाम")}
          ><input name="name" required maxlength=${60} defaultValue=${l.name} autofocus dir="auto"
        /><//>
        <${rt} icon=${l.icon} colour=${l.colour} />
        ${o&&s.length>1&&a`<button
            type="button"
            class="button quiet"
            onClick=${()=>(i(),t.act((({id:t,name:n,icon:a,colour:o,position:s})=>me(e("समूह हटाइयो: {name}",{name:n}),pe("remove_group",{group:t},["add_group",{group:t,name:n,icon:a,colour:o,position:s}])))(o)))}
          >
            ${n("trash")}${e("समूह हटाउनुहोस्")}
          </button>`}
      <//>`)}async function $t({code:t,token:n},a,{method:o="GET",body:s}={}){var l;const r={method:o,headers:{Authorization:`Bearer ${n}`,...s&&{"Content-Type":"application/json"}},...s&&{body:JSON.stringify(s)}},i=await fetch(`/api/workshops/${encodeURIComponent(t)}${a}`,r).catch(()=>null),c=await(null==i?void 0:i.json().catch(()=>null));if(null==i?void 0:i.ok)return c;const{code:u="no_line",why:d}=null!=(l=null==c?void 0:c.error)?l:{};throw{code:u,why:d||e("सर्भरसँग सम्पर्क हुन सकेन। फेरि कोसिस गर्नुहोस्।")}}async function pt(e){const t=await mt(e);return t.why?e.toast({text:t.why,tone:"error"}):e.ask(n=>a`<${gt} ...${{context:e,first:t,close:n}} />`)}const mt=(e,t=!1)=>$t(e,"/recorder-link",{method:"POST",body:{anew:t}}).catch(({why:e})=>({why:e}));function gt({context:t,first:o,close:s}){const l=r(o),i=r(""),{url:c,key:u,expires_on:d}=l.value;return a`<${Y} wide title=${e("टिपोटकर्ताको लिङ्क")} close=${s}>
    <div class="console-join">
      <figure class="qr">
        <img
          src=${`/w/${t.code}/qr.svg?recorder=${encodeURIComponent(u)}&of=${encodeURIComponent(c)}`}
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
          value=${c}
          aria-label=${e("टिपोटकर्ताको लिङ्क")}
          onFocus=${e=>e.target.select()}
        />
        <div class="toolbar">
          <button class="button small" onClick=${async()=>i.value=await X(c)?e("कपी भयो"):""}>${n("copy")}${e("कपी गर्नुहोस्")}</button>
          <button class="button small" onClick=${async()=>{var n;const a=await mt(t,!0);a.why||(l.value=a),i.value=null!=(n=a.why)?n:e("पहिलेको लिङ्कले अब काम गर्दैन।")}}>${e("नयाँ लिङ्क बनाउनुहोस्")}</button>
        </div>
        <p class="soft" role="status">
          ${i.value||e("यो {date} सम्म काम गर्छ।",{date:z(d)})}
        </p>
      </div>
    </div>
  <//>`}function ht({context:t}){const n=r([]),o=async()=>{var e;return n.value=null!=(e=await bt(t))?e:n.peek()};s(()=>function(e){e();const t=setInterval(()=>"hidden"!==document.visibilityState&&e(),1e4);return()=>clearInterval(t)}(o),[]);const i=n.value.length;return i?a`<div class="console-idle">
    <span class="soft"
      >${l(["{n} जनाले केही गर्नुभएको छैन र जडानमा हुनुहुन्न","{n} जनाले केही गर्नुभएको छैन र जडानमा हुनुहुन्न"],"{n} people did nothing and aren’t connected",i)}</span
    >
    <button class="button small" onClick=${async()=>(await async function(t){const n=await bt(t);if(!(null==n?void 0:n.length))return;const a={title:l(["केही नगरेका {n} जनालाई हटाउने?","केही नगरेका {n} जनालाई हटाउने?"],"Remove {n} people who did nothing?",n.length),yes:e("हटाउनुहोस्"),danger:!0,text:[e("उहाँहरू जोडिनुभयो, तर यहाँ उहाँहरूको केही छैन र अहिले जडान छैन। सहजकर्ता र टिपोटकर्ता रहनुहुन्छ।"),e("बेनामी कार्ड मात्र लेख्ने वा गोप्य मत मात्र दिने व्यक्ति पनि यसमा हुन सक्छ: कसैले भन्न सक्दैन।"),e("उहाँहरू कोडबाट फेरि जोडिन सक्नुहुन्छ, र तपाईं यो काम फिर्ता लिन सक्नुहुन्छ।")]};await t.confirm(a)&&await t.act(function(e){const t=Array.from({length:Math.ceil(e.length/500)},(t,n)=>e.slice(500*n,500*(n+1)));return me(l(["{n} जना हटाइए","{n} जना हटाइए"],"{n} people removed",e.length),t.map(e=>pe("remove_idle_people",{people:e},["readmit_people",{people:e}])))}(n))}(t),await o())}>${e("हटाउनुहोस्…")}</button>
  </div>`:null}const bt=async e=>{var t,n;return null!=(n=null==(t=await $t(e,"/idle").catch(()=>null))?void 0:t.people)?n:null};function vt({context:t}){const{store:o}=t,s=r(""),i=o.all("person").filter(({status:e})=>"erased"!==e),c=$(o),u=function({store:e,parts:t},n,a){var o,s,l,r;const i=e.get("stage",null!=(s=null==(o=e.get("about","about"))?void 0:o.current)?s:"");return"open"!==(null==i?void 0:i.status)?null:function(e,t,n){if(!n)return null;const a=new Set(p(t).map(e=>e.group));return e.filter(e=>a.has(e.id)&&!n.has(e.id))}(n,a,null==(r=null==(l=t[i.activity])?void 0:l.heard)?void 0:r.call(l,i,e))}(t,c,i),d=s.value.trim().toLocaleLowerCase(),m=d?i.filter(e=>it(e).toLocaleLowerCase().includes(d)):i;return a`<section class="console-people" aria-label=${e("मानिस")}>
    <div class="console-side-head">
      <h2>${e("मानिस")}</h2>
      <button class="button small" onClick=${()=>dt(t)}>${n("plus")}${e("समूह")}</button>
    </div>
    <${ft} ...${{context:t,people:i}} />
    <${wt} silent=${u} />
    <${yt} ...${{groups:c,people:i}} />
    <${ht} context=${t} />
    <div class="toolbar">
      <button class="button small" onClick=${()=>pt(t)}>
        ${n("recorder")}${e("टिपोटकर्ताको लिङ्क…")}
      </button>
    </div>
    <label class="console-search"
      ><span class="visually-hidden">${e("मानिस खोज्नुहोस्")}</span>${n("search")}
      <input
        type="search"
        placeholder=${l(["{n} जनामा खोज्नुहोस्","{n} जनामा खोज्नुहोस्"],"Search {n} people",i.length)}
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
    <b>${l(["{n} अहिले यहाँ","{n} अहिले यहाँ"],"{n} connected now",o)}</b>
    <span class="soft">${s?l(["{n} जनाको साथ","{n} जनाको साथ"],"{n} joined",s):e("अझै कोही सहभागी भएको छैन")}</span>
  </p>`}function wt({silent:t}){return t?t.length?a`<p class="notice" data-tone="warn">
    ${n("microphone")}<span
      >${e("अझै नबोलेका:")} ${t.map((e,t)=>a`${t?", ":""}<bdi>${e.name}</bdi>`)}</span
    >
  </p>`:a`<p class="notice" data-tone="ok">${n("check")}<span>${e("यो चरणमा सबै समूह बोले।")}</span></p>`:null}function yt({groups:t,people:n}){const o=new Set(p(n).map(e=>e.group)),s=t.filter(e=>!o.has(e.id));return o.size&&s.length?a`<p class="soft console-absent">
    ${e("यी समूहबाट कोही आएको छैन:")} ${s.map((e,t)=>a`${t?", ":""}<bdi>${e.name}</bdi>`)}
  </p>`:null}function kt({context:t,group:o,people:s,silent:l,words:r}){var i;const c=s.filter(e=>"in"===e.status&&"facilitator"!==e.role),u=null!=(i=t.sync.presence.value.groups.get(o.id))?i:0;return r&&!c.length?null:a`<details class="console-group-row" open=${!!r||void 0}>
    <summary>
      <span class="badge" data-colour=${o.colour}>${n(o.icon)}</span>
      <span class="person-name"
        ><span dir="auto">${o.name}</span
        ><small
          >${c.length?e("{all} मध्ये {here} यहाँ",{here:u,all:c.length}):e("अहिलेसम्म कोही छैन")}</small
        ></span
      >
      ${l&&a`<span class="presence" data-state="silent">${e("मौन")}</span>`}
    </summary>
    <div class="toolbar">
      <button class="button small" onClick=${()=>dt(t,o)}>
        ${n("edit")}${e("समूह सम्पादन गर्नुहोस्…")}
      </button>
    </div>
    <${Ct} ...${{context:t,people:c}} />
  </details>`}const xt=({context:t,people:o})=>{const s=o.filter(e=>"in"===e.status&&("facilitator"===e.role||!e.group));return s.length>0&&a`<details class="console-group-row">
      <summary>
        <span class="badge">${n("key")}</span>
        <span class="person-name">${e("सहजकर्ताहरू")}<small>${s.length}</small></span>
      </summary>
      <${Ct} ...${{context:t,people:s}} />
    </details>`},_t=({context:t,people:o})=>{const s=o.filter(e=>"removed"===e.status);return s.length>0&&a`<details class="console-group-row">
      <summary>
        <span class="badge">${n("lock")}</span>
        <span class="person-name">${e("हटाइयो")}<small>${s.length}</small></span>
      </summary>
      <${Ct} ...${{context:t,people:s}} />
    </details>`},Ct=({context:e,people:t})=>a`<ul class="people">
    ${t.map(t=>a`<${jt} key=${t.id} ...${{context:e,id:t.id}} />`)}
  </ul>`;function jt({context:t,id:o}){var s;const l=t.store.get("person",o),r=t.sync.presence.value.people.has(o),i={recorder:e("टिपोटकर्ता"),facilitator:e("सहजकर्ता")};return a`<li class="person-row">
    <span class="person-name" dir="auto"
      >${it(l)}<small
        >${[i[l.role],o===(null==(s=t.me.value)?void 0:s.person)&&e("तपाईं")].filter(Boolean).join(" · ")}</small
      ></span
    >
    ${"recorder"===l.role&&a`<span title=${e("टिपोटकर्ता")}>${n("recorder")}</span>`}
    <span class="presence" data-state=${r?"here":"away"}>${e(r?"यहाँ":"टाढा")}</span>
    <${de} label=${e("{title} का लागि थप",{title:it(l)})} items=${()=>ct(t,l)} />
  </li>`}const qt=e=>Object.entries(e).map(([e,{tab:t}])=>({name:e,...t})).sort((e,t)=>{var n,a;return(null!=(n=e.key)?n:"~").localeCompare(null!=(a=t.key)?a:"~")}),St=(e,t)=>qt(e).filter(({name:e,always:n})=>n||t.some(t=>t.activity===e)),Ot="wsr-console-keys",Lt=e=>Object.values(e).flatMap(({keys:e=[]})=>e);const Et=(e,t,n)=>{var a,o,s;return null!=(s=null==(a=Pt[e])?void 0:a.call(Pt,t,n))?s:null==(o=Lt(t.parts).find(t=>t.key===e))?void 0:o.act},Ut={KeyN:Ie,KeyP:e=>e.act(ye(!e.store.get("about","about").paused))},Pt={u:e=>()=>e.takeBack(),"?":(e,t)=>t,"/":()=>()=>{var e;return null==(e=document.querySelector(".console-panel [type=search], .console-people [type=search]"))?void 0:e.focus()}};function It(){try{return"off"!==localStorage.getItem(Ot)}catch{return!0}}const Bt=t=>t.ask(n=>{return a`<${Y} wide title=${e("सहायता र किबोर्डका छोटा बाटा")} close=${n}>
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
              ${(s=t.parts,[(o=qt(s).filter(({key:e})=>e),[`${o[0].key} … ${o.at(-1).key}`,e("पानाहरू, {first} देखि {last} सम्म",{first:o[0].words(),last:o.at(-1).words()})]),["0",e("अहिलेको चरणमा फर्कने")],["Shift N",e("अर्को चरण खोल्ने")],["Shift P",e("बैठक रोक्ने वा फेरि चलाउने")],["U, Ctrl Z",e("पछिल्लो कदम उल्ट्याउने")],["/",e("यो पानामा खोज्ने")],...Lt(s).filter(({words:e})=>e).map(({key:e,words:t})=>[e.toUpperCase(),t()]),["Esc",e("छनोट हटाउने; झ्याल बन्द गर्ने")],["Alt ↑ ↓",e("छानिएको चरण माथि वा तल सार्ने")],["?",e("यो सहायता")]]).map(([e,t])=>a`<div key=${e}>
                    <dt><kbd>${e}</kbd></dt>
                    <dd>${t}</dd>
                  </div>`)}
            </dl>
            <${Z}
              label=${e("यो यन्त्रमा एउटै बटनका छोटा बाटा चलाउनुहोस्")}
              defaultChecked=${It()}
              onChange=${e=>function(e){try{localStorage.setItem(Ot,e?"on":"off")}catch{}}(e.target.checked)}
            />
          </section>
        </div>
      <//>`;var o,s}),Mt=e=>`wsr:${e}:link`;function Dt({context:o}){const[s,l]=t(()=>function(e){try{return sessionStorage.getItem(Mt(e))}catch{return null}}(o.code)),[r,i]=t(!1);return s?a`<section class="notice console-keep" data-tone="leverage" aria-label=${e("यो लिङ्क राख्नुहोस्")}>
    ${n("key")}
    <div>
      <b>${e("यो लिङ्क राख्नुहोस्")}</b>
      <p>${e("यसले जुनसुकै यन्त्रमा यो सञ्चालन पृष्ठ खोल्छ। जससँग यो छ, उसले बैठक चलाउन सक्छ। यो पृष्ठले यो अहिले मात्र देखाउँछ।")}</p>
      <input readonly value=${s} aria-label=${e("सहजकर्ताको लिङ्क")} onFocus=${e=>e.target.select()} />
    </div>
    <button class="button small" onClick=${async()=>i(await X(s))}>
      ${n(r?"check":"copy")}${e(r?"कपी भयो":"कपी गर्नुहोस्")}
    </button>
    <button class="button small" onClick=${()=>(function(e){try{sessionStorage.removeItem(Mt(e))}catch{}}(o.code),l(null))}>${e("मैले राखेँ")}</button>
  </section>`:null}const zt=({context:t})=>t.outbox.returned.value.map(o=>a`<p class="banner console-strip" role="status" data-tone="error" key=${o.key}>
        ${n("undo")}<span
          >${e("फिर्ता आयो: {why}",{why:o.why})} <b dir="auto">${A(o.with).join(" · ")}</b></span
        >
        ${A(o.with).length>0&&a`<button class="button small" onClick=${()=>X(A(o.with).join("\n"))}>
            ${n("copy")}${e("कपी गर्नुहोस्")}
          </button>`}
        <button class="button small" onClick=${()=>t.outbox.take(o.key)}>${e("हटाउनुहोस्")}</button>
      </p>`);function At({context:t,stages:o,current:s,looking:l,look:r}){var i;const{tab:c,stage:u}=function(e,t,n,a){var o,s;const l=t=>Object.hasOwn(e,null!=t?t:"")?t:"open",r=null!=a?a:n,i=t.find(e=>e.id===r);if(i)return{tab:l(i.activity),stage:i};const c=t.filter(e=>e.activity===l(r));return{tab:l(r),stage:null!=(s=null!=(o=c.find(e=>e.id===n))?o:c.find(e=>"open"===e.status))?s:c[0]}}(t.parts,o,s,l.value),{Panel:d}=t.parts[c],$=o.find(e=>e.id===s);return a`<nav class="tabs console-tabs" aria-label=${e("पानाहरू")}>
      ${St(t.parts,o).map(({name:e,words:t,icon:o})=>a`<button key=${e} aria-current=${c===e?"page":void 0} onClick=${()=>r(e)}>
            ${n(o)}<span>${t()}</span>${(null==$?void 0:$.activity)===e&&"open"===$.status&&a`<${Nt} />`}
          </button>`)}
    </nav>
    <div class="console-panel">
      <${Tt} ...${{stages:o,stage:u,look:r}} tab=${qt(t.parts).find(({name:e})=>e===c)} />
      <${d} key=${`${c}/${null!=(i=null==u?void 0:u.id)?i:""}`} context=${t} stage=${u} />
    </div>`}const Nt=()=>a`<span class="console-live" title=${e("अहिले खुला")}><span class="visually-hidden">${e("अहिले खुला")}</span></span>`;function Tt({stages:t,stage:n,tab:o,look:s}){const l=t.filter(e=>e.activity===o.name);return a`<header class="console-panel-head">
    <h2 dir="auto">${n&&!o.always?n.title:o.words()}</h2>
    ${l.length>1&&a`<label class="console-which"
        ><span class="visually-hidden">${e("चरण")}</span
        ><select onChange=${e=>s(e.target.value)}>
          ${l.map(e=>a`<option value=${e.id} selected=${e===n}>${e.title}</option>`)}
        </select></label
      >`}
    ${n&&!o.always&&a`<span class="chip" data-tone=${"open"===n.status?"ok":void 0}>${Rt(n.status)}</span>`}
  </header>`}const Rt=t=>({ahead:e("अझै खुलेको छैन"),open:e("खुला"),done:e("बन्द"),skipped:e("छोडियो")}[t]),Ft=({context:e})=>a`<div class="toasts" role="status" aria-live="polite">
    ${e.toasts.value.map(t=>a`<${Vt} key=${t} context=${e} one=${t} />`)}
  </div>`;function Vt({context:t,one:o}){const s=o.entry&&t.undo.has(o.entry);return a`<p class="toast console-toast" data-tone=${o.tone}>
    ${o.tone&&n("error"===o.tone?"warning":"info")}
    <span dir="auto">${o.text}</span>
    ${s&&a`<button class="button small" onClick=${()=>t.takeBack(o.entry)}>${n("undo")}${e("उल्ट्याउनुहोस्")}</button>`}
    <button
      class="button small quiet icon-only console-toast-close"
      aria-label=${e("हटाउनुहोस्")}
      onClick=${()=>t.dismiss(o)}
    >
      ${n("close")}
    </button>
  </p>`}const Kt=({context:e})=>e.dialogs.value.map(e=>a`<${Jt} key=${e} one=${e} />`),Jt=({one:e})=>e.view(e.close),Xt=({context:t,about:o})=>a`<header class="topbar console-bar">
    <h1 class="topbar-title">
      <span dir="auto">${o.title}</span>
      <button class="console-plain console-code" onClick=${()=>ae(t)} title=${e("QR कोड ठूलो देखाउनुहोस्")}>
        <span class="visually-hidden">${e("सहभागी हुने कोड")}</span><b class="code">${t.code}</b>
      </button>
    </h1>
    <${Yt} ...${{context:t,about:o}} />
    <${Qt} context=${t} />
    <${Wt} context=${t} />
    <a class="button small" href=${te(t)} target="_blank" rel="noopener"
      >${n("wall")}<span class="console-wide-words">${e("भित्तो खोल्नुहोस्")}</span></a
    >
    <button class="button small icon-only" aria-label=${e("सहायता र किबोर्डका छोटा बाटा")} onClick=${()=>Bt(t)}>
      ${n("help")}
    </button>
    <${Gt} ...${{context:t,about:o}} />
  </header>`;function Yt({context:t,about:n}){var o;const s=t.store.get("stage",null!=(o=n.current)?o:"");return n.closed?null:s&&"open"===s.status?a`<span class="console-stage"
    ><span class="console-stage-name" dir="auto">${s.title}</span><${Ht} ...${{context:t,stage:s}}
  /></span>`:a`<span class="console-stage soft">${e("कुनै चरण खुला छैन")}</span>`}function Ht({context:t,stage:o}){const s=t.seconds.value;if(!o.ends_at)return a`<span class="timer" role="timer" title=${e("खुलेदेखि")}
      >${n("clock")}${u(s-o.opened_at)}</span
    >`;const l=m(o.ends_at,s,0),r=g(o.ends_at,s,0);return a`<span class="timer" role="timer" data-tone=${l?"error":r<12e4?"warn":void 0} title=${e(l?"समय नाघ्यो":"बाँकी")}
    >${n("timer")}${l?`+${u(l)}`:u(r)}</span
  >`}function Qt({context:t}){const o="live"===t.sync.state.value,{here:s=0}=t.sync.presence.value,r=t.outbox.waiting.value;return a`<span class="console-line" role="status" data-tone=${o?"ok":"error"}>
    ${n(o?"wifi":"cloud-off")}<span
      >${o?l(["{n} यहाँ","{n} यहाँ"],"{n} connected",s):e("जोडिएको छैन")}</span
    >
    ${r>0&&a`<b data-tone="warn">${l(["{n} पर्खिँदै","{n} पर्खिँदै"],"{n} waiting",r)}</b>`}</span
  >`}function Wt({context:t}){const o=t.undo.last.value,s=o?e("उल्ट्याउनुहोस्: {what}",{what:o.said}):e("उल्ट्याउने केही छैन");return a`<button
    class="button small"
    disabled=${!o}
    title=${s}
    aria-label=${s}
    onClick=${()=>t.takeBack()}
  >
    ${n("undo")}<span class="console-wide-words">${e("उल्ट्याउनुहोस्")}</span>
  </button>`}function Gt({context:t,about:o}){if(o.closed)return null;const s=()=>t.act(ye(!o.paused));return o.paused?a`<button class="button small primary console-pause" onClick=${s}>
        ${n("play")}${e("बैठक फेरि चलाउनुहोस्")}
      </button>`:a`<button class="button small console-pause" onClick=${s}>${n("pause")}${e("बैठक रोक्नुहोस्")}</button>`}function Zt({context:t}){var n;const o=t.store.get("about","about"),l=r(null),i=r("stage");if(s(()=>function(e){const t=t=>function(e,t){var n,a;if((null==(a=(n=e.target).closest)?void 0:a.call(n,"input:not([type=checkbox]), textarea, select, [role=menu]"))||document.querySelector("dialog[open]"))return;const o=function(e,{context:t,looking:n,help:a}){return!e.ctrlKey&&!e.metaKey||"z"!==e.key.toLowerCase()||e.shiftKey?e.ctrlKey||e.metaKey||e.altKey||e.repeat||!It()?void 0:/^[0-9]$/.test(e.key)?function(e,{context:t,looking:n}){if("0"===e)return()=>n.value=null;const a=St(t.parts,c(t.store)).find(t=>t.key===e);return a&&(()=>n.value=a.name)}(e.key,{context:t,looking:n}):e.shiftKey&&Ut[e.code]?()=>Ut[e.code](t):e.shiftKey&&"?"!==e.key&&"/"!==e.key?void 0:Et(e.key.toLowerCase(),t,a):()=>t.takeBack()}(e,t);o&&(e.preventDefault(),o())}(t,e);return document.addEventListener("keydown",t),()=>document.removeEventListener("keydown",t)}({context:t,looking:l,help:()=>Bt(t)}),[]),s(()=>{l.value=null},[null==o?void 0:o.current]),!o)return a`<${en} context=${t} />`;document.title=`${o.title} · ${e("सञ्चालन पृष्ठ")}`;const u=e=>(l.value=e,i.value="stage");return a`<div class="console-frame" data-area=${i.value}>
    <${Xt} ...${{context:t,about:o}} />
    <${tn} ...${{context:t,about:o}} />
    <${nn} area=${i} />
    <div class="console-columns">
      <div class="console-start">
        <${Pe} context=${t} look=${u} looking=${null!=(n=l.value)?n:o.current} />
      </div>
      <main class="console-middle" id="stage">
        <${At} ...${{context:t,looking:l,look:u}} stages=${c(t.store)} current=${o.current} />
      </main>
      <div class="console-end"><${vt} context=${t} /><${nt} context=${t} /></div>
    </div>
    <${Ft} context=${t} />
    <${Kt} context=${t} />
  </div>`}const en=({context:t})=>a`<main class="console-door">
    <div class="stack" role="status">
      <h1>${e("सहजकर्ताको सञ्चालन पृष्ठ")}</h1>
      <p>${"away"===t.sync.state.value?e("सर्भरसँग सम्पर्क हुन सकेन। फेरि कोसिस हुँदै छ…"):e("बैठक खुल्दै छ…")}</p>
    </div>
  </main>`;function tn({context:t,about:o}){const s=t.sync.state.value,{lost:l}=t.way.value;return a`<section aria-label=${e("सूचनाहरू")}>
    ${o.paused&&a`<p class="banner console-strip" role="status" data-tone="warn">${n("pause")}${e("बैठक रोकिएको छ: कोही केही पठाउन सक्दैन।")}</p>`}
    ${o.closed&&a`<p class="banner console-strip" role="status" data-tone="info">${n("lock")}${e("कार्यशाला बन्द भयो।")}</p>`}
    ${o.illustrative&&a`<p class="banner console-strip" data-tone="info">
        ${n("info")}${e("नमुना मात्र: यो कसैले भनेको वा निर्णय गरेको होइन।")}
      </p>`}
    ${l&&a`<p class="banner console-strip" role="status" data-tone="warn">
        ${n("warning")}${K(l)}${" "}
        ${e("फोनहरू अब {address} बाट जोडिन्छन्",{address:ee(t.way.value.joinUrl)})}
      </p>`}
    ${"away"===s&&a`<p class="banner console-strip" role="status" data-tone="error">
        ${n("cloud-off")}${e("जोडिएको छैन। देखिएको पुरानो हुन सक्छ; आफैँ फेरि जोडिन्छ।")}
      </p>`}
    <${Dt} context=${t} />
    <${zt} context=${t} />
  </section>`}const nn=({area:t})=>a`<nav class="tabs console-areas" aria-label=${e("सञ्चालन पृष्ठका भाग")}>
    ${[["agenda",e("कार्यसूची")],["stage",e("चरण")],["people",e("मानिस")]].map(([e,n])=>a`<button
          key=${e}
          aria-current=${t.value===e?"page":void 0}
          onClick=${()=>t.value=e}
        >
          ${n}
        </button>`)}
  </nav>`,an={read:()=>[],write:()=>{}};function on(e,t=()=>sessionStorage){return{read(){var n;try{return JSON.parse(null!=(n=t().getItem(e))?n:"[]")}catch{return[]}},write(n){try{n.length?t().setItem(e,JSON.stringify(n)):t().removeItem(e)}catch{}}}}const sn=e=>{var t;const n=e.filter(e=>e.ok);return{since:Math.max(...n.map(({seq:e})=>e)),log:null==(t=n.at(-1))?void 0:t.log}};function ln(t,n){const o=function({signal:e,shelf:t=an}){var n;let a=t.read();const o=e(null!=(n=a.at(-1))?n:null);function s(e){var n;a=e.slice(-50),t.write(a),o.value=null!=(n=a.at(-1))?n:null}return{last:o,done:e=>(s([...a,e]),e),drop:e=>s(a.filter(t=>t!==e)),has:e=>a.includes(e),clear:()=>s([]),take(){var e;const t=null!=(e=a.at(-1))?e:null;return t&&s(a.slice(0,-1)),t}}}({signal:h,shelf:on(`wsr-undo/${t.prefix}`)}),s=h([]),r=h([]),i=h(t.now()),c=h({joinUrl:n.joinUrl,choices:[],lost:null});function u({text:e,tone:t,entry:n}){const a={text:e,tone:t,entry:n};s.value=[...s.peek().filter(e=>"error"===e.tone).slice(-1),a],setTimeout(()=>d(a),"error"===t?18e3:9e3)}setInterval(()=>i.value=t.now(),500);const d=e=>s.value=s.peek().filter(t=>t!==e);async function $(e,{quiet:n=!1}={}){if(!e.steps.length)return{ok:!0};const a=e.steps.map(e=>t.post(e.do,e.with,e.since)),s={quiet:n,gone:!1},l=Promise.all(a.map(e=>e.answer)).then(n=>function(e,n,a,{quiet:s,gone:l}){l||n.forEach((e,n)=>a[n].ok||t.outbox.take(e.key));const r=((e,t)=>e.filter((e,n)=>t[n].ok).reverse().flatMap(e=>e.backs))(e.steps,a),i=r.length?o.done({said:e.said,backs:r,...sn(a)}):void 0,c=a.filter(e=>!e.ok);if(!c.length)return u({text:e.said,entry:i}),{ok:!0};const d=1===c.length||1===a.length?c[0].why:m(c);return s||l||u({text:d,tone:"error",entry:i}),{ok:!1,why:d}}(e,a,n,s));return Promise.race([l,p(a,s)])}async function p(t,n){return await Promise.all(t.map(e=>{var t;return null!=(t=e.kept)?t:e.answer})),await new Promise(e=>setTimeout(e,2500)),t.every(e=>"waiting"!==e.state.value)?new Promise(()=>{}):(n.gone=!0,u({text:e("यही यन्त्रमा राखिएको छ। बैठकसँग सम्पर्क हुनेबित्तिकै पठाइन्छ।"),tone:"warn"}),{ok:!0})}const m=e=>l(["{n} अस्वीकार भयो। {why}","{n} अस्वीकार भए। {why}"],"{n} were refused. {why}",e.length,{why:e[0].why});function g(e){const t={view:e,close:()=>r.value=r.peek().filter(e=>e!==t)};return r.value=[...r.peek(),t],t.close}return{...t,...n,way:c,undo:o,toasts:s,dialogs:r,seconds:i,toast:u,dismiss:d,act:$,takeBack:async function(n=o.last.peek()){if(n&&o.has(n)){if(o.drop(n),s.value=s.peek().filter(e=>e.entry!==n),n.log!==t.outbox.log())return u({text:e("त्यसपछि कार्यशाला प्रतिलिपिबाट चलिरहेको छ, त्यसैले यो फिर्ता गर्न सकिँदैन।"),tone:"error"});await $({said:e("फिर्ता लिइयो: {what}",{what:n.said}),steps:n.backs.map(e=>({...e,since:n.since,backs:[]}))})}},ask:g,confirm:e=>new Promise(t=>g(n=>a`<${W} ...${e} answer=${e=>b(()=>(n(),t(e)))} />`))}}function rn({code:o,why:s,enter:l}){const[r,i]=t(s?cn(s):""),[c,u]=t(!1);return a`<main class="console-door">
    <form class="stack" onSubmit=${async function(e){e.preventDefault();const t=new FormData(e.target);u(!0),await l({facilitator_key:un(t.get("key")),name:t.get("name").trim()}).catch(e=>i(cn(e))),u(!1)}}>
      <h1>${e("सहजकर्ताको सञ्चालन पृष्ठ")}</h1>
      <p>${e("कार्यशाला {code}। सहजकर्ताको लिङ्क खोल्नुहोस्, वा लिङ्क वा साँचो यहाँ टाँस्नुहोस्।",{code:o})}</p>
      <label class="field"
        ><b>${e("सहजकर्ताको साँचो")}</b><input name="key" type="password" required autocomplete="off" autofocus
      /></label>
      <label class="field"
        ><b>${e("तपाईंको नाम")}</b><span class="field-hint">${e("चाहे मात्र; सह-सहजकर्ताले देख्छन्।")}</span
        ><input name="name" maxlength=${60} autocomplete="name" dir="auto"
      /></label>
      ${r&&a`<p class="notice" role="alert" data-tone="error">${n("warning")}<span>${r}</span></p>`}
      <button class="button primary wide" disabled=${c}>${n("key")}${e("सञ्चालन पृष्ठ खोल्नुहोस्")}</button>
      <p class="soft">${e("तपाईं भाग लिन चाहनुहुन्छ?")} <a href=${`/w/${o}`}>${e("यो यन्त्रमा सहभागी हुनुहोस्")}</a></p>
    </form>
  </main>`}const cn=t=>t.why||e("सर्भरसँग सम्पर्क हुन सकेन। फेरि कोसिस गर्नुहोस्।"),un=e=>{var t;return null!=(t=V(e.includes("#")?e.slice(e.indexOf("#")):""))?t:e.trim()},{code:dn,joinUrl:$n}=document.documentElement.dataset,pn=document.getElementById("console");async function mn(e){const t=await x(dn,e);return _(dn,"console"),C(dn,"console",t),hn(t,e.facilitator_key)}function gn(e){y(a`<${rn} key="door" code=${dn} why=${e} enter=${mn} />`,pn)}async function hn(e,t){const n=await I(j,"console"),o=ln(w({code:dn,...e}),{code:dn,parts:n,token:e.token,joinUrl:null!=$n?$n:`${location.origin}/w/${dn}`});y(a`<${Zt} key=${e.person} context=${o} />`,pn),k(()=>function({sync:{state:e,problem:t},undo:n},a){var o;if("reload"===e.value&&location.reload(),"removed"!==e.value)return;_(dn,"console"),n.clear();const s=null!=(o=t.value)?o:void 0;a&&"removed"!==(null==s?void 0:s.code)?mn({facilitator_key:a}).catch(gn):gn(s)}(o,t))}function bn({context:t}){const{choices:n,lost:o}=t.way.value;return n.length<2&&!o?null:a`<fieldset class="choices console-addresses">
    <legend>${e("QR कोड, पोस्टर र कार्डमा रहने ठेगाना")}</legend>
    ${n.map(n=>{return a`<label class="choice" key=${n.ip}
          ><input
            type="radio"
            name="address"
            checked=${n.chosen&&!o}
            onChange=${()=>async function(t,{ip:n}){const a=t.way.value;try{!function(t,{choices:n},a,o){const s=n.map(e=>({...e,chosen:e.ip===a}));t.way.value={joinUrl:o,choices:s,lost:null},t.toast({text:e("फोनहरू अब {address} बाट जोडिन्छन्",{address:ee(o)})})}(t,a,n,(await $t(t,"/address",{method:"PUT",body:{ip:n}})).join_url)}catch({why:e}){t.way.value={...a},t.toast({text:e,tone:"error"})}}(t,n)}
          /><span class="choice-face" title=${n.name}
            ><span
              >${s=n.kind,(null!=(l=J[s])?l:J.network)()} <bdi class="console-ip">${n.ip}</bdi
              ><small><bdi>${n.name}</bdi></small></span
            ></span
          ></label
        >`;var s,l})}
  </fieldset>`}v(),async function(){const e=function(e,t){const n=V(e.hash);return n&&t.replaceState(null,"",e.pathname+e.search),n}(location,history),t=f(dn,"console");t?hn(t,e):e?mn({facilitator_key:e}).catch(gn):gn()}();const vn={key:"1",icon:"qr",words:()=>e("जोडिनुहोस्"),always:!0};var fn=Object.freeze({__proto__:null,Panel:function({context:t}){const o=p(t.store.all("person")).length;return a`<div class="console-join">
    <${ne} context=${t} />
    <div class="stack">
      <h3>${e("मानिसलाई भित्र ल्याउनुहोस्")}</h3>
      <ol>
        <li>${e("यो हलको वाइफाइमा जोडिनुहोस्। पृष्ठ नखुले मोबाइल डाटा बन्द गर्नुहोस्।")}</li>
        <li>${e("क्यामेरा कोडतिर देखाउनुहोस्, वा ठेगाना लेख्नुहोस्।")}</li>
        <li>${e("आफ्नो समूह छान्नुहोस्। खाता चाहिँदैन।")}</li>
      </ol>
      <p><b class="code">${ee(t.way.value.joinUrl)}</b></p>
      <${bn} context=${t} />
      <div class="row">
        <button class="button" onClick=${()=>async function(t){const n=await X(t.way.value.joinUrl);t.toast(n?{text:e("सहभागी हुने लिङ्क कपी भयो")}:{text:e("आफैँ कपी गर्नुहोस्: {link}",{link:t.way.value.joinUrl}),tone:"error"})}(t)}>${n("copy")}${e("सहभागी हुने लिङ्क कपी गर्नुहोस्")}</button>
        <button class="button" onClick=${()=>ae(t)}>${n("qr")}${e("ठूलो देखाउनुहोस्")}</button>
        <a class="button" href=${te(t)} target="_blank" rel="noopener"
          >${n("wall")}${e("भित्तो खोल्नुहोस्")}</a
        >
      </div>
      <p class="console-here"><b>${l(["{n} जना सहभागी भए","{n} जना सहभागी भए"],"{n} people have joined",o)}</b></p>
    </div>
  </div>`},tab:vn});function wn(e){const t="held"===e.shown?[]:[["hide_card",{card:e.id,hidden:!1}]];return pe("hide_card",{card:e.id,hidden:!0},...t)}function yn(e,t){const n=e.filter(e=>e.lane!==t.id).map(e=>pe("move_card",{card:e.id,lane:t.id},...e.lane?[["move_card",{card:e.id,lane:e.lane}]]:[]));return me(l(["{n} कार्ड {lane} मा सारियो","{n} कार्ड {lane} मा सारिए"],"{n} cards moved to {lane}",n.length,{lane:t.title}),n)}function kn(t,n){var a;const o=null!=(a=null==n?void 0:n.id)?a:null,s=t.filter(e=>{var t;return(null!=(t=e.cluster)?t:null)!==o}),l=n?e("{title} मा राखियो",{title:n.title}):e("गुच्छाबाट निकालियो"),r=s.map(e=>e.id);return me(l,r.length?pe("cluster_cards",{cluster:o,cards:r},...xn(s)):[])}const xn=e=>[..._n(e)].map(([e,t])=>["cluster_cards",{cluster:e,cards:t}]);function _n(e){var t,n;const a=new Map;for(const o of e){const e=null!=(t=o.cluster)?t:null;a.set(e,[...null!=(n=a.get(e))?n:[],o.id])}return a}const Cn=(t,n)=>me(e(n?"प्रभाव बिन्दु बनाइयो":"अब प्रभाव बिन्दु होइन"),pe("mark_leverage",{on:t,marked:n},["mark_leverage",{on:t,marked:!n}]));function jn(t,n){const o=((e,t)=>new Set(t.filter(t=>t.from===e&&"addresses"===t.type).map(e=>e.to)))(n,t.store.all("link")),s=q(t.store).filter(e=>e.id!==n),l=a=>t.act(function(t,n,a){const o=e=>({from:t,to:e,type:"addresses"}),s=[...a].filter(e=>!n.has(e)),l=[...n].filter(e=>!a.has(e));return me(e("बाधा जोडिए"),[...s.map(e=>pe("link",o(e),["unlink",o(e)])),...l.map(e=>pe("unlink",o(e),["link",o(e)]))])}(n,o,new Set(a.getAll("on"))),{quiet:!0});t.ask(r=>a`<${H} wide title=${e("यसले कुन बाधा हटाउन सघाउँछ?")} yes=${e("सुरक्षित गर्नुहोस्")} ...${{close:r,submit:l}}>
        <p dir="auto"><b>${S(t.store,n)}</b></p>
        ${s.length?a`<div class="console-choice-list">
                ${s.map(e=>{var t;return a`<label class="tick" key=${e.id}>
                      <input type="checkbox" name="on" value=${e.id} defaultChecked=${o.has(e.id)} />
                      <span dir="auto">${null!=(t=e.title)?t:O(e)}</span></label
                    >`})}
              </div>`:a`<p class="soft">${e("अझै कुनै बाधा छैन।")}</p>`}
      <//>`)}const[qn,Sn]=[120,280],On=e=>t=>(t.ok&&e.clear(),t);function Ln(t,n){const{context:o}=t,s=o.store.all("cluster").filter(e=>e.stage===t.stage),r=a=>async function({context:t,stage:n},a,o,s){return o?t.act(kn(a,o),{quiet:!0}):s.trim()?t.act(function({stage:t,title:n,cards:a}){const o=d(),s=[["remove_cluster",{cluster:o}],...xn(a.filter(e=>e.cluster))],l=a.map(e=>e.id);return me(e("गुच्छा बनाइयो: {title}",{title:n}),pe("add_cluster",{cluster:o,stage:t,title:n,cards:l},...s))}({stage:n,title:s.trim(),cards:a}),{quiet:!0}):{ok:!1,why:e("नयाँ गुच्छालाई शीर्षक दिनुहोस्, वा पहिलेकै एउटा छान्नुहोस्।")}}(t,n,s.find(e=>e.id===a.get("cluster")),a.get("title")).then(On(t));o.ask(t=>a`<${H}
        title=${l(["{n} कार्डको गुच्छा बनाउनुहोस्","{n} कार्डको गुच्छा बनाउनुहोस्"],"Cluster {n} cards",n.length)}
        yes=${e("सँगै राख्नुहोस्")}
        ...${{close:t,submit:r}}
      >
        <${G} label=${e("नयाँ शीर्षक")} hint=${e("यी कार्डमा के समान छ भन्ने केही शब्द।")}>
          <input name="title" maxlength=${qn} autofocus dir="auto" required=${!s.length}
        /><//>
        ${s.length>0&&a`<${G} label=${e("वा पहिलेकै गुच्छामा")}
            ><select name="cluster">
              <option value="">${e("छैन: नयाँ बनाउनुहोस्")}</option>
              ${s.map(e=>a`<option value=${e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <ul class="console-quotes">
          ${n.map(e=>a`<li key=${e.id} dir="auto">${O(e)}</li>`)}
        </ul>
      <//>`)}function En(t,n){const{context:o}=t,s=o.store.all("card").filter(e=>e.stage===t.stage&&!e.merged_into),r=n.length>1?n:s.filter(e=>e.id!==n[0].id),i=a=>{const s=r.find(e=>e.id===a.get("into"));return s?o.act(function(e,t){const n=e.filter(e=>e.id!==t.id).map(e=>pe("merge_cards",{card:e.id,into:t.id},["merge_cards",{card:e.id,into:null}]));return me(l(["{n} कार्ड मिलाइयो","{n} कार्ड मिलाइए"],"{n} cards merged",n.length),n)}(n,s),{quiet:!0}).then(On(t)):{ok:!1,why:e("कार्ड छान्नुहोस्।")}},c=n.length>1?e("भित्तोमा कुन शब्द रहने?"):e("कुन कार्डमा मिलाउने?");o.ask(t=>a`<${H} ...${{title:c,close:t,submit:i}} yes=${e("मिलाउनुहोस्")}>
        <p class="soft">${e("मिलाइएका कार्ड रहने कार्डमुनि राखिन्छन्, र फेरि छुट्याउन सकिन्छ।")}</p>
        <${Un} choices=${r} />
      <//>`)}function Un({choices:t}){const n=r(""),o=t.filter(e=>e.text.toLocaleLowerCase().includes(n.value.toLocaleLowerCase()));return a`${t.length>8&&a`<input
        type="search"
        aria-label=${e("कार्ड खोज्नुहोस्")}
        placeholder=${e("कार्ड खोज्नुहोस्")}
        onInput=${e=>n.value=e.target.value}
      />`}
    <div class="console-choice-list">
      ${o.map((e,n)=>a`<label class="tick" key=${e.id}>
            <input type="radio" name="into" value=${e.id} defaultChecked=${0===n&&t.length<9} /><span
              dir="auto"
              >${O(e)}</span
            ></label
          >`)}
    </div>`}function Pn(t,o){const{context:s}=t,l=({close:t})=>{const l=s.store.all("card").filter(e=>e.merged_into===o.id);return a`<${Y} title=${e("यसमा मिलाइएका कार्ड")} close=${t}>
      <p class="card-text" dir="auto"><b>${O(o)}</b></p>
      <ul class="people">
        ${l.map(t=>a`<li class="person-row" key=${t.id}>
              <span class="person-name" dir="auto">${O(t)}</span>
              <button class="button small" onClick=${()=>(t=>s.act((t=>me(e("कार्ड फेरि छुट्याइयो"),pe("merge_cards",{card:t.id,into:null},["merge_cards",{card:t.id,into:t.merged_into}])))(t)))(t)}>${n("split")}${e("छुट्याउनुहोस्")}</button>
            </li>`)}
      </ul>
    <//>`};s.ask(e=>a`<${l} close=${e} />`)}function In({context:t},n){const o="card"===n.kind,s=o?n.text:n.title,l=a=>{const l=a.get("words").trim();return l===s?{ok:!0}:t.act(o?(c=n,u=l,me(e("कार्ड बदलियो"),pe("edit_card",{card:c.id,text:u},["edit_card",{card:c.id,text:c.text}]))):(r=n,i=l,me(e("गुच्छाको नाम बदलियो"),pe("rename_cluster",{cluster:r.id,title:i},["rename_cluster",{cluster:r.id,title:r.title}]))),{quiet:!0});var r,i,c,u};t.ask(t=>a`<${H}
        title=${e(o?"शब्द बदल्नुहोस्":"गुच्छाको नाम बदल्नुहोस्")}
        yes=${e("सुरक्षित गर्नुहोस्")}
        ...${{close:t,submit:l}}
      >
        <${G} label=${e(o?"कार्डका शब्द":"शीर्षक")}>
          <textarea
            name="words"
            rows="3"
            required
            maxlength=${o?Sn:qn}
            defaultValue=${s}
            dir="auto"
          ></textarea>
        <//>
      <//>`)}const Bn=(e,t)=>t.map(t=>e.context.store.get("card",t)).filter(Boolean),Mn=(e,t)=>(e.clear(),e.context.act(t)),Dn={hide:(e,t)=>Mn(e,function(e){const t=e.filter(e=>"hidden"!==e.shown).map(wn);return me(l(["{n} कार्ड लुकाइयो","{n} कार्ड लुकाइए"],"{n} cards hidden",t.length),t)}(Bn(e,t))),show:(e,t)=>Mn(e,function(e){const t=e.filter(e=>"shown"!==e.shown).map(e=>pe("hide_card",{card:e.id,hidden:!1},["hide_card",{card:e.id,hidden:!0}]));return me(l(["{n} कार्ड सबैलाई देखाइयो","{n} कार्ड सबैलाई देखाइए"],"{n} cards shown to everyone",t.length),t)}(Bn(e,t))),lane:(e,t)=>function(e,t){const{lanes:o}=e.context.store.get("stage",e.stage);e.context.ask(s=>a`<${Y} title=${l(["{n} कार्ड सार्ने ठाउँ","{n} कार्ड सार्ने ठाउँ"],"Move {n} cards to",t.length)} close=${s}>
        <div class="stack">
          ${o.map(o=>a`<button class="button wide" data-category=${o.id} onClick=${((n,a)=>()=>(n(),e.clear(),e.context.act(yn(t,a))))(s,o)}>
                ${n("arrow-end")}<span dir="auto">${o.title}</span>
              </button>`)}
        </div>
      <//>`)}(e,Bn(e,t)),merge:(e,t)=>En(e,Bn(e,t)),cluster:(e,t)=>Ln(e,Bn(e,t)),free:(e,t)=>Mn(e,kn(Bn(e,t),null))};function zn(t,n){var a,o;const{store:s}=t.context,l=s.get("card",n);return[(null!=(o=null==(a=s.get("stage",l.stage))?void 0:a.lanes)?o:[]).length>1&&{icon:"move",words:e("सार्नुहोस्…"),act:()=>Dn.lane(t,[n])},{icon:"cluster",words:e("गुच्छामा राख्नुहोस्…"),act:()=>Dn.cluster(t,[n])},l.cluster&&{icon:"split",words:e("गुच्छाबाट निकाल्नुहोस्"),act:()=>Dn.free(t,[n])},{icon:"merge",words:e("अर्को कार्डमा मिलाउनुहोस्…"),act:()=>Dn.merge(t,[n])},An(s,n)&&{icon:"split",words:e("मिलाइएका कार्ड छुट्याउनुहोस्…"),act:()=>Pn(t,l)},{icon:"edit",words:e("शब्द बदल्नुहोस्…"),act:()=>In(t,l)},null,...Nn(t,n),null,"shown"!==l.shown&&{icon:"show",words:"held"===l.shown?e("जान दिनुहोस्"):e("फेरि देखाउनुहोस्"),act:()=>Dn.show(t,[n])},"hidden"!==l.shown&&{icon:"hide",words:e("सबैबाट लुकाउनुहोस्"),danger:!0,act:()=>Dn.hide(t,[n])}].filter(e=>!1!==e&&void 0!==e)}const An=(e,t)=>e.all("card").some(e=>e.merged_into===t);function Nn(t,n){return t.context.store.get("leverage",n)?[{icon:"link",words:e("यसले कुन बाधा हटाउन सघाउँछ?…"),act:()=>jn(t.context,n)},{icon:"leverage",words:e("प्रभाव बिन्दुबाट हटाउनुहोस्"),act:()=>t.context.act(Cn(n,!1))}]:[{icon:"leverage",words:e("प्रभाव बिन्दु बनाउनुहोस्"),act:()=>t.context.act(Cn(n,!0))}]}function Tn({id:e,wall:t,merged:n}){var o,s,l;const{store:r}=t.context,i=r.get("card",e);if(!i)return null;const c=r.get("leverage",e),u=t.picked.value.has(e),d=["card","console-card","shown"===i.shown?"":"hidden",c?"leverage":"",u?"picked":""];return a`<li
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
      title=${e("तान्नुहोस्")}
      ...${le({what:`card:${t.id}`,drop:e=>n.drop(Fn(n,t.id))(e)})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${o} onChange=${()=>n.toggle(t.id)} />
      <span class="card-text" dir="auto">${O(t)}</span></label
    >
    <${de} label=${e("यो कार्डका लागि थप")} items=${()=>zn(n,t.id)} />
  </div>`,Fn=(e,t)=>e.picked.peek().has(t)?[...e.picked.peek()]:[t],Vn=({card:t,merged:o,leverage:s})=>a`${t.recorded&&a`<span class="console-sign">${n("recorder")}${e("टिपोटकर्ताबाट")}</span>`}
  ${o>0&&a`<span class="console-sign">${n("merge")}${l(["+{n} मिलाइएको","+{n} मिलाइएका"],"+{n} merged",o)}</span>`}
  ${"hidden"===t.shown&&a`<span class="chip" data-tone="error">${n("hide")}${e("लुकाइएका")}</span>`}
  ${"held"===t.shown&&a`<span class="chip" data-tone="warn">${n("clock")}${e("जान दिन बाँकी")}</span>`}
  ${s&&a`<span class="chip solid" data-tone="leverage">${n("leverage")}${e("प्रभाव बिन्दु")}</span>`}`;function Kn({id:t,wall:o,cards:s}){var l;const r=o.context.store.get("cluster",t),i=o.context.store.get("leverage",t);return r?a`<section
    class=${i?"card cluster leverage":"card cluster"}
    data-drop=${`cluster:${t}`}
    data-category=${null!=(l=r.lane)?l:"unsorted"}
    aria-label=${r.title}
  >
    <div class="console-card-top">
      <h4 class="card-title" dir="auto">${r.title} <span class="count">${s.length}</span></h4>
      <${de} label=${e("{title} का लागि थप",{title:r.title})} items=${()=>function(t,n){const a=t.context.store.get("cluster",n);return[{icon:"edit",words:e("नाम बदल्नुहोस्…"),act:()=>In(t,a)},...Nn(t,n),null,{icon:"split",words:e("गुच्छा फुकाउनुहोस्"),danger:!0,act:()=>async function({context:t},n){const a=t.store.all("card").filter(e=>e.cluster===n.id),o=t.store.all("rating").some(e=>e.on===n.id),s={title:e("यो गुच्छा फुकाउने?"),yes:e("गुच्छा फुकाउनुहोस्"),danger:!0,text:e("समूहले यसमा अङ्क दिइसकेका छन्। ती अङ्क हराउँछन्; यसका कार्ड भित्तोमै रहन्छन्।")};o&&!await t.confirm(s)||t.act(function(t,n,a){const{id:o,stage:s,title:l,lane:r}=t,i=["add_cluster",{cluster:o,stage:s,title:l,lane:r,cards:n.map(e=>e.id)}],c=a.map(({from:e,to:t,type:n})=>["link",{from:e,to:t,type:n}]);return me(e("गुच्छा फुकाइयो: {title}",{title:l}),pe("remove_cluster",{cluster:o},i,...c))}(n,a,t.store.all("link").filter(e=>e.from===n.id||e.to===n.id)))}(t,a)}]}(o,t)} />
    </div>
    ${i&&a`<span class="chip solid" data-tone="leverage">${n("leverage")}${e("प्रभाव बिन्दु")}</span>`}
    <ul class="console-members">
      ${s.map(e=>a`<${Jn} key=${e.id} ...${{card:e,wall:o}} />`)}
    </ul>
  </section>`:null}function Jn({card:t,wall:o}){const{id:s}=t;return a`<li class="console-member" data-draggable data-shown=${t.shown}>
    <span
      class="console-grip"
      aria-hidden="true"
      title=${e("तान्नुहोस्")}
      ...${le({what:`card:${s}`,drop:o.drop([s])})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${o.picked.value.has(s)} onChange=${()=>o.toggle(s)} />
      <span dir="auto">${O(t)}</span></label
    >
    ${"shown"!==t.shown&&a`<span class="console-sign" title=${e("लुकाइएका")}>${n("hide")}<span class="visually-hidden">${e("लुकाइएका")}</span></span>`}
    <${de} label=${e("यो कार्डका लागि थप")} items=${()=>zn(o,s)} />
  </li>`}function Xn(e){var t;const n=new Map;for(const a of e)a.merged_into&&n.set(a.merged_into,[...null!=(t=n.get(a.merged_into))?t:[],a]);return n}function Yn({wall:t,cards:o,shown:r}){var i;const c=new Set(o.map(e=>e.id)),u=[...t.picked.value].filter(e=>c.has(e));if(s(()=>function(e,t){const n=()=>[...e.picked.peek()],a=({detail:a})=>{"none"===a?e.clear():"all"===a?e.picked.value=new Set(t.map(e=>e.id)):n().length&&Dn[a](e,n())};return window.addEventListener("selection",a),()=>window.removeEventListener("selection",a)}(t,r),[t,r]),!u.length)return null;const d=o.filter(e=>t.picked.value.has(e.id)),$=null!=(i=t.context.store.get("stage",t.stage).lanes)?i:[],p=(e,o,s,l=!0)=>l&&a`<button class="button small" onClick=${()=>Dn[o](t,u)}>${n(e)}${s}</button>`;return a`<div class="toolbar console-selection" role="region" aria-label=${e("छानिएका कार्ड")}>
    <b aria-live="polite">${l(["{n} छानियो","{n} छानिए"],"{n} selected",u.length)}</b>
    ${p("cluster","cluster",e("गुच्छा…"))} ${p("merge","merge",e("मिलाउनुहोस्…"),u.length>1)}
    ${p("move","lane",e("सार्नुहोस्…"),$.length>1)}
    ${p("split","free",e("हटाउनुहोस्"),d.some(e=>e.cluster))}
    ${p("show","show",e("देखाउनुहोस्"),d.some(e=>"shown"!==e.shown))}
    ${p("hide","hide",e("लुकाउनुहोस्"),d.some(e=>"hidden"!==e.shown))}
    <button class="button small quiet toolbar-end" onClick=${t.clear}>${e("छनोट हटाउनुहोस्")}</button>
  </div>`}const Hn={key:"2",icon:"edit",words:()=>e("कार्ड पाटी")},Qn=[{key:"a",words:()=>e("देखिएका सबै कार्ड छान्ने"),act:()=>Wn("all")},{key:"c",words:()=>e("छानिएका कार्डको गुच्छा बनाउने"),act:()=>Wn("cluster")},{key:"g",words:()=>e("छानिएका कार्ड मिलाउने"),act:()=>Wn("merge")},{key:"m",words:()=>e("छानिएका कार्ड अर्को खण्डमा सार्ने"),act:()=>Wn("lane")},{key:"h",words:()=>e("छानिएका कार्ड लुकाउने"),act:()=>Wn("hide")},{key:"escape",act:()=>Wn("none")}],Wn=e=>window.dispatchEvent(new CustomEvent("selection",{detail:e})),Gn={all:()=>!0,held:e=>"held"===e.shown,hidden:e=>"hidden"===e.shown,alone:e=>!e.cluster&&"shown"===e.shown};function Zn({context:t,stage:o,cards:s,filter:l,search:r}){const i=s.filter(Gn.held).length,c=[["all",e("सबै")],["alone",e("अझै गुच्छामा नभएका")],["held",e("जान दिन बाँकी")],["hidden",e("लुकाइएका")]];return a`<div class="toolbar console-board-head">
    <label class="console-search"
      ><span class="visually-hidden">${e("कार्ड खोज्नुहोस्")}</span>${n("search")}
      <input
        type="search"
        data-search
        placeholder=${e("कार्ड खोज्नुहोस्")}
        value=${r.value}
        onInput=${e=>r.value=e.target.value}
    /></label>
    <button class="button small" onClick=${()=>function(t,n){const o=a=>t.act(function(t,n){const a=d(),o={lane:n.get("lane")||void 0,for_group:n.get("group")||void 0};return me(e("कार्ड थपियो"),pe("add_card",{card:a,stage:t.id,text:n.get("text").trim(),...o},["withdraw_card",{card:a}]))}(n,a),{quiet:!0});t.ask(s=>{var l;return a`<${H} title=${e("कार्ड थप्नुहोस्")} yes=${e("थप्नुहोस्")} ...${{close:s,submit:o}}>
        <${G} label=${e("कार्डका शब्द")}>
          <textarea name="text" rows="3" required maxlength=${280} autofocus dir="auto"></textarea>
        <//>
        ${(null==(l=n.lanes)?void 0:l.length)>1&&a`<${G} label=${e("खण्ड")}
            ><select name="lane">
              ${n.lanes.map(e=>a`<option value=${e.id} selected=${"unsorted"===e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <${G} label=${e("कसले भन्यो")}
          ><select name="group">
            <option value="">${e("समूह छैन")}</option>
            ${$(t.store).map(e=>a`<option value=${e.id}>${e.name}</option>`)}
          </select><//
        >
      <//>`})}(t,o)}>${n("plus")}${e("कार्ड…")}</button>
    ${i>0&&a`<button class="button small" onClick=${()=>ea(t,o,s)}>${n("show")}${e("सबैलाई जान दिनुहोस्")}</button>`}
    <div class="toolbar" role="group" aria-label=${e("कुन कार्ड")}>${c.map(([e,t])=>a`<button
      key=${e}
      class="button small"
      aria-pressed=${l.value===e}
      onClick=${()=>l.value=e}
    >
      ${t} <span class="count">${s.filter(t=>!t.merged_into&&Gn[e](t)).length}</span>
    </button>`)}</div>
  </div>`}const ea=(e,t,n)=>{const a=n.filter(Gn.held);e.act({said:l(["{n} कार्डलाई जान दिइयो","{n} कार्डलाई जान दिइयो"],"{n} cards approved",a.length),steps:[{do:"reveal_cards",with:{stage:t.id},backs:a.map(e=>({do:"hide_card",with:{card:e.id,hidden:!0}}))}]})};function ta({wall:e,stage:t,shown:n,merged:o,all:s}){var l;const r=(null==(l=t.lanes)?void 0:l.length)?t.lanes:[{id:"",title:c(e.context.store).find(e=>e.id===t.id).title}],i=e.context.store.all("cluster").filter(e=>e.stage===t.id),u=e=>r.some(t=>t.id===e.lane)?e.lane:r.at(-1).id;return a`<div class="board console-lanes">
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
    <h3>${e("अझै कार्ड छैन")}</h3>
    <p>
      ${"open"===t.status?e("मानिसले लेखेपछि यहाँ देखिन्छन्।"):e("यो चरण खुलेपछि यहाँ देखिन्छन्।")}
    </p>
  </div>`;var sa=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=r("all"),o=r(""),s=r(new Set),l=e.store.all("card").filter(e=>e.stage===t.id),i=E(()=>function(e,t,n){const a={context:e,stage:t,picked:n,toggle:e=>{const t=new Set(n.peek());t.delete(e)||t.add(e),n.value=t},clear:()=>n.value=new Set};return a.drop=e=>t=>function(e,t,n){const[a,o]=[null==n?void 0:n.slice(0,n.indexOf(":")),null==n?void 0:n.slice(n.indexOf(":")+1)],s=Bn(e,t),{store:l}=e.context;if("lane"===a)return function(e,t,n){const[a,o]=[kn(t,null),yn(t,n)];Mn(e,{said:o.steps.length?o.said:a.said,steps:[...a.steps,...o.steps]})}(e,s,l.get("stage",e.stage).lanes.find(e=>e.id===o));if("cluster"===a)return Mn(e,kn(s,l.get("cluster",o)));const r="card"===a&&!t.includes(o)&&l.get("card",o);return r?Ln(e,[...s,r]):void 0}(a,e,t),a}(e,t.id,s),[t.id]),c=l.filter(e=>!e.merged_into&&Gn[n.value](e)&&((e,t)=>!t||e.text.toLocaleLowerCase().includes(t.toLocaleLowerCase()))(e,o.value));return a`<div class="console-board">
    <${Zn} ...${{context:e,stage:t,cards:l,filter:n,search:o}} />
    ${l.length?a`<${ta}
            ...${{wall:i,stage:t,shown:c,merged:Xn(l),all:!o.value&&"all"===n.value}}
          />`:a`<${oa} stage=${t} />`}
    <${Yn} ...${{wall:i,cards:l,shown:c}} />
  </div>`},heard:(e,t)=>{var n;return"anonymous"===(null==(n=e.settings)?void 0:n.naming)?null:new Set(t.all("card").filter(t=>t.stage===e.id).map(e=>e.group))},keys:Qn,tab:Hn});const la=({group:t})=>{var o,s;return a`<span class="console-group" data-colour=${null==t?void 0:t.colour}>
    <span class="badge">${n(null!=(o=null==t?void 0:t.icon)?o:"person")}</span
    ><span dir="auto">${null!=(s=null==t?void 0:t.name)?s:e("समूह छैन")}</span></span
  >`},ra=[0,1,2,3,4,5];function ia(t,n,o){t.ask(s=>a`<${Y} wide title=${e("समूहका लागि अङ्क दिनुहोस्")} close=${s}>
        <div class="stack">
          <p><${la} group=${o} /></p>
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
                ${q(t.store).map(e=>a`<${ca} key=${e.id} ...${{context:t,stage:n,group:o,barrier:e}} />`)}
              </tbody>
            </table>
          </div>
          <div class="dialog-foot"><button class="button primary" onClick=${s}>${e("सकियो")}</button></div>
        </div>
      <//>`)}function ca({context:t,stage:n,group:o,barrier:s}){var l;const r=ua(t.store.all("rating"),n,o,s),i=null!=(l=s.title)?l:O(s),c=a=>{const l=a.target.closest("tr"),[i,c]=[...l.querySelectorAll("select")].map(e=>""===e.value?null:Number(e.value));null!==i&&null!==c&&t.act(function(t,n,a,o,s){const l={stage:t.id,on:a.id,group:n.id},r=s?{power:s.power,resources:s.resources}:{power:null,resources:null};return me(e("{group} का लागि अङ्क दिइयो",{group:n.name}),pe("rate",{...l,...o},["rate",{...l,...r}]))}(n,o,s,{power:i,resources:c},r))},u=(e,t)=>a`<td>
      <select aria-label=${`${t}: ${i}`} onChange=${c}>
        <option value="" disabled=${Boolean(r)} selected=${!r}>–</option>
        ${ra.map(t=>a`<option value=${t} selected=${(null==r?void 0:r[e])===t}>${t}</option>`)}
      </select>
    </td>`;return a`<tr>
    <th scope="row" dir="auto">${i}</th>
    ${u("power",e("शक्ति"))}${u("resources",e("स्रोतसाधन"))}
  </tr>`}const ua=(e,t,n,{id:a})=>{var o;return(null==(o=t.settings)?void 0:o.members)?void 0:e.find(e=>e.stage===t.id&&e.on===a&&e.group===n.id&&e.rater===n.id)};function da(e,t,n){var a;const o=new Set(n.map(e=>e.id)),s=new Map;for(const{stage:n,on:l,group:r,rater:i}of t)n===e&&i===r&&o.has(l)&&s.set(r,(null!=(a=s.get(r))?a:new Set).add(l));return new Map([...s].map(([e,t])=>[e,t.size]))}const $a={key:"3",icon:"power",words:()=>e("शक्ति")},pa=()=>a`<div class="empty">
    ${n("power")}
    <h3>${e("अङ्क दिने केही छैन")}</h3>
    <p>${e("बाधा बाधाको चरणका कार्डबाट आउँछन्: त्यसका गुच्छा र एक्लै रहेका कार्ड।")}</p>
  </div>`;function ma({context:t,stage:n,groups:o,items:s,rated:r}){const i=new Set(p(t.store.all("person")).map(e=>e.group)),c=o.filter(e=>r.get(e.id)===s.length).length;return a`<details class="disclosure" open=${c<o.length}>
    <summary>
      ${l(["{all} मध्ये {n} समूहले सबैमा अङ्क दियो","{all} मध्ये {n} समूहले सबैमा अङ्क दिए"],"{n} of {all} groups have rated everything",c,{all:o.length})}
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
        >${e("{all} मध्ये {n}",{n:null!=(c=r.get(o.id))?c:0,all:s.length})}</span
      >
      ${!i.has(o.id)&&a`<span class="chip plain">${e("यहाँ कोही छैन")}</span>`}
      <button class="button small" onClick=${()=>ia(t,n,o)}>
        ${e("उनीहरूका लागि अङ्क दिनुहोस्…")}
      </button>
    </li>`})}
    </ul>
  </details>`}var ga=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){var o,s;const{store:l}=t,r=q(l),i=$(l);if(!r.length)return a`<${pa} />`;const c=l.all("rating"),u=B(c,n.id),d=r.map(e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:O(e),category:e.lane}});return a`<div class="stack">
    <${ma} ...${{context:t,stage:n,groups:i,items:r,rated:da(n.id,c,r)}} />
    <div class="scroller" tabindex="0" role="region" aria-label=${e("रङ नक्सा")}>
      ${M({barriers:d,groups:i,cells:u,compact:i.length>6})}
    </div>
    ${i.length>6&&N(i)} ${D({split:Boolean(null==(o=n.settings)?void 0:o.members)})}
    ${(null==(s=n.settings)?void 0:s.members)&&a`<p class="soft">
        ${e("समूहका पाँच सदस्यले मूल्याङ्कन गरेपछि मात्र समूहको औसत देखाइन्छ। यो चरण बन्द हुँदा त्यसभन्दा कमले मूल्याङ्कन गरेका भए तिनका मूल्याङ्कन मेटिन्छन्।")}
      </p>`}
  </div>`},heard:(e,t)=>{var n;return(null==(n=e.settings)?void 0:n.members)?null:new Set(t.all("rating").filter(t=>t.stage===e.id).map(e=>{var t;return null!=(t=e.rater)?t:e.group}))},tab:$a});const ha=e=>(e<26?"":ha(Math.floor(e/26)-1))+String.fromCharCode(65+e%26),ba=e=>[...e.map(e=>({...e})),...Array.from({length:5},()=>({}))],va=e=>Object.values(e).reduce((e,t)=>e+t,0),fa=(e,t)=>e.ask(n=>a`<${wa} ...${{context:e,vote:t,close:n}} />`);function wa({context:o,vote:s,close:r}){var i;const c=$(o.store),[u,d]=t(null==(i=c[0])?void 0:i.id),[p,m]=t(()=>ba(ka(o,s,u)));return a`<${H} wide title=${e("कागजका मतपत्र")} yes=${e("यी मतपत्र सुरक्षित गर्नुहोस्")} ...${{close:r,submit:()=>function(t,n,a,o){const s=function(t,{budget:n,max_each:a}){for(const[o,s]of t.entries()){if(va(s)>n)return e("मतपत्र {n} मा {budget} भन्दा बढी थोप्ला छन्।",{n:o+1,budget:n});if(a&&Object.values(s).some(e=>e>a))return e("मतपत्र {n} मा एउटैमा {most} भन्दा बढी थोप्ला छन्।",{n:o+1,most:a});if(Object.values(s).some(e=>e<0||!Number.isInteger(e)))return e("मतपत्र {n} मा थोप्लाको सङ्ख्या नभएको केही छ।",{n:o+1})}return""}(o,n);if(s)return{ok:!1,why:s};const r={vote:n.id,group:a.id},i=(e=>e.filter(e=>va(e)>0).map(e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e>0))))(o),c=ka(t,n,a.id),u=l(["{group} को {n} कागजको मतपत्र सुरक्षित भयो","{group} का {n} कागजका मतपत्र सुरक्षित भए"],"{n} paper ballots saved for {group}",i.length,{group:a.name});return t.act(me(u,pe("cast_for",{...r,ballots:i},["cast_for",{...r,ballots:c}])),{quiet:!0})}(o,s,c.find(e=>e.id===u),p)}}>
    <div class="console-pair">
      <${G} label=${e("समूह")}
        ><select onChange=${e=>(d(e.target.value),m(ba(ka(o,s,e.target.value))))}>
          ${c.map(e=>a`<option value=${e.id} selected=${e.id===u}>${e.name}</option>`)}
        </select><//
      >
      <p class="soft">
        ${l(["हरेक मतपत्रका लागि एक लाइन, हरेकमा {n} थोप्ला।","हरेक मतपत्रका लागि एक लाइन, हरेकमा {n} थोप्ला।"],"One row per ballot, {n} dots in each.",s.budget)}
        ${" "}${e("फेरि सुरक्षित गर्दा यो समूहका लागि पहिला हालेका मत बदलिन्छन्।")}
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
        ${n("plus")}${e("अर्को मतपत्र")}
      </button>
    </div>
  <//>`}function ya({context:t,vote:n,rows:o,set:s}){return a`<div class="scroller" tabindex="0">
    <table class="table console-ballots">
      <thead>
        <tr>
          <th scope="col">${e("मतपत्र")}</th>
          ${n.items.map((e,n)=>a`<th scope="col" title=${S(t.store,e)}>${ha(n)}</th>`)}
          <th scope="col">${e("बाँकी")}</th>
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
                      aria-label=${e("मतपत्र {n}, {letter}",{n:o+1,letter:ha(r)})}
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
  </div>`}const ka=(e,t,n)=>{var a,o;return null!=(o=null==(a=((e,t,n)=>e.store.all("proxy_ballots").find(a=>{var o;return a.vote===t.id&&a.group===n&&a.by===(null==(o=e.me.value)?void 0:o.person)}))(e,t,n))?void 0:a.ballots)?o:[]},[xa,_a,Ca]=[280,120,1e3];function ja(t,{tally:n,vote:o}={}){var s;const l=new Set((null!=(s=null==n?void 0:n.items)?s:[]).filter(e=>e.dots>0).slice(0,3).map(e=>e.on)),r=o?e("मतदान, चक्र {n}",{n:o.round}):"",i=e=>t.act(qa(e),{quiet:!0});t.ask(n=>a`<${H} wide title=${e("निर्णय टिप्नुहोस्")} yes=${e("टिप्नुहोस्")} ...${{close:n,submit:i}}>
        <${G} label=${e("के निर्णय भयो")}>
          <textarea name="text" rows="2" required maxlength=${xa} autofocus dir="auto"></textarea>
        <//>
        <${G} label=${e("के आधारमा")} hint=${e("मतदान, हात उठाएर, सहमति, आदेश…")}
          ><input name="basis" maxlength=${_a} defaultValue=${r} dir="auto"
        /><//>
        <fieldset>
          <legend>${e("यी प्रभाव बिन्दुबारे")}</legend>
          <div class="console-choice-list">
            ${U(t.store).map(({id:e})=>a`<label class="tick" key=${e}>
                  <input type="checkbox" name="on" value=${e} defaultChecked=${l.has(e)} /><span dir="auto"
                    >${S(t.store,e)}</span
                  ></label
                >`)}
          </div>
        </fieldset>
        <${G}
          label=${e("असहमति")}
          hint=${e("को सहमत भएन, र किन। यो प्रतिवेदनमा निर्णयसँगै रहन्छ।")}
        >
          <textarea name="dissent" rows="2" maxlength=${Ca} dir="auto"></textarea>
        <//>
        <p class="soft">${e("टिपिएको निर्णय जस्ताको तस्तै रहन्छ; पछिको निर्णयले बदल्न सक्छ।")}</p>
      <//>`)}const qa=t=>({said:e("निर्णय टिपियो"),steps:[{do:"decide",backs:[],with:{decision:d(),text:t.get("text").trim(),basis:t.get("basis").trim(),dissent:t.get("dissent").trim(),on:t.getAll("on")}}]});const Sa=t=>me(e("प्रभाव बिन्दु बनाइयो"),pe("mark_leverage",{on:t,marked:!0},["mark_leverage",{on:t,marked:!1}]));function Oa({context:o,stage:s,round:r}){var i;const[c,u]=t(""),$=U(o.store).length,{budget:p=5,max_each:m=0,secret:g=!0}=null!=(i=s.settings)?i:{},h=$>0&&"open"===s.status;return a`<form class="console-box" aria-label=${e("मतदान खोल्नुहोस्")} onSubmit=${async function(t){t.preventDefault();const n=await o.act(function(t,n){const a={budget:Number(n.get("budget")),max_each:Number(n.get("max_each")),secret:n.has("secret")};return{said:e("मतदान खुला छ"),steps:[{do:"open_vote",with:{vote:d(),stage:t.id,...a},backs:[]}]}}(s,new FormData(t.target)),{quiet:!0});u(n.ok?"":n.why)}}>
    <h3>${n("vote")}${1===r?e("मतदान खोल्नुहोस्"):e("चक्र {n} खोल्नुहोस्",{n:r})}</h3>
    <div class="console-trio">
      <${G} label=${e("हरेक व्यक्तिका थोप्ला")}
        ><input name="budget" type="number" min="1" max=${100} required defaultValue=${p}
      /><//>
      <${G} label=${e("एउटामा बढीमा (0: सीमा छैन)")}
        ><input name="max_each" type="number" min="0" max=${100} required defaultValue=${m}
      /><//>
      <${Z} name="secret" label=${e("गोप्य")} defaultChecked=${g} />
    </div>
    ${c&&a`<p class="notice" role="alert" data-tone="error">${n("warning")}<span>${c}</span></p>`}
    <div class="toolbar">
      <span class="soft">${function(t,n){return t?"open"!==n.status?e("पहिला यो चरण खोल्नुहोस्; अनि मतदान सुरु हुन सक्छ।"):l(["{n} प्रभाव बिन्दुमा","{n} प्रभाव बिन्दुमा"],"over {n} leverage points",t):e("पहिला कम्तीमा एउटा प्रभाव बिन्दु बनाउनुहोस्।")}($,s)}</span>
      <button class="button primary toolbar-end" disabled=${!h}>${n("play")}${e("मतदान खोल्नुहोस्")}</button>
    </div>
  </form>`}const La={key:"4",icon:"leverage",words:()=>e("प्रभाव")};function Ea({context:t,vote:o}){var s;const{store:r}=t,i=null!=(s=r.get("turnout",o.id))?s:{voted:0,proxies:0},c=Math.max(p(r.all("person")).length,i.voted);return a`<section class="console-box" data-tone="leverage" aria-label=${e("मतदान")}>
    <h3>${n("vote")}${e("चक्र {n} खुला छ",{n:o.round})}</h3>
    <dl class="stats">
      <div class="stat">
        <dt>${e("{all} मध्ये यति जनाले मत दिए",{all:c})}</dt>
        <dd>${i.voted}</dd>
      </div>
      <div class="stat">
        <dt>${e("कागजका मतपत्र हालिए")}</dt>
        <dd>${i.proxies}</dd>
      </div>
      <div class="stat">
        <dt>${o.secret?e("हरेकका थोप्ला, गोप्य"):e("हरेकका थोप्ला, खुला")}</dt>
        <dd>${o.budget}</dd>
      </div>
    </dl>
    <progress class="progress" max=${Math.max(c,1)} value=${i.voted}>${i.voted}</progress>
    <p class="soft">${e("मतदान बन्द नभएसम्म कसैले नतिजा देख्दैन, यहाँ पनि।")}</p>
    <div class="toolbar">
      <button class="button" onClick=${()=>fa(t,o)}>
        ${n("file")}${e("कागजका मतपत्र हाल्नुहोस्…")}
      </button>
      <button class="button primary toolbar-end" onClick=${()=>async function(t,n,a,o){const s=a.voted+a.proxies,r=Math.max(0,o-s),i=n.secret&&s<5,c={title:e(i?"नतिजाबिना मतदान बन्द गर्ने?":"मतदान बन्द गरेर नतिजा देखाउने?"),yes:e(i?"नतिजाबिना बन्द गर्नुहोस्":"बन्द गरेर सबैलाई देखाउनुहोस्"),danger:!0,text:[i?l(["{n} मत मात्र छ। ५ भन्दा कम हुँदा नतिजा देखाइँदैन र राखिँदैन – कतिले मत दिए भन्ने मात्र – ताकि कसले के छान्यो कसैले भन्न नसकोस्।","{n} मत मात्र छ। ५ भन्दा कम हुँदा नतिजा देखाइँदैन र राखिँदैन – कतिले मत दिए भन्ने मात्र – ताकि कसले के छान्यो कसैले भन्न नसकोस्।"],"There are only {n} ballots. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.",s):e("नतिजा तुरुन्तै भित्तो र सबै फोनमा देखिन्छ। बन्द भएको मतदान फेरि खुल्दैन; नयाँ चक्र खोल्न मिल्छ।"),r?l(["{n} जनाले अझै मत दिएका छैनन्।","{n} जनाले अझै मत दिएका छैनन्।"],"{n} people have not voted yet.",r):e("सबैले मत दिए।"),n.secret?e("त्यसपछि एक-एक मतपत्र सदाका लागि मेटिन्छन्, ताकि कसले के छान्यो कसैले भन्न नसकोस्।"):e("यो मतदान खुला हो: त्यसपछि कसले के छान्यो सबैले देख्छन्।")]};await t.confirm(c)&&t.act({said:e(i?"नतिजाबिना मतदान बन्द भयो":"मतदान बन्द भयो र सबैलाई देखाइयो"),steps:[{do:"close_vote",with:{vote:n.id},backs:[]}]})}(t,o,i,c)}>
        ${n("lock")}${e("मतदान बन्द गर्नुहोस्…")}
      </button>
    </div>
  </section>`}function Ua({context:t,closed:o}){var s;const l=r(null),i=null!=(s=o.find(e=>e.id===l.value))?s:o[0],c=t.store.get("tally",i.id),u=o.find(e=>e.round===i.round-1);return c?a`<section class="console-box" aria-label=${e("नतिजा")}>
    <div class="toolbar">
      <h3>${n("check")}${e("चक्र {n} को नतिजा",{n:i.round})}</h3>
      <span class="toolbar-end"
        >${o.length>1&&o.map(t=>a`<button
                key=${t.id}
                class="button small"
                aria-pressed=${t===i}
                onClick=${()=>l.value=t.id}
              >
                ${e("चक्र {n}",{n:t.round})}
              </button>`)}
        <button class="button small" onClick=${()=>ja(t,{tally:c,vote:i})}>
          ${n("decision")}${e("निर्णय टिप्नुहोस्…")}
        </button></span
      >
    </div>
    <p class="soft">${Pa(c)}</p>
    ${0===c.items.length&&a`<p class="notice">${n("lock")}${T()}</p>`}
    ${c.items.length>0&&R({tally:c,groups:$(t.store),names:e=>S(t.store,e),before:u&&t.store.get("tally",u.id),compact:!0,table:!0})}
  </section>`:null}const Pa=t=>[l(["{n} मत","{n} मत"],"{n} ballots",t.people),null!=t.could&&e("{all} मध्ये {n} जनाले फोनमा मत दिए",{n:t.people-t.proxies,all:t.could}),t.proxies&&l(["तीमध्ये {n} कागजमा","तीमध्ये {n} कागजमा"],"{n} of them on paper",t.proxies),t.items.length>0&&l(["{n} थोप्ला","{n} थोप्ला"],"{n} dots",t.dots),t.items.length>0&&l(["{n} समूह","{n} समूह"],"{n} groups",t.groups)].filter(Boolean).join(" · ");function Ia({context:t,stage:o}){const s=U(t.store);return a`<section class="console-box" aria-label=${e("प्रभाव बिन्दुहरू")}>
    <div class="toolbar">
      <h3>${n("leverage")}${e("प्रभाव बिन्दुहरू")} <span class="count">${s.length}</span></h3>
      <button class="button small toolbar-end" onClick=${()=>function(t,n){const o=q(t.store).filter(e=>!t.store.get("leverage",e.id)),s=a=>{const o=a.get("text").trim();return o||a.get("on")?t.act(o?function(t,n){const a=d();return me(e("प्रभाव बिन्दु थपियो"),pe("add_card",{card:a,stage:t.id,text:n},["withdraw_card",{card:a}]),pe("mark_leverage",{on:a,marked:!0},["mark_leverage",{on:a,marked:!1}]))}(n,o):Sa(a.get("on")),{quiet:!0}):{ok:!1,why:e("एउटा लेख्नुहोस्, वा पाटीबाट छान्नुहोस्।")}};t.ask(t=>a`<${H} title=${e("प्रभाव बिन्दु थप्नुहोस्")} yes=${e("थप्नुहोस्")} ...${{close:t,submit:s}}>
        <${G} label=${e("आफ्नै शब्दमा")}>
          <textarea name="text" rows="2" maxlength=${280} dir="auto" autofocus></textarea>
        <//>
        ${o.length>0&&a`<${G} label=${e("वा पाटीबाट")}
            ><select name="on">
              <option value="">–</option>
              ${o.map(e=>{var t;return a`<option value=${e.id}>${null!=(t=e.title)?t:O(e)}</option>`})}
            </select><//
          >`}
      <//>`)}(t,o)}>
        ${n("plus")}${e("थप्नुहोस्…")}
      </button>
    </div>
    ${s.length?a`<ol class="people">
            ${s.map(e=>a`<${Ba} key=${e.id} ...${{context:t,point:e}} />`)}
          </ol>`:a`<p class="soft">
            ${e("यहाँ वा पाटीमा गुच्छा वा कार्डलाई प्रभाव बिन्दु बनाउनुहोस्। मतदान तिनैमा हुन्छ।")}
          </p>`}
    <${Ma} ...${{context:t,stage:o}} />
  </section>`}function Ba({context:t,point:o}){const{store:s}=t,r=F({id:o.id,links:s.all("link"),cards:s.all("card")}).length,i=S(t.store,o.id),c=r?l(["{n} बाधा हटाउन सघाउँछ","{n} बाधा हटाउन सघाउँछ"],"would shift {n} barriers",r):e("अझै कुनै बाधासँग जोडिएको छैन");return a`<li class="person-row">
    ${n("leverage")}<span class="person-name" dir="auto">${i}<small>${c}</small></span>
    <button class="button small" onClick=${()=>jn(t,o.id)}>${n("link")}${e("बाधाहरू…")}</button>
    <button
      class="button small quiet icon-only"
      aria-label=${e("प्रभाव बिन्दुबाट हटाउनुहोस्: {title}",{title:i})}
      onClick=${()=>t.act(Cn(o.id,!1))}
    >
      ${n("close")}
    </button>
  </li>`}function Ma({context:t,stage:o}){const s=t.store.all("card").filter(e=>e.stage===o.id&&"hidden"!==e.shown&&!e.merged_into&&!t.store.get("leverage",e.id));return s.length?a`<h4>${e("सहभागीले सुझाएका")}</h4>
    <ul class="people">
      ${s.map(o=>{var s,l;return a`<li class="person-row" key=${o.id}>
            <span class="person-name" dir="auto"
              >${O(o)}<small>${null==(l=t.store.get("group",null!=(s=o.group)?s:""))?void 0:l.name}</small></span
            >
            <button class="button small" onClick=${()=>t.act(Cn(o.id,!0))}>
              ${n("leverage")}${e("यसलाई लिनुहोस्")}
            </button>
          </li>`})}
    </ul>`:null}var Da=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=P(e.store,t.id),o=n.find(e=>"open"===e.status),s=n.filter(e=>"closed"===e.status);return a`<div class="stack">
    ${o?a`<${Ea} key=${o.id} ...${{context:e,vote:o}} />`:a`<${Oa} ...${{context:e,stage:t,round:n.length+1}} />`}
    ${s.length>0&&a`<${Ua} ...${{context:e,closed:s}} />`}
    <${Ia} ...${{context:e,stage:t}} />
  </div>`},tab:La});const za={key:"5",icon:"decision",words:()=>e("निर्णयहरू"),always:!0};function Aa({context:t,decision:o}){var s,l;const r=t.store.get("person",null!=(s=o.by)?s:"");return a`<article class="console-box">
    <h3 dir="auto">${o.text}</h3>
    ${o.basis&&a`<p><b>${e("आधार")}:</b> <span dir="auto">${o.basis}</span></p>`}
    ${(null==(l=o.on)?void 0:l.length)>0&&a`<p class="row">
        ${o.on.map(e=>a`<span class="chip" data-tone="leverage" key=${e}
              >${n("leverage")}<span dir="auto">${S(t.store,e)}</span></span
            >`)}
      </p>`}
    <p><b>${e("असहमति")}:</b> <span dir="auto">${o.dissent||e("केही टिपिएको छैन")}</span></p>
    <p class="soft">${(null==r?void 0:r.name)?e("{name} ले टिपेको",{name:r.name}):e("सहजकर्ताले टिपेको")}</p>
  </article>`}var Na=Object.freeze({__proto__:null,Panel:function({context:t}){const o=[...t.store.all("decision")].sort((e,t)=>t.at-e.at);return a`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("मतले सल्लाह दिन्छ; बैठकले के निर्णय गर्‍यो र को सहमत भएन, यहाँ लेखिन्छ।")}</p>
      <button class="button primary toolbar-end" onClick=${()=>ja(t)}>
        ${n("plus")}${e("निर्णय टिप्नुहोस्…")}
      </button>
    </div>
    ${o.length?o.map(e=>a`<${Aa} key=${e.id} ...${{context:t,decision:e}} />`):a`<div class="empty">
            ${n("decision")}
            <h3>${e("अझै निर्णय छैन")}</h3>
            <p>${e("टिपिएका निर्णय आधार र असहमतिसहित प्रतिवेदनमा रहन्छन्।")}</p>
          </div>`}
  </div>`},tab:za});const Ta={key:"6",icon:"calendar",words:()=>e("योजनाहरू")};function Ra({context:t,plan:o}){var s,l;const r=t.store.get("group",null!=(s=o.group)?s:""),i=function(e,t){const n=t.filter(t=>t.plan===e.id&&"dropped"!==t.status),a=e=>n.filter(t=>{var n;return(null!=(n=t.missing)?n:[]).includes(e)}).length;return{soon:n.filter(e=>100===e.horizon).length,later:n.filter(e=>1e3===e.horizon).length,owner:a("owner"),indicator:a("indicator"),due:a("due"),ready:n.filter(e=>{var t;return!(null!=(t=e.missing)?t:[]).length}).length,all:n.length}}(o,t.store.all("action")),c=`/w/${t.code}/plan/${encodeURIComponent(o.owner)}?as=console`;return a`<tr>
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
        aria-label=${e("{name} को योजना खोल्नुहोस्",{name:null!=(l=null==r?void 0:r.name)?l:o.owner})}
        >${e("योजना खोल्नुहोस्")}</a
      >
    </td>
  </tr>`}function Fa({made:t}){if(!t.all)return a`<span class="chip" data-tone="warn">${n("clock")}${e("अझै काम छैन")}</span>`;const o=[t.owner&&l(["{n} जिम्मेवार","{n} जिम्मेवार"],"{n} owners",t.owner),t.indicator&&l(["{n} सूचक","{n} सूचक"],"{n} indicators",t.indicator),t.due&&l(["{n} अन्तिम मिति","{n} अन्तिम मिति"],"{n} due dates",t.due)].filter(Boolean);return o.length?a`<span class="row console-chips"
    >${o.map(e=>a`<span class="chip" data-tone="warn" key=${e}>${e}</span>`)}</span
  >`:a`<span class="chip" data-tone="ok">${n("check")}${e("केही छैन")}</span>`}var Va=Object.freeze({__proto__:null,Panel:function({context:t}){const{store:o}=t,s=$(o),l=e=>s.findIndex(t=>t.id===e.group)>>>0,r=[...o.all("plan")].sort((e,t)=>l(e)-l(t));return a`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("एक जना जिम्मेवार, सूचक र अन्तिम मिति भएपछि काम पूरा लेखिएको हुन्छ।")}</p>
      <button class="button small toolbar-end" onClick=${()=>function(t){const n=n=>t.act({said:e("योजना थपियो"),steps:[{do:"add_plan",backs:[],with:{plan:d(),owner:n.get("owner").trim()}}]},{quiet:!0});t.ask(t=>a`<${H} title=${e("कार्यदलको योजना")} yes=${e("थप्नुहोस्")} ...${{close:t,submit:n}}>
        <${G} label=${e("कार्यदलको नाम")}
          ><input name="owner" required maxlength=${120} autofocus dir="auto"
        /><//>
      <//>`)}(t)}>
        ${n("plus")}${e("कार्यदलको योजना…")}
      </button>
    </div>
    ${r.length?a`<div class="scroller" tabindex="0">
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
                ${r.map(e=>a`<${Ra} key=${e.id} ...${{context:t,plan:e}} />`)}
              </tbody>
            </table>
          </div>`:a`<div class="empty">
            ${n("calendar")}
            <h3>${e("अझै योजना छैन")}</h3>
            <p>${e("योजनाको चरण खुल्दा हरेक समूहले आफ्नो योजना पाउँछ।")}</p>
          </div>`}
  </div>`},heard:function(e,t){const n=new Set(t.all("action").map(e=>e.plan));return new Set(t.all("plan").filter(e=>n.has(e.id)).map(e=>e.group))},tab:Ta});const Ka={key:"7",icon:"pledge",words:()=>e("वाचा")};function Ja({context:t,pledge:o}){var s,r,i,c;const u=t.store.get("group",null!=(s=o.group)?s:""),d=null!=(i=null==(r=o.joined)?void 0:r.length)?i:0;return a`<li class="person-row">
    <span class="badge" data-colour=${null==u?void 0:u.colour}>${n(null!=(c=null==u?void 0:u.icon)?c:"person")}</span>
    <span class="person-name" dir="auto"
      >${o.text}<small
        >${[o.name,null==u?void 0:u.name,d&&l(["{n} जनाको साथ","{n} जनाको साथ"],"{n} joined",d)].filter(Boolean).join(" · ")}</small
      ></span
    >
    <button class="button small quiet" onClick=${()=>async function(t,n){const a={title:e("यो वाचा हटाउने?"),yes:e("हटाउनुहोस्"),danger:!0,text:[n.text,e("यो साथ दिनेसहित भित्तो र प्रतिवेदनबाट हट्छ। यो उल्ट्याउन सकिँदैन।")]};await t.confirm(a)&&t.act({said:e("वाचा हटाइयो"),steps:[{do:"withdraw_pledge",with:{pledge:n.id},backs:[]}]})}(t,o)}>${n("trash")}${e("हटाउनुहोस्…")}</button>
  </li>`}var Xa=Object.freeze({__proto__:null,Panel:function({context:t}){const o=[...t.store.all("pledge")].sort((e,t)=>t.at-e.at);return o.length?a`<div class="stack">
    <p class="soft">${l(["{n} वाचा","{n} वाचा"],"{n} pledges",o.length)}</p>
    <ul class="people">
      ${o.map(e=>a`<${Ja} key=${e.id} ...${{context:t,pledge:e}} />`)}
    </ul>
  </div>`:a`<div class="empty">
      ${n("pledge")}
      <h3>${e("अझै वाचा छैन")}</h3>
      <p>${e("वाचा बैठकको अगाडि भनिन्छ र सधैँ नाम हुन्छ।")}</p>
    </div>`},heard:(e,t)=>new Set(t.all("pledge").map(e=>e.group)),tab:Ka});async function Ya(t,n){var a;const o=`/api/workshops/${t.code}/${n}`,s=await fetch(o,{headers:{Authorization:`Bearer ${t.token}`}}).catch(()=>null);if(!(null==s?void 0:s.ok))return{why:null!=(a=await Ha(s))?a:e("डाउनलोड आइपुगेन। फेरि कोसिस गर्नुहोस्।")};const l=await s.blob().catch(()=>null);return l?{blob:l,name:Qa(s)}:{why:e("डाउनलोड आइपुगेन। फेरि कोसिस गर्नुहोस्।")}}const Ha=async e=>{var t,n;return null==(n=null==(t=await(null==e?void 0:e.json().catch(()=>null)))?void 0:t.error)?void 0:n.why};function Qa(e){var t,n;const a=null!=(t=e.headers.get("Content-Disposition"))?t:"",o=/filename\*=UTF-8''([^;]+)/i.exec(a);return o?decodeURIComponent(o[1]):null==(n=/filename="?([^";]+)"?/.exec(a))?void 0:n[1]}function Wa(e,t){Object.assign(document.createElement("a"),{href:Ga(e),download:t}).click()}function Ga(e){const t=URL.createObjectURL(e);return setTimeout(()=>URL.revokeObjectURL(t),6e4),t}function Za({context:t}){const o=r([]),l=r({paper:"a4",wifi:"",password:""});s(()=>{(async function(e){const t=await Ya(e,"paper");return t.why?[]:JSON.parse(await t.blob.text()).papers})(t).then(e=>o.value=e)},[]);const i=e=>t.ask(n=>a`<${to} ...${{context:t,one:e,close:n,last:l}} />`);return a`<section class="console-box">
    <h3>${n("print")}${e("हलका लागि छाप्नुहोस्")}</h3>
    <p>${e("हरेक PDF का रूपमा खुल्छ। कालो-सेतो छाप्दा पनि अक्षर ठूला र प्रस्ट हुन्छन्।")}</p>
    <ul class="people">
      ${o.value.map(e=>a`<${eo} key=${e.kind} one=${e} ask=${()=>i(e)} />`)}
    </ul>
  </section>`}const eo=({one:t,ask:o})=>a`<li class="person-row">
    <span class="person-name">${t.title}<small>${t.about}</small></span>
    <button class="button small" aria-label=${e("छाप्नुहोस्: {title}",{title:t.title})} onClick=${o}>
      ${n("print")}${e("छाप्नुहोस्…")}
    </button>
  </li>`;function to({context:t,one:n,close:o,last:s}){return a`<${H}
    title=${e("छाप्नुहोस्: {title}",{title:n.title})}
    yes=${e("PDF बनाउनुहोस्")}
    ...${{close:o,submit:async e=>{var a;const o=Object.fromEntries([...e].filter(([,e])=>e));s.value={...s.peek(),...o};const l=await Ya(t,`paper/${n.kind}?${new URLSearchParams(o)}`);return l.why?{ok:!1,why:l.why}:(r=l.blob,i=null!=(a=l.name)?a:`${t.code}-${n.kind}.pdf`,window.open(Ga(r),"_blank")||Wa(r,i),{ok:!0});var r,i}}}
  >
    ${n.groups&&a`<${G} label=${e("कसका लागि")}
        ><select name="group">
          <option value="">${e("सबै समूह")}</option>
          ${$(t.store).map(e=>a`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
        </select><//
      >`}
    <${G} label=${e("कागज")}
      ><select name="paper">
        ${["a4","letter"].map(e=>a`<option key=${e} value=${e} selected=${s.peek().paper===e}>
              ${"a4"===e?"A4":"Letter"}
            </option>`)}
      </select><//
    >
    ${n.wifi&&a`<${no} last=${s.peek()} />`}
  <//>`}const no=({last:t})=>a`<${G}
      label=${e("वाइफाइको नाम")}
      hint=${e("खाली छोडे लेख्ने धर्का आउँछ। यो छापिन्छ मात्र, कतै राखिँदैन।")}
      ><input name="wifi" maxlength="32" autocomplete="off" value=${t.wifi}
    /><//>
    <${G} label=${e("वाइफाइको पासवर्ड")}
      ><input name="password" maxlength="63" autocomplete="off" spellcheck=${!1} value=${t.password}
    /><//>`;function ao({context:t}){var o;const l=r(null),i=r(null),c=async()=>{l.value=await(async e=>(await $t(e,"/shares")).shares)(t).catch(()=>l.peek())};s(()=>{c()},[]);return a`<section class="console-box">
    <h3>${n("link")}${e("नआएका मानिसका लागि")}</h3>
    <p>${e("लिङ्कले सहभागी नभई प्रतिवेदन खोल्छ: बैठकका सबैले देख्ने कुरा मात्र, बढी होइन।")}</p>
    ${i.value&&a`<${lo} share=${i.value} context=${t} />`}
    ${(null==(o=l.value)?void 0:o.length)>0&&a`<ul class="people">
        ${l.value.map(n=>a`<${ro} key=${n.id} one=${n} now=${t.now()} takeBack=${()=>(async n=>{var a;if(await t.confirm({title:e("यो लिङ्क फिर्ता लिने?"),text:e("जससँग यो छ, उसले अब यसबाट प्रतिवेदन खोल्न सक्दैन।"),yes:e("फिर्ता लिनुहोस्"),danger:!0})){try{await(o=t,s=n.id,$t(o,`/shares/${s}`,{method:"DELETE"})),(null==(a=i.peek())?void 0:a.id)===n.id&&(i.value=null),t.toast({text:e("लिङ्क फिर्ता लिइयो।")})}catch(e){t.toast({text:e.why,tone:"error"})}var o,s;await c()}})(n)} />`)}
      </ul>`}
    <p class="row"><button class="button" onClick=${()=>t.ask(e=>a`<${oo}
          close=${e}
          submit=${async e=>{try{i.value=await(n=t,a={days:Number(e.get("days")),name:e.get("name").trim()},$t(n,"/shares",{method:"POST",body:a}))}catch(e){return{ok:!1,why:e.why}}var n,a;return await c(),{ok:!0}}}
        />`)}>${n("plus")}${e("प्रतिवेदन बाँड्नुहोस्…")}</button></p>
  </section>`}const oo=({close:t,submit:n})=>a`<${H} title=${e("प्रतिवेदन बाँड्नुहोस्")} yes=${e("लिङ्क बनाउनुहोस्")} ...${{close:t,submit:n}}>
    <${G} label=${e("कसका लागि")} hint=${e("लिङ्क छुट्याउन; तपाईं मात्र देख्नुहुन्छ।")}
      ><input name="name" maxlength="60" dir="auto"
    /><//>
    <${G} label=${e("कति समय चल्ने")}
      ><select name="days">
        ${so().map(([e,t])=>a`<option key=${e} value=${e} selected=${30===e}>${t}</option>`)}
      </select><//
    >
  <//>`,so=()=>[[7,e("एक हप्ता")],[30,e("एक महिना")],[100,e("100 दिन")],[365,e("एक वर्ष")],[1e3,e("1000 दिन")]];function lo({share:t,context:o}){const s=r(!1);return a`<div class="notice share-fresh" data-tone="ok" role="status">
    ${n("check")}
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
    <button class="button small primary" onClick=${async()=>{s.value=await X(t.url),s.value||o.toast({text:e("कपी भएन। लिङ्क छानेर आफैँ कपी गर्नुहोस्।"),tone:"error"})}}>
      ${n(s.value?"check":"copy")}${s.value?e("कपी भयो"):e("कपी गर्नुहोस्")}
    </button>
  </div>`}const ro=({one:t,now:o,takeBack:s})=>a`<li class="person-row">
    <span class="person-name"
      ><bdi>${t.name||e("नाम नभएको")}</bdi
      ><small
        >${t.expires_at>o?e("{day} सम्म",{day:z(t.expires_on)}):e("{day} मा सकियो",{day:z(t.expires_on)})}</small
      ></span
    >
    <button
      class="button small quiet"
      aria-label=${e("लिङ्क फिर्ता लिनुहोस्: {name}",{name:t.name||e("नाम नभएको")})}
      onClick=${s}
    >
      ${n("trash")}${e("फिर्ता लिनुहोस्")}
    </button>
  </li>`,io={key:"8",icon:"download",words:()=>e("कागजातहरू"),always:!0};function co({context:t,format:o,title:s,hint:l}){const i=r(!1),[c]=o.split("?");return a`<li class="person-row">
    <span class="person-name">${s}<small>${l}</small></span>
    <button
      class="button small"
      disabled=${i.value}
      aria-label=${e("डाउनलोड: {title}",{title:s})}
      onClick=${async()=>{i.value=!0,await async function(t,n,a){var o;const s=await Ya(t,`export/${n}`);return s.why?t.toast({text:s.why,tone:"error"}):(Wa(s.blob,null!=(o=s.name)?o:`${t.code}.${["csv","html"].includes(a)?"zip":a}`),t.toast({text:e("डाउनलोड भयो")}))}(t,o,c),i.value=!1}}
    >
      ${n("download")}${i.value?e("बनाइँदै छ…"):c.toUpperCase()}
    </button>
  </li>`}var uo=Object.freeze({__proto__:null,Panel:function({context:t}){return a`<div class="stack">
    <section class="console-box" data-tone="info">
      <h3>${n("book")}${e("प्रतिवेदन")}</h3>
      <p>${e("के निर्णय, योजना र वाचा भयो, चित्र र तालिकासहित; छाप्न वा बाँड्न तयार।")}</p>
      <p class="row">
        <a class="button primary" href=${`/w/${t.code}/report`} target="_blank" rel="noopener"
          >${e("प्रतिवेदन खोल्नुहोस्")}</a
        >
      </p>
    </section>
    <${Za} context=${t} />
    <${ao} context=${t} />
    <section class="console-box">
      <h3>${n("download")}${e("डाउनलोडहरू")}</h3>
      <ul class="people">
        ${[["pdf",e("प्रतिवेदन कागजमा"),e("PDF: छाप्न, हस्ताक्षर गर्न र पठाउन")],["pdf?paper=letter",e("Letter कागजमा प्रतिवेदन"),e("PDF: Letter कागज (8½ × 11 इन्च) भएका प्रिन्टरका लागि यही")],["docx",e("सम्पादन गर्न प्रतिवेदन"),e("DOCX: Word र LibreOffice मा खुल्छ, भए आफ्नै लेटरहेडमा")],["xlsx",e("सबै तालिका"),e("XLSX: हरेक थोकका लागि एउटा पाना, साँचो मिति र अङ्कसहित")],["ics",e("पात्रोका लागि अन्तिम मितिहरू"),e("ICS: के कहिलेसम्म गर्ने, र कहिले फर्केर हेर्ने")],["html",e("पेनड्राइभका लागि वेब पृष्ठ"),e("zip मा HTML: zip खोल्नुहोस्, index.html खोल्नुहोस्; सर्भर चाहिँदैन")],["md",e("प्रतिवेदन पाठका रूपमा"),e("Markdown: जुनसुकै प्रोग्राममा खुल्छ, जुनसुकै इमेलमा टाँस्न मिल्छ")],["csv",e("तालिकाहरू"),e("एउटै zip मा CSV फाइल: जुनसुकै तालिका प्रोग्राममा खुल्छ")],["json",e("सबै, प्रोग्रामका लागि"),e("JSON: तपाईंले हेर्न पाउने सबै, पूरै")],["sqlite",e("कार्यशालाको फाइल"),e("SQLite: कार्यशाला आफैँ; एक प्रति सुरक्षित ठाउँमा राख्नुहोस्")]].map(([e,n,o])=>a`<${co} key=${e} ...${{context:t,format:e,title:n,hint:o}} />`)}
      </ul>
      <p class="soft">${e("डाउनलोडमा सहजकर्ताले देख्ने सबै हुन्छ, लुकाइएका कार्ड पनि। बरु प्रतिवेदन बाँड्नुहोस्।")}</p>
    </section>
  </div>`},tab:io});export{sa as a,ga as b,fn as c,Da as d,Na as e,Va as f,Xa as g,uo as h};
