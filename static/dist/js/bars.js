import{i as e,n as a,t,d as o,ak as s}from"./core/shared.js";const n="_small";function l(e,a){var t;return null!=(t=e.find(e=>e.id===a))?t:{id:a,...r(a),colour:null}}const r=e=>e===n?{name:t("Small groups together"),icon:"people"}:{name:t("Without a group"),icon:"person"};function c(t){return a`<ul class="picture-legend">
    ${t.map(t=>a`<li key=${t.id} class="chip plain" ...${p(t)}>
          ${e(t.icon)}<span dir="auto">${t.name}</span>
        </li>`)}
  </ul>`}const p=e=>e.colour?{"data-colour":e.colour}:{"data-tone":"other"};function i({caption:e,head:o,rows:s,shown:n=!1}){const l=a`<table class="table">
    <caption>
      ${e}
    </caption>
    <thead>
      <tr>
        ${o.map(e=>a`<th scope="col">${e}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${s.map(d)}
    </tbody>
  </table>`;return n?a`<details class="picture-table">
        <summary>${t("Show as a table")}</summary>
        <div class="scroller" tabindex="0">${l}</div>
      </details>`:a`<div class="visually-hidden">${l}</div>`}function d([e,...t]){return a`<tr>
    <th scope="row" dir="auto">${e}</th>
    ${t.map(e=>a`<td class="number">${e}</td>`)}
  </tr>`}const[u,m]=[.05,.12],b=(e,a)=>e.items.length&&(null==a?void 0:a.items.length)?a:null,v=(e,a)=>Math.max(1,...e.map(e=>e[a])),$=(e,a)=>new Map(e.map(t=>[t.on,1+e.filter(e=>e[a]>t[a]).length]));function h(e,a){const t=Object.entries(e.by_group).map(([e,t])=>({group:e,dots:t,share:t/a})),o=e.dots-t.reduce((e,a)=>e+a.dots,0);return o>0?[...t,{group:null,dots:o,share:o/a}]:t}const g=()=>t("Fewer than 5 people voted. To keep their votes secret, only the turnout was kept.");function y({tally:o,items:s,groups:n,names:r,compact:d=!1,before:g=null,table:y=!1}){const x=function({tally:e,items:a=e.items.map(e=>e.on),before:t=null}){const o=e.items,[s,n]=[v(o,"dots"),v(o,"voice")],l=t?$(t.items,"dots"):new Map,[r,c]=[$(o,"dots"),$(o,"voice")];return o.filter(e=>a.includes(e.on)).map(a=>({on:a.on,dots:a.dots,people:a.people,backedBy:a.backed_by,least:S(a,e),place:r.get(a.on),voicePlace:c.get(a.on),voice:e.groups?a.voice/(1e3*e.groups):0,share:a.dots/s,voiceShare:a.voice/n,parts:h(a,s),moved:l.has(a.on)?l.get(a.on)-r.get(a.on):0}))}({tally:o,items:s,before:b(o,g)}),O="function"==typeof r?r:e=>{var a;return null!=(a=r[e])?a:""};return a`<div class="ranked ${d?"compact":""}">
    ${!d&&a`<div class="ranked-head" aria-hidden="true"><span>${f()}</span><span>${k()}</span></div>`}
    <ol class="ranked-list" aria-hidden="true">
      ${x.map(s=>function(o,{tally:s,groups:n,compact:r,title:c}){return a`<li key=${o.on} class="ranked-item">
    <b class="ranked-place">${o.place}</b>
    <div class="ranked-name">
      <p dir="auto">${c}</p>
      ${0!==o.moved&&a`<small class="ranked-moved">${M(o.moved)}</small>`}
    </div>
    <div class="bar-track">${o.parts.map(o=>function({group:o,dots:s,share:n},r){const c=null===o?{name:t("Not shown by group"),icon:"lock",colour:null}:l(r,o);return a`<span class="bar-part" ...${p(c)} style=${{"--share":n}} title=${c.name}>
    ${n>u&&a`<span class="bar-number">${n>m&&e(c.icon)}${s}</span>`}</span
  >`}(o,n))}<b class="bar-total">${o.dots}</b></div>
    <div class="ranked-voice">
      <div class="bar-track voice">
        <span class="bar-part" style=${{"--share":o.voiceShare}}></span>
        <b class="bar-total">${P(o.voice)}${!r&&w(o)}</b>
      </div>
      ${r&&a`<p class="ranked-label"><small>${k()}</small>${w(o)}</p>`}
      <small>${B(o,s)}</small>
    </div>
  </li>`}(s,{tally:o,groups:n,compact:d,title:O(s.on)}))}
    </ol>
    ${c(function(e,a){const t=new Set(e.flatMap(e=>e.parts.map(e=>e.group)).filter(e=>null!==e));return[...a.filter(e=>t.delete(e.id)),...[...t].map(e=>l(a,e))]}(x,n))} ${i({..._(x,o,O),shown:y})}
  </div>`}const f=()=>t("One person, one vote"),k=()=>t("One group, one voice"),w=e=>e.voicePlace!==e.place&&a`<span class="chip" data-tone="leverage">${t("place {n}",{n:e.voicePlace})}</span>`,S=(e,a)=>{var t;return(null==(t=a.pooled)?void 0:t.length)>1&&n in e.by_group},B=(e,a)=>e.least?o("backed by at least {by} of {n} group","backed by at least {by} of {n} groups",a.groups,{by:e.backedBy}):o("backed by {by} of {n} group","backed by {by} of {n} groups",a.groups,{by:e.backedBy}),M=e=>e>0?o("up {n} place","up {n} places",e):o("down {n} place","down {n} places",-e),P=e=>new Intl.NumberFormat(s(),{style:"percent"}).format(e);function _(e,a,o){return{caption:t("Result of the vote, best first"),head:[t("Leverage point"),t("Dots"),t("People"),t("Groups behind it"),k()],rows:e.map(e=>[o(e.on),e.dots,e.people,`${e.least?"≥ ":""}${e.backedBy} / ${a.groups}`,P(e.voice)])}}export{i as d,c as g,S as i,p,y as r,g as t};
