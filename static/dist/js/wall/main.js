import{i as e,n as t,a as n,C as a,Q as s,N as o,t as l,f as r,d as i,b as c,g as u,e as p,u as d,k as h,K as $,l as g,P as m,j as f,m as v,q as w,p as y,x as b,D as x,v as M,z as k,y as _,w as j}from"../core/shared.js";import{p as z,c as q,h as S,g as O,a as R,r as C,t as I}from"../pictures.js";import{r as U,t as E}from"../bars.js";const T=e=>new Map(e.map(e=>[e.id,e]));function A(e,t){var n;const a=new Map;for(const s of e)a.set(s[t],(null!=(n=a.get(s[t]))?n:0)+1);return a}function B(e){try{return new URL(e).host}catch{return e}}function P({stage:n}){return t`<div class="wall-question">
    ${e("mark")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
  </div>`}function F(){const e=n(null),[t,o]=a(null);return s(()=>{var t;const n=()=>o(t=>Q(t,function(e){const t=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:e.clientWidth,height:e.clientHeight,rem:t}}(e.current))),a=new ResizeObserver(n);return a.observe(e.current),null==(t=document.fonts)||t.ready.then(n),n(),()=>a.disconnect()},[]),[e,t]}const Q=(e,t)=>e&&e.width===t.width&&e.height===t.height&&e.rem===t.rem?e:t;function L(e){const t=n(null),a=Date.now(),s=null===t.current;null!=t.current||(t.current=new Map);for(const n of e)t.current.has(n)||t.current.set(n,s?0:a);return new Set(e.filter(e=>a-t.current.get(e)<5e3))}function H(e,t){const[n,s]=a(0);return o(()=>{if(s(0),e<2)return;const t=setInterval(()=>s(e=>e+1),14e3);return()=>clearInterval(t)},[e>1,t]),n}function N({room:n,stage:a,paused:s}){return s?t`<p class="wall-timer" data-phase="paused">${e("pause")}<span>${l("Paused")}</span></p>`:"done"===a.status?t`<p class="wall-timer" data-phase="done">${e("check")}<span>${l("Closed")}</span></p>`:a.ends_at?t`<${W} room=${n} endsAt=${a.ends_at} />`:null}function W({room:n,endsAt:s}){!function(){const[e,t]=a(0);o(()=>{const e=setInterval(()=>t(e=>e+1),500);return()=>clearInterval(e)},[500])}();const i=s-n.now(),c=(e=>e<=0?"over":e<=18e4?"last":"calm")(i);return t`<p class="wall-timer" data-phase=${c} role="timer">
    ${"over"===c?t`${e("timer")}<span>${l("Time’s up")}</span>`:t`<b>${r(i)}</b>`}
  </p>`}function D({room:e}){const n=i(e.store.all("person")),a=A(n,"group");return t`<${G}
    total=${n.length}
    label=${c("person in the room","people in the room",n.length)}
    entries=${u(e.store).map(e=>{var t;return{group:e,count:null!=(t=a.get(e.id))?t:0}})}
    missing=${l("not here yet")}
  />`}function G({total:e,label:n,entries:a,missing:s}){const o=a.filter(e=>!e.count).length<=2;return t`<div class="strip">
    <p class="strip-total"><b>${e}</b> ${n}</p>
    <div
      class="strip-groups"
      role="list"
      data-many=${a.length>12?"most":a.length>8?"more":"few"}
    >
      ${function(e){const t=Array.from({length:e.length>8?3:2},()=>[]),n=({group:e})=>[...e.name].length+6,a=e.reduce((e,t)=>e+n(t),0);let s=0;for(const o of e)t[Math.min(t.length-1,Math.floor((s+n(o)/2)/a*t.length))].push(o),s+=n(o);return t.filter(e=>e.length)}(a).map(e=>t`<div class="strip-row" role="presentation">
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
    </main>`;const i=r.current?n.store.get("stage",r.current):null,{Main:c,Strip:u=D,whole:p}=function(e,t,n){return t.closed?e.close:n?Object.hasOwn(e,n.activity)?e[n.activity]:{Main:P}:e.open}(a,r,i);return t`<main
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
    <${N} room=${e} stage=${a} paused=${n.paused} />
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
  </p>`:n.length>0&&t`<p class="arrive-missing all">${e("check")}<span>${l("Every group is in the room.")}</span></p>`}p(),function(){const e=new URLSearchParams(location.search).get("theme");"dark"!==e&&"light"!==e||(document.documentElement.dataset.theme=e)}(),function(){const e=()=>{var e;return"visible"===document.visibilityState&&(null==(e=navigator.wakeLock)?void 0:e.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",e),e()}(),async function e(){try{const e=await z(d,"wall");!function(e,n){const a=h({code:ne,...e}),s=`/w/${encodeURIComponent(ne)}`,o=$(null!=ae?ae:location.href),l={...a,code:ne,get joinUrl(){return o.value},get qr(){return`${s}/qr.svg?of=${encodeURIComponent(o.value)}`},get reportQr(){return`${s}/qr.svg?to=report&of=${encodeURIComponent(o.value)}`}};var r,i;r=ne,i=e=>o.value=e,setInterval(async()=>{const e=await fetch(`/api/workshops/${encodeURIComponent(r)}/address`).catch(()=>null),t=(null==e?void 0:e.ok)?await e.json().catch(()=>null):null;t&&i(t.join_url)},5e3),g(t`<${X} room=${l} screens=${n} />`,document.getElementById("wall")),m(()=>{return"removed"===(e=a.sync.state.value)&&y(ne,"wall"),void("removed"!==e&&"reload"!==e||setTimeout(()=>location.reload(),oe));var e})}(await async function(){var e;const t=null!=(e=f(ne,"wall"))?e:await v(ne,{wall:!0});return w(ne,"wall",t),t}(),e)}catch{setTimeout(e,se)}}();var ce=Object.freeze({__proto__:null,Main:function({room:e,about:n,stage:a}){const s=i(e.store.all("person")),o=A(s,"group"),l=u(e.store).map(e=>{var t;return{...e,here:null!=(t=o.get(e.id))?t:0}});return t`<div class="arrive">
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
  </div>`},whole:!0});const ue=new Set(["governance","structural","economic_social","unsorted"]),pe=(e,t)=>e.at-t.at;const de=e=>{var t;return"shown"===(null!=(t=e.shown)?t:"shown")};function he(e){var t;const n=new Map;for(const a of e)a&&n.set(a,(null!=(t=n.get(a))?t:0)+1);return n}function $e(e){return[...he(e)].reduce((e,t)=>t[1]>e[1]?t:e,[null,0])[0]}function ge(e,t,n){const a=Array.from({length:t},()=>({boxes:[],height:0}));return e.forEach((e,t)=>{const s=a.reduce((e,t)=>t.height<e.height-.5?t:e);s.height+=(s.boxes.length?n:0)+e,s.boxes.push(t)}),{columns:a.map(e=>e.boxes),height:Math.max(...a.map(e=>e.height))}}const me=[1.6,1.35,1.15,1.03,.93,.8,.7,.65],[fe,ve]=[.93,.65],we=.4;function ye(e,t,n){for(const a of t){const t=xe(e,a).map(t=>Me(e,a,t,{whole:n})).find(e=>e.fits);if(t)return t}}const be=e=>ke(e.lanes.map(e=>e.pages[0].flat().length));function xe({lanes:e,width:t,rem:n,frame:a=0},s){const o=t-a*e.length,l=e=>(o+we*n)/((e*s+we)*n),r=s>1.15&&e.length>1?0:Math.floor(l((e=>e>.7?7.6:10.6)(s))),i=Math.max(e.length,r),c=Math.min(i,Math.max(e.length,Math.ceil(l((e=>e>1?16:22)(s)))));return Array.from({length:i-c+1},(e,t)=>c+t)}function Me(e,t,n,{tight:a=!1,whole:s=!1}){var o;const l=we*e.rem,r=e.width-(null!=(o=e.frame)?o:0)*e.lanes.length-l*(n-e.lanes.length),i=Math.floor(r/n),c=e.lanes.map(n=>n.map(n=>e.heightOf(n,{size:t,width:i,tight:a,whole:s}))),u=c.map(t=>function(e,{columns:t,gap:n,height:a}){for(let s=1;s<=t;s+=1)if(ge(e,s,n).height<=a)return s;return t+1}(t,{columns:n,gap:l,height:e.height})),p=ke(u)<=n,d=function(e,{heights:t,columns:n,gap:a}){const s=[...e],o=t.map(e=>ke(e)+a*e.length);for(let e=n-ke(s);e>0;e-=1){const e=o.reduce((e,t,n)=>t/s[n]>o[e]/s[e]?n:e,0);s[e]+=1}return s}(p?u:c.map(()=>1),{heights:c,columns:n,gap:l});return{size:t,column:i,whole:s,shares:d,heights:c,fits:p}}const ke=e=>e.reduce((e,t)=>e+t,0);function _e(e,{size:t,column:n,whole:a,shares:s,heights:o}){const l=we*e.rem;return{size:t,column:n,whole:a,lanes:e.lanes.map((t,n)=>{const a=new Map(t.map((e,t)=>[e,o[n][t]])),r=e=>ge(e.map(e=>a.get(e)),s[n],l),i=e=>t=>r(t).height<=e,c=i(e.height)(t)?[t]:function(e,{fits:t,stride:n}){const a=e.filter(e=>e.pinned),s=e.filter(e=>!e.pinned),o=s.length&&t([...a,...s.slice(-n)])?a:[],l=o.length?s:e,r=function(e,t,n){let a=Math.max(0,Math.floor((e.length-1)/n)*n);for(;a>=n&&t(e.slice(a-n));)a-=n;return a}(l,e=>t([...o,...e]),n),i=function(e,t){const n=[];for(const a of[...e].reverse()){const e=n.at(-1);e&&t([a,...e])?e.unshift(a):n.push([a])}return n}(l.slice(0,r),e=>t([...o,...e]));return[l.slice(r),...i].map(e=>[...o,...e])}(t,{fits:i(e.height-e.more),stride:s[n]});return{columns:s[n],pages:c.map(e=>r(e).columns.map(t=>t.map(t=>e[t])))}})}}const[je,ze]=[.36,.58],[qe,Se,Oe,Re]=[.64,.6,1.35,.2],[Ce,Ie]=[.7,1.75],[Ue,Ee,Te,Ae]=[1.1,.76,1.4,.45],Be=e=>e>=1.03?9:e>=.93?7:e>=.8?6:5,Pe=(e,t)=>t?"none":Be(e),Fe=e=>e>=.93?4:3,Qe=(e,t)=>t?0:e>=.93?3:2,Le=e=>e<=Ce;const He=e=>"cluster"===e.kind||Boolean(e.draw||e.group||e.by||e.merged),Ne={card:(n,a)=>Le(a.size)&&n.group?function(e,{groups:n,fresh:a,size:s,whole:o}){return t`<li
    key=${e.id}
    class="card sheet small ${a.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":Pe(s,o)}}
  >
    ${De(n.get(e.group))}
    <p class="card-text" dir="auto">${e.text}</p>
  </li>`}(n,a):function(n,{groups:a,people:s,fresh:o,size:l,whole:r}){var i;return t`<li
    key=${n.id}
    class="card sheet ${o.has(n.id)?"arriving":""}"
    data-category=${n.category}
    style=${{"--lines":Pe(l,r)}}
  >
    <p class="card-text" dir="auto">${n.text}</p>
    ${He(n)&&t`<div class="card-foot">
        ${We(a.get(n.group))}${n.by&&t`<span class="sheet-by" dir="auto">${null==(i=s.get(n.by))?void 0:i.name}</span>`}
        ${n.merged>0&&t`<span class="sheet-merged">${e("merge")}${c("and {n} alike","and {n} alike",n.merged)}</span>`}
      </div>`}
  </li>`}(n,a),cluster:function(e,{groups:n,fresh:a,size:s,tight:o}){const r=e.texts.slice(0,Qe(s,o));return t`<li
    key=${e.id}
    class="card sheet cluster ${a.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":Fe(s)}}
  >
    <h3 class="card-title" dir="auto">${e.text}</h3>
    ${r.length>0&&t`<ul class="sheet-members">
        ${r.map(e=>t`<li dir="auto">${e}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${c("{n} card","{n} cards",e.count)}</b
      ><span class="sheet-groups" title=${l("Groups behind it")}
        >${e.groups.slice(0,6).map(e=>De(n.get(e)))}</span
      >
    </div>
  </li>`}},We=n=>{var a;return n&&t`<span class="chip plain" data-colour=${null!=(a=n.colour)?a:1}
    >${e(n.icon)}<span class="sheet-name" dir="auto">${n.name}</span></span
  >`},De=n=>{var a;return n&&t`<span class="badge" data-colour=${null!=(a=n.colour)?a:1}
    >${e(n.icon)}<span class="visually-hidden">${n.name}</span></span
  >`};function Ge(e){const t=new Map,n=n=>(t.has(n)||t.set(n,1.03*e(n)),t.get(n));return(e,t)=>e.split("\n").reduce((e,a)=>e+((e,t)=>function(e,t,n){let[a,s]=[1,0];for(const o of e)s&&s+n+o>t&&([a,s]=[a+1,0]),s+=(s?n:0)+o,s>t&&([a,s]=[a+Math.floor(s/t),s%t]);return a}(e.split(/\s+/).filter(Boolean).map(n),t,n(" ")))(a,t),0)}const[Je,Ve,Ke,Xe]=[.8,.6,2.6,1.4];function Ye({lanes:e,...n}){const[a,s]=F();return t`<div class="wall-board" ref=${a}>
    ${s&&t`<${Ze} lanes=${e} box=${s} ...${n} />`}
  </div>`}function Ze({lanes:e,box:o,...l}){const r=n(null),i=function(e,t){const[n,o]=a({box:t,slack:1}),l=n.box===t?n.slack:1;return s(()=>{[...e.current.querySelectorAll(".wall-column")].some(e=>e.offsetHeight>e.parentElement.clientHeight+1)&&l<tt&&o({box:t,slack:l+.03})}),l}(r,o),c=e.some(e=>e.title),u=x(()=>function(e,t,n,a){const{rem:s}=t,o=function({rem:e,leading:t,lines:n}){return(a,{size:s,width:o,tight:l,whole:r})=>{const i=s*e,c=Le(s)&&"card"===a.kind&&a.group?Ie:0,u=o/i-2*ze-.1-c,p=He(a)&&!c?(e=>Math.max(Se,qe*e))(s)*e*Oe+Re*i:0;return Math.ceil(2*je*i+p+.1*e+("cluster"===a.kind?function(e,{em:t,inside:n,size:a,tight:s,leading:o,lines:l}){const r=Math.min(Fe(a),l(e.text,n/(1.12*Ue)))*Ue*o,i=Math.min(Qe(a,s),e.texts.length)*Ee*Te;return(r+i+(i?Re:0)+Ae)*t}(a,{em:i,inside:u,size:s,tight:l,leading:t,lines:n}):Math.min(r?1/0:Be(s),n(a.text,u))*t*i))}}({rem:s,leading:parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25,lines:null!=et?et:et=Ge(function(e){const t=document.createElement("canvas").getContext("2d");return t.font=`400 100px ${e}`,e=>t.measureText(e).width/100}(getComputedStyle(document.body).fontFamily))});return function(e){var t;const n=ke(e.lanes.map(e=>e.length))<=40?fe:ve,a=me.filter(e=>e>=n),s=null!=(t=ye(e,a.filter(e=>e>=fe),!0))?t:ye(e,a,!1);if(s)return _e(e,s);const o=a.at(-1);return xe(e,o).map(t=>_e(e,Me(e,o,t,{tight:!0}))).reduce((e,t)=>be(t)>be(e)?t:e)}({lanes:e.map(e=>e.items),width:t.width-(e.length-1)*Ve*s,height:t.height-(Je+(a?Ke:0))*s,more:Xe*s,frame:Je*s,rem:s,heightOf:(e,t)=>o(e,t)*n})}(e,o,i,c),[e,o,i]),p=H(Math.max(...u.lanes.map(e=>e.pages.length)),nt(e));return t`<div
    class="wall-lanes"
    ref=${r}
    style=${{"--size":`${u.size}rem`,"--column":`${u.column}px`}}
  >
    ${e.map((e,n)=>t`<${at} key=${e.id} lane=${e} plan=${u.lanes[n]} turn=${p} size=${u.size} whole=${u.whole} ...${l} />`)}
  </div>`}let et=null;const tt=1.3,nt=e=>e.flatMap(e=>e.items).reduce((e,t)=>t.at>e.at?t:e,{id:"",at:0}).id;function at({lane:n,plan:a,turn:s,size:o,whole:l,quiet:r,...i}){var u,p;const d=s%a.pages.length,h=a.pages.length>1,$=new Set(a.pages[d].flat()),g=n.items.filter(e=>!$.has(e)).reduce((e,t)=>e+t.count,0);return t`<section class="lane wall-lane" data-category=${n.category} style=${{"--columns":a.columns}}>
    ${n.title&&t`<h3 class="lane-head">
        ${e(null!=(u=n.category)?u:"cluster")}<span dir="auto">${n.title}</span><span class="count">${n.count}</span>
      </h3>`}
    <div class="wall-columns" key=${d}>
      ${a.pages[d].map((e,n)=>t`<ul key=${n} class="wall-column">
            ${e.map(e=>((e,t)=>{var n;return(null!=(n=e.draw)?n:Ne[e.kind])(e,t)})(e,{...i,size:o,whole:l,tight:h}))}
          </ul>`)}
      ${0===n.items.length&&r&&t`<div class="wall-quiet">${e(null!=(p=n.category)?p:"edit")}</div>`}
    </div>
    ${h&&t`<p class="wall-more"><span>${c("and {n} more","and {n} more",g)}</span>${st(a,d)}</p>`}
  </section>`}const st=({pages:e,columns:n},a)=>e.length<=5*n&&t`<span class="page-dots" aria-hidden="true"
    >${e.map((e,n)=>t`<i class=${n===a?"now":""}></i>`)}</span
  >`;function ot({stage:n}){const a="open"===n.status;return t`<div class="wall-question">
    ${e("edit")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
    <p class="soft">${l(a?"Write on your phone: your card appears here.":"No cards yet.")}</p>
  </div>`}var lt=Object.freeze({__proto__:null,Main:function({room:e,stage:n}){const[a,s,o,l]=["card","cluster","group","person"].map(t=>e.store.all(t)),r=x(()=>function(e,t,n){const a=t.filter(t=>t.stage===e.id&&!t.merged_into&&de(t)).sort(pe),s=n.filter(t=>t.stage===e.id).sort(pe).map(e=>function(e,t){var n,a;const s=t.filter(t=>t.cluster===e.id),o=null!=(a=null!=(n=e.lane)?n:$e(s.map(e=>e.lane)))?a:null,l=$e(s.map(e=>e.category));return{id:e.id,kind:"cluster",text:e.title,at:e.at,lane:o,category:l,pinned:!0,texts:s.map(b),groups:[...new Set(s.map(e=>e.group).filter(Boolean))],count:s.length}}(e,a)),o=new Set(s.map(e=>e.id)),l=he(t.map(e=>e.merged_into)),r=a.filter(e=>!o.has(e.cluster)).map(e=>{var t;return function(e,t){const{id:n,at:a,group:s=null,by:o=null,lane:l=null,category:r=null}=e;return{id:n,kind:"card",text:b(e),at:a,group:s,by:o,lane:l,category:r,merged:t,count:1,pinned:!1}}(e,null!=(t=l.get(e.id))?t:0)});return function(e){var t;return((null==(t=e.lanes)?void 0:t.length)?e.lanes:[{id:null,title:""}]).map(({id:e,title:t})=>({id:e,title:t,category:ue.has(e)?e:null}))}(e).map((e,t,n)=>function(e,t,n){const a=new Set(t.map(e=>e.id)),s=t.at(-1)===e,o=n.filter(t=>t.lane===e.id||s&&!a.has(t.lane)),l=o.reduce((e,t)=>e+t.count,0);return{...e,count:l,items:o.map(t=>{var n;return{...t,category:null!=(n=t.category)?n:e.category}})}}(e,n,[...s,...r]))}(n,a,s),[n,a,s]),i=L(r.flatMap(e=>e.items.map(e=>e.id))),c=r.every(e=>0===e.items.length);return t`<div class="wall-cards">
    <${Ye} lanes=${r} groups=${T(o)} people=${T(l)} fresh=${i} quiet=${!c} />
    ${c&&t`<${ot} stage=${n} code=${e.code} />`}
  </div>`},Strip:function({room:e,stage:n}){const a=e.store.all("card"),{heard:s,silent:o,told:r,total:p}=function(e,{cards:t,groups:n,people:a}){var s;const o=t.filter(t=>t.stage===e.id&&de(t)),l=new Set(a.filter(e=>{var t;return"in"===(null!=(t=e.status)?t:"in")}).map(e=>e.group)),r=he(o.map(e=>e.group)),i=[...n].sort((e,t)=>{var n,a;return(null!=(n=e.position)?n:0)-(null!=(a=t.position)?a:0)});return{heard:i.filter(e=>r.has(e.id)).map(e=>({group:e,count:r.get(e.id)})),silent:i.filter(e=>!r.has(e.id)&&l.has(e.id)),absent:i.filter(e=>!r.has(e.id)&&!l.has(e.id)),told:"anonymous"!==(null==(s=e.settings)?void 0:s.naming),total:o.length}}(n,{cards:a,groups:u(e.store),people:i(e.store.all("person"))}),d=r?[...s,...o.map(e=>({group:e,count:0}))]:[];return t`<${G}
    total=${p}
    label=${c("card","cards",p)}
    entries=${d}
    missing=${l("not heard yet")}
  />`}});const[rt,it,ct,ut,pt]=[3.4,1.95,4.6,2.6,4.1];function dt({room:n,stage:a,box:s}){const[o,r,i]=[gt(n.store),u(n.store),q(n.store.all("rating"),a.id)],{rows:c,pages:p}=function(e,t){const n=Math.max(1,Math.floor(ht(t)/it)),a=Math.max(1,Math.ceil(e.length/n));return{rows:Math.ceil(e.length/a),pages:a}}(o,s),d=H(p,"")%p;if(!o.length)return t`<div class="wall-question">
      ${e("power")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${l("There are no barriers to rate yet.")}</p>
    </div>`;const h=p>1?function(e,t){var n;const a=new Map;for(const{on:e}of t.values())a.set(e,(null!=(n=a.get(e))?n:0)+1);return[...e].sort((e,t)=>{var n,s;return(null!=(n=a.get(t.id))?n:0)-(null!=(s=a.get(e.id))?s:0)})}(o,i):o,$=[...i.values()].some(e=>e.split);return t`<div
    class="wall-heat"
    style=${{"--row":`${$t(Math.min(c,o.length),s)}rem`,"--groups":r.length}}
  >
    <div class="wall-heat-page" key=${d}>
      ${S({barriers:h.slice(d*c,(d+1)*c),groups:r,cells:i,gaps:O(i)})}
    </div>
    <div class="wall-heat-foot">
      ${R({split:$})}${p>1&&t`<p class="wall-page">${l("page {n} of {all}",{n:d+1,all:p})}</p>`}
    </div>
  </div>`}const ht=e=>e.height/e.rem-ct-(e=>e.width/e.rem<60?pt:ut)(e),$t=(e,t)=>Math.min(rt,ht(t)/Math.max(1,e)).toFixed(3);function gt(e){const t=e.all("card");return M(e).map(e=>{var n,a,s;return"cluster"===e.kind?{id:e.id,title:e.title,category:null!=(a=e.lane)?a:null==(n=t.find(t=>t.cluster===e.id))?void 0:n.category}:{id:e.id,title:b(e),category:null!=(s=e.category)?s:e.lane}})}var mt=Object.freeze({__proto__:null,Main:function({room:e,stage:n}){const[a,s]=F();return t`<div class="wall-ratings" ref=${a}>
    ${s&&t`<${dt} room=${e} stage=${n} box=${s} />`}
  </div>`},Strip:function({room:e,stage:n}){const a=gt(e.store),s=[...q(e.store.all("rating"),n.id).values()].filter(e=>null!==e.power),o=u(e.store).map(e=>({group:e,done:s.filter(t=>t.group===e.id).length})),r=o.filter(e=>a.length&&e.done>=a.length).length;return t`<${G}
    total=${r}
    label=${c("of {n} group has rated all","of {n} groups have rated all",o.length)}
    missing=${l("not yet")}
    entries=${o.map(({group:e,done:t})=>({group:e,count:t&&`${t}/${a.length}`}))}
  />`}});const[ft,vt,wt]=[2.9,8,4];function yt({room:n,stage:a}){const s=_(n.store);return s.length?t`<div class="ballot"><${xt} ids=${s.map(e=>e.id)} room=${n} /></div>`:t`<div class="wall-question">
      ${e("leverage")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    </div>`}function bt({room:n,vote:a}){var s,o,r;const[u,p]=[null!=(s=n.store.get("turnout",a.id))?s:{voted:0,proxies:0},i(n.store.all("person")).length];return t`<div class="ballot voting">
    <section class="ballot-turnout">
      ${C({part:null!=(o=u.voted)?o:0,whole:Math.max(p,null!=(r=u.voted)?r:0),label:l("have voted")})}
      ${u.proxies>0&&t`<p>${c("and {n} ballot on paper","and {n} ballots on paper",u.proxies)}</p>`}
      <p class="ballot-rule">${e("dot")}<span>${c("{n} dot each","{n} dots each",a.budget)}</span></p>
      <p class="ballot-rule soft">
        ${e(!1===a.secret?"show":"lock")}<span
          >${!1===a.secret?l("Open vote. Results appear when it closes."):l("Secret vote. Results appear when it closes.")}</span
        >
      </p>
    </section>
    <${xt} ids=${a.items} room=${n} />
  </div>`}function xt({ids:n,room:a}){return t`<ol class="points" data-many=${n.length>12?"most":n.length>6?"more":"few"}>
    ${n.map(n=>t`<li key=${n} class="point">
          ${e("leverage")}
          <p dir="auto">${j(a.store,n)}</p>
        </li>`)}
  </ol>`}function Mt({room:e,vote:n,before:a}){const[s,o]=F();return t`<div class="wall-result" ref=${s}>
    ${o&&t`<${kt} room=${e} vote=${n} before=${a} box=${o} />`}
  </div>`}function kt({room:n,vote:a,before:s,box:o}){const[r,i,c]=[n.store.get("tally",a.id),u(n.store),zt(n,a)],p=o.height/o.rem-vt-(c.length?wt:0),d=Math.max(1,Math.ceil(r.items.length/Math.max(2,Math.floor(p/ft)))),h=Math.ceil(r.items.length/d),$=H(d,"")%d,g=r.items.slice($*h,($+1)*h).map(e=>e.on);return r.items.length?t`<p class="result-sum">${jt(r,a)}</p>
    <div class="result-page" key=${$}>
      ${U({tally:r,items:g,groups:i,names:e=>j(n.store,e),before:s&&n.store.get("tally",s.id)})}
    </div>
    <p class="result-notes">
      ${function(n,a){var s;if(!(null==(s=n.pooled)?void 0:s.length))return null;const o=n.pooled.map(e=>{var t;return null==(t=a.find(t=>t.id===e))?void 0:t.name}).filter(Boolean).join(" · ");return t`<span
    >${e("lock")}${l("To keep votes secret, groups with fewer than 5 voters are combined: {names}",{names:o})}</span
  >`}(r,i)}${d>1&&t`<span class="wall-page">${l("page {n} of {all}",{n:$+1,all:d})}</span>`}
    </p>
    ${c.length>0&&t`<${St} decisions=${c} />`}`:t`<${_t} tally=${r} vote=${a} />`}function _t({tally:n,vote:a}){return t`<p class="result-sum">${jt(n,a)}</p>
    <div class="wall-question">
      ${e("lock")}
      <p class="wall-question-text">${E()}</p>
    </div>`}function jt(e,n){return[c("{n} ballot","{n} ballots",e.people),null!=e.could&&l("{n} of {all} people voted on a phone",{n:e.people-e.proxies,all:e.could}),e.proxies>0&&c("{n} of them on paper","{n} of them on paper",e.proxies),e.items.length>0&&c("{n} dot","{n} dots",e.dots),e.items.length>0&&c("{n} group","{n} groups",e.groups),n.round>1&&l("round {n}",{n:n.round}),!1===n.secret?l("open vote"):l("secret vote")].filter(Boolean).map(e=>t`<span>${e}</span>`)}function zt(e,t){const n=new Set(t.items);return[...e.store.all("decision")].sort((e,t)=>t.at-e.at).filter(e=>{var t;return!(null==(t=e.on)?void 0:t.length)||e.on.some(e=>n.has(e))})}const qt=2;function St({decisions:n}){const a=n.length-qt;return t`<ul class="decisions">
    ${n.slice(0,qt).map(n=>t`<li key=${n.id} class="decision">
          ${e("decision")}
          <p>
            <b>${l("Decided")}</b>${" "}
            <span dir="auto">${n.text}</span>
            ${n.dissent&&t`<small dir="auto">${l("Not everyone agreed: {dissent}",{dissent:n.dissent})}</small>`}
          </p>
        </li>`)}
    ${a>0&&t`<li class="soft">${c("and {n} more","and {n} more",a)}</li>`}
  </ul>`}var Ot=Object.freeze({__proto__:null,Main:function({room:e,stage:n}){const[a,s]=k(e.store,n.id);return"closed"===(null==a?void 0:a.status)&&e.store.get("tally",a.id)?t`<${Mt} room=${e} vote=${a} before=${s} />`:a?t`<${bt} room=${e} vote=${a} />`:t`<${yt} room=${e} stage=${n} />`}});const[Rt,Ct]=[1.95,3.6];function It({rows:n,box:a,about:s,actions:o}){var r;const i=Math.max(1,Math.floor((a.height/a.rem-Ct)/Rt)),u=Math.ceil(n.length/i),p=H(u,"")%u,d=Math.ceil(n.length/u),h=n.slice(p*d,(p+1)*d),$=Math.min(4.4,(a.height/a.rem-Ct)/h.length).toFixed(3);return t`<div class="plan-page" key=${p} style=${{"--row":`${$}rem`}}>
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
    ${I({day0:null!=(r=s.day0)?r:"",actions:o,rows:h})}
  </div>`}var Ut=Object.freeze({__proto__:null,Main:function({room:n,about:a,stage:s}){const[o,l]=F(),r=function(e){const t=e.store.all("plan"),n=u(e.store),a=new Map(n.map((e,t)=>[e.id,t]));return[...t].sort((e,t)=>{var n,s;return(null!=(n=a.get(e.group))?n:999)-(null!=(s=a.get(t.group))?s:999)}).map(e=>((e,t)=>{var n,a,s;return{id:e.id,name:null!=(n=null==t?void 0:t.name)?n:e.owner,icon:null!=(a=null==t?void 0:t.icon)?a:"flag",colour:null!=(s=null==t?void 0:t.colour)?s:null,holds:t=>t.plan===e.id}})(e,n.find(t=>t.id===e.group)))}(n);return r.length?t`<div class="wall-plans" ref=${o}>
    ${l&&t`<${It} rows=${r} box=${l} about=${a} actions=${n.store.all("action")} />`}
  </div>`:t`<div class="wall-question" ref=${o}>
      ${e("calendar")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    </div>`}});function Et(e){const t=[...e].sort((e,t)=>e.at-t.at).map(({id:e,text:t,name:n,group:a=null,at:s,joined:o=[]})=>({id:e,kind:"pledge",draw:Tt,text:t,name:n,group:a,at:s,joined:o.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:t.length,items:t}}function Tt(n,{groups:a,fresh:s,size:o,whole:l}){var r;const i=a.get(n.group);return t`<li
    key=${n.id}
    class="card sheet pledge ${s.has(n.id)?"arriving":""}"
    data-colour=${null!=(r=null==i?void 0:i.colour)?r:null}
    style=${{"--lines":Pe(o,l)}}
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
  </li>`}var At=Object.freeze({__proto__:null,Main:function({room:n,stage:a}){const s=n.store.all("pledge"),o=x(()=>[Et(s)],[s]),r=L(s.map(e=>e.id));return s.length?t`<div class="wall-pledges">
    <${Ye} lanes=${o} groups=${T(u(n.store))} people=${T([])} fresh=${r} />
  </div>`:t`<div class="wall-question">
      ${e("pledge")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${l("Pledges appear here with their names.")}</p>
    </div>`}}),Bt=Object.freeze({__proto__:null,Main:function({room:n,about:a,stage:s}){return t`<div class="farewell">
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
  </div>`},whole:!0});export{lt as a,mt as b,Ot as c,Ut as d,At as e,Bt as f,ce as w};
