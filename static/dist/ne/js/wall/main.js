import{t as e,i as t,n,C as s,b as a,a as l,N as o,j as r,q as i,K as c,P as u,r as p,d,o as g,x as h,G as $,z as m,A as f,y as v,B as w,E as b,D as y,I as k,U as x,V as M,T as z,W as _,X as j,S as O,Y as q,g as S,a6 as A,L as E,Q as U,O as C}from"../core/shared.js";import{u as L,l as R,a as B,i as F,w as T,s as I,p as H,c as P,r as Q,g as D,d as K,j as N,e as W,k as V,t as G}from"../pictures.js";import{l as J,a as X,d as Y,s as Z,t as ee}from"../writing.js";import{r as te,f as ne,w as se,t as ae,F as le}from"../activities/ratings.js";import{r as oe,d as re,c as ie,e as ce,a as ue,s as pe}from"../activities/dots.js";import{h as de,a as ge,t as he,b as $e,c as me,r as fe}from"../bars.js";import{p as ve}from"../activities/poster.js";const we=e=>new Map(e.map(e=>[e.id,e]));function be(e,t){var n;const s=new Map;for(const a of e)s.set(a[t],(null!=(n=s.get(a[t]))?n:0)+1);return s}function ye(e){try{return new URL(e).host}catch{return e}}var ke=Object.freeze({__proto__:null,Main:function({room:s,about:a}){return n`<div class="wall-way">
    <img class="wall-way-qr" src=${s.qr} alt=${e("यो कार्यशाला खोल्ने QR कोड")} />
    <section>
      <h1>${e("फोनको क्यामेरा यता देखाउनुहोस्")}</h1>
      <p class="soft">${e("वा खोल्नुहोस्")}</p>
      <p class="wall-way-address">${ye(s.joinUrl)}</p>
      <p class="arrive-code"><span>${e("कोड")}</span> <b class="code">${a.code}</b></p>
      <p class="wall-way-hint">
        ${t("wifi")}<span>${e("यही हलको वाइफाइ चलाउनुहोस्। पृष्ठ नखुले मोबाइल डाटा बन्द गर्नुहोस्।")}</span>
      </p>
    </section>
  </div>`},whole:!0});function xe(){const e=l(null),[t,n]=s(null);return o(()=>{var t;const s=()=>n(t=>Me(t,function(e){const t=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:e.clientWidth,height:e.clientHeight,rem:t}}(e.current))),a=new ResizeObserver(s);return a.observe(e.current),null==(t=document.fonts)||t.ready.then(s),s(),()=>a.disconnect()},[]),[e,t]}const Me=(e,t)=>e&&e.width===t.width&&e.height===t.height&&e.rem===t.rem?e:t;function ze(e){const[t,n]=s(0);return a(()=>{const t=setInterval(()=>n(e=>e+1),e);return()=>clearInterval(t)},[e]),t}function _e(e){const t=l(null),n=Date.now(),s=null===t.current;null!=t.current||(t.current=new Map);for(const a of e)t.current.has(a)||t.current.set(a,s?0:n);return new Set(e.filter(e=>n-t.current.get(e)<5e3))}var je=Object.freeze({__proto__:null,Main:function({room:e}){return ze(5e3),n`<div class="wall-blank"><p>${r(e.now())}</p></div>`},silent:!0,whole:!0});function Oe({room:e,missing:t}){const s=new Map(i(e.store).map(e=>[e.id,e]));return n`<ul class="missing-groups" data-many=${t.groups.length>8}>
    ${t.groups.map(e=>{var a;return n`<${qe} key=${e.group} ...${{row:e,group:null!=(a=s.get(e.group))?a:{},missing:t}} />`})}
  </ul>`}function qe({row:s,group:a,missing:l}){var o,r;const i=l.noted?R(s.brings):[];return n`<li class="missing-group" data-colour=${null!=(o=a.colour)?o:1}>
    <span class="badge">${t(null!=(r=a.icon)?r:"people")}</span>
    <b class="missing-name"><bdi>${a.name}</bdi></b>
    <span class="missing-foot"
      ><b class="missing-seats" data-full=${s.here>=s.seats}
        >${s.seats?e("{all} मध्ये {here}",{here:s.here,all:s.seats}):s.here}</b
      >${i.length>0&&n`<span class="missing-lacks">${e("नपुगेको: {what}",{what:i.join(e(", "))})}</span>`}</span
    >
  </li>`}function Se({missing:t}){var s,a;const l=(null!=(s=t.levels)?s:[]).filter(({groups:e})=>!e.length);return[t.noted&&R(t.brings).length>0&&[e("यहाँ कसैले ल्याएको छैन:"),R(t.brings)],l.length>0&&[e("यी तहमा प्रभाव छैन:"),l.map(({level:e})=>J(X(),e))],(null==(a=t.sectors)?void 0:a.length)>0&&[e("यहाँबाट समूह छैन:"),t.sectors.map(e=>J(B(),e))]].filter(Boolean).map(([t,s])=>n`<p key=${t} class="missing-gap"><b>${t}</b> ${s.join(e(", "))}</p>`)}function Ae({room:t,open:s}){const a=[...s].sort((e,t)=>(e.by||"9").localeCompare(t.by||"9"));return n`<section class="missing-asked">
    <h2>${e("ल्याउनुपर्ने")}</h2>
    <ul>
      ${a.map(s=>{return n`<li key=${s.id}>
            <b><bdi>${s.who}</bdi></b>
            <small
              >${[(a=s.inviter,a&&(null==(l=t.store.get("person",a))?void 0:l.name)||""),s.by&&e("{day} सम्म",{day:Y(s.by)}),J(F(),s.status)].filter(Boolean).map((e,t)=>n`${t?" · ":""}<bdi>${e}</bdi>`)}</small
            >
          </li>`;var a,l})}
    </ul>
  </section>`}var Ee=Object.freeze({__proto__:null,Main:function({room:t}){const s=L(t),a=t.store.all("invitation").filter(({status:e})=>"declined"!==e);return n`<div class="missing">
    <h1>${e("को छैनन्?")}</h1>
    ${s&&n`<div class="missing-parts" data-asked=${a.length>0}>
        <${Oe} ...${{room:t,missing:s}} />
        <div class="missing-side">
          <${Se} missing=${s} />
          ${a.length>0&&n`<${Ae} ...${{room:t,open:a}} />`}
        </div>
      </div>`}
  </div>`},Strip:()=>null,headless:!0});function Ue({stage:e}){return n`<div class="wall-question">
    ${t("mark")}
    <p class="wall-question-text" dir="auto">${e.instruction||e.title}</p>
  </div>`}const Ce={ArrowRight:1,ArrowDown:1,PageDown:1," ":1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1},Le=c({page:0,hold:!1,at:0}),Re=c({page:0,pages:0});function Be(e,t=""){const{page:n,hold:o,at:r}=Le.value,[i,c]=s(n),[u,p]=[l(!1),l(r)],d=Math.max(0,Math.min(i,e-1));return a(()=>{p.current!==r&&([p.current,u.current]=[r,!0],c(n))},[r]),a(()=>{u.current||o||c(0)},[t]),a(()=>{if(!(e<2))return function(e,t,n){let s=0;const a=()=>{clearTimeout(s),n||(s=setTimeout(()=>(t.current=!1,e(1),a()),t.current?6e4:14e3))},l=n=>{return n.key in Ce&&(n.preventDefault(),s=Ce[n.key],t.current=!0,e(s),a());var s};return a(),document.addEventListener("keydown",l),()=>(clearTimeout(s),document.removeEventListener("keydown",l))}(t=>c(n=>(Math.min(n,e-1)+t+e)%e),u,o)},[e,t,o,r]),a(()=>Fe({page:d,pages:e}),[d,e]),a(()=>()=>Fe({page:0,pages:0}),[]),d}function Fe(e){const t=Re.peek();e.page===t.page&&e.pages===t.pages||(Re.value=e)}const Te={b:"blank",q:"qr"},Ie=c({show:null,since:0}),He=new URLSearchParams(location.search).get("lane");function Pe({store:e}){const t=T(e),n=Ie.value.since===t.at?Ie.value.show:null;return{show:null!=n?n:t.show,lane:null!=He?He:t.lane,kind:t.on_kind,on:I(e,t)}}function Qe(e){const t=new Map,n=n=>(t.has(n)||t.set(n,1.03*e(n)),t.get(n)),s=function(){const e=new Map;return(t,s)=>{e.has(t)||e.set(t,new Map);const a=e.get(t);return a.has(s)||a.set(s,((e,t)=>e.split("\n").reduce((e,s)=>e+((e,t)=>function(e,t,n){let[s,a]=[1,0];for(const l of e)a&&a+n+l>t&&([s,a]=[s+1,0]),a+=(a?n:0)+l,a>t&&([s,a]=[s+Math.floor(a/t),a%t]);return s}(e.split(/\s+/).filter(Boolean).map(n),t,n(" ")))(s,t),0))(t,s)),a.get(s)}}();return s.widest=e=>Math.max(0,...e.split(/\s+/).map(n)),s}function De(e){const t=document.createElement("canvas").getContext("2d");return t.font=`400 100px ${e}`,e=>t.measureText(e).width/100}let Ke=null;function Ne(){return null!=Ke?Ke:Ke=Qe(De(getComputedStyle(document.body).fontFamily))}const We=()=>parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25;function Ve({room:t}){const s=p(t.store.all("person")),a=be(s,"group");return n`<${Ge}
    total=${s.length}
    label=${d(["जना आउनुभयो","जना आउनुभयो"],"people joined",s.length)}
    entries=${i(t.store).map(e=>{var t;return{group:e,count:null!=(t=a.get(e.id))?t:0}})}
    missing=${e("अझै आउनुभएको छैन")}
  />`}function Ge({total:e,label:t,entries:s,missing:a}){const l=s.filter(e=>!e.count).length<=2,[o,r]=xe();return n`<div class="strip">
    <p class="strip-total"><b>${e}</b> ${t}</p>
    <div class="strip-groups" role="list" ref=${o}>
      ${r&&s.length>0&&n`<${Je} ...${{entries:s,missing:a,few:l,...Ye(s,r,l?a:"–")}} />`}
    </div>
  </div>`}const Je=({rows:e,size:t,missing:s,few:a})=>e.map((e,l)=>n`<div key=${l} class="strip-row" role="presentation" style=${{"--size":`${t}rem`}}>
        ${e.map(e=>e.count?at(e):lt(e.group,s,a))}
      </div>`),Xe=[{size:.75,rows:2},{size:.62,rows:3},{size:.62,rows:4}];function Ye(e,t,n){var s;const[a,l]=[nt(),.35*t.rem],o=Xe.map(({size:s,rows:o})=>{const r=e.map(e=>(({group:e,count:t},s)=>{const o=(a(`${e.name} ${t||n}`)+4)*s+l;return{natural:o,least:st(e)?o:Math.min(o,8*s+l)}})(e,s*t.rem));return{size:s,...Ze(r,o,t.width+l)}}),r=null!=(s=o.find(e=>!e.over))?s:o.at(-1);return{size:r.size,rows:r.starts.map((t,n)=>e.slice(t,r.starts[n+1]))}}function Ze(e,t,n){const[s,a]=["natural","least"].map(t=>et(e.map(e=>e[t]))),l=(e,t,s)=>Math.max(0,e[s]-e[t]-n)**2,o=(e,t)=>l(s,e,t)+1e3*l(a,e,t);let r=e.map((e,t)=>({starts:[0],over:o(0,t+1)}));for(let e=1;e<t;e+=1)r=r.map((e,t)=>Array.from({length:t},(e,n)=>({starts:[...r[n].starts,n+1],over:r[n].over+o(n+1,t+1)})).reduce((e,t)=>t.over<e.over?t:e,e));return r.at(-1)}const et=e=>e.reduce((e,t)=>[...e,e.at(-1)+t],[0]);let tt=null;const nt=()=>null!=tt?tt:tt=De(getComputedStyle(document.body).fontFamily),st=({name:e})=>e.length<=8?"short":"",at=({group:e,count:s})=>{var a;return n`<span role="listitem" key=${e.id} class="chip ${st(e)}" data-colour=${null!=(a=e.colour)?a:1}
    >${t(e.icon)}<span class="strip-name" dir="auto">${e.name}</span><b>${s}</b></span
  >`},lt=(e,s,a)=>n`<span role="listitem" key=${e.id} class="chip silent ${st(e)}"
    >${t(e.icon)}<span class="strip-name" dir="auto">${e.name}</span
    >${!a&&n`<span aria-hidden="true">–</span>`}<span class=${a?"strip-missing":"visually-hidden"}
      >${s}</span
    ></span
  >`,ot=e=>e<=0?"over":e<=18e4?"last":"calm";function rt({room:s,stage:a,paused:l}){return l?n`<p class="wall-timer" data-phase="paused">${t("pause")}<span>${e("रोकिएको")}</span></p>`:"done"===a.status?n`<p class="wall-timer" data-phase="done">${t("check")}<span>${e("बन्द भयो")}</span></p>`:a.ends_at?n`<${it} room=${s} endsAt=${a.ends_at} />`:null}function it({room:e,endsAt:t}){ze(500);const s=t-e.now(),a=ot(s);return n`<p class="wall-timer" data-phase=${a} role="timer">
    ${"over"===a?ct(-s):n`<b>${g(s)}</b>`}
  </p>`}const ct=s=>n`${t("timer")}<span>${e("समय सकियो")}</span><small class="wall-over">+${g(s)}</small>`;function ut({room:s,screens:a}){var l,o,r,i;const c=s.store.get("about","about");if(!c)return n`<main class="wall wall-waiting">
      ${t("mark")}
      <p>${e("एकछिन…")}</p>
      <${ht} room=${s} about=${{}} />
    </main>`;const u=function(e,t,n){const s=n.closed?null:Object.values(t).find(({asks:t})=>null==t?void 0:t(e.store));return s?s.asks(e.store):n.current?e.store.get("stage",n.current):null}(s,a,c),p=Pe(s),{Main:d,Strip:g=Ve,whole:h,headless:$,heading:m,silent:f}=function(e,t,n,s){var a;return Object.hasOwn(pt,s.show)?pt[s.show]:t.closed?e.close:s.on?null!=(a=function(e,{kind:t}){const n=Object.values(e).find(({spotlights:e})=>null==e?void 0:e[t]);return n&&{Main:n.spotlights[t],headless:!0}}(e,s))?a:{Main:Ue}:n?Object.hasOwn(e,n.activity)?e[n.activity]:{Main:Ue}:e.open}(a,c,u,p);return n`<main
    class="wall ${h?"whole":$?"headless":""}"
    data-activity=${null!=(l=null==u?void 0:u.activity)?l:"open"}
    data-paused=${c.paused?"":null}
  >
    ${!h&&!$&&n`<${dt} ...${{room:s,about:c,stage:u,heading:m}} />`}
    <div class="wall-main" key=${[p.show,null!=(r=null==(o=p.on)?void 0:o.id)?r:"",null!=(i=null==u?void 0:u.id)?i:""].join("/")}>
      <${d} ...${{room:s,about:c,stage:u}} lane=${p.lane} on=${p.on} />
    </div>
    ${!h&&n`<${gt} room=${s} about=${c}><${g} room=${s} stage=${u} /><//>`}
    ${!f&&n`<${ht} room=${s} about=${c} />`}
  </main>`}const pt={blank:je,qr:ke,missing:Ee};function dt({room:e,about:t,stage:s,heading:a}){var l;const{title:o,text:r}=null!=(l=null==a?void 0:a(e.store,s))?l:{title:s.title,text:s.instruction};return n`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${o}</h1>
      ${r&&n`<p dir="auto">${r}</p>`}
    </div>
    <${rt} room=${e} stage=${s} paused=${t.paused} />
  </header>`}function gt({room:t,about:s,children:a}){return n`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${t.qr} alt="" />
      <p>
        <span>${e("जोडिनुहोस्")}</span><b class="wall-address">${ye(t.joinUrl)}</b
        ><b class="code">${s.code}</b>
      </p>
    </div>
    ${a}
  </footer>`}function ht({room:s,about:a}){return n`<div class="wall-signs">
    <${$t} room=${s} />
    ${a.illustrative&&n`<p class="wall-illustrative">${t("info")}${e("नमुना मात्र")}</p>`}
  </div>`}function $t({room:s}){var a;const l=s.sync.state.value;if("live"===l)return null;const o={connecting:e("जोडिँदै छ…"),removed:e("यो भित्तो बाहिरियो। पृष्ठ फेरि खोल्नुहोस्।"),reload:e("पृष्ठ फेरि खोल्नुहोस्।")};return n`<p class="wall-line" role="status">
    ${t("cloud-off")}<span>${null!=(a=o[l])?a:e("फेरि जोडिँदै छ…")}</span>
  </p>`}const{code:mt,joinUrl:ft}=document.documentElement.dataset,[vt,wt]=[4e3,8e3];function bt({room:s,about:a}){return n`<section class="arrive-way">
    <h2>${e("फोनको क्यामेरा यता देखाउनुहोस्")}</h2>
    <img class="arrive-qr" src=${s.qr} alt=${e("यो कार्यशाला खोल्ने QR कोड")} />
    <p class="arrive-or">${e("वा खोल्नुहोस्")}</p>
    <p class="arrive-address">${ye(s.joinUrl)}</p>
    <p class="arrive-code"><span>${e("कोड")}</span> <b class="code">${a.code}</b></p>
    <p class="arrive-hint">
      ${t("wifi")}<span>${e("यही हलको वाइफाइ चलाउनुहोस्। पृष्ठ नखुले मोबाइल डाटा बन्द गर्नुहोस्।")}</span>
    </p>
  </section>`}function yt(e){var s;return n`<li key=${e.id} class="arrive-tile ${e.here?"":"absent"}" data-colour=${null!=(s=e.colour)?s:1}>
    <span class="badge">${t(e.icon)}</span><span class="arrive-name" dir="auto">${e.name}</span
    ><b class="arrive-count">${e.here||"–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({length:Math.min(e.here,24)},()=>n`<i></i>`)}</span
    >
  </li>`}function kt({groups:s}){const a=s.filter(e=>!e.here);return a.length?a.length===s.length?n`<p class="arrive-missing">
      ${t("people")}<span>${e("स्वागत छ। फोनमा आफ्नो समूह छान्नुहोस्।")}</span>
    </p>`:n`<p class="arrive-missing">
    ${t("clock")}<span>${d(["{n} समूह अझै आउँदै छ","{n} समूह अझै आउँदै छन्"],"{n} groups haven’t arrived yet",a.length)}</span>
  </p>`:s.length>0&&n`<p class="arrive-missing all">${t("check")}<span>${e("सबै समूह आइसके।")}</span></p>`}h(),function(){const e=new URLSearchParams(location.search).get("theme");"dark"!==e&&"light"!==e||(document.documentElement.dataset.theme=e)}(),function(){const e=()=>{var e;return"visible"===document.visibilityState&&(null==(e=navigator.wakeLock)?void 0:e.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",e),e()}(),async function e(){try{const e=await H($,"wall");!function(e,t){const s=m({code:mt,...e}),a=`/w/${encodeURIComponent(mt)}`,l=c(null!=ft?ft:location.href),o={...s,code:mt,token:e.token,get joinUrl(){return l.value},get qr(){return`${a}/qr.svg?of=${encodeURIComponent(l.value)}`},get reportQr(){return`${a}/qr.svg?to=report&of=${encodeURIComponent(l.value)}`}};var r,i;(function({store:e,sync:t}){u(()=>{const{page:t,hold:n,at:s}=T(e),a=Le.peek();a.at===s&&a.hold===n||(Le.value={page:t,hold:n,at:s})}),u(()=>{const{page:e,pages:n}=Re.value;"live"===t.state.value&&t.hint({page:e,pages:n})})})(s),function(e){document.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey||t.repeat)return;const[n,s]=[Te[t.key.toLowerCase()],Pe(e).show];n&&(Ie.value={show:s===n?"":n,since:T(e.store).at}),"Escape"===t.key&&(Ie.value={show:null,since:0})})}(s),r=mt,i=e=>l.value=e,setInterval(async()=>{const e=await fetch(`/api/workshops/${encodeURIComponent(r)}/address`).catch(()=>null),t=(null==e?void 0:e.ok)?await e.json().catch(()=>null):null;t&&i(t.join_url)},5e3),f(n`<${ut} room=${o} screens=${t} />`,document.getElementById("wall")),u(()=>{return"removed"===(e=s.sync.state.value)&&y(mt,"wall"),void("removed"!==e&&"reload"!==e||setTimeout(()=>location.reload(),wt));var e})}(await async function(){var e;const t=null!=(e=v(mt,"wall"))?e:await w(mt,{wall:!0});return b(mt,"wall",t),t}(),e)}catch{setTimeout(e,vt)}}();var xt=Object.freeze({__proto__:null,Main:function({room:e,about:t,stage:s}){const a=p(e.store.all("person")),l=be(a,"group"),o=i(e.store).map(e=>{var t;return{...e,here:null!=(t=l.get(e.id))?t:0}});return n`<div class="arrive">
    <${bt} room=${e} about=${t} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${t.title}</h1>
        ${(t.task||(null==s?void 0:s.instruction))&&n`<p class="arrive-task" dir="auto">${t.task||s.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${a.length}</b> ${d(["जना आउनुभयो","जना आउनुभयो"],"people joined",a.length)}</p>
      <ul class="arrive-groups" data-many=${o.length>16?"most":o.length>8?"more":"few"}>
        ${o.map(yt)}
      </ul>
      <${kt} groups=${o} />
    </section>
  </div>`},whole:!0});function Mt(e,t,n){const s=Array.from({length:t},()=>({boxes:[],height:0}));return e.forEach((e,t)=>{const a=s.reduce((e,t)=>t.height<e.height-.5?t:e);a.height+=(a.boxes.length?n:0)+e,a.boxes.push(t)}),{columns:s.map(e=>e.boxes),height:Math.max(...s.map(e=>e.height))}}function zt(e,{fits:t,stride:n}){const s=e.filter(e=>e.pinned),a=e.filter(e=>!e.pinned),l=a.length&&t([...s,...a.slice(-n)])?s:[],o=l.length?a:e,r=function(e,t,n){let s=Math.max(0,Math.floor((e.length-1)/n)*n);for(;s>=n&&t(e.slice(s-n));)s-=n;return s}(o,e=>t([...l,...e]),n),i=function(e,t){const n=[];for(const s of[...e].reverse()){const e=n.at(-1);e&&t([s,...e])?e.unshift(s):n.push([s])}return n}(o.slice(0,r),e=>t([...l,...e]));return[o.slice(r),...i].map(e=>[...l,...e])}function _t(e,{fits:t}){const n=[[]];for(const s of e.flatMap(e=>function(e,t){var n;const s=[];for(const a of null!=(n=e.texts)?n:[]){const n=s.at(-1);n&&t([{...e,texts:[...n,a]}])?n.push(a):s.push([a])}return s.length>1?s.map((t,n)=>({...e,id:`${e.id}/${n}`,texts:t})):[e]}(e,t)))n.at(-1).length&&!t([...n.at(-1),s])&&n.push([]),n.at(-1).push(s);return n}const jt=[1.6,1.35,1.15,1.03,.93,.85],Ot=[2.6,2.2,1.9,...jt],[qt,St]=[.93,.85],[At,Et]=[22,3.2],Ut=.4,Ct=[1/0,4,2,1];function Lt(e){var t,n;const s=Nt(e.lanes.map(e=>e.length)),a=(null!=(t=e.sizes)?t:jt).filter(e=>e>=(s<=40?qt:St)),[l,o]=[a.filter(e=>e>=qt),a.filter(e=>e<qt)],r=null!=(n=It(e,l))?n:It(e,o);if(r)return Vt(e,r);const i=a.at(-1),c=Dt(e,i).map(t=>Kt(e,i,t,{show:1,tight:!0})),u=c.filter(t=>function({lanes:e,height:t,heightOf:n},{size:s,column:a}){const l=e=>n(e,{size:s,width:a,show:1/0,tight:!1});return e.flat().every(e=>l(e)<=t||(e=>{var t;return(null==(t=e.texts)?void 0:t.length)?e.texts.map(t=>({...e,texts:[t]})):[e]})(e).every(e=>l(e)<=t))}(e,t)),p=[u.filter(Tt),u,c.filter(Tt),c].find(e=>e.length);return Qt(p.map(t=>Vt(e,t)))}const[Rt,Bt]=[1.6,.9],Ft=(e,t)=>Math.min(e,t)>=Bt*Math.max(e,t);function Tt({shares:e,heights:t}){const n=t.map(e=>e.length);if(n.some((t,s)=>n.some((n,a)=>Ft(t,n)&&e[s]!==e[a])))return!1;const s=t.map((t,n)=>Nt(t)/e[n]);return Math.max(...s)<=Rt*Math.min(...s.filter((t,n)=>e[n]>1))}function It(e,t){for(const n of Ct)for(const s of t){const t=Dt(e,s).map(t=>Kt(e,s,t,{show:n})).find(e=>e.fits&&Tt(e));if(t)return t}}const Ht=e=>Nt(e.lanes.map(e=>Pt(e.pages[0]))),Pt=e=>e.columns.flat().length,Qt=e=>e.reduce((e,t)=>t.pages<e.pages||t.pages===e.pages&&Ht(t)>Ht(e)?t:e);function Dt({lanes:e,width:t,rem:n,frame:s=0,word:a},l){const o=t-s*e.length,r=e=>(o+Ut*n)/((e*l+Ut)*n),i=l>1.15&&e.length>1?0:Math.floor(r(((e,t=0)=>Math.max(e>St?7.6:9,Math.min(At,t)+Et))(l,a))),c=Math.max(e.length,i),u=Math.min(c,Math.max(e.length,Math.ceil(r((e=>e>1?16:22)(l)))));return Array.from({length:c-u+1},(e,t)=>u+t)}function Kt(e,t,n,{tight:s=!1,show:a=1/0}){var l;const o=Ut*e.rem,r=e.width-(null!=(l=e.frame)?l:0)*e.lanes.length-o*(n-e.lanes.length),i=Math.floor(r/n),c=e.lanes.map(n=>n.map(n=>e.heightOf(n,{size:t,width:i,tight:s,show:a}))),u=Wt(c.map(t=>function(e,{columns:t,gap:n,height:s}){for(let a=1;a<=t;a+=1)if(Mt(e,a,n).height<=s)return a;return t+1}(t,{columns:n,gap:o,height:e.height})),c),p=Nt(u)<=n,d=function(e,{heights:t,columns:n,gap:s}){const a=[...e],l=t.map(e=>Nt(e)+s*e.length);for(let e=n-Nt(a);e>0;e-=1){const e=l.reduce((e,t,n)=>t/a[n]>l[e]/a[e]?n:e,0);a[e]+=1}return a}(p?u:c.map(()=>1),{heights:c,columns:n,gap:o});return{size:t,column:i,show:a,tight:s,shares:d,heights:c,fits:p}}const Nt=e=>e.reduce((e,t)=>e+t,0),Wt=(e,t)=>t.map(n=>Math.max(...e.filter((e,s)=>Ft(n.length,t[s].length))));function Vt(e,t){const n=e.lanes.map((n,s)=>function(e,{size:t,column:n,show:s,tight:a,shares:l,heights:o},r,i){const c=s=>e.heightOf(s,{size:t,width:n,show:1/0,tight:!1}),u=Gt({room:e,columns:l[i]}),p=new Map(r.map((e,t)=>[e,o[i][t]])),d=r.filter(e=>p.get(e)<c(e));return{first:u({show:s,tight:a,items:r,heightOf:e=>p.get(e),turned:zt}),full:d.length?u({show:1/0,tight:!1,items:d,heightOf:c,turned:_t}):[]}}(e,t,n,s)),[s,a]=["first","full"].map(e=>Math.max(...n.map(t=>t[e].length))),l=e=>[...Array.from({length:s},(t,n)=>e.first[n%e.first.length]),...Array.from({length:a},(t,n)=>{var s;return null!=(s=e.full[n])?s:e.first[0]})],{size:o,column:r,shares:i}=t;return{size:o,column:r,pages:s+a,lanes:n.map((e,t)=>({columns:i[t],pages:l(e)}))}}const Gt=({room:e,columns:t})=>({show:n,tight:s,items:a,heightOf:l,turned:o})=>{const r=n=>Mt(n.map(l),t,Ut*e.rem),i=t=>r(t).height<=e.height;return(o===zt&&i(a)?[a]:o(a,{fits:i,stride:t})).map(e=>({show:n,tight:s,columns:r(e).columns.map(t=>t.map(t=>e[t]))}))},[Jt,Xt]=[.36,.58],[Yt,Zt,en]=[.64,1.35,.2],[tn,nn,sn]=[1.6,1.1,4],[an,ln]=[.85,1.75],[on,rn,cn,un,pn]=[1.1,.76,1.4,.15,.45],dn=e=>e>=1.03?9:e>=.93?7:e>=.8?6:5,gn=(e,t)=>hn(dn(e)*t),hn=e=>e===1/0?"none":e,$n=(e,t)=>(e>=.93?4:3)*t,mn=(e,{show:t,tight:n})=>n?0:(e>=.93?3:2)*t,fn=e=>e<=an,vn=e=>Math.max(.85,Yt*e);const wn=({merged:e})=>d(["र यस्तै {n}","र यस्तै {n}"],"and {n} alike",e),bn=({total:e,groups:s},a)=>n`<span class="sheet-also">${t("hand")}+${e}${s.slice(0,4).map(e=>Mn(a.get(e)))}</span>`,yn=e=>"cluster"===e.kind||Boolean(e.draw||e.group||e.by||e.merged||e.also),kn={card:(e,s)=>fn(s.size)&&e.group?function(e,{groups:t,fresh:s,size:a,show:l}){return n`<li
    key=${e.id}
    class="card sheet small ${s.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":gn(a,l)}}
  >
    ${Mn(t.get(e.group))}
    <p class="card-text" dir="auto">
      ${e.text}${e.also&&n`${" "}${bn({...e.also,groups:[]},t)}`}
    </p>
  </li>`}(e,s):function(e,{groups:s,people:a,fresh:l,size:o,show:r,named:i}){var c;return n`<li
    key=${e.id}
    class="card sheet ${i?"named":""} ${l.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":gn(o,r)}}
  >
    <p class="card-text" dir="auto">${e.text}</p>
    ${yn(e)&&n`<div class="card-foot">
        ${i?xn(s.get(e.group)):Mn(s.get(e.group))}
        ${i&&e.by&&n`<span class="sheet-by" dir="auto">${null==(c=a.get(e.by))?void 0:c.name}</span>`}
        ${e.merged>0&&n`<span class="sheet-merged">${t("merge")}${wn(e)}</span>`}
        ${e.also&&bn(e.also,s)}
      </div>`}
  </li>`}(e,s),cluster:function(t,{groups:s,fresh:a,size:l,show:o,tight:r}){const i=t.texts.slice(0,mn(l,{show:o,tight:r}));return n`<li
    key=${t.id}
    class="card sheet cluster ${a.has(t.id)?"arriving":""}"
    data-category=${t.category}
    style=${{"--lines":hn($n(l,o)),"--member-lines":hn(o)}}
  >
    <h3 class="card-title" dir="auto">${t.text}</h3>
    ${i.length>0&&n`<ul class="sheet-members">
        ${i.map(e=>n`<li dir="auto">${e}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${d(["{n} कार्ड","{n} कार्ड"],"{n} cards",t.count)}</b
      ><span class="sheet-groups" title=${e("यसको पछाडिका समूह")}
        >${t.groups.slice(0,6).map(e=>Mn(s.get(e)))}</span
      >
    </div>
  </li>`}},xn=e=>{var s;return e&&n`<span class="chip plain" data-colour=${null!=(s=e.colour)?s:1}
    >${t(e.icon)}<span class="sheet-name" dir="auto">${e.name}</span></span
  >`},Mn=e=>{var s;return e&&n`<span class="badge" data-colour=${null!=(s=e.colour)?s:1}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`},[zn,_n,jn,On,qn]=[.8,.6,2.6,1.4,.4];function Sn({lanes:e,...t}){const[s,a]=xe(),l=k(()=>function(e){return e.reduce((e,t)=>e+t.items.length,0)>40?e.filter(e=>e.items.length):e}(e),[e]);return n`<div class="wall-board" ref=${s}>
    ${a&&n`<${An} lanes=${l} box=${a} ...${t} />`}
  </div>`}function An({lanes:t,box:a,...r}){const i=l(null),c=function(e,t){const[n,a]=s({box:t,slack:1}),l=n.box===t?n.slack:1;return o(()=>{[...e.current.querySelectorAll(".wall-column")].some(e=>e.offsetHeight>e.parentElement.clientHeight+1)&&l<Ln&&a({box:t,slack:l+.03})}),l}(i,a),u=t.some(e=>e.title),p=[...r.groups.values()].map(e=>e.name).join(),d=k(()=>function(e,t,n,s,a){const l=(e,l)=>function(e,{box:t,slack:n,headed:s,view:a,sizes:l}){const{rem:o}=t,r=function({rem:e,leading:t,lines:n,view:s}){return(a,{size:l,width:o,show:r,tight:i,named:c=!1})=>{const u=l*e,p=fn(l)&&"card"===a.kind&&a.group?ln:0,d=o/u-2*Xt-.1-p,g=d*u/(vn(l)*e),h=yn(a)&&!p?function(e,{inFoot:t,lines:n,named:s,groups:a,people:l}){var o,r,i;if(!s||e.draw||"cluster"===e.kind)return 1;const c=null!=(r=null==(o=a.get(e.group))?void 0:o.name)?r:"",u=[e.by&&(null==(i=l.get(e.by))?void 0:i.name),e.merged&&wn(e),e.also&&`+${e.also.total} ${"MM".repeat(Math.min(4,e.also.groups.length)+1)}`].filter(Boolean);if([c,...u].some(e=>{var s;return(null==(s=n.widest)?void 0:s.call(n,e))>t-tn}))return 1/0;const p=t-tn-nn*u.length;return 1===n([c,...u].join(" "),p)?1:Math.min(sn,n(c,t-tn))+(u.length?1:0)}(a,{inFoot:g,lines:n,named:c,...s}):0,$=h?h*vn(l)*e*Zt+en*u:0;return Math.ceil(2*Jt*u+$+.1*e+("cluster"===a.kind?function(e,{em:t,inside:n,size:s,show:a,tight:l,leading:o,lines:r}){const i=Math.min($n(s,a),r(e.text,n/(1.12*on)))*on*o,c=e.texts.slice(0,mn(s,{show:a,tight:l})),u=(e=>Math.max(.85,rn*e))(s)/s,p=c.map(e=>Math.min(a,r(e,n/(1.04*u)))*cn+un).reduce((e,t)=>e+t,0)*u;return(i+p+(p?en:0)+pn)*t}(a,{em:u,inside:d,size:l,show:r,tight:i,leading:t,lines:n}):Math.min(dn(l)*r,n(p&&a.also?`${a.text} MM+${a.also.total}`:a.text,d))*t*u))}}({rem:o,leading:We(),lines:Ne(),view:a}),i=(e,t)=>r(e,t)*n,c=t.height-(zn+(s?jn:0))*o,u=function(e){const t=Lt(e);return t.pages>1?Lt({...e,height:e.height-e.more}):t}({lanes:e.map(e=>e.items),width:t.width-(e.length-1)*_n*o,height:c,more:On*o,frame:zn*o,rem:o,heightOf:i,sizes:l,word:Cn(e)});return function(e,{heightOf:t,rem:n,height:s}){const{size:a,column:l}=e,o=({show:e,tight:n},s)=>o=>t(o,{size:a,width:l,show:e,tight:n,named:s}),r=e=>({...e,named:e.columns.map(t=>function(e,t,n,s,a){let l=e.reduce((e,n)=>e-t(n)-a,s);return new Set(e.filter(e=>{const s=n(e)-t(e),a=s<=l;return a&&(l-=s),a}))}(t,o(e,!1),o(e,!0),s+qn*n,qn*n))});return{...e,lanes:e.lanes.map(e=>({...e,pages:e.pages.map(r)}))}}(u,{heightOf:i,rem:o,height:u.pages>1?c-On*o:c})}(e,{box:t,slack:n,headed:s,view:a,sizes:l}),o=e.reduce((e,t)=>e+t.items.reduce((e,t)=>{var n;return e+(null!=(n=t.count)?n:1)},0),0),r=e.map(e=>e.items.filter(({kind:e})=>"cluster"===e));if(o<=En||!r.flat().length)return Un([l(e)]);const i=e.map((e,t)=>({...e,items:r[t].map(e=>({...e,texts:[]}))})),c=e.map(e=>({...e,items:e.items.map(e=>({...e,pinned:!1}))}));return Un([l(i,Ot),l(c)])}(t,a,c,u,r),[t,a,c,p]),g=Be(d.pages,Rn(t)),h=d.parts.filter(({from:e})=>e<=g).at(-1);return n`<div
      class="wall-lanes"
      ref=${i}
      style=${{"--size":`${h.size}rem`,"--column":`${h.column}px`}}
    >
      ${t.map((e,t)=>n`<${Bn}
            key=${e.id}
            lane=${e}
            columns=${h.lanes[t].columns}
            page=${h.lanes[t].pages[g-h.from]}
            n=${g}
            size=${h.size}
            ...${r}
          />`)}
    </div>
    ${d.pages>1&&n`<p class="wall-page wall-turn">${e("पृष्ठ {n}/{all}",{n:g+1,all:d.pages})}</p>`}`}const En=60;function Un(e){const t=e.reduce((e,t)=>e+t.pages,0),n=t=>e.slice(0,t).reduce((e,t)=>e+t.pages,0);return{pages:t,parts:e.map((e,t)=>({...e,from:n(t)}))}}const Cn=e=>{const{widest:t}=Ne();return e.flatMap(e=>e.items).reduce((e,{text:n})=>Math.max(e,t(n)),0)},Ln=1.3,Rn=e=>e.flatMap(e=>e.items).reduce((e,t)=>t.at>e.at?t:e,{id:"",at:0}).id;function Bn({lane:e,columns:s,page:a,n:l,quiet:o,...r}){var i,c;const{show:u,tight:p}=a;return n`<section class="lane wall-lane" data-category=${e.category} style=${{"--columns":s}}>
    ${e.title&&n`<h3 class="lane-head">
        ${t(null!=(i=e.category)?i:"cluster")}<span dir="auto">${e.title}</span><span class="count">${e.count}</span>
      </h3>`}
    <div class="wall-columns" key=${l}>
      ${a.columns.map((e,t)=>n`<ul key=${t} class="wall-column">
            ${e.map(e=>((e,t)=>{var n;return(null!=(n=e.draw)?n:kn[e.kind])(e,t)})(e,{...r,show:u,tight:p,named:a.named[t].has(e)}))}
          </ul>`)}
      ${0===e.items.length&&o&&n`<div class="wall-quiet">${t(null!=(c=e.category)?c:"edit")}</div>`}
    </div>
  </section>`}const Fn=["agreed","not_agreed"],Tn=["parked","proposed"];function In({room:e,stage:t}){const s=x(e.store,t.id),a=Hn(s),l=s.filter(e=>e!==a),o=Fn.some(e=>M(s,e).length),r=o?Fn:Tn.filter(e=>M(l,e).length),i=_e(s.map(e=>e.id)),c=we([]);return n`<div class="wall-goals">
    ${a&&n`<${Qn} goal=${a} />`}
    <${Sn}
      lanes=${r.map(e=>function(e,t){const n=M(t,e),s=n.map(({id:e,text:t,at:n})=>({id:e,kind:"card",text:t,at:n}));return{id:e,title:O(e),category:null,count:n.length,items:s}}(e,l))}
      groups=${c}
      people=${c}
      fresh=${i}
      quiet=${!0}
    />
    ${o&&n`<${Pn} goals=${l} />`}
  </div>`}const Hn=e=>{var t;const n=M(e,"proposed");return null!=(t=n.filter(e=>e.count).at(-1))?t:n.at(-1)};function Pn({goals:e}){const s=ze(6e3),a=Tn.map(t=>[t,M(e,t)]).filter(([,e])=>e.length);return a.length?n`<ul class="goal-rest">
    ${a.map(([e,a])=>n`<li key=${e}>
          ${t(q(e))}<b>${O(e)}</b><span class="count">${a.length}</span
          ><span class="goal-rest-text" dir="auto">${a[s%a.length].text}</span>
        </li>`)}
  </ul>`:null}function Qn({goal:s}){var a,l;const o=null!=(l=null==(a=s.count)?void 0:a.choices)?l:{},r=Object.keys(o).length>0,i=Math.max(1,...Object.values(o));return n`<section class="goal-now" aria-label=${e("हात उठाइ")}>
    <p class="goal-now-text" dir="auto">${s.text}</p>
    ${r?n`<ul class="goal-bars">
            ${z.map(e=>n`<li key=${e} data-choice=${e}>
                  ${t(_(e))}<span class="goal-bar-words">${j(e)}</span
                  ><span class="goal-bar"><i style=${{"--part":o[e]/i}}></i></span
                  ><b>${o[e]}</b>
                </li>`)}
          </ul>`:n`<p class="goal-now-hint">
            ${t("hand")}<span
              >${s.count?d(["अहिलेसम्म {n} हात","अहिलेसम्म {n} हात"],"{n} hands so far",s.count.hands):e("आफ्नो फोनमा हात देखाउनुहोस्।")}</span
            >
          </p>`}
  </section>`}const Dn=new Set(["governance","structural","economic_social","unsorted"]),Kn=(e,t)=>e.at-t.at;const Nn=e=>{var t;return"shown"===(null!=(t=e.shown)?t:"shown")};function Wn(e){var t;const n=new Map;for(const s of e)s&&n.set(s,(null!=(t=n.get(s))?t:0)+1);return n}function Vn(e){return[...Wn(e)].reduce((e,t)=>t[1]>e[1]?t:e,[null,0])[0]}const Gn=[5.4,4.6,4,3.5,3.1,2.7,2.4,2.1,1.85,1.6,1.4,1.2,1.05,.95,.85];function Jn(e,{box:t,gap:n=0}){var s;const[a,l]=[Ne(),We()];return null!=(s=Gn.find(s=>{const o=({scale:e})=>t.width/(s*e*t.rem);return e.reduce((e,t)=>e+(a(t.text,o(t))*l+.35)*t.scale,0)*s+n<=t.height/t.rem&&e.every(e=>a.widest(e.text)<=o(e))}))?s:Gn.at(-1)}const[Xn,Yn]=[3,4],Zn={card:function({room:e,on:t}){var s,a;const[l,o]=xe(),r=e.store.get("group",null!=(s=t.group)?s:""),i=t.by&&(null==(a=e.store.get("person",t.by))?void 0:a.name),c=[{text:S(t),scale:1}];return n`<article class="alone" data-category=${t.category} ref=${l}>
    ${o&&n`<p class="alone-text" dir="auto" style=${ts(c,o)}>${S(t)}</p>
        <p class="alone-foot">${r&&es(r)} ${i&&n`<bdi>${i}</bdi>`}</p>`}
  </article>`},cluster:function({room:e,on:t}){const[s,a]=xe(),l=e.store.all("card").filter(e=>{var n;return e.cluster===t.id&&!e.merged_into&&"shown"===(null!=(n=e.shown)?n:"shown")}),o=l.map(e=>({text:S(e),scale:.6}));return n`<article class="alone cluster" data-category=${t.lane} ref=${s}>
    ${a&&n`<h1 class="alone-title" dir="auto" style=${ts([{text:t.title,scale:1},...o],a)}>
          ${t.title}
        </h1>
        <ul class="alone-members" style=${ts([{text:t.title,scale:1},...o],a)}>
          ${l.map(e=>n`<li key=${e.id} dir="auto">${S(e)}</li>`)}
        </ul>
        <p class="alone-foot"><b>${d(["{n} कार्ड","{n} कार्ड"],"{n} cards",l.length)}</b></p>`}
  </article>`}},es=e=>{var s;return n`<span class="alone-group" data-colour=${null!=(s=e.colour)?s:1}
    ><span class="badge">${t(e.icon)}</span><bdi>${e.name}</bdi></span
  >`};function ts(e,t){return{"--size":`${Jn(e,{box:{...t,width:t.width-2*Xn*t.rem},gap:Yn+Xn})}rem`}}function ns({room:e,stage:t,lane:s}){const[a,l,o,r,c]=["card","cluster","group","person","support"].map(t=>e.store.all(t)),u=k(()=>function(e,t,n,s=[]){const a=new Map(s.filter(e=>e.total).map(e=>[e.id,e])),l=t.filter(t=>t.stage===e.id&&!t.merged_into&&!t.comment&&Nn(t)).sort(Kn),o=n.filter(t=>t.stage===e.id).sort(Kn).map(e=>function(e,t){var n,s;const a=t.filter(t=>t.cluster===e.id),l=null!=(s=null!=(n=e.lane)?n:Vn(a.map(e=>e.lane)))?s:null,o=Vn(a.map(e=>e.category));return{id:e.id,kind:"cluster",text:e.title,at:e.at,lane:l,category:o,pinned:!0,texts:a.map(S),groups:[...new Set(a.map(e=>e.group).filter(Boolean))],count:a.length}}(e,l)),r=new Set(o.map(e=>e.id)),i=Wn(t.map(e=>e.merged_into)),c=l.filter(e=>!r.has(e.cluster)).map(e=>{var t;return function(e,t,n){var s;const{id:a,at:l,group:o=null,by:r=null,lane:i=null,category:c=null}=e,u=n&&{total:n.total,groups:Object.keys(null!=(s=n.groups)?s:{})};return{id:a,kind:"card",text:S(e),at:l,group:o,by:r,lane:i,category:c,merged:t,also:u,count:1,pinned:!1}}(e,null!=(t=i.get(e.id))?t:0,a.get(e.id))});return function(e){var t;return((null==(t=e.lanes)?void 0:t.length)?e.lanes:[{id:null,title:""}]).map(({id:e,title:t})=>({id:e,title:t,category:Dn.has(e)?e:null}))}(e).map((e,t,n)=>function(e,t,n){const s=new Set(t.map(e=>e.id)),a=t.at(-1)===e,l=n.filter(t=>t.lane===e.id||a&&!s.has(t.lane)),o=l.reduce((e,t)=>e+t.count,0);return{...e,count:o,items:l.map(t=>{var n;return{...t,category:null!=(n=t.category)?n:e.category}})}}(e,n,[...o,...c]))}(t,a,l,c),[t,a,l,c]),p=k(()=>is(u,s),[u,s]),d=_e(a.filter(e=>e.stage===t.id).map(e=>e.id)),g=p.every(e=>0===e.items.length),h=k(()=>we(i(e.store)),[o]),$=g?null:function(e){var t;const n=function({settings:e={}}){return e.draw?e.draw:e.long?"long":e.importance?"ranked":""}(e);return n?(os||rs(),ls.value?null!=(t=ls.value[n])?t:null:ss):null}(t);return $===ss?n`<div class="wall-cards"></div>`:$?n`<${$}
      ...${{stage:t,clusters:l,fresh:d}}
      cards=${s&&1===p.length?a.filter(e=>e.lane===s):a}
      groups=${h}
      tables=${we(e.store.all("table"))}
    />`:n`<div class="wall-cards">
    <${Sn} lanes=${p} groups=${we(o)} people=${we(r)} fresh=${d} quiet=${!g} />
    ${g&&n`<${us} stage=${t} alone=${function(e,t){var n;const s=e.get("writing",t.id);return(null==s?void 0:s.cards)||((null==(n=t.settings)?void 0:n.alone)&&!(null==s?void 0:s.revealed)?0:null)}(e.store,t)} />`}
  </div>`}const ss="waiting",as=1e4,ls=c(null);let os=!1;function rs(){os=!0,Promise.all([import("./scenes.js"),A("scenes")]).then(([e])=>ls.value=e.SCENES,()=>(ls.value={},setTimeout(rs,as)))}const is=(e,t)=>e.some(e=>e.id===t)?e.filter(e=>e.id===t):e,cs=({many:t})=>n`<p class="wall-alone"><b>${t}</b> ${d(["कार्ड लेखियो","कार्ड लेखिए"],"cards written",t)}</p>
    <p class="soft">${e("अहिले एक्लै लेख्नुहोस्। सबै कार्ड एकैचोटि देखाइन्छन्।")}</p>`;function us({stage:s,alone:a}){const l="open"===s.status;return n`<div class="wall-question">
    ${t("edit")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    ${null===a?n`<p class="soft">${e(l?"आफ्नो फोनमा लेख्नुहोस्: तपाईंको कार्ड यहाँ देखिन्छ।":"अझै कार्ड छैन।")}</p>`:n`<${cs} many=${a} />`}
  </div>`}var ps=Object.freeze({__proto__:null,Main:({room:e,stage:t,lane:s=""})=>{var a;return(null==(a=t.settings)?void 0:a.agree)&&e.store.all("card").some(e=>e.stage===t.id)?n`<${In} room=${e} stage=${t} />`:n`<${ns} room=${e} stage=${t} lane=${s} />`},Strip:function({room:t,stage:s}){const a=t.store.all("card"),{heard:l,silent:o,told:r,total:c}=function(e,{cards:t,groups:n,people:s}){var a;const l=t.filter(t=>t.stage===e.id&&Nn(t)),o=new Set(s.filter(e=>{var t;return"in"===(null!=(t=e.status)?t:"in")}).map(e=>e.group)),r=Wn(l.map(e=>e.group)),i=[...n].sort((e,t)=>{var n,s;return(null!=(n=e.position)?n:0)-(null!=(s=t.position)?s:0)});return{heard:i.filter(e=>r.has(e.id)).map(e=>({group:e,count:r.get(e.id)})),silent:i.filter(e=>!r.has(e.id)&&o.has(e.id)),absent:i.filter(e=>!r.has(e.id)&&!o.has(e.id)),told:"anonymous"!==(null==(a=e.settings)?void 0:a.naming),total:l.length}}(s,{cards:a,groups:i(t.store),people:p(t.store.all("person"))}),u=r?[...l,...o.map(e=>({group:e,count:0}))]:[];return n`<${Ge}
    total=${c}
    label=${d(["कार्ड","कार्ड"],"cards",c)}
    entries=${u}
    missing=${e("अझै बोलेका छैनन्")}
  />`},spotlights:Zn});const[ds,gs,hs]=[4.4,2.6,4.2],[$s,ms,fs]=[1,4,9],vs=(e,t)=>Math.min(6,ws(t)/e).toFixed(3),ws=e=>e.height/e.rem-ds-(e=>e.width/e.rem<60?hs:gs)(e);function bs(e,t,n){const s=function(e,t){const n=e.some(({title:e})=>e.length>70)?3:2,s=Math.max(1,Math.floor(ws(t)/(1.1*n+.5))),a=Math.max(1,Math.ceil(e.length/s));return{rows:Math.max(1,Math.ceil(e.length/a)),pages:a,lines:n}}(e,t);return(e.length?Array.from({length:s.pages},(e,t)=>t*s.rows):[]).map(t=>({rows:e.slice(t,t+s.rows),others:n,layout:s}))}function ys(e){const t=e.slice(0,fs),n=Math.max(0,Math.ceil((t.length-$s)/ms));return[0,...Array.from({length:n},(e,t)=>$s+t*ms)].slice(0,t.length?void 0:0).map(e=>({findings:t.slice(e,e?e+ms:$s),start:e+1}))}function ks({room:e,stage:t,box:s}){const a=function(e,t){const n=e.all("card");return te(e,t).map(e=>{var t,s,a;return"cluster"===e.kind?{id:e.id,kind:e.kind,title:e.title,category:null!=(s=e.lane)?s:null==(t=n.find(t=>t.cluster===e.id))?void 0:t.category}:{id:e.id,kind:e.kind,title:S(e),category:null!=(a=e.category)?a:e.lane}})}(e.store,t),l=P(e.store.all("rating"),t.id),o=i(e.store),r=a.some(({id:e})=>o.some(t=>l.has(D(e,t.id)))),c=function(e,t,n,s){const a=s.filter(({id:e})=>Q(t,n,e)>=n.length);return"done"===e.status||2*a.length>=s.length}(t,l,a,o)?function(e,t,n){const s=n.map(({id:e})=>e);return ne(t,s,se(e,n))}(e.store,l,a):[],u=bs(a,s,!1).length>1?function(e,t){var n;const s=new Map;for(const{on:e}of t.values())s.set(e,(null!=(n=s.get(e))?n:0)+1);return[...e].sort((e,t)=>{var n,a;return(null!=(n=s.get(t.id))?n:0)-(null!=(a=s.get(e.id))?a:0)})}(a,l):a,p=u.filter(({id:e})=>o.some(t=>{var n;return null==(n=l.get(D(e,t.id)))?void 0:n.others})),d=[...bs(u,s,!1),...bs(p,s,!0),...ys(c)],g=Be(d.length);if(!r)return n`<${xs} stage=${t} many=${a.length} />`;const h=d[Math.min(g,d.length-1)],$={groups:o,page:h,of:{n:g+1,all:d.length},key:g};return h.findings?n`<${_s} ...${$} room=${e} />`:n`<${Ms} ...${$} cells=${l} box=${s} />`}const xs=({stage:s,many:a})=>n`<div class="wall-question">
    ${t("power")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">
      ${a?e("अङ्क दिनुपर्ने: {things}",{things:ae(s,a)}):e("अङ्क दिने कुरा अहिले केही छैन।")}
    </p>
  </div>`;function Ms({groups:e,cells:t,page:{rows:s,others:a,layout:l},box:o,of:r}){const i=[...t.values()].some(e=>e.split),c={"--row":`${vs(l.rows,o)}rem`,"--groups":e.length,"--lines":l.lines};return n`<div class="wall-heat" style=${c}>
    <div class="wall-heat-page">${K({barriers:s,groups:e,cells:t,gaps:N(t),others:a})}</div>
    <div class="wall-heat-foot">${W({split:i,others:a})}<${zs} ...${r} /></div>
  </div>`}const zs=({n:t,all:s})=>s>1&&n`<p class="wall-page">${e("पृष्ठ {n}/{all}",{n:t,all:s})}</p>`,_s=({room:e,groups:t,page:s,of:a})=>n`<div class="wall-heat wall-findings" data-many=${s.findings.length}>
    <${le}
      findings=${s.findings}
      groups=${t}
      titleOf=${t=>E(e.store,t)}
      start=${s.start}
    />
    <div class="wall-heat-foot"><span></span><${zs} ...${a} /></div>
  </div>`;var js=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=xe();return n`<div class="wall-ratings" ref=${s}>
    ${a&&n`<${ks} room=${e} stage=${t} box=${a} />`}
  </div>`},Strip:function({room:t,stage:s}){const a=te(t.store,s),l=P(t.store.all("rating"),s.id),o=i(t.store).map(e=>({group:e,done:Q(l,a,e.id)})),r=o.filter(e=>a.length&&e.done>=a.length).length;return n`<${Ge}
    total=${r}
    label=${d(["/ {n} समूहले सबैमा अङ्क दियो","/ {n} समूहले सबैमा अङ्क दिए"],"of {n} groups have rated all",o.length)}
    missing=${e("अझै छैन")}
    entries=${o.map(({group:e,done:t})=>({group:e,count:t&&`${t}/${a.length}`}))}
  />`}});const Os=[1.6,1.3,1.05,.9,.75,.62],[qs,Ss,As,Es]=[20,4.2,1.5,.8];const Us=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),Cs=({size:e})=>e>=.9,Ls=t=>e("सबै सहमत भएनन्: {dissent}",{dissent:t}),Rs=({page:e,size:t})=>n`<div class="decisions" style=${{"--size":`${t}rem`}}>
    ${e.map((e,t)=>n`<ul key=${t}>
          ${e.map(Bs)}
        </ul>`)}
  </div>`,Bs=({id:e,head:s,text:a,dissent:l})=>n`<li key=${e} class="decision">
    ${t("decision")}
    <p>
      <b>${s}</b>${" "}
      <span dir="auto">${a}</span>
      ${l&&n`<small dir="auto">${Ls(l)}</small>`}
    </p>
  </li>`,Fs=[1.4,1.2,1.08,.96,.85],Ts=.85,Is={2:9/26,3:9/27},[Hs,Ps,Qs,Ds,Ks]=[2,.8,.45,2,1.5],Ns={beside:2.8,stacked:1.8};function Ws(e,t){const n=Fs.flatMap(n=>[!1,!0].map(s=>function(e,t,n,s){const a=t.height/t.rem-Ns[s?"stacked":"beside"]-t.legend,l=e=>function({title:e,note:t},n,s,a){const l=n.width/n.rem-Hs*s-Ps,o=a?l:(l-n.measures*Ps)*Is[n.measures],r=n.lines(e,o/s)*s+n.lines(t,o/Ts)*Ts;return Qs+(a?r*n.leading+Ks:Math.max(Ds,r*n.leading))}(e,t,n,s),o=a-Qs-(s?Ks:0)-Ts*t.leading;return{size:n,stacked:s,pages:_t(e,{fits:e=>(e=>e.reduce((e,t)=>e+l(t),0))(e)<=a}),whole:e.every(e=>l(e)<=a),most:Math.max(1,Math.floor(o/(n*t.leading)))}}(e,t,n,s))),s=n.filter(e=>e.whole);return s.length?Vs(s):n.at(-1)}const Vs=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),[Gs,Js]=[14,.8];function Xs({room:a,vote:l,before:o}){const[r,c]=xe(),u=oe(a.store,l),[{sign:p,bars:d},g]=s({});return n`<div class="wall-result">
    <div class="result-page" ref=${r}>
      ${c&&n`<${Ys} ...${{room:a,vote:l,tally:u,before:o,box:c,setSign:g}} />`}
    </div>
    <p class="result-notes">
      ${d&&de(u)&&n`<span>${ge()}</span>`}
      ${d&&function(s,a){var l;if(!(null==(l=s.pooled)?void 0:l.length))return null;const o=s.pooled.map(e=>{var t;return null==(t=a.find(t=>t.id===e))?void 0:t.name}).filter(Boolean).join(" · ");return n`<span
    >${t("lock")}${e("मत गोप्य रहोस् भनेर 5 जनाभन्दा कमले मत दिएका समूह सँगै देखाइएका छन्: {names}",{names:o})}</span
  >`}(u,i(a.store))}${p&&n`<span class="wall-page">${p}</span>`}
    </p>
  </div>`}function Ys({room:t,vote:a,tally:l,before:r,box:i,setSign:c}){var u,p,d;const g=re(t.store,a),h=k(()=>function(e,t){return e.length?function(e,t){var n,s;const a=Os.flatMap(n=>function(e,t,{width:n,rem:s}){const a=Math.max(1,Math.floor((n/s+.7)/(qs*e+.7))),l=Math.min(a,t.length,3);return Array.from({length:l},(e,t)=>l-t)}(n,e,t).map(s=>function(e,t,n,s){const[a,l]=[n*t.rem,.7*t.rem],o=((t.width+l)/s-l)/a-Ss,r=e=>Mt(e.map(e=>function({head:e,text:t,dissent:n},s,{leading:a,lines:l}){const o=n?l(Ls(n),s/Es)*Es:0;return As+a*(l(`${e} ${t}`,s)+o)}(e,o,t)*a),s,l),i=_t(e,{fits:e=>r(e).height<=t.height});return{size:n,pages:i.map(e=>r(e).columns.map(t=>t.map(t=>e[t]))),whole:i.every(e=>r(e).height<=t.height)}}(e,t,n,s))),l=a.filter(e=>e.whole),[o,r]=[l.filter(Cs),l.filter(e=>!Cs(e))];return null!=(s=null!=(n=Us(o))?n:r[0])?s:a.at(-1)}(e,{...t,leading:We(),lines:Ne()}):{pages:[]}}(g,i),[g.length,i]),[$,m]=function({room:e,tally:t,before:n,box:a}){const[l,o]=s({box:a,over:0}),r=l.box===a?l.over:0;return[Ws($e({tally:t,before:n}).map(n=>({on:n.on,title:ie(e.store,n.on),note:me(n,t)})),{...a,height:a.height-r,leading:We(),lines:Ne(),measures:de(t)?3:2,legend:Zs(a,new Set(t.items.flatMap(e=>Object.keys(e.by_group))).size)}),e=>e>1&&r<a.height/2&&o({box:a,over:r+e})]}({room:t,tally:l,before:r,box:i}),f=h.pages.length+$.pages.length,v=Be(f,null!=(d=null==(u=g[0])?void 0:u.id)?d:null==(p=l.items[0])?void 0:p.on),w=f>1?e("पृष्ठ {n}/{all}",{n:v+1,all:f}):null,b=h.pages[v];if(o(()=>c({sign:w,bars:!b}),[w,!b]),b)return n`<${Rs} key=${v} page=${b} size=${h.size} />`;if(!l.items.length)return n`<${ta} words=${l.total?e("अन्तिम स्थानदेखि पहिलोसम्म…"):he()} />`;const y=$.pages[v-h.pages.length];return n`<${ea} key=${v} ...${{room:t,tally:l,before:r,ranked:$,rows:y,look:m}} />`}function Zs({width:e,rem:t},n){const s=Math.max(1,Math.floor((e/t+Js)/(Gs+Js)));return Math.ceil(n/s)*Ts*We()+.4}function ea({room:e,tally:t,before:s,ranked:a,rows:r,look:c}){const u=l(null);return o(()=>{const e=u.current.querySelector(".ranked-list");c(e.scrollHeight-e.clientHeight)}),n`<div
    class="result-bars"
    ref=${u}
    data-stacked=${a.stacked}
    style=${{"--size":`${a.size}rem`,"--lines":a.most}}
  >
    ${fe({tally:t,items:r.map(({on:e})=>e),groups:i(e.store),names:t=>ie(e.store,t),before:s&&e.store.get("tally",s.id)})}
  </div>`}const ta=({words:e})=>n`<div class="wall-question">
    ${t("lock")}
    <p class="wall-question-text">${e}</p>
  </div>`;function na({room:e,stage:s}){const a=pe(e.store,s);return a.length?n`<div class="ballot"><${aa} ids=${a} room=${e} /></div>`:n`<div class="wall-question">
      ${t("leverage")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    </div>`}function sa({room:s,vote:a}){var l,o,r;const[i,c]=[null!=(l=s.store.get("turnout",a.id))?l:{voted:0,proxies:0},p(s.store.all("person")).length];return n`<div class="ballot voting">
    <section class="ballot-turnout">
      ${V({part:null!=(o=i.voted)?o:0,whole:Math.max(c,null!=(r=i.voted)?r:0),label:e("मत दिने")})}
      ${i.proxies>0&&n`<p>${d(["र कागजको {n} मत","र कागजका {n} मत"],"and {n} ballots on paper",i.proxies)}</p>`}
      <p class="ballot-rule">${t("dot")}<span>${d(["हरेकलाई {n} थोप्ला","हरेकलाई {n} थोप्ला"],"{n} dots each",a.budget)}</span></p>
      <p class="ballot-rule soft">
        ${t(!1===a.secret?"show":"lock")}<span
          >${!1===a.secret?e("खुला मतदान। बन्द भएपछि नतिजा देखिन्छ।"):e("गोप्य मतदान। बन्द भएपछि नतिजा देखिन्छ।")}</span
        >
      </p>
    </section>
    <${aa} ids=${a.items} room=${s} />
  </div>`}function aa({ids:e,room:t}){const s={id:"points",title:"",category:null,count:e.length,items:e.map((e,n)=>oa(e,n+1,t))},a=we([]);return n`<div class="points"><${Sn} lanes=${[s]} groups=${a} people=${a} fresh=${la} /></div>`}const la=new Set,oa=(e,t,{store:n})=>{const s=E(n,e);return{id:e,kind:"point",draw:ra,number:t,title:s,text:`${t} ${s}`,at:0}},ra=({id:e,number:t,title:s},{size:a,show:l})=>n`<li key=${e} class="card sheet point" style=${{"--lines":gn(a,l)}}>
    <p class="card-text" dir="auto"><b class="point-number">${t}</b>${" "}${s}</p>
  </li>`;var ia=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=U(e.store,t.id);return"closed"===(null==s?void 0:s.status)&&oe(e.store,s)?n`<${Xs} room=${e} vote=${s} before=${a} />`:s?n`<${sa} room=${e} vote=${s} />`:n`<${na} room=${e} stage=${t} />`},heading:function(t,n){const s=ce(t,n);return s&&{title:e("{title}: नतिजा",{title:n.title}),text:ue(t,s)}}});const ca=[1.7,1.5,1.35,1.2,1.08,1],[ua,pa]=[1.4,2.3],[da,ga]=[1.4,1.4],[ha,$a,ma]=[6,14,2.6];function fa(e,t,n){const s=e.filter(({person:e})=>e.name).map(({person:e,number:t})=>({key:e.id,name:e.name,number:t,colour:n})).sort((e,t)=>e.name.localeCompare(t.name)),a=e.length-s.length;return a?[...s,{key:`${t}/more`,more:a}]:s}function va(e,{size:t,width:n,height:s,rem:a,wide:l}){const o=t*a,r=Math.max(1,Math.floor((n+da*a)/(l*o+da*a))),i=t=>function(e,t){const n=[[]];let s=t;for(const{head:a,rows:l}of e){const e=a?pa:0;for(let o=0;o<l.length;){const r=wa(l.length-o,s-e,s===t);r?(a&&n.at(-1).push(o?{...a,key:`${a.key}/${o}`}:a),n.at(-1).push(...l.slice(o,o+r)),o+=r,s-=e+r):(n.push([]),s=t)}}return n}(e,Math.max(6,Math.floor(10*t/(ua*o))/10)),c=i(s),u=c.length<=r?c:i(s-ga*a);return{size:t,pages:ba(u,r)}}function wa(e,t,n){const s=Math.floor(t);if(s>=e)return e;const a=e-s<3?e-3:s;return a>=3?a:n?Math.max(1,s):0}const ba=(e,t)=>Array.from({length:Math.ceil(e.length/t)},(n,s)=>e.slice(s*t,(s+1)*t)),ya={id:"tables",activity:"tables",status:"ahead"};function ka({store:t,box:s}){const a=we(t.all("person")),l=i(t),o=ee(t),r=JSON.stringify([o,l,[...a.values()].map(({id:e,name:t,group:n})=>[e,t,n])]),c=k(()=>function(e,{width:t,height:n,rem:s},a){const l=e.flatMap(({rows:e})=>e.map(({name:e})=>e?a(e):0)),o=Math.min($a,Math.max(ha,...l))+ma;for(const a of ca){const l=va(e,{size:a,width:t,height:n,rem:s,wide:o});if(l.pages.length<2||a===ca.at(-1))return l}return{size:1,pages:[[]]}}(function({tables:e,people:t,groups:n}){var s;const a="mixed"===(null==(s=e[0])?void 0:s.seating)?function({tables:e,people:t,groups:n}){const s=e.flatMap(e=>e.people.filter(e=>t.has(e)).map(n=>({person:t.get(n),number:e.number}))),a=new Set(n.map(({id:e})=>e)),l=e=>s.filter(({person:t})=>t.group===e.id),o=s.filter(({person:e})=>!a.has(e.group));return[...n.map(e=>({head:{key:e.id,group:e},rows:fa(l(e),e.id,e.colour)})),{head:null,rows:fa(o,"others")}]}({tables:e,people:t,groups:n}):function({tables:e,people:t,groups:n}){return e.map(e=>{const s=e.people.filter(e=>t.has(e)).map(e=>({person:t.get(e)})),a=new Set(s.map(({person:e})=>e.group));return{head:{key:e.id,table:e,groups:n.filter(({id:e})=>a.has(e))},rows:fa(s,e.id)}})}({tables:e,people:t,groups:n});return a.filter(({rows:e})=>e.length)}({tables:o,people:a,groups:l}),s,Ma()),[r,s]),u=Be(c.pages.length);return n`<div class="wall-seat-columns" style=${{"--size":`${c.size}rem`}}>
      ${c.pages[u].map((e,t)=>n`<div key=${t}>${e.map(e=>n`<${za} key=${e.key} row=${e} />`)}</div>`)}
    </div>
    ${c.pages.length>1&&n`<p class="wall-page wall-turn">${e("पृष्ठ {n}/{all}",{n:u+1,all:c.pages.length})}</p>`}`}let xa=null;const Ma=()=>null!=xa?xa:xa=De(getComputedStyle(document.body).fontFamily);function za({row:e}){return e.table?n`<${_a} row=${e} />`:e.group?n`<h2 class="wall-seat-head" data-colour=${e.group.colour}>
      ${ja(e.group)}<span class="wall-seat-group" dir="auto" data-long=${e.group.name.length>28?"":null}
        >${e.group.name}</span
      >
    </h2>`:e.more?n`<p class="wall-seat soft">${d(["र अरू {n} जना","र अरू {n} जना"],"and {n} more people",e.more)}</p>`:n`<p class="wall-seat" data-colour=${e.colour}>
    <span class="wall-seat-name" dir="auto">${e.name}</span>${e.number&&n`<b>${e.number}</b>`}
  </p>`}const _a=({row:{table:t,groups:s}})=>n`<h2 class="wall-seat-head" data-colour=${1===s.length?s[0].colour:void 0}>
    <span class="wall-seat-table"
      ><b>${e("टेबल {n}",{n:t.number})}</b
      >${t.place&&n`<small dir="auto">${t.place}</small>`}</span
    >
    ${s.length>0&&n`<span class="wall-seat-whose">${s.slice(0,3).map(ja)}<bdi>${s[0].name}</bdi></span>`}
  </h2>`,ja=e=>n`<span class="badge" key=${e.id} data-colour=${e.colour}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`;var Oa=Object.freeze({__proto__:null,Main:function({room:e}){const[t,s]=xe();return n`<div class="wall-seats" ref=${t}>${s&&n`<${ka} store=${e.store} box=${s} />`}</div>`},asks:t=>Z(t).shown&&ee(t).length?{...ya,title:e("आफ्नो टेबल खोज्नुहोस्")}:null});const[qa,Sa]=[3,140],[Aa,Ea,Ua]=[4.4,4.6,8.6],Ca={plan:function({room:e,on:s}){var a,l,o,r;const[i,c]=xe(),u=e.store.get("group",null!=(a=s.group)?a:""),p=e.store.all("action").filter(e=>e.plan===s.id).sort((e,t)=>e.horizon-t.horizon||e.position-t.position),d=e.store.get("confidence",s.id);return n`<article class="presented" data-colour=${null!=(l=null==u?void 0:u.colour)?l:null} data-sure=${Boolean(d)} ref=${i}>
    <h1><span class="badge">${t(null!=(o=null==u?void 0:u.icon)?o:"flag")}</span><bdi>${null!=(r=null==u?void 0:u.name)?r:s.owner}</bdi></h1>
    <${La} said=${d} />
    ${c&&n`<${Ba} ...${{actions:p,box:c}} taken=${d?Ua:0} />`}
  </article>`},action:function({room:e,on:s}){var a,l,o,r;const i=e.store.get("plan",s.plan),c=e.store.get("group",null!=(a=null==i?void 0:i.group)?a:"");return n`<article class="presented presented-one" data-colour=${null!=(l=null==c?void 0:c.colour)?l:null}>
    <h1><span class="badge">${t(null!=(o=null==c?void 0:c.icon)?o:"flag")}</span><bdi>${null!=(r=null==c?void 0:c.name)?r:null==i?void 0:i.owner}</bdi></h1>
    <p class="presented-big" data-long=${[...s.what].length>Sa} dir="auto">${s.what}</p>
    <dl class="presented-facts">
      ${Ra(s).map(([e,t])=>n`<div key=${e}>
            <dt>${e}</dt>
            <dd dir="auto">${t}</dd>
          </div>`)}
    </dl>
  </article>`}};function La({said:t}){var s,a;const l=Object.values(null!=(s=null==t?void 0:t.counts)?s:{});if(!l.length)return null;const o=Math.max(...l);return n`<section class="presented-sure">
    <p class="presented-sure-head">${e("यसका मानिसहरू कति ढुक्क छन्, 1 देखि 5 सम्म")}</p>
    <ol class="presented-bars">
      ${l.map((e,t)=>n`<li key=${t}>
            <span class="presented-bar" style=${{"--part":e/o}}></span><b>${e}</b><span>${t+1}</span>
          </li>`)}
    </ol>
    <ul class="presented-reasons">
      ${(null!=(a=t.reasons)?a:[]).slice(0,qa).map(e=>n`<li key=${e} dir="auto">${e}</li>`)}
    </ul>
  </section>`}const Ra=t=>[[100===t.horizon?e("100 दिन"):e("1000 दिन"),t.due?e("ढिलोमा {day} सम्म",{day:Y(t.due)}):e("अन्तिम मिति राखिएको छैन")],[e("कसको जिम्मेवारी"),t.owner||e("जिम्मेवार तोकिएको छैन")],[e("काम भयो भनेर कसरी थाहा पाउने"),t.indicator||e("सूचक राखिएको छैन")],[e("चाहिने सहयोग"),t.help_needed]].filter(([,e])=>e);function Ba({actions:s,box:a,taken:l}){const o=Math.max(1,Math.floor((a.height/a.rem-Aa-l)/Ea)),r=Math.max(1,Math.ceil(s.length/o)),i=Be(r);return s.length?n`<ol
      class="presented-actions"
      key=${i}
      data-roomy=${8*s.length<=a.height/a.rem-Aa-l}
    >
      ${s.slice(i*o,(i+1)*o).map(s=>n`<li key=${s.id}>
            <b class="presented-days">${100===s.horizon?e("100 दिन"):e("1000 दिन")}</b>
            <p class="presented-what" dir="auto">${s.what}</p>
            <p class="presented-who">
              ${s.owner&&n`<span>${t("person")}<bdi>${s.owner}</bdi></span>`}
              ${s.due&&n`<span>${t("calendar")}${Y(s.due)}</span>`}
            </p>
          </li>`)}
    </ol>
    ${r>1&&n`<p class="wall-page wall-turn">${e("पृष्ठ {n}/{all}",{n:i+1,all:r})}</p>`}`:n`<p class="soft">${e("अझै केही लेखिएको छैन")}</p>`}const[Fa,Ta]=[2.4,3.6];function Ia({rows:s,box:a,about:l,actions:o}){var r;const i=Math.max(1,Math.floor((a.height/a.rem-Ta)/Fa)),c=Math.ceil(s.length/i),u=Be(c),p=Math.ceil(s.length/c),g=s.slice(u*p,(u+1)*p),h=Math.min(4.4,(a.height/a.rem-Ta)/g.length).toFixed(3);return n`<div class="plan-page" key=${u} style=${{"--row":`${h}rem`}}>
    <table class="plan-table">
      <thead>
        <tr>
          <th scope="col">${e("कसको योजना")}</th>
          <th scope="col">${e("100 दिन")}</th>
          <th scope="col">${e("1000 दिन")}</th>
          <th scope="col">${e("अझै नपुगेको")}</th>
        </tr>
      </thead>
      <tbody>
        ${g.map(s=>function(s,a){const l=e=>a.filter(t=>t.horizon===e).length;return n`<tr key=${s.id} ...${s.colour?{"data-colour":s.colour}:{}}>
    <th scope="row">
      <span class="plan-owner"
        ><span class="badge">${t(s.icon)}</span
        ><span class="plan-name" data-long=${[...s.name].length>30} dir="auto">${s.name}</span></span
      >
    </th>
    ${[l(100),l(1e3)].map(e=>n`<td class="plan-many ${e?"":"none"}">${e||"–"}</td>`)}
    <td class="plan-missing">${function(s){const[a,l,o]=["owner","indicator","due"].map(e=>s.filter(t=>{var n;return null==(n=t.missing)?void 0:n.includes(e)}).length);return s.length?a||l||o?n`<span class="plan-gaps">
    ${a>0&&n`<span data-tone="warn">${t("person")}${d(["{n} जिम्मेवार","{n} जिम्मेवार"],"{n} owners",a)}</span>`}
    ${l>0&&n`<span data-tone="warn">${t("target")}${d(["{n} सूचक","{n} सूचक"],"{n} indicators",l)}</span>`}
    ${o>0&&n`<span data-tone="warn">${t("calendar")}${d(["{n} मिति","{n} मिति"],"{n} dates",o)}</span>`}</span
  >`:n`<span class="plan-whole">${t("check")}${e("पूरा")}</span>`:n`<span class="soft">${e("अझै केही लेखिएको छैन")}</span>`}(a)}</td>
  </tr>`}(s,o.filter(s.holds)))}
      </tbody>
    </table>
    ${G({day0:null!=(r=l.day0)?r:"",actions:o,rows:g})}
  </div>`}var Ha=Object.freeze({__proto__:null,Main:function({room:e,about:s,stage:a}){const[l,o]=xe(),r=function(e){const t=e.store.all("plan"),n=i(e.store),s=new Map(n.map((e,t)=>[e.id,t]));return[...t].sort((e,t)=>{var n,a;return(null!=(n=s.get(e.group))?n:999)-(null!=(a=s.get(t.group))?a:999)}).map(e=>((e,t)=>{var n,s,a;return{id:e.id,name:null!=(n=null==t?void 0:t.name)?n:e.owner,icon:null!=(s=null==t?void 0:t.icon)?s:"flag",colour:null!=(a=null==t?void 0:t.colour)?a:null,holds:t=>t.plan===e.id}})(e,n.find(t=>t.id===e.group)))}(e);return r.length?n`<div class="wall-plans" ref=${l}>
    ${o&&n`<${Ia} rows=${r} box=${o} about=${s} actions=${e.store.all("action")} />`}
  </div>`:n`<div class="wall-question" ref=${l}>
      ${t("calendar")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    </div>`},spotlights:Ca});function Pa(e){const t=[...e].sort((e,t)=>e.at-t.at).map(({id:e,text:t,name:n,group:s=null,at:a,joined:l=[]})=>({id:e,kind:"pledge",draw:Qa,text:t,name:n,group:s,at:a,joined:l.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:t.length,items:t}}function Qa(e,{groups:s,fresh:a,size:l,show:o}){var r;const i=s.get(e.group);return n`<li
    key=${e.id}
    class="card sheet pledge ${a.has(e.id)?"arriving":""}"
    data-colour=${null!=(r=null==i?void 0:i.colour)?r:null}
    style=${{"--lines":gn(l,o)}}
  >
    <p class="card-text" dir="auto">${e.text}</p>
    <div class="card-foot">
      ${i&&n`<span class="badge">${t(i.icon)}<span class="visually-hidden">${i.name}</span></span>`}<b
        class="sheet-name"
        dir="auto"
        >${e.name}</b
      >
      ${e.joined>0&&n`<span class="pledge-joined"
          >${t("people")}<span aria-hidden="true">+${e.joined}</span
          ><span class="visually-hidden">${d(["{n} जनाको साथ","{n} जनाको साथ"],"{n} joined",e.joined)}</span></span
        >`}
    </div>
  </li>`}var Da=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){const l=s.store.all("pledge"),o=k(()=>[Pa(l)],[l]),r=_e(l.map(e=>e.id));return l.length?n`<div class="wall-pledges">
    <${Sn} lanes=${o} groups=${we(i(s.store))} people=${we([])} fresh=${r} />
  </div>`:n`<div class="wall-question">
      ${t("pledge")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${e("वाचाहरू नामसहित यहाँ देखिन्छन्।")}</p>
    </div>`}});const[Ka,Na]=[100,240],Wa={picture:({on:e,...t})=>n`<${Va} ...${t} stage=${e} />`};function Va({room:e,about:t,stage:a}){var l;const[o,r]=s("tall"),i=a.title.length+(null!=(l=a.instruction)?l:"").length,c=i>Na?"long":i>Ka?"medium":"short",u=a.picture&&("wide"===o&&"short"===c?"under":"beside");return n`<div class="poster" data-length=${c} data-picture=${u||null}>
    <div class="poster-said">
      <p class="poster-time">
        <${rt} room=${e} stage=${a} paused=${t.paused} />
      </p>
      <h1 dir="auto">${a.title}</h1>
      ${a.instruction&&n`<p class="poster-words" dir="auto">${a.instruction}</p>`}
    </div>
    ${u&&n`<${Ga} key=${a.picture} ...${{about:t,stage:a,setShape:r}} />`}
  </div>`}function Ga({about:e,stage:t,setShape:l}){const[o,r]=s(0),[i,c]=s(!1);return a(()=>{if(!i)return;const e=setTimeout(()=>(r(o+1),c(!1)),5e3);return()=>clearTimeout(e)},[i]),n`<div class="poster-picture">
    ${!i&&n`<img
        key=${o}
        src=${ve(e.code,t)}
        alt=${t.title}
        onLoad=${({target:e})=>l(e.naturalWidth>1.45*e.naturalHeight?"wide":"tall")}
        onError=${()=>c(!0)}
      />`}
  </div>`}var Ja=Object.freeze({__proto__:null,Main:Va,headless:!0,spotlights:Wa});function Xa({stage:s,now:a}){if("done"===s.status)return n`<p class="break-soon">${e("विश्राम सकियो। फेरि स्वागत छ।")}</p>`;if(!s.ends_at)return n`<p class="break-soon">${e("छिट्टै फर्कने")}</p>`;const l=s.ends_at-a;return n`<p class="break-back"><span>${e("फर्कने समय")}</span><b>${r(s.ends_at)}</b></p>
    <p class="break-left" role="timer">
      ${l>0?n`${t("timer")}<b>${g(l)}</b>`:n`<span>${e("समय सकियो। कृपया आफ्नो ठाउँमा बस्नुहोस्।")}</span>`}
    </p>`}var Ya=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){ze(500);const l=s.now();return n`<div class="break" data-phase=${((e,t)=>"open"===e.status&&e.ends_at?ot(e.ends_at-t):"calm")(a,l)}>
    <header class="break-head">
      <div>
        <h1 dir="auto">${t("cup")}<span>${a.title}</span></h1>
        ${a.instruction&&n`<p dir="auto">${a.instruction}</p>`}
      </div>
      <p class="break-clock"><span>${e("अहिले")}</span><b>${r(l)}</b></p>
    </header>
    <${Xa} stage=${a} now=${l} />
  </div>`},headless:!0}),Za=Object.freeze({__proto__:null,Main:function({room:s,about:a,stage:l}){return n`<div class="farewell">
    <section>
      <p class="farewell-mark">${t("mark")}</p>
      <h1>${e("धन्यवाद।")}</h1>
      <p class="farewell-title" dir="auto">${a.title}</p>
      ${"close"===(null==l?void 0:l.activity)&&l.instruction&&n`<p class="soft" dir="auto">${l.instruction}</p>`}
      <ul class="farewell-sums">
        ${function({store:e}){const t=new Set(e.all("stage").map(({activity:e})=>e)),n=(n,s)=>t.has(s)?e.all(n).length:0,[s,a,l,o]=[p(e.all("person")).length,C(e).length,n("action","plans"),n("pledge","pledges")];return[[s,d(["जना","जना"],"people",s)],[a,d(["कार्ड","कार्ड"],"cards",a)],[l,d(["काम","काम"],"actions",l)],[o,d(["वाचा","वाचा"],"pledges",o)]]}(s).filter(([e])=>e>0).map(([e,t])=>n`<li><b>${e}</b> ${t}</li>`)}
      </ul>
    </section>
    <section class="arrive-way farewell-way">
      <h2>${e("प्रतिवेदन साथमा लैजानुहोस्")}</h2>
      <img class="arrive-qr" src=${s.reportQr} alt=${e("प्रतिवेदन खोल्ने QR कोड")} />
      <p class="arrive-or">${e("वा खोल्नुहोस्")}</p>
      <p class="arrive-address">${ye(s.joinUrl)}</p>
      <p class="arrive-code"><span>${e("कोड")}</span> <b class="code">${a.code}</b></p>
    </section>
  </div>`},whole:!0});export{Be as a,xt as b,ps as c,js as d,ia as e,Oa as f,Ha as g,Da as h,Ja as i,Ya as j,Za as k,We as l,Ne as m,xe as u,De as w};
