import{t as a,h as e,b as n,n as t,a as s,C as r,N as o,i}from"./core/shared.js";import{p as l,d as c}from"./bars.js";import{d as p}from"./writing.js";async function u(a,e){const n=Object.entries(a).filter(([,a])=>a[e]),t=await Promise.all(n.map(([,a])=>a[e]()));return Object.fromEntries(n.map(([a],e)=>[a,t[e]]))}const d=()=>[["community",a("Community")],["civil_society",a("Civil society")],["companies",a("Companies")],["academia",a("Academia")],["media",a("Media")],["leaders",a("Leaders")],["donors",a("Donors")],["government_local",a("Local government")],["government_regional",a("Regional government")],["government_national",a("National government")],["other",a("Other")]],h=()=>[["authority",a("Authority")],["resources",a("Resources")],["expertise",a("Expertise")],["information",a("Information")],["need",a("Need")]],m=()=>[["open",a("To be asked")],["asked",a("Asked")],["coming",a("Coming")],["declined",a("Declined")]];function g(e){const[n,t]=e.split("-");return a("am"===t?"Day {n}, morning":"pm"===t?"Day {n}, afternoon":"Day {n}",{n})}const $=["invitee","person","group","card"];function f({code:a,token:t,store:s}){const r=e(null),o=$.map(a=>s.all(a));return n(()=>{const e=setTimeout(async()=>{const e={Authorization:`Bearer ${t}`},n=await fetch(`/api/workshops/${encodeURIComponent(a)}/missing`,{headers:e}).catch(()=>null);(null==n?void 0:n.ok)&&(r.value=await n.json())},300);return()=>clearTimeout(e)},o),r.value}const w=(e,n)=>({here:{icon:"check",words:a("someone here")},awaited:{icon:"clock",words:a("someone expected")},no_one:{icon:"minus",words:a("no one")}}[e[n]]),y=a=>h().filter(([e])=>"here"!==a[e]).map(([,a])=>a),v=(a,e)=>JSON.stringify([a,e]);function b(a,e){const n=new Map;for(const t of a)t.stage===e&&M(n,v(t.on,t.group),t);return new Map([...n].map(([a,e])=>[a,k(e)]))}function M(a,e,n){a.has(e)||a.set(e,[]),a.get(e).push(n)}function k(a){const[e,n]=[a.filter(j),a.filter(a=>!j(a))],[t,s]=[D(e),n.length?D(n):null],r=t.apart>=2||e.length>0&&x(t,s);return{on:a[0].on,group:a[0].group,...t,split:r,others:s}}const x=(a,e)=>null!==e&&Math.max(Math.abs(a.power-e.power),Math.abs(a.resources-e.resources))>=2,j=a=>!a.rater||a.rater===a.group;function D(a){const[e,n]=[a.map(a=>a.power),a.map(a=>a.resources)],t=Math.max(C(e),C(n));return{power:z(e),resources:z(n),raters:a.length,apart:t}}const z=a=>a.length?a.reduce((a,e)=>a+e,0)/a.length:null,C=a=>a.length?Math.max(...a)-Math.min(...a):0,A=(a,e,n)=>e.filter(({id:e})=>{var t,s;return null!==(null!=(s=null==(t=a.get(v(e,n)))?void 0:t.power)?s:null)}).length;function N(a,{able:e=3}={}){var n;const t=new Map;for(const{on:e,power:s}of a.values())null!==s&&t.set(e,Math.max(null!=(n=t.get(e))?n:0,s));return new Set([...t].filter(([,a])=>a<e).map(([a])=>a))}const O=new RegExp("^ال(?=\\p{L}{2})","u");function S({groups:a,compact:e}){const[n,c]=function(a){const e=s(null),[n,t]=r("");return o(()=>{var a;const n=()=>e.current&&t(function(a){return[...a.querySelectorAll(".heat-group")].flatMap((a,e)=>R(a)?[e]:[]).join(" ")}(e.current)),s=new ResizeObserver(n);return s.observe(e.current),null==(a=document.fonts)||a.ready.then(n),n(),()=>s.disconnect()},[a.map(a=>a.name).join("\n")]),[e,new Set(n.split(" ").filter(Boolean).map(Number))]}(a);return t`<tr ref=${n}>
    <td class="heat-corner"></td>
    ${a.map((a,n)=>function(a,e,n){return t`<th scope="col" key=${a.id} class=${n?"heat-short":""} title=${a.name} ...${l(a)}>
    <span class="badge">${i(a.icon)}</span>
    ${n&&t`<span class="heat-initials" dir="auto" aria-hidden="true">${E(a.name)}</span>`}
    <span class=${e?"visually-hidden":"heat-group"} dir="auto">${a.name}</span>
  </th>`}(a,e,c.has(n)))}
  </tr>`}const R=a=>a.scrollWidth>a.clientWidth+1||a.scrollHeight>a.clientHeight+1;function E(a){var e;const n=null!=(e=a.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu))?e:[],t=n.filter(a=>[...a].length>3);return(t.length>1?t:n).slice(0,3).map(L).join("‌ ‌")}const L=a=>a.replace(O,"").match(new RegExp("^.\\p{M}*","u"))[0].toUpperCase();function _({barriers:e,groups:n,cells:s,gaps:r=N(s),compact:o=!1,caption:l=""}){return t`<table class="heat ${o?"compact":""}">
    <caption class="visually-hidden">
      ${l||a("Each group’s power and resources to shift each barrier, 0 to 5")}
    </caption>
    <thead>
      <${S} groups=${n} compact=${o} />
    </thead>
    <tbody>
      ${e.map(e=>t`<tr key=${e.id} class=${r.has(e.id)?"gap-row":""}>
            ${function(e,n){var s,r;return t`<th scope="row" data-category=${null!=(s=e.category)?s:"unsorted"}>
    <div class="heat-name">
      ${i(null!=(r=e.category)?r:"unsorted")}<span class="heat-title" dir="auto">${e.title}</span>
      ${n.has(e.id)&&t`<span class="chip" data-tone="error">${i("gap")}${a("gap")}</span>`}
    </div>
  </th>`}(e,r)}${n.map(n=>{return(r=s.get(v(e.id,n.id)))&&null!==r.power?t`<td data-heat=${Math.round(r.power)} class=${r.split?"split":""}>
    <span aria-hidden="true">${B(r.power)}</span>
    <span class="heat-resources" aria-hidden="true" style=${{"--share":r.resources/5}}></span>
    <span class="visually-hidden">${function(e){const n={power:B(e.power),resources:B(e.resources)},t=a("power {power}, resources {resources}",n);return e.split?a("{ratings}; opinions differ",{ratings:t}):t}(r)}</span>
  </td>`:t`<td class="blank"><span aria-hidden="true">·</span></td>`;var r})}
          </tr>`)}
    </tbody>
  </table>`}const B=a=>String(Math.round(10*a)/10);function H({split:e=!0}={}){return t`<div class="heat-key">
    <p class="heat-legend">
      <b>${a("Power")}</b> ${a("none")} ${[0,1,2,3,4,5].map(a=>t`<span data-heat=${a}>${a}</span>`)}${" "}
      ${a("everything it takes")}
    </p>
    <p class="heat-legend">
      <span class="heat-sample" data-heat="1"><span class="heat-resources" style=${{"--share":.6}}></span></span>
      <b>${a("Bar = resources")}</b>
    </p>
    <p class="heat-legend">
      <span class="chip" data-tone="error">${i("gap")}${a("gap")}</span> ${a("no group here can shift it")}
    </p>
    ${e&&t`<p class="heat-legend"><span class="heat-sample split-sample" data-heat="1"></span> ${a("opinions differ")}</p>`}
  </div>`}function I({part:e,whole:n,label:s}){const r=a("{part} of {whole}",{part:e,whole:n});return t`<figure class="ring">
    <svg viewBox="0 0 36 36" width="36" height="36" role="img" aria-label=${`${r} ${s}`}>
      <circle class="ring-whole" cx="18" cy="18" r="15.9155" />
      <circle class="ring-part" cx="18" cy="18" r="15.9155" stroke-dasharray=${o=n?e/n:0,`${Math.min(100,Math.max(0,100*o)).toFixed(1)} 100`} />
    </svg>
    <figcaption aria-hidden="true">
      <b>${e}</b><span>${a("of {n}",{n})}</span><span>${s}</span>
    </figcaption>
  </figure>`;var o}const T=864e5,P=(a,e)=>Math.round((Date.parse(e)-Date.parse(a))/T),U=a=>Math.min(1,Math.max(0,a));function W({day0:a,action:e}){if(!a||!e.due)return{from:0,to:0,at:null};const n=U(P(a,e.due)/e.horizon),t=e.start?U(P(a,e.start)/e.horizon):0;return{from:Math.min(t,n),to:n,at:n}}function q({day0:e,actions:n,horizons:s=[100,1e3],rows:r=null,today:o="",table:u=!1}){const d=[...n].sort((a,e)=>(a.due||"9").localeCompare(e.due||"9")||a.position-e.position);return t`<div class="timelines">
    ${s.map(n=>function(e,{day0:n,actions:s,rows:r,today:o}){return t`<section key=${e} class="horizon" aria-hidden="true">
    <h3>${a("{n} days",{n:e})} <span class="count">${s.length}</span></h3>
    <p class="timeline-scale">
      <span>${n?p(n):a("day 0")}</span
      ><span>${n?p(((a,e)=>new Date(Date.parse(a)+e*T).toISOString().slice(0,10))(n,e)):a("day {n}",{n:e})}</span>
    </p>
    <ol class="timeline">
      ${r?r.map(a=>function(a,e,n,s){return t`<li key=${a.id} class="timeline-row" ...${l(a)}>
    <p class="timeline-name">
      ${i(a.icon)}<span dir="auto">${a.name}</span><span class="count">${e.length}</span>
    </p>
    <div class="timeline-track">
      ${s}${function(a,e){var n;const t=new Map;for(const s of a){const{at:a}=W({day0:e,action:s});null!==a&&t.set(Math.round(10*a),(null!=(n=t.get(Math.round(10*a)))?n:0)+1)}return[...t].map(([a,e])=>({at:a/10,many:e}))}(e,n).map(({at:a,many:e})=>t`<span key=${a} class="timeline-due" style=${{"--at":a}}>${e>1&&e}</span>`)}
    </div>
  </li>`}(a,s.filter(a.holds),n,F(n,o,e))):s.map(s=>function(e,n,s){var r;const{from:o,to:l,at:c}=W({day0:n,action:e}),p=null!=(r=e.missing)?r:[];return t`<li key=${e.id} class="timeline-row" data-tone=${p.length?"warn":"ok"}>
    <p class="timeline-name">
      <span dir="auto">${e.what}</span
      >${p.length>0&&t`<small>${i("warning")}${a("missing: {what}",{what:J(p)})}</small>`}
    </p>
    <div class="timeline-track">
      ${null!==c&&t`<span class="timeline-span" style=${{"--from":o,"--to":l}}></span>`}${s}
    </div>
  </li>`}(s,n,F(n,o,e)))}
    </ol>
  </section>`}(n,{day0:e,rows:r,today:o,actions:d.filter(a=>a.horizon===n)}))}
    ${c({...G(d),shown:u})}
  </div>`}function F(a,e,n){const s=a&&e?P(a,e)/n:-1;return s>=0&&s<=1&&t`<span class="timeline-today" style=${{"--at":s}}></span>`}const J=e=>e.map(e=>{var n;return null!=(n={owner:a("owner"),indicator:a("indicator"),due:a("due date")}[e])?n:e}).join(", ");function G(e){return{caption:a("Actions by due date"),head:[a("Action"),a("Horizon"),a("Owner"),a("Due"),a("Missing")],rows:e.map(a=>{var e,n;return[a.what,a.horizon,null!=(e=a.owner)?e:"",a.due?p(a.due):"",J(null!=(n=a.missing)?n:[])]})}}export{S as H,w as a,_ as b,b as c,H as d,I as e,h as f,N as g,g as h,m as i,E as j,y as l,u as p,A as r,d as s,q as t,f as u};
