import{y as t,z as a,W as e,B as n,n as o,K as s,i as l,t as i,h as r,o as c,c as u,a2 as d}from"../core/shared.js";import{I as h}from"../writing.js";import{W as p,S as $}from"../steps.js";const{code:m}=document.documentElement.dataset,{title:v}=document.body.dataset,y=`/api/workshops/${encodeURIComponent(m)}`,f=({cards:t,steps:a})=>t.map(t=>({...t,steps:t.led_to.map(t=>a[t])}));async function w({token:t},a,e="GET"){var n,o;const s=await fetch(y+a,{method:e,headers:{Authorization:`Bearer ${t}`}}).catch(()=>null),l=await(null==s?void 0:s.json().catch(()=>null));if(null==s?void 0:s.ok)return l;throw null!=(o=null==(n=null==l?void 0:l.error)?void 0:n.why)?o:i("Can’t reach the room. Are you on the room’s wifi? Retrying…")}function k({found:t,seat:a,linked:e}){var n;const{cards:s,why:c}=null!=(n=t.value)?n:{},u=r([]),d=({kind:t,id:a})=>u.value=[...u.peek(),{kind:t,id:a}];return u.value.length?o`<${b}
      ...${{seat:a,onStep:d}}
      at=${u.value[u.value.length-1]}
      back=${()=>u.value=u.peek().slice(0,-1)}
    />`:o`<header class="topbar">
      <h1 class="topbar-title">${i("What came of my cards")}</h1>
      ${!e&&o`<a class="button quiet icon-only no-print" href=${`/w/${m}`} aria-label=${i("To the room")}>${l("house")}</a>`}
    </header>
    <main class="page-main stack">
      <p class="soft" dir="auto">${v}</p>
      ${c&&o`<p class="notice" role="alert" data-tone="warn">${l("cloud-off")}<span>${c}</span></p>`}
      ${!t.value&&o`<p class="soft" role="status">${i("Looking for your cards…")}</p>`}
      ${s&&(s.length?o`<${g} cards=${s} onStep=${e?void 0:d} />`:o`<${I} />`)}
      ${(null==s?void 0:s.length)>0&&o`<${T} seat=${a} linked=${e} />`}
    </main>`}function b({seat:t,at:a,onStep:e,back:n}){var s;const u=r(null);c(()=>{const e=`/chain/${encodeURIComponent(a.kind)}/${encodeURIComponent(a.id)}`;let n=!0;return u.value=null,w(t,e).catch(t=>({why:t})).then(t=>n&&(u.value=t)),scrollTo(0,0),()=>n=!1},[a]);const{thing:d,before:h,after:$,why:m}=null!=(s=u.value)?s:{};return o`<header class="topbar">
      <button class="button quiet icon-only" aria-label=${i("Back")} onClick=${n}>
        ${l("chevron-start","flip")}
      </button>
      <h1 class="topbar-title">${i("The chain")}</h1>
    </header>
    <main class="page-main stack">
      ${m&&o`<p class="notice" role="alert" data-tone="warn">${m}</p>`}
      ${!u.value&&o`<p class="soft" role="status">${i("One moment…")}</p>`}
      ${d&&o`<${p} ...${{thing:d,before:h,after:$,onStep:e}} />`}
    </main>`}const g=({cards:t,onStep:a})=>o`<p class="visually-hidden" role="status">${u("{n} card","{n} cards",t.length)}</p>
    <ul class="chain-cards">
      ${t.map(t=>o`<${S} key=${t.id} ...${{card:t,onStep:a}} />`)}
    </ul>`,S=({card:t,onStep:a})=>{var e;return o`<li class="chain-card">
    <p class="chain-stage" dir="auto">${t.title}</p>
    <p class="card-text" dir="auto">${t.text}</p>
    ${t.steps.length?o`<${$} steps=${t.steps} onStep=${a} />`:o`<p class="soft">${null!=(e=C(t))?e:i("Nothing has come of it yet.")}</p>`}
  </li>`},C=({shown:t,why:a})=>({held:i("Only you and the facilitator see it for now."),hidden:i("The facilitator has hidden this card."),alone:i("Only you see it until the facilitator reveals everyone’s cards."),returned:a?i("Sent back: {why}",{why:a}):i("Sent back")}[t]),I=()=>o`<div class="empty" role="status">
    ${l("file","big")}
    <h2>${i("No cards of yours")}</h2>
    <p>${i("What you write in the room will be here, with what came of it.")}</p>
  </div>`;function T({seat:t,linked:a}){var e,n,s;const c=r(null);return o`<section class="stack-tight">
    <p class="row no-print">
      <button class="button" onClick=${()=>print()}>${l("file")}${i("Print")}</button>
      ${!a&&!(null==(e=c.value)?void 0:e.url)&&o`<button class="button" onClick=${async()=>c.value=await w(t,"/receipt","POST").then(t=>t,t=>({why:t}))}>${l("link")}${i("Get a link")}</button>`}
    </p>
    ${(null==(n=c.value)?void 0:n.why)&&o`<p class="notice" role="alert" data-tone="warn">${c.value.why}</p>`}
    ${(null==(s=c.value)?void 0:s.url)&&o`<${R} ...${c.value} />`}
  </section>`}const R=({url:t,qr:a})=>o`<div class="chain-link">
    <img class="chain-qr" alt=${i("QR code of your link")} src=${a} />
    <div class="stack-tight">
      <p>
        ${i("Keep this link. It shows what came of your cards, also after the retreat. Anyone who has it can read them.")}
      </p>
      <p><a class="chain-url" dir="ltr" href=${t}>${t}</a></p>
      <p class="soft">${i("Cards you wrote without a name show on this phone only.")}</p>
    </div>
  </div>`,j=()=>o`<main class="page-main stack">
    <div class="empty">
      ${l("lock","big")}
      <h2>${i("Join the room first")}</h2>
      <p>${i("This page shows what came of the cards you wrote.")}</p>
      <a class="button primary" href=${`/w/${m}`}>${i("Join")}</a>
    </div>
  </main>`;t(),async function(){var t,l,i;null==(t=document.querySelector(".opening"))||t.removeAttribute("hidden");const r=null==(l=/[#&]key=([\w-]+)/.exec(location.hash))?void 0:l[1],c=r?{token:`${m}.${r}`}:null!=(i=a(m,"phone"))?i:await e(m).catch(()=>null);if(document.body.replaceChildren(),!c)return n(o`<${j} />`,document.body);const u=s(null),p=async()=>"visible"===document.visibilityState&&(u.value=await async function(t,a){try{const a=await w(t,"/mine"),e=t.person?await async function(t){const a=Object.entries(h(d(m,t.person))).map(([a,e])=>w(t,`/chain?stage=${encodeURIComponent(a)}`).then(t=>f(t).filter(({id:t})=>e.includes(t)),()=>[]));return[].concat(...await Promise.all(a))}(t):[],n=new Set(a.cards.map(({id:t})=>t));return{cards:[...f(a),...e.filter(({id:t})=>!n.has(t))]}}catch(t){return(null==a?void 0:a.cards)?a:{why:t}}}(c,u.peek()));n(o`<${k} found=${u} seat=${c} linked=${Boolean(r)} />`,document.body),document.addEventListener("visibilitychange",p),setInterval(p,15e3),p()}();
