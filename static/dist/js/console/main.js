import{t as e,a as t,C as n,N as a,k as o,n as s,i as l,b as r,c as i,h as c,d,e as u,s as p,f as $,g as h,j as m,l as g,F as f,m as v,K as b,o as w,p as y,q as k,r as x,u as _,v as C,w as S,Z as O,x as j,y as A,z as T,A as E,P as M,B as q,D as P,E as N,G as R,H as L,I,J as D,L as B,M as W,O as U,Q as F,R as V,S as z,T as H,U as K,V as J,W as G,X as Y,Y as Q,_ as X,$ as Z,a0 as ee,a1 as te,a2 as ne,a3 as ae,a4 as oe,a5 as se,a6 as le,a7 as re,a8 as ie}from"../core/shared.js";import{w as ce,s as de,h as ue,f as pe,a as $e,i as he,u as me,b as ge,p as fe,c as ve,d as be,e as we}from"../pictures.js";import{n as ye,l as ke,a as xe,d as _e,j as Ce,b as Se,c as Oe,w as je,e as Ae,t as Te,s as Ee,f as Me}from"../writing.js";import{w as qe}from"../phone/returned.js";import{g as Pe,t as Ne,r as Re}from"../bars.js";import{f as Le,w as Ie,F as De,r as Be,t as We}from"../activities/ratings.js";import{l as Ue,s as Fe,t as Ve,a as ze,b as He,c as Ke,d as Je,e as Ge}from"../activities/map.js";import{s as Ye,b as Qe,a as Xe,c as Ze}from"../activities/dots.js";import{d as et,c as tt,s as nt,a as at,f as ot,w as st,n as lt}from"../activities/forces.js";import{t as rt,a as it,p as ct,f as dt,s as ut,b as pt,c as $t,u as ht,m as mt}from"../activities/interventions.js";import{S as gt}from"../steps.js";import{t as ft,l as vt,S as bt,s as wt,p as yt,n as kt,a as xt,P as _t,F as Ct}from"../activities/partnerships.js";import{b as St,s as Ot,r as jt,l as At,c as Tt}from"../activities/champions.js";import{p as Et}from"../activities/poster.js";import{b as Mt,p as qt}from"../activities/break.js";function Pt(e){const t=new URLSearchParams(e.replace(/^#/,"")).get("key");return(null==t?void 0:t.trim())||null}const Nt=t=>e("This laptop no longer has the address you chose, {address}.",{address:t}),Rt={wifi:()=>e("Wifi"),cable:()=>e("Cable"),network:()=>e("Network"),mobile:()=>e("Mobile data"),vpn:()=>e("VPN"),virtual:()=>e("Inside this laptop")};async function Lt(e){try{return await navigator.clipboard.writeText(e),!0}catch{return function(e){var t;const n=document.createElement("textarea");n.value=e,n.className="visually-hidden",(null!=(t=document.querySelector("dialog[open]"))?t:document.body).append(n),n.select();try{return document.execCommand("copy")}catch{return!1}finally{n.remove()}}(e)}}const It=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.to])),Dt=(e=[],t=[])=>e.length===t.length&&e.every((e,n)=>e===t[n]),Bt=(e,t)=>Object.entries(e).some(([e,{from:n}])=>!Dt(n,t[e]));function Wt(e){const t={};for(const{name:n}of e.elements)n&&(t[n]=[]);for(const[n,a]of new FormData(e))t[n].push(a);return t}function Ut(e,t){const n=Object.fromEntries(Object.entries(t).map(([e,t])=>[e,[...t]]));for(const t of[...e.elements])n[t.name]&&Ft(t,n[t.name])}function Ft(e,t){var n;["checkbox","radio"].includes(e.type)?e.checked=t.includes(e.value):e.value=null!=(n=t.shift())?n:"",e.dispatchEvent(new Event("input",{bubbles:!0}))}function Vt({title:n,close:a,wide:o,children:i}){const c=t(null);return r(()=>{const[e,t]=[document.activeElement,c.current];return t.showModal(),()=>(t.close(),function(e){var t;null==(t=(null==e?void 0:e.isConnected)&&e!==document.body?e:document.querySelector("[data-focus-home]"))||t.focus({preventScroll:!0})}(e))},[]),s`<dialog
    class=${o?"dialog console-wide":"dialog"}
    ref=${c}
    aria-label=${n}
    onCancel=${e=>(e.preventDefault(),a())}
  >
    <div class="console-dialog-head">
      <h2>${n}</h2>
      <button type="button" class="button quiet icon-only" aria-label=${e("Close this window")} onClick=${a}>
        ${l("close")}
      </button>
    </div>
    ${i}
  </dialog>`}function zt({title:e,close:r,wide:i,yes:c,danger:d,submit:u,draft:p=null,drop:$,children:h}){const m=t(null),g=function(e,s){const l=s?o(s,null):{peek:()=>null},r=t({}),[i,c]=n("");a(()=>{r.current=Wt(e.current);const t=l.peek();t&&Ut(e.current,It(t)),t&&c(Bt(t,r.current)?"changed":"kept")},[]);const d=()=>l.value=null;return{back:i,drop:d,note:()=>l.value=function(e,t){const n=Object.keys(t).filter(n=>!Dt(e[n],t[n]));return n.length?Object.fromEntries(n.map(n=>{var a;return[n,{from:null!=(a=e[n])?a:[],to:t[n]}]})):null}(r.current,Wt(e.current)),discard:()=>(Ut(e.current,r.current),d(),c(""))}}(m,p),[f,v]=n(!1),[b,w]=n(""),y=()=>(g.drop(),null==$||$(),r());return s`<${Vt} ...${{title:e,close:r,wide:i}}>
    <form class="stack" ref=${m} onSubmit=${async function(e){var t;if(e.preventDefault(),f)return;v(!0);const n=await u(new FormData(e.target));if(n.ok)return y();w(null!=(t=n.why)?t:""),v(!1)}} onInput=${g.note} onChange=${g.note}>
      ${g.back&&s`<${Ht} ...${g} />`} ${h}
      ${b&&s`<p class="notice" role="alert" data-tone="error">${l("warning")}<span>${b}</span></p>`}
      <${Kt} ...${{close:y,yes:c,danger:d,busy:f}} />
    </form>
  <//>`}const Ht=({back:t,discard:n})=>s`<p class="notice console-draft" role="status" data-tone=${"changed"===t?"warn":"info"}>
    ${l("undo")}<span
      >${e("This is what you typed before and didn’t save.")}
      ${"changed"===t&&s`${" "}${e("It has been changed since. Check it before you save.")}`}</span
    >
    <button type="button" class="button small" onClick=${n}>${e("Discard")}</button>
  </p>`,Kt=({close:t,yes:n,danger:a,busy:o})=>s`<div class="dialog-foot">
    <button type="button" class="button" onClick=${t}>${e("Cancel")}</button>
    <button class=${a?"button danger":"button primary"} disabled=${o}>${o?e("Sending…"):n}</button>
  </div>`;function Jt({title:e,text:t,yes:n,danger:a,answer:o}){return s`<${zt} ...${{title:e,yes:n,danger:a,submit:()=>(o(!0),{ok:!0})}} close=${()=>o(!1)}>
    ${[t].flat().map(e=>s`<p key=${e}>${e}</p>`)}
  <//>`}const Gt=({label:e,hint:t,children:n})=>s`<label class="field">
    <b>${e}</b>
    ${t&&s`<span class="field-hint">${t}</span>`} ${n}
  </label>`,Yt=({label:e,...t})=>s`<label class="tick"><input type="checkbox" ...${t} /><span>${e}</span></label>`,Qt=({label:e,hint:t,name:n,pairs:a,now:o,none:l="–"})=>s`<${Gt} label=${e} hint=${t}
    ><select name=${n}>
      <option value="">${l}</option>
      ${a.map(([e,t])=>s`<option key=${e} value=${e} selected=${e===o}>${t}</option>`)}
    </select><//
  >`,Xt=e=>e.replace(/^https?:\/\//,""),Zt=e=>`/w/${e.code}/wall`,en=({context:t})=>s`<figure class="qr">
    <img src=${(({code:e,way:t})=>`/w/${e}/qr.svg?of=${encodeURIComponent(t.value.joinUrl)}`)(t)} alt=${e("QR code of the join link")} width="240" height="240" />
    <figcaption>${e("Code")} <b class="code">${t.code}</b></figcaption>
  </figure>`,tn=t=>t.ask(n=>s`<${Vt} wide title=${e("Join here")} close=${n}>
        <div class="console-qr-big">
          <${en} context=${t} />
          <p class="code">${Xt(t.way.value.joinUrl)}</p>
        </div><//
      >`),nn=(e,t,...n)=>({do:e,with:t,backs:n.map(([e,t])=>({do:e,with:t}))}),an=(e,...t)=>({said:e,steps:t.flat()}),on=({day:e=1,half:t=""})=>({day:e,half:t}),sn=(e,t)=>{var n,a;return e.day===t.day&&(null!=(n=e.half)?n:"")===(null!=(a=t.half)?a:"")};function ln(t,n,a,o){const s=t.map(e=>e.id),l=s.filter(e=>e!==n),r=Math.max(0,Math.min(a,l.length)),i=[...l.slice(0,r),n,...l.slice(r)],c=t.find(e=>e.id===n),d=o&&!sn(o,c)?[{[n]:on(o)},{[n]:on(c)}]:[],u=!d.length&&i.every((e,t)=>e===s[t]);return an(e("Moved on the agenda: {title}",{title:c.title}),u?[]:rn(s,i,d))}const rn=(e,t,[n,a])=>nn("arrange_stages",{stages:t,base:e,...n&&{days:n}},["arrange_stages",{stages:e,base:t,...a&&{days:a}}]),cn={instruction:"",minutes:0,day:1,half:"",seating:"",roles:[],lanes:[]};const[dn,un]=[12,120],pn=e=>JSON.parse(e.get("lanes")).map(({id:e,title:t})=>({id:e,title:t.trim()})).filter(({title:e})=>e);function $n({context:n,stage:a}){var o;const r=t(null),d=c((null!=(o=a.lanes)?o:[]).map(({id:e,title:t})=>({id:e,title:t}))),u=e=>{r.current.value=JSON.stringify(e),r.current.dispatchEvent(new Event("input",{bubbles:!0}))},p=function(e,t){var n;const a=new Map;for(const{stage:o,lane:s}of[...e.all("card"),...e.all("cluster")])o===t&&s&&a.set(s,(null!=(n=a.get(s))?n:0)+1);return a}(n.store,a.id);return s`<fieldset class="field console-lane-fields">
    <legend>${e("Lanes")}</legend>
    <span class="field-hint">${e("Columns on the wall. Without any, all cards are in one.")}</span>
    <input
      type="hidden"
      name="lanes"
      ref=${r}
      value=${JSON.stringify(d.value)}
      onInput=${e=>d.value=JSON.parse(e.target.value)}
    />
    <ul>
      ${d.value.map((e,t)=>{var n;return s`<${hn} key=${e.id} ...${{lane:e,place:t,put:u}} all=${d.value} cards=${null!=(n=p.get(e.id))?n:0} />`})}
    </ul>
    ${d.value.length<dn&&s`<button
        type="button"
        class="button small"
        onClick=${()=>u([...d.value,{id:i(),title:""}])}
      >
        ${l("plus")}${e("Add lane")}
      </button>`}
  </fieldset>`}function hn({lane:t,place:n,all:a,put:o,cards:l}){const r={title:t.title||e("Lane {n}",{n:n+1})},i=a.filter(({id:e})=>e!==t.id),c=e=>o([...i.slice(0,e),t,...i.slice(e)]);return s`<li>
    <input
      aria-label=${e("Title of lane {n}",{n:n+1})}
      value=${t.title}
      maxlength=${un}
      dir="auto"
      onInput=${e=>{e.stopPropagation(),o(a.map(n=>n.id===t.id?{...n,title:e.target.value}:n))}}
    />
    ${l>0&&s`<small class="soft">${d("{n} card","{n} cards",l)}</small>`}
    <${mn} words=${e("Move {title} up",r)} mark="chevron-up" off=${0===n} act=${()=>c(n-1)} />
    <${mn}
      words=${e("Move {title} down",r)}
      mark="chevron-down"
      off=${n===a.length-1}
      act=${()=>c(n+1)}
    />
    <${mn} words=${e("Remove {name}",{name:r.title})} mark="trash" off=${l>0} act=${()=>o(i)} />
  </li>`}const mn=({words:e,mark:t,off:n,act:a})=>s`<button
    type="button"
    class="button quiet small icon-only"
    aria-label=${e}
    title=${e}
    disabled=${n}
    onClick=${a}
  >
    ${l(t)}
  </button>`,[gn,fn,vn]=[120,280,1440],bn={lanes:!1,settings:[],about:""},wn=()=>JSON.parse(document.getElementById("console").dataset.activities),yn=e=>{var t;return null!=(t=wn().find(t=>t.name===e))?t:bn};function kn({context:t,stage:n}){var a,o,l;const{lanes:r,settings:i}=yn(n.activity);return s`<${Gt} label=${e("Title")}
      ><input name="title" required maxlength=${gn} defaultValue=${null!=(a=n.title)?a:""} dir="auto"
    /><//>
    <${Gt} label=${e("Instruction")} hint=${e("One sentence that everyone reads on the phone and on the wall.")}>
      <textarea
        name="instruction"
        maxlength=${fn}
        rows="2"
        defaultValue=${null!=(o=n.instruction)?o:""}
        dir="auto"
      ></textarea>
    <//>
    <div class="console-pair">
      <${Gt} label=${e("Planned minutes")} hint=${e("0 = no timer. A timer already running isn’t affected.")}>
        <input name="minutes" type="number" min="0" max=${vn} required defaultValue=${null!=(l=n.minutes)?l:0}
      /><//>
      <${Gt} label=${e("When")}><${xn} context=${t} stage=${n} /><//>
    </div>
    ${r&&s`<${$n} context=${t} stage=${n} />`}
    ${i.length>0&&s`<div class="console-pair">${i.map(e=>An(e,n,t))}</div>`}
    <${Sn} stage=${n} />`}function xn({context:e,stage:t}){var n,a,o;const l=Math.max(...e.store.all("stage").map(({day:e})=>e))+1,r=Array.from({length:Math.max(l,null!=(n=t.day)?n:1)},(e,t)=>t+1),i=`${null!=(a=t.day)?a:1}:${null!=(o=t.half)?o:""}`;return s`<select name="when">
    ${r.flatMap(e=>["","am","pm"].map(t=>s`<option value=${`${e}:${t}`} selected=${i===`${e}:${t}`}>
            ${u({day:e,half:t},2)}
          </option>`))}
  </select>`}const _n=()=>[["",e("Stay where they sit")],["stakeholder",e("Stakeholder tables")],["mixed",e("Mixed tables")],["whole",e("Whole room")]],Cn=()=>[["leader",e("Leader")],["recorder",e("Recorder")],["reporter",e("Reporter")],["timekeeper",e("Timekeeper")]];function Sn({stage:{seating:t="",roles:n=[]}}){return s`<details class="disclosure" open=${Boolean(t||n.length)}>
    <summary>${e("Tables and roles")}</summary>
    <div class="stack-tight">
      <${Gt} label=${e("Where people sit")}
        ><select name="seating">
          ${_n().map(([e,n])=>s`<option value=${e} selected=${t===e}>${n}</option>`)}
        </select><//
      >
      <div class="console-duties" role="group" aria-label=${e("Roles at each table")}>
        ${Cn().map(([e,t])=>s`<${Yt} name="roles" value=${e} label=${t} defaultChecked=${n.includes(e)} />`)}
      </div>
    </div>
  </details>`}const On={tick:({name:e,label:t},n)=>s`<${Yt} name=${e} label=${t} defaultChecked=${n} />`,number:({name:e,label:t,hint:n,least:a,most:o},l)=>s`<${Gt} label=${t} hint=${n}
      ><input name=${e} type="number" min=${a} max=${o} required defaultValue=${l}
    /><//>`,choice:({name:e,label:t,hint:n,choices:a},o)=>s`<${Gt} label=${t} hint=${n}
      ><select name=${e}>
        ${a.map(([e,t])=>s`<option value=${e} selected=${o===e}>${t}</option>`)}
      </select><//
    >`,stage:({name:t,label:n,hint:a,choices:o,of:l},r,i,c)=>s`<${Gt} label=${n} hint=${a}
      ><select name=${t}>
        ${function({store:t},n,{choices:a,of:o,now:s}){const l=[...a,...p(t).filter(({id:e,activity:t})=>t===o&&e!==n.id).map(({id:t,title:n})=>[t,e("Cards of “{stage}”",{stage:n})])];return l.some(([e])=>e===s)?l:[...l,[s,e("A stage that was removed")]]}(i,c,{choices:o,of:l,now:r}).map(([e,t])=>s`<option value=${e} selected=${r===e}>${t}</option>`)}
      </select><//
    >`},jn={stage:(e,t)=>e.get(t),tick:(e,t)=>e.has(t),number:(e,t)=>Number(e.get(t)),choice:(e,t)=>e.get(t)},An=(e,t,n)=>{var a,o;return On[e.type](e,null!=(o=null==(a=t.settings)?void 0:a[e.name])?o:e.default,n,t)};function Tn(e,t){const{lanes:n,settings:a}=yn(e),[o,s]=t.get("when").split(":");return{title:t.get("title").trim(),instruction:t.get("instruction").trim(),minutes:Number(t.get("minutes")),day:Number(o),half:s,seating:t.get("seating"),roles:t.getAll("roles"),...n&&{lanes:pn(t)},settings:Object.fromEntries(a.map(({type:e,name:n})=>[n,jn[e](t,n)]))}}const En={cards:40,break:20,poster:10};function Mn(t,n){const a=t.draft(`stage/new/${n.id}`),o=a=>t.act(function(t,n){const a=i();return an(e("Added: {title}",{title:n.title}),nn("add_stage",{stage:a,after:t,...n},["remove_stage",{stage:a}]))}(n.id,function(e){const t=e.get("activity");return{activity:t,...Tn(t,e)}}(a)),{quiet:!0});t.ask(l=>s`<${zt} title=${e("Add stage")} yes=${e("Add stage")} wide ...${{close:l,submit:o,draft:a}}>
        <p class="soft" dir="auto">${e("After: {title}",{title:n.title})}</p>
        <${qn} context=${t} after=${n} />
      <//>`)}function qn({context:t,after:n}){var a;const o=c("cards"),l=yn(o.value).about,r={activity:o.value,minutes:null!=(a=En[o.value])?a:30,day:n.day,half:n.half};return s`<${Gt} label=${e("What people do")} hint=${l}
      ><select name="activity" onInput=${e=>o.value=e.target.value}>
        ${wn().map(({name:e,label:t})=>s`<option value=${e} selected=${e===o.value}>${t}</option>`)}
      </select><//
    >
    <${kn} key=${o.value} context=${t} stage=${r} />`}const Pn=6e4;function Nn({runs:e,status:t,ends_at:n,minutes:a},o){var s;const l=e[e.length-1],r=null!=n?n:l.opened_at+a*Pn;return{from:e[0].opened_at,to:"open"===t?Math.max(o,r):null!=(s=l.closed_at)?s:null}}function Rn({days:e},t,n){const a=e[t].ends_at;return{day:Number(t),ends:n,planned:a,late:Math.round((n-a)/Pn)}}function Ln({activity:e,minutes:t,planned:n}){return"break"===e?0:Math.max(0,t-Math.max(5,Math.ceil((null!=n?n:t)/2)))}const In=e=>e.reduce((e,{gives:t})=>e+t,0);function Dn(e,t){const n=e.filter(({can:e,gives:t})=>t<e),a=n.reduce((e,{stage:t})=>e+t.minutes,0),o=In(e);for(const e of n)e.gives+=Math.min(e.can-e.gives,Math.floor(t*e.stage.minutes/a));return In(e)===o&&n.length&&(Bn(n).gives+=1),In(e)-o}const Bn=e=>e.reduce((e,t)=>t.stage.minutes-t.gives>e.stage.minutes-e.gives?t:e);async function Wn(e,t,n){const a=t&&Object.values(e.parts).map(n=>{var a;return null==(a=n.leaving)?void 0:a.call(n,e,t)}),o=null==a?void 0:a.find(Boolean);return o?await e.confirm(o.question)?e.act({...n,steps:[...o.steps,...n.steps]}):{ok:!1,why:""}:e.act(n)}const Un=e=>e.find(e=>"open"===e.status);function Fn(e,t){var n;const a=e.findIndex(e=>e.id===t),o=e=>"ahead"===e.status;return null!=(n=e.slice(a+1).find(o))?n:e.find(o)}function Vn(e,t){const n=e.ends_at?Math.max(0,Math.ceil((e.ends_at-t)/6e4)):0;return["open_stage",{stage:e.id,minutes:n}]}const zn=(t,n)=>an(e("Closed: {title}",{title:t.title}),nn("close_stage",{stage:t.id},Vn(t,n)));function Hn(t,n){const a=Object.keys(n).filter(e=>{var a;return n[e]!==(null!=(a=t[e])?a:"")}),o=e=>Object.fromEntries(a.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}));return an(e("Workshop changed"),a.length?nn("edit_workshop",o(n),["edit_workshop",o(t)]):[])}const Kn=t=>an(e(t?"Posting is paused":"Posting resumed"),nn(t?"pause_room":"resume_room",{},[t?"resume_room":"pause_room",{}])),Jn=t=>an(e(t?"The workshop is closed":"Workshop reopened"),nn(t?"close_workshop":"reopen_workshop",{},[t?"reopen_workshop":"close_workshop",{}]));function Gn(e,t){var n,a;const o=t.opened_at?null:null==(a=null==(n=e.parts[t.activity])?void 0:n.opening)?void 0:a.call(n,e,t);o?e.ask(n=>s`<${Qn} ...${{...o,open:()=>Yn(e,t),close:n}} />`):Yn(e,t)}function Yn(t,n){const a=Un(p(t.store));Wn(t,a,function(t,n,a){const o=n&&n.id!==t.id?Vn(n,a):["close_stage",{stage:t.id}];return an(e("Opened: {title}",{title:t.title}),nn("open_stage",{stage:t.id},o))}(n,a,t.now()))}const Qn=({title:t,text:n,ways:a,open:o,close:l})=>s`<${Vt} title=${t} close=${l}>
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
  <//>`,Xn=(e,...t)=>["show_on_wall",Object.fromEntries(["show","lane","page","hold"].filter(e=>t.includes(e)).map(t=>[t,e[t]]))],Zn=e=>["spotlight",e.on?{on:e.on}:{}],ea=(e,t)=>an(ta[t](),nn("show_on_wall",{show:t},Xn(e,"show"))),ta={"":()=>e("The wall shows the stage again"),qr:()=>e("The QR code is on the wall"),blank:()=>e("The wall is blank"),missing:()=>e("Who’s missing is on the wall"),findings:()=>e("The findings are on the wall")},na=(t,n)=>an(e(n?"Alone on the wall":"The wall shows everything again"),nn("spotlight",n?{on:n}:{},Zn(t),...n&&t.show?[Xn(t,"show")]:[]));function aa(e,t){const n=ce(e.store);e.act(ea(n,n.show===t?"":t))}function oa(e,t){const{page:n,pages:a}=e.sync.wall.peek();a>1&&e.post("show_on_wall",{page:(n+t+a)%a})}function sa(t){const n=ce(t.store);t.act(((t,n)=>an(e(n?"The wall holds this page":"The wall turns its pages again"),nn("show_on_wall",{hold:n},Xn(t,"hold"))))(n,!n.hold))}function la({context:t,stage:n}){var a;const o=ce(t.store),{page:r,pages:i}=t.sync.wall.value,c=de(t.store,o),u=i>1&&!o.show;return s`<section class="console-wall" role="group" aria-label=${e("On the wall")}>
    <p class="console-wall-now" role="status">
      ${l("wall")}<span dir="auto">${function({context:t,wall:n,stage:a,on:o}){const{walls:s}=t.sync.wall.value,l=s?"":` · ${e("no wall is open")}`;return function({wall:t,stage:n,on:a}){var o,s,l,r;if("qr"===t.show)return e("QR code");if("blank"===t.show)return e("Blank");if("findings"===t.show)return e("Findings");if("missing"===t.show)return e("Who’s missing");if(a)return e("Spotlight: {text}",{text:ca(null!=(s=null!=(o=a.what)?o:a.title)?s:void 0===a.text?a.owner:h(a))});const i=null==(l=null==n?void 0:n.lanes)?void 0:l.find(({id:e})=>e===t.lane);return i?`${n.title} · ${i.title}`:null!=(r=null==n?void 0:n.title)?r:e("Welcome")}({wall:n,stage:a,on:o})+(s>1?` · ${d("{n} wall","{n} walls",s)}`:l)}({context:t,wall:o,stage:n,on:c})}</span>
    </p>
    ${(null==(a=null==n?void 0:n.lanes)?void 0:a.length)>1&&s`<${ia} ...${{context:t,wall:o,stage:n}} />`}
    <div class="toolbar console-now-tools">
      ${u&&s`<${ra}
            picture="chevron-start"
            flip
            label=${e("Previous page")}
            onClick=${()=>oa(t,-1)}
          /><span class="console-wall-page">${e("page {n} of {all}",{n:r+1,all:i})}</span
          ><${ra} picture="chevron-end" flip label=${e("Next page")} onClick=${()=>oa(t,1)} />`}
      ${(u||o.hold)&&s`<${ra} picture="pause" label=${e("Hold this page")} pressed=${o.hold} onClick=${()=>sa(t)} />`}
      <${ra}
        picture="qr"
        label=${e("QR code on the wall")}
        pressed=${"qr"===o.show}
        onClick=${()=>aa(t,"qr")}
      />
      <${ra}
        picture="moon"
        label=${e("Blank the wall")}
        pressed=${"blank"===o.show}
        onClick=${()=>aa(t,"blank")}
      />
      ${c&&s`<button class="button small" onClick=${()=>t.act(na(o,null))}>${l("close")}${e("End spotlight")}</button>`}
    </div>
  </section>`}const ra=({picture:e,flip:t,label:n,pressed:a,onClick:o})=>s`<button
    class="button small icon-only"
    aria-label=${n}
    title=${n}
    aria-pressed=${a}
    onClick=${o}
  >
    ${l(e,t?"flip":"")}
  </button>`;function ia({context:t,wall:n,stage:a}){return s`<label class="console-wall-lane"
    ><span class="visually-hidden">${e("Lane on the wall")}</span
    ><select onChange=${o=>{var s;return t.act(((t,n)=>{var a;return an(n?e("On the wall: {title}",{title:n.title}):e("All lanes are on the wall"),nn("show_on_wall",{lane:null!=(a=null==n?void 0:n.id)?a:""},Xn(t,"lane","page"),...(e=>[...e.on?[Zn(e)]:[],...e.show?[Xn(e,"show")]:[]])(t)))})(n,null!=(s=a.lanes.find(({id:e})=>e===o.target.value))?s:null))}}>
      <option value="" selected=${!n.lane}>${e("All lanes")}</option>
      ${a.lanes.map(e=>s`<option key=${e.id} value=${e.id} selected=${n.lane===e.id}>${e.title}</option>`)}
    </select></label
  >`}const ca=(e="")=>[...e].length>60?`${[...e].slice(0,60).join("")}…`:e;function da(e){const t=Fn(p(e.store),e.store.get("about","about").current);t&&Gn(e,t)}function ua({context:t,stages:n,about:a,clock:o}){if(a.closed)return s`<p class="console-now soft">${e("The workshop is closed.")}</p>`;const r=Un(n),i=Fn(n,a.current);return s`<div class="console-now">
    ${r?s`<${pa} ...${{context:t,stage:r}} />`:s`<p class="soft">${e("No stage is open.")}</p>`}
    ${i&&s`<button class="button primary wide console-next" onClick=${()=>da(t)}>
        ${l("play")}<span dir="auto">${e("Open next: {title}",{title:i.title})}</span>
      </button>`}
    <${la} ...${{context:t,stage:n.find(({id:e})=>e===a.current)}} />
    ${o.day&&s`<${$a} ...${{context:t,clock:o}} />`}
  </div>`}function pa({context:t,stage:n}){const a=e=>()=>t.act(function(e,t,n){const a=e.ends_at&&e.ends_at+6e4*Math.min(0,t)>=n?["extend_stage",{stage:e.id,minutes:-t}]:Vn(e,n),o=t>0?d("{n} minute more","{n} minutes more",t):d("{n} minute less","{n} minutes less",-t);return an(o,nn("extend_stage",{stage:e.id,minutes:t},a))}(n,e,t.now()));return s`<p class="console-now-name"><small>${e("Open now")}</small><b dir="auto">${n.title}</b></p>
    <div class="toolbar console-now-tools">
      <button class="button small" aria-label=${e("5 minutes less")} disabled=${!n.ends_at} onClick=${a(-5)}>
        ${e("−5 min")}
      </button>
      <button class="button small" aria-label=${e("5 minutes more")} onClick=${a(5)}>${e("+5 min")}</button>
      <button
        class="button small toolbar-end"
        aria-label=${e("Close this stage")}
        onClick=${()=>Wn(t,n,zn(n,t.now()))}
      >
        ${l("stop")}${e("Close")}
      </button>
    </div>`}function $a({context:t,clock:n}){const{late:a,ends:o,planned:r}=n.day,i=function({ahead:e,day:t}){var n;const a=e.map(e=>({stage:e,can:Ln(e),gives:0})).filter(({can:e})=>e>0);for(let e=Math.max(0,null!=(n=null==t?void 0:t.late)?n:0);e>0&&Dn(a,e)>0;)e=t.late-In(a);return a.filter(({gives:e})=>e>0).map(({stage:e,gives:t})=>({stage:e,minutes:e.minutes-t}))}(n),c={end:m(o),planned:m(r)};return s`<div class="console-day" data-late=${a>=2}>
    <p>
      <b>${function(t){return Math.abs(t)<2?e("On time"):t>0?d("{n} min behind","{n} min behind",t):d("{n} min ahead","{n} min ahead",-t)}(a)}</b>
      <span
        >${Math.abs(a)<2?e("Ends at {end}.",c):e("Ends at {end} instead of {planned}.",c)}</span
      >
    </p>
    ${a>=2&&i.length>0&&s`<button
        class="button small wide"
        title=${e("Shortens the stages that are still to come today, none by more than half. Breaks stay as long.")}
        onClick=${()=>t.act((t=>an(e("Delay spread over the next stages"),t.map(({stage:e,minutes:t})=>nn("edit_stage",{stage:e.id,minutes:t},["edit_stage",{stage:e.id,minutes:e.minutes}]))))(i))}
      >
        ${l("timer")}${e("Spread the delay")}
      </button>`}
  </div>`}const[ha,ma]=[88,12],ga=({drop:e,what:t})=>({onPointerDown:n=>function(e,t,n){var a;if(0!==e.button)return;e.preventDefault();const o=e.currentTarget,s=null!=(a=o.closest("[data-draggable]"))?a:o,l=function(e){for(let t=e.parentElement;t;t=t.parentElement)if(t.scrollHeight>t.clientHeight+1&&/auto|scroll/.test(getComputedStyle(t).overflowY))return t;return document.scrollingElement}(s),r={x:e.clientX,y:e.clientY,thing:s,column:l,top:l.scrollTop,place:null,moving:!1,what:n},i=function(e){for(const[t,n]of Object.entries(e))window.addEventListener(t,n);return()=>{for(const[t,n]of Object.entries(e))window.removeEventListener(t,n)}}({pointermove:e=>fa(r,e),pointerup:()=>(i(),function(e,t){var n,a;const o=null!=(a=null==(n=e.place)?void 0:n.dataset.drop)?a:null,s=e.moving;wa(e),s&&t(o)}(r,t)),pointercancel:()=>(i(),wa(r)),keydown:e=>"Escape"===e.key&&(i(),wa(r))})}(n,e,t)});function fa(e,{clientX:t,clientY:n}){const[a,o]=[t-e.x,n-e.y];!e.moving&&Math.hypot(a,o)<6||(e.moving||requestAnimationFrame(()=>va(e)),Object.assign(e,{moving:!0,at:{clientX:t,clientY:n}}),e.thing.classList.add("dragged"),e.thing.style.translate=`${a}px ${o+e.column.scrollTop-e.top}px`,ba(e,function(e,t,n){var a;const o=null==(a=document.elementsFromPoint(t,n).filter(t=>!e.thing.contains(t))[0])?void 0:a.closest("[data-drop]");return(null==o?void 0:o.dataset.drop)===e.what?null:null!=o?o:null}(e,t,n)))}function va(e){if(!e.moving)return;const t=e.column===document.scrollingElement?{top:0,bottom:innerHeight}:e.column.getBoundingClientRect(),n=e.at.clientY<t.top+ha?-ma:e.at.clientY>t.bottom-ha?ma:0;n&&(e.column.scrollTop+=n,fa(e,e.at)),requestAnimationFrame(()=>va(e))}function ba(e,t){var n;t!==e.place&&(null==(n=e.place)||n.classList.remove("landing"),null==t||t.classList.add("landing"),e.place=t)}function wa(e){ba(e,null),e.moving=!1,e.thing.classList.remove("dragged"),e.thing.style.translate=""}function ya({label:e,items:a,face:o=l("other"),look:i="button quiet small icon-only",tab:c}){const[d,u]=n(null),p=t(null),$=e=>{("focusout"!==(null==e?void 0:e.type)||e.relatedTarget&&!p.current.contains(e.relatedTarget))&&(u(null),"Escape"===(null==e?void 0:e.key)&&p.current.querySelector("button").focus())};return r(()=>d&&function(e,t){var n;const a=e.querySelector(".menu"),o=n=>e.contains(n.target)||t(n),s=e=>function(e,t,n){if("Escape"===e.key)return e.stopPropagation(),n(e);const a={ArrowDown:1,ArrowUp:-1}[e.key];return a&&t.length?(e.preventDefault(),t.at((t.indexOf(document.activeElement)+a)%t.length).focus()):void 0}(e,[...a.querySelectorAll(".menu-item")],t);return function(e){const{height:t,left:n,right:a}=e.getBoundingClientRect(),o=e.parentElement.getBoundingClientRect(),s=function(e){const t={top:0,left:xa,right:window.innerWidth-xa,bottom:window.innerHeight};for(let n=e.parentElement;n;n=n.parentElement){if("visible"===getComputedStyle(n).overflowX)continue;const{top:e,left:a,right:o,bottom:s}=n.getBoundingClientRect();t.top=Math.max(t.top,e),t.left=Math.max(t.left,a),t.right=Math.min(t.right,o),t.bottom=Math.min(t.bottom,s)}return t}(e),[l,r]=[o.top-s.top,s.bottom-o.bottom].map(e=>e-2*xa);e.classList.toggle("up",r<t&&l>r),e.classList.toggle("over",n<s.left||a>s.right),e.style.setProperty("--menu-room",`${Math.max(l,r)}px`)}(a),null==(n=a.querySelector(".menu-item"))||n.focus(),document.addEventListener("pointerdown",o),e.addEventListener("keydown",s),e.addEventListener("focusout",t),()=>{document.removeEventListener("pointerdown",o),e.removeEventListener("keydown",s),e.removeEventListener("focusout",t)}}(p.current,$),[d]),s`<span class="drop console-menu" data-open=${Boolean(d)} ref=${p}>
    <button
      type="button"
      class=${i}
      tabindex=${c}
      aria-label=${e}
      aria-haspopup="true"
      aria-expanded=${Boolean(d)}
      onClick=${()=>u(d?null:a())}
    >
      ${o}
    </button>
    ${d&&s`<div class="menu" role="menu" aria-label=${e}>
        ${d.map((e,t)=>e?s`<${ka} key=${t} item=${e} choose=${(e=>()=>(p.current.querySelector("button").focus(),$(),e.act()))(e)} />`:s`<hr key=${t} />`)}
      </div>`}
  </span>`}const ka=({item:e,choose:t})=>s`<button type="button" role="menuitem" class=${e.danger?"menu-item danger":"menu-item"} onClick=${t}>
    ${l(e.icon)}<span>${e.words}</span>
  </button>`,xa=8;function _a(t,n){const a=t.draft(`stage/${n.id}`),o=a=>t.act(function(t,n,a){var o;const s={...cn,...t},l=Object.keys(n).filter(e=>{return"settings"!==e&&(t=n[e],a=s[e],!(JSON.stringify(t)===JSON.stringify(a)));var t,a}),r={...a,...t.settings},i=Object.keys(null!=(o=n.settings)?o:{}).filter(e=>n.settings[e]!==r[e]);if(!l.length&&!i.length)return an("");const c=(e,n)=>({stage:t.id,...Object.fromEntries(l.map(t=>[t,e[t]])),...i.length&&{settings:Object.fromEntries(i.map(e=>[e,n[e]]))}});return an(e("Stage changed"),nn("edit_stage",c(n,n.settings),["edit_stage",c(s,r)]))}(n,Tn(n.activity,a),Ca(n)),{quiet:!0});t.ask(l=>s`<${zt} title=${e("Edit stage")} yes=${e("Save")} wide ...${{close:l,submit:o,draft:a}}>
        <${kn} context=${t} stage=${n} />
      <//>`)}const Ca=({activity:e})=>Object.fromEntries(yn(e).settings.map(e=>[e.name,e.default])),Sa={id:null,until:0};function Oa({context:n,stage:a,stages:o,clock:i,next:c,seen:d,current:u,look:$}){const h="ahead"===a.status?c?"next":"ahead":a.status,m=`stage:${a.place}`,g=function(e){const n=t(null);return r(()=>{Sa.id===e.id&&Date.now()<Sa.until&&n.current.focus()},[e.position,e.day,e.half]),n}(a);return s`<li
    class="stage"
    data-state=${h}
    data-seen=${d}
    data-drop=${m}
    data-draggable
    aria-current=${u?"step":void 0}
  >
    <span
      class="stage-mark console-grip"
      title=${e("Drag to another place")}
      ...${ga({what:m,drop:e=>function(e,t,n){if(!(null==n?void 0:n.startsWith("stage:")))return;const a=p(e.store),o=Number(n.slice(6));e.act(ln(a,t.id,o,a[o]))}(n,a,e)})}
    >
      ${"done"===a.status?l("check"):"open"===a.status?l("play"):a.place+1}</span
    >
    <button
      ref=${g}
      class="stage-name console-plain"
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick=${()=>$(a.id)}
      onKeyDown=${e=>function(e,t,n){const a=e.altKey&&{ArrowUp:-1,ArrowDown:1}[e.key];a&&(e.preventDefault(),Object.assign(Sa,{id:n.id,until:Date.now()+3e3}),Ea(t,n,a))}(e,n,a)}
    >
      <span dir="auto">${a.title}</span><${Aa} stage=${a} times=${i.times.get(a.id)} />
    </button>
    <${ya} label=${e("More for {title}",{title:a.title})} items=${()=>function(e,t,n){return[...Ma(e,t),null,...qa(e,t,n)].filter(e=>!1!==e)}(n,a,o)} />
  </li>`}const ja={open:()=>e("open"),done:()=>e("done"),skipped:()=>e("skipped")};function Aa({stage:t,times:n}){var a;const o=null==(a=ja[t.status])?void 0:a.call(ja),l=t.minutes?g(t.minutes):e("no time limit"),r=n&&"skipped"!==t.status;return s`<small class="stage-line">
    ${o&&s`<span class=${r?"visually-hidden":""}>${o}</span>`}
    ${n&&s`<bdi class="stage-times">${Ta(n)}</bdi>`}
    <span class="stage-times">${l}</span>
  </small>`}const Ta=({from:e,to:t})=>t?`${m(e)}–${m(t)}`:m(e),Ea=(e,t,n)=>e.act(function(e,t,n){const a=e.findIndex(e=>e.id===t),o=e[a+n];return o?sn(o,e[a])?ln(e,t,a+n):ln(e,t,a,on(o)):an("")}(p(e.store),t.id,n));function Ma(t,n){if("open"===n.status)return[{icon:"stop",words:e("Close"),act:()=>Wn(t,n,zn(n,t.now()))}];const a="skipped"===n.status;return[{icon:"play",words:n.opened_at?e("Reopen"):e("Open now"),act:()=>Gn(t,n)},{icon:a?"undo":"arrow-end",words:e(a?"Put back on the agenda":"Skip"),act:()=>t.act(((t,n)=>an(e(n?"Skipped: {title}":"Back on the agenda: {title}",{title:t.title}),nn("skip_stage",{stage:t.id,skipped:n},["skip_stage",{stage:t.id,skipped:!n}])))(n,!a))}]}const qa=(t,n,a)=>[{icon:"edit",words:e("Edit…"),act:()=>_a(t,n)},{icon:"plus",words:e("Add a stage after this…"),act:()=>Mn(t,n)},{icon:"copy",words:e("Duplicate"),act:()=>t.act(function(t){const n=i();return an(e("Duplicated: {title}",{title:t.title}),nn("duplicate_stage",{stage:t.id,as:n},["remove_stage",{stage:n}]))}(n))},n.place>0&&{icon:"chevron-up",words:e("Move up"),act:()=>Ea(t,n,-1)},n.place<a.length-1&&{icon:"chevron-down",words:e("Move down"),act:()=>Ea(t,n,1)},"open"!==n.status&&a.length>1&&{icon:"trash",words:e("Remove…"),danger:!0,act:()=>async function(t,n){const a=function(e,t){var n,a,o;const s=e.store.all("card").filter(e=>e.stage===t.id).length,l=null!=(o=null==(a=null==(n=e.parts[t.activity])?void 0:n.holds)?void 0:a.call(n,t,e.store))?o:[];return[...s?[d("{n} card","{n} cards",s)]:[],...l]}(t,n),o={title:e("Remove {name}?",{name:n.title}),yes:e("Remove"),danger:!0,text:[e("It holds: {things}.",{things:a.join(", ")}),e("They leave the wall, the report and every document, and come back when you restore the stage.")]};a.length&&!await t.confirm(o)||t.act((({id:t,title:n})=>an(e("Removed: {title}",{title:n}),nn("remove_stage",{stage:t},["restore_stage",{stage:t}])))(n))}(t,n)}],[Pa,Na]=[120,280],Ra=["title","task","place","day0"];function La({context:t,look:n,looking:a}){var o;const r=f(()=>Math.floor(t.seconds.value/6e4)),i=p(t.store),c=t.store.get("about","about"),d=function(e,t,n){var a,o,s;const l=function({days:e={}},t){var n;return null!=(n=Object.keys(e).filter(n=>$(e[n].began_at)===$(t)).sort((t,n)=>e[n].began_at-e[t].began_at)[0])?n:""}(t,n),r=new Map;for(const t of e)(null==(a=t.runs)?void 0:a.length)&&r.set(t.id,Nn(t,n));const i=function(e,{current:t},n){const a=e.findIndex(({id:e})=>e===t),o=e.filter(({status:e,day:t})=>"ahead"===e&&String(t)===n),s=t=>e.indexOf(t);return[...o.filter(e=>s(e)>a),...o.filter(e=>s(e)<a)]}(e,t,l),c=e.find(({status:e})=>"open"===e),d=c&&null!=(s=null==(o=r.get(c.id))?void 0:o.to)?s:n,u=i.reduce((e,t)=>function(e,{id:t,minutes:n},a){const o=a+(null!=n?n:0)*Pn;return e.set(t,{from:a,to:o}),o}(r,t,e),d);return{times:r,ahead:i,day:l&&(c||i.length)?Rn(t,l,u):null}}(i,c,6e4*r.value),u=null==(o=Fn(i,c.current))?void 0:o.id,h={context:t,stages:i,clock:d,look:n,looking:a,next:u,current:c.current},m=v(i.map((e,t)=>{var n;return{...e,place:t,half:null!=(n=e.half)?n:""}})),g=Math.max(...i.map(({day:e})=>e));return s`<section class="console-agenda" aria-label=${e("Agenda")}>
    <${ua} ...${{context:t,stages:i,about:c,clock:d}} />
    <div class="console-halves">
      ${m.map((e,t)=>s`<${Ia} key=${t} ...${h} half=${e} days=${g} />`)}
    </div>
    <button class="button quiet wide" onClick=${()=>Mn(t,i[i.length-1])}>
      ${l("plus")}${e("Add stage…")}
    </button>
    <${Da} context=${t} />
    <${Ba} ...${{context:t,about:c}} />
  </section>`}function Ia({half:e,days:t,next:n,looking:a,current:o,...l}){const r=u(e,t);return s`<section class="console-half">
    ${r&&s`<h3 data-drop=${`stage:${e.stages[0].place}`}>
        ${r}<small>${e.minutes>0&&g(e.minutes)}</small>
      </h3>`}
    <ol class="stage-list">
      ${e.stages.map(e=>s`<${Oa}
            key=${e.id}
            ...${l}
            stage=${e}
            next=${n===e.id}
            seen=${a===e.id}
            current=${o===e.id}
          />`)}
    </ol>
  </section>`}function Da({context:t}){const n=p(t.store,"removed_stage");return n.length?s`<details class="disclosure console-removed">
    <summary>${d("{n} removed stage","{n} removed stages",n.length)}</summary>
    <ul>
      ${n.map(n=>s`<li key=${n.id}>
            <span dir="auto">${n.title}</span>
            <button
              class="button small"
              aria-label=${e("Restore {title}",{title:n.title})}
              onClick=${()=>t.act((({id:t,title:n})=>an(e("Back on the agenda: {title}",{title:n}),nn("restore_stage",{stage:t},["remove_stage",{stage:t}])))(n))}
            >
              ${e("Restore")}
            </button>
          </li>`)}
    </ul>
  </details>`:null}function Ba({context:t,about:n}){const a=s`<button class="button quiet wide" onClick=${()=>function(t){const n=t.store.get("about","about"),a=t.draft("workshop"),o=e=>{const a=Object.fromEntries(Ra.map(t=>[t,e.get(t).trim()]));return t.act(Hn(n,a),{quiet:!0})};t.ask(t=>{var l,r,i;return s`<${zt} title=${e("Edit the workshop")} yes=${e("Save")} ...${{close:t,submit:o,draft:a}}>
        <${Gt} label=${e("Title")}
          ><input name="title" required maxlength=${Pa} defaultValue=${n.title} dir="auto"
        /><//>
        <${Gt} label=${e("The question")} hint=${e("One sentence that everyone in the room works on.")}>
          <textarea name="task" rows="3" maxlength=${Na} defaultValue=${null!=(l=n.task)?l:""} dir="auto"></textarea>
        <//>
        <${Gt} label=${e("Place")}
          ><input name="place" maxlength=${Pa} defaultValue=${null!=(r=n.place)?r:""} dir="auto"
        /><//>
        <${Gt} label=${e("Day 0")} hint=${e("The 100 and 1000 days count from here.")}
          ><input name="day0" type="date" defaultValue=${null!=(i=n.day0)?i:""}
        /><//>
      <//>`})}(t)}>
    ${l("settings")}${e("Edit the workshop…")}
  </button>`;if(n.closed)return s`${a}<button class="button wide" onClick=${()=>t.act(Jn(!1))}>
        ${l("unlock")}${e("Reopen the workshop")}
      </button>`;const o={title:e("Close the workshop?"),yes:e("Close the workshop"),danger:!0,text:e("No one can post anymore. Plans, the report and downloads stay. You can reopen it at any time.")};return s`${a}<button class="button quiet wide" onClick=${async()=>await t.confirm(o)&&t.act(Jn(!0))}>
      ${l("lock")}${e("Close the workshop…")}
    </button>`}async function Wa({code:t,token:n},a,{method:o="GET",body:s,raw:l}={}){var r;const i={method:o,headers:{Authorization:`Bearer ${n}`,...s&&{"Content-Type":"application/json"}},body:s?JSON.stringify(s):l},c=await fetch(`/api/workshops/${encodeURIComponent(t)}${a}`,i).catch(()=>null),d=await(null==c?void 0:c.json().catch(()=>null));if(null==c?void 0:c.ok)return d;const{code:u="no_line",why:p}=null!=(r=null==d?void 0:d.error)?r:{};throw{code:u,why:p||e("Can’t reach the server. Try again.")}}async function Ua(t,n){var a;const o=`/api/workshops/${t.code}/${n}`,s=await fetch(o,{headers:{Authorization:`Bearer ${t.token}`}}).catch(()=>null);if(!(null==s?void 0:s.ok))return{why:null!=(a=await Fa(s))?a:e("The download didn’t arrive. Try again.")};const l=await s.blob().catch(()=>null);return l?{blob:l,name:Va(s)}:{why:e("The download didn’t arrive. Try again.")}}const Fa=async e=>{var t,n;return null==(n=null==(t=await(null==e?void 0:e.json().catch(()=>null)))?void 0:t.error)?void 0:n.why};function Va(e){var t,n;const a=null!=(t=e.headers.get("Content-Disposition"))?t:"",o=/filename\*=UTF-8''([^;]+)/i.exec(a);return o?decodeURIComponent(o[1]):null==(n=/filename="?([^";]+)"?/.exec(a))?void 0:n[1]}function za(e,t){Object.assign(document.createElement("a"),{href:Ka(e),download:t}).click()}function Ha(e,t){window.open(Ka(e),"_blank")||za(e,t)}function Ka(e){const t=URL.createObjectURL(e);return setTimeout(()=>URL.revokeObjectURL(t),6e4),t}function Ja({context:t}){return s`<div class="console-agenda-foot">
    <button class="button quiet wide" onClick=${()=>async function(t){var n;const a=await Ua(t,"method");return a.why?t.toast({text:a.why,tone:"error"}):(za(a.blob,null!=(n=a.name)?n:`${t.code}.toml`),t.toast({text:e("Downloaded")}))}(t)}>
      ${l("download")}${e("Save this agenda")}
    </button>
    ${!Ya(t)&&!t.rehearsal.value&&s`<${Qa} context=${t} />`}
  </div>`}function Ga({context:t}){return t.rehearsal.value?s`<div class="banner console-strip console-rehearsal" role="status" data-tone="warn">
    ${l("people")}<span>${e("This is a rehearsal with simulated people. It’s deleted when you end it.")}</span>
    <button class="button small" onClick=${()=>async function(t){const n={title:e("End the rehearsal?"),yes:e("End rehearsal"),danger:!0,text:e("Everything in it is deleted. Your workshop is as you left it.")};if(await t.confirm(n))try{const{of:e}=await Wa(t,"/rehearsal",{method:"DELETE"});location.assign(e?`/w/${e}/run`:"/")}catch({why:e}){t.toast({text:e,tone:"error"})}}(t)}>${l("stop")}${e("End rehearsal")}</button>
  </div>`:null}const Ya=({store:e})=>e.all("person").some(({status:e,group:t})=>"in"===e&&t);function Qa({context:t}){const n=c(!1);return s`<div class="console-rehearse">
    <button class="button wide" disabled=${n.value} onClick=${async()=>{const e=window.open("","_blank");n.value=!0,await async function(e,t){try{const{code:n,facilitator_key:a}=await Wa(e,"/rehearsal",{method:"POST"});(null!=t?t:window).location.assign(`/w/${n}/run#key=${a}`)}catch({why:n}){null==t||t.close(),e.toast({text:n,tone:"error"})}}(t,e),n.value=!1}}>
      ${l("play")}${e("Rehearse with simulated people")}
    </button>
    <small class="soft"
      >${e("A rehearsal opens in a new tab, with the same agenda and 24 simulated people. Nothing of it is kept.")}</small
    >
  </div>`}const Xa="wsr-console-folded",Za=b(function(){var e;try{const{start:t=!1,end:n=to()}=JSON.parse(null!=(e=localStorage.getItem(Xa))?e:"{}");return{start:t,end:n}}catch{return{start:!1,end:to()}}}());function eo(e){Za.value={...Za.peek(),[e]:!Za.peek()[e]};try{localStorage.setItem(Xa,JSON.stringify(Za.peek()))}catch{}}function to(){return matchMedia("(min-width: 64rem) and (max-width: 75rem)").matches}const no={start:()=>Za.value.start?e("Show agenda"):e("Hide agenda"),end:()=>Za.value.end?e("Show people"):e("Hide people")},ao=({side:e,shortcut:t})=>s`<button
    class=${`button small quiet icon-only console-fold console-fold-${e}`}
    aria-expanded=${!Za.value[e]}
    aria-label=${no[e]()}
    title=${`${no[e]()} (${t})`}
    onClick=${()=>eo(e)}
  >
    ${l("start"===e===Za.value[e]?"chevron-end":"chevron-start","flip")}
  </button>`,[oo,so]=[2e9,3e8],[lo,ro]=[.5,2],io=["ok","info","warn","error"];function co({address:t,address_lost:n}){const a=e("Phones reach it at {address}",{address:t});return n?{id:"address",tone:"warn",words:Nt(n),hint:a}:{id:"address",tone:"ok",words:a}}const uo=({live:t})=>t?{id:"line",tone:"ok",words:e("This console is connected")}:{id:"line",tone:"error",words:e("This console is not connected"),hint:e("Retrying. What you see may be out of date.")};function po({waiting:t,durable:n}){const a=[];return t&&a.push({id:"waiting",tone:"warn",words:d("{n} of your posts is waiting to be sent","{n} of your posts are waiting to be sent",t)}),n||a.push({id:"durable",tone:"info",words:e("This browser won’t keep unsent posts when the tab is closed")}),a}function $o({connected:e,behind:t,air_wait:n=null}){const a=d("{n} screen connected","{n} screens connected",e);return t&&null===n?{id:"people",tone:"warn",words:a,hint:d("{n} of them is behind and catching up","{n} of them are behind and catching up",t)}:{id:"people",tone:"ok",words:a}}function ho({air_wait:t=null}){if(null===t||t<lo)return[];const n=Math.max(1,Math.round(t));return[{id:"air",tone:t<ro?"info":"warn",words:d("Wifi busy: others’ cards reach phones after about {n} second","Wifi busy: others’ cards reach phones after about {n} seconds",n),hint:e("Nothing is lost, and posts are saved at once. A second access point helps.")}]}function mo({unsaved:t,trouble:n,last_commit:a},{now:o}){return n?{id:"saved",tone:"error",words:e("Posts can’t be saved: {why}",{why:n}),hint:e("They wait on the phones. Put the disk or the session file back, and they are saved.")}:t?{id:"saved",tone:"warn",words:d("{n} post is being saved","{n} posts are being saved",t)}:{id:"saved",tone:"ok",words:a?e("All saved. Last post {ago} ago",{ago:w(o-a)}):e("All saved")}}function go({brought_back:t},{now:n}){if(!t)return[];const[a,o]=t;return[{id:"brought-back",tone:"warn",words:e("The session file was taken away and saved again {ago} ago",{ago:w(n-a)}),hint:e("Nothing is lost. The workshop is in {file}.",{file:o})}]}function fo({restored:t,came_back:n}){return null==t?[]:[{id:"back",tone:"info",words:n?d("{n} post arrived after the copy was put in place","{n} posts arrived after the copy was put in place",n):e("This workshop is running from a copy")}]}function vo({last_copy:t,copy_failed:n,copies:a},{now:o}){return n?{id:"copy",tone:"error",words:e("The backup failed: {why}",{why:n}),hint:t?e("Last backup {ago} ago",{ago:w(o-t)}):void 0}:!t&&a?{id:"copy",tone:"info",words:e("Making the first backup…")}:t?{id:"copy",tone:o-t>18e4?"warn":"ok",words:e("Last backup {ago} ago",{ago:w(o-t)})}:{id:"copy",tone:"warn",words:e("No backup"),hint:e("If this laptop fails, the workshop is lost. Download a copy from Documents from time to time.")}}function bo({disk_free:t}){const n=e("{size} GB of disk free",{size:(t/1e9).toFixed(1)});return t<so?{id:"disk",tone:"error",words:n,hint:e("Free up space now, or posts will be refused.")}:{id:"disk",tone:t<oo?"warn":"ok",words:n}}function wo({clock:t,clock_reads:n,clock_jumped:a}){return t?[{id:"clock",tone:"error",words:e("The laptop’s clock can’t be right: {when}",{when:n}),hint:e("Set its date and time before you go on: timers, due dates and links rely on it.")}]:a?[{id:"clock",tone:"warn",words:a>0?e("The laptop’s clock was set forward by {time}",{time:w(1e3*a)}):e("The laptop’s clock was set back by {time}",{time:w(1e3*-a)}),hint:e("Set the minutes of the open stage again, and check links and due dates.")}]:[]}function yo({context:t}){var n,a;const o=c(null);r(()=>function(e,t){const n=async()=>{if("hidden"===document.visibilityState)return;const n=e.way.peek(),a=await fetch(`/api/health/${e.code}`,{headers:{Authorization:`Bearer ${e.token}`}}).catch(()=>null);t.value=(null==a?void 0:a.ok)?{...await a.json(),at:Date.now()}:{missing:!0},(null==a?void 0:a.ok)&&(e.rehearsal.value=!0===t.value.rehearsal),(null==a?void 0:a.ok)&&e.way.peek()===n&&(e.way.value=((e,t)=>{var n,a;return{joinUrl:`${e.address}/w/${t}`,choices:null!=(n=e.addresses)?n:[],lost:null!=(a=e.address_lost)?a:null}})(t.value,e.code))};n();const a=setInterval(n,5e3);return()=>clearInterval(a)}(t,o),[]);const i=t.sync.state.value,d=function(t,n){const a=[uo(n),...po(n)];return t?t.missing?[...a,{id:"server",tone:"error",words:e("The server didn’t return a report.")}]:[...a,$o(t),...ho(t),mo(t,n),...go(t,n),...fo(t),...t.rehearsal?[]:[vo(t,n)],bo(t),...wo(t),co(t)]:[...a,{id:"asking",tone:"info",words:e("Asking the server…")}]}(o.value,{now:t.seconds.value,live:"live"===i,waiting:t.outbox.waiting.value,durable:t.outbox.durable.value}),u=(e=>io[Math.max(0,...e.map(e=>io.indexOf(e.tone)))])(d);return s`<details class="console-health" data-tone=${u}>
    <summary>
      ${l(ko[u])}<b
        >${null!=(a=null==(n=d.find(e=>e.tone===u&&xo.has(u)))?void 0:n.words)?a:e("Everything is fine")}</b
      >
    </summary>
    <ul class="console-health-lines" aria-live="off">
      ${d.map(({id:e,tone:t,words:n,hint:a})=>s`<li key=${e} data-tone=${t} data-health=${e}>
            ${l(ko[t])} <span>${n}${a&&s`<small>${a}</small>`}</span>
          </li>`)}
    </ul>
  </details>`}const ko={ok:"check",warn:"warning",error:"warning",info:"info"},xo=new Set(["warn","error"]),[_o,Co]=["ABCDEFGHJKMNPQRSTUVWXYZ23456789",8];function So(t,n){var a;const o={sector:"",group:"",level:"",flag:"",inviter:"",by:"",...t},s=Object.keys(n).filter(e=>n[e]!==o[e]),l=e=>({invitation:t.id,...Object.fromEntries(s.map(t=>[t,e[t]]))});return an(e("Changed: {name}",{name:null!=(a=n.who)?a:t.who}),s.length?nn("edit_invitation",l(n),["edit_invitation",l(o)]):[])}const Oo=(e,t)=>parseInt(e,10)-parseInt(t,10)||(e<t?-1:1),jo=e=>e.ask(t=>s`<${Ao} ...${{context:e,close:t}} />`);function Ao({context:t,close:n}){const{store:a}=t,o=function(e){const t=new Set(p(e).map(({day:e=1,half:t})=>t?`${e}-${t}`:String(e))),n=e.all("headcount").map(({id:e})=>e).filter(e=>!t.has(e));return n.length?[...t,...n].sort(Oo):[...t]}(a),l=new Map(a.all("attendance").map(e=>[e.id,e])),r=a.all("person").filter(({group:e,status:t})=>e&&"erased"!==t),i=k(a),d=c(1===i.length?[i[0].id]:[]),u={context:t,days:o,marks:l,open:d};return s`<${Vt} wide title=${e("Who was there")} close=${n}>
    <div class="stack">
      <p class="soft">${e("People are marked as present when they join or come back. Click a mark to correct it.")}</p>
      <div class="scroller console-attendance" tabindex="0">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${e("Group")}</th>
              ${o.map(e=>s`<th key=${e} scope="col" class="number">${ue(e)}</th>`)}
            </tr>
          </thead>
          ${i.map(e=>s`<${Eo}
                key=${e.id}
                ...${u}
                group=${e}
                people=${r.filter(t=>t.group===e.id)}
              />`)}
          <tfoot>
            <tr>
              <th scope="row">${e("Everyone")}</th>
              ${o.map(e=>s`<${Mo} key=${e} ...${{people:r,day:e,marks:l}} />`)}
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  <//>`}const To=(e,t,n)=>e.get(`${t}/${n.id}`);function Eo({context:e,days:t,marks:n,open:a,group:o,people:r}){const i=a.value.includes(o.id),c=i?[...r].sort((e,t)=>ye(e).localeCompare(ye(t))):[];return s`<tbody>
    <tr class="console-attendance-group">
      <th scope="rowgroup">
        <button class="console-plain" aria-expanded=${i} disabled=${!r.length} onClick=${()=>a.value=i?a.value.filter(e=>e!==o.id):[...a.value,o.id]}>
          <span class="badge" data-colour=${o.colour}>${l(o.icon)}</span
          ><span dir="auto">${o.name}</span>${r.length>0&&l(i?"chevron-up":"chevron-down")}
        </button>
      </th>
      ${t.map(e=>s`<${Mo} key=${e} ...${{people:r,day:e,marks:n}} />`)}
    </tr>
    ${c.map(a=>s`<tr key=${a.id}>
          <th scope="row" dir="auto">${ye(a)}</th>
          ${t.map(t=>s`<${qo} key=${t} ...${{context:e,person:a,day:t,mark:To(n,t,a)}} />`)}
        </tr>`)}
  </tbody>`}function Mo({people:e,day:t,marks:n}){const a=e.filter(e=>{var a;return null==(a=To(n,t,e))?void 0:a.present}).length;return s`<td class="number">${a?s`<b>${a}</b>`:s`<span class="soft">–</span>`}</td>`}function qo({context:t,person:n,day:a,mark:o}){const r=o?o.present?e("there"):e("not there"):e("not noted");return s`<td class="number">
    <button
      class="button small icon-only quiet console-mark"
      data-state=${o?o.present?"there":"away":"unknown"}
      aria-label=${e("{name}, {when}: {state}",{name:ye(n),when:ue(a),state:r})}
      title=${r}
      onClick=${()=>t.act(function(t,n,a,o){const s=e=>({person:t.id,half_day:n,present:null!=e?e:null}),l={name:ye(t),when:ue(n)};return an(e(a?"{name} was there: {when}":"{name} wasn’t there: {when}",l),nn("mark_attendance",s(a),["mark_attendance",s(o)]))}(n,a,!(null==o?void 0:o.present),null==o?void 0:o.present))}
    >
      ${o?l(o.present?"check":"close"):"–"}
    </button>
  </td>`}const Po=()=>[["group",e("their group")],["room",e("everyone who joined")],["documents",e("everyone, and readers of the report")]],No=e=>e.ask(t=>s`<${Ro} context=${e} close=${t} />`);function Ro({context:t,close:n}){const a=(o=t.store).all("contact").map(e=>{var t,n,a;const s=o.get("person",e.person);return{...e,name:ye(s),group:null!=(a=null==(n=o.get("group",null!=(t=null==s?void 0:s.group)?t:""))?void 0:n.name)?a:""}}).sort((e,t)=>e.name.localeCompare(t.name));var o;return s`<${Vt} wide title=${e("Contacts")} close=${n}>
    <div class="stack">
      <p class="notice" data-tone="info">
        ${l("lock")}<span
          >${e("People leave these on their phones, under Contacts in the menu. Pass a contact on only to those named with it.")}</span
        >
      </p>
      ${a.length?s`<div class="toolbar">
                <b>${d("{n} contact","{n} contacts",a.length)}</b>
                <button class="button small toolbar-end" onClick=${()=>async function(t,n){const a=[[e("Name"),e("Group"),e("Contact"),e("Shown to")],...n.map(e=>[e.name,e.group,e.reach,ke(Po(),e.shown_to)])],o=await Lt(a.map(e=>e.join("\t")).join("\n"));t.toast(o?{text:e("Copied")}:{text:e("Couldn’t copy. Select the text instead."),tone:"error"})}(t,a)}>
                  ${l("copy")}${e("Copy the list")}
                </button>
              </div>
              <ul class="people">
                ${a.map(e=>s`<${Lo} key=${e.id} ...${{context:t,contact:e}} />`)}
              </ul>`:s`<p class="soft">${e("No one has left a contact yet.")}</p>`}
    </div>
  <//>`}const Lo=({context:t,contact:n})=>s`<li class="person-row">
    <span class="person-name" dir="auto"
      >${n.name}<small><bdi>${n.group}</bdi></small></span
    >
    <span class="console-contact"
      ><bdi>${n.reach}</bdi
      ><small class="soft">${e("Shown to: {who}",{who:ke(Po(),n.shown_to)})}</small></span
    >
    <${ya} label=${e("More for {title}",{title:n.name})} items=${()=>Io(t,n)} />
  </li>`,Io=(t,n)=>[{icon:"trash",words:e("Delete contact…"),danger:!0,act:()=>async function(t,{person:n,name:a}){const o={title:e("Delete the contact of {name}?",{name:a}),yes:e("Delete contact"),danger:!0,text:e("It’s deleted from the workshop’s file too. Only {name} can add it again.",{name:a})};await t.confirm(o)&&t.act(an(e("Contact deleted"),nn("remove_contact",{person:n})))}(t,n)}],Do=e=>e.ask(t=>s`<${Bo} ...${{context:e,close:t}} />`);function Bo({context:t,close:n}){const a=c(""),o=c(null),l=c(null),r=c(!1),i=c("");async function d(e=""){var n;r.value=!0;const s={method:"POST",raw:null!=(n=o.value)?n:a.value},c=await Wa(t,`/people${e}`,s).catch(e=>(i.value=e.why,null));c&&([l.value,i.value]=[c,""]),r.value=!1}return s`<${Vt} wide title=${e("Add a list of people")} close=${n}>
    ${l.value?s`<${Fo}
            told=${l.value}
            onAdd=${()=>d("?groups=add")}
            ...${{again:()=>(l.value=null,o.value=null),close:n,busy:r.value}}
          />`:s`<form class="stack" onSubmit=${e=>(e.preventDefault(),d())}>
            <${Uo} ...${{text:a,file:o}} />
            ${i.value&&s`<${Wo} why=${i.value} />`}
            <div class="dialog-foot">
              <button type="button" class="button" onClick=${n}>${e("Cancel")}</button>
              <button class="button primary" disabled=${r.value||!(o.value||a.value.trim())}>
                ${r.value?e("Reading…"):e("Add")}
              </button>
            </div>
          </form>`}
  <//>`}const Wo=({why:e})=>s`<p class="notice" role="alert" data-tone="error">${l("warning")}<span>${e}</span></p>`;function Uo({text:t,file:n}){return s`<${Gt}
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
    <${Gt}
      label=${e("Or open a file")}
      hint=${e("A spreadsheet (.xlsx), CSV or text. Columns: name, group, organisation, table, authority, resources, expertise, information, need.")}
      ><input type="file" accept=${".txt,.csv,.tsv,.xlsx"} onChange=${e=>{var t;return n.value=null!=(t=e.target.files[0])?t:null}}
    /><//>
    ${n.value&&s`<p class="soft" role="status">${l("file")} <bdi>${n.value.name}</bdi></p>`}`}const Fo=({told:t,onAdd:n,again:a,close:o,busy:l})=>s`<div class="stack" role="status">
    <p class="console-counts">
      <b>${d("{n} added","{n} added",t.added)}</b>
      <span>${d("{n} changed","{n} changed",t.changed)}</span>
      <span class="soft">${d("{n} unchanged","{n} unchanged",t.same)}</span>
    </p>
    ${t.groups.length>0&&s`<${Vo} ...${{told:t,onAdd:n,busy:l}} />`}
    ${t.lines.length>0&&s`<${zo} lines=${t.lines} />`}
    <div class="dialog-foot">
      <button class="button" onClick=${a}>${e("Add another list")}</button>
      <button class="button primary" onClick=${o}>${e("Done")}</button>
    </div>
  </div>`,Vo=({told:t,onAdd:n,busy:a})=>s`<div class="notice" data-tone="warn">
    ${l("people")}
    <div class="stack-tight">
      <p>
        ${e("These groups aren’t in the workshop:")}${" "}
        ${t.groups.map((e,t)=>s`${t?", ":""}<bdi>${e}</bdi>`)}
      </p>
      <button class="button small" disabled=${a} onClick=${n}>
        ${l("plus")}${d("Add {n} group","Add {n} groups",t.groups.length)}
      </button>
    </div>
  </div>`,zo=({lines:t})=>s`<div class="scroller console-lines" tabindex="0">
    <table class="table">
      <caption>
        ${d("{n} line to check","{n} lines to check",new Set(t.map(({line:e})=>e)).size)}
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
  </div>`,[Ho,Ko]=[60,120],Jo=e=>e.ask(t=>s`<${Yo} ...${{context:e,close:t}} />`),Go=(e,{person:t})=>{var n;return"in"===(null==(n=e.get("person",null!=t?t:""))?void 0:n.status)};function Yo({context:t,close:n}){const{store:a}=t,o=c(""),r=o.value.trim().toLocaleLowerCase(),i=[...a.all("invitee")].sort((e,t)=>e.name.localeCompare(t.name)),u=i.filter(({name:e,organisation:t=""})=>`${e} ${t}`.toLocaleLowerCase().includes(r)),p=i.filter(e=>Go(a,e)).length;return s`<${Vt} wide title=${e("Expected people")} close=${n}>
    <div class="stack">
      <div class="toolbar">
        <p>
          <b>${d("{n} person expected","{n} people expected",i.length)}</b>${" "}
          ${i.length>0&&s`<span class="soft">${d("{n} of them is here","{n} of them are here",p)}</span>`}
        </p>
        <span class="toolbar-end">
          <button class="button small primary" onClick=${()=>Do(t)}>
            ${l("people")}${e("Add a list…")}
          </button>
          <button class="button small" onClick=${()=>as(t)}>
            ${l("plus")}${e("Add a person…")}
          </button>
        </span>
      </div>
      ${i.length?s`<${Xo} ...${{context:t,search:o,found:u}} />`:s`<${Qo} />`}
    </div>
  <//>`}const Qo=()=>s`<div class="empty">
    ${l("people","big")}
    <h3>${e("No list yet")}</h3>
    <p>${e("Paste the names of who’s coming, or open a file. People then take their seat when they join.")}</p>
  </div>`;function Xo({context:t,search:n,found:a}){const o=[...k(t.store),{id:void 0,name:e("No group yet")}],r=e=>a.filter(t=>{var n;return(null!=(n=t.group)?n:void 0)===e.id});return s`<label class="console-search"
      ><span class="visually-hidden">${e("Search people")}</span>${l("search")}
      <input
        type="search"
        placeholder=${e("Search by name or organisation")}
        value=${n.value}
        onInput=${e=>n.value=e.target.value}
    /></label>
    <${Zo} context=${t} />
    ${o.map(e=>{var n;return r(e).length>0&&s`<${es} key=${null!=(n=e.id)?n:""} ...${{context:t,group:e,seats:r(e)}} />`})}
    ${!a.length&&s`<p class="soft">${e("No one by that name is on the list.")}</p>`}`}function Zo({context:t}){const n=t.store.get("about","about");return s`<${Yt}
    label=${e("Let people pick their name from this list when they join")}
    checked=${Boolean(n.name_list)}
    onChange=${e=>t.act(Hn(n,{name_list:e.target.checked}))}
  />`}const es=({context:e,group:t,seats:n})=>s`<section class="console-seats" aria-label=${t.name}>
    <h3 class="console-group">
      ${t.id&&s`<span class="badge" data-colour=${t.colour}>${l(t.icon)}</span>`}
      <span dir="auto">${t.name}</span><span class="count">${n.length}</span>
    </h3>
    <ul class="people">
      ${n.map(t=>s`<${ts} key=${t.id} ...${{context:e,id:t.id}} />`)}
    </ul>
  </section>`;function ts({context:t,id:n}){var a;const o=t.store.get("invitee",n);if(!o)return null;const l=Go(t.store,o),r=[o.organisation,o.table>0&&e("Table {n}",{n:o.table})].filter(Boolean);return s`<li class="person-row">
    <span class="person-name" dir="auto"
      >${o.name}<small>${r.map((e,t)=>s`${t?" · ":""}<bdi>${e}</bdi>`)}</small></span
    >
    <span class="console-brings">
      ${(null!=(a=o.flags)?a:[]).map(e=>s`<span key=${e} class="chip">${ke(pe(),e)}</span>`)}
    </span>
    <span class="presence" data-state=${l?"here":"away"}>${e(l?"here":"not yet")}</span>
    <${ya} label=${e("More for {title}",{title:o.name})} items=${()=>ns(t,o,l)} />
  </li>`}const ns=(t,n,a)=>[{icon:"edit",words:e("Edit…"),act:()=>as(t,n)},!a&&{icon:"check",words:e("Is here, without a phone"),act:()=>t.act(function({id:t,name:n}){const a=i();return an(e("{name} is here",{name:n}),nn("seat_invitee",{invitee:t,person:a},["remove_person",{person:a}]))}(n))},!a&&{icon:"person",words:e("Is here under another name…"),act:()=>function(t,n){const{store:a}=t,o=new Set(a.all("invitee").map(({person:e})=>e)),l=a.all("person").filter(({id:e,status:t,group:n})=>"in"===t&&n&&!o.has(e));t.ask(o=>s`<${Vt} title=${e("Who is {name}?",{name:n.name})} close=${o}>
        <div class="stack console-choice-list">
          ${l.map(l=>{var r;return s`<button key=${l.id} class="button wide" onClick=${((a,o)=>()=>(a(),t.act((({id:t},n)=>an(e("{name} has a seat",{name:ye(n)}),nn("edit_invitee",{invitee:t,person:n.id},["edit_invitee",{invitee:t,person:""}])))(n,o))))(o,l)}>
                <span dir="auto">${ye(l)}</span
                ><bdi class="soft">${null==(r=a.get("group",l.group))?void 0:r.name}</bdi>
              </button>`})}
          ${!l.length&&s`<p class="soft">${e("Everyone who’s here has a seat.")}</p>`}
        </div>
      <//>`)}(t,n)},a&&{icon:"undo",words:e("Free the seat"),act:()=>t.act((({id:t,name:n,person:a})=>an(e("The seat of {name} is free",{name:n}),nn("edit_invitee",{invitee:t,person:""},["edit_invitee",{invitee:t,person:a}])))(n))},null,{icon:"trash",words:e("Take off the list"),danger:!0,act:()=>t.act((({id:t,name:n,group:a,organisation:o,table:s,flags:l,code:r,person:i})=>an(e("{name} is no longer on the list",{name:n}),nn("remove_invitee",{invitee:t},["add_invitee",{invitee:t,name:n,group:a,organisation:o,table:s,flags:l,code:r,person:i}])))(n))}].filter(e=>!1!==e);function as(t,n,a){var o,l,r;const c=null!=n?n:{name:null!=(o=null==a?void 0:a.name)?o:"",group:null==a?void 0:a.group},d=o=>{const s={name:o.get("name").trim(),group:o.get("group"),organisation:o.get("organisation").trim(),table:Number(o.get("table")),flags:o.getAll("flags")},l={...s,group:s.group||void 0,...a&&{person:a.id}};return t.act(n?function(t,n){var a;const o={group:"",organisation:"",table:0,flags:[],...t},s=Object.keys(n).filter(e=>{var t;return String(n[e])!==String(null!=(t=o[e])?t:"")}),l=e=>({invitee:t.id,...Object.fromEntries(s.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}))});return an(e("Changed: {name}",{name:null!=(a=n.name)?a:t.name}),s.length?nn("edit_invitee",l(n),["edit_invitee",l(o)]):[])}(n,s):function(t){const n=i(),a={invitee:n,...t,code:y(Co,_o)};return an(e("{name} is expected",{name:t.name}),nn("add_invitee",a,["remove_invitee",{invitee:n}]))}(l),{quiet:!0})},u=t.draft(`invitee/${null!=(r=null!=(l=null==n?void 0:n.id)?l:null==a?void 0:a.id)?r:""}`),p=k(t.store).map(({id:e,name:t})=>[e,t]);t.ask(t=>{var o,l,r;return s`<${zt}
        title=${n||a?e("About {name}",{name:null!=(o=null==n?void 0:n.name)?o:ye(a)}):e("Add a person")}
        yes=${e(n||a?"Save":"Add")}
        ...${{close:t,submit:d,draft:u}}
      >
        <${Gt} label=${e("Name")}
          ><input name="name" required maxlength=${Ho} defaultValue=${c.name} autofocus dir="auto"
        /><//>
        <${Qt} label=${e("Group")} name="group" pairs=${p} now=${c.group} none=${e("No group yet")} />
        <${Gt} label=${e("Organisation")}
          ><input name="organisation" maxlength=${Ko} defaultValue=${null!=(l=c.organisation)?l:""} dir="auto"
        /><//>
        <${os} now=${null!=(r=c.flags)?r:[]} />
        <${Gt} label=${e("Table")} hint=${e("A wish. Leave it empty if it doesn’t matter.")}
          ><input name="table" type="number" min="0" max="999" defaultValue=${c.table||""}
        /><//>
      <//>`})}const os=({now:t})=>s`<fieldset class="console-ticks">
    <legend>${e("Brings")}</legend>
    ${pe().map(([e,n])=>s`<${Yt} key=${e} name="flags" value=${e} defaultChecked=${t.includes(e)} label=${n} />`)}
  </fieldset>`,ss={coming:"ok",declined:"error",asked:"info"};function ls({context:t}){const n=[...t.store.all("invitation")].sort((e,t)=>(e.by||"9").localeCompare(t.by||"9")||e.at-t.at);return s`<section class="stack console-invitations" aria-label=${e("To bring in")}>
    <div class="console-side-head">
      <h3>${e("To bring in")}</h3>
      <button class="button small" onClick=${()=>cs(t)}>${l("plus")}${e("Add…")}</button>
    </div>
    ${n.length?s`<ul class="people">
            ${n.map(e=>s`<${rs} key=${e.id} ...${{context:t,invitation:e}} />`)}
          </ul>`:s`<p class="soft">
            ${e("Who should be here and isn’t? Add a person or body, and who asks them by when.")}
          </p>`}
  </section>`}function rs({context:t,invitation:n}){var a;const{store:o}=t,l=n.inviter&&o.get("person",n.inviter),r=[n.group&&(null==(a=o.get("group",n.group))?void 0:a.name),n.sector&&ke($e(),n.sector),n.level&&ke(xe(),n.level),n.flag&&ke(pe(),n.flag)].filter(Boolean),i=[l&&e("{name} asks them",{name:ye(l)}),n.by&&e("by {day}",{day:_e(n.by)})].filter(Boolean);return s`<li class="person-row">
    <span class="person-name" dir="auto"
      >${n.who}<small
        >${[...r,...i].map((e,t)=>s`${t?" · ":""}<bdi>${e}</bdi>`)}</small
      ></span
    >
    <span class="chip" data-tone=${ss[n.status]}>${ke(he(),n.status)}</span>
    <${ya} label=${e("More for {title}",{title:n.who})} items=${()=>is(t,n)} />
  </li>`}const is=(t,n)=>[{icon:"edit",words:e("Edit…"),act:()=>cs(t,n)},...he().filter(([e])=>e!==n.status).map(([e,a])=>({icon:"flag",words:a,act:()=>t.act(So(n,{status:e}))})),null,{icon:"trash",words:e("Remove"),danger:!0,act:()=>t.act(function({id:t,who:n,sector:a,group:o,level:s,flag:l,inviter:r,by:i,status:c}){const d={invitation:t,who:n,sector:a,group:o,level:s,flag:l,inviter:r,by:i,status:c};return an(e("No longer to bring in: {who}",{who:n}),nn("remove_invitation",{invitation:t},["add_invitation",d]))}(n))}];function cs(t,n){var a;const o=null!=n?n:{},{store:l}=t,r=[...x(l.all("person")),...l.all("person").filter(({role:e})=>"facilitator"===e)].map(e=>[e.id,ye(e)]).sort(([,e],[,t])=>e.localeCompare(t)),c=a=>{const o=Object.fromEntries([...a].map(([e,t])=>[e,t.trim()]));return t.act(n?So(n,o):function(t){const n=i();return an(e("To bring in: {who}",{who:t.who}),nn("add_invitation",{invitation:n,...t},["remove_invitation",{invitation:n}]))}(o),{quiet:!0})},d=t.draft(`invitation/${null!=(a=null==n?void 0:n.id)?a:""}`);t.ask(t=>{var a,i;return s`<${zt}
        title=${e(n?"Edit invitation":"Who is to be brought in?")}
        yes=${e(n?"Save":"Add")}
        ...${{close:t,submit:c,draft:d}}
      >
        <${Gt} label=${e("Person or body")} hint=${e("The room sees this on the wall and in the report.")}
          ><input name="who" required maxlength=${120} defaultValue=${null!=(a=o.who)?a:""} autofocus dir="auto"
        /><//>
        <div class="console-pair">
          <${Qt} label=${e("Who asks them")} name="inviter" pairs=${r} now=${o.inviter} />
          <${Gt} label=${e("By")}><input name="by" type="date" defaultValue=${null!=(i=o.by)?i:""} /><//>
        </div>
        <div class="console-pair">
          <${Qt} label=${e("Sector")} name="sector" pairs=${$e()} now=${o.sector} />
          <${Qt} label=${e("Level of influence")} name="level" pairs=${xe()} now=${o.level} />
          <${Qt} label=${e("Brings")} name="flag" pairs=${pe()} now=${o.flag} />
          <${Qt}
            label=${e("For the group")}
            name="group"
            pairs=${k(l).map(({id:e,name:t})=>[e,t])}
            now=${o.group}
          />
        </div>
      <//>`})}const ds=e=>e.ask(t=>s`<${us} ...${{context:e,close:t}} />`);function us({context:t,close:n}){const a=me(t);return s`<${Vt} wide title=${e("Who’s missing")} close=${n}>
    <div class="stack">
      <${ps} context=${t} />
      ${a?s`<${$s} ...${{context:t,missing:a}} />`:s`<p class="soft" role="status">${e("One moment…")}</p>`}
      <${ls} context=${t} />
    </div>
  <//>`}function ps({context:t}){const n=ce(t.store);return s`<${Yt}
    label=${e("Show this on the wall in place of the stage")}
    checked=${"missing"===n.show}
    onChange=${()=>aa(t,"missing")}
  />`}const $s=({context:e,missing:t})=>s`<${hs} ...${{context:e,missing:t}} />
    <${fs} ...${{context:e,missing:t}} />
    <${vs} missing=${t} />`;function hs({context:t,missing:n}){const a=new Map(k(t.store).map(e=>[e.id,e]));return s`<div class="scroller" tabindex="0">
      <table class="table console-missing">
        <caption>
          ${e("Seats, and what people bring")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${e("Group")}</th>
            <th scope="col" class="number">${e("Seats taken")}</th>
            ${n.noted&&pe().map(([e,t])=>s`<th key=${e} scope="col">${t}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${n.groups.map(e=>s`<${ms} key=${e.group} ...${{row:e,group:a.get(e.group),noted:n.noted}} />`)}
        </tbody>
        ${n.noted&&s`<tfoot>
            <tr>
              <th scope="row" colspan="2">${e("Everyone")}</th>
              ${pe().map(([e])=>s`<${gs} key=${e} ...${{brings:n.brings,flag:e}} />`)}
            </tr>
          </tfoot>`}
      </table>
    </div>
    ${!n.noted&&s`<p class="soft">
        ${e("To see what’s missing of authority, resources, expertise, information and need, note what people bring in Expected people.")}
      </p>`}`}const ms=({row:t,group:n,noted:a})=>{var o;return s`<tr>
    <th scope="row">
      <span class="console-group"
        ><span class="badge" data-colour=${null==n?void 0:n.colour}>${l(null!=(o=null==n?void 0:n.icon)?o:"people")}</span
        ><span dir="auto">${null==n?void 0:n.name}</span></span
      >
    </th>
    <td class="number" data-tone=${t.here<t.seats?"warn":void 0}>
      ${t.seats?e("{here} of {all}",{here:t.here,all:t.seats}):t.here||"–"}
    </td>
    ${a&&pe().map(([e])=>s`<${gs} key=${e} ...${{brings:t.brings,flag:e}} />`)}
  </tr>`};function gs({brings:e,flag:t}){const{icon:n,words:a}=ge(e,t);return s`<td class="console-state" data-state=${e[t]} title=${a}>
    ${l(n)}<span class="visually-hidden">${a}</span>
  </td>`}function fs({context:t,missing:n}){return n.levels?s`<ul class="console-levels" aria-label=${e("Levels of influence")}>
    ${n.levels.map(({level:n,barriers:a,groups:o})=>s`<li key=${n} class="notice" data-tone=${o.length?"ok":"warn"}>
          ${l(n)}<span
            ><b>${ke(xe(),n)}</b
            >${" "}${d("{n} barrier lies here.","{n} barriers lie here.",a)}${" "}
            ${o.length?s`${e("With influence here:")}${" "}${o.map((e,n)=>s`${n?", ":""}<bdi>${(e=>{var n;return null==(n=t.store.get("group",e))?void 0:n.name})(e)}</bdi>`)}`:e("No group has influence here.")}</span
          >
        </li>`)}
  </ul>`:s`<p class="soft">
      ${e("To see at which levels of influence no one is here, choose each group’s level in Edit group.")}
    </p>`}function vs({missing:t}){return t.sectors?t.sectors.length?s`<p class="notice" data-tone="warn">
    ${l("warning")}<span
      >${e("No group from:")} ${t.sectors.map(e=>ke($e(),e)).join(e(", "))}</span
    >
  </p>`:s`<p class="notice" data-tone="ok">
      ${l("check")}<span>${e("Every sector that the method asks for has a group.")}</span>
    </p>`:s`<p class="soft">
      ${e("To see which sectors are missing, choose each group’s sector in Edit group.")}
    </p>`}const bs=["people","person","fish","boat","government","leaf","book","microphone","heart","market","hand","youth","elder","national","house","tree","wheat","briefcase","star","wave","balance","globe","wrench","training","technology"],ws=Array.from({length:12},(e,t)=>t+1),ys=({icon:t,colour:n,name:a="",onChange:o})=>s`<fieldset class="look-icons">
      <legend>${e("Icon")}</legend>
      ${bs.map((n,r)=>s`<label key=${n} class="look">
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
      ${ws.map(t=>s`<label key=${t} class="look" data-colour=${t}>
            <input
              type="radio"
              name=${`${a}colour`}
              value=${t}
              defaultChecked=${t===n}
              aria-label=${e("Colour {n}",{n:t})}
              onChange=${o} />
            <span class="look-colour"></span
          ></label>`)}
    </fieldset>`;function ks(t,n){var a;const o=n.id===(null==(a=t.me.value)?void 0:a.person);if("removed"===n.status)return[{icon:"undo",words:e("Let back in"),act:()=>t.act((t=>an(e("{name} can come back",{name:ye(t)}),nn("readmit_person",{person:t.id},["remove_person",{person:t.id}])))(n))},null,xs(t,n)];const r=(a,o,s)=>n.role!==a&&{icon:o,words:s,act:()=>async function(t,n,a){const o={title:e("Make {name} a facilitator?",{name:ye(n)}),yes:e("Make facilitator"),text:e("A facilitator can open and close stages, hide cards, see everything and remove people.")};("facilitator"!==a||await t.confirm(o))&&t.act(((t,n)=>an(e("{name} has another role now",{name:ye(t)}),nn("set_role",{person:t.id,role:n},["set_role",{person:t.id,role:t.role}])))(n,a))}(t,n,a)};return[{icon:"edit",words:e("Rename…"),act:()=>function(t,n){const a=t.draft(`person/${n.id}`),o=a=>t.act(((t,n)=>an(e("Renamed to {name}",{name:n}),nn("rename_person",{person:t.id,name:n},...t.name?[["rename_person",{person:t.id,name:t.name}]]:[])))(n,a.get("name").trim()),{quiet:!0});t.ask(t=>{var l;return s`<${zt} title=${e("Rename a person")} yes=${e("Save")} ...${{close:t,submit:o,draft:a}}>
        <${Gt} label=${e("Name")}
          ><input name="name" required maxlength=${60} defaultValue=${null!=(l=n.name)?l:""} autofocus dir="auto"
        /><//>
      <//>`})}(t,n)},{icon:"move",words:e("Move to another group…"),act:()=>function(t,n){const a=k(t.store).filter(e=>e.id!==n.group);t.ask(o=>s`<${Vt} title=${e("Move {name} to",{name:ye(n)})} close=${o}>
        <div class="stack">
          ${a.map(a=>s`<button
                key=${a.id}
                class="button wide"
                data-colour=${a.colour}
                onClick=${((a,o)=>()=>(a(),t.act(((t,n)=>an(e("{name} is now in {group}",{name:ye(t),group:n.name}),nn("move_person",{person:t.id,group:n.id},...t.group?[["move_person",{person:t.id,group:t.group}]]:[])))(n,o))))(o,a)}
              >
                ${l(a.icon)}<span dir="auto">${a.name}</span>
              </button>`)}
        </div>
      <//>`)}(t,n)},{icon:"info",words:e("Organisation and what they bring…"),act:()=>function(e,t){const n=e.store.all("invitee").find(e=>e.person===t.id);return as(e,n,n?void 0:t)}(t,n)},null,r("recorder","recorder",e("Make recorder")),n.group&&r("participant","person",e("Make participant")),r("facilitator","key",e("Make facilitator…")),!o&&null,!o&&{icon:"lock",words:e("Remove from the room…"),danger:!0,act:()=>async function(t,n){const a={title:e("Remove {name}?",{name:ye(n)}),yes:e("Remove from the room"),danger:!0,text:e("This phone can’t post anymore. What it posted stays. You can let the person back in.")};await t.confirm(a)&&t.act((t=>an(e("{name} was removed",{name:ye(t)}),nn("remove_person",{person:t.id},["readmit_person",{person:t.id}])))(n))}(t,n)},!o&&xs(t,n)].filter(e=>!1!==e&&void 0!==e)}const xs=(t,n)=>({icon:"trash",words:e("Erase person…"),danger:!0,act:()=>async function(t,n){const a={title:e("Erase {name}?",{name:ye(n)}),yes:e("Erase permanently"),danger:!0,text:[e("This person’s name and every text they wrote are deleted from the workshop’s file."),e("Their cards become blank; their pledges and open votes are removed."),e("Anonymous cards stay: no one can tell which of them this person wrote."),e("You can’t undo this.")]};await t.confirm(a)&&t.act((t=>an(e("Person erased"),nn("erase_person",{person:t.id})))(n))}(t,n)});function _s(t,n){var a;const o=k(t.store),r=null!=n?n:{name:"",icon:"people",colour:o.length%12+1},c=t.draft(`group/${null!=(a=null==n?void 0:n.id)?a:""}`),d=a=>{const o={name:a.get("name").trim(),icon:a.get("icon"),colour:Number(a.get("colour")),sector:a.get("sector"),level:a.get("level"),seats:Number(a.get("seats"))};return t.act(n?function(t,n){const a=["name","icon","colour","sector","level","seats"].filter(e=>void 0!==n[e]&&n[e]!==t[e]),o=e=>({group:t.id,...Object.fromEntries(a.map(t=>[t,e[t]]))});return an(e("Group changed: {name}",{name:n.name}),a.length?nn("edit_group",o(n),["edit_group",o(t)]):[])}(n,o):function(t){const n=i();return an(e("Group added: {name}",{name:t.name}),nn("add_group",{group:n,...t},["remove_group",{group:n}]))}(o),{quiet:!0})};t.ask(a=>s`<${zt}
        title=${e(n?"Edit group":"Add a group")}
        yes=${e(n?"Save":"Add")}
        ...${{close:a,submit:d,draft:c}}
      >
        <${Gt} label=${e("Name")}
          ><input name="name" required maxlength=${60} defaultValue=${r.name} autofocus dir="auto"
        /><//>
        <${ys} icon=${r.icon} colour=${r.colour} />
        <div class="console-pair">
          <${Qt} label=${e("Sector")} name="sector" pairs=${$e()} now=${r.sector} />
          <${Qt} label=${e("Level of influence")} name="level" pairs=${xe()} now=${r.level} />
          <${Gt} label=${e("Seats")}
            ><input name="seats" type="number" min="0" max="2000" defaultValue=${r.seats||""}
          /><//>
        </div>
        ${n&&o.length>1&&s`<button
            type="button"
            class="button quiet"
            onClick=${()=>(a(),t.act(function({id:t,name:n,icon:a,colour:o,position:s,sector:l,level:r,seats:i}){const c={group:t,name:n,icon:a,colour:o,position:s,sector:l,level:r,seats:i};return an(e("Group removed: {name}",{name:n}),nn("remove_group",{group:t},["add_group",c]))}(n)))}
          >
            ${l("trash")}${e("Remove group")}
          </button>`}
      <//>`)}async function Cs(e){const t=await Ss(e);return t.why?e.toast({text:t.why,tone:"error"}):e.ask(n=>s`<${Os} ...${{context:e,first:t,close:n}} />`)}const Ss=(e,t=!1)=>Wa(e,"/recorder-link",{method:"POST",body:{anew:t}}).catch(({why:e})=>({why:e}));function Os({context:t,first:n,close:a}){const o=c(n),r=c(""),{url:i,key:d,expires_on:u}=o.value;return s`<${Vt} wide title=${e("Recorder link")} close=${a}>
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
          <button class="button small" onClick=${async()=>r.value=await Lt(i)?e("Copied"):""}>${l("copy")}${e("Copy")}</button>
          <button class="button small" onClick=${async()=>{var n;const a=await Ss(t,!0);a.why||(o.value=a),r.value=null!=(n=a.why)?n:e("The earlier link no longer works.")}}>${e("Make a new link")}</button>
        </div>
        <p class="soft" role="status">
          ${r.value||e("It works until {date}.",{date:_e(u)})}
        </p>
      </div>
    </div>
  <//>`}function js({context:t}){const n=c([]),a=async()=>{var e;return n.value=null!=(e=await As(t))?e:n.peek()};r(()=>function(e){e();const t=setInterval(()=>"hidden"!==document.visibilityState&&e(),1e4);return()=>clearInterval(t)}(a),[]);const o=n.value.length;return o?s`<div class="console-idle">
    <span class="soft"
      >${d("{n} person did nothing and isn’t connected","{n} people did nothing and aren’t connected",o)}</span
    >
    <button class="button small" onClick=${async()=>(await async function(t){const n=await As(t);if(!(null==n?void 0:n.length))return;const a={title:d("Remove {n} person who did nothing?","Remove {n} people who did nothing?",n.length),yes:e("Remove them"),danger:!0,text:[e("They joined, but nothing here is from them and they aren’t connected now. Facilitators and recorders stay."),e("Someone who only posted anonymously or voted in secret can be among them: no one can tell."),e("They can join again with the code, and you can undo this.")]};await t.confirm(a)&&await t.act(function(e){const t=Array.from({length:Math.ceil(e.length/500)},(t,n)=>e.slice(500*n,500*(n+1)));return an(d("{n} person removed","{n} people removed",e.length),t.map(e=>nn("remove_idle_people",{people:e},["readmit_people",{people:e}])))}(n))}(t),await a())}>${e("Remove them…")}</button>
  </div>`:null}const As=async e=>{var t,n;return null!=(n=null==(t=await Wa(e,"/idle").catch(()=>null))?void 0:t.people)?n:null};function Ts({context:t}){const{store:n}=t,a=c(""),o=n.all("person").filter(({status:e})=>"erased"!==e),r=k(n),i=function({store:e,parts:t},n,a){var o,s,l,r;const i=e.get("stage",null!=(s=null==(o=e.get("about","about"))?void 0:o.current)?s:"");return"open"!==(null==i?void 0:i.status)?null:function(e,t,n){if(!n)return null;const a=new Set(x(t).map(e=>e.group));return e.filter(e=>a.has(e.id)&&!n.has(e.id))}(n,a,null==(r=null==(l=t[i.activity])?void 0:l.heard)?void 0:r.call(l,i,e))}(t,r,o),u=a.value.trim().toLocaleLowerCase(),p=u?o.filter(e=>ye(e).toLocaleLowerCase().includes(u)):o;return s`<section class="console-people" aria-label=${e("People")}>
    <div class="console-side-head">
      <h2>${e("People")}</h2>
      <button class="button small" onClick=${()=>_s(t)}>${l("plus")}${e("Group")}</button>
    </div>
    <${Es} ...${{context:t,people:o}} />
    <div class="console-people-tools">
      <button class="button small" onClick=${()=>Jo(t)}>${l("people")}${e("Expected…")}</button>
      <button class="button small" onClick=${()=>jo(t)}>
        ${l("calendar")}${e("Attendance…")}
      </button>
      <button class="button small" onClick=${()=>ds(t)}>${l("gap")}${e("Missing…")}</button>
      <button class="button small" onClick=${()=>No(t)}>${l("person")}${e("Contacts…")}</button>
      <button class="button small" onClick=${()=>Cs(t)}>${l("recorder")}${e("Recorders…")}</button>
    </div>
    <${Ms} silent=${i} />
    <${qs} ...${{groups:r,people:o}} />
    ${!t.rehearsal.value&&s`<${js} context=${t} />`}
    <label class="console-search"
      ><span class="visually-hidden">${e("Search people")}</span>${l("search")}
      <input
        type="search"
        placeholder=${d("Search {n} person","Search {n} people",o.length)}
        value=${a.value}
        onInput=${e=>a.value=e.target.value}
    /></label>
    <${Ns} ...${{context:t,people:p}} />
    ${r.map(e=>s`<${Ps}
          key=${e.id}
          ...${{context:t,group:e,words:u}}
          silent=${null==i?void 0:i.includes(e)}
          people=${p.filter(t=>t.group===e.id)}
        />`)}
    <${Rs} ...${{context:t,people:p}} />
  </section>`}function Es({context:t,people:n}){const{here:a=0}=t.sync.presence.value,o=x(n).length;return s`<p class="console-here">
    <b>${d("{n} connected now","{n} connected now",a)}</b>
    <span class="soft">${o?d("{n} joined","{n} joined",o):e("No one has joined yet")}</span>
  </p>`}function Ms({silent:t}){return t?t.length?s`<p class="notice" data-tone="warn">
    ${l("microphone")}<span
      >${e("Not heard yet:")} ${t.map((e,t)=>s`${t?", ":""}<bdi>${e.name}</bdi>`)}</span
    >
  </p>`:s`<p class="notice" data-tone="ok">${l("check")}<span>${e("Every group has contributed.")}</span></p>`:null}function qs({groups:t,people:n}){const a=new Set(x(n).map(e=>e.group)),o=t.filter(e=>!a.has(e.id));return a.size&&o.length?s`<p class="soft console-absent">
    ${e("No one came from:")} ${o.map((e,t)=>s`${t?", ":""}<bdi>${e.name}</bdi>`)}
  </p>`:null}function Ps({context:t,group:n,people:a,silent:o,words:r}){var i;const c=a.filter(e=>"in"===e.status&&"facilitator"!==e.role),d=null!=(i=t.sync.presence.value.groups.get(n.id))?i:0;return r&&!c.length?null:s`<details class="console-group-row" open=${!!r||void 0}>
    <summary>
      <span class="badge" data-colour=${n.colour}>${l(n.icon)}</span>
      <span class="person-name"
        ><span dir="auto">${n.name}</span
        ><small
          >${c.length?e("{here} of {all} here",{here:d,all:c.length}):e("No one yet")}</small
        ></span
      >
      ${o&&s`<span class="presence" data-state="silent">${e("silent")}</span>`}
    </summary>
    <div class="toolbar">
      <button class="button small" onClick=${()=>_s(t,n)}>
        ${l("edit")}${e("Edit group…")}
      </button>
    </div>
    <${Ls} ...${{context:t,people:c}} />
  </details>`}const Ns=({context:t,people:n})=>{const a=n.filter(e=>"in"===e.status&&("facilitator"===e.role||!e.group));return a.length>0&&s`<details class="console-group-row">
      <summary>
        <span class="badge">${l("key")}</span>
        <span class="person-name">${e("Facilitators")}<small>${a.length}</small></span>
      </summary>
      <${Ls} ...${{context:t,people:a}} />
    </details>`},Rs=({context:t,people:n})=>{const a=n.filter(e=>"removed"===e.status);return a.length>0&&s`<details class="console-group-row">
      <summary>
        <span class="badge">${l("lock")}</span>
        <span class="person-name">${e("Removed")}<small>${a.length}</small></span>
      </summary>
      <${Ls} ...${{context:t,people:a}} />
    </details>`},Ls=({context:e,people:t})=>s`<ul class="people">
    ${t.map(t=>s`<${Is} key=${t.id} ...${{context:e,id:t.id}} />`)}
  </ul>`;function Is({context:t,id:n}){var a;const o=t.store.get("person",n),r=t.sync.presence.value.people.has(n),i={recorder:e("recorder"),facilitator:e("facilitator")};return s`<li class="person-row">
    <span class="person-name" dir="auto"
      >${ye(o)}<small
        >${[i[o.role],n===(null==(a=t.me.value)?void 0:a.person)&&e("you")].filter(Boolean).join(" · ")}</small
      ></span
    >
    ${"recorder"===o.role&&s`<span title=${e("recorder")}>${l("recorder")}</span>`}
    <span class="presence" data-state=${r?"here":"away"}>${e(r?"here":"away")}</span>
    <${ya} label=${e("More for {title}",{title:ye(o)})} items=${()=>ks(t,o)} />
  </li>`}const Ds=e=>e.ask(t=>s`<${Bs} context=${e} close=${t} />`);function Bs({context:t,close:n}){const a=[...t.undo.list.value].reverse();return s`<${Vt} title=${e("Last steps")} close=${n}>
    ${a.length?s`<ol class="people console-steps">
            ${a.map((e,n)=>s`<${Ws} key=${`${e.since}/${n}`} ...${{context:t,step:e}} />`)}
          </ol>`:s`<p class="soft">${e("Nothing to undo")}</p>`}
    <p class="soft">${e("What someone has changed since then stays as it is.")}</p>
  <//>`}const Ws=({context:t,step:n})=>s`<li class="person-row">
    <span class="person-name"
      ><span dir="auto">${n.said}</span> <small class="soft">${function({by:t,at:n}){if(!n)return null!=t?t:"";const a=new Intl.DateTimeFormat(document.documentElement.lang,{hour:"numeric",minute:"2-digit"}).format(n);return t?e("{who}, {when}",{who:t,when:a}):a}(n)}</small></span
    >
    <button class="button small" onClick=${()=>t.takeBack(n)}>${l("undo")}${e("Undo")}</button>
  </li>`,Us=e=>Object.entries(e).map(([e,{tab:t}])=>({name:e,...t})).sort((e,t)=>{var n,a;return(null!=(n=e.key)?n:"~")<(null!=(a=t.key)?a:"~")?-1:1}),Fs=(e,t,n)=>Us(e).filter(({name:e,always:a,seldom:o,when:s})=>e===n||a||(null==s?void 0:s(t))||!o&&t.some(t=>t.activity===e)),Vs="wsr-console-keys",zs=e=>Object.values(e).flatMap(({keys:e=[]})=>e);const Hs={KeyU:Ds,KeyN:da,KeyP:e=>e.act(Kn(!e.store.get("about","about").paused))},Ks={"[":()=>()=>eo("start"),"]":()=>()=>eo("end"),u:e=>()=>e.takeBack(),"?":(e,t)=>t,b:e=>()=>aa(e,"blank"),q:e=>()=>aa(e,"qr"),k:e=>()=>sa(e),",":e=>()=>oa(e,-1),".":e=>()=>oa(e,1),"/":()=>()=>{var e;return null==(e=document.querySelector(".console-panel [type=search], .console-people [type=search]"))?void 0:e.focus()}};function Js(){try{return"off"!==localStorage.getItem(Vs)}catch{return!0}}const Gs=t=>t.ask(n=>{return s`<${Vt} wide title=${e("Help and shortcuts")} close=${n}>
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
              ${(o=t.parts,[(a=Us(o).filter(({key:e})=>e),[`${a[0].key} … ${a.at(-1).key}`,e("Panels, from {first} to {last}",{first:a[0].words(),last:a.at(-1).words()})]),["0",e("Back to the current stage")],["Shift N",e("Open the next stage")],["Shift P",e("Pause or resume posting")],["U, Ctrl Z",e("Undo the last step")],["Shift U",e("List the last steps")],["[ ]",e("Hide or show agenda and people")],["↑ ↓ ← →",e("Move over the cards; with Shift, select them")],["Ctrl A",e("Select all cards of a lane")],["/",e("Search in this panel")],["B",e("Blank the wall, or show it again")],["Q",e("QR code on the wall, or back to the stage")],[", .",e("Previous or next page on the wall")],["K",e("Hold the page on the wall")],...zs(o).filter(({words:e})=>e).map(({key:e,words:t})=>[e.toUpperCase(),t()]),["Esc",e("Clear selection; close a window")],["Alt ↑ ↓",e("Move the focused stage up or down")],["?",e("This help")]]).map(([e,t])=>s`<div key=${e}>
                    <dt><kbd>${e}</kbd></dt>
                    <dd>${t}</dd>
                  </div>`)}
            </dl>
            <${Yt}
              label=${e("Use single-key shortcuts on this device")}
              defaultChecked=${Js()}
              onChange=${e=>function(e){try{localStorage.setItem(Vs,e?"on":"off")}catch{}}(e.target.checked)}
            />
          </section>
        </div>
      <//>`;var a,o}),Ys=e=>`wsr:${e}:link`;function Qs({context:t}){const[a,o]=n(()=>function(e){try{return sessionStorage.getItem(Ys(e))}catch{return null}}(t.code)),[r,i]=n(!1);return a?s`<section class="notice console-keep" data-tone="leverage" aria-label=${e("Save this link")}>
    ${l("key")}
    <div>
      <b>${e("Save this link")}</b>
      <p>${e("It opens this console on any device. Anyone who has it can run the workshop. It’s shown only once.")}</p>
      <input readonly value=${a} aria-label=${e("Facilitator link")} onFocus=${e=>e.target.select()} />
    </div>
    <button class="button small" onClick=${async()=>i(await Lt(a))}>
      ${l(r?"check":"copy")}${e(r?"Copied":"Copy")}
    </button>
    <button class="button small" onClick=${()=>(function(e){try{sessionStorage.removeItem(Ys(e))}catch{}}(t.code),o(null))}>${e("I’ve saved it")}</button>
  </section>`:null}const Xs=({context:t})=>t.outbox.returned.value.map(n=>s`<p class="banner console-strip" role="status" data-tone="error" key=${n.key}>
        ${l("undo")}<span
          >${e("Not accepted: {why}",{why:n.why})} <b dir="auto">${qe(n.with).join(" · ")}</b></span
        >
        ${qe(n.with).length>0&&s`<button class="button small" onClick=${()=>Lt(qe(n.with).join("\n"))}>
            ${l("copy")}${e("Copy")}
          </button>`}
        <button class="button small" onClick=${()=>t.outbox.take(n.key)}>${e("Dismiss")}</button>
      </p>`);function Zs({context:t,stages:n,current:a,looking:o,look:r}){var i;const{tab:c,stage:d}=function(e,t,n,a){var o,s;const l=t=>Object.hasOwn(e,null!=t?t:"")?t:"open",r=null!=a?a:n,i=t.find(e=>e.id===r);if(i)return{tab:l(i.activity),stage:i};const c=t.filter(e=>e.activity===l(r));return{tab:l(r),stage:null!=(s=null!=(o=c.find(e=>e.id===n))?o:c.find(e=>"open"===e.status))?s:c[0]}}(t.parts,n,a,o.value),{Panel:u}=t.parts[c],p=n.find(e=>e.id===a),{row:$,more:h}=function(e,t,{at:n,current:a}){var o,s,l;const r=null!=(l=null==(o=t.find(({id:e})=>e===a))?void 0:o.day)?l:null==(s=t[0])?void 0:s.day,i=new Set(t.filter(e=>e.day===r).map(({activity:e})=>e)),c=({name:e,key:t,always:a})=>e===n||a&&t||i.has(e);let d=7-e.filter(c).length;const u=new Set(e.filter(e=>c(e)||d-- >0));return{row:e.filter(e=>u.has(e)),more:e.filter(e=>!u.has(e))}}(Fs(t.parts,n,c),n,{at:c,current:a});return s`<nav class="tabs console-tabs" aria-label=${e("Panels")}>
      ${$.map(({name:e,words:t,icon:n})=>s`<button key=${e} aria-current=${c===e?"page":void 0} onClick=${()=>r(e)}>
            ${l(n)}<span>${t()}</span>${(null==p?void 0:p.activity)===e&&"open"===p.status&&s`<${nl} />`}
          </button>`)}
      ${h.length>0&&s`<${el} ...${{more:h,look:r}} />`}
    </nav>
    <div class="console-panel">
      ${tl(t.parts).map(([e,n])=>s`<${n} key=${e} context=${t} stage=${p} />`)}
      <${al} ...${{stages:n,stage:d,look:r}} tab=${Us(t.parts).find(({name:e})=>e===c)} />
      <${u} key=${`${c}/${null!=(i=null==d?void 0:d.id)?i:""}`} context=${t} stage=${d} />
    </div>`}function el({more:t,look:n}){const a=s`${e("More")}${l("chevron-down")}`;return s`<${ya} label=${e("More panels")} look="console-plain" ...${{items:()=>t.map(({name:e,words:t,icon:a})=>({icon:a,words:t(),act:()=>n(e)})),face:a}} />`}const tl=e=>Object.entries(e).flatMap(([e,{Above:t}])=>t?[[e,t]]:[]),nl=()=>s`<span class="console-live" title=${e("open now")}><span class="visually-hidden">${e("open now")}</span></span>`;function al({stages:t,stage:n,tab:a,look:o}){const l=t.filter(e=>e.activity===a.name);return s`<header class="console-panel-head">
    <h2 dir="auto">${n&&!a.always?n.title:a.words()}</h2>
    ${l.length>1&&s`<label class="console-which"
        ><span class="visually-hidden">${e("Stage")}</span
        ><select onChange=${e=>o(e.target.value)}>
          ${l.map(e=>s`<option value=${e.id} selected=${e===n}>${e.title}</option>`)}
        </select></label
      >`}
    ${n&&!a.always&&s`<span class="chip" data-tone=${"open"===n.status?"ok":void 0}>${ol(n.status)}</span>`}
  </header>`}const ol=t=>({ahead:e("not open yet"),open:e("open"),done:e("closed"),skipped:e("skipped")}[t]);const sl=({runs:e=[],opened_at:t})=>{var n,a;return null!=(a=null==(n=e[e.length-1])?void 0:n.opened_at)?a:t};function ll(t){const n=new Intl.DateTimeFormat(document.documentElement.lang,{weekday:"long",hour:"numeric",minute:"2-digit"}).format(sl(t));return{where:t.id,words:e("open since {when}",{when:n}),overnight:!0}}function rl({context:t,look:n}){const a=function(t,n,a){const o=p(n),s=Object.values(t).flatMap(e=>{var t,a;return null!=(a=null==(t=e.leftOpen)?void 0:t.call(e,n))?a:[]});return[...n.get("about","about").paused?[{words:e("Posting is paused.")}]:[],...o.filter(e=>function(e,t){return"open"===e.status&&new Date(sl(e)).toDateString()!==t.toDateString()}(e,a)).map(ll),...s.map(({stage:e,words:t})=>({where:e,words:t}))]}(t.parts,t.store,new Date(t.now()));return a.length?s`<details class="disclosure console-still" open=${a.some(e=>e.overnight)}>
    <summary>${d("{n} thing is still open","{n} things are still open",a.length)}</summary>
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
  </details>`:null}const il=({context:e})=>s`<div class="toasts" role="status" aria-live="polite">
    ${e.toasts.value.map(t=>s`<${cl} key=${t} context=${e} one=${t} />`)}
  </div>`;function cl({context:t,one:n}){const a=n.entry&&t.undo.has(n.entry);return s`<p class="toast console-toast" data-tone=${n.tone}>
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
  </p>`}const dl=({context:e})=>e.dialogs.value.map(e=>s`<${ul} key=${e} one=${e} />`),ul=({one:e})=>e.view(e.close),pl=({context:t,about:n})=>s`<header class="topbar console-bar">
    <h1 class="topbar-title">
      <span dir="auto">${n.title}</span>
      <button class="console-plain console-code" onClick=${()=>tn(t)} title=${e("Show QR code full screen")}>
        <span class="visually-hidden">${e("Join code")}</span><b class="code">${t.code}</b>
      </button>
    </h1>
    <${$l} ...${{context:t,about:n}} />
    <${ml} context=${t} />
    <${gl} context=${t} />
    <button
      class="button small icon-only"
      aria-label=${e("Last steps")}
      title=${`${e("Last steps")} (Shift U)`}
      onClick=${()=>Ds(t)}
    >
      ${l("chevron-down")}
    </button>
    <a class="button small" href=${Zt(t)} target="_blank" rel="noopener"
      >${l("wall")}<span class="console-wide-words">${e("Open the wall")}</span></a
    >
    <button class="button small icon-only" aria-label=${e("Help and shortcuts")} onClick=${()=>Gs(t)}>
      ${l("help")}
    </button>
    <${fl} ...${{context:t,about:n}} />
  </header>`;function $l({context:t,about:n}){var a;const o=t.store.get("stage",null!=(a=n.current)?a:"");return n.closed?null:o&&"open"===o.status?s`<span class="console-stage"
    ><span class="console-stage-name" dir="auto">${o.title}</span><${hl} ...${{context:t,stage:o}}
  /></span>`:s`<span class="console-stage soft">${e("No stage is open")}</span>`}function hl({context:t,stage:n}){const a=t.seconds.value;if(!n.ends_at)return s`<span class="timer" role="timer" title=${e("open since")}
      >${l("clock")}${w(a-n.opened_at)}</span
    >`;const o=_(n.ends_at,a,0),r=C(n.ends_at,a,0);return s`<span class="timer" role="timer" data-tone=${o?"error":r<12e4?"warn":void 0} title=${e(o?"over time":"left")}
    >${l("timer")}${o?`+${w(o)}`:w(r)}</span
  >`}function ml({context:t}){const n="live"===t.sync.state.value,{here:a=0}=t.sync.presence.value,o=t.outbox.waiting.value;return s`<span class="console-line" role="status" data-tone=${n?"ok":"error"}>
    ${l(n?"wifi":"cloud-off")}<span
      >${n?d("{n} connected","{n} connected",a):e("Not connected")}</span
    >
    ${o>0&&s`<b data-tone="warn">${d("{n} waiting","{n} waiting",o)}</b>`}</span
  >`}function gl({context:t}){const n=t.undo.last.value,a=n?e("Undo: {what}",{what:n.said}):e("Nothing to undo");return s`<button
    class="button small"
    disabled=${!n}
    title=${a}
    aria-label=${a}
    onClick=${()=>t.takeBack()}
  >
    ${l("undo")}<span class="console-wide-words">${e("Undo")}</span>
  </button>`}function fl({context:t,about:n}){if(n.closed)return null;const a=()=>t.act(Kn(!n.paused));return n.paused?s`<button class="button small primary console-pause" onClick=${a}>
        ${l("play")}${e("Resume posting")}
      </button>`:s`<button class="button small console-pause" onClick=${a}>${l("pause")}${e("Pause posting")}</button>`}function vl({context:t}){var n;const a=t.store.get("about","about"),{looking:o}=t,l=c("stage");if(r(()=>function(e){const t=t=>function(e,t){var n,a;if((null==(a=(n=e.target).closest)?void 0:a.call(n,"input:not([type=checkbox]), textarea, select, [role=menu]"))||document.querySelector("dialog[open]"))return;const o=function(e,{context:t,looking:n,help:a}){return!e.ctrlKey&&!e.metaKey||"z"!==e.key.toLowerCase()||e.shiftKey?e.ctrlKey||e.metaKey||e.altKey||e.repeat||!Js()?void 0:/^[0-9]$/.test(e.key)?function(e,{context:t,looking:n}){if("0"===e)return()=>n.value=null;const a=Fs(t.parts,p(t.store)).find(t=>t.key===e);return a&&(()=>n.value=a.name)}(e.key,{context:t,looking:n}):e.shiftKey&&Hs[e.code]?()=>Hs[e.code](t):e.shiftKey&&"?"!==e.key&&"/"!==e.key?void 0:function(e,t,n){var a,o;const s=zs(t.parts).find(t=>t.key===e);return null!=(o=null==(a=Ks[e])?void 0:a.call(Ks,t,n))?o:s&&(()=>s.act(t))}(e.key.toLowerCase(),t,a):()=>t.takeBack()}(e,t);o&&(e.preventDefault(),o())}(t,e);return document.addEventListener("keydown",t),()=>document.removeEventListener("keydown",t)}({context:t,looking:o,help:()=>Gs(t)}),[]),r(()=>{o.value=null},[null==a?void 0:a.current]),!a)return s`<${wl} context=${t} />`;document.title=`${a.title} · ${e("Console")}`;const i=e=>(o.value=e,l.value="stage");return s`<div class="console-frame" data-area=${l.value} data-folded=${Object.keys(Za.value).filter(e=>Za.value[e]).join(" ")||void 0}>
    <button class="button console-skip" onClick=${bl}>${e("Skip to the stage")}</button>
    <${pl} ...${{context:t,about:a}} />
    <${yl} ...${{context:t,about:a}} />
    <${kl} area=${l} />
    <div class="console-columns">
      <div class="console-start">
        <${La} context=${t} look=${i} looking=${null!=(n=o.value)?n:a.current} />
        <${Ja} context=${t} />
        <${rl} context=${t} look=${i} />
      </div>
      <main class="console-middle" id="stage" tabindex="-1">
        <${ao} side="start" shortcut="[" /><${ao} side="end" shortcut="]" />
        <${Zs} ...${{context:t,looking:o,look:i}} stages=${p(t.store)} current=${a.current} />
      </main>
      <div class="console-end"><${Ts} context=${t} /><${yo} context=${t} /></div>
    </div>
    <${il} context=${t} />
    <${dl} context=${t} />
  </div>`}const bl=()=>{var e,t;return null==(t=null!=(e=document.querySelector("[data-focus-home]"))?e:document.querySelector("#stage"))?void 0:t.focus()},wl=({context:t})=>s`<main class="console-door">
    <div class="stack" role="status">
      <h1>${e("Facilitator’s console")}</h1>
      <p>${"away"===t.sync.state.value?e("Can’t reach the server. Retrying…"):e("Opening the room…")}</p>
    </div>
  </main>`;function yl({context:t,about:n}){const a=t.sync.state.value,{lost:o}=t.way.value;return s`<section aria-label=${e("Notices")}>
    <${Ga} context=${t} />
    ${n.paused&&s`<p class="banner console-strip" role="status" data-tone="warn">${l("pause")}${e("Posting is paused. No one can post.")}</p>`}
    ${n.closed&&s`<p class="banner console-strip" role="status" data-tone="info">${l("lock")}${e("The workshop is closed.")}</p>`}
    ${n.illustrative&&!t.rehearsal.value&&s`<p class="banner console-strip" data-tone="info">
        ${l("info")}${e("Illustrative content: no one said or decided this.")}
      </p>`}
    ${o&&s`<p class="banner console-strip" role="status" data-tone="warn">
        ${l("warning")}${Nt(o)}${" "}
        ${e("Phones now join at {address}",{address:Xt(t.way.value.joinUrl)})}
      </p>`}
    ${"away"===a&&s`<p class="banner console-strip" role="status" data-tone="error">
        ${l("cloud-off")}${e("Not connected. What you see may be out of date. It will reconnect on its own.")}
      </p>`}
    <${Qs} context=${t} />
    <${Xs} context=${t} />
  </section>`}const kl=({area:t})=>s`<nav class="tabs console-areas" aria-label=${e("Parts of the console")}>
    ${[["agenda",e("Agenda")],["stage",e("Stage")],["people",e("People")]].map(([e,n])=>s`<button
          key=${e}
          aria-current=${t.value===e?"page":void 0}
          onClick=${()=>t.value=e}
        >
          ${n}
        </button>`)}
  </nav>`;function xl(e,t){const n=e.slice(0,3).map(({card:e})=>`“${_l(t.get(e)||e)}”`),a=e.length-n.length,o=a>0?[...n,d("{n} more","{n} more",a)]:n,s=[...new Set(e.map(({why:e})=>e))].join(" ");return d("{n} card stays as it was: {cards}. {why}","{n} cards stay as they were: {cards}. {why}",e.length,{cards:o.join(", "),why:s})}const _l=e=>[...e].length>40?`${[...e].slice(0,40).join("")}…`:e,Cl={read:()=>[],write:()=>{}};function Sl(e,t=()=>sessionStorage){return{read(){var n;try{return JSON.parse(null!=(n=t().getItem(e))?n:"[]")}catch{return[]}},write(n){try{n.length?t().setItem(e,JSON.stringify(n)):t().removeItem(e)}catch{}}}}const Ol=e=>e.flatMap(e=>{var t;return null!=(t=e.left)?t:[]}),jl=e=>{var t;const n=e.filter(e=>e.ok);return{since:Math.max(...n.map(({seq:e})=>e)),log:null==(t=n.at(-1))?void 0:t.log}};function Al(t,n){const a=function({signal:e,shelf:t=Cl}){var n;let a=t.read();const o=e(null!=(n=a.at(-1))?n:null),s=e(a);function l(e){var n;a=e.slice(-50),t.write(a),o.value=null!=(n=a.at(-1))?n:null,s.value=a}return{last:o,list:s,done:e=>(l([...a,e]),e),drop:e=>l(a.filter(t=>t!==e)),has:e=>a.includes(e),clear:()=>l([]),take(){var e;const t=null!=(e=a.at(-1))?e:null;return t&&l(a.slice(0,-1)),t}}}({signal:b,shelf:Sl(`wsr-undo/${t.prefix}`)}),o=b([]),l=b([]),r=b(t.now()),i=b({joinUrl:n.joinUrl,choices:[],lost:null}),c=b(!1),u=b(null);function p({text:e,tone:t,entry:n}){const a={text:e,tone:t,entry:n};o.value=[...o.peek().filter(e=>e.tone).slice(-1),a],setTimeout(()=>$(a),t?18e3:9e3)}setInterval(()=>r.value=t.now(),500);const $=e=>o.value=o.peek().filter(t=>t!==e);async function h(e,{quiet:n=!1}={}){if(!e.steps.length)return{ok:!0};const o=e.steps.map(e=>t.post(e.do,e.with,e.since)),s={quiet:n,gone:!1},l=function(e,t){const n=t.flatMap(e=>{var t;return null!=(t=e.with.cards)?t:[]});return new Map(n.map(t=>[t,e.has("card",t)?e.get("card",t).text:""]))}(t.store,e.steps),r=Promise.all(o.map(e=>e.answer)).then(n=>function(e,n,o,{quiet:s,gone:l},r){l||n.forEach((e,n)=>o[n].ok||t.outbox.take(e.key));const i=((e,t)=>{const n=new Set(Ol(t).map(({card:e})=>e));return e.filter((e,n)=>t[n].ok).reverse().flatMap(e=>e.backs.map(e=>((e,{with:t,...n})=>({...n,with:t.cards&&e.size?{...t,cards:t.cards.filter(t=>!e.has(t))}:t}))(n,e))).filter(({with:{cards:e}})=>!e||e.length>0)})(e.steps,o),c=function({said:e,steps:t},n){if("string"==typeof e)return e;const a=new Set(t.flatMap(e=>{var t;return null!=(t=e.with.cards)?t:[]}));for(const{card:e}of n.flatMap(e=>{var t;return null!=(t=e.left)?t:[]}))a.delete(e);return e(a.size)}(e,o),d=i.length?a.done({said:c,backs:i,at:t.now(),by:S(t).name,...jl(o)}):void 0,u=o.filter(e=>!e.ok),$=Ol(o);if($.length&&p({text:xl($,r),tone:"warn"}),!u.length)return p({text:c,entry:d}),{ok:!0};const h=1===u.length||1===o.length?u[0].why:g(u);return s||l||p({text:h,tone:"error",entry:d}),{ok:!1,why:h}}(e,o,n,s,l));return Promise.race([r,m(o,s)])}async function m(t,n){return await Promise.all(t.map(e=>{var t;return null!=(t=e.kept)?t:e.answer})),await new Promise(e=>setTimeout(e,2500)),t.every(e=>"waiting"!==e.state.value)?new Promise(()=>{}):(n.gone=!0,p({text:e("Kept on this device. It will be sent as soon as the room can be reached."),tone:"warn"}),{ok:!0})}const g=e=>d("{n} was refused. {why}","{n} were refused. {why}",e.length,{why:e[0].why});function f(e){const t={view:e,close:()=>l.value=l.peek().filter(e=>e!==t)};return l.value=[...l.peek(),t],t.close}const v={...t,...n,go:e=>"missing"===e?ds(v):u.value=e,way:i,rehearsal:c,looking:u,undo:a,toasts:o,dialogs:l,seconds:r,toast:p,dismiss:$,act:h,takeBack:async function(n=a.last.peek()){if(n&&a.has(n)){if(a.drop(n),o.value=o.peek().filter(e=>e.entry!==n),n.log!==t.outbox.log())return p({text:e("The workshop runs from a copy since then, so this can’t be undone."),tone:"error"});await h({said:e("Undone: {what}",{what:n.said}),steps:n.backs.map(e=>({...e,since:n.since,backs:[]}))})}},ask:f,confirm:e=>new Promise(t=>f(n=>s`<${Jt} ...${e} answer=${e=>O(()=>(n(),t(e)))} />`))};return v}function Tl({code:t,why:a,enter:o}){const[r,i]=n(a?El(a):""),[c,d]=n(!1);return s`<main class="console-door">
    <form class="stack" onSubmit=${async function(e){e.preventDefault();const t=new FormData(e.target);d(!0),await o({facilitator_key:Ml(t.get("key")),name:t.get("name").trim()}).catch(e=>i(El(e))),d(!1)}}>
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
  </main>`}const El=t=>t.why||e("Can’t reach the server. Try again."),Ml=e=>{var t;return null!=(t=Pt(e.includes("#")?e.slice(e.indexOf("#")):""))?t:e.trim()},{code:ql,joinUrl:Pl}=document.documentElement.dataset,Nl=document.getElementById("console");async function Rl(e){const t=await q(ql,e);return P(ql,"console"),N(ql,"console",t),Il(t,e.facilitator_key)}function Ll(e){E(s`<${Tl} key="door" code=${ql} why=${e} enter=${Rl} />`,Nl)}async function Il(e,t){const n=await fe(R,"console"),a=Al(T({code:ql,...e}),{code:ql,parts:n,token:e.token,joinUrl:null!=Pl?Pl:`${location.origin}/w/${ql}`});a.editStage=e=>_a(a,e),E(s`<${vl} key=${e.person} context=${a} />`,Nl),M(()=>function({sync:{state:e,problem:t},undo:n},a){var o;if("reload"===e.value&&location.reload(),"removed"!==e.value)return;P(ql,"console"),n.clear();const s=null!=(o=t.value)?o:void 0;a&&"removed"!==(null==s?void 0:s.code)?Rl({facilitator_key:a}).catch(Ll):Ll(s)}(a,t))}function Dl({context:t}){const{choices:n,lost:a}=t.way.value;return n.length<2&&!a?null:s`<fieldset class="choices console-addresses">
    <legend>${e("Address on QR codes, posters and cards")}</legend>
    ${n.map(n=>{return s`<label class="choice" key=${n.ip}
          ><input
            type="radio"
            name="address"
            checked=${n.chosen&&!a}
            onChange=${()=>async function(t,{ip:n}){const a=t.way.value;try{!function(t,{choices:n},a,o){const s=n.map(e=>({...e,chosen:e.ip===a}));t.way.value={joinUrl:o,choices:s,lost:null},t.toast({text:e("Phones now join at {address}",{address:Xt(o)})})}(t,a,n,(await Wa(t,"/address",{method:"PUT",body:{ip:n}})).join_url)}catch({why:e}){t.way.value={...a},t.toast({text:e,tone:"error"})}}(t,n)}
          /><span class="choice-face" title=${n.name}
            ><span
              >${o=n.kind,(null!=(l=Rt[o])?l:Rt.network)()} <bdi class="console-ip">${n.ip}</bdi
              ><small><bdi>${n.name}</bdi></small></span
            ></span
          ></label
        >`;var o,l})}
  </fieldset>`}j(),async function(){const e=function(e,t){const n=Pt(e.hash);return n&&t.replaceState(null,"",e.pathname+e.search),n}(location,history),t=A(ql,"console");t?Il(t,e):e?Rl({facilitator_key:e}).catch(Ll):Ll()}();const Bl={key:"1",icon:"qr",words:()=>e("Join"),always:!0};var Wl=Object.freeze({__proto__:null,Panel:function({context:t}){const n=x(t.store.all("person")).length;return s`<div class="console-join">
    <${en} context=${t} />
    <div class="stack">
      <h3>${e("How people join")}</h3>
      <ol>
        <li>${e("Join this room’s wifi. If the page doesn’t open, switch mobile data off.")}</li>
        <li>${e("Point the camera at the code, or type the address.")}</li>
        <li>${e("Choose your group. You don’t need an account.")}</li>
      </ol>
      <p><b class="code">${Xt(t.way.value.joinUrl)}</b></p>
      <${Dl} context=${t} />
      <div class="row">
        <button class="button" onClick=${()=>async function(t){const n=await Lt(t.way.value.joinUrl);t.toast(n?{text:e("Join link copied")}:{text:e("Copy it yourself: {link}",{link:t.way.value.joinUrl}),tone:"error"})}(t)}>${l("copy")}${e("Copy the join link")}</button>
        <button class="button" onClick=${()=>tn(t)}>${l("qr")}${e("Show full screen")}</button>
        <a class="button" href=${Zt(t)} target="_blank" rel="noopener"
          >${l("wall")}${e("Open the wall")}</a
        >
      </div>
      <p class="console-here"><b>${d("{n} person has joined","{n} people have joined",n)}</b></p>
    </div>
  </div>`},tab:Bl});const Ul={all:()=>!0,alone:e=>!e.cluster&&"shown"===e.shown,held:e=>"held"===e.shown,hidden:e=>"hidden"===e.shown,returned:e=>"returned"===e.shown,liked:(e,t)=>t.support(e.id)>0},Fl={show:"all",words:"",group:"",table:"",lane:"",sort:""},Vl={newest:(e,t)=>t.at-e.at,group:(e,t,n)=>n.group(e.group).localeCompare(n.group(t.group))||e.at-t.at,liked:(e,t,n)=>n.support(t.id)-n.support(e.id)||e.at-t.at};function zl(e,t,n){const a=Vl[t];return a?[...e].sort((e,t)=>a(e,t,n)):e}const Hl=e=>["approve_card",{card:e.id,approved:null}],Kl=(e,t)=>e.ask(n=>s`<${Jl} context=${e} stage=${t.id} close=${n} />`);function Jl({context:n,stage:a,close:o}){const{store:l}=n,i=c(null),d=c(null),u=f(()=>l.all("card").filter(e=>e.stage===a&&"held"===e.shown).sort((e,t)=>e.at-t.at)).value,p=Math.max(0,u.findIndex(({id:e})=>e===i.value)),$=u[p],h=e=>{var t,n;return i.value=null!=(n=null==(t=u[Math.min(u.length-1,Math.max(0,p+e))])?void 0:t.id)?n:null},m=e=>{var t,a,o;i.value=null!=(o=null==(a=null!=(t=u[p+1])?t:u[p-1])?void 0:a.id)?o:null,d.value=null,n.act(e)},g={a:()=>m((t=>an(e("Card approved"),nn("approve_card",{card:t.id,approved:!0},Hl(t))))($)),s:()=>d.value="",h:()=>m((t=>an(e("Card hidden"),nn("hide_card",{card:t.id,hidden:!0},Hl(t))))($)),j:()=>h(1),arrowdown:()=>h(1),k:()=>h(-1),arrowup:()=>h(-1)};return function(e){const n=t(e);n.current=e,r(()=>{const e=e=>n.current(e);return window.addEventListener("keydown",e),()=>window.removeEventListener("keydown",e)},[])}(e=>{const t=$&&!Gl(e)&&g[e.key.toLowerCase()];!t||e.ctrlKey||e.metaKey||e.altKey||(e.preventDefault(),t())}),s`<${Vt} title=${e("Cards to approve")} close=${o} wide>
    <div class="stack console-inbox">
      ${$?s`<${Yl} ...${{store:l,card:$,place:p,many:u.length,acts:g,reason:d,done:m}} />`:s`<p class="soft">${e("No cards are waiting.")}</p>`}
    </div>
  <//>`}const Gl=e=>e.target.matches("textarea, input");function Yl({store:n,card:a,place:o,many:r,acts:i,reason:c,done:d}){var u;return s`<p class="soft" role="status">${e("Card {n} of {all}",{n:o+1,all:r})}</p>
    <article class="card console-inbox-card" tabindex="0" autofocus ref=${function(e){const n=t(null);return t=>{t&&n.current!==e&&(n.current=e,t.focus())}}(a.id)}>
      <p class="card-text" dir="auto">${h(a)}</p>
      <div class="card-foot">
        <${L} group=${a.group&&n.get("group",a.group)} plain />
        ${a.by&&s`<bdi>${null==(u=n.get("person",a.by))?void 0:u.name}</bdi>`}
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
          </div>`:s`<${Ql} reason=${c} onSend=${()=>d(((t,n)=>an(e("Card sent back"),nn("approve_card",{card:t.id,approved:!1,why:n},Hl(t))))(a,c.peek().trim()))} />`}`}function Ql({reason:t,onSend:n}){return s`<form class="stack-tight" onSubmit=${e=>(e.preventDefault(),n())}>
    <label class="field">
      <b>${e("Why? Its author reads this.")}</b>
      <textarea
        rows="2"
        dir="auto"
        maxlength=${280}
        value=${t.value}
        ref=${Xl}
        onInput=${e=>t.value=e.currentTarget.value}
      ></textarea>
    </label>
    <div class="toolbar">
      <button class="button primary">${l("undo")}${e("Send back")}</button>
      <button class="button" type="button" onClick=${()=>t.value=null}>${e("Cancel")}</button>
    </div>
  </form>`}const Xl=e=>""===(null==e?void 0:e.value)&&e.focus();function Zl({context:t,stage:n}){var a,o;const{store:r}=t,i=r.get("writing",n.id),c=null!=(a=null==i?void 0:i.cards)?a:0;if(!c&&(!(null==(o=n.settings)?void 0:o.alone)||(null==i?void 0:i.revealed)))return null;const u=k(r).filter(({id:e})=>{var t;return null==(t=null==i?void 0:i.groups)?void 0:t[e]});return s`<div class="notice console-silence" data-tone="info">
    ${l("hide")}
    <div class="stack-tight">
      <b
        >${d("{n} card written so far. No one reads it before you reveal it.","{n} cards written so far. No one reads them before you reveal them.",c)}</b
      >
      <div class="card-foot">
        ${u.map(e=>s`<span key=${e.id}><${L} group=${e} plain /> ${i.groups[e.id]}</span>`)}
      </div>
      <div>
        <button class="button primary" onClick=${()=>t.act((t=>an(e("Cards revealed"),nn("reveal_cards",{stage:t.id})))(n))}>
          ${l("show")}${e("Reveal all")}
        </button>
      </div>
    </div>
  </div>`}const er=e=>e.map(e=>e.id),tr=(e,t,n,...a)=>t.length?nn(e,{cards:er(t),...n},...a):[];function nr(e){const t=(...t)=>er(e.filter(({shown:e})=>t.includes(e)));return[["hide_card",{cards:t("shown"),hidden:!1}],["hide_card",{cards:t("hidden"),hidden:!0}],["approve_card",{cards:t("held","returned"),approved:null}]].filter(([,{cards:e}])=>e.length)}function ar(e,t){const n=e.filter(e=>e.lane!==t.id),a=[...rr(n,"lane")].filter(([e])=>e).map(([e,t])=>["move_card",{cards:t,lane:e}]);return an(e=>d("{n} card moved to {lane}","{n} cards moved to {lane}",e,{lane:t.title}),tr("move_card",n,{lane:t.id},...a))}function or({stage:t,title:n,cards:a}){const o=i(),s=[["remove_cluster",{cluster:o}],...lr(a.filter(e=>e.cluster))],l=a.map(e=>e.id);return an(e("Cluster created: {title}",{title:n}),nn("add_cluster",{cluster:o,stage:t,title:n,cards:l},...s))}function sr(t,n){var a;const o=null!=(a=null==n?void 0:n.id)?a:null,s=t.filter(e=>{var t;return(null!=(t=e.cluster)?t:null)!==o}),l=n?e("Added to {title}",{title:n.title}):e("Removed from cluster"),r=s.map(e=>e.id);return an(l,r.length?nn("cluster_cards",{cluster:o,cards:r},...lr(s)):[])}const lr=e=>[...rr(e,"cluster")].map(([e,t])=>["cluster_cards",{cluster:e,cards:t}]);function rr(e,t){var n,a;const o=new Map;for(const s of e){const e=null!=(n=s[t])?n:null;o.set(e,[...null!=(a=o.get(e))?a:[],s.id])}return o}function ir(e,t){const n=t.map(t=>e.get("card",t)).filter(e=>e&&!e.merged_into&&"hidden"!==e.shown),[{cluster:a}={}]=n;return a&&n.every(e=>e.cluster===a)?[]:n}function cr(e,t){const n=t.flatMap(([t,n])=>function(e,t,n){const a=t.filter(({id:e})=>e!==n.id).map(({id:e})=>e),o=e.all("card").filter(e=>a.includes(e.merged_into)),s=(e,...t)=>nn("merge_cards",{cards:e,into:n.id},...t);return[...o.length?[s(ur(o),...dr(o))]:[],s(a,["merge_cards",{cards:a,into:null}])]}(e,t,n));return an(e=>d("{n} card merged","{n} cards merged",e),n)}const dr=e=>[...new Set(e.map(e=>e.merged_into))].map(t=>["merge_cards",{cards:ur(e.filter(e=>e.merged_into===t)),into:t}]),ur=e=>e.map(({id:e})=>e),pr=e=>e.context.ask(t=>s`<${$r} ...${{wall:e,close:t}} />`);function $r({wall:t,close:n}){var a,o;const{context:i,stage:d}=t,u=c(null),p=c(new Set),$=c(new Map),h=async()=>{u.value=null,u.value=await Wa(i,`/similar?stage=${encodeURIComponent(d)}`).catch(({why:e})=>({why:e}))};r(()=>{h()},[]);const m=(null!=(o=null==(a=u.value)?void 0:a.groups)?o:[]).map(({cards:e,nearly:t})=>({key:e.join("/"),nearly:t,cards:ir(i.store,e)})).filter(({key:e,cards:t})=>t.length>1&&!p.value.has(e)),g=({key:e,cards:t})=>{var n;return null!=(n=t.find(({id:t})=>t===$.value.get(e)))?n:((e,t)=>[...t].sort((t,n)=>Ce(e,n.id)-Ce(e,t.id)||t.at-n.at)[0])(i.store,t)},f=(e,t)=>$.value=new Map($.peek()).set(e,t),v=({key:e})=>p.value=new Set(p.peek()).add(e);return s`<${Vt} title=${e("Similar cards")} close=${n} wide>
    <div class="stack">
      <${hr} told=${u.value} many=${m.length} again=${h} />
      ${m.length>0&&s`<ul class="stack similar-list">
          ${m.map(e=>s`<${mr} key=${e.key} ...${{context:i,stage:d,group:e,target:g(e),choose:f,leave:v}} />`)}
        </ul>`}
      <div class="dialog-foot">
        ${i.undo.last.value&&s`<button class="button" onClick=${()=>i.takeBack()}>${l("undo")}${e("Undo")}</button>`}
        ${m.length>1&&s`<button
            class="button"
            onClick=${()=>i.act(cr(i.store,m.map(e=>[e.cards,g(e)])))}
          >
            ${l("merge")}${e("Merge all")}
          </button>`}
        <button class="button primary" onClick=${n}>${e("Done")}</button>
      </div>
    </div>
  <//>`}function hr({told:t,many:n,again:a}){if(!t)return s`<p class="stack-tight" role="status">
      <span>${e("Comparing cards… This can take a few seconds.")}</span><progress class="similar-progress"></progress>
    </p>`;if(t.why)return s`<div class="notice" role="alert" data-tone="warn">
      ${l("warning")}<span>${t.why}</span>
      <button class="button small" onClick=${a}>${e("Try again")}</button>
    </div>`;const o=d("{n} card compared.","{n} cards compared.",t.compared),r="meaning"===t.way?e("By their words and their meaning."):e("By their words alone."),i=n?d("{n} suggestion","{n} suggestions",n):e("No similar cards left.");return s`<p class="soft" role="status"><b>${i}</b> · ${o} ${r}</p>`}function mr({context:t,stage:n,group:a,target:o,choose:r,leave:i}){const{cards:c,key:d,nearly:u}=a;return s`<li class="similar-one">
    <fieldset class="console-choice-list">
      <legend>
        <span class="chip">${e(u?"Almost the same words":"Similar meaning")}</span>
        <span class="soft">${e("Select the text that stays.")}</span>
      </legend>
      ${c.map(e=>s`<${gr}
      key=${e.id}
      ...${{context:t,card:e,name:d,chosen:e===o}}
      onChoose=${()=>r(d,e.id)}
    />`)}
    </fieldset>
    <div class="toolbar">
      <button class="button small" onClick=${()=>t.act(cr(t.store,[[c,o]]))}>${l("merge")}${e("Merge")}</button>
      <button class="button small" onClick=${()=>t.act(function(e,t,n){return or({stage:e,title:[...n.text.replace(/\s+/g," ")].slice(0,120).join(""),cards:t})}(n,c,o))}>${l("cluster")}${e("Create cluster")}</button>
      <button class="button small quiet" onClick=${()=>i(a)}>${e("Leave as they are")}</button>
    </div>
  </li>`}const gr=({context:{store:e},card:t,name:n,chosen:a,onChoose:o})=>{var l;return s`<label class="tick"
    ><input type="radio" name=${n} checked=${a} onChange=${o} />
    <span
      ><span dir="auto">${h(t)}</span>
      <span class="card-foot"
        ><${L} plain group=${e.get("group",null!=(l=t.group)?l:"")} />
        ${Ce(e,t.id)>0&&s`<span dir="auto">${Se(e,t.id)}</span>`}</span
      ></span
    ></label
  >`};function fr({wall:t,context:n,stage:a,cards:o,wanted:r,counts:c}){const d=e=>r.value={...r.peek(),...e},u=vr(n.store,a);return s`<div class="toolbar console-board-head">
    <label class="console-search"
      ><span class="visually-hidden">${e("Search cards")}</span>${l("search")}
      <input
        type="search"
        data-search
        placeholder=${e("Search cards")}
        value=${r.value.words}
        onInput=${e=>d({words:e.target.value})}
    /></label>
    <button class="button small" onClick=${()=>function(t,n){const a=t.draft(`new-card/${n.id}`),o=a=>t.act(function(t,n){const a=i(),o={lane:n.get("lane")||void 0,for_group:n.get("group")||void 0};return an(e("Card added"),nn("add_card",{card:a,stage:t.id,text:n.get("text").trim(),...o},["withdraw_card",{card:a}]))}(n,a),{quiet:!0});t.ask(l=>{var r;return s`<${zt} title=${e("Add a card")} yes=${e("Add")} ...${{close:l,submit:o,draft:a}}>
        <${Gt} label=${e("Text on the card")}>
          <textarea name="text" rows="3" required maxlength=${280} autofocus dir="auto"></textarea>
        <//>
        ${(null==(r=n.lanes)?void 0:r.length)>1&&s`<${Gt} label=${e("Lane")}
            ><select name="lane">
              ${n.lanes.map(e=>s`<option value=${e.id} selected=${"unsorted"===e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <${Gt} label=${e("Said by")}
          ><select name="group">
            <option value="">${e("no group")}</option>
            ${k(t.store).map(e=>s`<option value=${e.id}>${e.name}</option>`)}
          </select><//
        >
      <//>`})}(n,a)}>${l("plus")}${e("Add card")}</button>
    ${o.length>2&&s`<button class="button small" onClick=${()=>pr(t)}>${l("merge")}${e("Similar cards")}</button>`}
    ${u.length>0&&s`<${br} many=${u.length} onOpen=${()=>Kl(n,a)} />`}
    ${u.length>0&&s`<button class="button small" onClick=${()=>xr(n,a,u)}>${l("show")}${e("Approve all")}</button>`}
    <div class="toolbar" role="group" aria-label=${e("Which cards")}>
      ${wr(c).map(([e,t])=>s`<button
            key=${e}
            class="button small"
            aria-pressed=${r.value.show===e}
            onClick=${()=>d({show:e})}
          >
            ${t} <span class="count">${c[e]}</span>
          </button>`)}
    </div>
    <div class="toolbar console-board-picks" role="group" aria-label=${e("Filter and sort")}>
      ${function(t,n,a){var o;const s=[...new Set(a.map(e=>e.table).filter(Boolean))],l=k(t.store).map(e=>[e.id,e.name]),r=(null!=(o=n.lanes)?o:[]).map(e=>[e.id,e.title]);return[{name:"group",label:e("Group"),pairs:[["",e("All groups")],...l,["none",e("no group")]]},{name:"lane",label:e("Lane"),pairs:[["",e("All lanes")],...r]},{name:"table",label:e("Table"),pairs:[["",e("Every table")],...s.map(t=>[t,e("Table {n}",{n:Oe(t)})])]},{name:"sort",label:e("Order"),pairs:kr()}].filter(({name:e,pairs:t})=>"sort"===e||t.length>2)}(n,a,o).map(e=>s`<${yr} key=${e.name} ...${{...e,wanted:r,set:d}} />`)}
    </div>
  </div>`}const vr=(e,t)=>e.all("card").filter(e=>e.stage===t.id&&"held"===e.shown),br=({many:t,onOpen:n})=>s`<button class="button small primary" onClick=${n}>
    ${l("check")}${e("Approve cards…")} <span class="count">${t}</span>
  </button>`,wr=t=>[["all",e("All")],["alone",e("Unclustered")],["held",e("To approve")],["hidden",e("Hidden")],...t.returned?[["returned",e("Sent back")]]:[],...t.liked?[["liked",e("Supported")]]:[]],yr=({name:e,label:t,pairs:n,wanted:a,set:o})=>s`<select
    aria-label=${t}
    value=${a.value[e]}
    onChange=${t=>o({[e]:t.target.value})}
  >
    ${n.map(([t,n])=>s`<option key=${t} value=${t} selected=${a.value[e]===t}>${n}</option>`)}
  </select>`,kr=()=>[["",e("Oldest first")],["newest",e("Newest first")],["group",e("By group")],["liked",e("Most supported first")]],xr=(e,t,n)=>e.act({said:d("{n} card approved","{n} cards approved",n.length),steps:[{do:"reveal_cards",with:{stage:t.id},backs:[{do:"approve_card",with:{cards:n.map(e=>e.id),approved:null}}]}]}),_r={ArrowDown:1,ArrowUp:-1,Home:-1/0,End:1/0},Cr={ArrowRight:1,ArrowLeft:-1};const Sr=".console-pick > input",Or=`[data-card] ${Sr}`,jr=e=>[...e.querySelectorAll(Or)];function Ar(e,t){var n,a;if(!e)return;const o=(null==(n=t.box)?void 0:n.isConnected)?t.box:null!=(a=Tr(t))?a:e.querySelector(Or);for(const t of e.querySelectorAll('.console-pick > input[tabindex="0"]'))t!==o&&(t.tabIndex=-1);o&&(o.tabIndex=0,t.inside&&document.activeElement===document.body&&o.focus({preventScroll:!0}))}const Tr=({list:e,index:t})=>{var n;return(null==e?void 0:e.isConnected)?null==(n=[...e.children].at(Math.min(t,e.children.length-1)))?void 0:n.querySelector(Sr):null};const Er=(t,n)=>an(e(n?"Marked as a leverage point":"No longer a leverage point"),nn("mark_leverage",{on:t,marked:n},["mark_leverage",{on:t,marked:!n}])),Mr=(e,t)=>new Set(e.all("stage").filter(t).map(({id:e})=>e)),qr=e=>{var t;return Boolean(null==(t=null==e?void 0:e.settings)?void 0:t.barriers)},Pr=e=>{var t;return"urgency"===(null==(t=null==e?void 0:e.settings)?void 0:t.importance)},Nr=e=>t=>{var n,a;return qr(e.get("stage",null!=(a=null==(n=null==t?void 0:t.settings)?void 0:n.under)?a:""))},Rr={type:"addresses",title:()=>e("Which barriers would it shift?"),choices:B},Lr={type:"barrier",title:()=>e("Which barriers are in its way?"),choices:B},Ir={type:"barrier",backwards:!0,title:()=>e("Which issues is it in the way of?"),choices:e=>W(e,Mr(e,Pr))},Dr={type:"root_cause",title:()=>e("What are its root causes?"),choices:e=>[...W(e,Mr(e,Nr(e))),...B(e)]},Br={type:"root_cause",backwards:!0,title:()=>e("Which barriers is it a root cause of?"),choices:B};function Wr(e,t){var n;const{store:a}=e,o=a.get("stage",(null!=(n=a.get("card",t))?n:a.get("cluster",t)).stage);return(qr(o)?[Ir,Dr]:[Nr(a)(o)?Br:Lr]).filter(e=>e.choices(a).some(e=>e.id!==t)).map(n=>({icon:"link",words:`${n.title()}…`,act:()=>Ur(e,t,n)}))}function Ur(t,n,a){const{store:o}=t,l=function(e,{type:t,backwards:n},a){const[o,s]=n?["to","from"]:["from","to"];return new Set(a.filter(n=>n[o]===e&&n.type===t).map(e=>e[s]))}(n,a,o.all("link")),r=t.draft(`links/${n}/${a.type}`),i=o=>t.act(function(t,{type:n,backwards:a},o,s){const l=e=>a?{from:e,to:t,type:n}:{from:t,to:e,type:n},r=[...s].filter(e=>!o.has(e)),i=[...o].filter(e=>!s.has(e));return an(e("Links saved"),[...r.map(e=>nn("link",l(e),["unlink",l(e)])),...i.map(e=>nn("unlink",l(e),["link",l(e)]))])}(n,a,l,new Set(o.getAll("on"))),{quiet:!0});t.ask(t=>s`<${zt} wide title=${a.title()} yes=${e("Save")} ...${{close:t,submit:i,draft:r}}>
        <p dir="auto"><b>${D(o,n)}</b></p>
        <${Fr} choices=${function(e,t,n,a){const o=n.choices(e).filter(e=>e.id!==t),s=new Set(o.map(e=>e.id)),l=[...a].filter(e=>!s.has(e)).map(t=>({id:t,title:D(e,t)}));return[...o,...l].map(e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:h(e)}})}(o,n,a,l)} before=${l} />
      <//>`)}function Fr({choices:t,before:n}){const a=c("");return t.length?s`${t.length>8&&s`<label class="console-search"
        ><span class="visually-hidden">${e("Search")}</span>${l("search")}
        <input type="search" placeholder=${e("Search")} onInput=${e=>a.value=e.target.value}
      /></label>`}
    <div class="console-choice-list">
      ${t.map(e=>s`<label class="tick" key=${e.id} hidden=${!(({title:e})=>e.toLocaleLowerCase().includes(a.value.trim().toLocaleLowerCase()))(e)}>
            <input type="checkbox" name="on" value=${e.id} defaultChecked=${n.has(e.id)} />
            <span dir="auto">${e.title}</span></label
          >`)}
    </div>`:s`<p class="soft">${e("There are no barriers yet.")}</p>`}const Vr=(e,t,n)=>e.ask(a=>s`<${zr} ...${{context:e,close:a}} start=${{kind:t,id:n}} />`);function zr({context:t,close:n,start:a}){var o;const i=c([a]),d=c(null),u=i.value[i.value.length-1];r(()=>{!async function(e,{kind:t,id:n},a){const o=`/chain/${encodeURIComponent(t)}/${encodeURIComponent(n)}`;a.value=await Wa(e,o).catch(({why:e})=>({why:e}))}(t,u,d)},[u]);const{thing:p,before:$,after:h,why:m}=null!=(o=d.value)?o:{};return s`<${Vt} wide title=${e("The chain")} close=${n}>
    <div class="stack chain-window">
      ${i.value.length>1&&s`<button class="button small quiet" onClick=${()=>i.value=i.peek().slice(0,-1)}>${l("undo")}${e("Back")}</button>`}
      ${m&&s`<p class="notice" role="alert" data-tone="warn">${m}</p>`}
      ${!d.value&&s`<p class="soft" role="status">${e("One moment…")}</p>`}
      ${p&&s`<${Hr} ...${{thing:p,before:$,after:h,onStep:({kind:e,id:t})=>i.value=[...i.peek(),{kind:e,id:t}],show:({panel:e})=>(n(),t.looking.value=e)}} />`}
    </div>
  <//>`}const Hr=({thing:t,before:n,after:a,onStep:o,show:l})=>{const r=e=>s`<${Jr} ...${{step:e,show:l}} />`;return s`<section class="chain-step chain-thing">
      <span class="chain-how">${t.label}</span>
      <p class="chain-words" dir="auto">${t.words}</p>
      ${t.notes.length>0&&s`<small class="chain-notes" dir="auto">${t.notes.join(" · ")}</small>`}
      ${r(t)}
    </section>
    <${Kr} title=${e("Where it comes from")} none=${e("Nothing led to it.")} steps=${n} ...${{onStep:o,act:r}} />
    <${Kr}
      title=${e("What came of it")}
      none=${e("Nothing has come of it yet.")}
      steps=${a}
      ...${{onStep:o,act:r}}
    />`},Kr=({title:e,none:t,steps:n,onStep:a,act:o})=>s`<section class="stack-tight">
    <h3>${e} <span class="count">${n.length}</span></h3>
    ${n.length?s`<${gt} ...${{steps:n,onStep:a,act:o}} />`:s`<p class="soft">${t}</p>`}
  </section>`,Jr=({step:t,show:n})=>t.panel&&s`<button
    class="button small quiet icon-only chain-show"
    aria-label=${e("Show in its panel")}
    title=${e("Show in its panel")}
    onClick=${()=>n(t)}
  >
    ${l("arrow-end","flip")}
  </button>`,Gr=({context:t,kind:n,id:a,title:o})=>s`<button
    class="button small quiet icon-only"
    aria-label=${e("Where it comes from, what came of it: {title}",{title:o})}
    title=${e("Where it comes from, what came of it…")}
    onClick=${()=>Vr(t,n,a)}
  >
    ${l("tree")}
  </button>`,Yr=(t,n,a)=>({icon:"tree",words:e("Where it comes from, what came of it…"),act:()=>Vr(t,n,a)});function Qr(t,n){const a=ce(t.store),o=a.on===n&&de(t.store,a);return{icon:"wall",words:e(o?"End spotlight":"Spotlight on the wall"),act:()=>t.act(na(a,o?null:n))}}function Xr({context:e,id:t,small:n}){const a=Qr(e,t);return s`<button class=${n?"button small":"button"} onClick=${a.act}>
    ${l(a.icon)}${a.words}
  </button>`}const[Zr,ei]=[120,280],ti=e=>t=>(t.ok&&e.clear(),t);function ni(t,n){const{context:a}=t,o=a.store.all("cluster").filter(e=>e.stage===t.stage),l=a.draft(`cluster/${t.stage}`),r=a=>async function({context:t,stage:n},a,o,s){return o?t.act(sr(a,o),{quiet:!0}):s.trim()?t.act(or({stage:n,title:s.trim(),cards:a}),{quiet:!0}):{ok:!1,why:e("Name the new cluster, or choose an existing one.")}}(t,n,o.find(e=>e.id===a.get("cluster")),a.get("title")).then(ti(t));a.ask(t=>s`<${zt}
        title=${d("Cluster {n} card","Cluster {n} cards",n.length)}
        yes=${e("Create cluster")}
        ...${{close:t,submit:r,draft:l}}
      >
        <${Gt} label=${e("Cluster name")} hint=${e("A few words that say what these cards share.")}>
          <input name="title" maxlength=${Zr} autofocus dir="auto" required=${!o.length}
        /><//>
        ${o.length>0&&s`<${Gt} label=${e("Or add to an existing cluster")}
            ><select name="cluster">
              <option value="">${e("none: make a new one")}</option>
              ${o.map(e=>s`<option value=${e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <ul class="console-quotes">
          ${n.map(e=>s`<li key=${e.id} dir="auto">${h(e)}</li>`)}
        </ul>
      <//>`)}function ai(t,n){const{context:a}=t,o=a.store.all("card").filter(e=>e.stage===t.stage&&!e.merged_into),l=n.length>1?n:o.filter(e=>e.id!==n[0].id),r=a.draft(`merge/${n.map(e=>e.id).join("/")}`),i=o=>{const s=l.find(e=>e.id===o.get("into"));return s?a.act(function(e,t){const n=e.filter(e=>e.id!==t.id),a=["merge_cards",{cards:er(n),into:null}];return an(e=>d("{n} card merged","{n} cards merged",e),tr("merge_cards",n,{into:t.id},a))}(n,s),{quiet:!0}).then(ti(t)):{ok:!1,why:e("Choose a card.")}},c=n.length>1?e("Which words stay on the wall?"):e("Merge into which card?");a.ask(t=>s`<${zt} ...${{title:c,close:t,submit:i,draft:r}} yes=${e("Merge")}>
        <p class="soft">${e("Merged cards are kept under the one that stays. You can unmerge them later.")}</p>
        <${oi} choices=${l} />
      <//>`)}function oi({choices:t}){const n=c(""),a=t.filter(e=>e.text.toLocaleLowerCase().includes(n.value.toLocaleLowerCase()));return s`${t.length>8&&s`<input
        type="search"
        aria-label=${e("Search cards")}
        placeholder=${e("Search cards")}
        onInput=${e=>n.value=e.target.value}
      />`}
    <div class="console-choice-list">
      ${a.map((e,n)=>s`<label class="tick" key=${e.id}>
            <input type="radio" name="into" value=${e.id} defaultChecked=${0===n&&t.length<9} /><span
              dir="auto"
              >${h(e)}</span
            ></label
          >`)}
    </div>`}function si(t,n){const{context:a}=t,o=({close:t})=>{const o=a.store.all("card").filter(e=>e.merged_into===n.id);return s`<${Vt} title=${e("Cards merged into this one")} close=${t}>
      <p class="card-text" dir="auto"><b>${h(n)}</b></p>
      <ul class="people">
        ${o.map(t=>s`<li class="person-row" key=${t.id}>
              <span class="person-name" dir="auto">${h(t)}</span>
              <button class="button small" onClick=${()=>(t=>a.act((t=>an(e("Card unmerged"),nn("merge_cards",{card:t.id,into:null},["merge_cards",{card:t.id,into:t.merged_into}])))(t)))(t)}>${l("split")}${e("Unmerge")}</button>
            </li>`)}
      </ul>
    <//>`};a.ask(e=>s`<${o} close=${e} />`)}function li({context:t},n){const a="card"===n.kind,o=a?n.text:n.title,l=t.draft(`text/${n.id}`),r=s=>{const l=s.get("words").trim();return l===o?{ok:!0}:t.act(a?(c=n,d=l,an(e("Card edited"),nn("edit_card",{card:c.id,text:d},["edit_card",{card:c.id,text:c.text}]))):(r=n,i=l,an(e("Cluster renamed"),nn("rename_cluster",{cluster:r.id,title:i},["rename_cluster",{cluster:r.id,title:r.title}]))),{quiet:!0});var r,i,c,d};t.ask(t=>s`<${zt}
        title=${e(a?"Edit text":"Rename the cluster")}
        yes=${e("Save")}
        ...${{close:t,submit:r,draft:l}}
      >
        <${Gt} label=${e(a?"Text on the card":"Title")}>
          <textarea
            name="words"
            rows="3"
            required
            maxlength=${a?ei:Zr}
            defaultValue=${o}
            dir="auto"
          ></textarea>
        <//>
      <//>`)}const ri=(e,t)=>t.map(t=>e.context.store.get("card",t)).filter(Boolean),ii=(e,t)=>(e.clear(),e.context.act(t)),ci={hide:(e,t)=>ii(e,function(e){const t=e.filter(e=>"hidden"!==e.shown);return an(e=>d("{n} card hidden","{n} cards hidden",e),tr("hide_card",t,{hidden:!0},...nr(t)))}(ri(e,t))),show:(e,t)=>ii(e,function(e){const t=e.filter(e=>"shown"!==e.shown);return an(e=>d("{n} card shown to everyone","{n} cards shown to everyone",e),tr("hide_card",t,{hidden:!1},...nr(t)))}(ri(e,t))),lane:(e,t)=>function(e,t){const{lanes:n}=e.context.store.get("stage",e.stage);e.context.ask(a=>s`<${Vt} title=${d("Move {n} card to","Move {n} cards to",t.length)} close=${a}>
        <div class="stack">
          ${n.map(n=>s`<button class="button wide" data-category=${n.id} onClick=${((n,a)=>()=>(n(),e.clear(),e.context.act(ar(t,a))))(a,n)}>
                ${l("arrow-end")}<span dir="auto">${n.title}</span>
              </button>`)}
        </div>
      <//>`)}(e,ri(e,t)),merge:(e,t)=>ai(e,ri(e,t)),cluster:(e,t)=>ni(e,ri(e,t)),free:(e,t)=>ii(e,sr(ri(e,t),null))};function di(t,n){var a,o,s,l;const{store:r}=t.context,i=r.get("card",n);return[(null!=(o=null==(a=r.get("stage",i.stage))?void 0:a.lanes)?o:[]).length>1&&{icon:"move",words:e("Move to…"),act:()=>ci.lane(t,[n])},{icon:"cluster",words:e("Add to cluster…"),act:()=>ci.cluster(t,[n])},i.cluster&&{icon:"split",words:e("Remove from cluster"),act:()=>ci.free(t,[n])},{icon:"merge",words:e("Merge into another card…"),act:()=>ci.merge(t,[n])},$i(r,n)&&{icon:"split",words:e("Unmerge cards…"),act:()=>si(t,i)},{icon:"edit",words:e("Edit text…"),act:()=>li(t,i)},(null==(l=null==(s=r.get("stage",i.stage))?void 0:s.settings)?void 0:l.under)&&ui(t,i),null,...hi(t,n),...Wr(t.context,n),Yr(t.context,"card",n),"shown"===i.shown&&Qr(t.context,n),null,...pi(t,i)].filter(e=>!1!==e&&void 0!==e&&""!==e)}const ui=({context:t},n)=>({icon:"tree",words:n.root?e("Not a root cause"):e("This is a root cause"),act:()=>t.act(((t,n)=>an(e(n?"Marked as a root cause":"No longer a root cause"),nn("edit_card",{card:t.id,root:n},["edit_card",{card:t.id,root:!n}])))(n,!n.root))});function pi(t,n){const{id:a}=n;return["shown"!==n.shown&&{icon:"show",words:"held"===n.shown?e("Approve"):e("Show again"),act:()=>ci.show(t,[a])},"hidden"!==n.shown&&{icon:"hide",words:e("Hide from everyone"),danger:!0,act:()=>ci.hide(t,[a])}].filter(Boolean)}const $i=(e,t)=>e.all("card").some(e=>e.merged_into===t);function hi(t,n){return t.context.store.get("leverage",n)?[{icon:"link",words:e("Which barriers would it shift?…"),act:()=>Ur(t.context,n,Rr)},{icon:"leverage",words:e("Unmark as leverage point"),act:()=>t.context.act(Er(n,!1))}]:[{icon:"leverage",words:e("Mark as leverage point"),act:()=>t.context.act(Er(n,!0))}]}const mi=(e,t)=>s`<span class="console-sign">${l(e)}<span dir="auto">${t}</span></span>`;function gi({store:t,card:n}){var a;const{settings:o={}}=null!=(a=t.get("stage",n.stage))?a:{},l=n.parent&&D(t,n.parent);return s`${Number.isInteger(n.year)&&mi("calendar",n.year)}
  ${n.importance&&mi("flag",ke(je(o.importance),n.importance))}
  ${n.attitude&&mi("mark",ke(Ae(),n.attitude))} ${n.root&&mi("tree",e("Root cause"))}
  ${l&&mi("tree",`${e("Under:")} ${l}`)}`}function fi({store:t,card:n,menu:a}){const o=t.all("card").filter(e=>e.comment&&e.parent===n.id);return o.length?s`<details class="disclosure">
    <summary>${d("{n} comment","{n} comments",o.length)}</summary>
    <ul>
      ${o.sort((e,t)=>e.at-t.at).map(n=>{var o;return s`<li key=${n.id} class="console-member" data-shown=${n.shown}>
              <span class="card-text" dir="auto">${h(n)}</span>
              <${L} plain group=${t.get("group",null!=(o=n.group)?o:"")} />
              <${ya} label=${e("More for this comment")} items=${()=>a(n)} />
            </li>`})}
    </ul>
  </details>`:null}function vi({id:t,wall:n,merged:a}){var o,l,r;const{store:i}=n.context,c=i.get("card",t);if(!c)return null;const d=i.get("leverage",t),u=n.picking.has(t),p=["card","console-card","shown"===c.shown?"":"hidden",d?"leverage":"",u?"picked":""];return s`<li
    class=${p.filter(Boolean).join(" ")}
    data-category=${null!=(o=c.category)?o:"unsorted"}
    data-shown=${c.shown}
    data-card=${t}
    data-draggable
    data-drop=${`card:${t}`}
  >
    <${bi} ...${{card:c,wall:n,picked:u}} />
    <div class="card-foot">
      <${L} plain group=${i.get("group",null!=(l=c.group)?l:"")} />
      ${c.by&&s`<span dir="auto">${null==(r=i.get("person",c.by))?void 0:r.name}</span>`}
      <${gi} store=${i} card=${c} /><${ki} ...${{card:c,merged:a,leverage:d,also:Se(i,t)}} />
    </div>
    <${fi} store=${i} card=${c} menu=${t=>((t,n)=>[{icon:"edit",words:e("Edit text…"),act:()=>li(t,n)},...pi(t,n)].filter(Boolean))(n,t)} />
  </li>`}const bi=({card:t,wall:n,picked:a})=>s`<div class="console-card-top">
    <span
      class="console-grip"
      aria-hidden="true"
      title=${e("Drag")}
      ...${ga({what:`card:${t.id}`,drop:e=>n.drop(wi(n,t.id))(e)})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><${yi} ...${{wall:n,picked:a}} id=${t.id} /> <span class="card-text" dir="auto">${h(t)}</span></label
    >
    <${ya} label=${e("More for this card")} tab=${-1} items=${()=>di(n,t.id)} />
  </div>`,wi=({picking:e},t)=>e.ids.peek().has(t)?[...e.ids.peek()]:[t];function yi({wall:e,id:n,picked:a}){const o=t(!1);return s`<input
    type="checkbox"
    tabindex="-1"
    checked=${a}
    onClick=${e=>o.current=e.shiftKey}
    onChange=${()=>e.picking.pick(n,o.current)}
  />`}const ki=({card:t,merged:n,leverage:a,also:o})=>s`${o&&s`<span class="console-sign">${l("hand")}<span dir="auto">${o}</span></span>`}
  ${t.recorded&&s`<span class="console-sign">${l("recorder")}${(({table:t})=>t?e("recorded for table {n}",{n:Oe(t)}):e("by the recorder"))(t)}</span>`}
  ${n>0&&s`<span class="console-sign">${l("merge")}${d("+{n} merged","+{n} merged",n)}</span>`}
  ${"hidden"===t.shown&&s`<span class="chip" data-tone="error">${l("hide")}${e("Hidden")}</span>`}
  ${"returned"===t.shown&&s`<${xi} why=${t.why} />`}
  ${"held"===t.shown&&s`<span class="chip" data-tone="warn">${l("clock")}${e("To approve")}</span>`}
  ${a&&s`<span class="chip solid" data-tone="leverage">${l("leverage")}${e("Leverage point")}</span>`}`,xi=({why:t})=>s`<span class="chip" data-tone="warn"
    >${l("undo")}<span dir="auto">${t?e("Sent back: {why}",{why:t}):e("Sent back")}</span></span
  >`;function _i({id:t,wall:n,cards:a}){var o;const r=n.context.store.get("cluster",t),i=n.context.store.get("leverage",t);return r?s`<section
    class=${i?"card cluster leverage":"card cluster"}
    data-drop=${`cluster:${t}`}
    data-category=${null!=(o=r.lane)?o:"unsorted"}
    aria-label=${r.title}
  >
    <div class="console-card-top">
      <h4 class="card-title" dir="auto">${r.title} <span class="count">${a.length}</span></h4>
      <${ya} label=${e("More for {title}",{title:r.title})} items=${()=>function(t,n){const a=t.context.store.get("cluster",n);return[{icon:"edit",words:e("Rename…"),act:()=>li(t,a)},...hi(t,n),...Wr(t.context,n),Yr(t.context,"cluster",n),Qr(t.context,n),null,{icon:"split",words:e("Ungroup"),danger:!0,act:()=>async function({context:t},n){const a=t.store.all("card").filter(e=>e.cluster===n.id),o=t.store.all("rating").some(e=>e.on===n.id),s={title:e("Ungroup this cluster?"),yes:e("Ungroup"),danger:!0,text:e("Groups have rated this. Their ratings of it will be lost. Its cards stay on the wall.")};o&&!await t.confirm(s)||t.act(function(t,n,a){const{id:o,stage:s,title:l,lane:r}=t,i=["add_cluster",{cluster:o,stage:s,title:l,lane:r,cards:n.map(e=>e.id)}],c=a.map(({from:e,to:t,type:n})=>["link",{from:e,to:t,type:n}]);return an(e("Cluster ungrouped: {title}",{title:l}),nn("remove_cluster",{cluster:o},i,...c))}(n,a,t.store.all("link").filter(e=>e.from===n.id||e.to===n.id)))}(t,a)}]}(n,t)} />
    </div>
    ${i&&s`<span class="chip solid" data-tone="leverage">${l("leverage")}${e("Leverage point")}</span>`}
    <ul class="console-members">
      ${a.map(e=>s`<${Ci} key=${e.id} ...${{card:e,wall:n}} />`)}
    </ul>
  </section>`:null}function Ci({card:t,wall:n}){const{id:a}=t;return s`<li class="console-member" data-draggable data-card=${a} data-shown=${t.shown}>
    <span
      class="console-grip"
      aria-hidden="true"
      title=${e("Drag")}
      ...${ga({what:`card:${a}`,drop:e=>n.drop(wi(n,a))(e)})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><${yi} ...${{wall:n,id:a}} picked=${n.picking.has(a)} /> <span dir="auto">${h(t)}</span></label
    >
    ${"shown"!==t.shown&&s`<span class="console-sign" title=${e("Hidden")}>${l("hide")}<span class="visually-hidden">${e("Hidden")}</span></span>`}
    <${ya} label=${e("More for this card")} tab=${-1} items=${()=>di(n,a)} />
  </li>`}const Si=()=>[...document.querySelectorAll("[data-card]")].map(e=>e.dataset.card);function Oi(e){var t;const n=new Map;for(const a of e)a.merged_into&&n.set(a.merged_into,[...null!=(t=n.get(a.merged_into))?t:[],a]);return n}const ji=(e,t)=>e.left<t.right&&e.right>t.left&&e.top<t.bottom&&e.bottom>t.top;function Ai({wall:t,cards:n,shown:a}){var o;const i=new Set(n.map(e=>e.id)),c=[...t.picking.ids.value].filter(e=>i.has(e));if(r(()=>function(e,t){const n=()=>[...e.picking.ids.peek()],a=({detail:a})=>{"none"===a?e.clear():"all"===a?e.picking.set(t.map(e=>e.id)):n().length&&ci[a](e,n())};return window.addEventListener("selection",a),()=>window.removeEventListener("selection",a)}(t,a),[t,a]),!c.length)return null;const u=n.filter(e=>t.picking.ids.value.has(e.id)),p=null!=(o=t.context.store.get("stage",t.stage).lanes)?o:[],$=(e,n,a,o=!0)=>o&&s`<button class="button small" onClick=${()=>ci[n](t,c)}>${l(e)}${a}</button>`;return s`<div class="toolbar console-selection" role="region" aria-label=${e("Selected cards")}>
    <b aria-live="polite">${d("{n} selected","{n} selected",c.length)}</b>
    ${$("cluster","cluster",e("Cluster…"))} ${$("merge","merge",e("Merge…"),c.length>1)}
    ${$("move","lane",e("Move to…"),p.length>1)}
    ${$("split","free",e("Remove"),u.some(e=>e.cluster))}
    ${$("show","show",e("Show"),u.some(e=>"shown"!==e.shown))}
    ${$("hide","hide",e("Hide"),u.some(e=>"hidden"!==e.shown))}
    <button class="button small quiet toolbar-end" onClick=${t.clear}>${e("Clear selection")}</button>
  </div>`}const Ti={key:"2",icon:"edit",words:()=>e("Board")},Ei=[{key:"a",words:()=>e("Select all visible cards"),act:()=>Mi("all")},{key:"c",words:()=>e("Cluster the selected cards"),act:()=>Mi("cluster")},{key:"g",words:()=>e("Merge the selected cards"),act:()=>Mi("merge")},{key:"m",words:()=>e("Move the selected cards to another lane"),act:()=>Mi("lane")},{key:"h",words:()=>e("Hide the selected cards"),act:()=>Mi("hide")},{key:"escape",act:()=>Mi("none")}],Mi=e=>window.dispatchEvent(new CustomEvent("selection",{detail:e}));function qi({wall:n,stage:a,shown:o,merged:l,all:i}){var c,d;const u=(null==(c=a.lanes)?void 0:c.length)?a.lanes:[{id:"",title:p(n.context.store).find(e=>e.id===a.id).title}],$=n.context.store.all("cluster").filter(e=>e.stage===a.id),h=e=>u.some(t=>t.id===e.lane)?e.lane:u.at(-1).id,m=Ni(o,e=>{var t;return null!=(t=e.cluster)?t:""}),g=Ni(null!=(d=m.get(""))?d:[],h),f=Ni($.filter(e=>i||m.has(e.id)),h),v=function(e){const n=t(null),a=t({box:null,list:null,index:0,inside:!1});return r(()=>Ar(n.current,a.current)),{ref:n,onKeyDown:t=>function(e,t,n){const a=e.target.closest(".console-pick > input");if(!a||e.altKey)return;if((e.ctrlKey||e.metaKey)&&"a"===e.key.toLowerCase())return function(e,t,n){e.preventDefault();const a=jr(t.closest(".lane")).map(e=>e.closest("[data-card]").dataset.card);n.set([...n.ids.peek(),...a])}(e,a,n);if(e.ctrlKey||e.metaKey)return;if("Enter"===e.key)return e.preventDefault(),a.closest("[data-card]").querySelector(".console-menu > button").click();const o=function(e,t,n){if(e in _r){const n=jr(t.closest(".lane")),a=n.indexOf(t)+_r[e];return n[Math.max(0,Math.min(n.length-1,a))]}if(!(e in Cr))return;const a=Cr[e]*("rtl"===getComputedStyle(n).direction?-1:1),o=[...n.querySelectorAll(".lane")].filter(e=>jr(e).length),s=o[o.indexOf(t.closest(".lane"))+a];return s?function(e,t){const{top:n}=t.getBoundingClientRect(),a=e=>Math.abs(e.getBoundingClientRect().top-n);return e.reduce((e,t)=>a(t)<a(e)?t:e)}(jr(s),t):null}(e.key,a,t);void 0!==o&&(e.preventDefault(),o&&(e.shiftKey&&function(e,t,n){const a=[t,n].map(e=>e.closest("[data-card]").dataset.card);e.set([...e.ids.peek(),...a])}(n,a,o),o.focus()))}(t,n.current,e),onFocusIn:e=>function(e,t,n){n.inside=!0;const a=e.target.closest("[data-card]");if(!a)return;const[o,s]=[a.querySelector(Sr),a.parentElement];Object.assign(n,{box:o,list:s,index:[...s.children].indexOf(a)}),Ar(t,n)}(e,n.current,a.current),onFocusOut:e=>e.relatedTarget&&(a.current.inside=n.current.contains(e.relatedTarget))}}(n.picking);return s`<div
    class="board console-lanes"
    role="group"
    aria-label=${e("Board")}
    tabindex="-1"
    data-focus-home
    style=${{"--lanes":u.length}}
    ...${v}
    ...${b=n.picking,{onPointerDown:e=>function(e,t){if(0!==e.button||"touch"===e.pointerType||e.target.closest("[data-card], .cluster > .console-card-top, button, input, select, a, label, .console-selection"))return;const n={x:e.clientX,y:e.clientY,board:e.currentTarget,frame:null},a=e.shiftKey||e.ctrlKey||e.metaKey?[...t.ids.peek()]:[],o=e=>function(e,{clientX:t,clientY:n},a){if(!e.frame&&Math.hypot(t-e.x,n-e.y)<6)return;null!=e.frame||(e.frame=function(e){e.cards=[...e.board.querySelectorAll("[data-card]")].map(e=>({id:e.dataset.card,box:e.getBoundingClientRect()}));const t=document.createElement("div");return t.className="console-rubber-band",document.body.append(t),t}(e));const[o,s]=[Math.min(e.x,t),Math.min(e.y,n)],[l,r]=[Math.max(e.x,t),Math.max(e.y,n)];Object.assign(e.frame.style,{left:`${o}px`,top:`${s}px`,width:l-o+"px",height:r-s+"px"}),a(e.cards.filter(({box:e})=>ji(e,{left:o,top:s,right:l,bottom:r})).map(({id:e})=>e))}(n,e,e=>t.set([...a,...e])),s=()=>{var e;window.removeEventListener("pointermove",o);for(const e of["pointerup","pointercancel"])window.removeEventListener(e,s);null==(e=n.frame)||e.remove(),n.frame||a.length||t.clear()};window.addEventListener("pointermove",o);for(const e of["pointerup","pointercancel"])window.addEventListener(e,s);e.preventDefault()}(e,b)}}
  >
    ${u.map(e=>{var t,a;const o={clusters:null!=(t=f.get(e.id))?t:Pi,cards:null!=(a=g.get(e.id))?a:Pi};return s`<${Ri} key=${e.id} ...${{wall:n,lane:e,merged:l,members:m,...o}} />`})}
  </div>`;var b}const Pi=[];function Ni(e,t){const n=new Map;for(const a of e)n.has(t(a))||n.set(t(a),[]),n.get(t(a)).push(a);return n}function Ri({wall:e,lane:t,clusters:n,members:a,cards:o,merged:r}){const i=n.reduce((e,{id:t})=>{var n;return e+(null!=(n=a.get(t))?n:Pi).length},o.length);return s`<section
    class="lane"
    data-category=${t.id||void 0}
    data-drop=${t.id?`lane:${t.id}`:void 0}
    aria-label=${t.title}
  >
    <h3 class="lane-head">
      ${l(Li.has(t.id)?t.id:"mark")}<span dir="auto">${t.title}</span
      ><span class="count">${i}</span>
    </h3>
    ${n.map(t=>{var n;return s`<${_i} key=${t.id} id=${t.id} wall=${e} cards=${null!=(n=a.get(t.id))?n:Pi} />`})}
    <ul class="cards console-cards">
      ${o.map(t=>{var n,a;return s`<${vi} key=${t.id} id=${t.id} wall=${e} merged=${null!=(a=null==(n=r.get(t.id))?void 0:n.length)?a:0} />`})}
    </ul>
  </section>`}const Li=new Set(["governance","structural","economic_social","unsorted"]),Ii=({wanted:t})=>s`<div class="empty" role="status">
    ${l("search")}
    <h3>${e("No cards match")}</h3>
    <button class="button" onClick=${()=>t.value={...Fl,sort:t.peek().sort}}>
      ${e("Clear search")}
    </button>
  </div>`,Di=({stage:t})=>s`<div class="empty">
    ${l("edit")}
    <h3>${e("No cards yet")}</h3>
    <p>
      ${"open"===t.status?e("They appear here as people write them."):e("They appear here once this stage is open.")}
    </p>
  </div>`;var Bi=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=function(e){const t=c(I(()=>function(e){var t;try{const n={...Fl,...JSON.parse(null!=(t=sessionStorage.getItem(e))?t:"{}")};return Object.hasOwn(Ul,n.show)?n:Fl}catch{return Fl}}(e),[e]));return r(()=>function(e,t){try{sessionStorage.setItem(e,JSON.stringify(t))}catch{}}(e,t.value),[e,t.value]),t}(`wsr-board/${e.code}/${t.id}`),a=I(()=>function(e,t){const{store:n}=e,a=function(e=Si){const t=b(new Set),n=new Map;let a=null;function o(e){return n.has(e)||n.set(e,b(t.peek().has(e))),n.get(e)}function s(e){const[n,a]=[t.peek(),new Set(e)];O(()=>{for(const e of new Set([...n,...a]))o(e).value=a.has(e);t.value=a})}return{ids:t,has:e=>o(e).value,pick:function(n,o=!1){const l=o&&a?function(e,t,n){const[a,o]=[e.indexOf(t),e.indexOf(n)].sort((e,t)=>e-t);return a<0?[]:e.slice(a,o+1)}(e(),a,n):[],r=new Set(t.peek());l.length?l.forEach(e=>r.add(e)):r.delete(n)||r.add(n),l.length||(a=n),s(r)},set:s,clear:()=>s([])}}(),o={context:e,stage:t,picking:a,clear:a.clear};return o.facts={support:e=>n.has("support",e)?n.get("support",e).total:0,name:e=>{var t;return e&&(null==(t=n.get("person",e))?void 0:t.name)||""},group:e=>{var t;return e&&(null==(t=n.get("group",e))?void 0:t.name)||""}},o.drop=e=>t=>function(e,t,n){const[a,o]=[null==n?void 0:n.slice(0,n.indexOf(":")),null==n?void 0:n.slice(n.indexOf(":")+1)],s=ri(e,t),{store:l}=e.context;if("lane"===a)return function(e,t,n){const[a,o]=[sr(t,null),ar(t,n)];ii(e,{said:o.steps.length?o.said:a.said,steps:[...a.steps,...o.steps]})}(e,s,l.get("stage",e.stage).lanes.find(e=>e.id===o));if("cluster"===a)return ii(e,sr(s,l.get("cluster",o)));const r="card"===a&&!t.includes(o)&&l.get("card",o);return r?ni(e,[...s,r]):void 0}(o,e,t),o}(e,t.id),[t.id]),o=e.store.all("card").filter(e=>e.stage===t.id&&!e.comment),{counts:l,shown:i}=function(e,t,n){const a=e.filter(e=>!e.merged_into&&function(e,t,n){var a;if(t.group&&(null!=(a=e.group)?a:"none")!==t.group)return!1;if(t.table&&e.table!==t.table)return!1;if(t.lane&&e.lane!==t.lane)return!1;if(!t.words.trim())return!0;const o=[e.text,n.name(e.by),n.group(e.group)].filter(Boolean).join("\n").toLocaleLowerCase();return t.words.toLocaleLowerCase().split(/\s+/).every(e=>o.includes(e))}(e,t,n));return{counts:Object.fromEntries(Object.entries(Ul).map(([e,t])=>[e,a.filter(e=>t(e,n)).length])),shown:zl(a.filter(e=>Ul[t.show](e,n)),t.sort,n)}}(o,n.value,a.facts),d=(({sort:e,...t})=>Object.entries(t).some(([e,t])=>t!==Fl[e]))(n.value);return s`<div class="console-board">
    <${fr} ...${{wall:a,context:e,stage:t,cards:o,wanted:n,counts:l}} /><${Zl} context=${e} stage=${t} />
    ${o.length?d&&!i.length?s`<${Ii} wanted=${n} />`:s`<${qi} ...${{wall:a,stage:t,shown:i,merged:Oi(o),all:!d}} />`:s`<${Di} stage=${t} />`}
    <${Ai} ...${{wall:a,cards:o,shown:i}} />
  </div>`},heard:(e,t)=>{var n;return"anonymous"===(null==(n=e.settings)?void 0:n.naming)?null:new Set(t.all("card").filter(t=>t.stage===e.id).map(e=>e.group))},keys:Ei,leftOpen:function(e){const t=e.all("card").filter(e=>"held"===e.shown);return p(e).map(n=>{var a,o;return{stage:n,alone:null!=(o=null==(a=e.get("writing",n.id))?void 0:a.cards)?o:0,many:t.filter(e=>e.stage===n.id).length}}).filter(({many:e,alone:t})=>e||t).flatMap(({stage:e,many:t,alone:n})=>[...t?[{stage:e.id,words:d("{n} card to approve","{n} cards to approve",t)}]:[],...n?[{stage:e.id,words:d("{n} card to reveal","{n} cards to reveal",n)}]:[]])},tab:Ti});const Wi=({group:t})=>{var n,a;return s`<span class="console-group" data-colour=${null==t?void 0:t.colour}>
    <span class="badge">${l(null!=(n=null==t?void 0:t.icon)?n:"person")}</span
    ><span dir="auto">${null!=(a=null==t?void 0:t.name)?a:e("No group")}</span></span
  >`};function Ui({context:t,items:n,groups:a,cells:o}){const{store:l}=t,r=n.map(({id:e})=>e),i=Le(o,r,Ie(l,n));return i.length?s`<section class="stack-tight" aria-label=${e("Findings")}>
    <h3 class="section-head">${d("{n} finding","{n} findings",i.length)}</h3>
    <${De} findings=${i} groups=${a} titleOf=${e=>D(l,e)} link=${({on:n})=>s`<button class="button small quiet" onClick=${()=>function(t,n){const a=t.store.all("card").filter(({cluster:e})=>e===n);t.ask(o=>s`<${Vt} title=${e("What was rated")} close=${o}>
        <div class="stack">
          <p dir="auto"><b>${D(t.store,n)}</b></p>
          ${a.length>0&&s`<ul class="finding-inside">
              ${a.map(({id:e,text:t})=>s`<li key=${e} dir="auto">${t}</li>`)}
            </ul>`}
          <div class="dialog-foot"><button class="button primary" onClick=${o}>${e("Done")}</button></div>
        </div>
      <//>`)}(t,n)}>${e("Show the words")}</button>`} />
  </section>`:null}const Fi=[0,1,2,3,4,5];function Vi(t,n,a){t.ask(o=>s`<${Vt} wide title=${e("Rate for a group")} close=${o}>
        <div class="stack">
          <p><${Wi} group=${a} /></p>
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
                ${Be(t.store,n).map(e=>s`<${zi} key=${e.id} ...${{context:t,stage:n,group:a,barrier:e}} />`)}
              </tbody>
            </table>
          </div>
          <div class="dialog-foot"><button class="button primary" onClick=${o}>${e("Done")}</button></div>
        </div>
      <//>`)}function zi({context:t,stage:n,group:a,barrier:l}){var i;const c=Ki(t.store.all("rating"),n,a,l),d=null!=(i=l.title)?i:h(l),u=function(e,t){const n=o(e,null);return r(()=>{const e=()=>Hi(n.peek())&&(n.value=null);return e(),()=>{e()}},[t]),n}(t.draft(`rate/${n.id}/${a.id}/${l.id}`),c),p=null!=c?c:u.value,$=(o,r)=>s`<td>
      <select aria-label=${`${r}: ${d}`} onChange=${(o=>s=>{const r={...p,[o]:Number(s.target.value)};c||(u.value=r),Hi(r)&&t.act(function(t,n,a,o,s){const l={stage:t.id,on:a.id,group:n.id},r=s?{power:s.power,resources:s.resources}:{power:null,resources:null};return an(e("Rated for {group}",{group:n.name}),nn("rate",{...l,power:o.power,resources:o.resources},["rate",{...l,...r}]))}(n,a,l,r,c))})(o)}>
        <option value="" disabled=${null!=(null==p?void 0:p[o])} selected=${null==(null==p?void 0:p[o])}>–</option>
        ${Fi.map(e=>s`<option value=${e} selected=${(null==p?void 0:p[o])===e}>${e}</option>`)}
      </select>
    </td>`;return s`<tr>
    <th scope="row" dir="auto">${d}</th>
    ${$("power",e("Power"))}${$("resources",e("Resources"))}
  </tr>`}const Hi=e=>null!=(null==e?void 0:e.power)&&null!=(null==e?void 0:e.resources),Ki=(e,t,n,{id:a})=>{var o;return(null==(o=t.settings)?void 0:o.members)?void 0:e.find(e=>e.stage===t.id&&e.on===a&&e.group===n.id&&e.rater===n.id)};function Ji(e,t,n){var a;const o=new Set(n.map(e=>e.id)),s=new Map;for(const{stage:n,on:l,group:r,rater:i}of t)n===e&&i===r&&o.has(l)&&s.set(r,(null!=(a=s.get(r))?a:new Set).add(l));return new Map([...s].map(([e,t])=>[e,t.size]))}function Gi(e,t,n){const a=Be(e,t),o=Ji(t.id,e.all("rating"),a);return n.filter(e=>{var t;return(null!=(t=o.get(e.id))?t:0)<a.length})}const[Yi,Qi]=[12,40];function Xi(t,n,a,o){if(!o.length)return[];const s=a.length-o.length,l={words:d("Rate {n} cluster only","Rate {n} clusters only",s),act:async()=>(await t.act(Zi(n))).ok};return[...s?[l]:[],{words:e("Cluster first"),act:()=>{t.looking.value=o[0].stage}}]}const Zi=({id:t})=>an(e("Only clusters are rated"),nn("edit_stage",{stage:t,settings:{clusters:!0}},["edit_stage",{stage:t,settings:{clusters:!1}}])),ec={key:"3",icon:"power",words:()=>e("Power")};function tc({stage:t,barriers:n,groups:a,cells:o}){var l;const r=c(!1),i=[...o.values()].some(e=>e.others),d=i&&r.value,u=a.length>6;return s`${i&&s`<${nc} seen=${r} />`}
    <div class="scroller" tabindex="0" role="region" aria-label=${e("Heat map")}>
      ${be({barriers:n,groups:a,cells:o,compact:u,others:d})}
    </div>
    ${u&&Pe(a)} ${we({split:Boolean(null==(l=t.settings)?void 0:l.members),others:d})}`}const nc=({seen:t})=>s`<div class="toolbar" role="group" aria-label=${e("Heat map")}>
    ${[[!1,e("As groups see themselves")],[!0,e("As others see them")]].map(([e,n])=>s`<button
          key=${n}
          class="button small"
          aria-pressed=${t.value===e}
          onClick=${()=>t.value=e}
        >
          ${n}
        </button>`)}
  </div>`,ac=()=>s`<div class="empty">
    ${l("power")}
    <h3>${e("Nothing to rate yet")}</h3>
    <p>
      ${e("Barriers come from the barriers stage: its clusters, and cards that are in no cluster. Leverage points are rated once they’re marked.")}
    </p>
  </div>`;function oc({context:t,stage:n,groups:a,items:o,rated:l}){const r=new Set(x(t.store.all("person")).map(e=>e.group)),i=a.filter(e=>l.get(e.id)===o.length).length;return s`<details class="disclosure" open=${i<a.length}>
    <summary>
      ${d("{n} of {all} group has rated everything","{n} of {all} groups have rated everything",i,{all:a.length})}
    </summary>
    <ul class="console-progresses">
      ${a.map(a=>{var i,c;return s`<li key=${a.id} class="console-progress">
      <${Wi} group=${a} />
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
      <button class="button small" onClick=${()=>Vi(t,n,a)}>
        ${e("Rate on their behalf…")}
      </button>
    </li>`})}
    </ul>
  </details>`}var sc=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){var a;const{store:o}=t,l=Be(o,n),r=k(o);if(!l.length)return s`<${ac} />`;const i=o.all("rating"),c=ve(i,n.id),d=l.map(e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:h(e),category:e.lane}});return s`<div class="stack">
    <${oc} ...${{context:t,stage:n,groups:r,items:l,rated:Ji(n.id,i,l)}} />
    <${tc} ...${{stage:n,barriers:d,groups:r,cells:c}} />
    <${Ui} ...${{context:t,items:l,groups:r,cells:c}} />
    ${(null==(a=n.settings)?void 0:a.members)&&s`<p class="soft">
        ${e("A group’s average is shown once five of its members have rated. Where fewer have rated when this stage closes, their ratings are deleted.")}
      </p>`}
  </div>`},heard:(e,t)=>{var n;return(null==(n=e.settings)?void 0:n.members)?null:new Set(t.all("rating").filter(t=>t.stage===e.id).map(e=>{var t;return null!=(t=e.rater)?t:e.group}))},holds:function(e,t){const n=t.all("rating").filter(t=>t.stage===e.id).length;return n?[d("{n} rating","{n} ratings",n)]:[]},leftOpen:function(e){const t=new Set(x(e.all("person")).map(e=>e.group)),n=k(e).filter(e=>t.has(e.id));return p(e).filter(e=>{var t;return"ratings"===e.activity&&e.opened_at&&!(null==(t=e.settings)?void 0:t.members)}).map(t=>({stage:t,left:Gi(e,t,n)})).filter(({left:e})=>e.length).map(({stage:e,left:t})=>({stage:e.id,words:d("{n} group hasn’t rated everything","{n} groups haven’t rated everything",t.length)}))},opening:function(t,n){const a=Be(t.store,n),o=n.minutes||Qi,s=Math.max(1,Math.round(o*Yi/Qi));if(a.length<=1.5*s)return null;const l=a.filter(({kind:e})=>"card"===e);return{title:e("{things} to rate",{things:We(n,a.length)}),text:[d("A group rates about {about} in {n} minute.","A group rates about {about} in {n} minutes.",o,{about:s}),l.length>0&&d("{n} card is in no cluster.","{n} cards are in no cluster.",l.length)].filter(Boolean),ways:Xi(t,n,a,l)}},tab:ec});const lc={influence:null,support:null},[rc,ic]=[60,280];const cc=e=>({name:e.get("name").trim(),level:e.get("level"),formal:e.get("formal"),group:e.get("group"),note:e.get("note").trim()}),dc=e=>e?{formal:"yes"===e}:{},uc=({formal:e,...t})=>({...Object.fromEntries(Object.entries(t).filter(([,e])=>e)),...dc(e)}),pc=({formal:e,...t})=>({...t,...e?dc(e):{clear:["formal"]}}),$c=({context:t,actor:n})=>{var a,o;return s`<${Gt} label=${e("Name")} hint=${e("A person, a body or a role.")}
      ><input name="name" required maxlength=${rc} defaultValue=${null!=(a=n.name)?a:""} autofocus dir="auto"
    /><//>
    <${Qt} label=${e("Level of influence")} name="level" pairs=${Ue(t.store)} now=${n.level} />
    <${Qt}
      label=${e("Kind of influence")}
      name="formal"
      pairs=${[["yes",e("Formal: it comes with an office")],["no",e("Informal: people listen to them")]]}
      now=${{true:"yes",false:"no"}[n.formal]}
    />
    <${Qt}
      label=${e("Group they belong to or could represent")}
      name="group"
      pairs=${k(t.store).map(({id:e,name:t})=>[e,t])}
      now=${n.group}
    />
    <${Gt} label=${e("Note")} hint=${e("Everyone in the workshop can see it.")}>
      <textarea name="note" rows="2" maxlength=${ic} dir="auto" defaultValue=${null!=(o=n.note)?o:""}></textarea>
    <//>`},hc=e=>String(Math.round(10*e)/10).replace("-","−");function mc({context:t,actors:n,standings:a,seek:o,onOpen:l}){const r=o.value.trim().toLocaleLowerCase(),i=n.filter(({name:e})=>e.toLocaleLowerCase().includes(r));return s`<section class="stack-tight">
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
          ${i.map(e=>s`<${gc} key=${e.id} ...${{context:t,actor:e,said:a.get(e.id),onOpen:l}} />`)}
        </tbody>
      </table>
    </div>
    ${!i.length&&s`<p class="soft">${e("No actor has this in its name.")}</p>`}
  </section>`}const gc=({context:t,actor:n,said:a,onOpen:o})=>{var r,i;return s`<tr>
    <th scope="row">
      <span dir="auto">${n.name}</span>${n.note&&s`<small class="soft" dir="auto">${n.note}</small>`}
    </th>
    <td>${ke(Ue(t.store),null!=(r=n.level)?r:"")||"–"}</td>
    <td class="number">${a?hc(a.influence):"–"}</td>
    <td class="number">
      <bdi dir="ltr">${a?hc(a.support):"–"}</bdi>
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
        onClick=${()=>t.act((t=>an(e("{name} removed",{name:t.name}),nn("remove_actor",{actor:t.id},["remove_actor",{actor:t.id,removed:!1}])))(n))}
      >
        ${l("trash")}
      </button>
    </td>
  </tr>`},fc={ArrowUp:[1,0],ArrowDown:[-1,0],ArrowRight:[0,1],ArrowLeft:[0,-1]},vc=(e,t,n)=>Math.max(t,Math.min(n,Math.round(e))),bc={influence:5,support:0};function wc({context:n,actors:a,standings:o,onOpen:l}){const r=t(null),i=c(null);return s`<div class="stack-tight">
    <p class="soft">${e("Drag an actor, or select it and use the arrow keys. This places it for the whole room.")}</p>
    <div class="map-board" dir="ltr" ref=${r} role="group" aria-label=${e("Influence and support")}>
      <span class="map-board-axis" data-at="top">${e("Much influence")}</span>
      <span class="map-board-axis" data-at="bottom">${e("Little influence")}</span>
      <span class="map-board-axis" data-at="left">${e("Against")}</span>
      <span class="map-board-axis" data-at="right">${e("For")}</span>
      ${a.map((t,a)=>s`<${yc}
            key=${t.id}
            ...${{actor:t,n:a,box:r,held:i,onOpen:l}}
            standing=${o.get(t.id)}
            settle=${a=>((t,a)=>n.act(function(t,n,a){const o=n?{influence:n.influence,support:n.support}:lc;return an(e("{name} placed",{name:t.name}),nn("place_actor",{actor:t.id,...a},["place_actor",{actor:t.id,...o}]))}(t,n.store.get("placement",`${t.id}/`),(({influence:e,support:t})=>({influence:vc(e,0,10),support:vc(t,-5,5)}))(a)),{quiet:!1}))(t,a)}
          />`)}
    </div>
  </div>`}function yc({actor:n,n:a,box:o,held:l,standing:r,settle:i,onOpen:c}){var d,u;const p=(null==(d=l.value)?void 0:d.id)===n.id?l.value:null,$=null!=(u=null!=p?p:r)?u:bc,h=t(null),m=e=>({id:n.id,...xc(o.current,e)}),g=r?e("{name}: influence {influence}, support {support}",{name:n.name,...kc($)}):e("{name}: not placed yet",{name:n.name});return s`<button
    class="map-chip"
    data-side=${Fe(r)}
    data-held=${Boolean(p)}
    aria-label=${g}
    title=${n.name}
    style=${{"--x":($.support+5)/10,"--y":1-$.influence/10,"--turn":a%5}}
    onPointerDown=${e=>{e.currentTarget.setPointerCapture(e.pointerId),h.current={x:e.clientX,y:e.clientY,moved:!1}}}
    onPointerMove=${e=>{var t;h.current&&((t=h.current).moved||(t.moved=Math.hypot(e.clientX-h.current.x,e.clientY-h.current.y)>5),h.current.moved&&(l.value=m(e)))}}
    onPointerUp=${e=>{const t=h.current;h.current=null,(null==t?void 0:t.moved)&&i(m(e)),l.value=null}}
    onPointerCancel=${()=>(h.current=null,l.value=null)}
    onKeyDown=${e=>{const t=fc[e.key];t&&(e.preventDefault(),e.stopPropagation(),i({influence:$.influence+t[0],support:$.support+t[1]}))}}
    onClick=${e=>0===e.detail||2===e.detail?c(n):void 0}
  >
    <span dir="auto">${n.name}</span>
  </button>`}const kc=({influence:e,support:t})=>({influence:Math.round(10*e)/10,support:Math.round(10*t)/10});function xc(e,{clientX:t,clientY:n}){const{left:a,top:o,width:s,height:l}=e.getBoundingClientRect();return{support:(t-a)/s*10-5,influence:10*(1-(n-o)/l)}}function _c({context:t,actors:n,ties:a}){const o=new Map(n.map(({id:e,name:t})=>[e,t]));return s`<section class="stack-tight">
    <div class="toolbar">
      <h3 class="section-head">${e("Ties")}</h3>
      <button class="button small toolbar-end" disabled=${n.length<2} onClick=${()=>function(t,n){const a=n.map(({id:e,name:t})=>[e,t]),o=t.draft("map/tie"),l=n=>t.act(function(t){const n=i();return an(e("Tie added"),nn("add_tie",{tie:n,...t},["remove_tie",{tie:n}]))}({from:n.get("from"),to:n.get("to"),type:n.get("type"),strength:Number(n.get("strength")||1),mutual:"on"===n.get("mutual")}),{quiet:!0});t.ask(t=>s`<${zt} title=${e("Add tie")} yes=${e("Add")} ...${{close:t,submit:l,draft:o}}>
        <${Qt} label=${e("From")} name="from" pairs=${a} />
        <${Qt} label=${e("To")} name="to" pairs=${a} />
        <${Qt} label=${e("What goes")} name="type" pairs=${Ve()} />
        <${Qt}
          label=${e("Strength")}
          name="strength"
          pairs=${[["1",e("Weak")],["2",e("Medium")],["3",e("Strong")]]}
          none=${e("Weak")}
        />
        <${Yt} name="mutual" label=${e("Both ways")} />
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
            ${a.map(e=>s`<${Cc} key=${e.id} ...${{context:t,tie:e,names:o}} />`)}
          </tbody>
        </table>
      </div>`}
  </section>`}const Cc=({context:t,tie:n,names:a})=>s`<tr>
    <th scope="row" dir="auto">${a.get(n.from)}</th>
    <td dir="auto">${a.get(n.to)}${n.mutual&&s` <span class="chip plain">${e("both ways")}</span>`}</td>
    <td>${ke(Ve(),n.type)}</td>
    <td class="number">${n.strength}</td>
    <td>
      <button
        class="button small quiet icon-only"
        aria-label=${e("Remove this tie")}
        onClick=${()=>t.act(function({id:t,from:n,to:a,type:o,strength:s,mutual:l}){const r=["add_tie",{tie:t,from:n,to:a,type:o,strength:s,mutual:l}];return an(e("Tie removed"),nn("remove_tie",{tie:t},r))}(n))}
      >
        ${l("trash")}
      </button>
    </td>
  </tr>`,Sc={icon:"resistance",words:()=>e("Influence map")},Oc=()=>s`<div class="empty">
    ${l("resistance")}
    <h3>${e("No one on the map yet")}</h3>
    <p>${e("Groups name actors on their phones while the stage is open, or you add them here.")}</p>
  </div>`;var jc=Object.freeze({__proto__:null,Panel:function({context:t}){const{store:n}=t,a=c(""),o=ze(n),r=He(n.all("placement")),u=Ke(n),p=n=>function(t,n){const a=t.draft(`map/actor/${n.id}`),o=a=>t.act(function(t,n){var a,o,s;const l={name:t.name,level:null!=(a=t.level)?a:"",note:null!=(o=t.note)?o:"",group:null!=(s=t.group)?s:""},r=void 0===t.formal?{clear:["formal"]}:{formal:t.formal},i=["edit_actor",{actor:t.id,...l,...r}];return an(e("{name} changed",{name:n.name}),nn("edit_actor",{actor:t.id,...n},i))}(n,pc(cc(a))),{quiet:!0});t.ask(l=>s`<${zt} title=${e("Edit actor")} yes=${e("Save")} ...${{close:l,submit:o,draft:a}}>
        <${$c} context=${t} actor=${n} />
      <//>`)}(t,n);return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${function(e,t,n){const[a,o]=[Je(e,t).length,Ge(e,n).length];return[d("{n} actor","{n} actors",e.length),d("{n} with high influence against","{n} with high influence against",a),d("{n} without a tie","{n} without a tie",o)].join(" · ")}(o,r,u)}</p>
      <button class="button primary small toolbar-end" onClick=${()=>function(t){const n=t.draft("map/actor"),a=n=>t.act(function(t){const n=i(),a=["remove_actor",{actor:n}];return an(e("{name} added",{name:t.name}),nn("add_actor",{actor:n,...t},a))}(uc(cc(n))),{quiet:!0});t.ask(o=>s`<${zt} title=${e("Add actor")} yes=${e("Add")} ...${{close:o,submit:a,draft:n}}>
        <${$c} context=${t} actor=${{}} />
      <//>`)}(t)}>
        ${l("plus")}${e("Add actor…")}
      </button>
    </div>
    ${o.length?s`<${wc} ...${{context:t,actors:o,standings:r,onOpen:p}} />
            <${mc} ...${{context:t,actors:o,standings:r,seek:a,onOpen:p}} />
            <${_c} ...${{context:t,actors:o,ties:u}} />`:s`<${Oc} />`}
  </div>`},heard:(e,t)=>new Set(t.all("placement").map(({group:e})=>e)),holds:function(e,t){const n=1===t.all("stage").filter(({activity:e})=>"map"===e).length,a=t.all("actor").length;return n&&a?[d("{n} actor","{n} actors",a)]:[]},tab:Sc});const Ac=e=>Object.values(e).reduce((e,t)=>e+t,0),Tc=e=>e.filter(e=>Ac(e)>0).map(e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e>0))),Ec=(e,t)=>e.ask(n=>s`<${Mc} ...${{context:e,vote:t,close:n}} />`);function Mc({context:t,vote:a,close:o}){var r,i,c;const u=k(t.store),[p,$]=n(null==(i=null!=(r=Nc(t,a)[0])?r:u[0])?void 0:i.id),h=Pc(t,a,p),m=null!=(c=h.value)?c:[...Ic(t,a,p).map(e=>({...e})),...Array.from({length:5},()=>({}))],g=e=>h.value=e;return s`<${zt}
    wide
    title=${e("Paper ballots")}
    yes=${e("Save these ballots")}
    draft=${null}
    ...${{close:o,submit:()=>function(t,n,a,o){const s=function(t,{budget:n,max_each:a}){for(const[o,s]of t.entries()){if(Ac(s)>n)return e("Ballot {n} has more than {budget} dots.",{n:o+1,budget:n});if(a&&Object.values(s).some(e=>e>a))return e("Ballot {n} has more than {most} dots on one item.",{n:o+1,most:a});if(Object.values(s).some(e=>e<0||!Number.isInteger(e)))return e("Ballot {n} has something that is not a number of dots.",{n:o+1})}return""}(o,n);if(s)return{ok:!1,why:s};const l={vote:n.id,group:a.id},r=Tc(o),i=Ic(t,n,a.id),c=d("{n} paper ballot saved for {group}","{n} paper ballots saved for {group}",r.length,{group:a.name});return t.act(an(c,nn("cast_for",{...l,ballots:r},["cast_for",{...l,ballots:i}])),{quiet:!0})}(t,a,u.find(e=>e.id===p),m),drop:()=>h.value=null}}
  >
    <div class="console-pair">
      <${Gt} label=${e("Group")}
        ><select onChange=${e=>$(e.target.value)}>
          ${u.map(e=>s`<option value=${e.id} selected=${e.id===p}>${e.name}</option>`)}
        </select><//
      >
      <p class="soft">
        ${d("One row per ballot, {n} dot in each.","One row per ballot, {n} dots in each.",a.budget)}
        ${" "}${e("Saving again replaces what you entered for this group before.")}
      </p>
    </div>
    <ol class="console-numbers">
      ${a.items.map((e,n)=>s`<li key=${e}><b>${n+1}</b><span dir="auto">${D(t.store,e)}</span></li>`)}
    </ol>
    <${qc} ...${{context:t,vote:a,rows:m,set:(e,t,n)=>g(m.map((a,o)=>o===e?{...a,[t]:n}:a))}} />
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
  <//>`}function qc({context:t,vote:n,rows:a,set:o}){return s`<div class="scroller" tabindex="0">
    <table class="table console-ballots">
      <thead>
        <tr>
          <th scope="col">${e("Ballot")}</th>
          ${n.items.map((e,n)=>s`<th scope="col" title=${D(t.store,e)}>${n+1}</th>`)}
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
              <td class="number" data-tone=${Ac(t)>n.budget?"error":void 0}>
                <b>${n.budget-Ac(t)}</b>
              </td>
            </tr>`)}
      </tbody>
    </table>
  </div>`}const Pc=(e,t,n)=>o(e.draft(`${t.id}/paper/${n}`),null),Nc=(e,t)=>k(e.store).map(n=>{var a;return{...n,many:Tc(null!=(a=Pc(e,t,n.id).value)?a:[]).length}}).filter(({many:e})=>e>0),Rc=({context:e,votes:t})=>t.flatMap(t=>Nc(e,t).map(n=>s`<${Lc} ...${{context:e,vote:t,group:n}} />`)),Lc=({context:t,vote:n,group:a})=>s`<p class="notice" role="alert" data-tone="warn">
    ${l("warning")}<span
      >${d("Round {round} closed before you saved {n} paper ballot of {group}. It doesn’t count.","Round {round} closed before you saved {n} paper ballots of {group}. They don’t count.",a.many,{round:n.round,group:a.name})}</span
    >
    <button class="button small" onClick=${()=>Pc(t,n,a.id).value=null}>${e("OK")}</button>
  </p>`,Ic=(e,t,n)=>{var a,o;return null!=(o=null==(a=((e,t,n)=>e.store.all("proxy_ballots").find(a=>{var o;return a.vote===t.id&&a.group===n&&a.by===(null==(o=e.me.value)?void 0:o.person)}))(e,t,n))?void 0:a.ballots)?o:[]},Dc=()=>[["push",e("Push")],["pull",e("Pull")],["both",e("Push and pull")]],Bc=()=>[["structural",e("Structural")],["cultural",e("Cultural")]],Wc=()=>[["12",e("Numbers: prices, taxes, subsidies, standards.")],["11",e("Buffers: how much is in store for a bad time.")],["10",e("Physical structure: roads, buildings, who lives where.")],["9",e("Delays: how long it takes until something shows.")],["8",e("Brakes: what pulls back when something goes too far.")],["7",e("Snowballs: what grows faster the more there is of it.")],["6",e("Information: who gets to know what, and when.")],["5",e("Rules: what is allowed, rewarded and punished.")],["4",e("Self-organisation: who can build something new and change the rules.")],["3",e("Goals: what all of it is really for.")],["2",e("Beliefs: what everyone takes for granted.")],["1",e("Freedom from beliefs: being able to see it in another way.")]];function Uc({pull:e,nature:t,place:n}){var a;const o=(e,t)=>{var n;return null==(n=e.find(([e])=>e===t))?void 0:n[1]};return[o(Dc(),e),o(Bc(),t),null==(a=o(Wc(),String(n)))?void 0:a.split(":")[0]].filter(Boolean)}const Fc=e=>({pull:e.get("pull"),nature:e.get("nature"),place:Number(e.get("place")||0)});const Vc=t=>an(e("Marked as a leverage point"),nn("mark_leverage",{on:t,marked:!0},["mark_leverage",{on:t,marked:!1}])),zc=({context:e,stage:t})=>{var n;return(null==(n=t.settings)?void 0:n.on)?s`<${Hc} ...${{context:e,stage:t}} />`:s`<${Kc} ...${{context:e,stage:t}} />`};function Hc({context:t,stage:n}){const a=Ye(t.store,n);return s`<section class="console-box" aria-label=${e("What people vote on")}>
    <h3>${l("dot")}${e("What people vote on")} <span class="count">${a.length}</span></h3>
    <ol class="people">
      ${a.map(e=>s`<li class="person-row" key=${e}><span class="person-name" dir="auto">${D(t.store,e)}</span></li>`)}
    </ol>
  </section>`}function Kc({context:t,stage:n}){const a=U(t.store);return s`<section class="console-box" aria-label=${e("Leverage points")}>
    <div class="toolbar">
      <h3>${l("leverage")}${e("Leverage points")} <span class="count">${a.length}</span></h3>
      <button class="button small toolbar-end" onClick=${()=>function(t,n){const a=B(t.store).filter(e=>!t.store.get("leverage",e.id)),o=t.draft(`point/${n.id}`),l=a=>{const o=a.get("text").trim();return o||a.get("on")?t.act(o?function(t,n){const a=i();return an(e("Leverage point added"),nn("add_card",{card:a,stage:t.id,text:n},["withdraw_card",{card:a}]),nn("mark_leverage",{on:a,marked:!0},["mark_leverage",{on:a,marked:!1}]))}(n,o):Vc(a.get("on")),{quiet:!0}):{ok:!1,why:e("Write one, or choose one from the board.")}};t.ask(t=>s`<${zt} title=${e("Add a leverage point")} yes=${e("Add")} ...${{close:t,submit:l,draft:o}}>
        <${Gt} label=${e("In your own words")}>
          <textarea name="text" rows="2" maxlength=${280} dir="auto" autofocus></textarea>
        <//>
        ${a.length>0&&s`<${Gt} label=${e("Or from the board")}
            ><select name="on">
              <option value="">–</option>
              ${a.map(e=>{var t;return s`<option value=${e.id}>${null!=(t=e.title)?t:h(e)}</option>`})}
            </select><//
          >`}
      <//>`)}(t,n)}>
        ${l("plus")}${e("Add one…")}
      </button>
    </div>
    ${a.length?s`<ol class="people">
            ${a.map(e=>s`<${Jc} key=${e.id} ...${{context:t,point:e}} />`)}
          </ol>`:s`<p class="soft">
            ${e("Mark clusters or cards as leverage points, here or on the board. People vote on these.")}
          </p>`}
    <${Gc} ...${{context:t,stage:n}} />
  </section>`}function Jc({context:t,point:n}){const{store:a}=t,o=Qe({id:n.id,links:a.all("link"),cards:F(a)}).length,r=D(t.store,n.id),i=o?d("would shift {n} barrier","would shift {n} barriers",o):e("linked to no barrier yet"),c=[...Uc(n),i].join(" · ");return s`<li class="person-row">
    ${l("leverage")}<span class="person-name" dir="auto">${r}<small>${c}</small></span>
    <${Gr} ...${{context:t,title:r}} kind="leverage" id=${n.id} />
    <button class="button small" onClick=${()=>Ur(t,n.id,Rr)}>
      ${l("link")}${e("Barriers…")}
    </button>
    <button class="button small" onClick=${()=>function(t,n){const a=t.draft(`kinds/${n.id}`),o=a=>t.act(function(t,n){const{pull:a="",nature:o="",place:s=0}=t,l={on:t.id,pull:a,nature:o,place:s};return an(e("Leverage point described"),nn("describe_leverage",{on:t.id,...n},["describe_leverage",l]))}(n,Fc(a)),{quiet:!0}),l=Wc().map(([e,t])=>[e,`${e}. ${t}`]),{pull:r="",nature:i="",place:c=0}=n;t.ask(d=>s`<${zt}
        wide
        title=${e("What kind of leverage point?")}
        yes=${e("Save")}
        ...${{close:d,submit:o,draft:a}}
      >
        <p dir="auto"><b>${D(t.store,n.id)}</b></p>
        <${Qt} label=${e("Push or pull")} name="pull" pairs=${Dc()} now=${r} />
        <${Qt} label=${e("Structural or cultural")} name="nature" pairs=${Bc()} now=${i} />
        <${Qt}
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
      onClick=${()=>t.act(Er(n.id,!1))}
    >
      ${l("close")}
    </button>
  </li>`}function Gc({context:t,stage:n}){const a=t.store.all("card").filter(e=>e.stage===n.id&&"hidden"!==e.shown&&!e.merged_into&&!t.store.get("leverage",e.id));return a.length?s`<h4>${e("Suggested by the room")}</h4>
    <ul class="people">
      ${a.map(n=>{var a,o;return s`<li class="person-row" key=${n.id}>
            <span class="person-name" dir="auto"
              >${h(n)}<small>${null==(o=t.store.get("group",null!=(a=n.group)?a:""))?void 0:o.name}</small></span
            >
            <button class="button small" onClick=${()=>t.act(Er(n.id,!0))}>
              ${l("leverage")}${e("Accept it")}
            </button>
          </li>`})}
    </ul>`:null}const[Yc,Qc,Xc]=[280,120,1e3];function Zc(t,{tally:n,vote:a}={}){var o,l;const r=new Set((null!=(o=null==n?void 0:n.items)?o:[]).filter(e=>e.dots>0).slice(0,3).map(e=>e.on)),i=a?e("Vote, round {n}",{n:a.round}):"",c=t.draft(`decision/${null!=(l=null==a?void 0:a.id)?l:""}`),d=e=>t.act(ed(e),{quiet:!0});t.ask(n=>s`<${zt} wide title=${e("Record a decision")} yes=${e("Record")} ...${{close:n,submit:d,draft:c}}>
        <${Gt} label=${e("What was decided")}>
          <textarea name="text" rows="2" required maxlength=${Yc} autofocus dir="auto"></textarea>
        <//>
        <${Gt} label=${e("How was it decided?")} hint=${e("Vote, show of hands, consensus, leader’s decision…")}
          ><input name="basis" maxlength=${Qc} defaultValue=${i} dir="auto"
        /><//>
        <fieldset>
          <legend>${e("About these leverage points")}</legend>
          <div class="console-choice-list">
            ${U(t.store).map(({id:e})=>s`<label class="tick" key=${e}>
                  <input type="checkbox" name="on" value=${e} defaultChecked=${r.has(e)} /><span dir="auto"
                    >${D(t.store,e)}</span
                  ></label
                >`)}
          </div>
        </fieldset>
        <${Gt}
          label=${e("Dissent")}
          hint=${e("Who disagreed, and why. It appears next to the decision in the report.")}
        >
          <textarea name="dissent" rows="2" maxlength=${Xc} dir="auto"></textarea>
        <//>
        <p class="soft">${e("A recorded decision stays as it is. You can record a later one that changes it.")}</p>
      <//>`)}const ed=t=>({said:e("Decision recorded"),steps:[{do:"decide",backs:[],with:{decision:i(),text:t.get("text").trim(),basis:t.get("basis").trim(),dissent:t.get("dissent").trim(),on:t.getAll("on")}}]}),td=({vote:t,items:n,total:a})=>an(e("Place {n} is shown",{n:a-n.length}),nn("reveal_rank",{vote:t,shown:n.length+1},...n.length+1<a?[["reveal_rank",{vote:t,shown:n.length}]]:[])),nd=({context:t,reveal:n})=>s`<div class="toolbar">
    <p class="soft">
      ${e("{n} of {all} places are shown to the room.",{n:n.items.length,all:n.total})}
    </p>
    <span class="toolbar-end"
      ><button class="button primary" onClick=${()=>t.act(td(n))}>
        ${l("show")}${e("Show place {n}",{n:n.total-n.items.length})}</button
      ><button class="button" onClick=${()=>t.act((({vote:t,total:n})=>an(e("All places are shown"),nn("reveal_rank",{vote:t,shown:n})))(n))}>${e("Show all places")}</button></span
    >
  </div>`;function ad({context:t,closed:n}){var a;const o=c(null),r=null!=(a=n.find(e=>e.id===o.value))?a:n[0],i=t.store.get("tally",r.id),d=n.find(e=>e.round===r.round-1),u=t.store.get("reveal",r.id);return i?s`<section class="console-box" aria-label=${e("Result")}>
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
        <button class="button small" onClick=${()=>Zc(t,{tally:i,vote:r})}>
          ${l("decision")}${e("Record a decision…")}
        </button></span
      >
    </div>
    ${u&&s`<${nd} ...${{context:t,reveal:u}} />`}
    <p class="soft">${Xe(t.store,r)}</p>
    ${0===i.items.length&&s`<p class="notice">${l("lock")}${Ne()}</p>`}
    ${i.items.length>0&&Re({tally:i,groups:k(t.store),names:e=>Ze(t.store,e),before:d&&t.store.get("tally",d.id),compact:!0,table:!0})}
  </section>`:null}const od=t=>s`<details class="disclosure">
    <summary>${e("Vote again…")}</summary>
    <${sd} ...${t} />
  </details>`;function sd({context:t,stage:a,round:o}){var r;const[c,u]=n(""),p=Ye(t.store,a).length,{budget:$=5,max_each:h=0,secret:m=!0}=null!=(r=a.settings)?r:{},g=p>0&&"open"===a.status;return s`<form class="console-box" aria-label=${e("Open a vote")} onSubmit=${async function(n){n.preventDefault();const o=await t.act(function(t,n){const a={budget:Number(n.get("budget")),max_each:Number(n.get("max_each")),secret:n.has("secret")};return{said:e("The vote is open"),steps:[{do:"open_vote",with:{vote:i(),stage:t.id,...a},backs:[]}]}}(a,new FormData(n.target)),{quiet:!0});u(o.ok?"":o.why)}}>
    <h3>${l("vote")}${1===o?e("Open the vote"):e("Open round {n}",{n:o})}</h3>
    <div class="console-trio">
      <${Gt} label=${e("Dots per person")}
        ><input name="budget" type="number" min="1" max=${100} required defaultValue=${$}
      /><//>
      <${Gt} label=${e("Max dots on one")} hint=${e("0 = no limit.")}
        ><input name="max_each" type="number" min="0" max=${100} required defaultValue=${h}
      /><//>
      <${Yt} name="secret" label=${e("Secret")} defaultChecked=${m} />
    </div>
    ${c&&s`<p class="notice" role="alert" data-tone="error">${l("warning")}<span>${c}</span></p>`}
    <div class="toolbar">
      <span class="soft">${function(t,n){var a,o;return t?"open"!==n.status?e("Open this stage first. Then you can start the vote."):(null==(o=n.settings)?void 0:o.on)?d("on {n} item","on {n} items",t):d("over {n} leverage point","over {n} leverage points",t):(null==(a=n.settings)?void 0:a.on)?e("There are no cards to vote on yet."):e("Mark at least one leverage point first.")}(p,a)}</span>
      <button class="button primary toolbar-end" disabled=${!g}>${l("play")}${e("Open the vote")}</button>
    </div>
  </form>`}function ld({context:t,vote:n}){var a;const{store:o}=t,r=null!=(a=o.get("turnout",n.id))?a:{voted:0,proxies:0},i=Math.max(x(o.all("person")).length,r.voted),c=a=>async function(t,n,a,o,s=!1){const{question:l,tooFew:r}=cd(t,n,a,o,s);await t.confirm(l)&&t.act({said:e(r?"Vote closed without a result":s?"Vote closed":"Vote closed, results shown"),steps:[id(n,s&&!r)]})}(t,n,r,i,a);return s`<section class="console-box" data-tone="leverage" aria-label=${e("Vote")}>
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
    ${r.full<r.voted&&s`<p>${rd(r)}</p>`}
    <p class="soft">${e("Results stay hidden until you close the vote – even here.")}</p>
    <div class="toolbar">
      <button class="button" onClick=${()=>Ec(t,n)}>
        ${l("file")}${e("Enter paper ballots…")}
      </button>
      <span class="toolbar-end"
        >${n.secret&&s`<button class="button" onClick=${()=>c(!0)}>${l("show")}${e("Close and reveal one by one…")}</button>`}
        <button class="button primary" onClick=${()=>c(!1)}>
          ${l("lock")}${e("Close the vote…")}
        </button></span
      >
    </div>
  </section>`}const rd=({voted:e,full:t=0})=>d("{n} person still has dots left.","{n} people still have dots left.",e-t),id=(e,t=!1)=>({do:"close_vote",with:{vote:e.id,...t&&{reveal:t}},backs:[]});function cd(t,n,a,o,s=!1){const l=a.voted+a.proxies,r=Math.max(0,o-l),i=n.secret&&l<5,c=Nc(t,n);return{question:{title:e(i?"Close the vote without a result?":s?"Close the vote and reveal the places?":"Close the vote and show the results?"),yes:e(i?"Close without a result":s?"Close and reveal":"Close and show results"),danger:!0,text:[i?d("There is only {n} ballot. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.","There are only {n} ballots. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.",l):e(s?"You then show one place after the other, from the last to the first. Until then only facilitators see them.":"Results appear at once on the wall and on every phone. You can’t reopen a closed vote, but you can run another round."),r?d("{n} person has not voted yet.","{n} people have not voted yet.",r):e("Everyone has voted."),...a.full<a.voted?[rd(a)]:[],...c.map(({name:e,many:t})=>d("{n} paper ballot of {group} isn’t saved and won’t count.","{n} paper ballots of {group} aren’t saved and won’t count.",t,{group:e})),n.secret?e("Individual ballots are then deleted for good, so no one can tell who chose what."):e("This vote is open: everyone can then see who chose what.")]},tooFew:i,missing:r}}const dd={key:"4",icon:"leverage",words:()=>e("Leverage")},ud=[{key:"r",words:()=>e("Show the next place of the result"),act:e=>{const t=p(e.store).find(({activity:e,status:t})=>"dots"===e&&"open"===t),n=t&&V(e.store,t.id).map(({id:t})=>e.store.get("reveal",t)).find(Boolean);n&&e.act(td(n))}}];var pd=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=V(e.store,t.id),a=n.find(e=>"open"===e.status),o=n.filter(e=>"closed"===e.status);return s`<div class="stack">
    <${Rc} context=${e} votes=${o} />
    ${a&&s`<${ld} key=${a.id} ...${{context:e,vote:a}} />`}
    ${o.length>0&&s`<${ad} ...${{context:e,closed:o}} />`}
    ${!a&&s`<${o.length?od:sd} ...${{context:e,stage:t,round:n.length+1}} />`}
    <${zc} ...${{context:e,stage:t}} />
  </div>`},holds:function(e,t){const n=t.all("vote").filter(t=>t.stage===e.id).length;return n?[d("{n} vote","{n} votes",n)]:[]},keys:ud,leaving:function(t,n){var a;const o=V(t.store,n.id).find(({status:e})=>"open"===e);if(!o)return null;const s=null!=(a=t.store.get("turnout",o.id))?a:{voted:0,proxies:0},l=Math.max(x(t.store.all("person")).length,s.voted),{question:r,missing:i}=cd(t,o,s,l),c=i?d("Close the vote and go on ({n} has not voted)","Close the vote and go on ({n} have not voted)",i):e("Close the vote and go on");return{question:{...r,title:e("The vote is still open"),yes:c},steps:[id(o)]}},leftOpen:function(t){return p(t).flatMap(n=>V(t,n.id).filter(e=>"open"===e.status).map(a=>{var o,s;return{stage:n.id,words:e("Round {n} of the vote is open, {voted} voted",{n:a.round,voted:null!=(s=null==(o=t.get("turnout",a.id))?void 0:o.voted)?s:0})}}))},tab:dd});const $d=2**31;function hd(t,n,a={}){const o={stakeholder:e("Seated by stakeholder group"),mixed:e("Seated at mixed tables"),whole:e("Everyone sits together")},s=Math.floor(Math.random()*$d),l="whole"===t?{seating:t}:{seating:t,shuffle:!0,seed:s,...a};return an(o[t],nn("seat_room",l,["unseat_room",{round:n.round+1}]))}function md(t,n,a){var o,s,l;const r={person:t.id,table:null!=(o=null==a?void 0:a.id)?o:null,stays:Boolean(null==(s=null==a?void 0:a.moved)?void 0:s.includes(t.id))},i=n?e("{name} sits at table {n} now",{name:ye(t),n:n.number}):e("{name} has no table now",{name:ye(t)});return an(i,nn("move_seat",{person:t.id,table:null!=(l=null==n?void 0:n.id)?l:null},["move_seat",r]))}const gd=t=>an(e(t?"The wall shows the tables":"The wall shows the stage"),nn("show_tables",{shown:t},["show_tables",{shown:!t}]));function fd({context:t}){const{store:n}=t,a=x(n.all("person")).filter(({role:e})=>"facilitator"!==e),o=c(""),l=Number(o.value)||void 0,r=e=>t.act(hd(e,Ee(n),{tables:l})),i=Te(n).length>0;return s`<section class="console-box">
    <${yd} store=${n} />
    <${vd} folded=${i}>
      <div class="console-seat">
        <${wd}
          picture="cluster"
          title=${e("Mixed tables")}
          words=${e("Groups spread evenly, colleagues apart, new neighbours.")}
          many=${bd(Math.ceil(a.length/8),l)}
          act=${()=>r("mixed")}
        />
        <${wd}
          picture="people"
          title=${e("Stakeholder tables")}
          words=${e("Each group at tables of its own.")}
          many=${bd(new Set(a.map(({group:e})=>e)).size,l)}
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
        ${i&&s`<button class="button quiet small toolbar-end" onClick=${()=>r("whole")}>
            ${e("Seat everyone together, without tables")}
          </button>`}
      </div>
    <//>
  </section>`}const vd=({folded:t,children:n})=>t?s`<details class="disclosure">
        <summary>${e("Seat the room again…")}</summary>
        <div class="stack">${n}</div>
      </details>`:s`<div class="stack">${n}</div>`,bd=(e,t)=>null!=t?t:Math.max(1,e);function wd({picture:e,title:t,words:n,many:a,act:o}){return s`<button class="button console-seat-way" onClick=${o}>
    ${l(e)}<span
      ><b>${t}</b><small>${n}</small><small>${d("{n} table","{n} tables",a)}</small></span
    >
  </button>`}function yd({store:t}){const{seating:n,round:a}=Ee(t),o=Te(t),r=o.reduce((e,t)=>e+t.people.length,0);return o.length?s`<h3>${l("table")}${e("mixed"===n?"Mixed tables":"Stakeholder tables")}</h3>
    <p>
      ${[d("{n} table","{n} tables",o.length),d("{n} person","{n} people",r),e("seating {n}",{n:a})].join(" · ")}
    </p>`:s`<h3>${l("table")}${e("Seat the room")}</h3>`}function kd({context:t,table:n,tables:a,people:o,groups:l,words:r}){return s`<section class="console-box console-table" data-drop=${`table:${n.id}`} aria-label=${xd(n)}>
    <header>
      <h3>${e("Table {n}",{n:n.number})}</h3>
      <span class="soft">${d("{n} person","{n} people",n.people.length)}</span>
      <button
        class="button quiet small console-place"
        aria-label=${e("Where is table {n}?",{n:n.number})}
        onClick=${()=>function(t,n){const a=t.draft(`table/${n.id}`),o=a=>t.act(((t,n)=>{var a,o;return an(e("Table {n}: place saved",{n:t.number}),n===(null!=(a=t.place)?a:"")?[]:nn("edit_table",{table:t.id,place:n},["edit_table",{table:t.id,place:null!=(o=t.place)?o:""}]))})(n,a.get("place").trim()),{quiet:!0});t.ask(t=>{var l;return s`<${zt}
        title=${e("Where is table {n}?",{n:n.number})}
        yes=${e("Save")}
        ...${{close:t,submit:o,draft:a}}
      >
        <${Gt} label=${e("Place")} hint=${e("For example: by the window")}
          ><input name="place" maxlength=${60} defaultValue=${null!=(l=n.place)?l:""} autofocus dir="auto"
        /><//>
      <//>`})}(t,n)}
      >
        ${n.place?s`<bdi>${n.place}</bdi>`:e("Where?")}
      </button>
    </header>
    <ul class="console-seats">
      ${n.people.map(e=>s`<${_d} key=${e} ...${{context:t,table:n,tables:a,words:r,groups:l}} person=${o.get(e)} />`)}
    </ul>
  </section>`}const xd=t=>e("Table {n}",{n:t.number});function _d({context:t,table:n,tables:a,person:o,groups:r,words:i}){var c,d;if(!o)return null;const u=r.get(o.group),p=i&&ye(o).toLocaleLowerCase().includes(i),$=Me().find(([e])=>{var t;return(null==(t=n.roles)?void 0:t[e])===o.id});return s`<li class="console-seat-row" data-draggable data-found=${p?"":void 0}>
    <span
      class="badge console-seat-grip"
      data-colour=${null==u?void 0:u.colour}
      title=${null==u?void 0:u.name}
      ...${ga({what:`table:${n.id}`,drop:e=>{const s=a.find(({id:t})=>e===`table:${t}`);s&&t.act(md(o,s,n))}})}
      >${l(null!=(c=null==u?void 0:u.icon)?c:"person")}</span
    >
    <span class="console-seat-name"><bdi>${ye(o)}</bdi>${$&&s`<small>${$[1]}</small>`}</span>
    ${(null==(d=n.moved)?void 0:d.includes(o.id))&&s`<span class="soft" title=${e("Moved by hand")}>${l("hand")}</span>`}
    <${ya}
      label=${e("More for {title}",{title:ye(o)})}
      items=${()=>Cd({context:t,table:n,tables:a,person:o})}
    />
  </li>`}const Cd=({context:t,table:n,tables:a,person:o})=>[{icon:"move",words:e("Move to another table…"),act:()=>function(t,n,a,o){t.ask(l=>s`<${Vt} title=${e("Move {name} to",{name:ye(n)})} close=${l}>
        <div class="console-numbers">
          ${o.filter(e=>e.id!==a.id).map(o=>s`<button key=${o.id} class="button" onClick=${((e,o)=>()=>(e(),t.act(md(n,o,a))))(l,o)}>
                  <b>${e("Table {n}",{n:o.number})}</b
                  ><small>${d("{n} person","{n} people",o.people.length)}</small>
                </button>`)}
        </div>
      <//>`)}(t,o,n,a)},null,...Me().filter(([e])=>{var t;return(null==(t=n.roles)?void 0:t[e])!==o.id}).map(([a,s])=>({icon:"recorder"===a?"recorder":"flag",words:e("Duty: {duty}",{duty:s}),act:()=>t.act(function(t,n,a){var o,s,l,r;const i=null!=(s=null==(o=t.roles)?void 0:o[n])?s:null,c=[["set_duty",{table:t.id,duty:n,person:i}]],d=null==(r=Object.entries(null!=(l=t.roles)?l:{}).find(([e,t])=>t===a.id&&e!==n))?void 0:r[0];d&&!i&&c.push(["set_duty",{table:t.id,duty:d,person:a.id}]);const u=e("{name} has another duty at table {n} now",{name:ye(a),n:t.number});return an(u,nn("set_duty",{table:t.id,duty:n,person:a.id},...c))}(n,a,o))})),null,{icon:"close",words:e("Take from the table"),act:()=>t.act(md(o,null,n))}];function Sd({context:t,stage:n,now:a,wanted:o}){const r={mixed:e("This stage is planned for mixed tables."),stakeholder:e("This stage is planned for stakeholder tables."),whole:e("In this stage everyone sits together.")};return s`<p class="notice console-offer" data-tone="info">
    ${l("table")}<span>${r[o]}</span>
    <button class="button small" onClick=${()=>t.act(hd(o,a,{stage:n.id}))}>
      ${e("Seat the room")}
    </button>
  </p>`}const Od=({context:t})=>s`<p class="notice console-offer" data-tone="info" role="status">
    ${l("wall")}<span>${e("The wall tells everyone where to sit.")}</span>
    <button class="button small" onClick=${()=>t.act(gd(!1))}>
      ${e("Done: back to the stage")}
    </button>
  </p>`,jd={key:"9",icon:"table",words:()=>e("Seating"),always:!0};function Ad({context:t}){const n="whole"===Ee(t.store).seating;return s`<div class="empty">
    ${l("table")}
    <h3>${e(n?"Everyone sits together":"No one has a table yet")}</h3>
    <p>${e("Seat the room, and each phone and the wall tell everyone where to sit.")}</p>
  </div>`}function Td({context:t,search:n}){const{shown:a}=Ee(t.store);return s`<div class="toolbar console-seat-tools">
    <label class="console-search"
      ><span class="visually-hidden">${e("Search people")}</span>${l("search")}
      <input
        type="search"
        placeholder=${e("Who sits where?")}
        value=${n.value}
        onInput=${e=>n.value=e.target.value}
    /></label>
    <span class="row">
      ${!a&&s`<button class="button small" onClick=${()=>t.act(gd(!0))}>
          ${l("wall")}${e("Show on the wall")}
        </button>`}
      <button class="button small" onClick=${()=>function(t){t.ask(n=>s`<${Vt} title=${e("Print table cards")} close=${n}>
        <ul class="people">
          ${[["table-cards",e("Cards for the tables"),e("The number large enough to see across the room, with a QR code to sit there.")],["seat-list",e("List for the door"),e("Everyone by name, with the table.")]].map(([a,o,r])=>s`<li key=${a} class="person-row">
                <span class="person-name">${o}<small>${r}</small></span>
                <button
                  class="button small"
                  aria-label=${e("Print: {title}",{title:o})}
                  onClick=${()=>(n(),async function(e,t){var n;const a=await Ua(e,`paper/${t}`);return a.why?e.toast({text:a.why,tone:"error"}):Ha(a.blob,null!=(n=a.name)?n:`${e.code}-${t}.pdf`)}(t,a))}
                >
                  ${l("print")}${e("Print…")}
                </button>
              </li>`)}
        </ul>
      <//>`)}(t)}>
        ${l("print")}${e("Print table cards…")}
      </button>
    </span>
  </div>`}function Ed({context:t,tables:n}){const a=new Set(n.flatMap(({people:e})=>e)),o=x(t.store.all("person")).filter(({id:e,role:t})=>"facilitator"!==t&&!a.has(e));return n.length&&o.length?s`<div class="notice" data-tone="warn">
    ${l("people")}<span
      >${d("{n} person has no table:","{n} people have no table:",o.length)}${" "}
      ${o.slice(0,6).map((e,t)=>s`${t?", ":""}<bdi key=${e.id}>${ye(e)}</bdi>`)}${o.length>6&&"…"}</span
    >
    <button
      class="button small"
      onClick=${()=>t.act((({seating:e},t,n)=>an(d("{n} person has a seat now","{n} people have a seat now",n.length),nn("seat_room",{seating:e,tables:t},...n.map(({id:e})=>["move_seat",{person:e,table:null,stays:!1}]))))(Ee(t.store),n.length,o))}
    >
      ${e("Find them a seat")}
    </button>
  </div>`:null}function Md({context:t,tables:n,words:a}){const o=new Map(t.store.all("person").map(e=>[e.id,e])),l=new Map(t.store.all("group").map(e=>[e.id,e])),r=a?n.filter(e=>e.people.some(e=>qd(o.get(e),a))):n;return r.length?s`<div class="console-tables">
    ${r.map(e=>s`<${kd} key=${e.id} ...${{context:t,table:e,tables:n,people:o,groups:l,words:a}} />`)}
  </div>`:s`<p class="soft" role="status">${e("No one at a table has this name.")}</p>`}const qd=(e,t)=>Boolean(t)&&ye(e).toLocaleLowerCase().includes(t);var Pd=Object.freeze({__proto__:null,Above:function({context:e,stage:t}){const n=Ee(e.store),a="open"===(null==t?void 0:t.status)&&t.seating,o=n.seating||"whole";return a&&a!==o?s`<${Sd} ...${{context:e,stage:t,now:n,wanted:a}} />`:n.shown&&Te(e.store).length?s`<${Od} context=${e} />`:null},Panel:function({context:e}){const{store:t}=e,n=c(""),a=Te(t);return s`<div class="stack">
    <${fd} context=${e} />
    ${a.length>0&&s`<${Td} ...${{context:e,search:n}} />`}
    <${Ed} ...${{context:e,tables:a}} />
    ${a.length?s`<${Md} ...${{context:e,tables:a,words:n.value.trim().toLocaleLowerCase()}} />`:s`<${Ad} context=${e} />`}
  </div>`},isFound:qd,tab:jd});const[Nd,Rd]=[280,1e3],Ld={agreed:()=>e("Goal agreed"),not_agreed:()=>e("Goal not agreed"),parked:()=>e("Goal parked"),proposed:()=>e("Goal is proposed again")};function Id(t,n,a,o){const l="agreed"===o?[]:Ud(t,n),r=t.draft(`agreement/${n.id}/${o}`),i=e=>t.act(Fd(n,o,Bd(e),l),{quiet:!0}),c=a.length?z(Dd(a)):"";t.ask(t=>s`<${zt} wide title=${H(o)} yes=${e("Record")} ...${{close:t,submit:i,draft:r}}>
        <p class="console-goal-title" dir="auto">${n.text}</p>
        <${Gt} label=${e("How was it decided?")} hint=${e("Vote, show of hands, consensus, leader’s decision…")}
          ><input name="basis" maxlength=${Nd} defaultValue=${c} autofocus dir="auto"
        /><//>
        <${Gt}
          label=${e("Dissent")}
          hint=${e("Who disagreed, and why. It appears next to the decision in the report.")}
        >
          <textarea name="dissent" rows="2" maxlength=${Rd} dir="auto"></textarea>
        <//>
        <${Wd} actions=${l} />
      <//>`)}const Dd=e=>Object.fromEntries(K.map(t=>[t,e.filter(e=>e.choice===t).length])),Bd=e=>({basis:e.get("basis").trim(),dissent:e.get("dissent").trim()}),Wd=({actions:t})=>t.length>0&&s`<div class="notice" data-tone="warn">
    <div class="stack-tight">
      <p>
        ${d("{n} action in a plan serves this goal. It stays in its plan and loses the link:","{n} actions in plans serve this goal. They stay in their plans and lose the link:",t.length)}
      </p>
      <ul>
        ${t.slice(0,8).map(e=>s`<li key=${e.id} dir="auto">${e.what}</li>`)}
      </ul>
      <${Yt} name="unlink" required label=${e("Unlink these actions")} />
    </div>
  </div>`,Ud=({store:e},t)=>e.all("action").filter(e=>{var n;return null==(n=e.goals)?void 0:n.includes(t.id)});function Fd(e,t,n,a){var o;const{basis:s="",dissent:l=""}=null!=(o=e.said)?o:{},r={on:e.id,status:e.status,basis:s,dissent:l},i=a.map(({id:e,rev:t,goals:n})=>({do:"edit_action",with:{action:e,base:t+1,set:{goals:n}}})),c=a.length?{unlink:!0}:{};return{said:Ld[t](),steps:[{do:"set_agreement",with:{on:e.id,status:t,...n,...c},backs:[{do:"set_agreement",with:r},...i]}]}}const Vd={key:"8",icon:"hand",words:()=>e("Goals"),when:e=>e.some(e=>{var t;return null==(t=e.settings)?void 0:t.agree})},zd=["proposed","agreed","not_agreed","parked"],Hd=({context:e,status:t,goals:n})=>n.length>0&&s`<section class="stack" aria-label=${H(t)}>
    <h3 class="console-goal-status">
      ${l(X(t))}${H(t)} <span class="count">${n.length}</span>
    </h3>
    ${n.map(t=>s`<${Kd} key=${t.id} ...${{context:e,goal:t}} />`)}
  </section>`;function Kd({context:t,goal:n}){var a,o;const{store:r}=t,i=r.all("hand").filter(e=>e.on===n.id),c=r.all("action").filter(e=>{var t;return null==(t=e.goals)?void 0:t.includes(n.id)}).length;return s`<article class="console-box console-goal" data-status=${n.status}>
    <div class="row">
      <h4 class="console-goal-title" dir="auto">${n.text}</h4>
      <${L} group=${n.group&&r.get("group",n.group)} plain />
    </div>
    <${Jd} hands=${i} />
    <${Gd} ...${{store:r,hands:i}} />
    ${(null==(a=n.said)?void 0:a.basis)&&s`<p><b>${e("Basis")}:</b> <span dir="auto">${n.said.basis}</span></p>`}
    ${(null==(o=n.said)?void 0:o.dissent)&&s`<p><b>${e("Dissent")}:</b> <span dir="auto">${n.said.dissent}</span></p>`}
    ${c>0&&s`<p>${l("calendar")} ${d("{n} action serves it","{n} actions serve it",c)}</p>`}
    <${Yd} ...${{context:t,goal:n,hands:i}} />
  </article>`}const Jd=({hands:t})=>s`<ul class="console-hands" aria-label=${e("Hands so far")}>
    ${K.map(e=>s`<li key=${e} data-choice=${e}>
          ${l(Y(e))}<b>${t.filter(t=>t.choice===e).length}</b>
          <span>${Q(e)}</span>
        </li>`)}
  </ul>`;function Gd({store:e,hands:t}){const n=t.filter(e=>e.reason);return n.length?s`<details open>
    <summary>${d("{n} reason","{n} reasons",n.length)}</summary>
    <ul class="console-reasons">
      ${n.map(t=>s`<li key=${t.id}>
            ${l(Y(t.choice))}<span dir="auto">${t.reason}</span>
            <${L} group=${t.group&&e.get("group",t.group)} plain />
          </li>`)}
    </ul>
  </details>`:null}function Yd({context:t,goal:n,hands:a}){const o=(e,o,r="button")=>n.status!==e&&s`<button class=${r} onClick=${()=>Id(t,n,a,e)}>
      ${l(X(e))}${o}
    </button>`;return s`<div class="toolbar">
    ${o("agreed",e("Agreed…"),"proposed"===n.status?"button primary":"button")}
    ${o("not_agreed",e("Not agreed…"))} ${o("parked",e("Park…"))}
    ${"proposed"!==n.status&&s`<button class="button" onClick=${()=>async function(e,t){const n=Ud(e,t);return n.length?Id(e,t,[],"proposed"):e.act(Fd(t,"proposed",{basis:"",dissent:""},n))}(t,n)}>
        ${l("undo")}${e("Back to proposed")}
      </button>`}
  </div>`}var Qd=Object.freeze({__proto__:null,Panel:function({context:t}){const n=J(t.store);return s`<div class="stack">
    <p class="soft">${e("Hands help the talk. Only you record what the room decided.")}</p>
    ${zd.map(e=>s`<${Hd} key=${e} ...${{context:t,status:e}} goals=${G(n,e)} />`)}
    ${!n.length&&s`<div class="empty">
        ${l("hand")}
        <h3>${e("No goals yet")}</h3>
        <p>${e("They appear here as cards are written in a stage with goals to agree on.")}</p>
      </div>`}
  </div>`},tab:Vd});const Xd={key:"5",icon:"decision",words:()=>e("Decisions"),always:!0};function Zd({context:t,decision:n}){var a,o;const r=t.store.get("person",null!=(a=n.by)?a:"");return s`<article class="console-box">
    <div class="toolbar">
      <h3 dir="auto">${n.text}</h3>
      <span class="toolbar-end"
        ><${Gr} ...${{context:t}} kind="decision" id=${n.id} title=${n.text}
      /></span>
    </div>
    ${n.basis&&s`<p><b>${e("Basis")}:</b> <span dir="auto">${n.basis}</span></p>`}
    ${(null==(o=n.on)?void 0:o.length)>0&&s`<p class="row">
        ${n.on.map(e=>s`<span class="chip" data-tone="leverage" key=${e}
              >${l("leverage")}<span dir="auto">${D(t.store,e)}</span></span
            >`)}
      </p>`}
    <p><b>${e("Dissent")}:</b> <span dir="auto">${n.dissent||e("none recorded")}</span></p>
    <p class="soft">${(null==r?void 0:r.name)?e("Recorded by {name}",{name:r.name}):e("Recorded by a facilitator")}</p>
  </article>`}var eu=Object.freeze({__proto__:null,Panel:function({context:t}){const n=[...t.store.all("decision")].sort((e,t)=>t.at-e.at);return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("A vote is advice. Record here what the room decided, and who disagreed.")}</p>
      <button class="button primary toolbar-end" onClick=${()=>Zc(t)}>
        ${l("plus")}${e("Record a decision…")}
      </button>
    </div>
    ${n.length?n.map(e=>s`<${Zd} key=${e.id} ...${{context:t,decision:e}} />`):s`<div class="empty">
            ${l("decision")}
            <h3>${e("No decision yet")}</h3>
            <p>${e("Recorded decisions appear in the report with how they were decided and who disagreed.")}</p>
          </div>`}
  </div>`},tab:Xd});const tu=({on:e,direction:t,strength:n,text:a="",alterable:o=null,speed:s=""})=>({on:e,direction:t,strength:n,text:a,alterable:o,speed:s}),nu=({alterable:e,...t})=>({...t,alterable:null!=e?e:""}),au={true:!0,false:!1};function ou(t,n,a=null,o=""){var l;const r=null!=a?a:{on:o,direction:"driving",strength:3},c=t.draft(`force/${null!=(l=null==a?void 0:a.id)?l:o}`),d=n=>t.act(a?function(t,n){const[a,o]=[nu(tu(t)),nu(n)],s=Object.keys(o).filter(e=>o[e]!==a[e]);if(!s.length)return{steps:[]};const l=e=>({force:t.id,...Object.fromEntries(s.map(t=>[t,e[t]]))});return an(e("Force changed"),nn("edit_force",l(o),["edit_force",l(a)]))}(a,ru(n)):((t,n=i())=>an(e("Force added"),nn("add_force",{force:n,...t},["remove_force",{force:n}])))(ru(n)),{quiet:!0}),u=e(a?"Edit force":"Add force");t.ask(o=>s`<${zt} ...${{title:u,close:o,submit:d,draft:c}} yes=${e(a?"Save":"Add")}>
        <${lu}
          name="on"
          label=${e("What is it about?")}
          pairs=${function(e,t,n){const a=t?at(e,t).map(({id:e,title:t})=>[e,t]):[];return!n||a.some(([e])=>e===n)?a:[...a,[n,D(e,n)]]}(t.store,n,r.on)}
          now=${r.on}
        />
        <${Gt} label=${e("What drives it, or holds it back?")}>
          <textarea name="text" rows="2" required maxlength=${280} autofocus dir="auto" defaultValue=${r.text} />
        <//>
        <div class="console-pair">
          <${lu} name="direction" label=${e("Which way does it work?")} pairs=${et()} now=${r.direction} />
          <${lu}
            name="strength"
            label=${e("Strength")}
            pairs=${[1,2,3,4,5].map(e=>[e,e])}
            now=${r.strength}
          />
        </div>
        <div class="console-pair">
          <${Qt}
            name="alterable"
            label=${e("Can it be changed?")}
            pairs=${su(tt())}
            now=${`${r.alterable}`}
          />
          <${Qt} name="speed" label=${e("How fast?")} pairs=${nt()} now=${r.speed} />
        </div>
      <//>`)}const su=e=>e.map(([e,t])=>[`${e}`,t]),lu=({name:e,label:t,pairs:n,now:a})=>s`<${Gt} label=${t}
    ><select name=${e} required>
      ${n.map(([e,t])=>s`<option key=${e} value=${e} selected=${e===a}>${t}</option>`)}
    </select><//
  >`,ru=e=>{var t;return{on:e.get("on"),text:e.get("text").trim(),direction:e.get("direction"),strength:Number(e.get("strength")),alterable:null!=(t=au[e.get("alterable")])?t:null,speed:e.get("speed")}},iu={icon:"balance",words:()=>e("Forces")},cu=()=>s`<div class="empty">
    ${l("balance")}
    <h3>${e("Nothing to weigh yet")}</h3>
    <p>${e("Choose in the stage’s settings what the forces act on.")}</p>
  </div>`;function du({context:t,stage:n,forces:a,id:o,title:r}){const{driving:i,restraining:c,totals:d}=ot(a,o);return s`<article class="console-box force-one">
    <div class="row">
      <h4 class="force-title" dir="auto">${r}</h4>
      <button class="button small" onClick=${()=>ou(t,n,null,o)}>
        ${l("plus")}${e("Add force…")}
      </button>
    </div>
    ${i.length+c.length>0&&s`<div class="force-sides">
        <${uu} head=${e("Drives it")} total=${d.driving} forces=${i} ...${{context:t,stage:n}} />
        <${uu}
          head=${e("Holds it back")}
          total=${d.restraining}
          forces=${c}
          ...${{context:t,stage:n}}
        />
      </div>`}
  </article>`}const uu=({head:e,total:t,forces:n,context:a,stage:o})=>s`<section>
    <h5>${e} <span class="count">${t}</span></h5>
    <ul class="force-list">
      ${n.map(e=>s`<${pu} key=${e.id} ...${{context:a,stage:o,force:e}} />`)}
    </ul>
  </section>`,pu=({context:t,stage:n,force:a})=>s`<li>
    <span class="force-strength" data-heat=${a.strength}
      ><span class="visually-hidden">${e("Strength")}</span> ${a.strength}</span
    >
    <span class="force-words"
      ><span dir="auto">${st(a)}</span>
      <small class="soft">${lt(a).join(" · ")}</small>
      <${L} group=${a.group&&t.store.get("group",a.group)} plain
    /></span>
    <button
      class="button small quiet icon-only"
      aria-label=${e("Edit: {text}",{text:st(a)})}
      onClick=${()=>ou(t,n,a)}
    >
      ${l("edit")}
    </button>
    <button
      class="button small quiet icon-only"
      aria-label=${e("Remove: {text}",{text:st(a)})}
      onClick=${()=>t.act((t=>an(e("Force removed"),nn("remove_force",{force:t.id},["add_force",{force:t.id,...tu(t)}])))(a))}
    >
      ${l("trash")}
    </button>
  </li>`;var $u=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){const{store:a}=t,o=a.all("force"),l=n?at(a,n):[],r=new Set(l.map(({id:e})=>e)),i=[...new Set(o.map(({on:e})=>e))].filter(e=>!r.has(e)),c=[...l,...i.map(e=>({id:e,title:D(a,e)}))];return s`<div class="stack">
    <p class="soft">${e("What drives each goal or barrier, and what holds it back.")}</p>
    ${c.map(e=>s`<${du} key=${e.id} ...${{context:t,stage:n,forces:o}} ...${e} />`)}
    ${!c.length&&s`<${cu} />`}
  </div>`},heard:(e,t)=>new Set(t.all("force").map(({group:e})=>e)),holds:function(e,t){const n=1===t.all("stage").filter(({activity:e})=>"forces"===e).length,a=t.all("force").length;return n&&a?[d("{n} force","{n} forces",a)]:[]},tab:iu});const hu=["title","type","pull","asked_by","on","funding","amount","currency","status","why"],mu=e=>Object.fromEntries(hu.map(t=>{var n;return[t,null!=(n=e[t])?n:["asked_by","on"].includes(t)?[]:""]}));function gu(t,n){const a=mu(t),o=Object.keys(n).filter(e=>String(n[e])!==String(a[e]));if(!o.length)return{steps:[]};const s=e=>({intervention:t.id,...Object.fromEntries(o.map(t=>[t,e[t]]))});return an(e("Intervention changed"),nn("edit_intervention",s(n),["edit_intervention",s(a)]))}const fu=({id:e,intervention:t,from:n,says:a})=>({advice:e,intervention:t,from:n,says:a}),[vu,bu,wu,yu]=[280,1e3,30,12];function ku(t,n=null){var a;const o=t.draft(`help/${null!=(a=null==n?void 0:n.id)?a:""}`),l=a=>{const o=function(e){const t=Object.fromEntries(["title","type","pull","funding","amount","currency","status","why"].map(t=>{var n;return[t,(null!=(n=e.get(t))?n:"").trim()]}));return{...t,asked_by:e.getAll("asked_by"),on:e.getAll("on")}}(a);return t.act(n?gu(n,o):function(t,n=i()){const a={intervention:n,...t};return an(e("Intervention added"),nn("add_intervention",a,["remove_intervention",{intervention:n}]))}(o),{quiet:!0})},r=e(n?"Edit intervention":"Add intervention");t.ask(a=>s`<${zt} wide ...${{title:r,close:a,submit:l,draft:o}} yes=${e(n?"Save":"Add")}>
        <${Gt} label=${e("What help is it?")}>
          <textarea name="title" rows="2" required maxlength=${vu} autofocus dir="auto" defaultValue=${null==n?void 0:n.title} />
        <//>
        <${xu} store=${t.store} help=${null!=n?n:{}} />
        <${Cu} name="asked_by" label=${e("Asked for by")} pairs=${_u(t.store)} now=${null==n?void 0:n.asked_by} />
        <${Cu}
          name="on"
          label=${e("What it would help to move")}
          pairs=${function(e){const t=U(e).map(({id:t})=>[t,D(e,t)]),n=new Set(t.map(([e])=>e));return[...t,...B(e).filter(({id:e})=>!n.has(e)).map(e=>{var t;return[e.id,null!=(t=e.title)?t:h(e)]})]}(t.store)}
          now=${null==n?void 0:n.on}
        />
        <${Su} help=${null!=n?n:{}} /> <${Ou} help=${null!=n?n:{}} />
      <//>`)}function xu({store:t,help:n}){const a=rt(t),o=!n.type||a.some(([e])=>e===n.type)?a:[...a,[n.type,it(t,n.type)]];return s`<div class="console-pair">
    <${Gt} label=${e("Kind of help")}
      ><select name="type" required>
        <option value="">–</option>
        ${o.map(([e,t])=>s`<option key=${e} value=${e} selected=${e===n.type}>${t}</option>`)}
      </select><//
    >
    <${Qt}
      label=${e("Push or pull")}
      hint=${e("As those who ask for it say")}
      name="pull"
      pairs=${ct()}
      now=${n.pull}
    />
  </div>`}const _u=e=>k(e).map(({id:e,name:t})=>[e,t]);function Cu({name:t,label:n,pairs:a,now:o=[]}){const l=new Set(a.map(([e])=>e));return s`<fieldset>
    <legend>${n}</legend>
    ${o.filter(e=>!l.has(e)).map(e=>s`<input key=${e} type="hidden" name=${t} value=${e} />`)}
    ${0===a.length&&s`<p class="soft">${e("There are no barriers yet.")}</p>`}
    <div class="console-choice-list">
      ${a.map(([e,n])=>s`<label class="tick" key=${e}>
            <input type="checkbox" name=${t} value=${e} defaultChecked=${o.includes(e)} />
            <span dir="auto">${n}</span></label
          >`)}
    </div>
  </fieldset>`}const Su=({help:t})=>s`<div class="console-pair help-money">
    <${Qt} label=${e("Paid for by")} name="funding" pairs=${dt()} now=${t.funding} />
    <${Gt} label=${e("Amount")}
      ><input name="amount" inputmode="decimal" maxlength=${wu} defaultValue=${t.amount} dir="ltr"
    /><//>
    <${Gt} label=${e("Currency")}
      ><input name="currency" maxlength=${yu} defaultValue=${t.currency} dir="ltr"
    /><//>
  </div>`,Ou=({help:t})=>s`<div class="console-pair">
    <${Gt} label=${e("Status")}
      ><select name="status">
        ${ut().map(([e,n])=>{var a;return s`<option key=${e} value=${e} selected=${e===(null!=(a=t.status)?a:"idea")}>${n}</option>`})}
      </select><//
    >
    <${Gt} label=${e("Reason")} hint=${e("Needed where it was dropped")}
      ><input name="why" maxlength=${vu} defaultValue=${t.why} dir="auto"
    /><//>
  </div>`;const ju={icon:"wrench",words:()=>e("Interventions")},Au=({status:e})=>Number("dropped"===e),Tu=()=>s`<div class="empty">
    ${l("wrench")}
    <h3>${e("No help noted yet")}</h3>
    <p>${e("Groups ask for help on their phones. You can add what was offered.")}</p>
  </div>`;function Eu({store:t}){const n=$t(t).filter(({offered:e})=>!e.length),a=ht(t);return s`${n.length>0&&s`<${Mu} head=${e("No one offers to help with these leverage points")} titles=${n.map(({title:e})=>e)} />`}
  ${a.length>0&&s`<${Mu} head=${e("No group asked for this help")} titles=${a.map(({title:e})=>e)} />`}`}const Mu=({head:e,titles:t})=>s`<details class="disclosure">
    <summary>${e} <span class="count">${t.length}</span></summary>
    <ul class="help-gaps">
      ${t.map(e=>s`<li key=${e} dir="auto">${e}</li>`)}
    </ul>
  </details>`;function qu({context:t,help:n}){const{store:a}=t,o=a.all("advice").filter(({intervention:e})=>e===n.id).sort((e,t)=>e.at-t.at);return s`<article class="console-box help" data-status=${n.status}>
    <div class="row">
      <h4 class="help-title" dir="auto">${n.title}</h4>
      <${Pu} ...${{context:t,help:n}} />
    </div>
    <p class="row help-tags">
      <span class="chip" dir="auto">${it(a,n.type)}</span>
      ${n.pull&&s`<span class="chip">${ke(ct(),n.pull)}</span>`}
      ${n.funding&&s`<span class="chip plain">${ke(dt(),n.funding)}</span>`}
      ${n.amount&&s`<span class="chip plain"><bdi>${mt(n)}</bdi></span>`}
    </p>
    <${Nu} ...${{store:a,help:n}} /> <${Ru} ...${{store:a,help:n}} />
    ${n.why&&s`<p><b>${e("Reason")}:</b> <span dir="auto">${n.why}</span></p>`}
    <${Lu} ...${{context:t,advice:o}} />
    <div class="toolbar">
      <button class="button small" onClick=${()=>ku(t,n)}>${l("edit")}${e("Edit…")}</button>
      <button class="button small" onClick=${()=>function(t,n){const a=t.draft(`advice/${n.id}`),o=a=>t.act(function(t,{from:n,says:a},o=i()){const s={advice:o,intervention:t,from:n,says:a};return an(e("Advice noted"),nn("add_advice",s,["remove_advice",{advice:o}]))}(n.id,{from:a.get("from"),says:a.get("says").trim()}),{quiet:!0});t.ask(t=>s`<${zt} title=${e("Note advice")} yes=${e("Save")} ...${{close:t,submit:o,draft:a}}>
        <p dir="auto"><b>${n.title}</b></p>
        <${Gt} label=${e("Who was consulted")}
          ><select name="from">
            ${pt().map(([e,t])=>s`<option key=${e} value=${e}>${t}</option>`)}
          </select><//
        >
        <${Gt} label=${e("What they said")}>
          <textarea name="says" rows="3" required maxlength=${bu} autofocus dir="auto" />
        <//>
      <//>`)}(t,n)}>
        ${l("plus")}${e("Note advice…")}
      </button>
      <button class="button small quiet" onClick=${()=>t.act(function(t,n){const a=["add_intervention",{intervention:t.id,...mu(t)}],o=n.map(e=>["add_advice",fu(e)]);return an(e("Intervention removed"),nn("remove_intervention",{intervention:t.id},a,...o))}(n,o))}>
        ${l("trash")}${e("Remove")}
      </button>
    </div>
  </article>`}function Pu({context:t,help:n}){return s`<select class="help-status" aria-label=${e("Status")} value=${n.status} onChange=${e=>{const a=e.currentTarget.value;e.currentTarget.value=n.status,"dropped"!==a||n.why?t.act(gu(n,{status:a})):ku(t,{...n,status:a})}}>
    ${ut().map(([e,t])=>s`<option key=${e} value=${e}>${t}</option>`)}
  </select>`}const Nu=({store:t,help:{asked_by:n=[]}})=>s`<p class="row help-tags">
    <b>${e("Asked for by")}</b>
    ${n.map(e=>s`<${L} key=${e} group=${t.get("group",e)} plain />`)}
    ${!n.length&&s`<span class="soft">${e("no group")}</span>`}
  </p>`;function Ru({store:t,help:{on:n=[]}}){const a=n.map(e=>D(t,e)).filter(Boolean);return a.length>0&&s`<p><b>${e("To move:")}</b> <span dir="auto">${a.join(" · ")}</span></p>`}const Lu=({context:t,advice:n})=>n.length>0&&s`<ul class="help-advice">
    ${n.map(n=>s`<li key=${n.id}>
          <span><b>${ke(pt(),n.from)}:</b> <span dir="auto">${n.says}</span></span>
          <button
            class="button small quiet icon-only"
            aria-label=${e("Remove this advice")}
            onClick=${()=>t.act((t=>an(e("Advice removed"),nn("remove_advice",{advice:t.id},["add_advice",fu(t)])))(n))}
          >
            ${l("close")}
          </button>
        </li>`)}
  </ul>`;var Iu=Object.freeze({__proto__:null,Panel:function({context:t}){const{store:n}=t,a=[...n.all("intervention")].sort((e,t)=>Au(e)-Au(t)||e.at-t.at);return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("Help from outside: who asks for it, and how it stands.")}</p>
      <button class="button small toolbar-end" onClick=${()=>ku(t)}>
        ${l("plus")}${e("Add intervention…")}
      </button>
    </div>
    <${Eu} store=${n} />
    ${a.map(e=>s`<${qu} key=${e.id} ...${{context:t,help:e}} />`)}
    ${!a.length&&s`<${Tu} />`}
  </div>`},heard:(e,t)=>new Set(t.all("intervention").flatMap(({asked_by:e=[]})=>e)),holds:function(e,t){const n=1===t.all("stage").filter(({activity:e})=>"interventions"===e).length,a=t.all("intervention").length;return n&&a?[d("{n} intervention","{n} interventions",a)]:[]},tab:ju});const Du="set_finding_aside",Bu={icon:"search",words:()=>e("Findings"),always:!0};function Wu({context:t}){const n=ce(t.store);return s`<${Yt}
    label=${e("Show this on the wall in place of the stage")}
    checked=${"findings"===n.show}
    onChange=${()=>t.act(ea(n,"findings"===n.show?"":"findings"))}
  />`}const Uu=({context:e,found:t,label:n})=>s`<ul class="console-findings" aria-label=${n}>
    ${t.map(t=>s`<${Fu} key=${t.id} context=${e} finding=${t} />`)}
  </ul>`;function Fu({context:t,finding:n}){const{says:a,place:o,aside:r}=n;return s`<li class="console-box console-finding">
    <p dir="auto">${a}</p>
    ${r&&s`<p class="soft" dir="auto">${r}</p>`}
    <div class="toolbar">
      ${o&&s`<button class="button small" onClick=${()=>t.go(o)}>${l("chevron-end","flip")}${e("Go there")}</button>`}
      ${null===r?s`<button class="button small quiet" onClick=${()=>function(t,n){const a=a=>t.act((({id:t},n)=>an(e("Finding set aside"),nn(Du,{finding:t,why:n},[Du,{finding:t,why:null}])))(n,a.get("why")),{quiet:!0}),o=t.draft(`finding/${n.id}`);t.ask(t=>s`<${zt} title=${e("Set this finding aside")} yes=${e("Set aside")} ...${{close:t,submit:a,draft:o}}>
        <p dir="auto">${n.says}</p>
        <${Gt} label=${e("Why it can stay as it is")}>
          <textarea name="why" rows="2" required maxlength=${280} autofocus dir="auto"></textarea>
        <//>
      <//>`)}(t,n)}>
              ${e("Set aside…")}
            </button>`:s`<button class="button small quiet" onClick=${()=>t.act((({id:t,aside:n})=>an(e("Finding is back on the list"),nn(Du,{finding:t,why:null},[Du,{finding:t,why:n}])))(n))}>
              ${e("Look at it again")}
            </button>`}
    </div>
  </li>`}var Vu=Object.freeze({__proto__:null,Panel:function({context:t}){const n=Z(t);if(!n)return s`<p class="soft" role="status">${e("One moment…")}</p>`;const a=n.filter(e=>null!==e.aside),o=n.filter(e=>null===e.aside);return s`<div class="stack">
    <p class="soft">${e("What the method would look at now. Nothing here stops the room.")}</p>
    <${Wu} context=${t} />
    ${o.length>0&&s`<${Uu} context=${t} found=${o} label=${e("To look at")} />`}
    ${!o.length&&s`<div class="empty">
        ${l("check")}
        <h3>${e("Nothing to look at")}</h3>
      </div>`}
    ${a.length>0&&s`<details class="disclosure">
        <summary>${d("{n} set aside","{n} set aside",a.length)}</summary>
        <${Uu} context=${t} found=${a} label=${e("Set aside")} />
      </details>`}
  </div>`},tab:Bu});function zu({store:t}){var n,a;const o=c(""),l=t.all("action").filter(e=>e.help_needed&&"dropped"!==e.status),r=(null!=(a=null==(n=t.get("vocabulary","areas"))?void 0:n.items)?a:[]).filter(({id:e})=>l.some(t=>t.area===e)),i=l.filter(e=>!o.value||e.area===o.value);return l.length?s`<section class="stack">
    <div class="toolbar">
      <h3>${e("Who can help?")} <span class="count">${l.length}</span></h3>
      ${r.length>0&&s`<${Hu} ...${{areas:r,area:o}} />`}
    </div>
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
          ${i.map(e=>s`<${Ku} key=${e.id} ...${{store:t,action:e}} />`)}
        </tbody>
      </table>
    </div>
  </section>`:null}const Hu=({areas:t,area:n})=>s`<label class="row"
    >${e("Area")}
    <select value=${n.value} onChange=${e=>n.value=e.currentTarget.value}>
      <option value="">${e("All areas")}</option>
      ${t.map(({id:e,title:t})=>s`<option key=${e} value=${e}>${t}</option>`)}
    </select></label
  >`;function Ku({store:e,action:t}){var n,a,o;const r=e.get("plan",t.plan),i=ee(e,t.id);return s`<tr>
    <th scope="row" dir="auto">${null!=(o=null==(a=e.get("group",null!=(n=null==r?void 0:r.group)?n:""))?void 0:a.name)?o:null==r?void 0:r.owner}</th>
    <td>
      <p dir="auto">${t.help_needed}</p>
      <p class="soft" dir="auto">${t.what}</p>
    </td>
    <td>
      ${i.length?i.map(t=>s`<p key=${t.id}>
                  <b><bdi>${te(e,t)}</bdi></b
                  >: <span dir="auto">${t.says}</span>
                </p>`):s`<span class="chip" data-tone="warn"
              >${l("hand")}${d("{n} offer of help","{n} offers of help",0)}</span
            >`}
    </td>
  </tr>`}function Ju({context:t,plan:n}){var a;const o=t.store.get("confidence",n.id);if(!o)return s`<span class="soft">–</span>`;const l=d("{n} answer","{n} answers",o.people),r=function(e){const t=Object.entries(e),n=t.reduce((e,[,t])=>e+t,0);return n&&(t.reduce((e,[t,n])=>e+t*n,0)/n).toFixed(1)}(null!=(a=o.counts)?a:{});return s`<span class="row console-chips"
    >${r&&s`<b>${e("{mean} of 5",{mean:r})}</b>`}<span class="soft">${l}</span></span
  >`}const Gu=(e,t)=>e.ask(n=>s`<${Yu} ...${{context:e,plan:t,close:n}} />`);function Yu({context:t,plan:n,close:a}){var o,r,i;const{store:c}=t,d=null!=(i=null==(r=c.get("group",null!=(o=n.group)?o:""))?void 0:r.name)?i:n.owner,u=ce(c),p=c.all("action").filter(e=>e.plan===n.id).sort((e,t)=>e.horizon-t.horizon||e.position-t.position),$=p.findIndex(({id:e})=>e===u.on),h=e=>t.act(na(ce(c),e),{quiet:!0});return s`<${Vt} wide title=${e("Read out: {name}",{name:d})} close=${a}>
    <div class="stack">
      <div class="row">
        <button class="button" aria-pressed=${u.on===n.id} onClick=${()=>h(n.id)}>
          ${l("wall")}${e("Show the whole plan")}
        </button>
        <button class="button" disabled=${$<1} onClick=${()=>h(p[$-1].id)}>
          ${l("chevron-start","flip")}${e("Previous action")}
        </button>
        <button class="button primary" disabled=${$+1>=p.length} onClick=${()=>h(p[$+1].id)}>
          ${e($<0?"First action":"Next action")}${l("chevron-end","flip")}
        </button>
        <button class="button quiet" disabled=${!u.on} onClick=${()=>h(null)}>${e("End spotlight")}</button>
      </div>
      <ol class="console-read-out">
        ${p.map(e=>s`<li key=${e.id} aria-current=${e.id===u.on?"true":void 0}>
              <button class="button quiet" onClick=${()=>h(e.id)}>
                <span dir="auto">${e.what}</span>
              </button>
              <${Gr} ...${{context:t}} kind="action" id=${e.id} title=${e.what} />
            </li>`)}
      </ol>
      <${Qu} ...${{context:t,plan:n}} />
    </div>
  <//>`}function Qu({context:t,plan:n}){var a,o,r;const i=t.store.get("confidence",n.id);if(!i)return s`<p class="soft">${e("No one has said yet how sure they are of this plan.")}</p>`;const c=Object.entries(null!=(a=i.counts)?a:{});if(!c.length)return s`<p class="soft">
      ${d("{n} answer so far.","{n} answers so far.",i.people)} ${e("Numbers appear from three answers on.")}
    </p>`;const u="everyone"===(null!=(o=i.audience)?o:"everyone");return s`<section class="stack">
    <h3>${e("How sure its people are")}</h3>
    <dl class="stats">
      ${c.map(([t,n])=>s`<div class="stat" key=${t}>
            <dt>${e("{n} of 5",{n:t})}</dt>
            <dd>${n}</dd>
          </div>`)}
    </dl>
    <ul class="console-reasons">
      ${(null!=(r=i.reasons)?r:[]).map(e=>s`<li key=${e} dir="auto">${e}</li>`)}
    </ul>
    <p>
      <button class="button" onClick=${()=>t.act(Xu(n,!u))}>
        ${l("wall")}${e(u?"Hide the numbers from everyone":"Show the numbers to everyone")}
      </button>
    </p>
  </section>`}const Xu=(t,n)=>an(e(n?"Numbers are shown with the plan":"Numbers are hidden again"),nn("read_out_confidence",{plan:t.id,shown:n},["read_out_confidence",{plan:t.id,shown:!n}]));function Zu(e,t){const n=t.filter(t=>t.plan===e.id&&"dropped"!==t.status),a=e=>n.filter(t=>{var n;return(null!=(n=t.missing)?n:[]).includes(e)}).length;return{soon:n.filter(e=>100===e.horizon).length,later:n.filter(e=>1e3===e.horizon).length,owner:a("owner"),indicator:a("indicator"),due:a("due"),ready:n.filter(e=>{var t;return!(null!=(t=e.missing)?t:[]).length}).length,all:n.length}}const ep=e=>{const[t,n=""]=e.split(".");return BigInt(t)*BigInt("100")+BigInt(n.padEnd(2,"0"))};function tp(e,t){const n=ep(e)+ep(t),a=(""+n%BigInt("100")).padStart(2,"0").replace(/0+$/,"");return`${n/BigInt("100")}${a&&`.${a}`}`}const np=e=>{const[t,n]=e.split(".");return t.replace(/\B(?=(\d{3})+$)/g,",")+(n?`.${n}`:"")},ap={key:"6",icon:"calendar",words:()=>e("Plans")};function op({context:t,plan:n}){var a;const o=t.store.get("group",null!=(a=n.group)?a:""),{name:r}=ne(t.store,n),i=Zu(n,t.store.all("action")),c=function(t,n){var a;const o=n.filter(e=>e.plan===t.id&&"dropped"!==e.status),s=new Map;for(const{money:e,currency:t=""}of o.filter(e=>e.money))s.set(t,tp(null!=(a=s.get(t))?a:"0",e));const l=o.reduce((e,t)=>tp(e,t.days||"0"),"0");return[...[...s].sort().map(([e,t])=>`${e} ${np(t)}`.trim()),"0"!==l&&e("days: {n}",{n:np(l)})].filter(Boolean).join(", ")}(n,t.store.all("action")),d=`/w/${t.code}/plan/${encodeURIComponent(n.owner)}?as=console`;return s`<tr>
    <th scope="row">
      ${o?s`<${Wi} group=${o} />`:s`<span class="console-group"
              ><span class="badge">${l("flag")}</span><span dir="auto">${r}</span></span
            >`}
      ${c&&s`<small class="soft console-pledged">${e("Pledged")}: ${c}</small>`}
    </th>
    <td class="number">${i.soon}</td>
    <td class="number">${i.later}</td>
    <td><${sp} made=${i} /></td>
    <td><${Ju} ...${{context:t,plan:n}} /></td>
    <td class="console-plan-ways">
      <button class="button small" onClick=${()=>Gu(t,n)}>${e("Read out…")}</button>
      <a
        class="button small"
        href=${d}
        target="_blank"
        rel="noopener"
        aria-label=${e("Open the plan of {name}",{name:r})}
        >${e("Open plan")}</a
      >
    </td>
  </tr>`}function sp({made:t}){if(!t.all)return s`<span class="chip" data-tone="warn">${l("clock")}${e("no actions yet")}</span>`;const n=[t.owner&&d("{n} owner","{n} owners",t.owner),t.indicator&&d("{n} indicator","{n} indicators",t.indicator),t.due&&d("{n} due date","{n} due dates",t.due)].filter(Boolean);return n.length?s`<span class="row console-chips"
    >${n.map(e=>s`<span class="chip" data-tone="warn" key=${e}>${e}</span>`)}</span
  >`:s`<span class="chip" data-tone="ok">${l("check")}${e("nothing")}</span>`}var lp=Object.freeze({__proto__:null,Panel:function({context:t}){const{store:n}=t,a=k(n),o=e=>a.findIndex(t=>t.id===e.group)>>>0,r=[...n.all("plan")].sort((e,t)=>o(e)-o(t));return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("An action is complete with one owner, an indicator and a due date.")}</p>
      <button class="button small toolbar-end" onClick=${()=>function(t){const n=t.draft("task-force"),a=n=>t.act({said:e("Plan added"),steps:[{do:"add_plan",backs:[],with:{plan:i(),owner:n.get("owner").trim()}}]},{quiet:!0});t.ask(t=>s`<${zt} title=${e("Plan of a task force")} yes=${e("Add")} ...${{close:t,submit:a,draft:n}}>
        <${Gt} label=${e("Name of the task force")}
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
                  <th scope="col">${e("How sure")}</th>
                  <th scope="col"><span class="visually-hidden">${e("Open")}</span></th>
                </tr>
              </thead>
              <tbody>
                ${r.map(e=>s`<${op} key=${e.id} ...${{context:t,plan:e}} />`)}
              </tbody>
            </table>
          </div>`:s`<div class="empty">
            ${l("calendar")}
            <h3>${e("No plans yet")}</h3>
            <p>${e("Each group gets a plan when the plans stage opens.")}</p>
          </div>`}
    <${zu} store=${n} />
  </div>`},heard:function(e,t){const n=new Set(t.all("action").map(e=>e.plan));return new Set(t.all("plan").filter(e=>n.has(e.id)).map(e=>e.group))},holds:function(e,t){const n=1===t.all("stage").filter(({activity:e})=>"plans"===e).length,a=t.all("action").length;return n&&a?[d("{n} action","{n} actions",a)]:[]},leftOpen:function(e){const t=p(e).find(({activity:e,opened_at:t})=>"plans"===e&&t);if(!t)return[];const n=e.all("plan").map(t=>Zu(t,e.all("action"))),a=n.filter(({all:e})=>!e).length,o=n.reduce((e,{all:t,ready:n})=>e+t-n,0);return[a&&d("{n} plan is empty","{n} plans are empty",a),o&&d("{n} action lacks an owner, indicator or date","{n} actions lack an owner, indicator or date",o)].filter(Boolean).map(e=>({stage:t.id,words:e}))},tab:ap});const rp=["incentives","accountability","pooled"],ip=e=>{var t,n,a,o;return{partners:null!=(t=e.partners)?t:[],goal:null!=(n=e.goal)?n:"",status:null!=(a=e.status)?a:"active",why:null!=(o=e.why)?o:"",...Object.fromEntries(rp.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}))}},cp=(e,t,n)=>[...ft(e,t)].filter(([e])=>n.includes(e)).map(([e,n])=>({do:"rate_trust",with:{partnership:t.id,partner:e,trust:n}})),[dp,up]=[1e3,280],pp=/\s*\n\s*/;function $p(t,n=null){const a=a=>{const o=function(e,t,n=[]){const a=t.get("others").trim().split(pp).filter(Boolean).map(t=>yt(e,t)),o=[...t.getAll("partner"),...a],s=n.filter(e=>o.includes(e)),l=["goal","status","why",...rp].map(e=>{var n;return[e,(null!=(n=t.get(e))?n:"").trim()]});return{...Object.fromEntries(l),partners:[...new Set([...s,...o])]}}(t.store,a,null==n?void 0:n.partners);return t.act(n?function(t,n,a){const o=ip(n),s=Object.keys(a).filter(e=>JSON.stringify(a[e])!==JSON.stringify(o[e]));if(!s.length)return{said:"",steps:[]};const l=e=>Object.fromEntries(s.map(t=>[t,e[t]])),r=e=>({do:"edit_partnership",with:{partnership:n.id,...l(e)}}),i=o.partners.filter(e=>!a.partners.includes(e)),c=[r(o),...cp(t,n,i)];return{said:e("Partnership changed"),steps:[{...r(a),backs:c}]}}(t.store,n,o):function(t){const n=i(),a=[{do:"remove_partnership",with:{partnership:n}}];return{said:e("Partnership added"),steps:[{do:"add_partnership",with:{partnership:n,...t},backs:a}]}}(o),{quiet:!0})};t.ask(o=>{var l;return s`<${zt}
        title=${e(n?"Edit partnership":"Add partnership")}
        yes=${e(n?"Save":"Add")}
        wide
        draft=${t.draft(`partnership/${null!=(l=null==n?void 0:n.id)?l:"new"}`)}
        ...${{close:o,submit:a}}
      >
        <${hp} store=${t.store} now=${ip(null!=n?n:{})} />
      <//>`})}function hp({store:t,now:n}){const a=t.all("removed_actor").filter(({id:e})=>n.partners.includes(e)),o=[...k(t),...t.all("actor"),...a],l=new Set(o.map(({id:e})=>e)),r=J(t).map(({id:e,text:t})=>[e,t]);return s`<fieldset class="stack-tight">
      <legend>${e("Partners")}</legend>
      ${o.map(({id:e,name:t})=>s`<${Yt} key=${e} name="partner" value=${e} defaultChecked=${n.partners.includes(e)} label=${t} />`)}
    </fieldset>
    <${Gt} label=${e("Other partners")} hint=${e("One name per line.")}>
      <textarea
        name="others"
        rows="2"
        dir="auto"
        defaultValue=${n.partners.filter(e=>!l.has(e)).join("\n")}
      ></textarea>
    <//>
    <${Qt} label=${vt("goal")} name="goal" pairs=${r} now=${n.goal} />
    ${rp.map(e=>s`<${Gt} key=${e} label=${vt(e)}>
          <textarea name=${e} rows="2" dir="auto" maxlength=${dp} defaultValue=${n[e]}></textarea>
        <//>`)}
    <${Gt} label=${e("Status")}
      ><select name="status">
        ${bt.map(e=>s`<option key=${e} value=${e} selected=${e===n.status}>${wt(e)}</option>`)}
      </select>
    <//>
    <${Gt} label=${e("Why it is paused or has ended")}
      ><input name="why" maxlength=${up} dir="auto" defaultValue=${n.why}
    /><//>`}const mp=[0,1,2,3,4,5].map(e=>[String(e),String(e)]),gp={icon:"hand",seldom:!0,words:()=>e("Partnerships")};function fp({context:t,partnership:n}){const{store:a}=t;return s`<section class="card console-partnership">
    <h3><${_t} ...${{store:a,partnership:n}} /></h3>
    <${Ct} ...${{store:a,partnership:n}} />
    <div class="row">
      <button class="button small" onClick=${()=>$p(t,n)}>
        ${l("edit")}${e("Edit…")}
      </button>
      <button class="button small" onClick=${()=>function(t,n){const a=ft(t.store,n),o=(e,t)=>({do:"rate_trust",with:{partnership:n.id,partner:e,trust:null!=t?t:null}}),l=s=>{const l=n.partners.map((e,t)=>[e,s.get(`trust-${t}`)]).map(([e,t])=>[e,t?Number(t):void 0]).filter(([e,t])=>t!==a.get(e)).map(([e,t])=>({...o(e,t),backs:[o(e,a.get(e))]}));return t.act({said:e("Trust entered"),steps:l},{quiet:!0})};t.ask(o=>s`<${zt}
        title=${e("Trust of each partner")}
        yes=${e("Save")}
        draft=${t.draft(`trust/${n.id}`)}
        ...${{close:o,submit:l}}
      >
        <p class="soft">${e("0 is not at all, 5 is fully.")}</p>
        ${n.partners.map((e,n)=>{var o;return s`<${Qt}
              key=${e}
              label=${kt(t.store,e)}
              name=${`trust-${n}`}
              pairs=${mp}
              now=${String(null!=(o=a.get(e))?o:"")}
            />`})}
      <//>`)}(t,n)}>
        ${l("balance")}${e("Enter trust…")}
      </button>
      <button class="button small quiet" onClick=${()=>t.act(function(t,n){const a=[{do:"add_partnership",with:{partnership:n.id,...ip(n)}},...cp(t,n,n.partners)],o={do:"remove_partnership",with:{partnership:n.id}};return{said:e("Partnership removed"),steps:[{...o,backs:a}]}}(a,n))}>
        ${l("trash")}${e("Remove")}
      </button>
    </div>
  </section>`}var vp=Object.freeze({__proto__:null,Panel:function({context:t}){const n=xt(t.store);return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("Each partner says on its phone how far it trusts the partnership.")}</p>
      <button class="button small toolbar-end" onClick=${()=>$p(t)}>
        ${l("plus")}${e("Add partnership…")}
      </button>
    </div>
    ${!n.length&&s`<p class="soft">${e("No partnerships yet.")}</p>`}
    ${n.map(e=>s`<${fp} key=${e.id} ...${{context:t,partnership:e}} />`)}
  </div>`},heard:(e,t)=>new Set(t.all("partnership").flatMap(({partners:e})=>e)),holds:function(e,t){const n=1===t.all("stage").filter(({activity:e})=>"partnerships"===e).length,a=t.all("partnership").length;return n&&a?[d("{n} partnership","{n} partnerships",a)]:[]},tab:gp});function bp({store:a,on:o}){const[r,i]=n(o),[c,d]=n(""),u=t(null),p=new Map(k(a).map(e=>[e.id,e.name])),$=function(e,t,n){const a=n.trim().toLocaleLowerCase();return xp(e).filter(({name:e,group:n})=>{var o;return`${e} ${null!=(o=t.get(n))?o:""}`.toLocaleLowerCase().includes(a)})}(a,p,c).filter(({id:e})=>!r.includes(e));return s`<fieldset class="stack-tight console-members">
    <legend>${e("Members in the room")} <span class="count">${r.length}</span></legend>
    <p class="row console-chips">
      ${r.map(e=>s`<${wp} key=${e} name=${ae(a,e)} onClick=${()=>yp(u,e)} />`)}
    </p>
    <div hidden ref=${u} onInput=${()=>i([...u.current.querySelectorAll(":checked")].map(({value:e})=>e))}>
      ${kp(a,o).map(e=>s`<input key=${e} type="checkbox" name="person" value=${e} defaultChecked=${o.includes(e)} />`)}
    </div>
    <label class="console-search"
      ><span class="visually-hidden">${e("Search people")}</span>${l("search")}<input
        type="search"
        placeholder=${e("Search by name or group")}
        value=${c}
        onInput=${e=>d(e.currentTarget.value)}
    /></label>
    ${c.trim()&&s`<ul class="people">
        ${$.slice(0,12).map(e=>s`<${Cp} key=${e.id} ...${{person:e,groups:p,store:a}} add=${()=>yp(u,e.id)} />`)}
      </ul>`}
    ${c.trim()&&$.length>12&&s`<${_p} many=${$.length-12} />`}
  </fieldset>`}const wp=({name:t,onClick:n})=>s`<button type="button" class="chip" onClick=${n} aria-label=${e("Take {name} off",{name:t})}>
    <bdi>${t}</bdi>${l("close")}
  </button>`;function yp(e,t){const n=[...e.current.children].find(({value:e})=>e===t);n.checked=!n.checked,n.dispatchEvent(new Event("input",{bubbles:!0}))}const kp=(e,t)=>[...new Set([...t,...xp(e).map(({id:e})=>e)])],xp=e=>e.all("person").filter(({status:e,name:t})=>"in"===e&&t),_p=({many:e})=>s`<p class="soft">${d("{n} more. Type more of the name.","{n} more. Type more of the name.",e)}</p>`,Cp=({person:t,groups:n,add:a,store:o})=>{var r;return s`<li class="person-row">
    <span class="person-name"
      ><bdi>${ae(o,t.id)}</bdi><small>${null!=(r=n.get(t.group))?r:""}</small></span
    >
    <button type="button" class="button small" onClick=${a}>${l("plus")}${e("Add")}</button>
  </li>`},Sp=["name","convener","members","organisations","meets","goals"];function Op(e){var t;const n=Sp.map(t=>{var n;return[t,null!=(n=e[t])?n:Array.isArray(e[t])?[]:""]}),{members:a=[],organisations:o=[],goals:s=[]}=e;return{...Object.fromEntries(n),members:a,organisations:o,goals:s,kind:null!=(t=e.task_force_kind)?t:"task_force"}}const[jp,Ap]=[120,280],Tp=/\s*\n\s*/;function Ep(t,n=null){const a=a=>{const o=function(e,t,n=[]){const a=e=>t.get(e).trim().split(Tp).filter(Boolean);return{name:t.get("name").trim(),kind:t.get("kind")||"task_force",convener:qp(e,t.get("convener").trim()),members:Mp(n,[...t.getAll("person"),...a("outside")]),organisations:a("organisations"),meets:t.get("meets").trim(),goals:t.getAll("goal")}}(t.store,a,null==n?void 0:n.members);return t.act(n?function(t,n){const a=Op(t),o=Object.keys(n).filter(e=>JSON.stringify(n[e])!==JSON.stringify(a[e]));if(!o.length)return{said:"",steps:[]};const s=e=>Object.fromEntries(o.map(t=>[t,e[t]])),l=e=>({do:"edit_task_force",with:{task_force:t.id,...s(e)}});return{said:e("Task force changed"),steps:[{...l(n),backs:[l(a)]}]}}(n,o):function(t){const n=i(),a=[{do:"remove_task_force",with:{task_force:n}}];return{said:e("Task force added"),steps:[{do:"add_task_force",with:{task_force:n,...t},backs:a}]}}(o),{quiet:!0})};t.ask(o=>{var l;return s`<${zt}
        title=${e(n?"Edit task force":"Add task force")}
        yes=${e(n?"Save":"Add")}
        wide
        draft=${t.draft(`task-force/${null!=(l=null==n?void 0:n.id)?l:""}`)}
        ...${{close:o,submit:a}}
      >
        <${Pp} store=${t.store} force=${null!=n?n:{}} />
      <//>`})}const Mp=(e,t)=>[...e.filter(e=>t.includes(e)),...t.filter(t=>!e.includes(t))];function qp(e,t){const n=e.all("person").filter(e=>"in"===e.status&&e.name&&e.name===t);return 1===n.length?n[0].id:t}function Pp({store:t,force:n}){var a;const{members:o=[],organisations:l=[],goals:r=[]}=n,i=o.filter(e=>!t.has("person",e)),c=["task_force","advisory_group"].map(e=>[e,oe(e)]),d=[...new Set(t.all("person").filter(({status:e,name:t})=>"in"===e&&t).map(({name:e})=>e))];return s`<${Gt} label=${e("Name")}
      ><input name="name" required maxlength=${jp} dir="auto" autofocus defaultValue=${n.name}
    /><//>
    <${Qt} label=${e("Kind")} name="kind" pairs=${c} now=${null!=(a=n.task_force_kind)?a:"task_force"} />
    <${Gt} label=${e("Convener")} hint=${e("Someone in the room, or a name from outside.")}
      ><input
        name="convener"
        list="force-conveners"
        maxlength=${jp}
        dir="auto"
        autocomplete="off"
        defaultValue=${n.convener&&ae(t,n.convener)}
    /><//>
    <datalist id="force-conveners">${d.map(e=>s`<option key=${e} value=${e} />`)}</datalist>
    <${bp} ...${{store:t,on:o.filter(e=>t.has("person",e))}} />
    <${Np} label=${e("Members from outside")} hint=${e("One name per line.")} name="outside" lines=${i} />
    <${Np} label=${e("Organisations")} hint=${e("One per line.")} name="organisations" lines=${l} />
    <${Gt} label=${e("How often it meets")}
      ><input name="meets" maxlength=${Ap} dir="auto" defaultValue=${n.meets}
    /><//>
    <${Rp} ...${{store:t,on:r}} />`}const Np=({label:e,hint:t,name:n,lines:a})=>s`<${Gt} label=${e} hint=${t}>
    <textarea name=${n} rows="2" dir="auto" defaultValue=${a.join("\n")}></textarea>
  <//>`;function Rp({store:t,on:n}){const a=J(t).filter(({id:e,status:t})=>"agreed"===t||n.includes(e));return a.length?s`<fieldset class="stack-tight">
    <legend>${e("Goals it serves")}</legend>
    ${a.map(({id:e,text:t})=>s`<${Yt} key=${e} name="goal" value=${e} defaultChecked=${n.includes(e)} label=${t} />`)}
  </fieldset>`:null}const Lp={icon:"flag",words:()=>e("Task forces")},Ip=()=>s`<div class="empty">
    ${l("flag")}
    <h3>${e("No task forces yet")}</h3>
    <p>${e("Add those that carry the plans on after the retreat, or the advisory group that is consulted.")}</p>
  </div>`;function Dp({context:t,force:n}){var a,o,l;const{store:r}=t;return s`<li class="card console-force">
    <div class="console-force-head">
      <h3 dir="auto">${n.name}</h3>
      <span class="chip plain">${oe(n.task_force_kind)}</span>
    </div>
    <p>
      ${n.convener?s`${e("Convener:")} <b><bdi>${ae(r,n.convener)}</bdi></b>`:s`<span class="soft">${e("No convener yet")}</span>`}
    </p>
    <p>${e("Members:")} <${Bp} names=${(null!=(a=n.members)?a:[]).map(e=>ae(r,e))} /></p>
    ${(null==(o=n.organisations)?void 0:o.length)>0&&s`<p>${e("Organisations:")} <${Bp} names=${n.organisations} /></p>`}
    ${n.meets&&s`<p>${e("Meets:")} <bdi>${n.meets}</bdi></p>`}
    ${(null==(l=n.goals)?void 0:l.length)>0&&s`<p>${e("Goals:")} <${Bp} names=${n.goals.map(e=>D(r,e)).filter(Boolean)} /></p>`}
    <${Wp} ...${{store:r,force:n}} />
    <${Up} ...${{context:t,force:n}} />
  </li>`}const Bp=({names:t})=>t.length?t.map((e,t)=>s`${t>0&&", "}<bdi key=${t}>${e}</bdi>`):s`<span class="soft">${e("No one yet")}</span>`;function Wp({store:t,force:n}){const[a,o]=[re(t,n),ie(t,n)],r=o.filter(e=>!a.includes(e));return o.length?s`${a.length>0&&s`<p class="notice" data-tone="warn">
      ${l("gap")}<span>${e("Should be on it:")} <${Bp} names=${a.map(({name:e})=>e)} /></span>
    </p>`}
  ${r.length>0&&s`<p class="soft">${e("Groups not on it:")} <${Bp} names=${r.map(({name:e})=>e)} /></p>`}`:s`<p class="notice" data-tone="ok">
      ${l("check")}<span>${e("Every group has someone on it.")}</span>
    </p>`}function Up({context:t,force:n}){const a=t.store.all("plan").find(e=>e.task_force===n.id),o=a&&`/w/${t.code}/plan/${encodeURIComponent(a.owner)}?as=console`;return s`<div class="row">
    <button class="button small" onClick=${()=>Ep(t,n)}>${l("edit")}${e("Edit…")}</button>
    ${a?s`<a class="button small" href=${o} target="_blank" rel="noopener"
            >${l("calendar")}${e("Open plan")}</a
          >`:s`<button class="button small" onClick=${()=>t.act((t=>({said:e("Plan added"),steps:[{do:"add_plan",with:{plan:i(),owner:t.id},backs:[]}]}))(n))}>
            ${l("plus")}${e("Start its plan")}
          </button>`}
    <button class="button small quiet" onClick=${()=>t.act(function(t,n){const a=t.all("plan").find(e=>e.task_force===n.id),o=[{do:"add_task_force",with:{task_force:n.id,...Op(n)}}];return a&&o.push({do:"add_plan",with:{plan:a.id,owner:n.id}}),{said:e("Task force removed"),steps:[{do:"remove_task_force",with:{task_force:n.id},backs:o}]}}(t.store,n))}>
      ${l("trash")}${e("Remove")}
    </button>
  </div>`}var Fp=Object.freeze({__proto__:null,Panel:function({context:t}){const n=se(t.store);return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("People join on their phones, or you add them here.")}</p>
      <button class="button small toolbar-end" onClick=${()=>Ep(t)}>
        ${l("plus")}${e("Add task force…")}
      </button>
    </div>
    ${!n.length&&s`<${Ip} />`}
    <ul class="console-forces">
      ${n.map(e=>s`<${Dp} key=${e.id} ...${{context:t,force:e}} />`)}
    </ul>
  </div>`},heard:(e,t)=>new Set(t.all("task_force").flatMap(e=>le(e).map(e=>{var n;return null==(n=t.get("person",e))?void 0:n.group}))),holds:function(e,t){const n=1===t.all("stage").filter(({activity:e})=>"task_forces"===e).length,a=t.all("task_force").length;return n&&a?[d("{n} task force","{n} task forces",a)]:[]},tab:Lp});const Vp={key:"7",icon:"pledge",words:()=>e("Pledges")};function zp({context:t,pledge:n}){var a,o,r,i;const c=t.store.get("group",null!=(a=n.group)?a:""),u=null!=(r=null==(o=n.joined)?void 0:o.length)?r:0;return s`<li class="person-row">
    <span class="badge" data-colour=${null==c?void 0:c.colour}>${l(null!=(i=null==c?void 0:c.icon)?i:"person")}</span>
    <span class="person-name" dir="auto"
      >${n.text}<small
        >${[n.name,null==c?void 0:c.name,u&&d("{n} joined","{n} joined",u)].filter(Boolean).join(" · ")}</small
      ></span
    >
    <button class="button small quiet" onClick=${()=>async function(t,n){const a={title:e("Remove this pledge?"),yes:e("Remove it"),danger:!0,text:[n.text,e("It disappears from the wall and the report, along with everyone who joined it. You can’t undo this.")]};await t.confirm(a)&&t.act({said:e("Pledge removed"),steps:[{do:"withdraw_pledge",with:{pledge:n.id},backs:[]}]})}(t,n)}>${l("trash")}${e("Remove…")}</button>
  </li>`}var Hp=Object.freeze({__proto__:null,Panel:function({context:t}){const n=[...t.store.all("pledge")].sort((e,t)=>t.at-e.at);return n.length?s`<div class="stack">
    <p class="soft">${d("{n} pledge","{n} pledges",n.length)}</p>
    <ul class="people">
      ${n.map(e=>s`<${zp} key=${e.id} ...${{context:t,pledge:e}} />`)}
    </ul>
  </div>`:s`<div class="empty">
      ${l("pledge")}
      <h3>${e("No pledges yet")}</h3>
      <p>${e("Pledges are made in public and always carry a name.")}</p>
    </div>`},heard:(e,t)=>new Set(t.all("pledge").map(e=>e.group)),holds:function(e,t){const n=1===t.all("stage").filter(({activity:e})=>"pledges"===e).length,a=t.all("pledge").length;return n&&a?[d("{n} pledge","{n} pledges",a)]:[]},tab:Vp});const Kp={brings:[],engaged:[],turnover:""};function Jp(t,n){var a;const o=Gp(t.store);if(!o.length)return t.toast({text:e("Add actors to the influence map first."),tone:"warn"});const l=a=>{const o=Yp(a,n);return t.act(n?function(t,{actor:n,...a}){const o={...Kp,...t},s=Object.keys(a).filter(e=>JSON.stringify(a[e])!==JSON.stringify(o[e])),l=e=>({champion:t.id,...Object.fromEntries(s.map(t=>[t,e[t]]))});return an(e("Champion edited"),s.length?nn("edit_champion",l(a),["edit_champion",l(o)]):[])}(n,o):function(t){const n=i();return an(e("Champion added"),nn("add_champion",{champion:n,...t},["remove_champion",{champion:n}]))}(o),{quiet:!0})},r=t.draft(`champion/${null!=(a=null==n?void 0:n.id)?a:""}`);return t.ask(a=>s`<${zt}
        title=${e(n?"Edit champion":"Who drives the change?")}
        yes=${e(n?"Save":"Add")}
        ...${{close:a,submit:l,draft:r}}
      >
        <${Qp} ...${{store:t.store,actors:o,champion:n}} />
        <${Zp} name="brings" title=${e("Brings")} pairs=${St()} now=${null==n?void 0:n.brings} />
        <${Zp} name="engaged" title=${e("Engaged so far")} pairs=${Ot()} now=${null==n?void 0:n.engaged} />
        <${Qt} label=${e("Risk of leaving")} name="turnover" pairs=${jt()} now=${null==n?void 0:n.turnover} />
      <//>`)}const Gp=e=>[...e.all("actor")].sort((e,t)=>e.name.localeCompare(t.name)),Yp=(e,t)=>{var n;return{actor:null!=(n=null==t?void 0:t.actor)?n:e.get("actor"),level:e.get("level"),brings:e.getAll("brings"),engaged:e.getAll("engaged"),turnover:e.get("turnover")}},Qp=({store:t,actors:n,champion:a})=>{var o;return s`<div class="console-pair">
    ${a?s`<p class="champions-who" dir="auto">${null==(o=t.get("actor",a.actor))?void 0:o.name}</p>`:s`<${Xp}
            name="actor"
            label=${e("Actor on the map")}
            pairs=${n.map(({id:e,name:t})=>[e,t])}
          />`}
    <${Xp} name="level" label=${e("Level of influence")} pairs=${At(t)} now=${null==a?void 0:a.level} />
  </div>`},Xp=({name:e,label:t,pairs:n,now:a})=>s`<${Gt} label=${t}
    ><select name=${e} required>
      ${!a&&s`<option value="">–</option>`}
      ${n.map(([e,t])=>s`<option key=${e} value=${e} selected=${e===a}>${t}</option>`)}
    </select><//
  >`,Zp=({name:e,title:t,pairs:n,now:a})=>s`<fieldset class="champions-ticks">
    <legend><b>${t}</b></legend>
    ${n.map(([t,n])=>s`<${Yt} key=${t} name=${e} value=${t} label=${n} defaultChecked=${null==a?void 0:a.includes(t)} />`)}
  </fieldset>`,e$={icon:"champion",words:()=>e("Champions"),when:e=>e.some(({activity:e})=>"map"===e)},t$=({context:t,level:n})=>s`<section class="console-box champions-level" aria-label=${n.words}>
    <div class="row">
      <h3 dir="auto">${n.words}</h3>
      ${0===n.champions.length&&s`<span class="chip" data-tone="warn">${l("warning")}${e("No champion yet")}</span>`}
    </div>
    ${n.champions.length>0&&s`<ul class="people">
        ${n.champions.map(e=>s`<${n$} key=${e.id} ...${{context:t,champion:e}} />`)}
      </ul>`}
  </section>`;function n$({context:t,champion:n}){var a,o;const{name:l}=t.store.get("actor",n.actor),r=[...(null!=(a=n.brings)?a:[]).map(e=>ke(St(),e)),...(null!=(o=n.engaged)?o:[]).map(e=>ke(Ot(),e))];return s`<li class="person-row">
    <span class="person-name"
      ><bdi>${l}</bdi><small>${r.map((e,t)=>s`${t?" · ":""}${e}`)}</small></span
    >
    ${n.turnover&&s`<span class="chip" data-tone=${"high"===n.turnover?"error":void 0}
        >${e("Risk of leaving: {risk}",{risk:ke(jt(),n.turnover)})}</span
      >`}
    <${ya} label=${e("More for {title}",{title:l})} items=${()=>a$(t,n)} />
  </li>`}const a$=(t,n)=>[{icon:"edit",words:e("Edit…"),act:()=>Jp(t,n)},null,{icon:"trash",words:e("Remove"),danger:!0,act:()=>t.act(function({id:t,actor:n,level:a,...o}){const s={champion:t,actor:n,level:a,...Object.fromEntries(Object.keys(Kp).map(e=>{var t;return[e,null!=(t=o[e])?t:Kp[e]]}))};return an(e("Champion removed"),nn("remove_champion",{champion:t},["add_champion",s]))}(n))}];var o$=Object.freeze({__proto__:null,Panel:function({context:t}){return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("Who drives the change? Each level needs at least one champion.")}</p>
      <button class="button primary toolbar-end" onClick=${()=>Jp(t)}>
        ${l("plus")}${e("Add champion…")}
      </button>
    </div>
    ${Tt(t.store).map(e=>s`<${t$} key=${e.id} ...${{context:t,level:e}} />`)}
  </div>`},tab:e$});const s$={loses:"",root_cause:[],severity:0,response:"",by:"",due:""},l$=({severity:e,...t})=>e?{severity:e,...t}:t,r$=()=>[["power",e("Power")],["resources",e("Resources")],["other",e("Something else")]];function i$(e,t){const n=e.get("person",t);return n?ye(n):t}function c$(e,t){if(!t)return"";const n=e.all("person").filter(({name:e,status:n})=>e===t&&"in"===(null!=n?n:"in"));return 1===n.length?n[0].id:t}const[d$,u$]=[120,1e3],p$="resistance-people";function $$(t,n){var a;const{store:o}=t,l=a=>{const s=function(e,t){const n=e=>t.get(e).trim();return{who:c$(e,n("who")),fears:n("fears"),loses:n("loses"),root_cause:n("root_cause").split("\n").map(e=>e.trim()).filter(Boolean),severity:Number(n("severity")),response:n("response"),by:c$(e,n("by")),due:n("due")}}(o,a);return t.act(n?function(t,n){const a={...s$,...t},o=Object.keys(n).filter(e=>JSON.stringify(n[e])!==JSON.stringify(a[e])),s=e=>({resistance:t.id,...Object.fromEntries(o.map(t=>[t,e[t]]))});return an(e("Entry edited"),o.length?nn("edit_resistance",s(n),["edit_resistance",s(a)]):[])}(n,s):function(t){const n=i();return an(e("Entry added"),nn("add_resistance",{resistance:n,...l$(t)},["remove_resistance",{resistance:n}]))}(s),{quiet:!0})},r=t.draft(`resistance/${null!=(a=null==n?void 0:n.id)?a:""}`);t.ask(t=>s`<${zt}
        wide
        title=${e(n?"Edit entry":"Who might resist?")}
        yes=${e(n?"Save":"Add")}
        ...${{close:t,submit:l,draft:r}}
      >
        <${h$} store=${o} />
        <${m$} now=${null!=n?n:{}} store=${o} />
        <${g$} now=${null!=n?n:{}} store=${o} />
      <//>`)}const h$=({store:e})=>s`<datalist id=${p$}>
    ${e.all("person").filter(({name:e,status:t})=>e&&"in"===(null!=t?t:"in")).map(e=>s`<option key=${e.id} value=${ye(e)} />`)}
  </datalist>`,m$=({now:t,store:n})=>{var a,o;return s`<${Gt}
      label=${e("Person or body")}
      hint=${e("If you choose someone in the room, this entry is deleted when they ask to be erased.")}
      ><input
        name="who"
        required
        maxlength=${d$}
        defaultValue=${t.who?i$(n,t.who):""}
        list=${p$}
        autocomplete="off"
        autofocus
        dir="auto"
    /><//>
    <${Gt} label=${e("What do they fear?")}>
      <textarea name="fears" required rows="2" maxlength=${u$} defaultValue=${null!=(a=t.fears)?a:""} dir="auto"></textarea>
    <//>
    <div class="console-pair">
      <${Qt} label=${e("They would lose")} name="loses" pairs=${r$()} now=${t.loses} />
      <${Qt}
        label=${e("Severity (1 low, 5 high)")}
        name="severity"
        pairs=${[1,2,3,4,5].map(e=>[String(e),String(e)])}
        now=${String(t.severity||"")}
      />
    </div>
    <${Gt}
      label=${e("Why?")}
      hint=${e("Ask “why?” up to six times: one reason per line. The last line is the root cause.")}
    >
      <textarea name="root_cause" rows="3" defaultValue=${(null!=(o=t.root_cause)?o:[]).join("\n")} dir="auto"></textarea>
    <//>`},g$=({now:t,store:n})=>{var a,o;return s`<${Gt} label=${e("Response")}>
      <textarea name="response" rows="2" maxlength=${u$} defaultValue=${null!=(a=t.response)?a:""} dir="auto"></textarea>
    <//>
    <div class="console-pair">
      <${Gt} label=${e("Who talks with them")}
        ><input
          name="by"
          maxlength=${d$}
          defaultValue=${t.by?i$(n,t.by):""}
          list=${p$}
          autocomplete="off"
          dir="auto"
      /><//>
      <${Gt} label=${e("By")}><input name="due" type="date" defaultValue=${null!=(o=t.due)?o:""} /><//>
    </div>`},f$={icon:"resistance",words:()=>e("Resistance"),always:!0},v$=()=>s`<div class="empty">
    ${l("lock")}
    <h3>${e("No entries yet")}</h3>
    <p>
      ${e("Who might resist the change, what do they fear to lose, and why? Note it here, with your response and who talks with them.")}
    </p>
  </div>`;function b$({context:t,entry:n}){const a=i$(t.store,n.who);return s`<article class="console-box resistance" aria-label=${a}>
    <div class="row">
      <h3 dir="auto">${a}</h3>
      <${w$} entry=${n} />
      <${ya} label=${e("More for {title}",{title:a})} items=${()=>x$(t,n)} />
    </div>
    <p dir="auto">${n.fears}</p>
    <${y$} whys=${n.root_cause} />
    ${n.response&&s`<p><b>${e("Response")}:</b> <span dir="auto">${n.response}</span></p>`}
    <${k$} ...${{context:t,entry:n}} />
  </article>`}const w$=({entry:t})=>{return s`<span class="row resistance-chips">
    ${t.severity>0&&s`<span class="chip" data-tone=${n=t.severity,n>3?"error":n>2?"warn":void 0}
        >${e("Severity {n} of {most}",{n:t.severity,most:5})}</span
      >`}
    ${t.loses&&s`<span class="chip">${ke(r$(),t.loses)}</span>`}
  </span>`;var n},y$=({whys:t})=>(null==t?void 0:t.length)>0&&s`<ol class="resistance-whys" aria-label=${e("Why")}>
    ${t.map((n,a)=>s`<li key=${a} data-root=${a===t.length-1}>
          ${l("chevron-down")}<span dir="auto">${n}</span>
          ${a===t.length-1&&s`<span class="chip">${e("root cause")}</span>`}
        </li>`)}
  </ol>`;function k$({context:t,entry:n}){const a=n.by&&i$(t.store,n.by);if(!a&&!n.due)return s`<p><span class="chip" data-tone="warn">${l("warning")}${e("No one talks with them yet")}</span></p>`;const o=[a&&e("{name} talks with them",{name:a}),n.due&&e("by {day}",{day:_e(n.due)})];return s`<p class="soft">${o.filter(Boolean).map((e,t)=>s`${t?" · ":""}<bdi>${e}</bdi>`)}</p>`}const x$=(t,n)=>[{icon:"edit",words:e("Edit…"),act:()=>$$(t,n)},null,{icon:"trash",words:e("Remove"),danger:!0,act:()=>t.act(function({id:t,who:n,fears:a,...o}){const s=Object.fromEntries(Object.keys(s$).map(e=>{var t;return[e,null!=(t=o[e])?t:s$[e]]})),l={resistance:i(),who:n,fears:a,...l$(s)};return an(e("Entry removed"),nn("remove_resistance",{resistance:t},["add_resistance",l]))}(n))}];var _$=Object.freeze({__proto__:null,Panel:function({context:t}){const n=[...t.store.all("resistance")].sort((e,t)=>t.severity-e.severity||e.at-t.at);return s`<div class="stack">
    <p class="notice" data-tone="info">
      ${l("lock")}<span
        >${e("Only facilitators see this register: no phone, wall or report shows it. The workshop file and JSON contain it.")}</span
      >
    </p>
    <div class="toolbar">
      <button class="button primary toolbar-end" onClick=${()=>$$(t)}>
        ${l("plus")}${e("Add entry…")}
      </button>
    </div>
    ${n.length?n.map(e=>s`<${b$} key=${e.id} ...${{context:t,entry:e}} />`):s`<${v$} />`}
  </div>`},tab:f$});const C$=[.88,.75,.6];async function S$(e){const t=await j$(await O$(e));for(let e=1920;e>100;e*=.7){const n=A$(t,e);for(const[e,t]of[["image/png"],...C$.map(e=>["image/jpeg",e])]){const a=await new Promise(a=>n.toBlob(a,e,t));if(a&&a.size<=1e6)return a}}throw T$()}const O$=t=>new Promise((n,a)=>{const o=new FileReader;o.onload=()=>n(o.result),o.onerror=()=>a({why:e("This file can’t be read.")}),o.readAsDataURL(t)}),j$=e=>new Promise((t,n)=>{const a=new Image;a.onload=()=>a.naturalWidth?t(a):n(T$()),a.onerror=()=>n(T$()),a.src=e});function A$(e,t){const{naturalWidth:n,naturalHeight:a}=e,o=Math.min(1,t/Math.max(n,a)),s=document.createElement("canvas");[s.width,s.height]=[n,a].map(e=>Math.max(1,Math.round(e*o)));const l=s.getContext("2d");return l.fillStyle="white",l.fillRect(0,0,s.width,s.height),l.drawImage(e,0,0,s.width,s.height),s}const T$=()=>({why:e("This picture can’t be opened. Use a JPEG, PNG or WebP picture.")});function E$({context:n,stage:a}){const o=c(null),l=c(!1),r=c(""),i=t(null);async function d(t,a){var s;[l.value,r.value]=[!0,""];const c=await t().then(()=>null,e=>e);if(l.value=!1,c)return r.value=null!=(s=c.why)?s:e("This file can’t be read.");o.value=null,i.current&&(i.current.value=""),n.toast({text:a})}const u=`/stages/${encodeURIComponent(a.id)}/picture`,p=async()=>Wa(n,u,{method:"PUT",raw:await S$(o.value)}),$=()=>d(p,e("The picture is on the poster."));return s`<div class="poster-picture">
    ${a.picture&&s`<${M$} ...${{context:n,stage:a,remove:()=>d(()=>Wa(n,u,{method:"DELETE"}),e("Picture removed")),busy:l.value}} />`}
    <${q$} ...${{chooser:i,choose:e=>e&&!l.value&&(o.value=e,$()),has:Boolean(a.picture)}} />
    ${l.value&&s`<p class="soft" role="status">${e("Sending…")}</p>`}
    ${r.value&&s`<${P$} why=${r.value} file=${o.value} again=${$} />`}
  </div>`}const M$=({context:t,stage:n,remove:a,busy:o})=>s`<figure class="poster-shown">
    <img src=${Et(t.code,n)} alt=${n.title} />
    <button class="button small" disabled=${o} onClick=${a}>${l("trash")}${e("Remove picture")}</button>
  </figure>`;function q$({chooser:t,choose:n,has:a}){const o=c(!1);return s`<label
    class="field poster-drop"
    data-over=${o.value}
    onDragOver=${e=>(e.preventDefault(),o.value=!0)}
    onDragLeave=${()=>o.value=!1}
    onDrop=${e=>(e.preventDefault(),o.value=!1,n(e.dataTransfer.files[0]))}
  >
    <b>${e(a?"Replace the picture":"Add a picture")}</b>
    <span class="field-hint">${e("Drop a picture here, or choose one: JPEG, PNG or WebP.")}</span>
    <input ref=${t} type="file" accept=${"image/jpeg,image/png,image/webp"} onChange=${({target:e})=>n(e.files[0])} />
  </label>`}const P$=({why:t,file:n,again:a})=>s`<div class="notice" role="alert" data-tone="error">
    ${l("warning")}
    <p>
      ${n&&s`<b><bdi>${n.name}</bdi></b
          >${" "}`}${t}
    </p>
    ${n&&s`<button class="button small" onClick=${a}>${e("Try again")}</button>`}
  </div>`,N$={seldom:!0,icon:"wall",words:()=>e("Poster")};var R$=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){return n?s`<section class="console-box">
    <h3>${l("wall")}${e("On the wall")}</h3>
    <p dir="auto"><b>${n.title}</b></p>
    ${n.instruction&&s`<p dir="auto">${n.instruction}</p>`}
    <p class="row">
      <button class="button" onClick=${()=>t.editStage(n)}>${l("edit")}${e("Edit…")}</button>
      ${n.picture&&s`<${Xr} context=${t} id=${n.id} />`}
    </p>
    <${E$} context=${t} stage=${n} />
    <p class="soft">${e("Phones only say: look up.")}</p>
  </section>`:null},tab:N$});const L$={seldom:!0,icon:"cup",words:()=>e("Break")};function I$({context:t,ends:n}){const a=n-t.seconds.value;return s`<p role="timer">${a>0?e("{time} left",{time:w(a)}):e("Time’s up")}</p>`}var D$=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){return n?s`<section class="console-box">
    <h3>${l("cup")}${"open"===n.status?Mt(n):(({minutes:t})=>t?d("{n} minute","{n} minutes",t):e("No time limit"))(n)}</h3>
    ${"open"===n.status&&n.ends_at&&s`<${I$} context=${t} ends=${n.ends_at} />`}
    ${n.instruction&&s`<p dir="auto">${n.instruction}</p>`}
    <p class="soft">
      ${qt(n)?e("No one can post during this break."):e("People can still use their phones during this break.")}
    </p>
    <p class="row">
      <button class="button" onClick=${()=>t.editStage(n)}>${l("edit")}${e("Edit…")}</button>
    </p>
  </section>`:null},tab:L$});function B$({context:t,language:n,onLanguages:a}){const o=c([]),i=c({paper:"a4",wifi:"",password:""});r(()=>{(async function(e){const t=await Ua(e,"paper");return t.why?{papers:[],languages:[]}:JSON.parse(await t.blob.text())})(t).then(e=>(o.value=e.papers,a(e.languages)))},[]);const d=e=>t.ask(a=>s`<${U$} ...${{context:t,one:e,close:a,last:i,language:n}} />`);return s`<section class="console-box">
    <h3>${l("print")}${e("Print for the room")}</h3>
    <p>${e("Each opens as a PDF. The text is large and clear in black and white too.")}</p>
    <ul class="people">
      ${o.value.map(e=>s`<${W$} key=${e.kind} one=${e} ask=${()=>d(e)} />`)}
    </ul>
  </section>`}const W$=({one:t,ask:n})=>s`<li class="person-row">
    <span class="person-name">${t.title}<small>${t.about}</small></span>
    <button class="button small" aria-label=${e("Print: {title}",{title:t.title})} onClick=${n}>
      ${l("print")}${e("Print…")}
    </button>
  </li>`;function U$({context:t,one:n,close:a,last:o,language:l}){return s`<${zt}
    title=${e("Print: {title}",{title:n.title})}
    yes=${e("Create the PDF")}
    draft=${null}
    ...${{close:a,submit:async e=>{var a;const s=Object.fromEntries([...e].filter(([,e])=>e));o.value={...o.peek(),...s};const r=new URLSearchParams({...s,...l&&{language:l}}),i=await Ua(t,`paper/${n.kind}?${r}`);return i.why?{ok:!1,why:i.why}:(Ha(i.blob,null!=(a=i.name)?a:`${t.code}-${n.kind}.pdf`),{ok:!0})}}}
  >
    ${n.groups&&s`<${Gt} label=${e("Who it’s for")}
        ><select name="group">
          <option value="">${e("All groups")}</option>
          ${k(t.store).map(e=>s`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
        </select><//
      >`}
    <${Gt} label=${e("Paper")}
      ><select name="paper">
        ${["a4","letter"].map(e=>s`<option key=${e} value=${e} selected=${o.peek().paper===e}>
              ${"a4"===e?"A4":"Letter"}
            </option>`)}
      </select><//
    >
    ${n.wifi&&s`<${F$} last=${o.peek()} />`}
  <//>`}const F$=({last:t})=>s`<${Gt}
      label=${e("Name of the wifi")}
      hint=${e("If left empty, a line to write on is printed. It’s only printed, never saved.")}
      ><input name="wifi" maxlength="32" autocomplete="off" value=${t.wifi}
    /><//>
    <${Gt} label=${e("Password of the wifi")}
      ><input name="password" maxlength="63" autocomplete="off" spellcheck=${!1} value=${t.password}
    /><//>`;function V$({context:t}){var n;const a=c(null),o=c(null),i=async()=>{a.value=await(async e=>(await Wa(e,"/shares")).shares)(t).catch(()=>a.peek())};r(()=>{i()},[]);return s`<section class="console-box">
    <h3>${l("link")}${e("Share with people who weren’t there")}</h3>
    <p>${e("A link opens the report without joining. It shows what everyone in the room can see, and no more.")}</p>
    ${o.value&&s`<${K$} share=${o.value} context=${t} />`}
    ${(null==(n=a.value)?void 0:n.length)>0&&s`<ul class="people">
        ${a.value.map(n=>s`<${J$} key=${n.id} one=${n} now=${t.now()} takeBack=${()=>(async n=>{var a;if(await t.confirm({title:e("Revoke this link?"),text:e("Anyone who has it can no longer use it to open the report."),yes:e("Delete"),danger:!0})){try{await(s=t,l=n.id,Wa(s,`/shares/${l}`,{method:"DELETE"})),(null==(a=o.peek())?void 0:a.id)===n.id&&(o.value=null),t.toast({text:e("The link has been revoked.")})}catch(e){t.toast({text:e.why,tone:"error"})}var s,l;await i()}})(n)} />`)}
      </ul>`}
    <p class="row"><button class="button" onClick=${()=>t.ask(e=>s`<${z$}
          close=${e}
          draft=${t.draft("share")}
          submit=${async e=>{try{o.value=await(n=t,a={days:Number(e.get("days")),name:e.get("name").trim()},Wa(n,"/shares",{method:"POST",body:a}))}catch(e){return{ok:!1,why:e.why}}var n,a;return await i(),{ok:!0}}}
        />`)}>${l("plus")}${e("Share the report…")}</button></p>
  </section>`}const z$=({close:t,draft:n,submit:a})=>s`<${zt} title=${e("Share the report")} yes=${e("Create the link")} ...${{close:t,draft:n,submit:a}}>
    <${Gt} label=${e("Who it’s for")} hint=${e("Only you see this name. It helps you tell the links apart.")}
      ><input name="name" maxlength="60" dir="auto"
    /><//>
    <${Gt} label=${e("Expires after")}
      ><select name="days">
        ${H$().map(([e,t])=>s`<option key=${e} value=${e} selected=${30===e}>${t}</option>`)}
      </select><//
    >
  <//>`,H$=()=>[[7,e("one week")],[30,e("one month")],[100,e("100 days")],[365,e("one year")],[1e3,e("1000 days")]];function K$({share:t,context:n}){const a=c(!1);return s`<div class="notice share-fresh" data-tone="ok" role="status">
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
    <button class="button small primary" onClick=${async()=>{a.value=await Lt(t.url),a.value||n.toast({text:e("Copying didn’t work. Select the link and copy it yourself."),tone:"error"})}}>
      ${l(a.value?"check":"copy")}${a.value?e("Copied"):e("Copy")}
    </button>
  </div>`}const J$=({one:t,now:n,takeBack:a})=>s`<li class="person-row">
    <span class="person-name"
      ><bdi>${t.name||e("Without a name")}</bdi
      ><small
        >${t.expires_at>n?e("until {day}",{day:_e(t.expires_on)}):e("ended on {day}",{day:_e(t.expires_on)})}</small
      ></span
    >
    <button
      class="button small quiet"
      aria-label=${e("Revoke link: {name}",{name:t.name||e("Without a name")})}
      onClick=${a}
    >
      ${l("trash")}${e("Delete")}
    </button>
  </li>`,G$={csv:"zip",html:"zip","passing-on":"sqlite"},Y$={key:"8",icon:"download",words:()=>e("Documents"),always:!0},Q$=({language:t,languages:n})=>s`<${Gt} label=${e("Language of the documents")}
    ><select onChange=${e=>t.value=e.target.value}>
      <option value="">${e("The language of this page")}</option>
      ${n.value.map(({id:e,name:t})=>s`<option key=${e} value=${e} lang=${e}>${t}</option>`)}
    </select><//
  >`;function X$({context:t,format:n,title:a,hint:o,language:r}){const i=c(!1),[d]=n.split("?");return s`<li class="person-row">
    <span class="person-name">${a}<small>${o}</small></span>
    <button
      class="button small"
      disabled=${i.value}
      aria-label=${e("Download: {title}",{title:a})}
      onClick=${async()=>{i.value=!0,await async function(t,n,a){var o,s;const l=await Ua(t,"toml"===a?"method":`export/${n}`);return l.why?t.toast({text:l.why,tone:"error"}):(za(l.blob,null!=(s=l.name)?s:`${t.code}.${null!=(o=G$[a])?o:a}`),t.toast({text:e("Downloaded")}))}(t,r?`${n}${n.includes("?")?"&":"?"}language=${r}`:n,d),i.value=!1}}
    >
      ${l("download")}${i.value?e("Creating…"):Z$(d)}
    </button>
  </li>`}const Z$=e=>"passing-on"===e?"SQLITE":e.toUpperCase();var eh=Object.freeze({__proto__:null,Panel:function({context:t}){const n=c(""),a=c([]),o=n.value&&`?language=${n.value}`;return s`<div class="stack">
    ${a.value.length>1&&s`<${Q$} ...${{language:n,languages:a}} />`}
    <section class="console-box" data-tone="info">
      <h3>${l("book")}${e("Report")}</h3>
      <p>${e("What was decided, planned and pledged, with pictures and tables, ready to print or share.")}</p>
      <p class="row">
        <a class="button primary" href=${`/w/${t.code}/report${o}`} target="_blank" rel="noopener"
          >${e("Open the report")}</a
        >
      </p>
    </section>
    <${B$} ...${{context:t}} language=${n.value} onLanguages=${e=>a.value=e} />
    <${V$} context=${t} />
    <section class="console-box">
      <h3>${l("download")}${e("Downloads")}</h3>
      <ul class="people">
        ${[["pdf",e("Report on paper"),e("PDF: to print, sign and send")],["pdf?paper=letter",e("Report on Letter paper"),e("PDF for printers with Letter paper, 8½ × 11 inches")],["docx",e("Report (Word)"),e("DOCX: opens in Word and LibreOffice, on your own letterhead if you have one")],["xlsx",e("All tables"),e("XLSX: one sheet for each kind of thing, with real dates and numbers")],["ics",e("Due dates for your calendar"),e("ICS: what is due when, and when to review")],["html",e("Web page (offline copy)"),e("HTML in a zip: unpack it and open index.html. It needs no server.")],["md",e("Report as text"),e("Markdown: opens in any editor and pastes into any email")],["csv",e("Tables"),e("CSV files in a zip: they open in any spreadsheet")],["json",e("All data (JSON)"),e("Everything you have access to")],["sqlite",e("The workshop file"),e("SQLite: the workshop itself. Keep a copy somewhere safe.")],["passing-on",e("The workshop file for passing on"),e("SQLite: the same without the resistance register and contact details. It opens in this tool.")],["toml",e("Save this agenda"),e("A method file: drop it on New workshop, here or on another laptop")]].map(([e,a,o])=>s`<${X$} key=${e} ...${{context:t,format:e,title:a,hint:o}} language=${n.value} />`)}
      </ul>
      <p class="soft">${e("Downloads include hidden cards. To share, use the report link.")}</p>
      <p class="notice" data-tone="warn">
        ${l("lock")}<span
          >${e("The workshop file and the JSON contain the resistance register and everyone’s contact details. Keep both to facilitators.")}</span
        >
      </p>
    </section>
  </div>`},tab:Y$});export{Bi as a,sc as b,Wl as c,jc as d,pd as e,Pd as f,Qd as g,eu as h,$u as i,Iu as j,Vu as k,lp as l,vp as m,Fp as n,Hp as o,o$ as p,_$ as q,R$ as r,D$ as s,eh as t};
