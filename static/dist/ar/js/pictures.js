import{t as a,n as t,i as n}from"./core/shared.js";import{p as s,d as e}from"./bars.js";import{d as r}from"./writing.js";async function o(a,t){const n=Object.entries(a).filter(([,a])=>a[t]),s=await Promise.all(n.map(([,a])=>a[t]()));return Object.fromEntries(n.map(([a],t)=>[a,s[t]]))}const i=(a,t)=>JSON.stringify([a,t]);function l(a,t){const n=new Map;for(const s of a)s.stage===t&&p(n,i(s.on,s.group),s);return new Map([...n].map(([a,t])=>[a,c(t)]))}function p(a,t,n){a.has(t)||a.set(t,[]),a.get(t).push(n)}function c(a){const[t,n]=[a.filter(d),a.filter(a=>!d(a))],[s,e]=[h(t),n.length?h(n):null],r=s.apart>=2||t.length>0&&u(s,e);return{on:a[0].on,group:a[0].group,...s,split:r,others:e}}const u=(a,t)=>null!==t&&Math.max(Math.abs(a.power-t.power),Math.abs(a.resources-t.resources))>=2,d=a=>!a.rater||a.rater===a.group;function h(a){const[t,n]=[a.map(a=>a.power),a.map(a=>a.resources)],s=Math.max(m(t),m(n));return{power:$(t),resources:$(n),raters:a.length,apart:s}}const $=a=>a.length?a.reduce((a,t)=>a+t,0)/a.length:null,m=a=>a.length?Math.max(...a)-Math.min(...a):0;function g(a,{able:t=3}={}){var n;const s=new Map;for(const{on:t,power:e}of a.values())null!==e&&s.set(t,Math.max(null!=(n=s.get(t))?n:0,e));return new Set([...s].filter(([,a])=>a<t).map(([a])=>a))}function f({barriers:e,groups:r,cells:o,gaps:l=g(o),compact:p=!1,caption:c=""}){return t`<table class="heat ${p?"compact":""}">
    <caption class="visually-hidden">
      ${c||a("نفوذ كل مجموعة ومواردها لتحريك كل عائق، من 0 إلى 5")}
    </caption>
    <thead>
      <tr>
        <td class="heat-corner"></td>
        ${r.map(a=>function(a,e){return t`<th scope="col" key=${a.id} ...${s(a)}>
    <span class="badge">${n(a.icon)}</span>
    <span class=${e?"visually-hidden":"heat-group"} dir="auto">${a.name}</span>
  </th>`}(a,p))}
      </tr>
    </thead>
    <tbody>
      ${e.map(s=>t`<tr key=${s.id} class=${l.has(s.id)?"gap-row":""}>
            ${function(s,e){var r,o;return t`<th scope="row" data-category=${null!=(r=s.category)?r:"unsorted"}>
    <div class="heat-name">
      ${n(null!=(o=s.category)?o:"unsorted")}<span class="heat-title" dir="auto">${s.title}</span>
      ${e.has(s.id)&&t`<span class="chip" data-tone="error">${n("gap")}${a("فجوة")}</span>`}
    </div>
  </th>`}(s,l)}${r.map(n=>{return(e=o.get(i(s.id,n.id)))&&null!==e.power?t`<td data-heat=${Math.round(e.power)} class=${e.split?"split":""}>
    <span aria-hidden="true">${w(e.power)}</span>
    <span class="heat-resources" aria-hidden="true" style=${{"--share":e.resources/5}}></span>
    <span class="visually-hidden">${function(t){const n={power:w(t.power),resources:w(t.resources)},s=a("النفوذ {power}، الموارد {resources}",n);return t.split?a("{ratings}؛ الآراء مختلفة",{ratings:s}):s}(e)}</span>
  </td>`:t`<td class="blank"><span aria-hidden="true">·</span></td>`;var e})}
          </tr>`)}
    </tbody>
  </table>`}const w=a=>String(Math.round(10*a)/10);function y({split:s=!0}={}){return t`<div class="heat-key">
    <p class="heat-legend">
      <b>${a("النفوذ")}</b> ${a("لا شيء")} ${[0,1,2,3,4,5].map(a=>t`<span data-heat=${a}>${a}</span>`)}${" "}
      ${a("كل ما يلزم")}
    </p>
    <p class="heat-legend">
      <span class="heat-sample" data-heat="1"><span class="heat-resources" style=${{"--share":.6}}></span></span>
      <b>${a("الشريط: الموارد")}</b>
    </p>
    <p class="heat-legend">
      <span class="chip" data-tone="error">${n("gap")}${a("فجوة")}</span> ${a("لا أحد هنا يستطيع تحريكه")}
    </p>
    ${s&&t`<p class="heat-legend"><span class="heat-sample split-sample" data-heat="1"></span> ${a("الآراء مختلفة")}</p>`}
  </div>`}function v({part:n,whole:s,label:e}){const r=a("{part} من {whole}",{part:n,whole:s});return t`<figure class="ring">
    <svg viewBox="0 0 36 36" width="36" height="36" role="img" aria-label=${`${r} ${e}`}>
      <circle class="ring-whole" cx="18" cy="18" r="15.9155" />
      <circle class="ring-part" cx="18" cy="18" r="15.9155" stroke-dasharray=${o=s?n/s:0,`${Math.min(100,Math.max(0,100*o)).toFixed(1)} 100`} />
    </svg>
    <figcaption aria-hidden="true">
      <b>${n}</b><span>${a("من {n}",{n:s})}</span><span>${e}</span>
    </figcaption>
  </figure>`;var o}const b=864e5,M=(a,t)=>Math.round((Date.parse(t)-Date.parse(a))/b),k=a=>Math.min(1,Math.max(0,a));function x({day0:a,action:t}){if(!a||!t.due)return{from:0,to:0,at:null};const n=k(M(a,t.due)/t.horizon),s=t.start?k(M(a,t.start)/t.horizon):0;return{from:Math.min(s,n),to:n,at:n}}function j({day0:o,actions:i,horizons:l=[100,1e3],rows:p=null,today:c="",table:u=!1}){const d=[...i].sort((a,t)=>(a.due||"9").localeCompare(t.due||"9")||a.position-t.position);return t`<div class="timelines">
    ${l.map(e=>function(e,{day0:o,actions:i,rows:l,today:p}){return t`<section key=${e} class="horizon" aria-hidden="true">
    <h3>${a("{n} يوم",{n:e})} <span class="count">${i.length}</span></h3>
    <p class="timeline-scale">
      <span>${o?r(o):a("اليوم 0")}</span
      ><span>${o?r(((a,t)=>new Date(Date.parse(a)+t*b).toISOString().slice(0,10))(o,e)):a("اليوم {n}",{n:e})}</span>
    </p>
    <ol class="timeline">
      ${l?l.map(a=>function(a,e,r,o){return t`<li key=${a.id} class="timeline-row" ...${s(a)}>
    <p class="timeline-name">
      ${n(a.icon)}<span dir="auto">${a.name}</span><span class="count">${e.length}</span>
    </p>
    <div class="timeline-track">
      ${o}${function(a,t){var n;const s=new Map;for(const e of a){const{at:a}=x({day0:t,action:e});null!==a&&s.set(Math.round(10*a),(null!=(n=s.get(Math.round(10*a)))?n:0)+1)}return[...s].map(([a,t])=>({at:a/10,many:t}))}(e,r).map(({at:a,many:n})=>t`<span key=${a} class="timeline-due" style=${{"--at":a}}>${n>1&&n}</span>`)}
    </div>
  </li>`}(a,i.filter(a.holds),o,z(o,p,e))):i.map(s=>function(s,e,r){var o;const{from:i,to:l,at:p}=x({day0:e,action:s}),c=null!=(o=s.missing)?o:[];return t`<li key=${s.id} class="timeline-row" data-tone=${c.length?"warn":"ok"}>
    <p class="timeline-name">
      <span dir="auto">${s.what}</span
      >${c.length>0&&t`<small>${n("warning")}${a("ينقص: {what}",{what:S(c)})}</small>`}
    </p>
    <div class="timeline-track">
      ${null!==p&&t`<span class="timeline-span" style=${{"--from":i,"--to":l}}></span>`}${r}
    </div>
  </li>`}(s,o,z(o,p,e)))}
    </ol>
  </section>`}(e,{day0:o,rows:p,today:c,actions:d.filter(a=>a.horizon===e)}))}
    ${e({...D(d),shown:u})}
  </div>`}function z(a,n,s){const e=a&&n?M(a,n)/s:-1;return e>=0&&e<=1&&t`<span class="timeline-today" style=${{"--at":e}}></span>`}const S=t=>t.map(t=>{var n;return null!=(n={owner:a("المسؤول"),indicator:a("المؤشر"),due:a("الموعد")}[t])?n:t}).join(", ");function D(t){return{caption:a("الأعمال حسب الموعد"),head:[a("العمل"),a("المدى"),a("المسؤول"),a("آخر موعد"),a("الناقص")],rows:t.map(a=>{var t,n;return[a.what,a.horizon,null!=(t=a.owner)?t:"",a.due?r(a.due):"",S(null!=(n=a.missing)?n:[])]})}}export{y as a,l as c,g,f as h,o as p,v as r,j as t};
