import{y as a,z as t,W as e,B as n,n as s,K as l,i as o,t as i,h as c,o as r,c as u,a2 as d}from"../core/shared.js";import{I as $}from"../writing.js";import{W as p,S as h}from"../steps.js";const{code:v}=document.documentElement.dataset,{title:m}=document.body.dataset,f=`/api/workshops/${encodeURIComponent(v)}`,y=({cards:a,steps:t})=>a.map(a=>({...a,steps:a.led_to.map(a=>t[a])}));async function b({token:a},t,e="GET"){var n,s;const l=await fetch(f+t,{method:e,headers:{Authorization:`Bearer ${a}`}}).catch(()=>null),o=await(null==l?void 0:l.json().catch(()=>null));if(null==l?void 0:l.ok)return o;throw null!=(s=null==(n=null==o?void 0:o.error)?void 0:n.why)?s:i("बैठकसँग सम्पर्क हुन सकेन। तपाईं हलको वाइफाइमा हुनुहुन्छ? हामी कोसिस गर्दै छौँ।")}function w({found:a,seat:t,linked:e}){var n;const{cards:l,why:r}=null!=(n=a.value)?n:{},u=c([]),d=({kind:a,id:t})=>u.value=[...u.peek(),{kind:a,id:t}];return u.value.length?s`<${k}
      ...${{seat:t,onStep:d}}
      at=${u.value[u.value.length-1]}
      back=${()=>u.value=u.peek().slice(0,-1)}
    />`:s`<header class="topbar">
      <h1 class="topbar-title">${i("मेरा कार्डबाट के भयो")}</h1>
      ${!e&&s`<a class="button quiet icon-only no-print" href=${`/w/${v}`} aria-label=${i("बैठकमा जानुहोस्")}>${o("house")}</a>`}
    </header>
    <main class="page-main stack">
      <p class="soft" dir="auto">${m}</p>
      ${r&&s`<p class="notice" role="alert" data-tone="warn">${o("cloud-off")}<span>${r}</span></p>`}
      ${!a.value&&s`<p class="soft" role="status">${i("तपाईंका कार्डहरू खोज्दै…")}</p>`}
      ${l&&(l.length?s`<${g} cards=${l} onStep=${e?void 0:d} />`:s`<${I} />`)}
      ${(null==l?void 0:l.length)>0&&s`<${j} seat=${t} linked=${e} />`}
    </main>`}function k({seat:a,at:t,onStep:e,back:n}){var l;const u=c(null);r(()=>{const e=`/chain/${encodeURIComponent(t.kind)}/${encodeURIComponent(t.id)}`;let n=!0;return u.value=null,b(a,e).catch(a=>({why:a})).then(a=>n&&(u.value=a)),scrollTo(0,0),()=>n=!1},[t]);const{thing:d,before:$,after:h,why:v}=null!=(l=u.value)?l:{};return s`<header class="topbar">
      <button class="button quiet icon-only" aria-label=${i("पछाडि")} onClick=${n}>
        ${o("chevron-start","flip")}
      </button>
      <h1 class="topbar-title">${i("क्रम")}</h1>
    </header>
    <main class="page-main stack">
      ${v&&s`<p class="notice" role="alert" data-tone="warn">${v}</p>`}
      ${!u.value&&s`<p class="soft" role="status">${i("एकछिन…")}</p>`}
      ${d&&s`<${p} ...${{thing:d,before:$,after:h,onStep:e}} />`}
    </main>`}const g=({cards:a,onStep:t})=>s`<p class="visually-hidden" role="status">${u(["{n} कार्ड","{n} कार्ड"],"{n} cards",a.length)}</p>
    <ul class="chain-cards">
      ${a.map(a=>s`<${S} key=${a.id} ...${{card:a,onStep:t}} />`)}
    </ul>`,S=({card:a,onStep:t})=>{var e;return s`<li class="chain-card">
    <p class="chain-stage" dir="auto">${a.title}</p>
    <p class="card-text" dir="auto">${a.text}</p>
    ${a.steps.length?s`<${h} steps=${a.steps} onStep=${t} />`:s`<p class="soft">${null!=(e=C(a))?e:i("अहिलेसम्म यसबाट केही भएको छैन।")}</p>`}
  </li>`},C=({shown:a,why:t})=>({held:i("अहिले तपाईं र सहजकर्ताले मात्र देख्नुहुन्छ।"),hidden:i("सहजकर्ताले यो कार्ड लुकाउनुभएको छ।"),alone:i("सहजकर्ताले सबैका कार्ड नदेखाउन्जेल यो तपाईंले मात्र देख्नुहुन्छ।"),returned:t?i("फिर्ता पठाइएको: {why}",{why:t}):i("फिर्ता पठाइएको")}[a]),I=()=>s`<div class="empty" role="status">
    ${o("file","big")}
    <h2>${i("तपाईंको कुनै कार्ड छैन")}</h2>
    <p>${i("तपाईंले बैठकमा लेखेको कुरा र त्यसबाट के भयो यहाँ देखिनेछ।")}</p>
  </div>`;function j({seat:a,linked:t}){var e,n,l;const r=c(null);return s`<section class="stack-tight">
    <p class="row no-print">
      <button class="button" onClick=${()=>print()}>${o("file")}${i("छाप्नुहोस्")}</button>
      ${!t&&!(null==(e=r.value)?void 0:e.url)&&s`<button class="button" onClick=${async()=>r.value=await b(a,"/receipt","POST").then(a=>a,a=>({why:a}))}>${o("link")}${i("लिङ्क लिनुहोस्")}</button>`}
    </p>
    ${(null==(n=r.value)?void 0:n.why)&&s`<p class="notice" role="alert" data-tone="warn">${r.value.why}</p>`}
    ${(null==(l=r.value)?void 0:l.url)&&s`<${q} ...${r.value} />`}
  </section>`}const q=({url:a,qr:t})=>s`<div class="chain-link">
    <img class="chain-qr" alt=${i("तपाईंको लिङ्कको QR कोड")} src=${t} />
    <div class="stack-tight">
      <p>
        ${i("यो लिङ्क राख्नुहोस्। कार्यशालापछि पनि यसले तपाईंका कार्डबाट के भयो देखाउँछ। यो लिङ्क जससँग छ, उसले ती पढ्न सक्छ।")}
      </p>
      <p><a class="chain-url" dir="ltr" href=${a}>${a}</a></p>
      <p class="soft">${i("नाम नदिई लेखिएका कार्डहरू यही फोनमा मात्र देखिन्छन्।")}</p>
    </div>
  </div>`,R=()=>s`<main class="page-main stack">
    <div class="empty">
      ${o("lock","big")}
      <h2>${i("पहिला बैठकमा सहभागी हुनुहोस्")}</h2>
      <p>${i("यो पृष्ठले तपाईंले लेख्नुभएका कार्डबाट के भयो देखाउँछ।")}</p>
      <a class="button primary" href=${`/w/${v}`}>${i("जोडिनुहोस्")}</a>
    </div>
  </main>`;a(),async function(){var a,o,i;null==(a=document.querySelector(".opening"))||a.removeAttribute("hidden");const c=null==(o=/[#&]key=([\w-]+)/.exec(location.hash))?void 0:o[1],r=c?{token:`${v}.${c}`}:null!=(i=t(v,"phone"))?i:await e(v).catch(()=>null);if(document.body.replaceChildren(),!r)return n(s`<${R} />`,document.body);const u=l(null),p=async()=>"visible"===document.visibilityState&&(u.value=await async function(a,t){try{const t=await b(a,"/mine"),e=a.person?await async function(a){const t=Object.entries($(d(v,a.person))).map(([t,e])=>b(a,`/chain?stage=${encodeURIComponent(t)}`).then(a=>y(a).filter(({id:a})=>e.includes(a)),()=>[]));return[].concat(...await Promise.all(t))}(a):[],n=new Set(t.cards.map(({id:a})=>a));return{cards:[...y(t),...e.filter(({id:a})=>!n.has(a))]}}catch(a){return(null==t?void 0:t.cards)?t:{why:a}}}(r,u.peek()));n(s`<${w} found=${u} seat=${r} linked=${Boolean(c)} />`,document.body),document.addEventListener("visibilitychange",p),setInterval(p,15e3),p()}();
