import{t as e,a as t,C as n,N as a,k as o,n as l,i as s,b as r,c as i,h as c,d as u,e as d,s as $,f as p,w as m,g,l as v,F as b,j as h,m as f,o as w,p as y,q as k,r as x,u as _,K as C,Z as j,v as S,x as O,y as q,z as E,P as M,A as L,B as D,D as P,E as I,G as B,H as U,I as A,J as N,L as z,M as T,O as R,Q as V}from"../core/shared.js";import{h as F,f as J,s as K,i as W,u as G,a as H,p as Q,c as X,b as Y,d as Z}from"../pictures.js";import{n as ee,l as te,a as ne,d as ae,b as oe,c as le,j as se,t as re,s as ie,e as ce}from"../writing.js";import{w as ue}from"../phone/returned.js";import{g as de,t as $e,r as pe}from"../bars.js";import{b as me}from"../activities/dots.js";import{p as ge}from"../activities/poster.js";import{b as ve,p as be}from"../activities/break.js";function he(e){const t=new URLSearchParams(e.replace(/^#/,"")).get("key");return(null==t?void 0:t.trim())||null}const fe=t=>e("तपाईंले रोज्नुभएको ठेगाना {address} यो ल्यापटपमा अब छैन।",{address:t}),we={wifi:()=>e("वाइफाइ"),cable:()=>e("केबल"),network:()=>e("नेटवर्क"),mobile:()=>e("मोबाइल डाटा"),vpn:()=>e("VPN"),virtual:()=>e("यसै ल्यापटपभित्र")};async function ye(e){try{return await navigator.clipboard.writeText(e),!0}catch{return function(e){var t;const n=document.createElement("textarea");n.value=e,n.className="visually-hidden",(null!=(t=document.querySelector("dialog[open]"))?t:document.body).append(n),n.select();try{return document.execCommand("copy")}catch{return!1}finally{n.remove()}}(e)}}const ke=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.to])),xe=(e=[],t=[])=>e.length===t.length&&e.every((e,n)=>e===t[n]),_e=(e,t)=>Object.entries(e).some(([e,{from:n}])=>!xe(n,t[e]));function Ce(e){const t={};for(const{name:n}of e.elements)n&&(t[n]=[]);for(const[n,a]of new FormData(e))t[n].push(a);return t}function je(e,t){const n=Object.fromEntries(Object.entries(t).map(([e,t])=>[e,[...t]]));for(const t of[...e.elements])n[t.name]&&Se(t,n[t.name])}function Se(e,t){var n;["checkbox","radio"].includes(e.type)?e.checked=t.includes(e.value):e.value=null!=(n=t.shift())?n:"",e.dispatchEvent(new Event("input",{bubbles:!0}))}function Oe({title:n,close:a,wide:o,children:i}){const c=t(null);return r(()=>{const e=document.activeElement;return c.current.showModal(),()=>(null==e?void 0:e.isConnected)&&e.focus()},[]),l`<dialog
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
  </dialog>`}function qe({title:e,close:r,wide:i,yes:c,danger:u,submit:d,draft:$=null,drop:p,children:m}){const g=t(null),v=function(e,l){const s=l?o(l,null):{peek:()=>null},r=t({}),[i,c]=n("");a(()=>{r.current=Ce(e.current);const t=s.peek();t&&je(e.current,ke(t)),t&&c(_e(t,r.current)?"changed":"kept")},[]);const u=()=>s.value=null;return{back:i,drop:u,note:()=>s.value=function(e,t){const n=Object.keys(t).filter(n=>!xe(e[n],t[n]));return n.length?Object.fromEntries(n.map(n=>{var a;return[n,{from:null!=(a=e[n])?a:[],to:t[n]}]})):null}(r.current,Ce(e.current)),discard:()=>(je(e.current,r.current),u(),c(""))}}(g,$),[b,h]=n(!1),[f,w]=n(""),y=()=>(v.drop(),null==p||p(),r());return l`<${Oe} ...${{title:e,close:r,wide:i}}>
    <form class="stack" ref=${g} onSubmit=${async function(e){var t;if(e.preventDefault(),b)return;h(!0);const n=await d(new FormData(e.target));if(n.ok)return y();w(null!=(t=n.why)?t:""),h(!1)}} onInput=${v.note} onChange=${v.note}>
      ${v.back&&l`<${Ee} ...${v} />`} ${m}
      ${f&&l`<p class="notice" role="alert" data-tone="error">${s("warning")}<span>${f}</span></p>`}
      <${Me} ...${{close:y,yes:c,danger:u,busy:b}} />
    </form>
  <//>`}const Ee=({back:t,discard:n})=>l`<p class="notice console-draft" role="status" data-tone=${"changed"===t?"warn":"info"}>
    ${s("undo")}<span
      >${e("यो तपाईंले पहिले लेखेको र सुरक्षित नगरेको कुरा हो।")}
      ${"changed"===t&&l`${" "}${e("त्यसपछि यो फेरिएको छ। सुरक्षित गर्नुअघि जाँच्नुहोस्।")}`}</span
    >
    <button type="button" class="button small" onClick=${n}>${e("फाल्नुहोस्")}</button>
  </p>`,Me=({close:t,yes:n,danger:a,busy:o})=>l`<div class="dialog-foot">
    <button type="button" class="button" onClick=${t}>${e("रद्द गर्नुहोस्")}</button>
    <button class=${a?"button danger":"button primary"} disabled=${o}>${o?e("पठाइँदै छ…"):n}</button>
  </div>`;function Le({title:e,text:t,yes:n,danger:a,answer:o}){return l`<${qe} ...${{title:e,yes:n,danger:a,submit:()=>(o(!0),{ok:!0})}} close=${()=>o(!1)}>
    ${[t].flat().map(e=>l`<p key=${e}>${e}</p>`)}
  <//>`}const De=({label:e,hint:t,children:n})=>l`<label class="field">
    <b>${e}</b>
    ${t&&l`<span class="field-hint">${t}</span>`} ${n}
  </label>`,Pe=({label:e,...t})=>l`<label class="tick"><input type="checkbox" ...${t} /><span>${e}</span></label>`,Ie=({label:e,hint:t,name:n,pairs:a,now:o,none:s="–"})=>l`<${De} label=${e} hint=${t}
    ><select name=${n}>
      <option value="">${s}</option>
      ${a.map(([e,t])=>l`<option key=${e} value=${e} selected=${e===o}>${t}</option>`)}
    </select><//
  >`,Be=e=>e.replace(/^https?:\/\//,""),Ue=e=>`/w/${e.code}/wall`,Ae=({context:t})=>l`<figure class="qr">
    <img src=${(({code:e,way:t})=>`/w/${e}/qr.svg?of=${encodeURIComponent(t.value.joinUrl)}`)(t)} alt=${e("सहभागी हुने लिङ्कको QR कोड")} width="240" height="240" />
    <figcaption>${e("कोड")} <b class="code">${t.code}</b></figcaption>
  </figure>`,Ne=t=>t.ask(n=>l`<${Oe} wide title=${e("यहाँ सहभागी हुनुहोस्")} close=${n}>
        <div class="console-qr-big">
          <${Ae} context=${t} />
          <p class="code">${Be(t.way.value.joinUrl)}</p>
        </div><//
      >`),ze=(e,t,...n)=>({do:e,with:t,backs:n.map(([e,t])=>({do:e,with:t}))}),Te=(e,...t)=>({said:e,steps:t.flat()}),Re=({day:e=1,half:t=""})=>({day:e,half:t}),Ve=(e,t)=>{var n,a;return e.day===t.day&&(null!=(n=e.half)?n:"")===(null!=(a=t.half)?a:"")};function Fe(t,n,a,o){const l=t.map(e=>e.id),s=l.filter(e=>e!==n),r=Math.max(0,Math.min(a,s.length)),i=[...s.slice(0,r),n,...s.slice(r)],c=t.find(e=>e.id===n),u=o&&!Ve(o,c)?[{[n]:Re(o)},{[n]:Re(c)}]:[],d=!u.length&&i.every((e,t)=>e===l[t]);return Te(e("कार्यसूचीमा सारियो: {title}",{title:c.title}),d?[]:Je(l,i,u))}const Je=(e,t,[n,a])=>ze("arrange_stages",{stages:t,base:e,...n&&{days:n}},["arrange_stages",{stages:e,base:t,...a&&{days:a}}]),Ke={instruction:"",minutes:0,day:1,half:"",seating:"",roles:[],lanes:[]};const[We,Ge]=[12,120],He=e=>JSON.parse(e.get("lanes")).map(({id:e,title:t})=>({id:e,title:t.trim()})).filter(({title:e})=>e);function Qe({context:n,stage:a}){var o;const r=t(null),u=c((null!=(o=a.lanes)?o:[]).map(({id:e,title:t})=>({id:e,title:t}))),d=e=>{r.current.value=JSON.stringify(e),r.current.dispatchEvent(new Event("input",{bubbles:!0}))},$=function(e,t){var n;const a=new Map;for(const{stage:o,lane:l}of[...e.all("card"),...e.all("cluster")])o===t&&l&&a.set(l,(null!=(n=a.get(l))?n:0)+1);return a}(n.store,a.id);return l`<fieldset class="field console-lane-fields">
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
      ${u.value.map((e,t)=>{var n;return l`<${Xe} key=${e.id} ...${{lane:e,place:t,put:d}} all=${u.value} cards=${null!=(n=$.get(e.id))?n:0} />`})}
    </ul>
    ${u.value.length<We&&l`<button
        type="button"
        class="button small"
        onClick=${()=>d([...u.value,{id:i(),title:""}])}
      >
        ${s("plus")}${e("लेन थप्नुहोस्")}
      </button>`}
  </fieldset>`}function Xe({lane:t,place:n,all:a,put:o,cards:s}){const r={title:t.title||e("लेन {n}",{n:n+1})},i=a.filter(({id:e})=>e!==t.id),c=e=>o([...i.slice(0,e),t,...i.slice(e)]);return l`<li>
    <input
      aria-label=${e("लेन {n} को शीर्षक",{n:n+1})}
      value=${t.title}
      maxlength=${Ge}
      dir="auto"
      onInput=${e=>{e.stopPropagation(),o(a.map(n=>n.id===t.id?{...n,title:e.target.value}:n))}}
    />
    ${s>0&&l`<small class="soft">${u(["{n} कार्ड","{n} कार्ड"],"{n} cards",s)}</small>`}
    <${Ye} words=${e("{title} माथि सार्नुहोस्",r)} mark="chevron-up" off=${0===n} act=${()=>c(n-1)} />
    <${Ye}
      words=${e("{title} तल सार्नुहोस्",r)}
      mark="chevron-down"
      off=${n===a.length-1}
      act=${()=>c(n+1)}
    />
    <${Ye} words=${e("{name} हटाउनुहोस्",{name:r.title})} mark="trash" off=${s>0} act=${()=>o(i)} />
  </li>`}const Ye=({words:e,mark:t,off:n,act:a})=>l`<button
    type="button"
    class="button quiet small icon-only"
    aria-label=${e}
    title=${e}
    disabled=${n}
    onClick=${a}
  >
    ${s(t)}
  </button>`,[Ze,et,tt]=[120,280,1440],nt={lanes:!1,settings:[],about:""},at=()=>JSON.parse(document.getElementById("console").dataset.activities),ot=e=>{var t;return null!=(t=at().find(t=>t.name===e))?t:nt};function lt({context:t,stage:n}){var a,o,s;const{lanes:r,settings:i}=ot(n.activity);return l`<${De} label=${e("शीर्षक")}
      ><input name="title" required maxlength=${Ze} defaultValue=${null!=(a=n.title)?a:""} dir="auto"
    /><//>
    <${De} label=${e("निर्देशन")} hint=${e("सबैले फोन र भित्तोमा पढ्ने एउटा वाक्य।")}>
      <textarea
        name="instruction"
        maxlength=${et}
        rows="2"
        defaultValue=${null!=(o=n.instruction)?o:""}
        dir="auto"
      ></textarea>
    <//>
    <div class="console-pair">
      <${De} label=${e("योजना गरिएको मिनेट")} hint=${e("0 भनेको घडी छैन। अहिले चलेको घडी बदलिँदैन।")}>
        <input name="minutes" type="number" min="0" max=${tt} required defaultValue=${null!=(s=n.minutes)?s:0}
      /><//>
      <${De} label=${e("कहिले")}><${st} context=${t} stage=${n} /><//>
    </div>
    ${r&&l`<${Qe} context=${t} stage=${n} />`}
    ${i.length>0&&l`<div class="console-pair">${i.map(e=>$t(e,n,t))}</div>`}
    <${ct} stage=${n} />`}function st({context:e,stage:t}){var n,a,o;const s=Math.max(...e.store.all("stage").map(({day:e})=>e))+1,r=Array.from({length:Math.max(s,null!=(n=t.day)?n:1)},(e,t)=>t+1),i=`${null!=(a=t.day)?a:1}:${null!=(o=t.half)?o:""}`;return l`<select name="when">
    ${r.flatMap(e=>["","am","pm"].map(t=>l`<option value=${`${e}:${t}`} selected=${i===`${e}:${t}`}>
            ${d({day:e,half:t},2)}
          </option>`))}
  </select>`}const rt=()=>[["",e("बसेकै ठाउँमा")],["stakeholder",e("सरोकारवाला टेबल")],["mixed",e("मिश्रित टेबल")],["whole",e("पूरा कोठा")]],it=()=>[["leader",e("अगुवा")],["recorder",e("टिपोटकर्ता")],["reporter",e("सुनाउने व्यक्ति")],["timekeeper",e("समय हेर्ने व्यक्ति")]];function ct({stage:{seating:t="",roles:n=[]}}){return l`<details class="disclosure" open=${Boolean(t||n.length)}>
    <summary>${e("टेबुल र भूमिका")}</summary>
    <div class="stack-tight">
      <${De} label=${e("मानिसहरू कहाँ बस्छन्")}
        ><select name="seating">
          ${rt().map(([e,n])=>l`<option value=${e} selected=${t===e}>${n}</option>`)}
        </select><//
      >
      <div class="console-duties" role="group" aria-label=${e("हरेक टेबुलका भूमिकाहरू")}>
        ${it().map(([e,t])=>l`<${Pe} name="roles" value=${e} label=${t} defaultChecked=${n.includes(e)} />`)}
      </div>
    </div>
  </details>`}const ut={tick:({name:e,label:t},n)=>l`<${Pe} name=${e} label=${t} defaultChecked=${n} />`,number:({name:e,label:t,hint:n,least:a,most:o},s)=>l`<${De} label=${t} hint=${n}
      ><input name=${e} type="number" min=${a} max=${o} required defaultValue=${s}
    /><//>`,choice:({name:e,label:t,hint:n,choices:a},o)=>l`<${De} label=${t} hint=${n}
      ><select name=${e}>
        ${a.map(([e,t])=>l`<option value=${e} selected=${o===e}>${t}</option>`)}
      </select><//
    >`,stage:({name:t,label:n,hint:a,choices:o,of:s},r,i,c)=>l`<${De} label=${n} hint=${a}
      ><select name=${t}>
        ${function({store:t},n,{choices:a,of:o,now:l}){const s=[...a,...$(t).filter(({id:e,activity:t})=>t===o&&e!==n.id).map(({id:t,title:n})=>[t,e("“{stage}” का कार्डमुनि",{stage:n})])];return s.some(([e])=>e===l)?s:[...s,[l,e("हटाइएको चरण")]]}(i,c,{choices:o,of:s,now:r}).map(([e,t])=>l`<option value=${e} selected=${r===e}>${t}</option>`)}
      </select><//
    >`},dt={stage:(e,t)=>e.get(t),tick:(e,t)=>e.has(t),number:(e,t)=>Number(e.get(t)),choice:(e,t)=>e.get(t)},$t=(e,t,n)=>{var a,o;return ut[e.type](e,null!=(o=null==(a=t.settings)?void 0:a[e.name])?o:e.default,n,t)};function pt(e,t){const{lanes:n,settings:a}=ot(e),[o,l]=t.get("when").split(":");return{title:t.get("title").trim(),instruction:t.get("instruction").trim(),minutes:Number(t.get("minutes")),day:Number(o),half:l,seating:t.get("seating"),roles:t.getAll("roles"),...n&&{lanes:He(t)},settings:Object.fromEntries(a.map(({type:e,name:n})=>[n,dt[e](t,n)]))}}const mt={cards:40,break:20,poster:10};function gt(t,n){const a=t.draft(`stage/new/${n.id}`),o=a=>t.act(function(t,n){const a=i();return Te(e("थपियो: {title}",{title:n.title}),ze("add_stage",{stage:a,after:t,...n},["remove_stage",{stage:a}]))}(n.id,function(e){const t=e.get("activity");return{activity:t,...pt(t,e)}}(a)),{quiet:!0});t.ask(s=>l`<${qe} title=${e("चरण थप्नुहोस्")} yes=${e("चरण थप्नुहोस्")} wide ...${{close:s,submit:o,draft:a}}>
        <p class="soft" dir="auto">${e("यसपछि: {title}",{title:n.title})}</p>
        <${vt} context=${t} after=${n} />
      <//>`)}function vt({context:t,after:n}){var a;const o=c("cards"),s=ot(o.value).about,r={activity:o.value,minutes:null!=(a=mt[o.value])?a:30,day:n.day,half:n.half};return l`<${De} label=${e("मानिसहरूले के गर्छन्")} hint=${s}
      ><select name="activity" onInput=${e=>o.value=e.target.value}>
        ${at().map(({name:e,label:t})=>l`<option value=${e} selected=${e===o.value}>${t}</option>`)}
      </select><//
    >
    <${lt} key=${o.value} context=${t} stage=${r} />`}const bt=6e4;function ht({runs:e,status:t,ends_at:n,minutes:a},o){var l;const s=e[e.length-1],r=null!=n?n:s.opened_at+a*bt;return{from:e[0].opened_at,to:"open"===t?Math.max(o,r):null!=(l=s.closed_at)?l:null}}function ft({days:e},t,n){const a=e[t].ends_at;return{day:Number(t),ends:n,planned:a,late:Math.round((n-a)/bt)}}function wt({activity:e,minutes:t,planned:n}){return"break"===e?0:Math.max(0,t-Math.max(5,Math.ceil((null!=n?n:t)/2)))}const yt=e=>e.reduce((e,{gives:t})=>e+t,0);function kt(e,t){const n=e.filter(({can:e,gives:t})=>t<e),a=n.reduce((e,{stage:t})=>e+t.minutes,0),o=yt(e);for(const e of n)e.gives+=Math.min(e.can-e.gives,Math.floor(t*e.stage.minutes/a));return yt(e)===o&&n.length&&(xt(n).gives+=1),yt(e)-o}const xt=e=>e.reduce((e,t)=>t.stage.minutes-t.gives>e.stage.minutes-e.gives?t:e),_t=e=>e.find(e=>"open"===e.status);function Ct(e,t){var n;const a=e.findIndex(e=>e.id===t),o=e=>"ahead"===e.status;return null!=(n=e.slice(a+1).find(o))?n:e.find(o)}function jt(t,n,a){const o=n&&n.id!==t.id?St(n,a):["close_stage",{stage:t.id}];return Te(e("खुल्यो: {title}",{title:t.title}),ze("open_stage",{stage:t.id},o))}function St(e,t){const n=e.ends_at?Math.max(0,Math.ceil((e.ends_at-t)/6e4)):0;return["open_stage",{stage:e.id,minutes:n}]}const Ot=(t,n)=>Te(e("बन्द भयो: {title}",{title:t.title}),ze("close_stage",{stage:t.id},St(t,n)));function qt(t,n){const a=Object.keys(n).filter(e=>{var a;return n[e]!==(null!=(a=t[e])?a:"")}),o=e=>Object.fromEntries(a.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}));return Te(e("कार्यशाला बदलियो"),a.length?ze("edit_workshop",o(n),["edit_workshop",o(t)]):[])}const Et=t=>Te(e(t?"बैठक रोकियो":"बैठक अगाडि बढ्यो"),ze(t?"pause_room":"resume_room",{},[t?"resume_room":"pause_room",{}])),Mt=t=>Te(e(t?"कार्यशाला बन्द भयो":"कार्यशाला फेरि खुल्यो"),ze(t?"close_workshop":"reopen_workshop",{},[t?"reopen_workshop":"close_workshop",{}]));function Lt({code:n}){const a=c({page:0,pages:0}),o=t(null);r(()=>(o.current=m(n,e=>"pages"in e&&(a.value=e)),o.current.say({by:0}),o.current.close),[n]);const{page:i,pages:u}=a.value;return u<2?null:l`<div class="toolbar console-now-tools" role="group" aria-label=${e("भित्तामा")}>
    <${Dt} picture="chevron-start" label=${e("अघिल्लो पृष्ठ")} onClick=${()=>o.current.say({by:-1})} />
    <span class="console-wall-page" role="status"
      >${s("wall")}${e("पृष्ठ {n}/{all}",{n:i+1,all:u})}</span
    >
    <${Dt} picture="chevron-end" label=${e("अर्को पृष्ठ")} onClick=${()=>o.current.say({by:1})} />
  </div>`}const Dt=({picture:e,label:t,onClick:n})=>l`<button class="button small icon-only" aria-label=${t} onClick=${n}>${s(e,"flip")}</button>`;function Pt(e){const t=$(e.store),n=Ct(t,e.store.get("about","about").current);n&&e.act(jt(n,_t(t),e.now()))}function It({context:t,stages:n,about:a,clock:o}){if(a.closed)return l`<p class="console-now soft">${e("कार्यशाला बन्द भयो।")}</p>`;const r=_t(n),i=Ct(n,a.current);return l`<div class="console-now">
    ${r?l`<${Bt} ...${{context:t,stage:r}} />`:l`<p class="soft">${e("कुनै चरण खुला छैन।")}</p>`}
    <${Lt} code=${t.code} />
    ${i&&l`<button class="button primary wide console-next" onClick=${()=>Pt(t)}>
        ${s("play")}<span dir="auto">${e("अर्को खोल्नुहोस्: {title}",{title:i.title})}</span>
      </button>`}
    ${o.day&&l`<${Ut} ...${{context:t,clock:o}} />`}
  </div>`}function Bt({context:t,stage:n}){const a=e=>()=>t.act(function(e,t,n){const a=e.ends_at&&e.ends_at+6e4*Math.min(0,t)>=n?["extend_stage",{stage:e.id,minutes:-t}]:St(e,n),o=t>0?u(["{n} मिनेट थपियो","{n} मिनेट थपियो"],"{n} minutes more",t):u(["{n} मिनेट घट्यो","{n} मिनेट घट्यो"],"{n} minutes less",-t);return Te(o,ze("extend_stage",{stage:e.id,minutes:t},a))}(n,e,t.now()));return l`<p class="console-now-name"><small>${e("अहिले खुला")}</small><b dir="auto">${n.title}</b></p>
    <div class="toolbar console-now-tools">
      <button class="button small" aria-label=${e("5 मिनेट घटाउनुहोस्")} disabled=${!n.ends_at} onClick=${a(-5)}>
        ${e("−5 मिनेट")}
      </button>
      <button class="button small" aria-label=${e("5 मिनेट थप्नुहोस्")} onClick=${a(5)}>${e("+5 मिनेट")}</button>
      <button
        class="button small toolbar-end"
        aria-label=${e("यो चरण बन्द गर्नुहोस्")}
        onClick=${()=>t.act(Ot(n,t.now()))}
      >
        ${s("stop")}${e("बन्द गर्नुहोस्")}
      </button>
    </div>`}function Ut({context:t,clock:n}){const{late:a,ends:o,planned:r}=n.day,i=function({ahead:e,day:t}){var n;const a=e.map(e=>({stage:e,can:wt(e),gives:0})).filter(({can:e})=>e>0);for(let e=Math.max(0,null!=(n=null==t?void 0:t.late)?n:0);e>0&&kt(a,e)>0;)e=t.late-yt(a);return a.filter(({gives:e})=>e>0).map(({stage:e,gives:t})=>({stage:e,minutes:e.minutes-t}))}(n),c={end:g(o),planned:g(r)};return l`<div class="console-day" data-late=${a>=2}>
    <p>
      <b>${function(t){return Math.abs(t)<2?e("समयमै"):t>0?u(["{n} मिनेट ढिलो","{n} मिनेट ढिलो"],"{n} min behind",t):u(["{n} मिनेट अगाडि","{n} मिनेट अगाडि"],"{n} min ahead",-t)}(a)}</b>
      <span
        >${Math.abs(a)<2?e("{end} मा सकिन्छ।",c):e("{planned} को सट्टा {end} मा सकिन्छ।",c)}</span
      >
    </p>
    ${a>=2&&i.length>0&&l`<button
        class="button small wide"
        title=${e("आज आउन बाँकी चरणहरू छोट्याउँछ, कुनै पनि आधाभन्दा बढी होइन। विश्राम उत्तिकै रहन्छ।")}
        onClick=${()=>t.act((t=>Te(e("ढिलाइ आउने चरणहरूमा बाँडियो"),t.map(({stage:e,minutes:t})=>ze("edit_stage",{stage:e.id,minutes:t},["edit_stage",{stage:e.id,minutes:e.minutes}]))))(i))}
      >
        ${s("timer")}${e("ढिलाइ बाँड्नुहोस्")}
      </button>`}
  </div>`}const[At,Nt]=[88,12],zt=({drop:e,what:t})=>({onPointerDown:n=>function(e,t,n){var a;if(0!==e.button)return;e.preventDefault();const o=e.currentTarget,l=null!=(a=o.closest("[data-draggable]"))?a:o,s=function(e){for(let t=e.parentElement;t;t=t.parentElement)if(t.scrollHeight>t.clientHeight+1&&/auto|scroll/.test(getComputedStyle(t).overflowY))return t;return document.scrollingElement}(l),r={x:e.clientX,y:e.clientY,thing:l,column:s,top:s.scrollTop,place:null,moving:!1,what:n},i=function(e){for(const[t,n]of Object.entries(e))window.addEventListener(t,n);return()=>{for(const[t,n]of Object.entries(e))window.removeEventListener(t,n)}}({pointermove:e=>Tt(r,e),pointerup:()=>(i(),function(e,t){var n,a;const o=null!=(a=null==(n=e.place)?void 0:n.dataset.drop)?a:null,l=e.moving;Ft(e),l&&t(o)}(r,t)),pointercancel:()=>(i(),Ft(r)),keydown:e=>"Escape"===e.key&&(i(),Ft(r))})}(n,e,t)});function Tt(e,{clientX:t,clientY:n}){const[a,o]=[t-e.x,n-e.y];!e.moving&&Math.hypot(a,o)<6||(e.moving||requestAnimationFrame(()=>Rt(e)),Object.assign(e,{moving:!0,at:{clientX:t,clientY:n}}),e.thing.classList.add("dragged"),e.thing.style.translate=`${a}px ${o+e.column.scrollTop-e.top}px`,Vt(e,function(e,t,n){var a;const o=null==(a=document.elementsFromPoint(t,n).filter(t=>!e.thing.contains(t))[0])?void 0:a.closest("[data-drop]");return(null==o?void 0:o.dataset.drop)===e.what?null:null!=o?o:null}(e,t,n)))}function Rt(e){if(!e.moving)return;const t=e.column===document.scrollingElement?{top:0,bottom:innerHeight}:e.column.getBoundingClientRect(),n=e.at.clientY<t.top+At?-Nt:e.at.clientY>t.bottom-At?Nt:0;n&&(e.column.scrollTop+=n,Tt(e,e.at)),requestAnimationFrame(()=>Rt(e))}function Vt(e,t){var n;t!==e.place&&(null==(n=e.place)||n.classList.remove("landing"),null==t||t.classList.add("landing"),e.place=t)}function Ft(e){Vt(e,null),e.moving=!1,e.thing.classList.remove("dragged"),e.thing.style.translate=""}function Jt({label:e,items:a,face:o=s("other"),look:i="button quiet small icon-only"}){const[c,u]=n(null),d=t(null),$=e=>{("focusout"!==(null==e?void 0:e.type)||e.relatedTarget&&!d.current.contains(e.relatedTarget))&&(u(null),"Escape"===(null==e?void 0:e.key)&&d.current.querySelector("button").focus())};return r(()=>c&&function(e,t){var n;const a=e.querySelector(".menu"),o=n=>e.contains(n.target)||t(n),l=e=>function(e,t,n){if("Escape"===e.key)return e.stopPropagation(),n(e);const a={ArrowDown:1,ArrowUp:-1}[e.key];return a&&t.length?(e.preventDefault(),t.at((t.indexOf(document.activeElement)+a)%t.length).focus()):void 0}(e,[...a.querySelectorAll(".menu-item")],t);return function(e){const{bottom:t,left:n,right:a}=e.getBoundingClientRect();e.classList.toggle("up",t>window.innerHeight-8),e.classList.toggle("over",n<8||a>window.innerWidth-8)}(a),null==(n=a.querySelector(".menu-item"))||n.focus(),document.addEventListener("pointerdown",o),e.addEventListener("keydown",l),e.addEventListener("focusout",t),()=>{document.removeEventListener("pointerdown",o),e.removeEventListener("keydown",l),e.removeEventListener("focusout",t)}}(d.current,$),[c]),l`<span class="drop console-menu" data-open=${Boolean(c)} ref=${d}>
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
        ${c.map((e,t)=>e?l`<${Kt} key=${t} item=${e} choose=${(e=>()=>($(),e.act()))(e)} />`:l`<hr key=${t} />`)}
      </div>`}
  </span>`}const Kt=({item:e,choose:t})=>l`<button type="button" role="menuitem" class=${e.danger?"menu-item danger":"menu-item"} onClick=${t}>
    ${s(e.icon)}<span>${e.words}</span>
  </button>`;function Wt(t,n){const a=t.draft(`stage/${n.id}`),o=a=>t.act(function(t,n,a){var o;const l={...Ke,...t},s=Object.keys(n).filter(e=>{return"settings"!==e&&(t=n[e],a=l[e],!(JSON.stringify(t)===JSON.stringify(a)));var t,a}),r={...a,...t.settings},i=Object.keys(null!=(o=n.settings)?o:{}).filter(e=>n.settings[e]!==r[e]);if(!s.length&&!i.length)return Te("");const c=(e,n)=>({stage:t.id,...Object.fromEntries(s.map(t=>[t,e[t]])),...i.length&&{settings:Object.fromEntries(i.map(e=>[e,n[e]]))}});return Te(e("चरण बदलियो"),ze("edit_stage",c(n,n.settings),["edit_stage",c(l,r)]))}(n,pt(n.activity,a),Gt(n)),{quiet:!0});t.ask(s=>l`<${qe} title=${e("चरण सम्पादन गर्नुहोस्")} yes=${e("सुरक्षित गर्नुहोस्")} wide ...${{close:s,submit:o,draft:a}}>
        <${lt} context=${t} stage=${n} />
      <//>`)}const Gt=({activity:e})=>Object.fromEntries(ot(e).settings.map(e=>[e.name,e.default])),Ht={id:null,until:0};function Qt({context:n,stage:a,stages:o,clock:i,next:c,seen:u,current:d,look:p}){const m="ahead"===a.status?c?"next":"ahead":a.status,g=`stage:${a.place}`,v=function(e){const n=t(null);return r(()=>{Ht.id===e.id&&Date.now()<Ht.until&&n.current.focus()},[e.position,e.day,e.half]),n}(a);return l`<li
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
      ...${zt({what:g,drop:e=>function(e,t,n){if(!(null==n?void 0:n.startsWith("stage:")))return;const a=$(e.store),o=Number(n.slice(6));e.act(Fe(a,t.id,o,a[o]))}(n,a,e)})}
    >
      ${"done"===a.status?s("check"):"open"===a.status?s("play"):a.place+1}</span
    >
    <button
      ref=${v}
      class="stage-name console-plain"
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick=${()=>p(a.id)}
      onKeyDown=${e=>function(e,t,n){const a=e.altKey&&{ArrowUp:-1,ArrowDown:1}[e.key];a&&(e.preventDefault(),Object.assign(Ht,{id:n.id,until:Date.now()+3e3}),en(t,n,a))}(e,n,a)}
    >
      <span dir="auto">${a.title}</span><${Yt} stage=${a} times=${i.times.get(a.id)} />
    </button>
    <${Jt} label=${e("{title} का लागि थप",{title:a.title})} items=${()=>function(e,t,n){return[...tn(e,t,_t(n)),null,...nn(e,t,n)].filter(e=>!1!==e)}(n,a,o)} />
  </li>`}const Xt={open:()=>e("खुला"),done:()=>e("सकियो"),skipped:()=>e("छोडियो")};function Yt({stage:t,times:n}){var a;const o=null==(a=Xt[t.status])?void 0:a.call(Xt),s=t.minutes?v(t.minutes):e("समयको सीमा छैन"),r=n&&"skipped"!==t.status;return l`<small class="stage-line">
    ${o&&l`<span class=${r?"visually-hidden":""}>${o}</span>`}
    ${n&&l`<bdi class="stage-times">${Zt(n)}</bdi>`}
    <span class="stage-times">${s}</span>
  </small>`}const Zt=({from:e,to:t})=>t?`${g(e)}–${g(t)}`:g(e),en=(e,t,n)=>e.act(function(e,t,n){const a=e.findIndex(e=>e.id===t),o=e[a+n];return o?Ve(o,e[a])?Fe(e,t,a+n):Fe(e,t,a,Re(o)):Te("")}($(e.store),t.id,n));function tn(t,n,a){if("open"===n.status)return[{icon:"stop",words:e("बन्द गर्नुहोस्"),act:()=>t.act(Ot(n,t.now()))}];const o="skipped"===n.status;return[{icon:"play",words:n.opened_at?e("फेरि खोल्नुहोस्"):e("अहिले खुला"),act:()=>t.act(jt(n,a,t.now()))},{icon:o?"undo":"arrow-end",words:e(o?"कार्यसूचीमा फर्काउनुहोस्":"छोड्नुहोस्"),act:()=>t.act(((t,n)=>Te(e(n?"छोडियो: {title}":"कार्यसूचीमा फर्कियो: {title}",{title:t.title}),ze("skip_stage",{stage:t.id,skipped:n},["skip_stage",{stage:t.id,skipped:!n}])))(n,!o))}]}const nn=(t,n,a)=>[{icon:"edit",words:e("सम्पादन गर्नुहोस्…"),act:()=>Wt(t,n)},{icon:"plus",words:e("यसपछि चरण थप्नुहोस्…"),act:()=>gt(t,n)},{icon:"copy",words:e("प्रतिलिपि बनाउनुहोस्"),act:()=>t.act(function(t){const n=i();return Te(e("प्रतिलिपि बनाइयो: {title}",{title:t.title}),ze("duplicate_stage",{stage:t.id,as:n},["remove_stage",{stage:n}]))}(n))},n.place>0&&{icon:"chevron-up",words:e("माथि सार्नुहोस्"),act:()=>en(t,n,-1)},n.place<a.length-1&&{icon:"chevron-down",words:e("तल सार्नुहोस्"),act:()=>en(t,n,1)},"open"!==n.status&&a.length>1&&{icon:"trash",words:e("हटाउनुहोस्…"),danger:!0,act:()=>async function(t,n){const a=function(e,t){var n,a,o;const l=e.store.all("card").filter(e=>e.stage===t.id).length,s=null!=(o=null==(a=null==(n=e.parts[t.activity])?void 0:n.holds)?void 0:a.call(n,t,e.store))?o:[];return[...l?[u(["{n} कार्ड","{n} कार्ड"],"{n} cards",l)]:[],...s]}(t,n),o={title:e("{name} लाई हटाउने?",{name:n.title}),yes:e("हटाउनुहोस्"),danger:!0,text:[e("यसमा छन्: {things}।",{things:a.join(", ")}),e("ती भित्ता, प्रतिवेदन र सबै कागजातबाट हट्छन्, र चरण फर्काउँदा फर्किन्छन्।")]};a.length&&!await t.confirm(o)||t.act((({id:t,title:n})=>Te(e("हटाइयो: {title}",{title:n}),ze("remove_stage",{stage:t},["restore_stage",{stage:t}])))(n))}(t,n)}],[an,on]=[120,280],ln=["title","task","place","day0"];function sn({context:t,look:n,looking:a}){var o;const r=b(()=>Math.floor(t.seconds.value/6e4)),i=$(t.store),c=t.store.get("about","about"),u=function(e,t,n){var a,o,l;const s=function({days:e={}},t){var n;return null!=(n=Object.keys(e).filter(n=>p(e[n].began_at)===p(t)).sort((t,n)=>e[n].began_at-e[t].began_at)[0])?n:""}(t,n),r=new Map;for(const t of e)(null==(a=t.runs)?void 0:a.length)&&r.set(t.id,ht(t,n));const i=function(e,{current:t},n){const a=e.findIndex(({id:e})=>e===t),o=e.filter(({status:e,day:t})=>"ahead"===e&&String(t)===n),l=t=>e.indexOf(t);return[...o.filter(e=>l(e)>a),...o.filter(e=>l(e)<a)]}(e,t,s),c=e.find(({status:e})=>"open"===e),u=c&&null!=(l=null==(o=r.get(c.id))?void 0:o.to)?l:n,d=i.reduce((e,t)=>function(e,{id:t,minutes:n},a){const o=a+(null!=n?n:0)*bt;return e.set(t,{from:a,to:o}),o}(r,t,e),u);return{times:r,ahead:i,day:s&&(c||i.length)?ft(t,s,d):null}}(i,c,6e4*r.value),d=null==(o=Ct(i,c.current))?void 0:o.id,m={context:t,stages:i,clock:u,look:n,looking:a,next:d,current:c.current},g=h(i.map((e,t)=>{var n;return{...e,place:t,half:null!=(n=e.half)?n:""}})),v=Math.max(...i.map(({day:e})=>e));return l`<section class="console-agenda" aria-label=${e("कार्यसूची")}>
    <${It} ...${{context:t,stages:i,about:c,clock:u}} />
    <div class="console-halves">
      ${g.map((e,t)=>l`<${rn} key=${t} ...${m} half=${e} days=${v} />`)}
    </div>
    <button class="button quiet wide" onClick=${()=>gt(t,i[i.length-1])}>
      ${s("plus")}${e("चरण थप्नुहोस्…")}
    </button>
    <${cn} context=${t} />
    <${un} ...${{context:t,about:c}} />
  </section>`}function rn({half:e,days:t,next:n,looking:a,current:o,...s}){const r=d(e,t);return l`<section class="console-half">
    ${r&&l`<h3 data-drop=${`stage:${e.stages[0].place}`}>
        ${r}<small>${e.minutes>0&&v(e.minutes)}</small>
      </h3>`}
    <ol class="stage-list">
      ${e.stages.map(e=>l`<${Qt}
            key=${e.id}
            ...${s}
            stage=${e}
            next=${n===e.id}
            seen=${a===e.id}
            current=${o===e.id}
          />`)}
    </ol>
  </section>`}function cn({context:t}){const n=$(t.store,"removed_stage");return n.length?l`<details class="disclosure console-removed">
    <summary>${u(["{n} हटाइएको चरण","{n} हटाइएका चरण"],"{n} removed stages",n.length)}</summary>
    <ul>
      ${n.map(n=>l`<li key=${n.id}>
            <span dir="auto">${n.title}</span>
            <button
              class="button small"
              aria-label=${e("{title} फर्काउनुहोस्",{title:n.title})}
              onClick=${()=>t.act((({id:t,title:n})=>Te(e("कार्यसूचीमा फर्कियो: {title}",{title:n}),ze("restore_stage",{stage:t},["remove_stage",{stage:t}])))(n))}
            >
              ${e("फर्काउनुहोस्")}
            </button>
          </li>`)}
    </ul>
  </details>`:null}function un({context:t,about:n}){const a=l`<button class="button quiet wide" onClick=${()=>function(t){const n=t.store.get("about","about"),a=t.draft("workshop"),o=e=>{const a=Object.fromEntries(ln.map(t=>[t,e.get(t).trim()]));return t.act(qt(n,a),{quiet:!0})};t.ask(t=>{var s,r,i;return l`<${qe} title=${e("कार्यशाला सम्पादन गर्नुहोस्")} yes=${e("सुरक्षित गर्नुहोस्")} ...${{close:t,submit:o,draft:a}}>
        <${De} label=${e("शीर्षक")}
          ><input name="title" required maxlength=${an} defaultValue=${n.title} dir="auto"
        /><//>
        <${De} label=${e("प्रश्न")} hint=${e("बैठकमा सबैले काम गर्ने एउटा वाक्य।")}>
          <textarea name="task" rows="3" maxlength=${on} defaultValue=${null!=(s=n.task)?s:""} dir="auto"></textarea>
        <//>
        <${De} label=${e("स्थान")}
          ><input name="place" maxlength=${an} defaultValue=${null!=(r=n.place)?r:""} dir="auto"
        /><//>
        <${De} label=${e("दिन 0")} hint=${e("100 र 1000 दिन यहाँबाट गनिन्छ।")}
          ><input name="day0" type="date" defaultValue=${null!=(i=n.day0)?i:""}
        /><//>
      <//>`})}(t)}>
    ${s("settings")}${e("कार्यशाला सम्पादन गर्नुहोस्…")}
  </button>`;if(n.closed)return l`${a}<button class="button wide" onClick=${()=>t.act(Mt(!1))}>
        ${s("unlock")}${e("कार्यशाला फेरि खोल्नुहोस्")}
      </button>`;const o={title:e("कार्यशाला बन्द गर्ने?"),yes:e("कार्यशाला बन्द गर्नुहोस्"),danger:!0,text:e("अब कसैले केही पठाउन सक्दैन। योजना, प्रतिवेदन र डाउनलोड रहन्छन्। तपाईं जहिले पनि फेरि खोल्न सक्नुहुन्छ।")};return l`${a}<button class="button quiet wide" onClick=${async()=>await t.confirm(o)&&t.act(Mt(!0))}>
      ${s("lock")}${e("कार्यशाला बन्द गर्नुहोस्…")}
    </button>`}async function dn({code:t,token:n},a,{method:o="GET",body:l,raw:s}={}){var r;const i={method:o,headers:{Authorization:`Bearer ${n}`,...l&&{"Content-Type":"application/json"}},body:l?JSON.stringify(l):s},c=await fetch(`/api/workshops/${encodeURIComponent(t)}${a}`,i).catch(()=>null),u=await(null==c?void 0:c.json().catch(()=>null));if(null==c?void 0:c.ok)return u;const{code:d="no_line",why:$}=null!=(r=null==u?void 0:u.error)?r:{};throw{code:d,why:$||e("सर्भरसँग सम्पर्क हुन सकेन। फेरि कोसिस गर्नुहोस्।")}}async function $n(t,n){var a;const o=`/api/workshops/${t.code}/${n}`,l=await fetch(o,{headers:{Authorization:`Bearer ${t.token}`}}).catch(()=>null);if(!(null==l?void 0:l.ok))return{why:null!=(a=await pn(l))?a:e("डाउनलोड आइपुगेन। फेरि कोसिस गर्नुहोस्।")};const s=await l.blob().catch(()=>null);return s?{blob:s,name:mn(l)}:{why:e("डाउनलोड आइपुगेन। फेरि कोसिस गर्नुहोस्।")}}const pn=async e=>{var t,n;return null==(n=null==(t=await(null==e?void 0:e.json().catch(()=>null)))?void 0:t.error)?void 0:n.why};function mn(e){var t,n;const a=null!=(t=e.headers.get("Content-Disposition"))?t:"",o=/filename\*=UTF-8''([^;]+)/i.exec(a);return o?decodeURIComponent(o[1]):null==(n=/filename="?([^";]+)"?/.exec(a))?void 0:n[1]}function gn(e,t){Object.assign(document.createElement("a"),{href:bn(e),download:t}).click()}function vn(e,t){window.open(bn(e),"_blank")||gn(e,t)}function bn(e){const t=URL.createObjectURL(e);return setTimeout(()=>URL.revokeObjectURL(t),6e4),t}function hn({context:t}){return l`<div class="console-agenda-foot">
    <button class="button quiet wide" onClick=${()=>async function(t){var n;const a=await $n(t,"method");return a.why?t.toast({text:a.why,tone:"error"}):(gn(a.blob,null!=(n=a.name)?n:`${t.code}.toml`),t.toast({text:e("डाउनलोड भयो")}))}(t)}>
      ${s("download")}${e("यो कार्यसूची सुरक्षित गर्नुहोस्")}
    </button>
    ${!wn(t)&&!t.rehearsal.value&&l`<${yn} context=${t} />`}
  </div>`}function fn({context:t}){return t.rehearsal.value?l`<div class="banner console-strip console-rehearsal" role="status" data-tone="warn">
    ${s("people")}<span>${e("यो काल्पनिक सहभागीसँगको अभ्यास हो। अन्त्य गरेपछि यो मेटिन्छ।")}</span>
    <button class="button small" onClick=${()=>async function(t){const n={title:e("अभ्यास अन्त्य गर्ने?"),yes:e("अभ्यास अन्त्य गर्नुहोस्"),danger:!0,text:e("यसमा भएको सबै मेटिन्छ। तपाईंको कार्यशाला जस्ताको तस्तै छ।")};if(await t.confirm(n))try{const{of:e}=await dn(t,"/rehearsal",{method:"DELETE"});location.assign(e?`/w/${e}/run`:"/")}catch({why:e}){t.toast({text:e,tone:"error"})}}(t)}>${s("stop")}${e("अभ्यास अन्त्य गर्नुहोस्")}</button>
  </div>`:null}const wn=({store:e})=>e.all("person").some(({status:e,group:t})=>"in"===e&&t);function yn({context:t}){const n=c(!1);return l`<div class="console-rehearse">
    <button class="button wide" disabled=${n.value} onClick=${async()=>{const e=window.open("","_blank");n.value=!0,await async function(e,t){try{const{code:n,facilitator_key:a}=await dn(e,"/rehearsal",{method:"POST"});(null!=t?t:window).location.assign(`/w/${n}/run#key=${a}`)}catch({why:n}){null==t||t.close(),e.toast({text:n,tone:"error"})}}(t,e),n.value=!1}}>
      ${s("play")}${e("काल्पनिक सहभागीसँग अभ्यास गर्नुहोस्")}
    </button>
    <small class="soft"
      >${e("अभ्यास नयाँ ट्याबमा खुल्छ: उही कार्यसूची र 24 काल्पनिक सहभागी। त्यसको केही पनि राखिँदैन।")}</small
    >
  </div>`}const[kn,xn]=[2e9,3e8],[_n,Cn]=[.5,2],jn=["ok","info","warn","error"];function Sn({address:t,address_lost:n}){const a=e("फोनले यसलाई {address} मा भेट्छन्",{address:t});return n?{id:"address",tone:"warn",words:fe(n),hint:a}:{id:"address",tone:"ok",words:a}}const On=({live:t})=>t?{id:"line",tone:"ok",words:e("यो सञ्चालन पृष्ठ जोडिएको छ")}:{id:"line",tone:"error",words:e("यो सञ्चालन पृष्ठ जोडिएको छैन"),hint:e("आफैँ फेरि कोसिस गर्छ। देखिएको पुरानो हुन सक्छ।")};function qn({waiting:t,durable:n}){const a=[];return t&&a.push({id:"waiting",tone:"warn",words:u(["तपाईंको {n} कदम पठाउन बाँकी छ","तपाईंका {n} कदम पठाउन बाँकी छन्"],"{n} of your posts are waiting to be sent",t)}),n||a.push({id:"durable",tone:"info",words:e("ट्याब बन्द गर्दा यो ब्राउजरले केही राख्दैन")}),a}function En({connected:e,behind:t,air_wait:n=null}){const a=u(["{n} यन्त्र जोडिएको छ","{n} यन्त्र जोडिएका छन्"],"{n} screens connected",e);return t&&null===n?{id:"people",tone:"warn",words:a,hint:u(["तीमध्ये {n} पछि परेको छ, अब भेट्दै छ","तीमध्ये {n} पछि परेका छन्, अब भेट्दै छन्"],"{n} of them are behind and catching up",t)}:{id:"people",tone:"ok",words:a}}function Mn({air_wait:t=null}){if(null===t||t<_n)return[];const n=Math.max(1,Math.round(t));return[{id:"air",tone:t<Cn?"info":"warn",words:u(["वाइफाइ व्यस्त छ: अरूका कार्डहरू करिब {n} सेकेन्डपछि फोनमा पुग्छन्","वाइफाइ व्यस्त छ: अरूका कार्डहरू करिब {n} सेकेन्डपछि फोनमा पुग्छन्"],"Wifi busy: others’ cards reach phones after about {n} seconds",n),hint:e("केही पनि हराउँदैन, र पोस्टहरू तुरुन्तै सुरक्षित हुन्छन्। दोस्रो एक्सेस पोइन्टले मद्दत गर्छ।")}]}function Ln({unsaved:t,trouble:n,last_commit:a},{now:o}){return n?{id:"saved",tone:"error",words:e("पोस्टहरू सुरक्षित गर्न सकिँदैन: {why}",{why:n}),hint:e("ती फोनमा पर्खिरहेका छन्। डिस्क वा सत्र फाइल फिर्ता राख्नुहोस्, अनि ती सुरक्षित हुन्छन्।")}:t?{id:"saved",tone:"warn",words:u(["{n} लेखाइ सुरक्षित हुँदै छ","{n} लेखाइ सुरक्षित हुँदै छन्"],"{n} posts are being saved",t)}:{id:"saved",tone:"ok",words:a?e("सबै सुरक्षित भयो; पछिल्लो लेखाइ {ago} अघि",{ago:f(o-a)}):e("सबै सुरक्षित भयो")}}function Dn({brought_back:t},{now:n}){if(!t)return[];const[a,o]=t;return[{id:"brought-back",tone:"warn",words:e("सत्र फाइल हटाइएको थियो र {ago} अघि फेरि सुरक्षित गरियो",{ago:f(n-a)}),hint:e("केही हराएको छैन। कार्यशाला {file} मा छ।",{file:o})}]}function Pn({restored:t,came_back:n}){return null==t?[]:[{id:"back",tone:"info",words:n?u(["प्रतिलिपि राखेपछि {n} लेखाइ फिर्ता आयो","प्रतिलिपि राखेपछि {n} लेखाइ फिर्ता आए"],"{n} posts arrived after the copy was put in place",n):e("यो कार्यशाला प्रतिलिपिबाट अगाडि बढ्दै छ")}]}function In({last_copy:t,copy_failed:n,copies:a},{now:o}){return n?{id:"copy",tone:"error",words:e("प्रतिलिपि बनेन: {why}",{why:n}),hint:t?e("पछिल्लो प्रतिलिपि {ago} अघि",{ago:f(o-t)}):void 0}:!t&&a?{id:"copy",tone:"info",words:e("अन्त राख्ने पहिलो प्रतिलिपि बन्दै छ")}:t?{id:"copy",tone:o-t>18e4?"warn":"ok",words:e("पछिल्लो प्रतिलिपि {ago} अघि",{ago:f(o-t)})}:{id:"copy",tone:"warn",words:e("अन्त कतै प्रतिलिपि राखिएको छैन"),hint:e("यो ल्यापटप बिग्रे कार्यशाला हराउँछ। बेला-बेला “कागजातहरू” बाट एक प्रति डाउनलोड गर्नुहोस्।")}}function Bn({disk_free:t}){const n=e("डिस्कमा {size} GB खाली",{size:(t/1e9).toFixed(1)});return t<xn?{id:"disk",tone:"error",words:n,hint:e("अहिल्यै ठाउँ बनाउनुहोस्, नत्र लेखाइ अस्वीकार हुन्छ।")}:{id:"disk",tone:t<kn?"warn":"ok",words:n}}function Un({clock:t,clock_reads:n,clock_jumped:a}){return t?[{id:"clock",tone:"error",words:e("ल्यापटपको घडी ठीक हुन सक्दैन: {when}",{when:n}),hint:e("अगाडि बढ्नुअघि मिति र समय मिलाउनुहोस्: टाइमर, म्याद र लिङ्कहरू त्यसैमा भर पर्छन्।")}]:a?[{id:"clock",tone:"warn",words:a>0?e("ल्यापटपको घडी {time} अगाडि सारियो",{time:f(1e3*a)}):e("ल्यापटपको घडी {time} पछाडि सारियो",{time:f(1e3*-a)}),hint:e("खुला चरणको मिनेट फेरि राख्नुहोस्, र लिङ्क तथा म्याद जाँच्नुहोस्।")}]:[]}function An({context:t}){var n,a;const o=c(null);r(()=>function(e,t){const n=async()=>{if("hidden"===document.visibilityState)return;const n=e.way.peek(),a=await fetch(`/api/health/${e.code}`,{headers:{Authorization:`Bearer ${e.token}`}}).catch(()=>null);t.value=(null==a?void 0:a.ok)?{...await a.json(),at:Date.now()}:{missing:!0},(null==a?void 0:a.ok)&&(e.rehearsal.value=!0===t.value.rehearsal),(null==a?void 0:a.ok)&&e.way.peek()===n&&(e.way.value=((e,t)=>{var n,a;return{joinUrl:`${e.address}/w/${t}`,choices:null!=(n=e.addresses)?n:[],lost:null!=(a=e.address_lost)?a:null}})(t.value,e.code))};n();const a=setInterval(n,5e3);return()=>clearInterval(a)}(t,o),[]);const i=t.sync.state.value,u=function(t,n){const a=[On(n),...qn(n)];return t?t.missing?[...a,{id:"server",tone:"error",words:e("सर्भरले खबर दिँदैन।")}]:[...a,En(t),...Mn(t),Ln(t,n),...Dn(t,n),...Pn(t),...t.rehearsal?[]:[In(t,n)],Bn(t),...Un(t),Sn(t)]:[...a,{id:"asking",tone:"info",words:e("सर्भरलाई सोध्दै…")}]}(o.value,{now:t.seconds.value,live:"live"===i,waiting:t.outbox.waiting.value,durable:t.outbox.durable.value}),d=(e=>jn[Math.max(0,...e.map(e=>jn.indexOf(e.tone)))])(u);return l`<details class="console-health" data-tone=${d}>
    <summary>
      ${s(Nn[d])}<b
        >${null!=(a=null==(n=u.find(e=>e.tone===d&&zn.has(d)))?void 0:n.words)?a:e("सबै ठीक छ")}</b
      >
    </summary>
    <ul class="console-health-lines" aria-live="off">
      ${u.map(({id:e,tone:t,words:n,hint:a})=>l`<li key=${e} data-tone=${t} data-health=${e}>
            ${s(Nn[t])} <span>${n}${a&&l`<small>${a}</small>`}</span>
          </li>`)}
    </ul>
  </details>`}const Nn={ok:"check",warn:"warning",error:"warning",info:"info"},zn=new Set(["warn","error"]),[Tn,Rn]=["ABCDEFGHJKMNPQRSTUVWXYZ23456789",8];function Vn(t,n){var a;const o={sector:"",group:"",level:"",flag:"",inviter:"",by:"",...t},l=Object.keys(n).filter(e=>n[e]!==o[e]),s=e=>({invitation:t.id,...Object.fromEntries(l.map(t=>[t,e[t]]))});return Te(e("परिवर्तन भयो: {name}",{name:null!=(a=n.who)?a:t.who}),l.length?ze("edit_invitation",s(n),["edit_invitation",s(o)]):[])}const Fn=(e,t)=>parseInt(e,10)-parseInt(t,10)||(e<t?-1:1),Jn=e=>e.ask(t=>l`<${Kn} ...${{context:e,close:t}} />`);function Kn({context:t,close:n}){const{store:a}=t,o=function(e){const t=new Set($(e).map(({day:e=1,half:t})=>t?`${e}-${t}`:String(e))),n=e.all("headcount").map(({id:e})=>e).filter(e=>!t.has(e));return n.length?[...t,...n].sort(Fn):[...t]}(a),s=new Map(a.all("attendance").map(e=>[e.id,e])),r=a.all("person").filter(({group:e,status:t})=>e&&"erased"!==t),i=y(a),u=c(1===i.length?[i[0].id]:[]),d={context:t,days:o,marks:s,open:u};return l`<${Oe} wide title=${e("को को थिए")} close=${n}>
    <div class="stack">
      <p class="soft">${e("मानिसहरू जोडिँदा वा फर्कँदा उपस्थित भनेर चिन्ह लाग्छ। सच्याउन चिन्हमा क्लिक गर्नुहोस्।")}</p>
      <div class="scroller console-attendance" tabindex="0">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${e("समूह")}</th>
              ${o.map(e=>l`<th key=${e} scope="col" class="number">${F(e)}</th>`)}
            </tr>
          </thead>
          ${i.map(e=>l`<${Gn}
                key=${e.id}
                ...${d}
                group=${e}
                people=${r.filter(t=>t.group===e.id)}
              />`)}
          <tfoot>
            <tr>
              <th scope="row">${e("सबै जना")}</th>
              ${o.map(e=>l`<${Hn} key=${e} ...${{people:r,day:e,marks:s}} />`)}
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  <//>`}const Wn=(e,t,n)=>e.get(`${t}/${n.id}`);function Gn({context:e,days:t,marks:n,open:a,group:o,people:r}){const i=a.value.includes(o.id),c=i?[...r].sort((e,t)=>ee(e).localeCompare(ee(t))):[];return l`<tbody>
    <tr class="console-attendance-group">
      <th scope="rowgroup">
        <button class="console-plain" aria-expanded=${i} disabled=${!r.length} onClick=${()=>a.value=i?a.value.filter(e=>e!==o.id):[...a.value,o.id]}>
          <span class="badge" data-colour=${o.colour}>${s(o.icon)}</span
          ><span dir="auto">${o.name}</span>${r.length>0&&s(i?"chevron-up":"chevron-down")}
        </button>
      </th>
      ${t.map(e=>l`<${Hn} key=${e} ...${{people:r,day:e,marks:n}} />`)}
    </tr>
    ${c.map(a=>l`<tr key=${a.id}>
          <th scope="row" dir="auto">${ee(a)}</th>
          ${t.map(t=>l`<${Qn} key=${t} ...${{context:e,person:a,day:t,mark:Wn(n,t,a)}} />`)}
        </tr>`)}
  </tbody>`}function Hn({people:e,day:t,marks:n}){const a=e.filter(e=>{var a;return null==(a=Wn(n,t,e))?void 0:a.present}).length;return l`<td class="number">${a?l`<b>${a}</b>`:l`<span class="soft">–</span>`}</td>`}function Qn({context:t,person:n,day:a,mark:o}){const r=o?o.present?e("थिए"):e("थिएनन्"):e("टिपिएको छैन");return l`<td class="number">
    <button
      class="button small icon-only quiet console-mark"
      data-state=${o?o.present?"there":"away":"unknown"}
      aria-label=${e("{name}, {when}: {state}",{name:ee(n),when:F(a),state:r})}
      title=${r}
      onClick=${()=>t.act(function(t,n,a,o){const l=e=>({person:t.id,half_day:n,present:null!=e?e:null}),s={name:ee(t),when:F(n)};return Te(e(a?"{name} थिए: {when}":"{name} थिएनन्: {when}",s),ze("mark_attendance",l(a),["mark_attendance",l(o)]))}(n,a,!(null==o?void 0:o.present),null==o?void 0:o.present))}
    >
      ${o?s(o.present?"check":"close"):"–"}
    </button>
  </td>`}const Xn=e=>e.ask(t=>l`<${Yn} ...${{context:e,close:t}} />`);function Yn({context:t,close:n}){const a=c(""),o=c(null),s=c(null),r=c(!1),i=c("");async function u(e=""){var n;r.value=!0;const l={method:"POST",raw:null!=(n=o.value)?n:a.value},c=await dn(t,`/people${e}`,l).catch(e=>(i.value=e.why,null));c&&([s.value,i.value]=[c,""]),r.value=!1}return l`<${Oe} wide title=${e("मानिसहरूको सूची थप्नुहोस्")} close=${n}>
    ${s.value?l`<${ta}
            told=${s.value}
            onAdd=${()=>u("?groups=add")}
            ...${{again:()=>(s.value=null,o.value=null),close:n,busy:r.value}}
          />`:l`<form class="stack" onSubmit=${e=>(e.preventDefault(),u())}>
            <${ea} ...${{text:a,file:o}} />
            ${i.value&&l`<${Zn} why=${i.value} />`}
            <div class="dialog-foot">
              <button type="button" class="button" onClick=${n}>${e("रद्द गर्नुहोस्")}</button>
              <button class="button primary" disabled=${r.value||!(o.value||a.value.trim())}>
                ${r.value?e("पढ्दै…"):e("थप्नुहोस्")}
              </button>
            </div>
          </form>`}
  <//>`}const Zn=({why:e})=>l`<p class="notice" role="alert" data-tone="error">${s("warning")}<span>${e}</span></p>`;function ea({text:t,file:n}){return l`<${De}
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
    <${De}
      label=${e("वा फाइल खोल्नुहोस्")}
      hint=${e("तालिका (.xlsx), CSV वा पाठ। स्तम्भ: नाम, समूह, संस्था, टेबल, अधिकार, स्रोतसाधन, विशेषज्ञता, जानकारी, आवश्यकता।")}
      ><input type="file" accept=${".txt,.csv,.tsv,.xlsx"} onChange=${e=>{var t;return n.value=null!=(t=e.target.files[0])?t:null}}
    /><//>
    ${n.value&&l`<p class="soft" role="status">${s("file")} <bdi>${n.value.name}</bdi></p>`}`}const ta=({told:t,onAdd:n,again:a,close:o,busy:s})=>l`<div class="stack" role="status">
    <p class="console-counts">
      <b>${u(["{n} थपियो","{n} थपिए"],"{n} added",t.added)}</b>
      <span>${u(["{n} परिवर्तन भयो","{n} परिवर्तन भए"],"{n} changed",t.changed)}</span>
      <span class="soft">${u(["{n} उस्तै","{n} उस्तै"],"{n} unchanged",t.same)}</span>
    </p>
    ${t.groups.length>0&&l`<${na} ...${{told:t,onAdd:n,busy:s}} />`}
    ${t.lines.length>0&&l`<${aa} lines=${t.lines} />`}
    <div class="dialog-foot">
      <button class="button" onClick=${a}>${e("अर्को सूची थप्नुहोस्")}</button>
      <button class="button primary" onClick=${o}>${e("सकियो")}</button>
    </div>
  </div>`,na=({told:t,onAdd:n,busy:a})=>l`<div class="notice" data-tone="warn">
    ${s("people")}
    <div class="stack-tight">
      <p>
        ${e("यी समूह कार्यशालामा छैनन्:")}${" "}
        ${t.groups.map((e,t)=>l`${t?", ":""}<bdi>${e}</bdi>`)}
      </p>
      <button class="button small" disabled=${a} onClick=${n}>
        ${s("plus")}${u(["{n} समूह थप्नुहोस्","{n} समूह थप्नुहोस्"],"Add {n} groups",t.groups.length)}
      </button>
    </div>
  </div>`,aa=({lines:t})=>l`<div class="scroller console-lines" tabindex="0">
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
        ${t.map(({line:e,why:t},n)=>l`<tr key=${n}>
              <td class="number">${e}</td>
              <td dir="auto">${t}</td>
            </tr>`)}
      </tbody>
    </table>
  </div>`,[oa,la]=[60,120],sa=e=>e.ask(t=>l`<${ia} ...${{context:e,close:t}} />`),ra=(e,{person:t})=>{var n;return"in"===(null==(n=e.get("person",null!=t?t:""))?void 0:n.status)};function ia({context:t,close:n}){const{store:a}=t,o=c(""),r=o.value.trim().toLocaleLowerCase(),i=[...a.all("invitee")].sort((e,t)=>e.name.localeCompare(t.name)),d=i.filter(({name:e,organisation:t=""})=>`${e} ${t}`.toLocaleLowerCase().includes(r)),$=i.filter(e=>ra(a,e)).length;return l`<${Oe} wide title=${e("आउने मानिसहरू")} close=${n}>
    <div class="stack">
      <div class="toolbar">
        <p>
          <b>${u(["{n} जना आउने","{n} जना आउने"],"{n} people expected",i.length)}</b>${" "}
          ${i.length>0&&l`<span class="soft">${u(["तीमध्ये {n} जना यहाँ छन्","तीमध्ये {n} जना यहाँ छन्"],"{n} of them are here",$)}</span>`}
        </p>
        <span class="toolbar-end">
          <button class="button small primary" onClick=${()=>Xn(t)}>
            ${s("people")}${e("सूची थप्नुहोस्…")}
          </button>
          <button class="button small" onClick=${()=>ga(t)}>
            ${s("plus")}${e("मानिस थप्नुहोस्…")}
          </button>
        </span>
      </div>
      ${i.length?l`<${ua} ...${{context:t,search:o,found:d}} />`:l`<${ca} />`}
    </div>
  <//>`}const ca=()=>l`<div class="empty">
    ${s("people","big")}
    <h3>${e("अझै सूची छैन")}</h3>
    <p>${e("आउनेको नाम टाँस्नुहोस्, वा फाइल खोल्नुहोस्। सहभागी हुँदा मानिसले आफ्नो सिट लिन्छन्।")}</p>
  </div>`;function ua({context:t,search:n,found:a}){const o=[...y(t.store),{id:void 0,name:e("अझै समूह छैन")}],r=e=>a.filter(t=>{var n;return(null!=(n=t.group)?n:void 0)===e.id});return l`<label class="console-search"
      ><span class="visually-hidden">${e("मानिस खोज्नुहोस्")}</span>${s("search")}
      <input
        type="search"
        placeholder=${e("नाम वा संस्थाबाट खोज्नुहोस्")}
        value=${n.value}
        onInput=${e=>n.value=e.target.value}
    /></label>
    <${da} context=${t} />
    ${o.map(e=>{var n;return r(e).length>0&&l`<${$a} key=${null!=(n=e.id)?n:""} ...${{context:t,group:e,seats:r(e)}} />`})}
    ${!a.length&&l`<p class="soft">${e("सूचीमा त्यो नामको कोही छैन।")}</p>`}`}function da({context:t}){const n=t.store.get("about","about");return l`<${Pe}
    label=${e("सहभागी हुँदा मानिसले यस सूचीबाट आफ्नो नाम छान्न सकून्")}
    checked=${Boolean(n.name_list)}
    onChange=${e=>t.act(qt(n,{name_list:e.target.checked}))}
  />`}const $a=({context:e,group:t,seats:n})=>l`<section class="console-seats" aria-label=${t.name}>
    <h3 class="console-group">
      ${t.id&&l`<span class="badge" data-colour=${t.colour}>${s(t.icon)}</span>`}
      <span dir="auto">${t.name}</span><span class="count">${n.length}</span>
    </h3>
    <ul class="people">
      ${n.map(t=>l`<${pa} key=${t.id} ...${{context:e,id:t.id}} />`)}
    </ul>
  </section>`;function pa({context:t,id:n}){var a;const o=t.store.get("invitee",n);if(!o)return null;const s=ra(t.store,o),r=[o.organisation,o.table>0&&e("टेबल {n}",{n:o.table})].filter(Boolean);return l`<li class="person-row">
    <span class="person-name" dir="auto"
      >${o.name}<small>${r.map((e,t)=>l`${t?" · ":""}<bdi>${e}</bdi>`)}</small></span
    >
    <span class="console-brings">
      ${(null!=(a=o.flags)?a:[]).map(e=>l`<span key=${e} class="chip">${te(J(),e)}</span>`)}
    </span>
    <span class="presence" data-state=${s?"here":"away"}>${e(s?"यहाँ":"अझै छैन")}</span>
    <${Jt} label=${e("{title} का लागि थप",{title:o.name})} items=${()=>ma(t,o,s)} />
  </li>`}const ma=(t,n,a)=>[{icon:"edit",words:e("सम्पादन गर्नुहोस्…"),act:()=>ga(t,n)},!a&&{icon:"check",words:e("यहाँ छन्, फोनबिना"),act:()=>t.act(function({id:t,name:n}){const a=i();return Te(e("{name} यहाँ छन्",{name:n}),ze("seat_invitee",{invitee:t,person:a},["remove_person",{person:a}]))}(n))},!a&&{icon:"person",words:e("अर्को नाममा यहाँ छन्…"),act:()=>function(t,n){const{store:a}=t,o=new Set(a.all("invitee").map(({person:e})=>e)),s=a.all("person").filter(({id:e,status:t,group:n})=>"in"===t&&n&&!o.has(e));t.ask(o=>l`<${Oe} title=${e("{name} को हुन्?",{name:n.name})} close=${o}>
        <div class="stack console-choice-list">
          ${s.map(s=>{var r;return l`<button key=${s.id} class="button wide" onClick=${((a,o)=>()=>(a(),t.act((({id:t},n)=>Te(e("{name} को सिट छ",{name:ee(n)}),ze("edit_invitee",{invitee:t,person:n.id},["edit_invitee",{invitee:t,person:""}])))(n,o))))(o,s)}>
                <span dir="auto">${ee(s)}</span
                ><bdi class="soft">${null==(r=a.get("group",s.group))?void 0:r.name}</bdi>
              </button>`})}
          ${!s.length&&l`<p class="soft">${e("यहाँ भएका सबैको सिट छ।")}</p>`}
        </div>
      <//>`)}(t,n)},a&&{icon:"undo",words:e("सिट खाली गर्नुहोस्"),act:()=>t.act((({id:t,name:n,person:a})=>Te(e("{name} को सिट खाली छ",{name:n}),ze("edit_invitee",{invitee:t,person:""},["edit_invitee",{invitee:t,person:a}])))(n))},null,{icon:"trash",words:e("सूचीबाट हटाउनुहोस्"),danger:!0,act:()=>t.act((({id:t,name:n,group:a,organisation:o,table:l,flags:s,code:r,person:i})=>Te(e("{name} अब सूचीमा छैनन्",{name:n}),ze("remove_invitee",{invitee:t},["add_invitee",{invitee:t,name:n,group:a,organisation:o,table:l,flags:s,code:r,person:i}])))(n))}].filter(e=>!1!==e);function ga(t,n,a){var o,s,r;const c=null!=n?n:{name:null!=(o=null==a?void 0:a.name)?o:"",group:null==a?void 0:a.group},u=o=>{const l={name:o.get("name").trim(),group:o.get("group"),organisation:o.get("organisation").trim(),table:Number(o.get("table")),flags:o.getAll("flags")},s={...l,group:l.group||void 0,...a&&{person:a.id}};return t.act(n?function(t,n){var a;const o={group:"",organisation:"",table:0,flags:[],...t},l=Object.keys(n).filter(e=>{var t;return String(n[e])!==String(null!=(t=o[e])?t:"")}),s=e=>({invitee:t.id,...Object.fromEntries(l.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}))});return Te(e("परिवर्तन भयो: {name}",{name:null!=(a=n.name)?a:t.name}),l.length?ze("edit_invitee",s(n),["edit_invitee",s(o)]):[])}(n,l):function(t){const n=i(),a={invitee:n,...t,code:w(Rn,Tn)};return Te(e("{name} आउने सूचीमा छन्",{name:t.name}),ze("add_invitee",a,["remove_invitee",{invitee:n}]))}(s),{quiet:!0})},d=t.draft(`invitee/${null!=(r=null!=(s=null==n?void 0:n.id)?s:null==a?void 0:a.id)?r:""}`),$=y(t.store).map(({id:e,name:t})=>[e,t]);t.ask(t=>{var o,s,r;return l`<${qe}
        title=${n||a?e("{name} बारे",{name:null!=(o=null==n?void 0:n.name)?o:ee(a)}):e("मानिस थप्नुहोस्")}
        yes=${e(n||a?"सुरक्षित गर्नुहोस्":"थप्नुहोस्")}
        ...${{close:t,submit:u,draft:d}}
      >
        <${De} label=${e("नाम")}
          ><input name="name" required maxlength=${oa} defaultValue=${c.name} autofocus dir="auto"
        /><//>
        <${Ie} label=${e("समूह")} name="group" pairs=${$} now=${c.group} none=${e("अझै समूह छैन")} />
        <${De} label=${e("संस्था")}
          ><input name="organisation" maxlength=${la} defaultValue=${null!=(s=c.organisation)?s:""} dir="auto"
        /><//>
        <${va} now=${null!=(r=c.flags)?r:[]} />
        <${De} label=${e("तालिका")} hint=${e("इच्छा मात्र। फरक नपर्ने भए खाली छोड्नुहोस्।")}
          ><input name="table" type="number" min="0" max="999" defaultValue=${c.table||""}
        /><//>
      <//>`})}const va=({now:t})=>l`<fieldset class="console-ticks">
    <legend>${e("के ल्याउँछन्")}</legend>
    ${J().map(([e,n])=>l`<${Pe} key=${e} name="flags" value=${e} defaultChecked=${t.includes(e)} label=${n} />`)}
  </fieldset>`,ba={coming:"ok",declined:"error",asked:"info"};function ha({context:t}){const n=[...t.store.all("invitation")].sort((e,t)=>(e.by||"9").localeCompare(t.by||"9")||e.at-t.at);return l`<section class="stack console-invitations" aria-label=${e("ल्याउनुपर्ने")}>
    <div class="console-side-head">
      <h3>${e("ल्याउनुपर्ने")}</h3>
      <button class="button small" onClick=${()=>ya(t)}>${s("plus")}${e("थप्नुहोस्…")}</button>
    </div>
    ${n.length?l`<ul class="people">
            ${n.map(e=>l`<${fa} key=${e.id} ...${{context:t,invitation:e}} />`)}
          </ul>`:l`<p class="soft">
            ${e("को यहाँ हुनुपर्थ्यो र छैनन्? व्यक्ति वा निकाय, र कसले कहिलेसम्म सोध्ने थप्नुहोस्।")}
          </p>`}
  </section>`}function fa({context:t,invitation:n}){var a;const{store:o}=t,s=n.inviter&&o.get("person",n.inviter),r=[n.group&&(null==(a=o.get("group",n.group))?void 0:a.name),n.sector&&te(K(),n.sector),n.level&&te(ne(),n.level),n.flag&&te(J(),n.flag)].filter(Boolean),i=[s&&e("{name} ले सोध्ने",{name:ee(s)}),n.by&&e("{day} सम्म",{day:ae(n.by)})].filter(Boolean);return l`<li class="person-row">
    <span class="person-name" dir="auto"
      >${n.who}<small
        >${[...r,...i].map((e,t)=>l`${t?" · ":""}<bdi>${e}</bdi>`)}</small
      ></span
    >
    <span class="chip" data-tone=${ba[n.status]}>${te(W(),n.status)}</span>
    <${Jt} label=${e("{title} का लागि थप",{title:n.who})} items=${()=>wa(t,n)} />
  </li>`}const wa=(t,n)=>[{icon:"edit",words:e("सम्पादन गर्नुहोस्…"),act:()=>ya(t,n)},...W().filter(([e])=>e!==n.status).map(([e,a])=>({icon:"flag",words:a,act:()=>t.act(Vn(n,{status:e}))})),null,{icon:"trash",words:e("हटाउनुहोस्"),danger:!0,act:()=>t.act(function({id:t,who:n,sector:a,group:o,level:l,flag:s,inviter:r,by:i,status:c}){const u={invitation:t,who:n,sector:a,group:o,level:l,flag:s,inviter:r,by:i,status:c};return Te(e("अब ल्याउनु नपर्ने: {who}",{who:n}),ze("remove_invitation",{invitation:t},["add_invitation",u]))}(n))}];function ya(t,n){var a;const o=null!=n?n:{},{store:s}=t,r=[...k(s.all("person")),...s.all("person").filter(({role:e})=>"facilitator"===e)].map(e=>[e.id,ee(e)]).sort(([,e],[,t])=>e.localeCompare(t)),c=a=>{const o=Object.fromEntries([...a].map(([e,t])=>[e,t.trim()]));return t.act(n?Vn(n,o):function(t){const n=i();return Te(e("ल्याउनुपर्ने: {who}",{who:t.who}),ze("add_invitation",{invitation:n,...t},["remove_invitation",{invitation:n}]))}(o),{quiet:!0})},u=t.draft(`invitation/${null!=(a=null==n?void 0:n.id)?a:""}`);t.ask(t=>{var a,i;return l`<${qe}
        title=${e(n?"निमन्त्रणा सम्पादन":"कसलाई ल्याउनुपर्छ?")}
        yes=${e(n?"सुरक्षित गर्नुहोस्":"थप्नुहोस्")}
        ...${{close:t,submit:c,draft:u}}
      >
        <${De} label=${e("व्यक्ति वा निकाय")} hint=${e("यो भित्तामा र प्रतिवेदनमा सबैले देख्छन्।")}
          ><input name="who" required maxlength=${120} defaultValue=${null!=(a=o.who)?a:""} autofocus dir="auto"
        /><//>
        <div class="console-pair">
          <${Ie} label=${e("कसले सोध्ने")} name="inviter" pairs=${r} now=${o.inviter} />
          <${De} label=${e("कहिलेसम्म")}><input name="by" type="date" defaultValue=${null!=(i=o.by)?i:""} /><//>
        </div>
        <div class="console-pair">
          <${Ie} label=${e("क्षेत्र")} name="sector" pairs=${K()} now=${o.sector} />
          <${Ie} label=${e("प्रभावको तह")} name="level" pairs=${ne()} now=${o.level} />
          <${Ie} label=${e("के ल्याउँछन्")} name="flag" pairs=${J()} now=${o.flag} />
          <${Ie}
            label=${e("समूहका लागि")}
            name="group"
            pairs=${y(s).map(({id:e,name:t})=>[e,t])}
            now=${o.group}
          />
        </div>
      <//>`})}const ka=e=>e.ask(t=>l`<${xa} ...${{context:e,close:t}} />`);function xa({context:t,close:n}){const a=G(t);return l`<${Oe} wide title=${e("को छैनन्")} close=${n}>
    <div class="stack">
      <${_a} context=${t} />
      ${a?l`<${Ca} ...${{context:t,missing:a}} />`:l`<p class="soft" role="status">${e("एकछिन…")}</p>`}
      <${ha} context=${t} />
    </div>
  <//>`}function _a({context:t}){const n=t.store.get("about","about");return l`<${Pe}
    label=${e("चरणको सट्टा यो भित्तामा देखाउनुहोस्")}
    checked=${"missing"===n.on_wall}
    onChange=${e=>t.act(qt(n,{on_wall:e.target.checked?"missing":""}))}
  />`}const Ca=({context:e,missing:t})=>l`<${ja} ...${{context:e,missing:t}} />
    <${qa} ...${{context:e,missing:t}} />
    <${Ea} missing=${t} />`;function ja({context:t,missing:n}){const a=new Map(y(t.store).map(e=>[e.id,e]));return l`<div class="scroller" tabindex="0">
      <table class="table console-missing">
        <caption>
          ${e("सिटहरू, र मानिसले ल्याउने कुरा")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${e("समूह")}</th>
            <th scope="col" class="number">${e("लिइएका सिट")}</th>
            ${n.noted&&J().map(([e,t])=>l`<th key=${e} scope="col">${t}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${n.groups.map(e=>l`<${Sa} key=${e.group} ...${{row:e,group:a.get(e.group),noted:n.noted}} />`)}
        </tbody>
        ${n.noted&&l`<tfoot>
            <tr>
              <th scope="row" colspan="2">${e("सबै जना")}</th>
              ${J().map(([e])=>l`<${Oa} key=${e} ...${{brings:n.brings,flag:e}} />`)}
            </tr>
          </tfoot>`}
      </table>
    </div>
    ${!n.noted&&l`<p class="soft">
        ${e("अधिकार, स्रोतसाधन, विशेषज्ञता, जानकारी र आवश्यकतामध्ये के छैन हेर्न, आउने मानिसहरूमा तिनले के ल्याउँछन् लेख्नुहोस्।")}
      </p>`}`}const Sa=({row:t,group:n,noted:a})=>{var o;return l`<tr>
    <th scope="row">
      <span class="console-group"
        ><span class="badge" data-colour=${null==n?void 0:n.colour}>${s(null!=(o=null==n?void 0:n.icon)?o:"people")}</span
        ><span dir="auto">${null==n?void 0:n.name}</span></span
      >
    </th>
    <td class="number" data-tone=${t.here<t.seats?"warn":void 0}>
      ${t.seats?e("{all} मध्ये {here}",{here:t.here,all:t.seats}):t.here||"–"}
    </td>
    ${a&&J().map(([e])=>l`<${Oa} key=${e} ...${{brings:t.brings,flag:e}} />`)}
  </tr>`};function Oa({brings:e,flag:t}){const{icon:n,words:a}=H(e,t);return l`<td class="console-state" data-state=${e[t]} title=${a}>
    ${s(n)}<span class="visually-hidden">${a}</span>
  </td>`}function qa({context:t,missing:n}){return n.levels?l`<ul class="console-levels" aria-label=${e("प्रभावका तह")}>
    ${n.levels.map(({level:n,barriers:a,groups:o})=>l`<li key=${n} class="notice" data-tone=${o.length?"ok":"warn"}>
          ${s(n)}<span
            ><b>${te(ne(),n)}</b
            >${" "}${u(["यहाँ {n} बाधा छ।","यहाँ {n} बाधा छन्।"],"{n} barriers lie here.",a)}${" "}
            ${o.length?l`${e("यहाँ प्रभाव भएका:")}${" "}${o.map((e,n)=>l`${n?", ":""}<bdi>${(e=>{var n;return null==(n=t.store.get("group",e))?void 0:n.name})(e)}</bdi>`)}`:e("यहाँ कुनै समूहको प्रभाव छैन।")}</span
          >
        </li>`)}
  </ul>`:l`<p class="soft">
      ${e("कुन तहको प्रभाव यहाँ छैन भनेर हेर्न, समूह सम्पादनमा प्रत्येक समूहको तह छान्नुहोस्।")}
    </p>`}function Ea({missing:t}){return t.sectors?t.sectors.length?l`<p class="notice" data-tone="warn">
    ${s("warning")}<span
      >${e("यहाँबाट समूह छैन:")} ${t.sectors.map(e=>te(K(),e)).join(e(", "))}</span
    >
  </p>`:l`<p class="notice" data-tone="ok">
      ${s("check")}<span>${e("विधिले खोजेका सबै क्षेत्रका समूह छन्।")}</span>
    </p>`:l`<p class="soft">
      ${e("कुन क्षेत्र छैन हेर्न, समूह सम्पादनमा प्रत्येक समूहको क्षेत्र छान्नुहोस्।")}
    </p>`}const Ma=["people","person","fish","boat","government","leaf","book","microphone","heart","market","hand","youth","elder","national","house","tree","wheat","briefcase","star","wave","balance","globe","wrench","training","technology"],La=Array.from({length:12},(e,t)=>t+1),Da=({icon:t,colour:n,name:a="",onChange:o})=>l`<fieldset class="look-icons">
      <legend>${e("चित्र")}</legend>
      ${Ma.map((n,r)=>l`<label key=${n} class="look">
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
      ${La.map(t=>l`<label key=${t} class="look" data-colour=${t}>
            <input
              type="radio"
              name=${`${a}colour`}
              value=${t}
              defaultChecked=${t===n}
              aria-label=${e("रङ {n}",{n:t})}
              onChange=${o} />
            <span class="look-colour"></span
          ></label>`)}
    </fieldset>`;function Pa(t,n){var a;const o=n.id===(null==(a=t.me.value)?void 0:a.person);if("removed"===n.status)return[{icon:"undo",words:e("फेरि भित्र आउन दिनुहोस्"),act:()=>t.act((t=>Te(e("{name} फर्कन सक्नुहुन्छ",{name:ee(t)}),ze("readmit_person",{person:t.id},["remove_person",{person:t.id}])))(n))},null,Ia(t,n)];const r=(a,o,l)=>n.role!==a&&{icon:o,words:l,act:()=>async function(t,n,a){const o={title:e("{name} लाई सहजकर्ता बनाउने?",{name:ee(n)}),yes:e("सहजकर्ता बनाउनुहोस्"),text:e("सहजकर्ताले चरण खोल्न र बन्द गर्न, कार्ड लुकाउन, सबै हेर्न र मानिस हटाउन सक्छन्।")};("facilitator"!==a||await t.confirm(o))&&t.act(((t,n)=>Te(e("{name} को भूमिका अब अर्कै छ",{name:ee(t)}),ze("set_role",{person:t.id,role:n},["set_role",{person:t.id,role:t.role}])))(n,a))}(t,n,a)};return[{icon:"edit",words:e("नाम बदल्नुहोस्…"),act:()=>function(t,n){const a=t.draft(`person/${n.id}`),o=a=>t.act(((t,n)=>Te(e("नाम {name} राखियो",{name:n}),ze("rename_person",{person:t.id,name:n},...t.name?[["rename_person",{person:t.id,name:t.name}]]:[])))(n,a.get("name").trim()),{quiet:!0});t.ask(t=>{var s;return l`<${qe} title=${e("व्यक्तिको नाम बदल्नुहोस्")} yes=${e("सुरक्षित गर्नुहोस्")} ...${{close:t,submit:o,draft:a}}>
        <${De} label=${e("नाम")}
          ><input name="name" required maxlength=${60} defaultValue=${null!=(s=n.name)?s:""} autofocus dir="auto"
        /><//>
      <//>`})}(t,n)},{icon:"move",words:e("अर्को समूहमा सार्नुहोस्…"),act:()=>function(t,n){const a=y(t.store).filter(e=>e.id!==n.group);t.ask(o=>l`<${Oe} title=${e("{name} लाई सार्ने ठाउँ",{name:ee(n)})} close=${o}>
        <div class="stack">
          ${a.map(a=>l`<button
                key=${a.id}
                class="button wide"
                data-colour=${a.colour}
                onClick=${((a,o)=>()=>(a(),t.act(((t,n)=>Te(e("{name} अब {group} मा हुनुहुन्छ",{name:ee(t),group:n.name}),ze("move_person",{person:t.id,group:n.id},...t.group?[["move_person",{person:t.id,group:t.group}]]:[])))(n,o))))(o,a)}
              >
                ${s(a.icon)}<span dir="auto">${a.name}</span>
              </button>`)}
        </div>
      <//>`)}(t,n)},{icon:"info",words:e("संस्था र के ल्याउँछन्…"),act:()=>function(e,t){const n=e.store.all("invitee").find(e=>e.person===t.id);return ga(e,n,n?void 0:t)}(t,n)},null,r("recorder","recorder",e("टिपोटकर्ता बनाउनुहोस्")),n.group&&r("participant","person",e("सहभागी बनाउनुहोस्")),r("facilitator","key",e("सहजकर्ता बनाउनुहोस्…")),!o&&null,!o&&{icon:"lock",words:e("बैठकबाट हटाउनुहोस्…"),danger:!0,act:()=>async function(t,n){const a={title:e("{name} लाई हटाउने?",{name:ee(n)}),yes:e("बैठकबाट हटाउनुहोस्"),danger:!0,text:e("यो फोनले तुरुन्तै केही पठाउन पाउँदैन। पठाइसकेको रहन्छ। तपाईं यो व्यक्तिलाई फेरि आउन दिन सक्नुहुन्छ।")};await t.confirm(a)&&t.act((t=>Te(e("{name} बैठकबाहिर हुनुहुन्छ",{name:ee(t)}),ze("remove_person",{person:t.id},["readmit_person",{person:t.id}])))(n))}(t,n)},!o&&Ia(t,n)].filter(e=>!1!==e&&void 0!==e)}const Ia=(t,n)=>({icon:"trash",words:e("व्यक्ति मेटाउनुहोस्…"),danger:!0,act:()=>async function(t,n){const a={title:e("{name} लाई मेटाउने?",{name:ee(n)}),yes:e("सदाका लागि मेटाउनुहोस्"),danger:!0,text:[e("यो व्यक्तिको नाम र सबै लेखाइ कार्यशालाको फाइलबाट हटाइन्छ।"),e("कार्डहरू खाली हुन्छन्; वाचा र खुला मत हटाइन्छन्।"),e("बेनामी कार्डहरू रहन्छन्: यस व्यक्तिले तीमध्ये कुन लेख्यो कसैले भन्न सक्दैन।"),e("यो उल्ट्याउन सकिँदैन।")]};await t.confirm(a)&&t.act((t=>Te(e("व्यक्ति मेटाइयो"),ze("erase_person",{person:t.id})))(n))}(t,n)});function Ba(t,n){var a;const o=y(t.store),r=null!=n?n:{name:"",icon:"people",colour:o.length%12+1},c=t.draft(`group/${null!=(a=null==n?void 0:n.id)?a:""}`),u=a=>{const o={name:a.get("name").trim(),icon:a.get("icon"),colour:Number(a.get("colour")),sector:a.get("sector"),level:a.get("level"),seats:Number(a.get("seats"))};return t.act(n?function(t,n){const a=["name","icon","colour","sector","level","seats"].filter(e=>void 0!==n[e]&&n[e]!==t[e]),o=e=>({group:t.id,...Object.fromEntries(a.map(t=>[t,e[t]]))});return Te(e("समूह बदलियो: {name}",{name:n.name}),a.length?ze("edit_group",o(n),["edit_group",o(t)]):[])}(n,o):function(t){const n=i();return Te(e("समूह थपियो: {name}",{name:t.name}),ze("add_group",{group:n,...t},["remove_group",{group:n}]))}(o),{quiet:!0})};t.ask(a=>l`<${qe}
        title=${e(n?"समूह सम्पादन गर्नुहोस्":"समूह थप्नुहोस्")}
        yes=${e(n?"सुरक्षित गर्नुहोस्":"थप्नुहोस्")}
        ...${{close:a,submit:u,draft:c}}
      >
        <${De} label=${e("नाम")}
          ><input name="name" required maxlength=${60} defaultValue=${r.name} autofocus dir="auto"
        /><//>
        <${Da} icon=${r.icon} colour=${r.colour} />
        <div class="console-pair">
          <${Ie} label=${e("क्षेत्र")} name="sector" pairs=${K()} now=${r.sector} />
          <${Ie} label=${e("प्रभावको तह")} name="level" pairs=${ne()} now=${r.level} />
          <${De} label=${e("सिटहरू")}
            ><input name="seats" type="number" min="0" max="2000" defaultValue=${r.seats||""}
          /><//>
        </div>
        ${n&&o.length>1&&l`<button
            type="button"
            class="button quiet"
            onClick=${()=>(a(),t.act(function({id:t,name:n,icon:a,colour:o,position:l,sector:s,level:r,seats:i}){const c={group:t,name:n,icon:a,colour:o,position:l,sector:s,level:r,seats:i};return Te(e("समूह हटाइयो: {name}",{name:n}),ze("remove_group",{group:t},["add_group",c]))}(n)))}
          >
            ${s("trash")}${e("समूह हटाउनुहोस्")}
          </button>`}
      <//>`)}async function Ua(e){const t=await Aa(e);return t.why?e.toast({text:t.why,tone:"error"}):e.ask(n=>l`<${Na} ...${{context:e,first:t,close:n}} />`)}const Aa=(e,t=!1)=>dn(e,"/recorder-link",{method:"POST",body:{anew:t}}).catch(({why:e})=>({why:e}));function Na({context:t,first:n,close:a}){const o=c(n),r=c(""),{url:i,key:u,expires_on:d}=o.value;return l`<${Oe} wide title=${e("टिपोटकर्ताको लिङ्क")} close=${a}>
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
          <button class="button small" onClick=${async()=>r.value=await ye(i)?e("कपी भयो"):""}>${s("copy")}${e("कपी गर्नुहोस्")}</button>
          <button class="button small" onClick=${async()=>{var n;const a=await Aa(t,!0);a.why||(o.value=a),r.value=null!=(n=a.why)?n:e("पहिलेको लिङ्कले अब काम गर्दैन।")}}>${e("नयाँ लिङ्क बनाउनुहोस्")}</button>
        </div>
        <p class="soft" role="status">
          ${r.value||e("यो {date} सम्म काम गर्छ।",{date:ae(d)})}
        </p>
      </div>
    </div>
  <//>`}function za({context:t}){const n=c([]),a=async()=>{var e;return n.value=null!=(e=await Ta(t))?e:n.peek()};r(()=>function(e){e();const t=setInterval(()=>"hidden"!==document.visibilityState&&e(),1e4);return()=>clearInterval(t)}(a),[]);const o=n.value.length;return o?l`<div class="console-idle">
    <span class="soft"
      >${u(["{n} जनाले केही गर्नुभएको छैन र जडानमा हुनुहुन्न","{n} जनाले केही गर्नुभएको छैन र जडानमा हुनुहुन्न"],"{n} people did nothing and aren’t connected",o)}</span
    >
    <button class="button small" onClick=${async()=>(await async function(t){const n=await Ta(t);if(!(null==n?void 0:n.length))return;const a={title:u(["केही नगरेका {n} जनालाई हटाउने?","केही नगरेका {n} जनालाई हटाउने?"],"Remove {n} people who did nothing?",n.length),yes:e("हटाउनुहोस्"),danger:!0,text:[e("उहाँहरू जोडिनुभयो, तर यहाँ उहाँहरूको केही छैन र अहिले जडान छैन। सहजकर्ता र टिपोटकर्ता रहनुहुन्छ।"),e("बेनामी कार्ड मात्र लेख्ने वा गोप्य मत मात्र दिने व्यक्ति पनि यसमा हुन सक्छ: कसैले भन्न सक्दैन।"),e("उहाँहरू कोडबाट फेरि जोडिन सक्नुहुन्छ, र तपाईं यो काम फिर्ता लिन सक्नुहुन्छ।")]};await t.confirm(a)&&await t.act(function(e){const t=Array.from({length:Math.ceil(e.length/500)},(t,n)=>e.slice(500*n,500*(n+1)));return Te(u(["{n} जना हटाइए","{n} जना हटाइए"],"{n} people removed",e.length),t.map(e=>ze("remove_idle_people",{people:e},["readmit_people",{people:e}])))}(n))}(t),await a())}>${e("हटाउनुहोस्…")}</button>
  </div>`:null}const Ta=async e=>{var t,n;return null!=(n=null==(t=await dn(e,"/idle").catch(()=>null))?void 0:t.people)?n:null};function Ra({context:t}){const{store:n}=t,a=c(""),o=n.all("person").filter(({status:e})=>"erased"!==e),r=y(n),i=function({store:e,parts:t},n,a){var o,l,s,r;const i=e.get("stage",null!=(l=null==(o=e.get("about","about"))?void 0:o.current)?l:"");return"open"!==(null==i?void 0:i.status)?null:function(e,t,n){if(!n)return null;const a=new Set(k(t).map(e=>e.group));return e.filter(e=>a.has(e.id)&&!n.has(e.id))}(n,a,null==(r=null==(s=t[i.activity])?void 0:s.heard)?void 0:r.call(s,i,e))}(t,r,o),d=a.value.trim().toLocaleLowerCase(),$=d?o.filter(e=>ee(e).toLocaleLowerCase().includes(d)):o;return l`<section class="console-people" aria-label=${e("मानिस")}>
    <div class="console-side-head">
      <h2>${e("मानिस")}</h2>
      <button class="button small" onClick=${()=>Ba(t)}>${s("plus")}${e("समूह")}</button>
    </div>
    <${Va} ...${{context:t,people:o}} />
    <div class="console-people-tools">
      <button class="button small" onClick=${()=>sa(t)}>${s("people")}${e("आउने…")}</button>
      <button class="button small" onClick=${()=>Jn(t)}>
        ${s("calendar")}${e("उपस्थिति…")}
      </button>
      <button class="button small" onClick=${()=>ka(t)}>${s("gap")}${e("को छैनन्…")}</button>
      <button class="button small" onClick=${()=>Ua(t)}>${s("recorder")}${e("टिपोटकर्ता…")}</button>
    </div>
    <${Fa} silent=${i} />
    <${Ja} ...${{groups:r,people:o}} />
    ${!t.rehearsal.value&&l`<${za} context=${t} />`}
    <label class="console-search"
      ><span class="visually-hidden">${e("मानिस खोज्नुहोस्")}</span>${s("search")}
      <input
        type="search"
        placeholder=${u(["{n} जनामा खोज्नुहोस्","{n} जनामा खोज्नुहोस्"],"Search {n} people",o.length)}
        value=${a.value}
        onInput=${e=>a.value=e.target.value}
    /></label>
    <${Wa} ...${{context:t,people:$}} />
    ${r.map(e=>l`<${Ka}
          key=${e.id}
          ...${{context:t,group:e,words:d}}
          silent=${null==i?void 0:i.includes(e)}
          people=${$.filter(t=>t.group===e.id)}
        />`)}
    <${Ga} ...${{context:t,people:$}} />
  </section>`}function Va({context:t,people:n}){const{here:a=0}=t.sync.presence.value,o=k(n).length;return l`<p class="console-here">
    <b>${u(["{n} अहिले यहाँ","{n} अहिले यहाँ"],"{n} connected now",a)}</b>
    <span class="soft">${o?u(["{n} जनाको साथ","{n} जनाको साथ"],"{n} joined",o):e("अझै कोही सहभागी भएको छैन")}</span>
  </p>`}function Fa({silent:t}){return t?t.length?l`<p class="notice" data-tone="warn">
    ${s("microphone")}<span
      >${e("अझै नबोलेका:")} ${t.map((e,t)=>l`${t?", ":""}<bdi>${e.name}</bdi>`)}</span
    >
  </p>`:l`<p class="notice" data-tone="ok">${s("check")}<span>${e("यो चरणमा सबै समूह बोले।")}</span></p>`:null}function Ja({groups:t,people:n}){const a=new Set(k(n).map(e=>e.group)),o=t.filter(e=>!a.has(e.id));return a.size&&o.length?l`<p class="soft console-absent">
    ${e("यी समूहबाट कोही आएको छैन:")} ${o.map((e,t)=>l`${t?", ":""}<bdi>${e.name}</bdi>`)}
  </p>`:null}function Ka({context:t,group:n,people:a,silent:o,words:r}){var i;const c=a.filter(e=>"in"===e.status&&"facilitator"!==e.role),u=null!=(i=t.sync.presence.value.groups.get(n.id))?i:0;return r&&!c.length?null:l`<details class="console-group-row" open=${!!r||void 0}>
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
      <button class="button small" onClick=${()=>Ba(t,n)}>
        ${s("edit")}${e("समूह सम्पादन गर्नुहोस्…")}
      </button>
    </div>
    <${Ha} ...${{context:t,people:c}} />
  </details>`}const Wa=({context:t,people:n})=>{const a=n.filter(e=>"in"===e.status&&("facilitator"===e.role||!e.group));return a.length>0&&l`<details class="console-group-row">
      <summary>
        <span class="badge">${s("key")}</span>
        <span class="person-name">${e("सहजकर्ताहरू")}<small>${a.length}</small></span>
      </summary>
      <${Ha} ...${{context:t,people:a}} />
    </details>`},Ga=({context:t,people:n})=>{const a=n.filter(e=>"removed"===e.status);return a.length>0&&l`<details class="console-group-row">
      <summary>
        <span class="badge">${s("lock")}</span>
        <span class="person-name">${e("हटाइयो")}<small>${a.length}</small></span>
      </summary>
      <${Ha} ...${{context:t,people:a}} />
    </details>`},Ha=({context:e,people:t})=>l`<ul class="people">
    ${t.map(t=>l`<${Qa} key=${t.id} ...${{context:e,id:t.id}} />`)}
  </ul>`;function Qa({context:t,id:n}){var a;const o=t.store.get("person",n),r=t.sync.presence.value.people.has(n),i={recorder:e("टिपोटकर्ता"),facilitator:e("सहजकर्ता")};return l`<li class="person-row">
    <span class="person-name" dir="auto"
      >${ee(o)}<small
        >${[i[o.role],n===(null==(a=t.me.value)?void 0:a.person)&&e("तपाईं")].filter(Boolean).join(" · ")}</small
      ></span
    >
    ${"recorder"===o.role&&l`<span title=${e("टिपोटकर्ता")}>${s("recorder")}</span>`}
    <span class="presence" data-state=${r?"here":"away"}>${e(r?"यहाँ":"टाढा")}</span>
    <${Jt} label=${e("{title} का लागि थप",{title:ee(o)})} items=${()=>Pa(t,o)} />
  </li>`}const Xa=e=>Object.entries(e).map(([e,{tab:t}])=>({name:e,...t})).sort((e,t)=>{var n,a;return(null!=(n=e.key)?n:"~")<(null!=(a=t.key)?a:"~")?-1:1}),Ya=(e,t,n)=>Xa(e).filter(({name:e,always:a,seldom:o})=>e===n||a||!o&&t.some(t=>t.activity===e)),Za="wsr-console-keys",eo=e=>Object.values(e).flatMap(({keys:e=[]})=>e);const to=(e,t,n)=>{var a,o,l;return null!=(l=null==(a=ao[e])?void 0:a.call(ao,t,n))?l:null==(o=eo(t.parts).find(t=>t.key===e))?void 0:o.act},no={KeyN:Pt,KeyP:e=>e.act(Et(!e.store.get("about","about").paused))},ao={u:e=>()=>e.takeBack(),"?":(e,t)=>t,"/":()=>()=>{var e;return null==(e=document.querySelector(".console-panel [type=search], .console-people [type=search]"))?void 0:e.focus()}};function oo(){try{return"off"!==localStorage.getItem(Za)}catch{return!0}}const lo=t=>t.ask(n=>{return l`<${Oe} wide title=${e("सहायता र किबोर्डका छोटा बाटा")} close=${n}>
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
              ${(o=t.parts,[(a=Xa(o).filter(({key:e})=>e),[`${a[0].key} … ${a.at(-1).key}`,e("पानाहरू, {first} देखि {last} सम्म",{first:a[0].words(),last:a.at(-1).words()})]),["0",e("अहिलेको चरणमा फर्कने")],["Shift N",e("अर्को चरण खोल्ने")],["Shift P",e("बैठक रोक्ने वा फेरि चलाउने")],["U, Ctrl Z",e("पछिल्लो कदम उल्ट्याउने")],["/",e("यो पानामा खोज्ने")],...eo(o).filter(({words:e})=>e).map(({key:e,words:t})=>[e.toUpperCase(),t()]),["Esc",e("छनोट हटाउने; झ्याल बन्द गर्ने")],["Alt ↑ ↓",e("छानिएको चरण माथि वा तल सार्ने")],["?",e("यो सहायता")]]).map(([e,t])=>l`<div key=${e}>
                    <dt><kbd>${e}</kbd></dt>
                    <dd>${t}</dd>
                  </div>`)}
            </dl>
            <${Pe}
              label=${e("यो यन्त्रमा एउटै बटनका छोटा बाटा चलाउनुहोस्")}
              defaultChecked=${oo()}
              onChange=${e=>function(e){try{localStorage.setItem(Za,e?"on":"off")}catch{}}(e.target.checked)}
            />
          </section>
        </div>
      <//>`;var a,o}),so=e=>`wsr:${e}:link`;function ro({context:t}){const[a,o]=n(()=>function(e){try{return sessionStorage.getItem(so(e))}catch{return null}}(t.code)),[r,i]=n(!1);return a?l`<section class="notice console-keep" data-tone="leverage" aria-label=${e("यो लिङ्क राख्नुहोस्")}>
    ${s("key")}
    <div>
      <b>${e("यो लिङ्क राख्नुहोस्")}</b>
      <p>${e("यसले जुनसुकै यन्त्रमा यो सञ्चालन पृष्ठ खोल्छ। जससँग यो छ, उसले बैठक चलाउन सक्छ। यो पृष्ठले यो अहिले मात्र देखाउँछ।")}</p>
      <input readonly value=${a} aria-label=${e("सहजकर्ताको लिङ्क")} onFocus=${e=>e.target.select()} />
    </div>
    <button class="button small" onClick=${async()=>i(await ye(a))}>
      ${s(r?"check":"copy")}${e(r?"कपी भयो":"कपी गर्नुहोस्")}
    </button>
    <button class="button small" onClick=${()=>(function(e){try{sessionStorage.removeItem(so(e))}catch{}}(t.code),o(null))}>${e("मैले राखेँ")}</button>
  </section>`:null}const io=({context:t})=>t.outbox.returned.value.map(n=>l`<p class="banner console-strip" role="status" data-tone="error" key=${n.key}>
        ${s("undo")}<span
          >${e("फिर्ता आयो: {why}",{why:n.why})} <b dir="auto">${ue(n.with).join(" · ")}</b></span
        >
        ${ue(n.with).length>0&&l`<button class="button small" onClick=${()=>ye(ue(n.with).join("\n"))}>
            ${s("copy")}${e("कपी गर्नुहोस्")}
          </button>`}
        <button class="button small" onClick=${()=>t.outbox.take(n.key)}>${e("हटाउनुहोस्")}</button>
      </p>`);function co({context:t,stages:n,current:a,looking:o,look:r}){var i;const{tab:c,stage:u}=function(e,t,n,a){var o,l;const s=t=>Object.hasOwn(e,null!=t?t:"")?t:"open",r=null!=a?a:n,i=t.find(e=>e.id===r);if(i)return{tab:s(i.activity),stage:i};const c=t.filter(e=>e.activity===s(r));return{tab:s(r),stage:null!=(l=null!=(o=c.find(e=>e.id===n))?o:c.find(e=>"open"===e.status))?l:c[0]}}(t.parts,n,a,o.value),{Panel:d}=t.parts[c],$=n.find(e=>e.id===a);return l`<nav class="tabs console-tabs" aria-label=${e("पानाहरू")}>
      ${Ya(t.parts,n,c).map(({name:e,words:t,icon:n})=>l`<button key=${e} aria-current=${c===e?"page":void 0} onClick=${()=>r(e)}>
            ${s(n)}<span>${t()}</span>${(null==$?void 0:$.activity)===e&&"open"===$.status&&l`<${$o} />`}
          </button>`)}
    </nav>
    <div class="console-panel">
      ${uo(t.parts).map(([e,n])=>l`<${n} key=${e} context=${t} stage=${$} />`)}
      <${po} ...${{stages:n,stage:u,look:r}} tab=${Xa(t.parts).find(({name:e})=>e===c)} />
      <${d} key=${`${c}/${null!=(i=null==u?void 0:u.id)?i:""}`} context=${t} stage=${u} />
    </div>`}const uo=e=>Object.entries(e).flatMap(([e,{Above:t}])=>t?[[e,t]]:[]),$o=()=>l`<span class="console-live" title=${e("अहिले खुला")}><span class="visually-hidden">${e("अहिले खुला")}</span></span>`;function po({stages:t,stage:n,tab:a,look:o}){const s=t.filter(e=>e.activity===a.name);return l`<header class="console-panel-head">
    <h2 dir="auto">${n&&!a.always?n.title:a.words()}</h2>
    ${s.length>1&&l`<label class="console-which"
        ><span class="visually-hidden">${e("चरण")}</span
        ><select onChange=${e=>o(e.target.value)}>
          ${s.map(e=>l`<option value=${e.id} selected=${e===n}>${e.title}</option>`)}
        </select></label
      >`}
    ${n&&!a.always&&l`<span class="chip" data-tone=${"open"===n.status?"ok":void 0}>${mo(n.status)}</span>`}
  </header>`}const mo=t=>({ahead:e("अझै खुलेको छैन"),open:e("खुला"),done:e("बन्द"),skipped:e("छोडियो")}[t]);const go=({runs:e=[],opened_at:t})=>{var n,a;return null!=(a=null==(n=e[e.length-1])?void 0:n.opened_at)?a:t};function vo(t){const n=new Intl.DateTimeFormat(document.documentElement.lang,{weekday:"long",hour:"numeric",minute:"2-digit"}).format(go(t));return{where:t.id,words:e("{when} देखि खुला",{when:n}),overnight:!0}}function bo({context:t,look:n}){const a=function(t,n,a){const o=$(n),l=Object.values(t).flatMap(e=>{var t,a;return null!=(a=null==(t=e.leftOpen)?void 0:t.call(e,n))?a:[]});return[...n.get("about","about").paused?[{words:e("पोस्ट गर्न रोकिएको छ।")}]:[],...o.filter(e=>function(e,t){return"open"===e.status&&new Date(go(e)).toDateString()!==t.toDateString()}(e,a)).map(vo),...l.map(({stage:e,words:t})=>({where:e,words:t}))]}(t.parts,t.store,new Date(t.now()));return a.length?l`<details class="disclosure console-still" open=${a.some(e=>e.overnight)}>
    <summary>${u(["{n} कुरा अझै बाँकी छ","{n} कुरा अझै बाँकी छन्"],"{n} things are still open",a.length)}</summary>
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
  </details>`:null}const ho=({context:e})=>l`<div class="toasts" role="status" aria-live="polite">
    ${e.toasts.value.map(t=>l`<${fo} key=${t} context=${e} one=${t} />`)}
  </div>`;function fo({context:t,one:n}){const a=n.entry&&t.undo.has(n.entry);return l`<p class="toast console-toast" data-tone=${n.tone}>
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
  </p>`}const wo=({context:e})=>e.dialogs.value.map(e=>l`<${yo} key=${e} one=${e} />`),yo=({one:e})=>e.view(e.close),ko=({context:t,about:n})=>l`<header class="topbar console-bar">
    <h1 class="topbar-title">
      <span dir="auto">${n.title}</span>
      <button class="console-plain console-code" onClick=${()=>Ne(t)} title=${e("QR कोड ठूलो देखाउनुहोस्")}>
        <span class="visually-hidden">${e("सहभागी हुने कोड")}</span><b class="code">${t.code}</b>
      </button>
    </h1>
    <${xo} ...${{context:t,about:n}} />
    <${Co} context=${t} />
    <${jo} context=${t} />
    <a class="button small" href=${Ue(t)} target="_blank" rel="noopener"
      >${s("wall")}<span class="console-wide-words">${e("भित्तो खोल्नुहोस्")}</span></a
    >
    <button class="button small icon-only" aria-label=${e("सहायता र किबोर्डका छोटा बाटा")} onClick=${()=>lo(t)}>
      ${s("help")}
    </button>
    <${So} ...${{context:t,about:n}} />
  </header>`;function xo({context:t,about:n}){var a;const o=t.store.get("stage",null!=(a=n.current)?a:"");return n.closed?null:o&&"open"===o.status?l`<span class="console-stage"
    ><span class="console-stage-name" dir="auto">${o.title}</span><${_o} ...${{context:t,stage:o}}
  /></span>`:l`<span class="console-stage soft">${e("कुनै चरण खुला छैन")}</span>`}function _o({context:t,stage:n}){const a=t.seconds.value;if(!n.ends_at)return l`<span class="timer" role="timer" title=${e("खुलेदेखि")}
      >${s("clock")}${f(a-n.opened_at)}</span
    >`;const o=x(n.ends_at,a,0),r=_(n.ends_at,a,0);return l`<span class="timer" role="timer" data-tone=${o?"error":r<12e4?"warn":void 0} title=${e(o?"समय नाघ्यो":"बाँकी")}
    >${s("timer")}${o?`+${f(o)}`:f(r)}</span
  >`}function Co({context:t}){const n="live"===t.sync.state.value,{here:a=0}=t.sync.presence.value,o=t.outbox.waiting.value;return l`<span class="console-line" role="status" data-tone=${n?"ok":"error"}>
    ${s(n?"wifi":"cloud-off")}<span
      >${n?u(["{n} यहाँ","{n} यहाँ"],"{n} connected",a):e("जोडिएको छैन")}</span
    >
    ${o>0&&l`<b data-tone="warn">${u(["{n} पर्खिँदै","{n} पर्खिँदै"],"{n} waiting",o)}</b>`}</span
  >`}function jo({context:t}){const n=t.undo.last.value,a=n?e("उल्ट्याउनुहोस्: {what}",{what:n.said}):e("उल्ट्याउने केही छैन");return l`<button
    class="button small"
    disabled=${!n}
    title=${a}
    aria-label=${a}
    onClick=${()=>t.takeBack()}
  >
    ${s("undo")}<span class="console-wide-words">${e("उल्ट्याउनुहोस्")}</span>
  </button>`}function So({context:t,about:n}){if(n.closed)return null;const a=()=>t.act(Et(!n.paused));return n.paused?l`<button class="button small primary console-pause" onClick=${a}>
        ${s("play")}${e("बैठक फेरि चलाउनुहोस्")}
      </button>`:l`<button class="button small console-pause" onClick=${a}>${s("pause")}${e("बैठक रोक्नुहोस्")}</button>`}function Oo({context:t}){var n;const a=t.store.get("about","about"),o=c(null),s=c("stage");if(r(()=>function(e){const t=t=>function(e,t){var n,a;if((null==(a=(n=e.target).closest)?void 0:a.call(n,"input:not([type=checkbox]), textarea, select, [role=menu]"))||document.querySelector("dialog[open]"))return;const o=function(e,{context:t,looking:n,help:a}){return!e.ctrlKey&&!e.metaKey||"z"!==e.key.toLowerCase()||e.shiftKey?e.ctrlKey||e.metaKey||e.altKey||e.repeat||!oo()?void 0:/^[0-9]$/.test(e.key)?function(e,{context:t,looking:n}){if("0"===e)return()=>n.value=null;const a=Ya(t.parts,$(t.store)).find(t=>t.key===e);return a&&(()=>n.value=a.name)}(e.key,{context:t,looking:n}):e.shiftKey&&no[e.code]?()=>no[e.code](t):e.shiftKey&&"?"!==e.key&&"/"!==e.key?void 0:to(e.key.toLowerCase(),t,a):()=>t.takeBack()}(e,t);o&&(e.preventDefault(),o())}(t,e);return document.addEventListener("keydown",t),()=>document.removeEventListener("keydown",t)}({context:t,looking:o,help:()=>lo(t)}),[]),r(()=>{o.value=null},[null==a?void 0:a.current]),!a)return l`<${qo} context=${t} />`;document.title=`${a.title} · ${e("सञ्चालन पृष्ठ")}`;const i=e=>(o.value=e,s.value="stage");return l`<div class="console-frame" data-area=${s.value}>
    <${ko} ...${{context:t,about:a}} />
    <${Eo} ...${{context:t,about:a}} />
    <${Mo} area=${s} />
    <div class="console-columns">
      <div class="console-start">
        <${sn} context=${t} look=${i} looking=${null!=(n=o.value)?n:a.current} />
        <${hn} context=${t} />
        <${bo} context=${t} look=${i} />
      </div>
      <main class="console-middle" id="stage">
        <${co} ...${{context:t,looking:o,look:i}} stages=${$(t.store)} current=${a.current} />
      </main>
      <div class="console-end"><${Ra} context=${t} /><${An} context=${t} /></div>
    </div>
    <${ho} context=${t} />
    <${wo} context=${t} />
  </div>`}const qo=({context:t})=>l`<main class="console-door">
    <div class="stack" role="status">
      <h1>${e("सहजकर्ताको सञ्चालन पृष्ठ")}</h1>
      <p>${"away"===t.sync.state.value?e("सर्भरसँग सम्पर्क हुन सकेन। फेरि कोसिस हुँदै छ…"):e("बैठक खुल्दै छ…")}</p>
    </div>
  </main>`;function Eo({context:t,about:n}){const a=t.sync.state.value,{lost:o}=t.way.value;return l`<section aria-label=${e("सूचनाहरू")}>
    <${fn} context=${t} />
    ${n.paused&&l`<p class="banner console-strip" role="status" data-tone="warn">${s("pause")}${e("बैठक रोकिएको छ: कोही केही पठाउन सक्दैन।")}</p>`}
    ${n.closed&&l`<p class="banner console-strip" role="status" data-tone="info">${s("lock")}${e("कार्यशाला बन्द भयो।")}</p>`}
    ${n.illustrative&&!t.rehearsal.value&&l`<p class="banner console-strip" data-tone="info">
        ${s("info")}${e("नमुना मात्र: यो कसैले भनेको वा निर्णय गरेको होइन।")}
      </p>`}
    ${o&&l`<p class="banner console-strip" role="status" data-tone="warn">
        ${s("warning")}${fe(o)}${" "}
        ${e("फोनहरू अब {address} बाट जोडिन्छन्",{address:Be(t.way.value.joinUrl)})}
      </p>`}
    ${"away"===a&&l`<p class="banner console-strip" role="status" data-tone="error">
        ${s("cloud-off")}${e("जोडिएको छैन। देखिएको पुरानो हुन सक्छ; आफैँ फेरि जोडिन्छ।")}
      </p>`}
    <${ro} context=${t} />
    <${io} context=${t} />
  </section>`}const Mo=({area:t})=>l`<nav class="tabs console-areas" aria-label=${e("सञ्चालन पृष्ठका भाग")}>
    ${[["agenda",e("कार्यसूची")],["stage",e("चरण")],["people",e("मानिस")]].map(([e,n])=>l`<button
          key=${e}
          aria-current=${t.value===e?"page":void 0}
          onClick=${()=>t.value=e}
        >
          ${n}
        </button>`)}
  </nav>`,Lo={read:()=>[],write:()=>{}};function Do(e,t=()=>sessionStorage){return{read(){var n;try{return JSON.parse(null!=(n=t().getItem(e))?n:"[]")}catch{return[]}},write(n){try{n.length?t().setItem(e,JSON.stringify(n)):t().removeItem(e)}catch{}}}}const Po=e=>{var t;const n=e.filter(e=>e.ok);return{since:Math.max(...n.map(({seq:e})=>e)),log:null==(t=n.at(-1))?void 0:t.log}};function Io(t,n){const a=function({signal:e,shelf:t=Lo}){var n;let a=t.read();const o=e(null!=(n=a.at(-1))?n:null);function l(e){var n;a=e.slice(-50),t.write(a),o.value=null!=(n=a.at(-1))?n:null}return{last:o,done:e=>(l([...a,e]),e),drop:e=>l(a.filter(t=>t!==e)),has:e=>a.includes(e),clear:()=>l([]),take(){var e;const t=null!=(e=a.at(-1))?e:null;return t&&l(a.slice(0,-1)),t}}}({signal:C,shelf:Do(`wsr-undo/${t.prefix}`)}),o=C([]),s=C([]),r=C(t.now()),i=C({joinUrl:n.joinUrl,choices:[],lost:null}),c=C(!1);function d({text:e,tone:t,entry:n}){const a={text:e,tone:t,entry:n};o.value=[...o.peek().filter(e=>"error"===e.tone).slice(-1),a],setTimeout(()=>$(a),"error"===t?18e3:9e3)}setInterval(()=>r.value=t.now(),500);const $=e=>o.value=o.peek().filter(t=>t!==e);async function p(e,{quiet:n=!1}={}){if(!e.steps.length)return{ok:!0};const o=e.steps.map(e=>t.post(e.do,e.with,e.since)),l={quiet:n,gone:!1},s=Promise.all(o.map(e=>e.answer)).then(n=>function(e,n,o,{quiet:l,gone:s}){s||n.forEach((e,n)=>o[n].ok||t.outbox.take(e.key));const r=((e,t)=>e.filter((e,n)=>t[n].ok).reverse().flatMap(e=>e.backs))(e.steps,o),i=r.length?a.done({said:e.said,backs:r,...Po(o)}):void 0,c=o.filter(e=>!e.ok);if(!c.length)return d({text:e.said,entry:i}),{ok:!0};const u=1===c.length||1===o.length?c[0].why:g(c);return l||s||d({text:u,tone:"error",entry:i}),{ok:!1,why:u}}(e,o,n,l));return Promise.race([s,m(o,l)])}async function m(t,n){return await Promise.all(t.map(e=>{var t;return null!=(t=e.kept)?t:e.answer})),await new Promise(e=>setTimeout(e,2500)),t.every(e=>"waiting"!==e.state.value)?new Promise(()=>{}):(n.gone=!0,d({text:e("यही यन्त्रमा राखिएको छ। बैठकसँग सम्पर्क हुनेबित्तिकै पठाइन्छ।"),tone:"warn"}),{ok:!0})}const g=e=>u(["{n} अस्वीकार भयो। {why}","{n} अस्वीकार भए। {why}"],"{n} were refused. {why}",e.length,{why:e[0].why});function v(e){const t={view:e,close:()=>s.value=s.peek().filter(e=>e!==t)};return s.value=[...s.peek(),t],t.close}return{...t,...n,way:i,rehearsal:c,undo:a,toasts:o,dialogs:s,seconds:r,toast:d,dismiss:$,act:p,takeBack:async function(n=a.last.peek()){if(n&&a.has(n)){if(a.drop(n),o.value=o.peek().filter(e=>e.entry!==n),n.log!==t.outbox.log())return d({text:e("त्यसपछि कार्यशाला प्रतिलिपिबाट चलिरहेको छ, त्यसैले यो फिर्ता गर्न सकिँदैन।"),tone:"error"});await p({said:e("फिर्ता लिइयो: {what}",{what:n.said}),steps:n.backs.map(e=>({...e,since:n.since,backs:[]}))})}},ask:v,confirm:e=>new Promise(t=>v(n=>l`<${Le} ...${e} answer=${e=>j(()=>(n(),t(e)))} />`))}}function Bo({code:t,why:a,enter:o}){const[r,i]=n(a?Uo(a):""),[c,u]=n(!1);return l`<main class="console-door">
    <form class="stack" onSubmit=${async function(e){e.preventDefault();const t=new FormData(e.target);u(!0),await o({facilitator_key:Ao(t.get("key")),name:t.get("name").trim()}).catch(e=>i(Uo(e))),u(!1)}}>
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
  </main>`}const Uo=t=>t.why||e("सर्भरसँग सम्पर्क हुन सकेन। फेरि कोसिस गर्नुहोस्।"),Ao=e=>{var t;return null!=(t=he(e.includes("#")?e.slice(e.indexOf("#")):""))?t:e.trim()},{code:No,joinUrl:zo}=document.documentElement.dataset,To=document.getElementById("console");async function Ro(e){const t=await L(No,e);return D(No,"console"),P(No,"console",t),Fo(t,e.facilitator_key)}function Vo(e){E(l`<${Bo} key="door" code=${No} why=${e} enter=${Ro} />`,To)}async function Fo(e,t){const n=await Q(I,"console"),a=Io(q({code:No,...e}),{code:No,parts:n,token:e.token,joinUrl:null!=zo?zo:`${location.origin}/w/${No}`});a.editStage=e=>Wt(a,e),E(l`<${Oo} key=${e.person} context=${a} />`,To),M(()=>function({sync:{state:e,problem:t},undo:n},a){var o;if("reload"===e.value&&location.reload(),"removed"!==e.value)return;D(No,"console"),n.clear();const l=null!=(o=t.value)?o:void 0;a&&"removed"!==(null==l?void 0:l.code)?Ro({facilitator_key:a}).catch(Vo):Vo(l)}(a,t))}function Jo({context:t}){const{choices:n,lost:a}=t.way.value;return n.length<2&&!a?null:l`<fieldset class="choices console-addresses">
    <legend>${e("QR कोड, पोस्टर र कार्डमा रहने ठेगाना")}</legend>
    ${n.map(n=>{return l`<label class="choice" key=${n.ip}
          ><input
            type="radio"
            name="address"
            checked=${n.chosen&&!a}
            onChange=${()=>async function(t,{ip:n}){const a=t.way.value;try{!function(t,{choices:n},a,o){const l=n.map(e=>({...e,chosen:e.ip===a}));t.way.value={joinUrl:o,choices:l,lost:null},t.toast({text:e("फोनहरू अब {address} बाट जोडिन्छन्",{address:Be(o)})})}(t,a,n,(await dn(t,"/address",{method:"PUT",body:{ip:n}})).join_url)}catch({why:e}){t.way.value={...a},t.toast({text:e,tone:"error"})}}(t,n)}
          /><span class="choice-face" title=${n.name}
            ><span
              >${o=n.kind,(null!=(s=we[o])?s:we.network)()} <bdi class="console-ip">${n.ip}</bdi
              ><small><bdi>${n.name}</bdi></small></span
            ></span
          ></label
        >`;var o,s})}
  </fieldset>`}S(),async function(){const e=function(e,t){const n=he(e.hash);return n&&t.replaceState(null,"",e.pathname+e.search),n}(location,history),t=O(No,"console");t?Fo(t,e):e?Ro({facilitator_key:e}).catch(Vo):Vo()}();const Ko={key:"1",icon:"qr",words:()=>e("जोडिनुहोस्"),always:!0};var Wo=Object.freeze({__proto__:null,Panel:function({context:t}){const n=k(t.store.all("person")).length;return l`<div class="console-join">
    <${Ae} context=${t} />
    <div class="stack">
      <h3>${e("मानिसलाई भित्र ल्याउनुहोस्")}</h3>
      <ol>
        <li>${e("यो हलको वाइफाइमा जोडिनुहोस्। पृष्ठ नखुले मोबाइल डाटा बन्द गर्नुहोस्।")}</li>
        <li>${e("क्यामेरा कोडतिर देखाउनुहोस्, वा ठेगाना लेख्नुहोस्।")}</li>
        <li>${e("आफ्नो समूह छान्नुहोस्। खाता चाहिँदैन।")}</li>
      </ol>
      <p><b class="code">${Be(t.way.value.joinUrl)}</b></p>
      <${Jo} context=${t} />
      <div class="row">
        <button class="button" onClick=${()=>async function(t){const n=await ye(t.way.value.joinUrl);t.toast(n?{text:e("सहभागी हुने लिङ्क कपी भयो")}:{text:e("आफैँ कपी गर्नुहोस्: {link}",{link:t.way.value.joinUrl}),tone:"error"})}(t)}>${s("copy")}${e("सहभागी हुने लिङ्क कपी गर्नुहोस्")}</button>
        <button class="button" onClick=${()=>Ne(t)}>${s("qr")}${e("ठूलो देखाउनुहोस्")}</button>
        <a class="button" href=${Ue(t)} target="_blank" rel="noopener"
          >${s("wall")}${e("भित्तो खोल्नुहोस्")}</a
        >
      </div>
      <p class="console-here"><b>${u(["{n} जना सहभागी भए","{n} जना सहभागी भए"],"{n} people have joined",n)}</b></p>
    </div>
  </div>`},tab:Ko});function Go(e){const t="held"===e.shown?[]:[["hide_card",{card:e.id,hidden:!1}]];return ze("hide_card",{card:e.id,hidden:!0},...t)}function Ho(e,t){const n=e.filter(e=>e.lane!==t.id).map(e=>ze("move_card",{card:e.id,lane:t.id},...e.lane?[["move_card",{card:e.id,lane:e.lane}]]:[]));return Te(u(["{n} कार्ड {lane} मा सारियो","{n} कार्ड {lane} मा सारिए"],"{n} cards moved to {lane}",n.length,{lane:t.title}),n)}function Qo({stage:t,title:n,cards:a}){const o=i(),l=[["remove_cluster",{cluster:o}],...Yo(a.filter(e=>e.cluster))],s=a.map(e=>e.id);return Te(e("गुच्छा बनाइयो: {title}",{title:n}),ze("add_cluster",{cluster:o,stage:t,title:n,cards:s},...l))}function Xo(t,n){var a;const o=null!=(a=null==n?void 0:n.id)?a:null,l=t.filter(e=>{var t;return(null!=(t=e.cluster)?t:null)!==o}),s=n?e("{title} मा राखियो",{title:n.title}):e("गुच्छाबाट निकालियो"),r=l.map(e=>e.id);return Te(s,r.length?ze("cluster_cards",{cluster:o,cards:r},...Yo(l)):[])}const Yo=e=>[...Zo(e)].map(([e,t])=>["cluster_cards",{cluster:e,cards:t}]);function Zo(e){var t,n;const a=new Map;for(const o of e){const e=null!=(t=o.cluster)?t:null;a.set(e,[...null!=(n=a.get(e))?n:[],o.id])}return a}const el=(t,n)=>Te(e(n?"प्रभाव बिन्दु बनाइयो":"अब प्रभाव बिन्दु होइन"),ze("mark_leverage",{on:t,marked:n},["mark_leverage",{on:t,marked:!n}]));function tl(t,n){const a=((e,t)=>new Set(t.filter(t=>t.from===e&&"addresses"===t.type).map(e=>e.to)))(n,t.store.all("link")),o=B(t.store).filter(e=>e.id!==n),s=t.draft(`shifts/${n}`),r=o=>t.act(function(t,n,a){const o=e=>({from:t,to:e,type:"addresses"}),l=[...a].filter(e=>!n.has(e)),s=[...n].filter(e=>!a.has(e));return Te(e("बाधा जोडिए"),[...l.map(e=>ze("link",o(e),["unlink",o(e)])),...s.map(e=>ze("unlink",o(e),["link",o(e)]))])}(n,a,new Set(o.getAll("on"))),{quiet:!0});t.ask(i=>l`<${qe}
        wide
        title=${e("यसले कुन बाधा हटाउन सघाउँछ?")}
        yes=${e("सुरक्षित गर्नुहोस्")}
        ...${{close:i,submit:r,draft:s}}
      >
        <p dir="auto"><b>${U(t.store,n)}</b></p>
        ${o.length?l`<div class="console-choice-list">
                ${o.map(e=>{var t;return l`<label class="tick" key=${e.id}>
                      <input type="checkbox" name="on" value=${e.id} defaultChecked=${a.has(e.id)} />
                      <span dir="auto">${null!=(t=e.title)?t:A(e)}</span></label
                    >`})}
              </div>`:l`<p class="soft">${e("अझै कुनै बाधा छैन।")}</p>`}
      <//>`)}const[nl,al]=[120,280],ol=e=>t=>(t.ok&&e.clear(),t);function ll(t,n){const{context:a}=t,o=a.store.all("cluster").filter(e=>e.stage===t.stage),s=a.draft(`cluster/${t.stage}`),r=a=>async function({context:t,stage:n},a,o,l){return o?t.act(Xo(a,o),{quiet:!0}):l.trim()?t.act(Qo({stage:n,title:l.trim(),cards:a}),{quiet:!0}):{ok:!1,why:e("नयाँ गुच्छालाई शीर्षक दिनुहोस्, वा पहिलेकै एउटा छान्नुहोस्।")}}(t,n,o.find(e=>e.id===a.get("cluster")),a.get("title")).then(ol(t));a.ask(t=>l`<${qe}
        title=${u(["{n} कार्डको गुच्छा बनाउनुहोस्","{n} कार्डको गुच्छा बनाउनुहोस्"],"Cluster {n} cards",n.length)}
        yes=${e("सँगै राख्नुहोस्")}
        ...${{close:t,submit:r,draft:s}}
      >
        <${De} label=${e("नयाँ शीर्षक")} hint=${e("यी कार्डमा के समान छ भन्ने केही शब्द।")}>
          <input name="title" maxlength=${nl} autofocus dir="auto" required=${!o.length}
        /><//>
        ${o.length>0&&l`<${De} label=${e("वा पहिलेकै गुच्छामा")}
            ><select name="cluster">
              <option value="">${e("छैन: नयाँ बनाउनुहोस्")}</option>
              ${o.map(e=>l`<option value=${e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <ul class="console-quotes">
          ${n.map(e=>l`<li key=${e.id} dir="auto">${A(e)}</li>`)}
        </ul>
      <//>`)}function sl(t,n){const{context:a}=t,o=a.store.all("card").filter(e=>e.stage===t.stage&&!e.merged_into),s=n.length>1?n:o.filter(e=>e.id!==n[0].id),r=a.draft(`merge/${n.map(e=>e.id).join("/")}`),i=o=>{const l=s.find(e=>e.id===o.get("into"));return l?a.act(function(e,t){const n=e.filter(e=>e.id!==t.id).map(e=>ze("merge_cards",{card:e.id,into:t.id},["merge_cards",{card:e.id,into:null}]));return Te(u(["{n} कार्ड मिलाइयो","{n} कार्ड मिलाइए"],"{n} cards merged",n.length),n)}(n,l),{quiet:!0}).then(ol(t)):{ok:!1,why:e("कार्ड छान्नुहोस्।")}},c=n.length>1?e("भित्तोमा कुन शब्द रहने?"):e("कुन कार्डमा मिलाउने?");a.ask(t=>l`<${qe} ...${{title:c,close:t,submit:i,draft:r}} yes=${e("मिलाउनुहोस्")}>
        <p class="soft">${e("मिलाइएका कार्ड रहने कार्डमुनि राखिन्छन्, र फेरि छुट्याउन सकिन्छ।")}</p>
        <${rl} choices=${s} />
      <//>`)}function rl({choices:t}){const n=c(""),a=t.filter(e=>e.text.toLocaleLowerCase().includes(n.value.toLocaleLowerCase()));return l`${t.length>8&&l`<input
        type="search"
        aria-label=${e("कार्ड खोज्नुहोस्")}
        placeholder=${e("कार्ड खोज्नुहोस्")}
        onInput=${e=>n.value=e.target.value}
      />`}
    <div class="console-choice-list">
      ${a.map((e,n)=>l`<label class="tick" key=${e.id}>
            <input type="radio" name="into" value=${e.id} defaultChecked=${0===n&&t.length<9} /><span
              dir="auto"
              >${A(e)}</span
            ></label
          >`)}
    </div>`}function il(t,n){const{context:a}=t,o=({close:t})=>{const o=a.store.all("card").filter(e=>e.merged_into===n.id);return l`<${Oe} title=${e("यसमा मिलाइएका कार्ड")} close=${t}>
      <p class="card-text" dir="auto"><b>${A(n)}</b></p>
      <ul class="people">
        ${o.map(t=>l`<li class="person-row" key=${t.id}>
              <span class="person-name" dir="auto">${A(t)}</span>
              <button class="button small" onClick=${()=>(t=>a.act((t=>Te(e("कार्ड फेरि छुट्याइयो"),ze("merge_cards",{card:t.id,into:null},["merge_cards",{card:t.id,into:t.merged_into}])))(t)))(t)}>${s("split")}${e("छुट्याउनुहोस्")}</button>
            </li>`)}
      </ul>
    <//>`};a.ask(e=>l`<${o} close=${e} />`)}function cl({context:t},n){const a="card"===n.kind,o=a?n.text:n.title,s=t.draft(`text/${n.id}`),r=l=>{const s=l.get("words").trim();return s===o?{ok:!0}:t.act(a?(c=n,u=s,Te(e("कार्ड बदलियो"),ze("edit_card",{card:c.id,text:u},["edit_card",{card:c.id,text:c.text}]))):(r=n,i=s,Te(e("गुच्छाको नाम बदलियो"),ze("rename_cluster",{cluster:r.id,title:i},["rename_cluster",{cluster:r.id,title:r.title}]))),{quiet:!0});var r,i,c,u};t.ask(t=>l`<${qe}
        title=${e(a?"शब्द बदल्नुहोस्":"गुच्छाको नाम बदल्नुहोस्")}
        yes=${e("सुरक्षित गर्नुहोस्")}
        ...${{close:t,submit:r,draft:s}}
      >
        <${De} label=${e(a?"कार्डका शब्द":"शीर्षक")}>
          <textarea
            name="words"
            rows="3"
            required
            maxlength=${a?al:nl}
            defaultValue=${o}
            dir="auto"
          ></textarea>
        <//>
      <//>`)}const ul=(e,t)=>t.map(t=>e.context.store.get("card",t)).filter(Boolean),dl=(e,t)=>(e.clear(),e.context.act(t)),$l={hide:(e,t)=>dl(e,function(e){const t=e.filter(e=>"hidden"!==e.shown).map(Go);return Te(u(["{n} कार्ड लुकाइयो","{n} कार्ड लुकाइए"],"{n} cards hidden",t.length),t)}(ul(e,t))),show:(e,t)=>dl(e,function(e){const t=e.filter(e=>"shown"!==e.shown).map(e=>ze("hide_card",{card:e.id,hidden:!1},["hide_card",{card:e.id,hidden:!0}]));return Te(u(["{n} कार्ड सबैलाई देखाइयो","{n} कार्ड सबैलाई देखाइए"],"{n} cards shown to everyone",t.length),t)}(ul(e,t))),lane:(e,t)=>function(e,t){const{lanes:n}=e.context.store.get("stage",e.stage);e.context.ask(a=>l`<${Oe} title=${u(["{n} कार्ड सार्ने ठाउँ","{n} कार्ड सार्ने ठाउँ"],"Move {n} cards to",t.length)} close=${a}>
        <div class="stack">
          ${n.map(n=>l`<button class="button wide" data-category=${n.id} onClick=${((n,a)=>()=>(n(),e.clear(),e.context.act(Ho(t,a))))(a,n)}>
                ${s("arrow-end")}<span dir="auto">${n.title}</span>
              </button>`)}
        </div>
      <//>`)}(e,ul(e,t)),merge:(e,t)=>sl(e,ul(e,t)),cluster:(e,t)=>ll(e,ul(e,t)),free:(e,t)=>dl(e,Xo(ul(e,t),null))};function pl(t,n){var a,o;const{store:l}=t.context,s=l.get("card",n);return[(null!=(o=null==(a=l.get("stage",s.stage))?void 0:a.lanes)?o:[]).length>1&&{icon:"move",words:e("सार्नुहोस्…"),act:()=>$l.lane(t,[n])},{icon:"cluster",words:e("गुच्छामा राख्नुहोस्…"),act:()=>$l.cluster(t,[n])},s.cluster&&{icon:"split",words:e("गुच्छाबाट निकाल्नुहोस्"),act:()=>$l.free(t,[n])},{icon:"merge",words:e("अर्को कार्डमा मिलाउनुहोस्…"),act:()=>$l.merge(t,[n])},ml(l,n)&&{icon:"split",words:e("मिलाइएका कार्ड छुट्याउनुहोस्…"),act:()=>il(t,s)},{icon:"edit",words:e("शब्द बदल्नुहोस्…"),act:()=>cl(t,s)},null,...gl(t,n),null,"shown"!==s.shown&&{icon:"show",words:"held"===s.shown?e("जान दिनुहोस्"):e("फेरि देखाउनुहोस्"),act:()=>$l.show(t,[n])},"hidden"!==s.shown&&{icon:"hide",words:e("सबैबाट लुकाउनुहोस्"),danger:!0,act:()=>$l.hide(t,[n])}].filter(e=>!1!==e&&void 0!==e)}const ml=(e,t)=>e.all("card").some(e=>e.merged_into===t);function gl(t,n){return t.context.store.get("leverage",n)?[{icon:"link",words:e("यसले कुन बाधा हटाउन सघाउँछ?…"),act:()=>tl(t.context,n)},{icon:"leverage",words:e("प्रभाव बिन्दुबाट हटाउनुहोस्"),act:()=>t.context.act(el(n,!1))}]:[{icon:"leverage",words:e("प्रभाव बिन्दु बनाउनुहोस्"),act:()=>t.context.act(el(n,!0))}]}function vl({id:e,wall:t,merged:n}){var a,o,s;const{store:r}=t.context,i=r.get("card",e);if(!i)return null;const c=r.get("leverage",e),u=t.picked.value.has(e),d=["card","console-card","shown"===i.shown?"":"hidden",c?"leverage":"",u?"picked":""];return l`<li
    class=${d.filter(Boolean).join(" ")}
    data-category=${null!=(a=i.category)?a:"unsorted"}
    data-shown=${i.shown}
    data-draggable
    data-drop=${`card:${e}`}
  >
    <${bl} ...${{card:i,wall:t,picked:u}} />
    <div class="card-foot">
      <${N} plain group=${r.get("group",null!=(o=i.group)?o:"")} />
      ${i.by&&l`<span dir="auto">${null==(s=r.get("person",i.by))?void 0:s.name}</span>`}
      <${fl} ...${{card:i,merged:n,leverage:c,also:oe(r,e)}} />
    </div>
  </li>`}const bl=({card:t,wall:n,picked:a})=>l`<div class="console-card-top">
    <span
      class="console-grip"
      aria-hidden="true"
      title=${e("तान्नुहोस्")}
      ...${zt({what:`card:${t.id}`,drop:e=>n.drop(hl(n,t.id))(e)})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${a} onChange=${()=>n.toggle(t.id)} />
      <span class="card-text" dir="auto">${A(t)}</span></label
    >
    <${Jt} label=${e("यो कार्डका लागि थप")} items=${()=>pl(n,t.id)} />
  </div>`,hl=(e,t)=>e.picked.peek().has(t)?[...e.picked.peek()]:[t],fl=({card:t,merged:n,leverage:a,also:o})=>l`${o&&l`<span class="console-sign">${s("hand")}<span dir="auto">${o}</span></span>`}
  ${t.recorded&&l`<span class="console-sign">${s("recorder")}${(({table:t})=>t?e("टेबल {n} का लागि टिपिएको",{n:le(t)}):e("टिपोटकर्ताबाट"))(t)}</span>`}
  ${n>0&&l`<span class="console-sign">${s("merge")}${u(["+{n} मिलाइएको","+{n} मिलाइएका"],"+{n} merged",n)}</span>`}
  ${"hidden"===t.shown&&l`<span class="chip" data-tone="error">${s("hide")}${e("लुकाइएका")}</span>`}
  ${"held"===t.shown&&l`<span class="chip" data-tone="warn">${s("clock")}${e("जान दिन बाँकी")}</span>`}
  ${a&&l`<span class="chip solid" data-tone="leverage">${s("leverage")}${e("प्रभाव बिन्दु")}</span>`}`;function wl({id:t,wall:n,cards:a}){var o;const r=n.context.store.get("cluster",t),i=n.context.store.get("leverage",t);return r?l`<section
    class=${i?"card cluster leverage":"card cluster"}
    data-drop=${`cluster:${t}`}
    data-category=${null!=(o=r.lane)?o:"unsorted"}
    aria-label=${r.title}
  >
    <div class="console-card-top">
      <h4 class="card-title" dir="auto">${r.title} <span class="count">${a.length}</span></h4>
      <${Jt} label=${e("{title} का लागि थप",{title:r.title})} items=${()=>function(t,n){const a=t.context.store.get("cluster",n);return[{icon:"edit",words:e("नाम बदल्नुहोस्…"),act:()=>cl(t,a)},...gl(t,n),null,{icon:"split",words:e("गुच्छा फुकाउनुहोस्"),danger:!0,act:()=>async function({context:t},n){const a=t.store.all("card").filter(e=>e.cluster===n.id),o=t.store.all("rating").some(e=>e.on===n.id),l={title:e("यो गुच्छा फुकाउने?"),yes:e("गुच्छा फुकाउनुहोस्"),danger:!0,text:e("समूहले यसमा अङ्क दिइसकेका छन्। ती अङ्क हराउँछन्; यसका कार्ड भित्तोमै रहन्छन्।")};o&&!await t.confirm(l)||t.act(function(t,n,a){const{id:o,stage:l,title:s,lane:r}=t,i=["add_cluster",{cluster:o,stage:l,title:s,lane:r,cards:n.map(e=>e.id)}],c=a.map(({from:e,to:t,type:n})=>["link",{from:e,to:t,type:n}]);return Te(e("गुच्छा फुकाइयो: {title}",{title:s}),ze("remove_cluster",{cluster:o},i,...c))}(n,a,t.store.all("link").filter(e=>e.from===n.id||e.to===n.id)))}(t,a)}]}(n,t)} />
    </div>
    ${i&&l`<span class="chip solid" data-tone="leverage">${s("leverage")}${e("प्रभाव बिन्दु")}</span>`}
    <ul class="console-members">
      ${a.map(e=>l`<${yl} key=${e.id} ...${{card:e,wall:n}} />`)}
    </ul>
  </section>`:null}function yl({card:t,wall:n}){const{id:a}=t;return l`<li class="console-member" data-draggable data-shown=${t.shown}>
    <span
      class="console-grip"
      aria-hidden="true"
      title=${e("तान्नुहोस्")}
      ...${zt({what:`card:${a}`,drop:n.drop([a])})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${n.picked.value.has(a)} onChange=${()=>n.toggle(a)} />
      <span dir="auto">${A(t)}</span></label
    >
    ${"shown"!==t.shown&&l`<span class="console-sign" title=${e("लुकाइएका")}>${s("hide")}<span class="visually-hidden">${e("लुकाइएका")}</span></span>`}
    <${Jt} label=${e("यो कार्डका लागि थप")} items=${()=>pl(n,a)} />
  </li>`}function kl(e,t){const n=t.map(t=>e.get("card",t)).filter(e=>e&&!e.merged_into&&"hidden"!==e.shown),[{cluster:a}={}]=n;return a&&n.every(e=>e.cluster===a)?[]:n}function xl(e,t){const n=(e,t)=>{var n;return ze("merge_cards",{card:e.id,into:t.id},["merge_cards",{card:e.id,into:null!=(n=e.merged_into)?n:null}])},a=t.flatMap(([t,a])=>t.filter(e=>e.id!==a.id).flatMap(t=>{return[...(o=t.id,e.all("card").filter(e=>e.merged_into===o)).map(e=>n(e,a)),n(t,a)];var o}));return Te(u(["{n} कार्ड मिलाइयो","{n} कार्ड मिलाइए"],"{n} cards merged",a.length),a)}const _l=e=>e.context.ask(t=>l`<${Cl} ...${{wall:e,close:t}} />`);function Cl({wall:t,close:n}){var a,o;const{context:i,stage:u}=t,d=c(null),$=c(new Set),p=c(new Map),m=async()=>{d.value=null,d.value=await dn(i,`/similar?stage=${encodeURIComponent(u)}`).catch(({why:e})=>({why:e}))};r(()=>{m()},[]);const g=(null!=(o=null==(a=d.value)?void 0:a.groups)?o:[]).map(({cards:e,nearly:t})=>({key:e.join("/"),nearly:t,cards:kl(i.store,e)})).filter(({key:e,cards:t})=>t.length>1&&!$.value.has(e)),v=({key:e,cards:t})=>{var n;return null!=(n=t.find(({id:t})=>t===p.value.get(e)))?n:((e,t)=>[...t].sort((t,n)=>se(e,n.id)-se(e,t.id)||t.at-n.at)[0])(i.store,t)},b=(e,t)=>p.value=new Map(p.peek()).set(e,t),h=({key:e})=>$.value=new Set($.peek()).add(e);return l`<${Oe} title=${e("मिल्दाजुल्दा कार्ड")} close=${n} wide>
    <div class="stack">
      <${jl} told=${d.value} many=${g.length} again=${m} />
      ${g.length>0&&l`<ul class="stack similar-list">
          ${g.map(e=>l`<${Sl} key=${e.key} ...${{context:i,stage:u,group:e,target:v(e),choose:b,leave:h}} />`)}
        </ul>`}
      <div class="dialog-foot">
        ${i.undo.last.value&&l`<button class="button" onClick=${()=>i.takeBack()}>${s("undo")}${e("उल्ट्याउनुहोस्")}</button>`}
        ${g.length>1&&l`<button
            class="button"
            onClick=${()=>i.act(xl(i.store,g.map(e=>[e.cards,v(e)])))}
          >
            ${s("merge")}${e("सबै गाभ्नुहोस्")}
          </button>`}
        <button class="button primary" onClick=${n}>${e("सकियो")}</button>
      </div>
    </div>
  <//>`}function jl({told:t,many:n,again:a}){if(!t)return l`<p class="stack-tight" role="status">
      <span>${e("कार्ड तुलना गरिँदै छ… केही सेकेन्ड लाग्न सक्छ।")}</span><progress></progress>
    </p>`;if(t.why)return l`<div class="notice" role="alert" data-tone="warn">
      ${s("warning")}<span>${t.why}</span>
      <button class="button small" onClick=${a}>${e("फेरि कोसिस गर्नुहोस्")}</button>
    </div>`;const o=u(["{n} कार्ड तुलना गरियो।","{n} कार्ड तुलना गरियो।"],"{n} cards compared.",t.compared),r="meaning"===t.way?e("शब्द र अर्थका आधारमा।"):e("शब्दका आधारमा मात्र।"),i=n?u(["{n} सुझाव","{n} सुझाव"],"{n} suggestions",n):e("अब मिल्दाजुल्दा कार्ड छैनन्।");return l`<p class="soft" role="status"><b>${i}</b> · ${o} ${r}</p>`}function Sl({context:t,stage:n,group:a,target:o,choose:r,leave:i}){const{cards:c,key:u,nearly:d}=a;return l`<li class="similar-one">
    <fieldset class="console-choice-list">
      <legend>
        <span class="chip">${e(d?"झन्डै उही शब्द":"मिल्दोजुल्दो अर्थ")}</span>
        <span class="soft">${e("रहने पाठ छान्नुहोस्।")}</span>
      </legend>
      ${c.map(e=>l`<${Ol}
      key=${e.id}
      ...${{context:t,card:e,name:u,chosen:e===o}}
      onChoose=${()=>r(u,e.id)}
    />`)}
    </fieldset>
    <div class="toolbar">
      <button class="button small" onClick=${()=>t.act(xl(t.store,[[c,o]]))}>${s("merge")}${e("मिलाउनुहोस्")}</button>
      <button class="button small" onClick=${()=>t.act(function(e,t,n){return Qo({stage:e,title:[...n.text.replace(/\s+/g," ")].slice(0,120).join(""),cards:t})}(n,c,o))}>${s("cluster")}${e("सँगै राख्नुहोस्")}</button>
      <button class="button small quiet" onClick=${()=>i(a)}>${e("जस्ताको तस्तै छाड्नुहोस्")}</button>
    </div>
  </li>`}const Ol=({context:{store:e},card:t,name:n,chosen:a,onChoose:o})=>{var s;return l`<label class="tick"
    ><input type="radio" name=${n} checked=${a} onChange=${o} />
    <span
      ><span dir="auto">${A(t)}</span>
      <span class="card-foot"
        ><${N} plain group=${e.get("group",null!=(s=t.group)?s:"")} />
        ${se(e,t.id)>0&&l`<span dir="auto">${oe(e,t.id)}</span>`}</span
      ></span
    ></label
  >`};function ql(e){var t;const n=new Map;for(const a of e)a.merged_into&&n.set(a.merged_into,[...null!=(t=n.get(a.merged_into))?t:[],a]);return n}function El({wall:t,cards:n,shown:a}){var o;const i=new Set(n.map(e=>e.id)),c=[...t.picked.value].filter(e=>i.has(e));if(r(()=>function(e,t){const n=()=>[...e.picked.peek()],a=({detail:a})=>{"none"===a?e.clear():"all"===a?e.picked.value=new Set(t.map(e=>e.id)):n().length&&$l[a](e,n())};return window.addEventListener("selection",a),()=>window.removeEventListener("selection",a)}(t,a),[t,a]),!c.length)return null;const d=n.filter(e=>t.picked.value.has(e.id)),$=null!=(o=t.context.store.get("stage",t.stage).lanes)?o:[],p=(e,n,a,o=!0)=>o&&l`<button class="button small" onClick=${()=>$l[n](t,c)}>${s(e)}${a}</button>`;return l`<div class="toolbar console-selection" role="region" aria-label=${e("छानिएका कार्ड")}>
    <b aria-live="polite">${u(["{n} छानियो","{n} छानिए"],"{n} selected",c.length)}</b>
    ${p("cluster","cluster",e("गुच्छा…"))} ${p("merge","merge",e("मिलाउनुहोस्…"),c.length>1)}
    ${p("move","lane",e("सार्नुहोस्…"),$.length>1)}
    ${p("split","free",e("हटाउनुहोस्"),d.some(e=>e.cluster))}
    ${p("show","show",e("देखाउनुहोस्"),d.some(e=>"shown"!==e.shown))}
    ${p("hide","hide",e("लुकाउनुहोस्"),d.some(e=>"hidden"!==e.shown))}
    <button class="button small quiet toolbar-end" onClick=${t.clear}>${e("छनोट हटाउनुहोस्")}</button>
  </div>`}const Ml={key:"2",icon:"edit",words:()=>e("कार्ड पाटी")},Ll=[{key:"a",words:()=>e("देखिएका सबै कार्ड छान्ने"),act:()=>Dl("all")},{key:"c",words:()=>e("छानिएका कार्डको गुच्छा बनाउने"),act:()=>Dl("cluster")},{key:"g",words:()=>e("छानिएका कार्ड मिलाउने"),act:()=>Dl("merge")},{key:"m",words:()=>e("छानिएका कार्ड अर्को खण्डमा सार्ने"),act:()=>Dl("lane")},{key:"h",words:()=>e("छानिएका कार्ड लुकाउने"),act:()=>Dl("hide")},{key:"escape",act:()=>Dl("none")}],Dl=e=>window.dispatchEvent(new CustomEvent("selection",{detail:e})),Pl={all:()=>!0,held:e=>"held"===e.shown,hidden:e=>"hidden"===e.shown,alone:e=>!e.cluster&&"shown"===e.shown};function Il({wall:t,context:n,stage:a,cards:o,filter:r,search:c}){const u=o.filter(Pl.held).length,d=[["all",e("सबै")],["alone",e("अझै गुच्छामा नभएका")],["held",e("जान दिन बाँकी")],["hidden",e("लुकाइएका")]];return l`<div class="toolbar console-board-head">
    <label class="console-search"
      ><span class="visually-hidden">${e("कार्ड खोज्नुहोस्")}</span>${s("search")}
      <input
        type="search"
        data-search
        placeholder=${e("कार्ड खोज्नुहोस्")}
        value=${c.value}
        onInput=${e=>c.value=e.target.value}
    /></label>
    <button class="button small" onClick=${()=>function(t,n){const a=t.draft(`new-card/${n.id}`),o=a=>t.act(function(t,n){const a=i(),o={lane:n.get("lane")||void 0,for_group:n.get("group")||void 0};return Te(e("कार्ड थपियो"),ze("add_card",{card:a,stage:t.id,text:n.get("text").trim(),...o},["withdraw_card",{card:a}]))}(n,a),{quiet:!0});t.ask(s=>{var r;return l`<${qe} title=${e("कार्ड थप्नुहोस्")} yes=${e("थप्नुहोस्")} ...${{close:s,submit:o,draft:a}}>
        <${De} label=${e("कार्डका शब्द")}>
          <textarea name="text" rows="3" required maxlength=${280} autofocus dir="auto"></textarea>
        <//>
        ${(null==(r=n.lanes)?void 0:r.length)>1&&l`<${De} label=${e("खण्ड")}
            ><select name="lane">
              ${n.lanes.map(e=>l`<option value=${e.id} selected=${"unsorted"===e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <${De} label=${e("कसले भन्यो")}
          ><select name="group">
            <option value="">${e("समूह छैन")}</option>
            ${y(t.store).map(e=>l`<option value=${e.id}>${e.name}</option>`)}
          </select><//
        >
      <//>`})}(n,a)}>${s("plus")}${e("कार्ड…")}</button>
    ${o.length>2&&l`<button class="button small" onClick=${()=>_l(t)}>${s("merge")}${e("मिल्दाजुल्दा कार्ड")}</button>`}
    ${u>0&&l`<button class="button small" onClick=${()=>Bl(n,a,o)}>${s("show")}${e("सबैलाई जान दिनुहोस्")}</button>`}
    <div class="toolbar" role="group" aria-label=${e("कुन कार्ड")}>${d.map(([e,t])=>l`<button
      key=${e}
      class="button small"
      aria-pressed=${r.value===e}
      onClick=${()=>r.value=e}
    >
      ${t} <span class="count">${o.filter(t=>!t.merged_into&&Pl[e](t)).length}</span>
    </button>`)}</div>
  </div>`}const Bl=(e,t,n)=>{const a=n.filter(Pl.held);e.act({said:u(["{n} कार्डलाई जान दिइयो","{n} कार्डलाई जान दिइयो"],"{n} cards approved",a.length),steps:[{do:"reveal_cards",with:{stage:t.id},backs:a.map(e=>({do:"hide_card",with:{card:e.id,hidden:!0}}))}]})};function Ul({wall:e,stage:t,shown:n,merged:a,all:o}){var s;const r=(null==(s=t.lanes)?void 0:s.length)?t.lanes:[{id:"",title:$(e.context.store).find(e=>e.id===t.id).title}],i=e.context.store.all("cluster").filter(e=>e.stage===t.id),c=e=>r.some(t=>t.id===e.lane)?e.lane:r.at(-1).id;return l`<div class="board console-lanes">
    ${r.map(t=>l`<${Al}
          key=${t.id}
          ...${{wall:e,lane:t,merged:a}}
          clusters=${i.filter(e=>c(e)===t.id&&(o||n.some(t=>t.cluster===e.id)))}
          members=${n.filter(e=>e.cluster)}
          cards=${n.filter(e=>!e.cluster&&c(e)===t.id)}
        />`)}
  </div>`}function Al({wall:e,lane:t,clusters:n,members:a,cards:o,merged:r}){const i=new Set(n.map(e=>e.id)),c=o.length+a.filter(e=>i.has(e.cluster)).length;return l`<section
    class="lane"
    data-category=${t.id||void 0}
    data-drop=${t.id?`lane:${t.id}`:void 0}
    aria-label=${t.title}
  >
    <h3 class="lane-head">
      ${s(Nl.has(t.id)?t.id:"mark")}<span dir="auto">${t.title}</span
      ><span class="count">${c}</span>
    </h3>
    ${n.map(t=>l`<${wl} key=${t.id} id=${t.id} wall=${e} cards=${a.filter(e=>e.cluster===t.id)} />`)}
    <ul class="cards console-cards">
      ${o.map(t=>{var n,a;return l`<${vl} key=${t.id} id=${t.id} wall=${e} merged=${null!=(a=null==(n=r.get(t.id))?void 0:n.length)?a:0} />`})}
    </ul>
  </section>`}const Nl=new Set(["governance","structural","economic_social","unsorted"]),zl=({stage:t})=>l`<div class="empty">
    ${s("edit")}
    <h3>${e("अझै कार्ड छैन")}</h3>
    <p>
      ${"open"===t.status?e("मानिसले लेखेपछि यहाँ देखिन्छन्।"):e("यो चरण खुलेपछि यहाँ देखिन्छन्।")}
    </p>
  </div>`;var Tl=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=c("all"),a=c(""),o=c(new Set),s=e.store.all("card").filter(e=>e.stage===t.id),r=z(()=>function(e,t,n){const a={context:e,stage:t,picked:n,toggle:e=>{const t=new Set(n.peek());t.delete(e)||t.add(e),n.value=t},clear:()=>n.value=new Set};return a.drop=e=>t=>function(e,t,n){const[a,o]=[null==n?void 0:n.slice(0,n.indexOf(":")),null==n?void 0:n.slice(n.indexOf(":")+1)],l=ul(e,t),{store:s}=e.context;if("lane"===a)return function(e,t,n){const[a,o]=[Xo(t,null),Ho(t,n)];dl(e,{said:o.steps.length?o.said:a.said,steps:[...a.steps,...o.steps]})}(e,l,s.get("stage",e.stage).lanes.find(e=>e.id===o));if("cluster"===a)return dl(e,Xo(l,s.get("cluster",o)));const r="card"===a&&!t.includes(o)&&s.get("card",o);return r?ll(e,[...l,r]):void 0}(a,e,t),a}(e,t.id,o),[t.id]),i=s.filter(e=>!e.merged_into&&Pl[n.value](e)&&((e,t)=>!t||e.text.toLocaleLowerCase().includes(t.toLocaleLowerCase()))(e,a.value));return l`<div class="console-board">
    <${Il} ...${{wall:r,context:e,stage:t,cards:s,filter:n,search:a}} />
    ${s.length?l`<${Ul}
            ...${{wall:r,stage:t,shown:i,merged:ql(s),all:!a.value&&"all"===n.value}}
          />`:l`<${zl} stage=${t} />`}
    <${El} ...${{wall:r,cards:s,shown:i}} />
  </div>`},heard:(e,t)=>{var n;return"anonymous"===(null==(n=e.settings)?void 0:n.naming)?null:new Set(t.all("card").filter(t=>t.stage===e.id).map(e=>e.group))},keys:Ll,leftOpen:function(e){const t=e.all("card").filter(e=>"held"===e.shown);return $(e).map(e=>({stage:e,many:t.filter(t=>t.stage===e.id).length})).filter(({many:e})=>e).map(({stage:e,many:t})=>({stage:e.id,words:u(["{n} कार्ड स्वीकृत गर्न बाँकी","{n} कार्ड स्वीकृत गर्न बाँकी"],"{n} cards to approve",t)}))},tab:Ml});const Rl=({group:t})=>{var n,a;return l`<span class="console-group" data-colour=${null==t?void 0:t.colour}>
    <span class="badge">${s(null!=(n=null==t?void 0:t.icon)?n:"person")}</span
    ><span dir="auto">${null!=(a=null==t?void 0:t.name)?a:e("समूह छैन")}</span></span
  >`},Vl=[0,1,2,3,4,5];function Fl(t,n,a){t.ask(o=>l`<${Oe} wide title=${e("समूहका लागि अङ्क दिनुहोस्")} close=${o}>
        <div class="stack">
          <p><${Rl} group=${a} /></p>
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
                ${B(t.store).map(e=>l`<${Jl} key=${e.id} ...${{context:t,stage:n,group:a,barrier:e}} />`)}
              </tbody>
            </table>
          </div>
          <div class="dialog-foot"><button class="button primary" onClick=${o}>${e("सकियो")}</button></div>
        </div>
      <//>`)}function Jl({context:t,stage:n,group:a,barrier:s}){var i;const c=Wl(t.store.all("rating"),n,a,s),u=null!=(i=s.title)?i:A(s),d=function(e,t){const n=o(e,null);return r(()=>{const e=()=>Kl(n.peek())&&(n.value=null);return e(),()=>{e()}},[t]),n}(t.draft(`rate/${n.id}/${a.id}/${s.id}`),c),$=null!=c?c:d.value,p=(o,r)=>l`<td>
      <select aria-label=${`${r}: ${u}`} onChange=${(o=>l=>{const r={...$,[o]:Number(l.target.value)};c||(d.value=r),Kl(r)&&t.act(function(t,n,a,o,l){const s={stage:t.id,on:a.id,group:n.id},r=l?{power:l.power,resources:l.resources}:{power:null,resources:null};return Te(e("{group} का लागि अङ्क दिइयो",{group:n.name}),ze("rate",{...s,power:o.power,resources:o.resources},["rate",{...s,...r}]))}(n,a,s,r,c))})(o)}>
        <option value="" disabled=${null!=(null==$?void 0:$[o])} selected=${null==(null==$?void 0:$[o])}>–</option>
        ${Vl.map(e=>l`<option value=${e} selected=${(null==$?void 0:$[o])===e}>${e}</option>`)}
      </select>
    </td>`;return l`<tr>
    <th scope="row" dir="auto">${u}</th>
    ${p("power",e("शक्ति"))}${p("resources",e("स्रोतसाधन"))}
  </tr>`}const Kl=e=>null!=(null==e?void 0:e.power)&&null!=(null==e?void 0:e.resources),Wl=(e,t,n,{id:a})=>{var o;return(null==(o=t.settings)?void 0:o.members)?void 0:e.find(e=>e.stage===t.id&&e.on===a&&e.group===n.id&&e.rater===n.id)};function Gl(e,t,n){var a;const o=new Set(n.map(e=>e.id)),l=new Map;for(const{stage:n,on:s,group:r,rater:i}of t)n===e&&i===r&&o.has(s)&&l.set(r,(null!=(a=l.get(r))?a:new Set).add(s));return new Map([...l].map(([e,t])=>[e,t.size]))}const Hl={key:"3",icon:"power",words:()=>e("शक्ति")},Ql=()=>l`<div class="empty">
    ${s("power")}
    <h3>${e("अङ्क दिने केही छैन")}</h3>
    <p>${e("बाधा बाधाको चरणका कार्डबाट आउँछन्: त्यसका गुच्छा र एक्लै रहेका कार्ड।")}</p>
  </div>`;function Xl({context:t,stage:n,groups:a,items:o,rated:s}){const r=new Set(k(t.store.all("person")).map(e=>e.group)),i=a.filter(e=>s.get(e.id)===o.length).length;return l`<details class="disclosure" open=${i<a.length}>
    <summary>
      ${u(["{all} मध्ये {n} समूहले सबैमा अङ्क दियो","{all} मध्ये {n} समूहले सबैमा अङ्क दिए"],"{n} of {all} groups have rated everything",i,{all:a.length})}
    </summary>
    <ul class="console-progresses">
      ${a.map(a=>{var i,c;return l`<li key=${a.id} class="console-progress">
      <${Rl} group=${a} />
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
      <button class="button small" onClick=${()=>Fl(t,n,a)}>
        ${e("उनीहरूका लागि अङ्क दिनुहोस्…")}
      </button>
    </li>`})}
    </ul>
  </details>`}var Yl=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){var a,o;const{store:s}=t,r=B(s),i=y(s);if(!r.length)return l`<${Ql} />`;const c=s.all("rating"),u=X(c,n.id),d=r.map(e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:A(e),category:e.lane}});return l`<div class="stack">
    <${Xl} ...${{context:t,stage:n,groups:i,items:r,rated:Gl(n.id,c,r)}} />
    <div class="scroller" tabindex="0" role="region" aria-label=${e("रङ नक्सा")}>
      ${Y({barriers:d,groups:i,cells:u,compact:i.length>6})}
    </div>
    ${i.length>6&&de(i)} ${Z({split:Boolean(null==(a=n.settings)?void 0:a.members)})}
    ${(null==(o=n.settings)?void 0:o.members)&&l`<p class="soft">
        ${e("समूहका पाँच सदस्यले मूल्याङ्कन गरेपछि मात्र समूहको औसत देखाइन्छ। यो चरण बन्द हुँदा त्यसभन्दा कमले मूल्याङ्कन गरेका भए तिनका मूल्याङ्कन मेटिन्छन्।")}
      </p>`}
  </div>`},heard:(e,t)=>{var n;return(null==(n=e.settings)?void 0:n.members)?null:new Set(t.all("rating").filter(t=>t.stage===e.id).map(e=>{var t;return null!=(t=e.rater)?t:e.group}))},holds:function(e,t){const n=t.all("rating").filter(t=>t.stage===e.id).length;return n?[u(["{n} मूल्याङ्कन","{n} मूल्याङ्कन"],"{n} ratings",n)]:[]},leftOpen:function(e){const t=B(e),n=new Set(k(e.all("person")).map(e=>e.group)),a=y(e).filter(e=>n.has(e.id));return $(e).filter(e=>{var t;return"ratings"===e.activity&&e.opened_at&&!(null==(t=e.settings)?void 0:t.members)}).map(n=>({stage:n,rated:Gl(n.id,e.all("rating"),t)})).map(({stage:e,rated:n})=>({stage:e,left:a.filter(e=>{var a;return(null!=(a=n.get(e.id))?a:0)<t.length})})).filter(({left:e})=>e.length).map(({stage:e,left:t})=>({stage:e.id,words:u(["{n} समूहले सबैमा अङ्क दिएको छैन","{n} समूहले सबैमा अङ्क दिएका छैनन्"],"{n} groups haven’t rated everything",t.length)}))},tab:Hl});const Zl=e=>(e<26?"":Zl(Math.floor(e/26)-1))+String.fromCharCode(65+e%26),es=e=>Object.values(e).reduce((e,t)=>e+t,0),ts=e=>e.filter(e=>es(e)>0).map(e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e>0))),ns=(e,t)=>e.ask(n=>l`<${as} ...${{context:e,vote:t,close:n}} />`);function as({context:t,vote:a,close:o}){var r,i,c;const d=y(t.store),[$,p]=n(null==(i=null!=(r=ss(t,a)[0])?r:d[0])?void 0:i.id),m=ls(t,a,$),g=null!=(c=m.value)?c:[...cs(t,a,$).map(e=>({...e})),...Array.from({length:5},()=>({}))],v=e=>m.value=e;return l`<${qe}
    wide
    title=${e("कागजका मतपत्र")}
    yes=${e("यी मतपत्र सुरक्षित गर्नुहोस्")}
    draft=${null}
    ...${{close:o,submit:()=>function(t,n,a,o){const l=function(t,{budget:n,max_each:a}){for(const[o,l]of t.entries()){if(es(l)>n)return e("मतपत्र {n} मा {budget} भन्दा बढी थोप्ला छन्।",{n:o+1,budget:n});if(a&&Object.values(l).some(e=>e>a))return e("मतपत्र {n} मा एउटैमा {most} भन्दा बढी थोप्ला छन्।",{n:o+1,most:a});if(Object.values(l).some(e=>e<0||!Number.isInteger(e)))return e("मतपत्र {n} मा थोप्लाको सङ्ख्या नभएको केही छ।",{n:o+1})}return""}(o,n);if(l)return{ok:!1,why:l};const s={vote:n.id,group:a.id},r=ts(o),i=cs(t,n,a.id),c=u(["{group} को {n} कागजको मतपत्र सुरक्षित भयो","{group} का {n} कागजका मतपत्र सुरक्षित भए"],"{n} paper ballots saved for {group}",r.length,{group:a.name});return t.act(Te(c,ze("cast_for",{...s,ballots:r},["cast_for",{...s,ballots:i}])),{quiet:!0})}(t,a,d.find(e=>e.id===$),g),drop:()=>m.value=null}}
  >
    <div class="console-pair">
      <${De} label=${e("समूह")}
        ><select onChange=${e=>p(e.target.value)}>
          ${d.map(e=>l`<option value=${e.id} selected=${e.id===$}>${e.name}</option>`)}
        </select><//
      >
      <p class="soft">
        ${u(["हरेक मतपत्रका लागि एक लाइन, हरेकमा {n} थोप्ला।","हरेक मतपत्रका लागि एक लाइन, हरेकमा {n} थोप्ला।"],"One row per ballot, {n} dots in each.",a.budget)}
        ${" "}${e("फेरि सुरक्षित गर्दा यो समूहका लागि पहिला हालेका मत बदलिन्छन्।")}
      </p>
    </div>
    <ol class="console-letters">
      ${a.items.map((e,n)=>l`<li key=${e}><b>${Zl(n)}</b><span dir="auto">${U(t.store,e)}</span></li>`)}
    </ol>
    <${os} ...${{context:t,vote:a,rows:g,set:(e,t,n)=>v(g.map((a,o)=>o===e?{...a,[t]:n}:a))}} />
    <div class="toolbar">
      <button
        type="button"
        class="button small"
        disabled=${g.length>=60}
        onClick=${()=>v([...g,{}])}
      >
        ${s("plus")}${e("अर्को मतपत्र")}
      </button>
    </div>
  <//>`}function os({context:t,vote:n,rows:a,set:o}){return l`<div class="scroller" tabindex="0">
    <table class="table console-ballots">
      <thead>
        <tr>
          <th scope="col">${e("मतपत्र")}</th>
          ${n.items.map((e,n)=>l`<th scope="col" title=${U(t.store,e)}>${Zl(n)}</th>`)}
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
                      aria-label=${e("मतपत्र {n}, {letter}",{n:a+1,letter:Zl(r)})}
                      value=${null!=(c=t[s])?c:""}
                      onInput=${e=>o(a,s,Number(e.target.value)||0)}
                    />
                  </td>`})}
              <td class="number" data-tone=${es(t)>n.budget?"error":void 0}>
                <b>${n.budget-es(t)}</b>
              </td>
            </tr>`)}
      </tbody>
    </table>
  </div>`}const ls=(e,t,n)=>o(e.draft(`${t.id}/paper/${n}`),null),ss=(e,t)=>y(e.store).map(n=>{var a;return{...n,many:ts(null!=(a=ls(e,t,n.id).value)?a:[]).length}}).filter(({many:e})=>e>0),rs=({context:e,votes:t})=>t.flatMap(t=>ss(e,t).map(n=>l`<${is} ...${{context:e,vote:t,group:n}} />`)),is=({context:t,vote:n,group:a})=>l`<p class="notice" role="alert" data-tone="warn">
    ${s("warning")}<span
      >${u(["{group} को {n} कागजको मतपत्र सुरक्षित हुनुअघि चक्र {round} बन्द भयो। त्यो गनिँदैन।","{group} का {n} कागजका मतपत्र सुरक्षित हुनुअघि चक्र {round} बन्द भयो। ती गनिँदैनन्।"],"Round {round} closed before you saved {n} paper ballots of {group}. They don’t count.",a.many,{round:n.round,group:a.name})}</span
    >
    <button class="button small" onClick=${()=>ls(t,n,a.id).value=null}>${e("मैले देखेँ")}</button>
  </p>`,cs=(e,t,n)=>{var a,o;return null!=(o=null==(a=((e,t,n)=>e.store.all("proxy_ballots").find(a=>{var o;return a.vote===t.id&&a.group===n&&a.by===(null==(o=e.me.value)?void 0:o.person)}))(e,t,n))?void 0:a.ballots)?o:[]},[us,ds,$s]=[280,120,1e3];function ps(t,{tally:n,vote:a}={}){var o,s;const r=new Set((null!=(o=null==n?void 0:n.items)?o:[]).filter(e=>e.dots>0).slice(0,3).map(e=>e.on)),i=a?e("मतदान, चक्र {n}",{n:a.round}):"",c=t.draft(`decision/${null!=(s=null==a?void 0:a.id)?s:""}`),u=e=>t.act(ms(e),{quiet:!0});t.ask(n=>l`<${qe} wide title=${e("निर्णय टिप्नुहोस्")} yes=${e("टिप्नुहोस्")} ...${{close:n,submit:u,draft:c}}>
        <${De} label=${e("के निर्णय भयो")}>
          <textarea name="text" rows="2" required maxlength=${us} autofocus dir="auto"></textarea>
        <//>
        <${De} label=${e("के आधारमा")} hint=${e("मतदान, हात उठाएर, सहमति, आदेश…")}
          ><input name="basis" maxlength=${ds} defaultValue=${i} dir="auto"
        /><//>
        <fieldset>
          <legend>${e("यी प्रभाव बिन्दुबारे")}</legend>
          <div class="console-choice-list">
            ${T(t.store).map(({id:e})=>l`<label class="tick" key=${e}>
                  <input type="checkbox" name="on" value=${e} defaultChecked=${r.has(e)} /><span dir="auto"
                    >${U(t.store,e)}</span
                  ></label
                >`)}
          </div>
        </fieldset>
        <${De}
          label=${e("असहमति")}
          hint=${e("को सहमत भएन, र किन। यो प्रतिवेदनमा निर्णयसँगै रहन्छ।")}
        >
          <textarea name="dissent" rows="2" maxlength=${$s} dir="auto"></textarea>
        <//>
        <p class="soft">${e("टिपिएको निर्णय जस्ताको तस्तै रहन्छ; पछिको निर्णयले बदल्न सक्छ।")}</p>
      <//>`)}const ms=t=>({said:e("निर्णय टिपियो"),steps:[{do:"decide",backs:[],with:{decision:i(),text:t.get("text").trim(),basis:t.get("basis").trim(),dissent:t.get("dissent").trim(),on:t.getAll("on")}}]});const gs=t=>Te(e("प्रभाव बिन्दु बनाइयो"),ze("mark_leverage",{on:t,marked:!0},["mark_leverage",{on:t,marked:!1}]));function vs({context:t,stage:a,round:o}){var r;const[c,d]=n(""),$=T(t.store).length,{budget:p=5,max_each:m=0,secret:g=!0}=null!=(r=a.settings)?r:{},v=$>0&&"open"===a.status;return l`<form class="console-box" aria-label=${e("मतदान खोल्नुहोस्")} onSubmit=${async function(n){n.preventDefault();const o=await t.act(function(t,n){const a={budget:Number(n.get("budget")),max_each:Number(n.get("max_each")),secret:n.has("secret")};return{said:e("मतदान खुला छ"),steps:[{do:"open_vote",with:{vote:i(),stage:t.id,...a},backs:[]}]}}(a,new FormData(n.target)),{quiet:!0});d(o.ok?"":o.why)}}>
    <h3>${s("vote")}${1===o?e("मतदान खोल्नुहोस्"):e("चक्र {n} खोल्नुहोस्",{n:o})}</h3>
    <div class="console-trio">
      <${De} label=${e("हरेक व्यक्तिका थोप्ला")}
        ><input name="budget" type="number" min="1" max=${100} required defaultValue=${p}
      /><//>
      <${De} label=${e("एउटामा बढीमा (0: सीमा छैन)")}
        ><input name="max_each" type="number" min="0" max=${100} required defaultValue=${m}
      /><//>
      <${Pe} name="secret" label=${e("गोप्य")} defaultChecked=${g} />
    </div>
    ${c&&l`<p class="notice" role="alert" data-tone="error">${s("warning")}<span>${c}</span></p>`}
    <div class="toolbar">
      <span class="soft">${function(t,n){return t?"open"!==n.status?e("पहिला यो चरण खोल्नुहोस्; अनि मतदान सुरु हुन सक्छ।"):u(["{n} प्रभाव बिन्दुमा","{n} प्रभाव बिन्दुमा"],"over {n} leverage points",t):e("पहिला कम्तीमा एउटा प्रभाव बिन्दु बनाउनुहोस्।")}($,a)}</span>
      <button class="button primary toolbar-end" disabled=${!v}>${s("play")}${e("मतदान खोल्नुहोस्")}</button>
    </div>
  </form>`}const bs={key:"4",icon:"leverage",words:()=>e("प्रभाव")};function hs({context:t,vote:n}){var a;const{store:o}=t,r=null!=(a=o.get("turnout",n.id))?a:{voted:0,proxies:0},i=Math.max(k(o.all("person")).length,r.voted);return l`<section class="console-box" data-tone="leverage" aria-label=${e("मतदान")}>
    <h3>${s("vote")}${e("चक्र {n} खुला छ",{n:n.round})}</h3>
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
    <p class="soft">${e("मतदान बन्द नभएसम्म कसैले नतिजा देख्दैन, यहाँ पनि।")}</p>
    <div class="toolbar">
      <button class="button" onClick=${()=>ns(t,n)}>
        ${s("file")}${e("कागजका मतपत्र हाल्नुहोस्…")}
      </button>
      <button class="button primary toolbar-end" onClick=${()=>async function(t,n,a,o){const l=a.voted+a.proxies,s=Math.max(0,o-l),r=n.secret&&l<5,i=ss(t,n),c={title:e(r?"नतिजाबिना मतदान बन्द गर्ने?":"मतदान बन्द गरेर नतिजा देखाउने?"),yes:e(r?"नतिजाबिना बन्द गर्नुहोस्":"बन्द गरेर सबैलाई देखाउनुहोस्"),danger:!0,text:[r?u(["{n} मत मात्र छ। ५ भन्दा कम हुँदा नतिजा देखाइँदैन र राखिँदैन – कतिले मत दिए भन्ने मात्र – ताकि कसले के छान्यो कसैले भन्न नसकोस्।","{n} मत मात्र छ। ५ भन्दा कम हुँदा नतिजा देखाइँदैन र राखिँदैन – कतिले मत दिए भन्ने मात्र – ताकि कसले के छान्यो कसैले भन्न नसकोस्।"],"There are only {n} ballots. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.",l):e("नतिजा तुरुन्तै भित्तो र सबै फोनमा देखिन्छ। बन्द भएको मतदान फेरि खुल्दैन; नयाँ चक्र खोल्न मिल्छ।"),s?u(["{n} जनाले अझै मत दिएका छैनन्।","{n} जनाले अझै मत दिएका छैनन्।"],"{n} people have not voted yet.",s):e("सबैले मत दिए।"),...i.map(({name:e,many:t})=>u(["{group} को {n} कागजको मतपत्र सुरक्षित छैन र गनिने छैन।","{group} का {n} कागजका मतपत्र सुरक्षित छैनन् र गनिने छैनन्।"],"{n} paper ballots of {group} aren’t saved and won’t count.",t,{group:e})),n.secret?e("त्यसपछि एक-एक मतपत्र सदाका लागि मेटिन्छन्, ताकि कसले के छान्यो कसैले भन्न नसकोस्।"):e("यो मतदान खुला हो: त्यसपछि कसले के छान्यो सबैले देख्छन्।")]};await t.confirm(c)&&t.act({said:e(r?"नतिजाबिना मतदान बन्द भयो":"मतदान बन्द भयो र सबैलाई देखाइयो"),steps:[{do:"close_vote",with:{vote:n.id},backs:[]}]})}(t,n,r,i)}>
        ${s("lock")}${e("मतदान बन्द गर्नुहोस्…")}
      </button>
    </div>
  </section>`}function fs({context:t,closed:n}){var a;const o=c(null),r=null!=(a=n.find(e=>e.id===o.value))?a:n[0],i=t.store.get("tally",r.id),u=n.find(e=>e.round===r.round-1);return i?l`<section class="console-box" aria-label=${e("नतिजा")}>
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
        <button class="button small" onClick=${()=>ps(t,{tally:i,vote:r})}>
          ${s("decision")}${e("निर्णय टिप्नुहोस्…")}
        </button></span
      >
    </div>
    <p class="soft">${ws(i)}</p>
    ${0===i.items.length&&l`<p class="notice">${s("lock")}${$e()}</p>`}
    ${i.items.length>0&&pe({tally:i,groups:y(t.store),names:e=>U(t.store,e),before:u&&t.store.get("tally",u.id),compact:!0,table:!0})}
  </section>`:null}const ws=t=>[u(["{n} मत","{n} मत"],"{n} ballots",t.people),null!=t.could&&e("{all} मध्ये {n} जनाले फोनमा मत दिए",{n:t.people-t.proxies,all:t.could}),t.proxies&&u(["तीमध्ये {n} कागजमा","तीमध्ये {n} कागजमा"],"{n} of them on paper",t.proxies),t.items.length>0&&u(["{n} थोप्ला","{n} थोप्ला"],"{n} dots",t.dots),t.items.length>0&&u(["{n} समूह","{n} समूह"],"{n} groups",t.groups)].filter(Boolean).join(" · ");function ys({context:t,stage:n}){const a=T(t.store);return l`<section class="console-box" aria-label=${e("प्रभाव बिन्दुहरू")}>
    <div class="toolbar">
      <h3>${s("leverage")}${e("प्रभाव बिन्दुहरू")} <span class="count">${a.length}</span></h3>
      <button class="button small toolbar-end" onClick=${()=>function(t,n){const a=B(t.store).filter(e=>!t.store.get("leverage",e.id)),o=t.draft(`point/${n.id}`),s=a=>{const o=a.get("text").trim();return o||a.get("on")?t.act(o?function(t,n){const a=i();return Te(e("प्रभाव बिन्दु थपियो"),ze("add_card",{card:a,stage:t.id,text:n},["withdraw_card",{card:a}]),ze("mark_leverage",{on:a,marked:!0},["mark_leverage",{on:a,marked:!1}]))}(n,o):gs(a.get("on")),{quiet:!0}):{ok:!1,why:e("एउटा लेख्नुहोस्, वा पाटीबाट छान्नुहोस्।")}};t.ask(t=>l`<${qe} title=${e("प्रभाव बिन्दु थप्नुहोस्")} yes=${e("थप्नुहोस्")} ...${{close:t,submit:s,draft:o}}>
        <${De} label=${e("आफ्नै शब्दमा")}>
          <textarea name="text" rows="2" maxlength=${280} dir="auto" autofocus></textarea>
        <//>
        ${a.length>0&&l`<${De} label=${e("वा पाटीबाट")}
            ><select name="on">
              <option value="">–</option>
              ${a.map(e=>{var t;return l`<option value=${e.id}>${null!=(t=e.title)?t:A(e)}</option>`})}
            </select><//
          >`}
      <//>`)}(t,n)}>
        ${s("plus")}${e("थप्नुहोस्…")}
      </button>
    </div>
    ${a.length?l`<ol class="people">
            ${a.map(e=>l`<${ks} key=${e.id} ...${{context:t,point:e}} />`)}
          </ol>`:l`<p class="soft">
            ${e("यहाँ वा पाटीमा गुच्छा वा कार्डलाई प्रभाव बिन्दु बनाउनुहोस्। मतदान तिनैमा हुन्छ।")}
          </p>`}
    <${xs} ...${{context:t,stage:n}} />
  </section>`}function ks({context:t,point:n}){const{store:a}=t,o=me({id:n.id,links:a.all("link"),cards:V(a)}).length,r=U(t.store,n.id),i=o?u(["{n} बाधा हटाउन सघाउँछ","{n} बाधा हटाउन सघाउँछ"],"would shift {n} barriers",o):e("अझै कुनै बाधासँग जोडिएको छैन");return l`<li class="person-row">
    ${s("leverage")}<span class="person-name" dir="auto">${r}<small>${i}</small></span>
    <button class="button small" onClick=${()=>tl(t,n.id)}>${s("link")}${e("बाधाहरू…")}</button>
    <button
      class="button small quiet icon-only"
      aria-label=${e("प्रभाव बिन्दुबाट हटाउनुहोस्: {title}",{title:r})}
      onClick=${()=>t.act(el(n.id,!1))}
    >
      ${s("close")}
    </button>
  </li>`}function xs({context:t,stage:n}){const a=t.store.all("card").filter(e=>e.stage===n.id&&"hidden"!==e.shown&&!e.merged_into&&!t.store.get("leverage",e.id));return a.length?l`<h4>${e("सहभागीले सुझाएका")}</h4>
    <ul class="people">
      ${a.map(n=>{var a,o;return l`<li class="person-row" key=${n.id}>
            <span class="person-name" dir="auto"
              >${A(n)}<small>${null==(o=t.store.get("group",null!=(a=n.group)?a:""))?void 0:o.name}</small></span
            >
            <button class="button small" onClick=${()=>t.act(el(n.id,!0))}>
              ${s("leverage")}${e("यसलाई लिनुहोस्")}
            </button>
          </li>`})}
    </ul>`:null}var _s=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=R(e.store,t.id),a=n.find(e=>"open"===e.status),o=n.filter(e=>"closed"===e.status);return l`<div class="stack">
    <${rs} context=${e} votes=${o} />
    ${a?l`<${hs} key=${a.id} ...${{context:e,vote:a}} />`:l`<${vs} ...${{context:e,stage:t,round:n.length+1}} />`}
    ${o.length>0&&l`<${fs} ...${{context:e,closed:o}} />`}
    <${ys} ...${{context:e,stage:t}} />
  </div>`},holds:function(e,t){const n=t.all("vote").filter(t=>t.stage===e.id).length;return n?[u(["{n} मतदान","{n} मतदान"],"{n} votes",n)]:[]},leftOpen:function(t){return $(t).flatMap(n=>R(t,n.id).filter(e=>"open"===e.status).map(a=>{var o,l;return{stage:n.id,words:e("मतदानको चरण {n} खुला छ, {voted} जनाले मत दिए",{n:a.round,voted:null!=(l=null==(o=t.get("turnout",a.id))?void 0:o.voted)?l:0})}}))},tab:bs});const Cs=2**31;function js(t,n,a={}){const o={stakeholder:e("सरोकारवाला समूहअनुसार बसाइयो"),mixed:e("मिश्रित टेबलमा बसाइयो"),whole:e("सबै सँगै बस्छन्")},l=Math.floor(Math.random()*Cs),s="whole"===t?{seating:t}:{seating:t,shuffle:!0,seed:l,...a};return Te(o[t],ze("seat_room",s,["unseat_room",{round:n.round+1}]))}function Ss(t,n,a){var o,l,s;const r={person:t.id,table:null!=(o=null==a?void 0:a.id)?o:null,stays:Boolean(null==(l=null==a?void 0:a.moved)?void 0:l.includes(t.id))},i=n?e("अब {name} टेबल {n} मा बस्छ",{name:ee(t),n:n.number}):e("अब {name} को टेबल छैन",{name:ee(t)});return Te(i,ze("move_seat",{person:t.id,table:null!=(s=null==n?void 0:n.id)?s:null},["move_seat",r]))}const Os=t=>Te(e(t?"भित्तोले टेबल देखाउँछ":"भित्तोले चरण देखाउँछ"),ze("show_tables",{shown:t},["show_tables",{shown:!t}]));function qs({context:t}){const{store:n}=t,a=k(n.all("person")).filter(({role:e})=>"facilitator"!==e),o=c(""),s=Number(o.value)||void 0,r=e=>t.act(js(e,ie(n),{tables:s})),i=re(n).length>0;return l`<section class="console-box">
    <${Ds} store=${n} />
    <${Es} folded=${i}>
      <div class="console-seat">
        <${Ls}
          picture="cluster"
          title=${e("मिश्रित टेबल")}
          words=${e("समूहहरू बराबर बाँडिन्छन्, एकै संस्थाका मानिस छुट्टिन्छन्, छेउमा नयाँ मानिस।")}
          many=${Ms(Math.ceil(a.length/8),s)}
          act=${()=>r("mixed")}
        />
        <${Ls}
          picture="people"
          title=${e("सरोकारवाला टेबल")}
          words=${e("हरेक समूह आफ्नै टेबलमा।")}
          many=${Ms(new Set(a.map(({group:e})=>e)).size,s)}
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
  </section>`}const Es=({folded:t,children:n})=>t?l`<details class="disclosure">
        <summary>${e("सबैलाई फेरि बसाउनुहोस्…")}</summary>
        <div class="stack">${n}</div>
      </details>`:l`<div class="stack">${n}</div>`,Ms=(e,t)=>null!=t?t:Math.max(1,e);function Ls({picture:e,title:t,words:n,many:a,act:o}){return l`<button class="button console-seat-way" onClick=${o}>
    ${s(e)}<span
      ><b>${t}</b><small>${n}</small><small>${u(["{n} टेबल","{n} टेबल"],"{n} tables",a)}</small></span
    >
  </button>`}function Ds({store:t}){const{seating:n,round:a}=ie(t),o=re(t),r=o.reduce((e,t)=>e+t.people.length,0);return o.length?l`<h3>${s("table")}${e("mixed"===n?"मिश्रित टेबल":"सरोकारवाला टेबल")}</h3>
    <p>
      ${[u(["{n} टेबल","{n} टेबल"],"{n} tables",o.length),u(["{n} जना","{n} जना"],"{n} people",r),e("बसाइ {n}",{n:a})].join(" · ")}
    </p>`:l`<h3>${s("table")}${e("सबैलाई बसाउनुहोस्")}</h3>`}function Ps({context:t,table:n,tables:a,people:o,groups:s,words:r}){return l`<section class="console-box console-table" data-drop=${`table:${n.id}`} aria-label=${Is(n)}>
    <header>
      <h3>${e("टेबल {n}",{n:n.number})}</h3>
      <span class="soft">${u(["{n} जना","{n} जना"],"{n} people",n.people.length)}</span>
      <button
        class="button quiet small console-place"
        aria-label=${e("टेबल {n} कहाँ छ?",{n:n.number})}
        onClick=${()=>function(t,n){const a=t.draft(`table/${n.id}`),o=a=>t.act(((t,n)=>{var a,o;return Te(e("टेबल {n}: ठाउँ सुरक्षित भयो",{n:t.number}),n===(null!=(a=t.place)?a:"")?[]:ze("edit_table",{table:t.id,place:n},["edit_table",{table:t.id,place:null!=(o=t.place)?o:""}]))})(n,a.get("place").trim()),{quiet:!0});t.ask(t=>{var s;return l`<${qe}
        title=${e("टेबल {n} कहाँ छ?",{n:n.number})}
        yes=${e("सुरक्षित गर्नुहोस्")}
        ...${{close:t,submit:o,draft:a}}
      >
        <${De} label=${e("स्थान")} hint=${e("जस्तै: झ्यालनेर")}
          ><input name="place" maxlength=${60} defaultValue=${null!=(s=n.place)?s:""} autofocus dir="auto"
        /><//>
      <//>`})}(t,n)}
      >
        ${n.place?l`<bdi>${n.place}</bdi>`:e("कहाँ?")}
      </button>
    </header>
    <ul class="console-seats">
      ${n.people.map(e=>l`<${Bs} key=${e} ...${{context:t,table:n,tables:a,words:r,groups:s}} person=${o.get(e)} />`)}
    </ul>
  </section>`}const Is=t=>e("टेबल {n}",{n:t.number});function Bs({context:t,table:n,tables:a,person:o,groups:r,words:i}){var c,u;if(!o)return null;const d=r.get(o.group),$=i&&ee(o).toLocaleLowerCase().includes(i),p=ce().find(([e])=>{var t;return(null==(t=n.roles)?void 0:t[e])===o.id});return l`<li class="console-seat-row" data-draggable data-found=${$?"":void 0}>
    <span
      class="badge console-seat-grip"
      data-colour=${null==d?void 0:d.colour}
      title=${null==d?void 0:d.name}
      ...${zt({what:`table:${n.id}`,drop:e=>{const l=a.find(({id:t})=>e===`table:${t}`);l&&t.act(Ss(o,l,n))}})}
      >${s(null!=(c=null==d?void 0:d.icon)?c:"person")}</span
    >
    <span class="console-seat-name"><bdi>${ee(o)}</bdi>${p&&l`<small>${p[1]}</small>`}</span>
    ${(null==(u=n.moved)?void 0:u.includes(o.id))&&l`<span class="soft" title=${e("हातैले सारिएको")}>${s("hand")}</span>`}
    <${Jt}
      label=${e("{title} का लागि थप",{title:ee(o)})}
      items=${()=>Us({context:t,table:n,tables:a,person:o})}
    />
  </li>`}const Us=({context:t,table:n,tables:a,person:o})=>[{icon:"move",words:e("अर्को टेबलमा सार्नुहोस्…"),act:()=>function(t,n,a,o){t.ask(s=>l`<${Oe} title=${e("{name} लाई सार्ने ठाउँ",{name:ee(n)})} close=${s}>
        <div class="console-numbers">
          ${o.filter(e=>e.id!==a.id).map(o=>l`<button key=${o.id} class="button" onClick=${((e,o)=>()=>(e(),t.act(Ss(n,o,a))))(s,o)}>
                  <b>${e("टेबल {n}",{n:o.number})}</b
                  ><small>${u(["{n} जना","{n} जना"],"{n} people",o.people.length)}</small>
                </button>`)}
        </div>
      <//>`)}(t,o,n,a)},null,...ce().filter(([e])=>{var t;return(null==(t=n.roles)?void 0:t[e])!==o.id}).map(([a,l])=>({icon:"recorder"===a?"recorder":"flag",words:e("जिम्मेवारी: {duty}",{duty:l}),act:()=>t.act(function(t,n,a){var o,l,s,r;const i=null!=(l=null==(o=t.roles)?void 0:o[n])?l:null,c=[["set_duty",{table:t.id,duty:n,person:i}]],u=null==(r=Object.entries(null!=(s=t.roles)?s:{}).find(([e,t])=>t===a.id&&e!==n))?void 0:r[0];u&&!i&&c.push(["set_duty",{table:t.id,duty:u,person:a.id}]);const d=e("अब टेबल {n} मा {name} को अर्को जिम्मेवारी छ",{name:ee(a),n:t.number});return Te(d,ze("set_duty",{table:t.id,duty:n,person:a.id},...c))}(n,a,o))})),null,{icon:"close",words:e("टेबलबाट हटाउनुहोस्"),act:()=>t.act(Ss(o,null,n))}];function As({context:t,stage:n,now:a,wanted:o}){const r={mixed:e("यो चरण मिश्रित टेबलका लागि योजना गरिएको छ।"),stakeholder:e("यो चरण सरोकारवाला टेबलका लागि योजना गरिएको छ।"),whole:e("यो चरणमा सबै सँगै बस्छन्।")};return l`<p class="notice console-offer" data-tone="info">
    ${s("table")}<span>${r[o]}</span>
    <button class="button small" onClick=${()=>t.act(js(o,a,{stage:n.id}))}>
      ${e("सबैलाई बसाउनुहोस्")}
    </button>
  </p>`}const Ns=({context:t})=>l`<p class="notice console-offer" data-tone="info" role="status">
    ${s("wall")}<span>${e("भित्तोले सबैलाई कहाँ बस्ने भनी देखाइरहेको छ।")}</span>
    <button class="button small" onClick=${()=>t.act(Os(!1))}>
      ${e("भयो: चरणमा फर्कनुहोस्")}
    </button>
  </p>`,zs={key:"9",icon:"table",words:()=>e("बस्ने व्यवस्था"),always:!0};function Ts({context:t}){const n="whole"===ie(t.store).seating;return l`<div class="empty">
    ${s("table")}
    <h3>${e(n?"सबै सँगै बस्छन्":"अहिलेसम्म कसैको टेबल छैन")}</h3>
    <p>${e("सबैलाई बसाउनुहोस्; अनि कहाँ बस्ने भनी हरेक फोन र भित्तोले बताउँछन्।")}</p>
  </div>`}function Rs({context:t,search:n}){const{shown:a}=ie(t.store);return l`<div class="toolbar console-seat-tools">
    <label class="console-search"
      ><span class="visually-hidden">${e("मानिस खोज्नुहोस्")}</span>${s("search")}
      <input
        type="search"
        placeholder=${e("को कहाँ बस्छ?")}
        value=${n.value}
        onInput=${e=>n.value=e.target.value}
    /></label>
    <span class="row">
      ${!a&&l`<button class="button small" onClick=${()=>t.act(Os(!0))}>
          ${s("wall")}${e("भित्तोमा देखाउनुहोस्")}
        </button>`}
      <button class="button small" onClick=${()=>function(t){t.ask(n=>l`<${Oe} title=${e("टेबलका कार्ड छाप्नुहोस्")} close=${n}>
        <ul class="people">
          ${[["table-cards",e("टेबलका लागि कार्ड"),e("हलभरिबाट देखिने ठूलो नम्बर, त्यहाँ बस्न QR कोडसहित।")],["seat-list",e("ढोकाका लागि सूची"),e("सबैको नाम, टेबलसहित।")]].map(([a,o,r])=>l`<li key=${a} class="person-row">
                <span class="person-name">${o}<small>${r}</small></span>
                <button
                  class="button small"
                  aria-label=${e("छाप्नुहोस्: {title}",{title:o})}
                  onClick=${()=>(n(),async function(e,t){var n;const a=await $n(e,`paper/${t}`);return a.why?e.toast({text:a.why,tone:"error"}):vn(a.blob,null!=(n=a.name)?n:`${e.code}-${t}.pdf`)}(t,a))}
                >
                  ${s("print")}${e("छाप्नुहोस्…")}
                </button>
              </li>`)}
        </ul>
      <//>`)}(t)}>
        ${s("print")}${e("टेबलका कार्ड छाप्नुहोस्…")}
      </button>
    </span>
  </div>`}function Vs({context:t,tables:n}){const a=new Set(n.flatMap(({people:e})=>e)),o=k(t.store.all("person")).filter(({id:e,role:t})=>"facilitator"!==t&&!a.has(e));return n.length&&o.length?l`<div class="notice" data-tone="warn">
    ${s("people")}<span
      >${u(["{n} जनाको टेबल छैन:","{n} जनाको टेबल छैन:"],"{n} people have no table:",o.length)}${" "}
      ${o.slice(0,6).map((e,t)=>l`${t?", ":""}<bdi key=${e.id}>${ee(e)}</bdi>`)}${o.length>6&&"…"}</span
    >
    <button
      class="button small"
      onClick=${()=>t.act((({seating:e},t,n)=>Te(u(["अब {n} जना बसाइयो","अब {n} जना बसाइयो"],"{n} people have a seat now",n.length),ze("seat_room",{seating:e,tables:t},...n.map(({id:e})=>["move_seat",{person:e,table:null,stays:!1}]))))(ie(t.store),n.length,o))}
    >
      ${e("उनीहरूलाई बसाउनुहोस्")}
    </button>
  </div>`:null}function Fs({context:t,tables:n,words:a}){const o=new Map(t.store.all("person").map(e=>[e.id,e])),s=new Map(t.store.all("group").map(e=>[e.id,e])),r=a?n.filter(e=>e.people.some(e=>Js(o.get(e),a))):n;return r.length?l`<div class="console-tables">
    ${r.map(e=>l`<${Ps} key=${e.id} ...${{context:t,table:e,tables:n,people:o,groups:s,words:a}} />`)}
  </div>`:l`<p class="soft" role="status">${e("कुनै टेबलमा यो नामको मानिस छैन।")}</p>`}const Js=(e,t)=>Boolean(t)&&ee(e).toLocaleLowerCase().includes(t);var Ks=Object.freeze({__proto__:null,Above:function({context:e,stage:t}){const n=ie(e.store),a="open"===(null==t?void 0:t.status)&&t.seating,o=n.seating||"whole";return a&&a!==o?l`<${As} ...${{context:e,stage:t,now:n,wanted:a}} />`:n.shown&&re(e.store).length?l`<${Ns} context=${e} />`:null},Panel:function({context:e}){const{store:t}=e,n=c(""),a=re(t);return l`<div class="stack">
    <${qs} context=${e} />
    ${a.length>0&&l`<${Rs} ...${{context:e,search:n}} />`}
    <${Vs} ...${{context:e,tables:a}} />
    ${a.length?l`<${Fs} ...${{context:e,tables:a,words:n.value.trim().toLocaleLowerCase()}} />`:l`<${Ts} context=${e} />`}
  </div>`},isFound:Js,tab:zs});const Ws={key:"5",icon:"decision",words:()=>e("निर्णयहरू"),always:!0};function Gs({context:t,decision:n}){var a,o;const r=t.store.get("person",null!=(a=n.by)?a:"");return l`<article class="console-box">
    <h3 dir="auto">${n.text}</h3>
    ${n.basis&&l`<p><b>${e("आधार")}:</b> <span dir="auto">${n.basis}</span></p>`}
    ${(null==(o=n.on)?void 0:o.length)>0&&l`<p class="row">
        ${n.on.map(e=>l`<span class="chip" data-tone="leverage" key=${e}
              >${s("leverage")}<span dir="auto">${U(t.store,e)}</span></span
            >`)}
      </p>`}
    <p><b>${e("असहमति")}:</b> <span dir="auto">${n.dissent||e("केही टिपिएको छैन")}</span></p>
    <p class="soft">${(null==r?void 0:r.name)?e("{name} ले टिपेको",{name:r.name}):e("सहजकर्ताले टिपेको")}</p>
  </article>`}var Hs=Object.freeze({__proto__:null,Panel:function({context:t}){const n=[...t.store.all("decision")].sort((e,t)=>t.at-e.at);return l`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("मतले सल्लाह दिन्छ; बैठकले के निर्णय गर्‍यो र को सहमत भएन, यहाँ लेखिन्छ।")}</p>
      <button class="button primary toolbar-end" onClick=${()=>ps(t)}>
        ${s("plus")}${e("निर्णय टिप्नुहोस्…")}
      </button>
    </div>
    ${n.length?n.map(e=>l`<${Gs} key=${e.id} ...${{context:t,decision:e}} />`):l`<div class="empty">
            ${s("decision")}
            <h3>${e("अझै निर्णय छैन")}</h3>
            <p>${e("टिपिएका निर्णय आधार र असहमतिसहित प्रतिवेदनमा रहन्छन्।")}</p>
          </div>`}
  </div>`},tab:Ws});function Qs(e,t){const n=t.filter(t=>t.plan===e.id&&"dropped"!==t.status),a=e=>n.filter(t=>{var n;return(null!=(n=t.missing)?n:[]).includes(e)}).length;return{soon:n.filter(e=>100===e.horizon).length,later:n.filter(e=>1e3===e.horizon).length,owner:a("owner"),indicator:a("indicator"),due:a("due"),ready:n.filter(e=>{var t;return!(null!=(t=e.missing)?t:[]).length}).length,all:n.length}}const Xs={key:"6",icon:"calendar",words:()=>e("योजनाहरू")};function Ys({context:t,plan:n}){var a,o;const r=t.store.get("group",null!=(a=n.group)?a:""),i=Qs(n,t.store.all("action")),c=`/w/${t.code}/plan/${encodeURIComponent(n.owner)}?as=console`;return l`<tr>
    <th scope="row">
      ${r?l`<${Rl} group=${r} />`:l`<span class="console-group"
              ><span class="badge">${s("flag")}</span><span dir="auto">${n.owner}</span></span
            >`}
    </th>
    <td class="number">${i.soon}</td>
    <td class="number">${i.later}</td>
    <td><${Zs} made=${i} /></td>
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
  </tr>`}function Zs({made:t}){if(!t.all)return l`<span class="chip" data-tone="warn">${s("clock")}${e("अझै काम छैन")}</span>`;const n=[t.owner&&u(["{n} जिम्मेवार","{n} जिम्मेवार"],"{n} owners",t.owner),t.indicator&&u(["{n} सूचक","{n} सूचक"],"{n} indicators",t.indicator),t.due&&u(["{n} अन्तिम मिति","{n} अन्तिम मिति"],"{n} due dates",t.due)].filter(Boolean);return n.length?l`<span class="row console-chips"
    >${n.map(e=>l`<span class="chip" data-tone="warn" key=${e}>${e}</span>`)}</span
  >`:l`<span class="chip" data-tone="ok">${s("check")}${e("केही छैन")}</span>`}var er=Object.freeze({__proto__:null,Panel:function({context:t}){const{store:n}=t,a=y(n),o=e=>a.findIndex(t=>t.id===e.group)>>>0,r=[...n.all("plan")].sort((e,t)=>o(e)-o(t));return l`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("एक जना जिम्मेवार, सूचक र अन्तिम मिति भएपछि काम पूरा लेखिएको हुन्छ।")}</p>
      <button class="button small toolbar-end" onClick=${()=>function(t){const n=t.draft("task-force"),a=n=>t.act({said:e("योजना थपियो"),steps:[{do:"add_plan",backs:[],with:{plan:i(),owner:n.get("owner").trim()}}]},{quiet:!0});t.ask(t=>l`<${qe} title=${e("कार्यदलको योजना")} yes=${e("थप्नुहोस्")} ...${{close:t,submit:a,draft:n}}>
        <${De} label=${e("कार्यदलको नाम")}
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
                ${r.map(e=>l`<${Ys} key=${e.id} ...${{context:t,plan:e}} />`)}
              </tbody>
            </table>
          </div>`:l`<div class="empty">
            ${s("calendar")}
            <h3>${e("अझै योजना छैन")}</h3>
            <p>${e("योजनाको चरण खुल्दा हरेक समूहले आफ्नो योजना पाउँछ।")}</p>
          </div>`}
  </div>`},heard:function(e,t){const n=new Set(t.all("action").map(e=>e.plan));return new Set(t.all("plan").filter(e=>n.has(e.id)).map(e=>e.group))},holds:function(e,t){const n=1===t.all("stage").filter(({activity:e})=>"plans"===e).length,a=t.all("action").length;return n&&a?[u(["{n} काम","{n} काम"],"{n} actions",a)]:[]},leftOpen:function(e){const t=$(e).find(({activity:e,opened_at:t})=>"plans"===e&&t);if(!t)return[];const n=e.all("plan").map(t=>Qs(t,e.all("action"))),a=n.filter(({all:e})=>!e).length,o=n.reduce((e,{all:t,ready:n})=>e+t-n,0);return[a&&u(["{n} योजना खाली छ","{n} योजना खाली छन्"],"{n} plans are empty",a),o&&u(["{n} कामको जिम्मेवार, सूचक वा मिति छैन","{n} कामको जिम्मेवार, सूचक वा मिति छैन"],"{n} actions lack an owner, indicator or date",o)].filter(Boolean).map(e=>({stage:t.id,words:e}))},tab:Xs});const tr={key:"7",icon:"pledge",words:()=>e("वाचा")};function nr({context:t,pledge:n}){var a,o,r,i;const c=t.store.get("group",null!=(a=n.group)?a:""),d=null!=(r=null==(o=n.joined)?void 0:o.length)?r:0;return l`<li class="person-row">
    <span class="badge" data-colour=${null==c?void 0:c.colour}>${s(null!=(i=null==c?void 0:c.icon)?i:"person")}</span>
    <span class="person-name" dir="auto"
      >${n.text}<small
        >${[n.name,null==c?void 0:c.name,d&&u(["{n} जनाको साथ","{n} जनाको साथ"],"{n} joined",d)].filter(Boolean).join(" · ")}</small
      ></span
    >
    <button class="button small quiet" onClick=${()=>async function(t,n){const a={title:e("यो वाचा हटाउने?"),yes:e("हटाउनुहोस्"),danger:!0,text:[n.text,e("यो साथ दिनेसहित भित्तो र प्रतिवेदनबाट हट्छ। यो उल्ट्याउन सकिँदैन।")]};await t.confirm(a)&&t.act({said:e("वाचा हटाइयो"),steps:[{do:"withdraw_pledge",with:{pledge:n.id},backs:[]}]})}(t,n)}>${s("trash")}${e("हटाउनुहोस्…")}</button>
  </li>`}var ar=Object.freeze({__proto__:null,Panel:function({context:t}){const n=[...t.store.all("pledge")].sort((e,t)=>t.at-e.at);return n.length?l`<div class="stack">
    <p class="soft">${u(["{n} वाचा","{n} वाचा"],"{n} pledges",n.length)}</p>
    <ul class="people">
      ${n.map(e=>l`<${nr} key=${e.id} ...${{context:t,pledge:e}} />`)}
    </ul>
  </div>`:l`<div class="empty">
      ${s("pledge")}
      <h3>${e("अझै वाचा छैन")}</h3>
      <p>${e("वाचा बैठकको अगाडि भनिन्छ र सधैँ नाम हुन्छ।")}</p>
    </div>`},heard:(e,t)=>new Set(t.all("pledge").map(e=>e.group)),holds:function(e,t){const n=1===t.all("stage").filter(({activity:e})=>"pledges"===e).length,a=t.all("pledge").length;return n&&a?[u(["{n} वाचा","{n} वाचा"],"{n} pledges",a)]:[]},tab:tr});const or=[.88,.75,.6];async function lr(e){const t=await rr(await sr(e));for(let e=1920;e>100;e*=.7){const n=ir(t,e);for(const[e,t]of[["image/png"],...or.map(e=>["image/jpeg",e])]){const a=await new Promise(a=>n.toBlob(a,e,t));if(a&&a.size<=1e6)return a}}throw cr()}const sr=t=>new Promise((n,a)=>{const o=new FileReader;o.onload=()=>n(o.result),o.onerror=()=>a({why:e("यो फाइल पढ्न सकिएन।")}),o.readAsDataURL(t)}),rr=e=>new Promise((t,n)=>{const a=new Image;a.onload=()=>a.naturalWidth?t(a):n(cr()),a.onerror=()=>n(cr()),a.src=e});function ir(e,t){const{naturalWidth:n,naturalHeight:a}=e,o=Math.min(1,t/Math.max(n,a)),l=document.createElement("canvas");[l.width,l.height]=[n,a].map(e=>Math.max(1,Math.round(e*o)));const s=l.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,l.width,l.height),s.drawImage(e,0,0,l.width,l.height),l}const cr=()=>({why:e("यो तस्बिर खोल्न सकिएन। JPEG, PNG वा WebP तस्बिर प्रयोग गर्नुहोस्।")});function ur({context:n,stage:a}){const o=c(null),s=c(!1),r=c(""),i=t(null);async function u(t,a){var l;[s.value,r.value]=[!0,""];const c=await t().then(()=>null,e=>e);if(s.value=!1,c)return r.value=null!=(l=c.why)?l:e("यो फाइल पढ्न सकिएन।");o.value=null,i.current&&(i.current.value=""),n.toast({text:a})}const d=`/stages/${encodeURIComponent(a.id)}/picture`,$=async()=>dn(n,d,{method:"PUT",raw:await lr(o.value)}),p=()=>u($,e("तस्बिर पोस्टरमा राखियो।"));return l`<div class="poster-picture">
    ${a.picture&&l`<${dr} ...${{context:n,stage:a,remove:()=>u(()=>dn(n,d,{method:"DELETE"}),e("तस्बिर हटाइयो")),busy:s.value}} />`}
    <${$r} ...${{chooser:i,choose:e=>e&&!s.value&&(o.value=e,p()),has:Boolean(a.picture)}} />
    ${s.value&&l`<p class="soft" role="status">${e("पठाइँदै छ…")}</p>`}
    ${r.value&&l`<${pr} why=${r.value} file=${o.value} again=${p} />`}
  </div>`}const dr=({context:t,stage:n,remove:a,busy:o})=>l`<figure class="poster-shown">
    <img src=${ge(t.code,n)} alt=${n.title} />
    <button class="button small" disabled=${o} onClick=${a}>${s("trash")}${e("तस्बिर हटाउनुहोस्")}</button>
  </figure>`;function $r({chooser:t,choose:n,has:a}){const o=c(!1);return l`<label
    class="field poster-drop"
    data-over=${o.value}
    onDragOver=${e=>(e.preventDefault(),o.value=!0)}
    onDragLeave=${()=>o.value=!1}
    onDrop=${e=>(e.preventDefault(),o.value=!1,n(e.dataTransfer.files[0]))}
  >
    <b>${e(a?"तस्बिर बदल्नुहोस्":"तस्बिर थप्नुहोस्")}</b>
    <span class="field-hint">${e("तस्बिर यहाँ तानेर छोड्नुहोस्, वा छान्नुहोस्: JPEG, PNG वा WebP।")}</span>
    <input ref=${t} type="file" accept=${"image/jpeg,image/png,image/webp"} onChange=${({target:e})=>n(e.files[0])} />
  </label>`}const pr=({why:t,file:n,again:a})=>l`<div class="notice" role="alert" data-tone="error">
    ${s("warning")}
    <p>
      ${n&&l`<b><bdi>${n.name}</bdi></b
          >${" "}`}${t}
    </p>
    ${n&&l`<button class="button small" onClick=${a}>${e("फेरि कोसिस गर्नुहोस्")}</button>`}
  </div>`,mr={seldom:!0,icon:"wall",words:()=>e("पोस्टर")};var gr=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){return n?l`<section class="console-box">
    <h3>${s("wall")}${e("भित्तामा")}</h3>
    <p dir="auto"><b>${n.title}</b></p>
    ${n.instruction&&l`<p dir="auto">${n.instruction}</p>`}
    <p class="row">
      <button class="button" onClick=${()=>t.editStage(n)}>${s("edit")}${e("सम्पादन गर्नुहोस्…")}</button>
    </p>
    <${ur} context=${t} stage=${n} />
    <p class="soft">${e("फोनले यति मात्र भन्छ: माथि हेर्नुहोस्।")}</p>
  </section>`:null},tab:mr});const vr={seldom:!0,icon:"cup",words:()=>e("विश्राम")};function br({context:t,ends:n}){const a=n-t.seconds.value;return l`<p role="timer">${a>0?e("{time} बाँकी",{time:f(a)}):e("समय सकियो")}</p>`}var hr=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){return n?l`<section class="console-box">
    <h3>${s("cup")}${"open"===n.status?ve(n):(({minutes:t})=>t?u(["{n} मिनेट","{n} मिनेट"],"{n} minutes",t):e("समयसीमा छैन"))(n)}</h3>
    ${"open"===n.status&&n.ends_at&&l`<${br} context=${t} ends=${n.ends_at} />`}
    ${n.instruction&&l`<p dir="auto">${n.instruction}</p>`}
    <p class="soft">
      ${be(n)?e("यो विश्रामको बेला कसैले पोस्ट गर्न सक्दैन।"):e("यो विश्रामको बेला पनि मानिसहरूले फोन चलाउन सक्छन्।")}
    </p>
    <p class="row">
      <button class="button" onClick=${()=>t.editStage(n)}>${s("edit")}${e("सम्पादन गर्नुहोस्…")}</button>
    </p>
  </section>`:null},tab:vr});function fr({context:t,language:n,onLanguages:a}){const o=c([]),i=c({paper:"a4",wifi:"",password:""});r(()=>{(async function(e){const t=await $n(e,"paper");return t.why?{papers:[],languages:[]}:JSON.parse(await t.blob.text())})(t).then(e=>(o.value=e.papers,a(e.languages)))},[]);const u=e=>t.ask(a=>l`<${yr} ...${{context:t,one:e,close:a,last:i,language:n}} />`);return l`<section class="console-box">
    <h3>${s("print")}${e("हलका लागि छाप्नुहोस्")}</h3>
    <p>${e("हरेक PDF का रूपमा खुल्छ। कालो-सेतो छाप्दा पनि अक्षर ठूला र प्रस्ट हुन्छन्।")}</p>
    <ul class="people">
      ${o.value.map(e=>l`<${wr} key=${e.kind} one=${e} ask=${()=>u(e)} />`)}
    </ul>
  </section>`}const wr=({one:t,ask:n})=>l`<li class="person-row">
    <span class="person-name">${t.title}<small>${t.about}</small></span>
    <button class="button small" aria-label=${e("छाप्नुहोस्: {title}",{title:t.title})} onClick=${n}>
      ${s("print")}${e("छाप्नुहोस्…")}
    </button>
  </li>`;function yr({context:t,one:n,close:a,last:o,language:s}){return l`<${qe}
    title=${e("छाप्नुहोस्: {title}",{title:n.title})}
    yes=${e("PDF बनाउनुहोस्")}
    draft=${null}
    ...${{close:a,submit:async e=>{var a;const l=Object.fromEntries([...e].filter(([,e])=>e));o.value={...o.peek(),...l};const r=new URLSearchParams({...l,...s&&{language:s}}),i=await $n(t,`paper/${n.kind}?${r}`);return i.why?{ok:!1,why:i.why}:(vn(i.blob,null!=(a=i.name)?a:`${t.code}-${n.kind}.pdf`),{ok:!0})}}}
  >
    ${n.groups&&l`<${De} label=${e("कसका लागि")}
        ><select name="group">
          <option value="">${e("सबै समूह")}</option>
          ${y(t.store).map(e=>l`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
        </select><//
      >`}
    <${De} label=${e("कागज")}
      ><select name="paper">
        ${["a4","letter"].map(e=>l`<option key=${e} value=${e} selected=${o.peek().paper===e}>
              ${"a4"===e?"A4":"Letter"}
            </option>`)}
      </select><//
    >
    ${n.wifi&&l`<${kr} last=${o.peek()} />`}
  <//>`}const kr=({last:t})=>l`<${De}
      label=${e("वाइफाइको नाम")}
      hint=${e("खाली छोडे लेख्ने धर्का आउँछ। यो छापिन्छ मात्र, कतै राखिँदैन।")}
      ><input name="wifi" maxlength="32" autocomplete="off" value=${t.wifi}
    /><//>
    <${De} label=${e("वाइफाइको पासवर्ड")}
      ><input name="password" maxlength="63" autocomplete="off" spellcheck=${!1} value=${t.password}
    /><//>`;function xr({context:t}){var n;const a=c(null),o=c(null),i=async()=>{a.value=await(async e=>(await dn(e,"/shares")).shares)(t).catch(()=>a.peek())};r(()=>{i()},[]);return l`<section class="console-box">
    <h3>${s("link")}${e("नआएका मानिसका लागि")}</h3>
    <p>${e("लिङ्कले सहभागी नभई प्रतिवेदन खोल्छ: बैठकका सबैले देख्ने कुरा मात्र, बढी होइन।")}</p>
    ${o.value&&l`<${jr} share=${o.value} context=${t} />`}
    ${(null==(n=a.value)?void 0:n.length)>0&&l`<ul class="people">
        ${a.value.map(n=>l`<${Sr} key=${n.id} one=${n} now=${t.now()} takeBack=${()=>(async n=>{var a;if(await t.confirm({title:e("यो लिङ्क फिर्ता लिने?"),text:e("जससँग यो छ, उसले अब यसबाट प्रतिवेदन खोल्न सक्दैन।"),yes:e("फिर्ता लिनुहोस्"),danger:!0})){try{await(l=t,s=n.id,dn(l,`/shares/${s}`,{method:"DELETE"})),(null==(a=o.peek())?void 0:a.id)===n.id&&(o.value=null),t.toast({text:e("लिङ्क फिर्ता लिइयो।")})}catch(e){t.toast({text:e.why,tone:"error"})}var l,s;await i()}})(n)} />`)}
      </ul>`}
    <p class="row"><button class="button" onClick=${()=>t.ask(e=>l`<${_r}
          close=${e}
          draft=${t.draft("share")}
          submit=${async e=>{try{o.value=await(n=t,a={days:Number(e.get("days")),name:e.get("name").trim()},dn(n,"/shares",{method:"POST",body:a}))}catch(e){return{ok:!1,why:e.why}}var n,a;return await i(),{ok:!0}}}
        />`)}>${s("plus")}${e("प्रतिवेदन बाँड्नुहोस्…")}</button></p>
  </section>`}const _r=({close:t,draft:n,submit:a})=>l`<${qe} title=${e("प्रतिवेदन बाँड्नुहोस्")} yes=${e("लिङ्क बनाउनुहोस्")} ...${{close:t,draft:n,submit:a}}>
    <${De} label=${e("कसका लागि")} hint=${e("लिङ्क छुट्याउन; तपाईं मात्र देख्नुहुन्छ।")}
      ><input name="name" maxlength="60" dir="auto"
    /><//>
    <${De} label=${e("कति समय चल्ने")}
      ><select name="days">
        ${Cr().map(([e,t])=>l`<option key=${e} value=${e} selected=${30===e}>${t}</option>`)}
      </select><//
    >
  <//>`,Cr=()=>[[7,e("एक हप्ता")],[30,e("एक महिना")],[100,e("100 दिन")],[365,e("एक वर्ष")],[1e3,e("1000 दिन")]];function jr({share:t,context:n}){const a=c(!1);return l`<div class="notice share-fresh" data-tone="ok" role="status">
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
    <button class="button small primary" onClick=${async()=>{a.value=await ye(t.url),a.value||n.toast({text:e("कपी भएन। लिङ्क छानेर आफैँ कपी गर्नुहोस्।"),tone:"error"})}}>
      ${s(a.value?"check":"copy")}${a.value?e("कपी भयो"):e("कपी गर्नुहोस्")}
    </button>
  </div>`}const Sr=({one:t,now:n,takeBack:a})=>l`<li class="person-row">
    <span class="person-name"
      ><bdi>${t.name||e("नाम नभएको")}</bdi
      ><small
        >${t.expires_at>n?e("{day} सम्म",{day:ae(t.expires_on)}):e("{day} मा सकियो",{day:ae(t.expires_on)})}</small
      ></span
    >
    <button
      class="button small quiet"
      aria-label=${e("लिङ्क फिर्ता लिनुहोस्: {name}",{name:t.name||e("नाम नभएको")})}
      onClick=${a}
    >
      ${s("trash")}${e("फिर्ता लिनुहोस्")}
    </button>
  </li>`,Or={key:"8",icon:"download",words:()=>e("कागजातहरू"),always:!0},qr=({language:t,languages:n})=>l`<${De} label=${e("कागजातको भाषा")}
    ><select onChange=${e=>t.value=e.target.value}>
      <option value="">${e("यो पृष्ठको भाषा")}</option>
      ${n.value.map(({id:e,name:t})=>l`<option key=${e} value=${e} lang=${e}>${t}</option>`)}
    </select><//
  >`;function Er({context:t,format:n,title:a,hint:o,language:r}){const i=c(!1),[u]=n.split("?");return l`<li class="person-row">
    <span class="person-name">${a}<small>${o}</small></span>
    <button
      class="button small"
      disabled=${i.value}
      aria-label=${e("डाउनलोड: {title}",{title:a})}
      onClick=${async()=>{i.value=!0,await async function(t,n,a){var o;const l=await $n(t,"toml"===a?"method":`export/${n}`);return l.why?t.toast({text:l.why,tone:"error"}):(gn(l.blob,null!=(o=l.name)?o:`${t.code}.${["csv","html"].includes(a)?"zip":a}`),t.toast({text:e("डाउनलोड भयो")}))}(t,r?`${n}${n.includes("?")?"&":"?"}language=${r}`:n,u),i.value=!1}}
    >
      ${s("download")}${i.value?e("बनाइँदै छ…"):u.toUpperCase()}
    </button>
  </li>`}var Mr=Object.freeze({__proto__:null,Panel:function({context:t}){const n=c(""),a=c([]),o=n.value&&`?language=${n.value}`;return l`<div class="stack">
    ${a.value.length>1&&l`<${qr} ...${{language:n,languages:a}} />`}
    <section class="console-box" data-tone="info">
      <h3>${s("book")}${e("प्रतिवेदन")}</h3>
      <p>${e("के निर्णय, योजना र वाचा भयो, चित्र र तालिकासहित; छाप्न वा बाँड्न तयार।")}</p>
      <p class="row">
        <a class="button primary" href=${`/w/${t.code}/report${o}`} target="_blank" rel="noopener"
          >${e("प्रतिवेदन खोल्नुहोस्")}</a
        >
      </p>
    </section>
    <${fr} ...${{context:t}} language=${n.value} onLanguages=${e=>a.value=e} />
    <${xr} context=${t} />
    <section class="console-box">
      <h3>${s("download")}${e("डाउनलोडहरू")}</h3>
      <ul class="people">
        ${[["pdf",e("प्रतिवेदन कागजमा"),e("PDF: छाप्न, हस्ताक्षर गर्न र पठाउन")],["pdf?paper=letter",e("Letter कागजमा प्रतिवेदन"),e("PDF: Letter कागज (8½ × 11 इन्च) भएका प्रिन्टरका लागि यही")],["docx",e("सम्पादन गर्न प्रतिवेदन"),e("DOCX: Word र LibreOffice मा खुल्छ, भए आफ्नै लेटरहेडमा")],["xlsx",e("सबै तालिका"),e("XLSX: हरेक थोकका लागि एउटा पाना, साँचो मिति र अङ्कसहित")],["ics",e("पात्रोका लागि अन्तिम मितिहरू"),e("ICS: के कहिलेसम्म गर्ने, र कहिले फर्केर हेर्ने")],["html",e("पेनड्राइभका लागि वेब पृष्ठ"),e("zip मा HTML: zip खोल्नुहोस्, index.html खोल्नुहोस्; सर्भर चाहिँदैन")],["md",e("प्रतिवेदन पाठका रूपमा"),e("Markdown: जुनसुकै प्रोग्राममा खुल्छ, जुनसुकै इमेलमा टाँस्न मिल्छ")],["csv",e("तालिकाहरू"),e("एउटै zip मा CSV फाइल: जुनसुकै तालिका प्रोग्राममा खुल्छ")],["json",e("सबै, प्रोग्रामका लागि"),e("JSON: तपाईंले हेर्न पाउने सबै, पूरै")],["sqlite",e("कार्यशालाको फाइल"),e("SQLite: कार्यशाला आफैँ; एक प्रति सुरक्षित ठाउँमा राख्नुहोस्")],["toml",e("यो कार्यसूची सुरक्षित गर्नुहोस्"),e("विधि फाइल: यहाँ वा अर्को ल्यापटपमा “नयाँ कार्यशाला” पृष्ठमा यसलाई तानेर छोड्नुहोस्")]].map(([e,a,o])=>l`<${Er} key=${e} ...${{context:t,format:e,title:a,hint:o}} language=${n.value} />`)}
      </ul>
      <p class="soft">${e("डाउनलोडमा सहजकर्ताले देख्ने सबै हुन्छ, लुकाइएका कार्ड पनि। बरु प्रतिवेदन बाँड्नुहोस्।")}</p>
    </section>
  </div>`},tab:Or});export{Tl as a,Yl as b,Wo as c,_s as d,Ks as e,Hs as f,er as g,ar as h,gr as i,hr as j,Mr as k};
