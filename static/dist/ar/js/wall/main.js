import{t as e,n as t,p as n,i as s,C as a,b as o,a as l,N as r,q as i,d as c,m as u,x as p,G as d,z as g,K as h,A as $,P as m,y as f,B as v,E as w,D as b,w as y,J as k,V as x,W as M,U as z,X as _,Y as j,T as S,_ as q,I as O,a5 as A,M as E,R as C,g as U,Q as R}from"../core/shared.js";import{u as F,l as T,s as B,i as I,p as L,c as H,r as D,e as P,b as Q,g as N,d as W,j as J,t as V}from"../pictures.js";import{l as G,a as X,d as Y,s as K,t as Z}from"../writing.js";import{r as ee,f as te,w as ne,t as se,F as ae}from"../activities/ratings.js";import{r as oe,d as le,c as re,e as ie,a as ce,s as ue}from"../activities/dots.js";import{h as pe,a as de,t as ge,b as he,c as $e,r as me}from"../bars.js";import{p as fe}from"../activities/poster.js";const ve=e=>new Map(e.map(e=>[e.id,e]));function we(e,t){var n;const s=new Map;for(const a of e)s.set(a[t],(null!=(n=s.get(a[t]))?n:0)+1);return s}function be(e){try{return new URL(e).host}catch{return e}}function ye({room:e,missing:s}){const a=new Map(n(e.store).map(e=>[e.id,e]));return t`<ul class="missing-groups" data-many=${s.groups.length>8}>
    ${s.groups.map(e=>{var n;return t`<${ke} key=${e.group} ...${{row:e,group:null!=(n=a.get(e.group))?n:{},missing:s}} />`})}
  </ul>`}function ke({row:n,group:a,missing:o}){var l,r;const i=o.noted?T(n.brings):[];return t`<li class="missing-group" data-colour=${null!=(l=a.colour)?l:1}>
    <span class="badge">${s(null!=(r=a.icon)?r:"people")}</span>
    <b class="missing-name"><bdi>${a.name}</bdi></b>
    <span class="missing-foot"
      ><b class="missing-seats" data-full=${n.here>=n.seats}
        >${n.seats?e("{here} من {all}",{here:n.here,all:n.seats}):n.here}</b
      >${i.length>0&&t`<span class="missing-lacks">${e("ينقص: {what}",{what:i.join(e("، "))})}</span>`}</span
    >
  </li>`}function xe({missing:n}){var s,a;const o=(null!=(s=n.levels)?s:[]).filter(({groups:e})=>!e.length);return[n.noted&&T(n.brings).length>0&&[e("لا أحد هنا يقدّم:"),T(n.brings)],o.length>0&&[e("لا تأثير هنا على مستوى:"),o.map(({level:e})=>G(X(),e))],(null==(a=n.sectors)?void 0:a.length)>0&&[e("لا مجموعة من:"),n.sectors.map(e=>G(B(),e))]].filter(Boolean).map(([n,s])=>t`<p key=${n} class="missing-gap"><b>${n}</b> ${s.join(e("، "))}</p>`)}function Me({room:n,open:s}){const a=[...s].sort((e,t)=>(e.by||"9").localeCompare(t.by||"9"));return t`<section class="missing-asked">
    <h2>${e("من يجب أن يُدعى")}</h2>
    <ul>
      ${a.map(s=>{return t`<li key=${s.id}>
            <b><bdi>${s.who}</bdi></b>
            <small
              >${[(a=s.inviter,a&&(null==(o=n.store.get("person",a))?void 0:o.name)||""),s.by&&e("قبل {day}",{day:Y(s.by)}),G(I(),s.status)].filter(Boolean).map((e,n)=>t`${n?" · ":""}<bdi>${e}</bdi>`)}</small
            >
          </li>`;var a,o})}
    </ul>
  </section>`}var ze=Object.freeze({__proto__:null,Main:function({room:n}){const s=F(n),a=n.store.all("invitation").filter(({status:e})=>"declined"!==e);return t`<div class="missing">
    <h1>${e("من الغائب؟")}</h1>
    ${s&&t`<div class="missing-parts" data-asked=${a.length>0}>
        <${ye} ...${{room:n,missing:s}} />
        <div class="missing-side">
          <${xe} missing=${s} />
          ${a.length>0&&t`<${Me} ...${{room:n,open:a}} />`}
        </div>
      </div>`}
  </div>`},Strip:()=>null,headless:!0});function _e({stage:e}){return t`<div class="wall-question">
    ${s("mark")}
    <p class="wall-question-text" dir="auto">${e.instruction||e.title}</p>
  </div>`}function je(){const e=l(null),[t,n]=a(null);return r(()=>{var t;const s=()=>n(t=>Se(t,function(e){const t=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:e.clientWidth,height:e.clientHeight,rem:t}}(e.current))),a=new ResizeObserver(s);return a.observe(e.current),null==(t=document.fonts)||t.ready.then(s),s(),()=>a.disconnect()},[]),[e,t]}const Se=(e,t)=>e&&e.width===t.width&&e.height===t.height&&e.rem===t.rem?e:t;function qe(e){const[t,n]=a(0);return o(()=>{const t=setInterval(()=>n(e=>e+1),e);return()=>clearInterval(t)},[e]),t}function Oe(e){const t=l(null),n=Date.now(),s=null===t.current;null!=t.current||(t.current=new Map);for(const a of e)t.current.has(a)||t.current.set(a,s?0:n);return new Set(e.filter(e=>n-t.current.get(e)<5e3))}function Ae(e){const t=new Map,n=n=>(t.has(n)||t.set(n,1.03*e(n)),t.get(n));return(e,t)=>e.split("\n").reduce((e,s)=>e+((e,t)=>function(e,t,n){let[s,a]=[1,0];for(const o of e)a&&a+n+o>t&&([s,a]=[s+1,0]),a+=(a?n:0)+o,a>t&&([s,a]=[s+Math.floor(a/t),a%t]);return s}(e.split(/\s+/).filter(Boolean).map(n),t,n(" ")))(s,t),0)}function Ee(e){const t=document.createElement("canvas").getContext("2d");return t.font=`400 100px ${e}`,e=>t.measureText(e).width/100}let Ce=null;function Ue(){return null!=Ce?Ce:Ce=Ae(Ee(getComputedStyle(document.body).fontFamily))}const Re=()=>parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25;function Fe({room:s}){const a=i(s.store.all("person")),o=we(a,"group");return t`<${Te}
    total=${a.length}
    label=${c(["شخص في القاعة","شخص في القاعة","شخصان في القاعة","أشخاص في القاعة","شخصًا في القاعة","شخص في القاعة"],"people in the room",a.length)}
    entries=${n(s.store).map(e=>{var t;return{group:e,count:null!=(t=o.get(e.id))?t:0}})}
    missing=${e("لم يصلوا بعد")}
  />`}function Te({total:e,label:n,entries:s,missing:a}){const o=s.filter(e=>!e.count).length<=2,[l,r]=je();return t`<div class="strip">
    <p class="strip-total"><b>${e}</b> ${n}</p>
    <div class="strip-groups" role="list" ref=${l}>
      ${r&&s.length>0&&t`<${Be} ...${{entries:s,missing:a,few:o,...Le(s,r,o?a:"–")}} />`}
    </div>
  </div>`}const Be=({rows:e,size:n,missing:s,few:a})=>e.map((e,o)=>t`<div key=${o} class="strip-row" role="presentation" style=${{"--size":`${n}rem`}}>
        ${e.map(e=>e.count?We(e):Je(e.group,s,a))}
      </div>`),Ie=[{size:.75,rows:2},{size:.62,rows:3},{size:.62,rows:4}];function Le(e,t,n){var s;const[a,o]=[Qe(),.35*t.rem],l=Ie.map(({size:s,rows:l})=>{const r=e.map(e=>(({group:e,count:t},s)=>{const l=(a(`${e.name} ${t||n}`)+4)*s+o;return{natural:l,least:Ne(e)?l:Math.min(l,8*s+o)}})(e,s*t.rem));return{size:s,...He(r,l,t.width+o)}}),r=null!=(s=l.find(e=>!e.over))?s:l.at(-1);return{size:r.size,rows:r.starts.map((t,n)=>e.slice(t,r.starts[n+1]))}}function He(e,t,n){const[s,a]=["natural","least"].map(t=>De(e.map(e=>e[t]))),o=(e,t,s)=>Math.max(0,e[s]-e[t]-n)**2,l=(e,t)=>o(s,e,t)+1e3*o(a,e,t);let r=e.map((e,t)=>({starts:[0],over:l(0,t+1)}));for(let e=1;e<t;e+=1)r=r.map((e,t)=>Array.from({length:t},(e,n)=>({starts:[...r[n].starts,n+1],over:r[n].over+l(n+1,t+1)})).reduce((e,t)=>t.over<e.over?t:e,e));return r.at(-1)}const De=e=>e.reduce((e,t)=>[...e,e.at(-1)+t],[0]);let Pe=null;const Qe=()=>null!=Pe?Pe:Pe=Ee(getComputedStyle(document.body).fontFamily),Ne=({name:e})=>e.length<=8?"short":"",We=({group:e,count:n})=>{var a;return t`<span role="listitem" key=${e.id} class="chip ${Ne(e)}" data-colour=${null!=(a=e.colour)?a:1}
    >${s(e.icon)}<span class="strip-name" dir="auto">${e.name}</span><b>${n}</b></span
  >`},Je=(e,n,a)=>t`<span role="listitem" key=${e.id} class="chip silent ${Ne(e)}"
    >${s(e.icon)}<span class="strip-name" dir="auto">${e.name}</span
    >${!a&&t`<span aria-hidden="true">–</span>`}<span class=${a?"strip-missing":"visually-hidden"}
      >${n}</span
    ></span
  >`,Ve=e=>e<=0?"over":e<=18e4?"last":"calm";function Ge({room:n,stage:a,paused:o}){return o?t`<p class="wall-timer" data-phase="paused">${s("pause")}<span>${e("متوقف")}</span></p>`:"done"===a.status?t`<p class="wall-timer" data-phase="done">${s("check")}<span>${e("مغلق")}</span></p>`:a.ends_at?t`<${Xe} room=${n} endsAt=${a.ends_at} />`:null}function Xe({room:n,endsAt:a}){qe(500);const o=a-n.now(),l=Ve(o);return t`<p class="wall-timer" data-phase=${l} role="timer">
    ${"over"===l?t`${s("timer")}<span>${e("انتهى الوقت")}</span>`:t`<b>${u(o)}</b>`}
  </p>`}function Ye({room:n,screens:a}){var o,l;const r=n.store.get("about","about");if(!r)return t`<main class="wall wall-waiting">
      ${s("mark")}
      <p>${e("لحظة…")}</p>
      <${et} room=${n} about=${{}} />
    </main>`;const i=function(e,t,n){const s=n.closed?null:Object.values(t).find(({asks:t})=>null==t?void 0:t(e.store));return s?s.asks(e.store):n.current?e.store.get("stage",n.current):null}(n,a,r),{Main:c,Strip:u=Fe,whole:p,headless:d,heading:g}=function(e,t,n){return t.closed?e.close:"missing"===t.on_wall?ze:n?Object.hasOwn(e,n.activity)?e[n.activity]:{Main:_e}:e.open}(a,r,i);return t`<main
    class="wall ${p?"whole":d?"headless":""}"
    data-activity=${null!=(o=null==i?void 0:i.activity)?o:"open"}
    data-paused=${r.paused?"":null}
  >
    ${!p&&!d&&t`<${Ke} ...${{room:n,about:r,stage:i,heading:g}} />`}
    <div class="wall-main" key=${r.on_wall||(null!=(l=null==i?void 0:i.id)?l:"")}>
      <${c} room=${n} about=${r} stage=${i} />
    </div>
    ${!p&&t`<${Ze} room=${n} about=${r}><${u} room=${n} stage=${i} /><//>`}
    <${et} room=${n} about=${r} />
  </main>`}function Ke({room:e,about:n,stage:s,heading:a}){var o;const{title:l,text:r}=null!=(o=null==a?void 0:a(e.store,s))?o:{title:s.title,text:s.instruction};return t`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${l}</h1>
      ${r&&t`<p dir="auto">${r}</p>`}
    </div>
    <${Ge} room=${e} stage=${s} paused=${n.paused} />
  </header>`}function Ze({room:n,about:s,children:a}){return t`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${n.qr} alt="" />
      <p>
        <span>${e("انضم")}</span><b class="wall-address">${be(n.joinUrl)}</b
        ><b class="code">${s.code}</b>
      </p>
    </div>
    ${a}
  </footer>`}function et({room:n,about:a}){return t`<div class="wall-signs">
    <${tt} room=${n} />
    ${a.illustrative&&t`<p class="wall-illustrative">${s("info")}${e("مثال للتوضيح")}</p>`}
  </div>`}function tt({room:n}){var a;const o=n.sync.state.value;if("live"===o)return null;const l={connecting:e("يجري الاتصال…"),removed:e("خرج هذا الحائط. أعد تحميل الصفحة."),reload:e("أعد تحميل الصفحة.")};return t`<p class="wall-line" role="status">
    ${s("cloud-off")}<span>${null!=(a=l[o])?a:e("تجري إعادة الاتصال…")}</span>
  </p>`}const{code:nt,joinUrl:st}=document.documentElement.dataset,[at,ot]=[4e3,8e3];function lt({room:n,about:a}){return t`<section class="arrive-way">
    <h2>${e("وجّه كاميرا هاتفك إلى هنا")}</h2>
    <img class="arrive-qr" src=${n.qr} alt=${e("رمز QR يفتح هذه الورشة")} />
    <p class="arrive-or">${e("أو افتح")}</p>
    <p class="arrive-address">${be(n.joinUrl)}</p>
    <p class="arrive-code"><span>${e("الرمز")}</span> <b class="code">${a.code}</b></p>
    <p class="arrive-hint">
      ${s("wifi")}<span>${e("استعمل شبكة واي فاي هذه القاعة. إن لم تُفتح الصفحة فأوقف بيانات الهاتف.")}</span>
    </p>
  </section>`}function rt(e){var n;return t`<li key=${e.id} class="arrive-tile ${e.here?"":"absent"}" data-colour=${null!=(n=e.colour)?n:1}>
    <span class="badge">${s(e.icon)}</span><span class="arrive-name" dir="auto">${e.name}</span
    ><b class="arrive-count">${e.here||"–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({length:Math.min(e.here,24)},()=>t`<i></i>`)}</span
    >
  </li>`}function it({groups:n}){const a=n.filter(e=>!e.here);return a.length?a.length===n.length?t`<p class="arrive-missing">
      ${s("people")}<span>${e("أهلًا بكم. اختر مجموعتك على هاتفك.")}</span>
    </p>`:t`<p class="arrive-missing">
    ${s("clock")}<span>${c(["{n} مجموعة ما زالت في الطريق","مجموعة واحدة ما زالت في الطريق","مجموعتان ما زالتا في الطريق","{n} مجموعات ما زالت في الطريق","{n} مجموعة ما زالت في الطريق","{n} مجموعة ما زالت في الطريق"],"{n} groups haven’t arrived yet",a.length)}</span>
  </p>`:n.length>0&&t`<p class="arrive-missing all">${s("check")}<span>${e("كل المجموعات في القاعة.")}</span></p>`}p(),function(){const e=new URLSearchParams(location.search).get("theme");"dark"!==e&&"light"!==e||(document.documentElement.dataset.theme=e)}(),function(){const e=()=>{var e;return"visible"===document.visibilityState&&(null==(e=navigator.wakeLock)?void 0:e.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",e),e()}(),async function e(){try{const e=await L(d,"wall");!function(e,n){const s=g({code:nt,...e}),a=`/w/${encodeURIComponent(nt)}`,o=h(null!=st?st:location.href),l={...s,code:nt,token:e.token,get joinUrl(){return o.value},get qr(){return`${a}/qr.svg?of=${encodeURIComponent(o.value)}`},get reportQr(){return`${a}/qr.svg?to=report&of=${encodeURIComponent(o.value)}`}};var r,i;r=nt,i=e=>o.value=e,setInterval(async()=>{const e=await fetch(`/api/workshops/${encodeURIComponent(r)}/address`).catch(()=>null),t=(null==e?void 0:e.ok)?await e.json().catch(()=>null):null;t&&i(t.join_url)},5e3),$(t`<${Ye} room=${l} screens=${n} />`,document.getElementById("wall")),m(()=>{return"removed"===(e=s.sync.state.value)&&b(nt,"wall"),void("removed"!==e&&"reload"!==e||setTimeout(()=>location.reload(),ot));var e})}(await async function(){var e;const t=null!=(e=f(nt,"wall"))?e:await v(nt,{wall:!0});return w(nt,"wall",t),t}(),e)}catch{setTimeout(e,at)}}();var ct=Object.freeze({__proto__:null,Main:function({room:e,about:s,stage:a}){const o=i(e.store.all("person")),l=we(o,"group"),r=n(e.store).map(e=>{var t;return{...e,here:null!=(t=l.get(e.id))?t:0}});return t`<div class="arrive">
    <${lt} room=${e} about=${s} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${s.title}</h1>
        ${(s.task||(null==a?void 0:a.instruction))&&t`<p class="arrive-task" dir="auto">${s.task||a.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${o.length}</b> ${c(["شخص هنا","شخص هنا","شخصان هنا","أشخاص هنا","شخصًا هنا","شخص هنا"],"people joined",o.length)}</p>
      <ul class="arrive-groups" data-many=${r.length>16?"most":r.length>8?"more":"few"}>
        ${r.map(rt)}
      </ul>
      <${it} groups=${r} />
    </section>
  </div>`},whole:!0});function ut(e,t,n){const s=Array.from({length:t},()=>({boxes:[],height:0}));return e.forEach((e,t)=>{const a=s.reduce((e,t)=>t.height<e.height-.5?t:e);a.height+=(a.boxes.length?n:0)+e,a.boxes.push(t)}),{columns:s.map(e=>e.boxes),height:Math.max(...s.map(e=>e.height))}}function pt(e,{fits:t,stride:n}){const s=e.filter(e=>e.pinned),a=e.filter(e=>!e.pinned),o=a.length&&t([...s,...a.slice(-n)])?s:[],l=o.length?a:e,r=function(e,t,n){let s=Math.max(0,Math.floor((e.length-1)/n)*n);for(;s>=n&&t(e.slice(s-n));)s-=n;return s}(l,e=>t([...o,...e]),n),i=function(e,t){const n=[];for(const s of[...e].reverse()){const e=n.at(-1);e&&t([s,...e])?e.unshift(s):n.push([s])}return n}(l.slice(0,r),e=>t([...o,...e]));return[l.slice(r),...i].map(e=>[...o,...e])}function dt(e,{fits:t}){const n=[[]];for(const s of e.flatMap(e=>function(e,t){var n;const s=[];for(const a of null!=(n=e.texts)?n:[]){const n=s.at(-1);n&&t([{...e,texts:[...n,a]}])?n.push(a):s.push([a])}return s.length>1?s.map((t,n)=>({...e,id:`${e.id}/${n}`,texts:t})):[e]}(e,t)))n.at(-1).length&&!t([...n.at(-1),s])&&n.push([]),n.at(-1).push(s);return n}const gt=[1.6,1.35,1.15,1.03,.93,.8,.7,.65],[ht,$t]=[.93,.65],mt=.4,ft=[1/0,4,2,1];function vt(e){var t;const n=jt(e.lanes.map(e=>e.length)),s=gt.filter(e=>e>=(n<=40?ht:$t)),[a,o]=[s.filter(e=>e>=ht),s.filter(e=>e<ht)],l=null!=(t=yt(e,a))?t:yt(e,o);if(l)return St(e,l);const r=s.at(-1),i=zt(e,r).map(t=>_t(e,r,t,{show:1,tight:!0})),c=i.filter(bt);return Mt((c.length?c:i).map(t=>St(e,t)))}const wt=1.6;function bt({shares:e,heights:t}){const n=t.map((t,n)=>jt(t)/e[n]);return Math.max(...n)<=wt*Math.min(...n.filter((t,n)=>e[n]>1))}function yt(e,t){for(const n of ft)for(const s of t){const t=zt(e,s).map(t=>_t(e,s,t,{show:n})).find(e=>e.fits);if(t)return t}}const kt=e=>jt(e.lanes.map(e=>xt(e.pages[0]))),xt=e=>e.columns.flat().length,Mt=e=>e.reduce((e,t)=>t.pages<e.pages||t.pages===e.pages&&kt(t)>kt(e)?t:e);function zt({lanes:e,width:t,rem:n,frame:s=0},a){const o=t-s*e.length,l=e=>(o+mt*n)/((e*a+mt)*n),r=a>1.15&&e.length>1?0:Math.floor(l((e=>e>.7?7.6:10.6)(a))),i=Math.max(e.length,r),c=Math.min(i,Math.max(e.length,Math.ceil(l((e=>e>1?16:22)(a)))));return Array.from({length:i-c+1},(e,t)=>c+t)}function _t(e,t,n,{tight:s=!1,show:a=1/0}){var o;const l=mt*e.rem,r=e.width-(null!=(o=e.frame)?o:0)*e.lanes.length-l*(n-e.lanes.length),i=Math.floor(r/n),c=e.lanes.map(n=>n.map(n=>e.heightOf(n,{size:t,width:i,tight:s,show:a}))),u=c.map(t=>function(e,{columns:t,gap:n,height:s}){for(let a=1;a<=t;a+=1)if(ut(e,a,n).height<=s)return a;return t+1}(t,{columns:n,gap:l,height:e.height})),p=jt(u)<=n,d=function(e,{heights:t,columns:n,gap:s}){const a=[...e],o=t.map(e=>jt(e)+s*e.length);for(let e=n-jt(a);e>0;e-=1){const e=o.reduce((e,t,n)=>t/a[n]>o[e]/a[e]?n:e,0);a[e]+=1}return a}(p?u:c.map(()=>1),{heights:c,columns:n,gap:l});return{size:t,column:i,show:a,tight:s,shares:d,heights:c,fits:p}}const jt=e=>e.reduce((e,t)=>e+t,0);function St(e,t){const n=e.lanes.map((n,s)=>function(e,{size:t,column:n,show:s,tight:a,shares:o,heights:l},r,i){const c=s=>e.heightOf(s,{size:t,width:n,show:1/0,tight:!1}),u=qt({room:e,columns:o[i]}),p=new Map(r.map((e,t)=>[e,l[i][t]])),d=r.filter(e=>p.get(e)<c(e));return{first:u({show:s,tight:a,items:r,heightOf:e=>p.get(e),turned:pt}),full:d.length?u({show:1/0,tight:!1,items:d,heightOf:c,turned:dt}):[]}}(e,t,n,s)),[s,a]=["first","full"].map(e=>Math.max(...n.map(t=>t[e].length))),o=e=>[...Array.from({length:s},(t,n)=>e.first[n%e.first.length]),...Array.from({length:a},(t,n)=>{var s;return null!=(s=e.full[n])?s:e.first[0]})],{size:l,column:r,shares:i}=t;return{size:l,column:r,pages:s+a,lanes:n.map((e,t)=>({columns:i[t],pages:o(e)}))}}const qt=({room:e,columns:t})=>({show:n,tight:s,items:a,heightOf:o,turned:l})=>{const r=n=>ut(n.map(o),t,mt*e.rem),i=t=>r(t).height<=e.height;return(l===pt&&i(a)?[a]:l(a,{fits:i,stride:t})).map(e=>({show:n,tight:s,columns:r(e).columns.map(t=>t.map(t=>e[t]))}))},Ot={ArrowRight:1,ArrowDown:1,PageDown:1," ":1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1};function At(e,t=""){const[n,s]=a(0),r=l(!1),i=Math.min(n,e-1);return o(()=>{r.current||s(0)},[t]),o(()=>{if(!(e<2))return function(e,t){let n=0;const s=()=>{clearTimeout(n),n=setTimeout(()=>(t.current=!1,e(1),s()),t.current?6e4:14e3)},a=n=>(t.current=!0,e(n),s()),o=e=>e.key in Ot&&(e.preventDefault(),a(Ot[e.key]));return s(),Et.add(a),document.addEventListener("keydown",o),()=>(clearTimeout(n),Et.delete(a),document.removeEventListener("keydown",o))}(t=>s(n=>(Math.min(n,e-1)+t+e)%e),r)},[e,t]),o(()=>Rt({page:i,pages:e}),[i,e]),o(()=>()=>Rt({page:0,pages:0}),[]),i}const Et=new Set;let Ct={page:0,pages:0},Ut=null;function Rt(e){Ct=e,null!=Ut||(Ut=y(document.documentElement.dataset.code,({by:e})=>e?Et.forEach(t=>t(e)):Ut.say(Ct))),Ut.say(Ct)}const[Ft,Tt]=[.36,.58],[Bt,It,Lt,Ht]=[.64,.6,1.35,.2],[Dt,Pt,Qt]=[1.6,1.1,4],[Nt,Wt]=[.7,1.75],[Jt,Vt,Gt,Xt,Yt]=[1.1,.76,1.4,.15,.45],Kt=e=>e>=1.03?9:e>=.93?7:e>=.8?6:5,Zt=(e,t)=>en(Kt(e)*t),en=e=>e===1/0?"none":e,tn=(e,t)=>(e>=.93?4:3)*t,nn=(e,{show:t,tight:n})=>n?0:(e>=.93?3:2)*t,sn=e=>e<=Nt,an=e=>Math.max(It,Bt*e);const on=({merged:e})=>c(["و{n} مثلها","وواحدة مثلها","واثنتان مثلها","و{n} مثلها","و{n} مثلها","و{n} مثلها"],"and {n} alike",e),ln=({total:e,groups:n},a)=>t`<span class="sheet-also">${s("hand")}+${e}${n.slice(0,4).map(e=>pn(a.get(e)))}</span>`,rn=e=>"cluster"===e.kind||Boolean(e.draw||e.group||e.by||e.merged||e.also),cn={card:(e,n)=>sn(n.size)&&e.group?function(e,{groups:n,fresh:s,size:a,show:o}){return t`<li
    key=${e.id}
    class="card sheet small ${s.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":Zt(a,o)}}
  >
    ${pn(n.get(e.group))}
    <p class="card-text" dir="auto">
      ${e.text}${e.also&&t`${" "}${ln({...e.also,groups:[]},n)}`}
    </p>
  </li>`}(e,n):function(e,{groups:n,people:a,fresh:o,size:l,show:r,named:i}){var c;return t`<li
    key=${e.id}
    class="card sheet ${i?"named":""} ${o.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":Zt(l,r)}}
  >
    <p class="card-text" dir="auto">${e.text}</p>
    ${rn(e)&&t`<div class="card-foot">
        ${un(n.get(e.group))}${e.by&&t`<span class="sheet-by" dir="auto">${null==(c=a.get(e.by))?void 0:c.name}</span>`}
        ${e.merged>0&&t`<span class="sheet-merged">${s("merge")}${on(e)}</span>`}
        ${e.also&&ln(e.also,n)}
      </div>`}
  </li>`}(e,n),cluster:function(n,{groups:s,fresh:a,size:o,show:l,tight:r}){const i=n.texts.slice(0,nn(o,{show:l,tight:r}));return t`<li
    key=${n.id}
    class="card sheet cluster ${a.has(n.id)?"arriving":""}"
    data-category=${n.category}
    style=${{"--lines":en(tn(o,l)),"--member-lines":en(l)}}
  >
    <h3 class="card-title" dir="auto">${n.text}</h3>
    ${i.length>0&&t`<ul class="sheet-members">
        ${i.map(e=>t`<li dir="auto">${e}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${c(["لا بطاقات","بطاقة واحدة","بطاقتان","{n} بطاقات","{n} بطاقة","{n} بطاقة"],"{n} cards",n.count)}</b
      ><span class="sheet-groups" title=${e("المجموعات التي وراءها")}
        >${n.groups.slice(0,6).map(e=>pn(s.get(e)))}</span
      >
    </div>
  </li>`}},un=e=>{var n;return e&&t`<span class="chip plain" data-colour=${null!=(n=e.colour)?n:1}
    >${s(e.icon)}<span class="sheet-name" dir="auto">${e.name}</span></span
  >`},pn=e=>{var n;return e&&t`<span class="badge" data-colour=${null!=(n=e.colour)?n:1}
    >${s(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`},[dn,gn,hn,$n,mn]=[.8,.6,2.6,1.4,.4];function fn({lanes:e,...n}){const[s,a]=je();return t`<div class="wall-board" ref=${s}>
    ${a&&t`<${vn} lanes=${e} box=${a} ...${n} />`}
  </div>`}function vn({lanes:n,box:s,...o}){const i=l(null),c=function(e,t){const[n,s]=a({box:t,slack:1}),o=n.box===t?n.slack:1;return r(()=>{[...e.current.querySelectorAll(".wall-column")].some(e=>e.offsetHeight>e.parentElement.clientHeight+1)&&o<wn&&s({box:t,slack:o+.03})}),o}(i,s),u=n.some(e=>e.title),p=[...o.groups.values()].map(e=>e.name).join(),d=k(()=>function(e,t,n,s,a){const{rem:o}=t,l=function({rem:e,leading:t,lines:n,view:s}){return(a,{size:o,width:l,show:r,tight:i,named:c=!1})=>{const u=o*e,p=sn(o)&&"card"===a.kind&&a.group?Wt:0,d=l/u-2*Tt-.1-p,g=d*u/(an(o)*e),h=rn(a)&&!p?function(e,{inFoot:t,lines:n,named:s,groups:a,people:o}){var l,r,i;if(!s||e.draw||"cluster"===e.kind)return 1;const c=null!=(r=null==(l=a.get(e.group))?void 0:l.name)?r:"",u=[e.by&&(null==(i=o.get(e.by))?void 0:i.name),e.merged&&on(e),e.also&&`+${e.also.total} ${"MM".repeat(Math.min(4,e.also.groups.length)+1)}`].filter(Boolean),p=t-Dt-Pt*u.length;return 1===n([c,...u].join(" "),p)?1:Math.min(Qt,n(c,t-Dt))+(u.length?1:0)}(a,{inFoot:g,lines:n,named:c,...s}):0,$=h?h*an(o)*e*Lt+Ht*u:0;return Math.ceil(2*Ft*u+$+.1*e+("cluster"===a.kind?function(e,{em:t,inside:n,size:s,show:a,tight:o,leading:l,lines:r}){const i=Math.min(tn(s,a),r(e.text,n/(1.12*Jt)))*Jt*l,c=e.texts.slice(0,nn(s,{show:a,tight:o})).map(e=>Math.min(a,r(e,n/(1.04*Vt)))*Gt+Xt).reduce((e,t)=>e+t,0)*Vt;return(i+c+(c?Ht:0)+Yt)*t}(a,{em:u,inside:d,size:o,show:r,tight:i,leading:t,lines:n}):Math.min(Kt(o)*r,n(p&&a.also?`${a.text} MM+${a.also.total}`:a.text,d))*t*u))}}({rem:o,leading:Re(),lines:Ue(),view:a}),r=(e,t)=>l(e,t)*n,i=t.height-(dn+(s?hn:0))*o,c=function(e){const t=vt(e);return t.pages>1?vt({...e,height:e.height-e.more}):t}({lanes:e.map(e=>e.items),width:t.width-(e.length-1)*gn*o,height:i,more:$n*o,frame:dn*o,rem:o,heightOf:r});return function(e,{heightOf:t,rem:n,height:s}){const{size:a,column:o}=e,l=({show:e,tight:n},s)=>l=>t(l,{size:a,width:o,show:e,tight:n,named:s}),r=e=>({...e,named:e.columns.map(t=>function(e,t,n,s,a){let o=e.reduce((e,n)=>e-t(n)-a,s);return new Set(e.filter(e=>{const s=n(e)-t(e),a=s<=o;return a&&(o-=s),a}))}(t,l(e,!1),l(e,!0),s+mn*n,mn*n))});return{...e,lanes:e.lanes.map(e=>({...e,pages:e.pages.map(r)}))}}(c,{heightOf:r,rem:o,height:c.pages>1?i-$n*o:i})}(n,s,c,u,o),[n,s,c,p]),g=At(d.pages,bn(n));return t`<div
      class="wall-lanes"
      ref=${i}
      style=${{"--size":`${d.size}rem`,"--column":`${d.column}px`}}
    >
      ${n.map((e,n)=>t`<${yn}
            key=${e.id}
            lane=${e}
            columns=${d.lanes[n].columns}
            page=${d.lanes[n].pages[g]}
            n=${g}
            size=${d.size}
            ...${o}
          />`)}
    </div>
    ${d.pages>1&&t`<p class="wall-page wall-turn">${e("صفحة {n} من {all}",{n:g+1,all:d.pages})}</p>`}`}const wn=1.3,bn=e=>e.flatMap(e=>e.items).reduce((e,t)=>t.at>e.at?t:e,{id:"",at:0}).id;function yn({lane:e,columns:n,page:a,n:o,quiet:l,...r}){var i,c;const{show:u,tight:p}=a;return t`<section class="lane wall-lane" data-category=${e.category} style=${{"--columns":n}}>
    ${e.title&&t`<h3 class="lane-head">
        ${s(null!=(i=e.category)?i:"cluster")}<span dir="auto">${e.title}</span><span class="count">${e.count}</span>
      </h3>`}
    <div class="wall-columns" key=${o}>
      ${a.columns.map((e,n)=>t`<ul key=${n} class="wall-column">
            ${e.map(e=>((e,t)=>{var n;return(null!=(n=e.draw)?n:cn[e.kind])(e,t)})(e,{...r,show:u,tight:p,named:a.named[n].has(e)}))}
          </ul>`)}
      ${0===e.items.length&&l&&t`<div class="wall-quiet">${s(null!=(c=e.category)?c:"edit")}</div>`}
    </div>
  </section>`}const kn=["agreed","not_agreed"],xn=["parked","proposed"];function Mn({room:e,stage:n}){const s=x(e.store,n.id),a=zn(s),o=s.filter(e=>e!==a),l=kn.some(e=>M(s,e).length),r=l?kn:xn.filter(e=>M(o,e).length),i=Oe(s.map(e=>e.id)),c=ve([]);return t`<div class="wall-goals">
    ${a&&t`<${jn} goal=${a} />`}
    <${fn}
      lanes=${r.map(e=>function(e,t){const n=M(t,e),s=n.map(({id:e,text:t,at:n})=>({id:e,kind:"card",text:t,at:n}));return{id:e,title:S(e),category:null,count:n.length,items:s}}(e,o))}
      groups=${c}
      people=${c}
      fresh=${i}
      quiet=${!0}
    />
    ${l&&t`<${_n} goals=${o} />`}
  </div>`}const zn=e=>{var t;const n=M(e,"proposed");return null!=(t=n.filter(e=>e.count).at(-1))?t:n.at(-1)};function _n({goals:e}){const n=qe(6e3),a=xn.map(t=>[t,M(e,t)]).filter(([,e])=>e.length);return a.length?t`<ul class="goal-rest">
    ${a.map(([e,a])=>t`<li key=${e}>
          ${s(q(e))}<b>${S(e)}</b><span class="count">${a.length}</span
          ><span class="goal-rest-text" dir="auto">${a[n%a.length].text}</span>
        </li>`)}
  </ul>`:null}function jn({goal:n}){var a,o;const l=null!=(o=null==(a=n.count)?void 0:a.choices)?o:{},r=Object.keys(l).length>0,i=Math.max(1,...Object.values(l));return t`<section class="goal-now" aria-label=${e("رفع الأيدي")}>
    <p class="goal-now-text" dir="auto">${n.text}</p>
    ${r?t`<ul class="goal-bars">
            ${z.map(e=>t`<li key=${e} data-choice=${e}>
                  ${s(_(e))}<span class="goal-bar-words">${j(e)}</span
                  ><span class="goal-bar"><i style=${{"--part":l[e]/i}}></i></span
                  ><b>${l[e]}</b>
                </li>`)}
          </ul>`:t`<p class="goal-now-hint">
            ${s("hand")}<span
              >${n.count?c(["لا أيدي حتى الآن","يد واحدة حتى الآن","يدان حتى الآن","{n} أيدٍ حتى الآن","{n} يداً حتى الآن","{n} يد حتى الآن"],"{n} hands so far",n.count.hands):e("ارفع يدك على هاتفك.")}</span
            >
          </p>`}
  </section>`}const Sn=new Set(["governance","structural","economic_social","unsorted"]),qn=(e,t)=>e.at-t.at;const On=e=>{var t;return"shown"===(null!=(t=e.shown)?t:"shown")};function An(e){var t;const n=new Map;for(const s of e)s&&n.set(s,(null!=(t=n.get(s))?t:0)+1);return n}function En(e){return[...An(e)].reduce((e,t)=>t[1]>e[1]?t:e,[null,0])[0]}function Cn({room:e,stage:s}){const[a,o,l,r,i]=["card","cluster","group","person","support"].map(t=>e.store.all(t)),c=k(()=>function(e,t,n,s=[]){const a=new Map(s.filter(e=>e.total).map(e=>[e.id,e])),o=t.filter(t=>t.stage===e.id&&!t.merged_into&&!t.comment&&On(t)).sort(qn),l=n.filter(t=>t.stage===e.id).sort(qn).map(e=>function(e,t){var n,s;const a=t.filter(t=>t.cluster===e.id),o=null!=(s=null!=(n=e.lane)?n:En(a.map(e=>e.lane)))?s:null,l=En(a.map(e=>e.category));return{id:e.id,kind:"cluster",text:e.title,at:e.at,lane:o,category:l,pinned:!0,texts:a.map(O),groups:[...new Set(a.map(e=>e.group).filter(Boolean))],count:a.length}}(e,o)),r=new Set(l.map(e=>e.id)),i=An(t.map(e=>e.merged_into)),c=o.filter(e=>!r.has(e.cluster)).map(e=>{var t;return function(e,t,n){var s;const{id:a,at:o,group:l=null,by:r=null,lane:i=null,category:c=null}=e,u=n&&{total:n.total,groups:Object.keys(null!=(s=n.groups)?s:{})};return{id:a,kind:"card",text:O(e),at:o,group:l,by:r,lane:i,category:c,merged:t,also:u,count:1,pinned:!1}}(e,null!=(t=i.get(e.id))?t:0,a.get(e.id))});return function(e){var t;return((null==(t=e.lanes)?void 0:t.length)?e.lanes:[{id:null,title:""}]).map(({id:e,title:t})=>({id:e,title:t,category:Sn.has(e)?e:null}))}(e).map((e,t,n)=>function(e,t,n){const s=new Set(t.map(e=>e.id)),a=t.at(-1)===e,o=n.filter(t=>t.lane===e.id||a&&!s.has(t.lane)),l=o.reduce((e,t)=>e+t.count,0);return{...e,count:l,items:o.map(t=>{var n;return{...t,category:null!=(n=t.category)?n:e.category}})}}(e,n,[...l,...c]))}(s,a,o,i),[s,a,o,i]),u=Oe(a.filter(e=>e.stage===s.id).map(e=>e.id)),p=c.every(e=>0===e.items.length),d=k(()=>ve(n(e.store)),[l]),g=p?null:function(e){var t;const n=function({settings:e={}}){return e.draw?e.draw:e.long?"long":e.importance?"ranked":""}(e);return n?(Tn||Bn(),Fn.value?null!=(t=Fn.value[n])?t:null:Un):null}(s);return g===Un?t`<div class="wall-cards"></div>`:g?t`<${g}
      ...${{stage:s,cards:a,clusters:o,fresh:u}}
      groups=${d}
      tables=${ve(e.store.all("table"))}
    />`:t`<div class="wall-cards">
    <${fn} lanes=${c} groups=${ve(l)} people=${ve(r)} fresh=${u} quiet=${!p} />
    ${p&&t`<${In} stage=${s} code=${e.code} />`}
  </div>`}const Un="waiting",Rn=1e4,Fn=h(null);let Tn=!1;function Bn(){Tn=!0,Promise.all([import("./scenes.js"),A("scenes")]).then(([e])=>Fn.value=e.SCENES,()=>(Fn.value={},setTimeout(Bn,Rn)))}function In({stage:n}){const a="open"===n.status;return t`<div class="wall-question">
    ${s("edit")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
    <p class="soft">${e(a?"اكتب على هاتفك: تظهر بطاقتك هنا.":"لا بطاقات بعد.")}</p>
  </div>`}var Ln=Object.freeze({__proto__:null,Main:({room:e,stage:n})=>{var s;return(null==(s=n.settings)?void 0:s.agree)&&e.store.all("card").some(e=>e.stage===n.id)?t`<${Mn} room=${e} stage=${n} />`:t`<${Cn} room=${e} stage=${n} />`},Strip:function({room:s,stage:a}){const o=s.store.all("card"),{heard:l,silent:r,told:u,total:p}=function(e,{cards:t,groups:n,people:s}){var a;const o=t.filter(t=>t.stage===e.id&&On(t)),l=new Set(s.filter(e=>{var t;return"in"===(null!=(t=e.status)?t:"in")}).map(e=>e.group)),r=An(o.map(e=>e.group)),i=[...n].sort((e,t)=>{var n,s;return(null!=(n=e.position)?n:0)-(null!=(s=t.position)?s:0)});return{heard:i.filter(e=>r.has(e.id)).map(e=>({group:e,count:r.get(e.id)})),silent:i.filter(e=>!r.has(e.id)&&l.has(e.id)),absent:i.filter(e=>!r.has(e.id)&&!l.has(e.id)),told:"anonymous"!==(null==(a=e.settings)?void 0:a.naming),total:o.length}}(a,{cards:o,groups:n(s.store),people:i(s.store.all("person"))}),d=u?[...l,...r.map(e=>({group:e,count:0}))]:[];return t`<${Te}
    total=${p}
    label=${c(["بطاقة","بطاقة","بطاقتان","بطاقات","بطاقة","بطاقة"],"cards",p)}
    entries=${d}
    missing=${e("لم نسمعهم بعد")}
  />`}});const[Hn,Dn,Pn]=[4.4,2.6,4.2],[Qn,Nn,Wn]=[1,4,9],Jn=(e,t)=>Math.min(6,Vn(t)/e).toFixed(3),Vn=e=>e.height/e.rem-Hn-(e=>e.width/e.rem<60?Pn:Dn)(e);function Gn(e,t,n){const s=function(e,t){const n=e.some(({title:e})=>e.length>70)?3:2,s=Math.max(1,Math.floor(Vn(t)/(1.1*n+.5))),a=Math.max(1,Math.ceil(e.length/s));return{rows:Math.max(1,Math.ceil(e.length/a)),pages:a,lines:n}}(e,t);return(e.length?Array.from({length:s.pages},(e,t)=>t*s.rows):[]).map(t=>({rows:e.slice(t,t+s.rows),others:n,layout:s}))}function Xn(e){const t=e.slice(0,Wn),n=Math.max(0,Math.ceil((t.length-Qn)/Nn));return[0,...Array.from({length:n},(e,t)=>Qn+t*Nn)].slice(0,t.length?void 0:0).map(e=>({findings:t.slice(e,e?e+Nn:Qn),start:e+1}))}function Yn({room:e,stage:s,box:a}){const o=function(e,t){const n=e.all("card");return ee(e,t).map(e=>{var t,s,a;return"cluster"===e.kind?{id:e.id,kind:e.kind,title:e.title,category:null!=(s=e.lane)?s:null==(t=n.find(t=>t.cluster===e.id))?void 0:t.category}:{id:e.id,kind:e.kind,title:O(e),category:null!=(a=e.category)?a:e.lane}})}(e.store,s),l=H(e.store.all("rating"),s.id),r=n(e.store),i=o.some(({id:e})=>r.some(t=>l.has(P(e,t.id)))),c=function(e,t,n,s){const a=s.filter(({id:e})=>D(t,n,e)>=n.length);return"done"===e.status||2*a.length>=s.length}(s,l,o,r)?function(e,t,n){const s=n.map(({id:e})=>e);return te(t,s,ne(e,n))}(e.store,l,o):[],u=Gn(o,a,!1).length>1?function(e,t){var n;const s=new Map;for(const{on:e}of t.values())s.set(e,(null!=(n=s.get(e))?n:0)+1);return[...e].sort((e,t)=>{var n,a;return(null!=(n=s.get(t.id))?n:0)-(null!=(a=s.get(e.id))?a:0)})}(o,l):o,p=u.filter(({id:e})=>r.some(t=>{var n;return null==(n=l.get(P(e,t.id)))?void 0:n.others})),d=[...Gn(u,a,!1),...Gn(p,a,!0),...Xn(c)],g=At(d.length);if(!i)return t`<${Kn} stage=${s} many=${o.length} />`;const h=d[Math.min(g,d.length-1)],$={groups:r,page:h,of:{n:g+1,all:d.length},key:g};return h.findings?t`<${ts} ...${$} room=${e} />`:t`<${Zn} ...${$} cells=${l} box=${a} />`}const Kn=({stage:n,many:a})=>t`<div class="wall-question">
    ${s("power")}
    <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
    <p class="soft">
      ${a?e("للتقييم: {things}",{things:se(n,a)}):e("لا يوجد ما يُقيَّم بعد.")}
    </p>
  </div>`;function Zn({groups:e,cells:n,page:{rows:s,others:a,layout:o},box:l,of:r}){const i=[...n.values()].some(e=>e.split),c={"--row":`${Jn(o.rows,l)}rem`,"--groups":e.length,"--lines":o.lines};return t`<div class="wall-heat" style=${c}>
    <div class="wall-heat-page">${Q({barriers:s,groups:e,cells:n,gaps:N(n),others:a})}</div>
    <div class="wall-heat-foot">${W({split:i,others:a})}<${es} ...${r} /></div>
  </div>`}const es=({n,all:s})=>s>1&&t`<p class="wall-page">${e("صفحة {n} من {all}",{n,all:s})}</p>`,ts=({room:e,groups:n,page:s,of:a})=>t`<div class="wall-heat wall-findings" data-many=${s.findings.length}>
    <${ae}
      findings=${s.findings}
      groups=${n}
      titleOf=${t=>E(e.store,t)}
      start=${s.start}
    />
    <div class="wall-heat-foot"><span></span><${es} ...${a} /></div>
  </div>`;var ns=Object.freeze({__proto__:null,Main:function({room:e,stage:n}){const[s,a]=je();return t`<div class="wall-ratings" ref=${s}>
    ${a&&t`<${Yn} room=${e} stage=${n} box=${a} />`}
  </div>`},Strip:function({room:s,stage:a}){const o=ee(s.store,a),l=H(s.store.all("rating"),a.id),r=n(s.store).map(e=>({group:e,done:D(l,o,e.id)})),i=r.filter(e=>o.length&&e.done>=o.length).length;return t`<${Te}
    total=${i}
    label=${c(["من {n} مجموعة قيّمت الكل","من {n} مجموعة قيّمت الكل","من مجموعتين قيّمت الكل","من {n} مجموعات قيّمت الكل","من {n} مجموعة قيّمت الكل","من {n} مجموعة قيّمت الكل"],"of {n} groups have rated all",r.length)}
    missing=${e("ليس بعد")}
    entries=${r.map(({group:e,done:t})=>({group:e,count:t&&`${t}/${o.length}`}))}
  />`}});const ss=[1.6,1.3,1.05,.9,.75,.62],[as,os,ls,rs]=[20,4.2,1.5,.8];const is=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),cs=({size:e})=>e>=.9,us=t=>e("لم يوافق الجميع: {dissent}",{dissent:t}),ps=({page:e,size:n})=>t`<div class="decisions" style=${{"--size":`${n}rem`}}>
    ${e.map((e,n)=>t`<ul key=${n}>
          ${e.map(ds)}
        </ul>`)}
  </div>`,ds=({id:e,head:n,text:a,dissent:o})=>t`<li key=${e} class="decision">
    ${s("decision")}
    <p>
      <b>${n}</b>${" "}
      <span dir="auto">${a}</span>
      ${o&&t`<small dir="auto">${us(o)}</small>`}
    </p>
  </li>`,gs=[1.4,1.2,1.08,.96,.85],hs=.85,$s={2:9/26,3:9/27},[ms,fs,vs,ws,bs]=[2,.8,.45,2,1.5],ys={beside:2.8,stacked:1.8};function ks(e,t){const n=gs.flatMap(n=>[!1,!0].map(s=>function(e,t,n,s){const a=t.height/t.rem-ys[s?"stacked":"beside"]-t.legend,o=e=>function({title:e,note:t},n,s,a){const o=n.width/n.rem-ms*s-fs,l=a?o:(o-n.measures*fs)*$s[n.measures],r=n.lines(e,l/s)*s+n.lines(t,l/hs)*hs;return vs+(a?r*n.leading+bs:Math.max(ws,r*n.leading))}(e,t,n,s),l=a-vs-(s?bs:0)-hs*t.leading;return{size:n,stacked:s,pages:dt(e,{fits:e=>(e=>e.reduce((e,t)=>e+o(t),0))(e)<=a}),whole:e.every(e=>o(e)<=a),most:Math.max(1,Math.floor(l/(n*t.leading)))}}(e,t,n,s))),s=n.filter(e=>e.whole);return s.length?xs(s):n.at(-1)}const xs=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),[Ms,zs]=[14,.8];function _s({room:o,vote:l,before:r}){const[i,c]=je(),u=oe(o.store,l),[p,d]=a(null);return t`<div class="wall-result">
    <div class="result-page" ref=${i}>
      ${c&&t`<${js} ...${{room:o,vote:l,tally:u,before:r,box:c,setSign:d}} />`}
    </div>
    <p class="result-notes">
      ${pe(u)&&t`<span>${de()}</span>`}
      ${function(n,a){var o;if(!(null==(o=n.pooled)?void 0:o.length))return null;const l=n.pooled.map(e=>{var t;return null==(t=a.find(t=>t.id===e))?void 0:t.name}).filter(Boolean).join(" · ");return t`<span
    >${s("lock")}${e("تُعرض معًا المجموعات التي صوّت فيها أقل من 5 أشخاص، ليبقى كل صوت سريًا: {names}",{names:l})}</span
  >`}(u,n(o.store))}${p&&t`<span class="wall-page">${p}</span>`}
    </p>
  </div>`}function js({room:n,vote:s,tally:o,before:l,box:i,setSign:c}){var u,p,d;const g=le(n.store,s),h=k(()=>function(e,t){return e.length?function(e,t){var n,s;const a=ss.flatMap(n=>function(e,t,{width:n,rem:s}){const a=Math.max(1,Math.floor((n/s+.7)/(as*e+.7))),o=Math.min(a,t.length,3);return Array.from({length:o},(e,t)=>o-t)}(n,e,t).map(s=>function(e,t,n,s){const[a,o]=[n*t.rem,.7*t.rem],l=((t.width+o)/s-o)/a-os,r=e=>ut(e.map(e=>function({head:e,text:t,dissent:n},s,{leading:a,lines:o}){const l=n?o(us(n),s/rs)*rs:0;return ls+a*(o(`${e} ${t}`,s)+l)}(e,l,t)*a),s,o),i=dt(e,{fits:e=>r(e).height<=t.height});return{size:n,pages:i.map(e=>r(e).columns.map(t=>t.map(t=>e[t]))),whole:i.every(e=>r(e).height<=t.height)}}(e,t,n,s))),o=a.filter(e=>e.whole),[l,r]=[o.filter(cs),o.filter(e=>!cs(e))];return null!=(s=null!=(n=is(l))?n:r[0])?s:a.at(-1)}(e,{...t,leading:Re(),lines:Ue()}):{pages:[]}}(g,i),[g.length,i]),[$,m]=function({room:e,tally:t,before:n,box:s}){const[o,l]=a({box:s,over:0}),r=o.box===s?o.over:0;return[ks(he({tally:t,before:n}).map(n=>({on:n.on,title:re(e.store,n.on),note:$e(n,t)})),{...s,height:s.height-r,leading:Re(),lines:Ue(),measures:pe(t)?3:2,legend:Ss(s,new Set(t.items.flatMap(e=>Object.keys(e.by_group))).size)}),e=>e>1&&r<s.height/2&&l({box:s,over:r+e})]}({room:n,tally:o,before:l,box:i}),f=h.pages.length+$.pages.length,v=At(f,null!=(d=null==(u=g[0])?void 0:u.id)?d:null==(p=o.items[0])?void 0:p.on),w=f>1?e("صفحة {n} من {all}",{n:v+1,all:f}):null;r(()=>c(w),[w]);const b=h.pages[v];if(b)return t`<${ps} key=${v} page=${b} size=${h.size} />`;if(!o.items.length)return t`<${Os} words=${o.total?e("من المرتبة الأخيرة إلى الأولى…"):ge()} />`;const y=$.pages[v-h.pages.length];return t`<${qs} key=${v} ...${{room:n,tally:o,before:l,ranked:$,rows:y,look:m}} />`}function Ss({width:e,rem:t},n){const s=Math.max(1,Math.floor((e/t+zs)/(Ms+zs)));return Math.ceil(n/s)*hs*Re()+.4}function qs({room:e,tally:s,before:a,ranked:o,rows:i,look:c}){const u=l(null);return r(()=>{const e=u.current.querySelector(".ranked-list");c(e.scrollHeight-e.clientHeight)}),t`<div
    class="result-bars"
    ref=${u}
    data-stacked=${o.stacked}
    style=${{"--size":`${o.size}rem`,"--lines":o.most}}
  >
    ${me({tally:s,items:i.map(({on:e})=>e),groups:n(e.store),names:t=>re(e.store,t),before:a&&e.store.get("tally",a.id)})}
  </div>`}const Os=({words:e})=>t`<div class="wall-question">
    ${s("lock")}
    <p class="wall-question-text">${e}</p>
  </div>`;function As({room:e,stage:n}){const a=ue(e.store,n);return a.length?t`<div class="ballot"><${Cs} ids=${a} room=${e} /></div>`:t`<div class="wall-question">
      ${s("leverage")}
      <p class="wall-question-text" dir="auto">${n.instruction||n.title}</p>
    </div>`}function Es({room:n,vote:a}){var o,l,r;const[u,p]=[null!=(o=n.store.get("turnout",a.id))?o:{voted:0,proxies:0},i(n.store.all("person")).length];return t`<div class="ballot voting">
    <section class="ballot-turnout">
      ${J({part:null!=(l=u.voted)?l:0,whole:Math.max(p,null!=(r=u.voted)?r:0),label:e("صوّتوا")})}
      ${u.proxies>0&&t`<p>${c(["و{n} ورقة تصويت","وورقة تصويت واحدة","وورقتا تصويت","و{n} أوراق تصويت","و{n} ورقة تصويت","و{n} ورقة تصويت"],"and {n} ballots on paper",u.proxies)}</p>`}
      <p class="ballot-rule">${s("dot")}<span>${c(["{n} نقطة لكل شخص","نقطة واحدة لكل شخص","نقطتان لكل شخص","{n} نقاط لكل شخص","{n} نقطة لكل شخص","{n} نقطة لكل شخص"],"{n} dots each",a.budget)}</span></p>
      <p class="ballot-rule soft">
        ${s(!1===a.secret?"show":"lock")}<span
          >${!1===a.secret?e("تصويت علني. تظهر النتائج عند إغلاقه."):e("تصويت سري. تظهر النتائج عند إغلاقه.")}</span
        >
      </p>
    </section>
    <${Cs} ids=${a.items} room=${n} />
  </div>`}function Cs({ids:e,room:n}){const s={id:"points",title:"",category:null,count:e.length,items:e.map((e,t)=>Rs(e,t+1,n))},a=ve([]);return t`<div class="points"><${fn} lanes=${[s]} groups=${a} people=${a} fresh=${Us} /></div>`}const Us=new Set,Rs=(e,t,{store:n})=>{const s=E(n,e);return{id:e,kind:"point",draw:Fs,number:t,title:s,text:`${t} ${s}`,at:0}},Fs=({id:e,number:n,title:s},{size:a,show:o})=>t`<li key=${e} class="card sheet point" style=${{"--lines":Zt(a,o)}}>
    <p class="card-text" dir="auto"><b class="point-number">${n}</b>${" "}${s}</p>
  </li>`;var Ts=Object.freeze({__proto__:null,Main:function({room:e,stage:n}){const[s,a]=C(e.store,n.id);return"closed"===(null==s?void 0:s.status)&&oe(e.store,s)?t`<${_s} room=${e} vote=${s} before=${a} />`:s?t`<${Es} room=${e} vote=${s} />`:t`<${As} room=${e} stage=${n} />`},heading:function(t,n){const s=ie(t,n);return s&&{title:e("{title}: النتيجة",{title:n.title}),text:ce(t,s)}}});const Bs=[1.7,1.5,1.35,1.2,1.08,1],[Is,Ls]=[1.4,2.3],[Hs,Ds]=[1.4,1.4],[Ps,Qs,Ns]=[6,14,2.6];function Ws(e,t,n){const s=e.filter(({person:e})=>e.name).map(({person:e,number:t})=>({key:e.id,name:e.name,number:t,colour:n})).sort((e,t)=>e.name.localeCompare(t.name)),a=e.length-s.length;return a?[...s,{key:`${t}/more`,more:a}]:s}function Js(e,{size:t,width:n,height:s,rem:a,wide:o}){const l=t*a,r=Math.max(1,Math.floor((n+Hs*a)/(o*l+Hs*a))),i=t=>function(e,t){const n=[[]];let s=t;for(const{head:a,rows:o}of e){const e=a?Ls:0;for(let l=0;l<o.length;){const r=Vs(o.length-l,s-e,s===t);r?(a&&n.at(-1).push(l?{...a,key:`${a.key}/${l}`}:a),n.at(-1).push(...o.slice(l,l+r)),l+=r,s-=e+r):(n.push([]),s=t)}}return n}(e,Math.max(6,Math.floor(10*t/(Is*l))/10)),c=i(s),u=c.length<=r?c:i(s-Ds*a);return{size:t,pages:Gs(u,r)}}function Vs(e,t,n){const s=Math.floor(t);if(s>=e)return e;const a=e-s<3?e-3:s;return a>=3?a:n?Math.max(1,s):0}const Gs=(e,t)=>Array.from({length:Math.ceil(e.length/t)},(n,s)=>e.slice(s*t,(s+1)*t)),Xs={id:"tables",activity:"tables",status:"ahead"};function Ys({store:s,box:a}){const o=ve(s.all("person")),l=n(s),r=Z(s),i=JSON.stringify([r,l,[...o.values()].map(({id:e,name:t,group:n})=>[e,t,n])]),c=k(()=>function(e,{width:t,height:n,rem:s},a){const o=e.flatMap(({rows:e})=>e.map(({name:e})=>e?a(e):0)),l=Math.min(Qs,Math.max(Ps,...o))+Ns;for(const a of Bs){const o=Js(e,{size:a,width:t,height:n,rem:s,wide:l});if(o.pages.length<2||a===Bs.at(-1))return o}return{size:1,pages:[[]]}}(function({tables:e,people:t,groups:n}){var s;const a="mixed"===(null==(s=e[0])?void 0:s.seating)?function({tables:e,people:t,groups:n}){const s=e.flatMap(e=>e.people.filter(e=>t.has(e)).map(n=>({person:t.get(n),number:e.number}))),a=new Set(n.map(({id:e})=>e)),o=e=>s.filter(({person:t})=>t.group===e.id),l=s.filter(({person:e})=>!a.has(e.group));return[...n.map(e=>({head:{key:e.id,group:e},rows:Ws(o(e),e.id,e.colour)})),{head:null,rows:Ws(l,"others")}]}({tables:e,people:t,groups:n}):function({tables:e,people:t,groups:n}){return e.map(e=>{const s=e.people.filter(e=>t.has(e)).map(e=>({person:t.get(e)})),a=new Set(s.map(({person:e})=>e.group));return{head:{key:e.id,table:e,groups:n.filter(({id:e})=>a.has(e))},rows:Ws(s,e.id)}})}({tables:e,people:t,groups:n});return a.filter(({rows:e})=>e.length)}({tables:r,people:o,groups:l}),a,Zs()),[i,a]),u=At(c.pages.length);return t`<div class="wall-seat-columns" style=${{"--size":`${c.size}rem`}}>
      ${c.pages[u].map((e,n)=>t`<div key=${n}>${e.map(e=>t`<${ea} key=${e.key} row=${e} />`)}</div>`)}
    </div>
    ${c.pages.length>1&&t`<p class="wall-page wall-turn">${e("صفحة {n} من {all}",{n:u+1,all:c.pages.length})}</p>`}`}let Ks=null;const Zs=()=>null!=Ks?Ks:Ks=Ee(getComputedStyle(document.body).fontFamily);function ea({row:e}){return e.table?t`<${ta} row=${e} />`:e.group?t`<h2 class="wall-seat-head" data-colour=${e.group.colour}>
      ${na(e.group)}<span class="wall-seat-group" dir="auto" data-long=${e.group.name.length>28?"":null}
        >${e.group.name}</span
      >
    </h2>`:e.more?t`<p class="wall-seat soft">${c(["ولا أحد غيرهم","وشخص آخر","وشخصان آخران","و{n} أشخاص آخرين","و{n} شخصًا آخر","و{n} شخص آخر"],"and {n} more people",e.more)}</p>`:t`<p class="wall-seat" data-colour=${e.colour}>
    <span class="wall-seat-name" dir="auto">${e.name}</span>${e.number&&t`<b>${e.number}</b>`}
  </p>`}const ta=({row:{table:n,groups:s}})=>t`<h2 class="wall-seat-head" data-colour=${1===s.length?s[0].colour:void 0}>
    <span class="wall-seat-table"
      ><b>${e("الطاولة {n}",{n:n.number})}</b
      >${n.place&&t`<small dir="auto">${n.place}</small>`}</span
    >
    ${s.length>0&&t`<span class="wall-seat-whose">${s.slice(0,3).map(na)}<bdi>${s[0].name}</bdi></span>`}
  </h2>`,na=e=>t`<span class="badge" key=${e.id} data-colour=${e.colour}
    >${s(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`;var sa=Object.freeze({__proto__:null,Main:function({room:e}){const[n,s]=je();return t`<div class="wall-seats" ref=${n}>${s&&t`<${Ys} store=${e.store} box=${s} />`}</div>`},asks:t=>K(t).shown&&Z(t).length?{...Xs,title:e("جد طاولتك")}:null});const[aa,oa]=[2.4,3.6];function la({rows:n,box:a,about:o,actions:l}){var r;const i=Math.max(1,Math.floor((a.height/a.rem-oa)/aa)),u=Math.ceil(n.length/i),p=At(u),d=Math.ceil(n.length/u),g=n.slice(p*d,(p+1)*d),h=Math.min(4.4,(a.height/a.rem-oa)/g.length).toFixed(3);return t`<div class="plan-page" key=${p} style=${{"--row":`${h}rem`}}>
    <table class="plan-table">
      <thead>
        <tr>
          <th scope="col">${e("خطة")}</th>
          <th scope="col">${e("100 يوم")}</th>
          <th scope="col">${e("1000 يوم")}</th>
          <th scope="col">${e("ما زال ينقص")}</th>
        </tr>
      </thead>
      <tbody>
        ${g.map(n=>function(n,a){const o=e=>a.filter(t=>t.horizon===e).length;return t`<tr key=${n.id} ...${n.colour?{"data-colour":n.colour}:{}}>
    <th scope="row">
      <span class="plan-owner"
        ><span class="badge">${s(n.icon)}</span
        ><span class="plan-name" data-long=${[...n.name].length>30} dir="auto">${n.name}</span></span
      >
    </th>
    ${[o(100),o(1e3)].map(e=>t`<td class="plan-many ${e?"":"none"}">${e||"–"}</td>`)}
    <td class="plan-missing">${function(n){const[a,o,l]=["owner","indicator","due"].map(e=>n.filter(t=>{var n;return null==(n=t.missing)?void 0:n.includes(e)}).length);return n.length?a||o||l?t`<span class="plan-gaps">
    ${a>0&&t`<span data-tone="warn">${s("person")}${c(["لا مسؤولين","مسؤول واحد","مسؤولان","{n} مسؤولين","{n} مسؤولًا","{n} مسؤول"],"{n} owners",a)}</span>`}
    ${o>0&&t`<span data-tone="warn">${s("target")}${c(["لا مؤشرات","مؤشر واحد","مؤشران","{n} مؤشرات","{n} مؤشرًا","{n} مؤشر"],"{n} indicators",o)}</span>`}
    ${l>0&&t`<span data-tone="warn">${s("calendar")}${c(["لا مواعيد","موعد واحد","موعدان","{n} مواعيد","{n} موعدًا","{n} موعد"],"{n} dates",l)}</span>`}</span
  >`:t`<span class="plan-whole">${s("check")}${e("كامل")}</span>`:t`<span class="soft">${e("لم يُكتب شيء بعد")}</span>`}(a)}</td>
  </tr>`}(n,l.filter(n.holds)))}
      </tbody>
    </table>
    ${V({day0:null!=(r=o.day0)?r:"",actions:l,rows:g})}
  </div>`}var ra=Object.freeze({__proto__:null,Main:function({room:e,about:a,stage:o}){const[l,r]=je(),i=function(e){const t=e.store.all("plan"),s=n(e.store),a=new Map(s.map((e,t)=>[e.id,t]));return[...t].sort((e,t)=>{var n,s;return(null!=(n=a.get(e.group))?n:999)-(null!=(s=a.get(t.group))?s:999)}).map(e=>((e,t)=>{var n,s,a;return{id:e.id,name:null!=(n=null==t?void 0:t.name)?n:e.owner,icon:null!=(s=null==t?void 0:t.icon)?s:"flag",colour:null!=(a=null==t?void 0:t.colour)?a:null,holds:t=>t.plan===e.id}})(e,s.find(t=>t.id===e.group)))}(e);return i.length?t`<div class="wall-plans" ref=${l}>
    ${r&&t`<${la} rows=${i} box=${r} about=${a} actions=${e.store.all("action")} />`}
  </div>`:t`<div class="wall-question" ref=${l}>
      ${s("calendar")}
      <p class="wall-question-text" dir="auto">${o.instruction||o.title}</p>
    </div>`}});function ia(e){const t=[...e].sort((e,t)=>e.at-t.at).map(({id:e,text:t,name:n,group:s=null,at:a,joined:o=[]})=>({id:e,kind:"pledge",draw:ca,text:t,name:n,group:s,at:a,joined:o.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:t.length,items:t}}function ca(e,{groups:n,fresh:a,size:o,show:l}){var r;const i=n.get(e.group);return t`<li
    key=${e.id}
    class="card sheet pledge ${a.has(e.id)?"arriving":""}"
    data-colour=${null!=(r=null==i?void 0:i.colour)?r:null}
    style=${{"--lines":Zt(o,l)}}
  >
    <p class="card-text" dir="auto">${e.text}</p>
    <div class="card-foot">
      ${i&&t`<span class="badge">${s(i.icon)}<span class="visually-hidden">${i.name}</span></span>`}<b
        class="sheet-name"
        dir="auto"
        >${e.name}</b
      >
      ${e.joined>0&&t`<span class="pledge-joined"
          >${s("people")}<span aria-hidden="true">+${e.joined}</span
          ><span class="visually-hidden">${c(["لم ينضم أحد","انضم شخص واحد","انضم شخصان","انضم {n} أشخاص","انضم {n} شخصًا","انضم {n} شخص"],"{n} joined",e.joined)}</span></span
        >`}
    </div>
  </li>`}var ua=Object.freeze({__proto__:null,Main:function({room:a,stage:o}){const l=a.store.all("pledge"),r=k(()=>[ia(l)],[l]),i=Oe(l.map(e=>e.id));return l.length?t`<div class="wall-pledges">
    <${fn} lanes=${r} groups=${ve(n(a.store))} people=${ve([])} fresh=${i} />
  </div>`:t`<div class="wall-question">
      ${s("pledge")}
      <p class="wall-question-text" dir="auto">${o.instruction||o.title}</p>
      <p class="soft">${e("تظهر التعهدات هنا بأسماء أصحابها.")}</p>
    </div>`}});const[pa,da]=[100,240];function ga({about:e,stage:n,setShape:s}){const[l,r]=a(0),[i,c]=a(!1);return o(()=>{if(!i)return;const e=setTimeout(()=>(r(l+1),c(!1)),5e3);return()=>clearTimeout(e)},[i]),t`<div class="poster-picture">
    ${!i&&t`<img
        key=${l}
        src=${fe(e.code,n)}
        alt=${n.title}
        onLoad=${({target:e})=>s(e.naturalWidth>1.45*e.naturalHeight?"wide":"tall")}
        onError=${()=>c(!0)}
      />`}
  </div>`}var ha=Object.freeze({__proto__:null,Main:function({room:e,about:n,stage:s}){var o;const[l,r]=a("tall"),i=s.title.length+(null!=(o=s.instruction)?o:"").length,c=i>da?"long":i>pa?"medium":"short",u=s.picture&&("wide"===l&&"short"===c?"under":"beside");return t`<div class="poster" data-length=${c} data-picture=${u||null}>
    <div class="poster-said">
      <p class="poster-time">
        <${Ge} room=${e} stage=${s} paused=${n.paused} />
      </p>
      <h1 dir="auto">${s.title}</h1>
      ${s.instruction&&t`<p class="poster-words" dir="auto">${s.instruction}</p>`}
    </div>
    ${u&&t`<${ga} key=${s.picture} ...${{about:n,stage:s,setShape:r}} />`}
  </div>`},headless:!0});function $a({stage:n,now:a}){if("done"===n.status)return t`<p class="break-soon">${e("انتهت الاستراحة. أهلًا بعودتكم.")}</p>`;if(!n.ends_at)return t`<p class="break-soon">${e("نعود قريبًا")}</p>`;const o=n.ends_at-a;return t`<p class="break-back"><span>${e("نعود الساعة")}</span><b>${U(n.ends_at)}</b></p>
    <p class="break-left" role="timer">
      ${o>0?t`${s("timer")}<b>${u(o)}</b>`:t`<span>${e("انتهى الوقت. تفضلوا بالجلوس.")}</span>`}
    </p>`}var ma=Object.freeze({__proto__:null,Main:function({room:n,stage:a}){qe(500);const o=n.now();return t`<div class="break" data-phase=${((e,t)=>"open"===e.status&&e.ends_at?Ve(e.ends_at-t):"calm")(a,o)}>
    <header class="break-head">
      <div>
        <h1 dir="auto">${s("cup")}<span>${a.title}</span></h1>
        ${a.instruction&&t`<p dir="auto">${a.instruction}</p>`}
      </div>
      <p class="break-clock"><span>${e("الآن")}</span><b>${U(o)}</b></p>
    </header>
    <${$a} stage=${a} now=${o} />
  </div>`},headless:!0}),fa=Object.freeze({__proto__:null,Main:function({room:n,about:a,stage:o}){return t`<div class="farewell">
    <section>
      <p class="farewell-mark">${s("mark")}</p>
      <h1>${e("شكرًا لكم.")}</h1>
      <p class="farewell-title" dir="auto">${a.title}</p>
      ${"close"===(null==o?void 0:o.activity)&&o.instruction&&t`<p class="soft" dir="auto">${o.instruction}</p>`}
      <ul class="farewell-sums">
        ${function({store:e}){const t=new Set(e.all("stage").map(({activity:e})=>e)),n=(n,s)=>t.has(s)?e.all(n).length:0,[s,a,o,l]=[i(e.all("person")).length,R(e).length,n("action","plans"),n("pledge","pledges")];return[[s,c(["شخص","شخص","شخصان","أشخاص","شخصًا","شخص"],"people",s)],[a,c(["بطاقة","بطاقة","بطاقتان","بطاقات","بطاقة","بطاقة"],"cards",a)],[o,c(["عمل","عمل","عملان","أعمال","عملًا","عمل"],"actions",o)],[l,c(["تعهد","تعهد","تعهدان","تعهدات","تعهدًا","تعهد"],"pledges",l)]]}(n).filter(([e])=>e>0).map(([e,n])=>t`<li><b>${e}</b> ${n}</li>`)}
      </ul>
    </section>
    <section class="arrive-way farewell-way">
      <h2>${e("خذ التقرير معك")}</h2>
      <img class="arrive-qr" src=${n.reportQr} alt=${e("رمز QR يفتح التقرير")} />
      <p class="arrive-or">${e("أو افتح")}</p>
      <p class="arrive-address">${be(n.joinUrl)}</p>
      <p class="arrive-code"><span>${e("الرمز")}</span> <b class="code">${a.code}</b></p>
    </section>
  </div>`},whole:!0});export{At as a,ct as b,Ln as c,ns as d,Ts as e,sa as f,ra as g,ua as h,ha as i,ma as j,fa as k,Re as l,Ue as m,je as u,Ee as w};
