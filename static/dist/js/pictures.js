import{t as e,h as n,o as a,n as t,a as s,C as o,N as r,i}from"./core/shared.js";import{p as l,d as c}from"./bars.js";import{d as p}from"./writing.js";async function u(e,n){const a=Object.entries(e).filter(([,e])=>e[n]),t=await Promise.all(a.map(([,e])=>e[n]()));return Object.fromEntries(a.map(([e],n)=>[e,t[n]]))}const h={show:"",on:null,on_kind:"",lane:"",page:0,hold:!1,at:0},d=e=>{var n;return null!=(n=e.get("wall","wall"))?n:h};function m(e,{on:n,on_kind:a}){var t;const s=n&&"picture"===a?g(e,n):n?e.get(a,n):null;return s&&!s.merged_into&&"shown"===(null!=(t=s.shown)?t:"shown")?s:null}const g=(e,n)=>{const a=e.get("stage",n);return(null==a?void 0:a.picture)?a:null},$=()=>[["community",e("Community")],["civil_society",e("Civil society")],["companies",e("Companies")],["academia",e("Academia")],["media",e("Media")],["leaders",e("Leaders")],["donors",e("Donors")],["government_local",e("Local government")],["government_regional",e("Regional government")],["government_national",e("National government")],["other",e("Other")]],w=()=>[["authority",e("Authority")],["resources",e("Resources")],["expertise",e("Expertise")],["information",e("Information")],["need",e("Need")]],f=()=>[["open",e("To be asked")],["asked",e("Asked")],["coming",e("Coming")],["declined",e("Declined")]];function y(n){const[a,t]=n.split("-");return e("am"===t?"Day {n}, morning":"pm"===t?"Day {n}, afternoon":"Day {n}",{n:a})}const v=["invitee","person","group","card"];function b({code:e,token:t,store:s}){const o=n(null),r=v.map(e=>s.all(e));return a(()=>{const n=setTimeout(async()=>{const n={Authorization:`Bearer ${t}`},a=await fetch(`/api/workshops/${encodeURIComponent(e)}/missing`,{headers:n}).catch(()=>null);(null==a?void 0:a.ok)&&(o.value=await a.json())},300);return()=>clearTimeout(n)},r),o.value}const M=(n,a)=>({here:{icon:"check",words:e("someone here")},awaited:{icon:"clock",words:e("someone expected")},no_one:{icon:"minus",words:e("no one")}}[n[a]]),k=e=>w().filter(([n])=>"here"!==e[n]).map(([,e])=>e);function x({code:e,token:t,store:s}){const o=n(null),r=n(null),i=async()=>{r.value=null;const n={Authorization:`Bearer ${t}`},a=await fetch(`/api/workshops/${encodeURIComponent(e)}/findings`,{headers:n}).catch(()=>null);(null==a?void 0:a.ok)&&(o.value=(await a.json()).findings)},l=s.version();return a(()=>{null===r.peek()&&(r.value=setTimeout(i,o.peek()?1e3:0))},[l]),a(()=>()=>clearTimeout(r.peek()),[]),o.value}const j=2,z=(e,n)=>JSON.stringify([e,n]);function D(e,n){const a=new Map;for(const t of e)t.stage===n&&A(a,z(t.on,t.group),t);return new Map([...a].map(([e,n])=>[e,_(n)]))}function A(e,n,a){e.has(n)||e.set(n,[]),e.get(n).push(a)}const C={power:null,resources:null,raters:0,low:null,high:null,apart:0};function _(e){var n;const{on:a,group:t}=e[0],s=new Map;for(const n of e)A(s,n.rater||t,n);const o=new Map([...s].map(([e,n])=>[e,O(n)])),r=null!=(n=o.get(t))?n:C;o.delete(t);const i=o.size?function(e){const[n,a]=[e.map(e=>e.power),e.map(e=>e.resources)],[t,s]=[Math.min(...n),Math.max(...n)],o=Math.max(s-t,Math.max(...a)-Math.min(...a));return{power:E(n),resources:E(a),raters:e.length,low:t,high:s,apart:o}}([...o.values()]):null;return{on:a,group:t,...r,split:r.apart>=2,by:o,others:i,away:N(r,i)}}const N=(e,n)=>null!==e.power&&n?n.power-e.power:null;function O(e){const[n,a]=[e.map(e=>e.power),e.map(e=>e.resources)],[t,s]=R(n),[o,r]=R(a);return{power:E(n),resources:E(a),raters:e.length,low:t,high:s,apart:Math.max(s-t,r-o)}}function R(e){const n=[...e].sort((e,n)=>e-n),a=Math.floor(n.length/4);return[n[a],n[n.length-1-a]]}const S=e=>String(Math.round(10*e)/10),E=e=>e.reduce((e,n)=>e+n,0)/e.length,B=(e,n,a)=>n.filter(({id:n})=>{var t,s;return null!==(null!=(s=null==(t=e.get(z(n,a)))?void 0:t.power)?s:null)}).length;function L(e,{able:n=3}={}){var a;const t=new Map;for(const{on:n,power:s}of e.values())null!==s&&t.set(n,Math.max(null!=(a=t.get(n))?a:0,s));return new Set([...t].filter(([,e])=>e<n).map(([e])=>e))}const T=new RegExp("^ال(?=\\p{L}{2})","u");function H({groups:e,compact:n,corner:a=""}){const[c,p]=function(e){const n=s(null),[a,t]=o("");return r(()=>{var e;const a=()=>n.current&&t(function(e){return[...e.querySelectorAll(".heat-group")].flatMap((e,n)=>I(e)?[n]:[]).join(" ")}(n.current)),s=new ResizeObserver(a);return s.observe(n.current),null==(e=document.fonts)||e.ready.then(a),a(),()=>s.disconnect()},[e.map(e=>e.name).join("\n")]),[n,new Set(a.split(" ").filter(Boolean).map(Number))]}(e);return t`<tr ref=${c}>
    <td class="heat-corner">${a}</td>
    ${e.map((e,a)=>function(e,n,a){return t`<th scope="col" key=${e.id} class=${a?"heat-short":""} title=${e.name} ...${l(e)}>
    <span class="badge">${i(e.icon)}</span>
    ${a&&t`<span class="heat-initials" dir="auto" aria-hidden="true">${P(e.name)}</span>`}
    <span class=${n?"visually-hidden":"heat-group"} dir="auto">${e.name}</span>
  </th>`}(e,n,p.has(a)))}
  </tr>`}const I=e=>e.scrollWidth>e.clientWidth+1||e.scrollHeight>e.clientHeight+1;function P(e){var n;const a=null!=(n=e.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu))?n:[],t=a.filter(e=>[...e].length>3);return(t.length>1?t:a).slice(0,3).map(U).join("‌ ‌")}const U=e=>e.replace(T,"").match(new RegExp("^.\\p{M}*","u"))[0].toUpperCase();function F({barriers:n,groups:a,cells:s,gaps:o=L(s),compact:r=!1,caption:l="",others:c=!1}){const p=c?G:J;return t`<table class="heat ${r?"compact":""}">
    <caption class="visually-hidden">
      ${l||W(c)}
    </caption>
    <thead>
      <${H} groups=${a} compact=${r} corner=${c?e("As others see them"):""} />
    </thead>
    <tbody>
      ${n.map(n=>t`<tr key=${n.id} class=${o.has(n.id)?"gap-row":""}>
            ${function(n,a){var s,o;return t`<th scope="row" data-category=${null!=(s=n.category)?s:"unsorted"}>
    <div class="heat-name">
      ${i(null!=(o=n.category)?o:"unsorted")}<span class="heat-title" dir="auto">${n.title}</span>
      ${a.has(n.id)&&t`<span class="chip" data-tone="error">${i("gap")}<span class="heat-gap">${e("gap")}</span></span>`}
    </div>
  </th>`}(n,o)}${a.map(e=>p(s.get(z(n.id,e.id))))}
          </tr>`)}
    </tbody>
  </table>`}const W=n=>e(n?"Each group’s power to shift each row as the other groups see it, 0 to 5":"Each group’s power and resources to shift each row, 0 to 5"),q=()=>t`<td class="blank"><span aria-hidden="true">·</span></td>`;function J(n){return n&&null!==n.power?t`<td data-heat=${Math.round(n.power)} class=${n.split?"split":""}>
    <span aria-hidden="true">${S(n.power)}</span>
    <span class="heat-resources" aria-hidden="true" style=${{"--share":n.resources/5}}></span>
    <span class="visually-hidden">${function(n){const a={power:S(n.power),resources:S(n.resources)},t=e("power {power}, resources {resources}",a);return n.split?e("{ratings}; opinions differ",{ratings:t}):t}(n)}</span>
  </td>`:q()}function G(n){if(!(null==n?void 0:n.others))return q();const a=null!==n.away&&Math.abs(n.away)>=2;return t`<td data-heat=${Math.round(n.others.power)} class="theirs">
    <span aria-hidden="true">${S(n.others.power)}</span>
    ${a&&t`<span class="heat-away" aria-hidden="true">${K(n.away)}</span>`}
    <span class="visually-hidden">${function({others:n,power:a}){return null===a?e("others say {power}",{power:S(n.power)}):e("others say {power}, the group itself {own}",{power:S(n.power),own:S(a)})}(n)}</span>
  </td>`}const K=e=>`${e>0?"+":"−"}${S(Math.abs(e))}`;function Q({split:n=!0,others:a=!1}={}){return t`<div class="heat-key">
    <p class="heat-legend">
      <b>${e(a?"Power as others see it":"Power")}</b> ${e("none")}
      ${[0,1,2,3,4,5].map(e=>t`<span data-heat=${e}>${e}</span>`)}${" "} ${e("everything it takes")}
    </p>
    ${a?X():V(n)}
  </div>`}const V=n=>t`<p class="heat-legend">
      <span class="heat-sample" data-heat="1"><span class="heat-resources" style=${{"--share":.6}}></span></span>
      <b>${e("Bar = resources")}</b>
    </p>
    <p class="heat-legend">
      <span class="chip" data-tone="error">${i("gap")}${e("gap")}</span> ${e("no group here can shift it")}
    </p>
    ${n&&t`<p class="heat-legend"><span class="heat-sample split-sample" data-heat="1"></span> ${e("opinions differ")}</p>`}`,X=()=>t`<p class="heat-legend"><b>${K(3)}</b> ${e("others see more")}</p>
    <p class="heat-legend"><b>${K(-3)}</b> ${e("others see less")}</p>`;function Y({part:n,whole:a,label:s}){const o=e("{part} of {whole}",{part:n,whole:a});return t`<figure class="ring">
    <svg viewBox="0 0 36 36" width="36" height="36" role="img" aria-label=${`${o} ${s}`}>
      <circle class="ring-whole" cx="18" cy="18" r="15.9155" />
      <circle class="ring-part" cx="18" cy="18" r="15.9155" stroke-dasharray=${r=a?n/a:0,`${Math.min(100,Math.max(0,100*r)).toFixed(1)} 100`} />
    </svg>
    <figcaption aria-hidden="true">
      <b>${n}</b><span>${e("of {n}",{n:a})}</span><span>${s}</span>
    </figcaption>
  </figure>`;var r}const Z=864e5,ee=(e,n)=>Math.round((Date.parse(n)-Date.parse(e))/Z),ne=e=>Math.min(1,Math.max(0,e));function ae({day0:e,action:n}){if(!e||!n.due)return{from:0,to:0,at:null};const a=ne(ee(e,n.due)/n.horizon),t=n.start?ne(ee(e,n.start)/n.horizon):0;return{from:Math.min(t,a),to:a,at:a}}function te({day0:n,actions:a,horizons:s=[100,1e3],rows:o=null,today:r="",table:u=!1}){const h=[...a].sort((e,n)=>(e.due||"9").localeCompare(n.due||"9")||e.position-n.position);return t`<div class="timelines">
    ${s.map(a=>function(n,{day0:a,actions:s,rows:o,today:r}){return t`<section key=${n} class="horizon" aria-hidden="true">
    <h3>${e("{n} days",{n})} <span class="count">${s.length}</span></h3>
    <p class="timeline-scale">
      <span>${a?p(a):e("day 0")}</span
      ><span>${a?p(((e,n)=>new Date(Date.parse(e)+n*Z).toISOString().slice(0,10))(a,n)):e("day {n}",{n})}</span>
    </p>
    <ol class="timeline">
      ${o?o.map(e=>function(e,n,a,s){return t`<li key=${e.id} class="timeline-row" ...${l(e)}>
    <p class="timeline-name">
      ${i(e.icon)}<span dir="auto">${e.name}</span><span class="count">${n.length}</span>
    </p>
    <div class="timeline-track">
      ${s}${function(e,n){var a;const t=new Map;for(const s of e){const{at:e}=ae({day0:n,action:s});null!==e&&t.set(Math.round(10*e),(null!=(a=t.get(Math.round(10*e)))?a:0)+1)}return[...t].map(([e,n])=>({at:e/10,many:n}))}(n,a).map(({at:e,many:n})=>t`<span key=${e} class="timeline-due" style=${{"--at":e}}>${n>1&&n}</span>`)}
    </div>
  </li>`}(e,s.filter(e.holds),a,se(a,r,n))):s.map(s=>function(n,a,s){var o;const{from:r,to:l,at:c}=ae({day0:a,action:n}),p=null!=(o=n.missing)?o:[];return t`<li key=${n.id} class="timeline-row" data-tone=${p.length?"warn":"ok"}>
    <p class="timeline-name">
      <span dir="auto">${n.what}</span
      >${p.length>0&&t`<small>${i("warning")}${e("missing: {what}",{what:oe(p)})}</small>`}
    </p>
    <div class="timeline-track">
      ${null!==c&&t`<span class="timeline-span" style=${{"--from":r,"--to":l}}></span>`}${s}
    </div>
  </li>`}(s,a,se(a,r,n)))}
    </ol>
  </section>`}(a,{day0:n,rows:o,today:r,actions:h.filter(e=>e.horizon===a)}))}
    ${c({...re(h),shown:u})}
  </div>`}function se(e,n,a){const s=e&&n?ee(e,n)/a:-1;return s>=0&&s<=1&&t`<span class="timeline-today" style=${{"--at":s}}></span>`}const oe=n=>n.map(n=>{var a;return null!=(a={owner:e("owner"),indicator:e("indicator"),due:e("due date")}[n])?a:n}).join(e(", "));function re(n){return{caption:e("Actions by due date"),head:[e("Action"),e("Horizon"),e("Owner"),e("Due"),e("Missing")],rows:n.map(e=>{var n,a;return[e.what,e.horizon,null!=(n=e.owner)?n:"",e.due?p(e.due):"",oe(null!=(a=e.missing)?a:[])]})}}export{j as F,H,$ as a,M as b,D as c,F as d,Q as e,w as f,x as g,y as h,f as i,z as j,L as k,k as l,Y as m,S as n,P as o,u as p,B as r,m as s,te as t,b as u,d as w};
