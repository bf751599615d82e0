import{t as a,g as e,i as s,n as t}from"../core/shared.js";const n=({ends_at:s})=>s?a("Back at {time}",{time:e(s)}):a("Back soon"),o=a=>{var e;return Boolean(null==(e=a.settings)?void 0:e.pause)};var i=Object.freeze({__proto__:null,Activity:function({stage:e,open:i,head:r}){return t`<main class="page-main stack">
    ${r}
    ${i&&t`<section class="empty break">
        ${s("cup","big")}
        <h2 class="break-back">${n(e)}</h2>
        <p>${o(e)?a("Posting is paused until then."):a("Your phone can rest.")}</p>
      </section>`}
  </main>`}});export{i as a,n as b,o as p};
