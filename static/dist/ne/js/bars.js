import{i as e,n as a,t,c as s,u as n}from"./core/shared.js";const o="_small";function l(e,a){var t;return null!=(t=e.find(e=>e.id===a))?t:{id:a,...r(a),colour:null}}const r=e=>e===o?{name:t("साना समूह सँगै"),icon:"people"}:{name:t("समूह नभएका"),icon:"person"};function i(t){return a`<ul class="picture-legend">
    ${t.map(t=>a`<li key=${t.id} class="chip plain" ...${c(t)}>
          ${e(t.icon)}<span dir="auto">${t.name}</span>
        </li>`)}
  </ul>`}const c=e=>e.colour?{"data-colour":e.colour}:{"data-tone":"other"};function d({caption:e,head:s,rows:n,shown:o=!1}){const l=a`<table class="table">
    <caption>
      ${e}
    </caption>
    <thead>
      <tr>
        ${s.map(e=>a`<th scope="col">${e}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${n.map(p)}
    </tbody>
  </table>`;return o?a`<details class="picture-table">
        <summary>${t("तालिकामा देखाउनुहोस्")}</summary>
        <div class="scroller" tabindex="0">${l}</div>
      </details>`:a`<div class="visually-hidden">${l}</div>`}function p([e,...t]){return a`<tr>
    <th scope="row" dir="auto">${e}</th>
    ${t.map(e=>a`<td class="number">${e}</td>`)}
  </tr>`}const u=(e,a)=>e.items.length&&(null==a?void 0:a.items.length)?a:null,b=({items:e})=>e.length>0&&e.every(({bridge:e})=>void 0!==e),m=(e,a)=>{var t;return(null==(t=a.pooled)?void 0:t.length)>1&&o in e.by_group};function $({tally:e,items:a=e.items.map(e=>e.on),before:t=null}){const s=e.items,[n,o,l]=["dots","voice","bridge"].map(e=>g(s,e)),r=t?g(t.items,"dots").place:new Map;return s.filter(e=>a.includes(e.on)).map(a=>({on:a.on,dots:a.dots,people:a.people,backedBy:a.backed_by,least:m(a,e),place:n.place.get(a.on),voicePlace:o.place.get(a.on),bridgePlace:l.place.get(a.on),voice:e.groups?a.voice/(1e3*e.groups):0,bridge:void 0===a.bridge?null:a.bridge/1e3,share:a.dots/n.most,voiceShare:a.voice/o.most,bridgeShare:void 0===a.bridge?0:a.bridge/l.most,parts:h(a,n.most),moved:a.dots&&r.has(a.on)?r.get(a.on)-n.place.get(a.on):0}))}const g=(e,a)=>({most:Math.max(1,...e.map(e=>{var t;return null!=(t=e[a])?t:0})),place:new Map(e.map(t=>[t.on,v(t,e,a)]))}),v=(e,a,t)=>{var s,n;return null!=(n=null==(s=e.places)?void 0:s[t])?n:1+a.filter(a=>a[t]>e[t]).length};function h(e,a){const t=Object.entries(e.by_group).map(([e,t])=>({group:e,dots:t,share:t/a})),s=e.dots-t.reduce((e,a)=>e+a.dots,0);return s>0?[...t,{group:null,dots:s,share:s/a}]:t}const[y,f]=[.05,.12],k=()=>t("५ जनाभन्दा कमले मत दिए। तिनको मत गोप्य राख्न कतिले मत दिए भन्ने मात्र राखियो।"),w=()=>t("सेतु: हरेक समूहका कति भाग मानिसले यसलाई साथ दिए भन्ने औसत, जसमा सबै समूहले साथ दिएको कुरा मात्र माथि आउँछ।");function B({tally:s,items:n,groups:o,names:r,compact:p=!1,before:m=null,table:g=!1}){const v=$({tally:s,items:n,before:u(s,m)}),h=b(s),k="function"==typeof r?r:e=>{var a;return null!=(a=r[e])?a:""};return a`<div class="ranked ${p?"compact":""}" data-bridges=${h}>
    ${S(h)}
    <ol class="ranked-list" aria-hidden="true">
      ${v.map(n=>function(s,{tally:n,groups:o,title:r}){return a`<li key=${s.on} class="ranked-item">
    <b class="ranked-place">${s.place}</b>
    <div class="ranked-name">
      <p dir="auto">${r}</p>
      <small
        >${0!==s.moved&&a`<b class="ranked-moved">${I(s.moved)}</b>${" · "}`}${F(s,n)}</small
      >
    </div>
    <div class="bar-track">${s.parts.map(s=>function({group:s,dots:n,share:o},r){const i=null===s?{name:t("समूहअनुसार देखाइएको छैन"),icon:"lock",colour:null}:l(r,s);return a`<span class="bar-part" ...${c(i)} style=${{"--share":o}} title=${i.name}>
    ${o>y&&a`<span class="bar-number">${o>f&&e(i.icon)}${n}</span>`}</span
  >`}(s,o))}<b class="bar-total">${s.dots}</b></div>
    ${j("voice",s.voiceShare,s.voice,x(s,s.voicePlace))}
    ${null!==s.bridge&&j("bridge",s.bridgeShare,s.bridge,x(s,s.bridgePlace))}
  </li>`}(n,{tally:s,groups:o,title:k(n.on)}))}
    </ol>
    ${i(function(e,a){const t=new Set(e.flatMap(e=>e.parts.map(e=>e.group)).filter(e=>null!==e));return[...a.filter(e=>t.delete(e.id)),...[...t].map(e=>l(a,e))]}(v,o))} ${p&&h&&a`<p class="soft">${w()}</p>`}
    ${d({...q(v,{tally:s,titleOf:k,bridges:h}),shown:g})}
  </div>`}const S=e=>a`<div class="ranked-head" aria-hidden="true">
    <span data-measure="dots">${M()}</span><span data-measure="voice">${P()}</span>
    ${e&&a`<span data-measure="bridge">${_()}</span>`}
  </div>`,M=()=>t("एक जना, एक मत"),P=()=>t("एक समूह, एक आवाज"),_=()=>t("सेतु"),j=(e,t,s,n)=>a`<div class="bar-track ranked-measure" data-measure=${e}>
    <span class="bar-part" style=${{"--share":t}}></span><b class="bar-total">${N(s)}${n}</b>
  </div>`,x=(e,s)=>s!==e.place&&a`<span class="chip" data-tone="leverage">${t("स्थान {n}",{n:s})}</span>`,O=(e,a)=>[e.moved&&I(e.moved),F(e,a)].filter(Boolean).join(" · "),F=(e,a)=>e.least?s(["{n} मध्ये कम्तीमा {by} समूहको साथ","{n} मध्ये कम्तीमा {by} समूहको साथ"],"backed by at least {by} of {n} groups",a.groups,{by:e.backedBy}):s(["{n} मध्ये {by} समूहको साथ","{n} मध्ये {by} समूहको साथ"],"backed by {by} of {n} groups",a.groups,{by:e.backedBy}),I=e=>e>0?s(["{n} स्थान माथि","{n} स्थान माथि"],"up {n} places",e):s(["{n} स्थान तल","{n} स्थान तल"],"down {n} places",-e),N=e=>new Intl.NumberFormat(n(),{style:"percent"}).format(e);function q(e,{tally:a,titleOf:s,bridges:n}){const[o,l]=n?[[_()],e=>[N(e.bridge)]]:[[],()=>[]];return{caption:t("मतदानको नतिजा, धेरै पाउने पहिला"),head:[t("केमा मतदान भयो"),t("थोप्ला"),t("मानिस"),t("यसको पछाडिका समूह"),P(),...o],rows:e.map(e=>[s(e.on),e.dots,e.people,`${e.least?"≥ ":""}${e.backedBy} / ${a.groups}`,N(e.voice),...l(e)])}}export{w as a,$ as b,O as c,d,i as g,b as h,c as p,B as r,k as t};
