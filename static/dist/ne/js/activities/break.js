import{t as a,g as e,i as s,n as t}from"../core/shared.js";const n=({ends_at:s})=>s?a("{time} मा फर्कने",{time:e(s)}):a("छिट्टै फर्कने"),i=a=>{var e;return Boolean(null==(e=a.settings)?void 0:e.pause)};var r=Object.freeze({__proto__:null,Activity:function({stage:e,open:r,head:o}){return t`<main class="page-main stack">
    ${o}
    ${r&&t`<section class="empty break">
        ${s("cup","big")}
        <h2 class="break-back">${n(e)}</h2>
        <p>${i(e)?a("त्यतिन्जेल पोस्ट गर्न रोकिएको छ।"):a("तपाईंको फोनले आराम गर्न सक्छ।")}</p>
      </section>`}
  </main>`}});export{r as a,n as b,i as p};
