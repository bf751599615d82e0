import{i as e,n as a,t,c as n,u as s}from"./core/shared.js";const o="_small";function l(e,a){var t;return null!=(t=e.find(e=>e.id===a))?t:{id:a,...r(a),colour:null}}const r=e=>e===o?{name:t("المجموعات الصغيرة معًا"),icon:"people"}:{name:t("دون مجموعة"),icon:"person"};function i(t){return a`<ul class="picture-legend">
    ${t.map(t=>a`<li key=${t.id} class="chip plain" ...${c(t)}>
          ${e(t.icon)}<span dir="auto">${t.name}</span>
        </li>`)}
  </ul>`}const c=e=>e.colour?{"data-colour":e.colour}:{"data-tone":"other"};function d({caption:e,head:n,rows:s,shown:o=!1}){const l=a`<table class="table">
    <caption>
      ${e}
    </caption>
    <thead>
      <tr>
        ${n.map(e=>a`<th scope="col">${e}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${s.map(p)}
    </tbody>
  </table>`;return o?a`<details class="picture-table">
        <summary>${t("اعرضها جدولًا")}</summary>
        <div class="scroller" tabindex="0">${l}</div>
      </details>`:a`<div class="visually-hidden">${l}</div>`}function p([e,...t]){return a`<tr>
    <th scope="row" dir="auto">${e}</th>
    ${t.map(e=>a`<td class="number">${e}</td>`)}
  </tr>`}const u=(e,a)=>e.items.length&&(null==a?void 0:a.items.length)?a:null,b=({items:e})=>e.length>0&&e.every(({bridge:e})=>void 0!==e),m=(e,a)=>{var t;return(null==(t=a.pooled)?void 0:t.length)>1&&o in e.by_group};function $({tally:e,items:a=e.items.map(e=>e.on),before:t=null}){const n=e.items,[s,o,l]=["dots","voice","bridge"].map(e=>g(n,e)),r=t?g(t.items,"dots").place:new Map;return n.filter(e=>a.includes(e.on)).map(a=>({on:a.on,dots:a.dots,people:a.people,backedBy:a.backed_by,least:m(a,e),place:s.place.get(a.on),voicePlace:o.place.get(a.on),bridgePlace:l.place.get(a.on),voice:e.groups?a.voice/(1e3*e.groups):0,bridge:void 0===a.bridge?null:a.bridge/1e3,share:a.dots/s.most,voiceShare:a.voice/o.most,bridgeShare:void 0===a.bridge?0:a.bridge/l.most,parts:y(a,s.most),moved:a.dots&&r.has(a.on)?r.get(a.on)-s.place.get(a.on):0}))}const g=(e,a)=>({most:Math.max(1,...e.map(e=>{var t;return null!=(t=e[a])?t:0})),place:new Map(e.map(t=>[t.on,v(t,e,a)]))}),v=(e,a,t)=>{var n,s;return null!=(s=null==(n=e.places)?void 0:n[t])?s:1+a.filter(a=>a[t]>e[t]).length};function y(e,a){const t=Object.entries(e.by_group).map(([e,t])=>({group:e,dots:t,share:t/a})),n=e.dots-t.reduce((e,a)=>e+a.dots,0);return n>0?[...t,{group:null,dots:n,share:n/a}]:t}const[h,f]=[.05,.12],k=()=>t("صوّت أقل من 5 أشخاص. لإبقاء أصواتهم سرية لم يُحفظ إلا عدد المصوّتين."),w=()=>t("الجسور: نسبة المؤيدين في كل مجموعة، بمتوسط لا يرتفع إلا لما تؤيده كل المجموعات.");function B({tally:n,items:s,groups:o,names:r,compact:p=!1,before:m=null,table:g=!1}){const v=$({tally:n,items:s,before:u(n,m)}),y=b(n),k="function"==typeof r?r:e=>{var a;return null!=(a=r[e])?a:""};return a`<div class="ranked ${p?"compact":""}" data-bridges=${y}>
    ${S(y)}
    <ol class="ranked-list" aria-hidden="true">
      ${v.map(s=>function(n,{tally:s,groups:o,title:r}){return a`<li key=${n.on} class="ranked-item">
    <b class="ranked-place">${n.place}</b>
    <div class="ranked-name">
      <p dir="auto">${r}</p>
      <small
        >${0!==n.moved&&a`<b class="ranked-moved">${I(n.moved)}</b>${" · "}`}${F(n,s)}</small
      >
    </div>
    <div class="bar-track">${n.parts.map(n=>function({group:n,dots:s,share:o},r){const i=null===n?{name:t("غير معروض حسب المجموعة"),icon:"lock",colour:null}:l(r,n);return a`<span class="bar-part" ...${c(i)} style=${{"--share":o}} title=${i.name}>
    ${o>h&&a`<span class="bar-number">${o>f&&e(i.icon)}${s}</span>`}</span
  >`}(n,o))}<b class="bar-total">${n.dots}</b></div>
    ${j("voice",n.voiceShare,n.voice,x(n,n.voicePlace))}
    ${null!==n.bridge&&j("bridge",n.bridgeShare,n.bridge,x(n,n.bridgePlace))}
  </li>`}(s,{tally:n,groups:o,title:k(s.on)}))}
    </ol>
    ${i(function(e,a){const t=new Set(e.flatMap(e=>e.parts.map(e=>e.group)).filter(e=>null!==e));return[...a.filter(e=>t.delete(e.id)),...[...t].map(e=>l(a,e))]}(v,o))} ${p&&y&&a`<p class="soft">${w()}</p>`}
    ${d({...q(v,{tally:n,titleOf:k,bridges:y}),shown:g})}
  </div>`}const S=e=>a`<div class="ranked-head" aria-hidden="true">
    <span data-measure="dots">${M()}</span><span data-measure="voice">${P()}</span>
    ${e&&a`<span data-measure="bridge">${_()}</span>`}
  </div>`,M=()=>t("شخص واحد، صوت واحد"),P=()=>t("مجموعة واحدة، صوت واحد"),_=()=>t("الجسور"),j=(e,t,n,s)=>a`<div class="bar-track ranked-measure" data-measure=${e}>
    <span class="bar-part" style=${{"--share":t}}></span><b class="bar-total">${N(n)}${s}</b>
  </div>`,x=(e,n)=>n!==e.place&&a`<span class="chip" data-tone="leverage">${t("المرتبة {n}",{n})}</span>`,O=(e,a)=>[e.moved&&I(e.moved),F(e,a)].filter(Boolean).join(" · "),F=(e,a)=>e.least?n(["تدعمه {by} على الأقل من {n} مجموعة","تدعمه {by} على الأقل من مجموعة واحدة","تدعمه {by} على الأقل من مجموعتين","تدعمه {by} على الأقل من {n} مجموعات","تدعمه {by} على الأقل من {n} مجموعة","تدعمه {by} على الأقل من {n} مجموعة"],"backed by at least {by} of {n} groups",a.groups,{by:e.backedBy}):n(["تدعمه {by} من {n} مجموعة","تدعمه {by} من مجموعة واحدة","تدعمه {by} من مجموعتين","تدعمه {by} من {n} مجموعات","تدعمه {by} من {n} مجموعة","تدعمه {by} من {n} مجموعة"],"backed by {by} of {n} groups",a.groups,{by:e.backedBy}),I=e=>e>0?n(["صعد {n} مرتبة","صعد مرتبة واحدة","صعد مرتبتين","صعد {n} مراتب","صعد {n} مرتبة","صعد {n} مرتبة"],"up {n} places",e):n(["نزل {n} مرتبة","نزل مرتبة واحدة","نزل مرتبتين","نزل {n} مراتب","نزل {n} مرتبة","نزل {n} مرتبة"],"down {n} places",-e),N=e=>new Intl.NumberFormat(s(),{style:"percent"}).format(e);function q(e,{tally:a,titleOf:n,bridges:s}){const[o,l]=s?[[_()],e=>[N(e.bridge)]]:[[],()=>[]];return{caption:t("نتيجة التصويت، الأعلى أولًا"),head:[t("ما جرى التصويت عليه"),t("النقاط"),t("الأشخاص"),t("المجموعات التي وراءها"),P(),...o],rows:e.map(e=>[n(e.on),e.dots,e.people,`${e.least?"≥ ":""}${e.backedBy} / ${a.groups}`,N(e.voice),...l(e)])}}export{w as a,$ as b,O as c,d,i as g,b as h,c as p,B as r,k as t};
