import{i as t,n as e,a as n,C as s,N as a,b as l,t as o,f as r,e as i,c,g as u,j as p,x as d,m as h,K as g,p as $,P as m,l as f,q as v,v as w,u as b,A as y,w as x,D as M,y as k,E as _,B as j,z}from"../core/shared.js";import{p as q,c as S,h as O,g as E,a as A,r as U,t as R}from"../pictures.js";import{r as C,t as I}from"../bars.js";const B=t=>new Map(t.map(t=>[t.id,t]));function L(t,e){var n;const s=new Map;for(const a of t)s.set(a[e],(null!=(n=s.get(a[e]))?n:0)+1);return s}function T(t){try{return new URL(t).host}catch{return t}}function F({stage:n}){return e`<div class="wall-question">
    ${t("mark")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
  </div>`}function D(){const t=n(null),[e,l]=s(null);return a(()=>{var e;const n=()=>l(e=>P(e,function(t){const e=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:t.clientWidth,height:t.clientHeight,rem:e}}(t.current))),s=new ResizeObserver(n);return s.observe(t.current),null==(e=document.fonts)||e.ready.then(n),n(),()=>s.disconnect()},[]),[t,e]}const P=(t,e)=>t&&t.width===e.width&&t.height===e.height&&t.rem===e.rem?t:e;function Q(t){const e=n(null),s=Date.now(),a=null===e.current;null!=e.current||(e.current=new Map);for(const n of t)e.current.has(n)||e.current.set(n,a?0:s);return new Set(t.filter(t=>s-e.current.get(t)<5e3))}function H({room:n,stage:s,paused:a}){return a?e`<p class="wall-timer" data-phase="paused">${t("pause")}<span>${o("रोकिएको")}</span></p>`:"done"===s.status?e`<p class="wall-timer" data-phase="done">${t("check")}<span>${o("बन्द भयो")}</span></p>`:s.ends_at?e`<${N} room=${n} endsAt=${s.ends_at} />`:null}function N({room:n,endsAt:a}){!function(){const[t,e]=s(0);l(()=>{const t=setInterval(()=>e(t=>t+1),500);return()=>clearInterval(t)},[500])}();const i=a-n.now(),c=(t=>t<=0?"over":t<=18e4?"last":"calm")(i);return e`<p class="wall-timer" data-phase=${c} role="timer">
    ${"over"===c?e`${t("timer")}<span>${o("समय सकियो")}</span>`:e`<b>${r(i)}</b>`}
  </p>`}function V({room:t}){const n=i(t.store.all("person")),s=L(n,"group");return e`<${W}
    total=${n.length}
    label=${c(["जना बैठकमा","जना बैठकमा"],"people in the room",n.length)}
    entries=${u(t.store).map(t=>{var e;return{group:t,count:null!=(e=s.get(t.id))?e:0}})}
    missing=${o("अझै आउनुभएको छैन")}
  />`}function W({total:t,label:n,entries:s,missing:a}){const l=s.filter(t=>!t.count).length<=2;return e`<div class="strip">
    <p class="strip-total"><b>${t}</b> ${n}</p>
    <div
      class="strip-groups"
      role="list"
      data-many=${s.length>12?"most":s.length>6?"more":"few"}
    >
      ${function(t){const e=Array.from({length:t.length>6?3:2},()=>[]),n=({group:t})=>[...t.name].length+6,s=t.reduce((t,e)=>t+n(e),0),a=Math.ceil(t.length/e.length);let[l,o]=[0,0];return t.forEach((r,i)=>{const c=Math.floor((l+n(r)/2)/s*e.length)>o,u=(e.length-1-o)*a;(e[o].length===a||c&&t.length-i<=u)&&(o+=1),e[o].push(r),l+=n(r)}),e.filter(t=>t.length)}(s).map(t=>e`<div class="strip-row" role="presentation">
            ${t.map(t=>t.count?J(t):K(t.group,a,l))}
          </div>`)}
    </div>
  </div>`}const G=({name:t})=>t.length<=8?"short":"",J=({group:n,count:s})=>{var a;return e`<span role="listitem" key=${n.id} class="chip ${G(n)}" data-colour=${null!=(a=n.colour)?a:1}
    >${t(n.icon)}<span class="strip-name" dir="auto">${n.name}</span><b>${s}</b></span
  >`},K=(n,s,a)=>e`<span role="listitem" key=${n.id} class="chip silent ${G(n)}"
    >${t(n.icon)}<span class="strip-name" dir="auto">${n.name}</span
    >${!a&&e`<span aria-hidden="true">–</span>`}<span class=${a?"strip-missing":"visually-hidden"}
      >${s}</span
    ></span
  >`;function X({room:n,screens:s}){var a,l;const r=n.store.get("about","about");if(!r)return e`<main class="wall wall-waiting">
      ${t("mark")}
      <p>${o("एकछिन…")}</p>
      <${tt} room=${n} about=${{}} />
    </main>`;const i=r.current?n.store.get("stage",r.current):null,{Main:c,Strip:u=V,whole:p}=function(t,e,n){return e.closed?t.close:n?Object.hasOwn(t,n.activity)?t[n.activity]:{Main:F}:t.open}(s,r,i);return e`<main
    class="wall ${p?"whole":""}"
    data-activity=${null!=(a=null==i?void 0:i.activity)?a:"open"}
    data-paused=${r.paused?"":null}
  >
    ${!p&&e`<${Y} room=${n} about=${r} stage=${i} />`}
    <div class="wall-main" key=${null!=(l=null==i?void 0:i.id)?l:""}><${c} room=${n} about=${r} stage=${i} /></div>
    ${!p&&e`<${Z} room=${n} about=${r}><${u} room=${n} stage=${i} /><//>`}
    <${tt} room=${n} about=${r} />
  </main>`}function Y({room:t,about:n,stage:s}){return e`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${s.title}</h1>
      ${s.instruction&&e`<p dir="auto">${s.instruction}</p>`}
    </div>
    <${H} room=${t} stage=${s} paused=${n.paused} />
  </header>`}function Z({room:t,about:n,children:s}){return e`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${t.qr} alt="" />
      <p>
        <span>${o("जोडिनुहोस्")}</span><b class="wall-address">${T(t.joinUrl)}</b
        ><b class="code">${n.code}</b>
      </p>
    </div>
    ${s}
  </footer>`}function tt({room:n,about:s}){return e`<div class="wall-signs">
    <${et} room=${n} />
    ${s.illustrative&&e`<p class="wall-illustrative">${t("info")}${o("नमुना मात्र")}</p>`}
  </div>`}function et({room:n}){var s;const a=n.sync.state.value;if("live"===a)return null;const l={connecting:o("जोडिँदै छ…"),removed:o("यो भित्तो बाहिरियो। पृष्ठ फेरि खोल्नुहोस्।"),reload:o("पृष्ठ फेरि खोल्नुहोस्।")};return e`<p class="wall-line" role="status">
    ${t("cloud-off")}<span>${null!=(s=l[a])?s:o("फेरि जोडिँदै छ…")}</span>
  </p>`}const{code:nt,joinUrl:st}=document.documentElement.dataset,[at,lt]=[4e3,8e3];function ot({room:n,about:s}){return e`<section class="arrive-way">
    <h2>${o("फोनको क्यामेरा यता देखाउनुहोस्")}</h2>
    <img class="arrive-qr" src=${n.qr} alt=${o("यो कार्यशाला खोल्ने QR कोड")} />
    <p class="arrive-or">${o("वा खोल्नुहोस्")}</p>
    <p class="arrive-address">${T(n.joinUrl)}</p>
    <p class="arrive-code"><span>${o("कोड")}</span> <b class="code">${s.code}</b></p>
    <p class="arrive-hint">
      ${t("wifi")}<span>${o("यही हलको वाइफाइ चलाउनुहोस्। पृष्ठ नखुले मोबाइल डाटा बन्द गर्नुहोस्।")}</span>
    </p>
  </section>`}function rt(n){var s;return e`<li key=${n.id} class="arrive-tile ${n.here?"":"absent"}" data-colour=${null!=(s=n.colour)?s:1}>
    <span class="badge">${t(n.icon)}</span><span class="arrive-name" dir="auto">${n.name}</span
    ><b class="arrive-count">${n.here||"–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({length:Math.min(n.here,24)},()=>e`<i></i>`)}</span
    >
  </li>`}function it({groups:n}){const s=n.filter(t=>!t.here);return s.length?s.length===n.length?e`<p class="arrive-missing">
      ${t("people")}<span>${o("स्वागत छ। फोनमा आफ्नो समूह छान्नुहोस्।")}</span>
    </p>`:e`<p class="arrive-missing">
    ${t("clock")}<span>${c(["{n} समूह अझै आउँदै छ","{n} समूह अझै आउँदै छन्"],"{n} groups haven’t arrived yet",s.length)}</span>
  </p>`:n.length>0&&e`<p class="arrive-missing all">${t("check")}<span>${o("सबै समूह आइसके।")}</span></p>`}p(),function(){const t=new URLSearchParams(location.search).get("theme");"dark"!==t&&"light"!==t||(document.documentElement.dataset.theme=t)}(),function(){const t=()=>{var t;return"visible"===document.visibilityState&&(null==(t=navigator.wakeLock)?void 0:t.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",t),t()}(),async function t(){try{const t=await q(d,"wall");!function(t,n){const s=h({code:nt,...t}),a=`/w/${encodeURIComponent(nt)}`,l=g(null!=st?st:location.href),o={...s,code:nt,get joinUrl(){return l.value},get qr(){return`${a}/qr.svg?of=${encodeURIComponent(l.value)}`},get reportQr(){return`${a}/qr.svg?to=report&of=${encodeURIComponent(l.value)}`}};var r,i;r=nt,i=t=>l.value=t,setInterval(async()=>{const t=await fetch(`/api/workshops/${encodeURIComponent(r)}/address`).catch(()=>null),e=(null==t?void 0:t.ok)?await t.json().catch(()=>null):null;e&&i(e.join_url)},5e3),$(e`<${X} room=${o} screens=${n} />`,document.getElementById("wall")),m(()=>{return"removed"===(t=s.sync.state.value)&&b(nt,"wall"),void("removed"!==t&&"reload"!==t||setTimeout(()=>location.reload(),lt));var t})}(await async function(){var t;const e=null!=(t=f(nt,"wall"))?t:await v(nt,{wall:!0});return w(nt,"wall",e),e}(),t)}catch{setTimeout(t,at)}}();var ct=Object.freeze({__proto__:null,Main:function({room:t,about:n,stage:s}){const a=i(t.store.all("person")),l=L(a,"group"),o=u(t.store).map(t=>{var e;return{...t,here:null!=(e=l.get(t.id))?e:0}});return e`<div class="arrive">
    <${ot} room=${t} about=${n} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${n.title}</h1>
        ${(n.task||(null==s?void 0:s.instruction))&&e`<p class="arrive-task" dir="auto">${n.task||s.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${a.length}</b> ${c(["जना आउनुभयो","जना आउनुभयो"],"people joined",a.length)}</p>
      <ul class="arrive-groups" data-many=${o.length>16?"most":o.length>8?"more":"few"}>
        ${o.map(rt)}
      </ul>
      <${it} groups=${o} />
    </section>
  </div>`},whole:!0});const ut=new Set(["governance","structural","economic_social","unsorted"]),pt=(t,e)=>t.at-e.at;const dt=t=>{var e;return"shown"===(null!=(e=t.shown)?e:"shown")};function ht(t){var e;const n=new Map;for(const s of t)s&&n.set(s,(null!=(e=n.get(s))?e:0)+1);return n}function gt(t){return[...ht(t)].reduce((t,e)=>e[1]>t[1]?e:t,[null,0])[0]}function $t(t,e,n){const s=Array.from({length:e},()=>({boxes:[],height:0}));return t.forEach((t,e)=>{const a=s.reduce((t,e)=>e.height<t.height-.5?e:t);a.height+=(a.boxes.length?n:0)+t,a.boxes.push(e)}),{columns:s.map(t=>t.boxes),height:Math.max(...s.map(t=>t.height))}}function mt(t,{fits:e,stride:n}){const s=t.filter(t=>t.pinned),a=t.filter(t=>!t.pinned),l=a.length&&e([...s,...a.slice(-n)])?s:[],o=l.length?a:t,r=function(t,e,n){let s=Math.max(0,Math.floor((t.length-1)/n)*n);for(;s>=n&&e(t.slice(s-n));)s-=n;return s}(o,t=>e([...l,...t]),n),i=function(t,e){const n=[];for(const s of[...t].reverse()){const t=n.at(-1);t&&e([s,...t])?t.unshift(s):n.push([s])}return n}(o.slice(0,r),t=>e([...l,...t]));return[o.slice(r),...i].map(t=>[...l,...t])}function ft(t,{fits:e}){const n=[[]];for(const s of t.flatMap(t=>function(t,e){var n;const s=[];for(const a of null!=(n=t.texts)?n:[]){const n=s.at(-1);n&&e([{...t,texts:[...n,a]}])?n.push(a):s.push([a])}return s.length>1?s.map((e,n)=>({...t,id:`${t.id}/${n}`,texts:e})):[t]}(t,e)))n.at(-1).length&&!e([...n.at(-1),s])&&n.push([]),n.at(-1).push(s);return n}const vt=[1.6,1.35,1.15,1.03,.93,.8,.7,.65],[wt,bt]=[.93,.65],yt=.4,xt=[1/0,4,2,1];function Mt(t){var e;const n=At(t.lanes.map(t=>t.length)),s=vt.filter(t=>t>=(n<=40?wt:bt)),[a,l]=[s.filter(t=>t>=wt),s.filter(t=>t<wt)],o=null!=(e=jt(t,a))?e:jt(t,l);if(o)return Ut(t,o);const r=s.at(-1),i=Ot(t,r).map(e=>Et(t,r,e,{show:1,tight:!0})),c=i.filter(_t);return St((c.length?c:i).map(e=>Ut(t,e)))}const kt=1.6;function _t({shares:t,heights:e}){const n=e.map((e,n)=>At(e)/t[n]);return Math.max(...n)<=kt*Math.min(...n.filter((e,n)=>t[n]>1))}function jt(t,e){for(const n of xt)for(const s of e){const e=Ot(t,s).map(e=>Et(t,s,e,{show:n})).find(t=>t.fits);if(e)return e}}const zt=t=>At(t.lanes.map(t=>qt(t.pages[0]))),qt=t=>t.columns.flat().length,St=t=>t.reduce((t,e)=>e.pages<t.pages||e.pages===t.pages&&zt(e)>zt(t)?e:t);function Ot({lanes:t,width:e,rem:n,frame:s=0},a){const l=e-s*t.length,o=t=>(l+yt*n)/((t*a+yt)*n),r=a>1.15&&t.length>1?0:Math.floor(o((t=>t>.7?7.6:10.6)(a))),i=Math.max(t.length,r),c=Math.min(i,Math.max(t.length,Math.ceil(o((t=>t>1?16:22)(a)))));return Array.from({length:i-c+1},(t,e)=>c+e)}function Et(t,e,n,{tight:s=!1,show:a=1/0}){var l;const o=yt*t.rem,r=t.width-(null!=(l=t.frame)?l:0)*t.lanes.length-o*(n-t.lanes.length),i=Math.floor(r/n),c=t.lanes.map(n=>n.map(n=>t.heightOf(n,{size:e,width:i,tight:s,show:a}))),u=c.map(e=>function(t,{columns:e,gap:n,height:s}){for(let a=1;a<=e;a+=1)if($t(t,a,n).height<=s)return a;return e+1}(e,{columns:n,gap:o,height:t.height})),p=At(u)<=n,d=function(t,{heights:e,columns:n,gap:s}){const a=[...t],l=e.map(t=>At(t)+s*t.length);for(let t=n-At(a);t>0;t-=1){const t=l.reduce((t,e,n)=>e/a[n]>l[t]/a[t]?n:t,0);a[t]+=1}return a}(p?u:c.map(()=>1),{heights:c,columns:n,gap:o});return{size:e,column:i,show:a,tight:s,shares:d,heights:c,fits:p}}const At=t=>t.reduce((t,e)=>t+e,0);function Ut(t,e){const n=t.lanes.map((n,s)=>function(t,{size:e,column:n,show:s,tight:a,shares:l,heights:o},r,i){const c=s=>t.heightOf(s,{size:e,width:n,show:1/0,tight:!1}),u=Rt({room:t,columns:l[i]}),p=new Map(r.map((t,e)=>[t,o[i][e]])),d=r.filter(t=>p.get(t)<c(t));return{first:u({show:s,tight:a,items:r,heightOf:t=>p.get(t),turned:mt}),full:d.length?u({show:1/0,tight:!1,items:d,heightOf:c,turned:ft}):[]}}(t,e,n,s)),[s,a]=["first","full"].map(t=>Math.max(...n.map(e=>e[t].length))),l=t=>[...Array.from({length:s},(e,n)=>t.first[n%t.first.length]),...Array.from({length:a},(e,n)=>{var s;return null!=(s=t.full[n])?s:t.first[0]})],{size:o,column:r,shares:i}=e;return{size:o,column:r,pages:s+a,lanes:n.map((t,e)=>({columns:i[e],pages:l(t)}))}}const Rt=({room:t,columns:e})=>({show:n,tight:s,items:a,heightOf:l,turned:o})=>{const r=n=>$t(n.map(l),e,yt*t.rem),i=e=>r(e).height<=t.height;return(o===mt&&i(a)?[a]:o(a,{fits:i,stride:e})).map(t=>({show:n,tight:s,columns:r(t).columns.map(e=>e.map(e=>t[e]))}))},Ct={ArrowRight:1,ArrowDown:1,PageDown:1," ":1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1};function It(t,e=""){const[a,o]=s(0),r=n(!1),i=Math.min(a,t-1);return l(()=>{r.current||o(0)},[e]),l(()=>{if(!(t<2))return function(t,e){let n=0;const s=()=>{clearTimeout(n),n=setTimeout(()=>(e.current=!1,t(1),s()),e.current?6e4:14e3)},a=n=>(e.current=!0,t(n),s()),l=t=>t.key in Ct&&(t.preventDefault(),a(Ct[t.key]));return s(),Bt.add(a),document.addEventListener("keydown",l),()=>(clearTimeout(n),Bt.delete(a),document.removeEventListener("keydown",l))}(e=>o(n=>(Math.min(n,t-1)+e+t)%t),r)},[t,e]),l(()=>Ft({page:i,pages:t}),[i,t]),l(()=>()=>Ft({page:0,pages:0}),[]),i}const Bt=new Set;let Lt={page:0,pages:0},Tt=null;function Ft(t){Lt=t,null!=Tt||(Tt=x(document.documentElement.dataset.code,({by:t})=>t?Bt.forEach(e=>e(t)):Tt.say(Lt))),Tt.say(Lt)}const[Dt,Pt]=[.36,.58],[Qt,Ht,Nt,Vt]=[.64,.6,1.35,.2],[Wt,Gt]=[.7,1.75],[Jt,Kt,Xt,Yt,Zt]=[1.1,.76,1.4,.15,.45],te=t=>t>=1.03?9:t>=.93?7:t>=.8?6:5,ee=(t,e)=>ne(te(t)*e),ne=t=>t===1/0?"none":t,se=(t,e)=>(t>=.93?4:3)*e,ae=(t,{show:e,tight:n})=>n?0:(t>=.93?3:2)*e,le=t=>t<=Wt;const oe=t=>"cluster"===t.kind||Boolean(t.draw||t.group||t.by||t.merged),re={card:(n,s)=>le(s.size)&&n.group?function(t,{groups:n,fresh:s,size:a,show:l}){return e`<li
    key=${t.id}
    class="card sheet small ${s.has(t.id)?"arriving":""}"
    data-category=${t.category}
    style=${{"--lines":ee(a,l)}}
  >
    ${ce(n.get(t.group))}
    <p class="card-text" dir="auto">${t.text}</p>
  </li>`}(n,s):function(n,{groups:s,people:a,fresh:l,size:o,show:r}){var i;return e`<li
    key=${n.id}
    class="card sheet ${l.has(n.id)?"arriving":""}"
    data-category=${n.category}
    style=${{"--lines":ee(o,r)}}
  >
    <p class="card-text" dir="auto">${n.text}</p>
    ${oe(n)&&e`<div class="card-foot">
        ${ie(s.get(n.group))}${n.by&&e`<span class="sheet-by" dir="auto">${null==(i=a.get(n.by))?void 0:i.name}</span>`}
        ${n.merged>0&&e`<span class="sheet-merged">${t("merge")}${c(["र यस्तै {n}","र यस्तै {n}"],"and {n} alike",n.merged)}</span>`}
      </div>`}
  </li>`}(n,s),cluster:function(t,{groups:n,fresh:s,size:a,show:l,tight:r}){const i=t.texts.slice(0,ae(a,{show:l,tight:r}));return e`<li
    key=${t.id}
    class="card sheet cluster ${s.has(t.id)?"arriving":""}"
    data-category=${t.category}
    style=${{"--lines":ne(se(a,l)),"--member-lines":ne(l)}}
  >
    <h3 class="card-title" dir="auto">${t.text}</h3>
    ${i.length>0&&e`<ul class="sheet-members">
        ${i.map(t=>e`<li dir="auto">${t}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${c(["{n} कार्ड","{n} कार्ड"],"{n} cards",t.count)}</b
      ><span class="sheet-groups" title=${o("यसको पछाडिका समूह")}
        >${t.groups.slice(0,6).map(t=>ce(n.get(t)))}</span
      >
    </div>
  </li>`}},ie=n=>{var s;return n&&e`<span class="chip plain" data-colour=${null!=(s=n.colour)?s:1}
    >${t(n.icon)}<span class="sheet-name" dir="auto">${n.name}</span></span
  >`},ce=n=>{var s;return n&&e`<span class="badge" data-colour=${null!=(s=n.colour)?s:1}
    >${t(n.icon)}<span class="visually-hidden">${n.name}</span></span
  >`};function ue(t){const e=new Map,n=n=>(e.has(n)||e.set(n,1.03*t(n)),e.get(n));return(t,e)=>t.split("\n").reduce((t,s)=>t+((t,e)=>function(t,e,n){let[s,a]=[1,0];for(const l of t)a&&a+n+l>e&&([s,a]=[s+1,0]),a+=(a?n:0)+l,a>e&&([s,a]=[s+Math.floor(a/e),a%e]);return s}(t.split(/\s+/).filter(Boolean).map(n),e,n(" ")))(s,e),0)}const[pe,de,he,ge]=[.8,.6,2.6,1.4];function $e({lanes:t,...n}){const[s,a]=D();return e`<div class="wall-board" ref=${s}>
    ${a&&e`<${me} lanes=${t} box=${a} ...${n} />`}
  </div>`}function me({lanes:t,box:l,...r}){const i=n(null),c=function(t,e){const[n,l]=s({box:e,slack:1}),o=n.box===e?n.slack:1;return a(()=>{[...t.current.querySelectorAll(".wall-column")].some(t=>t.offsetHeight>t.parentElement.clientHeight+1)&&o<ve&&l({box:e,slack:o+.03})}),o}(i,l),u=t.some(t=>t.title),p=M(()=>function(t,e,n,s){const{rem:a}=e,l=function({rem:t,leading:e,lines:n}){return(s,{size:a,width:l,show:o,tight:r})=>{const i=a*t,c=le(a)&&"card"===s.kind&&s.group?Gt:0,u=l/i-2*Pt-.1-c,p=oe(s)&&!c?(t=>Math.max(Ht,Qt*t))(a)*t*Nt+Vt*i:0;return Math.ceil(2*Dt*i+p+.1*t+("cluster"===s.kind?function(t,{em:e,inside:n,size:s,show:a,tight:l,leading:o,lines:r}){const i=Math.min(se(s,a),r(t.text,n/(1.12*Jt)))*Jt*o,c=t.texts.slice(0,ae(s,{show:a,tight:l})).map(t=>Math.min(a,r(t,n/(1.04*Kt)))*Xt+Yt).reduce((t,e)=>t+e,0)*Kt;return(i+c+(c?Vt:0)+Zt)*e}(s,{em:i,inside:u,size:a,show:o,tight:r,leading:e,lines:n}):Math.min(te(a)*o,n(s.text,u))*e*i))}}({rem:a,leading:parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25,lines:null!=fe?fe:fe=ue(function(t){const e=document.createElement("canvas").getContext("2d");return e.font=`400 100px ${t}`,t=>e.measureText(t).width/100}(getComputedStyle(document.body).fontFamily))});return function(t){const e=Mt(t);return e.pages>1?Mt({...t,height:t.height-t.more}):e}({lanes:t.map(t=>t.items),width:e.width-(t.length-1)*de*a,height:e.height-(pe+(s?he:0))*a,more:ge*a,frame:pe*a,rem:a,heightOf:(t,e)=>l(t,e)*n})}(t,l,c,u),[t,l,c]),d=It(p.pages,we(t));return e`<div
      class="wall-lanes"
      ref=${i}
      style=${{"--size":`${p.size}rem`,"--column":`${p.column}px`}}
    >
      ${t.map((t,n)=>e`<${be}
            key=${t.id}
            lane=${t}
            columns=${p.lanes[n].columns}
            page=${p.lanes[n].pages[d]}
            n=${d}
            size=${p.size}
            ...${r}
          />`)}
    </div>
    ${p.pages>1&&e`<p class="wall-page wall-turn">${o("पृष्ठ {n}/{all}",{n:d+1,all:p.pages})}</p>`}`}let fe=null;const ve=1.3,we=t=>t.flatMap(t=>t.items).reduce((t,e)=>e.at>t.at?e:t,{id:"",at:0}).id;function be({lane:n,columns:s,page:a,n:l,quiet:o,...r}){var i,c;const{show:u,tight:p}=a;return e`<section class="lane wall-lane" data-category=${n.category} style=${{"--columns":s}}>
    ${n.title&&e`<h3 class="lane-head">
        ${t(null!=(i=n.category)?i:"cluster")}<span dir="auto">${n.title}</span><span class="count">${n.count}</span>
      </h3>`}
    <div class="wall-columns" key=${l}>
      ${a.columns.map((t,n)=>e`<ul key=${n} class="wall-column">
            ${t.map(t=>((t,e)=>{var n;return(null!=(n=t.draw)?n:re[t.kind])(t,e)})(t,{...r,show:u,tight:p}))}
          </ul>`)}
      ${0===n.items.length&&o&&e`<div class="wall-quiet">${t(null!=(c=n.category)?c:"edit")}</div>`}
    </div>
  </section>`}function ye({stage:n}){const s="open"===n.status;return e`<div class="wall-question">
    ${t("edit")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
    <p class="soft">${o(s?"आफ्नो फोनमा लेख्नुहोस्: तपाईंको कार्ड यहाँ देखिन्छ।":"अझै कार्ड छैन।")}</p>
  </div>`}var xe=Object.freeze({__proto__:null,Main:function({room:t,stage:n}){const[s,a,l,o]=["card","cluster","group","person"].map(e=>t.store.all(e)),r=M(()=>function(t,e,n){const s=e.filter(e=>e.stage===t.id&&!e.merged_into&&dt(e)).sort(pt),a=n.filter(e=>e.stage===t.id).sort(pt).map(t=>function(t,e){var n,s;const a=e.filter(e=>e.cluster===t.id),l=null!=(s=null!=(n=t.lane)?n:gt(a.map(t=>t.lane)))?s:null,o=gt(a.map(t=>t.category));return{id:t.id,kind:"cluster",text:t.title,at:t.at,lane:l,category:o,pinned:!0,texts:a.map(y),groups:[...new Set(a.map(t=>t.group).filter(Boolean))],count:a.length}}(t,s)),l=new Set(a.map(t=>t.id)),o=ht(e.map(t=>t.merged_into)),r=s.filter(t=>!l.has(t.cluster)).map(t=>{var e;return function(t,e){const{id:n,at:s,group:a=null,by:l=null,lane:o=null,category:r=null}=t;return{id:n,kind:"card",text:y(t),at:s,group:a,by:l,lane:o,category:r,merged:e,count:1,pinned:!1}}(t,null!=(e=o.get(t.id))?e:0)});return function(t){var e;return((null==(e=t.lanes)?void 0:e.length)?t.lanes:[{id:null,title:""}]).map(({id:t,title:e})=>({id:t,title:e,category:ut.has(t)?t:null}))}(t).map((t,e,n)=>function(t,e,n){const s=new Set(e.map(t=>t.id)),a=e.at(-1)===t,l=n.filter(e=>e.lane===t.id||a&&!s.has(e.lane)),o=l.reduce((t,e)=>t+e.count,0);return{...t,count:o,items:l.map(e=>{var n;return{...e,category:null!=(n=e.category)?n:t.category}})}}(t,n,[...a,...r]))}(n,s,a),[n,s,a]),i=Q(r.flatMap(t=>t.items.map(t=>t.id))),c=r.every(t=>0===t.items.length);return e`<div class="wall-cards">
    <${$e} lanes=${r} groups=${B(l)} people=${B(o)} fresh=${i} quiet=${!c} />
    ${c&&e`<${ye} stage=${n} code=${t.code} />`}
  </div>`},Strip:function({room:t,stage:n}){const s=t.store.all("card"),{heard:a,silent:l,told:r,total:p}=function(t,{cards:e,groups:n,people:s}){var a;const l=e.filter(e=>e.stage===t.id&&dt(e)),o=new Set(s.filter(t=>{var e;return"in"===(null!=(e=t.status)?e:"in")}).map(t=>t.group)),r=ht(l.map(t=>t.group)),i=[...n].sort((t,e)=>{var n,s;return(null!=(n=t.position)?n:0)-(null!=(s=e.position)?s:0)});return{heard:i.filter(t=>r.has(t.id)).map(t=>({group:t,count:r.get(t.id)})),silent:i.filter(t=>!r.has(t.id)&&o.has(t.id)),absent:i.filter(t=>!r.has(t.id)&&!o.has(t.id)),told:"anonymous"!==(null==(a=t.settings)?void 0:a.naming),total:l.length}}(n,{cards:s,groups:u(t.store),people:i(t.store.all("person"))}),d=r?[...a,...l.map(t=>({group:t,count:0}))]:[];return e`<${W}
    total=${p}
    label=${c(["कार्ड","कार्ड"],"cards",p)}
    entries=${d}
    missing=${o("अझै बोलेका छैनन्")}
  />`}});const[Me,ke,_e,je,ze]=[3.4,1.95,4.6,2.6,4.1];function qe({room:n,stage:s,box:a}){const[l,r,i]=[Ee(n.store),u(n.store),S(n.store.all("rating"),s.id)],{rows:c,pages:p}=function(t,e){const n=Math.max(1,Math.floor(Se(e)/ke)),s=Math.max(1,Math.ceil(t.length/n));return{rows:Math.ceil(t.length/s),pages:s}}(l,a),d=It(p);if(!l.length)return e`<div class="wall-question">
      ${t("power")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
      <p class="soft">${o("अङ्क दिन अझै कुनै बाधा छैन।")}</p>
    </div>`;const h=p>1?function(t,e){var n;const s=new Map;for(const{on:t}of e.values())s.set(t,(null!=(n=s.get(t))?n:0)+1);return[...t].sort((t,e)=>{var n,a;return(null!=(n=s.get(e.id))?n:0)-(null!=(a=s.get(t.id))?a:0)})}(l,i):l,g=[...i.values()].some(t=>t.split);return e`<div
    class="wall-heat"
    style=${{"--row":`${Oe(Math.min(c,l.length),a)}rem`,"--groups":r.length}}
  >
    <div class="wall-heat-page" key=${d}>
      ${O({barriers:h.slice(d*c,(d+1)*c),groups:r,cells:i,gaps:E(i)})}
    </div>
    <div class="wall-heat-foot">
      ${A({split:g})}${p>1&&e`<p class="wall-page">${o("पृष्ठ {n}/{all}",{n:d+1,all:p})}</p>`}
    </div>
  </div>`}const Se=t=>t.height/t.rem-_e-(t=>t.width/t.rem<60?ze:je)(t),Oe=(t,e)=>Math.min(Me,Se(e)/Math.max(1,t)).toFixed(3);function Ee(t){const e=t.all("card");return k(t).map(t=>{var n,s,a;return"cluster"===t.kind?{id:t.id,title:t.title,category:null!=(s=t.lane)?s:null==(n=e.find(e=>e.cluster===t.id))?void 0:n.category}:{id:t.id,title:y(t),category:null!=(a=t.category)?a:t.lane}})}var Ae=Object.freeze({__proto__:null,Main:function({room:t,stage:n}){const[s,a]=D();return e`<div class="wall-ratings" ref=${s}>
    ${a&&e`<${qe} room=${t} stage=${n} box=${a} />`}
  </div>`},Strip:function({room:t,stage:n}){const s=Ee(t.store),a=[...S(t.store.all("rating"),n.id).values()].filter(t=>null!==t.power),l=u(t.store).map(t=>({group:t,done:a.filter(e=>e.group===t.id).length})),r=l.filter(t=>s.length&&t.done>=s.length).length;return e`<${W}
    total=${r}
    label=${c(["/ {n} समूहले सबैमा अङ्क दियो","/ {n} समूहले सबैमा अङ्क दिए"],"of {n} groups have rated all",l.length)}
    missing=${o("अझै छैन")}
    entries=${l.map(({group:t,done:e})=>({group:t,count:e&&`${e}/${s.length}`}))}
  />`}});const[Ue,Re,Ce]=[2.9,8,4];function Ie({room:n,stage:s}){const a=j(n.store);return a.length?e`<div class="ballot"><${Le} ids=${a.map(t=>t.id)} room=${n} /></div>`:e`<div class="wall-question">
      ${t("leverage")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    </div>`}function Be({room:n,vote:s}){var a,l,r;const[u,p]=[null!=(a=n.store.get("turnout",s.id))?a:{voted:0,proxies:0},i(n.store.all("person")).length];return e`<div class="ballot voting">
    <section class="ballot-turnout">
      ${U({part:null!=(l=u.voted)?l:0,whole:Math.max(p,null!=(r=u.voted)?r:0),label:o("मत दिने")})}
      ${u.proxies>0&&e`<p>${c(["र कागजको {n} मत","र कागजका {n} मत"],"and {n} ballots on paper",u.proxies)}</p>`}
      <p class="ballot-rule">${t("dot")}<span>${c(["हरेकलाई {n} थोप्ला","हरेकलाई {n} थोप्ला"],"{n} dots each",s.budget)}</span></p>
      <p class="ballot-rule soft">
        ${t(!1===s.secret?"show":"lock")}<span
          >${!1===s.secret?o("खुला मतदान। बन्द भएपछि नतिजा देखिन्छ।"):o("गोप्य मतदान। बन्द भएपछि नतिजा देखिन्छ।")}</span
        >
      </p>
    </section>
    <${Le} ids=${s.items} room=${n} />
  </div>`}function Le({ids:n,room:s}){return e`<ol class="points" data-many=${n.length>12?"most":n.length>6?"more":"few"}>
    ${n.map(n=>e`<li key=${n} class="point">
          ${t("leverage")}
          <p dir="auto">${z(s.store,n)}</p>
        </li>`)}
  </ol>`}function Te({room:t,vote:n,before:s}){const[a,l]=D();return e`<div class="wall-result" ref=${a}>
    ${l&&e`<${Fe} room=${t} vote=${n} before=${s} box=${l} />`}
  </div>`}function Fe({room:n,vote:s,before:a,box:l}){const[r,i,c]=[n.store.get("tally",s.id),u(n.store),Qe(n,s)],p=l.height/l.rem-Re-(c.length?Ce:0),d=Math.max(1,Math.ceil(r.items.length/Math.max(2,Math.floor(p/Ue)))),h=Math.ceil(r.items.length/d),g=It(d),$=r.items.slice(g*h,(g+1)*h).map(t=>t.on);return r.items.length?e`<p class="result-sum">${Pe(r,s)}</p>
    <div class="result-page" key=${g}>
      ${C({tally:r,items:$,groups:i,names:t=>z(n.store,t),before:a&&n.store.get("tally",a.id)})}
    </div>
    <p class="result-notes">
      ${function(n,s){var a;if(!(null==(a=n.pooled)?void 0:a.length))return null;const l=n.pooled.map(t=>{var e;return null==(e=s.find(e=>e.id===t))?void 0:e.name}).filter(Boolean).join(" · ");return e`<span
    >${t("lock")}${o("मत गोप्य रहोस् भनेर 5 जनाभन्दा कमले मत दिएका समूह सँगै देखाइएका छन्: {names}",{names:l})}</span
  >`}(r,i)}${d>1&&e`<span class="wall-page">${o("पृष्ठ {n}/{all}",{n:g+1,all:d})}</span>`}
    </p>
    ${c.length>0&&e`<${Ne} decisions=${c} />`}`:e`<${De} tally=${r} vote=${s} />`}function De({tally:n,vote:s}){return e`<p class="result-sum">${Pe(n,s)}</p>
    <div class="wall-question">
      ${t("lock")}
      <p class="wall-question-text">${I()}</p>
    </div>`}function Pe(t,n){return[c(["{n} मत","{n} मत"],"{n} ballots",t.people),null!=t.could&&o("{all} मध्ये {n} जनाले फोनमा मत दिए",{n:t.people-t.proxies,all:t.could}),t.proxies>0&&c(["तीमध्ये {n} कागजमा","तीमध्ये {n} कागजमा"],"{n} of them on paper",t.proxies),t.items.length>0&&c(["{n} थोप्ला","{n} थोप्ला"],"{n} dots",t.dots),t.items.length>0&&c(["{n} समूह","{n} समूह"],"{n} groups",t.groups),n.round>1&&o("चक्र {n}",{n:n.round}),!1===n.secret?o("खुला मतदान"):o("गोप्य मतदान")].filter(Boolean).map(t=>e`<span>${t}</span>`)}function Qe(t,e){const n=new Set(e.items);return[...t.store.all("decision")].sort((t,e)=>e.at-t.at).filter(t=>{var e;return!(null==(e=t.on)?void 0:e.length)||t.on.some(t=>n.has(t))})}const He=2;function Ne({decisions:n}){const s=n.length-He;return e`<ul class="decisions">
    ${n.slice(0,He).map(n=>e`<li key=${n.id} class="decision">
          ${t("decision")}
          <p>
            <b>${o("निर्णय भयो")}</b>${" "}
            <span dir="auto">${n.text}</span>
            ${n.dissent&&e`<small dir="auto">${o("सबै सहमत भएनन्: {dissent}",{dissent:n.dissent})}</small>`}
          </p>
        </li>`)}
    ${s>0&&e`<li class="soft">${c(["र अझै {n}","र अझै {n}"],"and {n} more",s)}</li>`}
  </ul>`}var Ve=Object.freeze({__proto__:null,Main:function({room:t,stage:n}){const[s,a]=_(t.store,n.id);return"closed"===(null==s?void 0:s.status)&&t.store.get("tally",s.id)?e`<${Te} room=${t} vote=${s} before=${a} />`:s?e`<${Be} room=${t} vote=${s} />`:e`<${Ie} room=${t} stage=${n} />`}});const[We,Ge]=[1.95,3.6];function Je({rows:n,box:s,about:a,actions:l}){var r;const i=Math.max(1,Math.floor((s.height/s.rem-Ge)/We)),u=Math.ceil(n.length/i),p=It(u),d=Math.ceil(n.length/u),h=n.slice(p*d,(p+1)*d),g=Math.min(4.4,(s.height/s.rem-Ge)/h.length).toFixed(3);return e`<div class="plan-page" key=${p} style=${{"--row":`${g}rem`}}>
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
        ${h.map(n=>function(n,s){const a=t=>s.filter(e=>e.horizon===t).length;return e`<tr key=${n.id} ...${n.colour?{"data-colour":n.colour}:{}}>
    <th scope="row">
      <span class="plan-owner"
        ><span class="badge">${t(n.icon)}</span><span class="plan-name" dir="auto">${n.name}</span></span
      >
    </th>
    ${[a(100),a(1e3)].map(t=>e`<td class="plan-many ${t?"":"none"}">${t||"–"}</td>`)}
    <td class="plan-missing">${function(n){const[s,a,l]=["owner","indicator","due"].map(t=>n.filter(e=>{var n;return null==(n=e.missing)?void 0:n.includes(t)}).length);return n.length?s||a||l?e`<span class="plan-gaps">
    ${s>0&&e`<span data-tone="warn">${t("person")}${c(["{n} जिम्मेवार","{n} जिम्मेवार"],"{n} owners",s)}</span>`}
    ${a>0&&e`<span data-tone="warn">${t("target")}${c(["{n} सूचक","{n} सूचक"],"{n} indicators",a)}</span>`}
    ${l>0&&e`<span data-tone="warn">${t("calendar")}${c(["{n} मिति","{n} मिति"],"{n} dates",l)}</span>`}</span
  >`:e`<span class="plan-whole">${t("check")}${o("पूरा")}</span>`:e`<span class="soft">${o("अझै केही लेखिएको छैन")}</span>`}(s)}</td>
  </tr>`}(n,l.filter(n.holds)))}
      </tbody>
    </table>
    ${R({day0:null!=(r=a.day0)?r:"",actions:l,rows:h})}
  </div>`}var Ke=Object.freeze({__proto__:null,Main:function({room:n,about:s,stage:a}){const[l,o]=D(),r=function(t){const e=t.store.all("plan"),n=u(t.store),s=new Map(n.map((t,e)=>[t.id,e]));return[...e].sort((t,e)=>{var n,a;return(null!=(n=s.get(t.group))?n:999)-(null!=(a=s.get(e.group))?a:999)}).map(t=>((t,e)=>{var n,s,a;return{id:t.id,name:null!=(n=null==e?void 0:e.name)?n:t.owner,icon:null!=(s=null==e?void 0:e.icon)?s:"flag",colour:null!=(a=null==e?void 0:e.colour)?a:null,holds:e=>e.plan===t.id}})(t,n.find(e=>e.id===t.group)))}(n);return r.length?e`<div class="wall-plans" ref=${l}>
    ${o&&e`<${Je} rows=${r} box=${o} about=${s} actions=${n.store.all("action")} />`}
  </div>`:e`<div class="wall-question" ref=${l}>
      ${t("calendar")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    </div>`}});function Xe(t){const e=[...t].sort((t,e)=>t.at-e.at).map(({id:t,text:e,name:n,group:s=null,at:a,joined:l=[]})=>({id:t,kind:"pledge",draw:Ye,text:e,name:n,group:s,at:a,joined:l.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:e.length,items:e}}function Ye(n,{groups:s,fresh:a,size:l,show:o}){var r;const i=s.get(n.group);return e`<li
    key=${n.id}
    class="card sheet pledge ${a.has(n.id)?"arriving":""}"
    data-colour=${null!=(r=null==i?void 0:i.colour)?r:null}
    style=${{"--lines":ee(l,o)}}
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
  </li>`}var Ze=Object.freeze({__proto__:null,Main:function({room:n,stage:s}){const a=n.store.all("pledge"),l=M(()=>[Xe(a)],[a]),r=Q(a.map(t=>t.id));return a.length?e`<div class="wall-pledges">
    <${$e} lanes=${l} groups=${B(u(n.store))} people=${B([])} fresh=${r} />
  </div>`:e`<div class="wall-question">
      ${t("pledge")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
      <p class="soft">${o("वाचाहरू नामसहित यहाँ देखिन्छन्।")}</p>
    </div>`}}),tn=Object.freeze({__proto__:null,Main:function({room:n,about:s,stage:a}){return e`<div class="farewell">
    <section>
      <p class="farewell-mark">${t("mark")}</p>
      <h1>${o("धन्यवाद।")}</h1>
      <p class="farewell-title" dir="auto">${s.title}</p>
      ${"close"===(null==a?void 0:a.activity)&&a.instruction&&e`<p class="soft" dir="auto">${a.instruction}</p>`}
      <ul class="farewell-sums">
        ${function(t){const e=e=>t.store.all(e).length,[n,s,a,l]=[i(t.store.all("person")).length,e("card"),e("action"),e("pledge")];return[[n,c(["जना","जना"],"people",n)],[s,c(["कार्ड","कार्ड"],"cards",s)],[a,c(["काम","काम"],"actions",a)],[l,c(["वाचा","वाचा"],"pledges",l)]]}(n).filter(([t])=>t>0).map(([t,n])=>e`<li><b>${t}</b> ${n}</li>`)}
      </ul>
    </section>
    <section class="arrive-way farewell-way">
      <h2>${o("प्रतिवेदन साथमा लैजानुहोस्")}</h2>
      <img class="arrive-qr" src=${n.reportQr} alt=${o("प्रतिवेदन खोल्ने QR कोड")} />
      <p class="arrive-or">${o("वा खोल्नुहोस्")}</p>
      <p class="arrive-address">${T(n.joinUrl)}</p>
      <p class="arrive-code"><span>${o("कोड")}</span> <b class="code">${s.code}</b></p>
    </section>
  </div>`},whole:!0});export{xe as a,Ae as b,Ve as c,Ke as d,Ze as e,tn as f,ct as w};
