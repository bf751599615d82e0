import{t as a,n,i as t}from"./core/shared.js";import{p as s,d as e}from"./bars.js";import{d as r}from"./writing.js";const o=(a,n)=>JSON.stringify([a,n]);function i(a,n){const t=new Map;for(const s of a)s.stage===n&&l(t,o(s.on,s.group),s);return new Map([...t].map(([a,n])=>[a,p(n)]))}function l(a,n,t){a.has(n)||a.set(n,[]),a.get(n).push(t)}function p(a){const[n,t]=[a.filter(u),a.filter(a=>!u(a))],[s,e]=[d(n),t.length?d(t):null],r=s.apart>=2||n.length>0&&c(s,e);return{on:a[0].on,group:a[0].group,...s,split:r,others:e}}const c=(a,n)=>null!==n&&Math.max(Math.abs(a.power-n.power),Math.abs(a.resources-n.resources))>=2,u=a=>!a.rater||a.rater===a.group;function d(a){const[n,t]=[a.map(a=>a.power),a.map(a=>a.resources)],s=Math.max($(n),$(t));return{power:h(n),resources:h(t),raters:a.length,apart:s}}const h=a=>a.length?a.reduce((a,n)=>a+n,0)/a.length:null,$=a=>a.length?Math.max(...a)-Math.min(...a):0;function m(a,{able:n=3}={}){var t;const s=new Map;for(const{on:n,power:e}of a.values())null!==e&&s.set(n,Math.max(null!=(t=s.get(n))?t:0,e));return new Set([...s].filter(([,a])=>a<n).map(([a])=>a))}function g({barriers:e,groups:r,cells:i,gaps:l=m(i),compact:p=!1,caption:c=""}){return n`<table class="heat ${p?"compact":""}">
    <caption class="visually-hidden">
      ${c||a("Each group’s power and resources to shift each barrier, 0 to 5")}
    </caption>
    <thead>
      <tr>
        <td class="heat-corner"></td>
        ${r.map(a=>function(a,e){return n`<th scope="col" key=${a.id} ...${s(a)}>
    <span class="badge">${t(a.icon)}</span>
    <span class=${e?"visually-hidden":"heat-group"} dir="auto">${a.name}</span>
  </th>`}(a,p))}
      </tr>
    </thead>
    <tbody>
      ${e.map(s=>n`<tr key=${s.id} class=${l.has(s.id)?"gap-row":""}>
            ${function(s,e){var r,o;return n`<th scope="row" data-category=${null!=(r=s.category)?r:"unsorted"}>
    <div class="heat-name">
      ${t(null!=(o=s.category)?o:"unsorted")}<span class="heat-title" dir="auto">${s.title}</span>
      ${e.has(s.id)&&n`<span class="chip" data-tone="error">${t("gap")}${a("gap")}</span>`}
    </div>
  </th>`}(s,l)}${r.map(t=>{return(e=i.get(o(s.id,t.id)))&&null!==e.power?n`<td data-heat=${Math.round(e.power)} class=${e.split?"split":""}>
    <span aria-hidden="true">${f(e.power)}</span>
    <span class="heat-resources" aria-hidden="true" style=${{"--share":e.resources/5}}></span>
    <span class="visually-hidden">${function(n){const t={power:f(n.power),resources:f(n.resources)},s=a("power {power}, resources {resources}",t);return n.split?a("{ratings}; opinions differ",{ratings:s}):s}(e)}</span>
  </td>`:n`<td class="blank"><span aria-hidden="true">·</span></td>`;var e})}
          </tr>`)}
    </tbody>
  </table>`}const f=a=>String(Math.round(10*a)/10);function w({split:s=!0}={}){return n`<div class="heat-key">
    <p class="heat-legend">
      <b>${a("Power")}</b> ${a("none")} ${[0,1,2,3,4,5].map(a=>n`<span data-heat=${a}>${a}</span>`)}${" "}
      ${a("everything it takes")}
    </p>
    <p class="heat-legend">
      <span class="heat-sample" data-heat="1"><span class="heat-resources" style=${{"--share":.6}}></span></span>
      <b>${a("Bar = resources")}</b>
    </p>
    <p class="heat-legend">
      <span class="chip" data-tone="error">${t("gap")}${a("gap")}</span> ${a("no group here can shift it")}
    </p>
    ${s&&n`<p class="heat-legend"><span class="heat-sample split-sample" data-heat="1"></span> ${a("opinions differ")}</p>`}
  </div>`}function y({part:t,whole:s,label:e}){const r=a("{part} of {whole}",{part:t,whole:s});return n`<figure class="ring">
    <svg viewBox="0 0 36 36" role="img" aria-label=${`${r} ${e}`}>
      <circle class="ring-whole" cx="18" cy="18" r="15.9155" />
      <circle class="ring-part" cx="18" cy="18" r="15.9155" stroke-dasharray=${o=s?t/s:0,`${Math.min(100,Math.max(0,100*o)).toFixed(1)} 100`} />
    </svg>
    <figcaption aria-hidden="true">
      <b>${t}</b><span>${a("of {n}",{n:s})}</span><span>${e}</span>
    </figcaption>
  </figure>`;var o}const v=864e5,b=(a,n)=>Math.round((Date.parse(n)-Date.parse(a))/v),M=a=>Math.min(1,Math.max(0,a));function k({day0:a,action:n}){if(!a||!n.due)return{from:0,to:0,at:null};const t=M(b(a,n.due)/n.horizon),s=n.start?M(b(a,n.start)/n.horizon):0;return{from:Math.min(s,t),to:t,at:t}}function x({day0:o,actions:i,horizons:l=[100,1e3],rows:p=null,today:c="",table:u=!1}){const d=[...i].sort((a,n)=>(a.due||"9").localeCompare(n.due||"9")||a.position-n.position);return n`<div class="timelines">
    ${l.map(e=>function(e,{day0:o,actions:i,rows:l,today:p}){return n`<section key=${e} class="horizon" aria-hidden="true">
    <h3>${a("{n} days",{n:e})} <span class="count">${i.length}</span></h3>
    <p class="timeline-scale">
      <span>${o?r(o):a("day 0")}</span
      ><span>${o?r(((a,n)=>new Date(Date.parse(a)+n*v).toISOString().slice(0,10))(o,e)):a("day {n}",{n:e})}</span>
    </p>
    <ol class="timeline">
      ${l?l.map(a=>function(a,e,r,o){return n`<li key=${a.id} class="timeline-row" ...${s(a)}>
    <p class="timeline-name">
      ${t(a.icon)}<span dir="auto">${a.name}</span><span class="count">${e.length}</span>
    </p>
    <div class="timeline-track">
      ${o}${function(a,n){var t;const s=new Map;for(const e of a){const{at:a}=k({day0:n,action:e});null!==a&&s.set(Math.round(10*a),(null!=(t=s.get(Math.round(10*a)))?t:0)+1)}return[...s].map(([a,n])=>({at:a/10,many:n}))}(e,r).map(({at:a,many:t})=>n`<span key=${a} class="timeline-due" style=${{"--at":a}}>${t>1&&t}</span>`)}
    </div>
  </li>`}(a,i.filter(a.holds),o,z(o,p,e))):i.map(s=>function(s,e,r){var o;const{from:i,to:l,at:p}=k({day0:e,action:s}),c=null!=(o=s.missing)?o:[];return n`<li key=${s.id} class="timeline-row" data-tone=${c.length?"warn":"ok"}>
    <p class="timeline-name">
      <span dir="auto">${s.what}</span
      >${c.length>0&&n`<small>${t("warning")}${a("missing: {what}",{what:D(c)})}</small>`}
    </p>
    <div class="timeline-track">
      ${null!==p&&n`<span class="timeline-span" style=${{"--from":i,"--to":l}}></span>`}${r}
    </div>
  </li>`}(s,o,z(o,p,e)))}
    </ol>
  </section>`}(e,{day0:o,rows:p,today:c,actions:d.filter(a=>a.horizon===e)}))}
    ${e({...S(d),shown:u})}
  </div>`}function z(a,t,s){const e=a&&t?b(a,t)/s:-1;return e>=0&&e<=1&&n`<span class="timeline-today" style=${{"--at":e}}></span>`}const D=n=>n.map(n=>{var t;return null!=(t={owner:a("owner"),indicator:a("indicator"),due:a("due date")}[n])?t:n}).join(", ");function S(n){return{caption:a("Actions by due date"),head:[a("Action"),a("Horizon"),a("Owner"),a("Due"),a("Missing")],rows:n.map(a=>{var n,t;return[a.what,a.horizon,null!=(n=a.owner)?n:"",a.due?r(a.due):"",D(null!=(t=a.missing)?t:[])]})}}export{w as a,i as c,m as g,g as h,y as r,x as t};
