import{x as a,y as t,ac as e,A as n,n as s,K as o,i,t as l,d as r,h as c,aj as d,ak as u}from"../core/shared.js";import{S as h}from"../steps.js";const{code:$}=document.documentElement.dataset,{title:p}=document.body.dataset,y=`/api/workshops/${encodeURIComponent($)}`,m=({cards:a,steps:t})=>a.map(a=>({...a,steps:a.led_to.map(a=>t[a])}));async function w({token:a},t,e="GET"){var n,s;const o=await fetch(y+t,{method:e,headers:{Authorization:`Bearer ${a}`}}).catch(()=>null),i=await(null==o?void 0:o.json().catch(()=>null));if(null==o?void 0:o.ok)return i;throw null!=(s=null==(n=null==i?void 0:i.error)?void 0:n.why)?s:l("Can’t reach the room. Are you on the room’s wifi? Retrying…")}function f({found:a,seat:t,linked:e}){var n;const{cards:o,why:r}=null!=(n=a.value)?n:{};return s`<header class="topbar">
      <h1 class="topbar-title">${l("What came of my cards")}</h1>
      ${!e&&s`<a class="button quiet icon-only no-print" href=${`/w/${$}`} aria-label=${l("To the room")}>${i("house")}</a>`}
    </header>
    <main class="page-main stack">
      <p class="soft" dir="auto">${p}</p>
      ${r&&s`<p class="notice" role="alert" data-tone="warn">${i("cloud-off")}<span>${r}</span></p>`}
      ${!a.value&&s`<p class="soft" role="status">${l("Looking for your cards…")}</p>`}
      ${o&&(o.length?s`<${v} cards=${o} />`:s`<${g} />`)}
      ${(null==o?void 0:o.length)>0&&s`<${C} seat=${t} linked=${e} />`}
    </main>`}const v=({cards:a})=>s`<p class="visually-hidden" role="status">${r("{n} card","{n} cards",a.length)}</p>
    <ul class="chain-cards">
      ${a.map(a=>s`<${k} key=${a.id} card=${a} />`)}
    </ul>`,k=({card:a})=>{var t;return s`<li class="chain-card">
    <p class="chain-stage" dir="auto">${a.title}</p>
    <p class="card-text" dir="auto">${a.text}</p>
    ${a.steps.length?s`<${h} steps=${a.steps} />`:s`<p class="soft">${null!=(t=b(a))?t:l("Nothing has come of it yet.")}</p>`}
  </li>`},b=({shown:a,why:t})=>({held:l("Only you and the facilitator see it for now."),hidden:l("The facilitator has hidden this card."),alone:l("Only you see it until the facilitator reveals everyone’s cards."),returned:t?l("Sent back: {why}",{why:t}):l("Sent back")}[a]),g=()=>s`<div class="empty" role="status">
    ${i("file","big")}
    <h2>${l("No cards of yours")}</h2>
    <p>${l("What you write in the room will be here, with what came of it.")}</p>
  </div>`;function C({seat:a,linked:t}){var e,n,o;const r=c(null);return s`<section class="stack-tight">
    <p class="row no-print">
      <button class="button" onClick=${()=>print()}>${i("file")}${l("Print")}</button>
      ${!t&&!(null==(e=r.value)?void 0:e.url)&&s`<button class="button" onClick=${async()=>r.value=await w(a,"/receipt","POST").then(a=>a,a=>({why:a}))}>${i("link")}${l("Get a link")}</button>`}
    </p>
    ${(null==(n=r.value)?void 0:n.why)&&s`<p class="notice" role="alert" data-tone="warn">${r.value.why}</p>`}
    ${(null==(o=r.value)?void 0:o.url)&&s`<${S} ...${r.value} />`}
  </section>`}const S=({url:a,qr:t})=>s`<div class="chain-link">
    <img class="chain-qr" alt=${l("QR code of your link")} src=${t} />
    <div class="stack-tight">
      <p>
        ${l("Keep this link. It shows what came of your cards, also after the retreat. Anyone who has it can read them.")}
      </p>
      <p><a class="chain-url" dir="ltr" href=${a}>${a}</a></p>
      <p class="soft">${l("Cards you wrote without a name show on this phone only.")}</p>
    </div>
  </div>`,j=()=>s`<main class="page-main stack">
    <div class="empty">
      ${i("lock","big")}
      <h2>${l("Join the room first")}</h2>
      <p>${l("This page shows what came of the cards you wrote.")}</p>
      <a class="button primary" href=${`/w/${$}`}>${l("Join")}</a>
    </div>
  </main>`;a(),async function(){var a,i,l;null==(a=document.querySelector(".opening"))||a.removeAttribute("hidden");const r=null==(i=/[#&]key=([\w-]+)/.exec(location.hash))?void 0:i[1],c=r?{token:`${$}.${r}`}:null!=(l=t($,"phone"))?l:await e($).catch(()=>null);if(document.body.replaceChildren(),!c)return n(s`<${j} />`,document.body);const h=o(null),p=async()=>"visible"===document.visibilityState&&(h.value=await async function(a,t){try{const t=await w(a,"/mine"),e=a.person?await async function(a){const t=Object.entries(d(u($,a.person))).map(([t,e])=>w(a,`/chain?stage=${encodeURIComponent(t)}`).then(a=>m(a).filter(({id:a})=>e.includes(a)),()=>[]));return[].concat(...await Promise.all(t))}(a):[],n=new Set(t.cards.map(({id:a})=>a));return{cards:[...m(t),...e.filter(({id:a})=>!n.has(a))]}}catch(a){return(null==t?void 0:t.cards)?t:{why:a}}}(c,h.peek()));n(s`<${f} found=${h} seat=${c} linked=${Boolean(r)} />`,document.body),document.addEventListener("visibilitychange",p),setInterval(p,15e3),p()}();
