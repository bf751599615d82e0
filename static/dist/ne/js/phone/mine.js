import{x as a,y as t,ab as e,A as n,n as s,K as o,i as l,t as i,d as c,h as r,ai as d,aj as u}from"../core/shared.js";import{S as h}from"../steps.js";const{code:$}=document.documentElement.dataset,{title:p}=document.body.dataset,m=`/api/workshops/${encodeURIComponent($)}`,y=({cards:a,steps:t})=>a.map(a=>({...a,steps:a.led_to.map(a=>t[a])}));async function w({token:a},t,e="GET"){var n,s;const o=await fetch(m+t,{method:e,headers:{Authorization:`Bearer ${a}`}}).catch(()=>null),l=await(null==o?void 0:o.json().catch(()=>null));if(null==o?void 0:o.ok)return l;throw null!=(s=null==(n=null==l?void 0:l.error)?void 0:n.why)?s:i("बैठकसँग सम्पर्क हुन सकेन। तपाईं हलको वाइफाइमा हुनुहुन्छ? हामी कोसिस गर्दै छौँ।")}function v({found:a,seat:t,linked:e}){var n;const{cards:o,why:c}=null!=(n=a.value)?n:{};return s`<header class="topbar">
      <h1 class="topbar-title">${i("What came of my cards")}</h1>
      ${!e&&s`<a class="button quiet icon-only no-print" href=${`/w/${$}`} aria-label=${i("बैठकमा जानुहोस्")}>${l("house")}</a>`}
    </header>
    <main class="page-main stack">
      <p class="soft" dir="auto">${p}</p>
      ${c&&s`<p class="notice" role="alert" data-tone="warn">${l("cloud-off")}<span>${c}</span></p>`}
      ${!a.value&&s`<p class="soft" role="status">${i("Looking for your cards…")}</p>`}
      ${o&&(o.length?s`<${f} cards=${o} />`:s`<${g} />`)}
      ${(null==o?void 0:o.length)>0&&s`<${C} seat=${t} linked=${e} />`}
    </main>`}const f=({cards:a})=>s`<p class="visually-hidden" role="status">${c(["{n} कार्ड","{n} कार्ड"],"{n} cards",a.length)}</p>
    <ul class="chain-cards">
      ${a.map(a=>s`<${b} key=${a.id} card=${a} />`)}
    </ul>`,b=({card:a})=>{var t;return s`<li class="chain-card">
    <p class="chain-stage" dir="auto">${a.title}</p>
    <p class="card-text" dir="auto">${a.text}</p>
    ${a.steps.length?s`<${h} steps=${a.steps} />`:s`<p class="soft">${null!=(t=k(a))?t:i("Nothing has come of it yet.")}</p>`}
  </li>`},k=({shown:a,why:t})=>({held:i("अहिले तपाईं र सहजकर्ताले मात्र देख्नुहुन्छ।"),hidden:i("सहजकर्ताले यो कार्ड लुकाउनुभएको छ।"),alone:i("सहजकर्ताले सबैका कार्ड नदेखाउन्जेल यो तपाईंले मात्र देख्नुहुन्छ।"),returned:t?i("फिर्ता पठाइएको: {why}",{why:t}):i("फिर्ता पठाइएको")}[a]),g=()=>s`<div class="empty" role="status">
    ${l("file","big")}
    <h2>${i("No cards of yours")}</h2>
    <p>${i("What you write in the room will be here, with what came of it.")}</p>
  </div>`;function C({seat:a,linked:t}){var e,n,o;const c=r(null);return s`<section class="stack-tight">
    <p class="row no-print">
      <button class="button" onClick=${()=>print()}>${l("file")}${i("छाप्नुहोस्")}</button>
      ${!t&&!(null==(e=c.value)?void 0:e.url)&&s`<button class="button" onClick=${async()=>c.value=await w(a,"/receipt","POST").then(a=>a,a=>({why:a}))}>${l("link")}${i("Get a link")}</button>`}
    </p>
    ${(null==(n=c.value)?void 0:n.why)&&s`<p class="notice" role="alert" data-tone="warn">${c.value.why}</p>`}
    ${(null==(o=c.value)?void 0:o.url)&&s`<${j} ...${c.value} />`}
  </section>`}const j=({url:a,qr:t})=>s`<div class="chain-link">
    <img class="chain-qr" alt=${i("QR code of your link")} src=${t} />
    <div class="stack-tight">
      <p>
        ${i("Keep this link. It shows what came of your cards, also after the retreat. Anyone who has it can read them.")}
      </p>
      <p><a class="chain-url" dir="ltr" href=${a}>${a}</a></p>
      <p class="soft">${i("Cards you wrote without a name show on this phone only.")}</p>
    </div>
  </div>`,S=()=>s`<main class="page-main stack">
    <div class="empty">
      ${l("lock","big")}
      <h2>${i("पहिला बैठकमा सहभागी हुनुहोस्")}</h2>
      <p>${i("This page shows what came of the cards you wrote.")}</p>
      <a class="button primary" href=${`/w/${$}`}>${i("जोडिनुहोस्")}</a>
    </div>
  </main>`;a(),async function(){var a,l,i;null==(a=document.querySelector(".opening"))||a.removeAttribute("hidden");const c=null==(l=/[#&]key=([\w-]+)/.exec(location.hash))?void 0:l[1],r=c?{token:`${$}.${c}`}:null!=(i=t($,"phone"))?i:await e($).catch(()=>null);if(document.body.replaceChildren(),!r)return n(s`<${S} />`,document.body);const h=o(null),p=async()=>"visible"===document.visibilityState&&(h.value=await async function(a,t){try{const t=await w(a,"/mine"),e=a.person?await async function(a){const t=Object.entries(d(u($,a.person))).map(([t,e])=>w(a,`/chain?stage=${encodeURIComponent(t)}`).then(a=>y(a).filter(({id:a})=>e.includes(a)),()=>[]));return[].concat(...await Promise.all(t))}(a):[],n=new Set(t.cards.map(({id:a})=>a));return{cards:[...y(t),...e.filter(({id:a})=>!n.has(a))]}}catch(a){return(null==t?void 0:t.cards)?t:{why:a}}}(r,h.peek()));n(s`<${v} found=${h} seat=${r} linked=${Boolean(c)} />`,document.body),document.addEventListener("visibilitychange",p),setInterval(p,15e3),p()}();
