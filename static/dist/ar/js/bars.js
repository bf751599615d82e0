import{i as a,n as e,t as n,d as s,ak as t}from"./core/shared.js";const o="_small";function l(a,e){var n;return null!=(n=a.find(a=>a.id===e))?n:{id:e,...r(e),colour:null}}const r=a=>a===o?{name:n("المجموعات الصغيرة معًا"),icon:"people"}:{name:n("دون مجموعة"),icon:"person"};function c(n){return e`<ul class="picture-legend">
    ${n.map(n=>e`<li key=${n.id} class="chip plain" ...${i(n)}>
          ${a(n.icon)}<span dir="auto">${n.name}</span>
        </li>`)}
  </ul>`}const i=a=>a.colour?{"data-colour":a.colour}:{"data-tone":"other"};function p({caption:a,head:s,rows:t,shown:o=!1}){const l=e`<table class="table">
    <caption>
      ${a}
    </caption>
    <thead>
      <tr>
        ${s.map(a=>e`<th scope="col">${a}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${t.map(d)}
    </tbody>
  </table>`;return o?e`<details class="picture-table">
        <summary>${n("اعرضها جدولًا")}</summary>
        <div class="scroller" tabindex="0">${l}</div>
      </details>`:e`<div class="visually-hidden">${l}</div>`}function d([a,...n]){return e`<tr>
    <th scope="row" dir="auto">${a}</th>
    ${n.map(a=>e`<td class="number">${a}</td>`)}
  </tr>`}const[u,b]=[.05,.12],m=(a,e)=>a.items.length&&(null==e?void 0:e.items.length)?e:null,$=(a,e)=>Math.max(1,...a.map(a=>a[e])),v=(a,e)=>new Map(a.map(n=>[n.on,1+a.filter(a=>a[e]>n[e]).length]));function y(a,e){const n=Object.entries(a.by_group).map(([a,n])=>({group:a,dots:n,share:n/e})),s=a.dots-n.reduce((a,e)=>a+e.dots,0);return s>0?[...n,{group:null,dots:s,share:s/e}]:n}const h=()=>n("صوّت أقل من 5 أشخاص. لإبقاء أصواتهم سرية لم يُحفظ إلا عدد المصوّتين.");function g({tally:s,items:t,groups:o,names:r,compact:d=!1,before:h=null,table:g=!1}){const S=function({tally:a,items:e=a.items.map(a=>a.on),before:n=null}){const s=a.items,[t,o]=[$(s,"dots"),$(s,"voice")],l=n?v(n.items,"dots"):new Map,[r,c]=[v(s,"dots"),v(s,"voice")];return s.filter(a=>e.includes(a.on)).map(e=>({on:e.on,dots:e.dots,people:e.people,backedBy:e.backed_by,least:B(e,a),place:r.get(e.on),voicePlace:c.get(e.on),voice:a.groups?e.voice/(1e3*a.groups):0,share:e.dots/t,voiceShare:e.voice/o,parts:y(e,t),moved:l.has(e.on)?l.get(e.on)-r.get(e.on):0}))}({tally:s,items:t,before:m(s,h)}),j="function"==typeof r?r:a=>{var e;return null!=(e=r[a])?e:""};return e`<div class="ranked ${d?"compact":""}">
    ${!d&&e`<div class="ranked-head" aria-hidden="true"><span>${f()}</span><span>${k()}</span></div>`}
    <ol class="ranked-list" aria-hidden="true">
      ${S.map(t=>function(s,{tally:t,groups:o,compact:r,title:c}){return e`<li key=${s.on} class="ranked-item">
    <b class="ranked-place">${s.place}</b>
    <div class="ranked-name">
      <p dir="auto">${c}</p>
      ${0!==s.moved&&e`<small class="ranked-moved">${_(s.moved)}</small>`}
    </div>
    <div class="bar-track">${s.parts.map(s=>function({group:s,dots:t,share:o},r){const c=null===s?{name:n("غير معروض حسب المجموعة"),icon:"lock",colour:null}:l(r,s);return e`<span class="bar-part" ...${i(c)} style=${{"--share":o}} title=${c.name}>
    ${o>u&&e`<span class="bar-number">${o>b&&a(c.icon)}${t}</span>`}</span
  >`}(s,o))}<b class="bar-total">${s.dots}</b></div>
    <div class="ranked-voice">
      <div class="bar-track voice">
        <span class="bar-part" style=${{"--share":s.voiceShare}}></span>
        <b class="bar-total">${x(s.voice)}${!r&&w(s)}</b>
      </div>
      ${r&&e`<p class="ranked-label"><small>${k()}</small>${w(s)}</p>`}
      <small>${M(s,t)}</small>
    </div>
  </li>`}(t,{tally:s,groups:o,compact:d,title:j(t.on)}))}
    </ol>
    ${c(function(a,e){const n=new Set(a.flatMap(a=>a.parts.map(a=>a.group)).filter(a=>null!==a));return[...e.filter(a=>n.delete(a.id)),...[...n].map(a=>l(e,a))]}(S,o))} ${p({...P(S,s,j),shown:g})}
  </div>`}const f=()=>n("شخص واحد، صوت واحد"),k=()=>n("مجموعة واحدة، صوت واحد"),w=a=>a.voicePlace!==a.place&&e`<span class="chip" data-tone="leverage">${n("المرتبة {n}",{n:a.voicePlace})}</span>`,B=(a,e)=>{var n;return(null==(n=e.pooled)?void 0:n.length)>1&&o in a.by_group},M=(a,e)=>a.least?s(["تدعمه {by} على الأقل من {n} مجموعة","تدعمه {by} على الأقل من مجموعة واحدة","تدعمه {by} على الأقل من مجموعتين","تدعمه {by} على الأقل من {n} مجموعات","تدعمه {by} على الأقل من {n} مجموعة","تدعمه {by} على الأقل من {n} مجموعة"],"backed by at least {by} of {n} groups",e.groups,{by:a.backedBy}):s(["تدعمه {by} من {n} مجموعة","تدعمه {by} من مجموعة واحدة","تدعمه {by} من مجموعتين","تدعمه {by} من {n} مجموعات","تدعمه {by} من {n} مجموعة","تدعمه {by} من {n} مجموعة"],"backed by {by} of {n} groups",e.groups,{by:a.backedBy}),_=a=>a>0?s(["صعد {n} مرتبة","صعد مرتبة واحدة","صعد مرتبتين","صعد {n} مراتب","صعد {n} مرتبة","صعد {n} مرتبة"],"up {n} places",a):s(["نزل {n} مرتبة","نزل مرتبة واحدة","نزل مرتبتين","نزل {n} مراتب","نزل {n} مرتبة","نزل {n} مرتبة"],"down {n} places",-a),x=a=>new Intl.NumberFormat(t(),{style:"percent"}).format(a);function P(a,e,s){return{caption:n("نتيجة التصويت، الأعلى أولًا"),head:[n("موضع التأثير"),n("النقاط"),n("الأشخاص"),n("المجموعات التي وراءها"),k()],rows:a.map(a=>[s(a.on),a.dots,a.people,`${a.least?"≥ ":""}${a.backedBy} / ${e.groups}`,x(a.voice)])}}export{p as d,c as g,B as i,i as p,g as r,h as t};
