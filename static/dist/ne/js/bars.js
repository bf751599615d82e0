import{i as a,n as e,t as s,d as t,ak as n}from"./core/shared.js";const o="_small";function l(a,e){var s;return null!=(s=a.find(a=>a.id===e))?s:{id:e,...r(e),colour:null}}const r=a=>a===o?{name:s("साना समूह सँगै"),icon:"people"}:{name:s("समूह नभएका"),icon:"person"};function c(s){return e`<ul class="picture-legend">
    ${s.map(s=>e`<li key=${s.id} class="chip plain" ...${i(s)}>
          ${a(s.icon)}<span dir="auto">${s.name}</span>
        </li>`)}
  </ul>`}const i=a=>a.colour?{"data-colour":a.colour}:{"data-tone":"other"};function p({caption:a,head:t,rows:n,shown:o=!1}){const l=e`<table class="table">
    <caption>
      ${a}
    </caption>
    <thead>
      <tr>
        ${t.map(a=>e`<th scope="col">${a}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${n.map(d)}
    </tbody>
  </table>`;return o?e`<details class="picture-table">
        <summary>${s("तालिकामा देखाउनुहोस्")}</summary>
        <div class="scroller" tabindex="0">${l}</div>
      </details>`:e`<div class="visually-hidden">${l}</div>`}function d([a,...s]){return e`<tr>
    <th scope="row" dir="auto">${a}</th>
    ${s.map(a=>e`<td class="number">${a}</td>`)}
  </tr>`}const[u,m]=[.05,.12],b=(a,e)=>a.items.length&&(null==e?void 0:e.items.length)?e:null,$=(a,e)=>Math.max(1,...a.map(a=>a[e])),v=(a,e)=>new Map(a.map(s=>[s.on,1+a.filter(a=>a[e]>s[e]).length]));function y(a,e){const s=Object.entries(a.by_group).map(([a,s])=>({group:a,dots:s,share:s/e})),t=a.dots-s.reduce((a,e)=>a+e.dots,0);return t>0?[...s,{group:null,dots:t,share:t/e}]:s}const h=()=>s("५ जनाभन्दा कमले मत दिए। तिनको मत गोप्य राख्न कतिले मत दिए भन्ने मात्र राखियो।");function g({tally:t,items:n,groups:o,names:r,compact:d=!1,before:h=null,table:g=!1}){const S=function({tally:a,items:e=a.items.map(a=>a.on),before:s=null}){const t=a.items,[n,o]=[$(t,"dots"),$(t,"voice")],l=s?v(s.items,"dots"):new Map,[r,c]=[v(t,"dots"),v(t,"voice")];return t.filter(a=>e.includes(a.on)).map(e=>({on:e.on,dots:e.dots,people:e.people,backedBy:e.backed_by,least:B(e,a),place:r.get(e.on),voicePlace:c.get(e.on),voice:a.groups?e.voice/(1e3*a.groups):0,share:e.dots/n,voiceShare:e.voice/o,parts:y(e,n),moved:l.has(e.on)?l.get(e.on)-r.get(e.on):0}))}({tally:t,items:n,before:b(t,h)}),j="function"==typeof r?r:a=>{var e;return null!=(e=r[a])?e:""};return e`<div class="ranked ${d?"compact":""}">
    ${!d&&e`<div class="ranked-head" aria-hidden="true"><span>${f()}</span><span>${k()}</span></div>`}
    <ol class="ranked-list" aria-hidden="true">
      ${S.map(n=>function(t,{tally:n,groups:o,compact:r,title:c}){return e`<li key=${t.on} class="ranked-item">
    <b class="ranked-place">${t.place}</b>
    <div class="ranked-name">
      <p dir="auto">${c}</p>
      ${0!==t.moved&&e`<small class="ranked-moved">${_(t.moved)}</small>`}
    </div>
    <div class="bar-track">${t.parts.map(t=>function({group:t,dots:n,share:o},r){const c=null===t?{name:s("समूहअनुसार देखाइएको छैन"),icon:"lock",colour:null}:l(r,t);return e`<span class="bar-part" ...${i(c)} style=${{"--share":o}} title=${c.name}>
    ${o>u&&e`<span class="bar-number">${o>m&&a(c.icon)}${n}</span>`}</span
  >`}(t,o))}<b class="bar-total">${t.dots}</b></div>
    <div class="ranked-voice">
      <div class="bar-track voice">
        <span class="bar-part" style=${{"--share":t.voiceShare}}></span>
        <b class="bar-total">${x(t.voice)}${!r&&w(t)}</b>
      </div>
      ${r&&e`<p class="ranked-label"><small>${k()}</small>${w(t)}</p>`}
      <small>${M(t,n)}</small>
    </div>
  </li>`}(n,{tally:t,groups:o,compact:d,title:j(n.on)}))}
    </ol>
    ${c(function(a,e){const s=new Set(a.flatMap(a=>a.parts.map(a=>a.group)).filter(a=>null!==a));return[...e.filter(a=>s.delete(a.id)),...[...s].map(a=>l(e,a))]}(S,o))} ${p({...P(S,t,j),shown:g})}
  </div>`}const f=()=>s("एक जना, एक मत"),k=()=>s("एक समूह, एक आवाज"),w=a=>a.voicePlace!==a.place&&e`<span class="chip" data-tone="leverage">${s("स्थान {n}",{n:a.voicePlace})}</span>`,B=(a,e)=>{var s;return(null==(s=e.pooled)?void 0:s.length)>1&&o in a.by_group},M=(a,e)=>a.least?t(["{n} मध्ये कम्तीमा {by} समूहको साथ","{n} मध्ये कम्तीमा {by} समूहको साथ"],"backed by at least {by} of {n} groups",e.groups,{by:a.backedBy}):t(["{n} मध्ये {by} समूहको साथ","{n} मध्ये {by} समूहको साथ"],"backed by {by} of {n} groups",e.groups,{by:a.backedBy}),_=a=>a>0?t(["{n} स्थान माथि","{n} स्थान माथि"],"up {n} places",a):t(["{n} स्थान तल","{n} स्थान तल"],"down {n} places",-a),x=a=>new Intl.NumberFormat(n(),{style:"percent"}).format(a);function P(a,e,t){return{caption:s("मतदानको नतिजा, धेरै पाउने पहिला"),head:[s("प्रभाव बिन्दु"),s("थोप्ला"),s("मानिस"),s("यसको पछाडिका समूह"),k()],rows:a.map(a=>[t(a.on),a.dots,a.people,`${a.least?"≥ ":""}${a.backedBy} / ${e.groups}`,x(a.voice)])}}export{p as d,c as g,B as i,i as p,g as r,h as t};
