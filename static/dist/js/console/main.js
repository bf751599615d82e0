import{t as e,C as t,i as n,n as o,a,N as s,b as l,h as r,w as i,s as c,f as d,c as u,g as p,d as $,o as h,r as m,K as g,Z as v,e as b,j as f,k as w,l as y,P as k,m as x,p as C,q as _,u as S,v as j,x as O,y as P,G as T,D as R,z as q,A}from"../core/shared.js";import{p as E,c as M,h as L,a as I}from"../pictures.js";import{d as N}from"../writing.js";import{w as D}from"../phone/returned.js";import{g as U,t as B,r as W}from"../bars.js";import{b as F}from"../activities/dots.js";function z(e){const t=new URLSearchParams(e.replace(/^#/,"")).get("key");return(null==t?void 0:t.trim())||null}const V=t=>e("This laptop no longer has the address you chose, {address}.",{address:t}),H={wifi:()=>e("Wi-Fi"),cable:()=>e("Cable"),network:()=>e("Network"),mobile:()=>e("Mobile data"),vpn:()=>e("VPN"),virtual:()=>e("Inside this laptop")};async function Y(e){try{return await navigator.clipboard.writeText(e),!0}catch{return function(e){var t;const n=document.createElement("textarea");n.value=e,n.className="visually-hidden",(null!=(t=document.querySelector("dialog[open]"))?t:document.body).append(n),n.select();try{return document.execCommand("copy")}catch{return!1}finally{n.remove()}}(e)}}function K({title:t,close:l,wide:r,children:i}){const c=a(null);return s(()=>{const e=document.activeElement;return c.current.showModal(),()=>(null==e?void 0:e.isConnected)&&e.focus()},[]),o`<dialog
    class=${r?"dialog console-wide":"dialog"}
    ref=${c}
    aria-label=${t}
    onCancel=${e=>(e.preventDefault(),l())}
  >
    <div class="console-dialog-head">
      <h2>${t}</h2>
      <button type="button" class="button quiet icon-only" aria-label=${e("Close this window")} onClick=${l}>
        ${n("close")}
      </button>
    </div>
    ${i}
  </dialog>`}function J({title:e,close:a,wide:s,yes:l,danger:r,submit:i,children:c}){const[d,u]=t(!1),[p,$]=t("");return o`<${K} ...${{title:e,close:a,wide:s}}>
    <form class="stack" onSubmit=${async function(e){var t;if(e.preventDefault(),d)return;u(!0);const n=await i(new FormData(e.target));if(n.ok)return a();$(null!=(t=n.why)?t:""),u(!1)}}>
      ${c}
      ${p&&o`<p class="notice" role="alert" data-tone="error">${n("warning")}<span>${p}</span></p>`}
      <${G} ...${{close:a,yes:l,danger:r,busy:d}} />
    </form>
  <//>`}const G=({close:t,yes:n,danger:a,busy:s})=>o`<div class="dialog-foot">
    <button type="button" class="button" onClick=${t}>${e("Cancel")}</button>
    <button class=${a?"button danger":"button primary"} disabled=${s}>${s?e("Sending…"):n}</button>
  </div>`;function X({title:e,text:t,yes:n,danger:a,answer:s}){return o`<${J} ...${{title:e,yes:n,danger:a,submit:()=>(s(!0),{ok:!0})}} close=${()=>s(!1)}>
    ${[t].flat().map(e=>o`<p key=${e}>${e}</p>`)}
  <//>`}const Q=({label:e,hint:t,children:n})=>o`<label class="field">
    <b>${e}</b>
    ${t&&o`<span class="field-hint">${t}</span>`} ${n}
  </label>`,Z=({label:e,...t})=>o`<label class="tick"><input type="checkbox" ...${t} /><span>${e}</span></label>`,ee=e=>e.replace(/^https?:\/\//,""),te=e=>`/w/${e.code}/wall`,ne=({context:t})=>o`<figure class="qr">
    <img src=${(({code:e,way:t})=>`/w/${e}/qr.svg?of=${encodeURIComponent(t.value.joinUrl)}`)(t)} alt=${e("QR code of the join link")} width="240" height="240" />
    <figcaption>${e("Code")} <b class="code">${t.code}</b></figcaption>
  </figure>`,oe=t=>t.ask(n=>o`<${K} wide title=${e("Join here")} close=${n}>
        <div class="console-qr-big">
          <${ne} context=${t} />
          <p class="code">${ee(t.way.value.joinUrl)}</p>
        </div><//
      >`),[ae,se]=[88,12],le=({drop:e,what:t})=>({onPointerDown:n=>function(e,t,n){var o;if(0!==e.button)return;e.preventDefault();const a=e.currentTarget,s=null!=(o=a.closest("[data-draggable]"))?o:a,l=function(e){for(let t=e.parentElement;t;t=t.parentElement)if(t.scrollHeight>t.clientHeight+1&&/auto|scroll/.test(getComputedStyle(t).overflowY))return t;return document.scrollingElement}(s),r={x:e.clientX,y:e.clientY,thing:s,column:l,top:l.scrollTop,place:null,moving:!1,what:n},i=function(e){for(const[t,n]of Object.entries(e))window.addEventListener(t,n);return()=>{for(const[t,n]of Object.entries(e))window.removeEventListener(t,n)}}({pointermove:e=>re(r,e),pointerup:()=>(i(),function(e,t){var n,o;const a=null!=(o=null==(n=e.place)?void 0:n.dataset.drop)?o:null,s=e.moving;de(e),s&&t(a)}(r,t)),pointercancel:()=>(i(),de(r)),keydown:e=>"Escape"===e.key&&(i(),de(r))})}(n,e,t)});function re(e,{clientX:t,clientY:n}){const[o,a]=[t-e.x,n-e.y];!e.moving&&Math.hypot(o,a)<6||(e.moving||requestAnimationFrame(()=>ie(e)),Object.assign(e,{moving:!0,at:{clientX:t,clientY:n}}),e.thing.classList.add("dragged"),e.thing.style.translate=`${o}px ${a+e.column.scrollTop-e.top}px`,ce(e,function(e,t,n){var o;const a=null==(o=document.elementsFromPoint(t,n).filter(t=>!e.thing.contains(t))[0])?void 0:o.closest("[data-drop]");return(null==a?void 0:a.dataset.drop)===e.what?null:null!=a?a:null}(e,t,n)))}function ie(e){if(!e.moving)return;const t=e.column===document.scrollingElement?{top:0,bottom:innerHeight}:e.column.getBoundingClientRect(),n=e.at.clientY<t.top+ae?-se:e.at.clientY>t.bottom-ae?se:0;n&&(e.column.scrollTop+=n,re(e,e.at)),requestAnimationFrame(()=>ie(e))}function ce(e,t){var n;t!==e.place&&(null==(n=e.place)||n.classList.remove("landing"),null==t||t.classList.add("landing"),e.place=t)}function de(e){ce(e,null),e.moving=!1,e.thing.classList.remove("dragged"),e.thing.style.translate=""}function ue({label:e,items:l,face:r=n("other"),look:i="button quiet small icon-only"}){const[c,d]=t(null),u=a(null),p=e=>{("focusout"!==(null==e?void 0:e.type)||e.relatedTarget&&!u.current.contains(e.relatedTarget))&&(d(null),"Escape"===(null==e?void 0:e.key)&&u.current.querySelector("button").focus())};return s(()=>c&&function(e,t){var n;const o=e.querySelector(".menu"),a=n=>e.contains(n.target)||t(n),s=e=>function(e,t,n){if("Escape"===e.key)return e.stopPropagation(),n(e);const o={ArrowDown:1,ArrowUp:-1}[e.key];return o&&t.length?(e.preventDefault(),t.at((t.indexOf(document.activeElement)+o)%t.length).focus()):void 0}(e,[...o.querySelectorAll(".menu-item")],t);return function(e){const{bottom:t,left:n,right:o}=e.getBoundingClientRect();e.classList.toggle("up",t>window.innerHeight-8),e.classList.toggle("over",n<8||o>window.innerWidth-8)}(o),null==(n=o.querySelector(".menu-item"))||n.focus(),document.addEventListener("pointerdown",a),e.addEventListener("keydown",s),e.addEventListener("focusout",t),()=>{document.removeEventListener("pointerdown",a),e.removeEventListener("keydown",s),e.removeEventListener("focusout",t)}}(u.current,p),[c]),o`<span class="drop console-menu" data-open=${Boolean(c)} ref=${u}>
    <button
      type="button"
      class=${i}
      aria-label=${e}
      aria-haspopup="true"
      aria-expanded=${Boolean(c)}
      onClick=${()=>d(c?null:l())}
    >
      ${r}
    </button>
    ${c&&o`<div class="menu" role="menu" aria-label=${e}>
        ${c.map((e,t)=>e?o`<${pe} key=${t} item=${e} choose=${(e=>()=>(p(),e.act()))(e)} />`:o`<hr key=${t} />`)}
      </div>`}
  </span>`}const pe=({item:e,choose:t})=>o`<button type="button" role="menuitem" class=${e.danger?"menu-item danger":"menu-item"} onClick=${t}>
    ${n(e.icon)}<span>${e.words}</span>
  </button>`,$e=(e,t,...n)=>({do:e,with:t,backs:n.map(([e,t])=>({do:e,with:t}))}),he=(e,...t)=>({said:e,steps:t.flat()}),me=e=>e.find(e=>"open"===e.status);function ge(e,t){var n;const o=e.findIndex(e=>e.id===t),a=e=>"ahead"===e.status;return null!=(n=e.slice(o+1).find(a))?n:e.find(a)}function ve(t,n,o){const a=n&&n.id!==t.id?be(n,o):["close_stage",{stage:t.id}];return he(e("Opened: {title}",{title:t.title}),$e("open_stage",{stage:t.id},a))}function be(e,t){const n=e.ends_at?Math.max(0,Math.ceil((e.ends_at-t)/6e4)):0;return["open_stage",{stage:e.id,minutes:n}]}const fe=(t,n)=>he(e("Closed: {title}",{title:t.title}),$e("close_stage",{stage:t.id},be(t,n))),we=(t,n)=>he(e(n?"Skipped: {title}":"Back on the agenda: {title}",{title:t.title}),$e("skip_stage",{stage:t.id,skipped:n},["skip_stage",{stage:t.id,skipped:!n}])),ye=t=>he(e(t?"Posting is paused":"Posting resumed"),$e(t?"pause_room":"resume_room",{},[t?"resume_room":"pause_room",{}])),ke=t=>he(e(t?"The workshop is closed":"Workshop reopened"),$e(t?"close_workshop":"reopen_workshop",{},[t?"reopen_workshop":"close_workshop",{}]));function xe({activity:e}){const t=JSON.parse(document.getElementById("console").dataset.settings);return Object.hasOwn(t,e)?t[e]:[]}const Ce=e=>Object.fromEntries(xe(e).map(e=>[e.name,e.default])),_e={tick:({name:e,label:t},n)=>o`<${Z} name=${e} label=${t} defaultChecked=${n} />`,number:({name:e,label:t,hint:n,least:a,most:s},l)=>o`<${Q} label=${t} hint=${n}
      ><input name=${e} type="number" min=${a} max=${s} required defaultValue=${l}
    /><//>`,choice:({name:e,label:t,hint:n,choices:a},s)=>o`<${Q} label=${t} hint=${n}
      ><select name=${e}>
        ${a.map(([e,t])=>o`<option value=${e} selected=${s===e}>${t}</option>`)}
      </select><//
    >`},Se={tick:(e,t)=>e.has(t),number:(e,t)=>Number(e.get(t)),choice:(e,t)=>e.get(t)},je=(e,{settings:t={}})=>{var n;return _e[e.type](e,null!=(n=t[e.name])?n:e.default)},[Oe,Pe]=[120,280],Te=["title","task","place","day0"];function Re({code:t}){const l=r({page:0,pages:0}),c=a(null);s(()=>(c.current=i(t,e=>"pages"in e&&(l.value=e)),c.current.say({by:0}),c.current.close),[t]);const{page:d,pages:u}=l.value;return u<2?null:o`<div class="toolbar console-now-tools" role="group" aria-label=${e("On the wall")}>
    <${qe} picture="chevron-start" label=${e("Previous page")} onClick=${()=>c.current.say({by:-1})} />
    <span class="console-wall-page" role="status"
      >${n("wall")}${e("page {n} of {all}",{n:d+1,all:u})}</span
    >
    <${qe} picture="chevron-end" label=${e("Next page")} onClick=${()=>c.current.say({by:1})} />
  </div>`}const qe=({picture:e,label:t,onClick:a})=>o`<button class="button small icon-only" aria-label=${t} onClick=${a}>${n(e,"flip")}</button>`;function Ae({context:t,look:n,looking:a}){var s;const l=c(t.store),r=t.store.get("about","about"),i=null==(s=ge(l,r.current))?void 0:s.id;return o`<section class="console-agenda" aria-label=${e("Agenda")}>
    <${Me} ...${{context:t,stages:l,about:r}} />
    <ol class="stage-list">
      ${l.map((e,s)=>o`<${Ie}
            key=${e.id}
            ...${{context:t,stage:e,place:s,look:n}}
            next=${i===e.id}
            seen=${a===e.id}
            current=${r.current===e.id}
          />`)}
    </ol>
    <${De} ...${{context:t,about:r}} />
  </section>`}function Ee(e){const t=c(e.store),n=ge(t,e.store.get("about","about").current);n&&e.act(ve(n,me(t),e.now()))}function Me({context:t,stages:a,about:s}){if(s.closed)return o`<p class="console-now soft">${e("The workshop is closed.")}</p>`;const l=me(a),r=ge(a,s.current);return o`<div class="console-now">
    ${l?o`<${Le} ...${{context:t,stage:l}} />`:o`<p class="soft">${e("No stage is open.")}</p>`}
    <${Re} code=${t.code} />
    ${r&&o`<button class="button primary wide console-next" onClick=${()=>Ee(t)}>
        ${n("play")}<span dir="auto">${e("Open next: {title}",{title:r.title})}</span>
      </button>`}
  </div>`}function Le({context:t,stage:a}){const s=e=>()=>t.act(function(e,t,n){const o=e.ends_at&&e.ends_at+6e4*Math.min(0,t)>=n?["extend_stage",{stage:e.id,minutes:-t}]:be(e,n),a=t>0?l("{n} minute more","{n} minutes more",t):l("{n} minute less","{n} minutes less",-t);return he(a,$e("extend_stage",{stage:e.id,minutes:t},o))}(a,e,t.now()));return o`<p class="console-now-name"><small>${e("Open now")}</small><b dir="auto">${a.title}</b></p>
    <div class="toolbar console-now-tools">
      <button class="button small" aria-label=${e("5 minutes less")} disabled=${!a.ends_at} onClick=${s(-5)}>
        ${e("−5 min")}
      </button>
      <button class="button small" aria-label=${e("5 minutes more")} onClick=${s(5)}>${e("+5 min")}</button>
      <button
        class="button small toolbar-end"
        aria-label=${e("Close this stage")}
        onClick=${()=>t.act(fe(a,t.now()))}
      >
        ${n("stop")}${e("Close")}
      </button>
    </div>`}function Ie({context:t,stage:a,place:s,next:r,seen:i,current:d,look:u}){const p="ahead"===a.status?r?"next":"ahead":a.status;return o`<li
    class="stage"
    data-state=${p}
    data-seen=${i}
    data-drop=${`stage:${s}`}
    data-draggable
    aria-current=${d?"step":void 0}
  >
    <span
      class="stage-mark console-grip"
      title=${e("Drag to another place")}
      ...${le({what:`stage:${s}`,drop:e=>function(e,t,n){(null==n?void 0:n.startsWith("stage:"))&&Ne(e,t,Number(n.slice(6)))}(t,a,e)})}
    >
      ${"done"===a.status?n("check"):"open"===a.status?n("play"):s+1}</span
    >
    <button
      class="stage-name console-plain"
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick=${()=>u(a.id)}
      onKeyDown=${e=>async function(e,t,n,o){const a=e.altKey&&{ArrowUp:-1,ArrowDown:1}[e.key];if(!a)return;e.preventDefault();const s=e.currentTarget;await Ne(t,n,o+a),s.focus()}(e,t,a,s)}
    >
      <span dir="auto">${a.title}</span><small>${function(t){const n=t.minutes?l("{n} min","{n} min",t.minutes):e("no time limit"),o={open:e("open"),done:e("done"),skipped:e("skipped")}[t.status];return o?`${o} · ${n}`:n}(a)}</small>
    </button>
    <${ue} label=${e("More for {title}",{title:a.title})} items=${()=>function(t,n,a){const s=c(t.store),l=me(s);return["open"===n.status?{icon:"stop",words:e("Close"),act:()=>t.act(fe(n,t.now()))}:{icon:"play",words:n.opened_at?e("Reopen"):e("Open now"),act:()=>t.act(ve(n,l,t.now()))},"open"!==n.status&&("skipped"===n.status?{icon:"undo",words:e("Put back on the agenda"),act:()=>t.act(we(n,!1))}:{icon:"arrow-end",words:e("Skip"),act:()=>t.act(we(n,!0))}),{icon:"edit",words:e("Edit…"),act:()=>function(t,n){const a=o=>t.act(function(t,n,o){var a,s,l;const r={title:t.title,instruction:null!=(a=t.instruction)?a:"",minutes:null!=(s=t.minutes)?s:0},i=Object.keys(r).filter(e=>void 0!==n[e]&&n[e]!==r[e]),c={...o,...t.settings},d=Object.keys(null!=(l=n.settings)?l:{}).filter(e=>n.settings[e]!==c[e]);if(!i.length&&!d.length)return he("");const u=(e,n)=>({stage:t.id,...Object.fromEntries(i.map(t=>[t,e[t]])),...d.length&&{settings:Object.fromEntries(d.map(e=>[e,n[e]]))}});return he(e("Stage changed"),$e("edit_stage",u(n,n.settings),["edit_stage",u(r,c)]))}(n,function(e,t){const n=Object.fromEntries(xe(e).map(({type:e,name:n})=>[n,Se[e](t,n)]));return{title:t.get("title").trim(),instruction:t.get("instruction").trim(),minutes:Number(t.get("minutes")),settings:n}}(n,o),Ce(n)),{quiet:!0});t.ask(t=>{var s,l;return o`<${J} title=${e("Edit stage")} yes=${e("Save")} ...${{close:t,submit:a}}>
        <${Q} label=${e("Title")}
          ><input name="title" required maxlength=${120} defaultValue=${n.title} dir="auto"
        /><//>
        <${Q} label=${e("Instruction")} hint=${e("One sentence that everyone reads on the phone and on the wall.")}>
          <textarea
            name="instruction"
            maxlength=${280}
            rows="3"
            defaultValue=${null!=(s=n.instruction)?s:""}
            dir="auto"
          ></textarea>
        <//>
        <${Q} label=${e("Planned minutes")} hint=${e("0 = no timer. A timer already running isn’t affected.")}>
          <input name="minutes" type="number" min="0" max=${1440} required defaultValue=${null!=(l=n.minutes)?l:0}
        /><//>
        ${xe(n).length>0&&o`<div class="console-pair">${xe(n).map(e=>je(e,n))}</div>`}
      <//>`})}(t,n)},a>0&&{icon:"chevron-up",words:e("Move up"),act:()=>Ne(t,n,a-1)},a<s.length-1&&{icon:"chevron-down",words:e("Move down"),act:()=>Ne(t,n,a+1)}].filter(Boolean)}(t,a,s)} />
  </li>`}const Ne=(t,n,o)=>t.act(function(t,n,o){const a=t.map(e=>e.id),s=a.filter(e=>e!==n),l=Math.max(0,Math.min(o,s.length)),r=[...s.slice(0,l),n,...s.slice(l)],i=t.find(e=>e.id===n).title,c=r.every((e,t)=>e===a[t]);return he(e("Moved on the agenda: {title}",{title:i}),c?[]:$e("arrange_stages",{stages:r},["arrange_stages",{stages:a}]))}(c(t.store),n.id,o));function De({context:t,about:a}){const s=o`<button class="button quiet wide" onClick=${()=>function(t){const n=t.store.get("about","about"),a=o=>{const a=Object.fromEntries(Te.map(e=>[e,o.get(e).trim()]));return t.act(function(t,n){const o=Object.keys(n).filter(e=>{var o;return n[e]!==(null!=(o=t[e])?o:"")}),a=e=>Object.fromEntries(o.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}));return he(e("Workshop changed"),o.length?$e("edit_workshop",a(n),["edit_workshop",a(t)]):[])}(n,a),{quiet:!0})};t.ask(t=>{var s,l,r;return o`<${J} title=${e("Edit the workshop")} yes=${e("Save")} ...${{close:t,submit:a}}>
        <${Q} label=${e("Title")}
          ><input name="title" required maxlength=${Oe} defaultValue=${n.title} dir="auto"
        /><//>
        <${Q} label=${e("The question")} hint=${e("One sentence that everyone in the room works on.")}>
          <textarea name="task" rows="3" maxlength=${Pe} defaultValue=${null!=(s=n.task)?s:""} dir="auto"></textarea>
        <//>
        <${Q} label=${e("Place")}
          ><input name="place" maxlength=${Oe} defaultValue=${null!=(l=n.place)?l:""} dir="auto"
        /><//>
        <${Q} label=${e("Day 0")} hint=${e("The 100 and 1000 days count from here.")}
          ><input name="day0" type="date" defaultValue=${null!=(r=n.day0)?r:""}
        /><//>
      <//>`})}(t)}>
    ${n("settings")}${e("Edit the workshop…")}
  </button>`;if(a.closed)return o`${s}<button class="button wide" onClick=${()=>t.act(ke(!1))}>
        ${n("unlock")}${e("Reopen the workshop")}
      </button>`;const l={title:e("Close the workshop?"),yes:e("Close the workshop"),danger:!0,text:e("No one can post anymore. Plans, the report and downloads stay. You can reopen it at any time.")};return o`${s}<button class="button quiet wide" onClick=${async()=>await t.confirm(l)&&t.act(ke(!0))}>
      ${n("lock")}${e("Close the workshop…")}
    </button>`}const[Ue,Be]=[2e9,3e8],[We,Fe]=[.5,2],ze=["ok","info","warn","error"];function Ve({address:t,address_lost:n}){const o=e("Phones reach it at {address}",{address:t});return n?{id:"address",tone:"warn",words:V(n),hint:o}:{id:"address",tone:"ok",words:o}}const He=({live:t})=>t?{id:"line",tone:"ok",words:e("This console is connected")}:{id:"line",tone:"error",words:e("This console is not connected"),hint:e("Retrying. What you see may be out of date.")};function Ye({waiting:t,durable:n}){const o=[];return t&&o.push({id:"waiting",tone:"warn",words:l("{n} of your posts is waiting to be sent","{n} of your posts are waiting to be sent",t)}),n||o.push({id:"durable",tone:"info",words:e("This browser won’t keep unsent posts when the tab is closed")}),o}function Ke({connected:e,behind:t,air_wait:n=null}){const o=l("{n} screen connected","{n} screens connected",e);return t&&null===n?{id:"people",tone:"warn",words:o,hint:l("{n} of them is behind and catching up","{n} of them are behind and catching up",t)}:{id:"people",tone:"ok",words:o}}function Je({air_wait:t=null}){if(null===t||t<We)return[];const n=Math.max(1,Math.round(t));return[{id:"air",tone:t<Fe?"info":"warn",words:l("Wi-Fi busy: others’ cards reach phones after about {n} second","Wi-Fi busy: others’ cards reach phones after about {n} seconds",n),hint:e("Nothing is lost, and posts are saved at once. A second access point helps.")}]}function Ge({unsaved:t,trouble:n,last_commit:o},{now:a}){return n?{id:"saved",tone:"error",words:e("Posts can’t be saved: {why}",{why:n}),hint:e("They wait on the phones. Put the disk or the session file back, and they are saved.")}:t?{id:"saved",tone:"warn",words:l("{n} post is being saved","{n} posts are being saved",t)}:{id:"saved",tone:"ok",words:o?e("All saved. Last post {ago} ago",{ago:d(a-o)}):e("All saved")}}function Xe({brought_back:t},{now:n}){if(!t)return[];const[o,a]=t;return[{id:"brought-back",tone:"warn",words:e("The session file was taken away and saved again {ago} ago",{ago:d(n-o)}),hint:e("Nothing is lost. The workshop is in {file}.",{file:a})}]}function Qe({restored:t,came_back:n}){return null==t?[]:[{id:"back",tone:"info",words:n?l("{n} post arrived after the copy was put in place","{n} posts arrived after the copy was put in place",n):e("This workshop is running from a copy")}]}function Ze({last_copy:t,copy_failed:n,copies:o},{now:a}){return n?{id:"copy",tone:"error",words:e("The backup failed: {why}",{why:n}),hint:t?e("Last backup {ago} ago",{ago:d(a-t)}):void 0}:!t&&o?{id:"copy",tone:"info",words:e("Making the first backup…")}:t?{id:"copy",tone:a-t>18e4?"warn":"ok",words:e("Last backup {ago} ago",{ago:d(a-t)})}:{id:"copy",tone:"warn",words:e("No backup"),hint:e("If this laptop fails, the workshop is lost. Download a copy from Documents from time to time.")}}function et({disk_free:t}){const n=e("{size} GB of disk free",{size:(t/1e9).toFixed(1)});return t<Be?{id:"disk",tone:"error",words:n,hint:e("Free up space now, or posts will be refused.")}:{id:"disk",tone:t<Ue?"warn":"ok",words:n}}function tt({clock:t,clock_reads:n,clock_jumped:o}){return t?[{id:"clock",tone:"error",words:e("The laptop’s clock can’t be right: {when}",{when:n}),hint:e("Set its date and time before you go on: timers, due dates and links rely on it.")}]:o?[{id:"clock",tone:"warn",words:o>0?e("The laptop’s clock was set forward by {time}",{time:d(1e3*o)}):e("The laptop’s clock was set back by {time}",{time:d(1e3*-o)}),hint:e("Set the minutes of the open stage again, and check links and due dates.")}]:[]}function nt({context:t}){var a,l;const i=r(null);s(()=>function(e,t){const n=async()=>{if("hidden"===document.visibilityState)return;const n=e.way.peek(),o=await fetch(`/api/health/${e.code}`,{headers:{Authorization:`Bearer ${e.token}`}}).catch(()=>null);t.value=(null==o?void 0:o.ok)?{...await o.json(),at:Date.now()}:{missing:!0},(null==o?void 0:o.ok)&&e.way.peek()===n&&(e.way.value=((e,t)=>{var n,o;return{joinUrl:`${e.address}/w/${t}`,choices:null!=(n=e.addresses)?n:[],lost:null!=(o=e.address_lost)?o:null}})(t.value,e.code))};n();const o=setInterval(n,5e3);return()=>clearInterval(o)}(t,i),[]);const c=t.sync.state.value,d=function(t,n){const o=[He(n),...Ye(n)];return t?t.missing?[...o,{id:"server",tone:"error",words:e("The server didn’t return a report.")}]:[...o,Ke(t),...Je(t),Ge(t,n),...Xe(t,n),...Qe(t),Ze(t,n),et(t),...tt(t),Ve(t)]:[...o,{id:"asking",tone:"info",words:e("Asking the server…")}]}(i.value,{now:t.seconds.value,live:"live"===c,waiting:t.outbox.waiting.value,durable:t.outbox.durable.value}),u=(e=>ze[Math.max(0,...e.map(e=>ze.indexOf(e.tone)))])(d);return o`<details class="console-health" data-tone=${u}>
    <summary>
      ${n(ot[u])}<b
        >${null!=(l=null==(a=d.find(e=>e.tone===u&&at.has(u)))?void 0:a.words)?l:e("Everything is fine")}</b
      >
    </summary>
    <ul class="console-health-lines" aria-live="off">
      ${d.map(({id:e,tone:t,words:a,hint:s})=>o`<li key=${e} data-tone=${t} data-health=${e}>
            ${n(ot[t])} <span>${a}${s&&o`<small>${s}</small>`}</span>
          </li>`)}
    </ul>
  </details>`}const ot={ok:"check",warn:"warning",error:"warning",info:"info"},at=new Set(["warn","error"]),st=["people","person","fish","boat","government","leaf","book","microphone","heart","market","hand","youth","elder","national","house","tree","wheat","briefcase","star","wave","balance","globe","wrench","training","technology"],lt=Array.from({length:12},(e,t)=>t+1),rt=({icon:t,colour:a,name:s="",onChange:l})=>o`<fieldset class="look-icons">
      <legend>${e("Icon")}</legend>
      ${st.map((a,r)=>o`<label key=${a} class="look">
            <input
              type="radio"
              name=${`${s}icon`}
              value=${a}
              defaultChecked=${a===t}
              aria-label=${e("Icon {n}",{n:r+1})}
              onChange=${l}
            />
            <span>${n(a)}</span></label
          >`)}
    </fieldset>
    <fieldset class="look-icons">
      <legend>${e("Colour")}</legend>
      ${lt.map(t=>o`<label key=${t} class="look" data-colour=${t}>
            <input
              type="radio"
              name=${`${s}colour`}
              value=${t}
              defaultChecked=${t===a}
              aria-label=${e("Colour {n}",{n:t})}
              onChange=${l} />
            <span class="look-colour"></span
          ></label>`)}
    </fieldset>`,it=t=>(null==t?void 0:t.name)||("facilitator"===(null==t?void 0:t.role)?e("Facilitator"):e("Guest"));function ct(t,a){var s;const l=a.id===(null==(s=t.me.value)?void 0:s.person);if("removed"===a.status)return[{icon:"undo",words:e("Let back in"),act:()=>t.act((t=>he(e("{name} can come back",{name:it(t)}),$e("readmit_person",{person:t.id},["remove_person",{person:t.id}])))(a))},null,dt(t,a)];const r=(n,o,s)=>a.role!==n&&{icon:o,words:s,act:()=>async function(t,n,o){const a={title:e("Make {name} a facilitator?",{name:it(n)}),yes:e("Make facilitator"),text:e("A facilitator can open and close stages, hide cards, see everything and remove people.")};("facilitator"!==o||await t.confirm(a))&&t.act(((t,n)=>he(e("{name} has another role now",{name:it(t)}),$e("set_role",{person:t.id,role:n},["set_role",{person:t.id,role:t.role}])))(n,o))}(t,a,n)};return[{icon:"edit",words:e("Rename…"),act:()=>function(t,n){const a=o=>t.act(((t,n)=>he(e("Renamed to {name}",{name:n}),$e("rename_person",{person:t.id,name:n},...t.name?[["rename_person",{person:t.id,name:t.name}]]:[])))(n,o.get("name").trim()),{quiet:!0});t.ask(t=>{var s;return o`<${J} title=${e("Rename a person")} yes=${e("Save")} ...${{close:t,submit:a}}>
        <${Q} label=${e("Name")}
          ><input name="name" required maxlength=${60} defaultValue=${null!=(s=n.name)?s:""} autofocus dir="auto"
        /><//>
      <//>`})}(t,a)},{icon:"move",words:e("Move to another group…"),act:()=>function(t,a){const s=p(t.store).filter(e=>e.id!==a.group);t.ask(l=>o`<${K} title=${e("Move {name} to",{name:it(a)})} close=${l}>
        <div class="stack">
          ${s.map(s=>o`<button
                key=${s.id}
                class="button wide"
                data-colour=${s.colour}
                onClick=${((n,o)=>()=>(n(),t.act(((t,n)=>he(e("{name} is now in {group}",{name:it(t),group:n.name}),$e("move_person",{person:t.id,group:n.id},...t.group?[["move_person",{person:t.id,group:t.group}]]:[])))(a,o))))(l,s)}
              >
                ${n(s.icon)}<span dir="auto">${s.name}</span>
              </button>`)}
        </div>
      <//>`)}(t,a)},null,r("recorder","recorder",e("Make recorder")),a.group&&r("participant","person",e("Make participant")),r("facilitator","key",e("Make facilitator…")),!l&&null,!l&&{icon:"lock",words:e("Remove from the room…"),danger:!0,act:()=>async function(t,n){const o={title:e("Remove {name}?",{name:it(n)}),yes:e("Remove from the room"),danger:!0,text:e("This phone can’t post anymore. What it posted stays. You can let the person back in.")};await t.confirm(o)&&t.act((t=>he(e("{name} was removed",{name:it(t)}),$e("remove_person",{person:t.id},["readmit_person",{person:t.id}])))(n))}(t,a)},!l&&dt(t,a)].filter(e=>!1!==e&&void 0!==e)}const dt=(t,n)=>({icon:"trash",words:e("Erase person…"),danger:!0,act:()=>async function(t,n){const o={title:e("Erase {name}?",{name:it(n)}),yes:e("Erase permanently"),danger:!0,text:[e("This person’s name and every text they wrote are deleted from the workshop’s file."),e("Their cards become blank; their pledges and open votes are removed."),e("Anonymous cards stay: no one can tell which of them this person wrote."),e("You can’t undo this.")]};await t.confirm(o)&&t.act((t=>he(e("Person erased"),$e("erase_person",{person:t.id})))(n))}(t,n)});function ut(t,a){const s=p(t.store),l=null!=a?a:{name:"",icon:"people",colour:s.length%12+1},r=n=>{const o={name:n.get("name").trim(),icon:n.get("icon"),colour:Number(n.get("colour"))};return t.act(a?function(t,n){const o=["name","icon","colour"].filter(e=>void 0!==n[e]&&n[e]!==t[e]),a=e=>({group:t.id,...Object.fromEntries(o.map(t=>[t,e[t]]))});return he(e("Group changed: {name}",{name:n.name}),o.length?$e("edit_group",a(n),["edit_group",a(t)]):[])}(a,o):function(t){const n=u();return he(e("Group added: {name}",{name:t.name}),$e("add_group",{group:n,...t},["remove_group",{group:n}]))}(o),{quiet:!0})};t.ask(i=>o`<${J}
        title=${e(a?"Edit group":"Add a group")}
        yes=${e(a?"Save":"Add")}
        ...${{close:i,submit:r}}
      >
        <${Q} label=${e("Name")}
          ><input name="name" required maxlength=${60} defaultValue=${l.name} autofocus dir="auto"
        /><//>
        <${rt} icon=${l.icon} colour=${l.colour} />
        ${a&&s.length>1&&o`<button
            type="button"
            class="button quiet"
            onClick=${()=>(i(),t.act((({id:t,name:n,icon:o,colour:a,position:s})=>he(e("Group removed: {name}",{name:n}),$e("remove_group",{group:t},["add_group",{group:t,name:n,icon:o,colour:a,position:s}])))(a)))}
          >
            ${n("trash")}${e("Remove group")}
          </button>`}
      <//>`)}async function pt({code:t,token:n},o,{method:a="GET",body:s}={}){var l;const r={method:a,headers:{Authorization:`Bearer ${n}`,...s&&{"Content-Type":"application/json"}},...s&&{body:JSON.stringify(s)}},i=await fetch(`/api/workshops/${encodeURIComponent(t)}${o}`,r).catch(()=>null),c=await(null==i?void 0:i.json().catch(()=>null));if(null==i?void 0:i.ok)return c;const{code:d="no_line",why:u}=null!=(l=null==c?void 0:c.error)?l:{};throw{code:d,why:u||e("Can’t reach the server. Try again.")}}async function $t(e){const t=await ht(e);return t.why?e.toast({text:t.why,tone:"error"}):e.ask(n=>o`<${mt} ...${{context:e,first:t,close:n}} />`)}const ht=(e,t=!1)=>pt(e,"/recorder-link",{method:"POST",body:{anew:t}}).catch(({why:e})=>({why:e}));function mt({context:t,first:a,close:s}){const l=r(a),i=r(""),{url:c,key:d,expires_on:u}=l.value;return o`<${K} wide title=${e("Recorder link")} close=${s}>
    <div class="console-join">
      <figure class="qr">
        <img
          src=${`/w/${t.code}/qr.svg?recorder=${encodeURIComponent(d)}&of=${encodeURIComponent(c)}`}
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
          value=${c}
          aria-label=${e("Recorder link")}
          onFocus=${e=>e.target.select()}
        />
        <div class="toolbar">
          <button class="button small" onClick=${async()=>i.value=await Y(c)?e("Copied"):""}>${n("copy")}${e("Copy")}</button>
          <button class="button small" onClick=${async()=>{var n;const o=await ht(t,!0);o.why||(l.value=o),i.value=null!=(n=o.why)?n:e("The earlier link no longer works.")}}>${e("Make a new link")}</button>
        </div>
        <p class="soft" role="status">
          ${i.value||e("It works until {date}.",{date:N(u)})}
        </p>
      </div>
    </div>
  <//>`}function gt({context:t}){const n=r([]),a=async()=>{var e;return n.value=null!=(e=await vt(t))?e:n.peek()};s(()=>function(e){e();const t=setInterval(()=>"hidden"!==document.visibilityState&&e(),1e4);return()=>clearInterval(t)}(a),[]);const i=n.value.length;return i?o`<div class="console-idle">
    <span class="soft"
      >${l("{n} person did nothing and isn’t connected","{n} people did nothing and aren’t connected",i)}</span
    >
    <button class="button small" onClick=${async()=>(await async function(t){const n=await vt(t);if(!(null==n?void 0:n.length))return;const o={title:l("Remove {n} person who did nothing?","Remove {n} people who did nothing?",n.length),yes:e("Remove them"),danger:!0,text:[e("They joined, but nothing here is from them and they aren’t connected now. Facilitators and recorders stay."),e("Someone who only posted anonymously or voted in secret can be among them: no one can tell."),e("They can join again with the code, and you can undo this.")]};await t.confirm(o)&&await t.act(function(e){const t=Array.from({length:Math.ceil(e.length/500)},(t,n)=>e.slice(500*n,500*(n+1)));return he(l("{n} person removed","{n} people removed",e.length),t.map(e=>$e("remove_idle_people",{people:e},["readmit_people",{people:e}])))}(n))}(t),await a())}>${e("Remove them…")}</button>
  </div>`:null}const vt=async e=>{var t,n;return null!=(n=null==(t=await pt(e,"/idle").catch(()=>null))?void 0:t.people)?n:null};function bt({context:t}){const{store:a}=t,s=r(""),i=a.all("person").filter(({status:e})=>"erased"!==e),c=p(a),d=function({store:e,parts:t},n,o){var a,s,l,r;const i=e.get("stage",null!=(s=null==(a=e.get("about","about"))?void 0:a.current)?s:"");return"open"!==(null==i?void 0:i.status)?null:function(e,t,n){if(!n)return null;const o=new Set($(t).map(e=>e.group));return e.filter(e=>o.has(e.id)&&!n.has(e.id))}(n,o,null==(r=null==(l=t[i.activity])?void 0:l.heard)?void 0:r.call(l,i,e))}(t,c,i),u=s.value.trim().toLocaleLowerCase(),h=u?i.filter(e=>it(e).toLocaleLowerCase().includes(u)):i;return o`<section class="console-people" aria-label=${e("People")}>
    <div class="console-side-head">
      <h2>${e("People")}</h2>
      <button class="button small" onClick=${()=>ut(t)}>${n("plus")}${e("Group")}</button>
    </div>
    <${ft} ...${{context:t,people:i}} />
    <${wt} silent=${d} />
    <${yt} ...${{groups:c,people:i}} />
    <${gt} context=${t} />
    <div class="toolbar">
      <button class="button small" onClick=${()=>$t(t)}>
        ${n("recorder")}${e("Recorder link…")}
      </button>
    </div>
    <label class="console-search"
      ><span class="visually-hidden">${e("Search people")}</span>${n("search")}
      <input
        type="search"
        placeholder=${l("Search {n} person","Search {n} people",i.length)}
        value=${s.value}
        onInput=${e=>s.value=e.target.value}
    /></label>
    <${xt} ...${{context:t,people:h}} />
    ${c.map(e=>o`<${kt}
          key=${e.id}
          ...${{context:t,group:e,words:u}}
          silent=${null==d?void 0:d.includes(e)}
          people=${h.filter(t=>t.group===e.id)}
        />`)}
    <${Ct} ...${{context:t,people:h}} />
  </section>`}function ft({context:t,people:n}){const{here:a=0}=t.sync.presence.value,s=$(n).length;return o`<p class="console-here">
    <b>${l("{n} connected now","{n} connected now",a)}</b>
    <span class="soft">${s?l("{n} joined","{n} joined",s):e("No one has joined yet")}</span>
  </p>`}function wt({silent:t}){return t?t.length?o`<p class="notice" data-tone="warn">
    ${n("microphone")}<span
      >${e("Not heard yet:")} ${t.map((e,t)=>o`${t?", ":""}<bdi>${e.name}</bdi>`)}</span
    >
  </p>`:o`<p class="notice" data-tone="ok">${n("check")}<span>${e("Every group has contributed.")}</span></p>`:null}function yt({groups:t,people:n}){const a=new Set($(n).map(e=>e.group)),s=t.filter(e=>!a.has(e.id));return a.size&&s.length?o`<p class="soft console-absent">
    ${e("No one came from:")} ${s.map((e,t)=>o`${t?", ":""}<bdi>${e.name}</bdi>`)}
  </p>`:null}function kt({context:t,group:a,people:s,silent:l,words:r}){var i;const c=s.filter(e=>"in"===e.status&&"facilitator"!==e.role),d=null!=(i=t.sync.presence.value.groups.get(a.id))?i:0;return r&&!c.length?null:o`<details class="console-group-row" open=${!!r||void 0}>
    <summary>
      <span class="badge" data-colour=${a.colour}>${n(a.icon)}</span>
      <span class="person-name"
        ><span dir="auto">${a.name}</span
        ><small
          >${c.length?e("{here} of {all} here",{here:d,all:c.length}):e("No one yet")}</small
        ></span
      >
      ${l&&o`<span class="presence" data-state="silent">${e("silent")}</span>`}
    </summary>
    <div class="toolbar">
      <button class="button small" onClick=${()=>ut(t,a)}>
        ${n("edit")}${e("Edit group…")}
      </button>
    </div>
    <${_t} ...${{context:t,people:c}} />
  </details>`}const xt=({context:t,people:a})=>{const s=a.filter(e=>"in"===e.status&&("facilitator"===e.role||!e.group));return s.length>0&&o`<details class="console-group-row">
      <summary>
        <span class="badge">${n("key")}</span>
        <span class="person-name">${e("Facilitators")}<small>${s.length}</small></span>
      </summary>
      <${_t} ...${{context:t,people:s}} />
    </details>`},Ct=({context:t,people:a})=>{const s=a.filter(e=>"removed"===e.status);return s.length>0&&o`<details class="console-group-row">
      <summary>
        <span class="badge">${n("lock")}</span>
        <span class="person-name">${e("Removed")}<small>${s.length}</small></span>
      </summary>
      <${_t} ...${{context:t,people:s}} />
    </details>`},_t=({context:e,people:t})=>o`<ul class="people">
    ${t.map(t=>o`<${St} key=${t.id} ...${{context:e,id:t.id}} />`)}
  </ul>`;function St({context:t,id:a}){var s;const l=t.store.get("person",a),r=t.sync.presence.value.people.has(a),i={recorder:e("recorder"),facilitator:e("facilitator")};return o`<li class="person-row">
    <span class="person-name" dir="auto"
      >${it(l)}<small
        >${[i[l.role],a===(null==(s=t.me.value)?void 0:s.person)&&e("you")].filter(Boolean).join(" · ")}</small
      ></span
    >
    ${"recorder"===l.role&&o`<span title=${e("recorder")}>${n("recorder")}</span>`}
    <span class="presence" data-state=${r?"here":"away"}>${e(r?"here":"away")}</span>
    <${ue} label=${e("More for {title}",{title:it(l)})} items=${()=>ct(t,l)} />
  </li>`}const jt=e=>Object.entries(e).map(([e,{tab:t}])=>({name:e,...t})).sort((e,t)=>{var n,o;return(null!=(n=e.key)?n:"~").localeCompare(null!=(o=t.key)?o:"~")}),Ot=(e,t)=>jt(e).filter(({name:e,always:n})=>n||t.some(t=>t.activity===e)),Pt="wsr-console-keys",Tt=e=>Object.values(e).flatMap(({keys:e=[]})=>e);const Rt=(e,t,n)=>{var o,a,s;return null!=(s=null==(o=At[e])?void 0:o.call(At,t,n))?s:null==(a=Tt(t.parts).find(t=>t.key===e))?void 0:a.act},qt={KeyN:Ee,KeyP:e=>e.act(ye(!e.store.get("about","about").paused))},At={u:e=>()=>e.takeBack(),"?":(e,t)=>t,"/":()=>()=>{var e;return null==(e=document.querySelector(".console-panel [type=search], .console-people [type=search]"))?void 0:e.focus()}};function Et(){try{return"off"!==localStorage.getItem(Pt)}catch{return!0}}const Mt=t=>t.ask(n=>{return o`<${K} wide title=${e("Help and shortcuts")} close=${n}>
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
              ${(s=t.parts,[(a=jt(s).filter(({key:e})=>e),[`${a[0].key} … ${a.at(-1).key}`,e("Panels, from {first} to {last}",{first:a[0].words(),last:a.at(-1).words()})]),["0",e("Back to the current stage")],["Shift N",e("Open the next stage")],["Shift P",e("Pause or resume posting")],["U, Ctrl Z",e("Undo the last step")],["/",e("Search in this panel")],...Tt(s).filter(({words:e})=>e).map(({key:e,words:t})=>[e.toUpperCase(),t()]),["Esc",e("Clear selection; close a window")],["Alt ↑ ↓",e("Move the focused stage up or down")],["?",e("This help")]]).map(([e,t])=>o`<div key=${e}>
                    <dt><kbd>${e}</kbd></dt>
                    <dd>${t}</dd>
                  </div>`)}
            </dl>
            <${Z}
              label=${e("Use single-key shortcuts on this device")}
              defaultChecked=${Et()}
              onChange=${e=>function(e){try{localStorage.setItem(Pt,e?"on":"off")}catch{}}(e.target.checked)}
            />
          </section>
        </div>
      <//>`;var a,s}),Lt=e=>`wsr:${e}:link`;function It({context:a}){const[s,l]=t(()=>function(e){try{return sessionStorage.getItem(Lt(e))}catch{return null}}(a.code)),[r,i]=t(!1);return s?o`<section class="notice console-keep" data-tone="leverage" aria-label=${e("Save this link")}>
    ${n("key")}
    <div>
      <b>${e("Save this link")}</b>
      <p>${e("It opens this console on any device. Anyone who has it can run the workshop. It’s shown only once.")}</p>
      <input readonly value=${s} aria-label=${e("Facilitator link")} onFocus=${e=>e.target.select()} />
    </div>
    <button class="button small" onClick=${async()=>i(await Y(s))}>
      ${n(r?"check":"copy")}${e(r?"Copied":"Copy")}
    </button>
    <button class="button small" onClick=${()=>(function(e){try{sessionStorage.removeItem(Lt(e))}catch{}}(a.code),l(null))}>${e("I’ve saved it")}</button>
  </section>`:null}const Nt=({context:t})=>t.outbox.returned.value.map(a=>o`<p class="banner console-strip" role="status" data-tone="error" key=${a.key}>
        ${n("undo")}<span
          >${e("Not accepted: {why}",{why:a.why})} <b dir="auto">${D(a.with).join(" · ")}</b></span
        >
        ${D(a.with).length>0&&o`<button class="button small" onClick=${()=>Y(D(a.with).join("\n"))}>
            ${n("copy")}${e("Copy")}
          </button>`}
        <button class="button small" onClick=${()=>t.outbox.take(a.key)}>${e("Dismiss")}</button>
      </p>`);function Dt({context:t,stages:a,current:s,looking:l,look:r}){var i;const{tab:c,stage:d}=function(e,t,n,o){var a,s;const l=t=>Object.hasOwn(e,null!=t?t:"")?t:"open",r=null!=o?o:n,i=t.find(e=>e.id===r);if(i)return{tab:l(i.activity),stage:i};const c=t.filter(e=>e.activity===l(r));return{tab:l(r),stage:null!=(s=null!=(a=c.find(e=>e.id===n))?a:c.find(e=>"open"===e.status))?s:c[0]}}(t.parts,a,s,l.value),{Panel:u}=t.parts[c],p=a.find(e=>e.id===s);return o`<nav class="tabs console-tabs" aria-label=${e("Panels")}>
      ${Ot(t.parts,a).map(({name:e,words:t,icon:a})=>o`<button key=${e} aria-current=${c===e?"page":void 0} onClick=${()=>r(e)}>
            ${n(a)}<span>${t()}</span>${(null==p?void 0:p.activity)===e&&"open"===p.status&&o`<${Ut} />`}
          </button>`)}
    </nav>
    <div class="console-panel">
      <${Bt} ...${{stages:a,stage:d,look:r}} tab=${jt(t.parts).find(({name:e})=>e===c)} />
      <${u} key=${`${c}/${null!=(i=null==d?void 0:d.id)?i:""}`} context=${t} stage=${d} />
    </div>`}const Ut=()=>o`<span class="console-live" title=${e("open now")}><span class="visually-hidden">${e("open now")}</span></span>`;function Bt({stages:t,stage:n,tab:a,look:s}){const l=t.filter(e=>e.activity===a.name);return o`<header class="console-panel-head">
    <h2 dir="auto">${n&&!a.always?n.title:a.words()}</h2>
    ${l.length>1&&o`<label class="console-which"
        ><span class="visually-hidden">${e("Stage")}</span
        ><select onChange=${e=>s(e.target.value)}>
          ${l.map(e=>o`<option value=${e.id} selected=${e===n}>${e.title}</option>`)}
        </select></label
      >`}
    ${n&&!a.always&&o`<span class="chip" data-tone=${"open"===n.status?"ok":void 0}>${Wt(n.status)}</span>`}
  </header>`}const Wt=t=>({ahead:e("not open yet"),open:e("open"),done:e("closed"),skipped:e("skipped")}[t]),Ft=({context:e})=>o`<div class="toasts" role="status" aria-live="polite">
    ${e.toasts.value.map(t=>o`<${zt} key=${t} context=${e} one=${t} />`)}
  </div>`;function zt({context:t,one:a}){const s=a.entry&&t.undo.has(a.entry);return o`<p class="toast console-toast" data-tone=${a.tone}>
    ${a.tone&&n("error"===a.tone?"warning":"info")}
    <span dir="auto">${a.text}</span>
    ${s&&o`<button class="button small" onClick=${()=>t.takeBack(a.entry)}>${n("undo")}${e("Undo")}</button>`}
    <button
      class="button small quiet icon-only console-toast-close"
      aria-label=${e("Dismiss")}
      onClick=${()=>t.dismiss(a)}
    >
      ${n("close")}
    </button>
  </p>`}const Vt=({context:e})=>e.dialogs.value.map(e=>o`<${Ht} key=${e} one=${e} />`),Ht=({one:e})=>e.view(e.close),Yt=({context:t,about:a})=>o`<header class="topbar console-bar">
    <h1 class="topbar-title">
      <span dir="auto">${a.title}</span>
      <button class="console-plain console-code" onClick=${()=>oe(t)} title=${e("Show QR code full screen")}>
        <span class="visually-hidden">${e("Join code")}</span><b class="code">${t.code}</b>
      </button>
    </h1>
    <${Kt} ...${{context:t,about:a}} />
    <${Gt} context=${t} />
    <${Xt} context=${t} />
    <a class="button small" href=${te(t)} target="_blank" rel="noopener"
      >${n("wall")}<span class="console-wide-words">${e("Open the wall")}</span></a
    >
    <button class="button small icon-only" aria-label=${e("Help and shortcuts")} onClick=${()=>Mt(t)}>
      ${n("help")}
    </button>
    <${Qt} ...${{context:t,about:a}} />
  </header>`;function Kt({context:t,about:n}){var a;const s=t.store.get("stage",null!=(a=n.current)?a:"");return n.closed?null:s&&"open"===s.status?o`<span class="console-stage"
    ><span class="console-stage-name" dir="auto">${s.title}</span><${Jt} ...${{context:t,stage:s}}
  /></span>`:o`<span class="console-stage soft">${e("No stage is open")}</span>`}function Jt({context:t,stage:a}){const s=t.seconds.value;if(!a.ends_at)return o`<span class="timer" role="timer" title=${e("open since")}
      >${n("clock")}${d(s-a.opened_at)}</span
    >`;const l=h(a.ends_at,s,0),r=m(a.ends_at,s,0);return o`<span class="timer" role="timer" data-tone=${l?"error":r<12e4?"warn":void 0} title=${e(l?"over time":"left")}
    >${n("timer")}${l?`+${d(l)}`:d(r)}</span
  >`}function Gt({context:t}){const a="live"===t.sync.state.value,{here:s=0}=t.sync.presence.value,r=t.outbox.waiting.value;return o`<span class="console-line" role="status" data-tone=${a?"ok":"error"}>
    ${n(a?"wifi":"cloud-off")}<span
      >${a?l("{n} connected","{n} connected",s):e("Not connected")}</span
    >
    ${r>0&&o`<b data-tone="warn">${l("{n} waiting","{n} waiting",r)}</b>`}</span
  >`}function Xt({context:t}){const a=t.undo.last.value,s=a?e("Undo: {what}",{what:a.said}):e("Nothing to undo");return o`<button
    class="button small"
    disabled=${!a}
    title=${s}
    aria-label=${s}
    onClick=${()=>t.takeBack()}
  >
    ${n("undo")}<span class="console-wide-words">${e("Undo")}</span>
  </button>`}function Qt({context:t,about:a}){if(a.closed)return null;const s=()=>t.act(ye(!a.paused));return a.paused?o`<button class="button small primary console-pause" onClick=${s}>
        ${n("play")}${e("Resume posting")}
      </button>`:o`<button class="button small console-pause" onClick=${s}>${n("pause")}${e("Pause posting")}</button>`}function Zt({context:t}){var n;const a=t.store.get("about","about"),l=r(null),i=r("stage");if(s(()=>function(e){const t=t=>function(e,t){var n,o;if((null==(o=(n=e.target).closest)?void 0:o.call(n,"input:not([type=checkbox]), textarea, select, [role=menu]"))||document.querySelector("dialog[open]"))return;const a=function(e,{context:t,looking:n,help:o}){return!e.ctrlKey&&!e.metaKey||"z"!==e.key.toLowerCase()||e.shiftKey?e.ctrlKey||e.metaKey||e.altKey||e.repeat||!Et()?void 0:/^[0-9]$/.test(e.key)?function(e,{context:t,looking:n}){if("0"===e)return()=>n.value=null;const o=Ot(t.parts,c(t.store)).find(t=>t.key===e);return o&&(()=>n.value=o.name)}(e.key,{context:t,looking:n}):e.shiftKey&&qt[e.code]?()=>qt[e.code](t):e.shiftKey&&"?"!==e.key&&"/"!==e.key?void 0:Rt(e.key.toLowerCase(),t,o):()=>t.takeBack()}(e,t);a&&(e.preventDefault(),a())}(t,e);return document.addEventListener("keydown",t),()=>document.removeEventListener("keydown",t)}({context:t,looking:l,help:()=>Mt(t)}),[]),s(()=>{l.value=null},[null==a?void 0:a.current]),!a)return o`<${en} context=${t} />`;document.title=`${a.title} · ${e("Console")}`;const d=e=>(l.value=e,i.value="stage");return o`<div class="console-frame" data-area=${i.value}>
    <${Yt} ...${{context:t,about:a}} />
    <${tn} ...${{context:t,about:a}} />
    <${nn} area=${i} />
    <div class="console-columns">
      <div class="console-start">
        <${Ae} context=${t} look=${d} looking=${null!=(n=l.value)?n:a.current} />
      </div>
      <main class="console-middle" id="stage">
        <${Dt} ...${{context:t,looking:l,look:d}} stages=${c(t.store)} current=${a.current} />
      </main>
      <div class="console-end"><${bt} context=${t} /><${nt} context=${t} /></div>
    </div>
    <${Ft} context=${t} />
    <${Vt} context=${t} />
  </div>`}const en=({context:t})=>o`<main class="console-door">
    <div class="stack" role="status">
      <h1>${e("Facilitator’s console")}</h1>
      <p>${"away"===t.sync.state.value?e("Can’t reach the server. Retrying…"):e("Opening the room…")}</p>
    </div>
  </main>`;function tn({context:t,about:a}){const s=t.sync.state.value,{lost:l}=t.way.value;return o`<section aria-label=${e("Notices")}>
    ${a.paused&&o`<p class="banner console-strip" role="status" data-tone="warn">${n("pause")}${e("Posting is paused. No one can post.")}</p>`}
    ${a.closed&&o`<p class="banner console-strip" role="status" data-tone="info">${n("lock")}${e("The workshop is closed.")}</p>`}
    ${a.illustrative&&o`<p class="banner console-strip" data-tone="info">
        ${n("info")}${e("Illustrative content: no one said or decided this.")}
      </p>`}
    ${l&&o`<p class="banner console-strip" role="status" data-tone="warn">
        ${n("warning")}${V(l)}${" "}
        ${e("Phones now join at {address}",{address:ee(t.way.value.joinUrl)})}
      </p>`}
    ${"away"===s&&o`<p class="banner console-strip" role="status" data-tone="error">
        ${n("cloud-off")}${e("Not connected. What you see may be out of date. It will reconnect on its own.")}
      </p>`}
    <${It} context=${t} />
    <${Nt} context=${t} />
  </section>`}const nn=({area:t})=>o`<nav class="tabs console-areas" aria-label=${e("Parts of the console")}>
    ${[["agenda",e("Agenda")],["stage",e("Stage")],["people",e("People")]].map(([e,n])=>o`<button
          key=${e}
          aria-current=${t.value===e?"page":void 0}
          onClick=${()=>t.value=e}
        >
          ${n}
        </button>`)}
  </nav>`,on={read:()=>[],write:()=>{}};function an(e,t=()=>sessionStorage){return{read(){var n;try{return JSON.parse(null!=(n=t().getItem(e))?n:"[]")}catch{return[]}},write(n){try{n.length?t().setItem(e,JSON.stringify(n)):t().removeItem(e)}catch{}}}}const sn=e=>{var t;const n=e.filter(e=>e.ok);return{since:Math.max(...n.map(({seq:e})=>e)),log:null==(t=n.at(-1))?void 0:t.log}};function ln(t,n){const a=function({signal:e,shelf:t=on}){var n;let o=t.read();const a=e(null!=(n=o.at(-1))?n:null);function s(e){var n;o=e.slice(-50),t.write(o),a.value=null!=(n=o.at(-1))?n:null}return{last:a,done:e=>(s([...o,e]),e),drop:e=>s(o.filter(t=>t!==e)),has:e=>o.includes(e),clear:()=>s([]),take(){var e;const t=null!=(e=o.at(-1))?e:null;return t&&s(o.slice(0,-1)),t}}}({signal:g,shelf:an(`wsr-undo/${t.prefix}`)}),s=g([]),r=g([]),i=g(t.now()),c=g({joinUrl:n.joinUrl,choices:[],lost:null});function d({text:e,tone:t,entry:n}){const o={text:e,tone:t,entry:n};s.value=[...s.peek().filter(e=>"error"===e.tone).slice(-1),o],setTimeout(()=>u(o),"error"===t?18e3:9e3)}setInterval(()=>i.value=t.now(),500);const u=e=>s.value=s.peek().filter(t=>t!==e);async function p(e,{quiet:n=!1}={}){if(!e.steps.length)return{ok:!0};const o=e.steps.map(e=>t.post(e.do,e.with,e.since)),s={quiet:n,gone:!1},l=Promise.all(o.map(e=>e.answer)).then(n=>function(e,n,o,{quiet:s,gone:l}){l||n.forEach((e,n)=>o[n].ok||t.outbox.take(e.key));const r=((e,t)=>e.filter((e,n)=>t[n].ok).reverse().flatMap(e=>e.backs))(e.steps,o),i=r.length?a.done({said:e.said,backs:r,...sn(o)}):void 0,c=o.filter(e=>!e.ok);if(!c.length)return d({text:e.said,entry:i}),{ok:!0};const u=1===c.length||1===o.length?c[0].why:h(c);return s||l||d({text:u,tone:"error",entry:i}),{ok:!1,why:u}}(e,o,n,s));return Promise.race([l,$(o,s)])}async function $(t,n){return await Promise.all(t.map(e=>{var t;return null!=(t=e.kept)?t:e.answer})),await new Promise(e=>setTimeout(e,2500)),t.every(e=>"waiting"!==e.state.value)?new Promise(()=>{}):(n.gone=!0,d({text:e("Kept on this device. It will be sent as soon as the room can be reached."),tone:"warn"}),{ok:!0})}const h=e=>l("{n} was refused. {why}","{n} were refused. {why}",e.length,{why:e[0].why});function m(e){const t={view:e,close:()=>r.value=r.peek().filter(e=>e!==t)};return r.value=[...r.peek(),t],t.close}return{...t,...n,way:c,undo:a,toasts:s,dialogs:r,seconds:i,toast:d,dismiss:u,act:p,takeBack:async function(n=a.last.peek()){if(n&&a.has(n)){if(a.drop(n),s.value=s.peek().filter(e=>e.entry!==n),n.log!==t.outbox.log())return d({text:e("The workshop runs from a copy since then, so this can’t be undone."),tone:"error"});await p({said:e("Undone: {what}",{what:n.said}),steps:n.backs.map(e=>({...e,since:n.since,backs:[]}))})}},ask:m,confirm:e=>new Promise(t=>m(n=>o`<${X} ...${e} answer=${e=>v(()=>(n(),t(e)))} />`))}}function rn({code:a,why:s,enter:l}){const[r,i]=t(s?cn(s):""),[c,d]=t(!1);return o`<main class="console-door">
    <form class="stack" onSubmit=${async function(e){e.preventDefault();const t=new FormData(e.target);d(!0),await l({facilitator_key:dn(t.get("key")),name:t.get("name").trim()}).catch(e=>i(cn(e))),d(!1)}}>
      <h1>${e("Facilitator’s console")}</h1>
      <p>${e("Workshop {code}. Open the facilitator’s link, or paste the link or its key here.",{code:a})}</p>
      <label class="field"
        ><b>${e("Facilitator’s key")}</b><input name="key" type="password" required autocomplete="off" autofocus
      /></label>
      <label class="field"
        ><b>${e("Your name")}</b><span class="field-hint">${e("Optional. Co-facilitators see it.")}</span
        ><input name="name" maxlength=${60} autocomplete="name" dir="auto"
      /></label>
      ${r&&o`<p class="notice" role="alert" data-tone="error">${n("warning")}<span>${r}</span></p>`}
      <button class="button primary wide" disabled=${c}>${n("key")}${e("Open the console")}</button>
      <p class="soft">${e("Want to take part?")} <a href=${`/w/${a}`}>${e("Join on this device")}</a></p>
    </form>
  </main>`}const cn=t=>t.why||e("Can’t reach the server. Try again."),dn=e=>{var t;return null!=(t=z(e.includes("#")?e.slice(e.indexOf("#")):""))?t:e.trim()},{code:un,joinUrl:pn}=document.documentElement.dataset,$n=document.getElementById("console");async function hn(e){const t=await x(un,e);return C(un,"console"),_(un,"console",t),gn(t,e.facilitator_key)}function mn(e){y(o`<${rn} key="door" code=${un} why=${e} enter=${hn} />`,$n)}async function gn(e,t){const n=await E(S,"console"),a=ln(w({code:un,...e}),{code:un,parts:n,token:e.token,joinUrl:null!=pn?pn:`${location.origin}/w/${un}`});y(o`<${Zt} key=${e.person} context=${a} />`,$n),k(()=>function({sync:{state:e,problem:t},undo:n},o){var a;if("reload"===e.value&&location.reload(),"removed"!==e.value)return;C(un,"console"),n.clear();const s=null!=(a=t.value)?a:void 0;o&&"removed"!==(null==s?void 0:s.code)?hn({facilitator_key:o}).catch(mn):mn(s)}(a,t))}function vn({context:t}){const{choices:n,lost:a}=t.way.value;return n.length<2&&!a?null:o`<fieldset class="choices console-addresses">
    <legend>${e("Address on QR codes, posters and cards")}</legend>
    ${n.map(n=>{return o`<label class="choice" key=${n.ip}
          ><input
            type="radio"
            name="address"
            checked=${n.chosen&&!a}
            onChange=${()=>async function(t,{ip:n}){const o=t.way.value;try{!function(t,{choices:n},o,a){const s=n.map(e=>({...e,chosen:e.ip===o}));t.way.value={joinUrl:a,choices:s,lost:null},t.toast({text:e("Phones now join at {address}",{address:ee(a)})})}(t,o,n,(await pt(t,"/address",{method:"PUT",body:{ip:n}})).join_url)}catch({why:e}){t.way.value={...o},t.toast({text:e,tone:"error"})}}(t,n)}
          /><span class="choice-face" title=${n.name}
            ><span
              >${s=n.kind,(null!=(l=H[s])?l:H.network)()} <bdi class="console-ip">${n.ip}</bdi
              ><small><bdi>${n.name}</bdi></small></span
            ></span
          ></label
        >`;var s,l})}
  </fieldset>`}b(),async function(){const e=function(e,t){const n=z(e.hash);return n&&t.replaceState(null,"",e.pathname+e.search),n}(location,history),t=f(un,"console");t?gn(t,e):e?hn({facilitator_key:e}).catch(mn):mn()}();const bn={key:"1",icon:"qr",words:()=>e("Join"),always:!0};var fn=Object.freeze({__proto__:null,Panel:function({context:t}){const a=$(t.store.all("person")).length;return o`<div class="console-join">
    <${ne} context=${t} />
    <div class="stack">
      <h3>${e("How people join")}</h3>
      <ol>
        <li>${e("Join this room’s wifi. If the page doesn’t open, switch mobile data off.")}</li>
        <li>${e("Point the camera at the code, or type the address.")}</li>
        <li>${e("Choose your group. You don’t need an account.")}</li>
      </ol>
      <p><b class="code">${ee(t.way.value.joinUrl)}</b></p>
      <${vn} context=${t} />
      <div class="row">
        <button class="button" onClick=${()=>async function(t){const n=await Y(t.way.value.joinUrl);t.toast(n?{text:e("Join link copied")}:{text:e("Copy it yourself: {link}",{link:t.way.value.joinUrl}),tone:"error"})}(t)}>${n("copy")}${e("Copy the join link")}</button>
        <button class="button" onClick=${()=>oe(t)}>${n("qr")}${e("Show full screen")}</button>
        <a class="button" href=${te(t)} target="_blank" rel="noopener"
          >${n("wall")}${e("Open the wall")}</a
        >
      </div>
      <p class="console-here"><b>${l("{n} person has joined","{n} people have joined",a)}</b></p>
    </div>
  </div>`},tab:bn});function wn(e){const t="held"===e.shown?[]:[["hide_card",{card:e.id,hidden:!1}]];return $e("hide_card",{card:e.id,hidden:!0},...t)}function yn(e,t){const n=e.filter(e=>e.lane!==t.id).map(e=>$e("move_card",{card:e.id,lane:t.id},...e.lane?[["move_card",{card:e.id,lane:e.lane}]]:[]));return he(l("{n} card moved to {lane}","{n} cards moved to {lane}",n.length,{lane:t.title}),n)}function kn(t,n){var o;const a=null!=(o=null==n?void 0:n.id)?o:null,s=t.filter(e=>{var t;return(null!=(t=e.cluster)?t:null)!==a}),l=n?e("Added to {title}",{title:n.title}):e("Removed from cluster"),r=s.map(e=>e.id);return he(l,r.length?$e("cluster_cards",{cluster:a,cards:r},...xn(s)):[])}const xn=e=>[...Cn(e)].map(([e,t])=>["cluster_cards",{cluster:e,cards:t}]);function Cn(e){var t,n;const o=new Map;for(const a of e){const e=null!=(t=a.cluster)?t:null;o.set(e,[...null!=(n=o.get(e))?n:[],a.id])}return o}const _n=(t,n)=>he(e(n?"Marked as a leverage point":"No longer a leverage point"),$e("mark_leverage",{on:t,marked:n},["mark_leverage",{on:t,marked:!n}]));function Sn(t,n){const a=((e,t)=>new Set(t.filter(t=>t.from===e&&"addresses"===t.type).map(e=>e.to)))(n,t.store.all("link")),s=j(t.store).filter(e=>e.id!==n),l=o=>t.act(function(t,n,o){const a=e=>({from:t,to:e,type:"addresses"}),s=[...o].filter(e=>!n.has(e)),l=[...n].filter(e=>!o.has(e));return he(e("Barriers linked"),[...s.map(e=>$e("link",a(e),["unlink",a(e)])),...l.map(e=>$e("unlink",a(e),["link",a(e)]))])}(n,a,new Set(o.getAll("on"))),{quiet:!0});t.ask(r=>o`<${J} wide title=${e("Which barriers would it shift?")} yes=${e("Save")} ...${{close:r,submit:l}}>
        <p dir="auto"><b>${O(t.store,n)}</b></p>
        ${s.length?o`<div class="console-choice-list">
                ${s.map(e=>{var t;return o`<label class="tick" key=${e.id}>
                      <input type="checkbox" name="on" value=${e.id} defaultChecked=${a.has(e.id)} />
                      <span dir="auto">${null!=(t=e.title)?t:P(e)}</span></label
                    >`})}
              </div>`:o`<p class="soft">${e("There are no barriers yet.")}</p>`}
      <//>`)}const[jn,On]=[120,280],Pn=e=>t=>(t.ok&&e.clear(),t);function Tn(t,n){const{context:a}=t,s=a.store.all("cluster").filter(e=>e.stage===t.stage),r=o=>async function({context:t,stage:n},o,a,s){return a?t.act(kn(o,a),{quiet:!0}):s.trim()?t.act(function({stage:t,title:n,cards:o}){const a=u(),s=[["remove_cluster",{cluster:a}],...xn(o.filter(e=>e.cluster))],l=o.map(e=>e.id);return he(e("Cluster created: {title}",{title:n}),$e("add_cluster",{cluster:a,stage:t,title:n,cards:l},...s))}({stage:n,title:s.trim(),cards:o}),{quiet:!0}):{ok:!1,why:e("Name the new cluster, or choose an existing one.")}}(t,n,s.find(e=>e.id===o.get("cluster")),o.get("title")).then(Pn(t));a.ask(t=>o`<${J}
        title=${l("Cluster {n} card","Cluster {n} cards",n.length)}
        yes=${e("Create cluster")}
        ...${{close:t,submit:r}}
      >
        <${Q} label=${e("Cluster name")} hint=${e("A few words that say what these cards share.")}>
          <input name="title" maxlength=${jn} autofocus dir="auto" required=${!s.length}
        /><//>
        ${s.length>0&&o`<${Q} label=${e("Or add to an existing cluster")}
            ><select name="cluster">
              <option value="">${e("none: make a new one")}</option>
              ${s.map(e=>o`<option value=${e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <ul class="console-quotes">
          ${n.map(e=>o`<li key=${e.id} dir="auto">${P(e)}</li>`)}
        </ul>
      <//>`)}function Rn(t,n){const{context:a}=t,s=a.store.all("card").filter(e=>e.stage===t.stage&&!e.merged_into),r=n.length>1?n:s.filter(e=>e.id!==n[0].id),i=o=>{const s=r.find(e=>e.id===o.get("into"));return s?a.act(function(e,t){const n=e.filter(e=>e.id!==t.id).map(e=>$e("merge_cards",{card:e.id,into:t.id},["merge_cards",{card:e.id,into:null}]));return he(l("{n} card merged","{n} cards merged",n.length),n)}(n,s),{quiet:!0}).then(Pn(t)):{ok:!1,why:e("Choose a card.")}},c=n.length>1?e("Which words stay on the wall?"):e("Merge into which card?");a.ask(t=>o`<${J} ...${{title:c,close:t,submit:i}} yes=${e("Merge")}>
        <p class="soft">${e("Merged cards are kept under the one that stays. You can unmerge them later.")}</p>
        <${qn} choices=${r} />
      <//>`)}function qn({choices:t}){const n=r(""),a=t.filter(e=>e.text.toLocaleLowerCase().includes(n.value.toLocaleLowerCase()));return o`${t.length>8&&o`<input
        type="search"
        aria-label=${e("Search cards")}
        placeholder=${e("Search cards")}
        onInput=${e=>n.value=e.target.value}
      />`}
    <div class="console-choice-list">
      ${a.map((e,n)=>o`<label class="tick" key=${e.id}>
            <input type="radio" name="into" value=${e.id} defaultChecked=${0===n&&t.length<9} /><span
              dir="auto"
              >${P(e)}</span
            ></label
          >`)}
    </div>`}function An(t,a){const{context:s}=t,l=({close:t})=>{const l=s.store.all("card").filter(e=>e.merged_into===a.id);return o`<${K} title=${e("Cards merged into this one")} close=${t}>
      <p class="card-text" dir="auto"><b>${P(a)}</b></p>
      <ul class="people">
        ${l.map(t=>o`<li class="person-row" key=${t.id}>
              <span class="person-name" dir="auto">${P(t)}</span>
              <button class="button small" onClick=${()=>(t=>s.act((t=>he(e("Card unmerged"),$e("merge_cards",{card:t.id,into:null},["merge_cards",{card:t.id,into:t.merged_into}])))(t)))(t)}>${n("split")}${e("Unmerge")}</button>
            </li>`)}
      </ul>
    <//>`};s.ask(e=>o`<${l} close=${e} />`)}function En({context:t},n){const a="card"===n.kind,s=a?n.text:n.title,l=o=>{const l=o.get("words").trim();return l===s?{ok:!0}:t.act(a?(c=n,d=l,he(e("Card edited"),$e("edit_card",{card:c.id,text:d},["edit_card",{card:c.id,text:c.text}]))):(r=n,i=l,he(e("Cluster renamed"),$e("rename_cluster",{cluster:r.id,title:i},["rename_cluster",{cluster:r.id,title:r.title}]))),{quiet:!0});var r,i,c,d};t.ask(t=>o`<${J}
        title=${e(a?"Edit text":"Rename the cluster")}
        yes=${e("Save")}
        ...${{close:t,submit:l}}
      >
        <${Q} label=${e(a?"Text on the card":"Title")}>
          <textarea
            name="words"
            rows="3"
            required
            maxlength=${a?On:jn}
            defaultValue=${s}
            dir="auto"
          ></textarea>
        <//>
      <//>`)}const Mn=(e,t)=>t.map(t=>e.context.store.get("card",t)).filter(Boolean),Ln=(e,t)=>(e.clear(),e.context.act(t)),In={hide:(e,t)=>Ln(e,function(e){const t=e.filter(e=>"hidden"!==e.shown).map(wn);return he(l("{n} card hidden","{n} cards hidden",t.length),t)}(Mn(e,t))),show:(e,t)=>Ln(e,function(e){const t=e.filter(e=>"shown"!==e.shown).map(e=>$e("hide_card",{card:e.id,hidden:!1},["hide_card",{card:e.id,hidden:!0}]));return he(l("{n} card shown to everyone","{n} cards shown to everyone",t.length),t)}(Mn(e,t))),lane:(e,t)=>function(e,t){const{lanes:a}=e.context.store.get("stage",e.stage);e.context.ask(s=>o`<${K} title=${l("Move {n} card to","Move {n} cards to",t.length)} close=${s}>
        <div class="stack">
          ${a.map(a=>o`<button class="button wide" data-category=${a.id} onClick=${((n,o)=>()=>(n(),e.clear(),e.context.act(yn(t,o))))(s,a)}>
                ${n("arrow-end")}<span dir="auto">${a.title}</span>
              </button>`)}
        </div>
      <//>`)}(e,Mn(e,t)),merge:(e,t)=>Rn(e,Mn(e,t)),cluster:(e,t)=>Tn(e,Mn(e,t)),free:(e,t)=>Ln(e,kn(Mn(e,t),null))};function Nn(t,n){var o,a;const{store:s}=t.context,l=s.get("card",n);return[(null!=(a=null==(o=s.get("stage",l.stage))?void 0:o.lanes)?a:[]).length>1&&{icon:"move",words:e("Move to…"),act:()=>In.lane(t,[n])},{icon:"cluster",words:e("Add to cluster…"),act:()=>In.cluster(t,[n])},l.cluster&&{icon:"split",words:e("Remove from cluster"),act:()=>In.free(t,[n])},{icon:"merge",words:e("Merge into another card…"),act:()=>In.merge(t,[n])},Dn(s,n)&&{icon:"split",words:e("Unmerge cards…"),act:()=>An(t,l)},{icon:"edit",words:e("Edit text…"),act:()=>En(t,l)},null,...Un(t,n),null,"shown"!==l.shown&&{icon:"show",words:"held"===l.shown?e("Approve"):e("Show again"),act:()=>In.show(t,[n])},"hidden"!==l.shown&&{icon:"hide",words:e("Hide from everyone"),danger:!0,act:()=>In.hide(t,[n])}].filter(e=>!1!==e&&void 0!==e)}const Dn=(e,t)=>e.all("card").some(e=>e.merged_into===t);function Un(t,n){return t.context.store.get("leverage",n)?[{icon:"link",words:e("Which barriers would it shift?…"),act:()=>Sn(t.context,n)},{icon:"leverage",words:e("Unmark as leverage point"),act:()=>t.context.act(_n(n,!1))}]:[{icon:"leverage",words:e("Mark as leverage point"),act:()=>t.context.act(_n(n,!0))}]}function Bn({id:e,wall:t,merged:n}){var a,s,l;const{store:r}=t.context,i=r.get("card",e);if(!i)return null;const c=r.get("leverage",e),d=t.picked.value.has(e),u=["card","console-card","shown"===i.shown?"":"hidden",c?"leverage":"",d?"picked":""];return o`<li
    class=${u.filter(Boolean).join(" ")}
    data-category=${null!=(a=i.category)?a:"unsorted"}
    data-shown=${i.shown}
    data-draggable
    data-drop=${`card:${e}`}
  >
    <${Wn} ...${{card:i,wall:t,picked:d}} />
    <div class="card-foot">
      <${T} plain group=${r.get("group",null!=(s=i.group)?s:"")} />
      ${i.by&&o`<span dir="auto">${null==(l=r.get("person",i.by))?void 0:l.name}</span>`}
      <${zn} ...${{card:i,merged:n,leverage:c}} />
    </div>
  </li>`}const Wn=({card:t,wall:n,picked:a})=>o`<div class="console-card-top">
    <span
      class="console-grip"
      aria-hidden="true"
      title=${e("Drag")}
      ...${le({what:`card:${t.id}`,drop:e=>n.drop(Fn(n,t.id))(e)})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${a} onChange=${()=>n.toggle(t.id)} />
      <span class="card-text" dir="auto">${P(t)}</span></label
    >
    <${ue} label=${e("More for this card")} items=${()=>Nn(n,t.id)} />
  </div>`,Fn=(e,t)=>e.picked.peek().has(t)?[...e.picked.peek()]:[t],zn=({card:t,merged:a,leverage:s})=>o`${t.recorded&&o`<span class="console-sign">${n("recorder")}${e("by the recorder")}</span>`}
  ${a>0&&o`<span class="console-sign">${n("merge")}${l("+{n} merged","+{n} merged",a)}</span>`}
  ${"hidden"===t.shown&&o`<span class="chip" data-tone="error">${n("hide")}${e("Hidden")}</span>`}
  ${"held"===t.shown&&o`<span class="chip" data-tone="warn">${n("clock")}${e("To approve")}</span>`}
  ${s&&o`<span class="chip solid" data-tone="leverage">${n("leverage")}${e("Leverage point")}</span>`}`;function Vn({id:t,wall:a,cards:s}){var l;const r=a.context.store.get("cluster",t),i=a.context.store.get("leverage",t);return r?o`<section
    class=${i?"card cluster leverage":"card cluster"}
    data-drop=${`cluster:${t}`}
    data-category=${null!=(l=r.lane)?l:"unsorted"}
    aria-label=${r.title}
  >
    <div class="console-card-top">
      <h4 class="card-title" dir="auto">${r.title} <span class="count">${s.length}</span></h4>
      <${ue} label=${e("More for {title}",{title:r.title})} items=${()=>function(t,n){const o=t.context.store.get("cluster",n);return[{icon:"edit",words:e("Rename…"),act:()=>En(t,o)},...Un(t,n),null,{icon:"split",words:e("Ungroup"),danger:!0,act:()=>async function({context:t},n){const o=t.store.all("card").filter(e=>e.cluster===n.id),a=t.store.all("rating").some(e=>e.on===n.id),s={title:e("Ungroup this cluster?"),yes:e("Ungroup"),danger:!0,text:e("Groups have rated this. Their ratings of it will be lost. Its cards stay on the wall.")};a&&!await t.confirm(s)||t.act(function(t,n,o){const{id:a,stage:s,title:l,lane:r}=t,i=["add_cluster",{cluster:a,stage:s,title:l,lane:r,cards:n.map(e=>e.id)}],c=o.map(({from:e,to:t,type:n})=>["link",{from:e,to:t,type:n}]);return he(e("Cluster ungrouped: {title}",{title:l}),$e("remove_cluster",{cluster:a},i,...c))}(n,o,t.store.all("link").filter(e=>e.from===n.id||e.to===n.id)))}(t,o)}]}(a,t)} />
    </div>
    ${i&&o`<span class="chip solid" data-tone="leverage">${n("leverage")}${e("Leverage point")}</span>`}
    <ul class="console-members">
      ${s.map(e=>o`<${Hn} key=${e.id} ...${{card:e,wall:a}} />`)}
    </ul>
  </section>`:null}function Hn({card:t,wall:a}){const{id:s}=t;return o`<li class="console-member" data-draggable data-shown=${t.shown}>
    <span
      class="console-grip"
      aria-hidden="true"
      title=${e("Drag")}
      ...${le({what:`card:${s}`,drop:a.drop([s])})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${a.picked.value.has(s)} onChange=${()=>a.toggle(s)} />
      <span dir="auto">${P(t)}</span></label
    >
    ${"shown"!==t.shown&&o`<span class="console-sign" title=${e("Hidden")}>${n("hide")}<span class="visually-hidden">${e("Hidden")}</span></span>`}
    <${ue} label=${e("More for this card")} items=${()=>Nn(a,s)} />
  </li>`}function Yn(e){var t;const n=new Map;for(const o of e)o.merged_into&&n.set(o.merged_into,[...null!=(t=n.get(o.merged_into))?t:[],o]);return n}function Kn({wall:t,cards:a,shown:r}){var i;const c=new Set(a.map(e=>e.id)),d=[...t.picked.value].filter(e=>c.has(e));if(s(()=>function(e,t){const n=()=>[...e.picked.peek()],o=({detail:o})=>{"none"===o?e.clear():"all"===o?e.picked.value=new Set(t.map(e=>e.id)):n().length&&In[o](e,n())};return window.addEventListener("selection",o),()=>window.removeEventListener("selection",o)}(t,r),[t,r]),!d.length)return null;const u=a.filter(e=>t.picked.value.has(e.id)),p=null!=(i=t.context.store.get("stage",t.stage).lanes)?i:[],$=(e,a,s,l=!0)=>l&&o`<button class="button small" onClick=${()=>In[a](t,d)}>${n(e)}${s}</button>`;return o`<div class="toolbar console-selection" role="region" aria-label=${e("Selected cards")}>
    <b aria-live="polite">${l("{n} selected","{n} selected",d.length)}</b>
    ${$("cluster","cluster",e("Cluster…"))} ${$("merge","merge",e("Merge…"),d.length>1)}
    ${$("move","lane",e("Move to…"),p.length>1)}
    ${$("split","free",e("Remove"),u.some(e=>e.cluster))}
    ${$("show","show",e("Show"),u.some(e=>"shown"!==e.shown))}
    ${$("hide","hide",e("Hide"),u.some(e=>"hidden"!==e.shown))}
    <button class="button small quiet toolbar-end" onClick=${t.clear}>${e("Clear selection")}</button>
  </div>`}const Jn={key:"2",icon:"edit",words:()=>e("Board")},Gn=[{key:"a",words:()=>e("Select all visible cards"),act:()=>Xn("all")},{key:"c",words:()=>e("Cluster the selected cards"),act:()=>Xn("cluster")},{key:"g",words:()=>e("Merge the selected cards"),act:()=>Xn("merge")},{key:"m",words:()=>e("Move the selected cards to another lane"),act:()=>Xn("lane")},{key:"h",words:()=>e("Hide the selected cards"),act:()=>Xn("hide")},{key:"escape",act:()=>Xn("none")}],Xn=e=>window.dispatchEvent(new CustomEvent("selection",{detail:e})),Qn={all:()=>!0,held:e=>"held"===e.shown,hidden:e=>"hidden"===e.shown,alone:e=>!e.cluster&&"shown"===e.shown};function Zn({context:t,stage:a,cards:s,filter:l,search:r}){const i=s.filter(Qn.held).length,c=[["all",e("All")],["alone",e("Unclustered")],["held",e("To approve")],["hidden",e("Hidden")]];return o`<div class="toolbar console-board-head">
    <label class="console-search"
      ><span class="visually-hidden">${e("Search cards")}</span>${n("search")}
      <input
        type="search"
        data-search
        placeholder=${e("Search cards")}
        value=${r.value}
        onInput=${e=>r.value=e.target.value}
    /></label>
    <button class="button small" onClick=${()=>function(t,n){const a=o=>t.act(function(t,n){const o=u(),a={lane:n.get("lane")||void 0,for_group:n.get("group")||void 0};return he(e("Card added"),$e("add_card",{card:o,stage:t.id,text:n.get("text").trim(),...a},["withdraw_card",{card:o}]))}(n,o),{quiet:!0});t.ask(s=>{var l;return o`<${J} title=${e("Add a card")} yes=${e("Add")} ...${{close:s,submit:a}}>
        <${Q} label=${e("Text on the card")}>
          <textarea name="text" rows="3" required maxlength=${280} autofocus dir="auto"></textarea>
        <//>
        ${(null==(l=n.lanes)?void 0:l.length)>1&&o`<${Q} label=${e("Lane")}
            ><select name="lane">
              ${n.lanes.map(e=>o`<option value=${e.id} selected=${"unsorted"===e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <${Q} label=${e("Said by")}
          ><select name="group">
            <option value="">${e("no group")}</option>
            ${p(t.store).map(e=>o`<option value=${e.id}>${e.name}</option>`)}
          </select><//
        >
      <//>`})}(t,a)}>${n("plus")}${e("Add card")}</button>
    ${i>0&&o`<button class="button small" onClick=${()=>eo(t,a,s)}>${n("show")}${e("Approve all")}</button>`}
    <div class="toolbar" role="group" aria-label=${e("Which cards")}>${c.map(([e,t])=>o`<button
      key=${e}
      class="button small"
      aria-pressed=${l.value===e}
      onClick=${()=>l.value=e}
    >
      ${t} <span class="count">${s.filter(t=>!t.merged_into&&Qn[e](t)).length}</span>
    </button>`)}</div>
  </div>`}const eo=(e,t,n)=>{const o=n.filter(Qn.held);e.act({said:l("{n} card approved","{n} cards approved",o.length),steps:[{do:"reveal_cards",with:{stage:t.id},backs:o.map(e=>({do:"hide_card",with:{card:e.id,hidden:!0}}))}]})};function to({wall:e,stage:t,shown:n,merged:a,all:s}){var l;const r=(null==(l=t.lanes)?void 0:l.length)?t.lanes:[{id:"",title:c(e.context.store).find(e=>e.id===t.id).title}],i=e.context.store.all("cluster").filter(e=>e.stage===t.id),d=e=>r.some(t=>t.id===e.lane)?e.lane:r.at(-1).id;return o`<div class="board console-lanes">
    ${r.map(t=>o`<${no}
          key=${t.id}
          ...${{wall:e,lane:t,merged:a}}
          clusters=${i.filter(e=>d(e)===t.id&&(s||n.some(t=>t.cluster===e.id)))}
          members=${n.filter(e=>e.cluster)}
          cards=${n.filter(e=>!e.cluster&&d(e)===t.id)}
        />`)}
  </div>`}function no({wall:e,lane:t,clusters:a,members:s,cards:l,merged:r}){const i=new Set(a.map(e=>e.id)),c=l.length+s.filter(e=>i.has(e.cluster)).length;return o`<section
    class="lane"
    data-category=${t.id||void 0}
    data-drop=${t.id?`lane:${t.id}`:void 0}
    aria-label=${t.title}
  >
    <h3 class="lane-head">
      ${n(oo.has(t.id)?t.id:"mark")}<span dir="auto">${t.title}</span
      ><span class="count">${c}</span>
    </h3>
    ${a.map(t=>o`<${Vn} key=${t.id} id=${t.id} wall=${e} cards=${s.filter(e=>e.cluster===t.id)} />`)}
    <ul class="cards console-cards">
      ${l.map(t=>{var n,a;return o`<${Bn} key=${t.id} id=${t.id} wall=${e} merged=${null!=(a=null==(n=r.get(t.id))?void 0:n.length)?a:0} />`})}
    </ul>
  </section>`}const oo=new Set(["governance","structural","economic_social","unsorted"]),ao=({stage:t})=>o`<div class="empty">
    ${n("edit")}
    <h3>${e("No cards yet")}</h3>
    <p>
      ${"open"===t.status?e("They appear here as people write them."):e("They appear here once this stage is open.")}
    </p>
  </div>`;var so=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=r("all"),a=r(""),s=r(new Set),l=e.store.all("card").filter(e=>e.stage===t.id),i=R(()=>function(e,t,n){const o={context:e,stage:t,picked:n,toggle:e=>{const t=new Set(n.peek());t.delete(e)||t.add(e),n.value=t},clear:()=>n.value=new Set};return o.drop=e=>t=>function(e,t,n){const[o,a]=[null==n?void 0:n.slice(0,n.indexOf(":")),null==n?void 0:n.slice(n.indexOf(":")+1)],s=Mn(e,t),{store:l}=e.context;if("lane"===o)return function(e,t,n){const[o,a]=[kn(t,null),yn(t,n)];Ln(e,{said:a.steps.length?a.said:o.said,steps:[...o.steps,...a.steps]})}(e,s,l.get("stage",e.stage).lanes.find(e=>e.id===a));if("cluster"===o)return Ln(e,kn(s,l.get("cluster",a)));const r="card"===o&&!t.includes(a)&&l.get("card",a);return r?Tn(e,[...s,r]):void 0}(o,e,t),o}(e,t.id,s),[t.id]),c=l.filter(e=>!e.merged_into&&Qn[n.value](e)&&((e,t)=>!t||e.text.toLocaleLowerCase().includes(t.toLocaleLowerCase()))(e,a.value));return o`<div class="console-board">
    <${Zn} ...${{context:e,stage:t,cards:l,filter:n,search:a}} />
    ${l.length?o`<${to}
            ...${{wall:i,stage:t,shown:c,merged:Yn(l),all:!a.value&&"all"===n.value}}
          />`:o`<${ao} stage=${t} />`}
    <${Kn} ...${{wall:i,cards:l,shown:c}} />
  </div>`},heard:(e,t)=>{var n;return"anonymous"===(null==(n=e.settings)?void 0:n.naming)?null:new Set(t.all("card").filter(t=>t.stage===e.id).map(e=>e.group))},keys:Gn,tab:Jn});const lo=({group:t})=>{var a,s;return o`<span class="console-group" data-colour=${null==t?void 0:t.colour}>
    <span class="badge">${n(null!=(a=null==t?void 0:t.icon)?a:"person")}</span
    ><span dir="auto">${null!=(s=null==t?void 0:t.name)?s:e("No group")}</span></span
  >`},ro=[0,1,2,3,4,5];function io(t,n,a){t.ask(s=>o`<${K} wide title=${e("Rate for a group")} close=${s}>
        <div class="stack">
          <p><${lo} group=${a} /></p>
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
                ${j(t.store).map(e=>o`<${co} key=${e.id} ...${{context:t,stage:n,group:a,barrier:e}} />`)}
              </tbody>
            </table>
          </div>
          <div class="dialog-foot"><button class="button primary" onClick=${s}>${e("Done")}</button></div>
        </div>
      <//>`)}function co({context:t,stage:n,group:a,barrier:s}){var l;const r=uo(t.store.all("rating"),n,a,s),i=null!=(l=s.title)?l:P(s),c=o=>{const l=o.target.closest("tr"),[i,c]=[...l.querySelectorAll("select")].map(e=>""===e.value?null:Number(e.value));null!==i&&null!==c&&t.act(function(t,n,o,a,s){const l={stage:t.id,on:o.id,group:n.id},r=s?{power:s.power,resources:s.resources}:{power:null,resources:null};return he(e("Rated for {group}",{group:n.name}),$e("rate",{...l,...a},["rate",{...l,...r}]))}(n,a,s,{power:i,resources:c},r))},d=(e,t)=>o`<td>
      <select aria-label=${`${t}: ${i}`} onChange=${c}>
        <option value="" disabled=${Boolean(r)} selected=${!r}>–</option>
        ${ro.map(t=>o`<option value=${t} selected=${(null==r?void 0:r[e])===t}>${t}</option>`)}
      </select>
    </td>`;return o`<tr>
    <th scope="row" dir="auto">${i}</th>
    ${d("power",e("Power"))}${d("resources",e("Resources"))}
  </tr>`}const uo=(e,t,n,{id:o})=>{var a;return(null==(a=t.settings)?void 0:a.members)?void 0:e.find(e=>e.stage===t.id&&e.on===o&&e.group===n.id&&e.rater===n.id)};function po(e,t,n){var o;const a=new Set(n.map(e=>e.id)),s=new Map;for(const{stage:n,on:l,group:r,rater:i}of t)n===e&&i===r&&a.has(l)&&s.set(r,(null!=(o=s.get(r))?o:new Set).add(l));return new Map([...s].map(([e,t])=>[e,t.size]))}const $o={key:"3",icon:"power",words:()=>e("Power")},ho=()=>o`<div class="empty">
    ${n("power")}
    <h3>${e("Nothing to rate yet")}</h3>
    <p>${e("Barriers come from the barriers stage: its clusters, and cards that are in no cluster.")}</p>
  </div>`;function mo({context:t,stage:n,groups:a,items:s,rated:r}){const i=new Set($(t.store.all("person")).map(e=>e.group)),c=a.filter(e=>r.get(e.id)===s.length).length;return o`<details class="disclosure" open=${c<a.length}>
    <summary>
      ${l("{n} of {all} group has rated everything","{n} of {all} groups have rated everything",c,{all:a.length})}
    </summary>
    <ul class="console-progresses">
      ${a.map(a=>{var l,c;return o`<li key=${a.id} class="console-progress">
      <${lo} group=${a} />
      <progress
        class="progress"
        max=${s.length}
        value=${null!=(l=r.get(a.id))?l:0}
        data-colour=${a.colour}
        aria-label=${a.name}
      ></progress>
      <span class="console-progress-words"
        >${e("{n} of {all}",{n:null!=(c=r.get(a.id))?c:0,all:s.length})}</span
      >
      ${!i.has(a.id)&&o`<span class="chip plain">${e("no one here")}</span>`}
      <button class="button small" onClick=${()=>io(t,n,a)}>
        ${e("Rate on their behalf…")}
      </button>
    </li>`})}
    </ul>
  </details>`}var go=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){var a,s;const{store:l}=t,r=j(l),i=p(l);if(!r.length)return o`<${ho} />`;const c=l.all("rating"),d=M(c,n.id),u=r.map(e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:P(e),category:e.lane}});return o`<div class="stack">
    <${mo} ...${{context:t,stage:n,groups:i,items:r,rated:po(n.id,c,r)}} />
    <div class="scroller" tabindex="0" role="region" aria-label=${e("Heat map")}>
      ${L({barriers:u,groups:i,cells:d,compact:i.length>6})}
    </div>
    ${i.length>6&&U(i)} ${I({split:Boolean(null==(a=n.settings)?void 0:a.members)})}
    ${(null==(s=n.settings)?void 0:s.members)&&o`<p class="soft">
        ${e("A group’s average is shown once five of its members have rated. Where fewer have rated when this stage closes, their ratings are deleted.")}
      </p>`}
  </div>`},heard:(e,t)=>{var n;return(null==(n=e.settings)?void 0:n.members)?null:new Set(t.all("rating").filter(t=>t.stage===e.id).map(e=>{var t;return null!=(t=e.rater)?t:e.group}))},tab:$o});const vo=e=>(e<26?"":vo(Math.floor(e/26)-1))+String.fromCharCode(65+e%26),bo=e=>[...e.map(e=>({...e})),...Array.from({length:5},()=>({}))],fo=e=>Object.values(e).reduce((e,t)=>e+t,0),wo=(e,t)=>e.ask(n=>o`<${yo} ...${{context:e,vote:t,close:n}} />`);function yo({context:a,vote:s,close:r}){var i;const c=p(a.store),[d,u]=t(null==(i=c[0])?void 0:i.id),[$,h]=t(()=>bo(xo(a,s,d)));return o`<${J} wide title=${e("Paper ballots")} yes=${e("Save these ballots")} ...${{close:r,submit:()=>function(t,n,o,a){const s=function(t,{budget:n,max_each:o}){for(const[a,s]of t.entries()){if(fo(s)>n)return e("Ballot {n} has more than {budget} dots.",{n:a+1,budget:n});if(o&&Object.values(s).some(e=>e>o))return e("Ballot {n} has more than {most} dots on one item.",{n:a+1,most:o});if(Object.values(s).some(e=>e<0||!Number.isInteger(e)))return e("Ballot {n} has something that is not a number of dots.",{n:a+1})}return""}(a,n);if(s)return{ok:!1,why:s};const r={vote:n.id,group:o.id},i=(e=>e.filter(e=>fo(e)>0).map(e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e>0))))(a),c=xo(t,n,o.id),d=l("{n} paper ballot saved for {group}","{n} paper ballots saved for {group}",i.length,{group:o.name});return t.act(he(d,$e("cast_for",{...r,ballots:i},["cast_for",{...r,ballots:c}])),{quiet:!0})}(a,s,c.find(e=>e.id===d),$)}}>
    <div class="console-pair">
      <${Q} label=${e("Group")}
        ><select onChange=${e=>(u(e.target.value),h(bo(xo(a,s,e.target.value))))}>
          ${c.map(e=>o`<option value=${e.id} selected=${e.id===d}>${e.name}</option>`)}
        </select><//
      >
      <p class="soft">
        ${l("One row per ballot, {n} dot in each.","One row per ballot, {n} dots in each.",s.budget)}
        ${" "}${e("Saving again replaces what you entered for this group before.")}
      </p>
    </div>
    <ol class="console-letters">
      ${s.items.map((e,t)=>o`<li key=${e}><b>${vo(t)}</b><span dir="auto">${O(a.store,e)}</span></li>`)}
    </ol>
    <${ko} ...${{context:a,vote:s,rows:$,set:(e,t,n)=>h($.map((o,a)=>a===e?{...o,[t]:n}:o))}} />
    <div class="toolbar">
      <button
        type="button"
        class="button small"
        disabled=${$.length>=60}
        onClick=${()=>h([...$,{}])}
      >
        ${n("plus")}${e("Another ballot")}
      </button>
    </div>
  <//>`}function ko({context:t,vote:n,rows:a,set:s}){return o`<div class="scroller" tabindex="0">
    <table class="table console-ballots">
      <thead>
        <tr>
          <th scope="col">${e("Ballot")}</th>
          ${n.items.map((e,n)=>o`<th scope="col" title=${O(t.store,e)}>${vo(n)}</th>`)}
          <th scope="col">${e("Left")}</th>
        </tr>
      </thead>
      <tbody>
        ${a.map((t,a)=>o`<tr key=${a}>
              <th scope="row">${a+1}</th>
              ${n.items.map((l,r)=>{var i,c;return o`<td>
                    <input
                      type="number"
                      min="0"
                      max=${null!=(i=n.max_each)?i:n.budget}
                      inputmode="numeric"
                      aria-label=${e("Ballot {n}, {letter}",{n:a+1,letter:vo(r)})}
                      value=${null!=(c=t[l])?c:""}
                      onInput=${e=>s(a,l,Number(e.target.value)||0)}
                    />
                  </td>`})}
              <td class="number" data-tone=${fo(t)>n.budget?"error":void 0}>
                <b>${n.budget-fo(t)}</b>
              </td>
            </tr>`)}
      </tbody>
    </table>
  </div>`}const xo=(e,t,n)=>{var o,a;return null!=(a=null==(o=((e,t,n)=>e.store.all("proxy_ballots").find(o=>{var a;return o.vote===t.id&&o.group===n&&o.by===(null==(a=e.me.value)?void 0:a.person)}))(e,t,n))?void 0:o.ballots)?a:[]},[Co,_o,So]=[280,120,1e3];function jo(t,{tally:n,vote:a}={}){var s;const l=new Set((null!=(s=null==n?void 0:n.items)?s:[]).filter(e=>e.dots>0).slice(0,3).map(e=>e.on)),r=a?e("Vote, round {n}",{n:a.round}):"",i=e=>t.act(Oo(e),{quiet:!0});t.ask(n=>o`<${J} wide title=${e("Record a decision")} yes=${e("Record")} ...${{close:n,submit:i}}>
        <${Q} label=${e("What was decided")}>
          <textarea name="text" rows="2" required maxlength=${Co} autofocus dir="auto"></textarea>
        <//>
        <${Q} label=${e("How was it decided?")} hint=${e("Vote, show of hands, consensus, leader’s decision…")}
          ><input name="basis" maxlength=${_o} defaultValue=${r} dir="auto"
        /><//>
        <fieldset>
          <legend>${e("About these leverage points")}</legend>
          <div class="console-choice-list">
            ${q(t.store).map(({id:e})=>o`<label class="tick" key=${e}>
                  <input type="checkbox" name="on" value=${e} defaultChecked=${l.has(e)} /><span dir="auto"
                    >${O(t.store,e)}</span
                  ></label
                >`)}
          </div>
        </fieldset>
        <${Q}
          label=${e("Dissent")}
          hint=${e("Who disagreed, and why. It appears next to the decision in the report.")}
        >
          <textarea name="dissent" rows="2" maxlength=${So} dir="auto"></textarea>
        <//>
        <p class="soft">${e("A recorded decision stays as it is. You can record a later one that changes it.")}</p>
      <//>`)}const Oo=t=>({said:e("Decision recorded"),steps:[{do:"decide",backs:[],with:{decision:u(),text:t.get("text").trim(),basis:t.get("basis").trim(),dissent:t.get("dissent").trim(),on:t.getAll("on")}}]});const Po=t=>he(e("Marked as a leverage point"),$e("mark_leverage",{on:t,marked:!0},["mark_leverage",{on:t,marked:!1}]));function To({context:a,stage:s,round:r}){var i;const[c,d]=t(""),p=q(a.store).length,{budget:$=5,max_each:h=0,secret:m=!0}=null!=(i=s.settings)?i:{},g=p>0&&"open"===s.status;return o`<form class="console-box" aria-label=${e("Open a vote")} onSubmit=${async function(t){t.preventDefault();const n=await a.act(function(t,n){const o={budget:Number(n.get("budget")),max_each:Number(n.get("max_each")),secret:n.has("secret")};return{said:e("The vote is open"),steps:[{do:"open_vote",with:{vote:u(),stage:t.id,...o},backs:[]}]}}(s,new FormData(t.target)),{quiet:!0});d(n.ok?"":n.why)}}>
    <h3>${n("vote")}${1===r?e("Open the vote"):e("Open round {n}",{n:r})}</h3>
    <div class="console-trio">
      <${Q} label=${e("Dots per person")}
        ><input name="budget" type="number" min="1" max=${100} required defaultValue=${$}
      /><//>
      <${Q} label=${e("Max dots per item (0 = no limit)")}
        ><input name="max_each" type="number" min="0" max=${100} required defaultValue=${h}
      /><//>
      <${Z} name="secret" label=${e("Secret")} defaultChecked=${m} />
    </div>
    ${c&&o`<p class="notice" role="alert" data-tone="error">${n("warning")}<span>${c}</span></p>`}
    <div class="toolbar">
      <span class="soft">${function(t,n){return t?"open"!==n.status?e("Open this stage first. Then you can start the vote."):l("over {n} leverage point","over {n} leverage points",t):e("Mark at least one leverage point first.")}(p,s)}</span>
      <button class="button primary toolbar-end" disabled=${!g}>${n("play")}${e("Open the vote")}</button>
    </div>
  </form>`}const Ro={key:"4",icon:"leverage",words:()=>e("Leverage")};function qo({context:t,vote:a}){var s;const{store:r}=t,i=null!=(s=r.get("turnout",a.id))?s:{voted:0,proxies:0},c=Math.max($(r.all("person")).length,i.voted);return o`<section class="console-box" data-tone="leverage" aria-label=${e("Vote")}>
    <h3>${n("vote")}${e("Round {n} is open",{n:a.round})}</h3>
    <dl class="stats">
      <div class="stat">
        <dt>${e("of {all} people have voted",{all:c})}</dt>
        <dd>${i.voted}</dd>
      </div>
      <div class="stat">
        <dt>${e("paper ballots entered")}</dt>
        <dd>${i.proxies}</dd>
      </div>
      <div class="stat">
        <dt>${a.secret?e("dots each, secret"):e("dots each, open")}</dt>
        <dd>${a.budget}</dd>
      </div>
    </dl>
    <progress class="progress" max=${Math.max(c,1)} value=${i.voted}>${i.voted}</progress>
    <p class="soft">${e("Results stay hidden until you close the vote – even here.")}</p>
    <div class="toolbar">
      <button class="button" onClick=${()=>wo(t,a)}>
        ${n("file")}${e("Enter paper ballots…")}
      </button>
      <button class="button primary toolbar-end" onClick=${()=>async function(t,n,o,a){const s=o.voted+o.proxies,r=Math.max(0,a-s),i=n.secret&&s<5,c={title:e(i?"Close the vote without a result?":"Close the vote and show the results?"),yes:e(i?"Close without a result":"Close and show results"),danger:!0,text:[i?l("There is only {n} ballot. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.","There are only {n} ballots. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.",s):e("Results appear at once on the wall and on every phone. You can’t reopen a closed vote, but you can run another round."),r?l("{n} person has not voted yet.","{n} people have not voted yet.",r):e("Everyone has voted."),n.secret?e("Individual ballots are then deleted for good, so no one can tell who chose what."):e("This vote is open: everyone can then see who chose what.")]};await t.confirm(c)&&t.act({said:e(i?"Vote closed without a result":"Vote closed, results shown"),steps:[{do:"close_vote",with:{vote:n.id},backs:[]}]})}(t,a,i,c)}>
        ${n("lock")}${e("Close the vote…")}
      </button>
    </div>
  </section>`}function Ao({context:t,closed:a}){var s;const l=r(null),i=null!=(s=a.find(e=>e.id===l.value))?s:a[0],c=t.store.get("tally",i.id),d=a.find(e=>e.round===i.round-1);return c?o`<section class="console-box" aria-label=${e("Result")}>
    <div class="toolbar">
      <h3>${n("check")}${e("Result of round {n}",{n:i.round})}</h3>
      <span class="toolbar-end"
        >${a.length>1&&a.map(t=>o`<button
                key=${t.id}
                class="button small"
                aria-pressed=${t===i}
                onClick=${()=>l.value=t.id}
              >
                ${e("Round {n}",{n:t.round})}
              </button>`)}
        <button class="button small" onClick=${()=>jo(t,{tally:c,vote:i})}>
          ${n("decision")}${e("Record a decision…")}
        </button></span
      >
    </div>
    <p class="soft">${Eo(c)}</p>
    ${0===c.items.length&&o`<p class="notice">${n("lock")}${B()}</p>`}
    ${c.items.length>0&&W({tally:c,groups:p(t.store),names:e=>O(t.store,e),before:d&&t.store.get("tally",d.id),compact:!0,table:!0})}
  </section>`:null}const Eo=t=>[l("{n} ballot","{n} ballots",t.people),null!=t.could&&e("{n} of {all} people voted on a phone",{n:t.people-t.proxies,all:t.could}),t.proxies&&l("{n} of them on paper","{n} of them on paper",t.proxies),t.items.length>0&&l("{n} dot","{n} dots",t.dots),t.items.length>0&&l("{n} group","{n} groups",t.groups)].filter(Boolean).join(" · ");function Mo({context:t,stage:a}){const s=q(t.store);return o`<section class="console-box" aria-label=${e("Leverage points")}>
    <div class="toolbar">
      <h3>${n("leverage")}${e("Leverage points")} <span class="count">${s.length}</span></h3>
      <button class="button small toolbar-end" onClick=${()=>function(t,n){const a=j(t.store).filter(e=>!t.store.get("leverage",e.id)),s=o=>{const a=o.get("text").trim();return a||o.get("on")?t.act(a?function(t,n){const o=u();return he(e("Leverage point added"),$e("add_card",{card:o,stage:t.id,text:n},["withdraw_card",{card:o}]),$e("mark_leverage",{on:o,marked:!0},["mark_leverage",{on:o,marked:!1}]))}(n,a):Po(o.get("on")),{quiet:!0}):{ok:!1,why:e("Write one, or choose one from the board.")}};t.ask(t=>o`<${J} title=${e("Add a leverage point")} yes=${e("Add")} ...${{close:t,submit:s}}>
        <${Q} label=${e("In your own words")}>
          <textarea name="text" rows="2" maxlength=${280} dir="auto" autofocus></textarea>
        <//>
        ${a.length>0&&o`<${Q} label=${e("Or from the board")}
            ><select name="on">
              <option value="">–</option>
              ${a.map(e=>{var t;return o`<option value=${e.id}>${null!=(t=e.title)?t:P(e)}</option>`})}
            </select><//
          >`}
      <//>`)}(t,a)}>
        ${n("plus")}${e("Add one…")}
      </button>
    </div>
    ${s.length?o`<ol class="people">
            ${s.map(e=>o`<${Lo} key=${e.id} ...${{context:t,point:e}} />`)}
          </ol>`:o`<p class="soft">
            ${e("Mark clusters or cards as leverage points, here or on the board. People vote on these.")}
          </p>`}
    <${Io} ...${{context:t,stage:a}} />
  </section>`}function Lo({context:t,point:a}){const{store:s}=t,r=F({id:a.id,links:s.all("link"),cards:s.all("card")}).length,i=O(t.store,a.id),c=r?l("would shift {n} barrier","would shift {n} barriers",r):e("linked to no barrier yet");return o`<li class="person-row">
    ${n("leverage")}<span class="person-name" dir="auto">${i}<small>${c}</small></span>
    <button class="button small" onClick=${()=>Sn(t,a.id)}>${n("link")}${e("Barriers…")}</button>
    <button
      class="button small quiet icon-only"
      aria-label=${e("Unmark as leverage point: {title}",{title:i})}
      onClick=${()=>t.act(_n(a.id,!1))}
    >
      ${n("close")}
    </button>
  </li>`}function Io({context:t,stage:a}){const s=t.store.all("card").filter(e=>e.stage===a.id&&"hidden"!==e.shown&&!e.merged_into&&!t.store.get("leverage",e.id));return s.length?o`<h4>${e("Suggested by the room")}</h4>
    <ul class="people">
      ${s.map(a=>{var s,l;return o`<li class="person-row" key=${a.id}>
            <span class="person-name" dir="auto"
              >${P(a)}<small>${null==(l=t.store.get("group",null!=(s=a.group)?s:""))?void 0:l.name}</small></span
            >
            <button class="button small" onClick=${()=>t.act(_n(a.id,!0))}>
              ${n("leverage")}${e("Accept it")}
            </button>
          </li>`})}
    </ul>`:null}var No=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=A(e.store,t.id),a=n.find(e=>"open"===e.status),s=n.filter(e=>"closed"===e.status);return o`<div class="stack">
    ${a?o`<${qo} key=${a.id} ...${{context:e,vote:a}} />`:o`<${To} ...${{context:e,stage:t,round:n.length+1}} />`}
    ${s.length>0&&o`<${Ao} ...${{context:e,closed:s}} />`}
    <${Mo} ...${{context:e,stage:t}} />
  </div>`},tab:Ro});const Do={key:"5",icon:"decision",words:()=>e("Decisions"),always:!0};function Uo({context:t,decision:a}){var s,l;const r=t.store.get("person",null!=(s=a.by)?s:"");return o`<article class="console-box">
    <h3 dir="auto">${a.text}</h3>
    ${a.basis&&o`<p><b>${e("Basis")}:</b> <span dir="auto">${a.basis}</span></p>`}
    ${(null==(l=a.on)?void 0:l.length)>0&&o`<p class="row">
        ${a.on.map(e=>o`<span class="chip" data-tone="leverage" key=${e}
              >${n("leverage")}<span dir="auto">${O(t.store,e)}</span></span
            >`)}
      </p>`}
    <p><b>${e("Dissent")}:</b> <span dir="auto">${a.dissent||e("none recorded")}</span></p>
    <p class="soft">${(null==r?void 0:r.name)?e("Recorded by {name}",{name:r.name}):e("Recorded by a facilitator")}</p>
  </article>`}var Bo=Object.freeze({__proto__:null,Panel:function({context:t}){const a=[...t.store.all("decision")].sort((e,t)=>t.at-e.at);return o`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("A vote is advice. Record here what the room decided, and who disagreed.")}</p>
      <button class="button primary toolbar-end" onClick=${()=>jo(t)}>
        ${n("plus")}${e("Record a decision…")}
      </button>
    </div>
    ${a.length?a.map(e=>o`<${Uo} key=${e.id} ...${{context:t,decision:e}} />`):o`<div class="empty">
            ${n("decision")}
            <h3>${e("No decision yet")}</h3>
            <p>${e("Recorded decisions appear in the report with how they were decided and who disagreed.")}</p>
          </div>`}
  </div>`},tab:Do});const Wo={key:"6",icon:"calendar",words:()=>e("Plans")};function Fo({context:t,plan:a}){var s,l;const r=t.store.get("group",null!=(s=a.group)?s:""),i=function(e,t){const n=t.filter(t=>t.plan===e.id&&"dropped"!==t.status),o=e=>n.filter(t=>{var n;return(null!=(n=t.missing)?n:[]).includes(e)}).length;return{soon:n.filter(e=>100===e.horizon).length,later:n.filter(e=>1e3===e.horizon).length,owner:o("owner"),indicator:o("indicator"),due:o("due"),ready:n.filter(e=>{var t;return!(null!=(t=e.missing)?t:[]).length}).length,all:n.length}}(a,t.store.all("action")),c=`/w/${t.code}/plan/${encodeURIComponent(a.owner)}?as=console`;return o`<tr>
    <th scope="row">
      ${r?o`<${lo} group=${r} />`:o`<span class="console-group"
              ><span class="badge">${n("flag")}</span><span dir="auto">${a.owner}</span></span
            >`}
    </th>
    <td class="number">${i.soon}</td>
    <td class="number">${i.later}</td>
    <td><${zo} made=${i} /></td>
    <td>
      <a
        class="button small"
        href=${c}
        target="_blank"
        rel="noopener"
        aria-label=${e("Open the plan of {name}",{name:null!=(l=null==r?void 0:r.name)?l:a.owner})}
        >${e("Open plan")}</a
      >
    </td>
  </tr>`}function zo({made:t}){if(!t.all)return o`<span class="chip" data-tone="warn">${n("clock")}${e("no actions yet")}</span>`;const a=[t.owner&&l("{n} owner","{n} owners",t.owner),t.indicator&&l("{n} indicator","{n} indicators",t.indicator),t.due&&l("{n} due date","{n} due dates",t.due)].filter(Boolean);return a.length?o`<span class="row console-chips"
    >${a.map(e=>o`<span class="chip" data-tone="warn" key=${e}>${e}</span>`)}</span
  >`:o`<span class="chip" data-tone="ok">${n("check")}${e("nothing")}</span>`}var Vo=Object.freeze({__proto__:null,Panel:function({context:t}){const{store:a}=t,s=p(a),l=e=>s.findIndex(t=>t.id===e.group)>>>0,r=[...a.all("plan")].sort((e,t)=>l(e)-l(t));return o`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("An action is complete with one owner, an indicator and a due date.")}</p>
      <button class="button small toolbar-end" onClick=${()=>function(t){const n=n=>t.act({said:e("Plan added"),steps:[{do:"add_plan",backs:[],with:{plan:u(),owner:n.get("owner").trim()}}]},{quiet:!0});t.ask(t=>o`<${J} title=${e("Plan of a task force")} yes=${e("Add")} ...${{close:t,submit:n}}>
        <${Q} label=${e("Name of the task force")}
          ><input name="owner" required maxlength=${120} autofocus dir="auto"
        /><//>
      <//>`)}(t)}>
        ${n("plus")}${e("Plan of a task force…")}
      </button>
    </div>
    ${r.length?o`<div class="scroller" tabindex="0">
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
                ${r.map(e=>o`<${Fo} key=${e.id} ...${{context:t,plan:e}} />`)}
              </tbody>
            </table>
          </div>`:o`<div class="empty">
            ${n("calendar")}
            <h3>${e("No plans yet")}</h3>
            <p>${e("Each group gets a plan when the plans stage opens.")}</p>
          </div>`}
  </div>`},heard:function(e,t){const n=new Set(t.all("action").map(e=>e.plan));return new Set(t.all("plan").filter(e=>n.has(e.id)).map(e=>e.group))},tab:Wo});const Ho={key:"7",icon:"pledge",words:()=>e("Pledges")};function Yo({context:t,pledge:a}){var s,r,i,c;const d=t.store.get("group",null!=(s=a.group)?s:""),u=null!=(i=null==(r=a.joined)?void 0:r.length)?i:0;return o`<li class="person-row">
    <span class="badge" data-colour=${null==d?void 0:d.colour}>${n(null!=(c=null==d?void 0:d.icon)?c:"person")}</span>
    <span class="person-name" dir="auto"
      >${a.text}<small
        >${[a.name,null==d?void 0:d.name,u&&l("{n} joined","{n} joined",u)].filter(Boolean).join(" · ")}</small
      ></span
    >
    <button class="button small quiet" onClick=${()=>async function(t,n){const o={title:e("Remove this pledge?"),yes:e("Remove it"),danger:!0,text:[n.text,e("It disappears from the wall and the report, along with everyone who joined it. You can’t undo this.")]};await t.confirm(o)&&t.act({said:e("Pledge removed"),steps:[{do:"withdraw_pledge",with:{pledge:n.id},backs:[]}]})}(t,a)}>${n("trash")}${e("Remove…")}</button>
  </li>`}var Ko=Object.freeze({__proto__:null,Panel:function({context:t}){const a=[...t.store.all("pledge")].sort((e,t)=>t.at-e.at);return a.length?o`<div class="stack">
    <p class="soft">${l("{n} pledge","{n} pledges",a.length)}</p>
    <ul class="people">
      ${a.map(e=>o`<${Yo} key=${e.id} ...${{context:t,pledge:e}} />`)}
    </ul>
  </div>`:o`<div class="empty">
      ${n("pledge")}
      <h3>${e("No pledges yet")}</h3>
      <p>${e("Pledges are made in public and always carry a name.")}</p>
    </div>`},heard:(e,t)=>new Set(t.all("pledge").map(e=>e.group)),tab:Ho});async function Jo(t,n){var o;const a=`/api/workshops/${t.code}/${n}`,s=await fetch(a,{headers:{Authorization:`Bearer ${t.token}`}}).catch(()=>null);if(!(null==s?void 0:s.ok))return{why:null!=(o=await Go(s))?o:e("The download didn’t arrive. Try again.")};const l=await s.blob().catch(()=>null);return l?{blob:l,name:Xo(s)}:{why:e("The download didn’t arrive. Try again.")}}const Go=async e=>{var t,n;return null==(n=null==(t=await(null==e?void 0:e.json().catch(()=>null)))?void 0:t.error)?void 0:n.why};function Xo(e){var t,n;const o=null!=(t=e.headers.get("Content-Disposition"))?t:"",a=/filename\*=UTF-8''([^;]+)/i.exec(o);return a?decodeURIComponent(a[1]):null==(n=/filename="?([^";]+)"?/.exec(o))?void 0:n[1]}function Qo(e,t){Object.assign(document.createElement("a"),{href:Zo(e),download:t}).click()}function Zo(e){const t=URL.createObjectURL(e);return setTimeout(()=>URL.revokeObjectURL(t),6e4),t}function ea({context:t}){const a=r([]),l=r({paper:"a4",wifi:"",password:""});s(()=>{(async function(e){const t=await Jo(e,"paper");return t.why?[]:JSON.parse(await t.blob.text()).papers})(t).then(e=>a.value=e)},[]);const i=e=>t.ask(n=>o`<${na} ...${{context:t,one:e,close:n,last:l}} />`);return o`<section class="console-box">
    <h3>${n("print")}${e("Print for the room")}</h3>
    <p>${e("Each opens as a PDF. The text is large and clear in black and white too.")}</p>
    <ul class="people">
      ${a.value.map(e=>o`<${ta} key=${e.kind} one=${e} ask=${()=>i(e)} />`)}
    </ul>
  </section>`}const ta=({one:t,ask:a})=>o`<li class="person-row">
    <span class="person-name">${t.title}<small>${t.about}</small></span>
    <button class="button small" aria-label=${e("Print: {title}",{title:t.title})} onClick=${a}>
      ${n("print")}${e("Print…")}
    </button>
  </li>`;function na({context:t,one:n,close:a,last:s}){return o`<${J}
    title=${e("Print: {title}",{title:n.title})}
    yes=${e("Create the PDF")}
    ...${{close:a,submit:async e=>{var o;const a=Object.fromEntries([...e].filter(([,e])=>e));s.value={...s.peek(),...a};const l=await Jo(t,`paper/${n.kind}?${new URLSearchParams(a)}`);return l.why?{ok:!1,why:l.why}:(r=l.blob,i=null!=(o=l.name)?o:`${t.code}-${n.kind}.pdf`,window.open(Zo(r),"_blank")||Qo(r,i),{ok:!0});var r,i}}}
  >
    ${n.groups&&o`<${Q} label=${e("Who it’s for")}
        ><select name="group">
          <option value="">${e("All groups")}</option>
          ${p(t.store).map(e=>o`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
        </select><//
      >`}
    <${Q} label=${e("Paper")}
      ><select name="paper">
        ${["a4","letter"].map(e=>o`<option key=${e} value=${e} selected=${s.peek().paper===e}>
              ${"a4"===e?"A4":"Letter"}
            </option>`)}
      </select><//
    >
    ${n.wifi&&o`<${oa} last=${s.peek()} />`}
  <//>`}const oa=({last:t})=>o`<${Q}
      label=${e("Name of the wifi")}
      hint=${e("If left empty, a line to write on is printed. It’s only printed, never saved.")}
      ><input name="wifi" maxlength="32" autocomplete="off" value=${t.wifi}
    /><//>
    <${Q} label=${e("Password of the wifi")}
      ><input name="password" maxlength="63" autocomplete="off" spellcheck=${!1} value=${t.password}
    /><//>`;function aa({context:t}){var a;const l=r(null),i=r(null),c=async()=>{l.value=await(async e=>(await pt(e,"/shares")).shares)(t).catch(()=>l.peek())};s(()=>{c()},[]);return o`<section class="console-box">
    <h3>${n("link")}${e("Share with people who weren’t there")}</h3>
    <p>${e("A link opens the report without joining. It shows what everyone in the room can see, and no more.")}</p>
    ${i.value&&o`<${ra} share=${i.value} context=${t} />`}
    ${(null==(a=l.value)?void 0:a.length)>0&&o`<ul class="people">
        ${l.value.map(n=>o`<${ia} key=${n.id} one=${n} now=${t.now()} takeBack=${()=>(async n=>{var o;if(await t.confirm({title:e("Revoke this link?"),text:e("Anyone who has it can no longer use it to open the report."),yes:e("Delete"),danger:!0})){try{await(a=t,s=n.id,pt(a,`/shares/${s}`,{method:"DELETE"})),(null==(o=i.peek())?void 0:o.id)===n.id&&(i.value=null),t.toast({text:e("The link has been revoked.")})}catch(e){t.toast({text:e.why,tone:"error"})}var a,s;await c()}})(n)} />`)}
      </ul>`}
    <p class="row"><button class="button" onClick=${()=>t.ask(e=>o`<${sa}
          close=${e}
          submit=${async e=>{try{i.value=await(n=t,o={days:Number(e.get("days")),name:e.get("name").trim()},pt(n,"/shares",{method:"POST",body:o}))}catch(e){return{ok:!1,why:e.why}}var n,o;return await c(),{ok:!0}}}
        />`)}>${n("plus")}${e("Share the report…")}</button></p>
  </section>`}const sa=({close:t,submit:n})=>o`<${J} title=${e("Share the report")} yes=${e("Create the link")} ...${{close:t,submit:n}}>
    <${Q} label=${e("Who it’s for")} hint=${e("Only you see this name. It helps you tell the links apart.")}
      ><input name="name" maxlength="60" dir="auto"
    /><//>
    <${Q} label=${e("Expires after")}
      ><select name="days">
        ${la().map(([e,t])=>o`<option key=${e} value=${e} selected=${30===e}>${t}</option>`)}
      </select><//
    >
  <//>`,la=()=>[[7,e("one week")],[30,e("one month")],[100,e("100 days")],[365,e("one year")],[1e3,e("1000 days")]];function ra({share:t,context:a}){const s=r(!1);return o`<div class="notice share-fresh" data-tone="ok" role="status">
    ${n("check")}
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
    <button class="button small primary" onClick=${async()=>{s.value=await Y(t.url),s.value||a.toast({text:e("Copying didn’t work. Select the link and copy it yourself."),tone:"error"})}}>
      ${n(s.value?"check":"copy")}${s.value?e("Copied"):e("Copy")}
    </button>
  </div>`}const ia=({one:t,now:a,takeBack:s})=>o`<li class="person-row">
    <span class="person-name"
      ><bdi>${t.name||e("Without a name")}</bdi
      ><small
        >${t.expires_at>a?e("until {day}",{day:N(t.expires_on)}):e("ended on {day}",{day:N(t.expires_on)})}</small
      ></span
    >
    <button
      class="button small quiet"
      aria-label=${e("Revoke link: {name}",{name:t.name||e("Without a name")})}
      onClick=${s}
    >
      ${n("trash")}${e("Delete")}
    </button>
  </li>`,ca={key:"8",icon:"download",words:()=>e("Documents"),always:!0};function da({context:t,format:a,title:s,hint:l}){const i=r(!1),[c]=a.split("?");return o`<li class="person-row">
    <span class="person-name">${s}<small>${l}</small></span>
    <button
      class="button small"
      disabled=${i.value}
      aria-label=${e("Download: {title}",{title:s})}
      onClick=${async()=>{i.value=!0,await async function(t,n,o){var a;const s=await Jo(t,`export/${n}`);return s.why?t.toast({text:s.why,tone:"error"}):(Qo(s.blob,null!=(a=s.name)?a:`${t.code}.${["csv","html"].includes(o)?"zip":o}`),t.toast({text:e("Downloaded")}))}(t,a,c),i.value=!1}}
    >
      ${n("download")}${i.value?e("Creating…"):c.toUpperCase()}
    </button>
  </li>`}var ua=Object.freeze({__proto__:null,Panel:function({context:t}){return o`<div class="stack">
    <section class="console-box" data-tone="info">
      <h3>${n("book")}${e("Report")}</h3>
      <p>${e("What was decided, planned and pledged, with pictures and tables, ready to print or share.")}</p>
      <p class="row">
        <a class="button primary" href=${`/w/${t.code}/report`} target="_blank" rel="noopener"
          >${e("Open the report")}</a
        >
      </p>
    </section>
    <${ea} context=${t} />
    <${aa} context=${t} />
    <section class="console-box">
      <h3>${n("download")}${e("Downloads")}</h3>
      <ul class="people">
        ${[["pdf",e("Report on paper"),e("PDF: to print, sign and send")],["pdf?paper=letter",e("Report on Letter paper"),e("PDF for printers with Letter paper, 8½ × 11 inches")],["docx",e("Report (Word)"),e("DOCX: opens in Word and LibreOffice, on your own letterhead if you have one")],["xlsx",e("All tables"),e("XLSX: one sheet for each kind of thing, with real dates and numbers")],["ics",e("Due dates for your calendar"),e("ICS: what is due when, and when to review")],["html",e("Web page (offline copy)"),e("HTML in a zip: unpack it and open index.html. It needs no server.")],["md",e("Report as text"),e("Markdown: opens in any editor and pastes into any email")],["csv",e("Tables"),e("CSV files in a zip: they open in any spreadsheet")],["json",e("All data (JSON)"),e("Everything you have access to")],["sqlite",e("The workshop file"),e("SQLite: the workshop itself. Keep a copy somewhere safe.")]].map(([e,n,a])=>o`<${da} key=${e} ...${{context:t,format:e,title:n,hint:a}} />`)}
      </ul>
      <p class="soft">${e("Downloads include hidden cards. To share, use the report link.")}</p>
    </section>
  </div>`},tab:ca});export{so as a,go as b,fn as c,No as d,Bo as e,Vo as f,Ko as g,ua as h};
