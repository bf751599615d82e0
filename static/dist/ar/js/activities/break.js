import{t as a,g as e,i as s,n as t}from"../core/shared.js";const n=({ends_at:s})=>s?a("نعود الساعة {time}",{time:e(s)}):a("نعود قريبًا"),i=a=>{var e;return Boolean(null==(e=a.settings)?void 0:e.pause)};var r=Object.freeze({__proto__:null,Activity:function({stage:e,open:r,head:o}){return t`<main class="page-main stack">
    ${o}
    ${r&&t`<section class="empty break">
        ${s("cup","big")}
        <h2 class="break-back">${n(e)}</h2>
        <p>${i(e)?a("النشر متوقف حتى ذلك الحين."):a("يمكن لهاتفك أن يستريح.")}</p>
      </section>`}
  </main>`}});export{r as a,n as b,i as p};
