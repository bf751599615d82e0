import{i as e,n as t,a as n,C as a,N as s,b as o,t as l,f as r,e as i,c,g as u,j as p,x as d,m as h,K as g,p as m,P as $,l as f,q as v,v as w,u as y,A as b,w as x,D as M,y as k,E as _,B as j,z}from"../core/shared.js";import{p as q,c as S,h as O,g as E,a as R,r as A,t as U}from"../pictures.js";import{r as C,t as T}from"../bars.js";const I=e=>new Map(e.map(e=>[e.id,e]));function P(e,t){var n;const a=new Map;for(const s of e)a.set(s[t],(null!=(n=a.get(s[t]))?n:0)+1);return a}function B(e){try{return new URL(e).host}catch{return e}}function L({stage:n}){return t`<div class="wall-question">
    ${e("mark")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
  </div>`}function D(){const e=n(null),[t,o]=a(null);return s(()=>{var t;const n=()=>o(t=>F(t,function(e){const t=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:e.clientWidth,height:e.clientHeight,rem:t}}(e.current))),a=new ResizeObserver(n);return a.observe(e.current),null==(t=document.fonts)||t.ready.then(n),n(),()=>a.disconnect()},[]),[e,t]}const F=(e,t)=>e&&e.width===t.width&&e.height===t.height&&e.rem===t.rem?e:t;function Q(e){const t=n(null),a=Date.now(),s=null===t.current;null!=t.current||(t.current=new Map);for(const n of e)t.current.has(n)||t.current.set(n,s?0:a);return new Set(e.filter(e=>a-t.current.get(e)<5e3))}function H({room:n,stage:a,paused:s}){return s?t`<p class="wall-timer" data-phase="paused">${e("pause")}<span>${l("Paused")}</span></p>`:"done"===a.status?t`<p class="wall-timer" data-phase="done">${e("check")}<span>${l("Closed")}</span></p>`:a.ends_at?t`<${N} room=${n} endsAt=${a.ends_at} />`:null}function N({room:n,endsAt:s}){!function(){const[e,t]=a(0);o(()=>{const e=setInterval(()=>t(e=>e+1),500);return()=>clearInterval(e)},[500])}();const i=s-n.now(),c=(e=>e<=0?"over":e<=18e4?"last":"calm")(i);return t`<p class="wall-timer" data-phase=${c} role="timer">
    ${"over"===c?t`${e("timer")}<span>${l("Time’s up")}</span>`:t`<b>${r(i)}</b>`}
  </p>`}function W({room:e}){const n=i(e.store.all("person")),a=P(n,"group");return t`<${G}
    total=${n.length}
    label=${c("person in the room","people in the room",n.length)}
    entries=${u(e.store).map(e=>{var t;return{group:e,count:null!=(t=a.get(e.id))?t:0}})}
    missing=${l("not here yet")}
  />`}function G({total:e,label:n,entries:a,missing:s}){const o=a.filter(e=>!e.count).length<=2;return t`<div class="strip">
    <p class="strip-total"><b>${e}</b> ${n}</p>
    <div
      class="strip-groups"
      role="list"
      data-many=${a.length>12?"most":a.length>6?"more":"few"}
    >
      ${function(e){const t=Array.from({length:e.length>6?3:2},()=>[]),n=({group:e})=>[...e.name].length+6,a=e.reduce((e,t)=>e+n(t),0),s=Math.ceil(e.length/t.length);let[o,l]=[0,0];return e.forEach((r,i)=>{const c=Math.floor((o+n(r)/2)/a*t.length)>l,u=(t.length-1-l)*s;(t[l].length===s||c&&e.length-i<=u)&&(l+=1),t[l].push(r),o+=n(r)}),t.filter(e=>e.length)}(a).map(e=>t`<div class="strip-row" role="presentation">
            ${e.map(e=>e.count?V(e):K(e.group,s,o))}
          </div>`)}
    </div>
  </div>`}const J=({name:e})=>e.length<=8?"short":"",V=({group:n,count:a})=>{var s;return t`<span role="listitem" key=${n.id} class="chip ${J(n)}" data-colour=${null!=(s=n.colour)?s:1}
    >${e(n.icon)}<span class="strip-name" dir="auto">${n.name}</span><b>${a}</b></span
  >`},K=(n,a,s)=>t`<span role="listitem" key=${n.id} class="chip silent ${J(n)}"
    >${e(n.icon)}<span class="strip-name" dir="auto">${n.name}</span
    >${!s&&t`<span aria-hidden="true">–</span>`}<span class=${s?"strip-missing":"visually-hidden"}
      >${a}</span
    ></span
  >`;function X({room:n,screens:a}){var s,o;const r=n.store.get("about","about");if(!r)return t`<main class="wall wall-waiting">
      ${e("mark")}
      <p>${l("One moment…")}</p>
      <${ee} room=${n} about=${{}} />
    </main>`;const i=r.current?n.store.get("stage",r.current):null,{Main:c,Strip:u=W,whole:p}=function(e,t,n){return t.closed?e.close:n?Object.hasOwn(e,n.activity)?e[n.activity]:{Main:L}:e.open}(a,r,i);return t`<main
    class="wall ${p?"whole":""}"
    data-activity=${null!=(s=null==i?void 0:i.activity)?s:"open"}
    data-paused=${r.paused?"":null}
  >
    ${!p&&t`<${Y} room=${n} about=${r} stage=${i} />`}
    <div class="wall-main" key=${null!=(o=null==i?void 0:i.id)?o:""}><${c} room=${n} about=${r} stage=${i} /></div>
    ${!p&&t`<${Z} room=${n} about=${r}><${u} room=${n} stage=${i} /><//>`}
    <${ee} room=${n} about=${r} />
  </main>`}function Y({room:e,about:n,stage:a}){return t`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${a.title}</h1>
      ${a.instruction&&t`<p dir="auto">${a.instruction}</p>`}
    </div>
    <${H} room=${e} stage=${a} paused=${n.paused} />
  </header>`}function Z({room:e,about:n,children:a}){return t`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${e.qr} alt="" />
      <p>
        <span>${l("Join in")}</span><b class="wall-address">${B(e.joinUrl)}</b
        ><b class="code">${n.code}</b>
      </p>
    </div>
    ${a}
  </footer>`}function ee({room:n,about:a}){return t`<div class="wall-signs">
    <${te} room=${n} />
    ${a.illustrative&&t`<p class="wall-illustrative">${e("info")}${l("Illustrative example")}</p>`}
  </div>`}function te({room:n}){var a;const s=n.sync.state.value;if("live"===s)return null;const o={connecting:l("Connecting…"),removed:l("This wall was signed out. Reload the page."),reload:l("Reload the page.")};return t`<p class="wall-line" role="status">
    ${e("cloud-off")}<span>${null!=(a=o[s])?a:l("Reconnecting…")}</span>
  </p>`}const{code:ne,joinUrl:ae}=document.documentElement.dataset,[se,oe]=[4e3,8e3];function le({room:n,about:a}){return t`<section class="arrive-way">
    <h2>${l("Point your phone’s camera here")}</h2>
    <img class="arrive-qr" src=${n.qr} alt=${l("QR code that opens this workshop")} />
    <p class="arrive-or">${l("or open")}</p>
    <p class="arrive-address">${B(n.joinUrl)}</p>
    <p class="arrive-code"><span>${l("code")}</span> <b class="code">${a.code}</b></p>
    <p class="arrive-hint">
      ${e("wifi")}<span>${l("Use this room’s wifi. If the page doesn’t open, switch mobile data off.")}</span>
    </p>
  </section>`}function re(n){var a;return t`<li key=${n.id} class="arrive-tile ${n.here?"":"absent"}" data-colour=${null!=(a=n.colour)?a:1}>
    <span class="badge">${e(n.icon)}</span><span class="arrive-name" dir="auto">${n.name}</span
    ><b class="arrive-count">${n.here||"–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({length:Math.min(n.here,24)},()=>t`<i></i>`)}</span
    >
  </li>`}function ie({groups:n}){const a=n.filter(e=>!e.here);return a.length?a.length===n.length?t`<p class="arrive-missing">
      ${e("people")}<span>${l("Welcome. Choose your group on your phone.")}</span>
    </p>`:t`<p class="arrive-missing">
    ${e("clock")}<span>${c("{n} group hasn’t arrived yet","{n} groups haven’t arrived yet",a.length)}</span>
  </p>`:n.length>0&&t`<p class="arrive-missing all">${e("check")}<span>${l("Every group is in the room.")}</span></p>`}p(),function(){const e=new URLSearchParams(location.search).get("theme");"dark"!==e&&"light"!==e||(document.documentElement.dataset.theme=e)}(),function(){const e=()=>{var e;return"visible"===document.visibilityState&&(null==(e=navigator.wakeLock)?void 0:e.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",e),e()}(),async function e(){try{const e=await q(d,"wall");!function(e,n){const a=h({code:ne,...e}),s=`/w/${encodeURIComponent(ne)}`,o=g(null!=ae?ae:location.href),l={...a,code:ne,get joinUrl(){return o.value},get qr(){return`${s}/qr.svg?of=${encodeURIComponent(o.value)}`},get reportQr(){return`${s}/qr.svg?to=report&of=${encodeURIComponent(o.value)}`}};var r,i;r=ne,i=e=>o.value=e,setInterval(async()=>{const e=await fetch(`/api/workshops/${encodeURIComponent(r)}/address`).catch(()=>null),t=(null==e?void 0:e.ok)?await e.json().catch(()=>null):null;t&&i(t.join_url)},5e3),m(t`<${X} room=${l} screens=${n} />`,document.getElementById("wall")),$(()=>{return"removed"===(e=a.sync.state.value)&&y(ne,"wall"),void("removed"!==e&&"reload"!==e||setTimeout(()=>location.reload(),oe));var e})}(await async function(){var e;const t=null!=(e=f(ne,"wall"))?e:await v(ne,{wall:!0});return w(ne,"wall",t),t}(),e)}catch{setTimeout(e,se)}}();var ce=Object.freeze({__proto__:null,Main:function({room:e,about:n,stage:a}){const s=i(e.store.all("person")),o=P(s,"group"),l=u(e.store).map(e=>{var t;return{...e,here:null!=(t=o.get(e.id))?t:0}});return t`<div class="arrive">
    <${le} room=${e} about=${n} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${n.title}</h1>
        ${(n.task||(null==a?void 0:a.instruction))&&t`<p class="arrive-task" dir="auto">${n.task||a.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${s.length}</b> ${c("person joined","people joined",s.length)}</p>
      <ul class="arrive-groups" data-many=${l.length>16?"most":l.length>8?"more":"few"}>
        ${l.map(re)}
      </ul>
      <${ie} groups=${l} />
    </section>
  </div>`},whole:!0});const ue=new Set(["governance","structural","economic_social","unsorted"]),pe=(e,t)=>e.at-t.at;const de=e=>{var t;return"shown"===(null!=(t=e.shown)?t:"shown")};function he(e){var t;const n=new Map;for(const a of e)a&&n.set(a,(null!=(t=n.get(a))?t:0)+1);return n}function ge(e){return[...he(e)].reduce((e,t)=>t[1]>e[1]?t:e,[null,0])[0]}function me(e,t,n){const a=Array.from({length:t},()=>({boxes:[],height:0}));return e.forEach((e,t)=>{const s=a.reduce((e,t)=>t.height<e.height-.5?t:e);s.height+=(s.boxes.length?n:0)+e,s.boxes.push(t)}),{columns:a.map(e=>e.boxes),height:Math.max(...a.map(e=>e.height))}}function $e(e,{fits:t,stride:n}){const a=e.filter(e=>e.pinned),s=e.filter(e=>!e.pinned),o=s.length&&t([...a,...s.slice(-n)])?a:[],l=o.length?s:e,r=function(e,t,n){let a=Math.max(0,Math.floor((e.length-1)/n)*n);for(;a>=n&&t(e.slice(a-n));)a-=n;return a}(l,e=>t([...o,...e]),n),i=function(e,t){const n=[];for(const a of[...e].reverse()){const e=n.at(-1);e&&t([a,...e])?e.unshift(a):n.push([a])}return n}(l.slice(0,r),e=>t([...o,...e]));return[l.slice(r),...i].map(e=>[...o,...e])}function fe(e,{fits:t}){const n=[[]];for(const a of e.flatMap(e=>function(e,t){var n;const a=[];for(const s of null!=(n=e.texts)?n:[]){const n=a.at(-1);n&&t([{...e,texts:[...n,s]}])?n.push(s):a.push([s])}return a.length>1?a.map((t,n)=>({...e,id:`${e.id}/${n}`,texts:t})):[e]}(e,t)))n.at(-1).length&&!t([...n.at(-1),a])&&n.push([]),n.at(-1).push(a);return n}const ve=[1.6,1.35,1.15,1.03,.93,.8,.7,.65],[we,ye]=[.93,.65],be=.4,xe=[1/0,4,2,1];function Me(e){var t;const n=Re(e.lanes.map(e=>e.length)),a=ve.filter(e=>e>=(n<=40?we:ye)),[s,o]=[a.filter(e=>e>=we),a.filter(e=>e<we)],l=null!=(t=je(e,s))?t:je(e,o);if(l)return Ae(e,l);const r=a.at(-1),i=Oe(e,r).map(t=>Ee(e,r,t,{show:1,tight:!0})),c=i.filter(_e);return Se((c.length?c:i).map(t=>Ae(e,t)))}const ke=1.6;function _e({shares:e,heights:t}){const n=t.map((t,n)=>Re(t)/e[n]);return Math.max(...n)<=ke*Math.min(...n.filter((t,n)=>e[n]>1))}function je(e,t){for(const n of xe)for(const a of t){const t=Oe(e,a).map(t=>Ee(e,a,t,{show:n})).find(e=>e.fits);if(t)return t}}const ze=e=>Re(e.lanes.map(e=>qe(e.pages[0]))),qe=e=>e.columns.flat().length,Se=e=>e.reduce((e,t)=>t.pages<e.pages||t.pages===e.pages&&ze(t)>ze(e)?t:e);function Oe({lanes:e,width:t,rem:n,frame:a=0},s){const o=t-a*e.length,l=e=>(o+be*n)/((e*s+be)*n),r=s>1.15&&e.length>1?0:Math.floor(l((e=>e>.7?7.6:10.6)(s))),i=Math.max(e.length,r),c=Math.min(i,Math.max(e.length,Math.ceil(l((e=>e>1?16:22)(s)))));return Array.from({length:i-c+1},(e,t)=>c+t)}function Ee(e,t,n,{tight:a=!1,show:s=1/0}){var o;const l=be*e.rem,r=e.width-(null!=(o=e.frame)?o:0)*e.lanes.length-l*(n-e.lanes.length),i=Math.floor(r/n),c=e.lanes.map(n=>n.map(n=>e.heightOf(n,{size:t,width:i,tight:a,show:s}))),u=c.map(t=>function(e,{columns:t,gap:n,height:a}){for(let s=1;s<=t;s+=1)if(me(e,s,n).height<=a)return s;return t+1}(t,{columns:n,gap:l,height:e.height})),p=Re(u)<=n,d=function(e,{heights:t,columns:n,gap:a}){const s=[...e],o=t.map(e=>Re(e)+a*e.length);for(let e=n-Re(s);e>0;e-=1){const e=o.reduce((e,t,n)=>t/s[n]>o[e]/s[e]?n:e,0);s[e]+=1}return s}(p?u:c.map(()=>1),{heights:c,columns:n,gap:l});return{size:t,column:i,show:s,tight:a,shares:d,heights:c,fits:p}}const Re=e=>e.reduce((e,t)=>e+t,0);function Ae(e,t){const n=e.lanes.map((n,a)=>function(e,{size:t,column:n,show:a,tight:s,shares:o,heights:l},r,i){const c=a=>e.heightOf(a,{size:t,width:n,show:1/0,tight:!1}),u=Ue({room:e,columns:o[i]}),p=new Map(r.map((e,t)=>[e,l[i][t]])),d=r.filter(e=>p.get(e)<c(e));return{first:u({show:a,tight:s,items:r,heightOf:e=>p.get(e),turned:$e}),full:d.length?u({show:1/0,tight:!1,items:d,heightOf:c,turned:fe}):[]}}(e,t,n,a)),[a,s]=["first","full"].map(e=>Math.max(...n.map(t=>t[e].length))),o=e=>[...Array.from({length:a},(t,n)=>e.first[n%e.first.length]),...Array.from({length:s},(t,n)=>{var a;return null!=(a=e.full[n])?a:e.first[0]})],{size:l,column:r,shares:i}=t;return{size:l,column:r,pages:a+s,lanes:n.map((e,t)=>({columns:i[t],pages:o(e)}))}}const Ue=({room:e,columns:t})=>({show:n,tight:a,items:s,heightOf:o,turned:l})=>{const r=n=>me(n.map(o),t,be*e.rem),i=t=>r(t).height<=e.height;return(l===$e&&i(s)?[s]:l(s,{fits:i,stride:t})).map(e=>({show:n,tight:a,columns:r(e).columns.map(t=>t.map(t=>e[t]))}))},Ce={ArrowRight:1,ArrowDown:1,PageDown:1," ":1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1};function Te(e,t=""){const[s,l]=a(0),r=n(!1),i=Math.min(s,e-1);return o(()=>{r.current||l(0)},[t]),o(()=>{if(!(e<2))return function(e,t){let n=0;const a=()=>{clearTimeout(n),n=setTimeout(()=>(t.current=!1,e(1),a()),t.current?6e4:14e3)},s=n=>(t.current=!0,e(n),a()),o=e=>e.key in Ce&&(e.preventDefault(),s(Ce[e.key]));return a(),Ie.add(s),document.addEventListener("keydown",o),()=>(clearTimeout(n),Ie.delete(s),document.removeEventListener("keydown",o))}(t=>l(n=>(Math.min(n,e-1)+t+e)%e),r)},[e,t]),o(()=>Le({page:i,pages:e}),[i,e]),o(()=>()=>Le({page:0,pages:0}),[]),i}const Ie=new Set;let Pe={page:0,pages:0},Be=null;function Le(e){Pe=e,null!=Be||(Be=x(document.documentElement.dataset.code,({by:e})=>e?Ie.forEach(t=>t(e)):Be.say(Pe))),Be.say(Pe)}const[De,Fe]=[.36,.58],[Qe,He,Ne,We]=[.64,.6,1.35,.2],[Ge,Je]=[.7,1.75],[Ve,Ke,Xe,Ye,Ze]=[1.1,.76,1.4,.15,.45],et=e=>e>=1.03?9:e>=.93?7:e>=.8?6:5,tt=(e,t)=>nt(et(e)*t),nt=e=>e===1/0?"none":e,at=(e,t)=>(e>=.93?4:3)*t,st=(e,{show:t,tight:n})=>n?0:(e>=.93?3:2)*t,ot=e=>e<=Ge;const lt=e=>"cluster"===e.kind||Boolean(e.draw||e.group||e.by||e.merged),rt={card:(n,a)=>ot(a.size)&&n.group?function(e,{groups:n,fresh:a,size:s,show:o}){return t`<li
    key=${e.id}
    class="card sheet small ${a.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":tt(s,o)}}
  >
    ${ct(n.get(e.group))}
    <p class="card-text" dir="auto">${e.text}</p>
  </li>`}(n,a):function(n,{groups:a,people:s,fresh:o,size:l,show:r}){var i;return t`<li
    key=${n.id}
    class="card sheet ${o.has(n.id)?"arriving":""}"
    data-category=${n.category}
    style=${{"--lines":tt(l,r)}}
  >
    <p class="card-text" dir="auto">${n.text}</p>
    ${lt(n)&&t`<div class="card-foot">
        ${it(a.get(n.group))}${n.by&&t`<span class="sheet-by" dir="auto">${null==(i=s.get(n.by))?void 0:i.name}</span>`}
        ${n.merged>0&&t`<span class="sheet-merged">${e("merge")}${c("and {n} alike","and {n} alike",n.merged)}</span>`}
      </div>`}
  </li>`}(n,a),cluster:function(e,{groups:n,fresh:a,size:s,show:o,tight:r}){const i=e.texts.slice(0,st(s,{show:o,tight:r}));return t`<li
    key=${e.id}
    class="card sheet cluster ${a.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":nt(at(s,o)),"--member-lines":nt(o)}}
  >
    <h3 class="card-title" dir="auto">${e.text}</h3>
    ${i.length>0&&t`<ul class="sheet-members">
        ${i.map(e=>t`<li dir="auto">${e}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${c("{n} card","{n} cards",e.count)}</b
      ><span class="sheet-groups" title=${l("Groups behind it")}
        >${e.groups.slice(0,6).map(e=>ct(n.get(e)))}</span
      >
    </div>
  </li>`}},it=n=>{var a;return n&&t`<span class="chip plain" data-colour=${null!=(a=n.colour)?a:1}
    >${e(n.icon)}<span class="sheet-name" dir="auto">${n.name}</span></span
  >`},ct=n=>{var a;return n&&t`<span class="badge" data-colour=${null!=(a=n.colour)?a:1}
    >${e(n.icon)}<span class="visually-hidden">${n.name}</span></span
  >`};function ut(e){const t=new Map,n=n=>(t.has(n)||t.set(n,1.03*e(n)),t.get(n));return(e,t)=>e.split("\n").reduce((e,a)=>e+((e,t)=>function(e,t,n){let[a,s]=[1,0];for(const o of e)s&&s+n+o>t&&([a,s]=[a+1,0]),s+=(s?n:0)+o,s>t&&([a,s]=[a+Math.floor(s/t),s%t]);return a}(e.split(/\s+/).filter(Boolean).map(n),t,n(" ")))(a,t),0)}const[pt,dt,ht,gt]=[.8,.6,2.6,1.4];function mt({lanes:e,...n}){const[a,s]=D();return t`<div class="wall-board" ref=${a}>
    ${s&&t`<${$t} lanes=${e} box=${s} ...${n} />`}
  </div>`}function $t({lanes:e,box:o,...r}){const i=n(null),c=function(e,t){const[n,o]=a({box:t,slack:1}),l=n.box===t?n.slack:1;return s(()=>{[...e.current.querySelectorAll(".wall-column")].some(e=>e.offsetHeight>e.parentElement.clientHeight+1)&&l<vt&&o({box:t,slack:l+.03})}),l}(i,o),u=e.some(e=>e.title),p=M(()=>function(e,t,n,a){const{rem:s}=t,o=function({rem:e,leading:t,lines:n}){return(a,{size:s,width:o,show:l,tight:r})=>{const i=s*e,c=ot(s)&&"card"===a.kind&&a.group?Je:0,u=o/i-2*Fe-.1-c,p=lt(a)&&!c?(e=>Math.max(He,Qe*e))(s)*e*Ne+We*i:0;return Math.ceil(2*De*i+p+.1*e+("cluster"===a.kind?function(e,{em:t,inside:n,size:a,show:s,tight:o,leading:l,lines:r}){const i=Math.min(at(a,s),r(e.text,n/(1.12*Ve)))*Ve*l,c=e.texts.slice(0,st(a,{show:s,tight:o})).map(e=>Math.min(s,r(e,n/(1.04*Ke)))*Xe+Ye).reduce((e,t)=>e+t,0)*Ke;return(i+c+(c?We:0)+Ze)*t}(a,{em:i,inside:u,size:s,show:l,tight:r,leading:t,lines:n}):Math.min(et(s)*l,n(a.text,u))*t*i))}}({rem:s,leading:parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25,lines:null!=ft?ft:ft=ut(function(e){const t=document.createElement("canvas").getContext("2d");return t.font=`400 100px ${e}`,e=>t.measureText(e).width/100}(getComputedStyle(document.body).fontFamily))});return function(e){const t=Me(e);return t.pages>1?Me({...e,height:e.height-e.more}):t}({lanes:e.map(e=>e.items),width:t.width-(e.length-1)*dt*s,height:t.height-(pt+(a?ht:0))*s,more:gt*s,frame:pt*s,rem:s,heightOf:(e,t)=>o(e,t)*n})}(e,o,c,u),[e,o,c]),d=Te(p.pages,wt(e));return t`<div
      class="wall-lanes"
      ref=${i}
      style=${{"--size":`${p.size}rem`,"--column":`${p.column}px`}}
    >
      ${e.map((e,n)=>t`<${yt}
            key=${e.id}
            lane=${e}
            columns=${p.lanes[n].columns}
            page=${p.lanes[n].pages[d]}
            n=${d}
            size=${p.size}
            ...${r}
          />`)}
    </div>
    ${p.pages>1&&t`<p class="wall-page wall-turn">${l("page {n} of {all}",{n:d+1,all:p.pages})}</p>`}`}let ft=null;const vt=1.3,wt=e=>e.flatMap(e=>e.items).reduce((e,t)=>t.at>e.at?t:e,{id:"",at:0}).id;function yt({lane:n,columns:a,page:s,n:o,quiet:l,...r}){var i,c;const{show:u,tight:p}=s;return t`<section class="lane wall-lane" data-category=${n.category} style=${{"--columns":a}}>
    ${n.title&&t`<h3 class="lane-head">
        ${e(null!=(i=n.category)?i:"cluster")}<span dir="auto">${n.title}</span><span class="count">${n.count}</span>
      </h3>`}
    <div class="wall-columns" key=${o}>
      ${s.columns.map((e,n)=>t`<ul key=${n} class="wall-column">
            ${e.map(e=>((e,t)=>{var n;return(null!=(n=e.draw)?n:rt[e.kind])(e,t)})(e,{...r,show:u,tight:p}))}
          </ul>`)}
      ${0===n.items.length&&l&&t`<div class="wall-quiet">${e(null!=(c=n.category)?c:"edit")}</div>`}
    </div>
  </section>`}function bt({stage:n}){const a="open"===n.status;return t`<div class="wall-question">
    ${e("edit")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
    <p class="soft">${l(a?"Write on your phone: your card appears here.":"No cards yet.")}</p>
  </div>`}var xt=Object.freeze({__proto__:null,Main:function({room:e,stage:n}){const[a,s,o,l]=["card","cluster","group","person"].map(t=>e.store.all(t)),r=M(()=>function(e,t,n){const a=t.filter(t=>t.stage===e.id&&!t.merged_into&&de(t)).sort(pe),s=n.filter(t=>t.stage===e.id).sort(pe).map(e=>function(e,t){var n,a;const s=t.filter(t=>t.cluster===e.id),o=null!=(a=null!=(n=e.lane)?n:ge(s.map(e=>e.lane)))?a:null,l=ge(s.map(e=>e.category));return{id:e.id,kind:"cluster",text:e.title,at:e.at,lane:o,category:l,pinned:!0,texts:s.map(b),groups:[...new Set(s.map(e=>e.group).filter(Boolean))],count:s.length}}(e,a)),o=new Set(s.map(e=>e.id)),l=he(t.map(e=>e.merged_into)),r=a.filter(e=>!o.has(e.cluster)).map(e=>{var t;return function(e,t){const{id:n,at:a,group:s=null,by:o=null,lane:l=null,category:r=null}=e;return{id:n,kind:"card",text:b(e),at:a,group:s,by:o,lane:l,category:r,merged:t,count:1,pinned:!1}}(e,null!=(t=l.get(e.id))?t:0)});return function(e){var t;return((null==(t=e.lanes)?void 0:t.length)?e.lanes:[{id:null,title:""}]).map(({id:e,title:t})=>({id:e,title:t,category:ue.has(e)?e:null}))}(e).map((e,t,n)=>function(e,t,n){const a=new Set(t.map(e=>e.id)),s=t.at(-1)===e,o=n.filter(t=>t.lane===e.id||s&&!a.has(t.lane)),l=o.reduce((e,t)=>e+t.count,0);return{...e,count:l,items:o.map(t=>{var n;return{...t,category:null!=(n=t.category)?n:e.category}})}}(e,n,[...s,...r]))}(n,a,s),[n,a,s]),i=Q(r.flatMap(e=>e.items.map(e=>e.id))),c=r.every(e=>0===e.items.length);return t`<div class="wall-cards">
    <${mt} lanes=${r} groups=${I(o)} people=${I(l)} fresh=${i} quiet=${!c} />
    ${c&&t`<${bt} stage=${n} code=${e.code} />`}
  </div>`},Strip:function({room:e,stage:n}){const a=e.store.all("card"),{heard:s,silent:o,told:r,total:p}=function(e,{cards:t,groups:n,people:a}){var s;const o=t.filter(t=>t.stage===e.id&&de(t)),l=new Set(a.filter(e=>{var t;return"in"===(null!=(t=e.status)?t:"in")}).map(e=>e.group)),r=he(o.map(e=>e.group)),i=[...n].sort((e,t)=>{var n,a;return(null!=(n=e.position)?n:0)-(null!=(a=t.position)?a:0)});return{heard:i.filter(e=>r.has(e.id)).map(e=>({group:e,count:r.get(e.id)})),silent:i.filter(e=>!r.has(e.id)&&l.has(e.id)),absent:i.filter(e=>!r.has(e.id)&&!l.has(e.id)),told:"anonymous"!==(null==(s=e.settings)?void 0:s.naming),total:o.length}}(n,{cards:a,groups:u(e.store),people:i(e.store.all("person"))}),d=r?[...s,...o.map(e=>({group:e,count:0}))]:[];return t`<${G}
    total=${p}
    label=${c("card","cards",p)}
    entries=${d}
    missing=${l("not heard yet")}
  />`}});const[Mt,kt,_t,jt,zt]=[3.4,1.95,4.6,2.6,4.1];function qt({room:n,stage:a,box:s}){const[o,r,i]=[Et(n.store),u(n.store),S(n.store.all("rating"),a.id)],{rows:c,pages:p}=function(e,t){const n=Math.max(1,Math.floor(St(t)/kt)),a=Math.max(1,Math.ceil(e.length/n));return{rows:Math.ceil(e.length/a),pages:a}}(o,s),d=Te(p);if(!o.length)return t`<div class="wall-question">
      ${e("power")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${l("There are no barriers to rate yet.")}</p>
    </div>`;const h=p>1?function(e,t){var n;const a=new Map;for(const{on:e}of t.values())a.set(e,(null!=(n=a.get(e))?n:0)+1);return[...e].sort((e,t)=>{var n,s;return(null!=(n=a.get(t.id))?n:0)-(null!=(s=a.get(e.id))?s:0)})}(o,i):o,g=[...i.values()].some(e=>e.split);return t`<div
    class="wall-heat"
    style=${{"--row":`${Ot(Math.min(c,o.length),s)}rem`,"--groups":r.length}}
  >
    <div class="wall-heat-page" key=${d}>
      ${O({barriers:h.slice(d*c,(d+1)*c),groups:r,cells:i,gaps:E(i)})}
    </div>
    <div class="wall-heat-foot">
      ${R({split:g})}${p>1&&t`<p class="wall-page">${l("page {n} of {all}",{n:d+1,all:p})}</p>`}
    </div>
  </div>`}const St=e=>e.height/e.rem-_t-(e=>e.width/e.rem<60?zt:jt)(e),Ot=(e,t)=>Math.min(Mt,St(t)/Math.max(1,e)).toFixed(3);function Et(e){const t=e.all("card");return k(e).map(e=>{var n,a,s;return"cluster"===e.kind?{id:e.id,title:e.title,category:null!=(a=e.lane)?a:null==(n=t.find(t=>t.cluster===e.id))?void 0:n.category}:{id:e.id,title:b(e),category:null!=(s=e.category)?s:e.lane}})}var Rt=Object.freeze({__proto__:null,Main:function({room:e,stage:n}){const[a,s]=D();return t`<div class="wall-ratings" ref=${a}>
    ${s&&t`<${qt} room=${e} stage=${n} box=${s} />`}
  </div>`},Strip:function({room:e,stage:n}){const a=Et(e.store),s=[...S(e.store.all("rating"),n.id).values()].filter(e=>null!==e.power),o=u(e.store).map(e=>({group:e,done:s.filter(t=>t.group===e.id).length})),r=o.filter(e=>a.length&&e.done>=a.length).length;return t`<${G}
    total=${r}
    label=${c("of {n} group has rated all","of {n} groups have rated all",o.length)}
    missing=${l("not yet")}
    entries=${o.map(({group:e,done:t})=>({group:e,count:t&&`${t}/${a.length}`}))}
  />`}});const[At,Ut,Ct]=[2.9,8,4];function Tt({room:n,stage:a}){const s=j(n.store);return s.length?t`<div class="ballot"><${Pt} ids=${s.map(e=>e.id)} room=${n} /></div>`:t`<div class="wall-question">
      ${e("leverage")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    </div>`}function It({room:n,vote:a}){var s,o,r;const[u,p]=[null!=(s=n.store.get("turnout",a.id))?s:{voted:0,proxies:0},i(n.store.all("person")).length];return t`<div class="ballot voting">
    <section class="ballot-turnout">
      ${A({part:null!=(o=u.voted)?o:0,whole:Math.max(p,null!=(r=u.voted)?r:0),label:l("have voted")})}
      ${u.proxies>0&&t`<p>${c("and {n} ballot on paper","and {n} ballots on paper",u.proxies)}</p>`}
      <p class="ballot-rule">${e("dot")}<span>${c("{n} dot each","{n} dots each",a.budget)}</span></p>
      <p class="ballot-rule soft">
        ${e(!1===a.secret?"show":"lock")}<span
          >${!1===a.secret?l("Open vote. Results appear when it closes."):l("Secret vote. Results appear when it closes.")}</span
        >
      </p>
    </section>
    <${Pt} ids=${a.items} room=${n} />
  </div>`}function Pt({ids:n,room:a}){return t`<ol class="points" data-many=${n.length>12?"most":n.length>6?"more":"few"}>
    ${n.map(n=>t`<li key=${n} class="point">
          ${e("leverage")}
          <p dir="auto">${z(a.store,n)}</p>
        </li>`)}
  </ol>`}function Bt({room:e,vote:n,before:a}){const[s,o]=D();return t`<div class="wall-result" ref=${s}>
    ${o&&t`<${Lt} room=${e} vote=${n} before=${a} box=${o} />`}
  </div>`}function Lt({room:n,vote:a,before:s,box:o}){const[r,i,c]=[n.store.get("tally",a.id),u(n.store),Qt(n,a)],p=o.height/o.rem-Ut-(c.length?Ct:0),d=Math.max(1,Math.ceil(r.items.length/Math.max(2,Math.floor(p/At)))),h=Math.ceil(r.items.length/d),g=Te(d),m=r.items.slice(g*h,(g+1)*h).map(e=>e.on);return r.items.length?t`<p class="result-sum">${Ft(r,a)}</p>
    <div class="result-page" key=${g}>
      ${C({tally:r,items:m,groups:i,names:e=>z(n.store,e),before:s&&n.store.get("tally",s.id)})}
    </div>
    <p class="result-notes">
      ${function(n,a){var s;if(!(null==(s=n.pooled)?void 0:s.length))return null;const o=n.pooled.map(e=>{var t;return null==(t=a.find(t=>t.id===e))?void 0:t.name}).filter(Boolean).join(" · ");return t`<span
    >${e("lock")}${l("To keep votes secret, groups with fewer than 5 voters are combined: {names}",{names:o})}</span
  >`}(r,i)}${d>1&&t`<span class="wall-page">${l("page {n} of {all}",{n:g+1,all:d})}</span>`}
    </p>
    ${c.length>0&&t`<${Nt} decisions=${c} />`}`:t`<${Dt} tally=${r} vote=${a} />`}function Dt({tally:n,vote:a}){return t`<p class="result-sum">${Ft(n,a)}</p>
    <div class="wall-question">
      ${e("lock")}
      <p class="wall-question-text">${T()}</p>
    </div>`}function Ft(e,n){return[c("{n} ballot","{n} ballots",e.people),null!=e.could&&l("{n} of {all} people voted on a phone",{n:e.people-e.proxies,all:e.could}),e.proxies>0&&c("{n} of them on paper","{n} of them on paper",e.proxies),e.items.length>0&&c("{n} dot","{n} dots",e.dots),e.items.length>0&&c("{n} group","{n} groups",e.groups),n.round>1&&l("round {n}",{n:n.round}),!1===n.secret?l("open vote"):l("secret vote")].filter(Boolean).map(e=>t`<span>${e}</span>`)}function Qt(e,t){const n=new Set(t.items);return[...e.store.all("decision")].sort((e,t)=>t.at-e.at).filter(e=>{var t;return!(null==(t=e.on)?void 0:t.length)||e.on.some(e=>n.has(e))})}const Ht=2;function Nt({decisions:n}){const a=n.length-Ht;return t`<ul class="decisions">
    ${n.slice(0,Ht).map(n=>t`<li key=${n.id} class="decision">
          ${e("decision")}
          <p>
            <b>${l("Decided")}</b>${" "}
            <span dir="auto">${n.text}</span>
            ${n.dissent&&t`<small dir="auto">${l("Not everyone agreed: {dissent}",{dissent:n.dissent})}</small>`}
          </p>
        </li>`)}
    ${a>0&&t`<li class="soft">${c("and {n} more","and {n} more",a)}</li>`}
  </ul>`}var Wt=Object.freeze({__proto__:null,Main:function({room:e,stage:n}){const[a,s]=_(e.store,n.id);return"closed"===(null==a?void 0:a.status)&&e.store.get("tally",a.id)?t`<${Bt} room=${e} vote=${a} before=${s} />`:a?t`<${It} room=${e} vote=${a} />`:t`<${Tt} room=${e} stage=${n} />`}});const[Gt,Jt]=[1.95,3.6];function Vt({rows:n,box:a,about:s,actions:o}){var r;const i=Math.max(1,Math.floor((a.height/a.rem-Jt)/Gt)),u=Math.ceil(n.length/i),p=Te(u),d=Math.ceil(n.length/u),h=n.slice(p*d,(p+1)*d),g=Math.min(4.4,(a.height/a.rem-Jt)/h.length).toFixed(3);return t`<div class="plan-page" key=${p} style=${{"--row":`${g}rem`}}>
    <table class="plan-table">
      <thead>
        <tr>
          <th scope="col">${l("Plan of")}</th>
          <th scope="col">${l("100 days")}</th>
          <th scope="col">${l("1000 days")}</th>
          <th scope="col">${l("still missing")}</th>
        </tr>
      </thead>
      <tbody>
        ${h.map(n=>function(n,a){const s=e=>a.filter(t=>t.horizon===e).length;return t`<tr key=${n.id} ...${n.colour?{"data-colour":n.colour}:{}}>
    <th scope="row">
      <span class="plan-owner"
        ><span class="badge">${e(n.icon)}</span><span class="plan-name" dir="auto">${n.name}</span></span
      >
    </th>
    ${[s(100),s(1e3)].map(e=>t`<td class="plan-many ${e?"":"none"}">${e||"–"}</td>`)}
    <td class="plan-missing">${function(n){const[a,s,o]=["owner","indicator","due"].map(e=>n.filter(t=>{var n;return null==(n=t.missing)?void 0:n.includes(e)}).length);return n.length?a||s||o?t`<span class="plan-gaps">
    ${a>0&&t`<span data-tone="warn">${e("person")}${c("{n} owner","{n} owners",a)}</span>`}
    ${s>0&&t`<span data-tone="warn">${e("target")}${c("{n} indicator","{n} indicators",s)}</span>`}
    ${o>0&&t`<span data-tone="warn">${e("calendar")}${c("{n} date","{n} dates",o)}</span>`}</span
  >`:t`<span class="plan-whole">${e("check")}${l("complete")}</span>`:t`<span class="soft">${l("nothing written yet")}</span>`}(a)}</td>
  </tr>`}(n,o.filter(n.holds)))}
      </tbody>
    </table>
    ${U({day0:null!=(r=s.day0)?r:"",actions:o,rows:h})}
  </div>`}var Kt=Object.freeze({__proto__:null,Main:function({room:n,about:a,stage:s}){const[o,l]=D(),r=function(e){const t=e.store.all("plan"),n=u(e.store),a=new Map(n.map((e,t)=>[e.id,t]));return[...t].sort((e,t)=>{var n,s;return(null!=(n=a.get(e.group))?n:999)-(null!=(s=a.get(t.group))?s:999)}).map(e=>((e,t)=>{var n,a,s;return{id:e.id,name:null!=(n=null==t?void 0:t.name)?n:e.owner,icon:null!=(a=null==t?void 0:t.icon)?a:"flag",colour:null!=(s=null==t?void 0:t.colour)?s:null,holds:t=>t.plan===e.id}})(e,n.find(t=>t.id===e.group)))}(n);return r.length?t`<div class="wall-plans" ref=${o}>
    ${l&&t`<${Vt} rows=${r} box=${l} about=${a} actions=${n.store.all("action")} />`}
  </div>`:t`<div class="wall-question" ref=${o}>
      ${e("calendar")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    </div>`}});function Xt(e){const t=[...e].sort((e,t)=>e.at-t.at).map(({id:e,text:t,name:n,group:a=null,at:s,joined:o=[]})=>({id:e,kind:"pledge",draw:Yt,text:t,name:n,group:a,at:s,joined:o.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:t.length,items:t}}function Yt(n,{groups:a,fresh:s,size:o,show:l}){var r;const i=a.get(n.group);return t`<li
    key=${n.id}
    class="card sheet pledge ${s.has(n.id)?"arriving":""}"
    data-colour=${null!=(r=null==i?void 0:i.colour)?r:null}
    style=${{"--lines":tt(o,l)}}
  >
    <p class="card-text" dir="auto">${n.text}</p>
    <div class="card-foot">
      ${i&&t`<span class="badge">${e(i.icon)}<span class="visually-hidden">${i.name}</span></span>`}<b
        class="sheet-name"
        dir="auto"
        >${n.name}</b
      >
      ${n.joined>0&&t`<span class="pledge-joined"
          >${e("people")}<span aria-hidden="true">+${n.joined}</span
          ><span class="visually-hidden">${c("{n} joined","{n} joined",n.joined)}</span></span
        >`}
    </div>
  </li>`}var Zt=Object.freeze({__proto__:null,Main:function({room:n,stage:a}){const s=n.store.all("pledge"),o=M(()=>[Xt(s)],[s]),r=Q(s.map(e=>e.id));return s.length?t`<div class="wall-pledges">
    <${mt} lanes=${o} groups=${I(u(n.store))} people=${I([])} fresh=${r} />
  </div>`:t`<div class="wall-question">
      ${e("pledge")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${l("Pledges appear here with their names.")}</p>
    </div>`}}),en=Object.freeze({__proto__:null,Main:function({room:n,about:a,stage:s}){return t`<div class="farewell">
    <section>
      <p class="farewell-mark">${e("mark")}</p>
      <h1>${l("Thank you.")}</h1>
      <p class="farewell-title" dir="auto">${a.title}</p>
      ${"close"===(null==s?void 0:s.activity)&&s.instruction&&t`<p class="soft" dir="auto">${s.instruction}</p>`}
      <ul class="farewell-sums">
        ${function(e){const t=t=>e.store.all(t).length,[n,a,s,o]=[i(e.store.all("person")).length,t("card"),t("action"),t("pledge")];return[[n,c("person","people",n)],[a,c("card","cards",a)],[s,c("action","actions",s)],[o,c("pledge","pledges",o)]]}(n).filter(([e])=>e>0).map(([e,n])=>t`<li><b>${e}</b> ${n}</li>`)}
      </ul>
    </section>
    <section class="arrive-way farewell-way">
      <h2>${l("Take the report with you")}</h2>
      <img class="arrive-qr" src=${n.reportQr} alt=${l("QR code that opens the report")} />
      <p class="arrive-or">${l("or open")}</p>
      <p class="arrive-address">${B(n.joinUrl)}</p>
      <p class="arrive-code"><span>${l("code")}</span> <b class="code">${a.code}</b></p>
    </section>
  </div>`},whole:!0});export{xt as a,Rt as b,Wt as c,Kt as d,Zt as e,en as f,ce as w};
