import{i as e,n as t,C as n,b as a,a as s,N as o,p as r,d as l,o as i,t as c,m as u,u as p,D as d,x as h,K as g,y as m,P as $,v as f,z as v,B as w,A as b,H as y,w as k,J as x,E as M,G as z,M as _,L as j,g as S}from"../core/shared.js";import{p as q,c as O,h as A,g as C,a as E,r as R,t as T}from"../pictures.js";import{t as U,r as B}from"../bars.js";import{s as F,t as I}from"../writing.js";const P=e=>new Map(e.map(e=>[e.id,e]));function L(e,t){var n;const a=new Map;for(const s of e)a.set(s[t],(null!=(n=a.get(s[t]))?n:0)+1);return a}function D(e){try{return new URL(e).host}catch{return e}}function H({stage:n}){return t`<div class="wall-question">
    ${e("mark")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
  </div>`}function N(){const e=s(null),[t,a]=n(null);return o(()=>{var t;const n=()=>a(t=>Q(t,function(e){const t=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:e.clientWidth,height:e.clientHeight,rem:t}}(e.current))),s=new ResizeObserver(n);return s.observe(e.current),null==(t=document.fonts)||t.ready.then(n),n(),()=>s.disconnect()},[]),[e,t]}const Q=(e,t)=>e&&e.width===t.width&&e.height===t.height&&e.rem===t.rem?e:t;function W(e){const[t,s]=n(0);return a(()=>{const t=setInterval(()=>s(e=>e+1),e);return()=>clearInterval(t)},[e]),t}function J(e){const t=s(null),n=Date.now(),a=null===t.current;null!=t.current||(t.current=new Map);for(const s of e)t.current.has(s)||t.current.set(s,a?0:n);return new Set(e.filter(e=>n-t.current.get(e)<5e3))}function G(e){const t=new Map,n=n=>(t.has(n)||t.set(n,1.03*e(n)),t.get(n));return(e,t)=>e.split("\n").reduce((e,a)=>e+((e,t)=>function(e,t,n){let[a,s]=[1,0];for(const o of e)s&&s+n+o>t&&([a,s]=[a+1,0]),s+=(s?n:0)+o,s>t&&([a,s]=[a+Math.floor(s/t),s%t]);return a}(e.split(/\s+/).filter(Boolean).map(n),t,n(" ")))(a,t),0)}function V(e){const t=document.createElement("canvas").getContext("2d");return t.font=`400 100px ${e}`,e=>t.measureText(e).width/100}let K=null;function X(){return null!=K?K:K=G(V(getComputedStyle(document.body).fontFamily))}const Y=()=>parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25;function Z({room:e}){const n=r(e.store.all("person")),a=L(n,"group");return t`<${ee}
    total=${n.length}
    label=${l("person in the room","people in the room",n.length)}
    entries=${i(e.store).map(e=>{var t;return{group:e,count:null!=(t=a.get(e.id))?t:0}})}
    missing=${c("not here yet")}
  />`}function ee({total:e,label:n,entries:a,missing:s}){const o=a.filter(e=>!e.count).length<=2,[r,l]=N();return t`<div class="strip">
    <p class="strip-total"><b>${e}</b> ${n}</p>
    <div class="strip-groups" role="list" ref=${r}>
      ${l&&a.length>0&&t`<${te} ...${{entries:a,missing:s,few:o,...ae(a,l,o?s:"–")}} />`}
    </div>
  </div>`}const te=({rows:e,size:n,missing:a,few:s})=>e.map((e,o)=>t`<div key=${o} class="strip-row" role="presentation" style=${{"--size":`${n}rem`}}>
        ${e.map(e=>e.count?ce(e):ue(e.group,a,s))}
      </div>`),ne=[{size:.75,rows:2},{size:.62,rows:3},{size:.62,rows:4}];function ae(e,t,n){var a;const[s,o]=[le(),.35*t.rem],r=ne.map(({size:a,rows:r})=>{const l=e.map(e=>(({group:e,count:t},a)=>{const r=(s(`${e.name} ${t||n}`)+4)*a+o;return{natural:r,least:ie(e)?r:Math.min(r,8*a+o)}})(e,a*t.rem));return{size:a,...se(l,r,t.width+o)}}),l=null!=(a=r.find(e=>!e.over))?a:r.at(-1);return{size:l.size,rows:l.starts.map((t,n)=>e.slice(t,l.starts[n+1]))}}function se(e,t,n){const[a,s]=["natural","least"].map(t=>oe(e.map(e=>e[t]))),o=(e,t,a)=>Math.max(0,e[a]-e[t]-n)**2,r=(e,t)=>o(a,e,t)+1e3*o(s,e,t);let l=e.map((e,t)=>({starts:[0],over:r(0,t+1)}));for(let e=1;e<t;e+=1)l=l.map((e,t)=>Array.from({length:t},(e,n)=>({starts:[...l[n].starts,n+1],over:l[n].over+r(n+1,t+1)})).reduce((e,t)=>t.over<e.over?t:e,e));return l.at(-1)}const oe=e=>e.reduce((e,t)=>[...e,e.at(-1)+t],[0]);let re=null;const le=()=>null!=re?re:re=V(getComputedStyle(document.body).fontFamily),ie=({name:e})=>e.length<=8?"short":"",ce=({group:n,count:a})=>{var s;return t`<span role="listitem" key=${n.id} class="chip ${ie(n)}" data-colour=${null!=(s=n.colour)?s:1}
    >${e(n.icon)}<span class="strip-name" dir="auto">${n.name}</span><b>${a}</b></span
  >`},ue=(n,a,s)=>t`<span role="listitem" key=${n.id} class="chip silent ${ie(n)}"
    >${e(n.icon)}<span class="strip-name" dir="auto">${n.name}</span
    >${!s&&t`<span aria-hidden="true">–</span>`}<span class=${s?"strip-missing":"visually-hidden"}
      >${a}</span
    ></span
  >`,pe=e=>e<=0?"over":e<=18e4?"last":"calm";function de({room:n,stage:a,paused:s}){return s?t`<p class="wall-timer" data-phase="paused">${e("pause")}<span>${c("Paused")}</span></p>`:"done"===a.status?t`<p class="wall-timer" data-phase="done">${e("check")}<span>${c("Closed")}</span></p>`:a.ends_at?t`<${he} room=${n} endsAt=${a.ends_at} />`:null}function he({room:n,endsAt:a}){W(500);const s=a-n.now(),o=pe(s);return t`<p class="wall-timer" data-phase=${o} role="timer">
    ${"over"===o?t`${e("timer")}<span>${c("Time’s up")}</span>`:t`<b>${u(s)}</b>`}
  </p>`}function ge({room:n,screens:a}){var s,o;const r=n.store.get("about","about");if(!r)return t`<main class="wall wall-waiting">
      ${e("mark")}
      <p>${c("One moment…")}</p>
      <${fe} room=${n} about=${{}} />
    </main>`;const l=function(e,t,n){const a=n.closed?null:Object.values(t).find(({asks:t})=>null==t?void 0:t(e.store));return a?a.asks(e.store):n.current?e.store.get("stage",n.current):null}(n,a,r),{Main:i,Strip:u=Z,whole:p,headless:d}=function(e,t,n){return t.closed?e.close:n?Object.hasOwn(e,n.activity)?e[n.activity]:{Main:H}:e.open}(a,r,l);return t`<main
    class="wall ${p?"whole":d?"headless":""}"
    data-activity=${null!=(s=null==l?void 0:l.activity)?s:"open"}
    data-paused=${r.paused?"":null}
  >
    ${!p&&!d&&t`<${me} room=${n} about=${r} stage=${l} />`}
    <div class="wall-main" key=${null!=(o=null==l?void 0:l.id)?o:""}>
      <${i} room=${n} about=${r} stage=${l} />
    </div>
    ${!p&&t`<${$e} room=${n} about=${r}><${u} room=${n} stage=${l} /><//>`}
    <${fe} room=${n} about=${r} />
  </main>`}function me({room:e,about:n,stage:a}){return t`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${a.title}</h1>
      ${a.instruction&&t`<p dir="auto">${a.instruction}</p>`}
    </div>
    <${de} room=${e} stage=${a} paused=${n.paused} />
  </header>`}function $e({room:e,about:n,children:a}){return t`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${e.qr} alt="" />
      <p>
        <span>${c("Join in")}</span><b class="wall-address">${D(e.joinUrl)}</b
        ><b class="code">${n.code}</b>
      </p>
    </div>
    ${a}
  </footer>`}function fe({room:n,about:a}){return t`<div class="wall-signs">
    <${ve} room=${n} />
    ${a.illustrative&&t`<p class="wall-illustrative">${e("info")}${c("Illustrative example")}</p>`}
  </div>`}function ve({room:n}){var a;const s=n.sync.state.value;if("live"===s)return null;const o={connecting:c("Connecting…"),removed:c("This wall was signed out. Reload the page."),reload:c("Reload the page.")};return t`<p class="wall-line" role="status">
    ${e("cloud-off")}<span>${null!=(a=o[s])?a:c("Reconnecting…")}</span>
  </p>`}const{code:we,joinUrl:be}=document.documentElement.dataset,[ye,ke]=[4e3,8e3];function xe({room:n,about:a}){return t`<section class="arrive-way">
    <h2>${c("Point your phone’s camera here")}</h2>
    <img class="arrive-qr" src=${n.qr} alt=${c("QR code that opens this workshop")} />
    <p class="arrive-or">${c("or open")}</p>
    <p class="arrive-address">${D(n.joinUrl)}</p>
    <p class="arrive-code"><span>${c("code")}</span> <b class="code">${a.code}</b></p>
    <p class="arrive-hint">
      ${e("wifi")}<span>${c("Use this room’s wifi. If the page doesn’t open, switch mobile data off.")}</span>
    </p>
  </section>`}function Me(n){var a;return t`<li key=${n.id} class="arrive-tile ${n.here?"":"absent"}" data-colour=${null!=(a=n.colour)?a:1}>
    <span class="badge">${e(n.icon)}</span><span class="arrive-name" dir="auto">${n.name}</span
    ><b class="arrive-count">${n.here||"–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({length:Math.min(n.here,24)},()=>t`<i></i>`)}</span
    >
  </li>`}function ze({groups:n}){const a=n.filter(e=>!e.here);return a.length?a.length===n.length?t`<p class="arrive-missing">
      ${e("people")}<span>${c("Welcome. Choose your group on your phone.")}</span>
    </p>`:t`<p class="arrive-missing">
    ${e("clock")}<span>${l("{n} group hasn’t arrived yet","{n} groups haven’t arrived yet",a.length)}</span>
  </p>`:n.length>0&&t`<p class="arrive-missing all">${e("check")}<span>${c("Every group is in the room.")}</span></p>`}p(),function(){const e=new URLSearchParams(location.search).get("theme");"dark"!==e&&"light"!==e||(document.documentElement.dataset.theme=e)}(),function(){const e=()=>{var e;return"visible"===document.visibilityState&&(null==(e=navigator.wakeLock)?void 0:e.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",e),e()}(),async function e(){try{const e=await q(d,"wall");!function(e,n){const a=h({code:we,...e}),s=`/w/${encodeURIComponent(we)}`,o=g(null!=be?be:location.href),r={...a,code:we,get joinUrl(){return o.value},get qr(){return`${s}/qr.svg?of=${encodeURIComponent(o.value)}`},get reportQr(){return`${s}/qr.svg?to=report&of=${encodeURIComponent(o.value)}`}};var l,i;l=we,i=e=>o.value=e,setInterval(async()=>{const e=await fetch(`/api/workshops/${encodeURIComponent(l)}/address`).catch(()=>null),t=(null==e?void 0:e.ok)?await e.json().catch(()=>null):null;t&&i(t.join_url)},5e3),m(t`<${ge} room=${r} screens=${n} />`,document.getElementById("wall")),$(()=>{return"removed"===(e=a.sync.state.value)&&b(we,"wall"),void("removed"!==e&&"reload"!==e||setTimeout(()=>location.reload(),ke));var e})}(await async function(){var e;const t=null!=(e=f(we,"wall"))?e:await v(we,{wall:!0});return w(we,"wall",t),t}(),e)}catch{setTimeout(e,ye)}}();var _e=Object.freeze({__proto__:null,Main:function({room:e,about:n,stage:a}){const s=r(e.store.all("person")),o=L(s,"group"),c=i(e.store).map(e=>{var t;return{...e,here:null!=(t=o.get(e.id))?t:0}});return t`<div class="arrive">
    <${xe} room=${e} about=${n} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${n.title}</h1>
        ${(n.task||(null==a?void 0:a.instruction))&&t`<p class="arrive-task" dir="auto">${n.task||a.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${s.length}</b> ${l("person joined","people joined",s.length)}</p>
      <ul class="arrive-groups" data-many=${c.length>16?"most":c.length>8?"more":"few"}>
        ${c.map(Me)}
      </ul>
      <${ze} groups=${c} />
    </section>
  </div>`},whole:!0});const je=new Set(["governance","structural","economic_social","unsorted"]),Se=(e,t)=>e.at-t.at;const qe=e=>{var t;return"shown"===(null!=(t=e.shown)?t:"shown")};function Oe(e){var t;const n=new Map;for(const a of e)a&&n.set(a,(null!=(t=n.get(a))?t:0)+1);return n}function Ae(e){return[...Oe(e)].reduce((e,t)=>t[1]>e[1]?t:e,[null,0])[0]}function Ce(e,t,n){const a=Array.from({length:t},()=>({boxes:[],height:0}));return e.forEach((e,t)=>{const s=a.reduce((e,t)=>t.height<e.height-.5?t:e);s.height+=(s.boxes.length?n:0)+e,s.boxes.push(t)}),{columns:a.map(e=>e.boxes),height:Math.max(...a.map(e=>e.height))}}function Ee(e,{fits:t,stride:n}){const a=e.filter(e=>e.pinned),s=e.filter(e=>!e.pinned),o=s.length&&t([...a,...s.slice(-n)])?a:[],r=o.length?s:e,l=function(e,t,n){let a=Math.max(0,Math.floor((e.length-1)/n)*n);for(;a>=n&&t(e.slice(a-n));)a-=n;return a}(r,e=>t([...o,...e]),n),i=function(e,t){const n=[];for(const a of[...e].reverse()){const e=n.at(-1);e&&t([a,...e])?e.unshift(a):n.push([a])}return n}(r.slice(0,l),e=>t([...o,...e]));return[r.slice(l),...i].map(e=>[...o,...e])}function Re(e,{fits:t}){const n=[[]];for(const a of e.flatMap(e=>function(e,t){var n;const a=[];for(const s of null!=(n=e.texts)?n:[]){const n=a.at(-1);n&&t([{...e,texts:[...n,s]}])?n.push(s):a.push([s])}return a.length>1?a.map((t,n)=>({...e,id:`${e.id}/${n}`,texts:t})):[e]}(e,t)))n.at(-1).length&&!t([...n.at(-1),a])&&n.push([]),n.at(-1).push(a);return n}const Te=[1.6,1.35,1.15,1.03,.93,.8,.7,.65],[Ue,Be]=[.93,.65],Fe=.4,Ie=[1/0,4,2,1];function Pe(e){var t;const n=Ve(e.lanes.map(e=>e.length)),a=Te.filter(e=>e>=(n<=40?Ue:Be)),[s,o]=[a.filter(e=>e>=Ue),a.filter(e=>e<Ue)],r=null!=(t=He(e,s))?t:He(e,o);if(r)return Ke(e,r);const l=a.at(-1),i=Je(e,l).map(t=>Ge(e,l,t,{show:1,tight:!0})),c=i.filter(De);return We((c.length?c:i).map(t=>Ke(e,t)))}const Le=1.6;function De({shares:e,heights:t}){const n=t.map((t,n)=>Ve(t)/e[n]);return Math.max(...n)<=Le*Math.min(...n.filter((t,n)=>e[n]>1))}function He(e,t){for(const n of Ie)for(const a of t){const t=Je(e,a).map(t=>Ge(e,a,t,{show:n})).find(e=>e.fits);if(t)return t}}const Ne=e=>Ve(e.lanes.map(e=>Qe(e.pages[0]))),Qe=e=>e.columns.flat().length,We=e=>e.reduce((e,t)=>t.pages<e.pages||t.pages===e.pages&&Ne(t)>Ne(e)?t:e);function Je({lanes:e,width:t,rem:n,frame:a=0},s){const o=t-a*e.length,r=e=>(o+Fe*n)/((e*s+Fe)*n),l=s>1.15&&e.length>1?0:Math.floor(r((e=>e>.7?7.6:10.6)(s))),i=Math.max(e.length,l),c=Math.min(i,Math.max(e.length,Math.ceil(r((e=>e>1?16:22)(s)))));return Array.from({length:i-c+1},(e,t)=>c+t)}function Ge(e,t,n,{tight:a=!1,show:s=1/0}){var o;const r=Fe*e.rem,l=e.width-(null!=(o=e.frame)?o:0)*e.lanes.length-r*(n-e.lanes.length),i=Math.floor(l/n),c=e.lanes.map(n=>n.map(n=>e.heightOf(n,{size:t,width:i,tight:a,show:s}))),u=c.map(t=>function(e,{columns:t,gap:n,height:a}){for(let s=1;s<=t;s+=1)if(Ce(e,s,n).height<=a)return s;return t+1}(t,{columns:n,gap:r,height:e.height})),p=Ve(u)<=n,d=function(e,{heights:t,columns:n,gap:a}){const s=[...e],o=t.map(e=>Ve(e)+a*e.length);for(let e=n-Ve(s);e>0;e-=1){const e=o.reduce((e,t,n)=>t/s[n]>o[e]/s[e]?n:e,0);s[e]+=1}return s}(p?u:c.map(()=>1),{heights:c,columns:n,gap:r});return{size:t,column:i,show:s,tight:a,shares:d,heights:c,fits:p}}const Ve=e=>e.reduce((e,t)=>e+t,0);function Ke(e,t){const n=e.lanes.map((n,a)=>function(e,{size:t,column:n,show:a,tight:s,shares:o,heights:r},l,i){const c=a=>e.heightOf(a,{size:t,width:n,show:1/0,tight:!1}),u=Xe({room:e,columns:o[i]}),p=new Map(l.map((e,t)=>[e,r[i][t]])),d=l.filter(e=>p.get(e)<c(e));return{first:u({show:a,tight:s,items:l,heightOf:e=>p.get(e),turned:Ee}),full:d.length?u({show:1/0,tight:!1,items:d,heightOf:c,turned:Re}):[]}}(e,t,n,a)),[a,s]=["first","full"].map(e=>Math.max(...n.map(t=>t[e].length))),o=e=>[...Array.from({length:a},(t,n)=>e.first[n%e.first.length]),...Array.from({length:s},(t,n)=>{var a;return null!=(a=e.full[n])?a:e.first[0]})],{size:r,column:l,shares:i}=t;return{size:r,column:l,pages:a+s,lanes:n.map((e,t)=>({columns:i[t],pages:o(e)}))}}const Xe=({room:e,columns:t})=>({show:n,tight:a,items:s,heightOf:o,turned:r})=>{const l=n=>Ce(n.map(o),t,Fe*e.rem),i=t=>l(t).height<=e.height;return(r===Ee&&i(s)?[s]:r(s,{fits:i,stride:t})).map(e=>({show:n,tight:a,columns:l(e).columns.map(t=>t.map(t=>e[t]))}))},Ye={ArrowRight:1,ArrowDown:1,PageDown:1," ":1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1};function Ze(e,t=""){const[o,r]=n(0),l=s(!1),i=Math.min(o,e-1);return a(()=>{l.current||r(0)},[t]),a(()=>{if(!(e<2))return function(e,t){let n=0;const a=()=>{clearTimeout(n),n=setTimeout(()=>(t.current=!1,e(1),a()),t.current?6e4:14e3)},s=n=>(t.current=!0,e(n),a()),o=e=>e.key in Ye&&(e.preventDefault(),s(Ye[e.key]));return a(),et.add(s),document.addEventListener("keydown",o),()=>(clearTimeout(n),et.delete(s),document.removeEventListener("keydown",o))}(t=>r(n=>(Math.min(n,e-1)+t+e)%e),l)},[e,t]),a(()=>at({page:i,pages:e}),[i,e]),a(()=>()=>at({page:0,pages:0}),[]),i}const et=new Set;let tt={page:0,pages:0},nt=null;function at(e){tt=e,null!=nt||(nt=k(document.documentElement.dataset.code,({by:e})=>e?et.forEach(t=>t(e)):nt.say(tt))),nt.say(tt)}const[st,ot]=[.36,.58],[rt,lt,it,ct]=[.64,.6,1.35,.2],[ut,pt,dt]=[1.6,1.1,4],[ht,gt]=[.7,1.75],[mt,$t,ft,vt,wt]=[1.1,.76,1.4,.15,.45],bt=e=>e>=1.03?9:e>=.93?7:e>=.8?6:5,yt=(e,t)=>kt(bt(e)*t),kt=e=>e===1/0?"none":e,xt=(e,t)=>(e>=.93?4:3)*t,Mt=(e,{show:t,tight:n})=>n?0:(e>=.93?3:2)*t,zt=e=>e<=ht,_t=e=>Math.max(lt,rt*e);const jt=({merged:e})=>l("and {n} alike","and {n} alike",e),St=e=>"cluster"===e.kind||Boolean(e.draw||e.group||e.by||e.merged),qt={card:(n,a)=>zt(a.size)&&n.group?function(e,{groups:n,fresh:a,size:s,show:o}){return t`<li
    key=${e.id}
    class="card sheet small ${a.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":yt(s,o)}}
  >
    ${At(n.get(e.group))}
    <p class="card-text" dir="auto">${e.text}</p>
  </li>`}(n,a):function(n,{groups:a,people:s,fresh:o,size:r,show:l,named:i}){var c;return t`<li
    key=${n.id}
    class="card sheet ${i?"named":""} ${o.has(n.id)?"arriving":""}"
    data-category=${n.category}
    style=${{"--lines":yt(r,l)}}
  >
    <p class="card-text" dir="auto">${n.text}</p>
    ${St(n)&&t`<div class="card-foot">
        ${Ot(a.get(n.group))}${n.by&&t`<span class="sheet-by" dir="auto">${null==(c=s.get(n.by))?void 0:c.name}</span>`}
        ${n.merged>0&&t`<span class="sheet-merged">${e("merge")}${jt(n)}</span>`}
      </div>`}
  </li>`}(n,a),cluster:function(e,{groups:n,fresh:a,size:s,show:o,tight:r}){const i=e.texts.slice(0,Mt(s,{show:o,tight:r}));return t`<li
    key=${e.id}
    class="card sheet cluster ${a.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":kt(xt(s,o)),"--member-lines":kt(o)}}
  >
    <h3 class="card-title" dir="auto">${e.text}</h3>
    ${i.length>0&&t`<ul class="sheet-members">
        ${i.map(e=>t`<li dir="auto">${e}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${l("{n} card","{n} cards",e.count)}</b
      ><span class="sheet-groups" title=${c("Groups behind it")}
        >${e.groups.slice(0,6).map(e=>At(n.get(e)))}</span
      >
    </div>
  </li>`}},Ot=n=>{var a;return n&&t`<span class="chip plain" data-colour=${null!=(a=n.colour)?a:1}
    >${e(n.icon)}<span class="sheet-name" dir="auto">${n.name}</span></span
  >`},At=n=>{var a;return n&&t`<span class="badge" data-colour=${null!=(a=n.colour)?a:1}
    >${e(n.icon)}<span class="visually-hidden">${n.name}</span></span
  >`},[Ct,Et,Rt,Tt,Ut]=[.8,.6,2.6,1.4,.4];function Bt({lanes:e,...n}){const[a,s]=N();return t`<div class="wall-board" ref=${a}>
    ${s&&t`<${Ft} lanes=${e} box=${s} ...${n} />`}
  </div>`}function Ft({lanes:e,box:a,...r}){const l=s(null),i=function(e,t){const[a,s]=n({box:t,slack:1}),r=a.box===t?a.slack:1;return o(()=>{[...e.current.querySelectorAll(".wall-column")].some(e=>e.offsetHeight>e.parentElement.clientHeight+1)&&r<It&&s({box:t,slack:r+.03})}),r}(l,a),u=e.some(e=>e.title),p=[...r.groups.values()].map(e=>e.name).join(),d=x(()=>function(e,t,n,a,s){const{rem:o}=t,r=function({rem:e,leading:t,lines:n,view:a}){return(s,{size:o,width:r,show:l,tight:i,named:c=!1})=>{const u=o*e,p=zt(o)&&"card"===s.kind&&s.group?gt:0,d=r/u-2*ot-.1-p,h=d*u/(_t(o)*e),g=St(s)&&!p?function(e,{inFoot:t,lines:n,named:a,groups:s,people:o}){var r,l,i;if(!a||e.draw||"cluster"===e.kind)return 1;const c=null!=(l=null==(r=s.get(e.group))?void 0:r.name)?l:"",u=[e.by&&(null==(i=o.get(e.by))?void 0:i.name),e.merged&&jt(e)].filter(Boolean),p=t-ut-pt*u.length;return 1===n([c,...u].join(" "),p)?1:Math.min(dt,n(c,t-ut))+(u.length?1:0)}(s,{inFoot:h,lines:n,named:c,...a}):0,m=g?g*_t(o)*e*it+ct*u:0;return Math.ceil(2*st*u+m+.1*e+("cluster"===s.kind?function(e,{em:t,inside:n,size:a,show:s,tight:o,leading:r,lines:l}){const i=Math.min(xt(a,s),l(e.text,n/(1.12*mt)))*mt*r,c=e.texts.slice(0,Mt(a,{show:s,tight:o})).map(e=>Math.min(s,l(e,n/(1.04*$t)))*ft+vt).reduce((e,t)=>e+t,0)*$t;return(i+c+(c?ct:0)+wt)*t}(s,{em:u,inside:d,size:o,show:l,tight:i,leading:t,lines:n}):Math.min(bt(o)*l,n(s.text,d))*t*u))}}({rem:o,leading:Y(),lines:X(),view:s}),l=(e,t)=>r(e,t)*n,i=t.height-(Ct+(a?Rt:0))*o,c=function(e){const t=Pe(e);return t.pages>1?Pe({...e,height:e.height-e.more}):t}({lanes:e.map(e=>e.items),width:t.width-(e.length-1)*Et*o,height:i,more:Tt*o,frame:Ct*o,rem:o,heightOf:l});return function(e,{heightOf:t,rem:n,height:a}){const{size:s,column:o}=e,r=({show:e,tight:n},a)=>r=>t(r,{size:s,width:o,show:e,tight:n,named:a}),l=e=>({...e,named:e.columns.map(t=>function(e,t,n,a,s){let o=e.reduce((e,n)=>e-t(n)-s,a);return new Set(e.filter(e=>{const a=n(e)-t(e),s=a<=o;return s&&(o-=a),s}))}(t,r(e,!1),r(e,!0),a+Ut*n,Ut*n))});return{...e,lanes:e.lanes.map(e=>({...e,pages:e.pages.map(l)}))}}(c,{heightOf:l,rem:o,height:c.pages>1?i-Tt*o:i})}(e,a,i,u,r),[e,a,i,p]),h=Ze(d.pages,Pt(e));return t`<div
      class="wall-lanes"
      ref=${l}
      style=${{"--size":`${d.size}rem`,"--column":`${d.column}px`}}
    >
      ${e.map((e,n)=>t`<${Lt}
            key=${e.id}
            lane=${e}
            columns=${d.lanes[n].columns}
            page=${d.lanes[n].pages[h]}
            n=${h}
            size=${d.size}
            ...${r}
          />`)}
    </div>
    ${d.pages>1&&t`<p class="wall-page wall-turn">${c("page {n} of {all}",{n:h+1,all:d.pages})}</p>`}`}const It=1.3,Pt=e=>e.flatMap(e=>e.items).reduce((e,t)=>t.at>e.at?t:e,{id:"",at:0}).id;function Lt({lane:n,columns:a,page:s,n:o,quiet:r,...l}){var i,c;const{show:u,tight:p}=s;return t`<section class="lane wall-lane" data-category=${n.category} style=${{"--columns":a}}>
    ${n.title&&t`<h3 class="lane-head">
        ${e(null!=(i=n.category)?i:"cluster")}<span dir="auto">${n.title}</span><span class="count">${n.count}</span>
      </h3>`}
    <div class="wall-columns" key=${o}>
      ${s.columns.map((e,n)=>t`<ul key=${n} class="wall-column">
            ${e.map(e=>((e,t)=>{var n;return(null!=(n=e.draw)?n:qt[e.kind])(e,t)})(e,{...l,show:u,tight:p,named:s.named[n].has(e)}))}
          </ul>`)}
      ${0===n.items.length&&r&&t`<div class="wall-quiet">${e(null!=(c=n.category)?c:"edit")}</div>`}
    </div>
  </section>`}function Dt({stage:n}){const a="open"===n.status;return t`<div class="wall-question">
    ${e("edit")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
    <p class="soft">${c(a?"Write on your phone: your card appears here.":"No cards yet.")}</p>
  </div>`}var Ht=Object.freeze({__proto__:null,Main:function({room:e,stage:n}){const[a,s,o,r]=["card","cluster","group","person"].map(t=>e.store.all(t)),l=x(()=>function(e,t,n){const a=t.filter(t=>t.stage===e.id&&!t.merged_into&&qe(t)).sort(Se),s=n.filter(t=>t.stage===e.id).sort(Se).map(e=>function(e,t){var n,a;const s=t.filter(t=>t.cluster===e.id),o=null!=(a=null!=(n=e.lane)?n:Ae(s.map(e=>e.lane)))?a:null,r=Ae(s.map(e=>e.category));return{id:e.id,kind:"cluster",text:e.title,at:e.at,lane:o,category:r,pinned:!0,texts:s.map(y),groups:[...new Set(s.map(e=>e.group).filter(Boolean))],count:s.length}}(e,a)),o=new Set(s.map(e=>e.id)),r=Oe(t.map(e=>e.merged_into)),l=a.filter(e=>!o.has(e.cluster)).map(e=>{var t;return function(e,t){const{id:n,at:a,group:s=null,by:o=null,lane:r=null,category:l=null}=e;return{id:n,kind:"card",text:y(e),at:a,group:s,by:o,lane:r,category:l,merged:t,count:1,pinned:!1}}(e,null!=(t=r.get(e.id))?t:0)});return function(e){var t;return((null==(t=e.lanes)?void 0:t.length)?e.lanes:[{id:null,title:""}]).map(({id:e,title:t})=>({id:e,title:t,category:je.has(e)?e:null}))}(e).map((e,t,n)=>function(e,t,n){const a=new Set(t.map(e=>e.id)),s=t.at(-1)===e,o=n.filter(t=>t.lane===e.id||s&&!a.has(t.lane)),r=o.reduce((e,t)=>e+t.count,0);return{...e,count:r,items:o.map(t=>{var n;return{...t,category:null!=(n=t.category)?n:e.category}})}}(e,n,[...s,...l]))}(n,a,s),[n,a,s]),i=J(l.flatMap(e=>e.items.map(e=>e.id))),c=l.every(e=>0===e.items.length);return t`<div class="wall-cards">
    <${Bt} lanes=${l} groups=${P(o)} people=${P(r)} fresh=${i} quiet=${!c} />
    ${c&&t`<${Dt} stage=${n} code=${e.code} />`}
  </div>`},Strip:function({room:e,stage:n}){const a=e.store.all("card"),{heard:s,silent:o,told:u,total:p}=function(e,{cards:t,groups:n,people:a}){var s;const o=t.filter(t=>t.stage===e.id&&qe(t)),r=new Set(a.filter(e=>{var t;return"in"===(null!=(t=e.status)?t:"in")}).map(e=>e.group)),l=Oe(o.map(e=>e.group)),i=[...n].sort((e,t)=>{var n,a;return(null!=(n=e.position)?n:0)-(null!=(a=t.position)?a:0)});return{heard:i.filter(e=>l.has(e.id)).map(e=>({group:e,count:l.get(e.id)})),silent:i.filter(e=>!l.has(e.id)&&r.has(e.id)),absent:i.filter(e=>!l.has(e.id)&&!r.has(e.id)),told:"anonymous"!==(null==(s=e.settings)?void 0:s.naming),total:o.length}}(n,{cards:a,groups:i(e.store),people:r(e.store.all("person"))}),d=u?[...s,...o.map(e=>({group:e,count:0}))]:[];return t`<${ee}
    total=${p}
    label=${l("card","cards",p)}
    entries=${d}
    missing=${c("not heard yet")}
  />`}});const[Nt,Qt,Wt,Jt,Gt]=[3.4,1.95,4.6,2.6,4.1];function Vt({room:n,stage:a,box:s}){const[o,r,l]=[Yt(n.store),i(n.store),O(n.store.all("rating"),a.id)],{rows:u,pages:p}=function(e,t){const n=Math.max(1,Math.floor(Kt(t)/Qt)),a=Math.max(1,Math.ceil(e.length/n));return{rows:Math.ceil(e.length/a),pages:a}}(o,s),d=Ze(p);if(!o.length)return t`<div class="wall-question">
      ${e("power")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${c("There are no barriers to rate yet.")}</p>
    </div>`;const h=p>1?function(e,t){var n;const a=new Map;for(const{on:e}of t.values())a.set(e,(null!=(n=a.get(e))?n:0)+1);return[...e].sort((e,t)=>{var n,s;return(null!=(n=a.get(t.id))?n:0)-(null!=(s=a.get(e.id))?s:0)})}(o,l):o,g=[...l.values()].some(e=>e.split);return t`<div
    class="wall-heat"
    style=${{"--row":`${Xt(Math.min(u,o.length),s)}rem`,"--groups":r.length}}
  >
    <div class="wall-heat-page" key=${d}>
      ${A({barriers:h.slice(d*u,(d+1)*u),groups:r,cells:l,gaps:C(l)})}
    </div>
    <div class="wall-heat-foot">
      ${E({split:g})}${p>1&&t`<p class="wall-page">${c("page {n} of {all}",{n:d+1,all:p})}</p>`}
    </div>
  </div>`}const Kt=e=>e.height/e.rem-Wt-(e=>e.width/e.rem<60?Gt:Jt)(e),Xt=(e,t)=>Math.min(Nt,Kt(t)/Math.max(1,e)).toFixed(3);function Yt(e){const t=e.all("card");return M(e).map(e=>{var n,a,s;return"cluster"===e.kind?{id:e.id,title:e.title,category:null!=(a=e.lane)?a:null==(n=t.find(t=>t.cluster===e.id))?void 0:n.category}:{id:e.id,title:y(e),category:null!=(s=e.category)?s:e.lane}})}var Zt=Object.freeze({__proto__:null,Main:function({room:e,stage:n}){const[a,s]=N();return t`<div class="wall-ratings" ref=${a}>
    ${s&&t`<${Vt} room=${e} stage=${n} box=${s} />`}
  </div>`},Strip:function({room:e,stage:n}){const a=Yt(e.store),s=[...O(e.store.all("rating"),n.id).values()].filter(e=>null!==e.power),o=i(e.store).map(e=>({group:e,done:s.filter(t=>t.group===e.id).length})),r=o.filter(e=>a.length&&e.done>=a.length).length;return t`<${ee}
    total=${r}
    label=${l("of {n} group has rated all","of {n} groups have rated all",o.length)}
    missing=${c("not yet")}
    entries=${o.map(({group:e,done:t})=>({group:e,count:t&&`${t}/${a.length}`}))}
  />`}});const en=[1.6,1.3,1.05,.9,.75,.62],[tn,nn,an,sn]=[20,4.2,1.5,.8];const on=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),rn=({size:e})=>e>=.9,ln=e=>c("Not everyone agreed: {dissent}",{dissent:e}),cn=({page:e,size:n})=>t`<div class="decisions" style=${{"--size":`${n}rem`}}>
    ${e.map((e,n)=>t`<ul key=${n}>
          ${e.map(un)}
        </ul>`)}
  </div>`,un=({id:n,text:a,dissent:s})=>t`<li key=${n} class="decision">
    ${e("decision")}
    <p>
      <b>${c("Decided")}</b>${" "}
      <span dir="auto">${a}</span>
      ${s&&t`<small dir="auto">${ln(s)}</small>`}
    </p>
  </li>`,[pn,dn,hn,gn]=[2.9,4.6,.3,1.25];function mn({room:a,vote:s,before:o}){const[r,u]=N(),p=a.store.get("tally",s.id),[d,h]=n(null);return t`<div class="wall-result">
    <p class="result-sum">${function(e,n){return[l("{n} ballot","{n} ballots",e.people),null!=e.could&&c("{n} of {all} people voted on a phone",{n:e.people-e.proxies,all:e.could}),e.proxies>0&&l("{n} of them on paper","{n} of them on paper",e.proxies),e.items.length>0&&l("{n} dot","{n} dots",e.dots),e.items.length>0&&l("{n} group","{n} groups",e.groups),n.round>1&&c("round {n}",{n:n.round}),!1===n.secret?c("open vote"):c("secret vote")].filter(Boolean).map(e=>t`<span>${e}</span>`)}(p,s)}</p>
    <div class="result-page" ref=${r}>
      ${u&&t`<${$n} ...${{room:a,vote:s,tally:p,before:o,box:u,setSign:h}} />`}
    </div>
    <p class="result-notes">
      ${function(n,a){var s;if(!(null==(s=n.pooled)?void 0:s.length))return null;const o=n.pooled.map(e=>{var t;return null==(t=a.find(t=>t.id===e))?void 0:t.name}).filter(Boolean).join(" · ");return t`<span
    >${e("lock")}${c("To keep votes secret, groups with fewer than 5 voters are combined: {names}",{names:o})}</span
  >`}(p,i(a.store))}${d&&t`<span class="wall-page">${d}</span>`}
    </p>
  </div>`}function $n({room:e,vote:a,tally:s,before:r,box:l,setSign:u}){var p;const d=function(e,t){const n=new Set(t.items);return[...e.store.all("decision")].sort((e,t)=>t.at-e.at).filter(e=>{var t;return!(null==(t=e.on)?void 0:t.length)||e.on.some(e=>n.has(e))})}(e,a),h=x(()=>function(e,t){return e.length?function(e,t){var n,a;const s=en.flatMap(n=>function(e,t,{width:n,rem:a}){const s=Math.max(1,Math.floor((n/a+.7)/(tn*e+.7))),o=Math.min(s,t.length,3);return Array.from({length:o},(e,t)=>o-t)}(n,e,t).map(a=>function(e,t,n,a){const[s,o]=[n*t.rem,.7*t.rem],r=((t.width+o)/a-o)/s-nn,l=e=>Ce(e.map(e=>function({text:e,dissent:t},n,{leading:a,lines:s}){const o=t?s(ln(t),n/sn)*sn:0;return an+a*(s(`${c("Decided")} ${e}`,n)+o)}(e,r,t)*s),a,o),i=Re(e,{fits:e=>l(e).height<=t.height});return{size:n,pages:i.map(e=>l(e).columns.map(t=>t.map(t=>e[t]))),whole:i.every(e=>l(e).height<=t.height)}}(e,t,n,a))),o=s.filter(e=>e.whole),[r,l]=[o.filter(rn),o.filter(e=>!rn(e))];return null!=(a=null!=(n=on(r))?n:l[0])?a:s.at(-1)}(e,{...t,leading:Y(),lines:X()}):{pages:[]}}(d,l),[d.length,l]),g=function(e,t){const[a,s]=n({box:e,height:1/0}),o=e.height-(3+function({width:e,rem:t},n){const a=n.length>6?.62:.8,s=n.map(({name:e})=>`____${e.replace(/\s/g,"_")}`).join(" ");return n.length?X()(s,e/(a*t))*a*1.45:0}(e,t))*e.rem,r=Math.min(o,a.box===e?a.height:1/0)/e.rem;return{most:Math.max(1,Math.floor(r/pn)),height:r,look:t=>t<r*e.rem-1&&s({box:e,height:t})}}(l,i(e.store)),m=Math.max(1,Math.ceil(s.items.length/g.most)),$=h.pages.length+m,f=Ze($,null==(p=d[0])?void 0:p.id),v=$>1?c("page {n} of {all}",{n:f+1,all:$}):null;o(()=>u(v),[v]);const w=h.pages[f];if(w)return t`<${cn} key=${f} page=${w} size=${h.size} />`;if(!s.items.length)return t`<${vn} />`;const b=f-h.pages.length;return t`<${fn}
    key=${f}
    ...${{room:e,tally:s,before:r,rows:g,n:b,many:Math.ceil(s.items.length/m)}}
  />`}function fn({room:e,tally:n,before:a,rows:r,n:l,many:c}){const u=s(null);o(()=>r.look(u.current.querySelector(".ranked-list").clientHeight));const p=n.items.slice(l*c,(l+1)*c).map(e=>e.on),d=Math.max(1,Math.floor((Math.min(dn,r.height/c)-hn)/gn));return t`<div class="result-bars" ref=${u} style=${{"--lines":d}}>
    ${B({tally:n,items:p,groups:i(e.store),names:t=>z(e.store,t),before:a&&e.store.get("tally",a.id)})}
  </div>`}const vn=()=>t`<div class="wall-question">
    ${e("lock")}
    <p class="wall-question-text">${U()}</p>
  </div>`;function wn({room:n,stage:a}){const s=j(n.store);return s.length?t`<div class="ballot"><${yn} ids=${s.map(e=>e.id)} room=${n} /></div>`:t`<div class="wall-question">
      ${e("leverage")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    </div>`}function bn({room:n,vote:a}){var s,o,i;const[u,p]=[null!=(s=n.store.get("turnout",a.id))?s:{voted:0,proxies:0},r(n.store.all("person")).length];return t`<div class="ballot voting">
    <section class="ballot-turnout">
      ${R({part:null!=(o=u.voted)?o:0,whole:Math.max(p,null!=(i=u.voted)?i:0),label:c("have voted")})}
      ${u.proxies>0&&t`<p>${l("and {n} ballot on paper","and {n} ballots on paper",u.proxies)}</p>`}
      <p class="ballot-rule">${e("dot")}<span>${l("{n} dot each","{n} dots each",a.budget)}</span></p>
      <p class="ballot-rule soft">
        ${e(!1===a.secret?"show":"lock")}<span
          >${!1===a.secret?c("Open vote. Results appear when it closes."):c("Secret vote. Results appear when it closes.")}</span
        >
      </p>
    </section>
    <${yn} ids=${a.items} room=${n} />
  </div>`}function yn({ids:e,room:n}){const a={id:"points",title:"",category:null,count:e.length,items:e.map(e=>xn(e,n))},s=P([]);return t`<div class="points"><${Bt} lanes=${[a]} groups=${s} people=${s} fresh=${kn} /></div>`}const kn=new Set,xn=(e,{store:t})=>({id:e,kind:"point",draw:Mn,text:z(t,e),at:0}),Mn=({id:e,text:n},{size:a,show:s})=>t`<li key=${e} class="card sheet point" style=${{"--lines":yt(a,s)}}>
    <p class="card-text" dir="auto">${n}</p>
  </li>`;var zn=Object.freeze({__proto__:null,Main:function({room:e,stage:n}){const[a,s]=_(e.store,n.id);return"closed"===(null==a?void 0:a.status)&&e.store.get("tally",a.id)?t`<${mn} room=${e} vote=${a} before=${s} />`:a?t`<${bn} room=${e} vote=${a} />`:t`<${wn} room=${e} stage=${n} />`}});const _n=[1.7,1.5,1.35,1.2,1.08,1],[jn,Sn]=[1.4,2.3],[qn,On]=[1.4,1.4],[An,Cn,En]=[6,14,2.6];function Rn(e,t,n){const a=e.filter(({person:e})=>e.name).map(({person:e,number:t})=>({key:e.id,name:e.name,number:t,colour:n})).sort((e,t)=>e.name.localeCompare(t.name)),s=e.length-a.length;return s?[...a,{key:`${t}/more`,more:s}]:a}function Tn(e,{size:t,width:n,height:a,rem:s,wide:o}){const r=t*s,l=Math.max(1,Math.floor((n+qn*s)/(o*r+qn*s))),i=t=>function(e,t){const n=[[]];let a=t;for(const{head:s,rows:o}of e){const e=s?Sn:0;for(let r=0;r<o.length;){const l=Un(o.length-r,a-e,a===t);l?(s&&n.at(-1).push(r?{...s,key:`${s.key}/${r}`}:s),n.at(-1).push(...o.slice(r,r+l)),r+=l,a-=e+l):(n.push([]),a=t)}}return n}(e,Math.max(6,Math.floor(10*t/(jn*r))/10)),c=i(a),u=c.length<=l?c:i(a-On*s);return{size:t,pages:Bn(u,l)}}function Un(e,t,n){const a=Math.floor(t);if(a>=e)return e;const s=e-a<3?e-3:a;return s>=3?s:n?Math.max(1,a):0}const Bn=(e,t)=>Array.from({length:Math.ceil(e.length/t)},(n,a)=>e.slice(a*t,(a+1)*t)),Fn={id:"tables",activity:"tables",status:"ahead"};function In({store:e,box:n}){const a=P(e.all("person")),s=i(e),o=I(e),r=JSON.stringify([o,s,[...a.values()].map(({id:e,name:t,group:n})=>[e,t,n])]),l=x(()=>function(e,{width:t,height:n,rem:a},s){const o=e.flatMap(({rows:e})=>e.map(({name:e})=>e?s(e):0)),r=Math.min(Cn,Math.max(An,...o))+En;for(const s of _n){const o=Tn(e,{size:s,width:t,height:n,rem:a,wide:r});if(o.pages.length<2||s===_n.at(-1))return o}return{size:1,pages:[[]]}}(function({tables:e,people:t,groups:n}){var a;const s="mixed"===(null==(a=e[0])?void 0:a.seating)?function({tables:e,people:t,groups:n}){const a=e.flatMap(e=>e.people.filter(e=>t.has(e)).map(n=>({person:t.get(n),number:e.number}))),s=new Set(n.map(({id:e})=>e)),o=e=>a.filter(({person:t})=>t.group===e.id),r=a.filter(({person:e})=>!s.has(e.group));return[...n.map(e=>({head:{key:e.id,group:e},rows:Rn(o(e),e.id,e.colour)})),{head:null,rows:Rn(r,"others")}]}({tables:e,people:t,groups:n}):function({tables:e,people:t,groups:n}){return e.map(e=>{const a=e.people.filter(e=>t.has(e)).map(e=>({person:t.get(e)})),s=new Set(a.map(({person:e})=>e.group));return{head:{key:e.id,table:e,groups:n.filter(({id:e})=>s.has(e))},rows:Rn(a,e.id)}})}({tables:e,people:t,groups:n});return s.filter(({rows:e})=>e.length)}({tables:o,people:a,groups:s}),n,Ln()),[r,n]),u=Ze(l.pages.length);return t`<div class="wall-seat-columns" style=${{"--size":`${l.size}rem`}}>
      ${l.pages[u].map((e,n)=>t`<div key=${n}>${e.map(e=>t`<${Dn} key=${e.key} row=${e} />`)}</div>`)}
    </div>
    ${l.pages.length>1&&t`<p class="wall-page wall-turn">${c("page {n} of {all}",{n:u+1,all:l.pages.length})}</p>`}`}let Pn=null;const Ln=()=>null!=Pn?Pn:Pn=V(getComputedStyle(document.body).fontFamily);function Dn({row:e}){return e.table?t`<${Hn} row=${e} />`:e.group?t`<h2 class="wall-seat-head" data-colour=${e.group.colour}>
      ${Nn(e.group)}<span class="wall-seat-group" dir="auto">${e.group.name}</span>
    </h2>`:e.more?t`<p class="wall-seat soft">${l("and {n} more person","and {n} more people",e.more)}</p>`:t`<p class="wall-seat" data-colour=${e.colour}>
    <span class="wall-seat-name" dir="auto">${e.name}</span>${e.number&&t`<b>${e.number}</b>`}
  </p>`}const Hn=({row:{table:e,groups:n}})=>t`<h2 class="wall-seat-head" data-colour=${1===n.length?n[0].colour:void 0}>
    <span class="wall-seat-table"
      ><b>${c("Table {n}",{n:e.number})}</b
      >${e.place&&t`<small dir="auto">${e.place}</small>`}</span
    >
    ${n.length>0&&t`<span class="wall-seat-whose">${n.slice(0,3).map(Nn)}<bdi>${n[0].name}</bdi></span>`}
  </h2>`,Nn=n=>t`<span class="badge" key=${n.id} data-colour=${n.colour}
    >${e(n.icon)}<span class="visually-hidden">${n.name}</span></span
  >`;var Qn=Object.freeze({__proto__:null,Main:function({room:e}){const[n,a]=N();return t`<div class="wall-seats" ref=${n}>${a&&t`<${In} store=${e.store} box=${a} />`}</div>`},asks:e=>F(e).shown&&I(e).length?{...Fn,title:c("Find your table")}:null});const[Wn,Jn]=[2.4,3.6];function Gn({rows:n,box:a,about:s,actions:o}){var r;const i=Math.max(1,Math.floor((a.height/a.rem-Jn)/Wn)),u=Math.ceil(n.length/i),p=Ze(u),d=Math.ceil(n.length/u),h=n.slice(p*d,(p+1)*d),g=Math.min(4.4,(a.height/a.rem-Jn)/h.length).toFixed(3);return t`<div class="plan-page" key=${p} style=${{"--row":`${g}rem`}}>
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
        ${h.map(n=>function(n,a){const s=e=>a.filter(t=>t.horizon===e).length;return t`<tr key=${n.id} ...${n.colour?{"data-colour":n.colour}:{}}>
    <th scope="row">
      <span class="plan-owner"
        ><span class="badge">${e(n.icon)}</span
        ><span class="plan-name" data-long=${[...n.name].length>30} dir="auto">${n.name}</span></span
      >
    </th>
    ${[s(100),s(1e3)].map(e=>t`<td class="plan-many ${e?"":"none"}">${e||"–"}</td>`)}
    <td class="plan-missing">${function(n){const[a,s,o]=["owner","indicator","due"].map(e=>n.filter(t=>{var n;return null==(n=t.missing)?void 0:n.includes(e)}).length);return n.length?a||s||o?t`<span class="plan-gaps">
    ${a>0&&t`<span data-tone="warn">${e("person")}${l("{n} owner","{n} owners",a)}</span>`}
    ${s>0&&t`<span data-tone="warn">${e("target")}${l("{n} indicator","{n} indicators",s)}</span>`}
    ${o>0&&t`<span data-tone="warn">${e("calendar")}${l("{n} date","{n} dates",o)}</span>`}</span
  >`:t`<span class="plan-whole">${e("check")}${c("complete")}</span>`:t`<span class="soft">${c("nothing written yet")}</span>`}(a)}</td>
  </tr>`}(n,o.filter(n.holds)))}
      </tbody>
    </table>
    ${T({day0:null!=(r=s.day0)?r:"",actions:o,rows:h})}
  </div>`}var Vn=Object.freeze({__proto__:null,Main:function({room:n,about:a,stage:s}){const[o,r]=N(),l=function(e){const t=e.store.all("plan"),n=i(e.store),a=new Map(n.map((e,t)=>[e.id,t]));return[...t].sort((e,t)=>{var n,s;return(null!=(n=a.get(e.group))?n:999)-(null!=(s=a.get(t.group))?s:999)}).map(e=>((e,t)=>{var n,a,s;return{id:e.id,name:null!=(n=null==t?void 0:t.name)?n:e.owner,icon:null!=(a=null==t?void 0:t.icon)?a:"flag",colour:null!=(s=null==t?void 0:t.colour)?s:null,holds:t=>t.plan===e.id}})(e,n.find(t=>t.id===e.group)))}(n);return l.length?t`<div class="wall-plans" ref=${o}>
    ${r&&t`<${Gn} rows=${l} box=${r} about=${a} actions=${n.store.all("action")} />`}
  </div>`:t`<div class="wall-question" ref=${o}>
      ${e("calendar")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    </div>`}});function Kn(e){const t=[...e].sort((e,t)=>e.at-t.at).map(({id:e,text:t,name:n,group:a=null,at:s,joined:o=[]})=>({id:e,kind:"pledge",draw:Xn,text:t,name:n,group:a,at:s,joined:o.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:t.length,items:t}}function Xn(n,{groups:a,fresh:s,size:o,show:r}){var i;const c=a.get(n.group);return t`<li
    key=${n.id}
    class="card sheet pledge ${s.has(n.id)?"arriving":""}"
    data-colour=${null!=(i=null==c?void 0:c.colour)?i:null}
    style=${{"--lines":yt(o,r)}}
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
  </li>`}var Yn=Object.freeze({__proto__:null,Main:function({room:n,stage:a}){const s=n.store.all("pledge"),o=x(()=>[Kn(s)],[s]),r=J(s.map(e=>e.id));return s.length?t`<div class="wall-pledges">
    <${Bt} lanes=${o} groups=${P(i(n.store))} people=${P([])} fresh=${r} />
  </div>`:t`<div class="wall-question">
      ${e("pledge")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${c("Pledges appear here with their names.")}</p>
    </div>`}});const[Zn,ea]=[100,240];var ta=Object.freeze({__proto__:null,Main:function({room:e,about:n,stage:a}){var s;const o=a.title.length+(null!=(s=a.instruction)?s:"").length;return t`<div class="poster" data-length=${o>ea?"long":o>Zn?"medium":"short"}>
    <p class="poster-time">
      <${de} room=${e} stage=${a} paused=${n.paused} />
    </p>
    <h1 dir="auto">${a.title}</h1>
    ${a.instruction&&t`<p class="poster-words" dir="auto">${a.instruction}</p>`}
  </div>`},headless:!0});function na({stage:n,now:a}){if("done"===n.status)return t`<p class="break-soon">${c("The break is over. Welcome back.")}</p>`;if(!n.ends_at)return t`<p class="break-soon">${c("Back soon")}</p>`;const s=n.ends_at-a;return t`<p class="break-back"><span>${c("Back at")}</span><b>${S(n.ends_at)}</b></p>
    <p class="break-left" role="timer">
      ${s>0?t`${e("timer")}<b>${u(s)}</b>`:t`<span>${c("Time’s up. Please take your seats.")}</span>`}
    </p>`}var aa=Object.freeze({__proto__:null,Main:function({room:n,stage:a}){W(500);const s=n.now();return t`<div class="break" data-phase=${((e,t)=>"open"===e.status&&e.ends_at?pe(e.ends_at-t):"calm")(a,s)}>
    <header class="break-head">
      <div>
        <h1 dir="auto">${e("cup")}<span>${a.title}</span></h1>
        ${a.instruction&&t`<p dir="auto">${a.instruction}</p>`}
      </div>
      <p class="break-clock"><span>${c("Now")}</span><b>${S(s)}</b></p>
    </header>
    <${na} stage=${a} now=${s} />
  </div>`},headless:!0}),sa=Object.freeze({__proto__:null,Main:function({room:n,about:a,stage:s}){return t`<div class="farewell">
    <section>
      <p class="farewell-mark">${e("mark")}</p>
      <h1>${c("Thank you.")}</h1>
      <p class="farewell-title" dir="auto">${a.title}</p>
      ${"close"===(null==s?void 0:s.activity)&&s.instruction&&t`<p class="soft" dir="auto">${s.instruction}</p>`}
      <ul class="farewell-sums">
        ${function({store:e}){const t=t=>e.all(t).length,[n,a,s,o]=[r(e.all("person")).length,e.all("card").filter(({stage:t})=>e.get("stage",t)).length,t("action"),t("pledge")];return[[n,l("person","people",n)],[a,l("card","cards",a)],[s,l("action","actions",s)],[o,l("pledge","pledges",o)]]}(n).filter(([e])=>e>0).map(([e,n])=>t`<li><b>${e}</b> ${n}</li>`)}
      </ul>
    </section>
    <section class="arrive-way farewell-way">
      <h2>${c("Take the report with you")}</h2>
      <img class="arrive-qr" src=${n.reportQr} alt=${c("QR code that opens the report")} />
      <p class="arrive-or">${c("or open")}</p>
      <p class="arrive-address">${D(n.joinUrl)}</p>
      <p class="arrive-code"><span>${c("code")}</span> <b class="code">${a.code}</b></p>
    </section>
  </div>`},whole:!0});export{Ht as a,Zt as b,zn as c,Qn as d,Vn as e,Yn as f,ta as g,aa as h,sa as i,_e as w};
