import{i as t,n as e,C as n,b as s,a,N as o,e as r,c as l,g as i,t as c,f as u,j as p,x as d,m as h,K as g,p as m,P as $,l as f,q as v,v as w,u as b,A as y,w as x,D as M,y as k,z as _,E as z,B as j,a1 as q}from"../core/shared.js";import{p as S,c as O,h as A,g as E,a as U,r as C,t as R}from"../pictures.js";import{t as B,r as F}from"../bars.js";const I=t=>new Map(t.map(t=>[t.id,t]));function L(t,e){var n;const s=new Map;for(const a of t)s.set(a[e],(null!=(n=s.get(a[e]))?n:0)+1);return s}function T(t){try{return new URL(t).host}catch{return t}}function D({stage:n}){return e`<div class="wall-question">
    ${t("mark")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
  </div>`}function H(){const t=a(null),[e,s]=n(null);return o(()=>{var e;const n=()=>s(e=>P(e,function(t){const e=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:t.clientWidth,height:t.clientHeight,rem:e}}(t.current))),a=new ResizeObserver(n);return a.observe(t.current),null==(e=document.fonts)||e.ready.then(n),n(),()=>a.disconnect()},[]),[t,e]}const P=(t,e)=>t&&t.width===e.width&&t.height===e.height&&t.rem===e.rem?t:e;function Q(t){const[e,a]=n(0);return s(()=>{const e=setInterval(()=>a(t=>t+1),t);return()=>clearInterval(e)},[t]),e}function N(t){const e=a(null),n=Date.now(),s=null===e.current;null!=e.current||(e.current=new Map);for(const a of t)e.current.has(a)||e.current.set(a,s?0:n);return new Set(t.filter(t=>n-e.current.get(t)<5e3))}function V(t){const e=new Map,n=n=>(e.has(n)||e.set(n,1.03*t(n)),e.get(n));return(t,e)=>t.split("\n").reduce((t,s)=>t+((t,e)=>function(t,e,n){let[s,a]=[1,0];for(const o of t)a&&a+n+o>e&&([s,a]=[s+1,0]),a+=(a?n:0)+o,a>e&&([s,a]=[s+Math.floor(a/e),a%e]);return s}(t.split(/\s+/).filter(Boolean).map(n),e,n(" ")))(s,e),0)}function W(t){const e=document.createElement("canvas").getContext("2d");return e.font=`400 100px ${t}`,t=>e.measureText(t).width/100}let G=null;function J(){return null!=G?G:G=V(W(getComputedStyle(document.body).fontFamily))}const K=()=>parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25;function X({room:t}){const n=r(t.store.all("person")),s=L(n,"group");return e`<${Y}
    total=${n.length}
    label=${l(["شخص في القاعة","شخص في القاعة","شخصان في القاعة","أشخاص في القاعة","شخصًا في القاعة","شخص في القاعة"],"people in the room",n.length)}
    entries=${i(t.store).map(t=>{var e;return{group:t,count:null!=(e=s.get(t.id))?e:0}})}
    missing=${c("لم يصلوا بعد")}
  />`}function Y({total:t,label:n,entries:s,missing:a}){const o=s.filter(t=>!t.count).length<=2,[r,l]=H();return e`<div class="strip">
    <p class="strip-total"><b>${t}</b> ${n}</p>
    <div class="strip-groups" role="list" ref=${r}>
      ${l&&s.length>0&&e`<${Z} ...${{entries:s,missing:a,few:o,...et(s,l,o?a:"–")}} />`}
    </div>
  </div>`}const Z=({rows:t,size:n,missing:s,few:a})=>t.map((t,o)=>e`<div key=${o} class="strip-row" role="presentation" style=${{"--size":`${n}rem`}}>
        ${t.map(t=>t.count?lt(t):it(t.group,s,a))}
      </div>`),tt=[{size:.75,rows:2},{size:.62,rows:3},{size:.62,rows:4}];function et(t,e,n){var s;const[a,o]=[ot(),.35*e.rem],r=tt.map(({size:s,rows:r})=>{const l=t.map(t=>(({group:t,count:e},s)=>{const r=(a(`${t.name} ${e||n}`)+4)*s+o;return{natural:r,least:rt(t)?r:Math.min(r,8*s+o)}})(t,s*e.rem));return{size:s,...nt(l,r,e.width+o)}}),l=null!=(s=r.find(t=>!t.over))?s:r.at(-1);return{size:l.size,rows:l.starts.map((e,n)=>t.slice(e,l.starts[n+1]))}}function nt(t,e,n){const[s,a]=["natural","least"].map(e=>st(t.map(t=>t[e]))),o=(t,e,s)=>Math.max(0,t[s]-t[e]-n)**2,r=(t,e)=>o(s,t,e)+1e3*o(a,t,e);let l=t.map((t,e)=>({starts:[0],over:r(0,e+1)}));for(let t=1;t<e;t+=1)l=l.map((t,e)=>Array.from({length:e},(t,n)=>({starts:[...l[n].starts,n+1],over:l[n].over+r(n+1,e+1)})).reduce((t,e)=>e.over<t.over?e:t,t));return l.at(-1)}const st=t=>t.reduce((t,e)=>[...t,t.at(-1)+e],[0]);let at=null;const ot=()=>null!=at?at:at=W(getComputedStyle(document.body).fontFamily),rt=({name:t})=>t.length<=8?"short":"",lt=({group:n,count:s})=>{var a;return e`<span role="listitem" key=${n.id} class="chip ${rt(n)}" data-colour=${null!=(a=n.colour)?a:1}
    >${t(n.icon)}<span class="strip-name" dir="auto">${n.name}</span><b>${s}</b></span
  >`},it=(n,s,a)=>e`<span role="listitem" key=${n.id} class="chip silent ${rt(n)}"
    >${t(n.icon)}<span class="strip-name" dir="auto">${n.name}</span
    >${!a&&e`<span aria-hidden="true">–</span>`}<span class=${a?"strip-missing":"visually-hidden"}
      >${s}</span
    ></span
  >`,ct=t=>t<=0?"over":t<=18e4?"last":"calm";function ut({room:n,stage:s,paused:a}){return a?e`<p class="wall-timer" data-phase="paused">${t("pause")}<span>${c("متوقف")}</span></p>`:"done"===s.status?e`<p class="wall-timer" data-phase="done">${t("check")}<span>${c("مغلق")}</span></p>`:s.ends_at?e`<${pt} room=${n} endsAt=${s.ends_at} />`:null}function pt({room:n,endsAt:s}){Q(500);const a=s-n.now(),o=ct(a);return e`<p class="wall-timer" data-phase=${o} role="timer">
    ${"over"===o?e`${t("timer")}<span>${c("انتهى الوقت")}</span>`:e`<b>${u(a)}</b>`}
  </p>`}function dt({room:n,screens:s}){var a,o;const r=n.store.get("about","about");if(!r)return e`<main class="wall wall-waiting">
      ${t("mark")}
      <p>${c("لحظة…")}</p>
      <${mt} room=${n} about=${{}} />
    </main>`;const l=r.current?n.store.get("stage",r.current):null,{Main:i,Strip:u=X,whole:p,headless:d}=function(t,e,n){return e.closed?t.close:n?Object.hasOwn(t,n.activity)?t[n.activity]:{Main:D}:t.open}(s,r,l);return e`<main
    class="wall ${p?"whole":d?"headless":""}"
    data-activity=${null!=(a=null==l?void 0:l.activity)?a:"open"}
    data-paused=${r.paused?"":null}
  >
    ${!p&&!d&&e`<${ht} room=${n} about=${r} stage=${l} />`}
    <div class="wall-main" key=${null!=(o=null==l?void 0:l.id)?o:""}>
      <${i} room=${n} about=${r} stage=${l} />
    </div>
    ${!p&&e`<${gt} room=${n} about=${r}><${u} room=${n} stage=${l} /><//>`}
    <${mt} room=${n} about=${r} />
  </main>`}function ht({room:t,about:n,stage:s}){return e`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${s.title}</h1>
      ${s.instruction&&e`<p dir="auto">${s.instruction}</p>`}
    </div>
    <${ut} room=${t} stage=${s} paused=${n.paused} />
  </header>`}function gt({room:t,about:n,children:s}){return e`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${t.qr} alt="" />
      <p>
        <span>${c("انضم")}</span><b class="wall-address">${T(t.joinUrl)}</b
        ><b class="code">${n.code}</b>
      </p>
    </div>
    ${s}
  </footer>`}function mt({room:n,about:s}){return e`<div class="wall-signs">
    <${$t} room=${n} />
    ${s.illustrative&&e`<p class="wall-illustrative">${t("info")}${c("مثال للتوضيح")}</p>`}
  </div>`}function $t({room:n}){var s;const a=n.sync.state.value;if("live"===a)return null;const o={connecting:c("يجري الاتصال…"),removed:c("خرج هذا الحائط. أعد تحميل الصفحة."),reload:c("أعد تحميل الصفحة.")};return e`<p class="wall-line" role="status">
    ${t("cloud-off")}<span>${null!=(s=o[a])?s:c("تجري إعادة الاتصال…")}</span>
  </p>`}const{code:ft,joinUrl:vt}=document.documentElement.dataset,[wt,bt]=[4e3,8e3];function yt({room:n,about:s}){return e`<section class="arrive-way">
    <h2>${c("وجّه كاميرا هاتفك إلى هنا")}</h2>
    <img class="arrive-qr" src=${n.qr} alt=${c("رمز QR يفتح هذه الورشة")} />
    <p class="arrive-or">${c("أو افتح")}</p>
    <p class="arrive-address">${T(n.joinUrl)}</p>
    <p class="arrive-code"><span>${c("الرمز")}</span> <b class="code">${s.code}</b></p>
    <p class="arrive-hint">
      ${t("wifi")}<span>${c("استعمل شبكة واي فاي هذه القاعة. إن لم تُفتح الصفحة فأوقف بيانات الهاتف.")}</span>
    </p>
  </section>`}function xt(n){var s;return e`<li key=${n.id} class="arrive-tile ${n.here?"":"absent"}" data-colour=${null!=(s=n.colour)?s:1}>
    <span class="badge">${t(n.icon)}</span><span class="arrive-name" dir="auto">${n.name}</span
    ><b class="arrive-count">${n.here||"–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({length:Math.min(n.here,24)},()=>e`<i></i>`)}</span
    >
  </li>`}function Mt({groups:n}){const s=n.filter(t=>!t.here);return s.length?s.length===n.length?e`<p class="arrive-missing">
      ${t("people")}<span>${c("أهلًا بكم. اختر مجموعتك على هاتفك.")}</span>
    </p>`:e`<p class="arrive-missing">
    ${t("clock")}<span>${l(["{n} مجموعة ما زالت في الطريق","مجموعة واحدة ما زالت في الطريق","مجموعتان ما زالتا في الطريق","{n} مجموعات ما زالت في الطريق","{n} مجموعة ما زالت في الطريق","{n} مجموعة ما زالت في الطريق"],"{n} groups haven’t arrived yet",s.length)}</span>
  </p>`:n.length>0&&e`<p class="arrive-missing all">${t("check")}<span>${c("كل المجموعات في القاعة.")}</span></p>`}p(),function(){const t=new URLSearchParams(location.search).get("theme");"dark"!==t&&"light"!==t||(document.documentElement.dataset.theme=t)}(),function(){const t=()=>{var t;return"visible"===document.visibilityState&&(null==(t=navigator.wakeLock)?void 0:t.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",t),t()}(),async function t(){try{const t=await S(d,"wall");!function(t,n){const s=h({code:ft,...t}),a=`/w/${encodeURIComponent(ft)}`,o=g(null!=vt?vt:location.href),r={...s,code:ft,get joinUrl(){return o.value},get qr(){return`${a}/qr.svg?of=${encodeURIComponent(o.value)}`},get reportQr(){return`${a}/qr.svg?to=report&of=${encodeURIComponent(o.value)}`}};var l,i;l=ft,i=t=>o.value=t,setInterval(async()=>{const t=await fetch(`/api/workshops/${encodeURIComponent(l)}/address`).catch(()=>null),e=(null==t?void 0:t.ok)?await t.json().catch(()=>null):null;e&&i(e.join_url)},5e3),m(e`<${dt} room=${r} screens=${n} />`,document.getElementById("wall")),$(()=>{return"removed"===(t=s.sync.state.value)&&b(ft,"wall"),void("removed"!==t&&"reload"!==t||setTimeout(()=>location.reload(),bt));var t})}(await async function(){var t;const e=null!=(t=f(ft,"wall"))?t:await v(ft,{wall:!0});return w(ft,"wall",e),e}(),t)}catch{setTimeout(t,wt)}}();var kt=Object.freeze({__proto__:null,Main:function({room:t,about:n,stage:s}){const a=r(t.store.all("person")),o=L(a,"group"),c=i(t.store).map(t=>{var e;return{...t,here:null!=(e=o.get(t.id))?e:0}});return e`<div class="arrive">
    <${yt} room=${t} about=${n} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${n.title}</h1>
        ${(n.task||(null==s?void 0:s.instruction))&&e`<p class="arrive-task" dir="auto">${n.task||s.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${a.length}</b> ${l(["شخص هنا","شخص هنا","شخصان هنا","أشخاص هنا","شخصًا هنا","شخص هنا"],"people joined",a.length)}</p>
      <ul class="arrive-groups" data-many=${c.length>16?"most":c.length>8?"more":"few"}>
        ${c.map(xt)}
      </ul>
      <${Mt} groups=${c} />
    </section>
  </div>`},whole:!0});const _t=new Set(["governance","structural","economic_social","unsorted"]),zt=(t,e)=>t.at-e.at;const jt=t=>{var e;return"shown"===(null!=(e=t.shown)?e:"shown")};function qt(t){var e;const n=new Map;for(const s of t)s&&n.set(s,(null!=(e=n.get(s))?e:0)+1);return n}function St(t){return[...qt(t)].reduce((t,e)=>e[1]>t[1]?e:t,[null,0])[0]}function Ot(t,e,n){const s=Array.from({length:e},()=>({boxes:[],height:0}));return t.forEach((t,e)=>{const a=s.reduce((t,e)=>e.height<t.height-.5?e:t);a.height+=(a.boxes.length?n:0)+t,a.boxes.push(e)}),{columns:s.map(t=>t.boxes),height:Math.max(...s.map(t=>t.height))}}function At(t,{fits:e,stride:n}){const s=t.filter(t=>t.pinned),a=t.filter(t=>!t.pinned),o=a.length&&e([...s,...a.slice(-n)])?s:[],r=o.length?a:t,l=function(t,e,n){let s=Math.max(0,Math.floor((t.length-1)/n)*n);for(;s>=n&&e(t.slice(s-n));)s-=n;return s}(r,t=>e([...o,...t]),n),i=function(t,e){const n=[];for(const s of[...t].reverse()){const t=n.at(-1);t&&e([s,...t])?t.unshift(s):n.push([s])}return n}(r.slice(0,l),t=>e([...o,...t]));return[r.slice(l),...i].map(t=>[...o,...t])}function Et(t,{fits:e}){const n=[[]];for(const s of t.flatMap(t=>function(t,e){var n;const s=[];for(const a of null!=(n=t.texts)?n:[]){const n=s.at(-1);n&&e([{...t,texts:[...n,a]}])?n.push(a):s.push([a])}return s.length>1?s.map((e,n)=>({...t,id:`${t.id}/${n}`,texts:e})):[t]}(t,e)))n.at(-1).length&&!e([...n.at(-1),s])&&n.push([]),n.at(-1).push(s);return n}const Ut=[1.6,1.35,1.15,1.03,.93,.8,.7,.65],[Ct,Rt]=[.93,.65],Bt=.4,Ft=[1/0,4,2,1];function It(t){var e;const n=Wt(t.lanes.map(t=>t.length)),s=Ut.filter(t=>t>=(n<=40?Ct:Rt)),[a,o]=[s.filter(t=>t>=Ct),s.filter(t=>t<Ct)],r=null!=(e=Dt(t,a))?e:Dt(t,o);if(r)return Gt(t,r);const l=s.at(-1),i=Nt(t,l).map(e=>Vt(t,l,e,{show:1,tight:!0})),c=i.filter(Tt);return Qt((c.length?c:i).map(e=>Gt(t,e)))}const Lt=1.6;function Tt({shares:t,heights:e}){const n=e.map((e,n)=>Wt(e)/t[n]);return Math.max(...n)<=Lt*Math.min(...n.filter((e,n)=>t[n]>1))}function Dt(t,e){for(const n of Ft)for(const s of e){const e=Nt(t,s).map(e=>Vt(t,s,e,{show:n})).find(t=>t.fits);if(e)return e}}const Ht=t=>Wt(t.lanes.map(t=>Pt(t.pages[0]))),Pt=t=>t.columns.flat().length,Qt=t=>t.reduce((t,e)=>e.pages<t.pages||e.pages===t.pages&&Ht(e)>Ht(t)?e:t);function Nt({lanes:t,width:e,rem:n,frame:s=0},a){const o=e-s*t.length,r=t=>(o+Bt*n)/((t*a+Bt)*n),l=a>1.15&&t.length>1?0:Math.floor(r((t=>t>.7?7.6:10.6)(a))),i=Math.max(t.length,l),c=Math.min(i,Math.max(t.length,Math.ceil(r((t=>t>1?16:22)(a)))));return Array.from({length:i-c+1},(t,e)=>c+e)}function Vt(t,e,n,{tight:s=!1,show:a=1/0}){var o;const r=Bt*t.rem,l=t.width-(null!=(o=t.frame)?o:0)*t.lanes.length-r*(n-t.lanes.length),i=Math.floor(l/n),c=t.lanes.map(n=>n.map(n=>t.heightOf(n,{size:e,width:i,tight:s,show:a}))),u=c.map(e=>function(t,{columns:e,gap:n,height:s}){for(let a=1;a<=e;a+=1)if(Ot(t,a,n).height<=s)return a;return e+1}(e,{columns:n,gap:r,height:t.height})),p=Wt(u)<=n,d=function(t,{heights:e,columns:n,gap:s}){const a=[...t],o=e.map(t=>Wt(t)+s*t.length);for(let t=n-Wt(a);t>0;t-=1){const t=o.reduce((t,e,n)=>e/a[n]>o[t]/a[t]?n:t,0);a[t]+=1}return a}(p?u:c.map(()=>1),{heights:c,columns:n,gap:r});return{size:e,column:i,show:a,tight:s,shares:d,heights:c,fits:p}}const Wt=t=>t.reduce((t,e)=>t+e,0);function Gt(t,e){const n=t.lanes.map((n,s)=>function(t,{size:e,column:n,show:s,tight:a,shares:o,heights:r},l,i){const c=s=>t.heightOf(s,{size:e,width:n,show:1/0,tight:!1}),u=Jt({room:t,columns:o[i]}),p=new Map(l.map((t,e)=>[t,r[i][e]])),d=l.filter(t=>p.get(t)<c(t));return{first:u({show:s,tight:a,items:l,heightOf:t=>p.get(t),turned:At}),full:d.length?u({show:1/0,tight:!1,items:d,heightOf:c,turned:Et}):[]}}(t,e,n,s)),[s,a]=["first","full"].map(t=>Math.max(...n.map(e=>e[t].length))),o=t=>[...Array.from({length:s},(e,n)=>t.first[n%t.first.length]),...Array.from({length:a},(e,n)=>{var s;return null!=(s=t.full[n])?s:t.first[0]})],{size:r,column:l,shares:i}=e;return{size:r,column:l,pages:s+a,lanes:n.map((t,e)=>({columns:i[e],pages:o(t)}))}}const Jt=({room:t,columns:e})=>({show:n,tight:s,items:a,heightOf:o,turned:r})=>{const l=n=>Ot(n.map(o),e,Bt*t.rem),i=e=>l(e).height<=t.height;return(r===At&&i(a)?[a]:r(a,{fits:i,stride:e})).map(t=>({show:n,tight:s,columns:l(t).columns.map(e=>e.map(e=>t[e]))}))},Kt={ArrowRight:1,ArrowDown:1,PageDown:1," ":1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1};function Xt(t,e=""){const[o,r]=n(0),l=a(!1),i=Math.min(o,t-1);return s(()=>{l.current||r(0)},[e]),s(()=>{if(!(t<2))return function(t,e){let n=0;const s=()=>{clearTimeout(n),n=setTimeout(()=>(e.current=!1,t(1),s()),e.current?6e4:14e3)},a=n=>(e.current=!0,t(n),s()),o=t=>t.key in Kt&&(t.preventDefault(),a(Kt[t.key]));return s(),Yt.add(a),document.addEventListener("keydown",o),()=>(clearTimeout(n),Yt.delete(a),document.removeEventListener("keydown",o))}(e=>r(n=>(Math.min(n,t-1)+e+t)%t),l)},[t,e]),s(()=>ee({page:i,pages:t}),[i,t]),s(()=>()=>ee({page:0,pages:0}),[]),i}const Yt=new Set;let Zt={page:0,pages:0},te=null;function ee(t){Zt=t,null!=te||(te=x(document.documentElement.dataset.code,({by:t})=>t?Yt.forEach(e=>e(t)):te.say(Zt))),te.say(Zt)}const[ne,se]=[.36,.58],[ae,oe,re,le]=[.64,.6,1.35,.2],[ie,ce,ue]=[1.6,1.1,4],[pe,de]=[.7,1.75],[he,ge,me,$e,fe]=[1.1,.76,1.4,.15,.45],ve=t=>t>=1.03?9:t>=.93?7:t>=.8?6:5,we=(t,e)=>be(ve(t)*e),be=t=>t===1/0?"none":t,ye=(t,e)=>(t>=.93?4:3)*e,xe=(t,{show:e,tight:n})=>n?0:(t>=.93?3:2)*e,Me=t=>t<=pe,ke=t=>Math.max(oe,ae*t);const _e=({merged:t})=>l(["و{n} مثلها","وواحدة مثلها","واثنتان مثلها","و{n} مثلها","و{n} مثلها","و{n} مثلها"],"and {n} alike",t),ze=t=>"cluster"===t.kind||Boolean(t.draw||t.group||t.by||t.merged),je={card:(n,s)=>Me(s.size)&&n.group?function(t,{groups:n,fresh:s,size:a,show:o}){return e`<li
    key=${t.id}
    class="card sheet small ${s.has(t.id)?"arriving":""}"
    data-category=${t.category}
    style=${{"--lines":we(a,o)}}
  >
    ${Se(n.get(t.group))}
    <p class="card-text" dir="auto">${t.text}</p>
  </li>`}(n,s):function(n,{groups:s,people:a,fresh:o,size:r,show:l,named:i}){var c;return e`<li
    key=${n.id}
    class="card sheet ${i?"named":""} ${o.has(n.id)?"arriving":""}"
    data-category=${n.category}
    style=${{"--lines":we(r,l)}}
  >
    <p class="card-text" dir="auto">${n.text}</p>
    ${ze(n)&&e`<div class="card-foot">
        ${qe(s.get(n.group))}${n.by&&e`<span class="sheet-by" dir="auto">${null==(c=a.get(n.by))?void 0:c.name}</span>`}
        ${n.merged>0&&e`<span class="sheet-merged">${t("merge")}${_e(n)}</span>`}
      </div>`}
  </li>`}(n,s),cluster:function(t,{groups:n,fresh:s,size:a,show:o,tight:r}){const i=t.texts.slice(0,xe(a,{show:o,tight:r}));return e`<li
    key=${t.id}
    class="card sheet cluster ${s.has(t.id)?"arriving":""}"
    data-category=${t.category}
    style=${{"--lines":be(ye(a,o)),"--member-lines":be(o)}}
  >
    <h3 class="card-title" dir="auto">${t.text}</h3>
    ${i.length>0&&e`<ul class="sheet-members">
        ${i.map(t=>e`<li dir="auto">${t}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${l(["لا بطاقات","بطاقة واحدة","بطاقتان","{n} بطاقات","{n} بطاقة","{n} بطاقة"],"{n} cards",t.count)}</b
      ><span class="sheet-groups" title=${c("المجموعات التي وراءها")}
        >${t.groups.slice(0,6).map(t=>Se(n.get(t)))}</span
      >
    </div>
  </li>`}},qe=n=>{var s;return n&&e`<span class="chip plain" data-colour=${null!=(s=n.colour)?s:1}
    >${t(n.icon)}<span class="sheet-name" dir="auto">${n.name}</span></span
  >`},Se=n=>{var s;return n&&e`<span class="badge" data-colour=${null!=(s=n.colour)?s:1}
    >${t(n.icon)}<span class="visually-hidden">${n.name}</span></span
  >`},[Oe,Ae,Ee,Ue,Ce]=[.8,.6,2.6,1.4,.4];function Re({lanes:t,...n}){const[s,a]=H();return e`<div class="wall-board" ref=${s}>
    ${a&&e`<${Be} lanes=${t} box=${a} ...${n} />`}
  </div>`}function Be({lanes:t,box:s,...r}){const l=a(null),i=function(t,e){const[s,a]=n({box:e,slack:1}),r=s.box===e?s.slack:1;return o(()=>{[...t.current.querySelectorAll(".wall-column")].some(t=>t.offsetHeight>t.parentElement.clientHeight+1)&&r<Fe&&a({box:e,slack:r+.03})}),r}(l,s),u=t.some(t=>t.title),p=[...r.groups.values()].map(t=>t.name).join(),d=M(()=>function(t,e,n,s,a){const{rem:o}=e,r=function({rem:t,leading:e,lines:n,view:s}){return(a,{size:o,width:r,show:l,tight:i,named:c=!1})=>{const u=o*t,p=Me(o)&&"card"===a.kind&&a.group?de:0,d=r/u-2*se-.1-p,h=d*u/(ke(o)*t),g=ze(a)&&!p?function(t,{inFoot:e,lines:n,named:s,groups:a,people:o}){var r,l,i;if(!s||t.draw||"cluster"===t.kind)return 1;const c=null!=(l=null==(r=a.get(t.group))?void 0:r.name)?l:"",u=[t.by&&(null==(i=o.get(t.by))?void 0:i.name),t.merged&&_e(t)].filter(Boolean),p=e-ie-ce*u.length;return 1===n([c,...u].join(" "),p)?1:Math.min(ue,n(c,e-ie))+(u.length?1:0)}(a,{inFoot:h,lines:n,named:c,...s}):0,m=g?g*ke(o)*t*re+le*u:0;return Math.ceil(2*ne*u+m+.1*t+("cluster"===a.kind?function(t,{em:e,inside:n,size:s,show:a,tight:o,leading:r,lines:l}){const i=Math.min(ye(s,a),l(t.text,n/(1.12*he)))*he*r,c=t.texts.slice(0,xe(s,{show:a,tight:o})).map(t=>Math.min(a,l(t,n/(1.04*ge)))*me+$e).reduce((t,e)=>t+e,0)*ge;return(i+c+(c?le:0)+fe)*e}(a,{em:u,inside:d,size:o,show:l,tight:i,leading:e,lines:n}):Math.min(ve(o)*l,n(a.text,d))*e*u))}}({rem:o,leading:K(),lines:J(),view:a}),l=(t,e)=>r(t,e)*n,i=e.height-(Oe+(s?Ee:0))*o,c=function(t){const e=It(t);return e.pages>1?It({...t,height:t.height-t.more}):e}({lanes:t.map(t=>t.items),width:e.width-(t.length-1)*Ae*o,height:i,more:Ue*o,frame:Oe*o,rem:o,heightOf:l});return function(t,{heightOf:e,rem:n,height:s}){const{size:a,column:o}=t,r=({show:t,tight:n},s)=>r=>e(r,{size:a,width:o,show:t,tight:n,named:s}),l=t=>({...t,named:t.columns.map(e=>function(t,e,n,s,a){let o=t.reduce((t,n)=>t-e(n)-a,s);return new Set(t.filter(t=>{const s=n(t)-e(t),a=s<=o;return a&&(o-=s),a}))}(e,r(t,!1),r(t,!0),s+Ce*n,Ce*n))});return{...t,lanes:t.lanes.map(t=>({...t,pages:t.pages.map(l)}))}}(c,{heightOf:l,rem:o,height:c.pages>1?i-Ue*o:i})}(t,s,i,u,r),[t,s,i,p]),h=Xt(d.pages,Ie(t));return e`<div
      class="wall-lanes"
      ref=${l}
      style=${{"--size":`${d.size}rem`,"--column":`${d.column}px`}}
    >
      ${t.map((t,n)=>e`<${Le}
            key=${t.id}
            lane=${t}
            columns=${d.lanes[n].columns}
            page=${d.lanes[n].pages[h]}
            n=${h}
            size=${d.size}
            ...${r}
          />`)}
    </div>
    ${d.pages>1&&e`<p class="wall-page wall-turn">${c("صفحة {n} من {all}",{n:h+1,all:d.pages})}</p>`}`}const Fe=1.3,Ie=t=>t.flatMap(t=>t.items).reduce((t,e)=>e.at>t.at?e:t,{id:"",at:0}).id;function Le({lane:n,columns:s,page:a,n:o,quiet:r,...l}){var i,c;const{show:u,tight:p}=a;return e`<section class="lane wall-lane" data-category=${n.category} style=${{"--columns":s}}>
    ${n.title&&e`<h3 class="lane-head">
        ${t(null!=(i=n.category)?i:"cluster")}<span dir="auto">${n.title}</span><span class="count">${n.count}</span>
      </h3>`}
    <div class="wall-columns" key=${o}>
      ${a.columns.map((t,n)=>e`<ul key=${n} class="wall-column">
            ${t.map(t=>((t,e)=>{var n;return(null!=(n=t.draw)?n:je[t.kind])(t,e)})(t,{...l,show:u,tight:p,named:a.named[n].has(t)}))}
          </ul>`)}
      ${0===n.items.length&&r&&e`<div class="wall-quiet">${t(null!=(c=n.category)?c:"edit")}</div>`}
    </div>
  </section>`}function Te({stage:n}){const s="open"===n.status;return e`<div class="wall-question">
    ${t("edit")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
    <p class="soft">${c(s?"اكتب على هاتفك: تظهر بطاقتك هنا.":"لا بطاقات بعد.")}</p>
  </div>`}var De=Object.freeze({__proto__:null,Main:function({room:t,stage:n}){const[s,a,o,r]=["card","cluster","group","person"].map(e=>t.store.all(e)),l=M(()=>function(t,e,n){const s=e.filter(e=>e.stage===t.id&&!e.merged_into&&jt(e)).sort(zt),a=n.filter(e=>e.stage===t.id).sort(zt).map(t=>function(t,e){var n,s;const a=e.filter(e=>e.cluster===t.id),o=null!=(s=null!=(n=t.lane)?n:St(a.map(t=>t.lane)))?s:null,r=St(a.map(t=>t.category));return{id:t.id,kind:"cluster",text:t.title,at:t.at,lane:o,category:r,pinned:!0,texts:a.map(y),groups:[...new Set(a.map(t=>t.group).filter(Boolean))],count:a.length}}(t,s)),o=new Set(a.map(t=>t.id)),r=qt(e.map(t=>t.merged_into)),l=s.filter(t=>!o.has(t.cluster)).map(t=>{var e;return function(t,e){const{id:n,at:s,group:a=null,by:o=null,lane:r=null,category:l=null}=t;return{id:n,kind:"card",text:y(t),at:s,group:a,by:o,lane:r,category:l,merged:e,count:1,pinned:!1}}(t,null!=(e=r.get(t.id))?e:0)});return function(t){var e;return((null==(e=t.lanes)?void 0:e.length)?t.lanes:[{id:null,title:""}]).map(({id:t,title:e})=>({id:t,title:e,category:_t.has(t)?t:null}))}(t).map((t,e,n)=>function(t,e,n){const s=new Set(e.map(t=>t.id)),a=e.at(-1)===t,o=n.filter(e=>e.lane===t.id||a&&!s.has(e.lane)),r=o.reduce((t,e)=>t+e.count,0);return{...t,count:r,items:o.map(e=>{var n;return{...e,category:null!=(n=e.category)?n:t.category}})}}(t,n,[...a,...l]))}(n,s,a),[n,s,a]),i=N(l.flatMap(t=>t.items.map(t=>t.id))),c=l.every(t=>0===t.items.length);return e`<div class="wall-cards">
    <${Re} lanes=${l} groups=${I(o)} people=${I(r)} fresh=${i} quiet=${!c} />
    ${c&&e`<${Te} stage=${n} code=${t.code} />`}
  </div>`},Strip:function({room:t,stage:n}){const s=t.store.all("card"),{heard:a,silent:o,told:u,total:p}=function(t,{cards:e,groups:n,people:s}){var a;const o=e.filter(e=>e.stage===t.id&&jt(e)),r=new Set(s.filter(t=>{var e;return"in"===(null!=(e=t.status)?e:"in")}).map(t=>t.group)),l=qt(o.map(t=>t.group)),i=[...n].sort((t,e)=>{var n,s;return(null!=(n=t.position)?n:0)-(null!=(s=e.position)?s:0)});return{heard:i.filter(t=>l.has(t.id)).map(t=>({group:t,count:l.get(t.id)})),silent:i.filter(t=>!l.has(t.id)&&r.has(t.id)),absent:i.filter(t=>!l.has(t.id)&&!r.has(t.id)),told:"anonymous"!==(null==(a=t.settings)?void 0:a.naming),total:o.length}}(n,{cards:s,groups:i(t.store),people:r(t.store.all("person"))}),d=u?[...a,...o.map(t=>({group:t,count:0}))]:[];return e`<${Y}
    total=${p}
    label=${l(["بطاقة","بطاقة","بطاقتان","بطاقات","بطاقة","بطاقة"],"cards",p)}
    entries=${d}
    missing=${c("لم نسمعهم بعد")}
  />`}});const[He,Pe,Qe,Ne,Ve]=[3.4,1.95,4.6,2.6,4.1];function We({room:n,stage:s,box:a}){const[o,r,l]=[Ke(n.store),i(n.store),O(n.store.all("rating"),s.id)],{rows:u,pages:p}=function(t,e){const n=Math.max(1,Math.floor(Ge(e)/Pe)),s=Math.max(1,Math.ceil(t.length/n));return{rows:Math.ceil(t.length/s),pages:s}}(o,a),d=Xt(p);if(!o.length)return e`<div class="wall-question">
      ${t("power")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
      <p class="soft">${c("لا عوائق لتقييمها بعد.")}</p>
    </div>`;const h=p>1?function(t,e){var n;const s=new Map;for(const{on:t}of e.values())s.set(t,(null!=(n=s.get(t))?n:0)+1);return[...t].sort((t,e)=>{var n,a;return(null!=(n=s.get(e.id))?n:0)-(null!=(a=s.get(t.id))?a:0)})}(o,l):o,g=[...l.values()].some(t=>t.split);return e`<div
    class="wall-heat"
    style=${{"--row":`${Je(Math.min(u,o.length),a)}rem`,"--groups":r.length}}
  >
    <div class="wall-heat-page" key=${d}>
      ${A({barriers:h.slice(d*u,(d+1)*u),groups:r,cells:l,gaps:E(l)})}
    </div>
    <div class="wall-heat-foot">
      ${U({split:g})}${p>1&&e`<p class="wall-page">${c("صفحة {n} من {all}",{n:d+1,all:p})}</p>`}
    </div>
  </div>`}const Ge=t=>t.height/t.rem-Qe-(t=>t.width/t.rem<60?Ve:Ne)(t),Je=(t,e)=>Math.min(He,Ge(e)/Math.max(1,t)).toFixed(3);function Ke(t){const e=t.all("card");return k(t).map(t=>{var n,s,a;return"cluster"===t.kind?{id:t.id,title:t.title,category:null!=(s=t.lane)?s:null==(n=e.find(e=>e.cluster===t.id))?void 0:n.category}:{id:t.id,title:y(t),category:null!=(a=t.category)?a:t.lane}})}var Xe=Object.freeze({__proto__:null,Main:function({room:t,stage:n}){const[s,a]=H();return e`<div class="wall-ratings" ref=${s}>
    ${a&&e`<${We} room=${t} stage=${n} box=${a} />`}
  </div>`},Strip:function({room:t,stage:n}){const s=Ke(t.store),a=[...O(t.store.all("rating"),n.id).values()].filter(t=>null!==t.power),o=i(t.store).map(t=>({group:t,done:a.filter(e=>e.group===t.id).length})),r=o.filter(t=>s.length&&t.done>=s.length).length;return e`<${Y}
    total=${r}
    label=${l(["من {n} مجموعة قيّمت الكل","من {n} مجموعة قيّمت الكل","من مجموعتين قيّمت الكل","من {n} مجموعات قيّمت الكل","من {n} مجموعة قيّمت الكل","من {n} مجموعة قيّمت الكل"],"of {n} groups have rated all",o.length)}
    missing=${c("ليس بعد")}
    entries=${o.map(({group:t,done:e})=>({group:t,count:e&&`${e}/${s.length}`}))}
  />`}});const Ye=[1.6,1.3,1.05,.9,.75,.62],[Ze,tn,en,nn]=[20,4.2,1.5,.8];const sn=([t,...e])=>e.reduce((t,e)=>e.pages.length<t.pages.length?e:t,t),an=({size:t})=>t>=.9,on=t=>c("لم يوافق الجميع: {dissent}",{dissent:t}),rn=({page:t,size:n})=>e`<div class="decisions" style=${{"--size":`${n}rem`}}>
    ${t.map((t,n)=>e`<ul key=${n}>
          ${t.map(ln)}
        </ul>`)}
  </div>`,ln=({id:n,text:s,dissent:a})=>e`<li key=${n} class="decision">
    ${t("decision")}
    <p>
      <b>${c("قُرّر")}</b>${" "}
      <span dir="auto">${s}</span>
      ${a&&e`<small dir="auto">${on(a)}</small>`}
    </p>
  </li>`,[cn,un,pn,dn]=[2.9,4.6,.3,1.25];function hn({room:s,vote:a,before:o}){const[r,u]=H(),p=s.store.get("tally",a.id),[d,h]=n(null);return e`<div class="wall-result">
    <p class="result-sum">${function(t,n){return[l(["لا أصوات","صوت واحد","صوتان","{n} أصوات","{n} صوتًا","{n} صوت"],"{n} ballots",t.people),null!=t.could&&c("صوّت {n} من {all} على هاتف",{n:t.people-t.proxies,all:t.could}),t.proxies>0&&l(["{n} منها على ورق","واحد منها على ورق","اثنان منها على ورق","{n} منها على ورق","{n} منها على ورق","{n} منها على ورق"],"{n} of them on paper",t.proxies),t.items.length>0&&l(["لا نقاط","نقطة واحدة","نقطتان","{n} نقاط","{n} نقطة","{n} نقطة"],"{n} dots",t.dots),t.items.length>0&&l(["لا مجموعات","مجموعة واحدة","مجموعتان","{n} مجموعات","{n} مجموعة","{n} مجموعة"],"{n} groups",t.groups),n.round>1&&c("الجولة {n}",{n:n.round}),!1===n.secret?c("تصويت علني"):c("تصويت سري")].filter(Boolean).map(t=>e`<span>${t}</span>`)}(p,a)}</p>
    <div class="result-page" ref=${r}>
      ${u&&e`<${gn} ...${{room:s,vote:a,tally:p,before:o,box:u,setSign:h}} />`}
    </div>
    <p class="result-notes">
      ${function(n,s){var a;if(!(null==(a=n.pooled)?void 0:a.length))return null;const o=n.pooled.map(t=>{var e;return null==(e=s.find(e=>e.id===t))?void 0:e.name}).filter(Boolean).join(" · ");return e`<span
    >${t("lock")}${c("تُعرض معًا المجموعات التي صوّت فيها أقل من 5 أشخاص، ليبقى كل صوت سريًا: {names}",{names:o})}</span
  >`}(p,i(s.store))}${d&&e`<span class="wall-page">${d}</span>`}
    </p>
  </div>`}function gn({room:t,vote:s,tally:a,before:r,box:l,setSign:u}){var p;const d=function(t,e){const n=new Set(e.items);return[...t.store.all("decision")].sort((t,e)=>e.at-t.at).filter(t=>{var e;return!(null==(e=t.on)?void 0:e.length)||t.on.some(t=>n.has(t))})}(t,s),h=M(()=>function(t,e){return t.length?function(t,e){var n,s;const a=Ye.flatMap(n=>function(t,e,{width:n,rem:s}){const a=Math.max(1,Math.floor((n/s+.7)/(Ze*t+.7))),o=Math.min(a,e.length,3);return Array.from({length:o},(t,e)=>o-e)}(n,t,e).map(s=>function(t,e,n,s){const[a,o]=[n*e.rem,.7*e.rem],r=((e.width+o)/s-o)/a-tn,l=t=>Ot(t.map(t=>function({text:t,dissent:e},n,{leading:s,lines:a}){const o=e?a(on(e),n/nn)*nn:0;return en+s*(a(`${c("قُرّر")} ${t}`,n)+o)}(t,r,e)*a),s,o),i=Et(t,{fits:t=>l(t).height<=e.height});return{size:n,pages:i.map(t=>l(t).columns.map(e=>e.map(e=>t[e]))),whole:i.every(t=>l(t).height<=e.height)}}(t,e,n,s))),o=a.filter(t=>t.whole),[r,l]=[o.filter(an),o.filter(t=>!an(t))];return null!=(s=null!=(n=sn(r))?n:l[0])?s:a.at(-1)}(t,{...e,leading:K(),lines:J()}):{pages:[]}}(d,l),[d.length,l]),g=function(t,e){const[s,a]=n({box:t,height:1/0}),o=t.height-(3+function({width:t,rem:e},n){const s=n.length>6?.62:.8,a=n.map(({name:t})=>`____${t.replace(/\s/g,"_")}`).join(" ");return n.length?J()(a,t/(s*e))*s*1.45:0}(t,e))*t.rem,r=Math.min(o,s.box===t?s.height:1/0)/t.rem;return{most:Math.max(1,Math.floor(r/cn)),height:r,look:e=>e<r*t.rem-1&&a({box:t,height:e})}}(l,i(t.store)),m=Math.max(1,Math.ceil(a.items.length/g.most)),$=h.pages.length+m,f=Xt($,null==(p=d[0])?void 0:p.id),v=$>1?c("صفحة {n} من {all}",{n:f+1,all:$}):null;o(()=>u(v),[v]);const w=h.pages[f];if(w)return e`<${rn} key=${f} page=${w} size=${h.size} />`;if(!a.items.length)return e`<${$n} />`;const b=f-h.pages.length;return e`<${mn}
    key=${f}
    ...${{room:t,tally:a,before:r,rows:g,n:b,many:Math.ceil(a.items.length/m)}}
  />`}function mn({room:t,tally:n,before:s,rows:r,n:l,many:c}){const u=a(null);o(()=>r.look(u.current.querySelector(".ranked-list").clientHeight));const p=n.items.slice(l*c,(l+1)*c).map(t=>t.on),d=Math.max(1,Math.floor((Math.min(un,r.height/c)-pn)/dn));return e`<div class="result-bars" ref=${u} style=${{"--lines":d}}>
    ${F({tally:n,items:p,groups:i(t.store),names:e=>_(t.store,e),before:s&&t.store.get("tally",s.id)})}
  </div>`}const $n=()=>e`<div class="wall-question">
    ${t("lock")}
    <p class="wall-question-text">${B()}</p>
  </div>`;function fn({room:n,stage:s}){const a=j(n.store);return a.length?e`<div class="ballot"><${wn} ids=${a.map(t=>t.id)} room=${n} /></div>`:e`<div class="wall-question">
      ${t("leverage")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    </div>`}function vn({room:n,vote:s}){var a,o,i;const[u,p]=[null!=(a=n.store.get("turnout",s.id))?a:{voted:0,proxies:0},r(n.store.all("person")).length];return e`<div class="ballot voting">
    <section class="ballot-turnout">
      ${C({part:null!=(o=u.voted)?o:0,whole:Math.max(p,null!=(i=u.voted)?i:0),label:c("صوّتوا")})}
      ${u.proxies>0&&e`<p>${l(["و{n} ورقة تصويت","وورقة تصويت واحدة","وورقتا تصويت","و{n} أوراق تصويت","و{n} ورقة تصويت","و{n} ورقة تصويت"],"and {n} ballots on paper",u.proxies)}</p>`}
      <p class="ballot-rule">${t("dot")}<span>${l(["{n} نقطة لكل شخص","نقطة واحدة لكل شخص","نقطتان لكل شخص","{n} نقاط لكل شخص","{n} نقطة لكل شخص","{n} نقطة لكل شخص"],"{n} dots each",s.budget)}</span></p>
      <p class="ballot-rule soft">
        ${t(!1===s.secret?"show":"lock")}<span
          >${!1===s.secret?c("تصويت علني. تظهر النتائج عند إغلاقه."):c("تصويت سري. تظهر النتائج عند إغلاقه.")}</span
        >
      </p>
    </section>
    <${wn} ids=${s.items} room=${n} />
  </div>`}function wn({ids:t,room:n}){const s={id:"points",title:"",category:null,count:t.length,items:t.map(t=>yn(t,n))},a=I([]);return e`<div class="points"><${Re} lanes=${[s]} groups=${a} people=${a} fresh=${bn} /></div>`}const bn=new Set,yn=(t,{store:e})=>({id:t,kind:"point",draw:xn,text:_(e,t),at:0}),xn=({id:t,text:n},{size:s,show:a})=>e`<li key=${t} class="card sheet point" style=${{"--lines":we(s,a)}}>
    <p class="card-text" dir="auto">${n}</p>
  </li>`;var Mn=Object.freeze({__proto__:null,Main:function({room:t,stage:n}){const[s,a]=z(t.store,n.id);return"closed"===(null==s?void 0:s.status)&&t.store.get("tally",s.id)?e`<${hn} room=${t} vote=${s} before=${a} />`:s?e`<${vn} room=${t} vote=${s} />`:e`<${fn} room=${t} stage=${n} />`}});const[kn,_n]=[2.4,3.6];function zn({rows:n,box:s,about:a,actions:o}){var r;const i=Math.max(1,Math.floor((s.height/s.rem-_n)/kn)),u=Math.ceil(n.length/i),p=Xt(u),d=Math.ceil(n.length/u),h=n.slice(p*d,(p+1)*d),g=Math.min(4.4,(s.height/s.rem-_n)/h.length).toFixed(3);return e`<div class="plan-page" key=${p} style=${{"--row":`${g}rem`}}>
    <table class="plan-table">
      <thead>
        <tr>
          <th scope="col">${c("خطة")}</th>
          <th scope="col">${c("100 يوم")}</th>
          <th scope="col">${c("1000 يوم")}</th>
          <th scope="col">${c("ما زال ينقص")}</th>
        </tr>
      </thead>
      <tbody>
        ${h.map(n=>function(n,s){const a=t=>s.filter(e=>e.horizon===t).length;return e`<tr key=${n.id} ...${n.colour?{"data-colour":n.colour}:{}}>
    <th scope="row">
      <span class="plan-owner"
        ><span class="badge">${t(n.icon)}</span
        ><span class="plan-name" data-long=${[...n.name].length>30} dir="auto">${n.name}</span></span
      >
    </th>
    ${[a(100),a(1e3)].map(t=>e`<td class="plan-many ${t?"":"none"}">${t||"–"}</td>`)}
    <td class="plan-missing">${function(n){const[s,a,o]=["owner","indicator","due"].map(t=>n.filter(e=>{var n;return null==(n=e.missing)?void 0:n.includes(t)}).length);return n.length?s||a||o?e`<span class="plan-gaps">
    ${s>0&&e`<span data-tone="warn">${t("person")}${l(["لا مسؤولين","مسؤول واحد","مسؤولان","{n} مسؤولين","{n} مسؤولًا","{n} مسؤول"],"{n} owners",s)}</span>`}
    ${a>0&&e`<span data-tone="warn">${t("target")}${l(["لا مؤشرات","مؤشر واحد","مؤشران","{n} مؤشرات","{n} مؤشرًا","{n} مؤشر"],"{n} indicators",a)}</span>`}
    ${o>0&&e`<span data-tone="warn">${t("calendar")}${l(["لا مواعيد","موعد واحد","موعدان","{n} مواعيد","{n} موعدًا","{n} موعد"],"{n} dates",o)}</span>`}</span
  >`:e`<span class="plan-whole">${t("check")}${c("كامل")}</span>`:e`<span class="soft">${c("لم يُكتب شيء بعد")}</span>`}(s)}</td>
  </tr>`}(n,o.filter(n.holds)))}
      </tbody>
    </table>
    ${R({day0:null!=(r=a.day0)?r:"",actions:o,rows:h})}
  </div>`}var jn=Object.freeze({__proto__:null,Main:function({room:n,about:s,stage:a}){const[o,r]=H(),l=function(t){const e=t.store.all("plan"),n=i(t.store),s=new Map(n.map((t,e)=>[t.id,e]));return[...e].sort((t,e)=>{var n,a;return(null!=(n=s.get(t.group))?n:999)-(null!=(a=s.get(e.group))?a:999)}).map(t=>((t,e)=>{var n,s,a;return{id:t.id,name:null!=(n=null==e?void 0:e.name)?n:t.owner,icon:null!=(s=null==e?void 0:e.icon)?s:"flag",colour:null!=(a=null==e?void 0:e.colour)?a:null,holds:e=>e.plan===t.id}})(t,n.find(e=>e.id===t.group)))}(n);return l.length?e`<div class="wall-plans" ref=${o}>
    ${r&&e`<${zn} rows=${l} box=${r} about=${s} actions=${n.store.all("action")} />`}
  </div>`:e`<div class="wall-question" ref=${o}>
      ${t("calendar")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    </div>`}});function qn(t){const e=[...t].sort((t,e)=>t.at-e.at).map(({id:t,text:e,name:n,group:s=null,at:a,joined:o=[]})=>({id:t,kind:"pledge",draw:Sn,text:e,name:n,group:s,at:a,joined:o.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:e.length,items:e}}function Sn(n,{groups:s,fresh:a,size:o,show:r}){var i;const c=s.get(n.group);return e`<li
    key=${n.id}
    class="card sheet pledge ${a.has(n.id)?"arriving":""}"
    data-colour=${null!=(i=null==c?void 0:c.colour)?i:null}
    style=${{"--lines":we(o,r)}}
  >
    <p class="card-text" dir="auto">${n.text}</p>
    <div class="card-foot">
      ${c&&e`<span class="badge">${t(c.icon)}<span class="visually-hidden">${c.name}</span></span>`}<b
        class="sheet-name"
        dir="auto"
        >${n.name}</b
      >
      ${n.joined>0&&e`<span class="pledge-joined"
          >${t("people")}<span aria-hidden="true">+${n.joined}</span
          ><span class="visually-hidden">${l(["لم ينضم أحد","انضم شخص واحد","انضم شخصان","انضم {n} أشخاص","انضم {n} شخصًا","انضم {n} شخص"],"{n} joined",n.joined)}</span></span
        >`}
    </div>
  </li>`}var On=Object.freeze({__proto__:null,Main:function({room:n,stage:s}){const a=n.store.all("pledge"),o=M(()=>[qn(a)],[a]),r=N(a.map(t=>t.id));return a.length?e`<div class="wall-pledges">
    <${Re} lanes=${o} groups=${I(i(n.store))} people=${I([])} fresh=${r} />
  </div>`:e`<div class="wall-question">
      ${t("pledge")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
      <p class="soft">${c("تظهر التعهدات هنا بأسماء أصحابها.")}</p>
    </div>`}});const[An,En]=[100,240];var Un=Object.freeze({__proto__:null,Main:function({room:t,about:n,stage:s}){var a;const o=s.title.length+(null!=(a=s.instruction)?a:"").length;return e`<div class="poster" data-length=${o>En?"long":o>An?"medium":"short"}>
    <p class="poster-time">
      <${ut} room=${t} stage=${s} paused=${n.paused} />
    </p>
    <h1 dir="auto">${s.title}</h1>
    ${s.instruction&&e`<p class="poster-words" dir="auto">${s.instruction}</p>`}
  </div>`},headless:!0});function Cn({stage:n,now:s}){if("done"===n.status)return e`<p class="break-soon">${c("انتهت الاستراحة. أهلًا بعودتكم.")}</p>`;if(!n.ends_at)return e`<p class="break-soon">${c("نعود قريبًا")}</p>`;const a=n.ends_at-s;return e`<p class="break-back"><span>${c("نعود الساعة")}</span><b>${q(n.ends_at)}</b></p>
    <p class="break-left" role="timer">
      ${a>0?e`${t("timer")}<b>${u(a)}</b>`:e`<span>${c("انتهى الوقت. تفضلوا بالجلوس.")}</span>`}
    </p>`}var Rn=Object.freeze({__proto__:null,Main:function({room:n,stage:s}){Q(500);const a=n.now();return e`<div class="break" data-phase=${((t,e)=>"open"===t.status&&t.ends_at?ct(t.ends_at-e):"calm")(s,a)}>
    <header class="break-head">
      <div>
        <h1 dir="auto">${t("cup")}<span>${s.title}</span></h1>
        ${s.instruction&&e`<p dir="auto">${s.instruction}</p>`}
      </div>
      <p class="break-clock"><span>${c("الآن")}</span><b>${q(a)}</b></p>
    </header>
    <${Cn} stage=${s} now=${a} />
  </div>`},headless:!0}),Bn=Object.freeze({__proto__:null,Main:function({room:n,about:s,stage:a}){return e`<div class="farewell">
    <section>
      <p class="farewell-mark">${t("mark")}</p>
      <h1>${c("شكرًا لكم.")}</h1>
      <p class="farewell-title" dir="auto">${s.title}</p>
      ${"close"===(null==a?void 0:a.activity)&&a.instruction&&e`<p class="soft" dir="auto">${a.instruction}</p>`}
      <ul class="farewell-sums">
        ${function(t){const e=e=>t.store.all(e).length,[n,s,a,o]=[r(t.store.all("person")).length,e("card"),e("action"),e("pledge")];return[[n,l(["شخص","شخص","شخصان","أشخاص","شخصًا","شخص"],"people",n)],[s,l(["بطاقة","بطاقة","بطاقتان","بطاقات","بطاقة","بطاقة"],"cards",s)],[a,l(["عمل","عمل","عملان","أعمال","عملًا","عمل"],"actions",a)],[o,l(["تعهد","تعهد","تعهدان","تعهدات","تعهدًا","تعهد"],"pledges",o)]]}(n).filter(([t])=>t>0).map(([t,n])=>e`<li><b>${t}</b> ${n}</li>`)}
      </ul>
    </section>
    <section class="arrive-way farewell-way">
      <h2>${c("خذ التقرير معك")}</h2>
      <img class="arrive-qr" src=${n.reportQr} alt=${c("رمز QR يفتح التقرير")} />
      <p class="arrive-or">${c("أو افتح")}</p>
      <p class="arrive-address">${T(n.joinUrl)}</p>
      <p class="arrive-code"><span>${c("الرمز")}</span> <b class="code">${s.code}</b></p>
    </section>
  </div>`},whole:!0});export{De as a,Xe as b,Mn as c,jn as d,On as e,Un as f,Rn as g,Bn as h,kt as w};
