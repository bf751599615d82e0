import{i as e,n as t,C as n,b as s,a,N as o,p as l,d as r,o as i,t as c,m as u,u as p,D as d,x as h,K as g,y as m,P as $,v as f,z as v,B as w,A as b,H as y,w as x,J as M,E as k,G as z,M as _,L as j,g as q}from"../core/shared.js";import{p as S,c as O,h as A,g as E,a as U,r as C,t as R}from"../pictures.js";import{t as F,r as B}from"../bars.js";import{s as I,t as L}from"../writing.js";const T=e=>new Map(e.map(e=>[e.id,e]));function D(e,t){var n;const s=new Map;for(const a of e)s.set(a[t],(null!=(n=s.get(a[t]))?n:0)+1);return s}function H(e){try{return new URL(e).host}catch{return e}}function P({stage:n}){return t`<div class="wall-question">
    ${e("mark")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
  </div>`}function Q(){const e=a(null),[t,s]=n(null);return o(()=>{var t;const n=()=>s(t=>J(t,function(e){const t=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:e.clientWidth,height:e.clientHeight,rem:t}}(e.current))),a=new ResizeObserver(n);return a.observe(e.current),null==(t=document.fonts)||t.ready.then(n),n(),()=>a.disconnect()},[]),[e,t]}const J=(e,t)=>e&&e.width===t.width&&e.height===t.height&&e.rem===t.rem?e:t;function N(e){const[t,a]=n(0);return s(()=>{const t=setInterval(()=>a(e=>e+1),e);return()=>clearInterval(t)},[e]),t}function G(e){const t=a(null),n=Date.now(),s=null===t.current;null!=t.current||(t.current=new Map);for(const a of e)t.current.has(a)||t.current.set(a,s?0:n);return new Set(e.filter(e=>n-t.current.get(e)<5e3))}function V(e){const t=new Map,n=n=>(t.has(n)||t.set(n,1.03*e(n)),t.get(n));return(e,t)=>e.split("\n").reduce((e,s)=>e+((e,t)=>function(e,t,n){let[s,a]=[1,0];for(const o of e)a&&a+n+o>t&&([s,a]=[s+1,0]),a+=(a?n:0)+o,a>t&&([s,a]=[s+Math.floor(a/t),a%t]);return s}(e.split(/\s+/).filter(Boolean).map(n),t,n(" ")))(s,t),0)}function W(e){const t=document.createElement("canvas").getContext("2d");return t.font=`400 100px ${e}`,e=>t.measureText(e).width/100}let K=null;function X(){return null!=K?K:K=V(W(getComputedStyle(document.body).fontFamily))}const Y=()=>parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25;function Z({room:e}){const n=l(e.store.all("person")),s=D(n,"group");return t`<${ee}
    total=${n.length}
    label=${r(["जना बैठकमा","जना बैठकमा"],"people in the room",n.length)}
    entries=${i(e.store).map(e=>{var t;return{group:e,count:null!=(t=s.get(e.id))?t:0}})}
    missing=${c("अझै आउनुभएको छैन")}
  />`}function ee({total:e,label:n,entries:s,missing:a}){const o=s.filter(e=>!e.count).length<=2,[l,r]=Q();return t`<div class="strip">
    <p class="strip-total"><b>${e}</b> ${n}</p>
    <div class="strip-groups" role="list" ref=${l}>
      ${r&&s.length>0&&t`<${te} ...${{entries:s,missing:a,few:o,...se(s,r,o?a:"–")}} />`}
    </div>
  </div>`}const te=({rows:e,size:n,missing:s,few:a})=>e.map((e,o)=>t`<div key=${o} class="strip-row" role="presentation" style=${{"--size":`${n}rem`}}>
        ${e.map(e=>e.count?ce(e):ue(e.group,s,a))}
      </div>`),ne=[{size:.75,rows:2},{size:.62,rows:3},{size:.62,rows:4}];function se(e,t,n){var s;const[a,o]=[re(),.35*t.rem],l=ne.map(({size:s,rows:l})=>{const r=e.map(e=>(({group:e,count:t},s)=>{const l=(a(`${e.name} ${t||n}`)+4)*s+o;return{natural:l,least:ie(e)?l:Math.min(l,8*s+o)}})(e,s*t.rem));return{size:s,...ae(r,l,t.width+o)}}),r=null!=(s=l.find(e=>!e.over))?s:l.at(-1);return{size:r.size,rows:r.starts.map((t,n)=>e.slice(t,r.starts[n+1]))}}function ae(e,t,n){const[s,a]=["natural","least"].map(t=>oe(e.map(e=>e[t]))),o=(e,t,s)=>Math.max(0,e[s]-e[t]-n)**2,l=(e,t)=>o(s,e,t)+1e3*o(a,e,t);let r=e.map((e,t)=>({starts:[0],over:l(0,t+1)}));for(let e=1;e<t;e+=1)r=r.map((e,t)=>Array.from({length:t},(e,n)=>({starts:[...r[n].starts,n+1],over:r[n].over+l(n+1,t+1)})).reduce((e,t)=>t.over<e.over?t:e,e));return r.at(-1)}const oe=e=>e.reduce((e,t)=>[...e,e.at(-1)+t],[0]);let le=null;const re=()=>null!=le?le:le=W(getComputedStyle(document.body).fontFamily),ie=({name:e})=>e.length<=8?"short":"",ce=({group:n,count:s})=>{var a;return t`<span role="listitem" key=${n.id} class="chip ${ie(n)}" data-colour=${null!=(a=n.colour)?a:1}
    >${e(n.icon)}<span class="strip-name" dir="auto">${n.name}</span><b>${s}</b></span
  >`},ue=(n,s,a)=>t`<span role="listitem" key=${n.id} class="chip silent ${ie(n)}"
    >${e(n.icon)}<span class="strip-name" dir="auto">${n.name}</span
    >${!a&&t`<span aria-hidden="true">–</span>`}<span class=${a?"strip-missing":"visually-hidden"}
      >${s}</span
    ></span
  >`,pe=e=>e<=0?"over":e<=18e4?"last":"calm";function de({room:n,stage:s,paused:a}){return a?t`<p class="wall-timer" data-phase="paused">${e("pause")}<span>${c("रोकिएको")}</span></p>`:"done"===s.status?t`<p class="wall-timer" data-phase="done">${e("check")}<span>${c("बन्द भयो")}</span></p>`:s.ends_at?t`<${he} room=${n} endsAt=${s.ends_at} />`:null}function he({room:n,endsAt:s}){N(500);const a=s-n.now(),o=pe(a);return t`<p class="wall-timer" data-phase=${o} role="timer">
    ${"over"===o?t`${e("timer")}<span>${c("समय सकियो")}</span>`:t`<b>${u(a)}</b>`}
  </p>`}function ge({room:n,screens:s}){var a,o;const l=n.store.get("about","about");if(!l)return t`<main class="wall wall-waiting">
      ${e("mark")}
      <p>${c("एकछिन…")}</p>
      <${fe} room=${n} about=${{}} />
    </main>`;const r=function(e,t,n){const s=n.closed?null:Object.values(t).find(({asks:t})=>null==t?void 0:t(e.store));return s?s.asks(e.store):n.current?e.store.get("stage",n.current):null}(n,s,l),{Main:i,Strip:u=Z,whole:p,headless:d}=function(e,t,n){return t.closed?e.close:n?Object.hasOwn(e,n.activity)?e[n.activity]:{Main:P}:e.open}(s,l,r);return t`<main
    class="wall ${p?"whole":d?"headless":""}"
    data-activity=${null!=(a=null==r?void 0:r.activity)?a:"open"}
    data-paused=${l.paused?"":null}
  >
    ${!p&&!d&&t`<${me} room=${n} about=${l} stage=${r} />`}
    <div class="wall-main" key=${null!=(o=null==r?void 0:r.id)?o:""}>
      <${i} room=${n} about=${l} stage=${r} />
    </div>
    ${!p&&t`<${$e} room=${n} about=${l}><${u} room=${n} stage=${r} /><//>`}
    <${fe} room=${n} about=${l} />
  </main>`}function me({room:e,about:n,stage:s}){return t`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${s.title}</h1>
      ${s.instruction&&t`<p dir="auto">${s.instruction}</p>`}
    </div>
    <${de} room=${e} stage=${s} paused=${n.paused} />
  </header>`}function $e({room:e,about:n,children:s}){return t`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${e.qr} alt="" />
      <p>
        <span>${c("जोडिनुहोस्")}</span><b class="wall-address">${H(e.joinUrl)}</b
        ><b class="code">${n.code}</b>
      </p>
    </div>
    ${s}
  </footer>`}function fe({room:n,about:s}){return t`<div class="wall-signs">
    <${ve} room=${n} />
    ${s.illustrative&&t`<p class="wall-illustrative">${e("info")}${c("नमुना मात्र")}</p>`}
  </div>`}function ve({room:n}){var s;const a=n.sync.state.value;if("live"===a)return null;const o={connecting:c("जोडिँदै छ…"),removed:c("यो भित्तो बाहिरियो। पृष्ठ फेरि खोल्नुहोस्।"),reload:c("पृष्ठ फेरि खोल्नुहोस्।")};return t`<p class="wall-line" role="status">
    ${e("cloud-off")}<span>${null!=(s=o[a])?s:c("फेरि जोडिँदै छ…")}</span>
  </p>`}const{code:we,joinUrl:be}=document.documentElement.dataset,[ye,xe]=[4e3,8e3];function Me({room:n,about:s}){return t`<section class="arrive-way">
    <h2>${c("फोनको क्यामेरा यता देखाउनुहोस्")}</h2>
    <img class="arrive-qr" src=${n.qr} alt=${c("यो कार्यशाला खोल्ने QR कोड")} />
    <p class="arrive-or">${c("वा खोल्नुहोस्")}</p>
    <p class="arrive-address">${H(n.joinUrl)}</p>
    <p class="arrive-code"><span>${c("कोड")}</span> <b class="code">${s.code}</b></p>
    <p class="arrive-hint">
      ${e("wifi")}<span>${c("यही हलको वाइफाइ चलाउनुहोस्। पृष्ठ नखुले मोबाइल डाटा बन्द गर्नुहोस्।")}</span>
    </p>
  </section>`}function ke(n){var s;return t`<li key=${n.id} class="arrive-tile ${n.here?"":"absent"}" data-colour=${null!=(s=n.colour)?s:1}>
    <span class="badge">${e(n.icon)}</span><span class="arrive-name" dir="auto">${n.name}</span
    ><b class="arrive-count">${n.here||"–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({length:Math.min(n.here,24)},()=>t`<i></i>`)}</span
    >
  </li>`}function ze({groups:n}){const s=n.filter(e=>!e.here);return s.length?s.length===n.length?t`<p class="arrive-missing">
      ${e("people")}<span>${c("स्वागत छ। फोनमा आफ्नो समूह छान्नुहोस्।")}</span>
    </p>`:t`<p class="arrive-missing">
    ${e("clock")}<span>${r(["{n} समूह अझै आउँदै छ","{n} समूह अझै आउँदै छन्"],"{n} groups haven’t arrived yet",s.length)}</span>
  </p>`:n.length>0&&t`<p class="arrive-missing all">${e("check")}<span>${c("सबै समूह आइसके।")}</span></p>`}p(),function(){const e=new URLSearchParams(location.search).get("theme");"dark"!==e&&"light"!==e||(document.documentElement.dataset.theme=e)}(),function(){const e=()=>{var e;return"visible"===document.visibilityState&&(null==(e=navigator.wakeLock)?void 0:e.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",e),e()}(),async function e(){try{const e=await S(d,"wall");!function(e,n){const s=h({code:we,...e}),a=`/w/${encodeURIComponent(we)}`,o=g(null!=be?be:location.href),l={...s,code:we,get joinUrl(){return o.value},get qr(){return`${a}/qr.svg?of=${encodeURIComponent(o.value)}`},get reportQr(){return`${a}/qr.svg?to=report&of=${encodeURIComponent(o.value)}`}};var r,i;r=we,i=e=>o.value=e,setInterval(async()=>{const e=await fetch(`/api/workshops/${encodeURIComponent(r)}/address`).catch(()=>null),t=(null==e?void 0:e.ok)?await e.json().catch(()=>null):null;t&&i(t.join_url)},5e3),m(t`<${ge} room=${l} screens=${n} />`,document.getElementById("wall")),$(()=>{return"removed"===(e=s.sync.state.value)&&b(we,"wall"),void("removed"!==e&&"reload"!==e||setTimeout(()=>location.reload(),xe));var e})}(await async function(){var e;const t=null!=(e=f(we,"wall"))?e:await v(we,{wall:!0});return w(we,"wall",t),t}(),e)}catch{setTimeout(e,ye)}}();var _e=Object.freeze({__proto__:null,Main:function({room:e,about:n,stage:s}){const a=l(e.store.all("person")),o=D(a,"group"),c=i(e.store).map(e=>{var t;return{...e,here:null!=(t=o.get(e.id))?t:0}});return t`<div class="arrive">
    <${Me} room=${e} about=${n} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${n.title}</h1>
        ${(n.task||(null==s?void 0:s.instruction))&&t`<p class="arrive-task" dir="auto">${n.task||s.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${a.length}</b> ${r(["जना आउनुभयो","जना आउनुभयो"],"people joined",a.length)}</p>
      <ul class="arrive-groups" data-many=${c.length>16?"most":c.length>8?"more":"few"}>
        ${c.map(ke)}
      </ul>
      <${ze} groups=${c} />
    </section>
  </div>`},whole:!0});const je=new Set(["governance","structural","economic_social","unsorted"]),qe=(e,t)=>e.at-t.at;const Se=e=>{var t;return"shown"===(null!=(t=e.shown)?t:"shown")};function Oe(e){var t;const n=new Map;for(const s of e)s&&n.set(s,(null!=(t=n.get(s))?t:0)+1);return n}function Ae(e){return[...Oe(e)].reduce((e,t)=>t[1]>e[1]?t:e,[null,0])[0]}function Ee(e,t,n){const s=Array.from({length:t},()=>({boxes:[],height:0}));return e.forEach((e,t)=>{const a=s.reduce((e,t)=>t.height<e.height-.5?t:e);a.height+=(a.boxes.length?n:0)+e,a.boxes.push(t)}),{columns:s.map(e=>e.boxes),height:Math.max(...s.map(e=>e.height))}}function Ue(e,{fits:t,stride:n}){const s=e.filter(e=>e.pinned),a=e.filter(e=>!e.pinned),o=a.length&&t([...s,...a.slice(-n)])?s:[],l=o.length?a:e,r=function(e,t,n){let s=Math.max(0,Math.floor((e.length-1)/n)*n);for(;s>=n&&t(e.slice(s-n));)s-=n;return s}(l,e=>t([...o,...e]),n),i=function(e,t){const n=[];for(const s of[...e].reverse()){const e=n.at(-1);e&&t([s,...e])?e.unshift(s):n.push([s])}return n}(l.slice(0,r),e=>t([...o,...e]));return[l.slice(r),...i].map(e=>[...o,...e])}function Ce(e,{fits:t}){const n=[[]];for(const s of e.flatMap(e=>function(e,t){var n;const s=[];for(const a of null!=(n=e.texts)?n:[]){const n=s.at(-1);n&&t([{...e,texts:[...n,a]}])?n.push(a):s.push([a])}return s.length>1?s.map((t,n)=>({...e,id:`${e.id}/${n}`,texts:t})):[e]}(e,t)))n.at(-1).length&&!t([...n.at(-1),s])&&n.push([]),n.at(-1).push(s);return n}const Re=[1.6,1.35,1.15,1.03,.93,.8,.7,.65],[Fe,Be]=[.93,.65],Ie=.4,Le=[1/0,4,2,1];function Te(e){var t;const n=We(e.lanes.map(e=>e.length)),s=Re.filter(e=>e>=(n<=40?Fe:Be)),[a,o]=[s.filter(e=>e>=Fe),s.filter(e=>e<Fe)],l=null!=(t=Pe(e,a))?t:Pe(e,o);if(l)return Ke(e,l);const r=s.at(-1),i=Ge(e,r).map(t=>Ve(e,r,t,{show:1,tight:!0})),c=i.filter(He);return Ne((c.length?c:i).map(t=>Ke(e,t)))}const De=1.6;function He({shares:e,heights:t}){const n=t.map((t,n)=>We(t)/e[n]);return Math.max(...n)<=De*Math.min(...n.filter((t,n)=>e[n]>1))}function Pe(e,t){for(const n of Le)for(const s of t){const t=Ge(e,s).map(t=>Ve(e,s,t,{show:n})).find(e=>e.fits);if(t)return t}}const Qe=e=>We(e.lanes.map(e=>Je(e.pages[0]))),Je=e=>e.columns.flat().length,Ne=e=>e.reduce((e,t)=>t.pages<e.pages||t.pages===e.pages&&Qe(t)>Qe(e)?t:e);function Ge({lanes:e,width:t,rem:n,frame:s=0},a){const o=t-s*e.length,l=e=>(o+Ie*n)/((e*a+Ie)*n),r=a>1.15&&e.length>1?0:Math.floor(l((e=>e>.7?7.6:10.6)(a))),i=Math.max(e.length,r),c=Math.min(i,Math.max(e.length,Math.ceil(l((e=>e>1?16:22)(a)))));return Array.from({length:i-c+1},(e,t)=>c+t)}function Ve(e,t,n,{tight:s=!1,show:a=1/0}){var o;const l=Ie*e.rem,r=e.width-(null!=(o=e.frame)?o:0)*e.lanes.length-l*(n-e.lanes.length),i=Math.floor(r/n),c=e.lanes.map(n=>n.map(n=>e.heightOf(n,{size:t,width:i,tight:s,show:a}))),u=c.map(t=>function(e,{columns:t,gap:n,height:s}){for(let a=1;a<=t;a+=1)if(Ee(e,a,n).height<=s)return a;return t+1}(t,{columns:n,gap:l,height:e.height})),p=We(u)<=n,d=function(e,{heights:t,columns:n,gap:s}){const a=[...e],o=t.map(e=>We(e)+s*e.length);for(let e=n-We(a);e>0;e-=1){const e=o.reduce((e,t,n)=>t/a[n]>o[e]/a[e]?n:e,0);a[e]+=1}return a}(p?u:c.map(()=>1),{heights:c,columns:n,gap:l});return{size:t,column:i,show:a,tight:s,shares:d,heights:c,fits:p}}const We=e=>e.reduce((e,t)=>e+t,0);function Ke(e,t){const n=e.lanes.map((n,s)=>function(e,{size:t,column:n,show:s,tight:a,shares:o,heights:l},r,i){const c=s=>e.heightOf(s,{size:t,width:n,show:1/0,tight:!1}),u=Xe({room:e,columns:o[i]}),p=new Map(r.map((e,t)=>[e,l[i][t]])),d=r.filter(e=>p.get(e)<c(e));return{first:u({show:s,tight:a,items:r,heightOf:e=>p.get(e),turned:Ue}),full:d.length?u({show:1/0,tight:!1,items:d,heightOf:c,turned:Ce}):[]}}(e,t,n,s)),[s,a]=["first","full"].map(e=>Math.max(...n.map(t=>t[e].length))),o=e=>[...Array.from({length:s},(t,n)=>e.first[n%e.first.length]),...Array.from({length:a},(t,n)=>{var s;return null!=(s=e.full[n])?s:e.first[0]})],{size:l,column:r,shares:i}=t;return{size:l,column:r,pages:s+a,lanes:n.map((e,t)=>({columns:i[t],pages:o(e)}))}}const Xe=({room:e,columns:t})=>({show:n,tight:s,items:a,heightOf:o,turned:l})=>{const r=n=>Ee(n.map(o),t,Ie*e.rem),i=t=>r(t).height<=e.height;return(l===Ue&&i(a)?[a]:l(a,{fits:i,stride:t})).map(e=>({show:n,tight:s,columns:r(e).columns.map(t=>t.map(t=>e[t]))}))},Ye={ArrowRight:1,ArrowDown:1,PageDown:1," ":1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1};function Ze(e,t=""){const[o,l]=n(0),r=a(!1),i=Math.min(o,e-1);return s(()=>{r.current||l(0)},[t]),s(()=>{if(!(e<2))return function(e,t){let n=0;const s=()=>{clearTimeout(n),n=setTimeout(()=>(t.current=!1,e(1),s()),t.current?6e4:14e3)},a=n=>(t.current=!0,e(n),s()),o=e=>e.key in Ye&&(e.preventDefault(),a(Ye[e.key]));return s(),et.add(a),document.addEventListener("keydown",o),()=>(clearTimeout(n),et.delete(a),document.removeEventListener("keydown",o))}(t=>l(n=>(Math.min(n,e-1)+t+e)%e),r)},[e,t]),s(()=>st({page:i,pages:e}),[i,e]),s(()=>()=>st({page:0,pages:0}),[]),i}const et=new Set;let tt={page:0,pages:0},nt=null;function st(e){tt=e,null!=nt||(nt=x(document.documentElement.dataset.code,({by:e})=>e?et.forEach(t=>t(e)):nt.say(tt))),nt.say(tt)}const[at,ot]=[.36,.58],[lt,rt,it,ct]=[.64,.6,1.35,.2],[ut,pt,dt]=[1.6,1.1,4],[ht,gt]=[.7,1.75],[mt,$t,ft,vt,wt]=[1.1,.76,1.4,.15,.45],bt=e=>e>=1.03?9:e>=.93?7:e>=.8?6:5,yt=(e,t)=>xt(bt(e)*t),xt=e=>e===1/0?"none":e,Mt=(e,t)=>(e>=.93?4:3)*t,kt=(e,{show:t,tight:n})=>n?0:(e>=.93?3:2)*t,zt=e=>e<=ht,_t=e=>Math.max(rt,lt*e);const jt=({merged:e})=>r(["र यस्तै {n}","र यस्तै {n}"],"and {n} alike",e),qt=e=>"cluster"===e.kind||Boolean(e.draw||e.group||e.by||e.merged),St={card:(n,s)=>zt(s.size)&&n.group?function(e,{groups:n,fresh:s,size:a,show:o}){return t`<li
    key=${e.id}
    class="card sheet small ${s.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":yt(a,o)}}
  >
    ${At(n.get(e.group))}
    <p class="card-text" dir="auto">${e.text}</p>
  </li>`}(n,s):function(n,{groups:s,people:a,fresh:o,size:l,show:r,named:i}){var c;return t`<li
    key=${n.id}
    class="card sheet ${i?"named":""} ${o.has(n.id)?"arriving":""}"
    data-category=${n.category}
    style=${{"--lines":yt(l,r)}}
  >
    <p class="card-text" dir="auto">${n.text}</p>
    ${qt(n)&&t`<div class="card-foot">
        ${Ot(s.get(n.group))}${n.by&&t`<span class="sheet-by" dir="auto">${null==(c=a.get(n.by))?void 0:c.name}</span>`}
        ${n.merged>0&&t`<span class="sheet-merged">${e("merge")}${jt(n)}</span>`}
      </div>`}
  </li>`}(n,s),cluster:function(e,{groups:n,fresh:s,size:a,show:o,tight:l}){const i=e.texts.slice(0,kt(a,{show:o,tight:l}));return t`<li
    key=${e.id}
    class="card sheet cluster ${s.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":xt(Mt(a,o)),"--member-lines":xt(o)}}
  >
    <h3 class="card-title" dir="auto">${e.text}</h3>
    ${i.length>0&&t`<ul class="sheet-members">
        ${i.map(e=>t`<li dir="auto">${e}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${r(["{n} कार्ड","{n} कार्ड"],"{n} cards",e.count)}</b
      ><span class="sheet-groups" title=${c("यसको पछाडिका समूह")}
        >${e.groups.slice(0,6).map(e=>At(n.get(e)))}</span
      >
    </div>
  </li>`}},Ot=n=>{var s;return n&&t`<span class="chip plain" data-colour=${null!=(s=n.colour)?s:1}
    >${e(n.icon)}<span class="sheet-name" dir="auto">${n.name}</span></span
  >`},At=n=>{var s;return n&&t`<span class="badge" data-colour=${null!=(s=n.colour)?s:1}
    >${e(n.icon)}<span class="visually-hidden">${n.name}</span></span
  >`},[Et,Ut,Ct,Rt,Ft]=[.8,.6,2.6,1.4,.4];function Bt({lanes:e,...n}){const[s,a]=Q();return t`<div class="wall-board" ref=${s}>
    ${a&&t`<${It} lanes=${e} box=${a} ...${n} />`}
  </div>`}function It({lanes:e,box:s,...l}){const r=a(null),i=function(e,t){const[s,a]=n({box:t,slack:1}),l=s.box===t?s.slack:1;return o(()=>{[...e.current.querySelectorAll(".wall-column")].some(e=>e.offsetHeight>e.parentElement.clientHeight+1)&&l<Lt&&a({box:t,slack:l+.03})}),l}(r,s),u=e.some(e=>e.title),p=[...l.groups.values()].map(e=>e.name).join(),d=M(()=>function(e,t,n,s,a){const{rem:o}=t,l=function({rem:e,leading:t,lines:n,view:s}){return(a,{size:o,width:l,show:r,tight:i,named:c=!1})=>{const u=o*e,p=zt(o)&&"card"===a.kind&&a.group?gt:0,d=l/u-2*ot-.1-p,h=d*u/(_t(o)*e),g=qt(a)&&!p?function(e,{inFoot:t,lines:n,named:s,groups:a,people:o}){var l,r,i;if(!s||e.draw||"cluster"===e.kind)return 1;const c=null!=(r=null==(l=a.get(e.group))?void 0:l.name)?r:"",u=[e.by&&(null==(i=o.get(e.by))?void 0:i.name),e.merged&&jt(e)].filter(Boolean),p=t-ut-pt*u.length;return 1===n([c,...u].join(" "),p)?1:Math.min(dt,n(c,t-ut))+(u.length?1:0)}(a,{inFoot:h,lines:n,named:c,...s}):0,m=g?g*_t(o)*e*it+ct*u:0;return Math.ceil(2*at*u+m+.1*e+("cluster"===a.kind?function(e,{em:t,inside:n,size:s,show:a,tight:o,leading:l,lines:r}){const i=Math.min(Mt(s,a),r(e.text,n/(1.12*mt)))*mt*l,c=e.texts.slice(0,kt(s,{show:a,tight:o})).map(e=>Math.min(a,r(e,n/(1.04*$t)))*ft+vt).reduce((e,t)=>e+t,0)*$t;return(i+c+(c?ct:0)+wt)*t}(a,{em:u,inside:d,size:o,show:r,tight:i,leading:t,lines:n}):Math.min(bt(o)*r,n(a.text,d))*t*u))}}({rem:o,leading:Y(),lines:X(),view:a}),r=(e,t)=>l(e,t)*n,i=t.height-(Et+(s?Ct:0))*o,c=function(e){const t=Te(e);return t.pages>1?Te({...e,height:e.height-e.more}):t}({lanes:e.map(e=>e.items),width:t.width-(e.length-1)*Ut*o,height:i,more:Rt*o,frame:Et*o,rem:o,heightOf:r});return function(e,{heightOf:t,rem:n,height:s}){const{size:a,column:o}=e,l=({show:e,tight:n},s)=>l=>t(l,{size:a,width:o,show:e,tight:n,named:s}),r=e=>({...e,named:e.columns.map(t=>function(e,t,n,s,a){let o=e.reduce((e,n)=>e-t(n)-a,s);return new Set(e.filter(e=>{const s=n(e)-t(e),a=s<=o;return a&&(o-=s),a}))}(t,l(e,!1),l(e,!0),s+Ft*n,Ft*n))});return{...e,lanes:e.lanes.map(e=>({...e,pages:e.pages.map(r)}))}}(c,{heightOf:r,rem:o,height:c.pages>1?i-Rt*o:i})}(e,s,i,u,l),[e,s,i,p]),h=Ze(d.pages,Tt(e));return t`<div
      class="wall-lanes"
      ref=${r}
      style=${{"--size":`${d.size}rem`,"--column":`${d.column}px`}}
    >
      ${e.map((e,n)=>t`<${Dt}
            key=${e.id}
            lane=${e}
            columns=${d.lanes[n].columns}
            page=${d.lanes[n].pages[h]}
            n=${h}
            size=${d.size}
            ...${l}
          />`)}
    </div>
    ${d.pages>1&&t`<p class="wall-page wall-turn">${c("पृष्ठ {n}/{all}",{n:h+1,all:d.pages})}</p>`}`}const Lt=1.3,Tt=e=>e.flatMap(e=>e.items).reduce((e,t)=>t.at>e.at?t:e,{id:"",at:0}).id;function Dt({lane:n,columns:s,page:a,n:o,quiet:l,...r}){var i,c;const{show:u,tight:p}=a;return t`<section class="lane wall-lane" data-category=${n.category} style=${{"--columns":s}}>
    ${n.title&&t`<h3 class="lane-head">
        ${e(null!=(i=n.category)?i:"cluster")}<span dir="auto">${n.title}</span><span class="count">${n.count}</span>
      </h3>`}
    <div class="wall-columns" key=${o}>
      ${a.columns.map((e,n)=>t`<ul key=${n} class="wall-column">
            ${e.map(e=>((e,t)=>{var n;return(null!=(n=e.draw)?n:St[e.kind])(e,t)})(e,{...r,show:u,tight:p,named:a.named[n].has(e)}))}
          </ul>`)}
      ${0===n.items.length&&l&&t`<div class="wall-quiet">${e(null!=(c=n.category)?c:"edit")}</div>`}
    </div>
  </section>`}function Ht({stage:n}){const s="open"===n.status;return t`<div class="wall-question">
    ${e("edit")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
    <p class="soft">${c(s?"आफ्नो फोनमा लेख्नुहोस्: तपाईंको कार्ड यहाँ देखिन्छ।":"अझै कार्ड छैन।")}</p>
  </div>`}var Pt=Object.freeze({__proto__:null,Main:function({room:e,stage:n}){const[s,a,o,l]=["card","cluster","group","person"].map(t=>e.store.all(t)),r=M(()=>function(e,t,n){const s=t.filter(t=>t.stage===e.id&&!t.merged_into&&Se(t)).sort(qe),a=n.filter(t=>t.stage===e.id).sort(qe).map(e=>function(e,t){var n,s;const a=t.filter(t=>t.cluster===e.id),o=null!=(s=null!=(n=e.lane)?n:Ae(a.map(e=>e.lane)))?s:null,l=Ae(a.map(e=>e.category));return{id:e.id,kind:"cluster",text:e.title,at:e.at,lane:o,category:l,pinned:!0,texts:a.map(y),groups:[...new Set(a.map(e=>e.group).filter(Boolean))],count:a.length}}(e,s)),o=new Set(a.map(e=>e.id)),l=Oe(t.map(e=>e.merged_into)),r=s.filter(e=>!o.has(e.cluster)).map(e=>{var t;return function(e,t){const{id:n,at:s,group:a=null,by:o=null,lane:l=null,category:r=null}=e;return{id:n,kind:"card",text:y(e),at:s,group:a,by:o,lane:l,category:r,merged:t,count:1,pinned:!1}}(e,null!=(t=l.get(e.id))?t:0)});return function(e){var t;return((null==(t=e.lanes)?void 0:t.length)?e.lanes:[{id:null,title:""}]).map(({id:e,title:t})=>({id:e,title:t,category:je.has(e)?e:null}))}(e).map((e,t,n)=>function(e,t,n){const s=new Set(t.map(e=>e.id)),a=t.at(-1)===e,o=n.filter(t=>t.lane===e.id||a&&!s.has(t.lane)),l=o.reduce((e,t)=>e+t.count,0);return{...e,count:l,items:o.map(t=>{var n;return{...t,category:null!=(n=t.category)?n:e.category}})}}(e,n,[...a,...r]))}(n,s,a),[n,s,a]),i=G(r.flatMap(e=>e.items.map(e=>e.id))),c=r.every(e=>0===e.items.length);return t`<div class="wall-cards">
    <${Bt} lanes=${r} groups=${T(o)} people=${T(l)} fresh=${i} quiet=${!c} />
    ${c&&t`<${Ht} stage=${n} code=${e.code} />`}
  </div>`},Strip:function({room:e,stage:n}){const s=e.store.all("card"),{heard:a,silent:o,told:u,total:p}=function(e,{cards:t,groups:n,people:s}){var a;const o=t.filter(t=>t.stage===e.id&&Se(t)),l=new Set(s.filter(e=>{var t;return"in"===(null!=(t=e.status)?t:"in")}).map(e=>e.group)),r=Oe(o.map(e=>e.group)),i=[...n].sort((e,t)=>{var n,s;return(null!=(n=e.position)?n:0)-(null!=(s=t.position)?s:0)});return{heard:i.filter(e=>r.has(e.id)).map(e=>({group:e,count:r.get(e.id)})),silent:i.filter(e=>!r.has(e.id)&&l.has(e.id)),absent:i.filter(e=>!r.has(e.id)&&!l.has(e.id)),told:"anonymous"!==(null==(a=e.settings)?void 0:a.naming),total:o.length}}(n,{cards:s,groups:i(e.store),people:l(e.store.all("person"))}),d=u?[...a,...o.map(e=>({group:e,count:0}))]:[];return t`<${ee}
    total=${p}
    label=${r(["कार्ड","कार्ड"],"cards",p)}
    entries=${d}
    missing=${c("अझै बोलेका छैनन्")}
  />`}});const[Qt,Jt,Nt,Gt,Vt]=[3.4,1.95,4.6,2.6,4.1];function Wt({room:n,stage:s,box:a}){const[o,l,r]=[Yt(n.store),i(n.store),O(n.store.all("rating"),s.id)],{rows:u,pages:p}=function(e,t){const n=Math.max(1,Math.floor(Kt(t)/Jt)),s=Math.max(1,Math.ceil(e.length/n));return{rows:Math.ceil(e.length/s),pages:s}}(o,a),d=Ze(p);if(!o.length)return t`<div class="wall-question">
      ${e("power")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
      <p class="soft">${c("अङ्क दिन अझै कुनै बाधा छैन।")}</p>
    </div>`;const h=p>1?function(e,t){var n;const s=new Map;for(const{on:e}of t.values())s.set(e,(null!=(n=s.get(e))?n:0)+1);return[...e].sort((e,t)=>{var n,a;return(null!=(n=s.get(t.id))?n:0)-(null!=(a=s.get(e.id))?a:0)})}(o,r):o,g=[...r.values()].some(e=>e.split);return t`<div
    class="wall-heat"
    style=${{"--row":`${Xt(Math.min(u,o.length),a)}rem`,"--groups":l.length}}
  >
    <div class="wall-heat-page" key=${d}>
      ${A({barriers:h.slice(d*u,(d+1)*u),groups:l,cells:r,gaps:E(r)})}
    </div>
    <div class="wall-heat-foot">
      ${U({split:g})}${p>1&&t`<p class="wall-page">${c("पृष्ठ {n}/{all}",{n:d+1,all:p})}</p>`}
    </div>
  </div>`}const Kt=e=>e.height/e.rem-Nt-(e=>e.width/e.rem<60?Vt:Gt)(e),Xt=(e,t)=>Math.min(Qt,Kt(t)/Math.max(1,e)).toFixed(3);function Yt(e){const t=e.all("card");return k(e).map(e=>{var n,s,a;return"cluster"===e.kind?{id:e.id,title:e.title,category:null!=(s=e.lane)?s:null==(n=t.find(t=>t.cluster===e.id))?void 0:n.category}:{id:e.id,title:y(e),category:null!=(a=e.category)?a:e.lane}})}var Zt=Object.freeze({__proto__:null,Main:function({room:e,stage:n}){const[s,a]=Q();return t`<div class="wall-ratings" ref=${s}>
    ${a&&t`<${Wt} room=${e} stage=${n} box=${a} />`}
  </div>`},Strip:function({room:e,stage:n}){const s=Yt(e.store),a=[...O(e.store.all("rating"),n.id).values()].filter(e=>null!==e.power),o=i(e.store).map(e=>({group:e,done:a.filter(t=>t.group===e.id).length})),l=o.filter(e=>s.length&&e.done>=s.length).length;return t`<${ee}
    total=${l}
    label=${r(["/ {n} समूहले सबैमा अङ्क दियो","/ {n} समूहले सबैमा अङ्क दिए"],"of {n} groups have rated all",o.length)}
    missing=${c("अझै छैन")}
    entries=${o.map(({group:e,done:t})=>({group:e,count:t&&`${t}/${s.length}`}))}
  />`}});const en=[1.6,1.3,1.05,.9,.75,.62],[tn,nn,sn,an]=[20,4.2,1.5,.8];const on=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),ln=({size:e})=>e>=.9,rn=e=>c("सबै सहमत भएनन्: {dissent}",{dissent:e}),cn=({page:e,size:n})=>t`<div class="decisions" style=${{"--size":`${n}rem`}}>
    ${e.map((e,n)=>t`<ul key=${n}>
          ${e.map(un)}
        </ul>`)}
  </div>`,un=({id:n,text:s,dissent:a})=>t`<li key=${n} class="decision">
    ${e("decision")}
    <p>
      <b>${c("निर्णय भयो")}</b>${" "}
      <span dir="auto">${s}</span>
      ${a&&t`<small dir="auto">${rn(a)}</small>`}
    </p>
  </li>`,[pn,dn,hn,gn]=[2.9,4.6,.3,1.25];function mn({room:s,vote:a,before:o}){const[l,u]=Q(),p=s.store.get("tally",a.id),[d,h]=n(null);return t`<div class="wall-result">
    <p class="result-sum">${function(e,n){return[r(["{n} मत","{n} मत"],"{n} ballots",e.people),null!=e.could&&c("{all} मध्ये {n} जनाले फोनमा मत दिए",{n:e.people-e.proxies,all:e.could}),e.proxies>0&&r(["तीमध्ये {n} कागजमा","तीमध्ये {n} कागजमा"],"{n} of them on paper",e.proxies),e.items.length>0&&r(["{n} थोप्ला","{n} थोप्ला"],"{n} dots",e.dots),e.items.length>0&&r(["{n} समूह","{n} समूह"],"{n} groups",e.groups),n.round>1&&c("चक्र {n}",{n:n.round}),!1===n.secret?c("खुला मतदान"):c("गोप्य मतदान")].filter(Boolean).map(e=>t`<span>${e}</span>`)}(p,a)}</p>
    <div class="result-page" ref=${l}>
      ${u&&t`<${$n} ...${{room:s,vote:a,tally:p,before:o,box:u,setSign:h}} />`}
    </div>
    <p class="result-notes">
      ${function(n,s){var a;if(!(null==(a=n.pooled)?void 0:a.length))return null;const o=n.pooled.map(e=>{var t;return null==(t=s.find(t=>t.id===e))?void 0:t.name}).filter(Boolean).join(" · ");return t`<span
    >${e("lock")}${c("मत गोप्य रहोस् भनेर 5 जनाभन्दा कमले मत दिएका समूह सँगै देखाइएका छन्: {names}",{names:o})}</span
  >`}(p,i(s.store))}${d&&t`<span class="wall-page">${d}</span>`}
    </p>
  </div>`}function $n({room:e,vote:s,tally:a,before:l,box:r,setSign:u}){var p;const d=function(e,t){const n=new Set(t.items);return[...e.store.all("decision")].sort((e,t)=>t.at-e.at).filter(e=>{var t;return!(null==(t=e.on)?void 0:t.length)||e.on.some(e=>n.has(e))})}(e,s),h=M(()=>function(e,t){return e.length?function(e,t){var n,s;const a=en.flatMap(n=>function(e,t,{width:n,rem:s}){const a=Math.max(1,Math.floor((n/s+.7)/(tn*e+.7))),o=Math.min(a,t.length,3);return Array.from({length:o},(e,t)=>o-t)}(n,e,t).map(s=>function(e,t,n,s){const[a,o]=[n*t.rem,.7*t.rem],l=((t.width+o)/s-o)/a-nn,r=e=>Ee(e.map(e=>function({text:e,dissent:t},n,{leading:s,lines:a}){const o=t?a(rn(t),n/an)*an:0;return sn+s*(a(`${c("निर्णय भयो")} ${e}`,n)+o)}(e,l,t)*a),s,o),i=Ce(e,{fits:e=>r(e).height<=t.height});return{size:n,pages:i.map(e=>r(e).columns.map(t=>t.map(t=>e[t]))),whole:i.every(e=>r(e).height<=t.height)}}(e,t,n,s))),o=a.filter(e=>e.whole),[l,r]=[o.filter(ln),o.filter(e=>!ln(e))];return null!=(s=null!=(n=on(l))?n:r[0])?s:a.at(-1)}(e,{...t,leading:Y(),lines:X()}):{pages:[]}}(d,r),[d.length,r]),g=function(e,t){const[s,a]=n({box:e,height:1/0}),o=e.height-(3+function({width:e,rem:t},n){const s=n.length>6?.62:.8,a=n.map(({name:e})=>`____${e.replace(/\s/g,"_")}`).join(" ");return n.length?X()(a,e/(s*t))*s*1.45:0}(e,t))*e.rem,l=Math.min(o,s.box===e?s.height:1/0)/e.rem;return{most:Math.max(1,Math.floor(l/pn)),height:l,look:t=>t<l*e.rem-1&&a({box:e,height:t})}}(r,i(e.store)),m=Math.max(1,Math.ceil(a.items.length/g.most)),$=h.pages.length+m,f=Ze($,null==(p=d[0])?void 0:p.id),v=$>1?c("पृष्ठ {n}/{all}",{n:f+1,all:$}):null;o(()=>u(v),[v]);const w=h.pages[f];if(w)return t`<${cn} key=${f} page=${w} size=${h.size} />`;if(!a.items.length)return t`<${vn} />`;const b=f-h.pages.length;return t`<${fn}
    key=${f}
    ...${{room:e,tally:a,before:l,rows:g,n:b,many:Math.ceil(a.items.length/m)}}
  />`}function fn({room:e,tally:n,before:s,rows:l,n:r,many:c}){const u=a(null);o(()=>l.look(u.current.querySelector(".ranked-list").clientHeight));const p=n.items.slice(r*c,(r+1)*c).map(e=>e.on),d=Math.max(1,Math.floor((Math.min(dn,l.height/c)-hn)/gn));return t`<div class="result-bars" ref=${u} style=${{"--lines":d}}>
    ${B({tally:n,items:p,groups:i(e.store),names:t=>z(e.store,t),before:s&&e.store.get("tally",s.id)})}
  </div>`}const vn=()=>t`<div class="wall-question">
    ${e("lock")}
    <p class="wall-question-text">${F()}</p>
  </div>`;function wn({room:n,stage:s}){const a=j(n.store);return a.length?t`<div class="ballot"><${yn} ids=${a.map(e=>e.id)} room=${n} /></div>`:t`<div class="wall-question">
      ${e("leverage")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    </div>`}function bn({room:n,vote:s}){var a,o,i;const[u,p]=[null!=(a=n.store.get("turnout",s.id))?a:{voted:0,proxies:0},l(n.store.all("person")).length];return t`<div class="ballot voting">
    <section class="ballot-turnout">
      ${C({part:null!=(o=u.voted)?o:0,whole:Math.max(p,null!=(i=u.voted)?i:0),label:c("मत दिने")})}
      ${u.proxies>0&&t`<p>${r(["र कागजको {n} मत","र कागजका {n} मत"],"and {n} ballots on paper",u.proxies)}</p>`}
      <p class="ballot-rule">${e("dot")}<span>${r(["हरेकलाई {n} थोप्ला","हरेकलाई {n} थोप्ला"],"{n} dots each",s.budget)}</span></p>
      <p class="ballot-rule soft">
        ${e(!1===s.secret?"show":"lock")}<span
          >${!1===s.secret?c("खुला मतदान। बन्द भएपछि नतिजा देखिन्छ।"):c("गोप्य मतदान। बन्द भएपछि नतिजा देखिन्छ।")}</span
        >
      </p>
    </section>
    <${yn} ids=${s.items} room=${n} />
  </div>`}function yn({ids:e,room:n}){const s={id:"points",title:"",category:null,count:e.length,items:e.map(e=>Mn(e,n))},a=T([]);return t`<div class="points"><${Bt} lanes=${[s]} groups=${a} people=${a} fresh=${xn} /></div>`}const xn=new Set,Mn=(e,{store:t})=>({id:e,kind:"point",draw:kn,text:z(t,e),at:0}),kn=({id:e,text:n},{size:s,show:a})=>t`<li key=${e} class="card sheet point" style=${{"--lines":yt(s,a)}}>
    <p class="card-text" dir="auto">${n}</p>
  </li>`;var zn=Object.freeze({__proto__:null,Main:function({room:e,stage:n}){const[s,a]=_(e.store,n.id);return"closed"===(null==s?void 0:s.status)&&e.store.get("tally",s.id)?t`<${mn} room=${e} vote=${s} before=${a} />`:s?t`<${bn} room=${e} vote=${s} />`:t`<${wn} room=${e} stage=${n} />`}});const _n=[1.7,1.5,1.35,1.2,1.08,1],[jn,qn]=[1.4,2.3],[Sn,On]=[1.4,1.4],[An,En,Un]=[6,14,2.6];function Cn(e,t,n){const s=e.filter(({person:e})=>e.name).map(({person:e,number:t})=>({key:e.id,name:e.name,number:t,colour:n})).sort((e,t)=>e.name.localeCompare(t.name)),a=e.length-s.length;return a?[...s,{key:`${t}/more`,more:a}]:s}function Rn(e,{size:t,width:n,height:s,rem:a,wide:o}){const l=t*a,r=Math.max(1,Math.floor((n+Sn*a)/(o*l+Sn*a))),i=t=>function(e,t){const n=[[]];let s=t;for(const{head:a,rows:o}of e){const e=a?qn:0;for(let l=0;l<o.length;){const r=Fn(o.length-l,s-e,s===t);r?(a&&n.at(-1).push(l?{...a,key:`${a.key}/${l}`}:a),n.at(-1).push(...o.slice(l,l+r)),l+=r,s-=e+r):(n.push([]),s=t)}}return n}(e,Math.max(6,Math.floor(10*t/(jn*l))/10)),c=i(s),u=c.length<=r?c:i(s-On*a);return{size:t,pages:Bn(u,r)}}function Fn(e,t,n){const s=Math.floor(t);if(s>=e)return e;const a=e-s<3?e-3:s;return a>=3?a:n?Math.max(1,s):0}const Bn=(e,t)=>Array.from({length:Math.ceil(e.length/t)},(n,s)=>e.slice(s*t,(s+1)*t)),In={id:"tables",activity:"tables",status:"ahead"};function Ln({store:e,box:n}){const s=T(e.all("person")),a=i(e),o=L(e),l=JSON.stringify([o,a,[...s.values()].map(({id:e,name:t,group:n})=>[e,t,n])]),r=M(()=>function(e,{width:t,height:n,rem:s},a){const o=e.flatMap(({rows:e})=>e.map(({name:e})=>e?a(e):0)),l=Math.min(En,Math.max(An,...o))+Un;for(const a of _n){const o=Rn(e,{size:a,width:t,height:n,rem:s,wide:l});if(o.pages.length<2||a===_n.at(-1))return o}return{size:1,pages:[[]]}}(function({tables:e,people:t,groups:n}){var s;const a="mixed"===(null==(s=e[0])?void 0:s.seating)?function({tables:e,people:t,groups:n}){const s=e.flatMap(e=>e.people.filter(e=>t.has(e)).map(n=>({person:t.get(n),number:e.number}))),a=new Set(n.map(({id:e})=>e)),o=e=>s.filter(({person:t})=>t.group===e.id),l=s.filter(({person:e})=>!a.has(e.group));return[...n.map(e=>({head:{key:e.id,group:e},rows:Cn(o(e),e.id,e.colour)})),{head:null,rows:Cn(l,"others")}]}({tables:e,people:t,groups:n}):function({tables:e,people:t,groups:n}){return e.map(e=>{const s=e.people.filter(e=>t.has(e)).map(e=>({person:t.get(e)})),a=new Set(s.map(({person:e})=>e.group));return{head:{key:e.id,table:e,groups:n.filter(({id:e})=>a.has(e))},rows:Cn(s,e.id)}})}({tables:e,people:t,groups:n});return a.filter(({rows:e})=>e.length)}({tables:o,people:s,groups:a}),n,Dn()),[l,n]),u=Ze(r.pages.length);return t`<div class="wall-seat-columns" style=${{"--size":`${r.size}rem`}}>
      ${r.pages[u].map((e,n)=>t`<div key=${n}>${e.map(e=>t`<${Hn} key=${e.key} row=${e} />`)}</div>`)}
    </div>
    ${r.pages.length>1&&t`<p class="wall-page wall-turn">${c("पृष्ठ {n}/{all}",{n:u+1,all:r.pages.length})}</p>`}`}let Tn=null;const Dn=()=>null!=Tn?Tn:Tn=W(getComputedStyle(document.body).fontFamily);function Hn({row:e}){return e.table?t`<${Pn} row=${e} />`:e.group?t`<h2 class="wall-seat-head" data-colour=${e.group.colour}>
      ${Qn(e.group)}<span class="wall-seat-group" dir="auto">${e.group.name}</span>
    </h2>`:e.more?t`<p class="wall-seat soft">${r(["र अरू {n} जना","र अरू {n} जना"],"and {n} more people",e.more)}</p>`:t`<p class="wall-seat" data-colour=${e.colour}>
    <span class="wall-seat-name" dir="auto">${e.name}</span>${e.number&&t`<b>${e.number}</b>`}
  </p>`}const Pn=({row:{table:e,groups:n}})=>t`<h2 class="wall-seat-head" data-colour=${1===n.length?n[0].colour:void 0}>
    <span class="wall-seat-table"
      ><b>${c("टेबल {n}",{n:e.number})}</b
      >${e.place&&t`<small dir="auto">${e.place}</small>`}</span
    >
    ${n.length>0&&t`<span class="wall-seat-whose">${n.slice(0,3).map(Qn)}<bdi>${n[0].name}</bdi></span>`}
  </h2>`,Qn=n=>t`<span class="badge" key=${n.id} data-colour=${n.colour}
    >${e(n.icon)}<span class="visually-hidden">${n.name}</span></span
  >`;var Jn=Object.freeze({__proto__:null,Main:function({room:e}){const[n,s]=Q();return t`<div class="wall-seats" ref=${n}>${s&&t`<${Ln} store=${e.store} box=${s} />`}</div>`},asks:e=>I(e).shown&&L(e).length?{...In,title:c("आफ्नो टेबल खोज्नुहोस्")}:null});const[Nn,Gn]=[2.4,3.6];function Vn({rows:n,box:s,about:a,actions:o}){var l;const i=Math.max(1,Math.floor((s.height/s.rem-Gn)/Nn)),u=Math.ceil(n.length/i),p=Ze(u),d=Math.ceil(n.length/u),h=n.slice(p*d,(p+1)*d),g=Math.min(4.4,(s.height/s.rem-Gn)/h.length).toFixed(3);return t`<div class="plan-page" key=${p} style=${{"--row":`${g}rem`}}>
    <table class="plan-table">
      <thead>
        <tr>
          <th scope="col">${c("कसको योजना")}</th>
          <th scope="col">${c("100 दिन")}</th>
          <th scope="col">${c("1000 दिन")}</th>
          <th scope="col">${c("अझै नपुगेको")}</th>
        </tr>
      </thead>
      <tbody>
        ${h.map(n=>function(n,s){const a=e=>s.filter(t=>t.horizon===e).length;return t`<tr key=${n.id} ...${n.colour?{"data-colour":n.colour}:{}}>
    <th scope="row">
      <span class="plan-owner"
        ><span class="badge">${e(n.icon)}</span
        ><span class="plan-name" data-long=${[...n.name].length>30} dir="auto">${n.name}</span></span
      >
    </th>
    ${[a(100),a(1e3)].map(e=>t`<td class="plan-many ${e?"":"none"}">${e||"–"}</td>`)}
    <td class="plan-missing">${function(n){const[s,a,o]=["owner","indicator","due"].map(e=>n.filter(t=>{var n;return null==(n=t.missing)?void 0:n.includes(e)}).length);return n.length?s||a||o?t`<span class="plan-gaps">
    ${s>0&&t`<span data-tone="warn">${e("person")}${r(["{n} जिम्मेवार","{n} जिम्मेवार"],"{n} owners",s)}</span>`}
    ${a>0&&t`<span data-tone="warn">${e("target")}${r(["{n} सूचक","{n} सूचक"],"{n} indicators",a)}</span>`}
    ${o>0&&t`<span data-tone="warn">${e("calendar")}${r(["{n} मिति","{n} मिति"],"{n} dates",o)}</span>`}</span
  >`:t`<span class="plan-whole">${e("check")}${c("पूरा")}</span>`:t`<span class="soft">${c("अझै केही लेखिएको छैन")}</span>`}(s)}</td>
  </tr>`}(n,o.filter(n.holds)))}
      </tbody>
    </table>
    ${R({day0:null!=(l=a.day0)?l:"",actions:o,rows:h})}
  </div>`}var Wn=Object.freeze({__proto__:null,Main:function({room:n,about:s,stage:a}){const[o,l]=Q(),r=function(e){const t=e.store.all("plan"),n=i(e.store),s=new Map(n.map((e,t)=>[e.id,t]));return[...t].sort((e,t)=>{var n,a;return(null!=(n=s.get(e.group))?n:999)-(null!=(a=s.get(t.group))?a:999)}).map(e=>((e,t)=>{var n,s,a;return{id:e.id,name:null!=(n=null==t?void 0:t.name)?n:e.owner,icon:null!=(s=null==t?void 0:t.icon)?s:"flag",colour:null!=(a=null==t?void 0:t.colour)?a:null,holds:t=>t.plan===e.id}})(e,n.find(t=>t.id===e.group)))}(n);return r.length?t`<div class="wall-plans" ref=${o}>
    ${l&&t`<${Vn} rows=${r} box=${l} about=${s} actions=${n.store.all("action")} />`}
  </div>`:t`<div class="wall-question" ref=${o}>
      ${e("calendar")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    </div>`}});function Kn(e){const t=[...e].sort((e,t)=>e.at-t.at).map(({id:e,text:t,name:n,group:s=null,at:a,joined:o=[]})=>({id:e,kind:"pledge",draw:Xn,text:t,name:n,group:s,at:a,joined:o.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:t.length,items:t}}function Xn(n,{groups:s,fresh:a,size:o,show:l}){var i;const c=s.get(n.group);return t`<li
    key=${n.id}
    class="card sheet pledge ${a.has(n.id)?"arriving":""}"
    data-colour=${null!=(i=null==c?void 0:c.colour)?i:null}
    style=${{"--lines":yt(o,l)}}
  >
    <p class="card-text" dir="auto">${n.text}</p>
    <div class="card-foot">
      ${c&&t`<span class="badge">${e(c.icon)}<span class="visually-hidden">${c.name}</span></span>`}<b
        class="sheet-name"
        dir="auto"
        >${n.name}</b
      >
      ${n.joined>0&&t`<span class="pledge-joined"
          >${e("people")}<span aria-hidden="true">+${n.joined}</span
          ><span class="visually-hidden">${r(["{n} जनाको साथ","{n} जनाको साथ"],"{n} joined",n.joined)}</span></span
        >`}
    </div>
  </li>`}var Yn=Object.freeze({__proto__:null,Main:function({room:n,stage:s}){const a=n.store.all("pledge"),o=M(()=>[Kn(a)],[a]),l=G(a.map(e=>e.id));return a.length?t`<div class="wall-pledges">
    <${Bt} lanes=${o} groups=${T(i(n.store))} people=${T([])} fresh=${l} />
  </div>`:t`<div class="wall-question">
      ${e("pledge")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
      <p class="soft">${c("वाचाहरू नामसहित यहाँ देखिन्छन्।")}</p>
    </div>`}});const[Zn,es]=[100,240];var ts=Object.freeze({__proto__:null,Main:function({room:e,about:n,stage:s}){var a;const o=s.title.length+(null!=(a=s.instruction)?a:"").length;return t`<div class="poster" data-length=${o>es?"long":o>Zn?"medium":"short"}>
    <p class="poster-time">
      <${de} room=${e} stage=${s} paused=${n.paused} />
    </p>
    <h1 dir="auto">${s.title}</h1>
    ${s.instruction&&t`<p class="poster-words" dir="auto">${s.instruction}</p>`}
  </div>`},headless:!0});function ns({stage:n,now:s}){if("done"===n.status)return t`<p class="break-soon">${c("विश्राम सकियो। फेरि स्वागत छ।")}</p>`;if(!n.ends_at)return t`<p class="break-soon">${c("छिट्टै फर्कने")}</p>`;const a=n.ends_at-s;return t`<p class="break-back"><span>${c("फर्कने समय")}</span><b>${q(n.ends_at)}</b></p>
    <p class="break-left" role="timer">
      ${a>0?t`${e("timer")}<b>${u(a)}</b>`:t`<span>${c("समय सकियो। कृपया आफ्नो ठाउँमा बस्नुहोस्।")}</span>`}
    </p>`}var ss=Object.freeze({__proto__:null,Main:function({room:n,stage:s}){N(500);const a=n.now();return t`<div class="break" data-phase=${((e,t)=>"open"===e.status&&e.ends_at?pe(e.ends_at-t):"calm")(s,a)}>
    <header class="break-head">
      <div>
        <h1 dir="auto">${e("cup")}<span>${s.title}</span></h1>
        ${s.instruction&&t`<p dir="auto">${s.instruction}</p>`}
      </div>
      <p class="break-clock"><span>${c("अहिले")}</span><b>${q(a)}</b></p>
    </header>
    <${ns} stage=${s} now=${a} />
  </div>`},headless:!0}),as=Object.freeze({__proto__:null,Main:function({room:n,about:s,stage:a}){return t`<div class="farewell">
    <section>
      <p class="farewell-mark">${e("mark")}</p>
      <h1>${c("धन्यवाद।")}</h1>
      <p class="farewell-title" dir="auto">${s.title}</p>
      ${"close"===(null==a?void 0:a.activity)&&a.instruction&&t`<p class="soft" dir="auto">${a.instruction}</p>`}
      <ul class="farewell-sums">
        ${function({store:e}){const t=t=>e.all(t).length,[n,s,a,o]=[l(e.all("person")).length,e.all("card").filter(({stage:t})=>e.get("stage",t)).length,t("action"),t("pledge")];return[[n,r(["जना","जना"],"people",n)],[s,r(["कार्ड","कार्ड"],"cards",s)],[a,r(["काम","काम"],"actions",a)],[o,r(["वाचा","वाचा"],"pledges",o)]]}(n).filter(([e])=>e>0).map(([e,n])=>t`<li><b>${e}</b> ${n}</li>`)}
      </ul>
    </section>
    <section class="arrive-way farewell-way">
      <h2>${c("प्रतिवेदन साथमा लैजानुहोस्")}</h2>
      <img class="arrive-qr" src=${n.reportQr} alt=${c("प्रतिवेदन खोल्ने QR कोड")} />
      <p class="arrive-or">${c("वा खोल्नुहोस्")}</p>
      <p class="arrive-address">${H(n.joinUrl)}</p>
      <p class="arrive-code"><span>${c("कोड")}</span> <b class="code">${s.code}</b></p>
    </section>
  </div>`},whole:!0});export{Pt as a,Zt as b,zn as c,Jn as d,Wn as e,Yn as f,ts as g,ss as h,as as i,_e as w};
