import{i as t,n as e,a as n,C as a,Q as s,N as l,t as o,f as r,d as i,b as c,g as u,e as p,u as d,k as $,K as h,l as g,P as m,j as f,m as v,q as w,p as b,x as y,D as x,v as M,z as k,y as _,w as j}from"../core/shared.js";import{p as z,c as q,h as S,g as O,a as U,r as I,t as C}from"../pictures.js";import{r as E,t as R}from"../bars.js";const A=t=>new Map(t.map(t=>[t.id,t]));function B(t,e){var n;const a=new Map;for(const s of t)a.set(s[e],(null!=(n=a.get(s[e]))?n:0)+1);return a}function F(t){try{return new URL(t).host}catch{return t}}function Q({stage:n}){return e`<div class="wall-question">
    ${t("mark")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
  </div>`}function L(){const t=n(null),[e,l]=a(null);return s(()=>{var e;const n=()=>l(e=>H(e,function(t){const e=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:t.clientWidth,height:t.clientHeight,rem:e}}(t.current))),a=new ResizeObserver(n);return a.observe(t.current),null==(e=document.fonts)||e.ready.then(n),n(),()=>a.disconnect()},[]),[t,e]}const H=(t,e)=>t&&t.width===e.width&&t.height===e.height&&t.rem===e.rem?t:e;function T(t){const e=n(null),a=Date.now(),s=null===e.current;null!=e.current||(e.current=new Map);for(const n of t)e.current.has(n)||e.current.set(n,s?0:a);return new Set(t.filter(t=>a-e.current.get(t)<5e3))}function P(t,e){const[n,s]=a(0);return l(()=>{if(s(0),t<2)return;const e=setInterval(()=>s(t=>t+1),14e3);return()=>clearInterval(e)},[t>1,e]),n}function D({room:n,stage:a,paused:s}){return s?e`<p class="wall-timer" data-phase="paused">${t("pause")}<span>${o("रोकिएको")}</span></p>`:"done"===a.status?e`<p class="wall-timer" data-phase="done">${t("check")}<span>${o("बन्द भयो")}</span></p>`:a.ends_at?e`<${N} room=${n} endsAt=${a.ends_at} />`:null}function N({room:n,endsAt:s}){!function(){const[t,e]=a(0);l(()=>{const t=setInterval(()=>e(t=>t+1),500);return()=>clearInterval(t)},[500])}();const i=s-n.now(),c=(t=>t<=0?"over":t<=18e4?"last":"calm")(i);return e`<p class="wall-timer" data-phase=${c} role="timer">
    ${"over"===c?e`${t("timer")}<span>${o("समय सकियो")}</span>`:e`<b>${r(i)}</b>`}
  </p>`}function V({room:t}){const n=i(t.store.all("person")),a=B(n,"group");return e`<${W}
    total=${n.length}
    label=${c(["जना बैठकमा","जना बैठकमा"],"people in the room",n.length)}
    entries=${u(t.store).map(t=>{var e;return{group:t,count:null!=(e=a.get(t.id))?e:0}})}
    missing=${o("अझै आउनुभएको छैन")}
  />`}function W({total:t,label:n,entries:a,missing:s}){const l=a.filter(t=>!t.count).length<=2;return e`<div class="strip">
    <p class="strip-total"><b>${t}</b> ${n}</p>
    <div
      class="strip-groups"
      role="list"
      data-many=${a.length>12?"most":a.length>8?"more":"few"}
    >
      ${function(t){const e=Array.from({length:t.length>8?3:2},()=>[]),n=({group:t})=>[...t.name].length+6,a=t.reduce((t,e)=>t+n(e),0);let s=0;for(const l of t)e[Math.min(e.length-1,Math.floor((s+n(l)/2)/a*e.length))].push(l),s+=n(l);return e.filter(t=>t.length)}(a).map(t=>e`<div class="strip-row" role="presentation">
            ${t.map(t=>t.count?J(t):K(t.group,s,l))}
          </div>`)}
    </div>
  </div>`}const G=({name:t})=>t.length<=8?"short":"",J=({group:n,count:a})=>{var s;return e`<span role="listitem" key=${n.id} class="chip ${G(n)}" data-colour=${null!=(s=n.colour)?s:1}
    >${t(n.icon)}<span class="strip-name" dir="auto">${n.name}</span><b>${a}</b></span
  >`},K=(n,a,s)=>e`<span role="listitem" key=${n.id} class="chip silent ${G(n)}"
    >${t(n.icon)}<span class="strip-name" dir="auto">${n.name}</span
    >${!s&&e`<span aria-hidden="true">–</span>`}<span class=${s?"strip-missing":"visually-hidden"}
      >${a}</span
    ></span
  >`;function X({room:n,screens:a}){var s,l;const r=n.store.get("about","about");if(!r)return e`<main class="wall wall-waiting">
      ${t("mark")}
      <p>${o("एकछिन…")}</p>
      <${tt} room=${n} about=${{}} />
    </main>`;const i=r.current?n.store.get("stage",r.current):null,{Main:c,Strip:u=V,whole:p}=function(t,e,n){return e.closed?t.close:n?Object.hasOwn(t,n.activity)?t[n.activity]:{Main:Q}:t.open}(a,r,i);return e`<main
    class="wall ${p?"whole":""}"
    data-activity=${null!=(s=null==i?void 0:i.activity)?s:"open"}
    data-paused=${r.paused?"":null}
  >
    ${!p&&e`<${Y} room=${n} about=${r} stage=${i} />`}
    <div class="wall-main" key=${null!=(l=null==i?void 0:i.id)?l:""}><${c} room=${n} about=${r} stage=${i} /></div>
    ${!p&&e`<${Z} room=${n} about=${r}><${u} room=${n} stage=${i} /><//>`}
    <${tt} room=${n} about=${r} />
  </main>`}function Y({room:t,about:n,stage:a}){return e`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${a.title}</h1>
      ${a.instruction&&e`<p dir="auto">${a.instruction}</p>`}
    </div>
    <${D} room=${t} stage=${a} paused=${n.paused} />
  </header>`}function Z({room:t,about:n,children:a}){return e`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${t.qr} alt="" />
      <p>
        <span>${o("जोडिनुहोस्")}</span><b class="wall-address">${F(t.joinUrl)}</b
        ><b class="code">${n.code}</b>
      </p>
    </div>
    ${a}
  </footer>`}function tt({room:n,about:a}){return e`<div class="wall-signs">
    <${et} room=${n} />
    ${a.illustrative&&e`<p class="wall-illustrative">${t("info")}${o("नमुना मात्र")}</p>`}
  </div>`}function et({room:n}){var a;const s=n.sync.state.value;if("live"===s)return null;const l={connecting:o("जोडिँदै छ…"),removed:o("यो भित्तो बाहिरियो। पृष्ठ फेरि खोल्नुहोस्।"),reload:o("पृष्ठ फेरि खोल्नुहोस्।")};return e`<p class="wall-line" role="status">
    ${t("cloud-off")}<span>${null!=(a=l[s])?a:o("फेरि जोडिँदै छ…")}</span>
  </p>`}const{code:nt,joinUrl:at}=document.documentElement.dataset,[st,lt]=[4e3,8e3];function ot({room:n,about:a}){return e`<section class="arrive-way">
    <h2>${o("फोनको क्यामेरा यता देखाउनुहोस्")}</h2>
    <img class="arrive-qr" src=${n.qr} alt=${o("यो कार्यशाला खोल्ने QR कोड")} />
    <p class="arrive-or">${o("वा खोल्नुहोस्")}</p>
    <p class="arrive-address">${F(n.joinUrl)}</p>
    <p class="arrive-code"><span>${o("कोड")}</span> <b class="code">${a.code}</b></p>
    <p class="arrive-hint">
      ${t("wifi")}<span>${o("यही हलको वाइफाइ चलाउनुहोस्। पृष्ठ नखुले मोबाइल डाटा बन्द गर्नुहोस्।")}</span>
    </p>
  </section>`}function rt(n){var a;return e`<li key=${n.id} class="arrive-tile ${n.here?"":"absent"}" data-colour=${null!=(a=n.colour)?a:1}>
    <span class="badge">${t(n.icon)}</span><span class="arrive-name" dir="auto">${n.name}</span
    ><b class="arrive-count">${n.here||"–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({length:Math.min(n.here,24)},()=>e`<i></i>`)}</span
    >
  </li>`}function it({groups:n}){const a=n.filter(t=>!t.here);return a.length?a.length===n.length?e`<p class="arrive-missing">
      ${t("people")}<span>${o("स्वागत छ। फोनमा आफ्नो समूह छान्नुहोस्।")}</span>
    </p>`:e`<p class="arrive-missing">
    ${t("clock")}<span>${c(["{n} समूह अझै आउँदै छ","{n} समूह अझै आउँदै छन्"],"{n} groups haven’t arrived yet",a.length)}</span>
  </p>`:n.length>0&&e`<p class="arrive-missing all">${t("check")}<span>${o("सबै समूह आइसके।")}</span></p>`}p(),function(){const t=new URLSearchParams(location.search).get("theme");"dark"!==t&&"light"!==t||(document.documentElement.dataset.theme=t)}(),function(){const t=()=>{var t;return"visible"===document.visibilityState&&(null==(t=navigator.wakeLock)?void 0:t.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",t),t()}(),async function t(){try{const t=await z(d,"wall");!function(t,n){const a=$({code:nt,...t}),s=`/w/${encodeURIComponent(nt)}`,l=h(null!=at?at:location.href),o={...a,code:nt,get joinUrl(){return l.value},get qr(){return`${s}/qr.svg?of=${encodeURIComponent(l.value)}`},get reportQr(){return`${s}/qr.svg?to=report&of=${encodeURIComponent(l.value)}`}};var r,i;r=nt,i=t=>l.value=t,setInterval(async()=>{const t=await fetch(`/api/workshops/${encodeURIComponent(r)}/address`).catch(()=>null),e=(null==t?void 0:t.ok)?await t.json().catch(()=>null):null;e&&i(e.join_url)},5e3),g(e`<${X} room=${o} screens=${n} />`,document.getElementById("wall")),m(()=>{return"removed"===(t=a.sync.state.value)&&b(nt,"wall"),void("removed"!==t&&"reload"!==t||setTimeout(()=>location.reload(),lt));var t})}(await async function(){var t;const e=null!=(t=f(nt,"wall"))?t:await v(nt,{wall:!0});return w(nt,"wall",e),e}(),t)}catch{setTimeout(t,st)}}();var ct=Object.freeze({__proto__:null,Main:function({room:t,about:n,stage:a}){const s=i(t.store.all("person")),l=B(s,"group"),o=u(t.store).map(t=>{var e;return{...t,here:null!=(e=l.get(t.id))?e:0}});return e`<div class="arrive">
    <${ot} room=${t} about=${n} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${n.title}</h1>
        ${(n.task||(null==a?void 0:a.instruction))&&e`<p class="arrive-task" dir="auto">${n.task||a.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${s.length}</b> ${c(["जना आउनुभयो","जना आउनुभयो"],"people joined",s.length)}</p>
      <ul class="arrive-groups" data-many=${o.length>16?"most":o.length>8?"more":"few"}>
        ${o.map(rt)}
      </ul>
      <${it} groups=${o} />
    </section>
  </div>`},whole:!0});const ut=new Set(["governance","structural","economic_social","unsorted"]),pt=(t,e)=>t.at-e.at;const dt=t=>{var e;return"shown"===(null!=(e=t.shown)?e:"shown")};function $t(t){var e;const n=new Map;for(const a of t)a&&n.set(a,(null!=(e=n.get(a))?e:0)+1);return n}function ht(t){return[...$t(t)].reduce((t,e)=>e[1]>t[1]?e:t,[null,0])[0]}function gt(t,e,n){const a=Array.from({length:e},()=>({boxes:[],height:0}));return t.forEach((t,e)=>{const s=a.reduce((t,e)=>e.height<t.height-.5?e:t);s.height+=(s.boxes.length?n:0)+t,s.boxes.push(e)}),{columns:a.map(t=>t.boxes),height:Math.max(...a.map(t=>t.height))}}const mt=[1.6,1.35,1.15,1.03,.93,.8,.7,.65],[ft,vt]=[.93,.65],wt=.4;function bt(t,e,n){for(const a of e){const e=xt(t,a).map(e=>Mt(t,a,e,{whole:n})).find(t=>t.fits);if(e)return e}}const yt=t=>kt(t.lanes.map(t=>t.pages[0].flat().length));function xt({lanes:t,width:e,rem:n,frame:a=0},s){const l=e-a*t.length,o=t=>(l+wt*n)/((t*s+wt)*n),r=s>1.15&&t.length>1?0:Math.floor(o((t=>t>.7?7.6:10.6)(s))),i=Math.max(t.length,r),c=Math.min(i,Math.max(t.length,Math.ceil(o((t=>t>1?16:22)(s)))));return Array.from({length:i-c+1},(t,e)=>c+e)}function Mt(t,e,n,{tight:a=!1,whole:s=!1}){var l;const o=wt*t.rem,r=t.width-(null!=(l=t.frame)?l:0)*t.lanes.length-o*(n-t.lanes.length),i=Math.floor(r/n),c=t.lanes.map(n=>n.map(n=>t.heightOf(n,{size:e,width:i,tight:a,whole:s}))),u=c.map(e=>function(t,{columns:e,gap:n,height:a}){for(let s=1;s<=e;s+=1)if(gt(t,s,n).height<=a)return s;return e+1}(e,{columns:n,gap:o,height:t.height})),p=kt(u)<=n,d=function(t,{heights:e,columns:n,gap:a}){const s=[...t],l=e.map(t=>kt(t)+a*t.length);for(let t=n-kt(s);t>0;t-=1){const t=l.reduce((t,e,n)=>e/s[n]>l[t]/s[t]?n:t,0);s[t]+=1}return s}(p?u:c.map(()=>1),{heights:c,columns:n,gap:o});return{size:e,column:i,whole:s,shares:d,heights:c,fits:p}}const kt=t=>t.reduce((t,e)=>t+e,0);function _t(t,{size:e,column:n,whole:a,shares:s,heights:l}){const o=wt*t.rem;return{size:e,column:n,whole:a,lanes:t.lanes.map((e,n)=>{const a=new Map(e.map((t,e)=>[t,l[n][e]])),r=t=>gt(t.map(t=>a.get(t)),s[n],o),i=t=>e=>r(e).height<=t,c=i(t.height)(e)?[e]:function(t,{fits:e,stride:n}){const a=t.filter(t=>t.pinned),s=t.filter(t=>!t.pinned),l=s.length&&e([...a,...s.slice(-n)])?a:[],o=l.length?s:t,r=function(t,e,n){let a=Math.max(0,Math.floor((t.length-1)/n)*n);for(;a>=n&&e(t.slice(a-n));)a-=n;return a}(o,t=>e([...l,...t]),n),i=function(t,e){const n=[];for(const a of[...t].reverse()){const t=n.at(-1);t&&e([a,...t])?t.unshift(a):n.push([a])}return n}(o.slice(0,r),t=>e([...l,...t]));return[o.slice(r),...i].map(t=>[...l,...t])}(e,{fits:i(t.height-t.more),stride:s[n]});return{columns:s[n],pages:c.map(t=>r(t).columns.map(e=>e.map(e=>t[e])))}})}}const[jt,zt]=[.36,.58],[qt,St,Ot,Ut]=[.64,.6,1.35,.2],[It,Ct]=[.7,1.75],[Et,Rt,At,Bt]=[1.1,.76,1.4,.45],Ft=t=>t>=1.03?9:t>=.93?7:t>=.8?6:5,Qt=(t,e)=>e?"none":Ft(t),Lt=t=>t>=.93?4:3,Ht=(t,e)=>e?0:t>=.93?3:2,Tt=t=>t<=It;const Pt=t=>"cluster"===t.kind||Boolean(t.draw||t.group||t.by||t.merged),Dt={card:(n,a)=>Tt(a.size)&&n.group?function(t,{groups:n,fresh:a,size:s,whole:l}){return e`<li
    key=${t.id}
    class="card sheet small ${a.has(t.id)?"arriving":""}"
    data-category=${t.category}
    style=${{"--lines":Qt(s,l)}}
  >
    ${Vt(n.get(t.group))}
    <p class="card-text" dir="auto">${t.text}</p>
  </li>`}(n,a):function(n,{groups:a,people:s,fresh:l,size:o,whole:r}){var i;return e`<li
    key=${n.id}
    class="card sheet ${l.has(n.id)?"arriving":""}"
    data-category=${n.category}
    style=${{"--lines":Qt(o,r)}}
  >
    <p class="card-text" dir="auto">${n.text}</p>
    ${Pt(n)&&e`<div class="card-foot">
        ${Nt(a.get(n.group))}${n.by&&e`<span class="sheet-by" dir="auto">${null==(i=s.get(n.by))?void 0:i.name}</span>`}
        ${n.merged>0&&e`<span class="sheet-merged">${t("merge")}${c(["र यस्तै {n}","र यस्तै {n}"],"and {n} alike",n.merged)}</span>`}
      </div>`}
  </li>`}(n,a),cluster:function(t,{groups:n,fresh:a,size:s,tight:l}){const r=t.texts.slice(0,Ht(s,l));return e`<li
    key=${t.id}
    class="card sheet cluster ${a.has(t.id)?"arriving":""}"
    data-category=${t.category}
    style=${{"--lines":Lt(s)}}
  >
    <h3 class="card-title" dir="auto">${t.text}</h3>
    ${r.length>0&&e`<ul class="sheet-members">
        ${r.map(t=>e`<li dir="auto">${t}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${c(["{n} कार्ड","{n} कार्ड"],"{n} cards",t.count)}</b
      ><span class="sheet-groups" title=${o("यसको पछाडिका समूह")}
        >${t.groups.slice(0,6).map(t=>Vt(n.get(t)))}</span
      >
    </div>
  </li>`}},Nt=n=>{var a;return n&&e`<span class="chip plain" data-colour=${null!=(a=n.colour)?a:1}
    >${t(n.icon)}<span class="sheet-name" dir="auto">${n.name}</span></span
  >`},Vt=n=>{var a;return n&&e`<span class="badge" data-colour=${null!=(a=n.colour)?a:1}
    >${t(n.icon)}<span class="visually-hidden">${n.name}</span></span
  >`};function Wt(t){const e=new Map,n=n=>(e.has(n)||e.set(n,1.03*t(n)),e.get(n));return(t,e)=>t.split("\n").reduce((t,a)=>t+((t,e)=>function(t,e,n){let[a,s]=[1,0];for(const l of t)s&&s+n+l>e&&([a,s]=[a+1,0]),s+=(s?n:0)+l,s>e&&([a,s]=[a+Math.floor(s/e),s%e]);return a}(t.split(/\s+/).filter(Boolean).map(n),e,n(" ")))(a,e),0)}const[Gt,Jt,Kt,Xt]=[.8,.6,2.6,1.4];function Yt({lanes:t,...n}){const[a,s]=L();return e`<div class="wall-board" ref=${a}>
    ${s&&e`<${Zt} lanes=${t} box=${s} ...${n} />`}
  </div>`}function Zt({lanes:t,box:l,...o}){const r=n(null),i=function(t,e){const[n,l]=a({box:e,slack:1}),o=n.box===e?n.slack:1;return s(()=>{[...t.current.querySelectorAll(".wall-column")].some(t=>t.offsetHeight>t.parentElement.clientHeight+1)&&o<ee&&l({box:e,slack:o+.03})}),o}(r,l),c=t.some(t=>t.title),u=x(()=>function(t,e,n,a){const{rem:s}=e,l=function({rem:t,leading:e,lines:n}){return(a,{size:s,width:l,tight:o,whole:r})=>{const i=s*t,c=Tt(s)&&"card"===a.kind&&a.group?Ct:0,u=l/i-2*zt-.1-c,p=Pt(a)&&!c?(t=>Math.max(St,qt*t))(s)*t*Ot+Ut*i:0;return Math.ceil(2*jt*i+p+.1*t+("cluster"===a.kind?function(t,{em:e,inside:n,size:a,tight:s,leading:l,lines:o}){const r=Math.min(Lt(a),o(t.text,n/(1.12*Et)))*Et*l,i=Math.min(Ht(a,s),t.texts.length)*Rt*At;return(r+i+(i?Ut:0)+Bt)*e}(a,{em:i,inside:u,size:s,tight:o,leading:e,lines:n}):Math.min(r?1/0:Ft(s),n(a.text,u))*e*i))}}({rem:s,leading:parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25,lines:null!=te?te:te=Wt(function(t){const e=document.createElement("canvas").getContext("2d");return e.font=`400 100px ${t}`,t=>e.measureText(t).width/100}(getComputedStyle(document.body).fontFamily))});return function(t){var e;const n=kt(t.lanes.map(t=>t.length))<=40?ft:vt,a=mt.filter(t=>t>=n),s=null!=(e=bt(t,a.filter(t=>t>=ft),!0))?e:bt(t,a,!1);if(s)return _t(t,s);const l=a.at(-1);return xt(t,l).map(e=>_t(t,Mt(t,l,e,{tight:!0}))).reduce((t,e)=>yt(e)>yt(t)?e:t)}({lanes:t.map(t=>t.items),width:e.width-(t.length-1)*Jt*s,height:e.height-(Gt+(a?Kt:0))*s,more:Xt*s,frame:Gt*s,rem:s,heightOf:(t,e)=>l(t,e)*n})}(t,l,i,c),[t,l,i]),p=P(Math.max(...u.lanes.map(t=>t.pages.length)),ne(t));return e`<div
    class="wall-lanes"
    ref=${r}
    style=${{"--size":`${u.size}rem`,"--column":`${u.column}px`}}
  >
    ${t.map((t,n)=>e`<${ae} key=${t.id} lane=${t} plan=${u.lanes[n]} turn=${p} size=${u.size} whole=${u.whole} ...${o} />`)}
  </div>`}let te=null;const ee=1.3,ne=t=>t.flatMap(t=>t.items).reduce((t,e)=>e.at>t.at?e:t,{id:"",at:0}).id;function ae({lane:n,plan:a,turn:s,size:l,whole:o,quiet:r,...i}){var u,p;const d=s%a.pages.length,$=a.pages.length>1,h=new Set(a.pages[d].flat()),g=n.items.filter(t=>!h.has(t)).reduce((t,e)=>t+e.count,0);return e`<section class="lane wall-lane" data-category=${n.category} style=${{"--columns":a.columns}}>
    ${n.title&&e`<h3 class="lane-head">
        ${t(null!=(u=n.category)?u:"cluster")}<span dir="auto">${n.title}</span><span class="count">${n.count}</span>
      </h3>`}
    <div class="wall-columns" key=${d}>
      ${a.pages[d].map((t,n)=>e`<ul key=${n} class="wall-column">
            ${t.map(t=>((t,e)=>{var n;return(null!=(n=t.draw)?n:Dt[t.kind])(t,e)})(t,{...i,size:l,whole:o,tight:$}))}
          </ul>`)}
      ${0===n.items.length&&r&&e`<div class="wall-quiet">${t(null!=(p=n.category)?p:"edit")}</div>`}
    </div>
    ${$&&e`<p class="wall-more"><span>${c(["र अझै {n}","र अझै {n}"],"and {n} more",g)}</span>${se(a,d)}</p>`}
  </section>`}const se=({pages:t,columns:n},a)=>t.length<=5*n&&e`<span class="page-dots" aria-hidden="true"
    >${t.map((t,n)=>e`<i class=${n===a?"now":""}></i>`)}</span
  >`;function le({stage:n}){const a="open"===n.status;return e`<div class="wall-question">
    ${t("edit")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
    <p class="soft">${o(a?"आफ्नो फोनमा लेख्नुहोस्: तपाईंको कार्ड यहाँ देखिन्छ।":"अझै कार्ड छैन।")}</p>
  </div>`}var oe=Object.freeze({__proto__:null,Main:function({room:t,stage:n}){const[a,s,l,o]=["card","cluster","group","person"].map(e=>t.store.all(e)),r=x(()=>function(t,e,n){const a=e.filter(e=>e.stage===t.id&&!e.merged_into&&dt(e)).sort(pt),s=n.filter(e=>e.stage===t.id).sort(pt).map(t=>function(t,e){var n,a;const s=e.filter(e=>e.cluster===t.id),l=null!=(a=null!=(n=t.lane)?n:ht(s.map(t=>t.lane)))?a:null,o=ht(s.map(t=>t.category));return{id:t.id,kind:"cluster",text:t.title,at:t.at,lane:l,category:o,pinned:!0,texts:s.map(y),groups:[...new Set(s.map(t=>t.group).filter(Boolean))],count:s.length}}(t,a)),l=new Set(s.map(t=>t.id)),o=$t(e.map(t=>t.merged_into)),r=a.filter(t=>!l.has(t.cluster)).map(t=>{var e;return function(t,e){const{id:n,at:a,group:s=null,by:l=null,lane:o=null,category:r=null}=t;return{id:n,kind:"card",text:y(t),at:a,group:s,by:l,lane:o,category:r,merged:e,count:1,pinned:!1}}(t,null!=(e=o.get(t.id))?e:0)});return function(t){var e;return((null==(e=t.lanes)?void 0:e.length)?t.lanes:[{id:null,title:""}]).map(({id:t,title:e})=>({id:t,title:e,category:ut.has(t)?t:null}))}(t).map((t,e,n)=>function(t,e,n){const a=new Set(e.map(t=>t.id)),s=e.at(-1)===t,l=n.filter(e=>e.lane===t.id||s&&!a.has(e.lane)),o=l.reduce((t,e)=>t+e.count,0);return{...t,count:o,items:l.map(e=>{var n;return{...e,category:null!=(n=e.category)?n:t.category}})}}(t,n,[...s,...r]))}(n,a,s),[n,a,s]),i=T(r.flatMap(t=>t.items.map(t=>t.id))),c=r.every(t=>0===t.items.length);return e`<div class="wall-cards">
    <${Yt} lanes=${r} groups=${A(l)} people=${A(o)} fresh=${i} quiet=${!c} />
    ${c&&e`<${le} stage=${n} code=${t.code} />`}
  </div>`},Strip:function({room:t,stage:n}){const a=t.store.all("card"),{heard:s,silent:l,told:r,total:p}=function(t,{cards:e,groups:n,people:a}){var s;const l=e.filter(e=>e.stage===t.id&&dt(e)),o=new Set(a.filter(t=>{var e;return"in"===(null!=(e=t.status)?e:"in")}).map(t=>t.group)),r=$t(l.map(t=>t.group)),i=[...n].sort((t,e)=>{var n,a;return(null!=(n=t.position)?n:0)-(null!=(a=e.position)?a:0)});return{heard:i.filter(t=>r.has(t.id)).map(t=>({group:t,count:r.get(t.id)})),silent:i.filter(t=>!r.has(t.id)&&o.has(t.id)),absent:i.filter(t=>!r.has(t.id)&&!o.has(t.id)),told:"anonymous"!==(null==(s=t.settings)?void 0:s.naming),total:l.length}}(n,{cards:a,groups:u(t.store),people:i(t.store.all("person"))}),d=r?[...s,...l.map(t=>({group:t,count:0}))]:[];return e`<${W}
    total=${p}
    label=${c(["कार्ड","कार्ड"],"cards",p)}
    entries=${d}
    missing=${o("अझै बोलेका छैनन्")}
  />`}});const[re,ie,ce,ue,pe]=[3.4,1.95,4.6,2.6,4.1];function de({room:n,stage:a,box:s}){const[l,r,i]=[ge(n.store),u(n.store),q(n.store.all("rating"),a.id)],{rows:c,pages:p}=function(t,e){const n=Math.max(1,Math.floor($e(e)/ie)),a=Math.max(1,Math.ceil(t.length/n));return{rows:Math.ceil(t.length/a),pages:a}}(l,s),d=P(p,"")%p;if(!l.length)return e`<div class="wall-question">
      ${t("power")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${o("अङ्क दिन अझै कुनै बाधा छैन।")}</p>
    </div>`;const $=p>1?function(t,e){var n;const a=new Map;for(const{on:t}of e.values())a.set(t,(null!=(n=a.get(t))?n:0)+1);return[...t].sort((t,e)=>{var n,s;return(null!=(n=a.get(e.id))?n:0)-(null!=(s=a.get(t.id))?s:0)})}(l,i):l,h=[...i.values()].some(t=>t.split);return e`<div
    class="wall-heat"
    style=${{"--row":`${he(Math.min(c,l.length),s)}rem`,"--groups":r.length}}
  >
    <div class="wall-heat-page" key=${d}>
      ${S({barriers:$.slice(d*c,(d+1)*c),groups:r,cells:i,gaps:O(i)})}
    </div>
    <div class="wall-heat-foot">
      ${U({split:h})}${p>1&&e`<p class="wall-page">${o("पृष्ठ {n}/{all}",{n:d+1,all:p})}</p>`}
    </div>
  </div>`}const $e=t=>t.height/t.rem-ce-(t=>t.width/t.rem<60?pe:ue)(t),he=(t,e)=>Math.min(re,$e(e)/Math.max(1,t)).toFixed(3);function ge(t){const e=t.all("card");return M(t).map(t=>{var n,a,s;return"cluster"===t.kind?{id:t.id,title:t.title,category:null!=(a=t.lane)?a:null==(n=e.find(e=>e.cluster===t.id))?void 0:n.category}:{id:t.id,title:y(t),category:null!=(s=t.category)?s:t.lane}})}var me=Object.freeze({__proto__:null,Main:function({room:t,stage:n}){const[a,s]=L();return e`<div class="wall-ratings" ref=${a}>
    ${s&&e`<${de} room=${t} stage=${n} box=${s} />`}
  </div>`},Strip:function({room:t,stage:n}){const a=ge(t.store),s=[...q(t.store.all("rating"),n.id).values()].filter(t=>null!==t.power),l=u(t.store).map(t=>({group:t,done:s.filter(e=>e.group===t.id).length})),r=l.filter(t=>a.length&&t.done>=a.length).length;return e`<${W}
    total=${r}
    label=${c(["/ {n} समूहले सबैमा अङ्क दियो","/ {n} समूहले सबैमा अङ्क दिए"],"of {n} groups have rated all",l.length)}
    missing=${o("अझै छैन")}
    entries=${l.map(({group:t,done:e})=>({group:t,count:e&&`${e}/${a.length}`}))}
  />`}});const[fe,ve,we]=[2.9,8,4];function be({room:n,stage:a}){const s=_(n.store);return s.length?e`<div class="ballot"><${xe} ids=${s.map(t=>t.id)} room=${n} /></div>`:e`<div class="wall-question">
      ${t("leverage")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    </div>`}function ye({room:n,vote:a}){var s,l,r;const[u,p]=[null!=(s=n.store.get("turnout",a.id))?s:{voted:0,proxies:0},i(n.store.all("person")).length];return e`<div class="ballot voting">
    <section class="ballot-turnout">
      ${I({part:null!=(l=u.voted)?l:0,whole:Math.max(p,null!=(r=u.voted)?r:0),label:o("मत दिने")})}
      ${u.proxies>0&&e`<p>${c(["र कागजको {n} मत","र कागजका {n} मत"],"and {n} ballots on paper",u.proxies)}</p>`}
      <p class="ballot-rule">${t("dot")}<span>${c(["हरेकलाई {n} थोप्ला","हरेकलाई {n} थोप्ला"],"{n} dots each",a.budget)}</span></p>
      <p class="ballot-rule soft">
        ${t(!1===a.secret?"show":"lock")}<span
          >${!1===a.secret?o("खुला मतदान। बन्द भएपछि नतिजा देखिन्छ।"):o("गोप्य मतदान। बन्द भएपछि नतिजा देखिन्छ।")}</span
        >
      </p>
    </section>
    <${xe} ids=${a.items} room=${n} />
  </div>`}function xe({ids:n,room:a}){return e`<ol class="points" data-many=${n.length>12?"most":n.length>6?"more":"few"}>
    ${n.map(n=>e`<li key=${n} class="point">
          ${t("leverage")}
          <p dir="auto">${j(a.store,n)}</p>
        </li>`)}
  </ol>`}function Me({room:t,vote:n,before:a}){const[s,l]=L();return e`<div class="wall-result" ref=${s}>
    ${l&&e`<${ke} room=${t} vote=${n} before=${a} box=${l} />`}
  </div>`}function ke({room:n,vote:a,before:s,box:l}){const[r,i,c]=[n.store.get("tally",a.id),u(n.store),ze(n,a)],p=l.height/l.rem-ve-(c.length?we:0),d=Math.max(1,Math.ceil(r.items.length/Math.max(2,Math.floor(p/fe)))),$=Math.ceil(r.items.length/d),h=P(d,"")%d,g=r.items.slice(h*$,(h+1)*$).map(t=>t.on);return r.items.length?e`<p class="result-sum">${je(r,a)}</p>
    <div class="result-page" key=${h}>
      ${E({tally:r,items:g,groups:i,names:t=>j(n.store,t),before:s&&n.store.get("tally",s.id)})}
    </div>
    <p class="result-notes">
      ${function(n,a){var s;if(!(null==(s=n.pooled)?void 0:s.length))return null;const l=n.pooled.map(t=>{var e;return null==(e=a.find(e=>e.id===t))?void 0:e.name}).filter(Boolean).join(" · ");return e`<span
    >${t("lock")}${o("मत गोप्य रहोस् भनेर 5 जनाभन्दा कमले मत दिएका समूह सँगै देखाइएका छन्: {names}",{names:l})}</span
  >`}(r,i)}${d>1&&e`<span class="wall-page">${o("पृष्ठ {n}/{all}",{n:h+1,all:d})}</span>`}
    </p>
    ${c.length>0&&e`<${Se} decisions=${c} />`}`:e`<${_e} tally=${r} vote=${a} />`}function _e({tally:n,vote:a}){return e`<p class="result-sum">${je(n,a)}</p>
    <div class="wall-question">
      ${t("lock")}
      <p class="wall-question-text">${R()}</p>
    </div>`}function je(t,n){return[c(["{n} मत","{n} मत"],"{n} ballots",t.people),null!=t.could&&o("{all} मध्ये {n} जनाले फोनमा मत दिए",{n:t.people-t.proxies,all:t.could}),t.proxies>0&&c(["तीमध्ये {n} कागजमा","तीमध्ये {n} कागजमा"],"{n} of them on paper",t.proxies),t.items.length>0&&c(["{n} थोप्ला","{n} थोप्ला"],"{n} dots",t.dots),t.items.length>0&&c(["{n} समूह","{n} समूह"],"{n} groups",t.groups),n.round>1&&o("चक्र {n}",{n:n.round}),!1===n.secret?o("खुला मतदान"):o("गोप्य मतदान")].filter(Boolean).map(t=>e`<span>${t}</span>`)}function ze(t,e){const n=new Set(e.items);return[...t.store.all("decision")].sort((t,e)=>e.at-t.at).filter(t=>{var e;return!(null==(e=t.on)?void 0:e.length)||t.on.some(t=>n.has(t))})}const qe=2;function Se({decisions:n}){const a=n.length-qe;return e`<ul class="decisions">
    ${n.slice(0,qe).map(n=>e`<li key=${n.id} class="decision">
          ${t("decision")}
          <p>
            <b>${o("निर्णय भयो")}</b>${" "}
            <span dir="auto">${n.text}</span>
            ${n.dissent&&e`<small dir="auto">${o("सबै सहमत भएनन्: {dissent}",{dissent:n.dissent})}</small>`}
          </p>
        </li>`)}
    ${a>0&&e`<li class="soft">${c(["र अझै {n}","र अझै {n}"],"and {n} more",a)}</li>`}
  </ul>`}var Oe=Object.freeze({__proto__:null,Main:function({room:t,stage:n}){const[a,s]=k(t.store,n.id);return"closed"===(null==a?void 0:a.status)&&t.store.get("tally",a.id)?e`<${Me} room=${t} vote=${a} before=${s} />`:a?e`<${ye} room=${t} vote=${a} />`:e`<${be} room=${t} stage=${n} />`}});const[Ue,Ie]=[1.95,3.6];function Ce({rows:n,box:a,about:s,actions:l}){var r;const i=Math.max(1,Math.floor((a.height/a.rem-Ie)/Ue)),u=Math.ceil(n.length/i),p=P(u,"")%u,d=Math.ceil(n.length/u),$=n.slice(p*d,(p+1)*d),h=Math.min(4.4,(a.height/a.rem-Ie)/$.length).toFixed(3);return e`<div class="plan-page" key=${p} style=${{"--row":`${h}rem`}}>
    <table class="plan-table">
      <thead>
        <tr>
          <th scope="col">${o("कसको योजना")}</th>
          <th scope="col">${o("100 दिन")}</th>
          <th scope="col">${o("1000 दिन")}</th>
          <th scope="col">${o("अझै नपुगेको")}</th>
        </tr>
      </thead>
      <tbody>
        ${$.map(n=>function(n,a){const s=t=>a.filter(e=>e.horizon===t).length;return e`<tr key=${n.id} ...${n.colour?{"data-colour":n.colour}:{}}>
    <th scope="row">
      <span class="plan-owner"
        ><span class="badge">${t(n.icon)}</span><span class="plan-name" dir="auto">${n.name}</span></span
      >
    </th>
    ${[s(100),s(1e3)].map(t=>e`<td class="plan-many ${t?"":"none"}">${t||"–"}</td>`)}
    <td class="plan-missing">${function(n){const[a,s,l]=["owner","indicator","due"].map(t=>n.filter(e=>{var n;return null==(n=e.missing)?void 0:n.includes(t)}).length);return n.length?a||s||l?e`<span class="plan-gaps">
    ${a>0&&e`<span data-tone="warn">${t("person")}${c(["{n} जिम्मेवार","{n} जिम्मेवार"],"{n} owners",a)}</span>`}
    ${s>0&&e`<span data-tone="warn">${t("target")}${c(["{n} सूचक","{n} सूचक"],"{n} indicators",s)}</span>`}
    ${l>0&&e`<span data-tone="warn">${t("calendar")}${c(["{n} मिति","{n} मिति"],"{n} dates",l)}</span>`}</span
  >`:e`<span class="plan-whole">${t("check")}${o("पूरा")}</span>`:e`<span class="soft">${o("अझै केही लेखिएको छैन")}</span>`}(a)}</td>
  </tr>`}(n,l.filter(n.holds)))}
      </tbody>
    </table>
    ${C({day0:null!=(r=s.day0)?r:"",actions:l,rows:$})}
  </div>`}var Ee=Object.freeze({__proto__:null,Main:function({room:n,about:a,stage:s}){const[l,o]=L(),r=function(t){const e=t.store.all("plan"),n=u(t.store),a=new Map(n.map((t,e)=>[t.id,e]));return[...e].sort((t,e)=>{var n,s;return(null!=(n=a.get(t.group))?n:999)-(null!=(s=a.get(e.group))?s:999)}).map(t=>((t,e)=>{var n,a,s;return{id:t.id,name:null!=(n=null==e?void 0:e.name)?n:t.owner,icon:null!=(a=null==e?void 0:e.icon)?a:"flag",colour:null!=(s=null==e?void 0:e.colour)?s:null,holds:e=>e.plan===t.id}})(t,n.find(e=>e.id===t.group)))}(n);return r.length?e`<div class="wall-plans" ref=${l}>
    ${o&&e`<${Ce} rows=${r} box=${o} about=${a} actions=${n.store.all("action")} />`}
  </div>`:e`<div class="wall-question" ref=${l}>
      ${t("calendar")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    </div>`}});function Re(t){const e=[...t].sort((t,e)=>t.at-e.at).map(({id:t,text:e,name:n,group:a=null,at:s,joined:l=[]})=>({id:t,kind:"pledge",draw:Ae,text:e,name:n,group:a,at:s,joined:l.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:e.length,items:e}}function Ae(n,{groups:a,fresh:s,size:l,whole:o}){var r;const i=a.get(n.group);return e`<li
    key=${n.id}
    class="card sheet pledge ${s.has(n.id)?"arriving":""}"
    data-colour=${null!=(r=null==i?void 0:i.colour)?r:null}
    style=${{"--lines":Qt(l,o)}}
  >
    <p class="card-text" dir="auto">${n.text}</p>
    <div class="card-foot">
      ${i&&e`<span class="badge">${t(i.icon)}<span class="visually-hidden">${i.name}</span></span>`}<b
        class="sheet-name"
        dir="auto"
        >${n.name}</b
      >
      ${n.joined>0&&e`<span class="pledge-joined"
          >${t("people")}<span aria-hidden="true">+${n.joined}</span
          ><span class="visually-hidden">${c(["{n} जनाको साथ","{n} जनाको साथ"],"{n} joined",n.joined)}</span></span
        >`}
    </div>
  </li>`}var Be=Object.freeze({__proto__:null,Main:function({room:n,stage:a}){const s=n.store.all("pledge"),l=x(()=>[Re(s)],[s]),r=T(s.map(t=>t.id));return s.length?e`<div class="wall-pledges">
    <${Yt} lanes=${l} groups=${A(u(n.store))} people=${A([])} fresh=${r} />
  </div>`:e`<div class="wall-question">
      ${t("pledge")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${o("वाचाहरू नामसहित यहाँ देखिन्छन्।")}</p>
    </div>`}}),Fe=Object.freeze({__proto__:null,Main:function({room:n,about:a,stage:s}){return e`<div class="farewell">
    <section>
      <p class="farewell-mark">${t("mark")}</p>
      <h1>${o("धन्यवाद।")}</h1>
      <p class="farewell-title" dir="auto">${a.title}</p>
      ${"close"===(null==s?void 0:s.activity)&&s.instruction&&e`<p class="soft" dir="auto">${s.instruction}</p>`}
      <ul class="farewell-sums">
        ${function(t){const e=e=>t.store.all(e).length,[n,a,s,l]=[i(t.store.all("person")).length,e("card"),e("action"),e("pledge")];return[[n,c(["जना","जना"],"people",n)],[a,c(["कार्ड","कार्ड"],"cards",a)],[s,c(["काम","काम"],"actions",s)],[l,c(["वाचा","वाचा"],"pledges",l)]]}(n).filter(([t])=>t>0).map(([t,n])=>e`<li><b>${t}</b> ${n}</li>`)}
      </ul>
    </section>
    <section class="arrive-way farewell-way">
      <h2>${o("प्रतिवेदन साथमा लैजानुहोस्")}</h2>
      <img class="arrive-qr" src=${n.reportQr} alt=${o("प्रतिवेदन खोल्ने QR कोड")} />
      <p class="arrive-or">${o("वा खोल्नुहोस्")}</p>
      <p class="arrive-address">${F(n.joinUrl)}</p>
      <p class="arrive-code"><span>${o("कोड")}</span> <b class="code">${a.code}</b></p>
    </section>
  </div>`},whole:!0});export{oe as a,me as b,Oe as c,Ee as d,Be as e,Fe as f,ct as w};
