import{C as e,a as t,N as n,n as o,i as a,t as s,b as l,s as r,f as i,h as c,c as d,g as u,d as p,o as $,r as h,K as m,Z as g,e as v,j as b,k as f,x as k,P as w,l as y,m as x,p as _,q as C,u as S,v as O,w as j,G as P,D as T,y as R,z as q}from"../core/shared.js";import{p as E,c as A,h as L,a as M}from"../pictures.js";import{w as I}from"../phone/returned.js";import{g as D,t as N,r as B}from"../bars.js";import{b as U}from"../activities/dots.js";import{d as W}from"../writing.js";function z(e){const t=new URLSearchParams(e.replace(/^#/,"")).get("key");return(null==t?void 0:t.trim())||null}const[F,V]=[88,12],H=({drop:e,what:t})=>({onPointerDown:n=>function(e,t,n){var o;if(0!==e.button)return;e.preventDefault();const a=e.currentTarget,s=null!=(o=a.closest("[data-draggable]"))?o:a,l=function(e){for(let t=e.parentElement;t;t=t.parentElement)if(t.scrollHeight>t.clientHeight+1&&/auto|scroll/.test(getComputedStyle(t).overflowY))return t;return document.scrollingElement}(s),r={x:e.clientX,y:e.clientY,thing:s,column:l,top:l.scrollTop,place:null,moving:!1,what:n},i=function(e){for(const[t,n]of Object.entries(e))window.addEventListener(t,n);return()=>{for(const[t,n]of Object.entries(e))window.removeEventListener(t,n)}}({pointermove:e=>Y(r,e),pointerup:()=>(i(),function(e,t){var n,o;const a=null!=(o=null==(n=e.place)?void 0:n.dataset.drop)?o:null,s=e.moving;G(e),s&&t(a)}(r,t)),pointercancel:()=>(i(),G(r)),keydown:e=>"Escape"===e.key&&(i(),G(r))})}(n,e,t)});function Y(e,{clientX:t,clientY:n}){const[o,a]=[t-e.x,n-e.y];!e.moving&&Math.hypot(o,a)<6||(e.moving||requestAnimationFrame(()=>K(e)),Object.assign(e,{moving:!0,at:{clientX:t,clientY:n}}),e.thing.classList.add("dragged"),e.thing.style.translate=`${o}px ${a+e.column.scrollTop-e.top}px`,J(e,function(e,t,n){var o;const a=null==(o=document.elementsFromPoint(t,n).filter(t=>!e.thing.contains(t))[0])?void 0:o.closest("[data-drop]");return(null==a?void 0:a.dataset.drop)===e.what?null:null!=a?a:null}(e,t,n)))}function K(e){if(!e.moving)return;const t=e.column===document.scrollingElement?{top:0,bottom:innerHeight}:e.column.getBoundingClientRect(),n=e.at.clientY<t.top+F?-V:e.at.clientY>t.bottom-F?V:0;n&&(e.column.scrollTop+=n,Y(e,e.at)),requestAnimationFrame(()=>K(e))}function J(e,t){var n;t!==e.place&&(null==(n=e.place)||n.classList.remove("landing"),null==t||t.classList.add("landing"),e.place=t)}function G(e){J(e,null),e.moving=!1,e.thing.classList.remove("dragged"),e.thing.style.translate=""}function X({label:s,items:l,face:r=a("other"),look:i="button quiet small icon-only"}){const[c,d]=e(null),u=t(null),p=e=>{("focusout"!==(null==e?void 0:e.type)||e.relatedTarget&&!u.current.contains(e.relatedTarget))&&(d(null),"Escape"===(null==e?void 0:e.key)&&u.current.querySelector("button").focus())};return n(()=>c&&function(e,t){var n;const o=e.querySelector(".menu"),a=n=>e.contains(n.target)||t(n),s=e=>function(e,t,n){if("Escape"===e.key)return e.stopPropagation(),n(e);const o={ArrowDown:1,ArrowUp:-1}[e.key];return o&&t.length?(e.preventDefault(),t.at((t.indexOf(document.activeElement)+o)%t.length).focus()):void 0}(e,[...o.querySelectorAll(".menu-item")],t);return function(e){const{bottom:t,left:n,right:o}=e.getBoundingClientRect();e.classList.toggle("up",t>window.innerHeight-8),e.classList.toggle("over",n<8||o>window.innerWidth-8)}(o),null==(n=o.querySelector(".menu-item"))||n.focus(),document.addEventListener("pointerdown",a),e.addEventListener("keydown",s),e.addEventListener("focusout",t),()=>{document.removeEventListener("pointerdown",a),e.removeEventListener("keydown",s),e.removeEventListener("focusout",t)}}(u.current,p),[c]),o`<span class="drop console-menu" data-open=${Boolean(c)} ref=${u}>
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
    ${c&&o`<div class="menu" role="menu" aria-label=${s}>
        ${c.map((e,t)=>e?o`<${Q} key=${t} item=${e} choose=${(e=>()=>(p(),e.act()))(e)} />`:o`<hr key=${t} />`)}
      </div>`}
  </span>`}const Q=({item:e,choose:t})=>o`<button type="button" role="menuitem" class=${e.danger?"menu-item danger":"menu-item"} onClick=${t}>
    ${a(e.icon)}<span>${e.words}</span>
  </button>`;function Z({title:e,close:l,wide:r,children:i}){const c=t(null);return n(()=>{const e=document.activeElement;return c.current.showModal(),()=>(null==e?void 0:e.isConnected)&&e.focus()},[]),o`<dialog
    class=${r?"dialog console-wide":"dialog"}
    ref=${c}
    aria-label=${e}
    onCancel=${e=>(e.preventDefault(),l())}
  >
    <div class="console-dialog-head">
      <h2>${e}</h2>
      <button type="button" class="button quiet icon-only" aria-label=${s("Close this window")} onClick=${l}>
        ${a("close")}
      </button>
    </div>
    ${i}
  </dialog>`}function ee({title:t,close:n,wide:s,yes:l,danger:r,submit:i,children:c}){const[d,u]=e(!1),[p,$]=e("");return o`<${Z} ...${{title:t,close:n,wide:s}}>
    <form class="stack" onSubmit=${async function(e){var t;if(e.preventDefault(),d)return;u(!0);const o=await i(new FormData(e.target));if(o.ok)return n();$(null!=(t=o.why)?t:""),u(!1)}}>
      ${c}
      ${p&&o`<p class="notice" role="alert" data-tone="error">${a("warning")}<span>${p}</span></p>`}
      <${te} ...${{close:n,yes:l,danger:r,busy:d}} />
    </form>
  <//>`}const te=({close:e,yes:t,danger:n,busy:a})=>o`<div class="dialog-foot">
    <button type="button" class="button" onClick=${e}>${s("Cancel")}</button>
    <button class=${n?"button danger":"button primary"} disabled=${a}>${a?s("Sending…"):t}</button>
  </div>`;function ne({title:e,text:t,yes:n,danger:a,answer:s}){return o`<${ee} ...${{title:e,yes:n,danger:a,submit:()=>(s(!0),{ok:!0})}} close=${()=>s(!1)}>
    ${[t].flat().map(e=>o`<p key=${e}>${e}</p>`)}
  <//>`}const oe=({label:e,hint:t,children:n})=>o`<label class="field">
    <b>${e}</b>
    ${t&&o`<span class="field-hint">${t}</span>`} ${n}
  </label>`,ae=({label:e,...t})=>o`<label class="tick"><input type="checkbox" ...${t} /><span>${e}</span></label>`,se=(e,t,...n)=>({do:e,with:t,backs:n.map(([e,t])=>({do:e,with:t}))}),le=(e,...t)=>({said:e,steps:t.flat()}),re=e=>e.find(e=>"open"===e.status);function ie(e,t){var n;const o=e.findIndex(e=>e.id===t),a=e=>"ahead"===e.status;return null!=(n=e.slice(o+1).find(a))?n:e.find(a)}function ce(e,t,n){const o=t&&t.id!==e.id?de(t,n):["close_stage",{stage:e.id}];return le(s("Opened: {title}",{title:e.title}),se("open_stage",{stage:e.id},o))}function de(e,t){const n=e.ends_at?Math.max(0,Math.ceil((e.ends_at-t)/6e4)):0;return["open_stage",{stage:e.id,minutes:n}]}const ue=(e,t)=>le(s("Closed: {title}",{title:e.title}),se("close_stage",{stage:e.id},de(e,t))),pe=(e,t)=>le(s(t?"Skipped: {title}":"Back on the agenda: {title}",{title:e.title}),se("skip_stage",{stage:e.id,skipped:t},["skip_stage",{stage:e.id,skipped:!t}])),$e=e=>le(s(e?"Posting is paused":"Posting resumed"),se(e?"pause_room":"resume_room",{},[e?"resume_room":"pause_room",{}])),he=e=>le(s(e?"The workshop is closed":"Workshop reopened"),se(e?"close_workshop":"reopen_workshop",{},[e?"reopen_workshop":"close_workshop",{}]));function me({activity:e}){const t=JSON.parse(document.getElementById("console").dataset.settings);return Object.hasOwn(t,e)?t[e]:[]}const ge=e=>Object.fromEntries(me(e).map(e=>[e.name,e.default])),ve={tick:({name:e,label:t},n)=>o`<${ae} name=${e} label=${t} defaultChecked=${n} />`,number:({name:e,label:t,hint:n,least:a,most:s},l)=>o`<${oe} label=${t} hint=${n}
      ><input name=${e} type="number" min=${a} max=${s} required defaultValue=${l}
    /><//>`,choice:({name:e,label:t,hint:n,choices:a},s)=>o`<${oe} label=${t} hint=${n}
      ><select name=${e}>
        ${a.map(([e,t])=>o`<option value=${e} selected=${s===e}>${t}</option>`)}
      </select><//
    >`},be={tick:(e,t)=>e.has(t),number:(e,t)=>Number(e.get(t)),choice:(e,t)=>e.get(t)},fe=(e,{settings:t={}})=>{var n;return ve[e.type](e,null!=(n=t[e.name])?n:e.default)},[ke,we]=[120,280],ye=["title","task","place","day0"];function xe({desk:e,look:t,looking:n}){var a;const l=r(e.store),i=e.store.get("about","about"),c=null==(a=ie(l,i.current))?void 0:a.id;return o`<section class="console-agenda" aria-label=${s("Agenda")}>
    <${Ce} ...${{desk:e,stages:l,about:i}} />
    <ol class="stage-list">
      ${l.map((a,s)=>o`<${Oe}
            key=${a.id}
            ...${{desk:e,stage:a,place:s,look:t}}
            next=${c===a.id}
            seen=${n===a.id}
            current=${i.current===a.id}
          />`)}
    </ol>
    <${Pe} ...${{desk:e,about:i}} />
  </section>`}function _e(e){const t=r(e.store),n=ie(t,e.store.get("about","about").current);n&&e.act(ce(n,re(t),e.now()))}function Ce({desk:e,stages:t,about:n}){if(n.closed)return o`<p class="console-now soft">${s("The workshop is closed.")}</p>`;const l=re(t),r=ie(t,n.current);return o`<div class="console-now">
    ${l?o`<${Se} ...${{desk:e,stage:l}} />`:o`<p class="soft">${s("No stage is open.")}</p>`}
    ${r&&o`<button class="button primary wide console-next" onClick=${()=>_e(e)}>
        ${a("play")}<span dir="auto">${s("Open next: {title}",{title:r.title})}</span>
      </button>`}
  </div>`}function Se({desk:e,stage:t}){const n=n=>()=>e.act(function(e,t,n){const o=e.ends_at&&e.ends_at+6e4*Math.min(0,t)>=n?["extend_stage",{stage:e.id,minutes:-t}]:de(e,n),a=t>0?l("{n} minute more","{n} minutes more",t):l("{n} minute less","{n} minutes less",-t);return le(a,se("extend_stage",{stage:e.id,minutes:t},o))}(t,n,e.now()));return o`<p class="console-now-name"><small>${s("Open now")}</small><b dir="auto">${t.title}</b></p>
    <div class="toolbar console-now-tools">
      <button class="button small" aria-label=${s("5 minutes less")} disabled=${!t.ends_at} onClick=${n(-5)}>
        ${s("−5 min")}
      </button>
      <button class="button small" aria-label=${s("5 minutes more")} onClick=${n(5)}>${s("+5 min")}</button>
      <button
        class="button small toolbar-end"
        aria-label=${s("Close this stage")}
        onClick=${()=>e.act(ue(t,e.now()))}
      >
        ${a("stop")}${s("Close")}
      </button>
    </div>`}function Oe({desk:e,stage:t,place:n,next:i,seen:c,current:d,look:u}){const p="ahead"===t.status?i?"next":"ahead":t.status;return o`<li
    class="stage"
    data-state=${p}
    data-seen=${c}
    data-drop=${`stage:${n}`}
    data-draggable
    aria-current=${d?"step":void 0}
  >
    <span
      class="stage-mark console-grip"
      title=${s("Drag to another place")}
      ...${H({what:`stage:${n}`,drop:n=>function(e,t,n){(null==n?void 0:n.startsWith("stage:"))&&je(e,t,Number(n.slice(6)))}(e,t,n)})}
    >
      ${"done"===t.status?a("check"):"open"===t.status?a("play"):n+1}</span
    >
    <button
      class="stage-name console-plain"
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick=${()=>u(t.id)}
      onKeyDown=${o=>async function(e,t,n,o){const a=e.altKey&&{ArrowUp:-1,ArrowDown:1}[e.key];if(!a)return;e.preventDefault();const s=e.currentTarget;await je(t,n,o+a),s.focus()}(o,e,t,n)}
    >
      <span dir="auto">${t.title}</span><small>${function(e){const t=e.minutes?l("{n} min","{n} min",e.minutes):s("no time limit"),n={open:s("open"),done:s("done"),skipped:s("skipped")}[e.status];return n?`${n} · ${t}`:t}(t)}</small>
    </button>
    <${X} label=${s("More for {title}",{title:t.title})} items=${()=>function(e,t,n){const a=r(e.store),l=re(a);return["open"===t.status?{icon:"stop",words:s("Close"),act:()=>e.act(ue(t,e.now()))}:{icon:"play",words:t.opened_at?s("Reopen"):s("Open now"),act:()=>e.act(ce(t,l,e.now()))},"open"!==t.status&&("skipped"===t.status?{icon:"undo",words:s("Put back on the agenda"),act:()=>e.act(pe(t,!1))}:{icon:"arrow-end",words:s("Skip"),act:()=>e.act(pe(t,!0))}),{icon:"edit",words:s("Edit…"),act:()=>function(e,t){const n=n=>e.act(function(e,t,n){var o,a,l;const r={title:e.title,instruction:null!=(o=e.instruction)?o:"",minutes:null!=(a=e.minutes)?a:0},i=Object.keys(r).filter(e=>void 0!==t[e]&&t[e]!==r[e]),c={...n,...e.settings},d=Object.keys(null!=(l=t.settings)?l:{}).filter(e=>t.settings[e]!==c[e]);if(!i.length&&!d.length)return le("");const u=(t,n)=>({stage:e.id,...Object.fromEntries(i.map(e=>[e,t[e]])),...d.length&&{settings:Object.fromEntries(d.map(e=>[e,n[e]]))}});return le(s("Stage changed"),se("edit_stage",u(t,t.settings),["edit_stage",u(r,c)]))}(t,function(e,t){const n=Object.fromEntries(me(e).map(({type:e,name:n})=>[n,be[e](t,n)]));return{title:t.get("title").trim(),instruction:t.get("instruction").trim(),minutes:Number(t.get("minutes")),settings:n}}(t,n),ge(t)),{quiet:!0});e.ask(e=>{var a,l;return o`<${ee} title=${s("Edit stage")} yes=${s("Save")} ...${{close:e,submit:n}}>
        <${oe} label=${s("Title")}
          ><input name="title" required maxlength=${120} defaultValue=${t.title} dir="auto"
        /><//>
        <${oe} label=${s("Instruction")} hint=${s("One sentence that everyone reads on the phone and on the wall.")}>
          <textarea
            name="instruction"
            maxlength=${280}
            rows="3"
            defaultValue=${null!=(a=t.instruction)?a:""}
            dir="auto"
          ></textarea>
        <//>
        <${oe} label=${s("Planned minutes")} hint=${s("0 = no timer. A timer already running isn’t affected.")}>
          <input name="minutes" type="number" min="0" max=${1440} required defaultValue=${null!=(l=t.minutes)?l:0}
        /><//>
        ${me(t).length>0&&o`<div class="console-pair">${me(t).map(e=>fe(e,t))}</div>`}
      <//>`})}(e,t)},n>0&&{icon:"chevron-up",words:s("Move up"),act:()=>je(e,t,n-1)},n<a.length-1&&{icon:"chevron-down",words:s("Move down"),act:()=>je(e,t,n+1)}].filter(Boolean)}(e,t,n)} />
  </li>`}const je=(e,t,n)=>e.act(function(e,t,n){const o=e.map(e=>e.id),a=o.filter(e=>e!==t),l=Math.max(0,Math.min(n,a.length)),r=[...a.slice(0,l),t,...a.slice(l)],i=e.find(e=>e.id===t).title,c=r.every((e,t)=>e===o[t]);return le(s("Moved on the agenda: {title}",{title:i}),c?[]:se("arrange_stages",{stages:r},["arrange_stages",{stages:o}]))}(r(e.store),t.id,n));function Pe({desk:e,about:t}){const n=o`<button class="button quiet wide" onClick=${()=>function(e){const t=e.store.get("about","about"),n=n=>{const o=Object.fromEntries(ye.map(e=>[e,n.get(e).trim()]));return e.act(function(e,t){const n=Object.keys(t).filter(n=>{var o;return t[n]!==(null!=(o=e[n])?o:"")}),o=e=>Object.fromEntries(n.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}));return le(s("Workshop changed"),n.length?se("edit_workshop",o(t),["edit_workshop",o(e)]):[])}(t,o),{quiet:!0})};e.ask(e=>{var a,l,r;return o`<${ee} title=${s("Edit the workshop")} yes=${s("Save")} ...${{close:e,submit:n}}>
        <${oe} label=${s("Title")}
          ><input name="title" required maxlength=${ke} defaultValue=${t.title} dir="auto"
        /><//>
        <${oe} label=${s("The question")} hint=${s("One sentence that everyone in the room works on.")}>
          <textarea name="task" rows="3" maxlength=${we} defaultValue=${null!=(a=t.task)?a:""} dir="auto"></textarea>
        <//>
        <${oe} label=${s("Place")}
          ><input name="place" maxlength=${ke} defaultValue=${null!=(l=t.place)?l:""} dir="auto"
        /><//>
        <${oe} label=${s("Day 0")} hint=${s("The 100 and 1000 days count from here.")}
          ><input name="day0" type="date" defaultValue=${null!=(r=t.day0)?r:""}
        /><//>
      <//>`})}(e)}>
    ${a("settings")}${s("Edit the workshop…")}
  </button>`;if(t.closed)return o`${n}<button class="button wide" onClick=${()=>e.act(he(!1))}>
        ${a("unlock")}${s("Reopen the workshop")}
      </button>`;const l={title:s("Close the workshop?"),yes:s("Close the workshop"),danger:!0,text:s("No one can post anymore. Plans, the report and downloads stay. You can reopen it at any time.")};return o`${n}<button class="button quiet wide" onClick=${async()=>await e.confirm(l)&&e.act(he(!0))}>
      ${a("lock")}${s("Close the workshop…")}
    </button>`}const[Te,Re]=[2e9,3e8],qe=["ok","info","warn","error"],Ee=({live:e})=>e?{id:"line",tone:"ok",words:s("This console is connected")}:{id:"line",tone:"error",words:s("This console is not connected"),hint:s("Retrying. What you see may be out of date.")};function Ae({waiting:e,durable:t}){const n=[];return e&&n.push({id:"waiting",tone:"warn",words:l("{n} of your posts is waiting to be sent","{n} of your posts are waiting to be sent",e)}),t||n.push({id:"durable",tone:"info",words:s("This browser won’t keep unsent posts when the tab is closed")}),n}function Le({connected:e,behind:t}){const n=l("{n} screen connected","{n} screens connected",e);return t?{id:"people",tone:"warn",words:n,hint:l("{n} of them is behind and catching up","{n} of them are behind and catching up",t)}:{id:"people",tone:"ok",words:n}}function Me({unsaved:e,trouble:t,last_commit:n},{now:o}){return t?{id:"saved",tone:"error",words:s("Posts can’t be saved: {why}",{why:t}),hint:s("They wait on the phones. Put the disk or the session file back, and they are saved.")}:e?{id:"saved",tone:"warn",words:l("{n} post is being saved","{n} posts are being saved",e)}:{id:"saved",tone:"ok",words:n?s("All saved. Last post {ago} ago",{ago:i(o-n)}):s("All saved")}}function Ie({brought_back:e},{now:t}){if(!e)return[];const[n,o]=e;return[{id:"brought-back",tone:"warn",words:s("The session file was taken away and saved again {ago} ago",{ago:i(t-n)}),hint:s("Nothing is lost. The workshop is in {file}.",{file:o})}]}function De({restored:e,came_back:t}){return null==e?[]:[{id:"back",tone:"info",words:t?l("{n} post arrived after the copy was put in place","{n} posts arrived after the copy was put in place",t):s("This workshop is running from a copy")}]}function Ne({last_copy:e,copy_failed:t,copies:n},{now:o}){return t?{id:"copy",tone:"error",words:s("The backup failed: {why}",{why:t}),hint:e?s("Last backup {ago} ago",{ago:i(o-e)}):void 0}:!e&&n?{id:"copy",tone:"info",words:s("Making the first backup…")}:e?{id:"copy",tone:o-e>18e4?"warn":"ok",words:s("Last backup {ago} ago",{ago:i(o-e)})}:{id:"copy",tone:"warn",words:s("No backup"),hint:s("If this laptop fails, the workshop is lost. Download a copy from Documents from time to time.")}}function Be({disk_free:e}){const t=s("{size} GB of disk free",{size:(e/1e9).toFixed(1)});return e<Re?{id:"disk",tone:"error",words:t,hint:s("Free up space now, or posts will be refused.")}:{id:"disk",tone:e<Te?"warn":"ok",words:t}}function Ue({desk:e}){var t,l;const r=c(null);n(()=>function(e,t){const n=async()=>{if("hidden"===document.visibilityState)return;const n=await fetch(`/api/health/${e.code}`,{headers:{Authorization:`Bearer ${e.token}`}}).catch(()=>null);t.value=(null==n?void 0:n.ok)?{...await n.json(),at:Date.now()}:{missing:!0}};n();const o=setInterval(n,5e3);return()=>clearInterval(o)}(e,r),[]);const i=e.sync.state.value,d=function(e,t){const n=[Ee(t),...Ae(t)];return e?e.missing?[...n,{id:"server",tone:"error",words:s("The server didn’t return a report.")}]:[...n,Le(e),Me(e,t),...Ie(e,t),...De(e),Ne(e,t),Be(e),{id:"address",tone:"ok",words:s("Phones reach it at {address}",{address:e.address})}]:[...n,{id:"asking",tone:"info",words:s("Asking the server…")}]}(r.value,{now:e.seconds.value,live:"live"===i,waiting:e.outbox.waiting.value,durable:e.outbox.durable.value}),u=(e=>qe[Math.max(0,...e.map(e=>qe.indexOf(e.tone)))])(d);return o`<details class="console-health" data-tone=${u}>
    <summary>
      ${a(We[u])}<b
        >${null!=(l=null==(t=d.find(e=>e.tone===u&&ze.has(u)))?void 0:t.words)?l:s("Everything is fine")}</b
      >
    </summary>
    <ul class="console-health-lines" aria-live="off">
      ${d.map(({id:e,tone:t,words:n,hint:s})=>o`<li key=${e} data-tone=${t} data-health=${e}>
            ${a(We[t])} <span>${n}${s&&o`<small>${s}</small>`}</span>
          </li>`)}
    </ul>
  </details>`}const We={ok:"check",warn:"warning",error:"warning",info:"info"},ze=new Set(["warn","error"]),Fe=["people","person","fish","boat","government","leaf","book","microphone","heart","market","hand","youth","elder","national","house","tree","wheat","briefcase","star","wave","balance","globe","wrench","training","technology"],Ve=Array.from({length:12},(e,t)=>t+1),He=({icon:e,colour:t,name:n="",onChange:l})=>o`<fieldset class="look-icons">
      <legend>${s("Icon")}</legend>
      ${Fe.map((t,r)=>o`<label key=${t} class="look">
            <input
              type="radio"
              name=${`${n}icon`}
              value=${t}
              defaultChecked=${t===e}
              aria-label=${s("Icon {n}",{n:r+1})}
              onChange=${l}
            />
            <span>${a(t)}</span></label
          >`)}
    </fieldset>
    <fieldset class="look-icons">
      <legend>${s("Colour")}</legend>
      ${Ve.map(e=>o`<label key=${e} class="look" data-colour=${e}>
            <input
              type="radio"
              name=${`${n}colour`}
              value=${e}
              defaultChecked=${e===t}
              aria-label=${s("Colour {n}",{n:e})}
              onChange=${l} />
            <span class="look-colour"></span
          ></label>`)}
    </fieldset>`,Ye=e=>(null==e?void 0:e.name)||("facilitator"===(null==e?void 0:e.role)?s("Facilitator"):s("Guest"));function Ke(e,t){var n;const l=t.id===(null==(n=e.me.value)?void 0:n.person);if("removed"===t.status)return[{icon:"undo",words:s("Let back in"),act:()=>e.act((e=>le(s("{name} can come back",{name:Ye(e)}),se("readmit_person",{person:e.id},["remove_person",{person:e.id}])))(t))},null,Je(e,t)];const r=(n,o,a)=>t.role!==n&&{icon:o,words:a,act:()=>async function(e,t,n){const o={title:s("Make {name} a facilitator?",{name:Ye(t)}),yes:s("Make facilitator"),text:s("A facilitator can open and close stages, hide cards, see everything and remove people.")};("facilitator"!==n||await e.confirm(o))&&e.act(((e,t)=>le(s("{name} has another role now",{name:Ye(e)}),se("set_role",{person:e.id,role:t},["set_role",{person:e.id,role:e.role}])))(t,n))}(e,t,n)};return[{icon:"edit",words:s("Rename…"),act:()=>function(e,t){const n=n=>e.act(((e,t)=>le(s("Renamed to {name}",{name:t}),se("rename_person",{person:e.id,name:t},...e.name?[["rename_person",{person:e.id,name:e.name}]]:[])))(t,n.get("name").trim()),{quiet:!0});e.ask(e=>{var a;return o`<${ee} title=${s("Rename a person")} yes=${s("Save")} ...${{close:e,submit:n}}>
        <${oe} label=${s("Name")}
          ><input name="name" required maxlength=${60} defaultValue=${null!=(a=t.name)?a:""} autofocus dir="auto"
        /><//>
      <//>`})}(e,t)},{icon:"move",words:s("Move to another group…"),act:()=>function(e,t){const n=u(e.store).filter(e=>e.id!==t.group);e.ask(l=>o`<${Z} title=${s("Move {name} to",{name:Ye(t)})} close=${l}>
        <div class="stack">
          ${n.map(n=>o`<button
                key=${n.id}
                class="button wide"
                data-colour=${n.colour}
                onClick=${((n,o)=>()=>(n(),e.act(((e,t)=>le(s("{name} is now in {group}",{name:Ye(e),group:t.name}),se("move_person",{person:e.id,group:t.id},...e.group?[["move_person",{person:e.id,group:e.group}]]:[])))(t,o))))(l,n)}
              >
                ${a(n.icon)}<span dir="auto">${n.name}</span>
              </button>`)}
        </div>
      <//>`)}(e,t)},null,r("recorder","recorder",s("Make recorder")),t.group&&r("participant","person",s("Make participant")),r("facilitator","key",s("Make facilitator…")),!l&&null,!l&&{icon:"lock",words:s("Remove from the room…"),danger:!0,act:()=>async function(e,t){const n={title:s("Remove {name}?",{name:Ye(t)}),yes:s("Remove from the room"),danger:!0,text:s("This phone can’t post anymore. What it posted stays. You can let the person back in.")};await e.confirm(n)&&e.act((e=>le(s("{name} was removed",{name:Ye(e)}),se("remove_person",{person:e.id},["readmit_person",{person:e.id}])))(t))}(e,t)},!l&&Je(e,t)].filter(e=>!1!==e&&void 0!==e)}const Je=(e,t)=>({icon:"trash",words:s("Erase person…"),danger:!0,act:()=>async function(e,t){const n={title:s("Erase {name}?",{name:Ye(t)}),yes:s("Erase permanently"),danger:!0,text:[s("This person’s name and every text they wrote are deleted from the workshop’s file. Their cards become blank; their pledges and open votes are removed."),s("Anonymous cards stay: no one can tell which of them this person wrote."),s("You can’t undo this.")]};await e.confirm(n)&&e.act((e=>le(s("Person erased"),se("erase_person",{person:e.id})))(t))}(e,t)});function Ge(e,t){const n=u(e.store),l=null!=t?t:{name:"",icon:"people",colour:n.length%12+1},r=n=>{const o={name:n.get("name").trim(),icon:n.get("icon"),colour:Number(n.get("colour"))};return e.act(t?function(e,t){const n=["name","icon","colour"].filter(n=>void 0!==t[n]&&t[n]!==e[n]),o=t=>({group:e.id,...Object.fromEntries(n.map(e=>[e,t[e]]))});return le(s("Group changed: {name}",{name:t.name}),n.length?se("edit_group",o(t),["edit_group",o(e)]):[])}(t,o):function(e){const t=d();return le(s("Group added: {name}",{name:e.name}),se("add_group",{group:t,...e},["remove_group",{group:t}]))}(o),{quiet:!0})};e.ask(i=>o`<${ee}
        title=${s(t?"Edit group":"Add a group")}
        yes=${s(t?"Save":"Add")}
        ...${{close:i,submit:r}}
      >
        <${oe} label=${s("Name")}
          ><input name="name" required maxlength=${60} defaultValue=${l.name} autofocus dir="auto"
        /><//>
        <${He} icon=${l.icon} colour=${l.colour} />
        ${t&&n.length>1&&o`<button
            type="button"
            class="button quiet"
            onClick=${()=>(i(),e.act((({id:e,name:t,icon:n,colour:o,position:a})=>le(s("Group removed: {name}",{name:t}),se("remove_group",{group:e},["add_group",{group:e,name:t,icon:n,colour:o,position:a}])))(t)))}
          >
            ${a("trash")}${s("Remove group")}
          </button>`}
      <//>`)}function Xe({desk:e}){const t=c([]),a=async()=>{var n;return t.value=null!=(n=await Qe(e))?n:t.peek()};n(()=>function(e){e();const t=setInterval(()=>"hidden"!==document.visibilityState&&e(),1e4);return()=>clearInterval(t)}(a),[]);const r=t.value.length;return r?o`<div class="console-idle">
    <span class="soft"
      >${l("{n} person did nothing and isn’t connected","{n} people did nothing and aren’t connected",r)}</span
    >
    <button class="button small" onClick=${async()=>(await async function(e){const t=await Qe(e);if(!(null==t?void 0:t.length))return;const n={title:l("Remove {n} person who did nothing?","Remove {n} people who did nothing?",t.length),yes:s("Remove them"),danger:!0,text:[s("They joined, but nothing here is from them and they aren’t connected now. Facilitators and recorders stay."),s("Someone who only posted anonymously or voted in secret can be among them: no one can tell."),s("They can join again with the code, and you can undo this.")]};await e.confirm(n)&&await e.act(function(e){const t=Array.from({length:Math.ceil(e.length/500)},(t,n)=>e.slice(500*n,500*(n+1)));return le(l("{n} person removed","{n} people removed",e.length),t.map(e=>se("remove_idle_people",{people:e},["readmit_people",{people:e}])))}(t))}(e),await a())}>${s("Remove them…")}</button>
  </div>`:null}async function Qe({code:e,token:t}){const n={Authorization:`Bearer ${t}`},o=await fetch(`/api/workshops/${encodeURIComponent(e)}/idle`,{headers:n}).catch(()=>null);return(null==o?void 0:o.ok)?(await o.json()).people:null}function Ze({desk:e}){const{store:t}=e,n=c(""),r=t.all("person").filter(({status:e})=>"erased"!==e),i=u(t),d=function({store:e,parts:t},n,o){var a,s,l,r;const i=e.get("stage",null!=(s=null==(a=e.get("about","about"))?void 0:a.current)?s:"");return"open"!==(null==i?void 0:i.status)?null:function(e,t,n){if(!n)return null;const o=new Set(p(t).map(e=>e.group));return e.filter(e=>o.has(e.id)&&!n.has(e.id))}(n,o,null==(r=null==(l=t[i.activity])?void 0:l.heard)?void 0:r.call(l,i,e))}(e,i,r),$=n.value.trim().toLocaleLowerCase(),h=$?r.filter(e=>Ye(e).toLocaleLowerCase().includes($)):r;return o`<section class="console-people" aria-label=${s("People")}>
    <div class="console-side-head">
      <h2>${s("People")}</h2>
      <button class="button small" onClick=${()=>Ge(e)}>${a("plus")}${s("Group")}</button>
    </div>
    <${et} ...${{desk:e,people:r}} />
    <${tt} silent=${d} />
    <${nt} ...${{groups:i,people:r}} />
    <${Xe} desk=${e} />
    <label class="console-search"
      ><span class="visually-hidden">${s("Search people")}</span>${a("search")}
      <input
        type="search"
        placeholder=${l("Search {n} person","Search {n} people",r.length)}
        value=${n.value}
        onInput=${e=>n.value=e.target.value}
    /></label>
    <${at} ...${{desk:e,people:h}} />
    ${i.map(t=>o`<${ot} key=${t.id} ...${{desk:e,group:t,words:$}} silent=${null==d?void 0:d.includes(t)} people=${h.filter(e=>e.group===t.id)} />`)}
    <${st} ...${{desk:e,people:h}} />
  </section>`}function et({desk:e,people:t}){const{here:n=0}=e.sync.presence.value,a=p(t).length;return o`<p class="console-here">
    <b>${l("{n} connected now","{n} connected now",n)}</b>
    <span class="soft">${a?l("{n} joined","{n} joined",a):s("No one has joined yet")}</span>
  </p>`}function tt({silent:e}){return e?e.length?o`<p class="notice" data-tone="warn">
    ${a("microphone")}<span
      >${s("Not heard yet:")} ${e.map((e,t)=>o`${t?", ":""}<bdi>${e.name}</bdi>`)}</span
    >
  </p>`:o`<p class="notice" data-tone="ok">${a("check")}<span>${s("Every group has contributed.")}</span></p>`:null}function nt({groups:e,people:t}){const n=new Set(p(t).map(e=>e.group)),a=e.filter(e=>!n.has(e.id));return n.size&&a.length?o`<p class="soft console-absent">
    ${s("No one came from:")} ${a.map((e,t)=>o`${t?", ":""}<bdi>${e.name}</bdi>`)}
  </p>`:null}function ot({desk:e,group:t,people:n,silent:l,words:r}){var i;const c=n.filter(e=>"in"===e.status&&"facilitator"!==e.role),d=null!=(i=e.sync.presence.value.groups.get(t.id))?i:0;return r&&!c.length?null:o`<details class="console-group-row" open=${!!r||void 0}>
    <summary>
      <span class="badge" data-colour=${t.colour}>${a(t.icon)}</span>
      <span class="person-name"
        ><span dir="auto">${t.name}</span
        ><small
          >${c.length?s("{here} of {all} here",{here:d,all:c.length}):s("No one yet")}</small
        ></span
      >
      ${l&&o`<span class="presence" data-state="silent">${s("silent")}</span>`}
    </summary>
    <div class="toolbar">
      <button class="button small" onClick=${()=>Ge(e,t)}>${a("edit")}${s("Edit group…")}</button>
    </div>
    <${lt} ...${{desk:e,people:c}} />
  </details>`}const at=({desk:e,people:t})=>{const n=t.filter(e=>"in"===e.status&&("facilitator"===e.role||!e.group));return n.length>0&&o`<details class="console-group-row">
      <summary>
        <span class="badge">${a("key")}</span>
        <span class="person-name">${s("Facilitators")}<small>${n.length}</small></span>
      </summary>
      <${lt} ...${{desk:e,people:n}} />
    </details>`},st=({desk:e,people:t})=>{const n=t.filter(e=>"removed"===e.status);return n.length>0&&o`<details class="console-group-row">
      <summary>
        <span class="badge">${a("lock")}</span>
        <span class="person-name">${s("Removed")}<small>${n.length}</small></span>
      </summary>
      <${lt} ...${{desk:e,people:n}} />
    </details>`},lt=({desk:e,people:t})=>o`<ul class="people">
    ${t.map(t=>o`<${rt} key=${t.id} ...${{desk:e,id:t.id}} />`)}
  </ul>`;function rt({desk:e,id:t}){var n;const l=e.store.get("person",t),r=e.sync.presence.value.people.has(t),i={recorder:s("recorder"),facilitator:s("facilitator")};return o`<li class="person-row">
    <span class="person-name" dir="auto"
      >${Ye(l)}<small
        >${[i[l.role],t===(null==(n=e.me.value)?void 0:n.person)&&s("you")].filter(Boolean).join(" · ")}</small
      ></span
    >
    ${"recorder"===l.role&&o`<span title=${s("recorder")}>${a("recorder")}</span>`}
    <span class="presence" data-state=${r?"here":"away"}>${s(r?"here":"away")}</span>
    <${X} label=${s("More for {title}",{title:Ye(l)})} items=${()=>Ke(e,l)} />
  </li>`}const it=e=>Object.entries(e).map(([e,{tab:t}])=>({name:e,...t})).sort((e,t)=>{var n,o;return(null!=(n=e.key)?n:"~").localeCompare(null!=(o=t.key)?o:"~")}),ct=(e,t)=>it(e).filter(({name:e,always:n})=>n||t.some(t=>t.activity===e)),dt="wsr-console-keys",ut=e=>Object.values(e).flatMap(({keys:e=[]})=>e);const pt=(e,t,n)=>{var o,a,s;return null!=(s=null==(o=ht[e])?void 0:o.call(ht,t,n))?s:null==(a=ut(t.parts).find(t=>t.key===e))?void 0:a.act},$t={KeyN:_e,KeyP:e=>e.act($e(!e.store.get("about","about").paused))},ht={u:e=>()=>e.takeBack(),"?":(e,t)=>t,"/":()=>()=>{var e;return null==(e=document.querySelector(".console-panel [type=search], .console-people [type=search]"))?void 0:e.focus()}};function mt(){try{return"off"!==localStorage.getItem(dt)}catch{return!0}}const gt=e=>e.ask(t=>{return o`<${Z} wide title=${s("Help and shortcuts")} close=${t}>
        <div class="console-help">
          <section>
            <h3>${s("Agenda")}</h3>
            <ul>
              <li>${s("“Open next” starts the next stage for everyone and closes the current one.")}</li>
              <li>${s("Pause stops all posting at once. Nothing is lost. Press again to resume.")}</li>
              <li>
                ${s("You can undo almost anything, from the message at the bottom or the Undo button at the top.")}
              </li>
              <li>
                ${s("Hidden cards leave every phone and the wall at once. Only facilitators can still see them.")}
              </li>
              <li>${s("Drag cards by their handle, or use Move to… in the menu. Both do the same.")}</li>
            </ul>
          </section>
          <section>
            <h3>${s("Keys")}</h3>
            <dl class="console-keys">
              ${(a=e.parts,[(n=it(a).filter(({key:e})=>e),[`${n[0].key} … ${n.at(-1).key}`,s("Panels, from {first} to {last}",{first:n[0].words(),last:n.at(-1).words()})]),["0",s("Back to the current stage")],["Shift N",s("Open the next stage")],["Shift P",s("Pause or resume posting")],["U, Ctrl Z",s("Undo the last step")],["/",s("Search in this panel")],...ut(a).filter(({words:e})=>e).map(({key:e,words:t})=>[e.toUpperCase(),t()]),["Esc",s("Clear selection; close a window")],["Alt ↑ ↓",s("Move the focused stage up or down")],["?",s("This help")]]).map(([e,t])=>o`<div key=${e}>
                    <dt><kbd>${e}</kbd></dt>
                    <dd>${t}</dd>
                  </div>`)}
            </dl>
            <${ae}
              label=${s("Use single-key shortcuts on this device")}
              defaultChecked=${mt()}
              onChange=${e=>function(e){try{localStorage.setItem(dt,e?"on":"off")}catch{}}(e.target.checked)}
            />
          </section>
        </div>
      <//>`;var n,a});async function vt(e){try{return await navigator.clipboard.writeText(e),!0}catch{return function(e){var t;const n=document.createElement("textarea");n.value=e,n.className="visually-hidden",(null!=(t=document.querySelector("dialog[open]"))?t:document.body).append(n),n.select();try{return document.execCommand("copy")}catch{return!1}finally{n.remove()}}(e)}}const bt=e=>`wsr:${e}:link`;function ft({desk:t}){const[n,l]=e(()=>function(e){try{return sessionStorage.getItem(bt(e))}catch{return null}}(t.code)),[r,i]=e(!1);return n?o`<section class="notice console-keep" data-tone="leverage" aria-label=${s("Save this link")}>
    ${a("key")}
    <div>
      <b>${s("Save this link")}</b>
      <p>${s("It opens this console on any device. Anyone who has it can run the workshop. It’s shown only once.")}</p>
      <input readonly value=${n} aria-label=${s("Facilitator link")} onFocus=${e=>e.target.select()} />
    </div>
    <button class="button small" onClick=${async()=>i(await vt(n))}>
      ${a(r?"check":"copy")}${s(r?"Copied":"Copy")}
    </button>
    <button class="button small" onClick=${()=>(function(e){try{sessionStorage.removeItem(bt(e))}catch{}}(t.code),l(null))}>${s("I’ve saved it")}</button>
  </section>`:null}const kt=({desk:e})=>e.outbox.returned.value.map(t=>o`<p class="banner console-strip" role="status" data-tone="error" key=${t.key}>
        ${a("undo")}<span
          >${s("Not accepted: {why}",{why:t.why})} <b dir="auto">${I(t.with).join(" · ")}</b></span
        >
        ${I(t.with).length>0&&o`<button class="button small" onClick=${()=>vt(I(t.with).join("\n"))}>${a("copy")}${s("Copy")}</button>`}
        <button class="button small" onClick=${()=>e.outbox.take(t.key)}>${s("Dismiss")}</button>
      </p>`);function wt({desk:e,stages:t,current:n,looking:l,look:r}){var i;const{tab:c,stage:d}=function(e,t,n,o){var a,s;const l=t=>Object.hasOwn(e,null!=t?t:"")?t:"open",r=null!=o?o:n,i=t.find(e=>e.id===r);if(i)return{tab:l(i.activity),stage:i};const c=t.filter(e=>e.activity===l(r));return{tab:l(r),stage:null!=(s=null!=(a=c.find(e=>e.id===n))?a:c.find(e=>"open"===e.status))?s:c[0]}}(e.parts,t,n,l.value),{Panel:u}=e.parts[c],p=t.find(e=>e.id===n);return o`<nav class="tabs console-tabs" aria-label=${s("Panels")}>
      ${ct(e.parts,t).map(({name:e,words:t,icon:n})=>o`<button key=${e} aria-current=${c===e?"page":void 0} onClick=${()=>r(e)}>
            ${a(n)}<span>${t()}</span>${(null==p?void 0:p.activity)===e&&"open"===p.status&&o`<${yt} />`}
          </button>`)}
    </nav>
    <div class="console-panel">
      <${xt} ...${{stages:t,stage:d,look:r}} tab=${it(e.parts).find(({name:e})=>e===c)} />
      <${u} key=${`${c}/${null!=(i=null==d?void 0:d.id)?i:""}`} desk=${e} stage=${d} />
    </div>`}const yt=()=>o`<span class="console-live" title=${s("open now")}><span class="visually-hidden">${s("open now")}</span></span>`;function xt({stages:e,stage:t,tab:n,look:a}){const l=e.filter(e=>e.activity===n.name);return o`<header class="console-panel-head">
    <h2 dir="auto">${t&&!n.always?t.title:n.words()}</h2>
    ${l.length>1&&o`<label class="console-which"
        ><span class="visually-hidden">${s("Stage")}</span
        ><select onChange=${e=>a(e.target.value)}>
          ${l.map(e=>o`<option value=${e.id} selected=${e===t}>${e.title}</option>`)}
        </select></label
      >`}
    ${t&&!n.always&&o`<span class="chip" data-tone=${"open"===t.status?"ok":void 0}>${_t(t.status)}</span>`}
  </header>`}const _t=e=>({ahead:s("not open yet"),open:s("open"),done:s("closed"),skipped:s("skipped")}[e]),Ct=({desk:e})=>o`<div class="toasts" role="status" aria-live="polite">
    ${e.toasts.value.map(t=>o`<${St} key=${t} desk=${e} one=${t} />`)}
  </div>`;function St({desk:e,one:t}){const n=t.entry&&e.undo.has(t.entry);return o`<p class="toast console-toast" data-tone=${t.tone}>
    ${t.tone&&a("error"===t.tone?"warning":"info")}
    <span dir="auto">${t.text}</span>
    ${n&&o`<button class="button small" onClick=${()=>e.takeBack(t.entry)}>${a("undo")}${s("Undo")}</button>`}
    <button
      class="button small quiet icon-only console-toast-close"
      aria-label=${s("Dismiss")}
      onClick=${()=>e.dismiss(t)}
    >
      ${a("close")}
    </button>
  </p>`}const Ot=({desk:e})=>e.dialogs.value.map(e=>o`<${jt} key=${e} one=${e} />`),jt=({one:e})=>e.view(e.close),Pt=e=>e.replace(/^https?:\/\//,""),Tt=e=>`/w/${e.code}/wall`,Rt=({desk:e})=>o`<figure class="qr">
    <img src=${`/w/${e.code}/qr.svg`} alt=${s("QR code of the join link")} width="240" height="240" />
    <figcaption>${s("Code")} <b class="code">${e.code}</b></figcaption>
  </figure>`,qt=e=>e.ask(t=>o`<${Z} wide title=${s("Join here")} close=${t}>
        <div class="console-qr-big">
          <${Rt} desk=${e} />
          <p class="code">${Pt(e.joinUrl)}</p>
        </div><//
      >`),Et=({desk:e,about:t})=>o`<header class="topbar console-bar">
    <h1 class="topbar-title">
      <span dir="auto">${t.title}</span>
      <button class="console-plain console-code" onClick=${()=>qt(e)} title=${s("Show QR code full screen")}>
        <span class="visually-hidden">${s("Join code")}</span><b class="code">${e.code}</b>
      </button>
    </h1>
    <${At} ...${{desk:e,about:t}} />
    <${Mt} desk=${e} />
    <${It} desk=${e} />
    <a class="button small" href=${Tt(e)} target="_blank" rel="noopener"
      >${a("wall")}<span class="console-wide-words">${s("Open the wall")}</span></a
    >
    <button class="button small icon-only" aria-label=${s("Help and shortcuts")} onClick=${()=>gt(e)}>
      ${a("help")}
    </button>
    <${Dt} ...${{desk:e,about:t}} />
  </header>`;function At({desk:e,about:t}){var n;const a=e.store.get("stage",null!=(n=t.current)?n:"");return t.closed?null:a&&"open"===a.status?o`<span class="console-stage"
    ><span class="console-stage-name" dir="auto">${a.title}</span><${Lt} ...${{desk:e,stage:a}}
  /></span>`:o`<span class="console-stage soft">${s("No stage is open")}</span>`}function Lt({desk:e,stage:t}){const n=e.seconds.value;if(!t.ends_at)return o`<span class="timer" role="timer" title=${s("open since")}
      >${a("clock")}${i(n-t.opened_at)}</span
    >`;const l=$(t.ends_at,n,0),r=h(t.ends_at,n,0);return o`<span class="timer" role="timer" data-tone=${l?"error":r<12e4?"warn":void 0} title=${s(l?"over time":"left")}
    >${a("timer")}${l?`+${i(l)}`:i(r)}</span
  >`}function Mt({desk:e}){const t="live"===e.sync.state.value,{here:n=0}=e.sync.presence.value,r=e.outbox.waiting.value;return o`<span class="console-line" role="status" data-tone=${t?"ok":"error"}>
    ${a(t?"wifi":"cloud-off")}<span
      >${t?l("{n} connected","{n} connected",n):s("Not connected")}</span
    >
    ${r>0&&o`<b data-tone="warn">${l("{n} waiting","{n} waiting",r)}</b>`}</span
  >`}function It({desk:e}){const t=e.undo.last.value,n=t?s("Undo: {what}",{what:t.said}):s("Nothing to undo");return o`<button
    class="button small"
    disabled=${!t}
    title=${n}
    aria-label=${n}
    onClick=${()=>e.takeBack()}
  >
    ${a("undo")}<span class="console-wide-words">${s("Undo")}</span>
  </button>`}function Dt({desk:e,about:t}){if(t.closed)return null;const n=()=>e.act($e(!t.paused));return t.paused?o`<button class="button small primary console-pause" onClick=${n}>
        ${a("play")}${s("Resume posting")}
      </button>`:o`<button class="button small console-pause" onClick=${n}>${a("pause")}${s("Pause posting")}</button>`}function Nt({desk:e}){var t;const a=e.store.get("about","about"),l=c(null),i=c("stage");if(n(()=>function(e){const t=t=>function(e,t){var n,o;if((null==(o=(n=e.target).closest)?void 0:o.call(n,"input:not([type=checkbox]), textarea, select, [role=menu]"))||document.querySelector("dialog[open]"))return;const a=function(e,{desk:t,looking:n,help:o}){return!e.ctrlKey&&!e.metaKey||"z"!==e.key.toLowerCase()||e.shiftKey?e.ctrlKey||e.metaKey||e.altKey||e.repeat||!mt()?void 0:/^[0-9]$/.test(e.key)?function(e,{desk:t,looking:n}){if("0"===e)return()=>n.value=null;const o=ct(t.parts,r(t.store)).find(t=>t.key===e);return o&&(()=>n.value=o.name)}(e.key,{desk:t,looking:n}):e.shiftKey&&$t[e.code]?()=>$t[e.code](t):e.shiftKey&&"?"!==e.key&&"/"!==e.key?void 0:pt(e.key.toLowerCase(),t,o):()=>t.takeBack()}(e,t);a&&(e.preventDefault(),a())}(t,e);return document.addEventListener("keydown",t),()=>document.removeEventListener("keydown",t)}({desk:e,looking:l,help:()=>gt(e)}),[]),n(()=>{l.value=null},[null==a?void 0:a.current]),!a)return o`<${Bt} desk=${e} />`;document.title=`${a.title} · ${s("Console")}`;const d=e=>(l.value=e,i.value="stage");return o`<div class="console-frame" data-area=${i.value}>
    <${Et} ...${{desk:e,about:a}} />
    <${Ut} ...${{desk:e,about:a}} />
    <${Wt} area=${i} />
    <div class="console-columns">
      <div class="console-start"><${xe} desk=${e} look=${d} looking=${null!=(t=l.value)?t:a.current} /></div>
      <main class="console-middle" id="stage">
        <${wt} ...${{desk:e,looking:l,look:d}} stages=${r(e.store)} current=${a.current} />
      </main>
      <div class="console-end"><${Ze} desk=${e} /><${Ue} desk=${e} /></div>
    </div>
    <${Ct} desk=${e} />
    <${Ot} desk=${e} />
  </div>`}const Bt=({desk:e})=>o`<main class="console-door">
    <div class="stack" role="status">
      <h1>${s("Facilitator’s console")}</h1>
      <p>${"away"===e.sync.state.value?s("Can’t reach the server. Retrying…"):s("Opening the room…")}</p>
    </div>
  </main>`;function Ut({desk:e,about:t}){const n=e.sync.state.value;return o`<section aria-label=${s("Notices")}>
    ${t.paused&&o`<p class="banner console-strip" role="status" data-tone="warn">${a("pause")}${s("Posting is paused. No one can post.")}</p>`}
    ${t.closed&&o`<p class="banner console-strip" role="status" data-tone="info">${a("lock")}${s("The workshop is closed.")}</p>`}
    ${t.illustrative&&o`<p class="banner console-strip" data-tone="info">${a("info")}${s("Illustrative content: no one said or decided this.")}</p>`}
    ${"away"===n&&o`<p class="banner console-strip" role="status" data-tone="error">${a("cloud-off")}${s("Not connected. What you see may be out of date. It will reconnect on its own.")}</p>`}
    <${ft} desk=${e} />
    <${kt} desk=${e} />
  </section>`}const Wt=({area:e})=>o`<nav class="tabs console-areas" aria-label=${s("Parts of the console")}>
    ${[["agenda",s("Agenda")],["stage",s("Stage")],["people",s("People")]].map(([t,n])=>o`<button
          key=${t}
          aria-current=${e.value===t?"page":void 0}
          onClick=${()=>e.value=t}
        >
          ${n}
        </button>`)}
  </nav>`,zt={read:()=>[],write:()=>{}};function Ft(e,t=()=>sessionStorage){return{read(){var n;try{return JSON.parse(null!=(n=t().getItem(e))?n:"[]")}catch{return[]}},write(n){try{n.length?t().setItem(e,JSON.stringify(n)):t().removeItem(e)}catch{}}}}const Vt=e=>{var t;const n=e.filter(e=>e.ok);return{since:Math.max(...n.map(({seq:e})=>e)),log:null==(t=n.at(-1))?void 0:t.log}};function Ht(e,t){const n=function({signal:e,shelf:t=zt}){var n;let o=t.read();const a=e(null!=(n=o.at(-1))?n:null);function s(e){var n;o=e.slice(-50),t.write(o),a.value=null!=(n=o.at(-1))?n:null}return{last:a,done:e=>(s([...o,e]),e),drop:e=>s(o.filter(t=>t!==e)),has:e=>o.includes(e),clear:()=>s([]),take(){var e;const t=null!=(e=o.at(-1))?e:null;return t&&s(o.slice(0,-1)),t}}}({signal:m,shelf:Ft(`wsr-undo/${e.prefix}`)}),a=m([]),r=m([]),i=m(e.now());function c({text:e,tone:t,entry:n}){const o={text:e,tone:t,entry:n};a.value=[...a.peek().filter(e=>"error"===e.tone).slice(-1),o],setTimeout(()=>d(o),"error"===t?18e3:9e3)}setInterval(()=>i.value=e.now(),500);const d=e=>a.value=a.peek().filter(t=>t!==e);async function u(t,{quiet:o=!1}={}){if(!t.steps.length)return{ok:!0};const a=t.steps.map(t=>e.post(t.do,t.with,t.since)),s={quiet:o,gone:!1},l=Promise.all(a.map(e=>e.answer)).then(o=>function(t,o,a,{quiet:s,gone:l}){l||o.forEach((t,n)=>a[n].ok||e.outbox.take(t.key));const r=((e,t)=>e.filter((e,n)=>t[n].ok).reverse().flatMap(e=>e.backs))(t.steps,a),i=r.length?n.done({said:t.said,backs:r,...Vt(a)}):void 0,d=a.filter(e=>!e.ok);if(!d.length)return c({text:t.said,entry:i}),{ok:!0};const u=1===d.length||1===a.length?d[0].why:$(d);return s||l||c({text:u,tone:"error",entry:i}),{ok:!1,why:u}}(t,a,o,s));return Promise.race([l,p(a,s)])}async function p(e,t){return await Promise.all(e.map(e=>{var t;return null!=(t=e.kept)?t:e.answer})),await new Promise(e=>setTimeout(e,2500)),e.every(e=>"waiting"!==e.state.value)?new Promise(()=>{}):(t.gone=!0,c({text:s("Kept on this device. It will be sent as soon as the room can be reached."),tone:"warn"}),{ok:!0})}const $=e=>l("{n} was refused. {why}","{n} were refused. {why}",e.length,{why:e[0].why});function h(e){const t={view:e,close:()=>r.value=r.peek().filter(e=>e!==t)};return r.value=[...r.peek(),t],t.close}return{...e,...t,undo:n,toasts:a,dialogs:r,seconds:i,toast:c,dismiss:d,act:u,takeBack:async function(t=n.last.peek()){if(t&&n.has(t)){if(n.drop(t),a.value=a.peek().filter(e=>e.entry!==t),t.log!==e.outbox.log())return c({text:s("The workshop runs from a copy since then, so this can’t be undone."),tone:"error"});await u({said:s("Undone: {what}",{what:t.said}),steps:t.backs.map(e=>({...e,since:t.since,backs:[]}))})}},ask:h,confirm:e=>new Promise(t=>h(n=>o`<${ne} ...${e} answer=${e=>g(()=>(n(),t(e)))} />`))}}function Yt({code:t,why:n,enter:l}){const[r,i]=e(n?Kt(n):""),[c,d]=e(!1);return o`<main class="console-door">
    <form class="stack" onSubmit=${async function(e){e.preventDefault();const t=new FormData(e.target);d(!0),await l({facilitator_key:Jt(t.get("key")),name:t.get("name").trim()}).catch(e=>i(Kt(e))),d(!1)}}>
      <h1>${s("Facilitator’s console")}</h1>
      <p>${s("Workshop {code}. Open the facilitator’s link, or paste the link or its key here.",{code:t})}</p>
      <label class="field"
        ><b>${s("Facilitator’s key")}</b><input name="key" type="password" required autocomplete="off" autofocus
      /></label>
      <label class="field"
        ><b>${s("Your name")}</b><span class="field-hint">${s("Optional. Co-facilitators see it.")}</span
        ><input name="name" maxlength=${60} autocomplete="name" dir="auto"
      /></label>
      ${r&&o`<p class="notice" role="alert" data-tone="error">${a("warning")}<span>${r}</span></p>`}
      <button class="button primary wide" disabled=${c}>${a("key")}${s("Open the console")}</button>
      <p class="soft">${s("Want to take part?")} <a href=${`/w/${t}`}>${s("Join on this device")}</a></p>
    </form>
  </main>`}const Kt=e=>e.why||s("Can’t reach the server. Try again."),Jt=e=>{var t;return null!=(t=z(e.includes("#")?e.slice(e.indexOf("#")):""))?t:e.trim()},{code:Gt,joinUrl:Xt}=document.documentElement.dataset,Qt=document.getElementById("console");async function Zt(e){const t=await y(Gt,e);return x(Gt,"console"),_(Gt,"console",t),tn(t,e.facilitator_key)}function en(e){k(o`<${Yt} key="door" code=${Gt} why=${e} enter=${Zt} />`,Qt)}async function tn(e,t){const n=await E(C,"console"),a=Ht(f({code:Gt,...e}),{code:Gt,parts:n,token:e.token,joinUrl:null!=Xt?Xt:`${location.origin}/w/${Gt}`});k(o`<${Nt} key=${e.person} desk=${a} />`,Qt),w(()=>function({sync:{state:e,problem:t},undo:n},o){var a;if("reload"===e.value&&location.reload(),"removed"!==e.value)return;x(Gt,"console"),n.clear();const s=null!=(a=t.value)?a:void 0;o&&"removed"!==(null==s?void 0:s.code)?Zt({facilitator_key:o}).catch(en):en(s)}(a,t))}v(),async function(){const e=function(e,t){const n=z(e.hash);return n&&t.replaceState(null,"",e.pathname+e.search),n}(location,history),t=b(Gt,"console");t?tn(t,e):e?Zt({facilitator_key:e}).catch(en):en()}();const nn={key:"1",icon:"qr",words:()=>s("Join"),always:!0};var on=Object.freeze({__proto__:null,Panel:function({desk:e}){const t=p(e.store.all("person")).length;return o`<div class="console-join">
    <${Rt} desk=${e} />
    <div class="stack">
      <h3>${s("How people join")}</h3>
      <ol>
        <li>${s("Join this room’s wifi. If the page doesn’t open, switch mobile data off.")}</li>
        <li>${s("Point the camera at the code, or type the address.")}</li>
        <li>${s("Choose your group. You don’t need an account.")}</li>
      </ol>
      <p><b class="code">${Pt(e.joinUrl)}</b></p>
      <div class="row">
        <button class="button" onClick=${()=>async function(e){const t=await vt(e.joinUrl);e.toast(t?{text:s("Join link copied")}:{text:s("Copy it yourself: {link}",{link:e.joinUrl}),tone:"error"})}(e)}>${a("copy")}${s("Copy the join link")}</button>
        <button class="button" onClick=${()=>qt(e)}>${a("qr")}${s("Show full screen")}</button>
        <a class="button" href=${Tt(e)} target="_blank" rel="noopener">${a("wall")}${s("Open the wall")}</a>
      </div>
      <p class="console-here"><b>${l("{n} person has joined","{n} people have joined",t)}</b></p>
    </div>
  </div>`},tab:nn});function an(e){const t="held"===e.shown?[]:[["hide_card",{card:e.id,hidden:!1}]];return se("hide_card",{card:e.id,hidden:!0},...t)}function sn(e,t){const n=e.filter(e=>e.lane!==t.id).map(e=>se("move_card",{card:e.id,lane:t.id},...e.lane?[["move_card",{card:e.id,lane:e.lane}]]:[]));return le(l("{n} card moved to {lane}","{n} cards moved to {lane}",n.length,{lane:t.title}),n)}function ln(e,t){var n;const o=null!=(n=null==t?void 0:t.id)?n:null,a=e.filter(e=>{var t;return(null!=(t=e.cluster)?t:null)!==o}),l=t?s("Added to {title}",{title:t.title}):s("Removed from cluster"),r=a.map(e=>e.id);return le(l,r.length?se("cluster_cards",{cluster:o,cards:r},...rn(a)):[])}const rn=e=>[...cn(e)].map(([e,t])=>["cluster_cards",{cluster:e,cards:t}]);function cn(e){var t,n;const o=new Map;for(const a of e){const e=null!=(t=a.cluster)?t:null;o.set(e,[...null!=(n=o.get(e))?n:[],a.id])}return o}const dn=(e,t)=>le(s(t?"Marked as a leverage point":"No longer a leverage point"),se("mark_leverage",{on:e,marked:t},["mark_leverage",{on:e,marked:!t}]));function un(e,t){const n=((e,t)=>new Set(t.filter(t=>t.from===e&&"addresses"===t.type).map(e=>e.to)))(t,e.store.all("link")),a=S(e.store).filter(e=>e.id!==t),l=o=>e.act(function(e,t,n){const o=t=>({from:e,to:t,type:"addresses"}),a=[...n].filter(e=>!t.has(e)),l=[...t].filter(e=>!n.has(e));return le(s("Barriers linked"),[...a.map(e=>se("link",o(e),["unlink",o(e)])),...l.map(e=>se("unlink",o(e),["link",o(e)]))])}(t,n,new Set(o.getAll("on"))),{quiet:!0});e.ask(r=>o`<${ee} wide title=${s("Which barriers would it shift?")} yes=${s("Save")} ...${{close:r,submit:l}}>
        <p dir="auto"><b>${O(e.store,t)}</b></p>
        ${a.length?o`<div class="console-choice-list">
                ${a.map(e=>{var t;return o`<label class="tick" key=${e.id}>
                      <input type="checkbox" name="on" value=${e.id} defaultChecked=${n.has(e.id)} />
                      <span dir="auto">${null!=(t=e.title)?t:j(e)}</span></label
                    >`})}
              </div>`:o`<p class="soft">${s("There are no barriers yet.")}</p>`}
      <//>`)}const[pn,$n]=[120,280],hn=e=>t=>(t.ok&&e.clear(),t);function mn(e,t){const{desk:n}=e,a=n.store.all("cluster").filter(t=>t.stage===e.stage),r=n=>async function({desk:e,stage:t},n,o,a){return o?e.act(ln(n,o),{quiet:!0}):a.trim()?e.act(function({stage:e,title:t,cards:n}){const o=d(),a=[["remove_cluster",{cluster:o}],...rn(n.filter(e=>e.cluster))],l=n.map(e=>e.id);return le(s("Cluster created: {title}",{title:t}),se("add_cluster",{cluster:o,stage:e,title:t,cards:l},...a))}({stage:t,title:a.trim(),cards:n}),{quiet:!0}):{ok:!1,why:s("Name the new cluster, or choose an existing one.")}}(e,t,a.find(e=>e.id===n.get("cluster")),n.get("title")).then(hn(e));n.ask(e=>o`<${ee}
        title=${l("Cluster {n} card","Cluster {n} cards",t.length)}
        yes=${s("Create cluster")}
        ...${{close:e,submit:r}}
      >
        <${oe} label=${s("Cluster name")} hint=${s("A few words that say what these cards share.")}>
          <input name="title" maxlength=${pn} autofocus dir="auto" required=${!a.length}
        /><//>
        ${a.length>0&&o`<${oe} label=${s("Or add to an existing cluster")}
            ><select name="cluster">
              <option value="">${s("none: make a new one")}</option>
              ${a.map(e=>o`<option value=${e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <ul class="console-quotes">
          ${t.map(e=>o`<li key=${e.id} dir="auto">${j(e)}</li>`)}
        </ul>
      <//>`)}function gn(e,t){const{desk:n}=e,a=n.store.all("card").filter(t=>t.stage===e.stage&&!t.merged_into),r=t.length>1?t:a.filter(e=>e.id!==t[0].id),i=o=>{const a=r.find(e=>e.id===o.get("into"));return a?n.act(function(e,t){const n=e.filter(e=>e.id!==t.id).map(e=>se("merge_cards",{card:e.id,into:t.id},["merge_cards",{card:e.id,into:null}]));return le(l("{n} card merged","{n} cards merged",n.length),n)}(t,a),{quiet:!0}).then(hn(e)):{ok:!1,why:s("Choose a card.")}},c=t.length>1?s("Which words stay on the wall?"):s("Merge into which card?");n.ask(e=>o`<${ee} ...${{title:c,close:e,submit:i}} yes=${s("Merge")}>
        <p class="soft">${s("Merged cards are kept under the one that stays. You can unmerge them later.")}</p>
        <${vn} choices=${r} />
      <//>`)}function vn({choices:e}){const t=c(""),n=e.filter(e=>e.text.toLocaleLowerCase().includes(t.value.toLocaleLowerCase()));return o`${e.length>8&&o`<input type="search" aria-label=${s("Search cards")} placeholder=${s("Search cards")} onInput=${e=>t.value=e.target.value} />`}
    <div class="console-choice-list">
      ${n.map((t,n)=>o`<label class="tick" key=${t.id}>
            <input type="radio" name="into" value=${t.id} defaultChecked=${0===n&&e.length<9} /><span
              dir="auto"
              >${j(t)}</span
            ></label
          >`)}
    </div>`}function bn(e,t){const{desk:n}=e,l=({close:e})=>{const l=n.store.all("card").filter(e=>e.merged_into===t.id);return o`<${Z} title=${s("Cards merged into this one")} close=${e}>
      <p class="card-text" dir="auto"><b>${j(t)}</b></p>
      <ul class="people">
        ${l.map(e=>o`<li class="person-row" key=${e.id}>
              <span class="person-name" dir="auto">${j(e)}</span>
              <button class="button small" onClick=${()=>(e=>n.act((e=>le(s("Card unmerged"),se("merge_cards",{card:e.id,into:null},["merge_cards",{card:e.id,into:e.merged_into}])))(e)))(e)}>${a("split")}${s("Unmerge")}</button>
            </li>`)}
      </ul>
    <//>`};n.ask(e=>o`<${l} close=${e} />`)}function fn({desk:e},t){const n="card"===t.kind,a=n?t.text:t.title,l=o=>{const l=o.get("words").trim();return l===a?{ok:!0}:e.act(n?(c=t,d=l,le(s("Card edited"),se("edit_card",{card:c.id,text:d},["edit_card",{card:c.id,text:c.text}]))):(r=t,i=l,le(s("Cluster renamed"),se("rename_cluster",{cluster:r.id,title:i},["rename_cluster",{cluster:r.id,title:r.title}]))),{quiet:!0});var r,i,c,d};e.ask(e=>o`<${ee}
        title=${s(n?"Edit text":"Rename the cluster")}
        yes=${s("Save")}
        ...${{close:e,submit:l}}
      >
        <${oe} label=${s(n?"Text on the card":"Title")}>
          <textarea
            name="words"
            rows="3"
            required
            maxlength=${n?$n:pn}
            defaultValue=${a}
            dir="auto"
          ></textarea>
        <//>
      <//>`)}const kn=(e,t)=>t.map(t=>e.desk.store.get("card",t)).filter(Boolean),wn=(e,t)=>(e.clear(),e.desk.act(t)),yn={hide:(e,t)=>wn(e,function(e){const t=e.filter(e=>"hidden"!==e.shown).map(an);return le(l("{n} card hidden","{n} cards hidden",t.length),t)}(kn(e,t))),show:(e,t)=>wn(e,function(e){const t=e.filter(e=>"shown"!==e.shown).map(e=>se("hide_card",{card:e.id,hidden:!1},["hide_card",{card:e.id,hidden:!0}]));return le(l("{n} card shown to everyone","{n} cards shown to everyone",t.length),t)}(kn(e,t))),lane:(e,t)=>function(e,t){const{lanes:n}=e.desk.store.get("stage",e.stage);e.desk.ask(s=>o`<${Z} title=${l("Move {n} card to","Move {n} cards to",t.length)} close=${s}>
        <div class="stack">
          ${n.map(n=>o`<button class="button wide" data-category=${n.id} onClick=${((n,o)=>()=>(n(),e.clear(),e.desk.act(sn(t,o))))(s,n)}>
                ${a("arrow-end")}<span dir="auto">${n.title}</span>
              </button>`)}
        </div>
      <//>`)}(e,kn(e,t)),merge:(e,t)=>gn(e,kn(e,t)),cluster:(e,t)=>mn(e,kn(e,t)),free:(e,t)=>wn(e,ln(kn(e,t),null))};function xn(e,t){var n,o;const{store:a}=e.desk,l=a.get("card",t);return[(null!=(o=null==(n=a.get("stage",l.stage))?void 0:n.lanes)?o:[]).length>1&&{icon:"move",words:s("Move to…"),act:()=>yn.lane(e,[t])},{icon:"cluster",words:s("Add to cluster…"),act:()=>yn.cluster(e,[t])},l.cluster&&{icon:"split",words:s("Remove from cluster"),act:()=>yn.free(e,[t])},{icon:"merge",words:s("Merge into another card…"),act:()=>yn.merge(e,[t])},_n(a,t)&&{icon:"split",words:s("Unmerge cards…"),act:()=>bn(e,l)},{icon:"edit",words:s("Edit text…"),act:()=>fn(e,l)},null,...Cn(e,t),null,"shown"!==l.shown&&{icon:"show",words:"held"===l.shown?s("Approve"):s("Show again"),act:()=>yn.show(e,[t])},"hidden"!==l.shown&&{icon:"hide",words:s("Hide from everyone"),danger:!0,act:()=>yn.hide(e,[t])}].filter(e=>!1!==e&&void 0!==e)}const _n=(e,t)=>e.all("card").some(e=>e.merged_into===t);function Cn(e,t){return e.desk.store.get("leverage",t)?[{icon:"link",words:s("Which barriers would it shift?…"),act:()=>un(e.desk,t)},{icon:"leverage",words:s("Unmark as leverage point"),act:()=>e.desk.act(dn(t,!1))}]:[{icon:"leverage",words:s("Mark as leverage point"),act:()=>e.desk.act(dn(t,!0))}]}function Sn({id:e,wall:t,merged:n}){var a,s,l;const{store:r}=t.desk,i=r.get("card",e);if(!i)return null;const c=r.get("leverage",e),d=t.picked.value.has(e),u=["card","console-card","shown"===i.shown?"":"hidden",c?"leverage":"",d?"picked":""];return o`<li
    class=${u.filter(Boolean).join(" ")}
    data-category=${null!=(a=i.category)?a:"unsorted"}
    data-shown=${i.shown}
    data-draggable
    data-drop=${`card:${e}`}
  >
    <${On} ...${{card:i,wall:t,picked:d}} />
    <div class="card-foot">
      <${P} plain group=${r.get("group",null!=(s=i.group)?s:"")} />
      ${i.by&&o`<span dir="auto">${null==(l=r.get("person",i.by))?void 0:l.name}</span>`}
      <${Pn} ...${{card:i,merged:n,leverage:c}} />
    </div>
  </li>`}const On=({card:e,wall:t,picked:n})=>o`<div class="console-card-top">
    <span
      class="console-grip"
      aria-hidden="true"
      title=${s("Drag")}
      ...${H({what:`card:${e.id}`,drop:n=>t.drop(jn(t,e.id))(n)})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${n} onChange=${()=>t.toggle(e.id)} />
      <span class="card-text" dir="auto">${j(e)}</span></label
    >
    <${X} label=${s("More for this card")} items=${()=>xn(t,e.id)} />
  </div>`,jn=(e,t)=>e.picked.peek().has(t)?[...e.picked.peek()]:[t],Pn=({card:e,merged:t,leverage:n})=>o`${e.recorded&&o`<span class="console-sign">${a("recorder")}${s("by the recorder")}</span>`}
  ${t>0&&o`<span class="console-sign">${a("merge")}${l("+{n} merged","+{n} merged",t)}</span>`}
  ${"hidden"===e.shown&&o`<span class="chip" data-tone="error">${a("hide")}${s("Hidden")}</span>`}
  ${"held"===e.shown&&o`<span class="chip" data-tone="warn">${a("clock")}${s("To approve")}</span>`}
  ${n&&o`<span class="chip solid" data-tone="leverage">${a("leverage")}${s("Leverage point")}</span>`}`;function Tn({id:e,wall:t,cards:n}){var l;const r=t.desk.store.get("cluster",e),i=t.desk.store.get("leverage",e);return r?o`<section
    class=${i?"card cluster leverage":"card cluster"}
    data-drop=${`cluster:${e}`}
    data-category=${null!=(l=r.lane)?l:"unsorted"}
    aria-label=${r.title}
  >
    <div class="console-card-top">
      <h4 class="card-title" dir="auto">${r.title} <span class="count">${n.length}</span></h4>
      <${X} label=${s("More for {title}",{title:r.title})} items=${()=>function(e,t){const n=e.desk.store.get("cluster",t);return[{icon:"edit",words:s("Rename…"),act:()=>fn(e,n)},...Cn(e,t),null,{icon:"split",words:s("Ungroup"),danger:!0,act:()=>async function({desk:e},t){const n=e.store.all("card").filter(e=>e.cluster===t.id),o=e.store.all("rating").some(e=>e.on===t.id),a={title:s("Ungroup this cluster?"),yes:s("Ungroup"),danger:!0,text:s("Groups have rated this. Their ratings of it will be lost. Its cards stay on the wall.")};o&&!await e.confirm(a)||e.act(function(e,t,n){const{id:o,stage:a,title:l,lane:r}=e,i=["add_cluster",{cluster:o,stage:a,title:l,lane:r,cards:t.map(e=>e.id)}],c=n.map(({from:e,to:t,type:n})=>["link",{from:e,to:t,type:n}]);return le(s("Cluster ungrouped: {title}",{title:l}),se("remove_cluster",{cluster:o},i,...c))}(t,n,e.store.all("link").filter(e=>e.from===t.id||e.to===t.id)))}(e,n)}]}(t,e)} />
    </div>
    ${i&&o`<span class="chip solid" data-tone="leverage">${a("leverage")}${s("Leverage point")}</span>`}
    <ul class="console-members">
      ${n.map(e=>o`<${Rn} key=${e.id} ...${{card:e,wall:t}} />`)}
    </ul>
  </section>`:null}function Rn({card:e,wall:t}){const{id:n}=e;return o`<li class="console-member" data-draggable data-shown=${e.shown}>
    <span
      class="console-grip"
      aria-hidden="true"
      title=${s("Drag")}
      ...${H({what:`card:${n}`,drop:t.drop([n])})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${t.picked.value.has(n)} onChange=${()=>t.toggle(n)} />
      <span dir="auto">${j(e)}</span></label
    >
    ${"shown"!==e.shown&&o`<span class="console-sign" title=${s("Hidden")}>${a("hide")}<span class="visually-hidden">${s("Hidden")}</span></span>`}
    <${X} label=${s("More for this card")} items=${()=>xn(t,n)} />
  </li>`}function qn(e){var t;const n=new Map;for(const o of e)o.merged_into&&n.set(o.merged_into,[...null!=(t=n.get(o.merged_into))?t:[],o]);return n}function En({wall:e,cards:t,shown:r}){var i;const c=new Set(t.map(e=>e.id)),d=[...e.picked.value].filter(e=>c.has(e));if(n(()=>function(e,t){const n=()=>[...e.picked.peek()],o=({detail:o})=>{"none"===o?e.clear():"all"===o?e.picked.value=new Set(t.map(e=>e.id)):n().length&&yn[o](e,n())};return window.addEventListener("selection",o),()=>window.removeEventListener("selection",o)}(e,r),[e,r]),!d.length)return null;const u=t.filter(t=>e.picked.value.has(t.id)),p=null!=(i=e.desk.store.get("stage",e.stage).lanes)?i:[],$=(t,n,s,l=!0)=>l&&o`<button class="button small" onClick=${()=>yn[n](e,d)}>${a(t)}${s}</button>`;return o`<div class="toolbar console-selection" role="region" aria-label=${s("Selected cards")}>
    <b aria-live="polite">${l("{n} selected","{n} selected",d.length)}</b>
    ${$("cluster","cluster",s("Cluster…"))} ${$("merge","merge",s("Merge…"),d.length>1)}
    ${$("move","lane",s("Move to…"),p.length>1)}
    ${$("split","free",s("Remove"),u.some(e=>e.cluster))}
    ${$("show","show",s("Show"),u.some(e=>"shown"!==e.shown))}
    ${$("hide","hide",s("Hide"),u.some(e=>"hidden"!==e.shown))}
    <button class="button small quiet toolbar-end" onClick=${e.clear}>${s("Clear selection")}</button>
  </div>`}const An={key:"2",icon:"edit",words:()=>s("Board")},Ln=[{key:"a",words:()=>s("Select all visible cards"),act:()=>Mn("all")},{key:"c",words:()=>s("Cluster the selected cards"),act:()=>Mn("cluster")},{key:"g",words:()=>s("Merge the selected cards"),act:()=>Mn("merge")},{key:"m",words:()=>s("Move the selected cards to another lane"),act:()=>Mn("lane")},{key:"h",words:()=>s("Hide the selected cards"),act:()=>Mn("hide")},{key:"escape",act:()=>Mn("none")}],Mn=e=>window.dispatchEvent(new CustomEvent("selection",{detail:e})),In={all:()=>!0,held:e=>"held"===e.shown,hidden:e=>"hidden"===e.shown,alone:e=>!e.cluster&&"shown"===e.shown};function Dn({desk:e,stage:t,cards:n,filter:l,search:r}){const i=n.filter(In.held).length,c=[["all",s("All")],["alone",s("Unclustered")],["held",s("To approve")],["hidden",s("Hidden")]];return o`<div class="toolbar console-board-head">
    <label class="console-search"
      ><span class="visually-hidden">${s("Search cards")}</span>${a("search")}
      <input
        type="search"
        data-search
        placeholder=${s("Search cards")}
        value=${r.value}
        onInput=${e=>r.value=e.target.value}
    /></label>
    <button class="button small" onClick=${()=>function(e,t){const n=n=>e.act(function(e,t){const n=d(),o={lane:t.get("lane")||void 0,for_group:t.get("group")||void 0};return le(s("Card added"),se("add_card",{card:n,stage:e.id,text:t.get("text").trim(),...o},["withdraw_card",{card:n}]))}(t,n),{quiet:!0});e.ask(a=>{var l;return o`<${ee} title=${s("Add a card")} yes=${s("Add")} ...${{close:a,submit:n}}>
        <${oe} label=${s("Text on the card")}>
          <textarea name="text" rows="3" required maxlength=${280} autofocus dir="auto"></textarea>
        <//>
        ${(null==(l=t.lanes)?void 0:l.length)>1&&o`<${oe} label=${s("Lane")}
            ><select name="lane">
              ${t.lanes.map(e=>o`<option value=${e.id} selected=${"unsorted"===e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <${oe} label=${s("Said by")}
          ><select name="group">
            <option value="">${s("no group")}</option>
            ${u(e.store).map(e=>o`<option value=${e.id}>${e.name}</option>`)}
          </select><//
        >
      <//>`})}(e,t)}>${a("plus")}${s("Add card")}</button>
    ${i>0&&o`<button class="button small" onClick=${()=>Nn(e,t,n)}>${a("show")}${s("Approve all")}</button>`}
    <div class="toolbar" role="group" aria-label=${s("Which cards")}>${c.map(([e,t])=>o`<button
      key=${e}
      class="button small"
      aria-pressed=${l.value===e}
      onClick=${()=>l.value=e}
    >
      ${t} <span class="count">${n.filter(t=>!t.merged_into&&In[e](t)).length}</span>
    </button>`)}</div>
  </div>`}const Nn=(e,t,n)=>{const o=n.filter(In.held);e.act({said:l("{n} card approved","{n} cards approved",o.length),steps:[{do:"reveal_cards",with:{stage:t.id},backs:o.map(e=>({do:"hide_card",with:{card:e.id,hidden:!0}}))}]})};function Bn({wall:e,stage:t,shown:n,merged:a,all:s}){var l;const i=(null==(l=t.lanes)?void 0:l.length)?t.lanes:[{id:"",title:r(e.desk.store).find(e=>e.id===t.id).title}],c=e.desk.store.all("cluster").filter(e=>e.stage===t.id),d=e=>i.some(t=>t.id===e.lane)?e.lane:i.at(-1).id;return o`<div class="board console-lanes">
    ${i.map(t=>o`<${Un}
          key=${t.id}
          ...${{wall:e,lane:t,merged:a}}
          clusters=${c.filter(e=>d(e)===t.id&&(s||n.some(t=>t.cluster===e.id)))}
          members=${n.filter(e=>e.cluster)}
          cards=${n.filter(e=>!e.cluster&&d(e)===t.id)}
        />`)}
  </div>`}function Un({wall:e,lane:t,clusters:n,members:s,cards:l,merged:r}){const i=new Set(n.map(e=>e.id)),c=l.length+s.filter(e=>i.has(e.cluster)).length;return o`<section
    class="lane"
    data-category=${t.id||void 0}
    data-drop=${t.id?`lane:${t.id}`:void 0}
    aria-label=${t.title}
  >
    <h3 class="lane-head">
      ${a(Wn.has(t.id)?t.id:"mark")}<span dir="auto">${t.title}</span
      ><span class="count">${c}</span>
    </h3>
    ${n.map(t=>o`<${Tn} key=${t.id} id=${t.id} wall=${e} cards=${s.filter(e=>e.cluster===t.id)} />`)}
    <ul class="cards console-cards">
      ${l.map(t=>{var n,a;return o`<${Sn} key=${t.id} id=${t.id} wall=${e} merged=${null!=(a=null==(n=r.get(t.id))?void 0:n.length)?a:0} />`})}
    </ul>
  </section>`}const Wn=new Set(["governance","structural","economic_social","unsorted"]),zn=({stage:e})=>o`<div class="empty">
    ${a("edit")}
    <h3>${s("No cards yet")}</h3>
    <p>
      ${"open"===e.status?s("They appear here as people write them."):s("They appear here once this stage is open.")}
    </p>
  </div>`;var Fn=Object.freeze({__proto__:null,Panel:function({desk:e,stage:t}){const n=c("all"),a=c(""),s=c(new Set),l=e.store.all("card").filter(e=>e.stage===t.id),r=T(()=>function(e,t,n){const o={desk:e,stage:t,picked:n,toggle:e=>{const t=new Set(n.peek());t.delete(e)||t.add(e),n.value=t},clear:()=>n.value=new Set};return o.drop=e=>t=>function(e,t,n){const[o,a]=[null==n?void 0:n.slice(0,n.indexOf(":")),null==n?void 0:n.slice(n.indexOf(":")+1)],s=kn(e,t),{store:l}=e.desk;if("lane"===o)return function(e,t,n){const[o,a]=[ln(t,null),sn(t,n)];wn(e,{said:a.steps.length?a.said:o.said,steps:[...o.steps,...a.steps]})}(e,s,l.get("stage",e.stage).lanes.find(e=>e.id===a));if("cluster"===o)return wn(e,ln(s,l.get("cluster",a)));const r="card"===o&&!t.includes(a)&&l.get("card",a);return r?mn(e,[...s,r]):void 0}(o,e,t),o}(e,t.id,s),[t.id]),i=l.filter(e=>!e.merged_into&&In[n.value](e)&&((e,t)=>!t||e.text.toLocaleLowerCase().includes(t.toLocaleLowerCase()))(e,a.value));return o`<div class="console-board">
    <${Dn} ...${{desk:e,stage:t,cards:l,filter:n,search:a}} />
    ${l.length?o`<${Bn} ...${{wall:r,stage:t,shown:i,merged:qn(l),all:!a.value&&"all"===n.value}} />`:o`<${zn} stage=${t} />`}
    <${En} ...${{wall:r,cards:l,shown:i}} />
  </div>`},heard:(e,t)=>{var n;return"anonymous"===(null==(n=e.settings)?void 0:n.naming)?null:new Set(t.all("card").filter(t=>t.stage===e.id).map(e=>e.group))},keys:Ln,tab:An});const Vn=({group:e})=>{var t,n;return o`<span class="console-group" data-colour=${null==e?void 0:e.colour}>
    <span class="badge">${a(null!=(t=null==e?void 0:e.icon)?t:"person")}</span
    ><span dir="auto">${null!=(n=null==e?void 0:e.name)?n:s("No group")}</span></span
  >`},Hn=[0,1,2,3,4,5];function Yn(e,t,n){e.ask(a=>o`<${Z} wide title=${s("Rate for a group")} close=${a}>
        <div class="stack">
          <p><${Vn} group=${n} /></p>
          <p class="soft">${s("0 = none, 5 = everything it takes. A barrier counts once both numbers are chosen.")}</p>
          <div class="scroller" tabindex="0">
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">${s("Barrier")}</th>
                  <th scope="col">${s("Power")}</th>
                  <th scope="col">${s("Resources")}</th>
                </tr>
              </thead>
              <tbody>
                ${S(e.store).map(a=>o`<${Kn} key=${a.id} ...${{desk:e,stage:t,group:n,barrier:a}} />`)}
              </tbody>
            </table>
          </div>
          <div class="dialog-foot"><button class="button primary" onClick=${a}>${s("Done")}</button></div>
        </div>
      <//>`)}function Kn({desk:e,stage:t,group:n,barrier:a}){var l;const r=Jn(e.store.all("rating"),t,n,a),i=null!=(l=a.title)?l:j(a),c=o=>{const l=o.target.closest("tr"),[i,c]=[...l.querySelectorAll("select")].map(e=>""===e.value?null:Number(e.value));null!==i&&null!==c&&e.act(function(e,t,n,o,a){const l={stage:e.id,on:n.id,group:t.id},r=a?{power:a.power,resources:a.resources}:{power:null,resources:null};return le(s("Rated for {group}",{group:t.name}),se("rate",{...l,...o},["rate",{...l,...r}]))}(t,n,a,{power:i,resources:c},r))},d=(e,t)=>o`<td>
      <select aria-label=${`${t}: ${i}`} onChange=${c}>
        <option value="" disabled=${Boolean(r)} selected=${!r}>–</option>
        ${Hn.map(t=>o`<option value=${t} selected=${(null==r?void 0:r[e])===t}>${t}</option>`)}
      </select>
    </td>`;return o`<tr>
    <th scope="row" dir="auto">${i}</th>
    ${d("power",s("Power"))}${d("resources",s("Resources"))}
  </tr>`}const Jn=(e,t,n,{id:o})=>{var a;return(null==(a=t.settings)?void 0:a.members)?void 0:e.find(e=>e.stage===t.id&&e.on===o&&e.group===n.id&&e.rater===n.id)};function Gn(e,t,n){var o;const a=new Set(n.map(e=>e.id)),s=new Map;for(const{stage:n,on:l,group:r,rater:i}of t)n===e&&i===r&&a.has(l)&&s.set(r,(null!=(o=s.get(r))?o:new Set).add(l));return new Map([...s].map(([e,t])=>[e,t.size]))}const Xn={key:"3",icon:"power",words:()=>s("Power")},Qn=()=>o`<div class="empty">
    ${a("power")}
    <h3>${s("Nothing to rate yet")}</h3>
    <p>${s("Barriers come from the barriers stage: its clusters, and cards that are in no cluster.")}</p>
  </div>`;function Zn({desk:e,stage:t,groups:n,items:a,rated:r}){const i=new Set(p(e.store.all("person")).map(e=>e.group)),c=n.filter(e=>r.get(e.id)===a.length).length;return o`<details class="disclosure" open=${c<n.length}>
    <summary>
      ${l("{n} of {all} group has rated everything","{n} of {all} groups have rated everything",c,{all:n.length})}
    </summary>
    <ul class="console-progresses">
      ${n.map(n=>{var l,c;return o`<li key=${n.id} class="console-progress">
      <${Vn} group=${n} />
      <progress
        class="progress"
        max=${a.length}
        value=${null!=(l=r.get(n.id))?l:0}
        data-colour=${n.colour}
        aria-label=${n.name}
      ></progress>
      <span class="console-progress-words"
        >${s("{n} of {all}",{n:null!=(c=r.get(n.id))?c:0,all:a.length})}</span
      >
      ${!i.has(n.id)&&o`<span class="chip plain">${s("no one here")}</span>`}
      <button class="button small" onClick=${()=>Yn(e,t,n)}>${s("Rate on their behalf…")}</button>
    </li>`})}
    </ul>
  </details>`}var eo=Object.freeze({__proto__:null,Panel:function({desk:e,stage:t}){var n;const{store:a}=e,l=S(a),r=u(a);if(!l.length)return o`<${Qn} />`;const i=a.all("rating"),c=A(i,t.id),d=l.map(e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:j(e),category:e.lane}});return o`<div class="stack">
    <${Zn} ...${{desk:e,stage:t,groups:r,items:l,rated:Gn(t.id,i,l)}} />
    <div class="scroller" tabindex="0" role="region" aria-label=${s("Heat map")}>
      ${L({barriers:d,groups:r,cells:c,compact:r.length>6})}
    </div>
    ${r.length>6&&D(r)} ${M({split:Boolean(null==(n=t.settings)?void 0:n.members)})}
  </div>`},heard:(e,t)=>{var n;return(null==(n=e.settings)?void 0:n.members)?null:new Set(t.all("rating").filter(t=>t.stage===e.id).map(e=>{var t;return null!=(t=e.rater)?t:e.group}))},tab:Xn});const to=e=>(e<26?"":to(Math.floor(e/26)-1))+String.fromCharCode(65+e%26),no=e=>[...e.map(e=>({...e})),...Array.from({length:5},()=>({}))],oo=e=>Object.values(e).reduce((e,t)=>e+t,0),ao=(e,t)=>e.ask(n=>o`<${so} ...${{desk:e,vote:t,close:n}} />`);function so({desk:t,vote:n,close:r}){var i;const c=u(t.store),[d,p]=e(null==(i=c[0])?void 0:i.id),[$,h]=e(()=>no(ro(t,n,d)));return o`<${ee} wide title=${s("Paper ballots")} yes=${s("Save these ballots")} ...${{close:r,submit:()=>function(e,t,n,o){const a=function(e,{budget:t,max_each:n}){for(const[o,a]of e.entries()){if(oo(a)>t)return s("Ballot {n} has more than {budget} dots.",{n:o+1,budget:t});if(n&&Object.values(a).some(e=>e>n))return s("Ballot {n} has more than {most} dots on one item.",{n:o+1,most:n});if(Object.values(a).some(e=>e<0||!Number.isInteger(e)))return s("Ballot {n} has something that is not a number of dots.",{n:o+1})}return""}(o,t);if(a)return{ok:!1,why:a};const r={vote:t.id,group:n.id},i=(e=>e.filter(e=>oo(e)>0).map(e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e>0))))(o),c=ro(e,t,n.id),d=l("{n} paper ballot saved for {group}","{n} paper ballots saved for {group}",i.length,{group:n.name});return e.act(le(d,se("cast_for",{...r,ballots:i},["cast_for",{...r,ballots:c}])),{quiet:!0})}(t,n,c.find(e=>e.id===d),$)}}>
    <div class="console-pair">
      <${oe} label=${s("Group")}
        ><select onChange=${e=>(p(e.target.value),h(no(ro(t,n,e.target.value))))}>
          ${c.map(e=>o`<option value=${e.id} selected=${e.id===d}>${e.name}</option>`)}
        </select><//
      >
      <p class="soft">
        ${l("One row per ballot, {n} dot in each.","One row per ballot, {n} dots in each.",n.budget)}
        ${" "}${s("Saving again replaces what you entered for this group before.")}
      </p>
    </div>
    <ol class="console-letters">
      ${n.items.map((e,n)=>o`<li key=${e}><b>${to(n)}</b><span dir="auto">${O(t.store,e)}</span></li>`)}
    </ol>
    <${lo} ...${{desk:t,vote:n,rows:$,set:(e,t,n)=>h($.map((o,a)=>a===e?{...o,[t]:n}:o))}} />
    <div class="toolbar">
      <button
        type="button"
        class="button small"
        disabled=${$.length>=60}
        onClick=${()=>h([...$,{}])}
      >
        ${a("plus")}${s("Another ballot")}
      </button>
    </div>
  <//>`}function lo({desk:e,vote:t,rows:n,set:a}){return o`<div class="scroller" tabindex="0">
    <table class="table console-ballots">
      <thead>
        <tr>
          <th scope="col">${s("Ballot")}</th>
          ${t.items.map((t,n)=>o`<th scope="col" title=${O(e.store,t)}>${to(n)}</th>`)}
          <th scope="col">${s("Left")}</th>
        </tr>
      </thead>
      <tbody>
        ${n.map((e,n)=>o`<tr key=${n}>
              <th scope="row">${n+1}</th>
              ${t.items.map((l,r)=>{var i,c;return o`<td>
                    <input
                      type="number"
                      min="0"
                      max=${null!=(i=t.max_each)?i:t.budget}
                      inputmode="numeric"
                      aria-label=${s("Ballot {n}, {letter}",{n:n+1,letter:to(r)})}
                      value=${null!=(c=e[l])?c:""}
                      onInput=${e=>a(n,l,Number(e.target.value)||0)}
                    />
                  </td>`})}
              <td class="number" data-tone=${oo(e)>t.budget?"error":void 0}>
                <b>${t.budget-oo(e)}</b>
              </td>
            </tr>`)}
      </tbody>
    </table>
  </div>`}const ro=(e,t,n)=>{var o,a;return null!=(a=null==(o=((e,t,n)=>e.store.all("proxy_ballots").find(o=>{var a;return o.vote===t.id&&o.group===n&&o.by===(null==(a=e.me.value)?void 0:a.person)}))(e,t,n))?void 0:o.ballots)?a:[]},[io,co,uo]=[280,120,1e3];function po(e,{tally:t,vote:n}={}){var a;const l=new Set((null!=(a=null==t?void 0:t.items)?a:[]).filter(e=>e.dots>0).slice(0,3).map(e=>e.on)),r=n?s("Vote, round {n}",{n:n.round}):"",i=t=>e.act($o(t),{quiet:!0});e.ask(t=>o`<${ee} wide title=${s("Record a decision")} yes=${s("Record")} ...${{close:t,submit:i}}>
        <${oe} label=${s("What was decided")}>
          <textarea name="text" rows="2" required maxlength=${io} autofocus dir="auto"></textarea>
        <//>
        <${oe} label=${s("How was it decided?")} hint=${s("Vote, show of hands, consensus, leader’s decision…")}
          ><input name="basis" maxlength=${co} defaultValue=${r} dir="auto"
        /><//>
        <fieldset>
          <legend>${s("About these leverage points")}</legend>
          <div class="console-choice-list">
            ${R(e.store).map(({id:t})=>o`<label class="tick" key=${t}>
                  <input type="checkbox" name="on" value=${t} defaultChecked=${l.has(t)} /><span dir="auto"
                    >${O(e.store,t)}</span
                  ></label
                >`)}
          </div>
        </fieldset>
        <${oe}
          label=${s("Dissent")}
          hint=${s("Who disagreed, and why. It appears next to the decision in the report.")}
        >
          <textarea name="dissent" rows="2" maxlength=${uo} dir="auto"></textarea>
        <//>
        <p class="soft">${s("A recorded decision stays as it is. You can record a later one that changes it.")}</p>
      <//>`)}const $o=e=>({said:s("Decision recorded"),steps:[{do:"decide",backs:[],with:{decision:d(),text:e.get("text").trim(),basis:e.get("basis").trim(),dissent:e.get("dissent").trim(),on:e.getAll("on")}}]});const ho=e=>le(s("Marked as a leverage point"),se("mark_leverage",{on:e,marked:!0},["mark_leverage",{on:e,marked:!1}]));function mo({desk:t,stage:n,round:r}){var i;const[c,u]=e(""),p=R(t.store).length,{budget:$=5,max_each:h=0,secret:m=!0}=null!=(i=n.settings)?i:{},g=p>0&&"open"===n.status;return o`<form class="console-box" aria-label=${s("Open a vote")} onSubmit=${async function(e){e.preventDefault();const o=await t.act(function(e,t){const n={budget:Number(t.get("budget")),max_each:Number(t.get("max_each")),secret:t.has("secret")};return{said:s("The vote is open"),steps:[{do:"open_vote",with:{vote:d(),stage:e.id,...n},backs:[]}]}}(n,new FormData(e.target)),{quiet:!0});u(o.ok?"":o.why)}}>
    <h3>${a("vote")}${1===r?s("Open the vote"):s("Open round {n}",{n:r})}</h3>
    <div class="console-trio">
      <${oe} label=${s("Dots per person")}
        ><input name="budget" type="number" min="1" max=${100} required defaultValue=${$}
      /><//>
      <${oe} label=${s("Max dots per item (0 = no limit)")}
        ><input name="max_each" type="number" min="0" max=${100} required defaultValue=${h}
      /><//>
      <${ae} name="secret" label=${s("Secret")} defaultChecked=${m} />
    </div>
    ${c&&o`<p class="notice" role="alert" data-tone="error">${a("warning")}<span>${c}</span></p>`}
    <div class="toolbar">
      <span class="soft">${function(e,t){return e?"open"!==t.status?s("Open this stage first. Then you can start the vote."):l("over {n} leverage point","over {n} leverage points",e):s("Mark at least one leverage point first.")}(p,n)}</span>
      <button class="button primary toolbar-end" disabled=${!g}>${a("play")}${s("Open the vote")}</button>
    </div>
  </form>`}const go={key:"4",icon:"leverage",words:()=>s("Leverage")};function vo({desk:e,vote:t}){var n;const{store:r}=e,i=null!=(n=r.get("turnout",t.id))?n:{voted:0,proxies:0},c=Math.max(p(r.all("person")).length,i.voted);return o`<section class="console-box" data-tone="leverage" aria-label=${s("Vote")}>
    <h3>${a("vote")}${s("Round {n} is open",{n:t.round})}</h3>
    <dl class="stats">
      <div class="stat">
        <dt>${s("of {all} people have voted",{all:c})}</dt>
        <dd>${i.voted}</dd>
      </div>
      <div class="stat">
        <dt>${s("paper ballots entered")}</dt>
        <dd>${i.proxies}</dd>
      </div>
      <div class="stat">
        <dt>${t.secret?s("dots each, secret"):s("dots each, open")}</dt>
        <dd>${t.budget}</dd>
      </div>
    </dl>
    <progress class="progress" max=${Math.max(c,1)} value=${i.voted}>${i.voted}</progress>
    <p class="soft">${s("Results stay hidden until you close the vote – even here.")}</p>
    <div class="toolbar">
      <button class="button" onClick=${()=>ao(e,t)}>
        ${a("file")}${s("Enter paper ballots…")}
      </button>
      <button class="button primary toolbar-end" onClick=${()=>async function(e,t,n,o){const a=n.voted+n.proxies,r=Math.max(0,o-a),i=t.secret&&a<5,c={title:s(i?"Close the vote without a result?":"Close the vote and show the results?"),yes:s(i?"Close without a result":"Close and show results"),danger:!0,text:[i?l("There is only {n} ballot. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.","There are only {n} ballots. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.",a):s("Results appear at once on the wall and on every phone. You can’t reopen a closed vote, but you can run another round."),r?l("{n} person has not voted yet.","{n} people have not voted yet.",r):s("Everyone has voted."),t.secret?s("Individual ballots are then deleted for good, so no one can tell who chose what."):s("This vote is open: everyone can then see who chose what.")]};await e.confirm(c)&&e.act({said:s(i?"Vote closed without a result":"Vote closed, results shown"),steps:[{do:"close_vote",with:{vote:t.id},backs:[]}]})}(e,t,i,c)}>
        ${a("lock")}${s("Close the vote…")}
      </button>
    </div>
  </section>`}function bo({desk:e,closed:t}){var n;const l=c(null),r=null!=(n=t.find(e=>e.id===l.value))?n:t[0],i=e.store.get("tally",r.id),d=t.find(e=>e.round===r.round-1);return i?o`<section class="console-box" aria-label=${s("Result")}>
    <div class="toolbar">
      <h3>${a("check")}${s("Result of round {n}",{n:r.round})}</h3>
      <span class="toolbar-end"
        >${t.length>1&&t.map(e=>o`<button
                key=${e.id}
                class="button small"
                aria-pressed=${e===r}
                onClick=${()=>l.value=e.id}
              >
                ${s("Round {n}",{n:e.round})}
              </button>`)}
        <button class="button small" onClick=${()=>po(e,{tally:i,vote:r})}>
          ${a("decision")}${s("Record a decision…")}
        </button></span
      >
    </div>
    <p class="soft">${fo(i)}</p>
    ${0===i.items.length&&o`<p class="notice">${a("lock")}${N()}</p>`}
    ${i.items.length>0&&B({tally:i,groups:u(e.store),names:t=>O(e.store,t),before:d&&e.store.get("tally",d.id),compact:!0,table:!0})}
  </section>`:null}const fo=e=>[l("{n} ballot","{n} ballots",e.people),null!=e.could&&s("{n} of {all} people voted on a phone",{n:e.people-e.proxies,all:e.could}),e.proxies&&l("{n} of them on paper","{n} of them on paper",e.proxies),e.items.length>0&&l("{n} dot","{n} dots",e.dots),e.items.length>0&&l("{n} group","{n} groups",e.groups)].filter(Boolean).join(" · ");function ko({desk:e,stage:t}){const n=R(e.store);return o`<section class="console-box" aria-label=${s("Leverage points")}>
    <div class="toolbar">
      <h3>${a("leverage")}${s("Leverage points")} <span class="count">${n.length}</span></h3>
      <button class="button small toolbar-end" onClick=${()=>function(e,t){const n=S(e.store).filter(t=>!e.store.get("leverage",t.id)),a=n=>{const o=n.get("text").trim();return o||n.get("on")?e.act(o?function(e,t){const n=d();return le(s("Leverage point added"),se("add_card",{card:n,stage:e.id,text:t},["withdraw_card",{card:n}]),se("mark_leverage",{on:n,marked:!0},["mark_leverage",{on:n,marked:!1}]))}(t,o):ho(n.get("on")),{quiet:!0}):{ok:!1,why:s("Write one, or choose one from the board.")}};e.ask(e=>o`<${ee} title=${s("Add a leverage point")} yes=${s("Add")} ...${{close:e,submit:a}}>
        <${oe} label=${s("In your own words")}>
          <textarea name="text" rows="2" maxlength=${280} dir="auto" autofocus></textarea>
        <//>
        ${n.length>0&&o`<${oe} label=${s("Or from the board")}
            ><select name="on">
              <option value="">–</option>
              ${n.map(e=>{var t;return o`<option value=${e.id}>${null!=(t=e.title)?t:j(e)}</option>`})}
            </select><//
          >`}
      <//>`)}(e,t)}>
        ${a("plus")}${s("Add one…")}
      </button>
    </div>
    ${n.length?o`<ol class="people">
            ${n.map(t=>o`<${wo} key=${t.id} ...${{desk:e,point:t}} />`)}
          </ol>`:o`<p class="soft">
            ${s("Mark clusters or cards as leverage points, here or on the board. People vote on these.")}
          </p>`}
    <${yo} ...${{desk:e,stage:t}} />
  </section>`}function wo({desk:e,point:t}){const{store:n}=e,r=U({id:t.id,links:n.all("link"),cards:n.all("card")}).length,i=O(e.store,t.id),c=r?l("would shift {n} barrier","would shift {n} barriers",r):s("linked to no barrier yet");return o`<li class="person-row">
    ${a("leverage")}<span class="person-name" dir="auto">${i}<small>${c}</small></span>
    <button class="button small" onClick=${()=>un(e,t.id)}>${a("link")}${s("Barriers…")}</button>
    <button
      class="button small quiet icon-only"
      aria-label=${s("Unmark as leverage point: {title}",{title:i})}
      onClick=${()=>e.act(dn(t.id,!1))}
    >
      ${a("close")}
    </button>
  </li>`}function yo({desk:e,stage:t}){const n=e.store.all("card").filter(n=>n.stage===t.id&&"hidden"!==n.shown&&!n.merged_into&&!e.store.get("leverage",n.id));return n.length?o`<h4>${s("Suggested by the room")}</h4>
    <ul class="people">
      ${n.map(t=>{var n,l;return o`<li class="person-row" key=${t.id}>
            <span class="person-name" dir="auto"
              >${j(t)}<small>${null==(l=e.store.get("group",null!=(n=t.group)?n:""))?void 0:l.name}</small></span
            >
            <button class="button small" onClick=${()=>e.act(dn(t.id,!0))}>
              ${a("leverage")}${s("Accept it")}
            </button>
          </li>`})}
    </ul>`:null}var xo=Object.freeze({__proto__:null,Panel:function({desk:e,stage:t}){const n=q(e.store,t.id),a=n.find(e=>"open"===e.status),s=n.filter(e=>"closed"===e.status);return o`<div class="stack">
    ${a?o`<${vo} key=${a.id} ...${{desk:e,vote:a}} />`:o`<${mo} ...${{desk:e,stage:t,round:n.length+1}} />`}
    ${s.length>0&&o`<${bo} ...${{desk:e,closed:s}} />`}
    <${ko} ...${{desk:e,stage:t}} />
  </div>`},tab:go});const _o={key:"5",icon:"decision",words:()=>s("Decisions"),always:!0};function Co({desk:e,decision:t}){var n,l;const r=e.store.get("person",null!=(n=t.by)?n:"");return o`<article class="console-box">
    <h3 dir="auto">${t.text}</h3>
    ${t.basis&&o`<p><b>${s("Basis")}:</b> <span dir="auto">${t.basis}</span></p>`}
    ${(null==(l=t.on)?void 0:l.length)>0&&o`<p class="row">
        ${t.on.map(t=>o`<span class="chip" data-tone="leverage" key=${t}
              >${a("leverage")}<span dir="auto">${O(e.store,t)}</span></span
            >`)}
      </p>`}
    <p><b>${s("Dissent")}:</b> <span dir="auto">${t.dissent||s("none recorded")}</span></p>
    <p class="soft">${(null==r?void 0:r.name)?s("Recorded by {name}",{name:r.name}):s("Recorded by a facilitator")}</p>
  </article>`}var So=Object.freeze({__proto__:null,Panel:function({desk:e}){const t=[...e.store.all("decision")].sort((e,t)=>t.at-e.at);return o`<div class="stack">
    <div class="toolbar">
      <p class="soft">${s("A vote is advice. Record here what the room decided, and who disagreed.")}</p>
      <button class="button primary toolbar-end" onClick=${()=>po(e)}>
        ${a("plus")}${s("Record a decision…")}
      </button>
    </div>
    ${t.length?t.map(t=>o`<${Co} key=${t.id} ...${{desk:e,decision:t}} />`):o`<div class="empty">
            ${a("decision")}
            <h3>${s("No decision yet")}</h3>
            <p>${s("Recorded decisions appear in the report with how they were decided and who disagreed.")}</p>
          </div>`}
  </div>`},tab:_o});const Oo={key:"6",icon:"calendar",words:()=>s("Plans")};function jo({desk:e,plan:t}){var n,l;const r=e.store.get("group",null!=(n=t.group)?n:""),i=function(e,t){const n=t.filter(t=>t.plan===e.id&&"dropped"!==t.status),o=e=>n.filter(t=>{var n;return(null!=(n=t.missing)?n:[]).includes(e)}).length;return{soon:n.filter(e=>100===e.horizon).length,later:n.filter(e=>1e3===e.horizon).length,owner:o("owner"),indicator:o("indicator"),due:o("due"),ready:n.filter(e=>{var t;return!(null!=(t=e.missing)?t:[]).length}).length,all:n.length}}(t,e.store.all("action")),c=`/w/${e.code}/plan/${encodeURIComponent(t.owner)}?as=console`;return o`<tr>
    <th scope="row">
      ${r?o`<${Vn} group=${r} />`:o`<span class="console-group"><span class="badge">${a("flag")}</span><span dir="auto">${t.owner}</span></span>`}
    </th>
    <td class="number">${i.soon}</td>
    <td class="number">${i.later}</td>
    <td><${Po} made=${i} /></td>
    <td>
      <a
        class="button small"
        href=${c}
        target="_blank"
        rel="noopener"
        aria-label=${s("Open the plan of {name}",{name:null!=(l=null==r?void 0:r.name)?l:t.owner})}
        >${s("Open plan")}</a
      >
    </td>
  </tr>`}function Po({made:e}){if(!e.all)return o`<span class="chip" data-tone="warn">${a("clock")}${s("no actions yet")}</span>`;const t=[e.owner&&l("{n} owner","{n} owners",e.owner),e.indicator&&l("{n} indicator","{n} indicators",e.indicator),e.due&&l("{n} due date","{n} due dates",e.due)].filter(Boolean);return t.length?o`<span class="row console-chips"
    >${t.map(e=>o`<span class="chip" data-tone="warn" key=${e}>${e}</span>`)}</span
  >`:o`<span class="chip" data-tone="ok">${a("check")}${s("nothing")}</span>`}var To=Object.freeze({__proto__:null,Panel:function({desk:e}){const{store:t}=e,n=u(t),l=e=>n.findIndex(t=>t.id===e.group)>>>0,r=[...t.all("plan")].sort((e,t)=>l(e)-l(t));return o`<div class="stack">
    <div class="toolbar">
      <p class="soft">${s("An action is complete with one owner, an indicator and a due date.")}</p>
      <button class="button small toolbar-end" onClick=${()=>function(e){const t=t=>e.act({said:s("Plan added"),steps:[{do:"add_plan",backs:[],with:{plan:d(),owner:t.get("owner").trim()}}]},{quiet:!0});e.ask(e=>o`<${ee} title=${s("Plan of a task force")} yes=${s("Add")} ...${{close:e,submit:t}}>
        <${oe} label=${s("Name of the task force")}
          ><input name="owner" required maxlength=${120} autofocus dir="auto"
        /><//>
      <//>`)}(e)}>
        ${a("plus")}${s("Plan of a task force…")}
      </button>
    </div>
    ${r.length?o`<div class="scroller" tabindex="0">
            <table class="table console-plans">
              <thead>
                <tr>
                  <th scope="col">${s("Plan of")}</th>
                  <th scope="col">${s("100 days")}</th>
                  <th scope="col">${s("1000 days")}</th>
                  <th scope="col">${s("Still missing")}</th>
                  <th scope="col"><span class="visually-hidden">${s("Open")}</span></th>
                </tr>
              </thead>
              <tbody>
                ${r.map(t=>o`<${jo} key=${t.id} ...${{desk:e,plan:t}} />`)}
              </tbody>
            </table>
          </div>`:o`<div class="empty">
            ${a("calendar")}
            <h3>${s("No plans yet")}</h3>
            <p>${s("Each group gets a plan when the plans stage opens.")}</p>
          </div>`}
  </div>`},heard:function(e,t){const n=new Set(t.all("action").map(e=>e.plan));return new Set(t.all("plan").filter(e=>n.has(e.id)).map(e=>e.group))},tab:Oo});const Ro={key:"7",icon:"pledge",words:()=>s("Pledges")};function qo({desk:e,pledge:t}){var n,r,i,c;const d=e.store.get("group",null!=(n=t.group)?n:""),u=null!=(i=null==(r=t.joined)?void 0:r.length)?i:0;return o`<li class="person-row">
    <span class="badge" data-colour=${null==d?void 0:d.colour}>${a(null!=(c=null==d?void 0:d.icon)?c:"person")}</span>
    <span class="person-name" dir="auto"
      >${t.text}<small
        >${[t.name,null==d?void 0:d.name,u&&l("{n} joined","{n} joined",u)].filter(Boolean).join(" · ")}</small
      ></span
    >
    <button class="button small quiet" onClick=${()=>async function(e,t){const n={title:s("Remove this pledge?"),yes:s("Remove it"),danger:!0,text:[t.text,s("It disappears from the wall and the report, along with everyone who joined it. You can’t undo this.")]};await e.confirm(n)&&e.act({said:s("Pledge removed"),steps:[{do:"withdraw_pledge",with:{pledge:t.id},backs:[]}]})}(e,t)}>${a("trash")}${s("Remove…")}</button>
  </li>`}var Eo=Object.freeze({__proto__:null,Panel:function({desk:e}){const t=[...e.store.all("pledge")].sort((e,t)=>t.at-e.at);return t.length?o`<div class="stack">
    <p class="soft">${l("{n} pledge","{n} pledges",t.length)}</p>
    <ul class="people">
      ${t.map(t=>o`<${qo} key=${t.id} ...${{desk:e,pledge:t}} />`)}
    </ul>
  </div>`:o`<div class="empty">
      ${a("pledge")}
      <h3>${s("No pledges yet")}</h3>
      <p>${s("Pledges are made in public and always carry a name.")}</p>
    </div>`},heard:(e,t)=>new Set(t.all("pledge").map(e=>e.group)),tab:Ro});async function Ao(e,t){var n;const o=`/api/workshops/${e.code}/${t}`,a=await fetch(o,{headers:{Authorization:`Bearer ${e.token}`}}).catch(()=>null);if(!(null==a?void 0:a.ok))return{why:null!=(n=await Lo(a))?n:s("The download didn’t arrive. Try again.")};const l=await a.blob().catch(()=>null);return l?{blob:l,name:Mo(a)}:{why:s("The download didn’t arrive. Try again.")}}const Lo=async e=>{var t,n;return null==(n=null==(t=await(null==e?void 0:e.json().catch(()=>null)))?void 0:t.error)?void 0:n.why};function Mo(e){var t,n;const o=null!=(t=e.headers.get("Content-Disposition"))?t:"",a=/filename\*=UTF-8''([^;]+)/i.exec(o);return a?decodeURIComponent(a[1]):null==(n=/filename="?([^";]+)"?/.exec(o))?void 0:n[1]}function Io(e,t){Object.assign(document.createElement("a"),{href:Do(e),download:t}).click()}function Do(e){const t=URL.createObjectURL(e);return setTimeout(()=>URL.revokeObjectURL(t),6e4),t}function No({desk:e}){const t=c([]),l=c({paper:"a4",wifi:"",password:""});n(()=>{(async function(e){const t=await Ao(e,"paper");return t.why?[]:JSON.parse(await t.blob.text()).papers})(e).then(e=>t.value=e)},[]);const r=t=>e.ask(n=>o`<${Uo} ...${{desk:e,one:t,close:n,last:l}} />`);return o`<section class="console-box">
    <h3>${a("print")}${s("Print for the room")}</h3>
    <p>${s("Each opens as a PDF. The text is large and clear in black and white too.")}</p>
    <ul class="people">
      ${t.value.map(e=>o`<${Bo} key=${e.kind} one=${e} ask=${()=>r(e)} />`)}
    </ul>
  </section>`}const Bo=({one:e,ask:t})=>o`<li class="person-row">
    <span class="person-name">${e.title}<small>${e.about}</small></span>
    <button class="button small" aria-label=${s("Print: {title}",{title:e.title})} onClick=${t}>
      ${a("print")}${s("Print…")}
    </button>
  </li>`;function Uo({desk:e,one:t,close:n,last:a}){return o`<${ee}
    title=${s("Print: {title}",{title:t.title})}
    yes=${s("Create the PDF")}
    ...${{close:n,submit:async n=>{var o;const s=Object.fromEntries([...n].filter(([,e])=>e));a.value={...a.peek(),...s};const l=await Ao(e,`paper/${t.kind}?${new URLSearchParams(s)}`);return l.why?{ok:!1,why:l.why}:(r=l.blob,i=null!=(o=l.name)?o:`${e.code}-${t.kind}.pdf`,window.open(Do(r),"_blank")||Io(r,i),{ok:!0});var r,i}}}
  >
    ${t.groups&&o`<${oe} label=${s("Who it’s for")}
        ><select name="group">
          <option value="">${s("All groups")}</option>
          ${u(e.store).map(e=>o`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
        </select><//
      >`}
    <${oe} label=${s("Paper")}
      ><select name="paper">
        ${["a4","letter"].map(e=>o`<option key=${e} value=${e} selected=${a.peek().paper===e}>${"a4"===e?"A4":"Letter"}</option>`)}
      </select><//
    >
    ${t.wifi&&o`<${Wo} last=${a.peek()} />`}
  <//>`}const Wo=({last:e})=>o`<${oe}
      label=${s("Name of the wifi")}
      hint=${s("If left empty, a line to write on is printed. It’s only printed, never saved.")}
      ><input name="wifi" maxlength="32" autocomplete="off" value=${e.wifi}
    /><//>
    <${oe} label=${s("Password of the wifi")}
      ><input name="password" maxlength="63" autocomplete="off" spellcheck=${!1} value=${e.password}
    /><//>`;async function zo({code:e,token:t},n,o="",a=void 0){var s;let l;try{l=await fetch(`/api/workshops/${e}/shares${o}`,{method:n,headers:{Authorization:`Bearer ${t}`,...a&&{"Content-Type":"application/json"}},body:a&&JSON.stringify(a)})}catch{throw{code:"no_line",why:""}}const r=204===l.status?null:await l.json().catch(()=>null);if(!l.ok)throw null!=(s=null==r?void 0:r.error)?s:{code:"failed",why:""};return r}const Fo=()=>s("Can’t reach the server. Try again.");function Vo({desk:e}){var t;const l=c(null),r=c(null),i=async()=>{l.value=await(async e=>(await zo(e,"GET")).shares)(e).catch(()=>l.peek())};n(()=>{i()},[]);return o`<section class="console-box">
    <h3>${a("link")}${s("Share with people who weren’t there")}</h3>
    <p>${s("A link opens the report without joining. It shows what everyone in the room can see, and no more.")}</p>
    ${r.value&&o`<${Ko} share=${r.value} desk=${e} />`}
    ${(null==(t=l.value)?void 0:t.length)>0&&o`<ul class="people">
        ${l.value.map(t=>o`<${Jo} key=${t.id} one=${t} now=${e.now()} takeBack=${()=>(async t=>{var n;if(await e.confirm({title:s("Revoke this link?"),text:s("Anyone who has it can no longer use it to open the report."),yes:s("Delete"),danger:!0})){try{await(o=e,a=t.id,zo(o,"DELETE",`/${a}`)),(null==(n=r.peek())?void 0:n.id)===t.id&&(r.value=null),e.toast({text:s("The link has been revoked.")})}catch(t){e.toast({text:t.why||Fo(),tone:"error"})}var o,a;await i()}})(t)} />`)}
      </ul>`}
    <p class="row"><button class="button" onClick=${()=>e.ask(t=>o`<${Ho}
          close=${t}
          submit=${async t=>{try{r.value=await(n=e,o={days:Number(t.get("days")),name:t.get("name").trim()},zo(n,"POST","",o))}catch(e){return{ok:!1,why:e.why||Fo()}}var n,o;return await i(),{ok:!0}}}
        />`)}>${a("plus")}${s("Share the report…")}</button></p>
  </section>`}const Ho=({close:e,submit:t})=>o`<${ee} title=${s("Share the report")} yes=${s("Create the link")} ...${{close:e,submit:t}}>
    <${oe} label=${s("Who it’s for")} hint=${s("Only you see this name. It helps you tell the links apart.")}
      ><input name="name" maxlength="60" dir="auto"
    /><//>
    <${oe} label=${s("Expires after")}
      ><select name="days">
        ${Yo().map(([e,t])=>o`<option key=${e} value=${e} selected=${30===e}>${t}</option>`)}
      </select><//
    >
  <//>`,Yo=()=>[[7,s("one week")],[30,s("one month")],[100,s("100 days")],[365,s("one year")],[1e3,s("1000 days")]];function Ko({share:e,desk:t}){const n=c(!1);return o`<div class="notice share-fresh" data-tone="ok" role="status">
    ${a("check")}
    <div>
      <b>${s("The link is ready")}</b>
      <p>${s("It’s shown only once. It works wherever this server can be reached.")}</p>
      <input
        readonly
        dir="ltr"
        value=${e.url}
        aria-label=${s("Link to the report")}
        onFocus=${e=>e.target.select()}
      />
    </div>
    <button class="button small primary" onClick=${async()=>{n.value=await vt(e.url),n.value||t.toast({text:s("Copying didn’t work. Select the link and copy it yourself."),tone:"error"})}}>
      ${a(n.value?"check":"copy")}${n.value?s("Copied"):s("Copy")}
    </button>
  </div>`}const Jo=({one:e,now:t,takeBack:n})=>o`<li class="person-row">
    <span class="person-name"
      ><bdi>${e.name||s("Without a name")}</bdi
      ><small
        >${e.expires_at>t?s("until {day}",{day:Go(e.expires_at)}):s("ended on {day}",{day:Go(e.expires_at)})}</small
      ></span
    >
    <button
      class="button small quiet"
      aria-label=${s("Revoke link: {name}",{name:e.name||s("Without a name")})}
      onClick=${n}
    >
      ${a("trash")}${s("Delete")}
    </button>
  </li>`,Go=e=>W(new Date(e).toISOString().slice(0,10)),Xo={key:"8",icon:"download",words:()=>s("Documents"),always:!0};function Qo({desk:e,format:t,title:n,hint:l}){const r=c(!1),[i]=t.split("?");return o`<li class="person-row">
    <span class="person-name">${n}<small>${l}</small></span>
    <button
      class="button small"
      disabled=${r.value}
      aria-label=${s("Download: {title}",{title:n})}
      onClick=${async()=>{r.value=!0,await async function(e,t,n){var o;const a=await Ao(e,`export/${t}`);return a.why?e.toast({text:a.why,tone:"error"}):(Io(a.blob,null!=(o=a.name)?o:`${e.code}.${["csv","html"].includes(n)?"zip":n}`),e.toast({text:s("Downloaded")}))}(e,t,i),r.value=!1}}
    >
      ${a("download")}${r.value?s("Creating…"):i.toUpperCase()}
    </button>
  </li>`}var Zo=Object.freeze({__proto__:null,Panel:function({desk:e}){return o`<div class="stack">
    <section class="console-box" data-tone="info">
      <h3>${a("book")}${s("Report")}</h3>
      <p>${s("What was decided, planned and pledged, with pictures and tables, ready to print or share.")}</p>
      <p class="row">
        <a class="button primary" href=${`/w/${e.code}/report`} target="_blank" rel="noopener"
          >${s("Open the report")}</a
        >
      </p>
    </section>
    <${No} desk=${e} />
    <${Vo} desk=${e} />
    <section class="console-box">
      <h3>${a("download")}${s("Downloads")}</h3>
      <ul class="people">
        ${[["pdf",s("Report on paper"),s("PDF: to print, sign and send")],["pdf?paper=letter",s("Report on Letter paper"),s("PDF for printers with Letter paper, 8½ × 11 inches")],["docx",s("Report (Word)"),s("DOCX: opens in Word and LibreOffice, on your own letterhead if you have one")],["xlsx",s("All tables"),s("XLSX: one sheet for each kind of thing, with real dates and numbers")],["ics",s("Due dates for your calendar"),s("ICS: what is due when, and when to review")],["html",s("Web page (offline copy)"),s("HTML in a zip: unpack it and open index.html. It needs no server.")],["md",s("Report as text"),s("Markdown: opens in any editor and pastes into any email")],["csv",s("Tables"),s("CSV files in a zip: they open in any spreadsheet")],["json",s("All data (JSON)"),s("Everything you have access to")],["sqlite",s("The workshop file"),s("SQLite: the workshop itself. Keep a copy somewhere safe.")]].map(([t,n,a])=>o`<${Qo} key=${t} ...${{desk:e,format:t,title:n,hint:a}} />`)}
      </ul>
      <p class="soft">${s("Downloads include hidden cards. To share, use the report link.")}</p>
    </section>
  </div>`},tab:Xo});export{Fn as a,eo as b,on as c,xo as d,So as e,To as f,Eo as g,Zo as h};
