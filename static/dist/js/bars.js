import{i as e,n as a,t,c as o,u as s}from"./core/shared.js";const n="_small";function r(e,a){var t;return null!=(t=e.find(e=>e.id===a))?t:{id:a,...l(a),colour:null}}const l=e=>e===n?{name:t("Small groups together"),icon:"people"}:{name:t("Without a group"),icon:"person"};function i(t){return a`<ul class="picture-legend">
    ${t.map(t=>a`<li key=${t.id} class="chip plain" ...${c(t)}>
          ${e(t.icon)}<span dir="auto">${t.name}</span>
        </li>`)}
  </ul>`}const c=e=>e.colour?{"data-colour":e.colour}:{"data-tone":"other"};function d({caption:e,head:o,rows:s,shown:n=!1}){const r=a`<table class="table">
    <caption>
      ${e}
    </caption>
    <thead>
      <tr>
        ${o.map(e=>a`<th scope="col">${e}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${s.map(p)}
    </tbody>
  </table>`;return n?a`<details class="picture-table">
        <summary>${t("Show as a table")}</summary>
        <div class="scroller" tabindex="0">${r}</div>
      </details>`:a`<div class="visually-hidden">${r}</div>`}function p([e,...t]){return a`<tr>
    <th scope="row" dir="auto">${e}</th>
    ${t.map(e=>a`<td class="number">${e}</td>`)}
  </tr>`}const u=(e,a)=>e.items.length&&(null==a?void 0:a.items.length)?a:null,b=({items:e})=>e.length>0&&e.every(({bridge:e})=>void 0!==e),m=(e,a)=>{var t;return(null==(t=a.pooled)?void 0:t.length)>1&&n in e.by_group};function g({tally:e,items:a=e.items.map(e=>e.on),before:t=null}){const o=e.items,[s,n,r]=["dots","voice","bridge"].map(e=>h(o,e)),l=t?h(t.items,"dots").place:new Map;return o.filter(e=>a.includes(e.on)).map(a=>({on:a.on,dots:a.dots,people:a.people,backedBy:a.backed_by,least:m(a,e),place:s.place.get(a.on),voicePlace:n.place.get(a.on),bridgePlace:r.place.get(a.on),voice:e.groups?a.voice/(1e3*e.groups):0,bridge:void 0===a.bridge?null:a.bridge/1e3,share:a.dots/s.most,voiceShare:a.voice/n.most,bridgeShare:void 0===a.bridge?0:a.bridge/r.most,parts:$(a,s.most),moved:a.dots&&l.has(a.on)?l.get(a.on)-s.place.get(a.on):0}))}const h=(e,a)=>({most:Math.max(1,...e.map(e=>{var t;return null!=(t=e[a])?t:0})),place:new Map(e.map(t=>[t.on,v(t,e,a)]))}),v=(e,a,t)=>{var o,s;return null!=(s=null==(o=e.places)?void 0:o[t])?s:1+a.filter(a=>a[t]>e[t]).length};function $(e,a){const t=Object.entries(e.by_group).map(([e,t])=>({group:e,dots:t,share:t/a})),o=e.dots-t.reduce((e,a)=>e+a.dots,0);return o>0?[...t,{group:null,dots:o,share:o/a}]:t}const[y,f]=[.05,.12],k=()=>t("Fewer than 5 people voted. To keep their votes secret, only the turnout was kept."),w=()=>t("Bridges: the share of people in each group who back it, averaged so that only what every group backs scores high.");function B({tally:o,items:s,groups:n,names:l,compact:p=!1,before:m=null,table:h=!1}){const v=g({tally:o,items:s,before:u(o,m)}),$=b(o),k="function"==typeof l?l:e=>{var a;return null!=(a=l[e])?a:""};return a`<div class="ranked ${p?"compact":""}" data-bridges=${$}>
    ${S($)}
    <ol class="ranked-list" aria-hidden="true">
      ${v.map(s=>function(o,{tally:s,groups:n,title:l}){return a`<li key=${o.on} class="ranked-item">
    <b class="ranked-place">${o.place}</b>
    <div class="ranked-name">
      <p dir="auto">${l}</p>
      <small
        >${0!==o.moved&&a`<b class="ranked-moved">${N(o.moved)}</b>${" · "}`}${F(o,s)}</small
      >
    </div>
    <div class="bar-track">${o.parts.map(o=>function({group:o,dots:s,share:n},l){const i=null===o?{name:t("Not shown by group"),icon:"lock",colour:null}:r(l,o);return a`<span class="bar-part" ...${c(i)} style=${{"--share":n}} title=${i.name}>
    ${n>y&&a`<span class="bar-number">${n>f&&e(i.icon)}${s}</span>`}</span
  >`}(o,n))}<b class="bar-total">${o.dots}</b></div>
    ${_("voice",o.voiceShare,o.voice,j(o,o.voicePlace))}
    ${null!==o.bridge&&_("bridge",o.bridgeShare,o.bridge,j(o,o.bridgePlace))}
  </li>`}(s,{tally:o,groups:n,title:k(s.on)}))}
    </ol>
    ${i(function(e,a){const t=new Set(e.flatMap(e=>e.parts.map(e=>e.group)).filter(e=>null!==e));return[...a.filter(e=>t.delete(e.id)),...[...t].map(e=>r(a,e))]}(v,n))} ${p&&$&&a`<p class="soft">${w()}</p>`}
    ${d({...D(v,{tally:o,titleOf:k,bridges:$}),shown:h})}
  </div>`}const S=e=>a`<div class="ranked-head" aria-hidden="true">
    <span data-measure="dots">${O()}</span><span data-measure="voice">${P()}</span>
    ${e&&a`<span data-measure="bridge">${M()}</span>`}
  </div>`,O=()=>t("One person, one vote"),P=()=>t("One group, one voice"),M=()=>t("Bridges"),_=(e,t,o,s)=>a`<div class="bar-track ranked-measure" data-measure=${e}>
    <span class="bar-part" style=${{"--share":t}}></span><b class="bar-total">${W(o)}${s}</b>
  </div>`,j=(e,o)=>o!==e.place&&a`<span class="chip" data-tone="leverage">${t("place {n}",{n:o})}</span>`,x=(e,a)=>[e.moved&&N(e.moved),F(e,a)].filter(Boolean).join(" · "),F=(e,a)=>e.least?o("backed by at least {by} of {n} group","backed by at least {by} of {n} groups",a.groups,{by:e.backedBy}):o("backed by {by} of {n} group","backed by {by} of {n} groups",a.groups,{by:e.backedBy}),N=e=>e>0?o("up {n} place","up {n} places",e):o("down {n} place","down {n} places",-e),W=e=>new Intl.NumberFormat(s(),{style:"percent"}).format(e);function D(e,{tally:a,titleOf:o,bridges:s}){const[n,r]=s?[[M()],e=>[W(e.bridge)]]:[[],()=>[]];return{caption:t("Result of the vote, best first"),head:[t("What was voted on"),t("Dots"),t("People"),t("Groups behind it"),P(),...n],rows:e.map(e=>[o(e.on),e.dots,e.people,`${e.least?"≥ ":""}${e.backedBy} / ${a.groups}`,W(e.voice),...r(e)])}}export{w as a,g as b,x as c,d,i as g,b as h,c as p,B as r,k as t};
