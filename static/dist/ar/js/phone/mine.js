import{y as a,z as t,W as e,B as n,n as s,K as l,i as o,t as i,h as c,o as r,c as u,a2 as d}from"../core/shared.js";import{I as $}from"../writing.js";import{W as p,S as h}from"../steps.js";const{code:v}=document.documentElement.dataset,{title:m}=document.body.dataset,f=`/api/workshops/${encodeURIComponent(v)}`,y=({cards:a,steps:t})=>a.map(a=>({...a,steps:a.led_to.map(a=>t[a])}));async function b({token:a},t,e="GET"){var n,s;const l=await fetch(f+t,{method:e,headers:{Authorization:`Bearer ${a}`}}).catch(()=>null),o=await(null==l?void 0:l.json().catch(()=>null));if(null==l?void 0:l.ok)return o;throw null!=(s=null==(n=null==o?void 0:o.error)?void 0:n.why)?s:i("لا يمكن الوصول إلى القاعة. هل أنت على شبكة واي فاي القاعة؟ نواصل المحاولة.")}function w({found:a,seat:t,linked:e}){var n;const{cards:l,why:r}=null!=(n=a.value)?n:{},u=c([]),d=({kind:a,id:t})=>u.value=[...u.peek(),{kind:a,id:t}];return u.value.length?s`<${k}
      ...${{seat:t,onStep:d}}
      at=${u.value[u.value.length-1]}
      back=${()=>u.value=u.peek().slice(0,-1)}
    />`:s`<header class="topbar">
      <h1 class="topbar-title">${i("ماذا نتج عن بطاقاتي")}</h1>
      ${!e&&s`<a class="button quiet icon-only no-print" href=${`/w/${v}`} aria-label=${i("إلى القاعة")}>${o("house")}</a>`}
    </header>
    <main class="page-main stack">
      <p class="soft" dir="auto">${m}</p>
      ${r&&s`<p class="notice" role="alert" data-tone="warn">${o("cloud-off")}<span>${r}</span></p>`}
      ${!a.value&&s`<p class="soft" role="status">${i("جارٍ البحث عن بطاقاتك…")}</p>`}
      ${l&&(l.length?s`<${g} cards=${l} onStep=${e?void 0:d} />`:s`<${I} />`)}
      ${(null==l?void 0:l.length)>0&&s`<${j} seat=${t} linked=${e} />`}
    </main>`}function k({seat:a,at:t,onStep:e,back:n}){var l;const u=c(null);r(()=>{const e=`/chain/${encodeURIComponent(t.kind)}/${encodeURIComponent(t.id)}`;let n=!0;return u.value=null,b(a,e).catch(a=>({why:a})).then(a=>n&&(u.value=a)),scrollTo(0,0),()=>n=!1},[t]);const{thing:d,before:$,after:h,why:v}=null!=(l=u.value)?l:{};return s`<header class="topbar">
      <button class="button quiet icon-only" aria-label=${i("السابق")} onClick=${n}>
        ${o("chevron-start","flip")}
      </button>
      <h1 class="topbar-title">${i("السلسلة")}</h1>
    </header>
    <main class="page-main stack">
      ${v&&s`<p class="notice" role="alert" data-tone="warn">${v}</p>`}
      ${!u.value&&s`<p class="soft" role="status">${i("لحظة…")}</p>`}
      ${d&&s`<${p} ...${{thing:d,before:$,after:h,onStep:e}} />`}
    </main>`}const g=({cards:a,onStep:t})=>s`<p class="visually-hidden" role="status">${u(["لا بطاقات","بطاقة واحدة","بطاقتان","{n} بطاقات","{n} بطاقة","{n} بطاقة"],"{n} cards",a.length)}</p>
    <ul class="chain-cards">
      ${a.map(a=>s`<${S} key=${a.id} ...${{card:a,onStep:t}} />`)}
    </ul>`,S=({card:a,onStep:t})=>{var e;return s`<li class="chain-card">
    <p class="chain-stage" dir="auto">${a.title}</p>
    <p class="card-text" dir="auto">${a.text}</p>
    ${a.steps.length?s`<${h} steps=${a.steps} onStep=${t} />`:s`<p class="soft">${null!=(e=C(a))?e:i("لم ينتج عنه شيء بعد.")}</p>`}
  </li>`},C=({shown:a,why:t})=>({held:i("لا يراها الآن إلا أنت والميسّر."),hidden:i("أخفى الميسّر هذه البطاقة."),alone:i("لا يراها غيرك إلى أن يكشف الميسّر بطاقات الجميع."),returned:t?i("أُعيدت: {why}",{why:t}):i("أُعيدت")}[a]),I=()=>s`<div class="empty" role="status">
    ${o("file","big")}
    <h2>${i("لا بطاقات لك")}</h2>
    <p>${i("ما تكتبه في القاعة سيظهر هنا، مع ما نتج عنه.")}</p>
  </div>`;function j({seat:a,linked:t}){var e,n,l;const r=c(null);return s`<section class="stack-tight">
    <p class="row no-print">
      <button class="button" onClick=${()=>print()}>${o("file")}${i("طباعة")}</button>
      ${!t&&!(null==(e=r.value)?void 0:e.url)&&s`<button class="button" onClick=${async()=>r.value=await b(a,"/receipt","POST").then(a=>a,a=>({why:a}))}>${o("link")}${i("احصل على رابط")}</button>`}
    </p>
    ${(null==(n=r.value)?void 0:n.why)&&s`<p class="notice" role="alert" data-tone="warn">${r.value.why}</p>`}
    ${(null==(l=r.value)?void 0:l.url)&&s`<${q} ...${r.value} />`}
  </section>`}const q=({url:a,qr:t})=>s`<div class="chain-link">
    <img class="chain-qr" alt=${i("رمز QR لرابطك")} src=${t} />
    <div class="stack-tight">
      <p>
        ${i("احتفظ بهذا الرابط. يعرض ماذا نتج عن بطاقاتك، بعد الورشة أيضًا. كل من لديه الرابط يستطيع قراءتها.")}
      </p>
      <p><a class="chain-url" dir="ltr" href=${a}>${a}</a></p>
      <p class="soft">${i("البطاقات المكتوبة بلا اسم تظهر على هذا الهاتف فقط.")}</p>
    </div>
  </div>`,R=()=>s`<main class="page-main stack">
    <div class="empty">
      ${o("lock","big")}
      <h2>${i("انضم إلى القاعة أولًا")}</h2>
      <p>${i("تعرض هذه الصفحة ماذا نتج عن بطاقاتك.")}</p>
      <a class="button primary" href=${`/w/${v}`}>${i("انضمام")}</a>
    </div>
  </main>`;a(),async function(){var a,o,i;null==(a=document.querySelector(".opening"))||a.removeAttribute("hidden");const c=null==(o=/[#&]key=([\w-]+)/.exec(location.hash))?void 0:o[1],r=c?{token:`${v}.${c}`}:null!=(i=t(v,"phone"))?i:await e(v).catch(()=>null);if(document.body.replaceChildren(),!r)return n(s`<${R} />`,document.body);const u=l(null),p=async()=>"visible"===document.visibilityState&&(u.value=await async function(a,t){try{const t=await b(a,"/mine"),e=a.person?await async function(a){const t=Object.entries($(d(v,a.person))).map(([t,e])=>b(a,`/chain?stage=${encodeURIComponent(t)}`).then(a=>y(a).filter(({id:a})=>e.includes(a)),()=>[]));return[].concat(...await Promise.all(t))}(a):[],n=new Set(t.cards.map(({id:a})=>a));return{cards:[...y(t),...e.filter(({id:a})=>!n.has(a))]}}catch(a){return(null==t?void 0:t.cards)?t:{why:a}}}(r,u.peek()));n(s`<${w} found=${u} seat=${r} linked=${Boolean(c)} />`,document.body),document.addEventListener("visibilitychange",p),setInterval(p,15e3),p()}();
