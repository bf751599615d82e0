import{t as e,a as t,C as n,N as a,k as o,n as s,i as l,b as r,c as i,h as c,d as u,e as d,s as $,f as p,w as m,g,l as h,F as v,j as b,K as f,m as w,o as y,p as k,q as x,r as _,u as C,v as S,Z as j,x as O,y as q,z as M,A as E,P as L,B as D,D as I,E as P,G as A,H as B,I as U,J as N,L as T,M as z,O as R,Q as F,R as V,S as K,T as J,U as G,V as W,W as H,X,Y,_ as Q}from"../core/shared.js";import{h as Z,f as ee,s as te,i as ne,u as ae,a as oe,p as se,c as le,b as re,d as ie}from"../pictures.js";import{n as ce,l as ue,a as de,d as $e,j as pe,b as me,c as ge,t as he,s as ve,e as be}from"../writing.js";import{w as fe}from"../phone/returned.js";import{g as we,t as ye,r as ke}from"../bars.js";import{s as xe,b as _e,a as Ce,c as Se}from"../activities/dots.js";import{p as je}from"../activities/poster.js";import{b as Oe,p as qe}from"../activities/break.js";function Me(e){const t=new URLSearchParams(e.replace(/^#/,"")).get("key");return(null==t?void 0:t.trim())||null}const Ee=t=>e("तपाईंले रोज्नुभएको ठेगाना {address} यो ल्यापटपमा अब छैन।",{address:t}),Le={wifi:()=>e("वाइफाइ"),cable:()=>e("केबल"),network:()=>e("नेटवर्क"),mobile:()=>e("मोबाइल डाटा"),vpn:()=>e("VPN"),virtual:()=>e("यसै ल्यापटपभित्र")};async function De(e){try{return await navigator.clipboard.writeText(e),!0}catch{return function(e){var t;const n=document.createElement("textarea");n.value=e,n.className="visually-hidden",(null!=(t=document.querySelector("dialog[open]"))?t:document.body).append(n),n.select();try{return document.execCommand("copy")}catch{return!1}finally{n.remove()}}(e)}}const Ie=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.to])),Pe=(e=[],t=[])=>e.length===t.length&&e.every((e,n)=>e===t[n]),Ae=(e,t)=>Object.entries(e).some(([e,{from:n}])=>!Pe(n,t[e]));function Be(e){const t={};for(const{name:n}of e.elements)n&&(t[n]=[]);for(const[n,a]of new FormData(e))t[n].push(a);return t}function Ue(e,t){const n=Object.fromEntries(Object.entries(t).map(([e,t])=>[e,[...t]]));for(const t of[...e.elements])n[t.name]&&Ne(t,n[t.name])}function Ne(e,t){var n;["checkbox","radio"].includes(e.type)?e.checked=t.includes(e.value):e.value=null!=(n=t.shift())?n:"",e.dispatchEvent(new Event("input",{bubbles:!0}))}function Te({title:n,close:a,wide:o,children:i}){const c=t(null);return r(()=>{const[e,t]=[document.activeElement,c.current];return t.showModal(),()=>(t.close(),function(e){var t;null==(t=(null==e?void 0:e.isConnected)&&e!==document.body?e:document.querySelector("[data-focus-home]"))||t.focus({preventScroll:!0})}(e))},[]),s`<dialog
    class=${o?"dialog console-wide":"dialog"}
    ref=${c}
    aria-label=${n}
    onCancel=${e=>(e.preventDefault(),a())}
  >
    <div class="console-dialog-head">
      <h2>${n}</h2>
      <button type="button" class="button quiet icon-only" aria-label=${e("यो झ्याल बन्द गर्नुहोस्")} onClick=${a}>
        ${l("close")}
      </button>
    </div>
    ${i}
  </dialog>`}function ze({title:e,close:r,wide:i,yes:c,danger:u,submit:d,draft:$=null,drop:p,children:m}){const g=t(null),h=function(e,s){const l=s?o(s,null):{peek:()=>null},r=t({}),[i,c]=n("");a(()=>{r.current=Be(e.current);const t=l.peek();t&&Ue(e.current,Ie(t)),t&&c(Ae(t,r.current)?"changed":"kept")},[]);const u=()=>l.value=null;return{back:i,drop:u,note:()=>l.value=function(e,t){const n=Object.keys(t).filter(n=>!Pe(e[n],t[n]));return n.length?Object.fromEntries(n.map(n=>{var a;return[n,{from:null!=(a=e[n])?a:[],to:t[n]}]})):null}(r.current,Be(e.current)),discard:()=>(Ue(e.current,r.current),u(),c(""))}}(g,$),[v,b]=n(!1),[f,w]=n(""),y=()=>(h.drop(),null==p||p(),r());return s`<${Te} ...${{title:e,close:r,wide:i}}>
    <form class="stack" ref=${g} onSubmit=${async function(e){var t;if(e.preventDefault(),v)return;b(!0);const n=await d(new FormData(e.target));if(n.ok)return y();w(null!=(t=n.why)?t:""),b(!1)}} onInput=${h.note} onChange=${h.note}>
      ${h.back&&s`<${Re} ...${h} />`} ${m}
      ${f&&s`<p class="notice" role="alert" data-tone="error">${l("warning")}<span>${f}</span></p>`}
      <${Fe} ...${{close:y,yes:c,danger:u,busy:v}} />
    </form>
  <//>`}const Re=({back:t,discard:n})=>s`<p class="notice console-draft" role="status" data-tone=${"changed"===t?"warn":"info"}>
    ${l("undo")}<span
      >${e("यो तपाईंले पहिले लेखेको र सुरक्षित नगरेको कुरा हो।")}
      ${"changed"===t&&s`${" "}${e("त्यसपछि यो फेरिएको छ। सुरक्षित गर्नुअघि जाँच्नुहोस्।")}`}</span
    >
    <button type="button" class="button small" onClick=${n}>${e("फाल्नुहोस्")}</button>
  </p>`,Fe=({close:t,yes:n,danger:a,busy:o})=>s`<div class="dialog-foot">
    <button type="button" class="button" onClick=${t}>${e("रद्द गर्नुहोस्")}</button>
    <button class=${a?"button danger":"button primary"} disabled=${o}>${o?e("पठाइँदै छ…"):n}</button>
  </div>`;function Ve({title:e,text:t,yes:n,danger:a,answer:o}){return s`<${ze} ...${{title:e,yes:n,danger:a,submit:()=>(o(!0),{ok:!0})}} close=${()=>o(!1)}>
    ${[t].flat().map(e=>s`<p key=${e}>${e}</p>`)}
  <//>`}const Ke=({label:e,hint:t,children:n})=>s`<label class="field">
    <b>${e}</b>
    ${t&&s`<span class="field-hint">${t}</span>`} ${n}
  </label>`,Je=({label:e,...t})=>s`<label class="tick"><input type="checkbox" ...${t} /><span>${e}</span></label>`,Ge=({label:e,hint:t,name:n,pairs:a,now:o,none:l="–"})=>s`<${Ke} label=${e} hint=${t}
    ><select name=${n}>
      <option value="">${l}</option>
      ${a.map(([e,t])=>s`<option key=${e} value=${e} selected=${e===o}>${t}</option>`)}
    </select><//
  >`,We=e=>e.replace(/^https?:\/\//,""),He=e=>`/w/${e.code}/wall`,Xe=({context:t})=>s`<figure class="qr">
    <img src=${(({code:e,way:t})=>`/w/${e}/qr.svg?of=${encodeURIComponent(t.value.joinUrl)}`)(t)} alt=${e("सहभागी हुने लिङ्कको QR कोड")} width="240" height="240" />
    <figcaption>${e("कोड")} <b class="code">${t.code}</b></figcaption>
  </figure>`,Ye=t=>t.ask(n=>s`<${Te} wide title=${e("यहाँ सहभागी हुनुहोस्")} close=${n}>
        <div class="console-qr-big">
          <${Xe} context=${t} />
          <p class="code">${We(t.way.value.joinUrl)}</p>
        </div><//
      >`),Qe=(e,t,...n)=>({do:e,with:t,backs:n.map(([e,t])=>({do:e,with:t}))}),Ze=(e,...t)=>({said:e,steps:t.flat()}),et=({day:e=1,half:t=""})=>({day:e,half:t}),tt=(e,t)=>{var n,a;return e.day===t.day&&(null!=(n=e.half)?n:"")===(null!=(a=t.half)?a:"")};function nt(t,n,a,o){const s=t.map(e=>e.id),l=s.filter(e=>e!==n),r=Math.max(0,Math.min(a,l.length)),i=[...l.slice(0,r),n,...l.slice(r)],c=t.find(e=>e.id===n),u=o&&!tt(o,c)?[{[n]:et(o)},{[n]:et(c)}]:[],d=!u.length&&i.every((e,t)=>e===s[t]);return Ze(e("कार्यसूचीमा सारियो: {title}",{title:c.title}),d?[]:at(s,i,u))}const at=(e,t,[n,a])=>Qe("arrange_stages",{stages:t,base:e,...n&&{days:n}},["arrange_stages",{stages:e,base:t,...a&&{days:a}}]),ot={instruction:"",minutes:0,day:1,half:"",seating:"",roles:[],lanes:[]};const[st,lt]=[12,120],rt=e=>JSON.parse(e.get("lanes")).map(({id:e,title:t})=>({id:e,title:t.trim()})).filter(({title:e})=>e);function it({context:n,stage:a}){var o;const r=t(null),u=c((null!=(o=a.lanes)?o:[]).map(({id:e,title:t})=>({id:e,title:t}))),d=e=>{r.current.value=JSON.stringify(e),r.current.dispatchEvent(new Event("input",{bubbles:!0}))},$=function(e,t){var n;const a=new Map;for(const{stage:o,lane:s}of[...e.all("card"),...e.all("cluster")])o===t&&s&&a.set(s,(null!=(n=a.get(s))?n:0)+1);return a}(n.store,a.id);return s`<fieldset class="field console-lane-fields">
    <legend>${e("लेनहरू")}</legend>
    <span class="field-hint">${e("भित्तामा स्तम्भहरू। कुनै नभए सबै कार्ड एउटैमा हुन्छन्।")}</span>
    <input
      type="hidden"
      name="lanes"
      ref=${r}
      value=${JSON.stringify(u.value)}
      onInput=${e=>u.value=JSON.parse(e.target.value)}
    />
    <ul>
      ${u.value.map((e,t)=>{var n;return s`<${ct} key=${e.id} ...${{lane:e,place:t,put:d}} all=${u.value} cards=${null!=(n=$.get(e.id))?n:0} />`})}
    </ul>
    ${u.value.length<st&&s`<button
        type="button"
        class="button small"
        onClick=${()=>d([...u.value,{id:i(),title:""}])}
      >
        ${l("plus")}${e("लेन थप्नुहोस्")}
      </button>`}
  </fieldset>`}function ct({lane:t,place:n,all:a,put:o,cards:l}){const r={title:t.title||e("लेन {n}",{n:n+1})},i=a.filter(({id:e})=>e!==t.id),c=e=>o([...i.slice(0,e),t,...i.slice(e)]);return s`<li>
    <input
      aria-label=${e("लेन {n} को शीर्षक",{n:n+1})}
      value=${t.title}
      maxlength=${lt}
      dir="auto"
      onInput=${e=>{e.stopPropagation(),o(a.map(n=>n.id===t.id?{...n,title:e.target.value}:n))}}
    />
    ${l>0&&s`<small class="soft">${u(["{n} कार्ड","{n} कार्ड"],"{n} cards",l)}</small>`}
    <${ut} words=${e("{title} माथि सार्नुहोस्",r)} mark="chevron-up" off=${0===n} act=${()=>c(n-1)} />
    <${ut}
      words=${e("{title} तल सार्नुहोस्",r)}
      mark="chevron-down"
      off=${n===a.length-1}
      act=${()=>c(n+1)}
    />
    <${ut} words=${e("{name} हटाउनुहोस्",{name:r.title})} mark="trash" off=${l>0} act=${()=>o(i)} />
  </li>`}const ut=({words:e,mark:t,off:n,act:a})=>s`<button
    type="button"
    class="button quiet small icon-only"
    aria-label=${e}
    title=${e}
    disabled=${n}
    onClick=${a}
  >
    ${l(t)}
  </button>`,[dt,$t,pt]=[120,280,1440],mt={lanes:!1,settings:[],about:""},gt=()=>JSON.parse(document.getElementById("console").dataset.activities),ht=e=>{var t;return null!=(t=gt().find(t=>t.name===e))?t:mt};function vt({context:t,stage:n}){var a,o,l;const{lanes:r,settings:i}=ht(n.activity);return s`<${Ke} label=${e("शीर्षक")}
      ><input name="title" required maxlength=${dt} defaultValue=${null!=(a=n.title)?a:""} dir="auto"
    /><//>
    <${Ke} label=${e("निर्देशन")} hint=${e("सबैले फोन र भित्तोमा पढ्ने एउटा वाक्य।")}>
      <textarea
        name="instruction"
        maxlength=${$t}
        rows="2"
        defaultValue=${null!=(o=n.instruction)?o:""}
        dir="auto"
      ></textarea>
    <//>
    <div class="console-pair">
      <${Ke} label=${e("योजना गरिएको मिनेट")} hint=${e("0 भनेको घडी छैन। अहिले चलेको घडी बदलिँदैन।")}>
        <input name="minutes" type="number" min="0" max=${pt} required defaultValue=${null!=(l=n.minutes)?l:0}
      /><//>
      <${Ke} label=${e("कहिले")}><${bt} context=${t} stage=${n} /><//>
    </div>
    ${r&&s`<${it} context=${t} stage=${n} />`}
    ${i.length>0&&s`<div class="console-pair">${i.map(e=>_t(e,n,t))}</div>`}
    <${yt} stage=${n} />`}function bt({context:e,stage:t}){var n,a,o;const l=Math.max(...e.store.all("stage").map(({day:e})=>e))+1,r=Array.from({length:Math.max(l,null!=(n=t.day)?n:1)},(e,t)=>t+1),i=`${null!=(a=t.day)?a:1}:${null!=(o=t.half)?o:""}`;return s`<select name="when">
    ${r.flatMap(e=>["","am","pm"].map(t=>s`<option value=${`${e}:${t}`} selected=${i===`${e}:${t}`}>
            ${d({day:e,half:t},2)}
          </option>`))}
  </select>`}const ft=()=>[["",e("बसेकै ठाउँमा")],["stakeholder",e("सरोकारवाला टेबल")],["mixed",e("मिश्रित टेबल")],["whole",e("पूरा कोठा")]],wt=()=>[["leader",e("अगुवा")],["recorder",e("टिपोटकर्ता")],["reporter",e("सुनाउने व्यक्ति")],["timekeeper",e("समय हेर्ने व्यक्ति")]];function yt({stage:{seating:t="",roles:n=[]}}){return s`<details class="disclosure" open=${Boolean(t||n.length)}>
    <summary>${e("टेबुल र भूमिका")}</summary>
    <div class="stack-tight">
      <${Ke} label=${e("मानिसहरू कहाँ बस्छन्")}
        ><select name="seating">
          ${ft().map(([e,n])=>s`<option value=${e} selected=${t===e}>${n}</option>`)}
        </select><//
      >
      <div class="console-duties" role="group" aria-label=${e("हरेक टेबुलका भूमिकाहरू")}>
        ${wt().map(([e,t])=>s`<${Je} name="roles" value=${e} label=${t} defaultChecked=${n.includes(e)} />`)}
      </div>
    </div>
  </details>`}const kt={tick:({name:e,label:t},n)=>s`<${Je} name=${e} label=${t} defaultChecked=${n} />`,number:({name:e,label:t,hint:n,least:a,most:o},l)=>s`<${Ke} label=${t} hint=${n}
      ><input name=${e} type="number" min=${a} max=${o} required defaultValue=${l}
    /><//>`,choice:({name:e,label:t,hint:n,choices:a},o)=>s`<${Ke} label=${t} hint=${n}
      ><select name=${e}>
        ${a.map(([e,t])=>s`<option value=${e} selected=${o===e}>${t}</option>`)}
      </select><//
    >`,stage:({name:t,label:n,hint:a,choices:o,of:l},r,i,c)=>s`<${Ke} label=${n} hint=${a}
      ><select name=${t}>
        ${function({store:t},n,{choices:a,of:o,now:s}){const l=[...a,...$(t).filter(({id:e,activity:t})=>t===o&&e!==n.id).map(({id:t,title:n})=>[t,e("“{stage}” का कार्डमुनि",{stage:n})])];return l.some(([e])=>e===s)?l:[...l,[s,e("हटाइएको चरण")]]}(i,c,{choices:o,of:l,now:r}).map(([e,t])=>s`<option value=${e} selected=${r===e}>${t}</option>`)}
      </select><//
    >`},xt={stage:(e,t)=>e.get(t),tick:(e,t)=>e.has(t),number:(e,t)=>Number(e.get(t)),choice:(e,t)=>e.get(t)},_t=(e,t,n)=>{var a,o;return kt[e.type](e,null!=(o=null==(a=t.settings)?void 0:a[e.name])?o:e.default,n,t)};function Ct(e,t){const{lanes:n,settings:a}=ht(e),[o,s]=t.get("when").split(":");return{title:t.get("title").trim(),instruction:t.get("instruction").trim(),minutes:Number(t.get("minutes")),day:Number(o),half:s,seating:t.get("seating"),roles:t.getAll("roles"),...n&&{lanes:rt(t)},settings:Object.fromEntries(a.map(({type:e,name:n})=>[n,xt[e](t,n)]))}}const St={cards:40,break:20,poster:10};function jt(t,n){const a=t.draft(`stage/new/${n.id}`),o=a=>t.act(function(t,n){const a=i();return Ze(e("थपियो: {title}",{title:n.title}),Qe("add_stage",{stage:a,after:t,...n},["remove_stage",{stage:a}]))}(n.id,function(e){const t=e.get("activity");return{activity:t,...Ct(t,e)}}(a)),{quiet:!0});t.ask(l=>s`<${ze} title=${e("चरण थप्नुहोस्")} yes=${e("चरण थप्नुहोस्")} wide ...${{close:l,submit:o,draft:a}}>
        <p class="soft" dir="auto">${e("यसपछि: {title}",{title:n.title})}</p>
        <${Ot} context=${t} after=${n} />
      <//>`)}function Ot({context:t,after:n}){var a;const o=c("cards"),l=ht(o.value).about,r={activity:o.value,minutes:null!=(a=St[o.value])?a:30,day:n.day,half:n.half};return s`<${Ke} label=${e("मानिसहरूले के गर्छन्")} hint=${l}
      ><select name="activity" onInput=${e=>o.value=e.target.value}>
        ${gt().map(({name:e,label:t})=>s`<option value=${e} selected=${e===o.value}>${t}</option>`)}
      </select><//
    >
    <${vt} key=${o.value} context=${t} stage=${r} />`}const qt=6e4;function Mt({runs:e,status:t,ends_at:n,minutes:a},o){var s;const l=e[e.length-1],r=null!=n?n:l.opened_at+a*qt;return{from:e[0].opened_at,to:"open"===t?Math.max(o,r):null!=(s=l.closed_at)?s:null}}function Et({days:e},t,n){const a=e[t].ends_at;return{day:Number(t),ends:n,planned:a,late:Math.round((n-a)/qt)}}function Lt({activity:e,minutes:t,planned:n}){return"break"===e?0:Math.max(0,t-Math.max(5,Math.ceil((null!=n?n:t)/2)))}const Dt=e=>e.reduce((e,{gives:t})=>e+t,0);function It(e,t){const n=e.filter(({can:e,gives:t})=>t<e),a=n.reduce((e,{stage:t})=>e+t.minutes,0),o=Dt(e);for(const e of n)e.gives+=Math.min(e.can-e.gives,Math.floor(t*e.stage.minutes/a));return Dt(e)===o&&n.length&&(Pt(n).gives+=1),Dt(e)-o}const Pt=e=>e.reduce((e,t)=>t.stage.minutes-t.gives>e.stage.minutes-e.gives?t:e);async function At(e,t,n){const a=t&&Object.values(e.parts).map(n=>{var a;return null==(a=n.leaving)?void 0:a.call(n,e,t)}),o=null==a?void 0:a.find(Boolean);return o?await e.confirm(o.question)?e.act({...n,steps:[...o.steps,...n.steps]}):{ok:!1,why:""}:e.act(n)}const Bt=e=>e.find(e=>"open"===e.status);function Ut(e,t){var n;const a=e.findIndex(e=>e.id===t),o=e=>"ahead"===e.status;return null!=(n=e.slice(a+1).find(o))?n:e.find(o)}function Nt(t,n,a){const o=n&&n.id!==t.id?Tt(n,a):["close_stage",{stage:t.id}];return Ze(e("खुल्यो: {title}",{title:t.title}),Qe("open_stage",{stage:t.id},o))}function Tt(e,t){const n=e.ends_at?Math.max(0,Math.ceil((e.ends_at-t)/6e4)):0;return["open_stage",{stage:e.id,minutes:n}]}const zt=(t,n)=>Ze(e("बन्द भयो: {title}",{title:t.title}),Qe("close_stage",{stage:t.id},Tt(t,n)));function Rt(t,n){const a=Object.keys(n).filter(e=>{var a;return n[e]!==(null!=(a=t[e])?a:"")}),o=e=>Object.fromEntries(a.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}));return Ze(e("कार्यशाला बदलियो"),a.length?Qe("edit_workshop",o(n),["edit_workshop",o(t)]):[])}const Ft=t=>Ze(e(t?"बैठक रोकियो":"बैठक अगाडि बढ्यो"),Qe(t?"pause_room":"resume_room",{},[t?"resume_room":"pause_room",{}])),Vt=t=>Ze(e(t?"कार्यशाला बन्द भयो":"कार्यशाला फेरि खुल्यो"),Qe(t?"close_workshop":"reopen_workshop",{},[t?"reopen_workshop":"close_workshop",{}]));function Kt({code:n}){const a=c({page:0,pages:0}),o=t(null);r(()=>(o.current=m(n,e=>"pages"in e&&(a.value=e)),o.current.say({by:0}),o.current.close),[n]);const{page:i,pages:u}=a.value;return u<2?null:s`<div class="toolbar console-now-tools" role="group" aria-label=${e("भित्तामा")}>
    <${Jt} picture="chevron-start" label=${e("अघिल्लो पृष्ठ")} onClick=${()=>o.current.say({by:-1})} />
    <span class="console-wall-page" role="status"
      >${l("wall")}${e("पृष्ठ {n}/{all}",{n:i+1,all:u})}</span
    >
    <${Jt} picture="chevron-end" label=${e("अर्को पृष्ठ")} onClick=${()=>o.current.say({by:1})} />
  </div>`}const Jt=({picture:e,label:t,onClick:n})=>s`<button class="button small icon-only" aria-label=${t} onClick=${n}>${l(e,"flip")}</button>`;function Gt(e){const t=$(e.store),n=Ut(t,e.store.get("about","about").current),a=Bt(t);n&&At(e,a,Nt(n,a,e.now()))}function Wt({context:t,stages:n,about:a,clock:o}){if(a.closed)return s`<p class="console-now soft">${e("कार्यशाला बन्द भयो।")}</p>`;const r=Bt(n),i=Ut(n,a.current);return s`<div class="console-now">
    ${r?s`<${Ht} ...${{context:t,stage:r}} />`:s`<p class="soft">${e("कुनै चरण खुला छैन।")}</p>`}
    <${Kt} code=${t.code} />
    ${i&&s`<button class="button primary wide console-next" onClick=${()=>Gt(t)}>
        ${l("play")}<span dir="auto">${e("अर्को खोल्नुहोस्: {title}",{title:i.title})}</span>
      </button>`}
    ${o.day&&s`<${Xt} ...${{context:t,clock:o}} />`}
  </div>`}function Ht({context:t,stage:n}){const a=e=>()=>t.act(function(e,t,n){const a=e.ends_at&&e.ends_at+6e4*Math.min(0,t)>=n?["extend_stage",{stage:e.id,minutes:-t}]:Tt(e,n),o=t>0?u(["{n} मिनेट थपियो","{n} मिनेट थपियो"],"{n} minutes more",t):u(["{n} मिनेट घट्यो","{n} मिनेट घट्यो"],"{n} minutes less",-t);return Ze(o,Qe("extend_stage",{stage:e.id,minutes:t},a))}(n,e,t.now()));return s`<p class="console-now-name"><small>${e("अहिले खुला")}</small><b dir="auto">${n.title}</b></p>
    <div class="toolbar console-now-tools">
      <button class="button small" aria-label=${e("5 मिनेट घटाउनुहोस्")} disabled=${!n.ends_at} onClick=${a(-5)}>
        ${e("−5 मिनेट")}
      </button>
      <button class="button small" aria-label=${e("5 मिनेट थप्नुहोस्")} onClick=${a(5)}>${e("+5 मिनेट")}</button>
      <button
        class="button small toolbar-end"
        aria-label=${e("यो चरण बन्द गर्नुहोस्")}
        onClick=${()=>At(t,n,zt(n,t.now()))}
      >
        ${l("stop")}${e("बन्द गर्नुहोस्")}
      </button>
    </div>`}function Xt({context:t,clock:n}){const{late:a,ends:o,planned:r}=n.day,i=function({ahead:e,day:t}){var n;const a=e.map(e=>({stage:e,can:Lt(e),gives:0})).filter(({can:e})=>e>0);for(let e=Math.max(0,null!=(n=null==t?void 0:t.late)?n:0);e>0&&It(a,e)>0;)e=t.late-Dt(a);return a.filter(({gives:e})=>e>0).map(({stage:e,gives:t})=>({stage:e,minutes:e.minutes-t}))}(n),c={end:g(o),planned:g(r)};return s`<div class="console-day" data-late=${a>=2}>
    <p>
      <b>${function(t){return Math.abs(t)<2?e("समयमै"):t>0?u(["{n} मिनेट ढिलो","{n} मिनेट ढिलो"],"{n} min behind",t):u(["{n} मिनेट अगाडि","{n} मिनेट अगाडि"],"{n} min ahead",-t)}(a)}</b>
      <span
        >${Math.abs(a)<2?e("{end} मा सकिन्छ।",c):e("{planned} को सट्टा {end} मा सकिन्छ।",c)}</span
      >
    </p>
    ${a>=2&&i.length>0&&s`<button
        class="button small wide"
        title=${e("आज आउन बाँकी चरणहरू छोट्याउँछ, कुनै पनि आधाभन्दा बढी होइन। विश्राम उत्तिकै रहन्छ।")}
        onClick=${()=>t.act((t=>Ze(e("ढिलाइ आउने चरणहरूमा बाँडियो"),t.map(({stage:e,minutes:t})=>Qe("edit_stage",{stage:e.id,minutes:t},["edit_stage",{stage:e.id,minutes:e.minutes}]))))(i))}
      >
        ${l("timer")}${e("ढिलाइ बाँड्नुहोस्")}
      </button>`}
  </div>`}const[Yt,Qt]=[88,12],Zt=({drop:e,what:t})=>({onPointerDown:n=>function(e,t,n){var a;if(0!==e.button)return;e.preventDefault();const o=e.currentTarget,s=null!=(a=o.closest("[data-draggable]"))?a:o,l=function(e){for(let t=e.parentElement;t;t=t.parentElement)if(t.scrollHeight>t.clientHeight+1&&/auto|scroll/.test(getComputedStyle(t).overflowY))return t;return document.scrollingElement}(s),r={x:e.clientX,y:e.clientY,thing:s,column:l,top:l.scrollTop,place:null,moving:!1,what:n},i=function(e){for(const[t,n]of Object.entries(e))window.addEventListener(t,n);return()=>{for(const[t,n]of Object.entries(e))window.removeEventListener(t,n)}}({pointermove:e=>en(r,e),pointerup:()=>(i(),function(e,t){var n,a;const o=null!=(a=null==(n=e.place)?void 0:n.dataset.drop)?a:null,s=e.moving;an(e),s&&t(o)}(r,t)),pointercancel:()=>(i(),an(r)),keydown:e=>"Escape"===e.key&&(i(),an(r))})}(n,e,t)});function en(e,{clientX:t,clientY:n}){const[a,o]=[t-e.x,n-e.y];!e.moving&&Math.hypot(a,o)<6||(e.moving||requestAnimationFrame(()=>tn(e)),Object.assign(e,{moving:!0,at:{clientX:t,clientY:n}}),e.thing.classList.add("dragged"),e.thing.style.translate=`${a}px ${o+e.column.scrollTop-e.top}px`,nn(e,function(e,t,n){var a;const o=null==(a=document.elementsFromPoint(t,n).filter(t=>!e.thing.contains(t))[0])?void 0:a.closest("[data-drop]");return(null==o?void 0:o.dataset.drop)===e.what?null:null!=o?o:null}(e,t,n)))}function tn(e){if(!e.moving)return;const t=e.column===document.scrollingElement?{top:0,bottom:innerHeight}:e.column.getBoundingClientRect(),n=e.at.clientY<t.top+Yt?-Qt:e.at.clientY>t.bottom-Yt?Qt:0;n&&(e.column.scrollTop+=n,en(e,e.at)),requestAnimationFrame(()=>tn(e))}function nn(e,t){var n;t!==e.place&&(null==(n=e.place)||n.classList.remove("landing"),null==t||t.classList.add("landing"),e.place=t)}function an(e){nn(e,null),e.moving=!1,e.thing.classList.remove("dragged"),e.thing.style.translate=""}function on({label:e,items:a,face:o=l("other"),look:i="button quiet small icon-only",tab:c}){const[u,d]=n(null),$=t(null),p=e=>{("focusout"!==(null==e?void 0:e.type)||e.relatedTarget&&!$.current.contains(e.relatedTarget))&&(d(null),"Escape"===(null==e?void 0:e.key)&&$.current.querySelector("button").focus())};return r(()=>u&&function(e,t){var n;const a=e.querySelector(".menu"),o=n=>e.contains(n.target)||t(n),s=e=>function(e,t,n){if("Escape"===e.key)return e.stopPropagation(),n(e);const a={ArrowDown:1,ArrowUp:-1}[e.key];return a&&t.length?(e.preventDefault(),t.at((t.indexOf(document.activeElement)+a)%t.length).focus()):void 0}(e,[...a.querySelectorAll(".menu-item")],t);return function(e){const{bottom:t,left:n,right:a}=e.getBoundingClientRect();e.classList.toggle("up",t>window.innerHeight-8),e.classList.toggle("over",n<8||a>window.innerWidth-8)}(a),null==(n=a.querySelector(".menu-item"))||n.focus(),document.addEventListener("pointerdown",o),e.addEventListener("keydown",s),e.addEventListener("focusout",t),()=>{document.removeEventListener("pointerdown",o),e.removeEventListener("keydown",s),e.removeEventListener("focusout",t)}}($.current,p),[u]),s`<span class="drop console-menu" data-open=${Boolean(u)} ref=${$}>
    <button
      type="button"
      class=${i}
      tabindex=${c}
      aria-label=${e}
      aria-haspopup="true"
      aria-expanded=${Boolean(u)}
      onClick=${()=>d(u?null:a())}
    >
      ${o}
    </button>
    ${u&&s`<div class="menu" role="menu" aria-label=${e}>
        ${u.map((e,t)=>e?s`<${sn} key=${t} item=${e} choose=${(e=>()=>($.current.querySelector("button").focus(),p(),e.act()))(e)} />`:s`<hr key=${t} />`)}
      </div>`}
  </span>`}const sn=({item:e,choose:t})=>s`<button type="button" role="menuitem" class=${e.danger?"menu-item danger":"menu-item"} onClick=${t}>
    ${l(e.icon)}<span>${e.words}</span>
  </button>`;function ln(t,n){const a=t.draft(`stage/${n.id}`),o=a=>t.act(function(t,n,a){var o;const s={...ot,...t},l=Object.keys(n).filter(e=>{return"settings"!==e&&(t=n[e],a=s[e],!(JSON.stringify(t)===JSON.stringify(a)));var t,a}),r={...a,...t.settings},i=Object.keys(null!=(o=n.settings)?o:{}).filter(e=>n.settings[e]!==r[e]);if(!l.length&&!i.length)return Ze("");const c=(e,n)=>({stage:t.id,...Object.fromEntries(l.map(t=>[t,e[t]])),...i.length&&{settings:Object.fromEntries(i.map(e=>[e,n[e]]))}});return Ze(e("चरण बदलियो"),Qe("edit_stage",c(n,n.settings),["edit_stage",c(s,r)]))}(n,Ct(n.activity,a),rn(n)),{quiet:!0});t.ask(l=>s`<${ze} title=${e("चरण सम्पादन गर्नुहोस्")} yes=${e("सुरक्षित गर्नुहोस्")} wide ...${{close:l,submit:o,draft:a}}>
        <${vt} context=${t} stage=${n} />
      <//>`)}const rn=({activity:e})=>Object.fromEntries(ht(e).settings.map(e=>[e.name,e.default])),cn={id:null,until:0};function un({context:n,stage:a,stages:o,clock:i,next:c,seen:u,current:d,look:p}){const m="ahead"===a.status?c?"next":"ahead":a.status,g=`stage:${a.place}`,h=function(e){const n=t(null);return r(()=>{cn.id===e.id&&Date.now()<cn.until&&n.current.focus()},[e.position,e.day,e.half]),n}(a);return s`<li
    class="stage"
    data-state=${m}
    data-seen=${u}
    data-drop=${g}
    data-draggable
    aria-current=${d?"step":void 0}
  >
    <span
      class="stage-mark console-grip"
      title=${e("तानेर अर्को ठाउँमा राख्नुहोस्")}
      ...${Zt({what:g,drop:e=>function(e,t,n){if(!(null==n?void 0:n.startsWith("stage:")))return;const a=$(e.store),o=Number(n.slice(6));e.act(nt(a,t.id,o,a[o]))}(n,a,e)})}
    >
      ${"done"===a.status?l("check"):"open"===a.status?l("play"):a.place+1}</span
    >
    <button
      ref=${h}
      class="stage-name console-plain"
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick=${()=>p(a.id)}
      onKeyDown=${e=>function(e,t,n){const a=e.altKey&&{ArrowUp:-1,ArrowDown:1}[e.key];a&&(e.preventDefault(),Object.assign(cn,{id:n.id,until:Date.now()+3e3}),mn(t,n,a))}(e,n,a)}
    >
      <span dir="auto">${a.title}</span><${$n} stage=${a} times=${i.times.get(a.id)} />
    </button>
    <${on} label=${e("{title} का लागि थप",{title:a.title})} items=${()=>function(e,t,n){return[...gn(e,t,Bt(n)),null,...hn(e,t,n)].filter(e=>!1!==e)}(n,a,o)} />
  </li>`}const dn={open:()=>e("खुला"),done:()=>e("सकियो"),skipped:()=>e("छोडियो")};function $n({stage:t,times:n}){var a;const o=null==(a=dn[t.status])?void 0:a.call(dn),l=t.minutes?h(t.minutes):e("समयको सीमा छैन"),r=n&&"skipped"!==t.status;return s`<small class="stage-line">
    ${o&&s`<span class=${r?"visually-hidden":""}>${o}</span>`}
    ${n&&s`<bdi class="stage-times">${pn(n)}</bdi>`}
    <span class="stage-times">${l}</span>
  </small>`}const pn=({from:e,to:t})=>t?`${g(e)}–${g(t)}`:g(e),mn=(e,t,n)=>e.act(function(e,t,n){const a=e.findIndex(e=>e.id===t),o=e[a+n];return o?tt(o,e[a])?nt(e,t,a+n):nt(e,t,a,et(o)):Ze("")}($(e.store),t.id,n));function gn(t,n,a){if("open"===n.status)return[{icon:"stop",words:e("बन्द गर्नुहोस्"),act:()=>At(t,n,zt(n,t.now()))}];const o="skipped"===n.status;return[{icon:"play",words:n.opened_at?e("फेरि खोल्नुहोस्"):e("अहिले खुला"),act:()=>At(t,a,Nt(n,a,t.now()))},{icon:o?"undo":"arrow-end",words:e(o?"कार्यसूचीमा फर्काउनुहोस्":"छोड्नुहोस्"),act:()=>t.act(((t,n)=>Ze(e(n?"छोडियो: {title}":"कार्यसूचीमा फर्कियो: {title}",{title:t.title}),Qe("skip_stage",{stage:t.id,skipped:n},["skip_stage",{stage:t.id,skipped:!n}])))(n,!o))}]}const hn=(t,n,a)=>[{icon:"edit",words:e("सम्पादन गर्नुहोस्…"),act:()=>ln(t,n)},{icon:"plus",words:e("यसपछि चरण थप्नुहोस्…"),act:()=>jt(t,n)},{icon:"copy",words:e("प्रतिलिपि बनाउनुहोस्"),act:()=>t.act(function(t){const n=i();return Ze(e("प्रतिलिपि बनाइयो: {title}",{title:t.title}),Qe("duplicate_stage",{stage:t.id,as:n},["remove_stage",{stage:n}]))}(n))},n.place>0&&{icon:"chevron-up",words:e("माथि सार्नुहोस्"),act:()=>mn(t,n,-1)},n.place<a.length-1&&{icon:"chevron-down",words:e("तल सार्नुहोस्"),act:()=>mn(t,n,1)},"open"!==n.status&&a.length>1&&{icon:"trash",words:e("हटाउनुहोस्…"),danger:!0,act:()=>async function(t,n){const a=function(e,t){var n,a,o;const s=e.store.all("card").filter(e=>e.stage===t.id).length,l=null!=(o=null==(a=null==(n=e.parts[t.activity])?void 0:n.holds)?void 0:a.call(n,t,e.store))?o:[];return[...s?[u(["{n} कार्ड","{n} कार्ड"],"{n} cards",s)]:[],...l]}(t,n),o={title:e("{name} लाई हटाउने?",{name:n.title}),yes:e("हटाउनुहोस्"),danger:!0,text:[e("यसमा छन्: {things}।",{things:a.join(", ")}),e("ती भित्ता, प्रतिवेदन र सबै कागजातबाट हट्छन्, र चरण फर्काउँदा फर्किन्छन्।")]};a.length&&!await t.confirm(o)||t.act((({id:t,title:n})=>Ze(e("हटाइयो: {title}",{title:n}),Qe("remove_stage",{stage:t},["restore_stage",{stage:t}])))(n))}(t,n)}],[vn,bn]=[120,280],fn=["title","task","place","day0"];function wn({context:t,look:n,looking:a}){var o;const r=v(()=>Math.floor(t.seconds.value/6e4)),i=$(t.store),c=t.store.get("about","about"),u=function(e,t,n){var a,o,s;const l=function({days:e={}},t){var n;return null!=(n=Object.keys(e).filter(n=>p(e[n].began_at)===p(t)).sort((t,n)=>e[n].began_at-e[t].began_at)[0])?n:""}(t,n),r=new Map;for(const t of e)(null==(a=t.runs)?void 0:a.length)&&r.set(t.id,Mt(t,n));const i=function(e,{current:t},n){const a=e.findIndex(({id:e})=>e===t),o=e.filter(({status:e,day:t})=>"ahead"===e&&String(t)===n),s=t=>e.indexOf(t);return[...o.filter(e=>s(e)>a),...o.filter(e=>s(e)<a)]}(e,t,l),c=e.find(({status:e})=>"open"===e),u=c&&null!=(s=null==(o=r.get(c.id))?void 0:o.to)?s:n,d=i.reduce((e,t)=>function(e,{id:t,minutes:n},a){const o=a+(null!=n?n:0)*qt;return e.set(t,{from:a,to:o}),o}(r,t,e),u);return{times:r,ahead:i,day:l&&(c||i.length)?Et(t,l,d):null}}(i,c,6e4*r.value),d=null==(o=Ut(i,c.current))?void 0:o.id,m={context:t,stages:i,clock:u,look:n,looking:a,next:d,current:c.current},g=b(i.map((e,t)=>{var n;return{...e,place:t,half:null!=(n=e.half)?n:""}})),h=Math.max(...i.map(({day:e})=>e));return s`<section class="console-agenda" aria-label=${e("कार्यसूची")}>
    <${Wt} ...${{context:t,stages:i,about:c,clock:u}} />
    <div class="console-halves">
      ${g.map((e,t)=>s`<${yn} key=${t} ...${m} half=${e} days=${h} />`)}
    </div>
    <button class="button quiet wide" onClick=${()=>jt(t,i[i.length-1])}>
      ${l("plus")}${e("चरण थप्नुहोस्…")}
    </button>
    <${kn} context=${t} />
    <${xn} ...${{context:t,about:c}} />
  </section>`}function yn({half:e,days:t,next:n,looking:a,current:o,...l}){const r=d(e,t);return s`<section class="console-half">
    ${r&&s`<h3 data-drop=${`stage:${e.stages[0].place}`}>
        ${r}<small>${e.minutes>0&&h(e.minutes)}</small>
      </h3>`}
    <ol class="stage-list">
      ${e.stages.map(e=>s`<${un}
            key=${e.id}
            ...${l}
            stage=${e}
            next=${n===e.id}
            seen=${a===e.id}
            current=${o===e.id}
          />`)}
    </ol>
  </section>`}function kn({context:t}){const n=$(t.store,"removed_stage");return n.length?s`<details class="disclosure console-removed">
    <summary>${u(["{n} हटाइएको चरण","{n} हटाइएका चरण"],"{n} removed stages",n.length)}</summary>
    <ul>
      ${n.map(n=>s`<li key=${n.id}>
            <span dir="auto">${n.title}</span>
            <button
              class="button small"
              aria-label=${e("{title} फर्काउनुहोस्",{title:n.title})}
              onClick=${()=>t.act((({id:t,title:n})=>Ze(e("कार्यसूचीमा फर्कियो: {title}",{title:n}),Qe("restore_stage",{stage:t},["remove_stage",{stage:t}])))(n))}
            >
              ${e("फर्काउनुहोस्")}
            </button>
          </li>`)}
    </ul>
  </details>`:null}function xn({context:t,about:n}){const a=s`<button class="button quiet wide" onClick=${()=>function(t){const n=t.store.get("about","about"),a=t.draft("workshop"),o=e=>{const a=Object.fromEntries(fn.map(t=>[t,e.get(t).trim()]));return t.act(Rt(n,a),{quiet:!0})};t.ask(t=>{var l,r,i;return s`<${ze} title=${e("कार्यशाला सम्पादन गर्नुहोस्")} yes=${e("सुरक्षित गर्नुहोस्")} ...${{close:t,submit:o,draft:a}}>
        <${Ke} label=${e("शीर्षक")}
          ><input name="title" required maxlength=${vn} defaultValue=${n.title} dir="auto"
        /><//>
        <${Ke} label=${e("प्रश्न")} hint=${e("बैठकमा सबैले काम गर्ने एउटा वाक्य।")}>
          <textarea name="task" rows="3" maxlength=${bn} defaultValue=${null!=(l=n.task)?l:""} dir="auto"></textarea>
        <//>
        <${Ke} label=${e("स्थान")}
          ><input name="place" maxlength=${vn} defaultValue=${null!=(r=n.place)?r:""} dir="auto"
        /><//>
        <${Ke} label=${e("दिन 0")} hint=${e("100 र 1000 दिन यहाँबाट गनिन्छ।")}
          ><input name="day0" type="date" defaultValue=${null!=(i=n.day0)?i:""}
        /><//>
      <//>`})}(t)}>
    ${l("settings")}${e("कार्यशाला सम्पादन गर्नुहोस्…")}
  </button>`;if(n.closed)return s`${a}<button class="button wide" onClick=${()=>t.act(Vt(!1))}>
        ${l("unlock")}${e("कार्यशाला फेरि खोल्नुहोस्")}
      </button>`;const o={title:e("कार्यशाला बन्द गर्ने?"),yes:e("कार्यशाला बन्द गर्नुहोस्"),danger:!0,text:e("अब कसैले केही पठाउन सक्दैन। योजना, प्रतिवेदन र डाउनलोड रहन्छन्। तपाईं जहिले पनि फेरि खोल्न सक्नुहुन्छ।")};return s`${a}<button class="button quiet wide" onClick=${async()=>await t.confirm(o)&&t.act(Vt(!0))}>
      ${l("lock")}${e("कार्यशाला बन्द गर्नुहोस्…")}
    </button>`}async function _n({code:t,token:n},a,{method:o="GET",body:s,raw:l}={}){var r;const i={method:o,headers:{Authorization:`Bearer ${n}`,...s&&{"Content-Type":"application/json"}},body:s?JSON.stringify(s):l},c=await fetch(`/api/workshops/${encodeURIComponent(t)}${a}`,i).catch(()=>null),u=await(null==c?void 0:c.json().catch(()=>null));if(null==c?void 0:c.ok)return u;const{code:d="no_line",why:$}=null!=(r=null==u?void 0:u.error)?r:{};throw{code:d,why:$||e("सर्भरसँग सम्पर्क हुन सकेन। फेरि कोसिस गर्नुहोस्।")}}async function Cn(t,n){var a;const o=`/api/workshops/${t.code}/${n}`,s=await fetch(o,{headers:{Authorization:`Bearer ${t.token}`}}).catch(()=>null);if(!(null==s?void 0:s.ok))return{why:null!=(a=await Sn(s))?a:e("डाउनलोड आइपुगेन। फेरि कोसिस गर्नुहोस्।")};const l=await s.blob().catch(()=>null);return l?{blob:l,name:jn(s)}:{why:e("डाउनलोड आइपुगेन। फेरि कोसिस गर्नुहोस्।")}}const Sn=async e=>{var t,n;return null==(n=null==(t=await(null==e?void 0:e.json().catch(()=>null)))?void 0:t.error)?void 0:n.why};function jn(e){var t,n;const a=null!=(t=e.headers.get("Content-Disposition"))?t:"",o=/filename\*=UTF-8''([^;]+)/i.exec(a);return o?decodeURIComponent(o[1]):null==(n=/filename="?([^";]+)"?/.exec(a))?void 0:n[1]}function On(e,t){Object.assign(document.createElement("a"),{href:Mn(e),download:t}).click()}function qn(e,t){window.open(Mn(e),"_blank")||On(e,t)}function Mn(e){const t=URL.createObjectURL(e);return setTimeout(()=>URL.revokeObjectURL(t),6e4),t}function En({context:t}){return s`<div class="console-agenda-foot">
    <button class="button quiet wide" onClick=${()=>async function(t){var n;const a=await Cn(t,"method");return a.why?t.toast({text:a.why,tone:"error"}):(On(a.blob,null!=(n=a.name)?n:`${t.code}.toml`),t.toast({text:e("डाउनलोड भयो")}))}(t)}>
      ${l("download")}${e("यो कार्यसूची सुरक्षित गर्नुहोस्")}
    </button>
    ${!Dn(t)&&!t.rehearsal.value&&s`<${In} context=${t} />`}
  </div>`}function Ln({context:t}){return t.rehearsal.value?s`<div class="banner console-strip console-rehearsal" role="status" data-tone="warn">
    ${l("people")}<span>${e("यो काल्पनिक सहभागीसँगको अभ्यास हो। अन्त्य गरेपछि यो मेटिन्छ।")}</span>
    <button class="button small" onClick=${()=>async function(t){const n={title:e("अभ्यास अन्त्य गर्ने?"),yes:e("अभ्यास अन्त्य गर्नुहोस्"),danger:!0,text:e("यसमा भएको सबै मेटिन्छ। तपाईंको कार्यशाला जस्ताको तस्तै छ।")};if(await t.confirm(n))try{const{of:e}=await _n(t,"/rehearsal",{method:"DELETE"});location.assign(e?`/w/${e}/run`:"/")}catch({why:e}){t.toast({text:e,tone:"error"})}}(t)}>${l("stop")}${e("अभ्यास अन्त्य गर्नुहोस्")}</button>
  </div>`:null}const Dn=({store:e})=>e.all("person").some(({status:e,group:t})=>"in"===e&&t);function In({context:t}){const n=c(!1);return s`<div class="console-rehearse">
    <button class="button wide" disabled=${n.value} onClick=${async()=>{const e=window.open("","_blank");n.value=!0,await async function(e,t){try{const{code:n,facilitator_key:a}=await _n(e,"/rehearsal",{method:"POST"});(null!=t?t:window).location.assign(`/w/${n}/run#key=${a}`)}catch({why:n}){null==t||t.close(),e.toast({text:n,tone:"error"})}}(t,e),n.value=!1}}>
      ${l("play")}${e("काल्पनिक सहभागीसँग अभ्यास गर्नुहोस्")}
    </button>
    <small class="soft"
      >${e("अभ्यास नयाँ ट्याबमा खुल्छ: उही कार्यसूची र 24 काल्पनिक सहभागी। त्यसको केही पनि राखिँदैन।")}</small
    >
  </div>`}const Pn="wsr-console-folded",An=f(function(){var e;try{const{start:t=!1,end:n=Un()}=JSON.parse(null!=(e=localStorage.getItem(Pn))?e:"{}");return{start:t,end:n}}catch{return{start:!1,end:Un()}}}());function Bn(e){An.value={...An.peek(),[e]:!An.peek()[e]};try{localStorage.setItem(Pn,JSON.stringify(An.peek()))}catch{}}function Un(){return matchMedia("(min-width: 64rem) and (max-width: 75rem)").matches}const Nn={start:()=>An.value.start?e("कार्यसूची देखाउनुहोस्"):e("कार्यसूची लुकाउनुहोस्"),end:()=>An.value.end?e("मानिसहरू देखाउनुहोस्"):e("मानिसहरू लुकाउनुहोस्")},Tn=({side:e,shortcut:t})=>s`<button
    class=${`button small quiet icon-only console-fold console-fold-${e}`}
    aria-expanded=${!An.value[e]}
    aria-label=${Nn[e]()}
    title=${`${Nn[e]()} (${t})`}
    onClick=${()=>Bn(e)}
  >
    ${l("start"===e===An.value[e]?"chevron-end":"chevron-start","flip")}
  </button>`,[zn,Rn]=[2e9,3e8],[Fn,Vn]=[.5,2],Kn=["ok","info","warn","error"];function Jn({address:t,address_lost:n}){const a=e("फोनले यसलाई {address} मा भेट्छन्",{address:t});return n?{id:"address",tone:"warn",words:Ee(n),hint:a}:{id:"address",tone:"ok",words:a}}const Gn=({live:t})=>t?{id:"line",tone:"ok",words:e("यो सञ्चालन पृष्ठ जोडिएको छ")}:{id:"line",tone:"error",words:e("यो सञ्चालन पृष्ठ जोडिएको छैन"),hint:e("आफैँ फेरि कोसिस गर्छ। देखिएको पुरानो हुन सक्छ।")};function Wn({waiting:t,durable:n}){const a=[];return t&&a.push({id:"waiting",tone:"warn",words:u(["तपाईंको {n} कदम पठाउन बाँकी छ","तपाईंका {n} कदम पठाउन बाँकी छन्"],"{n} of your posts are waiting to be sent",t)}),n||a.push({id:"durable",tone:"info",words:e("ट्याब बन्द गर्दा यो ब्राउजरले केही राख्दैन")}),a}function Hn({connected:e,behind:t,air_wait:n=null}){const a=u(["{n} यन्त्र जोडिएको छ","{n} यन्त्र जोडिएका छन्"],"{n} screens connected",e);return t&&null===n?{id:"people",tone:"warn",words:a,hint:u(["तीमध्ये {n} पछि परेको छ, अब भेट्दै छ","तीमध्ये {n} पछि परेका छन्, अब भेट्दै छन्"],"{n} of them are behind and catching up",t)}:{id:"people",tone:"ok",words:a}}function Xn({air_wait:t=null}){if(null===t||t<Fn)return[];const n=Math.max(1,Math.round(t));return[{id:"air",tone:t<Vn?"info":"warn",words:u(["वाइफाइ व्यस्त छ: अरूका कार्डहरू करिब {n} सेकेन्डपछि फोनमा पुग्छन्","वाइफाइ व्यस्त छ: अरूका कार्डहरू करिब {n} सेकेन्डपछि फोनमा पुग्छन्"],"Wifi busy: others’ cards reach phones after about {n} seconds",n),hint:e("केही पनि हराउँदैन, र पोस्टहरू तुरुन्तै सुरक्षित हुन्छन्। दोस्रो एक्सेस पोइन्टले मद्दत गर्छ।")}]}function Yn({unsaved:t,trouble:n,last_commit:a},{now:o}){return n?{id:"saved",tone:"error",words:e("पोस्टहरू सुरक्षित गर्न सकिँदैन: {why}",{why:n}),hint:e("ती फोनमा पर्खिरहेका छन्। डिस्क वा सत्र फाइल फिर्ता राख्नुहोस्, अनि ती सुरक्षित हुन्छन्।")}:t?{id:"saved",tone:"warn",words:u(["{n} लेखाइ सुरक्षित हुँदै छ","{n} लेखाइ सुरक्षित हुँदै छन्"],"{n} posts are being saved",t)}:{id:"saved",tone:"ok",words:a?e("सबै सुरक्षित भयो; पछिल्लो लेखाइ {ago} अघि",{ago:w(o-a)}):e("सबै सुरक्षित भयो")}}function Qn({brought_back:t},{now:n}){if(!t)return[];const[a,o]=t;return[{id:"brought-back",tone:"warn",words:e("सत्र फाइल हटाइएको थियो र {ago} अघि फेरि सुरक्षित गरियो",{ago:w(n-a)}),hint:e("केही हराएको छैन। कार्यशाला {file} मा छ।",{file:o})}]}function Zn({restored:t,came_back:n}){return null==t?[]:[{id:"back",tone:"info",words:n?u(["प्रतिलिपि राखेपछि {n} लेखाइ फिर्ता आयो","प्रतिलिपि राखेपछि {n} लेखाइ फिर्ता आए"],"{n} posts arrived after the copy was put in place",n):e("यो कार्यशाला प्रतिलिपिबाट अगाडि बढ्दै छ")}]}function ea({last_copy:t,copy_failed:n,copies:a},{now:o}){return n?{id:"copy",tone:"error",words:e("प्रतिलिपि बनेन: {why}",{why:n}),hint:t?e("पछिल्लो प्रतिलिपि {ago} अघि",{ago:w(o-t)}):void 0}:!t&&a?{id:"copy",tone:"info",words:e("अन्त राख्ने पहिलो प्रतिलिपि बन्दै छ")}:t?{id:"copy",tone:o-t>18e4?"warn":"ok",words:e("पछिल्लो प्रतिलिपि {ago} अघि",{ago:w(o-t)})}:{id:"copy",tone:"warn",words:e("अन्त कतै प्रतिलिपि राखिएको छैन"),hint:e("यो ल्यापटप बिग्रे कार्यशाला हराउँछ। बेला-बेला “कागजातहरू” बाट एक प्रति डाउनलोड गर्नुहोस्।")}}function ta({disk_free:t}){const n=e("डिस्कमा {size} GB खाली",{size:(t/1e9).toFixed(1)});return t<Rn?{id:"disk",tone:"error",words:n,hint:e("अहिल्यै ठाउँ बनाउनुहोस्, नत्र लेखाइ अस्वीकार हुन्छ।")}:{id:"disk",tone:t<zn?"warn":"ok",words:n}}function na({clock:t,clock_reads:n,clock_jumped:a}){return t?[{id:"clock",tone:"error",words:e("ल्यापटपको घडी ठीक हुन सक्दैन: {when}",{when:n}),hint:e("अगाडि बढ्नुअघि मिति र समय मिलाउनुहोस्: टाइमर, म्याद र लिङ्कहरू त्यसैमा भर पर्छन्।")}]:a?[{id:"clock",tone:"warn",words:a>0?e("ल्यापटपको घडी {time} अगाडि सारियो",{time:w(1e3*a)}):e("ल्यापटपको घडी {time} पछाडि सारियो",{time:w(1e3*-a)}),hint:e("खुला चरणको मिनेट फेरि राख्नुहोस्, र लिङ्क तथा म्याद जाँच्नुहोस्।")}]:[]}function aa({context:t}){var n,a;const o=c(null);r(()=>function(e,t){const n=async()=>{if("hidden"===document.visibilityState)return;const n=e.way.peek(),a=await fetch(`/api/health/${e.code}`,{headers:{Authorization:`Bearer ${e.token}`}}).catch(()=>null);t.value=(null==a?void 0:a.ok)?{...await a.json(),at:Date.now()}:{missing:!0},(null==a?void 0:a.ok)&&(e.rehearsal.value=!0===t.value.rehearsal),(null==a?void 0:a.ok)&&e.way.peek()===n&&(e.way.value=((e,t)=>{var n,a;return{joinUrl:`${e.address}/w/${t}`,choices:null!=(n=e.addresses)?n:[],lost:null!=(a=e.address_lost)?a:null}})(t.value,e.code))};n();const a=setInterval(n,5e3);return()=>clearInterval(a)}(t,o),[]);const i=t.sync.state.value,u=function(t,n){const a=[Gn(n),...Wn(n)];return t?t.missing?[...a,{id:"server",tone:"error",words:e("सर्भरले खबर दिँदैन।")}]:[...a,Hn(t),...Xn(t),Yn(t,n),...Qn(t,n),...Zn(t),...t.rehearsal?[]:[ea(t,n)],ta(t),...na(t),Jn(t)]:[...a,{id:"asking",tone:"info",words:e("सर्भरलाई सोध्दै…")}]}(o.value,{now:t.seconds.value,live:"live"===i,waiting:t.outbox.waiting.value,durable:t.outbox.durable.value}),d=(e=>Kn[Math.max(0,...e.map(e=>Kn.indexOf(e.tone)))])(u);return s`<details class="console-health" data-tone=${d}>
    <summary>
      ${l(oa[d])}<b
        >${null!=(a=null==(n=u.find(e=>e.tone===d&&sa.has(d)))?void 0:n.words)?a:e("सबै ठीक छ")}</b
      >
    </summary>
    <ul class="console-health-lines" aria-live="off">
      ${u.map(({id:e,tone:t,words:n,hint:a})=>s`<li key=${e} data-tone=${t} data-health=${e}>
            ${l(oa[t])} <span>${n}${a&&s`<small>${a}</small>`}</span>
          </li>`)}
    </ul>
  </details>`}const oa={ok:"check",warn:"warning",error:"warning",info:"info"},sa=new Set(["warn","error"]),[la,ra]=["ABCDEFGHJKMNPQRSTUVWXYZ23456789",8];function ia(t,n){var a;const o={sector:"",group:"",level:"",flag:"",inviter:"",by:"",...t},s=Object.keys(n).filter(e=>n[e]!==o[e]),l=e=>({invitation:t.id,...Object.fromEntries(s.map(t=>[t,e[t]]))});return Ze(e("परिवर्तन भयो: {name}",{name:null!=(a=n.who)?a:t.who}),s.length?Qe("edit_invitation",l(n),["edit_invitation",l(o)]):[])}const ca=(e,t)=>parseInt(e,10)-parseInt(t,10)||(e<t?-1:1),ua=e=>e.ask(t=>s`<${da} ...${{context:e,close:t}} />`);function da({context:t,close:n}){const{store:a}=t,o=function(e){const t=new Set($(e).map(({day:e=1,half:t})=>t?`${e}-${t}`:String(e))),n=e.all("headcount").map(({id:e})=>e).filter(e=>!t.has(e));return n.length?[...t,...n].sort(ca):[...t]}(a),l=new Map(a.all("attendance").map(e=>[e.id,e])),r=a.all("person").filter(({group:e,status:t})=>e&&"erased"!==t),i=k(a),u=c(1===i.length?[i[0].id]:[]),d={context:t,days:o,marks:l,open:u};return s`<${Te} wide title=${e("को को थिए")} close=${n}>
    <div class="stack">
      <p class="soft">${e("मानिसहरू जोडिँदा वा फर्कँदा उपस्थित भनेर चिन्ह लाग्छ। सच्याउन चिन्हमा क्लिक गर्नुहोस्।")}</p>
      <div class="scroller console-attendance" tabindex="0">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${e("समूह")}</th>
              ${o.map(e=>s`<th key=${e} scope="col" class="number">${Z(e)}</th>`)}
            </tr>
          </thead>
          ${i.map(e=>s`<${pa}
                key=${e.id}
                ...${d}
                group=${e}
                people=${r.filter(t=>t.group===e.id)}
              />`)}
          <tfoot>
            <tr>
              <th scope="row">${e("सबै जना")}</th>
              ${o.map(e=>s`<${ma} key=${e} ...${{people:r,day:e,marks:l}} />`)}
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  <//>`}const $a=(e,t,n)=>e.get(`${t}/${n.id}`);function pa({context:e,days:t,marks:n,open:a,group:o,people:r}){const i=a.value.includes(o.id),c=i?[...r].sort((e,t)=>ce(e).localeCompare(ce(t))):[];return s`<tbody>
    <tr class="console-attendance-group">
      <th scope="rowgroup">
        <button class="console-plain" aria-expanded=${i} disabled=${!r.length} onClick=${()=>a.value=i?a.value.filter(e=>e!==o.id):[...a.value,o.id]}>
          <span class="badge" data-colour=${o.colour}>${l(o.icon)}</span
          ><span dir="auto">${o.name}</span>${r.length>0&&l(i?"chevron-up":"chevron-down")}
        </button>
      </th>
      ${t.map(e=>s`<${ma} key=${e} ...${{people:r,day:e,marks:n}} />`)}
    </tr>
    ${c.map(a=>s`<tr key=${a.id}>
          <th scope="row" dir="auto">${ce(a)}</th>
          ${t.map(t=>s`<${ga} key=${t} ...${{context:e,person:a,day:t,mark:$a(n,t,a)}} />`)}
        </tr>`)}
  </tbody>`}function ma({people:e,day:t,marks:n}){const a=e.filter(e=>{var a;return null==(a=$a(n,t,e))?void 0:a.present}).length;return s`<td class="number">${a?s`<b>${a}</b>`:s`<span class="soft">–</span>`}</td>`}function ga({context:t,person:n,day:a,mark:o}){const r=o?o.present?e("थिए"):e("थिएनन्"):e("टिपिएको छैन");return s`<td class="number">
    <button
      class="button small icon-only quiet console-mark"
      data-state=${o?o.present?"there":"away":"unknown"}
      aria-label=${e("{name}, {when}: {state}",{name:ce(n),when:Z(a),state:r})}
      title=${r}
      onClick=${()=>t.act(function(t,n,a,o){const s=e=>({person:t.id,half_day:n,present:null!=e?e:null}),l={name:ce(t),when:Z(n)};return Ze(e(a?"{name} थिए: {when}":"{name} थिएनन्: {when}",l),Qe("mark_attendance",s(a),["mark_attendance",s(o)]))}(n,a,!(null==o?void 0:o.present),null==o?void 0:o.present))}
    >
      ${o?l(o.present?"check":"close"):"–"}
    </button>
  </td>`}const ha=e=>e.ask(t=>s`<${va} ...${{context:e,close:t}} />`);function va({context:t,close:n}){const a=c(""),o=c(null),l=c(null),r=c(!1),i=c("");async function u(e=""){var n;r.value=!0;const s={method:"POST",raw:null!=(n=o.value)?n:a.value},c=await _n(t,`/people${e}`,s).catch(e=>(i.value=e.why,null));c&&([l.value,i.value]=[c,""]),r.value=!1}return s`<${Te} wide title=${e("मानिसहरूको सूची थप्नुहोस्")} close=${n}>
    ${l.value?s`<${wa}
            told=${l.value}
            onAdd=${()=>u("?groups=add")}
            ...${{again:()=>(l.value=null,o.value=null),close:n,busy:r.value}}
          />`:s`<form class="stack" onSubmit=${e=>(e.preventDefault(),u())}>
            <${fa} ...${{text:a,file:o}} />
            ${i.value&&s`<${ba} why=${i.value} />`}
            <div class="dialog-foot">
              <button type="button" class="button" onClick=${n}>${e("रद्द गर्नुहोस्")}</button>
              <button class="button primary" disabled=${r.value||!(o.value||a.value.trim())}>
                ${r.value?e("पढ्दै…"):e("थप्नुहोस्")}
              </button>
            </div>
          </form>`}
  <//>`}const ba=({why:e})=>s`<p class="notice" role="alert" data-tone="error">${l("warning")}<span>${e}</span></p>`;function fa({text:t,file:n}){return s`<${Ke}
      label=${e("नामहरू यहाँ टाँस्नुहोस्")}
      hint=${e("एक पङ्क्तिमा एक जना, Word, WhatsApp वा तालिकाबाट। जस्तै: Ana Silva – Fishers")}
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
    <${Ke}
      label=${e("वा फाइल खोल्नुहोस्")}
      hint=${e("तालिका (.xlsx), CSV वा पाठ। स्तम्भ: नाम, समूह, संस्था, टेबल, अधिकार, स्रोतसाधन, विशेषज्ञता, जानकारी, आवश्यकता।")}
      ><input type="file" accept=${".txt,.csv,.tsv,.xlsx"} onChange=${e=>{var t;return n.value=null!=(t=e.target.files[0])?t:null}}
    /><//>
    ${n.value&&s`<p class="soft" role="status">${l("file")} <bdi>${n.value.name}</bdi></p>`}`}const wa=({told:t,onAdd:n,again:a,close:o,busy:l})=>s`<div class="stack" role="status">
    <p class="console-counts">
      <b>${u(["{n} थपियो","{n} थपिए"],"{n} added",t.added)}</b>
      <span>${u(["{n} परिवर्तन भयो","{n} परिवर्तन भए"],"{n} changed",t.changed)}</span>
      <span class="soft">${u(["{n} उस्तै","{n} उस्तै"],"{n} unchanged",t.same)}</span>
    </p>
    ${t.groups.length>0&&s`<${ya} ...${{told:t,onAdd:n,busy:l}} />`}
    ${t.lines.length>0&&s`<${ka} lines=${t.lines} />`}
    <div class="dialog-foot">
      <button class="button" onClick=${a}>${e("अर्को सूची थप्नुहोस्")}</button>
      <button class="button primary" onClick=${o}>${e("सकियो")}</button>
    </div>
  </div>`,ya=({told:t,onAdd:n,busy:a})=>s`<div class="notice" data-tone="warn">
    ${l("people")}
    <div class="stack-tight">
      <p>
        ${e("यी समूह कार्यशालामा छैनन्:")}${" "}
        ${t.groups.map((e,t)=>s`${t?", ":""}<bdi>${e}</bdi>`)}
      </p>
      <button class="button small" disabled=${a} onClick=${n}>
        ${l("plus")}${u(["{n} समूह थप्नुहोस्","{n} समूह थप्नुहोस्"],"Add {n} groups",t.groups.length)}
      </button>
    </div>
  </div>`,ka=({lines:t})=>s`<div class="scroller console-lines" tabindex="0">
    <table class="table">
      <caption>
        ${u(["जाँच्नुपर्ने {n} पङ्क्ति","जाँच्नुपर्ने {n} पङ्क्ति"],"{n} lines to check",new Set(t.map(({line:e})=>e)).size)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${e("पङ्क्ति")}</th>
          <th scope="col">${e("के भेटियो")}</th>
        </tr>
      </thead>
      <tbody>
        ${t.map(({line:e,why:t},n)=>s`<tr key=${n}>
              <td class="number">${e}</td>
              <td dir="auto">${t}</td>
            </tr>`)}
      </tbody>
    </table>
  </div>`,[xa,_a]=[60,120],Ca=e=>e.ask(t=>s`<${ja} ...${{context:e,close:t}} />`),Sa=(e,{person:t})=>{var n;return"in"===(null==(n=e.get("person",null!=t?t:""))?void 0:n.status)};function ja({context:t,close:n}){const{store:a}=t,o=c(""),r=o.value.trim().toLocaleLowerCase(),i=[...a.all("invitee")].sort((e,t)=>e.name.localeCompare(t.name)),d=i.filter(({name:e,organisation:t=""})=>`${e} ${t}`.toLocaleLowerCase().includes(r)),$=i.filter(e=>Sa(a,e)).length;return s`<${Te} wide title=${e("आउने मानिसहरू")} close=${n}>
    <div class="stack">
      <div class="toolbar">
        <p>
          <b>${u(["{n} जना आउने","{n} जना आउने"],"{n} people expected",i.length)}</b>${" "}
          ${i.length>0&&s`<span class="soft">${u(["तीमध्ये {n} जना यहाँ छन्","तीमध्ये {n} जना यहाँ छन्"],"{n} of them are here",$)}</span>`}
        </p>
        <span class="toolbar-end">
          <button class="button small primary" onClick=${()=>ha(t)}>
            ${l("people")}${e("सूची थप्नुहोस्…")}
          </button>
          <button class="button small" onClick=${()=>Ia(t)}>
            ${l("plus")}${e("मानिस थप्नुहोस्…")}
          </button>
        </span>
      </div>
      ${i.length?s`<${qa} ...${{context:t,search:o,found:d}} />`:s`<${Oa} />`}
    </div>
  <//>`}const Oa=()=>s`<div class="empty">
    ${l("people","big")}
    <h3>${e("अझै सूची छैन")}</h3>
    <p>${e("आउनेको नाम टाँस्नुहोस्, वा फाइल खोल्नुहोस्। सहभागी हुँदा मानिसले आफ्नो सिट लिन्छन्।")}</p>
  </div>`;function qa({context:t,search:n,found:a}){const o=[...k(t.store),{id:void 0,name:e("अझै समूह छैन")}],r=e=>a.filter(t=>{var n;return(null!=(n=t.group)?n:void 0)===e.id});return s`<label class="console-search"
      ><span class="visually-hidden">${e("मानिस खोज्नुहोस्")}</span>${l("search")}
      <input
        type="search"
        placeholder=${e("नाम वा संस्थाबाट खोज्नुहोस्")}
        value=${n.value}
        onInput=${e=>n.value=e.target.value}
    /></label>
    <${Ma} context=${t} />
    ${o.map(e=>{var n;return r(e).length>0&&s`<${Ea} key=${null!=(n=e.id)?n:""} ...${{context:t,group:e,seats:r(e)}} />`})}
    ${!a.length&&s`<p class="soft">${e("सूचीमा त्यो नामको कोही छैन।")}</p>`}`}function Ma({context:t}){const n=t.store.get("about","about");return s`<${Je}
    label=${e("सहभागी हुँदा मानिसले यस सूचीबाट आफ्नो नाम छान्न सकून्")}
    checked=${Boolean(n.name_list)}
    onChange=${e=>t.act(Rt(n,{name_list:e.target.checked}))}
  />`}const Ea=({context:e,group:t,seats:n})=>s`<section class="console-seats" aria-label=${t.name}>
    <h3 class="console-group">
      ${t.id&&s`<span class="badge" data-colour=${t.colour}>${l(t.icon)}</span>`}
      <span dir="auto">${t.name}</span><span class="count">${n.length}</span>
    </h3>
    <ul class="people">
      ${n.map(t=>s`<${La} key=${t.id} ...${{context:e,id:t.id}} />`)}
    </ul>
  </section>`;function La({context:t,id:n}){var a;const o=t.store.get("invitee",n);if(!o)return null;const l=Sa(t.store,o),r=[o.organisation,o.table>0&&e("टेबल {n}",{n:o.table})].filter(Boolean);return s`<li class="person-row">
    <span class="person-name" dir="auto"
      >${o.name}<small>${r.map((e,t)=>s`${t?" · ":""}<bdi>${e}</bdi>`)}</small></span
    >
    <span class="console-brings">
      ${(null!=(a=o.flags)?a:[]).map(e=>s`<span key=${e} class="chip">${ue(ee(),e)}</span>`)}
    </span>
    <span class="presence" data-state=${l?"here":"away"}>${e(l?"यहाँ":"अझै छैन")}</span>
    <${on} label=${e("{title} का लागि थप",{title:o.name})} items=${()=>Da(t,o,l)} />
  </li>`}const Da=(t,n,a)=>[{icon:"edit",words:e("सम्पादन गर्नुहोस्…"),act:()=>Ia(t,n)},!a&&{icon:"check",words:e("यहाँ छन्, फोनबिना"),act:()=>t.act(function({id:t,name:n}){const a=i();return Ze(e("{name} यहाँ छन्",{name:n}),Qe("seat_invitee",{invitee:t,person:a},["remove_person",{person:a}]))}(n))},!a&&{icon:"person",words:e("अर्को नाममा यहाँ छन्…"),act:()=>function(t,n){const{store:a}=t,o=new Set(a.all("invitee").map(({person:e})=>e)),l=a.all("person").filter(({id:e,status:t,group:n})=>"in"===t&&n&&!o.has(e));t.ask(o=>s`<${Te} title=${e("{name} को हुन्?",{name:n.name})} close=${o}>
        <div class="stack console-choice-list">
          ${l.map(l=>{var r;return s`<button key=${l.id} class="button wide" onClick=${((a,o)=>()=>(a(),t.act((({id:t},n)=>Ze(e("{name} को सिट छ",{name:ce(n)}),Qe("edit_invitee",{invitee:t,person:n.id},["edit_invitee",{invitee:t,person:""}])))(n,o))))(o,l)}>
                <span dir="auto">${ce(l)}</span
                ><bdi class="soft">${null==(r=a.get("group",l.group))?void 0:r.name}</bdi>
              </button>`})}
          ${!l.length&&s`<p class="soft">${e("यहाँ भएका सबैको सिट छ।")}</p>`}
        </div>
      <//>`)}(t,n)},a&&{icon:"undo",words:e("सिट खाली गर्नुहोस्"),act:()=>t.act((({id:t,name:n,person:a})=>Ze(e("{name} को सिट खाली छ",{name:n}),Qe("edit_invitee",{invitee:t,person:""},["edit_invitee",{invitee:t,person:a}])))(n))},null,{icon:"trash",words:e("सूचीबाट हटाउनुहोस्"),danger:!0,act:()=>t.act((({id:t,name:n,group:a,organisation:o,table:s,flags:l,code:r,person:i})=>Ze(e("{name} अब सूचीमा छैनन्",{name:n}),Qe("remove_invitee",{invitee:t},["add_invitee",{invitee:t,name:n,group:a,organisation:o,table:s,flags:l,code:r,person:i}])))(n))}].filter(e=>!1!==e);function Ia(t,n,a){var o,l,r;const c=null!=n?n:{name:null!=(o=null==a?void 0:a.name)?o:"",group:null==a?void 0:a.group},u=o=>{const s={name:o.get("name").trim(),group:o.get("group"),organisation:o.get("organisation").trim(),table:Number(o.get("table")),flags:o.getAll("flags")},l={...s,group:s.group||void 0,...a&&{person:a.id}};return t.act(n?function(t,n){var a;const o={group:"",organisation:"",table:0,flags:[],...t},s=Object.keys(n).filter(e=>{var t;return String(n[e])!==String(null!=(t=o[e])?t:"")}),l=e=>({invitee:t.id,...Object.fromEntries(s.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}))});return Ze(e("परिवर्तन भयो: {name}",{name:null!=(a=n.name)?a:t.name}),s.length?Qe("edit_invitee",l(n),["edit_invitee",l(o)]):[])}(n,s):function(t){const n=i(),a={invitee:n,...t,code:y(ra,la)};return Ze(e("{name} आउने सूचीमा छन्",{name:t.name}),Qe("add_invitee",a,["remove_invitee",{invitee:n}]))}(l),{quiet:!0})},d=t.draft(`invitee/${null!=(r=null!=(l=null==n?void 0:n.id)?l:null==a?void 0:a.id)?r:""}`),$=k(t.store).map(({id:e,name:t})=>[e,t]);t.ask(t=>{var o,l,r;return s`<${ze}
        title=${n||a?e("{name} बारे",{name:null!=(o=null==n?void 0:n.name)?o:ce(a)}):e("मानिस थप्नुहोस्")}
        yes=${e(n||a?"सुरक्षित गर्नुहोस्":"थप्नुहोस्")}
        ...${{close:t,submit:u,draft:d}}
      >
        <${Ke} label=${e("नाम")}
          ><input name="name" required maxlength=${xa} defaultValue=${c.name} autofocus dir="auto"
        /><//>
        <${Ge} label=${e("समूह")} name="group" pairs=${$} now=${c.group} none=${e("अझै समूह छैन")} />
        <${Ke} label=${e("संस्था")}
          ><input name="organisation" maxlength=${_a} defaultValue=${null!=(l=c.organisation)?l:""} dir="auto"
        /><//>
        <${Pa} now=${null!=(r=c.flags)?r:[]} />
        <${Ke} label=${e("तालिका")} hint=${e("इच्छा मात्र। फरक नपर्ने भए खाली छोड्नुहोस्।")}
          ><input name="table" type="number" min="0" max="999" defaultValue=${c.table||""}
        /><//>
      <//>`})}const Pa=({now:t})=>s`<fieldset class="console-ticks">
    <legend>${e("के ल्याउँछन्")}</legend>
    ${ee().map(([e,n])=>s`<${Je} key=${e} name="flags" value=${e} defaultChecked=${t.includes(e)} label=${n} />`)}
  </fieldset>`,Aa={coming:"ok",declined:"error",asked:"info"};function Ba({context:t}){const n=[...t.store.all("invitation")].sort((e,t)=>(e.by||"9").localeCompare(t.by||"9")||e.at-t.at);return s`<section class="stack console-invitations" aria-label=${e("ल्याउनुपर्ने")}>
    <div class="console-side-head">
      <h3>${e("ल्याउनुपर्ने")}</h3>
      <button class="button small" onClick=${()=>Ta(t)}>${l("plus")}${e("थप्नुहोस्…")}</button>
    </div>
    ${n.length?s`<ul class="people">
            ${n.map(e=>s`<${Ua} key=${e.id} ...${{context:t,invitation:e}} />`)}
          </ul>`:s`<p class="soft">
            ${e("को यहाँ हुनुपर्थ्यो र छैनन्? व्यक्ति वा निकाय, र कसले कहिलेसम्म सोध्ने थप्नुहोस्।")}
          </p>`}
  </section>`}function Ua({context:t,invitation:n}){var a;const{store:o}=t,l=n.inviter&&o.get("person",n.inviter),r=[n.group&&(null==(a=o.get("group",n.group))?void 0:a.name),n.sector&&ue(te(),n.sector),n.level&&ue(de(),n.level),n.flag&&ue(ee(),n.flag)].filter(Boolean),i=[l&&e("{name} ले सोध्ने",{name:ce(l)}),n.by&&e("{day} सम्म",{day:$e(n.by)})].filter(Boolean);return s`<li class="person-row">
    <span class="person-name" dir="auto"
      >${n.who}<small
        >${[...r,...i].map((e,t)=>s`${t?" · ":""}<bdi>${e}</bdi>`)}</small
      ></span
    >
    <span class="chip" data-tone=${Aa[n.status]}>${ue(ne(),n.status)}</span>
    <${on} label=${e("{title} का लागि थप",{title:n.who})} items=${()=>Na(t,n)} />
  </li>`}const Na=(t,n)=>[{icon:"edit",words:e("सम्पादन गर्नुहोस्…"),act:()=>Ta(t,n)},...ne().filter(([e])=>e!==n.status).map(([e,a])=>({icon:"flag",words:a,act:()=>t.act(ia(n,{status:e}))})),null,{icon:"trash",words:e("हटाउनुहोस्"),danger:!0,act:()=>t.act(function({id:t,who:n,sector:a,group:o,level:s,flag:l,inviter:r,by:i,status:c}){const u={invitation:t,who:n,sector:a,group:o,level:s,flag:l,inviter:r,by:i,status:c};return Ze(e("अब ल्याउनु नपर्ने: {who}",{who:n}),Qe("remove_invitation",{invitation:t},["add_invitation",u]))}(n))}];function Ta(t,n){var a;const o=null!=n?n:{},{store:l}=t,r=[...x(l.all("person")),...l.all("person").filter(({role:e})=>"facilitator"===e)].map(e=>[e.id,ce(e)]).sort(([,e],[,t])=>e.localeCompare(t)),c=a=>{const o=Object.fromEntries([...a].map(([e,t])=>[e,t.trim()]));return t.act(n?ia(n,o):function(t){const n=i();return Ze(e("ल्याउनुपर्ने: {who}",{who:t.who}),Qe("add_invitation",{invitation:n,...t},["remove_invitation",{invitation:n}]))}(o),{quiet:!0})},u=t.draft(`invitation/${null!=(a=null==n?void 0:n.id)?a:""}`);t.ask(t=>{var a,i;return s`<${ze}
        title=${e(n?"निमन्त्रणा सम्पादन":"कसलाई ल्याउनुपर्छ?")}
        yes=${e(n?"सुरक्षित गर्नुहोस्":"थप्नुहोस्")}
        ...${{close:t,submit:c,draft:u}}
      >
        <${Ke} label=${e("व्यक्ति वा निकाय")} hint=${e("यो भित्तामा र प्रतिवेदनमा सबैले देख्छन्।")}
          ><input name="who" required maxlength=${120} defaultValue=${null!=(a=o.who)?a:""} autofocus dir="auto"
        /><//>
        <div class="console-pair">
          <${Ge} label=${e("कसले सोध्ने")} name="inviter" pairs=${r} now=${o.inviter} />
          <${Ke} label=${e("कहिलेसम्म")}><input name="by" type="date" defaultValue=${null!=(i=o.by)?i:""} /><//>
        </div>
        <div class="console-pair">
          <${Ge} label=${e("क्षेत्र")} name="sector" pairs=${te()} now=${o.sector} />
          <${Ge} label=${e("प्रभावको तह")} name="level" pairs=${de()} now=${o.level} />
          <${Ge} label=${e("के ल्याउँछन्")} name="flag" pairs=${ee()} now=${o.flag} />
          <${Ge}
            label=${e("समूहका लागि")}
            name="group"
            pairs=${k(l).map(({id:e,name:t})=>[e,t])}
            now=${o.group}
          />
        </div>
      <//>`})}const za=e=>e.ask(t=>s`<${Ra} ...${{context:e,close:t}} />`);function Ra({context:t,close:n}){const a=ae(t);return s`<${Te} wide title=${e("को छैनन्")} close=${n}>
    <div class="stack">
      <${Fa} context=${t} />
      ${a?s`<${Va} ...${{context:t,missing:a}} />`:s`<p class="soft" role="status">${e("एकछिन…")}</p>`}
      <${Ba} context=${t} />
    </div>
  <//>`}function Fa({context:t}){const n=t.store.get("about","about");return s`<${Je}
    label=${e("चरणको सट्टा यो भित्तामा देखाउनुहोस्")}
    checked=${"missing"===n.on_wall}
    onChange=${e=>t.act(Rt(n,{on_wall:e.target.checked?"missing":""}))}
  />`}const Va=({context:e,missing:t})=>s`<${Ka} ...${{context:e,missing:t}} />
    <${Wa} ...${{context:e,missing:t}} />
    <${Ha} missing=${t} />`;function Ka({context:t,missing:n}){const a=new Map(k(t.store).map(e=>[e.id,e]));return s`<div class="scroller" tabindex="0">
      <table class="table console-missing">
        <caption>
          ${e("सिटहरू, र मानिसले ल्याउने कुरा")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${e("समूह")}</th>
            <th scope="col" class="number">${e("लिइएका सिट")}</th>
            ${n.noted&&ee().map(([e,t])=>s`<th key=${e} scope="col">${t}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${n.groups.map(e=>s`<${Ja} key=${e.group} ...${{row:e,group:a.get(e.group),noted:n.noted}} />`)}
        </tbody>
        ${n.noted&&s`<tfoot>
            <tr>
              <th scope="row" colspan="2">${e("सबै जना")}</th>
              ${ee().map(([e])=>s`<${Ga} key=${e} ...${{brings:n.brings,flag:e}} />`)}
            </tr>
          </tfoot>`}
      </table>
    </div>
    ${!n.noted&&s`<p class="soft">
        ${e("अधिकार, स्रोतसाधन, विशेषज्ञता, जानकारी र आवश्यकतामध्ये के छैन हेर्न, आउने मानिसहरूमा तिनले के ल्याउँछन् लेख्नुहोस्।")}
      </p>`}`}const Ja=({row:t,group:n,noted:a})=>{var o;return s`<tr>
    <th scope="row">
      <span class="console-group"
        ><span class="badge" data-colour=${null==n?void 0:n.colour}>${l(null!=(o=null==n?void 0:n.icon)?o:"people")}</span
        ><span dir="auto">${null==n?void 0:n.name}</span></span
      >
    </th>
    <td class="number" data-tone=${t.here<t.seats?"warn":void 0}>
      ${t.seats?e("{all} मध्ये {here}",{here:t.here,all:t.seats}):t.here||"–"}
    </td>
    ${a&&ee().map(([e])=>s`<${Ga} key=${e} ...${{brings:t.brings,flag:e}} />`)}
  </tr>`};function Ga({brings:e,flag:t}){const{icon:n,words:a}=oe(e,t);return s`<td class="console-state" data-state=${e[t]} title=${a}>
    ${l(n)}<span class="visually-hidden">${a}</span>
  </td>`}function Wa({context:t,missing:n}){return n.levels?s`<ul class="console-levels" aria-label=${e("प्रभावका तह")}>
    ${n.levels.map(({level:n,barriers:a,groups:o})=>s`<li key=${n} class="notice" data-tone=${o.length?"ok":"warn"}>
          ${l(n)}<span
            ><b>${ue(de(),n)}</b
            >${" "}${u(["यहाँ {n} बाधा छ।","यहाँ {n} बाधा छन्।"],"{n} barriers lie here.",a)}${" "}
            ${o.length?s`${e("यहाँ प्रभाव भएका:")}${" "}${o.map((e,n)=>s`${n?", ":""}<bdi>${(e=>{var n;return null==(n=t.store.get("group",e))?void 0:n.name})(e)}</bdi>`)}`:e("यहाँ कुनै समूहको प्रभाव छैन।")}</span
          >
        </li>`)}
  </ul>`:s`<p class="soft">
      ${e("कुन तहको प्रभाव यहाँ छैन भनेर हेर्न, समूह सम्पादनमा प्रत्येक समूहको तह छान्नुहोस्।")}
    </p>`}function Ha({missing:t}){return t.sectors?t.sectors.length?s`<p class="notice" data-tone="warn">
    ${l("warning")}<span
      >${e("यहाँबाट समूह छैन:")} ${t.sectors.map(e=>ue(te(),e)).join(e(", "))}</span
    >
  </p>`:s`<p class="notice" data-tone="ok">
      ${l("check")}<span>${e("विधिले खोजेका सबै क्षेत्रका समूह छन्।")}</span>
    </p>`:s`<p class="soft">
      ${e("कुन क्षेत्र छैन हेर्न, समूह सम्पादनमा प्रत्येक समूहको क्षेत्र छान्नुहोस्।")}
    </p>`}const Xa=["people","person","fish","boat","government","leaf","book","microphone","heart","market","hand","youth","elder","national","house","tree","wheat","briefcase","star","wave","balance","globe","wrench","training","technology"],Ya=Array.from({length:12},(e,t)=>t+1),Qa=({icon:t,colour:n,name:a="",onChange:o})=>s`<fieldset class="look-icons">
      <legend>${e("चित्र")}</legend>
      ${Xa.map((n,r)=>s`<label key=${n} class="look">
            <input
              type="radio"
              name=${`${a}icon`}
              value=${n}
              defaultChecked=${n===t}
              aria-label=${e("चित्र {n}",{n:r+1})}
              onChange=${o}
            />
            <span>${l(n)}</span></label
          >`)}
    </fieldset>
    <fieldset class="look-icons">
      <legend>${e("रङ")}</legend>
      ${Ya.map(t=>s`<label key=${t} class="look" data-colour=${t}>
            <input
              type="radio"
              name=${`${a}colour`}
              value=${t}
              defaultChecked=${t===n}
              aria-label=${e("रङ {n}",{n:t})}
              onChange=${o} />
            <span class="look-colour"></span
          ></label>`)}
    </fieldset>`;function Za(t,n){var a;const o=n.id===(null==(a=t.me.value)?void 0:a.person);if("removed"===n.status)return[{icon:"undo",words:e("फेरि भित्र आउन दिनुहोस्"),act:()=>t.act((t=>Ze(e("{name} फर्कन सक्नुहुन्छ",{name:ce(t)}),Qe("readmit_person",{person:t.id},["remove_person",{person:t.id}])))(n))},null,eo(t,n)];const r=(a,o,s)=>n.role!==a&&{icon:o,words:s,act:()=>async function(t,n,a){const o={title:e("{name} लाई सहजकर्ता बनाउने?",{name:ce(n)}),yes:e("सहजकर्ता बनाउनुहोस्"),text:e("सहजकर्ताले चरण खोल्न र बन्द गर्न, कार्ड लुकाउन, सबै हेर्न र मानिस हटाउन सक्छन्।")};("facilitator"!==a||await t.confirm(o))&&t.act(((t,n)=>Ze(e("{name} को भूमिका अब अर्कै छ",{name:ce(t)}),Qe("set_role",{person:t.id,role:n},["set_role",{person:t.id,role:t.role}])))(n,a))}(t,n,a)};return[{icon:"edit",words:e("नाम बदल्नुहोस्…"),act:()=>function(t,n){const a=t.draft(`person/${n.id}`),o=a=>t.act(((t,n)=>Ze(e("नाम {name} राखियो",{name:n}),Qe("rename_person",{person:t.id,name:n},...t.name?[["rename_person",{person:t.id,name:t.name}]]:[])))(n,a.get("name").trim()),{quiet:!0});t.ask(t=>{var l;return s`<${ze} title=${e("व्यक्तिको नाम बदल्नुहोस्")} yes=${e("सुरक्षित गर्नुहोस्")} ...${{close:t,submit:o,draft:a}}>
        <${Ke} label=${e("नाम")}
          ><input name="name" required maxlength=${60} defaultValue=${null!=(l=n.name)?l:""} autofocus dir="auto"
        /><//>
      <//>`})}(t,n)},{icon:"move",words:e("अर्को समूहमा सार्नुहोस्…"),act:()=>function(t,n){const a=k(t.store).filter(e=>e.id!==n.group);t.ask(o=>s`<${Te} title=${e("{name} लाई सार्ने ठाउँ",{name:ce(n)})} close=${o}>
        <div class="stack">
          ${a.map(a=>s`<button
                key=${a.id}
                class="button wide"
                data-colour=${a.colour}
                onClick=${((a,o)=>()=>(a(),t.act(((t,n)=>Ze(e("{name} अब {group} मा हुनुहुन्छ",{name:ce(t),group:n.name}),Qe("move_person",{person:t.id,group:n.id},...t.group?[["move_person",{person:t.id,group:t.group}]]:[])))(n,o))))(o,a)}
              >
                ${l(a.icon)}<span dir="auto">${a.name}</span>
              </button>`)}
        </div>
      <//>`)}(t,n)},{icon:"info",words:e("संस्था र के ल्याउँछन्…"),act:()=>function(e,t){const n=e.store.all("invitee").find(e=>e.person===t.id);return Ia(e,n,n?void 0:t)}(t,n)},null,r("recorder","recorder",e("टिपोटकर्ता बनाउनुहोस्")),n.group&&r("participant","person",e("सहभागी बनाउनुहोस्")),r("facilitator","key",e("सहजकर्ता बनाउनुहोस्…")),!o&&null,!o&&{icon:"lock",words:e("बैठकबाट हटाउनुहोस्…"),danger:!0,act:()=>async function(t,n){const a={title:e("{name} लाई हटाउने?",{name:ce(n)}),yes:e("बैठकबाट हटाउनुहोस्"),danger:!0,text:e("यो फोनले तुरुन्तै केही पठाउन पाउँदैन। पठाइसकेको रहन्छ। तपाईं यो व्यक्तिलाई फेरि आउन दिन सक्नुहुन्छ।")};await t.confirm(a)&&t.act((t=>Ze(e("{name} बैठकबाहिर हुनुहुन्छ",{name:ce(t)}),Qe("remove_person",{person:t.id},["readmit_person",{person:t.id}])))(n))}(t,n)},!o&&eo(t,n)].filter(e=>!1!==e&&void 0!==e)}const eo=(t,n)=>({icon:"trash",words:e("व्यक्ति मेटाउनुहोस्…"),danger:!0,act:()=>async function(t,n){const a={title:e("{name} लाई मेटाउने?",{name:ce(n)}),yes:e("सदाका लागि मेटाउनुहोस्"),danger:!0,text:[e("यो व्यक्तिको नाम र सबै लेखाइ कार्यशालाको फाइलबाट हटाइन्छ।"),e("कार्डहरू खाली हुन्छन्; वाचा र खुला मत हटाइन्छन्।"),e("बेनामी कार्डहरू रहन्छन्: यस व्यक्तिले तीमध्ये कुन लेख्यो कसैले भन्न सक्दैन।"),e("यो उल्ट्याउन सकिँदैन।")]};await t.confirm(a)&&t.act((t=>Ze(e("व्यक्ति मेटाइयो"),Qe("erase_person",{person:t.id})))(n))}(t,n)});function to(t,n){var a;const o=k(t.store),r=null!=n?n:{name:"",icon:"people",colour:o.length%12+1},c=t.draft(`group/${null!=(a=null==n?void 0:n.id)?a:""}`),u=a=>{const o={name:a.get("name").trim(),icon:a.get("icon"),colour:Number(a.get("colour")),sector:a.get("sector"),level:a.get("level"),seats:Number(a.get("seats"))};return t.act(n?function(t,n){const a=["name","icon","colour","sector","level","seats"].filter(e=>void 0!==n[e]&&n[e]!==t[e]),o=e=>({group:t.id,...Object.fromEntries(a.map(t=>[t,e[t]]))});return Ze(e("समूह बदलियो: {name}",{name:n.name}),a.length?Qe("edit_group",o(n),["edit_group",o(t)]):[])}(n,o):function(t){const n=i();return Ze(e("समूह थपियो: {name}",{name:t.name}),Qe("add_group",{group:n,...t},["remove_group",{group:n}]))}(o),{quiet:!0})};t.ask(a=>s`<${ze}
        title=${e(n?"समूह सम्पादन गर्नुहोस्":"समूह थप्नुहोस्")}
        yes=${e(n?"सुरक्षित गर्नुहोस्":"थप्नुहोस्")}
        ...${{close:a,submit:u,draft:c}}
      >
        <${Ke} label=${e("नाम")}
          ><input name="name" required maxlength=${60} defaultValue=${r.name} autofocus dir="auto"
        /><//>
        <${Qa} icon=${r.icon} colour=${r.colour} />
        <div class="console-pair">
          <${Ge} label=${e("क्षेत्र")} name="sector" pairs=${te()} now=${r.sector} />
          <${Ge} label=${e("प्रभावको तह")} name="level" pairs=${de()} now=${r.level} />
          <${Ke} label=${e("सिटहरू")}
            ><input name="seats" type="number" min="0" max="2000" defaultValue=${r.seats||""}
          /><//>
        </div>
        ${n&&o.length>1&&s`<button
            type="button"
            class="button quiet"
            onClick=${()=>(a(),t.act(function({id:t,name:n,icon:a,colour:o,position:s,sector:l,level:r,seats:i}){const c={group:t,name:n,icon:a,colour:o,position:s,sector:l,level:r,seats:i};return Ze(e("समूह हटाइयो: {name}",{name:n}),Qe("remove_group",{group:t},["add_group",c]))}(n)))}
          >
            ${l("trash")}${e("समूह हटाउनुहोस्")}
          </button>`}
      <//>`)}async function no(e){const t=await ao(e);return t.why?e.toast({text:t.why,tone:"error"}):e.ask(n=>s`<${oo} ...${{context:e,first:t,close:n}} />`)}const ao=(e,t=!1)=>_n(e,"/recorder-link",{method:"POST",body:{anew:t}}).catch(({why:e})=>({why:e}));function oo({context:t,first:n,close:a}){const o=c(n),r=c(""),{url:i,key:u,expires_on:d}=o.value;return s`<${Te} wide title=${e("टिपोटकर्ताको लिङ्क")} close=${a}>
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
          <button class="button small" onClick=${async()=>r.value=await De(i)?e("कपी भयो"):""}>${l("copy")}${e("कपी गर्नुहोस्")}</button>
          <button class="button small" onClick=${async()=>{var n;const a=await ao(t,!0);a.why||(o.value=a),r.value=null!=(n=a.why)?n:e("पहिलेको लिङ्कले अब काम गर्दैन।")}}>${e("नयाँ लिङ्क बनाउनुहोस्")}</button>
        </div>
        <p class="soft" role="status">
          ${r.value||e("यो {date} सम्म काम गर्छ।",{date:$e(d)})}
        </p>
      </div>
    </div>
  <//>`}function so({context:t}){const n=c([]),a=async()=>{var e;return n.value=null!=(e=await lo(t))?e:n.peek()};r(()=>function(e){e();const t=setInterval(()=>"hidden"!==document.visibilityState&&e(),1e4);return()=>clearInterval(t)}(a),[]);const o=n.value.length;return o?s`<div class="console-idle">
    <span class="soft"
      >${u(["{n} जनाले केही गर्नुभएको छैन र जडानमा हुनुहुन्न","{n} जनाले केही गर्नुभएको छैन र जडानमा हुनुहुन्न"],"{n} people did nothing and aren’t connected",o)}</span
    >
    <button class="button small" onClick=${async()=>(await async function(t){const n=await lo(t);if(!(null==n?void 0:n.length))return;const a={title:u(["केही नगरेका {n} जनालाई हटाउने?","केही नगरेका {n} जनालाई हटाउने?"],"Remove {n} people who did nothing?",n.length),yes:e("हटाउनुहोस्"),danger:!0,text:[e("उहाँहरू जोडिनुभयो, तर यहाँ उहाँहरूको केही छैन र अहिले जडान छैन। सहजकर्ता र टिपोटकर्ता रहनुहुन्छ।"),e("बेनामी कार्ड मात्र लेख्ने वा गोप्य मत मात्र दिने व्यक्ति पनि यसमा हुन सक्छ: कसैले भन्न सक्दैन।"),e("उहाँहरू कोडबाट फेरि जोडिन सक्नुहुन्छ, र तपाईं यो काम फिर्ता लिन सक्नुहुन्छ।")]};await t.confirm(a)&&await t.act(function(e){const t=Array.from({length:Math.ceil(e.length/500)},(t,n)=>e.slice(500*n,500*(n+1)));return Ze(u(["{n} जना हटाइए","{n} जना हटाइए"],"{n} people removed",e.length),t.map(e=>Qe("remove_idle_people",{people:e},["readmit_people",{people:e}])))}(n))}(t),await a())}>${e("हटाउनुहोस्…")}</button>
  </div>`:null}const lo=async e=>{var t,n;return null!=(n=null==(t=await _n(e,"/idle").catch(()=>null))?void 0:t.people)?n:null};function ro({context:t}){const{store:n}=t,a=c(""),o=n.all("person").filter(({status:e})=>"erased"!==e),r=k(n),i=function({store:e,parts:t},n,a){var o,s,l,r;const i=e.get("stage",null!=(s=null==(o=e.get("about","about"))?void 0:o.current)?s:"");return"open"!==(null==i?void 0:i.status)?null:function(e,t,n){if(!n)return null;const a=new Set(x(t).map(e=>e.group));return e.filter(e=>a.has(e.id)&&!n.has(e.id))}(n,a,null==(r=null==(l=t[i.activity])?void 0:l.heard)?void 0:r.call(l,i,e))}(t,r,o),d=a.value.trim().toLocaleLowerCase(),$=d?o.filter(e=>ce(e).toLocaleLowerCase().includes(d)):o;return s`<section class="console-people" aria-label=${e("मानिस")}>
    <div class="console-side-head">
      <h2>${e("मानिस")}</h2>
      <button class="button small" onClick=${()=>to(t)}>${l("plus")}${e("समूह")}</button>
    </div>
    <${io} ...${{context:t,people:o}} />
    <div class="console-people-tools">
      <button class="button small" onClick=${()=>Ca(t)}>${l("people")}${e("आउने…")}</button>
      <button class="button small" onClick=${()=>ua(t)}>
        ${l("calendar")}${e("उपस्थिति…")}
      </button>
      <button class="button small" onClick=${()=>za(t)}>${l("gap")}${e("को छैनन्…")}</button>
      <button class="button small" onClick=${()=>no(t)}>${l("recorder")}${e("टिपोटकर्ता…")}</button>
    </div>
    <${co} silent=${i} />
    <${uo} ...${{groups:r,people:o}} />
    ${!t.rehearsal.value&&s`<${so} context=${t} />`}
    <label class="console-search"
      ><span class="visually-hidden">${e("मानिस खोज्नुहोस्")}</span>${l("search")}
      <input
        type="search"
        placeholder=${u(["{n} जनामा खोज्नुहोस्","{n} जनामा खोज्नुहोस्"],"Search {n} people",o.length)}
        value=${a.value}
        onInput=${e=>a.value=e.target.value}
    /></label>
    <${po} ...${{context:t,people:$}} />
    ${r.map(e=>s`<${$o}
          key=${e.id}
          ...${{context:t,group:e,words:d}}
          silent=${null==i?void 0:i.includes(e)}
          people=${$.filter(t=>t.group===e.id)}
        />`)}
    <${mo} ...${{context:t,people:$}} />
  </section>`}function io({context:t,people:n}){const{here:a=0}=t.sync.presence.value,o=x(n).length;return s`<p class="console-here">
    <b>${u(["{n} अहिले यहाँ","{n} अहिले यहाँ"],"{n} connected now",a)}</b>
    <span class="soft">${o?u(["{n} जनाको साथ","{n} जनाको साथ"],"{n} joined",o):e("अझै कोही सहभागी भएको छैन")}</span>
  </p>`}function co({silent:t}){return t?t.length?s`<p class="notice" data-tone="warn">
    ${l("microphone")}<span
      >${e("अझै नबोलेका:")} ${t.map((e,t)=>s`${t?", ":""}<bdi>${e.name}</bdi>`)}</span
    >
  </p>`:s`<p class="notice" data-tone="ok">${l("check")}<span>${e("यो चरणमा सबै समूह बोले।")}</span></p>`:null}function uo({groups:t,people:n}){const a=new Set(x(n).map(e=>e.group)),o=t.filter(e=>!a.has(e.id));return a.size&&o.length?s`<p class="soft console-absent">
    ${e("यी समूहबाट कोही आएको छैन:")} ${o.map((e,t)=>s`${t?", ":""}<bdi>${e.name}</bdi>`)}
  </p>`:null}function $o({context:t,group:n,people:a,silent:o,words:r}){var i;const c=a.filter(e=>"in"===e.status&&"facilitator"!==e.role),u=null!=(i=t.sync.presence.value.groups.get(n.id))?i:0;return r&&!c.length?null:s`<details class="console-group-row" open=${!!r||void 0}>
    <summary>
      <span class="badge" data-colour=${n.colour}>${l(n.icon)}</span>
      <span class="person-name"
        ><span dir="auto">${n.name}</span
        ><small
          >${c.length?e("{all} मध्ये {here} यहाँ",{here:u,all:c.length}):e("अहिलेसम्म कोही छैन")}</small
        ></span
      >
      ${o&&s`<span class="presence" data-state="silent">${e("मौन")}</span>`}
    </summary>
    <div class="toolbar">
      <button class="button small" onClick=${()=>to(t,n)}>
        ${l("edit")}${e("समूह सम्पादन गर्नुहोस्…")}
      </button>
    </div>
    <${go} ...${{context:t,people:c}} />
  </details>`}const po=({context:t,people:n})=>{const a=n.filter(e=>"in"===e.status&&("facilitator"===e.role||!e.group));return a.length>0&&s`<details class="console-group-row">
      <summary>
        <span class="badge">${l("key")}</span>
        <span class="person-name">${e("सहजकर्ताहरू")}<small>${a.length}</small></span>
      </summary>
      <${go} ...${{context:t,people:a}} />
    </details>`},mo=({context:t,people:n})=>{const a=n.filter(e=>"removed"===e.status);return a.length>0&&s`<details class="console-group-row">
      <summary>
        <span class="badge">${l("lock")}</span>
        <span class="person-name">${e("हटाइयो")}<small>${a.length}</small></span>
      </summary>
      <${go} ...${{context:t,people:a}} />
    </details>`},go=({context:e,people:t})=>s`<ul class="people">
    ${t.map(t=>s`<${ho} key=${t.id} ...${{context:e,id:t.id}} />`)}
  </ul>`;function ho({context:t,id:n}){var a;const o=t.store.get("person",n),r=t.sync.presence.value.people.has(n),i={recorder:e("टिपोटकर्ता"),facilitator:e("सहजकर्ता")};return s`<li class="person-row">
    <span class="person-name" dir="auto"
      >${ce(o)}<small
        >${[i[o.role],n===(null==(a=t.me.value)?void 0:a.person)&&e("तपाईं")].filter(Boolean).join(" · ")}</small
      ></span
    >
    ${"recorder"===o.role&&s`<span title=${e("टिपोटकर्ता")}>${l("recorder")}</span>`}
    <span class="presence" data-state=${r?"here":"away"}>${e(r?"यहाँ":"टाढा")}</span>
    <${on} label=${e("{title} का लागि थप",{title:ce(o)})} items=${()=>Za(t,o)} />
  </li>`}const vo=e=>e.ask(t=>s`<${bo} context=${e} close=${t} />`);function bo({context:t,close:n}){const a=[...t.undo.list.value].reverse();return s`<${Te} title=${e("पछिल्ला चरणहरू")} close=${n}>
    ${a.length?s`<ol class="people console-steps">
            ${a.map((e,n)=>s`<${fo} key=${`${e.since}/${n}`} ...${{context:t,step:e}} />`)}
          </ol>`:s`<p class="soft">${e("उल्ट्याउने केही छैन")}</p>`}
    <p class="soft">${e("त्यसपछि कसैले बदलेको कुरा जस्ताको तस्तै रहन्छ।")}</p>
  <//>`}const fo=({context:t,step:n})=>s`<li class="person-row">
    <span class="person-name"
      ><span dir="auto">${n.said}</span> <small class="soft">${function({by:t,at:n}){if(!n)return null!=t?t:"";const a=new Intl.DateTimeFormat(document.documentElement.lang,{hour:"numeric",minute:"2-digit"}).format(n);return t?e("{who}, {when}",{who:t,when:a}):a}(n)}</small></span
    >
    <button class="button small" onClick=${()=>t.takeBack(n)}>${l("undo")}${e("उल्ट्याउनुहोस्")}</button>
  </li>`,wo=e=>Object.entries(e).map(([e,{tab:t}])=>({name:e,...t})).sort((e,t)=>{var n,a;return(null!=(n=e.key)?n:"~")<(null!=(a=t.key)?a:"~")?-1:1}),yo=(e,t,n)=>wo(e).filter(({name:e,always:a,seldom:o,when:s})=>e===n||a||(null==s?void 0:s(t))||!o&&t.some(t=>t.activity===e)),ko="wsr-console-keys",xo=e=>Object.values(e).flatMap(({keys:e=[]})=>e);const _o={KeyU:vo,KeyN:Gt,KeyP:e=>e.act(Ft(!e.store.get("about","about").paused))},Co={"[":()=>()=>Bn("start"),"]":()=>()=>Bn("end"),u:e=>()=>e.takeBack(),"?":(e,t)=>t,"/":()=>()=>{var e;return null==(e=document.querySelector(".console-panel [type=search], .console-people [type=search]"))?void 0:e.focus()}};function So(){try{return"off"!==localStorage.getItem(ko)}catch{return!0}}const jo=t=>t.ask(n=>{return s`<${Te} wide title=${e("सहायता र किबोर्डका छोटा बाटा")} close=${n}>
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
              ${(o=t.parts,[(a=wo(o).filter(({key:e})=>e),[`${a[0].key} … ${a.at(-1).key}`,e("पानाहरू, {first} देखि {last} सम्म",{first:a[0].words(),last:a.at(-1).words()})]),["0",e("अहिलेको चरणमा फर्कने")],["Shift N",e("अर्को चरण खोल्ने")],["Shift P",e("बैठक रोक्ने वा फेरि चलाउने")],["U, Ctrl Z",e("पछिल्लो कदम उल्ट्याउने")],["Shift U",e("पछिल्ला चरणहरू देखाउनुहोस्")],["[ ]",e("कार्यसूची र मानिसहरू लुकाउने वा देखाउने")],["↑ ↓ ← →",e("कार्डहरूमा सर्नुहोस्; Shift सँगै छान्नुहोस्")],["Ctrl A",e("एउटा खण्डका सबै कार्ड छान्नुहोस्")],["/",e("यो पानामा खोज्ने")],...xo(o).filter(({words:e})=>e).map(({key:e,words:t})=>[e.toUpperCase(),t()]),["Esc",e("छनोट हटाउने; झ्याल बन्द गर्ने")],["Alt ↑ ↓",e("छानिएको चरण माथि वा तल सार्ने")],["?",e("यो सहायता")]]).map(([e,t])=>s`<div key=${e}>
                    <dt><kbd>${e}</kbd></dt>
                    <dd>${t}</dd>
                  </div>`)}
            </dl>
            <${Je}
              label=${e("यो यन्त्रमा एउटै बटनका छोटा बाटा चलाउनुहोस्")}
              defaultChecked=${So()}
              onChange=${e=>function(e){try{localStorage.setItem(ko,e?"on":"off")}catch{}}(e.target.checked)}
            />
          </section>
        </div>
      <//>`;var a,o}),Oo=e=>`wsr:${e}:link`;function qo({context:t}){const[a,o]=n(()=>function(e){try{return sessionStorage.getItem(Oo(e))}catch{return null}}(t.code)),[r,i]=n(!1);return a?s`<section class="notice console-keep" data-tone="leverage" aria-label=${e("यो लिङ्क राख्नुहोस्")}>
    ${l("key")}
    <div>
      <b>${e("यो लिङ्क राख्नुहोस्")}</b>
      <p>${e("यसले जुनसुकै यन्त्रमा यो सञ्चालन पृष्ठ खोल्छ। जससँग यो छ, उसले बैठक चलाउन सक्छ। यो पृष्ठले यो अहिले मात्र देखाउँछ।")}</p>
      <input readonly value=${a} aria-label=${e("सहजकर्ताको लिङ्क")} onFocus=${e=>e.target.select()} />
    </div>
    <button class="button small" onClick=${async()=>i(await De(a))}>
      ${l(r?"check":"copy")}${e(r?"कपी भयो":"कपी गर्नुहोस्")}
    </button>
    <button class="button small" onClick=${()=>(function(e){try{sessionStorage.removeItem(Oo(e))}catch{}}(t.code),o(null))}>${e("मैले राखेँ")}</button>
  </section>`:null}const Mo=({context:t})=>t.outbox.returned.value.map(n=>s`<p class="banner console-strip" role="status" data-tone="error" key=${n.key}>
        ${l("undo")}<span
          >${e("फिर्ता आयो: {why}",{why:n.why})} <b dir="auto">${fe(n.with).join(" · ")}</b></span
        >
        ${fe(n.with).length>0&&s`<button class="button small" onClick=${()=>De(fe(n.with).join("\n"))}>
            ${l("copy")}${e("कपी गर्नुहोस्")}
          </button>`}
        <button class="button small" onClick=${()=>t.outbox.take(n.key)}>${e("हटाउनुहोस्")}</button>
      </p>`);function Eo({context:t,stages:n,current:a,looking:o,look:r}){var i;const{tab:c,stage:u}=function(e,t,n,a){var o,s;const l=t=>Object.hasOwn(e,null!=t?t:"")?t:"open",r=null!=a?a:n,i=t.find(e=>e.id===r);if(i)return{tab:l(i.activity),stage:i};const c=t.filter(e=>e.activity===l(r));return{tab:l(r),stage:null!=(s=null!=(o=c.find(e=>e.id===n))?o:c.find(e=>"open"===e.status))?s:c[0]}}(t.parts,n,a,o.value),{Panel:d}=t.parts[c],$=n.find(e=>e.id===a);return s`<nav class="tabs console-tabs" aria-label=${e("पानाहरू")}>
      ${yo(t.parts,n,c).map(({name:e,words:t,icon:n})=>s`<button key=${e} aria-current=${c===e?"page":void 0} onClick=${()=>r(e)}>
            ${l(n)}<span>${t()}</span>${(null==$?void 0:$.activity)===e&&"open"===$.status&&s`<${Do} />`}
          </button>`)}
    </nav>
    <div class="console-panel">
      ${Lo(t.parts).map(([e,n])=>s`<${n} key=${e} context=${t} stage=${$} />`)}
      <${Io} ...${{stages:n,stage:u,look:r}} tab=${wo(t.parts).find(({name:e})=>e===c)} />
      <${d} key=${`${c}/${null!=(i=null==u?void 0:u.id)?i:""}`} context=${t} stage=${u} />
    </div>`}const Lo=e=>Object.entries(e).flatMap(([e,{Above:t}])=>t?[[e,t]]:[]),Do=()=>s`<span class="console-live" title=${e("अहिले खुला")}><span class="visually-hidden">${e("अहिले खुला")}</span></span>`;function Io({stages:t,stage:n,tab:a,look:o}){const l=t.filter(e=>e.activity===a.name);return s`<header class="console-panel-head">
    <h2 dir="auto">${n&&!a.always?n.title:a.words()}</h2>
    ${l.length>1&&s`<label class="console-which"
        ><span class="visually-hidden">${e("चरण")}</span
        ><select onChange=${e=>o(e.target.value)}>
          ${l.map(e=>s`<option value=${e.id} selected=${e===n}>${e.title}</option>`)}
        </select></label
      >`}
    ${n&&!a.always&&s`<span class="chip" data-tone=${"open"===n.status?"ok":void 0}>${Po(n.status)}</span>`}
  </header>`}const Po=t=>({ahead:e("अझै खुलेको छैन"),open:e("खुला"),done:e("बन्द"),skipped:e("छोडियो")}[t]);const Ao=({runs:e=[],opened_at:t})=>{var n,a;return null!=(a=null==(n=e[e.length-1])?void 0:n.opened_at)?a:t};function Bo(t){const n=new Intl.DateTimeFormat(document.documentElement.lang,{weekday:"long",hour:"numeric",minute:"2-digit"}).format(Ao(t));return{where:t.id,words:e("{when} देखि खुला",{when:n}),overnight:!0}}function Uo({context:t,look:n}){const a=function(t,n,a){const o=$(n),s=Object.values(t).flatMap(e=>{var t,a;return null!=(a=null==(t=e.leftOpen)?void 0:t.call(e,n))?a:[]});return[...n.get("about","about").paused?[{words:e("पोस्ट गर्न रोकिएको छ।")}]:[],...o.filter(e=>function(e,t){return"open"===e.status&&new Date(Ao(e)).toDateString()!==t.toDateString()}(e,a)).map(Bo),...s.map(({stage:e,words:t})=>({where:e,words:t}))]}(t.parts,t.store,new Date(t.now()));return a.length?s`<details class="disclosure console-still" open=${a.some(e=>e.overnight)}>
    <summary>${u(["{n} कुरा अझै बाँकी छ","{n} कुरा अझै बाँकी छन्"],"{n} things are still open",a.length)}</summary>
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
  </details>`:null}const No=({context:e})=>s`<div class="toasts" role="status" aria-live="polite">
    ${e.toasts.value.map(t=>s`<${To} key=${t} context=${e} one=${t} />`)}
  </div>`;function To({context:t,one:n}){const a=n.entry&&t.undo.has(n.entry);return s`<p class="toast console-toast" data-tone=${n.tone}>
    ${n.tone&&l("error"===n.tone?"warning":"info")}
    <span dir="auto">${n.text}</span>
    ${a&&s`<button class="button small" onClick=${()=>t.takeBack(n.entry)}>${l("undo")}${e("उल्ट्याउनुहोस्")}</button>`}
    <button
      class="button small quiet icon-only console-toast-close"
      aria-label=${e("हटाउनुहोस्")}
      onClick=${()=>t.dismiss(n)}
    >
      ${l("close")}
    </button>
  </p>`}const zo=({context:e})=>e.dialogs.value.map(e=>s`<${Ro} key=${e} one=${e} />`),Ro=({one:e})=>e.view(e.close),Fo=({context:t,about:n})=>s`<header class="topbar console-bar">
    <h1 class="topbar-title">
      <span dir="auto">${n.title}</span>
      <button class="console-plain console-code" onClick=${()=>Ye(t)} title=${e("QR कोड ठूलो देखाउनुहोस्")}>
        <span class="visually-hidden">${e("सहभागी हुने कोड")}</span><b class="code">${t.code}</b>
      </button>
    </h1>
    <${Vo} ...${{context:t,about:n}} />
    <${Jo} context=${t} />
    <${Go} context=${t} />
    <button
      class="button small icon-only"
      aria-label=${e("पछिल्ला चरणहरू")}
      title=${`${e("पछिल्ला चरणहरू")} (Shift U)`}
      onClick=${()=>vo(t)}
    >
      ${l("chevron-down")}
    </button>
    <a class="button small" href=${He(t)} target="_blank" rel="noopener"
      >${l("wall")}<span class="console-wide-words">${e("भित्तो खोल्नुहोस्")}</span></a
    >
    <button class="button small icon-only" aria-label=${e("सहायता र किबोर्डका छोटा बाटा")} onClick=${()=>jo(t)}>
      ${l("help")}
    </button>
    <${Wo} ...${{context:t,about:n}} />
  </header>`;function Vo({context:t,about:n}){var a;const o=t.store.get("stage",null!=(a=n.current)?a:"");return n.closed?null:o&&"open"===o.status?s`<span class="console-stage"
    ><span class="console-stage-name" dir="auto">${o.title}</span><${Ko} ...${{context:t,stage:o}}
  /></span>`:s`<span class="console-stage soft">${e("कुनै चरण खुला छैन")}</span>`}function Ko({context:t,stage:n}){const a=t.seconds.value;if(!n.ends_at)return s`<span class="timer" role="timer" title=${e("खुलेदेखि")}
      >${l("clock")}${w(a-n.opened_at)}</span
    >`;const o=_(n.ends_at,a,0),r=C(n.ends_at,a,0);return s`<span class="timer" role="timer" data-tone=${o?"error":r<12e4?"warn":void 0} title=${e(o?"समय नाघ्यो":"बाँकी")}
    >${l("timer")}${o?`+${w(o)}`:w(r)}</span
  >`}function Jo({context:t}){const n="live"===t.sync.state.value,{here:a=0}=t.sync.presence.value,o=t.outbox.waiting.value;return s`<span class="console-line" role="status" data-tone=${n?"ok":"error"}>
    ${l(n?"wifi":"cloud-off")}<span
      >${n?u(["{n} यहाँ","{n} यहाँ"],"{n} connected",a):e("जोडिएको छैन")}</span
    >
    ${o>0&&s`<b data-tone="warn">${u(["{n} पर्खिँदै","{n} पर्खिँदै"],"{n} waiting",o)}</b>`}</span
  >`}function Go({context:t}){const n=t.undo.last.value,a=n?e("उल्ट्याउनुहोस्: {what}",{what:n.said}):e("उल्ट्याउने केही छैन");return s`<button
    class="button small"
    disabled=${!n}
    title=${a}
    aria-label=${a}
    onClick=${()=>t.takeBack()}
  >
    ${l("undo")}<span class="console-wide-words">${e("उल्ट्याउनुहोस्")}</span>
  </button>`}function Wo({context:t,about:n}){if(n.closed)return null;const a=()=>t.act(Ft(!n.paused));return n.paused?s`<button class="button small primary console-pause" onClick=${a}>
        ${l("play")}${e("बैठक फेरि चलाउनुहोस्")}
      </button>`:s`<button class="button small console-pause" onClick=${a}>${l("pause")}${e("बैठक रोक्नुहोस्")}</button>`}function Ho({context:t}){var n;const a=t.store.get("about","about"),o=c(null),l=c("stage");if(r(()=>function(e){const t=t=>function(e,t){var n,a;if((null==(a=(n=e.target).closest)?void 0:a.call(n,"input:not([type=checkbox]), textarea, select, [role=menu]"))||document.querySelector("dialog[open]"))return;const o=function(e,{context:t,looking:n,help:a}){return!e.ctrlKey&&!e.metaKey||"z"!==e.key.toLowerCase()||e.shiftKey?e.ctrlKey||e.metaKey||e.altKey||e.repeat||!So()?void 0:/^[0-9]$/.test(e.key)?function(e,{context:t,looking:n}){if("0"===e)return()=>n.value=null;const a=yo(t.parts,$(t.store)).find(t=>t.key===e);return a&&(()=>n.value=a.name)}(e.key,{context:t,looking:n}):e.shiftKey&&_o[e.code]?()=>_o[e.code](t):e.shiftKey&&"?"!==e.key&&"/"!==e.key?void 0:function(e,t,n){var a,o;const s=xo(t.parts).find(t=>t.key===e);return null!=(o=null==(a=Co[e])?void 0:a.call(Co,t,n))?o:s&&(()=>s.act(t))}(e.key.toLowerCase(),t,a):()=>t.takeBack()}(e,t);o&&(e.preventDefault(),o())}(t,e);return document.addEventListener("keydown",t),()=>document.removeEventListener("keydown",t)}({context:t,looking:o,help:()=>jo(t)}),[]),r(()=>{o.value=null},[null==a?void 0:a.current]),!a)return s`<${Yo} context=${t} />`;document.title=`${a.title} · ${e("सञ्चालन पृष्ठ")}`;const i=e=>(o.value=e,l.value="stage");return s`<div class="console-frame" data-area=${l.value} data-folded=${Object.keys(An.value).filter(e=>An.value[e]).join(" ")||void 0}>
    <button class="button console-skip" onClick=${Xo}>${e("सिधै चरणमा जानुहोस्")}</button>
    <${Fo} ...${{context:t,about:a}} />
    <${Qo} ...${{context:t,about:a}} />
    <${Zo} area=${l} />
    <div class="console-columns">
      <div class="console-start">
        <${wn} context=${t} look=${i} looking=${null!=(n=o.value)?n:a.current} />
        <${En} context=${t} />
        <${Uo} context=${t} look=${i} />
      </div>
      <main class="console-middle" id="stage" tabindex="-1">
        <${Tn} side="start" shortcut="[" /><${Tn} side="end" shortcut="]" />
        <${Eo} ...${{context:t,looking:o,look:i}} stages=${$(t.store)} current=${a.current} />
      </main>
      <div class="console-end"><${ro} context=${t} /><${aa} context=${t} /></div>
    </div>
    <${No} context=${t} />
    <${zo} context=${t} />
  </div>`}const Xo=()=>{var e,t;return null==(t=null!=(e=document.querySelector("[data-focus-home]"))?e:document.querySelector("#stage"))?void 0:t.focus()},Yo=({context:t})=>s`<main class="console-door">
    <div class="stack" role="status">
      <h1>${e("सहजकर्ताको सञ्चालन पृष्ठ")}</h1>
      <p>${"away"===t.sync.state.value?e("सर्भरसँग सम्पर्क हुन सकेन। फेरि कोसिस हुँदै छ…"):e("बैठक खुल्दै छ…")}</p>
    </div>
  </main>`;function Qo({context:t,about:n}){const a=t.sync.state.value,{lost:o}=t.way.value;return s`<section aria-label=${e("सूचनाहरू")}>
    <${Ln} context=${t} />
    ${n.paused&&s`<p class="banner console-strip" role="status" data-tone="warn">${l("pause")}${e("बैठक रोकिएको छ: कोही केही पठाउन सक्दैन।")}</p>`}
    ${n.closed&&s`<p class="banner console-strip" role="status" data-tone="info">${l("lock")}${e("कार्यशाला बन्द भयो।")}</p>`}
    ${n.illustrative&&!t.rehearsal.value&&s`<p class="banner console-strip" data-tone="info">
        ${l("info")}${e("नमुना मात्र: यो कसैले भनेको वा निर्णय गरेको होइन।")}
      </p>`}
    ${o&&s`<p class="banner console-strip" role="status" data-tone="warn">
        ${l("warning")}${Ee(o)}${" "}
        ${e("फोनहरू अब {address} बाट जोडिन्छन्",{address:We(t.way.value.joinUrl)})}
      </p>`}
    ${"away"===a&&s`<p class="banner console-strip" role="status" data-tone="error">
        ${l("cloud-off")}${e("जोडिएको छैन। देखिएको पुरानो हुन सक्छ; आफैँ फेरि जोडिन्छ।")}
      </p>`}
    <${qo} context=${t} />
    <${Mo} context=${t} />
  </section>`}const Zo=({area:t})=>s`<nav class="tabs console-areas" aria-label=${e("सञ्चालन पृष्ठका भाग")}>
    ${[["agenda",e("कार्यसूची")],["stage",e("चरण")],["people",e("मानिस")]].map(([e,n])=>s`<button
          key=${e}
          aria-current=${t.value===e?"page":void 0}
          onClick=${()=>t.value=e}
        >
          ${n}
        </button>`)}
  </nav>`;function es(e,t){const n=e.slice(0,3).map(({card:e})=>`“${ts(t.get(e)||e)}”`),a=e.length-n.length,o=a>0?[...n,u(["थप {n}","थप {n}"],"{n} more",a)]:n,s=[...new Set(e.map(({why:e})=>e))].join(" ");return u(["{n} कार्ड जस्ताको तस्तै छ: {cards}। {why}","{n} कार्ड जस्ताको तस्तै छन्: {cards}। {why}"],"{n} cards stay as they were: {cards}. {why}",e.length,{cards:o.join(", "),why:s})}const ts=e=>[...e].length>40?`${[...e].slice(0,40).join("")}…`:e,ns={read:()=>[],write:()=>{}};function as(e,t=()=>sessionStorage){return{read(){var n;try{return JSON.parse(null!=(n=t().getItem(e))?n:"[]")}catch{return[]}},write(n){try{n.length?t().setItem(e,JSON.stringify(n)):t().removeItem(e)}catch{}}}}const os=e=>e.flatMap(e=>{var t;return null!=(t=e.left)?t:[]}),ss=e=>{var t;const n=e.filter(e=>e.ok);return{since:Math.max(...n.map(({seq:e})=>e)),log:null==(t=n.at(-1))?void 0:t.log}};function ls(t,n){const a=function({signal:e,shelf:t=ns}){var n;let a=t.read();const o=e(null!=(n=a.at(-1))?n:null),s=e(a);function l(e){var n;a=e.slice(-50),t.write(a),o.value=null!=(n=a.at(-1))?n:null,s.value=a}return{last:o,list:s,done:e=>(l([...a,e]),e),drop:e=>l(a.filter(t=>t!==e)),has:e=>a.includes(e),clear:()=>l([]),take(){var e;const t=null!=(e=a.at(-1))?e:null;return t&&l(a.slice(0,-1)),t}}}({signal:f,shelf:as(`wsr-undo/${t.prefix}`)}),o=f([]),l=f([]),r=f(t.now()),i=f({joinUrl:n.joinUrl,choices:[],lost:null}),c=f(!1);function d({text:e,tone:t,entry:n}){const a={text:e,tone:t,entry:n};o.value=[...o.peek().filter(e=>e.tone).slice(-1),a],setTimeout(()=>$(a),t?18e3:9e3)}setInterval(()=>r.value=t.now(),500);const $=e=>o.value=o.peek().filter(t=>t!==e);async function p(e,{quiet:n=!1}={}){if(!e.steps.length)return{ok:!0};const o=e.steps.map(e=>t.post(e.do,e.with,e.since)),s={quiet:n,gone:!1},l=function(e,t){const n=t.flatMap(e=>{var t;return null!=(t=e.with.cards)?t:[]});return new Map(n.map(t=>[t,e.has("card",t)?e.get("card",t).text:""]))}(t.store,e.steps),r=Promise.all(o.map(e=>e.answer)).then(n=>function(e,n,o,{quiet:s,gone:l},r){l||n.forEach((e,n)=>o[n].ok||t.outbox.take(e.key));const i=((e,t)=>{const n=new Set(os(t).map(({card:e})=>e));return e.filter((e,n)=>t[n].ok).reverse().flatMap(e=>e.backs.map(e=>((e,{with:t,...n})=>({...n,with:t.cards&&e.size?{...t,cards:t.cards.filter(t=>!e.has(t))}:t}))(n,e))).filter(({with:{cards:e}})=>!e||e.length>0)})(e.steps,o),c=function({said:e,steps:t},n){if("string"==typeof e)return e;const a=new Set(t.flatMap(e=>{var t;return null!=(t=e.with.cards)?t:[]}));for(const{card:e}of n.flatMap(e=>{var t;return null!=(t=e.left)?t:[]}))a.delete(e);return e(a.size)}(e,o),u=i.length?a.done({said:c,backs:i,at:t.now(),by:S(t).name,...ss(o)}):void 0,$=o.filter(e=>!e.ok),p=os(o);if(p.length&&d({text:es(p,r),tone:"warn"}),!$.length)return d({text:c,entry:u}),{ok:!0};const m=1===$.length||1===o.length?$[0].why:g($);return s||l||d({text:m,tone:"error",entry:u}),{ok:!1,why:m}}(e,o,n,s,l));return Promise.race([r,m(o,s)])}async function m(t,n){return await Promise.all(t.map(e=>{var t;return null!=(t=e.kept)?t:e.answer})),await new Promise(e=>setTimeout(e,2500)),t.every(e=>"waiting"!==e.state.value)?new Promise(()=>{}):(n.gone=!0,d({text:e("यही यन्त्रमा राखिएको छ। बैठकसँग सम्पर्क हुनेबित्तिकै पठाइन्छ।"),tone:"warn"}),{ok:!0})}const g=e=>u(["{n} अस्वीकार भयो। {why}","{n} अस्वीकार भए। {why}"],"{n} were refused. {why}",e.length,{why:e[0].why});function h(e){const t={view:e,close:()=>l.value=l.peek().filter(e=>e!==t)};return l.value=[...l.peek(),t],t.close}return{...t,...n,way:i,rehearsal:c,undo:a,toasts:o,dialogs:l,seconds:r,toast:d,dismiss:$,act:p,takeBack:async function(n=a.last.peek()){if(n&&a.has(n)){if(a.drop(n),o.value=o.peek().filter(e=>e.entry!==n),n.log!==t.outbox.log())return d({text:e("त्यसपछि कार्यशाला प्रतिलिपिबाट चलिरहेको छ, त्यसैले यो फिर्ता गर्न सकिँदैन।"),tone:"error"});await p({said:e("फिर्ता लिइयो: {what}",{what:n.said}),steps:n.backs.map(e=>({...e,since:n.since,backs:[]}))})}},ask:h,confirm:e=>new Promise(t=>h(n=>s`<${Ve} ...${e} answer=${e=>j(()=>(n(),t(e)))} />`))}}function rs({code:t,why:a,enter:o}){const[r,i]=n(a?is(a):""),[c,u]=n(!1);return s`<main class="console-door">
    <form class="stack" onSubmit=${async function(e){e.preventDefault();const t=new FormData(e.target);u(!0),await o({facilitator_key:cs(t.get("key")),name:t.get("name").trim()}).catch(e=>i(is(e))),u(!1)}}>
      <h1>${e("सहजकर्ताको सञ्चालन पृष्ठ")}</h1>
      <p>${e("कार्यशाला {code}। सहजकर्ताको लिङ्क खोल्नुहोस्, वा लिङ्क वा साँचो यहाँ टाँस्नुहोस्।",{code:t})}</p>
      <label class="field"
        ><b>${e("सहजकर्ताको साँचो")}</b><input name="key" type="password" required autocomplete="off" autofocus
      /></label>
      <label class="field"
        ><b>${e("तपाईंको नाम")}</b><span class="field-hint">${e("चाहे मात्र; सह-सहजकर्ताले देख्छन्।")}</span
        ><input name="name" maxlength=${60} autocomplete="name" dir="auto"
      /></label>
      ${r&&s`<p class="notice" role="alert" data-tone="error">${l("warning")}<span>${r}</span></p>`}
      <button class="button primary wide" disabled=${c}>${l("key")}${e("सञ्चालन पृष्ठ खोल्नुहोस्")}</button>
      <p class="soft">${e("तपाईं भाग लिन चाहनुहुन्छ?")} <a href=${`/w/${t}`}>${e("यो यन्त्रमा सहभागी हुनुहोस्")}</a></p>
    </form>
  </main>`}const is=t=>t.why||e("सर्भरसँग सम्पर्क हुन सकेन। फेरि कोसिस गर्नुहोस्।"),cs=e=>{var t;return null!=(t=Me(e.includes("#")?e.slice(e.indexOf("#")):""))?t:e.trim()},{code:us,joinUrl:ds}=document.documentElement.dataset,$s=document.getElementById("console");async function ps(e){const t=await D(us,e);return I(us,"console"),P(us,"console",t),gs(t,e.facilitator_key)}function ms(e){E(s`<${rs} key="door" code=${us} why=${e} enter=${ps} />`,$s)}async function gs(e,t){const n=await se(A,"console"),a=ls(M({code:us,...e}),{code:us,parts:n,token:e.token,joinUrl:null!=ds?ds:`${location.origin}/w/${us}`});a.editStage=e=>ln(a,e),E(s`<${Ho} key=${e.person} context=${a} />`,$s),L(()=>function({sync:{state:e,problem:t},undo:n},a){var o;if("reload"===e.value&&location.reload(),"removed"!==e.value)return;I(us,"console"),n.clear();const s=null!=(o=t.value)?o:void 0;a&&"removed"!==(null==s?void 0:s.code)?ps({facilitator_key:a}).catch(ms):ms(s)}(a,t))}function hs({context:t}){const{choices:n,lost:a}=t.way.value;return n.length<2&&!a?null:s`<fieldset class="choices console-addresses">
    <legend>${e("QR कोड, पोस्टर र कार्डमा रहने ठेगाना")}</legend>
    ${n.map(n=>{return s`<label class="choice" key=${n.ip}
          ><input
            type="radio"
            name="address"
            checked=${n.chosen&&!a}
            onChange=${()=>async function(t,{ip:n}){const a=t.way.value;try{!function(t,{choices:n},a,o){const s=n.map(e=>({...e,chosen:e.ip===a}));t.way.value={joinUrl:o,choices:s,lost:null},t.toast({text:e("फोनहरू अब {address} बाट जोडिन्छन्",{address:We(o)})})}(t,a,n,(await _n(t,"/address",{method:"PUT",body:{ip:n}})).join_url)}catch({why:e}){t.way.value={...a},t.toast({text:e,tone:"error"})}}(t,n)}
          /><span class="choice-face" title=${n.name}
            ><span
              >${o=n.kind,(null!=(l=Le[o])?l:Le.network)()} <bdi class="console-ip">${n.ip}</bdi
              ><small><bdi>${n.name}</bdi></small></span
            ></span
          ></label
        >`;var o,l})}
  </fieldset>`}O(),async function(){const e=function(e,t){const n=Me(e.hash);return n&&t.replaceState(null,"",e.pathname+e.search),n}(location,history),t=q(us,"console");t?gs(t,e):e?ps({facilitator_key:e}).catch(ms):ms()}();const vs={key:"1",icon:"qr",words:()=>e("जोडिनुहोस्"),always:!0};var bs=Object.freeze({__proto__:null,Panel:function({context:t}){const n=x(t.store.all("person")).length;return s`<div class="console-join">
    <${Xe} context=${t} />
    <div class="stack">
      <h3>${e("मानिसलाई भित्र ल्याउनुहोस्")}</h3>
      <ol>
        <li>${e("यो हलको वाइफाइमा जोडिनुहोस्। पृष्ठ नखुले मोबाइल डाटा बन्द गर्नुहोस्।")}</li>
        <li>${e("क्यामेरा कोडतिर देखाउनुहोस्, वा ठेगाना लेख्नुहोस्।")}</li>
        <li>${e("आफ्नो समूह छान्नुहोस्। खाता चाहिँदैन।")}</li>
      </ol>
      <p><b class="code">${We(t.way.value.joinUrl)}</b></p>
      <${hs} context=${t} />
      <div class="row">
        <button class="button" onClick=${()=>async function(t){const n=await De(t.way.value.joinUrl);t.toast(n?{text:e("सहभागी हुने लिङ्क कपी भयो")}:{text:e("आफैँ कपी गर्नुहोस्: {link}",{link:t.way.value.joinUrl}),tone:"error"})}(t)}>${l("copy")}${e("सहभागी हुने लिङ्क कपी गर्नुहोस्")}</button>
        <button class="button" onClick=${()=>Ye(t)}>${l("qr")}${e("ठूलो देखाउनुहोस्")}</button>
        <a class="button" href=${He(t)} target="_blank" rel="noopener"
          >${l("wall")}${e("भित्तो खोल्नुहोस्")}</a
        >
      </div>
      <p class="console-here"><b>${u(["{n} जना सहभागी भए","{n} जना सहभागी भए"],"{n} people have joined",n)}</b></p>
    </div>
  </div>`},tab:vs});const fs={all:()=>!0,alone:e=>!e.cluster&&"shown"===e.shown,held:e=>"held"===e.shown,hidden:e=>"hidden"===e.shown,liked:(e,t)=>t.support(e.id)>0},ws={show:"all",words:"",group:"",table:"",lane:"",sort:""},ys={newest:(e,t)=>t.at-e.at,group:(e,t,n)=>n.group(e.group).localeCompare(n.group(t.group))||e.at-t.at,liked:(e,t,n)=>n.support(t.id)-n.support(e.id)||e.at-t.at};function ks(e,t,n){const a=ys[t];return a?[...e].sort((e,t)=>a(e,t,n)):e}const xs=e=>e.map(e=>e.id),_s=(e,t,n,...a)=>t.length?Qe(e,{cards:xs(t),...n},...a):[];function Cs(e,t){const n=e.filter(e=>e.lane!==t.id),a=[...qs(n,"lane")].filter(([e])=>e).map(([e,t])=>["move_card",{cards:t,lane:e}]);return Ze(e=>u(["{n} कार्ड {lane} मा सारियो","{n} कार्ड {lane} मा सारिए"],"{n} cards moved to {lane}",e,{lane:t.title}),_s("move_card",n,{lane:t.id},...a))}function Ss({stage:t,title:n,cards:a}){const o=i(),s=[["remove_cluster",{cluster:o}],...Os(a.filter(e=>e.cluster))],l=a.map(e=>e.id);return Ze(e("गुच्छा बनाइयो: {title}",{title:n}),Qe("add_cluster",{cluster:o,stage:t,title:n,cards:l},...s))}function js(t,n){var a;const o=null!=(a=null==n?void 0:n.id)?a:null,s=t.filter(e=>{var t;return(null!=(t=e.cluster)?t:null)!==o}),l=n?e("{title} मा राखियो",{title:n.title}):e("गुच्छाबाट निकालियो"),r=s.map(e=>e.id);return Ze(l,r.length?Qe("cluster_cards",{cluster:o,cards:r},...Os(s)):[])}const Os=e=>[...qs(e,"cluster")].map(([e,t])=>["cluster_cards",{cluster:e,cards:t}]);function qs(e,t){var n,a;const o=new Map;for(const s of e){const e=null!=(n=s[t])?n:null;o.set(e,[...null!=(a=o.get(e))?a:[],s.id])}return o}function Ms(e,t){const n=t.map(t=>e.get("card",t)).filter(e=>e&&!e.merged_into&&"hidden"!==e.shown),[{cluster:a}={}]=n;return a&&n.every(e=>e.cluster===a)?[]:n}function Es(e,t){const n=(e,t)=>{var n;return Qe("merge_cards",{card:e.id,into:t.id},["merge_cards",{card:e.id,into:null!=(n=e.merged_into)?n:null}])},a=t.flatMap(([t,a])=>t.filter(e=>e.id!==a.id).flatMap(t=>{return[...(o=t.id,e.all("card").filter(e=>e.merged_into===o)).map(e=>n(e,a)),n(t,a)];var o}));return Ze(u(["{n} कार्ड मिलाइयो","{n} कार्ड मिलाइए"],"{n} cards merged",a.length),a)}const Ls=e=>e.context.ask(t=>s`<${Ds} ...${{wall:e,close:t}} />`);function Ds({wall:t,close:n}){var a,o;const{context:i,stage:u}=t,d=c(null),$=c(new Set),p=c(new Map),m=async()=>{d.value=null,d.value=await _n(i,`/similar?stage=${encodeURIComponent(u)}`).catch(({why:e})=>({why:e}))};r(()=>{m()},[]);const g=(null!=(o=null==(a=d.value)?void 0:a.groups)?o:[]).map(({cards:e,nearly:t})=>({key:e.join("/"),nearly:t,cards:Ms(i.store,e)})).filter(({key:e,cards:t})=>t.length>1&&!$.value.has(e)),h=({key:e,cards:t})=>{var n;return null!=(n=t.find(({id:t})=>t===p.value.get(e)))?n:((e,t)=>[...t].sort((t,n)=>pe(e,n.id)-pe(e,t.id)||t.at-n.at)[0])(i.store,t)},v=(e,t)=>p.value=new Map(p.peek()).set(e,t),b=({key:e})=>$.value=new Set($.peek()).add(e);return s`<${Te} title=${e("मिल्दाजुल्दा कार्ड")} close=${n} wide>
    <div class="stack">
      <${Is} told=${d.value} many=${g.length} again=${m} />
      ${g.length>0&&s`<ul class="stack similar-list">
          ${g.map(e=>s`<${Ps} key=${e.key} ...${{context:i,stage:u,group:e,target:h(e),choose:v,leave:b}} />`)}
        </ul>`}
      <div class="dialog-foot">
        ${i.undo.last.value&&s`<button class="button" onClick=${()=>i.takeBack()}>${l("undo")}${e("उल्ट्याउनुहोस्")}</button>`}
        ${g.length>1&&s`<button
            class="button"
            onClick=${()=>i.act(Es(i.store,g.map(e=>[e.cards,h(e)])))}
          >
            ${l("merge")}${e("सबै गाभ्नुहोस्")}
          </button>`}
        <button class="button primary" onClick=${n}>${e("सकियो")}</button>
      </div>
    </div>
  <//>`}function Is({told:t,many:n,again:a}){if(!t)return s`<p class="stack-tight" role="status">
      <span>${e("कार्ड तुलना गरिँदै छ… केही सेकेन्ड लाग्न सक्छ।")}</span><progress></progress>
    </p>`;if(t.why)return s`<div class="notice" role="alert" data-tone="warn">
      ${l("warning")}<span>${t.why}</span>
      <button class="button small" onClick=${a}>${e("फेरि कोसिस गर्नुहोस्")}</button>
    </div>`;const o=u(["{n} कार्ड तुलना गरियो।","{n} कार्ड तुलना गरियो।"],"{n} cards compared.",t.compared),r="meaning"===t.way?e("शब्द र अर्थका आधारमा।"):e("शब्दका आधारमा मात्र।"),i=n?u(["{n} सुझाव","{n} सुझाव"],"{n} suggestions",n):e("अब मिल्दाजुल्दा कार्ड छैनन्।");return s`<p class="soft" role="status"><b>${i}</b> · ${o} ${r}</p>`}function Ps({context:t,stage:n,group:a,target:o,choose:r,leave:i}){const{cards:c,key:u,nearly:d}=a;return s`<li class="similar-one">
    <fieldset class="console-choice-list">
      <legend>
        <span class="chip">${e(d?"झन्डै उही शब्द":"मिल्दोजुल्दो अर्थ")}</span>
        <span class="soft">${e("रहने पाठ छान्नुहोस्।")}</span>
      </legend>
      ${c.map(e=>s`<${As}
      key=${e.id}
      ...${{context:t,card:e,name:u,chosen:e===o}}
      onChoose=${()=>r(u,e.id)}
    />`)}
    </fieldset>
    <div class="toolbar">
      <button class="button small" onClick=${()=>t.act(Es(t.store,[[c,o]]))}>${l("merge")}${e("मिलाउनुहोस्")}</button>
      <button class="button small" onClick=${()=>t.act(function(e,t,n){return Ss({stage:e,title:[...n.text.replace(/\s+/g," ")].slice(0,120).join(""),cards:t})}(n,c,o))}>${l("cluster")}${e("सँगै राख्नुहोस्")}</button>
      <button class="button small quiet" onClick=${()=>i(a)}>${e("जस्ताको तस्तै छाड्नुहोस्")}</button>
    </div>
  </li>`}const As=({context:{store:e},card:t,name:n,chosen:a,onChoose:o})=>{var l;return s`<label class="tick"
    ><input type="radio" name=${n} checked=${a} onChange=${o} />
    <span
      ><span dir="auto">${U(t)}</span>
      <span class="card-foot"
        ><${B} plain group=${e.get("group",null!=(l=t.group)?l:"")} />
        ${pe(e,t.id)>0&&s`<span dir="auto">${me(e,t.id)}</span>`}</span
      ></span
    ></label
  >`};function Bs({wall:t,context:n,stage:a,cards:o,wanted:r,counts:c}){const u=e=>r.value={...r.peek(),...e},d=o.filter(e=>"held"===e.shown);return s`<div class="toolbar console-board-head">
    <label class="console-search"
      ><span class="visually-hidden">${e("कार्ड खोज्नुहोस्")}</span>${l("search")}
      <input
        type="search"
        data-search
        placeholder=${e("कार्ड खोज्नुहोस्")}
        value=${r.value.words}
        onInput=${e=>u({words:e.target.value})}
    /></label>
    <button class="button small" onClick=${()=>function(t,n){const a=t.draft(`new-card/${n.id}`),o=a=>t.act(function(t,n){const a=i(),o={lane:n.get("lane")||void 0,for_group:n.get("group")||void 0};return Ze(e("कार्ड थपियो"),Qe("add_card",{card:a,stage:t.id,text:n.get("text").trim(),...o},["withdraw_card",{card:a}]))}(n,a),{quiet:!0});t.ask(l=>{var r;return s`<${ze} title=${e("कार्ड थप्नुहोस्")} yes=${e("थप्नुहोस्")} ...${{close:l,submit:o,draft:a}}>
        <${Ke} label=${e("कार्डका शब्द")}>
          <textarea name="text" rows="3" required maxlength=${280} autofocus dir="auto"></textarea>
        <//>
        ${(null==(r=n.lanes)?void 0:r.length)>1&&s`<${Ke} label=${e("खण्ड")}
            ><select name="lane">
              ${n.lanes.map(e=>s`<option value=${e.id} selected=${"unsorted"===e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <${Ke} label=${e("कसले भन्यो")}
          ><select name="group">
            <option value="">${e("समूह छैन")}</option>
            ${k(t.store).map(e=>s`<option value=${e.id}>${e.name}</option>`)}
          </select><//
        >
      <//>`})}(n,a)}>${l("plus")}${e("कार्ड…")}</button>
    ${o.length>2&&s`<button class="button small" onClick=${()=>Ls(t)}>${l("merge")}${e("मिल्दाजुल्दा कार्ड")}</button>`}
    ${d.length>0&&s`<button class="button small" onClick=${()=>zs(n,a,d)}>${l("show")}${e("सबैलाई जान दिनुहोस्")}</button>`}
    <div class="toolbar" role="group" aria-label=${e("कुन कार्ड")}>
      ${Us(c).map(([e,t])=>s`<button
            key=${e}
            class="button small"
            aria-pressed=${r.value.show===e}
            onClick=${()=>u({show:e})}
          >
            ${t} <span class="count">${c[e]}</span>
          </button>`)}
    </div>
    <div class="toolbar console-board-picks" role="group" aria-label=${e("छान्ने र क्रम मिलाउने")}>
      ${function(t,n,a){var o;const s=[...new Set(a.map(e=>e.table).filter(Boolean))],l=k(t.store).map(e=>[e.id,e.name]),r=(null!=(o=n.lanes)?o:[]).map(e=>[e.id,e.title]);return[{name:"group",label:e("समूह"),pairs:[["",e("सबै समूह")],...l,["none",e("समूह छैन")]]},{name:"lane",label:e("खण्ड"),pairs:[["",e("सबै खण्ड")],...r]},{name:"table",label:e("तालिका"),pairs:[["",e("सबै टेबुल")],...s.map(t=>[t,e("टेबल {n}",{n:ge(t)})])]},{name:"sort",label:e("क्रम"),pairs:Ts()}].filter(({name:e,pairs:t})=>"sort"===e||t.length>2)}(n,a,o).map(e=>s`<${Ns} key=${e.name} ...${{...e,wanted:r,set:u}} />`)}
    </div>
  </div>`}const Us=t=>[["all",e("सबै")],["alone",e("अझै गुच्छामा नभएका")],["held",e("जान दिन बाँकी")],["hidden",e("लुकाइएका")],...t.liked?[["liked",e("समर्थन पाएका")]]:[]],Ns=({name:e,label:t,pairs:n,wanted:a,set:o})=>s`<select
    aria-label=${t}
    value=${a.value[e]}
    onChange=${t=>o({[e]:t.target.value})}
  >
    ${n.map(([t,n])=>s`<option key=${t} value=${t} selected=${a.value[e]===t}>${n}</option>`)}
  </select>`,Ts=()=>[["",e("पुराना पहिले")],["newest",e("नयाँ पहिले")],["group",e("समूहअनुसार")],["liked",e("धेरै समर्थन पाएका पहिले")]],zs=(e,t,n)=>e.act({said:u(["{n} कार्डलाई जान दिइयो","{n} कार्डलाई जान दिइयो"],"{n} cards approved",n.length),steps:[{do:"reveal_cards",with:{stage:t.id},backs:[{do:"hide_card",with:{cards:n.map(e=>e.id),hidden:!0}}]}]}),Rs={ArrowDown:1,ArrowUp:-1,Home:-1/0,End:1/0},Fs={ArrowRight:1,ArrowLeft:-1};const Vs=".console-pick > input",Ks=`[data-card] ${Vs}`,Js=e=>[...e.querySelectorAll(Ks)];function Gs(e,t){var n,a;if(!e)return;const o=(null==(n=t.box)?void 0:n.isConnected)?t.box:null!=(a=Ws(t))?a:e.querySelector(Ks);for(const t of e.querySelectorAll('.console-pick > input[tabindex="0"]'))t!==o&&(t.tabIndex=-1);o&&(o.tabIndex=0,t.inside&&document.activeElement===document.body&&o.focus({preventScroll:!0}))}const Ws=({list:e,index:t})=>{var n;return(null==e?void 0:e.isConnected)?null==(n=[...e.children].at(Math.min(t,e.children.length-1)))?void 0:n.querySelector(Vs):null};const Hs=(t,n)=>Ze(e(n?"प्रभाव बिन्दु बनाइयो":"अब प्रभाव बिन्दु होइन"),Qe("mark_leverage",{on:t,marked:n},["mark_leverage",{on:t,marked:!n}]));function Xs(t,n){const a=((e,t)=>new Set(t.filter(t=>t.from===e&&"addresses"===t.type).map(e=>e.to)))(n,t.store.all("link")),o=T(t.store).filter(e=>e.id!==n),l=t.draft(`shifts/${n}`),r=o=>t.act(function(t,n,a){const o=e=>({from:t,to:e,type:"addresses"}),s=[...a].filter(e=>!n.has(e)),l=[...n].filter(e=>!a.has(e));return Ze(e("बाधा जोडिए"),[...s.map(e=>Qe("link",o(e),["unlink",o(e)])),...l.map(e=>Qe("unlink",o(e),["link",o(e)]))])}(n,a,new Set(o.getAll("on"))),{quiet:!0});t.ask(i=>s`<${ze}
        wide
        title=${e("यसले कुन बाधा हटाउन सघाउँछ?")}
        yes=${e("सुरक्षित गर्नुहोस्")}
        ...${{close:i,submit:r,draft:l}}
      >
        <p dir="auto"><b>${z(t.store,n)}</b></p>
        ${o.length?s`<div class="console-choice-list">
                ${o.map(e=>{var t;return s`<label class="tick" key=${e.id}>
                      <input type="checkbox" name="on" value=${e.id} defaultChecked=${a.has(e.id)} />
                      <span dir="auto">${null!=(t=e.title)?t:U(e)}</span></label
                    >`})}
              </div>`:s`<p class="soft">${e("अझै कुनै बाधा छैन।")}</p>`}
      <//>`)}const[Ys,Qs]=[120,280],Zs=e=>t=>(t.ok&&e.clear(),t);function el(t,n){const{context:a}=t,o=a.store.all("cluster").filter(e=>e.stage===t.stage),l=a.draft(`cluster/${t.stage}`),r=a=>async function({context:t,stage:n},a,o,s){return o?t.act(js(a,o),{quiet:!0}):s.trim()?t.act(Ss({stage:n,title:s.trim(),cards:a}),{quiet:!0}):{ok:!1,why:e("नयाँ गुच्छालाई शीर्षक दिनुहोस्, वा पहिलेकै एउटा छान्नुहोस्।")}}(t,n,o.find(e=>e.id===a.get("cluster")),a.get("title")).then(Zs(t));a.ask(t=>s`<${ze}
        title=${u(["{n} कार्डको गुच्छा बनाउनुहोस्","{n} कार्डको गुच्छा बनाउनुहोस्"],"Cluster {n} cards",n.length)}
        yes=${e("सँगै राख्नुहोस्")}
        ...${{close:t,submit:r,draft:l}}
      >
        <${Ke} label=${e("नयाँ शीर्षक")} hint=${e("यी कार्डमा के समान छ भन्ने केही शब्द।")}>
          <input name="title" maxlength=${Ys} autofocus dir="auto" required=${!o.length}
        /><//>
        ${o.length>0&&s`<${Ke} label=${e("वा पहिलेकै गुच्छामा")}
            ><select name="cluster">
              <option value="">${e("छैन: नयाँ बनाउनुहोस्")}</option>
              ${o.map(e=>s`<option value=${e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <ul class="console-quotes">
          ${n.map(e=>s`<li key=${e.id} dir="auto">${U(e)}</li>`)}
        </ul>
      <//>`)}function tl(t,n){const{context:a}=t,o=a.store.all("card").filter(e=>e.stage===t.stage&&!e.merged_into),l=n.length>1?n:o.filter(e=>e.id!==n[0].id),r=a.draft(`merge/${n.map(e=>e.id).join("/")}`),i=o=>{const s=l.find(e=>e.id===o.get("into"));return s?a.act(function(e,t){const n=e.filter(e=>e.id!==t.id),a=["merge_cards",{cards:xs(n),into:null}];return Ze(e=>u(["{n} कार्ड मिलाइयो","{n} कार्ड मिलाइए"],"{n} cards merged",e),_s("merge_cards",n,{into:t.id},a))}(n,s),{quiet:!0}).then(Zs(t)):{ok:!1,why:e("कार्ड छान्नुहोस्।")}},c=n.length>1?e("भित्तोमा कुन शब्द रहने?"):e("कुन कार्डमा मिलाउने?");a.ask(t=>s`<${ze} ...${{title:c,close:t,submit:i,draft:r}} yes=${e("मिलाउनुहोस्")}>
        <p class="soft">${e("मिलाइएका कार्ड रहने कार्डमुनि राखिन्छन्, र फेरि छुट्याउन सकिन्छ।")}</p>
        <${nl} choices=${l} />
      <//>`)}function nl({choices:t}){const n=c(""),a=t.filter(e=>e.text.toLocaleLowerCase().includes(n.value.toLocaleLowerCase()));return s`${t.length>8&&s`<input
        type="search"
        aria-label=${e("कार्ड खोज्नुहोस्")}
        placeholder=${e("कार्ड खोज्नुहोस्")}
        onInput=${e=>n.value=e.target.value}
      />`}
    <div class="console-choice-list">
      ${a.map((e,n)=>s`<label class="tick" key=${e.id}>
            <input type="radio" name="into" value=${e.id} defaultChecked=${0===n&&t.length<9} /><span
              dir="auto"
              >${U(e)}</span
            ></label
          >`)}
    </div>`}function al(t,n){const{context:a}=t,o=({close:t})=>{const o=a.store.all("card").filter(e=>e.merged_into===n.id);return s`<${Te} title=${e("यसमा मिलाइएका कार्ड")} close=${t}>
      <p class="card-text" dir="auto"><b>${U(n)}</b></p>
      <ul class="people">
        ${o.map(t=>s`<li class="person-row" key=${t.id}>
              <span class="person-name" dir="auto">${U(t)}</span>
              <button class="button small" onClick=${()=>(t=>a.act((t=>Ze(e("कार्ड फेरि छुट्याइयो"),Qe("merge_cards",{card:t.id,into:null},["merge_cards",{card:t.id,into:t.merged_into}])))(t)))(t)}>${l("split")}${e("छुट्याउनुहोस्")}</button>
            </li>`)}
      </ul>
    <//>`};a.ask(e=>s`<${o} close=${e} />`)}function ol({context:t},n){const a="card"===n.kind,o=a?n.text:n.title,l=t.draft(`text/${n.id}`),r=s=>{const l=s.get("words").trim();return l===o?{ok:!0}:t.act(a?(c=n,u=l,Ze(e("कार्ड बदलियो"),Qe("edit_card",{card:c.id,text:u},["edit_card",{card:c.id,text:c.text}]))):(r=n,i=l,Ze(e("गुच्छाको नाम बदलियो"),Qe("rename_cluster",{cluster:r.id,title:i},["rename_cluster",{cluster:r.id,title:r.title}]))),{quiet:!0});var r,i,c,u};t.ask(t=>s`<${ze}
        title=${e(a?"शब्द बदल्नुहोस्":"गुच्छाको नाम बदल्नुहोस्")}
        yes=${e("सुरक्षित गर्नुहोस्")}
        ...${{close:t,submit:r,draft:l}}
      >
        <${Ke} label=${e(a?"कार्डका शब्द":"शीर्षक")}>
          <textarea
            name="words"
            rows="3"
            required
            maxlength=${a?Qs:Ys}
            defaultValue=${o}
            dir="auto"
          ></textarea>
        <//>
      <//>`)}const sl=(e,t)=>t.map(t=>e.context.store.get("card",t)).filter(Boolean),ll=(e,t)=>(e.clear(),e.context.act(t)),rl={hide:(e,t)=>ll(e,function(e){const t=e.filter(e=>"hidden"!==e.shown),n=xs(t.filter(e=>"held"!==e.shown)),a=n.length?[["hide_card",{cards:n,hidden:!1}]]:[];return Ze(e=>u(["{n} कार्ड लुकाइयो","{n} कार्ड लुकाइए"],"{n} cards hidden",e),_s("hide_card",t,{hidden:!0},...a))}(sl(e,t))),show:(e,t)=>ll(e,function(e){const t=e.filter(e=>"shown"!==e.shown),n=["hide_card",{cards:xs(t),hidden:!0}];return Ze(e=>u(["{n} कार्ड सबैलाई देखाइयो","{n} कार्ड सबैलाई देखाइए"],"{n} cards shown to everyone",e),_s("hide_card",t,{hidden:!1},n))}(sl(e,t))),lane:(e,t)=>function(e,t){const{lanes:n}=e.context.store.get("stage",e.stage);e.context.ask(a=>s`<${Te} title=${u(["{n} कार्ड सार्ने ठाउँ","{n} कार्ड सार्ने ठाउँ"],"Move {n} cards to",t.length)} close=${a}>
        <div class="stack">
          ${n.map(n=>s`<button class="button wide" data-category=${n.id} onClick=${((n,a)=>()=>(n(),e.clear(),e.context.act(Cs(t,a))))(a,n)}>
                ${l("arrow-end")}<span dir="auto">${n.title}</span>
              </button>`)}
        </div>
      <//>`)}(e,sl(e,t)),merge:(e,t)=>tl(e,sl(e,t)),cluster:(e,t)=>el(e,sl(e,t)),free:(e,t)=>ll(e,js(sl(e,t),null))};function il(t,n){var a,o;const{store:s}=t.context,l=s.get("card",n);return[(null!=(o=null==(a=s.get("stage",l.stage))?void 0:a.lanes)?o:[]).length>1&&{icon:"move",words:e("सार्नुहोस्…"),act:()=>rl.lane(t,[n])},{icon:"cluster",words:e("गुच्छामा राख्नुहोस्…"),act:()=>rl.cluster(t,[n])},l.cluster&&{icon:"split",words:e("गुच्छाबाट निकाल्नुहोस्"),act:()=>rl.free(t,[n])},{icon:"merge",words:e("अर्को कार्डमा मिलाउनुहोस्…"),act:()=>rl.merge(t,[n])},cl(s,n)&&{icon:"split",words:e("मिलाइएका कार्ड छुट्याउनुहोस्…"),act:()=>al(t,l)},{icon:"edit",words:e("शब्द बदल्नुहोस्…"),act:()=>ol(t,l)},null,...ul(t,n),null,"shown"!==l.shown&&{icon:"show",words:"held"===l.shown?e("जान दिनुहोस्"):e("फेरि देखाउनुहोस्"),act:()=>rl.show(t,[n])},"hidden"!==l.shown&&{icon:"hide",words:e("सबैबाट लुकाउनुहोस्"),danger:!0,act:()=>rl.hide(t,[n])}].filter(e=>!1!==e&&void 0!==e)}const cl=(e,t)=>e.all("card").some(e=>e.merged_into===t);function ul(t,n){return t.context.store.get("leverage",n)?[{icon:"link",words:e("यसले कुन बाधा हटाउन सघाउँछ?…"),act:()=>Xs(t.context,n)},{icon:"leverage",words:e("प्रभाव बिन्दुबाट हटाउनुहोस्"),act:()=>t.context.act(Hs(n,!1))}]:[{icon:"leverage",words:e("प्रभाव बिन्दु बनाउनुहोस्"),act:()=>t.context.act(Hs(n,!0))}]}function dl({id:e,wall:t,merged:n}){var a,o,l;const{store:r}=t.context,i=r.get("card",e);if(!i)return null;const c=r.get("leverage",e),u=t.picking.has(e),d=["card","console-card","shown"===i.shown?"":"hidden",c?"leverage":"",u?"picked":""];return s`<li
    class=${d.filter(Boolean).join(" ")}
    data-category=${null!=(a=i.category)?a:"unsorted"}
    data-shown=${i.shown}
    data-card=${e}
    data-draggable
    data-drop=${`card:${e}`}
  >
    <${$l} ...${{card:i,wall:t,picked:u}} />
    <div class="card-foot">
      <${B} plain group=${r.get("group",null!=(o=i.group)?o:"")} />
      ${i.by&&s`<span dir="auto">${null==(l=r.get("person",i.by))?void 0:l.name}</span>`}
      <${gl} ...${{card:i,merged:n,leverage:c,also:me(r,e)}} />
    </div>
  </li>`}const $l=({card:t,wall:n,picked:a})=>s`<div class="console-card-top">
    <span
      class="console-grip"
      aria-hidden="true"
      title=${e("तान्नुहोस्")}
      ...${Zt({what:`card:${t.id}`,drop:e=>n.drop(pl(n,t.id))(e)})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><${ml} ...${{wall:n,picked:a}} id=${t.id} /> <span class="card-text" dir="auto">${U(t)}</span></label
    >
    <${on} label=${e("यो कार्डका लागि थप")} tab=${-1} items=${()=>il(n,t.id)} />
  </div>`,pl=({picking:e},t)=>e.ids.peek().has(t)?[...e.ids.peek()]:[t];function ml({wall:e,id:n,picked:a}){const o=t(!1);return s`<input
    type="checkbox"
    tabindex="-1"
    checked=${a}
    onClick=${e=>o.current=e.shiftKey}
    onChange=${()=>e.picking.pick(n,o.current)}
  />`}const gl=({card:t,merged:n,leverage:a,also:o})=>s`${o&&s`<span class="console-sign">${l("hand")}<span dir="auto">${o}</span></span>`}
  ${t.recorded&&s`<span class="console-sign">${l("recorder")}${(({table:t})=>t?e("टेबल {n} का लागि टिपिएको",{n:ge(t)}):e("टिपोटकर्ताबाट"))(t)}</span>`}
  ${n>0&&s`<span class="console-sign">${l("merge")}${u(["+{n} मिलाइएको","+{n} मिलाइएका"],"+{n} merged",n)}</span>`}
  ${"hidden"===t.shown&&s`<span class="chip" data-tone="error">${l("hide")}${e("लुकाइएका")}</span>`}
  ${"held"===t.shown&&s`<span class="chip" data-tone="warn">${l("clock")}${e("जान दिन बाँकी")}</span>`}
  ${a&&s`<span class="chip solid" data-tone="leverage">${l("leverage")}${e("प्रभाव बिन्दु")}</span>`}`;function hl({id:t,wall:n,cards:a}){var o;const r=n.context.store.get("cluster",t),i=n.context.store.get("leverage",t);return r?s`<section
    class=${i?"card cluster leverage":"card cluster"}
    data-drop=${`cluster:${t}`}
    data-category=${null!=(o=r.lane)?o:"unsorted"}
    aria-label=${r.title}
  >
    <div class="console-card-top">
      <h4 class="card-title" dir="auto">${r.title} <span class="count">${a.length}</span></h4>
      <${on} label=${e("{title} का लागि थप",{title:r.title})} items=${()=>function(t,n){const a=t.context.store.get("cluster",n);return[{icon:"edit",words:e("नाम बदल्नुहोस्…"),act:()=>ol(t,a)},...ul(t,n),null,{icon:"split",words:e("गुच्छा फुकाउनुहोस्"),danger:!0,act:()=>async function({context:t},n){const a=t.store.all("card").filter(e=>e.cluster===n.id),o=t.store.all("rating").some(e=>e.on===n.id),s={title:e("यो गुच्छा फुकाउने?"),yes:e("गुच्छा फुकाउनुहोस्"),danger:!0,text:e("समूहले यसमा अङ्क दिइसकेका छन्। ती अङ्क हराउँछन्; यसका कार्ड भित्तोमै रहन्छन्।")};o&&!await t.confirm(s)||t.act(function(t,n,a){const{id:o,stage:s,title:l,lane:r}=t,i=["add_cluster",{cluster:o,stage:s,title:l,lane:r,cards:n.map(e=>e.id)}],c=a.map(({from:e,to:t,type:n})=>["link",{from:e,to:t,type:n}]);return Ze(e("गुच्छा फुकाइयो: {title}",{title:l}),Qe("remove_cluster",{cluster:o},i,...c))}(n,a,t.store.all("link").filter(e=>e.from===n.id||e.to===n.id)))}(t,a)}]}(n,t)} />
    </div>
    ${i&&s`<span class="chip solid" data-tone="leverage">${l("leverage")}${e("प्रभाव बिन्दु")}</span>`}
    <ul class="console-members">
      ${a.map(e=>s`<${vl} key=${e.id} ...${{card:e,wall:n}} />`)}
    </ul>
  </section>`:null}function vl({card:t,wall:n}){const{id:a}=t;return s`<li class="console-member" data-draggable data-card=${a} data-shown=${t.shown}>
    <span
      class="console-grip"
      aria-hidden="true"
      title=${e("तान्नुहोस्")}
      ...${Zt({what:`card:${a}`,drop:e=>n.drop(pl(n,a))(e)})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><${ml} ...${{wall:n,id:a}} picked=${n.picking.has(a)} /> <span dir="auto">${U(t)}</span></label
    >
    ${"shown"!==t.shown&&s`<span class="console-sign" title=${e("लुकाइएका")}>${l("hide")}<span class="visually-hidden">${e("लुकाइएका")}</span></span>`}
    <${on} label=${e("यो कार्डका लागि थप")} tab=${-1} items=${()=>il(n,a)} />
  </li>`}const bl=()=>[...document.querySelectorAll("[data-card]")].map(e=>e.dataset.card);function fl(e){var t;const n=new Map;for(const a of e)a.merged_into&&n.set(a.merged_into,[...null!=(t=n.get(a.merged_into))?t:[],a]);return n}const wl=(e,t)=>e.left<t.right&&e.right>t.left&&e.top<t.bottom&&e.bottom>t.top;function yl({wall:t,cards:n,shown:a}){var o;const i=new Set(n.map(e=>e.id)),c=[...t.picking.ids.value].filter(e=>i.has(e));if(r(()=>function(e,t){const n=()=>[...e.picking.ids.peek()],a=({detail:a})=>{"none"===a?e.clear():"all"===a?e.picking.set(t.map(e=>e.id)):n().length&&rl[a](e,n())};return window.addEventListener("selection",a),()=>window.removeEventListener("selection",a)}(t,a),[t,a]),!c.length)return null;const d=n.filter(e=>t.picking.ids.value.has(e.id)),$=null!=(o=t.context.store.get("stage",t.stage).lanes)?o:[],p=(e,n,a,o=!0)=>o&&s`<button class="button small" onClick=${()=>rl[n](t,c)}>${l(e)}${a}</button>`;return s`<div class="toolbar console-selection" role="region" aria-label=${e("छानिएका कार्ड")}>
    <b aria-live="polite">${u(["{n} छानियो","{n} छानिए"],"{n} selected",c.length)}</b>
    ${p("cluster","cluster",e("गुच्छा…"))} ${p("merge","merge",e("मिलाउनुहोस्…"),c.length>1)}
    ${p("move","lane",e("सार्नुहोस्…"),$.length>1)}
    ${p("split","free",e("हटाउनुहोस्"),d.some(e=>e.cluster))}
    ${p("show","show",e("देखाउनुहोस्"),d.some(e=>"shown"!==e.shown))}
    ${p("hide","hide",e("लुकाउनुहोस्"),d.some(e=>"hidden"!==e.shown))}
    <button class="button small quiet toolbar-end" onClick=${t.clear}>${e("छनोट हटाउनुहोस्")}</button>
  </div>`}const kl={key:"2",icon:"edit",words:()=>e("कार्ड पाटी")},xl=[{key:"a",words:()=>e("देखिएका सबै कार्ड छान्ने"),act:()=>_l("all")},{key:"c",words:()=>e("छानिएका कार्डको गुच्छा बनाउने"),act:()=>_l("cluster")},{key:"g",words:()=>e("छानिएका कार्ड मिलाउने"),act:()=>_l("merge")},{key:"m",words:()=>e("छानिएका कार्ड अर्को खण्डमा सार्ने"),act:()=>_l("lane")},{key:"h",words:()=>e("छानिएका कार्ड लुकाउने"),act:()=>_l("hide")},{key:"escape",act:()=>_l("none")}],_l=e=>window.dispatchEvent(new CustomEvent("selection",{detail:e}));function Cl({wall:n,stage:a,shown:o,merged:l,all:i}){var c,u;const d=(null==(c=a.lanes)?void 0:c.length)?a.lanes:[{id:"",title:$(n.context.store).find(e=>e.id===a.id).title}],p=n.context.store.all("cluster").filter(e=>e.stage===a.id),m=e=>d.some(t=>t.id===e.lane)?e.lane:d.at(-1).id,g=jl(o,e=>{var t;return null!=(t=e.cluster)?t:""}),h=jl(null!=(u=g.get(""))?u:[],m),v=jl(p.filter(e=>i||g.has(e.id)),m),b=function(e){const n=t(null),a=t({box:null,list:null,index:0,inside:!1});return r(()=>Gs(n.current,a.current)),{ref:n,onKeyDown:t=>function(e,t,n){const a=e.target.closest(".console-pick > input");if(!a||e.altKey)return;if((e.ctrlKey||e.metaKey)&&"a"===e.key.toLowerCase())return function(e,t,n){e.preventDefault();const a=Js(t.closest(".lane")).map(e=>e.closest("[data-card]").dataset.card);n.set([...n.ids.peek(),...a])}(e,a,n);if(e.ctrlKey||e.metaKey)return;if("Enter"===e.key)return e.preventDefault(),a.closest("[data-card]").querySelector(".console-menu > button").click();const o=function(e,t,n){if(e in Rs){const n=Js(t.closest(".lane")),a=n.indexOf(t)+Rs[e];return n[Math.max(0,Math.min(n.length-1,a))]}if(!(e in Fs))return;const a=Fs[e]*("rtl"===getComputedStyle(n).direction?-1:1),o=[...n.querySelectorAll(".lane")].filter(e=>Js(e).length),s=o[o.indexOf(t.closest(".lane"))+a];return s?function(e,t){const{top:n}=t.getBoundingClientRect(),a=e=>Math.abs(e.getBoundingClientRect().top-n);return e.reduce((e,t)=>a(t)<a(e)?t:e)}(Js(s),t):null}(e.key,a,t);void 0!==o&&(e.preventDefault(),o&&(e.shiftKey&&function(e,t,n){const a=[t,n].map(e=>e.closest("[data-card]").dataset.card);e.set([...e.ids.peek(),...a])}(n,a,o),o.focus()))}(t,n.current,e),onFocusIn:e=>function(e,t,n){n.inside=!0;const a=e.target.closest("[data-card]");if(!a)return;const[o,s]=[a.querySelector(Vs),a.parentElement];Object.assign(n,{box:o,list:s,index:[...s.children].indexOf(a)}),Gs(t,n)}(e,n.current,a.current),onFocusOut:e=>e.relatedTarget&&(a.current.inside=n.current.contains(e.relatedTarget))}}(n.picking);return s`<div
    class="board console-lanes"
    role="group"
    aria-label=${e("कार्ड पाटी")}
    tabindex="-1"
    data-focus-home
    style=${{"--lanes":d.length}}
    ...${b}
    ...${f=n.picking,{onPointerDown:e=>function(e,t){if(0!==e.button||"touch"===e.pointerType||e.target.closest("[data-card], .cluster > .console-card-top, button, input, select, a, label, .console-selection"))return;const n={x:e.clientX,y:e.clientY,board:e.currentTarget,frame:null},a=e.shiftKey||e.ctrlKey||e.metaKey?[...t.ids.peek()]:[],o=e=>function(e,{clientX:t,clientY:n},a){if(!e.frame&&Math.hypot(t-e.x,n-e.y)<6)return;null!=e.frame||(e.frame=function(e){e.cards=[...e.board.querySelectorAll("[data-card]")].map(e=>({id:e.dataset.card,box:e.getBoundingClientRect()}));const t=document.createElement("div");return t.className="console-rubber-band",document.body.append(t),t}(e));const[o,s]=[Math.min(e.x,t),Math.min(e.y,n)],[l,r]=[Math.max(e.x,t),Math.max(e.y,n)];Object.assign(e.frame.style,{left:`${o}px`,top:`${s}px`,width:l-o+"px",height:r-s+"px"}),a(e.cards.filter(({box:e})=>wl(e,{left:o,top:s,right:l,bottom:r})).map(({id:e})=>e))}(n,e,e=>t.set([...a,...e])),s=()=>{var e;window.removeEventListener("pointermove",o);for(const e of["pointerup","pointercancel"])window.removeEventListener(e,s);null==(e=n.frame)||e.remove(),n.frame||a.length||t.clear()};window.addEventListener("pointermove",o);for(const e of["pointerup","pointercancel"])window.addEventListener(e,s);e.preventDefault()}(e,f)}}
  >
    ${d.map(e=>{var t,a;const o={clusters:null!=(t=v.get(e.id))?t:Sl,cards:null!=(a=h.get(e.id))?a:Sl};return s`<${Ol} key=${e.id} ...${{wall:n,lane:e,merged:l,members:g,...o}} />`})}
  </div>`;var f}const Sl=[];function jl(e,t){const n=new Map;for(const a of e)n.has(t(a))||n.set(t(a),[]),n.get(t(a)).push(a);return n}function Ol({wall:e,lane:t,clusters:n,members:a,cards:o,merged:r}){const i=n.reduce((e,{id:t})=>{var n;return e+(null!=(n=a.get(t))?n:Sl).length},o.length);return s`<section
    class="lane"
    data-category=${t.id||void 0}
    data-drop=${t.id?`lane:${t.id}`:void 0}
    aria-label=${t.title}
  >
    <h3 class="lane-head">
      ${l(ql.has(t.id)?t.id:"mark")}<span dir="auto">${t.title}</span
      ><span class="count">${i}</span>
    </h3>
    ${n.map(t=>{var n;return s`<${hl} key=${t.id} id=${t.id} wall=${e} cards=${null!=(n=a.get(t.id))?n:Sl} />`})}
    <ul class="cards console-cards">
      ${o.map(t=>{var n,a;return s`<${dl} key=${t.id} id=${t.id} wall=${e} merged=${null!=(a=null==(n=r.get(t.id))?void 0:n.length)?a:0} />`})}
    </ul>
  </section>`}const ql=new Set(["governance","structural","economic_social","unsorted"]),Ml=({wanted:t})=>s`<div class="empty" role="status">
    ${l("search")}
    <h3>${e("कुनै कार्ड भेटिएन")}</h3>
    <button class="button" onClick=${()=>t.value={...ws,sort:t.peek().sort}}>
      ${e("खोजी हटाउनुहोस्")}
    </button>
  </div>`,El=({stage:t})=>s`<div class="empty">
    ${l("edit")}
    <h3>${e("अझै कार्ड छैन")}</h3>
    <p>
      ${"open"===t.status?e("मानिसले लेखेपछि यहाँ देखिन्छन्।"):e("यो चरण खुलेपछि यहाँ देखिन्छन्।")}
    </p>
  </div>`;var Ll=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=function(e){const t=c(N(()=>function(e){var t;try{const n={...ws,...JSON.parse(null!=(t=sessionStorage.getItem(e))?t:"{}")};return Object.hasOwn(fs,n.show)?n:ws}catch{return ws}}(e),[e]));return r(()=>function(e,t){try{sessionStorage.setItem(e,JSON.stringify(t))}catch{}}(e,t.value),[e,t.value]),t}(`wsr-board/${e.code}/${t.id}`),a=N(()=>function(e,t){const{store:n}=e,a=function(e=bl){const t=f(new Set),n=new Map;let a=null;function o(e){return n.has(e)||n.set(e,f(t.peek().has(e))),n.get(e)}function s(e){const[n,a]=[t.peek(),new Set(e)];j(()=>{for(const e of new Set([...n,...a]))o(e).value=a.has(e);t.value=a})}return{ids:t,has:e=>o(e).value,pick:function(n,o=!1){const l=o&&a?function(e,t,n){const[a,o]=[e.indexOf(t),e.indexOf(n)].sort((e,t)=>e-t);return a<0?[]:e.slice(a,o+1)}(e(),a,n):[],r=new Set(t.peek());l.length?l.forEach(e=>r.add(e)):r.delete(n)||r.add(n),l.length||(a=n),s(r)},set:s,clear:()=>s([])}}(),o={context:e,stage:t,picking:a,clear:a.clear};return o.facts={support:e=>n.has("support",e)?n.get("support",e).total:0,name:e=>{var t;return e&&(null==(t=n.get("person",e))?void 0:t.name)||""},group:e=>{var t;return e&&(null==(t=n.get("group",e))?void 0:t.name)||""}},o.drop=e=>t=>function(e,t,n){const[a,o]=[null==n?void 0:n.slice(0,n.indexOf(":")),null==n?void 0:n.slice(n.indexOf(":")+1)],s=sl(e,t),{store:l}=e.context;if("lane"===a)return function(e,t,n){const[a,o]=[js(t,null),Cs(t,n)];ll(e,{said:o.steps.length?o.said:a.said,steps:[...a.steps,...o.steps]})}(e,s,l.get("stage",e.stage).lanes.find(e=>e.id===o));if("cluster"===a)return ll(e,js(s,l.get("cluster",o)));const r="card"===a&&!t.includes(o)&&l.get("card",o);return r?el(e,[...s,r]):void 0}(o,e,t),o}(e,t.id),[t.id]),o=e.store.all("card").filter(e=>e.stage===t.id&&!e.comment),{counts:l,shown:i}=function(e,t,n){const a=e.filter(e=>!e.merged_into&&function(e,t,n){var a;if(t.group&&(null!=(a=e.group)?a:"none")!==t.group)return!1;if(t.table&&e.table!==t.table)return!1;if(t.lane&&e.lane!==t.lane)return!1;if(!t.words.trim())return!0;const o=[e.text,n.name(e.by),n.group(e.group)].filter(Boolean).join("\n").toLocaleLowerCase();return t.words.toLocaleLowerCase().split(/\s+/).every(e=>o.includes(e))}(e,t,n));return{counts:Object.fromEntries(Object.entries(fs).map(([e,t])=>[e,a.filter(e=>t(e,n)).length])),shown:ks(a.filter(e=>fs[t.show](e,n)),t.sort,n)}}(o,n.value,a.facts),u=(({sort:e,...t})=>Object.entries(t).some(([e,t])=>t!==ws[e]))(n.value);return s`<div class="console-board">
    <${Bs} ...${{wall:a,context:e,stage:t,cards:o,wanted:n,counts:l}} />
    ${o.length?u&&!i.length?s`<${Ml} wanted=${n} />`:s`<${Cl} ...${{wall:a,stage:t,shown:i,merged:fl(o),all:!u}} />`:s`<${El} stage=${t} />`}
    <${yl} ...${{wall:a,cards:o,shown:i}} />
  </div>`},heard:(e,t)=>{var n;return"anonymous"===(null==(n=e.settings)?void 0:n.naming)?null:new Set(t.all("card").filter(t=>t.stage===e.id).map(e=>e.group))},keys:xl,leftOpen:function(e){const t=e.all("card").filter(e=>"held"===e.shown);return $(e).map(e=>({stage:e,many:t.filter(t=>t.stage===e.id).length})).filter(({many:e})=>e).map(({stage:e,many:t})=>({stage:e.id,words:u(["{n} कार्ड स्वीकृत गर्न बाँकी","{n} कार्ड स्वीकृत गर्न बाँकी"],"{n} cards to approve",t)}))},tab:kl});const Dl=({group:t})=>{var n,a;return s`<span class="console-group" data-colour=${null==t?void 0:t.colour}>
    <span class="badge">${l(null!=(n=null==t?void 0:t.icon)?n:"person")}</span
    ><span dir="auto">${null!=(a=null==t?void 0:t.name)?a:e("समूह छैन")}</span></span
  >`},Il=[0,1,2,3,4,5];function Pl(t,n,a){t.ask(o=>s`<${Te} wide title=${e("समूहका लागि अङ्क दिनुहोस्")} close=${o}>
        <div class="stack">
          <p><${Dl} group=${a} /></p>
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
                ${T(t.store).map(e=>s`<${Al} key=${e.id} ...${{context:t,stage:n,group:a,barrier:e}} />`)}
              </tbody>
            </table>
          </div>
          <div class="dialog-foot"><button class="button primary" onClick=${o}>${e("सकियो")}</button></div>
        </div>
      <//>`)}function Al({context:t,stage:n,group:a,barrier:l}){var i;const c=Ul(t.store.all("rating"),n,a,l),u=null!=(i=l.title)?i:U(l),d=function(e,t){const n=o(e,null);return r(()=>{const e=()=>Bl(n.peek())&&(n.value=null);return e(),()=>{e()}},[t]),n}(t.draft(`rate/${n.id}/${a.id}/${l.id}`),c),$=null!=c?c:d.value,p=(o,r)=>s`<td>
      <select aria-label=${`${r}: ${u}`} onChange=${(o=>s=>{const r={...$,[o]:Number(s.target.value)};c||(d.value=r),Bl(r)&&t.act(function(t,n,a,o,s){const l={stage:t.id,on:a.id,group:n.id},r=s?{power:s.power,resources:s.resources}:{power:null,resources:null};return Ze(e("{group} का लागि अङ्क दिइयो",{group:n.name}),Qe("rate",{...l,power:o.power,resources:o.resources},["rate",{...l,...r}]))}(n,a,l,r,c))})(o)}>
        <option value="" disabled=${null!=(null==$?void 0:$[o])} selected=${null==(null==$?void 0:$[o])}>–</option>
        ${Il.map(e=>s`<option value=${e} selected=${(null==$?void 0:$[o])===e}>${e}</option>`)}
      </select>
    </td>`;return s`<tr>
    <th scope="row" dir="auto">${u}</th>
    ${p("power",e("शक्ति"))}${p("resources",e("स्रोतसाधन"))}
  </tr>`}const Bl=e=>null!=(null==e?void 0:e.power)&&null!=(null==e?void 0:e.resources),Ul=(e,t,n,{id:a})=>{var o;return(null==(o=t.settings)?void 0:o.members)?void 0:e.find(e=>e.stage===t.id&&e.on===a&&e.group===n.id&&e.rater===n.id)};function Nl(e,t,n){var a;const o=new Set(n.map(e=>e.id)),s=new Map;for(const{stage:n,on:l,group:r,rater:i}of t)n===e&&i===r&&o.has(l)&&s.set(r,(null!=(a=s.get(r))?a:new Set).add(l));return new Map([...s].map(([e,t])=>[e,t.size]))}const Tl={key:"3",icon:"power",words:()=>e("शक्ति")},zl=()=>s`<div class="empty">
    ${l("power")}
    <h3>${e("अङ्क दिने केही छैन")}</h3>
    <p>${e("बाधा बाधाको चरणका कार्डबाट आउँछन्: त्यसका गुच्छा र एक्लै रहेका कार्ड।")}</p>
  </div>`;function Rl({context:t,stage:n,groups:a,items:o,rated:l}){const r=new Set(x(t.store.all("person")).map(e=>e.group)),i=a.filter(e=>l.get(e.id)===o.length).length;return s`<details class="disclosure" open=${i<a.length}>
    <summary>
      ${u(["{all} मध्ये {n} समूहले सबैमा अङ्क दियो","{all} मध्ये {n} समूहले सबैमा अङ्क दिए"],"{n} of {all} groups have rated everything",i,{all:a.length})}
    </summary>
    <ul class="console-progresses">
      ${a.map(a=>{var i,c;return s`<li key=${a.id} class="console-progress">
      <${Dl} group=${a} />
      <progress
        class="progress"
        max=${o.length}
        value=${null!=(i=l.get(a.id))?i:0}
        data-colour=${a.colour}
        aria-label=${a.name}
      ></progress>
      <span class="console-progress-words"
        >${e("{all} मध्ये {n}",{n:null!=(c=l.get(a.id))?c:0,all:o.length})}</span
      >
      ${!r.has(a.id)&&s`<span class="chip plain">${e("यहाँ कोही छैन")}</span>`}
      <button class="button small" onClick=${()=>Pl(t,n,a)}>
        ${e("उनीहरूका लागि अङ्क दिनुहोस्…")}
      </button>
    </li>`})}
    </ul>
  </details>`}var Fl=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){var a,o;const{store:l}=t,r=T(l),i=k(l);if(!r.length)return s`<${zl} />`;const c=l.all("rating"),u=le(c,n.id),d=r.map(e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:U(e),category:e.lane}});return s`<div class="stack">
    <${Rl} ...${{context:t,stage:n,groups:i,items:r,rated:Nl(n.id,c,r)}} />
    <div class="scroller" tabindex="0" role="region" aria-label=${e("रङ नक्सा")}>
      ${re({barriers:d,groups:i,cells:u,compact:i.length>6})}
    </div>
    ${i.length>6&&we(i)} ${ie({split:Boolean(null==(a=n.settings)?void 0:a.members)})}
    ${(null==(o=n.settings)?void 0:o.members)&&s`<p class="soft">
        ${e("समूहका पाँच सदस्यले मूल्याङ्कन गरेपछि मात्र समूहको औसत देखाइन्छ। यो चरण बन्द हुँदा त्यसभन्दा कमले मूल्याङ्कन गरेका भए तिनका मूल्याङ्कन मेटिन्छन्।")}
      </p>`}
  </div>`},heard:(e,t)=>{var n;return(null==(n=e.settings)?void 0:n.members)?null:new Set(t.all("rating").filter(t=>t.stage===e.id).map(e=>{var t;return null!=(t=e.rater)?t:e.group}))},holds:function(e,t){const n=t.all("rating").filter(t=>t.stage===e.id).length;return n?[u(["{n} मूल्याङ्कन","{n} मूल्याङ्कन"],"{n} ratings",n)]:[]},leftOpen:function(e){const t=T(e),n=new Set(x(e.all("person")).map(e=>e.group)),a=k(e).filter(e=>n.has(e.id));return $(e).filter(e=>{var t;return"ratings"===e.activity&&e.opened_at&&!(null==(t=e.settings)?void 0:t.members)}).map(n=>({stage:n,rated:Nl(n.id,e.all("rating"),t)})).map(({stage:e,rated:n})=>({stage:e,left:a.filter(e=>{var a;return(null!=(a=n.get(e.id))?a:0)<t.length})})).filter(({left:e})=>e.length).map(({stage:e,left:t})=>({stage:e.id,words:u(["{n} समूहले सबैमा अङ्क दिएको छैन","{n} समूहले सबैमा अङ्क दिएका छैनन्"],"{n} groups haven’t rated everything",t.length)}))},tab:Tl});const Vl=e=>Object.values(e).reduce((e,t)=>e+t,0),Kl=e=>e.filter(e=>Vl(e)>0).map(e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e>0))),Jl=(e,t)=>e.ask(n=>s`<${Gl} ...${{context:e,vote:t,close:n}} />`);function Gl({context:t,vote:a,close:o}){var r,i,c;const d=k(t.store),[$,p]=n(null==(i=null!=(r=Xl(t,a)[0])?r:d[0])?void 0:i.id),m=Hl(t,a,$),g=null!=(c=m.value)?c:[...Zl(t,a,$).map(e=>({...e})),...Array.from({length:5},()=>({}))],h=e=>m.value=e;return s`<${ze}
    wide
    title=${e("कागजका मतपत्र")}
    yes=${e("यी मतपत्र सुरक्षित गर्नुहोस्")}
    draft=${null}
    ...${{close:o,submit:()=>function(t,n,a,o){const s=function(t,{budget:n,max_each:a}){for(const[o,s]of t.entries()){if(Vl(s)>n)return e("मतपत्र {n} मा {budget} भन्दा बढी थोप्ला छन्।",{n:o+1,budget:n});if(a&&Object.values(s).some(e=>e>a))return e("मतपत्र {n} मा एउटैमा {most} भन्दा बढी थोप्ला छन्।",{n:o+1,most:a});if(Object.values(s).some(e=>e<0||!Number.isInteger(e)))return e("मतपत्र {n} मा थोप्लाको सङ्ख्या नभएको केही छ।",{n:o+1})}return""}(o,n);if(s)return{ok:!1,why:s};const l={vote:n.id,group:a.id},r=Kl(o),i=Zl(t,n,a.id),c=u(["{group} को {n} कागजको मतपत्र सुरक्षित भयो","{group} का {n} कागजका मतपत्र सुरक्षित भए"],"{n} paper ballots saved for {group}",r.length,{group:a.name});return t.act(Ze(c,Qe("cast_for",{...l,ballots:r},["cast_for",{...l,ballots:i}])),{quiet:!0})}(t,a,d.find(e=>e.id===$),g),drop:()=>m.value=null}}
  >
    <div class="console-pair">
      <${Ke} label=${e("समूह")}
        ><select onChange=${e=>p(e.target.value)}>
          ${d.map(e=>s`<option value=${e.id} selected=${e.id===$}>${e.name}</option>`)}
        </select><//
      >
      <p class="soft">
        ${u(["हरेक मतपत्रका लागि एक लाइन, हरेकमा {n} थोप्ला।","हरेक मतपत्रका लागि एक लाइन, हरेकमा {n} थोप्ला।"],"One row per ballot, {n} dots in each.",a.budget)}
        ${" "}${e("फेरि सुरक्षित गर्दा यो समूहका लागि पहिला हालेका मत बदलिन्छन्।")}
      </p>
    </div>
    <ol class="console-numbers">
      ${a.items.map((e,n)=>s`<li key=${e}><b>${n+1}</b><span dir="auto">${z(t.store,e)}</span></li>`)}
    </ol>
    <${Wl} ...${{context:t,vote:a,rows:g,set:(e,t,n)=>h(g.map((a,o)=>o===e?{...a,[t]:n}:a))}} />
    <div class="toolbar">
      <button
        type="button"
        class="button small"
        disabled=${g.length>=60}
        onClick=${()=>h([...g,{}])}
      >
        ${l("plus")}${e("अर्को मतपत्र")}
      </button>
    </div>
  <//>`}function Wl({context:t,vote:n,rows:a,set:o}){return s`<div class="scroller" tabindex="0">
    <table class="table console-ballots">
      <thead>
        <tr>
          <th scope="col">${e("मतपत्र")}</th>
          ${n.items.map((e,n)=>s`<th scope="col" title=${z(t.store,e)}>${n+1}</th>`)}
          <th scope="col">${e("बाँकी")}</th>
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
                      aria-label=${e("मतपत्र {n}, विषय {item}",{n:a+1,item:r+1})}
                      value=${null!=(c=t[l])?c:""}
                      onInput=${e=>o(a,l,Number(e.target.value)||0)}
                    />
                  </td>`})}
              <td class="number" data-tone=${Vl(t)>n.budget?"error":void 0}>
                <b>${n.budget-Vl(t)}</b>
              </td>
            </tr>`)}
      </tbody>
    </table>
  </div>`}const Hl=(e,t,n)=>o(e.draft(`${t.id}/paper/${n}`),null),Xl=(e,t)=>k(e.store).map(n=>{var a;return{...n,many:Kl(null!=(a=Hl(e,t,n.id).value)?a:[]).length}}).filter(({many:e})=>e>0),Yl=({context:e,votes:t})=>t.flatMap(t=>Xl(e,t).map(n=>s`<${Ql} ...${{context:e,vote:t,group:n}} />`)),Ql=({context:t,vote:n,group:a})=>s`<p class="notice" role="alert" data-tone="warn">
    ${l("warning")}<span
      >${u(["{group} को {n} कागजको मतपत्र सुरक्षित हुनुअघि चक्र {round} बन्द भयो। त्यो गनिँदैन।","{group} का {n} कागजका मतपत्र सुरक्षित हुनुअघि चक्र {round} बन्द भयो। ती गनिँदैनन्।"],"Round {round} closed before you saved {n} paper ballots of {group}. They don’t count.",a.many,{round:n.round,group:a.name})}</span
    >
    <button class="button small" onClick=${()=>Hl(t,n,a.id).value=null}>${e("मैले देखेँ")}</button>
  </p>`,Zl=(e,t,n)=>{var a,o;return null!=(o=null==(a=((e,t,n)=>e.store.all("proxy_ballots").find(a=>{var o;return a.vote===t.id&&a.group===n&&a.by===(null==(o=e.me.value)?void 0:o.person)}))(e,t,n))?void 0:a.ballots)?o:[]};const er=t=>Ze(e("प्रभाव बिन्दु बनाइयो"),Qe("mark_leverage",{on:t,marked:!0},["mark_leverage",{on:t,marked:!1}])),tr=({context:e,stage:t})=>{var n;return(null==(n=t.settings)?void 0:n.on)?s`<${nr} ...${{context:e,stage:t}} />`:s`<${ar} ...${{context:e,stage:t}} />`};function nr({context:t,stage:n}){const a=xe(t.store,n);return s`<section class="console-box" aria-label=${e("केमा मतदान हुन्छ")}>
    <h3>${l("dot")}${e("केमा मतदान हुन्छ")} <span class="count">${a.length}</span></h3>
    <ol class="people">
      ${a.map(e=>s`<li class="person-row" key=${e}><span class="person-name" dir="auto">${z(t.store,e)}</span></li>`)}
    </ol>
  </section>`}function ar({context:t,stage:n}){const a=R(t.store);return s`<section class="console-box" aria-label=${e("प्रभाव बिन्दुहरू")}>
    <div class="toolbar">
      <h3>${l("leverage")}${e("प्रभाव बिन्दुहरू")} <span class="count">${a.length}</span></h3>
      <button class="button small toolbar-end" onClick=${()=>function(t,n){const a=T(t.store).filter(e=>!t.store.get("leverage",e.id)),o=t.draft(`point/${n.id}`),l=a=>{const o=a.get("text").trim();return o||a.get("on")?t.act(o?function(t,n){const a=i();return Ze(e("प्रभाव बिन्दु थपियो"),Qe("add_card",{card:a,stage:t.id,text:n},["withdraw_card",{card:a}]),Qe("mark_leverage",{on:a,marked:!0},["mark_leverage",{on:a,marked:!1}]))}(n,o):er(a.get("on")),{quiet:!0}):{ok:!1,why:e("एउटा लेख्नुहोस्, वा पाटीबाट छान्नुहोस्।")}};t.ask(t=>s`<${ze} title=${e("प्रभाव बिन्दु थप्नुहोस्")} yes=${e("थप्नुहोस्")} ...${{close:t,submit:l,draft:o}}>
        <${Ke} label=${e("आफ्नै शब्दमा")}>
          <textarea name="text" rows="2" maxlength=${280} dir="auto" autofocus></textarea>
        <//>
        ${a.length>0&&s`<${Ke} label=${e("वा पाटीबाट")}
            ><select name="on">
              <option value="">–</option>
              ${a.map(e=>{var t;return s`<option value=${e.id}>${null!=(t=e.title)?t:U(e)}</option>`})}
            </select><//
          >`}
      <//>`)}(t,n)}>
        ${l("plus")}${e("थप्नुहोस्…")}
      </button>
    </div>
    ${a.length?s`<ol class="people">
            ${a.map(e=>s`<${or} key=${e.id} ...${{context:t,point:e}} />`)}
          </ol>`:s`<p class="soft">
            ${e("यहाँ वा पाटीमा गुच्छा वा कार्डलाई प्रभाव बिन्दु बनाउनुहोस्। मतदान तिनैमा हुन्छ।")}
          </p>`}
    <${sr} ...${{context:t,stage:n}} />
  </section>`}function or({context:t,point:n}){const{store:a}=t,o=_e({id:n.id,links:a.all("link"),cards:F(a)}).length,r=z(t.store,n.id),i=o?u(["{n} बाधा हटाउन सघाउँछ","{n} बाधा हटाउन सघाउँछ"],"would shift {n} barriers",o):e("अझै कुनै बाधासँग जोडिएको छैन");return s`<li class="person-row">
    ${l("leverage")}<span class="person-name" dir="auto">${r}<small>${i}</small></span>
    <button class="button small" onClick=${()=>Xs(t,n.id)}>${l("link")}${e("बाधाहरू…")}</button>
    <button
      class="button small quiet icon-only"
      aria-label=${e("प्रभाव बिन्दुबाट हटाउनुहोस्: {title}",{title:r})}
      onClick=${()=>t.act(Hs(n.id,!1))}
    >
      ${l("close")}
    </button>
  </li>`}function sr({context:t,stage:n}){const a=t.store.all("card").filter(e=>e.stage===n.id&&"hidden"!==e.shown&&!e.merged_into&&!t.store.get("leverage",e.id));return a.length?s`<h4>${e("सहभागीले सुझाएका")}</h4>
    <ul class="people">
      ${a.map(n=>{var a,o;return s`<li class="person-row" key=${n.id}>
            <span class="person-name" dir="auto"
              >${U(n)}<small>${null==(o=t.store.get("group",null!=(a=n.group)?a:""))?void 0:o.name}</small></span
            >
            <button class="button small" onClick=${()=>t.act(Hs(n.id,!0))}>
              ${l("leverage")}${e("यसलाई लिनुहोस्")}
            </button>
          </li>`})}
    </ul>`:null}const[lr,rr,ir]=[280,120,1e3];function cr(t,{tally:n,vote:a}={}){var o,l;const r=new Set((null!=(o=null==n?void 0:n.items)?o:[]).filter(e=>e.dots>0).slice(0,3).map(e=>e.on)),i=a?e("मतदान, चक्र {n}",{n:a.round}):"",c=t.draft(`decision/${null!=(l=null==a?void 0:a.id)?l:""}`),u=e=>t.act(ur(e),{quiet:!0});t.ask(n=>s`<${ze} wide title=${e("निर्णय टिप्नुहोस्")} yes=${e("टिप्नुहोस्")} ...${{close:n,submit:u,draft:c}}>
        <${Ke} label=${e("के निर्णय भयो")}>
          <textarea name="text" rows="2" required maxlength=${lr} autofocus dir="auto"></textarea>
        <//>
        <${Ke} label=${e("के आधारमा")} hint=${e("मतदान, हात उठाएर, सहमति, आदेश…")}
          ><input name="basis" maxlength=${rr} defaultValue=${i} dir="auto"
        /><//>
        <fieldset>
          <legend>${e("यी प्रभाव बिन्दुबारे")}</legend>
          <div class="console-choice-list">
            ${R(t.store).map(({id:e})=>s`<label class="tick" key=${e}>
                  <input type="checkbox" name="on" value=${e} defaultChecked=${r.has(e)} /><span dir="auto"
                    >${z(t.store,e)}</span
                  ></label
                >`)}
          </div>
        </fieldset>
        <${Ke}
          label=${e("असहमति")}
          hint=${e("को सहमत भएन, र किन। यो प्रतिवेदनमा निर्णयसँगै रहन्छ।")}
        >
          <textarea name="dissent" rows="2" maxlength=${ir} dir="auto"></textarea>
        <//>
        <p class="soft">${e("टिपिएको निर्णय जस्ताको तस्तै रहन्छ; पछिको निर्णयले बदल्न सक्छ।")}</p>
      <//>`)}const ur=t=>({said:e("निर्णय टिपियो"),steps:[{do:"decide",backs:[],with:{decision:i(),text:t.get("text").trim(),basis:t.get("basis").trim(),dissent:t.get("dissent").trim(),on:t.getAll("on")}}]}),dr=({vote:t,items:n,total:a})=>Ze(e("स्थान {n} देखाइयो",{n:a-n.length}),Qe("reveal_rank",{vote:t,shown:n.length+1},...n.length+1<a?[["reveal_rank",{vote:t,shown:n.length}]]:[])),$r=({context:t,reveal:n})=>s`<div class="toolbar">
    <p class="soft">
      ${e("{all} मध्ये {n} स्थान बैठकलाई देखाइयो।",{n:n.items.length,all:n.total})}
    </p>
    <span class="toolbar-end"
      ><button class="button primary" onClick=${()=>t.act(dr(n))}>
        ${l("show")}${e("स्थान {n} देखाउनुहोस्",{n:n.total-n.items.length})}</button
      ><button class="button" onClick=${()=>t.act((({vote:t,total:n})=>Ze(e("सबै स्थान देखाइए"),Qe("reveal_rank",{vote:t,shown:n})))(n))}>${e("सबै स्थान देखाउनुहोस्")}</button></span
    >
  </div>`;function pr({context:t,closed:n}){var a;const o=c(null),r=null!=(a=n.find(e=>e.id===o.value))?a:n[0],i=t.store.get("tally",r.id),u=n.find(e=>e.round===r.round-1),d=t.store.get("reveal",r.id);return i?s`<section class="console-box" aria-label=${e("नतिजा")}>
    <div class="toolbar">
      <h3>${l("check")}${e("चक्र {n} को नतिजा",{n:r.round})}</h3>
      <span class="toolbar-end"
        >${n.length>1&&n.map(t=>s`<button
                key=${t.id}
                class="button small"
                aria-pressed=${t===r}
                onClick=${()=>o.value=t.id}
              >
                ${e("चक्र {n}",{n:t.round})}
              </button>`)}
        <button class="button small" onClick=${()=>cr(t,{tally:i,vote:r})}>
          ${l("decision")}${e("निर्णय टिप्नुहोस्…")}
        </button></span
      >
    </div>
    ${d&&s`<${$r} ...${{context:t,reveal:d}} />`}
    <p class="soft">${Ce(t.store,r)}</p>
    ${0===i.items.length&&s`<p class="notice">${l("lock")}${ye()}</p>`}
    ${i.items.length>0&&ke({tally:i,groups:k(t.store),names:e=>Se(t.store,e),before:u&&t.store.get("tally",u.id),compact:!0,table:!0})}
  </section>`:null}const mr=t=>s`<details class="disclosure">
    <summary>${e("फेरि मतदान…")}</summary>
    <${gr} ...${t} />
  </details>`;function gr({context:t,stage:a,round:o}){var r;const[c,d]=n(""),$=xe(t.store,a).length,{budget:p=5,max_each:m=0,secret:g=!0}=null!=(r=a.settings)?r:{},h=$>0&&"open"===a.status;return s`<form class="console-box" aria-label=${e("मतदान खोल्नुहोस्")} onSubmit=${async function(n){n.preventDefault();const o=await t.act(function(t,n){const a={budget:Number(n.get("budget")),max_each:Number(n.get("max_each")),secret:n.has("secret")};return{said:e("मतदान खुला छ"),steps:[{do:"open_vote",with:{vote:i(),stage:t.id,...a},backs:[]}]}}(a,new FormData(n.target)),{quiet:!0});d(o.ok?"":o.why)}}>
    <h3>${l("vote")}${1===o?e("मतदान खोल्नुहोस्"):e("चक्र {n} खोल्नुहोस्",{n:o})}</h3>
    <div class="console-trio">
      <${Ke} label=${e("हरेक व्यक्तिका थोप्ला")}
        ><input name="budget" type="number" min="1" max=${100} required defaultValue=${p}
      /><//>
      <${Ke} label=${e("एउटामा बढीमा थोप्ला")} hint=${e("0 भनेको सीमा छैन।")}
        ><input name="max_each" type="number" min="0" max=${100} required defaultValue=${m}
      /><//>
      <${Je} name="secret" label=${e("गोप्य")} defaultChecked=${g} />
    </div>
    ${c&&s`<p class="notice" role="alert" data-tone="error">${l("warning")}<span>${c}</span></p>`}
    <div class="toolbar">
      <span class="soft">${function(t,n){var a,o;return t?"open"!==n.status?e("पहिला यो चरण खोल्नुहोस्; अनि मतदान सुरु हुन सक्छ।"):(null==(o=n.settings)?void 0:o.on)?u(["{n} विषयमा","{n} विषयमा"],"on {n} items",t):u(["{n} प्रभाव बिन्दुमा","{n} प्रभाव बिन्दुमा"],"over {n} leverage points",t):(null==(a=n.settings)?void 0:a.on)?e("मत दिन मिल्ने कार्ड अहिलेसम्म छैनन्।"):e("पहिला कम्तीमा एउटा प्रभाव बिन्दु बनाउनुहोस्।")}($,a)}</span>
      <button class="button primary toolbar-end" disabled=${!h}>${l("play")}${e("मतदान खोल्नुहोस्")}</button>
    </div>
  </form>`}function hr({context:t,vote:n}){var a;const{store:o}=t,r=null!=(a=o.get("turnout",n.id))?a:{voted:0,proxies:0},i=Math.max(x(o.all("person")).length,r.voted),c=a=>async function(t,n,a,o,s=!1){const{question:l,tooFew:r}=fr(t,n,a,o,s);await t.confirm(l)&&t.act({said:e(r?"नतिजाबिना मतदान बन्द भयो":s?"मतदान बन्द भयो":"मतदान बन्द भयो र सबैलाई देखाइयो"),steps:[br(n,s&&!r)]})}(t,n,r,i,a);return s`<section class="console-box" data-tone="leverage" aria-label=${e("मतदान")}>
    <h3>${l("vote")}${e("चक्र {n} खुला छ",{n:n.round})}</h3>
    <dl class="stats">
      <div class="stat">
        <dt>${e("{all} मध्ये यति जनाले मत दिए",{all:i})}</dt>
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
    <progress class="progress" max=${Math.max(i,1)} value=${r.voted}>${r.voted}</progress>
    ${r.full<r.voted&&s`<p>${vr(r)}</p>`}
    <p class="soft">${e("मतदान बन्द नभएसम्म कसैले नतिजा देख्दैन, यहाँ पनि।")}</p>
    <div class="toolbar">
      <button class="button" onClick=${()=>Jl(t,n)}>
        ${l("file")}${e("कागजका मतपत्र हाल्नुहोस्…")}
      </button>
      <span class="toolbar-end"
        >${n.secret&&s`<button class="button" onClick=${()=>c(!0)}>${l("show")}${e("बन्द गरी एक-एक गरी देखाउनुहोस्…")}</button>`}
        <button class="button primary" onClick=${()=>c(!1)}>
          ${l("lock")}${e("मतदान बन्द गर्नुहोस्…")}
        </button></span
      >
    </div>
  </section>`}const vr=({voted:e,full:t=0})=>u(["{n} जनासँग अझै थोप्ला बाँकी छन्।","{n} जनासँग अझै थोप्ला बाँकी छन्।"],"{n} people still have dots left.",e-t),br=(e,t=!1)=>({do:"close_vote",with:{vote:e.id,...t&&{reveal:t}},backs:[]});function fr(t,n,a,o,s=!1){const l=a.voted+a.proxies,r=Math.max(0,o-l),i=n.secret&&l<5,c=Xl(t,n);return{question:{title:e(i?"नतिजाबिना मतदान बन्द गर्ने?":s?"मतदान बन्द गरी स्थानहरू देखाउँदै जाने?":"मतदान बन्द गरेर नतिजा देखाउने?"),yes:e(i?"नतिजाबिना बन्द गर्नुहोस्":s?"बन्द गरी देखाउँदै जानुहोस्":"बन्द गरेर सबैलाई देखाउनुहोस्"),danger:!0,text:[i?u(["{n} मत मात्र छ। ५ भन्दा कम हुँदा नतिजा देखाइँदैन र राखिँदैन – कतिले मत दिए भन्ने मात्र – ताकि कसले के छान्यो कसैले भन्न नसकोस्।","{n} मत मात्र छ। ५ भन्दा कम हुँदा नतिजा देखाइँदैन र राखिँदैन – कतिले मत दिए भन्ने मात्र – ताकि कसले के छान्यो कसैले भन्न नसकोस्।"],"There are only {n} ballots. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.",l):e(s?"त्यसपछि तपाईं अन्तिमदेखि पहिलोसम्म एकपछि अर्को स्थान देखाउनुहुन्छ। त्यतिञ्जेल सहजकर्ताले मात्र देख्छन्।":"नतिजा तुरुन्तै भित्तो र सबै फोनमा देखिन्छ। बन्द भएको मतदान फेरि खुल्दैन; नयाँ चक्र खोल्न मिल्छ।"),r?u(["{n} जनाले अझै मत दिएका छैनन्।","{n} जनाले अझै मत दिएका छैनन्।"],"{n} people have not voted yet.",r):e("सबैले मत दिए।"),...a.full<a.voted?[vr(a)]:[],...c.map(({name:e,many:t})=>u(["{group} को {n} कागजको मतपत्र सुरक्षित छैन र गनिने छैन।","{group} का {n} कागजका मतपत्र सुरक्षित छैनन् र गनिने छैनन्।"],"{n} paper ballots of {group} aren’t saved and won’t count.",t,{group:e})),n.secret?e("त्यसपछि एक-एक मतपत्र सदाका लागि मेटिन्छन्, ताकि कसले के छान्यो कसैले भन्न नसकोस्।"):e("यो मतदान खुला हो: त्यसपछि कसले के छान्यो सबैले देख्छन्।")]},tooFew:i,missing:r}}const wr={key:"4",icon:"leverage",words:()=>e("प्रभाव")},yr=[{key:"r",words:()=>e("नतिजाको अर्को स्थान देखाउनुहोस्"),act:e=>{const t=$(e.store).find(({activity:e,status:t})=>"dots"===e&&"open"===t),n=t&&V(e.store,t.id).map(({id:t})=>e.store.get("reveal",t)).find(Boolean);n&&e.act(dr(n))}}];var kr=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=V(e.store,t.id),a=n.find(e=>"open"===e.status),o=n.filter(e=>"closed"===e.status);return s`<div class="stack">
    <${Yl} context=${e} votes=${o} />
    ${a&&s`<${hr} key=${a.id} ...${{context:e,vote:a}} />`}
    ${o.length>0&&s`<${pr} ...${{context:e,closed:o}} />`}
    ${!a&&s`<${o.length?mr:gr} ...${{context:e,stage:t,round:n.length+1}} />`}
    <${tr} ...${{context:e,stage:t}} />
  </div>`},holds:function(e,t){const n=t.all("vote").filter(t=>t.stage===e.id).length;return n?[u(["{n} मतदान","{n} मतदान"],"{n} votes",n)]:[]},keys:yr,leaving:function(t,n){var a;const o=V(t.store,n.id).find(({status:e})=>"open"===e);if(!o)return null;const s=null!=(a=t.store.get("turnout",o.id))?a:{voted:0,proxies:0},l=Math.max(x(t.store.all("person")).length,s.voted),{question:r,missing:i}=fr(t,o,s,l),c=i?u(["मतदान बन्द गरी अघि बढ्नुहोस् ({n} जनाले मत दिएका छैनन्)","मतदान बन्द गरी अघि बढ्नुहोस् ({n} जनाले मत दिएका छैनन्)"],"Close the vote and go on ({n} have not voted)",i):e("मतदान बन्द गरी अघि बढ्नुहोस्");return{question:{...r,title:e("मतदान अझै खुला छ"),yes:c},steps:[br(o)]}},leftOpen:function(t){return $(t).flatMap(n=>V(t,n.id).filter(e=>"open"===e.status).map(a=>{var o,s;return{stage:n.id,words:e("मतदानको चरण {n} खुला छ, {voted} जनाले मत दिए",{n:a.round,voted:null!=(s=null==(o=t.get("turnout",a.id))?void 0:o.voted)?s:0})}}))},tab:wr});const xr=2**31;function _r(t,n,a={}){const o={stakeholder:e("सरोकारवाला समूहअनुसार बसाइयो"),mixed:e("मिश्रित टेबलमा बसाइयो"),whole:e("सबै सँगै बस्छन्")},s=Math.floor(Math.random()*xr),l="whole"===t?{seating:t}:{seating:t,shuffle:!0,seed:s,...a};return Ze(o[t],Qe("seat_room",l,["unseat_room",{round:n.round+1}]))}function Cr(t,n,a){var o,s,l;const r={person:t.id,table:null!=(o=null==a?void 0:a.id)?o:null,stays:Boolean(null==(s=null==a?void 0:a.moved)?void 0:s.includes(t.id))},i=n?e("अब {name} टेबल {n} मा बस्छ",{name:ce(t),n:n.number}):e("अब {name} को टेबल छैन",{name:ce(t)});return Ze(i,Qe("move_seat",{person:t.id,table:null!=(l=null==n?void 0:n.id)?l:null},["move_seat",r]))}const Sr=t=>Ze(e(t?"भित्तोले टेबल देखाउँछ":"भित्तोले चरण देखाउँछ"),Qe("show_tables",{shown:t},["show_tables",{shown:!t}]));function jr({context:t}){const{store:n}=t,a=x(n.all("person")).filter(({role:e})=>"facilitator"!==e),o=c(""),l=Number(o.value)||void 0,r=e=>t.act(_r(e,ve(n),{tables:l})),i=he(n).length>0;return s`<section class="console-box">
    <${Er} store=${n} />
    <${Or} folded=${i}>
      <div class="console-seat">
        <${Mr}
          picture="cluster"
          title=${e("मिश्रित टेबल")}
          words=${e("समूहहरू बराबर बाँडिन्छन्, एकै संस्थाका मानिस छुट्टिन्छन्, छेउमा नयाँ मानिस।")}
          many=${qr(Math.ceil(a.length/8),l)}
          act=${()=>r("mixed")}
        />
        <${Mr}
          picture="people"
          title=${e("सरोकारवाला टेबल")}
          words=${e("हरेक समूह आफ्नै टेबलमा।")}
          many=${qr(new Set(a.map(({group:e})=>e)).size,l)}
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
        ${i&&s`<button class="button quiet small toolbar-end" onClick=${()=>r("whole")}>
            ${e("टेबलबिना सबैलाई सँगै बसाउनुहोस्")}
          </button>`}
      </div>
    <//>
  </section>`}const Or=({folded:t,children:n})=>t?s`<details class="disclosure">
        <summary>${e("सबैलाई फेरि बसाउनुहोस्…")}</summary>
        <div class="stack">${n}</div>
      </details>`:s`<div class="stack">${n}</div>`,qr=(e,t)=>null!=t?t:Math.max(1,e);function Mr({picture:e,title:t,words:n,many:a,act:o}){return s`<button class="button console-seat-way" onClick=${o}>
    ${l(e)}<span
      ><b>${t}</b><small>${n}</small><small>${u(["{n} टेबल","{n} टेबल"],"{n} tables",a)}</small></span
    >
  </button>`}function Er({store:t}){const{seating:n,round:a}=ve(t),o=he(t),r=o.reduce((e,t)=>e+t.people.length,0);return o.length?s`<h3>${l("table")}${e("mixed"===n?"मिश्रित टेबल":"सरोकारवाला टेबल")}</h3>
    <p>
      ${[u(["{n} टेबल","{n} टेबल"],"{n} tables",o.length),u(["{n} जना","{n} जना"],"{n} people",r),e("बसाइ {n}",{n:a})].join(" · ")}
    </p>`:s`<h3>${l("table")}${e("सबैलाई बसाउनुहोस्")}</h3>`}function Lr({context:t,table:n,tables:a,people:o,groups:l,words:r}){return s`<section class="console-box console-table" data-drop=${`table:${n.id}`} aria-label=${Dr(n)}>
    <header>
      <h3>${e("टेबल {n}",{n:n.number})}</h3>
      <span class="soft">${u(["{n} जना","{n} जना"],"{n} people",n.people.length)}</span>
      <button
        class="button quiet small console-place"
        aria-label=${e("टेबल {n} कहाँ छ?",{n:n.number})}
        onClick=${()=>function(t,n){const a=t.draft(`table/${n.id}`),o=a=>t.act(((t,n)=>{var a,o;return Ze(e("टेबल {n}: ठाउँ सुरक्षित भयो",{n:t.number}),n===(null!=(a=t.place)?a:"")?[]:Qe("edit_table",{table:t.id,place:n},["edit_table",{table:t.id,place:null!=(o=t.place)?o:""}]))})(n,a.get("place").trim()),{quiet:!0});t.ask(t=>{var l;return s`<${ze}
        title=${e("टेबल {n} कहाँ छ?",{n:n.number})}
        yes=${e("सुरक्षित गर्नुहोस्")}
        ...${{close:t,submit:o,draft:a}}
      >
        <${Ke} label=${e("स्थान")} hint=${e("जस्तै: झ्यालनेर")}
          ><input name="place" maxlength=${60} defaultValue=${null!=(l=n.place)?l:""} autofocus dir="auto"
        /><//>
      <//>`})}(t,n)}
      >
        ${n.place?s`<bdi>${n.place}</bdi>`:e("कहाँ?")}
      </button>
    </header>
    <ul class="console-seats">
      ${n.people.map(e=>s`<${Ir} key=${e} ...${{context:t,table:n,tables:a,words:r,groups:l}} person=${o.get(e)} />`)}
    </ul>
  </section>`}const Dr=t=>e("टेबल {n}",{n:t.number});function Ir({context:t,table:n,tables:a,person:o,groups:r,words:i}){var c,u;if(!o)return null;const d=r.get(o.group),$=i&&ce(o).toLocaleLowerCase().includes(i),p=be().find(([e])=>{var t;return(null==(t=n.roles)?void 0:t[e])===o.id});return s`<li class="console-seat-row" data-draggable data-found=${$?"":void 0}>
    <span
      class="badge console-seat-grip"
      data-colour=${null==d?void 0:d.colour}
      title=${null==d?void 0:d.name}
      ...${Zt({what:`table:${n.id}`,drop:e=>{const s=a.find(({id:t})=>e===`table:${t}`);s&&t.act(Cr(o,s,n))}})}
      >${l(null!=(c=null==d?void 0:d.icon)?c:"person")}</span
    >
    <span class="console-seat-name"><bdi>${ce(o)}</bdi>${p&&s`<small>${p[1]}</small>`}</span>
    ${(null==(u=n.moved)?void 0:u.includes(o.id))&&s`<span class="soft" title=${e("हातैले सारिएको")}>${l("hand")}</span>`}
    <${on}
      label=${e("{title} का लागि थप",{title:ce(o)})}
      items=${()=>Pr({context:t,table:n,tables:a,person:o})}
    />
  </li>`}const Pr=({context:t,table:n,tables:a,person:o})=>[{icon:"move",words:e("अर्को टेबलमा सार्नुहोस्…"),act:()=>function(t,n,a,o){t.ask(l=>s`<${Te} title=${e("{name} लाई सार्ने ठाउँ",{name:ce(n)})} close=${l}>
        <div class="console-numbers">
          ${o.filter(e=>e.id!==a.id).map(o=>s`<button key=${o.id} class="button" onClick=${((e,o)=>()=>(e(),t.act(Cr(n,o,a))))(l,o)}>
                  <b>${e("टेबल {n}",{n:o.number})}</b
                  ><small>${u(["{n} जना","{n} जना"],"{n} people",o.people.length)}</small>
                </button>`)}
        </div>
      <//>`)}(t,o,n,a)},null,...be().filter(([e])=>{var t;return(null==(t=n.roles)?void 0:t[e])!==o.id}).map(([a,s])=>({icon:"recorder"===a?"recorder":"flag",words:e("जिम्मेवारी: {duty}",{duty:s}),act:()=>t.act(function(t,n,a){var o,s,l,r;const i=null!=(s=null==(o=t.roles)?void 0:o[n])?s:null,c=[["set_duty",{table:t.id,duty:n,person:i}]],u=null==(r=Object.entries(null!=(l=t.roles)?l:{}).find(([e,t])=>t===a.id&&e!==n))?void 0:r[0];u&&!i&&c.push(["set_duty",{table:t.id,duty:u,person:a.id}]);const d=e("अब टेबल {n} मा {name} को अर्को जिम्मेवारी छ",{name:ce(a),n:t.number});return Ze(d,Qe("set_duty",{table:t.id,duty:n,person:a.id},...c))}(n,a,o))})),null,{icon:"close",words:e("टेबलबाट हटाउनुहोस्"),act:()=>t.act(Cr(o,null,n))}];function Ar({context:t,stage:n,now:a,wanted:o}){const r={mixed:e("यो चरण मिश्रित टेबलका लागि योजना गरिएको छ।"),stakeholder:e("यो चरण सरोकारवाला टेबलका लागि योजना गरिएको छ।"),whole:e("यो चरणमा सबै सँगै बस्छन्।")};return s`<p class="notice console-offer" data-tone="info">
    ${l("table")}<span>${r[o]}</span>
    <button class="button small" onClick=${()=>t.act(_r(o,a,{stage:n.id}))}>
      ${e("सबैलाई बसाउनुहोस्")}
    </button>
  </p>`}const Br=({context:t})=>s`<p class="notice console-offer" data-tone="info" role="status">
    ${l("wall")}<span>${e("भित्तोले सबैलाई कहाँ बस्ने भनी देखाइरहेको छ।")}</span>
    <button class="button small" onClick=${()=>t.act(Sr(!1))}>
      ${e("भयो: चरणमा फर्कनुहोस्")}
    </button>
  </p>`,Ur={key:"9",icon:"table",words:()=>e("बस्ने व्यवस्था"),always:!0};function Nr({context:t}){const n="whole"===ve(t.store).seating;return s`<div class="empty">
    ${l("table")}
    <h3>${e(n?"सबै सँगै बस्छन्":"अहिलेसम्म कसैको टेबल छैन")}</h3>
    <p>${e("सबैलाई बसाउनुहोस्; अनि कहाँ बस्ने भनी हरेक फोन र भित्तोले बताउँछन्।")}</p>
  </div>`}function Tr({context:t,search:n}){const{shown:a}=ve(t.store);return s`<div class="toolbar console-seat-tools">
    <label class="console-search"
      ><span class="visually-hidden">${e("मानिस खोज्नुहोस्")}</span>${l("search")}
      <input
        type="search"
        placeholder=${e("को कहाँ बस्छ?")}
        value=${n.value}
        onInput=${e=>n.value=e.target.value}
    /></label>
    <span class="row">
      ${!a&&s`<button class="button small" onClick=${()=>t.act(Sr(!0))}>
          ${l("wall")}${e("भित्तोमा देखाउनुहोस्")}
        </button>`}
      <button class="button small" onClick=${()=>function(t){t.ask(n=>s`<${Te} title=${e("टेबलका कार्ड छाप्नुहोस्")} close=${n}>
        <ul class="people">
          ${[["table-cards",e("टेबलका लागि कार्ड"),e("हलभरिबाट देखिने ठूलो नम्बर, त्यहाँ बस्न QR कोडसहित।")],["seat-list",e("ढोकाका लागि सूची"),e("सबैको नाम, टेबलसहित।")]].map(([a,o,r])=>s`<li key=${a} class="person-row">
                <span class="person-name">${o}<small>${r}</small></span>
                <button
                  class="button small"
                  aria-label=${e("छाप्नुहोस्: {title}",{title:o})}
                  onClick=${()=>(n(),async function(e,t){var n;const a=await Cn(e,`paper/${t}`);return a.why?e.toast({text:a.why,tone:"error"}):qn(a.blob,null!=(n=a.name)?n:`${e.code}-${t}.pdf`)}(t,a))}
                >
                  ${l("print")}${e("छाप्नुहोस्…")}
                </button>
              </li>`)}
        </ul>
      <//>`)}(t)}>
        ${l("print")}${e("टेबलका कार्ड छाप्नुहोस्…")}
      </button>
    </span>
  </div>`}function zr({context:t,tables:n}){const a=new Set(n.flatMap(({people:e})=>e)),o=x(t.store.all("person")).filter(({id:e,role:t})=>"facilitator"!==t&&!a.has(e));return n.length&&o.length?s`<div class="notice" data-tone="warn">
    ${l("people")}<span
      >${u(["{n} जनाको टेबल छैन:","{n} जनाको टेबल छैन:"],"{n} people have no table:",o.length)}${" "}
      ${o.slice(0,6).map((e,t)=>s`${t?", ":""}<bdi key=${e.id}>${ce(e)}</bdi>`)}${o.length>6&&"…"}</span
    >
    <button
      class="button small"
      onClick=${()=>t.act((({seating:e},t,n)=>Ze(u(["अब {n} जना बसाइयो","अब {n} जना बसाइयो"],"{n} people have a seat now",n.length),Qe("seat_room",{seating:e,tables:t},...n.map(({id:e})=>["move_seat",{person:e,table:null,stays:!1}]))))(ve(t.store),n.length,o))}
    >
      ${e("उनीहरूलाई बसाउनुहोस्")}
    </button>
  </div>`:null}function Rr({context:t,tables:n,words:a}){const o=new Map(t.store.all("person").map(e=>[e.id,e])),l=new Map(t.store.all("group").map(e=>[e.id,e])),r=a?n.filter(e=>e.people.some(e=>Fr(o.get(e),a))):n;return r.length?s`<div class="console-tables">
    ${r.map(e=>s`<${Lr} key=${e.id} ...${{context:t,table:e,tables:n,people:o,groups:l,words:a}} />`)}
  </div>`:s`<p class="soft" role="status">${e("कुनै टेबलमा यो नामको मानिस छैन।")}</p>`}const Fr=(e,t)=>Boolean(t)&&ce(e).toLocaleLowerCase().includes(t);var Vr=Object.freeze({__proto__:null,Above:function({context:e,stage:t}){const n=ve(e.store),a="open"===(null==t?void 0:t.status)&&t.seating,o=n.seating||"whole";return a&&a!==o?s`<${Ar} ...${{context:e,stage:t,now:n,wanted:a}} />`:n.shown&&he(e.store).length?s`<${Br} context=${e} />`:null},Panel:function({context:e}){const{store:t}=e,n=c(""),a=he(t);return s`<div class="stack">
    <${jr} context=${e} />
    ${a.length>0&&s`<${Tr} ...${{context:e,search:n}} />`}
    <${zr} ...${{context:e,tables:a}} />
    ${a.length?s`<${Rr} ...${{context:e,tables:a,words:n.value.trim().toLocaleLowerCase()}} />`:s`<${Nr} context=${e} />`}
  </div>`},isFound:Fr,tab:Ur});const[Kr,Jr]=[280,1e3],Gr={agreed:()=>e("Goal agreed"),not_agreed:()=>e("Goal not agreed"),parked:()=>e("Goal parked"),proposed:()=>e("Goal is proposed again")};function Wr(t,n,a,o){const l="agreed"===o?[]:Qr(t,n),r=t.draft(`agreement/${n.id}/${o}`),i=e=>t.act(Zr(n,o,Xr(e),l),{quiet:!0}),c=a.length?K(Hr(a)):"";t.ask(t=>s`<${ze} wide title=${J(o)} yes=${e("टिप्नुहोस्")} ...${{close:t,submit:i,draft:r}}>
        <p class="console-goal-title" dir="auto">${n.text}</p>
        <${Ke} label=${e("के आधारमा")} hint=${e("मतदान, हात उठाएर, सहमति, आदेश…")}
          ><input name="basis" maxlength=${Kr} defaultValue=${c} autofocus dir="auto"
        /><//>
        <${Ke}
          label=${e("असहमति")}
          hint=${e("को सहमत भएन, र किन। यो प्रतिवेदनमा निर्णयसँगै रहन्छ।")}
        >
          <textarea name="dissent" rows="2" maxlength=${Jr} dir="auto"></textarea>
        <//>
        <${Yr} actions=${l} />
      <//>`)}const Hr=e=>Object.fromEntries(G.map(t=>[t,e.filter(e=>e.choice===t).length])),Xr=e=>({basis:e.get("basis").trim(),dissent:e.get("dissent").trim()}),Yr=({actions:t})=>t.length>0&&s`<div class="notice" data-tone="warn">
    <div class="stack-tight">
      <p>
        ${u("{n} action in a plan serves this goal. It stays in its plan and loses the link:","{n} actions in plans serve this goal. They stay in their plans and lose the link:",t.length)}
      </p>
      <ul>
        ${t.slice(0,8).map(e=>s`<li key=${e.id} dir="auto">${e.what}</li>`)}
      </ul>
      <${Je} name="unlink" required label=${e("Unlink these actions")} />
    </div>
  </div>`,Qr=({store:e},t)=>e.all("action").filter(e=>{var n;return null==(n=e.goals)?void 0:n.includes(t.id)});function Zr(e,t,n,a){var o;const{basis:s="",dissent:l=""}=null!=(o=e.said)?o:{},r={on:e.id,status:e.status,basis:s,dissent:l},i=a.map(({id:e,rev:t,goals:n})=>({do:"edit_action",with:{action:e,base:t+1,set:{goals:n}}})),c=a.length?{unlink:!0}:{};return{said:Gr[t](),steps:[{do:"set_agreement",with:{on:e.id,status:t,...n,...c},backs:[{do:"set_agreement",with:r},...i]}]}}const ei={key:"8",icon:"hand",words:()=>e("Goals"),when:e=>e.some(e=>{var t;return null==(t=e.settings)?void 0:t.agree})},ti=["proposed","agreed","not_agreed","parked"],ni=({context:e,status:t,goals:n})=>n.length>0&&s`<section class="stack" aria-label=${J(t)}>
    <h3 class="console-goal-status">
      ${l(Q(t))}${J(t)} <span class="count">${n.length}</span>
    </h3>
    ${n.map(t=>s`<${ai} key=${t.id} ...${{context:e,goal:t}} />`)}
  </section>`;function ai({context:t,goal:n}){var a,o;const{store:r}=t,i=r.all("hand").filter(e=>e.on===n.id),c=r.all("action").filter(e=>{var t;return null==(t=e.goals)?void 0:t.includes(n.id)}).length;return s`<article class="console-box console-goal" data-status=${n.status}>
    <div class="row">
      <h4 class="console-goal-title" dir="auto">${n.text}</h4>
      <${B} group=${n.group&&r.get("group",n.group)} plain />
    </div>
    <${oi} hands=${i} />
    <${si} ...${{store:r,hands:i}} />
    ${(null==(a=n.said)?void 0:a.basis)&&s`<p><b>${e("आधार")}:</b> <span dir="auto">${n.said.basis}</span></p>`}
    ${(null==(o=n.said)?void 0:o.dissent)&&s`<p><b>${e("असहमति")}:</b> <span dir="auto">${n.said.dissent}</span></p>`}
    ${c>0&&s`<p>${l("calendar")} ${u("{n} action serves it","{n} actions serve it",c)}</p>`}
    <${li} ...${{context:t,goal:n,hands:i}} />
  </article>`}const oi=({hands:t})=>s`<ul class="console-hands" aria-label=${e("Hands so far")}>
    ${G.map(e=>s`<li key=${e} data-choice=${e}>
          ${l(X(e))}<b>${t.filter(t=>t.choice===e).length}</b>
          <span>${Y(e)}</span>
        </li>`)}
  </ul>`;function si({store:e,hands:t}){const n=t.filter(e=>e.reason);return n.length?s`<details open>
    <summary>${u("{n} reason","{n} reasons",n.length)}</summary>
    <ul class="console-reasons">
      ${n.map(t=>s`<li key=${t.id}>
            ${l(X(t.choice))}<span dir="auto">${t.reason}</span>
            <${B} group=${t.group&&e.get("group",t.group)} plain />
          </li>`)}
    </ul>
  </details>`:null}function li({context:t,goal:n,hands:a}){const o=(e,o,r="button")=>n.status!==e&&s`<button class=${r} onClick=${()=>Wr(t,n,a,e)}>
      ${l(Q(e))}${o}
    </button>`;return s`<div class="toolbar">
    ${o("agreed",e("Agreed…"),"proposed"===n.status?"button primary":"button")}
    ${o("not_agreed",e("Not agreed…"))} ${o("parked",e("Park…"))}
    ${"proposed"!==n.status&&s`<button class="button" onClick=${()=>async function(e,t){const n=Qr(e,t);return n.length?Wr(e,t,[],"proposed"):e.act(Zr(t,"proposed",{basis:"",dissent:""},n))}(t,n)}>
        ${l("undo")}${e("Back to proposed")}
      </button>`}
  </div>`}var ri=Object.freeze({__proto__:null,Panel:function({context:t}){const n=W(t.store);return s`<div class="stack">
    <p class="soft">${e("Hands help the talk. Only you record what the room decided.")}</p>
    ${ti.map(e=>s`<${ni} key=${e} ...${{context:t,status:e}} goals=${H(n,e)} />`)}
    ${!n.length&&s`<div class="empty">
        ${l("hand")}
        <h3>${e("No goals yet")}</h3>
        <p>${e("They appear here as cards are written in a stage with goals to agree on.")}</p>
      </div>`}
  </div>`},tab:ei});const ii={key:"5",icon:"decision",words:()=>e("निर्णयहरू"),always:!0};function ci({context:t,decision:n}){var a,o;const r=t.store.get("person",null!=(a=n.by)?a:"");return s`<article class="console-box">
    <h3 dir="auto">${n.text}</h3>
    ${n.basis&&s`<p><b>${e("आधार")}:</b> <span dir="auto">${n.basis}</span></p>`}
    ${(null==(o=n.on)?void 0:o.length)>0&&s`<p class="row">
        ${n.on.map(e=>s`<span class="chip" data-tone="leverage" key=${e}
              >${l("leverage")}<span dir="auto">${z(t.store,e)}</span></span
            >`)}
      </p>`}
    <p><b>${e("असहमति")}:</b> <span dir="auto">${n.dissent||e("केही टिपिएको छैन")}</span></p>
    <p class="soft">${(null==r?void 0:r.name)?e("{name} ले टिपेको",{name:r.name}):e("सहजकर्ताले टिपेको")}</p>
  </article>`}var ui=Object.freeze({__proto__:null,Panel:function({context:t}){const n=[...t.store.all("decision")].sort((e,t)=>t.at-e.at);return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("मतले सल्लाह दिन्छ; बैठकले के निर्णय गर्‍यो र को सहमत भएन, यहाँ लेखिन्छ।")}</p>
      <button class="button primary toolbar-end" onClick=${()=>cr(t)}>
        ${l("plus")}${e("निर्णय टिप्नुहोस्…")}
      </button>
    </div>
    ${n.length?n.map(e=>s`<${ci} key=${e.id} ...${{context:t,decision:e}} />`):s`<div class="empty">
            ${l("decision")}
            <h3>${e("अझै निर्णय छैन")}</h3>
            <p>${e("टिपिएका निर्णय आधार र असहमतिसहित प्रतिवेदनमा रहन्छन्।")}</p>
          </div>`}
  </div>`},tab:ii});function di(e,t){const n=t.filter(t=>t.plan===e.id&&"dropped"!==t.status),a=e=>n.filter(t=>{var n;return(null!=(n=t.missing)?n:[]).includes(e)}).length;return{soon:n.filter(e=>100===e.horizon).length,later:n.filter(e=>1e3===e.horizon).length,owner:a("owner"),indicator:a("indicator"),due:a("due"),ready:n.filter(e=>{var t;return!(null!=(t=e.missing)?t:[]).length}).length,all:n.length}}const $i={key:"6",icon:"calendar",words:()=>e("योजनाहरू")};function pi({context:t,plan:n}){var a,o;const r=t.store.get("group",null!=(a=n.group)?a:""),i=di(n,t.store.all("action")),c=`/w/${t.code}/plan/${encodeURIComponent(n.owner)}?as=console`;return s`<tr>
    <th scope="row">
      ${r?s`<${Dl} group=${r} />`:s`<span class="console-group"
              ><span class="badge">${l("flag")}</span><span dir="auto">${n.owner}</span></span
            >`}
    </th>
    <td class="number">${i.soon}</td>
    <td class="number">${i.later}</td>
    <td><${mi} made=${i} /></td>
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
  </tr>`}function mi({made:t}){if(!t.all)return s`<span class="chip" data-tone="warn">${l("clock")}${e("अझै काम छैन")}</span>`;const n=[t.owner&&u(["{n} जिम्मेवार","{n} जिम्मेवार"],"{n} owners",t.owner),t.indicator&&u(["{n} सूचक","{n} सूचक"],"{n} indicators",t.indicator),t.due&&u(["{n} अन्तिम मिति","{n} अन्तिम मिति"],"{n} due dates",t.due)].filter(Boolean);return n.length?s`<span class="row console-chips"
    >${n.map(e=>s`<span class="chip" data-tone="warn" key=${e}>${e}</span>`)}</span
  >`:s`<span class="chip" data-tone="ok">${l("check")}${e("केही छैन")}</span>`}var gi=Object.freeze({__proto__:null,Panel:function({context:t}){const{store:n}=t,a=k(n),o=e=>a.findIndex(t=>t.id===e.group)>>>0,r=[...n.all("plan")].sort((e,t)=>o(e)-o(t));return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("एक जना जिम्मेवार, सूचक र अन्तिम मिति भएपछि काम पूरा लेखिएको हुन्छ।")}</p>
      <button class="button small toolbar-end" onClick=${()=>function(t){const n=t.draft("task-force"),a=n=>t.act({said:e("योजना थपियो"),steps:[{do:"add_plan",backs:[],with:{plan:i(),owner:n.get("owner").trim()}}]},{quiet:!0});t.ask(t=>s`<${ze} title=${e("कार्यदलको योजना")} yes=${e("थप्नुहोस्")} ...${{close:t,submit:a,draft:n}}>
        <${Ke} label=${e("कार्यदलको नाम")}
          ><input name="owner" required maxlength=${120} autofocus dir="auto"
        /><//>
      <//>`)}(t)}>
        ${l("plus")}${e("कार्यदलको योजना…")}
      </button>
    </div>
    ${r.length?s`<div class="scroller" tabindex="0">
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
                ${r.map(e=>s`<${pi} key=${e.id} ...${{context:t,plan:e}} />`)}
              </tbody>
            </table>
          </div>`:s`<div class="empty">
            ${l("calendar")}
            <h3>${e("अझै योजना छैन")}</h3>
            <p>${e("योजनाको चरण खुल्दा हरेक समूहले आफ्नो योजना पाउँछ।")}</p>
          </div>`}
  </div>`},heard:function(e,t){const n=new Set(t.all("action").map(e=>e.plan));return new Set(t.all("plan").filter(e=>n.has(e.id)).map(e=>e.group))},holds:function(e,t){const n=1===t.all("stage").filter(({activity:e})=>"plans"===e).length,a=t.all("action").length;return n&&a?[u(["{n} काम","{n} काम"],"{n} actions",a)]:[]},leftOpen:function(e){const t=$(e).find(({activity:e,opened_at:t})=>"plans"===e&&t);if(!t)return[];const n=e.all("plan").map(t=>di(t,e.all("action"))),a=n.filter(({all:e})=>!e).length,o=n.reduce((e,{all:t,ready:n})=>e+t-n,0);return[a&&u(["{n} योजना खाली छ","{n} योजना खाली छन्"],"{n} plans are empty",a),o&&u(["{n} कामको जिम्मेवार, सूचक वा मिति छैन","{n} कामको जिम्मेवार, सूचक वा मिति छैन"],"{n} actions lack an owner, indicator or date",o)].filter(Boolean).map(e=>({stage:t.id,words:e}))},tab:$i});const hi={key:"7",icon:"pledge",words:()=>e("वाचा")};function vi({context:t,pledge:n}){var a,o,r,i;const c=t.store.get("group",null!=(a=n.group)?a:""),d=null!=(r=null==(o=n.joined)?void 0:o.length)?r:0;return s`<li class="person-row">
    <span class="badge" data-colour=${null==c?void 0:c.colour}>${l(null!=(i=null==c?void 0:c.icon)?i:"person")}</span>
    <span class="person-name" dir="auto"
      >${n.text}<small
        >${[n.name,null==c?void 0:c.name,d&&u(["{n} जनाको साथ","{n} जनाको साथ"],"{n} joined",d)].filter(Boolean).join(" · ")}</small
      ></span
    >
    <button class="button small quiet" onClick=${()=>async function(t,n){const a={title:e("यो वाचा हटाउने?"),yes:e("हटाउनुहोस्"),danger:!0,text:[n.text,e("यो साथ दिनेसहित भित्तो र प्रतिवेदनबाट हट्छ। यो उल्ट्याउन सकिँदैन।")]};await t.confirm(a)&&t.act({said:e("वाचा हटाइयो"),steps:[{do:"withdraw_pledge",with:{pledge:n.id},backs:[]}]})}(t,n)}>${l("trash")}${e("हटाउनुहोस्…")}</button>
  </li>`}var bi=Object.freeze({__proto__:null,Panel:function({context:t}){const n=[...t.store.all("pledge")].sort((e,t)=>t.at-e.at);return n.length?s`<div class="stack">
    <p class="soft">${u(["{n} वाचा","{n} वाचा"],"{n} pledges",n.length)}</p>
    <ul class="people">
      ${n.map(e=>s`<${vi} key=${e.id} ...${{context:t,pledge:e}} />`)}
    </ul>
  </div>`:s`<div class="empty">
      ${l("pledge")}
      <h3>${e("अझै वाचा छैन")}</h3>
      <p>${e("वाचा बैठकको अगाडि भनिन्छ र सधैँ नाम हुन्छ।")}</p>
    </div>`},heard:(e,t)=>new Set(t.all("pledge").map(e=>e.group)),holds:function(e,t){const n=1===t.all("stage").filter(({activity:e})=>"pledges"===e).length,a=t.all("pledge").length;return n&&a?[u(["{n} वाचा","{n} वाचा"],"{n} pledges",a)]:[]},tab:hi});const fi=[.88,.75,.6];async function wi(e){const t=await ki(await yi(e));for(let e=1920;e>100;e*=.7){const n=xi(t,e);for(const[e,t]of[["image/png"],...fi.map(e=>["image/jpeg",e])]){const a=await new Promise(a=>n.toBlob(a,e,t));if(a&&a.size<=1e6)return a}}throw _i()}const yi=t=>new Promise((n,a)=>{const o=new FileReader;o.onload=()=>n(o.result),o.onerror=()=>a({why:e("यो फाइल पढ्न सकिएन।")}),o.readAsDataURL(t)}),ki=e=>new Promise((t,n)=>{const a=new Image;a.onload=()=>a.naturalWidth?t(a):n(_i()),a.onerror=()=>n(_i()),a.src=e});function xi(e,t){const{naturalWidth:n,naturalHeight:a}=e,o=Math.min(1,t/Math.max(n,a)),s=document.createElement("canvas");[s.width,s.height]=[n,a].map(e=>Math.max(1,Math.round(e*o)));const l=s.getContext("2d");return l.fillStyle="white",l.fillRect(0,0,s.width,s.height),l.drawImage(e,0,0,s.width,s.height),s}const _i=()=>({why:e("यो तस्बिर खोल्न सकिएन। JPEG, PNG वा WebP तस्बिर प्रयोग गर्नुहोस्।")});function Ci({context:n,stage:a}){const o=c(null),l=c(!1),r=c(""),i=t(null);async function u(t,a){var s;[l.value,r.value]=[!0,""];const c=await t().then(()=>null,e=>e);if(l.value=!1,c)return r.value=null!=(s=c.why)?s:e("यो फाइल पढ्न सकिएन।");o.value=null,i.current&&(i.current.value=""),n.toast({text:a})}const d=`/stages/${encodeURIComponent(a.id)}/picture`,$=async()=>_n(n,d,{method:"PUT",raw:await wi(o.value)}),p=()=>u($,e("तस्बिर पोस्टरमा राखियो।"));return s`<div class="poster-picture">
    ${a.picture&&s`<${Si} ...${{context:n,stage:a,remove:()=>u(()=>_n(n,d,{method:"DELETE"}),e("तस्बिर हटाइयो")),busy:l.value}} />`}
    <${ji} ...${{chooser:i,choose:e=>e&&!l.value&&(o.value=e,p()),has:Boolean(a.picture)}} />
    ${l.value&&s`<p class="soft" role="status">${e("पठाइँदै छ…")}</p>`}
    ${r.value&&s`<${Oi} why=${r.value} file=${o.value} again=${p} />`}
  </div>`}const Si=({context:t,stage:n,remove:a,busy:o})=>s`<figure class="poster-shown">
    <img src=${je(t.code,n)} alt=${n.title} />
    <button class="button small" disabled=${o} onClick=${a}>${l("trash")}${e("तस्बिर हटाउनुहोस्")}</button>
  </figure>`;function ji({chooser:t,choose:n,has:a}){const o=c(!1);return s`<label
    class="field poster-drop"
    data-over=${o.value}
    onDragOver=${e=>(e.preventDefault(),o.value=!0)}
    onDragLeave=${()=>o.value=!1}
    onDrop=${e=>(e.preventDefault(),o.value=!1,n(e.dataTransfer.files[0]))}
  >
    <b>${e(a?"तस्बिर बदल्नुहोस्":"तस्बिर थप्नुहोस्")}</b>
    <span class="field-hint">${e("तस्बिर यहाँ तानेर छोड्नुहोस्, वा छान्नुहोस्: JPEG, PNG वा WebP।")}</span>
    <input ref=${t} type="file" accept=${"image/jpeg,image/png,image/webp"} onChange=${({target:e})=>n(e.files[0])} />
  </label>`}const Oi=({why:t,file:n,again:a})=>s`<div class="notice" role="alert" data-tone="error">
    ${l("warning")}
    <p>
      ${n&&s`<b><bdi>${n.name}</bdi></b
          >${" "}`}${t}
    </p>
    ${n&&s`<button class="button small" onClick=${a}>${e("फेरि कोसिस गर्नुहोस्")}</button>`}
  </div>`,qi={seldom:!0,icon:"wall",words:()=>e("पोस्टर")};var Mi=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){return n?s`<section class="console-box">
    <h3>${l("wall")}${e("भित्तामा")}</h3>
    <p dir="auto"><b>${n.title}</b></p>
    ${n.instruction&&s`<p dir="auto">${n.instruction}</p>`}
    <p class="row">
      <button class="button" onClick=${()=>t.editStage(n)}>${l("edit")}${e("सम्पादन गर्नुहोस्…")}</button>
    </p>
    <${Ci} context=${t} stage=${n} />
    <p class="soft">${e("फोनले यति मात्र भन्छ: माथि हेर्नुहोस्।")}</p>
  </section>`:null},tab:qi});const Ei={seldom:!0,icon:"cup",words:()=>e("विश्राम")};function Li({context:t,ends:n}){const a=n-t.seconds.value;return s`<p role="timer">${a>0?e("{time} बाँकी",{time:w(a)}):e("समय सकियो")}</p>`}var Di=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){return n?s`<section class="console-box">
    <h3>${l("cup")}${"open"===n.status?Oe(n):(({minutes:t})=>t?u(["{n} मिनेट","{n} मिनेट"],"{n} minutes",t):e("समयसीमा छैन"))(n)}</h3>
    ${"open"===n.status&&n.ends_at&&s`<${Li} context=${t} ends=${n.ends_at} />`}
    ${n.instruction&&s`<p dir="auto">${n.instruction}</p>`}
    <p class="soft">
      ${qe(n)?e("यो विश्रामको बेला कसैले पोस्ट गर्न सक्दैन।"):e("यो विश्रामको बेला पनि मानिसहरूले फोन चलाउन सक्छन्।")}
    </p>
    <p class="row">
      <button class="button" onClick=${()=>t.editStage(n)}>${l("edit")}${e("सम्पादन गर्नुहोस्…")}</button>
    </p>
  </section>`:null},tab:Ei});function Ii({context:t,language:n,onLanguages:a}){const o=c([]),i=c({paper:"a4",wifi:"",password:""});r(()=>{(async function(e){const t=await Cn(e,"paper");return t.why?{papers:[],languages:[]}:JSON.parse(await t.blob.text())})(t).then(e=>(o.value=e.papers,a(e.languages)))},[]);const u=e=>t.ask(a=>s`<${Ai} ...${{context:t,one:e,close:a,last:i,language:n}} />`);return s`<section class="console-box">
    <h3>${l("print")}${e("हलका लागि छाप्नुहोस्")}</h3>
    <p>${e("हरेक PDF का रूपमा खुल्छ। कालो-सेतो छाप्दा पनि अक्षर ठूला र प्रस्ट हुन्छन्।")}</p>
    <ul class="people">
      ${o.value.map(e=>s`<${Pi} key=${e.kind} one=${e} ask=${()=>u(e)} />`)}
    </ul>
  </section>`}const Pi=({one:t,ask:n})=>s`<li class="person-row">
    <span class="person-name">${t.title}<small>${t.about}</small></span>
    <button class="button small" aria-label=${e("छाप्नुहोस्: {title}",{title:t.title})} onClick=${n}>
      ${l("print")}${e("छाप्नुहोस्…")}
    </button>
  </li>`;function Ai({context:t,one:n,close:a,last:o,language:l}){return s`<${ze}
    title=${e("छाप्नुहोस्: {title}",{title:n.title})}
    yes=${e("PDF बनाउनुहोस्")}
    draft=${null}
    ...${{close:a,submit:async e=>{var a;const s=Object.fromEntries([...e].filter(([,e])=>e));o.value={...o.peek(),...s};const r=new URLSearchParams({...s,...l&&{language:l}}),i=await Cn(t,`paper/${n.kind}?${r}`);return i.why?{ok:!1,why:i.why}:(qn(i.blob,null!=(a=i.name)?a:`${t.code}-${n.kind}.pdf`),{ok:!0})}}}
  >
    ${n.groups&&s`<${Ke} label=${e("कसका लागि")}
        ><select name="group">
          <option value="">${e("सबै समूह")}</option>
          ${k(t.store).map(e=>s`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
        </select><//
      >`}
    <${Ke} label=${e("कागज")}
      ><select name="paper">
        ${["a4","letter"].map(e=>s`<option key=${e} value=${e} selected=${o.peek().paper===e}>
              ${"a4"===e?"A4":"Letter"}
            </option>`)}
      </select><//
    >
    ${n.wifi&&s`<${Bi} last=${o.peek()} />`}
  <//>`}const Bi=({last:t})=>s`<${Ke}
      label=${e("वाइफाइको नाम")}
      hint=${e("खाली छोडे लेख्ने धर्का आउँछ। यो छापिन्छ मात्र, कतै राखिँदैन।")}
      ><input name="wifi" maxlength="32" autocomplete="off" value=${t.wifi}
    /><//>
    <${Ke} label=${e("वाइफाइको पासवर्ड")}
      ><input name="password" maxlength="63" autocomplete="off" spellcheck=${!1} value=${t.password}
    /><//>`;function Ui({context:t}){var n;const a=c(null),o=c(null),i=async()=>{a.value=await(async e=>(await _n(e,"/shares")).shares)(t).catch(()=>a.peek())};r(()=>{i()},[]);return s`<section class="console-box">
    <h3>${l("link")}${e("नआएका मानिसका लागि")}</h3>
    <p>${e("लिङ्कले सहभागी नभई प्रतिवेदन खोल्छ: बैठकका सबैले देख्ने कुरा मात्र, बढी होइन।")}</p>
    ${o.value&&s`<${zi} share=${o.value} context=${t} />`}
    ${(null==(n=a.value)?void 0:n.length)>0&&s`<ul class="people">
        ${a.value.map(n=>s`<${Ri} key=${n.id} one=${n} now=${t.now()} takeBack=${()=>(async n=>{var a;if(await t.confirm({title:e("यो लिङ्क फिर्ता लिने?"),text:e("जससँग यो छ, उसले अब यसबाट प्रतिवेदन खोल्न सक्दैन।"),yes:e("फिर्ता लिनुहोस्"),danger:!0})){try{await(s=t,l=n.id,_n(s,`/shares/${l}`,{method:"DELETE"})),(null==(a=o.peek())?void 0:a.id)===n.id&&(o.value=null),t.toast({text:e("लिङ्क फिर्ता लिइयो।")})}catch(e){t.toast({text:e.why,tone:"error"})}var s,l;await i()}})(n)} />`)}
      </ul>`}
    <p class="row"><button class="button" onClick=${()=>t.ask(e=>s`<${Ni}
          close=${e}
          draft=${t.draft("share")}
          submit=${async e=>{try{o.value=await(n=t,a={days:Number(e.get("days")),name:e.get("name").trim()},_n(n,"/shares",{method:"POST",body:a}))}catch(e){return{ok:!1,why:e.why}}var n,a;return await i(),{ok:!0}}}
        />`)}>${l("plus")}${e("प्रतिवेदन बाँड्नुहोस्…")}</button></p>
  </section>`}const Ni=({close:t,draft:n,submit:a})=>s`<${ze} title=${e("प्रतिवेदन बाँड्नुहोस्")} yes=${e("लिङ्क बनाउनुहोस्")} ...${{close:t,draft:n,submit:a}}>
    <${Ke} label=${e("कसका लागि")} hint=${e("लिङ्क छुट्याउन; तपाईं मात्र देख्नुहुन्छ।")}
      ><input name="name" maxlength="60" dir="auto"
    /><//>
    <${Ke} label=${e("कति समय चल्ने")}
      ><select name="days">
        ${Ti().map(([e,t])=>s`<option key=${e} value=${e} selected=${30===e}>${t}</option>`)}
      </select><//
    >
  <//>`,Ti=()=>[[7,e("एक हप्ता")],[30,e("एक महिना")],[100,e("100 दिन")],[365,e("एक वर्ष")],[1e3,e("1000 दिन")]];function zi({share:t,context:n}){const a=c(!1);return s`<div class="notice share-fresh" data-tone="ok" role="status">
    ${l("check")}
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
    <button class="button small primary" onClick=${async()=>{a.value=await De(t.url),a.value||n.toast({text:e("कपी भएन। लिङ्क छानेर आफैँ कपी गर्नुहोस्।"),tone:"error"})}}>
      ${l(a.value?"check":"copy")}${a.value?e("कपी भयो"):e("कपी गर्नुहोस्")}
    </button>
  </div>`}const Ri=({one:t,now:n,takeBack:a})=>s`<li class="person-row">
    <span class="person-name"
      ><bdi>${t.name||e("नाम नभएको")}</bdi
      ><small
        >${t.expires_at>n?e("{day} सम्म",{day:$e(t.expires_on)}):e("{day} मा सकियो",{day:$e(t.expires_on)})}</small
      ></span
    >
    <button
      class="button small quiet"
      aria-label=${e("लिङ्क फिर्ता लिनुहोस्: {name}",{name:t.name||e("नाम नभएको")})}
      onClick=${a}
    >
      ${l("trash")}${e("फिर्ता लिनुहोस्")}
    </button>
  </li>`,Fi={key:"8",icon:"download",words:()=>e("कागजातहरू"),always:!0},Vi=({language:t,languages:n})=>s`<${Ke} label=${e("कागजातको भाषा")}
    ><select onChange=${e=>t.value=e.target.value}>
      <option value="">${e("यो पृष्ठको भाषा")}</option>
      ${n.value.map(({id:e,name:t})=>s`<option key=${e} value=${e} lang=${e}>${t}</option>`)}
    </select><//
  >`;function Ki({context:t,format:n,title:a,hint:o,language:r}){const i=c(!1),[u]=n.split("?");return s`<li class="person-row">
    <span class="person-name">${a}<small>${o}</small></span>
    <button
      class="button small"
      disabled=${i.value}
      aria-label=${e("डाउनलोड: {title}",{title:a})}
      onClick=${async()=>{i.value=!0,await async function(t,n,a){var o;const s=await Cn(t,"toml"===a?"method":`export/${n}`);return s.why?t.toast({text:s.why,tone:"error"}):(On(s.blob,null!=(o=s.name)?o:`${t.code}.${["csv","html"].includes(a)?"zip":a}`),t.toast({text:e("डाउनलोड भयो")}))}(t,r?`${n}${n.includes("?")?"&":"?"}language=${r}`:n,u),i.value=!1}}
    >
      ${l("download")}${i.value?e("बनाइँदै छ…"):u.toUpperCase()}
    </button>
  </li>`}var Ji=Object.freeze({__proto__:null,Panel:function({context:t}){const n=c(""),a=c([]),o=n.value&&`?language=${n.value}`;return s`<div class="stack">
    ${a.value.length>1&&s`<${Vi} ...${{language:n,languages:a}} />`}
    <section class="console-box" data-tone="info">
      <h3>${l("book")}${e("प्रतिवेदन")}</h3>
      <p>${e("के निर्णय, योजना र वाचा भयो, चित्र र तालिकासहित; छाप्न वा बाँड्न तयार।")}</p>
      <p class="row">
        <a class="button primary" href=${`/w/${t.code}/report${o}`} target="_blank" rel="noopener"
          >${e("प्रतिवेदन खोल्नुहोस्")}</a
        >
      </p>
    </section>
    <${Ii} ...${{context:t}} language=${n.value} onLanguages=${e=>a.value=e} />
    <${Ui} context=${t} />
    <section class="console-box">
      <h3>${l("download")}${e("डाउनलोडहरू")}</h3>
      <ul class="people">
        ${[["pdf",e("प्रतिवेदन कागजमा"),e("PDF: छाप्न, हस्ताक्षर गर्न र पठाउन")],["pdf?paper=letter",e("Letter कागजमा प्रतिवेदन"),e("PDF: Letter कागज (8½ × 11 इन्च) भएका प्रिन्टरका लागि यही")],["docx",e("सम्पादन गर्न प्रतिवेदन"),e("DOCX: Word र LibreOffice मा खुल्छ, भए आफ्नै लेटरहेडमा")],["xlsx",e("सबै तालिका"),e("XLSX: हरेक थोकका लागि एउटा पाना, साँचो मिति र अङ्कसहित")],["ics",e("पात्रोका लागि अन्तिम मितिहरू"),e("ICS: के कहिलेसम्म गर्ने, र कहिले फर्केर हेर्ने")],["html",e("पेनड्राइभका लागि वेब पृष्ठ"),e("zip मा HTML: zip खोल्नुहोस्, index.html खोल्नुहोस्; सर्भर चाहिँदैन")],["md",e("प्रतिवेदन पाठका रूपमा"),e("Markdown: जुनसुकै प्रोग्राममा खुल्छ, जुनसुकै इमेलमा टाँस्न मिल्छ")],["csv",e("तालिकाहरू"),e("एउटै zip मा CSV फाइल: जुनसुकै तालिका प्रोग्राममा खुल्छ")],["json",e("सबै, प्रोग्रामका लागि"),e("JSON: तपाईंले हेर्न पाउने सबै, पूरै")],["sqlite",e("कार्यशालाको फाइल"),e("SQLite: कार्यशाला आफैँ; एक प्रति सुरक्षित ठाउँमा राख्नुहोस्")],["toml",e("यो कार्यसूची सुरक्षित गर्नुहोस्"),e("विधि फाइल: यहाँ वा अर्को ल्यापटपमा “नयाँ कार्यशाला” पृष्ठमा यसलाई तानेर छोड्नुहोस्")]].map(([e,a,o])=>s`<${Ki} key=${e} ...${{context:t,format:e,title:a,hint:o}} language=${n.value} />`)}
      </ul>
      <p class="soft">${e("डाउनलोडमा सहजकर्ताले देख्ने सबै हुन्छ, लुकाइएका कार्ड पनि। बरु प्रतिवेदन बाँड्नुहोस्।")}</p>
    </section>
  </div>`},tab:Fi});export{Ll as a,Fl as b,bs as c,kr as d,Vr as e,ri as f,ui as g,gi as h,bi as i,Mi as j,Di as k,Ji as l};
