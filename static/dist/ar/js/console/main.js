import{t as e,a as t,C as n,N as a,k as o,n as l,i as s,b as r,c as i,h as c,d as u,e as d,s as $,f as p,w as m,g,l as v,F as b,j as h,m as f,o as w,p as y,q as k,r as x,u as _,K as C,Z as j,v as S,x as O,y as q,z as E,P as M,A as L,B as D,D as P,E as I,G as B,H as U,I as A,J as N,L as T,M as z,O as R,Q as V}from"../core/shared.js";import{h as F,f as J,s as K,i as W,u as H,a as Q,p as G,c as X,b as Y,d as Z}from"../pictures.js";import{n as ee,l as te,a as ne,d as ae,b as oe,c as le,j as se,t as re,s as ie,e as ce}from"../writing.js";import{w as ue}from"../phone/returned.js";import{g as de,t as $e,r as pe}from"../bars.js";import{b as me}from"../activities/dots.js";import{p as ge}from"../activities/poster.js";import{b as ve,p as be}from"../activities/break.js";function he(e){const t=new URLSearchParams(e.replace(/^#/,"")).get("key");return(null==t?void 0:t.trim())||null}const fe=t=>e("لم يعد لدى هذا الحاسوب المحمول العنوان الذي اخترته: {address}.",{address:t}),we={wifi:()=>e("واي فاي"),cable:()=>e("كابل"),network:()=>e("شبكة"),mobile:()=>e("بيانات الجوال"),vpn:()=>e("VPN"),virtual:()=>e("داخل هذا الحاسوب المحمول")};async function ye(e){try{return await navigator.clipboard.writeText(e),!0}catch{return function(e){var t;const n=document.createElement("textarea");n.value=e,n.className="visually-hidden",(null!=(t=document.querySelector("dialog[open]"))?t:document.body).append(n),n.select();try{return document.execCommand("copy")}catch{return!1}finally{n.remove()}}(e)}}const ke=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.to])),xe=(e=[],t=[])=>e.length===t.length&&e.every((e,n)=>e===t[n]),_e=(e,t)=>Object.entries(e).some(([e,{from:n}])=>!xe(n,t[e]));function Ce(e){const t={};for(const{name:n}of e.elements)n&&(t[n]=[]);for(const[n,a]of new FormData(e))t[n].push(a);return t}function je(e,t){const n=Object.fromEntries(Object.entries(t).map(([e,t])=>[e,[...t]]));for(const t of[...e.elements])n[t.name]&&Se(t,n[t.name])}function Se(e,t){var n;["checkbox","radio"].includes(e.type)?e.checked=t.includes(e.value):e.value=null!=(n=t.shift())?n:"",e.dispatchEvent(new Event("input",{bubbles:!0}))}function Oe({title:n,close:a,wide:o,children:i}){const c=t(null);return r(()=>{const e=document.activeElement;return c.current.showModal(),()=>(null==e?void 0:e.isConnected)&&e.focus()},[]),l`<dialog
    class=${o?"dialog console-wide":"dialog"}
    ref=${c}
    aria-label=${n}
    onCancel=${e=>(e.preventDefault(),a())}
  >
    <div class="console-dialog-head">
      <h2>${n}</h2>
      <button type="button" class="button quiet icon-only" aria-label=${e("أغلق هذه النافذة")} onClick=${a}>
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
      >${e("هذا ما كتبته من قبل ولم تحفظه.")}
      ${"changed"===t&&l`${" "}${e("تغيّر هذا منذ ذلك الحين. تحقق منه قبل أن تحفظ.")}`}</span
    >
    <button type="button" class="button small" onClick=${n}>${e("ارمها")}</button>
  </p>`,Me=({close:t,yes:n,danger:a,busy:o})=>l`<div class="dialog-foot">
    <button type="button" class="button" onClick=${t}>${e("إلغاء")}</button>
    <button class=${a?"button danger":"button primary"} disabled=${o}>${o?e("يُرسل…"):n}</button>
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
    <img src=${(({code:e,way:t})=>`/w/${e}/qr.svg?of=${encodeURIComponent(t.value.joinUrl)}`)(t)} alt=${e("رمز QR لرابط الانضمام")} width="240" height="240" />
    <figcaption>${e("الرمز")} <b class="code">${t.code}</b></figcaption>
  </figure>`,Ne=t=>t.ask(n=>l`<${Oe} wide title=${e("انضم هنا")} close=${n}>
        <div class="console-qr-big">
          <${Ae} context=${t} />
          <p class="code">${Be(t.way.value.joinUrl)}</p>
        </div><//
      >`),Te=(e,t,...n)=>({do:e,with:t,backs:n.map(([e,t])=>({do:e,with:t}))}),ze=(e,...t)=>({said:e,steps:t.flat()}),Re=({day:e=1,half:t=""})=>({day:e,half:t}),Ve=(e,t)=>{var n,a;return e.day===t.day&&(null!=(n=e.half)?n:"")===(null!=(a=t.half)?a:"")};function Fe(t,n,a,o){const l=t.map(e=>e.id),s=l.filter(e=>e!==n),r=Math.max(0,Math.min(a,s.length)),i=[...s.slice(0,r),n,...s.slice(r)],c=t.find(e=>e.id===n),u=o&&!Ve(o,c)?[{[n]:Re(o)},{[n]:Re(c)}]:[],d=!u.length&&i.every((e,t)=>e===l[t]);return ze(e("نُقلت في جدول الأعمال: {title}",{title:c.title}),d?[]:Je(l,i,u))}const Je=(e,t,[n,a])=>Te("arrange_stages",{stages:t,base:e,...n&&{days:n}},["arrange_stages",{stages:e,base:t,...a&&{days:a}}]),Ke={instruction:"",minutes:0,day:1,half:"",seating:"",roles:[],lanes:[]};const[We,He]=[12,120],Qe=e=>JSON.parse(e.get("lanes")).map(({id:e,title:t})=>({id:e,title:t.trim()})).filter(({title:e})=>e);function Ge({context:n,stage:a}){var o;const r=t(null),u=c((null!=(o=a.lanes)?o:[]).map(({id:e,title:t})=>({id:e,title:t}))),d=e=>{r.current.value=JSON.stringify(e),r.current.dispatchEvent(new Event("input",{bubbles:!0}))},$=function(e,t){var n;const a=new Map;for(const{stage:o,lane:l}of[...e.all("card"),...e.all("cluster")])o===t&&l&&a.set(l,(null!=(n=a.get(l))?n:0)+1);return a}(n.store,a.id);return l`<fieldset class="field console-lane-fields">
    <legend>${e("المسارات")}</legend>
    <span class="field-hint">${e("أعمدة على الحائط. من دونها تكون كل البطاقات في عمود واحد.")}</span>
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
        ${s("plus")}${e("إضافة مسار")}
      </button>`}
  </fieldset>`}function Xe({lane:t,place:n,all:a,put:o,cards:s}){const r={title:t.title||e("المسار {n}",{n:n+1})},i=a.filter(({id:e})=>e!==t.id),c=e=>o([...i.slice(0,e),t,...i.slice(e)]);return l`<li>
    <input
      aria-label=${e("عنوان المسار {n}",{n:n+1})}
      value=${t.title}
      maxlength=${He}
      dir="auto"
      onInput=${e=>{e.stopPropagation(),o(a.map(n=>n.id===t.id?{...n,title:e.target.value}:n))}}
    />
    ${s>0&&l`<small class="soft">${u(["لا بطاقات","بطاقة واحدة","بطاقتان","{n} بطاقات","{n} بطاقة","{n} بطاقة"],"{n} cards",s)}</small>`}
    <${Ye} words=${e("حرّك {title} إلى الأعلى",r)} mark="chevron-up" off=${0===n} act=${()=>c(n-1)} />
    <${Ye}
      words=${e("حرّك {title} إلى الأسفل",r)}
      mark="chevron-down"
      off=${n===a.length-1}
      act=${()=>c(n+1)}
    />
    <${Ye} words=${e("أزل {name}",{name:r.title})} mark="trash" off=${s>0} act=${()=>o(i)} />
  </li>`}const Ye=({words:e,mark:t,off:n,act:a})=>l`<button
    type="button"
    class="button quiet small icon-only"
    aria-label=${e}
    title=${e}
    disabled=${n}
    onClick=${a}
  >
    ${s(t)}
  </button>`,[Ze,et,tt]=[120,280,1440],nt={lanes:!1,settings:[],about:""},at=()=>JSON.parse(document.getElementById("console").dataset.activities),ot=e=>{var t;return null!=(t=at().find(t=>t.name===e))?t:nt};function lt({context:t,stage:n}){var a,o,s;const{lanes:r,settings:i}=ot(n.activity);return l`<${De} label=${e("العنوان")}
      ><input name="title" required maxlength=${Ze} defaultValue=${null!=(a=n.title)?a:""} dir="auto"
    /><//>
    <${De} label=${e("التوجيه")} hint=${e("جملة واحدة يقرؤها الجميع على الهاتف والحائط.")}>
      <textarea
        name="instruction"
        maxlength=${et}
        rows="2"
        defaultValue=${null!=(o=n.instruction)?o:""}
        dir="auto"
      ></textarea>
    <//>
    <div class="console-pair">
      <${De} label=${e("الدقائق المخططة")} hint=${e("0 يعني دون ساعة. الساعة التي تعمل الآن لا تتغير.")}>
        <input name="minutes" type="number" min="0" max=${tt} required defaultValue=${null!=(s=n.minutes)?s:0}
      /><//>
      <${De} label=${e("متى")}><${st} context=${t} stage=${n} /><//>
    </div>
    ${r&&l`<${Ge} context=${t} stage=${n} />`}
    ${i.length>0&&l`<div class="console-pair">${i.map(e=>$t(e,n,t))}</div>`}
    <${ct} stage=${n} />`}function st({context:e,stage:t}){var n,a,o;const s=Math.max(...e.store.all("stage").map(({day:e})=>e))+1,r=Array.from({length:Math.max(s,null!=(n=t.day)?n:1)},(e,t)=>t+1),i=`${null!=(a=t.day)?a:1}:${null!=(o=t.half)?o:""}`;return l`<select name="when">
    ${r.flatMap(e=>["","am","pm"].map(t=>l`<option value=${`${e}:${t}`} selected=${i===`${e}:${t}`}>
            ${d({day:e,half:t},2)}
          </option>`))}
  </select>`}const rt=()=>[["",e("يبقون في أماكنهم")],["stakeholder",e("طاولات أصحاب المصلحة")],["mixed",e("طاولات مختلطة")],["whole",e("القاعة كلها")]],it=()=>[["leader",e("القائد")],["recorder",e("المدوّن")],["reporter",e("المتحدّث")],["timekeeper",e("ضابط الوقت")]];function ct({stage:{seating:t="",roles:n=[]}}){return l`<details class="disclosure" open=${Boolean(t||n.length)}>
    <summary>${e("الطاولات والأدوار")}</summary>
    <div class="stack-tight">
      <${De} label=${e("أين يجلس الناس")}
        ><select name="seating">
          ${rt().map(([e,n])=>l`<option value=${e} selected=${t===e}>${n}</option>`)}
        </select><//
      >
      <div class="console-duties" role="group" aria-label=${e("الأدوار في كل طاولة")}>
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
        ${function({store:t},n,{choices:a,of:o,now:l}){const s=[...a,...$(t).filter(({id:e,activity:t})=>t===o&&e!==n.id).map(({id:t,title:n})=>[t,e("بطاقات «{stage}»",{stage:n})])];return s.some(([e])=>e===l)?s:[...s,[l,e("مرحلة حُذفت")]]}(i,c,{choices:o,of:s,now:r}).map(([e,t])=>l`<option value=${e} selected=${r===e}>${t}</option>`)}
      </select><//
    >`},dt={stage:(e,t)=>e.get(t),tick:(e,t)=>e.has(t),number:(e,t)=>Number(e.get(t)),choice:(e,t)=>e.get(t)},$t=(e,t,n)=>{var a,o;return ut[e.type](e,null!=(o=null==(a=t.settings)?void 0:a[e.name])?o:e.default,n,t)};function pt(e,t){const{lanes:n,settings:a}=ot(e),[o,l]=t.get("when").split(":");return{title:t.get("title").trim(),instruction:t.get("instruction").trim(),minutes:Number(t.get("minutes")),day:Number(o),half:l,seating:t.get("seating"),roles:t.getAll("roles"),...n&&{lanes:Qe(t)},settings:Object.fromEntries(a.map(({type:e,name:n})=>[n,dt[e](t,n)]))}}const mt={cards:40,break:20,poster:10};function gt(t,n){const a=t.draft(`stage/new/${n.id}`),o=a=>t.act(function(t,n){const a=i();return ze(e("أُضيفت: {title}",{title:n.title}),Te("add_stage",{stage:a,after:t,...n},["remove_stage",{stage:a}]))}(n.id,function(e){const t=e.get("activity");return{activity:t,...pt(t,e)}}(a)),{quiet:!0});t.ask(s=>l`<${qe} title=${e("إضافة مرحلة")} yes=${e("إضافة مرحلة")} wide ...${{close:s,submit:o,draft:a}}>
        <p class="soft" dir="auto">${e("بعد: {title}",{title:n.title})}</p>
        <${vt} context=${t} after=${n} />
      <//>`)}function vt({context:t,after:n}){var a;const o=c("cards"),s=ot(o.value).about,r={activity:o.value,minutes:null!=(a=mt[o.value])?a:30,day:n.day,half:n.half};return l`<${De} label=${e("ماذا يفعل الناس")} hint=${s}
      ><select name="activity" onInput=${e=>o.value=e.target.value}>
        ${at().map(({name:e,label:t})=>l`<option value=${e} selected=${e===o.value}>${t}</option>`)}
      </select><//
    >
    <${lt} key=${o.value} context=${t} stage=${r} />`}const bt=6e4;function ht({runs:e,status:t,ends_at:n,minutes:a},o){var l;const s=e[e.length-1],r=null!=n?n:s.opened_at+a*bt;return{from:e[0].opened_at,to:"open"===t?Math.max(o,r):null!=(l=s.closed_at)?l:null}}function ft({days:e},t,n){const a=e[t].ends_at;return{day:Number(t),ends:n,planned:a,late:Math.round((n-a)/bt)}}function wt({activity:e,minutes:t,planned:n}){return"break"===e?0:Math.max(0,t-Math.max(5,Math.ceil((null!=n?n:t)/2)))}const yt=e=>e.reduce((e,{gives:t})=>e+t,0);function kt(e,t){const n=e.filter(({can:e,gives:t})=>t<e),a=n.reduce((e,{stage:t})=>e+t.minutes,0),o=yt(e);for(const e of n)e.gives+=Math.min(e.can-e.gives,Math.floor(t*e.stage.minutes/a));return yt(e)===o&&n.length&&(xt(n).gives+=1),yt(e)-o}const xt=e=>e.reduce((e,t)=>t.stage.minutes-t.gives>e.stage.minutes-e.gives?t:e),_t=e=>e.find(e=>"open"===e.status);function Ct(e,t){var n;const a=e.findIndex(e=>e.id===t),o=e=>"ahead"===e.status;return null!=(n=e.slice(a+1).find(o))?n:e.find(o)}function jt(t,n,a){const o=n&&n.id!==t.id?St(n,a):["close_stage",{stage:t.id}];return ze(e("فُتحت: {title}",{title:t.title}),Te("open_stage",{stage:t.id},o))}function St(e,t){const n=e.ends_at?Math.max(0,Math.ceil((e.ends_at-t)/6e4)):0;return["open_stage",{stage:e.id,minutes:n}]}const Ot=(t,n)=>ze(e("أُغلقت: {title}",{title:t.title}),Te("close_stage",{stage:t.id},St(t,n)));function qt(t,n){const a=Object.keys(n).filter(e=>{var a;return n[e]!==(null!=(a=t[e])?a:"")}),o=e=>Object.fromEntries(a.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}));return ze(e("تغيّرت الورشة"),a.length?Te("edit_workshop",o(n),["edit_workshop",o(t)]):[])}const Et=t=>ze(e(t?"القاعة متوقفة":"عادت القاعة إلى العمل"),Te(t?"pause_room":"resume_room",{},[t?"resume_room":"pause_room",{}])),Mt=t=>ze(e(t?"أُغلقت الورشة":"فُتحت الورشة من جديد"),Te(t?"close_workshop":"reopen_workshop",{},[t?"reopen_workshop":"close_workshop",{}]));function Lt({code:n}){const a=c({page:0,pages:0}),o=t(null);r(()=>(o.current=m(n,e=>"pages"in e&&(a.value=e)),o.current.say({by:0}),o.current.close),[n]);const{page:i,pages:u}=a.value;return u<2?null:l`<div class="toolbar console-now-tools" role="group" aria-label=${e("على الحائط")}>
    <${Dt} picture="chevron-start" label=${e("الصفحة السابقة")} onClick=${()=>o.current.say({by:-1})} />
    <span class="console-wall-page" role="status"
      >${s("wall")}${e("صفحة {n} من {all}",{n:i+1,all:u})}</span
    >
    <${Dt} picture="chevron-end" label=${e("الصفحة التالية")} onClick=${()=>o.current.say({by:1})} />
  </div>`}const Dt=({picture:e,label:t,onClick:n})=>l`<button class="button small icon-only" aria-label=${t} onClick=${n}>${s(e,"flip")}</button>`;function Pt(e){const t=$(e.store),n=Ct(t,e.store.get("about","about").current);n&&e.act(jt(n,_t(t),e.now()))}function It({context:t,stages:n,about:a,clock:o}){if(a.closed)return l`<p class="console-now soft">${e("أُغلقت الورشة.")}</p>`;const r=_t(n),i=Ct(n,a.current);return l`<div class="console-now">
    ${r?l`<${Bt} ...${{context:t,stage:r}} />`:l`<p class="soft">${e("لا مرحلة مفتوحة.")}</p>`}
    <${Lt} code=${t.code} />
    ${i&&l`<button class="button primary wide console-next" onClick=${()=>Pt(t)}>
        ${s("play")}<span dir="auto">${e("افتح التالية: {title}",{title:i.title})}</span>
      </button>`}
    ${o.day&&l`<${Ut} ...${{context:t,clock:o}} />`}
  </div>`}function Bt({context:t,stage:n}){const a=e=>()=>t.act(function(e,t,n){const a=e.ends_at&&e.ends_at+6e4*Math.min(0,t)>=n?["extend_stage",{stage:e.id,minutes:-t}]:St(e,n),o=t>0?u(["أكثر بـ {n} دقيقة","أكثر بدقيقة واحدة","أكثر بدقيقتين","أكثر بـ {n} دقائق","أكثر بـ {n} دقيقة","أكثر بـ {n} دقيقة"],"{n} minutes more",t):u(["أقل بـ {n} دقيقة","أقل بدقيقة واحدة","أقل بدقيقتين","أقل بـ {n} دقائق","أقل بـ {n} دقيقة","أقل بـ {n} دقيقة"],"{n} minutes less",-t);return ze(o,Te("extend_stage",{stage:e.id,minutes:t},a))}(n,e,t.now()));return l`<p class="console-now-name"><small>${e("مفتوحة الآن")}</small><b dir="auto">${n.title}</b></p>
    <div class="toolbar console-now-tools">
      <button class="button small" aria-label=${e("أنقص 5 دقائق")} disabled=${!n.ends_at} onClick=${a(-5)}>
        ${e("−5 د")}
      </button>
      <button class="button small" aria-label=${e("زد 5 دقائق")} onClick=${a(5)}>${e("+5 د")}</button>
      <button
        class="button small toolbar-end"
        aria-label=${e("أغلق هذه المرحلة")}
        onClick=${()=>t.act(Ot(n,t.now()))}
      >
        ${s("stop")}${e("إغلاق")}
      </button>
    </div>`}function Ut({context:t,clock:n}){const{late:a,ends:o,planned:r}=n.day,i=function({ahead:e,day:t}){var n;const a=e.map(e=>({stage:e,can:wt(e),gives:0})).filter(({can:e})=>e>0);for(let e=Math.max(0,null!=(n=null==t?void 0:t.late)?n:0);e>0&&kt(a,e)>0;)e=t.late-yt(a);return a.filter(({gives:e})=>e>0).map(({stage:e,gives:t})=>({stage:e,minutes:e.minutes-t}))}(n),c={end:g(o),planned:g(r)};return l`<div class="console-day" data-late=${a>=2}>
    <p>
      <b>${function(t){return Math.abs(t)<2?e("في الموعد"):t>0?u(["متأخرون {n} دقيقة","متأخرون دقيقة","متأخرون دقيقتين","متأخرون {n} دقائق","متأخرون {n} دقيقة","متأخرون {n} دقيقة"],"{n} min behind",t):u(["متقدمون {n} دقيقة","متقدمون دقيقة","متقدمون دقيقتين","متقدمون {n} دقائق","متقدمون {n} دقيقة","متقدمون {n} دقيقة"],"{n} min ahead",-t)}(a)}</b>
      <span
        >${Math.abs(a)<2?e("ينتهي الساعة {end}.",c):e("ينتهي الساعة {end} بدلًا من {planned}.",c)}</span
      >
    </p>
    ${a>=2&&i.length>0&&l`<button
        class="button small wide"
        title=${e("يقصّر المراحل الباقية اليوم، ولا يقصّر أيًّا منها بأكثر من النصف. تبقى الاستراحات كما هي.")}
        onClick=${()=>t.act((t=>ze(e("وُزّع التأخير على المراحل التالية"),t.map(({stage:e,minutes:t})=>Te("edit_stage",{stage:e.id,minutes:t},["edit_stage",{stage:e.id,minutes:e.minutes}]))))(i))}
      >
        ${s("timer")}${e("توزيع التأخير")}
      </button>`}
  </div>`}const[At,Nt]=[88,12],Tt=({drop:e,what:t})=>({onPointerDown:n=>function(e,t,n){var a;if(0!==e.button)return;e.preventDefault();const o=e.currentTarget,l=null!=(a=o.closest("[data-draggable]"))?a:o,s=function(e){for(let t=e.parentElement;t;t=t.parentElement)if(t.scrollHeight>t.clientHeight+1&&/auto|scroll/.test(getComputedStyle(t).overflowY))return t;return document.scrollingElement}(l),r={x:e.clientX,y:e.clientY,thing:l,column:s,top:s.scrollTop,place:null,moving:!1,what:n},i=function(e){for(const[t,n]of Object.entries(e))window.addEventListener(t,n);return()=>{for(const[t,n]of Object.entries(e))window.removeEventListener(t,n)}}({pointermove:e=>zt(r,e),pointerup:()=>(i(),function(e,t){var n,a;const o=null!=(a=null==(n=e.place)?void 0:n.dataset.drop)?a:null,l=e.moving;Ft(e),l&&t(o)}(r,t)),pointercancel:()=>(i(),Ft(r)),keydown:e=>"Escape"===e.key&&(i(),Ft(r))})}(n,e,t)});function zt(e,{clientX:t,clientY:n}){const[a,o]=[t-e.x,n-e.y];!e.moving&&Math.hypot(a,o)<6||(e.moving||requestAnimationFrame(()=>Rt(e)),Object.assign(e,{moving:!0,at:{clientX:t,clientY:n}}),e.thing.classList.add("dragged"),e.thing.style.translate=`${a}px ${o+e.column.scrollTop-e.top}px`,Vt(e,function(e,t,n){var a;const o=null==(a=document.elementsFromPoint(t,n).filter(t=>!e.thing.contains(t))[0])?void 0:a.closest("[data-drop]");return(null==o?void 0:o.dataset.drop)===e.what?null:null!=o?o:null}(e,t,n)))}function Rt(e){if(!e.moving)return;const t=e.column===document.scrollingElement?{top:0,bottom:innerHeight}:e.column.getBoundingClientRect(),n=e.at.clientY<t.top+At?-Nt:e.at.clientY>t.bottom-At?Nt:0;n&&(e.column.scrollTop+=n,zt(e,e.at)),requestAnimationFrame(()=>Rt(e))}function Vt(e,t){var n;t!==e.place&&(null==(n=e.place)||n.classList.remove("landing"),null==t||t.classList.add("landing"),e.place=t)}function Ft(e){Vt(e,null),e.moving=!1,e.thing.classList.remove("dragged"),e.thing.style.translate=""}function Jt({label:e,items:a,face:o=s("other"),look:i="button quiet small icon-only"}){const[c,u]=n(null),d=t(null),$=e=>{("focusout"!==(null==e?void 0:e.type)||e.relatedTarget&&!d.current.contains(e.relatedTarget))&&(u(null),"Escape"===(null==e?void 0:e.key)&&d.current.querySelector("button").focus())};return r(()=>c&&function(e,t){var n;const a=e.querySelector(".menu"),o=n=>e.contains(n.target)||t(n),l=e=>function(e,t,n){if("Escape"===e.key)return e.stopPropagation(),n(e);const a={ArrowDown:1,ArrowUp:-1}[e.key];return a&&t.length?(e.preventDefault(),t.at((t.indexOf(document.activeElement)+a)%t.length).focus()):void 0}(e,[...a.querySelectorAll(".menu-item")],t);return function(e){const{bottom:t,left:n,right:a}=e.getBoundingClientRect();e.classList.toggle("up",t>window.innerHeight-8),e.classList.toggle("over",n<8||a>window.innerWidth-8)}(a),null==(n=a.querySelector(".menu-item"))||n.focus(),document.addEventListener("pointerdown",o),e.addEventListener("keydown",l),e.addEventListener("focusout",t),()=>{document.removeEventListener("pointerdown",o),e.removeEventListener("keydown",l),e.removeEventListener("focusout",t)}}(d.current,$),[c]),l`<span class="drop console-menu" data-open=${Boolean(c)} ref=${d}>
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
  </button>`;function Wt(t,n){const a=t.draft(`stage/${n.id}`),o=a=>t.act(function(t,n,a){var o;const l={...Ke,...t},s=Object.keys(n).filter(e=>{return"settings"!==e&&(t=n[e],a=l[e],!(JSON.stringify(t)===JSON.stringify(a)));var t,a}),r={...a,...t.settings},i=Object.keys(null!=(o=n.settings)?o:{}).filter(e=>n.settings[e]!==r[e]);if(!s.length&&!i.length)return ze("");const c=(e,n)=>({stage:t.id,...Object.fromEntries(s.map(t=>[t,e[t]])),...i.length&&{settings:Object.fromEntries(i.map(e=>[e,n[e]]))}});return ze(e("تغيّرت المرحلة"),Te("edit_stage",c(n,n.settings),["edit_stage",c(l,r)]))}(n,pt(n.activity,a),Ht(n)),{quiet:!0});t.ask(s=>l`<${qe} title=${e("عدّل المرحلة")} yes=${e("حفظ")} wide ...${{close:s,submit:o,draft:a}}>
        <${lt} context=${t} stage=${n} />
      <//>`)}const Ht=({activity:e})=>Object.fromEntries(ot(e).settings.map(e=>[e.name,e.default])),Qt={id:null,until:0};function Gt({context:n,stage:a,stages:o,clock:i,next:c,seen:u,current:d,look:p}){const m="ahead"===a.status?c?"next":"ahead":a.status,g=`stage:${a.place}`,v=function(e){const n=t(null);return r(()=>{Qt.id===e.id&&Date.now()<Qt.until&&n.current.focus()},[e.position,e.day,e.half]),n}(a);return l`<li
    class="stage"
    data-state=${m}
    data-seen=${u}
    data-drop=${g}
    data-draggable
    aria-current=${d?"step":void 0}
  >
    <span
      class="stage-mark console-grip"
      title=${e("اسحبها إلى مكان آخر")}
      ...${Tt({what:g,drop:e=>function(e,t,n){if(!(null==n?void 0:n.startsWith("stage:")))return;const a=$(e.store),o=Number(n.slice(6));e.act(Fe(a,t.id,o,a[o]))}(n,a,e)})}
    >
      ${"done"===a.status?s("check"):"open"===a.status?s("play"):a.place+1}</span
    >
    <button
      ref=${v}
      class="stage-name console-plain"
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick=${()=>p(a.id)}
      onKeyDown=${e=>function(e,t,n){const a=e.altKey&&{ArrowUp:-1,ArrowDown:1}[e.key];a&&(e.preventDefault(),Object.assign(Qt,{id:n.id,until:Date.now()+3e3}),en(t,n,a))}(e,n,a)}
    >
      <span dir="auto">${a.title}</span><${Yt} stage=${a} times=${i.times.get(a.id)} />
    </button>
    <${Jt} label=${e("المزيد عن {title}",{title:a.title})} items=${()=>function(e,t,n){return[...tn(e,t,_t(n)),null,...nn(e,t,n)].filter(e=>!1!==e)}(n,a,o)} />
  </li>`}const Xt={open:()=>e("مفتوحة"),done:()=>e("تمّت"),skipped:()=>e("تُركت")};function Yt({stage:t,times:n}){var a;const o=null==(a=Xt[t.status])?void 0:a.call(Xt),s=t.minutes?v(t.minutes):e("دون حد للوقت"),r=n&&"skipped"!==t.status;return l`<small class="stage-line">
    ${o&&l`<span class=${r?"visually-hidden":""}>${o}</span>`}
    ${n&&l`<bdi class="stage-times">${Zt(n)}</bdi>`}
    <span class="stage-times">${s}</span>
  </small>`}const Zt=({from:e,to:t})=>t?`${g(e)}–${g(t)}`:g(e),en=(e,t,n)=>e.act(function(e,t,n){const a=e.findIndex(e=>e.id===t),o=e[a+n];return o?Ve(o,e[a])?Fe(e,t,a+n):Fe(e,t,a,Re(o)):ze("")}($(e.store),t.id,n));function tn(t,n,a){if("open"===n.status)return[{icon:"stop",words:e("إغلاق"),act:()=>t.act(Ot(n,t.now()))}];const o="skipped"===n.status;return[{icon:"play",words:n.opened_at?e("افتح من جديد"):e("مفتوحة الآن"),act:()=>t.act(jt(n,a,t.now()))},{icon:o?"undo":"arrow-end",words:e(o?"أعدها إلى جدول الأعمال":"تجاوز"),act:()=>t.act(((t,n)=>ze(e(n?"تُركت: {title}":"عادت إلى جدول الأعمال: {title}",{title:t.title}),Te("skip_stage",{stage:t.id,skipped:n},["skip_stage",{stage:t.id,skipped:!n}])))(n,!o))}]}const nn=(t,n,a)=>[{icon:"edit",words:e("تعديل…"),act:()=>Wt(t,n)},{icon:"plus",words:e("إضافة مرحلة بعد هذه…"),act:()=>gt(t,n)},{icon:"copy",words:e("تكرار"),act:()=>t.act(function(t){const n=i();return ze(e("كُرّرت: {title}",{title:t.title}),Te("duplicate_stage",{stage:t.id,as:n},["remove_stage",{stage:n}]))}(n))},n.place>0&&{icon:"chevron-up",words:e("انقل إلى أعلى"),act:()=>en(t,n,-1)},n.place<a.length-1&&{icon:"chevron-down",words:e("انقل إلى أسفل"),act:()=>en(t,n,1)},"open"!==n.status&&a.length>1&&{icon:"trash",words:e("إزالة…"),danger:!0,act:()=>async function(t,n){const a=function(e,t){var n,a,o;const l=e.store.all("card").filter(e=>e.stage===t.id).length,s=null!=(o=null==(a=null==(n=e.parts[t.activity])?void 0:n.holds)?void 0:a.call(n,t,e.store))?o:[];return[...l?[u(["لا بطاقات","بطاقة واحدة","بطاقتان","{n} بطاقات","{n} بطاقة","{n} بطاقة"],"{n} cards",l)]:[],...s]}(t,n),o={title:e("هل تُخرج {name}؟",{name:n.title}),yes:e("إزالة"),danger:!0,text:[e("تحتوي على: {things}.",{things:a.join(", ")}),e("تختفي من الحائط والتقرير وكل الوثائق، وتعود عند استعادة المرحلة.")]};a.length&&!await t.confirm(o)||t.act((({id:t,title:n})=>ze(e("أُزيلت: {title}",{title:n}),Te("remove_stage",{stage:t},["restore_stage",{stage:t}])))(n))}(t,n)}],[an,on]=[120,280],ln=["title","task","place","day0"];function sn({context:t,look:n,looking:a}){var o;const r=b(()=>Math.floor(t.seconds.value/6e4)),i=$(t.store),c=t.store.get("about","about"),u=function(e,t,n){var a,o,l;const s=function({days:e={}},t){var n;return null!=(n=Object.keys(e).filter(n=>p(e[n].began_at)===p(t)).sort((t,n)=>e[n].began_at-e[t].began_at)[0])?n:""}(t,n),r=new Map;for(const t of e)(null==(a=t.runs)?void 0:a.length)&&r.set(t.id,ht(t,n));const i=function(e,{current:t},n){const a=e.findIndex(({id:e})=>e===t),o=e.filter(({status:e,day:t})=>"ahead"===e&&String(t)===n),l=t=>e.indexOf(t);return[...o.filter(e=>l(e)>a),...o.filter(e=>l(e)<a)]}(e,t,s),c=e.find(({status:e})=>"open"===e),u=c&&null!=(l=null==(o=r.get(c.id))?void 0:o.to)?l:n,d=i.reduce((e,t)=>function(e,{id:t,minutes:n},a){const o=a+(null!=n?n:0)*bt;return e.set(t,{from:a,to:o}),o}(r,t,e),u);return{times:r,ahead:i,day:s&&(c||i.length)?ft(t,s,d):null}}(i,c,6e4*r.value),d=null==(o=Ct(i,c.current))?void 0:o.id,m={context:t,stages:i,clock:u,look:n,looking:a,next:d,current:c.current},g=h(i.map((e,t)=>{var n;return{...e,place:t,half:null!=(n=e.half)?n:""}})),v=Math.max(...i.map(({day:e})=>e));return l`<section class="console-agenda" aria-label=${e("جدول الأعمال")}>
    <${It} ...${{context:t,stages:i,about:c,clock:u}} />
    <div class="console-halves">
      ${g.map((e,t)=>l`<${rn} key=${t} ...${m} half=${e} days=${v} />`)}
    </div>
    <button class="button quiet wide" onClick=${()=>gt(t,i[i.length-1])}>
      ${s("plus")}${e("إضافة مرحلة…")}
    </button>
    <${cn} context=${t} />
    <${un} ...${{context:t,about:c}} />
  </section>`}function rn({half:e,days:t,next:n,looking:a,current:o,...s}){const r=d(e,t);return l`<section class="console-half">
    ${r&&l`<h3 data-drop=${`stage:${e.stages[0].place}`}>
        ${r}<small>${e.minutes>0&&v(e.minutes)}</small>
      </h3>`}
    <ol class="stage-list">
      ${e.stages.map(e=>l`<${Gt}
            key=${e.id}
            ...${s}
            stage=${e}
            next=${n===e.id}
            seen=${a===e.id}
            current=${o===e.id}
          />`)}
    </ol>
  </section>`}function cn({context:t}){const n=$(t.store,"removed_stage");return n.length?l`<details class="disclosure console-removed">
    <summary>${u(["{n} مرحلة مُزالة","مرحلة مُزالة واحدة","مرحلتان مُزالتان","{n} مراحل مُزالة","{n} مرحلة مُزالة","{n} مرحلة مُزالة"],"{n} removed stages",n.length)}</summary>
    <ul>
      ${n.map(n=>l`<li key=${n.id}>
            <span dir="auto">${n.title}</span>
            <button
              class="button small"
              aria-label=${e("استعادة {title}",{title:n.title})}
              onClick=${()=>t.act((({id:t,title:n})=>ze(e("عادت إلى جدول الأعمال: {title}",{title:n}),Te("restore_stage",{stage:t},["remove_stage",{stage:t}])))(n))}
            >
              ${e("استعادة")}
            </button>
          </li>`)}
    </ul>
  </details>`:null}function un({context:t,about:n}){const a=l`<button class="button quiet wide" onClick=${()=>function(t){const n=t.store.get("about","about"),a=t.draft("workshop"),o=e=>{const a=Object.fromEntries(ln.map(t=>[t,e.get(t).trim()]));return t.act(qt(n,a),{quiet:!0})};t.ask(t=>{var s,r,i;return l`<${qe} title=${e("عدّل الورشة")} yes=${e("حفظ")} ...${{close:t,submit:o,draft:a}}>
        <${De} label=${e("العنوان")}
          ><input name="title" required maxlength=${an} defaultValue=${n.title} dir="auto"
        /><//>
        <${De} label=${e("السؤال")} hint=${e("جملة واحدة يعمل عليها كل من في القاعة.")}>
          <textarea name="task" rows="3" maxlength=${on} defaultValue=${null!=(s=n.task)?s:""} dir="auto"></textarea>
        <//>
        <${De} label=${e("المكان")}
          ><input name="place" maxlength=${an} defaultValue=${null!=(r=n.place)?r:""} dir="auto"
        /><//>
        <${De} label=${e("اليوم 0")} hint=${e("تُحسب المئة والألف يوم من هنا.")}
          ><input name="day0" type="date" defaultValue=${null!=(i=n.day0)?i:""}
        /><//>
      <//>`})}(t)}>
    ${s("settings")}${e("عدّل الورشة…")}
  </button>`;if(n.closed)return l`${a}<button class="button wide" onClick=${()=>t.act(Mt(!1))}>
        ${s("unlock")}${e("افتح الورشة من جديد")}
      </button>`;const o={title:e("هل تغلق الورشة؟"),yes:e("أغلق الورشة"),danger:!0,text:e("لن يستطيع أحد الإرسال بعد ذلك. تبقى الخطط والتقرير والتنزيلات. ويمكنك فتحها من جديد في أي وقت.")};return l`${a}<button class="button quiet wide" onClick=${async()=>await t.confirm(o)&&t.act(Mt(!0))}>
      ${s("lock")}${e("أغلق الورشة…")}
    </button>`}async function dn({code:t,token:n},a,{method:o="GET",body:l,raw:s}={}){var r;const i={method:o,headers:{Authorization:`Bearer ${n}`,...l&&{"Content-Type":"application/json"}},body:l?JSON.stringify(l):s},c=await fetch(`/api/workshops/${encodeURIComponent(t)}${a}`,i).catch(()=>null),u=await(null==c?void 0:c.json().catch(()=>null));if(null==c?void 0:c.ok)return u;const{code:d="no_line",why:$}=null!=(r=null==u?void 0:u.error)?r:{};throw{code:d,why:$||e("لا يمكن الوصول إلى الخادم. حاول مرة أخرى.")}}async function $n(t,n){var a;const o=`/api/workshops/${t.code}/${n}`,l=await fetch(o,{headers:{Authorization:`Bearer ${t.token}`}}).catch(()=>null);if(!(null==l?void 0:l.ok))return{why:null!=(a=await pn(l))?a:e("لم يصل التنزيل. حاول مرة أخرى.")};const s=await l.blob().catch(()=>null);return s?{blob:s,name:mn(l)}:{why:e("لم يصل التنزيل. حاول مرة أخرى.")}}const pn=async e=>{var t,n;return null==(n=null==(t=await(null==e?void 0:e.json().catch(()=>null)))?void 0:t.error)?void 0:n.why};function mn(e){var t,n;const a=null!=(t=e.headers.get("Content-Disposition"))?t:"",o=/filename\*=UTF-8''([^;]+)/i.exec(a);return o?decodeURIComponent(o[1]):null==(n=/filename="?([^";]+)"?/.exec(a))?void 0:n[1]}function gn(e,t){Object.assign(document.createElement("a"),{href:bn(e),download:t}).click()}function vn(e,t){window.open(bn(e),"_blank")||gn(e,t)}function bn(e){const t=URL.createObjectURL(e);return setTimeout(()=>URL.revokeObjectURL(t),6e4),t}function hn({context:t}){return l`<div class="console-agenda-foot">
    <button class="button quiet wide" onClick=${()=>async function(t){var n;const a=await $n(t,"method");return a.why?t.toast({text:a.why,tone:"error"}):(gn(a.blob,null!=(n=a.name)?n:`${t.code}.toml`),t.toast({text:e("نُزّل")}))}(t)}>
      ${s("download")}${e("احفظ جدول الأعمال هذا")}
    </button>
    ${!wn(t)&&!t.rehearsal.value&&l`<${yn} context=${t} />`}
  </div>`}function fn({context:t}){return t.rehearsal.value?l`<div class="banner console-strip console-rehearsal" role="status" data-tone="warn">
    ${s("people")}<span>${e("هذه تجربة مع مشاركين افتراضيين. تُحذف عندما تنهيها.")}</span>
    <button class="button small" onClick=${()=>async function(t){const n={title:e("إنهاء التجربة؟"),yes:e("أنهِ التجربة"),danger:!0,text:e("يُحذف كل ما فيها. ورشتك كما تركتها.")};if(await t.confirm(n))try{const{of:e}=await dn(t,"/rehearsal",{method:"DELETE"});location.assign(e?`/w/${e}/run`:"/")}catch({why:e}){t.toast({text:e,tone:"error"})}}(t)}>${s("stop")}${e("أنهِ التجربة")}</button>
  </div>`:null}const wn=({store:e})=>e.all("person").some(({status:e,group:t})=>"in"===e&&t);function yn({context:t}){const n=c(!1);return l`<div class="console-rehearse">
    <button class="button wide" disabled=${n.value} onClick=${async()=>{const e=window.open("","_blank");n.value=!0,await async function(e,t){try{const{code:n,facilitator_key:a}=await dn(e,"/rehearsal",{method:"POST"});(null!=t?t:window).location.assign(`/w/${n}/run#key=${a}`)}catch({why:n}){null==t||t.close(),e.toast({text:n,tone:"error"})}}(t,e),n.value=!1}}>
      ${s("play")}${e("جرّب مع مشاركين افتراضيين")}
    </button>
    <small class="soft"
      >${e("تُفتح تجربة في علامة تبويب جديدة بجدول الأعمال نفسه و24 مشاركًا افتراضيًا. ولا يُحفظ منها شيء.")}</small
    >
  </div>`}const[kn,xn]=[2e9,3e8],[_n,Cn]=[.5,2],jn=["ok","info","warn","error"];function Sn({address:t,address_lost:n}){const a=e("تصل إليه الهواتف على {address}",{address:t});return n?{id:"address",tone:"warn",words:fe(n),hint:a}:{id:"address",tone:"ok",words:a}}const On=({live:t})=>t?{id:"line",tone:"ok",words:e("هذه اللوحة متصلة")}:{id:"line",tone:"error",words:e("هذه اللوحة غير متصلة"),hint:e("يعيد المحاولة وحده. قد يكون ما تراه قديمًا.")};function qn({waiting:t,durable:n}){const a=[];return t&&a.push({id:"waiting",tone:"warn",words:u(["{n} خطوة لك بانتظار الإرسال","خطوة واحدة لك بانتظار الإرسال","خطوتان لك بانتظار الإرسال","{n} خطوات لك بانتظار الإرسال","{n} خطوة لك بانتظار الإرسال","{n} خطوة لك بانتظار الإرسال"],"{n} of your posts are waiting to be sent",t)}),n||a.push({id:"durable",tone:"info",words:e("لا يحفظ هذا المتصفح شيئًا بعد إغلاق الصفحة")}),a}function En({connected:e,behind:t,air_wait:n=null}){const a=u(["لا شاشة متصلة","شاشة واحدة متصلة","شاشتان متصلتان","{n} شاشات متصلة","{n} شاشة متصلة","{n} شاشة متصلة"],"{n} screens connected",e);return t&&null===n?{id:"people",tone:"warn",words:a,hint:u(["{n} منها متأخرة وتلحق","واحدة منها متأخرة وتلحق","اثنتان منها متأخرتان وتلحقان","{n} منها متأخرة وتلحق","{n} منها متأخرة وتلحق","{n} منها متأخرة وتلحق"],"{n} of them are behind and catching up",t)}:{id:"people",tone:"ok",words:a}}function Mn({air_wait:t=null}){if(null===t||t<_n)return[];const n=Math.max(1,Math.round(t));return[{id:"air",tone:t<Cn?"info":"warn",words:u(["الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف فورًا تقريبًا","الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف بعد ثانية تقريبًا","الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف بعد ثانيتين تقريبًا","الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف بعد {n} ثوانٍ تقريبًا","الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف بعد {n} ثانية تقريبًا","الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف بعد {n} ثانية تقريبًا"],"Wifi busy: others’ cards reach phones after about {n} seconds",n),hint:e("لا يضيع شيء، وتُحفظ المشاركات فورًا. نقطة وصول ثانية تساعد.")}]}function Ln({unsaved:t,trouble:n,last_commit:a},{now:o}){return n?{id:"saved",tone:"error",words:e("لا يمكن حفظ المنشورات: {why}",{why:n}),hint:e("إنها تنتظر على الهواتف. أعد القرص أو ملف الجلسة إلى مكانه فتُحفظ.")}:t?{id:"saved",tone:"warn",words:u(["يُحفظ {n} إرسال","يُحفظ إرسال واحد","يُحفظ إرسالان","تُحفظ {n} إرسالات","يُحفظ {n} إرسالًا","يُحفظ {n} إرسال"],"{n} posts are being saved",t)}:{id:"saved",tone:"ok",words:a?e("حُفظ كل شيء؛ آخر إرسال منذ {ago}",{ago:f(o-a)}):e("حُفظ كل شيء")}}function Dn({brought_back:t},{now:n}){if(!t)return[];const[a,o]=t;return[{id:"brought-back",tone:"warn",words:e("أُخذ ملف الجلسة من مكانه وحُفظ من جديد قبل {ago}",{ago:f(n-a)}),hint:e("لم يُفقد شيء. الورشة في {file}.",{file:o})}]}function Pn({restored:t,came_back:n}){return null==t?[]:[{id:"back",tone:"info",words:n?u(["عاد {n} إرسال بعد وضع النسخة","عاد إرسال واحد بعد وضع النسخة","عاد إرسالان بعد وضع النسخة","عادت {n} إرسالات بعد وضع النسخة","عاد {n} إرسالًا بعد وضع النسخة","عاد {n} إرسال بعد وضع النسخة"],"{n} posts arrived after the copy was put in place",n):e("هذه الورشة مستمرة من نسخة")}]}function In({last_copy:t,copy_failed:n,copies:a},{now:o}){return n?{id:"copy",tone:"error",words:e("فشلت النسخة: {why}",{why:n}),hint:t?e("آخر نسخة منذ {ago}",{ago:f(o-t)}):void 0}:!t&&a?{id:"copy",tone:"info",words:e("تُعدّ أول نسخة في مكان آخر")}:t?{id:"copy",tone:o-t>18e4?"warn":"ok",words:e("آخر نسخة منذ {ago}",{ago:f(o-t)})}:{id:"copy",tone:"warn",words:e("لا نسخة محفوظة في مكان آخر"),hint:e("إذا تعطل هذا الحاسوب ضاعت الورشة. نزّل نسخة من حين إلى آخر، من المستندات.")}}function Bn({disk_free:t}){const n=e("{size} غيغابايت حرة على القرص",{size:(t/1e9).toFixed(1)});return t<xn?{id:"disk",tone:"error",words:n,hint:e("أفرغ مكانًا الآن، وإلا رُفض الإرسال.")}:{id:"disk",tone:t<kn?"warn":"ok",words:n}}function Un({clock:t,clock_reads:n,clock_jumped:a}){return t?[{id:"clock",tone:"error",words:e("لا يمكن أن تكون ساعة الحاسوب صحيحة: {when}",{when:n}),hint:e("اضبط التاريخ والوقت قبل أن تتابع: تعتمد عليهما المؤقتات ومواعيد الاستحقاق والروابط.")}]:a?[{id:"clock",tone:"warn",words:a>0?e("قُدّمت ساعة الحاسوب بمقدار {time}",{time:f(1e3*a)}):e("أُخّرت ساعة الحاسوب بمقدار {time}",{time:f(1e3*-a)}),hint:e("حدّد دقائق المرحلة المفتوحة من جديد، وتحقق من الروابط ومواعيد الاستحقاق.")}]:[]}function An({context:t}){var n,a;const o=c(null);r(()=>function(e,t){const n=async()=>{if("hidden"===document.visibilityState)return;const n=e.way.peek(),a=await fetch(`/api/health/${e.code}`,{headers:{Authorization:`Bearer ${e.token}`}}).catch(()=>null);t.value=(null==a?void 0:a.ok)?{...await a.json(),at:Date.now()}:{missing:!0},(null==a?void 0:a.ok)&&(e.rehearsal.value=!0===t.value.rehearsal),(null==a?void 0:a.ok)&&e.way.peek()===n&&(e.way.value=((e,t)=>{var n,a;return{joinUrl:`${e.address}/w/${t}`,choices:null!=(n=e.addresses)?n:[],lost:null!=(a=e.address_lost)?a:null}})(t.value,e.code))};n();const a=setInterval(n,5e3);return()=>clearInterval(a)}(t,o),[]);const i=t.sync.state.value,u=function(t,n){const a=[On(n),...qn(n)];return t?t.missing?[...a,{id:"server",tone:"error",words:e("لا يعطي الخادم تقريرًا.")}]:[...a,En(t),...Mn(t),Ln(t,n),...Dn(t,n),...Pn(t),...t.rehearsal?[]:[In(t,n)],Bn(t),...Un(t),Sn(t)]:[...a,{id:"asking",tone:"info",words:e("يُسأل الخادم…")}]}(o.value,{now:t.seconds.value,live:"live"===i,waiting:t.outbox.waiting.value,durable:t.outbox.durable.value}),d=(e=>jn[Math.max(0,...e.map(e=>jn.indexOf(e.tone)))])(u);return l`<details class="console-health" data-tone=${d}>
    <summary>
      ${s(Nn[d])}<b
        >${null!=(a=null==(n=u.find(e=>e.tone===d&&Tn.has(d)))?void 0:n.words)?a:e("كل شيء على ما يرام")}</b
      >
    </summary>
    <ul class="console-health-lines" aria-live="off">
      ${u.map(({id:e,tone:t,words:n,hint:a})=>l`<li key=${e} data-tone=${t} data-health=${e}>
            ${s(Nn[t])} <span>${n}${a&&l`<small>${a}</small>`}</span>
          </li>`)}
    </ul>
  </details>`}const Nn={ok:"check",warn:"warning",error:"warning",info:"info"},Tn=new Set(["warn","error"]),[zn,Rn]=["ABCDEFGHJKMNPQRSTUVWXYZ23456789",8];function Vn(t,n){var a;const o={sector:"",group:"",level:"",flag:"",inviter:"",by:"",...t},l=Object.keys(n).filter(e=>n[e]!==o[e]),s=e=>({invitation:t.id,...Object.fromEntries(l.map(t=>[t,e[t]]))});return ze(e("تغيّر: {name}",{name:null!=(a=n.who)?a:t.who}),l.length?Te("edit_invitation",s(n),["edit_invitation",s(o)]):[])}const Fn=(e,t)=>parseInt(e,10)-parseInt(t,10)||(e<t?-1:1),Jn=e=>e.ask(t=>l`<${Kn} ...${{context:e,close:t}} />`);function Kn({context:t,close:n}){const{store:a}=t,o=function(e){const t=new Set($(e).map(({day:e=1,half:t})=>t?`${e}-${t}`:String(e))),n=e.all("headcount").map(({id:e})=>e).filter(e=>!t.has(e));return n.length?[...t,...n].sort(Fn):[...t]}(a),s=new Map(a.all("attendance").map(e=>[e.id,e])),r=a.all("person").filter(({group:e,status:t})=>e&&"erased"!==t),i=y(a),u=c(1===i.length?[i[0].id]:[]),d={context:t,days:o,marks:s,open:u};return l`<${Oe} wide title=${e("من كان حاضرًا")} close=${n}>
    <div class="stack">
      <p class="soft">${e("يُسجَّل الناس حاضرين عندما ينضمون أو يعودون. انقر علامة لتصحيحها.")}</p>
      <div class="scroller console-attendance" tabindex="0">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${e("المجموعة")}</th>
              ${o.map(e=>l`<th key=${e} scope="col" class="number">${F(e)}</th>`)}
            </tr>
          </thead>
          ${i.map(e=>l`<${Hn}
                key=${e.id}
                ...${d}
                group=${e}
                people=${r.filter(t=>t.group===e.id)}
              />`)}
          <tfoot>
            <tr>
              <th scope="row">${e("الجميع")}</th>
              ${o.map(e=>l`<${Qn} key=${e} ...${{people:r,day:e,marks:s}} />`)}
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  <//>`}const Wn=(e,t,n)=>e.get(`${t}/${n.id}`);function Hn({context:e,days:t,marks:n,open:a,group:o,people:r}){const i=a.value.includes(o.id),c=i?[...r].sort((e,t)=>ee(e).localeCompare(ee(t))):[];return l`<tbody>
    <tr class="console-attendance-group">
      <th scope="rowgroup">
        <button class="console-plain" aria-expanded=${i} disabled=${!r.length} onClick=${()=>a.value=i?a.value.filter(e=>e!==o.id):[...a.value,o.id]}>
          <span class="badge" data-colour=${o.colour}>${s(o.icon)}</span
          ><span dir="auto">${o.name}</span>${r.length>0&&s(i?"chevron-up":"chevron-down")}
        </button>
      </th>
      ${t.map(e=>l`<${Qn} key=${e} ...${{people:r,day:e,marks:n}} />`)}
    </tr>
    ${c.map(a=>l`<tr key=${a.id}>
          <th scope="row" dir="auto">${ee(a)}</th>
          ${t.map(t=>l`<${Gn} key=${t} ...${{context:e,person:a,day:t,mark:Wn(n,t,a)}} />`)}
        </tr>`)}
  </tbody>`}function Qn({people:e,day:t,marks:n}){const a=e.filter(e=>{var a;return null==(a=Wn(n,t,e))?void 0:a.present}).length;return l`<td class="number">${a?l`<b>${a}</b>`:l`<span class="soft">–</span>`}</td>`}function Gn({context:t,person:n,day:a,mark:o}){const r=o?o.present?e("حاضر"):e("لم يكن حاضرًا"):e("لم يُسجَّل");return l`<td class="number">
    <button
      class="button small icon-only quiet console-mark"
      data-state=${o?o.present?"there":"away":"unknown"}
      aria-label=${e("{name}، {when}: {state}",{name:ee(n),when:F(a),state:r})}
      title=${r}
      onClick=${()=>t.act(function(t,n,a,o){const l=e=>({person:t.id,half_day:n,present:null!=e?e:null}),s={name:ee(t),when:F(n)};return ze(e(a?"حضر {name}: {when}":"لم يحضر {name}: {when}",s),Te("mark_attendance",l(a),["mark_attendance",l(o)]))}(n,a,!(null==o?void 0:o.present),null==o?void 0:o.present))}
    >
      ${o?s(o.present?"check":"close"):"–"}
    </button>
  </td>`}const Xn=e=>e.ask(t=>l`<${Yn} ...${{context:e,close:t}} />`);function Yn({context:t,close:n}){const a=c(""),o=c(null),s=c(null),r=c(!1),i=c("");async function u(e=""){var n;r.value=!0;const l={method:"POST",raw:null!=(n=o.value)?n:a.value},c=await dn(t,`/people${e}`,l).catch(e=>(i.value=e.why,null));c&&([s.value,i.value]=[c,""]),r.value=!1}return l`<${Oe} wide title=${e("أضف قائمة أشخاص")} close=${n}>
    ${s.value?l`<${ta}
            told=${s.value}
            onAdd=${()=>u("?groups=add")}
            ...${{again:()=>(s.value=null,o.value=null),close:n,busy:r.value}}
          />`:l`<form class="stack" onSubmit=${e=>(e.preventDefault(),u())}>
            <${ea} ...${{text:a,file:o}} />
            ${i.value&&l`<${Zn} why=${i.value} />`}
            <div class="dialog-foot">
              <button type="button" class="button" onClick=${n}>${e("إلغاء")}</button>
              <button class="button primary" disabled=${r.value||!(o.value||a.value.trim())}>
                ${r.value?e("جارٍ القراءة…"):e("إضافة")}
              </button>
            </div>
          </form>`}
  <//>`}const Zn=({why:e})=>l`<p class="notice" role="alert" data-tone="error">${s("warning")}<span>${e}</span></p>`;function ea({text:t,file:n}){return l`<${De}
      label=${e("الصق الأسماء هنا")}
      hint=${e("شخص في كل سطر، من Word أو WhatsApp أو جدول بيانات. مثلًا: Ana Silva – Fishers")}
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
      label=${e("أو افتح ملفًا")}
      hint=${e("جدول بيانات (‎.xlsx) أو CSV أو نص. الأعمدة: الاسم، المجموعة، المؤسسة، الطاولة، السلطة، الموارد، الخبرة، المعلومات، الحاجة.")}
      ><input type="file" accept=${".txt,.csv,.tsv,.xlsx"} onChange=${e=>{var t;return n.value=null!=(t=e.target.files[0])?t:null}}
    /><//>
    ${n.value&&l`<p class="soft" role="status">${s("file")} <bdi>${n.value.name}</bdi></p>`}`}const ta=({told:t,onAdd:n,again:a,close:o,busy:s})=>l`<div class="stack" role="status">
    <p class="console-counts">
      <b>${u(["لم يُضف أحد ({n})","أُضيف واحد ({n})","أُضيف اثنان ({n})","أُضيف {n}","أُضيف {n}","أُضيف {n}"],"{n} added",t.added)}</b>
      <span>${u(["لم يتغير شيء ({n})","تغيّر واحد ({n})","تغيّر اثنان ({n})","تغيّر {n}","تغيّر {n}","تغيّر {n}"],"{n} changed",t.changed)}</span>
      <span class="soft">${u(["{n} بلا تغيير","{n} بلا تغيير","{n} بلا تغيير","{n} بلا تغيير","{n} بلا تغيير","{n} بلا تغيير"],"{n} unchanged",t.same)}</span>
    </p>
    ${t.groups.length>0&&l`<${na} ...${{told:t,onAdd:n,busy:s}} />`}
    ${t.lines.length>0&&l`<${aa} lines=${t.lines} />`}
    <div class="dialog-foot">
      <button class="button" onClick=${a}>${e("أضف قائمة أخرى")}</button>
      <button class="button primary" onClick=${o}>${e("تمّ")}</button>
    </div>
  </div>`,na=({told:t,onAdd:n,busy:a})=>l`<div class="notice" data-tone="warn">
    ${s("people")}
    <div class="stack-tight">
      <p>
        ${e("هذه المجموعات ليست في الورشة:")}${" "}
        ${t.groups.map((e,t)=>l`${t?", ":""}<bdi>${e}</bdi>`)}
      </p>
      <button class="button small" disabled=${a} onClick=${n}>
        ${s("plus")}${u(["لا تضف مجموعات ({n})","أضف مجموعة واحدة ({n})","أضف مجموعتين ({n})","أضف {n} مجموعات","أضف {n} مجموعة","أضف {n} مجموعة"],"Add {n} groups",t.groups.length)}
      </button>
    </div>
  </div>`,aa=({lines:t})=>l`<div class="scroller console-lines" tabindex="0">
    <table class="table">
      <caption>
        ${u(["لا أسطر للمراجعة ({n})","سطر واحد للمراجعة ({n})","سطران للمراجعة ({n})","{n} أسطر للمراجعة","{n} سطرًا للمراجعة","{n} سطر للمراجعة"],"{n} lines to check",new Set(t.map(({line:e})=>e)).size)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${e("السطر")}</th>
          <th scope="col">${e("ما وُجد")}</th>
        </tr>
      </thead>
      <tbody>
        ${t.map(({line:e,why:t},n)=>l`<tr key=${n}>
              <td class="number">${e}</td>
              <td dir="auto">${t}</td>
            </tr>`)}
      </tbody>
    </table>
  </div>`,[oa,la]=[60,120],sa=e=>e.ask(t=>l`<${ia} ...${{context:e,close:t}} />`),ra=(e,{person:t})=>{var n;return"in"===(null==(n=e.get("person",null!=t?t:""))?void 0:n.status)};function ia({context:t,close:n}){const{store:a}=t,o=c(""),r=o.value.trim().toLocaleLowerCase(),i=[...a.all("invitee")].sort((e,t)=>e.name.localeCompare(t.name)),d=i.filter(({name:e,organisation:t=""})=>`${e} ${t}`.toLocaleLowerCase().includes(r)),$=i.filter(e=>ra(a,e)).length;return l`<${Oe} wide title=${e("الأشخاص المنتظرون")} close=${n}>
    <div class="stack">
      <div class="toolbar">
        <p>
          <b>${u(["لا أحد منتظر ({n})","شخص واحد منتظر ({n})","شخصان منتظران ({n})","{n} أشخاص منتظرون","{n} شخصًا منتظرًا","{n} شخص منتظر"],"{n} people expected",i.length)}</b>${" "}
          ${i.length>0&&l`<span class="soft">${u(["لا أحد منهم هنا ({n})","واحد منهم هنا ({n})","اثنان منهم هنا ({n})","{n} منهم هنا","{n} منهم هنا","{n} منهم هنا"],"{n} of them are here",$)}</span>`}
        </p>
        <span class="toolbar-end">
          <button class="button small primary" onClick=${()=>Xn(t)}>
            ${s("people")}${e("أضف قائمة…")}
          </button>
          <button class="button small" onClick=${()=>ga(t)}>
            ${s("plus")}${e("أضف شخصًا…")}
          </button>
        </span>
      </div>
      ${i.length?l`<${ua} ...${{context:t,search:o,found:d}} />`:l`<${ca} />`}
    </div>
  <//>`}const ca=()=>l`<div class="empty">
    ${s("people","big")}
    <h3>${e("لا قائمة بعد")}</h3>
    <p>${e("الصق أسماء القادمين، أو افتح ملفًا. ثم يأخذ كلٌّ مقعده عند انضمامه.")}</p>
  </div>`;function ua({context:t,search:n,found:a}){const o=[...y(t.store),{id:void 0,name:e("بلا مجموعة بعد")}],r=e=>a.filter(t=>{var n;return(null!=(n=t.group)?n:void 0)===e.id});return l`<label class="console-search"
      ><span class="visually-hidden">${e("ابحث عن أشخاص")}</span>${s("search")}
      <input
        type="search"
        placeholder=${e("ابحث بالاسم أو المؤسسة")}
        value=${n.value}
        onInput=${e=>n.value=e.target.value}
    /></label>
    <${da} context=${t} />
    ${o.map(e=>{var n;return r(e).length>0&&l`<${$a} key=${null!=(n=e.id)?n:""} ...${{context:t,group:e,seats:r(e)}} />`})}
    ${!a.length&&l`<p class="soft">${e("لا أحد بهذا الاسم في القائمة.")}</p>`}`}function da({context:t}){const n=t.store.get("about","about");return l`<${Pe}
    label=${e("دع الناس يختارون أسماءهم من هذه القائمة عند الانضمام")}
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
  </section>`;function pa({context:t,id:n}){var a;const o=t.store.get("invitee",n);if(!o)return null;const s=ra(t.store,o),r=[o.organisation,o.table>0&&e("الطاولة {n}",{n:o.table})].filter(Boolean);return l`<li class="person-row">
    <span class="person-name" dir="auto"
      >${o.name}<small>${r.map((e,t)=>l`${t?" · ":""}<bdi>${e}</bdi>`)}</small></span
    >
    <span class="console-brings">
      ${(null!=(a=o.flags)?a:[]).map(e=>l`<span key=${e} class="chip">${te(J(),e)}</span>`)}
    </span>
    <span class="presence" data-state=${s?"here":"away"}>${e(s?"هنا":"ليس بعد")}</span>
    <${Jt} label=${e("المزيد عن {title}",{title:o.name})} items=${()=>ma(t,o,s)} />
  </li>`}const ma=(t,n,a)=>[{icon:"edit",words:e("تعديل…"),act:()=>ga(t,n)},!a&&{icon:"check",words:e("هنا، بلا هاتف"),act:()=>t.act(function({id:t,name:n}){const a=i();return ze(e("{name} هنا",{name:n}),Te("seat_invitee",{invitee:t,person:a},["remove_person",{person:a}]))}(n))},!a&&{icon:"person",words:e("هنا باسم آخر…"),act:()=>function(t,n){const{store:a}=t,o=new Set(a.all("invitee").map(({person:e})=>e)),s=a.all("person").filter(({id:e,status:t,group:n})=>"in"===t&&n&&!o.has(e));t.ask(o=>l`<${Oe} title=${e("من هو {name}؟",{name:n.name})} close=${o}>
        <div class="stack console-choice-list">
          ${s.map(s=>{var r;return l`<button key=${s.id} class="button wide" onClick=${((a,o)=>()=>(a(),t.act((({id:t},n)=>ze(e("لـ{name} مقعد",{name:ee(n)}),Te("edit_invitee",{invitee:t,person:n.id},["edit_invitee",{invitee:t,person:""}])))(n,o))))(o,s)}>
                <span dir="auto">${ee(s)}</span
                ><bdi class="soft">${null==(r=a.get("group",s.group))?void 0:r.name}</bdi>
              </button>`})}
          ${!s.length&&l`<p class="soft">${e("لكل من هنا مقعد.")}</p>`}
        </div>
      <//>`)}(t,n)},a&&{icon:"undo",words:e("أخلِ المقعد"),act:()=>t.act((({id:t,name:n,person:a})=>ze(e("مقعد {name} شاغر",{name:n}),Te("edit_invitee",{invitee:t,person:""},["edit_invitee",{invitee:t,person:a}])))(n))},null,{icon:"trash",words:e("احذف من القائمة"),danger:!0,act:()=>t.act((({id:t,name:n,group:a,organisation:o,table:l,flags:s,code:r,person:i})=>ze(e("لم يعد {name} في القائمة",{name:n}),Te("remove_invitee",{invitee:t},["add_invitee",{invitee:t,name:n,group:a,organisation:o,table:l,flags:s,code:r,person:i}])))(n))}].filter(e=>!1!==e);function ga(t,n,a){var o,s,r;const c=null!=n?n:{name:null!=(o=null==a?void 0:a.name)?o:"",group:null==a?void 0:a.group},u=o=>{const l={name:o.get("name").trim(),group:o.get("group"),organisation:o.get("organisation").trim(),table:Number(o.get("table")),flags:o.getAll("flags")},s={...l,group:l.group||void 0,...a&&{person:a.id}};return t.act(n?function(t,n){var a;const o={group:"",organisation:"",table:0,flags:[],...t},l=Object.keys(n).filter(e=>{var t;return String(n[e])!==String(null!=(t=o[e])?t:"")}),s=e=>({invitee:t.id,...Object.fromEntries(l.map(t=>{var n;return[t,null!=(n=e[t])?n:""]}))});return ze(e("تغيّر: {name}",{name:null!=(a=n.name)?a:t.name}),l.length?Te("edit_invitee",s(n),["edit_invitee",s(o)]):[])}(n,l):function(t){const n=i(),a={invitee:n,...t,code:w(Rn,zn)};return ze(e("{name} منتظر",{name:t.name}),Te("add_invitee",a,["remove_invitee",{invitee:n}]))}(s),{quiet:!0})},d=t.draft(`invitee/${null!=(r=null!=(s=null==n?void 0:n.id)?s:null==a?void 0:a.id)?r:""}`),$=y(t.store).map(({id:e,name:t})=>[e,t]);t.ask(t=>{var o,s,r;return l`<${qe}
        title=${n||a?e("عن {name}",{name:null!=(o=null==n?void 0:n.name)?o:ee(a)}):e("أضف شخصًا")}
        yes=${e(n||a?"حفظ":"إضافة")}
        ...${{close:t,submit:u,draft:d}}
      >
        <${De} label=${e("الاسم")}
          ><input name="name" required maxlength=${oa} defaultValue=${c.name} autofocus dir="auto"
        /><//>
        <${Ie} label=${e("المجموعة")} name="group" pairs=${$} now=${c.group} none=${e("بلا مجموعة بعد")} />
        <${De} label=${e("المؤسسة")}
          ><input name="organisation" maxlength=${la} defaultValue=${null!=(s=c.organisation)?s:""} dir="auto"
        /><//>
        <${va} now=${null!=(r=c.flags)?r:[]} />
        <${De} label=${e("جدول")} hint=${e("رغبة فقط. اتركه فارغًا إن لم يكن مهمًا.")}
          ><input name="table" type="number" min="0" max="999" defaultValue=${c.table||""}
        /><//>
      <//>`})}const va=({now:t})=>l`<fieldset class="console-ticks">
    <legend>${e("ما يقدّمه")}</legend>
    ${J().map(([e,n])=>l`<${Pe} key=${e} name="flags" value=${e} defaultChecked=${t.includes(e)} label=${n} />`)}
  </fieldset>`,ba={coming:"ok",declined:"error",asked:"info"};function ha({context:t}){const n=[...t.store.all("invitation")].sort((e,t)=>(e.by||"9").localeCompare(t.by||"9")||e.at-t.at);return l`<section class="stack console-invitations" aria-label=${e("من يجب أن يُدعى")}>
    <div class="console-side-head">
      <h3>${e("من يجب أن يُدعى")}</h3>
      <button class="button small" onClick=${()=>ya(t)}>${s("plus")}${e("أضف…")}</button>
    </div>
    ${n.length?l`<ul class="people">
            ${n.map(e=>l`<${fa} key=${e.id} ...${{context:t,invitation:e}} />`)}
          </ul>`:l`<p class="soft">
            ${e("من يجب أن يكون هنا وليس هنا؟ أضف شخصًا أو جهة، ومن يسألهم وقبل متى.")}
          </p>`}
  </section>`}function fa({context:t,invitation:n}){var a;const{store:o}=t,s=n.inviter&&o.get("person",n.inviter),r=[n.group&&(null==(a=o.get("group",n.group))?void 0:a.name),n.sector&&te(K(),n.sector),n.level&&te(ne(),n.level),n.flag&&te(J(),n.flag)].filter(Boolean),i=[s&&e("{name} يسألهم",{name:ee(s)}),n.by&&e("قبل {day}",{day:ae(n.by)})].filter(Boolean);return l`<li class="person-row">
    <span class="person-name" dir="auto"
      >${n.who}<small
        >${[...r,...i].map((e,t)=>l`${t?" · ":""}<bdi>${e}</bdi>`)}</small
      ></span
    >
    <span class="chip" data-tone=${ba[n.status]}>${te(W(),n.status)}</span>
    <${Jt} label=${e("المزيد عن {title}",{title:n.who})} items=${()=>wa(t,n)} />
  </li>`}const wa=(t,n)=>[{icon:"edit",words:e("تعديل…"),act:()=>ya(t,n)},...W().filter(([e])=>e!==n.status).map(([e,a])=>({icon:"flag",words:a,act:()=>t.act(Vn(n,{status:e}))})),null,{icon:"trash",words:e("إزالة"),danger:!0,act:()=>t.act(function({id:t,who:n,sector:a,group:o,level:l,flag:s,inviter:r,by:i,status:c}){const u={invitation:t,who:n,sector:a,group:o,level:l,flag:s,inviter:r,by:i,status:c};return ze(e("لم تعد دعوته لازمة: {who}",{who:n}),Te("remove_invitation",{invitation:t},["add_invitation",u]))}(n))}];function ya(t,n){var a;const o=null!=n?n:{},{store:s}=t,r=[...k(s.all("person")),...s.all("person").filter(({role:e})=>"facilitator"===e)].map(e=>[e.id,ee(e)]).sort(([,e],[,t])=>e.localeCompare(t)),c=a=>{const o=Object.fromEntries([...a].map(([e,t])=>[e,t.trim()]));return t.act(n?Vn(n,o):function(t){const n=i();return ze(e("يجب أن يُدعى: {who}",{who:t.who}),Te("add_invitation",{invitation:n,...t},["remove_invitation",{invitation:n}]))}(o),{quiet:!0})},u=t.draft(`invitation/${null!=(a=null==n?void 0:n.id)?a:""}`);t.ask(t=>{var a,i;return l`<${qe}
        title=${e(n?"تعديل الدعوة":"من يجب أن يُدعى؟")}
        yes=${e(n?"حفظ":"إضافة")}
        ...${{close:t,submit:c,draft:u}}
      >
        <${De} label=${e("شخص أو جهة")} hint=${e("يرى الجميع هذا على الحائط وفي التقرير.")}
          ><input name="who" required maxlength=${120} defaultValue=${null!=(a=o.who)?a:""} autofocus dir="auto"
        /><//>
        <div class="console-pair">
          <${Ie} label=${e("من يسألهم")} name="inviter" pairs=${r} now=${o.inviter} />
          <${De} label=${e("قبل")}><input name="by" type="date" defaultValue=${null!=(i=o.by)?i:""} /><//>
        </div>
        <div class="console-pair">
          <${Ie} label=${e("القطاع")} name="sector" pairs=${K()} now=${o.sector} />
          <${Ie} label=${e("مستوى التأثير")} name="level" pairs=${ne()} now=${o.level} />
          <${Ie} label=${e("ما يقدّمه")} name="flag" pairs=${J()} now=${o.flag} />
          <${Ie}
            label=${e("للمجموعة")}
            name="group"
            pairs=${y(s).map(({id:e,name:t})=>[e,t])}
            now=${o.group}
          />
        </div>
      <//>`})}const ka=e=>e.ask(t=>l`<${xa} ...${{context:e,close:t}} />`);function xa({context:t,close:n}){const a=H(t);return l`<${Oe} wide title=${e("من الغائب")} close=${n}>
    <div class="stack">
      <${_a} context=${t} />
      ${a?l`<${Ca} ...${{context:t,missing:a}} />`:l`<p class="soft" role="status">${e("لحظة…")}</p>`}
      <${ha} context=${t} />
    </div>
  <//>`}function _a({context:t}){const n=t.store.get("about","about");return l`<${Pe}
    label=${e("اعرض هذا على الحائط مكان المرحلة")}
    checked=${"missing"===n.on_wall}
    onChange=${e=>t.act(qt(n,{on_wall:e.target.checked?"missing":""}))}
  />`}const Ca=({context:e,missing:t})=>l`<${ja} ...${{context:e,missing:t}} />
    <${qa} ...${{context:e,missing:t}} />
    <${Ea} missing=${t} />`;function ja({context:t,missing:n}){const a=new Map(y(t.store).map(e=>[e.id,e]));return l`<div class="scroller" tabindex="0">
      <table class="table console-missing">
        <caption>
          ${e("المقاعد، وما يقدّمه الناس")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${e("المجموعة")}</th>
            <th scope="col" class="number">${e("المقاعد المشغولة")}</th>
            ${n.noted&&J().map(([e,t])=>l`<th key=${e} scope="col">${t}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${n.groups.map(e=>l`<${Sa} key=${e.group} ...${{row:e,group:a.get(e.group),noted:n.noted}} />`)}
        </tbody>
        ${n.noted&&l`<tfoot>
            <tr>
              <th scope="row" colspan="2">${e("الجميع")}</th>
              ${J().map(([e])=>l`<${Oa} key=${e} ...${{brings:n.brings,flag:e}} />`)}
            </tr>
          </tfoot>`}
      </table>
    </div>
    ${!n.noted&&l`<p class="soft">
        ${e("لترى ما ينقص من سلطة وموارد وخبرة ومعلومات وحاجة، دوّن ما يقدّمه الناس في الأشخاص المنتظرين.")}
      </p>`}`}const Sa=({row:t,group:n,noted:a})=>{var o;return l`<tr>
    <th scope="row">
      <span class="console-group"
        ><span class="badge" data-colour=${null==n?void 0:n.colour}>${s(null!=(o=null==n?void 0:n.icon)?o:"people")}</span
        ><span dir="auto">${null==n?void 0:n.name}</span></span
      >
    </th>
    <td class="number" data-tone=${t.here<t.seats?"warn":void 0}>
      ${t.seats?e("{here} من {all}",{here:t.here,all:t.seats}):t.here||"–"}
    </td>
    ${a&&J().map(([e])=>l`<${Oa} key=${e} ...${{brings:t.brings,flag:e}} />`)}
  </tr>`};function Oa({brings:e,flag:t}){const{icon:n,words:a}=Q(e,t);return l`<td class="console-state" data-state=${e[t]} title=${a}>
    ${s(n)}<span class="visually-hidden">${a}</span>
  </td>`}function qa({context:t,missing:n}){return n.levels?l`<ul class="console-levels" aria-label=${e("مستويات التأثير")}>
    ${n.levels.map(({level:n,barriers:a,groups:o})=>l`<li key=${n} class="notice" data-tone=${o.length?"ok":"warn"}>
          ${s(n)}<span
            ><b>${te(ne(),n)}</b
            >${" "}${u(["لا عوائق هنا ({n}).","عائق واحد هنا ({n}).","عائقان هنا ({n}).","{n} عوائق هنا.","{n} عائقًا هنا.","{n} عائق هنا."],"{n} barriers lie here.",a)}${" "}
            ${o.length?l`${e("لها تأثير هنا:")}${" "}${o.map((e,n)=>l`${n?", ":""}<bdi>${(e=>{var n;return null==(n=t.store.get("group",e))?void 0:n.name})(e)}</bdi>`)}`:e("لا مجموعة لها تأثير هنا.")}</span
          >
        </li>`)}
  </ul>`:l`<p class="soft">
      ${e("لترى أي مستويات التأثير غائبة، اختر مستوى كل مجموعة في تعديل المجموعة.")}
    </p>`}function Ea({missing:t}){return t.sectors?t.sectors.length?l`<p class="notice" data-tone="warn">
    ${s("warning")}<span
      >${e("لا مجموعة من:")} ${t.sectors.map(e=>te(K(),e)).join(e("، "))}</span
    >
  </p>`:l`<p class="notice" data-tone="ok">
      ${s("check")}<span>${e("لكل قطاع تطلبه الطريقة مجموعة.")}</span>
    </p>`:l`<p class="soft">
      ${e("لترى أي القطاعات غائبة، اختر قطاع كل مجموعة في تعديل المجموعة.")}
    </p>`}const Ma=["people","person","fish","boat","government","leaf","book","microphone","heart","market","hand","youth","elder","national","house","tree","wheat","briefcase","star","wave","balance","globe","wrench","training","technology"],La=Array.from({length:12},(e,t)=>t+1),Da=({icon:t,colour:n,name:a="",onChange:o})=>l`<fieldset class="look-icons">
      <legend>${e("الصورة")}</legend>
      ${Ma.map((n,r)=>l`<label key=${n} class="look">
            <input
              type="radio"
              name=${`${a}icon`}
              value=${n}
              defaultChecked=${n===t}
              aria-label=${e("الصورة {n}",{n:r+1})}
              onChange=${o}
            />
            <span>${s(n)}</span></label
          >`)}
    </fieldset>
    <fieldset class="look-icons">
      <legend>${e("اللون")}</legend>
      ${La.map(t=>l`<label key=${t} class="look" data-colour=${t}>
            <input
              type="radio"
              name=${`${a}colour`}
              value=${t}
              defaultChecked=${t===n}
              aria-label=${e("اللون {n}",{n:t})}
              onChange=${o} />
            <span class="look-colour"></span
          ></label>`)}
    </fieldset>`;function Pa(t,n){var a;const o=n.id===(null==(a=t.me.value)?void 0:a.person);if("removed"===n.status)return[{icon:"undo",words:e("اسمح له بالعودة"),act:()=>t.act((t=>ze(e("يستطيع {name} العودة",{name:ee(t)}),Te("readmit_person",{person:t.id},["remove_person",{person:t.id}])))(n))},null,Ia(t,n)];const r=(a,o,l)=>n.role!==a&&{icon:o,words:l,act:()=>async function(t,n,a){const o={title:e("هل تجعل {name} ميسّرًا؟",{name:ee(n)}),yes:e("اجعله ميسّرًا"),text:e("يستطيع الميسّر أن يفتح المراحل ويغلقها، ويخفي البطاقات، ويرى كل شيء، ويُخرج الأشخاص.")};("facilitator"!==a||await t.confirm(o))&&t.act(((t,n)=>ze(e("صار لـ {name} دور آخر",{name:ee(t)}),Te("set_role",{person:t.id,role:n},["set_role",{person:t.id,role:t.role}])))(n,a))}(t,n,a)};return[{icon:"edit",words:e("غيّر الاسم…"),act:()=>function(t,n){const a=t.draft(`person/${n.id}`),o=a=>t.act(((t,n)=>ze(e("صار الاسم {name}",{name:n}),Te("rename_person",{person:t.id,name:n},...t.name?[["rename_person",{person:t.id,name:t.name}]]:[])))(n,a.get("name").trim()),{quiet:!0});t.ask(t=>{var s;return l`<${qe} title=${e("غيّر اسم شخص")} yes=${e("حفظ")} ...${{close:t,submit:o,draft:a}}>
        <${De} label=${e("الاسم")}
          ><input name="name" required maxlength=${60} defaultValue=${null!=(s=n.name)?s:""} autofocus dir="auto"
        /><//>
      <//>`})}(t,n)},{icon:"move",words:e("انقله إلى مجموعة أخرى…"),act:()=>function(t,n){const a=y(t.store).filter(e=>e.id!==n.group);t.ask(o=>l`<${Oe} title=${e("انقل {name} إلى",{name:ee(n)})} close=${o}>
        <div class="stack">
          ${a.map(a=>l`<button
                key=${a.id}
                class="button wide"
                data-colour=${a.colour}
                onClick=${((a,o)=>()=>(a(),t.act(((t,n)=>ze(e("{name} الآن في {group}",{name:ee(t),group:n.name}),Te("move_person",{person:t.id,group:n.id},...t.group?[["move_person",{person:t.id,group:t.group}]]:[])))(n,o))))(o,a)}
              >
                ${s(a.icon)}<span dir="auto">${a.name}</span>
              </button>`)}
        </div>
      <//>`)}(t,n)},{icon:"info",words:e("المؤسسة وما يقدّمه…"),act:()=>function(e,t){const n=e.store.all("invitee").find(e=>e.person===t.id);return ga(e,n,n?void 0:t)}(t,n)},null,r("recorder","recorder",e("اجعله مدوّنًا")),n.group&&r("participant","person",e("اجعله مشاركًا")),r("facilitator","key",e("اجعله ميسّرًا…")),!o&&null,!o&&{icon:"lock",words:e("أخرجه من القاعة…"),danger:!0,act:()=>async function(t,n){const a={title:e("هل تُخرج {name}؟",{name:ee(n)}),yes:e("أخرجه من القاعة"),danger:!0,text:e("لا يستطيع هذا الهاتف الإرسال بعد الآن، فورًا. ما أُرسل يبقى. ويمكنك السماح للشخص بالعودة.")};await t.confirm(a)&&t.act((t=>ze(e("{name} خارج القاعة",{name:ee(t)}),Te("remove_person",{person:t.id},["readmit_person",{person:t.id}])))(n))}(t,n)},!o&&Ia(t,n)].filter(e=>!1!==e&&void 0!==e)}const Ia=(t,n)=>({icon:"trash",words:e("امحُ الشخص…"),danger:!0,act:()=>async function(t,n){const a={title:e("هل تمحو {name}؟",{name:ee(n)}),yes:e("امحُ نهائيًا"),danger:!0,text:[e("يُحذف اسم هذا الشخص وكل نص كتبه من ملف الورشة."),e("تصبح بطاقاته فارغة، وتُحذف تعهداته وأصواته العلنية."),e("تبقى البطاقات المجهولة: لا يستطيع أحد معرفة أيها كتبها هذا الشخص."),e("لا يمكن التراجع عن هذا.")]};await t.confirm(a)&&t.act((t=>ze(e("مُحي الشخص"),Te("erase_person",{person:t.id})))(n))}(t,n)});function Ba(t,n){var a;const o=y(t.store),r=null!=n?n:{name:"",icon:"people",colour:o.length%12+1},c=t.draft(`group/${null!=(a=null==n?void 0:n.id)?a:""}`),u=a=>{const o={name:a.get("name").trim(),icon:a.get("icon"),colour:Number(a.get("colour")),sector:a.get("sector"),level:a.get("level"),seats:Number(a.get("seats"))};return t.act(n?function(t,n){const a=["name","icon","colour","sector","level","seats"].filter(e=>void 0!==n[e]&&n[e]!==t[e]),o=e=>({group:t.id,...Object.fromEntries(a.map(t=>[t,e[t]]))});return ze(e("تغيّرت المجموعة: {name}",{name:n.name}),a.length?Te("edit_group",o(n),["edit_group",o(t)]):[])}(n,o):function(t){const n=i();return ze(e("أُضيفت المجموعة: {name}",{name:t.name}),Te("add_group",{group:n,...t},["remove_group",{group:n}]))}(o),{quiet:!0})};t.ask(a=>l`<${qe}
        title=${e(n?"عدّل المجموعة":"أضف مجموعة")}
        yes=${e(n?"حفظ":"إضافة")}
        ...${{close:a,submit:u,draft:c}}
      >
        <${De} label=${e("الاسم")}
          ><input name="name" required maxlength=${60} defaultValue=${r.name} autofocus dir="auto"
        /><//>
        <${Da} icon=${r.icon} colour=${r.colour} />
        <div class="console-pair">
          <${Ie} label=${e("القطاع")} name="sector" pairs=${K()} now=${r.sector} />
          <${Ie} label=${e("مستوى التأثير")} name="level" pairs=${ne()} now=${r.level} />
          <${De} label=${e("المقاعد")}
            ><input name="seats" type="number" min="0" max="2000" defaultValue=${r.seats||""}
          /><//>
        </div>
        ${n&&o.length>1&&l`<button
            type="button"
            class="button quiet"
            onClick=${()=>(a(),t.act(function({id:t,name:n,icon:a,colour:o,position:l,sector:s,level:r,seats:i}){const c={group:t,name:n,icon:a,colour:o,position:l,sector:s,level:r,seats:i};return ze(e("أُزيلت المجموعة: {name}",{name:n}),Te("remove_group",{group:t},["add_group",c]))}(n)))}
          >
            ${s("trash")}${e("إزالة المجموعة")}
          </button>`}
      <//>`)}async function Ua(e){const t=await Aa(e);return t.why?e.toast({text:t.why,tone:"error"}):e.ask(n=>l`<${Na} ...${{context:e,first:t,close:n}} />`)}const Aa=(e,t=!1)=>dn(e,"/recorder-link",{method:"POST",body:{anew:t}}).catch(({why:e})=>({why:e}));function Na({context:t,first:n,close:a}){const o=c(n),r=c(""),{url:i,key:u,expires_on:d}=o.value;return l`<${Oe} wide title=${e("رابط المدوّن")} close=${a}>
    <div class="console-join">
      <figure class="qr">
        <img
          src=${`/w/${t.code}/qr.svg?recorder=${encodeURIComponent(u)}&of=${encodeURIComponent(i)}`}
          alt=${e("رمز QR لرابط المدوّن")}
          width="240"
          height="240"
        />
      </figure>
      <div class="stack">
        <p>
          ${e("يمسح المدوّنون هذا الرمز أو يفتحون الرابط. يدخلون حتى عندما ينضم كثيرون في وقت واحد أو تكون القاعة ممتلئة. لا تُظهره إلا للمدوّنين.")}
        </p>
        <input
          readonly
          dir="ltr"
          value=${i}
          aria-label=${e("رابط المدوّن")}
          onFocus=${e=>e.target.select()}
        />
        <div class="toolbar">
          <button class="button small" onClick=${async()=>r.value=await ye(i)?e("نُسخ"):""}>${s("copy")}${e("نسخ")}</button>
          <button class="button small" onClick=${async()=>{var n;const a=await Aa(t,!0);a.why||(o.value=a),r.value=null!=(n=a.why)?n:e("لم يعد الرابط السابق يعمل.")}}>${e("إنشاء رابط جديد")}</button>
        </div>
        <p class="soft" role="status">
          ${r.value||e("يعمل حتى {date}.",{date:ae(d)})}
        </p>
      </div>
    </div>
  <//>`}function Ta({context:t}){const n=c([]),a=async()=>{var e;return n.value=null!=(e=await za(t))?e:n.peek()};r(()=>function(e){e();const t=setInterval(()=>"hidden"!==document.visibilityState&&e(),1e4);return()=>clearInterval(t)}(a),[]);const o=n.value.length;return o?l`<div class="console-idle">
    <span class="soft"
      >${u(["لا أحد غير متصل لم يفعل شيئًا","شخص واحد لم يفعل شيئًا وليس متصلًا","شخصان لم يفعلا شيئًا وليسا متصلين","{n} أشخاص لم يفعلوا شيئًا وليسوا متصلين","{n} شخصًا لم يفعلوا شيئًا وليسوا متصلين","{n} شخص لم يفعلوا شيئًا وليسوا متصلين"],"{n} people did nothing and aren’t connected",o)}</span
    >
    <button class="button small" onClick=${async()=>(await async function(t){const n=await za(t);if(!(null==n?void 0:n.length))return;const a={title:u(["لا أحد لإخراجه","هل تُخرج شخصًا واحدًا لم يفعل شيئًا؟","هل تُخرج شخصين لم يفعلا شيئًا؟","هل تُخرج {n} أشخاص لم يفعلوا شيئًا؟","هل تُخرج {n} شخصًا لم يفعلوا شيئًا؟","هل تُخرج {n} شخص لم يفعلوا شيئًا؟"],"Remove {n} people who did nothing?",n.length),yes:e("أخرجهم"),danger:!0,text:[e("لقد انضموا، لكن لا شيء هنا منهم وليسوا متصلين الآن. يبقى الميسّرون والمدوّنون."),e("قد يكون بينهم من لم يكتب إلا بلا اسم أو لم يصوّت إلا سرًّا: لا يستطيع أحد معرفة ذلك."),e("يمكنهم الانضمام من جديد بالرمز، ويمكنك التراجع عن ذلك.")]};await t.confirm(a)&&await t.act(function(e){const t=Array.from({length:Math.ceil(e.length/500)},(t,n)=>e.slice(500*n,500*(n+1)));return ze(u(["لم يُخرَج أحد","أُخرج شخص واحد","أُخرج شخصان","أُخرج {n} أشخاص","أُخرج {n} شخصًا","أُخرج {n} شخص"],"{n} people removed",e.length),t.map(e=>Te("remove_idle_people",{people:e},["readmit_people",{people:e}])))}(n))}(t),await a())}>${e("أخرجهم…")}</button>
  </div>`:null}const za=async e=>{var t,n;return null!=(n=null==(t=await dn(e,"/idle").catch(()=>null))?void 0:t.people)?n:null};function Ra({context:t}){const{store:n}=t,a=c(""),o=n.all("person").filter(({status:e})=>"erased"!==e),r=y(n),i=function({store:e,parts:t},n,a){var o,l,s,r;const i=e.get("stage",null!=(l=null==(o=e.get("about","about"))?void 0:o.current)?l:"");return"open"!==(null==i?void 0:i.status)?null:function(e,t,n){if(!n)return null;const a=new Set(k(t).map(e=>e.group));return e.filter(e=>a.has(e.id)&&!n.has(e.id))}(n,a,null==(r=null==(s=t[i.activity])?void 0:s.heard)?void 0:r.call(s,i,e))}(t,r,o),d=a.value.trim().toLocaleLowerCase(),$=d?o.filter(e=>ee(e).toLocaleLowerCase().includes(d)):o;return l`<section class="console-people" aria-label=${e("الأشخاص")}>
    <div class="console-side-head">
      <h2>${e("الأشخاص")}</h2>
      <button class="button small" onClick=${()=>Ba(t)}>${s("plus")}${e("المجموعة")}</button>
    </div>
    <${Va} ...${{context:t,people:o}} />
    <div class="console-people-tools">
      <button class="button small" onClick=${()=>sa(t)}>${s("people")}${e("المنتظرون…")}</button>
      <button class="button small" onClick=${()=>Jn(t)}>
        ${s("calendar")}${e("الحضور…")}
      </button>
      <button class="button small" onClick=${()=>ka(t)}>${s("gap")}${e("الغائبون…")}</button>
      <button class="button small" onClick=${()=>Ua(t)}>${s("recorder")}${e("المدوّنون…")}</button>
    </div>
    <${Fa} silent=${i} />
    <${Ja} ...${{groups:r,people:o}} />
    ${!t.rehearsal.value&&l`<${Ta} context=${t} />`}
    <label class="console-search"
      ><span class="visually-hidden">${e("ابحث عن أشخاص")}</span>${s("search")}
      <input
        type="search"
        placeholder=${u(["ابحث في {n} شخص","ابحث في شخص واحد","ابحث في شخصين","ابحث في {n} أشخاص","ابحث في {n} شخصًا","ابحث في {n} شخص"],"Search {n} people",o.length)}
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
    <${Ha} ...${{context:t,people:$}} />
  </section>`}function Va({context:t,people:n}){const{here:a=0}=t.sync.presence.value,o=k(n).length;return l`<p class="console-here">
    <b>${u(["{n} هنا الآن","{n} هنا الآن","{n} هنا الآن","{n} هنا الآن","{n} هنا الآن","{n} هنا الآن"],"{n} connected now",a)}</b>
    <span class="soft">${o?u(["لم ينضم أحد","انضم شخص واحد","انضم شخصان","انضم {n} أشخاص","انضم {n} شخصًا","انضم {n} شخص"],"{n} joined",o):e("لم ينضم أحد بعد")}</span>
  </p>`}function Fa({silent:t}){return t?t.length?l`<p class="notice" data-tone="warn">
    ${s("microphone")}<span
      >${e("لم نسمع بعد:")} ${t.map((e,t)=>l`${t?", ":""}<bdi>${e.name}</bdi>`)}</span
    >
  </p>`:l`<p class="notice" data-tone="ok">${s("check")}<span>${e("تكلمت كل المجموعات في هذه المرحلة.")}</span></p>`:null}function Ja({groups:t,people:n}){const a=new Set(k(n).map(e=>e.group)),o=t.filter(e=>!a.has(e.id));return a.size&&o.length?l`<p class="soft console-absent">
    ${e("لم يأتِ أحد من:")} ${o.map((e,t)=>l`${t?", ":""}<bdi>${e.name}</bdi>`)}
  </p>`:null}function Ka({context:t,group:n,people:a,silent:o,words:r}){var i;const c=a.filter(e=>"in"===e.status&&"facilitator"!==e.role),u=null!=(i=t.sync.presence.value.groups.get(n.id))?i:0;return r&&!c.length?null:l`<details class="console-group-row" open=${!!r||void 0}>
    <summary>
      <span class="badge" data-colour=${n.colour}>${s(n.icon)}</span>
      <span class="person-name"
        ><span dir="auto">${n.name}</span
        ><small
          >${c.length?e("{here} من {all} هنا",{here:u,all:c.length}):e("لا أحد بعد")}</small
        ></span
      >
      ${o&&l`<span class="presence" data-state="silent">${e("صامتة")}</span>`}
    </summary>
    <div class="toolbar">
      <button class="button small" onClick=${()=>Ba(t,n)}>
        ${s("edit")}${e("عدّل المجموعة…")}
      </button>
    </div>
    <${Qa} ...${{context:t,people:c}} />
  </details>`}const Wa=({context:t,people:n})=>{const a=n.filter(e=>"in"===e.status&&("facilitator"===e.role||!e.group));return a.length>0&&l`<details class="console-group-row">
      <summary>
        <span class="badge">${s("key")}</span>
        <span class="person-name">${e("الميسّرون")}<small>${a.length}</small></span>
      </summary>
      <${Qa} ...${{context:t,people:a}} />
    </details>`},Ha=({context:t,people:n})=>{const a=n.filter(e=>"removed"===e.status);return a.length>0&&l`<details class="console-group-row">
      <summary>
        <span class="badge">${s("lock")}</span>
        <span class="person-name">${e("أُخرجوا")}<small>${a.length}</small></span>
      </summary>
      <${Qa} ...${{context:t,people:a}} />
    </details>`},Qa=({context:e,people:t})=>l`<ul class="people">
    ${t.map(t=>l`<${Ga} key=${t.id} ...${{context:e,id:t.id}} />`)}
  </ul>`;function Ga({context:t,id:n}){var a;const o=t.store.get("person",n),r=t.sync.presence.value.people.has(n),i={recorder:e("مدوّن"),facilitator:e("ميسّر")};return l`<li class="person-row">
    <span class="person-name" dir="auto"
      >${ee(o)}<small
        >${[i[o.role],n===(null==(a=t.me.value)?void 0:a.person)&&e("أنت")].filter(Boolean).join(" · ")}</small
      ></span
    >
    ${"recorder"===o.role&&l`<span title=${e("مدوّن")}>${s("recorder")}</span>`}
    <span class="presence" data-state=${r?"here":"away"}>${e(r?"هنا":"بعيد")}</span>
    <${Jt} label=${e("المزيد عن {title}",{title:ee(o)})} items=${()=>Pa(t,o)} />
  </li>`}const Xa=e=>Object.entries(e).map(([e,{tab:t}])=>({name:e,...t})).sort((e,t)=>{var n,a;return(null!=(n=e.key)?n:"~")<(null!=(a=t.key)?a:"~")?-1:1}),Ya=(e,t,n)=>Xa(e).filter(({name:e,always:a,seldom:o})=>e===n||a||!o&&t.some(t=>t.activity===e)),Za="wsr-console-keys",eo=e=>Object.values(e).flatMap(({keys:e=[]})=>e);const to=(e,t,n)=>{var a,o,l;return null!=(l=null==(a=ao[e])?void 0:a.call(ao,t,n))?l:null==(o=eo(t.parts).find(t=>t.key===e))?void 0:o.act},no={KeyN:Pt,KeyP:e=>e.act(Et(!e.store.get("about","about").paused))},ao={u:e=>()=>e.takeBack(),"?":(e,t)=>t,"/":()=>()=>{var e;return null==(e=document.querySelector(".console-panel [type=search], .console-people [type=search]"))?void 0:e.focus()}};function oo(){try{return"off"!==localStorage.getItem(Za)}catch{return!0}}const lo=t=>t.ask(n=>{return l`<${Oe} wide title=${e("المساعدة والاختصارات")} close=${n}>
        <div class="console-help">
          <section>
            <h3>${e("جدول الأعمال")}</h3>
            <ul>
              <li>${e("الزر الكبير يفتح المرحلة التالية للجميع؛ وتُغلق التي قبلها.")}</li>
              <li>${e("الإيقاف يوقف كل إرسال فورًا. لا يضيع شيء، وضغطة واحدة تعيد القاعة إلى العمل.")}</li>
              <li>
                ${e("كل خطوة تقريبًا يمكن التراجع عنها، في الشريط أدناه وفي الشريط أعلاه.")}
              </li>
              <li>
                ${e("البطاقات المخفية تختفي فورًا من كل هاتف ومن الحائط؛ لا يراها بعد ذلك إلا الميسّرون.")}
              </li>
              <li>${e("اسحب البطاقات من مقبضها، أو استعمل «انقل إلى…» والقائمة: كلاهما يفعل الشيء نفسه.")}</li>
            </ul>
          </section>
          <section>
            <h3>${e("المفاتيح")}</h3>
            <dl class="console-keys">
              ${(o=t.parts,[(a=Xa(o).filter(({key:e})=>e),[`${a[0].key} … ${a.at(-1).key}`,e("اللوحات، من {first} إلى {last}",{first:a[0].words(),last:a.at(-1).words()})]),["0",e("العودة إلى المرحلة الحالية")],["Shift N",e("افتح المرحلة التالية")],["Shift P",e("أوقف القاعة أو أعدها إلى العمل")],["U, Ctrl Z",e("تراجع عن آخر خطوة")],["/",e("ابحث في هذا القسم")],...eo(o).filter(({words:e})=>e).map(({key:e,words:t})=>[e.toUpperCase(),t()]),["Esc",e("ألغِ الاختيار؛ أغلق نافذة")],["Alt ↑ ↓",e("انقل المرحلة المحددة إلى أعلى أو أسفل")],["?",e("هذه المساعدة")]]).map(([e,t])=>l`<div key=${e}>
                    <dt><kbd>${e}</kbd></dt>
                    <dd>${t}</dd>
                  </div>`)}
            </dl>
            <${Pe}
              label=${e("استعمل المفاتيح المفردة على هذا الجهاز")}
              defaultChecked=${oo()}
              onChange=${e=>function(e){try{localStorage.setItem(Za,e?"on":"off")}catch{}}(e.target.checked)}
            />
          </section>
        </div>
      <//>`;var a,o}),so=e=>`wsr:${e}:link`;function ro({context:t}){const[a,o]=n(()=>function(e){try{return sessionStorage.getItem(so(e))}catch{return null}}(t.code)),[r,i]=n(!1);return a?l`<section class="notice console-keep" data-tone="leverage" aria-label=${e("احفظ هذا الرابط")}>
    ${s("key")}
    <div>
      <b>${e("احفظ هذا الرابط")}</b>
      <p>${e("يفتح هذه اللوحة على أي جهاز. من كان معه استطاع إدارة القاعة. لا تعرضه هذه الصفحة إلا الآن.")}</p>
      <input readonly value=${a} aria-label=${e("رابط الميسّر")} onFocus=${e=>e.target.select()} />
    </div>
    <button class="button small" onClick=${async()=>i(await ye(a))}>
      ${s(r?"check":"copy")}${e(r?"نُسخ":"نسخ")}
    </button>
    <button class="button small" onClick=${()=>(function(e){try{sessionStorage.removeItem(so(e))}catch{}}(t.code),o(null))}>${e("حفظته عندي")}</button>
  </section>`:null}const io=({context:t})=>t.outbox.returned.value.map(n=>l`<p class="banner console-strip" role="status" data-tone="error" key=${n.key}>
        ${s("undo")}<span
          >${e("رُدّت: {why}",{why:n.why})} <b dir="auto">${ue(n.with).join(" · ")}</b></span
        >
        ${ue(n.with).length>0&&l`<button class="button small" onClick=${()=>ye(ue(n.with).join("\n"))}>
            ${s("copy")}${e("نسخ")}
          </button>`}
        <button class="button small" onClick=${()=>t.outbox.take(n.key)}>${e("إخفاء")}</button>
      </p>`);function co({context:t,stages:n,current:a,looking:o,look:r}){var i;const{tab:c,stage:u}=function(e,t,n,a){var o,l;const s=t=>Object.hasOwn(e,null!=t?t:"")?t:"open",r=null!=a?a:n,i=t.find(e=>e.id===r);if(i)return{tab:s(i.activity),stage:i};const c=t.filter(e=>e.activity===s(r));return{tab:s(r),stage:null!=(l=null!=(o=c.find(e=>e.id===n))?o:c.find(e=>"open"===e.status))?l:c[0]}}(t.parts,n,a,o.value),{Panel:d}=t.parts[c],$=n.find(e=>e.id===a);return l`<nav class="tabs console-tabs" aria-label=${e("الأقسام")}>
      ${Ya(t.parts,n,c).map(({name:e,words:t,icon:n})=>l`<button key=${e} aria-current=${c===e?"page":void 0} onClick=${()=>r(e)}>
            ${s(n)}<span>${t()}</span>${(null==$?void 0:$.activity)===e&&"open"===$.status&&l`<${$o} />`}
          </button>`)}
    </nav>
    <div class="console-panel">
      ${uo(t.parts).map(([e,n])=>l`<${n} key=${e} context=${t} stage=${$} />`)}
      <${po} ...${{stages:n,stage:u,look:r}} tab=${Xa(t.parts).find(({name:e})=>e===c)} />
      <${d} key=${`${c}/${null!=(i=null==u?void 0:u.id)?i:""}`} context=${t} stage=${u} />
    </div>`}const uo=e=>Object.entries(e).flatMap(([e,{Above:t}])=>t?[[e,t]]:[]),$o=()=>l`<span class="console-live" title=${e("مفتوحة الآن")}><span class="visually-hidden">${e("مفتوحة الآن")}</span></span>`;function po({stages:t,stage:n,tab:a,look:o}){const s=t.filter(e=>e.activity===a.name);return l`<header class="console-panel-head">
    <h2 dir="auto">${n&&!a.always?n.title:a.words()}</h2>
    ${s.length>1&&l`<label class="console-which"
        ><span class="visually-hidden">${e("المرحلة")}</span
        ><select onChange=${e=>o(e.target.value)}>
          ${s.map(e=>l`<option value=${e.id} selected=${e===n}>${e.title}</option>`)}
        </select></label
      >`}
    ${n&&!a.always&&l`<span class="chip" data-tone=${"open"===n.status?"ok":void 0}>${mo(n.status)}</span>`}
  </header>`}const mo=t=>({ahead:e("لم تُفتح بعد"),open:e("مفتوحة"),done:e("مغلقة"),skipped:e("تُركت")}[t]);const go=({runs:e=[],opened_at:t})=>{var n,a;return null!=(a=null==(n=e[e.length-1])?void 0:n.opened_at)?a:t};function vo(t){const n=new Intl.DateTimeFormat(document.documentElement.lang,{weekday:"long",hour:"numeric",minute:"2-digit"}).format(go(t));return{where:t.id,words:e("مفتوحة منذ {when}",{when:n}),overnight:!0}}function bo({context:t,look:n}){const a=function(t,n,a){const o=$(n),l=Object.values(t).flatMap(e=>{var t,a;return null!=(a=null==(t=e.leftOpen)?void 0:t.call(e,n))?a:[]});return[...n.get("about","about").paused?[{words:e("النشر متوقف مؤقتًا.")}]:[],...o.filter(e=>function(e,t){return"open"===e.status&&new Date(go(e)).toDateString()!==t.toDateString()}(e,a)).map(vo),...l.map(({stage:e,words:t})=>({where:e,words:t}))]}(t.parts,t.store,new Date(t.now()));return a.length?l`<details class="disclosure console-still" open=${a.some(e=>e.overnight)}>
    <summary>${u(["لا شيء مفتوح","أمر واحد ما زال مفتوحًا","أمران ما زالا مفتوحين","{n} أمور ما زالت مفتوحة","{n} أمرًا ما زال مفتوحًا","{n} أمر ما زال مفتوحًا"],"{n} things are still open",a.length)}</summary>
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
    ${a&&l`<button class="button small" onClick=${()=>t.takeBack(n.entry)}>${s("undo")}${e("تراجع")}</button>`}
    <button
      class="button small quiet icon-only console-toast-close"
      aria-label=${e("إخفاء")}
      onClick=${()=>t.dismiss(n)}
    >
      ${s("close")}
    </button>
  </p>`}const wo=({context:e})=>e.dialogs.value.map(e=>l`<${yo} key=${e} one=${e} />`),yo=({one:e})=>e.view(e.close),ko=({context:t,about:n})=>l`<header class="topbar console-bar">
    <h1 class="topbar-title">
      <span dir="auto">${n.title}</span>
      <button class="console-plain console-code" onClick=${()=>Ne(t)} title=${e("اعرض رمز QR كبيرًا")}>
        <span class="visually-hidden">${e("رمز الانضمام")}</span><b class="code">${t.code}</b>
      </button>
    </h1>
    <${xo} ...${{context:t,about:n}} />
    <${Co} context=${t} />
    <${jo} context=${t} />
    <a class="button small" href=${Ue(t)} target="_blank" rel="noopener"
      >${s("wall")}<span class="console-wide-words">${e("افتح الحائط")}</span></a
    >
    <button class="button small icon-only" aria-label=${e("المساعدة والاختصارات")} onClick=${()=>lo(t)}>
      ${s("help")}
    </button>
    <${So} ...${{context:t,about:n}} />
  </header>`;function xo({context:t,about:n}){var a;const o=t.store.get("stage",null!=(a=n.current)?a:"");return n.closed?null:o&&"open"===o.status?l`<span class="console-stage"
    ><span class="console-stage-name" dir="auto">${o.title}</span><${_o} ...${{context:t,stage:o}}
  /></span>`:l`<span class="console-stage soft">${e("لا مرحلة مفتوحة")}</span>`}function _o({context:t,stage:n}){const a=t.seconds.value;if(!n.ends_at)return l`<span class="timer" role="timer" title=${e("مفتوحة منذ")}
      >${s("clock")}${f(a-n.opened_at)}</span
    >`;const o=x(n.ends_at,a,0),r=_(n.ends_at,a,0);return l`<span class="timer" role="timer" data-tone=${o?"error":r<12e4?"warn":void 0} title=${e(o?"تجاوز الوقت":"باقٍ")}
    >${s("timer")}${o?`+${f(o)}`:f(r)}</span
  >`}function Co({context:t}){const n="live"===t.sync.state.value,{here:a=0}=t.sync.presence.value,o=t.outbox.waiting.value;return l`<span class="console-line" role="status" data-tone=${n?"ok":"error"}>
    ${s(n?"wifi":"cloud-off")}<span
      >${n?u(["{n} هنا","{n} هنا","{n} هنا","{n} هنا","{n} هنا","{n} هنا"],"{n} connected",a):e("غير متصل")}</span
    >
    ${o>0&&l`<b data-tone="warn">${u(["{n} بالانتظار","{n} بالانتظار","{n} بالانتظار","{n} بالانتظار","{n} بالانتظار","{n} بالانتظار"],"{n} waiting",o)}</b>`}</span
  >`}function jo({context:t}){const n=t.undo.last.value,a=n?e("تراجع: {what}",{what:n.said}):e("لا شيء للتراجع عنه");return l`<button
    class="button small"
    disabled=${!n}
    title=${a}
    aria-label=${a}
    onClick=${()=>t.takeBack()}
  >
    ${s("undo")}<span class="console-wide-words">${e("تراجع")}</span>
  </button>`}function So({context:t,about:n}){if(n.closed)return null;const a=()=>t.act(Et(!n.paused));return n.paused?l`<button class="button small primary console-pause" onClick=${a}>
        ${s("play")}${e("أعد القاعة إلى العمل")}
      </button>`:l`<button class="button small console-pause" onClick=${a}>${s("pause")}${e("أوقف القاعة")}</button>`}function Oo({context:t}){var n;const a=t.store.get("about","about"),o=c(null),s=c("stage");if(r(()=>function(e){const t=t=>function(e,t){var n,a;if((null==(a=(n=e.target).closest)?void 0:a.call(n,"input:not([type=checkbox]), textarea, select, [role=menu]"))||document.querySelector("dialog[open]"))return;const o=function(e,{context:t,looking:n,help:a}){return!e.ctrlKey&&!e.metaKey||"z"!==e.key.toLowerCase()||e.shiftKey?e.ctrlKey||e.metaKey||e.altKey||e.repeat||!oo()?void 0:/^[0-9]$/.test(e.key)?function(e,{context:t,looking:n}){if("0"===e)return()=>n.value=null;const a=Ya(t.parts,$(t.store)).find(t=>t.key===e);return a&&(()=>n.value=a.name)}(e.key,{context:t,looking:n}):e.shiftKey&&no[e.code]?()=>no[e.code](t):e.shiftKey&&"?"!==e.key&&"/"!==e.key?void 0:to(e.key.toLowerCase(),t,a):()=>t.takeBack()}(e,t);o&&(e.preventDefault(),o())}(t,e);return document.addEventListener("keydown",t),()=>document.removeEventListener("keydown",t)}({context:t,looking:o,help:()=>lo(t)}),[]),r(()=>{o.value=null},[null==a?void 0:a.current]),!a)return l`<${qo} context=${t} />`;document.title=`${a.title} · ${e("لوحة الإدارة")}`;const i=e=>(o.value=e,s.value="stage");return l`<div class="console-frame" data-area=${s.value}>
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
      <h1>${e("لوحة الميسّر")}</h1>
      <p>${"away"===t.sync.state.value?e("لا يمكن الوصول إلى الخادم. تُعاد المحاولة…"):e("تُفتح القاعة…")}</p>
    </div>
  </main>`;function Eo({context:t,about:n}){const a=t.sync.state.value,{lost:o}=t.way.value;return l`<section aria-label=${e("التنبيهات")}>
    <${fn} context=${t} />
    ${n.paused&&l`<p class="banner console-strip" role="status" data-tone="warn">${s("pause")}${e("العمل متوقف: لا أحد يستطيع الإرسال.")}</p>`}
    ${n.closed&&l`<p class="banner console-strip" role="status" data-tone="info">${s("lock")}${e("أُغلقت الورشة.")}</p>`}
    ${n.illustrative&&!t.rehearsal.value&&l`<p class="banner console-strip" data-tone="info">
        ${s("info")}${e("محتوى للتوضيح: لم يقل أحد هذا ولم يقرره.")}
      </p>`}
    ${o&&l`<p class="banner console-strip" role="status" data-tone="warn">
        ${s("warning")}${fe(o)}${" "}
        ${e("تنضم الهواتف الآن عبر {address}",{address:Be(t.way.value.joinUrl)})}
      </p>`}
    ${"away"===a&&l`<p class="banner console-strip" role="status" data-tone="error">
        ${s("cloud-off")}${e("غير متصل. قد يكون ما تراه قديمًا؛ سيعود الاتصال وحده.")}
      </p>`}
    <${ro} context=${t} />
    <${io} context=${t} />
  </section>`}const Mo=({area:t})=>l`<nav class="tabs console-areas" aria-label=${e("أقسام اللوحة")}>
    ${[["agenda",e("جدول الأعمال")],["stage",e("المرحلة")],["people",e("الأشخاص")]].map(([e,n])=>l`<button
          key=${e}
          aria-current=${t.value===e?"page":void 0}
          onClick=${()=>t.value=e}
        >
          ${n}
        </button>`)}
  </nav>`,Lo={read:()=>[],write:()=>{}};function Do(e,t=()=>sessionStorage){return{read(){var n;try{return JSON.parse(null!=(n=t().getItem(e))?n:"[]")}catch{return[]}},write(n){try{n.length?t().setItem(e,JSON.stringify(n)):t().removeItem(e)}catch{}}}}const Po=e=>{var t;const n=e.filter(e=>e.ok);return{since:Math.max(...n.map(({seq:e})=>e)),log:null==(t=n.at(-1))?void 0:t.log}};function Io(t,n){const a=function({signal:e,shelf:t=Lo}){var n;let a=t.read();const o=e(null!=(n=a.at(-1))?n:null);function l(e){var n;a=e.slice(-50),t.write(a),o.value=null!=(n=a.at(-1))?n:null}return{last:o,done:e=>(l([...a,e]),e),drop:e=>l(a.filter(t=>t!==e)),has:e=>a.includes(e),clear:()=>l([]),take(){var e;const t=null!=(e=a.at(-1))?e:null;return t&&l(a.slice(0,-1)),t}}}({signal:C,shelf:Do(`wsr-undo/${t.prefix}`)}),o=C([]),s=C([]),r=C(t.now()),i=C({joinUrl:n.joinUrl,choices:[],lost:null}),c=C(!1);function d({text:e,tone:t,entry:n}){const a={text:e,tone:t,entry:n};o.value=[...o.peek().filter(e=>"error"===e.tone).slice(-1),a],setTimeout(()=>$(a),"error"===t?18e3:9e3)}setInterval(()=>r.value=t.now(),500);const $=e=>o.value=o.peek().filter(t=>t!==e);async function p(e,{quiet:n=!1}={}){if(!e.steps.length)return{ok:!0};const o=e.steps.map(e=>t.post(e.do,e.with,e.since)),l={quiet:n,gone:!1},s=Promise.all(o.map(e=>e.answer)).then(n=>function(e,n,o,{quiet:l,gone:s}){s||n.forEach((e,n)=>o[n].ok||t.outbox.take(e.key));const r=((e,t)=>e.filter((e,n)=>t[n].ok).reverse().flatMap(e=>e.backs))(e.steps,o),i=r.length?a.done({said:e.said,backs:r,...Po(o)}):void 0,c=o.filter(e=>!e.ok);if(!c.length)return d({text:e.said,entry:i}),{ok:!0};const u=1===c.length||1===o.length?c[0].why:g(c);return l||s||d({text:u,tone:"error",entry:i}),{ok:!1,why:u}}(e,o,n,l));return Promise.race([s,m(o,l)])}async function m(t,n){return await Promise.all(t.map(e=>{var t;return null!=(t=e.kept)?t:e.answer})),await new Promise(e=>setTimeout(e,2500)),t.every(e=>"waiting"!==e.state.value)?new Promise(()=>{}):(n.gone=!0,d({text:e("محفوظ في هذا الجهاز. يُرسل حالما يمكن الوصول إلى القاعة."),tone:"warn"}),{ok:!0})}const g=e=>u(["رُفض {n}. {why}","رُفض واحد. {why}","رُفض اثنان. {why}","رُفض {n}. {why}","رُفض {n}. {why}","رُفض {n}. {why}"],"{n} were refused. {why}",e.length,{why:e[0].why});function v(e){const t={view:e,close:()=>s.value=s.peek().filter(e=>e!==t)};return s.value=[...s.peek(),t],t.close}return{...t,...n,way:i,rehearsal:c,undo:a,toasts:o,dialogs:s,seconds:r,toast:d,dismiss:$,act:p,takeBack:async function(n=a.last.peek()){if(n&&a.has(n)){if(a.drop(n),o.value=o.peek().filter(e=>e.entry!==n),n.log!==t.outbox.log())return d({text:e("تعمل الورشة منذ ذلك الحين من نسخة، فلا يمكن التراجع عن هذا."),tone:"error"});await p({said:e("سُحب: {what}",{what:n.said}),steps:n.backs.map(e=>({...e,since:n.since,backs:[]}))})}},ask:v,confirm:e=>new Promise(t=>v(n=>l`<${Le} ...${e} answer=${e=>j(()=>(n(),t(e)))} />`))}}function Bo({code:t,why:a,enter:o}){const[r,i]=n(a?Uo(a):""),[c,u]=n(!1);return l`<main class="console-door">
    <form class="stack" onSubmit=${async function(e){e.preventDefault();const t=new FormData(e.target);u(!0),await o({facilitator_key:Ao(t.get("key")),name:t.get("name").trim()}).catch(e=>i(Uo(e))),u(!1)}}>
      <h1>${e("لوحة الميسّر")}</h1>
      <p>${e("الورشة {code}. افتح رابط الميسّر، أو ألصق الرابط أو مفتاحه هنا.",{code:t})}</p>
      <label class="field"
        ><b>${e("مفتاح الميسّر")}</b><input name="key" type="password" required autocomplete="off" autofocus
      /></label>
      <label class="field"
        ><b>${e("اسمك")}</b><span class="field-hint">${e("اختياري؛ يراه الميسّرون الآخرون.")}</span
        ><input name="name" maxlength=${60} autocomplete="name" dir="auto"
      /></label>
      ${r&&l`<p class="notice" role="alert" data-tone="error">${s("warning")}<span>${r}</span></p>`}
      <button class="button primary wide" disabled=${c}>${s("key")}${e("افتح اللوحة")}</button>
      <p class="soft">${e("هل تريد المشاركة؟")} <a href=${`/w/${t}`}>${e("انضم على هذا الجهاز")}</a></p>
    </form>
  </main>`}const Uo=t=>t.why||e("لا يمكن الوصول إلى الخادم. حاول مرة أخرى."),Ao=e=>{var t;return null!=(t=he(e.includes("#")?e.slice(e.indexOf("#")):""))?t:e.trim()},{code:No,joinUrl:To}=document.documentElement.dataset,zo=document.getElementById("console");async function Ro(e){const t=await L(No,e);return D(No,"console"),P(No,"console",t),Fo(t,e.facilitator_key)}function Vo(e){E(l`<${Bo} key="door" code=${No} why=${e} enter=${Ro} />`,zo)}async function Fo(e,t){const n=await G(I,"console"),a=Io(q({code:No,...e}),{code:No,parts:n,token:e.token,joinUrl:null!=To?To:`${location.origin}/w/${No}`});a.editStage=e=>Wt(a,e),E(l`<${Oo} key=${e.person} context=${a} />`,zo),M(()=>function({sync:{state:e,problem:t},undo:n},a){var o;if("reload"===e.value&&location.reload(),"removed"!==e.value)return;D(No,"console"),n.clear();const l=null!=(o=t.value)?o:void 0;a&&"removed"!==(null==l?void 0:l.code)?Ro({facilitator_key:a}).catch(Vo):Vo(l)}(a,t))}function Jo({context:t}){const{choices:n,lost:a}=t.way.value;return n.length<2&&!a?null:l`<fieldset class="choices console-addresses">
    <legend>${e("العنوان على رموز QR والملصقات والبطاقات")}</legend>
    ${n.map(n=>{return l`<label class="choice" key=${n.ip}
          ><input
            type="radio"
            name="address"
            checked=${n.chosen&&!a}
            onChange=${()=>async function(t,{ip:n}){const a=t.way.value;try{!function(t,{choices:n},a,o){const l=n.map(e=>({...e,chosen:e.ip===a}));t.way.value={joinUrl:o,choices:l,lost:null},t.toast({text:e("تنضم الهواتف الآن عبر {address}",{address:Be(o)})})}(t,a,n,(await dn(t,"/address",{method:"PUT",body:{ip:n}})).join_url)}catch({why:e}){t.way.value={...a},t.toast({text:e,tone:"error"})}}(t,n)}
          /><span class="choice-face" title=${n.name}
            ><span
              >${o=n.kind,(null!=(s=we[o])?s:we.network)()} <bdi class="console-ip">${n.ip}</bdi
              ><small><bdi>${n.name}</bdi></small></span
            ></span
          ></label
        >`;var o,s})}
  </fieldset>`}S(),async function(){const e=function(e,t){const n=he(e.hash);return n&&t.replaceState(null,"",e.pathname+e.search),n}(location,history),t=O(No,"console");t?Fo(t,e):e?Ro({facilitator_key:e}).catch(Vo):Vo()}();const Ko={key:"1",icon:"qr",words:()=>e("انضمام"),always:!0};var Wo=Object.freeze({__proto__:null,Panel:function({context:t}){const n=k(t.store.all("person")).length;return l`<div class="console-join">
    <${Ae} context=${t} />
    <div class="stack">
      <h3>${e("أدخل الناس")}</h3>
      <ol>
        <li>${e("اتصل بشبكة واي فاي هذه القاعة. أوقف بيانات الهاتف إن لم تُفتح الصفحة.")}</li>
        <li>${e("وجّه الكاميرا إلى الرمز، أو اكتب العنوان.")}</li>
        <li>${e("اختر مجموعتك. لا حاجة إلى حساب.")}</li>
      </ol>
      <p><b class="code">${Be(t.way.value.joinUrl)}</b></p>
      <${Jo} context=${t} />
      <div class="row">
        <button class="button" onClick=${()=>async function(t){const n=await ye(t.way.value.joinUrl);t.toast(n?{text:e("نُسخ رابط الانضمام")}:{text:e("انسخه بيدك: {link}",{link:t.way.value.joinUrl}),tone:"error"})}(t)}>${s("copy")}${e("انسخ رابط الانضمام")}</button>
        <button class="button" onClick=${()=>Ne(t)}>${s("qr")}${e("اعرضه كبيرًا")}</button>
        <a class="button" href=${Ue(t)} target="_blank" rel="noopener"
          >${s("wall")}${e("افتح الحائط")}</a
        >
      </div>
      <p class="console-here"><b>${u(["لم ينضم أحد بعد","انضم شخص واحد","انضم شخصان","انضم {n} أشخاص","انضم {n} شخصًا","انضم {n} شخص"],"{n} people have joined",n)}</b></p>
    </div>
  </div>`},tab:Ko});function Ho(e){const t="held"===e.shown?[]:[["hide_card",{card:e.id,hidden:!1}]];return Te("hide_card",{card:e.id,hidden:!0},...t)}function Qo(e,t){const n=e.filter(e=>e.lane!==t.id).map(e=>Te("move_card",{card:e.id,lane:t.id},...e.lane?[["move_card",{card:e.id,lane:e.lane}]]:[]));return ze(u(["نُقلت {n} بطاقة إلى {lane}","نُقلت بطاقة واحدة إلى {lane}","نُقلت بطاقتان إلى {lane}","نُقلت {n} بطاقات إلى {lane}","نُقلت {n} بطاقة إلى {lane}","نُقلت {n} بطاقة إلى {lane}"],"{n} cards moved to {lane}",n.length,{lane:t.title}),n)}function Go({stage:t,title:n,cards:a}){const o=i(),l=[["remove_cluster",{cluster:o}],...Yo(a.filter(e=>e.cluster))],s=a.map(e=>e.id);return ze(e("صُنعت الحزمة: {title}",{title:n}),Te("add_cluster",{cluster:o,stage:t,title:n,cards:s},...l))}function Xo(t,n){var a;const o=null!=(a=null==n?void 0:n.id)?a:null,l=t.filter(e=>{var t;return(null!=(t=e.cluster)?t:null)!==o}),s=n?e("وُضعت في {title}",{title:n.title}):e("أُخرجت من الحزمة"),r=l.map(e=>e.id);return ze(s,r.length?Te("cluster_cards",{cluster:o,cards:r},...Yo(l)):[])}const Yo=e=>[...Zo(e)].map(([e,t])=>["cluster_cards",{cluster:e,cards:t}]);function Zo(e){var t,n;const a=new Map;for(const o of e){const e=null!=(t=o.cluster)?t:null;a.set(e,[...null!=(n=a.get(e))?n:[],o.id])}return a}const el=(t,n)=>ze(e(n?"صارت موضع تأثير":"لم تعد موضع تأثير"),Te("mark_leverage",{on:t,marked:n},["mark_leverage",{on:t,marked:!n}]));function tl(t,n){const a=((e,t)=>new Set(t.filter(t=>t.from===e&&"addresses"===t.type).map(e=>e.to)))(n,t.store.all("link")),o=B(t.store).filter(e=>e.id!==n),s=t.draft(`shifts/${n}`),r=o=>t.act(function(t,n,a){const o=e=>({from:t,to:e,type:"addresses"}),l=[...a].filter(e=>!n.has(e)),s=[...n].filter(e=>!a.has(e));return ze(e("رُبطت العوائق"),[...l.map(e=>Te("link",o(e),["unlink",o(e)])),...s.map(e=>Te("unlink",o(e),["link",o(e)]))])}(n,a,new Set(o.getAll("on"))),{quiet:!0});t.ask(i=>l`<${qe}
        wide
        title=${e("أي العوائق تحرّك؟")}
        yes=${e("حفظ")}
        ...${{close:i,submit:r,draft:s}}
      >
        <p dir="auto"><b>${U(t.store,n)}</b></p>
        ${o.length?l`<div class="console-choice-list">
                ${o.map(e=>{var t;return l`<label class="tick" key=${e.id}>
                      <input type="checkbox" name="on" value=${e.id} defaultChecked=${a.has(e.id)} />
                      <span dir="auto">${null!=(t=e.title)?t:A(e)}</span></label
                    >`})}
              </div>`:l`<p class="soft">${e("لا عوائق بعد.")}</p>`}
      <//>`)}const[nl,al]=[120,280],ol=e=>t=>(t.ok&&e.clear(),t);function ll(t,n){const{context:a}=t,o=a.store.all("cluster").filter(e=>e.stage===t.stage),s=a.draft(`cluster/${t.stage}`),r=a=>async function({context:t,stage:n},a,o,l){return o?t.act(Xo(a,o),{quiet:!0}):l.trim()?t.act(Go({stage:n,title:l.trim(),cards:a}),{quiet:!0}):{ok:!1,why:e("أعطِ الحزمة الجديدة عنوانًا، أو اختر واحدة موجودة.")}}(t,n,o.find(e=>e.id===a.get("cluster")),a.get("title")).then(ol(t));a.ask(t=>l`<${qe}
        title=${u(["اجمع {n} بطاقة في حزمة","اجمع بطاقة واحدة في حزمة","اجمع بطاقتين في حزمة","اجمع {n} بطاقات في حزمة","اجمع {n} بطاقة في حزمة","اجمع {n} بطاقة في حزمة"],"Cluster {n} cards",n.length)}
        yes=${e("ضعها معًا")}
        ...${{close:t,submit:r,draft:s}}
      >
        <${De} label=${e("عنوان جديد")} hint=${e("كلمات قليلة تقول ما الذي يجمع هذه البطاقات.")}>
          <input name="title" maxlength=${nl} autofocus dir="auto" required=${!o.length}
        /><//>
        ${o.length>0&&l`<${De} label=${e("أو في حزمة موجودة")}
            ><select name="cluster">
              <option value="">${e("لا شيء: اصنع حزمة جديدة")}</option>
              ${o.map(e=>l`<option value=${e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <ul class="console-quotes">
          ${n.map(e=>l`<li key=${e.id} dir="auto">${A(e)}</li>`)}
        </ul>
      <//>`)}function sl(t,n){const{context:a}=t,o=a.store.all("card").filter(e=>e.stage===t.stage&&!e.merged_into),s=n.length>1?n:o.filter(e=>e.id!==n[0].id),r=a.draft(`merge/${n.map(e=>e.id).join("/")}`),i=o=>{const l=s.find(e=>e.id===o.get("into"));return l?a.act(function(e,t){const n=e.filter(e=>e.id!==t.id).map(e=>Te("merge_cards",{card:e.id,into:t.id},["merge_cards",{card:e.id,into:null}]));return ze(u(["دُمجت {n} بطاقة","دُمجت بطاقة واحدة","دُمجت بطاقتان","دُمجت {n} بطاقات","دُمجت {n} بطاقة","دُمجت {n} بطاقة"],"{n} cards merged",n.length),n)}(n,l),{quiet:!0}).then(ol(t)):{ok:!1,why:e("اختر بطاقة.")}},c=n.length>1?e("أي الكلمات تبقى على الحائط؟"):e("في أي بطاقة تدمجها؟");a.ask(t=>l`<${qe} ...${{title:c,close:t,submit:i,draft:r}} yes=${e("ادمج")}>
        <p class="soft">${e("البطاقات المدموجة تبقى تحت التي بقيت، ويمكن فصلها من جديد.")}</p>
        <${rl} choices=${s} />
      <//>`)}function rl({choices:t}){const n=c(""),a=t.filter(e=>e.text.toLocaleLowerCase().includes(n.value.toLocaleLowerCase()));return l`${t.length>8&&l`<input
        type="search"
        aria-label=${e("ابحث في البطاقات")}
        placeholder=${e("ابحث في البطاقات")}
        onInput=${e=>n.value=e.target.value}
      />`}
    <div class="console-choice-list">
      ${a.map((e,n)=>l`<label class="tick" key=${e.id}>
            <input type="radio" name="into" value=${e.id} defaultChecked=${0===n&&t.length<9} /><span
              dir="auto"
              >${A(e)}</span
            ></label
          >`)}
    </div>`}function il(t,n){const{context:a}=t,o=({close:t})=>{const o=a.store.all("card").filter(e=>e.merged_into===n.id);return l`<${Oe} title=${e("البطاقات المدموجة في هذه")} close=${t}>
      <p class="card-text" dir="auto"><b>${A(n)}</b></p>
      <ul class="people">
        ${o.map(t=>l`<li class="person-row" key=${t.id}>
              <span class="person-name" dir="auto">${A(t)}</span>
              <button class="button small" onClick=${()=>(t=>a.act((t=>ze(e("فُصلت البطاقة من جديد"),Te("merge_cards",{card:t.id,into:null},["merge_cards",{card:t.id,into:t.merged_into}])))(t)))(t)}>${s("split")}${e("افصل")}</button>
            </li>`)}
      </ul>
    <//>`};a.ask(e=>l`<${o} close=${e} />`)}function cl({context:t},n){const a="card"===n.kind,o=a?n.text:n.title,s=t.draft(`text/${n.id}`),r=l=>{const s=l.get("words").trim();return s===o?{ok:!0}:t.act(a?(c=n,u=s,ze(e("تغيّرت البطاقة"),Te("edit_card",{card:c.id,text:u},["edit_card",{card:c.id,text:c.text}]))):(r=n,i=s,ze(e("تغيّر اسم الحزمة"),Te("rename_cluster",{cluster:r.id,title:i},["rename_cluster",{cluster:r.id,title:r.title}]))),{quiet:!0});var r,i,c,u};t.ask(t=>l`<${qe}
        title=${e(a?"غيّر الكلمات":"غيّر اسم الحزمة")}
        yes=${e("حفظ")}
        ...${{close:t,submit:r,draft:s}}
      >
        <${De} label=${e(a?"كلمات البطاقة":"العنوان")}>
          <textarea
            name="words"
            rows="3"
            required
            maxlength=${a?al:nl}
            defaultValue=${o}
            dir="auto"
          ></textarea>
        <//>
      <//>`)}const ul=(e,t)=>t.map(t=>e.context.store.get("card",t)).filter(Boolean),dl=(e,t)=>(e.clear(),e.context.act(t)),$l={hide:(e,t)=>dl(e,function(e){const t=e.filter(e=>"hidden"!==e.shown).map(Ho);return ze(u(["أُخفيت {n} بطاقة","أُخفيت بطاقة واحدة","أُخفيت بطاقتان","أُخفيت {n} بطاقات","أُخفيت {n} بطاقة","أُخفيت {n} بطاقة"],"{n} cards hidden",t.length),t)}(ul(e,t))),show:(e,t)=>dl(e,function(e){const t=e.filter(e=>"shown"!==e.shown).map(e=>Te("hide_card",{card:e.id,hidden:!1},["hide_card",{card:e.id,hidden:!0}]));return ze(u(["عُرضت {n} بطاقة على الجميع","عُرضت بطاقة واحدة على الجميع","عُرضت بطاقتان على الجميع","عُرضت {n} بطاقات على الجميع","عُرضت {n} بطاقة على الجميع","عُرضت {n} بطاقة على الجميع"],"{n} cards shown to everyone",t.length),t)}(ul(e,t))),lane:(e,t)=>function(e,t){const{lanes:n}=e.context.store.get("stage",e.stage);e.context.ask(a=>l`<${Oe} title=${u(["انقل {n} بطاقة إلى","انقل بطاقة واحدة إلى","انقل بطاقتين إلى","انقل {n} بطاقات إلى","انقل {n} بطاقة إلى","انقل {n} بطاقة إلى"],"Move {n} cards to",t.length)} close=${a}>
        <div class="stack">
          ${n.map(n=>l`<button class="button wide" data-category=${n.id} onClick=${((n,a)=>()=>(n(),e.clear(),e.context.act(Qo(t,a))))(a,n)}>
                ${s("arrow-end")}<span dir="auto">${n.title}</span>
              </button>`)}
        </div>
      <//>`)}(e,ul(e,t)),merge:(e,t)=>sl(e,ul(e,t)),cluster:(e,t)=>ll(e,ul(e,t)),free:(e,t)=>dl(e,Xo(ul(e,t),null))};function pl(t,n){var a,o;const{store:l}=t.context,s=l.get("card",n);return[(null!=(o=null==(a=l.get("stage",s.stage))?void 0:a.lanes)?o:[]).length>1&&{icon:"move",words:e("انقل إلى…"),act:()=>$l.lane(t,[n])},{icon:"cluster",words:e("ضعها في حزمة…"),act:()=>$l.cluster(t,[n])},s.cluster&&{icon:"split",words:e("أخرجها من الحزمة"),act:()=>$l.free(t,[n])},{icon:"merge",words:e("ادمجها في بطاقة أخرى…"),act:()=>$l.merge(t,[n])},ml(l,n)&&{icon:"split",words:e("افصل البطاقات المدموجة…"),act:()=>il(t,s)},{icon:"edit",words:e("غيّر الكلمات…"),act:()=>cl(t,s)},null,...gl(t,n),null,"shown"!==s.shown&&{icon:"show",words:"held"===s.shown?e("اسمح بها"):e("اعرضها من جديد"),act:()=>$l.show(t,[n])},"hidden"!==s.shown&&{icon:"hide",words:e("أخفِها عن الجميع"),danger:!0,act:()=>$l.hide(t,[n])}].filter(e=>!1!==e&&void 0!==e)}const ml=(e,t)=>e.all("card").some(e=>e.merged_into===t);function gl(t,n){return t.context.store.get("leverage",n)?[{icon:"link",words:e("أي العوائق تحرّك؟…"),act:()=>tl(t.context,n)},{icon:"leverage",words:e("لم تعد موضع تأثير"),act:()=>t.context.act(el(n,!1))}]:[{icon:"leverage",words:e("اجعلها موضع تأثير"),act:()=>t.context.act(el(n,!0))}]}function vl({id:e,wall:t,merged:n}){var a,o,s;const{store:r}=t.context,i=r.get("card",e);if(!i)return null;const c=r.get("leverage",e),u=t.picked.value.has(e),d=["card","console-card","shown"===i.shown?"":"hidden",c?"leverage":"",u?"picked":""];return l`<li
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
      title=${e("اسحب")}
      ...${Tt({what:`card:${t.id}`,drop:e=>n.drop(hl(n,t.id))(e)})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${a} onChange=${()=>n.toggle(t.id)} />
      <span class="card-text" dir="auto">${A(t)}</span></label
    >
    <${Jt} label=${e("المزيد عن هذه البطاقة")} items=${()=>pl(n,t.id)} />
  </div>`,hl=(e,t)=>e.picked.peek().has(t)?[...e.picked.peek()]:[t],fl=({card:t,merged:n,leverage:a,also:o})=>l`${o&&l`<span class="console-sign">${s("hand")}<span dir="auto">${o}</span></span>`}
  ${t.recorded&&l`<span class="console-sign">${s("recorder")}${(({table:t})=>t?e("دُوّنت باسم الطاولة {n}",{n:le(t)}):e("بيد المدوّن"))(t)}</span>`}
  ${n>0&&l`<span class="console-sign">${s("merge")}${u(["‎+{n} مدموجة","‎+{n} مدموجة","‎+{n} مدموجة","‎+{n} مدموجة","‎+{n} مدموجة","‎+{n} مدموجة"],"+{n} merged",n)}</span>`}
  ${"hidden"===t.shown&&l`<span class="chip" data-tone="error">${s("hide")}${e("المخفية")}</span>`}
  ${"held"===t.shown&&l`<span class="chip" data-tone="warn">${s("clock")}${e("بانتظار السماح")}</span>`}
  ${a&&l`<span class="chip solid" data-tone="leverage">${s("leverage")}${e("موضع التأثير")}</span>`}`;function wl({id:t,wall:n,cards:a}){var o;const r=n.context.store.get("cluster",t),i=n.context.store.get("leverage",t);return r?l`<section
    class=${i?"card cluster leverage":"card cluster"}
    data-drop=${`cluster:${t}`}
    data-category=${null!=(o=r.lane)?o:"unsorted"}
    aria-label=${r.title}
  >
    <div class="console-card-top">
      <h4 class="card-title" dir="auto">${r.title} <span class="count">${a.length}</span></h4>
      <${Jt} label=${e("المزيد عن {title}",{title:r.title})} items=${()=>function(t,n){const a=t.context.store.get("cluster",n);return[{icon:"edit",words:e("غيّر الاسم…"),act:()=>cl(t,a)},...gl(t,n),null,{icon:"split",words:e("فك الحزمة"),danger:!0,act:()=>async function({context:t},n){const a=t.store.all("card").filter(e=>e.cluster===n.id),o=t.store.all("rating").some(e=>e.on===n.id),l={title:e("هل تفك هذه الحزمة؟"),yes:e("فك الحزمة"),danger:!0,text:e("قيّمتها مجموعات. تضيع تقييماتها؛ وتبقى بطاقاتها على الحائط.")};o&&!await t.confirm(l)||t.act(function(t,n,a){const{id:o,stage:l,title:s,lane:r}=t,i=["add_cluster",{cluster:o,stage:l,title:s,lane:r,cards:n.map(e=>e.id)}],c=a.map(({from:e,to:t,type:n})=>["link",{from:e,to:t,type:n}]);return ze(e("فُكت الحزمة: {title}",{title:s}),Te("remove_cluster",{cluster:o},i,...c))}(n,a,t.store.all("link").filter(e=>e.from===n.id||e.to===n.id)))}(t,a)}]}(n,t)} />
    </div>
    ${i&&l`<span class="chip solid" data-tone="leverage">${s("leverage")}${e("موضع التأثير")}</span>`}
    <ul class="console-members">
      ${a.map(e=>l`<${yl} key=${e.id} ...${{card:e,wall:n}} />`)}
    </ul>
  </section>`:null}function yl({card:t,wall:n}){const{id:a}=t;return l`<li class="console-member" data-draggable data-shown=${t.shown}>
    <span
      class="console-grip"
      aria-hidden="true"
      title=${e("اسحب")}
      ...${Tt({what:`card:${a}`,drop:n.drop([a])})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><input type="checkbox" checked=${n.picked.value.has(a)} onChange=${()=>n.toggle(a)} />
      <span dir="auto">${A(t)}</span></label
    >
    ${"shown"!==t.shown&&l`<span class="console-sign" title=${e("المخفية")}>${s("hide")}<span class="visually-hidden">${e("المخفية")}</span></span>`}
    <${Jt} label=${e("المزيد عن هذه البطاقة")} items=${()=>pl(n,a)} />
  </li>`}function kl(e,t){const n=t.map(t=>e.get("card",t)).filter(e=>e&&!e.merged_into&&"hidden"!==e.shown),[{cluster:a}={}]=n;return a&&n.every(e=>e.cluster===a)?[]:n}function xl(e,t){const n=(e,t)=>{var n;return Te("merge_cards",{card:e.id,into:t.id},["merge_cards",{card:e.id,into:null!=(n=e.merged_into)?n:null}])},a=t.flatMap(([t,a])=>t.filter(e=>e.id!==a.id).flatMap(t=>{return[...(o=t.id,e.all("card").filter(e=>e.merged_into===o)).map(e=>n(e,a)),n(t,a)];var o}));return ze(u(["دُمجت {n} بطاقة","دُمجت بطاقة واحدة","دُمجت بطاقتان","دُمجت {n} بطاقات","دُمجت {n} بطاقة","دُمجت {n} بطاقة"],"{n} cards merged",a.length),a)}const _l=e=>e.context.ask(t=>l`<${Cl} ...${{wall:e,close:t}} />`);function Cl({wall:t,close:n}){var a,o;const{context:i,stage:u}=t,d=c(null),$=c(new Set),p=c(new Map),m=async()=>{d.value=null,d.value=await dn(i,`/similar?stage=${encodeURIComponent(u)}`).catch(({why:e})=>({why:e}))};r(()=>{m()},[]);const g=(null!=(o=null==(a=d.value)?void 0:a.groups)?o:[]).map(({cards:e,nearly:t})=>({key:e.join("/"),nearly:t,cards:kl(i.store,e)})).filter(({key:e,cards:t})=>t.length>1&&!$.value.has(e)),v=({key:e,cards:t})=>{var n;return null!=(n=t.find(({id:t})=>t===p.value.get(e)))?n:((e,t)=>[...t].sort((t,n)=>se(e,n.id)-se(e,t.id)||t.at-n.at)[0])(i.store,t)},b=(e,t)=>p.value=new Map(p.peek()).set(e,t),h=({key:e})=>$.value=new Set($.peek()).add(e);return l`<${Oe} title=${e("بطاقات متشابهة")} close=${n} wide>
    <div class="stack">
      <${jl} told=${d.value} many=${g.length} again=${m} />
      ${g.length>0&&l`<ul class="stack similar-list">
          ${g.map(e=>l`<${Sl} key=${e.key} ...${{context:i,stage:u,group:e,target:v(e),choose:b,leave:h}} />`)}
        </ul>`}
      <div class="dialog-foot">
        ${i.undo.last.value&&l`<button class="button" onClick=${()=>i.takeBack()}>${s("undo")}${e("تراجع")}</button>`}
        ${g.length>1&&l`<button
            class="button"
            onClick=${()=>i.act(xl(i.store,g.map(e=>[e.cards,v(e)])))}
          >
            ${s("merge")}${e("دمج الكل")}
          </button>`}
        <button class="button primary" onClick=${n}>${e("تمّ")}</button>
      </div>
    </div>
  <//>`}function jl({told:t,many:n,again:a}){if(!t)return l`<p class="stack-tight" role="status">
      <span>${e("تجري مقارنة البطاقات… قد يستغرق ذلك بضع ثوانٍ.")}</span><progress></progress>
    </p>`;if(t.why)return l`<div class="notice" role="alert" data-tone="warn">
      ${s("warning")}<span>${t.why}</span>
      <button class="button small" onClick=${a}>${e("حاول مرة أخرى")}</button>
    </div>`;const o=u(["لم تُقارن أي بطاقة.","قورنت بطاقة واحدة.","قورنت بطاقتان.","قورنت {n} بطاقات.","قورنت {n} بطاقة.","قورنت {n} بطاقة."],"{n} cards compared.",t.compared),r="meaning"===t.way?e("بحسب الكلمات والمعنى."):e("بحسب الكلمات فقط."),i=n?u(["لا اقتراحات","اقتراح واحد","اقتراحان","{n} اقتراحات","{n} اقتراحًا","{n} اقتراح"],"{n} suggestions",n):e("لم تبقَ بطاقات متشابهة.");return l`<p class="soft" role="status"><b>${i}</b> · ${o} ${r}</p>`}function Sl({context:t,stage:n,group:a,target:o,choose:r,leave:i}){const{cards:c,key:u,nearly:d}=a;return l`<li class="similar-one">
    <fieldset class="console-choice-list">
      <legend>
        <span class="chip">${e(d?"الكلمات نفسها تقريبًا":"معنى متقارب")}</span>
        <span class="soft">${e("اختر النص الذي يبقى.")}</span>
      </legend>
      ${c.map(e=>l`<${Ol}
      key=${e.id}
      ...${{context:t,card:e,name:u,chosen:e===o}}
      onChoose=${()=>r(u,e.id)}
    />`)}
    </fieldset>
    <div class="toolbar">
      <button class="button small" onClick=${()=>t.act(xl(t.store,[[c,o]]))}>${s("merge")}${e("ادمج")}</button>
      <button class="button small" onClick=${()=>t.act(function(e,t,n){return Go({stage:e,title:[...n.text.replace(/\s+/g," ")].slice(0,120).join(""),cards:t})}(n,c,o))}>${s("cluster")}${e("ضعها معًا")}</button>
      <button class="button small quiet" onClick=${()=>i(a)}>${e("اتركها كما هي")}</button>
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
  >`};function ql(e){var t;const n=new Map;for(const a of e)a.merged_into&&n.set(a.merged_into,[...null!=(t=n.get(a.merged_into))?t:[],a]);return n}function El({wall:t,cards:n,shown:a}){var o;const i=new Set(n.map(e=>e.id)),c=[...t.picked.value].filter(e=>i.has(e));if(r(()=>function(e,t){const n=()=>[...e.picked.peek()],a=({detail:a})=>{"none"===a?e.clear():"all"===a?e.picked.value=new Set(t.map(e=>e.id)):n().length&&$l[a](e,n())};return window.addEventListener("selection",a),()=>window.removeEventListener("selection",a)}(t,a),[t,a]),!c.length)return null;const d=n.filter(e=>t.picked.value.has(e.id)),$=null!=(o=t.context.store.get("stage",t.stage).lanes)?o:[],p=(e,n,a,o=!0)=>o&&l`<button class="button small" onClick=${()=>$l[n](t,c)}>${s(e)}${a}</button>`;return l`<div class="toolbar console-selection" role="region" aria-label=${e("البطاقات المختارة")}>
    <b aria-live="polite">${u(["لم يُختر شيء","اختيرت واحدة","اختيرت اثنتان","اختيرت {n}","اختيرت {n}","اختيرت {n}"],"{n} selected",c.length)}</b>
    ${p("cluster","cluster",e("حزمة…"))} ${p("merge","merge",e("دمج…"),c.length>1)}
    ${p("move","lane",e("انقل إلى…"),$.length>1)}
    ${p("split","free",e("إزالة"),d.some(e=>e.cluster))}
    ${p("show","show",e("عرض"),d.some(e=>"shown"!==e.shown))}
    ${p("hide","hide",e("إخفاء"),d.some(e=>"hidden"!==e.shown))}
    <button class="button small quiet toolbar-end" onClick=${t.clear}>${e("ألغِ الاختيار")}</button>
  </div>`}const Ml={key:"2",icon:"edit",words:()=>e("اللوح")},Ll=[{key:"a",words:()=>e("اختر كل البطاقات المعروضة"),act:()=>Dl("all")},{key:"c",words:()=>e("اجمع البطاقات المختارة في حزمة"),act:()=>Dl("cluster")},{key:"g",words:()=>e("ادمج البطاقات المختارة"),act:()=>Dl("merge")},{key:"m",words:()=>e("انقل البطاقات المختارة إلى عمود آخر"),act:()=>Dl("lane")},{key:"h",words:()=>e("أخفِ البطاقات المختارة"),act:()=>Dl("hide")},{key:"escape",act:()=>Dl("none")}],Dl=e=>window.dispatchEvent(new CustomEvent("selection",{detail:e})),Pl={all:()=>!0,held:e=>"held"===e.shown,hidden:e=>"hidden"===e.shown,alone:e=>!e.cluster&&"shown"===e.shown};function Il({wall:t,context:n,stage:a,cards:o,filter:r,search:c}){const u=o.filter(Pl.held).length,d=[["all",e("الكل")],["alone",e("ليست في حزمة بعد")],["held",e("بانتظار السماح")],["hidden",e("المخفية")]];return l`<div class="toolbar console-board-head">
    <label class="console-search"
      ><span class="visually-hidden">${e("ابحث في البطاقات")}</span>${s("search")}
      <input
        type="search"
        data-search
        placeholder=${e("ابحث في البطاقات")}
        value=${c.value}
        onInput=${e=>c.value=e.target.value}
    /></label>
    <button class="button small" onClick=${()=>function(t,n){const a=t.draft(`new-card/${n.id}`),o=a=>t.act(function(t,n){const a=i(),o={lane:n.get("lane")||void 0,for_group:n.get("group")||void 0};return ze(e("أُضيفت البطاقة"),Te("add_card",{card:a,stage:t.id,text:n.get("text").trim(),...o},["withdraw_card",{card:a}]))}(n,a),{quiet:!0});t.ask(s=>{var r;return l`<${qe} title=${e("أضف بطاقة")} yes=${e("إضافة")} ...${{close:s,submit:o,draft:a}}>
        <${De} label=${e("كلمات البطاقة")}>
          <textarea name="text" rows="3" required maxlength=${280} autofocus dir="auto"></textarea>
        <//>
        ${(null==(r=n.lanes)?void 0:r.length)>1&&l`<${De} label=${e("العمود")}
            ><select name="lane">
              ${n.lanes.map(e=>l`<option value=${e.id} selected=${"unsorted"===e.id}>${e.title}</option>`)}
            </select><//
          >`}
        <${De} label=${e("قالها")}
          ><select name="group">
            <option value="">${e("لا مجموعة")}</option>
            ${y(t.store).map(e=>l`<option value=${e.id}>${e.name}</option>`)}
          </select><//
        >
      <//>`})}(n,a)}>${s("plus")}${e("بطاقة…")}</button>
    ${o.length>2&&l`<button class="button small" onClick=${()=>_l(t)}>${s("merge")}${e("بطاقات متشابهة")}</button>`}
    ${u>0&&l`<button class="button small" onClick=${()=>Bl(n,a,o)}>${s("show")}${e("اسمح بها كلها")}</button>`}
    <div class="toolbar" role="group" aria-label=${e("أي البطاقات")}>${d.map(([e,t])=>l`<button
      key=${e}
      class="button small"
      aria-pressed=${r.value===e}
      onClick=${()=>r.value=e}
    >
      ${t} <span class="count">${o.filter(t=>!t.merged_into&&Pl[e](t)).length}</span>
    </button>`)}</div>
  </div>`}const Bl=(e,t,n)=>{const a=n.filter(Pl.held);e.act({said:u(["سُمح بـ {n} بطاقة","سُمح ببطاقة واحدة","سُمح ببطاقتين","سُمح بـ {n} بطاقات","سُمح بـ {n} بطاقة","سُمح بـ {n} بطاقة"],"{n} cards approved",a.length),steps:[{do:"reveal_cards",with:{stage:t.id},backs:a.map(e=>({do:"hide_card",with:{card:e.id,hidden:!0}}))}]})};function Ul({wall:e,stage:t,shown:n,merged:a,all:o}){var s;const r=(null==(s=t.lanes)?void 0:s.length)?t.lanes:[{id:"",title:$(e.context.store).find(e=>e.id===t.id).title}],i=e.context.store.all("cluster").filter(e=>e.stage===t.id),c=e=>r.some(t=>t.id===e.lane)?e.lane:r.at(-1).id;return l`<div class="board console-lanes">
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
  </section>`}const Nl=new Set(["governance","structural","economic_social","unsorted"]),Tl=({stage:t})=>l`<div class="empty">
    ${s("edit")}
    <h3>${e("لا بطاقات بعد")}</h3>
    <p>
      ${"open"===t.status?e("تظهر هنا عندما يكتبها الناس."):e("تظهر هنا عندما تُفتح هذه المرحلة.")}
    </p>
  </div>`;var zl=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=c("all"),a=c(""),o=c(new Set),s=e.store.all("card").filter(e=>e.stage===t.id),r=T(()=>function(e,t,n){const a={context:e,stage:t,picked:n,toggle:e=>{const t=new Set(n.peek());t.delete(e)||t.add(e),n.value=t},clear:()=>n.value=new Set};return a.drop=e=>t=>function(e,t,n){const[a,o]=[null==n?void 0:n.slice(0,n.indexOf(":")),null==n?void 0:n.slice(n.indexOf(":")+1)],l=ul(e,t),{store:s}=e.context;if("lane"===a)return function(e,t,n){const[a,o]=[Xo(t,null),Qo(t,n)];dl(e,{said:o.steps.length?o.said:a.said,steps:[...a.steps,...o.steps]})}(e,l,s.get("stage",e.stage).lanes.find(e=>e.id===o));if("cluster"===a)return dl(e,Xo(l,s.get("cluster",o)));const r="card"===a&&!t.includes(o)&&s.get("card",o);return r?ll(e,[...l,r]):void 0}(a,e,t),a}(e,t.id,o),[t.id]),i=s.filter(e=>!e.merged_into&&Pl[n.value](e)&&((e,t)=>!t||e.text.toLocaleLowerCase().includes(t.toLocaleLowerCase()))(e,a.value));return l`<div class="console-board">
    <${Il} ...${{wall:r,context:e,stage:t,cards:s,filter:n,search:a}} />
    ${s.length?l`<${Ul}
            ...${{wall:r,stage:t,shown:i,merged:ql(s),all:!a.value&&"all"===n.value}}
          />`:l`<${Tl} stage=${t} />`}
    <${El} ...${{wall:r,cards:s,shown:i}} />
  </div>`},heard:(e,t)=>{var n;return"anonymous"===(null==(n=e.settings)?void 0:n.naming)?null:new Set(t.all("card").filter(t=>t.stage===e.id).map(e=>e.group))},keys:Ll,leftOpen:function(e){const t=e.all("card").filter(e=>"held"===e.shown);return $(e).map(e=>({stage:e,many:t.filter(t=>t.stage===e.id).length})).filter(({many:e})=>e).map(({stage:e,many:t})=>({stage:e.id,words:u(["لا بطاقات للموافقة","بطاقة واحدة للموافقة","بطاقتان للموافقة","{n} بطاقات للموافقة","{n} بطاقة للموافقة","{n} بطاقة للموافقة"],"{n} cards to approve",t)}))},tab:Ml});const Rl=({group:t})=>{var n,a;return l`<span class="console-group" data-colour=${null==t?void 0:t.colour}>
    <span class="badge">${s(null!=(n=null==t?void 0:t.icon)?n:"person")}</span
    ><span dir="auto">${null!=(a=null==t?void 0:t.name)?a:e("لا مجموعة")}</span></span
  >`},Vl=[0,1,2,3,4,5];function Fl(t,n,a){t.ask(o=>l`<${Oe} wide title=${e("قيّم عن مجموعة")} close=${o}>
        <div class="stack">
          <p><${Rl} group=${a} /></p>
          <p class="soft">${e("0 لا شيء، و5 كل ما يلزم. يُحسب العائق بعد اختيار الرقمين.")}</p>
          <div class="scroller" tabindex="0">
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">${e("العائق")}</th>
                  <th scope="col">${e("النفوذ")}</th>
                  <th scope="col">${e("الموارد")}</th>
                </tr>
              </thead>
              <tbody>
                ${B(t.store).map(e=>l`<${Jl} key=${e.id} ...${{context:t,stage:n,group:a,barrier:e}} />`)}
              </tbody>
            </table>
          </div>
          <div class="dialog-foot"><button class="button primary" onClick=${o}>${e("تمّ")}</button></div>
        </div>
      <//>`)}function Jl({context:t,stage:n,group:a,barrier:s}){var i;const c=Wl(t.store.all("rating"),n,a,s),u=null!=(i=s.title)?i:A(s),d=function(e,t){const n=o(e,null);return r(()=>{const e=()=>Kl(n.peek())&&(n.value=null);return e(),()=>{e()}},[t]),n}(t.draft(`rate/${n.id}/${a.id}/${s.id}`),c),$=null!=c?c:d.value,p=(o,r)=>l`<td>
      <select aria-label=${`${r}: ${u}`} onChange=${(o=>l=>{const r={...$,[o]:Number(l.target.value)};c||(d.value=r),Kl(r)&&t.act(function(t,n,a,o,l){const s={stage:t.id,on:a.id,group:n.id},r=l?{power:l.power,resources:l.resources}:{power:null,resources:null};return ze(e("قُيّم عن {group}",{group:n.name}),Te("rate",{...s,power:o.power,resources:o.resources},["rate",{...s,...r}]))}(n,a,s,r,c))})(o)}>
        <option value="" disabled=${null!=(null==$?void 0:$[o])} selected=${null==(null==$?void 0:$[o])}>–</option>
        ${Vl.map(e=>l`<option value=${e} selected=${(null==$?void 0:$[o])===e}>${e}</option>`)}
      </select>
    </td>`;return l`<tr>
    <th scope="row" dir="auto">${u}</th>
    ${p("power",e("النفوذ"))}${p("resources",e("الموارد"))}
  </tr>`}const Kl=e=>null!=(null==e?void 0:e.power)&&null!=(null==e?void 0:e.resources),Wl=(e,t,n,{id:a})=>{var o;return(null==(o=t.settings)?void 0:o.members)?void 0:e.find(e=>e.stage===t.id&&e.on===a&&e.group===n.id&&e.rater===n.id)};function Hl(e,t,n){var a;const o=new Set(n.map(e=>e.id)),l=new Map;for(const{stage:n,on:s,group:r,rater:i}of t)n===e&&i===r&&o.has(s)&&l.set(r,(null!=(a=l.get(r))?a:new Set).add(s));return new Map([...l].map(([e,t])=>[e,t.size]))}const Ql={key:"3",icon:"power",words:()=>e("النفوذ")},Gl=()=>l`<div class="empty">
    ${s("power")}
    <h3>${e("لا شيء للتقييم بعد")}</h3>
    <p>${e("تأتي العوائق من بطاقات مرحلة العوائق: حزمها، والبطاقات التي تقف وحدها.")}</p>
  </div>`;function Xl({context:t,stage:n,groups:a,items:o,rated:s}){const r=new Set(k(t.store.all("person")).map(e=>e.group)),i=a.filter(e=>s.get(e.id)===o.length).length;return l`<details class="disclosure" open=${i<a.length}>
    <summary>
      ${u(["{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء"],"{n} of {all} groups have rated everything",i,{all:a.length})}
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
        >${e("{n} من {all}",{n:null!=(c=s.get(a.id))?c:0,all:o.length})}</span
      >
      ${!r.has(a.id)&&l`<span class="chip plain">${e("لا أحد هنا")}</span>`}
      <button class="button small" onClick=${()=>Fl(t,n,a)}>
        ${e("قيّم عنهم…")}
      </button>
    </li>`})}
    </ul>
  </details>`}var Yl=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){var a,o;const{store:s}=t,r=B(s),i=y(s);if(!r.length)return l`<${Gl} />`;const c=s.all("rating"),u=X(c,n.id),d=r.map(e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:A(e),category:e.lane}});return l`<div class="stack">
    <${Xl} ...${{context:t,stage:n,groups:i,items:r,rated:Hl(n.id,c,r)}} />
    <div class="scroller" tabindex="0" role="region" aria-label=${e("خريطة الألوان")}>
      ${Y({barriers:d,groups:i,cells:u,compact:i.length>6})}
    </div>
    ${i.length>6&&de(i)} ${Z({split:Boolean(null==(a=n.settings)?void 0:a.members)})}
    ${(null==(o=n.settings)?void 0:o.members)&&l`<p class="soft">
        ${e("يظهر متوسط المجموعة بعد أن يقيّم خمسة من أعضائها. وإذا قيّم عدد أقل عند إغلاق هذه المرحلة، تُحذف تقييماتهم.")}
      </p>`}
  </div>`},heard:(e,t)=>{var n;return(null==(n=e.settings)?void 0:n.members)?null:new Set(t.all("rating").filter(t=>t.stage===e.id).map(e=>{var t;return null!=(t=e.rater)?t:e.group}))},holds:function(e,t){const n=t.all("rating").filter(t=>t.stage===e.id).length;return n?[u(["{n} تقييم","تقييم واحد","تقييمان","{n} تقييمات","{n} تقييمًا","{n} تقييم"],"{n} ratings",n)]:[]},leftOpen:function(e){const t=B(e),n=new Set(k(e.all("person")).map(e=>e.group)),a=y(e).filter(e=>n.has(e.id));return $(e).filter(e=>{var t;return"ratings"===e.activity&&e.opened_at&&!(null==(t=e.settings)?void 0:t.members)}).map(n=>({stage:n,rated:Hl(n.id,e.all("rating"),t)})).map(({stage:e,rated:n})=>({stage:e,left:a.filter(e=>{var a;return(null!=(a=n.get(e.id))?a:0)<t.length})})).filter(({left:e})=>e.length).map(({stage:e,left:t})=>({stage:e.id,words:u(["قيّمت كل المجموعات كل شيء","مجموعة واحدة لم تقيّم كل شيء","مجموعتان لم تقيّما كل شيء","{n} مجموعات لم تقيّم كل شيء","{n} مجموعة لم تقيّم كل شيء","{n} مجموعة لم تقيّم كل شيء"],"{n} groups haven’t rated everything",t.length)}))},tab:Ql});const Zl=e=>(e<26?"":Zl(Math.floor(e/26)-1))+String.fromCharCode(65+e%26),es=e=>Object.values(e).reduce((e,t)=>e+t,0),ts=e=>e.filter(e=>es(e)>0).map(e=>Object.fromEntries(Object.entries(e).filter(([,e])=>e>0))),ns=(e,t)=>e.ask(n=>l`<${as} ...${{context:e,vote:t,close:n}} />`);function as({context:t,vote:a,close:o}){var r,i,c;const d=y(t.store),[$,p]=n(null==(i=null!=(r=ss(t,a)[0])?r:d[0])?void 0:i.id),m=ls(t,a,$),g=null!=(c=m.value)?c:[...cs(t,a,$).map(e=>({...e})),...Array.from({length:5},()=>({}))],v=e=>m.value=e;return l`<${qe}
    wide
    title=${e("أوراق التصويت")}
    yes=${e("احفظ هذه الأوراق")}
    draft=${null}
    ...${{close:o,submit:()=>function(t,n,a,o){const l=function(t,{budget:n,max_each:a}){for(const[o,l]of t.entries()){if(es(l)>n)return e("في ورقة التصويت {n} أكثر من {budget} نقاط.",{n:o+1,budget:n});if(a&&Object.values(l).some(e=>e>a))return e("في ورقة التصويت {n} أكثر من {most} نقاط على موضع واحد.",{n:o+1,most:a});if(Object.values(l).some(e=>e<0||!Number.isInteger(e)))return e("في ورقة التصويت {n} شيء ليس عدد نقاط.",{n:o+1})}return""}(o,n);if(l)return{ok:!1,why:l};const s={vote:n.id,group:a.id},r=ts(o),i=cs(t,n,a.id),c=u(["حُفظت {n} ورقة تصويت لـ {group}","حُفظت ورقة تصويت واحدة لـ {group}","حُفظت ورقتا تصويت لـ {group}","حُفظت {n} أوراق تصويت لـ {group}","حُفظت {n} ورقة تصويت لـ {group}","حُفظت {n} ورقة تصويت لـ {group}"],"{n} paper ballots saved for {group}",r.length,{group:a.name});return t.act(ze(c,Te("cast_for",{...s,ballots:r},["cast_for",{...s,ballots:i}])),{quiet:!0})}(t,a,d.find(e=>e.id===$),g),drop:()=>m.value=null}}
  >
    <div class="console-pair">
      <${De} label=${e("المجموعة")}
        ><select onChange=${e=>p(e.target.value)}>
          ${d.map(e=>l`<option value=${e.id} selected=${e.id===$}>${e.name}</option>`)}
        </select><//
      >
      <p class="soft">
        ${u(["سطر لكل ورقة، في كل منها {n} نقطة.","سطر لكل ورقة، في كل منها نقطة واحدة.","سطر لكل ورقة، في كل منها نقطتان.","سطر لكل ورقة، في كل منها {n} نقاط.","سطر لكل ورقة، في كل منها {n} نقطة.","سطر لكل ورقة، في كل منها {n} نقطة."],"One row per ballot, {n} dots in each.",a.budget)}
        ${" "}${e("الحفظ من جديد يحل محل ما أدخلته لهذه المجموعة من قبل.")}
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
        ${s("plus")}${e("ورقة أخرى")}
      </button>
    </div>
  <//>`}function os({context:t,vote:n,rows:a,set:o}){return l`<div class="scroller" tabindex="0">
    <table class="table console-ballots">
      <thead>
        <tr>
          <th scope="col">${e("ورقة التصويت")}</th>
          ${n.items.map((e,n)=>l`<th scope="col" title=${U(t.store,e)}>${Zl(n)}</th>`)}
          <th scope="col">${e("الباقي")}</th>
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
                      aria-label=${e("ورقة التصويت {n}، {letter}",{n:a+1,letter:Zl(r)})}
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
      >${u(["أُغلقت الجولة {round} ولم تُدخل أي ورقة ({n}) من {group}.","أُغلقت الجولة {round} قبل أن تحفظ ورقة تصويت واحدة ({n}) من {group}. لن تُحسب.","أُغلقت الجولة {round} قبل أن تحفظ ورقتي تصويت ({n}) من {group}. لن تُحسبا.","أُغلقت الجولة {round} قبل أن تحفظ {n} أوراق تصويت من {group}. لن تُحسب.","أُغلقت الجولة {round} قبل أن تحفظ {n} ورقة تصويت من {group}. لن تُحسب.","أُغلقت الجولة {round} قبل أن تحفظ {n} ورقة تصويت من {group}. لن تُحسب."],"Round {round} closed before you saved {n} paper ballots of {group}. They don’t count.",a.many,{round:n.round,group:a.name})}</span
    >
    <button class="button small" onClick=${()=>ls(t,n,a.id).value=null}>${e("رأيتها")}</button>
  </p>`,cs=(e,t,n)=>{var a,o;return null!=(o=null==(a=((e,t,n)=>e.store.all("proxy_ballots").find(a=>{var o;return a.vote===t.id&&a.group===n&&a.by===(null==(o=e.me.value)?void 0:o.person)}))(e,t,n))?void 0:a.ballots)?o:[]},[us,ds,$s]=[280,120,1e3];function ps(t,{tally:n,vote:a}={}){var o,s;const r=new Set((null!=(o=null==n?void 0:n.items)?o:[]).filter(e=>e.dots>0).slice(0,3).map(e=>e.on)),i=a?e("التصويت، الجولة {n}",{n:a.round}):"",c=t.draft(`decision/${null!=(s=null==a?void 0:a.id)?s:""}`),u=e=>t.act(ms(e),{quiet:!0});t.ask(n=>l`<${qe} wide title=${e("سجّل قرارًا")} yes=${e("سجّل")} ...${{close:n,submit:u,draft:c}}>
        <${De} label=${e("ما الذي قُرّر")}>
          <textarea name="text" rows="2" required maxlength=${us} autofocus dir="auto"></textarea>
        <//>
        <${De} label=${e("على أي أساس")} hint=${e("تصويت، رفع الأيدي، توافق، قرار من مسؤول…")}
          ><input name="basis" maxlength=${ds} defaultValue=${i} dir="auto"
        /><//>
        <fieldset>
          <legend>${e("بشأن مواضع التأثير هذه")}</legend>
          <div class="console-choice-list">
            ${z(t.store).map(({id:e})=>l`<label class="tick" key=${e}>
                  <input type="checkbox" name="on" value=${e} defaultChecked=${r.has(e)} /><span dir="auto"
                    >${U(t.store,e)}</span
                  ></label
                >`)}
          </div>
        </fieldset>
        <${De}
          label=${e("الاعتراض")}
          hint=${e("من لم يوافق، ولماذا. يظهر ذلك بجانب القرار في التقرير.")}
        >
          <textarea name="dissent" rows="2" maxlength=${$s} dir="auto"></textarea>
        <//>
        <p class="soft">${e("القرار المسجَّل يبقى كما هو؛ ويمكن لقرار لاحق أن يغيّره.")}</p>
      <//>`)}const ms=t=>({said:e("سُجّل القرار"),steps:[{do:"decide",backs:[],with:{decision:i(),text:t.get("text").trim(),basis:t.get("basis").trim(),dissent:t.get("dissent").trim(),on:t.getAll("on")}}]});const gs=t=>ze(e("صارت موضع تأثير"),Te("mark_leverage",{on:t,marked:!0},["mark_leverage",{on:t,marked:!1}]));function vs({context:t,stage:a,round:o}){var r;const[c,d]=n(""),$=z(t.store).length,{budget:p=5,max_each:m=0,secret:g=!0}=null!=(r=a.settings)?r:{},v=$>0&&"open"===a.status;return l`<form class="console-box" aria-label=${e("افتح تصويتًا")} onSubmit=${async function(n){n.preventDefault();const o=await t.act(function(t,n){const a={budget:Number(n.get("budget")),max_each:Number(n.get("max_each")),secret:n.has("secret")};return{said:e("التصويت مفتوح"),steps:[{do:"open_vote",with:{vote:i(),stage:t.id,...a},backs:[]}]}}(a,new FormData(n.target)),{quiet:!0});d(o.ok?"":o.why)}}>
    <h3>${s("vote")}${1===o?e("افتح التصويت"):e("افتح الجولة {n}",{n:o})}</h3>
    <div class="console-trio">
      <${De} label=${e("النقاط لكل شخص")}
        ><input name="budget" type="number" min="1" max=${100} required defaultValue=${p}
      /><//>
      <${De} label=${e("الأكثر على موضع واحد (0: دون حد)")}
        ><input name="max_each" type="number" min="0" max=${100} required defaultValue=${m}
      /><//>
      <${Pe} name="secret" label=${e("سري")} defaultChecked=${g} />
    </div>
    ${c&&l`<p class="notice" role="alert" data-tone="error">${s("warning")}<span>${c}</span></p>`}
    <div class="toolbar">
      <span class="soft">${function(t,n){return t?"open"!==n.status?e("افتح هذه المرحلة أولًا؛ ثم يبدأ التصويت."):u(["على {n} موضع تأثير","على موضع تأثير واحد","على موضعي تأثير","على {n} مواضع تأثير","على {n} موضع تأثير","على {n} موضع تأثير"],"over {n} leverage points",t):e("حدّد موضع تأثير واحدًا على الأقل أولًا.")}($,a)}</span>
      <button class="button primary toolbar-end" disabled=${!v}>${s("play")}${e("افتح التصويت")}</button>
    </div>
  </form>`}const bs={key:"4",icon:"leverage",words:()=>e("التأثير")};function hs({context:t,vote:n}){var a;const{store:o}=t,r=null!=(a=o.get("turnout",n.id))?a:{voted:0,proxies:0},i=Math.max(k(o.all("person")).length,r.voted);return l`<section class="console-box" data-tone="leverage" aria-label=${e("التصويت")}>
    <h3>${s("vote")}${e("الجولة {n} مفتوحة",{n:n.round})}</h3>
    <dl class="stats">
      <div class="stat">
        <dt>${e("صوّتوا من {all}",{all:i})}</dt>
        <dd>${r.voted}</dd>
      </div>
      <div class="stat">
        <dt>${e("أوراق تصويت أُدخلت")}</dt>
        <dd>${r.proxies}</dd>
      </div>
      <div class="stat">
        <dt>${n.secret?e("نقاط لكل شخص، سري"):e("نقاط لكل شخص، علني")}</dt>
        <dd>${n.budget}</dd>
      </div>
    </dl>
    <progress class="progress" max=${Math.max(i,1)} value=${r.voted}>${r.voted}</progress>
    <p class="soft">${e("لا أحد يرى نتيجة قبل إغلاق التصويت، ولا هنا.")}</p>
    <div class="toolbar">
      <button class="button" onClick=${()=>ns(t,n)}>
        ${s("file")}${e("أدخل أوراق التصويت…")}
      </button>
      <button class="button primary toolbar-end" onClick=${()=>async function(t,n,a,o){const l=a.voted+a.proxies,s=Math.max(0,o-l),r=n.secret&&l<5,i=ss(t,n),c={title:e(r?"أتريد إغلاق التصويت بلا نتيجة؟":"هل تغلق التصويت وتعرض النتيجة؟"),yes:e(r?"أغلق بلا نتيجة":"أغلق واعرض على الجميع"),danger:!0,text:[r?u(["لا توجد أي أوراق. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد ورقة واحدة فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد ورقتان فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد {n} أوراق فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد {n} ورقة فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد {n} ورقة فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا."],"There are only {n} ballots. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.",l):e("تظهر النتيجة فورًا على الحائط وعلى كل هاتف. لا يمكن فتح تصويت أُغلق؛ ويمكن فتح جولة جديدة."),s?u(["لم يصوّت {n} شخص بعد.","لم يصوّت شخص واحد بعد.","لم يصوّت شخصان بعد.","لم يصوّت {n} أشخاص بعد.","لم يصوّت {n} شخصًا بعد.","لم يصوّت {n} شخص بعد."],"{n} people have not voted yet.",s):e("صوّت الجميع."),...i.map(({name:e,many:t})=>u(["لا أوراق ({n}) غير محفوظة من {group}.","ورقة تصويت واحدة ({n}) من {group} غير محفوظة ولن تُحسب.","ورقتا تصويت ({n}) من {group} غير محفوظتين ولن تُحسبا.","{n} أوراق تصويت من {group} غير محفوظة ولن تُحسب.","{n} ورقة تصويت من {group} غير محفوظة ولن تُحسب.","{n} ورقة تصويت من {group} غير محفوظة ولن تُحسب."],"{n} paper ballots of {group} aren’t saved and won’t count.",t,{group:e})),n.secret?e("ثم تُزال الأوراق المفردة نهائيًا، فلا يستطيع أحد معرفة من اختار ماذا."):e("هذا التصويت علني: يرى الجميع بعده من اختار ماذا.")]};await t.confirm(c)&&t.act({said:e(r?"أُغلق التصويت بلا نتيجة":"أُغلق التصويت وعُرض على الجميع"),steps:[{do:"close_vote",with:{vote:n.id},backs:[]}]})}(t,n,r,i)}>
        ${s("lock")}${e("أغلق التصويت…")}
      </button>
    </div>
  </section>`}function fs({context:t,closed:n}){var a;const o=c(null),r=null!=(a=n.find(e=>e.id===o.value))?a:n[0],i=t.store.get("tally",r.id),u=n.find(e=>e.round===r.round-1);return i?l`<section class="console-box" aria-label=${e("النتيجة")}>
    <div class="toolbar">
      <h3>${s("check")}${e("نتيجة الجولة {n}",{n:r.round})}</h3>
      <span class="toolbar-end"
        >${n.length>1&&n.map(t=>l`<button
                key=${t.id}
                class="button small"
                aria-pressed=${t===r}
                onClick=${()=>o.value=t.id}
              >
                ${e("الجولة {n}",{n:t.round})}
              </button>`)}
        <button class="button small" onClick=${()=>ps(t,{tally:i,vote:r})}>
          ${s("decision")}${e("سجّل قرارًا…")}
        </button></span
      >
    </div>
    <p class="soft">${ws(i)}</p>
    ${0===i.items.length&&l`<p class="notice">${s("lock")}${$e()}</p>`}
    ${i.items.length>0&&pe({tally:i,groups:y(t.store),names:e=>U(t.store,e),before:u&&t.store.get("tally",u.id),compact:!0,table:!0})}
  </section>`:null}const ws=t=>[u(["لا أصوات","صوت واحد","صوتان","{n} أصوات","{n} صوتًا","{n} صوت"],"{n} ballots",t.people),null!=t.could&&e("صوّت {n} من {all} على هاتف",{n:t.people-t.proxies,all:t.could}),t.proxies&&u(["{n} منها على ورق","واحد منها على ورق","اثنان منها على ورق","{n} منها على ورق","{n} منها على ورق","{n} منها على ورق"],"{n} of them on paper",t.proxies),t.items.length>0&&u(["لا نقاط","نقطة واحدة","نقطتان","{n} نقاط","{n} نقطة","{n} نقطة"],"{n} dots",t.dots),t.items.length>0&&u(["لا مجموعات","مجموعة واحدة","مجموعتان","{n} مجموعات","{n} مجموعة","{n} مجموعة"],"{n} groups",t.groups)].filter(Boolean).join(" · ");function ys({context:t,stage:n}){const a=z(t.store);return l`<section class="console-box" aria-label=${e("مواضع التأثير")}>
    <div class="toolbar">
      <h3>${s("leverage")}${e("مواضع التأثير")} <span class="count">${a.length}</span></h3>
      <button class="button small toolbar-end" onClick=${()=>function(t,n){const a=B(t.store).filter(e=>!t.store.get("leverage",e.id)),o=t.draft(`point/${n.id}`),s=a=>{const o=a.get("text").trim();return o||a.get("on")?t.act(o?function(t,n){const a=i();return ze(e("أُضيف موضع تأثير"),Te("add_card",{card:a,stage:t.id,text:n},["withdraw_card",{card:a}]),Te("mark_leverage",{on:a,marked:!0},["mark_leverage",{on:a,marked:!1}]))}(n,o):gs(a.get("on")),{quiet:!0}):{ok:!1,why:e("اكتب واحدًا، أو اختر واحدًا من اللوح.")}};t.ask(t=>l`<${qe} title=${e("أضف موضع تأثير")} yes=${e("إضافة")} ...${{close:t,submit:s,draft:o}}>
        <${De} label=${e("بكلماتك أنت")}>
          <textarea name="text" rows="2" maxlength=${280} dir="auto" autofocus></textarea>
        <//>
        ${a.length>0&&l`<${De} label=${e("أو من اللوح")}
            ><select name="on">
              <option value="">–</option>
              ${a.map(e=>{var t;return l`<option value=${e.id}>${null!=(t=e.title)?t:A(e)}</option>`})}
            </select><//
          >`}
      <//>`)}(t,n)}>
        ${s("plus")}${e("أضف واحدًا…")}
      </button>
    </div>
    ${a.length?l`<ol class="people">
            ${a.map(e=>l`<${ks} key=${e.id} ...${{context:t,point:e}} />`)}
          </ol>`:l`<p class="soft">
            ${e("اجعل حزمًا أو بطاقات مواضع تأثير، هنا أو على اللوح. التصويت يكون عليها.")}
          </p>`}
    <${xs} ...${{context:t,stage:n}} />
  </section>`}function ks({context:t,point:n}){const{store:a}=t,o=me({id:n.id,links:a.all("link"),cards:V(a)}).length,r=U(t.store,n.id),i=o?u(["يحرّك {n} عائق","يحرّك عائقًا واحدًا","يحرّك عائقين","يحرّك {n} عوائق","يحرّك {n} عائقًا","يحرّك {n} عائق"],"would shift {n} barriers",o):e("لم يُربط بأي عائق بعد");return l`<li class="person-row">
    ${s("leverage")}<span class="person-name" dir="auto">${r}<small>${i}</small></span>
    <button class="button small" onClick=${()=>tl(t,n.id)}>${s("link")}${e("العوائق…")}</button>
    <button
      class="button small quiet icon-only"
      aria-label=${e("لم يعد موضع تأثير: {title}",{title:r})}
      onClick=${()=>t.act(el(n.id,!1))}
    >
      ${s("close")}
    </button>
  </li>`}function xs({context:t,stage:n}){const a=t.store.all("card").filter(e=>e.stage===n.id&&"hidden"!==e.shown&&!e.merged_into&&!t.store.get("leverage",e.id));return a.length?l`<h4>${e("اقترحها الحاضرون")}</h4>
    <ul class="people">
      ${a.map(n=>{var a,o;return l`<li class="person-row" key=${n.id}>
            <span class="person-name" dir="auto"
              >${A(n)}<small>${null==(o=t.store.get("group",null!=(a=n.group)?a:""))?void 0:o.name}</small></span
            >
            <button class="button small" onClick=${()=>t.act(el(n.id,!0))}>
              ${s("leverage")}${e("خذ به")}
            </button>
          </li>`})}
    </ul>`:null}var _s=Object.freeze({__proto__:null,Panel:function({context:e,stage:t}){const n=R(e.store,t.id),a=n.find(e=>"open"===e.status),o=n.filter(e=>"closed"===e.status);return l`<div class="stack">
    <${rs} context=${e} votes=${o} />
    ${a?l`<${hs} key=${a.id} ...${{context:e,vote:a}} />`:l`<${vs} ...${{context:e,stage:t,round:n.length+1}} />`}
    ${o.length>0&&l`<${fs} ...${{context:e,closed:o}} />`}
    <${ys} ...${{context:e,stage:t}} />
  </div>`},holds:function(e,t){const n=t.all("vote").filter(t=>t.stage===e.id).length;return n?[u(["{n} تصويت","تصويت واحد","تصويتان","{n} تصويتات","{n} تصويتًا","{n} تصويت"],"{n} votes",n)]:[]},leftOpen:function(t){return $(t).flatMap(n=>R(t,n.id).filter(e=>"open"===e.status).map(a=>{var o,l;return{stage:n.id,words:e("جولة التصويت {n} مفتوحة، صوّت {voted}",{n:a.round,voted:null!=(l=null==(o=t.get("turnout",a.id))?void 0:o.voted)?l:0})}}))},tab:bs});const Cs=2**31;function js(t,n,a={}){const o={stakeholder:e("جلس الجميع بحسب مجموعاتهم المعنية"),mixed:e("جلس الجميع إلى طاولات مختلطة"),whole:e("يجلس الجميع معًا")},l=Math.floor(Math.random()*Cs),s="whole"===t?{seating:t}:{seating:t,shuffle:!0,seed:l,...a};return ze(o[t],Te("seat_room",s,["unseat_room",{round:n.round+1}]))}function Ss(t,n,a){var o,l,s;const r={person:t.id,table:null!=(o=null==a?void 0:a.id)?o:null,stays:Boolean(null==(l=null==a?void 0:a.moved)?void 0:l.includes(t.id))},i=n?e("المكان الآن عند الطاولة {n}: {name}",{name:ee(t),n:n.number}):e("بلا طاولة الآن: {name}",{name:ee(t)});return ze(i,Te("move_seat",{person:t.id,table:null!=(s=null==n?void 0:n.id)?s:null},["move_seat",r]))}const Os=t=>ze(e(t?"يعرض الحائط الطاولات":"يعرض الحائط المرحلة"),Te("show_tables",{shown:t},["show_tables",{shown:!t}]));function qs({context:t}){const{store:n}=t,a=k(n.all("person")).filter(({role:e})=>"facilitator"!==e),o=c(""),s=Number(o.value)||void 0,r=e=>t.act(js(e,ie(n),{tables:s})),i=re(n).length>0;return l`<section class="console-box">
    <${Ds} store=${n} />
    <${Es} folded=${i}>
      <div class="console-seat">
        <${Ls}
          picture="cluster"
          title=${e("طاولات مختلطة")}
          words=${e("توزَّع المجموعات بالتساوي، ويتفرق الزملاء، ويتجدد الجيران.")}
          many=${Ms(Math.ceil(a.length/8),s)}
          act=${()=>r("mixed")}
        />
        <${Ls}
          picture="people"
          title=${e("طاولات أصحاب المصلحة")}
          words=${e("كل مجموعة عند طاولاتها.")}
          many=${Ms(new Set(a.map(({group:e})=>e)).size,s)}
          act=${()=>r("stakeholder")}
        />
      </div>
      <div class="toolbar">
        <label class="console-seat-many"
          ><b>${e("عدد الطاولات")}</b>
          <input
            type="number"
            min="1"
            max="200"
            inputmode="numeric"
            placeholder=${e("تلقائي")}
            value=${o.value}
            onInput=${e=>o.value=e.target.value}
        /></label>
        ${i&&l`<button class="button quiet small toolbar-end" onClick=${()=>r("whole")}>
            ${e("إجلاس الجميع معًا بلا طاولات")}
          </button>`}
      </div>
    <//>
  </section>`}const Es=({folded:t,children:n})=>t?l`<details class="disclosure">
        <summary>${e("إعادة توزيع الجلوس…")}</summary>
        <div class="stack">${n}</div>
      </details>`:l`<div class="stack">${n}</div>`,Ms=(e,t)=>null!=t?t:Math.max(1,e);function Ls({picture:e,title:t,words:n,many:a,act:o}){return l`<button class="button console-seat-way" onClick=${o}>
    ${s(e)}<span
      ><b>${t}</b><small>${n}</small><small>${u(["لا طاولات","طاولة واحدة","طاولتان","{n} طاولات","{n} طاولة","{n} طاولة"],"{n} tables",a)}</small></span
    >
  </button>`}function Ds({store:t}){const{seating:n,round:a}=ie(t),o=re(t),r=o.reduce((e,t)=>e+t.people.length,0);return o.length?l`<h3>${s("table")}${e("mixed"===n?"طاولات مختلطة":"طاولات أصحاب المصلحة")}</h3>
    <p>
      ${[u(["لا طاولات","طاولة واحدة","طاولتان","{n} طاولات","{n} طاولة","{n} طاولة"],"{n} tables",o.length),u(["لا أحد","شخص واحد","شخصان","{n} أشخاص","{n} شخصًا","{n} شخص"],"{n} people",r),e("التوزيع {n}",{n:a})].join(" · ")}
    </p>`:l`<h3>${s("table")}${e("وزّع الجلوس")}</h3>`}function Ps({context:t,table:n,tables:a,people:o,groups:s,words:r}){return l`<section class="console-box console-table" data-drop=${`table:${n.id}`} aria-label=${Is(n)}>
    <header>
      <h3>${e("الطاولة {n}",{n:n.number})}</h3>
      <span class="soft">${u(["لا أحد","شخص واحد","شخصان","{n} أشخاص","{n} شخصًا","{n} شخص"],"{n} people",n.people.length)}</span>
      <button
        class="button quiet small console-place"
        aria-label=${e("أين الطاولة {n}؟",{n:n.number})}
        onClick=${()=>function(t,n){const a=t.draft(`table/${n.id}`),o=a=>t.act(((t,n)=>{var a,o;return ze(e("الطاولة {n}: حُفظ المكان",{n:t.number}),n===(null!=(a=t.place)?a:"")?[]:Te("edit_table",{table:t.id,place:n},["edit_table",{table:t.id,place:null!=(o=t.place)?o:""}]))})(n,a.get("place").trim()),{quiet:!0});t.ask(t=>{var s;return l`<${qe}
        title=${e("أين الطاولة {n}؟",{n:n.number})}
        yes=${e("حفظ")}
        ...${{close:t,submit:o,draft:a}}
      >
        <${De} label=${e("المكان")} hint=${e("مثلًا: عند النافذة")}
          ><input name="place" maxlength=${60} defaultValue=${null!=(s=n.place)?s:""} autofocus dir="auto"
        /><//>
      <//>`})}(t,n)}
      >
        ${n.place?l`<bdi>${n.place}</bdi>`:e("أين؟")}
      </button>
    </header>
    <ul class="console-seats">
      ${n.people.map(e=>l`<${Bs} key=${e} ...${{context:t,table:n,tables:a,words:r,groups:s}} person=${o.get(e)} />`)}
    </ul>
  </section>`}const Is=t=>e("الطاولة {n}",{n:t.number});function Bs({context:t,table:n,tables:a,person:o,groups:r,words:i}){var c,u;if(!o)return null;const d=r.get(o.group),$=i&&ee(o).toLocaleLowerCase().includes(i),p=ce().find(([e])=>{var t;return(null==(t=n.roles)?void 0:t[e])===o.id});return l`<li class="console-seat-row" data-draggable data-found=${$?"":void 0}>
    <span
      class="badge console-seat-grip"
      data-colour=${null==d?void 0:d.colour}
      title=${null==d?void 0:d.name}
      ...${Tt({what:`table:${n.id}`,drop:e=>{const l=a.find(({id:t})=>e===`table:${t}`);l&&t.act(Ss(o,l,n))}})}
      >${s(null!=(c=null==d?void 0:d.icon)?c:"person")}</span
    >
    <span class="console-seat-name"><bdi>${ee(o)}</bdi>${p&&l`<small>${p[1]}</small>`}</span>
    ${(null==(u=n.moved)?void 0:u.includes(o.id))&&l`<span class="soft" title=${e("نُقل يدويًا")}>${s("hand")}</span>`}
    <${Jt}
      label=${e("المزيد عن {title}",{title:ee(o)})}
      items=${()=>Us({context:t,table:n,tables:a,person:o})}
    />
  </li>`}const Us=({context:t,table:n,tables:a,person:o})=>[{icon:"move",words:e("النقل إلى طاولة أخرى…"),act:()=>function(t,n,a,o){t.ask(s=>l`<${Oe} title=${e("انقل {name} إلى",{name:ee(n)})} close=${s}>
        <div class="console-numbers">
          ${o.filter(e=>e.id!==a.id).map(o=>l`<button key=${o.id} class="button" onClick=${((e,o)=>()=>(e(),t.act(Ss(n,o,a))))(s,o)}>
                  <b>${e("الطاولة {n}",{n:o.number})}</b
                  ><small>${u(["لا أحد","شخص واحد","شخصان","{n} أشخاص","{n} شخصًا","{n} شخص"],"{n} people",o.people.length)}</small>
                </button>`)}
        </div>
      <//>`)}(t,o,n,a)},null,...ce().filter(([e])=>{var t;return(null==(t=n.roles)?void 0:t[e])!==o.id}).map(([a,l])=>({icon:"recorder"===a?"recorder":"flag",words:e("المهمة: {duty}",{duty:l}),act:()=>t.act(function(t,n,a){var o,l,s,r;const i=null!=(l=null==(o=t.roles)?void 0:o[n])?l:null,c=[["set_duty",{table:t.id,duty:n,person:i}]],u=null==(r=Object.entries(null!=(s=t.roles)?s:{}).find(([e,t])=>t===a.id&&e!==n))?void 0:r[0];u&&!i&&c.push(["set_duty",{table:t.id,duty:u,person:a.id}]);const d=e("مهمة جديدة عند الطاولة {n}: {name}",{name:ee(a),n:t.number});return ze(d,Te("set_duty",{table:t.id,duty:n,person:a.id},...c))}(n,a,o))})),null,{icon:"close",words:e("إبعاد عن الطاولة"),act:()=>t.act(Ss(o,null,n))}];function As({context:t,stage:n,now:a,wanted:o}){const r={mixed:e("هذه المرحلة مخطط لها عند طاولات مختلطة."),stakeholder:e("هذه المرحلة مخطط لها عند طاولات المجموعات المعنية."),whole:e("في هذه المرحلة يجلس الجميع معًا.")};return l`<p class="notice console-offer" data-tone="info">
    ${s("table")}<span>${r[o]}</span>
    <button class="button small" onClick=${()=>t.act(js(o,a,{stage:n.id}))}>
      ${e("وزّع الجلوس")}
    </button>
  </p>`}const Ns=({context:t})=>l`<p class="notice console-offer" data-tone="info" role="status">
    ${s("wall")}<span>${e("يعرض الحائط للجميع أين يجلسون.")}</span>
    <button class="button small" onClick=${()=>t.act(Os(!1))}>
      ${e("تم: العودة إلى المرحلة")}
    </button>
  </p>`,Ts={key:"9",icon:"table",words:()=>e("الجلوس"),always:!0};function zs({context:t}){const n="whole"===ie(t.store).seating;return l`<div class="empty">
    ${s("table")}
    <h3>${e(n?"يجلس الجميع معًا":"لم توزَّع الطاولات بعد")}</h3>
    <p>${e("وزّع الجلوس، وسيخبر كل هاتف والحائط الجميعَ أين يجلسون.")}</p>
  </div>`}function Rs({context:t,search:n}){const{shown:a}=ie(t.store);return l`<div class="toolbar console-seat-tools">
    <label class="console-search"
      ><span class="visually-hidden">${e("ابحث عن أشخاص")}</span>${s("search")}
      <input
        type="search"
        placeholder=${e("من يجلس أين؟")}
        value=${n.value}
        onInput=${e=>n.value=e.target.value}
    /></label>
    <span class="row">
      ${!a&&l`<button class="button small" onClick=${()=>t.act(Os(!0))}>
          ${s("wall")}${e("عرض على الحائط")}
        </button>`}
      <button class="button small" onClick=${()=>function(t){t.ask(n=>l`<${Oe} title=${e("طباعة بطاقات الطاولات")} close=${n}>
        <ul class="people">
          ${[["table-cards",e("بطاقات للطاولات"),e("رقم كبير يُرى من آخر القاعة، مع رمز QR للجلوس هناك.")],["seat-list",e("قائمة للباب"),e("أسماء الجميع مع أرقام الطاولات.")]].map(([a,o,r])=>l`<li key=${a} class="person-row">
                <span class="person-name">${o}<small>${r}</small></span>
                <button
                  class="button small"
                  aria-label=${e("اطبع: {title}",{title:o})}
                  onClick=${()=>(n(),async function(e,t){var n;const a=await $n(e,`paper/${t}`);return a.why?e.toast({text:a.why,tone:"error"}):vn(a.blob,null!=(n=a.name)?n:`${e.code}-${t}.pdf`)}(t,a))}
                >
                  ${s("print")}${e("طباعة…")}
                </button>
              </li>`)}
        </ul>
      <//>`)}(t)}>
        ${s("print")}${e("طباعة بطاقات الطاولات…")}
      </button>
    </span>
  </div>`}function Vs({context:t,tables:n}){const a=new Set(n.flatMap(({people:e})=>e)),o=k(t.store.all("person")).filter(({id:e,role:t})=>"facilitator"!==t&&!a.has(e));return n.length&&o.length?l`<div class="notice" data-tone="warn">
    ${s("people")}<span
      >${u(["لا أحد بلا طاولة:","شخص واحد بلا طاولة:","شخصان بلا طاولة:","{n} أشخاص بلا طاولة:","{n} شخصًا بلا طاولة:","{n} شخص بلا طاولة:"],"{n} people have no table:",o.length)}${" "}
      ${o.slice(0,6).map((e,t)=>l`${t?", ":""}<bdi key=${e.id}>${ee(e)}</bdi>`)}${o.length>6&&"…"}</span
    >
    <button
      class="button small"
      onClick=${()=>t.act((({seating:e},t,n)=>ze(u(["لم يُجلَس أحد","أُجلس شخص واحد","أُجلس شخصان","أُجلس {n} أشخاص","أُجلس {n} شخصًا","أُجلس {n} شخص"],"{n} people have a seat now",n.length),Te("seat_room",{seating:e,tables:t},...n.map(({id:e})=>["move_seat",{person:e,table:null,stays:!1}]))))(ie(t.store),n.length,o))}
    >
      ${e("أجلسهم")}
    </button>
  </div>`:null}function Fs({context:t,tables:n,words:a}){const o=new Map(t.store.all("person").map(e=>[e.id,e])),s=new Map(t.store.all("group").map(e=>[e.id,e])),r=a?n.filter(e=>e.people.some(e=>Js(o.get(e),a))):n;return r.length?l`<div class="console-tables">
    ${r.map(e=>l`<${Ps} key=${e.id} ...${{context:t,table:e,tables:n,people:o,groups:s,words:a}} />`)}
  </div>`:l`<p class="soft" role="status">${e("لا أحد عند أي طاولة بهذا الاسم.")}</p>`}const Js=(e,t)=>Boolean(t)&&ee(e).toLocaleLowerCase().includes(t);var Ks=Object.freeze({__proto__:null,Above:function({context:e,stage:t}){const n=ie(e.store),a="open"===(null==t?void 0:t.status)&&t.seating,o=n.seating||"whole";return a&&a!==o?l`<${As} ...${{context:e,stage:t,now:n,wanted:a}} />`:n.shown&&re(e.store).length?l`<${Ns} context=${e} />`:null},Panel:function({context:e}){const{store:t}=e,n=c(""),a=re(t);return l`<div class="stack">
    <${qs} context=${e} />
    ${a.length>0&&l`<${Rs} ...${{context:e,search:n}} />`}
    <${Vs} ...${{context:e,tables:a}} />
    ${a.length?l`<${Fs} ...${{context:e,tables:a,words:n.value.trim().toLocaleLowerCase()}} />`:l`<${zs} context=${e} />`}
  </div>`},isFound:Js,tab:Ts});const Ws={key:"5",icon:"decision",words:()=>e("القرارات"),always:!0};function Hs({context:t,decision:n}){var a,o;const r=t.store.get("person",null!=(a=n.by)?a:"");return l`<article class="console-box">
    <h3 dir="auto">${n.text}</h3>
    ${n.basis&&l`<p><b>${e("الأساس")}:</b> <span dir="auto">${n.basis}</span></p>`}
    ${(null==(o=n.on)?void 0:o.length)>0&&l`<p class="row">
        ${n.on.map(e=>l`<span class="chip" data-tone="leverage" key=${e}
              >${s("leverage")}<span dir="auto">${U(t.store,e)}</span></span
            >`)}
      </p>`}
    <p><b>${e("الاعتراض")}:</b> <span dir="auto">${n.dissent||e("لم يُسجَّل شيء")}</span></p>
    <p class="soft">${(null==r?void 0:r.name)?e("سجّله {name}",{name:r.name}):e("سجّله ميسّر")}</p>
  </article>`}var Qs=Object.freeze({__proto__:null,Panel:function({context:t}){const n=[...t.store.all("decision")].sort((e,t)=>t.at-e.at);return l`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("التصويت مشورة؛ وهنا ما قررته القاعة، ومن لم يوافق.")}</p>
      <button class="button primary toolbar-end" onClick=${()=>ps(t)}>
        ${s("plus")}${e("سجّل قرارًا…")}
      </button>
    </div>
    ${n.length?n.map(e=>l`<${Hs} key=${e.id} ...${{context:t,decision:e}} />`):l`<div class="empty">
            ${s("decision")}
            <h3>${e("لا قرار بعد")}</h3>
            <p>${e("القرارات المسجَّلة تظهر في التقرير مع أساسها والاعتراض عليها.")}</p>
          </div>`}
  </div>`},tab:Ws});function Gs(e,t){const n=t.filter(t=>t.plan===e.id&&"dropped"!==t.status),a=e=>n.filter(t=>{var n;return(null!=(n=t.missing)?n:[]).includes(e)}).length;return{soon:n.filter(e=>100===e.horizon).length,later:n.filter(e=>1e3===e.horizon).length,owner:a("owner"),indicator:a("indicator"),due:a("due"),ready:n.filter(e=>{var t;return!(null!=(t=e.missing)?t:[]).length}).length,all:n.length}}const Xs={key:"6",icon:"calendar",words:()=>e("الخطط")};function Ys({context:t,plan:n}){var a,o;const r=t.store.get("group",null!=(a=n.group)?a:""),i=Gs(n,t.store.all("action")),c=`/w/${t.code}/plan/${encodeURIComponent(n.owner)}?as=console`;return l`<tr>
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
        aria-label=${e("افتح خطة {name}",{name:null!=(o=null==r?void 0:r.name)?o:n.owner})}
        >${e("افتح الخطة")}</a
      >
    </td>
  </tr>`}function Zs({made:t}){if(!t.all)return l`<span class="chip" data-tone="warn">${s("clock")}${e("لا أعمال بعد")}</span>`;const n=[t.owner&&u(["لا مسؤولين","مسؤول واحد","مسؤولان","{n} مسؤولين","{n} مسؤولًا","{n} مسؤول"],"{n} owners",t.owner),t.indicator&&u(["لا مؤشرات","مؤشر واحد","مؤشران","{n} مؤشرات","{n} مؤشرًا","{n} مؤشر"],"{n} indicators",t.indicator),t.due&&u(["لا مواعيد","موعد واحد","موعدان","{n} مواعيد","{n} موعدًا","{n} موعد"],"{n} due dates",t.due)].filter(Boolean);return n.length?l`<span class="row console-chips"
    >${n.map(e=>l`<span class="chip" data-tone="warn" key=${e}>${e}</span>`)}</span
  >`:l`<span class="chip" data-tone="ok">${s("check")}${e("لا شيء")}</span>`}var er=Object.freeze({__proto__:null,Panel:function({context:t}){const{store:n}=t,a=y(n),o=e=>a.findIndex(t=>t.id===e.group)>>>0,r=[...n.all("plan")].sort((e,t)=>o(e)-o(t));return l`<div class="stack">
    <div class="toolbar">
      <p class="soft">${e("يكتمل العمل بمسؤول واحد ومؤشر وموعد.")}</p>
      <button class="button small toolbar-end" onClick=${()=>function(t){const n=t.draft("task-force"),a=n=>t.act({said:e("أُضيفت الخطة"),steps:[{do:"add_plan",backs:[],with:{plan:i(),owner:n.get("owner").trim()}}]},{quiet:!0});t.ask(t=>l`<${qe} title=${e("خطة فريق عمل")} yes=${e("إضافة")} ...${{close:t,submit:a,draft:n}}>
        <${De} label=${e("اسم فريق العمل")}
          ><input name="owner" required maxlength=${120} autofocus dir="auto"
        /><//>
      <//>`)}(t)}>
        ${s("plus")}${e("خطة فريق عمل…")}
      </button>
    </div>
    ${r.length?l`<div class="scroller" tabindex="0">
            <table class="table console-plans">
              <thead>
                <tr>
                  <th scope="col">${e("خطة")}</th>
                  <th scope="col">${e("100 يوم")}</th>
                  <th scope="col">${e("1000 يوم")}</th>
                  <th scope="col">${e("ما زال ينقص")}</th>
                  <th scope="col"><span class="visually-hidden">${e("فتح")}</span></th>
                </tr>
              </thead>
              <tbody>
                ${r.map(e=>l`<${Ys} key=${e.id} ...${{context:t,plan:e}} />`)}
              </tbody>
            </table>
          </div>`:l`<div class="empty">
            ${s("calendar")}
            <h3>${e("لا خطط بعد")}</h3>
            <p>${e("تحصل كل مجموعة على خطتها عندما تُفتح مرحلة الخطط.")}</p>
          </div>`}
  </div>`},heard:function(e,t){const n=new Set(t.all("action").map(e=>e.plan));return new Set(t.all("plan").filter(e=>n.has(e.id)).map(e=>e.group))},holds:function(e,t){const n=1===t.all("stage").filter(({activity:e})=>"plans"===e).length,a=t.all("action").length;return n&&a?[u(["{n} إجراء","إجراء واحد","إجراءان","{n} إجراءات","{n} إجراءً","{n} إجراء"],"{n} actions",a)]:[]},leftOpen:function(e){const t=$(e).find(({activity:e,opened_at:t})=>"plans"===e&&t);if(!t)return[];const n=e.all("plan").map(t=>Gs(t,e.all("action"))),a=n.filter(({all:e})=>!e).length,o=n.reduce((e,{all:t,ready:n})=>e+t-n,0);return[a&&u(["لا خطط فارغة","خطة واحدة فارغة","خطتان فارغتان","{n} خطط فارغة","{n} خطة فارغة","{n} خطة فارغة"],"{n} plans are empty",a),o&&u(["لا إجراء ينقصه مسؤول أو مؤشر أو موعد","إجراء واحد ينقصه مسؤول أو مؤشر أو موعد","إجراءان ينقصهما مسؤول أو مؤشر أو موعد","{n} إجراءات ينقصها مسؤول أو مؤشر أو موعد","{n} إجراءً ينقصه مسؤول أو مؤشر أو موعد","{n} إجراء ينقصه مسؤول أو مؤشر أو موعد"],"{n} actions lack an owner, indicator or date",o)].filter(Boolean).map(e=>({stage:t.id,words:e}))},tab:Xs});const tr={key:"7",icon:"pledge",words:()=>e("التعهدات")};function nr({context:t,pledge:n}){var a,o,r,i;const c=t.store.get("group",null!=(a=n.group)?a:""),d=null!=(r=null==(o=n.joined)?void 0:o.length)?r:0;return l`<li class="person-row">
    <span class="badge" data-colour=${null==c?void 0:c.colour}>${s(null!=(i=null==c?void 0:c.icon)?i:"person")}</span>
    <span class="person-name" dir="auto"
      >${n.text}<small
        >${[n.name,null==c?void 0:c.name,d&&u(["لم ينضم أحد","انضم شخص واحد","انضم شخصان","انضم {n} أشخاص","انضم {n} شخصًا","انضم {n} شخص"],"{n} joined",d)].filter(Boolean).join(" · ")}</small
      ></span
    >
    <button class="button small quiet" onClick=${()=>async function(t,n){const a={title:e("هل تزيل هذا التعهد؟"),yes:e("أزله"),danger:!0,text:[n.text,e("يختفي من الحائط ومن التقرير، مع من انضموا إليه. لا يمكن التراجع عن هذا.")]};await t.confirm(a)&&t.act({said:e("أُزيل التعهد"),steps:[{do:"withdraw_pledge",with:{pledge:n.id},backs:[]}]})}(t,n)}>${s("trash")}${e("إزالة…")}</button>
  </li>`}var ar=Object.freeze({__proto__:null,Panel:function({context:t}){const n=[...t.store.all("pledge")].sort((e,t)=>t.at-e.at);return n.length?l`<div class="stack">
    <p class="soft">${u(["لا تعهدات","تعهد واحد","تعهدان","{n} تعهدات","{n} تعهدًا","{n} تعهد"],"{n} pledges",n.length)}</p>
    <ul class="people">
      ${n.map(e=>l`<${nr} key=${e.id} ...${{context:t,pledge:e}} />`)}
    </ul>
  </div>`:l`<div class="empty">
      ${s("pledge")}
      <h3>${e("لا تعهدات بعد")}</h3>
      <p>${e("يُقال التعهد أمام القاعة ويحمل دائمًا اسمًا.")}</p>
    </div>`},heard:(e,t)=>new Set(t.all("pledge").map(e=>e.group)),holds:function(e,t){const n=1===t.all("stage").filter(({activity:e})=>"pledges"===e).length,a=t.all("pledge").length;return n&&a?[u(["لا تعهدات","تعهد واحد","تعهدان","{n} تعهدات","{n} تعهدًا","{n} تعهد"],"{n} pledges",a)]:[]},tab:tr});const or=[.88,.75,.6];async function lr(e){const t=await rr(await sr(e));for(let e=1920;e>100;e*=.7){const n=ir(t,e);for(const[e,t]of[["image/png"],...or.map(e=>["image/jpeg",e])]){const a=await new Promise(a=>n.toBlob(a,e,t));if(a&&a.size<=1e6)return a}}throw cr()}const sr=t=>new Promise((n,a)=>{const o=new FileReader;o.onload=()=>n(o.result),o.onerror=()=>a({why:e("تعذّرت قراءة هذا الملف.")}),o.readAsDataURL(t)}),rr=e=>new Promise((t,n)=>{const a=new Image;a.onload=()=>a.naturalWidth?t(a):n(cr()),a.onerror=()=>n(cr()),a.src=e});function ir(e,t){const{naturalWidth:n,naturalHeight:a}=e,o=Math.min(1,t/Math.max(n,a)),l=document.createElement("canvas");[l.width,l.height]=[n,a].map(e=>Math.max(1,Math.round(e*o)));const s=l.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,l.width,l.height),s.drawImage(e,0,0,l.width,l.height),l}const cr=()=>({why:e("تعذر فتح هذه الصورة. استخدم صورة JPEG أو PNG أو WebP.")});function ur({context:n,stage:a}){const o=c(null),s=c(!1),r=c(""),i=t(null);async function u(t,a){var l;[s.value,r.value]=[!0,""];const c=await t().then(()=>null,e=>e);if(s.value=!1,c)return r.value=null!=(l=c.why)?l:e("تعذّرت قراءة هذا الملف.");o.value=null,i.current&&(i.current.value=""),n.toast({text:a})}const d=`/stages/${encodeURIComponent(a.id)}/picture`,$=async()=>dn(n,d,{method:"PUT",raw:await lr(o.value)}),p=()=>u($,e("الصورة على الملصق الآن."));return l`<div class="poster-picture">
    ${a.picture&&l`<${dr} ...${{context:n,stage:a,remove:()=>u(()=>dn(n,d,{method:"DELETE"}),e("حُذفت الصورة")),busy:s.value}} />`}
    <${$r} ...${{chooser:i,choose:e=>e&&!s.value&&(o.value=e,p()),has:Boolean(a.picture)}} />
    ${s.value&&l`<p class="soft" role="status">${e("يُرسل…")}</p>`}
    ${r.value&&l`<${pr} why=${r.value} file=${o.value} again=${p} />`}
  </div>`}const dr=({context:t,stage:n,remove:a,busy:o})=>l`<figure class="poster-shown">
    <img src=${ge(t.code,n)} alt=${n.title} />
    <button class="button small" disabled=${o} onClick=${a}>${s("trash")}${e("حذف الصورة")}</button>
  </figure>`;function $r({chooser:t,choose:n,has:a}){const o=c(!1);return l`<label
    class="field poster-drop"
    data-over=${o.value}
    onDragOver=${e=>(e.preventDefault(),o.value=!0)}
    onDragLeave=${()=>o.value=!1}
    onDrop=${e=>(e.preventDefault(),o.value=!1,n(e.dataTransfer.files[0]))}
  >
    <b>${e(a?"استبدال الصورة":"إضافة صورة")}</b>
    <span class="field-hint">${e("أفلت صورة هنا أو اختر واحدة: JPEG أو PNG أو WebP.")}</span>
    <input ref=${t} type="file" accept=${"image/jpeg,image/png,image/webp"} onChange=${({target:e})=>n(e.files[0])} />
  </label>`}const pr=({why:t,file:n,again:a})=>l`<div class="notice" role="alert" data-tone="error">
    ${s("warning")}
    <p>
      ${n&&l`<b><bdi>${n.name}</bdi></b
          >${" "}`}${t}
    </p>
    ${n&&l`<button class="button small" onClick=${a}>${e("حاول مرة أخرى")}</button>`}
  </div>`,mr={seldom:!0,icon:"wall",words:()=>e("ملصق")};var gr=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){return n?l`<section class="console-box">
    <h3>${s("wall")}${e("على الحائط")}</h3>
    <p dir="auto"><b>${n.title}</b></p>
    ${n.instruction&&l`<p dir="auto">${n.instruction}</p>`}
    <p class="row">
      <button class="button" onClick=${()=>t.editStage(n)}>${s("edit")}${e("تعديل…")}</button>
    </p>
    <${ur} context=${t} stage=${n} />
    <p class="soft">${e("تقول الهواتف فقط: ارفعوا أبصاركم.")}</p>
  </section>`:null},tab:mr});const vr={seldom:!0,icon:"cup",words:()=>e("استراحة")};function br({context:t,ends:n}){const a=n-t.seconds.value;return l`<p role="timer">${a>0?e("بقي {time}",{time:f(a)}):e("انتهى الوقت")}</p>`}var hr=Object.freeze({__proto__:null,Panel:function({context:t,stage:n}){return n?l`<section class="console-box">
    <h3>${s("cup")}${"open"===n.status?ve(n):(({minutes:t})=>t?u(["{n} دقيقة","دقيقة واحدة","دقيقتان","{n} دقائق","{n} دقيقة","{n} دقيقة"],"{n} minutes",t):e("بلا حد زمني"))(n)}</h3>
    ${"open"===n.status&&n.ends_at&&l`<${br} context=${t} ends=${n.ends_at} />`}
    ${n.instruction&&l`<p dir="auto">${n.instruction}</p>`}
    <p class="soft">
      ${be(n)?e("لا يمكن لأحد النشر أثناء هذه الاستراحة."):e("يمكن للناس استخدام هواتفهم أثناء هذه الاستراحة.")}
    </p>
    <p class="row">
      <button class="button" onClick=${()=>t.editStage(n)}>${s("edit")}${e("تعديل…")}</button>
    </p>
  </section>`:null},tab:vr});function fr({context:t,language:n,onLanguages:a}){const o=c([]),i=c({paper:"a4",wifi:"",password:""});r(()=>{(async function(e){const t=await $n(e,"paper");return t.why?{papers:[],languages:[]}:JSON.parse(await t.blob.text())})(t).then(e=>(o.value=e.papers,a(e.languages)))},[]);const u=e=>t.ask(a=>l`<${yr} ...${{context:t,one:e,close:a,last:i,language:n}} />`);return l`<section class="console-box">
    <h3>${s("print")}${e("اطبع للقاعة")}</h3>
    <p>${e("يُفتح كل منها ملف PDF. النص كبير وواضح بالأبيض والأسود أيضًا.")}</p>
    <ul class="people">
      ${o.value.map(e=>l`<${wr} key=${e.kind} one=${e} ask=${()=>u(e)} />`)}
    </ul>
  </section>`}const wr=({one:t,ask:n})=>l`<li class="person-row">
    <span class="person-name">${t.title}<small>${t.about}</small></span>
    <button class="button small" aria-label=${e("اطبع: {title}",{title:t.title})} onClick=${n}>
      ${s("print")}${e("طباعة…")}
    </button>
  </li>`;function yr({context:t,one:n,close:a,last:o,language:s}){return l`<${qe}
    title=${e("اطبع: {title}",{title:n.title})}
    yes=${e("أعدّ ملف PDF")}
    draft=${null}
    ...${{close:a,submit:async e=>{var a;const l=Object.fromEntries([...e].filter(([,e])=>e));o.value={...o.peek(),...l};const r=new URLSearchParams({...l,...s&&{language:s}}),i=await $n(t,`paper/${n.kind}?${r}`);return i.why?{ok:!1,why:i.why}:(vn(i.blob,null!=(a=i.name)?a:`${t.code}-${n.kind}.pdf`),{ok:!0})}}}
  >
    ${n.groups&&l`<${De} label=${e("لمن")}
        ><select name="group">
          <option value="">${e("كل المجموعات")}</option>
          ${y(t.store).map(e=>l`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
        </select><//
      >`}
    <${De} label=${e("الورق")}
      ><select name="paper">
        ${["a4","letter"].map(e=>l`<option key=${e} value=${e} selected=${o.peek().paper===e}>
              ${"a4"===e?"A4":"Letter"}
            </option>`)}
      </select><//
    >
    ${n.wifi&&l`<${kr} last=${o.peek()} />`}
  <//>`}const kr=({last:t})=>l`<${De}
      label=${e("اسم الشبكة")}
      hint=${e("إذا تُرك فارغًا فهناك سطر للكتابة. يُطبع فقط، ولا يُحفظ في أي مكان.")}
      ><input name="wifi" maxlength="32" autocomplete="off" value=${t.wifi}
    /><//>
    <${De} label=${e("كلمة سر الشبكة")}
      ><input name="password" maxlength="63" autocomplete="off" spellcheck=${!1} value=${t.password}
    /><//>`;function xr({context:t}){var n;const a=c(null),o=c(null),i=async()=>{a.value=await(async e=>(await dn(e,"/shares")).shares)(t).catch(()=>a.peek())};r(()=>{i()},[]);return l`<section class="console-box">
    <h3>${s("link")}${e("لمن لم يحضروا")}</h3>
    <p>${e("الرابط يفتح التقرير دون انضمام: ما يراه كل من في القاعة، لا أكثر.")}</p>
    ${o.value&&l`<${jr} share=${o.value} context=${t} />`}
    ${(null==(n=a.value)?void 0:n.length)>0&&l`<ul class="people">
        ${a.value.map(n=>l`<${Sr} key=${n.id} one=${n} now=${t.now()} takeBack=${()=>(async n=>{var a;if(await t.confirm({title:e("هل تسحب هذا الرابط؟"),text:e("من كان معه لا يستطيع فتح التقرير به بعد الآن."),yes:e("اسحبها"),danger:!0})){try{await(l=t,s=n.id,dn(l,`/shares/${s}`,{method:"DELETE"})),(null==(a=o.peek())?void 0:a.id)===n.id&&(o.value=null),t.toast({text:e("سُحب الرابط.")})}catch(e){t.toast({text:e.why,tone:"error"})}var l,s;await i()}})(n)} />`)}
      </ul>`}
    <p class="row"><button class="button" onClick=${()=>t.ask(e=>l`<${_r}
          close=${e}
          draft=${t.draft("share")}
          submit=${async e=>{try{o.value=await(n=t,a={days:Number(e.get("days")),name:e.get("name").trim()},dn(n,"/shares",{method:"POST",body:a}))}catch(e){return{ok:!1,why:e.why}}var n,a;return await i(),{ok:!0}}}
        />`)}>${s("plus")}${e("شارك التقرير…")}</button></p>
  </section>`}const _r=({close:t,draft:n,submit:a})=>l`<${qe} title=${e("شارك التقرير")} yes=${e("اصنع الرابط")} ...${{close:t,draft:n,submit:a}}>
    <${De} label=${e("لمن")} hint=${e("لا يراه غيرك، لتمييز الروابط.")}
      ><input name="name" maxlength="60" dir="auto"
    /><//>
    <${De} label=${e("صالح لمدة")}
      ><select name="days">
        ${Cr().map(([e,t])=>l`<option key=${e} value=${e} selected=${30===e}>${t}</option>`)}
      </select><//
    >
  <//>`,Cr=()=>[[7,e("أسبوع واحد")],[30,e("شهر واحد")],[100,e("100 يوم")],[365,e("سنة واحدة")],[1e3,e("1000 يوم")]];function jr({share:t,context:n}){const a=c(!1);return l`<div class="notice share-fresh" data-tone="ok" role="status">
    ${s("check")}
    <div>
      <b>${e("الرابط جاهز")}</b>
      <p>${e("لا يُعرض إلا الآن. ويعمل حيث يمكن الوصول إلى هذا الخادم.")}</p>
      <input
        readonly
        dir="ltr"
        value=${t.url}
        aria-label=${e("رابط إلى التقرير")}
        onFocus=${e=>e.target.select()}
      />
    </div>
    <button class="button small primary" onClick=${async()=>{a.value=await ye(t.url),a.value||n.toast({text:e("لم ينجح النسخ. حدّد الرابط وانسخه بيدك."),tone:"error"})}}>
      ${s(a.value?"check":"copy")}${a.value?e("نُسخ"):e("نسخ")}
    </button>
  </div>`}const Sr=({one:t,now:n,takeBack:a})=>l`<li class="person-row">
    <span class="person-name"
      ><bdi>${t.name||e("دون اسم")}</bdi
      ><small
        >${t.expires_at>n?e("حتى {day}",{day:ae(t.expires_on)}):e("انتهى في {day}",{day:ae(t.expires_on)})}</small
      ></span
    >
    <button
      class="button small quiet"
      aria-label=${e("اسحب الرابط: {name}",{name:t.name||e("دون اسم")})}
      onClick=${a}
    >
      ${s("trash")}${e("اسحبها")}
    </button>
  </li>`,Or={key:"8",icon:"download",words:()=>e("المستندات"),always:!0},qr=({language:t,languages:n})=>l`<${De} label=${e("لغة المستندات")}
    ><select onChange=${e=>t.value=e.target.value}>
      <option value="">${e("لغة هذه الصفحة")}</option>
      ${n.value.map(({id:e,name:t})=>l`<option key=${e} value=${e} lang=${e}>${t}</option>`)}
    </select><//
  >`;function Er({context:t,format:n,title:a,hint:o,language:r}){const i=c(!1),[u]=n.split("?");return l`<li class="person-row">
    <span class="person-name">${a}<small>${o}</small></span>
    <button
      class="button small"
      disabled=${i.value}
      aria-label=${e("نزّل: {title}",{title:a})}
      onClick=${async()=>{i.value=!0,await async function(t,n,a){var o;const l=await $n(t,"toml"===a?"method":`export/${n}`);return l.why?t.toast({text:l.why,tone:"error"}):(gn(l.blob,null!=(o=l.name)?o:`${t.code}.${["csv","html"].includes(a)?"zip":a}`),t.toast({text:e("نُزّل")}))}(t,r?`${n}${n.includes("?")?"&":"?"}language=${r}`:n,u),i.value=!1}}
    >
      ${s("download")}${i.value?e("يُعدّ…"):u.toUpperCase()}
    </button>
  </li>`}var Mr=Object.freeze({__proto__:null,Panel:function({context:t}){const n=c(""),a=c([]),o=n.value&&`?language=${n.value}`;return l`<div class="stack">
    ${a.value.length>1&&l`<${qr} ...${{language:n,languages:a}} />`}
    <section class="console-box" data-tone="info">
      <h3>${s("book")}${e("التقرير")}</h3>
      <p>${e("ما قُرّر وخُطط وتُعهّد به، بالصور والجداول؛ جاهز للطباعة أو المشاركة.")}</p>
      <p class="row">
        <a class="button primary" href=${`/w/${t.code}/report${o}`} target="_blank" rel="noopener"
          >${e("افتح التقرير")}</a
        >
      </p>
    </section>
    <${fr} ...${{context:t}} language=${n.value} onLanguages=${e=>a.value=e} />
    <${xr} context=${t} />
    <section class="console-box">
      <h3>${s("download")}${e("التنزيلات")}</h3>
      <ul class="people">
        ${[["pdf",e("التقرير على ورق"),e("PDF: للطباعة والتوقيع والإرسال")],["pdf?paper=letter",e("التقرير على ورق Letter"),e("PDF: الشيء نفسه لطابعات ورق Letter، ‏8½ × 11 بوصة")],["docx",e("التقرير للتعديل"),e("DOCX: يُفتح في Word وLibreOffice، على ورقكم الرسمي إن وُجد")],["xlsx",e("كل الجداول"),e("XLSX: ورقة لكل نوع من الأشياء، بتواريخ وأرقام حقيقية")],["ics",e("المواعيد لتقويمك"),e("ICS: ما موعده متى، ومتى ننظر إلى الوراء")],["html",e("صفحة ويب لذاكرة USB"),e("HTML في ملف zip: فك ضغطه وافتح index.html؛ لا يحتاج إلى خادم")],["md",e("التقرير نصًّا"),e("Markdown: يُفتح في أي محرر، ويُلصق في أي رسالة")],["csv",e("الجداول"),e("ملفات CSV في ملف zip واحد: تُفتح في أي برنامج جداول")],["json",e("كل شيء، للبرامج"),e("JSON: كل ما يجوز لك أن تراه، كاملًا")],["sqlite",e("ملف الورشة"),e("SQLite: الورشة نفسها؛ احفظ نسخة في مكان آمن")],["toml",e("احفظ جدول الأعمال هذا"),e("ملف طريقة: أفلته في صفحة «ورشة جديدة»، هنا أو على حاسوب آخر")]].map(([e,a,o])=>l`<${Er} key=${e} ...${{context:t,format:e,title:a,hint:o}} language=${n.value} />`)}
      </ul>
      <p class="soft">${e("في التنزيلات كل ما يراه الميسّرون، حتى البطاقات المخفية. شارك التقرير بدلًا منها.")}</p>
    </section>
  </div>`},tab:Or});export{zl as a,Yl as b,Wo as c,_s as d,Ks as e,Qs as f,er as g,ar as h,gr as i,hr as j,Mr as k};
