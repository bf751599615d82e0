import{t as e,h as a,b as n,n as t,a as s,C as r,N as o,i}from"./core/shared.js";import{p as l,d as c}from"./bars.js";import{d as p}from"./writing.js";async function u(e,a){const n=Object.entries(e).filter(([,e])=>e[a]),t=await Promise.all(n.map(([,e])=>e[a]()));return Object.fromEntries(n.map(([e],a)=>[e,t[a]]))}const h=()=>[["community",e("Community")],["civil_society",e("Civil society")],["companies",e("Companies")],["academia",e("Academia")],["media",e("Media")],["leaders",e("Leaders")],["donors",e("Donors")],["government_local",e("Local government")],["government_regional",e("Regional government")],["government_national",e("National government")],["other",e("Other")]],d=()=>[["authority",e("Authority")],["resources",e("Resources")],["expertise",e("Expertise")],["information",e("Information")],["need",e("Need")]],m=()=>[["open",e("To be asked")],["asked",e("Asked")],["coming",e("Coming")],["declined",e("Declined")]];function $(a){const[n,t]=a.split("-");return e("am"===t?"Day {n}, morning":"pm"===t?"Day {n}, afternoon":"Day {n}",{n})}const g=["invitee","person","group","card"];function w({code:e,token:t,store:s}){const r=a(null),o=g.map(e=>s.all(e));return n(()=>{const a=setTimeout(async()=>{const a={Authorization:`Bearer ${t}`},n=await fetch(`/api/workshops/${encodeURIComponent(e)}/missing`,{headers:a}).catch(()=>null);(null==n?void 0:n.ok)&&(r.value=await n.json())},300);return()=>clearTimeout(a)},o),r.value}const f=(a,n)=>({here:{icon:"check",words:e("someone here")},awaited:{icon:"clock",words:e("someone expected")},no_one:{icon:"minus",words:e("no one")}}[a[n]]),y=e=>d().filter(([a])=>"here"!==e[a]).map(([,e])=>e),v=2,b=(e,a)=>JSON.stringify([e,a]);function M(e,a){const n=new Map;for(const t of e)t.stage===a&&k(n,b(t.on,t.group),t);return new Map([...n].map(([e,a])=>[e,j(a)]))}function k(e,a,n){e.has(a)||e.set(a,[]),e.get(a).push(n)}const x={power:null,resources:null,raters:0,low:null,high:null,apart:0};function j(e){var a;const{on:n,group:t}=e[0],s=new Map;for(const a of e)k(s,a.rater||t,a);const r=new Map([...s].map(([e,a])=>[e,D(a)])),o=null!=(a=r.get(t))?a:x;r.delete(t);const i=r.size?function(e){const[a,n]=[e.map(e=>e.power),e.map(e=>e.resources)],[t,s]=[Math.min(...a),Math.max(...a)],r=Math.max(s-t,Math.max(...n)-Math.min(...n));return{power:N(a),resources:N(n),raters:e.length,low:t,high:s,apart:r}}([...r.values()]):null;return{on:n,group:t,...o,split:o.apart>=2,by:r,others:i,away:z(o,i)}}const z=(e,a)=>null!==e.power&&a?a.power-e.power:null;function D(e){const[a,n]=[e.map(e=>e.power),e.map(e=>e.resources)],[t,s]=A(a),[r,o]=A(n);return{power:N(a),resources:N(n),raters:e.length,low:t,high:s,apart:Math.max(s-t,o-r)}}function A(e){const a=[...e].sort((e,a)=>e-a),n=Math.floor(a.length/4);return[a[n],a[a.length-1-n]]}const C=e=>String(Math.round(10*e)/10),N=e=>e.reduce((e,a)=>e+a,0)/e.length,O=(e,a,n)=>a.filter(({id:a})=>{var t,s;return null!==(null!=(s=null==(t=e.get(b(a,n)))?void 0:t.power)?s:null)}).length;function S(e,{able:a=3}={}){var n;const t=new Map;for(const{on:a,power:s}of e.values())null!==s&&t.set(a,Math.max(null!=(n=t.get(a))?n:0,s));return new Set([...t].filter(([,e])=>e<a).map(([e])=>e))}const E=new RegExp("^ال(?=\\p{L}{2})","u");function R({groups:e,compact:a,corner:n=""}){const[c,p]=function(e){const a=s(null),[n,t]=r("");return o(()=>{var e;const n=()=>a.current&&t(function(e){return[...e.querySelectorAll(".heat-group")].flatMap((e,a)=>L(e)?[a]:[]).join(" ")}(a.current)),s=new ResizeObserver(n);return s.observe(a.current),null==(e=document.fonts)||e.ready.then(n),n(),()=>s.disconnect()},[e.map(e=>e.name).join("\n")]),[a,new Set(n.split(" ").filter(Boolean).map(Number))]}(e);return t`<tr ref=${c}>
    <td class="heat-corner">${n}</td>
    ${e.map((e,n)=>function(e,a,n){return t`<th scope="col" key=${e.id} class=${n?"heat-short":""} title=${e.name} ...${l(e)}>
    <span class="badge">${i(e.icon)}</span>
    ${n&&t`<span class="heat-initials" dir="auto" aria-hidden="true">${_(e.name)}</span>`}
    <span class=${a?"visually-hidden":"heat-group"} dir="auto">${e.name}</span>
  </th>`}(e,a,p.has(n)))}
  </tr>`}const L=e=>e.scrollWidth>e.clientWidth+1||e.scrollHeight>e.clientHeight+1;function _(e){var a;const n=null!=(a=e.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu))?a:[],t=n.filter(e=>[...e].length>3);return(t.length>1?t:n).slice(0,3).map(B).join("‌ ‌")}const B=e=>e.replace(E,"").match(new RegExp("^.\\p{M}*","u"))[0].toUpperCase();function H({barriers:a,groups:n,cells:s,gaps:r=S(s),compact:o=!1,caption:l="",others:c=!1}){const p=c?F:T;return t`<table class="heat ${o?"compact":""}">
    <caption class="visually-hidden">
      ${l||I(c)}
    </caption>
    <thead>
      <${R} groups=${n} compact=${o} corner=${c?e("As others see them"):""} />
    </thead>
    <tbody>
      ${a.map(a=>t`<tr key=${a.id} class=${r.has(a.id)?"gap-row":""}>
            ${function(a,n){var s,r;return t`<th scope="row" data-category=${null!=(s=a.category)?s:"unsorted"}>
    <div class="heat-name">
      ${i(null!=(r=a.category)?r:"unsorted")}<span class="heat-title" dir="auto">${a.title}</span>
      ${n.has(a.id)&&t`<span class="chip" data-tone="error">${i("gap")}<span class="heat-gap">${e("gap")}</span></span>`}
    </div>
  </th>`}(a,r)}${n.map(e=>p(s.get(b(a.id,e.id))))}
          </tr>`)}
    </tbody>
  </table>`}const I=a=>e(a?"Each group’s power to shift each row as the other groups see it, 0 to 5":"Each group’s power and resources to shift each row, 0 to 5"),P=()=>t`<td class="blank"><span aria-hidden="true">·</span></td>`;function T(a){return a&&null!==a.power?t`<td data-heat=${Math.round(a.power)} class=${a.split?"split":""}>
    <span aria-hidden="true">${C(a.power)}</span>
    <span class="heat-resources" aria-hidden="true" style=${{"--share":a.resources/5}}></span>
    <span class="visually-hidden">${function(a){const n={power:C(a.power),resources:C(a.resources)},t=e("power {power}, resources {resources}",n);return a.split?e("{ratings}; opinions differ",{ratings:t}):t}(a)}</span>
  </td>`:P()}function F(a){if(!(null==a?void 0:a.others))return P();const n=null!==a.away&&Math.abs(a.away)>=2;return t`<td data-heat=${Math.round(a.others.power)} class="theirs">
    <span aria-hidden="true">${C(a.others.power)}</span>
    ${n&&t`<span class="heat-away" aria-hidden="true">${U(a.away)}</span>`}
    <span class="visually-hidden">${function({others:a,power:n}){return null===n?e("others say {power}",{power:C(a.power)}):e("others say {power}, the group itself {own}",{power:C(a.power),own:C(n)})}(a)}</span>
  </td>`}const U=e=>`${e>0?"+":"−"}${C(Math.abs(e))}`;function W({split:a=!0,others:n=!1}={}){return t`<div class="heat-key">
    <p class="heat-legend">
      <b>${e(n?"Power as others see it":"Power")}</b> ${e("none")}
      ${[0,1,2,3,4,5].map(e=>t`<span data-heat=${e}>${e}</span>`)}${" "} ${e("everything it takes")}
    </p>
    ${n?J():q(a)}
  </div>`}const q=a=>t`<p class="heat-legend">
      <span class="heat-sample" data-heat="1"><span class="heat-resources" style=${{"--share":.6}}></span></span>
      <b>${e("Bar = resources")}</b>
    </p>
    <p class="heat-legend">
      <span class="chip" data-tone="error">${i("gap")}${e("gap")}</span> ${e("no group here can shift it")}
    </p>
    ${a&&t`<p class="heat-legend"><span class="heat-sample split-sample" data-heat="1"></span> ${e("opinions differ")}</p>`}`,J=()=>t`<p class="heat-legend"><b>${U(3)}</b> ${e("others see more")}</p>
    <p class="heat-legend"><b>${U(-3)}</b> ${e("others see less")}</p>`;function G({part:a,whole:n,label:s}){const r=e("{part} of {whole}",{part:a,whole:n});return t`<figure class="ring">
    <svg viewBox="0 0 36 36" width="36" height="36" role="img" aria-label=${`${r} ${s}`}>
      <circle class="ring-whole" cx="18" cy="18" r="15.9155" />
      <circle class="ring-part" cx="18" cy="18" r="15.9155" stroke-dasharray=${o=n?a/n:0,`${Math.min(100,Math.max(0,100*o)).toFixed(1)} 100`} />
    </svg>
    <figcaption aria-hidden="true">
      <b>${a}</b><span>${e("of {n}",{n})}</span><span>${s}</span>
    </figcaption>
  </figure>`;var o}const K=864e5,Q=(e,a)=>Math.round((Date.parse(a)-Date.parse(e))/K),V=e=>Math.min(1,Math.max(0,e));function X({day0:e,action:a}){if(!e||!a.due)return{from:0,to:0,at:null};const n=V(Q(e,a.due)/a.horizon),t=a.start?V(Q(e,a.start)/a.horizon):0;return{from:Math.min(t,n),to:n,at:n}}function Y({day0:a,actions:n,horizons:s=[100,1e3],rows:r=null,today:o="",table:u=!1}){const h=[...n].sort((e,a)=>(e.due||"9").localeCompare(a.due||"9")||e.position-a.position);return t`<div class="timelines">
    ${s.map(n=>function(a,{day0:n,actions:s,rows:r,today:o}){return t`<section key=${a} class="horizon" aria-hidden="true">
    <h3>${e("{n} days",{n:a})} <span class="count">${s.length}</span></h3>
    <p class="timeline-scale">
      <span>${n?p(n):e("day 0")}</span
      ><span>${n?p(((e,a)=>new Date(Date.parse(e)+a*K).toISOString().slice(0,10))(n,a)):e("day {n}",{n:a})}</span>
    </p>
    <ol class="timeline">
      ${r?r.map(e=>function(e,a,n,s){return t`<li key=${e.id} class="timeline-row" ...${l(e)}>
    <p class="timeline-name">
      ${i(e.icon)}<span dir="auto">${e.name}</span><span class="count">${a.length}</span>
    </p>
    <div class="timeline-track">
      ${s}${function(e,a){var n;const t=new Map;for(const s of e){const{at:e}=X({day0:a,action:s});null!==e&&t.set(Math.round(10*e),(null!=(n=t.get(Math.round(10*e)))?n:0)+1)}return[...t].map(([e,a])=>({at:e/10,many:a}))}(a,n).map(({at:e,many:a})=>t`<span key=${e} class="timeline-due" style=${{"--at":e}}>${a>1&&a}</span>`)}
    </div>
  </li>`}(e,s.filter(e.holds),n,Z(n,o,a))):s.map(s=>function(a,n,s){var r;const{from:o,to:l,at:c}=X({day0:n,action:a}),p=null!=(r=a.missing)?r:[];return t`<li key=${a.id} class="timeline-row" data-tone=${p.length?"warn":"ok"}>
    <p class="timeline-name">
      <span dir="auto">${a.what}</span
      >${p.length>0&&t`<small>${i("warning")}${e("missing: {what}",{what:ee(p)})}</small>`}
    </p>
    <div class="timeline-track">
      ${null!==c&&t`<span class="timeline-span" style=${{"--from":o,"--to":l}}></span>`}${s}
    </div>
  </li>`}(s,n,Z(n,o,a)))}
    </ol>
  </section>`}(n,{day0:a,rows:r,today:o,actions:h.filter(e=>e.horizon===n)}))}
    ${c({...ae(h),shown:u})}
  </div>`}function Z(e,a,n){const s=e&&a?Q(e,a)/n:-1;return s>=0&&s<=1&&t`<span class="timeline-today" style=${{"--at":s}}></span>`}const ee=a=>a.map(a=>{var n;return null!=(n={owner:e("owner"),indicator:e("indicator"),due:e("due date")}[a])?n:a}).join(", ");function ae(a){return{caption:e("Actions by due date"),head:[e("Action"),e("Horizon"),e("Owner"),e("Due"),e("Missing")],rows:a.map(e=>{var a,n;return[e.what,e.horizon,null!=(a=e.owner)?a:"",e.due?p(e.due):"",ee(null!=(n=e.missing)?n:[])]})}}export{v as F,R as H,f as a,H as b,M as c,W as d,b as e,d as f,S as g,$ as h,m as i,G as j,C as k,y as l,_ as m,u as p,O as r,h as s,Y as t,w as u};
