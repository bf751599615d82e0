import{i as t,n as e,a as n,C as a,O as s,N as l,t as o,f as r,d as i,b as c,g as u,p,j as d,x as $,P as h,e as g,k as m,m as f,l as v,v as w,D as b,q as y,y as x,w as M,u as k}from"../core/shared.js";import{p as _,c as q,h as z,g as j,a as S,r as O,t as E}from"../pictures.js";import{r as U,t as A}from"../bars.js";const B=t=>new Map(t.map(t=>[t.id,t]));function C(t,e){var n;const a=new Map;for(const s of t)a.set(s[e],(null!=(n=a.get(s[e]))?n:0)+1);return a}function I(t){try{return new URL(t).host}catch{return t}}function R({stage:n}){return e`<div class="wall-question">
    ${t("mark")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
  </div>`}function F(){const t=n(null),[e,l]=a(null);return s(()=>{var e;const n=()=>l(e=>L(e,function(t){const e=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:t.clientWidth,height:t.clientHeight,rem:e}}(t.current))),a=new ResizeObserver(n);return a.observe(t.current),null==(e=document.fonts)||e.ready.then(n),n(),()=>a.disconnect()},[]),[t,e]}const L=(t,e)=>t&&t.width===e.width&&t.height===e.height&&t.rem===e.rem?t:e;function Q(t){const e=n(null),a=Date.now(),s=null===e.current;null!=e.current||(e.current=new Map);for(const n of t)e.current.has(n)||e.current.set(n,s?0:a);return new Set(t.filter(t=>a-e.current.get(t)<5e3))}function H(t,e){const[n,s]=a(0);return l(()=>{if(s(0),t<2)return;const e=setInterval(()=>s(t=>t+1),14e3);return()=>clearInterval(e)},[t>1,e]),n}function T({room:n,stage:a,paused:s}){return s?e`<p class="wall-timer" data-phase="paused">${t("pause")}<span>${o("متوقف")}</span></p>`:"done"===a.status?e`<p class="wall-timer" data-phase="done">${t("check")}<span>${o("مغلق")}</span></p>`:a.ends_at?e`<${P} room=${n} endsAt=${a.ends_at} />`:null}function P({room:n,endsAt:s}){!function(){const[t,e]=a(0);l(()=>{const t=setInterval(()=>e(t=>t+1),500);return()=>clearInterval(t)},[500])}();const i=s-n.now(),c=(t=>t<=0?"over":t<=18e4?"last":"calm")(i);return e`<p class="wall-timer" data-phase=${c} role="timer">
    ${"over"===c?e`${t("timer")}<span>${o("انتهى الوقت")}</span>`:e`<b>${r(i)}</b>`}
  </p>`}function D({room:t}){const n=i(t.store.all("person")),a=C(n,"group");return e`<${N}
    total=${n.length}
    label=${c(["شخص في القاعة","شخص في القاعة","شخصان في القاعة","أشخاص في القاعة","شخصًا في القاعة","شخص في القاعة"],"people in the room",n.length)}
    entries=${u(t.store).map(t=>{var e;return{group:t,count:null!=(e=a.get(t.id))?e:0}})}
    missing=${o("لم يصلوا بعد")}
  />`}function N({total:t,label:n,entries:a,missing:s}){const l=a.filter(t=>!t.count).length<=2;return e`<div class="strip">
    <p class="strip-total"><b>${t}</b> ${n}</p>
    <div
      class="strip-groups"
      role="list"
      data-many=${a.length>12?"most":a.length>8?"more":"few"}
    >
      ${function(t){const e=Array.from({length:t.length>8?3:2},()=>[]),n=({group:t})=>[...t.name].length+6,a=t.reduce((t,e)=>t+n(e),0);let s=0;for(const l of t)e[Math.min(e.length-1,Math.floor((s+n(l)/2)/a*e.length))].push(l),s+=n(l);return e.filter(t=>t.length)}(a).map(t=>e`<div class="strip-row" role="presentation">
            ${t.map(t=>t.count?W(t):G(t.group,s,l))}
          </div>`)}
    </div>
  </div>`}const V=({name:t})=>t.length<=8?"short":"",W=({group:n,count:a})=>{var s;return e`<span role="listitem" key=${n.id} class="chip ${V(n)}" data-colour=${null!=(s=n.colour)?s:1}
    >${t(n.icon)}<span class="strip-name" dir="auto">${n.name}</span><b>${a}</b></span
  >`},G=(n,a,s)=>e`<span role="listitem" key=${n.id} class="chip silent ${V(n)}"
    >${t(n.icon)}<span class="strip-name" dir="auto">${n.name}</span
    >${!s&&e`<span aria-hidden="true">–</span>`}<span class=${s?"strip-missing":"visually-hidden"}
      >${a}</span
    ></span
  >`;function J({room:n,screens:a}){var s,l;const r=n.store.get("about","about");if(!r)return e`<main class="wall wall-waiting">
      ${t("mark")}
      <p>${o("لحظة…")}</p>
      <${Y} room=${n} about=${{}} />
    </main>`;const i=r.current?n.store.get("stage",r.current):null,{Main:c,Strip:u=D,whole:p}=function(t,e,n){return e.closed?t.close:n?Object.hasOwn(t,n.activity)?t[n.activity]:{Main:R}:t.open}(a,r,i);return e`<main
    class="wall ${p?"whole":""}"
    data-activity=${null!=(s=null==i?void 0:i.activity)?s:"open"}
    data-paused=${r.paused?"":null}
  >
    ${!p&&e`<${K} room=${n} about=${r} stage=${i} />`}
    <div class="wall-main" key=${null!=(l=null==i?void 0:i.id)?l:""}><${c} room=${n} about=${r} stage=${i} /></div>
    ${!p&&e`<${X} room=${n} about=${r}><${u} room=${n} stage=${i} /><//>`}
    <${Y} room=${n} about=${r} />
  </main>`}function K({room:t,about:n,stage:a}){return e`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${a.title}</h1>
      ${a.instruction&&e`<p dir="auto">${a.instruction}</p>`}
    </div>
    <${T} room=${t} stage=${a} paused=${n.paused} />
  </header>`}function X({room:t,about:n,children:a}){return e`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${t.qr} alt="" />
      <p>
        <span>${o("انضم")}</span><b class="wall-address">${I(t.joinUrl)}</b
        ><b class="code">${n.code}</b>
      </p>
    </div>
    ${a}
  </footer>`}function Y({room:n,about:a}){return e`<div class="wall-signs">
    <${Z} room=${n} />
    ${a.illustrative&&e`<p class="wall-illustrative">${t("info")}${o("مثال للتوضيح")}</p>`}
  </div>`}function Z({room:n}){var a;const s=n.sync.state.value;if("live"===s)return null;const l={connecting:o("يجري الاتصال…"),removed:o("خرج هذا الحائط. أعد تحميل الصفحة."),reload:o("أعد تحميل الصفحة.")};return e`<p class="wall-line" role="status">
    ${t("cloud-off")}<span>${null!=(a=l[s])?a:o("تجري إعادة الاتصال…")}</span>
  </p>`}const{code:tt,joinUrl:et}=document.documentElement.dataset,[nt,at]=[4e3,8e3];function st({room:n,about:a}){return e`<section class="arrive-way">
    <h2>${o("وجّه كاميرا هاتفك إلى هنا")}</h2>
    <img class="arrive-qr" src=${n.qr} alt=${o("رمز QR يفتح هذه الورشة")} />
    <p class="arrive-or">${o("أو افتح")}</p>
    <p class="arrive-address">${I(n.joinUrl)}</p>
    <p class="arrive-code"><span>${o("الرمز")}</span> <b class="code">${a.code}</b></p>
    <p class="arrive-hint">
      ${t("wifi")}<span>${o("استعمل شبكة واي فاي هذه القاعة. إن لم تُفتح الصفحة فأوقف بيانات الهاتف.")}</span>
    </p>
  </section>`}function lt(n){var a;return e`<li key=${n.id} class="arrive-tile ${n.here?"":"absent"}" data-colour=${null!=(a=n.colour)?a:1}>
    <span class="badge">${t(n.icon)}</span><span class="arrive-name" dir="auto">${n.name}</span
    ><b class="arrive-count">${n.here||"–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({length:Math.min(n.here,24)},()=>e`<i></i>`)}</span
    >
  </li>`}function ot({groups:n}){const a=n.filter(t=>!t.here);return a.length?a.length===n.length?e`<p class="arrive-missing">
      ${t("people")}<span>${o("أهلًا بكم. اختر مجموعتك على هاتفك.")}</span>
    </p>`:e`<p class="arrive-missing">
    ${t("clock")}<span>${c(["{n} مجموعة ما زالت في الطريق","مجموعة واحدة ما زالت في الطريق","مجموعتان ما زالتا في الطريق","{n} مجموعات ما زالت في الطريق","{n} مجموعة ما زالت في الطريق","{n} مجموعة ما زالت في الطريق"],"{n} groups haven’t arrived yet",a.length)}</span>
  </p>`:n.length>0&&e`<p class="arrive-missing all">${t("check")}<span>${o("كل المجموعات في القاعة.")}</span></p>`}!function(){const t=new URLSearchParams(location.search).get("theme");"dark"!==t&&"light"!==t||(document.documentElement.dataset.theme=t)}(),function(){const t=()=>{var t;return"visible"===document.visibilityState&&(null==(t=navigator.wakeLock)?void 0:t.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",t),t()}(),async function t(){try{const t=await _(p,"wall");!function(t,n){const a=d({code:tt,...t}),s=`/w/${encodeURIComponent(tt)}`,l={code:tt,joinUrl:null!=et?et:location.href,qr:`${s}/qr.svg`,reportQr:`${s}/qr.svg?to=report`};$(e`<${J} room=${{...a,...l}} screens=${n} />`,document.getElementById("wall")),h(()=>{return"removed"===(t=a.sync.state.value)&&v(tt,"wall"),void("removed"!==t&&"reload"!==t||setTimeout(()=>location.reload(),at));var t})}(await async function(){var t;const e=null!=(t=g(tt,"wall"))?t:await m(tt,{wall:!0});return f(tt,"wall",e),e}(),t)}catch{setTimeout(t,nt)}}();var rt=Object.freeze({__proto__:null,Main:function({room:t,about:n,stage:a}){const s=i(t.store.all("person")),l=C(s,"group"),o=u(t.store).map(t=>{var e;return{...t,here:null!=(e=l.get(t.id))?e:0}});return e`<div class="arrive">
    <${st} room=${t} about=${n} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${n.title}</h1>
        ${(n.task||(null==a?void 0:a.instruction))&&e`<p class="arrive-task" dir="auto">${n.task||a.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${s.length}</b> ${c(["شخص هنا","شخص هنا","شخصان هنا","أشخاص هنا","شخصًا هنا","شخص هنا"],"people joined",s.length)}</p>
      <ul class="arrive-groups" data-many=${o.length>16?"most":o.length>8?"more":"few"}>
        ${o.map(lt)}
      </ul>
      <${ot} groups=${o} />
    </section>
  </div>`},whole:!0});const it=new Set(["governance","structural","economic_social","unsorted"]),ct=(t,e)=>t.at-e.at;const ut=t=>{var e;return"shown"===(null!=(e=t.shown)?e:"shown")};function pt(t){var e;const n=new Map;for(const a of t)a&&n.set(a,(null!=(e=n.get(a))?e:0)+1);return n}function dt(t){return[...pt(t)].reduce((t,e)=>e[1]>t[1]?e:t,[null,0])[0]}function $t(t,e,n){const a=Array.from({length:e},()=>({boxes:[],height:0}));return t.forEach((t,e)=>{const s=a.reduce((t,e)=>e.height<t.height-.5?e:t);s.height+=(s.boxes.length?n:0)+t,s.boxes.push(e)}),{columns:a.map(t=>t.boxes),height:Math.max(...a.map(t=>t.height))}}const ht=[1.6,1.35,1.15,1.03,.93,.8,.7,.65],[gt,mt]=[.93,.65],ft=.4;function vt(t,e,n){for(const a of e){const e=bt(t,a).map(e=>yt(t,a,e,{whole:n})).find(t=>t.fits);if(e)return e}}const wt=t=>xt(t.lanes.map(t=>t.pages[0].flat().length));function bt({lanes:t,width:e,rem:n,frame:a=0},s){const l=e-a*t.length,o=t=>(l+ft*n)/((t*s+ft)*n),r=s>1.15&&t.length>1?0:Math.floor(o((t=>t>.7?7.6:10.6)(s))),i=Math.max(t.length,r),c=Math.min(i,Math.max(t.length,Math.ceil(o((t=>t>1?16:22)(s)))));return Array.from({length:i-c+1},(t,e)=>c+e)}function yt(t,e,n,{tight:a=!1,whole:s=!1}){var l;const o=ft*t.rem,r=t.width-(null!=(l=t.frame)?l:0)*t.lanes.length-o*(n-t.lanes.length),i=Math.floor(r/n),c=t.lanes.map(n=>n.map(n=>t.heightOf(n,{size:e,width:i,tight:a,whole:s}))),u=c.map(e=>function(t,{columns:e,gap:n,height:a}){for(let s=1;s<=e;s+=1)if($t(t,s,n).height<=a)return s;return e+1}(e,{columns:n,gap:o,height:t.height})),p=xt(u)<=n,d=function(t,{heights:e,columns:n,gap:a}){const s=[...t],l=e.map(t=>xt(t)+a*t.length);for(let t=n-xt(s);t>0;t-=1){const t=l.reduce((t,e,n)=>e/s[n]>l[t]/s[t]?n:t,0);s[t]+=1}return s}(p?u:c.map(()=>1),{heights:c,columns:n,gap:o});return{size:e,column:i,whole:s,shares:d,heights:c,fits:p}}const xt=t=>t.reduce((t,e)=>t+e,0);function Mt(t,{size:e,column:n,whole:a,shares:s,heights:l}){const o=ft*t.rem;return{size:e,column:n,whole:a,lanes:t.lanes.map((e,n)=>{const a=new Map(e.map((t,e)=>[t,l[n][e]])),r=t=>$t(t.map(t=>a.get(t)),s[n],o),i=t=>e=>r(e).height<=t,c=i(t.height)(e)?[e]:function(t,{fits:e,stride:n}){const a=t.filter(t=>t.pinned),s=t.filter(t=>!t.pinned),l=s.length&&e([...a,...s.slice(-n)])?a:[],o=l.length?s:t,r=function(t,e,n){let a=Math.max(0,Math.floor((t.length-1)/n)*n);for(;a>=n&&e(t.slice(a-n));)a-=n;return a}(o,t=>e([...l,...t]),n),i=function(t,e){const n=[];for(const a of[...t].reverse()){const t=n.at(-1);t&&e([a,...t])?t.unshift(a):n.push([a])}return n}(o.slice(0,r),t=>e([...l,...t]));return[o.slice(r),...i].map(t=>[...l,...t])}(e,{fits:i(t.height-t.more),stride:s[n]});return{columns:s[n],pages:c.map(t=>r(t).columns.map(e=>e.map(e=>t[e])))}})}}const[kt,_t]=[.36,.58],[qt,zt,jt,St]=[.64,.6,1.35,.2],[Ot,Et]=[.7,1.75],[Ut,At,Bt,Ct]=[1.1,.76,1.4,.45],It=t=>t>=1.03?9:t>=.93?7:t>=.8?6:5,Rt=(t,e)=>e?"none":It(t),Ft=t=>t>=.93?4:3,Lt=(t,e)=>e?0:t>=.93?3:2,Qt=t=>t<=Ot;const Ht=t=>"cluster"===t.kind||Boolean(t.draw||t.group||t.by||t.merged),Tt={card:(n,a)=>Qt(a.size)&&n.group?function(t,{groups:n,fresh:a,size:s,whole:l}){return e`<li
    key=${t.id}
    class="card sheet small ${a.has(t.id)?"arriving":""}"
    data-category=${t.category}
    style=${{"--lines":Rt(s,l)}}
  >
    ${Dt(n.get(t.group))}
    <p class="card-text" dir="auto">${t.text}</p>
  </li>`}(n,a):function(n,{groups:a,people:s,fresh:l,size:o,whole:r}){var i;return e`<li
    key=${n.id}
    class="card sheet ${l.has(n.id)?"arriving":""}"
    data-category=${n.category}
    style=${{"--lines":Rt(o,r)}}
  >
    <p class="card-text" dir="auto">${n.text}</p>
    ${Ht(n)&&e`<div class="card-foot">
        ${Pt(a.get(n.group))}${n.by&&e`<span class="sheet-by" dir="auto">${null==(i=s.get(n.by))?void 0:i.name}</span>`}
        ${n.merged>0&&e`<span class="sheet-merged">${t("merge")}${c(["و{n} مثلها","وواحدة مثلها","واثنتان مثلها","و{n} مثلها","و{n} مثلها","و{n} مثلها"],"and {n} alike",n.merged)}</span>`}
      </div>`}
  </li>`}(n,a),cluster:function(t,{groups:n,fresh:a,size:s,tight:l}){const r=t.texts.slice(0,Lt(s,l));return e`<li
    key=${t.id}
    class="card sheet cluster ${a.has(t.id)?"arriving":""}"
    data-category=${t.category}
    style=${{"--lines":Ft(s)}}
  >
    <h3 class="card-title" dir="auto">${t.text}</h3>
    ${r.length>0&&e`<ul class="sheet-members">
        ${r.map(t=>e`<li dir="auto">${t}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${c(["لا بطاقات","بطاقة واحدة","بطاقتان","{n} بطاقات","{n} بطاقة","{n} بطاقة"],"{n} cards",t.count)}</b
      ><span class="sheet-groups" title=${o("المجموعات التي وراءها")}
        >${t.groups.slice(0,6).map(t=>Dt(n.get(t)))}</span
      >
    </div>
  </li>`}},Pt=n=>{var a;return n&&e`<span class="chip plain" data-colour=${null!=(a=n.colour)?a:1}
    >${t(n.icon)}<span class="sheet-name" dir="auto">${n.name}</span></span
  >`},Dt=n=>{var a;return n&&e`<span class="badge" data-colour=${null!=(a=n.colour)?a:1}
    >${t(n.icon)}<span class="visually-hidden">${n.name}</span></span
  >`};function Nt(t){const e=new Map,n=n=>(e.has(n)||e.set(n,1.03*t(n)),e.get(n));return(t,e)=>t.split("\n").reduce((t,a)=>t+((t,e)=>function(t,e,n){let[a,s]=[1,0];for(const l of t)s&&s+n+l>e&&([a,s]=[a+1,0]),s+=(s?n:0)+l,s>e&&([a,s]=[a+Math.floor(s/e),s%e]);return a}(t.split(/\s+/).filter(Boolean).map(n),e,n(" ")))(a,e),0)}const[Vt,Wt,Gt,Jt]=[.8,.6,2.6,1.4];function Kt({lanes:t,...n}){const[a,s]=F();return e`<div class="wall-board" ref=${a}>
    ${s&&e`<${Xt} lanes=${t} box=${s} ...${n} />`}
  </div>`}function Xt({lanes:t,box:l,...o}){const r=n(null),i=function(t,e){const[n,l]=a({box:e,slack:1}),o=n.box===e?n.slack:1;return s(()=>{[...t.current.querySelectorAll(".wall-column")].some(t=>t.offsetHeight>t.parentElement.clientHeight+1)&&o<Zt&&l({box:e,slack:o+.03})}),o}(r,l),c=t.some(t=>t.title),u=b(()=>function(t,e,n,a){const{rem:s}=e,l=function({rem:t,leading:e,lines:n}){return(a,{size:s,width:l,tight:o,whole:r})=>{const i=s*t,c=Qt(s)&&"card"===a.kind&&a.group?Et:0,u=l/i-2*_t-.1-c,p=Ht(a)&&!c?(t=>Math.max(zt,qt*t))(s)*t*jt+St*i:0;return Math.ceil(2*kt*i+p+.1*t+("cluster"===a.kind?function(t,{em:e,inside:n,size:a,tight:s,leading:l,lines:o}){const r=Math.min(Ft(a),o(t.text,n/(1.12*Ut)))*Ut*l,i=Math.min(Lt(a,s),t.texts.length)*At*Bt;return(r+i+(i?St:0)+Ct)*e}(a,{em:i,inside:u,size:s,tight:o,leading:e,lines:n}):Math.min(r?1/0:It(s),n(a.text,u))*e*i))}}({rem:s,leading:parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25,lines:null!=Yt?Yt:Yt=Nt(function(t){const e=document.createElement("canvas").getContext("2d");return e.font=`400 100px ${t}`,t=>e.measureText(t).width/100}(getComputedStyle(document.body).fontFamily))});return function(t){var e;const n=xt(t.lanes.map(t=>t.length))<=40?gt:mt,a=ht.filter(t=>t>=n),s=null!=(e=vt(t,a.filter(t=>t>=gt),!0))?e:vt(t,a,!1);if(s)return Mt(t,s);const l=a.at(-1);return bt(t,l).map(e=>Mt(t,yt(t,l,e,{tight:!0}))).reduce((t,e)=>wt(e)>wt(t)?e:t)}({lanes:t.map(t=>t.items),width:e.width-(t.length-1)*Wt*s,height:e.height-(Vt+(a?Gt:0))*s,more:Jt*s,frame:Vt*s,rem:s,heightOf:(t,e)=>l(t,e)*n})}(t,l,i,c),[t,l,i]),p=H(Math.max(...u.lanes.map(t=>t.pages.length)),te(t));return e`<div
    class="wall-lanes"
    ref=${r}
    style=${{"--size":`${u.size}rem`,"--column":`${u.column}px`}}
  >
    ${t.map((t,n)=>e`<${ee} key=${t.id} lane=${t} plan=${u.lanes[n]} turn=${p} size=${u.size} whole=${u.whole} ...${o} />`)}
  </div>`}let Yt=null;const Zt=1.3,te=t=>t.flatMap(t=>t.items).reduce((t,e)=>e.at>t.at?e:t,{id:"",at:0}).id;function ee({lane:n,plan:a,turn:s,size:l,whole:o,quiet:r,...i}){var u,p;const d=s%a.pages.length,$=a.pages.length>1,h=new Set(a.pages[d].flat()),g=n.items.filter(t=>!h.has(t)).reduce((t,e)=>t+e.count,0);return e`<section class="lane wall-lane" data-category=${n.category} style=${{"--columns":a.columns}}>
    ${n.title&&e`<h3 class="lane-head">${t(null!=(u=n.category)?u:"cluster")}<span dir="auto">${n.title}</span><span class="count">${n.count}</span></h3>`}
    <div class="wall-columns" key=${d}>
      ${a.pages[d].map((t,n)=>e`<ul key=${n} class="wall-column">
            ${t.map(t=>((t,e)=>{var n;return(null!=(n=t.draw)?n:Tt[t.kind])(t,e)})(t,{...i,size:l,whole:o,tight:$}))}
          </ul>`)}
      ${0===n.items.length&&r&&e`<div class="wall-quiet">${t(null!=(p=n.category)?p:"edit")}</div>`}
    </div>
    ${$&&e`<p class="wall-more"><span>${c(["و{n} أخرى","وواحدة أخرى","واثنتان أخريان","و{n} أخرى","و{n} أخرى","و{n} أخرى"],"and {n} more",g)}</span>${ne(a,d)}</p>`}
  </section>`}const ne=({pages:t,columns:n},a)=>t.length<=5*n&&e`<span class="page-dots" aria-hidden="true"
    >${t.map((t,n)=>e`<i class=${n===a?"now":""}></i>`)}</span
  >`;function ae({stage:n}){const a="open"===n.status;return e`<div class="wall-question">
    ${t("edit")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
    <p class="soft">${o(a?"اكتب على هاتفك: تظهر بطاقتك هنا.":"لا بطاقات بعد.")}</p>
  </div>`}var se=Object.freeze({__proto__:null,Main:function({room:t,stage:n}){const[a,s,l,o]=["card","cluster","group","person"].map(e=>t.store.all(e)),r=b(()=>function(t,e,n){const a=e.filter(e=>e.stage===t.id&&!e.merged_into&&ut(e)).sort(ct),s=n.filter(e=>e.stage===t.id).sort(ct).map(t=>function(t,e){var n,a;const s=e.filter(e=>e.cluster===t.id),l=null!=(a=null!=(n=t.lane)?n:dt(s.map(t=>t.lane)))?a:null,o=dt(s.map(t=>t.category));return{id:t.id,kind:"cluster",text:t.title,at:t.at,lane:l,category:o,pinned:!0,texts:s.map(w),groups:[...new Set(s.map(t=>t.group).filter(Boolean))],count:s.length}}(t,a)),l=new Set(s.map(t=>t.id)),o=pt(e.map(t=>t.merged_into)),r=a.filter(t=>!l.has(t.cluster)).map(t=>{var e;return function(t,e){const{id:n,at:a,group:s=null,by:l=null,lane:o=null,category:r=null}=t;return{id:n,kind:"card",text:w(t),at:a,group:s,by:l,lane:o,category:r,merged:e,count:1,pinned:!1}}(t,null!=(e=o.get(t.id))?e:0)});return function(t){var e;return((null==(e=t.lanes)?void 0:e.length)?t.lanes:[{id:null,title:""}]).map(({id:t,title:e})=>({id:t,title:e,category:it.has(t)?t:null}))}(t).map((t,e,n)=>function(t,e,n){const a=new Set(e.map(t=>t.id)),s=e.at(-1)===t,l=n.filter(e=>e.lane===t.id||s&&!a.has(e.lane)),o=l.reduce((t,e)=>t+e.count,0);return{...t,count:o,items:l.map(e=>{var n;return{...e,category:null!=(n=e.category)?n:t.category}})}}(t,n,[...s,...r]))}(n,a,s),[n,a,s]),i=Q(r.flatMap(t=>t.items.map(t=>t.id))),c=r.every(t=>0===t.items.length);return e`<div class="wall-cards">
    <${Kt} lanes=${r} groups=${B(l)} people=${B(o)} fresh=${i} quiet=${!c} />
    ${c&&e`<${ae} stage=${n} code=${t.code} />`}
  </div>`},Strip:function({room:t,stage:n}){const a=t.store.all("card"),{heard:s,silent:l,told:r,total:p}=function(t,{cards:e,groups:n,people:a}){var s;const l=e.filter(e=>e.stage===t.id&&ut(e)),o=new Set(a.filter(t=>{var e;return"in"===(null!=(e=t.status)?e:"in")}).map(t=>t.group)),r=pt(l.map(t=>t.group)),i=[...n].sort((t,e)=>{var n,a;return(null!=(n=t.position)?n:0)-(null!=(a=e.position)?a:0)});return{heard:i.filter(t=>r.has(t.id)).map(t=>({group:t,count:r.get(t.id)})),silent:i.filter(t=>!r.has(t.id)&&o.has(t.id)),absent:i.filter(t=>!r.has(t.id)&&!o.has(t.id)),told:"anonymous"!==(null==(s=t.settings)?void 0:s.naming),total:l.length}}(n,{cards:a,groups:u(t.store),people:i(t.store.all("person"))}),d=r?[...s,...l.map(t=>({group:t,count:0}))]:[];return e`<${N}
    total=${p}
    label=${c(["بطاقة","بطاقة","بطاقتان","بطاقات","بطاقة","بطاقة"],"cards",p)}
    entries=${d}
    missing=${o("لم نسمعهم بعد")}
  />`}});const[le,oe,re,ie,ce]=[3.4,1.95,4.6,2.6,4.1];function ue({room:n,stage:a,box:s}){const[l,r,i]=[$e(n.store),u(n.store),q(n.store.all("rating"),a.id)],{rows:c,pages:p}=function(t,e){const n=Math.max(1,Math.floor(pe(e)/oe)),a=Math.max(1,Math.ceil(t.length/n));return{rows:Math.ceil(t.length/a),pages:a}}(l,s),d=H(p,"")%p;if(!l.length)return e`<div class="wall-question">
      ${t("power")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${o("لا عوائق لتقييمها بعد.")}</p>
    </div>`;const $=p>1?function(t,e){var n;const a=new Map;for(const{on:t}of e.values())a.set(t,(null!=(n=a.get(t))?n:0)+1);return[...t].sort((t,e)=>{var n,s;return(null!=(n=a.get(e.id))?n:0)-(null!=(s=a.get(t.id))?s:0)})}(l,i):l,h=[...i.values()].some(t=>t.split);return e`<div
    class="wall-heat"
    style=${{"--row":`${de(Math.min(c,l.length),s)}rem`,"--groups":r.length}}
  >
    <div class="wall-heat-page" key=${d}>
      ${z({barriers:$.slice(d*c,(d+1)*c),groups:r,cells:i,gaps:j(i)})}
    </div>
    <div class="wall-heat-foot">
      ${S({split:h})}${p>1&&e`<p class="wall-page">${o("صفحة {n} من {all}",{n:d+1,all:p})}</p>`}
    </div>
  </div>`}const pe=t=>t.height/t.rem-re-(t=>t.width/t.rem<60?ce:ie)(t),de=(t,e)=>Math.min(le,pe(e)/Math.max(1,t)).toFixed(3);function $e(t){const e=t.all("card");return y(t).map(t=>{var n,a,s;return"cluster"===t.kind?{id:t.id,title:t.title,category:null!=(a=t.lane)?a:null==(n=e.find(e=>e.cluster===t.id))?void 0:n.category}:{id:t.id,title:w(t),category:null!=(s=t.category)?s:t.lane}})}var he=Object.freeze({__proto__:null,Main:function({room:t,stage:n}){const[a,s]=F();return e`<div class="wall-ratings" ref=${a}>
    ${s&&e`<${ue} room=${t} stage=${n} box=${s} />`}
  </div>`},Strip:function({room:t,stage:n}){const a=$e(t.store),s=[...q(t.store.all("rating"),n.id).values()].filter(t=>null!==t.power),l=u(t.store).map(t=>({group:t,done:s.filter(e=>e.group===t.id).length})),r=l.filter(t=>a.length&&t.done>=a.length).length;return e`<${N}
    total=${r}
    label=${c(["من {n} مجموعة قيّمت الكل","من {n} مجموعة قيّمت الكل","من مجموعتين قيّمت الكل","من {n} مجموعات قيّمت الكل","من {n} مجموعة قيّمت الكل","من {n} مجموعة قيّمت الكل"],"of {n} groups have rated all",l.length)}
    missing=${o("ليس بعد")}
    entries=${l.map(({group:t,done:e})=>({group:t,count:e&&`${e}/${a.length}`}))}
  />`}});const[ge,me,fe]=[2.9,8,4];function ve({room:n,stage:a}){const s=M(n.store);return s.length?e`<div class="ballot"><${be} ids=${s.map(t=>t.id)} room=${n} /></div>`:e`<div class="wall-question">
      ${t("leverage")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    </div>`}function we({room:n,vote:a}){var s,l,r;const[u,p]=[null!=(s=n.store.get("turnout",a.id))?s:{voted:0,proxies:0},i(n.store.all("person")).length];return e`<div class="ballot voting">
    <section class="ballot-turnout">
      ${O({part:null!=(l=u.voted)?l:0,whole:Math.max(p,null!=(r=u.voted)?r:0),label:o("صوّتوا")})}
      ${u.proxies>0&&e`<p>${c(["و{n} ورقة تصويت","وورقة تصويت واحدة","وورقتا تصويت","و{n} أوراق تصويت","و{n} ورقة تصويت","و{n} ورقة تصويت"],"and {n} ballots on paper",u.proxies)}</p>`}
      <p class="ballot-rule">${t("dot")}<span>${c(["{n} نقطة لكل شخص","نقطة واحدة لكل شخص","نقطتان لكل شخص","{n} نقاط لكل شخص","{n} نقطة لكل شخص","{n} نقطة لكل شخص"],"{n} dots each",a.budget)}</span></p>
      <p class="ballot-rule soft">
        ${t(!1===a.secret?"show":"lock")}<span
          >${!1===a.secret?o("تصويت علني. تظهر النتائج عند إغلاقه."):o("تصويت سري. تظهر النتائج عند إغلاقه.")}</span
        >
      </p>
    </section>
    <${be} ids=${a.items} room=${n} />
  </div>`}function be({ids:n,room:a}){return e`<ol class="points" data-many=${n.length>12?"most":n.length>6?"more":"few"}>
    ${n.map(n=>e`<li key=${n} class="point">
          ${t("leverage")}
          <p dir="auto">${k(a.store,n)}</p>
        </li>`)}
  </ol>`}function ye({room:t,vote:n,before:a}){const[s,l]=F();return e`<div class="wall-result" ref=${s}>
    ${l&&e`<${xe} room=${t} vote=${n} before=${a} box=${l} />`}
  </div>`}function xe({room:n,vote:a,before:s,box:l}){const[r,i,c]=[n.store.get("tally",a.id),u(n.store),_e(n,a)],p=l.height/l.rem-me-(c.length?fe:0),d=Math.max(1,Math.ceil(r.items.length/Math.max(2,Math.floor(p/ge)))),$=Math.ceil(r.items.length/d),h=H(d,"")%d,g=r.items.slice(h*$,(h+1)*$).map(t=>t.on);return r.items.length?e`<p class="result-sum">${ke(r,a)}</p>
    <div class="result-page" key=${h}>
      ${U({tally:r,items:g,groups:i,names:t=>k(n.store,t),before:s&&n.store.get("tally",s.id)})}
    </div>
    <p class="result-notes">
      ${function(n,a){var s;if(!(null==(s=n.pooled)?void 0:s.length))return null;const l=n.pooled.map(t=>{var e;return null==(e=a.find(e=>e.id===t))?void 0:e.name}).filter(Boolean).join(" · ");return e`<span
    >${t("lock")}${o("تُعرض معًا المجموعات التي صوّت فيها أقل من 5 أشخاص، ليبقى كل صوت سريًا: {names}",{names:l})}</span
  >`}(r,i)}${d>1&&e`<span class="wall-page">${o("صفحة {n} من {all}",{n:h+1,all:d})}</span>`}
    </p>
    ${c.length>0&&e`<${ze} decisions=${c} />`}`:e`<${Me} tally=${r} vote=${a} />`}function Me({tally:n,vote:a}){return e`<p class="result-sum">${ke(n,a)}</p>
    <div class="wall-question">
      ${t("lock")}
      <p class="wall-question-text">${A()}</p>
    </div>`}function ke(t,n){return[c(["لا أصوات","صوت واحد","صوتان","{n} أصوات","{n} صوتًا","{n} صوت"],"{n} ballots",t.people),null!=t.could&&o("صوّت {n} من {all} على هاتف",{n:t.people-t.proxies,all:t.could}),t.proxies>0&&c(["{n} منها على ورق","واحد منها على ورق","اثنان منها على ورق","{n} منها على ورق","{n} منها على ورق","{n} منها على ورق"],"{n} of them on paper",t.proxies),t.items.length>0&&c(["لا نقاط","نقطة واحدة","نقطتان","{n} نقاط","{n} نقطة","{n} نقطة"],"{n} dots",t.dots),t.items.length>0&&c(["لا مجموعات","مجموعة واحدة","مجموعتان","{n} مجموعات","{n} مجموعة","{n} مجموعة"],"{n} groups",t.groups),n.round>1&&o("الجولة {n}",{n:n.round}),!1===n.secret?o("تصويت علني"):o("تصويت سري")].filter(Boolean).map(t=>e`<span>${t}</span>`)}function _e(t,e){const n=new Set(e.items);return[...t.store.all("decision")].sort((t,e)=>e.at-t.at).filter(t=>{var e;return!(null==(e=t.on)?void 0:e.length)||t.on.some(t=>n.has(t))})}const qe=2;function ze({decisions:n}){const a=n.length-qe;return e`<ul class="decisions">
    ${n.slice(0,qe).map(n=>e`<li key=${n.id} class="decision">
          ${t("decision")}
          <p>
            <b>${o("قُرّر")}</b>${" "}
            <span dir="auto">${n.text}</span>
            ${n.dissent&&e`<small dir="auto">${o("لم يوافق الجميع: {dissent}",{dissent:n.dissent})}</small>`}
          </p>
        </li>`)}
    ${a>0&&e`<li class="soft">${c(["و{n} أخرى","وواحدة أخرى","واثنتان أخريان","و{n} أخرى","و{n} أخرى","و{n} أخرى"],"and {n} more",a)}</li>`}
  </ul>`}var je=Object.freeze({__proto__:null,Main:function({room:t,stage:n}){const[a,s]=x(t.store,n.id);return"closed"===(null==a?void 0:a.status)&&t.store.get("tally",a.id)?e`<${ye} room=${t} vote=${a} before=${s} />`:a?e`<${we} room=${t} vote=${a} />`:e`<${ve} room=${t} stage=${n} />`}});const[Se,Oe]=[1.95,3.6];function Ee({rows:n,box:a,about:s,actions:l}){var r;const i=Math.max(1,Math.floor((a.height/a.rem-Oe)/Se)),u=Math.ceil(n.length/i),p=H(u,"")%u,d=Math.ceil(n.length/u),$=n.slice(p*d,(p+1)*d),h=Math.min(4.4,(a.height/a.rem-Oe)/$.length).toFixed(3);return e`<div class="plan-page" key=${p} style=${{"--row":`${h}rem`}}>
    <table class="plan-table">
      <thead>
        <tr>
          <th scope="col">${o("خطة")}</th>
          <th scope="col">${o("100 يوم")}</th>
          <th scope="col">${o("1000 يوم")}</th>
          <th scope="col">${o("ما زال ينقص")}</th>
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
    ${a>0&&e`<span data-tone="warn">${t("person")}${c(["لا مسؤولين","مسؤول واحد","مسؤولان","{n} مسؤولين","{n} مسؤولًا","{n} مسؤول"],"{n} owners",a)}</span>`}
    ${s>0&&e`<span data-tone="warn">${t("target")}${c(["لا مؤشرات","مؤشر واحد","مؤشران","{n} مؤشرات","{n} مؤشرًا","{n} مؤشر"],"{n} indicators",s)}</span>`}
    ${l>0&&e`<span data-tone="warn">${t("calendar")}${c(["لا مواعيد","موعد واحد","موعدان","{n} مواعيد","{n} موعدًا","{n} موعد"],"{n} dates",l)}</span>`}</span
  >`:e`<span class="plan-whole">${t("check")}${o("كامل")}</span>`:e`<span class="soft">${o("لم يُكتب شيء بعد")}</span>`}(a)}</td>
  </tr>`}(n,l.filter(n.holds)))}
      </tbody>
    </table>
    ${E({day0:null!=(r=s.day0)?r:"",actions:l,rows:$})}
  </div>`}var Ue=Object.freeze({__proto__:null,Main:function({room:n,about:a,stage:s}){const[l,o]=F(),r=function(t){const e=t.store.all("plan"),n=u(t.store),a=new Map(n.map((t,e)=>[t.id,e]));return[...e].sort((t,e)=>{var n,s;return(null!=(n=a.get(t.group))?n:999)-(null!=(s=a.get(e.group))?s:999)}).map(t=>((t,e)=>{var n,a,s;return{id:t.id,name:null!=(n=null==e?void 0:e.name)?n:t.owner,icon:null!=(a=null==e?void 0:e.icon)?a:"flag",colour:null!=(s=null==e?void 0:e.colour)?s:null,holds:e=>e.plan===t.id}})(t,n.find(e=>e.id===t.group)))}(n);return r.length?e`<div class="wall-plans" ref=${l}>
    ${o&&e`<${Ee} rows=${r} box=${o} about=${a} actions=${n.store.all("action")} />`}
  </div>`:e`<div class="wall-question" ref=${l}>
      ${t("calendar")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    </div>`}});function Ae(t){const e=[...t].sort((t,e)=>t.at-e.at).map(({id:t,text:e,name:n,group:a=null,at:s,joined:l=[]})=>({id:t,kind:"pledge",draw:Be,text:e,name:n,group:a,at:s,joined:l.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:e.length,items:e}}function Be(n,{groups:a,fresh:s,size:l,whole:o}){var r;const i=a.get(n.group);return e`<li
    key=${n.id}
    class="card sheet pledge ${s.has(n.id)?"arriving":""}"
    data-colour=${null!=(r=null==i?void 0:i.colour)?r:null}
    style=${{"--lines":Rt(l,o)}}
  >
    <p class="card-text" dir="auto">${n.text}</p>
    <div class="card-foot">
      ${i&&e`<span class="badge">${t(i.icon)}<span class="visually-hidden">${i.name}</span></span>`}<b
        class="sheet-name"
        dir="auto"
        >${n.name}</b
      >
      ${n.joined>0&&e`<span class="pledge-joined">${t("people")}<span aria-hidden="true">+${n.joined}</span><span class="visually-hidden">${c(["لم ينضم أحد","انضم شخص واحد","انضم شخصان","انضم {n} أشخاص","انضم {n} شخصًا","انضم {n} شخص"],"{n} joined",n.joined)}</span></span>`}
    </div>
  </li>`}var Ce=Object.freeze({__proto__:null,Main:function({room:n,stage:a}){const s=n.store.all("pledge"),l=b(()=>[Ae(s)],[s]),r=Q(s.map(t=>t.id));return s.length?e`<div class="wall-pledges">
    <${Kt} lanes=${l} groups=${B(u(n.store))} people=${B([])} fresh=${r} />
  </div>`:e`<div class="wall-question">
      ${t("pledge")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${o("تظهر التعهدات هنا بأسماء أصحابها.")}</p>
    </div>`}}),Ie=Object.freeze({__proto__:null,Main:function({room:n,about:a,stage:s}){return e`<div class="farewell">
    <section>
      <p class="farewell-mark">${t("mark")}</p>
      <h1>${o("شكرًا لكم.")}</h1>
      <p class="farewell-title" dir="auto">${a.title}</p>
      ${"close"===(null==s?void 0:s.activity)&&s.instruction&&e`<p class="soft" dir="auto">${s.instruction}</p>`}
      <ul class="farewell-sums">
        ${function(t){const e=e=>t.store.all(e).length,[n,a,s,l]=[i(t.store.all("person")).length,e("card"),e("action"),e("pledge")];return[[n,c(["شخص","شخص","شخصان","أشخاص","شخصًا","شخص"],"people",n)],[a,c(["بطاقة","بطاقة","بطاقتان","بطاقات","بطاقة","بطاقة"],"cards",a)],[s,c(["عمل","عمل","عملان","أعمال","عملًا","عمل"],"actions",s)],[l,c(["تعهد","تعهد","تعهدان","تعهدات","تعهدًا","تعهد"],"pledges",l)]]}(n).filter(([t])=>t>0).map(([t,n])=>e`<li><b>${t}</b> ${n}</li>`)}
      </ul>
    </section>
    <section class="arrive-way farewell-way">
      <h2>${o("خذ التقرير معك")}</h2>
      <img class="arrive-qr" src=${n.reportQr} alt=${o("رمز QR يفتح التقرير")} />
      <p class="arrive-or">${o("أو افتح")}</p>
      <p class="arrive-address">${I(n.joinUrl)}</p>
      <p class="arrive-code"><span>${o("الرمز")}</span> <b class="code">${a.code}</b></p>
    </section>
  </div>`},whole:!0});export{se as a,he as b,je as c,Ue as d,Ce as e,Ie as f,rt as w};
