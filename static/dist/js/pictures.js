import{t as a,n as t,i as n}from"./core/shared.js";import{p as s,d as e}from"./bars.js";import{d as r}from"./writing.js";async function o(a,t){const n=Object.entries(a).filter(([,a])=>a[t]),s=await Promise.all(n.map(([,a])=>a[t]()));return Object.fromEntries(n.map(([a],t)=>[a,s[t]]))}const i=(a,t)=>JSON.stringify([a,t]);function l(a,t){const n=new Map;for(const s of a)s.stage===t&&c(n,i(s.on,s.group),s);return new Map([...n].map(([a,t])=>[a,p(t)]))}function c(a,t,n){a.has(t)||a.set(t,[]),a.get(t).push(n)}function p(a){const[t,n]=[a.filter(d),a.filter(a=>!d(a))],[s,e]=[h(t),n.length?h(n):null],r=s.apart>=2||t.length>0&&u(s,e);return{on:a[0].on,group:a[0].group,...s,split:r,others:e}}const u=(a,t)=>null!==t&&Math.max(Math.abs(a.power-t.power),Math.abs(a.resources-t.resources))>=2,d=a=>!a.rater||a.rater===a.group;function h(a){const[t,n]=[a.map(a=>a.power),a.map(a=>a.resources)],s=Math.max(m(t),m(n));return{power:$(t),resources:$(n),raters:a.length,apart:s}}const $=a=>a.length?a.reduce((a,t)=>a+t,0)/a.length:null,m=a=>a.length?Math.max(...a)-Math.min(...a):0;function g(a,{able:t=3}={}){var n;const s=new Map;for(const{on:t,power:e}of a.values())null!==e&&s.set(t,Math.max(null!=(n=s.get(t))?n:0,e));return new Set([...s].filter(([,a])=>a<t).map(([a])=>a))}function f({barriers:e,groups:r,cells:o,gaps:l=g(o),compact:c=!1,caption:p=""}){return t`<table class="heat ${c?"compact":""}">
    <caption class="visually-hidden">
      ${p||a("Each group’s power and resources to shift each barrier, 0 to 5")}
    </caption>
    <thead>
      <tr>
        <td class="heat-corner"></td>
        ${r.map(a=>function(a,e){return t`<th scope="col" key=${a.id} ...${s(a)}>
    <span class="badge">${n(a.icon)}</span>
    <span class=${e?"visually-hidden":"heat-group"} dir="auto">${a.name}</span>
  </th>`}(a,c))}
      </tr>
    </thead>
    <tbody>
      ${e.map(s=>t`<tr key=${s.id} class=${l.has(s.id)?"gap-row":""}>
            ${function(s,e){var r,o;return t`<th scope="row" data-category=${null!=(r=s.category)?r:"unsorted"}>
    <div class="heat-name">
      ${n(null!=(o=s.category)?o:"unsorted")}<span class="heat-title" dir="auto">${s.title}</span>
      ${e.has(s.id)&&t`<span class="chip" data-tone="error">${n("gap")}${a("gap")}</span>`}
    </div>
  </th>`}(s,l)}${r.map(n=>{return(e=o.get(i(s.id,n.id)))&&null!==e.power?t`<td data-heat=${Math.round(e.power)} class=${e.split?"split":""}>
    <span aria-hidden="true">${w(e.power)}</span>
    <span class="heat-resources" aria-hidden="true" style=${{"--share":e.resources/5}}></span>
    <span class="visually-hidden">${function(t){const n={power:w(t.power),resources:w(t.resources)},s=a("power {power}, resources {resources}",n);return t.split?a("{ratings}; opinions differ",{ratings:s}):s}(e)}</span>
  </td>`:t`<td class="blank"><span aria-hidden="true">·</span></td>`;var e})}
          </tr>`)}
    </tbody>
  </table>`}const w=a=>String(Math.round(10*a)/10);function y({split:s=!0}={}){return t`<div class="heat-key">
    <p class="heat-legend">
      <b>${a("Power")}</b> ${a("none")} ${[0,1,2,3,4,5].map(a=>t`<span data-heat=${a}>${a}</span>`)}${" "}
      ${a("everything it takes")}
    </p>
    <p class="heat-legend">
      <span class="heat-sample" data-heat="1"><span class="heat-resources" style=${{"--share":.6}}></span></span>
      <b>${a("Bar = resources")}</b>
    </p>
    <p class="heat-legend">
      <span class="chip" data-tone="error">${n("gap")}${a("gap")}</span> ${a("no group here can shift it")}
    </p>
    ${s&&t`<p class="heat-legend"><span class="heat-sample split-sample" data-heat="1"></span> ${a("opinions differ")}</p>`}
  </div>`}function v({part:n,whole:s,label:e}){const r=a("{part} of {whole}",{part:n,whole:s});return t`<figure class="ring">
    <svg viewBox="0 0 36 36" width="36" height="36" role="img" aria-label=${`${r} ${e}`}>
      <circle class="ring-whole" cx="18" cy="18" r="15.9155" />
      <circle class="ring-part" cx="18" cy="18" r="15.9155" stroke-dasharray=${o=s?n/s:0,`${Math.min(100,Math.max(0,100*o)).toFixed(1)} 100`} />
    </svg>
    <figcaption aria-hidden="true">
      <b>${n}</b><span>${a("of {n}",{n:s})}</span><span>${e}</span>
    </figcaption>
  </figure>`;var o}const b=864e5,M=(a,t)=>Math.round((Date.parse(t)-Date.parse(a))/b),k=a=>Math.min(1,Math.max(0,a));function x({day0:a,action:t}){if(!a||!t.due)return{from:0,to:0,at:null};const n=k(M(a,t.due)/t.horizon),s=t.start?k(M(a,t.start)/t.horizon):0;return{from:Math.min(s,n),to:n,at:n}}function z({day0:o,actions:i,horizons:l=[100,1e3],rows:c=null,today:p="",table:u=!1}){const d=[...i].sort((a,t)=>(a.due||"9").localeCompare(t.due||"9")||a.position-t.position);return t`<div class="timelines">
    ${l.map(e=>function(e,{day0:o,actions:i,rows:l,today:c}){return t`<section key=${e} class="horizon" aria-hidden="true">
    <h3>${a("{n} days",{n:e})} <span class="count">${i.length}</span></h3>
    <p class="timeline-scale">
      <span>${o?r(o):a("day 0")}</span
      ><span>${o?r(((a,t)=>new Date(Date.parse(a)+t*b).toISOString().slice(0,10))(o,e)):a("day {n}",{n:e})}</span>
    </p>
    <ol class="timeline">
      ${l?l.map(a=>function(a,e,r,o){return t`<li key=${a.id} class="timeline-row" ...${s(a)}>
    <p class="timeline-name">
      ${n(a.icon)}<span dir="auto">${a.name}</span><span class="count">${e.length}</span>
    </p>
    <div class="timeline-track">
      ${o}${function(a,t){var n;const s=new Map;for(const e of a){const{at:a}=x({day0:t,action:e});null!==a&&s.set(Math.round(10*a),(null!=(n=s.get(Math.round(10*a)))?n:0)+1)}return[...s].map(([a,t])=>({at:a/10,many:t}))}(e,r).map(({at:a,many:n})=>t`<span key=${a} class="timeline-due" style=${{"--at":a}}>${n>1&&n}</span>`)}
    </div>
  </li>`}(a,i.filter(a.holds),o,j(o,c,e))):i.map(s=>function(s,e,r){var o;const{from:i,to:l,at:c}=x({day0:e,action:s}),p=null!=(o=s.missing)?o:[];return t`<li key=${s.id} class="timeline-row" data-tone=${p.length?"warn":"ok"}>
    <p class="timeline-name">
      <span dir="auto">${s.what}</span
      >${p.length>0&&t`<small>${n("warning")}${a("missing: {what}",{what:D(p)})}</small>`}
    </p>
    <div class="timeline-track">
      ${null!==c&&t`<span class="timeline-span" style=${{"--from":i,"--to":l}}></span>`}${r}
    </div>
  </li>`}(s,o,j(o,c,e)))}
    </ol>
  </section>`}(e,{day0:o,rows:c,today:p,actions:d.filter(a=>a.horizon===e)}))}
    ${e({...O(d),shown:u})}
  </div>`}function j(a,n,s){const e=a&&n?M(a,n)/s:-1;return e>=0&&e<=1&&t`<span class="timeline-today" style=${{"--at":e}}></span>`}const D=t=>t.map(t=>{var n;return null!=(n={owner:a("owner"),indicator:a("indicator"),due:a("due date")}[t])?n:t}).join(", ");function O(t){return{caption:a("Actions by due date"),head:[a("Action"),a("Horizon"),a("Owner"),a("Due"),a("Missing")],rows:t.map(a=>{var t,n;return[a.what,a.horizon,null!=(t=a.owner)?t:"",a.due?r(a.due):"",D(null!=(n=a.missing)?n:[])]})}}export{y as a,l as c,g,f as h,o as p,v as r,z as t};
