import{t as n,h as a,o as e,n as t,a as s,C as r,N as o,i as l}from"./core/shared.js";import{p as i,d as c}from"./bars.js";import{d as p}from"./writing.js";async function u(n,a){const e=Object.entries(n).filter(([,n])=>n[a]),t=await Promise.all(e.map(([,n])=>n[a]()));return Object.fromEntries(e.map(([n],a)=>[n,t[a]]))}const h={show:"",on:null,on_kind:"",lane:"",page:0,hold:!1,at:0},d=n=>{var a;return null!=(a=n.get("wall","wall"))?a:h};function m(n,{on:a,on_kind:e}){var t;const s=a&&"picture"===e?$(n,a):a?n.get(e,a):null;return s&&!s.merged_into&&"shown"===(null!=(t=s.shown)?t:"shown")?s:null}const $=(n,a)=>{const e=n.get("stage",a);return(null==e?void 0:e.picture)?e:null},w=()=>[["community",n("المجتمع المحلي")],["civil_society",n("المجتمع المدني")],["companies",n("الشركات")],["academia",n("الأوساط الأكاديمية")],["media",n("الإعلام")],["leaders",n("القيادات")],["donors",n("المانحون")],["government_local",n("الإدارة المحلية")],["government_regional",n("الحكومة الإقليمية")],["government_national",n("الحكومة الوطنية")],["other",n("غير ذلك")]],g=()=>[["authority",n("السلطة")],["resources",n("الموارد")],["expertise",n("الخبرة")],["information",n("المعلومات")],["need",n("الحاجة")]],f=()=>[["open",n("لم يُسأل بعد")],["asked",n("سُئل")],["coming",n("سيأتي")],["declined",n("اعتذر")]];function v(a){const[e,t]=a.split("-");return n("am"===t?"اليوم {n}، صباحًا":"pm"===t?"اليوم {n}، بعد الظهر":"اليوم {n}",{n:e})}const y=["invitee","person","group","card"];function b({code:n,token:t,store:s}){const r=a(null),o=y.map(n=>s.all(n));return e(()=>{const a=setTimeout(async()=>{const a={Authorization:`Bearer ${t}`},e=await fetch(`/api/workshops/${encodeURIComponent(n)}/missing`,{headers:a}).catch(()=>null);(null==e?void 0:e.ok)&&(r.value=await e.json())},300);return()=>clearTimeout(a)},o),r.value}const M=(a,e)=>({here:{icon:"check",words:n("شخص هنا")},awaited:{icon:"clock",words:n("شخص منتظر")},no_one:{icon:"minus",words:n("لا أحد")}}[a[e]]),k=n=>g().filter(([a])=>"here"!==n[a]).map(([,n])=>n);function x({code:n,token:t,store:s}){const r=a(null),o=a(null),l=async()=>{o.value=null;const a={Authorization:`Bearer ${t}`},e=await fetch(`/api/workshops/${encodeURIComponent(n)}/findings`,{headers:a}).catch(()=>null);(null==e?void 0:e.ok)&&(r.value=(await e.json()).findings)},i=s.version();return e(()=>{null===o.peek()&&(o.value=setTimeout(l,r.peek()?1e3:0))},[i]),e(()=>()=>clearTimeout(o.peek()),[]),r.value}const j=2,z=(n,a)=>JSON.stringify([n,a]);function _(n,a){const e=new Map;for(const t of n)t.stage===a&&S(e,z(t.on,t.group),t);return new Map([...e].map(([n,a])=>[n,N(a)]))}function S(n,a,e){n.has(a)||n.set(a,[]),n.get(a).push(e)}const C={power:null,resources:null,raters:0,low:null,high:null,apart:0};function N(n){var a;const{on:e,group:t}=n[0],s=new Map;for(const a of n)S(s,a.rater||t,a);const r=new Map([...s].map(([n,a])=>[n,R(a)])),o=null!=(a=r.get(t))?a:C;r.delete(t);const l=r.size?function(n){const[a,e]=[n.map(n=>n.power),n.map(n=>n.resources)],[t,s]=[Math.min(...a),Math.max(...a)],r=Math.max(s-t,Math.max(...e)-Math.min(...e));return{power:T(a),resources:T(e),raters:n.length,low:t,high:s,apart:r}}([...r.values()]):null;return{on:e,group:t,...o,split:o.apart>=2,by:r,others:l,away:O(o,l)}}const O=(n,a)=>null!==n.power&&a?a.power-n.power:null;function R(n){const[a,e]=[n.map(n=>n.power),n.map(n=>n.resources)],[t,s]=B(a),[r,o]=B(e);return{power:T(a),resources:T(e),raters:n.length,low:t,high:s,apart:Math.max(s-t,o-r)}}function B(n){const a=[...n].sort((n,a)=>n-a),e=Math.floor(a.length/4);return[a[e],a[a.length-1-e]]}const D=n=>String(Math.round(10*n)/10),T=n=>n.reduce((n,a)=>n+a,0)/n.length,A=(n,a,e)=>a.filter(({id:a})=>{var t,s;return null!==(null!=(s=null==(t=n.get(z(a,e)))?void 0:t.power)?s:null)}).length;function E(n,{able:a=3}={}){var e;const t=new Map;for(const{on:a,power:s}of n.values())null!==s&&t.set(a,Math.max(null!=(e=t.get(a))?e:0,s));return new Set([...t].filter(([,n])=>n<a).map(([n])=>n))}const H=new RegExp("^ال(?=\\p{L}{2})","u");function I({groups:n,compact:a,corner:e=""}){const[c,p]=function(n){const a=s(null),[e,t]=r("");return o(()=>{var n;const e=()=>a.current&&t(function(n){return[...n.querySelectorAll(".heat-group")].flatMap((n,a)=>L(n)?[a]:[]).join(" ")}(a.current)),s=new ResizeObserver(e);return s.observe(a.current),null==(n=document.fonts)||n.ready.then(e),e(),()=>s.disconnect()},[n.map(n=>n.name).join("\n")]),[a,new Set(e.split(" ").filter(Boolean).map(Number))]}(n);return t`<tr ref=${c}>
    <td class="heat-corner">${e}</td>
    ${n.map((n,e)=>function(n,a,e){return t`<th scope="col" key=${n.id} class=${e?"heat-short":""} title=${n.name} ...${i(n)}>
    <span class="badge">${l(n.icon)}</span>
    ${e&&t`<span class="heat-initials" dir="auto" aria-hidden="true">${U(n.name)}</span>`}
    <span class=${a?"visually-hidden":"heat-group"} dir="auto">${n.name}</span>
  </th>`}(n,a,p.has(e)))}
  </tr>`}const L=n=>n.scrollWidth>n.clientWidth+1||n.scrollHeight>n.clientHeight+1;function U(n){var a;const e=null!=(a=n.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu))?a:[],t=e.filter(n=>[...n].length>3);return(t.length>1?t:e).slice(0,3).map(F).join("‌ ‌")}const F=n=>n.replace(H,"").match(new RegExp("^.\\p{M}*","u"))[0].toUpperCase();function W({barriers:a,groups:e,cells:s,gaps:r=E(s),compact:o=!1,caption:i="",others:c=!1}){const p=c?G:P;return t`<table class="heat ${o?"compact":""}">
    <caption class="visually-hidden">
      ${i||q(c)}
    </caption>
    <thead>
      <${I} groups=${e} compact=${o} corner=${c?n("كما يراها الآخرون"):""} />
    </thead>
    <tbody>
      ${a.map(a=>t`<tr key=${a.id} class=${r.has(a.id)?"gap-row":""}>
            ${function(a,e){var s,r;return t`<th scope="row" data-category=${null!=(s=a.category)?s:"unsorted"}>
    <div class="heat-name">
      ${l(null!=(r=a.category)?r:"unsorted")}<span class="heat-title" dir="auto">${a.title}</span>
      ${e.has(a.id)&&t`<span class="chip" data-tone="error">${l("gap")}<span class="heat-gap">${n("فجوة")}</span></span>`}
    </div>
  </th>`}(a,r)}${e.map(n=>p(s.get(z(a.id,n.id))))}
          </tr>`)}
    </tbody>
  </table>`}const q=a=>n(a?"نفوذ كل مجموعة لتحريك كل صف كما تراه المجموعات الأخرى، من 0 إلى 5":"نفوذ كل مجموعة ومواردها لتحريك كل صف، من 0 إلى 5"),J=()=>t`<td class="blank"><span aria-hidden="true">·</span></td>`;function P(a){return a&&null!==a.power?t`<td data-heat=${Math.round(a.power)} class=${a.split?"split":""}>
    <span aria-hidden="true">${D(a.power)}</span>
    <span class="heat-resources" aria-hidden="true" style=${{"--share":a.resources/5}}></span>
    <span class="visually-hidden">${function(a){const e={power:D(a.power),resources:D(a.resources)},t=n("النفوذ {power}، الموارد {resources}",e);return a.split?n("{ratings}؛ الآراء مختلفة",{ratings:t}):t}(a)}</span>
  </td>`:J()}function G(a){if(!(null==a?void 0:a.others))return J();const e=null!==a.away&&Math.abs(a.away)>=2;return t`<td data-heat=${Math.round(a.others.power)} class="theirs">
    <span aria-hidden="true">${D(a.others.power)}</span>
    ${e&&t`<span class="heat-away" aria-hidden="true">${K(a.away)}</span>`}
    <span class="visually-hidden">${function({others:a,power:e}){return null===e?n("الآخرون يقولون {power}",{power:D(a.power)}):n("الآخرون يقولون {power}، والمجموعة نفسها {own}",{power:D(a.power),own:D(e)})}(a)}</span>
  </td>`}const K=n=>`${n>0?"+":"−"}${D(Math.abs(n))}`;function Q({split:a=!0,others:e=!1}={}){return t`<div class="heat-key">
    <p class="heat-legend">
      <b>${n(e?"نفوذها كما يراه غيرها":"النفوذ")}</b> ${n("لا شيء")}
      ${[0,1,2,3,4,5].map(n=>t`<span data-heat=${n}>${n}</span>`)}${" "} ${n("كل ما يلزم")}
    </p>
    ${e?X():V(a)}
  </div>`}const V=a=>t`<p class="heat-legend">
      <span class="heat-sample" data-heat="1"><span class="heat-resources" style=${{"--share":.6}}></span></span>
      <b>${n("الشريط: الموارد")}</b>
    </p>
    <p class="heat-legend">
      <span class="chip" data-tone="error">${l("gap")}${n("فجوة")}</span> ${n("لا أحد هنا يستطيع تحريكه")}
    </p>
    ${a&&t`<p class="heat-legend"><span class="heat-sample split-sample" data-heat="1"></span> ${n("الآراء مختلفة")}</p>`}`,X=()=>t`<p class="heat-legend"><b>${K(3)}</b> ${n("الآخرون يرون أكثر")}</p>
    <p class="heat-legend"><b>${K(-3)}</b> ${n("الآخرون يرون أقل")}</p>`;function Y({part:a,whole:e,label:s}){const r=n("{part} من {whole}",{part:a,whole:e});return t`<figure class="ring">
    <svg viewBox="0 0 36 36" width="36" height="36" role="img" aria-label=${`${r} ${s}`}>
      <circle class="ring-whole" cx="18" cy="18" r="15.9155" />
      <circle class="ring-part" cx="18" cy="18" r="15.9155" stroke-dasharray=${o=e?a/e:0,`${Math.min(100,Math.max(0,100*o)).toFixed(1)} 100`} />
    </svg>
    <figcaption aria-hidden="true">
      <b>${a}</b><span>${n("من {n}",{n:e})}</span><span>${s}</span>
    </figcaption>
  </figure>`;var o}const Z=864e5,nn=(n,a)=>Math.round((Date.parse(a)-Date.parse(n))/Z),an=n=>Math.min(1,Math.max(0,n));function en({day0:n,action:a}){if(!n||!a.due)return{from:0,to:0,at:null};const e=an(nn(n,a.due)/a.horizon),t=a.start?an(nn(n,a.start)/a.horizon):0;return{from:Math.min(t,e),to:e,at:e}}function tn({day0:a,actions:e,horizons:s=[100,1e3],rows:r=null,today:o="",table:u=!1}){const h=[...e].sort((n,a)=>(n.due||"9").localeCompare(a.due||"9")||n.position-a.position);return t`<div class="timelines">
    ${s.map(e=>function(a,{day0:e,actions:s,rows:r,today:o}){return t`<section key=${a} class="horizon" aria-hidden="true">
    <h3>${n("{n} يوم",{n:a})} <span class="count">${s.length}</span></h3>
    <p class="timeline-scale">
      <span>${e?p(e):n("اليوم 0")}</span
      ><span>${e?p(((n,a)=>new Date(Date.parse(n)+a*Z).toISOString().slice(0,10))(e,a)):n("اليوم {n}",{n:a})}</span>
    </p>
    <ol class="timeline">
      ${r?r.map(n=>function(n,a,e,s){return t`<li key=${n.id} class="timeline-row" ...${i(n)}>
    <p class="timeline-name">
      ${l(n.icon)}<span dir="auto">${n.name}</span><span class="count">${a.length}</span>
    </p>
    <div class="timeline-track">
      ${s}${function(n,a){var e;const t=new Map;for(const s of n){const{at:n}=en({day0:a,action:s});null!==n&&t.set(Math.round(10*n),(null!=(e=t.get(Math.round(10*n)))?e:0)+1)}return[...t].map(([n,a])=>({at:n/10,many:a}))}(a,e).map(({at:n,many:a})=>t`<span key=${n} class="timeline-due" style=${{"--at":n}}>${a>1&&a}</span>`)}
    </div>
  </li>`}(n,s.filter(n.holds),e,sn(e,o,a))):s.map(s=>function(a,e,s){var r;const{from:o,to:i,at:c}=en({day0:e,action:a}),p=null!=(r=a.missing)?r:[];return t`<li key=${a.id} class="timeline-row" data-tone=${p.length?"warn":"ok"}>
    <p class="timeline-name">
      <span dir="auto">${a.what}</span
      >${p.length>0&&t`<small>${l("warning")}${n("ينقص: {what}",{what:rn(p)})}</small>`}
    </p>
    <div class="timeline-track">
      ${null!==c&&t`<span class="timeline-span" style=${{"--from":o,"--to":i}}></span>`}${s}
    </div>
  </li>`}(s,e,sn(e,o,a)))}
    </ol>
  </section>`}(e,{day0:a,rows:r,today:o,actions:h.filter(n=>n.horizon===e)}))}
    ${c({...on(h),shown:u})}
  </div>`}function sn(n,a,e){const s=n&&a?nn(n,a)/e:-1;return s>=0&&s<=1&&t`<span class="timeline-today" style=${{"--at":s}}></span>`}const rn=a=>a.map(a=>{var e;return null!=(e={owner:n("المسؤول"),indicator:n("المؤشر"),due:n("الموعد")}[a])?e:a}).join(n("، "));function on(a){return{caption:n("الأعمال حسب الموعد"),head:[n("العمل"),n("المدى"),n("المسؤول"),n("آخر موعد"),n("الناقص")],rows:a.map(n=>{var a,e;return[n.what,n.horizon,null!=(a=n.owner)?a:"",n.due?p(n.due):"",rn(null!=(e=n.missing)?e:[])]})}}export{j as F,I as H,w as a,M as b,_ as c,W as d,Q as e,g as f,x as g,v as h,f as i,z as j,E as k,k as l,Y as m,D as n,U as o,u as p,A as r,m as s,tn as t,b as u,d as w};
