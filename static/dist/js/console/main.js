import{t as e,a as t,C as n,N as o,k as a,n as s,i as l,b as r,c as i,h as c,w as d,s as u,f as p,d as $,g as h,e as m,o as g,r as b,K as v,Z as f,j as w,l as y,m as k,p as x,P as _,q as C,u as S,v as j,x as O,y as T,z as P,A as E,G as M,D as R,B as L,E as q}from"../core/shared.js";import{p as A,c as I,h as N,a as D}from"../pictures.js";import{n as U,d as B,a as W,t as F,s as z,b as V}from"../writing.js";import{w as H}from"../phone/returned.js";import{g as Y,t as K,r as J}from"../bars.js";import{b as G}from"../activities/dots.js";import{b as Q,p as X}from"../activities/break.js";function Z(e){const t=new URLSearchParams(e.replace(/^#/,"")).get("key");return(null==t?void 0:t.trim())||null}const ee=t=>e("This laptop no longer has the address you chose, {address}.",{address:t}),te={wifi:()=>e("Wifi"),cable:()=>e("Cable"),network:()=>e("Network"),mobile:()=>e("Mobile data"),vpn:()=>e("VPN"),virtual:()=>e("Inside this laptop")};async function ne(e){try{return await navigator.clipboard.writeText(e),!0}catch{return function(e){var t;const n=document.createElement("textarea");n.value=e,n.className="visually-hidden",(null!=(t=document.querySelector("dialog[open]"))?t:document.body).append(n),n.select();try{return document.execCommand("copy")}catch{return!1}finally{n.remove()}}(e)}}const oe=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.to])),ae=(e=[],t=[])=>e.length===t.length&&e.every((e,n)=>e===t[n]),se=(e,t)=>Object.entries(e).some(([e,{from:n}])=>!ae(n,t[e]));function le(e){const t={};for(const{name:n}of e.elements)n&&(t[n]=[]);for(const[n,o]of new FormData(e))t[n].push(o);return t}function re(e,t){const n=Object.fromEntries(Object.entries(t).map(([e,t])=>[e,[...t]]));for(const t of[...e.elements])n[t.name]&&ie(t,n[t.name])}function ie(e,t){var n;["checkbox","radio"].includes(e.type)?e.checked=t.includes(e.value):e.value=null!=(n=t.shift())?n:"",e.dispatchEvent(new Event("input",{bubbles:!0}))}function ce({title:n,close:o,wide:a,children:i}){const c=t(null);return r(()=>{const e=document.activeElement;return c.current.showModal(),()=>(null==e?void 0:e.isConnected)&&e.focus()},[]),s`<dialog
    class=${a?"dialog console-wide":"dialog"}
    ref=${c}
    aria-label=${n}
    onCancel=${e=>(e.preventDefault(),o())}
  >
    <div class="console-dialog-head">
      <h2>${n}</h2>
      <button type="button" class="button quiet icon-only" aria-label=${e("Close this window")} onClick=${o}>
        ${l("close")}
      </button>
    </div>
    ${i}
  </dialog>`}function de({title:e,close:r,wide:i,yes:c,danger:d,submit:u,draft:p=null,drop:$,children:h}){const m=t(null),g=function(e,s){const l=s?a(s,null):{peek:()=>null},r=t({}),[i,c]=n("");o(()=>{r.current=le(e.current);const t=l.peek();t&&re(e.current,oe(t)),t&&c(se(t,r.current)?"changed":"kept")},[]);const d=()=>l.value=null;return{back:i,drop:d,note:()=>l.value=function(e,t){const n=Object.keys(t).filter(n=>!ae(e[n],t[n]));return n.length?Object.fromEntries(n.map(n=>{var o;return[n,{from:null!=(o=e[n])?o:[],to:t[n]}]})):null}(r.current,le(e.current)),discard:()=>(re(e.current,r.current),d(),c(""))}}(m,p),[b,v]=n(!1),[f,w]=n(""),y=()=>(g.drop(),null==$||$(),r());return s`<${ce} ...${{title:e,close:r,wide:i}}>
    <form class="stack" ref=${m} onSubmit=${async function(e){var t;if(e.preventDefault(),b)return;v(!0);const n=await u(new FormData(e.target));if(n.ok)return y();w(null!=(t=n.why)?t:""),v(!1)}} onInput=${g.note} onChange=${g.note}>
      ${g.back&&s`<${ue} ...${g} />`} ${h}
      ${f&&s`<p class="notice" role="alert" data-tone="error">${l("warning")}<span>${f}</span></p>`}
      <${pe} ...${{close:y,yes:c,danger:d,busy:b}} />
    </form>
  <//>`}const ue=({back:t,discard:n})=>s`<p class="notice console-draft" role="status" data-tone=${"changed"===t?"warn":"info"}>
    ${l("undo")}<span
      >${e("This is what you typed before and didn’t save.")}
      ${"changed"===t&&s`${" "}${e("It has been changed since. Check it before you save.")}`}</span
    >
    <button type="button" class="button small" onClick=${n}>${e("Discard")}</button>
  </p>`,pe=({close:t,yes:n,danger:o,busy:a})=>s`<div class="dialog-foot">
    <button type="button" class="button" onClick=${t}>${e("Cancel")}</button>
    <button class=${o?"button danger":"button primary"} disabled=${a}>${a?e("Sending…"):n}</button>
  </div>`;function $e({title:e,text:t,yes:n,danger:o,answer:a}){return s`<${de} ...${{title:e,yes:n,danger:o,submit:()=>(a(!0),{ok:!0})}} close=${()=>a(!1)}>
    ${[t].flat().map(e=>s`<p key=${e}>${e}</p>`)}
  <//>`}const he=({label:e,hint:t,children:n})=>s`<label class="field">
    <b>${e}</b>
    ${t&&s`<span class="field-hint">${t}</span>`} ${n}
  </label>`,me=({label:e,...t})=>s`<label class="tick"><input type="checkbox" ...${t} /><span>${e}</span></label>`,ge=e=>e.replace(/^https?:\/\//,""),be=e=>`/w/${e.code}/wall`,ve=({context:t})=>s`<figure class="qr">
    <img src=${(({code:e,way:t})=>`/w/${e}/qr.svg?of=${encodeURIComponent(t.value.joinUrl)}`)(t)} alt=${e("QR code of the join link")} width="240" height="240" />
    <figcaption>${e("Code")} <b class="code">${t.code}</b></figcaption>
  </figure>`,fe=t=>t.ask(n=>s`<${ce} wide title=${e("Join here")} close=${n}>
        <div class="console-qr-big">
          <${ve} context=${t} />
          <p class="code">${ge(t.way.value.joinUrl)}</p>
        </div><//
      >`),[we,ye]=[88,12],ke=({drop:e,what:t})=>({onPointerDown:n=>function(e,t,n){var o;if(0!==e.button)return;e.preventDefault();const a=e.currentTarget,s=null!=(o=a.closest("[data-draggable]"))?o:a,l=function(e){for(let t=e.parentElement;t;t=t.parentElement)if(t.scrollHeight>t.clientHeight+1&&/auto|scroll/.test(getComputedStyle(t).overflowY))return t;return document.scrollingElement}(s),r={x:e.clientX,y:e.clientY,thing:s,column:l,top:l.scrollTop,place:null,moving:!1,what:n},i=function(e){for(const[t,n]of Object.entries(e))window.addEventListener(t,n);return()=>{for(const[t,n]of Object.entries(e))window.removeEventListener(t,n)}}({pointermove:e=>xe(r,e),pointerup:()=>(i(),function(e,t){var n,o;const a=null!=(o=null==(n=e.place)?void 0:n.dataset.drop)?o:null,s=e.moving;Se(e),s&&t(a)}(r,t)),pointercancel:()=>(i(),Se(r)),keydown:e=>"Escape"===e.key&&(i(),Se(r))})}(n,e,t)});function xe(e,{clientX:t,clientY:n}){const[o,a]=[t-e.x,n-e.y];!e.moving&&Math.hypot(o,a)<6||(e.moving||requestAnimationFrame(()=>_e(e)),Object.assign(e,{moving:!0,at:{clientX:t,clientY:n}}),e.thing.classList.add("dragged"),e.thing.style.translate=`${o}px ${a+e.column.scrollTop-e.top}px`,Ce(e,function(e,t,n){var o;const a=null==(o=document.elementsFromPoint(t,n).filter(t=>!e.thing.contains(t))[0])?void 0:o.closest("[data-drop]");return(null==a?void 0:a.dataset.drop)===e.what?null:null!=a?a:null}(e,t,n)))}function _e(e){if(!e.moving)return;const t=e.column===document.scrollingElement?{top:0,bottom:innerHeight}:e.column.getBoundingClientRect(),n=e.at.clientY<t.top+we?-ye:e.at.clientY>t.bottom-we?ye:0;n&&(e.column.scrollTop+=n,xe(e,e.at)),requestAnimationFrame(()=>_e(e))}function Ce(e,t){var n;t!==e.place&&(null==(n=e.place)||n.classList.remove("landing"),null==t||t.classList.add("landing"),e.place=t)}function Se(e){Ce(e,null),e.moving=!1,e.thing.classList.remove("dragged"),e.thing.style.translate=""}function je({label:e,items:o,face:a=l("other"),look:i="button quiet small icon-only"}){const[c,d]=n(null),u=t(null),p=e=>{("focusout"!==(null==e?void 0:e.type)||e.relatedTarget&&!u.current.contains(e.relatedTarget))&&(d(null),"Escape"===(null==e?void 0:e.key)&&u.current.querySelector("button").focus())};return r(()=>c&&function(e,t){var n;const o=e.querySelector(".menu"),a=n=>e.contains(n.target)||t(n),s=e=>function(e,t,n){if("Escape"===e.key)return e.stopPropagation(),n(e);const o={ArrowDown:1,ArrowUp:-1}[e.key];return o&&t.length?(e.preventDefault(),t.at((t.indexOf(document.activeElement)+o)%t.length).focus()):void 0}(e,[...o.querySelectorAll(".menu-item")],t);return function(e){const{bottom:t,left:n,right:o}=e.getBoundingClientRect();e.classList.toggle("up",t>window.innerHeight-8),e.classList.toggle("over",n<8||o>window.innerWidth-8)}(o),null==(n=o.querySelector(".menu-item"))||n.focus(),document.addEventListener("pointerdown",a),e.addEventListener("keydown",s),e.addEventListener("focusout",t),()=>{document.removeEventListener("pointerdown",a),e.removeEventListener("keydown",s),e.removeEventListener("focusout",t)}}(u.current,p),[c]),s`<span class="drop console-menu" data-open=${Boolean(c)} ref=${u}>
    <button
      type="button"
      class=${i}
      aria-label=${e}
      aria-haspopup="true"
      aria-expanded=${Boolean(c)}
      onClick=${()=>d(c?null:o())}
    >
      ${a}
    </button>
    ${c&&s`<div class="menu" role="menu" aria-label=${e}>
        ${c.map((e,t)=>e?s`<${Oe} key=${t} item=${e} choose=${(e=>()=>(p(),e.act()))(e)} />`:s`<hr key=${t} />`)}
      </div>`}
  </span>`}const Oe=({item:e,choose:t})=>s`<button type="button" role="menuitem" class=${e.danger?"menu-item danger":"menu-item"} onClick=${t}>
    ${l(e.icon)}<span>${e.words}</span>
  </button>`,Te=(e,t,...n)=>({do:e,with:t,backs:n.map(([e,t])=>({do:e,with:t}))}),Pe=(e,...t)=>({said:e,steps:t.flat()}),Ee=e=>e.find(e=>"open"===e.status);function Me(e,t){var n;const o=e.findIndex(e=>e.id===t),a=e=>"ahead"===e.status;return null!=(n=e.slice(o+1).find(a))?n:e.find(a)}function Re(t,n,o){const a=n&&n.id!==t.id?Le(n,o):["close_stage",{stage:t.id}];return Pe(e("Opened: {title}",{title:t.title}),Te("open_stage",{stage:t.id},a))}function Le(e,t){const n=e.ends_at?Math.max(0,Math.ceil((e.ends_at-t)/6e4)):0;return["open_stage",{stage:e.id,minutes:n}]}const qe=(t,n)=>Pe(e("Closed: {title}",{title:t.title}),Te("close_stage",{stage:t.id},Le(t,n))),Ae=(t,n)=>Pe(e(n?"Skipped: {title}":"Back on the agenda: {title}",{title:t.title}),Te("skip_stage",{stage:t.id,skipped:n},["skip_stage",{stage:t.id,skipped:!n}])),Ie=t=>Pe(e(t?"Posting is paused":"Posting resumed"),Te(t?"pause_room":"resume_room",{},[t?"resume_room":"pause_room",{}])),Ne=t=>Pe(e(t?"The workshop is closed":"Workshop reopened"),Te(t?"close_workshop":"reopen_workshop",{},[t?"reopen_workshop":"close_workshop",{}]));function De(t,n){const o=t.draft(`stage/${n.id}`),a=o=>t.act(function(t,n,o){var a,s,l;const r={title:t.title,instruction:null!=(a=t.instruction)?a:"",minutes:null!=(s=t.minutes)?s:0},i=Object.keys(r).filter(e=>void 0!==n[e]&&n[e]!==r[e]),c={...o,...t.settings},d=Object.keys(null!=(l=n.settings)?l:{}).filter(e=>n.settings[e]!==c[e]);if(!i.length&&!d.length)return Pe("");const u=(e,n)=>({stage:t.id,...Object.fromEntries(i.map(t=>[t,e[t]])),...d.length&&{settings:Object.fromEntries(d.map(e=>[e,n[e]]))}});return Pe(e("Stage changed"),Te("edit_stage",u(n,n.settings),["edit_stage",u(r,c)]))}(n,function(e,t){const n=Object.fromEntries(Ue(e).map(({type:e,name:n})=>[n,Fe[e](t,n)]));return{title:t.get("title").trim(),instruction:t.get("instruction").trim(),minutes:Number(t.get("minutes")),settings:n}}(n,o),Be(n)),{quiet:!0});t.ask(t=>{var l,r;return s`<${de} title=${e("Edit stage")} yes=${e("Save")} ...${{close:t,submit:a,draft:o}}>
        <${he} label=${e("Title")}
          ><input name="title" required maxlength=${120} defaultValue=${n.title} dir="auto"
        /><//>
        <${he} label=${e("Instruction")} hint=${e("One sentence that everyone reads on the phone and on the wall.")}>
          <textarea
            name="instruction"
            maxlength=${280}
            rows="3"
            defaultValue=${null!=(l=n.instruction)?l:""}
            dir="auto"
          ></textarea>
        <//>
        <${he} label=${e("Planned minutes")} hint=${e("0 = no timer. A timer already running isn’t affected.")}>
          <input name="minutes" type="number" min="0" max=${1440} required defaultValue=${null!=(r=n.minutes)?r:0}
        /><//>
        ${Ue(n).length>0&&s`<div class="console-pair">${Ue(n).map(e=>ze(e,n))}</div>`}
      <//>`})}function Ue({activity:e}){var t,n;return null!=(n=null==(t=JSON.parse(document.getElementById("console").dataset.activities).find(({name:t})=>t===e))?void 0:t.settings)?n:[]}const Be=e=>Object.fromEntries(Ue(e).map(e=>[e.name,e.default])),We={tick:({name:e,label:t},n)=>s`<${me} name=${e} label=${t} defaultChecked=${n} />`,number:({name:e,label:t,hint:n,least:o,most:a},l)=>s`<${he} label=${t} hint=${n}
      ><input name=${e} type="number" min=${o} max=${a} required defaultValue=${l}
    /><//>`,choice:({name:e,label:t,hint:n,choices:o},a)=>s`<${he} label=${t} hint=${n}
      ><select name=${e}>
        ${o.map(([e,t])=>s`<option value=${e} selected=${a===e}>${t}</option>`)}
      </select><//
    >`},Fe={tick:(e,t)=>e.has(t),number:(e,t)=>Number(e.get(t)),choice:(e,t)=>e.get(t)},ze=(e,{settings:t={}})=>{var n;return We[e.type](e,null!=(n=t[e.name])?n:e.default)},[Ve,He]=[120,280],Ye=["title","task","place","day0"];function Ke({code:n}){const o=c({page:0,pages:0}),a=t(null);r(()=>(a.current=d(n,e=>"pages"in e&&(o.value=e)),a.current.say({by:0}),a.current.close),[n]);const{page:i,pages:u}=o.value;return u<2?null:s`<div class="toolbar console-now-tools" role="group" aria-label=${e("On the wall")}>
    <${Je} picture="chevron-start" label=${e("Previous page")} onClick=${()=>a.current.say({by:-1})} />
    <span class="console-wall-page" role="status"
      >${l("wall")}${e("page {n} of {all}",{n:i+1,all:u})}</span
    >
    <${Je} picture="chevron-end" label=${e("Next page")} onClick=${()=>a.current.say({by:1})} />
  </div>`}const Je=({picture:e,label:t,onClick:n})=>s`<button class="button small icon-only" aria-label=${t} onClick=${n}>${l(e,"flip")}</button>`;function Ge({context:t,look:n,looking:o}){var a;const l=u(t.store),r=t.store.get("about","about"),i=null==(a=Me(l,r.current))?void 0:a.id;return s`<section class="console-agenda" aria-label=${e("Agenda")}>
    <${Xe} ...${{context:t,stages:l,about:r}} />
    <ol class="stage-list">
      ${l.map((e,a)=>s`<${et}
            key=${e.id}
            ...${{context:t,stage:e,place:a,look:n}}
            next=${i===e.id}
            seen=${o===e.id}
            current=${r.current===e.id}
          />`)}
    </ol>
    <${nt} ...${{context:t,about:r}} />
  </section>`}function Qe(e){const t=u(e.store),n=Me(t,e.store.get("about","about").current);n&&e.act(Re(n,Ee(t),e.now()))}function Xe({context:t,stages:n,about:o}){if(o.closed)return s`<p class="console-now soft">${e("The workshop is closed.")}</p>`;const a=Ee(n),r=Me(n,o.current);return s`<div class="console-now">
    ${a?s`<${Ze} ...${{context:t,stage:a}} />`:s`<p class="soft">${e("No stage is open.")}</p>`}
    <${Ke} code=${t.code} />
    ${r&&s`<button class="button primary wide console-next" onClick=${()=>Qe(t)}>
        ${l("play")}<span dir="auto">${e("Open next: {title}",{title:r.title})}</span>
      </button>`}
  </div>`}function Ze({context:t,stage:n}){const o=e=>()=>t.act(function(e,t,n){const o=e.ends_at&&e.ends_at+6e4*Math.min(0,t)>=n?["extend_stage",{stage:e.id,minutes:-t}]:Le(e,n),a=t>0?i("{n} minute more","{n} minutes more",t):i("{n} minute less","{n} minutes less",-t);return Pe(a,Te("extend_stage",{stage:e.id,minutes:t},o))}(n,e,t.now()));return s`<p class="console-now-name"><small>${e("Open now")}</small><b dir="auto">${n.title}</b></p>
    <div class="toolbar console-now-tools">
      <button class="button small" aria-label=${e("5 minutes less")} disabled=${!n.ends_at} onClick=${o(-5)}>
        ${e("−5 min")}
      </button>
      <button class="button small" aria-label=${e("5 minutes more")} onClick=${o(5)}>${e("+5 min")}</button>
      <button
        class="button small toolbar-end"
        aria-label=${e("Close this stage")}
        onClick=${()=>t.act(qe(n,t.now()))}
      >
        ${l("stop")}${e("Close")}
      </button>
    </div>`}function et({context:t,stage:n,place:o,next:a,seen:r,current:c,look:d}){const p="ahead"===n.status?a?"next":"ahead":n.status;return s`<li
    class="stage"
    data-state=${p}
    data-seen=${r}
    data-drop=${`stage:${o}`}
    data-draggable
    aria-current=${c?"step":void 0}
  >
    <span
      class="stage-mark console-grip"
      title=${e("Drag to another place")}
      ...${ke({what:`stage:${o}`,drop:e=>function(e,t,n){(null==n?void 0:n.startsWith("stage:"))&&tt(e,t,Number(n.slice(6)))}(t,n,e)})}
    >
      ${"done"===n.status?l("check"):"open"===n.status?l("play"):o+1}</span
    >
    <button
      class="stage-name console-plain"
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick=${()=>d(n.id)}
      onKeyDown=${e=>async function(e,t,n,o){const a=e.altKey&&{ArrowUp:-1,ArrowDown:1}[e.key];if(!a)return;e.preventDefault();const s=e.currentTarget;await tt(t,n,o+a),s.focus()}(e,t,n,o)}
    >
      <span dir="auto">${n.title}</span><small>${function(t){const n=t.minutes?i("{n} min","{n} min",t.minutes):e("no time limit"),o={open:e("open"),done:e("done"),skipped:e("skipped")}[t.status];return o?`${o} · ${n}`:n}(n)}</small>
    </button>
    <${je} label=${e("More for {title}",{title:n.title})} items=${()=>function(t,n,o){const a=u(t.store),s=Ee(a);return["open"===n.status?{icon:"stop",words:e("Close"),act:()=>t.act(qe(n,t.now()))}:{icon:"play",words:n.opened_at?e("Reopen"):e("Open now"),act:()=>t.act(Re(n,s,t.now()))},"open"!==n.status&&("skipped"===n.status?{icon:"undo",words:e("Put back on the agenda"),act:()=>t.act(Ae(n,!1))}:{icon:"arrow-end",words:e("Skip"),act:()=>t.act(Ae(n,!0))}),{icon:"edit",words:e("Edit…"),act:()=>De(t,n)},o>0&&{icon:"chevron-up",words:e("Move up"),act:()=>tt(t,n,o-1)},o<a.length-1&&{icon:"chevron-down",words:e("Move down"),act:()=>tt(t,n,o+1)}].filter(Boolean)}(t,n,o)} />
  </li>`}const tt=(t,n,o)=>t.act(function(t,n,o){const a=t.map(e=>e.id),s=a.filter(e=>e!==n),l=Math.max(0,Math.min(o,s.length)),r=[...s.slice(0,l),n,...s.slice(l)],i=t.find(e=>e.id===n).title,c=r.every((e,t)=>e===a[t]);return Pe(e("Moved on the agenda: {title}",{title:i}),c?[]:Te("arrange_stages",{stages:r},["arrange_stages",{stages:a}]))}(u(t.store),n.id,o));function nt({context:t,about:n}){const o=s`<button class="button quiet wide" onClick=${()=>function(t){const n=t.store.get("about","about"),o=t.draft("workshop"),a=o=>{const a=Object.fromEntries(Ye.map(e=>[e,o.get(e).trim()]));return t.act(function(t,n){const o=Object.keys(n).filter(e=>{var o;return n[e]!==(null!=(o=t[e])?o:"")}),a=e=>Object.fromEntries(o.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}));return Pe(e("Workshop changed"),o.length?Te("edit_workshop",a(n),["edit_workshop",a(t)]):[])}(n,a),{quiet:!0})};t.ask(t=>{var l,r,i;return s`<${de} title=${e("Edit the workshop")} yes=${e("Save")} ...${{close:t,submit:a,draft:o}}>
        <${he} label=${e("Title")}
          ><input name="title" required maxlength=${Ve} defaultValue=${n.title} dir="auto"
        /><//>
        <${he} label=${e("The question")} hint=${e("One sentence that everyone in the room works on.")}>
          <textarea name="task" rows="3" maxlength=${He} defaultValue=${null!=(l=n.task)?l:""} dir="auto"></textarea>
        <//>
        <${he} label=${e("Place")}
          ><input name="place" maxlength=${Ve} defaultValue=${null!=(r=n.place)?r:""} dir="auto"
        /><//>
        <${he} label=${e("Day 0")} hint=${e("The 100 and 1000 days count from here.")}
          ><input name="day0" type="date" defaultValue=${null!=(i=n.day0)?i:""}
        /><//>
      <//>`})}(t)}>
    ${l("settings")}${e("Edit the workshop…")}
  </button>`;if(n.closed)return s`${o}<button class="button wide" onClick=${()=>t.act(Ne(!1))}>
        ${l("unlock")}${e("Reopen the workshop")}
      </button>`;const a={title:e("Close the workshop?"),yes:e("Close the workshop"),danger:!0,text:e("No one can post anymore. Plans, the report and downloads stay. You can reopen it at any time.")};return s`${o}<button class="button quiet wide" onClick=${async()=>await t.confirm(a)&&t.act(Ne(!0))}>
      ${l("lock")}${e("Close the workshop…")}
    </button>`}async function ot({code:t,token:n},o,{method:a="GET",body:s}={}){var l;const r={method:a,headers:{Authorization:`Bearer ${n}`,...s&&{"Content-Type":"application/json"}},...s&&{body:JSON.stringify(s)}},i=await fetch(`/api/workshops/${encodeURIComponent(t)}${o}`,r).catch(()=>null),c=await(null==i?void 0:i.json().catch(()=>null));if(null==i?void 0:i.ok)return c;const{code:d="no_line",why:u}=null!=(l=null==c?void 0:c.error)?l:{};throw{code:d,why:u||e("Can’t reach the server. Try again.")}}async function at(t,n){var o;const a=`/api/workshops/${t.code}/${n}`,s=await fetch(a,{headers:{Authorization:`Bearer ${t.token}`}}).catch(()=>null);if(!(null==s?void 0:s.ok))return{why:null!=(o=await st(s))?o:e("The download didn’t arrive. Try again.")};const l=await s.blob().catch(()=>null);return l?{blob:l,name:lt(s)}:{why:e("The download didn’t arrive. Try again.")}}const st=async e=>{var t,n;return null==(n=null==(t=await(null==e?void 0:e.json().catch(()=>null)))?void 0:t.error)?void 0:n.why};function lt(e){var t,n;const o=null!=(t=e.headers.get("Content-Disposition"))?t:"",a=/filename\*=UTF-8''([^;]+)/i.exec(o);return a?decodeURIComponent(a[1]):null==(n=/filename="?([^";]+)"?/.exec(o))?void 0:n[1]}function rt(e,t){Object.assign(document.createElement("a"),{href:ct(e),download:t}).click()}function it(e,t){window.open(ct(e),"_blank")||rt(e,t)}function ct(e){const t=URL.createObjectURL(e);return setTimeout(()=>URL.revokeObjectURL(t),6e4),t}function dt({context:t}){return s`<div class="console-agenda-foot">
    <button class="button quiet wide" onClick=${()=>async function(t){var n;const o=await at(t,"method");return o.why?t.toast({text:o.why,tone:"error"}):(rt(o.blob,null!=(n=o.name)?n:`${t.code}.toml`),t.toast({text:e("Downloaded")}))}(t)}>
      ${l("download")}${e("Save this agenda")}
    </button>
    ${!pt(t)&&!t.rehearsal.value&&s`<${$t} context=${t} />`}
  </div>`}function ut({context:t}){return t.rehearsal.value?s`<div class="banner console-strip console-rehearsal" role="status" data-tone="warn">
    ${l("people")}<span>${e("This is a rehearsal with simulated people. It’s deleted when you end it.")}</span>
    <button class="button small" onClick=${()=>async function(t){const n={title:e("End the rehearsal?"),yes:e("End rehearsal"),danger:!0,text:e("Everything in it is deleted. Your workshop is as you left it.")};if(await t.confirm(n))try{const{of:e}=await ot(t,"/rehearsal",{method:"DELETE"});location.assign(e?`/w/${e}/run`:"/")}catch({why:e}){t.toast({text:e,tone:"error"})}}(t)}>${l("stop")}${e("End rehearsal")}</button>
  </div>`:null}const pt=({store:e})=>e.all("person").some(({status:e,group:t})=>"in"===e&&t);function $t({context:t}){const n=c(!1);return s`<div class="console-rehearse">
    <button class="button wide" disabled=${n.value} onClick=${async()=>{const e=window.open("","_blank");n.value=!0,await async function(e,t){try{const{code:n,facilitator_key:o}=await ot(e,"/rehearsal",{method:"POST"});(null!=t?t:window).location.assign(`/w/${n}/run#key=${o}`)}catch({why:n}){null==t||t.close(),e.toast({text:n,tone:"error"})}}(t,e),n.value=!1}}>
      ${l("play")}${e("Rehearse with simulated people")}
    </button>
    <small class="soft"
      >${e("A rehearsal opens in a new tab, with the same agenda and 24 simulated people. Nothing of it is kept.")}</small
    >
  </div>`}const[ht,mt]=[2e9,3e8],[gt,bt]=[.5,2],vt=["ok","info","warn","error"];function ft({address:t,address_lost:n}){const o=e("Phones reach it at {address}",{address:t});return n?{id:"address",tone:"warn",words:ee(n),hint:o}:{id:"address",tone:"ok",words:o}}const wt=({live:t})=>t?{id:"line",tone:"ok",words:e("This console is connected")}:{id:"line",tone:"error",words:e("This console is not connected"),hint:e("Retrying. What you see may be out of date.")};function yt({waiting:t,durable:n}){const o=[];return t&&o.push({id:"waiting",tone:"warn",words:i("{n} of your posts is waiting to be sent","{n} of your posts are waiting to be sent",t)}),n||o.push({id:"durable",tone:"info",words:e("This browser won’t keep unsent posts when the tab is closed")}),o}function kt({connected:e,behind:t,air_wait:n=null}){const o=i("{n} screen connected","{n} screens connected",e);return t&&null===n?{id:"people",tone:"warn",words:o,hint:i("{n} of them is behind and catching up","{n} of them are behind and catching up",t)}:{id:"people",tone:"ok",words:o}}function xt({air_wait:t=null}){if(null===t||t<gt)return[];const n=Math.max(1,Math.round(t));return[{id:"air",tone:t<bt?"info":"warn",words:i("Wifi busy: others’ cards reach phones after about {n} second","Wifi busy: others’ cards reach phones after about {n} seconds",n),hint:e("Nothing is lost, and posts are saved at once. A second access point helps.")}]}function _t({unsaved:t,trouble:n,last_commit:o},{now:a}){return n?{id:"saved",tone:"error",words:e("Posts can’t be saved: {why}",{why:n}),hint:e("They wait on the phones. Put the disk or the session file back, and they are saved.")}:t?{id:"saved",tone:"warn",words:i("{n} post is being saved","{n} posts are being saved",t)}:{id:"saved",tone:"ok",words:o?e("All saved. Last post {ago} ago",{ago:p(a-o)}):e("All saved")}}function Ct({brought_back:t},{now:n}){if(!t)return[];const[o,a]=t;return[{id:"brought-back",tone:"warn",words:e("The session file was taken away and saved again {ago} ago",{ago:p(n-o)}),hint:e("Nothing is lost. The workshop is in {file}.",{file:a})}]}function St({restored:t,came_back:n}){return null==t?[]:[{id:"back",tone:"info",words:n?i("{n} post arrived after the copy was put in place","{n} posts arrived after the copy was put in place",n):e("This workshop is running from a copy")}]}function jt({last_copy:t,copy_failed:n,copies:o},{now:a}){return n?{id:"copy",tone:"error",words:e("The backup failed: {why}",{why:n}),hint:t?e("Last backup {ago} ago",{ago:p(a-t)}):void 0}:!t&&o?{id:"copy",tone:"info",words:e("Making the first backup…")}:t?{id:"copy",tone:a-t>18e4?"warn":"ok",words:e("Last backup {ago} ago",{ago:p(a-t)})}:{id:"copy",tone:"warn",words:e("No backup"),hint:e("If this laptop fails, the workshop is lost. Download a copy from Documents from time to time.")}}function Ot({disk_free:t}){const n=e("{size} GB of disk free",{size:(t/1e9).toFixed(1)});return t<mt?{id:"disk",tone:"error",words:n,hint:e("Free up space now, or posts will be refused.")}:{id:"disk",tone:t<ht?"warn":"ok",words:n}}function Tt({clock:t,clock_reads:n,clock_jumped:o}){return t?[{id:"clock",tone:"error",words:e("The laptop’s clock can’t be right: {when}",{when:n}),hint:e("Set its date and time before you go on: timers, due dates and links rely on it.")}]:o?[{id:"clock",tone:"warn",words:o>0?e("The laptop’s clock was set forward by {time}",{time:p(1e3*o)}):e("The laptop’s clock was set back by {time}",{time:p(1e3*-o)}),hint:e("Set the minutes of the open stage again, and check links and due dates.")}]:[]}function Pt({context:t}){var n,o;const a=c(null);r(()=>function(e,t){const n=async()=>{if("hidden"===document.visibilityState)return;const n=e.way.peek(),o=await fetch(`/api/health/${e.code}`,{headers:{Authorization:`Bearer ${e.token}`}}).catch(()=>null);t.value=(null==o?void 0:o.ok)?{...await o.json(),at:Date.now()}:{missing:!0},(null==o?void 0:o.ok)&&(e.rehearsal.value=!0===t.value.rehearsal),(null==o?void 0:o.ok)&&e.way.peek()===n&&(e.way.value=((e,t)=>{var n,o;return{joinUrl:`${e.address}/w/${t}`,choices:null!=(n=e.addresses)?n:[],lost:null!=(o=e.address_lost)?o:null}})(t.value,e.code))};n();const o=setInterval(n,5e3);return()=>clearInterval(o)}(t,a),[]);const i=t.sync.state.value,d=function(t,n){const o=[wt(n),...yt(n)];return t?t.missing?[...o,{id:"server",tone:"error",words:e("The server didn’t return a report.")}]:[...o,kt(t),...xt(t),_t(t,n),...Ct(t,n),...St(t),...t.rehearsal?[]:[jt(t,n)],Ot(t),...Tt(t),ft(t)]:[...o,{id:"asking",tone:"info",words:e("Asking the server…")}]}(a.value,{now:t.seconds.value,live:"live"===i,waiting:t.outbox.waiting.value,durable:t.outbox.durable.value}),u=(e=>vt[Math.max(0,...e.map(e=>vt.indexOf(e.tone)))])(d);return s`<details class="console-health" data-tone=${u}>
    <summary>
      ${l(Et[u])}<b
        >${null!=(o=null==(n=d.find(e=>e.tone===u&&Mt.has(u)))?void 0:n.words)?o:e("Everything is fine")}</b
      >
    </summary>
    <ul class="console-health-lines" aria-live="off">
      ${d.map(({id:e,tone:t,words:n,hint:o})=>s`<li key=${e} data-tone=${t} data-health=${e}>
            ${l(Et[t])} <span>${n}${o&&s`<small>${o}</small>`}</span>
          </li>`)}
    </ul>
  </details>`}const Et={ok:"check",warn:"warning",error:"warning",info:"info"},Mt=new Set(["warn","error"]),Rt=["people","person","fish","boat","government","leaf","book","microphone","heart","market","hand","youth","elder","national","house","tree","wheat","briefcase","star","wave","balance","globe","wrench","training","technology"],Lt=Array.from({length:12},(e,t)=>t+1),qt=({icon:t,colour:n,name:o="",onChange:a})=>s`<fieldset class="look-icons">
      <legend>${e("Icon")}</legend>
      ${Rt.map((n,r)=>s`<label key=${n} class="look">
            <input
              type="radio"
              name=${`${o}icon`}
              value=${n}
              defaultChecked=${n===t}
              aria-label=${e("Icon {n}",{n:r+1})}
              onChange=${a}
            />
            <span>${l(n)}</span></label
          >`)}
    </fieldset>
    <fieldset class="look-icons">
      <legend>${e("Colour")}</legend>
      ${Lt.map(t=>s`<label key=${t} class="look" data-colour=${t}>
            <input
              type="radio"
              name=${`${o}colour`}
              value=${t}
              defaultChecked=${t===n}
              aria-label=${e("Colour {n}",{n:t})}
              onChange=${a} />
            <span class="look-colour"></span
          ></label>`)}
    </fieldset>`;function At(t,n){var o;const a=n.id===(null==(o=t.me.value)?void 0:o.person);if("removed"===n.status)return[{icon:"undo",words:e("Let back in"),act:()=>t.act((t=>Pe(e("{name} can come back",{name:U(t)}),Te("readmit_person",{person:t.id},["remove_person",{person:t.id}])))(n))},null,It(t,n)];const r=(o,a,s)=>n.role!==o&&{icon:a,words:s,act:()=>async function(t,n,o){const a={title:e("Make {name} a facilitator?",{name:U(n)}),yes:e("Make facilitator"),text:e("A facilitator can open and close stages, hide cards, see everything and remove people.")};("facilitator"!==o||await t.confirm(a))&&t.act(((t,n)=>Pe(e("{name} has another role now",{name:U(t)}),Te("set_role",{person:t.id,role:n},["set_role",{person:t.id,role:t.role}])))(n,o))}(t,n,o)};return[{icon:"edit",words:e("Rename…"),act:()=>function(t,n){const o=t.draft(`person/${n.id}`),a=o=>t.act(((t,n)=>Pe(e("Renamed to {name}",{name:n}),Te("rename_person",{person:t.id,name:n},...t.name?[["rename_person",{person:t.id,name:t.name}]]:[])))(n,o.get("name").trim()),{quiet:!0});t.ask(t=>{var l;return s`<${de} title=${e("Rename a person")} yes=${e("Save")} ...${{close:t,submit:a,draft:o}}>
        <${he} label=${e("Name")}
          ><input name="name" required maxlength=${60} defaultValue=${null!=(l=n.name)?l:""} autofocus dir="auto"
        /><//>
      <//>`})}(t,n)},{icon:"move",words:e("Move to another group…"),act:()=>function(t,n){const o=h(t.store).filter(e=>e.id!==n.group);t.ask(a=>s`<${ce} title=${e("Move {name} to",{name:U(n)})} close=${a}>
        <div class="stack">
          ${o.map(o=>s`<button
                key=${o.id}
                class="button wide"
                data-colour=${o.colour}
                onClick=${((o,a)=>()=>(o(),t.act(((t,n)=>Pe(e("{name} is now in {group}",{name:U(t),group:n.name}),Te("move_person",{person:t.id,group:n.id},...t.group?[["move_person",{person:t.id,group:t.group}]]:[])))(n,a))))(a,o)}
              >
                ${l(o.icon)}<span dir="auto">${o.name}</span>
              </button>`)}
        </div>
      <//>`)}(t,n)},null,r("recorder","recorder",e("Make recorder")),n.group&&r("participant","person",e("Make participant")),r("facilitator","key",e("Make facilitator…")),!a&&null,!a&&{icon:"lock",words:e("Remove from the room…"),danger:!0,act:()=>async function(t,n){const o={title:e("Remove {name}?",{name:U(n)}),yes:e("Remove from the room"),danger:!0,text:e("This phone can’t post anymore. What it posted stays. You can let the person back in.")};await t.confirm(o)&&t.act((t=>Pe(e("{name} was removed",{name:U(t)}),Te("remove_person",{person:t.id},["readmit_person",{person:t.id}])))(n))}(t,n)},!a&&It(t,n)].filter(e=>!1!==e&&void 0!==e)}const It=(t,n)=>({icon:"trash",words:e("Erase person…"),danger:!0,act:()=>async function(t,n){const o={title:e("Erase {name}?",{name:U(n)}),yes:e("Erase permanently"),danger:!0,text:[e("This person’s name and every text they wrote are deleted from the workshop’s file."),e("Their cards become blank; their pledges and open votes are removed."),e("Anonymous cards stay: no one can tell which of them this person wrote."),e("You can’t undo this.")]};await t.confirm(o)&&t.act((t=>Pe(e("Person erased"),Te("erase_person",{person:t.id})))(n))}(t,n)});function Nt(t,n){var o;const a=h(t.store),r=null!=n?n:{name:"",icon:"people",colour:a.length%12+1},i=t.draft(`group/${null!=(o=null==n?void 0:n.id)?o:""}`),c=o=>{const a={name:o.get("name").trim(),icon:o.get("icon"),colour:Number(o.get("colour"))};return t.act(n?function(t,n){const o=["name","icon","colour"].filter(e=>void 0!==n[e]&&n[e]!==t[e]),a=e=>({group:t.id,...Object.fromEntries(o.map(t=>[t,e[t]]))});return Pe(e("Group changed: {name}",{name:n.name}),o.length?Te("edit_group",a(n),["edit_group",a(t)]):[])}(n,a):function(t){const n=$();return Pe(e("Group added: {name}",{name:t.name}),Te("add_group",{group:n,...t},["remove_group",{group:n}]))}(a),{quiet:!0})};t.ask(o=>s`<${de}
        title=${e(n?"Edit group":"Add a group")}
        yes=${e(n?"Save":"Add")}
        ...${{close:o,submit:c,draft:i}}
      >
        <${he} label=${e("Name")}
          ><input name="name" required maxlength=${60} defaultValue=${r.name} autofocus dir="auto"
        /><//>
        <${qt} icon=${r.icon} colour=${r.colour} />
        ${n&&a.length>1&&s`<button
            type="button"
            class="button quiet"
            onClick=${()=>(o(),t.act((({id:t,name:n,icon:o,colour:a,position:s})=>Pe(e("Group removed: {name}",{name:n}),Te("remove_group",{group:t},["add_group",{group:t,name:n,icon:o,colour:a,position:s}])))(n)))}
          >
            ${l("trash")}${e("Remove group")}
          </button>`}
      <//>`)}async function Dt(e){const t=await Ut(e);return t.why?e.toast({text:t.why,tone:"error"}):e.ask(n=>s`<${Bt} ...${{context:e,first:t,close:n}} />`)}const Ut=(e,t=!1)=>ot(e,"/recorder-link",{method:"POST",body:{anew:t}}).catch(({why:e})=>({why:e}));function Bt({context:t,first:n,close:o}){const a=c(n),r=c(""),{url:i,key:d,expires_on:u}=a.value;return s`<${ce} wide title=${e("Recorder link")} close=${o}>
    <div class="console-join">
      <figure class="qr">
        <img
          src=${`/w/${t.code}/qr.svg?recorder=${encodeURIComponent(d)}&of=${encodeURIComponent(i)}`}
          alt=${e("QR code of the recorder link")}
          width="240"
          height="240"
        />
      </figure>
      <div class="stack">
        <p>
          ${e("Recorders scan this or open the link. They get in even when many people are joining at once or the room is full. Show it only to recorders.")}
        </p>
        <input
          readonly
          dir="ltr"
          value=${i}
          aria-label=${e("Recorder link")}
          onFocus=${e=>e.target.select()}
        />
        <div class="toolbar">
          <button class="button small" onClick=${async()=>r.value=await ne(i)?e("Copied"):""}>${l("copy")}${e("Copy")}</button>
          <button class="button small" onClick=${async()=>{var n;const o=await Ut(t,!0);o.why||(a.value=o),r.value=null!=(n=o.why)?n:e("The earlier link no longer works.")}}>${e("Make a new link")}</button>
        </div>
        <p class="soft" role="status">
          ${r.value||e("It works until {date}.",{date:B(u)})}
        </p>
      </div>
    </div>
  <//>`}function Wt({context:t}){const n=c([]),o=async()=>{var e;return n.value=null!=(e=await Ft(t))?e:n.peek()};r(()=>function(e){e();const t=setInterval(()=>"hidden"!==document.visibilityState&&e(),1e4);return()=>clearInterval(t)}(o),[]);const a=n.value.length;return a?s`<div class="console-idle">
    <span class="soft"
      >${i("{n} person did nothing and isn’t connected","{n} people did nothing and aren’t connected",a)}</span
    >
    <button class="button small" onClick=${async()=>(await async function(t){const n=await Ft(t);if(!(null==n?void 0:n.length))return;const o={title:i("Remove {n} person who did nothing?","Remove {n} people who did nothing?",n.length),yes:e("Remove them"),danger:!0,text:[e("They joined, but nothing here is from them and they aren’t connected now. Facilitators and recorders stay."),e("Someone who only posted anonymously or voted in secret can be among them: no one can tell."),e("They can join again with the code, and you can undo this.")]};await t.confirm(o)&&await t.act(function(e){const t=Array.from({length:Math.ceil(e.length/500)},(t,n)=>e.slice(500*n,500*(n+1)));return Pe(i("{n} person removed","{n} people removed",e.length),t.map(e=>Te("remove_idle_people",{people:e},["readmit_people",{people:e}])))}(n))}(t),await o())}>${e("Remove them…")}</button>
  </div>`:null}const Ft=async e=>{var t,n;return null!=(n=null==(t=await ot(e,"/idle").catch(()=>null))?void 0:t.people)?n:null};function zt({context:t}){const{store:n}=t,o=c(""),a=n.all("person").filter(({status:e})=>"erased"!==e),r=h(n),d=function({store:e,parts:t},n,o){var a,s,l,r;const i=e.get("stage",null!=(s=null==(a=e.get("about","about"))?void 0:a.current)?s:"");return"open"!==(null==i?void 0:i.status)?null:function(e,t,n){if(!n)return null;const o=new Set(m(t).map(e=>e.group));return e.filter(e=>o.has(e.id)&&!n.has(e.id))}(n,o,null==(r=null==(l=t[i.activity])?void 0:l.heard)?void 0:r.call(l,i,e))}(t,r,a),u=o.value.trim().toLocaleLowerCase(),p=u?a.filter(e=>U(e).toLocaleLowerCase().includes(u)):a;return s`<section class="console-people" aria-label=${e("People")}>
    <div class="console-side-head">
      <h2>${e("People")}</h2>
      <button class="button small" onClick=${()=>Nt(t)}>${l("plus")}${e("Group")}</button>
    </div>
    <${Vt} ...${{context:t,people:a}} />
    <${Ht} silent=${d} />
    <${Yt} ...${{groups:r,people:a}} />
    ${!t.rehearsal.value&&s`<${Wt} context=${t} />`}
    <div class="toolbar">
      <button class="button small" onClick=${()=>Dt(t)}>
        ${l("recorder")}${e("Recorder link…")}
      </button>
    </div>
    <label class="console-search"
      ><span class="visually-hidden">${e("Search people")}</span>${l("search")}
      <input
        type="search"
        placeholder=${i("Search {n} person","Search {n} people",a.length)}
        value=${o.value}
        onInput=${e=>o.value=e.target.value}
    /></label>
    <${Jt} ...${{context:t,people:p}} />
    ${r.map(e=>s`<${Kt}
          key=${e.id}
          ...${{context:t,group:e,words:u}}
          silent=${null==d?void 0:d.includes(e)}
          people=${p.filter(t=>t.group===e.id)}
        />`)}
    <${Gt} ...${{context:t,people:p}} />
  </section>`}function Vt({context:t,people:n}){const{here:o=0}=t.sync.presence.value,a=m(n).length;return s`<p class="console-here">
    <b>${i("{n} connected now","{n} connected now",o)}</b>
    <span class="soft">${a?i("{n} joined","{n} joined",a):e("No one has joined yet")}</span>
  </p>`}function Ht({silent:t}){return t?t.length?s`<p class="notice" data-tone="warn">
    ${l("microphone")}<span
      >${e("Not heard yet:")} ${t.map((e,t)=>s`${t?", ":""}<bdi>${e.name}</bdi>`)}</span
    >
  </p>`:s`<p class="notice" data-tone="ok">${l("check")}<span>${e("Every group has contributed.")}</span></p>`:null}function Yt({groups:t,people:n}){const o=new Set(m(n).map(e=>e.group)),a=t.filter(e=>!o.has(e.id));return o.size&&a.length?s`<p class="soft console-absent">
    ${e("No one came from:")} ${a.map((e,t)=>s`${t?", ":""}<bdi>${e.name}</bdi>`)}
  </p>`:null}function Kt({context:t,group:n,people:o,silent:a,words:r}){var i;const c=o.filter(e=>"in"===e.status&&"facilitator"!==e.role),d=null!=(i=t.sync.presence.value.groups.get(n.id))?i:0;return r&&!c.length?null:s`<details class="console-group-row" open=${!!r||void 0}>
    <summary>
      <span class="badge" data-colour=${n.colour}>${l(n.icon)}</span>
      <span class="person-name"
        ><span dir="auto">${n.name}</span
        ><small
          >${c.length?e("{here} of {all} here",{here:d,all:c.length}):e("No one yet")}</small
        ></span
      >
      ${a&&s`<span class="presence" data-state="silent">${e("silent")}</span>`}
    </summary>
    <div class="toolbar">
      <button class="button small" onClick=${()=>Nt(t,n)}>
        ${l("edit")}${e("Edit group…")}
      </button>
    </div>
    <${Qt} ...${{context:t,people:c}} />
  </details>`}const Jt=({context:t,people:n})=>{const o=n.filter(e=>"in"===e.status&&("facilitator"===e.role||!e.group));return o.length>0&&s`<details class="console-group-row">
      <summary>
        <span class="badge">${l("key")}</span>
        <span class="person-name">${e("Facilitators")}<small>${o.length}</small></span>
      </summary>
      <${Qt} ...${{context:t,people:o}} />
    </details>`},Gt=({context:t,people:n})=>{const o=n.filter(e=>"removed"===e.status);return o.length>0&&s`<details class="console-group-row">
      <summary>
        <span class="badge">${l("lock")}</span>
        <span class="person-name">${e("Removed")}<small>${o.length}</small></span>
      </summary>
      <${Qt} ...${{context:t,people:o}} />
    </details>`},Qt=({context:e,people:t})=>s`<ul class="people">
    ${t.map(t=>s`<${Xt} key=${t.id} ...${{context:e,id:t.id}} />`)}
  </ul>`;function Xt({context:t,id:n}){var o;const a=t.store.get("person",n),r=t.sync.presence.value.people.has(n),i={recorder:e("recorder"),facilitator:e("facilitator")};return s`<li class="person-row">
    <span class="person-name" dir="auto"
      >${U(a)}<small
        >${[i[a.role],n===(null==(o=t.me.value)?void 0:o.person)&&e("you")].filter(Boolean).join(" · ")}</small
      ></span
    >
    ${"recorder"===a.role&&s`<span title=${e("recorder")}>${l("recorder")}</span>`}
    <span class="presence" data-state=${r?"here":"away"}>${e(r?"here":"away")}</span>
    <${je} label=${e("More for {title}",{title:U(a)})} items=${()=>At(t,a)} />
  </li>`}const Zt=e=>Object.entries(e).map(([e,{tab:t}])=>({name:e,...t})).sort((e,t)=>{var n,o;return(null!=(n=e.key)?n:"~")<(null!=(o=t.key)?o:"~")?-1:1}),en=(e,t,n)=>Zt(e).filter(({name:e,always:o,seldom:a})=>e===n||o||!a&&t.some(t=>t.activity===e)),tn="wsr-console-keys",nn=e=>Object.values(e).flatMap(({keys:e=[]})=>e);const on=(e,t,n)=>{var o,a,s;return null!=(s=null==(o=sn[e])?void 0:o.call(sn,t,n))?s:null==(a=nn(t.parts).find(t=>t.key===e))?void 0:a.act},an={KeyN:Qe,KeyP:e=>e.act(Ie(!e.store.get("about","about").paused))},sn={u:e=>()=>e.takeBack(),"?":(e,t)=>t,"/":()=>()=>{var e;return null==(e=document.querySelector(".console-panel [type=search], .console-people [type=search]"))?void 0:e.focus()}};function ln(){try{return"off"!==localStorage.getItem(tn)}catch{return!0}}const rn=t=>t.ask(n=>{return s`<${ce} wide title=${e("Help and shortcuts")} close=${n}>
        <div class="console-help">
          <section>
            <h3>${e("Agenda")}</h3>
            <ul>
              <li>${e("“Open next” starts the next stage for everyone and closes the current one.")}</li>
              <li>${e("Pause stops all posting at once. Nothing is lost. Press again to resume.")}</li>
              <li>
                ${e("You can undo almost anything, from the message at the bottom or the Undo button at the top.")}
              </li>
              <li>
                ${e("Hidden cards leave every phone and the wall at once. Only facilitators can still see them.")}
              </li>
              <li>${e("Drag cards by their handle, or use Move to… in the menu. Both do the same.")}</li>
            </ul>
          </section>
          <section>
            <h3>${e("Keys")}</h3>
            <dl class="console-keys">
              ${(a=t.parts,[(o=Zt(a).filter(({key:e})=>e),[`${o[0].key} … ${o.at(-1).key}`,e("Panels, from {first} to {last}",{first:o[0].words(),last:o.at(-1).words()})]),["0",e("Back to the current stage")],["Shift N",e("Open the next stage")],["Shift P",e("Pause or resume posting")],["U, Ctrl Z",e("Undo the last step")],["/",e("Search in this panel")],...nn(a).filter(({words:e})=>e).map(({key:e,words:t})=>[e.toUpperCase(),t()]),["Esc",e("Clear selection; close a window")],["Alt ↑ ↓",e("Move the focused stage up or down")],["?",e("This help")]]).map(([e,t])=>s`<div key=${e}>
                    <dt><kbd>${e}</kbd></dt>
                    <dd>${t}</dd>
                  </div>`)}
            </dl>
            <${me}
              label=${e("Use single-key shortcuts on this device")}
              defaultChecked=${ln()}
              onChange=${e=>function(e){try{localStorage.setItem(tn,e?"on":"off")}catch{}}(e.target.checked)}
            />
          </section>
        </div>
      <//>`;var o,a}),cn=e=>`wsr:${e}:link`;function dn({context:t}){const[o,a]=n(()=>function(e){try{return sessionStorage.getItem(cn(e))}catch{return null}}(t.code)),[r,i]=n(!1);return o?s`<section class="notice console-keep" data-tone="leverage" aria-label=${e("Save this link")}>
    ${l("key")}
    <div>
      <b>${e("Save this link")}</b>
      <p>${e("It opens this console on any device. Anyone who has it can run the workshop. It’s shown only once.")}</p>
      <input readonly value=${o} aria-label=${e("Facilitator link")} onFocus=${e=>e.target.select()} />
    </div>
    <button class="button small" onClick=${async()=>i(await ne(o))}>
      ${l(r?"check":"copy")}${e(r?"Copied":"Copy")}
    </button>
    <button class="button small" onClick=${()=>(function(e){try{sessionStorage.removeItem(cn(e))}catch{}}(t.code),a(null))}>${e("I’ve saved it")}</button>
  </section>`:null}const un=({context:t})=>t.outbox.returned.value.map(n=>s`<p class="banner console-strip" role="status" data-tone="error" key=${n.key}>
        ${l("undo")}<span
          >${e("Not accepted: {why}",{why:n.why})} <b dir="auto">${H(n.with).join(" · ")}</b></span
        >
        ${H(n.with).length>0&&s`<button class="button small" onClick=${()=>ne(H(n.with).join("\n"))}>
            ${l("copy")}${e("Copy")}
          </button>`}
        <button class="button small" onClick=${()=>t.outbox.take(n.key)}>${e("Dismiss")}</button>
      </p>`);function pn({context:t,stages:n,current:o,looking:a,look:r}){var i;const{tab:c,stage:d}=function(e,t,n,o){var a,s;const l=t=>Object.hasOwn(e,null!=t?t:"")?t:"open",r=null!=o?o:n,i=t.find(e=>e.id===r);if(i)return{tab:l(i.activity),stage:i};const c=t.filter(e=>e.activity===l(r));return{tab:l(r),stage:null!=(s=null!=(a=c.find(e=>e.id===n))?a:c.find(e=>"open"===e.status))?s:c[0]}}(t.parts,n,o,a.value),{Panel:u}=t.parts[c],p=n.find(e=>e.id===o);return s`<nav class="tabs console-tabs" aria-label=${e("Panels")}>
      ${en(t.parts,n,c).map(({name:e,words:t,icon:n})=>s`<button key=${e} aria-current=${c===e?"page":void 0} onClick=${()=>r(e)}>
            ${l(n)}<span>${t()}</span>${(null==p?void 0:p.activity)===e&&"open"===p.status&&s`<${hn} />`}
          </button>`)}
    </nav>
    <div class="console-panel">
      ${$n(t.parts).map(([e,n])=>s`<${n} key=${e} context=${t} stage=${p} />`)}
      <${mn} ...${{stages:n,stage:d,look:r}} tab=${Zt(t.parts).find(({name:e})=>e===c)} />
      <${u} key=${`${c}/${null!=(i=null==d?void 0:d.id)?i:""}`} context=${t} stage=${d} />
    </div>`}const $n=e=>Object.entries(e).flatMap(([e,{Above:t}])=>t?[[e,t]]:[]),hn=()=>s`<span class="console-live" title=${e("open now")}><span class="visually-hidden">${e("open now")}</span></span>`;function mn({stages:t,stage:n,tab:o,look:a}){const l=t.filter(e=>e.activity===o.name);return s`<header class="console-panel-head">
    <h2 dir="auto">${n&&!o.always?n.title:o.words()}</h2>
    ${l.length>1&&s`<label class="console-which"
        ><span class="visually-hidden">${e("Stage")}</span
        ><select onChange=${e=>a(e.target.value)}>
          ${l.map(e=>s`<option value=${e.id} selected=${e===n}>${e.title}</option>`)}
        </select></label
      >`}
    ${n&&!o.always&&s`<span class="chip" data-tone=${"open"===n.status?"ok":void 0}>${gn(n.status)}</span>`}
  </header>`}const gn=t=>({ahead:e("not open yet"),open:e("open"),done:e("closed"),skipped:e("skipped")}[t]);const bn=({runs:e=[],opened_at:t})=>{var n,o;return null!=(o=null==(n=e[e.length-1])?void 0:n.opened_at)?o:t};function vn(t){const n=new Intl.DateTimeFormat(document.documentElement.lang,{weekday:"long",hour:"numeric",minute:"2-digit"}).format(bn(t));return{where:t.id,words:e("open since {when}",{when:n}),overnight:!0}}function fn({context:t,look:n}){const o=function(t,n,o){const a=u(n),s=Object.values(t).flatMap(e=>{var t,o;return null!=(o=null==(t=e.leftOpen)?void 0:t.call(e,n))?o:[]});return[...n.get("about","about").paused?[{words:e("Posting is paused.")}]:[],...a.filter(e=>function(e,t){return"open"===e.status&&new Date(bn(e)).toDateString()!==t.toDateString()}(e,o)).map(vn),...s.map(({stage:e,words:t})=>({where:e,words:t}))]}(t.parts,t.store,new Date(t.now()));return o.length?s`<details class="disclosure console-still" open=${o.some(e=>e.overnight)}>
    <summary>${i("{n} thing is still open","{n} things are still open",o.length)}</summary>
    <ul>
      ${o.map(({where:e,words:o})=>{var a;return s`<li key=${o}>
            ${e?s`<button class="console-plain" onClick=${()=>n(e)}>
                    <span
                      ><b><bdi>${null==(a=t.store.get("stage",e))?void 0:a.title}</bdi></b
                      >${o}</span
                    >
                  </button>`:s`<span>${o}</span>`}
          </li>`})}
    </ul>
  </details>`:null}const wn=({context:e})=>s`<div class="toasts" role="status" aria-live="polite">
    ${e.toasts.value.map(t=>s`<${yn} key=${t} context=${e} one=${t} />`)}
  </div>`;function yn({context:t,one:n}){const o=n.entry&&t.undo.has(n.entry);return s`<p class="toast console-toast" data-tone=${n.tone}>
    ${n.tone&&l("error"===n.tone?"warning":"info")}
    <span dir="auto">${n.text}</span>
    ${o&&s`<button class="button small" onClick=${()=>t.takeBack(n.entry)}>${l("undo")}${e("Undo")}</button>`}
    <button
      class="button small quiet icon-only console-toast-close"
      aria-label=${e("Dismiss")}
      onClick=${()=>t.dismiss(n)}
    >
      ${l("close")}
    </button>
  </p>`}const kn=({context:e})=>e.dialogs.value.map(e=>s`<${xn} key=${e} one=${e} />`),xn=({one:e})=>e.view(e.close),_n=({context:t,about:n})=>s`<header class="topbar console-bar">
    <h1 class="topbar-title">
      <span dir="auto">${n.title}</span>
      <button class="console-plain console-code" onClick=${()=>fe(t)} title=${e("Show QR code full screen")}>
        <span class="visually-hidden">${e("Join code")}</span><b class="code">${t.code}</b>
      </button>
    </h1>
    <${Cn} ...${{context:t,about:n}} />
    <${jn} context=${t} />
    <${On} context=${t} />
    <a class="button small" href=${be(t)} target="_blank" rel="noopener"
      >${l("wall")}<span class="console-wide-words">${e("Open the wall")}</span></a
    >
    <button class="button small icon-only" aria-label=${e("Help and shortcuts")} onClick=${()=>rn(t)}>
      ${l("help")}
    </button>
    <${Tn} ...${{context:t,about:n}} />
  </header>`;function Cn({context:t,about:n}){var o;const a=t.store.get("stage",null!=(o=n.current)?o:"");return n.closed?null:a&&"open"===a.status?s`<span class="console-stage"
    ><span class="console-stage-name" dir="auto">${a.title}</span><${Sn} ...${{context:t,stage:a}}
  /></span>`:s`<span class="console-stage soft">${e("No stage is open")}</span>`}function Sn({context:t,stage:n}){const o=t.seconds.value;if(!n.ends_at)return s`<span class="timer" role="timer" title=${e("open since")}
      >${l("clock")}${p(o-n.opened_at)}</span
    >`;const a=g(n.ends_at,o,0),r=b(n.ends_at,o,0);return s`<span class="timer" role="timer" data-tone=${a?"error":r<12e4?"warn":void 0} title=${e(a?"over time":"left")}
    >${l("timer")}${a?`+${p(a)}`:p(r)}</span
  >`}function jn({context:t}){const n="live"===t.sync.state.value,{here:o=0}=t.sync.presence.value,a=t.outbox.waiting.value;return s`<span class="console-line" role="status" data-tone=${n?"ok":"error"}>
    ${l(n?"wifi":"cloud-off")}<span
      >${n?i("{n} connected","{n} connected",o):e("Not connected")}</span
    >
    ${a>0&&s`<b data-tone="warn">${i("{n} waiting","{n} waiting",a)}</b>`}</span
  >`}function On({context:t}){const n=t.undo.last.value,o=n?e("Undo: {what}",{what:n.said}):e("Nothing to undo");return s`<button
    class="button small"
    disabled=${!n}
    title=${o}
    aria-label=${o}
    onClick=${()=>t.takeBack()}
  >
    ${l("undo")}<span class="console-wide-words">${e("Undo")}</span>
  </button>`}function Tn({context:t,about:n}){if(n.closed)return null;const o=()=>t.act(Ie(!n.paused));return n.paused?s`<button class="button small primary console-pause" onClick=${o}>
        ${l("play")}${e("Resume posting")}
      </button>`:s`<button class="button small console-pause" onClick=${o}>${l("pause")}${e("Pause posting")}</button>`}function Pn({context:t}){var n;const o=t.store.get("about","about"),a=c(null),l=c("stage");if(r(()=>function(e){const t=t=>function(e,t){var n,o;if((null==(o=(n=e.target).closest)?void 0:o.call(n,"input:not([type=checkbox]), textarea, select, [role=menu]"))||document.querySelector("dialog[open]"))return;const a=function(e,{context:t,looking:n,help:o}){return!e.ctrlKey&&!e.metaKey||"z"!==e.key.toLowerCase()||e.shiftKey?e.ctrlKey||e.metaKey||e.altKey||e.repeat||!ln()?void 0:/^[0-9]$/.test(e.key)?function(e,{context:t,looking:n}){if("0"===e)return()=>n.value=null;const o=en(t.parts,u(t.store)).find(t=>t.key===e);return o&&(()=>n.value=o.name)}(e.key,{context:t,looking:n}):e.shiftKey&&an[e.code]?()=>an[e.code](t):e.shiftKey&&"?"!==e.key&&"/"!==e.key?void 0:on(e.key.toLowerCase(),t,o):()=>t.takeBack()}(e,t);a&&(e.preventDefault(),a())}(t,e);return document.addEventListener("keydown",t),()=>document.removeEventListener("keydown",t)}({context:t,looking:a,help:()=>rn(t)}),[]),r(()=>{a.value=null},[null==o?void 0:o.current]),!o)return s`<${En} context=${t} />`;document.title=`${o.title} · ${e("Console")}`;const i=e=>(a.value=e,l.value="stage");return s`<div class="console-frame" data-area=${l.value}>
    <${_n} ...${{context:t,about:o}} />
    <${Mn} ...${{context:t,about:o}} />
    <${Rn} area=${l} />
    <div class="console-columns">
      <div class="console-start">
        <${Ge} context=${t} look=${i} looking=${null!=(n=a.value)?n:o.current} />
        <${dt} context=${t} />
        <${fn} context=${t} look=${i} />
      </div>
      <main class="console-middle" id="stage">
        <${pn} ...${{context:t,looking:a,look:i}} stages=${u(t.store)} current=${o.current} />
      </main>
      <div class="console-end"><${zt} context=${t} /><${Pt} context=${t} /></div>
    </div>
    <${wn} context=${t} />
    <${kn} context=${t} />
  </div>`}const En=({context:t})=>s`<main class="console-door">
    <div class="stack" role="status">
      <h1>${e("Facilitator’s console")}</h1>
      <p>${"away"===t.sync.state.value?e("Can’t reach the server. Retrying…"):e("Opening the room…")}</p>
    </div>
  </main>`;function Mn({context:t,about:n}){const o=t.sync.state.value,{lost:a}=t.way.value;return s`<section aria-label=${e("Notices")}>
    <${ut} context=${t} />
    ${n.paused&&s`<p class="banner console-strip" role="status" data-tone="warn">${l("pause")}${e("Posting is paused. No one can post.")}</p>`}
    ${n.closed&&s`<p class="banner console-strip" role="status" data-tone="info">${l("lock")}${e("The workshop is closed.")}</p>`}
    ${n.illustrative&&!t.rehearsal.value&&s`<p class="banner console-strip" data-tone="info">
        ${l("info")}${e("Illustrative content: no one said or decided this.")}
      </p>`}
    ${a&&s`<p class="banner console-strip" role="status" data-tone="warn">
        ${l("warning")}${ee(a)}${" "}
        ${e("Phones now join at {address}",{address:ge(t.way.value.joinUrl)})}
      </p>`}
    ${"away"===o&&s`<p class="banner console-strip" role="status" data-tone="error">
        ${l("cloud-off")}${e("Not connected. What you see may be out of date. It will reconnect on its own.")}
      </p>`}
    <${dn} context=${t} />
    <${un} context=${t} />
  </section>`}const Rn=({area:t})=>s`<nav class="tabs console-areas" aria-label=${e("Parts of the console")}>
    ${[["agenda",e("Agenda")],["stage",e("Stage")],["people",e("People")]].map(([e,n])=>s`<button
          key=${e}
          aria-current=${t.value===e?"page":void 0}
          onClick=${()=>t.value=e}
        >
          ${n}
        </button>`)}
  </nav>`,Ln={read:()=>[],write:()=>{}};function qn(e,t=()=>sessionStorage){return{read(){var n;try{return JSON.parse(null!=(n=t().getItem(e))?n:"[]")}catch{return[]}},write(n){try{n.length?t().setItem(e,JSON.stringify(n)):t().removeItem(e)}catch{}}}}const An=e=>{var t;const n=e.filter(e=>e.ok);return{since:Math.max(...n.map(({seq:e})=>e)),log:null==(t=n.at(-1))?void 0:t.log}};function In(t,n){const o=function({signal:e,shelf:t=Ln}){var n;let o=t.read();const a=e(null!=(n=o.at(-1))?n:null);function s(e){var n;o=e.slice(-50),t.write(o),a.value=null!=(n=o.at(-1))?n:null}return{last:a,done:e=>(s([...o,e]),e),drop:e=>s(o.filter(t=>t!==e)),has:e=>o.includes(e),clear:()=>s([]),take(){var e;const t=null!=(e=o.at(-1))?e:null;return t&&s(o.slice(0,-1)),t}}}({signal:v,shelf:qn(`wsr-undo/${t.prefix}`)}),a=v([]),l=v([]),r=v(t.now()),c=v({joinUrl:n.joinUrl,choices:[],lost:null}),d=v(!1);function u({text:e,tone:t,entry:n}){const o={text:e,tone:t,entry:n};a.value=[...a.peek().filter(e=>"error"===e.tone).slice(-1),o],setTimeout(()=>p(o),"error"===t?18e3:9e3)}setInterval(()=>r.value=t.now(),500);const p=e=>a.value=a.peek().filter(t=>t!==e);async function $(e,{quiet:n=!1}={}){if(!e.steps.length)return{ok:!0};const a=e.steps.map(e=>t.post(e.do,e.with,e.since)),s={quiet:n,gone:!1},l=Promise.all(a.map(e=>e.answer)).then(n=>function(e,n,a,{quiet:s,gone:l}){l||n.forEach((e,n)=>a[n].ok||t.outbox.take(e.key));const r=((e,t)=>e.filter((e,n)=>t[n].ok).reverse().flatMap(e=>e.backs))(e.steps,a),i=r.length?o.done({said:e.said,backs:r,...An(a)}):void 0,c=a.filter(e=>!e.ok);if(!c.length)return u({text:e.said,entry:i}),{ok:!0};const d=1===c.length||1===a.length?c[0].why:m(c);return s||l||u({text:d,tone:"error",entry:i}),{ok:!1,why:d}}(e,a,n,s));return Promise.race([l,h(a,s)])}async function h(t,n){return await Promise.all(t.map(e=>{var t;return null!=(t=e.kept)?t:e.answer})),await new Promise(e=>setTimeout(e,2500)),t.every(e=>"waiting"!==e.state.value)?new Promise(()=>{}):(n.gone=!0,u({text:e("Kept on this device. It will be sent as soon as the room can be reached."),tone:"warn"}),{ok:!0})}const m=e=>i("{n} was refused. {why}","{n} were refused. {why}",e.length,{why:e[0].why});function g(e){const t={view:e,close:()=>l.value=l.peek().filter(e=>e!==t)};return l.value=[...l.peek(),t],t.close}return{...t,...n,way:c,rehearsal:d,undo:o,toasts:a,dialogs:l,seconds:r,toast:u,dismiss:p,act:$,takeBack:async function(n=o.last.peek()){if(n&&o.has(n)){if(o.drop(n),a.value=a.peek().filter(e=>e.entry!==n),n.log!==t.outbox.log())return u({text:e("The workshop runs from a copy since then, so this can’t be undone."),tone:"error"});await $({said:e("Undone: {what}",{what:n.said}),steps:n.backs.map(e=>({...e,since:n.since,backs:[]}))})}},ask:g,confirm:e=>new Promise(t=>g(n=>s`<${$e} ...${e} answer=${e=>f(()=>(n(),t(e)))} />`))}}function Nn({code:t,why:o,enter:a}){const[r,i]=n(o?Dn(o):""),[c,d]=n(!1);return s`<main class="console-door">
    <form class="stack" onSubmit=${async function(e){e.preventDefault();const t=new FormData(e.target);d(!0),await a({facilitator_key:Un(t.get("key")),name:t.get("name").trim()}).catch(e=>i(Dn(e))),d(!1)}}>
      <h1>${e("Facilitator’s console")}</h1>
      <p>${e("Workshop {code}. Open the facilitator’s link, or paste the link or its key here.",{code:t})}</p>
      <label class="field"
        ><b>${e("Facilitator’s key")}</b><input name="key" type="password" required autocomplete="off" autofocus
      /></label>
      <label class="field"
        ><b>${e("Your name")}</b><span class="field-hint">${e("Optional. Co-facilitators see it.")}</span
        ><input name="name" maxlength=${60} autocomplete="name" dir="auto"
      /></label>
      ${r&&s`<p class="notice" role="alert" data-tone="error">${l("warning")}<span>${r}</span></p>`}
      <button class="button primary wide" disabled=${c}>${l("key")}${e("Open the console")}</button>
      <p class="soft">${e("Want to take part?")} <a href=${`/w/${t}`}>${e("Join on this device")}</a></p>
    </form>
  </main>`}const Dn=t=>t.why||e("Can’t reach the server. Try again."),Un=e=>{var t;return null!=(t=Z(e.includes("#")?e.slice(e.indexOf("#")):""))?t:e.trim()},{code:Bn,joinUrl:Wn}=document.documentElement.dataset,Fn=document.getElementById("console");async function zn(e){const t=await C(Bn,e);return S(Bn,"console"),j(Bn,"console",t),Hn(t,e.facilitator_key)}function Vn(e){x(s`<${Nn} key="door" code=${Bn} why=${e} enter=${zn} />`,Fn)}async function Hn(e,t){const n=await A(O,"console"),o=In(k({code:Bn,...e}),{code:Bn,parts:n,token:e.token,joinUrl:null!=Wn?Wn:`${location.origin}/w/${Bn}`});o.editStage=e=>De(o,e),x(s`<${Pn} key=${e.person} context=${o} />`,Fn),_(()=>function({sync:{state:e,problem:t},undo:n},o){var a;if("reload"===e.value&&location.reload(),"removed"!==e.value)return;S(Bn,"console"),n.clear();const s=null!=(a=t.value)?a:void 0;o&&"removed"!==(null==s?void 0:s.code)?zn({facilitator_key:o}).catch(Vn):Vn(s)}(o,t))}function Yn({context:t}){const{choices:n,lost:o}=t.way.value;return n.length<2&&!o?null:s`<fieldset class="choices console-addresses">
    <legend>${e("Address on QR codes, posters and cards")}</legend>
    ${n.map(n=>{return s`<label class="choice" key=${n.ip}
          ><input
            type="radio"
            name="address"
            checked=${n.chosen&&!o}
            onChange=${()=>async function(t,{ip:n}){const o=t.way.value;try{!function(t,{choices:n},o,a){const s=n.map(e=>({...e,chosen:e.ip===o}));t.way.value={joinUrl:a,choices:s,lost:null},t.toast({text:e("Phones now join at {address}",{address:ge(a)})})}(t,o,n,(await ot(t,"/address",{method:"PUT",body:{ip:n}})).join_url)}catch({why:e}){t.way.value={...o},t.toast({text:e,tone:"error"})}}(t,n)}
          /><span class="choice-face" title=${n.name}
            ><span
              >${a=n.kind,(null!=(l=te[a])?l:te.network)()} <bdi class="console-ip">${n.ip}</bdi
              ><small><bdi>${n.name}</bdi></small></span
            ></span
          ></label
        >`;var a,l})}
  </fieldset>`}w(),async function(){const e=function(e,t){const n=Z(e.hash);return n&&t.replaceState(null,"",e.pathname+e.search),n}(location,history),t=y(Bn,"console");t?Hn(t,e):e?zn({facilitator_key:e}).catch(Vn):Vn()}();const Kn={key:"1",icon:"qr",words:()=>e("Join"),always:!0};var Jn=Object.freeze({__proto__:null,Panel:function({context:t}){const n=m(t.store.all("person")).length;return s`<div class="console-join">
    <${ve} context=${t} />
    <div class="stack">
      <h3>${e("How people join")}</h3>
      <ol>
        <li>${e("Join this room’s wifi. If the page doesn’t open, switch mobile data off.")}</li>
        <li>${e("Point the camera at the code, or type the address.")}</li>
        <li>${e("Choose your group. You don’t need an account.")}</li>
      </ol>
      <p><b class="code">${ge(t.way.value.joinUrl)}</b></p>
      <${Yn} context=${t} />
      <div class="row">
        <button class="button" onClick=${()=>async function(t){const n=await ne(t.way.value.joinUrl);t.toast(n?{text:e("Join link copied")}:{text:e("Copy it yourself: {link}",{link:t.way.value.joinUrl}),tone:"error"})}(t)}>${l("copy")}${e("Copy the join link")}</button>
        <button class="button" onClick=${()=>fe(t)}>${l("qr")}${e("Show full screen")}</button>
        <a class="button" href=${be(t)} target="_blank" rel="noopener"
          >${l("wall")}${e("Open the wall")}</a
        >
      </div>
      <p class="console-here"><b>${i("{n} person has joined","{n} people have joined",n)}</b></p>
    </div>
  </div>`},tab:Kn});function Gn(e){const t="held"===e.shown?[]:[["hide_card",{card:e.id,hidden:!1}]];return Te("hide_card",{card:e.id,hidden:!0},...t)}function Qn(e,t){const n=e.filter(e=>e.lane!==t.id).map(e=>Te("move_card",{card:e.id,lane:t.id},...e.lane?[["move_card",{card:e.id,lane:e.lane}]]:[]));return Pe(i("{n} card moved to {lane}","{n} cards moved to {lane}",n.length,{lane:t.title}),n)}function Xn(t,n){var o;const a=null!=(o=null==n?void 0:n.id)?o:null,s=t.filter(e=>{var t;return(null!=(t=e.cluster)?t:null)!==a}),l=n?e("Added to {title}",{title:n.title}):e("Removed from cluster"),r=s.map(e=>e.id);return Pe(l,r.length?Te("cluster_cards",{cluster:a,cards:r},...Zn(s)):[])}const Zn=e=>[...eo(e)].map(([e,t])=>["cluster_cards",{cluster:e,cards:t}]);function eo(e){var t,n;const o=new Map;for(const a of e){const e=null!=(t=a.cluster)?t:null;o.set(e,[...null!=(n=o.get(e))?n:[],a.id])}return o}const to=(t,n)=>Pe(e(n?"Marked as a leverage point":"No longer a leverage point"),Te("mark_leverage",{on:t,marked:n},["mark_leverage",{on:t,marked:!n}]));function no(t,n){const o=((e,t)=>new Set(t.filter(t=>t.from===e&&"addresses"===t.type).map(e=>e.to)))(n,t.store.all("link")),a=T(t.store).filter(e=>e.id!==n),l=t.draft(`shifts/${n}`),r=a=>t.act(function(t,n,o){const a=e=>({from:t,to:e,type:"addresses"}),s=[...o].filter(e=>!n.has(e)),l=[...n].filter(e=>!o.has(e));return Pe(e("Barriers linked"),[...s.map(e=>Te("link",a(e),["unlink",a(e)])),...l.map(e=>Te("unlink",a(e),["link",a(e)]))])}(n,o,new Set(a.getAll("on"))),{quiet:!0});t.ask(i=>s`<${de}
        wide
        title=${e("Which barriers would it shift?")}
        yes=${e("Save")}
        ...${{close:i,submit:r,draft:l}}
      >
        <p dir="auto"><b>${P(t.store,n)}</b></p>
        ${a.length?s`<div class="console-choice-list">
                ${a.map(e=>{var t;return s`<label class="tick" key=${e.id}>
                      <input type="checkbox" name="on" value=${e.id} defaultChecked=${o.has(e.id)} />
                      <span dir="auto">${null!=(t=e.title)?t:E(e)}</span></label
                    >`})}
              </div>`:s`<p class="soft">${e("There are no barriers yet.")}</p>`}
      <//>`)}const[oo,ao]=[120,280],so=e=>t=>(t.ok&&e.clear(),t);function lo(t,n){const{context:o}=t,a=o.store.all("cluster").filter(e=>e.stage===t.stage),l=o.draft(`cluster/${t.stage}`),r=o=>async function({context:t,stage:n},o,a,s){return a?t.act(Xn(o,a),{quiet:!0}):s.trim()?t.act(function({stage:t,title:n,cards:o}){const a=$(),s=[["remove_cluster",{cluster:a}],...Zn(o.filter(e=>e.cluster))],l=o.map(e=>e.id);return Pe(e("Cluster created: {title}",{title:n}),Te("add_cluster",{cluster:a,stage:t,title:n,cards:l},...s))}({stage:n,title:s.trim(),cards:o}),{quiet:!0}):{ok:!1,why:e("Name the new cluster, or choose an existing one.")}}(t,n,a.find(e=>e.id===o.get("cluster")),o.get("title")).then(so(t));o.ask(t=>s`<${de}
        title=${i("Cluster {n} card","Cluster {n} cards",n.length)}
        yes=${e("Create cluster")}
        ...${{close:t,submit:r,draft:l}}
      >
        <${he} label=${e("Cluster name")} hint=${e("A few words that say what these cards share.")}>
          <input name="title" maxlength=${oo} autofocus dir="auto" required=${!a.length}
        /><//>
        ${a.length>0&&s`<${he} label=${e("Or add to an existing cluster")}
            ><select name="cluster">
              <option value="">${e("none: make a new one")}</option>
              ${a.map(e=>s`<option value=${e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <ul class="console-quotes">
          ${n.map(e=>s`<li key=${e.id} dir="auto">${E(e)}</li>`)}
        </ul>
      <//>`)}function ro(t,n){const{context:o}=t,a=o.store.all("card").filter(e=>e.stage===t.stage&&!e.merged_into),l=n.length>1?n:a.filter(e=>e.id!==n[0].id),r=o.draft(`merge/${n.map(e=>e.id).join("/")}`),c=a=>{const s=l.find(e=>e.id===a.get("into"));return s?o.act(function(e,t){const n=e.filter(e=>e.id!==t.id).map(e=>Te("merge_cards",{card:e.id,into:t.id},["merge_cards",{card:e.id,into:null}]));return Pe(i("{n} card merged","{n} cards merged",n.length),n)}(n,s),{quiet:!0}).then(so(t)):{ok:!1,why:e("Choose a card.")}},d=n.length>1?e("Which words stay on the wall?"):e("Merge into which card?");o.ask(t=>s`<${de} ...${{title:d,close:t,submit:c,draft:r}} yes=${e("Merge")}>
        <p class="soft">${e("Merged cards are kept under the one that stays. You can unmerge them later.")}</p>
        <${io} choices=${l} />
      <//>`)}function io({choices:t}){const n=c(""),o=t.filter(e=>e.text.toLocaleLowerCase().includes(n.value.toLocaleLowerCase()));return s`${t.length>8&&s`<input
        type="search"
        aria-label=${e("Search cards")}
        placeholder=${e("Search cards")}
        onInput=${e=>n.value=e.target.value}
      />`}
    <div class="console-choice-list">
      ${o.map((e,n)=>s`<label class="tick" key=${e.id}>
            <input type="radio" name="into" value=${e.id} defaultChecked=${0===n&&t.length<9} /><span
              dir="auto"
              >${E(e)}</span
            ></label
          >`)}
    </div>`}function co(t,n){const{context:o}=t,a=({close:t})=>{const a=o.store.all("card").filter(e=>e.merged_into===n.id);return s`<${ce} title=${e("Cards merged into this one")} close=${t}>
      <p class="card-text" dir="auto"><b>${E(n)}</b></p>
      <ul class="people">
        ${a.map(t=>s`<li class="person-row" key=${t.id}>
              <span class="person-name" dir="auto">${E(t)}</span>
              <button class="button small" onClick=${()=>(t=>o.act((t=>Pe(e("Card unmerged"),Te("merge_cards",{card:t.id,into:null},["merge_cards",{card:t.id,into:t.merged_into}])))(t)))(t)}>${l("split")}${e("Unmerge")}</button>
            </li>`)}
      </ul>
    <//>`};o.ask(e=>s`<${a} close=${e} />`)}function uo({context:t},n){const o="card"===n.kind,a=o?n.text:n.title,l=t.draft(`text/${n.id}`),r=s=>{const l=s.get("words").trim();return l===a?{ok:!0}:t.act(o?(c=n,d=l,Pe(e("Card edited"),Te("edit_card",{card:c.id,text:d},["edit_card",{card:c.id,text:c.text}]))):(r=n,i=l,Pe(e("Cluster renamed"),Te("rename_cluster",{cluster:r.id,title:i},["rename_cluster",{cluster:r.id,title:r.title}]))),{quiet:!0});var r,i,c,d};t.ask(t=>s`<${de}
        title=${e(o?"Edit text":"Rename the cluster")}
        yes=${e("Save")}
        ...${{close:t,submit:r,draft:l}}
      >
        <${he} label=${e(o?"Text on the card":"Title")}>
          <textarea
            name="words"
            rows="3"
            required
            maxlength=${o?ao:oo}
            defaultValue=${a}
            dir="auto"
          ></textarea>
        <//>
      <//>`)}const po=(e,t)=>t.map(t=>e.context.store.get("card",t)).filter(Boolean),$o=(e,t)=>(e.clear(),e.context.act(t)),ho={hide:(e,t)=>$o(e,function(e){const t=e.filter(e=>"hidden"!==e.shown).map(Gn);return Pe(i("{n} card hidden","{n} cards hidden",t.length),t)}(po(e,t))),show:(e,t)=>$o(e,function(e){const t=e.filter(e=>"shown"!==e.shown).map(e=>Te("hide_card",{card:e.id,hidden:!1},["hide_card",{card:e.id,hidden:!0}]));return Pe(i("{n} card shown to everyone","{n} cards shown to everyone",t.length),t)}(po(e,t))),lane:(e,t)=>function(e,t){const{lanes:n}=e.context.store.get("stage",e.stage);e.context.ask(o=>s`<${ce} title=${i("Move {n} card to","Move {n} cards to",t.length)} close=${o}>
        <div class="stack">
          ${n.map(n=>s`<button class="button wide" data-category=${n.id} onClick=${((n,o)=>()=>(n(),e.clear(),e.context.act(Qn(t,o))))(o,n)}>
                ${l("arrow-end")}<span dir="auto">${n.title}</span>
              </button>`)}
        </div>
      <//>`)}(e,po(e,t)),merge:(e,t)=>ro(e,po(e,t)),cluster:(e,t)=>lo(e,po(e,t)),free:(e,t)=>$o(e,Xn(po(e,t),null))};function mo(t,n){var o,a;const{store:s}=t.context,l=s.get("card",n);return[(null!=(a=null==(o=s.get("stage",l.stage))?void 0:o.lanes)?a:[]).length>1&&{icon:"move",words:e("Move to…"),act:()=>ho.lane(t,[n])},{icon:"cluster",words:e("Add to cluster…"),act:()=>ho.cluster(t,[n])},l.cluster&&{icon:"split",words:e("Remove from cluster"),act:()=>ho.free(t,[n])},{icon:"merge",words:e("Merge into another card…"),act:()=>ho.merge(t,[n])},go(s,n)&&{icon:"split",words:e("Unmerge cards…"),act:()=>co(t,l)},{icon:"edit",words:e("Edit text…"),act:()=>uo(t,l)},null,...bo(t,n),null,"shown"!==l.shown&&{icon:"show",words:"held"===l.shown?e("Approve"):e("Show again"),act:()=>ho.show(t,[n])},"hidden"!==l.shown&&{icon:"hide",words:e("Hide from everyone"),danger:!0,act:()=>ho.hide(t,[n])}].filter(e=>!1!==e&&void 0!==e)}const go=(e,t)=>e.all("card").some(e=>e.merged_into===t);function bo(t,n){return t.context.store.get("leverage",n)?[{icon:"link",words:e("Which barriers would it shift?…"),act:()=>no(t.context,n)},{icon:"leverage",words:e("Unmark as leverage point"),act:()=>t.context.act(to(n,!1))}]:[{icon:"leverage",words:e("Mark as leverage point"),act:()=>t.context.act(to(n,!0))}]}function vo({id:e,wall:t,merged:n}){var o,a,l;const{store:r}=t.context,i=r.get("card",e);if(!i)return null;const c=r.get("leverage",e),d=t.picked.value.has(e),u=["card","console-card","shown"===i.shown?"":"hidden",c?"leverage":"",d?"picked":""];return s`<li
    class=${u.filter(Boolean).join(" ")}
    data-category=${null!=(o=i.category)?o:"unsorted"}
    data-shown=${i.shown}
    data-draggable
    data-drop=${`card:${e}`}
  >
    <${fo} ...${{card:i,wall:t,picked:d}} />
    <div class="card-foot">
      <${M} plain group=${r.get("group",null!=(a=i.group)?a:"")} />
      ${i.by&&s`<span dir="auto">${null==(l=r.get("person",i.by))?void 0:l.name}</span>`}
      <${yo} ...${{card:i,merged:n,leverage:c}} />
    </div>
  </li>`}const fo=({card:t,wall:n,picked:o})=>s`<div class="console-card-top">
    <span
      class="console-grip"
      aria-hidden="true"
      title=${e("Drag")}
      ...${ke({what:`card:${t.id}`,drop:e=>n.drop(wo(n,t.id))(e)})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${o} onChange=${()=>n.toggle(t.id)} />
      <span class="card-text" dir="auto">${E(t)}</span></label
    >
    <${je} label=${e("More for this card")} items=${()=>mo(n,t.id)} />
  </div>`,wo=(e,t)=>e.picked.peek().has(t)?[...e.picked.peek()]:[t],yo=({card:t,merged:n,leverage:o})=>s`${t.recorded&&s`<span class="console-sign">${l("recorder")}${(({table:t})=>t?e("recorded for table {n}",{n:W(t)}):e("by the recorder"))(t)}</span>`}
  ${n>0&&s`<span class="console-sign">${l("merge")}${i("+{n} merged","+{n} merged",n)}</span>`}
  ${"hidden"===t.shown&&s`<span class="chip" data-tone="error">${l("hide")}${e("Hidden")}</span>`}
  ${"held"===t.shown&&s`<span class="chip" data-tone="warn">${l("clock")}${e("To approve")}</span>`}
  ${o&&s`<span class="chip solid" data-tone="leverage">${l("leverage")}${e("Leverage point")}</span>`}`;function ko({id:t,wall:n,cards:o}){var a;const r=n.context.store.get("cluster",t),i=n.context.store.get("leverage",t);return r?s`<section
    class=${i?"card cluster leverage":"card cluster"}
    data-drop=${`cluster:${t}`}
    data-category=${null!=(a=r.lane)?a:"unsorted"}
    aria-label=${r.title}
  >
    <div class="console-card-top">
      <h4 class="card-title" dir="auto">${r.title} <span class="count">${o.length}</span></h4>
      <${je} label=${e("More for {title}",{title:r.title})} items=${()=>function(t,n){const o=t.context.store.get("cluster",n);return[{icon:"edit",words:e("Rename…"),act:()=>uo(t,o)},...bo(t,n),null,{icon:"split",words:e("Ungroup"),danger:!0,act:()=>async function({context:t},n){const o=t.store.all("card").filter(e=>e.cluster===n.id),a=t.store.all("rating").some(e=>e.on===n.id),s={title:e("Ungroup this cluster?"),yes:e("Ungroup"),danger:!0,text:e("Groups have rated this. Their ratings of it will be lost. Its cards stay on the wall.")};a&&!await t.confirm(s)||t.act(function(t,n,o){const{id:a,stage:s,title:l,lane:r}=t,i=["add_cluster",{cluster:a,stage:s,title:l,lane:r,cards:n.map(e=>e.id)}],c=o.map(({from:e,to:t,type:n})=>["link",{from:e,to:t,type:n}]);return Pe(e("Cluster ungrouped: {title}",{title:l}),Te("remove_cluster",{cluster:a},i,...c))}(n,o,t.store.all("link").filter(e=>e.from===n.id||e.to===n.id)))}(t,o)}]}(n,t)} />
    </div>
    ${i&&s`<span class="chip solid" data-tone="leverage">${l("leverage")}${e("Leverage point")}</span>`}
    <ul class="console-members">
      ${o.map(e=>s`<${xo} key=${e.id} ...${{card:e,wall:n}} />`)}
    </ul>
  </section>`:null}function xo({card:t,wall:n}){const{id:o}=t;return s`<li class="console-member" data-draggable data-shown=${t.shown}>
    <span
      class="console-grip"
      aria-hidden="true"
      title=${e("Drag")}
      ...${ke({what:`card:${o}`,drop:n.drop([o])})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${n.picked.value.has(o)} onChange=${()=>n.toggle(o)} />
      <span dir="auto">${E(t)}</span></label
    >
    ${"shown"!==t.shown&&s`<span class="console-sign" title=${e("Hidden")}>${l("hide")}<span class="visually-hidden">${e("Hidden")}</span></span>`}
    <${je} label=${e("More for this card")} items=${()=>mo(n,o)} />
  </li>`}function _o(e){var t;const n=new Map;for(const o of e)o.merged_into&&n.set(o.merged_into,[...null!=(t=n.get(o.merged_into))?t:[],o]);return n}function Co({wall:t,cards:n,shown:o}){var a;const c=new Set(n.map(e=>e.id)),d=[...t.picked.value].filter(e=>c.has(e));if(r(()=>function(e,t){const n=()=>[...e.picked.peek()],o=({detail:o})=>{"none"===o?e.clear():"all"===o?e.picked.value=new Set(t.map(e=>e.id)):n().length&&ho[o](e,n())};return window.addEventListener("selection",o),()=>window.removeEventListener("selection",o)}(t,o),[t,o]),!d.length)return null;const u=n.filter(e=>t.picked.value.has(e.id)),p=null!=(a=t.context.store.get("stage",t.stage).lanes)?a:[],$=(e,n,o,a=!0)=>a&&s`<button class="button small" onClick=${()=>ho[n](t,d)}>${l(e)}${o}</button>`;return s`<div class="toolbar console-selection" role="region" aria-label=${e("Selected cards")}>
    <b aria-live="polite">${i("{n} selected","{n} selected",d.length)}</b>
    ${$("cluster","cluster",e("Cluster…"))} ${$("merge","merge",e("Merge…"),d.length>1)}
    ${$("move","lane",e("Move to…"),p.length>1)}
    ${$("split","free",e("Remove"),u.some(e=>e.cluster))}
    ${$("show","show",e("Show"),u.some(e=>"shown"!==e.shown))}
    ${$("hide","hide",e("Hide"),u.some(e=>"hidden"!==e.shown))}
    <button class="button small quiet toolbar-end" onClick=${t.clear}>${e("Clear selection")}</button>
  </div>`}const So={key:"2",icon:"edit",words:()=>e("Board")},jo=[{key:"a",words:()=>e("Select all visible cards"),act:()=>Oo("all")},{key:"c",words:()=>e("Cluster the selected cards"),act:()=>Oo("cluster")},{key:"g",words:()=>e("Merge the selected cards"),act:()=>Oo("merge")},{key:"m",words:()=>e("Move the selected cards to another lane"),act:()=>Oo("lane")},{key:"h",words:()=>e("Hide the selected cards"),act:()=>Oo("hide")},{key:"escape",act:()=>Oo("none")}],Oo=e=>window.dispatchEvent(new CustomEvent("selection",{detail:e})),To={all:()=>!0,held:e=>"held"===e.shown,hidden:e=>"hidden"===e.shown,alone:e=>!e.cluster&&"shown"===e.shown};function Po({context:t,stage:n,cards:o,filter:a,search:r}){const i=o.filter(To.held).length,c=[["all",e("All")],["alone",e("Unclustered")],["held",e("To approve")],["hidden",e("Hidden")]];return s`<div class="toolbar console-board-head">
    <label class="console-search"
      ><span class="visually-hidden">${e("Search cards")}</span>${l("search")}
      <input
        type="search"
        data-search
        placeholder=${e("Search cards")}
        value=${r.value}
        onInput=${e=>r.value=e.target.value}
    /></label>
    <button class="button small" onClick=${()=>function(t,n){const o=t.draft(`new-card/${n.id}`),a=o=>t.act(function(t,n){const o=$(),a={lane:n.get("lane")||void 0,for_group:n.get("group")||void 0};return Pe(e("Card added"),Te("add_card",{card:o,stage:t.id,text:n.get("text").trim(),...a},["withdraw_card",{card:o}]))}(n,o),{quiet:!0});t.ask(l=>{var r;return s`<${de} title=${e("Add a card")} yes=${e("Add")} ...${{close:l,submit:a,draft:o}}>
        <${he} label=${e("Text on the card")}>
          <textarea name="text" rows="3" required maxlength=${280} autofocus dir="auto"></textarea>
        <//>
        ${(null==(r=n.lanes)?void 0:r.length)>1&&s`<${he} label=${e("Lane")}
            ><select name="lane">
              ${n.lanes.map(e=>s`<option value=${e.id} selected=${"unsorted"===e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <${he} label=${e("Said by")}
          ><select name="group">
            <option value="">${e("no group")}</option>
            ${h(t.store).map(e=>s`<option value=${e.id}>${e.name}</option>`)}
          </select><//
        >
      <//>`})}(t,n)}>${l("plus")}${e("Add card")}</button>
    ${i>0&&s`<button class="button small" onClick=${()=>Eo(t,n,o)}>${l("show")}${e("Approve all")}</button>`}
    <div class="toolbar" role="group" aria-label=${e("Which cards")}>${c.map(([e,t])=>s`<button
      key=${e}
      class="button small"
      aria-pressed=${a.value===e}
      onClick=${()=>a.value=e}
    >
      ${t} <span class="count">${o.filter(t=>!t.merged_into&&To[e](t)).length}</span>
    </button>`)}</div>
  </div>`}const Eo=(e,t,n)=>{const o=n.filter(To.held);e.act({said:i("{n} card approved","{n} cards approved",o.length),steps:[{do:"reveal_cards",with:{stage:t.id},backs:o.map(e=>({do:"hide_card",with:{card:e.id,hidden:!0}}))}]})};function Mo({wall:e,stage:t,shown:n,merged:o,all:a}){var l;const r=(null==(l=t.lanes)?void 0:l.length)?t.lanes:[{id:"",title:u(e.context.store).find(e=>e.id===t.id).title}],i=e.context.store.all("cluster").filter(e=>e.stage===t.id),c=e=>r.some(t=>t.id===e.lane)?e.lane:r.at(-1).id;return s`<div class="board console-lanes">
    ${r.map(t=>s`<${Ro}
          key=${t.id}
          ...${{wall:e,lane:t,merged:o}}
          clusters=${i.filter(e=>c(e)===t.id&&(a||n.some(t=>t.cluster===e.id)))}
          members=${n.filter(e=>e.cluster)}
          cards=${n.filter(e=>!e.cluster&&c(e)===t.id)}
        />`)}
  </div>`}function Ro({wall:e,lane:t,clusters:n,members:o,cards:a,merged:r}){const i=new Set(n.map(e=>e.id)),c=a.length+o.filter(e=>i.has(e.cluster)).length;return s`<section
    class="lane"
    data-category=${t.id||void 0}
    data-drop=${t.id?`lane:${t.id}`:void 0}
    aria-label=${t.title}
  >
    <h3 class="lane-head">
      ${l(Lo.has(t.id)?t.id:"mark")}<span dir="auto">${t.title}</span
      ><span class="count">${c}</span>
    </h3>
    ${n.map(t=>s`<${ko} key=${t.id} id=${t.id} wall=${e} cards=${o.filter(e=>e.cluster===t.id)} />`)}
    <ul class="cards console-cards">
      ${a.map(t=>{var n,o;return s`<${vo} key=${t.id} id=${t.id} wall=${e} merged=${null!=(o=null==(n=r.get(t.id))?void 0:n.length)?o:0} />`})}
    </ul>
  </section>`}const Lo=new Set(["governance","structural","economic_social","unsorted"]),qo=({stage:t})=>s`<div class="empty">
    ${l("edit")}
    <h3>${e("No cards yet")}</h3>
    <p>
      ${"open"===t.status?e("They appear here as people write them."):e("They appear here once this stage is open.")}
    </p>
  </div>`;var Ao=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=c("all"),o=c(""),a=c(new Set),l=e.store.all("card").filter(e=>e.stage===t.id),r=R(()=>function(e,t,n){const o={context:e,stage:t,picked:n,toggle:e=>{const t=new Set(n.peek());t.delete(e)||t.add(e),n.value=t},clear:()=>n.value=new Set};return o.drop=e=>t=>function(e,t,n){const[o,a]=[null==n?void 0:n.slice(0,n.indexOf(":")),null==n?void 0:n.slice(n.indexOf(":")+1)],s=po(e,t),{store:l}=e.context;if("lane"===o)return function(e,t,n){const[o,a]=[Xn(t,null),Qn(t,n)];$o(e,{said:a.steps.length?a.said:o.said,steps:[...o.steps,...a.steps]})}(e,s,l.get("stage",e.stage).lanes.find(e=>e.id===a));if("cluster"===o)return $o(e,Xn(s,l.get("cluster",a)));const r="card"===o&&!t.includes(a)&&l.get("card",a);return r?lo(e,[...s,r]):void 0}(o,e,t),o}(e,t.id,a),[t.id]),i=l.filter(e=>!e.merged_into&&To[n.value](e)&&((e,t)=>!t||e.text.toLocaleLowerCase().includes(t.toLocaleLowerCase()))(e,o.value));return s`<div class="console-board">
    <${Po} ...${{context:e,stage:t,cards:l,filter:n,search:o}} />
    ${l.length?s`<${Mo}
            ...${{wall:r,stage:t,shown:i,merged:_o(l),all:!o.value&&"all"===n.value}}
          />`:s`<${qo} stage=${t} />`}
    <${Co} ...${{wall:r,cards:l,shown:i}} />
  </div>`},heard:(e,t)=>{var n;return"anonymous"===(null==(n=e.settings)?void 0:n.naming)?null:new Set(t.all("card").filter(t=>t.stage===e.id).map(e=>e.group))},keys:jo,leftOpen:function(e){const t=e.all("card").filter(e=>"held"===e.shown);return u(e).map(e=>({stage:e,many:t.filter(t=>t.stage===e.id).length})).filter(({many:e})=>e).map(({stage:e,many:t})=>({stage:e.id,words:i("{n} card to approve","{n} cards to approve",t)}))},tab:So});const Io=({group:t})=>{var n,o;return s`<span class="console-group" data-colour=${null==t?void 0:t.colour}>
    <span class="badge">${l(null!=(n=null==t?void 0:t.icon)?n:"person")}</span
    ><span dir="auto">${null!=(o=null==t?void 0:t.name)?o:e("No group")}</span></span
  >`},No=[0,1,2,3,4,5];function Do(t,n,o){t.ask(a=>s`<${ce} wide title=${e("Rate for a group")} close=${a}>
        <div class="stack">
          <p><${Io} group=${o} /></p>
          <p class="soft">${e("0 = none, 5 = everything it takes. A barrier counts once both numbers are chosen.")}</p>
          <div class="scroller" tabindex="0">
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">${e("Barrier")}</th>
                  <th scope="col">${e("Power")}</th>
                  <th scope="col">${e("Resources")}</th>
                </tr>
              </thead>
              <tbody>
                ${T(t.store).map(e=>s`<${Uo} key=${e.id} ...${{context:t,stage:n,group:o,barrier:e}} />`)}
              </tbody>
            </table>
          </div>
          <div class="dialog-foot"><button class="button primary" onClick=${a}>${e("Done")}</button></div>
        </div>
      <//>`)}function Uo({context:t,stage:n,group:o,barrier:l}){var i;const c=Wo(t.store.all("rating"),n,o,l),d=null!=(i=l.title)?i:E(l),u=function(e,t){const n=a(e,null);return r(()=>{const e=()=>Bo(n.peek())&&(n.value=null);return e(),()=>{e()}},[t]),n}(t.draft(`rate/${n.id}/${o.id}/${l.id}`),c),p=null!=c?c:u.value,$=(a,r)=>s`<td>
      <select aria-label=${`${r}: ${d}`} onChange=${(a=>s=>{const r={...p,[a]:Number(s.target.value)};c||(u.value=r),Bo(r)&&t.act(function(t,n,o,a,s){const l={stage:t.id,on:o.id,group:n.id},r=s?{power:s.power,resources:s.resources}:{power:null,resources:null};return Pe(e("Rated for {group}",{group:n.name}),Te("rate",{...l,power:a.power,resources:a.resources},["rate",{...l,...r}]))}(n,o,l,r,c))})(a)}>
        <option value="" disabled=${null!=(null==p?void 0:p[a])} selected=${null==(null==p?void 0:p[a])}>–</option>
        ${No.map(e=>s`<option value=${e} selected=${(null==p?void 0:p[a])===e}>${e}</option>`)}
      </select>
    </td>`;return s`<tr>
    <th scope="row" dir="auto">${d}</th>
    ${$("power",e("Power"))}${$("resources",e("Resources"))}
  </tr>`}const Bo=e=>null!=(null==e?void 0:e.power)&&null!=(null==e?void 0:e.resources),Wo=(e,t,n,{id:o})=>{var a;return(null==(a=t.settings)?void 0:a.members)?void 0:e.find(e=>e.stage===t.id&&e.on===o&&e.group===n.id&&e.rater===n.id)};function Fo(e,t,n){var o;const a=new Set(n.map(e=>e.id)),s=new Map;for(const{stage:n,on:l,group:r,rater:i}of t)n===e&&i===r&&a.has(l)&&s.set(r,(null!=(o=s.get(r))?o:new Set).add(l));return new Map([...s].map(([e,t])=>[e,t.size]))}const zo={key:"3",icon:"power",words:()=>e("Power")},Vo=()=>s`<div class="empty">
    ${l("power")}
    <h3>${e("Nothing to rate yet")}</h3>
    <p>${e("Barriers come from the barriers stage: its clusters, and cards that are in no cluster.")}</p>
  </div>`;function Ho({context:t,stage:n,groups:o,items:a,rated:l}){const r=new Set(m(t.store.all("person")).map(e=>e.group)),c=o.filter(e=>l.get(e.id)===a.length).length;return s`<details class="disclosure" open=${c<o.length}>
    <summary>
      ${i("{n} of {all} group has rated everything","{n} of {all} groups have rated everything",c,{all:o.length})}
    </summary>
    <ul class="console-progresses">
      ${o.map(o=>{var i,c;return s`<li key=${o.id} class="console-progress">
      <${Io} group=${o} />
      <progress
        class="progress"
        max=${a.length}
        value=${null!=(i=l.get(o.id))?i:0}
        data-colour=${o.colour}
        aria-label=${o.name}
      ></progress>
      <span class="console-progress-words"
        >${e("{n} of {all}",{n:null!=(c=l.get(o.id))?c:0,all:a.length})}</span
      >
      ${!r.has(o.id)&&s`<span class="chip plain">${e("no one here")}</span>`}
      <button class="button small" onClick=${()=>Do(t,n,o)}>
        ${e("Rate on their behalf…")}
      </button>
    </li>`})}
    </ul>
  </details>`}var Yo=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){var o,a;const{store:l}=t,r=T(l),i=h(l);if(!r.length)return s`<${Vo} />`;const c=l.all("rating"),d=I(c,n.id),u=r.map(e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:E(e),category:e.lane}});return s`<div class="stack">
    <${Ho} ...${{context:t,stage:n,groups:i,items:r,rated:Fo(n.id,c,r)}} />
    <div class="scroller" tabindex="0" role="region" aria-label=${e("Heat map")}>
      ${N({barriers:u,groups:i,cells:d,compact:i.length>6})}
    </div>
    ${i.length>6&&Y(i)} ${D({split:Boolean(null==(o=n.settings)?void 0:o.members)})}
    ${(null==(a=n.settings)?void 0:a.members)&&s`<p class="soft">
        ${e("A group’s average is shown once five of its members have rated. Where fewer have rated when this stage closes, their ratings are deleted.")}
      </p>`}
  </div>`},heard:(e,t)=>{var n;return(null==(n=e.settings)?void 0:n.members)?null:new Set(t.all("rating").filter(t=>t.stage===e.id).map(e=>{var t;return null!=(t=e.rater)?t:e.group}))},leftOpen:function(e){const t=T(e),n=new Set(m(e.all("person")).map(e=>e.group)),o=h(e).filter(e=>n.has(e.id));return u(e).filter(e=>{var t;return"ratings"===e.activity&&e.opened_at&&!(null==(t=e.settings)?void 0:t.members)}).map(n=>({stage:n,rated:Fo(n.id,e.all("rating"),t)})).map(({stage:e,rated:n})=>({stage:e,left:o.filter(e=>{var o;return(null!=(o=n.get(e.id))?o:0)<t.length})})).filter(({left:e})=>e.length).map(({stage:e,left:t})=>({stage:e.id,words:i("{n} group hasn’t rated everything","{n} groups haven’t rated everything",t.length)}))},tab:zo});const Ko=e=>(e<26?"":Ko(Math.floor(e/26)-1))+String.fromCharCode(65+e%26),Jo=e=>Object.values(e).reduce((e,t)=>e+t,0),Go=e=>e.filter(e=>Jo(e)>0).map(e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e>0))),Qo=(e,t)=>e.ask(n=>s`<${Xo} ...${{context:e,vote:t,close:n}} />`);function Xo({context:t,vote:o,close:a}){var r,c,d;const u=h(t.store),[p,$]=n(null==(c=null!=(r=ta(t,o)[0])?r:u[0])?void 0:c.id),m=ea(t,o,p),g=null!=(d=m.value)?d:[...aa(t,o,p).map(e=>({...e})),...Array.from({length:5},()=>({}))],b=e=>m.value=e;return s`<${de}
    wide
    title=${e("Paper ballots")}
    yes=${e("Save these ballots")}
    draft=${null}
    ...${{close:a,submit:()=>function(t,n,o,a){const s=function(t,{budget:n,max_each:o}){for(const[a,s]of t.entries()){if(Jo(s)>n)return e("Ballot {n} has more than {budget} dots.",{n:a+1,budget:n});if(o&&Object.values(s).some(e=>e>o))return e("Ballot {n} has more than {most} dots on one item.",{n:a+1,most:o});if(Object.values(s).some(e=>e<0||!Number.isInteger(e)))return e("Ballot {n} has something that is not a number of dots.",{n:a+1})}return""}(a,n);if(s)return{ok:!1,why:s};const l={vote:n.id,group:o.id},r=Go(a),c=aa(t,n,o.id),d=i("{n} paper ballot saved for {group}","{n} paper ballots saved for {group}",r.length,{group:o.name});return t.act(Pe(d,Te("cast_for",{...l,ballots:r},["cast_for",{...l,ballots:c}])),{quiet:!0})}(t,o,u.find(e=>e.id===p),g),drop:()=>m.value=null}}
  >
    <div class="console-pair">
      <${he} label=${e("Group")}
        ><select onChange=${e=>$(e.target.value)}>
          ${u.map(e=>s`<option value=${e.id} selected=${e.id===p}>${e.name}</option>`)}
        </select><//
      >
      <p class="soft">
        ${i("One row per ballot, {n} dot in each.","One row per ballot, {n} dots in each.",o.budget)}
        ${" "}${e("Saving again replaces what you entered for this group before.")}
      </p>
    </div>
    <ol class="console-letters">
      ${o.items.map((e,n)=>s`<li key=${e}><b>${Ko(n)}</b><span dir="auto">${P(t.store,e)}</span></li>`)}
    </ol>
    <${Zo} ...${{context:t,vote:o,rows:g,set:(e,t,n)=>b(g.map((o,a)=>a===e?{...o,[t]:n}:o))}} />
    <div class="toolbar">
      <button
        type="button"
        class="button small"
        disabled=${g.length>=60}
        onClick=${()=>b([...g,{}])}
      >
        ${l("plus")}${e("Another ballot")}
      </button>
    </div>
  <//>`}function Zo({context:t,vote:n,rows:o,set:a}){return s`<div class="scroller" tabindex="0">
    <table class="table console-ballots">
      <thead>
        <tr>
          <th scope="col">${e("Ballot")}</th>
          ${n.items.map((e,n)=>s`<th scope="col" title=${P(t.store,e)}>${Ko(n)}</th>`)}
          <th scope="col">${e("Left")}</th>
        </tr>
      </thead>
      <tbody>
        ${o.map((t,o)=>s`<tr key=${o}>
              <th scope="row">${o+1}</th>
              ${n.items.map((l,r)=>{var i,c;return s`<td>
                    <input
                      type="number"
                      min="0"
                      max=${null!=(i=n.max_each)?i:n.budget}
                      inputmode="numeric"
                      aria-label=${e("Ballot {n}, {letter}",{n:o+1,letter:Ko(r)})}
                      value=${null!=(c=t[l])?c:""}
                      onInput=${e=>a(o,l,Number(e.target.value)||0)}
                    />
                  </td>`})}
              <td class="number" data-tone=${Jo(t)>n.budget?"error":void 0}>
                <b>${n.budget-Jo(t)}</b>
              </td>
            </tr>`)}
      </tbody>
    </table>
  </div>`}const ea=(e,t,n)=>a(e.draft(`${t.id}/paper/${n}`),null),ta=(e,t)=>h(e.store).map(n=>{var o;return{...n,many:Go(null!=(o=ea(e,t,n.id).value)?o:[]).length}}).filter(({many:e})=>e>0),na=({context:e,votes:t})=>t.flatMap(t=>ta(e,t).map(n=>s`<${oa} ...${{context:e,vote:t,group:n}} />`)),oa=({context:t,vote:n,group:o})=>s`<p class="notice" role="alert" data-tone="warn">
    ${l("warning")}<span
      >${i("Round {round} closed before you saved {n} paper ballot of {group}. It doesn’t count.","Round {round} closed before you saved {n} paper ballots of {group}. They don’t count.",o.many,{round:n.round,group:o.name})}</span
    >
    <button class="button small" onClick=${()=>ea(t,n,o.id).value=null}>${e("OK")}</button>
  </p>`,aa=(e,t,n)=>{var o,a;return null!=(a=null==(o=((e,t,n)=>e.store.all("proxy_ballots").find(o=>{var a;return o.vote===t.id&&o.group===n&&o.by===(null==(a=e.me.value)?void 0:a.person)}))(e,t,n))?void 0:o.ballots)?a:[]},[sa,la,ra]=[280,120,1e3];function ia(t,{tally:n,vote:o}={}){var a,l;const r=new Set((null!=(a=null==n?void 0:n.items)?a:[]).filter(e=>e.dots>0).slice(0,3).map(e=>e.on)),i=o?e("Vote, round {n}",{n:o.round}):"",c=t.draft(`decision/${null!=(l=null==o?void 0:o.id)?l:""}`),d=e=>t.act(ca(e),{quiet:!0});t.ask(n=>s`<${de} wide title=${e("Record a decision")} yes=${e("Record")} ...${{close:n,submit:d,draft:c}}>
        <${he} label=${e("What was decided")}>
          <textarea name="text" rows="2" required maxlength=${sa} autofocus dir="auto"></textarea>
        <//>
        <${he} label=${e("How was it decided?")} hint=${e("Vote, show of hands, consensus, leader’s decision…")}
          ><input name="basis" maxlength=${la} defaultValue=${i} dir="auto"
        /><//>
        <fieldset>
          <legend>${e("About these leverage points")}</legend>
          <div class="console-choice-list">
            ${L(t.store).map(({id:e})=>s`<label class="tick" key=${e}>
                  <input type="checkbox" name="on" value=${e} defaultChecked=${r.has(e)} /><span dir="auto"
                    >${P(t.store,e)}</span
                  ></label
                >`)}
          </div>
        </fieldset>
        <${he}
          label=${e("Dissent")}
          hint=${e("Who disagreed, and why. It appears next to the decision in the report.")}
        >
          <textarea name="dissent" rows="2" maxlength=${ra} dir="auto"></textarea>
        <//>
        <p class="soft">${e("A recorded decision stays as it is. You can record a later one that changes it.")}</p>
      <//>`)}const ca=t=>({said:e("Decision recorded"),steps:[{do:"decide",backs:[],with:{decision:$(),text:t.get("text").trim(),basis:t.get("basis").trim(),dissent:t.get("dissent").trim(),on:t.getAll("on")}}]});const da=t=>Pe(e("Marked as a leverage point"),Te("mark_leverage",{on:t,marked:!0},["mark_leverage",{on:t,marked:!1}]));function ua({context:t,stage:o,round:a}){var r;const[c,d]=n(""),u=L(t.store).length,{budget:p=5,max_each:h=0,secret:m=!0}=null!=(r=o.settings)?r:{},g=u>0&&"open"===o.status;return s`<form class="console-box" aria-label=${e("Open a vote")} onSubmit=${async function(n){n.preventDefault();const a=await t.act(function(t,n){const o={budget:Number(n.get("budget")),max_each:Number(n.get("max_each")),secret:n.has("secret")};return{said:e("The vote is open"),steps:[{do:"open_vote",with:{vote:$(),stage:t.id,...o},backs:[]}]}}(o,new FormData(n.target)),{quiet:!0});d(a.ok?"":a.why)}}>
    <h3>${l("vote")}${1===a?e("Open the vote"):e("Open round {n}",{n:a})}</h3>
    <div class="console-trio">
      <${he} label=${e("Dots per person")}
        ><input name="budget" type="number" min="1" max=${100} required defaultValue=${p}
      /><//>
      <${he} label=${e("Max dots per item (0 = no limit)")}
        ><input name="max_each" type="number" min="0" max=${100} required defaultValue=${h}
      /><//>
      <${me} name="secret" label=${e("Secret")} defaultChecked=${m} />
    </div>
    ${c&&s`<p class="notice" role="alert" data-tone="error">${l("warning")}<span>${c}</span></p>`}
    <div class="toolbar">
      <span class="soft">${function(t,n){return t?"open"!==n.status?e("Open this stage first. Then you can start the vote."):i("over {n} leverage point","over {n} leverage points",t):e("Mark at least one leverage point first.")}(u,o)}</span>
      <button class="button primary toolbar-end" disabled=${!g}>${l("play")}${e("Open the vote")}</button>
    </div>
  </form>`}const pa={key:"4",icon:"leverage",words:()=>e("Leverage")};function $a({context:t,vote:n}){var o;const{store:a}=t,r=null!=(o=a.get("turnout",n.id))?o:{voted:0,proxies:0},c=Math.max(m(a.all("person")).length,r.voted);return s`<section class="console-box" data-tone="leverage" aria-label=${e("Vote")}>
    <h3>${l("vote")}${e("Round {n} is open",{n:n.round})}</h3>
    <dl class="stats">
      <div class="stat">
        <dt>${e("of {all} people have voted",{all:c})}</dt>
        <dd>${r.voted}</dd>
      </div>
      <div class="stat">
        <dt>${e("paper ballots entered")}</dt>
        <dd>${r.proxies}</dd>
      </div>
      <div class="stat">
        <dt>${n.secret?e("dots each, secret"):e("dots each, open")}</dt>
        <dd>${n.budget}</dd>
      </div>
    </dl>
    <progress class="progress" max=${Math.max(c,1)} value=${r.voted}>${r.voted}</progress>
    <p class="soft">${e("Results stay hidden until you close the vote – even here.")}</p>
    <div class="toolbar">
      <button class="button" onClick=${()=>Qo(t,n)}>
        ${l("file")}${e("Enter paper ballots…")}
      </button>
      <button class="button primary toolbar-end" onClick=${()=>async function(t,n,o,a){const s=o.voted+o.proxies,l=Math.max(0,a-s),r=n.secret&&s<5,c=ta(t,n),d={title:e(r?"Close the vote without a result?":"Close the vote and show the results?"),yes:e(r?"Close without a result":"Close and show results"),danger:!0,text:[r?i("There is only {n} ballot. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.","There are only {n} ballots. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.",s):e("Results appear at once on the wall and on every phone. You can’t reopen a closed vote, but you can run another round."),l?i("{n} person has not voted yet.","{n} people have not voted yet.",l):e("Everyone has voted."),...c.map(({name:e,many:t})=>i("{n} paper ballot of {group} isn’t saved and won’t count.","{n} paper ballots of {group} aren’t saved and won’t count.",t,{group:e})),n.secret?e("Individual ballots are then deleted for good, so no one can tell who chose what."):e("This vote is open: everyone can then see who chose what.")]};await t.confirm(d)&&t.act({said:e(r?"Vote closed without a result":"Vote closed, results shown"),steps:[{do:"close_vote",with:{vote:n.id},backs:[]}]})}(t,n,r,c)}>
        ${l("lock")}${e("Close the vote…")}
      </button>
    </div>
  </section>`}function ha({context:t,closed:n}){var o;const a=c(null),r=null!=(o=n.find(e=>e.id===a.value))?o:n[0],i=t.store.get("tally",r.id),d=n.find(e=>e.round===r.round-1);return i?s`<section class="console-box" aria-label=${e("Result")}>
    <div class="toolbar">
      <h3>${l("check")}${e("Result of round {n}",{n:r.round})}</h3>
      <span class="toolbar-end"
        >${n.length>1&&n.map(t=>s`<button
                key=${t.id}
                class="button small"
                aria-pressed=${t===r}
                onClick=${()=>a.value=t.id}
              >
                ${e("Round {n}",{n:t.round})}
              </button>`)}
        <button class="button small" onClick=${()=>ia(t,{tally:i,vote:r})}>
          ${l("decision")}${e("Record a decision…")}
        </button></span
      >
    </div>
    <p class="soft">${ma(i)}</p>
    ${0===i.items.length&&s`<p class="notice">${l("lock")}${K()}</p>`}
    ${i.items.length>0&&J({tally:i,groups:h(t.store),names:e=>P(t.store,e),before:d&&t.store.get("tally",d.id),compact:!0,table:!0})}
  </section>`:null}const ma=t=>[i("{n} ballot","{n} ballots",t.people),null!=t.could&&e("{n} of {all} people voted on a phone",{n:t.people-t.proxies,all:t.could}),t.proxies&&i("{n} of them on paper","{n} of them on paper",t.proxies),t.items.length>0&&i("{n} dot","{n} dots",t.dots),t.items.length>0&&i("{n} group","{n} groups",t.groups)].filter(Boolean).join(" · ");function ga({context:t,stage:n}){const o=L(t.store);return s`<section class="console-box" aria-label=${e("Leverage points")}>
    <div class="toolbar">
      <h3>${l("leverage")}${e("Leverage points")} <span class="count">${o.length}</span></h3>
      <button class="button small toolbar-end" onClick=${()=>function(t,n){const o=T(t.store).filter(e=>!t.store.get("leverage",e.id)),a=t.draft(`point/${n.id}`),l=o=>{const a=o.get("text").trim();return a||o.get("on")?t.act(a?function(t,n){const o=$();return Pe(e("Leverage point added"),Te("add_card",{card:o,stage:t.id,text:n},["withdraw_card",{card:o}]),Te("mark_leverage",{on:o,marked:!0},["mark_leverage",{on:o,marked:!1}]))}(n,a):da(o.get("on")),{quiet:!0}):{ok:!1,why:e("Write one, or choose one from the board.")}};t.ask(t=>s`<${de} title=${e("Add a leverage point")} yes=${e("Add")} ...${{close:t,submit:l,draft:a}}>
        <${he} label=${e("In your own words")}>
          <textarea name="text" rows="2" maxlength=${280} dir="auto" autofocus></textarea>
        <//>
        ${o.length>0&&s`<${he} label=${e("Or from the board")}
            ><select name="on">
              <option value="">–</option>
              ${o.map(e=>{var t;return s`<option value=${e.id}>${null!=(t=e.title)?t:E(e)}</option>`})}
            </select><//
          >`}
      <//>`)}(t,n)}>
        ${l("plus")}${e("Add one…")}
      </button>
    </div>
    ${o.length?s`<ol class="people">
            ${o.map(e=>s`<${ba} key=${e.id} ...${{context:t,point:e}} />`)}
          </ol>`:s`<p class="soft">
            ${e("Mark clusters or cards as leverage points, here or on the board. People vote on these.")}
          </p>`}
    <${va} ...${{context:t,stage:n}} />
  </section>`}function ba({context:t,point:n}){const{store:o}=t,a=G({id:n.id,links:o.all("link"),cards:o.all("card")}).length,r=P(t.store,n.id),c=a?i("would shift {n} barrier","would shift {n} barriers",a):e("linked to no barrier yet");return s`<li class="person-row">
    ${l("leverage")}<span class="person-name" dir="auto">${r}<small>${c}</small></span>
    <button class="button small" onClick=${()=>no(t,n.id)}>${l("link")}${e("Barriers…")}</button>
    <button
      class="button small quiet icon-only"
      aria-label=${e("Unmark as leverage point: {title}",{title:r})}
      onClick=${()=>t.act(to(n.id,!1))}
    >
      ${l("close")}
    </button>
  </li>`}function va({context:t,stage:n}){const o=t.store.all("card").filter(e=>e.stage===n.id&&"hidden"!==e.shown&&!e.merged_into&&!t.store.get("leverage",e.id));return o.length?s`<h4>${e("Suggested by the room")}</h4>
    <ul class="people">
      ${o.map(n=>{var o,a;return s`<li class="person-row" key=${n.id}>
            <span class="person-name" dir="auto"
              >${E(n)}<small>${null==(a=t.store.get("group",null!=(o=n.group)?o:""))?void 0:a.name}</small></span
            >
            <button class="button small" onClick=${()=>t.act(to(n.id,!0))}>
              ${l("leverage")}${e("Accept it")}
            </button>
          </li>`})}
    </ul>`:null}var fa=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=q(e.store,t.id),o=n.find(e=>"open"===e.status),a=n.filter(e=>"closed"===e.status);return s`<div class="stack">
    <${na} context=${e} votes=${a} />
    ${o?s`<${$a} key=${o.id} ...${{context:e,vote:o}} />`:s`<${ua} ...${{context:e,stage:t,round:n.length+1}} />`}
    ${a.length>0&&s`<${ha} ...${{context:e,closed:a}} />`}
    <${ga} ...${{context:e,stage:t}} />
  </div>`},leftOpen:function(t){return u(t).flatMap(n=>q(t,n.id).filter(e=>"open"===e.status).map(o=>{var a,s;return{stage:n.id,words:e("Round {n} of the vote is open, {voted} voted",{n:o.round,voted:null!=(s=null==(a=t.get("turnout",o.id))?void 0:a.voted)?s:0})}}))},tab:pa});const wa=2**31;function ya(t,n,o={}){const a={stakeholder:e("Seated by stakeholder group"),mixed:e("Seated at mixed tables"),whole:e("Everyone sits together")},s=Math.floor(Math.random()*wa),l="whole"===t?{seating:t}:{seating:t,shuffle:!0,seed:s,...o};return Pe(a[t],Te("seat_room",l,["unseat_room",{round:n.round+1}]))}function ka(t,n,o){var a,s,l;const r={person:t.id,table:null!=(a=null==o?void 0:o.id)?a:null,stays:Boolean(null==(s=null==o?void 0:o.moved)?void 0:s.includes(t.id))},i=n?e("{name} sits at table {n} now",{name:U(t),n:n.number}):e("{name} has no table now",{name:U(t)});return Pe(i,Te("move_seat",{person:t.id,table:null!=(l=null==n?void 0:n.id)?l:null},["move_seat",r]))}function xa({context:t}){const{store:n}=t,o=m(n.all("person")).filter(({role:e})=>"facilitator"!==e),a=c(""),l=Number(a.value)||void 0,r=e=>t.act(ya(e,z(n),{tables:l})),i=F(n).length>0;return s`<section class="console-box">
    <${ja} store=${n} />
    <${_a} folded=${i}>
      <div class="console-seat">
        <${Sa}
          picture="cluster"
          title=${e("Mixed tables")}
          words=${e("Groups spread evenly, colleagues apart, new neighbours.")}
          many=${Ca(Math.ceil(o.length/8),l)}
          act=${()=>r("mixed")}
        />
        <${Sa}
          picture="people"
          title=${e("Stakeholder tables")}
          words=${e("Each group at tables of its own.")}
          many=${Ca(new Set(o.map(({group:e})=>e)).size,l)}
          act=${()=>r("stakeholder")}
        />
      </div>
      <div class="toolbar">
        <label class="console-seat-many"
          ><b>${e("Number of tables")}</b>
          <input
            type="number"
            min="1"
            max="200"
            inputmode="numeric"
            placeholder=${e("automatic")}
            value=${a.value}
            onInput=${e=>a.value=e.target.value}
        /></label>
        ${i&&s`<button class="button quiet small toolbar-end" onClick=${()=>r("whole")}>
            ${e("Seat everyone together, without tables")}
          </button>`}
      </div>
    <//>
  </section>`}const _a=({folded:t,children:n})=>t?s`<details class="disclosure">
        <summary>${e("Seat the room again…")}</summary>
        <div class="stack">${n}</div>
      </details>`:s`<div class="stack">${n}</div>`,Ca=(e,t)=>null!=t?t:Math.max(1,e);function Sa({picture:e,title:t,words:n,many:o,act:a}){return s`<button class="button console-seat-way" onClick=${a}>
    ${l(e)}<span
      ><b>${t}</b><small>${n}</small><small>${i("{n} table","{n} tables",o)}</small></span
    >
  </button>`}function ja({store:t}){const{seating:n,round:o}=z(t),a=F(t),r=a.reduce((e,t)=>e+t.people.length,0);return a.length?s`<h3>${l("table")}${e("mixed"===n?"Mixed tables":"Stakeholder tables")}</h3>
    <p>
      ${[i("{n} table","{n} tables",a.length),i("{n} person","{n} people",r),e("seating {n}",{n:o})].join(" · ")}
    </p>`:s`<h3>${l("table")}${e("Seat the room")}</h3>`}function Oa({context:t,table:n,tables:o,people:a,groups:l,words:r}){return s`<section class="console-box console-table" data-drop=${`table:${n.id}`} aria-label=${Ta(n)}>
    <header>
      <h3>${e("Table {n}",{n:n.number})}</h3>
      <span class="soft">${i("{n} person","{n} people",n.people.length)}</span>
      <button
        class="button quiet small console-place"
        aria-label=${e("Where is table {n}?",{n:n.number})}
        onClick=${()=>function(t,n){const o=t.draft(`table/${n.id}`),a=o=>t.act(((t,n)=>{var o,a;return Pe(e("Table {n}: place saved",{n:t.number}),n===(null!=(o=t.place)?o:"")?[]:Te("edit_table",{table:t.id,place:n},["edit_table",{table:t.id,place:null!=(a=t.place)?a:""}]))})(n,o.get("place").trim()),{quiet:!0});t.ask(t=>{var l;return s`<${de}
        title=${e("Where is table {n}?",{n:n.number})}
        yes=${e("Save")}
        ...${{close:t,submit:a,draft:o}}
      >
        <${he} label=${e("Place")} hint=${e("For example: by the window")}
          ><input name="place" maxlength=${60} defaultValue=${null!=(l=n.place)?l:""} autofocus dir="auto"
        /><//>
      <//>`})}(t,n)}
      >
        ${n.place?s`<bdi>${n.place}</bdi>`:e("Where?")}
      </button>
    </header>
    <ul class="console-seats">
      ${n.people.map(e=>s`<${Pa} key=${e} ...${{context:t,table:n,tables:o,words:r,groups:l}} person=${a.get(e)} />`)}
    </ul>
  </section>`}const Ta=t=>e("Table {n}",{n:t.number});function Pa({context:t,table:n,tables:o,person:a,groups:r,words:i}){var c,d;if(!a)return null;const u=r.get(a.group),p=i&&U(a).toLocaleLowerCase().includes(i),$=V().find(([e])=>{var t;return(null==(t=n.roles)?void 0:t[e])===a.id});return s`<li class="console-seat-row" data-draggable data-found=${p?"":void 0}>
    <span
      class="badge console-seat-grip"
      data-colour=${null==u?void 0:u.colour}
      title=${null==u?void 0:u.name}
      ...${ke({what:`table:${n.id}`,drop:e=>{const s=o.find(({id:t})=>e===`table:${t}`);s&&t.act(ka(a,s,n))}})}
      >${l(null!=(c=null==u?void 0:u.icon)?c:"person")}</span
    >
    <span class="console-seat-name"><bdi>${U(a)}</bdi>${$&&s`<small>${$[1]}</small>`}</span>
    ${(null==(d=n.moved)?void 0:d.includes(a.id))&&s`<span class="soft" title=${e("Moved by hand")}>${l("hand")}</span>`}
    <${je}
      label=${e("More for {title}",{title:U(a)})}
      items=${()=>Ea({context:t,table:n,tables:o,person:a})}
    />
  </li>`}const Ea=({context:t,table:n,tables:o,person:a})=>[{icon:"move",words:e("Move to another table…"),act:()=>function(t,n,o,a){t.ask(l=>s`<${ce} title=${e("Move {name} to",{name:U(n)})} close=${l}>
        <div class="console-numbers">
          ${a.filter(e=>e!==o).map(a=>s`<button key=${a.id} class="button" onClick=${((e,a)=>()=>(e(),t.act(ka(n,a,o))))(l,a)}>
                  <b>${e("Table {n}",{n:a.number})}</b
                  ><small>${i("{n} person","{n} people",a.people.length)}</small>
                </button>`)}
        </div>
      <//>`)}(t,a,n,o)},null,...V().filter(([e])=>{var t;return(null==(t=n.roles)?void 0:t[e])!==a.id}).map(([o,s])=>({icon:"recorder"===o?"recorder":"flag",words:e("Duty: {duty}",{duty:s}),act:()=>t.act(function(t,n,o){var a,s,l,r;const i=null!=(s=null==(a=t.roles)?void 0:a[n])?s:null,c=[["set_duty",{table:t.id,duty:n,person:i}]],d=null==(r=Object.entries(null!=(l=t.roles)?l:{}).find(([e,t])=>t===o.id&&e!==n))?void 0:r[0];d&&!i&&c.push(["set_duty",{table:t.id,duty:d,person:o.id}]);const u=e("{name} has another duty at table {n} now",{name:U(o),n:t.number});return Pe(u,Te("set_duty",{table:t.id,duty:n,person:o.id},...c))}(n,o,a))})),null,{icon:"close",words:e("Take from the table"),act:()=>t.act(ka(a,null,n))}];const Ma={key:"9",icon:"table",words:()=>e("Tables"),always:!0};function Ra({context:t}){const n="whole"===z(t.store).seating;return s`<div class="empty">
    ${l("table")}
    <h3>${e(n?"Everyone sits together":"No one has a table yet")}</h3>
    <p>${e("Seat the room, and each phone and the wall tell everyone where to sit.")}</p>
  </div>`}function La({context:t,search:n}){const{shown:o}=z(t.store);return s`<div class="toolbar console-seat-tools">
    <label class="console-search"
      ><span class="visually-hidden">${e("Search people")}</span>${l("search")}
      <input
        type="search"
        placeholder=${e("Who sits where?")}
        value=${n.value}
        onInput=${e=>n.value=e.target.value}
    /></label>
    <span class="row">
      <button class="button small" aria-pressed=${Boolean(o)} onClick=${()=>t.act((t=>Pe(e(t?"The wall shows the tables":"The wall shows the stage"),Te("show_tables",{shown:t},["show_tables",{shown:!t}])))(!o))}>
        ${l("wall")}${e(o?"Done: back to the stage":"Show on the wall")}
      </button>
      <button class="button small" onClick=${()=>function(t){t.ask(n=>s`<${ce} title=${e("Print table cards")} close=${n}>
        <ul class="people">
          ${[["table-cards",e("Cards for the tables"),e("The number large enough to see across the room, with a QR code to sit there.")],["seat-list",e("List for the door"),e("Everyone by name, with the table.")]].map(([o,a,r])=>s`<li key=${o} class="person-row">
                <span class="person-name">${a}<small>${r}</small></span>
                <button
                  class="button small"
                  aria-label=${e("Print: {title}",{title:a})}
                  onClick=${()=>(n(),async function(e,t){var n;const o=await at(e,`paper/${t}`);return o.why?e.toast({text:o.why,tone:"error"}):it(o.blob,null!=(n=o.name)?n:`${e.code}-${t}.pdf`)}(t,o))}
                >
                  ${l("print")}${e("Print…")}
                </button>
              </li>`)}
        </ul>
      <//>`)}(t)}>
        ${l("print")}${e("Print table cards…")}
      </button>
    </span>
  </div>`}function qa({context:t,tables:n}){const o=new Set(n.flatMap(({people:e})=>e)),a=m(t.store.all("person")).filter(({id:e,role:t})=>"facilitator"!==t&&!o.has(e));return n.length&&a.length?s`<div class="notice" data-tone="warn">
    ${l("people")}<span
      >${i("{n} person has no table:","{n} people have no table:",a.length)}${" "}
      ${a.slice(0,6).map((e,t)=>s`${t?", ":""}<bdi key=${e.id}>${U(e)}</bdi>`)}${a.length>6&&"…"}</span
    >
    <button
      class="button small"
      onClick=${()=>t.act((({seating:e},t,n)=>Pe(i("{n} person has a seat now","{n} people have a seat now",n.length),Te("seat_room",{seating:e,tables:t},...n.map(({id:e})=>["move_seat",{person:e,table:null,stays:!1}]))))(z(t.store),n.length,a))}
    >
      ${e("Find them a seat")}
    </button>
  </div>`:null}function Aa({context:t,tables:n,words:o}){const a=new Map(t.store.all("person").map(e=>[e.id,e])),l=new Map(t.store.all("group").map(e=>[e.id,e])),r=o?n.filter(e=>e.people.some(e=>Ia(a.get(e),o))):n;return r.length?s`<div class="console-tables">
    ${r.map(e=>s`<${Oa} key=${e.id} ...${{context:t,table:e,tables:n,people:a,groups:l,words:o}} />`)}
  </div>`:s`<p class="soft" role="status">${e("No one at a table has this name.")}</p>`}const Ia=(e,t)=>Boolean(t)&&U(e).toLocaleLowerCase().includes(t);var Na=Object.freeze({__proto__:null,Above:function({context:t,stage:n}){const o=z(t.store),a="open"===(null==n?void 0:n.status)&&n.seating,r=o.seating||"whole";if(!a||a===r)return null;const i={mixed:e("This stage is planned for mixed tables."),stakeholder:e("This stage is planned for stakeholder tables."),whole:e("In this stage everyone sits together.")};return s`<p class="notice console-offer" data-tone="info">
    ${l("table")}<span>${i[a]}</span>
    <button class="button small" onClick=${()=>t.act(ya(a,o,{stage:n.id}))}>
      ${e("Seat the room")}
    </button>
  </p>`},Panel:function({context:e}){const{store:t}=e,n=c(""),o=F(t);return s`<div class="stack">
    <${xa} context=${e} />
    ${o.length>0&&s`<${La} ...${{context:e,search:n}} />`}
    <${qa} ...${{context:e,tables:o}} />
    ${o.length?s`<${Aa} ...${{context:e,tables:o,words:n.value.trim().toLocaleLowerCase()}} />`:s`<${Ra} context=${e} />`}
  </div>`},isFound:Ia,tab:Ma});const Da={key:"5",icon:"decision",words:()=>e("Decisions"),always:!0};function Ua({context:t,decision:n}){var o,a;const r=t.store.get("person",null!=(o=n.by)?o:"");return s`<article class="console-box">
    <h3 dir="auto">${n.text}</h3>
    ${n.basis&&s`<p><b>${e("Basis")}:</b> <span dir="auto">${n.basis}</span></p>`}
    ${(null==(a=n.on)?void 0:a.length)>0&&s`<p class="row">
        ${n.on.map(e=>s`<span class="chip" data-tone="leverage" key=${e}
              >${l("leverage")}<span dir="auto">${P(t.store,e)}</span></span
            >`)}
      </p>`}
    <p><b>${e("Dissent")}:</b> <span dir="auto">${n.dissent||e("none recorded")}</span></p>
    <p class="soft">${(null==r?void 0:r.name)?e("Recorded by {name}",{name:r.name}):e("Recorded by a facilitator")}</p>
  </article>`}var Ba=Object.freeze({__proto__:null,Panel:function({context:t}){const n=[...t.store.all("decision")].sort((e,t)=>t.at-e.at);return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("A vote is advice. Record here what the room decided, and who disagreed.")}</p>
      <button class="button primary toolbar-end" onClick=${()=>ia(t)}>
        ${l("plus")}${e("Record a decision…")}
      </button>
    </div>
    ${n.length?n.map(e=>s`<${Ua} key=${e.id} ...${{context:t,decision:e}} />`):s`<div class="empty">
            ${l("decision")}
            <h3>${e("No decision yet")}</h3>
            <p>${e("Recorded decisions appear in the report with how they were decided and who disagreed.")}</p>
          </div>`}
  </div>`},tab:Da});function Wa(e,t){const n=t.filter(t=>t.plan===e.id&&"dropped"!==t.status),o=e=>n.filter(t=>{var n;return(null!=(n=t.missing)?n:[]).includes(e)}).length;return{soon:n.filter(e=>100===e.horizon).length,later:n.filter(e=>1e3===e.horizon).length,owner:o("owner"),indicator:o("indicator"),due:o("due"),ready:n.filter(e=>{var t;return!(null!=(t=e.missing)?t:[]).length}).length,all:n.length}}const Fa={key:"6",icon:"calendar",words:()=>e("Plans")};function za({context:t,plan:n}){var o,a;const r=t.store.get("group",null!=(o=n.group)?o:""),i=Wa(n,t.store.all("action")),c=`/w/${t.code}/plan/${encodeURIComponent(n.owner)}?as=console`;return s`<tr>
    <th scope="row">
      ${r?s`<${Io} group=${r} />`:s`<span class="console-group"
              ><span class="badge">${l("flag")}</span><span dir="auto">${n.owner}</span></span
            >`}
    </th>
    <td class="number">${i.soon}</td>
    <td class="number">${i.later}</td>
    <td><${Va} made=${i} /></td>
    <td>
      <a
        class="button small"
        href=${c}
        target="_blank"
        rel="noopener"
        aria-label=${e("Open the plan of {name}",{name:null!=(a=null==r?void 0:r.name)?a:n.owner})}
        >${e("Open plan")}</a
      >
    </td>
  </tr>`}function Va({made:t}){if(!t.all)return s`<span class="chip" data-tone="warn">${l("clock")}${e("no actions yet")}</span>`;const n=[t.owner&&i("{n} owner","{n} owners",t.owner),t.indicator&&i("{n} indicator","{n} indicators",t.indicator),t.due&&i("{n} due date","{n} due dates",t.due)].filter(Boolean);return n.length?s`<span class="row console-chips"
    >${n.map(e=>s`<span class="chip" data-tone="warn" key=${e}>${e}</span>`)}</span
  >`:s`<span class="chip" data-tone="ok">${l("check")}${e("nothing")}</span>`}var Ha=Object.freeze({__proto__:null,Panel:function({context:t}){const{store:n}=t,o=h(n),a=e=>o.findIndex(t=>t.id===e.group)>>>0,r=[...n.all("plan")].sort((e,t)=>a(e)-a(t));return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("An action is complete with one owner, an indicator and a due date.")}</p>
      <button class="button small toolbar-end" onClick=${()=>function(t){const n=t.draft("task-force"),o=n=>t.act({said:e("Plan added"),steps:[{do:"add_plan",backs:[],with:{plan:$(),owner:n.get("owner").trim()}}]},{quiet:!0});t.ask(t=>s`<${de} title=${e("Plan of a task force")} yes=${e("Add")} ...${{close:t,submit:o,draft:n}}>
        <${he} label=${e("Name of the task force")}
          ><input name="owner" required maxlength=${120} autofocus dir="auto"
        /><//>
      <//>`)}(t)}>
        ${l("plus")}${e("Plan of a task force…")}
      </button>
    </div>
    ${r.length?s`<div class="scroller" tabindex="0">
            <table class="table console-plans">
              <thead>
                <tr>
                  <th scope="col">${e("Plan of")}</th>
                  <th scope="col">${e("100 days")}</th>
                  <th scope="col">${e("1000 days")}</th>
                  <th scope="col">${e("Still missing")}</th>
                  <th scope="col"><span class="visually-hidden">${e("Open")}</span></th>
                </tr>
              </thead>
              <tbody>
                ${r.map(e=>s`<${za} key=${e.id} ...${{context:t,plan:e}} />`)}
              </tbody>
            </table>
          </div>`:s`<div class="empty">
            ${l("calendar")}
            <h3>${e("No plans yet")}</h3>
            <p>${e("Each group gets a plan when the plans stage opens.")}</p>
          </div>`}
  </div>`},heard:function(e,t){const n=new Set(t.all("action").map(e=>e.plan));return new Set(t.all("plan").filter(e=>n.has(e.id)).map(e=>e.group))},leftOpen:function(e){const t=u(e).find(({activity:e,opened_at:t})=>"plans"===e&&t);if(!t)return[];const n=e.all("plan").map(t=>Wa(t,e.all("action"))),o=n.filter(({all:e})=>!e).length,a=n.reduce((e,{all:t,ready:n})=>e+t-n,0);return[o&&i("{n} plan is empty","{n} plans are empty",o),a&&i("{n} action lacks an owner, indicator or date","{n} actions lack an owner, indicator or date",a)].filter(Boolean).map(e=>({stage:t.id,words:e}))},tab:Fa});const Ya={key:"7",icon:"pledge",words:()=>e("Pledges")};function Ka({context:t,pledge:n}){var o,a,r,c;const d=t.store.get("group",null!=(o=n.group)?o:""),u=null!=(r=null==(a=n.joined)?void 0:a.length)?r:0;return s`<li class="person-row">
    <span class="badge" data-colour=${null==d?void 0:d.colour}>${l(null!=(c=null==d?void 0:d.icon)?c:"person")}</span>
    <span class="person-name" dir="auto"
      >${n.text}<small
        >${[n.name,null==d?void 0:d.name,u&&i("{n} joined","{n} joined",u)].filter(Boolean).join(" · ")}</small
      ></span
    >
    <button class="button small quiet" onClick=${()=>async function(t,n){const o={title:e("Remove this pledge?"),yes:e("Remove it"),danger:!0,text:[n.text,e("It disappears from the wall and the report, along with everyone who joined it. You can’t undo this.")]};await t.confirm(o)&&t.act({said:e("Pledge removed"),steps:[{do:"withdraw_pledge",with:{pledge:n.id},backs:[]}]})}(t,n)}>${l("trash")}${e("Remove…")}</button>
  </li>`}var Ja=Object.freeze({__proto__:null,Panel:function({context:t}){const n=[...t.store.all("pledge")].sort((e,t)=>t.at-e.at);return n.length?s`<div class="stack">
    <p class="soft">${i("{n} pledge","{n} pledges",n.length)}</p>
    <ul class="people">
      ${n.map(e=>s`<${Ka} key=${e.id} ...${{context:t,pledge:e}} />`)}
    </ul>
  </div>`:s`<div class="empty">
      ${l("pledge")}
      <h3>${e("No pledges yet")}</h3>
      <p>${e("Pledges are made in public and always carry a name.")}</p>
    </div>`},heard:(e,t)=>new Set(t.all("pledge").map(e=>e.group)),tab:Ya});const Ga={seldom:!0,icon:"wall",words:()=>e("Poster")};var Qa=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){return n?s`<section class="console-box">
    <h3>${l("wall")}${e("On the wall")}</h3>
    <p dir="auto"><b>${n.title}</b></p>
    ${n.instruction&&s`<p dir="auto">${n.instruction}</p>`}
    <p class="soft">${e("Phones only say: look up.")}</p>
    <p class="row">
      <button class="button" onClick=${()=>t.editStage(n)}>${l("edit")}${e("Edit…")}</button>
    </p>
  </section>`:null},tab:Ga});const Xa={seldom:!0,icon:"cup",words:()=>e("Break")};function Za({context:t,ends:n}){const o=n-t.seconds.value;return s`<p role="timer">${o>0?e("{time} left",{time:p(o)}):e("Time’s up")}</p>`}var es=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){return n?s`<section class="console-box">
    <h3>${l("cup")}${"open"===n.status?Q(n):(({minutes:t})=>t?i("{n} minute","{n} minutes",t):e("No time limit"))(n)}</h3>
    ${"open"===n.status&&n.ends_at&&s`<${Za} context=${t} ends=${n.ends_at} />`}
    ${n.instruction&&s`<p dir="auto">${n.instruction}</p>`}
    <p class="soft">
      ${X(n)?e("No one can post during this break."):e("People can still use their phones during this break.")}
    </p>
    <p class="row">
      <button class="button" onClick=${()=>t.editStage(n)}>${l("edit")}${e("Edit…")}</button>
    </p>
  </section>`:null},tab:Xa});function ts({context:t,language:n,onLanguages:o}){const a=c([]),i=c({paper:"a4",wifi:"",password:""});r(()=>{(async function(e){const t=await at(e,"paper");return t.why?{papers:[],languages:[]}:JSON.parse(await t.blob.text())})(t).then(e=>(a.value=e.papers,o(e.languages)))},[]);const d=e=>t.ask(o=>s`<${os} ...${{context:t,one:e,close:o,last:i,language:n}} />`);return s`<section class="console-box">
    <h3>${l("print")}${e("Print for the room")}</h3>
    <p>${e("Each opens as a PDF. The text is large and clear in black and white too.")}</p>
    <ul class="people">
      ${a.value.map(e=>s`<${ns} key=${e.kind} one=${e} ask=${()=>d(e)} />`)}
    </ul>
  </section>`}const ns=({one:t,ask:n})=>s`<li class="person-row">
    <span class="person-name">${t.title}<small>${t.about}</small></span>
    <button class="button small" aria-label=${e("Print: {title}",{title:t.title})} onClick=${n}>
      ${l("print")}${e("Print…")}
    </button>
  </li>`;function os({context:t,one:n,close:o,last:a,language:l}){return s`<${de}
    title=${e("Print: {title}",{title:n.title})}
    yes=${e("Create the PDF")}
    draft=${null}
    ...${{close:o,submit:async e=>{var o;const s=Object.fromEntries([...e].filter(([,e])=>e));a.value={...a.peek(),...s};const r=new URLSearchParams({...s,...l&&{language:l}}),i=await at(t,`paper/${n.kind}?${r}`);return i.why?{ok:!1,why:i.why}:(it(i.blob,null!=(o=i.name)?o:`${t.code}-${n.kind}.pdf`),{ok:!0})}}}
  >
    ${n.groups&&s`<${he} label=${e("Who it’s for")}
        ><select name="group">
          <option value="">${e("All groups")}</option>
          ${h(t.store).map(e=>s`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
        </select><//
      >`}
    <${he} label=${e("Paper")}
      ><select name="paper">
        ${["a4","letter"].map(e=>s`<option key=${e} value=${e} selected=${a.peek().paper===e}>
              ${"a4"===e?"A4":"Letter"}
            </option>`)}
      </select><//
    >
    ${n.wifi&&s`<${as} last=${a.peek()} />`}
  <//>`}const as=({last:t})=>s`<${he}
      label=${e("Name of the wifi")}
      hint=${e("If left empty, a line to write on is printed. It’s only printed, never saved.")}
      ><input name="wifi" maxlength="32" autocomplete="off" value=${t.wifi}
    /><//>
    <${he} label=${e("Password of the wifi")}
      ><input name="password" maxlength="63" autocomplete="off" spellcheck=${!1} value=${t.password}
    /><//>`;function ss({context:t}){var n;const o=c(null),a=c(null),i=async()=>{o.value=await(async e=>(await ot(e,"/shares")).shares)(t).catch(()=>o.peek())};r(()=>{i()},[]);return s`<section class="console-box">
    <h3>${l("link")}${e("Share with people who weren’t there")}</h3>
    <p>${e("A link opens the report without joining. It shows what everyone in the room can see, and no more.")}</p>
    ${a.value&&s`<${is} share=${a.value} context=${t} />`}
    ${(null==(n=o.value)?void 0:n.length)>0&&s`<ul class="people">
        ${o.value.map(n=>s`<${cs} key=${n.id} one=${n} now=${t.now()} takeBack=${()=>(async n=>{var o;if(await t.confirm({title:e("Revoke this link?"),text:e("Anyone who has it can no longer use it to open the report."),yes:e("Delete"),danger:!0})){try{await(s=t,l=n.id,ot(s,`/shares/${l}`,{method:"DELETE"})),(null==(o=a.peek())?void 0:o.id)===n.id&&(a.value=null),t.toast({text:e("The link has been revoked.")})}catch(e){t.toast({text:e.why,tone:"error"})}var s,l;await i()}})(n)} />`)}
      </ul>`}
    <p class="row"><button class="button" onClick=${()=>t.ask(e=>s`<${ls}
          close=${e}
          draft=${t.draft("share")}
          submit=${async e=>{try{a.value=await(n=t,o={days:Number(e.get("days")),name:e.get("name").trim()},ot(n,"/shares",{method:"POST",body:o}))}catch(e){return{ok:!1,why:e.why}}var n,o;return await i(),{ok:!0}}}
        />`)}>${l("plus")}${e("Share the report…")}</button></p>
  </section>`}const ls=({close:t,draft:n,submit:o})=>s`<${de} title=${e("Share the report")} yes=${e("Create the link")} ...${{close:t,draft:n,submit:o}}>
    <${he} label=${e("Who it’s for")} hint=${e("Only you see this name. It helps you tell the links apart.")}
      ><input name="name" maxlength="60" dir="auto"
    /><//>
    <${he} label=${e("Expires after")}
      ><select name="days">
        ${rs().map(([e,t])=>s`<option key=${e} value=${e} selected=${30===e}>${t}</option>`)}
      </select><//
    >
  <//>`,rs=()=>[[7,e("one week")],[30,e("one month")],[100,e("100 days")],[365,e("one year")],[1e3,e("1000 days")]];function is({share:t,context:n}){const o=c(!1);return s`<div class="notice share-fresh" data-tone="ok" role="status">
    ${l("check")}
    <div>
      <b>${e("The link is ready")}</b>
      <p>${e("It’s shown only once. It works wherever this server can be reached.")}</p>
      <input
        readonly
        dir="ltr"
        value=${t.url}
        aria-label=${e("Link to the report")}
        onFocus=${e=>e.target.select()}
      />
    </div>
    <button class="button small primary" onClick=${async()=>{o.value=await ne(t.url),o.value||n.toast({text:e("Copying didn’t work. Select the link and copy it yourself."),tone:"error"})}}>
      ${l(o.value?"check":"copy")}${o.value?e("Copied"):e("Copy")}
    </button>
  </div>`}const cs=({one:t,now:n,takeBack:o})=>s`<li class="person-row">
    <span class="person-name"
      ><bdi>${t.name||e("Without a name")}</bdi
      ><small
        >${t.expires_at>n?e("until {day}",{day:B(t.expires_on)}):e("ended on {day}",{day:B(t.expires_on)})}</small
      ></span
    >
    <button
      class="button small quiet"
      aria-label=${e("Revoke link: {name}",{name:t.name||e("Without a name")})}
      onClick=${o}
    >
      ${l("trash")}${e("Delete")}
    </button>
  </li>`,ds={key:"8",icon:"download",words:()=>e("Documents"),always:!0},us=({language:t,languages:n})=>s`<${he} label=${e("Language of the documents")}
    ><select onChange=${e=>t.value=e.target.value}>
      <option value="">${e("The language of this page")}</option>
      ${n.value.map(({id:e,name:t})=>s`<option key=${e} value=${e} lang=${e}>${t}</option>`)}
    </select><//
  >`;function ps({context:t,format:n,title:o,hint:a,language:r}){const i=c(!1),[d]=n.split("?");return s`<li class="person-row">
    <span class="person-name">${o}<small>${a}</small></span>
    <button
      class="button small"
      disabled=${i.value}
      aria-label=${e("Download: {title}",{title:o})}
      onClick=${async()=>{i.value=!0,await async function(t,n,o){var a;const s=await at(t,"toml"===o?"method":`export/${n}`);return s.why?t.toast({text:s.why,tone:"error"}):(rt(s.blob,null!=(a=s.name)?a:`${t.code}.${["csv","html"].includes(o)?"zip":o}`),t.toast({text:e("Downloaded")}))}(t,r?`${n}${n.includes("?")?"&":"?"}language=${r}`:n,d),i.value=!1}}
    >
      ${l("download")}${i.value?e("Creating…"):d.toUpperCase()}
    </button>
  </li>`}var $s=Object.freeze({__proto__:null,Panel:function({context:t}){const n=c(""),o=c([]),a=n.value&&`?language=${n.value}`;return s`<div class="stack">
    ${o.value.length>1&&s`<${us} ...${{language:n,languages:o}} />`}
    <section class="console-box" data-tone="info">
      <h3>${l("book")}${e("Report")}</h3>
      <p>${e("What was decided, planned and pledged, with pictures and tables, ready to print or share.")}</p>
      <p class="row">
        <a class="button primary" href=${`/w/${t.code}/report${a}`} target="_blank" rel="noopener"
          >${e("Open the report")}</a
        >
      </p>
    </section>
    <${ts} ...${{context:t}} language=${n.value} onLanguages=${e=>o.value=e} />
    <${ss} context=${t} />
    <section class="console-box">
      <h3>${l("download")}${e("Downloads")}</h3>
      <ul class="people">
        ${[["pdf",e("Report on paper"),e("PDF: to print, sign and send")],["pdf?paper=letter",e("Report on Letter paper"),e("PDF for printers with Letter paper, 8½ × 11 inches")],["docx",e("Report (Word)"),e("DOCX: opens in Word and LibreOffice, on your own letterhead if you have one")],["xlsx",e("All tables"),e("XLSX: one sheet for each kind of thing, with real dates and numbers")],["ics",e("Due dates for your calendar"),e("ICS: what is due when, and when to review")],["html",e("Web page (offline copy)"),e("HTML in a zip: unpack it and open index.html. It needs no server.")],["md",e("Report as text"),e("Markdown: opens in any editor and pastes into any email")],["csv",e("Tables"),e("CSV files in a zip: they open in any spreadsheet")],["json",e("All data (JSON)"),e("Everything you have access to")],["sqlite",e("The workshop file"),e("SQLite: the workshop itself. Keep a copy somewhere safe.")],["toml",e("Save this agenda"),e("A method file: drop it on New workshop, here or on another laptop")]].map(([e,o,a])=>s`<${ps} key=${e} ...${{context:t,format:e,title:o,hint:a}} language=${n.value} />`)}
      </ul>
      <p class="soft">${e("Downloads include hidden cards. To share, use the report link.")}</p>
    </section>
  </div>`},tab:ds});export{Ao as a,Yo as b,Jn as c,fa as d,Na as e,Ba as f,Ha as g,Ja as h,Qa as i,es as j,$s as k};
