import{t,a as e,C as n,N as a,k as o,n as s,i as l,b as r,h as i,c,d as u,s as d,e as $,f as p,g as m,l as g,F as h,j as f,K as b,m as v,o as w,p as y,q as k,r as x,u as _,v as C,w as S,x as j,Z as O,y as q,z as M,A as E,B as L,P as I,D as P,E as D,G as B,H as A,I as N,J as R,L as T,M as z,O as U,Q as V,R as F,S as J}from"../core/shared.js";import{w as K,s as X,h as Q,f as W,a as H,i as Y,u as G,b as Z,p as tt,c as et,d as nt,e as at,g as ot}from"../pictures.js";import{a as st,l as lt,i as rt,o as it,n as ct,b as ut,d as dt,j as $t,c as pt,e as mt,w as gt,f as ht,g as ft,h as bt,t as vt,s as wt,k as yt,m as kt,p as xt,C as _t,q as Ct,r as St,u as jt,v as Ot,x as qt,y as Mt,z as Et,A as Lt,B as It,D as Pt,E as Dt,F as Bt,G as At,H as Nt}from"../writing.js";import{w as Rt}from"../phone/returned.js";import{g as Tt,t as zt,r as Ut}from"../bars.js";import{f as Vt,w as Ft,F as Jt,r as Kt,t as Xt}from"../activities/ratings.js";import{s as Qt,t as Wt,a as Ht,b as Yt,c as Gt,d as Zt,l as te}from"../activities/map.js";import{i as ee,m as ne,a as ae}from"../activities/map_drawn.js";import{s as oe,b as se,a as le,c as re}from"../activities/dots.js";import{d as ie,c as ce,s as ue,a as de,f as $e,w as pe,n as me}from"../activities/forces.js";import{t as ge,a as he,p as fe,f as be,s as ve,b as we,c as ye,u as ke,m as xe}from"../activities/interventions.js";import{W as _e}from"../steps.js";import{t as Ce,l as Se,S as je,s as Oe,p as qe,n as Me,a as Ee,P as Le,F as Ie}from"../activities/partnerships.js";import{b as Pe,s as De,r as Be,c as Ae}from"../champions.js";import{p as Ne}from"../activities/poster.js";import{b as Re,p as Te}from"../activities/break.js";function ze(t){const e=new URLSearchParams(t.replace(/^#/,"")).get("key");return(null==e?void 0:e.trim())||null}const Ue=e=>t("لم يعد لدى هذا الحاسوب المحمول العنوان الذي اخترته: {address}.",{address:e}),Ve={wifi:()=>t("واي فاي"),cable:()=>t("كابل"),network:()=>t("شبكة"),mobile:()=>t("بيانات الجوال"),vpn:()=>t("VPN"),virtual:()=>t("داخل هذا الحاسوب المحمول")};async function Fe(t){try{return await navigator.clipboard.writeText(t),!0}catch{return function(t){var e;const n=document.createElement("textarea");n.value=t,n.className="visually-hidden",(null!=(e=document.querySelector("dialog[open]"))?e:document.body).append(n),n.select();try{return document.execCommand("copy")}catch{return!1}finally{n.remove()}}(t)}}const Je=t=>Object.fromEntries(Object.entries(t).map(([t,e])=>[t,e.to])),Ke=(t=[],e=[])=>t.length===e.length&&t.every((t,n)=>t===e[n]),Xe=(t,e)=>Object.entries(t).some(([t,{from:n}])=>!Ke(n,e[t]));function Qe(t){const e={};for(const{name:n}of t.elements)n&&(e[n]=[]);for(const[n,a]of new FormData(t))e[n].push(a);return e}function We(t,e){const n=Object.fromEntries(Object.entries(e).map(([t,e])=>[t,[...e]]));for(const e of[...t.elements])n[e.name]&&He(e,n[e.name])}function He(t,e){var n;["checkbox","radio"].includes(t.type)?t.checked=e.includes(t.value):t.value=null!=(n=e.shift())?n:"",t.dispatchEvent(new Event("input",{bubbles:!0}))}function Ye({title:n,close:o,wide:r,children:i}){const c=e(null);return a(()=>{const[t,e]=[document.activeElement,c.current];return e.showModal(),()=>(e.close(),function(t){var e;null==(e=(null==t?void 0:t.isConnected)&&t!==document.body?t:document.querySelector("[data-focus-home]"))||e.focus({preventScroll:!0})}(t))},[]),s`<dialog
    class=${r?"dialog console-wide":"dialog"}
    ref=${c}
    aria-label=${n}
    onCancel=${t=>(t.preventDefault(),o())}
  >
    <div class="console-dialog-head">
      <h2>${n}</h2>
      <button type="button" class="button quiet icon-only" aria-label=${t("أغلق هذه النافذة")} onClick=${o}>
        ${l("close")}
      </button>
    </div>
    ${i}
  </dialog>`}function Ge({title:t,close:r,wide:i,yes:c,danger:u,submit:d,draft:$=null,drop:p,children:m}){const g=e(null),h=function(t,s){const l=s?o(s,null):{peek:()=>null},r=e({}),[i,c]=n("");a(()=>{r.current=Qe(t.current);const e=l.peek();e&&We(t.current,Je(e)),e&&c(Xe(e,r.current)?"changed":"kept")},[]);const u=()=>l.value=null;return{back:i,drop:u,note:()=>l.value=function(t,e){const n=Object.keys(e).filter(n=>!Ke(t[n],e[n]));return n.length?Object.fromEntries(n.map(n=>{var a;return[n,{from:null!=(a=t[n])?a:[],to:e[n]}]})):null}(r.current,Qe(t.current)),discard:()=>(We(t.current,r.current),u(),c(""))}}(g,$),[f,b]=n(!1),[v,w]=n(""),y=()=>(h.drop(),null==p||p(),r());return s`<${Ye} ...${{title:t,close:r,wide:i}}>
    <form class="stack" ref=${g} onSubmit=${async function(t){var e;if(t.preventDefault(),f)return;b(!0);const n=await d(new FormData(t.target));if(n.ok)return y();w(null!=(e=n.why)?e:""),b(!1)}} onInput=${h.note} onChange=${h.note}>
      ${h.back&&s`<${Ze} ...${h} />`} ${m}
      ${v&&s`<p class="notice" role="alert" data-tone="error">${l("warning")}<span>${v}</span></p>`}
      <${tn} ...${{close:y,yes:c,danger:u,busy:f}} />
    </form>
  <//>`}const Ze=({back:e,discard:n})=>s`<p class="notice console-draft" role="status" data-tone=${"changed"===e?"warn":"info"}>
    ${l("undo")}<span
      >${t("هذا ما كتبته من قبل ولم تحفظه.")}
      ${"changed"===e&&s`${" "}${t("تغيّر هذا منذ ذلك الحين. تحقق منه قبل أن تحفظ.")}`}</span
    >
    <button type="button" class="button small" onClick=${n}>${t("ارمها")}</button>
  </p>`,tn=({close:e,yes:n,danger:a,busy:o})=>s`<div class="dialog-foot">
    <button type="button" class="button" onClick=${e}>${t("إلغاء")}</button>
    <button class=${a?"button danger":"button primary"} disabled=${o}>${o?t("يُرسل…"):n}</button>
  </div>`;function en({title:t,text:e,yes:n,danger:a,answer:o}){return s`<${Ge} ...${{title:t,yes:n,danger:a,submit:()=>(o(!0),{ok:!0})}} close=${()=>o(!1)}>
    ${[e].flat().map(t=>s`<p key=${t}>${t}</p>`)}
  <//>`}const nn=({label:t,hint:e,children:n})=>s`<label class="field">
    <b>${t}</b>
    ${e&&s`<span class="field-hint">${e}</span>`} ${n}
  </label>`,an=({label:t,...e})=>s`<label class="tick"><input type="checkbox" ...${e} /><span>${t}</span></label>`,on=({label:t,hint:e,name:n,pairs:a,now:o,none:l="–"})=>s`<${nn} label=${t} hint=${e}
    ><select name=${n}>
      <option value="">${l}</option>
      ${a.map(([t,e])=>s`<option key=${t} value=${t} selected=${t===o}>${e}</option>`)}
    </select><//
  >`,sn=t=>t.replace(/^https?:\/\//,""),ln=t=>`/w/${t.code}/wall`,rn=({context:e})=>s`<figure class="qr">
    <img src=${(({code:t,way:e})=>`/w/${t}/qr.svg?of=${encodeURIComponent(e.value.joinUrl)}`)(e)} alt=${t("رمز QR لرابط الانضمام")} width="240" height="240" />
    <figcaption>${t("الرمز")} <b class="code">${e.code}</b></figcaption>
  </figure>`,cn=e=>e.ask(n=>s`<${Ye} wide title=${t("انضم هنا")} close=${n}>
        <div class="console-qr-big">
          <${rn} context=${e} />
          <p class="code">${sn(e.way.value.joinUrl)}</p>
        </div><//
      >`),un=(t,e,...n)=>({do:t,with:e,backs:n.map(([t,e])=>({do:t,with:e}))}),dn=(t,...e)=>({said:t,steps:e.flat()}),$n=({day:t=1,half:e=""})=>({day:t,half:e}),pn=(t,e)=>{var n,a;return t.day===e.day&&(null!=(n=t.half)?n:"")===(null!=(a=e.half)?a:"")};function mn(e,n,a,o){const s=e.map(t=>t.id),l=s.filter(t=>t!==n),r=Math.max(0,Math.min(a,l.length)),i=[...l.slice(0,r),n,...l.slice(r)],c=e.find(t=>t.id===n),u=o&&!pn(o,c)?[{[n]:$n(o)},{[n]:$n(c)}]:[],d=!u.length&&i.every((t,e)=>t===s[e]);return dn(t("نُقلت في جدول الأعمال: {title}",{title:c.title}),d?[]:gn(s,i,u))}const gn=(t,e,[n,a])=>un("arrange_stages",{stages:e,base:t,...n&&{days:n}},["arrange_stages",{stages:t,base:e,...a&&{days:a}}]),hn={instruction:"",minutes:0,day:1,half:"",seating:"",roles:[],lanes:[]};const[fn,bn]=[12,120],vn=t=>JSON.parse(t.get("lanes")).map(({id:t,title:e})=>({id:t,title:e.trim()})).filter(({title:t})=>t);function wn({context:n,stage:a}){var o;const c=e(null),u=i((null!=(o=a.lanes)?o:[]).map(({id:t,title:e})=>({id:t,title:e}))),d=t=>{c.current.value=JSON.stringify(t),c.current.dispatchEvent(new Event("input",{bubbles:!0}))},$=function(t,e){var n;const a=new Map;for(const{stage:o,lane:s}of[...t.all("card"),...t.all("cluster")])o===e&&s&&a.set(s,(null!=(n=a.get(s))?n:0)+1);return a}(n.store,a.id);return s`<fieldset class="field console-lane-fields">
    <legend>${t("المسارات")}</legend>
    <span class="field-hint">${t("أعمدة على الحائط. من دونها تكون كل البطاقات في عمود واحد.")}</span>
    <input
      type="hidden"
      name="lanes"
      ref=${c}
      value=${JSON.stringify(u.value)}
      onInput=${t=>u.value=JSON.parse(t.target.value)}
    />
    <ul>
      ${u.value.map((t,e)=>{var n;return s`<${yn} key=${t.id} ...${{lane:t,place:e,put:d}} all=${u.value} cards=${null!=(n=$.get(t.id))?n:0} />`})}
    </ul>
    ${u.value.length<fn&&s`<button
        type="button"
        class="button small"
        onClick=${()=>d([...u.value,{id:r(),title:""}])}
      >
        ${l("plus")}${t("إضافة مسار")}
      </button>`}
  </fieldset>`}function yn({lane:e,place:n,all:a,put:o,cards:l}){const r={title:e.title||t("المسار {n}",{n:n+1})},i=a.filter(({id:t})=>t!==e.id),u=t=>o([...i.slice(0,t),e,...i.slice(t)]);return s`<li>
    <input
      aria-label=${t("عنوان المسار {n}",{n:n+1})}
      value=${e.title}
      maxlength=${bn}
      dir="auto"
      onInput=${t=>{t.stopPropagation(),o(a.map(n=>n.id===e.id?{...n,title:t.target.value}:n))}}
    />
    ${l>0&&s`<small class="soft">${c(["لا بطاقات","بطاقة واحدة","بطاقتان","{n} بطاقات","{n} بطاقة","{n} بطاقة"],"{n} cards",l)}</small>`}
    <${kn} words=${t("حرّك {title} إلى الأعلى",r)} mark="chevron-up" off=${0===n} act=${()=>u(n-1)} />
    <${kn}
      words=${t("حرّك {title} إلى الأسفل",r)}
      mark="chevron-down"
      off=${n===a.length-1}
      act=${()=>u(n+1)}
    />
    <${kn} words=${t("أزل {name}",{name:r.title})} mark="trash" off=${l>0} act=${()=>o(i)} />
  </li>`}const kn=({words:t,mark:e,off:n,act:a})=>s`<button
    type="button"
    class="button quiet small icon-only"
    aria-label=${t}
    title=${t}
    disabled=${n}
    onClick=${a}
  >
    ${l(e)}
  </button>`,[xn,_n,Cn]=[120,280,1440],Sn={lanes:!1,settings:[],about:""},jn=()=>JSON.parse(document.getElementById("console").dataset.activities),On=t=>{var e;return null!=(e=jn().find(e=>e.name===t))?e:Sn};function qn({context:e,stage:n}){var a,o,l;const{lanes:r,settings:i}=On(n.activity);return s`<${nn} label=${t("العنوان")}
      ><input name="title" required maxlength=${xn} defaultValue=${null!=(a=n.title)?a:""} dir="auto"
    /><//>
    <${nn} label=${t("التوجيه")} hint=${t("جملة واحدة يقرؤها الجميع على الهاتف والحائط.")}>
      <textarea
        name="instruction"
        maxlength=${_n}
        rows="2"
        defaultValue=${null!=(o=n.instruction)?o:""}
        dir="auto"
      ></textarea>
    <//>
    <div class="console-pair">
      <${nn} label=${t("الدقائق المخططة")} hint=${t("0 يعني دون ساعة. الساعة التي تعمل الآن لا تتغير.")}>
        <input name="minutes" type="number" min="0" max=${Cn} required defaultValue=${null!=(l=n.minutes)?l:0}
      /><//>
      <${nn} label=${t("متى")}><${Mn} context=${e} stage=${n} /><//>
    </div>
    ${r&&s`<${wn} context=${e} stage=${n} />`}
    ${i.length>0&&s`<div class="console-pair">${i.map(t=>Bn(t,n,e))}</div>`}
    <${In} stage=${n} />`}function Mn({context:t,stage:e}){var n,a,o;const l=Math.max(...t.store.all("stage").map(({day:t})=>t))+1,r=Array.from({length:Math.max(l,null!=(n=e.day)?n:1)},(t,e)=>e+1),i=`${null!=(a=e.day)?a:1}:${null!=(o=e.half)?o:""}`;return s`<select name="when">
    ${r.flatMap(t=>["","am","pm"].map(e=>s`<option value=${`${t}:${e}`} selected=${i===`${t}:${e}`}>
            ${u({day:t,half:e},2)}
          </option>`))}
  </select>`}const En=()=>[["",t("يبقون في أماكنهم")],["stakeholder",t("طاولات أصحاب المصلحة")],["mixed",t("طاولات مختلطة")],["whole",t("القاعة كلها")]],Ln=()=>[["leader",t("القائد")],["recorder",t("المدوّن")],["reporter",t("المتحدّث")],["timekeeper",t("ضابط الوقت")]];function In({stage:{seating:e="",roles:n=[]}}){return s`<details class="disclosure" open=${Boolean(e||n.length)}>
    <summary>${t("الطاولات والأدوار")}</summary>
    <div class="stack-tight">
      <${nn} label=${t("أين يجلس الناس")}
        ><select name="seating">
          ${En().map(([t,n])=>s`<option value=${t} selected=${e===t}>${n}</option>`)}
        </select><//
      >
      <div class="console-duties" role="group" aria-label=${t("الأدوار في كل طاولة")}>
        ${Ln().map(([t,e])=>s`<${an} name="roles" value=${t} label=${e} defaultChecked=${n.includes(t)} />`)}
      </div>
    </div>
  </details>`}const Pn={tick:({name:t,label:e},n)=>s`<${an} name=${t} label=${e} defaultChecked=${n} />`,number:({name:t,label:e,hint:n,least:a,most:o},l)=>s`<${nn} label=${e} hint=${n}
      ><input name=${t} type="number" min=${a} max=${o} required defaultValue=${l}
    /><//>`,choice:({name:t,label:e,hint:n,choices:a},o)=>s`<${nn} label=${e} hint=${n}
      ><select name=${t}>
        ${a.map(([t,e])=>s`<option value=${t} selected=${o===t}>${e}</option>`)}
      </select><//
    >`,stage:({name:e,label:n,hint:a,choices:o,of:l},r,i,c)=>s`<${nn} label=${n} hint=${a}
      ><select name=${e}>
        ${function({store:e},n,{choices:a,of:o,now:s}){const l=[...a,...d(e).filter(({id:t,activity:e})=>e===o&&t!==n.id).map(({id:e,title:n})=>[e,t("بطاقات «{stage}»",{stage:n})])];return l.some(([t])=>t===s)?l:[...l,[s,t("مرحلة حُذفت")]]}(i,c,{choices:o,of:l,now:r}).map(([t,e])=>s`<option value=${t} selected=${r===t}>${e}</option>`)}
      </select><//
    >`},Dn={stage:(t,e)=>t.get(e),tick:(t,e)=>t.has(e),number:(t,e)=>Number(t.get(e)),choice:(t,e)=>t.get(e)},Bn=(t,e,n)=>{var a,o;return Pn[t.type](t,null!=(o=null==(a=e.settings)?void 0:a[t.name])?o:t.default,n,e)};function An(t,e){const{lanes:n,settings:a}=On(t),[o,s]=e.get("when").split(":");return{title:e.get("title").trim(),instruction:e.get("instruction").trim(),minutes:Number(e.get("minutes")),day:Number(o),half:s,seating:e.get("seating"),roles:e.getAll("roles"),...n&&{lanes:vn(e)},settings:Object.fromEntries(a.map(({type:t,name:n})=>[n,Dn[t](e,n)]))}}const Nn={cards:40,break:20,poster:10};function Rn(e,n){const a=e.draft(`stage/new/${n.id}`),o=a=>e.act(function(e,n){const a=r();return dn(t("أُضيفت: {title}",{title:n.title}),un("add_stage",{stage:a,after:e,...n},["remove_stage",{stage:a}]))}(n.id,function(t){const e=t.get("activity");return{activity:e,...An(e,t)}}(a)),{quiet:!0});e.ask(l=>s`<${Ge} title=${t("إضافة مرحلة")} yes=${t("إضافة مرحلة")} wide ...${{close:l,submit:o,draft:a}}>
        <p class="soft" dir="auto">${t("بعد: {title}",{title:n.title})}</p>
        <${Tn} context=${e} after=${n} />
      <//>`)}function Tn({context:e,after:n}){var a;const o=i("cards"),l=On(o.value).about,r={activity:o.value,minutes:null!=(a=Nn[o.value])?a:30,day:n.day,half:n.half};return s`<${nn} label=${t("ماذا يفعل الناس")} hint=${l}
      ><select name="activity" onInput=${t=>o.value=t.target.value}>
        ${jn().map(({name:t,label:e})=>s`<option value=${t} selected=${t===o.value}>${e}</option>`)}
      </select><//
    >
    <${qn} key=${o.value} context=${e} stage=${r} />`}const zn=6e4;function Un({runs:t,status:e,ends_at:n,minutes:a},o){var s;const l=t[t.length-1],r=null!=n?n:l.opened_at+a*zn;return{from:t[0].opened_at,to:"open"===e?Math.max(o,r):null!=(s=l.closed_at)?s:null}}function Vn({days:t},e,n){const a=t[e].ends_at;return{day:Number(e),ends:n,planned:a,late:Math.round((n-a)/zn)}}function Fn({activity:t,minutes:e,planned:n}){return"break"===t?0:Math.max(0,e-Math.max(5,Math.ceil((null!=n?n:e)/2)))}const Jn=t=>t.reduce((t,{gives:e})=>t+e,0);function Kn(t,e){const n=t.filter(({can:t,gives:e})=>e<t),a=n.reduce((t,{stage:e})=>t+e.minutes,0),o=Jn(t);for(const t of n)t.gives+=Math.min(t.can-t.gives,Math.floor(e*t.stage.minutes/a));return Jn(t)===o&&n.length&&(Xn(n).gives+=1),Jn(t)-o}const Xn=t=>t.reduce((t,e)=>e.stage.minutes-e.gives>t.stage.minutes-t.gives?e:t),Qn=({name:t})=>t.trim().replace(/\s+/g," "),Wn=t=>t.filter(t=>!(t.gone||t.fresh&&!Qn(t)));function Hn(e){const[n,a]=[new Map,new Set];for(const o of Wn(e)){const e=Qn(o).toLocaleLowerCase();e?a.has(e)&&n.set(o.id,t("هناك عنصر آخر بهذا الاسم.")):n.set(o.id,t("أعطه اسمًا أو أزله.")),a.add(e)}return n}const Yn=t=>Wn(t).map(t=>({id:t.id,title:Qn(t)===t.own?"":Qn(t)}));function Gn(e,n){const a=((t,{id:e,known:n})=>st(t,e,n).map(({id:t,words:e,gone:a})=>{var o,s;return{id:t,name:e,own:null!=(s=null==(o=n.find(([e])=>e===t))?void 0:o[1])?s:"",gone:a}}))(e.store,n),l=o(e.draft(`list/${n.id}`),null),r=()=>l.value=null;function i(){var o,s;const r=null!=(s=null==(o=l.peek())?void 0:o.rows)?s:a;return Hn(r).size?{ok:!1,why:t("يحتاج كل عنصر إلى اسم خاص به.")}:e.act(function({id:e,title:n},a,o){const[s,l]=[Yn(a),Yn(o)],r=un("edit_vocabulary",{vocabulary:e,items:l},["edit_vocabulary",{vocabulary:e,items:s}]);return dn(t("تغيّرت القائمة: {list}",{list:n}),JSON.stringify(s)===JSON.stringify(l)?[]:r)}(n,a,r),{quiet:!0})}e.ask(e=>s`<${Ge} title=${n.title} yes=${t("حفظ")} draft=${null} ...${{close:e,submit:i,drop:r}}>
        <${ta} ...${{before:a,draft:l,drop:r}} />
      <//>`)}const Zn=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function ta({before:a,draft:o,drop:i}){var c,u;const d=e(null),[$,p]=n(()=>ea(o.peek(),a)),m=null!=(u=null==(c=o.value)?void 0:c.rows)?u:a,g=t=>o.value=Zn(t,a)?null:{before:a,rows:t},h=Hn(m),f=m.filter(t=>t.gone);return s`${$&&s`<${Ze} ...${{back:$,discard:()=>(i(),p(""))}} />`}
    <ul class="console-entries" ref=${d}>
      ${m.filter(t=>!t.gone).map(t=>s`<${aa} key=${t.id} ...${{row:t,rows:m,set:g,why:h.get(t.id)}} />`)}
    </ul>
    <div><button type="button" class="button small" onClick=${()=>(g((t=>[...t,{id:r(),name:"",own:"",gone:!1,fresh:!0}])(m)),na(d))}>${l("plus")}${t("إضافة عنصر")}</button></div>
    ${f.length>0&&s`<${oa} ...${{gone:f,rows:m,set:g}} />`}`}const ea=(t,e)=>t?Zn(t.before,e)?"kept":"changed":"",na=t=>requestAnimationFrame(()=>{var e,n;return null==(n=null==(e=t.current)?void 0:e.querySelector("li:last-child input"))?void 0:n.focus()}),aa=({row:e,rows:n,set:a,why:o})=>s`<li>
    <input
      dir="auto"
      maxlength=${120}
      aria-label=${e.own||t("الاسم")}
      aria-invalid=${o?"true":void 0}
      value=${e.name}
      onInput=${t=>a(((t,e,n)=>t.map(t=>t.id===e?{...t,name:n}:t))(n,e.id,t.currentTarget.value))}
    />
    <button
      type="button"
      class="button quiet icon-only"
      aria-label=${t("أزل {name}",{name:e.name||t("الاسم")})}
      onClick=${()=>a(((t,e)=>t.filter(t=>t.id!==e||!t.fresh).map(t=>t.id===e?{...t,gone:!0}:t))(n,e.id))}
    >
      ${l("trash")}
    </button>
    ${o&&s`<p class="console-entry-why" role="alert">${o}</p>`}
  </li>`,oa=({gone:e,rows:n,set:a})=>s`<section class="stack-tight" aria-label=${t("أُخرجوا")}>
    <h3 class="section-head">${t("أُخرجوا")}</h3>
    <p class="soft">${t("لم يعد اختيار هذه ممكنًا، لكنها تبقى حيث اختيرت من قبل.")}</p>
    <ul class="console-entries">
      ${e.map(e=>s`<li key=${e.id}>
            <span dir="auto">${e.name}</span>
            <button
              type="button"
              class="button small"
              aria-label=${t("إعادة {name}",{name:e.name})}
              onClick=${()=>a(((t,e)=>t.map(t=>t.id===e?{...t,gone:!1}:t))(n,e.id))}
            >
              ${l("undo")}${t("إعادة")}
            </button>
          </li>`)}
    </ul>
  </section>`,sa=({context:e,list:n})=>{const a=it(e.store,n.id,n.known).map(t=>t[1]);return s`<li>
    <span class="console-lists-words">
      <b>${n.title}</b>
      <span class="soft" dir="auto">${a.length?a.join(t("، ")):t("لا قيود بعد")}</span>
    </span>
    <button
      class="button small icon-only"
      aria-label=${t("تعديل {name}",{name:n.title})}
      onClick=${()=>Gn(e,n)}
    >
      ${l("edit")}
    </button>
  </li>`};async function la(t,e,n){const a=e&&Object.values(t.parts).map(n=>{var a;return null==(a=n.leaving)?void 0:a.call(n,t,e)}),o=null==a?void 0:a.find(Boolean);return o?await t.confirm(o.question)?t.act({...n,steps:[...o.steps,...n.steps]}):{ok:!1,why:""}:t.act(n)}const ra=t=>t.find(t=>"open"===t.status);function ia(t,e){var n;const a=t.findIndex(t=>t.id===e),o=t=>"ahead"===t.status;return null!=(n=t.slice(a+1).find(o))?n:t.find(o)}function ca(t,e){const n=t.ends_at?Math.max(0,Math.ceil((t.ends_at-e)/6e4)):0;return["open_stage",{stage:t.id,minutes:n}]}const ua=(e,n)=>dn(t("أُغلقت: {title}",{title:e.title}),un("close_stage",{stage:e.id},ca(e,n)));function da(e,n){const a=Object.keys(n).filter(t=>{var a;return n[t]!==(null!=(a=e[t])?a:"")}),o=t=>Object.fromEntries(a.map(e=>{var n;return[e,null!=(n=t[e])?n:""]}));return dn(t("تغيّرت الورشة"),a.length?un("edit_workshop",o(n),["edit_workshop",o(e)]):[])}const $a=e=>dn(t(e?"القاعة متوقفة":"عادت القاعة إلى العمل"),un(e?"pause_room":"resume_room",{},[e?"resume_room":"pause_room",{}])),pa=e=>dn(t(e?"أُغلقت الورشة":"فُتحت الورشة من جديد"),un(e?"close_workshop":"reopen_workshop",{},[e?"reopen_workshop":"close_workshop",{}]));function ma(t,e){var n,a;const o=e.opened_at?null:null==(a=null==(n=t.parts[e.activity])?void 0:n.opening)?void 0:a.call(n,t,e);o?t.ask(n=>s`<${ha} ...${{...o,open:()=>ga(t,e),close:n}} />`):ga(t,e)}function ga(e,n){const a=ra(d(e.store));la(e,a,function(e,n,a){const o=n&&n.id!==e.id?ca(n,a):["close_stage",{stage:e.id}];return dn(t("فُتحت: {title}",{title:e.title}),un("open_stage",{stage:e.id},o))}(n,a,e.now()))}const ha=({title:e,text:n,ways:a,open:o,close:l})=>s`<${Ye} title=${e} close=${l}>
    <div class="stack">
      ${[n].flat().map(t=>s`<p key=${t}>${t}</p>`)}
      <div class="dialog-foot">
        <button class="button" onClick=${()=>(l(),o())}>${t("افتح على أي حال")}</button>
        ${a.map(({words:t,act:e},n)=>s`<button
              key=${t}
              class=${n===a.length-1?"button primary":"button"}
              onClick=${async()=>(l(),await e()&&o())}
            >
              ${t}
            </button>`)}
      </div>
    </div>
  <//>`,fa=(t,...e)=>["show_on_wall",Object.fromEntries(["show","lane","page","hold"].filter(t=>e.includes(t)).map(e=>[e,t[e]]))],ba=t=>["spotlight",t.on?{on:t.on}:{}],va=(t,e)=>dn(wa[e](),un("show_on_wall",{show:e},fa(t,"show"))),wa={"":()=>t("الحائط يعرض المرحلة من جديد"),qr:()=>t("رمز QR على الحائط"),blank:()=>t("الحائط فارغ"),missing:()=>t("قائمة الغائبين على الحائط"),findings:()=>t("الملاحظات على الجدار")},ya=(e,n)=>dn(t(n?"وحدها على الحائط":"الحائط يعرض كل شيء من جديد"),un("spotlight",n?{on:n}:{},ba(e),...n&&e.show?[fa(e,"show")]:[]));function ka(t,e){const n=K(t.store);t.act(va(n,n.show===e?"":e))}function xa(t,e){const{page:n,pages:a}=t.sync.wall.peek();a>1&&t.post("show_on_wall",{page:(n+e+a)%a})}function _a(e){const n=K(e.store);e.act(((e,n)=>dn(t(n?"الحائط ثابت على هذه الصفحة":"الحائط يقلّب صفحاته من جديد"),un("show_on_wall",{hold:n},fa(e,"hold"))))(n,!n.hold))}function Ca({context:e,stage:n}){var a;const o=K(e.store),{page:r,pages:i}=e.sync.wall.value,u=X(e.store,o),d=i>1&&!o.show;return s`<section class="console-wall" role="group" aria-label=${t("على الحائط")}>
    <p class="console-wall-now" role="status">
      ${l("wall")}<span dir="auto">${function({context:e,wall:n,stage:a,on:o}){const{walls:s}=e.sync.wall.value,l=s?"":` · ${t("لا يوجد حائط مفتوح")}`;return function({wall:e,stage:n,on:a}){var o,s,l,r;if("qr"===e.show)return t("رمز QR");if("blank"===e.show)return t("فارغ");if("findings"===e.show)return t("الاستنتاجات");if("missing"===e.show)return t("من الغائب");if(a)return t("عرض منفرد: {text}",{text:Oa(null!=(s=null!=(o=a.what)?o:a.title)?s:void 0===a.text?a.owner:p(a))});const i=null==(l=null==n?void 0:n.lanes)?void 0:l.find(({id:t})=>t===e.lane);return i?`${n.title} · ${i.title}`:null!=(r=null==n?void 0:n.title)?r:t("أهلًا بك")}({wall:n,stage:a,on:o})+(s>1?` · ${c(["لا حائط","حائط واحد","حائطان","{n} حوائط","{n} حائطًا","{n} حائط"],"{n} walls",s)}`:l)}({context:e,wall:o,stage:n,on:u})}</span>
    </p>
    ${(null==(a=null==n?void 0:n.lanes)?void 0:a.length)>1&&s`<${ja} ...${{context:e,wall:o,stage:n}} />`}
    <div class="toolbar console-now-tools">
      ${d&&s`<${Sa}
            picture="chevron-start"
            flip
            label=${t("الصفحة السابقة")}
            onClick=${()=>xa(e,-1)}
          /><span class="console-wall-page">${t("صفحة {n} من {all}",{n:r+1,all:i})}</span
          ><${Sa} picture="chevron-end" flip label=${t("الصفحة التالية")} onClick=${()=>xa(e,1)} />`}
      ${(d||o.hold)&&s`<${Sa} picture="pause" label=${t("ثبّت هذه الصفحة")} pressed=${o.hold} onClick=${()=>_a(e)} />`}
      <${Sa}
        picture="qr"
        label=${t("رمز QR على الحائط")}
        pressed=${"qr"===o.show}
        onClick=${()=>ka(e,"qr")}
      />
      <${Sa}
        picture="moon"
        label=${t("أفرغ الحائط")}
        pressed=${"blank"===o.show}
        onClick=${()=>ka(e,"blank")}
      />
      ${u&&s`<button class="button small" onClick=${()=>e.act(ya(o,null))}>${l("close")}${t("أنهِ العرض المنفرد")}</button>`}
    </div>
  </section>`}const Sa=({picture:t,flip:e,label:n,pressed:a,onClick:o})=>s`<button
    class="button small icon-only"
    aria-label=${n}
    title=${n}
    aria-pressed=${a}
    onClick=${o}
  >
    ${l(t,e?"flip":"")}
  </button>`;function ja({context:e,wall:n,stage:a}){return s`<label class="console-wall-lane"
    ><span class="visually-hidden">${t("العمود على الحائط")}</span
    ><select onChange=${o=>{var s;return e.act(((e,n)=>{var a;return dn(n?t("على الحائط: {title}",{title:n.title}):t("كل الأعمدة على الحائط"),un("show_on_wall",{lane:null!=(a=null==n?void 0:n.id)?a:""},fa(e,"lane","page"),...(t=>[...t.on?[ba(t)]:[],...t.show?[fa(t,"show")]:[]])(e)))})(n,null!=(s=a.lanes.find(({id:t})=>t===o.target.value))?s:null))}}>
      <option value="" selected=${!n.lane}>${t("كل الأعمدة")}</option>
      ${a.lanes.map(t=>s`<option key=${t.id} value=${t.id} selected=${n.lane===t.id}>${t.title}</option>`)}
    </select></label
  >`}const Oa=(t="")=>[...t].length>60?`${[...t].slice(0,60).join("")}…`:t;function qa(t){const e=ia(d(t.store),t.store.get("about","about").current);e&&ma(t,e)}function Ma({context:e,stages:n,about:a,clock:o}){if(a.closed)return s`<p class="console-now soft">${t("أُغلقت الورشة.")}</p>`;const r=ra(n),i=ia(n,a.current);return s`<div class="console-now">
    ${r?s`<${Ea} ...${{context:e,stage:r}} />`:s`<p class="soft">${t("لا مرحلة مفتوحة.")}</p>`}
    ${i&&s`<button class="button primary wide console-next" onClick=${()=>qa(e)}>
        ${l("play")}<span dir="auto">${t("افتح التالية: {title}",{title:i.title})}</span>
      </button>`}
    <${Ca} ...${{context:e,stage:n.find(({id:t})=>t===a.current)}} />
    ${o.day&&s`<${La} ...${{context:e,clock:o}} />`}
  </div>`}function Ea({context:e,stage:n}){const a=t=>()=>e.act(function(t,e,n){const a=t.ends_at&&t.ends_at+6e4*Math.min(0,e)>=n?["extend_stage",{stage:t.id,minutes:-e}]:ca(t,n),o=e>0?c(["أكثر بـ {n} دقيقة","أكثر بدقيقة واحدة","أكثر بدقيقتين","أكثر بـ {n} دقائق","أكثر بـ {n} دقيقة","أكثر بـ {n} دقيقة"],"{n} minutes more",e):c(["أقل بـ {n} دقيقة","أقل بدقيقة واحدة","أقل بدقيقتين","أقل بـ {n} دقائق","أقل بـ {n} دقيقة","أقل بـ {n} دقيقة"],"{n} minutes less",-e);return dn(o,un("extend_stage",{stage:t.id,minutes:e},a))}(n,t,e.now()));return s`<p class="console-now-name"><small>${t("مفتوحة الآن")}</small><b dir="auto">${n.title}</b></p>
    <div class="toolbar console-now-tools">
      <button class="button small" aria-label=${t("أنقص 5 دقائق")} disabled=${!n.ends_at} onClick=${a(-5)}>
        ${t("−5 د")}
      </button>
      <button class="button small" aria-label=${t("زد 5 دقائق")} onClick=${a(5)}>${t("+5 د")}</button>
      <button
        class="button small toolbar-end"
        aria-label=${t("أغلق هذه المرحلة")}
        onClick=${()=>la(e,n,ua(n,e.now()))}
      >
        ${l("stop")}${t("إغلاق")}
      </button>
    </div>`}function La({context:e,clock:n}){const{late:a,ends:o,planned:r}=n.day,i=function({ahead:t,day:e}){var n;const a=t.map(t=>({stage:t,can:Fn(t),gives:0})).filter(({can:t})=>t>0);for(let t=Math.max(0,null!=(n=null==e?void 0:e.late)?n:0);t>0&&Kn(a,t)>0;)t=e.late-Jn(a);return a.filter(({gives:t})=>t>0).map(({stage:t,gives:e})=>({stage:t,minutes:t.minutes-e}))}(n),u={end:m(o),planned:m(r)};return s`<div class="console-day" data-late=${a>=2}>
    <p>
      <b>${function(e){return Math.abs(e)<2?t("في الموعد"):e>0?c(["متأخرون {n} دقيقة","متأخرون دقيقة","متأخرون دقيقتين","متأخرون {n} دقائق","متأخرون {n} دقيقة","متأخرون {n} دقيقة"],"{n} min behind",e):c(["متقدمون {n} دقيقة","متقدمون دقيقة","متقدمون دقيقتين","متقدمون {n} دقائق","متقدمون {n} دقيقة","متقدمون {n} دقيقة"],"{n} min ahead",-e)}(a)}</b>
      <span
        >${Math.abs(a)<2?t("ينتهي الساعة {end}.",u):t("ينتهي الساعة {end} بدلًا من {planned}.",u)}</span
      >
    </p>
    ${a>=2&&i.length>0&&s`<button
        class="button small wide"
        title=${t("يقصّر المراحل الباقية اليوم، ولا يقصّر أيًّا منها بأكثر من النصف. تبقى الاستراحات كما هي.")}
        onClick=${()=>e.act((e=>dn(t("وُزّع التأخير على المراحل التالية"),e.map(({stage:t,minutes:e})=>un("edit_stage",{stage:t.id,minutes:e},["edit_stage",{stage:t.id,minutes:t.minutes}]))))(i))}
      >
        ${l("timer")}${t("توزيع التأخير")}
      </button>`}
  </div>`}const[Ia,Pa]=[88,12],Da=({drop:t,what:e})=>({onPointerDown:n=>function(t,e,n){var a;if(0!==t.button)return;t.preventDefault();const o=t.currentTarget,s=null!=(a=o.closest("[data-draggable]"))?a:o,l=function(t){for(let e=t.parentElement;e;e=e.parentElement)if(e.scrollHeight>e.clientHeight+1&&/auto|scroll/.test(getComputedStyle(e).overflowY))return e;return document.scrollingElement}(s),r={x:t.clientX,y:t.clientY,thing:s,column:l,top:l.scrollTop,place:null,moving:!1,what:n},i=function(t){for(const[e,n]of Object.entries(t))window.addEventListener(e,n);return()=>{for(const[e,n]of Object.entries(t))window.removeEventListener(e,n)}}({pointermove:t=>Ba(r,t),pointerup:()=>(i(),function(t,e){var n,a;const o=null!=(a=null==(n=t.place)?void 0:n.dataset.drop)?a:null,s=t.moving;Ra(t),s&&e(o)}(r,e)),pointercancel:()=>(i(),Ra(r)),keydown:t=>"Escape"===t.key&&(i(),Ra(r))})}(n,t,e)});function Ba(t,{clientX:e,clientY:n}){const[a,o]=[e-t.x,n-t.y];!t.moving&&Math.hypot(a,o)<6||(t.moving||requestAnimationFrame(()=>Aa(t)),Object.assign(t,{moving:!0,at:{clientX:e,clientY:n}}),t.thing.classList.add("dragged"),t.thing.style.translate=`${a}px ${o+t.column.scrollTop-t.top}px`,Na(t,function(t,e,n){var a;const o=null==(a=document.elementsFromPoint(e,n).filter(e=>!t.thing.contains(e))[0])?void 0:a.closest("[data-drop]");return(null==o?void 0:o.dataset.drop)===t.what?null:null!=o?o:null}(t,e,n)))}function Aa(t){if(!t.moving)return;const e=t.column===document.scrollingElement?{top:0,bottom:innerHeight}:t.column.getBoundingClientRect(),n=t.at.clientY<e.top+Ia?-Pa:t.at.clientY>e.bottom-Ia?Pa:0;n&&(t.column.scrollTop+=n,Ba(t,t.at)),requestAnimationFrame(()=>Aa(t))}function Na(t,e){var n;e!==t.place&&(null==(n=t.place)||n.classList.remove("landing"),null==e||e.classList.add("landing"),t.place=e)}function Ra(t){Na(t,null),t.moving=!1,t.thing.classList.remove("dragged"),t.thing.style.translate=""}function Ta({label:t,items:o,face:r=l("other"),look:i="button quiet small icon-only",tab:c}){const[u,d]=n(null),$=e(null),p=t=>{("focusout"!==(null==t?void 0:t.type)||t.relatedTarget&&!$.current.contains(t.relatedTarget))&&(d(null),"Escape"===(null==t?void 0:t.key)&&$.current.querySelector("button").focus())};return a(()=>u&&function(t,e){var n;const a=t.querySelector(".menu"),o=n=>t.contains(n.target)||e(n),s=t=>function(t,e,n){if("Escape"===t.key)return t.stopPropagation(),n(t);const a={ArrowDown:1,ArrowUp:-1}[t.key];return a&&e.length?(t.preventDefault(),e.at((e.indexOf(document.activeElement)+a)%e.length).focus()):void 0}(t,[...a.querySelectorAll(".menu-item")],e);return function(t){const{height:e,left:n,right:a}=t.getBoundingClientRect(),o=t.parentElement.getBoundingClientRect(),s=function(t){const e={top:0,left:Ua,right:window.innerWidth-Ua,bottom:window.innerHeight};for(let n=t.parentElement;n;n=n.parentElement){if("visible"===getComputedStyle(n).overflowX)continue;const{top:t,left:a,right:o,bottom:s}=n.getBoundingClientRect();e.top=Math.max(e.top,t),e.left=Math.max(e.left,a),e.right=Math.min(e.right,o),e.bottom=Math.min(e.bottom,s)}return e}(t),[l,r]=[o.top-s.top,s.bottom-o.bottom].map(t=>t-2*Ua);t.classList.toggle("up",r<e&&l>r),t.classList.toggle("over",n<s.left||a>s.right),t.style.setProperty("--menu-room",`${Math.max(l,r)}px`)}(a),null==(n=a.querySelector(".menu-item"))||n.focus(),document.addEventListener("pointerdown",o),t.addEventListener("keydown",s),t.addEventListener("focusout",e),()=>{document.removeEventListener("pointerdown",o),t.removeEventListener("keydown",s),t.removeEventListener("focusout",e)}}($.current,p),[u]),s`<span class="drop console-menu" data-open=${Boolean(u)} ref=${$}>
    <button
      type="button"
      class=${i}
      tabindex=${c}
      aria-label=${t}
      aria-haspopup="true"
      aria-expanded=${Boolean(u)}
      onClick=${()=>d(u?null:o())}
    >
      ${r}
    </button>
    ${u&&s`<div class="menu" role="menu" aria-label=${t}>
        ${u.map((t,e)=>t?s`<${za} key=${e} item=${t} choose=${(t=>()=>($.current.querySelector("button").focus(),p(),t.act()))(t)} />`:s`<hr key=${e} />`)}
      </div>`}
  </span>`}const za=({item:t,choose:e})=>s`<button type="button" role="menuitem" class=${t.danger?"menu-item danger":"menu-item"} onClick=${e}>
    ${l(t.icon)}<span>${t.words}</span>
  </button>`,Ua=8;function Va(e,n){const a=e.draft(`stage/${n.id}`),o=a=>e.act(function(e,n,a){var o;const s={...hn,...e},l=Object.keys(n).filter(t=>{return"settings"!==t&&(e=n[t],a=s[t],!(JSON.stringify(e)===JSON.stringify(a)));var e,a}),r={...a,...e.settings},i=Object.keys(null!=(o=n.settings)?o:{}).filter(t=>n.settings[t]!==r[t]);if(!l.length&&!i.length)return dn("");const c=(t,n)=>({stage:e.id,...Object.fromEntries(l.map(e=>[e,t[e]])),...i.length&&{settings:Object.fromEntries(i.map(t=>[t,n[t]]))}});return dn(t("تغيّرت المرحلة"),un("edit_stage",c(n,n.settings),["edit_stage",c(s,r)]))}(n,An(n.activity,a),Fa(n)),{quiet:!0});e.ask(l=>s`<${Ge} title=${t("عدّل المرحلة")} yes=${t("حفظ")} wide ...${{close:l,submit:o,draft:a}}>
        <${qn} context=${e} stage=${n} />
      <//>`)}const Fa=({activity:t})=>Object.fromEntries(On(t).settings.map(t=>[t.name,t.default])),Ja={id:null,until:0};function Ka({context:n,stage:o,stages:r,clock:i,next:c,seen:u,current:$,look:p}){const m="ahead"===o.status?c?"next":"ahead":o.status,g=`stage:${o.place}`,h=function(t){const n=e(null);return a(()=>{Ja.id===t.id&&Date.now()<Ja.until&&n.current.focus()},[t.position,t.day,t.half]),n}(o);return s`<li
    class="stage"
    data-state=${m}
    data-seen=${u}
    data-drop=${g}
    data-draggable
    aria-current=${$?"step":void 0}
  >
    <span
      class="stage-mark console-grip"
      title=${t("اسحبها إلى مكان آخر")}
      ...${Da({what:g,drop:t=>function(t,e,n){if(!(null==n?void 0:n.startsWith("stage:")))return;const a=d(t.store),o=Number(n.slice(6));t.act(mn(a,e.id,o,a[o]))}(n,o,t)})}
    >
      ${"done"===o.status?l("check"):"open"===o.status?l("play"):o.place+1}</span
    >
    <button
      ref=${h}
      class="stage-name console-plain"
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick=${()=>p(o.id)}
      onKeyDown=${t=>function(t,e,n){const a=t.altKey&&{ArrowUp:-1,ArrowDown:1}[t.key];a&&(t.preventDefault(),Object.assign(Ja,{id:n.id,until:Date.now()+3e3}),Ha(e,n,a))}(t,n,o)}
    >
      <span dir="auto">${o.title}</span><${Qa} stage=${o} times=${i.times.get(o.id)} />
    </button>
    <${Ta} label=${t("المزيد عن {title}",{title:o.title})} items=${()=>function(t,e,n){return[...Ya(t,e),null,...Ga(t,e,n)].filter(t=>!1!==t)}(n,o,r)} />
  </li>`}const Xa={open:()=>t("مفتوحة"),done:()=>t("تمّت"),skipped:()=>t("تُركت")};function Qa({stage:e,times:n}){var a;const o=null==(a=Xa[e.status])?void 0:a.call(Xa),l=e.minutes?g(e.minutes):t("دون حد للوقت"),r=n&&"skipped"!==e.status;return s`<small class="stage-line">
    ${o&&s`<span class=${r?"visually-hidden":""}>${o}</span>`}
    ${n&&s`<bdi class="stage-times">${Wa(n)}</bdi>`}
    <span class="stage-times">${l}</span>
  </small>`}const Wa=({from:t,to:e})=>e?`${m(t)}–${m(e)}`:m(t),Ha=(t,e,n)=>t.act(function(t,e,n){const a=t.findIndex(t=>t.id===e),o=t[a+n];return o?pn(o,t[a])?mn(t,e,a+n):mn(t,e,a,$n(o)):dn("")}(d(t.store),e.id,n));function Ya(e,n){if("open"===n.status)return[{icon:"stop",words:t("إغلاق"),act:()=>la(e,n,ua(n,e.now()))}];const a="skipped"===n.status;return[{icon:"play",words:n.opened_at?t("افتح من جديد"):t("مفتوحة الآن"),act:()=>ma(e,n)},{icon:a?"undo":"arrow-end",words:t(a?"أعدها إلى جدول الأعمال":"تجاوز"),act:()=>e.act(((e,n)=>dn(t(n?"تُركت: {title}":"عادت إلى جدول الأعمال: {title}",{title:e.title}),un("skip_stage",{stage:e.id,skipped:n},["skip_stage",{stage:e.id,skipped:!n}])))(n,!a))}]}const Ga=(e,n,a)=>[{icon:"edit",words:t("تعديل…"),act:()=>Va(e,n)},{icon:"plus",words:t("إضافة مرحلة بعد هذه…"),act:()=>Rn(e,n)},{icon:"copy",words:t("تكرار"),act:()=>e.act(function(e){const n=r();return dn(t("كُرّرت: {title}",{title:e.title}),un("duplicate_stage",{stage:e.id,as:n},["remove_stage",{stage:n}]))}(n))},n.place>0&&{icon:"chevron-up",words:t("انقل إلى أعلى"),act:()=>Ha(e,n,-1)},n.place<a.length-1&&{icon:"chevron-down",words:t("انقل إلى أسفل"),act:()=>Ha(e,n,1)},"open"!==n.status&&a.length>1&&{icon:"trash",words:t("إزالة…"),danger:!0,act:()=>async function(e,n){const a=function(t,e){var n,a,o;const s=t.store.all("card").filter(t=>t.stage===e.id).length,l=null!=(o=null==(a=null==(n=t.parts[e.activity])?void 0:n.holds)?void 0:a.call(n,e,t.store))?o:[];return[...s?[c(["لا بطاقات","بطاقة واحدة","بطاقتان","{n} بطاقات","{n} بطاقة","{n} بطاقة"],"{n} cards",s)]:[],...l]}(e,n),o={title:t("هل تُخرج {name}؟",{name:n.title}),yes:t("إزالة"),danger:!0,text:[t("تحتوي على: {things}.",{things:a.join(t("، "))}),t("تختفي من الحائط والتقرير وكل الوثائق، وتعود عند استعادة المرحلة.")]};a.length&&!await e.confirm(o)||e.act((({id:e,title:n})=>dn(t("أُزيلت: {title}",{title:n}),un("remove_stage",{stage:e},["restore_stage",{stage:e}])))(n))}(e,n)}],[Za,to]=[120,280],eo=["title","task","place","day0"];function no({context:e,look:n,looking:a}){var o;const r=h(()=>Math.floor(e.seconds.value/6e4)),i=d(e.store),c=e.store.get("about","about"),u=function(t,e,n){var a,o,s;const l=function({days:t={}},e){var n;return null!=(n=Object.keys(t).filter(n=>$(t[n].began_at)===$(e)).sort((e,n)=>t[n].began_at-t[e].began_at)[0])?n:""}(e,n),r=new Map;for(const e of t)(null==(a=e.runs)?void 0:a.length)&&r.set(e.id,Un(e,n));const i=function(t,{current:e},n){const a=t.findIndex(({id:t})=>t===e),o=t.filter(({status:t,day:e})=>"ahead"===t&&String(e)===n),s=e=>t.indexOf(e);return[...o.filter(t=>s(t)>a),...o.filter(t=>s(t)<a)]}(t,e,l),c=t.find(({status:t})=>"open"===t),u=c&&null!=(s=null==(o=r.get(c.id))?void 0:o.to)?s:n,d=i.reduce((t,e)=>function(t,{id:e,minutes:n},a){const o=a+(null!=n?n:0)*zn;return t.set(e,{from:a,to:o}),o}(r,e,t),u);return{times:r,ahead:i,day:l&&(c||i.length)?Vn(e,l,d):null}}(i,c,6e4*r.value),p=null==(o=ia(i,c.current))?void 0:o.id,m={context:e,stages:i,clock:u,look:n,looking:a,next:p,current:c.current},g=f(i.map((t,e)=>{var n;return{...t,place:e,half:null!=(n=t.half)?n:""}})),b=Math.max(...i.map(({day:t})=>t));return s`<section class="console-agenda" aria-label=${t("جدول الأعمال")}>
    <${Ma} ...${{context:e,stages:i,about:c,clock:u}} />
    <div class="console-halves">
      ${g.map((t,e)=>s`<${ao} key=${e} ...${m} half=${t} days=${b} />`)}
    </div>
    <button class="button quiet wide" onClick=${()=>Rn(e,i[i.length-1])}>
      ${l("plus")}${t("إضافة مرحلة…")}
    </button>
    <${oo} context=${e} />
    <${so} ...${{context:e,about:c}} />
  </section>`}function ao({half:t,days:e,next:n,looking:a,current:o,...l}){const r=u(t,e);return s`<section class="console-half">
    ${r&&s`<h3 data-drop=${`stage:${t.stages[0].place}`}>
        ${r}<small>${t.minutes>0&&g(t.minutes)}</small>
      </h3>`}
    <ol class="stage-list">
      ${t.stages.map(t=>s`<${Ka}
            key=${t.id}
            ...${l}
            stage=${t}
            next=${n===t.id}
            seen=${a===t.id}
            current=${o===t.id}
          />`)}
    </ol>
  </section>`}function oo({context:e}){const n=d(e.store,"removed_stage");return n.length?s`<details class="disclosure console-removed">
    <summary>${c(["{n} مرحلة مُزالة","مرحلة مُزالة واحدة","مرحلتان مُزالتان","{n} مراحل مُزالة","{n} مرحلة مُزالة","{n} مرحلة مُزالة"],"{n} removed stages",n.length)}</summary>
    <ul>
      ${n.map(n=>s`<li key=${n.id}>
            <span dir="auto">${n.title}</span>
            <button
              class="button small"
              aria-label=${t("استعادة {title}",{title:n.title})}
              onClick=${()=>e.act((({id:e,title:n})=>dn(t("عادت إلى جدول الأعمال: {title}",{title:n}),un("restore_stage",{stage:e},["remove_stage",{stage:e}])))(n))}
            >
              ${t("استعادة")}
            </button>
          </li>`)}
    </ul>
  </details>`:null}function so({context:e,about:n}){const a=s`<button class="button quiet wide" onClick=${()=>function(e){const n=e.store.get("about","about"),a=e.draft("workshop"),o=t=>{const a=Object.fromEntries(eo.map(e=>[e,t.get(e).trim()]));return e.act(da(n,a),{quiet:!0})};e.ask(e=>{var l,r,i;return s`<${Ge} title=${t("عدّل الورشة")} yes=${t("حفظ")} ...${{close:e,submit:o,draft:a}}>
        <${nn} label=${t("العنوان")}
          ><input name="title" required maxlength=${Za} defaultValue=${n.title} dir="auto"
        /><//>
        <${nn} label=${t("السؤال")} hint=${t("جملة واحدة يعمل عليها كل من في القاعة.")}>
          <textarea name="task" rows="3" maxlength=${to} defaultValue=${null!=(l=n.task)?l:""} dir="auto"></textarea>
        <//>
        <${nn} label=${t("المكان")}
          ><input name="place" maxlength=${Za} defaultValue=${null!=(r=n.place)?r:""} dir="auto"
        /><//>
        <${nn} label=${t("اليوم 0")} hint=${t("تُحسب المئة والألف يوم من هنا.")}
          ><input name="day0" type="date" defaultValue=${null!=(i=n.day0)?i:""}
        /><//>
      <//>`})}(e)}>
      ${l("settings")}${t("عدّل الورشة…")}
    </button>
    <button class="button quiet wide" onClick=${()=>(e=>e.ask(n=>s`<${Ye} title=${t("القوائم")} close=${n}
        ><p class="soft">${t("ما يختار الناس منه في النماذج. استخدم كلمات ورشتك.")}</p>
        <ul class="stack-tight console-lists">
          ${[{id:"levels",title:t("مستويات التأثير"),known:lt()},{id:"intervention_types",title:t("أنواع المساعدة"),known:rt()},{id:"priorities",title:t("أولويات الحكومة"),known:[]},{id:"areas",title:t("المناطق"),known:[]}].map(t=>s`<${sa} key=${t.id} ...${{context:e,list:t}} />`)}
        </ul><//
      >`))(e)}>${l("menu")}${t("القوائم…")}</button>`;if(n.closed)return s`${a}<button class="button wide" onClick=${()=>e.act(pa(!1))}>
        ${l("unlock")}${t("افتح الورشة من جديد")}
      </button>`;const o={title:t("هل تغلق الورشة؟"),yes:t("أغلق الورشة"),danger:!0,text:t("لن يستطيع أحد الإرسال بعد ذلك. تبقى الخطط والتقرير والتنزيلات. ويمكنك فتحها من جديد في أي وقت.")};return s`${a}<button class="button quiet wide" onClick=${async()=>await e.confirm(o)&&e.act(pa(!0))}>
      ${l("lock")}${t("أغلق الورشة…")}
    </button>`}async function lo({code:e,token:n},a,{method:o="GET",body:s,raw:l}={}){var r;const i={method:o,headers:{Authorization:`Bearer ${n}`,...s&&{"Content-Type":"application/json"}},body:s?JSON.stringify(s):l},c=await fetch(`/api/workshops/${encodeURIComponent(e)}${a}`,i).catch(()=>null),u=await(null==c?void 0:c.json().catch(()=>null));if(null==c?void 0:c.ok)return u;const{code:d="no_line",why:$}=null!=(r=null==u?void 0:u.error)?r:{};throw{code:d,why:$||t("لا يمكن الوصول إلى الخادم. حاول مرة أخرى.")}}async function ro(e,n){var a;const o=`/api/workshops/${e.code}/${n}`,s=await fetch(o,{headers:{Authorization:`Bearer ${e.token}`}}).catch(()=>null);if(!(null==s?void 0:s.ok))return{why:null!=(a=await io(s))?a:t("لم يصل التنزيل. حاول مرة أخرى.")};const l=await s.blob().catch(()=>null);return l?{blob:l,name:co(s)}:{why:t("لم يصل التنزيل. حاول مرة أخرى.")}}const io=async t=>{var e,n;return null==(n=null==(e=await(null==t?void 0:t.json().catch(()=>null)))?void 0:e.error)?void 0:n.why};function co(t){var e,n;const a=null!=(e=t.headers.get("Content-Disposition"))?e:"",o=/filename\*=UTF-8''([^;]+)/i.exec(a);return o?decodeURIComponent(o[1]):null==(n=/filename="?([^";]+)"?/.exec(a))?void 0:n[1]}function uo(t,e){Object.assign(document.createElement("a"),{href:po(t),download:e}).click()}function $o(t,e){window.open(po(t),"_blank")||uo(t,e)}function po(t){const e=URL.createObjectURL(t);return setTimeout(()=>URL.revokeObjectURL(e),6e4),e}function mo({context:e}){return s`<div class="console-agenda-foot">
    <button class="button quiet wide" onClick=${()=>async function(e){var n;const a=await ro(e,"method");return a.why?e.toast({text:a.why,tone:"error"}):(uo(a.blob,null!=(n=a.name)?n:`${e.code}.toml`),e.toast({text:t("نُزّل")}))}(e)}>
      ${l("download")}${t("احفظ جدول الأعمال هذا")}
    </button>
    ${!ho(e)&&!e.rehearsal.value&&s`<${fo} context=${e} />`}
  </div>`}function go({context:e}){return e.rehearsal.value?s`<div class="banner console-strip console-rehearsal" role="status" data-tone="warn">
    ${l("people")}<span>${t("هذه تجربة مع مشاركين افتراضيين. تُحذف عندما تنهيها.")}</span>
    <button class="button small" onClick=${()=>async function(e){const n={title:t("إنهاء التجربة؟"),yes:t("أنهِ التجربة"),danger:!0,text:t("يُحذف كل ما فيها. ورشتك كما تركتها.")};if(await e.confirm(n))try{const{of:t}=await lo(e,"/rehearsal",{method:"DELETE"});location.assign(t?`/w/${t}/run`:"/")}catch({why:t}){e.toast({text:t,tone:"error"})}}(e)}>${l("stop")}${t("أنهِ التجربة")}</button>
  </div>`:null}const ho=({store:t})=>t.all("person").some(({status:t,group:e})=>"in"===t&&e);function fo({context:e}){const n=i(!1);return s`<div class="console-rehearse">
    <button class="button wide" disabled=${n.value} onClick=${async()=>{const t=window.open("","_blank");n.value=!0,await async function(t,e){try{const{code:n,facilitator_key:a}=await lo(t,"/rehearsal",{method:"POST"});(null!=e?e:window).location.assign(`/w/${n}/run#key=${a}`)}catch({why:n}){null==e||e.close(),t.toast({text:n,tone:"error"})}}(e,t),n.value=!1}}>
      ${l("play")}${t("جرّب مع مشاركين افتراضيين")}
    </button>
    <small class="soft"
      >${t("تُفتح تجربة في علامة تبويب جديدة بجدول الأعمال نفسه و24 مشاركًا افتراضيًا. ولا يُحفظ منها شيء.")}</small
    >
  </div>`}const bo="wsr-console-folded",vo=b(function(){var t;try{const{start:e=!1,end:n=yo()}=JSON.parse(null!=(t=localStorage.getItem(bo))?t:"{}");return{start:e,end:n}}catch{return{start:!1,end:yo()}}}());function wo(t){vo.value={...vo.peek(),[t]:!vo.peek()[t]};try{localStorage.setItem(bo,JSON.stringify(vo.peek()))}catch{}}function yo(){return matchMedia("(min-width: 64rem) and (max-width: 75rem)").matches}const ko={start:()=>vo.value.start?t("أظهر البرنامج"):t("أخفِ البرنامج"),end:()=>vo.value.end?t("أظهر الأشخاص"):t("أخفِ الأشخاص")},xo=({side:t,shortcut:e})=>s`<button
    class=${`button small quiet icon-only console-fold console-fold-${t}`}
    aria-expanded=${!vo.value[t]}
    aria-label=${ko[t]()}
    title=${`${ko[t]()} (${e})`}
    onClick=${()=>wo(t)}
  >
    ${l("start"===t===vo.value[t]?"chevron-end":"chevron-start","flip")}
  </button>`,[_o,Co]=[2e9,3e8],[So,jo]=[.5,2],Oo=["ok","info","warn","error"];function qo({address:e,address_lost:n}){const a=t("تصل إليه الهواتف على {address}",{address:e});return n?{id:"address",tone:"warn",words:Ue(n),hint:a}:{id:"address",tone:"ok",words:a}}const Mo=({live:e})=>e?{id:"line",tone:"ok",words:t("هذه اللوحة متصلة")}:{id:"line",tone:"error",words:t("هذه اللوحة غير متصلة"),hint:t("يعيد المحاولة وحده. قد يكون ما تراه قديمًا.")};function Eo({waiting:e,durable:n}){const a=[];return e&&a.push({id:"waiting",tone:"warn",words:c(["{n} خطوة لك بانتظار الإرسال","خطوة واحدة لك بانتظار الإرسال","خطوتان لك بانتظار الإرسال","{n} خطوات لك بانتظار الإرسال","{n} خطوة لك بانتظار الإرسال","{n} خطوة لك بانتظار الإرسال"],"{n} of your posts are waiting to be sent",e)}),n||a.push({id:"durable",tone:"info",words:t("لا يحفظ هذا المتصفح شيئًا بعد إغلاق الصفحة")}),a}function Lo({connected:t,behind:e,air_wait:n=null}){const a=c(["لا شاشة متصلة","شاشة واحدة متصلة","شاشتان متصلتان","{n} شاشات متصلة","{n} شاشة متصلة","{n} شاشة متصلة"],"{n} screens connected",t);return e&&null===n?{id:"people",tone:"warn",words:a,hint:c(["{n} منها متأخرة وتلحق","واحدة منها متأخرة وتلحق","اثنتان منها متأخرتان وتلحقان","{n} منها متأخرة وتلحق","{n} منها متأخرة وتلحق","{n} منها متأخرة وتلحق"],"{n} of them are behind and catching up",e)}:{id:"people",tone:"ok",words:a}}function Io({air_wait:e=null}){if(null===e||e<So)return[];const n=Math.max(1,Math.round(e));return[{id:"air",tone:e<jo?"info":"warn",words:c(["الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف فورًا تقريبًا","الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف بعد ثانية تقريبًا","الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف بعد ثانيتين تقريبًا","الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف بعد {n} ثوانٍ تقريبًا","الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف بعد {n} ثانية تقريبًا","الواي فاي مشغول: تصل بطاقات الآخرين إلى الهواتف بعد {n} ثانية تقريبًا"],"Wifi busy: others’ cards reach phones after about {n} seconds",n),hint:t("لا يضيع شيء، وتُحفظ المشاركات فورًا. نقطة وصول ثانية تساعد.")}]}function Po({unsaved:e,trouble:n,last_commit:a},{now:o}){return n?{id:"saved",tone:"error",words:t("لا يمكن حفظ المنشورات: {why}",{why:n}),hint:t("إنها تنتظر على الهواتف. أعد القرص أو ملف الجلسة إلى مكانه فتُحفظ.")}:e?{id:"saved",tone:"warn",words:c(["يُحفظ {n} إرسال","يُحفظ إرسال واحد","يُحفظ إرسالان","تُحفظ {n} إرسالات","يُحفظ {n} إرسالًا","يُحفظ {n} إرسال"],"{n} posts are being saved",e)}:{id:"saved",tone:"ok",words:a?t("حُفظ كل شيء؛ آخر إرسال منذ {ago}",{ago:v(o-a)}):t("حُفظ كل شيء")}}function Do({brought_back:e},{now:n}){if(!e)return[];const[a,o]=e;return[{id:"brought-back",tone:"warn",words:t("أُخذ ملف الجلسة من مكانه وحُفظ من جديد قبل {ago}",{ago:v(n-a)}),hint:t("لم يُفقد شيء. الورشة في {file}.",{file:o})}]}function Bo({restored:e,came_back:n}){return null==e?[]:[{id:"back",tone:"info",words:n?c(["عاد {n} إرسال بعد وضع النسخة","عاد إرسال واحد بعد وضع النسخة","عاد إرسالان بعد وضع النسخة","عادت {n} إرسالات بعد وضع النسخة","عاد {n} إرسالًا بعد وضع النسخة","عاد {n} إرسال بعد وضع النسخة"],"{n} posts arrived after the copy was put in place",n):t("هذه الورشة مستمرة من نسخة")}]}function Ao({last_copy:e,copy_failed:n,copies:a},{now:o}){return n?{id:"copy",tone:"error",words:t("فشلت النسخة: {why}",{why:n}),hint:e?t("آخر نسخة منذ {ago}",{ago:v(o-e)}):void 0}:!e&&a?{id:"copy",tone:"info",words:t("تُعدّ أول نسخة في مكان آخر")}:e?{id:"copy",tone:o-e>18e4?"warn":"ok",words:t("آخر نسخة منذ {ago}",{ago:v(o-e)})}:{id:"copy",tone:"warn",words:t("لا نسخة محفوظة في مكان آخر"),hint:t("إذا تعطل هذا الحاسوب ضاعت الورشة. نزّل نسخة من حين إلى آخر، من المستندات.")}}function No({disk_free:e}){const n=t("{size} غيغابايت حرة على القرص",{size:(e/1e9).toFixed(1)});return e<Co?{id:"disk",tone:"error",words:n,hint:t("أفرغ مكانًا الآن، وإلا رُفض الإرسال.")}:{id:"disk",tone:e<_o?"warn":"ok",words:n}}function Ro({clock:e,clock_reads:n,clock_jumped:a}){return e?[{id:"clock",tone:"error",words:t("لا يمكن أن تكون ساعة الحاسوب صحيحة: {when}",{when:n}),hint:t("اضبط التاريخ والوقت قبل أن تتابع: تعتمد عليهما المؤقتات ومواعيد الاستحقاق والروابط.")}]:a?[{id:"clock",tone:"warn",words:a>0?t("قُدّمت ساعة الحاسوب بمقدار {time}",{time:v(1e3*a)}):t("أُخّرت ساعة الحاسوب بمقدار {time}",{time:v(1e3*-a)}),hint:t("حدّد دقائق المرحلة المفتوحة من جديد، وتحقق من الروابط ومواعيد الاستحقاق.")}]:[]}function To({context:e}){var n,a;const o=i(null);w(()=>function(t,e){const n=async()=>{if("hidden"===document.visibilityState)return;const n=t.way.peek(),a=await fetch(`/api/health/${t.code}`,{headers:{Authorization:`Bearer ${t.token}`}}).catch(()=>null);e.value=(null==a?void 0:a.ok)?{...await a.json(),at:Date.now()}:{missing:!0},(null==a?void 0:a.ok)&&(t.rehearsal.value=!0===e.value.rehearsal),(null==a?void 0:a.ok)&&t.way.peek()===n&&(t.way.value=((t,e)=>{var n,a;return{joinUrl:`${t.address}/w/${e}`,choices:null!=(n=t.addresses)?n:[],lost:null!=(a=t.address_lost)?a:null}})(e.value,t.code))};n();const a=setInterval(n,5e3);return()=>clearInterval(a)}(e,o),[]);const r=e.sync.state.value,c=function(e,n){const a=[Mo(n),...Eo(n)];return e?e.missing?[...a,{id:"server",tone:"error",words:t("لا يعطي الخادم تقريرًا.")}]:[...a,Lo(e),...Io(e),Po(e,n),...Do(e,n),...Bo(e),...e.rehearsal?[]:[Ao(e,n)],No(e),...Ro(e),qo(e)]:[...a,{id:"asking",tone:"info",words:t("يُسأل الخادم…")}]}(o.value,{now:e.seconds.value,live:"live"===r,waiting:e.outbox.waiting.value,durable:e.outbox.durable.value}),u=(t=>Oo[Math.max(0,...t.map(t=>Oo.indexOf(t.tone)))])(c);return s`<details class="console-health" data-tone=${u}>
    <summary>
      ${l(zo[u])}<b
        >${null!=(a=null==(n=c.find(t=>t.tone===u&&Uo.has(u)))?void 0:n.words)?a:t("كل شيء على ما يرام")}</b
      >
    </summary>
    <ul class="console-health-lines" aria-live="off">
      ${c.map(({id:t,tone:e,words:n,hint:a})=>s`<li key=${t} data-tone=${e} data-health=${t}>
            ${l(zo[e])} <span>${n}${a&&s`<small>${a}</small>`}</span>
          </li>`)}
    </ul>
  </details>`}const zo={ok:"check",warn:"warning",error:"warning",info:"info"},Uo=new Set(["warn","error"]),[Vo,Fo]=["ABCDEFGHJKMNPQRSTUVWXYZ23456789",8];function Jo(e,n){var a;const o={sector:"",group:"",level:"",flag:"",inviter:"",by:"",...e},s=Object.keys(n).filter(t=>n[t]!==o[t]),l=t=>({invitation:e.id,...Object.fromEntries(s.map(e=>[e,t[e]]))});return dn(t("تغيّر: {name}",{name:null!=(a=n.who)?a:e.who}),s.length?un("edit_invitation",l(n),["edit_invitation",l(o)]):[])}const Ko=(t,e)=>parseInt(t,10)-parseInt(e,10)||(t<e?-1:1),Xo=t=>t.ask(e=>s`<${Qo} ...${{context:t,close:e}} />`);function Qo({context:e,close:n}){const{store:a}=e,o=function(t){const e=new Set(d(t).map(({day:t=1,half:e})=>e?`${t}-${e}`:String(t))),n=t.all("headcount").map(({id:t})=>t).filter(t=>!e.has(t));return n.length?[...e,...n].sort(Ko):[...e]}(a),l=new Map(a.all("attendance").map(t=>[t.id,t])),r=a.all("person").filter(({group:t,status:e})=>t&&"erased"!==e),c=k(a),u=i(1===c.length?[c[0].id]:[]),$={context:e,days:o,marks:l,open:u};return s`<${Ye} wide title=${t("من كان حاضرًا")} close=${n}>
    <div class="stack">
      <p class="soft">${t("يُسجَّل الناس حاضرين عندما ينضمون أو يعودون. انقر علامة لتصحيحها.")}</p>
      <div class="scroller console-attendance" tabindex="0">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${t("المجموعة")}</th>
              ${o.map(t=>s`<th key=${t} scope="col" class="number">${Q(t)}</th>`)}
            </tr>
          </thead>
          ${c.map(t=>s`<${Ho}
                key=${t.id}
                ...${$}
                group=${t}
                people=${r.filter(e=>e.group===t.id)}
              />`)}
          <tfoot>
            <tr>
              <th scope="row">${t("الجميع")}</th>
              ${o.map(t=>s`<${Yo} key=${t} ...${{people:r,day:t,marks:l}} />`)}
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  <//>`}const Wo=(t,e,n)=>t.get(`${e}/${n.id}`);function Ho({context:t,days:e,marks:n,open:a,group:o,people:r}){const i=a.value.includes(o.id),c=i?[...r].sort((t,e)=>ct(t).localeCompare(ct(e))):[];return s`<tbody>
    <tr class="console-attendance-group">
      <th scope="rowgroup">
        <button class="console-plain" aria-expanded=${i} disabled=${!r.length} onClick=${()=>a.value=i?a.value.filter(t=>t!==o.id):[...a.value,o.id]}>
          <span class="badge" data-colour=${o.colour}>${l(o.icon)}</span
          ><span dir="auto">${o.name}</span>${r.length>0&&l(i?"chevron-up":"chevron-down")}
        </button>
      </th>
      ${e.map(t=>s`<${Yo} key=${t} ...${{people:r,day:t,marks:n}} />`)}
    </tr>
    ${c.map(a=>s`<tr key=${a.id}>
          <th scope="row" dir="auto">${ct(a)}</th>
          ${e.map(e=>s`<${Go} key=${e} ...${{context:t,person:a,day:e,mark:Wo(n,e,a)}} />`)}
        </tr>`)}
  </tbody>`}function Yo({people:t,day:e,marks:n}){const a=t.filter(t=>{var a;return null==(a=Wo(n,e,t))?void 0:a.present}).length;return s`<td class="number">${a?s`<b>${a}</b>`:s`<span class="soft">–</span>`}</td>`}function Go({context:e,person:n,day:a,mark:o}){const r=o?o.present?t("حاضر"):t("لم يكن حاضرًا"):t("لم يُسجَّل");return s`<td class="number">
    <button
      class="button small icon-only quiet console-mark"
      data-state=${o?o.present?"there":"away":"unknown"}
      aria-label=${t("{name}، {when}: {state}",{name:ct(n),when:Q(a),state:r})}
      title=${r}
      onClick=${()=>e.act(function(e,n,a,o){const s=t=>({person:e.id,half_day:n,present:null!=t?t:null}),l={name:ct(e),when:Q(n)};return dn(t(a?"حضر {name}: {when}":"لم يحضر {name}: {when}",l),un("mark_attendance",s(a),["mark_attendance",s(o)]))}(n,a,!(null==o?void 0:o.present),null==o?void 0:o.present))}
    >
      ${o?l(o.present?"check":"close"):"–"}
    </button>
  </td>`}const Zo=()=>[["group",t("مجموعته")],["room",t("كل من انضم")],["documents",t("الجميع، وقرّاء التقرير")]],ts=t=>t.ask(e=>s`<${es} context=${t} close=${e} />`);function es({context:e,close:n}){const a=(o=e.store).all("contact").map(t=>{var e,n,a;const s=o.get("person",t.person);return{...t,name:ct(s),group:null!=(a=null==(n=o.get("group",null!=(e=null==s?void 0:s.group)?e:""))?void 0:n.name)?a:""}}).sort((t,e)=>t.name.localeCompare(e.name));var o;return s`<${Ye} wide title=${t("جهات الاتصال")} close=${n}>
    <div class="stack">
      <p class="notice" data-tone="info">
        ${l("lock")}<span
          >${t("يتركها الناس على هواتفهم، ضمن «جهات الاتصال» في القائمة. لا تنقل أيًّا منها إلا إلى المذكورين معها.")}
          ${t("يمكن التراجع عمّا تحذفه حتى تُغلق الورشة. بعد ذلك يُحذف من ملف الورشة أيضًا.")}</span
        >
      </p>
      ${a.length?s`<div class="toolbar">
                <b>${c(["لا جهات اتصال","جهة اتصال واحدة","جهتا اتصال","{n} جهات اتصال","{n} جهة اتصال","{n} جهة اتصال"],"{n} contacts",a.length)}</b>
                <button class="button small toolbar-end" onClick=${()=>async function(e,n){const a=[[t("الاسم"),t("المجموعة"),t("وسيلة الاتصال"),t("تظهر لـ")],...n.map(t=>[t.name,t.group,t.reach,ut(Zo(),t.shown_to)])],o=await Fe(a.map(t=>t.join("\t")).join("\n"));e.toast(o?{text:t("نُسخ")}:{text:t("تعذّر النسخ. حدّد النص بدلًا من ذلك."),tone:"error"})}(e,a)}>
                  ${l("copy")}${t("انسخ القائمة")}
                </button>
              </div>
              <ul class="people">
                ${a.map(t=>s`<${ns} key=${t.id} ...${{context:e,contact:t}} />`)}
              </ul>`:s`<p class="soft">${t("لم يترك أحد وسيلة اتصال بعد.")}</p>`}
    </div>
  <//>`}const ns=({context:e,contact:n})=>s`<li class="person-row">
    <span class="person-name" dir="auto"
      >${n.name}<small><bdi>${n.group}</bdi></small></span
    >
    <span class="console-contact"
      ><span><bdi>${n.reach}</bdi></span
      ><small class="soft">${t("تظهر لـ: {who}",{who:ut(Zo(),n.shown_to)})}</small></span
    >
    <${Ta} label=${t("المزيد عن {title}",{title:n.name})} items=${()=>as(e,n)} />
  </li>`,as=(e,{person:n,name:a})=>[{icon:"trash",words:t("احذف جهة الاتصال"),danger:!0,act:()=>e.act(os(n,a))}],os=(e,n)=>dn(t("حُذفت جهة اتصال {name}",{name:n}),un("remove_contact",{person:e},["remove_contact",ss(e)])),ss=t=>({person:t,removed:!1}),ls=t=>t.ask(e=>s`<${rs} ...${{context:t,close:e}} />`);function rs({context:e,close:n}){const a=i(""),o=i(null),l=i(null),r=i(!1),c=i("");async function u(t=""){var n;r.value=!0;const s={method:"POST",raw:null!=(n=o.value)?n:a.value},i=await lo(e,`/people${t}`,s).catch(t=>(c.value=t.why,null));i&&([l.value,c.value]=[i,""]),r.value=!1}return s`<${Ye} wide title=${t("أضف قائمة أشخاص")} close=${n}>
    ${l.value?s`<${us}
            told=${l.value}
            onAdd=${()=>u("?groups=add")}
            ...${{again:()=>(l.value=null,o.value=null),close:n,busy:r.value}}
          />`:s`<form class="stack" onSubmit=${t=>(t.preventDefault(),u())}>
            <${cs} ...${{text:a,file:o}} />
            ${c.value&&s`<${is} why=${c.value} />`}
            <div class="dialog-foot">
              <button type="button" class="button" onClick=${n}>${t("إلغاء")}</button>
              <button class="button primary" disabled=${r.value||!(o.value||a.value.trim())}>
                ${r.value?t("جارٍ القراءة…"):t("إضافة")}
              </button>
            </div>
          </form>`}
  <//>`}const is=({why:t})=>s`<p class="notice" role="alert" data-tone="error">${l("warning")}<span>${t}</span></p>`;function cs({text:e,file:n}){return s`<${nn}
      label=${t("الصق الأسماء هنا")}
      hint=${t("شخص في كل سطر، من Word أو WhatsApp أو جدول بيانات. مثلًا: Ana Silva – Fishers")}
    >
      <textarea
        rows="8"
        dir="auto"
        disabled=${Boolean(n.value)}
        value=${e.value}
        onInput=${t=>e.value=t.target.value}
        onDragOver=${t=>t.preventDefault()}
        onDrop=${t=>{const[e]=t.dataTransfer.files;e&&(t.preventDefault(),n.value=e)}}
      ></textarea>
    <//>
    <${nn}
      label=${t("أو افتح ملفًا")}
      hint=${t("جدول بيانات (‎.xlsx) أو CSV أو نص. الأعمدة: الاسم، المجموعة، المؤسسة، الطاولة، السلطة، الموارد، الخبرة، المعلومات، الحاجة.")}
      ><input type="file" accept=${".txt,.csv,.tsv,.xlsx"} onChange=${t=>{var e;return n.value=null!=(e=t.target.files[0])?e:null}}
    /><//>
    ${n.value&&s`<p class="soft" role="status">${l("file")} <bdi>${n.value.name}</bdi></p>`}`}const us=({told:e,onAdd:n,again:a,close:o,busy:l})=>s`<div class="stack" role="status">
    <p class="console-counts">
      <b>${c(["لم يُضف أحد ({n})","أُضيف واحد ({n})","أُضيف اثنان ({n})","أُضيف {n}","أُضيف {n}","أُضيف {n}"],"{n} added",e.added)}</b>
      <span>${c(["لم يتغير شيء ({n})","تغيّر واحد ({n})","تغيّر اثنان ({n})","تغيّر {n}","تغيّر {n}","تغيّر {n}"],"{n} changed",e.changed)}</span>
      <span class="soft">${c(["{n} بلا تغيير","{n} بلا تغيير","{n} بلا تغيير","{n} بلا تغيير","{n} بلا تغيير","{n} بلا تغيير"],"{n} unchanged",e.same)}</span>
    </p>
    ${e.groups.length>0&&s`<${ds} ...${{told:e,onAdd:n,busy:l}} />`}
    ${e.lines.length>0&&s`<${$s} lines=${e.lines} />`}
    <div class="dialog-foot">
      <button class="button" onClick=${a}>${t("أضف قائمة أخرى")}</button>
      <button class="button primary" onClick=${o}>${t("تمّ")}</button>
    </div>
  </div>`,ds=({told:e,onAdd:n,busy:a})=>s`<div class="notice" data-tone="warn">
    ${l("people")}
    <div class="stack-tight">
      <p>
        ${t("هذه المجموعات ليست في الورشة:")}${" "}
        ${e.groups.map((t,e)=>s`${e?", ":""}<bdi>${t}</bdi>`)}
      </p>
      <button class="button small" disabled=${a} onClick=${n}>
        ${l("plus")}${c(["لا تضف مجموعات ({n})","أضف مجموعة واحدة ({n})","أضف مجموعتين ({n})","أضف {n} مجموعات","أضف {n} مجموعة","أضف {n} مجموعة"],"Add {n} groups",e.groups.length)}
      </button>
    </div>
  </div>`,$s=({lines:e})=>s`<div class="scroller console-lines" tabindex="0">
    <table class="table">
      <caption>
        ${c(["لا أسطر للمراجعة ({n})","سطر واحد للمراجعة ({n})","سطران للمراجعة ({n})","{n} أسطر للمراجعة","{n} سطرًا للمراجعة","{n} سطر للمراجعة"],"{n} lines to check",new Set(e.map(({line:t})=>t)).size)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("السطر")}</th>
          <th scope="col">${t("ما وُجد")}</th>
        </tr>
      </thead>
      <tbody>
        ${e.map(({line:t,why:e},n)=>s`<tr key=${n}>
              <td class="number">${t}</td>
              <td dir="auto">${e}</td>
            </tr>`)}
      </tbody>
    </table>
  </div>`,[ps,ms]=[60,120],gs=t=>t.ask(e=>s`<${fs} ...${{context:t,close:e}} />`),hs=(t,{person:e})=>{var n;return"in"===(null==(n=t.get("person",null!=e?e:""))?void 0:n.status)};function fs({context:e,close:n}){const{store:a}=e,o=i(""),r=o.value.trim().toLocaleLowerCase(),u=[...a.all("invitee")].sort((t,e)=>t.name.localeCompare(e.name)),d=u.filter(({name:t,organisation:e=""})=>`${t} ${e}`.toLocaleLowerCase().includes(r)),$=u.filter(t=>hs(a,t)).length;return s`<${Ye} wide title=${t("الأشخاص المنتظرون")} close=${n}>
    <div class="stack">
      <div class="toolbar">
        <p>
          <b>${c(["لا أحد منتظر ({n})","شخص واحد منتظر ({n})","شخصان منتظران ({n})","{n} أشخاص منتظرون","{n} شخصًا منتظرًا","{n} شخص منتظر"],"{n} people expected",u.length)}</b>${" "}
          ${u.length>0&&s`<span class="soft">${c(["لا أحد منهم هنا ({n})","واحد منهم هنا ({n})","اثنان منهم هنا ({n})","{n} منهم هنا","{n} منهم هنا","{n} منهم هنا"],"{n} of them are here",$)}</span>`}
        </p>
        <span class="toolbar-end">
          <button class="button small primary" onClick=${()=>ls(e)}>
            ${l("people")}${t("أضف قائمة…")}
          </button>
          <button class="button small" onClick=${()=>_s(e)}>
            ${l("plus")}${t("أضف شخصًا…")}
          </button>
        </span>
      </div>
      ${u.length?s`<${vs} ...${{context:e,search:o,found:d}} />`:s`<${bs} />`}
    </div>
  <//>`}const bs=()=>s`<div class="empty">
    ${l("people","big")}
    <h3>${t("لا قائمة بعد")}</h3>
    <p>${t("الصق أسماء القادمين، أو افتح ملفًا. ثم يأخذ كلٌّ مقعده عند انضمامه.")}</p>
  </div>`;function vs({context:e,search:n,found:a}){const o=[...k(e.store),{id:void 0,name:t("بلا مجموعة بعد")}],r=t=>a.filter(e=>{var n;return(null!=(n=e.group)?n:void 0)===t.id});return s`<label class="console-search"
      ><span class="visually-hidden">${t("ابحث عن أشخاص")}</span>${l("search")}
      <input
        type="search"
        placeholder=${t("ابحث بالاسم أو المؤسسة")}
        value=${n.value}
        onInput=${t=>n.value=t.target.value}
    /></label>
    <${ws} context=${e} />
    ${o.map(t=>{var n;return r(t).length>0&&s`<${ys} key=${null!=(n=t.id)?n:""} ...${{context:e,group:t,seats:r(t)}} />`})}
    ${!a.length&&s`<p class="soft">${t("لا أحد بهذا الاسم في القائمة.")}</p>`}`}function ws({context:e}){const n=e.store.get("about","about");return s`<${an}
    label=${t("دع الناس يختارون أسماءهم من هذه القائمة عند الانضمام")}
    checked=${Boolean(n.name_list)}
    onChange=${t=>e.act(da(n,{name_list:t.target.checked}))}
  />`}const ys=({context:t,group:e,seats:n})=>s`<section class="console-seats" aria-label=${e.name}>
    <h3 class="console-group">
      ${e.id&&s`<span class="badge" data-colour=${e.colour}>${l(e.icon)}</span>`}
      <span dir="auto">${e.name}</span><span class="count">${n.length}</span>
    </h3>
    <ul class="people">
      ${n.map(e=>s`<${ks} key=${e.id} ...${{context:t,id:e.id}} />`)}
    </ul>
  </section>`;function ks({context:e,id:n}){var a;const o=e.store.get("invitee",n);if(!o)return null;const l=hs(e.store,o),r=[o.organisation,o.table>0&&t("الطاولة {n}",{n:o.table})].filter(Boolean);return s`<li class="person-row">
    <span class="person-name" dir="auto"
      >${o.name}<small>${r.map((t,e)=>s`${e?" · ":""}<bdi>${t}</bdi>`)}</small></span
    >
    <span class="console-brings">
      ${(null!=(a=o.flags)?a:[]).map(t=>s`<span key=${t} class="chip">${ut(W(),t)}</span>`)}
    </span>
    <span class="presence" data-state=${l?"here":"away"}>${t(l?"هنا":"ليس بعد")}</span>
    <${Ta} label=${t("المزيد عن {title}",{title:o.name})} items=${()=>xs(e,o,l)} />
  </li>`}const xs=(e,n,a)=>[{icon:"edit",words:t("تعديل…"),act:()=>_s(e,n)},!a&&{icon:"check",words:t("هنا، بلا هاتف"),act:()=>e.act(function({id:e,name:n}){const a=r();return dn(t("{name} هنا",{name:n}),un("seat_invitee",{invitee:e,person:a},["remove_person",{person:a}]))}(n))},!a&&{icon:"person",words:t("هنا باسم آخر…"),act:()=>function(e,n){const{store:a}=e,o=new Set(a.all("invitee").map(({person:t})=>t)),l=a.all("person").filter(({id:t,status:e,group:n})=>"in"===e&&n&&!o.has(t));e.ask(o=>s`<${Ye} title=${t("من هو {name}؟",{name:n.name})} close=${o}>
        <div class="stack console-choice-list">
          ${l.map(l=>{var r;return s`<button key=${l.id} class="button wide" onClick=${((a,o)=>()=>(a(),e.act((({id:e},n)=>dn(t("لـ{name} مقعد",{name:ct(n)}),un("edit_invitee",{invitee:e,person:n.id},["edit_invitee",{invitee:e,person:""}])))(n,o))))(o,l)}>
                <span dir="auto">${ct(l)}</span
                ><bdi class="soft">${null==(r=a.get("group",l.group))?void 0:r.name}</bdi>
              </button>`})}
          ${!l.length&&s`<p class="soft">${t("لكل من هنا مقعد.")}</p>`}
        </div>
      <//>`)}(e,n)},a&&{icon:"undo",words:t("أخلِ المقعد"),act:()=>e.act((({id:e,name:n,person:a})=>dn(t("مقعد {name} شاغر",{name:n}),un("edit_invitee",{invitee:e,person:""},["edit_invitee",{invitee:e,person:a}])))(n))},null,{icon:"trash",words:t("احذف من القائمة"),danger:!0,act:()=>e.act((({id:e,name:n,group:a,organisation:o,table:s,flags:l,code:r,person:i})=>dn(t("لم يعد {name} في القائمة",{name:n}),un("remove_invitee",{invitee:e},["add_invitee",{invitee:e,name:n,group:a,organisation:o,table:s,flags:l,code:r,person:i}])))(n))}].filter(t=>!1!==t);function _s(e,n,a){var o,l,i;const c=null!=n?n:{name:null!=(o=null==a?void 0:a.name)?o:"",group:null==a?void 0:a.group},u=o=>{const s={name:o.get("name").trim(),group:o.get("group"),organisation:o.get("organisation").trim(),table:Number(o.get("table")),flags:o.getAll("flags")},l={...s,group:s.group||void 0,...a&&{person:a.id}};return e.act(n?function(e,n){var a;const o={group:"",organisation:"",table:0,flags:[],...e},s=Object.keys(n).filter(t=>{var e;return String(n[t])!==String(null!=(e=o[t])?e:"")}),l=t=>({invitee:e.id,...Object.fromEntries(s.map(e=>{var n;return[e,null!=(n=t[e])?n:""]}))});return dn(t("تغيّر: {name}",{name:null!=(a=n.name)?a:e.name}),s.length?un("edit_invitee",l(n),["edit_invitee",l(o)]):[])}(n,s):function(e){const n=r(),a={invitee:n,...e,code:y(Fo,Vo)};return dn(t("{name} منتظر",{name:e.name}),un("add_invitee",a,["remove_invitee",{invitee:n}]))}(l),{quiet:!0})},d=e.draft(`invitee/${null!=(i=null!=(l=null==n?void 0:n.id)?l:null==a?void 0:a.id)?i:""}`),$=k(e.store).map(({id:t,name:e})=>[t,e]);e.ask(e=>{var o,l,r;return s`<${Ge}
        title=${n||a?t("عن {name}",{name:null!=(o=null==n?void 0:n.name)?o:ct(a)}):t("أضف شخصًا")}
        yes=${t(n||a?"حفظ":"إضافة")}
        ...${{close:e,submit:u,draft:d}}
      >
        <${nn} label=${t("الاسم")}
          ><input name="name" required maxlength=${ps} defaultValue=${c.name} autofocus dir="auto"
        /><//>
        <${on} label=${t("المجموعة")} name="group" pairs=${$} now=${c.group} none=${t("بلا مجموعة بعد")} />
        <${nn} label=${t("المؤسسة")}
          ><input name="organisation" maxlength=${ms} defaultValue=${null!=(l=c.organisation)?l:""} dir="auto"
        /><//>
        <${Cs} now=${null!=(r=c.flags)?r:[]} />
        <${nn} label=${t("جدول")} hint=${t("رغبة فقط. اتركه فارغًا إن لم يكن مهمًا.")}
          ><input name="table" type="number" min="0" max="999" defaultValue=${c.table||""}
        /><//>
      <//>`})}const Cs=({now:e})=>s`<fieldset class="console-ticks">
    <legend>${t("ما يقدّمه")}</legend>
    ${W().map(([t,n])=>s`<${an} key=${t} name="flags" value=${t} defaultChecked=${e.includes(t)} label=${n} />`)}
  </fieldset>`,Ss={coming:"ok",declined:"error",asked:"info"};function js({context:e}){const n=[...e.store.all("invitation")].sort((t,e)=>(t.by||"9").localeCompare(e.by||"9")||t.at-e.at);return s`<section class="stack console-invitations" aria-label=${t("من يجب أن يُدعى")}>
    <div class="console-side-head">
      <h3>${t("من يجب أن يُدعى")}</h3>
      <button class="button small" onClick=${()=>Ms(e)}>${l("plus")}${t("أضف…")}</button>
    </div>
    ${n.length?s`<ul class="people">
            ${n.map(t=>s`<${Os} key=${t.id} ...${{context:e,invitation:t}} />`)}
          </ul>`:s`<p class="soft">
            ${t("من يجب أن يكون هنا وليس هنا؟ أضف شخصًا أو جهة، ومن يسألهم وقبل متى.")}
          </p>`}
  </section>`}function Os({context:e,invitation:n}){var a;const{store:o}=e,l=n.inviter&&o.get("person",n.inviter),r=[n.group&&(null==(a=o.get("group",n.group))?void 0:a.name),n.sector&&ut(H(),n.sector),n.level&&ut(lt(),n.level),n.flag&&ut(W(),n.flag)].filter(Boolean),i=[l&&t("{name} يسألهم",{name:ct(l)}),n.by&&t("قبل {day}",{day:dt(n.by)})].filter(Boolean);return s`<li class="person-row">
    <span class="person-name" dir="auto"
      >${n.who}<small
        >${[...r,...i].map((t,e)=>s`${e?" · ":""}<bdi>${t}</bdi>`)}</small
      ></span
    >
    <span class="chip" data-tone=${Ss[n.status]}>${ut(Y(),n.status)}</span>
    <${Ta} label=${t("المزيد عن {title}",{title:n.who})} items=${()=>qs(e,n)} />
  </li>`}const qs=(e,n)=>[{icon:"edit",words:t("تعديل…"),act:()=>Ms(e,n)},...Y().filter(([t])=>t!==n.status).map(([t,a])=>({icon:"flag",words:a,act:()=>e.act(Jo(n,{status:t}))})),null,{icon:"trash",words:t("إزالة"),danger:!0,act:()=>e.act(function({id:e,who:n,sector:a,group:o,level:s,flag:l,inviter:r,by:i,status:c}){const u={invitation:e,who:n,sector:a,group:o,level:s,flag:l,inviter:r,by:i,status:c};return dn(t("لم تعد دعوته لازمة: {who}",{who:n}),un("remove_invitation",{invitation:e},["add_invitation",u]))}(n))}];function Ms(e,n){var a;const o=null!=n?n:{},{store:l}=e,i=[...x(l.all("person")),...l.all("person").filter(({role:t})=>"facilitator"===t)].map(t=>[t.id,ct(t)]).sort(([,t],[,e])=>t.localeCompare(e)),c=a=>{const o=Object.fromEntries([...a].map(([t,e])=>[t,e.trim()]));return e.act(n?Jo(n,o):function(e){const n=r();return dn(t("يجب أن يُدعى: {who}",{who:e.who}),un("add_invitation",{invitation:n,...e},["remove_invitation",{invitation:n}]))}(o),{quiet:!0})},u=e.draft(`invitation/${null!=(a=null==n?void 0:n.id)?a:""}`);e.ask(e=>{var a,r;return s`<${Ge}
        title=${t(n?"تعديل الدعوة":"من يجب أن يُدعى؟")}
        yes=${t(n?"حفظ":"إضافة")}
        ...${{close:e,submit:c,draft:u}}
      >
        <${nn} label=${t("شخص أو جهة")} hint=${t("يرى الجميع هذا على الحائط وفي التقرير.")}
          ><input name="who" required maxlength=${120} defaultValue=${null!=(a=o.who)?a:""} autofocus dir="auto"
        /><//>
        <div class="console-pair">
          <${on} label=${t("من يسألهم")} name="inviter" pairs=${i} now=${o.inviter} />
          <${nn} label=${t("قبل")}><input name="by" type="date" defaultValue=${null!=(r=o.by)?r:""} /><//>
        </div>
        <div class="console-pair">
          <${on} label=${t("القطاع")} name="sector" pairs=${H()} now=${o.sector} />
          <${on} label=${t("مستوى التأثير")} name="level" pairs=${lt()} now=${o.level} />
          <${on} label=${t("ما يقدّمه")} name="flag" pairs=${W()} now=${o.flag} />
          <${on}
            label=${t("للمجموعة")}
            name="group"
            pairs=${k(l).map(({id:t,name:e})=>[t,e])}
            now=${o.group}
          />
        </div>
      <//>`})}const Es=t=>t.ask(e=>s`<${Ls} ...${{context:t,close:e}} />`);function Ls({context:e,close:n}){const a=G(e);return s`<${Ye} wide title=${t("من الغائب")} close=${n}>
    <div class="stack">
      <${Is} context=${e} />
      ${a?s`<${Ps} ...${{context:e,missing:a}} />`:s`<p class="soft" role="status">${t("لحظة…")}</p>`}
      <${js} context=${e} />
    </div>
  <//>`}function Is({context:e}){const n=K(e.store);return s`<${an}
    label=${t("اعرض هذا على الحائط مكان المرحلة")}
    checked=${"missing"===n.show}
    onChange=${()=>ka(e,"missing")}
  />`}const Ps=({context:t,missing:e})=>s`<${Ds} ...${{context:t,missing:e}} />
    <${Ns} ...${{context:t,missing:e}} />
    <${Rs} missing=${e} />`;function Ds({context:e,missing:n}){const a=new Map(k(e.store).map(t=>[t.id,t]));return s`<div class="scroller" tabindex="0">
      <table class="table console-missing">
        <caption>
          ${t("المقاعد، وما يقدّمه الناس")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t("المجموعة")}</th>
            <th scope="col" class="number">${t("المقاعد المشغولة")}</th>
            ${n.noted&&W().map(([t,e])=>s`<th key=${t} scope="col">${e}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${n.groups.map(t=>s`<${Bs} key=${t.group} ...${{row:t,group:a.get(t.group),noted:n.noted}} />`)}
        </tbody>
        ${n.noted&&s`<tfoot>
            <tr>
              <th scope="row" colspan="2">${t("الجميع")}</th>
              ${W().map(([t])=>s`<${As} key=${t} ...${{brings:n.brings,flag:t}} />`)}
            </tr>
          </tfoot>`}
      </table>
    </div>
    ${!n.noted&&s`<p class="soft">
        ${t("لترى ما ينقص من سلطة وموارد وخبرة ومعلومات وحاجة، دوّن ما يقدّمه الناس في الأشخاص المنتظرين.")}
      </p>`}`}const Bs=({row:e,group:n,noted:a})=>{var o;return s`<tr>
    <th scope="row">
      <span class="console-group"
        ><span class="badge" data-colour=${null==n?void 0:n.colour}>${l(null!=(o=null==n?void 0:n.icon)?o:"people")}</span
        ><span dir="auto">${null==n?void 0:n.name}</span></span
      >
    </th>
    <td class="number" data-tone=${e.here<e.seats?"warn":void 0}>
      ${e.seats?t("{here} من {all}",{here:e.here,all:e.seats}):e.here||"–"}
    </td>
    ${a&&W().map(([t])=>s`<${As} key=${t} ...${{brings:e.brings,flag:t}} />`)}
  </tr>`};function As({brings:t,flag:e}){const{icon:n,words:a}=Z(t,e);return s`<td class="console-state" data-state=${t[e]} title=${a}>
    ${l(n)}<span class="visually-hidden">${a}</span>
  </td>`}function Ns({context:e,missing:n}){return n.levels?s`<ul class="console-levels" aria-label=${t("مستويات التأثير")}>
    ${n.levels.map(({level:n,barriers:a,groups:o})=>s`<li key=${n} class="notice" data-tone=${o.length?"ok":"warn"}>
          ${l(n)}<span
            ><b>${ut(lt(),n)}</b
            >${" "}${c(["لا عوائق هنا ({n}).","عائق واحد هنا ({n}).","عائقان هنا ({n}).","{n} عوائق هنا.","{n} عائقًا هنا.","{n} عائق هنا."],"{n} barriers lie here.",a)}${" "}
            ${o.length?s`${t("لها تأثير هنا:")}${" "}${o.map((t,n)=>s`${n?", ":""}<bdi>${(t=>{var n;return null==(n=e.store.get("group",t))?void 0:n.name})(t)}</bdi>`)}`:t("لا مجموعة لها تأثير هنا.")}</span
          >
        </li>`)}
  </ul>`:s`<p class="soft">
      ${t("لترى أي مستويات التأثير غائبة، اختر مستوى كل مجموعة في تعديل المجموعة.")}
    </p>`}function Rs({missing:e}){return e.sectors?e.sectors.length?s`<p class="notice" data-tone="warn">
    ${l("warning")}<span
      >${t("لا مجموعة من:")} ${e.sectors.map(t=>ut(H(),t)).join(t("، "))}</span
    >
  </p>`:s`<p class="notice" data-tone="ok">
      ${l("check")}<span>${t("لكل قطاع تطلبه الطريقة مجموعة.")}</span>
    </p>`:s`<p class="soft">
      ${t("لترى أي القطاعات غائبة، اختر قطاع كل مجموعة في تعديل المجموعة.")}
    </p>`}const Ts=["people","person","fish","boat","government","leaf","book","microphone","heart","market","hand","youth","elder","national","house","tree","wheat","briefcase","star","wave","balance","globe","wrench","training","technology"],zs=Array.from({length:12},(t,e)=>e+1),Us=({icon:e,colour:n,name:a="",onChange:o})=>s`<fieldset class="look-icons">
      <legend>${t("الصورة")}</legend>
      ${Ts.map((n,r)=>s`<label key=${n} class="look">
            <input
              type="radio"
              name=${`${a}icon`}
              value=${n}
              defaultChecked=${n===e}
              aria-label=${t("الصورة {n}",{n:r+1})}
              onChange=${o}
            />
            <span>${l(n)}</span></label
          >`)}
    </fieldset>
    <fieldset class="look-icons">
      <legend>${t("اللون")}</legend>
      ${zs.map(e=>s`<label key=${e} class="look" data-colour=${e}>
            <input
              type="radio"
              name=${`${a}colour`}
              value=${e}
              defaultChecked=${e===n}
              aria-label=${t("اللون {n}",{n:e})}
              onChange=${o} />
            <span class="look-colour"></span
          ></label>`)}
    </fieldset>`;function Vs(e,n){var a;const o=n.id===(null==(a=e.me.value)?void 0:a.person);if("removed"===n.status)return[{icon:"undo",words:t("اسمح له بالعودة"),act:()=>e.act((e=>dn(t("يستطيع {name} العودة",{name:ct(e)}),un("readmit_person",{person:e.id},["remove_person",{person:e.id}])))(n))},null,Fs(e,n)];const r=(a,o,s)=>n.role!==a&&{icon:o,words:s,act:()=>async function(e,n,a){const o={title:t("هل تجعل {name} ميسّرًا؟",{name:ct(n)}),yes:t("اجعله ميسّرًا"),text:t("يستطيع الميسّر أن يفتح المراحل ويغلقها، ويخفي البطاقات، ويرى كل شيء، ويُخرج الأشخاص.")};("facilitator"!==a||await e.confirm(o))&&e.act(((e,n)=>dn(t("صار لـ {name} دور آخر",{name:ct(e)}),un("set_role",{person:e.id,role:n},["set_role",{person:e.id,role:e.role}])))(n,a))}(e,n,a)};return[{icon:"edit",words:t("غيّر الاسم…"),act:()=>function(e,n){const a=e.draft(`person/${n.id}`),o=a=>e.act(((e,n)=>dn(t("صار الاسم {name}",{name:n}),un("rename_person",{person:e.id,name:n},...e.name?[["rename_person",{person:e.id,name:e.name}]]:[])))(n,a.get("name").trim()),{quiet:!0});e.ask(e=>{var l;return s`<${Ge} title=${t("غيّر اسم شخص")} yes=${t("حفظ")} ...${{close:e,submit:o,draft:a}}>
        <${nn} label=${t("الاسم")}
          ><input name="name" required maxlength=${60} defaultValue=${null!=(l=n.name)?l:""} autofocus dir="auto"
        /><//>
      <//>`})}(e,n)},{icon:"move",words:t("انقله إلى مجموعة أخرى…"),act:()=>function(e,n){const a=k(e.store).filter(t=>t.id!==n.group);e.ask(o=>s`<${Ye} title=${t("انقل {name} إلى",{name:ct(n)})} close=${o}>
        <div class="stack">
          ${a.map(a=>s`<button
                key=${a.id}
                class="button wide"
                data-colour=${a.colour}
                onClick=${((a,o)=>()=>(a(),e.act(((e,n)=>dn(t("{name} الآن في {group}",{name:ct(e),group:n.name}),un("move_person",{person:e.id,group:n.id},...e.group?[["move_person",{person:e.id,group:e.group}]]:[])))(n,o))))(o,a)}
              >
                ${l(a.icon)}<span dir="auto">${a.name}</span>
              </button>`)}
        </div>
      <//>`)}(e,n)},{icon:"info",words:t("المؤسسة وما يقدّمه…"),act:()=>function(t,e){const n=t.store.all("invitee").find(t=>t.person===e.id);return _s(t,n,n?void 0:e)}(e,n)},null,r("recorder","recorder",t("اجعله مدوّنًا")),n.group&&r("participant","person",t("اجعله مشاركًا")),r("facilitator","key",t("اجعله ميسّرًا…")),!o&&null,!o&&{icon:"lock",words:t("أخرجه من القاعة…"),danger:!0,act:()=>async function(e,n){const a={title:t("هل تُخرج {name}؟",{name:ct(n)}),yes:t("أخرجه من القاعة"),danger:!0,text:t("لا يستطيع هذا الهاتف الإرسال بعد الآن، فورًا. ما أُرسل يبقى. ويمكنك السماح للشخص بالعودة.")};await e.confirm(a)&&e.act((e=>dn(t("{name} خارج القاعة",{name:ct(e)}),un("remove_person",{person:e.id},["readmit_person",{person:e.id}])))(n))}(e,n)},!o&&Fs(e,n)].filter(t=>!1!==t&&void 0!==t)}const Fs=(e,n)=>({icon:"trash",words:t("امحُ الشخص…"),danger:!0,act:()=>async function(e,n){const a={title:t("هل تمحو {name}؟",{name:ct(n)}),yes:t("امحُ نهائيًا"),danger:!0,text:[t("يُحذف اسم هذا الشخص وكل نص كتبه من ملف الورشة."),t("تصبح بطاقاته فارغة، وتُحذف تعهداته وأصواته العلنية."),t("ما قُدِّم دون اسم يبقى، كالبطاقات المجهولة: لا أحد يعرف أيّها يخص هذا الشخص."),t("لا يمكن التراجع عن هذا.")]};await e.confirm(a)&&e.act((e=>dn(t("مُحي الشخص"),un("erase_person",{person:e.id})))(n))}(e,n)});function Js(e,n){var a;const o=k(e.store),i=null!=n?n:{name:"",icon:"people",colour:o.length%12+1},c=e.draft(`group/${null!=(a=null==n?void 0:n.id)?a:""}`),u=a=>{const o={name:a.get("name").trim(),icon:a.get("icon"),colour:Number(a.get("colour")),sector:a.get("sector"),level:a.get("level"),seats:Number(a.get("seats"))};return e.act(n?function(e,n){const a=["name","icon","colour","sector","level","seats"].filter(t=>void 0!==n[t]&&n[t]!==e[t]),o=t=>({group:e.id,...Object.fromEntries(a.map(e=>[e,t[e]]))});return dn(t("تغيّرت المجموعة: {name}",{name:n.name}),a.length?un("edit_group",o(n),["edit_group",o(e)]):[])}(n,o):function(e){const n=r();return dn(t("أُضيفت المجموعة: {name}",{name:e.name}),un("add_group",{group:n,...e},["remove_group",{group:n}]))}(o),{quiet:!0})};e.ask(a=>s`<${Ge}
        title=${t(n?"عدّل المجموعة":"أضف مجموعة")}
        yes=${t(n?"حفظ":"إضافة")}
        ...${{close:a,submit:u,draft:c}}
      >
        <${nn} label=${t("الاسم")}
          ><input name="name" required maxlength=${60} defaultValue=${i.name} autofocus dir="auto"
        /><//>
        <${Us} icon=${i.icon} colour=${i.colour} />
        <div class="console-pair">
          <${on} label=${t("القطاع")} name="sector" pairs=${H()} now=${i.sector} />
          <${on} label=${t("مستوى التأثير")} name="level" pairs=${lt()} now=${i.level} />
          <${nn} label=${t("المقاعد")}
            ><input name="seats" type="number" min="0" max="2000" defaultValue=${i.seats||""}
          /><//>
        </div>
        ${n&&o.length>1&&s`<button
            type="button"
            class="button quiet"
            onClick=${()=>(a(),e.act(function({id:e,name:n,icon:a,colour:o,position:s,sector:l,level:r,seats:i}){const c={group:e,name:n,icon:a,colour:o,position:s,sector:l,level:r,seats:i};return dn(t("أُزيلت المجموعة: {name}",{name:n}),un("remove_group",{group:e},["add_group",c]))}(n)))}
          >
            ${l("trash")}${t("إزالة المجموعة")}
          </button>`}
      <//>`)}async function Ks(t){const e=await Xs(t);return e.why?t.toast({text:e.why,tone:"error"}):t.ask(n=>s`<${Qs} ...${{context:t,first:e,close:n}} />`)}const Xs=(t,e=!1)=>lo(t,"/recorder-link",{method:"POST",body:{anew:e}}).catch(({why:t})=>({why:t}));function Qs({context:e,first:n,close:a}){const o=i(n),r=i(""),{url:c,key:u,expires_on:d}=o.value;return s`<${Ye} wide title=${t("رابط المدوّن")} close=${a}>
    <div class="console-join">
      <figure class="qr">
        <img
          src=${`/w/${e.code}/qr.svg?recorder=${encodeURIComponent(u)}&of=${encodeURIComponent(c)}`}
          alt=${t("رمز QR لرابط المدوّن")}
          width="240"
          height="240"
        />
      </figure>
      <div class="stack">
        <p>
          ${t("يمسح المدوّنون هذا الرمز أو يفتحون الرابط. يدخلون حتى عندما ينضم كثيرون في وقت واحد أو تكون القاعة ممتلئة. لا تُظهره إلا للمدوّنين.")}
        </p>
        <input
          readonly
          dir="ltr"
          value=${c}
          aria-label=${t("رابط المدوّن")}
          onFocus=${t=>t.target.select()}
        />
        <div class="toolbar">
          <button class="button small" onClick=${async()=>r.value=await Fe(c)?t("نُسخ"):""}>${l("copy")}${t("نسخ")}</button>
          <button class="button small" onClick=${async()=>{var n;const a=await Xs(e,!0);a.why||(o.value=a),r.value=null!=(n=a.why)?n:t("لم يعد الرابط السابق يعمل.")}}>${t("إنشاء رابط جديد")}</button>
        </div>
        <p class="soft" role="status">
          ${r.value||t("يعمل حتى {date}.",{date:dt(d)})}
        </p>
      </div>
    </div>
  <//>`}function Ws({context:e}){const n=i([]),a=async()=>{var t;return n.value=null!=(t=await Hs(e))?t:n.peek()};w(()=>function(t){t();const e=setInterval(()=>"hidden"!==document.visibilityState&&t(),1e4);return()=>clearInterval(e)}(a),[]);const o=n.value.length;return o?s`<div class="console-idle">
    <span class="soft"
      >${c(["لا أحد غير متصل لم يفعل شيئًا","شخص واحد لم يفعل شيئًا وليس متصلًا","شخصان لم يفعلا شيئًا وليسا متصلين","{n} أشخاص لم يفعلوا شيئًا وليسوا متصلين","{n} شخصًا لم يفعلوا شيئًا وليسوا متصلين","{n} شخص لم يفعلوا شيئًا وليسوا متصلين"],"{n} people did nothing and aren’t connected",o)}</span
    >
    <button class="button small" onClick=${async()=>(await async function(e){const n=await Hs(e);if(!(null==n?void 0:n.length))return;const a={title:c(["لا أحد لإخراجه","هل تُخرج شخصًا واحدًا لم يفعل شيئًا؟","هل تُخرج شخصين لم يفعلا شيئًا؟","هل تُخرج {n} أشخاص لم يفعلوا شيئًا؟","هل تُخرج {n} شخصًا لم يفعلوا شيئًا؟","هل تُخرج {n} شخص لم يفعلوا شيئًا؟"],"Remove {n} people who did nothing?",n.length),yes:t("أخرجهم"),danger:!0,text:[t("لقد انضموا، لكن لا شيء هنا منهم وليسوا متصلين الآن. يبقى الميسّرون والمدوّنون."),t("قد يكون بينهم من لم يكتب إلا بلا اسم أو لم يصوّت إلا سرًّا: لا يستطيع أحد معرفة ذلك."),t("يمكنهم الانضمام من جديد بالرمز، ويمكنك التراجع عن ذلك.")]};await e.confirm(a)&&await e.act(function(t){const e=Array.from({length:Math.ceil(t.length/500)},(e,n)=>t.slice(500*n,500*(n+1)));return dn(c(["لم يُخرَج أحد","أُخرج شخص واحد","أُخرج شخصان","أُخرج {n} أشخاص","أُخرج {n} شخصًا","أُخرج {n} شخص"],"{n} people removed",t.length),e.map(t=>un("remove_idle_people",{people:t},["readmit_people",{people:t}])))}(n))}(e),await a())}>${t("أخرجهم…")}</button>
  </div>`:null}const Hs=async t=>{var e,n;return null!=(n=null==(e=await lo(t,"/idle").catch(()=>null))?void 0:e.people)?n:null};function Ys({context:e}){const{store:n}=e,a=i(""),o=n.all("person").filter(({status:t})=>"erased"!==t),r=k(n),u=function({store:t,parts:e},n,a){var o,s,l,r;const i=t.get("stage",null!=(s=null==(o=t.get("about","about"))?void 0:o.current)?s:"");return"open"!==(null==i?void 0:i.status)?null:function(t,e,n){if(!n)return null;const a=new Set(x(e).map(t=>t.group));return t.filter(t=>a.has(t.id)&&!n.has(t.id))}(n,a,null==(r=null==(l=e[i.activity])?void 0:l.heard)?void 0:r.call(l,i,t))}(e,r,o),d=a.value.trim().toLocaleLowerCase(),$=d?o.filter(t=>ct(t).toLocaleLowerCase().includes(d)):o;return s`<section class="console-people" aria-label=${t("الأشخاص")}>
    <div class="console-side-head">
      <h2>${t("الأشخاص")}</h2>
      <button class="button small" onClick=${()=>Js(e)}>${l("plus")}${t("المجموعة")}</button>
    </div>
    <${Gs} ...${{context:e,people:o}} />
    <div class="console-people-tools">
      <button class="button small" onClick=${()=>gs(e)}>${l("people")}${t("المنتظرون…")}</button>
      <button class="button small" onClick=${()=>Xo(e)}>
        ${l("calendar")}${t("الحضور…")}
      </button>
      <button class="button small" onClick=${()=>Es(e)}>${l("gap")}${t("الغائبون…")}</button>
      <button class="button small" onClick=${()=>ts(e)}>${l("person")}${t("جهات الاتصال…")}</button>
      <button class="button small" onClick=${()=>Ks(e)}>${l("recorder")}${t("المدوّنون…")}</button>
    </div>
    <${Zs} silent=${u} />
    <${tl} ...${{groups:r,people:o}} />
    ${!e.rehearsal.value&&s`<${Ws} context=${e} />`}
    <label class="console-search"
      ><span class="visually-hidden">${t("ابحث عن أشخاص")}</span>${l("search")}
      <input
        type="search"
        placeholder=${c(["ابحث في {n} شخص","ابحث في شخص واحد","ابحث في شخصين","ابحث في {n} أشخاص","ابحث في {n} شخصًا","ابحث في {n} شخص"],"Search {n} people",o.length)}
        value=${a.value}
        onInput=${t=>a.value=t.target.value}
    /></label>
    <${nl} ...${{context:e,people:$}} />
    ${r.map(t=>s`<${el}
          key=${t.id}
          ...${{context:e,group:t,words:d}}
          silent=${null==u?void 0:u.includes(t)}
          people=${$.filter(e=>e.group===t.id)}
        />`)}
    <${al} ...${{context:e,people:$}} />
  </section>`}function Gs({context:e,people:n}){const{here:a=0}=e.sync.presence.value,o=x(n).length;return s`<p class="console-here">
    <b>${c(["{n} هنا الآن","{n} هنا الآن","{n} هنا الآن","{n} هنا الآن","{n} هنا الآن","{n} هنا الآن"],"{n} connected now",a)}</b>
    <span class="soft">${o?c(["لم ينضم أحد","انضم شخص واحد","انضم شخصان","انضم {n} أشخاص","انضم {n} شخصًا","انضم {n} شخص"],"{n} joined",o):t("لم ينضم أحد بعد")}</span>
  </p>`}function Zs({silent:e}){return e?e.length?s`<p class="notice" data-tone="warn">
    ${l("microphone")}<span
      >${t("لم نسمع بعد:")} ${e.map((t,e)=>s`${e?", ":""}<bdi>${t.name}</bdi>`)}</span
    >
  </p>`:s`<p class="notice" data-tone="ok">${l("check")}<span>${t("تكلمت كل المجموعات في هذه المرحلة.")}</span></p>`:null}function tl({groups:e,people:n}){const a=new Set(x(n).map(t=>t.group)),o=e.filter(t=>!a.has(t.id));return a.size&&o.length?s`<p class="soft console-absent">
    ${t("لم يأتِ أحد من:")} ${o.map((t,e)=>s`${e?", ":""}<bdi>${t.name}</bdi>`)}
  </p>`:null}function el({context:e,group:n,people:a,silent:o,words:r}){var i;const c=a.filter(t=>"in"===t.status&&"facilitator"!==t.role),u=null!=(i=e.sync.presence.value.groups.get(n.id))?i:0;return r&&!c.length?null:s`<details class="console-group-row" open=${!!r||void 0}>
    <summary>
      <span class="badge" data-colour=${n.colour}>${l(n.icon)}</span>
      <span class="person-name"
        ><span dir="auto">${n.name}</span
        ><small
          >${c.length?t("{here} من {all} هنا",{here:u,all:c.length}):t("لا أحد بعد")}</small
        ></span
      >
      ${o&&s`<span class="presence" data-state="silent">${t("صامتة")}</span>`}
    </summary>
    <div class="toolbar">
      <button class="button small" onClick=${()=>Js(e,n)}>
        ${l("edit")}${t("عدّل المجموعة…")}
      </button>
    </div>
    <${ol} ...${{context:e,people:c}} />
  </details>`}const nl=({context:e,people:n})=>{const a=n.filter(t=>"in"===t.status&&("facilitator"===t.role||!t.group));return a.length>0&&s`<details class="console-group-row">
      <summary>
        <span class="badge">${l("key")}</span>
        <span class="person-name">${t("الميسّرون")}<small>${a.length}</small></span>
      </summary>
      <${ol} ...${{context:e,people:a}} />
    </details>`},al=({context:e,people:n})=>{const a=n.filter(t=>"removed"===t.status);return a.length>0&&s`<details class="console-group-row">
      <summary>
        <span class="badge">${l("lock")}</span>
        <span class="person-name">${t("أُخرجوا")}<small>${a.length}</small></span>
      </summary>
      <${ol} ...${{context:e,people:a}} />
    </details>`},ol=({context:t,people:e})=>s`<ul class="people">
    ${e.map(e=>s`<${sl} key=${e.id} ...${{context:t,id:e.id}} />`)}
  </ul>`;function sl({context:e,id:n}){var a;const o=e.store.get("person",n),r=e.sync.presence.value.people.has(n),i={recorder:t("مدوّن"),facilitator:t("ميسّر")};return s`<li class="person-row">
    <span class="person-name" dir="auto"
      >${ct(o)}<small
        >${[i[o.role],n===(null==(a=e.me.value)?void 0:a.person)&&t("أنت")].filter(Boolean).join(" · ")}</small
      ></span
    >
    ${"recorder"===o.role&&s`<span title=${t("مدوّن")}>${l("recorder")}</span>`}
    <span class="presence" data-state=${r?"here":"away"}>${t(r?"هنا":"بعيد")}</span>
    <${Ta} label=${t("المزيد عن {title}",{title:ct(o)})} items=${()=>Vs(e,o)} />
  </li>`}const ll=t=>t.ask(e=>s`<${rl} context=${t} close=${e} />`);function rl({context:e,close:n}){const a=i([]),o=i("");w(()=>{lo(e,"/steps").then(t=>a.value=t.steps).catch(({why:t})=>o.value=t)},[]);const l=il(e.undo.list.value,a.value);return s`<${Ye} title=${t("آخر الخطوات")} close=${n}>
    ${l.length?s`<ol class="people console-steps">
            ${l.map(t=>t.person?s`<${ul} key=${t.seq} ...${{context:e,step:t}} />`:s`<${cl} key=${`${t.since}/${t.said}`} ...${{context:e,step:t}} />`)}
          </ol>`:s`<p class="soft">${t("لا شيء للتراجع عنه")}</p>`}
    ${o.value&&s`<p class="soft" role="status">${o.value}</p>`}
    ${a.value.length>0&&s`<p class="soft">${t("كل ميسّر يتراجع عن خطواته وحدها: اطلب ذلك ممن قام بها.")}</p>`}
    <p class="soft">${t("ما غيّره أحد بعد ذلك يبقى كما هو.")}</p>
  <//>`}const il=(t,e)=>[...[...t].reverse(),...e].sort((t,e)=>{var n,a;return(null!=(n=e.at)?n:1/0)-(null!=(a=t.at)?a:1/0)||0}),cl=({context:e,step:n})=>{var a;return s`<li class="person-row">
    <${dl} said=${n.said} who=${null!=(a=n.by)?a:""} at=${n.at} />
    <button class="button small" onClick=${()=>e.takeBack(n)}>${l("undo")}${t("تراجع")}</button>
  </li>`};function ul({context:e,step:n}){const a=ct(e.store.get("person",n.person));return s`<li class="person-row"><${dl} said=${function({says:e,many:n,about:a}){return n>1?t("{what} ({n})",{what:e,n:new Intl.NumberFormat(_()).format(n)}):a?t("{what}: {about}",{what:e,about:$l(a)}):e}(n)} who=${a} at=${n.at} /></li>`}const dl=({said:e,who:n,at:a})=>s`<span class="person-name"
    ><span dir="auto">${e}</span> <small class="soft" dir="auto">${function(e,n){if(!n)return e;const a=new Intl.DateTimeFormat(document.documentElement.lang,{hour:"numeric",minute:"2-digit"}).format(n);return e?t("{who}، {when}",{who:e,when:a}):a}(n,a)}</small></span
  >`,$l=t=>[...t].length>60?`${[...t].slice(0,60).join("")}…`:t,pl=t=>Object.entries(t).map(([t,{tab:e}])=>({name:t,...e})).sort((t,e)=>{var n,a;return(null!=(n=t.key)?n:"~")<(null!=(a=e.key)?a:"~")?-1:1}),ml=(t,e,n)=>pl(t).filter(t=>t.name===n||t.always||gl(t,e)),gl=({name:t,seldom:e,when:n},a)=>(null==n?void 0:n(a))||!e&&a.some(({activity:e})=>e===t),hl="wsr-console-keys",fl=t=>Object.values(t).flatMap(({keys:t=[]})=>t);const bl={KeyU:ll,KeyN:qa,KeyP:t=>t.act($a(!t.store.get("about","about").paused))},vl={"[":()=>()=>wo("start"),"]":()=>()=>wo("end"),u:t=>()=>t.takeBack(),"?":(t,e)=>e,b:t=>()=>ka(t,"blank"),q:t=>()=>ka(t,"qr"),k:t=>()=>_a(t),",":t=>()=>xa(t,-1),".":t=>()=>xa(t,1),"/":()=>()=>{var t;return null==(t=document.querySelector(".console-panel [type=search], .console-people [type=search]"))?void 0:t.focus()}};function wl(){try{return"off"!==localStorage.getItem(hl)}catch{return!0}}const yl=e=>e.ask(n=>{return s`<${Ye} wide title=${t("المساعدة والاختصارات")} close=${n}>
        <div class="console-help">
          <section>
            <h3>${t("جدول الأعمال")}</h3>
            <ul>
              <li>${t("الزر الكبير يفتح المرحلة التالية للجميع؛ وتُغلق التي قبلها.")}</li>
              <li>${t("الإيقاف يوقف كل إرسال فورًا. لا يضيع شيء، وضغطة واحدة تعيد القاعة إلى العمل.")}</li>
              <li>
                ${t("كل خطوة تقريبًا يمكن التراجع عنها، في الشريط أدناه وفي الشريط أعلاه.")}
              </li>
              <li>
                ${t("البطاقات المخفية تختفي فورًا من كل هاتف ومن الحائط؛ لا يراها بعد ذلك إلا الميسّرون.")}
              </li>
              <li>${t("اسحب البطاقات من مقبضها، أو استعمل «انقل إلى…» والقائمة: كلاهما يفعل الشيء نفسه.")}</li>
            </ul>
          </section>
          <section>
            <h3>${t("المفاتيح")}</h3>
            <dl class="console-keys">
              ${(o=e.parts,[(a=pl(o).filter(({key:t})=>t),[`${a[0].key} … ${a.at(-1).key}`,t("اللوحات، من {first} إلى {last}",{first:a[0].words(),last:a.at(-1).words()})]),["0",t("العودة إلى المرحلة الحالية")],["Shift N",t("افتح المرحلة التالية")],["Shift P",t("أوقف القاعة أو أعدها إلى العمل")],["U, Ctrl Z",t("تراجع عن آخر خطوة")],["Shift U",t("اعرض آخر الخطوات")],["[ ]",t("إخفاء البرنامج والأشخاص أو إظهارهما")],["↑ ↓ ← →",t("تنقّل بين البطاقات؛ ومع Shift حدّدها")],["Ctrl A",t("حدّد كل بطاقات العمود")],["/",t("ابحث في هذا القسم")],["B",t("أفرغ الحائط أو أظهره من جديد")],["Q",t("رمز QR على الحائط، أو العودة إلى المرحلة")],[", .",t("الصفحة السابقة أو التالية على الحائط")],["K",t("ثبّت صفحة الحائط")],...fl(o).filter(({words:t})=>t).map(({key:t,words:e})=>[t.toUpperCase(),e()]),["Esc",t("ألغِ الاختيار؛ أغلق نافذة")],["Alt ↑ ↓",t("انقل المرحلة المحددة إلى أعلى أو أسفل")],["?",t("هذه المساعدة")]]).map(([t,e])=>s`<div key=${t}>
                    <dt><kbd>${t}</kbd></dt>
                    <dd>${e}</dd>
                  </div>`)}
            </dl>
            <${an}
              label=${t("استعمل المفاتيح المفردة على هذا الجهاز")}
              defaultChecked=${wl()}
              onChange=${t=>function(t){try{localStorage.setItem(hl,t?"on":"off")}catch{}}(t.target.checked)}
            />
          </section>
        </div>
      <//>`;var a,o}),kl=t=>`wsr:${t}:link`;function xl({context:e}){const[a,o]=n(()=>function(t){try{return sessionStorage.getItem(kl(t))}catch{return null}}(e.code)),[r,i]=n(!1);return a?s`<section class="notice console-keep" data-tone="leverage" aria-label=${t("احفظ هذا الرابط")}>
    ${l("key")}
    <div>
      <b>${t("احفظ هذا الرابط")}</b>
      <p>${t("يفتح هذه اللوحة على أي جهاز. من كان معه استطاع إدارة القاعة. لا تعرضه هذه الصفحة إلا الآن.")}</p>
      <input readonly value=${a} aria-label=${t("رابط الميسّر")} onFocus=${t=>t.target.select()} />
    </div>
    <button class="button small" onClick=${async()=>i(await Fe(a))}>
      ${l(r?"check":"copy")}${t(r?"نُسخ":"نسخ")}
    </button>
    <button class="button small" onClick=${()=>(function(t){try{sessionStorage.removeItem(kl(t))}catch{}}(e.code),o(null))}>${t("حفظته عندي")}</button>
  </section>`:null}const _l=({context:e})=>e.outbox.returned.value.map(n=>s`<p class="banner console-strip" role="status" data-tone="error" key=${n.key}>
        ${l("undo")}<span
          >${t("رُدّت: {why}",{why:n.why})} <b dir="auto">${Rt(n.with).join(" · ")}</b></span
        >
        ${Rt(n.with).length>0&&s`<button class="button small" onClick=${()=>Fe(Rt(n.with).join("\n"))}>
            ${l("copy")}${t("نسخ")}
          </button>`}
        <button class="button small" onClick=${()=>e.outbox.take(n.key)}>${t("إخفاء")}</button>
      </p>`);function Cl({context:e,stages:n,current:a,looking:o,look:r}){var i;const{tab:c,stage:u}=function(t,e,n,a){var o,s;const l=e=>Object.hasOwn(t,null!=e?e:"")?e:"open",r=null!=a?a:n,i=e.find(t=>t.id===r);if(i)return{tab:l(i.activity),stage:i};const c=e.filter(t=>t.activity===l(r));return{tab:l(r),stage:null!=(s=null!=(o=c.find(t=>t.id===n))?o:c.find(t=>"open"===t.status))?s:c[0]}}(e.parts,n,a,o.value),{Panel:d}=e.parts[c],$=n.find(t=>t.id===a),{row:p,more:m}=function(t,e,{at:n,current:a}){var o,s,l;const r=null!=(l=null==(o=e.find(({id:t})=>t===a))?void 0:o.day)?l:null==(s=e[0])?void 0:s.day,i=e.filter(t=>t.day===r),c=t=>t.name===n||t.always&&t.key||gl(t,i);let u=7-t.filter(c).length;const d=new Set(t.filter(t=>c(t)||u-- >0));return{row:t.filter(t=>d.has(t)),more:t.filter(t=>!d.has(t))}}(ml(e.parts,n,c),n,{at:c,current:a});return s`<nav class="tabs console-tabs" aria-label=${t("الأقسام")}>
      ${p.map(({name:t,words:e,icon:n})=>s`<button key=${t} aria-current=${c===t?"page":void 0} onClick=${()=>r(t)}>
            ${l(n)}<span>${e()}</span>${(null==$?void 0:$.activity)===t&&"open"===$.status&&s`<${Ol} />`}
          </button>`)}
      ${m.length>0&&s`<${Sl} ...${{more:m,look:r}} />`}
    </nav>
    <div class="console-panel">
      ${jl(e.parts).map(([t,n])=>s`<${n} key=${t} context=${e} stage=${$} />`)}
      <${ql} ...${{stages:n,stage:u,look:r}} tab=${pl(e.parts).find(({name:t})=>t===c)} />
      <${d} key=${`${c}/${null!=(i=null==u?void 0:u.id)?i:""}`} context=${e} stage=${u} />
    </div>`}function Sl({more:e,look:n}){const a=s`${t("المزيد")}${l("chevron-down")}`;return s`<${Ta} label=${t("أقسام أخرى")} look="console-plain" ...${{items:()=>e.map(({name:t,words:e,icon:a})=>({icon:a,words:e(),act:()=>n(t)})),face:a}} />`}const jl=t=>Object.entries(t).flatMap(([t,{Above:e}])=>e?[[t,e]]:[]),Ol=()=>s`<span class="console-live" title=${t("مفتوحة الآن")}><span class="visually-hidden">${t("مفتوحة الآن")}</span></span>`;function ql({stages:e,stage:n,tab:a,look:o}){const l=e.filter(t=>t.activity===a.name);return s`<header class="console-panel-head">
    <h2 dir="auto">${n&&!a.always?n.title:a.words()}</h2>
    ${l.length>1&&s`<label class="console-which"
        ><span class="visually-hidden">${t("المرحلة")}</span
        ><select onChange=${t=>o(t.target.value)}>
          ${l.map(t=>s`<option value=${t.id} selected=${t===n}>${t.title}</option>`)}
        </select></label
      >`}
    ${n&&!a.always&&s`<span class="chip" data-tone=${"open"===n.status?"ok":void 0}>${Ml(n.status)}</span>`}
  </header>`}const Ml=e=>({ahead:t("لم تُفتح بعد"),open:t("مفتوحة"),done:t("مغلقة"),skipped:t("تُركت")}[e]);const El=({runs:t=[],opened_at:e})=>{var n,a;return null!=(a=null==(n=t[t.length-1])?void 0:n.opened_at)?a:e};function Ll(e){const n=new Intl.DateTimeFormat(document.documentElement.lang,{weekday:"long",hour:"numeric",minute:"2-digit"}).format(El(e));return{where:e.id,words:t("مفتوحة منذ {when}",{when:n}),overnight:!0}}function Il({context:e,look:n}){const a=function(e,n,a){const o=d(n),s=Object.values(e).flatMap(t=>{var e,a;return null!=(a=null==(e=t.leftOpen)?void 0:e.call(t,n))?a:[]});return[...n.get("about","about").paused?[{words:t("النشر متوقف مؤقتًا.")}]:[],...o.filter(t=>function(t,e){return"open"===t.status&&new Date(El(t)).toDateString()!==e.toDateString()}(t,a)).map(Ll),...s.map(({stage:t,words:e})=>({where:t,words:e}))]}(e.parts,e.store,new Date(e.now()));return a.length?s`<details class="disclosure console-still" open=${a.some(t=>t.overnight)}>
    <summary>${c(["لا شيء مفتوح","أمر واحد ما زال مفتوحًا","أمران ما زالا مفتوحين","{n} أمور ما زالت مفتوحة","{n} أمرًا ما زال مفتوحًا","{n} أمر ما زال مفتوحًا"],"{n} things are still open",a.length)}</summary>
    <ul>
      ${a.map(({where:t,words:a})=>{var o;return s`<li key=${a}>
            ${t?s`<button class="console-plain" onClick=${()=>n(t)}>
                    <span
                      ><b><bdi>${null==(o=e.store.get("stage",t))?void 0:o.title}</bdi></b
                      >${a}</span
                    >
                  </button>`:s`<span>${a}</span>`}
          </li>`})}
    </ul>
  </details>`:null}const Pl=({context:t})=>s`<div class="toasts" role="status" aria-live="polite">
    ${t.toasts.value.map(e=>s`<${Dl} key=${e} context=${t} one=${e} />`)}
  </div>`;function Dl({context:e,one:n}){const a=n.entry&&e.undo.has(n.entry);return s`<p class="toast console-toast" data-tone=${n.tone}>
    ${n.tone&&l("error"===n.tone?"warning":"info")}
    <span dir="auto">${n.text}</span>
    ${a&&s`<button class="button small" onClick=${()=>e.takeBack(n.entry)}>${l("undo")}${t("تراجع")}</button>`}
    <button
      class="button small quiet icon-only console-toast-close"
      aria-label=${t("إخفاء")}
      onClick=${()=>e.dismiss(n)}
    >
      ${l("close")}
    </button>
  </p>`}const Bl=({context:t})=>t.dialogs.value.map(t=>s`<${Al} key=${t} one=${t} />`),Al=({one:t})=>t.view(t.close),Nl=({context:e,about:n})=>s`<header class="topbar console-bar">
    <h1 class="topbar-title">
      <span dir="auto">${n.title}</span>
      <button class="console-plain console-code" onClick=${()=>cn(e)} title=${t("اعرض رمز QR كبيرًا")}>
        <span class="visually-hidden">${t("رمز الانضمام")}</span><b class="code">${e.code}</b>
      </button>
    </h1>
    <${Rl} ...${{context:e,about:n}} />
    <${zl} context=${e} />
    <${Ul} context=${e} />
    <button
      class="button small icon-only"
      aria-label=${t("آخر الخطوات")}
      title=${`${t("آخر الخطوات")} (Shift U)`}
      onClick=${()=>ll(e)}
    >
      ${l("chevron-down")}
    </button>
    <a class="button small" href=${ln(e)} target="_blank" rel="noopener"
      >${l("wall")}<span class="console-wide-words">${t("افتح الحائط")}</span></a
    >
    <button class="button small icon-only" aria-label=${t("المساعدة والاختصارات")} onClick=${()=>yl(e)}>
      ${l("help")}
    </button>
    <${Vl} ...${{context:e,about:n}} />
  </header>`;function Rl({context:e,about:n}){var a;const o=e.store.get("stage",null!=(a=n.current)?a:"");return n.closed?null:o&&"open"===o.status?s`<span class="console-stage"
    ><span class="console-stage-name" dir="auto">${o.title}</span><${Tl} ...${{context:e,stage:o}}
  /></span>`:s`<span class="console-stage soft">${t("لا مرحلة مفتوحة")}</span>`}function Tl({context:e,stage:n}){const a=e.seconds.value;if(!n.ends_at)return s`<span class="timer" role="timer" title=${t("مفتوحة منذ")}
      >${l("clock")}${v(a-n.opened_at)}</span
    >`;const o=C(n.ends_at,a,0),r=S(n.ends_at,a,0);return s`<span class="timer" role="timer" data-tone=${o?"error":r<12e4?"warn":void 0} title=${t(o?"تجاوز الوقت":"باقٍ")}
    >${l("timer")}${o?`+${v(o)}`:v(r)}</span
  >`}function zl({context:e}){const n="live"===e.sync.state.value,{here:a=0}=e.sync.presence.value,o=e.outbox.waiting.value;return s`<span class="console-line" role="status" data-tone=${n?"ok":"error"}>
    ${l(n?"wifi":"cloud-off")}<span
      >${n?c(["{n} هنا","{n} هنا","{n} هنا","{n} هنا","{n} هنا","{n} هنا"],"{n} connected",a):t("غير متصل")}</span
    >
    ${o>0&&s`<b data-tone="warn">${c(["{n} بالانتظار","{n} بالانتظار","{n} بالانتظار","{n} بالانتظار","{n} بالانتظار","{n} بالانتظار"],"{n} waiting",o)}</b>`}</span
  >`}function Ul({context:e}){const n=e.undo.last.value,a=n?t("تراجع: {what}",{what:n.said}):t("لا شيء للتراجع عنه");return s`<button
    class="button small"
    disabled=${!n}
    title=${a}
    aria-label=${a}
    onClick=${()=>e.takeBack()}
  >
    ${l("undo")}<span class="console-wide-words">${t("تراجع")}</span>
  </button>`}function Vl({context:e,about:n}){if(n.closed)return null;const a=()=>e.act($a(!n.paused));return n.paused?s`<button class="button small primary console-pause" onClick=${a}>
        ${l("play")}${t("أعد القاعة إلى العمل")}
      </button>`:s`<button class="button small console-pause" onClick=${a}>${l("pause")}${t("أوقف القاعة")}</button>`}function Fl({context:e}){var n;const o=e.store.get("about","about"),{looking:l}=e,r=i("stage");if(a(()=>function(t){const e=e=>function(t,e){var n,a;if((null==(a=(n=t.target).closest)?void 0:a.call(n,"input:not([type=checkbox]), textarea, select, [role=menu]"))||document.querySelector("dialog[open]"))return;const o=function(t,{context:e,looking:n,help:a}){return!t.ctrlKey&&!t.metaKey||"z"!==t.key.toLowerCase()||t.shiftKey?t.ctrlKey||t.metaKey||t.altKey||t.repeat||!wl()?void 0:/^[0-9]$/.test(t.key)?function(t,{context:e,looking:n}){if("0"===t)return()=>n.value=null;const a=ml(e.parts,d(e.store)).find(e=>e.key===t);return a&&(()=>n.value=a.name)}(t.key,{context:e,looking:n}):t.shiftKey&&bl[t.code]?()=>bl[t.code](e):t.shiftKey&&"?"!==t.key&&"/"!==t.key?void 0:function(t,e,n){var a,o;const s=fl(e.parts).find(e=>e.key===t);return null!=(o=null==(a=vl[t])?void 0:a.call(vl,e,n))?o:s&&(()=>s.act(e))}(t.key.toLowerCase(),e,a):()=>e.takeBack()}(t,e);o&&(t.preventDefault(),o())}(e,t);return document.addEventListener("keydown",e),()=>document.removeEventListener("keydown",e)}({context:e,looking:l,help:()=>yl(e)}),[]),w(()=>{l.value=null},[null==o?void 0:o.current]),!o)return s`<${Kl} context=${e} />`;document.title=`${o.title} · ${t("لوحة الإدارة")}`;const c=t=>(l.value=t,r.value="stage");return s`<div class="console-frame" data-area=${r.value} data-folded=${Object.keys(vo.value).filter(t=>vo.value[t]).join(" ")||void 0}>
    <button class="button console-skip" onClick=${Jl}>${t("انتقل إلى المرحلة")}</button>
    <${Nl} ...${{context:e,about:o}} />
    <${Xl} ...${{context:e,about:o}} />
    <${Ql} area=${r} />
    <div class="console-columns">
      <div class="console-start">
        <${no} context=${e} look=${c} looking=${null!=(n=l.value)?n:o.current} />
        <${mo} context=${e} />
        <${Il} context=${e} look=${c} />
      </div>
      <main class="console-middle" id="stage" tabindex="-1">
        <${xo} side="start" shortcut="[" /><${xo} side="end" shortcut="]" />
        <${Cl} ...${{context:e,looking:l,look:c}} stages=${d(e.store)} current=${o.current} />
      </main>
      <div class="console-end"><${Ys} context=${e} /><${To} context=${e} /></div>
    </div>
    <${Pl} context=${e} />
    <${Bl} context=${e} />
  </div>`}const Jl=()=>{var t,e;return null==(e=null!=(t=document.querySelector("[data-focus-home]"))?t:document.querySelector("#stage"))?void 0:e.focus()},Kl=({context:e})=>s`<main class="console-door">
    <div class="stack" role="status">
      <h1>${t("لوحة الميسّر")}</h1>
      <p>${"away"===e.sync.state.value?t("لا يمكن الوصول إلى الخادم. تُعاد المحاولة…"):t("تُفتح القاعة…")}</p>
    </div>
  </main>`;function Xl({context:e,about:n}){const a=e.sync.state.value,{lost:o}=e.way.value;return s`<section aria-label=${t("التنبيهات")}>
    <${go} context=${e} />
    ${n.paused&&s`<p class="banner console-strip" role="status" data-tone="warn">${l("pause")}${t("العمل متوقف: لا أحد يستطيع الإرسال.")}</p>`}
    ${n.closed&&s`<p class="banner console-strip" role="status" data-tone="info">${l("lock")}${t("أُغلقت الورشة.")}</p>`}
    ${n.illustrative&&!e.rehearsal.value&&s`<p class="banner console-strip" data-tone="info">
        ${l("info")}${t("محتوى للتوضيح: لم يقل أحد هذا ولم يقرره.")}
      </p>`}
    ${o&&s`<p class="banner console-strip" role="status" data-tone="warn">
        ${l("warning")}${Ue(o)}${" "}
        ${t("تنضم الهواتف الآن عبر {address}",{address:sn(e.way.value.joinUrl)})}
      </p>`}
    ${"away"===a&&s`<p class="banner console-strip" role="status" data-tone="error">
        ${l("cloud-off")}${t("غير متصل. قد يكون ما تراه قديمًا؛ سيعود الاتصال وحده.")}
      </p>`}
    <${xl} context=${e} />
    <${_l} context=${e} />
  </section>`}const Ql=({area:e})=>s`<nav class="tabs console-areas" aria-label=${t("أقسام اللوحة")}>
    ${[["agenda",t("جدول الأعمال")],["stage",t("المرحلة")],["people",t("الأشخاص")]].map(([t,n])=>s`<button
          key=${t}
          aria-current=${e.value===t?"page":void 0}
          onClick=${()=>e.value=t}
        >
          ${n}
        </button>`)}
  </nav>`;function Wl(e,n){const a=e.slice(0,3).map(({card:t})=>`“${Hl(n.get(t)||t)}”`),o=e.length-a.length,s=o>0?[...a,c(["{n} أخرى","{n} أخرى","{n} أخريان","{n} أخرى","{n} أخرى","{n} أخرى"],"{n} more",o)]:a,l=[...new Set(e.map(({why:t})=>t))].join(" ");return c(["لم تتغيّر أي بطاقة ({n}): {cards}. {why}","بطاقة واحدة ({n}) بقيت كما هي: {cards}. {why}","بطاقتان ({n}) بقيتا كما هما: {cards}. {why}","{n} بطاقات بقيت كما هي: {cards}. {why}","{n} بطاقة بقيت كما هي: {cards}. {why}","{n} بطاقة بقيت كما هي: {cards}. {why}"],"{n} cards stay as they were: {cards}. {why}",e.length,{cards:s.join(t("، ")),why:l})}const Hl=t=>[...t].length>40?`${[...t].slice(0,40).join("")}…`:t,Yl={read:()=>[],write:()=>{}};function Gl(t,e=()=>sessionStorage){return{read(){var n;try{return JSON.parse(null!=(n=e().getItem(t))?n:"[]")}catch{return[]}},write(n){try{n.length?e().setItem(t,JSON.stringify(n)):e().removeItem(t)}catch{}}}}const Zl=t=>t.flatMap(t=>{var e;return null!=(e=t.left)?e:[]}),tr=t=>{var e;const n=t.filter(t=>t.ok);return{since:Math.max(...n.map(({seq:t})=>t)),log:null==(e=n.at(-1))?void 0:e.log}};function er(e,n){const a=function({signal:t,shelf:e=Yl}){var n;let a=e.read();const o=t(null!=(n=a.at(-1))?n:null),s=t(a);function l(t){var n;a=t.slice(-50),e.write(a),o.value=null!=(n=a.at(-1))?n:null,s.value=a}return{last:o,list:s,done:t=>(l([...a,t]),t),drop:t=>l(a.filter(e=>e!==t)),has:t=>a.includes(t),clear:()=>l([]),take(){var t;const e=null!=(t=a.at(-1))?t:null;return e&&l(a.slice(0,-1)),e}}}({signal:b,shelf:Gl(`wsr-undo/${e.prefix}`)}),o=b([]),l=b([]),r=b(e.now()),i=b({joinUrl:n.joinUrl,choices:[],lost:null}),u=b(!1),d=b(null);function $({text:t,tone:e,entry:n}){const a={text:t,tone:e,entry:n};o.value=[...o.peek().filter(t=>t.tone).slice(-1),a],setTimeout(()=>p(a),e?18e3:9e3)}setInterval(()=>r.value=e.now(),500);const p=t=>o.value=o.peek().filter(e=>e!==t);async function m(t,{quiet:n=!1}={}){if(!t.steps.length)return{ok:!0};const o=t.steps.map(t=>e.post(t.do,t.with,t.since)),s={quiet:n,gone:!1},l=function(t,e){const n=e.flatMap(t=>{var e;return null!=(e=t.with.cards)?e:[]});return new Map(n.map(e=>[e,t.has("card",e)?t.get("card",e).text:""]))}(e.store,t.steps),r=Promise.all(o.map(t=>t.answer)).then(n=>function(t,n,o,{quiet:s,gone:l},r){l||n.forEach((t,n)=>o[n].ok||e.outbox.take(t.key));const i=((t,e)=>{const n=new Set(Zl(e).map(({card:t})=>t));return t.filter((t,n)=>e[n].ok).reverse().flatMap(t=>t.backs.map(t=>((t,{with:e,...n})=>({...n,with:e.cards&&t.size?{...e,cards:e.cards.filter(e=>!t.has(e))}:e}))(n,t))).filter(({with:{cards:t}})=>!t||t.length>0)})(t.steps,o),c=function({said:t,steps:e},n){if("string"==typeof t)return t;const a=new Set(e.flatMap(t=>{var e;return null!=(e=t.with.cards)?e:[]}));for(const{card:t}of n.flatMap(t=>{var e;return null!=(e=t.left)?e:[]}))a.delete(t);return t(a.size)}(t,o),u=i.length?a.done({said:c,backs:i,at:e.now(),by:j(e).name,...tr(o)}):void 0,d=o.filter(t=>!t.ok),p=Zl(o);if(p.length&&$({text:Wl(p,r),tone:"warn"}),!d.length)return $({text:c,entry:u}),{ok:!0};const m=1===d.length||1===o.length?d[0].why:h(d);return s||l||$({text:m,tone:"error",entry:u}),{ok:!1,why:m}}(t,o,n,s,l));return Promise.race([r,g(o,s)])}async function g(e,n){return await Promise.all(e.map(t=>{var e;return null!=(e=t.kept)?e:t.answer})),await new Promise(t=>setTimeout(t,2500)),e.every(t=>"waiting"!==t.state.value)?new Promise(()=>{}):(n.gone=!0,$({text:t("محفوظ في هذا الجهاز. يُرسل حالما يمكن الوصول إلى القاعة."),tone:"warn"}),{ok:!0})}const h=t=>c(["رُفض {n}. {why}","رُفض واحد. {why}","رُفض اثنان. {why}","رُفض {n}. {why}","رُفض {n}. {why}","رُفض {n}. {why}"],"{n} were refused. {why}",t.length,{why:t[0].why});function f(t){const e={view:t,close:()=>l.value=l.peek().filter(t=>t!==e)};return l.value=[...l.peek(),e],e.close}const v={...e,...n,go:t=>"missing"===t?Es(v):d.value=t,way:i,rehearsal:u,looking:d,undo:a,toasts:o,dialogs:l,seconds:r,toast:$,dismiss:p,act:m,takeBack:async function(n=a.last.peek()){if(n&&a.has(n)){if(a.drop(n),o.value=o.peek().filter(t=>t.entry!==n),n.log!==e.outbox.log())return $({text:t("تعمل الورشة منذ ذلك الحين من نسخة، فلا يمكن التراجع عن هذا."),tone:"error"});await m({said:t("سُحب: {what}",{what:n.said}),steps:n.backs.map(t=>({...t,since:n.since,backs:[]}))})}},ask:f,confirm:t=>new Promise(e=>f(n=>s`<${en} ...${t} answer=${t=>O(()=>(n(),e(t)))} />`))};return v}function nr({code:e,why:a,enter:o}){const[r,i]=n(a?ar(a):""),[c,u]=n(!1);return s`<main class="console-door">
    <form class="stack" onSubmit=${async function(t){t.preventDefault();const e=new FormData(t.target);u(!0),await o({facilitator_key:or(e.get("key")),name:e.get("name").trim()}).catch(t=>i(ar(t))),u(!1)}}>
      <h1>${t("لوحة الميسّر")}</h1>
      <p>${t("الورشة {code}. افتح رابط الميسّر، أو ألصق الرابط أو مفتاحه هنا.",{code:e})}</p>
      <label class="field"
        ><b>${t("مفتاح الميسّر")}</b><input name="key" type="password" required autocomplete="off" autofocus
      /></label>
      <label class="field"
        ><b>${t("اسمك")}</b><span class="field-hint">${t("اختياري؛ يراه الميسّرون الآخرون.")}</span
        ><input name="name" maxlength=${60} autocomplete="name" dir="auto"
      /></label>
      ${r&&s`<p class="notice" role="alert" data-tone="error">${l("warning")}<span>${r}</span></p>`}
      <button class="button primary wide" disabled=${c}>${l("key")}${t("افتح اللوحة")}</button>
      <p class="soft">${t("هل تريد المشاركة؟")} <a href=${`/w/${e}`}>${t("انضم على هذا الجهاز")}</a></p>
    </form>
  </main>`}const ar=e=>e.why||t("لا يمكن الوصول إلى الخادم. حاول مرة أخرى."),or=t=>{var e;return null!=(e=ze(t.includes("#")?t.slice(t.indexOf("#")):""))?e:t.trim()},{code:sr,joinUrl:lr}=document.documentElement.dataset,rr=document.getElementById("console");async function ir(t){const e=await P(sr,t);return D(sr,"console"),B(sr,"console",e),ur(e,t.facilitator_key)}function cr(t){L(s`<${nr} key="door" code=${sr} why=${t} enter=${ir} />`,rr)}async function ur(t,e){const n=await tt(A,"console"),a=er(E({code:sr,...t}),{code:sr,parts:n,token:t.token,joinUrl:null!=lr?lr:`${location.origin}/w/${sr}`});a.editStage=t=>Va(a,t),L(s`<${Fl} key=${t.person} context=${a} />`,rr),I(()=>function({sync:{state:t,problem:e},undo:n},a){var o;if("reload"===t.value&&location.reload(),"removed"!==t.value)return;D(sr,"console"),n.clear();const s=null!=(o=e.value)?o:void 0;a&&"removed"!==(null==s?void 0:s.code)?ir({facilitator_key:a}).catch(cr):cr(s)}(a,e))}function dr({context:e}){const{choices:n,lost:a}=e.way.value;return n.length<2&&!a?null:s`<fieldset class="choices console-addresses">
    <legend>${t("العنوان على رموز QR والملصقات والبطاقات")}</legend>
    ${n.map(n=>{return s`<label class="choice" key=${n.ip}
          ><input
            type="radio"
            name="address"
            checked=${n.chosen&&!a}
            onChange=${()=>async function(e,{ip:n}){const a=e.way.value;try{!function(e,{choices:n},a,o){const s=n.map(t=>({...t,chosen:t.ip===a}));e.way.value={joinUrl:o,choices:s,lost:null},e.toast({text:t("تنضم الهواتف الآن عبر {address}",{address:sn(o)})})}(e,a,n,(await lo(e,"/address",{method:"PUT",body:{ip:n}})).join_url)}catch({why:t}){e.way.value={...a},e.toast({text:t,tone:"error"})}}(e,n)}
          /><span class="choice-face" title=${n.name}
            ><span
              >${o=n.kind,(null!=(l=Ve[o])?l:Ve.network)()} <bdi class="console-ip">${n.ip}</bdi
              ><small><bdi>${n.name}</bdi></small></span
            ></span
          ></label
        >`;var o,l})}
  </fieldset>`}q(),async function(){const t=function(t,e){const n=ze(t.hash);return n&&e.replaceState(null,"",t.pathname+t.search),n}(location,history),e=M(sr,"console");e?ur(e,t):t?ir({facilitator_key:t}).catch(cr):cr()}();const $r={key:"1",icon:"qr",words:()=>t("انضمام"),always:!0};var pr=Object.freeze({__proto__:null,Panel:function({context:e}){const n=x(e.store.all("person")).length;return s`<div class="console-join">
    <${rn} context=${e} />
    <div class="stack">
      <h3>${t("أدخل الناس")}</h3>
      <ol>
        <li>${t("اتصل بشبكة واي فاي هذه القاعة. أوقف بيانات الهاتف إن لم تُفتح الصفحة.")}</li>
        <li>${t("وجّه الكاميرا إلى الرمز، أو اكتب العنوان.")}</li>
        <li>${t("اختر مجموعتك. لا حاجة إلى حساب.")}</li>
      </ol>
      <p><b class="code">${sn(e.way.value.joinUrl)}</b></p>
      <${dr} context=${e} />
      <div class="row">
        <button class="button" onClick=${()=>async function(e){const n=await Fe(e.way.value.joinUrl);e.toast(n?{text:t("نُسخ رابط الانضمام")}:{text:t("انسخه بيدك: {link}",{link:e.way.value.joinUrl}),tone:"error"})}(e)}>${l("copy")}${t("انسخ رابط الانضمام")}</button>
        <button class="button" onClick=${()=>cn(e)}>${l("qr")}${t("اعرضه كبيرًا")}</button>
        <a class="button" href=${ln(e)} target="_blank" rel="noopener"
          >${l("wall")}${t("افتح الحائط")}</a
        >
      </div>
      <p class="console-here"><b>${c(["لم ينضم أحد بعد","انضم شخص واحد","انضم شخصان","انضم {n} أشخاص","انضم {n} شخصًا","انضم {n} شخص"],"{n} people have joined",n)}</b></p>
    </div>
  </div>`},tab:$r});const mr=t=>new Set(t.trim().split(/\s+/)),gr={Latn:{en:mr("\n      the of and to in is are be not for with on that by at from too it as or we they who which what how their\n      our there this these have has will can only but more most than when where no into over about without\n      gets out short little people between few some all any\n    "),fr:mr("\n      le la les des du une et est sont ne pas pour avec dans sur que qui par au aux ce ces leur leurs nous il\n      elle ils ou où trop peu plus sans entre mais aucun aucune personne on se sa son ses être très d l n s c\n      qu un de ni gens mal peu faible\n    "),es:mr("\n      el la los las de del y es son no para con en que quien quienes por al se su sus lo una un nos hay muy\n      poco pocos pocas sin entre pero ninguna ningún nadie cuando donde más como está están demasiado un de ni\n      si mal cosas algunos algunas\n    "),sw:mr("\n      ya wa na kwa ni la za cha vya katika hakuna watu sana si wala kama kuwa yao wao hii hizi hao hawana hana\n      bila lakini kila au mwa pa ku mno huo hiyo yake zao hakuna haina wengi wachache kutoka\n    "),pt:mr("\n      o os as do da dos das e é são não para com em que quem por ao se seu sua uma um nos há muito pouco sem\n      entre mas nenhum nenhuma ninguém quando onde mais como está estão\n    ")},Deva:{hi:mr("है हैं का की के में नहीं और से को पर यह हो"),ne:mr("छ छन् हो र छैन छैनन् मा का को गर्न पनि हुन्छ भएको")},Arab:{ur:mr("ہے ہیں کا کی کے میں نہیں اور سے کو"),fa:mr("است از که را این با برای نیست و در"),ar:mr("من في على لا أن إلى عن مع هذا التي الذي و")}},hr={Latn:new RegExp("\\p{Script=Latin}","gu"),Deva:new RegExp("\\p{Script=Devanagari}","gu"),Arab:new RegExp("\\p{Script=Arabic}","gu"),Beng:new RegExp("\\p{Script=Bengali}","gu"),Taml:new RegExp("\\p{Script=Tamil}","gu"),Ethi:new RegExp("\\p{Script=Ethiopic}","gu"),Cyrl:new RegExp("\\p{Script=Cyrillic}","gu"),Mymr:new RegExp("\\p{Script=Myanmar}","gu"),Khmr:new RegExp("\\p{Script=Khmer}","gu"),Hani:new RegExp("\\p{Script=Han}","gu")},fr={Deva:"ne",Arab:"ar",Beng:"bn",Taml:"ta",Ethi:"am",Mymr:"my",Khmr:"km",Hani:"zh"};const br=new WeakMap;function vr(t){return br.has(t)||br.set(t,function(t){var e,n,a,o;const s=function(t){const e=Object.entries(hr).map(([e,n])=>{var a;return[e,(null!=(a=t.match(n))?a:[]).length]}),[n,a]=e.reduce((t,e)=>e[1]>t[1]?e:t);return a?n:""}(t),l=Object.entries(null!=(e=gr[s])?e:{}),r=null!=(n=t.normalize("NFC").toLocaleLowerCase().match(/[\p{L}\p{M}]+/gu))?n:[],i=l.map(([t,e])=>[t,r.filter(t=>e.has(t)).length]).sort((t,e)=>e[1]-t[1]),[c,u]=i;return c&&c[1]>(null!=(a=null==u?void 0:u[1])?a:0)?c[0]:null!=(o=fr[s])?o:s}(t.text)),br.get(t)}function wr(t,e=document.documentElement.lang){var n;const a=new Map;for(const e of t.map(vr).filter(Boolean))a.set(e,(null!=(n=a.get(e))?n:0)+1);return[...a].sort((t,e)=>e[1]-t[1]).map(([t,n])=>[t,`${kr(t,e)} (${n})`])}const yr={ne:"नेपाली",am:"አማርኛ",my:"မြန်မာ",km:"ខ្មែរ",sw:"Kiswahili"};function kr(e,n){if(yr[e])return yr[e];try{const a=(t,a)=>new Intl.DisplayNames([t,n],{type:a}).of(e);return 4===e.length?t("غير معروفة ({script})",{script:a(n,"script")}):a(e,"language")}catch{return e}}const xr={all:()=>!0,alone:t=>!t.cluster&&"shown"===t.shown,held:t=>"held"===t.shown,hidden:t=>"hidden"===t.shown,returned:t=>"returned"===t.shown,liked:(t,e)=>e.support(t.id)>0},_r={show:"all",words:"",group:"",table:"",lane:"",language:"",sort:""},Cr={newest:(t,e)=>e.at-t.at,group:(t,e,n)=>n.group(t.group).localeCompare(n.group(e.group))||t.at-e.at,liked:(t,e,n)=>n.support(e.id)-n.support(t.id)||t.at-e.at,alike:(t,e,n)=>Sr(n.alike(t.id),n.alike(e.id))||t.at-e.at},Sr=(t,e)=>t===e?0:t<e?-1:1;function jr(t,e,n){const a=Cr[e];return a?[...t].sort((t,e)=>a(t,e,n)):t}const Or="wsr-console-density",qr=b(function(){try{return"dense"===localStorage.getItem(Or)?"dense":"comfortable"}catch{return"comfortable"}}());function Mr(){qr.value="dense"===qr.peek()?"comfortable":"dense";try{localStorage.setItem(Or,qr.peek())}catch{}}const Er=t=>["approve_card",{card:t.id,approved:null}],Lr=(t,e)=>t.ask(n=>s`<${Ir} context=${t} stage=${e.id} close=${n} />`);function Ir({context:n,stage:o,close:l}){const{store:r}=n,c=i(null),u=i(null),d=h(()=>r.all("card").filter(t=>t.stage===o&&"held"===t.shown).sort((t,e)=>t.at-e.at)).value,$=Math.max(0,d.findIndex(({id:t})=>t===c.value)),p=d[$],m=t=>{var e,n;return c.value=null!=(n=null==(e=d[Math.min(d.length-1,Math.max(0,$+t))])?void 0:e.id)?n:null},g=t=>{var e,a,o;c.value=null!=(o=null==(a=null!=(e=d[$+1])?e:d[$-1])?void 0:a.id)?o:null,u.value=null,n.act(t)},f={a:()=>g((e=>dn(t("اعتُمدت البطاقة"),un("approve_card",{card:e.id,approved:!0},Er(e))))(p)),s:()=>u.value="",h:()=>g((e=>dn(t("أُخفيت البطاقة"),un("hide_card",{card:e.id,hidden:!0},Er(e))))(p)),j:()=>m(1),arrowdown:()=>m(1),k:()=>m(-1),arrowup:()=>m(-1)};return function(t){const n=e(t);n.current=t,a(()=>{const t=t=>n.current(t);return window.addEventListener("keydown",t),()=>window.removeEventListener("keydown",t)},[])}(t=>{const e=p&&!Pr(t)&&f[t.key.toLowerCase()];!e||t.ctrlKey||t.metaKey||t.altKey||(t.preventDefault(),e())}),s`<${Ye} title=${t("بطاقات بانتظار الاعتماد")} close=${l} wide>
    <div class="stack console-inbox">
      ${p?s`<${Dr} ...${{store:r,card:p,place:$,many:d.length,acts:f,reason:u,done:g}} />`:s`<p class="soft">${t("لا بطاقات تنتظر.")}</p>`}
    </div>
  <//>`}const Pr=t=>t.target.matches("textarea, input");function Dr({store:n,card:a,place:o,many:r,acts:i,reason:c,done:u}){var d;return s`<p class="soft" role="status">${t("البطاقة {n} من {all}",{n:o+1,all:r})}</p>
    <article class="card console-inbox-card" tabindex="0" autofocus ref=${function(t){const n=e(null);return e=>{e&&n.current!==t&&(n.current=t,e.focus())}}(a.id)}>
      <p class="card-text" dir="auto">${p(a)}</p>
      <div class="card-foot">
        <${N} group=${a.group&&n.get("group",a.group)} plain />
        ${a.by&&s`<bdi>${null==(d=n.get("person",a.by))?void 0:d.name}</bdi>`}
      </div>
    </article>
    ${null===c.value?s`<div class="toolbar">
            <button class="button primary" onClick=${i.a}>${l("check")}${t("اسمح بها")} <kbd>A</kbd></button>
            <button class="button" onClick=${i.s}>${l("undo")}${t("أعدها…")} <kbd>S</kbd></button>
            <button class="button" onClick=${i.h}>${l("hide")}${t("إخفاء")} <kbd>H</kbd></button>
            <button class="button quiet" onClick=${i.k} disabled=${0===o}>
              ${t("السابقة")} <kbd>K</kbd>
            </button>
            <button class="button quiet" onClick=${i.j} disabled=${o===r-1}>
              ${t("التالي")} <kbd>J</kbd>
            </button>
          </div>`:s`<${Br} reason=${c} onSend=${()=>u(((e,n)=>dn(t("أُعيدت البطاقة"),un("approve_card",{card:e.id,approved:!1,why:n},Er(e))))(a,c.peek().trim()))} />`}`}function Br({reason:e,onSend:n}){return s`<form class="stack-tight" onSubmit=${t=>(t.preventDefault(),n())}>
    <label class="field">
      <b>${t("لماذا؟ يقرأ هذا كاتبها.")}</b>
      <textarea
        rows="2"
        dir="auto"
        maxlength=${280}
        value=${e.value}
        ref=${Ar}
        onInput=${t=>e.value=t.currentTarget.value}
      ></textarea>
    </label>
    <div class="toolbar">
      <button class="button primary">${l("undo")}${t("أعدها")}</button>
      <button class="button" type="button" onClick=${()=>e.value=null}>${t("إلغاء")}</button>
    </div>
  </form>`}const Ar=t=>""===(null==t?void 0:t.value)&&t.focus();function Nr({context:e,stage:n}){var a,o;const{store:r}=e,i=r.get("writing",n.id),u=null!=(a=null==i?void 0:i.cards)?a:0;if(!u&&(!(null==(o=n.settings)?void 0:o.alone)||(null==i?void 0:i.revealed)))return null;const d=k(r).filter(({id:t})=>{var e;return null==(e=null==i?void 0:i.groups)?void 0:e[t]});return s`<div class="notice console-silence" data-tone="info">
    ${l("hide")}
    <div class="stack-tight">
      <b
        >${c(["لم تُكتب بطاقات بعد. لن يقرأها أحد قبل أن تكشفها.","كُتبت بطاقة واحدة حتى الآن. لن يقرأها أحد قبل أن تكشفها.","كُتبت بطاقتان حتى الآن. لن يقرأهما أحد قبل أن تكشفهما.","كُتبت {n} بطاقات حتى الآن. لن يقرأها أحد قبل أن تكشفها.","كُتبت {n} بطاقة حتى الآن. لن يقرأها أحد قبل أن تكشفها.","كُتبت {n} بطاقة حتى الآن. لن يقرأها أحد قبل أن تكشفها."],"{n} cards written so far. No one reads them before you reveal them.",u)}</b
      >
      <div class="card-foot">
        ${d.map(t=>s`<span key=${t.id}><${N} group=${t} plain /> ${i.groups[t.id]}</span>`)}
      </div>
      <div>
        <button class="button primary" onClick=${()=>e.act((e=>dn(t("كُشفت البطاقات"),un("reveal_cards",{stage:e.id})))(n))}>
          ${l("show")}${t("اكشف الكل")}
        </button>
      </div>
    </div>
  </div>`}const Rr=(t,e)=>lo(t,`/similar?stage=${encodeURIComponent(e)}`).catch(({why:t})=>({why:t})),Tr=t=>t.map(t=>t.id),zr=(t,e,n,...a)=>e.length?un(t,{cards:Tr(e),...n},...a):[];function Ur(t){const e=(...e)=>Tr(t.filter(({shown:t})=>e.includes(t)));return[["hide_card",{cards:e("shown"),hidden:!1}],["hide_card",{cards:e("hidden"),hidden:!0}],["approve_card",{cards:e("held","returned"),approved:null}]].filter(([,{cards:t}])=>t.length)}function Vr(t,e){const n=t.filter(t=>t.lane!==e.id),a=[...Xr(n,"lane")].filter(([t])=>t).map(([t,e])=>["move_card",{cards:e,lane:t}]);return dn(t=>c(["نُقلت {n} بطاقة إلى {lane}","نُقلت بطاقة واحدة إلى {lane}","نُقلت بطاقتان إلى {lane}","نُقلت {n} بطاقات إلى {lane}","نُقلت {n} بطاقة إلى {lane}","نُقلت {n} بطاقة إلى {lane}"],"{n} cards moved to {lane}",t,{lane:e.title}),zr("move_card",n,{lane:e.id},...a))}function Fr({stage:e,title:n,cards:a}){const o=r(),s=[["remove_cluster",{cluster:o}],...Kr(a.filter(t=>t.cluster))],l=a.map(t=>t.id);return dn(t("صُنعت الحزمة: {title}",{title:n}),un("add_cluster",{cluster:o,stage:e,title:n,cards:l},...s))}function Jr(e,n){var a;const o=null!=(a=null==n?void 0:n.id)?a:null,s=e.filter(t=>{var e;return(null!=(e=t.cluster)?e:null)!==o}),l=n?t("وُضعت في {title}",{title:n.title}):t("أُخرجت من الحزمة"),r=s.map(t=>t.id);return dn(l,r.length?un("cluster_cards",{cluster:o,cards:r},...Kr(s)):[])}const Kr=t=>[...Xr(t,"cluster")].map(([t,e])=>["cluster_cards",{cluster:t,cards:e}]);function Xr(t,e){var n,a;const o=new Map;for(const s of t){const t=null!=(n=s[e])?n:null;o.set(t,[...null!=(a=o.get(t))?a:[],s.id])}return o}function Qr(t,e){const n=e.map(e=>t.get("card",e)).filter(t=>t&&!t.merged_into&&"hidden"!==t.shown),[{cluster:a}={}]=n;return a&&n.every(t=>t.cluster===a)?[]:n}function Wr(t,e){const n=e.flatMap(([e,n])=>function(t,e,n){const a=e.filter(({id:t})=>t!==n.id).map(({id:t})=>t),o=t.all("card").filter(t=>a.includes(t.merged_into)),s=(t,...e)=>un("merge_cards",{cards:t,into:n.id},...e);return[...o.length?[s(Yr(o),...Hr(o))]:[],s(a,["merge_cards",{cards:a,into:null}])]}(t,e,n));return dn(t=>c(["دُمجت {n} بطاقة","دُمجت بطاقة واحدة","دُمجت بطاقتان","دُمجت {n} بطاقات","دُمجت {n} بطاقة","دُمجت {n} بطاقة"],"{n} cards merged",t),n)}const Hr=t=>[...new Set(t.map(t=>t.merged_into))].map(e=>["merge_cards",{cards:Yr(t.filter(t=>t.merged_into===e)),into:e}]),Yr=t=>t.map(({id:t})=>t),Gr=t=>t.context.ask(e=>s`<${Zr} ...${{wall:t,close:e}} />`);function Zr({wall:e,close:n}){var a,o;const{context:r,stage:c}=e,u=i(null),d=i(new Set),$=i(new Map),p=async()=>{u.value=null,u.value=await Rr(r,c)};w(()=>{p()},[]);const m=(null!=(o=null==(a=u.value)?void 0:a.groups)?o:[]).map(({cards:t,nearly:e})=>({key:t.join("/"),nearly:e,cards:Qr(r.store,t)})).filter(({key:t,cards:e})=>e.length>1&&!d.value.has(t)),g=({key:t,cards:e})=>{var n;return null!=(n=e.find(({id:e})=>e===$.value.get(t)))?n:((t,e)=>[...e].sort((e,n)=>$t(t,n.id)-$t(t,e.id)||e.at-n.at)[0])(r.store,e)},h=(t,e)=>$.value=new Map($.peek()).set(t,e),f=({key:t})=>d.value=new Set(d.peek()).add(t);return s`<${Ye} title=${t("بطاقات متشابهة")} close=${n} wide>
    <div class="stack">
      <${ti} told=${u.value} many=${m.length} again=${p} />
      ${m.length>0&&s`<ul class="stack similar-list">
          ${m.map(t=>s`<${ei} key=${t.key} ...${{context:r,stage:c,group:t,target:g(t),choose:h,leave:f}} />`)}
        </ul>`}
      <div class="dialog-foot">
        ${r.undo.last.value&&s`<button class="button" onClick=${()=>r.takeBack()}>${l("undo")}${t("تراجع")}</button>`}
        ${m.length>1&&s`<button
            class="button"
            onClick=${()=>r.act(Wr(r.store,m.map(t=>[t.cards,g(t)])))}
          >
            ${l("merge")}${t("دمج الكل")}
          </button>`}
        <button class="button primary" onClick=${n}>${t("تمّ")}</button>
      </div>
    </div>
  <//>`}function ti({told:e,many:n,again:a}){if(!e)return s`<p class="stack-tight" role="status">
      <span>${t("تجري مقارنة البطاقات… قد يستغرق ذلك بضع ثوانٍ.")}</span><progress class="similar-progress"></progress>
    </p>`;if(e.why)return s`<div class="notice" role="alert" data-tone="warn">
      ${l("warning")}<span>${e.why}</span>
      <button class="button small" onClick=${a}>${t("حاول مرة أخرى")}</button>
    </div>`;const o=c(["لم تُقارن أي بطاقة.","قورنت بطاقة واحدة.","قورنت بطاقتان.","قورنت {n} بطاقات.","قورنت {n} بطاقة.","قورنت {n} بطاقة."],"{n} cards compared.",e.compared),r="meaning"===e.way?t("بحسب الكلمات والمعنى."):t("بحسب الكلمات فقط."),i=n?c(["لا اقتراحات","اقتراح واحد","اقتراحان","{n} اقتراحات","{n} اقتراحًا","{n} اقتراح"],"{n} suggestions",n):t("لم تبقَ بطاقات متشابهة.");return s`<p class="soft" role="status"><b>${i}</b> · ${o} ${r}</p>`}function ei({context:e,stage:n,group:a,target:o,choose:r,leave:i}){const{cards:c,key:u,nearly:d}=a;return s`<li class="similar-one">
    <fieldset class="console-choice-list">
      <legend>
        <span class="chip">${t(d?"الكلمات نفسها تقريبًا":"معنى متقارب")}</span>
        <span class="soft">${t("اختر النص الذي يبقى.")}</span>
      </legend>
      ${c.map(t=>s`<${ni}
      key=${t.id}
      ...${{context:e,card:t,name:u,chosen:t===o}}
      onChoose=${()=>r(u,t.id)}
    />`)}
    </fieldset>
    <div class="toolbar">
      <button class="button small" onClick=${()=>e.act(Wr(e.store,[[c,o]]))}>${l("merge")}${t("ادمج")}</button>
      <button class="button small" onClick=${()=>e.act(function(t,e,n){return Fr({stage:t,title:[...n.text.replace(/\s+/g," ")].slice(0,120).join(""),cards:e})}(n,c,o))}>${l("cluster")}${t("ضعها معًا")}</button>
      <button class="button small quiet" onClick=${()=>i(a)}>${t("اتركها كما هي")}</button>
    </div>
  </li>`}const ni=({context:{store:t},card:e,name:n,chosen:a,onChoose:o})=>{var l;return s`<label class="tick"
    ><input type="radio" name=${n} checked=${a} onChange=${o} />
    <span
      ><span dir="auto">${p(e)}</span>
      <span class="card-foot"
        ><${N} plain group=${t.get("group",null!=(l=e.group)?l:"")} />
        ${$t(t,e.id)>0&&s`<span dir="auto">${pt(t,e.id)}</span>`}</span
      ></span
    ></label
  >`};function ai({wall:e,context:n,stage:a,cards:o,wanted:i,counts:c}){const u=t=>i.value={...i.peek(),...t},d=si(n.store,a);return s`<div class="toolbar console-board-head">
    <label class="console-search"
      ><span class="visually-hidden">${t("ابحث في البطاقات")}</span>${l("search")}
      <input
        type="search"
        data-search
        placeholder=${t("ابحث في البطاقات")}
        value=${i.value.words}
        onInput=${t=>u({words:t.target.value})}
    /></label>
    <button class="button small" onClick=${()=>function(e,n){const a=e.draft(`new-card/${n.id}`),o=a=>e.act(function(e,n){const a=r(),o={lane:n.get("lane")||void 0,for_group:n.get("group")||void 0};return dn(t("أُضيفت البطاقة"),un("add_card",{card:a,stage:e.id,text:n.get("text").trim(),...o},["withdraw_card",{card:a}]))}(n,a),{quiet:!0});e.ask(l=>{var r;return s`<${Ge} title=${t("أضف بطاقة")} yes=${t("إضافة")} ...${{close:l,submit:o,draft:a}}>
        <${nn} label=${t("كلمات البطاقة")}>
          <textarea name="text" rows="3" required maxlength=${280} autofocus dir="auto"></textarea>
        <//>
        ${(null==(r=n.lanes)?void 0:r.length)>1&&s`<${nn} label=${t("العمود")}
            ><select name="lane">
              ${n.lanes.map(t=>s`<option value=${t.id} selected=${"unsorted"===t.id}>${t.title}</option>`)}
            </select><//
          >`}
        <${nn} label=${t("قالها")}
          ><select name="group">
            <option value="">${t("لا مجموعة")}</option>
            ${k(e.store).map(t=>s`<option value=${t.id}>${t.name}</option>`)}
          </select><//
        >
      <//>`})}(n,a)}>${l("plus")}${t("بطاقة…")}</button>
    ${o.length>2&&s`<button class="button small" onClick=${()=>Gr(e)}>${l("merge")}${t("بطاقات متشابهة")}</button>`}
    ${d.length>0&&s`<${li} many=${d.length} onOpen=${()=>Lr(n,a)} />`}
    ${d.length>0&&s`<button class="button small" onClick=${()=>ui(n,a,d)}>${l("show")}${t("اسمح بها كلها")}</button>`}
    <div class="toolbar" role="group" aria-label=${t("أي البطاقات")}>
      ${ri(c).map(([t,e])=>s`<button
            key=${t}
            class="button small"
            aria-pressed=${i.value.show===t}
            onClick=${()=>u({show:t})}
          >
            ${e} <span class="count">${c[t]}</span>
          </button>`)}
    </div>
    <div class="toolbar console-board-picks" role="group" aria-label=${t("التصفية والترتيب")}>
      ${function(e,n,a){var o;const s=[...new Set(a.map(t=>t.table).filter(Boolean))],l=k(e.store).map(t=>[t.id,t.name]),r=(null!=(o=n.lanes)?o:[]).map(t=>[t.id,t.title]);return[{name:"group",label:t("المجموعة"),pairs:[["",t("كل المجموعات")],...l,["none",t("لا مجموعة")]]},{name:"lane",label:t("العمود"),pairs:[["",t("كل الأعمدة")],...r]},{name:"table",label:t("جدول"),pairs:[["",t("كل الطاولات")],...s.map(e=>[e,t("الطاولة {n}",{n:mt(e)})])]},{name:"language",label:t("اللغة"),pairs:[["",t("كل اللغات")],...wr(a.filter(oi))]},{name:"sort",label:t("الترتيب"),pairs:ci()}].filter(({name:t,pairs:e})=>"sort"===t||e.length>2)}(n,a,o).map(t=>s`<${ii} key=${t.name} ...${{...t,wanted:i,set:u}} />`)}
      <button
        class="button small"
        aria-pressed=${"dense"===qr.value}
        title=${t("بطاقات أكثر على شاشة واحدة")}
        onClick=${Mr}
      >
        ${l("menu")}${t("مكثّف")}
      </button>
    </div>
  </div>`}const oi=t=>!t.merged_into,si=(t,e)=>t.all("card").filter(t=>t.stage===e.id&&"held"===t.shown),li=({many:e,onOpen:n})=>s`<button class="button small primary" onClick=${n}>
    ${l("check")}${t("اعتماد البطاقات…")} <span class="count">${e}</span>
  </button>`,ri=e=>[["all",t("الكل")],["alone",t("ليست في حزمة بعد")],["held",t("بانتظار السماح")],["hidden",t("المخفية")],...e.returned?[["returned",t("أُعيدت")]]:[],...e.liked?[["liked",t("المؤيَّدة")]]:[]],ii=({name:t,label:e,pairs:n,wanted:a,set:o})=>s`<select
    aria-label=${e}
    value=${a.value[t]}
    onChange=${e=>o({[t]:e.target.value})}
  >
    ${n.map(([e,n])=>s`<option key=${e} value=${e} selected=${a.value[t]===e}>${n}</option>`)}
  </select>`,ci=()=>[["",t("الأقدم أولًا")],["newest",t("الأحدث أولًا")],["group",t("حسب المجموعة")],["liked",t("الأكثر تأييدًا أولًا")],["alike",t("البطاقات المتشابهة معًا")]],ui=(t,e,n)=>t.act({said:c(["سُمح بـ {n} بطاقة","سُمح ببطاقة واحدة","سُمح ببطاقتين","سُمح بـ {n} بطاقات","سُمح بـ {n} بطاقة","سُمح بـ {n} بطاقة"],"{n} cards approved",n.length),steps:[{do:"reveal_cards",with:{stage:e.id},backs:[{do:"approve_card",with:{cards:n.map(t=>t.id),approved:null}}]}]}),di={ArrowDown:1,ArrowUp:-1,Home:-1/0,End:1/0},$i={ArrowRight:1,ArrowLeft:-1};const pi=".console-pick > input",mi=`[data-card] ${pi}`,gi=t=>[...t.getElementsByClassName("console-pick")].map(t=>t.firstElementChild);function hi(t,e){var n,a;if(!t)return;const o=(null==(n=e.box)?void 0:n.isConnected)?e.box:null!=(a=fi(e))?a:t.querySelector(mi);e.stop&&e.stop!==o&&(e.stop.tabIndex=-1),e.stop=o,o&&(o.tabIndex=0,e.inside&&document.activeElement===document.body&&o.focus({preventScroll:!0}))}const fi=({list:t,index:e})=>{var n;return(null==t?void 0:t.isConnected)?null==(n=[...t.children].at(Math.min(e,t.children.length-1)))?void 0:n.querySelector(pi):null};const[bi,vi]=[24,60];function wi(t){const e=i(bi),n=e.value>=t;return w(()=>n?void 0:function(){const t=setTimeout(()=>e.value+=vi,16);return()=>clearTimeout(t)}(),[e.value,n]),n?t:e.value}const yi=(e,n)=>dn(t(n?"صارت موضع تأثير":"لم تعد موضع تأثير"),un("mark_leverage",{on:e,marked:n},["mark_leverage",{on:e,marked:!n}])),ki=(t,e)=>new Set(t.all("stage").filter(e).map(({id:t})=>t)),xi=t=>{var e;return Boolean(null==(e=null==t?void 0:t.settings)?void 0:e.barriers)},_i=t=>{var e;return"urgency"===(null==(e=null==t?void 0:t.settings)?void 0:e.importance)},Ci=t=>e=>{var n,a;return xi(t.get("stage",null!=(a=null==(n=null==e?void 0:e.settings)?void 0:n.under)?a:""))},Si={type:"addresses",title:()=>t("أي العوائق تحرّك؟"),choices:z},ji={type:"barrier",title:()=>t("أي العوائق تقف في طريقه؟"),choices:z},Oi={type:"barrier",backwards:!0,title:()=>t("في طريق أي القضايا يقف؟"),choices:t=>U(t,ki(t,_i))},qi={type:"root_cause",title:()=>t("ما أسبابه الجذرية؟"),choices:t=>[...U(t,ki(t,Ci(t))),...z(t)]},Mi={type:"root_cause",backwards:!0,title:()=>t("لأي العوائق هو سبب جذري؟"),choices:z};function Ei(t,e){var n;const{store:a}=t,o=a.get("stage",(null!=(n=a.get("card",e))?n:a.get("cluster",e)).stage);return(xi(o)?[Oi,qi]:[Ci(a)(o)?Mi:ji]).filter(t=>t.choices(a).some(t=>t.id!==e)).map(n=>({icon:"link",words:`${n.title()}…`,act:()=>Li(t,e,n)}))}function Li(e,n,a){const{store:o}=e,l=function(t,{type:e,backwards:n},a){const[o,s]=n?["to","from"]:["from","to"];return new Set(a.filter(n=>n[o]===t&&n.type===e).map(t=>t[s]))}(n,a,o.all("link")),r=e.draft(`links/${n}/${a.type}`),i=o=>e.act(function(e,{type:n,backwards:a},o,s){const l=t=>a?{from:t,to:e,type:n}:{from:e,to:t,type:n},r=[...s].filter(t=>!o.has(t)),i=[...o].filter(t=>!s.has(t));return dn(t("حُفظت الروابط"),[...r.map(t=>un("link",l(t),["unlink",l(t)])),...i.map(t=>un("unlink",l(t),["link",l(t)]))])}(n,a,l,new Set(o.getAll("on"))),{quiet:!0});e.ask(e=>s`<${Ge} wide title=${a.title()} yes=${t("حفظ")} ...${{close:e,submit:i,draft:r}}>
        <p dir="auto"><b>${T(o,n)}</b></p>
        <${Ii} choices=${function(t,e,n,a){const o=n.choices(t).filter(t=>t.id!==e),s=new Set(o.map(t=>t.id)),l=[...a].filter(t=>!s.has(t)).map(e=>({id:e,title:T(t,e)}));return[...o,...l].map(t=>{var e;return{id:t.id,title:null!=(e=t.title)?e:p(t)}})}(o,n,a,l)} before=${l} />
      <//>`)}function Ii({choices:e,before:n}){const a=i("");return e.length?s`${e.length>8&&s`<label class="console-search"
        ><span class="visually-hidden">${t("بحث")}</span>${l("search")}
        <input type="search" placeholder=${t("بحث")} onInput=${t=>a.value=t.target.value}
      /></label>`}
    <div class="console-choice-list">
      ${e.map(t=>s`<label class="tick" key=${t.id} hidden=${!(({title:t})=>t.toLocaleLowerCase().includes(a.value.trim().toLocaleLowerCase()))(t)}>
            <input type="checkbox" name="on" value=${t.id} defaultChecked=${n.has(t.id)} />
            <span dir="auto">${t.title}</span></label
          >`)}
    </div>`:s`<p class="soft">${t("لا عوائق بعد.")}</p>`}const Pi=(t,e,n)=>t.ask(a=>s`<${Di} ...${{context:t,close:a}} start=${{kind:e,id:n}} />`);function Di({context:e,close:n,start:a}){var o;const r=i([a]),c=i(null),u=r.value[r.value.length-1];w(()=>{!async function(t,{kind:e,id:n},a){const o=`/chain/${encodeURIComponent(e)}/${encodeURIComponent(n)}`;a.value=await lo(t,o).catch(({why:t})=>({why:t}))}(e,u,c)},[u]);const d=({panel:t})=>(n(),e.looking.value=t),{thing:$,before:p,after:m,why:g}=null!=(o=c.value)?o:{};return s`<${Ye} wide title=${t("السلسلة")} close=${n}>
    <div class="stack chain-window">
      ${r.value.length>1&&s`<button class="button small quiet" onClick=${()=>r.value=r.peek().slice(0,-1)}>${l("undo")}${t("السابق")}</button>`}
      ${g&&s`<p class="notice" role="alert" data-tone="warn">${g}</p>`}
      ${!c.value&&s`<p class="soft" role="status">${t("لحظة…")}</p>`}
      ${$&&s`<${_e} ...${{thing:$,before:p,after:m,onStep:({kind:t,id:e})=>r.value=[...r.peek(),{kind:t,id:e}]}} act=${t=>s`<${Bi} ...${{step:t,show:d}} />`} />`}
    </div>
  <//>`}const Bi=({step:e,show:n})=>e.panel&&s`<button
    class="button small quiet icon-only chain-show"
    aria-label=${t("اعرضه في مكانه")}
    title=${t("اعرضه في مكانه")}
    onClick=${()=>n(e)}
  >
    ${l("arrow-end","flip")}
  </button>`,Ai=({context:e,kind:n,id:a,title:o})=>s`<button
    class="button small quiet icon-only"
    aria-label=${t("من أين جاء وماذا نتج عنه: {title}",{title:o})}
    title=${t("من أين جاء وماذا نتج عنه…")}
    onClick=${()=>Pi(e,n,a)}
  >
    ${l("tree")}
  </button>`,Ni=(e,n,a)=>({icon:"tree",words:t("من أين جاء وماذا نتج عنه…"),act:()=>Pi(e,n,a)});function Ri(e,n){const a=K(e.store),o=a.on===n&&X(e.store,a);return{icon:"wall",words:t(o?"أنهِ العرض المنفرد":"اعرض هذا وحده على الحائط"),act:()=>e.act(ya(a,o?null:n))}}function Ti({context:t,id:e,small:n}){const a=Ri(t,e);return s`<button class=${n?"button small":"button"} onClick=${a.act}>
    ${l(a.icon)}${a.words}
  </button>`}const[zi,Ui]=[120,280],Vi=t=>e=>(e.ok&&t.clear(),e);function Fi(e,n){const{context:a}=e,o=a.store.all("cluster").filter(t=>t.stage===e.stage),l=a.draft(`cluster/${e.stage}`),r=a=>async function({context:e,stage:n},a,o,s){return o?e.act(Jr(a,o),{quiet:!0}):s.trim()?e.act(Fr({stage:n,title:s.trim(),cards:a}),{quiet:!0}):{ok:!1,why:t("أعطِ الحزمة الجديدة عنوانًا، أو اختر واحدة موجودة.")}}(e,n,o.find(t=>t.id===a.get("cluster")),a.get("title")).then(Vi(e));a.ask(e=>s`<${Ge}
        title=${c(["اجمع {n} بطاقة في حزمة","اجمع بطاقة واحدة في حزمة","اجمع بطاقتين في حزمة","اجمع {n} بطاقات في حزمة","اجمع {n} بطاقة في حزمة","اجمع {n} بطاقة في حزمة"],"Cluster {n} cards",n.length)}
        yes=${t("ضعها معًا")}
        ...${{close:e,submit:r,draft:l}}
      >
        <${nn} label=${t("عنوان جديد")} hint=${t("كلمات قليلة تقول ما الذي يجمع هذه البطاقات.")}>
          <input name="title" maxlength=${zi} autofocus dir="auto" required=${!o.length}
        /><//>
        ${o.length>0&&s`<${nn} label=${t("أو في حزمة موجودة")}
            ><select name="cluster">
              <option value="">${t("لا شيء: اصنع حزمة جديدة")}</option>
              ${o.map(t=>s`<option value=${t.id}>${t.title}</option>`)}
            </select><//
          >`}
        <ul class="console-quotes">
          ${n.map(t=>s`<li key=${t.id} dir="auto">${p(t)}</li>`)}
        </ul>
      <//>`)}function Ji(e,n){const{context:a}=e,o=a.store.all("card").filter(t=>t.stage===e.stage&&!t.merged_into),l=n.length>1?n:o.filter(t=>t.id!==n[0].id),r=a.draft(`merge/${n.map(t=>t.id).join("/")}`),i=o=>{const s=l.find(t=>t.id===o.get("into"));return s?a.act(function(t,e){const n=t.filter(t=>t.id!==e.id),a=["merge_cards",{cards:Tr(n),into:null}];return dn(t=>c(["دُمجت {n} بطاقة","دُمجت بطاقة واحدة","دُمجت بطاقتان","دُمجت {n} بطاقات","دُمجت {n} بطاقة","دُمجت {n} بطاقة"],"{n} cards merged",t),zr("merge_cards",n,{into:e.id},a))}(n,s),{quiet:!0}).then(Vi(e)):{ok:!1,why:t("اختر بطاقة.")}},u=n.length>1?t("أي الكلمات تبقى على الحائط؟"):t("في أي بطاقة تدمجها؟");a.ask(e=>s`<${Ge} ...${{title:u,close:e,submit:i,draft:r}} yes=${t("ادمج")}>
        <p class="soft">${t("البطاقات المدموجة تبقى تحت التي بقيت، ويمكن فصلها من جديد.")}</p>
        <${Ki} choices=${l} />
      <//>`)}function Ki({choices:e}){const n=i(""),a=e.filter(t=>t.text.toLocaleLowerCase().includes(n.value.toLocaleLowerCase()));return s`${e.length>8&&s`<input
        type="search"
        aria-label=${t("ابحث في البطاقات")}
        placeholder=${t("ابحث في البطاقات")}
        onInput=${t=>n.value=t.target.value}
      />`}
    <div class="console-choice-list">
      ${a.map((t,n)=>s`<label class="tick" key=${t.id}>
            <input type="radio" name="into" value=${t.id} defaultChecked=${0===n&&e.length<9} /><span
              dir="auto"
              >${p(t)}</span
            ></label
          >`)}
    </div>`}function Xi(e,n){const{context:a}=e,o=({close:e})=>{const o=a.store.all("card").filter(t=>t.merged_into===n.id);return s`<${Ye} title=${t("البطاقات المدموجة في هذه")} close=${e}>
      <p class="card-text" dir="auto"><b>${p(n)}</b></p>
      <ul class="people">
        ${o.map(e=>s`<li class="person-row" key=${e.id}>
              <span class="person-name" dir="auto">${p(e)}</span>
              <button class="button small" onClick=${()=>(e=>a.act((e=>dn(t("فُصلت البطاقة من جديد"),un("merge_cards",{card:e.id,into:null},["merge_cards",{card:e.id,into:e.merged_into}])))(e)))(e)}>${l("split")}${t("افصل")}</button>
            </li>`)}
      </ul>
    <//>`};a.ask(t=>s`<${o} close=${t} />`)}function Qi({context:e},n){const a="card"===n.kind,o=a?n.text:n.title,l=e.draft(`text/${n.id}`),r=s=>{const l=s.get("words").trim();return l===o?{ok:!0}:e.act(a?(c=n,u=l,dn(t("تغيّرت البطاقة"),un("edit_card",{card:c.id,text:u},["edit_card",{card:c.id,text:c.text}]))):(r=n,i=l,dn(t("تغيّر اسم الحزمة"),un("rename_cluster",{cluster:r.id,title:i},["rename_cluster",{cluster:r.id,title:r.title}]))),{quiet:!0});var r,i,c,u};e.ask(e=>s`<${Ge}
        title=${t(a?"غيّر الكلمات":"غيّر اسم الحزمة")}
        yes=${t("حفظ")}
        ...${{close:e,submit:r,draft:l}}
      >
        <${nn} label=${t(a?"كلمات البطاقة":"العنوان")}>
          <textarea
            name="words"
            rows="3"
            required
            maxlength=${a?Ui:zi}
            defaultValue=${o}
            dir="auto"
          ></textarea>
        <//>
      <//>`)}const Wi=(t,e)=>e.map(e=>t.context.store.get("card",e)).filter(Boolean),Hi=(t,e)=>(t.clear(),t.context.act(e)),Yi={hide:(t,e)=>Hi(t,function(t){const e=t.filter(t=>"hidden"!==t.shown);return dn(t=>c(["أُخفيت {n} بطاقة","أُخفيت بطاقة واحدة","أُخفيت بطاقتان","أُخفيت {n} بطاقات","أُخفيت {n} بطاقة","أُخفيت {n} بطاقة"],"{n} cards hidden",t),zr("hide_card",e,{hidden:!0},...Ur(e)))}(Wi(t,e))),show:(t,e)=>Hi(t,function(t){const e=t.filter(t=>"shown"!==t.shown);return dn(t=>c(["عُرضت {n} بطاقة على الجميع","عُرضت بطاقة واحدة على الجميع","عُرضت بطاقتان على الجميع","عُرضت {n} بطاقات على الجميع","عُرضت {n} بطاقة على الجميع","عُرضت {n} بطاقة على الجميع"],"{n} cards shown to everyone",t),zr("hide_card",e,{hidden:!1},...Ur(e)))}(Wi(t,e))),lane:(t,e)=>function(t,e){const{lanes:n}=t.context.store.get("stage",t.stage);t.context.ask(a=>s`<${Ye} title=${c(["انقل {n} بطاقة إلى","انقل بطاقة واحدة إلى","انقل بطاقتين إلى","انقل {n} بطاقات إلى","انقل {n} بطاقة إلى","انقل {n} بطاقة إلى"],"Move {n} cards to",e.length)} close=${a}>
        <div class="stack">
          ${n.map(n=>s`<button class="button wide" data-category=${n.id} onClick=${((n,a)=>()=>(n(),t.clear(),t.context.act(Vr(e,a))))(a,n)}>
                ${l("arrow-end")}<span dir="auto">${n.title}</span>
              </button>`)}
        </div>
      <//>`)}(t,Wi(t,e)),merge:(t,e)=>Ji(t,Wi(t,e)),cluster:(t,e)=>Fi(t,Wi(t,e)),free:(t,e)=>Hi(t,Jr(Wi(t,e),null))};function Gi(e,n){var a,o,s,l;const{store:r}=e.context,i=r.get("card",n);return[(null!=(o=null==(a=r.get("stage",i.stage))?void 0:a.lanes)?o:[]).length>1&&{icon:"move",words:t("انقل إلى…"),act:()=>Yi.lane(e,[n])},{icon:"cluster",words:t("ضعها في حزمة…"),act:()=>Yi.cluster(e,[n])},i.cluster&&{icon:"split",words:t("أخرجها من الحزمة"),act:()=>Yi.free(e,[n])},{icon:"merge",words:t("ادمجها في بطاقة أخرى…"),act:()=>Yi.merge(e,[n])},ec(r,n)&&{icon:"split",words:t("افصل البطاقات المدموجة…"),act:()=>Xi(e,i)},{icon:"edit",words:t("غيّر الكلمات…"),act:()=>Qi(e,i)},(null==(l=null==(s=r.get("stage",i.stage))?void 0:s.settings)?void 0:l.under)&&Zi(e,i),null,...nc(e,n),...Ei(e.context,n),Ni(e.context,"card",n),"shown"===i.shown&&Ri(e.context,n),null,...tc(e,i)].filter(t=>!1!==t&&void 0!==t&&""!==t)}const Zi=({context:e},n)=>({icon:"tree",words:n.root?t("ليس سببًا جذريًا"):t("هذا سبب جذري"),act:()=>e.act(((e,n)=>dn(t(n?"وُسمت سببًا جذريًا":"لم تعد سببًا جذريًا"),un("edit_card",{card:e.id,root:n},["edit_card",{card:e.id,root:!n}])))(n,!n.root))});function tc(e,n){const{id:a}=n;return["shown"!==n.shown&&{icon:"show",words:"held"===n.shown?t("اسمح بها"):t("اعرضها من جديد"),act:()=>Yi.show(e,[a])},"hidden"!==n.shown&&{icon:"hide",words:t("أخفِها عن الجميع"),danger:!0,act:()=>Yi.hide(e,[a])}].filter(Boolean)}const ec=(t,e)=>t.all("card").some(t=>t.merged_into===e);function nc(e,n){return e.context.store.get("leverage",n)?[{icon:"link",words:t("أي العوائق تحرّك؟…"),act:()=>Li(e.context,n,Si)},{icon:"leverage",words:t("لم تعد موضع تأثير"),act:()=>e.context.act(yi(n,!1))}]:[{icon:"leverage",words:t("اجعلها موضع تأثير"),act:()=>e.context.act(yi(n,!0))}]}const ac=(t,e)=>s`<span class="console-sign">${l(t)}<span dir="auto">${e}</span></span>`;function oc({store:e,card:n}){var a;const{settings:o={}}=null!=(a=e.get("stage",n.stage))?a:{},l=n.parent&&T(e,n.parent);return s`${Number.isInteger(n.year)&&ac("calendar",n.year)}
  ${n.importance&&ac("flag",ut(gt(o.importance),n.importance))}
  ${n.attitude&&ac("mark",ut(ht(),n.attitude))} ${n.root&&ac("tree",t("السبب الجذري"))}
  ${n.behaviour&&ac("refresh",n.behaviour)}
  ${n.priority&&ac("national",ft(e,"priorities",n.priority))}
  ${n.area&&ac("globe",ft(e,"areas",n.area))} ${l&&ac("tree",`${t("تحت:")} ${l}`)}`}function sc({store:e,found:n,menu:a}){return n.length?s`<details class="disclosure">
    <summary>${c(["لا تعليقات","تعليق واحد","تعليقان","{n} تعليقات","{n} تعليقًا","{n} تعليق"],"{n} comments",n.length)}</summary>
    <ul>
      ${[...n].sort((t,e)=>t.at-e.at).map(n=>{var o;return s`<li key=${n.id} class="console-member" data-shown=${n.shown}>
              <span class="card-text" dir="auto">${p(n)}</span>
              <${N} plain group=${e.get("group",null!=(o=n.group)?o:"")} />
              <${Ta} label=${t("المزيد لهذا التعليق")} items=${()=>a(n)} />
            </li>`})}
    </ul>
  </details>`:null}function lc({id:e,wall:n,merged:a,comments:o}){var l,r,i;const{store:c}=n.context,u=c.get("card",e);if(!u)return null;const d=c.get("leverage",e),$=n.picking.has(e),p=["card","console-card","shown"===u.shown?"":"hidden",d?"leverage":"",$?"picked":""];return s`<li
    class=${p.filter(Boolean).join(" ")}
    data-category=${null!=(l=u.category)?l:"unsorted"}
    data-shown=${u.shown}
    data-card=${e}
    data-draggable
    data-drop=${`card:${e}`}
  >
    <${rc} ...${{card:u,wall:n,picked:$}} />
    <div class="card-foot">
      <${N} plain group=${c.get("group",null!=(r=u.group)?r:"")} />
      ${u.by&&s`<span dir="auto">${null==(i=c.get("person",u.by))?void 0:i.name}</span>`}
      <${oc} store=${c} card=${u} /><${dc} ...${{card:u,merged:a,leverage:d,also:pt(c,e)}} />
    </div>
    <${sc} store=${c} found=${o} menu=${e=>((e,n)=>[{icon:"edit",words:t("غيّر الكلمات…"),act:()=>Qi(e,n)},...tc(e,n)].filter(Boolean))(n,e)} />
  </li>`}const rc=({card:e,wall:n,picked:a})=>s`<div class="console-card-top">
    <span
      class="console-grip"
      aria-hidden="true"
      title=${t("اسحب")}
      ...${Da({what:`card:${e.id}`,drop:t=>n.drop(cc(n,e.id))(t)})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><${uc} ...${{wall:n,picked:a}} id=${e.id} /> <span class="card-text" dir="auto">${p(e)}</span></label
    >
    <${Ta} label=${t("المزيد عن هذه البطاقة")} face=${ic()} tab=${-1} items=${()=>Gi(n,e.id)} />
  </div>`,ic=()=>s`<i class="console-dots"></i>`,cc=({picking:t},e)=>t.ids.peek().has(e)?[...t.ids.peek()]:[e];function uc({wall:t,id:n,picked:a}){const o=e(!1);return s`<input
    type="checkbox"
    tabindex="-1"
    checked=${a}
    onClick=${t=>o.current=t.shiftKey}
    onChange=${()=>t.picking.pick(n,o.current)}
  />`}const dc=({card:e,merged:n,leverage:a,also:o})=>s`${o&&s`<span class="console-sign">${l("hand")}<span dir="auto">${o}</span></span>`}
  ${e.recorded&&s`<span class="console-sign">${l("recorder")}${(({table:e})=>e?t("دُوّنت باسم الطاولة {n}",{n:mt(e)}):t("بيد المدوّن"))(e)}</span>`}
  ${n>0&&s`<span class="console-sign">${l("merge")}${c(["‎+{n} مدموجة","‎+{n} مدموجة","‎+{n} مدموجة","‎+{n} مدموجة","‎+{n} مدموجة","‎+{n} مدموجة"],"+{n} merged",n)}</span>`}
  ${"hidden"===e.shown&&s`<span class="chip" data-tone="error">${l("hide")}${t("المخفية")}</span>`}
  ${"returned"===e.shown&&s`<${$c} why=${e.why} />`}
  ${"held"===e.shown&&s`<span class="chip" data-tone="warn">${l("clock")}${t("بانتظار السماح")}</span>`}
  ${a&&s`<span class="chip solid" data-tone="leverage">${l("leverage")}${t("موضع التأثير")}</span>`}`,$c=({why:e})=>s`<span class="chip" data-tone="warn"
    >${l("undo")}<span dir="auto">${e?t("أُعيدت: {why}",{why:e}):t("أُعيدت")}</span></span
  >`;function pc({id:e,wall:n,cards:a}){var o;const r=n.context.store.get("cluster",e),i=n.context.store.get("leverage",e);return r?s`<section
    class=${i?"card cluster leverage":"card cluster"}
    data-drop=${`cluster:${e}`}
    data-category=${null!=(o=r.lane)?o:"unsorted"}
    aria-label=${r.title}
  >
    <div class="console-card-top">
      <h4 class="card-title" dir="auto">${r.title} <span class="count">${a.length}</span></h4>
      <${Ta} label=${t("المزيد عن {title}",{title:r.title})} items=${()=>function(e,n){const a=e.context.store.get("cluster",n);return[{icon:"edit",words:t("غيّر الاسم…"),act:()=>Qi(e,a)},...nc(e,n),...Ei(e.context,n),Ni(e.context,"cluster",n),Ri(e.context,n),null,{icon:"split",words:t("فك الحزمة"),danger:!0,act:()=>async function({context:e},n){const a=e.store.all("card").filter(t=>t.cluster===n.id),o=e.store.all("rating").some(t=>t.on===n.id),s={title:t("هل تفك هذه الحزمة؟"),yes:t("فك الحزمة"),danger:!0,text:t("قيّمتها مجموعات. تضيع تقييماتها؛ وتبقى بطاقاتها على الحائط.")};o&&!await e.confirm(s)||e.act(function(e,n,a){const{id:o,stage:s,title:l,lane:r}=e,i=["add_cluster",{cluster:o,stage:s,title:l,lane:r,cards:n.map(t=>t.id)}],c=a.map(({from:t,to:e,type:n})=>["link",{from:t,to:e,type:n}]);return dn(t("فُكت الحزمة: {title}",{title:l}),un("remove_cluster",{cluster:o},i,...c))}(n,a,e.store.all("link").filter(t=>t.from===n.id||t.to===n.id)))}(e,a)}]}(n,e)} />
    </div>
    ${i&&s`<span class="chip solid" data-tone="leverage">${l("leverage")}${t("موضع التأثير")}</span>`}
    <ul class="console-members">
      ${a.map(t=>s`<${mc} key=${t.id} ...${{card:t,wall:n}} />`)}
    </ul>
  </section>`:null}function mc({card:e,wall:n}){const{id:a}=e;return s`<li class="console-member" data-draggable data-card=${a} data-shown=${e.shown}>
    <span
      class="console-grip"
      aria-hidden="true"
      title=${t("اسحب")}
      ...${Da({what:`card:${a}`,drop:t=>n.drop(cc(n,a))(t)})}
      ><i></i
    ></span>
    <label class="console-pick"
      ><${uc} ...${{wall:n,id:a}} picked=${n.picking.has(a)} /> <span dir="auto">${p(e)}</span></label
    >
    ${"shown"!==e.shown&&s`<span class="console-sign" title=${t("المخفية")}>${l("hide")}<span class="visually-hidden">${t("المخفية")}</span></span>`}
    <${Ta} label=${t("المزيد عن هذه البطاقة")} face=${ic()} tab=${-1} items=${()=>Gi(n,a)} />
  </li>`}const gc=()=>[...document.querySelectorAll("[data-card]")].map(t=>t.dataset.card);function hc(t){const e={finger:!1,timer:0,id:null,x:0,y:0,held:!1},n=()=>(clearTimeout(e.timer),e.timer=0);return{onPointerDown:n=>function(t,e,n){clearTimeout(e.timer);const a=fc(t);Object.assign(e,{finger:"touch"===t.pointerType,id:a,held:!1,x:t.clientX,y:t.clientY}),e.finger&&a&&t.isPrimary&&(e.timer=setTimeout(()=>{e.held=!0,n.ids.peek().has(a)||n.pick(a)},450))}(n,e,t),onPointerMove:({clientX:t,clientY:a})=>Math.hypot(t-e.x,a-e.y)>8&&n(),onPointerUp:n,onPointerCancel:n,onContextMenu:t=>e.finger&&fc(t)&&t.preventDefault(),onClickCapture:n=>function(t,e,n){if(!e.finger||!e.id)return;const a=n.ids.peek().size>0&&!t.target.closest(".console-pick");(e.held||a)&&(t.preventDefault(),t.stopPropagation(),e.held||n.pick(e.id),e.held=!1)}(n,e,t)}}const fc=({target:t})=>{var e;return t.closest("button, select, a, details, .console-grip, .menu")||null==(e=t.closest("[data-card]"))?void 0:e.dataset.card};function bc(t){var e;const n=new Map;for(const a of t)a.merged_into&&n.set(a.merged_into,[...null!=(e=n.get(a.merged_into))?e:[],a]);return n}const vc=t=>({onPointerDown:e=>function(t,e){if(0!==t.button||"touch"===t.pointerType||t.target.closest("[data-card], .cluster > .console-card-top, button, input, select, a, label, .console-selection"))return;const n={x:t.clientX,y:t.clientY,board:t.currentTarget,frame:null},a=t.shiftKey||t.ctrlKey||t.metaKey?[...e.ids.peek()]:[],o=t=>function(t,{clientX:e,clientY:n},a){if(!t.frame&&Math.hypot(e-t.x,n-t.y)<6)return;null!=t.frame||(t.frame=function(t){t.cards=[...t.board.querySelectorAll("[data-card]")].map(t=>({id:t.dataset.card,box:t.getBoundingClientRect()}));const e=document.createElement("div");return e.className="console-rubber-band",document.body.append(e),e}(t));const[o,s]=[Math.min(t.x,e),Math.min(t.y,n)],[l,r]=[Math.max(t.x,e),Math.max(t.y,n)];Object.assign(t.frame.style,{left:`${o}px`,top:`${s}px`,width:l-o+"px",height:r-s+"px"}),a(t.cards.filter(({box:t})=>wc(t,{left:o,top:s,right:l,bottom:r})).map(({id:t})=>t))}(n,t,t=>e.set([...a,...t])),s=()=>{var t;window.removeEventListener("pointermove",o);for(const t of["pointerup","pointercancel"])window.removeEventListener(t,s);null==(t=n.frame)||t.remove(),n.frame||a.length||e.clear()};window.addEventListener("pointermove",o);for(const t of["pointerup","pointercancel"])window.addEventListener(t,s);t.preventDefault()}(e,t)}),wc=(t,e)=>t.left<e.right&&t.right>e.left&&t.top<e.bottom&&t.bottom>e.top;function yc({wall:e,cards:n,shown:o}){var r;const i=new Set(n.map(t=>t.id)),u=[...e.picking.ids.value].filter(t=>i.has(t));if(a(()=>function(t,e){const n=()=>[...t.picking.ids.peek()],a=({detail:a})=>{"none"===a?t.clear():"all"===a?t.picking.set(e.map(t=>t.id)):n().length&&Yi[a](t,n())};return window.addEventListener("selection",a),()=>window.removeEventListener("selection",a)}(e,o),[e,o]),!u.length)return null;const d=n.filter(t=>e.picking.ids.value.has(t.id)),$=null!=(r=e.context.store.get("stage",e.stage).lanes)?r:[],p=(t,n,a,o=!0)=>o&&s`<button class="button small" onClick=${()=>Yi[n](e,u)}>${l(t)}${a}</button>`;return s`<div class="toolbar console-selection" role="region" aria-label=${t("البطاقات المختارة")}>
    <b aria-live="polite">${c(["لم يُختر شيء","اختيرت واحدة","اختيرت اثنتان","اختيرت {n}","اختيرت {n}","اختيرت {n}"],"{n} selected",u.length)}</b>
    ${p("cluster","cluster",t("حزمة…"))} ${p("merge","merge",t("دمج…"),u.length>1)}
    ${p("move","lane",t("انقل إلى…"),$.length>1)}
    ${p("split","free",t("إزالة"),d.some(t=>t.cluster))}
    ${p("show","show",t("عرض"),d.some(t=>"shown"!==t.shown))}
    ${p("hide","hide",t("إخفاء"),d.some(t=>"hidden"!==t.shown))}
    <button class="button small quiet toolbar-end" onClick=${e.clear}>${t("ألغِ الاختيار")}</button>
  </div>`}const kc={key:"2",icon:"edit",words:()=>t("اللوح")},xc=[{key:"a",words:()=>t("اختر كل البطاقات المعروضة"),act:()=>_c("all")},{key:"c",words:()=>t("اجمع البطاقات المختارة في حزمة"),act:()=>_c("cluster")},{key:"g",words:()=>t("ادمج البطاقات المختارة"),act:()=>_c("merge")},{key:"m",words:()=>t("انقل البطاقات المختارة إلى عمود آخر"),act:()=>_c("lane")},{key:"h",words:()=>t("أخفِ البطاقات المختارة"),act:()=>_c("hide")},{key:"d",words:()=>t("التبديل بين بطاقات مكثّفة ومريحة"),act:Mr},{key:"escape",act:()=>_c("none")}],_c=t=>window.dispatchEvent(new CustomEvent("selection",{detail:t}));function Cc(t){const[e,n]=[hc(t),vc(t)];return{...e,onPointerDown:t=>(e.onPointerDown(t),n.onPointerDown(t))}}function Sc({wall:n,stage:a,shown:o,merged:l,comments:r,all:i}){var c,u;const $=(null==(c=a.lanes)?void 0:c.length)?a.lanes:[{id:"",title:d(n.context.store).find(t=>t.id===a.id).title}],p=n.context.store.all("cluster").filter(t=>t.stage===a.id),m=t=>$.some(e=>e.id===t.lane)?t.lane:$.at(-1).id,g=Oc(o,t=>{var e;return null!=(e=t.cluster)?e:""}),h=Oc(null!=(u=g.get(""))?u:[],m),f=Oc(p.filter(t=>i||g.has(t.id)),m),b=wi(Math.max(...[...h.values()].map(({length:t})=>t),0)),v=function(t,n){const a=e(null),o=e({box:null,stop:null,list:null,index:0,inside:!1});return w(()=>hi(a.current,o.current)),{ref:a,onKeyDown:e=>function(t,e,n,a){const o=t.target.closest(".console-pick > input");if(!o||t.altKey)return;if((t.ctrlKey||t.metaKey)&&"a"===t.key.toLowerCase())return t.preventDefault(),function(t,e,n,a){const o=[...e.querySelectorAll(".lane")].indexOf(t.closest(".lane"));n.set([...n.ids.peek(),...a(o)])}(o,e,n,a);if(t.ctrlKey||t.metaKey)return;if("Enter"===t.key)return t.preventDefault(),o.closest("[data-card]").querySelector(".console-menu > button").click();const s=function(t,e,n){if(t in di){const n=gi(e.closest(".lane")),a=n.indexOf(e)+di[t];return n[Math.max(0,Math.min(n.length-1,a))]}if(!(t in $i))return;const a=$i[t]*("rtl"===getComputedStyle(n).direction?-1:1),o=[...n.querySelectorAll(".lane")].filter(t=>gi(t).length),s=o[o.indexOf(e.closest(".lane"))+a];return s?function(t,e){const{top:n}=e.getBoundingClientRect(),a=t=>Math.abs(t.getBoundingClientRect().top-n);return t.reduce((t,e)=>a(e)<a(t)?e:t)}(gi(s),e):null}(t.key,o,e);void 0!==s&&(t.preventDefault(),s&&(t.shiftKey&&function(t,e,n){const a=[e,n].map(t=>t.closest("[data-card]").dataset.card);t.set([...t.ids.peek(),...a])}(n,o,s),s.focus()))}(e,a.current,t,n),onFocusIn:t=>function(t,e,n){n.inside=!0;const a=t.target.closest("[data-card]");if(!a)return;const[o,s]=[a.querySelector(pi),a.parentElement];Object.assign(n,{box:o,list:s,index:[...s.children].indexOf(a)}),hi(e,n)}(t,a.current,o.current),onFocusOut:t=>t.relatedTarget&&(o.current.inside=a.current.contains(t.relatedTarget))}}(n.picking,t=>{var e,n;const{id:a}=$[t];return[...(null!=(e=f.get(a))?e:jc).flatMap(t=>{var e;return null!=(e=g.get(t.id))?e:jc}),...null!=(n=h.get(a))?n:jc].map(t=>t.id)});return s`<div
    class="board console-lanes"
    role="group"
    aria-label=${t("اللوح")}
    tabindex="-1"
    data-focus-home
    style=${{"--lanes":$.length}}
    ...${v}
    ...${n.pointers}
  >
    ${$.map(t=>{var e,a;const o={clusters:null!=(e=f.get(t.id))?e:jc,cards:null!=(a=h.get(t.id))?a:jc};return s`<${qc} key=${t.id} ...${{wall:n,lane:t,merged:l,comments:r,members:g,drawn:b,...o}} />`})}
  </div>`}const jc=[];function Oc(t,e){const n=new Map;for(const a of t)n.has(e(a))||n.set(e(a),[]),n.get(e(a)).push(a);return n}function qc({wall:t,lane:e,clusters:n,members:a,cards:o,merged:r,comments:i,drawn:c}){const u=n.reduce((t,{id:e})=>{var n;return t+(null!=(n=a.get(e))?n:jc).length},o.length);return s`<section
    class="lane"
    data-category=${e.id||void 0}
    data-drop=${e.id?`lane:${e.id}`:void 0}
    aria-label=${e.title}
  >
    <h3 class="lane-head">
      ${l(Mc.has(e.id)?e.id:"mark")}<span dir="auto">${e.title}</span
      ><span class="count">${u}</span>
    </h3>
    ${n.map(e=>{var n;return s`<${pc} key=${e.id} id=${e.id} wall=${t} cards=${null!=(n=a.get(e.id))?n:jc} />`})}
    <ul class="cards console-cards">
      ${o.slice(0,c).map(({id:e})=>{var n,a,o;const l={merged:null!=(a=null==(n=r.get(e))?void 0:n.length)?a:0,comments:null!=(o=i.get(e))?o:jc};return s`<${lc} key=${e} ...${{id:e,wall:t,...l}} />`})}
    </ul>
  </section>`}const Mc=new Set(["governance","structural","economic_social","unsorted"]),Ec=({wanted:e})=>s`<div class="empty" role="status">
    ${l("search")}
    <h3>${t("لا بطاقات مطابقة")}</h3>
    <button class="button" onClick=${()=>e.value={..._r,sort:e.peek().sort}}>
      ${t("امسح البحث")}
    </button>
  </div>`,Lc=({stage:e})=>s`<div class="empty">
    ${l("edit")}
    <h3>${t("لا بطاقات بعد")}</h3>
    <p>
      ${"open"===e.status?t("تظهر هنا عندما يكتبها الناس."):t("تظهر هنا عندما تُفتح هذه المرحلة.")}
    </p>
  </div>`;var Ic=Object.freeze({__proto__:null,Panel:function({context:t,stage:e}){const n=function(t){const e=i(R(()=>function(t){var e;try{const n={..._r,...JSON.parse(null!=(e=sessionStorage.getItem(t))?e:"{}")};return Object.hasOwn(xr,n.show)?n:_r}catch{return _r}}(t),[t]));return a(()=>function(t,e){try{sessionStorage.setItem(t,JSON.stringify(e))}catch{}}(t,e.value),[t,e.value]),e}(`wsr-board/${t.code}/${e.id}`),o=R(()=>function(t,e){const{store:n}=t,a=function(t=gc){const e=b(new Set),n=new Map;let a=null;function o(t){return n.has(t)||n.set(t,b(e.peek().has(t))),n.get(t)}function s(t){const[n,a]=[e.peek(),new Set(t)];O(()=>{for(const t of new Set([...n,...a]))o(t).value=a.has(t);e.value=a})}return{ids:e,has:t=>o(t).value,pick:function(n,o=!1){const l=o&&a?function(t,e,n){const[a,o]=[t.indexOf(e),t.indexOf(n)].sort((t,e)=>t-e);return a<0?[]:t.slice(a,o+1)}(t(),a,n):[],r=new Set(e.peek());l.length?l.forEach(t=>r.add(t)):r.delete(n)||r.add(n),l.length||(a=n),s(r)},set:s,clear:()=>s([])}}(),o=b(new Map),s={context:t,stage:e,picking:a,clear:a.clear,pointers:Cc(a)};return s.facts={support:t=>n.has("support",t)?n.get("support",t).total:0,name:t=>{var e;return t&&(null==(e=n.get("person",t))?void 0:e.name)||""},group:t=>{var e;return t&&(null==(e=n.get("group",t))?void 0:e.name)||""},alike:t=>{var e;return null!=(e=o.value.get(t))?e:1/0}},s.compare=async()=>o.value=await async function(t,e){const{groups:n=[]}=await Rr(t,e);return new Map(n.flatMap(({cards:t},e)=>t.map(t=>[t,e])))}(t,e),s.drop=t=>e=>function(t,e,n){const[a,o]=[null==n?void 0:n.slice(0,n.indexOf(":")),null==n?void 0:n.slice(n.indexOf(":")+1)],s=Wi(t,e),{store:l}=t.context;if("lane"===a)return function(t,e,n){const[a,o]=[Jr(e,null),Vr(e,n)];Hi(t,{said:o.steps.length?o.said:a.said,steps:[...a.steps,...o.steps]})}(t,s,l.get("stage",t.stage).lanes.find(t=>t.id===o));if("cluster"===a)return Hi(t,Jr(s,l.get("cluster",o)));const r="card"===a&&!e.includes(o)&&l.get("card",o);return r?Fi(t,[...s,r]):void 0}(s,t,e),s}(t,e.id),[e.id]);w(()=>{"alike"===n.value.sort&&o.compare()},[n.value.sort,e.id]);const l=t.store.all("card").filter(t=>t.stage===e.id&&!t.comment),{counts:r,shown:c}=function(t,e,n){const a=t.filter(t=>!t.merged_into&&function(t,e,n){var a;if(e.group&&(null!=(a=t.group)?a:"none")!==e.group)return!1;if(e.table&&t.table!==e.table)return!1;if(e.lane&&t.lane!==e.lane)return!1;if(e.language&&vr(t)!==e.language)return!1;if(!e.words.trim())return!0;const o=[t.text,n.name(t.by),n.group(t.group)].filter(Boolean).join("\n").toLocaleLowerCase();return e.words.toLocaleLowerCase().split(/\s+/).every(t=>o.includes(t))}(t,e,n));return{counts:Object.fromEntries(Object.entries(xr).map(([t,e])=>[t,a.filter(t=>e(t,n)).length])),shown:jr(a.filter(t=>xr[e.show](t,n)),e.sort,n)}}(l,n.value,o.facts),u=(({sort:t,...e})=>Object.entries(e).some(([t,e])=>e!==_r[t]))(n.value);return s`<div class="console-board" data-density=${qr.value}>
    <${ai} ...${{wall:o,context:t,stage:e,cards:l,wanted:n,counts:r}} /><${Nr} context=${t} stage=${e} />
    ${l.length?u&&!c.length?s`<${Ec} wanted=${n} />`:s`<${Sc}
              ...${{wall:o,stage:e,shown:c,merged:bc(l),comments:(d=t.store,Oc(d.all("card").filter(({comment:t})=>t),({parent:t})=>t)),all:!u}}
            />`:s`<${Lc} stage=${e} />`}
    <${yc} ...${{wall:o,cards:l,shown:c}} />
  </div>`;var d},heard:(t,e)=>{var n;return"anonymous"===(null==(n=t.settings)?void 0:n.naming)?null:new Set(e.all("card").filter(e=>e.stage===t.id).map(t=>t.group))},keys:xc,leftOpen:function(t){const e=t.all("card").filter(t=>"held"===t.shown);return d(t).map(n=>{var a,o;return{stage:n,alone:null!=(o=null==(a=t.get("writing",n.id))?void 0:a.cards)?o:0,many:e.filter(t=>t.stage===n.id).length}}).filter(({many:t,alone:e})=>t||e).flatMap(({stage:t,many:e,alone:n})=>[...e?[{stage:t.id,words:c(["لا بطاقات للموافقة","بطاقة واحدة للموافقة","بطاقتان للموافقة","{n} بطاقات للموافقة","{n} بطاقة للموافقة","{n} بطاقة للموافقة"],"{n} cards to approve",e)}]:[],...n?[{stage:t.id,words:c(["لا بطاقات للكشف","بطاقة واحدة للكشف","بطاقتان للكشف","{n} بطاقات للكشف","{n} بطاقة للكشف","{n} بطاقة للكشف"],"{n} cards to reveal",n)}]:[]])},tab:kc});const Pc=({group:e})=>{var n,a;return s`<span class="console-group" data-colour=${null==e?void 0:e.colour}>
    <span class="badge">${l(null!=(n=null==e?void 0:e.icon)?n:"person")}</span
    ><span dir="auto">${null!=(a=null==e?void 0:e.name)?a:t("لا مجموعة")}</span></span
  >`};function Dc({context:e,items:n,groups:a,cells:o}){const{store:l}=e,r=n.map(({id:t})=>t),i=Vt(o,r,Ft(l,n));return i.length?s`<section class="stack-tight" aria-label=${t("الاستنتاجات")}>
    <h3 class="section-head">${c(["لا استنتاجات","استنتاج واحد","استنتاجان","{n} استنتاجات","{n} استنتاجًا","{n} استنتاج"],"{n} findings",i.length)}</h3>
    <${Jt} findings=${i} groups=${a} titleOf=${t=>T(l,t)} link=${({on:n})=>s`<button class="button small quiet" onClick=${()=>function(e,n){const a=e.store.all("card").filter(({cluster:t})=>t===n);e.ask(o=>s`<${Ye} title=${t("ما قُيِّم")} close=${o}>
        <div class="stack">
          <p dir="auto"><b>${T(e.store,n)}</b></p>
          ${a.length>0&&s`<ul class="finding-inside">
              ${a.map(({id:t,text:e})=>s`<li key=${t} dir="auto">${e}</li>`)}
            </ul>`}
          <div class="dialog-foot"><button class="button primary" onClick=${o}>${t("تمّ")}</button></div>
        </div>
      <//>`)}(e,n)}>${t("عرض النص")}</button>`} />
  </section>`:null}const Bc=[0,1,2,3,4,5];function Ac(e,n,a){e.ask(o=>s`<${Ye} wide title=${t("قيّم عن مجموعة")} close=${o}>
        <div class="stack">
          <p><${Pc} group=${a} /></p>
          <p class="soft">${t("0 = لا شيء، 5 = كل ما يلزم. يُحسب الصف بعد اختيار الرقمين.")}</p>
          <div class="scroller" tabindex="0">
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">${t("ما يُقيَّم")}</th>
                  <th scope="col">${t("النفوذ")}</th>
                  <th scope="col">${t("الموارد")}</th>
                </tr>
              </thead>
              <tbody>
                ${Kt(e.store,n).map(t=>s`<${Nc} key=${t.id} ...${{context:e,stage:n,group:a,barrier:t}} />`)}
              </tbody>
            </table>
          </div>
          <div class="dialog-foot"><button class="button primary" onClick=${o}>${t("تمّ")}</button></div>
        </div>
      <//>`)}function Nc({context:e,stage:n,group:a,barrier:l}){var r;const i=Tc(e.store.all("rating"),n,a,l),c=null!=(r=l.title)?r:p(l),u=function(t,e){const n=o(t,null);return w(()=>{const t=()=>Rc(n.peek())&&(n.value=null);return t(),()=>{t()}},[e]),n}(e.draft(`rate/${n.id}/${a.id}/${l.id}`),i),d=null!=i?i:u.value,$=(o,r)=>s`<td>
      <select aria-label=${`${r}: ${c}`} onChange=${(o=>s=>{const r={...d,[o]:Number(s.target.value)};i||(u.value=r),Rc(r)&&e.act(function(e,n,a,o,s){const l={stage:e.id,on:a.id,group:n.id},r=s?{power:s.power,resources:s.resources}:{power:null,resources:null};return dn(t("قُيّم عن {group}",{group:n.name}),un("rate",{...l,power:o.power,resources:o.resources},["rate",{...l,...r}]))}(n,a,l,r,i))})(o)}>
        <option value="" disabled=${null!=(null==d?void 0:d[o])} selected=${null==(null==d?void 0:d[o])}>–</option>
        ${Bc.map(t=>s`<option value=${t} selected=${(null==d?void 0:d[o])===t}>${t}</option>`)}
      </select>
    </td>`;return s`<tr>
    <th scope="row" dir="auto">${c}</th>
    ${$("power",t("النفوذ"))}${$("resources",t("الموارد"))}
  </tr>`}const Rc=t=>null!=(null==t?void 0:t.power)&&null!=(null==t?void 0:t.resources),Tc=(t,e,n,{id:a})=>{var o;return(null==(o=e.settings)?void 0:o.members)?void 0:t.find(t=>t.stage===e.id&&t.on===a&&t.group===n.id&&t.rater===n.id)};function zc(t,e,n){var a;const o=new Set(n.map(t=>t.id)),s=new Map;for(const{stage:n,on:l,group:r,rater:i}of e)n===t&&i===r&&o.has(l)&&s.set(r,(null!=(a=s.get(r))?a:new Set).add(l));return new Map([...s].map(([t,e])=>[t,e.size]))}function Uc(t,e,n){const a=Kt(t,e),o=zc(e.id,t.all("rating"),a);return n.filter(t=>{var e;return(null!=(e=o.get(t.id))?e:0)<a.length})}const[Vc,Fc]=[12,40];function Jc(e,n,a,o){if(!o.length)return[];const s=a.length-o.length,l={words:c(["قيّم الحزم فقط","قيّم الحزمة الواحدة فقط","قيّم الحزمتين فقط","قيّم {n} حزم فقط","قيّم {n} حزمة فقط","قيّم {n} حزمة فقط"],"Rate {n} clusters only",s),act:async()=>(await e.act(Kc(n))).ok};return[...s?[l]:[],{words:t("جمّع في حزم أولًا"),act:()=>{e.looking.value=o[0].stage}}]}const Kc=({id:e})=>dn(t("تُقيَّم الحزم فقط"),un("edit_stage",{stage:e,settings:{clusters:!0}},["edit_stage",{stage:e,settings:{clusters:!1}}])),Xc={key:"3",icon:"power",words:()=>t("النفوذ")};function Qc({stage:e,barriers:n,groups:a,cells:o}){var l;const r=i(!1),c=[...o.values()].some(t=>t.others),u=c&&r.value,d=a.length>6;return s`${c&&s`<${Wc} seen=${r} />`}
    <div class="scroller" tabindex="0" role="region" aria-label=${t("خريطة الألوان")}>
      ${nt({barriers:n,groups:a,cells:o,compact:d,others:u})}
    </div>
    ${d&&Tt(a)} ${at({split:Boolean(null==(l=e.settings)?void 0:l.members),others:u})}`}const Wc=({seen:e})=>s`<div class="toolbar" role="group" aria-label=${t("خريطة الألوان")}>
    ${[[!1,t("كما ترى المجموعات نفسها")],[!0,t("كما يراها الآخرون")]].map(([t,n])=>s`<button
          key=${n}
          class="button small"
          aria-pressed=${e.value===t}
          onClick=${()=>e.value=t}
        >
          ${n}
        </button>`)}
  </div>`,Hc=()=>s`<div class="empty">
    ${l("power")}
    <h3>${t("لا شيء للتقييم بعد")}</h3>
    <p>
      ${t("تأتي العوائق من مرحلة العوائق: حزمها، والبطاقات التي ليست في أي حزمة. أما مواضع التأثير فتُقيَّم بعد تحديدها.")}
    </p>
  </div>`;function Yc({context:e,stage:n,groups:a,items:o,rated:l}){const r=new Set(x(e.store.all("person")).map(t=>t.group)),i=a.filter(t=>l.get(t.id)===o.length).length;return s`<details class="disclosure" open=${i<a.length}>
    <summary>
      ${c(["{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء","{n} من {all} مجموعات قيّمت كل شيء"],"{n} of {all} groups have rated everything",i,{all:a.length})}
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
        >${t("{n} من {all}",{n:null!=(c=l.get(a.id))?c:0,all:o.length})}</span
      >
      ${!r.has(a.id)&&s`<span class="chip plain">${t("لا أحد هنا")}</span>`}
      <button class="button small" onClick=${()=>Ac(e,n,a)}>
        ${t("قيّم عنهم…")}
      </button>
    </li>`})}
    </ul>
  </details>`}var Gc=Object.freeze({__proto__:null,Panel:function({context:e,stage:n}){var a;const{store:o}=e,l=Kt(o,n),r=k(o);if(!l.length)return s`<${Hc} />`;const i=o.all("rating"),c=et(i,n.id),u=l.map(t=>{var e;return{id:t.id,title:null!=(e=t.title)?e:p(t),category:t.lane}});return s`<div class="stack">
    <${Yc} ...${{context:e,stage:n,groups:r,items:l,rated:zc(n.id,i,l)}} />
    <${Qc} ...${{stage:n,barriers:u,groups:r,cells:c}} />
    <${Dc} ...${{context:e,items:l,groups:r,cells:c}} />
    ${(null==(a=n.settings)?void 0:a.members)&&s`<p class="soft">
        ${t("يظهر متوسط المجموعة بعد أن يقيّم خمسة من أعضائها. وإذا قيّم عدد أقل عند إغلاق هذه المرحلة، تُحذف تقييماتهم.")}
      </p>`}
  </div>`},heard:(t,e)=>{var n;return(null==(n=t.settings)?void 0:n.members)?null:new Set(e.all("rating").filter(e=>e.stage===t.id).map(t=>{var e;return null!=(e=t.rater)?e:t.group}))},holds:function(t,e){const n=e.all("rating").filter(e=>e.stage===t.id).length;return n?[c(["{n} تقييم","تقييم واحد","تقييمان","{n} تقييمات","{n} تقييمًا","{n} تقييم"],"{n} ratings",n)]:[]},leftOpen:function(t){const e=new Set(x(t.all("person")).map(t=>t.group)),n=k(t).filter(t=>e.has(t.id));return d(t).filter(t=>{var e;return"ratings"===t.activity&&t.opened_at&&!(null==(e=t.settings)?void 0:e.members)}).map(e=>({stage:e,left:Uc(t,e,n)})).filter(({left:t})=>t.length).map(({stage:t,left:e})=>({stage:t.id,words:c(["قيّمت كل المجموعات كل شيء","مجموعة واحدة لم تقيّم كل شيء","مجموعتان لم تقيّما كل شيء","{n} مجموعات لم تقيّم كل شيء","{n} مجموعة لم تقيّم كل شيء","{n} مجموعة لم تقيّم كل شيء"],"{n} groups haven’t rated everything",e.length)}))},opening:function(e,n){const a=Kt(e.store,n),o=n.minutes||Fc,s=Math.max(1,Math.round(o*Vc/Fc));if(a.length<=1.5*s)return null;const l=a.filter(({kind:t})=>"card"===t);return{title:t("للتقييم: {things}",{things:Xt(n,a.length)}),text:[c(["تقيّم المجموعة نحو {about} في هذا الوقت.","تقيّم المجموعة نحو {about} في دقيقة واحدة.","تقيّم المجموعة نحو {about} في دقيقتين.","تقيّم المجموعة نحو {about} في {n} دقائق.","تقيّم المجموعة نحو {about} في {n} دقيقة.","تقيّم المجموعة نحو {about} في {n} دقيقة."],"A group rates about {about} in {n} minutes.",o,{about:s}),l.length>0&&c(["كل البطاقات في حزم.","بطاقة واحدة ليست في أي حزمة.","بطاقتان ليستا في أي حزمة.","{n} بطاقات ليست في أي حزمة.","{n} بطاقة ليست في أي حزمة.","{n} بطاقة ليست في أي حزمة."],"{n} cards are in no cluster.",l.length)].filter(Boolean),ways:Jc(e,n,a,l)}},tab:Xc});const Zc={influence:null,support:null},[tu,eu]=[60,280];const nu=t=>({name:t.get("name").trim(),level:t.get("level"),formal:t.get("formal"),group:t.get("group"),note:t.get("note").trim()}),au=t=>t?{formal:"yes"===t}:{},ou=({formal:t,...e})=>({...Object.fromEntries(Object.entries(e).filter(([,t])=>t)),...au(t)}),su=({formal:t,...e})=>({...e,...t?au(t):{clear:["formal"]}}),lu=({context:e,actor:n})=>{var a,o;return s`<${nn} label=${t("الاسم")} hint=${t("شخص أو هيئة أو منصب.")}
      ><input name="name" required maxlength=${tu} defaultValue=${null!=(a=n.name)?a:""} autofocus dir="auto"
    /><//>
    <${on} label=${t("مستوى التأثير")} name="level" pairs=${bt(e.store)} now=${n.level} />
    <${on}
      label=${t("نوع النفوذ")}
      name="formal"
      pairs=${[["yes",t("رسمي: يأتي مع المنصب")],["no",t("غير رسمي: يصغي الناس إليه")]]}
      now=${{true:"yes",false:"no"}[n.formal]}
    />
    <${on}
      label=${t("المجموعة التي ينتمي إليها أو يمكن أن يمثّلها")}
      name="group"
      pairs=${k(e.store).map(({id:t,name:e})=>[t,e])}
      now=${n.group}
    />
    <${nn} label=${t("ملاحظة")} hint=${t("يراها كل من في الورشة.")}>
      <textarea name="note" rows="2" maxlength=${eu} dir="auto" defaultValue=${null!=(o=n.note)?o:""}></textarea>
    <//>`},ru=100,iu=t=>String(Math.round(10*t)/10).replace("-","−");function cu({context:e,actors:n,standings:a,seek:o,onOpen:l}){return s`<section class="stack-tight">
    <label class="field map-search">
      <b>${t("بحث")}</b>
      <input
        type="search"
        dir="auto"
        value=${o.value}
        onInput=${t=>o.value=t.currentTarget.value}
      />
    </label>
    <div class="scroller" tabindex="0" role="region" aria-label=${t("الفاعلون")}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">${t("من")}</th>
            <th scope="col">${t("المستوى")}</th>
            <th scope="col">${t("تأثير")}</th>
            <th scope="col">${t("التأييد")}</th>
            <th scope="col">${t("المجموعات")}</th>
            <th scope="col"><span class="visually-hidden">${t("تعديل")}</span></th>
          </tr>
        </thead>
        <tbody>
          ${n.slice(0,ru).map(t=>s`<${du} key=${t.id} ...${{context:e,actor:t,said:a.get(t.id),onOpen:l}} />`)}
        </tbody>
      </table>
    </div>
    <${uu} all=${n.length} />
    ${!n.length&&s`<p class="soft">${t("لا فاعل يحمل هذا في اسمه.")}</p>`}
  </section>`}const uu=({all:e})=>e>ru&&s`<p class="soft">${t("يُعرض {n} من {all}. ابحث في الأعلى عن البقية.",{n:ru,all:e})}</p>`,du=({context:e,actor:n,said:a,onOpen:o})=>{var r,i;return s`<tr>
    <th scope="row">
      <span dir="auto">${n.name}</span>${n.note&&s`<small class="soft" dir="auto">${n.note}</small>`}
    </th>
    <td>${ut(bt(e.store),null!=(r=n.level)?r:"")||"–"}</td>
    <td class="number">${a?iu(a.influence):"–"}</td>
    <td class="number">
      <bdi dir="ltr">${a?iu(a.support):"–"}</bdi>
      ${(null==a?void 0:a.apart)&&s`<span class="chip plain" data-tone="warn">${t("المجموعات مختلفة")}</span>`}
    </td>
    <td class="number">${null!=(i=null==a?void 0:a.groups)?i:0}</td>
    <td class="map-row-acts">
      <button
        class="button small quiet icon-only"
        aria-label=${t("تعديل {name}",{name:n.name})}
        onClick=${()=>o(n)}
      >
        ${l("edit")}
      </button>
      <button
        class="button small quiet icon-only"
        aria-label=${t("أزل {name}",{name:n.name})}
        onClick=${()=>e.act((e=>dn(t("حُذف {name}",{name:e.name}),un("remove_actor",{actor:e.id},["remove_actor",{actor:e.id,removed:!1}])))(n))}
      >
        ${l("trash")}
      </button>
    </td>
  </tr>`},$u={ArrowUp:[1,0],ArrowDown:[-1,0],ArrowRight:[0,1],ArrowLeft:[0,-1]},pu=(t,e,n)=>Math.max(e,Math.min(n,Math.round(t))),mu={influence:5,support:0};function gu({context:n,actors:a,all:o,standings:l,onOpen:r}){const c=e(null),u=i(null);return s`<div class="stack-tight">
    <p class="soft">${t("اسحب فاعلًا، أو حدّده واستخدم مفاتيح الأسهم. يحدّد هذا موقعه للقاعة كلها.")}</p>
    ${a.length<o&&s`<p class="soft">
        ${t("يُعرض {n} من {all} بحسب النفوذ",{n:a.length,all:o})}. ${t("ابحث في الأسفل لوضع الآخرين.")}
      </p>`}
    <div class="map-board" dir="ltr" ref=${c} role="group" aria-label=${t("النفوذ والتأييد")}>
      <span class="map-board-axis" data-at="top">${t("نفوذ كبير")}</span>
      <span class="map-board-axis" data-at="bottom">${t("نفوذ قليل")}</span>
      <span class="map-board-axis" data-at="left">${t("ضد")}</span>
      <span class="map-board-axis" data-at="right">${t("مؤيّد")}</span>
      ${a.map((e,a)=>s`<${hu}
            key=${e.id}
            ...${{actor:e,n:a,box:c,held:u,onOpen:r}}
            standing=${l.get(e.id)}
            settle=${a=>((e,a)=>n.act(function(e,n,a){const o=n?{influence:n.influence,support:n.support}:Zc;return dn(t("حُدِّد موقع {name}",{name:e.name}),un("place_actor",{actor:e.id,...a},["place_actor",{actor:e.id,...o}]))}(e,n.store.get("placement",`${e.id}/`),(({influence:t,support:e})=>({influence:pu(t,0,10),support:pu(e,-5,5)}))(a)),{quiet:!1}))(e,a)}
          />`)}
    </div>
  </div>`}function hu({actor:n,n:a,box:o,held:l,standing:r,settle:i,onOpen:c}){var u,d;const $=(null==(u=l.value)?void 0:u.id)===n.id?l.value:null,p=null!=(d=null!=$?$:r)?d:mu,m=e(null),g=t=>({id:n.id,...bu(o.current,t)}),h=r?t("{name}: النفوذ {influence}، التأييد {support}",{name:n.name,...fu(p)}):t("{name}: لم يُحدَّد موقعه بعد",{name:n.name});return s`<button
    class="map-chip"
    data-side=${Qt(r)}
    data-held=${Boolean($)}
    aria-label=${h}
    title=${n.name}
    style=${{"--x":(p.support+5)/10,"--y":1-p.influence/10,"--turn":a%5}}
    onPointerDown=${t=>{t.currentTarget.setPointerCapture(t.pointerId),m.current={x:t.clientX,y:t.clientY,moved:!1}}}
    onPointerMove=${t=>{var e;m.current&&((e=m.current).moved||(e.moved=Math.hypot(t.clientX-m.current.x,t.clientY-m.current.y)>5),m.current.moved&&(l.value=g(t)))}}
    onPointerUp=${t=>{const e=m.current;m.current=null,(null==e?void 0:e.moved)&&i(g(t)),l.value=null}}
    onPointerCancel=${()=>(m.current=null,l.value=null)}
    onKeyDown=${t=>{const e=$u[t.key];e&&(t.preventDefault(),t.stopPropagation(),i({influence:p.influence+e[0],support:p.support+e[1]}))}}
    onClick=${t=>0===t.detail||2===t.detail?c(n):void 0}
  >
    <span dir="auto">${n.name}</span>
  </button>`}const fu=({influence:t,support:e})=>({influence:Math.round(10*t)/10,support:Math.round(10*e)/10});function bu(t,{clientX:e,clientY:n}){const{left:a,top:o,width:s,height:l}=t.getBoundingClientRect();return{support:(e-a)/s*10-5,influence:10*(1-(n-o)/l)}}function vu({context:e,actors:n,ties:a}){const o=new Map(n.map(({id:t,name:e})=>[t,e]));return s`<section class="stack-tight">
    <div class="toolbar">
      <h3 class="section-head">${t("الروابط")}</h3>
      <button class="button small toolbar-end" disabled=${n.length<2} onClick=${()=>function(e,n){const a=n.map(({id:t,name:e})=>[t,e]),o=e.draft("map/tie"),l=n=>e.act(function(e){const n=r();return dn(t("أُضيف الرابط"),un("add_tie",{tie:n,...e},["remove_tie",{tie:n}]))}({from:n.get("from"),to:n.get("to"),type:n.get("type"),strength:Number(n.get("strength")||1),mutual:"on"===n.get("mutual")}),{quiet:!0});e.ask(e=>s`<${Ge} title=${t("إضافة رابط")} yes=${t("إضافة")} ...${{close:e,submit:l,draft:o}}>
        <${on} label=${t("من")} name="from" pairs=${a} />
        <${on} label=${t("إلى")} name="to" pairs=${a} />
        <${on} label=${t("ما الذي ينتقل")} name="type" pairs=${Wt()} />
        <${on}
          label=${t("القوة")}
          name="strength"
          pairs=${[["1",t("ضعيف")],["2",t("متوسط")],["3",t("قوي")]]}
          none=${t("ضعيف")}
        />
        <${an} name="mutual" label=${t("في الاتجاهين")} />
      <//>`)}(e,n)}>
        ${l("link")}${t("إضافة رابط…")}
      </button>
    </div>
    ${a.length>0&&s`<div class="scroller" tabindex="0" role="region" aria-label=${t("الروابط")}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">${t("من")}</th>
              <th scope="col">${t("إلى")}</th>
              <th scope="col">${t("ما الذي ينتقل")}</th>
              <th scope="col">${t("القوة")}</th>
              <th scope="col"><span class="visually-hidden">${t("إزالة")}</span></th>
            </tr>
          </thead>
          <tbody>
            ${a.slice(0,ru).map(t=>s`<${wu} key=${t.id} ...${{context:e,tie:t,names:o}} />`)}
          </tbody>
        </table>
      </div>`}
    <${uu} all=${a.length} />
  </section>`}const wu=({context:e,tie:n,names:a})=>s`<tr>
    <th scope="row" dir="auto">${a.get(n.from)}</th>
    <td dir="auto">${a.get(n.to)}${n.mutual&&s` <span class="chip plain">${t("في الاتجاهين")}</span>`}</td>
    <td>${ut(Wt(),n.type)}</td>
    <td class="number">${n.strength}</td>
    <td>
      <button
        class="button small quiet icon-only"
        aria-label=${t("حذف هذا الرابط")}
        onClick=${()=>e.act(function({id:e,from:n,to:a,type:o,strength:s,mutual:l}){const r=["add_tie",{tie:e,from:n,to:a,type:o,strength:s,mutual:l}];return dn(t("حُذف الرابط"),un("remove_tie",{tie:e},r))}(n))}
      >
        ${l("trash")}
      </button>
    </td>
  </tr>`,yu={icon:"resistance",words:()=>t("خريطة النفوذ")},ku=()=>s`<div class="empty">
    ${l("resistance")}
    <h3>${t("لا أحد على الخريطة بعد")}</h3>
    <p>${t("تسمّي المجموعات الفاعلين من هواتفها ما دامت المرحلة مفتوحة، أو تضيفهم أنت هنا.")}</p>
  </div>`;var xu=Object.freeze({__proto__:null,Panel:function({context:e}){const{store:n}=e,a=i(""),o=Ht(n),u=Yt(n.all("placement")),d=Gt(n),$=function(t,e){const n=e.trim().toLocaleLowerCase();return t.filter(({name:t})=>t.toLocaleLowerCase().includes(n))}(o,a.value),p=ee(o)?ne($,ae(u)):o,m=n=>function(e,n){const a=e.draft(`map/actor/${n.id}`),o=a=>e.act(function(e,n){var a,o,s;const l={name:e.name,level:null!=(a=e.level)?a:"",note:null!=(o=e.note)?o:"",group:null!=(s=e.group)?s:""},r=void 0===e.formal?{clear:["formal"]}:{formal:e.formal},i=["edit_actor",{actor:e.id,...l,...r}];return dn(t("تغيّر {name}",{name:n.name}),un("edit_actor",{actor:e.id,...n},i))}(n,su(nu(a))),{quiet:!0});e.ask(l=>s`<${Ge} title=${t("تعديل الفاعل")} yes=${t("حفظ")} ...${{close:l,submit:o,draft:a}}>
        <${lu} context=${e} actor=${n} />
      <//>`)}(e,n);return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${function(t,e,n){const[a,o]=[Zt(t,e).length,te(t,n).length];return[c(["لا فاعلين","فاعل واحد","فاعلان","{n} فاعلين","{n} فاعلًا","{n} فاعل"],"{n} actors",t.length),c(["لا أحد من ذوي النفوذ الكبير ضده","واحد من ذوي النفوذ الكبير ضده","اثنان من ذوي النفوذ الكبير ضده","{n} من ذوي النفوذ الكبير ضده","{n} من ذوي النفوذ الكبير ضده","{n} من ذوي النفوذ الكبير ضده"],"{n} with high influence against",a),c(["لا أحد بلا رابط","واحد بلا رابط","اثنان بلا رابط","{n} بلا رابط","{n} بلا رابط","{n} بلا رابط"],"{n} without a tie",o)].join(" · ")}(o,u,d)}</p>
      <button class="button primary small toolbar-end" onClick=${()=>function(e){const n=e.draft("map/actor"),a=n=>e.act(function(e){const n=r(),a=["remove_actor",{actor:n}];return dn(t("أُضيف {name}",{name:e.name}),un("add_actor",{actor:n,...e},a))}(ou(nu(n))),{quiet:!0});e.ask(o=>s`<${Ge} title=${t("إضافة فاعل")} yes=${t("إضافة")} ...${{close:o,submit:a,draft:n}}>
        <${lu} context=${e} actor=${{}} />
      <//>`)}(e)}>
        ${l("plus")}${t("إضافة فاعل…")}
      </button>
    </div>
    ${o.length?s`<${gu} ...${{context:e,standings:u,onOpen:m}} actors=${p} all=${o.length} />
            <${cu} ...${{context:e,standings:u,seek:a,onOpen:m}} actors=${$} />
            <${vu} ...${{context:e,actors:o}} ties=${function(t,e){const n=new Set(e.map(({id:t})=>t));return t.filter(({from:t,to:e})=>n.has(t)||n.has(e))}(d,$)} />`:s`<${ku} />`}
  </div>`},heard:(t,e)=>new Set(e.all("placement").map(({group:t})=>t)),holds:function(t,e){const n=1===e.all("stage").filter(({activity:t})=>"map"===t).length,a=e.all("actor").length;return n&&a?[c(["لا فاعلين","فاعل واحد","فاعلان","{n} فاعلين","{n} فاعلًا","{n} فاعل"],"{n} actors",a)]:[]},tab:yu});const _u=t=>Object.values(t).reduce((t,e)=>t+e,0),Cu=t=>t.filter(t=>_u(t)>0).map(t=>Object.fromEntries(Object.entries(t).filter(([,t])=>t>0))),Su=(t,e)=>t.ask(n=>s`<${ju} ...${{context:t,vote:e,close:n}} />`);function ju({context:e,vote:a,close:o}){var r,i,u;const d=k(e.store),[$,p]=n(null==(i=null!=(r=Mu(e,a)[0])?r:d[0])?void 0:i.id),m=qu(e,a,$),g=null!=(u=m.value)?u:[...Iu(e,a,$).map(t=>({...t})),...Array.from({length:5},()=>({}))],h=t=>m.value=t;return s`<${Ge}
    wide
    title=${t("أوراق التصويت")}
    yes=${t("احفظ هذه الأوراق")}
    draft=${null}
    ...${{close:o,submit:()=>function(e,n,a,o){const s=function(e,{budget:n,max_each:a}){for(const[o,s]of e.entries()){if(_u(s)>n)return t("في ورقة التصويت {n} أكثر من {budget} نقاط.",{n:o+1,budget:n});if(a&&Object.values(s).some(t=>t>a))return t("في ورقة التصويت {n} أكثر من {most} نقاط على موضع واحد.",{n:o+1,most:a});if(Object.values(s).some(t=>t<0||!Number.isInteger(t)))return t("في ورقة التصويت {n} شيء ليس عدد نقاط.",{n:o+1})}return""}(o,n);if(s)return{ok:!1,why:s};const l={vote:n.id,group:a.id},r=Cu(o),i=Iu(e,n,a.id),u=c(["حُفظت {n} ورقة تصويت لـ {group}","حُفظت ورقة تصويت واحدة لـ {group}","حُفظت ورقتا تصويت لـ {group}","حُفظت {n} أوراق تصويت لـ {group}","حُفظت {n} ورقة تصويت لـ {group}","حُفظت {n} ورقة تصويت لـ {group}"],"{n} paper ballots saved for {group}",r.length,{group:a.name});return e.act(dn(u,un("cast_for",{...l,ballots:r},["cast_for",{...l,ballots:i}])),{quiet:!0})}(e,a,d.find(t=>t.id===$),g),drop:()=>m.value=null}}
  >
    <div class="console-pair">
      <${nn} label=${t("المجموعة")}
        ><select onChange=${t=>p(t.target.value)}>
          ${d.map(t=>s`<option value=${t.id} selected=${t.id===$}>${t.name}</option>`)}
        </select><//
      >
      <p class="soft">
        ${c(["سطر لكل ورقة، في كل منها {n} نقطة.","سطر لكل ورقة، في كل منها نقطة واحدة.","سطر لكل ورقة، في كل منها نقطتان.","سطر لكل ورقة، في كل منها {n} نقاط.","سطر لكل ورقة، في كل منها {n} نقطة.","سطر لكل ورقة، في كل منها {n} نقطة."],"One row per ballot, {n} dots in each.",a.budget)}
        ${" "}${t("الحفظ من جديد يحل محل ما أدخلته لهذه المجموعة من قبل.")}
      </p>
    </div>
    <ol class="console-numbers">
      ${a.items.map((t,n)=>s`<li key=${t}><b>${n+1}</b><span dir="auto">${T(e.store,t)}</span></li>`)}
    </ol>
    <${Ou} ...${{context:e,vote:a,rows:g,set:(t,e,n)=>h(g.map((a,o)=>o===t?{...a,[e]:n}:a))}} />
    <div class="toolbar">
      <button
        type="button"
        class="button small"
        disabled=${g.length>=60}
        onClick=${()=>h([...g,{}])}
      >
        ${l("plus")}${t("ورقة أخرى")}
      </button>
    </div>
  <//>`}function Ou({context:e,vote:n,rows:a,set:o}){return s`<div class="scroller" tabindex="0">
    <table class="table console-ballots">
      <thead>
        <tr>
          <th scope="col">${t("ورقة التصويت")}</th>
          ${n.items.map((t,n)=>s`<th scope="col" title=${T(e.store,t)}>${n+1}</th>`)}
          <th scope="col">${t("الباقي")}</th>
        </tr>
      </thead>
      <tbody>
        ${a.map((e,a)=>s`<tr key=${a}>
              <th scope="row">${a+1}</th>
              ${n.items.map((l,r)=>{var i,c;return s`<td>
                    <input
                      type="number"
                      min="0"
                      max=${null!=(i=n.max_each)?i:n.budget}
                      inputmode="numeric"
                      aria-label=${t("ورقة التصويت {n}، البند {item}",{n:a+1,item:r+1})}
                      value=${null!=(c=e[l])?c:""}
                      onInput=${t=>o(a,l,Number(t.target.value)||0)}
                    />
                  </td>`})}
              <td class="number" data-tone=${_u(e)>n.budget?"error":void 0}>
                <b>${n.budget-_u(e)}</b>
              </td>
            </tr>`)}
      </tbody>
    </table>
  </div>`}const qu=(t,e,n)=>o(t.draft(`${e.id}/paper/${n}`),null),Mu=(t,e)=>k(t.store).map(n=>{var a;return{...n,many:Cu(null!=(a=qu(t,e,n.id).value)?a:[]).length}}).filter(({many:t})=>t>0),Eu=({context:t,votes:e})=>e.flatMap(e=>Mu(t,e).map(n=>s`<${Lu} ...${{context:t,vote:e,group:n}} />`)),Lu=({context:e,vote:n,group:a})=>s`<p class="notice" role="alert" data-tone="warn">
    ${l("warning")}<span
      >${c(["أُغلقت الجولة {round} ولم تُدخل أي ورقة ({n}) من {group}.","أُغلقت الجولة {round} قبل أن تحفظ ورقة تصويت واحدة ({n}) من {group}. لن تُحسب.","أُغلقت الجولة {round} قبل أن تحفظ ورقتي تصويت ({n}) من {group}. لن تُحسبا.","أُغلقت الجولة {round} قبل أن تحفظ {n} أوراق تصويت من {group}. لن تُحسب.","أُغلقت الجولة {round} قبل أن تحفظ {n} ورقة تصويت من {group}. لن تُحسب.","أُغلقت الجولة {round} قبل أن تحفظ {n} ورقة تصويت من {group}. لن تُحسب."],"Round {round} closed before you saved {n} paper ballots of {group}. They don’t count.",a.many,{round:n.round,group:a.name})}</span
    >
    <button class="button small" onClick=${()=>qu(e,n,a.id).value=null}>${t("رأيتها")}</button>
  </p>`,Iu=(t,e,n)=>{var a,o;return null!=(o=null==(a=((t,e,n)=>t.store.all("proxy_ballots").find(a=>{var o;return a.vote===e.id&&a.group===n&&a.by===(null==(o=t.me.value)?void 0:o.person)}))(t,e,n))?void 0:a.ballots)?o:[]},Pu=()=>[["push",t("دفع")],["pull",t("جذب")],["both",t("دفع وجذب")]],Du=()=>[["structural",t("البنية والمرافق")],["cultural",t("ثقافي")]],Bu=()=>[["12",t("الأرقام: الأسعار والضرائب والإعانات والمعايير.")],["11",t("الاحتياطي: كم هو مدّخر لوقت الشدة.")],["10",t("البنية المادية: الطرق والمباني ومن يسكن أين.")],["9",t("التأخير: كم يمضي حتى يظهر الأثر.")],["8",t("الكوابح: ما الذي يعيد الأمور إذا تجاوزت الحد.")],["7",t("كرة الثلج: ما يزداد نموه كلما كثر.")],["6",t("المعلومات: من يعرف ماذا ومتى.")],["5",t("القواعد: ما يُسمح به ويُكافأ ويُعاقب عليه.")],["4",t("التنظيم الذاتي: من يستطيع بناء جديد وتغيير القواعد.")],["3",t("الأهداف: ما الغاية من هذا كله.")],["2",t("المعتقدات: ما يعدّه الجميع مسلَّماً به.")],["1",t("التحرر من المعتقدات: القدرة على رؤية الأمر بشكل آخر.")]];function Au({pull:t,nature:e,place:n}){var a;const o=(t,e)=>{var n;return null==(n=t.find(([t])=>t===e))?void 0:n[1]};return[o(Pu(),t),o(Du(),e),null==(a=o(Bu(),String(n)))?void 0:a.split(":")[0]].filter(Boolean)}const Nu=t=>({pull:t.get("pull"),nature:t.get("nature"),place:Number(t.get("place")||0)});const Ru=e=>dn(t("صارت موضع تأثير"),un("mark_leverage",{on:e,marked:!0},["mark_leverage",{on:e,marked:!1}])),Tu=({context:t,stage:e})=>{var n;return(null==(n=e.settings)?void 0:n.on)?s`<${zu} ...${{context:t,stage:e}} />`:s`<${Uu} ...${{context:t,stage:e}} />`};function zu({context:e,stage:n}){const a=oe(e.store,n);return s`<section class="console-box" aria-label=${t("ما يجري التصويت عليه")}>
    <h3>${l("dot")}${t("ما يجري التصويت عليه")} <span class="count">${a.length}</span></h3>
    <ol class="people">
      ${a.map(t=>s`<li class="person-row" key=${t}><span class="person-name" dir="auto">${T(e.store,t)}</span></li>`)}
    </ol>
  </section>`}function Uu({context:e,stage:n}){const a=V(e.store);return s`<section class="console-box" aria-label=${t("مواضع التأثير")}>
    <div class="toolbar">
      <h3>${l("leverage")}${t("مواضع التأثير")} <span class="count">${a.length}</span></h3>
      <button class="button small toolbar-end" onClick=${()=>function(e,n){const a=z(e.store).filter(t=>!e.store.get("leverage",t.id)),o=e.draft(`point/${n.id}`),l=a=>{const o=a.get("text").trim();return o||a.get("on")?e.act(o?function(e,n){const a=r();return dn(t("أُضيف موضع تأثير"),un("add_card",{card:a,stage:e.id,text:n},["withdraw_card",{card:a}]),un("mark_leverage",{on:a,marked:!0},["mark_leverage",{on:a,marked:!1}]))}(n,o):Ru(a.get("on")),{quiet:!0}):{ok:!1,why:t("اكتب واحدًا، أو اختر واحدًا من اللوح.")}};e.ask(e=>s`<${Ge} title=${t("أضف موضع تأثير")} yes=${t("إضافة")} ...${{close:e,submit:l,draft:o}}>
        <${nn} label=${t("بكلماتك أنت")}>
          <textarea name="text" rows="2" maxlength=${280} dir="auto" autofocus></textarea>
        <//>
        ${a.length>0&&s`<${nn} label=${t("أو من اللوح")}
            ><select name="on">
              <option value="">–</option>
              ${a.map(t=>{var e;return s`<option value=${t.id}>${null!=(e=t.title)?e:p(t)}</option>`})}
            </select><//
          >`}
      <//>`)}(e,n)}>
        ${l("plus")}${t("أضف واحدًا…")}
      </button>
    </div>
    ${a.length?s`<ol class="people">
            ${a.map(t=>s`<${Vu} key=${t.id} ...${{context:e,point:t}} />`)}
          </ol>`:s`<p class="soft">
            ${t("اجعل حزمًا أو بطاقات مواضع تأثير، هنا أو على اللوح. التصويت يكون عليها.")}
          </p>`}
    <${Fu} ...${{context:e,stage:n}} />
  </section>`}function Vu({context:e,point:n}){const{store:a}=e,o=se({id:n.id,links:a.all("link"),cards:F(a)}).length,r=T(e.store,n.id),i=o?c(["يحرّك {n} عائق","يحرّك عائقًا واحدًا","يحرّك عائقين","يحرّك {n} عوائق","يحرّك {n} عائقًا","يحرّك {n} عائق"],"would shift {n} barriers",o):t("لم يُربط بأي عائق بعد"),u=[...Au(n),i].join(" · ");return s`<li class="person-row">
    ${l("leverage")}<span class="person-name" dir="auto">${r}<small>${u}</small></span>
    <${Ai} ...${{context:e,title:r}} kind="leverage" id=${n.id} />
    <button class="button small" onClick=${()=>Li(e,n.id,Si)}>
      ${l("link")}${t("العوائق…")}
    </button>
    <button class="button small" onClick=${()=>function(e,n){const a=e.draft(`kinds/${n.id}`),o=a=>e.act(function(e,n){const{pull:a="",nature:o="",place:s=0}=e,l={on:e.id,pull:a,nature:o,place:s};return dn(t("وُصف موضع التأثير"),un("describe_leverage",{on:e.id,...n},["describe_leverage",l]))}(n,Nu(a)),{quiet:!0}),l=Bu().map(([t,e])=>[t,`${t}. ${e}`]),{pull:r="",nature:i="",place:c=0}=n;e.ask(u=>s`<${Ge}
        wide
        title=${t("ما نوع موضع التأثير؟")}
        yes=${t("حفظ")}
        ...${{close:u,submit:o,draft:a}}
      >
        <p dir="auto"><b>${T(e.store,n.id)}</b></p>
        <${on} label=${t("دفع أم جذب")} name="pull" pairs=${Pu()} now=${r} />
        <${on} label=${t("هيكلي أم ثقافي")} name="nature" pairs=${Du()} now=${i} />
        <${on}
          label=${t("المرتبة بين مواضع ميدوز الاثني عشر")}
          hint=${t("كلما صغر الرقم كان الأثر أعمق.")}
          name="place"
          pairs=${l}
          now=${c?String(c):""}
        />
      <//>`)}(e,n)}>${t("النوع…")}</button>
    <button
      class="button small quiet icon-only"
      aria-label=${t("لم يعد موضع تأثير: {title}",{title:r})}
      onClick=${()=>e.act(yi(n.id,!1))}
    >
      ${l("close")}
    </button>
  </li>`}function Fu({context:e,stage:n}){const a=e.store.all("card").filter(t=>t.stage===n.id&&"hidden"!==t.shown&&!t.merged_into&&!e.store.get("leverage",t.id));return a.length?s`<h4>${t("اقترحها الحاضرون")}</h4>
    <ul class="people">
      ${a.map(n=>{var a,o;return s`<li class="person-row" key=${n.id}>
            <span class="person-name" dir="auto"
              >${p(n)}<small>${null==(o=e.store.get("group",null!=(a=n.group)?a:""))?void 0:o.name}</small></span
            >
            <button class="button small" onClick=${()=>e.act(yi(n.id,!0))}>
              ${l("leverage")}${t("خذ به")}
            </button>
          </li>`})}
    </ul>`:null}const[Ju,Ku,Xu]=[280,120,1e3];function Qu(e,{tally:n,vote:a}={}){var o,l;const r=new Set((null!=(o=null==n?void 0:n.items)?o:[]).filter(t=>t.dots>0).slice(0,3).map(t=>t.on)),i=a?t("التصويت، الجولة {n}",{n:a.round}):"",c=e.draft(`decision/${null!=(l=null==a?void 0:a.id)?l:""}`),u=t=>e.act(Wu(t),{quiet:!0});e.ask(n=>s`<${Ge} wide title=${t("سجّل قرارًا")} yes=${t("سجّل")} ...${{close:n,submit:u,draft:c}}>
        <${nn} label=${t("ما الذي قُرّر")}>
          <textarea name="text" rows="2" required maxlength=${Ju} autofocus dir="auto"></textarea>
        <//>
        <${nn} label=${t("على أي أساس")} hint=${t("تصويت، رفع الأيدي، توافق، قرار من مسؤول…")}
          ><input name="basis" maxlength=${Ku} defaultValue=${i} dir="auto"
        /><//>
        <fieldset>
          <legend>${t("بشأن مواضع التأثير هذه")}</legend>
          <div class="console-choice-list">
            ${V(e.store).map(({id:t})=>s`<label class="tick" key=${t}>
                  <input type="checkbox" name="on" value=${t} defaultChecked=${r.has(t)} /><span dir="auto"
                    >${T(e.store,t)}</span
                  ></label
                >`)}
          </div>
        </fieldset>
        <${nn}
          label=${t("الاعتراض")}
          hint=${t("من لم يوافق، ولماذا. يظهر ذلك بجانب القرار في التقرير.")}
        >
          <textarea name="dissent" rows="2" maxlength=${Xu} dir="auto"></textarea>
        <//>
        <p class="soft">${t("القرار المسجَّل يبقى كما هو؛ ويمكن لقرار لاحق أن يغيّره.")}</p>
      <//>`)}const Wu=e=>({said:t("سُجّل القرار"),steps:[{do:"decide",backs:[],with:{decision:r(),text:e.get("text").trim(),basis:e.get("basis").trim(),dissent:e.get("dissent").trim(),on:e.getAll("on")}}]}),Hu=({vote:e,items:n,total:a})=>dn(t("عُرضت المرتبة {n}",{n:a-n.length}),un("reveal_rank",{vote:e,shown:n.length+1},...n.length+1<a?[["reveal_rank",{vote:e,shown:n.length}]]:[])),Yu=({context:e,reveal:n})=>s`<div class="toolbar">
    <p class="soft">
      ${t("عُرضت على القاعة {n} من {all} مراتب.",{n:n.items.length,all:n.total})}
    </p>
    <span class="toolbar-end"
      ><button class="button primary" onClick=${()=>e.act(Hu(n))}>
        ${l("show")}${t("اعرض المرتبة {n}",{n:n.total-n.items.length})}</button
      ><button class="button" onClick=${()=>e.act((({vote:e,total:n})=>dn(t("عُرضت كل المراتب"),un("reveal_rank",{vote:e,shown:n})))(n))}>${t("اعرض كل المراتب")}</button></span
    >
  </div>`;function Gu({context:e,closed:n}){var a;const o=i(null),r=null!=(a=n.find(t=>t.id===o.value))?a:n[0],c=e.store.get("tally",r.id),u=n.find(t=>t.round===r.round-1),d=e.store.get("reveal",r.id);return c?s`<section class="console-box" aria-label=${t("النتيجة")}>
    <div class="toolbar">
      <h3>${l("check")}${t("نتيجة الجولة {n}",{n:r.round})}</h3>
      <span class="toolbar-end"
        >${n.length>1&&n.map(e=>s`<button
                key=${e.id}
                class="button small"
                aria-pressed=${e===r}
                onClick=${()=>o.value=e.id}
              >
                ${t("الجولة {n}",{n:e.round})}
              </button>`)}
        <button class="button small" onClick=${()=>Qu(e,{tally:c,vote:r})}>
          ${l("decision")}${t("سجّل قرارًا…")}
        </button></span
      >
    </div>
    ${d&&s`<${Yu} ...${{context:e,reveal:d}} />`}
    <p class="soft">${le(e.store,r)}</p>
    ${0===c.items.length&&s`<p class="notice">${l("lock")}${zt()}</p>`}
    ${c.items.length>0&&Ut({tally:c,groups:k(e.store),names:t=>re(e.store,t),before:u&&e.store.get("tally",u.id),compact:!0,table:!0})}
  </section>`:null}const Zu=e=>s`<details class="disclosure">
    <summary>${t("التصويت من جديد…")}</summary>
    <${td} ...${e} />
  </details>`;function td({context:e,stage:a,round:o}){var i;const[u,d]=n(""),$=oe(e.store,a).length,{budget:p=5,max_each:m=0,secret:g=!0}=null!=(i=a.settings)?i:{},h=$>0&&"open"===a.status;return s`<form class="console-box" aria-label=${t("افتح تصويتًا")} onSubmit=${async function(n){n.preventDefault();const o=await e.act(function(e,n){const a={budget:Number(n.get("budget")),max_each:Number(n.get("max_each")),secret:n.has("secret")};return{said:t("التصويت مفتوح"),steps:[{do:"open_vote",with:{vote:r(),stage:e.id,...a},backs:[]}]}}(a,new FormData(n.target)),{quiet:!0});d(o.ok?"":o.why)}}>
    <h3>${l("vote")}${1===o?t("افتح التصويت"):t("افتح الجولة {n}",{n:o})}</h3>
    <div class="console-trio">
      <${nn} label=${t("النقاط لكل شخص")}
        ><input name="budget" type="number" min="1" max=${100} required defaultValue=${p}
      /><//>
      <${nn} label=${t("أكثر عدد نقاط على موضع واحد")} hint=${t("0 يعني دون حد.")}
        ><input name="max_each" type="number" min="0" max=${100} required defaultValue=${m}
      /><//>
      <${an} name="secret" label=${t("سري")} defaultChecked=${g} />
    </div>
    ${u&&s`<p class="notice" role="alert" data-tone="error">${l("warning")}<span>${u}</span></p>`}
    <div class="toolbar">
      <span class="soft">${function(e,n){var a,o;return e?"open"!==n.status?t("افتح هذه المرحلة أولًا؛ ثم يبدأ التصويت."):(null==(o=n.settings)?void 0:o.on)?c(["على لا شيء","على بند واحد","على بندين","على {n} بنود","على {n} بندا","على {n} بند"],"on {n} items",e):c(["على {n} موضع تأثير","على موضع تأثير واحد","على موضعي تأثير","على {n} مواضع تأثير","على {n} موضع تأثير","على {n} موضع تأثير"],"over {n} leverage points",e):(null==(a=n.settings)?void 0:a.on)?t("لا توجد بطاقات للتصويت عليها بعد."):t("حدّد موضع تأثير واحدًا على الأقل أولًا.")}($,a)}</span>
      <button class="button primary toolbar-end" disabled=${!h}>${l("play")}${t("افتح التصويت")}</button>
    </div>
  </form>`}function ed({context:e,vote:n}){var a;const{store:o}=e,r=null!=(a=o.get("turnout",n.id))?a:{voted:0,proxies:0},i=Math.max(x(o.all("person")).length,r.voted),c=a=>async function(e,n,a,o,s=!1){const{question:l,tooFew:r}=od(e,n,a,o,s);await e.confirm(l)&&e.act({said:t(r?"أُغلق التصويت بلا نتيجة":s?"أُغلق التصويت":"أُغلق التصويت وعُرض على الجميع"),steps:[ad(n,s&&!r)]})}(e,n,r,i,a);return s`<section class="console-box" data-tone="leverage" aria-label=${t("التصويت")}>
    <h3>${l("vote")}${t("الجولة {n} مفتوحة",{n:n.round})}</h3>
    <dl class="stats">
      <div class="stat">
        <dt>${t("صوّتوا من {all}",{all:i})}</dt>
        <dd>${r.voted}</dd>
      </div>
      <div class="stat">
        <dt>${t("أوراق تصويت أُدخلت")}</dt>
        <dd>${r.proxies}</dd>
      </div>
      <div class="stat">
        <dt>${n.secret?t("نقاط لكل شخص، سري"):t("نقاط لكل شخص، علني")}</dt>
        <dd>${n.budget}</dd>
      </div>
    </dl>
    <progress class="progress" max=${Math.max(i,1)} value=${r.voted}>${r.voted}</progress>
    ${r.full<r.voted&&s`<p>${nd(r)}</p>`}
    <p class="soft">${t("لا أحد يرى نتيجة قبل إغلاق التصويت، ولا هنا.")}</p>
    <div class="toolbar">
      <button class="button" onClick=${()=>Su(e,n)}>
        ${l("file")}${t("أدخل أوراق التصويت…")}
      </button>
      <span class="toolbar-end"
        >${n.secret&&s`<button class="button" onClick=${()=>c(!0)}>${l("show")}${t("أغلق واكشف واحدة تلو الأخرى…")}</button>`}
        <button class="button primary" onClick=${()=>c(!1)}>
          ${l("lock")}${t("أغلق التصويت…")}
        </button></span
      >
    </div>
  </section>`}const nd=({voted:t,full:e=0})=>c(["لم تبق نقاط عند أحد.","بقيت نقاط عند شخص واحد.","بقيت نقاط عند شخصين.","بقيت نقاط عند {n} أشخاص.","بقيت نقاط عند {n} شخصا.","بقيت نقاط عند {n} شخص."],"{n} people still have dots left.",t-e),ad=(t,e=!1)=>({do:"close_vote",with:{vote:t.id,...e&&{reveal:e}},backs:[]});function od(e,n,a,o,s=!1){const l=a.voted+a.proxies,r=Math.max(0,o-l),i=n.secret&&l<5,u=Mu(e,n);return{question:{title:t(i?"أتريد إغلاق التصويت بلا نتيجة؟":s?"إغلاق التصويت وكشف المراتب؟":"هل تغلق التصويت وتعرض النتيجة؟"),yes:t(i?"أغلق بلا نتيجة":s?"أغلق واكشف المراتب":"أغلق واعرض على الجميع"),danger:!0,text:[i?c(["لا توجد أي أوراق. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد ورقة واحدة فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد ورقتان فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد {n} أوراق فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد {n} ورقة فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا.","توجد {n} ورقة فقط. مع أقل من 5 لا تُعرض نتيجة ولا تُحفظ – بل عدد المصوّتين فقط – فلا يستطيع أحد معرفة من اختار ماذا."],"There are only {n} ballots. With fewer than 5, no result is shown or kept – only the turnout – so that no one can tell who chose what.",l):t(s?"تعرض بعدها مرتبة تلو الأخرى، من الأخيرة إلى الأولى. وحتى ذلك الحين لا يراها إلا الميسّرون.":"تظهر النتيجة فورًا على الحائط وعلى كل هاتف. لا يمكن فتح تصويت أُغلق؛ ويمكن فتح جولة جديدة."),r?c(["لم يصوّت {n} شخص بعد.","لم يصوّت شخص واحد بعد.","لم يصوّت شخصان بعد.","لم يصوّت {n} أشخاص بعد.","لم يصوّت {n} شخصًا بعد.","لم يصوّت {n} شخص بعد."],"{n} people have not voted yet.",r):t("صوّت الجميع."),...a.full<a.voted?[nd(a)]:[],...u.map(({name:t,many:e})=>c(["لا أوراق ({n}) غير محفوظة من {group}.","ورقة تصويت واحدة ({n}) من {group} غير محفوظة ولن تُحسب.","ورقتا تصويت ({n}) من {group} غير محفوظتين ولن تُحسبا.","{n} أوراق تصويت من {group} غير محفوظة ولن تُحسب.","{n} ورقة تصويت من {group} غير محفوظة ولن تُحسب.","{n} ورقة تصويت من {group} غير محفوظة ولن تُحسب."],"{n} paper ballots of {group} aren’t saved and won’t count.",e,{group:t})),n.secret?t("ثم تُزال الأوراق المفردة نهائيًا، فلا يستطيع أحد معرفة من اختار ماذا."):t("هذا التصويت علني: يرى الجميع بعده من اختار ماذا.")]},tooFew:i,missing:r}}const sd={key:"4",icon:"leverage",words:()=>t("التأثير")},ld=[{key:"r",words:()=>t("اعرض المرتبة التالية من النتيجة"),act:t=>{const e=d(t.store).find(({activity:t,status:e})=>"dots"===t&&"open"===e),n=e&&J(t.store,e.id).map(({id:e})=>t.store.get("reveal",e)).find(Boolean);n&&t.act(Hu(n))}}];var rd=Object.freeze({__proto__:null,Panel:function({context:t,stage:e}){const n=J(t.store,e.id),a=n.find(t=>"open"===t.status),o=n.filter(t=>"closed"===t.status);return s`<div class="stack">
    <${Eu} context=${t} votes=${o} />
    ${a&&s`<${ed} key=${a.id} ...${{context:t,vote:a}} />`}
    ${o.length>0&&s`<${Gu} ...${{context:t,closed:o}} />`}
    ${!a&&s`<${o.length?Zu:td} ...${{context:t,stage:e,round:n.length+1}} />`}
    <${Tu} ...${{context:t,stage:e}} />
  </div>`},holds:function(t,e){const n=e.all("vote").filter(e=>e.stage===t.id).length;return n?[c(["{n} تصويت","تصويت واحد","تصويتان","{n} تصويتات","{n} تصويتًا","{n} تصويت"],"{n} votes",n)]:[]},keys:ld,leaving:function(e,n){var a;const o=J(e.store,n.id).find(({status:t})=>"open"===t);if(!o)return null;const s=null!=(a=e.store.get("turnout",o.id))?a:{voted:0,proxies:0},l=Math.max(x(e.store.all("person")).length,s.voted),{question:r,missing:i}=od(e,o,s,l),u=i?c(["أغلق التصويت وتابع (صوّت الجميع)","أغلق التصويت وتابع (واحد لم يصوّت)","أغلق التصويت وتابع (اثنان لم يصوّتا)","أغلق التصويت وتابع ({n} لم يصوّتوا)","أغلق التصويت وتابع ({n} لم يصوّتوا)","أغلق التصويت وتابع ({n} لم يصوّتوا)"],"Close the vote and go on ({n} have not voted)",i):t("أغلق التصويت وتابع");return{question:{...r,title:t("التصويت ما زال مفتوحا"),yes:u},steps:[ad(o)]}},leftOpen:function(e){return d(e).flatMap(n=>J(e,n.id).filter(t=>"open"===t.status).map(a=>{var o,s;return{stage:n.id,words:t("جولة التصويت {n} مفتوحة، صوّت {voted}",{n:a.round,voted:null!=(s=null==(o=e.get("turnout",a.id))?void 0:o.voted)?s:0})}}))},tab:sd});const id=2**31;function cd(e,n,a={}){const o={stakeholder:t("جلس الجميع بحسب مجموعاتهم المعنية"),mixed:t("جلس الجميع إلى طاولات مختلطة"),whole:t("يجلس الجميع معًا")},s=Math.floor(Math.random()*id),l="whole"===e?{seating:e}:{seating:e,shuffle:!0,seed:s,...a};return dn(o[e],un("seat_room",l,["unseat_room",{round:n.round+1}]))}function ud(e,n,a){var o,s,l;const r={person:e.id,table:null!=(o=null==a?void 0:a.id)?o:null,stays:Boolean(null==(s=null==a?void 0:a.moved)?void 0:s.includes(e.id))},i=n?t("المكان الآن عند الطاولة {n}: {name}",{name:ct(e),n:n.number}):t("بلا طاولة الآن: {name}",{name:ct(e)});return dn(i,un("move_seat",{person:e.id,table:null!=(l=null==n?void 0:n.id)?l:null},["move_seat",r]))}const dd=e=>dn(t(e?"يعرض الحائط الطاولات":"يعرض الحائط المرحلة"),un("show_tables",{shown:e},["show_tables",{shown:!e}]));function $d({context:e}){const{store:n}=e,a=x(n.all("person")).filter(({role:t})=>"facilitator"!==t),o=i(""),l=Number(o.value)||void 0,r=t=>e.act(cd(t,wt(n),{tables:l})),c=vt(n).length>0;return s`<section class="console-box">
    <${hd} store=${n} />
    <${pd} folded=${c}>
      <div class="console-seat">
        <${gd}
          picture="cluster"
          title=${t("طاولات مختلطة")}
          words=${t("توزَّع المجموعات بالتساوي، ويتفرق الزملاء، ويتجدد الجيران.")}
          many=${md(Math.ceil(a.length/8),l)}
          act=${()=>r("mixed")}
        />
        <${gd}
          picture="people"
          title=${t("طاولات أصحاب المصلحة")}
          words=${t("كل مجموعة عند طاولاتها.")}
          many=${md(new Set(a.map(({group:t})=>t)).size,l)}
          act=${()=>r("stakeholder")}
        />
      </div>
      <div class="toolbar">
        <label class="console-seat-many"
          ><b>${t("عدد الطاولات")}</b>
          <input
            type="number"
            min="1"
            max="200"
            inputmode="numeric"
            placeholder=${t("تلقائي")}
            value=${o.value}
            onInput=${t=>o.value=t.target.value}
        /></label>
        ${c&&s`<button class="button quiet small toolbar-end" onClick=${()=>r("whole")}>
            ${t("إجلاس الجميع معًا بلا طاولات")}
          </button>`}
      </div>
    <//>
  </section>`}const pd=({folded:e,children:n})=>e?s`<details class="disclosure">
        <summary>${t("إعادة توزيع الجلوس…")}</summary>
        <div class="stack">${n}</div>
      </details>`:s`<div class="stack">${n}</div>`,md=(t,e)=>null!=e?e:Math.max(1,t);function gd({picture:t,title:e,words:n,many:a,act:o}){return s`<button class="button console-seat-way" onClick=${o}>
    ${l(t)}<span
      ><b>${e}</b><small>${n}</small><small>${c(["لا طاولات","طاولة واحدة","طاولتان","{n} طاولات","{n} طاولة","{n} طاولة"],"{n} tables",a)}</small></span
    >
  </button>`}function hd({store:e}){const{seating:n,round:a}=wt(e),o=vt(e),r=o.reduce((t,e)=>t+e.people.length,0);return o.length?s`<h3>${l("table")}${t("mixed"===n?"طاولات مختلطة":"طاولات أصحاب المصلحة")}</h3>
    <p>
      ${[c(["لا طاولات","طاولة واحدة","طاولتان","{n} طاولات","{n} طاولة","{n} طاولة"],"{n} tables",o.length),c(["لا أحد","شخص واحد","شخصان","{n} أشخاص","{n} شخصًا","{n} شخص"],"{n} people",r),t("التوزيع {n}",{n:a})].join(" · ")}
    </p>`:s`<h3>${l("table")}${t("وزّع الجلوس")}</h3>`}function fd({context:e,table:n,tables:a,people:o,groups:l,words:r}){return s`<section class="console-box console-table" data-drop=${`table:${n.id}`} aria-label=${bd(n)}>
    <header>
      <h3>${t("الطاولة {n}",{n:n.number})}</h3>
      <span class="soft">${c(["لا أحد","شخص واحد","شخصان","{n} أشخاص","{n} شخصًا","{n} شخص"],"{n} people",n.people.length)}</span>
      <button
        class="button quiet small console-place"
        aria-label=${t("أين الطاولة {n}؟",{n:n.number})}
        onClick=${()=>function(e,n){const a=e.draft(`table/${n.id}`),o=a=>e.act(((e,n)=>{var a,o;return dn(t("الطاولة {n}: حُفظ المكان",{n:e.number}),n===(null!=(a=e.place)?a:"")?[]:un("edit_table",{table:e.id,place:n},["edit_table",{table:e.id,place:null!=(o=e.place)?o:""}]))})(n,a.get("place").trim()),{quiet:!0});e.ask(e=>{var l;return s`<${Ge}
        title=${t("أين الطاولة {n}؟",{n:n.number})}
        yes=${t("حفظ")}
        ...${{close:e,submit:o,draft:a}}
      >
        <${nn} label=${t("المكان")} hint=${t("مثلًا: عند النافذة")}
          ><input name="place" maxlength=${60} defaultValue=${null!=(l=n.place)?l:""} autofocus dir="auto"
        /><//>
      <//>`})}(e,n)}
      >
        ${n.place?s`<bdi>${n.place}</bdi>`:t("أين؟")}
      </button>
    </header>
    <ul class="console-seats">
      ${n.people.map(t=>s`<${vd} key=${t} ...${{context:e,table:n,tables:a,words:r,groups:l}} person=${o.get(t)} />`)}
    </ul>
  </section>`}const bd=e=>t("الطاولة {n}",{n:e.number});function vd({context:e,table:n,tables:a,person:o,groups:r,words:i}){var c,u;if(!o)return null;const d=r.get(o.group),$=i&&ct(o).toLocaleLowerCase().includes(i),p=yt().find(([t])=>{var e;return(null==(e=n.roles)?void 0:e[t])===o.id});return s`<li class="console-seat-row" data-draggable data-found=${$?"":void 0}>
    <span
      class="badge console-seat-grip"
      data-colour=${null==d?void 0:d.colour}
      title=${null==d?void 0:d.name}
      ...${Da({what:`table:${n.id}`,drop:t=>{const s=a.find(({id:e})=>t===`table:${e}`);s&&e.act(ud(o,s,n))}})}
      >${l(null!=(c=null==d?void 0:d.icon)?c:"person")}</span
    >
    <span class="console-seat-name"><bdi>${ct(o)}</bdi>${p&&s`<small>${p[1]}</small>`}</span>
    ${(null==(u=n.moved)?void 0:u.includes(o.id))&&s`<span class="soft" title=${t("نُقل يدويًا")}>${l("hand")}</span>`}
    <${Ta}
      label=${t("المزيد عن {title}",{title:ct(o)})}
      items=${()=>wd({context:e,table:n,tables:a,person:o})}
    />
  </li>`}const wd=({context:e,table:n,tables:a,person:o})=>[{icon:"move",words:t("النقل إلى طاولة أخرى…"),act:()=>function(e,n,a,o){e.ask(l=>s`<${Ye} title=${t("انقل {name} إلى",{name:ct(n)})} close=${l}>
        <div class="console-numbers">
          ${o.filter(t=>t.id!==a.id).map(o=>s`<button key=${o.id} class="button" onClick=${((t,o)=>()=>(t(),e.act(ud(n,o,a))))(l,o)}>
                  <b>${t("الطاولة {n}",{n:o.number})}</b
                  ><small>${c(["لا أحد","شخص واحد","شخصان","{n} أشخاص","{n} شخصًا","{n} شخص"],"{n} people",o.people.length)}</small>
                </button>`)}
        </div>
      <//>`)}(e,o,n,a)},null,...yt().filter(([t])=>{var e;return(null==(e=n.roles)?void 0:e[t])!==o.id}).map(([a,s])=>({icon:"recorder"===a?"recorder":"flag",words:t("المهمة: {duty}",{duty:s}),act:()=>e.act(function(e,n,a){var o,s,l,r;const i=null!=(s=null==(o=e.roles)?void 0:o[n])?s:null,c=[["set_duty",{table:e.id,duty:n,person:i}]],u=null==(r=Object.entries(null!=(l=e.roles)?l:{}).find(([t,e])=>e===a.id&&t!==n))?void 0:r[0];u&&!i&&c.push(["set_duty",{table:e.id,duty:u,person:a.id}]);const d=t("مهمة جديدة عند الطاولة {n}: {name}",{name:ct(a),n:e.number});return dn(d,un("set_duty",{table:e.id,duty:n,person:a.id},...c))}(n,a,o))})),null,{icon:"close",words:t("إبعاد عن الطاولة"),act:()=>e.act(ud(o,null,n))}];function yd({context:e,stage:n,now:a,wanted:o}){const r={mixed:t("هذه المرحلة مخطط لها عند طاولات مختلطة."),stakeholder:t("هذه المرحلة مخطط لها عند طاولات المجموعات المعنية."),whole:t("في هذه المرحلة يجلس الجميع معًا.")};return s`<p class="notice console-offer" data-tone="info">
    ${l("table")}<span>${r[o]}</span>
    <button class="button small" onClick=${()=>e.act(cd(o,a,{stage:n.id}))}>
      ${t("وزّع الجلوس")}
    </button>
  </p>`}const kd=({context:e})=>s`<p class="notice console-offer" data-tone="info" role="status">
    ${l("wall")}<span>${t("يعرض الحائط للجميع أين يجلسون.")}</span>
    <button class="button small" onClick=${()=>e.act(dd(!1))}>
      ${t("تم: العودة إلى المرحلة")}
    </button>
  </p>`,xd={key:"9",icon:"table",words:()=>t("الجلوس"),always:!0};function _d({context:e}){const n="whole"===wt(e.store).seating;return s`<div class="empty">
    ${l("table")}
    <h3>${t(n?"يجلس الجميع معًا":"لم توزَّع الطاولات بعد")}</h3>
    <p>${t("وزّع الجلوس، وسيخبر كل هاتف والحائط الجميعَ أين يجلسون.")}</p>
  </div>`}function Cd({context:e,search:n}){const{shown:a}=wt(e.store);return s`<div class="toolbar console-seat-tools">
    <label class="console-search"
      ><span class="visually-hidden">${t("ابحث عن أشخاص")}</span>${l("search")}
      <input
        type="search"
        placeholder=${t("من يجلس أين؟")}
        value=${n.value}
        onInput=${t=>n.value=t.target.value}
    /></label>
    <span class="row">
      ${!a&&s`<button class="button small" onClick=${()=>e.act(dd(!0))}>
          ${l("wall")}${t("عرض على الحائط")}
        </button>`}
      <button class="button small" onClick=${()=>function(e){e.ask(n=>s`<${Ye} title=${t("طباعة بطاقات الطاولات")} close=${n}>
        <ul class="people">
          ${[["table-cards",t("بطاقات للطاولات"),t("رقم كبير يُرى من آخر القاعة، مع رمز QR للجلوس هناك.")],["seat-list",t("قائمة للباب"),t("أسماء الجميع مع أرقام الطاولات.")]].map(([a,o,r])=>s`<li key=${a} class="person-row">
                <span class="person-name">${o}<small>${r}</small></span>
                <button
                  class="button small"
                  aria-label=${t("اطبع: {title}",{title:o})}
                  onClick=${()=>(n(),async function(t,e){var n;const a=await ro(t,`paper/${e}`);return a.why?t.toast({text:a.why,tone:"error"}):$o(a.blob,null!=(n=a.name)?n:`${t.code}-${e}.pdf`)}(e,a))}
                >
                  ${l("print")}${t("طباعة…")}
                </button>
              </li>`)}
        </ul>
      <//>`)}(e)}>
        ${l("print")}${t("طباعة بطاقات الطاولات…")}
      </button>
    </span>
  </div>`}function Sd({context:e,tables:n}){const a=new Set(n.flatMap(({people:t})=>t)),o=x(e.store.all("person")).filter(({id:t,role:e})=>"facilitator"!==e&&!a.has(t));return n.length&&o.length?s`<div class="notice" data-tone="warn">
    ${l("people")}<span
      >${c(["لا أحد بلا طاولة:","شخص واحد بلا طاولة:","شخصان بلا طاولة:","{n} أشخاص بلا طاولة:","{n} شخصًا بلا طاولة:","{n} شخص بلا طاولة:"],"{n} people have no table:",o.length)}${" "}
      ${o.slice(0,6).map((t,e)=>s`${e?", ":""}<bdi key=${t.id}>${ct(t)}</bdi>`)}${o.length>6&&"…"}</span
    >
    <button
      class="button small"
      onClick=${()=>e.act((({seating:t},e,n)=>dn(c(["لم يُجلَس أحد","أُجلس شخص واحد","أُجلس شخصان","أُجلس {n} أشخاص","أُجلس {n} شخصًا","أُجلس {n} شخص"],"{n} people have a seat now",n.length),un("seat_room",{seating:t,tables:e},...n.map(({id:t})=>["move_seat",{person:t,table:null,stays:!1}]))))(wt(e.store),n.length,o))}
    >
      ${t("أجلسهم")}
    </button>
  </div>`:null}function jd({context:e,tables:n,words:a}){const o=new Map(e.store.all("person").map(t=>[t.id,t])),l=new Map(e.store.all("group").map(t=>[t.id,t])),r=a?n.filter(t=>t.people.some(t=>Od(o.get(t),a))):n;return r.length?s`<div class="console-tables">
    ${r.map(t=>s`<${fd} key=${t.id} ...${{context:e,table:t,tables:n,people:o,groups:l,words:a}} />`)}
  </div>`:s`<p class="soft" role="status">${t("لا أحد عند أي طاولة بهذا الاسم.")}</p>`}const Od=(t,e)=>Boolean(e)&&ct(t).toLocaleLowerCase().includes(e);var qd=Object.freeze({__proto__:null,Above:function({context:t,stage:e}){const n=wt(t.store),a="open"===(null==e?void 0:e.status)&&e.seating,o=n.seating||"whole";return a&&a!==o?s`<${yd} ...${{context:t,stage:e,now:n,wanted:a}} />`:n.shown&&vt(t.store).length?s`<${kd} context=${t} />`:null},Panel:function({context:t}){const{store:e}=t,n=i(""),a=vt(e);return s`<div class="stack">
    <${$d} context=${t} />
    ${a.length>0&&s`<${Cd} ...${{context:t,search:n}} />`}
    <${Sd} ...${{context:t,tables:a}} />
    ${a.length?s`<${jd} ...${{context:t,tables:a,words:n.value.trim().toLocaleLowerCase()}} />`:s`<${_d} context=${t} />`}
  </div>`},isFound:Od,tab:xd});const[Md,Ed]=[280,1e3],Ld={agreed:()=>t("اتُّفق على الهدف"),not_agreed:()=>t("لم يُتفق على الهدف"),parked:()=>t("أُجّل الهدف"),proposed:()=>t("الهدف مقترح من جديد")};function Id(e,n,a,o){const l="agreed"===o?[]:Ad(e,n),r=e.draft(`agreement/${n.id}/${o}`),i=t=>e.act(Nd(n,o,Dd(t),l),{quiet:!0}),c=a.length?kt(Pd(a)):"";e.ask(e=>s`<${Ge} wide title=${xt(o)} yes=${t("سجّل")} ...${{close:e,submit:i,draft:r}}>
        <p class="console-goal-title" dir="auto">${n.text}</p>
        <${nn} label=${t("على أي أساس")} hint=${t("تصويت، رفع الأيدي، توافق، قرار من مسؤول…")}
          ><input name="basis" maxlength=${Md} defaultValue=${c} autofocus dir="auto"
        /><//>
        <${nn}
          label=${t("الاعتراض")}
          hint=${t("من لم يوافق، ولماذا. يظهر ذلك بجانب القرار في التقرير.")}
        >
          <textarea name="dissent" rows="2" maxlength=${Ed} dir="auto"></textarea>
        <//>
        <${Bd} actions=${l} />
      <//>`)}const Pd=t=>Object.fromEntries(_t.map(e=>[e,t.filter(t=>t.choice===e).length])),Dd=t=>({basis:t.get("basis").trim(),dissent:t.get("dissent").trim()}),Bd=({actions:e})=>e.length>0&&s`<div class="notice" data-tone="warn">
    <div class="stack-tight">
      <p>
        ${c(["لا أعمال في الخطط تخدم هذا الهدف.","عمل واحد في خطة يخدم هذا الهدف. يبقى في خطته ويفقد الربط:","عملان في الخطط يخدمان هذا الهدف. يبقيان في خطتيهما ويفقدان الربط:","{n} أعمال في الخطط تخدم هذا الهدف. تبقى في خططها وتفقد الربط:","{n} عملاً في الخطط تخدم هذا الهدف. تبقى في خططها وتفقد الربط:","{n} عمل في الخطط تخدم هذا الهدف. تبقى في خططها وتفقد الربط:"],"{n} actions in plans serve this goal. They stay in their plans and lose the link:",e.length)}
      </p>
      <ul>
        ${e.slice(0,8).map(t=>s`<li key=${t.id} dir="auto">${t.what}</li>`)}
      </ul>
      <${an} name="unlink" required label=${t("إلغاء ربط هذه الأعمال")} />
    </div>
  </div>`,Ad=({store:t},e)=>t.all("action").filter(t=>{var n;return null==(n=t.goals)?void 0:n.includes(e.id)});function Nd(t,e,n,a){var o;const{basis:s="",dissent:l=""}=null!=(o=t.said)?o:{},r={on:t.id,status:t.status,basis:s,dissent:l},i=a.map(({id:t,rev:e,goals:n})=>({do:"edit_action",with:{action:t,base:e+1,set:{goals:n}}})),c=a.length?{unlink:!0}:{};return{said:Ld[e](),steps:[{do:"set_agreement",with:{on:t.id,status:e,...n,...c},backs:[{do:"set_agreement",with:r},...i]}]}}const Rd={key:"8",icon:"hand",words:()=>t("الأهداف"),when:t=>t.some(t=>{var e;return null==(e=t.settings)?void 0:e.agree})},Td=["proposed","agreed","not_agreed","parked"],zd=({context:t,status:e,goals:n})=>n.length>0&&s`<section class="stack" aria-label=${xt(e)}>
    <h3 class="console-goal-status">
      ${l(qt(e))}${xt(e)} <span class="count">${n.length}</span>
    </h3>
    ${n.map(e=>s`<${Ud} key=${e.id} ...${{context:t,goal:e}} />`)}
  </section>`;function Ud({context:e,goal:n}){var a,o;const{store:r}=e,i=r.all("hand").filter(t=>t.on===n.id),u=r.all("action").filter(t=>{var e;return null==(e=t.goals)?void 0:e.includes(n.id)}).length;return s`<article class="console-box console-goal" data-status=${n.status}>
    <div class="row">
      <h4 class="console-goal-title" dir="auto">${n.text}</h4>
      <${N} group=${n.group&&r.get("group",n.group)} plain />
    </div>
    <${Vd} hands=${i} />
    <${Fd} ...${{store:r,hands:i}} />
    ${(null==(a=n.said)?void 0:a.basis)&&s`<p><b>${t("الأساس")}:</b> <span dir="auto">${n.said.basis}</span></p>`}
    ${(null==(o=n.said)?void 0:o.dissent)&&s`<p><b>${t("الاعتراض")}:</b> <span dir="auto">${n.said.dissent}</span></p>`}
    ${u>0&&s`<p>${l("calendar")} ${c(["لا أعمال تخدمه","عمل واحد يخدمه","عملان يخدمانه","{n} أعمال تخدمه","{n} عملاً تخدمه","{n} عمل تخدمه"],"{n} actions serve it",u)}</p>`}
    <${Jd} ...${{context:e,goal:n,hands:i}} />
  </article>`}const Vd=({hands:e})=>s`<ul class="console-hands" aria-label=${t("الأيدي حتى الآن")}>
    ${_t.map(t=>s`<li key=${t} data-choice=${t}>
          ${l(jt(t))}<b>${e.filter(e=>e.choice===t).length}</b>
          <span>${Ot(t)}</span>
        </li>`)}
  </ul>`;function Fd({store:t,hands:e}){const n=e.filter(t=>t.reason);return n.length?s`<details open>
    <summary>${c(["لا أسباب","سبب واحد","سببان","{n} أسباب","{n} سبباً","{n} سبب"],"{n} reasons",n.length)}</summary>
    <ul class="console-reasons">
      ${n.map(e=>s`<li key=${e.id}>
            ${l(jt(e.choice))}<span dir="auto">${e.reason}</span>
            <${N} group=${e.group&&t.get("group",e.group)} plain />
          </li>`)}
    </ul>
  </details>`:null}function Jd({context:e,goal:n,hands:a}){const o=(t,o,r="button")=>n.status!==t&&s`<button class=${r} onClick=${()=>Id(e,n,a,t)}>
      ${l(qt(t))}${o}
    </button>`;return s`<div class="toolbar">
    ${o("agreed",t("متفق عليه…"),"proposed"===n.status?"button primary":"button")}
    ${o("not_agreed",t("غير متفق عليه…"))} ${o("parked",t("تأجيل…"))}
    ${"proposed"!==n.status&&s`<button class="button" onClick=${()=>async function(t,e){const n=Ad(t,e);return n.length?Id(t,e,[],"proposed"):t.act(Nd(e,"proposed",{basis:"",dissent:""},n))}(e,n)}>
        ${l("undo")}${t("إعادته مقترحاً")}
      </button>`}
  </div>`}var Kd=Object.freeze({__proto__:null,Panel:function({context:e}){const n=Ct(e.store);return s`<div class="stack">
    <p class="soft">${t("رفع الأيدي يساعد الحوار. أنت وحدك تسجّل ما قررته القاعة.")}</p>
    ${Td.map(t=>s`<${zd} key=${t} ...${{context:e,status:t}} goals=${St(n,t)} />`)}
    ${!n.length&&s`<div class="empty">
        ${l("hand")}
        <h3>${t("لا أهداف بعد")}</h3>
        <p>${t("تظهر هنا عندما تُكتب بطاقات في مرحلة فيها أهداف للاتفاق عليها.")}</p>
      </div>`}
  </div>`},tab:Rd});const Xd={key:"5",icon:"decision",words:()=>t("القرارات"),always:!0};function Qd({context:e,decision:n}){var a,o;const r=e.store.get("person",null!=(a=n.by)?a:"");return s`<article class="console-box">
    <div class="toolbar">
      <h3 dir="auto">${n.text}</h3>
      <span class="toolbar-end"
        ><${Ai} ...${{context:e}} kind="decision" id=${n.id} title=${n.text}
      /></span>
    </div>
    ${n.basis&&s`<p><b>${t("الأساس")}:</b> <span dir="auto">${n.basis}</span></p>`}
    ${(null==(o=n.on)?void 0:o.length)>0&&s`<p class="row">
        ${n.on.map(t=>s`<span class="chip" data-tone="leverage" key=${t}
              >${l("leverage")}<span dir="auto">${T(e.store,t)}</span></span
            >`)}
      </p>`}
    <p><b>${t("الاعتراض")}:</b> <span dir="auto">${n.dissent||t("لم يُسجَّل شيء")}</span></p>
    <p class="soft">${(null==r?void 0:r.name)?t("سجّله {name}",{name:r.name}):t("سجّله ميسّر")}</p>
  </article>`}var Wd=Object.freeze({__proto__:null,Panel:function({context:e}){const n=[...e.store.all("decision")].sort((t,e)=>e.at-t.at);return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${t("التصويت مشورة؛ وهنا ما قررته القاعة، ومن لم يوافق.")}</p>
      <button class="button primary toolbar-end" onClick=${()=>Qu(e)}>
        ${l("plus")}${t("سجّل قرارًا…")}
      </button>
    </div>
    ${n.length?n.map(t=>s`<${Qd} key=${t.id} ...${{context:e,decision:t}} />`):s`<div class="empty">
            ${l("decision")}
            <h3>${t("لا قرار بعد")}</h3>
            <p>${t("القرارات المسجَّلة تظهر في التقرير مع أساسها والاعتراض عليها.")}</p>
          </div>`}
  </div>`},tab:Xd});const Hd=({on:t,direction:e,strength:n,text:a="",alterable:o=null,speed:s=""})=>({on:t,direction:e,strength:n,text:a,alterable:o,speed:s}),Yd=({alterable:t,...e})=>({...e,alterable:null!=t?t:""}),Gd={true:!0,false:!1};function Zd(e,n,a=null,o=""){var l;const i=null!=a?a:{on:o,direction:"driving",strength:3},c=e.draft(`force/${null!=(l=null==a?void 0:a.id)?l:o}`),u=n=>e.act(a?function(e,n){const[a,o]=[Yd(Hd(e)),Yd(n)],s=Object.keys(o).filter(t=>o[t]!==a[t]);if(!s.length)return{steps:[]};const l=t=>({force:e.id,...Object.fromEntries(s.map(e=>[e,t[e]]))});return dn(t("تغيّرت القوة"),un("edit_force",l(o),["edit_force",l(a)]))}(a,n$(n)):((e,n=r())=>dn(t("أُضيفت القوة"),un("add_force",{force:n,...e},["remove_force",{force:n}])))(n$(n)),{quiet:!0}),d=t(a?"تعديل القوة":"إضافة قوة");e.ask(o=>s`<${Ge} ...${{title:d,close:o,submit:u,draft:c}} yes=${t(a?"حفظ":"إضافة")}>
        <${e$}
          name="on"
          label=${t("بماذا يتعلق؟")}
          pairs=${function(t,e,n){const a=e?de(t,e).map(({id:t,title:e})=>[t,e]):[];return!n||a.some(([t])=>t===n)?a:[...a,[n,T(t,n)]]}(e.store,n,i.on)}
          now=${i.on}
        />
        <${nn} label=${t("ما الذي يدفعه أو يعيقه؟")}>
          <textarea name="text" rows="2" required maxlength=${280} autofocus dir="auto" defaultValue=${i.text} />
        <//>
        <div class="console-pair">
          <${e$} name="direction" label=${t("في أي اتجاه تعمل؟")} pairs=${ie()} now=${i.direction} />
          <${e$}
            name="strength"
            label=${t("القوة")}
            pairs=${[1,2,3,4,5].map(t=>[t,t])}
            now=${i.strength}
          />
        </div>
        <div class="console-pair">
          <${on}
            name="alterable"
            label=${t("هل يمكن تغييرها؟")}
            pairs=${t$(ce())}
            now=${`${i.alterable}`}
          />
          <${on} name="speed" label=${t("بأي سرعة؟")} pairs=${ue()} now=${i.speed} />
        </div>
      <//>`)}const t$=t=>t.map(([t,e])=>[`${t}`,e]),e$=({name:t,label:e,pairs:n,now:a})=>s`<${nn} label=${e}
    ><select name=${t} required>
      ${n.map(([t,e])=>s`<option key=${t} value=${t} selected=${t===a}>${e}</option>`)}
    </select><//
  >`,n$=t=>{var e;return{on:t.get("on"),text:t.get("text").trim(),direction:t.get("direction"),strength:Number(t.get("strength")),alterable:null!=(e=Gd[t.get("alterable")])?e:null,speed:t.get("speed")}},a$={icon:"balance",words:()=>t("القوى")},o$=()=>s`<div class="empty">
    ${l("balance")}
    <h3>${t("لا شيء لوزنه بعد")}</h3>
    <p>${t("اختر في إعدادات المرحلة ما تؤثر فيه القوى.")}</p>
  </div>`;function s$({context:e,stage:n,forces:a,id:o,title:r}){const{driving:i,restraining:c,totals:u}=$e(a,o);return s`<article class="console-box force-one">
    <div class="row">
      <h4 class="force-title" dir="auto">${r}</h4>
      <button class="button small" onClick=${()=>Zd(e,n,null,o)}>
        ${l("plus")}${t("إضافة قوة…")}
      </button>
    </div>
    ${i.length+c.length>0&&s`<div class="force-sides">
        <${l$} head=${t("يدفع")} total=${u.driving} forces=${i} ...${{context:e,stage:n}} />
        <${l$}
          head=${t("يعيق")}
          total=${u.restraining}
          forces=${c}
          ...${{context:e,stage:n}}
        />
      </div>`}
  </article>`}const l$=({head:t,total:e,forces:n,context:a,stage:o})=>s`<section>
    <h5>${t} <span class="count">${e}</span></h5>
    <ul class="force-list">
      ${n.map(t=>s`<${r$} key=${t.id} ...${{context:a,stage:o,force:t}} />`)}
    </ul>
  </section>`,r$=({context:e,stage:n,force:a})=>s`<li>
    <span class="force-strength" data-heat=${a.strength}
      ><span class="visually-hidden">${t("القوة")}</span> ${a.strength}</span
    >
    <span class="force-words"
      ><span dir="auto">${pe(a)}</span>
      <small class="soft">${me(a).join(" · ")}</small>
      <${N} group=${a.group&&e.store.get("group",a.group)} plain
    /></span>
    <button
      class="button small quiet icon-only"
      aria-label=${t("تعديل: {text}",{text:pe(a)})}
      onClick=${()=>Zd(e,n,a)}
    >
      ${l("edit")}
    </button>
    <button
      class="button small quiet icon-only"
      aria-label=${t("حذف: {text}",{text:pe(a)})}
      onClick=${()=>e.act((e=>dn(t("حُذفت القوة"),un("remove_force",{force:e.id},["add_force",{force:e.id,...Hd(e)}])))(a))}
    >
      ${l("trash")}
    </button>
  </li>`;var i$=Object.freeze({__proto__:null,Panel:function({context:e,stage:n}){const{store:a}=e,o=a.all("force"),l=n?de(a,n):[],r=new Set(l.map(({id:t})=>t)),i=[...new Set(o.map(({on:t})=>t))].filter(t=>!r.has(t)),c=[...l,...i.map(t=>({id:t,title:T(a,t)}))];return s`<div class="stack">
    <p class="soft">${t("ما يدفع كل هدف أو عائق، وما يعيقه.")}</p>
    ${c.map(t=>s`<${s$} key=${t.id} ...${{context:e,stage:n,forces:o}} ...${t} />`)}
    ${!c.length&&s`<${o$} />`}
  </div>`},heard:(t,e)=>new Set(e.all("force").map(({group:t})=>t)),holds:function(t,e){const n=1===e.all("stage").filter(({activity:t})=>"forces"===t).length,a=e.all("force").length;return n&&a?[c(["لا قوى","قوة واحدة","قوتان","{n} قوى","{n} قوة","{n} قوة"],"{n} forces",a)]:[]},tab:a$});const c$=["title","type","pull","asked_by","on","funding","amount","currency","status","why"],u$=t=>Object.fromEntries(c$.map(e=>{var n;return[e,null!=(n=t[e])?n:["asked_by","on"].includes(e)?[]:""]}));function d$(e,n){const a=u$(e),o=Object.keys(n).filter(t=>String(n[t])!==String(a[t]));if(!o.length)return{steps:[]};const s=t=>({intervention:e.id,...Object.fromEntries(o.map(e=>[e,t[e]]))});return dn(t("تغيّر التدخل"),un("edit_intervention",s(n),["edit_intervention",s(a)]))}const $$=({id:t,intervention:e,from:n,says:a})=>({advice:t,intervention:e,from:n,says:a}),[p$,m$,g$,h$]=[280,1e3,30,12];function f$(e,n=null){var a;const o=e.draft(`help/${null!=(a=null==n?void 0:n.id)?a:""}`),l=a=>{const o=function(t){const e=Object.fromEntries(["title","type","pull","funding","amount","currency","status","why"].map(e=>{var n;return[e,(null!=(n=t.get(e))?n:"").trim()]}));return{...e,asked_by:t.getAll("asked_by"),on:t.getAll("on")}}(a);return e.act(n?d$(n,o):function(e,n=r()){const a={intervention:n,...e};return dn(t("أُضيف التدخل"),un("add_intervention",a,["remove_intervention",{intervention:n}]))}(o),{quiet:!0})},i=t(n?"تعديل التدخل":"إضافة تدخل");e.ask(a=>s`<${Ge} wide ...${{title:i,close:a,submit:l,draft:o}} yes=${t(n?"حفظ":"إضافة")}>
        <${nn} label=${t("ما هذه المساعدة؟")}>
          <textarea name="title" rows="2" required maxlength=${p$} autofocus dir="auto" defaultValue=${null==n?void 0:n.title} />
        <//>
        <${b$} store=${e.store} help=${null!=n?n:{}} />
        <${w$} name="asked_by" label=${t("يطلبه")} pairs=${v$(e.store)} now=${null==n?void 0:n.asked_by} />
        <${w$}
          name="on"
          label=${t("ما يساعد على تحريكه")}
          pairs=${function(t){const e=V(t).map(({id:e})=>[e,T(t,e)]),n=new Set(e.map(([t])=>t));return[...e,...z(t).filter(({id:t})=>!n.has(t)).map(t=>{var e;return[t.id,null!=(e=t.title)?e:p(t)]})]}(e.store)}
          now=${null==n?void 0:n.on}
        />
        <${y$} help=${null!=n?n:{}} /> <${k$} help=${null!=n?n:{}} />
      <//>`)}function b$({store:e,help:n}){const a=ge(e),o=!n.type||a.some(([t])=>t===n.type)?a:[...a,[n.type,he(e,n.type)]];return s`<div class="console-pair">
    <${nn} label=${t("نوع المساعدة")}
      ><select name="type" required>
        <option value="">–</option>
        ${o.map(([t,e])=>s`<option key=${t} value=${t} selected=${t===n.type}>${e}</option>`)}
      </select><//
    >
    <${on}
      label=${t("دفع أم جذب")}
      hint=${t("كما يقول من يطلبه")}
      name="pull"
      pairs=${fe()}
      now=${n.pull}
    />
  </div>`}const v$=t=>k(t).map(({id:t,name:e})=>[t,e]);function w$({name:e,label:n,pairs:a,now:o=[]}){const l=new Set(a.map(([t])=>t));return s`<fieldset>
    <legend>${n}</legend>
    ${o.filter(t=>!l.has(t)).map(t=>s`<input key=${t} type="hidden" name=${e} value=${t} />`)}
    ${0===a.length&&s`<p class="soft">${t("لا عوائق بعد.")}</p>`}
    <div class="console-choice-list">
      ${a.map(([t,n])=>s`<label class="tick" key=${t}>
            <input type="checkbox" name=${e} value=${t} defaultChecked=${o.includes(t)} />
            <span dir="auto">${n}</span></label
          >`)}
    </div>
  </fieldset>`}const y$=({help:e})=>s`<div class="console-pair help-money">
    <${on} label=${t("يدفع كلفته")} name="funding" pairs=${be()} now=${e.funding} />
    <${nn} label=${t("المبلغ")}
      ><input name="amount" inputmode="decimal" maxlength=${g$} defaultValue=${e.amount} dir="ltr"
    /><//>
    <${nn} label=${t("العملة")}
      ><input name="currency" maxlength=${h$} defaultValue=${e.currency} dir="ltr"
    /><//>
  </div>`,k$=({help:e})=>s`<div class="console-pair">
    <${nn} label=${t("الحالة")}
      ><select name="status">
        ${ve().map(([t,n])=>{var a;return s`<option key=${t} value=${t} selected=${t===(null!=(a=e.status)?a:"idea")}>${n}</option>`})}
      </select><//
    >
    <${nn} label=${t("السبب")} hint=${t("مطلوب إن تم التخلي عنه")}
      ><input name="why" maxlength=${p$} defaultValue=${e.why} dir="auto"
    /><//>
  </div>`;const x$={icon:"wrench",words:()=>t("التدخلات")},_$=({status:t})=>Number("dropped"===t),C$=()=>s`<div class="empty">
    ${l("wrench")}
    <h3>${t("لم تُدوَّن أي مساعدة بعد")}</h3>
    <p>${t("تطلب المجموعات المساعدة من هواتفها. ويمكنك إضافة ما عُرض.")}</p>
  </div>`;function S$({store:e}){const n=ye(e).filter(({offered:t})=>!t.length),a=ke(e);return s`${n.length>0&&s`<${j$} head=${t("لا أحد يعرض المساعدة في مواضع التأثير هذه")} titles=${n.map(({title:t})=>t)} />`}
  ${a.length>0&&s`<${j$} head=${t("مساعدة لم تطلبها أي مجموعة")} titles=${a.map(({title:t})=>t)} />`}`}const j$=({head:t,titles:e})=>s`<details class="disclosure">
    <summary>${t} <span class="count">${e.length}</span></summary>
    <ul class="help-gaps">
      ${e.map(t=>s`<li key=${t} dir="auto">${t}</li>`)}
    </ul>
  </details>`;function O$({context:e,help:n}){const{store:a}=e,o=a.all("advice").filter(({intervention:t})=>t===n.id).sort((t,e)=>t.at-e.at);return s`<article class="console-box help" data-status=${n.status}>
    <div class="row">
      <h4 class="help-title" dir="auto">${n.title}</h4>
      <${q$} ...${{context:e,help:n}} />
    </div>
    <p class="row help-tags">
      <span class="chip" dir="auto">${he(a,n.type)}</span>
      ${n.pull&&s`<span class="chip">${ut(fe(),n.pull)}</span>`}
      ${n.funding&&s`<span class="chip plain">${ut(be(),n.funding)}</span>`}
      ${n.amount&&s`<span class="chip plain"><bdi>${xe(n)}</bdi></span>`}
    </p>
    <${M$} ...${{store:a,help:n}} /> <${E$} ...${{store:a,help:n}} />
    ${n.why&&s`<p><b>${t("السبب")}:</b> <span dir="auto">${n.why}</span></p>`}
    <${L$} ...${{context:e,advice:o}} />
    <div class="toolbar">
      <button class="button small" onClick=${()=>f$(e,n)}>${l("edit")}${t("تعديل…")}</button>
      <button class="button small" onClick=${()=>function(e,n){const a=e.draft(`advice/${n.id}`),o=a=>e.act(function(e,{from:n,says:a},o=r()){const s={advice:o,intervention:e,from:n,says:a};return dn(t("دُوّنت النصيحة"),un("add_advice",s,["remove_advice",{advice:o}]))}(n.id,{from:a.get("from"),says:a.get("says").trim()}),{quiet:!0});e.ask(e=>s`<${Ge} title=${t("تدوين نصيحة")} yes=${t("حفظ")} ...${{close:e,submit:o,draft:a}}>
        <p dir="auto"><b>${n.title}</b></p>
        <${nn} label=${t("من استُشير")}
          ><select name="from">
            ${we().map(([t,e])=>s`<option key=${t} value=${t}>${e}</option>`)}
          </select><//
        >
        <${nn} label=${t("ماذا قالوا")}>
          <textarea name="says" rows="3" required maxlength=${m$} autofocus dir="auto" />
        <//>
      <//>`)}(e,n)}>
        ${l("plus")}${t("تدوين نصيحة…")}
      </button>
      <button class="button small quiet" onClick=${()=>e.act(function(e,n){const a=["add_intervention",{intervention:e.id,...u$(e)}],o=n.map(t=>["add_advice",$$(t)]);return dn(t("حُذف التدخل"),un("remove_intervention",{intervention:e.id},a,...o))}(n,o))}>
        ${l("trash")}${t("إزالة")}
      </button>
    </div>
  </article>`}function q$({context:e,help:n}){return s`<select class="help-status" aria-label=${t("الحالة")} value=${n.status} onChange=${t=>{const a=t.currentTarget.value;t.currentTarget.value=n.status,"dropped"!==a||n.why?e.act(d$(n,{status:a})):f$(e,{...n,status:a})}}>
    ${ve().map(([t,e])=>s`<option key=${t} value=${t}>${e}</option>`)}
  </select>`}const M$=({store:e,help:{asked_by:n=[]}})=>s`<p class="row help-tags">
    <b>${t("يطلبه")}</b>
    ${n.map(t=>s`<${N} key=${t} group=${e.get("group",t)} plain />`)}
    ${!n.length&&s`<span class="soft">${t("لا مجموعة")}</span>`}
  </p>`;function E$({store:e,help:{on:n=[]}}){const a=n.map(t=>T(e,t)).filter(Boolean);return a.length>0&&s`<p><b>${t("لتحريك:")}</b> <span dir="auto">${a.join(" · ")}</span></p>`}const L$=({context:e,advice:n})=>n.length>0&&s`<ul class="help-advice">
    ${n.map(n=>s`<li key=${n.id}>
          <span><b>${ut(we(),n.from)}:</b> <span dir="auto">${n.says}</span></span>
          <button
            class="button small quiet icon-only"
            aria-label=${t("حذف هذه النصيحة")}
            onClick=${()=>e.act((e=>dn(t("حُذفت النصيحة"),un("remove_advice",{advice:e.id},["add_advice",$$(e)])))(n))}
          >
            ${l("close")}
          </button>
        </li>`)}
  </ul>`;var I$=Object.freeze({__proto__:null,Panel:function({context:e}){const{store:n}=e,a=[...n.all("intervention")].sort((t,e)=>_$(t)-_$(e)||t.at-e.at);return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${t("المساعدة الخارجية: من يطلبها وأين وصلت.")}</p>
      <button class="button small toolbar-end" onClick=${()=>f$(e)}>
        ${l("plus")}${t("إضافة تدخل…")}
      </button>
    </div>
    <${S$} store=${n} />
    ${a.map(t=>s`<${O$} key=${t.id} ...${{context:e,help:t}} />`)}
    ${!a.length&&s`<${C$} />`}
  </div>`},heard:(t,e)=>new Set(e.all("intervention").flatMap(({asked_by:t=[]})=>t)),holds:function(t,e){const n=1===e.all("stage").filter(({activity:t})=>"interventions"===t).length,a=e.all("intervention").length;return n&&a?[c(["لا تدخلات","تدخل واحد","تدخلان","{n} تدخلات","{n} تدخلًا","{n} تدخل"],"{n} interventions",a)]:[]},tab:x$});const P$="set_finding_aside",D$={icon:"search",words:()=>t("الاستنتاجات"),always:!0};function B$({context:e}){const n=K(e.store);return s`<${an}
    label=${t("اعرض هذا على الحائط مكان المرحلة")}
    checked=${"findings"===n.show}
    onChange=${()=>e.act(va(n,"findings"===n.show?"":"findings"))}
  />`}const A$=({context:t,found:e,label:n})=>s`<ul class="console-findings" aria-label=${n}>
    ${e.map(e=>s`<${N$} key=${e.id} context=${t} finding=${e} />`)}
  </ul>`;function N$({context:e,finding:n}){const{says:a,place:o,aside:r}=n;return s`<li class="console-box console-finding">
    <p dir="auto">${a}</p>
    ${r&&s`<p class="soft" dir="auto">${r}</p>`}
    <div class="toolbar">
      ${o&&s`<button class="button small" onClick=${()=>e.go(o)}>${l("chevron-end","flip")}${t("انتقل إليها")}</button>`}
      ${null===r?s`<button class="button small quiet" onClick=${()=>function(e,n){const a=a=>e.act((({id:e},n)=>dn(t("نُحّيت الملاحظة جانبًا"),un(P$,{finding:e,why:n},[P$,{finding:e,why:null}])))(n,a.get("why")),{quiet:!0}),o=e.draft(`finding/${n.id}`);e.ask(e=>s`<${Ge} title=${t("تنحية هذه الملاحظة")} yes=${t("تنحية")} ...${{close:e,submit:a,draft:o}}>
        <p dir="auto">${n.says}</p>
        <${nn} label=${t("لماذا يمكن أن يبقى كما هو")}>
          <textarea name="why" rows="2" required maxlength=${280} autofocus dir="auto"></textarea>
        <//>
      <//>`)}(e,n)}>
              ${t("تنحية…")}
            </button>`:s`<button class="button small quiet" onClick=${()=>e.act((({id:e,aside:n})=>dn(t("عادت الملاحظة إلى القائمة"),un(P$,{finding:e,why:null},[P$,{finding:e,why:n}])))(n))}>
              ${t("أعد النظر فيها")}
            </button>`}
    </div>
  </li>`}var R$=Object.freeze({__proto__:null,Panel:function({context:e}){const n=ot(e);if(!n)return s`<p class="soft" role="status">${t("لحظة…")}</p>`;const a=n.filter(t=>null!==t.aside),o=n.filter(t=>null===t.aside);return s`<div class="stack">
    <p class="soft">${t("ما تنظر فيه الطريقة الآن. لا شيء هنا يوقف العمل.")}</p>
    <${B$} context=${e} />
    ${o.length>0&&s`<${A$} context=${e} found=${o} label=${t("للنظر فيها")} />`}
    ${!o.length&&s`<div class="empty">
        ${l("check")}
        <h3>${t("لا شيء يستدعي النظر")}</h3>
      </div>`}
    ${a.length>0&&s`<details class="disclosure">
        <summary>${c(["لا شيء منحّى","واحدة منحّاة","اثنتان منحّاتان","{n} منحّاة","{n} منحّاة","{n} منحّاة"],"{n} set aside",a.length)}</summary>
        <${A$} context=${e} found=${a} label=${t("تنحية")} />
      </details>`}
  </div>`},tab:D$});const T$=({areas:e,area:n})=>e.length>0&&s`<label class="row"
    >${t("المنطقة")}
    <select value=${n.value} onChange=${t=>n.value=t.currentTarget.value}>
      <option value="">${t("كل المناطق")}</option>
      ${e.map(([t,e])=>s`<option key=${t} value=${t}>${e}</option>`)}
    </select></label
  >`;function z$({store:e,actions:n}){const a=n.filter(t=>t.help_needed&&"dropped"!==t.status);return a.length?s`<section class="stack">
    <h3>${t("من يستطيع المساعدة؟")} <span class="count">${a.length}</span></h3>
    <div class="scroller" tabindex="0">
      <table class="table console-plans">
        <thead>
          <tr>
            <th scope="col">${t("خطة")}</th>
            <th scope="col">${t("المساعدة المطلوبة")}</th>
            <th scope="col">${t("عروض المساعدة")}</th>
          </tr>
        </thead>
        <tbody>
          ${a.map(t=>s`<${U$} key=${t.id} ...${{store:e,action:t}} />`)}
        </tbody>
      </table>
    </div>
  </section>`:null}function U$({store:t,action:e}){const n=t.get("plan",e.plan),a=Mt(t,e.id);return s`<tr>
    <th scope="row" dir="auto">${n&&Et(t,n).name}</th>
    <td>
      <p dir="auto">${e.help_needed}</p>
      <p class="soft" dir="auto">${e.what}</p>
    </td>
    <td>
      ${a.length?a.map(e=>s`<p key=${e.id}>
                  <b><bdi>${Lt(t,e)}</bdi></b
                  >: <span dir="auto">${e.says}</span>
                </p>`):s`<span class="chip" data-tone="warn"
              >${l("hand")}${c(["لا عروض مساعدة","عرض مساعدة واحد","عرضا مساعدة","{n} عروض مساعدة","{n} عرض مساعدة","{n} عرض مساعدة"],"{n} offers of help",0)}</span
            >`}
    </td>
  </tr>`}function V$({context:e,plan:n}){var a;const o=e.store.get("confidence",n.id);if(!o)return s`<span class="soft">–</span>`;const l=c(["لا إجابات","إجابة واحدة","إجابتان","{n} إجابات","{n} إجابة","{n} إجابة"],"{n} answers",o.people),r=function(t){const e=Object.entries(t),n=e.reduce((t,[,e])=>t+e,0);return n&&(e.reduce((t,[e,n])=>t+e*n,0)/n).toFixed(1)}(null!=(a=o.counts)?a:{});return s`<span class="row console-chips"
    >${r&&s`<b>${t("{mean} من 5",{mean:r})}</b>`}<span class="soft">${l}</span></span
  >`}const F$=(t,e)=>t.ask(n=>s`<${J$} ...${{context:t,plan:e,close:n}} />`);function J$({context:e,plan:n,close:a}){var o,r,i;const{store:c}=e,u=null!=(i=null==(r=c.get("group",null!=(o=n.group)?o:""))?void 0:r.name)?i:n.owner,d=K(c),$=c.all("action").filter(t=>t.plan===n.id).sort((t,e)=>t.horizon-e.horizon||t.position-e.position),p=$.findIndex(({id:t})=>t===d.on),m=t=>e.act(ya(K(c),t),{quiet:!0});return s`<${Ye} wide title=${t("قراءة علنية: {name}",{name:u})} close=${a}>
    <div class="stack">
      <div class="row">
        <button class="button" aria-pressed=${d.on===n.id} onClick=${()=>m(n.id)}>
          ${l("wall")}${t("إظهار الخطة كاملة")}
        </button>
        <button class="button" disabled=${p<1} onClick=${()=>m($[p-1].id)}>
          ${l("chevron-start","flip")}${t("العمل السابق")}
        </button>
        <button class="button primary" disabled=${p+1>=$.length} onClick=${()=>m($[p+1].id)}>
          ${t(p<0?"العمل الأول":"العمل التالي")}${l("chevron-end","flip")}
        </button>
        <button class="button quiet" disabled=${!d.on} onClick=${()=>m(null)}>${t("أنهِ العرض المنفرد")}</button>
      </div>
      <ol class="console-read-out">
        ${$.map(t=>s`<li key=${t.id} aria-current=${t.id===d.on?"true":void 0}>
              <button class="button quiet" onClick=${()=>m(t.id)}>
                <span dir="auto">${t.what}</span>
              </button>
              <${Ai} ...${{context:e}} kind="action" id=${t.id} title=${t.what} />
            </li>`)}
      </ol>
      <${K$} ...${{context:e,plan:n}} />
    </div>
  <//>`}function K$({context:e,plan:n}){var a,o,r;const i=e.store.get("confidence",n.id);if(!i)return s`<p class="soft">${t("لم يقل أحد بعد ما مدى ثقته في هذه الخطة.")}</p>`;const u=Object.entries(null!=(a=i.counts)?a:{});if(!u.length)return s`<p class="soft">
      ${c(["لا إجابات حتى الآن.","إجابة واحدة حتى الآن.","إجابتان حتى الآن.","{n} إجابات حتى الآن.","{n} إجابة حتى الآن.","{n} إجابة حتى الآن."],"{n} answers so far.",i.people)} ${t("تظهر الأرقام ابتداءً من خمس إجابات.")}
    </p>`;const d="everyone"===(null!=(o=i.audience)?o:"everyone");return s`<section class="stack">
    <h3>${t("مدى ثقة أصحابها")}</h3>
    <dl class="stats">
      ${u.map(([e,n])=>s`<div class="stat" key=${e}>
            <dt>${t("{n} من 5",{n:e})}</dt>
            <dd>${n}</dd>
          </div>`)}
    </dl>
    <ul class="console-reasons">
      ${(null!=(r=i.reasons)?r:[]).map(t=>s`<li key=${t} dir="auto">${t}</li>`)}
    </ul>
    <p>
      <button class="button" onClick=${()=>e.act(X$(n,!d))}>
        ${l("wall")}${t(d?"إخفاء الأرقام عن الجميع":"إظهار الأرقام للجميع")}
      </button>
    </p>
  </section>`}const X$=(e,n)=>dn(t(n?"تظهر الأرقام مع الخطة":"أُخفيت الأرقام من جديد"),un("read_out_confidence",{plan:e.id,shown:n},["read_out_confidence",{plan:e.id,shown:!n}]));function Q$(t,e){const n=e.filter(e=>e.plan===t.id&&"dropped"!==e.status),a=t=>n.filter(e=>{var n;return(null!=(n=e.missing)?n:[]).includes(t)}).length;return{soon:n.filter(t=>100===t.horizon).length,later:n.filter(t=>1e3===t.horizon).length,owner:a("owner"),indicator:a("indicator"),due:a("due"),ready:n.filter(t=>{var e;return!(null!=(e=t.missing)?e:[]).length}).length,all:n.length}}const W$=t=>{const[e,n=""]=t.split(".");return BigInt(e)*BigInt("100")+BigInt(n.padEnd(2,"0"))};function H$(t,e){const n=W$(t)+W$(e),a=(""+n%BigInt("100")).padStart(2,"0").replace(/0+$/,"");return`${n/BigInt("100")}${a&&`.${a}`}`}const Y$=t=>{const[e,n]=t.split(".");return e.replace(/\B(?=(\d{3})+$)/g,",")+(n?`.${n}`:"")},G$={key:"6",icon:"calendar",words:()=>t("الخطط")};function Z$({context:e,plan:n,actions:a}){var o;const r=e.store.get("group",null!=(o=n.group)?o:""),{name:i}=Et(e.store,n),c=Q$(n,a),u=function(e,n){var a;const o=n.filter(t=>t.plan===e.id&&"dropped"!==t.status),s=new Map;for(const{money:t,currency:e=""}of o.filter(t=>t.money))s.set(e,H$(null!=(a=s.get(e))?a:"0",t));const l=o.reduce((t,e)=>H$(t,e.days||"0"),"0");return[...[...s].sort().map(([t,e])=>`${t} ${Y$(e)}`.trim()),"0"!==l&&t("الأيام: {n}",{n:Y$(l)})].filter(Boolean).join(t("، "))}(n,a),d=`/w/${e.code}/plan/${encodeURIComponent(n.owner)}?as=console`;return s`<tr>
    <th scope="row">
      ${r?s`<${Pc} group=${r} />`:s`<span class="console-group"
              ><span class="badge">${l("flag")}</span><span dir="auto">${i}</span></span
            >`}
      ${u&&s`<small class="soft console-pledged">${t("المتعهَّد به")}: ${u}</small>`}
    </th>
    <td class="number">${c.soon}</td>
    <td class="number">${c.later}</td>
    <td><${tp} made=${c} /></td>
    <td><${V$} ...${{context:e,plan:n}} /></td>
    <td class="console-plan-ways">
      <button class="button small" onClick=${()=>F$(e,n)}>${t("قراءة علنية…")}</button>
      <a
        class="button small"
        href=${d}
        target="_blank"
        rel="noopener"
        aria-label=${t("افتح خطة {name}",{name:i})}
        >${t("افتح الخطة")}</a
      >
    </td>
  </tr>`}function tp({made:e}){if(!e.all)return s`<span class="chip" data-tone="warn">${l("clock")}${t("لا أعمال بعد")}</span>`;const n=[e.owner&&c(["لا مسؤولين","مسؤول واحد","مسؤولان","{n} مسؤولين","{n} مسؤولًا","{n} مسؤول"],"{n} owners",e.owner),e.indicator&&c(["لا مؤشرات","مؤشر واحد","مؤشران","{n} مؤشرات","{n} مؤشرًا","{n} مؤشر"],"{n} indicators",e.indicator),e.due&&c(["لا مواعيد","موعد واحد","موعدان","{n} مواعيد","{n} موعدًا","{n} موعد"],"{n} due dates",e.due)].filter(Boolean);return n.length?s`<span class="row console-chips"
    >${n.map(t=>s`<span class="chip" data-tone="warn" key=${t}>${t}</span>`)}</span
  >`:s`<span class="chip" data-tone="ok">${l("check")}${t("لا شيء")}</span>`}var ep=Object.freeze({__proto__:null,Panel:function({context:e}){const{store:n}=e,a=k(n),o=t=>a.findIndex(e=>e.id===t.group)>>>0,c=i(""),u=n.all("action").filter((t=>e=>!t||(e.area||"?")===t)(c.value)),d=[...n.all("plan")].filter(({id:t})=>!c.value||u.some(({plan:e})=>e===t)).sort((t,e)=>o(t)-o(e));return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${t("يكتمل العمل بمسؤول واحد ومؤشر وموعد.")}</p>
      <${T$} areas=${function(e){const n=new Set(e.all("action").map(({area:t})=>null!=t?t:"")),a=st(e,"areas").map(({id:t,words:e})=>[t,e]).filter(([t])=>n.has(t));return a.length&&n.has("")?[...a,["?",t("من دون منطقة")]]:a}(n)} area=${c} />
      <button class="button small toolbar-end" onClick=${()=>function(e){const n=e.draft("task-force"),a=n=>e.act(function(e){const n=r();return dn(t("أُضيفت الخطة"),un("add_plan",{plan:n,owner:e},["remove_plan",{plan:n}]))}(n.get("owner").trim()),{quiet:!0});e.ask(e=>s`<${Ge} title=${t("خطة فريق عمل")} yes=${t("إضافة")} ...${{close:e,submit:a,draft:n}}>
        <${nn} label=${t("اسم فريق العمل")}
          ><input name="owner" required maxlength=${120} autofocus dir="auto"
        /><//>
      <//>`)}(e)}>
        ${l("plus")}${t("خطة فريق عمل…")}
      </button>
    </div>
    ${d.length?s`<div class="scroller" tabindex="0">
            <table class="table console-plans">
              <thead>
                <tr>
                  <th scope="col">${t("خطة")}</th>
                  <th scope="col">${t("100 يوم")}</th>
                  <th scope="col">${t("1000 يوم")}</th>
                  <th scope="col">${t("ما زال ينقص")}</th>
                  <th scope="col">${t("مدى الثقة")}</th>
                  <th scope="col"><span class="visually-hidden">${t("فتح")}</span></th>
                </tr>
              </thead>
              <tbody>
                ${d.map(t=>s`<${Z$} key=${t.id} ...${{context:e,plan:t,actions:u}} />`)}
              </tbody>
            </table>
          </div>`:s`<div class="empty">
            ${l("calendar")}
            <h3>${t("لا خطط بعد")}</h3>
            <p>${t("تحصل كل مجموعة على خطتها عندما تُفتح مرحلة الخطط.")}</p>
          </div>`}
    <${z$} ...${{store:n,actions:u}} />
  </div>`},heard:function(t,e){const n=new Set(e.all("action").map(t=>t.plan));return new Set(e.all("plan").filter(t=>n.has(t.id)).map(t=>t.group))},holds:function(t,e){const n=1===e.all("stage").filter(({activity:t})=>"plans"===t).length,a=e.all("action").length;return n&&a?[c(["{n} إجراء","إجراء واحد","إجراءان","{n} إجراءات","{n} إجراءً","{n} إجراء"],"{n} actions",a)]:[]},leftOpen:function(t){const e=d(t).find(({activity:t,opened_at:e})=>"plans"===t&&e);if(!e)return[];const n=t.all("plan").map(e=>Q$(e,t.all("action"))),a=n.filter(({all:t})=>!t).length,o=n.reduce((t,{all:e,ready:n})=>t+e-n,0);return[a&&c(["لا خطط فارغة","خطة واحدة فارغة","خطتان فارغتان","{n} خطط فارغة","{n} خطة فارغة","{n} خطة فارغة"],"{n} plans are empty",a),o&&c(["لا إجراء ينقصه مسؤول أو مؤشر أو موعد","إجراء واحد ينقصه مسؤول أو مؤشر أو موعد","إجراءان ينقصهما مسؤول أو مؤشر أو موعد","{n} إجراءات ينقصها مسؤول أو مؤشر أو موعد","{n} إجراءً ينقصه مسؤول أو مؤشر أو موعد","{n} إجراء ينقصه مسؤول أو مؤشر أو موعد"],"{n} actions lack an owner, indicator or date",o)].filter(Boolean).map(t=>({stage:e.id,words:t}))},tab:G$});const np=["incentives","accountability","pooled"],ap=t=>{var e,n,a,o;return{partners:null!=(e=t.partners)?e:[],goal:null!=(n=t.goal)?n:"",status:null!=(a=t.status)?a:"active",why:null!=(o=t.why)?o:"",...Object.fromEntries(np.map(e=>{var n;return[e,null!=(n=t[e])?n:""]}))}},op=(t,e,n)=>[...Ce(t,e)].filter(([t])=>n.includes(t)).map(([t,n])=>({do:"rate_trust",with:{partnership:e.id,partner:t,trust:n}})),[sp,lp]=[1e3,280],rp=/\s*\n\s*/;function ip(e,n=null){const a=a=>{const o=function(t,e,n=[]){const a=e.get("others").trim().split(rp).filter(Boolean).map(e=>qe(t,e)),o=[...e.getAll("partner"),...a],s=n.filter(t=>o.includes(t)),l=["goal","status","why",...np].map(t=>{var n;return[t,(null!=(n=e.get(t))?n:"").trim()]});return{...Object.fromEntries(l),partners:[...new Set([...s,...o])]}}(e.store,a,null==n?void 0:n.partners);return e.act(n?function(e,n,a){const o=ap(n),s=Object.keys(a).filter(t=>JSON.stringify(a[t])!==JSON.stringify(o[t]));if(!s.length)return{said:"",steps:[]};const l=t=>Object.fromEntries(s.map(e=>[e,t[e]])),r=t=>({do:"edit_partnership",with:{partnership:n.id,...l(t)}}),i=o.partners.filter(t=>!a.partners.includes(t)),c=[r(o),...op(e,n,i)];return{said:t("تغيّرت الشراكة"),steps:[{...r(a),backs:c}]}}(e.store,n,o):function(e){const n=r(),a=[{do:"remove_partnership",with:{partnership:n}}];return{said:t("أُضيفت الشراكة"),steps:[{do:"add_partnership",with:{partnership:n,...e},backs:a}]}}(o),{quiet:!0})};e.ask(o=>{var l;return s`<${Ge}
        title=${t(n?"تعديل الشراكة":"أضف شراكة")}
        yes=${t(n?"حفظ":"إضافة")}
        wide
        draft=${e.draft(`partnership/${null!=(l=null==n?void 0:n.id)?l:"new"}`)}
        ...${{close:o,submit:a}}
      >
        <${cp} store=${e.store} now=${ap(null!=n?n:{})} />
      <//>`})}function cp({store:e,now:n}){const a=e.all("removed_actor").filter(({id:t})=>n.partners.includes(t)),o=[...k(e),...e.all("actor"),...a],l=new Set(o.map(({id:t})=>t)),r=Ct(e).map(({id:t,text:e})=>[t,e]);return s`<fieldset class="stack-tight">
      <legend>${t("الشركاء")}</legend>
      ${o.map(({id:t,name:e})=>s`<${an} key=${t} name="partner" value=${t} defaultChecked=${n.partners.includes(t)} label=${e} />`)}
    </fieldset>
    <${nn} label=${t("شركاء آخرون")} hint=${t("اسم في كل سطر.")}>
      <textarea
        name="others"
        rows="2"
        dir="auto"
        defaultValue=${n.partners.filter(t=>!l.has(t)).join("\n")}
      ></textarea>
    <//>
    <${on} label=${Se("goal")} name="goal" pairs=${r} now=${n.goal} />
    ${np.map(t=>s`<${nn} key=${t} label=${Se(t)}>
          <textarea name=${t} rows="2" dir="auto" maxlength=${sp} defaultValue=${n[t]}></textarea>
        <//>`)}
    <${nn} label=${t("الحالة")}
      ><select name="status">
        ${je.map(t=>s`<option key=${t} value=${t} selected=${t===n.status}>${Oe(t)}</option>`)}
      </select>
    <//>
    <${nn} label=${t("لماذا توقفت أو انتهت")}
      ><input name="why" maxlength=${lp} dir="auto" defaultValue=${n.why}
    /><//>`}const up=[0,1,2,3,4,5].map(t=>[String(t),String(t)]),dp={icon:"hand",seldom:!0,words:()=>t("الشراكات")};function $p({context:e,partnership:n}){const{store:a}=e;return s`<section class="card console-partnership">
    <h3><${Le} ...${{store:a,partnership:n}} /></h3>
    <${Ie} ...${{store:a,partnership:n}} />
    <div class="row">
      <button class="button small" onClick=${()=>ip(e,n)}>
        ${l("edit")}${t("تعديل…")}
      </button>
      <button class="button small" onClick=${()=>function(e,n){const a=Ce(e.store,n),o=(t,e)=>({do:"rate_trust",with:{partnership:n.id,partner:t,trust:null!=e?e:null}}),l=s=>{const l=n.partners.map((t,e)=>[t,s.get(`trust-${e}`)]).map(([t,e])=>[t,e?Number(e):void 0]).filter(([t,e])=>e!==a.get(t)).map(([t,e])=>({...o(t,e),backs:[o(t,a.get(t))]}));return e.act({said:t("أُدخلت الثقة"),steps:l},{quiet:!0})};e.ask(o=>s`<${Ge}
        title=${t("ثقة كل شريك")}
        yes=${t("حفظ")}
        draft=${e.draft(`trust/${n.id}`)}
        ...${{close:o,submit:l}}
      >
        <p class="soft">${t("0 تعني لا ثقة، و5 ثقة تامة.")}</p>
        ${n.partners.map((t,n)=>{var o;return s`<${on}
              key=${t}
              label=${Me(e.store,t)}
              name=${`trust-${n}`}
              pairs=${up}
              now=${String(null!=(o=a.get(t))?o:"")}
            />`})}
      <//>`)}(e,n)}>
        ${l("balance")}${t("أدخل الثقة…")}
      </button>
      <button class="button small quiet" onClick=${()=>e.act(function(e,n){const a=[{do:"add_partnership",with:{partnership:n.id,...ap(n)}},...op(e,n,n.partners)],o={do:"remove_partnership",with:{partnership:n.id}};return{said:t("أُزيلت الشراكة"),steps:[{...o,backs:a}]}}(a,n))}>
        ${l("trash")}${t("إزالة")}
      </button>
    </div>
  </section>`}var pp=Object.freeze({__proto__:null,Panel:function({context:e}){const n=Ee(e.store);return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${t("يقول كل شريك من هاتفه إلى أي حد يثق بالشراكة.")}</p>
      <button class="button small toolbar-end" onClick=${()=>ip(e)}>
        ${l("plus")}${t("أضف شراكة…")}
      </button>
    </div>
    ${!n.length&&s`<p class="soft">${t("لا شراكات بعد.")}</p>`}
    ${n.map(t=>s`<${$p} key=${t.id} ...${{context:e,partnership:t}} />`)}
  </div>`},heard:(t,e)=>new Set(e.all("partnership").flatMap(({partners:t})=>t)),holds:function(t,e){const n=1===e.all("stage").filter(({activity:t})=>"partnerships"===t).length,a=e.all("partnership").length;return n&&a?[c(["{n} شراكة","شراكة واحدة","شراكتان","{n} شراكات","{n} شراكة","{n} شراكة"],"{n} partnerships",a)]:[]},tab:dp});function mp({store:a,on:o}){const[r,i]=n(o),[c,u]=n(""),d=e(null),$=new Map(k(a).map(t=>[t.id,t.name])),p=function(t,e,n){const a=n.trim().toLocaleLowerCase();return bp(t).filter(({name:t,group:n})=>{var o;return`${t} ${null!=(o=e.get(n))?o:""}`.toLocaleLowerCase().includes(a)})}(a,$,c).filter(({id:t})=>!r.includes(t));return s`<fieldset class="stack-tight console-members">
    <legend>${t("أعضاء من القاعة")} <span class="count">${r.length}</span></legend>
    <p class="row console-chips">
      ${r.map(t=>s`<${gp} key=${t} name=${It(a,t)} onClick=${()=>hp(d,t)} />`)}
    </p>
    <div hidden ref=${d} onInput=${()=>i([...d.current.querySelectorAll(":checked")].map(({value:t})=>t))}>
      ${fp(a,o).map(t=>s`<input key=${t} type="checkbox" name="person" value=${t} defaultChecked=${o.includes(t)} />`)}
    </div>
    <label class="console-search"
      ><span class="visually-hidden">${t("ابحث عن أشخاص")}</span>${l("search")}<input
        type="search"
        placeholder=${t("ابحث بالاسم أو المجموعة")}
        value=${c}
        onInput=${t=>u(t.currentTarget.value)}
    /></label>
    ${c.trim()&&s`<ul class="people">
        ${p.slice(0,12).map(t=>s`<${wp} key=${t.id} ...${{person:t,groups:$,store:a}} add=${()=>hp(d,t.id)} />`)}
      </ul>`}
    ${c.trim()&&p.length>12&&s`<${vp} many=${p.length-12} />`}
  </fieldset>`}const gp=({name:e,onClick:n})=>s`<button type="button" class="chip" onClick=${n} aria-label=${t("أزل {name}",{name:e})}>
    <bdi>${e}</bdi>${l("close")}
  </button>`;function hp(t,e){const n=[...t.current.children].find(({value:t})=>t===e);n.checked=!n.checked,n.dispatchEvent(new Event("input",{bubbles:!0}))}const fp=(t,e)=>[...new Set([...e,...bp(t).map(({id:t})=>t)])],bp=t=>t.all("person").filter(({status:t,name:e})=>"in"===t&&e),vp=({many:t})=>s`<p class="soft">${c(["{n} آخر. اكتب المزيد من الاسم.","واحد آخر. اكتب المزيد من الاسم.","اثنان آخران. اكتب المزيد من الاسم.","{n} آخرون. اكتب المزيد من الاسم.","{n} آخر. اكتب المزيد من الاسم.","{n} آخر. اكتب المزيد من الاسم."],"{n} more. Type more of the name.",t)}</p>`,wp=({person:e,groups:n,add:a,store:o})=>{var r;return s`<li class="person-row">
    <span class="person-name"
      ><bdi>${It(o,e.id)}</bdi><small>${null!=(r=n.get(e.group))?r:""}</small></span
    >
    <button type="button" class="button small" onClick=${a}>${l("plus")}${t("إضافة")}</button>
  </li>`},yp=["name","convener","members","organisations","meets","goals"];function kp(t){var e;const n=yp.map(e=>{var n;return[e,null!=(n=t[e])?n:Array.isArray(t[e])?[]:""]}),{members:a=[],organisations:o=[],goals:s=[]}=t;return{...Object.fromEntries(n),members:a,organisations:o,goals:s,kind:null!=(e=t.task_force_kind)?e:"task_force"}}const[xp,_p]=[120,280],Cp=/\s*\n\s*/;function Sp(e,n=null){const a=a=>{const o=function(t,e,n=[]){const a=t=>e.get(t).trim().split(Cp).filter(Boolean);return{name:e.get("name").trim(),kind:e.get("kind")||"task_force",convener:Op(t,e.get("convener").trim()),members:jp(n,[...e.getAll("person"),...a("outside")]),organisations:a("organisations"),meets:e.get("meets").trim(),goals:e.getAll("goal")}}(e.store,a,null==n?void 0:n.members);return e.act(n?function(e,n){const a=kp(e),o=Object.keys(n).filter(t=>JSON.stringify(n[t])!==JSON.stringify(a[t]));if(!o.length)return{said:"",steps:[]};const s=t=>Object.fromEntries(o.map(e=>[e,t[e]])),l=t=>({do:"edit_task_force",with:{task_force:e.id,...s(t)}});return{said:t("تغيّرت فرقة العمل"),steps:[{...l(n),backs:[l(a)]}]}}(n,o):function(e){const n=r(),a=[{do:"remove_task_force",with:{task_force:n}}];return{said:t("أُضيفت فرقة العمل"),steps:[{do:"add_task_force",with:{task_force:n,...e},backs:a}]}}(o),{quiet:!0})};e.ask(o=>{var l;return s`<${Ge}
        title=${t(n?"تعديل فرقة العمل":"أضف فرقة عمل")}
        yes=${t(n?"حفظ":"إضافة")}
        wide
        draft=${e.draft(`task-force/${null!=(l=null==n?void 0:n.id)?l:""}`)}
        ...${{close:o,submit:a}}
      >
        <${qp} store=${e.store} force=${null!=n?n:{}} />
      <//>`})}const jp=(t,e)=>[...t.filter(t=>e.includes(t)),...e.filter(e=>!t.includes(e))];function Op(t,e){const n=t.all("person").filter(t=>"in"===t.status&&t.name&&t.name===e);return 1===n.length?n[0].id:e}function qp({store:e,force:n}){var a;const{members:o=[],organisations:l=[],goals:r=[]}=n,i=o.filter(t=>!e.has("person",t)),c=["task_force","advisory_group"].map(t=>[t,Pt(t)]),u=[...new Set(e.all("person").filter(({status:t,name:e})=>"in"===t&&e).map(({name:t})=>t))];return s`<${nn} label=${t("الاسم")}
      ><input name="name" required maxlength=${xp} dir="auto" autofocus defaultValue=${n.name}
    /><//>
    <${on} label=${t("النوع")} name="kind" pairs=${c} now=${null!=(a=n.task_force_kind)?a:"task_force"} />
    <${nn} label=${t("المنسّق")} hint=${t("شخص في القاعة، أو اسم من خارجها.")}
      ><input
        name="convener"
        list="force-conveners"
        maxlength=${xp}
        dir="auto"
        autocomplete="off"
        defaultValue=${n.convener&&It(e,n.convener)}
    /><//>
    <datalist id="force-conveners">${u.map(t=>s`<option key=${t} value=${t} />`)}</datalist>
    <${mp} ...${{store:e,on:o.filter(t=>e.has("person",t))}} />
    <${Mp} label=${t("أعضاء من الخارج")} hint=${t("اسم في كل سطر.")} name="outside" lines=${i} />
    <${Mp} label=${t("المنظمات")} hint=${t("واحد في كل سطر.")} name="organisations" lines=${l} />
    <${nn} label=${t("كم مرة تجتمع")}
      ><input name="meets" maxlength=${_p} dir="auto" defaultValue=${n.meets}
    /><//>
    <${Ep} ...${{store:e,on:r}} />`}const Mp=({label:t,hint:e,name:n,lines:a})=>s`<${nn} label=${t} hint=${e}>
    <textarea name=${n} rows="2" dir="auto" defaultValue=${a.join("\n")}></textarea>
  <//>`;function Ep({store:e,on:n}){const a=Ct(e).filter(({id:t,status:e})=>"agreed"===e||n.includes(t));return a.length?s`<fieldset class="stack-tight">
    <legend>${t("الأهداف التي تخدمها")}</legend>
    ${a.map(({id:t,text:e})=>s`<${an} key=${t} name="goal" value=${t} defaultChecked=${n.includes(t)} label=${e} />`)}
  </fieldset>`:null}const Lp={icon:"flag",words:()=>t("فرق العمل")},Ip=()=>s`<div class="empty">
    ${l("flag")}
    <h3>${t("لا فرق عمل بعد")}</h3>
    <p>${t("أضف الفرق التي تواصل تنفيذ الخطط بعد الملتقى، أو المجموعة الاستشارية التي تُستشار.")}</p>
  </div>`;function Pp({context:e,force:n}){var a,o,l;const{store:r}=e;return s`<li class="card console-force">
    <div class="console-force-head">
      <h3 dir="auto">${n.name}</h3>
      <span class="chip plain">${Pt(n.task_force_kind)}</span>
    </div>
    <p>
      ${n.convener?s`${t("المنسّق:")} <b><bdi>${It(r,n.convener)}</bdi></b>`:s`<span class="soft">${t("لا منسّق بعد")}</span>`}
    </p>
    <p>${t("الأعضاء:")} <${Dp} names=${(null!=(a=n.members)?a:[]).map(t=>It(r,t))} /></p>
    ${(null==(o=n.organisations)?void 0:o.length)>0&&s`<p>${t("المنظمات:")} <${Dp} names=${n.organisations} /></p>`}
    ${n.meets&&s`<p>${t("الاجتماعات:")} <bdi>${n.meets}</bdi></p>`}
    ${(null==(l=n.goals)?void 0:l.length)>0&&s`<p>${t("الأهداف:")} <${Dp} names=${n.goals.map(t=>T(r,t)).filter(Boolean)} /></p>`}
    <${Bp} ...${{store:r,force:n}} />
    <${Ap} ...${{context:e,force:n}} />
  </li>`}const Dp=({names:e})=>e.length?e.map((e,n)=>s`${n>0&&t("، ")}<bdi key=${n}>${e}</bdi>`):s`<span class="soft">${t("لا أحد بعد")}</span>`;function Bp({store:e,force:n}){const[a,o]=[At(e,n),Nt(e,n)],r=o.filter(t=>!a.includes(t));return o.length?s`${a.length>0&&s`<p class="notice" data-tone="warn">
      ${l("gap")}<span>${t("ينبغي أن يكون فيها:")} <${Dp} names=${a.map(({name:t})=>t)} /></span>
    </p>`}
  ${r.length>0&&s`<p class="soft">${t("مجموعات ليست فيها:")} <${Dp} names=${r.map(({name:t})=>t)} /></p>`}`:s`<p class="notice" data-tone="ok">
      ${l("check")}<span>${t("لكل مجموعة من يمثّلها فيها.")}</span>
    </p>`}function Ap({context:e,force:n}){const a=e.store.all("plan").find(t=>t.task_force===n.id),o=a&&`/w/${e.code}/plan/${encodeURIComponent(a.owner)}?as=console`;return s`<div class="row">
    <button class="button small" onClick=${()=>Sp(e,n)}>${l("edit")}${t("تعديل…")}</button>
    ${a?s`<a class="button small" href=${o} target="_blank" rel="noopener"
            >${l("calendar")}${t("افتح الخطة")}</a
          >`:s`<button class="button small" onClick=${()=>e.act(function(e){const n=r(),a=[{do:"remove_plan",with:{plan:n}}];return{said:t("أُضيفت الخطة"),steps:[{do:"add_plan",with:{plan:n,owner:e.id},backs:a}]}}(n))}>
            ${l("plus")}${t("ابدأ خطتها")}
          </button>`}
    <button class="button small quiet" onClick=${()=>e.act(function(e,n){const a=e.all("plan").find(t=>t.task_force===n.id),o=[{do:"add_task_force",with:{task_force:n.id,...kp(n)}}];return a&&o.push({do:"add_plan",with:{plan:a.id,owner:n.id}}),{said:t("أُزيلت فرقة العمل"),steps:[{do:"remove_task_force",with:{task_force:n.id},backs:o}]}}(e.store,n))}>
      ${l("trash")}${t("إزالة")}
    </button>
  </div>`}var Np=Object.freeze({__proto__:null,Panel:function({context:e}){const n=Dt(e.store);return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${t("ينضم الناس من هواتفهم، أو تضيفهم هنا.")}</p>
      <button class="button small toolbar-end" onClick=${()=>Sp(e)}>
        ${l("plus")}${t("أضف فرقة عمل…")}
      </button>
    </div>
    ${!n.length&&s`<${Ip} />`}
    <ul class="console-forces">
      ${n.map(t=>s`<${Pp} key=${t.id} ...${{context:e,force:t}} />`)}
    </ul>
  </div>`},heard:(t,e)=>new Set(e.all("task_force").flatMap(t=>Bt(t).map(t=>{var n;return null==(n=e.get("person",t))?void 0:n.group}))),holds:function(t,e){const n=1===e.all("stage").filter(({activity:t})=>"task_forces"===t).length,a=e.all("task_force").length;return n&&a?[c(["{n} فرقة عمل","فرقة عمل واحدة","فرقتا عمل","{n} فرق عمل","{n} فرقة عمل","{n} فرقة عمل"],"{n} task forces",a)]:[]},tab:Lp});const Rp={key:"7",icon:"pledge",words:()=>t("التعهدات")};function Tp({context:e,pledge:n}){var a,o,r,i;const u=e.store.get("group",null!=(a=n.group)?a:""),d=null!=(r=null==(o=n.joined)?void 0:o.length)?r:0;return s`<li class="person-row">
    <span class="badge" data-colour=${null==u?void 0:u.colour}>${l(null!=(i=null==u?void 0:u.icon)?i:"person")}</span>
    <span class="person-name" dir="auto"
      >${n.text}<small
        >${[n.name,null==u?void 0:u.name,d&&c(["لم ينضم أحد","انضم شخص واحد","انضم شخصان","انضم {n} أشخاص","انضم {n} شخصًا","انضم {n} شخص"],"{n} joined",d)].filter(Boolean).join(" · ")}</small
      ></span
    >
    <button class="button small quiet" onClick=${()=>e.act(zp(n.id))}>
      ${l("trash")}${t("إزالة")}
    </button>
  </li>`}const zp=e=>dn(t("أُزيل التعهد"),un("withdraw_pledge",{pledge:e},["withdraw_pledge",{pledge:e,withdrawn:!1}]));var Up=Object.freeze({__proto__:null,Panel:function({context:e}){const n=[...e.store.all("pledge")].sort((t,e)=>e.at-t.at);return n.length?s`<div class="stack">
    <p class="soft">${c(["لا تعهدات","تعهد واحد","تعهدان","{n} تعهدات","{n} تعهدًا","{n} تعهد"],"{n} pledges",n.length)}</p>
    <ul class="people">
      ${n.map(t=>s`<${Tp} key=${t.id} ...${{context:e,pledge:t}} />`)}
    </ul>
  </div>`:s`<div class="empty">
      ${l("pledge")}
      <h3>${t("لا تعهدات بعد")}</h3>
      <p>${t("يُقال التعهد أمام القاعة ويحمل دائمًا اسمًا.")}</p>
    </div>`},heard:(t,e)=>new Set(e.all("pledge").map(t=>t.group)),holds:function(t,e){const n=1===e.all("stage").filter(({activity:t})=>"pledges"===t).length,a=e.all("pledge").length;return n&&a?[c(["لا تعهدات","تعهد واحد","تعهدان","{n} تعهدات","{n} تعهدًا","{n} تعهد"],"{n} pledges",a)]:[]},tab:Rp});const Vp={brings:[],engaged:[],turnover:""};function Fp(e,n){var a;const o=Jp(e.store);if(!o.length)return e.toast({text:t("أضف فاعلين إلى خريطة التأثير أولًا."),tone:"warn"});const l=a=>{const o=Kp(a,n);return e.act(n?function(e,{actor:n,...a}){const o={...Vp,...e},s=Object.keys(a).filter(t=>JSON.stringify(a[t])!==JSON.stringify(o[t])),l=t=>({champion:e.id,...Object.fromEntries(s.map(e=>[e,t[e]]))});return dn(t("عُدّل رائد التغيير"),s.length?un("edit_champion",l(a),["edit_champion",l(o)]):[])}(n,o):function(e){const n=r();return dn(t("أُضيف رائد التغيير"),un("add_champion",{champion:n,...e},["remove_champion",{champion:n}]))}(o),{quiet:!0})},i=e.draft(`champion/${null!=(a=null==n?void 0:n.id)?a:""}`);return e.ask(a=>s`<${Ge}
        title=${t(n?"تعديل رائد التغيير":"من يقود التغيير؟")}
        yes=${t(n?"حفظ":"إضافة")}
        ...${{close:a,submit:l,draft:i}}
      >
        <${Xp} ...${{store:e.store,actors:o,champion:n}} />
        <${Wp} name="brings" title=${t("ما يقدّمه")} pairs=${Pe()} now=${null==n?void 0:n.brings} />
        <${Wp} name="engaged" title=${t("خطوات الإشراك حتى الآن")} pairs=${De()} now=${null==n?void 0:n.engaged} />
        <${on} label=${t("احتمال المغادرة")} name="turnover" pairs=${Be()} now=${null==n?void 0:n.turnover} />
      <//>`)}const Jp=t=>[...t.all("actor")].sort((t,e)=>t.name.localeCompare(e.name)),Kp=(t,e)=>{var n;return{actor:null!=(n=null==e?void 0:e.actor)?n:t.get("actor"),level:t.get("level"),brings:t.getAll("brings"),engaged:t.getAll("engaged"),turnover:t.get("turnover")}},Xp=({store:e,actors:n,champion:a})=>{var o;return s`<div class="console-pair">
    ${a?s`<p class="champions-who" dir="auto">${null==(o=e.get("actor",a.actor))?void 0:o.name}</p>`:s`<${Qp}
            name="actor"
            label=${t("فاعل على الخريطة")}
            pairs=${n.map(({id:t,name:e})=>[t,e])}
          />`}
    <${Qp} name="level" label=${t("مستوى التأثير")} pairs=${bt(e)} now=${null==a?void 0:a.level} />
  </div>`},Qp=({name:t,label:e,pairs:n,now:a})=>s`<${nn} label=${e}
    ><select name=${t} required>
      ${!a&&s`<option value="">–</option>`}
      ${n.map(([t,e])=>s`<option key=${t} value=${t} selected=${t===a}>${e}</option>`)}
    </select><//
  >`,Wp=({name:t,title:e,pairs:n,now:a})=>s`<fieldset class="champions-ticks">
    <legend><b>${e}</b></legend>
    ${n.map(([e,n])=>s`<${an} key=${e} name=${t} value=${e} label=${n} defaultChecked=${null==a?void 0:a.includes(e)} />`)}
  </fieldset>`,Hp={icon:"champion",words:()=>t("روّاد التغيير"),when:t=>t.some(({activity:t})=>"map"===t)},Yp=({context:e,level:n})=>s`<section class="console-box champions-level" aria-label=${n.words}>
    <div class="row">
      <h3 dir="auto">${n.words}</h3>
      ${0===n.champions.length&&s`<span class="chip" data-tone="warn">${l("warning")}${t("لا رائد بعد")}</span>`}
    </div>
    ${n.champions.length>0&&s`<ul class="people">
        ${n.champions.map(t=>s`<${Gp} key=${t.id} ...${{context:e,champion:t}} />`)}
      </ul>`}
  </section>`;function Gp({context:e,champion:n}){var a,o;const{name:l}=e.store.get("actor",n.actor),r=[...(null!=(a=n.brings)?a:[]).map(t=>ut(Pe(),t)),...(null!=(o=n.engaged)?o:[]).map(t=>ut(De(),t))];return s`<li class="person-row">
    <span class="person-name"
      ><bdi>${l}</bdi><small>${r.map((t,e)=>s`${e?" · ":""}${t}`)}</small></span
    >
    ${n.turnover&&s`<span class="chip" data-tone=${"high"===n.turnover?"error":void 0}
        >${t("احتمال المغادرة: {risk}",{risk:ut(Be(),n.turnover)})}</span
      >`}
    <${Ta} label=${t("المزيد عن {title}",{title:l})} items=${()=>Zp(e,n)} />
  </li>`}const Zp=(e,n)=>[{icon:"edit",words:t("تعديل…"),act:()=>Fp(e,n)},null,{icon:"trash",words:t("إزالة"),danger:!0,act:()=>e.act(function({id:e,actor:n,level:a,...o}){const s={champion:e,actor:n,level:a,...Object.fromEntries(Object.keys(Vp).map(t=>{var e;return[t,null!=(e=o[t])?e:Vp[t]]}))};return dn(t("حُذف رائد التغيير"),un("remove_champion",{champion:e},["add_champion",s]))}(n))}];var tm=Object.freeze({__proto__:null,Panel:function({context:e}){return s`<div class="stack">
    <div class="toolbar">
      <p class="soft">${t("من يقود التغيير؟ يحتاج كل مستوى إلى رائد واحد على الأقل.")}</p>
      <button class="button primary toolbar-end" onClick=${()=>Fp(e)}>
        ${l("plus")}${t("إضافة رائد…")}
      </button>
    </div>
    ${Ae(e.store).map(t=>s`<${Yp} key=${t.id} ...${{context:e,level:t}} />`)}
  </div>`},tab:Hp});const em={loses:"",root_cause:[],severity:0,response:"",by:"",due:""},nm=({severity:t,...e})=>t?{severity:t,...e}:e,am=()=>[["power",t("النفوذ")],["resources",t("الموارد")],["other",t("شيء آخر")]];function om(t,e){const n=t.get("person",e);return n?ct(n):e}function sm(t,e){if(!e)return"";const n=t.all("person").filter(({name:t,status:n})=>t===e&&"in"===(null!=n?n:"in"));return 1===n.length?n[0].id:e}const[lm,rm]=[120,1e3],im="resistance-people";function cm(e,n){var a;const{store:o}=e,l=a=>{const s=function(t,e){const n=t=>e.get(t).trim();return{who:sm(t,n("who")),fears:n("fears"),loses:n("loses"),root_cause:n("root_cause").split("\n").map(t=>t.trim()).filter(Boolean),severity:Number(n("severity")),response:n("response"),by:sm(t,n("by")),due:n("due")}}(o,a);return e.act(n?function(e,n){const a={...em,...e},o=Object.keys(n).filter(t=>JSON.stringify(n[t])!==JSON.stringify(a[t])),s=t=>({resistance:e.id,...Object.fromEntries(o.map(e=>[e,t[e]]))});return dn(t("عُدّل القيد"),o.length?un("edit_resistance",s(n),["edit_resistance",s(a)]):[])}(n,s):function(e){const n=r();return dn(t("أُضيف القيد"),un("add_resistance",{resistance:n,...nm(e)},["remove_resistance",{resistance:n}]))}(s),{quiet:!0})},i=e.draft(`resistance/${null!=(a=null==n?void 0:n.id)?a:""}`);e.ask(e=>s`<${Ge}
        wide
        title=${t(n?"تعديل القيد":"من قد يقاوم؟")}
        yes=${t(n?"حفظ":"إضافة")}
        ...${{close:e,submit:l,draft:i}}
      >
        <${um} store=${o} />
        <${dm} now=${null!=n?n:{}} store=${o} />
        <${$m} now=${null!=n?n:{}} store=${o} />
      <//>`)}const um=({store:t})=>s`<datalist id=${im}>
    ${t.all("person").filter(({name:t,status:e})=>t&&"in"===(null!=e?e:"in")).map(t=>s`<option key=${t.id} value=${ct(t)} />`)}
  </datalist>`,dm=({now:e,store:n})=>{var a,o;return s`<${nn}
      label=${t("شخص أو جهة")}
      hint=${t("عند اختيار شخص من القاعة يُحذف هذا القيد إذا طلب ذلك الشخص محو بياناته.")}
      ><input
        name="who"
        required
        maxlength=${lm}
        defaultValue=${e.who?om(n,e.who):""}
        list=${im}
        autocomplete="off"
        autofocus
        dir="auto"
    /><//>
    <${nn} label=${t("مما يخافون؟")}>
      <textarea name="fears" required rows="2" maxlength=${rm} defaultValue=${null!=(a=e.fears)?a:""} dir="auto"></textarea>
    <//>
    <div class="console-pair">
      <${on} label=${t("ما سيخسرونه")} name="loses" pairs=${am()} now=${e.loses} />
      <${on}
        label=${t("الشدة (1 منخفضة، 5 عالية)")}
        name="severity"
        pairs=${[1,2,3,4,5].map(t=>[String(t),String(t)])}
        now=${String(e.severity||"")}
      />
    </div>
    <${nn}
      label=${t("لماذا؟")}
      hint=${t("يُسأل «لماذا؟» حتى ست مرات: سبب واحد في كل سطر. السطر الأخير هو السبب الجذري.")}
    >
      <textarea name="root_cause" rows="3" defaultValue=${(null!=(o=e.root_cause)?o:[]).join("\n")} dir="auto"></textarea>
    <//>`},$m=({now:e,store:n})=>{var a,o;return s`<${nn} label=${t("الاستجابة")}>
      <textarea name="response" rows="2" maxlength=${rm} defaultValue=${null!=(a=e.response)?a:""} dir="auto"></textarea>
    <//>
    <div class="console-pair">
      <${nn} label=${t("من يتحدث معهم")}
        ><input
          name="by"
          maxlength=${lm}
          defaultValue=${e.by?om(n,e.by):""}
          list=${im}
          autocomplete="off"
          dir="auto"
      /><//>
      <${nn} label=${t("قبل")}><input name="due" type="date" defaultValue=${null!=(o=e.due)?o:""} /><//>
    </div>`},pm={icon:"resistance",words:()=>t("المقاومة"),always:!0},mm=()=>s`<div class="empty">
    ${l("lock")}
    <h3>${t("لا قيود بعد")}</h3>
    <p>
      ${t("من قد يقاوم التغيير، وما الذي يخشى خسارته، ولماذا؟ دوّن ذلك هنا مع استجابتك ومن يتحدث معهم.")}
    </p>
  </div>`;function gm({context:e,entry:n}){const a=om(e.store,n.who);return s`<article class="console-box resistance" aria-label=${a}>
    <div class="row">
      <h3 dir="auto">${a}</h3>
      <${hm} entry=${n} />
      <${Ta} label=${t("المزيد عن {title}",{title:a})} items=${()=>vm(e,n)} />
    </div>
    <p dir="auto">${n.fears}</p>
    <${fm} whys=${n.root_cause} />
    ${n.response&&s`<p><b>${t("الاستجابة")}:</b> <span dir="auto">${n.response}</span></p>`}
    <${bm} ...${{context:e,entry:n}} />
  </article>`}const hm=({entry:e})=>{return s`<span class="row resistance-chips">
    ${e.severity>0&&s`<span class="chip" data-tone=${n=e.severity,n>3?"error":n>2?"warn":void 0}
        >${t("الشدة {n} من {most}",{n:e.severity,most:5})}</span
      >`}
    ${e.loses&&s`<span class="chip">${ut(am(),e.loses)}</span>`}
  </span>`;var n},fm=({whys:e})=>(null==e?void 0:e.length)>0&&s`<ol class="resistance-whys" aria-label=${t("السبب")}>
    ${e.map((n,a)=>s`<li key=${a} data-root=${a===e.length-1}>
          ${l("chevron-down")}<span dir="auto">${n}</span>
          ${a===e.length-1&&s`<span class="chip">${t("السبب الجذري")}</span>`}
        </li>`)}
  </ol>`;function bm({context:e,entry:n}){const a=n.by&&om(e.store,n.by);if(!a&&!n.due)return s`<p><span class="chip" data-tone="warn">${l("warning")}${t("لا أحد يتحدث معهم بعد")}</span></p>`;const o=[a&&t("يتحدث معهم: {name}",{name:a}),n.due&&t("قبل {day}",{day:dt(n.due)})];return s`<p class="soft">${o.filter(Boolean).map((t,e)=>s`${e?" · ":""}<bdi>${t}</bdi>`)}</p>`}const vm=(e,n)=>[{icon:"edit",words:t("تعديل…"),act:()=>cm(e,n)},null,{icon:"trash",words:t("إزالة"),danger:!0,act:()=>e.act(function({id:e,who:n,fears:a,...o}){const s=Object.fromEntries(Object.keys(em).map(t=>{var e;return[t,null!=(e=o[t])?e:em[t]]})),l={resistance:r(),who:n,fears:a,...nm(s)};return dn(t("حُذف القيد"),un("remove_resistance",{resistance:e},["add_resistance",l]))}(n))}];var wm=Object.freeze({__proto__:null,Panel:function({context:e}){const n=[...e.store.all("resistance")].sort((t,e)=>e.severity-t.severity||t.at-e.at);return s`<div class="stack">
    <p class="notice" data-tone="info">
      ${l("lock")}<span
        >${t("لا يرى هذا السجل سوى الميسّرين: لا يظهر على هاتف أو حائط أو في تقرير. ملف الورشة وملف JSON يحتويان عليه.")}</span
      >
    </p>
    <div class="toolbar">
      <button class="button primary toolbar-end" onClick=${()=>cm(e)}>
        ${l("plus")}${t("إضافة قيد…")}
      </button>
    </div>
    ${n.length?n.map(t=>s`<${gm} key=${t.id} ...${{context:e,entry:t}} />`):s`<${mm} />`}
  </div>`},tab:pm});const ym=[.88,.75,.6];async function km(t){const e=await _m(await xm(t));for(let t=1920;t>100;t*=.7){const n=Cm(e,t);for(const[t,e]of[["image/png"],...ym.map(t=>["image/jpeg",t])]){const a=await new Promise(a=>n.toBlob(a,t,e));if(a&&a.size<=1e6)return a}}throw Sm()}const xm=e=>new Promise((n,a)=>{const o=new FileReader;o.onload=()=>n(o.result),o.onerror=()=>a({why:t("تعذّرت قراءة هذا الملف.")}),o.readAsDataURL(e)}),_m=t=>new Promise((e,n)=>{const a=new Image;a.onload=()=>a.naturalWidth?e(a):n(Sm()),a.onerror=()=>n(Sm()),a.src=t});function Cm(t,e){const{naturalWidth:n,naturalHeight:a}=t,o=Math.min(1,e/Math.max(n,a)),s=document.createElement("canvas");[s.width,s.height]=[n,a].map(t=>Math.max(1,Math.round(t*o)));const l=s.getContext("2d");return l.fillStyle="white",l.fillRect(0,0,s.width,s.height),l.drawImage(t,0,0,s.width,s.height),s}const Sm=()=>({why:t("تعذر فتح هذه الصورة. استخدم صورة JPEG أو PNG أو WebP.")});function jm({context:n,stage:a}){const o=i(null),l=i(!1),r=i(""),c=e(null);async function u(e,a){var s;[l.value,r.value]=[!0,""];const i=await e().then(()=>null,t=>t);if(l.value=!1,i)return r.value=null!=(s=i.why)?s:t("تعذّرت قراءة هذا الملف.");o.value=null,c.current&&(c.current.value=""),n.toast({text:a})}const d=`/stages/${encodeURIComponent(a.id)}/picture`,$=async()=>lo(n,d,{method:"PUT",raw:await km(o.value)}),p=()=>u($,t("الصورة على الملصق الآن."));return s`<div class="poster-picture">
    ${a.picture&&s`<${Om} ...${{context:n,stage:a,remove:()=>u(()=>lo(n,d,{method:"DELETE"}),t("حُذفت الصورة")),busy:l.value}} />`}
    <${qm} ...${{chooser:c,choose:t=>t&&!l.value&&(o.value=t,p()),has:Boolean(a.picture)}} />
    ${l.value&&s`<p class="soft" role="status">${t("يُرسل…")}</p>`}
    ${r.value&&s`<${Mm} why=${r.value} file=${o.value} again=${p} />`}
  </div>`}const Om=({context:e,stage:n,remove:a,busy:o})=>s`<figure class="poster-shown">
    <img src=${Ne(e.code,n)} alt=${n.title} />
    <button class="button small" disabled=${o} onClick=${a}>${l("trash")}${t("حذف الصورة")}</button>
  </figure>`;function qm({chooser:e,choose:n,has:a}){const o=i(!1);return s`<label
    class="field poster-drop"
    data-over=${o.value}
    onDragOver=${t=>(t.preventDefault(),o.value=!0)}
    onDragLeave=${()=>o.value=!1}
    onDrop=${t=>(t.preventDefault(),o.value=!1,n(t.dataTransfer.files[0]))}
  >
    <b>${t(a?"استبدال الصورة":"إضافة صورة")}</b>
    <span class="field-hint">${t("أفلت صورة هنا أو اختر واحدة: JPEG أو PNG أو WebP.")}</span>
    <input ref=${e} type="file" accept=${"image/jpeg,image/png,image/webp"} onChange=${({target:t})=>n(t.files[0])} />
  </label>`}const Mm=({why:e,file:n,again:a})=>s`<div class="notice" role="alert" data-tone="error">
    ${l("warning")}
    <p>
      ${n&&s`<b><bdi>${n.name}</bdi></b
          >${" "}`}${e}
    </p>
    ${n&&s`<button class="button small" onClick=${a}>${t("حاول مرة أخرى")}</button>`}
  </div>`,Em={seldom:!0,icon:"wall",words:()=>t("ملصق")};var Lm=Object.freeze({__proto__:null,Panel:function({context:e,stage:n}){return n?s`<section class="console-box">
    <h3>${l("wall")}${t("على الحائط")}</h3>
    <p dir="auto"><b>${n.title}</b></p>
    ${n.instruction&&s`<p dir="auto">${n.instruction}</p>`}
    <p class="row">
      <button class="button" onClick=${()=>e.editStage(n)}>${l("edit")}${t("تعديل…")}</button>
      ${n.picture&&s`<${Ti} context=${e} id=${n.id} />`}
    </p>
    <${jm} context=${e} stage=${n} />
    <p class="soft">${t("تقول الهواتف فقط: ارفعوا أبصاركم.")}</p>
  </section>`:null},tab:Em});const Im={seldom:!0,icon:"cup",words:()=>t("استراحة")};function Pm({context:e,ends:n}){const a=n-e.seconds.value;return s`<p role="timer">${a>0?t("بقي {time}",{time:v(a)}):t("انتهى الوقت")}</p>`}var Dm=Object.freeze({__proto__:null,Panel:function({context:e,stage:n}){return n?s`<section class="console-box">
    <h3>${l("cup")}${"open"===n.status?Re(n):(({minutes:e})=>e?c(["{n} دقيقة","دقيقة واحدة","دقيقتان","{n} دقائق","{n} دقيقة","{n} دقيقة"],"{n} minutes",e):t("بلا حد زمني"))(n)}</h3>
    ${"open"===n.status&&n.ends_at&&s`<${Pm} context=${e} ends=${n.ends_at} />`}
    ${n.instruction&&s`<p dir="auto">${n.instruction}</p>`}
    <p class="soft">
      ${Te(n)?t("لا يمكن لأحد النشر أثناء هذه الاستراحة."):t("يمكن للناس استخدام هواتفهم أثناء هذه الاستراحة.")}
    </p>
    <p class="row">
      <button class="button" onClick=${()=>e.editStage(n)}>${l("edit")}${t("تعديل…")}</button>
    </p>
  </section>`:null},tab:Im});function Bm({context:e,language:n,onLanguages:a}){const o=i([]),r=i({paper:"a4",wifi:"",password:""});w(()=>{(async function(t){const e=await ro(t,"paper");return e.why?{papers:[],languages:[]}:JSON.parse(await e.blob.text())})(e).then(t=>(o.value=t.papers,a(t.languages)))},[]);const c=t=>e.ask(a=>s`<${Nm} ...${{context:e,one:t,close:a,last:r,language:n}} />`);return s`<section class="console-box">
    <h3>${l("print")}${t("اطبع للقاعة")}</h3>
    <p>${t("يُفتح كل منها ملف PDF. النص كبير وواضح بالأبيض والأسود أيضًا.")}</p>
    <ul class="people">
      ${o.value.map(t=>s`<${Am} key=${t.kind} one=${t} ask=${()=>c(t)} />`)}
    </ul>
  </section>`}const Am=({one:e,ask:n})=>s`<li class="person-row">
    <span class="person-name">${e.title}<small>${e.about}</small></span>
    <button class="button small" aria-label=${t("اطبع: {title}",{title:e.title})} onClick=${n}>
      ${l("print")}${t("طباعة…")}
    </button>
  </li>`;function Nm({context:e,one:n,close:a,last:o,language:l}){return s`<${Ge}
    title=${t("اطبع: {title}",{title:n.title})}
    yes=${t("أعدّ ملف PDF")}
    draft=${null}
    ...${{close:a,submit:async t=>{var a;const s=Object.fromEntries([...t].filter(([,t])=>t));o.value={...o.peek(),...s};const r=new URLSearchParams({...s,...l&&{language:l}}),i=await ro(e,`paper/${n.kind}?${r}`);return i.why?{ok:!1,why:i.why}:($o(i.blob,null!=(a=i.name)?a:`${e.code}-${n.kind}.pdf`),{ok:!0})}}}
  >
    ${n.groups&&s`<${nn} label=${t("لمن")}
        ><select name="group">
          <option value="">${t("كل المجموعات")}</option>
          ${k(e.store).map(t=>s`<option key=${t.id} value=${t.id}>${t.name}</option>`)}
        </select><//
      >`}
    <${nn} label=${t("الورق")}
      ><select name="paper">
        ${["a4","letter"].map(t=>s`<option key=${t} value=${t} selected=${o.peek().paper===t}>
              ${"a4"===t?"A4":"Letter"}
            </option>`)}
      </select><//
    >
    ${n.wifi&&s`<${Rm} last=${o.peek()} />`}
  <//>`}const Rm=({last:e})=>s`<${nn}
      label=${t("اسم الشبكة")}
      hint=${t("إذا تُرك فارغًا فهناك سطر للكتابة. يُطبع فقط، ولا يُحفظ في أي مكان.")}
      ><input name="wifi" maxlength="32" autocomplete="off" value=${e.wifi}
    /><//>
    <${nn} label=${t("كلمة سر الشبكة")}
      ><input name="password" maxlength="63" autocomplete="off" spellcheck=${!1} value=${e.password}
    /><//>`;function Tm({context:e}){var n;const a=i(null),o=i(null),r=async()=>{a.value=await(async t=>(await lo(t,"/shares")).shares)(e).catch(()=>a.peek())};w(()=>{r()},[]);return s`<section class="console-box">
    <h3>${l("link")}${t("لمن لم يحضروا")}</h3>
    <p>${t("الرابط يفتح التقرير دون انضمام: ما يراه كل من في القاعة، لا أكثر.")}</p>
    ${o.value&&s`<${Vm} share=${o.value} context=${e} />`}
    ${(null==(n=a.value)?void 0:n.length)>0&&s`<ul class="people">
        ${a.value.map(n=>s`<${Fm} key=${n.id} one=${n} now=${e.now()} takeBack=${()=>(async n=>{var a;if(await e.confirm({title:t("هل تسحب هذا الرابط؟"),text:t("من كان معه لا يستطيع فتح التقرير به بعد الآن."),yes:t("اسحبها"),danger:!0})){try{await(s=e,l=n.id,lo(s,`/shares/${l}`,{method:"DELETE"})),(null==(a=o.peek())?void 0:a.id)===n.id&&(o.value=null),e.toast({text:t("سُحب الرابط.")})}catch(t){e.toast({text:t.why,tone:"error"})}var s,l;await r()}})(n)} />`)}
      </ul>`}
    <p class="row"><button class="button" onClick=${()=>e.ask(t=>s`<${zm}
          close=${t}
          draft=${e.draft("share")}
          submit=${async t=>{try{o.value=await(n=e,a={days:Number(t.get("days")),name:t.get("name").trim()},lo(n,"/shares",{method:"POST",body:a}))}catch(t){return{ok:!1,why:t.why}}var n,a;return await r(),{ok:!0}}}
        />`)}>${l("plus")}${t("شارك التقرير…")}</button></p>
  </section>`}const zm=({close:e,draft:n,submit:a})=>s`<${Ge} title=${t("شارك التقرير")} yes=${t("اصنع الرابط")} ...${{close:e,draft:n,submit:a}}>
    <${nn} label=${t("لمن")} hint=${t("لا يراه غيرك، لتمييز الروابط.")}
      ><input name="name" maxlength="60" dir="auto"
    /><//>
    <${nn} label=${t("صالح لمدة")}
      ><select name="days">
        ${Um().map(([t,e])=>s`<option key=${t} value=${t} selected=${30===t}>${e}</option>`)}
      </select><//
    >
  <//>`,Um=()=>[[7,t("أسبوع واحد")],[30,t("شهر واحد")],[100,t("100 يوم")],[365,t("سنة واحدة")],[1e3,t("1000 يوم")]];function Vm({share:e,context:n}){const a=i(!1);return s`<div class="notice share-fresh" data-tone="ok" role="status">
    ${l("check")}
    <div>
      <b>${t("الرابط جاهز")}</b>
      <p>${t("لا يُعرض إلا الآن. ويعمل حيث يمكن الوصول إلى هذا الخادم.")}</p>
      <input
        readonly
        dir="ltr"
        value=${e.url}
        aria-label=${t("رابط إلى التقرير")}
        onFocus=${t=>t.target.select()}
      />
    </div>
    <button class="button small primary" onClick=${async()=>{a.value=await Fe(e.url),a.value||n.toast({text:t("لم ينجح النسخ. حدّد الرابط وانسخه بيدك."),tone:"error"})}}>
      ${l(a.value?"check":"copy")}${a.value?t("نُسخ"):t("نسخ")}
    </button>
  </div>`}const Fm=({one:e,now:n,takeBack:a})=>s`<li class="person-row">
    <span class="person-name"
      ><bdi>${e.name||t("دون اسم")}</bdi
      ><small
        >${e.expires_at>n?t("حتى {day}",{day:dt(e.expires_on)}):t("انتهى في {day}",{day:dt(e.expires_on)})}</small
      ></span
    >
    <button
      class="button small quiet"
      aria-label=${t("اسحب الرابط: {name}",{name:e.name||t("دون اسم")})}
      onClick=${a}
    >
      ${l("trash")}${t("اسحبها")}
    </button>
  </li>`,Jm=()=>[["pdf",t("التقرير على ورق"),t("PDF: للطباعة والتوقيع والإرسال")],["pdf?paper=letter",t("التقرير على ورق Letter"),t("PDF: الشيء نفسه لطابعات ورق Letter، ‏8½ × 11 بوصة")],["docx",t("التقرير للتعديل"),t("DOCX: يُفتح في Word وLibreOffice، على ورقكم الرسمي إن وُجد")],["pdf?chapter=work-plan",t("خطة العمل على الورق"),t("PDF: كل الخطط في خطة واحدة، بحسب الهدف والشهر والمسؤول والمنطقة")],["docx?chapter=work-plan",t("خطة العمل (Word)"),t("DOCX: نفسها للتحرير")],["xlsx",t("كل الجداول"),t("XLSX: ورقة لكل نوع من الأشياء، بتواريخ وأرقام حقيقية")],["ics",t("المواعيد لتقويمك"),t("ICS: ما موعده متى، ومتى ننظر إلى الوراء")],["html",t("صفحة ويب لذاكرة USB"),t("HTML في ملف zip: فك ضغطه وافتح index.html؛ لا يحتاج إلى خادم")],["md",t("التقرير نصًّا"),t("Markdown: يُفتح في أي محرر، ويُلصق في أي رسالة")],["csv",t("الجداول"),t("ملفات CSV في ملف zip واحد: تُفتح في أي برنامج جداول")],["json",t("كل شيء، للبرامج"),t("JSON: كل ما يجوز لك أن تراه، كاملًا")],["sqlite",t("ملف الورشة"),t("SQLite: الورشة نفسها؛ احفظ نسخة في مكان آمن")],["passing-on",t("ملف الورشة المعدّ للتسليم"),t("SQLite: الملف نفسه من دون سجل المقاومة وبيانات الاتصال. يُفتح في هذه الأداة.")],["bundle",t("كل شيء في ملف zip واحد، للتسليم"),t("كل المستندات والخطط وصفحة ويب والملف المخصّص للمشاركة، مع ملاحظة لمن يفتحها بعد سنوات")]],Km=new Set(["pdf","docx","xlsx","html","md","csv"]),Xm={csv:"zip",html:"zip","passing-on":"sqlite",bundle:"zip"},Qm={key:"8",icon:"download",words:()=>t("المستندات"),always:!0},Wm=({language:e,languages:n})=>s`<${nn} label=${t("لغة المستندات")}
    ><select onChange=${t=>e.value=t.target.value}>
      <option value="">${t("لغة هذه الصفحة")}</option>
      ${n.value.map(({id:t,name:e})=>s`<option key=${t} value=${t} lang=${t}>${e}</option>`)}
    </select><//
  >`,Hm=({area:e,areas:n})=>s`<${nn}
    label=${t("منطقة المستندات")}
    hint=${e.value&&t("إجراءاتها وبطاقاتها. ما لا يذكر منطقة لا يُدرج حيث سُئل الناس عنها.")}
    ><select onChange=${t=>e.value=t.target.value}>
      <option value="">${t("كل المناطق")}</option>
      ${n.map(({id:t,words:e})=>s`<option key=${t} value=${t}>${e}</option>`)}
    </select><//
  >`,Ym=t=>t.split("?")[0];function Gm(t,e){const n=Object.entries(e).filter(([,t])=>t).map(([t,e])=>`${t}=${encodeURIComponent(e)}`).join("&");return n?`${t}${t.includes("?")?"&":"?"}${n}`:t}function Zm({context:e,format:n,title:a,hint:o,choices:r}){const c=i(!1),u=Ym(n);return s`<li class="person-row">
    <span class="person-name">${a}<small>${o}</small></span>
    <button
      class="button small"
      disabled=${c.value}
      aria-label=${t("نزّل: {title}",{title:a})}
      onClick=${async()=>{c.value=!0,await async function(e,n,a){var o,s;const l=await ro(e,"toml"===a?"method":`export/${n}`);return l.why?e.toast({text:l.why,tone:"error"}):(uo(l.blob,null!=(s=l.name)?s:`${e.code}.${null!=(o=Xm[a])?o:a}`),e.toast({text:t("نُزّل")}))}(e,Gm(n,r),u),c.value=!1}}
    >
      ${l("download")}${c.value?t("يُعدّ…"):tg(u)}
    </button>
  </li>`}const tg=t=>{var e;return null!=(e={"passing-on":"SQLITE",bundle:"ZIP"}[t])?e:t.toUpperCase()};var eg=Object.freeze({__proto__:null,Panel:function({context:e}){const n=i(""),a=i([]),o=i(""),r=function(t){const e=new Set([...t.all("action"),...t.all("card")].map(({area:t})=>t));return st(t,"areas").filter(({id:t})=>e.has(t))}(e.store),c={language:n.value,area:o.value},u=o.value?Jm().filter(([t])=>Km.has(Ym(t))):[...Jm(),["toml",t("احفظ جدول الأعمال هذا"),t("ملف طريقة: أفلته في صفحة «ورشة جديدة»، هنا أو على حاسوب آخر")]];return s`<div class="stack">
    ${a.value.length>1&&s`<${Wm} ...${{language:n,languages:a}} />`}
    ${r.length>0&&s`<${Hm} ...${{area:o,areas:r}} />`}
    <section class="console-box" data-tone="info">
      <h3>${l("book")}${t("التقرير")}</h3>
      <p>${t("ما قُرّر وخُطط وتُعهّد به، بالصور والجداول؛ جاهز للطباعة أو المشاركة.")}</p>
      <p class="row">
        <a class="button primary" href=${Gm(`/w/${e.code}/report`,c)} target="_blank" rel="noopener"
          >${t("افتح التقرير")}</a
        >
      </p>
    </section>
    <${Bm} ...${{context:e}} language=${n.value} onLanguages=${t=>a.value=t} />
    <${Tm} context=${e} />
    <section class="console-box">
      <h3>${l("download")}${t("التنزيلات")}</h3>
      <ul class="people">
        ${u.map(([t,n,a])=>s`<${Zm} key=${t} ...${{context:e,format:t,title:n,hint:a,choices:c}} />`)}
      </ul>
      <p class="soft">${t("في التنزيلات كل ما يراه الميسّرون، حتى البطاقات المخفية. شارك التقرير بدلًا منها.")}</p>
      <p class="notice" data-tone="warn">
        ${l("lock")}<span
          >${t("يحتوي ملف الورشة وملف JSON على سجل المقاومة وبيانات اتصال الجميع. أبقِ كليهما لدى الميسّرين.")}</span
        >
      </p>
    </section>
  </div>`},tab:Qm});export{Ic as a,Gc as b,pr as c,xu as d,rd as e,qd as f,Kd as g,Wd as h,i$ as i,I$ as j,R$ as k,ep as l,pp as m,Np as n,Up as o,tm as p,wm as q,Lm as r,Dm as s,eg as t};
