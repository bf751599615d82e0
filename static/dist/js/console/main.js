import{t as e,a as t,C as n,N as a,k as o,n as s,i as l,b as r,h as i,c,d as u,s as d,e as p,f as $,g as h,l as m,F as g,j as f,K as v,m as b,o as w,p as y,q as k,r as x,u as _,v as C,w as S,x as O,Z as j,y as E,z as A,A as M,B as T,P as q,D as P,E as N,G as R,H as L,I,J as D,L as B,M as W,O as U,Q as F,R as V,S as z}from"../core/shared.js";import{w as H,s as K,h as J,f as G,a as Y,i as X,u as Q,b as Z,p as ee,c as te,d as ne,e as ae,g as oe}from"../pictures.js";import{a as se,l as le,i as re,o as ie,n as ce,b as ue,d as de,j as pe,c as $e,e as he,w as me,f as ge,g as fe,h as ve,t as be,s as we,k as ye,m as ke,p as xe,C as _e,q as Ce,r as Se,u as Oe,v as je,x as Ee,y as Ae,z as Me,A as Te,B as qe,D as Pe,E as Ne,F as Re,G as Le,H as Ie}from"../writing.js";import{w as De}from"../phone/returned.js";import{g as Be,t as We,r as Ue}from"../bars.js";import{f as Fe,w as Ve,F as ze,r as He,t as Ke}from"../activities/ratings.js";import{s as Je,t as Ge,a as Ye,b as Xe,c as Qe,d as Ze,l as et}from"../activities/map.js";import{i as tt,m as nt,a as at}from"../activities/map_drawn.js";import{s as ot,b as st,a as lt,c as rt}from"../activities/dots.js";import{d as it,c as ct,s as ut,a as dt,f as pt,w as $t,n as ht}from"../activities/forces.js";import{t as mt,a as gt,p as ft,f as vt,s as bt,b as wt,c as yt,u as kt,m as xt}from"../activities/interventions.js";import{W as _t}from"../steps.js";import{t as Ct,l as St,S as Ot,s as jt,p as Et,n as At,a as Mt,P as Tt,F as qt}from"../activities/partnerships.js";import{b as Pt,s as Nt,r as Rt,c as Lt}from"../champions.js";import{p as It}from"../activities/poster.js";import{b as Dt,p as Bt}from"../activities/break.js";function Wt(e){const t=new URLSearchParams(e.replace(/^#/,"")).get("key");return(null==t?void 0:t.trim())||null}const Ut=t=>e("This laptop no longer has the address you chose, {address}.",{address:t}),Ft={wifi:()=>e("Wifi"),cable:()=>e("Cable"),network:()=>e("Network"),mobile:()=>e("Mobile data"),vpn:()=>e("VPN"),virtual:()=>e("Inside this laptop")};async function Vt(e){try{return await navigator.clipboard.writeText(e),!0}catch{return function(e){var t;const n=document.createElement("textarea");n.value=e,n.className="visually-hidden",(null!=(t=document.querySelector("dialog[open]"))?t:document.body).append(n),n.select();try{return document.execCommand("copy")}catch{return!1}finally{n.remove()}}(e)}}const zt=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.to])),Ht=(e=[],t=[])=>e.length===t.length&&e.every((e,n)=>e===t[n]),Kt=(e,t)=>Object.entries(e).some(([e,{from:n}])=>!Ht(n,t[e]));function Jt(e){const t={};for(const{name:n}of e.elements)n&&(t[n]=[]);for(const[n,a]of new FormData(e))t[n].push(a);return t}function Gt(e,t){const n=Object.fromEntries(Object.entries(t).map(([e,t])=>[e,[...t]]));for(const t of[...e.elements])n[t.name]&&Yt(t,n[t.name])}function Yt(e,t){var n;["checkbox","radio"].includes(e.type)?e.checked=t.includes(e.value):e.value=null!=(n=t.shift())?n:"",e.dispatchEvent(new Event("input",{bubbles:!0}))}function Xt({title:n,close:o,wide:r,children:i}){const c=t(null);return a(()=>{const[e,t]=[document.activeElement,c.current];return t.showModal(),()=>(t.close(),function(e){var t;null==(t=(null==e?void 0:e.isConnected)&&e!==document.body?e:document.querySelector("[data-focus-home]"))||t.focus({preventScroll:!0})}(e))},[]),s`<dialog
    class=${r?"dialog console-wide":"dialog"}
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
  </dialog>`}function Qt({title:e,close:r,wide:i,yes:c,danger:u,submit:d,draft:p=null,drop:$,children:h}){const m=t(null),g=function(e,s){const l=s?o(s,null):{peek:()=>null},r=t({}),[i,c]=n("");a(()=>{r.current=Jt(e.current);const t=l.peek();t&&Gt(e.current,zt(t)),t&&c(Kt(t,r.current)?"changed":"kept")},[]);const u=()=>l.value=null;return{back:i,drop:u,note:()=>l.value=function(e,t){const n=Object.keys(t).filter(n=>!Ht(e[n],t[n]));return n.length?Object.fromEntries(n.map(n=>{var a;return[n,{from:null!=(a=e[n])?a:[],to:t[n]}]})):null}(r.current,Jt(e.current)),discard:()=>(Gt(e.current,r.current),u(),c(""))}}(m,p),[f,v]=n(!1),[b,w]=n(""),y=()=>(g.drop(),null==$||$(),r());return s`<${Xt} ...${{title:e,close:r,wide:i}}>
    <form class="stack" ref=${m} onSubmit=${async function(e){var t;if(e.preventDefault(),f)return;v(!0);const n=await d(new FormData(e.target));if(n.ok)return y();w(null!=(t=n.why)?t:""),v(!1)}} onInput=${g.note} onChange=${g.note}>
      ${g.back&&s`<${Zt} ...${g} />`} ${h}
      ${b&&s`<p class="notice" role="alert" data-tone="error">${l("warning")}<span>${b}</span></p>`}
      <${en} ...${{close:y,yes:c,danger:u,busy:f}} />
    </form>
  <//>`}const Zt=({back:t,discard:n})=>s`<p class="notice console-draft" role="status" data-tone=${"changed"===t?"warn":"info"}>
    ${l("undo")}<span
      >${e("This is what you typed before and didn’t save.")}
      ${"changed"===t&&s`${" "}${e("It has been changed since. Check it before you save.")}`}</span
    >
    <button type="button" class="button small" onClick=${n}>${e("Discard")}</button>
  </p>`,en=({close:t,yes:n,danger:a,busy:o})=>s`<div class="dialog-foot">
    <button type="button" class="button" onClick=${t}>${e("Cancel")}</button>
    <button class=${a?"button danger":"button primary"} disabled=${o}>${o?e("Sending…"):n}</button>
  </div>`;function tn({title:e,text:t,yes:n,danger:a,answer:o}){return s`<${Qt} ...${{title:e,yes:n,danger:a,submit:()=>(o(!0),{ok:!0})}} close=${()=>o(!1)}>
    ${[t].flat().map(e=>s`<p key=${e}>${e}</p>`)}
  <//>`}const nn=({label:e,hint:t,children:n})=>s`<label class="field">
    <b>${e}</b>
    ${t&&s`<span class="field-hint">${t}</span>`} ${n}
  </label>`,an=({label:e,...t})=>s`<label class="tick"><input type="checkbox" ...${t} /><span>${e}</span></label>`,on=({label:e,hint:t,name:n,pairs:a,now:o,none:l="–"})=>s`<${nn} label=${e} hint=${t}
    ><select name=${n}>
      <option value="">${l}</option>
      ${a.map(([e,t])=>s`<option key=${e} value=${e} selected=${e===o}>${t}</option>`)}
    </select><//
  >`,sn=e=>e.replace(/^https?:\/\//,""),ln=e=>`/w/${e.code}/wall`,rn=({context:t})=>s`<figure class="qr">
    <img src=${(({code:e,way:t})=>`/w/${e}/qr.svg?of=${encodeURIComponent(t.value.joinUrl)}`)(t)} alt=${e("QR code of the join link")} width="240" height="240" />
    <figcaption>${e("Code")} <b class="code">${t.code}</b></figcaption>
  </figure>`,cn=t=>t.ask(n=>s`<${Xt} wide title=${e("Join here")} close=${n}>
        <div class="console-qr-big">
          <${rn} context=${t} />
          <p class="code">${sn(t.way.value.joinUrl)}</p>
        </div><//
      >`),un=(e,t,...n)=>({do:e,with:t,backs:n.map(([e,t])=>({do:e,with:t}))}),dn=(e,...t)=>({said:e,steps:t.flat()}),pn=({day:e=1,half:t=""})=>({day:e,half:t}),$n=(e,t)=>{var n,a;return e.day===t.day&&(null!=(n=e.half)?n:"")===(null!=(a=t.half)?a:"")};function hn(t,n,a,o){const s=t.map(e=>e.id),l=s.filter(e=>e!==n),r=Math.max(0,Math.min(a,l.length)),i=[...l.slice(0,r),n,...l.slice(r)],c=t.find(e=>e.id===n),u=o&&!$n(o,c)?[{[n]:pn(o)},{[n]:pn(c)}]:[],d=!u.length&&i.every((e,t)=>e===s[t]);return dn(e("Moved on the agenda: {title}",{title:c.title}),d?[]:mn(s,i,u))}const mn=(e,t,[n,a])=>un("arrange_stages",{stages:t,base:e,...n&&{days:n}},["arrange_stages",{stages:e,base:t,...a&&{days:a}}]),gn={instruction:"",minutes:0,day:1,half:"",seating:"",roles:[],lanes:[]};const[fn,vn]=[12,120],bn=e=>JSON.parse(e.get("lanes")).map(({id:e,title:t})=>({id:e,title:t.trim()})).filter(({title:e})=>e);function wn({context:n,stage:a}){var o;const c=t(null),u=i((null!=(o=a.lanes)?o:[]).map(({id:e,title:t})=>({id:e,title:t}))),d=e=>{c.current.value=JSON.stringify(e),c.current.dispatchEvent(new Event("input",{bubbles:!0}))},p=function(e,t){var n;const a=new Map;for(const{stage:o,lane:s}of[...e.all("card"),...e.all("cluster")])o===t&&s&&a.set(s,(null!=(n=a.get(s))?n:0)+1);return a}(n.store,a.id);return s`<fieldset class="field console-lane-fields">
    <legend>${e("Lanes")}</legend>
    <span class="field-hint">${e("Columns on the wall. Without any, all cards are in one.")}</span>
    <input
      type="hidden"
      name="lanes"
      ref=${c}
      value=${JSON.stringify(u.value)}
      onInput=${e=>u.value=JSON.parse(e.target.value)}
    />
    <ul>
      ${u.value.map((e,t)=>{var n;return s`<${yn} key=${e.id} ...${{lane:e,place:t,put:d}} all=${u.value} cards=${null!=(n=p.get(e.id))?n:0} />`})}
    </ul>
    ${u.value.length<fn&&s`<button
        type="button"
        class="button small"
        onClick=${()=>d([...u.value,{id:r(),title:""}])}
      >
        ${l("plus")}${e("Add lane")}
      </button>`}
  </fieldset>`}function yn({lane:t,place:n,all:a,put:o,cards:l}){const r={title:t.title||e("Lane {n}",{n:n+1})},i=a.filter(({id:e})=>e!==t.id),u=e=>o([...i.slice(0,e),t,...i.slice(e)]);return s`<li>
    <input
      aria-label=${e("Title of lane {n}",{n:n+1})}
      value=${t.title}
      maxlength=${vn}
      dir="auto"
      onInput=${e=>{e.stopPropagation(),o(a.map(n=>n.id===t.id?{...n,title:e.target.value}:n))}}
    />
    ${l>0&&s`<small class="soft">${c("{n} card","{n} cards",l)}</small>`}
    <${kn} words=${e("Move {title} up",r)} mark="chevron-up" off=${0===n} act=${()=>u(n-1)} />
    <${kn}
      words=${e("Move {title} down",r)}
      mark="chevron-down"
      off=${n===a.length-1}
      act=${()=>u(n+1)}
    />
    <${kn} words=${e("Remove {name}",{name:r.title})} mark="trash" off=${l>0} act=${()=>o(i)} />
  </li>`}const kn=({words:e,mark:t,off:n,act:a})=>s`<button
    type="button"
    class="button quiet small icon-only"
    aria-label=${e}
    title=${e}
    disabled=${n}
    onClick=${a}
  >
    ${l(t)}
  </button>`,[xn,_n,Cn]=[120,280,1440],Sn={lanes:!1,settings:[],about:""},On=()=>JSON.parse(document.getElementById("console").dataset.activities),jn=e=>{var t;return null!=(t=On().find(t=>t.name===e))?t:Sn};function En({context:t,stage:n}){var a,o,l;const{lanes:r,settings:i}=jn(n.activity);return s`<${nn} label=${e("Title")}
      ><input name="title" required maxlength=${xn} defaultValue=${null!=(a=n.title)?a:""} dir="auto"
    /><//>
    <${nn} label=${e("Instruction")} hint=${e("One sentence that everyone reads on the phone and on the wall.")}>
      <textarea
        name="instruction"
        maxlength=${_n}
        rows="2"
        defaultValue=${null!=(o=n.instruction)?o:""}
        dir="auto"
      ></textarea>
    <//>
    <div class="console-pair">
      <${nn} label=${e("Planned minutes")} hint=${e("0 = no timer. A timer already running isn’t affected.")}>
        <input name="minutes" type="number" min="0" max=${Cn} required defaultValue=${null!=(l=n.minutes)?l:0}
      /><//>
      <${nn} label=${e("When")}><${An} context=${t} stage=${n} /><//>
    </div>
    ${r&&s`<${wn} context=${t} stage=${n} />`}
    ${i.length>0&&s`<div class="console-pair">${i.map(e=>Rn(e,n,t))}</div>`}
    <${qn} stage=${n} />`}function An({context:e,stage:t}){var n,a,o;const l=Math.max(...e.store.all("stage").map(({day:e})=>e))+1,r=Array.from({length:Math.max(l,null!=(n=t.day)?n:1)},(e,t)=>t+1),i=`${null!=(a=t.day)?a:1}:${null!=(o=t.half)?o:""}`;return s`<select name="when">
    ${r.flatMap(e=>["","am","pm"].map(t=>s`<option value=${`${e}:${t}`} selected=${i===`${e}:${t}`}>
            ${u({day:e,half:t},2)}
          </option>`))}
  </select>`}const Mn=()=>[["",e("Stay where they sit")],["stakeholder",e("Stakeholder tables")],["mixed",e("Mixed tables")],["whole",e("Whole room")]],Tn=()=>[["leader",e("Leader")],["recorder",e("Recorder")],["reporter",e("Reporter")],["timekeeper",e("Timekeeper")]];function qn({stage:{seating:t="",roles:n=[]}}){return s`<details class="disclosure" open=${Boolean(t||n.length)}>
    <summary>${e("Tables and roles")}</summary>
    <div class="stack-tight">
      <${nn} label=${e("Where people sit")}
        ><select name="seating">
          ${Mn().map(([e,n])=>s`<option value=${e} selected=${t===e}>${n}</option>`)}
        </select><//
      >
      <div class="console-duties" role="group" aria-label=${e("Roles at each table")}>
        ${Tn().map(([e,t])=>s`<${an} name="roles" value=${e} label=${t} defaultChecked=${n.includes(e)} />`)}
      </div>
    </div>
  </details>`}const Pn={tick:({name:e,label:t},n)=>s`<${an} name=${e} label=${t} defaultChecked=${n} />`,number:({name:e,label:t,hint:n,least:a,most:o},l)=>s`<${nn} label=${t} hint=${n}
      ><input name=${e} type="number" min=${a} max=${o} required defaultValue=${l}
    /><//>`,choice:({name:e,label:t,hint:n,choices:a},o)=>s`<${nn} label=${t} hint=${n}
      ><select name=${e}>
        ${a.map(([e,t])=>s`<option value=${e} selected=${o===e}>${t}</option>`)}
      </select><//
    >`,stage:({name:t,label:n,hint:a,choices:o,of:l},r,i,c)=>s`<${nn} label=${n} hint=${a}
      ><select name=${t}>
        ${function({store:t},n,{choices:a,of:o,now:s}){const l=[...a,...d(t).filter(({id:e,activity:t})=>t===o&&e!==n.id).map(({id:t,title:n})=>[t,e("Cards of “{stage}”",{stage:n})])];return l.some(([e])=>e===s)?l:[...l,[s,e("A stage that was removed")]]}(i,c,{choices:o,of:l,now:r}).map(([e,t])=>s`<option value=${e} selected=${r===e}>${t}</option>`)}
      </select><//
    >`},Nn={stage:(e,t)=>e.get(t),tick:(e,t)=>e.has(t),number:(e,t)=>Number(e.get(t)),choice:(e,t)=>e.get(t)},Rn=(e,t,n)=>{var a,o;return Pn[e.type](e,null!=(o=null==(a=t.settings)?void 0:a[e.name])?o:e.default,n,t)};function Ln(e,t){const{lanes:n,settings:a}=jn(e),[o,s]=t.get("when").split(":");return{title:t.get("title").trim(),instruction:t.get("instruction").trim(),minutes:Number(t.get("minutes")),day:Number(o),half:s,seating:t.get("seating"),roles:t.getAll("roles"),...n&&{lanes:bn(t)},settings:Object.fromEntries(a.map(({type:e,name:n})=>[n,Nn[e](t,n)]))}}const In={cards:40,break:20,poster:10};function Dn(t,n){const a=t.draft(`stage/new/${n.id}`),o=a=>t.act(function(t,n){const a=r();return dn(e("Added: {title}",{title:n.title}),un("add_stage",{stage:a,after:t,...n},["remove_stage",{stage:a}]))}(n.id,function(e){const t=e.get("activity");return{activity:t,...Ln(t,e)}}(a)),{quiet:!0});t.ask(l=>s`<${Qt} title=${e("Add stage")} yes=${e("Add stage")} wide ...${{close:l,submit:o,draft:a}}>
        <p class="soft" dir="auto">${e("After: {title}",{title:n.title})}</p>
        <${Bn} context=${t} after=${n} />
      <//>`)}function Bn({context:t,after:n}){var a;const o=i("cards"),l=jn(o.value).about,r={activity:o.value,minutes:null!=(a=In[o.value])?a:30,day:n.day,half:n.half};return s`<${nn} label=${e("What people do")} hint=${l}
      ><select name="activity" onInput=${e=>o.value=e.target.value}>
        ${On().map(({name:e,label:t})=>s`<option value=${e} selected=${e===o.value}>${t}</option>`)}
      </select><//
    >
    <${En} key=${o.value} context=${t} stage=${r} />`}const Wn=6e4;function Un({runs:e,status:t,ends_at:n,minutes:a},o){var s;const l=e[e.length-1],r=null!=n?n:l.opened_at+a*Wn;return{from:e[0].opened_at,to:"open"===t?Math.max(o,r):null!=(s=l.closed_at)?s:null}}function Fn({days:e},t,n){const a=e[t].ends_at;return{day:Number(t),ends:n,planned:a,late:Math.round((n-a)/Wn)}}function Vn({activity:e,minutes:t,planned:n}){return"break"===e?0:Math.max(0,t-Math.max(5,Math.ceil((null!=n?n:t)/2)))}const zn=e=>e.reduce((e,{gives:t})=>e+t,0);function Hn(e,t){const n=e.filter(({can:e,gives:t})=>t<e),a=n.reduce((e,{stage:t})=>e+t.minutes,0),o=zn(e);for(const e of n)e.gives+=Math.min(e.can-e.gives,Math.floor(t*e.stage.minutes/a));return zn(e)===o&&n.length&&(Kn(n).gives+=1),zn(e)-o}const Kn=e=>e.reduce((e,t)=>t.stage.minutes-t.gives>e.stage.minutes-e.gives?t:e),Jn=({name:e})=>e.trim().replace(/\s+/g," "),Gn=e=>e.filter(e=>!(e.gone||e.fresh&&!Jn(e)));function Yn(t){const[n,a]=[new Map,new Set];for(const o of Gn(t)){const t=Jn(o).toLocaleLowerCase();t?a.has(t)&&n.set(o.id,e("Another entry has this name.")):n.set(o.id,e("Give it a name, or remove it.")),a.add(t)}return n}const Xn=e=>Gn(e).map(e=>({id:e.id,title:Jn(e)===e.own?"":Jn(e)}));function Qn(t,n){const a=((e,{id:t,known:n})=>se(e,t,n).map(({id:e,words:t,gone:a})=>{var o,s;return{id:e,name:t,own:null!=(s=null==(o=n.find(([t])=>t===e))?void 0:o[1])?s:"",gone:a}}))(t.store,n),l=o(t.draft(`list/${n.id}`),null),r=()=>l.value=null;function i(){var o,s;const r=null!=(s=null==(o=l.peek())?void 0:o.rows)?s:a;return Yn(r).size?{ok:!1,why:e("Each entry needs a name of its own.")}:t.act(function({id:t,title:n},a,o){const[s,l]=[Xn(a),Xn(o)],r=un("edit_vocabulary",{vocabulary:t,items:l},["edit_vocabulary",{vocabulary:t,items:s}]);return dn(e("{list} changed",{list:n}),JSON.stringify(s)===JSON.stringify(l)?[]:r)}(n,a,r),{quiet:!0})}t.ask(t=>s`<${Qt} title=${n.title} yes=${e("Save")} draft=${null} ...${{close:t,submit:i,drop:r}}>
        <${ea} ...${{before:a,draft:l,drop:r}} />
      <//>`)}const Zn=(e,t)=>JSON.stringify(e)===JSON.stringify(t);function ea({before:a,draft:o,drop:i}){var c,u;const d=t(null),[p,$]=n(()=>ta(o.peek(),a)),h=null!=(u=null==(c=o.value)?void 0:c.rows)?u:a,m=e=>o.value=Zn(e,a)?null:{before:a,rows:e},g=Yn(h),f=h.filter(e=>e.gone);return s`${p&&s`<${Zt} ...${{back:p,discard:()=>(i(),$(""))}} />`}
    <ul class="console-entries" ref=${d}>
      ${h.filter(e=>!e.gone).map(e=>s`<${aa} key=${e.id} ...${{row:e,rows:h,set:m,why:g.get(e.id)}} />`)}
    </ul>
    <div><button type="button" class="button small" onClick=${()=>(m((e=>[...e,{id:r(),name:"",own:"",gone:!1,fresh:!0}])(h)),na(d))}>${l("plus")}${e("Add entry")}</button></div>
    ${f.length>0&&s`<${oa} ...${{gone:f,rows:h,set:m}} />`}`}const ta=(e,t)=>e?Zn(e.before,t)?"kept":"changed":"",na=e=>requestAnimationFrame(()=>{var t,n;return null==(n=null==(t=e.current)?void 0:t.querySelector("li:last-child input"))?void 0:n.focus()}),aa=({row:t,rows:n,set:a,why:o})=>s`<li>
    <input
      dir="auto"
      maxlength=${120}
      aria-label=${t.own||e("Name")}
      aria-invalid=${o?"true":void 0}
      value=${t.name}
      onInput=${e=>a(((e,t,n)=>e.map(e=>e.id===t?{...e,name:n}:e))(n,t.id,e.currentTarget.value))}
    />
    <button
      type="button"
      class="button quiet icon-only"
      aria-label=${e("Remove {name}",{name:t.name||e("Name")})}
      onClick=${()=>a(((e,t)=>e.filter(e=>e.id!==t||!e.fresh).map(e=>e.id===t?{...e,gone:!0}:e))(n,t.id))}
    >
      ${l("trash")}
    </button>
    ${o&&s`<p class="console-entry-why" role="alert">${o}</p>`}
  </li>`,oa=({gone:t,rows:n,set:a})=>s`<section class="stack-tight" aria-label=${e("Removed")}>
    <h3 class="section-head">${e("Removed")}</h3>
    <p class="soft">${e("These can’t be chosen anymore. They stay wherever they were chosen.")}</p>
    <ul class="console-entries">
      ${t.map(t=>s`<li key=${t.id}>
            <span dir="auto">${t.name}</span>
            <button
              type="button"
              class="button small"
              aria-label=${e("Put back {name}",{name:t.name})}
              onClick=${()=>a(((e,t)=>e.map(e=>e.id===t?{...e,gone:!1}:e))(n,t.id))}
            >
              ${l("undo")}${e("Put back")}
            </button>
          </li>`)}
    </ul>
  </section>`,sa=({context:t,list:n})=>{const a=ie(t.store,n.id,n.known).map(e=>e[1]);return s`<li>
    <span class="console-lists-words">
      <b>${n.title}</b>
      <span class="soft" dir="auto">${a.length?a.join(e(", ")):e("No entries yet")}</span>
    </span>
    <button
      class="button small icon-only"
      aria-label=${e("Edit {name}",{name:n.title})}
      onClick=${()=>Qn(t,n)}
    >
      ${l("edit")}
    </button>
  </li>`};async function la(e,t,n){const a=t&&Object.values(e.parts).map(n=>{var a;return null==(a=n.leaving)?void 0:a.call(n,e,t)}),o=null==a?void 0:a.find(Boolean);return o?await e.confirm(o.question)?e.act({...n,steps:[...o.steps,...n.steps]}):{ok:!1,why:""}:e.act(n)}const ra=e=>e.find(e=>"open"===e.status);function ia(e,t){var n;const a=e.findIndex(e=>e.id===t),o=e=>"ahead"===e.status;return null!=(n=e.slice(a+1).find(o))?n:e.find(o)}function ca(e,t){const n=e.ends_at?Math.max(0,Math.ceil((e.ends_at-t)/6e4)):0;return["open_stage",{stage:e.id,minutes:n}]}const ua=(t,n)=>dn(e("Closed: {title}",{title:t.title}),un("close_stage",{stage:t.id},ca(t,n)));function da(t,n){const a=Object.keys(n).filter(e=>{var a;return n[e]!==(null!=(a=t[e])?a:"")}),o=e=>Object.fromEntries(a.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}));return dn(e("Workshop changed"),a.length?un("edit_workshop",o(n),["edit_workshop",o(t)]):[])}const pa=t=>dn(e(t?"Posting is paused":"Posting resumed"),un(t?"pause_room":"resume_room",{},[t?"resume_room":"pause_room",{}])),$a=t=>dn(e(t?"The workshop is closed":"Workshop reopened"),un(t?"close_workshop":"reopen_workshop",{},[t?"reopen_workshop":"close_workshop",{}]));function ha(e,t){var n,a;const o=t.opened_at?null:null==(a=null==(n=e.parts[t.activity])?void 0:n.opening)?void 0:a.call(n,e,t);o?e.ask(n=>s`<${ga} ...${{...o,open:()=>ma(e,t),close:n}} />`):ma(e,t)}function ma(t,n){const a=ra(d(t.store));la(t,a,function(t,n,a){const o=n&&n.id!==t.id?ca(n,a):["close_stage",{stage:t.id}];return dn(e("Opened: {title}",{title:t.title}),un("open_stage",{stage:t.id},o))}(n,a,t.now()))}const ga=({title:t,text:n,ways:a,open:o,close:l})=>s`<${Xt} title=${t} close=${l}>
    <div class="stack">
      ${[n].flat().map(e=>s`<p key=${e}>${e}</p>`)}
      <div class="dialog-foot">
        <button class="button" onClick=${()=>(l(),o())}>${e("Open anyway")}</button>
        ${a.map(({words:e,act:t},n)=>s`<button
              key=${e}
              class=${n===a.length-1?"button primary":"button"}
              onClick=${async()=>(l(),await t()&&o())}
            >
              ${e}
            </button>`)}
      </div>
    </div>
  <//>`,fa=(e,...t)=>["show_on_wall",Object.fromEntries(["show","lane","page","hold"].filter(e=>t.includes(e)).map(t=>[t,e[t]]))],va=e=>["spotlight",e.on?{on:e.on}:{}],ba=(e,t)=>dn(wa[t](),un("show_on_wall",{show:t},fa(e,"show"))),wa={"":()=>e("The wall shows the stage again"),qr:()=>e("The QR code is on the wall"),blank:()=>e("The wall is blank"),missing:()=>e("Who’s missing is on the wall"),findings:()=>e("The findings are on the wall")},ya=(t,n)=>dn(e(n?"Alone on the wall":"The wall shows everything again"),un("spotlight",n?{on:n}:{},va(t),...n&&t.show?[fa(t,"show")]:[]));function ka(e,t){const n=H(e.store);e.act(ba(n,n.show===t?"":t))}function xa(e,t){const{page:n,pages:a}=e.sync.wall.peek();a>1&&e.post("show_on_wall",{page:(n+t+a)%a})}function _a(t){const n=H(t.store);t.act(((t,n)=>dn(e(n?"The wall holds this page":"The wall turns its pages again"),un("show_on_wall",{hold:n},fa(t,"hold"))))(n,!n.hold))}function Ca({context:t,stage:n}){var a;const o=H(t.store),{page:r,pages:i}=t.sync.wall.value,u=K(t.store,o),d=i>1&&!o.show;return s`<section class="console-wall" role="group" aria-label=${e("On the wall")}>
    <p class="console-wall-now" role="status">
      ${l("wall")}<span dir="auto">${function({context:t,wall:n,stage:a,on:o}){const{walls:s}=t.sync.wall.value,l=s?"":` · ${e("no wall is open")}`;return function({wall:t,stage:n,on:a}){var o,s,l,r;if("qr"===t.show)return e("QR code");if("blank"===t.show)return e("Blank");if("findings"===t.show)return e("Findings");if("missing"===t.show)return e("Who’s missing");if(a)return e("Spotlight: {text}",{text:ja(null!=(s=null!=(o=a.what)?o:a.title)?s:void 0===a.text?a.owner:$(a))});const i=null==(l=null==n?void 0:n.lanes)?void 0:l.find(({id:e})=>e===t.lane);return i?`${n.title} · ${i.title}`:null!=(r=null==n?void 0:n.title)?r:e("Welcome")}({wall:n,stage:a,on:o})+(s>1?` · ${c("{n} wall","{n} walls",s)}`:l)}({context:t,wall:o,stage:n,on:u})}</span>
    </p>
    ${(null==(a=null==n?void 0:n.lanes)?void 0:a.length)>1&&s`<${Oa} ...${{context:t,wall:o,stage:n}} />`}
    <div class="toolbar console-now-tools">
      ${d&&s`<${Sa}
            picture="chevron-start"
            flip
            label=${e("Previous page")}
            onClick=${()=>xa(t,-1)}
          /><span class="console-wall-page">${e("page {n} of {all}",{n:r+1,all:i})}</span
          ><${Sa} picture="chevron-end" flip label=${e("Next page")} onClick=${()=>xa(t,1)} />`}
      ${(d||o.hold)&&s`<${Sa} picture="pause" label=${e("Hold this page")} pressed=${o.hold} onClick=${()=>_a(t)} />`}
      <${Sa}
        picture="qr"
        label=${e("QR code on the wall")}
        pressed=${"qr"===o.show}
        onClick=${()=>ka(t,"qr")}
      />
      <${Sa}
        picture="moon"
        label=${e("Blank the wall")}
        pressed=${"blank"===o.show}
        onClick=${()=>ka(t,"blank")}
      />
      ${u&&s`<button class="button small" onClick=${()=>t.act(ya(o,null))}>${l("close")}${e("End spotlight")}</button>`}
    </div>
  </section>`}const Sa=({picture:e,flip:t,label:n,pressed:a,onClick:o})=>s`<button
    class="button small icon-only"
    aria-label=${n}
    title=${n}
    aria-pressed=${a}
    onClick=${o}
  >
    ${l(e,t?"flip":"")}
  </button>`;function Oa({context:t,wall:n,stage:a}){return s`<label class="console-wall-lane"
    ><span class="visually-hidden">${e("Lane on the wall")}</span
    ><select onChange=${o=>{var s;return t.act(((t,n)=>{var a;return dn(n?e("On the wall: {title}",{title:n.title}):e("All lanes are on the wall"),un("show_on_wall",{lane:null!=(a=null==n?void 0:n.id)?a:""},fa(t,"lane","page"),...(e=>[...e.on?[va(e)]:[],...e.show?[fa(e,"show")]:[]])(t)))})(n,null!=(s=a.lanes.find(({id:e})=>e===o.target.value))?s:null))}}>
      <option value="" selected=${!n.lane}>${e("All lanes")}</option>
      ${a.lanes.map(e=>s`<option key=${e.id} value=${e.id} selected=${n.lane===e.id}>${e.title}</option>`)}
    </select></label
  >`}const ja=(e="")=>[...e].length>60?`${[...e].slice(0,60).join("")}…`:e;function Ea(e){const t=ia(d(e.store),e.store.get("about","about").current);t&&ha(e,t)}function Aa({context:t,stages:n,about:a,clock:o}){if(a.closed)return s`<p class="console-now soft">${e("The workshop is closed.")}</p>`;const r=ra(n),i=ia(n,a.current);return s`<div class="console-now">
    ${r?s`<${Ma} ...${{context:t,stage:r}} />`:s`<p class="soft">${e("No stage is open.")}</p>`}
    ${i&&s`<button class="button primary wide console-next" onClick=${()=>Ea(t)}>
        ${l("play")}<span dir="auto">${e("Open next: {title}",{title:i.title})}</span>
      </button>`}
    <${Ca} ...${{context:t,stage:n.find(({id:e})=>e===a.current)}} />
    ${o.day&&s`<${Ta} ...${{context:t,clock:o}} />`}
  </div>`}function Ma({context:t,stage:n}){const a=e=>()=>t.act(function(e,t,n){const a=e.ends_at&&e.ends_at+6e4*Math.min(0,t)>=n?["extend_stage",{stage:e.id,minutes:-t}]:ca(e,n),o=t>0?c("{n} minute more","{n} minutes more",t):c("{n} minute less","{n} minutes less",-t);return dn(o,un("extend_stage",{stage:e.id,minutes:t},a))}(n,e,t.now()));return s`<p class="console-now-name"><small>${e("Open now")}</small><b dir="auto">${n.title}</b></p>
    <div class="toolbar console-now-tools">
      <button class="button small" aria-label=${e("5 minutes less")} disabled=${!n.ends_at} onClick=${a(-5)}>
        ${e("−5 min")}
      </button>
      <button class="button small" aria-label=${e("5 minutes more")} onClick=${a(5)}>${e("+5 min")}</button>
      <button
        class="button small toolbar-end"
        aria-label=${e("Close this stage")}
        onClick=${()=>la(t,n,ua(n,t.now()))}
      >
        ${l("stop")}${e("Close")}
      </button>
    </div>`}function Ta({context:t,clock:n}){const{late:a,ends:o,planned:r}=n.day,i=function({ahead:e,day:t}){var n;const a=e.map(e=>({stage:e,can:Vn(e),gives:0})).filter(({can:e})=>e>0);for(let e=Math.max(0,null!=(n=null==t?void 0:t.late)?n:0);e>0&&Hn(a,e)>0;)e=t.late-zn(a);return a.filter(({gives:e})=>e>0).map(({stage:e,gives:t})=>({stage:e,minutes:e.minutes-t}))}(n),u={end:h(o),planned:h(r)};return s`<div class="console-day" data-late=${a>=2}>
    <p>
      <b>${function(t){return Math.abs(t)<2?e("On time"):t>0?c("{n} min behind","{n} min behind",t):c("{n} min ahead","{n} min ahead",-t)}(a)}</b>
      <span
        >${Math.abs(a)<2?e("Ends at {end}.",u):e("Ends at {end} instead of {planned}.",u)}</span
      >
    </p>
    ${a>=2&&i.length>0&&s`<button
        class="button small wide"
        title=${e("Shortens the stages that are still to come today, none by more than half. Breaks stay as long.")}
        onClick=${()=>t.act((t=>dn(e("Delay spread over the next stages"),t.map(({stage:e,minutes:t})=>un("edit_stage",{stage:e.id,minutes:t},["edit_stage",{stage:e.id,minutes:e.minutes}]))))(i))}
      >
        ${l("timer")}${e("Spread the delay")}
      </button>`}
  </div>`}const[qa,Pa]=[88,12],Na=({drop:e,what:t})=>({onPointerDown:n=>function(e,t,n){var a;if(0!==e.button)return;e.preventDefault();const o=e.currentTarget,s=null!=(a=o.closest("[data-draggable]"))?a:o,l=function(e){for(let t=e.parentElement;t;t=t.parentElement)if(t.scrollHeight>t.clientHeight+1&&/auto|scroll/.test(getComputedStyle(t).overflowY))return t;return document.scrollingElement}(s),r={x:e.clientX,y:e.clientY,thing:s,column:l,top:l.scrollTop,place:null,moving:!1,what:n},i=function(e){for(const[t,n]of Object.entries(e))window.addEventListener(t,n);return()=>{for(const[t,n]of Object.entries(e))window.removeEventListener(t,n)}}({pointermove:e=>Ra(r,e),pointerup:()=>(i(),function(e,t){var n,a;const o=null!=(a=null==(n=e.place)?void 0:n.dataset.drop)?a:null,s=e.moving;Da(e),s&&t(o)}(r,t)),pointercancel:()=>(i(),Da(r)),keydown:e=>"Escape"===e.key&&(i(),Da(r))})}(n,e,t)});function Ra(e,{clientX:t,clientY:n}){const[a,o]=[t-e.x,n-e.y];!e.moving&&Math.hypot(a,o)<6||(e.moving||requestAnimationFrame(()=>La(e)),Object.assign(e,{moving:!0,at:{clientX:t,clientY:n}}),e.thing.classList.add("dragged"),e.thing.style.translate=`${a}px ${o+e.column.scrollTop-e.top}px`,Ia(e,function(e,t,n){var a;const o=null==(a=document.elementsFromPoint(t,n).filter(t=>!e.thing.contains(t))[0])?void 0:a.closest("[data-drop]");return(null==o?void 0:o.dataset.drop)===e.what?null:null!=o?o:null}(e,t,n)))}function La(e){if(!e.moving)return;const t=e.column===document.scrollingElement?{top:0,bottom:innerHeight}:e.column.getBoundingClientRect(),n=e.at.clientY<t.top+qa?-Pa:e.at.clientY>t.bottom-qa?Pa:0;n&&(e.column.scrollTop+=n,Ra(e,e.at)),requestAnimationFrame(()=>La(e))}function Ia(e,t){var n;t!==e.place&&(null==(n=e.place)||n.classList.remove("landing"),null==t||t.classList.add("landing"),e.place=t)}function Da(e){Ia(e,null),e.moving=!1,e.thing.classList.remove("dragged"),e.thing.style.translate=""}function Ba({label:e,items:o,face:r=l("other"),look:i="button quiet small icon-only",tab:c}){const[u,d]=n(null),p=t(null),$=e=>{("focusout"!==(null==e?void 0:e.type)||e.relatedTarget&&!p.current.contains(e.relatedTarget))&&(d(null),"Escape"===(null==e?void 0:e.key)&&p.current.querySelector("button").focus())};return a(()=>u&&function(e,t){var n;const a=e.querySelector(".menu"),o=n=>e.contains(n.target)||t(n),s=e=>function(e,t,n){if("Escape"===e.key)return e.stopPropagation(),n(e);const a={ArrowDown:1,ArrowUp:-1}[e.key];return a&&t.length?(e.preventDefault(),t.at((t.indexOf(document.activeElement)+a)%t.length).focus()):void 0}(e,[...a.querySelectorAll(".menu-item")],t);return function(e){const{height:t,left:n,right:a}=e.getBoundingClientRect(),o=e.parentElement.getBoundingClientRect(),s=function(e){const t={top:0,left:Ua,right:window.innerWidth-Ua,bottom:window.innerHeight};for(let n=e.parentElement;n;n=n.parentElement){if("visible"===getComputedStyle(n).overflowX)continue;const{top:e,left:a,right:o,bottom:s}=n.getBoundingClientRect();t.top=Math.max(t.top,e),t.left=Math.max(t.left,a),t.right=Math.min(t.right,o),t.bottom=Math.min(t.bottom,s)}return t}(e),[l,r]=[o.top-s.top,s.bottom-o.bottom].map(e=>e-2*Ua);e.classList.toggle("up",r<t&&l>r),e.classList.toggle("over",n<s.left||a>s.right),e.style.setProperty("--menu-room",`${Math.max(l,r)}px`)}(a),null==(n=a.querySelector(".menu-item"))||n.focus(),document.addEventListener("pointerdown",o),e.addEventListener("keydown",s),e.addEventListener("focusout",t),()=>{document.removeEventListener("pointerdown",o),e.removeEventListener("keydown",s),e.removeEventListener("focusout",t)}}(p.current,$),[u]),s`<span class="drop console-menu" data-open=${Boolean(u)} ref=${p}>
    <button
      type="button"
      class=${i}
      tabindex=${c}
      aria-label=${e}
      aria-haspopup="true"
      aria-expanded=${Boolean(u)}
      onClick=${()=>d(u?null:o())}
    >
      ${r}
    </button>
    ${u&&s`<div class="menu" role="menu" aria-label=${e}>
        ${u.map((e,t)=>e?s`<${Wa} key=${t} item=${e} choose=${(e=>()=>(p.current.querySelector("button").focus(),$(),e.act()))(e)} />`:s`<hr key=${t} />`)}
      </div>`}
  </span>`}const Wa=({item:e,choose:t})=>s`<button type="button" role="menuitem" class=${e.danger?"menu-item danger":"menu-item"} onClick=${t}>
    ${l(e.icon)}<span>${e.words}</span>
  </button>`,Ua=8;function Fa(t,n){const a=t.draft(`stage/${n.id}`),o=a=>t.act(function(t,n,a){var o;const s={...gn,...t},l=Object.keys(n).filter(e=>{return"settings"!==e&&(t=n[e],a=s[e],!(JSON.stringify(t)===JSON.stringify(a)));var t,a}),r={...a,...t.settings},i=Object.keys(null!=(o=n.settings)?o:{}).filter(e=>n.settings[e]!==r[e]);if(!l.length&&!i.length)return dn("");const c=(e,n)=>({stage:t.id,...Object.fromEntries(l.map(t=>[t,e[t]])),...i.length&&{settings:Object.fromEntries(i.map(e=>[e,n[e]]))}});return dn(e("Stage changed"),un("edit_stage",c(n,n.settings),["edit_stage",c(s,r)]))}(n,Ln(n.activity,a),Va(n)),{quiet:!0});t.ask(l=>s`<${Qt} title=${e("Edit stage")} yes=${e("Save")} wide ...${{close:l,submit:o,draft:a}}>
        <${En} context=${t} stage=${n} />
      <//>`)}const Va=({activity:e})=>Object.fromEntries(jn(e).settings.map(e=>[e.name,e.default])),za={id:null,until:0};function Ha({context:n,stage:o,stages:r,clock:i,next:c,seen:u,current:p,look:$}){const h="ahead"===o.status?c?"next":"ahead":o.status,m=`stage:${o.place}`,g=function(e){const n=t(null);return a(()=>{za.id===e.id&&Date.now()<za.until&&n.current.focus()},[e.position,e.day,e.half]),n}(o);return s`<li
    class="stage"
    data-state=${h}
    data-seen=${u}
    data-drop=${m}
    data-draggable
    aria-current=${p?"step":void 0}
  >
    <span
      class="stage-mark console-grip"
      title=${e("Drag to another place")}
      ...${Na({what:m,drop:e=>function(e,t,n){if(!(null==n?void 0:n.startsWith("stage:")))return;const a=d(e.store),o=Number(n.slice(6));e.act(hn(a,t.id,o,a[o]))}(n,o,e)})}
    >
      ${"done"===o.status?l("check"):"open"===o.status?l("play"):o.place+1}</span
    >
    <button
      ref=${g}
      class="stage-name console-plain"
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick=${()=>$(o.id)}
      onKeyDown=${e=>function(e,t,n){const a=e.altKey&&{ArrowUp:-1,ArrowDown:1}[e.key];a&&(e.preventDefault(),Object.assign(za,{id:n.id,until:Date.now()+3e3}),Ya(t,n,a))}(e,n,o)}
    >
      <span dir="auto">${o.title}</span><${Ja} stage=${o} times=${i.times.get(o.id)} />
    </button>
    <${Ba} label=${e("More for {title}",{title:o.title})} items=${()=>function(e,t,n){return[...Xa(e,t),null,...Qa(e,t,n)].filter(e=>!1!==e)}(n,o,r)} />
  </li>`}const Ka={open:()=>e("open"),done:()=>e("done"),skipped:()=>e("skipped")};function Ja({stage:t,times:n}){var a;const o=null==(a=Ka[t.status])?void 0:a.call(Ka),l=t.minutes?m(t.minutes):e("no time limit"),r=n&&"skipped"!==t.status;return s`<small class="stage-line">
    ${o&&s`<span class=${r?"visually-hidden":""}>${o}</span>`}
    ${n&&s`<bdi class="stage-times">${Ga(n)}</bdi>`}
    <span class="stage-times">${l}</span>
  </small>`}const Ga=({from:e,to:t})=>t?`${h(e)}–${h(t)}`:h(e),Ya=(e,t,n)=>e.act(function(e,t,n){const a=e.findIndex(e=>e.id===t),o=e[a+n];return o?$n(o,e[a])?hn(e,t,a+n):hn(e,t,a,pn(o)):dn("")}(d(e.store),t.id,n));function Xa(t,n){if("open"===n.status)return[{icon:"stop",words:e("Close"),act:()=>la(t,n,ua(n,t.now()))}];const a="skipped"===n.status;return[{icon:"play",words:n.opened_at?e("Reopen"):e("Open now"),act:()=>ha(t,n)},{icon:a?"undo":"arrow-end",words:e(a?"Put back on the agenda":"Skip"),act:()=>t.act(((t,n)=>dn(e(n?"Skipped: {title}":"Back on the agenda: {title}",{title:t.title}),un("skip_stage",{stage:t.id,skipped:n},["skip_stage",{stage:t.id,skipped:!n}])))(n,!a))}]}const Qa=(t,n,a)=>[{icon:"edit",words:e("Edit…"),act:()=>Fa(t,n)},{icon:"plus",words:e("Add a stage after this…"),act:()=>Dn(t,n)},{icon:"copy",words:e("Duplicate"),act:()=>t.act(function(t){const n=r();return dn(e("Duplicated: {title}",{title:t.title}),un("duplicate_stage",{stage:t.id,as:n},["remove_stage",{stage:n}]))}(n))},n.place>0&&{icon:"chevron-up",words:e("Move up"),act:()=>Ya(t,n,-1)},n.place<a.length-1&&{icon:"chevron-down",words:e("Move down"),act:()=>Ya(t,n,1)},"open"!==n.status&&a.length>1&&{icon:"trash",words:e("Remove…"),danger:!0,act:()=>async function(t,n){const a=function(e,t){var n,a,o;const s=e.store.all("card").filter(e=>e.stage===t.id).length,l=null!=(o=null==(a=null==(n=e.parts[t.activity])?void 0:n.holds)?void 0:a.call(n,t,e.store))?o:[];return[...s?[c("{n} card","{n} cards",s)]:[],...l]}(t,n),o={title:e("Remove {name}?",{name:n.title}),yes:e("Remove"),danger:!0,text:[e("It holds: {things}.",{things:a.join(e(", "))}),e("They leave the wall, the report and every document, and come back when you restore the stage.")]};a.length&&!await t.confirm(o)||t.act((({id:t,title:n})=>dn(e("Removed: {title}",{title:n}),un("remove_stage",{stage:t},["restore_stage",{stage:t}])))(n))}(t,n)}],[Za,eo]=[120,280],to=["title","task","place","day0"];function no({context:t,look:n,looking:a}){var o;const r=g(()=>Math.floor(t.seconds.value/6e4)),i=d(t.store),c=t.store.get("about","about"),u=function(e,t,n){var a,o,s;const l=function({days:e={}},t){var n;return null!=(n=Object.keys(e).filter(n=>p(e[n].began_at)===p(t)).sort((t,n)=>e[n].began_at-e[t].began_at)[0])?n:""}(t,n),r=new Map;for(const t of e)(null==(a=t.runs)?void 0:a.length)&&r.set(t.id,Un(t,n));const i=function(e,{current:t},n){const a=e.findIndex(({id:e})=>e===t),o=e.filter(({status:e,day:t})=>"ahead"===e&&String(t)===n),s=t=>e.indexOf(t);return[...o.filter(e=>s(e)>a),...o.filter(e=>s(e)<a)]}(e,t,l),c=e.find(({status:e})=>"open"===e),u=c&&null!=(s=null==(o=r.get(c.id))?void 0:o.to)?s:n,d=i.reduce((e,t)=>function(e,{id:t,minutes:n},a){const o=a+(null!=n?n:0)*Wn;return e.set(t,{from:a,to:o}),o}(r,t,e),u);return{times:r,ahead:i,day:l&&(c||i.length)?Fn(t,l,d):null}}(i,c,6e4*r.value),$=null==(o=ia(i,c.current))?void 0:o.id,h={context:t,stages:i,clock:u,look:n,looking:a,next:$,current:c.current},m=f(i.map((e,t)=>{var n;return{...e,place:t,half:null!=(n=e.half)?n:""}})),v=Math.max(...i.map(({day:e})=>e));return s`<section class="console-agenda" aria-label=${e("Agenda")}>
    <${Aa} ...${{context:t,stages:i,about:c,clock:u}} />
    <div class="console-halves">
      ${m.map((e,t)=>s`<${ao} key=${t} ...${h} half=${e} days=${v} />`)}
    </div>
    <button class="button quiet wide" onClick=${()=>Dn(t,i[i.length-1])}>
      ${l("plus")}${e("Add stage…")}
    </button>
    <${oo} context=${t} />
    <${so} ...${{context:t,about:c}} />
  </section>`}function ao({half:e,days:t,next:n,looking:a,current:o,...l}){const r=u(e,t);return s`<section class="console-half">
    ${r&&s`<h3 data-drop=${`stage:${e.stages[0].place}`}>
        ${r}<small>${e.minutes>0&&m(e.minutes)}</small>
      </h3>`}
    <ol class="stage-list">
      ${e.stages.map(e=>s`<${Ha}
            key=${e.id}
            ...${l}
            stage=${e}
            next=${n===e.id}
            seen=${a===e.id}
            current=${o===e.id}
          />`)}
    </ol>
  </section>`}function oo({context:t}){const n=d(t.store,"removed_stage");return n.length?s`<details class="disclosure console-removed">
    <summary>${c("{n} removed stage","{n} removed stages",n.length)}</summary>
    <ul>
      ${n.map(n=>s`<li key=${n.id}>
            <span dir="auto">${n.title}</span>
            <button
              class="button small"
              aria-label=${e("Restore {title}",{title:n.title})}
              onClick=${()=>t.act((({id:t,title:n})=>dn(e("Back on the agenda: {title}",{title:n}),un("restore_stage",{stage:t},["remove_stage",{stage:t}])))(n))}
            >
              ${e("Restore")}
            </button>
          </li>`)}
    </ul>
  </details>`:null}function so({context:t,about:n}){const a=s`<button class="button quiet wide" onClick=${()=>function(t){const n=t.store.get("about","about"),a=t.draft("workshop"),o=e=>{const a=Object.fromEntries(to.map(t=>[t,e.get(t).trim()]));return t.act(da(n,a),{quiet:!0})};t.ask(t=>{var l,r,i;return s`<${Qt} title=${e("Edit the workshop")} yes=${e("Save")} ...${{close:t,submit:o,draft:a}}>
        <${nn} label=${e("Title")}
          ><input name="title" required maxlength=${Za} defaultValue=${n.title} dir="auto"
        /><//>
        <${nn} label=${e("The question")} hint=${e("One sentence that everyone in the room works on.")}>
          <textarea name="task" rows="3" maxlength=${eo} defaultValue=${null!=(l=n.task)?l:""} dir="auto"></textarea>
        <//>
        <${nn} label=${e("Place")}
          ><input name="place" maxlength=${Za} defaultValue=${null!=(r=n.place)?r:""} dir="auto"
        /><//>
        <${nn} label=${e("Day 0")} hint=${e("The 100 and 1000 days count from here.")}
          ><input name="day0" type="date" defaultValue=${null!=(i=n.day0)?i:""}
        /><//>
      <//>`})}(t)}>
      ${l("settings")}${e("Edit the workshop…")}
    </button>
    <button class="button quiet wide" onClick=${()=>(t=>t.ask(n=>s`<${Xt} title=${e("Lists")} close=${n}
        ><p class="soft">${e("What people choose from in forms. Use the words of your workshop.")}</p>
        <ul class="stack-tight console-lists">
          ${[{id:"levels",title:e("Levels of influence"),known:le()},{id:"intervention_types",title:e("Types of help"),known:re()},{id:"priorities",title:e("Government priorities"),known:[]},{id:"areas",title:e("Areas"),known:[]}].map(e=>s`<${sa} key=${e.id} ...${{context:t,list:e}} />`)}
        </ul><//
      >`))(t)}>${l("menu")}${e("Lists…")}</button>`;if(n.closed)return s`${a}<button class="button wide" onClick=${()=>t.act($a(!1))}>
        ${l("unlock")}${e("Reopen the workshop")}
      </button>`;const o={title:e("Close the workshop?"),yes:e("Close the workshop"),danger:!0,text:e("No one can post anymore. Plans, the report and downloads stay. You can reopen it at any time.")};return s`${a}<button class="button quiet wide" onClick=${async()=>await t.confirm(o)&&t.act($a(!0))}>
      ${l("lock")}${e("Close the workshop…")}
    </button>`}async function lo({code:t,token:n},a,{method:o="GET",body:s,raw:l}={}){var r;const i={method:o,headers:{Authorization:`Bearer ${n}`,...s&&{"Content-Type":"application/json"}},body:s?JSON.stringify(s):l},c=await fetch(`/api/workshops/${encodeURIComponent(t)}${a}`,i).catch(()=>null),u=await(null==c?void 0:c.json().catch(()=>null));if(null==c?void 0:c.ok)return u;const{code:d="no_line",why:p}=null!=(r=null==u?void 0:u.error)?r:{};throw{code:d,why:p||e("Can’t reach the server. Try again.")}}async function ro(t,n){var a;const o=`/api/workshops/${t.code}/${n}`,s=await fetch(o,{headers:{Authorization:`Bearer ${t.token}`}}).catch(()=>null);if(!(null==s?void 0:s.ok))return{why:null!=(a=await io(s))?a:e("The download didn’t arrive. Try again.")};const l=await s.blob().catch(()=>null);return l?{blob:l,name:co(s)}:{why:e("The download didn’t arrive. Try again.")}}const io=async e=>{var t,n;return null==(n=null==(t=await(null==e?void 0:e.json().catch(()=>null)))?void 0:t.error)?void 0:n.why};function co(e){var t,n;const a=null!=(t=e.headers.get("Content-Disposition"))?t:"",o=/filename\*=UTF-8''([^;]+)/i.exec(a);return o?decodeURIComponent(o[1]):null==(n=/filename="?([^";]+)"?/.exec(a))?void 0:n[1]}function uo(e,t){Object.assign(document.createElement("a"),{href:$o(e),download:t}).click()}function po(e,t){window.open($o(e),"_blank")||uo(e,t)}function $o(e){const t=URL.createObjectURL(e);return setTimeout(()=>URL.revokeObjectURL(t),6e4),t}function ho({context:t}){return s`<div class="console-agenda-foot">
    <button class="button quiet wide" onClick=${()=>async function(t){var n;const a=await ro(t,"method");return a.why?t.toast({text:a.why,tone:"error"}):(uo(a.blob,null!=(n=a.name)?n:`${t.code}.toml`),t.toast({text:e("Downloaded")}))}(t)}>
      ${l("download")}${e("Save this agenda")}
    </button>
    ${!go(t)&&!t.rehearsal.value&&s`<${fo} context=${t} />`}
  </div>`}function mo({context:t}){return t.rehearsal.value?s`<div class="banner console-strip console-rehearsal" role="status" data-tone="warn">
    ${l("people")}<span>${e("This is a rehearsal with simulated people. It’s deleted when you end it.")}</span>
    <button class="button small" onClick=${()=>async function(t){const n={title:e("End the rehearsal?"),yes:e("End rehearsal"),danger:!0,text:e("Everything in it is deleted. Your workshop is as you left it.")};if(await t.confirm(n))try{const{of:e}=await lo(t,"/rehearsal",{method:"DELETE"});location.assign(e?`/w/${e}/run`:"/")}catch({why:e}){t.toast({text:e,tone:"error"})}}(t)}>${l("stop")}${e("End rehearsal")}</button>
  </div>`:null}const go=({store:e})=>e.all("person").some(({status:e,group:t})=>"in"===e&&t);function fo({context:t}){const n=i(!1);return s`<div class="console-rehearse">
    <button class="button wide" disabled=${n.value} onClick=${async()=>{const e=window.open("","_blank");n.value=!0,await async function(e,t){try{const{code:n,facilitator_key:a}=await lo(e,"/rehearsal",{method:"POST"});(null!=t?t:window).location.assign(`/w/${n}/run#key=${a}`)}catch({why:n}){null==t||t.close(),e.toast({text:n,tone:"error"})}}(t,e),n.value=!1}}>
      ${l("play")}${e("Rehearse with simulated people")}
    </button>
    <small class="soft"
      >${e("A rehearsal opens in a new tab, with the same agenda and 24 simulated people. Nothing of it is kept.")}</small
    >
  </div>`}const vo="wsr-console-folded",bo=v(function(){var e;try{const{start:t=!1,end:n=yo()}=JSON.parse(null!=(e=localStorage.getItem(vo))?e:"{}");return{start:t,end:n}}catch{return{start:!1,end:yo()}}}());function wo(e){bo.value={...bo.peek(),[e]:!bo.peek()[e]};try{localStorage.setItem(vo,JSON.stringify(bo.peek()))}catch{}}function yo(){return matchMedia("(min-width: 64rem) and (max-width: 75rem)").matches}const ko={start:()=>bo.value.start?e("Show agenda"):e("Hide agenda"),end:()=>bo.value.end?e("Show people"):e("Hide people")},xo=({side:e,shortcut:t})=>s`<button
    class=${`button small quiet icon-only console-fold console-fold-${e}`}
    aria-expanded=${!bo.value[e]}
    aria-label=${ko[e]()}
    title=${`${ko[e]()} (${t})`}
    onClick=${()=>wo(e)}
  >
    ${l("start"===e===bo.value[e]?"chevron-end":"chevron-start","flip")}
  </button>`,[_o,Co]=[2e9,3e8],[So,Oo]=[.5,2],jo=["ok","info","warn","error"];function Eo({address:t,address_lost:n}){const a=e("Phones reach it at {address}",{address:t});return n?{id:"address",tone:"warn",words:Ut(n),hint:a}:{id:"address",tone:"ok",words:a}}const Ao=({live:t})=>t?{id:"line",tone:"ok",words:e("This console is connected")}:{id:"line",tone:"error",words:e("This console is not connected"),hint:e("Retrying. What you see may be out of date.")};function Mo({waiting:t,durable:n}){const a=[];return t&&a.push({id:"waiting",tone:"warn",words:c("{n} of your posts is waiting to be sent","{n} of your posts are waiting to be sent",t)}),n||a.push({id:"durable",tone:"info",words:e("This browser won’t keep unsent posts when the tab is closed")}),a}function To({connected:e,behind:t,air_wait:n=null}){const a=c("{n} screen connected","{n} screens connected",e);return t&&null===n?{id:"people",tone:"warn",words:a,hint:c("{n} of them is behind and catching up","{n} of them are behind and catching up",t)}:{id:"people",tone:"ok",words:a}}function qo({air_wait:t=null}){if(null===t||t<So)return[];const n=Math.max(1,Math.round(t));return[{id:"air",tone:t<Oo?"info":"warn",words:c("Wifi busy: others’ cards reach phones after about {n} second","Wifi busy: others’ cards reach phones after about {n} seconds",n),hint:e("Nothing is lost, and posts are saved at once. A second access point helps.")}]}function Po({unsaved:t,trouble:n,last_commit:a},{now:o}){return n?{id:"saved",tone:"error",words:e("Posts can’t be saved: {why}",{why:n}),hint:e("They wait on the phones. Put the disk or the session file back, and they are saved.")}:t?{id:"saved",tone:"warn",words:c("{n} post is being saved","{n} posts are being saved",t)}:{id:"saved",tone:"ok",words:a?e("All saved. Last post {ago} ago",{ago:b(o-a)}):e("All saved")}}function No({brought_back:t},{now:n}){if(!t)return[];const[a,o]=t;return[{id:"brought-back",tone:"warn",words:e("The session file was taken away and saved again {ago} ago",{ago:b(n-a)}),hint:e("Nothing is lost. The workshop is in {file}.",{file:o})}]}function Ro({restored:t,came_back:n}){return null==t?[]:[{id:"back",tone:"info",words:n?c("{n} post arrived after the copy was put in place","{n} posts arrived after the copy was put in place",n):e("This workshop is running from a copy")}]}function Lo({last_copy:t,copy_failed:n,copies:a},{now:o}){return n?{id:"copy",tone:"error",words:e("The backup failed: {why}",{why:n}),hint:t?e("Last backup {ago} ago",{ago:b(o-t)}):void 0}:!t&&a?{id:"copy",tone:"info",words:e("Making the first backup…")}:t?{id:"copy",tone:o-t>18e4?"warn":"ok",words:e("Last backup {ago} ago",{ago:b(o-t)})}:{id:"copy",tone:"warn",words:e("No backup"),hint:e("If this laptop fails, the workshop is lost. Download a copy from Documents from time to time.")}}function Io({disk_free:t}){const n=e("{size} GB of disk free",{size:(t/1e9).toFixed(1)});return t<Co?{id:"disk",tone:"error",words:n,hint:e("Free up space now, or posts will be refused.")}:{id:"disk",tone:t<_o?"warn":"ok",words:n}}function Do({clock:t,clock_reads:n,clock_jumped:a}){return t?[{id:"clock",tone:"error",words:e("The laptop’s clock can’t be right: {when}",{when:n}),hint:e("Set its date and time before you go on: timers, due dates and links rely on it.")}]:a?[{id:"clock",tone:"warn",words:a>0?e("The laptop’s clock was set forward by {time}",{time:b(1e3*a)}):e("The laptop’s clock was set back by {time}",{time:b(1e3*-a)}),hint:e("Set the minutes of the open stage again, and check links and due dates.")}]:[]}function Bo({context:t}){var n,a;const o=i(null);w(()=>function(e,t){const n=async()=>{if("hidden"===document.visibilityState)return;const n=e.way.peek(),a=await fetch(`/api/health/${e.code}`,{headers:{Authorization:`Bearer ${e.token}`}}).catch(()=>null);t.value=(null==a?void 0:a.ok)?{...await a.json(),at:Date.now()}:{missing:!0},(null==a?void 0:a.ok)&&(e.rehearsal.value=!0===t.value.rehearsal),(null==a?void 0:a.ok)&&e.way.peek()===n&&(e.way.value=((e,t)=>{var n,a;return{joinUrl:`${e.address}/w/${t}`,choices:null!=(n=e.addresses)?n:[],lost:null!=(a=e.address_lost)?a:null}})(t.value,e.code))};n();const a=setInterval(n,5e3);return()=>clearInterval(a)}(t,o),[]);const r=t.sync.state.value,c=function(t,n){const a=[Ao(n),...Mo(n)];return t?t.missing?[...a,{id:"server",tone:"error",words:e("The server didn’t return a report.")}]:[...a,To(t),...qo(t),Po(t,n),...No(t,n),...Ro(t),...t.rehearsal?[]:[Lo(t,n)],Io(t),...Do(t),Eo(t)]:[...a,{id:"asking",tone:"info",words:e("Asking the server…")}]}(o.value,{now:t.seconds.value,live:"live"===r,waiting:t.outbox.waiting.value,durable:t.outbox.durable.value}),u=(e=>jo[Math.max(0,...e.map(e=>jo.indexOf(e.tone)))])(c);return s`<details class="console-health" data-tone=${u}>
    <summary>
      ${l(Wo[u])}<b
        >${null!=(a=null==(n=c.find(e=>e.tone===u&&Uo.has(u)))?void 0:n.words)?a:e("Everything is fine")}</b
      >
    </summary>
    <ul class="console-health-lines" aria-live="off">
      ${c.map(({id:e,tone:t,words:n,hint:a})=>s`<li key=${e} data-tone=${t} data-health=${e}>
            ${l(Wo[t])} <span>${n}${a&&s`<small>${a}</small>`}</span>
          </li>`)}
    </ul>
  </details>`}const Wo={ok:"check",warn:"warning",error:"warning",info:"info"},Uo=new Set(["warn","error"]),[Fo,Vo]=["ABCDEFGHJKMNPQRSTUVWXYZ23456789",8];function zo(t,n){var a;const o={sector:"",group:"",level:"",flag:"",inviter:"",by:"",...t},s=Object.keys(n).filter(e=>n[e]!==o[e]),l=e=>({invitation:t.id,...Object.fromEntries(s.map(t=>[t,e[t]]))});return dn(e("Changed: {name}",{name:null!=(a=n.who)?a:t.who}),s.length?un("edit_invitation",l(n),["edit_invitation",l(o)]):[])}const Ho=(e,t)=>parseInt(e,10)-parseInt(t,10)||(e<t?-1:1),Ko=e=>e.ask(t=>s`<${Jo} ...${{context:e,close:t}} />`);function Jo({context:t,close:n}){const{store:a}=t,o=function(e){const t=new Set(d(e).map(({day:e=1,half:t})=>t?`${e}-${t}`:String(e))),n=e.all("headcount").map(({id:e})=>e).filter(e=>!t.has(e));return n.length?[...t,...n].sort(Ho):[...t]}(a),l=new Map(a.all("attendance").map(e=>[e.id,e])),r=a.all("person").filter(({group:e,status:t})=>e&&"erased"!==t),c=k(a),u=i(1===c.length?[c[0].id]:[]),p={context:t,days:o,marks:l,open:u};return s`<${Xt} wide title=${e("Who was there")} close=${n}>
    <div class="stack">
      <p class="soft">${e("People are marked as present when they join or come back. Click a mark to correct it.")}</p>
      <div class="scroller console-attendance" tabindex="0">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${e("Group")}</th>
              ${o.map(e=>s`<th key=${e} scope="col" class="number">${J(e)}</th>`)}
            </tr>
          </thead>
          ${c.map(e=>s`<${Yo}
                key=${e.id}
                ...${p}
                group=${e}
                people=${r.filter(t=>t.group===e.id)}
              />`)}
          <tfoot>
            <tr>
              <th scope="row">${e("Everyone")}</th>
              ${o.map(e=>s`<${Xo} key=${e} ...${{people:r,day:e,marks:l}} />`)}
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  <//>`}const Go=(e,t,n)=>e.get(`${t}/${n.id}`);function Yo({context:e,days:t,marks:n,open:a,group:o,people:r}){const i=a.value.includes(o.id),c=i?[...r].sort((e,t)=>ce(e).localeCompare(ce(t))):[];return s`<tbody>
    <tr class="console-attendance-group">
      <th scope="rowgroup">
        <button class="console-plain" aria-expanded=${i} disabled=${!r.length} onClick=${()=>a.value=i?a.value.filter(e=>e!==o.id):[...a.value,o.id]}>
          <span class="badge" data-colour=${o.colour}>${l(o.icon)}</span
          ><span dir="auto">${o.name}</span>${r.length>0&&l(i?"chevron-up":"chevron-down")}
        </button>
      </th>
      ${t.map(e=>s`<${Xo} key=${e} ...${{people:r,day:e,marks:n}} />`)}
    </tr>
    ${c.map(a=>s`<tr key=${a.id}>
          <th scope="row" dir="auto">${ce(a)}</th>
          ${t.map(t=>s`<${Qo} key=${t} ...${{context:e,person:a,day:t,mark:Go(n,t,a)}} />`)}
        </tr>`)}
  </tbody>`}function Xo({people:e,day:t,marks:n}){const a=e.filter(e=>{var a;return null==(a=Go(n,t,e))?void 0:a.present}).length;return s`<td class="number">${a?s`<b>${a}</b>`:s`<span class="soft">–</span>`}</td>`}function Qo({context:t,person:n,day:a,mark:o}){const r=o?o.present?e("there"):e("not there"):e("not noted");return s`<td class="number">
    <button
      class="button small icon-only quiet console-mark"
      data-state=${o?o.present?"there":"away":"unknown"}
      aria-label=${e("{name}, {when}: {state}",{name:ce(n),when:J(a),state:r})}
      title=${r}
      onClick=${()=>t.act(function(t,n,a,o){const s=e=>({person:t.id,half_day:n,present:null!=e?e:null}),l={name:ce(t),when:J(n)};return dn(e(a?"{name} was there: {when}":"{name} wasn’t there: {when}",l),un("mark_attendance",s(a),["mark_attendance",s(o)]))}(n,a,!(null==o?void 0:o.present),null==o?void 0:o.present))}
    >
      ${o?l(o.present?"check":"close"):"–"}
    </button>
  </td>`}const Zo=()=>[["group",e("their group")],["room",e("everyone who joined")],["documents",e("everyone, and readers of the report")]],es=e=>e.ask(t=>s`<${ts} context=${e} close=${t} />`);function ts({context:t,close:n}){const a=(o=t.store).all("contact").map(e=>{var t,n,a;const s=o.get("person",e.person);return{...e,name:ce(s),group:null!=(a=null==(n=o.get("group",null!=(t=null==s?void 0:s.group)?t:""))?void 0:n.name)?a:""}}).sort((e,t)=>e.name.localeCompare(t.name));var o;return s`<${Xt} wide title=${e("Contacts")} close=${n}>
    <div class="stack">
      <p class="notice" data-tone="info">
        ${l("lock")}<span
          >${e("People leave these on their phones, under Contacts in the menu. Pass a contact on only to those named with it.")}
          ${e("What you delete can be undone until the workshop closes. Then it leaves the workshop’s file too.")}</span
        >
      </p>
      ${a.length?s`<div class="toolbar">
                <b>${c("{n} contact","{n} contacts",a.length)}</b>
                <button class="button small toolbar-end" onClick=${()=>async function(t,n){const a=[[e("Name"),e("Group"),e("Contact"),e("Shown to")],...n.map(e=>[e.name,e.group,e.reach,ue(Zo(),e.shown_to)])],o=await Vt(a.map(e=>e.join("\t")).join("\n"));t.toast(o?{text:e("Copied")}:{text:e("Couldn’t copy. Select the text instead."),tone:"error"})}(t,a)}>
                  ${l("copy")}${e("Copy the list")}
                </button>
              </div>
              <ul class="people">
                ${a.map(e=>s`<${ns} key=${e.id} ...${{context:t,contact:e}} />`)}
              </ul>`:s`<p class="soft">${e("No one has left a contact yet.")}</p>`}
    </div>
  <//>`}const ns=({context:t,contact:n})=>s`<li class="person-row">
    <span class="person-name" dir="auto"
      >${n.name}<small><bdi>${n.group}</bdi></small></span
    >
    <span class="console-contact"
      ><span><bdi>${n.reach}</bdi></span
      ><small class="soft">${e("Shown to: {who}",{who:ue(Zo(),n.shown_to)})}</small></span
    >
    <${Ba} label=${e("More for {title}",{title:n.name})} items=${()=>as(t,n)} />
  </li>`,as=(t,{person:n,name:a})=>[{icon:"trash",words:e("Delete contact"),danger:!0,act:()=>t.act(os(n,a))}],os=(t,n)=>dn(e("Contact of {name} deleted",{name:n}),un("remove_contact",{person:t},["remove_contact",ss(t)])),ss=e=>({person:e,removed:!1}),ls=e=>e.ask(t=>s`<${rs} ...${{context:e,close:t}} />`);function rs({context:t,close:n}){const a=i(""),o=i(null),l=i(null),r=i(!1),c=i("");async function u(e=""){var n;r.value=!0;const s={method:"POST",raw:null!=(n=o.value)?n:a.value},i=await lo(t,`/people${e}`,s).catch(e=>(c.value=e.why,null));i&&([l.value,c.value]=[i,""]),r.value=!1}return s`<${Xt} wide title=${e("Add a list of people")} close=${n}>
    ${l.value?s`<${us}
            told=${l.value}
            onAdd=${()=>u("?groups=add")}
            ...${{again:()=>(l.value=null,o.value=null),close:n,busy:r.value}}
          />`:s`<form class="stack" onSubmit=${e=>(e.preventDefault(),u())}>
            <${cs} ...${{text:a,file:o}} />
            ${c.value&&s`<${is} why=${c.value} />`}
            <div class="dialog-foot">
              <button type="button" class="button" onClick=${n}>${e("Cancel")}</button>
              <button class="button primary" disabled=${r.value||!(o.value||a.value.trim())}>
                ${r.value?e("Reading…"):e("Add")}
              </button>
            </div>
          </form>`}
  <//>`}const is=({why:e})=>s`<p class="notice" role="alert" data-tone="error">${l("warning")}<span>${e}</span></p>`;function cs({text:t,file:n}){return s`<${nn}
      label=${e("Paste names here")}
      hint=${e("One person per line, from Word, WhatsApp or a spreadsheet. For example: Ana Silva – Fishers")}
    >
      <textarea
        rows="8"
        dir="auto"
        disabled=${Boolean(n.value)}
        value=${t.value}
        onInput=${e=>t.value=e.target.value}
        onDragOver=${e=>e.preventDefault()}
        onDrop=${e=>{const[t]=e.dataTransfer.files;t&&(e.preventDefault(),n.value=t)}}
      ></textarea>
    <//>
    <${nn}
      label=${e("Or open a file")}
      hint=${e("A spreadsheet (.xlsx), CSV or text. Columns: name, group, organisation, table, authority, resources, expertise, information, need.")}
      ><input type="file" accept=${".txt,.csv,.tsv,.xlsx"} onChange=${e=>{var t;return n.value=null!=(t=e.target.files[0])?t:null}}
    /><//>
    ${n.value&&s`<p class="soft" role="status">${l("file")} <bdi>${n.value.name}</bdi></p>`}`}const us=({told:t,onAdd:n,again:a,close:o,busy:l})=>s`<div class="stack" role="status">
    <p class="console-counts">
      <b>${c("{n} added","{n} added",t.added)}</b>
      <span>${c("{n} changed","{n} changed",t.changed)}</span>
      <span class="soft">${c("{n} unchanged","{n} unchanged",t.same)}</span>
    </p>
    ${t.groups.length>0&&s`<${ds} ...${{told:t,onAdd:n,busy:l}} />`}
    ${t.lines.length>0&&s`<${ps} lines=${t.lines} />`}
    <div class="dialog-foot">
      <button class="button" onClick=${a}>${e("Add another list")}</button>
      <button class="button primary" onClick=${o}>${e("Done")}</button>
    </div>
  </div>`,ds=({told:t,onAdd:n,busy:a})=>s`<div class="notice" data-tone="warn">
    ${l("people")}
    <div class="stack-tight">
      <p>
        ${e("These groups aren’t in the workshop:")}${" "}
        ${t.groups.map((e,t)=>s`${t?", ":""}<bdi>${e}</bdi>`)}
      </p>
      <button class="button small" disabled=${a} onClick=${n}>
        ${l("plus")}${c("Add {n} group","Add {n} groups",t.groups.length)}
      </button>
    </div>
  </div>`,ps=({lines:t})=>s`<div class="scroller console-lines" tabindex="0">
    <table class="table">
      <caption>
        ${c("{n} line to check","{n} lines to check",new Set(t.map(({line:e})=>e)).size)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${e("Line")}</th>
          <th scope="col">${e("What was found")}</th>
        </tr>
      </thead>
      <tbody>
        ${t.map(({line:e,why:t},n)=>s`<tr key=${n}>
              <td class="number">${e}</td>
              <td dir="auto">${t}</td>
            </tr>`)}
      </tbody>
    </table>
  </div>`,[$s,hs]=[60,120],ms=e=>e.ask(t=>s`<${fs} ...${{context:e,close:t}} />`),gs=(e,{person:t})=>{var n;return"in"===(null==(n=e.get("person",null!=t?t:""))?void 0:n.status)};function fs({context:t,close:n}){const{store:a}=t,o=i(""),r=o.value.trim().toLocaleLowerCase(),u=[...a.all("invitee")].sort((e,t)=>e.name.localeCompare(t.name)),d=u.filter(({name:e,organisation:t=""})=>`${e} ${t}`.toLocaleLowerCase().includes(r)),p=u.filter(e=>gs(a,e)).length;return s`<${Xt} wide title=${e("Expected people")} close=${n}>
    <div class="stack">
      <div class="toolbar">
        <p>
          <b>${c("{n} person expected","{n} people expected",u.length)}</b>${" "}
          ${u.length>0&&s`<span class="soft">${c("{n} of them is here","{n} of them are here",p)}</span>`}
        </p>
        <span class="toolbar-end">
          <button class="button small primary" onClick=${()=>ls(t)}>
            ${l("people")}${e("Add a list…")}
          </button>
          <button class="button small" onClick=${()=>_s(t)}>
            ${l("plus")}${e("Add a person…")}
          </button>
        </span>
      </div>
      ${u.length?s`<${bs} ...${{context:t,search:o,found:d}} />`:s`<${vs} />`}
    </div>
  <//>`}const vs=()=>s`<div class="empty">
    ${l("people","big")}
    <h3>${e("No list yet")}</h3>
    <p>${e("Paste the names of who’s coming, or open a file. People then take their seat when they join.")}</p>
  </div>`;function bs({context:t,search:n,found:a}){const o=[...k(t.store),{id:void 0,name:e("No group yet")}],r=e=>a.filter(t=>{var n;return(null!=(n=t.group)?n:void 0)===e.id});return s`<label class="console-search"
      ><span class="visually-hidden">${e("Search people")}</span>${l("search")}
      <input
        type="search"
        placeholder=${e("Search by name or organisation")}
        value=${n.value}
        onInput=${e=>n.value=e.target.value}
    /></label>
    <${ws} context=${t} />
    ${o.map(e=>{var n;return r(e).length>0&&s`<${ys} key=${null!=(n=e.id)?n:""} ...${{context:t,group:e,seats:r(e)}} />`})}
    ${!a.length&&s`<p class="soft">${e("No one by that name is on the list.")}</p>`}`}function ws({context:t}){const n=t.store.get("about","about");return s`<${an}
    label=${e("Let people pick their name from this list when they join")}
    checked=${Boolean(n.name_list)}
    onChange=${e=>t.act(da(n,{name_list:e.target.checked}))}
  />`}const ys=({context:e,group:t,seats:n})=>s`<section class="console-seats" aria-label=${t.name}>
    <h3 class="console-group">
      ${t.id&&s`<span class="badge" data-colour=${t.colour}>${l(t.icon)}</span>`}
      <span dir="auto">${t.name}</span><span class="count">${n.length}</span>
    </h3>
    <ul class="people">
      ${n.map(t=>s`<${ks} key=${t.id} ...${{context:e,id:t.id}} />`)}
    </ul>
  </section>`;function ks({context:t,id:n}){var a;const o=t.store.get("invitee",n);if(!o)return null;const l=gs(t.store,o),r=[o.organisation,o.table>0&&e("Table {n}",{n:o.table})].filter(Boolean);return s`<li class="person-row">
    <span class="person-name" dir="auto"
      >${o.name}<small>${r.map((e,t)=>s`${t?" · ":""}<bdi>${e}</bdi>`)}</small></span
    >
    <span class="console-brings">
      ${(null!=(a=o.flags)?a:[]).map(e=>s`<span key=${e} class="chip">${ue(G(),e)}</span>`)}
    </span>
    <span class="presence" data-state=${l?"here":"away"}>${e(l?"here":"not yet")}</span>
    <${Ba} label=${e("More for {title}",{title:o.name})} items=${()=>xs(t,o,l)} />
  </li>`}const xs=(t,n,a)=>[{icon:"edit",words:e("Edit…"),act:()=>_s(t,n)},!a&&{icon:"check",words:e("Is here, without a phone"),act:()=>t.act(function({id:t,name:n}){const a=r();return dn(e("{name} is here",{name:n}),un("seat_invitee",{invitee:t,person:a},["remove_person",{person:a}]))}(n))},!a&&{icon:"person",words:e("Is here under another name…"),act:()=>function(t,n){const{store:a}=t,o=new Set(a.all("invitee").map(({person:e})=>e)),l=a.all("person").filter(({id:e,status:t,group:n})=>"in"===t&&n&&!o.has(e));t.ask(o=>s`<${Xt} title=${e("Who is {name}?",{name:n.name})} close=${o}>
        <div class="stack console-choice-list">
          ${l.map(l=>{var r;return s`<button key=${l.id} class="button wide" onClick=${((a,o)=>()=>(a(),t.act((({id:t},n)=>dn(e("{name} has a seat",{name:ce(n)}),un("edit_invitee",{invitee:t,person:n.id},["edit_invitee",{invitee:t,person:""}])))(n,o))))(o,l)}>
                <span dir="auto">${ce(l)}</span
                ><bdi class="soft">${null==(r=a.get("group",l.group))?void 0:r.name}</bdi>
              </button>`})}
          ${!l.length&&s`<p class="soft">${e("Everyone who’s here has a seat.")}</p>`}
        </div>
      <//>`)}(t,n)},a&&{icon:"undo",words:e("Free the seat"),act:()=>t.act((({id:t,name:n,person:a})=>dn(e("The seat of {name} is free",{name:n}),un("edit_invitee",{invitee:t,person:""},["edit_invitee",{invitee:t,person:a}])))(n))},null,{icon:"trash",words:e("Take off the list"),danger:!0,act:()=>t.act((({id:t,name:n,group:a,organisation:o,table:s,flags:l,code:r,person:i})=>dn(e("{name} is no longer on the list",{name:n}),un("remove_invitee",{invitee:t},["add_invitee",{invitee:t,name:n,group:a,organisation:o,table:s,flags:l,code:r,person:i}])))(n))}].filter(e=>!1!==e);function _s(t,n,a){var o,l,i;const c=null!=n?n:{name:null!=(o=null==a?void 0:a.name)?o:"",group:null==a?void 0:a.group},u=o=>{const s={name:o.get("name").trim(),group:o.get("group"),organisation:o.get("organisation").trim(),table:Number(o.get("table")),flags:o.getAll("flags")},l={...s,group:s.group||void 0,...a&&{person:a.id}};return t.act(n?function(t,n){var a;const o={group:"",organisation:"",table:0,flags:[],...t},s=Object.keys(n).filter(e=>{var t;return String(n[e])!==String(null!=(t=o[e])?t:"")}),l=e=>({invitee:t.id,...Object.fromEntries(s.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}))});return dn(e("Changed: {name}",{name:null!=(a=n.name)?a:t.name}),s.length?un("edit_invitee",l(n),["edit_invitee",l(o)]):[])}(n,s):function(t){const n=r(),a={invitee:n,...t,code:y(Vo,Fo)};return dn(e("{name} is expected",{name:t.name}),un("add_invitee",a,["remove_invitee",{invitee:n}]))}(l),{quiet:!0})},d=t.draft(`invitee/${null!=(i=null!=(l=null==n?void 0:n.id)?l:null==a?void 0:a.id)?i:""}`),p=k(t.store).map(({id:e,name:t})=>[e,t]);t.ask(t=>{var o,l,r;return s`<${Qt}
        title=${n||a?e("About {name}",{name:null!=(o=null==n?void 0:n.name)?o:ce(a)}):e("Add a person")}
        yes=${e(n||a?"Save":"Add")}
        ...${{close:t,submit:u,draft:d}}
      >
        <${nn} label=${e("Name")}
          ><input name="name" required maxlength=${$s} defaultValue=${c.name} autofocus dir="auto"
        /><//>
        <${on} label=${e("Group")} name="group" pairs=${p} now=${c.group} none=${e("No group yet")} />
        <${nn} label=${e("Organisation")}
          ><input name="organisation" maxlength=${hs} defaultValue=${null!=(l=c.organisation)?l:""} dir="auto"
        /><//>
        <${Cs} now=${null!=(r=c.flags)?r:[]} />
        <${nn} label=${e("Table")} hint=${e("A wish. Leave it empty if it doesn’t matter.")}
          ><input name="table" type="number" min="0" max="999" defaultValue=${c.table||""}
        /><//>
      <//>`})}const Cs=({now:t})=>s`<fieldset class="console-ticks">
    <legend>${e("Brings")}</legend>
    ${G().map(([e,n])=>s`<${an} key=${e} name="flags" value=${e} defaultChecked=${t.includes(e)} label=${n} />`)}
  </fieldset>`,Ss={coming:"ok",declined:"error",asked:"info"};function Os({context:t}){const n=[...t.store.all("invitation")].sort((e,t)=>(e.by||"9").localeCompare(t.by||"9")||e.at-t.at);return s`<section class="stack console-invitations" aria-label=${e("To bring in")}>
    <div class="console-side-head">
      <h3>${e("To bring in")}</h3>
      <button class="button small" onClick=${()=>As(t)}>${l("plus")}${e("Add…")}</button>
    </div>
    ${n.length?s`<ul class="people">
            ${n.map(e=>s`<${js} key=${e.id} ...${{context:t,invitation:e}} />`)}
          </ul>`:s`<p class="soft">
            ${e("Who should be here and isn’t? Add a person or body, and who asks them by when.")}
          </p>`}
  </section>`}function js({context:t,invitation:n}){var a;const{store:o}=t,l=n.inviter&&o.get("person",n.inviter),r=[n.group&&(null==(a=o.get("group",n.group))?void 0:a.name),n.sector&&ue(Y(),n.sector),n.level&&ue(le(),n.level),n.flag&&ue(G(),n.flag)].filter(Boolean),i=[l&&e("{name} asks them",{name:ce(l)}),n.by&&e("by {day}",{day:de(n.by)})].filter(Boolean);return s`<li class="person-row">
    <span class="person-name" dir="auto"
      >${n.who}<small
        >${[...r,...i].map((e,t)=>s`${t?" · ":""}<bdi>${e}</bdi>`)}</small
      ></span
    >
    <span class="chip" data-tone=${Ss[n.status]}>${ue(X(),n.status)}</span>
    <${Ba} label=${e("More for {title}",{title:n.who})} items=${()=>Es(t,n)} />
  </li>`}const Es=(t,n)=>[{icon:"edit",words:e("Edit…"),act:()=>As(t,n)},...X().filter(([e])=>e!==n.status).map(([e,a])=>({icon:"flag",words:a,act:()=>t.act(zo(n,{status:e}))})),null,{icon:"trash",words:e("Remove"),danger:!0,act:()=>t.act(function({id:t,who:n,sector:a,group:o,level:s,flag:l,inviter:r,by:i,status:c}){const u={invitation:t,who:n,sector:a,group:o,level:s,flag:l,inviter:r,by:i,status:c};return dn(e("No longer to bring in: {who}",{who:n}),un("remove_invitation",{invitation:t},["add_invitation",u]))}(n))}];function As(t,n){var a;const o=null!=n?n:{},{store:l}=t,i=[...x(l.all("person")),...l.all("person").filter(({role:e})=>"facilitator"===e)].map(e=>[e.id,ce(e)]).sort(([,e],[,t])=>e.localeCompare(t)),c=a=>{const o=Object.fromEntries([...a].map(([e,t])=>[e,t.trim()]));return t.act(n?zo(n,o):function(t){const n=r();return dn(e("To bring in: {who}",{who:t.who}),un("add_invitation",{invitation:n,...t},["remove_invitation",{invitation:n}]))}(o),{quiet:!0})},u=t.draft(`invitation/${null!=(a=null==n?void 0:n.id)?a:""}`);t.ask(t=>{var a,r;return s`<${Qt}
        title=${e(n?"Edit invitation":"Who is to be brought in?")}
        yes=${e(n?"Save":"Add")}
        ...${{close:t,submit:c,draft:u}}
      >
        <${nn} label=${e("Person or body")} hint=${e("The room sees this on the wall and in the report.")}
          ><input name="who" required maxlength=${120} defaultValue=${null!=(a=o.who)?a:""} autofocus dir="auto"
        /><//>
        <div class="console-pair">
          <${on} label=${e("Who asks them")} name="inviter" pairs=${i} now=${o.inviter} />
          <${nn} label=${e("By")}><input name="by" type="date" defaultValue=${null!=(r=o.by)?r:""} /><//>
        </div>
        <div class="console-pair">
          <${on} label=${e("Sector")} name="sector" pairs=${Y()} now=${o.sector} />
          <${on} label=${e("Level of influence")} name="level" pairs=${le()} now=${o.level} />
          <${on} label=${e("Brings")} name="flag" pairs=${G()} now=${o.flag} />
          <${on}
            label=${e("For the group")}
            name="group"
            pairs=${k(l).map(({id:e,name:t})=>[e,t])}
            now=${o.group}
          />
        </div>
      <//>`})}const Ms=e=>e.ask(t=>s`<${Ts} ...${{context:e,close:t}} />`);function Ts({context:t,close:n}){const a=Q(t);return s`<${Xt} wide title=${e("Who’s missing")} close=${n}>
    <div class="stack">
      <${qs} context=${t} />
      ${a?s`<${Ps} ...${{context:t,missing:a}} />`:s`<p class="soft" role="status">${e("One moment…")}</p>`}
      <${Os} context=${t} />
    </div>
  <//>`}function qs({context:t}){const n=H(t.store);return s`<${an}
    label=${e("Show this on the wall in place of the stage")}
    checked=${"missing"===n.show}
    onChange=${()=>ka(t,"missing")}
  />`}const Ps=({context:e,missing:t})=>s`<${Ns} ...${{context:e,missing:t}} />
    <${Is} ...${{context:e,missing:t}} />
    <${Ds} missing=${t} />`;function Ns({context:t,missing:n}){const a=new Map(k(t.store).map(e=>[e.id,e]));return s`<div class="scroller" tabindex="0">
      <table class="table console-missing">
        <caption>
          ${e("Seats, and what people bring")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${e("Group")}</th>
            <th scope="col" class="number">${e("Seats taken")}</th>
            ${n.noted&&G().map(([e,t])=>s`<th key=${e} scope="col">${t}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${n.groups.map(e=>s`<${Rs} key=${e.group} ...${{row:e,group:a.get(e.group),noted:n.noted}} />`)}
        </tbody>
        ${n.noted&&s`<tfoot>
            <tr>
              <th scope="row" colspan="2">${e("Everyone")}</th>
              ${G().map(([e])=>s`<${Ls} key=${e} ...${{brings:n.brings,flag:e}} />`)}
            </tr>
          </tfoot>`}
      </table>
    </div>
    ${!n.noted&&s`<p class="soft">
        ${e("To see what’s missing of authority, resources, expertise, information and need, note what people bring in Expected people.")}
      </p>`}`}const Rs=({row:t,group:n,noted:a})=>{var o;return s`<tr>
    <th scope="row">
      <span class="console-group"
        ><span class="badge" data-colour=${null==n?void 0:n.colour}>${l(null!=(o=null==n?void 0:n.icon)?o:"people")}</span
        ><span dir="auto">${null==n?void 0:n.name}</span></span
      >
    </th>
    <td class="number" data-tone=${t.here<t.seats?"warn":void 0}>
      ${t.seats?e("{here} of {all}",{here:t.here,all:t.seats}):t.here||"–"}
    </td>
    ${a&&G().map(([e])=>s`<${Ls} key=${e} ...${{brings:t.brings,flag:e}} />`)}
  </tr>`};function Ls({brings:e,flag:t}){const{icon:n,words:a}=Z(e,t);return s`<td class="console-state" data-state=${e[t]} title=${a}>
    ${l(n)}<span class="visually-hidden">${a}</span>
  </td>`}function Is({context:t,missing:n}){return n.levels?s`<ul class="console-levels" aria-label=${e("Levels of influence")}>
    ${n.levels.map(({level:n,barriers:a,groups:o})=>s`<li key=${n} class="notice" data-tone=${o.length?"ok":"warn"}>
          ${l(n)}<span
            ><b>${ue(le(),n)}</b
            >${" "}${c("{n} barrier lies here.","{n} barriers lie here.",a)}${" "}
            ${o.length?s`${e("With influence here:")}${" "}${o.map((e,n)=>s`${n?", ":""}<bdi>${(e=>{var n;return null==(n=t.store.get("group",e))?void 0:n.name})(e)}</bdi>`)}`:e("No group has influence here.")}</span
          >
        </li>`)}
  </ul>`:s`<p class="soft">
      ${e("To see at which levels of influence no one is here, choose each group’s level in Edit group.")}
    </p>`}function Ds({missing:t}){return t.sectors?t.sectors.length?s`<p class="notice" data-tone="warn">
    ${l("warning")}<span
      >${e("No group from:")} ${t.sectors.map(e=>ue(Y(),e)).join(e(", "))}</span
    >
  </p>`:s`<p class="notice" data-tone="ok">
      ${l("check")}<span>${e("Every sector that the method asks for has a group.")}</span>
    </p>`:s`<p class="soft">
      ${e("To see which sectors are missing, choose each group’s sector in Edit group.")}
    </p>`}const Bs=["people","person","fish","boat","government","leaf","book","microphone","heart","market","hand","youth","elder","national","house","tree","wheat","briefcase","star","wave","balance","globe","wrench","training","technology"],Ws=Array.from({length:12},(e,t)=>t+1),Us=({icon:t,colour:n,name:a="",onChange:o})=>s`<fieldset class="look-icons">
      <legend>${e("Icon")}</legend>
      ${Bs.map((n,r)=>s`<label key=${n} class="look">
            <input
              type="radio"
              name=${`${a}icon`}
              value=${n}
              defaultChecked=${n===t}
              aria-label=${e("Icon {n}",{n:r+1})}
              onChange=${o}
            />
            <span>${l(n)}</span></label
          >`)}
    </fieldset>
    <fieldset class="look-icons">
      <legend>${e("Colour")}</legend>
      ${Ws.map(t=>s`<label key=${t} class="look" data-colour=${t}>
            <input
              type="radio"
              name=${`${a}colour`}
              value=${t}
              defaultChecked=${t===n}
              aria-label=${e("Colour {n}",{n:t})}
              onChange=${o} />
            <span class="look-colour"></span
          ></label>`)}
    </fieldset>`;function Fs(t,n){var a;const o=n.id===(null==(a=t.me.value)?void 0:a.person);if("removed"===n.status)return[{icon:"undo",words:e("Let back in"),act:()=>t.act((t=>dn(e("{name} can come back",{name:ce(t)}),un("readmit_person",{person:t.id},["remove_person",{person:t.id}])))(n))},null,Vs(t,n)];const r=(a,o,s)=>n.role!==a&&{icon:o,words:s,act:()=>async function(t,n,a){const o={title:e("Make {name} a facilitator?",{name:ce(n)}),yes:e("Make facilitator"),text:e("A facilitator can open and close stages, hide cards, see everything and remove people.")};("facilitator"!==a||await t.confirm(o))&&t.act(((t,n)=>dn(e("{name} has another role now",{name:ce(t)}),un("set_role",{person:t.id,role:n},["set_role",{person:t.id,role:t.role}])))(n,a))}(t,n,a)};return[{icon:"edit",words:e("Rename…"),act:()=>function(t,n){const a=t.draft(`person/${n.id}`),o=a=>t.act(((t,n)=>dn(e("Renamed to {name}",{name:n}),un("rename_person",{person:t.id,name:n},...t.name?[["rename_person",{person:t.id,name:t.name}]]:[])))(n,a.get("name").trim()),{quiet:!0});t.ask(t=>{var l;return s`<${Qt} title=${e("Rename a person")} yes=${e("Save")} ...${{close:t,submit:o,draft:a}}>
        <${nn} label=${e("Name")}
          ><input name="name" required maxlength=${60} defaultValue=${null!=(l=n.name)?l:""} autofocus dir="auto"
        /><//>
      <//>`})}(t,n)},{icon:"move",words:e("Move to another group…"),act:()=>function(t,n){const a=k(t.store).filter(e=>e.id!==n.group);t.ask(o=>s`<${Xt} title=${e("Move {name} to",{name:ce(n)})} close=${o}>
        <div class="stack">
          ${a.map(a=>s`<button
                key=${a.id}
                class="button wide"
                data-colour=${a.colour}
                onClick=${((a,o)=>()=>(a(),t.act(((t,n)=>dn(e("{name} is now in {group}",{name:ce(t),group:n.name}),un("move_person",{person:t.id,group:n.id},...t.group?[["move_person",{person:t.id,group:t.group}]]:[])))(n,o))))(o,a)}
              >
                ${l(a.icon)}<span dir="auto">${a.name}</span>
              </button>`)}
        </div>
      <//>`)}(t,n)},{icon:"info",words:e("Organisation and what they bring…"),act:()=>function(e,t){const n=e.store.all("invitee").find(e=>e.person===t.id);return _s(e,n,n?void 0:t)}(t,n)},null,r("recorder","recorder",e("Make recorder")),n.group&&r("participant","person",e("Make participant")),r("facilitator","key",e("Make facilitator…")),!o&&null,!o&&{icon:"lock",words:e("Remove from the room…"),danger:!0,act:()=>async function(t,n){const a={title:e("Remove {name}?",{name:ce(n)}),yes:e("Remove from the room"),danger:!0,text:e("This phone can’t post anymore. What it posted stays. You can let the person back in.")};await t.confirm(a)&&t.act((t=>dn(e("{name} was removed",{name:ce(t)}),un("remove_person",{person:t.id},["readmit_person",{person:t.id}])))(n))}(t,n)},!o&&Vs(t,n)].filter(e=>!1!==e&&void 0!==e)}const Vs=(t,n)=>({icon:"trash",words:e("Erase person…"),danger:!0,act:()=>async function(t,n){const a={title:e("Erase {name}?",{name:ce(n)}),yes:e("Erase permanently"),danger:!0,text:[e("This person’s name and every text they wrote are deleted from the workshop’s file."),e("Their cards become blank; their pledges and open votes are removed."),e("What was given without a name stays, such as anonymous cards: no one can tell which of it is theirs."),e("You can’t undo this.")]};await t.confirm(a)&&t.act((t=>dn(e("Person erased"),un("erase_person",{person:t.id})))(n))}(t,n)});function zs(t,n){var a;const o=k(t.store),i=null!=n?n:{name:"",icon:"people",colour:o.length%12+1},c=t.draft(`group/${null!=(a=null==n?void 0:n.id)?a:""}`),u=a=>{const o={name:a.get("name").trim(),icon:a.get("icon"),colour:Number(a.get("colour")),sector:a.get("sector"),level:a.get("level"),seats:Number(a.get("seats"))};return t.act(n?function(t,n){const a=["name","icon","colour","sector","level","seats"].filter(e=>void 0!==n[e]&&n[e]!==t[e]),o=e=>({group:t.id,...Object.fromEntries(a.map(t=>[t,e[t]]))});return dn(e("Group changed: {name}",{name:n.name}),a.length?un("edit_group",o(n),["edit_group",o(t)]):[])}(n,o):function(t){const n=r();return dn(e("Group added: {name}",{name:t.name}),un("add_group",{group:n,...t},["remove_group",{group:n}]))}(o),{quiet:!0})};t.ask(a=>s`<${Qt}
        title=${e(n?"Edit group":"Add a group")}
        yes=${e(n?"Save":"Add")}
        ...${{close:a,submit:u,draft:c}}
      >
        <${nn} label=${e("Name")}
          ><input name="name" required maxlength=${60} defaultValue=${i.name} autofocus dir="auto"
        /><//>
        <${Us} icon=${i.icon} colour=${i.colour} />
        <div class="console-pair">
          <${on} label=${e("Sector")} name="sector" pairs=${Y()} now=${i.sector} />
          <${on} label=${e("Level of influence")} name="level" pairs=${le()} now=${i.level} />
          <${nn} label=${e("Seats")}
            ><input name="seats" type="number" min="0" max="2000" defaultValue=${i.seats||""}
          /><//>
        </div>
        ${n&&o.length>1&&s`<button
            type="button"
            class="button quiet"
            onClick=${()=>(a(),t.act(function({id:t,name:n,icon:a,colour:o,position:s,sector:l,level:r,seats:i}){const c={group:t,name:n,icon:a,colour:o,position:s,sector:l,level:r,seats:i};return dn(e("Group removed: {name}",{name:n}),un("remove_group",{group:t},["add_group",c]))}(n)))}
          >
            ${l("trash")}${e("Remove group")}
          </button>`}
      <//>`)}async function Hs(e){const t=await Ks(e);return t.why?e.toast({text:t.why,tone:"error"}):e.ask(n=>s`<${Js} ...${{context:e,first:t,close:n}} />`)}const Ks=(e,t=!1)=>lo(e,"/recorder-link",{method:"POST",body:{anew:t}}).catch(({why:e})=>({why:e}));function Js({context:t,first:n,close:a}){const o=i(n),r=i(""),{url:c,key:u,expires_on:d}=o.value;return s`<${Xt} wide title=${e("Recorder link")} close=${a}>
    <div class="console-join">
      <figure class="qr">
        <img
          src=${`/w/${t.code}/qr.svg?recorder=${encodeURIComponent(u)}&of=${encodeURIComponent(c)}`}
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
          <button class="button small" onClick=${async()=>r.value=await Vt(c)?e("Copied"):""}>${l("copy")}${e("Copy")}</button>
          <button class="button small" onClick=${async()=>{var n;const a=await Ks(t,!0);a.why||(o.value=a),r.value=null!=(n=a.why)?n:e("The earlier link no longer works.")}}>${e("Make a new link")}</button>
        </div>
        <p class="soft" role="status">
          ${r.value||e("It works until {date}.",{date:de(d)})}
        </p>
      </div>
    </div>
  <//>`}function Gs({context:t}){const n=i([]),a=async()=>{var e;return n.value=null!=(e=await Ys(t))?e:n.peek()};w(()=>function(e){e();const t=setInterval(()=>"hidden"!==document.visibilityState&&e(),1e4);return()=>clearInterval(t)}(a),[]);const o=n.value.length;return o?s`<div class="console-idle">
    <span class="soft"
      >${c("{n} person did nothing and isn’t connected","{n} people did nothing and aren’t connected",o)}</span
    >
    <button class="button small" onClick=${async()=>(await async function(t){const n=await Ys(t);if(!(null==n?void 0:n.length))return;const a={title:c("Remove {n} person who did nothing?","Remove {n} people who did nothing?",n.length),yes:e("Remove them"),danger:!0,text:[e("They joined, but nothing here is from them and they aren’t connected now. Facilitators and recorders stay."),e("Someone who only posted anonymously or voted in secret can be among them: no one can tell."),e("They can join again with the code, and you can undo this.")]};await t.confirm(a)&&await t.act(function(e){const t=Array.from({length:Math.ceil(e.length/500)},(t,n)=>e.slice(500*n,500*(n+1)));return dn(c("{n} person removed","{n} people removed",e.length),t.map(e=>un("remove_idle_people",{people:e},["readmit_people",{people:e}])))}(n))}(t),await a())}>${e("Remove them…")}</button>
  </div>`:null}const Ys=async e=>{var t,n;return null!=(n=null==(t=await lo(e,"/idle").catch(()=>null))?void 0:t.people)?n:null};function Xs({context:t}){const{store:n}=t,a=i(""),o=n.all("person").filter(({status:e})=>"erased"!==e),r=k(n),u=function({store:e,parts:t},n,a){var o,s,l,r;const i=e.get("stage",null!=(s=null==(o=e.get("about","about"))?void 0:o.current)?s:"");return"open"!==(null==i?void 0:i.status)?null:function(e,t,n){if(!n)return null;const a=new Set(x(t).map(e=>e.group));return e.filter(e=>a.has(e.id)&&!n.has(e.id))}(n,a,null==(r=null==(l=t[i.activity])?void 0:l.heard)?void 0:r.call(l,i,e))}(t,r,o),d=a.value.trim().toLocaleLowerCase(),p=d?o.filter(e=>ce(e).toLocaleLowerCase().includes(d)):o;return s`<section class="console-people" aria-label=${e("People")}>
    <div class="console-side-head">
      <h2>${e("People")}</h2>
      <button class="button small" onClick=${()=>zs(t)}>${l("plus")}${e("Group")}</button>
    </div>
    <${Qs} ...${{context:t,people:o}} />
    <div class="console-people-tools">
      <button class="button small" onClick=${()=>ms(t)}>${l("people")}${e("Expected…")}</button>
      <button class="button small" onClick=${()=>Ko(t)}>
        ${l("calendar")}${e("Attendance…")}
      </button>
      <button class="button small" onClick=${()=>Ms(t)}>${l("gap")}${e("Missing…")}</button>
      <button class="button small" onClick=${()=>es(t)}>${l("person")}${e("Contacts…")}</button>
      <button class="button small" onClick=${()=>Hs(t)}>${l("recorder")}${e("Recorders…")}</button>
    </div>
    <${Zs} silent=${u} />
    <${el} ...${{groups:r,people:o}} />
    ${!t.rehearsal.value&&s`<${Gs} context=${t} />`}
    <label class="console-search"
      ><span class="visually-hidden">${e("Search people")}</span>${l("search")}
      <input
        type="search"
        placeholder=${c("Search {n} person","Search {n} people",o.length)}
        value=${a.value}
        onInput=${e=>a.value=e.target.value}
    /></label>
    <${nl} ...${{context:t,people:p}} />
    ${r.map(e=>s`<${tl}
          key=${e.id}
          ...${{context:t,group:e,words:d}}
          silent=${null==u?void 0:u.includes(e)}
          people=${p.filter(t=>t.group===e.id)}
        />`)}
    <${al} ...${{context:t,people:p}} />
  </section>`}function Qs({context:t,people:n}){const{here:a=0}=t.sync.presence.value,o=x(n).length;return s`<p class="console-here">
    <b>${c("{n} connected now","{n} connected now",a)}</b>
    <span class="soft">${o?c("{n} joined","{n} joined",o):e("No one has joined yet")}</span>
  </p>`}function Zs({silent:t}){return t?t.length?s`<p class="notice" data-tone="warn">
    ${l("microphone")}<span
      >${e("Not heard yet:")} ${t.map((e,t)=>s`${t?", ":""}<bdi>${e.name}</bdi>`)}</span
    >
  </p>`:s`<p class="notice" data-tone="ok">${l("check")}<span>${e("Every group has contributed.")}</span></p>`:null}function el({groups:t,people:n}){const a=new Set(x(n).map(e=>e.group)),o=t.filter(e=>!a.has(e.id));return a.size&&o.length?s`<p class="soft console-absent">
    ${e("No one came from:")} ${o.map((e,t)=>s`${t?", ":""}<bdi>${e.name}</bdi>`)}
  </p>`:null}function tl({context:t,group:n,people:a,silent:o,words:r}){var i;const c=a.filter(e=>"in"===e.status&&"facilitator"!==e.role),u=null!=(i=t.sync.presence.value.groups.get(n.id))?i:0;return r&&!c.length?null:s`<details class="console-group-row" open=${!!r||void 0}>
    <summary>
      <span class="badge" data-colour=${n.colour}>${l(n.icon)}</span>
      <span class="person-name"
        ><span dir="auto">${n.name}</span
        ><small
          >${c.length?e("{here} of {all} here",{here:u,all:c.length}):e("No one yet")}</small
        ></span
      >
      ${o&&s`<span class="presence" data-state="silent">${e("silent")}</span>`}
    </summary>
    <div class="toolbar">
      <button class="button small" onClick=${()=>zs(t,n)}>
        ${l("edit")}${e("Edit group…")}
      </button>
    </div>
    <${ol} ...${{context:t,people:c}} />
  </details>`}const nl=({context:t,people:n})=>{const a=n.filter(e=>"in"===e.status&&("facilitator"===e.role||!e.group));return a.length>0&&s`<details class="console-group-row">
      <summary>
        <span class="badge">${l("key")}</span>
        <span class="person-name">${e("Facilitators")}<small>${a.length}</small></span>
      </summary>
      <${ol} ...${{context:t,people:a}} />
    </details>`},al=({context:t,people:n})=>{const a=n.filter(e=>"removed"===e.status);return a.length>0&&s`<details class="console-group-row">
      <summary>
        <span class="badge">${l("lock")}</span>
        <span class="person-name">${e("Removed")}<small>${a.length}</small></span>
      </summary>
      <${ol} ...${{context:t,people:a}} />
    </details>`},ol=({context:e,people:t})=>s`<ul class="people">
    ${t.map(t=>s`<${sl} key=${t.id} ...${{context:e,id:t.id}} />`)}
  </ul>`;function sl({context:t,id:n}){var a;const o=t.store.get("person",n),r=t.sync.presence.value.people.has(n),i={recorder:e("recorder"),facilitator:e("facilitator")};return s`<li class="person-row">
    <span class="person-name" dir="auto"
      >${ce(o)}<small
        >${[i[o.role],n===(null==(a=t.me.value)?void 0:a.person)&&e("you")].filter(Boolean).join(" · ")}</small
      ></span
    >
    ${"recorder"===o.role&&s`<span title=${e("recorder")}>${l("recorder")}</span>`}
    <span class="presence" data-state=${r?"here":"away"}>${e(r?"here":"away")}</span>
    <${Ba} label=${e("More for {title}",{title:ce(o)})} items=${()=>Fs(t,o)} />
  </li>`}const ll=e=>e.ask(t=>s`<${rl} context=${e} close=${t} />`);function rl({context:t,close:n}){const a=i([]),o=i("");w(()=>{lo(t,"/steps").then(e=>a.value=e.steps).catch(({why:e})=>o.value=e)},[]);const l=il(t.undo.list.value,a.value);return s`<${Xt} title=${e("Last steps")} close=${n}>
    ${l.length?s`<ol class="people console-steps">
            ${l.map(e=>e.person?s`<${ul} key=${e.seq} ...${{context:t,step:e}} />`:s`<${cl} key=${`${e.since}/${e.said}`} ...${{context:t,step:e}} />`)}
          </ol>`:s`<p class="soft">${e("Nothing to undo")}</p>`}
    ${o.value&&s`<p class="soft" role="status">${o.value}</p>`}
    ${a.value.length>0&&s`<p class="soft">${e("Facilitators undo their own steps: ask the one who did it.")}</p>`}
    <p class="soft">${e("What someone has changed since then stays as it is.")}</p>
  <//>`}const il=(e,t)=>[...[...e].reverse(),...t].sort((e,t)=>{var n,a;return(null!=(n=t.at)?n:1/0)-(null!=(a=e.at)?a:1/0)||0}),cl=({context:t,step:n})=>{var a;return s`<li class="person-row">
    <${dl} said=${n.said} who=${null!=(a=n.by)?a:""} at=${n.at} />
    <button class="button small" onClick=${()=>t.takeBack(n)}>${l("undo")}${e("Undo")}</button>
  </li>`};function ul({context:t,step:n}){const a=ce(t.store.get("person",n.person));return s`<li class="person-row"><${dl} said=${function({says:t,many:n,about:a}){return n>1?e("{what} ({n})",{what:t,n:new Intl.NumberFormat(_()).format(n)}):a?e("{what}: {about}",{what:t,about:pl(a)}):t}(n)} who=${a} at=${n.at} /></li>`}const dl=({said:t,who:n,at:a})=>s`<span class="person-name"
    ><span dir="auto">${t}</span> <small class="soft" dir="auto">${function(t,n){if(!n)return t;const a=new Intl.DateTimeFormat(document.documentElement.lang,{hour:"numeric",minute:"2-digit"}).format(n);return t?e("{who}, {when}",{who:t,when:a}):a}(n,a)}</small></span
  >`,pl=e=>[...e].length>60?`${[...e].slice(0,60).join("")}…`:e,$l=e=>Object.entries(e).map(([e,{tab:t}])=>({name:e,...t})).sort((e,t)=>{var n,a;return(null!=(n=e.key)?n:"~")<(null!=(a=t.key)?a:"~")?-1:1}),hl=(e,t,n)=>$l(e).filter(e=>e.name===n||e.always||ml(e,t)),ml=({name:e,seldom:t,when:n},a)=>(null==n?void 0:n(a))||!t&&a.some(({activity:t})=>t===e),gl="wsr-console-keys",fl=e=>Object.values(e).flatMap(({keys:e=[]})=>e);const vl={KeyU:ll,KeyN:Ea,KeyP:e=>e.act(pa(!e.store.get("about","about").paused))},bl={"[":()=>()=>wo("start"),"]":()=>()=>wo("end"),u:e=>()=>e.takeBack(),"?":(e,t)=>t,b:e=>()=>ka(e,"blank"),q:e=>()=>ka(e,"qr"),k:e=>()=>_a(e),",":e=>()=>xa(e,-1),".":e=>()=>xa(e,1),"/":()=>()=>{var e;return null==(e=document.querySelector(".console-panel [type=search], .console-people [type=search]"))?void 0:e.focus()}};function wl(){try{return"off"!==localStorage.getItem(gl)}catch{return!0}}const yl=t=>t.ask(n=>{return s`<${Xt} wide title=${e("Help and shortcuts")} close=${n}>
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
              ${(o=t.parts,[(a=$l(o).filter(({key:e})=>e),[`${a[0].key} … ${a.at(-1).key}`,e("Panels, from {first} to {last}",{first:a[0].words(),last:a.at(-1).words()})]),["0",e("Back to the current stage")],["Shift N",e("Open the next stage")],["Shift P",e("Pause or resume posting")],["U, Ctrl Z",e("Undo the last step")],["Shift U",e("List the last steps")],["[ ]",e("Hide or show agenda and people")],["↑ ↓ ← →",e("Move over the cards; with Shift, select them")],["Ctrl A",e("Select all cards of a lane")],["/",e("Search in this panel")],["B",e("Blank the wall, or show it again")],["Q",e("QR code on the wall, or back to the stage")],[", .",e("Previous or next page on the wall")],["K",e("Hold the page on the wall")],...fl(o).filter(({words:e})=>e).map(({key:e,words:t})=>[e.toUpperCase(),t()]),["Esc",e("Clear selection; close a window")],["Alt ↑ ↓",e("Move the focused stage up or down")],["?",e("This help")]]).map(([e,t])=>s`<div key=${e}>
                    <dt><kbd>${e}</kbd></dt>
                    <dd>${t}</dd>
                  </div>`)}
            </dl>
            <${an}
              label=${e("Use single-key shortcuts on this device")}
              defaultChecked=${wl()}
              onChange=${e=>function(e){try{localStorage.setItem(gl,e?"on":"off")}catch{}}(e.target.checked)}
            />
          </section>
        </div>
      <//>`;var a,o}),kl=e=>`wsr:${e}:link`;function xl({context:t}){const[a,o]=n(()=>function(e){try{return sessionStorage.getItem(kl(e))}catch{return null}}(t.code)),[r,i]=n(!1);return a?s`<section class="notice console-keep" data-tone="leverage" aria-label=${e("Save this link")}>
    ${l("key")}
    <div>
      <b>${e("Save this link")}</b>
      <p>${e("It opens this console on any device. Anyone who has it can run the workshop. It’s shown only once.")}</p>
      <input readonly value=${a} aria-label=${e("Facilitator link")} onFocus=${e=>e.target.select()} />
    </div>
    <button class="button small" onClick=${async()=>i(await Vt(a))}>
      ${l(r?"check":"copy")}${e(r?"Copied":"Copy")}
    </button>
    <button class="button small" onClick=${()=>(function(e){try{sessionStorage.removeItem(kl(e))}catch{}}(t.code),o(null))}>${e("I’ve saved it")}</button>
  </section>`:null}const _l=({context:t})=>t.outbox.returned.value.map(n=>s`<p class="banner console-strip" role="status" data-tone="error" key=${n.key}>
        ${l("undo")}<span
          >${e("Not accepted: {why}",{why:n.why})} <b dir="auto">${De(n.with).join(" · ")}</b></span
        >
        ${De(n.with).length>0&&s`<button class="button small" onClick=${()=>Vt(De(n.with).join("\n"))}>
            ${l("copy")}${e("Copy")}
          </button>`}
        <button class="button small" onClick=${()=>t.outbox.take(n.key)}>${e("Dismiss")}</button>
      </p>`);function Cl({context:t,stages:n,current:a,looking:o,look:r}){var i;const{tab:c,stage:u}=function(e,t,n,a){var o,s;const l=t=>Object.hasOwn(e,null!=t?t:"")?t:"open",r=null!=a?a:n,i=t.find(e=>e.id===r);if(i)return{tab:l(i.activity),stage:i};const c=t.filter(e=>e.activity===l(r));return{tab:l(r),stage:null!=(s=null!=(o=c.find(e=>e.id===n))?o:c.find(e=>"open"===e.status))?s:c[0]}}(t.parts,n,a,o.value),{Panel:d}=t.parts[c],p=n.find(e=>e.id===a),{row:$,more:h}=function(e,t,{at:n,current:a}){var o,s,l;const r=null!=(l=null==(o=t.find(({id:e})=>e===a))?void 0:o.day)?l:null==(s=t[0])?void 0:s.day,i=t.filter(e=>e.day===r),c=e=>e.name===n||e.always&&e.key||ml(e,i);let u=7-e.filter(c).length;const d=new Set(e.filter(e=>c(e)||u-- >0));return{row:e.filter(e=>d.has(e)),more:e.filter(e=>!d.has(e))}}(hl(t.parts,n,c),n,{at:c,current:a});return s`<nav class="tabs console-tabs" aria-label=${e("Panels")}>
      ${$.map(({name:e,words:t,icon:n})=>s`<button key=${e} aria-current=${c===e?"page":void 0} onClick=${()=>r(e)}>
            ${l(n)}<span>${t()}</span>${(null==p?void 0:p.activity)===e&&"open"===p.status&&s`<${jl} />`}
          </button>`)}
      ${h.length>0&&s`<${Sl} ...${{more:h,look:r}} />`}
    </nav>
    <div class="console-panel">
      ${Ol(t.parts).map(([e,n])=>s`<${n} key=${e} context=${t} stage=${p} />`)}
      <${El} ...${{stages:n,stage:u,look:r}} tab=${$l(t.parts).find(({name:e})=>e===c)} />
      <${d} key=${`${c}/${null!=(i=null==u?void 0:u.id)?i:""}`} context=${t} stage=${u} />
    </div>`}function Sl({more:t,look:n}){const a=s`${e("More")}${l("chevron-down")}`;return s`<${Ba} label=${e("More panels")} look="console-plain" ...${{items:()=>t.map(({name:e,words:t,icon:a})=>({icon:a,words:t(),act:()=>n(e)})),face:a}} />`}const Ol=e=>Object.entries(e).flatMap(([e,{Above:t}])=>t?[[e,t]]:[]),jl=()=>s`<span class="console-live" title=${e("open now")}><span class="visually-hidden">${e("open now")}</span></span>`;function El({stages:t,stage:n,tab:a,look:o}){const l=t.filter(e=>e.activity===a.name);return s`<header class="console-panel-head">
    <h2 dir="auto">${n&&!a.always?n.title:a.words()}</h2>
    ${l.length>1&&s`<label class="console-which"
        ><span class="visually-hidden">${e("Stage")}</span
        ><select onChange=${e=>o(e.target.value)}>
          ${l.map(e=>s`<option value=${e.id} selected=${e===n}>${e.title}</option>`)}
        </select></label
      >`}
    ${n&&!a.always&&s`<span class="chip" data-tone=${"open"===n.status?"ok":void 0}>${Al(n.status)}</span>`}
  </header>`}const Al=t=>({ahead:e("not open yet"),open:e("open"),done:e("closed"),skipped:e("skipped")}[t]);const Ml=({runs:e=[],opened_at:t})=>{var n,a;return null!=(a=null==(n=e[e.length-1])?void 0:n.opened_at)?a:t};function Tl(t){const n=new Intl.DateTimeFormat(document.documentElement.lang,{weekday:"long",hour:"numeric",minute:"2-digit"}).format(Ml(t));return{where:t.id,words:e("open since {when}",{when:n}),overnight:!0}}function ql({context:t,look:n}){const a=function(t,n,a){const o=d(n),s=Object.values(t).flatMap(e=>{var t,a;return null!=(a=null==(t=e.leftOpen)?void 0:t.call(e,n))?a:[]});return[...n.get("about","about").paused?[{words:e("Posting is paused.")}]:[],...o.filter(e=>function(e,t){return"open"===e.status&&new Date(Ml(e)).toDateString()!==t.toDateString()}(e,a)).map(Tl),...s.map(({stage:e,words:t})=>({where:e,words:t}))]}(t.parts,t.store,new Date(t.now()));return a.length?s`<details class="disclosure console-still" open=${a.some(e=>e.overnight)}>
    <summary>${c("{n} thing is still open","{n} things are still open",a.length)}</summary>
    <ul>
      ${a.map(({where:e,words:a})=>{var o;return s`<li key=${a}>
            ${e?s`<button class="console-plain" onClick=${()=>n(e)}>
                    <span
                      ><b><bdi>${null==(o=t.store.get("stage",e))?void 0:o.title}</bdi></b
                      >${a}</span
                    >
                  </button>`:s`<span>${a}</span>`}
          </li>`})}
    </ul>
  </details>`:null}const Pl=({context:e})=>s`<div class="toasts" role="status" aria-live="polite">
    ${e.toasts.value.map(t=>s`<${Nl} key=${t} context=${e} one=${t} />`)}
  </div>`;function Nl({context:t,one:n}){const a=n.entry&&t.undo.has(n.entry);return s`<p class="toast console-toast" data-tone=${n.tone}>
    ${n.tone&&l("error"===n.tone?"warning":"info")}
    <span dir="auto">${n.text}</span>
    ${a&&s`<button class="button small" onClick=${()=>t.takeBack(n.entry)}>${l("undo")}${e("Undo")}</button>`}
    <button
      class="button small quiet icon-only console-toast-close"
      aria-label=${e("Dismiss")}
      onClick=${()=>t.dismiss(n)}
    >
      ${l("close")}
    </button>
  </p>`}const Rl=({context:e})=>e.dialogs.value.map(e=>s`<${Ll} key=${e} one=${e} />`),Ll=({one:e})=>e.view(e.close),Il=({context:t,about:n})=>s`<header class="topbar console-bar">
    <h1 class="topbar-title">
      <span dir="auto">${n.title}</span>
      <button class="console-plain console-code" onClick=${()=>cn(t)} title=${e("Show QR code full screen")}>
        <span class="visually-hidden">${e("Join code")}</span><b class="code">${t.code}</b>
      </button>
    </h1>
    <${Dl} ...${{context:t,about:n}} />
    <${Wl} context=${t} />
    <${Ul} context=${t} />
    <button
      class="button small icon-only"
      aria-label=${e("Last steps")}
      title=${`${e("Last steps")} (Shift U)`}
      onClick=${()=>ll(t)}
    >
      ${l("chevron-down")}
    </button>
    <a class="button small" href=${ln(t)} target="_blank" rel="noopener"
      >${l("wall")}<span class="console-wide-words">${e("Open the wall")}</span></a
    >
    <button class="button small icon-only" aria-label=${e("Help and shortcuts")} onClick=${()=>yl(t)}>
      ${l("help")}
    </button>
    <${Fl} ...${{context:t,about:n}} />
  </header>`;function Dl({context:t,about:n}){var a;const o=t.store.get("stage",null!=(a=n.current)?a:"");return n.closed?null:o&&"open"===o.status?s`<span class="console-stage"
    ><span class="console-stage-name" dir="auto">${o.title}</span><${Bl} ...${{context:t,stage:o}}
  /></span>`:s`<span class="console-stage soft">${e("No stage is open")}</span>`}function Bl({context:t,stage:n}){const a=t.seconds.value;if(!n.ends_at)return s`<span class="timer" role="timer" title=${e("open since")}
      >${l("clock")}${b(a-n.opened_at)}</span
    >`;const o=C(n.ends_at,a,0),r=S(n.ends_at,a,0);return s`<span class="timer" role="timer" data-tone=${o?"error":r<12e4?"warn":void 0} title=${e(o?"over time":"left")}
    >${l("timer")}${o?`+${b(o)}`:b(r)}</span
  >`}function Wl({context:t}){const n="live"===t.sync.state.value,{here:a=0}=t.sync.presence.value,o=t.outbox.waiting.value;return s`<span class="console-line" role="status" data-tone=${n?"ok":"error"}>
    ${l(n?"wifi":"cloud-off")}<span
      >${n?c("{n} connected","{n} connected",a):e("Not connected")}</span
    >
    ${o>0&&s`<b data-tone="warn">${c("{n} waiting","{n} waiting",o)}</b>`}</span
  >`}function Ul({context:t}){const n=t.undo.last.value,a=n?e("Undo: {what}",{what:n.said}):e("Nothing to undo");return s`<button
    class="button small"
    disabled=${!n}
    title=${a}
    aria-label=${a}
    onClick=${()=>t.takeBack()}
  >
    ${l("undo")}<span class="console-wide-words">${e("Undo")}</span>
  </button>`}function Fl({context:t,about:n}){if(n.closed)return null;const a=()=>t.act(pa(!n.paused));return n.paused?s`<button class="button small primary console-pause" onClick=${a}>
        ${l("play")}${e("Resume posting")}
      </button>`:s`<button class="button small console-pause" onClick=${a}>${l("pause")}${e("Pause posting")}</button>`}function Vl({context:t}){var n;const o=t.store.get("about","about"),{looking:l}=t,r=i("stage");if(a(()=>function(e){const t=t=>function(e,t){var n,a;if((null==(a=(n=e.target).closest)?void 0:a.call(n,"input:not([type=checkbox]), textarea, select, [role=menu]"))||document.querySelector("dialog[open]"))return;const o=function(e,{context:t,looking:n,help:a}){return!e.ctrlKey&&!e.metaKey||"z"!==e.key.toLowerCase()||e.shiftKey?e.ctrlKey||e.metaKey||e.altKey||e.repeat||!wl()?void 0:/^[0-9]$/.test(e.key)?function(e,{context:t,looking:n}){if("0"===e)return()=>n.value=null;const a=hl(t.parts,d(t.store)).find(t=>t.key===e);return a&&(()=>n.value=a.name)}(e.key,{context:t,looking:n}):e.shiftKey&&vl[e.code]?()=>vl[e.code](t):e.shiftKey&&"?"!==e.key&&"/"!==e.key?void 0:function(e,t,n){var a,o;const s=fl(t.parts).find(t=>t.key===e);return null!=(o=null==(a=bl[e])?void 0:a.call(bl,t,n))?o:s&&(()=>s.act(t))}(e.key.toLowerCase(),t,a):()=>t.takeBack()}(e,t);o&&(e.preventDefault(),o())}(t,e);return document.addEventListener("keydown",t),()=>document.removeEventListener("keydown",t)}({context:t,looking:l,help:()=>yl(t)}),[]),w(()=>{l.value=null},[null==o?void 0:o.current]),!o)return s`<${Hl} context=${t} />`;document.title=`${o.title} · ${e("Console")}`;const c=e=>(l.value=e,r.value="stage");return s`<div class="console-frame" data-area=${r.value} data-folded=${Object.keys(bo.value).filter(e=>bo.value[e]).join(" ")||void 0}>
    <button class="button console-skip" onClick=${zl}>${e("Skip to the stage")}</button>
    <${Il} ...${{context:t,about:o}} />
    <${Kl} ...${{context:t,about:o}} />
    <${Jl} area=${r} />
    <div class="console-columns">
      <div class="console-start">
        <${no} context=${t} look=${c} looking=${null!=(n=l.value)?n:o.current} />
        <${ho} context=${t} />
        <${ql} context=${t} look=${c} />
      </div>
      <main class="console-middle" id="stage" tabindex="-1">
        <${xo} side="start" shortcut="[" /><${xo} side="end" shortcut="]" />
        <${Cl} ...${{context:t,looking:l,look:c}} stages=${d(t.store)} current=${o.current} />
      </main>
      <div class="console-end"><${Xs} context=${t} /><${Bo} context=${t} /></div>
    </div>
    <${Pl} context=${t} />
    <${Rl} context=${t} />
  </div>`}const zl=()=>{var e,t;return null==(t=null!=(e=document.querySelector("[data-focus-home]"))?e:document.querySelector("#stage"))?void 0:t.focus()},Hl=({context:t})=>s`<main class="console-door">
    <div class="stack" role="status">
      <h1>${e("Facilitator’s console")}</h1>
      <p>${"away"===t.sync.state.value?e("Can’t reach the server. Retrying…"):e("Opening the room…")}</p>
    </div>
  </main>`;function Kl({context:t,about:n}){const a=t.sync.state.value,{lost:o}=t.way.value;return s`<section aria-label=${e("Notices")}>
    <${mo} context=${t} />
    ${n.paused&&s`<p class="banner console-strip" role="status" data-tone="warn">${l("pause")}${e("Posting is paused. No one can post.")}</p>`}
    ${n.closed&&s`<p class="banner console-strip" role="status" data-tone="info">${l("lock")}${e("The workshop is closed.")}</p>`}
    ${n.illustrative&&!t.rehearsal.value&&s`<p class="banner console-strip" data-tone="info">
        ${l("info")}${e("Illustrative content: no one said or decided this.")}
      </p>`}
    ${o&&s`<p class="banner console-strip" role="status" data-tone="warn">
        ${l("warning")}${Ut(o)}${" "}
        ${e("Phones now join at {address}",{address:sn(t.way.value.joinUrl)})}
      </p>`}
    ${"away"===a&&s`<p class="banner console-strip" role="status" data-tone="error">
        ${l("cloud-off")}${e("Not connected. What you see may be out of date. It will reconnect on its own.")}
      </p>`}
    <${xl} context=${t} />
    <${_l} context=${t} />
  </section>`}const Jl=({area:t})=>s`<nav class="tabs console-areas" aria-label=${e("Parts of the console")}>
    ${[["agenda",e("Agenda")],["stage",e("Stage")],["people",e("People")]].map(([e,n])=>s`<button
          key=${e}
          aria-current=${t.value===e?"page":void 0}
          onClick=${()=>t.value=e}
        >
          ${n}
        </button>`)}
  </nav>`;function Gl(t,n){const a=t.slice(0,3).map(({card:e})=>`“${Yl(n.get(e)||e)}”`),o=t.length-a.length,s=o>0?[...a,c("{n} more","{n} more",o)]:a,l=[...new Set(t.map(({why:e})=>e))].join(" ");return c("{n} card stays as it was: {cards}. {why}","{n} cards stay as they were: {cards}. {why}",t.length,{cards:s.join(e(", ")),why:l})}const Yl=e=>[...e].length>40?`${[...e].slice(0,40).join("")}…`:e,Xl={read:()=>[],write:()=>{}};function Ql(e,t=()=>sessionStorage){return{read(){var n;try{return JSON.parse(null!=(n=t().getItem(e))?n:"[]")}catch{return[]}},write(n){try{n.length?t().setItem(e,JSON.stringify(n)):t().removeItem(e)}catch{}}}}const Zl=e=>e.flatMap(e=>{var t;return null!=(t=e.left)?t:[]}),er=e=>{var t;const n=e.filter(e=>e.ok);return{since:Math.max(...n.map(({seq:e})=>e)),log:null==(t=n.at(-1))?void 0:t.log}};function tr(t,n){const a=function({signal:e,shelf:t=Xl}){var n;let a=t.read();const o=e(null!=(n=a.at(-1))?n:null),s=e(a);function l(e){var n;a=e.slice(-50),t.write(a),o.value=null!=(n=a.at(-1))?n:null,s.value=a}return{last:o,list:s,done:e=>(l([...a,e]),e),drop:e=>l(a.filter(t=>t!==e)),has:e=>a.includes(e),clear:()=>l([]),take(){var e;const t=null!=(e=a.at(-1))?e:null;return t&&l(a.slice(0,-1)),t}}}({signal:v,shelf:Ql(`wsr-undo/${t.prefix}`)}),o=v([]),l=v([]),r=v(t.now()),i=v({joinUrl:n.joinUrl,choices:[],lost:null}),u=v(!1),d=v(null);function p({text:e,tone:t,entry:n}){const a={text:e,tone:t,entry:n};o.value=[...o.peek().filter(e=>e.tone).slice(-1),a],setTimeout(()=>$(a),t?18e3:9e3)}setInterval(()=>r.value=t.now(),500);const $=e=>o.value=o.peek().filter(t=>t!==e);async function h(e,{quiet:n=!1}={}){if(!e.steps.length)return{ok:!0};const o=e.steps.map(e=>t.post(e.do,e.with,e.since)),s={quiet:n,gone:!1},l=function(e,t){const n=t.flatMap(e=>{var t;return null!=(t=e.with.cards)?t:[]});return new Map(n.map(t=>[t,e.has("card",t)?e.get("card",t).text:""]))}(t.store,e.steps),r=Promise.all(o.map(e=>e.answer)).then(n=>function(e,n,o,{quiet:s,gone:l},r){l||n.forEach((e,n)=>o[n].ok||t.outbox.take(e.key));const i=((e,t)=>{const n=new Set(Zl(t).map(({card:e})=>e));return e.filter((e,n)=>t[n].ok).reverse().flatMap(e=>e.backs.map(e=>((e,{with:t,...n})=>({...n,with:t.cards&&e.size?{...t,cards:t.cards.filter(t=>!e.has(t))}:t}))(n,e))).filter(({with:{cards:e}})=>!e||e.length>0)})(e.steps,o),c=function({said:e,steps:t},n){if("string"==typeof e)return e;const a=new Set(t.flatMap(e=>{var t;return null!=(t=e.with.cards)?t:[]}));for(const{card:e}of n.flatMap(e=>{var t;return null!=(t=e.left)?t:[]}))a.delete(e);return e(a.size)}(e,o),u=i.length?a.done({said:c,backs:i,at:t.now(),by:O(t).name,...er(o)}):void 0,d=o.filter(e=>!e.ok),$=Zl(o);if($.length&&p({text:Gl($,r),tone:"warn"}),!d.length)return p({text:c,entry:u}),{ok:!0};const h=1===d.length||1===o.length?d[0].why:g(d);return s||l||p({text:h,tone:"error",entry:u}),{ok:!1,why:h}}(e,o,n,s,l));return Promise.race([r,m(o,s)])}async function m(t,n){return await Promise.all(t.map(e=>{var t;return null!=(t=e.kept)?t:e.answer})),await new Promise(e=>setTimeout(e,2500)),t.every(e=>"waiting"!==e.state.value)?new Promise(()=>{}):(n.gone=!0,p({text:e("Kept on this device. It will be sent as soon as the room can be reached."),tone:"warn"}),{ok:!0})}const g=e=>c("{n} was refused. {why}","{n} were refused. {why}",e.length,{why:e[0].why});function f(e){const t={view:e,close:()=>l.value=l.peek().filter(e=>e!==t)};return l.value=[...l.peek(),t],t.close}const b={...t,...n,go:e=>"missing"===e?Ms(b):d.value=e,way:i,rehearsal:u,looking:d,undo:a,toasts:o,dialogs:l,seconds:r,toast:p,dismiss:$,act:h,takeBack:async function(n=a.last.peek()){if(n&&a.has(n)){if(a.drop(n),o.value=o.peek().filter(e=>e.entry!==n),n.log!==t.outbox.log())return p({text:e("The workshop runs from a copy since then, so this can’t be undone."),tone:"error"});await h({said:e("Undone: {what}",{what:n.said}),steps:n.backs.map(e=>({...e,since:n.since,backs:[]}))})}},ask:f,confirm:e=>new Promise(t=>f(n=>s`<${tn} ...${e} answer=${e=>j(()=>(n(),t(e)))} />`))};return b}function nr({code:t,why:a,enter:o}){const[r,i]=n(a?ar(a):""),[c,u]=n(!1);return s`<main class="console-door">
    <form class="stack" onSubmit=${async function(e){e.preventDefault();const t=new FormData(e.target);u(!0),await o({facilitator_key:or(t.get("key")),name:t.get("name").trim()}).catch(e=>i(ar(e))),u(!1)}}>
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
  </main>`}const ar=t=>t.why||e("Can’t reach the server. Try again."),or=e=>{var t;return null!=(t=Wt(e.includes("#")?e.slice(e.indexOf("#")):""))?t:e.trim()},{code:sr,joinUrl:lr}=document.documentElement.dataset,rr=document.getElementById("console");async function ir(e){const t=await P(sr,e);return N(sr,"console"),R(sr,"console",t),ur(t,e.facilitator_key)}function cr(e){T(s`<${nr} key="door" code=${sr} why=${e} enter=${ir} />`,rr)}async function ur(e,t){const n=await ee(L,"console"),a=tr(M({code:sr,...e}),{code:sr,parts:n,token:e.token,joinUrl:null!=lr?lr:`${location.origin}/w/${sr}`});a.editStage=e=>Fa(a,e),T(s`<${Vl} key=${e.person} context=${a} />`,rr),q(()=>function({sync:{state:e,problem:t},undo:n},a){var o;if("reload"===e.value&&location.reload(),"removed"!==e.value)return;N(sr,"console"),n.clear();const s=null!=(o=t.value)?o:void 0;a&&"removed"!==(null==s?void 0:s.code)?ir({facilitator_key:a}).catch(cr):cr(s)}(a,t))}function dr({context:t}){const{choices:n,lost:a}=t.way.value;return n.length<2&&!a?null:s`<fieldset class="choices console-addresses">
    <legend>${e("Address on QR codes, posters and cards")}</legend>
    ${n.map(n=>{return s`<label class="choice" key=${n.ip}
          ><input
            type="radio"
            name="address"
            checked=${n.chosen&&!a}
            onChange=${()=>async function(t,{ip:n}){const a=t.way.value;try{!function(t,{choices:n},a,o){const s=n.map(e=>({...e,chosen:e.ip===a}));t.way.value={joinUrl:o,choices:s,lost:null},t.toast({text:e("Phones now join at {address}",{address:sn(o)})})}(t,a,n,(await lo(t,"/address",{method:"PUT",body:{ip:n}})).join_url)}catch({why:e}){t.way.value={...a},t.toast({text:e,tone:"error"})}}(t,n)}
          /><span class="choice-face" title=${n.name}
            ><span
              >${o=n.kind,(null!=(l=Ft[o])?l:Ft.network)()} <bdi class="console-ip">${n.ip}</bdi
              ><small><bdi>${n.name}</bdi></small></span
            ></span
          ></label
        >`;var o,l})}
  </fieldset>`}E(),async function(){const e=function(e,t){const n=Wt(e.hash);return n&&t.replaceState(null,"",e.pathname+e.search),n}(location,history),t=A(sr,"console");t?ur(t,e):e?ir({facilitator_key:e}).catch(cr):cr()}();const pr={key:"1",icon:"qr",words:()=>e("Join"),always:!0};var $r=Object.freeze({__proto__:null,Panel:function({context:t}){const n=x(t.store.all("person")).length;return s`<div class="console-join">
    <${rn} context=${t} />
    <div class="stack">
      <h3>${e("How people join")}</h3>
      <ol>
        <li>${e("Join this room’s wifi. If the page doesn’t open, switch mobile data off.")}</li>
        <li>${e("Point the camera at the code, or type the address.")}</li>
        <li>${e("Choose your group. You don’t need an account.")}</li>
      </ol>
      <p><b class="code">${sn(t.way.value.joinUrl)}</b></p>
      <${dr} context=${t} />
      <div class="row">
        <button class="button" onClick=${()=>async function(t){const n=await Vt(t.way.value.joinUrl);t.toast(n?{text:e("Join link copied")}:{text:e("Copy it yourself: {link}",{link:t.way.value.joinUrl}),tone:"error"})}(t)}>${l("copy")}${e("Copy the join link")}</button>
        <button class="button" onClick=${()=>cn(t)}>${l("qr")}${e("Show full screen")}</button>
        <a class="button" href=${ln(t)} target="_blank" rel="noopener"
          >${l("wall")}${e("Open the wall")}</a
        >
      </div>
      <p class="console-here"><b>${c("{n} person has joined","{n} people have joined",n)}</b></p>
    </div>
  </div>`},tab:pr});const hr=e=>new Set(e.trim().split(/\s+/)),mr={Latn:{en:hr("\n      the of and to in is are be not for with on that by at from too it as or we they who which what how their\n      our there this these have has will can only but more most than when where no into over about without\n      gets out short little people between few some all any\n    "),fr:hr("\n      le la les des du une et est sont ne pas pour avec dans sur que qui par au aux ce ces leur leurs nous il\n      elle ils ou où trop peu plus sans entre mais aucun aucune personne on se sa son ses être très d l n s c\n      qu un de ni gens mal peu faible\n    "),es:hr("\n      el la los las de del y es son no para con en que quien quienes por al se su sus lo una un nos hay muy\n      poco pocos pocas sin entre pero ninguna ningún nadie cuando donde más como está están demasiado un de ni\n      si mal cosas algunos algunas\n    "),sw:hr("\n      ya wa na kwa ni la za cha vya katika hakuna watu sana si wala kama kuwa yao wao hii hizi hao hawana hana\n      bila lakini kila au mwa pa ku mno huo hiyo yake zao hakuna haina wengi wachache kutoka\n    "),pt:hr("\n      o os as do da dos das e é são não para com em que quem por ao se seu sua uma um nos há muito pouco sem\n      entre mas nenhum nenhuma ninguém quando onde mais como está estão\n    ")},Deva:{hi:hr("है हैं का की के में नहीं और से को पर यह हो"),ne:hr("छ छन् हो र छैन छैनन् मा का को गर्न पनि हुन्छ भएको")},Arab:{ur:hr("ہے ہیں کا کی کے میں نہیں اور سے کو"),fa:hr("است از که را این با برای نیست و در"),ar:hr("من في على لا أن إلى عن مع هذا التي الذي و")}},gr={Latn:new RegExp("\\p{Script=Latin}","gu"),Deva:new RegExp("\\p{Script=Devanagari}","gu"),Arab:new RegExp("\\p{Script=Arabic}","gu"),Beng:new RegExp("\\p{Script=Bengali}","gu"),Taml:new RegExp("\\p{Script=Tamil}","gu"),Ethi:new RegExp("\\p{Script=Ethiopic}","gu"),Cyrl:new RegExp("\\p{Script=Cyrillic}","gu"),Mymr:new RegExp("\\p{Script=Myanmar}","gu"),Khmr:new RegExp("\\p{Script=Khmer}","gu"),Hani:new RegExp("\\p{Script=Han}","gu")},fr={Deva:"ne",Arab:"ar",Beng:"bn",Taml:"ta",Ethi:"am",Mymr:"my",Khmr:"km",Hani:"zh"};const vr=new WeakMap;function br(e){return vr.has(e)||vr.set(e,function(e){var t,n,a,o;const s=function(e){const t=Object.entries(gr).map(([t,n])=>{var a;return[t,(null!=(a=e.match(n))?a:[]).length]}),[n,a]=t.reduce((e,t)=>t[1]>e[1]?t:e);return a?n:""}(e),l=Object.entries(null!=(t=mr[s])?t:{}),r=null!=(n=e.normalize("NFC").toLocaleLowerCase().match(/[\p{L}\p{M}]+/gu))?n:[],i=l.map(([e,t])=>[e,r.filter(e=>t.has(e)).length]).sort((e,t)=>t[1]-e[1]),[c,u]=i;return c&&c[1]>(null!=(a=null==u?void 0:u[1])?a:0)?c[0]:null!=(o=fr[s])?o:s}(e.text)),vr.get(e)}function wr(e,t=document.documentElement.lang){var n;const a=new Map;for(const t of e.map(br).filter(Boolean))a.set(t,(null!=(n=a.get(t))?n:0)+1);return[...a].sort((e,t)=>t[1]-e[1]).map(([e,n])=>[e,`${kr(e,t)} (${n})`])}const yr={ne:"नेपाली",am:"አማርኛ",my:"မြန်မာ",km:"ខ្មែរ",sw:"Kiswahili"};function kr(t,n){if(yr[t])return yr[t];try{const a=(e,a)=>new Intl.DisplayNames([e,n],{type:a}).of(t);return 4===t.length?e("Not recognized ({script})",{script:a(n,"script")}):a(t,"language")}catch{return t}}const xr={all:()=>!0,alone:e=>!e.cluster&&"shown"===e.shown,held:e=>"held"===e.shown,hidden:e=>"hidden"===e.shown,returned:e=>"returned"===e.shown,liked:(e,t)=>t.support(e.id)>0},_r={show:"all",words:"",group:"",table:"",lane:"",language:"",sort:""},Cr={newest:(e,t)=>t.at-e.at,group:(e,t,n)=>n.group(e.group).localeCompare(n.group(t.group))||e.at-t.at,liked:(e,t,n)=>n.support(t.id)-n.support(e.id)||e.at-t.at,alike:(e,t,n)=>Sr(n.alike(e.id),n.alike(t.id))||e.at-t.at},Sr=(e,t)=>e===t?0:e<t?-1:1;function Or(e,t,n){const a=Cr[t];return a?[...e].sort((e,t)=>a(e,t,n)):e}const jr="wsr-console-density",Er=v(function(){try{return"dense"===localStorage.getItem(jr)?"dense":"comfortable"}catch{return"comfortable"}}());function Ar(){Er.value="dense"===Er.peek()?"comfortable":"dense";try{localStorage.setItem(jr,Er.peek())}catch{}}const Mr=e=>["approve_card",{card:e.id,approved:null}],Tr=(e,t)=>e.ask(n=>s`<${qr} context=${e} stage=${t.id} close=${n} />`);function qr({context:n,stage:o,close:l}){const{store:r}=n,c=i(null),u=i(null),d=g(()=>r.all("card").filter(e=>e.stage===o&&"held"===e.shown).sort((e,t)=>e.at-t.at)).value,p=Math.max(0,d.findIndex(({id:e})=>e===c.value)),$=d[p],h=e=>{var t,n;return c.value=null!=(n=null==(t=d[Math.min(d.length-1,Math.max(0,p+e))])?void 0:t.id)?n:null},m=e=>{var t,a,o;c.value=null!=(o=null==(a=null!=(t=d[p+1])?t:d[p-1])?void 0:a.id)?o:null,u.value=null,n.act(e)},f={a:()=>m((t=>dn(e("Card approved"),un("approve_card",{card:t.id,approved:!0},Mr(t))))($)),s:()=>u.value="",h:()=>m((t=>dn(e("Card hidden"),un("hide_card",{card:t.id,hidden:!0},Mr(t))))($)),j:()=>h(1),arrowdown:()=>h(1),k:()=>h(-1),arrowup:()=>h(-1)};return function(e){const n=t(e);n.current=e,a(()=>{const e=e=>n.current(e);return window.addEventListener("keydown",e),()=>window.removeEventListener("keydown",e)},[])}(e=>{const t=$&&!Pr(e)&&f[e.key.toLowerCase()];!t||e.ctrlKey||e.metaKey||e.altKey||(e.preventDefault(),t())}),s`<${Xt} title=${e("Cards to approve")} close=${l} wide>
    <div class="stack console-inbox">
      ${$?s`<${Nr} ...${{store:r,card:$,place:p,many:d.length,acts:f,reason:u,done:m}} />`:s`<p class="soft">${e("No cards are waiting.")}</p>`}
    </div>
  <//>`}const Pr=e=>e.target.matches("textarea, input");function Nr({store:n,card:a,place:o,many:r,acts:i,reason:c,done:u}){var d;return s`<p class="soft" role="status">${e("Card {n} of {all}",{n:o+1,all:r})}</p>
    <article class="card console-inbox-card" tabindex="0" autofocus ref=${function(e){const n=t(null);return t=>{t&&n.current!==e&&(n.current=e,t.focus())}}(a.id)}>
      <p class="card-text" dir="auto">${$(a)}</p>
      <div class="card-foot">
        <${I} group=${a.group&&n.get("group",a.group)} plain />
        ${a.by&&s`<bdi>${null==(d=n.get("person",a.by))?void 0:d.name}</bdi>`}
      </div>
    </article>
    ${null===c.value?s`<div class="toolbar">
            <button class="button primary" onClick=${i.a}>${l("check")}${e("Approve")} <kbd>A</kbd></button>
            <button class="button" onClick=${i.s}>${l("undo")}${e("Send back…")} <kbd>S</kbd></button>
            <button class="button" onClick=${i.h}>${l("hide")}${e("Hide")} <kbd>H</kbd></button>
            <button class="button quiet" onClick=${i.k} disabled=${0===o}>
              ${e("Previous")} <kbd>K</kbd>
            </button>
            <button class="button quiet" onClick=${i.j} disabled=${o===r-1}>
              ${e("Next")} <kbd>J</kbd>
            </button>
          </div>`:s`<${Rr} reason=${c} onSend=${()=>u(((t,n)=>dn(e("Card sent back"),un("approve_card",{card:t.id,approved:!1,why:n},Mr(t))))(a,c.peek().trim()))} />`}`}function Rr({reason:t,onSend:n}){return s`<form class="stack-tight" onSubmit=${e=>(e.preventDefault(),n())}>
    <label class="field">
      <b>${e("Why? Its author reads this.")}</b>
      <textarea
        rows="2"
        dir="auto"
        maxlength=${280}
        value=${t.value}
        ref=${Lr}
        onInput=${e=>t.value=e.currentTarget.value}
      ></textarea>
    </label>
    <div class="toolbar">
      <button class="button primary">${l("undo")}${e("Send back")}</button>
      <button class="button" type="button" onClick=${()=>t.value=null}>${e("Cancel")}</button>
    </div>
  </form>`}const Lr=e=>""===(null==e?void 0:e.value)&&e.focus();function Ir({context:t,stage:n}){var a,o;const{store:r}=t,i=r.get("writing",n.id),u=null!=(a=null==i?void 0:i.cards)?a:0;if(!u&&(!(null==(o=n.settings)?void 0:o.alone)||(null==i?void 0:i.revealed)))return null;const d=k(r).filter(({id:e})=>{var t;return null==(t=null==i?void 0:i.groups)?void 0:t[e]});return s`<div class="notice console-silence" data-tone="info">
    ${l("hide")}
    <div class="stack-tight">
      <b
        >${c("{n} card written so far. No one reads it before you reveal it.","{n} cards written so far. No one reads them before you reveal them.",u)}</b
      >
      <div class="card-foot">
        ${d.map(e=>s`<span key=${e.id}><${I} group=${e} plain /> ${i.groups[e.id]}</span>`)}
      </div>
      <div>
        <button class="button primary" onClick=${()=>t.act((t=>dn(e("Cards revealed"),un("reveal_cards",{stage:t.id})))(n))}>
          ${l("show")}${e("Reveal all")}
        </button>
      </div>
    </div>
  </div>`}const Dr=(e,t)=>lo(e,`/similar?stage=${encodeURIComponent(t)}`).catch(({why:e})=>({why:e})),Br=e=>e.map(e=>e.id),Wr=(e,t,n,...a)=>t.length?un(e,{cards:Br(t),...n},...a):[];function Ur(e){const t=(...t)=>Br(e.filter(({shown:e})=>t.includes(e)));return[["hide_card",{cards:t("shown"),hidden:!1}],["hide_card",{cards:t("hidden"),hidden:!0}],["approve_card",{cards:t("held","returned"),approved:null}]].filter(([,{cards:e}])=>e.length)}function Fr(e,t){const n=e.filter(e=>e.lane!==t.id),a=[...Kr(n,"lane")].filter(([e])=>e).map(([e,t])=>["move_card",{cards:t,lane:e}]);return dn(e=>c("{n} card moved to {lane}","{n} cards moved to {lane}",e,{lane:t.title}),Wr("move_card",n,{lane:t.id},...a))}function Vr({stage:t,title:n,cards:a}){const o=r(),s=[["remove_cluster",{cluster:o}],...Hr(a.filter(e=>e.cluster))],l=a.map(e=>e.id);return dn(e("Cluster created: {title}",{title:n}),un("add_cluster",{cluster:o,stage:t,title:n,cards:l},...s))}function zr(t,n){var a;const o=null!=(a=null==n?void 0:n.id)?a:null,s=t.filter(e=>{var t;return(null!=(t=e.cluster)?t:null)!==o}),l=n?e("Added to {title}",{title:n.title}):e("Removed from cluster"),r=s.map(e=>e.id);return dn(l,r.length?un("cluster_cards",{cluster:o,cards:r},...Hr(s)):[])}const Hr=e=>[...Kr(e,"cluster")].map(([e,t])=>["cluster_cards",{cluster:e,cards:t}]);function Kr(e,t){var n,a;const o=new Map;for(const s of e){const e=null!=(n=s[t])?n:null;o.set(e,[...null!=(a=o.get(e))?a:[],s.id])}return o}function Jr(e,t){const n=t.map(t=>e.get("card",t)).filter(e=>e&&!e.merged_into&&"hidden"!==e.shown),[{cluster:a}={}]=n;return a&&n.every(e=>e.cluster===a)?[]:n}function Gr(e,t){const n=t.flatMap(([t,n])=>function(e,t,n){const a=t.filter(({id:e})=>e!==n.id).map(({id:e})=>e),o=e.all("card").filter(e=>a.includes(e.merged_into)),s=(e,...t)=>un("merge_cards",{cards:e,into:n.id},...t);return[...o.length?[s(Xr(o),...Yr(o))]:[],s(a,["merge_cards",{cards:a,into:null}])]}(e,t,n));return dn(e=>c("{n} card merged","{n} cards merged",e),n)}const Yr=e=>[...new Set(e.map(e=>e.merged_into))].map(t=>["merge_cards",{cards:Xr(e.filter(e=>e.merged_into===t)),into:t}]),Xr=e=>e.map(({id:e})=>e),Qr=e=>e.context.ask(t=>s`<${Zr} ...${{wall:e,close:t}} />`);function Zr({wall:t,close:n}){var a,o;const{context:r,stage:c}=t,u=i(null),d=i(new Set),p=i(new Map),$=async()=>{u.value=null,u.value=await Dr(r,c)};w(()=>{$()},[]);const h=(null!=(o=null==(a=u.value)?void 0:a.groups)?o:[]).map(({cards:e,nearly:t})=>({key:e.join("/"),nearly:t,cards:Jr(r.store,e)})).filter(({key:e,cards:t})=>t.length>1&&!d.value.has(e)),m=({key:e,cards:t})=>{var n;return null!=(n=t.find(({id:t})=>t===p.value.get(e)))?n:((e,t)=>[...t].sort((t,n)=>pe(e,n.id)-pe(e,t.id)||t.at-n.at)[0])(r.store,t)},g=(e,t)=>p.value=new Map(p.peek()).set(e,t),f=({key:e})=>d.value=new Set(d.peek()).add(e);return s`<${Xt} title=${e("Similar cards")} close=${n} wide>
    <div class="stack">
      <${ei} told=${u.value} many=${h.length} again=${$} />
      ${h.length>0&&s`<ul class="stack similar-list">
          ${h.map(e=>s`<${ti} key=${e.key} ...${{context:r,stage:c,group:e,target:m(e),choose:g,leave:f}} />`)}
        </ul>`}
      <div class="dialog-foot">
        ${r.undo.last.value&&s`<button class="button" onClick=${()=>r.takeBack()}>${l("undo")}${e("Undo")}</button>`}
        ${h.length>1&&s`<button
            class="button"
            onClick=${()=>r.act(Gr(r.store,h.map(e=>[e.cards,m(e)])))}
          >
            ${l("merge")}${e("Merge all")}
          </button>`}
        <button class="button primary" onClick=${n}>${e("Done")}</button>
      </div>
    </div>
  <//>`}function ei({told:t,many:n,again:a}){if(!t)return s`<p class="stack-tight" role="status">
      <span>${e("Comparing cards… This can take a few seconds.")}</span><progress class="similar-progress"></progress>
    </p>`;if(t.why)return s`<div class="notice" role="alert" data-tone="warn">
      ${l("warning")}<span>${t.why}</span>
      <button class="button small" onClick=${a}>${e("Try again")}</button>
    </div>`;const o=c("{n} card compared.","{n} cards compared.",t.compared),r="meaning"===t.way?e("By their words and their meaning."):e("By their words alone."),i=n?c("{n} suggestion","{n} suggestions",n):e("No similar cards left.");return s`<p class="soft" role="status"><b>${i}</b> · ${o} ${r}</p>`}function ti({context:t,stage:n,group:a,target:o,choose:r,leave:i}){const{cards:c,key:u,nearly:d}=a;return s`<li class="similar-one">
    <fieldset class="console-choice-list">
      <legend>
        <span class="chip">${e(d?"Almost the same words":"Similar meaning")}</span>
        <span class="soft">${e("Select the text that stays.")}</span>
      </legend>
      ${c.map(e=>s`<${ni}
      key=${e.id}
      ...${{context:t,card:e,name:u,chosen:e===o}}
      onChoose=${()=>r(u,e.id)}
    />`)}
    </fieldset>
    <div class="toolbar">
      <button class="button small" onClick=${()=>t.act(Gr(t.store,[[c,o]]))}>${l("merge")}${e("Merge")}</button>
      <button class="button small" onClick=${()=>t.act(function(e,t,n){return Vr({stage:e,title:[...n.text.replace(/\s+/g," ")].slice(0,120).join(""),cards:t})}(n,c,o))}>${l("cluster")}${e("Create cluster")}</button>
      <button class="button small quiet" onClick=${()=>i(a)}>${e("Leave as they are")}</button>
    </div>
  </li>`}const ni=({context:{store:e},card:t,name:n,chosen:a,onChoose:o})=>{var l;return s`<label class="tick"
    ><input type="radio" name=${n} checked=${a} onChange=${o} />
    <span
      ><span dir="auto">${$(t)}</span>
      <span class="card-foot"
        ><${I} plain group=${e.get("group",null!=(l=t.group)?l:"")} />
        ${pe(e,t.id)>0&&s`<span dir="auto">${$e(e,t.id)}</span>`}</span
      ></span
    ></label
  >`};function ai({wall:t,context:n,stage:a,cards:o,wanted:i,counts:c}){const u=e=>i.value={...i.peek(),...e},d=si(n.store,a);return s`<div class="toolbar console-board-head">
    <label class="console-search"
      ><span class="visually-hidden">${e("Search cards")}</span>${l("search")}
      <input
        type="search"
        data-search
        placeholder=${e("Search cards")}
        value=${i.value.words}
        onInput=${e=>u({words:e.target.value})}
    /></label>
    <button class="button small" onClick=${()=>function(t,n){const a=t.draft(`new-card/${n.id}`),o=a=>t.act(function(t,n){const a=r(),o={lane:n.get("lane")||void 0,for_group:n.get("group")||void 0};return dn(e("Card added"),un("add_card",{card:a,stage:t.id,text:n.get("text").trim(),...o},["withdraw_card",{card:a}]))}(n,a),{quiet:!0});t.ask(l=>{var r;return s`<${Qt} title=${e("Add a card")} yes=${e("Add")} ...${{close:l,submit:o,draft:a}}>
        <${nn} label=${e("Text on the card")}>
          <textarea name="text" rows="3" required maxlength=${280} autofocus dir="auto"></textarea>
        <//>
        ${(null==(r=n.lanes)?void 0:r.length)>1&&s`<${nn} label=${e("Lane")}
            ><select name="lane">
              ${n.lanes.map(e=>s`<option value=${e.id} selected=${"unsorted"===e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <${nn} label=${e("Said by")}
          ><select name="group">
            <option value="">${e("no group")}</option>
            ${k(t.store).map(e=>s`<option value=${e.id}>${e.name}</option>`)}
          </select><//
        >
      <//>`})}(n,a)}>${l("plus")}${e("Add card")}</button>
    ${o.length>2&&s`<button class="button small" onClick=${()=>Qr(t)}>${l("merge")}${e("Similar cards")}</button>`}
    ${d.length>0&&s`<${li} many=${d.length} onOpen=${()=>Tr(n,a)} />`}
    ${d.length>0&&s`<button class="button small" onClick=${()=>ui(n,a,d)}>${l("show")}${e("Approve all")}</button>`}
    <div class="toolbar" role="group" aria-label=${e("Which cards")}>
      ${ri(c).map(([e,t])=>s`<button
            key=${e}
            class="button small"
            aria-pressed=${i.value.show===e}
            onClick=${()=>u({show:e})}
          >
            ${t} <span class="count">${c[e]}</span>
          </button>`)}
    </div>
    <div class="toolbar console-board-picks" role="group" aria-label=${e("Filter and sort")}>
      ${function(t,n,a){var o;const s=[...new Set(a.map(e=>e.table).filter(Boolean))],l=k(t.store).map(e=>[e.id,e.name]),r=(null!=(o=n.lanes)?o:[]).map(e=>[e.id,e.title]);return[{name:"group",label:e("Group"),pairs:[["",e("All groups")],...l,["none",e("no group")]]},{name:"lane",label:e("Lane"),pairs:[["",e("All lanes")],...r]},{name:"table",label:e("Table"),pairs:[["",e("Every table")],...s.map(t=>[t,e("Table {n}",{n:he(t)})])]},{name:"language",label:e("Language"),pairs:[["",e("All languages")],...wr(a.filter(oi))]},{name:"sort",label:e("Order"),pairs:ci()}].filter(({name:e,pairs:t})=>"sort"===e||t.length>2)}(n,a,o).map(e=>s`<${ii} key=${e.name} ...${{...e,wanted:i,set:u}} />`)}
      <button
        class="button small"
        aria-pressed=${"dense"===Er.value}
        title=${e("More cards on one screen")}
        onClick=${Ar}
      >
        ${l("menu")}${e("Dense")}
      </button>
    </div>
  </div>`}const oi=e=>!e.merged_into,si=(e,t)=>e.all("card").filter(e=>e.stage===t.id&&"held"===e.shown),li=({many:t,onOpen:n})=>s`<button class="button small primary" onClick=${n}>
    ${l("check")}${e("Approve cards…")} <span class="count">${t}</span>
  </button>`,ri=t=>[["all",e("All")],["alone",e("Unclustered")],["held",e("To approve")],["hidden",e("Hidden")],...t.returned?[["returned",e("Sent back")]]:[],...t.liked?[["liked",e("Supported")]]:[]],ii=({name:e,label:t,pairs:n,wanted:a,set:o})=>s`<select
    aria-label=${t}
    value=${a.value[e]}
    onChange=${t=>o({[e]:t.target.value})}
  >
    ${n.map(([t,n])=>s`<option key=${t} value=${t} selected=${a.value[e]===t}>${n}</option>`)}
  </select>`,ci=()=>[["",e("Oldest first")],["newest",e("Newest first")],["group",e("By group")],["liked",e("Most supported first")],["alike",e("Similar cards together")]],ui=(e,t,n)=>e.act({said:c("{n} card approved","{n} cards approved",n.length),steps:[{do:"reveal_cards",with:{stage:t.id},backs:[{do:"approve_card",with:{cards:n.map(e=>e.id),approved:null}}]}]}),di={ArrowDown:1,ArrowUp:-1,Home:-1/0,End:1/0},pi={ArrowRight:1,ArrowLeft:-1};const $i=".console-pick > input",hi=`[data-card] ${$i}`,mi=e=>[...e.getElementsByClassName("console-pick")].map(e=>e.firstElementChild);function gi(e,t){var n,a;if(!e)return;const o=(null==(n=t.box)?void 0:n.isConnected)?t.box:null!=(a=fi(t))?a:e.querySelector(hi);t.stop&&t.stop!==o&&(t.stop.tabIndex=-1),t.stop=o,o&&(o.tabIndex=0,t.inside&&document.activeElement===document.body&&o.focus({preventScroll:!0}))}const fi=({list:e,index:t})=>{var n;return(null==e?void 0:e.isConnected)?null==(n=[...e.children].at(Math.min(t,e.children.length-1)))?void 0:n.querySelector($i):null};const[vi,bi]=[24,60];function wi(e){const t=i(vi),n=t.value>=e;return w(()=>n?void 0:function(){const e=setTimeout(()=>t.value+=bi,16);return()=>clearTimeout(e)}(),[t.value,n]),n?e:t.value}const yi=(t,n)=>dn(e(n?"Marked as a leverage point":"No longer a leverage point"),un("mark_leverage",{on:t,marked:n},["mark_leverage",{on:t,marked:!n}])),ki=(e,t)=>new Set(e.all("stage").filter(t).map(({id:e})=>e)),xi=e=>{var t;return Boolean(null==(t=null==e?void 0:e.settings)?void 0:t.barriers)},_i=e=>{var t;return"urgency"===(null==(t=null==e?void 0:e.settings)?void 0:t.importance)},Ci=e=>t=>{var n,a;return xi(e.get("stage",null!=(a=null==(n=null==t?void 0:t.settings)?void 0:n.under)?a:""))},Si={type:"addresses",title:()=>e("Which barriers would it shift?"),choices:W},Oi={type:"barrier",title:()=>e("Which barriers are in its way?"),choices:W},ji={type:"barrier",backwards:!0,title:()=>e("Which issues is it in the way of?"),choices:e=>U(e,ki(e,_i))},Ei={type:"root_cause",title:()=>e("What are its root causes?"),choices:e=>[...U(e,ki(e,Ci(e))),...W(e)]},Ai={type:"root_cause",backwards:!0,title:()=>e("Which barriers is it a root cause of?"),choices:W};function Mi(e,t){var n;const{store:a}=e,o=a.get("stage",(null!=(n=a.get("card",t))?n:a.get("cluster",t)).stage);return(xi(o)?[ji,Ei]:[Ci(a)(o)?Ai:Oi]).filter(e=>e.choices(a).some(e=>e.id!==t)).map(n=>({icon:"link",words:`${n.title()}…`,act:()=>Ti(e,t,n)}))}function Ti(t,n,a){const{store:o}=t,l=function(e,{type:t,backwards:n},a){const[o,s]=n?["to","from"]:["from","to"];return new Set(a.filter(n=>n[o]===e&&n.type===t).map(e=>e[s]))}(n,a,o.all("link")),r=t.draft(`links/${n}/${a.type}`),i=o=>t.act(function(t,{type:n,backwards:a},o,s){const l=e=>a?{from:e,to:t,type:n}:{from:t,to:e,type:n},r=[...s].filter(e=>!o.has(e)),i=[...o].filter(e=>!s.has(e));return dn(e("Links saved"),[...r.map(e=>un("link",l(e),["unlink",l(e)])),...i.map(e=>un("unlink",l(e),["link",l(e)]))])}(n,a,l,new Set(o.getAll("on"))),{quiet:!0});t.ask(t=>s`<${Qt} wide title=${a.title()} yes=${e("Save")} ...${{close:t,submit:i,draft:r}}>
        <p dir="auto"><b>${B(o,n)}</b></p>
        <${qi} choices=${function(e,t,n,a){const o=n.choices(e).filter(e=>e.id!==t),s=new Set(o.map(e=>e.id)),l=[...a].filter(e=>!s.has(e)).map(t=>({id:t,title:B(e,t)}));return[...o,...l].map(e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:$(e)}})}(o,n,a,l)} before=${l} />
      <//>`)}function qi({choices:t,before:n}){const a=i("");return t.length?s`${t.length>8&&s`<label class="console-search"
        ><span class="visually-hidden">${e("Search")}</span>${l("search")}
        <input type="search" placeholder=${e("Search")} onInput=${e=>a.value=e.target.value}
      /></label>`}
    <div class="console-choice-list">
      ${t.map(e=>s`<label class="tick" key=${e.id} hidden=${!(({title:e})=>e.toLocaleLowerCase().includes(a.value.trim().toLocaleLowerCase()))(e)}>
            <input type="checkbox" name="on" value=${e.id} defaultChecked=${n.has(e.id)} />
            <span dir="auto">${e.title}</span></label
          >`)}
    </div>`:s`<p class="soft">${e("There are no barriers yet.")}</p>`}const Pi=(e,t,n)=>e.ask(a=>s`<${Ni} ...${{context:e,close:a}} start=${{kind:t,id:n}} />`);function Ni({context:t,close:n,start:a}){var o;const r=i([a]),c=i(null),u=r.value[r.value.length-1];w(()=>{!async function(e,{kind:t,id:n},a){const o=`/chain/${encodeURIComponent(t)}/${encodeURIComponent(n)}`;a.value=await lo(e,o).catch(({why:e})=>({why:e}))}(t,u,c)},[u]);const d=({panel:e})=>(n(),t.looking.value=e),{thing:p,before:$,after:h,why:m}=null!=(o=c.value)?o:{};return s`<${Xt} wide title=${e("The chain")} close=${n}>
    <div class="stack chain-window">
      ${r.value.length>1&&s`<button class="button small quiet" onClick=${()=>r.value=r.peek().slice(0,-1)}>${l("undo")}${e("Back")}</button>`}
      ${m&&s`<p class="notice" role="alert" data-tone="warn">${m}</p>`}
      ${!c.value&&s`<p class="soft" role="status">${e("One moment…")}</p>`}
      ${p&&s`<${_t} ...${{thing:p,before:$,after:h,onStep:({kind:e,id:t})=>r.value=[...r.peek(),{kind:e,id:t}]}} act=${e=>s`<${Ri} ...${{step:e,show:d}} />`} />`}
    </div>
  <//>`}const Ri=({step:t,show:n})=>t.panel&&s`<button
    class="button small quiet icon-only chain-show"
    aria-label=${e("Show in its panel")}
    title=${e("Show in its panel")}
    onClick=${()=>n(t)}
  >
    ${l("arrow-end","flip")}
  </button>`,Li=({context:t,kind:n,id:a,title:o})=>s`<button
    class="button small quiet icon-only"
    aria-label=${e("Where it comes from, what came of it: {title}",{title:o})}
    title=${e("Where it comes from, what came of it…")}
    onClick=${()=>Pi(t,n,a)}
  >
    ${l("tree")}
  </button>`,Ii=(t,n,a)=>({icon:"tree",words:e("Where it comes from, what came of it…"),act:()=>Pi(t,n,a)});function Di(t,n){const a=H(t.store),o=a.on===n&&K(t.store,a);return{icon:"wall",words:e(o?"End spotlight":"Spotlight on the wall"),act:()=>t.act(ya(a,o?null:n))}}function Bi({context:e,id:t,small:n}){const a=Di(e,t);return s`<button class=${n?"button small":"button"} onClick=${a.act}>
    ${l(a.icon)}${a.words}
  </button>`}const[Wi,Ui]=[120,280],Fi=e=>t=>(t.ok&&e.clear(),t);function Vi(t,n){const{context:a}=t,o=a.store.all("cluster").filter(e=>e.stage===t.stage),l=a.draft(`cluster/${t.stage}`),r=a=>async function({context:t,stage:n},a,o,s){return o?t.act(zr(a,o),{quiet:!0}):s.trim()?t.act(Vr({stage:n,title:s.trim(),cards:a}),{quiet:!0}):{ok:!1,why:e("Name the new cluster, or choose an existing one.")}}(t,n,o.find(e=>e.id===a.get("cluster")),a.get("title")).then(Fi(t));a.ask(t=>s`<${Qt}
        title=${c("Cluster {n} card","Cluster {n} cards",n.length)}
        yes=${e("Create cluster")}
        ...${{close:t,submit:r,draft:l}}
      >
        <${nn} label=${e("Cluster name")} hint=${e("A few words that say what these cards share.")}>
          <input name="title" maxlength=${Wi} autofocus dir="auto" required=${!o.length}
        /><//>
        ${o.length>0&&s`<${nn} label=${e("Or add to an existing cluster")}
            ><select name="cluster">
              <option value="">${e("none: make a new one")}</option>
              ${o.map(e=>s`<option value=${e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <ul class="console-quotes">
          ${n.map(e=>s`<li key=${e.id} dir="auto">${$(e)}</li>`)}
        </ul>
      <//>`)}function zi(t,n){const{context:a}=t,o=a.store.all("card").filter(e=>e.stage===t.stage&&!e.merged_into),l=n.length>1?n:o.filter(e=>e.id!==n[0].id),r=a.draft(`merge/${n.map(e=>e.id).join("/")}`),i=o=>{const s=l.find(e=>e.id===o.get("into"));return s?a.act(function(e,t){const n=e.filter(e=>e.id!==t.id),a=["merge_cards",{cards:Br(n),into:null}];return dn(e=>c("{n} card merged","{n} cards merged",e),Wr("merge_cards",n,{into:t.id},a))}(n,s),{quiet:!0}).then(Fi(t)):{ok:!1,why:e("Choose a card.")}},u=n.length>1?e("Which words stay on the wall?"):e("Merge into which card?");a.ask(t=>s`<${Qt} ...${{title:u,close:t,submit:i,draft:r}} yes=${e("Merge")}>
        <p class="soft">${e("Merged cards are kept under the one that stays. You can unmerge them later.")}</p>
        <${Hi} choices=${l} />
      <//>`)}function Hi({choices:t}){const n=i(""),a=t.filter(e=>e.text.toLocaleLowerCase().includes(n.value.toLocaleLowerCase()));return s`${t.length>8&&s`<input
        type="search"
        aria-label=${e("Search cards")}
        placeholder=${e("Search cards")}
        onInput=${e=>n.value=e.target.value}
      />`}
    <div class="console-choice-list">
      ${a.map((e,n)=>s`<label class="tick" key=${e.id}>
            <input type="radio" name="into" value=${e.id} defaultChecked=${0===n&&t.length<9} /><span
              dir="auto"
              >${$(e)}</span
            ></label
          >`)}
    </div>`}function Ki(t,n){const{context:a}=t,o=({close:t})=>{const o=a.store.all("card").filter(e=>e.merged_into===n.id);return s`<${Xt} title=${e("Cards merged into this one")} close=${t}>
      <p class="card-text" dir="auto"><b>${$(n)}</b></p>
      <ul class="people">
        ${o.map(t=>s`<li class="person-row" key=${t.id}>
              <span class="person-name" dir="auto">${$(t)}</span>
              <button class="button small" onClick=${()=>(t=>a.act((t=>dn(e("Card unmerged"),un("merge_cards",{card:t.id,into:null},["merge_cards",{card:t.id,into:t.merged_into}])))(t)))(t)}>${l("split")}${e("Unmerge")}</button>
            </li>`)}
      </ul>
    <//>`};a.ask(e=>s`<${o} close=${e} />`)}function Ji({context:t},n){const a="card"===n.kind,o=a?n.text:n.title,l=t.draft(`text/${n.id}`),r=s=>{const l=s.get("words").trim();return l===o?{ok:!0}:t.act(a?(c=n,u=l,dn(e("Card edited"),un("edit_card",{card:c.id,text:u},["edit_card",{card:c.id,text:c.text}]))):(r=n,i=l,dn(e("Cluster renamed"),un("rename_cluster",{cluster:r.id,title:i},["rename_cluster",{cluster:r.id,title:r.title}]))),{quiet:!0});var r,i,c,u};t.ask(t=>s`<${Qt}
        title=${e(a?"Edit text":"Rename the cluster")}
        yes=${e("Save")}
        ...${{close:t,submit:r,draft:l}}
      >
        <${nn} label=${e(a?"Text on the card":"Title")}>
          <textarea
            name="words"
            rows="3"
            required
            maxlength=${a?Ui:Wi}
            defaultValue=${o}
            dir="auto"
          ></textarea>
        <//>
      <//>`)}const Gi=(e,t)=>t.map(t=>e.context.store.get("card",t)).filter(Boolean),Yi=(e,t)=>(e.clear(),e.context.act(t)),Xi={hide:(e,t)=>Yi(e,function(e){const t=e.filter(e=>"hidden"!==e.shown);return dn(e=>c("{n} card hidden","{n} cards hidden",e),Wr("hide_card",t,{hidden:!0},...Ur(t)))}(Gi(e,t))),show:(e,t)=>Yi(e,function(e){const t=e.filter(e=>"shown"!==e.shown);return dn(e=>c("{n} card shown to everyone","{n} cards shown to everyone",e),Wr("hide_card",t,{hidden:!1},...Ur(t)))}(Gi(e,t))),lane:(e,t)=>function(e,t){const{lanes:n}=e.context.store.get("stage",e.stage);e.context.ask(a=>s`<${Xt} title=${c("Move {n} card to","Move {n} cards to",t.length)} close=${a}>
        <div class="stack">
          ${n.map(n=>s`<button class="button wide" data-category=${n.id} onClick=${((n,a)=>()=>(n(),e.clear(),e.context.act(Fr(t,a))))(a,n)}>
                ${l("arrow-end")}<span dir="auto">${n.title}</span>
              </button>`)}
        </div>
      <//>`)}(e,Gi(e,t)),merge:(e,t)=>zi(e,Gi(e,t)),cluster:(e,t)=>Vi(e,Gi(e,t)),free:(e,t)=>Yi(e,zr(Gi(e,t),null))};function Qi(t,n){var a,o,s,l;const{store:r}=t.context,i=r.get("card",n);return[(null!=(o=null==(a=r.get("stage",i.stage))?void 0:a.lanes)?o:[]).length>1&&{icon:"move",words:e("Move to…"),act:()=>Xi.lane(t,[n])},{icon:"cluster",words:e("Add to cluster…"),act:()=>Xi.cluster(t,[n])},i.cluster&&{icon:"split",words:e("Remove from cluster"),act:()=>Xi.free(t,[n])},{icon:"merge",words:e("Merge into another card…"),act:()=>Xi.merge(t,[n])},tc(r,n)&&{icon:"split",words:e("Unmerge cards…"),act:()=>Ki(t,i)},{icon:"edit",words:e("Edit text…"),act:()=>Ji(t,i)},(null==(l=null==(s=r.get("stage",i.stage))?void 0:s.settings)?void 0:l.under)&&Zi(t,i),null,...nc(t,n),...Mi(t.context,n),Ii(t.context,"card",n),"shown"===i.shown&&Di(t.context,n),null,...ec(t,i)].filter(e=>!1!==e&&void 0!==e&&""!==e)}const Zi=({context:t},n)=>({icon:"tree",words:n.root?e("Not a root cause"):e("This is a root cause"),act:()=>t.act(((t,n)=>dn(e(n?"Marked as a root cause":"No longer a root cause"),un("edit_card",{card:t.id,root:n},["edit_card",{card:t.id,root:!n}])))(n,!n.root))});function ec(t,n){const{id:a}=n;return["shown"!==n.shown&&{icon:"show",words:"held"===n.shown?e("Approve"):e("Show again"),act:()=>Xi.show(t,[a])},"hidden"!==n.shown&&{icon:"hide",words:e("Hide from everyone"),danger:!0,act:()=>Xi.hide(t,[a])}].filter(Boolean)}const tc=(e,t)=>e.all("card").some(e=>e.merged_into===t);function nc(t,n){return t.context.store.get("leverage",n)?[{icon:"link",words:e("Which barriers would it shift?…"),act:()=>Ti(t.context,n,Si)},{icon:"leverage",words:e("Unmark as leverage point"),act:()=>t.context.act(yi(n,!1))}]:[{icon:"leverage",words:e("Mark as leverage point"),act:()=>t.context.act(yi(n,!0))}]}const ac=(e,t)=>s`<span class="console-sign">${l(e)}<span dir="auto">${t}</span></span>`;function oc({store:t,card:n}){var a;const{settings:o={}}=null!=(a=t.get("stage",n.stage))?a:{},l=n.parent&&B(t,n.parent);return s`${Number.isInteger(n.year)&&ac("calendar",n.year)}
  ${n.importance&&ac("flag",ue(me(o.importance),n.importance))}
  ${n.attitude&&ac("mark",ue(ge(),n.attitude))} ${n.root&&ac("tree",e("Root cause"))}
  ${n.behaviour&&ac("refresh",n.behaviour)}
  ${n.priority&&ac("national",fe(t,"priorities",n.priority))}
  ${n.area&&ac("globe",fe(t,"areas",n.area))} ${l&&ac("tree",`${e("Under:")} ${l}`)}`}function sc({store:t,found:n,menu:a}){return n.length?s`<details class="disclosure">
    <summary>${c("{n} comment","{n} comments",n.length)}</summary>
    <ul>
      ${[...n].sort((e,t)=>e.at-t.at).map(n=>{var o;return s`<li key=${n.id} class="console-member" data-shown=${n.shown}>
              <span class="card-text" dir="auto">${$(n)}</span>
              <${I} plain group=${t.get("group",null!=(o=n.group)?o:"")} />
              <${Ba} label=${e("More for this comment")} items=${()=>a(n)} />
            </li>`})}
    </ul>
  </details>`:null}function lc({id:t,wall:n,merged:a,comments:o}){var l,r,i;const{store:c}=n.context,u=c.get("card",t);if(!u)return null;const d=c.get("leverage",t),p=n.picking.has(t),$=["card","console-card","shown"===u.shown?"":"hidden",d?"leverage":"",p?"picked":""];return s`<li
    class=${$.filter(Boolean).join(" ")}
    data-category=${null!=(l=u.category)?l:"unsorted"}
    data-shown=${u.shown}
    data-card=${t}
    data-draggable
    data-drop=${`card:${t}`}
  >
    <${rc} ...${{card:u,wall:n,picked:p}} />
    <div class="card-foot">
      <${I} plain group=${c.get("group",null!=(r=u.group)?r:"")} />
      ${u.by&&s`<span dir="auto">${null==(i=c.get("person",u.by))?void 0:i.name}</span>`}
      <${oc} store=${c} card=${u} /><${dc} ...${{card:u,merged:a,leverage:d,also:$e(c,t)}} />
    </div>
    <${sc} store=${c} found=${o} menu=${t=>((t,n)=>[{icon:"edit",words:e("Edit text…"),act:()=>Ji(t,n)},...ec(t,n)].filter(Boolean))(n,t)} />
  </li>`}const rc=({card:t,wall:n,picked:a})=>s`<div class="console-card-top">
    <span
      class="console-grip"
      aria-hidden="true"
      title=${e("Drag")}
      ...${Na({what:`card:${t.id}`,drop:e=>n.drop(cc(n,t.id))(e)})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><${uc} ...${{wall:n,picked:a}} id=${t.id} /> <span class="card-text" dir="auto">${$(t)}</span></label
    >
    <${Ba} label=${e("More for this card")} face=${ic()} tab=${-1} items=${()=>Qi(n,t.id)} />
  </div>`,ic=()=>s`<i class="console-dots"></i>`,cc=({picking:e},t)=>e.ids.peek().has(t)?[...e.ids.peek()]:[t];function uc({wall:e,id:n,picked:a}){const o=t(!1);return s`<input
    type="checkbox"
    tabindex="-1"
    checked=${a}
    onClick=${e=>o.current=e.shiftKey}
    onChange=${()=>e.picking.pick(n,o.current)}
  />`}const dc=({card:t,merged:n,leverage:a,also:o})=>s`${o&&s`<span class="console-sign">${l("hand")}<span dir="auto">${o}</span></span>`}
  ${t.recorded&&s`<span class="console-sign">${l("recorder")}${(({table:t})=>t?e("recorded for table {n}",{n:he(t)}):e("by the recorder"))(t)}</span>`}
  ${n>0&&s`<span class="console-sign">${l("merge")}${c("+{n} merged","+{n} merged",n)}</span>`}
  ${"hidden"===t.shown&&s`<span class="chip" data-tone="error">${l("hide")}${e("Hidden")}</span>`}
  ${"returned"===t.shown&&s`<${pc} why=${t.why} />`}
  ${"held"===t.shown&&s`<span class="chip" data-tone="warn">${l("clock")}${e("To approve")}</span>`}
  ${a&&s`<span class="chip solid" data-tone="leverage">${l("leverage")}${e("Leverage point")}</span>`}`,pc=({why:t})=>s`<span class="chip" data-tone="warn"
    >${l("undo")}<span dir="auto">${t?e("Sent back: {why}",{why:t}):e("Sent back")}</span></span
  >`;function $c({id:t,wall:n,cards:a}){var o;const r=n.context.store.get("cluster",t),i=n.context.store.get("leverage",t);return r?s`<section
    class=${i?"card cluster leverage":"card cluster"}
    data-drop=${`cluster:${t}`}
    data-category=${null!=(o=r.lane)?o:"unsorted"}
    aria-label=${r.title}
  >
    <div class="console-card-top">
      <h4 class="card-title" dir="auto">${r.title} <span class="count">${a.length}</span></h4>
      <${Ba} label=${e("More for {title}",{title:r.title})} items=${()=>function(t,n){const a=t.context.store.get("cluster",n);return[{icon:"edit",words:e("Rename…"),act:()=>Ji(t,a)},...nc(t,n),...Mi(t.context,n),Ii(t.context,"cluster",n),Di(t.context,n),null,{icon:"split",words:e("Ungroup"),danger:!0,act:()=>async function({context:t},n){const a=t.store.all("card").filter(e=>e.cluster===n.id),o=t.store.all("rating").some(e=>e.on===n.id),s={title:e("Ungroup this cluster?"),yes:e("Ungroup"),danger:!0,text:e("Groups have rated this. Their ratings of it will be lost. Its cards stay on the wall.")};o&&!await t.confirm(s)||t.act(function(t,n,a){const{id:o,stage:s,title:l,lane:r}=t,i=["add_cluster",{cluster:o,stage:s,title:l,lane:r,cards:n.map(e=>e.id)}],c=a.map(({from:e,to:t,type:n})=>["link",{from:e,to:t,type:n}]);return dn(e("Cluster ungrouped: {title}",{title:l}),un("remove_cluster",{cluster:o},i,...c))}(n,a,t.store.all("link").filter(e=>e.from===n.id||e.to===n.id)))}(t,a)}]}(n,t)} />
    </div>
    ${i&&s`<span class="chip solid" data-tone="leverage">${l("leverage")}${e("Leverage point")}</span>`}
    <ul class="console-members">
      ${a.map(e=>s`<${hc} key=${e.id} ...${{card:e,wall:n}} />`)}
    </ul>
  </section>`:null}function hc({card:t,wall:n}){const{id:a}=t;return s`<li class="console-member" data-draggable data-card=${a} data-shown=${t.shown}>
    <span
      class="console-grip"
      aria-hidden="true"
      title=${e("Drag")}
      ...${Na({what:`card:${a}`,drop:e=>n.drop(cc(n,a))(e)})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><${uc} ...${{wall:n,id:a}} picked=${n.picking.has(a)} /> <span dir="auto">${$(t)}</span></label
    >
    ${"shown"!==t.shown&&s`<span class="console-sign" title=${e("Hidden")}>${l("hide")}<span class="visually-hidden">${e("Hidden")}</span></span>`}
    <${Ba} label=${e("More for this card")} face=${ic()} tab=${-1} items=${()=>Qi(n,a)} />
  </li>`}const mc=()=>[...document.querySelectorAll("[data-card]")].map(e=>e.dataset.card);function gc(e){const t={finger:!1,timer:0,id:null,x:0,y:0,held:!1},n=()=>(clearTimeout(t.timer),t.timer=0);return{onPointerDown:n=>function(e,t,n){clearTimeout(t.timer);const a=fc(e);Object.assign(t,{finger:"touch"===e.pointerType,id:a,held:!1,x:e.clientX,y:e.clientY}),t.finger&&a&&e.isPrimary&&(t.timer=setTimeout(()=>{t.held=!0,n.ids.peek().has(a)||n.pick(a)},450))}(n,t,e),onPointerMove:({clientX:e,clientY:a})=>Math.hypot(e-t.x,a-t.y)>8&&n(),onPointerUp:n,onPointerCancel:n,onContextMenu:e=>t.finger&&fc(e)&&e.preventDefault(),onClickCapture:n=>function(e,t,n){if(!t.finger||!t.id)return;const a=n.ids.peek().size>0&&!e.target.closest(".console-pick");(t.held||a)&&(e.preventDefault(),e.stopPropagation(),t.held||n.pick(t.id),t.held=!1)}(n,t,e)}}const fc=({target:e})=>{var t;return e.closest("button, select, a, details, .console-grip, .menu")||null==(t=e.closest("[data-card]"))?void 0:t.dataset.card};function vc(e){var t;const n=new Map;for(const a of e)a.merged_into&&n.set(a.merged_into,[...null!=(t=n.get(a.merged_into))?t:[],a]);return n}const bc=e=>({onPointerDown:t=>function(e,t){if(0!==e.button||"touch"===e.pointerType||e.target.closest("[data-card], .cluster > .console-card-top, button, input, select, a, label, .console-selection"))return;const n={x:e.clientX,y:e.clientY,board:e.currentTarget,frame:null},a=e.shiftKey||e.ctrlKey||e.metaKey?[...t.ids.peek()]:[],o=e=>function(e,{clientX:t,clientY:n},a){if(!e.frame&&Math.hypot(t-e.x,n-e.y)<6)return;null!=e.frame||(e.frame=function(e){e.cards=[...e.board.querySelectorAll("[data-card]")].map(e=>({id:e.dataset.card,box:e.getBoundingClientRect()}));const t=document.createElement("div");return t.className="console-rubber-band",document.body.append(t),t}(e));const[o,s]=[Math.min(e.x,t),Math.min(e.y,n)],[l,r]=[Math.max(e.x,t),Math.max(e.y,n)];Object.assign(e.frame.style,{left:`${o}px`,top:`${s}px`,width:l-o+"px",height:r-s+"px"}),a(e.cards.filter(({box:e})=>wc(e,{left:o,top:s,right:l,bottom:r})).map(({id:e})=>e))}(n,e,e=>t.set([...a,...e])),s=()=>{var e;window.removeEventListener("pointermove",o);for(const e of["pointerup","pointercancel"])window.removeEventListener(e,s);null==(e=n.frame)||e.remove(),n.frame||a.length||t.clear()};window.addEventListener("pointermove",o);for(const e of["pointerup","pointercancel"])window.addEventListener(e,s);e.preventDefault()}(t,e)}),wc=(e,t)=>e.left<t.right&&e.right>t.left&&e.top<t.bottom&&e.bottom>t.top;function yc({wall:t,cards:n,shown:o}){var r;const i=new Set(n.map(e=>e.id)),u=[...t.picking.ids.value].filter(e=>i.has(e));if(a(()=>function(e,t){const n=()=>[...e.picking.ids.peek()],a=({detail:a})=>{"none"===a?e.clear():"all"===a?e.picking.set(t.map(e=>e.id)):n().length&&Xi[a](e,n())};return window.addEventListener("selection",a),()=>window.removeEventListener("selection",a)}(t,o),[t,o]),!u.length)return null;const d=n.filter(e=>t.picking.ids.value.has(e.id)),p=null!=(r=t.context.store.get("stage",t.stage).lanes)?r:[],$=(e,n,a,o=!0)=>o&&s`<button class="button small" onClick=${()=>Xi[n](t,u)}>${l(e)}${a}</button>`;return s`<div class="toolbar console-selection" role="region" aria-label=${e("Selected cards")}>
    <b aria-live="polite">${c("{n} selected","{n} selected",u.length)}</b>
    ${$("cluster","cluster",e("Cluster…"))} ${$("merge","merge",e("Merge…"),u.length>1)}
    ${$("move","lane",e("Move to…"),p.length>1)}
    ${$("split","free",e("Remove"),d.some(e=>e.cluster))}
    ${$("show","show",e("Show"),d.some(e=>"shown"!==e.shown))}
    ${$("hide","hide",e("Hide"),d.some(e=>"hidden"!==e.shown))}
    <button class="button small quiet toolbar-end" onClick=${t.clear}>${e("Clear selection")}</button>
  </div>`}const kc={key:"2",icon:"edit",words:()=>e("Board")},xc=[{key:"a",words:()=>e("Select all visible cards"),act:()=>_c("all")},{key:"c",words:()=>e("Cluster the selected cards"),act:()=>_c("cluster")},{key:"g",words:()=>e("Merge the selected cards"),act:()=>_c("merge")},{key:"m",words:()=>e("Move the selected cards to another lane"),act:()=>_c("lane")},{key:"h",words:()=>e("Hide the selected cards"),act:()=>_c("hide")},{key:"d",words:()=>e("Switch between dense and comfortable cards"),act:Ar},{key:"escape",act:()=>_c("none")}],_c=e=>window.dispatchEvent(new CustomEvent("selection",{detail:e}));function Cc(e){const[t,n]=[gc(e),bc(e)];return{...t,onPointerDown:e=>(t.onPointerDown(e),n.onPointerDown(e))}}function Sc({wall:n,stage:a,shown:o,merged:l,comments:r,all:i}){var c,u;const p=(null==(c=a.lanes)?void 0:c.length)?a.lanes:[{id:"",title:d(n.context.store).find(e=>e.id===a.id).title}],$=n.context.store.all("cluster").filter(e=>e.stage===a.id),h=e=>p.some(t=>t.id===e.lane)?e.lane:p.at(-1).id,m=jc(o,e=>{var t;return null!=(t=e.cluster)?t:""}),g=jc(null!=(u=m.get(""))?u:[],h),f=jc($.filter(e=>i||m.has(e.id)),h),v=wi(Math.max(...[...g.values()].map(({length:e})=>e),0)),b=function(e,n){const a=t(null),o=t({box:null,stop:null,list:null,index:0,inside:!1});return w(()=>gi(a.current,o.current)),{ref:a,onKeyDown:t=>function(e,t,n,a){const o=e.target.closest(".console-pick > input");if(!o||e.altKey)return;if((e.ctrlKey||e.metaKey)&&"a"===e.key.toLowerCase())return e.preventDefault(),function(e,t,n,a){const o=[...t.querySelectorAll(".lane")].indexOf(e.closest(".lane"));n.set([...n.ids.peek(),...a(o)])}(o,t,n,a);if(e.ctrlKey||e.metaKey)return;if("Enter"===e.key)return e.preventDefault(),o.closest("[data-card]").querySelector(".console-menu > button").click();const s=function(e,t,n){if(e in di){const n=mi(t.closest(".lane")),a=n.indexOf(t)+di[e];return n[Math.max(0,Math.min(n.length-1,a))]}if(!(e in pi))return;const a=pi[e]*("rtl"===getComputedStyle(n).direction?-1:1),o=[...n.querySelectorAll(".lane")].filter(e=>mi(e).length),s=o[o.indexOf(t.closest(".lane"))+a];return s?function(e,t){const{top:n}=t.getBoundingClientRect(),a=e=>Math.abs(e.getBoundingClientRect().top-n);return e.reduce((e,t)=>a(t)<a(e)?t:e)}(mi(s),t):null}(e.key,o,t);void 0!==s&&(e.preventDefault(),s&&(e.shiftKey&&function(e,t,n){const a=[t,n].map(e=>e.closest("[data-card]").dataset.card);e.set([...e.ids.peek(),...a])}(n,o,s),s.focus()))}(t,a.current,e,n),onFocusIn:e=>function(e,t,n){n.inside=!0;const a=e.target.closest("[data-card]");if(!a)return;const[o,s]=[a.querySelector($i),a.parentElement];Object.assign(n,{box:o,list:s,index:[...s.children].indexOf(a)}),gi(t,n)}(e,a.current,o.current),onFocusOut:e=>e.relatedTarget&&(o.current.inside=a.current.contains(e.relatedTarget))}}(n.picking,e=>{var t,n;const{id:a}=p[e];return[...(null!=(t=f.get(a))?t:Oc).flatMap(e=>{var t;return null!=(t=m.get(e.id))?t:Oc}),...null!=(n=g.get(a))?n:Oc].map(e=>e.id)});return s`<div
    class="board console-lanes"
    role="group"
    aria-label=${e("Board")}
    tabindex="-1"
    data-focus-home
    style=${{"--lanes":p.length}}
    ...${b}
    ...${n.pointers}
  >
    ${p.map(e=>{var t,a;const o={clusters:null!=(t=f.get(e.id))?t:Oc,cards:null!=(a=g.get(e.id))?a:Oc};return s`<${Ec} key=${e.id} ...${{wall:n,lane:e,merged:l,comments:r,members:m,drawn:v,...o}} />`})}
  </div>`}const Oc=[];function jc(e,t){const n=new Map;for(const a of e)n.has(t(a))||n.set(t(a),[]),n.get(t(a)).push(a);return n}function Ec({wall:e,lane:t,clusters:n,members:a,cards:o,merged:r,comments:i,drawn:c}){const u=n.reduce((e,{id:t})=>{var n;return e+(null!=(n=a.get(t))?n:Oc).length},o.length);return s`<section
    class="lane"
    data-category=${t.id||void 0}
    data-drop=${t.id?`lane:${t.id}`:void 0}
    aria-label=${t.title}
  >
    <h3 class="lane-head">
      ${l(Ac.has(t.id)?t.id:"mark")}<span dir="auto">${t.title}</span
      ><span class="count">${u}</span>
    </h3>
    ${n.map(t=>{var n;return s`<${$c} key=${t.id} id=${t.id} wall=${e} cards=${null!=(n=a.get(t.id))?n:Oc} />`})}
    <ul class="cards console-cards">
      ${o.slice(0,c).map(({id:t})=>{var n,a,o;const l={merged:null!=(a=null==(n=r.get(t))?void 0:n.length)?a:0,comments:null!=(o=i.get(t))?o:Oc};return s`<${lc} key=${t} ...${{id:t,wall:e,...l}} />`})}
    </ul>
  </section>`}const Ac=new Set(["governance","structural","economic_social","unsorted"]),Mc=({wanted:t})=>s`<div class="empty" role="status">
    ${l("search")}
    <h3>${e("No cards match")}</h3>
    <button class="button" onClick=${()=>t.value={..._r,sort:t.peek().sort}}>
      ${e("Clear search")}
    </button>
  </div>`,Tc=({stage:t})=>s`<div class="empty">
    ${l("edit")}
    <h3>${e("No cards yet")}</h3>
    <p>
      ${"open"===t.status?e("They appear here as people write them."):e("They appear here once this stage is open.")}
    </p>
  </div>`;var qc=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=function(e){const t=i(D(()=>function(e){var t;try{const n={..._r,...JSON.parse(null!=(t=sessionStorage.getItem(e))?t:"{}")};return Object.hasOwn(xr,n.show)?n:_r}catch{return _r}}(e),[e]));return a(()=>function(e,t){try{sessionStorage.setItem(e,JSON.stringify(t))}catch{}}(e,t.value),[e,t.value]),t}(`wsr-board/${e.code}/${t.id}`),o=D(()=>function(e,t){const{store:n}=e,a=function(e=mc){const t=v(new Set),n=new Map;let a=null;function o(e){return n.has(e)||n.set(e,v(t.peek().has(e))),n.get(e)}function s(e){const[n,a]=[t.peek(),new Set(e)];j(()=>{for(const e of new Set([...n,...a]))o(e).value=a.has(e);t.value=a})}return{ids:t,has:e=>o(e).value,pick:function(n,o=!1){const l=o&&a?function(e,t,n){const[a,o]=[e.indexOf(t),e.indexOf(n)].sort((e,t)=>e-t);return a<0?[]:e.slice(a,o+1)}(e(),a,n):[],r=new Set(t.peek());l.length?l.forEach(e=>r.add(e)):r.delete(n)||r.add(n),l.length||(a=n),s(r)},set:s,clear:()=>s([])}}(),o=v(new Map),s={context:e,stage:t,picking:a,clear:a.clear,pointers:Cc(a)};return s.facts={support:e=>n.has("support",e)?n.get("support",e).total:0,name:e=>{var t;return e&&(null==(t=n.get("person",e))?void 0:t.name)||""},group:e=>{var t;return e&&(null==(t=n.get("group",e))?void 0:t.name)||""},alike:e=>{var t;return null!=(t=o.value.get(e))?t:1/0}},s.compare=async()=>o.value=await async function(e,t){const{groups:n=[]}=await Dr(e,t);return new Map(n.flatMap(({cards:e},t)=>e.map(e=>[e,t])))}(e,t),s.drop=e=>t=>function(e,t,n){const[a,o]=[null==n?void 0:n.slice(0,n.indexOf(":")),null==n?void 0:n.slice(n.indexOf(":")+1)],s=Gi(e,t),{store:l}=e.context;if("lane"===a)return function(e,t,n){const[a,o]=[zr(t,null),Fr(t,n)];Yi(e,{said:o.steps.length?o.said:a.said,steps:[...a.steps,...o.steps]})}(e,s,l.get("stage",e.stage).lanes.find(e=>e.id===o));if("cluster"===a)return Yi(e,zr(s,l.get("cluster",o)));const r="card"===a&&!t.includes(o)&&l.get("card",o);return r?Vi(e,[...s,r]):void 0}(s,e,t),s}(e,t.id),[t.id]);w(()=>{"alike"===n.value.sort&&o.compare()},[n.value.sort,t.id]);const l=e.store.all("card").filter(e=>e.stage===t.id&&!e.comment),{counts:r,shown:c}=function(e,t,n){const a=e.filter(e=>!e.merged_into&&function(e,t,n){var a;if(t.group&&(null!=(a=e.group)?a:"none")!==t.group)return!1;if(t.table&&e.table!==t.table)return!1;if(t.lane&&e.lane!==t.lane)return!1;if(t.language&&br(e)!==t.language)return!1;if(!t.words.trim())return!0;const o=[e.text,n.name(e.by),n.group(e.group)].filter(Boolean).join("\n").toLocaleLowerCase();return t.words.toLocaleLowerCase().split(/\s+/).every(e=>o.includes(e))}(e,t,n));return{counts:Object.fromEntries(Object.entries(xr).map(([e,t])=>[e,a.filter(e=>t(e,n)).length])),shown:Or(a.filter(e=>xr[t.show](e,n)),t.sort,n)}}(l,n.value,o.facts),u=(({sort:e,...t})=>Object.entries(t).some(([e,t])=>t!==_r[e]))(n.value);return s`<div class="console-board" data-density=${Er.value}>
    <${ai} ...${{wall:o,context:e,stage:t,cards:l,wanted:n,counts:r}} /><${Ir} context=${e} stage=${t} />
    ${l.length?u&&!c.length?s`<${Mc} wanted=${n} />`:s`<${Sc}
              ...${{wall:o,stage:t,shown:c,merged:vc(l),comments:(d=e.store,jc(d.all("card").filter(({comment:e})=>e),({parent:e})=>e)),all:!u}}
            />`:s`<${Tc} stage=${t} />`}
    <${yc} ...${{wall:o,cards:l,shown:c}} />
  </div>`;var d},heard:(e,t)=>{var n;return"anonymous"===(null==(n=e.settings)?void 0:n.naming)?null:new Set(t.all("card").filter(t=>t.stage===e.id).map(e=>e.group))},keys:xc,leftOpen:function(e){const t=e.all("card").filter(e=>"held"===e.shown);return d(e).map(n=>{var a,o;return{stage:n,alone:null!=(o=null==(a=e.get("writing",n.id))?void 0:a.cards)?o:0,many:t.filter(e=>e.stage===n.id).length}}).filter(({many:e,alone:t})=>e||t).flatMap(({stage:e,many:t,alone:n})=>[...t?[{stage:e.id,words:c("{n} card to approve","{n} cards to approve",t)}]:[],...n?[{stage:e.id,words:c("{n} card to reveal","{n} cards to reveal",n)}]:[]])},tab:kc});const Pc=({group:t})=>{var n,a;return s`<span class="console-group" data-colour=${null==t?void 0:t.colour}>
    <span class="badge">${l(null!=(n=null==t?void 0:t.icon)?n:"person")}</span
    ><span dir="auto">${null!=(a=null==t?void 0:t.name)?a:e("No group")}</span></span
  >`};function Nc({context:t,items:n,groups:a,cells:o}){const{store:l}=t,r=n.map(({id:e})=>e),i=Fe(o,r,Ve(l,n));return i.length?s`<section class="stack-tight" aria-label=${e("Findings")}>
    <h3 class="section-head">${c("{n} finding","{n} findings",i.length)}</h3>
    <${ze} findings=${i} groups=${a} titleOf=${e=>B(l,e)} link=${({on:n})=>s`<button class="button small quiet" onClick=${()=>function(t,n){const a=t.store.all("card").filter(({cluster:e})=>e===n);t.ask(o=>s`<${Xt} title=${e("What was rated")} close=${o}>
        <div class="stack">
          <p dir="auto"><b>${B(t.store,n)}</b></p>
          ${a.length>0&&s`<ul class="finding-inside">
              ${a.map(({id:e,text:t})=>s`<li key=${e} dir="auto">${t}</li>`)}
            </ul>`}
          <div class="dialog-foot"><button class="button primary" onClick=${o}>${e("Done")}</button></div>
        </div>
      <//>`)}(t,n)}>${e("Show the words")}</button>`} />
  </section>`:null}const Rc=[0,1,2,3,4,5];function Lc(t,n,a){t.ask(o=>s`<${Xt} wide title=${e("Rate for a group")} close=${o}>
        <div class="stack">
          <p><${Pc} group=${a} /></p>
          <p class="soft">${e("0 = none, 5 = everything it takes. A row counts once both numbers are chosen.")}</p>
          <div class="scroller" tabindex="0">
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">${e("What is rated")}</th>
                  <th scope="col">${e("Power")}</th>
                  <th scope="col">${e("Resources")}</th>
                </tr>
              </thead>
              <tbody>
                ${He(t.store,n).map(e=>s`<${Ic} key=${e.id} ...${{context:t,stage:n,group:a,barrier:e}} />`)}
              </tbody>
            </table>
          </div>
          <div class="dialog-foot"><button class="button primary" onClick=${o}>${e("Done")}</button></div>
        </div>
      <//>`)}function Ic({context:t,stage:n,group:a,barrier:l}){var r;const i=Bc(t.store.all("rating"),n,a,l),c=null!=(r=l.title)?r:$(l),u=function(e,t){const n=o(e,null);return w(()=>{const e=()=>Dc(n.peek())&&(n.value=null);return e(),()=>{e()}},[t]),n}(t.draft(`rate/${n.id}/${a.id}/${l.id}`),i),d=null!=i?i:u.value,p=(o,r)=>s`<td>
      <select aria-label=${`${r}: ${c}`} onChange=${(o=>s=>{const r={...d,[o]:Number(s.target.value)};i||(u.value=r),Dc(r)&&t.act(function(t,n,a,o,s){const l={stage:t.id,on:a.id,group:n.id},r=s?{power:s.power,resources:s.resources}:{power:null,resources:null};return dn(e("Rated for {group}",{group:n.name}),un("rate",{...l,power:o.power,resources:o.resources},["rate",{...l,...r}]))}(n,a,l,r,i))})(o)}>
        <option value="" disabled=${null!=(null==d?void 0:d[o])} selected=${null==(null==d?void 0:d[o])}>–</option>
        ${Rc.map(e=>s`<option value=${e} selected=${(null==d?void 0:d[o])===e}>${e}</option>`)}
      </select>
    </td>`;return s`<tr>
    <th scope="row" dir="auto">${c}</th>
    ${p("power",e("Power"))}${p("resources",e("Resources"))}
  </tr>`}const Dc=e=>null!=(null==e?void 0:e.power)&&null!=(null==e?void 0:e.resources),Bc=(e,t,n,{id:a})=>{var o;return(null==(o=t.settings)?void 0:o.members)?void 0:e.find(e=>e.stage===t.id&&e.on===a&&e.group===n.id&&e.rater===n.id)};function Wc(e,t,n){var a;const o=new Set(n.map(e=>e.id)),s=new Map;for(const{stage:n,on:l,group:r,rater:i}of t)n===e&&i===r&&o.has(l)&&s.set(r,(null!=(a=s.get(r))?a:new Set).add(l));return new Map([...s].map(([e,t])=>[e,t.size]))}function Uc(e,t,n){const a=He(e,t),o=Wc(t.id,e.all("rating"),a);return n.filter(e=>{var t;return(null!=(t=o.get(e.id))?t:0)<a.length})}const[Fc,Vc]=[12,40];function zc(t,n,a,o){if(!o.length)return[];const s=a.length-o.length,l={words:c("Rate {n} cluster only","Rate {n} clusters only",s),act:async()=>(await t.act(Hc(n))).ok};return[...s?[l]:[],{words:e("Cluster first"),act:()=>{t.looking.value=o[0].stage}}]}const Hc=({id:t})=>dn(e("Only clusters are rated"),un("edit_stage",{stage:t,settings:{clusters:!0}},["edit_stage",{stage:t,settings:{clusters:!1}}])),Kc={key:"3",icon:"power",words:()=>e("Power")};function Jc({stage:t,barriers:n,groups:a,cells:o}){var l;const r=i(!1),c=[...o.values()].some(e=>e.others),u=c&&r.value,d=a.length>6;return s`${c&&s`<${Gc} seen=${r} />`}
    <div class="scroller" tabindex="0" role="region" aria-label=${e("Heat map")}>
      ${ne({barriers:n,groups:a,cells:o,compact:d,others:u})}
    </div>
    ${d&&Be(a)} ${ae({split:Boolean(null==(l=t.settings)?void 0:l.members),others:u})}`}const Gc=({seen:t})=>s`<div class="toolbar" role="group" aria-label=${e("Heat map")}>
    ${[[!1,e("As groups see themselves")],[!0,e("As others see them")]].map(([e,n])=>s`<button
          key=${n}
          class="button small"
          aria-pressed=${t.value===e}
          onClick=${()=>t.value=e}
        >
          ${n}
        </button>`)}
  </div>`,Yc=()=>s`<div class="empty">
    ${l("power")}
    <h3>${e("Nothing to rate yet")}</h3>
    <p>
      ${e("Barriers come from the barriers stage: its clusters, and cards that are in no cluster. Leverage points are rated once they’re marked.")}
    </p>
  </div>`;function Xc({context:t,stage:n,groups:a,items:o,rated:l}){const r=new Set(x(t.store.all("person")).map(e=>e.group)),i=a.filter(e=>l.get(e.id)===o.length).length;return s`<details class="disclosure" open=${i<a.length}>
    <summary>
      ${c("{n} of {all} group has rated everything","{n} of {all} groups have rated everything",i,{all:a.length})}
    </summary>
    <ul class="console-progresses">
      ${a.map(a=>{var i,c;return s`<li key=${a.id} class="console-progress">
      <${Pc} group=${a} />
      <progress
        class="progress"
        max=${o.length}
        value=${null!=(i=l.get(a.id))?i:0}
        data-colour=${a.colour}
        aria-label=${a.name}
      ></progress>
      <span class="console-progress-words"
        >${e("{n} of {all}",{n:null!=(c=l.get(a.id))?c:0,all:o.length})}</span
      >
      ${!r.has(a.id)&&s`<span class="chip plain">${e("no one here")}</span>`}
      <button class="button small" onClick=${()=>Lc(t,n,a)}>
        ${e("Rate on their behalf…")}
      </button>
    </li>`})}
    </ul>
  </details>`}var Qc=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){var a;const{store:o}=t,l=He(o,n),r=k(o);if(!l.length)return s`<${Yc} />`;const i=o.all("rating"),c=te(i,n.id),u=l.map(e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:$(e),category:e.lane}});return s`<div class="stack">
    <${Xc} ...${{context:t,stage:n,groups:r,items:l,rated:Wc(n.id,i,l)}} />
    <${Jc} ...${{stage:n,barriers:u,groups:r,cells:c}} />
    <${Nc} ...${{context:t,items:l,groups:r,cells:c}} />
    ${(null==(a=n.settings)?void 0:a.members)&&s`<p class="soft">
        ${e("A group’s average is shown once five of its members have rated. Where fewer have rated when this stage closes, their ratings are deleted.")}
      </p>`}
  </div>`},heard:(e,t)=>{var n;return(null==(n=e.settings)?void 0:n.members)?null:new Set(t.all("rating").filter(t=>t.stage===e.id).map(e=>{var t;return null!=(t=e.rater)?t:e.group}))},holds:function(e,t){const n=t.all("rating").filter(t=>t.stage===e.id).length;return n?[c("{n} rating","{n} ratings",n)]:[]},leftOpen:function(e){const t=new Set(x(e.all("person")).map(e=>e.group)),n=k(e).filter(e=>t.has(e.id));return d(e).filter(e=>{var t;return"ratings"===e.activity&&e.opened_at&&!(null==(t=e.settings)?void 0:t.members)}).map(t=>({stage:t,left:Uc(e,t,n)})).filter(({left:e})=>e.length).map(({stage:e,left:t})=>({stage:e.id,words:c("{n} group hasn’t rated everything","{n} groups haven’t rated everything",t.length)}))},opening:function(t,n){const a=He(t.store,n),o=n.minutes||Vc,s=Math.max(1,Math.round(o*Fc/Vc));if(a.length<=1.5*s)return null;const l=a.filter(({kind:e})=>"card"===e);return{title:e("{things} to rate",{things:Ke(n,a.length)}),text:[c("A group rates about {about} in {n} minute.","A group rates about {about} in {n} minutes.",o,{about:s}),l.length>0&&c("{n} card is in no cluster.","{n} cards are in no cluster.",l.length)].filter(Boolean),ways:zc(t,n,a,l)}},tab:Kc});const Zc={influence:null,support:null},[eu,tu]=[60,280];const nu=e=>({name:e.get("name").trim(),level:e.get("level"),formal:e.get("formal"),group:e.get("group"),note:e.get("note").trim()}),au=e=>e?{formal:"yes"===e}:{},ou=({formal:e,...t})=>({...Object.fromEntries(Object.entries(t).filter(([,e])=>e)),...au(e)}),su=({formal:e,...t})=>({...t,...e?au(e):{clear:["formal"]}}),lu=({context:t,actor:n})=>{var a,o;return s`<${nn} label=${e("Name")} hint=${e("A person, a body or a role.")}
      ><input name="name" required maxlength=${eu} defaultValue=${null!=(a=n.name)?a:""} autofocus dir="auto"
    /><//>
    <${on} label=${e("Level of influence")} name="level" pairs=${ve(t.store)} now=${n.level} />
    <${on}
      label=${e("Kind of influence")}
      name="formal"
      pairs=${[["yes",e("Formal: it comes with an office")],["no",e("Informal: people listen to them")]]}
      now=${{true:"yes",false:"no"}[n.formal]}
    />
    <${on}
      label=${e("Group they belong to or could represent")}
      name="group"
      pairs=${k(t.store).map(({id:e,name:t})=>[e,t])}
      now=${n.group}
    />
    <${nn} label=${e("Note")} hint=${e("Everyone in the workshop can see it.")}>
      <textarea name="note" rows="2" maxlength=${tu} dir="auto" defaultValue=${null!=(o=n.note)?o:""}></textarea>
    <//>`},ru=100,iu=e=>String(Math.round(10*e)/10).replace("-","−");function cu({context:t,actors:n,standings:a,seek:o,onOpen:l}){return s`<section class="stack-tight">
    <label class="field map-search">
      <b>${e("Search")}</b>
      <input
        type="search"
        dir="auto"
        value=${o.value}
        onInput=${e=>o.value=e.currentTarget.value}
      />
    </label>
    <div class="scroller" tabindex="0" role="region" aria-label=${e("Actors")}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${e("Who")}</th>
            <th scope="col">${e("Level")}</th>
            <th scope="col">${e("Influence")}</th>
            <th scope="col">${e("Support")}</th>
            <th scope="col">${e("Groups")}</th>
            <th scope="col"><span class="visually-hidden">${e("Edit")}</span></th>
          </tr>
        </thead>
        <tbody>
          ${n.slice(0,ru).map(e=>s`<${du} key=${e.id} ...${{context:t,actor:e,said:a.get(e.id),onOpen:l}} />`)}
        </tbody>
      </table>
    </div>
    <${uu} all=${n.length} />
    ${!n.length&&s`<p class="soft">${e("No actor has this in its name.")}</p>`}
  </section>`}const uu=({all:t})=>t>ru&&s`<p class="soft">${e("{n} of {all} shown. Search above for the others.",{n:ru,all:t})}</p>`,du=({context:t,actor:n,said:a,onOpen:o})=>{var r,i;return s`<tr>
    <th scope="row">
      <span dir="auto">${n.name}</span>${n.note&&s`<small class="soft" dir="auto">${n.note}</small>`}
    </th>
    <td>${ue(ve(t.store),null!=(r=n.level)?r:"")||"–"}</td>
    <td class="number">${a?iu(a.influence):"–"}</td>
    <td class="number">
      <bdi dir="ltr">${a?iu(a.support):"–"}</bdi>
      ${(null==a?void 0:a.apart)&&s`<span class="chip plain" data-tone="warn">${e("groups disagree")}</span>`}
    </td>
    <td class="number">${null!=(i=null==a?void 0:a.groups)?i:0}</td>
    <td class="map-row-acts">
      <button
        class="button small quiet icon-only"
        aria-label=${e("Edit {name}",{name:n.name})}
        onClick=${()=>o(n)}
      >
        ${l("edit")}
      </button>
      <button
        class="button small quiet icon-only"
        aria-label=${e("Remove {name}",{name:n.name})}
        onClick=${()=>t.act((t=>dn(e("{name} removed",{name:t.name}),un("remove_actor",{actor:t.id},["remove_actor",{actor:t.id,removed:!1}])))(n))}
      >
        ${l("trash")}
      </button>
    </td>
  </tr>`},pu={ArrowUp:[1,0],ArrowDown:[-1,0],ArrowRight:[0,1],ArrowLeft:[0,-1]},$u=(e,t,n)=>Math.max(t,Math.min(n,Math.round(e))),hu={influence:5,support:0};function mu({context:n,actors:a,all:o,standings:l,onOpen:r}){const c=t(null),u=i(null);return s`<div class="stack-tight">
    <p class="soft">${e("Drag an actor, or select it and use the arrow keys. This places it for the whole room.")}</p>
    ${a.length<o&&s`<p class="soft">
        ${e("{n} of {all} shown, by influence",{n:a.length,all:o})}. ${e("Search below to place others.")}
      </p>`}
    <div class="map-board" dir="ltr" ref=${c} role="group" aria-label=${e("Influence and support")}>
      <span class="map-board-axis" data-at="top">${e("Much influence")}</span>
      <span class="map-board-axis" data-at="bottom">${e("Little influence")}</span>
      <span class="map-board-axis" data-at="left">${e("Against")}</span>
      <span class="map-board-axis" data-at="right">${e("In favour")}</span>
      ${a.map((t,a)=>s`<${gu}
            key=${t.id}
            ...${{actor:t,n:a,box:c,held:u,onOpen:r}}
            standing=${l.get(t.id)}
            settle=${a=>((t,a)=>n.act(function(t,n,a){const o=n?{influence:n.influence,support:n.support}:Zc;return dn(e("{name} placed",{name:t.name}),un("place_actor",{actor:t.id,...a},["place_actor",{actor:t.id,...o}]))}(t,n.store.get("placement",`${t.id}/`),(({influence:e,support:t})=>({influence:$u(e,0,10),support:$u(t,-5,5)}))(a)),{quiet:!1}))(t,a)}
          />`)}
    </div>
  </div>`}function gu({actor:n,n:a,box:o,held:l,standing:r,settle:i,onOpen:c}){var u,d;const p=(null==(u=l.value)?void 0:u.id)===n.id?l.value:null,$=null!=(d=null!=p?p:r)?d:hu,h=t(null),m=e=>({id:n.id,...vu(o.current,e)}),g=r?e("{name}: influence {influence}, support {support}",{name:n.name,...fu($)}):e("{name}: not placed yet",{name:n.name});return s`<button
    class="map-chip"
    data-side=${Je(r)}
    data-held=${Boolean(p)}
    aria-label=${g}
    title=${n.name}
    style=${{"--x":($.support+5)/10,"--y":1-$.influence/10,"--turn":a%5}}
    onPointerDown=${e=>{e.currentTarget.setPointerCapture(e.pointerId),h.current={x:e.clientX,y:e.clientY,moved:!1}}}
    onPointerMove=${e=>{var t;h.current&&((t=h.current).moved||(t.moved=Math.hypot(e.clientX-h.current.x,e.clientY-h.current.y)>5),h.current.moved&&(l.value=m(e)))}}
    onPointerUp=${e=>{const t=h.current;h.current=null,(null==t?void 0:t.moved)&&i(m(e)),l.value=null}}
    onPointerCancel=${()=>(h.current=null,l.value=null)}
    onKeyDown=${e=>{const t=pu[e.key];t&&(e.preventDefault(),e.stopPropagation(),i({influence:$.influence+t[0],support:$.support+t[1]}))}}
    onClick=${e=>0===e.detail||2===e.detail?c(n):void 0}
  >
    <span dir="auto">${n.name}</span>
  </button>`}const fu=({influence:e,support:t})=>({influence:Math.round(10*e)/10,support:Math.round(10*t)/10});function vu(e,{clientX:t,clientY:n}){const{left:a,top:o,width:s,height:l}=e.getBoundingClientRect();return{support:(t-a)/s*10-5,influence:10*(1-(n-o)/l)}}function bu({context:t,actors:n,ties:a}){const o=new Map(n.map(({id:e,name:t})=>[e,t]));return s`<section class="stack-tight">
    <div class="toolbar">
      <h3 class="section-head">${e("Ties")}</h3>
      <button class="button small toolbar-end" disabled=${n.length<2} onClick=${()=>function(t,n){const a=n.map(({id:e,name:t})=>[e,t]),o=t.draft("map/tie"),l=n=>t.act(function(t){const n=r();return dn(e("Tie added"),un("add_tie",{tie:n,...t},["remove_tie",{tie:n}]))}({from:n.get("from"),to:n.get("to"),type:n.get("type"),strength:Number(n.get("strength")||1),mutual:"on"===n.get("mutual")}),{quiet:!0});t.ask(t=>s`<${Qt} title=${e("Add tie")} yes=${e("Add")} ...${{close:t,submit:l,draft:o}}>
        <${on} label=${e("From")} name="from" pairs=${a} />
        <${on} label=${e("To")} name="to" pairs=${a} />
        <${on} label=${e("What goes")} name="type" pairs=${Ge()} />
        <${on}
          label=${e("Strength")}
          name="strength"
          pairs=${[["1",e("Weak")],["2",e("Medium")],["3",e("Strong")]]}
          none=${e("Weak")}
        />
        <${an} name="mutual" label=${e("Both ways")} />
      <//>`)}(t,n)}>
        ${l("link")}${e("Add tie…")}
      </button>
    </div>
    ${a.length>0&&s`<div class="scroller" tabindex="0" role="region" aria-label=${e("Ties")}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${e("From")}</th>
              <th scope="col">${e("To")}</th>
              <th scope="col">${e("What goes")}</th>
              <th scope="col">${e("Strength")}</th>
              <th scope="col"><span class="visually-hidden">${e("Remove")}</span></th>
            </tr>
          </thead>
          <tbody>
            ${a.slice(0,ru).map(e=>s`<${wu} key=${e.id} ...${{context:t,tie:e,names:o}} />`)}
          </tbody>
        </table>
      </div>`}
    <${uu} all=${a.length} />
  </section>`}const wu=({context:t,tie:n,names:a})=>s`<tr>
    <th scope="row" dir="auto">${a.get(n.from)}</th>
    <td dir="auto">${a.get(n.to)}${n.mutual&&s` <span class="chip plain">${e("both ways")}</span>`}</td>
    <td>${ue(Ge(),n.type)}</td>
    <td class="number">${n.strength}</td>
    <td>
      <button
        class="button small quiet icon-only"
        aria-label=${e("Remove this tie")}
        onClick=${()=>t.act(function({id:t,from:n,to:a,type:o,strength:s,mutual:l}){const r=["add_tie",{tie:t,from:n,to:a,type:o,strength:s,mutual:l}];return dn(e("Tie removed"),un("remove_tie",{tie:t},r))}(n))}
      >
        ${l("trash")}
      </button>
    </td>
  </tr>`,yu={icon:"resistance",words:()=>e("Influence map")},ku=()=>s`<div class="empty">
    ${l("resistance")}
    <h3>${e("No one on the map yet")}</h3>
    <p>${e("Groups name actors on their phones while the stage is open, or you add them here.")}</p>
  </div>`;var xu=Object.freeze({__proto__:null,Panel:function({context:t}){const{store:n}=t,a=i(""),o=Ye(n),u=Xe(n.all("placement")),d=Qe(n),p=function(e,t){const n=t.trim().toLocaleLowerCase();return e.filter(({name:e})=>e.toLocaleLowerCase().includes(n))}(o,a.value),$=tt(o)?nt(p,at(u)):o,h=n=>function(t,n){const a=t.draft(`map/actor/${n.id}`),o=a=>t.act(function(t,n){var a,o,s;const l={name:t.name,level:null!=(a=t.level)?a:"",note:null!=(o=t.note)?o:"",group:null!=(s=t.group)?s:""},r=void 0===t.formal?{clear:["formal"]}:{formal:t.formal},i=["edit_actor",{actor:t.id,...l,...r}];return dn(e("{name} changed",{name:n.name}),un("edit_actor",{actor:t.id,...n},i))}(n,su(nu(a))),{quiet:!0});t.ask(l=>s`<${Qt} title=${e("Edit actor")} yes=${e("Save")} ...${{close:l,submit:o,draft:a}}>
        <${lu} context=${t} actor=${n} />
      <//>`)}(t,n);return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${function(e,t,n){const[a,o]=[Ze(e,t).length,et(e,n).length];return[c("{n} actor","{n} actors",e.length),c("{n} with high influence against","{n} with high influence against",a),c("{n} without a tie","{n} without a tie",o)].join(" · ")}(o,u,d)}</p>
      <button class="button primary small toolbar-end" onClick=${()=>function(t){const n=t.draft("map/actor"),a=n=>t.act(function(t){const n=r(),a=["remove_actor",{actor:n}];return dn(e("{name} added",{name:t.name}),un("add_actor",{actor:n,...t},a))}(ou(nu(n))),{quiet:!0});t.ask(o=>s`<${Qt} title=${e("Add actor")} yes=${e("Add")} ...${{close:o,submit:a,draft:n}}>
        <${lu} context=${t} actor=${{}} />
      <//>`)}(t)}>
        ${l("plus")}${e("Add actor…")}
      </button>
    </div>
    ${o.length?s`<${mu} ...${{context:t,standings:u,onOpen:h}} actors=${$} all=${o.length} />
            <${cu} ...${{context:t,standings:u,seek:a,onOpen:h}} actors=${p} />
            <${bu} ...${{context:t,actors:o}} ties=${function(e,t){const n=new Set(t.map(({id:e})=>e));return e.filter(({from:e,to:t})=>n.has(e)||n.has(t))}(d,p)} />`:s`<${ku} />`}
  </div>`},heard:(e,t)=>new Set(t.all("placement").map(({group:e})=>e)),holds:function(e,t){const n=1===t.all("stage").filter(({activity:e})=>"map"===e).length,a=t.all("actor").length;return n&&a?[c("{n} actor","{n} actors",a)]:[]},tab:yu});const _u=e=>Object.values(e).reduce((e,t)=>e+t,0),Cu=e=>e.filter(e=>_u(e)>0).map(e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e>0))),Su=(e,t)=>e.ask(n=>s`<${Ou} ...${{context:e,vote:t,close:n}} />`);function Ou({context:t,vote:a,close:o}){var r,i,u;const d=k(t.store),[p,$]=n(null==(i=null!=(r=Au(t,a)[0])?r:d[0])?void 0:i.id),h=Eu(t,a,p),m=null!=(u=h.value)?u:[...qu(t,a,p).map(e=>({...e})),...Array.from({length:5},()=>({}))],g=e=>h.value=e;return s`<${Qt}
    wide
    title=${e("Paper ballots")}
    yes=${e("Save these ballots")}
    draft=${null}
    ...${{close:o,submit:()=>function(t,n,a,o){const s=function(t,{budget:n,max_each:a}){for(const[o,s]of t.entries()){if(_u(s)>n)return e("Ballot {n} has more than {budget} dots.",{n:o+1,budget:n});if(a&&Object.values(s).some(e=>e>a))return e("Ballot {n} has more than {most} dots on one item.",{n:o+1,most:a});if(Object.values(s).some(e=>e<0||!Number.isInteger(e)))return e("Ballot {n} has something that is not a number of dots.",{n:o+1})}return""}(o,n);if(s)return{ok:!1,why:s};const l={vote:n.id,group:a.id},r=Cu(o),i=qu(t,n,a.id),u=c("{n} paper ballot saved for {group}","{n} paper ballots saved for {group}",r.length,{group:a.name});return t.act(dn(u,un("cast_for",{...l,ballots:r},["cast_for",{...l,ballots:i}])),{quiet:!0})}(t,a,d.find(e=>e.id===p),m),drop:()=>h.value=null}}
  >
    <div class="console-pair">
      <${nn} label=${e("Group")}
        ><select onChange=${e=>$(e.target.value)}>
          ${d.map(e=>s`<option value=${e.id} selected=${e.id===p}>${e.name}</option>`)}
        </select><//
      >
      <p class="soft">
        ${c("One row per ballot, {n} dot in each.","One row per ballot, {n} dots in each.",a.budget)}
        ${" "}${e("Saving again replaces what you entered for this group before.")}
      </p>
    </div>
    <ol class="console-numbers">
      ${a.items.map((e,n)=>s`<li key=${e}><b>${n+1}</b><span dir="auto">${B(t.store,e)}</span></li>`)}
    </ol>
    <${ju} ...${{context:t,vote:a,rows:m,set:(e,t,n)=>g(m.map((a,o)=>o===e?{...a,[t]:n}:a))}} />
    <div class="toolbar">
      <button
        type="button"
        class="button small"
        disabled=${m.length>=60}
        onClick=${()=>g([...m,{}])}
      >
        ${l("plus")}${e("Another ballot")}
      </button>
    </div>
  <//>`}function ju({context:t,vote:n,rows:a,set:o}){return s`<div class="scroller" tabindex="0">
    <table class="table console-ballots">
      <thead>
        <tr>
          <th scope="col">${e("Ballot")}</th>
          ${n.items.map((e,n)=>s`<th scope="col" title=${B(t.store,e)}>${n+1}</th>`)}
          <th scope="col">${e("Left")}</th>
        </tr>
      </thead>
      <tbody>
        ${a.map((t,a)=>s`<tr key=${a}>
              <th scope="row">${a+1}</th>
              ${n.items.map((l,r)=>{var i,c;return s`<td>
                    <input
                      type="number"
                      min="0"
                      max=${null!=(i=n.max_each)?i:n.budget}
                      inputmode="numeric"
                      aria-label=${e("Ballot {n}, item {item}",{n:a+1,item:r+1})}
                      value=${null!=(c=t[l])?c:""}
                      onInput=${e=>o(a,l,Number(e.target.value)||0)}
                    />
                  </td>`})}
              <td class="number" data-tone=${_u(t)>n.budget?"error":void 0}>
                <b>${n.budget-_u(t)}</b>
              </td>
            </tr>`)}
      </tbody>
    </table>
  </div>`}const Eu=(e,t,n)=>o(e.draft(`${t.id}/paper/${n}`),null),Au=(e,t)=>k(e.store).map(n=>{var a;return{...n,many:Cu(null!=(a=Eu(e,t,n.id).value)?a:[]).length}}).filter(({many:e})=>e>0),Mu=({context:e,votes:t})=>t.flatMap(t=>Au(e,t).map(n=>s`<${Tu} ...${{context:e,vote:t,group:n}} />`)),Tu=({context:t,vote:n,group:a})=>s`<p class="notice" role="alert" data-tone="warn">
    ${l("warning")}<span
      >${c("Round {round} closed before you saved {n} paper ballot of {group}. It doesn’t count.","Round {round} closed before you saved {n} paper ballots of {group}. They don’t count.",a.many,{round:n.round,group:a.name})}</span
    >
    <button class="button small" onClick=${()=>Eu(t,n,a.id).value=null}>${e("OK")}</button>
  </p>`,qu=(e,t,n)=>{var a,o;return null!=(o=null==(a=((e,t,n)=>e.store.all("proxy_ballots").find(a=>{var o;return a.vote===t.id&&a.group===n&&a.by===(null==(o=e.me.value)?void 0:o.person)}))(e,t,n))?void 0:a.ballots)?o:[]},Pu=()=>[["push",e("Push")],["pull",e("Pull")],["both",e("Push and pull")]],Nu=()=>[["structural",e("Structural")],["cultural",e("Cultural")]],Ru=()=>[["12",e("Numbers: prices, taxes, subsidies, standards.")],["11",e("Buffers: how much is in store for a bad time.")],["10",e("Physical structure: roads, buildings, who lives where.")],["9",e("Delays: how long it takes until something shows.")],["8",e("Brakes: what pulls back when something goes too far.")],["7",e("Snowballs: what grows faster the more there is of it.")],["6",e("Information: who gets to know what, and when.")],["5",e("Rules: what is allowed, rewarded and punished.")],["4",e("Self-organisation: who can build something new and change the rules.")],["3",e("Goals: what all of it is really for.")],["2",e("Beliefs: what everyone takes for granted.")],["1",e("Freedom from beliefs: being able to see it in another way.")]];function Lu({pull:e,nature:t,place:n}){var a;const o=(e,t)=>{var n;return null==(n=e.find(([e])=>e===t))?void 0:n[1]};return[o(Pu(),e),o(Nu(),t),null==(a=o(Ru(),String(n)))?void 0:a.split(":")[0]].filter(Boolean)}const Iu=e=>({pull:e.get("pull"),nature:e.get("nature"),place:Number(e.get("place")||0)});const Du=t=>dn(e("Marked as a leverage point"),un("mark_leverage",{on:t,marked:!0},["mark_leverage",{on:t,marked:!1}])),Bu=({context:e,stage:t})=>{var n;return(null==(n=t.settings)?void 0:n.on)?s`<${Wu} ...${{context:e,stage:t}} />`:s`<${Uu} ...${{context:e,stage:t}} />`};function Wu({context:t,stage:n}){const a=ot(t.store,n);return s`<section class="console-box" aria-label=${e("What people vote on")}>
    <h3>${l("dot")}${e("What people vote on")} <span class="count">${a.length}</span></h3>
    <ol class="people">
      ${a.map(e=>s`<li class="person-row" key=${e}><span class="person-name" dir="auto">${B(t.store,e)}</span></li>`)}
    </ol>
  </section>`}function Uu({context:t,stage:n}){const a=F(t.store);return s`<section class="console-box" aria-label=${e("Leverage points")}>
    <div class="toolbar">
      <h3>${l("leverage")}${e("Leverage points")} <span class="count">${a.length}</span></h3>
      <button class="button small toolbar-end" onClick=${()=>function(t,n){const a=W(t.store).filter(e=>!t.store.get("leverage",e.id)),o=t.draft(`point/${n.id}`),l=a=>{const o=a.get("text").trim();return o||a.get("on")?t.act(o?function(t,n){const a=r();return dn(e("Leverage point added"),un("add_card",{card:a,stage:t.id,text:n},["withdraw_card",{card:a}]),un("mark_leverage",{on:a,marked:!0},["mark_leverage",{on:a,marked:!1}]))}(n,o):Du(a.get("on")),{quiet:!0}):{ok:!1,why:e("Write one, or choose one from the board.")}};t.ask(t=>s`<${Qt} title=${e("Add a leverage point")} yes=${e("Add")} ...${{close:t,submit:l,draft:o}}>
        <${nn} label=${e("In your own words")}>
          <textarea name="text" rows="2" maxlength=${280} dir="auto" autofocus></textarea>
        <//>
        ${a.length>0&&s`<${nn} label=${e("Or from the board")}
            ><select name="on">
              <option value="">–</option>
              ${a.map(e=>{var t;return s`<option value=${e.id}>${null!=(t=e.title)?t:$(e)}</option>`})}
            </select><//
          >`}
      <//>`)}(t,n)}>
        ${l("plus")}${e("Add one…")}
      </button>
    </div>
    ${a.length?s`<ol class="people">
            ${a.map(e=>s`<${Fu} key=${e.id} ...${{context:t,point:e}} />`)}
          </ol>`:s`<p class="soft">
            ${e("Mark clusters or cards as leverage points, here or on the board. People vote on these.")}
          </p>`}
    <${Vu} ...${{context:t,stage:n}} />
  </section>`}function Fu({context:t,point:n}){const{store:a}=t,o=st({id:n.id,links:a.all("link"),cards:V(a)}).length,r=B(t.store,n.id),i=o?c("would shift {n} barrier","would shift {n} barriers",o):e("linked to no barrier yet"),u=[...Lu(n),i].join(" · ");return s`<li class="person-row">
    ${l("leverage")}<span class="person-name" dir="auto">${r}<small>${u}</small></span>
    <${Li} ...${{context:t,title:r}} kind="leverage" id=${n.id} />
    <button class="button small" onClick=${()=>Ti(t,n.id,Si)}>
      ${l("link")}${e("Barriers…")}
    </button>
    <button class="button small" onClick=${()=>function(t,n){const a=t.draft(`kinds/${n.id}`),o=a=>t.act(function(t,n){const{pull:a="",nature:o="",place:s=0}=t,l={on:t.id,pull:a,nature:o,place:s};return dn(e("Leverage point described"),un("describe_leverage",{on:t.id,...n},["describe_leverage",l]))}(n,Iu(a)),{quiet:!0}),l=Ru().map(([e,t])=>[e,`${e}. ${t}`]),{pull:r="",nature:i="",place:c=0}=n;t.ask(u=>s`<${Qt}
        wide
        title=${e("What kind of leverage point?")}
        yes=${e("Save")}
        ...${{close:u,submit:o,draft:a}}
      >
        <p dir="auto"><b>${B(t.store,n.id)}</b></p>
        <${on} label=${e("Push or pull")} name="pull" pairs=${Pu()} now=${r} />
        <${on} label=${e("Structural or cultural")} name="nature" pairs=${Nu()} now=${i} />
        <${on}
          label=${e("Place among Meadows’ twelve")}
          hint=${e("The lower the number, the deeper it goes.")}
          name="place"
          pairs=${l}
          now=${c?String(c):""}
        />
      <//>`)}(t,n)}>${e("Kind…")}</button>
    <button
      class="button small quiet icon-only"
      aria-label=${e("Unmark as leverage point: {title}",{title:r})}
      onClick=${()=>t.act(yi(n.id,!1))}
    >
      ${l("close")}
    </button>
  </li>`}function Vu({context:t,stage:n}){const a=t.store.all("card").filter(e=>e.stage===n.id&&"hidden"!==e.shown&&!e.merged_into&&!t.store.get("leverage",e.id));return a.length?s`<h4>${e("Suggested by the room")}</h4>
    <ul class="people">
      ${a.map(n=>{var a,o;return s`<li class="person-row" key=${n.id}>
            <span class="person-name" dir="auto"
              >${$(n)}<small>${null==(o=t.store.get("group",null!=(a=n.group)?a:""))?void 0:o.name}</small></span
            >
            <button class="button small" onClick=${()=>t.act(yi(n.id,!0))}>
              ${l("leverage")}${e("Accept it")}
            </button>
          </li>`})}
    </ul>`:null}const[zu,Hu,Ku]=[280,120,1e3];function Ju(t,{tally:n,vote:a}={}){var o,l;const r=new Set((null!=(o=null==n?void 0:n.items)?o:[]).filter(e=>e.dots>0).slice(0,3).map(e=>e.on)),i=a?e("Vote, round {n}",{n:a.round}):"",c=t.draft(`decision/${null!=(l=null==a?void 0:a.id)?l:""}`),u=e=>t.act(Gu(e),{quiet:!0});t.ask(n=>s`<${Qt} wide title=${e("Record a decision")} yes=${e("Record")} ...${{close:n,submit:u,draft:c}}>
        <${nn} label=${e("What was decided")}>
          <textarea name="text" rows="2" required maxlength=${zu} autofocus dir="auto"></textarea>
        <//>
        <${nn} label=${e("How was it decided?")} hint=${e("Vote, show of hands, consensus, leader’s decision…")}
          ><input name="basis" maxlength=${Hu} defaultValue=${i} dir="auto"
        /><//>
        <fieldset>
          <legend>${e("About these leverage points")}</legend>
          <div class="console-choice-list">
            ${F(t.store).map(({id:e})=>s`<label class="tick" key=${e}>
                  <input type="checkbox" name="on" value=${e} defaultChecked=${r.has(e)} /><span dir="auto"
                    >${B(t.store,e)}</span
                  ></label
                >`)}
          </div>
        </fieldset>
        <${nn}
          label=${e("Dissent")}
          hint=${e("Who disagreed, and why. It appears next to the decision in the report.")}
        >
          <textarea name="dissent" rows="2" maxlength=${Ku} dir="auto"></textarea>
        <//>
        <p class="soft">${e("A recorded decision stays as it is. You can record a later one that changes it.")}</p>
      <//>`)}const Gu=t=>({said:e("Decision recorded"),steps:[{do:"decide",backs:[],with:{decision:r(),text:t.get("text").trim(),basis:t.get("basis").trim(),dissent:t.get("dissent").trim(),on:t.getAll("on")}}]}),Yu=({vote:t,items:n,total:a})=>dn(e("Place {n} is shown",{n:a-n.length}),un("reveal_rank",{vote:t,shown:n.length+1},...n.length+1<a?[["reveal_rank",{vote:t,shown:n.length}]]:[])),Xu=({context:t,reveal:n})=>s`<div class="toolbar">
    <p class="soft">
      ${e("{n} of {all} places are shown to the room.",{n:n.items.length,all:n.total})}
    </p>
    <span class="toolbar-end"
      ><button class="button primary" onClick=${()=>t.act(Yu(n))}>
        ${l("show")}${e("Show place {n}",{n:n.total-n.items.length})}</button
      ><button class="button" onClick=${()=>t.act((({vote:t,total:n})=>dn(e("All places are shown"),un("reveal_rank",{vote:t,shown:n})))(n))}>${e("Show all places")}</button></span
    >
  </div>`;function Qu({context:t,closed:n}){var a;const o=i(null),r=null!=(a=n.find(e=>e.id===o.value))?a:n[0],c=t.store.get("tally",r.id),u=n.find(e=>e.round===r.round-1),d=t.store.get("reveal",r.id);return c?s`<section class="console-box" aria-label=${e("Result")}>
    <div class="toolbar">
      <h3>${l("check")}${e("Result of round {n}",{n:r.round})}</h3>
      <span class="toolbar-end"
        >${n.length>1&&n.map(t=>s`<button
                key=${t.id}
                class="button small"
                aria-pressed=${t===r}
                onClick=${()=>o.value=t.id}
              >
                ${e("Round {n}",{n:t.round})}
              </button>`)}
        <button class="button small" onClick=${()=>Ju(t,{tally:c,vote:r})}>
          ${l("decision")}${e("Record a decision…")}
        </button></span
      >
    </div>
    ${d&&s`<${Xu} ...${{context:t,reveal:d}} />`}
    <p class="soft">${lt(t.store,r)}</p>
    ${0===c.items.length&&s`<p class="notice">${l("lock")}${We()}</p>`}
    ${c.items.length>0&&Ue({tally:c,groups:k(t.store),names:e=>rt(t.store,e),before:u&&t.store.get("tally",u.id),compact:!0,table:!0})}
  </section>`:null}const Zu=t=>s`<details class="disclosure">
    <summary>${e("Vote again…")}</summary>
    <${ed} ...${t} />
  </details>`;function ed({context:t,stage:a,round:o}){var i;const[u,d]=n(""),p=ot(t.store,a).length,{budget:$=5,max_each:h=0,secret:m=!0}=null!=(i=a.settings)?i:{},g=p>0&&"open"===a.status;return s`<form class="console-box" aria-label=${e("Open a vote")} onSubmit=${async function(n){n.preventDefault();const o=await t.act(function(t,n){const a={budget:Number(n.get("budget")),max_each:Number(n.get("max_each")),secret:n.has("secret")};return{said:e("The vote is open"),steps:[{do:"open_vote",with:{vote:r(),stage:t.id,...a},backs:[]}]}}(a,new FormData(n.target)),{quiet:!0});d(o.ok?"":o.why)}}>
    <h3>${l("vote")}${1===o?e("Open the vote"):e("Open round {n}",{n:o})}</h3>
    <div class="console-trio">
      <${nn} label=${e("Dots per person")}
        ><input name="budget" type="number" min="1" max=${100} required defaultValue=${$}
      /><//>
      <${nn} label=${e("Max dots on one")} hint=${e("0 = no limit.")}
        ><input name="max_each" type="number" min="0" max=${100} required defaultValue=${h}
      /><//>
      <${an} name="secret" label=${e("Secret")} defaultChecked=${m} />
    </div>
    ${u&&s`<p class="notice" role="alert" data-tone="error">${l("warning")}<span>${u}</span></p>`}
    <div class="toolbar">
      <span class="soft">${function(t,n){var a,o;return t?"open"!==n.status?e("Open this stage first. Then you can start the vote."):(null==(o=n.settings)?void 0:o.on)?c("on {n} item","on {n} items",t):c("over {n} leverage point","over {n} leverage points",t):(null==(a=n.settings)?void 0:a.on)?e("There are no cards to vote on yet."):e("Mark at least one leverage point first.")}(p,a)}</span>
      <button class="button primary toolbar-end" disabled=${!g}>${l("play")}${e("Open the vote")}</button>
    </div>
  </form>`}function td({context:t,vote:n}){var a;const{store:o}=t,r=null!=(a=o.get("turnout",n.id))?a:{voted:0,proxies:0},i=Math.max(x(o.all("person")).length,r.voted),c=a=>async function(t,n,a,o,s=!1){const{question:l,tooFew:r}=od(t,n,a,o,s);await t.confirm(l)&&t.act({said:e(r?"Vote closed without a result":s?"Vote closed":"Vote closed, results shown"),steps:[ad(n,s&&!r)]})}(t,n,r,i,a);return s`<section class="console-box" data-tone="leverage" aria-label=${e("Vote")}>
    <h3>${l("vote")}${e("Round {n} is open",{n:n.round})}</h3>
    <dl class="stats">
      <div class="stat">
        <dt>${e("of {all} people have voted",{all:i})}</dt>
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
    <progress class="progress" max=${Math.max(i,1)} value=${r.voted}>${r.voted}</progress>
    ${r.full<r.voted&&s`<p>${nd(r)}</p>`}
    <p class="soft">${e("Results stay hidden until you close the vote – even here.")}</p>
    <div class="toolbar">
      <button class="button" onClick=${()=>Su(t,n)}>
        ${l("file")}${e("Enter paper ballots…")}
      </button>
      <span class="toolbar-end"
        >${n.secret&&s`<button class="button" onClick=${()=>c(!0)}>${l("show")}${e("Close and reveal one by one…")}</button>`}
        <button class="button primary" onClick=${()=>c(!1)}>
          ${l("lock")}${e("Close the vote…")}
        </button></span
      >
    </div>
  </section>`}const nd=({voted:e,full:t=0})=>c("{n} person still has dots left.","{n} people still have dots left.",e-t),ad=(e,t=!1)=>({do:"close_vote",with:{vote:e.id,...t&&{reveal:t}},backs:[]});function od(t,n,a,o,s=!1){const l=a.voted+a.proxies,r=Math.max(0,o-l),i=n.secret&&l<5,u=Au(t,n);return{question:{title:e(i?"Close the vote without a result?":s?"Close the vote and reveal the places?":"Close the vote and show the results?"),yes:e(i?"Close without a result":s?"Close and reveal":"Close and show results"),danger:!0,text:[i?c("There is only {n} ballot. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.","There are only {n} ballots. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.",l):e(s?"You then show one place after the other, from the last to the first. Until then only facilitators see them.":"Results appear at once on the wall and on every phone. You can’t reopen a closed vote, but you can run another round."),r?c("{n} person has not voted yet.","{n} people have not voted yet.",r):e("Everyone has voted."),...a.full<a.voted?[nd(a)]:[],...u.map(({name:e,many:t})=>c("{n} paper ballot of {group} isn’t saved and won’t count.","{n} paper ballots of {group} aren’t saved and won’t count.",t,{group:e})),n.secret?e("Individual ballots are then deleted for good, so no one can tell who chose what."):e("This vote is open: everyone can then see who chose what.")]},tooFew:i,missing:r}}const sd={key:"4",icon:"leverage",words:()=>e("Leverage")},ld=[{key:"r",words:()=>e("Show the next place of the result"),act:e=>{const t=d(e.store).find(({activity:e,status:t})=>"dots"===e&&"open"===t),n=t&&z(e.store,t.id).map(({id:t})=>e.store.get("reveal",t)).find(Boolean);n&&e.act(Yu(n))}}];var rd=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=z(e.store,t.id),a=n.find(e=>"open"===e.status),o=n.filter(e=>"closed"===e.status);return s`<div class="stack">
    <${Mu} context=${e} votes=${o} />
    ${a&&s`<${td} key=${a.id} ...${{context:e,vote:a}} />`}
    ${o.length>0&&s`<${Qu} ...${{context:e,closed:o}} />`}
    ${!a&&s`<${o.length?Zu:ed} ...${{context:e,stage:t,round:n.length+1}} />`}
    <${Bu} ...${{context:e,stage:t}} />
  </div>`},holds:function(e,t){const n=t.all("vote").filter(t=>t.stage===e.id).length;return n?[c("{n} vote","{n} votes",n)]:[]},keys:ld,leaving:function(t,n){var a;const o=z(t.store,n.id).find(({status:e})=>"open"===e);if(!o)return null;const s=null!=(a=t.store.get("turnout",o.id))?a:{voted:0,proxies:0},l=Math.max(x(t.store.all("person")).length,s.voted),{question:r,missing:i}=od(t,o,s,l),u=i?c("Close the vote and go on ({n} has not voted)","Close the vote and go on ({n} have not voted)",i):e("Close the vote and go on");return{question:{...r,title:e("The vote is still open"),yes:u},steps:[ad(o)]}},leftOpen:function(t){return d(t).flatMap(n=>z(t,n.id).filter(e=>"open"===e.status).map(a=>{var o,s;return{stage:n.id,words:e("Round {n} of the vote is open, {voted} voted",{n:a.round,voted:null!=(s=null==(o=t.get("turnout",a.id))?void 0:o.voted)?s:0})}}))},tab:sd});const id=2**31;function cd(t,n,a={}){const o={stakeholder:e("Seated by stakeholder group"),mixed:e("Seated at mixed tables"),whole:e("Everyone sits together")},s=Math.floor(Math.random()*id),l="whole"===t?{seating:t}:{seating:t,shuffle:!0,seed:s,...a};return dn(o[t],un("seat_room",l,["unseat_room",{round:n.round+1}]))}function ud(t,n,a){var o,s,l;const r={person:t.id,table:null!=(o=null==a?void 0:a.id)?o:null,stays:Boolean(null==(s=null==a?void 0:a.moved)?void 0:s.includes(t.id))},i=n?e("{name} sits at table {n} now",{name:ce(t),n:n.number}):e("{name} has no table now",{name:ce(t)});return dn(i,un("move_seat",{person:t.id,table:null!=(l=null==n?void 0:n.id)?l:null},["move_seat",r]))}const dd=t=>dn(e(t?"The wall shows the tables":"The wall shows the stage"),un("show_tables",{shown:t},["show_tables",{shown:!t}]));function pd({context:t}){const{store:n}=t,a=x(n.all("person")).filter(({role:e})=>"facilitator"!==e),o=i(""),l=Number(o.value)||void 0,r=e=>t.act(cd(e,we(n),{tables:l})),c=be(n).length>0;return s`<section class="console-box">
    <${gd} store=${n} />
    <${$d} folded=${c}>
      <div class="console-seat">
        <${md}
          picture="cluster"
          title=${e("Mixed tables")}
          words=${e("Groups spread evenly, colleagues apart, new neighbours.")}
          many=${hd(Math.ceil(a.length/8),l)}
          act=${()=>r("mixed")}
        />
        <${md}
          picture="people"
          title=${e("Stakeholder tables")}
          words=${e("Each group at tables of its own.")}
          many=${hd(new Set(a.map(({group:e})=>e)).size,l)}
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
            value=${o.value}
            onInput=${e=>o.value=e.target.value}
        /></label>
        ${c&&s`<button class="button quiet small toolbar-end" onClick=${()=>r("whole")}>
            ${e("Seat everyone together, without tables")}
          </button>`}
      </div>
    <//>
  </section>`}const $d=({folded:t,children:n})=>t?s`<details class="disclosure">
        <summary>${e("Seat the room again…")}</summary>
        <div class="stack">${n}</div>
      </details>`:s`<div class="stack">${n}</div>`,hd=(e,t)=>null!=t?t:Math.max(1,e);function md({picture:e,title:t,words:n,many:a,act:o}){return s`<button class="button console-seat-way" onClick=${o}>
    ${l(e)}<span
      ><b>${t}</b><small>${n}</small><small>${c("{n} table","{n} tables",a)}</small></span
    >
  </button>`}function gd({store:t}){const{seating:n,round:a}=we(t),o=be(t),r=o.reduce((e,t)=>e+t.people.length,0);return o.length?s`<h3>${l("table")}${e("mixed"===n?"Mixed tables":"Stakeholder tables")}</h3>
    <p>
      ${[c("{n} table","{n} tables",o.length),c("{n} person","{n} people",r),e("seating {n}",{n:a})].join(" · ")}
    </p>`:s`<h3>${l("table")}${e("Seat the room")}</h3>`}function fd({context:t,table:n,tables:a,people:o,groups:l,words:r}){return s`<section class="console-box console-table" data-drop=${`table:${n.id}`} aria-label=${vd(n)}>
    <header>
      <h3>${e("Table {n}",{n:n.number})}</h3>
      <span class="soft">${c("{n} person","{n} people",n.people.length)}</span>
      <button
        class="button quiet small console-place"
        aria-label=${e("Where is table {n}?",{n:n.number})}
        onClick=${()=>function(t,n){const a=t.draft(`table/${n.id}`),o=a=>t.act(((t,n)=>{var a,o;return dn(e("Table {n}: place saved",{n:t.number}),n===(null!=(a=t.place)?a:"")?[]:un("edit_table",{table:t.id,place:n},["edit_table",{table:t.id,place:null!=(o=t.place)?o:""}]))})(n,a.get("place").trim()),{quiet:!0});t.ask(t=>{var l;return s`<${Qt}
        title=${e("Where is table {n}?",{n:n.number})}
        yes=${e("Save")}
        ...${{close:t,submit:o,draft:a}}
      >
        <${nn} label=${e("Place")} hint=${e("For example: by the window")}
          ><input name="place" maxlength=${60} defaultValue=${null!=(l=n.place)?l:""} autofocus dir="auto"
        /><//>
      <//>`})}(t,n)}
      >
        ${n.place?s`<bdi>${n.place}</bdi>`:e("Where?")}
      </button>
    </header>
    <ul class="console-seats">
      ${n.people.map(e=>s`<${bd} key=${e} ...${{context:t,table:n,tables:a,words:r,groups:l}} person=${o.get(e)} />`)}
    </ul>
  </section>`}const vd=t=>e("Table {n}",{n:t.number});function bd({context:t,table:n,tables:a,person:o,groups:r,words:i}){var c,u;if(!o)return null;const d=r.get(o.group),p=i&&ce(o).toLocaleLowerCase().includes(i),$=ye().find(([e])=>{var t;return(null==(t=n.roles)?void 0:t[e])===o.id});return s`<li class="console-seat-row" data-draggable data-found=${p?"":void 0}>
    <span
      class="badge console-seat-grip"
      data-colour=${null==d?void 0:d.colour}
      title=${null==d?void 0:d.name}
      ...${Na({what:`table:${n.id}`,drop:e=>{const s=a.find(({id:t})=>e===`table:${t}`);s&&t.act(ud(o,s,n))}})}
      >${l(null!=(c=null==d?void 0:d.icon)?c:"person")}</span
    >
    <span class="console-seat-name"><bdi>${ce(o)}</bdi>${$&&s`<small>${$[1]}</small>`}</span>
    ${(null==(u=n.moved)?void 0:u.includes(o.id))&&s`<span class="soft" title=${e("Moved by hand")}>${l("hand")}</span>`}
    <${Ba}
      label=${e("More for {title}",{title:ce(o)})}
      items=${()=>wd({context:t,table:n,tables:a,person:o})}
    />
  </li>`}const wd=({context:t,table:n,tables:a,person:o})=>[{icon:"move",words:e("Move to another table…"),act:()=>function(t,n,a,o){t.ask(l=>s`<${Xt} title=${e("Move {name} to",{name:ce(n)})} close=${l}>
        <div class="console-numbers">
          ${o.filter(e=>e.id!==a.id).map(o=>s`<button key=${o.id} class="button" onClick=${((e,o)=>()=>(e(),t.act(ud(n,o,a))))(l,o)}>
                  <b>${e("Table {n}",{n:o.number})}</b
                  ><small>${c("{n} person","{n} people",o.people.length)}</small>
                </button>`)}
        </div>
      <//>`)}(t,o,n,a)},null,...ye().filter(([e])=>{var t;return(null==(t=n.roles)?void 0:t[e])!==o.id}).map(([a,s])=>({icon:"recorder"===a?"recorder":"flag",words:e("Duty: {duty}",{duty:s}),act:()=>t.act(function(t,n,a){var o,s,l,r;const i=null!=(s=null==(o=t.roles)?void 0:o[n])?s:null,c=[["set_duty",{table:t.id,duty:n,person:i}]],u=null==(r=Object.entries(null!=(l=t.roles)?l:{}).find(([e,t])=>t===a.id&&e!==n))?void 0:r[0];u&&!i&&c.push(["set_duty",{table:t.id,duty:u,person:a.id}]);const d=e("{name} has another duty at table {n} now",{name:ce(a),n:t.number});return dn(d,un("set_duty",{table:t.id,duty:n,person:a.id},...c))}(n,a,o))})),null,{icon:"close",words:e("Take from the table"),act:()=>t.act(ud(o,null,n))}];function yd({context:t,stage:n,now:a,wanted:o}){const r={mixed:e("This stage is planned for mixed tables."),stakeholder:e("This stage is planned for stakeholder tables."),whole:e("In this stage everyone sits together.")};return s`<p class="notice console-offer" data-tone="info">
    ${l("table")}<span>${r[o]}</span>
    <button class="button small" onClick=${()=>t.act(cd(o,a,{stage:n.id}))}>
      ${e("Seat the room")}
    </button>
  </p>`}const kd=({context:t})=>s`<p class="notice console-offer" data-tone="info" role="status">
    ${l("wall")}<span>${e("The wall tells everyone where to sit.")}</span>
    <button class="button small" onClick=${()=>t.act(dd(!1))}>
      ${e("Done: back to the stage")}
    </button>
  </p>`,xd={key:"9",icon:"table",words:()=>e("Seating"),always:!0};function _d({context:t}){const n="whole"===we(t.store).seating;return s`<div class="empty">
    ${l("table")}
    <h3>${e(n?"Everyone sits together":"No one has a table yet")}</h3>
    <p>${e("Seat the room, and each phone and the wall tell everyone where to sit.")}</p>
  </div>`}function Cd({context:t,search:n}){const{shown:a}=we(t.store);return s`<div class="toolbar console-seat-tools">
    <label class="console-search"
      ><span class="visually-hidden">${e("Search people")}</span>${l("search")}
      <input
        type="search"
        placeholder=${e("Who sits where?")}
        value=${n.value}
        onInput=${e=>n.value=e.target.value}
    /></label>
    <span class="row">
      ${!a&&s`<button class="button small" onClick=${()=>t.act(dd(!0))}>
          ${l("wall")}${e("Show on the wall")}
        </button>`}
      <button class="button small" onClick=${()=>function(t){t.ask(n=>s`<${Xt} title=${e("Print table cards")} close=${n}>
        <ul class="people">
          ${[["table-cards",e("Cards for the tables"),e("The number large enough to see across the room, with a QR code to sit there.")],["seat-list",e("List for the door"),e("Everyone by name, with the table.")]].map(([a,o,r])=>s`<li key=${a} class="person-row">
                <span class="person-name">${o}<small>${r}</small></span>
                <button
                  class="button small"
                  aria-label=${e("Print: {title}",{title:o})}
                  onClick=${()=>(n(),async function(e,t){var n;const a=await ro(e,`paper/${t}`);return a.why?e.toast({text:a.why,tone:"error"}):po(a.blob,null!=(n=a.name)?n:`${e.code}-${t}.pdf`)}(t,a))}
                >
                  ${l("print")}${e("Print…")}
                </button>
              </li>`)}
        </ul>
      <//>`)}(t)}>
        ${l("print")}${e("Print table cards…")}
      </button>
    </span>
  </div>`}function Sd({context:t,tables:n}){const a=new Set(n.flatMap(({people:e})=>e)),o=x(t.store.all("person")).filter(({id:e,role:t})=>"facilitator"!==t&&!a.has(e));return n.length&&o.length?s`<div class="notice" data-tone="warn">
    ${l("people")}<span
      >${c("{n} person has no table:","{n} people have no table:",o.length)}${" "}
      ${o.slice(0,6).map((e,t)=>s`${t?", ":""}<bdi key=${e.id}>${ce(e)}</bdi>`)}${o.length>6&&"…"}</span
    >
    <button
      class="button small"
      onClick=${()=>t.act((({seating:e},t,n)=>dn(c("{n} person has a seat now","{n} people have a seat now",n.length),un("seat_room",{seating:e,tables:t},...n.map(({id:e})=>["move_seat",{person:e,table:null,stays:!1}]))))(we(t.store),n.length,o))}
    >
      ${e("Find them a seat")}
    </button>
  </div>`:null}function Od({context:t,tables:n,words:a}){const o=new Map(t.store.all("person").map(e=>[e.id,e])),l=new Map(t.store.all("group").map(e=>[e.id,e])),r=a?n.filter(e=>e.people.some(e=>jd(o.get(e),a))):n;return r.length?s`<div class="console-tables">
    ${r.map(e=>s`<${fd} key=${e.id} ...${{context:t,table:e,tables:n,people:o,groups:l,words:a}} />`)}
  </div>`:s`<p class="soft" role="status">${e("No one at a table has this name.")}</p>`}const jd=(e,t)=>Boolean(t)&&ce(e).toLocaleLowerCase().includes(t);var Ed=Object.freeze({__proto__:null,Above:function({context:e,stage:t}){const n=we(e.store),a="open"===(null==t?void 0:t.status)&&t.seating,o=n.seating||"whole";return a&&a!==o?s`<${yd} ...${{context:e,stage:t,now:n,wanted:a}} />`:n.shown&&be(e.store).length?s`<${kd} context=${e} />`:null},Panel:function({context:e}){const{store:t}=e,n=i(""),a=be(t);return s`<div class="stack">
    <${pd} context=${e} />
    ${a.length>0&&s`<${Cd} ...${{context:e,search:n}} />`}
    <${Sd} ...${{context:e,tables:a}} />
    ${a.length?s`<${Od} ...${{context:e,tables:a,words:n.value.trim().toLocaleLowerCase()}} />`:s`<${_d} context=${e} />`}
  </div>`},isFound:jd,tab:xd});const[Ad,Md]=[280,1e3],Td={agreed:()=>e("Goal agreed"),not_agreed:()=>e("Goal not agreed"),parked:()=>e("Goal parked"),proposed:()=>e("Goal is proposed again")};function qd(t,n,a,o){const l="agreed"===o?[]:Ld(t,n),r=t.draft(`agreement/${n.id}/${o}`),i=e=>t.act(Id(n,o,Nd(e),l),{quiet:!0}),c=a.length?ke(Pd(a)):"";t.ask(t=>s`<${Qt} wide title=${xe(o)} yes=${e("Record")} ...${{close:t,submit:i,draft:r}}>
        <p class="console-goal-title" dir="auto">${n.text}</p>
        <${nn} label=${e("How was it decided?")} hint=${e("Vote, show of hands, consensus, leader’s decision…")}
          ><input name="basis" maxlength=${Ad} defaultValue=${c} autofocus dir="auto"
        /><//>
        <${nn}
          label=${e("Dissent")}
          hint=${e("Who disagreed, and why. It appears next to the decision in the report.")}
        >
          <textarea name="dissent" rows="2" maxlength=${Md} dir="auto"></textarea>
        <//>
        <${Rd} actions=${l} />
      <//>`)}const Pd=e=>Object.fromEntries(_e.map(t=>[t,e.filter(e=>e.choice===t).length])),Nd=e=>({basis:e.get("basis").trim(),dissent:e.get("dissent").trim()}),Rd=({actions:t})=>t.length>0&&s`<div class="notice" data-tone="warn">
    <div class="stack-tight">
      <p>
        ${c("{n} action in a plan serves this goal. It stays in its plan and loses the link:","{n} actions in plans serve this goal. They stay in their plans and lose the link:",t.length)}
      </p>
      <ul>
        ${t.slice(0,8).map(e=>s`<li key=${e.id} dir="auto">${e.what}</li>`)}
      </ul>
      <${an} name="unlink" required label=${e("Unlink these actions")} />
    </div>
  </div>`,Ld=({store:e},t)=>e.all("action").filter(e=>{var n;return null==(n=e.goals)?void 0:n.includes(t.id)});function Id(e,t,n,a){var o;const{basis:s="",dissent:l=""}=null!=(o=e.said)?o:{},r={on:e.id,status:e.status,basis:s,dissent:l},i=a.map(({id:e,rev:t,goals:n})=>({do:"edit_action",with:{action:e,base:t+1,set:{goals:n}}})),c=a.length?{unlink:!0}:{};return{said:Td[t](),steps:[{do:"set_agreement",with:{on:e.id,status:t,...n,...c},backs:[{do:"set_agreement",with:r},...i]}]}}const Dd={key:"8",icon:"hand",words:()=>e("Goals"),when:e=>e.some(e=>{var t;return null==(t=e.settings)?void 0:t.agree})},Bd=["proposed","agreed","not_agreed","parked"],Wd=({context:e,status:t,goals:n})=>n.length>0&&s`<section class="stack" aria-label=${xe(t)}>
    <h3 class="console-goal-status">
      ${l(Ee(t))}${xe(t)} <span class="count">${n.length}</span>
    </h3>
    ${n.map(t=>s`<${Ud} key=${t.id} ...${{context:e,goal:t}} />`)}
  </section>`;function Ud({context:t,goal:n}){var a,o;const{store:r}=t,i=r.all("hand").filter(e=>e.on===n.id),u=r.all("action").filter(e=>{var t;return null==(t=e.goals)?void 0:t.includes(n.id)}).length;return s`<article class="console-box console-goal" data-status=${n.status}>
    <div class="row">
      <h4 class="console-goal-title" dir="auto">${n.text}</h4>
      <${I} group=${n.group&&r.get("group",n.group)} plain />
    </div>
    <${Fd} hands=${i} />
    <${Vd} ...${{store:r,hands:i}} />
    ${(null==(a=n.said)?void 0:a.basis)&&s`<p><b>${e("Basis")}:</b> <span dir="auto">${n.said.basis}</span></p>`}
    ${(null==(o=n.said)?void 0:o.dissent)&&s`<p><b>${e("Dissent")}:</b> <span dir="auto">${n.said.dissent}</span></p>`}
    ${u>0&&s`<p>${l("calendar")} ${c("{n} action serves it","{n} actions serve it",u)}</p>`}
    <${zd} ...${{context:t,goal:n,hands:i}} />
  </article>`}const Fd=({hands:t})=>s`<ul class="console-hands" aria-label=${e("Hands so far")}>
    ${_e.map(e=>s`<li key=${e} data-choice=${e}>
          ${l(Oe(e))}<b>${t.filter(t=>t.choice===e).length}</b>
          <span>${je(e)}</span>
        </li>`)}
  </ul>`;function Vd({store:e,hands:t}){const n=t.filter(e=>e.reason);return n.length?s`<details open>
    <summary>${c("{n} reason","{n} reasons",n.length)}</summary>
    <ul class="console-reasons">
      ${n.map(t=>s`<li key=${t.id}>
            ${l(Oe(t.choice))}<span dir="auto">${t.reason}</span>
            <${I} group=${t.group&&e.get("group",t.group)} plain />
          </li>`)}
    </ul>
  </details>`:null}function zd({context:t,goal:n,hands:a}){const o=(e,o,r="button")=>n.status!==e&&s`<button class=${r} onClick=${()=>qd(t,n,a,e)}>
      ${l(Ee(e))}${o}
    </button>`;return s`<div class="toolbar">
    ${o("agreed",e("Agreed…"),"proposed"===n.status?"button primary":"button")}
    ${o("not_agreed",e("Not agreed…"))} ${o("parked",e("Park…"))}
    ${"proposed"!==n.status&&s`<button class="button" onClick=${()=>async function(e,t){const n=Ld(e,t);return n.length?qd(e,t,[],"proposed"):e.act(Id(t,"proposed",{basis:"",dissent:""},n))}(t,n)}>
        ${l("undo")}${e("Back to proposed")}
      </button>`}
  </div>`}var Hd=Object.freeze({__proto__:null,Panel:function({context:t}){const n=Ce(t.store);return s`<div class="stack">
    <p class="soft">${e("Hands help the talk. Only you record what the room decided.")}</p>
    ${Bd.map(e=>s`<${Wd} key=${e} ...${{context:t,status:e}} goals=${Se(n,e)} />`)}
    ${!n.length&&s`<div class="empty">
        ${l("hand")}
        <h3>${e("No goals yet")}</h3>
        <p>${e("They appear here as cards are written in a stage with goals to agree on.")}</p>
      </div>`}
  </div>`},tab:Dd});const Kd={key:"5",icon:"decision",words:()=>e("Decisions"),always:!0};function Jd({context:t,decision:n}){var a,o;const r=t.store.get("person",null!=(a=n.by)?a:"");return s`<article class="console-box">
    <div class="toolbar">
      <h3 dir="auto">${n.text}</h3>
      <span class="toolbar-end"
        ><${Li} ...${{context:t}} kind="decision" id=${n.id} title=${n.text}
      /></span>
    </div>
    ${n.basis&&s`<p><b>${e("Basis")}:</b> <span dir="auto">${n.basis}</span></p>`}
    ${(null==(o=n.on)?void 0:o.length)>0&&s`<p class="row">
        ${n.on.map(e=>s`<span class="chip" data-tone="leverage" key=${e}
              >${l("leverage")}<span dir="auto">${B(t.store,e)}</span></span
            >`)}
      </p>`}
    <p><b>${e("Dissent")}:</b> <span dir="auto">${n.dissent||e("none recorded")}</span></p>
    <p class="soft">${(null==r?void 0:r.name)?e("Recorded by {name}",{name:r.name}):e("Recorded by a facilitator")}</p>
  </article>`}var Gd=Object.freeze({__proto__:null,Panel:function({context:t}){const n=[...t.store.all("decision")].sort((e,t)=>t.at-e.at);return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("A vote is advice. Record here what the room decided, and who disagreed.")}</p>
      <button class="button primary toolbar-end" onClick=${()=>Ju(t)}>
        ${l("plus")}${e("Record a decision…")}
      </button>
    </div>
    ${n.length?n.map(e=>s`<${Jd} key=${e.id} ...${{context:t,decision:e}} />`):s`<div class="empty">
            ${l("decision")}
            <h3>${e("No decision yet")}</h3>
            <p>${e("Recorded decisions appear in the report with how they were decided and who disagreed.")}</p>
          </div>`}
  </div>`},tab:Kd});const Yd=({on:e,direction:t,strength:n,text:a="",alterable:o=null,speed:s=""})=>({on:e,direction:t,strength:n,text:a,alterable:o,speed:s}),Xd=({alterable:e,...t})=>({...t,alterable:null!=e?e:""}),Qd={true:!0,false:!1};function Zd(t,n,a=null,o=""){var l;const i=null!=a?a:{on:o,direction:"driving",strength:3},c=t.draft(`force/${null!=(l=null==a?void 0:a.id)?l:o}`),u=n=>t.act(a?function(t,n){const[a,o]=[Xd(Yd(t)),Xd(n)],s=Object.keys(o).filter(e=>o[e]!==a[e]);if(!s.length)return{steps:[]};const l=e=>({force:t.id,...Object.fromEntries(s.map(t=>[t,e[t]]))});return dn(e("Force changed"),un("edit_force",l(o),["edit_force",l(a)]))}(a,np(n)):((t,n=r())=>dn(e("Force added"),un("add_force",{force:n,...t},["remove_force",{force:n}])))(np(n)),{quiet:!0}),d=e(a?"Edit force":"Add force");t.ask(o=>s`<${Qt} ...${{title:d,close:o,submit:u,draft:c}} yes=${e(a?"Save":"Add")}>
        <${tp}
          name="on"
          label=${e("What is it about?")}
          pairs=${function(e,t,n){const a=t?dt(e,t).map(({id:e,title:t})=>[e,t]):[];return!n||a.some(([e])=>e===n)?a:[...a,[n,B(e,n)]]}(t.store,n,i.on)}
          now=${i.on}
        />
        <${nn} label=${e("What drives it, or holds it back?")}>
          <textarea name="text" rows="2" required maxlength=${280} autofocus dir="auto" defaultValue=${i.text} />
        <//>
        <div class="console-pair">
          <${tp} name="direction" label=${e("Which way does it work?")} pairs=${it()} now=${i.direction} />
          <${tp}
            name="strength"
            label=${e("Strength")}
            pairs=${[1,2,3,4,5].map(e=>[e,e])}
            now=${i.strength}
          />
        </div>
        <div class="console-pair">
          <${on}
            name="alterable"
            label=${e("Can it be changed?")}
            pairs=${ep(ct())}
            now=${`${i.alterable}`}
          />
          <${on} name="speed" label=${e("How fast?")} pairs=${ut()} now=${i.speed} />
        </div>
      <//>`)}const ep=e=>e.map(([e,t])=>[`${e}`,t]),tp=({name:e,label:t,pairs:n,now:a})=>s`<${nn} label=${t}
    ><select name=${e} required>
      ${n.map(([e,t])=>s`<option key=${e} value=${e} selected=${e===a}>${t}</option>`)}
    </select><//
  >`,np=e=>{var t;return{on:e.get("on"),text:e.get("text").trim(),direction:e.get("direction"),strength:Number(e.get("strength")),alterable:null!=(t=Qd[e.get("alterable")])?t:null,speed:e.get("speed")}},ap={icon:"balance",words:()=>e("Forces")},op=()=>s`<div class="empty">
    ${l("balance")}
    <h3>${e("Nothing to weigh yet")}</h3>
    <p>${e("Choose in the stage’s settings what the forces act on.")}</p>
  </div>`;function sp({context:t,stage:n,forces:a,id:o,title:r}){const{driving:i,restraining:c,totals:u}=pt(a,o);return s`<article class="console-box force-one">
    <div class="row">
      <h4 class="force-title" dir="auto">${r}</h4>
      <button class="button small" onClick=${()=>Zd(t,n,null,o)}>
        ${l("plus")}${e("Add force…")}
      </button>
    </div>
    ${i.length+c.length>0&&s`<div class="force-sides">
        <${lp} head=${e("Drives it")} total=${u.driving} forces=${i} ...${{context:t,stage:n}} />
        <${lp}
          head=${e("Holds it back")}
          total=${u.restraining}
          forces=${c}
          ...${{context:t,stage:n}}
        />
      </div>`}
  </article>`}const lp=({head:e,total:t,forces:n,context:a,stage:o})=>s`<section>
    <h5>${e} <span class="count">${t}</span></h5>
    <ul class="force-list">
      ${n.map(e=>s`<${rp} key=${e.id} ...${{context:a,stage:o,force:e}} />`)}
    </ul>
  </section>`,rp=({context:t,stage:n,force:a})=>s`<li>
    <span class="force-strength" data-heat=${a.strength}
      ><span class="visually-hidden">${e("Strength")}</span> ${a.strength}</span
    >
    <span class="force-words"
      ><span dir="auto">${$t(a)}</span>
      <small class="soft">${ht(a).join(" · ")}</small>
      <${I} group=${a.group&&t.store.get("group",a.group)} plain
    /></span>
    <button
      class="button small quiet icon-only"
      aria-label=${e("Edit: {text}",{text:$t(a)})}
      onClick=${()=>Zd(t,n,a)}
    >
      ${l("edit")}
    </button>
    <button
      class="button small quiet icon-only"
      aria-label=${e("Remove: {text}",{text:$t(a)})}
      onClick=${()=>t.act((t=>dn(e("Force removed"),un("remove_force",{force:t.id},["add_force",{force:t.id,...Yd(t)}])))(a))}
    >
      ${l("trash")}
    </button>
  </li>`;var ip=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){const{store:a}=t,o=a.all("force"),l=n?dt(a,n):[],r=new Set(l.map(({id:e})=>e)),i=[...new Set(o.map(({on:e})=>e))].filter(e=>!r.has(e)),c=[...l,...i.map(e=>({id:e,title:B(a,e)}))];return s`<div class="stack">
    <p class="soft">${e("What drives each goal or barrier, and what holds it back.")}</p>
    ${c.map(e=>s`<${sp} key=${e.id} ...${{context:t,stage:n,forces:o}} ...${e} />`)}
    ${!c.length&&s`<${op} />`}
  </div>`},heard:(e,t)=>new Set(t.all("force").map(({group:e})=>e)),holds:function(e,t){const n=1===t.all("stage").filter(({activity:e})=>"forces"===e).length,a=t.all("force").length;return n&&a?[c("{n} force","{n} forces",a)]:[]},tab:ap});const cp=["title","type","pull","asked_by","on","funding","amount","currency","status","why"],up=e=>Object.fromEntries(cp.map(t=>{var n;return[t,null!=(n=e[t])?n:["asked_by","on"].includes(t)?[]:""]}));function dp(t,n){const a=up(t),o=Object.keys(n).filter(e=>String(n[e])!==String(a[e]));if(!o.length)return{steps:[]};const s=e=>({intervention:t.id,...Object.fromEntries(o.map(t=>[t,e[t]]))});return dn(e("Intervention changed"),un("edit_intervention",s(n),["edit_intervention",s(a)]))}const pp=({id:e,intervention:t,from:n,says:a})=>({advice:e,intervention:t,from:n,says:a}),[$p,hp,mp,gp]=[280,1e3,30,12];function fp(t,n=null){var a;const o=t.draft(`help/${null!=(a=null==n?void 0:n.id)?a:""}`),l=a=>{const o=function(e){const t=Object.fromEntries(["title","type","pull","funding","amount","currency","status","why"].map(t=>{var n;return[t,(null!=(n=e.get(t))?n:"").trim()]}));return{...t,asked_by:e.getAll("asked_by"),on:e.getAll("on")}}(a);return t.act(n?dp(n,o):function(t,n=r()){const a={intervention:n,...t};return dn(e("Intervention added"),un("add_intervention",a,["remove_intervention",{intervention:n}]))}(o),{quiet:!0})},i=e(n?"Edit intervention":"Add intervention");t.ask(a=>s`<${Qt} wide ...${{title:i,close:a,submit:l,draft:o}} yes=${e(n?"Save":"Add")}>
        <${nn} label=${e("What help is it?")}>
          <textarea name="title" rows="2" required maxlength=${$p} autofocus dir="auto" defaultValue=${null==n?void 0:n.title} />
        <//>
        <${vp} store=${t.store} help=${null!=n?n:{}} />
        <${wp} name="asked_by" label=${e("Asked for by")} pairs=${bp(t.store)} now=${null==n?void 0:n.asked_by} />
        <${wp}
          name="on"
          label=${e("What it would help to move")}
          pairs=${function(e){const t=F(e).map(({id:t})=>[t,B(e,t)]),n=new Set(t.map(([e])=>e));return[...t,...W(e).filter(({id:e})=>!n.has(e)).map(e=>{var t;return[e.id,null!=(t=e.title)?t:$(e)]})]}(t.store)}
          now=${null==n?void 0:n.on}
        />
        <${yp} help=${null!=n?n:{}} /> <${kp} help=${null!=n?n:{}} />
      <//>`)}function vp({store:t,help:n}){const a=mt(t),o=!n.type||a.some(([e])=>e===n.type)?a:[...a,[n.type,gt(t,n.type)]];return s`<div class="console-pair">
    <${nn} label=${e("Kind of help")}
      ><select name="type" required>
        <option value="">–</option>
        ${o.map(([e,t])=>s`<option key=${e} value=${e} selected=${e===n.type}>${t}</option>`)}
      </select><//
    >
    <${on}
      label=${e("Push or pull")}
      hint=${e("As those who ask for it say")}
      name="pull"
      pairs=${ft()}
      now=${n.pull}
    />
  </div>`}const bp=e=>k(e).map(({id:e,name:t})=>[e,t]);function wp({name:t,label:n,pairs:a,now:o=[]}){const l=new Set(a.map(([e])=>e));return s`<fieldset>
    <legend>${n}</legend>
    ${o.filter(e=>!l.has(e)).map(e=>s`<input key=${e} type="hidden" name=${t} value=${e} />`)}
    ${0===a.length&&s`<p class="soft">${e("There are no barriers yet.")}</p>`}
    <div class="console-choice-list">
      ${a.map(([e,n])=>s`<label class="tick" key=${e}>
            <input type="checkbox" name=${t} value=${e} defaultChecked=${o.includes(e)} />
            <span dir="auto">${n}</span></label
          >`)}
    </div>
  </fieldset>`}const yp=({help:t})=>s`<div class="console-pair help-money">
    <${on} label=${e("Paid for by")} name="funding" pairs=${vt()} now=${t.funding} />
    <${nn} label=${e("Amount")}
      ><input name="amount" inputmode="decimal" maxlength=${mp} defaultValue=${t.amount} dir="ltr"
    /><//>
    <${nn} label=${e("Currency")}
      ><input name="currency" maxlength=${gp} defaultValue=${t.currency} dir="ltr"
    /><//>
  </div>`,kp=({help:t})=>s`<div class="console-pair">
    <${nn} label=${e("Status")}
      ><select name="status">
        ${bt().map(([e,n])=>{var a;return s`<option key=${e} value=${e} selected=${e===(null!=(a=t.status)?a:"idea")}>${n}</option>`})}
      </select><//
    >
    <${nn} label=${e("Reason")} hint=${e("Needed where it was dropped")}
      ><input name="why" maxlength=${$p} defaultValue=${t.why} dir="auto"
    /><//>
  </div>`;const xp={icon:"wrench",words:()=>e("Interventions")},_p=({status:e})=>Number("dropped"===e),Cp=()=>s`<div class="empty">
    ${l("wrench")}
    <h3>${e("No help noted yet")}</h3>
    <p>${e("Groups ask for help on their phones. You can add what was offered.")}</p>
  </div>`;function Sp({store:t}){const n=yt(t).filter(({offered:e})=>!e.length),a=kt(t);return s`${n.length>0&&s`<${Op} head=${e("No one offers to help with these leverage points")} titles=${n.map(({title:e})=>e)} />`}
  ${a.length>0&&s`<${Op} head=${e("No group asked for this help")} titles=${a.map(({title:e})=>e)} />`}`}const Op=({head:e,titles:t})=>s`<details class="disclosure">
    <summary>${e} <span class="count">${t.length}</span></summary>
    <ul class="help-gaps">
      ${t.map(e=>s`<li key=${e} dir="auto">${e}</li>`)}
    </ul>
  </details>`;function jp({context:t,help:n}){const{store:a}=t,o=a.all("advice").filter(({intervention:e})=>e===n.id).sort((e,t)=>e.at-t.at);return s`<article class="console-box help" data-status=${n.status}>
    <div class="row">
      <h4 class="help-title" dir="auto">${n.title}</h4>
      <${Ep} ...${{context:t,help:n}} />
    </div>
    <p class="row help-tags">
      <span class="chip" dir="auto">${gt(a,n.type)}</span>
      ${n.pull&&s`<span class="chip">${ue(ft(),n.pull)}</span>`}
      ${n.funding&&s`<span class="chip plain">${ue(vt(),n.funding)}</span>`}
      ${n.amount&&s`<span class="chip plain"><bdi>${xt(n)}</bdi></span>`}
    </p>
    <${Ap} ...${{store:a,help:n}} /> <${Mp} ...${{store:a,help:n}} />
    ${n.why&&s`<p><b>${e("Reason")}:</b> <span dir="auto">${n.why}</span></p>`}
    <${Tp} ...${{context:t,advice:o}} />
    <div class="toolbar">
      <button class="button small" onClick=${()=>fp(t,n)}>${l("edit")}${e("Edit…")}</button>
      <button class="button small" onClick=${()=>function(t,n){const a=t.draft(`advice/${n.id}`),o=a=>t.act(function(t,{from:n,says:a},o=r()){const s={advice:o,intervention:t,from:n,says:a};return dn(e("Advice noted"),un("add_advice",s,["remove_advice",{advice:o}]))}(n.id,{from:a.get("from"),says:a.get("says").trim()}),{quiet:!0});t.ask(t=>s`<${Qt} title=${e("Note advice")} yes=${e("Save")} ...${{close:t,submit:o,draft:a}}>
        <p dir="auto"><b>${n.title}</b></p>
        <${nn} label=${e("Who was consulted")}
          ><select name="from">
            ${wt().map(([e,t])=>s`<option key=${e} value=${e}>${t}</option>`)}
          </select><//
        >
        <${nn} label=${e("What they said")}>
          <textarea name="says" rows="3" required maxlength=${hp} autofocus dir="auto" />
        <//>
      <//>`)}(t,n)}>
        ${l("plus")}${e("Note advice…")}
      </button>
      <button class="button small quiet" onClick=${()=>t.act(function(t,n){const a=["add_intervention",{intervention:t.id,...up(t)}],o=n.map(e=>["add_advice",pp(e)]);return dn(e("Intervention removed"),un("remove_intervention",{intervention:t.id},a,...o))}(n,o))}>
        ${l("trash")}${e("Remove")}
      </button>
    </div>
  </article>`}function Ep({context:t,help:n}){return s`<select class="help-status" aria-label=${e("Status")} value=${n.status} onChange=${e=>{const a=e.currentTarget.value;e.currentTarget.value=n.status,"dropped"!==a||n.why?t.act(dp(n,{status:a})):fp(t,{...n,status:a})}}>
    ${bt().map(([e,t])=>s`<option key=${e} value=${e}>${t}</option>`)}
  </select>`}const Ap=({store:t,help:{asked_by:n=[]}})=>s`<p class="row help-tags">
    <b>${e("Asked for by")}</b>
    ${n.map(e=>s`<${I} key=${e} group=${t.get("group",e)} plain />`)}
    ${!n.length&&s`<span class="soft">${e("no group")}</span>`}
  </p>`;function Mp({store:t,help:{on:n=[]}}){const a=n.map(e=>B(t,e)).filter(Boolean);return a.length>0&&s`<p><b>${e("To move:")}</b> <span dir="auto">${a.join(" · ")}</span></p>`}const Tp=({context:t,advice:n})=>n.length>0&&s`<ul class="help-advice">
    ${n.map(n=>s`<li key=${n.id}>
          <span><b>${ue(wt(),n.from)}:</b> <span dir="auto">${n.says}</span></span>
          <button
            class="button small quiet icon-only"
            aria-label=${e("Remove this advice")}
            onClick=${()=>t.act((t=>dn(e("Advice removed"),un("remove_advice",{advice:t.id},["add_advice",pp(t)])))(n))}
          >
            ${l("close")}
          </button>
        </li>`)}
  </ul>`;var qp=Object.freeze({__proto__:null,Panel:function({context:t}){const{store:n}=t,a=[...n.all("intervention")].sort((e,t)=>_p(e)-_p(t)||e.at-t.at);return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("Help from outside: who asks for it, and how it stands.")}</p>
      <button class="button small toolbar-end" onClick=${()=>fp(t)}>
        ${l("plus")}${e("Add intervention…")}
      </button>
    </div>
    <${Sp} store=${n} />
    ${a.map(e=>s`<${jp} key=${e.id} ...${{context:t,help:e}} />`)}
    ${!a.length&&s`<${Cp} />`}
  </div>`},heard:(e,t)=>new Set(t.all("intervention").flatMap(({asked_by:e=[]})=>e)),holds:function(e,t){const n=1===t.all("stage").filter(({activity:e})=>"interventions"===e).length,a=t.all("intervention").length;return n&&a?[c("{n} intervention","{n} interventions",a)]:[]},tab:xp});const Pp="set_finding_aside",Np={icon:"search",words:()=>e("Findings"),always:!0};function Rp({context:t}){const n=H(t.store);return s`<${an}
    label=${e("Show this on the wall in place of the stage")}
    checked=${"findings"===n.show}
    onChange=${()=>t.act(ba(n,"findings"===n.show?"":"findings"))}
  />`}const Lp=({context:e,found:t,label:n})=>s`<ul class="console-findings" aria-label=${n}>
    ${t.map(t=>s`<${Ip} key=${t.id} context=${e} finding=${t} />`)}
  </ul>`;function Ip({context:t,finding:n}){const{says:a,place:o,aside:r}=n;return s`<li class="console-box console-finding">
    <p dir="auto">${a}</p>
    ${r&&s`<p class="soft" dir="auto">${r}</p>`}
    <div class="toolbar">
      ${o&&s`<button class="button small" onClick=${()=>t.go(o)}>${l("chevron-end","flip")}${e("Go there")}</button>`}
      ${null===r?s`<button class="button small quiet" onClick=${()=>function(t,n){const a=a=>t.act((({id:t},n)=>dn(e("Finding set aside"),un(Pp,{finding:t,why:n},[Pp,{finding:t,why:null}])))(n,a.get("why")),{quiet:!0}),o=t.draft(`finding/${n.id}`);t.ask(t=>s`<${Qt} title=${e("Set this finding aside")} yes=${e("Set aside")} ...${{close:t,submit:a,draft:o}}>
        <p dir="auto">${n.says}</p>
        <${nn} label=${e("Why it can stay as it is")}>
          <textarea name="why" rows="2" required maxlength=${280} autofocus dir="auto"></textarea>
        <//>
      <//>`)}(t,n)}>
              ${e("Set aside…")}
            </button>`:s`<button class="button small quiet" onClick=${()=>t.act((({id:t,aside:n})=>dn(e("Finding is back on the list"),un(Pp,{finding:t,why:null},[Pp,{finding:t,why:n}])))(n))}>
              ${e("Look at it again")}
            </button>`}
    </div>
  </li>`}var Dp=Object.freeze({__proto__:null,Panel:function({context:t}){const n=oe(t);if(!n)return s`<p class="soft" role="status">${e("One moment…")}</p>`;const a=n.filter(e=>null!==e.aside),o=n.filter(e=>null===e.aside);return s`<div class="stack">
    <p class="soft">${e("What the method would look at now. Nothing here stops the room.")}</p>
    <${Rp} context=${t} />
    ${o.length>0&&s`<${Lp} context=${t} found=${o} label=${e("To look at")} />`}
    ${!o.length&&s`<div class="empty">
        ${l("check")}
        <h3>${e("Nothing to look at")}</h3>
      </div>`}
    ${a.length>0&&s`<details class="disclosure">
        <summary>${c("{n} set aside","{n} set aside",a.length)}</summary>
        <${Lp} context=${t} found=${a} label=${e("Set aside")} />
      </details>`}
  </div>`},tab:Np});const Bp=({areas:t,area:n})=>t.length>0&&s`<label class="row"
    >${e("Area")}
    <select value=${n.value} onChange=${e=>n.value=e.currentTarget.value}>
      <option value="">${e("All areas")}</option>
      ${t.map(([e,t])=>s`<option key=${e} value=${e}>${t}</option>`)}
    </select></label
  >`;function Wp({store:t,actions:n}){const a=n.filter(e=>e.help_needed&&"dropped"!==e.status);return a.length?s`<section class="stack">
    <h3>${e("Who can help?")} <span class="count">${a.length}</span></h3>
    <div class="scroller" tabindex="0">
      <table class="table console-plans">
        <thead>
          <tr>
            <th scope="col">${e("Plan of")}</th>
            <th scope="col">${e("Help needed")}</th>
            <th scope="col">${e("Offers of help")}</th>
          </tr>
        </thead>
        <tbody>
          ${a.map(e=>s`<${Up} key=${e.id} ...${{store:t,action:e}} />`)}
        </tbody>
      </table>
    </div>
  </section>`:null}function Up({store:e,action:t}){const n=e.get("plan",t.plan),a=Ae(e,t.id);return s`<tr>
    <th scope="row" dir="auto">${n&&Me(e,n).name}</th>
    <td>
      <p dir="auto">${t.help_needed}</p>
      <p class="soft" dir="auto">${t.what}</p>
    </td>
    <td>
      ${a.length?a.map(t=>s`<p key=${t.id}>
                  <b><bdi>${Te(e,t)}</bdi></b
                  >: <span dir="auto">${t.says}</span>
                </p>`):s`<span class="chip" data-tone="warn"
              >${l("hand")}${c("{n} offer of help","{n} offers of help",0)}</span
            >`}
    </td>
  </tr>`}function Fp({context:t,plan:n}){var a;const o=t.store.get("confidence",n.id);if(!o)return s`<span class="soft">–</span>`;const l=c("{n} answer","{n} answers",o.people),r=function(e){const t=Object.entries(e),n=t.reduce((e,[,t])=>e+t,0);return n&&(t.reduce((e,[t,n])=>e+t*n,0)/n).toFixed(1)}(null!=(a=o.counts)?a:{});return s`<span class="row console-chips"
    >${r&&s`<b>${e("{mean} of 5",{mean:r})}</b>`}<span class="soft">${l}</span></span
  >`}const Vp=(e,t)=>e.ask(n=>s`<${zp} ...${{context:e,plan:t,close:n}} />`);function zp({context:t,plan:n,close:a}){var o,r,i;const{store:c}=t,u=null!=(i=null==(r=c.get("group",null!=(o=n.group)?o:""))?void 0:r.name)?i:n.owner,d=H(c),p=c.all("action").filter(e=>e.plan===n.id).sort((e,t)=>e.horizon-t.horizon||e.position-t.position),$=p.findIndex(({id:e})=>e===d.on),h=e=>t.act(ya(H(c),e),{quiet:!0});return s`<${Xt} wide title=${e("Read out: {name}",{name:u})} close=${a}>
    <div class="stack">
      <div class="row">
        <button class="button" aria-pressed=${d.on===n.id} onClick=${()=>h(n.id)}>
          ${l("wall")}${e("Show the whole plan")}
        </button>
        <button class="button" disabled=${$<1} onClick=${()=>h(p[$-1].id)}>
          ${l("chevron-start","flip")}${e("Previous action")}
        </button>
        <button class="button primary" disabled=${$+1>=p.length} onClick=${()=>h(p[$+1].id)}>
          ${e($<0?"First action":"Next action")}${l("chevron-end","flip")}
        </button>
        <button class="button quiet" disabled=${!d.on} onClick=${()=>h(null)}>${e("End spotlight")}</button>
      </div>
      <ol class="console-read-out">
        ${p.map(e=>s`<li key=${e.id} aria-current=${e.id===d.on?"true":void 0}>
              <button class="button quiet" onClick=${()=>h(e.id)}>
                <span dir="auto">${e.what}</span>
              </button>
              <${Li} ...${{context:t}} kind="action" id=${e.id} title=${e.what} />
            </li>`)}
      </ol>
      <${Hp} ...${{context:t,plan:n}} />
    </div>
  <//>`}function Hp({context:t,plan:n}){var a,o,r;const i=t.store.get("confidence",n.id);if(!i)return s`<p class="soft">${e("No one has said yet how sure they are of this plan.")}</p>`;const u=Object.entries(null!=(a=i.counts)?a:{});if(!u.length)return s`<p class="soft">
      ${c("{n} answer so far.","{n} answers so far.",i.people)} ${e("Numbers appear from five answers on.")}
    </p>`;const d="everyone"===(null!=(o=i.audience)?o:"everyone");return s`<section class="stack">
    <h3>${e("How sure its people are")}</h3>
    <dl class="stats">
      ${u.map(([t,n])=>s`<div class="stat" key=${t}>
            <dt>${e("{n} of 5",{n:t})}</dt>
            <dd>${n}</dd>
          </div>`)}
    </dl>
    <ul class="console-reasons">
      ${(null!=(r=i.reasons)?r:[]).map(e=>s`<li key=${e} dir="auto">${e}</li>`)}
    </ul>
    <p>
      <button class="button" onClick=${()=>t.act(Kp(n,!d))}>
        ${l("wall")}${e(d?"Hide the numbers from everyone":"Show the numbers to everyone")}
      </button>
    </p>
  </section>`}const Kp=(t,n)=>dn(e(n?"Numbers are shown with the plan":"Numbers are hidden again"),un("read_out_confidence",{plan:t.id,shown:n},["read_out_confidence",{plan:t.id,shown:!n}]));function Jp(e,t){const n=t.filter(t=>t.plan===e.id&&"dropped"!==t.status),a=e=>n.filter(t=>{var n;return(null!=(n=t.missing)?n:[]).includes(e)}).length;return{soon:n.filter(e=>100===e.horizon).length,later:n.filter(e=>1e3===e.horizon).length,owner:a("owner"),indicator:a("indicator"),due:a("due"),ready:n.filter(e=>{var t;return!(null!=(t=e.missing)?t:[]).length}).length,all:n.length}}const Gp=e=>{const[t,n=""]=e.split(".");return BigInt(t)*BigInt("100")+BigInt(n.padEnd(2,"0"))};function Yp(e,t){const n=Gp(e)+Gp(t),a=(""+n%BigInt("100")).padStart(2,"0").replace(/0+$/,"");return`${n/BigInt("100")}${a&&`.${a}`}`}const Xp=e=>{const[t,n]=e.split(".");return t.replace(/\B(?=(\d{3})+$)/g,",")+(n?`.${n}`:"")},Qp={key:"6",icon:"calendar",words:()=>e("Plans")};function Zp({context:t,plan:n,actions:a}){var o;const r=t.store.get("group",null!=(o=n.group)?o:""),{name:i}=Me(t.store,n),c=Jp(n,a),u=function(t,n){var a;const o=n.filter(e=>e.plan===t.id&&"dropped"!==e.status),s=new Map;for(const{money:e,currency:t=""}of o.filter(e=>e.money))s.set(t,Yp(null!=(a=s.get(t))?a:"0",e));const l=o.reduce((e,t)=>Yp(e,t.days||"0"),"0");return[...[...s].sort().map(([e,t])=>`${e} ${Xp(t)}`.trim()),"0"!==l&&e("days: {n}",{n:Xp(l)})].filter(Boolean).join(e(", "))}(n,a),d=`/w/${t.code}/plan/${encodeURIComponent(n.owner)}?as=console`;return s`<tr>
    <th scope="row">
      ${r?s`<${Pc} group=${r} />`:s`<span class="console-group"
              ><span class="badge">${l("flag")}</span><span dir="auto">${i}</span></span
            >`}
      ${u&&s`<small class="soft console-pledged">${e("Pledged")}: ${u}</small>`}
    </th>
    <td class="number">${c.soon}</td>
    <td class="number">${c.later}</td>
    <td><${e$} made=${c} /></td>
    <td><${Fp} ...${{context:t,plan:n}} /></td>
    <td class="console-plan-ways">
      <button class="button small" onClick=${()=>Vp(t,n)}>${e("Read out…")}</button>
      <a
        class="button small"
        href=${d}
        target="_blank"
        rel="noopener"
        aria-label=${e("Open the plan of {name}",{name:i})}
        >${e("Open plan")}</a
      >
    </td>
  </tr>`}function e$({made:t}){if(!t.all)return s`<span class="chip" data-tone="warn">${l("clock")}${e("no actions yet")}</span>`;const n=[t.owner&&c("{n} owner","{n} owners",t.owner),t.indicator&&c("{n} indicator","{n} indicators",t.indicator),t.due&&c("{n} due date","{n} due dates",t.due)].filter(Boolean);return n.length?s`<span class="row console-chips"
    >${n.map(e=>s`<span class="chip" data-tone="warn" key=${e}>${e}</span>`)}</span
  >`:s`<span class="chip" data-tone="ok">${l("check")}${e("nothing")}</span>`}var t$=Object.freeze({__proto__:null,Panel:function({context:t}){const{store:n}=t,a=k(n),o=e=>a.findIndex(t=>t.id===e.group)>>>0,c=i(""),u=n.all("action").filter((e=>t=>!e||(t.area||"?")===e)(c.value)),d=[...n.all("plan")].filter(({id:e})=>!c.value||u.some(({plan:t})=>t===e)).sort((e,t)=>o(e)-o(t));return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("An action is complete with one owner, an indicator and a due date.")}</p>
      <${Bp} areas=${function(t){const n=new Set(t.all("action").map(({area:e})=>null!=e?e:"")),a=se(t,"areas").map(({id:e,words:t})=>[e,t]).filter(([e])=>n.has(e));return a.length&&n.has("")?[...a,["?",e("Without an area")]]:a}(n)} area=${c} />
      <button class="button small toolbar-end" onClick=${()=>function(t){const n=t.draft("task-force"),a=n=>t.act(function(t){const n=r();return dn(e("Plan added"),un("add_plan",{plan:n,owner:t},["remove_plan",{plan:n}]))}(n.get("owner").trim()),{quiet:!0});t.ask(t=>s`<${Qt} title=${e("Plan of a task force")} yes=${e("Add")} ...${{close:t,submit:a,draft:n}}>
        <${nn} label=${e("Name of the task force")}
          ><input name="owner" required maxlength=${120} autofocus dir="auto"
        /><//>
      <//>`)}(t)}>
        ${l("plus")}${e("Plan of a task force…")}
      </button>
    </div>
    ${d.length?s`<div class="scroller" tabindex="0">
            <table class="table console-plans">
              <thead>
                <tr>
                  <th scope="col">${e("Plan of")}</th>
                  <th scope="col">${e("100 days")}</th>
                  <th scope="col">${e("1000 days")}</th>
                  <th scope="col">${e("Still missing")}</th>
                  <th scope="col">${e("How sure")}</th>
                  <th scope="col"><span class="visually-hidden">${e("Open")}</span></th>
                </tr>
              </thead>
              <tbody>
                ${d.map(e=>s`<${Zp} key=${e.id} ...${{context:t,plan:e,actions:u}} />`)}
              </tbody>
            </table>
          </div>`:s`<div class="empty">
            ${l("calendar")}
            <h3>${e("No plans yet")}</h3>
            <p>${e("Each group gets a plan when the plans stage opens.")}</p>
          </div>`}
    <${Wp} ...${{store:n,actions:u}} />
  </div>`},heard:function(e,t){const n=new Set(t.all("action").map(e=>e.plan));return new Set(t.all("plan").filter(e=>n.has(e.id)).map(e=>e.group))},holds:function(e,t){const n=1===t.all("stage").filter(({activity:e})=>"plans"===e).length,a=t.all("action").length;return n&&a?[c("{n} action","{n} actions",a)]:[]},leftOpen:function(e){const t=d(e).find(({activity:e,opened_at:t})=>"plans"===e&&t);if(!t)return[];const n=e.all("plan").map(t=>Jp(t,e.all("action"))),a=n.filter(({all:e})=>!e).length,o=n.reduce((e,{all:t,ready:n})=>e+t-n,0);return[a&&c("{n} plan is empty","{n} plans are empty",a),o&&c("{n} action lacks an owner, indicator or date","{n} actions lack an owner, indicator or date",o)].filter(Boolean).map(e=>({stage:t.id,words:e}))},tab:Qp});const n$=["incentives","accountability","pooled"],a$=e=>{var t,n,a,o;return{partners:null!=(t=e.partners)?t:[],goal:null!=(n=e.goal)?n:"",status:null!=(a=e.status)?a:"active",why:null!=(o=e.why)?o:"",...Object.fromEntries(n$.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}))}},o$=(e,t,n)=>[...Ct(e,t)].filter(([e])=>n.includes(e)).map(([e,n])=>({do:"rate_trust",with:{partnership:t.id,partner:e,trust:n}})),[s$,l$]=[1e3,280],r$=/\s*\n\s*/;function i$(t,n=null){const a=a=>{const o=function(e,t,n=[]){const a=t.get("others").trim().split(r$).filter(Boolean).map(t=>Et(e,t)),o=[...t.getAll("partner"),...a],s=n.filter(e=>o.includes(e)),l=["goal","status","why",...n$].map(e=>{var n;return[e,(null!=(n=t.get(e))?n:"").trim()]});return{...Object.fromEntries(l),partners:[...new Set([...s,...o])]}}(t.store,a,null==n?void 0:n.partners);return t.act(n?function(t,n,a){const o=a$(n),s=Object.keys(a).filter(e=>JSON.stringify(a[e])!==JSON.stringify(o[e]));if(!s.length)return{said:"",steps:[]};const l=e=>Object.fromEntries(s.map(t=>[t,e[t]])),r=e=>({do:"edit_partnership",with:{partnership:n.id,...l(e)}}),i=o.partners.filter(e=>!a.partners.includes(e)),c=[r(o),...o$(t,n,i)];return{said:e("Partnership changed"),steps:[{...r(a),backs:c}]}}(t.store,n,o):function(t){const n=r(),a=[{do:"remove_partnership",with:{partnership:n}}];return{said:e("Partnership added"),steps:[{do:"add_partnership",with:{partnership:n,...t},backs:a}]}}(o),{quiet:!0})};t.ask(o=>{var l;return s`<${Qt}
        title=${e(n?"Edit partnership":"Add partnership")}
        yes=${e(n?"Save":"Add")}
        wide
        draft=${t.draft(`partnership/${null!=(l=null==n?void 0:n.id)?l:"new"}`)}
        ...${{close:o,submit:a}}
      >
        <${c$} store=${t.store} now=${a$(null!=n?n:{})} />
      <//>`})}function c$({store:t,now:n}){const a=t.all("removed_actor").filter(({id:e})=>n.partners.includes(e)),o=[...k(t),...t.all("actor"),...a],l=new Set(o.map(({id:e})=>e)),r=Ce(t).map(({id:e,text:t})=>[e,t]);return s`<fieldset class="stack-tight">
      <legend>${e("Partners")}</legend>
      ${o.map(({id:e,name:t})=>s`<${an} key=${e} name="partner" value=${e} defaultChecked=${n.partners.includes(e)} label=${t} />`)}
    </fieldset>
    <${nn} label=${e("Other partners")} hint=${e("One name per line.")}>
      <textarea
        name="others"
        rows="2"
        dir="auto"
        defaultValue=${n.partners.filter(e=>!l.has(e)).join("\n")}
      ></textarea>
    <//>
    <${on} label=${St("goal")} name="goal" pairs=${r} now=${n.goal} />
    ${n$.map(e=>s`<${nn} key=${e} label=${St(e)}>
          <textarea name=${e} rows="2" dir="auto" maxlength=${s$} defaultValue=${n[e]}></textarea>
        <//>`)}
    <${nn} label=${e("Status")}
      ><select name="status">
        ${Ot.map(e=>s`<option key=${e} value=${e} selected=${e===n.status}>${jt(e)}</option>`)}
      </select>
    <//>
    <${nn} label=${e("Why it is paused or has ended")}
      ><input name="why" maxlength=${l$} dir="auto" defaultValue=${n.why}
    /><//>`}const u$=[0,1,2,3,4,5].map(e=>[String(e),String(e)]),d$={icon:"hand",seldom:!0,words:()=>e("Partnerships")};function p$({context:t,partnership:n}){const{store:a}=t;return s`<section class="card console-partnership">
    <h3><${Tt} ...${{store:a,partnership:n}} /></h3>
    <${qt} ...${{store:a,partnership:n}} />
    <div class="row">
      <button class="button small" onClick=${()=>i$(t,n)}>
        ${l("edit")}${e("Edit…")}
      </button>
      <button class="button small" onClick=${()=>function(t,n){const a=Ct(t.store,n),o=(e,t)=>({do:"rate_trust",with:{partnership:n.id,partner:e,trust:null!=t?t:null}}),l=s=>{const l=n.partners.map((e,t)=>[e,s.get(`trust-${t}`)]).map(([e,t])=>[e,t?Number(t):void 0]).filter(([e,t])=>t!==a.get(e)).map(([e,t])=>({...o(e,t),backs:[o(e,a.get(e))]}));return t.act({said:e("Trust entered"),steps:l},{quiet:!0})};t.ask(o=>s`<${Qt}
        title=${e("Trust of each partner")}
        yes=${e("Save")}
        draft=${t.draft(`trust/${n.id}`)}
        ...${{close:o,submit:l}}
      >
        <p class="soft">${e("0 is not at all, 5 is fully.")}</p>
        ${n.partners.map((e,n)=>{var o;return s`<${on}
              key=${e}
              label=${At(t.store,e)}
              name=${`trust-${n}`}
              pairs=${u$}
              now=${String(null!=(o=a.get(e))?o:"")}
            />`})}
      <//>`)}(t,n)}>
        ${l("balance")}${e("Enter trust…")}
      </button>
      <button class="button small quiet" onClick=${()=>t.act(function(t,n){const a=[{do:"add_partnership",with:{partnership:n.id,...a$(n)}},...o$(t,n,n.partners)],o={do:"remove_partnership",with:{partnership:n.id}};return{said:e("Partnership removed"),steps:[{...o,backs:a}]}}(a,n))}>
        ${l("trash")}${e("Remove")}
      </button>
    </div>
  </section>`}var $$=Object.freeze({__proto__:null,Panel:function({context:t}){const n=Mt(t.store);return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("Each partner says on its phone how far it trusts the partnership.")}</p>
      <button class="button small toolbar-end" onClick=${()=>i$(t)}>
        ${l("plus")}${e("Add partnership…")}
      </button>
    </div>
    ${!n.length&&s`<p class="soft">${e("No partnerships yet.")}</p>`}
    ${n.map(e=>s`<${p$} key=${e.id} ...${{context:t,partnership:e}} />`)}
  </div>`},heard:(e,t)=>new Set(t.all("partnership").flatMap(({partners:e})=>e)),holds:function(e,t){const n=1===t.all("stage").filter(({activity:e})=>"partnerships"===e).length,a=t.all("partnership").length;return n&&a?[c("{n} partnership","{n} partnerships",a)]:[]},tab:d$});function h$({store:a,on:o}){const[r,i]=n(o),[c,u]=n(""),d=t(null),p=new Map(k(a).map(e=>[e.id,e.name])),$=function(e,t,n){const a=n.trim().toLocaleLowerCase();return v$(e).filter(({name:e,group:n})=>{var o;return`${e} ${null!=(o=t.get(n))?o:""}`.toLocaleLowerCase().includes(a)})}(a,p,c).filter(({id:e})=>!r.includes(e));return s`<fieldset class="stack-tight console-members">
    <legend>${e("Members in the room")} <span class="count">${r.length}</span></legend>
    <p class="row console-chips">
      ${r.map(e=>s`<${m$} key=${e} name=${qe(a,e)} onClick=${()=>g$(d,e)} />`)}
    </p>
    <div hidden ref=${d} onInput=${()=>i([...d.current.querySelectorAll(":checked")].map(({value:e})=>e))}>
      ${f$(a,o).map(e=>s`<input key=${e} type="checkbox" name="person" value=${e} defaultChecked=${o.includes(e)} />`)}
    </div>
    <label class="console-search"
      ><span class="visually-hidden">${e("Search people")}</span>${l("search")}<input
        type="search"
        placeholder=${e("Search by name or group")}
        value=${c}
        onInput=${e=>u(e.currentTarget.value)}
    /></label>
    ${c.trim()&&s`<ul class="people">
        ${$.slice(0,12).map(e=>s`<${w$} key=${e.id} ...${{person:e,groups:p,store:a}} add=${()=>g$(d,e.id)} />`)}
      </ul>`}
    ${c.trim()&&$.length>12&&s`<${b$} many=${$.length-12} />`}
  </fieldset>`}const m$=({name:t,onClick:n})=>s`<button type="button" class="chip" onClick=${n} aria-label=${e("Take {name} off",{name:t})}>
    <bdi>${t}</bdi>${l("close")}
  </button>`;function g$(e,t){const n=[...e.current.children].find(({value:e})=>e===t);n.checked=!n.checked,n.dispatchEvent(new Event("input",{bubbles:!0}))}const f$=(e,t)=>[...new Set([...t,...v$(e).map(({id:e})=>e)])],v$=e=>e.all("person").filter(({status:e,name:t})=>"in"===e&&t),b$=({many:e})=>s`<p class="soft">${c("{n} more. Type more of the name.","{n} more. Type more of the name.",e)}</p>`,w$=({person:t,groups:n,add:a,store:o})=>{var r;return s`<li class="person-row">
    <span class="person-name"
      ><bdi>${qe(o,t.id)}</bdi><small>${null!=(r=n.get(t.group))?r:""}</small></span
    >
    <button type="button" class="button small" onClick=${a}>${l("plus")}${e("Add")}</button>
  </li>`},y$=["name","convener","members","organisations","meets","goals"];function k$(e){var t;const n=y$.map(t=>{var n;return[t,null!=(n=e[t])?n:Array.isArray(e[t])?[]:""]}),{members:a=[],organisations:o=[],goals:s=[]}=e;return{...Object.fromEntries(n),members:a,organisations:o,goals:s,kind:null!=(t=e.task_force_kind)?t:"task_force"}}const[x$,_$]=[120,280],C$=/\s*\n\s*/;function S$(t,n=null){const a=a=>{const o=function(e,t,n=[]){const a=e=>t.get(e).trim().split(C$).filter(Boolean);return{name:t.get("name").trim(),kind:t.get("kind")||"task_force",convener:j$(e,t.get("convener").trim()),members:O$(n,[...t.getAll("person"),...a("outside")]),organisations:a("organisations"),meets:t.get("meets").trim(),goals:t.getAll("goal")}}(t.store,a,null==n?void 0:n.members);return t.act(n?function(t,n){const a=k$(t),o=Object.keys(n).filter(e=>JSON.stringify(n[e])!==JSON.stringify(a[e]));if(!o.length)return{said:"",steps:[]};const s=e=>Object.fromEntries(o.map(t=>[t,e[t]])),l=e=>({do:"edit_task_force",with:{task_force:t.id,...s(e)}});return{said:e("Task force changed"),steps:[{...l(n),backs:[l(a)]}]}}(n,o):function(t){const n=r(),a=[{do:"remove_task_force",with:{task_force:n}}];return{said:e("Task force added"),steps:[{do:"add_task_force",with:{task_force:n,...t},backs:a}]}}(o),{quiet:!0})};t.ask(o=>{var l;return s`<${Qt}
        title=${e(n?"Edit task force":"Add task force")}
        yes=${e(n?"Save":"Add")}
        wide
        draft=${t.draft(`task-force/${null!=(l=null==n?void 0:n.id)?l:""}`)}
        ...${{close:o,submit:a}}
      >
        <${E$} store=${t.store} force=${null!=n?n:{}} />
      <//>`})}const O$=(e,t)=>[...e.filter(e=>t.includes(e)),...t.filter(t=>!e.includes(t))];function j$(e,t){const n=e.all("person").filter(e=>"in"===e.status&&e.name&&e.name===t);return 1===n.length?n[0].id:t}function E$({store:t,force:n}){var a;const{members:o=[],organisations:l=[],goals:r=[]}=n,i=o.filter(e=>!t.has("person",e)),c=["task_force","advisory_group"].map(e=>[e,Pe(e)]),u=[...new Set(t.all("person").filter(({status:e,name:t})=>"in"===e&&t).map(({name:e})=>e))];return s`<${nn} label=${e("Name")}
      ><input name="name" required maxlength=${x$} dir="auto" autofocus defaultValue=${n.name}
    /><//>
    <${on} label=${e("Kind")} name="kind" pairs=${c} now=${null!=(a=n.task_force_kind)?a:"task_force"} />
    <${nn} label=${e("Convener")} hint=${e("Someone in the room, or a name from outside.")}
      ><input
        name="convener"
        list="force-conveners"
        maxlength=${x$}
        dir="auto"
        autocomplete="off"
        defaultValue=${n.convener&&qe(t,n.convener)}
    /><//>
    <datalist id="force-conveners">${u.map(e=>s`<option key=${e} value=${e} />`)}</datalist>
    <${h$} ...${{store:t,on:o.filter(e=>t.has("person",e))}} />
    <${A$} label=${e("Members from outside")} hint=${e("One name per line.")} name="outside" lines=${i} />
    <${A$} label=${e("Organisations")} hint=${e("One per line.")} name="organisations" lines=${l} />
    <${nn} label=${e("How often it meets")}
      ><input name="meets" maxlength=${_$} dir="auto" defaultValue=${n.meets}
    /><//>
    <${M$} ...${{store:t,on:r}} />`}const A$=({label:e,hint:t,name:n,lines:a})=>s`<${nn} label=${e} hint=${t}>
    <textarea name=${n} rows="2" dir="auto" defaultValue=${a.join("\n")}></textarea>
  <//>`;function M$({store:t,on:n}){const a=Ce(t).filter(({id:e,status:t})=>"agreed"===t||n.includes(e));return a.length?s`<fieldset class="stack-tight">
    <legend>${e("Goals it serves")}</legend>
    ${a.map(({id:e,text:t})=>s`<${an} key=${e} name="goal" value=${e} defaultChecked=${n.includes(e)} label=${t} />`)}
  </fieldset>`:null}const T$={icon:"flag",words:()=>e("Task forces")},q$=()=>s`<div class="empty">
    ${l("flag")}
    <h3>${e("No task forces yet")}</h3>
    <p>${e("Add those that carry the plans on after the retreat, or the advisory group that is consulted.")}</p>
  </div>`;function P$({context:t,force:n}){var a,o,l;const{store:r}=t;return s`<li class="card console-force">
    <div class="console-force-head">
      <h3 dir="auto">${n.name}</h3>
      <span class="chip plain">${Pe(n.task_force_kind)}</span>
    </div>
    <p>
      ${n.convener?s`${e("Convener:")} <b><bdi>${qe(r,n.convener)}</bdi></b>`:s`<span class="soft">${e("No convener yet")}</span>`}
    </p>
    <p>${e("Members:")} <${N$} names=${(null!=(a=n.members)?a:[]).map(e=>qe(r,e))} /></p>
    ${(null==(o=n.organisations)?void 0:o.length)>0&&s`<p>${e("Organisations:")} <${N$} names=${n.organisations} /></p>`}
    ${n.meets&&s`<p>${e("Meets:")} <bdi>${n.meets}</bdi></p>`}
    ${(null==(l=n.goals)?void 0:l.length)>0&&s`<p>${e("Goals:")} <${N$} names=${n.goals.map(e=>B(r,e)).filter(Boolean)} /></p>`}
    <${R$} ...${{store:r,force:n}} />
    <${L$} ...${{context:t,force:n}} />
  </li>`}const N$=({names:t})=>t.length?t.map((t,n)=>s`${n>0&&e(", ")}<bdi key=${n}>${t}</bdi>`):s`<span class="soft">${e("No one yet")}</span>`;function R$({store:t,force:n}){const[a,o]=[Le(t,n),Ie(t,n)],r=o.filter(e=>!a.includes(e));return o.length?s`${a.length>0&&s`<p class="notice" data-tone="warn">
      ${l("gap")}<span>${e("Should be on it:")} <${N$} names=${a.map(({name:e})=>e)} /></span>
    </p>`}
  ${r.length>0&&s`<p class="soft">${e("Groups not on it:")} <${N$} names=${r.map(({name:e})=>e)} /></p>`}`:s`<p class="notice" data-tone="ok">
      ${l("check")}<span>${e("Every group has someone on it.")}</span>
    </p>`}function L$({context:t,force:n}){const a=t.store.all("plan").find(e=>e.task_force===n.id),o=a&&`/w/${t.code}/plan/${encodeURIComponent(a.owner)}?as=console`;return s`<div class="row">
    <button class="button small" onClick=${()=>S$(t,n)}>${l("edit")}${e("Edit…")}</button>
    ${a?s`<a class="button small" href=${o} target="_blank" rel="noopener"
            >${l("calendar")}${e("Open plan")}</a
          >`:s`<button class="button small" onClick=${()=>t.act(function(t){const n=r(),a=[{do:"remove_plan",with:{plan:n}}];return{said:e("Plan added"),steps:[{do:"add_plan",with:{plan:n,owner:t.id},backs:a}]}}(n))}>
            ${l("plus")}${e("Start its plan")}
          </button>`}
    <button class="button small quiet" onClick=${()=>t.act(function(t,n){const a=t.all("plan").find(e=>e.task_force===n.id),o=[{do:"add_task_force",with:{task_force:n.id,...k$(n)}}];return a&&o.push({do:"add_plan",with:{plan:a.id,owner:n.id}}),{said:e("Task force removed"),steps:[{do:"remove_task_force",with:{task_force:n.id},backs:o}]}}(t.store,n))}>
      ${l("trash")}${e("Remove")}
    </button>
  </div>`}var I$=Object.freeze({__proto__:null,Panel:function({context:t}){const n=Ne(t.store);return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("People join on their phones, or you add them here.")}</p>
      <button class="button small toolbar-end" onClick=${()=>S$(t)}>
        ${l("plus")}${e("Add task force…")}
      </button>
    </div>
    ${!n.length&&s`<${q$} />`}
    <ul class="console-forces">
      ${n.map(e=>s`<${P$} key=${e.id} ...${{context:t,force:e}} />`)}
    </ul>
  </div>`},heard:(e,t)=>new Set(t.all("task_force").flatMap(e=>Re(e).map(e=>{var n;return null==(n=t.get("person",e))?void 0:n.group}))),holds:function(e,t){const n=1===t.all("stage").filter(({activity:e})=>"task_forces"===e).length,a=t.all("task_force").length;return n&&a?[c("{n} task force","{n} task forces",a)]:[]},tab:T$});const D$={key:"7",icon:"pledge",words:()=>e("Pledges")};function B$({context:t,pledge:n}){var a,o,r,i;const u=t.store.get("group",null!=(a=n.group)?a:""),d=null!=(r=null==(o=n.joined)?void 0:o.length)?r:0;return s`<li class="person-row">
    <span class="badge" data-colour=${null==u?void 0:u.colour}>${l(null!=(i=null==u?void 0:u.icon)?i:"person")}</span>
    <span class="person-name" dir="auto"
      >${n.text}<small
        >${[n.name,null==u?void 0:u.name,d&&c("{n} joined","{n} joined",d)].filter(Boolean).join(" · ")}</small
      ></span
    >
    <button class="button small quiet" onClick=${()=>t.act(W$(n.id))}>
      ${l("trash")}${e("Remove")}
    </button>
  </li>`}const W$=t=>dn(e("Pledge removed"),un("withdraw_pledge",{pledge:t},["withdraw_pledge",{pledge:t,withdrawn:!1}]));var U$=Object.freeze({__proto__:null,Panel:function({context:t}){const n=[...t.store.all("pledge")].sort((e,t)=>t.at-e.at);return n.length?s`<div class="stack">
    <p class="soft">${c("{n} pledge","{n} pledges",n.length)}</p>
    <ul class="people">
      ${n.map(e=>s`<${B$} key=${e.id} ...${{context:t,pledge:e}} />`)}
    </ul>
  </div>`:s`<div class="empty">
      ${l("pledge")}
      <h3>${e("No pledges yet")}</h3>
      <p>${e("Pledges are made in public and always carry a name.")}</p>
    </div>`},heard:(e,t)=>new Set(t.all("pledge").map(e=>e.group)),holds:function(e,t){const n=1===t.all("stage").filter(({activity:e})=>"pledges"===e).length,a=t.all("pledge").length;return n&&a?[c("{n} pledge","{n} pledges",a)]:[]},tab:D$});const F$={brings:[],engaged:[],turnover:""};function V$(t,n){var a;const o=z$(t.store);if(!o.length)return t.toast({text:e("Add actors to the influence map first."),tone:"warn"});const l=a=>{const o=H$(a,n);return t.act(n?function(t,{actor:n,...a}){const o={...F$,...t},s=Object.keys(a).filter(e=>JSON.stringify(a[e])!==JSON.stringify(o[e])),l=e=>({champion:t.id,...Object.fromEntries(s.map(t=>[t,e[t]]))});return dn(e("Champion edited"),s.length?un("edit_champion",l(a),["edit_champion",l(o)]):[])}(n,o):function(t){const n=r();return dn(e("Champion added"),un("add_champion",{champion:n,...t},["remove_champion",{champion:n}]))}(o),{quiet:!0})},i=t.draft(`champion/${null!=(a=null==n?void 0:n.id)?a:""}`);return t.ask(a=>s`<${Qt}
        title=${e(n?"Edit champion":"Who drives the change?")}
        yes=${e(n?"Save":"Add")}
        ...${{close:a,submit:l,draft:i}}
      >
        <${K$} ...${{store:t.store,actors:o,champion:n}} />
        <${G$} name="brings" title=${e("Brings")} pairs=${Pt()} now=${null==n?void 0:n.brings} />
        <${G$} name="engaged" title=${e("Engaged so far")} pairs=${Nt()} now=${null==n?void 0:n.engaged} />
        <${on} label=${e("Risk of leaving")} name="turnover" pairs=${Rt()} now=${null==n?void 0:n.turnover} />
      <//>`)}const z$=e=>[...e.all("actor")].sort((e,t)=>e.name.localeCompare(t.name)),H$=(e,t)=>{var n;return{actor:null!=(n=null==t?void 0:t.actor)?n:e.get("actor"),level:e.get("level"),brings:e.getAll("brings"),engaged:e.getAll("engaged"),turnover:e.get("turnover")}},K$=({store:t,actors:n,champion:a})=>{var o;return s`<div class="console-pair">
    ${a?s`<p class="champions-who" dir="auto">${null==(o=t.get("actor",a.actor))?void 0:o.name}</p>`:s`<${J$}
            name="actor"
            label=${e("Actor on the map")}
            pairs=${n.map(({id:e,name:t})=>[e,t])}
          />`}
    <${J$} name="level" label=${e("Level of influence")} pairs=${ve(t)} now=${null==a?void 0:a.level} />
  </div>`},J$=({name:e,label:t,pairs:n,now:a})=>s`<${nn} label=${t}
    ><select name=${e} required>
      ${!a&&s`<option value="">–</option>`}
      ${n.map(([e,t])=>s`<option key=${e} value=${e} selected=${e===a}>${t}</option>`)}
    </select><//
  >`,G$=({name:e,title:t,pairs:n,now:a})=>s`<fieldset class="champions-ticks">
    <legend><b>${t}</b></legend>
    ${n.map(([t,n])=>s`<${an} key=${t} name=${e} value=${t} label=${n} defaultChecked=${null==a?void 0:a.includes(t)} />`)}
  </fieldset>`,Y$={icon:"champion",words:()=>e("Champions"),when:e=>e.some(({activity:e})=>"map"===e)},X$=({context:t,level:n})=>s`<section class="console-box champions-level" aria-label=${n.words}>
    <div class="row">
      <h3 dir="auto">${n.words}</h3>
      ${0===n.champions.length&&s`<span class="chip" data-tone="warn">${l("warning")}${e("No champion yet")}</span>`}
    </div>
    ${n.champions.length>0&&s`<ul class="people">
        ${n.champions.map(e=>s`<${Q$} key=${e.id} ...${{context:t,champion:e}} />`)}
      </ul>`}
  </section>`;function Q$({context:t,champion:n}){var a,o;const{name:l}=t.store.get("actor",n.actor),r=[...(null!=(a=n.brings)?a:[]).map(e=>ue(Pt(),e)),...(null!=(o=n.engaged)?o:[]).map(e=>ue(Nt(),e))];return s`<li class="person-row">
    <span class="person-name"
      ><bdi>${l}</bdi><small>${r.map((e,t)=>s`${t?" · ":""}${e}`)}</small></span
    >
    ${n.turnover&&s`<span class="chip" data-tone=${"high"===n.turnover?"error":void 0}
        >${e("Risk of leaving: {risk}",{risk:ue(Rt(),n.turnover)})}</span
      >`}
    <${Ba} label=${e("More for {title}",{title:l})} items=${()=>Z$(t,n)} />
  </li>`}const Z$=(t,n)=>[{icon:"edit",words:e("Edit…"),act:()=>V$(t,n)},null,{icon:"trash",words:e("Remove"),danger:!0,act:()=>t.act(function({id:t,actor:n,level:a,...o}){const s={champion:t,actor:n,level:a,...Object.fromEntries(Object.keys(F$).map(e=>{var t;return[e,null!=(t=o[e])?t:F$[e]]}))};return dn(e("Champion removed"),un("remove_champion",{champion:t},["add_champion",s]))}(n))}];var eh=Object.freeze({__proto__:null,Panel:function({context:t}){return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("Who drives the change? Each level needs at least one champion.")}</p>
      <button class="button primary toolbar-end" onClick=${()=>V$(t)}>
        ${l("plus")}${e("Add champion…")}
      </button>
    </div>
    ${Lt(t.store).map(e=>s`<${X$} key=${e.id} ...${{context:t,level:e}} />`)}
  </div>`},tab:Y$});const th={loses:"",root_cause:[],severity:0,response:"",by:"",due:""},nh=({severity:e,...t})=>e?{severity:e,...t}:t,ah=()=>[["power",e("Power")],["resources",e("Resources")],["other",e("Something else")]];function oh(e,t){const n=e.get("person",t);return n?ce(n):t}function sh(e,t){if(!t)return"";const n=e.all("person").filter(({name:e,status:n})=>e===t&&"in"===(null!=n?n:"in"));return 1===n.length?n[0].id:t}const[lh,rh]=[120,1e3],ih="resistance-people";function ch(t,n){var a;const{store:o}=t,l=a=>{const s=function(e,t){const n=e=>t.get(e).trim();return{who:sh(e,n("who")),fears:n("fears"),loses:n("loses"),root_cause:n("root_cause").split("\n").map(e=>e.trim()).filter(Boolean),severity:Number(n("severity")),response:n("response"),by:sh(e,n("by")),due:n("due")}}(o,a);return t.act(n?function(t,n){const a={...th,...t},o=Object.keys(n).filter(e=>JSON.stringify(n[e])!==JSON.stringify(a[e])),s=e=>({resistance:t.id,...Object.fromEntries(o.map(t=>[t,e[t]]))});return dn(e("Entry edited"),o.length?un("edit_resistance",s(n),["edit_resistance",s(a)]):[])}(n,s):function(t){const n=r();return dn(e("Entry added"),un("add_resistance",{resistance:n,...nh(t)},["remove_resistance",{resistance:n}]))}(s),{quiet:!0})},i=t.draft(`resistance/${null!=(a=null==n?void 0:n.id)?a:""}`);t.ask(t=>s`<${Qt}
        wide
        title=${e(n?"Edit entry":"Who might resist?")}
        yes=${e(n?"Save":"Add")}
        ...${{close:t,submit:l,draft:i}}
      >
        <${uh} store=${o} />
        <${dh} now=${null!=n?n:{}} store=${o} />
        <${ph} now=${null!=n?n:{}} store=${o} />
      <//>`)}const uh=({store:e})=>s`<datalist id=${ih}>
    ${e.all("person").filter(({name:e,status:t})=>e&&"in"===(null!=t?t:"in")).map(e=>s`<option key=${e.id} value=${ce(e)} />`)}
  </datalist>`,dh=({now:t,store:n})=>{var a,o;return s`<${nn}
      label=${e("Person or body")}
      hint=${e("If you choose someone in the room, this entry is deleted when they ask to be erased.")}
      ><input
        name="who"
        required
        maxlength=${lh}
        defaultValue=${t.who?oh(n,t.who):""}
        list=${ih}
        autocomplete="off"
        autofocus
        dir="auto"
    /><//>
    <${nn} label=${e("What do they fear?")}>
      <textarea name="fears" required rows="2" maxlength=${rh} defaultValue=${null!=(a=t.fears)?a:""} dir="auto"></textarea>
    <//>
    <div class="console-pair">
      <${on} label=${e("They would lose")} name="loses" pairs=${ah()} now=${t.loses} />
      <${on}
        label=${e("Severity (1 low, 5 high)")}
        name="severity"
        pairs=${[1,2,3,4,5].map(e=>[String(e),String(e)])}
        now=${String(t.severity||"")}
      />
    </div>
    <${nn}
      label=${e("Why?")}
      hint=${e("Ask “why?” up to six times: one reason per line. The last line is the root cause.")}
    >
      <textarea name="root_cause" rows="3" defaultValue=${(null!=(o=t.root_cause)?o:[]).join("\n")} dir="auto"></textarea>
    <//>`},ph=({now:t,store:n})=>{var a,o;return s`<${nn} label=${e("Response")}>
      <textarea name="response" rows="2" maxlength=${rh} defaultValue=${null!=(a=t.response)?a:""} dir="auto"></textarea>
    <//>
    <div class="console-pair">
      <${nn} label=${e("Who talks with them")}
        ><input
          name="by"
          maxlength=${lh}
          defaultValue=${t.by?oh(n,t.by):""}
          list=${ih}
          autocomplete="off"
          dir="auto"
      /><//>
      <${nn} label=${e("By")}><input name="due" type="date" defaultValue=${null!=(o=t.due)?o:""} /><//>
    </div>`},$h={icon:"resistance",words:()=>e("Resistance"),always:!0},hh=()=>s`<div class="empty">
    ${l("lock")}
    <h3>${e("No entries yet")}</h3>
    <p>
      ${e("Who might resist the change, what do they fear to lose, and why? Note it here, with your response and who talks with them.")}
    </p>
  </div>`;function mh({context:t,entry:n}){const a=oh(t.store,n.who);return s`<article class="console-box resistance" aria-label=${a}>
    <div class="row">
      <h3 dir="auto">${a}</h3>
      <${gh} entry=${n} />
      <${Ba} label=${e("More for {title}",{title:a})} items=${()=>bh(t,n)} />
    </div>
    <p dir="auto">${n.fears}</p>
    <${fh} whys=${n.root_cause} />
    ${n.response&&s`<p><b>${e("Response")}:</b> <span dir="auto">${n.response}</span></p>`}
    <${vh} ...${{context:t,entry:n}} />
  </article>`}const gh=({entry:t})=>{return s`<span class="row resistance-chips">
    ${t.severity>0&&s`<span class="chip" data-tone=${n=t.severity,n>3?"error":n>2?"warn":void 0}
        >${e("Severity {n} of {most}",{n:t.severity,most:5})}</span
      >`}
    ${t.loses&&s`<span class="chip">${ue(ah(),t.loses)}</span>`}
  </span>`;var n},fh=({whys:t})=>(null==t?void 0:t.length)>0&&s`<ol class="resistance-whys" aria-label=${e("Why")}>
    ${t.map((n,a)=>s`<li key=${a} data-root=${a===t.length-1}>
          ${l("chevron-down")}<span dir="auto">${n}</span>
          ${a===t.length-1&&s`<span class="chip">${e("root cause")}</span>`}
        </li>`)}
  </ol>`;function vh({context:t,entry:n}){const a=n.by&&oh(t.store,n.by);if(!a&&!n.due)return s`<p><span class="chip" data-tone="warn">${l("warning")}${e("No one talks with them yet")}</span></p>`;const o=[a&&e("{name} talks with them",{name:a}),n.due&&e("by {day}",{day:de(n.due)})];return s`<p class="soft">${o.filter(Boolean).map((e,t)=>s`${t?" · ":""}<bdi>${e}</bdi>`)}</p>`}const bh=(t,n)=>[{icon:"edit",words:e("Edit…"),act:()=>ch(t,n)},null,{icon:"trash",words:e("Remove"),danger:!0,act:()=>t.act(function({id:t,who:n,fears:a,...o}){const s=Object.fromEntries(Object.keys(th).map(e=>{var t;return[e,null!=(t=o[e])?t:th[e]]})),l={resistance:r(),who:n,fears:a,...nh(s)};return dn(e("Entry removed"),un("remove_resistance",{resistance:t},["add_resistance",l]))}(n))}];var wh=Object.freeze({__proto__:null,Panel:function({context:t}){const n=[...t.store.all("resistance")].sort((e,t)=>t.severity-e.severity||e.at-t.at);return s`<div class="stack">
    <p class="notice" data-tone="info">
      ${l("lock")}<span
        >${e("Only facilitators see this register: no phone, wall or report shows it. The workshop file and JSON contain it.")}</span
      >
    </p>
    <div class="toolbar">
      <button class="button primary toolbar-end" onClick=${()=>ch(t)}>
        ${l("plus")}${e("Add entry…")}
      </button>
    </div>
    ${n.length?n.map(e=>s`<${mh} key=${e.id} ...${{context:t,entry:e}} />`):s`<${hh} />`}
  </div>`},tab:$h});const yh=[.88,.75,.6];async function kh(e){const t=await _h(await xh(e));for(let e=1920;e>100;e*=.7){const n=Ch(t,e);for(const[e,t]of[["image/png"],...yh.map(e=>["image/jpeg",e])]){const a=await new Promise(a=>n.toBlob(a,e,t));if(a&&a.size<=1e6)return a}}throw Sh()}const xh=t=>new Promise((n,a)=>{const o=new FileReader;o.onload=()=>n(o.result),o.onerror=()=>a({why:e("This file can’t be read.")}),o.readAsDataURL(t)}),_h=e=>new Promise((t,n)=>{const a=new Image;a.onload=()=>a.naturalWidth?t(a):n(Sh()),a.onerror=()=>n(Sh()),a.src=e});function Ch(e,t){const{naturalWidth:n,naturalHeight:a}=e,o=Math.min(1,t/Math.max(n,a)),s=document.createElement("canvas");[s.width,s.height]=[n,a].map(e=>Math.max(1,Math.round(e*o)));const l=s.getContext("2d");return l.fillStyle="white",l.fillRect(0,0,s.width,s.height),l.drawImage(e,0,0,s.width,s.height),s}const Sh=()=>({why:e("This picture can’t be opened. Use a JPEG, PNG or WebP picture.")});function Oh({context:n,stage:a}){const o=i(null),l=i(!1),r=i(""),c=t(null);async function u(t,a){var s;[l.value,r.value]=[!0,""];const i=await t().then(()=>null,e=>e);if(l.value=!1,i)return r.value=null!=(s=i.why)?s:e("This file can’t be read.");o.value=null,c.current&&(c.current.value=""),n.toast({text:a})}const d=`/stages/${encodeURIComponent(a.id)}/picture`,p=async()=>lo(n,d,{method:"PUT",raw:await kh(o.value)}),$=()=>u(p,e("The picture is on the poster."));return s`<div class="poster-picture">
    ${a.picture&&s`<${jh} ...${{context:n,stage:a,remove:()=>u(()=>lo(n,d,{method:"DELETE"}),e("Picture removed")),busy:l.value}} />`}
    <${Eh} ...${{chooser:c,choose:e=>e&&!l.value&&(o.value=e,$()),has:Boolean(a.picture)}} />
    ${l.value&&s`<p class="soft" role="status">${e("Sending…")}</p>`}
    ${r.value&&s`<${Ah} why=${r.value} file=${o.value} again=${$} />`}
  </div>`}const jh=({context:t,stage:n,remove:a,busy:o})=>s`<figure class="poster-shown">
    <img src=${It(t.code,n)} alt=${n.title} />
    <button class="button small" disabled=${o} onClick=${a}>${l("trash")}${e("Remove picture")}</button>
  </figure>`;function Eh({chooser:t,choose:n,has:a}){const o=i(!1);return s`<label
    class="field poster-drop"
    data-over=${o.value}
    onDragOver=${e=>(e.preventDefault(),o.value=!0)}
    onDragLeave=${()=>o.value=!1}
    onDrop=${e=>(e.preventDefault(),o.value=!1,n(e.dataTransfer.files[0]))}
  >
    <b>${e(a?"Replace the picture":"Add a picture")}</b>
    <span class="field-hint">${e("Drop a picture here, or choose one: JPEG, PNG or WebP.")}</span>
    <input ref=${t} type="file" accept=${"image/jpeg,image/png,image/webp"} onChange=${({target:e})=>n(e.files[0])} />
  </label>`}const Ah=({why:t,file:n,again:a})=>s`<div class="notice" role="alert" data-tone="error">
    ${l("warning")}
    <p>
      ${n&&s`<b><bdi>${n.name}</bdi></b
          >${" "}`}${t}
    </p>
    ${n&&s`<button class="button small" onClick=${a}>${e("Try again")}</button>`}
  </div>`,Mh={seldom:!0,icon:"wall",words:()=>e("Poster")};var Th=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){return n?s`<section class="console-box">
    <h3>${l("wall")}${e("On the wall")}</h3>
    <p dir="auto"><b>${n.title}</b></p>
    ${n.instruction&&s`<p dir="auto">${n.instruction}</p>`}
    <p class="row">
      <button class="button" onClick=${()=>t.editStage(n)}>${l("edit")}${e("Edit…")}</button>
      ${n.picture&&s`<${Bi} context=${t} id=${n.id} />`}
    </p>
    <${Oh} context=${t} stage=${n} />
    <p class="soft">${e("Phones only say: look up.")}</p>
  </section>`:null},tab:Mh});const qh={seldom:!0,icon:"cup",words:()=>e("Break")};function Ph({context:t,ends:n}){const a=n-t.seconds.value;return s`<p role="timer">${a>0?e("{time} left",{time:b(a)}):e("Time’s up")}</p>`}var Nh=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){return n?s`<section class="console-box">
    <h3>${l("cup")}${"open"===n.status?Dt(n):(({minutes:t})=>t?c("{n} minute","{n} minutes",t):e("No time limit"))(n)}</h3>
    ${"open"===n.status&&n.ends_at&&s`<${Ph} context=${t} ends=${n.ends_at} />`}
    ${n.instruction&&s`<p dir="auto">${n.instruction}</p>`}
    <p class="soft">
      ${Bt(n)?e("No one can post during this break."):e("People can still use their phones during this break.")}
    </p>
    <p class="row">
      <button class="button" onClick=${()=>t.editStage(n)}>${l("edit")}${e("Edit…")}</button>
    </p>
  </section>`:null},tab:qh});function Rh({context:t,language:n,onLanguages:a}){const o=i([]),r=i({paper:"a4",wifi:"",password:""});w(()=>{(async function(e){const t=await ro(e,"paper");return t.why?{papers:[],languages:[]}:JSON.parse(await t.blob.text())})(t).then(e=>(o.value=e.papers,a(e.languages)))},[]);const c=e=>t.ask(a=>s`<${Ih} ...${{context:t,one:e,close:a,last:r,language:n}} />`);return s`<section class="console-box">
    <h3>${l("print")}${e("Print for the room")}</h3>
    <p>${e("Each opens as a PDF. The text is large and clear in black and white too.")}</p>
    <ul class="people">
      ${o.value.map(e=>s`<${Lh} key=${e.kind} one=${e} ask=${()=>c(e)} />`)}
    </ul>
  </section>`}const Lh=({one:t,ask:n})=>s`<li class="person-row">
    <span class="person-name">${t.title}<small>${t.about}</small></span>
    <button class="button small" aria-label=${e("Print: {title}",{title:t.title})} onClick=${n}>
      ${l("print")}${e("Print…")}
    </button>
  </li>`;function Ih({context:t,one:n,close:a,last:o,language:l}){return s`<${Qt}
    title=${e("Print: {title}",{title:n.title})}
    yes=${e("Create the PDF")}
    draft=${null}
    ...${{close:a,submit:async e=>{var a;const s=Object.fromEntries([...e].filter(([,e])=>e));o.value={...o.peek(),...s};const r=new URLSearchParams({...s,...l&&{language:l}}),i=await ro(t,`paper/${n.kind}?${r}`);return i.why?{ok:!1,why:i.why}:(po(i.blob,null!=(a=i.name)?a:`${t.code}-${n.kind}.pdf`),{ok:!0})}}}
  >
    ${n.groups&&s`<${nn} label=${e("Who it’s for")}
        ><select name="group">
          <option value="">${e("All groups")}</option>
          ${k(t.store).map(e=>s`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
        </select><//
      >`}
    <${nn} label=${e("Paper")}
      ><select name="paper">
        ${["a4","letter"].map(e=>s`<option key=${e} value=${e} selected=${o.peek().paper===e}>
              ${"a4"===e?"A4":"Letter"}
            </option>`)}
      </select><//
    >
    ${n.wifi&&s`<${Dh} last=${o.peek()} />`}
  <//>`}const Dh=({last:t})=>s`<${nn}
      label=${e("Name of the wifi")}
      hint=${e("If left empty, a line to write on is printed. It’s only printed, never saved.")}
      ><input name="wifi" maxlength="32" autocomplete="off" value=${t.wifi}
    /><//>
    <${nn} label=${e("Password of the wifi")}
      ><input name="password" maxlength="63" autocomplete="off" spellcheck=${!1} value=${t.password}
    /><//>`;function Bh({context:t}){var n;const a=i(null),o=i(null),r=async()=>{a.value=await(async e=>(await lo(e,"/shares")).shares)(t).catch(()=>a.peek())};w(()=>{r()},[]);return s`<section class="console-box">
    <h3>${l("link")}${e("Share with people who weren’t there")}</h3>
    <p>${e("A link opens the report without joining. It shows what everyone in the room can see, and no more.")}</p>
    ${o.value&&s`<${Fh} share=${o.value} context=${t} />`}
    ${(null==(n=a.value)?void 0:n.length)>0&&s`<ul class="people">
        ${a.value.map(n=>s`<${Vh} key=${n.id} one=${n} now=${t.now()} takeBack=${()=>(async n=>{var a;if(await t.confirm({title:e("Revoke this link?"),text:e("Anyone who has it can no longer use it to open the report."),yes:e("Delete"),danger:!0})){try{await(s=t,l=n.id,lo(s,`/shares/${l}`,{method:"DELETE"})),(null==(a=o.peek())?void 0:a.id)===n.id&&(o.value=null),t.toast({text:e("The link has been revoked.")})}catch(e){t.toast({text:e.why,tone:"error"})}var s,l;await r()}})(n)} />`)}
      </ul>`}
    <p class="row"><button class="button" onClick=${()=>t.ask(e=>s`<${Wh}
          close=${e}
          draft=${t.draft("share")}
          submit=${async e=>{try{o.value=await(n=t,a={days:Number(e.get("days")),name:e.get("name").trim()},lo(n,"/shares",{method:"POST",body:a}))}catch(e){return{ok:!1,why:e.why}}var n,a;return await r(),{ok:!0}}}
        />`)}>${l("plus")}${e("Share the report…")}</button></p>
  </section>`}const Wh=({close:t,draft:n,submit:a})=>s`<${Qt} title=${e("Share the report")} yes=${e("Create the link")} ...${{close:t,draft:n,submit:a}}>
    <${nn} label=${e("Who it’s for")} hint=${e("Only you see this name. It helps you tell the links apart.")}
      ><input name="name" maxlength="60" dir="auto"
    /><//>
    <${nn} label=${e("Expires after")}
      ><select name="days">
        ${Uh().map(([e,t])=>s`<option key=${e} value=${e} selected=${30===e}>${t}</option>`)}
      </select><//
    >
  <//>`,Uh=()=>[[7,e("one week")],[30,e("one month")],[100,e("100 days")],[365,e("one year")],[1e3,e("1000 days")]];function Fh({share:t,context:n}){const a=i(!1);return s`<div class="notice share-fresh" data-tone="ok" role="status">
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
    <button class="button small primary" onClick=${async()=>{a.value=await Vt(t.url),a.value||n.toast({text:e("Copying didn’t work. Select the link and copy it yourself."),tone:"error"})}}>
      ${l(a.value?"check":"copy")}${a.value?e("Copied"):e("Copy")}
    </button>
  </div>`}const Vh=({one:t,now:n,takeBack:a})=>s`<li class="person-row">
    <span class="person-name"
      ><bdi>${t.name||e("Without a name")}</bdi
      ><small
        >${t.expires_at>n?e("until {day}",{day:de(t.expires_on)}):e("ended on {day}",{day:de(t.expires_on)})}</small
      ></span
    >
    <button
      class="button small quiet"
      aria-label=${e("Revoke link: {name}",{name:t.name||e("Without a name")})}
      onClick=${a}
    >
      ${l("trash")}${e("Delete")}
    </button>
  </li>`,zh=()=>[["pdf",e("Report on paper"),e("PDF: to print, sign and send")],["pdf?paper=letter",e("Report on Letter paper"),e("PDF for printers with Letter paper, 8½ × 11 inches")],["docx",e("Report (Word)"),e("DOCX: opens in Word and LibreOffice, on your own letterhead if you have one")],["pdf?chapter=work-plan",e("Work plan on paper"),e("PDF: all plans in one, by goal, month, owner and area")],["docx?chapter=work-plan",e("Work plan (Word)"),e("DOCX: the same, to edit")],["xlsx",e("All tables"),e("XLSX: one sheet for each kind of thing, with real dates and numbers")],["ics",e("Due dates for your calendar"),e("ICS: what is due when, and when to review")],["html",e("Web page (offline copy)"),e("HTML in a zip: unpack it and open index.html. It needs no server.")],["md",e("Report as text"),e("Markdown: opens in any editor and pastes into any email")],["csv",e("Tables"),e("CSV files in a zip: they open in any spreadsheet")],["json",e("All data (JSON)"),e("Everything you have access to")],["sqlite",e("The workshop file"),e("SQLite: the workshop itself. Keep a copy somewhere safe.")],["passing-on",e("The workshop file for passing on"),e("SQLite: the same without the resistance register and contact details. It opens in this tool.")],["bundle",e("Everything in one zip, to hand over"),e("All documents, plans, a web page and the file for passing on, with a note for whoever opens it in some years")]],Hh=new Set(["pdf","docx","xlsx","html","md","csv"]),Kh={csv:"zip",html:"zip","passing-on":"sqlite",bundle:"zip"},Jh={key:"8",icon:"download",words:()=>e("Documents"),always:!0},Gh=({language:t,languages:n})=>s`<${nn} label=${e("Language of the documents")}
    ><select onChange=${e=>t.value=e.target.value}>
      <option value="">${e("The language of this page")}</option>
      ${n.value.map(({id:e,name:t})=>s`<option key=${e} value=${e} lang=${e}>${t}</option>`)}
    </select><//
  >`,Yh=({area:t,areas:n})=>s`<${nn}
    label=${e("Area of the documents")}
    hint=${t.value&&e("Its actions and cards. What names no area is left out where people were asked for one.")}
    ><select onChange=${e=>t.value=e.target.value}>
      <option value="">${e("All areas")}</option>
      ${n.map(({id:e,words:t})=>s`<option key=${e} value=${e}>${t}</option>`)}
    </select><//
  >`,Xh=e=>e.split("?")[0];function Qh(e,t){const n=Object.entries(t).filter(([,e])=>e).map(([e,t])=>`${e}=${encodeURIComponent(t)}`).join("&");return n?`${e}${e.includes("?")?"&":"?"}${n}`:e}function Zh({context:t,format:n,title:a,hint:o,choices:r}){const c=i(!1),u=Xh(n);return s`<li class="person-row">
    <span class="person-name">${a}<small>${o}</small></span>
    <button
      class="button small"
      disabled=${c.value}
      aria-label=${e("Download: {title}",{title:a})}
      onClick=${async()=>{c.value=!0,await async function(t,n,a){var o,s;const l=await ro(t,"toml"===a?"method":`export/${n}`);return l.why?t.toast({text:l.why,tone:"error"}):(uo(l.blob,null!=(s=l.name)?s:`${t.code}.${null!=(o=Kh[a])?o:a}`),t.toast({text:e("Downloaded")}))}(t,Qh(n,r),u),c.value=!1}}
    >
      ${l("download")}${c.value?e("Creating…"):em(u)}
    </button>
  </li>`}const em=e=>{var t;return null!=(t={"passing-on":"SQLITE",bundle:"ZIP"}[e])?t:e.toUpperCase()};var tm=Object.freeze({__proto__:null,Panel:function({context:t}){const n=i(""),a=i([]),o=i(""),r=function(e){const t=new Set([...e.all("action"),...e.all("card")].map(({area:e})=>e));return se(e,"areas").filter(({id:e})=>t.has(e))}(t.store),c={language:n.value,area:o.value},u=o.value?zh().filter(([e])=>Hh.has(Xh(e))):[...zh(),["toml",e("Save this agenda"),e("A method file: drop it on New workshop, here or on another laptop")]];return s`<div class="stack">
    ${a.value.length>1&&s`<${Gh} ...${{language:n,languages:a}} />`}
    ${r.length>0&&s`<${Yh} ...${{area:o,areas:r}} />`}
    <section class="console-box" data-tone="info">
      <h3>${l("book")}${e("Report")}</h3>
      <p>${e("What was decided, planned and pledged, with pictures and tables, ready to print or share.")}</p>
      <p class="row">
        <a class="button primary" href=${Qh(`/w/${t.code}/report`,c)} target="_blank" rel="noopener"
          >${e("Open the report")}</a
        >
      </p>
    </section>
    <${Rh} ...${{context:t}} language=${n.value} onLanguages=${e=>a.value=e} />
    <${Bh} context=${t} />
    <section class="console-box">
      <h3>${l("download")}${e("Downloads")}</h3>
      <ul class="people">
        ${u.map(([e,n,a])=>s`<${Zh} key=${e} ...${{context:t,format:e,title:n,hint:a,choices:c}} />`)}
      </ul>
      <p class="soft">${e("Downloads include hidden cards. To share, use the report link.")}</p>
      <p class="notice" data-tone="warn">
        ${l("lock")}<span
          >${e("The workshop file and the JSON contain the resistance register and everyone’s contact details. Keep both to facilitators.")}</span
        >
      </p>
    </section>
  </div>`},tab:Jh});export{qc as a,Qc as b,$r as c,xu as d,rd as e,Ed as f,Hd as g,Gd as h,ip as i,qp as j,Dp as k,t$ as l,$$ as m,I$ as n,U$ as o,eh as p,wh as q,Th as r,Nh as s,tm as t};
