import{i as e,n as t,C as n,b as s,a,N as o,e as r,c as l,g as i,t as c,f as u,j as p,x as d,m as h,K as g,p as m,P as $,l as f,q as v,v as w,u as y,A as b,w as x,D as k,y as M,z as _,E as z,B as j,a1 as q}from"../core/shared.js";import{p as S,c as O,h as A,g as E,a as R,r as T,t as U}from"../pictures.js";import{t as C,r as B}from"../bars.js";const I=e=>new Map(e.map(e=>[e.id,e]));function P(e,t){var n;const s=new Map;for(const a of e)s.set(a[t],(null!=(n=s.get(a[t]))?n:0)+1);return s}function F(e){try{return new URL(e).host}catch{return e}}function L({stage:n}){return t`<div class="wall-question">
    ${e("mark")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
  </div>`}function D(){const e=a(null),[t,s]=n(null);return o(()=>{var t;const n=()=>s(t=>H(t,function(e){const t=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:e.clientWidth,height:e.clientHeight,rem:t}}(e.current))),a=new ResizeObserver(n);return a.observe(e.current),null==(t=document.fonts)||t.ready.then(n),n(),()=>a.disconnect()},[]),[e,t]}const H=(e,t)=>e&&e.width===t.width&&e.height===t.height&&e.rem===t.rem?e:t;function N(e){const[t,a]=n(0);return s(()=>{const t=setInterval(()=>a(e=>e+1),e);return()=>clearInterval(t)},[e]),t}function Q(e){const t=a(null),n=Date.now(),s=null===t.current;null!=t.current||(t.current=new Map);for(const a of e)t.current.has(a)||t.current.set(a,s?0:n);return new Set(e.filter(e=>n-t.current.get(e)<5e3))}function W(e){const t=new Map,n=n=>(t.has(n)||t.set(n,1.03*e(n)),t.get(n));return(e,t)=>e.split("\n").reduce((e,s)=>e+((e,t)=>function(e,t,n){let[s,a]=[1,0];for(const o of e)a&&a+n+o>t&&([s,a]=[s+1,0]),a+=(a?n:0)+o,a>t&&([s,a]=[s+Math.floor(a/t),a%t]);return s}(e.split(/\s+/).filter(Boolean).map(n),t,n(" ")))(s,t),0)}function G(e){const t=document.createElement("canvas").getContext("2d");return t.font=`400 100px ${e}`,e=>t.measureText(e).width/100}let J=null;function V(){return null!=J?J:J=W(G(getComputedStyle(document.body).fontFamily))}const K=()=>parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25;function X({room:e}){const n=r(e.store.all("person")),s=P(n,"group");return t`<${Y}
    total=${n.length}
    label=${l("person in the room","people in the room",n.length)}
    entries=${i(e.store).map(e=>{var t;return{group:e,count:null!=(t=s.get(e.id))?t:0}})}
    missing=${c("not here yet")}
  />`}function Y({total:e,label:n,entries:s,missing:a}){const o=s.filter(e=>!e.count).length<=2,[r,l]=D();return t`<div class="strip">
    <p class="strip-total"><b>${e}</b> ${n}</p>
    <div class="strip-groups" role="list" ref=${r}>
      ${l&&s.length>0&&t`<${Z} ...${{entries:s,missing:a,few:o,...te(s,l,o?a:"–")}} />`}
    </div>
  </div>`}const Z=({rows:e,size:n,missing:s,few:a})=>e.map((e,o)=>t`<div key=${o} class="strip-row" role="presentation" style=${{"--size":`${n}rem`}}>
        ${e.map(e=>e.count?le(e):ie(e.group,s,a))}
      </div>`),ee=[{size:.75,rows:2},{size:.62,rows:3},{size:.62,rows:4}];function te(e,t,n){var s;const[a,o]=[oe(),.35*t.rem],r=ee.map(({size:s,rows:r})=>{const l=e.map(e=>(({group:e,count:t},s)=>{const r=(a(`${e.name} ${t||n}`)+4)*s+o;return{natural:r,least:re(e)?r:Math.min(r,8*s+o)}})(e,s*t.rem));return{size:s,...ne(l,r,t.width+o)}}),l=null!=(s=r.find(e=>!e.over))?s:r.at(-1);return{size:l.size,rows:l.starts.map((t,n)=>e.slice(t,l.starts[n+1]))}}function ne(e,t,n){const[s,a]=["natural","least"].map(t=>se(e.map(e=>e[t]))),o=(e,t,s)=>Math.max(0,e[s]-e[t]-n)**2,r=(e,t)=>o(s,e,t)+1e3*o(a,e,t);let l=e.map((e,t)=>({starts:[0],over:r(0,t+1)}));for(let e=1;e<t;e+=1)l=l.map((e,t)=>Array.from({length:t},(e,n)=>({starts:[...l[n].starts,n+1],over:l[n].over+r(n+1,t+1)})).reduce((e,t)=>t.over<e.over?t:e,e));return l.at(-1)}const se=e=>e.reduce((e,t)=>[...e,e.at(-1)+t],[0]);let ae=null;const oe=()=>null!=ae?ae:ae=G(getComputedStyle(document.body).fontFamily),re=({name:e})=>e.length<=8?"short":"",le=({group:n,count:s})=>{var a;return t`<span role="listitem" key=${n.id} class="chip ${re(n)}" data-colour=${null!=(a=n.colour)?a:1}
    >${e(n.icon)}<span class="strip-name" dir="auto">${n.name}</span><b>${s}</b></span
  >`},ie=(n,s,a)=>t`<span role="listitem" key=${n.id} class="chip silent ${re(n)}"
    >${e(n.icon)}<span class="strip-name" dir="auto">${n.name}</span
    >${!a&&t`<span aria-hidden="true">–</span>`}<span class=${a?"strip-missing":"visually-hidden"}
      >${s}</span
    ></span
  >`,ce=e=>e<=0?"over":e<=18e4?"last":"calm";function ue({room:n,stage:s,paused:a}){return a?t`<p class="wall-timer" data-phase="paused">${e("pause")}<span>${c("Paused")}</span></p>`:"done"===s.status?t`<p class="wall-timer" data-phase="done">${e("check")}<span>${c("Closed")}</span></p>`:s.ends_at?t`<${pe} room=${n} endsAt=${s.ends_at} />`:null}function pe({room:n,endsAt:s}){N(500);const a=s-n.now(),o=ce(a);return t`<p class="wall-timer" data-phase=${o} role="timer">
    ${"over"===o?t`${e("timer")}<span>${c("Time’s up")}</span>`:t`<b>${u(a)}</b>`}
  </p>`}function de({room:n,screens:s}){var a,o;const r=n.store.get("about","about");if(!r)return t`<main class="wall wall-waiting">
      ${e("mark")}
      <p>${c("One moment…")}</p>
      <${me} room=${n} about=${{}} />
    </main>`;const l=r.current?n.store.get("stage",r.current):null,{Main:i,Strip:u=X,whole:p,headless:d}=function(e,t,n){return t.closed?e.close:n?Object.hasOwn(e,n.activity)?e[n.activity]:{Main:L}:e.open}(s,r,l);return t`<main
    class="wall ${p?"whole":d?"headless":""}"
    data-activity=${null!=(a=null==l?void 0:l.activity)?a:"open"}
    data-paused=${r.paused?"":null}
  >
    ${!p&&!d&&t`<${he} room=${n} about=${r} stage=${l} />`}
    <div class="wall-main" key=${null!=(o=null==l?void 0:l.id)?o:""}>
      <${i} room=${n} about=${r} stage=${l} />
    </div>
    ${!p&&t`<${ge} room=${n} about=${r}><${u} room=${n} stage=${l} /><//>`}
    <${me} room=${n} about=${r} />
  </main>`}function he({room:e,about:n,stage:s}){return t`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${s.title}</h1>
      ${s.instruction&&t`<p dir="auto">${s.instruction}</p>`}
    </div>
    <${ue} room=${e} stage=${s} paused=${n.paused} />
  </header>`}function ge({room:e,about:n,children:s}){return t`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${e.qr} alt="" />
      <p>
        <span>${c("Join in")}</span><b class="wall-address">${F(e.joinUrl)}</b
        ><b class="code">${n.code}</b>
      </p>
    </div>
    ${s}
  </footer>`}function me({room:n,about:s}){return t`<div class="wall-signs">
    <${$e} room=${n} />
    ${s.illustrative&&t`<p class="wall-illustrative">${e("info")}${c("Illustrative example")}</p>`}
  </div>`}function $e({room:n}){var s;const a=n.sync.state.value;if("live"===a)return null;const o={connecting:c("Connecting…"),removed:c("This wall was signed out. Reload the page."),reload:c("Reload the page.")};return t`<p class="wall-line" role="status">
    ${e("cloud-off")}<span>${null!=(s=o[a])?s:c("Reconnecting…")}</span>
  </p>`}const{code:fe,joinUrl:ve}=document.documentElement.dataset,[we,ye]=[4e3,8e3];function be({room:n,about:s}){return t`<section class="arrive-way">
    <h2>${c("Point your phone’s camera here")}</h2>
    <img class="arrive-qr" src=${n.qr} alt=${c("QR code that opens this workshop")} />
    <p class="arrive-or">${c("or open")}</p>
    <p class="arrive-address">${F(n.joinUrl)}</p>
    <p class="arrive-code"><span>${c("code")}</span> <b class="code">${s.code}</b></p>
    <p class="arrive-hint">
      ${e("wifi")}<span>${c("Use this room’s wifi. If the page doesn’t open, switch mobile data off.")}</span>
    </p>
  </section>`}function xe(n){var s;return t`<li key=${n.id} class="arrive-tile ${n.here?"":"absent"}" data-colour=${null!=(s=n.colour)?s:1}>
    <span class="badge">${e(n.icon)}</span><span class="arrive-name" dir="auto">${n.name}</span
    ><b class="arrive-count">${n.here||"–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({length:Math.min(n.here,24)},()=>t`<i></i>`)}</span
    >
  </li>`}function ke({groups:n}){const s=n.filter(e=>!e.here);return s.length?s.length===n.length?t`<p class="arrive-missing">
      ${e("people")}<span>${c("Welcome. Choose your group on your phone.")}</span>
    </p>`:t`<p class="arrive-missing">
    ${e("clock")}<span>${l("{n} group hasn’t arrived yet","{n} groups haven’t arrived yet",s.length)}</span>
  </p>`:n.length>0&&t`<p class="arrive-missing all">${e("check")}<span>${c("Every group is in the room.")}</span></p>`}p(),function(){const e=new URLSearchParams(location.search).get("theme");"dark"!==e&&"light"!==e||(document.documentElement.dataset.theme=e)}(),function(){const e=()=>{var e;return"visible"===document.visibilityState&&(null==(e=navigator.wakeLock)?void 0:e.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",e),e()}(),async function e(){try{const e=await S(d,"wall");!function(e,n){const s=h({code:fe,...e}),a=`/w/${encodeURIComponent(fe)}`,o=g(null!=ve?ve:location.href),r={...s,code:fe,get joinUrl(){return o.value},get qr(){return`${a}/qr.svg?of=${encodeURIComponent(o.value)}`},get reportQr(){return`${a}/qr.svg?to=report&of=${encodeURIComponent(o.value)}`}};var l,i;l=fe,i=e=>o.value=e,setInterval(async()=>{const e=await fetch(`/api/workshops/${encodeURIComponent(l)}/address`).catch(()=>null),t=(null==e?void 0:e.ok)?await e.json().catch(()=>null):null;t&&i(t.join_url)},5e3),m(t`<${de} room=${r} screens=${n} />`,document.getElementById("wall")),$(()=>{return"removed"===(e=s.sync.state.value)&&y(fe,"wall"),void("removed"!==e&&"reload"!==e||setTimeout(()=>location.reload(),ye));var e})}(await async function(){var e;const t=null!=(e=f(fe,"wall"))?e:await v(fe,{wall:!0});return w(fe,"wall",t),t}(),e)}catch{setTimeout(e,we)}}();var Me=Object.freeze({__proto__:null,Main:function({room:e,about:n,stage:s}){const a=r(e.store.all("person")),o=P(a,"group"),c=i(e.store).map(e=>{var t;return{...e,here:null!=(t=o.get(e.id))?t:0}});return t`<div class="arrive">
    <${be} room=${e} about=${n} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${n.title}</h1>
        ${(n.task||(null==s?void 0:s.instruction))&&t`<p class="arrive-task" dir="auto">${n.task||s.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${a.length}</b> ${l("person joined","people joined",a.length)}</p>
      <ul class="arrive-groups" data-many=${c.length>16?"most":c.length>8?"more":"few"}>
        ${c.map(xe)}
      </ul>
      <${ke} groups=${c} />
    </section>
  </div>`},whole:!0});const _e=new Set(["governance","structural","economic_social","unsorted"]),ze=(e,t)=>e.at-t.at;const je=e=>{var t;return"shown"===(null!=(t=e.shown)?t:"shown")};function qe(e){var t;const n=new Map;for(const s of e)s&&n.set(s,(null!=(t=n.get(s))?t:0)+1);return n}function Se(e){return[...qe(e)].reduce((e,t)=>t[1]>e[1]?t:e,[null,0])[0]}function Oe(e,t,n){const s=Array.from({length:t},()=>({boxes:[],height:0}));return e.forEach((e,t)=>{const a=s.reduce((e,t)=>t.height<e.height-.5?t:e);a.height+=(a.boxes.length?n:0)+e,a.boxes.push(t)}),{columns:s.map(e=>e.boxes),height:Math.max(...s.map(e=>e.height))}}function Ae(e,{fits:t,stride:n}){const s=e.filter(e=>e.pinned),a=e.filter(e=>!e.pinned),o=a.length&&t([...s,...a.slice(-n)])?s:[],r=o.length?a:e,l=function(e,t,n){let s=Math.max(0,Math.floor((e.length-1)/n)*n);for(;s>=n&&t(e.slice(s-n));)s-=n;return s}(r,e=>t([...o,...e]),n),i=function(e,t){const n=[];for(const s of[...e].reverse()){const e=n.at(-1);e&&t([s,...e])?e.unshift(s):n.push([s])}return n}(r.slice(0,l),e=>t([...o,...e]));return[r.slice(l),...i].map(e=>[...o,...e])}function Ee(e,{fits:t}){const n=[[]];for(const s of e.flatMap(e=>function(e,t){var n;const s=[];for(const a of null!=(n=e.texts)?n:[]){const n=s.at(-1);n&&t([{...e,texts:[...n,a]}])?n.push(a):s.push([a])}return s.length>1?s.map((t,n)=>({...e,id:`${e.id}/${n}`,texts:t})):[e]}(e,t)))n.at(-1).length&&!t([...n.at(-1),s])&&n.push([]),n.at(-1).push(s);return n}const Re=[1.6,1.35,1.15,1.03,.93,.8,.7,.65],[Te,Ue]=[.93,.65],Ce=.4,Be=[1/0,4,2,1];function Ie(e){var t;const n=Ge(e.lanes.map(e=>e.length)),s=Re.filter(e=>e>=(n<=40?Te:Ue)),[a,o]=[s.filter(e=>e>=Te),s.filter(e=>e<Te)],r=null!=(t=Le(e,a))?t:Le(e,o);if(r)return Je(e,r);const l=s.at(-1),i=Qe(e,l).map(t=>We(e,l,t,{show:1,tight:!0})),c=i.filter(Fe);return Ne((c.length?c:i).map(t=>Je(e,t)))}const Pe=1.6;function Fe({shares:e,heights:t}){const n=t.map((t,n)=>Ge(t)/e[n]);return Math.max(...n)<=Pe*Math.min(...n.filter((t,n)=>e[n]>1))}function Le(e,t){for(const n of Be)for(const s of t){const t=Qe(e,s).map(t=>We(e,s,t,{show:n})).find(e=>e.fits);if(t)return t}}const De=e=>Ge(e.lanes.map(e=>He(e.pages[0]))),He=e=>e.columns.flat().length,Ne=e=>e.reduce((e,t)=>t.pages<e.pages||t.pages===e.pages&&De(t)>De(e)?t:e);function Qe({lanes:e,width:t,rem:n,frame:s=0},a){const o=t-s*e.length,r=e=>(o+Ce*n)/((e*a+Ce)*n),l=a>1.15&&e.length>1?0:Math.floor(r((e=>e>.7?7.6:10.6)(a))),i=Math.max(e.length,l),c=Math.min(i,Math.max(e.length,Math.ceil(r((e=>e>1?16:22)(a)))));return Array.from({length:i-c+1},(e,t)=>c+t)}function We(e,t,n,{tight:s=!1,show:a=1/0}){var o;const r=Ce*e.rem,l=e.width-(null!=(o=e.frame)?o:0)*e.lanes.length-r*(n-e.lanes.length),i=Math.floor(l/n),c=e.lanes.map(n=>n.map(n=>e.heightOf(n,{size:t,width:i,tight:s,show:a}))),u=c.map(t=>function(e,{columns:t,gap:n,height:s}){for(let a=1;a<=t;a+=1)if(Oe(e,a,n).height<=s)return a;return t+1}(t,{columns:n,gap:r,height:e.height})),p=Ge(u)<=n,d=function(e,{heights:t,columns:n,gap:s}){const a=[...e],o=t.map(e=>Ge(e)+s*e.length);for(let e=n-Ge(a);e>0;e-=1){const e=o.reduce((e,t,n)=>t/a[n]>o[e]/a[e]?n:e,0);a[e]+=1}return a}(p?u:c.map(()=>1),{heights:c,columns:n,gap:r});return{size:t,column:i,show:a,tight:s,shares:d,heights:c,fits:p}}const Ge=e=>e.reduce((e,t)=>e+t,0);function Je(e,t){const n=e.lanes.map((n,s)=>function(e,{size:t,column:n,show:s,tight:a,shares:o,heights:r},l,i){const c=s=>e.heightOf(s,{size:t,width:n,show:1/0,tight:!1}),u=Ve({room:e,columns:o[i]}),p=new Map(l.map((e,t)=>[e,r[i][t]])),d=l.filter(e=>p.get(e)<c(e));return{first:u({show:s,tight:a,items:l,heightOf:e=>p.get(e),turned:Ae}),full:d.length?u({show:1/0,tight:!1,items:d,heightOf:c,turned:Ee}):[]}}(e,t,n,s)),[s,a]=["first","full"].map(e=>Math.max(...n.map(t=>t[e].length))),o=e=>[...Array.from({length:s},(t,n)=>e.first[n%e.first.length]),...Array.from({length:a},(t,n)=>{var s;return null!=(s=e.full[n])?s:e.first[0]})],{size:r,column:l,shares:i}=t;return{size:r,column:l,pages:s+a,lanes:n.map((e,t)=>({columns:i[t],pages:o(e)}))}}const Ve=({room:e,columns:t})=>({show:n,tight:s,items:a,heightOf:o,turned:r})=>{const l=n=>Oe(n.map(o),t,Ce*e.rem),i=t=>l(t).height<=e.height;return(r===Ae&&i(a)?[a]:r(a,{fits:i,stride:t})).map(e=>({show:n,tight:s,columns:l(e).columns.map(t=>t.map(t=>e[t]))}))},Ke={ArrowRight:1,ArrowDown:1,PageDown:1," ":1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1};function Xe(e,t=""){const[o,r]=n(0),l=a(!1),i=Math.min(o,e-1);return s(()=>{l.current||r(0)},[t]),s(()=>{if(!(e<2))return function(e,t){let n=0;const s=()=>{clearTimeout(n),n=setTimeout(()=>(t.current=!1,e(1),s()),t.current?6e4:14e3)},a=n=>(t.current=!0,e(n),s()),o=e=>e.key in Ke&&(e.preventDefault(),a(Ke[e.key]));return s(),Ye.add(a),document.addEventListener("keydown",o),()=>(clearTimeout(n),Ye.delete(a),document.removeEventListener("keydown",o))}(t=>r(n=>(Math.min(n,e-1)+t+e)%e),l)},[e,t]),s(()=>tt({page:i,pages:e}),[i,e]),s(()=>()=>tt({page:0,pages:0}),[]),i}const Ye=new Set;let Ze={page:0,pages:0},et=null;function tt(e){Ze=e,null!=et||(et=x(document.documentElement.dataset.code,({by:e})=>e?Ye.forEach(t=>t(e)):et.say(Ze))),et.say(Ze)}const[nt,st]=[.36,.58],[at,ot,rt,lt]=[.64,.6,1.35,.2],[it,ct,ut]=[1.6,1.1,4],[pt,dt]=[.7,1.75],[ht,gt,mt,$t,ft]=[1.1,.76,1.4,.15,.45],vt=e=>e>=1.03?9:e>=.93?7:e>=.8?6:5,wt=(e,t)=>yt(vt(e)*t),yt=e=>e===1/0?"none":e,bt=(e,t)=>(e>=.93?4:3)*t,xt=(e,{show:t,tight:n})=>n?0:(e>=.93?3:2)*t,kt=e=>e<=pt,Mt=e=>Math.max(ot,at*e);const _t=({merged:e})=>l("and {n} alike","and {n} alike",e),zt=e=>"cluster"===e.kind||Boolean(e.draw||e.group||e.by||e.merged),jt={card:(n,s)=>kt(s.size)&&n.group?function(e,{groups:n,fresh:s,size:a,show:o}){return t`<li
    key=${e.id}
    class="card sheet small ${s.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":wt(a,o)}}
  >
    ${St(n.get(e.group))}
    <p class="card-text" dir="auto">${e.text}</p>
  </li>`}(n,s):function(n,{groups:s,people:a,fresh:o,size:r,show:l,named:i}){var c;return t`<li
    key=${n.id}
    class="card sheet ${i?"named":""} ${o.has(n.id)?"arriving":""}"
    data-category=${n.category}
    style=${{"--lines":wt(r,l)}}
  >
    <p class="card-text" dir="auto">${n.text}</p>
    ${zt(n)&&t`<div class="card-foot">
        ${qt(s.get(n.group))}${n.by&&t`<span class="sheet-by" dir="auto">${null==(c=a.get(n.by))?void 0:c.name}</span>`}
        ${n.merged>0&&t`<span class="sheet-merged">${e("merge")}${_t(n)}</span>`}
      </div>`}
  </li>`}(n,s),cluster:function(e,{groups:n,fresh:s,size:a,show:o,tight:r}){const i=e.texts.slice(0,xt(a,{show:o,tight:r}));return t`<li
    key=${e.id}
    class="card sheet cluster ${s.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":yt(bt(a,o)),"--member-lines":yt(o)}}
  >
    <h3 class="card-title" dir="auto">${e.text}</h3>
    ${i.length>0&&t`<ul class="sheet-members">
        ${i.map(e=>t`<li dir="auto">${e}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${l("{n} card","{n} cards",e.count)}</b
      ><span class="sheet-groups" title=${c("Groups behind it")}
        >${e.groups.slice(0,6).map(e=>St(n.get(e)))}</span
      >
    </div>
  </li>`}},qt=n=>{var s;return n&&t`<span class="chip plain" data-colour=${null!=(s=n.colour)?s:1}
    >${e(n.icon)}<span class="sheet-name" dir="auto">${n.name}</span></span
  >`},St=n=>{var s;return n&&t`<span class="badge" data-colour=${null!=(s=n.colour)?s:1}
    >${e(n.icon)}<span class="visually-hidden">${n.name}</span></span
  >`},[Ot,At,Et,Rt,Tt]=[.8,.6,2.6,1.4,.4];function Ut({lanes:e,...n}){const[s,a]=D();return t`<div class="wall-board" ref=${s}>
    ${a&&t`<${Ct} lanes=${e} box=${a} ...${n} />`}
  </div>`}function Ct({lanes:e,box:s,...r}){const l=a(null),i=function(e,t){const[s,a]=n({box:t,slack:1}),r=s.box===t?s.slack:1;return o(()=>{[...e.current.querySelectorAll(".wall-column")].some(e=>e.offsetHeight>e.parentElement.clientHeight+1)&&r<Bt&&a({box:t,slack:r+.03})}),r}(l,s),u=e.some(e=>e.title),p=[...r.groups.values()].map(e=>e.name).join(),d=k(()=>function(e,t,n,s,a){const{rem:o}=t,r=function({rem:e,leading:t,lines:n,view:s}){return(a,{size:o,width:r,show:l,tight:i,named:c=!1})=>{const u=o*e,p=kt(o)&&"card"===a.kind&&a.group?dt:0,d=r/u-2*st-.1-p,h=d*u/(Mt(o)*e),g=zt(a)&&!p?function(e,{inFoot:t,lines:n,named:s,groups:a,people:o}){var r,l,i;if(!s||e.draw||"cluster"===e.kind)return 1;const c=null!=(l=null==(r=a.get(e.group))?void 0:r.name)?l:"",u=[e.by&&(null==(i=o.get(e.by))?void 0:i.name),e.merged&&_t(e)].filter(Boolean),p=t-it-ct*u.length;return 1===n([c,...u].join(" "),p)?1:Math.min(ut,n(c,t-it))+(u.length?1:0)}(a,{inFoot:h,lines:n,named:c,...s}):0,m=g?g*Mt(o)*e*rt+lt*u:0;return Math.ceil(2*nt*u+m+.1*e+("cluster"===a.kind?function(e,{em:t,inside:n,size:s,show:a,tight:o,leading:r,lines:l}){const i=Math.min(bt(s,a),l(e.text,n/(1.12*ht)))*ht*r,c=e.texts.slice(0,xt(s,{show:a,tight:o})).map(e=>Math.min(a,l(e,n/(1.04*gt)))*mt+$t).reduce((e,t)=>e+t,0)*gt;return(i+c+(c?lt:0)+ft)*t}(a,{em:u,inside:d,size:o,show:l,tight:i,leading:t,lines:n}):Math.min(vt(o)*l,n(a.text,d))*t*u))}}({rem:o,leading:K(),lines:V(),view:a}),l=(e,t)=>r(e,t)*n,i=t.height-(Ot+(s?Et:0))*o,c=function(e){const t=Ie(e);return t.pages>1?Ie({...e,height:e.height-e.more}):t}({lanes:e.map(e=>e.items),width:t.width-(e.length-1)*At*o,height:i,more:Rt*o,frame:Ot*o,rem:o,heightOf:l});return function(e,{heightOf:t,rem:n,height:s}){const{size:a,column:o}=e,r=({show:e,tight:n},s)=>r=>t(r,{size:a,width:o,show:e,tight:n,named:s}),l=e=>({...e,named:e.columns.map(t=>function(e,t,n,s,a){let o=e.reduce((e,n)=>e-t(n)-a,s);return new Set(e.filter(e=>{const s=n(e)-t(e),a=s<=o;return a&&(o-=s),a}))}(t,r(e,!1),r(e,!0),s+Tt*n,Tt*n))});return{...e,lanes:e.lanes.map(e=>({...e,pages:e.pages.map(l)}))}}(c,{heightOf:l,rem:o,height:c.pages>1?i-Rt*o:i})}(e,s,i,u,r),[e,s,i,p]),h=Xe(d.pages,It(e));return t`<div
      class="wall-lanes"
      ref=${l}
      style=${{"--size":`${d.size}rem`,"--column":`${d.column}px`}}
    >
      ${e.map((e,n)=>t`<${Pt}
            key=${e.id}
            lane=${e}
            columns=${d.lanes[n].columns}
            page=${d.lanes[n].pages[h]}
            n=${h}
            size=${d.size}
            ...${r}
          />`)}
    </div>
    ${d.pages>1&&t`<p class="wall-page wall-turn">${c("page {n} of {all}",{n:h+1,all:d.pages})}</p>`}`}const Bt=1.3,It=e=>e.flatMap(e=>e.items).reduce((e,t)=>t.at>e.at?t:e,{id:"",at:0}).id;function Pt({lane:n,columns:s,page:a,n:o,quiet:r,...l}){var i,c;const{show:u,tight:p}=a;return t`<section class="lane wall-lane" data-category=${n.category} style=${{"--columns":s}}>
    ${n.title&&t`<h3 class="lane-head">
        ${e(null!=(i=n.category)?i:"cluster")}<span dir="auto">${n.title}</span><span class="count">${n.count}</span>
      </h3>`}
    <div class="wall-columns" key=${o}>
      ${a.columns.map((e,n)=>t`<ul key=${n} class="wall-column">
            ${e.map(e=>((e,t)=>{var n;return(null!=(n=e.draw)?n:jt[e.kind])(e,t)})(e,{...l,show:u,tight:p,named:a.named[n].has(e)}))}
          </ul>`)}
      ${0===n.items.length&&r&&t`<div class="wall-quiet">${e(null!=(c=n.category)?c:"edit")}</div>`}
    </div>
  </section>`}function Ft({stage:n}){const s="open"===n.status;return t`<div class="wall-question">
    ${e("edit")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
    <p class="soft">${c(s?"Write on your phone: your card appears here.":"No cards yet.")}</p>
  </div>`}var Lt=Object.freeze({__proto__:null,Main:function({room:e,stage:n}){const[s,a,o,r]=["card","cluster","group","person"].map(t=>e.store.all(t)),l=k(()=>function(e,t,n){const s=t.filter(t=>t.stage===e.id&&!t.merged_into&&je(t)).sort(ze),a=n.filter(t=>t.stage===e.id).sort(ze).map(e=>function(e,t){var n,s;const a=t.filter(t=>t.cluster===e.id),o=null!=(s=null!=(n=e.lane)?n:Se(a.map(e=>e.lane)))?s:null,r=Se(a.map(e=>e.category));return{id:e.id,kind:"cluster",text:e.title,at:e.at,lane:o,category:r,pinned:!0,texts:a.map(b),groups:[...new Set(a.map(e=>e.group).filter(Boolean))],count:a.length}}(e,s)),o=new Set(a.map(e=>e.id)),r=qe(t.map(e=>e.merged_into)),l=s.filter(e=>!o.has(e.cluster)).map(e=>{var t;return function(e,t){const{id:n,at:s,group:a=null,by:o=null,lane:r=null,category:l=null}=e;return{id:n,kind:"card",text:b(e),at:s,group:a,by:o,lane:r,category:l,merged:t,count:1,pinned:!1}}(e,null!=(t=r.get(e.id))?t:0)});return function(e){var t;return((null==(t=e.lanes)?void 0:t.length)?e.lanes:[{id:null,title:""}]).map(({id:e,title:t})=>({id:e,title:t,category:_e.has(e)?e:null}))}(e).map((e,t,n)=>function(e,t,n){const s=new Set(t.map(e=>e.id)),a=t.at(-1)===e,o=n.filter(t=>t.lane===e.id||a&&!s.has(t.lane)),r=o.reduce((e,t)=>e+t.count,0);return{...e,count:r,items:o.map(t=>{var n;return{...t,category:null!=(n=t.category)?n:e.category}})}}(e,n,[...a,...l]))}(n,s,a),[n,s,a]),i=Q(l.flatMap(e=>e.items.map(e=>e.id))),c=l.every(e=>0===e.items.length);return t`<div class="wall-cards">
    <${Ut} lanes=${l} groups=${I(o)} people=${I(r)} fresh=${i} quiet=${!c} />
    ${c&&t`<${Ft} stage=${n} code=${e.code} />`}
  </div>`},Strip:function({room:e,stage:n}){const s=e.store.all("card"),{heard:a,silent:o,told:u,total:p}=function(e,{cards:t,groups:n,people:s}){var a;const o=t.filter(t=>t.stage===e.id&&je(t)),r=new Set(s.filter(e=>{var t;return"in"===(null!=(t=e.status)?t:"in")}).map(e=>e.group)),l=qe(o.map(e=>e.group)),i=[...n].sort((e,t)=>{var n,s;return(null!=(n=e.position)?n:0)-(null!=(s=t.position)?s:0)});return{heard:i.filter(e=>l.has(e.id)).map(e=>({group:e,count:l.get(e.id)})),silent:i.filter(e=>!l.has(e.id)&&r.has(e.id)),absent:i.filter(e=>!l.has(e.id)&&!r.has(e.id)),told:"anonymous"!==(null==(a=e.settings)?void 0:a.naming),total:o.length}}(n,{cards:s,groups:i(e.store),people:r(e.store.all("person"))}),d=u?[...a,...o.map(e=>({group:e,count:0}))]:[];return t`<${Y}
    total=${p}
    label=${l("card","cards",p)}
    entries=${d}
    missing=${c("not heard yet")}
  />`}});const[Dt,Ht,Nt,Qt,Wt]=[3.4,1.95,4.6,2.6,4.1];function Gt({room:n,stage:s,box:a}){const[o,r,l]=[Kt(n.store),i(n.store),O(n.store.all("rating"),s.id)],{rows:u,pages:p}=function(e,t){const n=Math.max(1,Math.floor(Jt(t)/Ht)),s=Math.max(1,Math.ceil(e.length/n));return{rows:Math.ceil(e.length/s),pages:s}}(o,a),d=Xe(p);if(!o.length)return t`<div class="wall-question">
      ${e("power")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
      <p class="soft">${c("There are no barriers to rate yet.")}</p>
    </div>`;const h=p>1?function(e,t){var n;const s=new Map;for(const{on:e}of t.values())s.set(e,(null!=(n=s.get(e))?n:0)+1);return[...e].sort((e,t)=>{var n,a;return(null!=(n=s.get(t.id))?n:0)-(null!=(a=s.get(e.id))?a:0)})}(o,l):o,g=[...l.values()].some(e=>e.split);return t`<div
    class="wall-heat"
    style=${{"--row":`${Vt(Math.min(u,o.length),a)}rem`,"--groups":r.length}}
  >
    <div class="wall-heat-page" key=${d}>
      ${A({barriers:h.slice(d*u,(d+1)*u),groups:r,cells:l,gaps:E(l)})}
    </div>
    <div class="wall-heat-foot">
      ${R({split:g})}${p>1&&t`<p class="wall-page">${c("page {n} of {all}",{n:d+1,all:p})}</p>`}
    </div>
  </div>`}const Jt=e=>e.height/e.rem-Nt-(e=>e.width/e.rem<60?Wt:Qt)(e),Vt=(e,t)=>Math.min(Dt,Jt(t)/Math.max(1,e)).toFixed(3);function Kt(e){const t=e.all("card");return M(e).map(e=>{var n,s,a;return"cluster"===e.kind?{id:e.id,title:e.title,category:null!=(s=e.lane)?s:null==(n=t.find(t=>t.cluster===e.id))?void 0:n.category}:{id:e.id,title:b(e),category:null!=(a=e.category)?a:e.lane}})}var Xt=Object.freeze({__proto__:null,Main:function({room:e,stage:n}){const[s,a]=D();return t`<div class="wall-ratings" ref=${s}>
    ${a&&t`<${Gt} room=${e} stage=${n} box=${a} />`}
  </div>`},Strip:function({room:e,stage:n}){const s=Kt(e.store),a=[...O(e.store.all("rating"),n.id).values()].filter(e=>null!==e.power),o=i(e.store).map(e=>({group:e,done:a.filter(t=>t.group===e.id).length})),r=o.filter(e=>s.length&&e.done>=s.length).length;return t`<${Y}
    total=${r}
    label=${l("of {n} group has rated all","of {n} groups have rated all",o.length)}
    missing=${c("not yet")}
    entries=${o.map(({group:e,done:t})=>({group:e,count:t&&`${t}/${s.length}`}))}
  />`}});const Yt=[1.6,1.3,1.05,.9,.75,.62],[Zt,en,tn,nn]=[20,4.2,1.5,.8];const sn=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),an=({size:e})=>e>=.9,on=e=>c("Not everyone agreed: {dissent}",{dissent:e}),rn=({page:e,size:n})=>t`<div class="decisions" style=${{"--size":`${n}rem`}}>
    ${e.map((e,n)=>t`<ul key=${n}>
          ${e.map(ln)}
        </ul>`)}
  </div>`,ln=({id:n,text:s,dissent:a})=>t`<li key=${n} class="decision">
    ${e("decision")}
    <p>
      <b>${c("Decided")}</b>${" "}
      <span dir="auto">${s}</span>
      ${a&&t`<small dir="auto">${on(a)}</small>`}
    </p>
  </li>`,[cn,un,pn,dn]=[2.9,4.6,.3,1.25];function hn({room:s,vote:a,before:o}){const[r,u]=D(),p=s.store.get("tally",a.id),[d,h]=n(null);return t`<div class="wall-result">
    <p class="result-sum">${function(e,n){return[l("{n} ballot","{n} ballots",e.people),null!=e.could&&c("{n} of {all} people voted on a phone",{n:e.people-e.proxies,all:e.could}),e.proxies>0&&l("{n} of them on paper","{n} of them on paper",e.proxies),e.items.length>0&&l("{n} dot","{n} dots",e.dots),e.items.length>0&&l("{n} group","{n} groups",e.groups),n.round>1&&c("round {n}",{n:n.round}),!1===n.secret?c("open vote"):c("secret vote")].filter(Boolean).map(e=>t`<span>${e}</span>`)}(p,a)}</p>
    <div class="result-page" ref=${r}>
      ${u&&t`<${gn} ...${{room:s,vote:a,tally:p,before:o,box:u,setSign:h}} />`}
    </div>
    <p class="result-notes">
      ${function(n,s){var a;if(!(null==(a=n.pooled)?void 0:a.length))return null;const o=n.pooled.map(e=>{var t;return null==(t=s.find(t=>t.id===e))?void 0:t.name}).filter(Boolean).join(" · ");return t`<span
    >${e("lock")}${c("To keep votes secret, groups with fewer than 5 voters are combined: {names}",{names:o})}</span
  >`}(p,i(s.store))}${d&&t`<span class="wall-page">${d}</span>`}
    </p>
  </div>`}function gn({room:e,vote:s,tally:a,before:r,box:l,setSign:u}){var p;const d=function(e,t){const n=new Set(t.items);return[...e.store.all("decision")].sort((e,t)=>t.at-e.at).filter(e=>{var t;return!(null==(t=e.on)?void 0:t.length)||e.on.some(e=>n.has(e))})}(e,s),h=k(()=>function(e,t){return e.length?function(e,t){var n,s;const a=Yt.flatMap(n=>function(e,t,{width:n,rem:s}){const a=Math.max(1,Math.floor((n/s+.7)/(Zt*e+.7))),o=Math.min(a,t.length,3);return Array.from({length:o},(e,t)=>o-t)}(n,e,t).map(s=>function(e,t,n,s){const[a,o]=[n*t.rem,.7*t.rem],r=((t.width+o)/s-o)/a-en,l=e=>Oe(e.map(e=>function({text:e,dissent:t},n,{leading:s,lines:a}){const o=t?a(on(t),n/nn)*nn:0;return tn+s*(a(`${c("Decided")} ${e}`,n)+o)}(e,r,t)*a),s,o),i=Ee(e,{fits:e=>l(e).height<=t.height});return{size:n,pages:i.map(e=>l(e).columns.map(t=>t.map(t=>e[t]))),whole:i.every(e=>l(e).height<=t.height)}}(e,t,n,s))),o=a.filter(e=>e.whole),[r,l]=[o.filter(an),o.filter(e=>!an(e))];return null!=(s=null!=(n=sn(r))?n:l[0])?s:a.at(-1)}(e,{...t,leading:K(),lines:V()}):{pages:[]}}(d,l),[d.length,l]),g=function(e,t){const[s,a]=n({box:e,height:1/0}),o=e.height-(3+function({width:e,rem:t},n){const s=n.length>6?.62:.8,a=n.map(({name:e})=>`____${e.replace(/\s/g,"_")}`).join(" ");return n.length?V()(a,e/(s*t))*s*1.45:0}(e,t))*e.rem,r=Math.min(o,s.box===e?s.height:1/0)/e.rem;return{most:Math.max(1,Math.floor(r/cn)),height:r,look:t=>t<r*e.rem-1&&a({box:e,height:t})}}(l,i(e.store)),m=Math.max(1,Math.ceil(a.items.length/g.most)),$=h.pages.length+m,f=Xe($,null==(p=d[0])?void 0:p.id),v=$>1?c("page {n} of {all}",{n:f+1,all:$}):null;o(()=>u(v),[v]);const w=h.pages[f];if(w)return t`<${rn} key=${f} page=${w} size=${h.size} />`;if(!a.items.length)return t`<${$n} />`;const y=f-h.pages.length;return t`<${mn}
    key=${f}
    ...${{room:e,tally:a,before:r,rows:g,n:y,many:Math.ceil(a.items.length/m)}}
  />`}function mn({room:e,tally:n,before:s,rows:r,n:l,many:c}){const u=a(null);o(()=>r.look(u.current.querySelector(".ranked-list").clientHeight));const p=n.items.slice(l*c,(l+1)*c).map(e=>e.on),d=Math.max(1,Math.floor((Math.min(un,r.height/c)-pn)/dn));return t`<div class="result-bars" ref=${u} style=${{"--lines":d}}>
    ${B({tally:n,items:p,groups:i(e.store),names:t=>_(e.store,t),before:s&&e.store.get("tally",s.id)})}
  </div>`}const $n=()=>t`<div class="wall-question">
    ${e("lock")}
    <p class="wall-question-text">${C()}</p>
  </div>`;function fn({room:n,stage:s}){const a=j(n.store);return a.length?t`<div class="ballot"><${wn} ids=${a.map(e=>e.id)} room=${n} /></div>`:t`<div class="wall-question">
      ${e("leverage")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    </div>`}function vn({room:n,vote:s}){var a,o,i;const[u,p]=[null!=(a=n.store.get("turnout",s.id))?a:{voted:0,proxies:0},r(n.store.all("person")).length];return t`<div class="ballot voting">
    <section class="ballot-turnout">
      ${T({part:null!=(o=u.voted)?o:0,whole:Math.max(p,null!=(i=u.voted)?i:0),label:c("have voted")})}
      ${u.proxies>0&&t`<p>${l("and {n} ballot on paper","and {n} ballots on paper",u.proxies)}</p>`}
      <p class="ballot-rule">${e("dot")}<span>${l("{n} dot each","{n} dots each",s.budget)}</span></p>
      <p class="ballot-rule soft">
        ${e(!1===s.secret?"show":"lock")}<span
          >${!1===s.secret?c("Open vote. Results appear when it closes."):c("Secret vote. Results appear when it closes.")}</span
        >
      </p>
    </section>
    <${wn} ids=${s.items} room=${n} />
  </div>`}function wn({ids:e,room:n}){const s={id:"points",title:"",category:null,count:e.length,items:e.map(e=>bn(e,n))},a=I([]);return t`<div class="points"><${Ut} lanes=${[s]} groups=${a} people=${a} fresh=${yn} /></div>`}const yn=new Set,bn=(e,{store:t})=>({id:e,kind:"point",draw:xn,text:_(t,e),at:0}),xn=({id:e,text:n},{size:s,show:a})=>t`<li key=${e} class="card sheet point" style=${{"--lines":wt(s,a)}}>
    <p class="card-text" dir="auto">${n}</p>
  </li>`;var kn=Object.freeze({__proto__:null,Main:function({room:e,stage:n}){const[s,a]=z(e.store,n.id);return"closed"===(null==s?void 0:s.status)&&e.store.get("tally",s.id)?t`<${hn} room=${e} vote=${s} before=${a} />`:s?t`<${vn} room=${e} vote=${s} />`:t`<${fn} room=${e} stage=${n} />`}});const[Mn,_n]=[2.4,3.6];function zn({rows:n,box:s,about:a,actions:o}){var r;const i=Math.max(1,Math.floor((s.height/s.rem-_n)/Mn)),u=Math.ceil(n.length/i),p=Xe(u),d=Math.ceil(n.length/u),h=n.slice(p*d,(p+1)*d),g=Math.min(4.4,(s.height/s.rem-_n)/h.length).toFixed(3);return t`<div class="plan-page" key=${p} style=${{"--row":`${g}rem`}}>
    <table class="plan-table">
      <thead>
        <tr>
          <th scope="col">${c("Plan of")}</th>
          <th scope="col">${c("100 days")}</th>
          <th scope="col">${c("1000 days")}</th>
          <th scope="col">${c("still missing")}</th>
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
    ${s>0&&t`<span data-tone="warn">${e("person")}${l("{n} owner","{n} owners",s)}</span>`}
    ${a>0&&t`<span data-tone="warn">${e("target")}${l("{n} indicator","{n} indicators",a)}</span>`}
    ${o>0&&t`<span data-tone="warn">${e("calendar")}${l("{n} date","{n} dates",o)}</span>`}</span
  >`:t`<span class="plan-whole">${e("check")}${c("complete")}</span>`:t`<span class="soft">${c("nothing written yet")}</span>`}(s)}</td>
  </tr>`}(n,o.filter(n.holds)))}
      </tbody>
    </table>
    ${U({day0:null!=(r=a.day0)?r:"",actions:o,rows:h})}
  </div>`}var jn=Object.freeze({__proto__:null,Main:function({room:n,about:s,stage:a}){const[o,r]=D(),l=function(e){const t=e.store.all("plan"),n=i(e.store),s=new Map(n.map((e,t)=>[e.id,t]));return[...t].sort((e,t)=>{var n,a;return(null!=(n=s.get(e.group))?n:999)-(null!=(a=s.get(t.group))?a:999)}).map(e=>((e,t)=>{var n,s,a;return{id:e.id,name:null!=(n=null==t?void 0:t.name)?n:e.owner,icon:null!=(s=null==t?void 0:t.icon)?s:"flag",colour:null!=(a=null==t?void 0:t.colour)?a:null,holds:t=>t.plan===e.id}})(e,n.find(t=>t.id===e.group)))}(n);return l.length?t`<div class="wall-plans" ref=${o}>
    ${r&&t`<${zn} rows=${l} box=${r} about=${s} actions=${n.store.all("action")} />`}
  </div>`:t`<div class="wall-question" ref=${o}>
      ${e("calendar")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    </div>`}});function qn(e){const t=[...e].sort((e,t)=>e.at-t.at).map(({id:e,text:t,name:n,group:s=null,at:a,joined:o=[]})=>({id:e,kind:"pledge",draw:Sn,text:t,name:n,group:s,at:a,joined:o.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:t.length,items:t}}function Sn(n,{groups:s,fresh:a,size:o,show:r}){var i;const c=s.get(n.group);return t`<li
    key=${n.id}
    class="card sheet pledge ${a.has(n.id)?"arriving":""}"
    data-colour=${null!=(i=null==c?void 0:c.colour)?i:null}
    style=${{"--lines":wt(o,r)}}
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
          ><span class="visually-hidden">${l("{n} joined","{n} joined",n.joined)}</span></span
        >`}
    </div>
  </li>`}var On=Object.freeze({__proto__:null,Main:function({room:n,stage:s}){const a=n.store.all("pledge"),o=k(()=>[qn(a)],[a]),r=Q(a.map(e=>e.id));return a.length?t`<div class="wall-pledges">
    <${Ut} lanes=${o} groups=${I(i(n.store))} people=${I([])} fresh=${r} />
  </div>`:t`<div class="wall-question">
      ${e("pledge")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
      <p class="soft">${c("Pledges appear here with their names.")}</p>
    </div>`}});const[An,En]=[100,240];var Rn=Object.freeze({__proto__:null,Main:function({room:e,about:n,stage:s}){var a;const o=s.title.length+(null!=(a=s.instruction)?a:"").length;return t`<div class="poster" data-length=${o>En?"long":o>An?"medium":"short"}>
    <p class="poster-time">
      <${ue} room=${e} stage=${s} paused=${n.paused} />
    </p>
    <h1 dir="auto">${s.title}</h1>
    ${s.instruction&&t`<p class="poster-words" dir="auto">${s.instruction}</p>`}
  </div>`},headless:!0});function Tn({stage:n,now:s}){if("done"===n.status)return t`<p class="break-soon">${c("The break is over. Welcome back.")}</p>`;if(!n.ends_at)return t`<p class="break-soon">${c("Back soon")}</p>`;const a=n.ends_at-s;return t`<p class="break-back"><span>${c("Back at")}</span><b>${q(n.ends_at)}</b></p>
    <p class="break-left" role="timer">
      ${a>0?t`${e("timer")}<b>${u(a)}</b>`:t`<span>${c("Time’s up. Please take your seats.")}</span>`}
    </p>`}var Un=Object.freeze({__proto__:null,Main:function({room:n,stage:s}){N(500);const a=n.now();return t`<div class="break" data-phase=${((e,t)=>"open"===e.status&&e.ends_at?ce(e.ends_at-t):"calm")(s,a)}>
    <header class="break-head">
      <div>
        <h1 dir="auto">${e("cup")}<span>${s.title}</span></h1>
        ${s.instruction&&t`<p dir="auto">${s.instruction}</p>`}
      </div>
      <p class="break-clock"><span>${c("Now")}</span><b>${q(a)}</b></p>
    </header>
    <${Tn} stage=${s} now=${a} />
  </div>`},headless:!0}),Cn=Object.freeze({__proto__:null,Main:function({room:n,about:s,stage:a}){return t`<div class="farewell">
    <section>
      <p class="farewell-mark">${e("mark")}</p>
      <h1>${c("Thank you.")}</h1>
      <p class="farewell-title" dir="auto">${s.title}</p>
      ${"close"===(null==a?void 0:a.activity)&&a.instruction&&t`<p class="soft" dir="auto">${a.instruction}</p>`}
      <ul class="farewell-sums">
        ${function(e){const t=t=>e.store.all(t).length,[n,s,a,o]=[r(e.store.all("person")).length,t("card"),t("action"),t("pledge")];return[[n,l("person","people",n)],[s,l("card","cards",s)],[a,l("action","actions",a)],[o,l("pledge","pledges",o)]]}(n).filter(([e])=>e>0).map(([e,n])=>t`<li><b>${e}</b> ${n}</li>`)}
      </ul>
    </section>
    <section class="arrive-way farewell-way">
      <h2>${c("Take the report with you")}</h2>
      <img class="arrive-qr" src=${n.reportQr} alt=${c("QR code that opens the report")} />
      <p class="arrive-or">${c("or open")}</p>
      <p class="arrive-address">${F(n.joinUrl)}</p>
      <p class="arrive-code"><span>${c("code")}</span> <b class="code">${s.code}</b></p>
    </section>
  </div>`},whole:!0});export{Lt as a,Xt as b,kn as c,jn as d,On as e,Rn as f,Un as g,Cn as h,Me as w};
