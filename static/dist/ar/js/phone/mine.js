import{x as a,y as t,V as n,A as e,n as s,K as l,i,t as o,d as c,h as r,a1 as d}from"../core/shared.js";import{G as u}from"../writing.js";import{S as $}from"../steps.js";const{code:p}=document.documentElement.dataset,{title:h}=document.body.dataset,v=`/api/workshops/${encodeURIComponent(p)}`,m=({cards:a,steps:t})=>a.map(a=>({...a,steps:a.led_to.map(a=>t[a])}));async function y({token:a},t,n="GET"){var e,s;const l=await fetch(v+t,{method:n,headers:{Authorization:`Bearer ${a}`}}).catch(()=>null),i=await(null==l?void 0:l.json().catch(()=>null));if(null==l?void 0:l.ok)return i;throw null!=(s=null==(e=null==i?void 0:i.error)?void 0:e.why)?s:o("لا يمكن الوصول إلى القاعة. هل أنت على شبكة واي فاي القاعة؟ نواصل المحاولة.")}function w({found:a,seat:t,linked:n}){var e;const{cards:l,why:c}=null!=(e=a.value)?e:{};return s`<header class="topbar">
      <h1 class="topbar-title">${o("ماذا نتج عن بطاقاتي")}</h1>
      ${!n&&s`<a class="button quiet icon-only no-print" href=${`/w/${p}`} aria-label=${o("إلى القاعة")}>${i("house")}</a>`}
    </header>
    <main class="page-main stack">
      <p class="soft" dir="auto">${h}</p>
      ${c&&s`<p class="notice" role="alert" data-tone="warn">${i("cloud-off")}<span>${c}</span></p>`}
      ${!a.value&&s`<p class="soft" role="status">${o("جارٍ البحث عن بطاقاتك…")}</p>`}
      ${l&&(l.length?s`<${f} cards=${l} />`:s`<${g} />`)}
      ${(null==l?void 0:l.length)>0&&s`<${j} seat=${t} linked=${n} />`}
    </main>`}const f=({cards:a})=>s`<p class="visually-hidden" role="status">${c(["لا بطاقات","بطاقة واحدة","بطاقتان","{n} بطاقات","{n} بطاقة","{n} بطاقة"],"{n} cards",a.length)}</p>
    <ul class="chain-cards">
      ${a.map(a=>s`<${b} key=${a.id} card=${a} />`)}
    </ul>`,b=({card:a})=>{var t;return s`<li class="chain-card">
    <p class="chain-stage" dir="auto">${a.title}</p>
    <p class="card-text" dir="auto">${a.text}</p>
    ${a.steps.length?s`<${$} steps=${a.steps} />`:s`<p class="soft">${null!=(t=k(a))?t:o("لم ينتج عنه شيء بعد.")}</p>`}
  </li>`},k=({shown:a,why:t})=>({held:o("لا يراها الآن إلا أنت والميسّر."),hidden:o("أخفى الميسّر هذه البطاقة."),alone:o("لا يراها غيرك إلى أن يكشف الميسّر بطاقات الجميع."),returned:t?o("أُعيدت: {why}",{why:t}):o("أُعيدت")}[a]),g=()=>s`<div class="empty" role="status">
    ${i("file","big")}
    <h2>${o("لا بطاقات لك")}</h2>
    <p>${o("ما تكتبه في القاعة سيظهر هنا، مع ما نتج عنه.")}</p>
  </div>`;function j({seat:a,linked:t}){var n,e,l;const c=r(null);return s`<section class="stack-tight">
    <p class="row no-print">
      <button class="button" onClick=${()=>print()}>${i("file")}${o("طباعة")}</button>
      ${!t&&!(null==(n=c.value)?void 0:n.url)&&s`<button class="button" onClick=${async()=>c.value=await y(a,"/receipt","POST").then(a=>a,a=>({why:a}))}>${i("link")}${o("احصل على رابط")}</button>`}
    </p>
    ${(null==(e=c.value)?void 0:e.why)&&s`<p class="notice" role="alert" data-tone="warn">${c.value.why}</p>`}
    ${(null==(l=c.value)?void 0:l.url)&&s`<${C} ...${c.value} />`}
  </section>`}const C=({url:a,qr:t})=>s`<div class="chain-link">
    <img class="chain-qr" alt=${o("رمز QR لرابطك")} src=${t} />
    <div class="stack-tight">
      <p>
        ${o("احتفظ بهذا الرابط. يعرض ماذا نتج عن بطاقاتك، بعد الورشة أيضًا. كل من لديه الرابط يستطيع قراءتها.")}
      </p>
      <p><a class="chain-url" dir="ltr" href=${a}>${a}</a></p>
      <p class="soft">${o("البطاقات المكتوبة بلا اسم تظهر على هذا الهاتف فقط.")}</p>
    </div>
  </div>`,S=()=>s`<main class="page-main stack">
    <div class="empty">
      ${i("lock","big")}
      <h2>${o("انضم إلى القاعة أولًا")}</h2>
      <p>${o("تعرض هذه الصفحة ماذا نتج عن بطاقاتك.")}</p>
      <a class="button primary" href=${`/w/${p}`}>${o("انضمام")}</a>
    </div>
  </main>`;a(),async function(){var a,i,o;null==(a=document.querySelector(".opening"))||a.removeAttribute("hidden");const c=null==(i=/[#&]key=([\w-]+)/.exec(location.hash))?void 0:i[1],r=c?{token:`${p}.${c}`}:null!=(o=t(p,"phone"))?o:await n(p).catch(()=>null);if(document.body.replaceChildren(),!r)return e(s`<${S} />`,document.body);const $=l(null),h=async()=>"visible"===document.visibilityState&&($.value=await async function(a,t){try{const t=await y(a,"/mine"),n=a.person?await async function(a){const t=Object.entries(u(d(p,a.person))).map(([t,n])=>y(a,`/chain?stage=${encodeURIComponent(t)}`).then(a=>m(a).filter(({id:a})=>n.includes(a)),()=>[]));return[].concat(...await Promise.all(t))}(a):[],e=new Set(t.cards.map(({id:a})=>a));return{cards:[...m(t),...n.filter(({id:a})=>!e.has(a))]}}catch(a){return(null==t?void 0:t.cards)?t:{why:a}}}(r,$.peek()));e(s`<${w} found=${$} seat=${r} linked=${Boolean(c)} />`,document.body),document.addEventListener("visibilitychange",h),setInterval(h,15e3),h()}();
