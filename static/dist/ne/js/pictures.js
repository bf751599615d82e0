import{t as a,h as e,b as n,n as t,a as s,C as r,N as o,i}from"./core/shared.js";import{p as l,d as c}from"./bars.js";import{d as p}from"./writing.js";async function u(a,e){const n=Object.entries(a).filter(([,a])=>a[e]),t=await Promise.all(n.map(([,a])=>a[e]()));return Object.fromEntries(n.map(([a],e)=>[a,t[e]]))}const h=()=>[["community",a("समुदाय")],["civil_society",a("नागरिक समाज")],["companies",a("कम्पनीहरू")],["academia",a("प्राज्ञिक क्षेत्र")],["media",a("सञ्चारमाध्यम")],["leaders",a("अगुवाहरू")],["donors",a("दाताहरू")],["government_local",a("स्थानीय सरकार")],["government_regional",a("प्रदेश सरकार")],["government_national",a("राष्ट्रिय सरकार")],["other",a("अन्य")]],d=()=>[["authority",a("अधिकार")],["resources",a("स्रोतसाधन")],["expertise",a("विशेषज्ञता")],["information",a("जानकारी")],["need",a("आवश्यकता")]],m=()=>[["open",a("सोध्न बाँकी")],["asked",a("सोधियो")],["coming",a("आउँदै छन्")],["declined",a("आउँदैनन्")]];function $(e){const[n,t]=e.split("-");return a("am"===t?"दिन {n}, बिहान":"pm"===t?"दिन {n}, दिउँसो":"दिन {n}",{n})}const w=["invitee","person","group","card"];function g({code:a,token:t,store:s}){const r=e(null),o=w.map(a=>s.all(a));return n(()=>{const e=setTimeout(async()=>{const e={Authorization:`Bearer ${t}`},n=await fetch(`/api/workshops/${encodeURIComponent(a)}/missing`,{headers:e}).catch(()=>null);(null==n?void 0:n.ok)&&(r.value=await n.json())},300);return()=>clearTimeout(e)},o),r.value}const f=(e,n)=>({here:{icon:"check",words:a("यहाँ कोही")},awaited:{icon:"clock",words:a("आउने कोही")},no_one:{icon:"minus",words:a("कोही छैन")}}[e[n]]),y=a=>d().filter(([e])=>"here"!==a[e]).map(([,a])=>a),v=2,b=(a,e)=>JSON.stringify([a,e]);function M(a,e){const n=new Map;for(const t of a)t.stage===e&&k(n,b(t.on,t.group),t);return new Map([...n].map(([a,e])=>[a,j(e)]))}function k(a,e,n){a.has(e)||a.set(e,[]),a.get(e).push(n)}const x={power:null,resources:null,raters:0,low:null,high:null,apart:0};function j(a){var e;const{on:n,group:t}=a[0],s=new Map;for(const e of a)k(s,e.rater||t,e);const r=new Map([...s].map(([a,e])=>[a,S(e)])),o=null!=(e=r.get(t))?e:x;r.delete(t);const i=r.size?function(a){const[e,n]=[a.map(a=>a.power),a.map(a=>a.resources)],[t,s]=[Math.min(...e),Math.max(...e)],r=Math.max(s-t,Math.max(...n)-Math.min(...n));return{power:O(e),resources:O(n),raters:a.length,low:t,high:s,apart:r}}([...r.values()]):null;return{on:n,group:t,...o,split:o.apart>=2,by:r,others:i,away:z(o,i)}}const z=(a,e)=>null!==a.power&&e?e.power-a.power:null;function S(a){const[e,n]=[a.map(a=>a.power),a.map(a=>a.resources)],[t,s]=E(e),[r,o]=E(n);return{power:O(e),resources:O(n),raters:a.length,low:t,high:s,apart:Math.max(s-t,o-r)}}function E(a){const e=[...a].sort((a,e)=>a-e),n=Math.floor(e.length/4);return[e[n],e[e.length-1-n]]}const N=a=>String(Math.round(10*a)/10),O=a=>a.reduce((a,e)=>a+e,0)/a.length,_=(a,e,n)=>e.filter(({id:e})=>{var t,s;return null!==(null!=(s=null==(t=a.get(b(e,n)))?void 0:t.power)?s:null)}).length;function C(a,{able:e=3}={}){var n;const t=new Map;for(const{on:e,power:s}of a.values())null!==s&&t.set(e,Math.max(null!=(n=t.get(e))?n:0,s));return new Set([...t].filter(([,a])=>a<e).map(([a])=>a))}const D=new RegExp("^ال(?=\\p{L}{2})","u");function R({groups:a,compact:e,corner:n=""}){const[c,p]=function(a){const e=s(null),[n,t]=r("");return o(()=>{var a;const n=()=>e.current&&t(function(a){return[...a.querySelectorAll(".heat-group")].flatMap((a,e)=>A(a)?[e]:[]).join(" ")}(e.current)),s=new ResizeObserver(n);return s.observe(e.current),null==(a=document.fonts)||a.ready.then(n),n(),()=>s.disconnect()},[a.map(a=>a.name).join("\n")]),[e,new Set(n.split(" ").filter(Boolean).map(Number))]}(a);return t`<tr ref=${c}>
    <td class="heat-corner">${n}</td>
    ${a.map((a,n)=>function(a,e,n){return t`<th scope="col" key=${a.id} class=${n?"heat-short":""} title=${a.name} ...${l(a)}>
    <span class="badge">${i(a.icon)}</span>
    ${n&&t`<span class="heat-initials" dir="auto" aria-hidden="true">${B(a.name)}</span>`}
    <span class=${e?"visually-hidden":"heat-group"} dir="auto">${a.name}</span>
  </th>`}(a,e,p.has(n)))}
  </tr>`}const A=a=>a.scrollWidth>a.clientWidth+1||a.scrollHeight>a.clientHeight+1;function B(a){var e;const n=null!=(e=a.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu))?e:[],t=n.filter(a=>[...a].length>3);return(t.length>1?t:n).slice(0,3).map(H).join("‌ ‌")}const H=a=>a.replace(D,"").match(new RegExp("^.\\p{M}*","u"))[0].toUpperCase();function L({barriers:e,groups:n,cells:s,gaps:r=C(s),compact:o=!1,caption:l="",others:c=!1}){const p=c?U:T;return t`<table class="heat ${o?"compact":""}">
    <caption class="visually-hidden">
      ${l||F(c)}
    </caption>
    <thead>
      <${R} groups=${n} compact=${o} corner=${c?a("As others see them"):""} />
    </thead>
    <tbody>
      ${e.map(e=>t`<tr key=${e.id} class=${r.has(e.id)?"gap-row":""}>
            ${function(e,n){var s,r;return t`<th scope="row" data-category=${null!=(s=e.category)?s:"unsorted"}>
    <div class="heat-name">
      ${i(null!=(r=e.category)?r:"unsorted")}<span class="heat-title" dir="auto">${e.title}</span>
      ${n.has(e.id)&&t`<span class="chip" data-tone="error">${i("gap")}<span class="heat-gap">${a("खाली ठाउँ")}</span></span>`}
    </div>
  </th>`}(e,r)}${n.map(a=>p(s.get(b(e.id,a.id))))}
          </tr>`)}
    </tbody>
  </table>`}const F=e=>a(e?"Each group’s power to shift each row as the other groups see it, 0 to 5":"Each group’s power and resources to shift each row, 0 to 5"),I=()=>t`<td class="blank"><span aria-hidden="true">·</span></td>`;function T(e){return e&&null!==e.power?t`<td data-heat=${Math.round(e.power)} class=${e.split?"split":""}>
    <span aria-hidden="true">${N(e.power)}</span>
    <span class="heat-resources" aria-hidden="true" style=${{"--share":e.resources/5}}></span>
    <span class="visually-hidden">${function(e){const n={power:N(e.power),resources:N(e.resources)},t=a("शक्ति {power}, स्रोतसाधन {resources}",n);return e.split?a("{ratings}; राय फरक छ",{ratings:t}):t}(e)}</span>
  </td>`:I()}function U(e){if(!(null==e?void 0:e.others))return I();const n=null!==e.away&&Math.abs(e.away)>=2;return t`<td data-heat=${Math.round(e.others.power)} class="theirs">
    <span aria-hidden="true">${N(e.others.power)}</span>
    ${n&&t`<span class="heat-away" aria-hidden="true">${W(e.away)}</span>`}
    <span class="visually-hidden">${function({others:e,power:n}){return null===n?a("others say {power}",{power:N(e.power)}):a("others say {power}, the group itself {own}",{power:N(e.power),own:N(n)})}(e)}</span>
  </td>`}const W=a=>`${a>0?"+":"−"}${N(Math.abs(a))}`;function q({split:e=!0,others:n=!1}={}){return t`<div class="heat-key">
    <p class="heat-legend">
      <b>${a(n?"अरूले देखेको शक्ति":"शक्ति")}</b> ${a("छैन")}
      ${[0,1,2,3,4,5].map(a=>t`<span data-heat=${a}>${a}</span>`)}${" "} ${a("चाहिने जति सबै")}
    </p>
    ${n?P():J(e)}
  </div>`}const J=e=>t`<p class="heat-legend">
      <span class="heat-sample" data-heat="1"><span class="heat-resources" style=${{"--share":.6}}></span></span>
      <b>${a("पट्टी: स्रोतसाधन")}</b>
    </p>
    <p class="heat-legend">
      <span class="chip" data-tone="error">${i("gap")}${a("खाली ठाउँ")}</span> ${a("यहाँ कसैले हटाउन सक्दैन")}
    </p>
    ${e&&t`<p class="heat-legend"><span class="heat-sample split-sample" data-heat="1"></span> ${a("राय फरक छ")}</p>`}`,P=()=>t`<p class="heat-legend"><b>${W(3)}</b> ${a("others see more")}</p>
    <p class="heat-legend"><b>${W(-3)}</b> ${a("others see less")}</p>`;function G({part:e,whole:n,label:s}){const r=a("{whole} मध्ये {part}",{part:e,whole:n});return t`<figure class="ring">
    <svg viewBox="0 0 36 36" width="36" height="36" role="img" aria-label=${`${r} ${s}`}>
      <circle class="ring-whole" cx="18" cy="18" r="15.9155" />
      <circle class="ring-part" cx="18" cy="18" r="15.9155" stroke-dasharray=${o=n?e/n:0,`${Math.min(100,Math.max(0,100*o)).toFixed(1)} 100`} />
    </svg>
    <figcaption aria-hidden="true">
      <b>${e}</b><span>${a("कुल {n} मध्ये",{n})}</span><span>${s}</span>
    </figcaption>
  </figure>`;var o}const K=864e5,Q=(a,e)=>Math.round((Date.parse(e)-Date.parse(a))/K),V=a=>Math.min(1,Math.max(0,a));function X({day0:a,action:e}){if(!a||!e.due)return{from:0,to:0,at:null};const n=V(Q(a,e.due)/e.horizon),t=e.start?V(Q(a,e.start)/e.horizon):0;return{from:Math.min(t,n),to:n,at:n}}function Y({day0:e,actions:n,horizons:s=[100,1e3],rows:r=null,today:o="",table:u=!1}){const h=[...n].sort((a,e)=>(a.due||"9").localeCompare(e.due||"9")||a.position-e.position);return t`<div class="timelines">
    ${s.map(n=>function(e,{day0:n,actions:s,rows:r,today:o}){return t`<section key=${e} class="horizon" aria-hidden="true">
    <h3>${a("{n} दिन",{n:e})} <span class="count">${s.length}</span></h3>
    <p class="timeline-scale">
      <span>${n?p(n):a("दिन 0")}</span
      ><span>${n?p(((a,e)=>new Date(Date.parse(a)+e*K).toISOString().slice(0,10))(n,e)):a("दिन {n}",{n:e})}</span>
    </p>
    <ol class="timeline">
      ${r?r.map(a=>function(a,e,n,s){return t`<li key=${a.id} class="timeline-row" ...${l(a)}>
    <p class="timeline-name">
      ${i(a.icon)}<span dir="auto">${a.name}</span><span class="count">${e.length}</span>
    </p>
    <div class="timeline-track">
      ${s}${function(a,e){var n;const t=new Map;for(const s of a){const{at:a}=X({day0:e,action:s});null!==a&&t.set(Math.round(10*a),(null!=(n=t.get(Math.round(10*a)))?n:0)+1)}return[...t].map(([a,e])=>({at:a/10,many:e}))}(e,n).map(({at:a,many:e})=>t`<span key=${a} class="timeline-due" style=${{"--at":a}}>${e>1&&e}</span>`)}
    </div>
  </li>`}(a,s.filter(a.holds),n,Z(n,o,e))):s.map(s=>function(e,n,s){var r;const{from:o,to:l,at:c}=X({day0:n,action:e}),p=null!=(r=e.missing)?r:[];return t`<li key=${e.id} class="timeline-row" data-tone=${p.length?"warn":"ok"}>
    <p class="timeline-name">
      <span dir="auto">${e.what}</span
      >${p.length>0&&t`<small>${i("warning")}${a("नपुगेको: {what}",{what:aa(p)})}</small>`}
    </p>
    <div class="timeline-track">
      ${null!==c&&t`<span class="timeline-span" style=${{"--from":o,"--to":l}}></span>`}${s}
    </div>
  </li>`}(s,n,Z(n,o,e)))}
    </ol>
  </section>`}(n,{day0:e,rows:r,today:o,actions:h.filter(a=>a.horizon===n)}))}
    ${c({...ea(h),shown:u})}
  </div>`}function Z(a,e,n){const s=a&&e?Q(a,e)/n:-1;return s>=0&&s<=1&&t`<span class="timeline-today" style=${{"--at":s}}></span>`}const aa=e=>e.map(e=>{var n;return null!=(n={owner:a("जिम्मेवार"),indicator:a("सूचक"),due:a("अन्तिम मिति")}[e])?n:e}).join(", ");function ea(e){return{caption:a("अन्तिम मितिअनुसार काम"),head:[a("काम"),a("अवधि"),a("जिम्मेवार"),a("अन्तिम मिति"),a("नपुगेको")],rows:e.map(a=>{var e,n;return[a.what,a.horizon,null!=(e=a.owner)?e:"",a.due?p(a.due):"",aa(null!=(n=a.missing)?n:[])]})}}export{v as F,R as H,f as a,L as b,M as c,q as d,b as e,d as f,C as g,$ as h,m as i,G as j,N as k,y as l,B as m,u as p,_ as r,h as s,Y as t,g as u};
