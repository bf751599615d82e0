import{x as a,y as t,V as n,A as e,n as s,K as l,i,t as o,d as c,h as r,a1 as d}from"../core/shared.js";import{G as u}from"../writing.js";import{S as $}from"../steps.js";const{code:p}=document.documentElement.dataset,{title:h}=document.body.dataset,v=`/api/workshops/${encodeURIComponent(p)}`,m=({cards:a,steps:t})=>a.map(a=>({...a,steps:a.led_to.map(a=>t[a])}));async function y({token:a},t,n="GET"){var e,s;const l=await fetch(v+t,{method:n,headers:{Authorization:`Bearer ${a}`}}).catch(()=>null),i=await(null==l?void 0:l.json().catch(()=>null));if(null==l?void 0:l.ok)return i;throw null!=(s=null==(e=null==i?void 0:i.error)?void 0:e.why)?s:o("बैठकसँग सम्पर्क हुन सकेन। तपाईं हलको वाइफाइमा हुनुहुन्छ? हामी कोसिस गर्दै छौँ।")}function w({found:a,seat:t,linked:n}){var e;const{cards:l,why:c}=null!=(e=a.value)?e:{};return s`<header class="topbar">
      <h1 class="topbar-title">${o("मेरा कार्डबाट के भयो")}</h1>
      ${!n&&s`<a class="button quiet icon-only no-print" href=${`/w/${p}`} aria-label=${o("बैठकमा जानुहोस्")}>${i("house")}</a>`}
    </header>
    <main class="page-main stack">
      <p class="soft" dir="auto">${h}</p>
      ${c&&s`<p class="notice" role="alert" data-tone="warn">${i("cloud-off")}<span>${c}</span></p>`}
      ${!a.value&&s`<p class="soft" role="status">${o("तपाईंका कार्डहरू खोज्दै…")}</p>`}
      ${l&&(l.length?s`<${f} cards=${l} />`:s`<${g} />`)}
      ${(null==l?void 0:l.length)>0&&s`<${j} seat=${t} linked=${n} />`}
    </main>`}const f=({cards:a})=>s`<p class="visually-hidden" role="status">${c(["{n} कार्ड","{n} कार्ड"],"{n} cards",a.length)}</p>
    <ul class="chain-cards">
      ${a.map(a=>s`<${b} key=${a.id} card=${a} />`)}
    </ul>`,b=({card:a})=>{var t;return s`<li class="chain-card">
    <p class="chain-stage" dir="auto">${a.title}</p>
    <p class="card-text" dir="auto">${a.text}</p>
    ${a.steps.length?s`<${$} steps=${a.steps} />`:s`<p class="soft">${null!=(t=k(a))?t:o("अहिलेसम्म यसबाट केही भएको छैन।")}</p>`}
  </li>`},k=({shown:a,why:t})=>({held:o("अहिले तपाईं र सहजकर्ताले मात्र देख्नुहुन्छ।"),hidden:o("सहजकर्ताले यो कार्ड लुकाउनुभएको छ।"),alone:o("सहजकर्ताले सबैका कार्ड नदेखाउन्जेल यो तपाईंले मात्र देख्नुहुन्छ।"),returned:t?o("फिर्ता पठाइएको: {why}",{why:t}):o("फिर्ता पठाइएको")}[a]),g=()=>s`<div class="empty" role="status">
    ${i("file","big")}
    <h2>${o("तपाईंको कुनै कार्ड छैन")}</h2>
    <p>${o("तपाईंले बैठकमा लेखेको कुरा र त्यसबाट के भयो यहाँ देखिनेछ।")}</p>
  </div>`;function j({seat:a,linked:t}){var n,e,l;const c=r(null);return s`<section class="stack-tight">
    <p class="row no-print">
      <button class="button" onClick=${()=>print()}>${i("file")}${o("छाप्नुहोस्")}</button>
      ${!t&&!(null==(n=c.value)?void 0:n.url)&&s`<button class="button" onClick=${async()=>c.value=await y(a,"/receipt","POST").then(a=>a,a=>({why:a}))}>${i("link")}${o("लिङ्क लिनुहोस्")}</button>`}
    </p>
    ${(null==(e=c.value)?void 0:e.why)&&s`<p class="notice" role="alert" data-tone="warn">${c.value.why}</p>`}
    ${(null==(l=c.value)?void 0:l.url)&&s`<${C} ...${c.value} />`}
  </section>`}const C=({url:a,qr:t})=>s`<div class="chain-link">
    <img class="chain-qr" alt=${o("तपाईंको लिङ्कको QR कोड")} src=${t} />
    <div class="stack-tight">
      <p>
        ${o("यो लिङ्क राख्नुहोस्। कार्यशालापछि पनि यसले तपाईंका कार्डबाट के भयो देखाउँछ। यो लिङ्क जससँग छ, उसले ती पढ्न सक्छ।")}
      </p>
      <p><a class="chain-url" dir="ltr" href=${a}>${a}</a></p>
      <p class="soft">${o("नाम नदिई लेखिएका कार्डहरू यही फोनमा मात्र देखिन्छन्।")}</p>
    </div>
  </div>`,S=()=>s`<main class="page-main stack">
    <div class="empty">
      ${i("lock","big")}
      <h2>${o("पहिला बैठकमा सहभागी हुनुहोस्")}</h2>
      <p>${o("यो पृष्ठले तपाईंले लेख्नुभएका कार्डबाट के भयो देखाउँछ।")}</p>
      <a class="button primary" href=${`/w/${p}`}>${o("जोडिनुहोस्")}</a>
    </div>
  </main>`;a(),async function(){var a,i,o;null==(a=document.querySelector(".opening"))||a.removeAttribute("hidden");const c=null==(i=/[#&]key=([\w-]+)/.exec(location.hash))?void 0:i[1],r=c?{token:`${p}.${c}`}:null!=(o=t(p,"phone"))?o:await n(p).catch(()=>null);if(document.body.replaceChildren(),!r)return e(s`<${S} />`,document.body);const $=l(null),h=async()=>"visible"===document.visibilityState&&($.value=await async function(a,t){try{const t=await y(a,"/mine"),n=a.person?await async function(a){const t=Object.entries(u(d(p,a.person))).map(([t,n])=>y(a,`/chain?stage=${encodeURIComponent(t)}`).then(a=>m(a).filter(({id:a})=>n.includes(a)),()=>[]));return[].concat(...await Promise.all(t))}(a):[],e=new Set(t.cards.map(({id:a})=>a));return{cards:[...m(t),...n.filter(({id:a})=>!e.has(a))]}}catch(a){return(null==t?void 0:t.cards)?t:{why:a}}}(r,$.peek()));e(s`<${w} found=${$} seat=${r} linked=${Boolean(c)} />`,document.body),document.addEventListener("visibilitychange",h),setInterval(h,15e3),h()}();
