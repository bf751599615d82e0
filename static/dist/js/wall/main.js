import{i as e,n as t,e as n,c as a,g as s,t as o,C as r,b as l,a as i,N as c,f as u,j as p,x as d,m as h,K as g,p as $,P as m,l as f,q as v,v as w,u as b,A as y,w as k,D as x,y as M,E as _,B as j,z,a1 as q}from"../core/shared.js";import{p as O,c as S,h as E,g as R,a as A,r as T,t as U}from"../pictures.js";import{r as C,t as I}from"../bars.js";const B=e=>new Map(e.map(e=>[e.id,e]));function P(e,t){var n;const a=new Map;for(const s of e)a.set(s[t],(null!=(n=a.get(s[t]))?n:0)+1);return a}function L(e){try{return new URL(e).host}catch{return e}}function D({stage:n}){return t`<div class="wall-question">
    ${e("mark")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
  </div>`}function F({room:e}){const r=n(e.store.all("person")),l=P(r,"group");return t`<${N}
    total=${r.length}
    label=${a("person in the room","people in the room",r.length)}
    entries=${s(e.store).map(e=>{var t;return{group:e,count:null!=(t=l.get(e.id))?t:0}})}
    missing=${o("not here yet")}
  />`}function N({total:e,label:n,entries:a,missing:s}){const o=a.filter(e=>!e.count).length<=2;return t`<div class="strip">
    <p class="strip-total"><b>${e}</b> ${n}</p>
    <div
      class="strip-groups"
      role="list"
      data-many=${a.length>12?"most":a.length>6?"more":"few"}
    >
      ${function(e){const t=Array.from({length:e.length>6?3:2},()=>[]),n=({group:e})=>[...e.name].length+6,a=e.reduce((e,t)=>e+n(t),0),s=Math.ceil(e.length/t.length);let[o,r]=[0,0];return e.forEach((l,i)=>{const c=Math.floor((o+n(l)/2)/a*t.length)>r,u=(t.length-1-r)*s;(t[r].length===s||c&&e.length-i<=u)&&(r+=1),t[r].push(l),o+=n(l)}),t.filter(e=>e.length)}(a).map(e=>t`<div class="strip-row" role="presentation">
            ${e.map(e=>e.count?W(e):H(e.group,s,o))}
          </div>`)}
    </div>
  </div>`}const Q=({name:e})=>e.length<=8?"short":"",W=({group:n,count:a})=>{var s;return t`<span role="listitem" key=${n.id} class="chip ${Q(n)}" data-colour=${null!=(s=n.colour)?s:1}
    >${e(n.icon)}<span class="strip-name" dir="auto">${n.name}</span><b>${a}</b></span
  >`},H=(n,a,s)=>t`<span role="listitem" key=${n.id} class="chip silent ${Q(n)}"
    >${e(n.icon)}<span class="strip-name" dir="auto">${n.name}</span
    >${!s&&t`<span aria-hidden="true">–</span>`}<span class=${s?"strip-missing":"visually-hidden"}
      >${a}</span
    ></span
  >`;function G(){const e=i(null),[t,n]=r(null);return c(()=>{var t;const a=()=>n(t=>J(t,function(e){const t=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:e.clientWidth,height:e.clientHeight,rem:t}}(e.current))),s=new ResizeObserver(a);return s.observe(e.current),null==(t=document.fonts)||t.ready.then(a),a(),()=>s.disconnect()},[]),[e,t]}const J=(e,t)=>e&&e.width===t.width&&e.height===t.height&&e.rem===t.rem?e:t;function V(e){const[t,n]=r(0);return l(()=>{const t=setInterval(()=>n(e=>e+1),e);return()=>clearInterval(t)},[e]),t}function K(e){const t=i(null),n=Date.now(),a=null===t.current;null!=t.current||(t.current=new Map);for(const s of e)t.current.has(s)||t.current.set(s,a?0:n);return new Set(e.filter(e=>n-t.current.get(e)<5e3))}const X=e=>e<=0?"over":e<=18e4?"last":"calm";function Y({room:n,stage:a,paused:s}){return s?t`<p class="wall-timer" data-phase="paused">${e("pause")}<span>${o("Paused")}</span></p>`:"done"===a.status?t`<p class="wall-timer" data-phase="done">${e("check")}<span>${o("Closed")}</span></p>`:a.ends_at?t`<${Z} room=${n} endsAt=${a.ends_at} />`:null}function Z({room:n,endsAt:a}){V(500);const s=a-n.now(),r=X(s);return t`<p class="wall-timer" data-phase=${r} role="timer">
    ${"over"===r?t`${e("timer")}<span>${o("Time’s up")}</span>`:t`<b>${u(s)}</b>`}
  </p>`}function ee({room:n,screens:a}){var s,r;const l=n.store.get("about","about");if(!l)return t`<main class="wall wall-waiting">
      ${e("mark")}
      <p>${o("One moment…")}</p>
      <${ae} room=${n} about=${{}} />
    </main>`;const i=l.current?n.store.get("stage",l.current):null,{Main:c,Strip:u=F,whole:p,headless:d}=function(e,t,n){return t.closed?e.close:n?Object.hasOwn(e,n.activity)?e[n.activity]:{Main:D}:e.open}(a,l,i);return t`<main
    class="wall ${p?"whole":d?"headless":""}"
    data-activity=${null!=(s=null==i?void 0:i.activity)?s:"open"}
    data-paused=${l.paused?"":null}
  >
    ${!p&&!d&&t`<${te} room=${n} about=${l} stage=${i} />`}
    <div class="wall-main" key=${null!=(r=null==i?void 0:i.id)?r:""}>
      <${c} room=${n} about=${l} stage=${i} />
    </div>
    ${!p&&t`<${ne} room=${n} about=${l}><${u} room=${n} stage=${i} /><//>`}
    <${ae} room=${n} about=${l} />
  </main>`}function te({room:e,about:n,stage:a}){return t`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${a.title}</h1>
      ${a.instruction&&t`<p dir="auto">${a.instruction}</p>`}
    </div>
    <${Y} room=${e} stage=${a} paused=${n.paused} />
  </header>`}function ne({room:e,about:n,children:a}){return t`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${e.qr} alt="" />
      <p>
        <span>${o("Join in")}</span><b class="wall-address">${L(e.joinUrl)}</b
        ><b class="code">${n.code}</b>
      </p>
    </div>
    ${a}
  </footer>`}function ae({room:n,about:a}){return t`<div class="wall-signs">
    <${se} room=${n} />
    ${a.illustrative&&t`<p class="wall-illustrative">${e("info")}${o("Illustrative example")}</p>`}
  </div>`}function se({room:n}){var a;const s=n.sync.state.value;if("live"===s)return null;const r={connecting:o("Connecting…"),removed:o("This wall was signed out. Reload the page."),reload:o("Reload the page.")};return t`<p class="wall-line" role="status">
    ${e("cloud-off")}<span>${null!=(a=r[s])?a:o("Reconnecting…")}</span>
  </p>`}const{code:oe,joinUrl:re}=document.documentElement.dataset,[le,ie]=[4e3,8e3];function ce({room:n,about:a}){return t`<section class="arrive-way">
    <h2>${o("Point your phone’s camera here")}</h2>
    <img class="arrive-qr" src=${n.qr} alt=${o("QR code that opens this workshop")} />
    <p class="arrive-or">${o("or open")}</p>
    <p class="arrive-address">${L(n.joinUrl)}</p>
    <p class="arrive-code"><span>${o("code")}</span> <b class="code">${a.code}</b></p>
    <p class="arrive-hint">
      ${e("wifi")}<span>${o("Use this room’s wifi. If the page doesn’t open, switch mobile data off.")}</span>
    </p>
  </section>`}function ue(n){var a;return t`<li key=${n.id} class="arrive-tile ${n.here?"":"absent"}" data-colour=${null!=(a=n.colour)?a:1}>
    <span class="badge">${e(n.icon)}</span><span class="arrive-name" dir="auto">${n.name}</span
    ><b class="arrive-count">${n.here||"–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({length:Math.min(n.here,24)},()=>t`<i></i>`)}</span
    >
  </li>`}function pe({groups:n}){const s=n.filter(e=>!e.here);return s.length?s.length===n.length?t`<p class="arrive-missing">
      ${e("people")}<span>${o("Welcome. Choose your group on your phone.")}</span>
    </p>`:t`<p class="arrive-missing">
    ${e("clock")}<span>${a("{n} group hasn’t arrived yet","{n} groups haven’t arrived yet",s.length)}</span>
  </p>`:n.length>0&&t`<p class="arrive-missing all">${e("check")}<span>${o("Every group is in the room.")}</span></p>`}p(),function(){const e=new URLSearchParams(location.search).get("theme");"dark"!==e&&"light"!==e||(document.documentElement.dataset.theme=e)}(),function(){const e=()=>{var e;return"visible"===document.visibilityState&&(null==(e=navigator.wakeLock)?void 0:e.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",e),e()}(),async function e(){try{const e=await O(d,"wall");!function(e,n){const a=h({code:oe,...e}),s=`/w/${encodeURIComponent(oe)}`,o=g(null!=re?re:location.href),r={...a,code:oe,get joinUrl(){return o.value},get qr(){return`${s}/qr.svg?of=${encodeURIComponent(o.value)}`},get reportQr(){return`${s}/qr.svg?to=report&of=${encodeURIComponent(o.value)}`}};var l,i;l=oe,i=e=>o.value=e,setInterval(async()=>{const e=await fetch(`/api/workshops/${encodeURIComponent(l)}/address`).catch(()=>null),t=(null==e?void 0:e.ok)?await e.json().catch(()=>null):null;t&&i(t.join_url)},5e3),$(t`<${ee} room=${r} screens=${n} />`,document.getElementById("wall")),m(()=>{return"removed"===(e=a.sync.state.value)&&b(oe,"wall"),void("removed"!==e&&"reload"!==e||setTimeout(()=>location.reload(),ie));var e})}(await async function(){var e;const t=null!=(e=f(oe,"wall"))?e:await v(oe,{wall:!0});return w(oe,"wall",t),t}(),e)}catch{setTimeout(e,le)}}();var de=Object.freeze({__proto__:null,Main:function({room:e,about:o,stage:r}){const l=n(e.store.all("person")),i=P(l,"group"),c=s(e.store).map(e=>{var t;return{...e,here:null!=(t=i.get(e.id))?t:0}});return t`<div class="arrive">
    <${ce} room=${e} about=${o} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${o.title}</h1>
        ${(o.task||(null==r?void 0:r.instruction))&&t`<p class="arrive-task" dir="auto">${o.task||r.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${l.length}</b> ${a("person joined","people joined",l.length)}</p>
      <ul class="arrive-groups" data-many=${c.length>16?"most":c.length>8?"more":"few"}>
        ${c.map(ue)}
      </ul>
      <${pe} groups=${c} />
    </section>
  </div>`},whole:!0});const he=new Set(["governance","structural","economic_social","unsorted"]),ge=(e,t)=>e.at-t.at;const $e=e=>{var t;return"shown"===(null!=(t=e.shown)?t:"shown")};function me(e){var t;const n=new Map;for(const a of e)a&&n.set(a,(null!=(t=n.get(a))?t:0)+1);return n}function fe(e){return[...me(e)].reduce((e,t)=>t[1]>e[1]?t:e,[null,0])[0]}function ve(e,t,n){const a=Array.from({length:t},()=>({boxes:[],height:0}));return e.forEach((e,t)=>{const s=a.reduce((e,t)=>t.height<e.height-.5?t:e);s.height+=(s.boxes.length?n:0)+e,s.boxes.push(t)}),{columns:a.map(e=>e.boxes),height:Math.max(...a.map(e=>e.height))}}function we(e,{fits:t,stride:n}){const a=e.filter(e=>e.pinned),s=e.filter(e=>!e.pinned),o=s.length&&t([...a,...s.slice(-n)])?a:[],r=o.length?s:e,l=function(e,t,n){let a=Math.max(0,Math.floor((e.length-1)/n)*n);for(;a>=n&&t(e.slice(a-n));)a-=n;return a}(r,e=>t([...o,...e]),n),i=function(e,t){const n=[];for(const a of[...e].reverse()){const e=n.at(-1);e&&t([a,...e])?e.unshift(a):n.push([a])}return n}(r.slice(0,l),e=>t([...o,...e]));return[r.slice(l),...i].map(e=>[...o,...e])}function be(e,{fits:t}){const n=[[]];for(const a of e.flatMap(e=>function(e,t){var n;const a=[];for(const s of null!=(n=e.texts)?n:[]){const n=a.at(-1);n&&t([{...e,texts:[...n,s]}])?n.push(s):a.push([s])}return a.length>1?a.map((t,n)=>({...e,id:`${e.id}/${n}`,texts:t})):[e]}(e,t)))n.at(-1).length&&!t([...n.at(-1),a])&&n.push([]),n.at(-1).push(a);return n}const ye=[1.6,1.35,1.15,1.03,.93,.8,.7,.65],[ke,xe]=[.93,.65],Me=.4,_e=[1/0,4,2,1];function je(e){var t;const n=Ue(e.lanes.map(e=>e.length)),a=ye.filter(e=>e>=(n<=40?ke:xe)),[s,o]=[a.filter(e=>e>=ke),a.filter(e=>e<ke)],r=null!=(t=Oe(e,s))?t:Oe(e,o);if(r)return Ce(e,r);const l=a.at(-1),i=Ae(e,l).map(t=>Te(e,l,t,{show:1,tight:!0})),c=i.filter(qe);return Re((c.length?c:i).map(t=>Ce(e,t)))}const ze=1.6;function qe({shares:e,heights:t}){const n=t.map((t,n)=>Ue(t)/e[n]);return Math.max(...n)<=ze*Math.min(...n.filter((t,n)=>e[n]>1))}function Oe(e,t){for(const n of _e)for(const a of t){const t=Ae(e,a).map(t=>Te(e,a,t,{show:n})).find(e=>e.fits);if(t)return t}}const Se=e=>Ue(e.lanes.map(e=>Ee(e.pages[0]))),Ee=e=>e.columns.flat().length,Re=e=>e.reduce((e,t)=>t.pages<e.pages||t.pages===e.pages&&Se(t)>Se(e)?t:e);function Ae({lanes:e,width:t,rem:n,frame:a=0},s){const o=t-a*e.length,r=e=>(o+Me*n)/((e*s+Me)*n),l=s>1.15&&e.length>1?0:Math.floor(r((e=>e>.7?7.6:10.6)(s))),i=Math.max(e.length,l),c=Math.min(i,Math.max(e.length,Math.ceil(r((e=>e>1?16:22)(s)))));return Array.from({length:i-c+1},(e,t)=>c+t)}function Te(e,t,n,{tight:a=!1,show:s=1/0}){var o;const r=Me*e.rem,l=e.width-(null!=(o=e.frame)?o:0)*e.lanes.length-r*(n-e.lanes.length),i=Math.floor(l/n),c=e.lanes.map(n=>n.map(n=>e.heightOf(n,{size:t,width:i,tight:a,show:s}))),u=c.map(t=>function(e,{columns:t,gap:n,height:a}){for(let s=1;s<=t;s+=1)if(ve(e,s,n).height<=a)return s;return t+1}(t,{columns:n,gap:r,height:e.height})),p=Ue(u)<=n,d=function(e,{heights:t,columns:n,gap:a}){const s=[...e],o=t.map(e=>Ue(e)+a*e.length);for(let e=n-Ue(s);e>0;e-=1){const e=o.reduce((e,t,n)=>t/s[n]>o[e]/s[e]?n:e,0);s[e]+=1}return s}(p?u:c.map(()=>1),{heights:c,columns:n,gap:r});return{size:t,column:i,show:s,tight:a,shares:d,heights:c,fits:p}}const Ue=e=>e.reduce((e,t)=>e+t,0);function Ce(e,t){const n=e.lanes.map((n,a)=>function(e,{size:t,column:n,show:a,tight:s,shares:o,heights:r},l,i){const c=a=>e.heightOf(a,{size:t,width:n,show:1/0,tight:!1}),u=Ie({room:e,columns:o[i]}),p=new Map(l.map((e,t)=>[e,r[i][t]])),d=l.filter(e=>p.get(e)<c(e));return{first:u({show:a,tight:s,items:l,heightOf:e=>p.get(e),turned:we}),full:d.length?u({show:1/0,tight:!1,items:d,heightOf:c,turned:be}):[]}}(e,t,n,a)),[a,s]=["first","full"].map(e=>Math.max(...n.map(t=>t[e].length))),o=e=>[...Array.from({length:a},(t,n)=>e.first[n%e.first.length]),...Array.from({length:s},(t,n)=>{var a;return null!=(a=e.full[n])?a:e.first[0]})],{size:r,column:l,shares:i}=t;return{size:r,column:l,pages:a+s,lanes:n.map((e,t)=>({columns:i[t],pages:o(e)}))}}const Ie=({room:e,columns:t})=>({show:n,tight:a,items:s,heightOf:o,turned:r})=>{const l=n=>ve(n.map(o),t,Me*e.rem),i=t=>l(t).height<=e.height;return(r===we&&i(s)?[s]:r(s,{fits:i,stride:t})).map(e=>({show:n,tight:a,columns:l(e).columns.map(t=>t.map(t=>e[t]))}))},Be={ArrowRight:1,ArrowDown:1,PageDown:1," ":1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1};function Pe(e,t=""){const[n,a]=r(0),s=i(!1),o=Math.min(n,e-1);return l(()=>{s.current||a(0)},[t]),l(()=>{if(!(e<2))return function(e,t){let n=0;const a=()=>{clearTimeout(n),n=setTimeout(()=>(t.current=!1,e(1),a()),t.current?6e4:14e3)},s=n=>(t.current=!0,e(n),a()),o=e=>e.key in Be&&(e.preventDefault(),s(Be[e.key]));return a(),Le.add(s),document.addEventListener("keydown",o),()=>(clearTimeout(n),Le.delete(s),document.removeEventListener("keydown",o))}(t=>a(n=>(Math.min(n,e-1)+t+e)%e),s)},[e,t]),l(()=>Ne({page:o,pages:e}),[o,e]),l(()=>()=>Ne({page:0,pages:0}),[]),o}const Le=new Set;let De={page:0,pages:0},Fe=null;function Ne(e){De=e,null!=Fe||(Fe=k(document.documentElement.dataset.code,({by:e})=>e?Le.forEach(t=>t(e)):Fe.say(De))),Fe.say(De)}const[Qe,We]=[.36,.58],[He,Ge,Je,Ve]=[.64,.6,1.35,.2],[Ke,Xe]=[.7,1.75],[Ye,Ze,et,tt,nt]=[1.1,.76,1.4,.15,.45],at=e=>e>=1.03?9:e>=.93?7:e>=.8?6:5,st=(e,t)=>ot(at(e)*t),ot=e=>e===1/0?"none":e,rt=(e,t)=>(e>=.93?4:3)*t,lt=(e,{show:t,tight:n})=>n?0:(e>=.93?3:2)*t,it=e=>e<=Ke;const ct=e=>"cluster"===e.kind||Boolean(e.draw||e.group||e.by||e.merged),ut={card:(n,s)=>it(s.size)&&n.group?function(e,{groups:n,fresh:a,size:s,show:o}){return t`<li
    key=${e.id}
    class="card sheet small ${a.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":st(s,o)}}
  >
    ${dt(n.get(e.group))}
    <p class="card-text" dir="auto">${e.text}</p>
  </li>`}(n,s):function(n,{groups:s,people:o,fresh:r,size:l,show:i}){var c;return t`<li
    key=${n.id}
    class="card sheet ${r.has(n.id)?"arriving":""}"
    data-category=${n.category}
    style=${{"--lines":st(l,i)}}
  >
    <p class="card-text" dir="auto">${n.text}</p>
    ${ct(n)&&t`<div class="card-foot">
        ${pt(s.get(n.group))}${n.by&&t`<span class="sheet-by" dir="auto">${null==(c=o.get(n.by))?void 0:c.name}</span>`}
        ${n.merged>0&&t`<span class="sheet-merged">${e("merge")}${a("and {n} alike","and {n} alike",n.merged)}</span>`}
      </div>`}
  </li>`}(n,s),cluster:function(e,{groups:n,fresh:s,size:r,show:l,tight:i}){const c=e.texts.slice(0,lt(r,{show:l,tight:i}));return t`<li
    key=${e.id}
    class="card sheet cluster ${s.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":ot(rt(r,l)),"--member-lines":ot(l)}}
  >
    <h3 class="card-title" dir="auto">${e.text}</h3>
    ${c.length>0&&t`<ul class="sheet-members">
        ${c.map(e=>t`<li dir="auto">${e}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${a("{n} card","{n} cards",e.count)}</b
      ><span class="sheet-groups" title=${o("Groups behind it")}
        >${e.groups.slice(0,6).map(e=>dt(n.get(e)))}</span
      >
    </div>
  </li>`}},pt=n=>{var a;return n&&t`<span class="chip plain" data-colour=${null!=(a=n.colour)?a:1}
    >${e(n.icon)}<span class="sheet-name" dir="auto">${n.name}</span></span
  >`},dt=n=>{var a;return n&&t`<span class="badge" data-colour=${null!=(a=n.colour)?a:1}
    >${e(n.icon)}<span class="visually-hidden">${n.name}</span></span
  >`};function ht(e){const t=new Map,n=n=>(t.has(n)||t.set(n,1.03*e(n)),t.get(n));return(e,t)=>e.split("\n").reduce((e,a)=>e+((e,t)=>function(e,t,n){let[a,s]=[1,0];for(const o of e)s&&s+n+o>t&&([a,s]=[a+1,0]),s+=(s?n:0)+o,s>t&&([a,s]=[a+Math.floor(s/t),s%t]);return a}(e.split(/\s+/).filter(Boolean).map(n),t,n(" ")))(a,t),0)}const[gt,$t,mt,ft]=[.8,.6,2.6,1.4];function vt({lanes:e,...n}){const[a,s]=G();return t`<div class="wall-board" ref=${a}>
    ${s&&t`<${wt} lanes=${e} box=${s} ...${n} />`}
  </div>`}function wt({lanes:e,box:n,...a}){const s=i(null),l=function(e,t){const[n,a]=r({box:t,slack:1}),s=n.box===t?n.slack:1;return c(()=>{[...e.current.querySelectorAll(".wall-column")].some(e=>e.offsetHeight>e.parentElement.clientHeight+1)&&s<yt&&a({box:t,slack:s+.03})}),s}(s,n),u=e.some(e=>e.title),p=x(()=>function(e,t,n,a){const{rem:s}=t,o=function({rem:e,leading:t,lines:n}){return(a,{size:s,width:o,show:r,tight:l})=>{const i=s*e,c=it(s)&&"card"===a.kind&&a.group?Xe:0,u=o/i-2*We-.1-c,p=ct(a)&&!c?(e=>Math.max(Ge,He*e))(s)*e*Je+Ve*i:0;return Math.ceil(2*Qe*i+p+.1*e+("cluster"===a.kind?function(e,{em:t,inside:n,size:a,show:s,tight:o,leading:r,lines:l}){const i=Math.min(rt(a,s),l(e.text,n/(1.12*Ye)))*Ye*r,c=e.texts.slice(0,lt(a,{show:s,tight:o})).map(e=>Math.min(s,l(e,n/(1.04*Ze)))*et+tt).reduce((e,t)=>e+t,0)*Ze;return(i+c+(c?Ve:0)+nt)*t}(a,{em:i,inside:u,size:s,show:r,tight:l,leading:t,lines:n}):Math.min(at(s)*r,n(a.text,u))*t*i))}}({rem:s,leading:parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25,lines:null!=bt?bt:bt=ht(function(e){const t=document.createElement("canvas").getContext("2d");return t.font=`400 100px ${e}`,e=>t.measureText(e).width/100}(getComputedStyle(document.body).fontFamily))});return function(e){const t=je(e);return t.pages>1?je({...e,height:e.height-e.more}):t}({lanes:e.map(e=>e.items),width:t.width-(e.length-1)*$t*s,height:t.height-(gt+(a?mt:0))*s,more:ft*s,frame:gt*s,rem:s,heightOf:(e,t)=>o(e,t)*n})}(e,n,l,u),[e,n,l]),d=Pe(p.pages,kt(e));return t`<div
      class="wall-lanes"
      ref=${s}
      style=${{"--size":`${p.size}rem`,"--column":`${p.column}px`}}
    >
      ${e.map((e,n)=>t`<${xt}
            key=${e.id}
            lane=${e}
            columns=${p.lanes[n].columns}
            page=${p.lanes[n].pages[d]}
            n=${d}
            size=${p.size}
            ...${a}
          />`)}
    </div>
    ${p.pages>1&&t`<p class="wall-page wall-turn">${o("page {n} of {all}",{n:d+1,all:p.pages})}</p>`}`}let bt=null;const yt=1.3,kt=e=>e.flatMap(e=>e.items).reduce((e,t)=>t.at>e.at?t:e,{id:"",at:0}).id;function xt({lane:n,columns:a,page:s,n:o,quiet:r,...l}){var i,c;const{show:u,tight:p}=s;return t`<section class="lane wall-lane" data-category=${n.category} style=${{"--columns":a}}>
    ${n.title&&t`<h3 class="lane-head">
        ${e(null!=(i=n.category)?i:"cluster")}<span dir="auto">${n.title}</span><span class="count">${n.count}</span>
      </h3>`}
    <div class="wall-columns" key=${o}>
      ${s.columns.map((e,n)=>t`<ul key=${n} class="wall-column">
            ${e.map(e=>((e,t)=>{var n;return(null!=(n=e.draw)?n:ut[e.kind])(e,t)})(e,{...l,show:u,tight:p}))}
          </ul>`)}
      ${0===n.items.length&&r&&t`<div class="wall-quiet">${e(null!=(c=n.category)?c:"edit")}</div>`}
    </div>
  </section>`}function Mt({stage:n}){const a="open"===n.status;return t`<div class="wall-question">
    ${e("edit")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
    <p class="soft">${o(a?"Write on your phone: your card appears here.":"No cards yet.")}</p>
  </div>`}var _t=Object.freeze({__proto__:null,Main:function({room:e,stage:n}){const[a,s,o,r]=["card","cluster","group","person"].map(t=>e.store.all(t)),l=x(()=>function(e,t,n){const a=t.filter(t=>t.stage===e.id&&!t.merged_into&&$e(t)).sort(ge),s=n.filter(t=>t.stage===e.id).sort(ge).map(e=>function(e,t){var n,a;const s=t.filter(t=>t.cluster===e.id),o=null!=(a=null!=(n=e.lane)?n:fe(s.map(e=>e.lane)))?a:null,r=fe(s.map(e=>e.category));return{id:e.id,kind:"cluster",text:e.title,at:e.at,lane:o,category:r,pinned:!0,texts:s.map(y),groups:[...new Set(s.map(e=>e.group).filter(Boolean))],count:s.length}}(e,a)),o=new Set(s.map(e=>e.id)),r=me(t.map(e=>e.merged_into)),l=a.filter(e=>!o.has(e.cluster)).map(e=>{var t;return function(e,t){const{id:n,at:a,group:s=null,by:o=null,lane:r=null,category:l=null}=e;return{id:n,kind:"card",text:y(e),at:a,group:s,by:o,lane:r,category:l,merged:t,count:1,pinned:!1}}(e,null!=(t=r.get(e.id))?t:0)});return function(e){var t;return((null==(t=e.lanes)?void 0:t.length)?e.lanes:[{id:null,title:""}]).map(({id:e,title:t})=>({id:e,title:t,category:he.has(e)?e:null}))}(e).map((e,t,n)=>function(e,t,n){const a=new Set(t.map(e=>e.id)),s=t.at(-1)===e,o=n.filter(t=>t.lane===e.id||s&&!a.has(t.lane)),r=o.reduce((e,t)=>e+t.count,0);return{...e,count:r,items:o.map(t=>{var n;return{...t,category:null!=(n=t.category)?n:e.category}})}}(e,n,[...s,...l]))}(n,a,s),[n,a,s]),i=K(l.flatMap(e=>e.items.map(e=>e.id))),c=l.every(e=>0===e.items.length);return t`<div class="wall-cards">
    <${vt} lanes=${l} groups=${B(o)} people=${B(r)} fresh=${i} quiet=${!c} />
    ${c&&t`<${Mt} stage=${n} code=${e.code} />`}
  </div>`},Strip:function({room:e,stage:r}){const l=e.store.all("card"),{heard:i,silent:c,told:u,total:p}=function(e,{cards:t,groups:n,people:a}){var s;const o=t.filter(t=>t.stage===e.id&&$e(t)),r=new Set(a.filter(e=>{var t;return"in"===(null!=(t=e.status)?t:"in")}).map(e=>e.group)),l=me(o.map(e=>e.group)),i=[...n].sort((e,t)=>{var n,a;return(null!=(n=e.position)?n:0)-(null!=(a=t.position)?a:0)});return{heard:i.filter(e=>l.has(e.id)).map(e=>({group:e,count:l.get(e.id)})),silent:i.filter(e=>!l.has(e.id)&&r.has(e.id)),absent:i.filter(e=>!l.has(e.id)&&!r.has(e.id)),told:"anonymous"!==(null==(s=e.settings)?void 0:s.naming),total:o.length}}(r,{cards:l,groups:s(e.store),people:n(e.store.all("person"))}),d=u?[...i,...c.map(e=>({group:e,count:0}))]:[];return t`<${N}
    total=${p}
    label=${a("card","cards",p)}
    entries=${d}
    missing=${o("not heard yet")}
  />`}});const[jt,zt,qt,Ot,St]=[3.4,1.95,4.6,2.6,4.1];function Et({room:n,stage:a,box:r}){const[l,i,c]=[Tt(n.store),s(n.store),S(n.store.all("rating"),a.id)],{rows:u,pages:p}=function(e,t){const n=Math.max(1,Math.floor(Rt(t)/zt)),a=Math.max(1,Math.ceil(e.length/n));return{rows:Math.ceil(e.length/a),pages:a}}(l,r),d=Pe(p);if(!l.length)return t`<div class="wall-question">
      ${e("power")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${o("There are no barriers to rate yet.")}</p>
    </div>`;const h=p>1?function(e,t){var n;const a=new Map;for(const{on:e}of t.values())a.set(e,(null!=(n=a.get(e))?n:0)+1);return[...e].sort((e,t)=>{var n,s;return(null!=(n=a.get(t.id))?n:0)-(null!=(s=a.get(e.id))?s:0)})}(l,c):l,g=[...c.values()].some(e=>e.split);return t`<div
    class="wall-heat"
    style=${{"--row":`${At(Math.min(u,l.length),r)}rem`,"--groups":i.length}}
  >
    <div class="wall-heat-page" key=${d}>
      ${E({barriers:h.slice(d*u,(d+1)*u),groups:i,cells:c,gaps:R(c)})}
    </div>
    <div class="wall-heat-foot">
      ${A({split:g})}${p>1&&t`<p class="wall-page">${o("page {n} of {all}",{n:d+1,all:p})}</p>`}
    </div>
  </div>`}const Rt=e=>e.height/e.rem-qt-(e=>e.width/e.rem<60?St:Ot)(e),At=(e,t)=>Math.min(jt,Rt(t)/Math.max(1,e)).toFixed(3);function Tt(e){const t=e.all("card");return M(e).map(e=>{var n,a,s;return"cluster"===e.kind?{id:e.id,title:e.title,category:null!=(a=e.lane)?a:null==(n=t.find(t=>t.cluster===e.id))?void 0:n.category}:{id:e.id,title:y(e),category:null!=(s=e.category)?s:e.lane}})}var Ut=Object.freeze({__proto__:null,Main:function({room:e,stage:n}){const[a,s]=G();return t`<div class="wall-ratings" ref=${a}>
    ${s&&t`<${Et} room=${e} stage=${n} box=${s} />`}
  </div>`},Strip:function({room:e,stage:n}){const r=Tt(e.store),l=[...S(e.store.all("rating"),n.id).values()].filter(e=>null!==e.power),i=s(e.store).map(e=>({group:e,done:l.filter(t=>t.group===e.id).length})),c=i.filter(e=>r.length&&e.done>=r.length).length;return t`<${N}
    total=${c}
    label=${a("of {n} group has rated all","of {n} groups have rated all",i.length)}
    missing=${o("not yet")}
    entries=${i.map(({group:e,done:t})=>({group:e,count:t&&`${t}/${r.length}`}))}
  />`}});const[Ct,It,Bt]=[2.9,8,4];function Pt({room:n,stage:a}){const s=j(n.store);return s.length?t`<div class="ballot"><${Dt} ids=${s.map(e=>e.id)} room=${n} /></div>`:t`<div class="wall-question">
      ${e("leverage")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    </div>`}function Lt({room:s,vote:r}){var l,i,c;const[u,p]=[null!=(l=s.store.get("turnout",r.id))?l:{voted:0,proxies:0},n(s.store.all("person")).length];return t`<div class="ballot voting">
    <section class="ballot-turnout">
      ${T({part:null!=(i=u.voted)?i:0,whole:Math.max(p,null!=(c=u.voted)?c:0),label:o("have voted")})}
      ${u.proxies>0&&t`<p>${a("and {n} ballot on paper","and {n} ballots on paper",u.proxies)}</p>`}
      <p class="ballot-rule">${e("dot")}<span>${a("{n} dot each","{n} dots each",r.budget)}</span></p>
      <p class="ballot-rule soft">
        ${e(!1===r.secret?"show":"lock")}<span
          >${!1===r.secret?o("Open vote. Results appear when it closes."):o("Secret vote. Results appear when it closes.")}</span
        >
      </p>
    </section>
    <${Dt} ids=${r.items} room=${s} />
  </div>`}function Dt({ids:n,room:a}){return t`<ol class="points" data-many=${n.length>12?"most":n.length>6?"more":"few"}>
    ${n.map(n=>t`<li key=${n} class="point">
          ${e("leverage")}
          <p dir="auto">${z(a.store,n)}</p>
        </li>`)}
  </ol>`}function Ft({room:e,vote:n,before:a}){const[s,o]=G();return t`<div class="wall-result" ref=${s}>
    ${o&&t`<${Nt} room=${e} vote=${n} before=${a} box=${o} />`}
  </div>`}function Nt({room:n,vote:a,before:r,box:l}){const[i,c,u]=[n.store.get("tally",a.id),s(n.store),Ht(n,a)],p=l.height/l.rem-It-(u.length?Bt:0),d=Math.max(1,Math.ceil(i.items.length/Math.max(2,Math.floor(p/Ct)))),h=Math.ceil(i.items.length/d),g=Pe(d),$=i.items.slice(g*h,(g+1)*h).map(e=>e.on);return i.items.length?t`<p class="result-sum">${Wt(i,a)}</p>
    <div class="result-page" key=${g}>
      ${C({tally:i,items:$,groups:c,names:e=>z(n.store,e),before:r&&n.store.get("tally",r.id)})}
    </div>
    <p class="result-notes">
      ${function(n,a){var s;if(!(null==(s=n.pooled)?void 0:s.length))return null;const r=n.pooled.map(e=>{var t;return null==(t=a.find(t=>t.id===e))?void 0:t.name}).filter(Boolean).join(" · ");return t`<span
    >${e("lock")}${o("To keep votes secret, groups with fewer than 5 voters are combined: {names}",{names:r})}</span
  >`}(i,c)}${d>1&&t`<span class="wall-page">${o("page {n} of {all}",{n:g+1,all:d})}</span>`}
    </p>
    ${u.length>0&&t`<${Jt} decisions=${u} />`}`:t`<${Qt} tally=${i} vote=${a} />`}function Qt({tally:n,vote:a}){return t`<p class="result-sum">${Wt(n,a)}</p>
    <div class="wall-question">
      ${e("lock")}
      <p class="wall-question-text">${I()}</p>
    </div>`}function Wt(e,n){return[a("{n} ballot","{n} ballots",e.people),null!=e.could&&o("{n} of {all} people voted on a phone",{n:e.people-e.proxies,all:e.could}),e.proxies>0&&a("{n} of them on paper","{n} of them on paper",e.proxies),e.items.length>0&&a("{n} dot","{n} dots",e.dots),e.items.length>0&&a("{n} group","{n} groups",e.groups),n.round>1&&o("round {n}",{n:n.round}),!1===n.secret?o("open vote"):o("secret vote")].filter(Boolean).map(e=>t`<span>${e}</span>`)}function Ht(e,t){const n=new Set(t.items);return[...e.store.all("decision")].sort((e,t)=>t.at-e.at).filter(e=>{var t;return!(null==(t=e.on)?void 0:t.length)||e.on.some(e=>n.has(e))})}const Gt=2;function Jt({decisions:n}){const s=n.length-Gt;return t`<ul class="decisions">
    ${n.slice(0,Gt).map(n=>t`<li key=${n.id} class="decision">
          ${e("decision")}
          <p>
            <b>${o("Decided")}</b>${" "}
            <span dir="auto">${n.text}</span>
            ${n.dissent&&t`<small dir="auto">${o("Not everyone agreed: {dissent}",{dissent:n.dissent})}</small>`}
          </p>
        </li>`)}
    ${s>0&&t`<li class="soft">${a("and {n} more","and {n} more",s)}</li>`}
  </ul>`}var Vt=Object.freeze({__proto__:null,Main:function({room:e,stage:n}){const[a,s]=_(e.store,n.id);return"closed"===(null==a?void 0:a.status)&&e.store.get("tally",a.id)?t`<${Ft} room=${e} vote=${a} before=${s} />`:a?t`<${Lt} room=${e} vote=${a} />`:t`<${Pt} room=${e} stage=${n} />`}});const[Kt,Xt]=[1.95,3.6];function Yt({rows:n,box:s,about:r,actions:l}){var i;const c=Math.max(1,Math.floor((s.height/s.rem-Xt)/Kt)),u=Math.ceil(n.length/c),p=Pe(u),d=Math.ceil(n.length/u),h=n.slice(p*d,(p+1)*d),g=Math.min(4.4,(s.height/s.rem-Xt)/h.length).toFixed(3);return t`<div class="plan-page" key=${p} style=${{"--row":`${g}rem`}}>
    <table class="plan-table">
      <thead>
        <tr>
          <th scope="col">${o("Plan of")}</th>
          <th scope="col">${o("100 days")}</th>
          <th scope="col">${o("1000 days")}</th>
          <th scope="col">${o("still missing")}</th>
        </tr>
      </thead>
      <tbody>
        ${h.map(n=>function(n,s){const r=e=>s.filter(t=>t.horizon===e).length;return t`<tr key=${n.id} ...${n.colour?{"data-colour":n.colour}:{}}>
    <th scope="row">
      <span class="plan-owner"
        ><span class="badge">${e(n.icon)}</span><span class="plan-name" dir="auto">${n.name}</span></span
      >
    </th>
    ${[r(100),r(1e3)].map(e=>t`<td class="plan-many ${e?"":"none"}">${e||"–"}</td>`)}
    <td class="plan-missing">${function(n){const[s,r,l]=["owner","indicator","due"].map(e=>n.filter(t=>{var n;return null==(n=t.missing)?void 0:n.includes(e)}).length);return n.length?s||r||l?t`<span class="plan-gaps">
    ${s>0&&t`<span data-tone="warn">${e("person")}${a("{n} owner","{n} owners",s)}</span>`}
    ${r>0&&t`<span data-tone="warn">${e("target")}${a("{n} indicator","{n} indicators",r)}</span>`}
    ${l>0&&t`<span data-tone="warn">${e("calendar")}${a("{n} date","{n} dates",l)}</span>`}</span
  >`:t`<span class="plan-whole">${e("check")}${o("complete")}</span>`:t`<span class="soft">${o("nothing written yet")}</span>`}(s)}</td>
  </tr>`}(n,l.filter(n.holds)))}
      </tbody>
    </table>
    ${U({day0:null!=(i=r.day0)?i:"",actions:l,rows:h})}
  </div>`}var Zt=Object.freeze({__proto__:null,Main:function({room:n,about:a,stage:o}){const[r,l]=G(),i=function(e){const t=e.store.all("plan"),n=s(e.store),a=new Map(n.map((e,t)=>[e.id,t]));return[...t].sort((e,t)=>{var n,s;return(null!=(n=a.get(e.group))?n:999)-(null!=(s=a.get(t.group))?s:999)}).map(e=>((e,t)=>{var n,a,s;return{id:e.id,name:null!=(n=null==t?void 0:t.name)?n:e.owner,icon:null!=(a=null==t?void 0:t.icon)?a:"flag",colour:null!=(s=null==t?void 0:t.colour)?s:null,holds:t=>t.plan===e.id}})(e,n.find(t=>t.id===e.group)))}(n);return i.length?t`<div class="wall-plans" ref=${r}>
    ${l&&t`<${Yt} rows=${i} box=${l} about=${a} actions=${n.store.all("action")} />`}
  </div>`:t`<div class="wall-question" ref=${r}>
      ${e("calendar")}
      <p class="wall-question-text" dir="auto">${o.instruction||o.title}</p>
    </div>`}});function en(e){const t=[...e].sort((e,t)=>e.at-t.at).map(({id:e,text:t,name:n,group:a=null,at:s,joined:o=[]})=>({id:e,kind:"pledge",draw:tn,text:t,name:n,group:a,at:s,joined:o.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:t.length,items:t}}function tn(n,{groups:s,fresh:o,size:r,show:l}){var i;const c=s.get(n.group);return t`<li
    key=${n.id}
    class="card sheet pledge ${o.has(n.id)?"arriving":""}"
    data-colour=${null!=(i=null==c?void 0:c.colour)?i:null}
    style=${{"--lines":st(r,l)}}
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
          ><span class="visually-hidden">${a("{n} joined","{n} joined",n.joined)}</span></span
        >`}
    </div>
  </li>`}var nn=Object.freeze({__proto__:null,Main:function({room:n,stage:a}){const r=n.store.all("pledge"),l=x(()=>[en(r)],[r]),i=K(r.map(e=>e.id));return r.length?t`<div class="wall-pledges">
    <${vt} lanes=${l} groups=${B(s(n.store))} people=${B([])} fresh=${i} />
  </div>`:t`<div class="wall-question">
      ${e("pledge")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${o("Pledges appear here with their names.")}</p>
    </div>`}});const[an,sn]=[100,240];var on=Object.freeze({__proto__:null,Main:function({room:e,about:n,stage:a}){var s;const o=a.title.length+(null!=(s=a.instruction)?s:"").length;return t`<div class="poster" data-length=${o>sn?"long":o>an?"medium":"short"}>
    <p class="poster-time">
      <${Y} room=${e} stage=${a} paused=${n.paused} />
    </p>
    <h1 dir="auto">${a.title}</h1>
    ${a.instruction&&t`<p class="poster-words" dir="auto">${a.instruction}</p>`}
  </div>`},headless:!0});function rn({stage:n,now:a}){if("done"===n.status)return t`<p class="break-soon">${o("The break is over. Welcome back.")}</p>`;if(!n.ends_at)return t`<p class="break-soon">${o("Back soon")}</p>`;const s=n.ends_at-a;return t`<p class="break-back"><span>${o("Back at")}</span><b>${q(n.ends_at)}</b></p>
    <p class="break-left" role="timer">
      ${s>0?t`${e("timer")}<b>${u(s)}</b>`:t`<span>${o("Time’s up. Please take your seats.")}</span>`}
    </p>`}var ln=Object.freeze({__proto__:null,Main:function({room:n,stage:a}){V(500);const s=n.now();return t`<div class="break" data-phase=${((e,t)=>"open"===e.status&&e.ends_at?X(e.ends_at-t):"calm")(a,s)}>
    <header class="break-head">
      <div>
        <h1 dir="auto">${e("cup")}<span>${a.title}</span></h1>
        ${a.instruction&&t`<p dir="auto">${a.instruction}</p>`}
      </div>
      <p class="break-clock"><span>${o("Now")}</span><b>${q(s)}</b></p>
    </header>
    <${rn} stage=${a} now=${s} />
  </div>`},headless:!0}),cn=Object.freeze({__proto__:null,Main:function({room:s,about:r,stage:l}){return t`<div class="farewell">
    <section>
      <p class="farewell-mark">${e("mark")}</p>
      <h1>${o("Thank you.")}</h1>
      <p class="farewell-title" dir="auto">${r.title}</p>
      ${"close"===(null==l?void 0:l.activity)&&l.instruction&&t`<p class="soft" dir="auto">${l.instruction}</p>`}
      <ul class="farewell-sums">
        ${function(e){const t=t=>e.store.all(t).length,[s,o,r,l]=[n(e.store.all("person")).length,t("card"),t("action"),t("pledge")];return[[s,a("person","people",s)],[o,a("card","cards",o)],[r,a("action","actions",r)],[l,a("pledge","pledges",l)]]}(s).filter(([e])=>e>0).map(([e,n])=>t`<li><b>${e}</b> ${n}</li>`)}
      </ul>
    </section>
    <section class="arrive-way farewell-way">
      <h2>${o("Take the report with you")}</h2>
      <img class="arrive-qr" src=${s.reportQr} alt=${o("QR code that opens the report")} />
      <p class="arrive-or">${o("or open")}</p>
      <p class="arrive-address">${L(s.joinUrl)}</p>
      <p class="arrive-code"><span>${o("code")}</span> <b class="code">${r.code}</b></p>
    </section>
  </div>`},whole:!0});export{_t as a,Ut as b,Vt as c,Zt as d,nn as e,on as f,ln as g,cn as h,de as w};
