import{t as a,h as n,b as t,n as e,a as s,C as r,N as o,i as l}from"./core/shared.js";import{p as i,d as c}from"./bars.js";import{d as p}from"./writing.js";async function u(a,n){const t=Object.entries(a).filter(([,a])=>a[n]),e=await Promise.all(t.map(([,a])=>a[n]()));return Object.fromEntries(t.map(([a],n)=>[a,e[n]]))}const h={show:"",on:null,on_kind:"",lane:"",page:0,hold:!1,at:0},d=a=>{var n;return null!=(n=a.get("wall","wall"))?n:h};function m(a,{on:n,on_kind:t}){var e;const s=n&&"picture"===t?$(a,n):n?a.get(t,n):null;return s&&!s.merged_into&&"shown"===(null!=(e=s.shown)?e:"shown")?s:null}const $=(a,n)=>{const t=a.get("stage",n);return(null==t?void 0:t.picture)?t:null},w=()=>[["community",a("المجتمع المحلي")],["civil_society",a("المجتمع المدني")],["companies",a("الشركات")],["academia",a("الأوساط الأكاديمية")],["media",a("الإعلام")],["leaders",a("القيادات")],["donors",a("المانحون")],["government_local",a("الإدارة المحلية")],["government_regional",a("الحكومة الإقليمية")],["government_national",a("الحكومة الوطنية")],["other",a("غير ذلك")]],g=()=>[["authority",a("السلطة")],["resources",a("الموارد")],["expertise",a("الخبرة")],["information",a("المعلومات")],["need",a("الحاجة")]],f=()=>[["open",a("لم يُسأل بعد")],["asked",a("سُئل")],["coming",a("سيأتي")],["declined",a("اعتذر")]];function y(n){const[t,e]=n.split("-");return a("am"===e?"اليوم {n}، صباحًا":"pm"===e?"اليوم {n}، بعد الظهر":"اليوم {n}",{n:t})}const v=["invitee","person","group","card"];function b({code:a,token:e,store:s}){const r=n(null),o=v.map(a=>s.all(a));return t(()=>{const n=setTimeout(async()=>{const n={Authorization:`Bearer ${e}`},t=await fetch(`/api/workshops/${encodeURIComponent(a)}/missing`,{headers:n}).catch(()=>null);(null==t?void 0:t.ok)&&(r.value=await t.json())},300);return()=>clearTimeout(n)},o),r.value}const M=(n,t)=>({here:{icon:"check",words:a("شخص هنا")},awaited:{icon:"clock",words:a("شخص منتظر")},no_one:{icon:"minus",words:a("لا أحد")}}[n[t]]),k=a=>g().filter(([n])=>"here"!==a[n]).map(([,a])=>a),x=2,j=(a,n)=>JSON.stringify([a,n]);function z(a,n){const t=new Map;for(const e of a)e.stage===n&&_(t,j(e.on,e.group),e);return new Map([...t].map(([a,n])=>[a,N(n)]))}function _(a,n,t){a.has(n)||a.set(n,[]),a.get(n).push(t)}const S={power:null,resources:null,raters:0,low:null,high:null,apart:0};function N(a){var n;const{on:t,group:e}=a[0],s=new Map;for(const n of a)_(s,n.rater||e,n);const r=new Map([...s].map(([a,n])=>[a,C(n)])),o=null!=(n=r.get(e))?n:S;r.delete(e);const l=r.size?function(a){const[n,t]=[a.map(a=>a.power),a.map(a=>a.resources)],[e,s]=[Math.min(...n),Math.max(...n)],r=Math.max(s-e,Math.max(...t)-Math.min(...t));return{power:B(n),resources:B(t),raters:a.length,low:e,high:s,apart:r}}([...r.values()]):null;return{on:t,group:e,...o,split:o.apart>=2,by:r,others:l,away:O(o,l)}}const O=(a,n)=>null!==a.power&&n?n.power-a.power:null;function C(a){const[n,t]=[a.map(a=>a.power),a.map(a=>a.resources)],[e,s]=D(n),[r,o]=D(t);return{power:B(n),resources:B(t),raters:a.length,low:e,high:s,apart:Math.max(s-e,o-r)}}function D(a){const n=[...a].sort((a,n)=>a-n),t=Math.floor(n.length/4);return[n[t],n[n.length-1-t]]}const R=a=>String(Math.round(10*a)/10),B=a=>a.reduce((a,n)=>a+n,0)/a.length,E=(a,n,t)=>n.filter(({id:n})=>{var e,s;return null!==(null!=(s=null==(e=a.get(j(n,t)))?void 0:e.power)?s:null)}).length;function H(a,{able:n=3}={}){var t;const e=new Map;for(const{on:n,power:s}of a.values())null!==s&&e.set(n,Math.max(null!=(t=e.get(n))?t:0,s));return new Set([...e].filter(([,a])=>a<n).map(([a])=>a))}const L=new RegExp("^ال(?=\\p{L}{2})","u");function A({groups:a,compact:n,corner:t=""}){const[c,p]=function(a){const n=s(null),[t,e]=r("");return o(()=>{var a;const t=()=>n.current&&e(function(a){return[...a.querySelectorAll(".heat-group")].flatMap((a,n)=>F(a)?[n]:[]).join(" ")}(n.current)),s=new ResizeObserver(t);return s.observe(n.current),null==(a=document.fonts)||a.ready.then(t),t(),()=>s.disconnect()},[a.map(a=>a.name).join("\n")]),[n,new Set(t.split(" ").filter(Boolean).map(Number))]}(a);return e`<tr ref=${c}>
    <td class="heat-corner">${t}</td>
    ${a.map((a,t)=>function(a,n,t){return e`<th scope="col" key=${a.id} class=${t?"heat-short":""} title=${a.name} ...${i(a)}>
    <span class="badge">${l(a.icon)}</span>
    ${t&&e`<span class="heat-initials" dir="auto" aria-hidden="true">${I(a.name)}</span>`}
    <span class=${n?"visually-hidden":"heat-group"} dir="auto">${a.name}</span>
  </th>`}(a,n,p.has(t)))}
  </tr>`}const F=a=>a.scrollWidth>a.clientWidth+1||a.scrollHeight>a.clientHeight+1;function I(a){var n;const t=null!=(n=a.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu))?n:[],e=t.filter(a=>[...a].length>3);return(e.length>1?e:t).slice(0,3).map(T).join("‌ ‌")}const T=a=>a.replace(L,"").match(new RegExp("^.\\p{M}*","u"))[0].toUpperCase();function U({barriers:n,groups:t,cells:s,gaps:r=H(s),compact:o=!1,caption:i="",others:c=!1}){const p=c?P:J;return e`<table class="heat ${o?"compact":""}">
    <caption class="visually-hidden">
      ${i||W(c)}
    </caption>
    <thead>
      <${A} groups=${t} compact=${o} corner=${c?a("كما يراها الآخرون"):""} />
    </thead>
    <tbody>
      ${n.map(n=>e`<tr key=${n.id} class=${r.has(n.id)?"gap-row":""}>
            ${function(n,t){var s,r;return e`<th scope="row" data-category=${null!=(s=n.category)?s:"unsorted"}>
    <div class="heat-name">
      ${l(null!=(r=n.category)?r:"unsorted")}<span class="heat-title" dir="auto">${n.title}</span>
      ${t.has(n.id)&&e`<span class="chip" data-tone="error">${l("gap")}<span class="heat-gap">${a("فجوة")}</span></span>`}
    </div>
  </th>`}(n,r)}${t.map(a=>p(s.get(j(n.id,a.id))))}
          </tr>`)}
    </tbody>
  </table>`}const W=n=>a(n?"نفوذ كل مجموعة لتحريك كل صف كما تراه المجموعات الأخرى، من 0 إلى 5":"نفوذ كل مجموعة ومواردها لتحريك كل صف، من 0 إلى 5"),q=()=>e`<td class="blank"><span aria-hidden="true">·</span></td>`;function J(n){return n&&null!==n.power?e`<td data-heat=${Math.round(n.power)} class=${n.split?"split":""}>
    <span aria-hidden="true">${R(n.power)}</span>
    <span class="heat-resources" aria-hidden="true" style=${{"--share":n.resources/5}}></span>
    <span class="visually-hidden">${function(n){const t={power:R(n.power),resources:R(n.resources)},e=a("النفوذ {power}، الموارد {resources}",t);return n.split?a("{ratings}؛ الآراء مختلفة",{ratings:e}):e}(n)}</span>
  </td>`:q()}function P(n){if(!(null==n?void 0:n.others))return q();const t=null!==n.away&&Math.abs(n.away)>=2;return e`<td data-heat=${Math.round(n.others.power)} class="theirs">
    <span aria-hidden="true">${R(n.others.power)}</span>
    ${t&&e`<span class="heat-away" aria-hidden="true">${G(n.away)}</span>`}
    <span class="visually-hidden">${function({others:n,power:t}){return null===t?a("الآخرون يقولون {power}",{power:R(n.power)}):a("الآخرون يقولون {power}، والمجموعة نفسها {own}",{power:R(n.power),own:R(t)})}(n)}</span>
  </td>`}const G=a=>`${a>0?"+":"−"}${R(Math.abs(a))}`;function K({split:n=!0,others:t=!1}={}){return e`<div class="heat-key">
    <p class="heat-legend">
      <b>${a(t?"نفوذها كما يراه غيرها":"النفوذ")}</b> ${a("لا شيء")}
      ${[0,1,2,3,4,5].map(a=>e`<span data-heat=${a}>${a}</span>`)}${" "} ${a("كل ما يلزم")}
    </p>
    ${t?V():Q(n)}
  </div>`}const Q=n=>e`<p class="heat-legend">
      <span class="heat-sample" data-heat="1"><span class="heat-resources" style=${{"--share":.6}}></span></span>
      <b>${a("الشريط: الموارد")}</b>
    </p>
    <p class="heat-legend">
      <span class="chip" data-tone="error">${l("gap")}${a("فجوة")}</span> ${a("لا أحد هنا يستطيع تحريكه")}
    </p>
    ${n&&e`<p class="heat-legend"><span class="heat-sample split-sample" data-heat="1"></span> ${a("الآراء مختلفة")}</p>`}`,V=()=>e`<p class="heat-legend"><b>${G(3)}</b> ${a("الآخرون يرون أكثر")}</p>
    <p class="heat-legend"><b>${G(-3)}</b> ${a("الآخرون يرون أقل")}</p>`;function X({part:n,whole:t,label:s}){const r=a("{part} من {whole}",{part:n,whole:t});return e`<figure class="ring">
    <svg viewBox="0 0 36 36" width="36" height="36" role="img" aria-label=${`${r} ${s}`}>
      <circle class="ring-whole" cx="18" cy="18" r="15.9155" />
      <circle class="ring-part" cx="18" cy="18" r="15.9155" stroke-dasharray=${o=t?n/t:0,`${Math.min(100,Math.max(0,100*o)).toFixed(1)} 100`} />
    </svg>
    <figcaption aria-hidden="true">
      <b>${n}</b><span>${a("من {n}",{n:t})}</span><span>${s}</span>
    </figcaption>
  </figure>`;var o}const Y=864e5,Z=(a,n)=>Math.round((Date.parse(n)-Date.parse(a))/Y),aa=a=>Math.min(1,Math.max(0,a));function na({day0:a,action:n}){if(!a||!n.due)return{from:0,to:0,at:null};const t=aa(Z(a,n.due)/n.horizon),e=n.start?aa(Z(a,n.start)/n.horizon):0;return{from:Math.min(e,t),to:t,at:t}}function ta({day0:n,actions:t,horizons:s=[100,1e3],rows:r=null,today:o="",table:u=!1}){const h=[...t].sort((a,n)=>(a.due||"9").localeCompare(n.due||"9")||a.position-n.position);return e`<div class="timelines">
    ${s.map(t=>function(n,{day0:t,actions:s,rows:r,today:o}){return e`<section key=${n} class="horizon" aria-hidden="true">
    <h3>${a("{n} يوم",{n})} <span class="count">${s.length}</span></h3>
    <p class="timeline-scale">
      <span>${t?p(t):a("اليوم 0")}</span
      ><span>${t?p(((a,n)=>new Date(Date.parse(a)+n*Y).toISOString().slice(0,10))(t,n)):a("اليوم {n}",{n})}</span>
    </p>
    <ol class="timeline">
      ${r?r.map(a=>function(a,n,t,s){return e`<li key=${a.id} class="timeline-row" ...${i(a)}>
    <p class="timeline-name">
      ${l(a.icon)}<span dir="auto">${a.name}</span><span class="count">${n.length}</span>
    </p>
    <div class="timeline-track">
      ${s}${function(a,n){var t;const e=new Map;for(const s of a){const{at:a}=na({day0:n,action:s});null!==a&&e.set(Math.round(10*a),(null!=(t=e.get(Math.round(10*a)))?t:0)+1)}return[...e].map(([a,n])=>({at:a/10,many:n}))}(n,t).map(({at:a,many:n})=>e`<span key=${a} class="timeline-due" style=${{"--at":a}}>${n>1&&n}</span>`)}
    </div>
  </li>`}(a,s.filter(a.holds),t,ea(t,o,n))):s.map(s=>function(n,t,s){var r;const{from:o,to:i,at:c}=na({day0:t,action:n}),p=null!=(r=n.missing)?r:[];return e`<li key=${n.id} class="timeline-row" data-tone=${p.length?"warn":"ok"}>
    <p class="timeline-name">
      <span dir="auto">${n.what}</span
      >${p.length>0&&e`<small>${l("warning")}${a("ينقص: {what}",{what:sa(p)})}</small>`}
    </p>
    <div class="timeline-track">
      ${null!==c&&e`<span class="timeline-span" style=${{"--from":o,"--to":i}}></span>`}${s}
    </div>
  </li>`}(s,t,ea(t,o,n)))}
    </ol>
  </section>`}(t,{day0:n,rows:r,today:o,actions:h.filter(a=>a.horizon===t)}))}
    ${c({...ra(h),shown:u})}
  </div>`}function ea(a,n,t){const s=a&&n?Z(a,n)/t:-1;return s>=0&&s<=1&&e`<span class="timeline-today" style=${{"--at":s}}></span>`}const sa=n=>n.map(n=>{var t;return null!=(t={owner:a("المسؤول"),indicator:a("المؤشر"),due:a("الموعد")}[n])?t:n}).join(", ");function ra(n){return{caption:a("الأعمال حسب الموعد"),head:[a("العمل"),a("المدى"),a("المسؤول"),a("آخر موعد"),a("الناقص")],rows:n.map(a=>{var n,t;return[a.what,a.horizon,null!=(n=a.owner)?n:"",a.due?p(a.due):"",sa(null!=(t=a.missing)?t:[])]})}}export{x as F,A as H,w as a,M as b,z as c,U as d,K as e,g as f,j as g,y as h,f as i,H as j,X as k,k as l,R as m,I as n,u as p,E as r,m as s,ta as t,b as u,d as w};
