import{i as t,n as e,e as n,c as s,g as a,t as o,C as l,b as r,a as i,N as c,f as u,j as p,x as d,m as h,K as $,p as g,P as m,l as f,q as v,v as w,u as b,A as y,w as x,D as M,y as k,E as _,B as j,z,a1 as q}from"../core/shared.js";import{p as O,c as S,h as E,g as A,a as U,r as R,t as C}from"../pictures.js";import{r as I,t as B}from"../bars.js";const L=t=>new Map(t.map(t=>[t.id,t]));function T(t,e){var n;const s=new Map;for(const a of t)s.set(a[e],(null!=(n=s.get(a[e]))?n:0)+1);return s}function F(t){try{return new URL(t).host}catch{return t}}function D({stage:n}){return e`<div class="wall-question">
    ${t("mark")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
  </div>`}function P({room:t}){const l=n(t.store.all("person")),r=T(l,"group");return e`<${Q}
    total=${l.length}
    label=${s(["जना बैठकमा","जना बैठकमा"],"people in the room",l.length)}
    entries=${a(t.store).map(t=>{var e;return{group:t,count:null!=(e=r.get(t.id))?e:0}})}
    missing=${o("अझै आउनुभएको छैन")}
  />`}function Q({total:t,label:n,entries:s,missing:a}){const o=s.filter(t=>!t.count).length<=2;return e`<div class="strip">
    <p class="strip-total"><b>${t}</b> ${n}</p>
    <div
      class="strip-groups"
      role="list"
      data-many=${s.length>12?"most":s.length>6?"more":"few"}
    >
      ${function(t){const e=Array.from({length:t.length>6?3:2},()=>[]),n=({group:t})=>[...t.name].length+6,s=t.reduce((t,e)=>t+n(e),0),a=Math.ceil(t.length/e.length);let[o,l]=[0,0];return t.forEach((r,i)=>{const c=Math.floor((o+n(r)/2)/s*e.length)>l,u=(e.length-1-l)*a;(e[l].length===a||c&&t.length-i<=u)&&(l+=1),e[l].push(r),o+=n(r)}),e.filter(t=>t.length)}(s).map(t=>e`<div class="strip-row" role="presentation">
            ${t.map(t=>t.count?N(t):V(t.group,a,o))}
          </div>`)}
    </div>
  </div>`}const H=({name:t})=>t.length<=8?"short":"",N=({group:n,count:s})=>{var a;return e`<span role="listitem" key=${n.id} class="chip ${H(n)}" data-colour=${null!=(a=n.colour)?a:1}
    >${t(n.icon)}<span class="strip-name" dir="auto">${n.name}</span><b>${s}</b></span
  >`},V=(n,s,a)=>e`<span role="listitem" key=${n.id} class="chip silent ${H(n)}"
    >${t(n.icon)}<span class="strip-name" dir="auto">${n.name}</span
    >${!a&&e`<span aria-hidden="true">–</span>`}<span class=${a?"strip-missing":"visually-hidden"}
      >${s}</span
    ></span
  >`;function W(){const t=i(null),[e,n]=l(null);return c(()=>{var e;const s=()=>n(e=>G(e,function(t){const e=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:t.clientWidth,height:t.clientHeight,rem:e}}(t.current))),a=new ResizeObserver(s);return a.observe(t.current),null==(e=document.fonts)||e.ready.then(s),s(),()=>a.disconnect()},[]),[t,e]}const G=(t,e)=>t&&t.width===e.width&&t.height===e.height&&t.rem===e.rem?t:e;function J(t){const[e,n]=l(0);return r(()=>{const e=setInterval(()=>n(t=>t+1),t);return()=>clearInterval(e)},[t]),e}function K(t){const e=i(null),n=Date.now(),s=null===e.current;null!=e.current||(e.current=new Map);for(const a of t)e.current.has(a)||e.current.set(a,s?0:n);return new Set(t.filter(t=>n-e.current.get(t)<5e3))}const X=t=>t<=0?"over":t<=18e4?"last":"calm";function Y({room:n,stage:s,paused:a}){return a?e`<p class="wall-timer" data-phase="paused">${t("pause")}<span>${o("रोकिएको")}</span></p>`:"done"===s.status?e`<p class="wall-timer" data-phase="done">${t("check")}<span>${o("बन्द भयो")}</span></p>`:s.ends_at?e`<${Z} room=${n} endsAt=${s.ends_at} />`:null}function Z({room:n,endsAt:s}){J(500);const a=s-n.now(),l=X(a);return e`<p class="wall-timer" data-phase=${l} role="timer">
    ${"over"===l?e`${t("timer")}<span>${o("समय सकियो")}</span>`:e`<b>${u(a)}</b>`}
  </p>`}function tt({room:n,screens:s}){var a,l;const r=n.store.get("about","about");if(!r)return e`<main class="wall wall-waiting">
      ${t("mark")}
      <p>${o("एकछिन…")}</p>
      <${st} room=${n} about=${{}} />
    </main>`;const i=r.current?n.store.get("stage",r.current):null,{Main:c,Strip:u=P,whole:p,headless:d}=function(t,e,n){return e.closed?t.close:n?Object.hasOwn(t,n.activity)?t[n.activity]:{Main:D}:t.open}(s,r,i);return e`<main
    class="wall ${p?"whole":d?"headless":""}"
    data-activity=${null!=(a=null==i?void 0:i.activity)?a:"open"}
    data-paused=${r.paused?"":null}
  >
    ${!p&&!d&&e`<${et} room=${n} about=${r} stage=${i} />`}
    <div class="wall-main" key=${null!=(l=null==i?void 0:i.id)?l:""}>
      <${c} room=${n} about=${r} stage=${i} />
    </div>
    ${!p&&e`<${nt} room=${n} about=${r}><${u} room=${n} stage=${i} /><//>`}
    <${st} room=${n} about=${r} />
  </main>`}function et({room:t,about:n,stage:s}){return e`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${s.title}</h1>
      ${s.instruction&&e`<p dir="auto">${s.instruction}</p>`}
    </div>
    <${Y} room=${t} stage=${s} paused=${n.paused} />
  </header>`}function nt({room:t,about:n,children:s}){return e`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${t.qr} alt="" />
      <p>
        <span>${o("जोडिनुहोस्")}</span><b class="wall-address">${F(t.joinUrl)}</b
        ><b class="code">${n.code}</b>
      </p>
    </div>
    ${s}
  </footer>`}function st({room:n,about:s}){return e`<div class="wall-signs">
    <${at} room=${n} />
    ${s.illustrative&&e`<p class="wall-illustrative">${t("info")}${o("नमुना मात्र")}</p>`}
  </div>`}function at({room:n}){var s;const a=n.sync.state.value;if("live"===a)return null;const l={connecting:o("जोडिँदै छ…"),removed:o("यो भित्तो बाहिरियो। पृष्ठ फेरि खोल्नुहोस्।"),reload:o("पृष्ठ फेरि खोल्नुहोस्।")};return e`<p class="wall-line" role="status">
    ${t("cloud-off")}<span>${null!=(s=l[a])?s:o("फेरि जोडिँदै छ…")}</span>
  </p>`}const{code:ot,joinUrl:lt}=document.documentElement.dataset,[rt,it]=[4e3,8e3];function ct({room:n,about:s}){return e`<section class="arrive-way">
    <h2>${o("फोनको क्यामेरा यता देखाउनुहोस्")}</h2>
    <img class="arrive-qr" src=${n.qr} alt=${o("यो कार्यशाला खोल्ने QR कोड")} />
    <p class="arrive-or">${o("वा खोल्नुहोस्")}</p>
    <p class="arrive-address">${F(n.joinUrl)}</p>
    <p class="arrive-code"><span>${o("कोड")}</span> <b class="code">${s.code}</b></p>
    <p class="arrive-hint">
      ${t("wifi")}<span>${o("यही हलको वाइफाइ चलाउनुहोस्। पृष्ठ नखुले मोबाइल डाटा बन्द गर्नुहोस्।")}</span>
    </p>
  </section>`}function ut(n){var s;return e`<li key=${n.id} class="arrive-tile ${n.here?"":"absent"}" data-colour=${null!=(s=n.colour)?s:1}>
    <span class="badge">${t(n.icon)}</span><span class="arrive-name" dir="auto">${n.name}</span
    ><b class="arrive-count">${n.here||"–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({length:Math.min(n.here,24)},()=>e`<i></i>`)}</span
    >
  </li>`}function pt({groups:n}){const a=n.filter(t=>!t.here);return a.length?a.length===n.length?e`<p class="arrive-missing">
      ${t("people")}<span>${o("स्वागत छ। फोनमा आफ्नो समूह छान्नुहोस्।")}</span>
    </p>`:e`<p class="arrive-missing">
    ${t("clock")}<span>${s(["{n} समूह अझै आउँदै छ","{n} समूह अझै आउँदै छन्"],"{n} groups haven’t arrived yet",a.length)}</span>
  </p>`:n.length>0&&e`<p class="arrive-missing all">${t("check")}<span>${o("सबै समूह आइसके।")}</span></p>`}p(),function(){const t=new URLSearchParams(location.search).get("theme");"dark"!==t&&"light"!==t||(document.documentElement.dataset.theme=t)}(),function(){const t=()=>{var t;return"visible"===document.visibilityState&&(null==(t=navigator.wakeLock)?void 0:t.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",t),t()}(),async function t(){try{const t=await O(d,"wall");!function(t,n){const s=h({code:ot,...t}),a=`/w/${encodeURIComponent(ot)}`,o=$(null!=lt?lt:location.href),l={...s,code:ot,get joinUrl(){return o.value},get qr(){return`${a}/qr.svg?of=${encodeURIComponent(o.value)}`},get reportQr(){return`${a}/qr.svg?to=report&of=${encodeURIComponent(o.value)}`}};var r,i;r=ot,i=t=>o.value=t,setInterval(async()=>{const t=await fetch(`/api/workshops/${encodeURIComponent(r)}/address`).catch(()=>null),e=(null==t?void 0:t.ok)?await t.json().catch(()=>null):null;e&&i(e.join_url)},5e3),g(e`<${tt} room=${l} screens=${n} />`,document.getElementById("wall")),m(()=>{return"removed"===(t=s.sync.state.value)&&b(ot,"wall"),void("removed"!==t&&"reload"!==t||setTimeout(()=>location.reload(),it));var t})}(await async function(){var t;const e=null!=(t=f(ot,"wall"))?t:await v(ot,{wall:!0});return w(ot,"wall",e),e}(),t)}catch{setTimeout(t,rt)}}();var dt=Object.freeze({__proto__:null,Main:function({room:t,about:o,stage:l}){const r=n(t.store.all("person")),i=T(r,"group"),c=a(t.store).map(t=>{var e;return{...t,here:null!=(e=i.get(t.id))?e:0}});return e`<div class="arrive">
    <${ct} room=${t} about=${o} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${o.title}</h1>
        ${(o.task||(null==l?void 0:l.instruction))&&e`<p class="arrive-task" dir="auto">${o.task||l.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${r.length}</b> ${s(["जना आउनुभयो","जना आउनुभयो"],"people joined",r.length)}</p>
      <ul class="arrive-groups" data-many=${c.length>16?"most":c.length>8?"more":"few"}>
        ${c.map(ut)}
      </ul>
      <${pt} groups=${c} />
    </section>
  </div>`},whole:!0});const ht=new Set(["governance","structural","economic_social","unsorted"]),$t=(t,e)=>t.at-e.at;const gt=t=>{var e;return"shown"===(null!=(e=t.shown)?e:"shown")};function mt(t){var e;const n=new Map;for(const s of t)s&&n.set(s,(null!=(e=n.get(s))?e:0)+1);return n}function ft(t){return[...mt(t)].reduce((t,e)=>e[1]>t[1]?e:t,[null,0])[0]}function vt(t,e,n){const s=Array.from({length:e},()=>({boxes:[],height:0}));return t.forEach((t,e)=>{const a=s.reduce((t,e)=>e.height<t.height-.5?e:t);a.height+=(a.boxes.length?n:0)+t,a.boxes.push(e)}),{columns:s.map(t=>t.boxes),height:Math.max(...s.map(t=>t.height))}}function wt(t,{fits:e,stride:n}){const s=t.filter(t=>t.pinned),a=t.filter(t=>!t.pinned),o=a.length&&e([...s,...a.slice(-n)])?s:[],l=o.length?a:t,r=function(t,e,n){let s=Math.max(0,Math.floor((t.length-1)/n)*n);for(;s>=n&&e(t.slice(s-n));)s-=n;return s}(l,t=>e([...o,...t]),n),i=function(t,e){const n=[];for(const s of[...t].reverse()){const t=n.at(-1);t&&e([s,...t])?t.unshift(s):n.push([s])}return n}(l.slice(0,r),t=>e([...o,...t]));return[l.slice(r),...i].map(t=>[...o,...t])}function bt(t,{fits:e}){const n=[[]];for(const s of t.flatMap(t=>function(t,e){var n;const s=[];for(const a of null!=(n=t.texts)?n:[]){const n=s.at(-1);n&&e([{...t,texts:[...n,a]}])?n.push(a):s.push([a])}return s.length>1?s.map((e,n)=>({...t,id:`${t.id}/${n}`,texts:e})):[t]}(t,e)))n.at(-1).length&&!e([...n.at(-1),s])&&n.push([]),n.at(-1).push(s);return n}const yt=[1.6,1.35,1.15,1.03,.93,.8,.7,.65],[xt,Mt]=[.93,.65],kt=.4,_t=[1/0,4,2,1];function jt(t){var e;const n=Ct(t.lanes.map(t=>t.length)),s=yt.filter(t=>t>=(n<=40?xt:Mt)),[a,o]=[s.filter(t=>t>=xt),s.filter(t=>t<xt)],l=null!=(e=Ot(t,a))?e:Ot(t,o);if(l)return It(t,l);const r=s.at(-1),i=Ut(t,r).map(e=>Rt(t,r,e,{show:1,tight:!0})),c=i.filter(qt);return At((c.length?c:i).map(e=>It(t,e)))}const zt=1.6;function qt({shares:t,heights:e}){const n=e.map((e,n)=>Ct(e)/t[n]);return Math.max(...n)<=zt*Math.min(...n.filter((e,n)=>t[n]>1))}function Ot(t,e){for(const n of _t)for(const s of e){const e=Ut(t,s).map(e=>Rt(t,s,e,{show:n})).find(t=>t.fits);if(e)return e}}const St=t=>Ct(t.lanes.map(t=>Et(t.pages[0]))),Et=t=>t.columns.flat().length,At=t=>t.reduce((t,e)=>e.pages<t.pages||e.pages===t.pages&&St(e)>St(t)?e:t);function Ut({lanes:t,width:e,rem:n,frame:s=0},a){const o=e-s*t.length,l=t=>(o+kt*n)/((t*a+kt)*n),r=a>1.15&&t.length>1?0:Math.floor(l((t=>t>.7?7.6:10.6)(a))),i=Math.max(t.length,r),c=Math.min(i,Math.max(t.length,Math.ceil(l((t=>t>1?16:22)(a)))));return Array.from({length:i-c+1},(t,e)=>c+e)}function Rt(t,e,n,{tight:s=!1,show:a=1/0}){var o;const l=kt*t.rem,r=t.width-(null!=(o=t.frame)?o:0)*t.lanes.length-l*(n-t.lanes.length),i=Math.floor(r/n),c=t.lanes.map(n=>n.map(n=>t.heightOf(n,{size:e,width:i,tight:s,show:a}))),u=c.map(e=>function(t,{columns:e,gap:n,height:s}){for(let a=1;a<=e;a+=1)if(vt(t,a,n).height<=s)return a;return e+1}(e,{columns:n,gap:l,height:t.height})),p=Ct(u)<=n,d=function(t,{heights:e,columns:n,gap:s}){const a=[...t],o=e.map(t=>Ct(t)+s*t.length);for(let t=n-Ct(a);t>0;t-=1){const t=o.reduce((t,e,n)=>e/a[n]>o[t]/a[t]?n:t,0);a[t]+=1}return a}(p?u:c.map(()=>1),{heights:c,columns:n,gap:l});return{size:e,column:i,show:a,tight:s,shares:d,heights:c,fits:p}}const Ct=t=>t.reduce((t,e)=>t+e,0);function It(t,e){const n=t.lanes.map((n,s)=>function(t,{size:e,column:n,show:s,tight:a,shares:o,heights:l},r,i){const c=s=>t.heightOf(s,{size:e,width:n,show:1/0,tight:!1}),u=Bt({room:t,columns:o[i]}),p=new Map(r.map((t,e)=>[t,l[i][e]])),d=r.filter(t=>p.get(t)<c(t));return{first:u({show:s,tight:a,items:r,heightOf:t=>p.get(t),turned:wt}),full:d.length?u({show:1/0,tight:!1,items:d,heightOf:c,turned:bt}):[]}}(t,e,n,s)),[s,a]=["first","full"].map(t=>Math.max(...n.map(e=>e[t].length))),o=t=>[...Array.from({length:s},(e,n)=>t.first[n%t.first.length]),...Array.from({length:a},(e,n)=>{var s;return null!=(s=t.full[n])?s:t.first[0]})],{size:l,column:r,shares:i}=e;return{size:l,column:r,pages:s+a,lanes:n.map((t,e)=>({columns:i[e],pages:o(t)}))}}const Bt=({room:t,columns:e})=>({show:n,tight:s,items:a,heightOf:o,turned:l})=>{const r=n=>vt(n.map(o),e,kt*t.rem),i=e=>r(e).height<=t.height;return(l===wt&&i(a)?[a]:l(a,{fits:i,stride:e})).map(t=>({show:n,tight:s,columns:r(t).columns.map(e=>e.map(e=>t[e]))}))},Lt={ArrowRight:1,ArrowDown:1,PageDown:1," ":1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1};function Tt(t,e=""){const[n,s]=l(0),a=i(!1),o=Math.min(n,t-1);return r(()=>{a.current||s(0)},[e]),r(()=>{if(!(t<2))return function(t,e){let n=0;const s=()=>{clearTimeout(n),n=setTimeout(()=>(e.current=!1,t(1),s()),e.current?6e4:14e3)},a=n=>(e.current=!0,t(n),s()),o=t=>t.key in Lt&&(t.preventDefault(),a(Lt[t.key]));return s(),Ft.add(a),document.addEventListener("keydown",o),()=>(clearTimeout(n),Ft.delete(a),document.removeEventListener("keydown",o))}(e=>s(n=>(Math.min(n,t-1)+e+t)%t),a)},[t,e]),r(()=>Qt({page:o,pages:t}),[o,t]),r(()=>()=>Qt({page:0,pages:0}),[]),o}const Ft=new Set;let Dt={page:0,pages:0},Pt=null;function Qt(t){Dt=t,null!=Pt||(Pt=x(document.documentElement.dataset.code,({by:t})=>t?Ft.forEach(e=>e(t)):Pt.say(Dt))),Pt.say(Dt)}const[Ht,Nt]=[.36,.58],[Vt,Wt,Gt,Jt]=[.64,.6,1.35,.2],[Kt,Xt]=[.7,1.75],[Yt,Zt,te,ee,ne]=[1.1,.76,1.4,.15,.45],se=t=>t>=1.03?9:t>=.93?7:t>=.8?6:5,ae=(t,e)=>oe(se(t)*e),oe=t=>t===1/0?"none":t,le=(t,e)=>(t>=.93?4:3)*e,re=(t,{show:e,tight:n})=>n?0:(t>=.93?3:2)*e,ie=t=>t<=Kt;const ce=t=>"cluster"===t.kind||Boolean(t.draw||t.group||t.by||t.merged),ue={card:(n,a)=>ie(a.size)&&n.group?function(t,{groups:n,fresh:s,size:a,show:o}){return e`<li
    key=${t.id}
    class="card sheet small ${s.has(t.id)?"arriving":""}"
    data-category=${t.category}
    style=${{"--lines":ae(a,o)}}
  >
    ${de(n.get(t.group))}
    <p class="card-text" dir="auto">${t.text}</p>
  </li>`}(n,a):function(n,{groups:a,people:o,fresh:l,size:r,show:i}){var c;return e`<li
    key=${n.id}
    class="card sheet ${l.has(n.id)?"arriving":""}"
    data-category=${n.category}
    style=${{"--lines":ae(r,i)}}
  >
    <p class="card-text" dir="auto">${n.text}</p>
    ${ce(n)&&e`<div class="card-foot">
        ${pe(a.get(n.group))}${n.by&&e`<span class="sheet-by" dir="auto">${null==(c=o.get(n.by))?void 0:c.name}</span>`}
        ${n.merged>0&&e`<span class="sheet-merged">${t("merge")}${s(["र यस्तै {n}","र यस्तै {n}"],"and {n} alike",n.merged)}</span>`}
      </div>`}
  </li>`}(n,a),cluster:function(t,{groups:n,fresh:a,size:l,show:r,tight:i}){const c=t.texts.slice(0,re(l,{show:r,tight:i}));return e`<li
    key=${t.id}
    class="card sheet cluster ${a.has(t.id)?"arriving":""}"
    data-category=${t.category}
    style=${{"--lines":oe(le(l,r)),"--member-lines":oe(r)}}
  >
    <h3 class="card-title" dir="auto">${t.text}</h3>
    ${c.length>0&&e`<ul class="sheet-members">
        ${c.map(t=>e`<li dir="auto">${t}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${s(["{n} कार्ड","{n} कार्ड"],"{n} cards",t.count)}</b
      ><span class="sheet-groups" title=${o("यसको पछाडिका समूह")}
        >${t.groups.slice(0,6).map(t=>de(n.get(t)))}</span
      >
    </div>
  </li>`}},pe=n=>{var s;return n&&e`<span class="chip plain" data-colour=${null!=(s=n.colour)?s:1}
    >${t(n.icon)}<span class="sheet-name" dir="auto">${n.name}</span></span
  >`},de=n=>{var s;return n&&e`<span class="badge" data-colour=${null!=(s=n.colour)?s:1}
    >${t(n.icon)}<span class="visually-hidden">${n.name}</span></span
  >`};function he(t){const e=new Map,n=n=>(e.has(n)||e.set(n,1.03*t(n)),e.get(n));return(t,e)=>t.split("\n").reduce((t,s)=>t+((t,e)=>function(t,e,n){let[s,a]=[1,0];for(const o of t)a&&a+n+o>e&&([s,a]=[s+1,0]),a+=(a?n:0)+o,a>e&&([s,a]=[s+Math.floor(a/e),a%e]);return s}(t.split(/\s+/).filter(Boolean).map(n),e,n(" ")))(s,e),0)}const[$e,ge,me,fe]=[.8,.6,2.6,1.4];function ve({lanes:t,...n}){const[s,a]=W();return e`<div class="wall-board" ref=${s}>
    ${a&&e`<${we} lanes=${t} box=${a} ...${n} />`}
  </div>`}function we({lanes:t,box:n,...s}){const a=i(null),r=function(t,e){const[n,s]=l({box:e,slack:1}),a=n.box===e?n.slack:1;return c(()=>{[...t.current.querySelectorAll(".wall-column")].some(t=>t.offsetHeight>t.parentElement.clientHeight+1)&&a<ye&&s({box:e,slack:a+.03})}),a}(a,n),u=t.some(t=>t.title),p=M(()=>function(t,e,n,s){const{rem:a}=e,o=function({rem:t,leading:e,lines:n}){return(s,{size:a,width:o,show:l,tight:r})=>{const i=a*t,c=ie(a)&&"card"===s.kind&&s.group?Xt:0,u=o/i-2*Nt-.1-c,p=ce(s)&&!c?(t=>Math.max(Wt,Vt*t))(a)*t*Gt+Jt*i:0;return Math.ceil(2*Ht*i+p+.1*t+("cluster"===s.kind?function(t,{em:e,inside:n,size:s,show:a,tight:o,leading:l,lines:r}){const i=Math.min(le(s,a),r(t.text,n/(1.12*Yt)))*Yt*l,c=t.texts.slice(0,re(s,{show:a,tight:o})).map(t=>Math.min(a,r(t,n/(1.04*Zt)))*te+ee).reduce((t,e)=>t+e,0)*Zt;return(i+c+(c?Jt:0)+ne)*e}(s,{em:i,inside:u,size:a,show:l,tight:r,leading:e,lines:n}):Math.min(se(a)*l,n(s.text,u))*e*i))}}({rem:a,leading:parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25,lines:null!=be?be:be=he(function(t){const e=document.createElement("canvas").getContext("2d");return e.font=`400 100px ${t}`,t=>e.measureText(t).width/100}(getComputedStyle(document.body).fontFamily))});return function(t){const e=jt(t);return e.pages>1?jt({...t,height:t.height-t.more}):e}({lanes:t.map(t=>t.items),width:e.width-(t.length-1)*ge*a,height:e.height-($e+(s?me:0))*a,more:fe*a,frame:$e*a,rem:a,heightOf:(t,e)=>o(t,e)*n})}(t,n,r,u),[t,n,r]),d=Tt(p.pages,xe(t));return e`<div
      class="wall-lanes"
      ref=${a}
      style=${{"--size":`${p.size}rem`,"--column":`${p.column}px`}}
    >
      ${t.map((t,n)=>e`<${Me}
            key=${t.id}
            lane=${t}
            columns=${p.lanes[n].columns}
            page=${p.lanes[n].pages[d]}
            n=${d}
            size=${p.size}
            ...${s}
          />`)}
    </div>
    ${p.pages>1&&e`<p class="wall-page wall-turn">${o("पृष्ठ {n}/{all}",{n:d+1,all:p.pages})}</p>`}`}let be=null;const ye=1.3,xe=t=>t.flatMap(t=>t.items).reduce((t,e)=>e.at>t.at?e:t,{id:"",at:0}).id;function Me({lane:n,columns:s,page:a,n:o,quiet:l,...r}){var i,c;const{show:u,tight:p}=a;return e`<section class="lane wall-lane" data-category=${n.category} style=${{"--columns":s}}>
    ${n.title&&e`<h3 class="lane-head">
        ${t(null!=(i=n.category)?i:"cluster")}<span dir="auto">${n.title}</span><span class="count">${n.count}</span>
      </h3>`}
    <div class="wall-columns" key=${o}>
      ${a.columns.map((t,n)=>e`<ul key=${n} class="wall-column">
            ${t.map(t=>((t,e)=>{var n;return(null!=(n=t.draw)?n:ue[t.kind])(t,e)})(t,{...r,show:u,tight:p}))}
          </ul>`)}
      ${0===n.items.length&&l&&e`<div class="wall-quiet">${t(null!=(c=n.category)?c:"edit")}</div>`}
    </div>
  </section>`}function ke({stage:n}){const s="open"===n.status;return e`<div class="wall-question">
    ${t("edit")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
    <p class="soft">${o(s?"आफ्नो फोनमा लेख्नुहोस्: तपाईंको कार्ड यहाँ देखिन्छ।":"अझै कार्ड छैन।")}</p>
  </div>`}var _e=Object.freeze({__proto__:null,Main:function({room:t,stage:n}){const[s,a,o,l]=["card","cluster","group","person"].map(e=>t.store.all(e)),r=M(()=>function(t,e,n){const s=e.filter(e=>e.stage===t.id&&!e.merged_into&&gt(e)).sort($t),a=n.filter(e=>e.stage===t.id).sort($t).map(t=>function(t,e){var n,s;const a=e.filter(e=>e.cluster===t.id),o=null!=(s=null!=(n=t.lane)?n:ft(a.map(t=>t.lane)))?s:null,l=ft(a.map(t=>t.category));return{id:t.id,kind:"cluster",text:t.title,at:t.at,lane:o,category:l,pinned:!0,texts:a.map(y),groups:[...new Set(a.map(t=>t.group).filter(Boolean))],count:a.length}}(t,s)),o=new Set(a.map(t=>t.id)),l=mt(e.map(t=>t.merged_into)),r=s.filter(t=>!o.has(t.cluster)).map(t=>{var e;return function(t,e){const{id:n,at:s,group:a=null,by:o=null,lane:l=null,category:r=null}=t;return{id:n,kind:"card",text:y(t),at:s,group:a,by:o,lane:l,category:r,merged:e,count:1,pinned:!1}}(t,null!=(e=l.get(t.id))?e:0)});return function(t){var e;return((null==(e=t.lanes)?void 0:e.length)?t.lanes:[{id:null,title:""}]).map(({id:t,title:e})=>({id:t,title:e,category:ht.has(t)?t:null}))}(t).map((t,e,n)=>function(t,e,n){const s=new Set(e.map(t=>t.id)),a=e.at(-1)===t,o=n.filter(e=>e.lane===t.id||a&&!s.has(e.lane)),l=o.reduce((t,e)=>t+e.count,0);return{...t,count:l,items:o.map(e=>{var n;return{...e,category:null!=(n=e.category)?n:t.category}})}}(t,n,[...a,...r]))}(n,s,a),[n,s,a]),i=K(r.flatMap(t=>t.items.map(t=>t.id))),c=r.every(t=>0===t.items.length);return e`<div class="wall-cards">
    <${ve} lanes=${r} groups=${L(o)} people=${L(l)} fresh=${i} quiet=${!c} />
    ${c&&e`<${ke} stage=${n} code=${t.code} />`}
  </div>`},Strip:function({room:t,stage:l}){const r=t.store.all("card"),{heard:i,silent:c,told:u,total:p}=function(t,{cards:e,groups:n,people:s}){var a;const o=e.filter(e=>e.stage===t.id&&gt(e)),l=new Set(s.filter(t=>{var e;return"in"===(null!=(e=t.status)?e:"in")}).map(t=>t.group)),r=mt(o.map(t=>t.group)),i=[...n].sort((t,e)=>{var n,s;return(null!=(n=t.position)?n:0)-(null!=(s=e.position)?s:0)});return{heard:i.filter(t=>r.has(t.id)).map(t=>({group:t,count:r.get(t.id)})),silent:i.filter(t=>!r.has(t.id)&&l.has(t.id)),absent:i.filter(t=>!r.has(t.id)&&!l.has(t.id)),told:"anonymous"!==(null==(a=t.settings)?void 0:a.naming),total:o.length}}(l,{cards:r,groups:a(t.store),people:n(t.store.all("person"))}),d=u?[...i,...c.map(t=>({group:t,count:0}))]:[];return e`<${Q}
    total=${p}
    label=${s(["कार्ड","कार्ड"],"cards",p)}
    entries=${d}
    missing=${o("अझै बोलेका छैनन्")}
  />`}});const[je,ze,qe,Oe,Se]=[3.4,1.95,4.6,2.6,4.1];function Ee({room:n,stage:s,box:l}){const[r,i,c]=[Re(n.store),a(n.store),S(n.store.all("rating"),s.id)],{rows:u,pages:p}=function(t,e){const n=Math.max(1,Math.floor(Ae(e)/ze)),s=Math.max(1,Math.ceil(t.length/n));return{rows:Math.ceil(t.length/s),pages:s}}(r,l),d=Tt(p);if(!r.length)return e`<div class="wall-question">
      ${t("power")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
      <p class="soft">${o("अङ्क दिन अझै कुनै बाधा छैन।")}</p>
    </div>`;const h=p>1?function(t,e){var n;const s=new Map;for(const{on:t}of e.values())s.set(t,(null!=(n=s.get(t))?n:0)+1);return[...t].sort((t,e)=>{var n,a;return(null!=(n=s.get(e.id))?n:0)-(null!=(a=s.get(t.id))?a:0)})}(r,c):r,$=[...c.values()].some(t=>t.split);return e`<div
    class="wall-heat"
    style=${{"--row":`${Ue(Math.min(u,r.length),l)}rem`,"--groups":i.length}}
  >
    <div class="wall-heat-page" key=${d}>
      ${E({barriers:h.slice(d*u,(d+1)*u),groups:i,cells:c,gaps:A(c)})}
    </div>
    <div class="wall-heat-foot">
      ${U({split:$})}${p>1&&e`<p class="wall-page">${o("पृष्ठ {n}/{all}",{n:d+1,all:p})}</p>`}
    </div>
  </div>`}const Ae=t=>t.height/t.rem-qe-(t=>t.width/t.rem<60?Se:Oe)(t),Ue=(t,e)=>Math.min(je,Ae(e)/Math.max(1,t)).toFixed(3);function Re(t){const e=t.all("card");return k(t).map(t=>{var n,s,a;return"cluster"===t.kind?{id:t.id,title:t.title,category:null!=(s=t.lane)?s:null==(n=e.find(e=>e.cluster===t.id))?void 0:n.category}:{id:t.id,title:y(t),category:null!=(a=t.category)?a:t.lane}})}var Ce=Object.freeze({__proto__:null,Main:function({room:t,stage:n}){const[s,a]=W();return e`<div class="wall-ratings" ref=${s}>
    ${a&&e`<${Ee} room=${t} stage=${n} box=${a} />`}
  </div>`},Strip:function({room:t,stage:n}){const l=Re(t.store),r=[...S(t.store.all("rating"),n.id).values()].filter(t=>null!==t.power),i=a(t.store).map(t=>({group:t,done:r.filter(e=>e.group===t.id).length})),c=i.filter(t=>l.length&&t.done>=l.length).length;return e`<${Q}
    total=${c}
    label=${s(["/ {n} समूहले सबैमा अङ्क दियो","/ {n} समूहले सबैमा अङ्क दिए"],"of {n} groups have rated all",i.length)}
    missing=${o("अझै छैन")}
    entries=${i.map(({group:t,done:e})=>({group:t,count:e&&`${e}/${l.length}`}))}
  />`}});const[Ie,Be,Le]=[2.9,8,4];function Te({room:n,stage:s}){const a=j(n.store);return a.length?e`<div class="ballot"><${De} ids=${a.map(t=>t.id)} room=${n} /></div>`:e`<div class="wall-question">
      ${t("leverage")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    </div>`}function Fe({room:a,vote:l}){var r,i,c;const[u,p]=[null!=(r=a.store.get("turnout",l.id))?r:{voted:0,proxies:0},n(a.store.all("person")).length];return e`<div class="ballot voting">
    <section class="ballot-turnout">
      ${R({part:null!=(i=u.voted)?i:0,whole:Math.max(p,null!=(c=u.voted)?c:0),label:o("मत दिने")})}
      ${u.proxies>0&&e`<p>${s(["र कागजको {n} मत","र कागजका {n} मत"],"and {n} ballots on paper",u.proxies)}</p>`}
      <p class="ballot-rule">${t("dot")}<span>${s(["हरेकलाई {n} थोप्ला","हरेकलाई {n} थोप्ला"],"{n} dots each",l.budget)}</span></p>
      <p class="ballot-rule soft">
        ${t(!1===l.secret?"show":"lock")}<span
          >${!1===l.secret?o("खुला मतदान। बन्द भएपछि नतिजा देखिन्छ।"):o("गोप्य मतदान। बन्द भएपछि नतिजा देखिन्छ।")}</span
        >
      </p>
    </section>
    <${De} ids=${l.items} room=${a} />
  </div>`}function De({ids:n,room:s}){return e`<ol class="points" data-many=${n.length>12?"most":n.length>6?"more":"few"}>
    ${n.map(n=>e`<li key=${n} class="point">
          ${t("leverage")}
          <p dir="auto">${z(s.store,n)}</p>
        </li>`)}
  </ol>`}function Pe({room:t,vote:n,before:s}){const[a,o]=W();return e`<div class="wall-result" ref=${a}>
    ${o&&e`<${Qe} room=${t} vote=${n} before=${s} box=${o} />`}
  </div>`}function Qe({room:n,vote:s,before:l,box:r}){const[i,c,u]=[n.store.get("tally",s.id),a(n.store),Ve(n,s)],p=r.height/r.rem-Be-(u.length?Le:0),d=Math.max(1,Math.ceil(i.items.length/Math.max(2,Math.floor(p/Ie)))),h=Math.ceil(i.items.length/d),$=Tt(d),g=i.items.slice($*h,($+1)*h).map(t=>t.on);return i.items.length?e`<p class="result-sum">${Ne(i,s)}</p>
    <div class="result-page" key=${$}>
      ${I({tally:i,items:g,groups:c,names:t=>z(n.store,t),before:l&&n.store.get("tally",l.id)})}
    </div>
    <p class="result-notes">
      ${function(n,s){var a;if(!(null==(a=n.pooled)?void 0:a.length))return null;const l=n.pooled.map(t=>{var e;return null==(e=s.find(e=>e.id===t))?void 0:e.name}).filter(Boolean).join(" · ");return e`<span
    >${t("lock")}${o("मत गोप्य रहोस् भनेर 5 जनाभन्दा कमले मत दिएका समूह सँगै देखाइएका छन्: {names}",{names:l})}</span
  >`}(i,c)}${d>1&&e`<span class="wall-page">${o("पृष्ठ {n}/{all}",{n:$+1,all:d})}</span>`}
    </p>
    ${u.length>0&&e`<${Ge} decisions=${u} />`}`:e`<${He} tally=${i} vote=${s} />`}function He({tally:n,vote:s}){return e`<p class="result-sum">${Ne(n,s)}</p>
    <div class="wall-question">
      ${t("lock")}
      <p class="wall-question-text">${B()}</p>
    </div>`}function Ne(t,n){return[s(["{n} मत","{n} मत"],"{n} ballots",t.people),null!=t.could&&o("{all} मध्ये {n} जनाले फोनमा मत दिए",{n:t.people-t.proxies,all:t.could}),t.proxies>0&&s(["तीमध्ये {n} कागजमा","तीमध्ये {n} कागजमा"],"{n} of them on paper",t.proxies),t.items.length>0&&s(["{n} थोप्ला","{n} थोप्ला"],"{n} dots",t.dots),t.items.length>0&&s(["{n} समूह","{n} समूह"],"{n} groups",t.groups),n.round>1&&o("चक्र {n}",{n:n.round}),!1===n.secret?o("खुला मतदान"):o("गोप्य मतदान")].filter(Boolean).map(t=>e`<span>${t}</span>`)}function Ve(t,e){const n=new Set(e.items);return[...t.store.all("decision")].sort((t,e)=>e.at-t.at).filter(t=>{var e;return!(null==(e=t.on)?void 0:e.length)||t.on.some(t=>n.has(t))})}const We=2;function Ge({decisions:n}){const a=n.length-We;return e`<ul class="decisions">
    ${n.slice(0,We).map(n=>e`<li key=${n.id} class="decision">
          ${t("decision")}
          <p>
            <b>${o("निर्णय भयो")}</b>${" "}
            <span dir="auto">${n.text}</span>
            ${n.dissent&&e`<small dir="auto">${o("सबै सहमत भएनन्: {dissent}",{dissent:n.dissent})}</small>`}
          </p>
        </li>`)}
    ${a>0&&e`<li class="soft">${s(["र अझै {n}","र अझै {n}"],"and {n} more",a)}</li>`}
  </ul>`}var Je=Object.freeze({__proto__:null,Main:function({room:t,stage:n}){const[s,a]=_(t.store,n.id);return"closed"===(null==s?void 0:s.status)&&t.store.get("tally",s.id)?e`<${Pe} room=${t} vote=${s} before=${a} />`:s?e`<${Fe} room=${t} vote=${s} />`:e`<${Te} room=${t} stage=${n} />`}});const[Ke,Xe]=[1.95,3.6];function Ye({rows:n,box:a,about:l,actions:r}){var i;const c=Math.max(1,Math.floor((a.height/a.rem-Xe)/Ke)),u=Math.ceil(n.length/c),p=Tt(u),d=Math.ceil(n.length/u),h=n.slice(p*d,(p+1)*d),$=Math.min(4.4,(a.height/a.rem-Xe)/h.length).toFixed(3);return e`<div class="plan-page" key=${p} style=${{"--row":`${$}rem`}}>
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
        ${h.map(n=>function(n,a){const l=t=>a.filter(e=>e.horizon===t).length;return e`<tr key=${n.id} ...${n.colour?{"data-colour":n.colour}:{}}>
    <th scope="row">
      <span class="plan-owner"
        ><span class="badge">${t(n.icon)}</span><span class="plan-name" dir="auto">${n.name}</span></span
      >
    </th>
    ${[l(100),l(1e3)].map(t=>e`<td class="plan-many ${t?"":"none"}">${t||"–"}</td>`)}
    <td class="plan-missing">${function(n){const[a,l,r]=["owner","indicator","due"].map(t=>n.filter(e=>{var n;return null==(n=e.missing)?void 0:n.includes(t)}).length);return n.length?a||l||r?e`<span class="plan-gaps">
    ${a>0&&e`<span data-tone="warn">${t("person")}${s(["{n} जिम्मेवार","{n} जिम्मेवार"],"{n} owners",a)}</span>`}
    ${l>0&&e`<span data-tone="warn">${t("target")}${s(["{n} सूचक","{n} सूचक"],"{n} indicators",l)}</span>`}
    ${r>0&&e`<span data-tone="warn">${t("calendar")}${s(["{n} मिति","{n} मिति"],"{n} dates",r)}</span>`}</span
  >`:e`<span class="plan-whole">${t("check")}${o("पूरा")}</span>`:e`<span class="soft">${o("अझै केही लेखिएको छैन")}</span>`}(a)}</td>
  </tr>`}(n,r.filter(n.holds)))}
      </tbody>
    </table>
    ${C({day0:null!=(i=l.day0)?i:"",actions:r,rows:h})}
  </div>`}var Ze=Object.freeze({__proto__:null,Main:function({room:n,about:s,stage:o}){const[l,r]=W(),i=function(t){const e=t.store.all("plan"),n=a(t.store),s=new Map(n.map((t,e)=>[t.id,e]));return[...e].sort((t,e)=>{var n,a;return(null!=(n=s.get(t.group))?n:999)-(null!=(a=s.get(e.group))?a:999)}).map(t=>((t,e)=>{var n,s,a;return{id:t.id,name:null!=(n=null==e?void 0:e.name)?n:t.owner,icon:null!=(s=null==e?void 0:e.icon)?s:"flag",colour:null!=(a=null==e?void 0:e.colour)?a:null,holds:e=>e.plan===t.id}})(t,n.find(e=>e.id===t.group)))}(n);return i.length?e`<div class="wall-plans" ref=${l}>
    ${r&&e`<${Ye} rows=${i} box=${r} about=${s} actions=${n.store.all("action")} />`}
  </div>`:e`<div class="wall-question" ref=${l}>
      ${t("calendar")}
      <p class="wall-question-text" dir="auto">${o.instruction||o.title}</p>
    </div>`}});function tn(t){const e=[...t].sort((t,e)=>t.at-e.at).map(({id:t,text:e,name:n,group:s=null,at:a,joined:o=[]})=>({id:t,kind:"pledge",draw:en,text:e,name:n,group:s,at:a,joined:o.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:e.length,items:e}}function en(n,{groups:a,fresh:o,size:l,show:r}){var i;const c=a.get(n.group);return e`<li
    key=${n.id}
    class="card sheet pledge ${o.has(n.id)?"arriving":""}"
    data-colour=${null!=(i=null==c?void 0:c.colour)?i:null}
    style=${{"--lines":ae(l,r)}}
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
          ><span class="visually-hidden">${s(["{n} जनाको साथ","{n} जनाको साथ"],"{n} joined",n.joined)}</span></span
        >`}
    </div>
  </li>`}var nn=Object.freeze({__proto__:null,Main:function({room:n,stage:s}){const l=n.store.all("pledge"),r=M(()=>[tn(l)],[l]),i=K(l.map(t=>t.id));return l.length?e`<div class="wall-pledges">
    <${ve} lanes=${r} groups=${L(a(n.store))} people=${L([])} fresh=${i} />
  </div>`:e`<div class="wall-question">
      ${t("pledge")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
      <p class="soft">${o("वाचाहरू नामसहित यहाँ देखिन्छन्।")}</p>
    </div>`}});const[sn,an]=[100,240];var on=Object.freeze({__proto__:null,Main:function({room:t,about:n,stage:s}){var a;const o=s.title.length+(null!=(a=s.instruction)?a:"").length;return e`<div class="poster" data-length=${o>an?"long":o>sn?"medium":"short"}>
    <p class="poster-time">
      <${Y} room=${t} stage=${s} paused=${n.paused} />
    </p>
    <h1 dir="auto">${s.title}</h1>
    ${s.instruction&&e`<p class="poster-words" dir="auto">${s.instruction}</p>`}
  </div>`},headless:!0});function ln({stage:n,now:s}){if("done"===n.status)return e`<p class="break-soon">${o("विश्राम सकियो। फेरि स्वागत छ।")}</p>`;if(!n.ends_at)return e`<p class="break-soon">${o("छिट्टै फर्कने")}</p>`;const a=n.ends_at-s;return e`<p class="break-back"><span>${o("फर्कने समय")}</span><b>${q(n.ends_at)}</b></p>
    <p class="break-left" role="timer">
      ${a>0?e`${t("timer")}<b>${u(a)}</b>`:e`<span>${o("समय सकियो। कृपया आफ्नो ठाउँमा बस्नुहोस्।")}</span>`}
    </p>`}var rn=Object.freeze({__proto__:null,Main:function({room:n,stage:s}){J(500);const a=n.now();return e`<div class="break" data-phase=${((t,e)=>"open"===t.status&&t.ends_at?X(t.ends_at-e):"calm")(s,a)}>
    <header class="break-head">
      <div>
        <h1 dir="auto">${t("cup")}<span>${s.title}</span></h1>
        ${s.instruction&&e`<p dir="auto">${s.instruction}</p>`}
      </div>
      <p class="break-clock"><span>${o("अहिले")}</span><b>${q(a)}</b></p>
    </header>
    <${ln} stage=${s} now=${a} />
  </div>`},headless:!0}),cn=Object.freeze({__proto__:null,Main:function({room:a,about:l,stage:r}){return e`<div class="farewell">
    <section>
      <p class="farewell-mark">${t("mark")}</p>
      <h1>${o("धन्यवाद।")}</h1>
      <p class="farewell-title" dir="auto">${l.title}</p>
      ${"close"===(null==r?void 0:r.activity)&&r.instruction&&e`<p class="soft" dir="auto">${r.instruction}</p>`}
      <ul class="farewell-sums">
        ${function(t){const e=e=>t.store.all(e).length,[a,o,l,r]=[n(t.store.all("person")).length,e("card"),e("action"),e("pledge")];return[[a,s(["जना","जना"],"people",a)],[o,s(["कार्ड","कार्ड"],"cards",o)],[l,s(["काम","काम"],"actions",l)],[r,s(["वाचा","वाचा"],"pledges",r)]]}(a).filter(([t])=>t>0).map(([t,n])=>e`<li><b>${t}</b> ${n}</li>`)}
      </ul>
    </section>
    <section class="arrive-way farewell-way">
      <h2>${o("प्रतिवेदन साथमा लैजानुहोस्")}</h2>
      <img class="arrive-qr" src=${a.reportQr} alt=${o("प्रतिवेदन खोल्ने QR कोड")} />
      <p class="arrive-or">${o("वा खोल्नुहोस्")}</p>
      <p class="arrive-address">${F(a.joinUrl)}</p>
      <p class="arrive-code"><span>${o("कोड")}</span> <b class="code">${l.code}</b></p>
    </section>
  </div>`},whole:!0});export{_e as a,Ce as b,Je as c,Ze as d,nn as e,on as f,rn as g,cn as h,dt as w};
