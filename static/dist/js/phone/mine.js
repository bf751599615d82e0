import{x as t,y as a,V as e,A as n,n as s,K as o,i,t as l,d as r,h as c,a1 as d}from"../core/shared.js";import{G as u}from"../writing.js";import{S as h}from"../steps.js";const{code:p}=document.documentElement.dataset,{title:$}=document.body.dataset,m=`/api/workshops/${encodeURIComponent(p)}`,y=({cards:t,steps:a})=>t.map(t=>({...t,steps:t.led_to.map(t=>a[t])}));async function w({token:t},a,e="GET"){var n,s;const o=await fetch(m+a,{method:e,headers:{Authorization:`Bearer ${t}`}}).catch(()=>null),i=await(null==o?void 0:o.json().catch(()=>null));if(null==o?void 0:o.ok)return i;throw null!=(s=null==(n=null==i?void 0:i.error)?void 0:n.why)?s:l("Can’t reach the room. Are you on the room’s wifi? Retrying…")}function f({found:t,seat:a,linked:e}){var n;const{cards:o,why:r}=null!=(n=t.value)?n:{};return s`<header class="topbar">
      <h1 class="topbar-title">${l("What came of my cards")}</h1>
      ${!e&&s`<a class="button quiet icon-only no-print" href=${`/w/${p}`} aria-label=${l("To the room")}>${i("house")}</a>`}
    </header>
    <main class="page-main stack">
      <p class="soft" dir="auto">${$}</p>
      ${r&&s`<p class="notice" role="alert" data-tone="warn">${i("cloud-off")}<span>${r}</span></p>`}
      ${!t.value&&s`<p class="soft" role="status">${l("Looking for your cards…")}</p>`}
      ${o&&(o.length?s`<${v} cards=${o} />`:s`<${g} />`)}
      ${(null==o?void 0:o.length)>0&&s`<${C} seat=${a} linked=${e} />`}
    </main>`}const v=({cards:t})=>s`<p class="visually-hidden" role="status">${r("{n} card","{n} cards",t.length)}</p>
    <ul class="chain-cards">
      ${t.map(t=>s`<${k} key=${t.id} card=${t} />`)}
    </ul>`,k=({card:t})=>{var a;return s`<li class="chain-card">
    <p class="chain-stage" dir="auto">${t.title}</p>
    <p class="card-text" dir="auto">${t.text}</p>
    ${t.steps.length?s`<${h} steps=${t.steps} />`:s`<p class="soft">${null!=(a=b(t))?a:l("Nothing has come of it yet.")}</p>`}
  </li>`},b=({shown:t,why:a})=>({held:l("Only you and the facilitator see it for now."),hidden:l("The facilitator has hidden this card."),alone:l("Only you see it until the facilitator reveals everyone’s cards."),returned:a?l("Sent back: {why}",{why:a}):l("Sent back")}[t]),g=()=>s`<div class="empty" role="status">
    ${i("file","big")}
    <h2>${l("No cards of yours")}</h2>
    <p>${l("What you write in the room will be here, with what came of it.")}</p>
  </div>`;function C({seat:t,linked:a}){var e,n,o;const r=c(null);return s`<section class="stack-tight">
    <p class="row no-print">
      <button class="button" onClick=${()=>print()}>${i("file")}${l("Print")}</button>
      ${!a&&!(null==(e=r.value)?void 0:e.url)&&s`<button class="button" onClick=${async()=>r.value=await w(t,"/receipt","POST").then(t=>t,t=>({why:t}))}>${i("link")}${l("Get a link")}</button>`}
    </p>
    ${(null==(n=r.value)?void 0:n.why)&&s`<p class="notice" role="alert" data-tone="warn">${r.value.why}</p>`}
    ${(null==(o=r.value)?void 0:o.url)&&s`<${S} ...${r.value} />`}
  </section>`}const S=({url:t,qr:a})=>s`<div class="chain-link">
    <img class="chain-qr" alt=${l("QR code of your link")} src=${a} />
    <div class="stack-tight">
      <p>
        ${l("Keep this link. It shows what came of your cards, also after the retreat. Anyone who has it can read them.")}
      </p>
      <p><a class="chain-url" dir="ltr" href=${t}>${t}</a></p>
      <p class="soft">${l("Cards you wrote without a name show on this phone only.")}</p>
    </div>
  </div>`,j=()=>s`<main class="page-main stack">
    <div class="empty">
      ${i("lock","big")}
      <h2>${l("Join the room first")}</h2>
      <p>${l("This page shows what came of the cards you wrote.")}</p>
      <a class="button primary" href=${`/w/${p}`}>${l("Join")}</a>
    </div>
  </main>`;t(),async function(){var t,i,l;null==(t=document.querySelector(".opening"))||t.removeAttribute("hidden");const r=null==(i=/[#&]key=([\w-]+)/.exec(location.hash))?void 0:i[1],c=r?{token:`${p}.${r}`}:null!=(l=a(p,"phone"))?l:await e(p).catch(()=>null);if(document.body.replaceChildren(),!c)return n(s`<${j} />`,document.body);const h=o(null),$=async()=>"visible"===document.visibilityState&&(h.value=await async function(t,a){try{const a=await w(t,"/mine"),e=t.person?await async function(t){const a=Object.entries(u(d(p,t.person))).map(([a,e])=>w(t,`/chain?stage=${encodeURIComponent(a)}`).then(t=>y(t).filter(({id:t})=>e.includes(t)),()=>[]));return[].concat(...await Promise.all(a))}(t):[],n=new Set(a.cards.map(({id:t})=>t));return{cards:[...y(a),...e.filter(({id:t})=>!n.has(t))]}}catch(t){return(null==a?void 0:a.cards)?a:{why:t}}}(c,h.peek()));n(s`<${f} found=${h} seat=${c} linked=${Boolean(r)} />`,document.body),document.addEventListener("visibilitychange",$),setInterval($,15e3),$()}();
