import{n as a,a as t,C as n,N as e,i as s,t as r}from"./core/shared.js";import{p as o,d as i}from"./bars.js";import{d as l}from"./writing.js";async function c(a,t){const n=Object.entries(a).filter(([,a])=>a[t]),e=await Promise.all(n.map(([,a])=>a[t]()));return Object.fromEntries(n.map(([a],t)=>[a,e[t]]))}const p=(a,t)=>JSON.stringify([a,t]);function u(a,t){const n=new Map;for(const e of a)e.stage===t&&h(n,p(e.on,e.group),e);return new Map([...n].map(([a,t])=>[a,d(t)]))}function h(a,t,n){a.has(t)||a.set(t,[]),a.get(t).push(n)}function d(a){const[t,n]=[a.filter(m),a.filter(a=>!m(a))],[e,s]=[g(t),n.length?g(n):null],r=e.apart>=2||t.length>0&&$(e,s);return{on:a[0].on,group:a[0].group,...e,split:r,others:s}}const $=(a,t)=>null!==t&&Math.max(Math.abs(a.power-t.power),Math.abs(a.resources-t.resources))>=2,m=a=>!a.rater||a.rater===a.group;function g(a){const[t,n]=[a.map(a=>a.power),a.map(a=>a.resources)],e=Math.max(w(t),w(n));return{power:f(t),resources:f(n),raters:a.length,apart:e}}const f=a=>a.length?a.reduce((a,t)=>a+t,0)/a.length:null,w=a=>a.length?Math.max(...a)-Math.min(...a):0;function y(a,{able:t=3}={}){var n;const e=new Map;for(const{on:t,power:s}of a.values())null!==s&&e.set(t,Math.max(null!=(n=e.get(t))?n:0,s));return new Set([...e].filter(([,a])=>a<t).map(([a])=>a))}const v=new RegExp("^ال(?=\\p{L}{2})","u");function b({groups:r,compact:i}){const[l,c]=function(a){const s=t(null),[r,o]=n("");return e(()=>{var a;const t=()=>s.current&&o(function(a){return[...a.querySelectorAll(".heat-group")].flatMap((a,t)=>M(a)?[t]:[]).join(" ")}(s.current)),n=new ResizeObserver(t);return n.observe(s.current),null==(a=document.fonts)||a.ready.then(t),t(),()=>n.disconnect()},[a.map(a=>a.name).join("\n")]),[s,new Set(r.split(" ").filter(Boolean).map(Number))]}(r);return a`<tr ref=${l}>
    <td class="heat-corner"></td>
    ${r.map((t,n)=>function(t,n,e){return a`<th scope="col" key=${t.id} class=${e?"heat-short":""} title=${t.name} ...${o(t)}>
    <span class="badge">${s(t.icon)}</span>
    ${e&&a`<span class="heat-initials" dir="auto" aria-hidden="true">${function(a){var t;const n=null!=(t=a.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu))?t:[],e=n.filter(a=>[...a].length>3);return(e.length>1?e:n).slice(0,3).map(x).join("‌ ‌")}(t.name)}</span>`}
    <span class=${n?"visually-hidden":"heat-group"} dir="auto">${t.name}</span>
  </th>`}(t,i,c.has(n)))}
  </tr>`}const M=a=>a.scrollWidth>a.clientWidth+1||a.scrollHeight>a.clientHeight+1,x=a=>a.replace(v,"").match(new RegExp("^.\\p{M}*","u"))[0].toUpperCase();function k({barriers:t,groups:n,cells:e,gaps:o=y(e),compact:i=!1,caption:l=""}){return a`<table class="heat ${i?"compact":""}">
    <caption class="visually-hidden">
      ${l||r("نفوذ كل مجموعة ومواردها لتحريك كل عائق، من 0 إلى 5")}
    </caption>
    <thead>
      <${b} groups=${n} compact=${i} />
    </thead>
    <tbody>
      ${t.map(t=>a`<tr key=${t.id} class=${o.has(t.id)?"gap-row":""}>
            ${function(t,n){var e,o;return a`<th scope="row" data-category=${null!=(e=t.category)?e:"unsorted"}>
    <div class="heat-name">
      ${s(null!=(o=t.category)?o:"unsorted")}<span class="heat-title" dir="auto">${t.title}</span>
      ${n.has(t.id)&&a`<span class="chip" data-tone="error">${s("gap")}${r("فجوة")}</span>`}
    </div>
  </th>`}(t,o)}${n.map(n=>{return(s=e.get(p(t.id,n.id)))&&null!==s.power?a`<td data-heat=${Math.round(s.power)} class=${s.split?"split":""}>
    <span aria-hidden="true">${j(s.power)}</span>
    <span class="heat-resources" aria-hidden="true" style=${{"--share":s.resources/5}}></span>
    <span class="visually-hidden">${function(a){const t={power:j(a.power),resources:j(a.resources)},n=r("النفوذ {power}، الموارد {resources}",t);return a.split?r("{ratings}؛ الآراء مختلفة",{ratings:n}):n}(s)}</span>
  </td>`:a`<td class="blank"><span aria-hidden="true">·</span></td>`;var s})}
          </tr>`)}
    </tbody>
  </table>`}const j=a=>String(Math.round(10*a)/10);function z({split:t=!0}={}){return a`<div class="heat-key">
    <p class="heat-legend">
      <b>${r("النفوذ")}</b> ${r("لا شيء")} ${[0,1,2,3,4,5].map(t=>a`<span data-heat=${t}>${t}</span>`)}${" "}
      ${r("كل ما يلزم")}
    </p>
    <p class="heat-legend">
      <span class="heat-sample" data-heat="1"><span class="heat-resources" style=${{"--share":.6}}></span></span>
      <b>${r("الشريط: الموارد")}</b>
    </p>
    <p class="heat-legend">
      <span class="chip" data-tone="error">${s("gap")}${r("فجوة")}</span> ${r("لا أحد هنا يستطيع تحريكه")}
    </p>
    ${t&&a`<p class="heat-legend"><span class="heat-sample split-sample" data-heat="1"></span> ${r("الآراء مختلفة")}</p>`}
  </div>`}function S({part:t,whole:n,label:e}){const s=r("{part} من {whole}",{part:t,whole:n});return a`<figure class="ring">
    <svg viewBox="0 0 36 36" width="36" height="36" role="img" aria-label=${`${s} ${e}`}>
      <circle class="ring-whole" cx="18" cy="18" r="15.9155" />
      <circle class="ring-part" cx="18" cy="18" r="15.9155" stroke-dasharray=${o=n?t/n:0,`${Math.min(100,Math.max(0,100*o)).toFixed(1)} 100`} />
    </svg>
    <figcaption aria-hidden="true">
      <b>${t}</b><span>${r("من {n}",{n})}</span><span>${e}</span>
    </figcaption>
  </figure>`;var o}const N=864e5,O=(a,t)=>Math.round((Date.parse(t)-Date.parse(a))/N),D=a=>Math.min(1,Math.max(0,a));function C({day0:a,action:t}){if(!a||!t.due)return{from:0,to:0,at:null};const n=D(O(a,t.due)/t.horizon),e=t.start?D(O(a,t.start)/t.horizon):0;return{from:Math.min(e,n),to:n,at:n}}function E({day0:t,actions:n,horizons:e=[100,1e3],rows:c=null,today:p="",table:u=!1}){const h=[...n].sort((a,t)=>(a.due||"9").localeCompare(t.due||"9")||a.position-t.position);return a`<div class="timelines">
    ${e.map(n=>function(t,{day0:n,actions:e,rows:i,today:c}){return a`<section key=${t} class="horizon" aria-hidden="true">
    <h3>${r("{n} يوم",{n:t})} <span class="count">${e.length}</span></h3>
    <p class="timeline-scale">
      <span>${n?l(n):r("اليوم 0")}</span
      ><span>${n?l(((a,t)=>new Date(Date.parse(a)+t*N).toISOString().slice(0,10))(n,t)):r("اليوم {n}",{n:t})}</span>
    </p>
    <ol class="timeline">
      ${i?i.map(r=>function(t,n,e,r){return a`<li key=${t.id} class="timeline-row" ...${o(t)}>
    <p class="timeline-name">
      ${s(t.icon)}<span dir="auto">${t.name}</span><span class="count">${n.length}</span>
    </p>
    <div class="timeline-track">
      ${r}${function(a,t){var n;const e=new Map;for(const s of a){const{at:a}=C({day0:t,action:s});null!==a&&e.set(Math.round(10*a),(null!=(n=e.get(Math.round(10*a)))?n:0)+1)}return[...e].map(([a,t])=>({at:a/10,many:t}))}(n,e).map(({at:t,many:n})=>a`<span key=${t} class="timeline-due" style=${{"--at":t}}>${n>1&&n}</span>`)}
    </div>
  </li>`}(r,e.filter(r.holds),n,L(n,c,t))):e.map(e=>function(t,n,e){var o;const{from:i,to:l,at:c}=C({day0:n,action:t}),p=null!=(o=t.missing)?o:[];return a`<li key=${t.id} class="timeline-row" data-tone=${p.length?"warn":"ok"}>
    <p class="timeline-name">
      <span dir="auto">${t.what}</span
      >${p.length>0&&a`<small>${s("warning")}${r("ينقص: {what}",{what:R(p)})}</small>`}
    </p>
    <div class="timeline-track">
      ${null!==c&&a`<span class="timeline-span" style=${{"--from":i,"--to":l}}></span>`}${e}
    </div>
  </li>`}(e,n,L(n,c,t)))}
    </ol>
  </section>`}(n,{day0:t,rows:c,today:p,actions:h.filter(a=>a.horizon===n)}))}
    ${i({...B(h),shown:u})}
  </div>`}function L(t,n,e){const s=t&&n?O(t,n)/e:-1;return s>=0&&s<=1&&a`<span class="timeline-today" style=${{"--at":s}}></span>`}const R=a=>a.map(a=>{var t;return null!=(t={owner:r("المسؤول"),indicator:r("المؤشر"),due:r("الموعد")}[a])?t:a}).join(", ");function B(a){return{caption:r("الأعمال حسب الموعد"),head:[r("العمل"),r("المدى"),r("المسؤول"),r("آخر موعد"),r("الناقص")],rows:a.map(a=>{var t,n;return[a.what,a.horizon,null!=(t=a.owner)?t:"",a.due?l(a.due):"",R(null!=(n=a.missing)?n:[])]})}}export{z as a,u as c,y as g,k as h,c as p,S as r,E as t};
