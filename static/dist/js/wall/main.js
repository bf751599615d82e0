import{t as e,i as t,n,C as s,b as a,a as o,N as l,j as r,q as i,K as c,P as u,r as p,d,o as h,x as g,G as $,z as m,A as f,y as v,B as w,E as b,D as y,I as k,U as x,V as M,T as z,W as _,X as j,S as O,Y as S,g as q,a6 as T,L as A,Q as C,O as E}from"../core/shared.js";import{u as U,l as R,a as B,i as F,w as I,s as L,p as N,c as P,r as H,g as W,d as D,j as Q,e as K,k as G,t as J}from"../pictures.js";import{l as V,a as X,d as Y,s as Z,t as ee}from"../writing.js";import{r as te,f as ne,w as se,t as ae,F as oe}from"../activities/ratings.js";import{r as le,d as re,c as ie,e as ce,a as ue,s as pe}from"../activities/dots.js";import{h as de,a as he,t as ge,b as $e,c as me,r as fe}from"../bars.js";import{p as ve}from"../activities/poster.js";const we=e=>new Map(e.map(e=>[e.id,e]));function be(e,t){var n;const s=new Map;for(const a of e)s.set(a[t],(null!=(n=s.get(a[t]))?n:0)+1);return s}function ye(e){try{return new URL(e).host}catch{return e}}var ke=Object.freeze({__proto__:null,Main:function({room:s,about:a}){return n`<div class="wall-way">
    <img class="wall-way-qr" src=${s.qr} alt=${e("QR code that opens this workshop")} />
    <section>
      <h1>${e("Point your phone’s camera here")}</h1>
      <p class="soft">${e("or open")}</p>
      <p class="wall-way-address">${ye(s.joinUrl)}</p>
      <p class="arrive-code"><span>${e("code")}</span> <b class="code">${a.code}</b></p>
      <p class="wall-way-hint">
        ${t("wifi")}<span>${e("Use this room’s wifi. If the page doesn’t open, switch mobile data off.")}</span>
      </p>
    </section>
  </div>`},whole:!0});function xe(){const e=o(null),[t,n]=s(null);return l(()=>{var t;const s=()=>n(t=>Me(t,function(e){const t=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:e.clientWidth,height:e.clientHeight,rem:t}}(e.current))),a=new ResizeObserver(s);return a.observe(e.current),null==(t=document.fonts)||t.ready.then(s),s(),()=>a.disconnect()},[]),[e,t]}const Me=(e,t)=>e&&e.width===t.width&&e.height===t.height&&e.rem===t.rem?e:t;function ze(e){const[t,n]=s(0);return a(()=>{const t=setInterval(()=>n(e=>e+1),e);return()=>clearInterval(t)},[e]),t}function _e(e){const t=o(null),n=Date.now(),s=null===t.current;null!=t.current||(t.current=new Map);for(const a of e)t.current.has(a)||t.current.set(a,s?0:n);return new Set(e.filter(e=>n-t.current.get(e)<5e3))}var je=Object.freeze({__proto__:null,Main:function({room:e}){return ze(5e3),n`<div class="wall-blank"><p>${r(e.now())}</p></div>`},silent:!0,whole:!0});function Oe({room:e,missing:t}){const s=new Map(i(e.store).map(e=>[e.id,e]));return n`<ul class="missing-groups" data-many=${t.groups.length>8}>
    ${t.groups.map(e=>{var a;return n`<${Se} key=${e.group} ...${{row:e,group:null!=(a=s.get(e.group))?a:{},missing:t}} />`})}
  </ul>`}function Se({row:s,group:a,missing:o}){var l,r;const i=o.noted?R(s.brings):[];return n`<li class="missing-group" data-colour=${null!=(l=a.colour)?l:1}>
    <span class="badge">${t(null!=(r=a.icon)?r:"people")}</span>
    <b class="missing-name"><bdi>${a.name}</bdi></b>
    <span class="missing-foot"
      ><b class="missing-seats" data-full=${s.here>=s.seats}
        >${s.seats?e("{here} of {all}",{here:s.here,all:s.seats}):s.here}</b
      >${i.length>0&&n`<span class="missing-lacks">${e("missing: {what}",{what:i.join(e(", "))})}</span>`}</span
    >
  </li>`}function qe({missing:t}){var s,a;const o=(null!=(s=t.levels)?s:[]).filter(({groups:e})=>!e.length);return[t.noted&&R(t.brings).length>0&&[e("No one here brings:"),R(t.brings)],o.length>0&&[e("No influence here at:"),o.map(({level:e})=>V(X(),e))],(null==(a=t.sectors)?void 0:a.length)>0&&[e("No group from:"),t.sectors.map(e=>V(B(),e))]].filter(Boolean).map(([t,s])=>n`<p key=${t} class="missing-gap"><b>${t}</b> ${s.join(e(", "))}</p>`)}function Te({room:t,open:s}){const a=[...s].sort((e,t)=>(e.by||"9").localeCompare(t.by||"9"));return n`<section class="missing-asked">
    <h2>${e("To bring in")}</h2>
    <ul>
      ${a.map(s=>{return n`<li key=${s.id}>
            <b><bdi>${s.who}</bdi></b>
            <small
              >${[(a=s.inviter,a&&(null==(o=t.store.get("person",a))?void 0:o.name)||""),s.by&&e("by {day}",{day:Y(s.by)}),V(F(),s.status)].filter(Boolean).map((e,t)=>n`${t?" · ":""}<bdi>${e}</bdi>`)}</small
            >
          </li>`;var a,o})}
    </ul>
  </section>`}var Ae=Object.freeze({__proto__:null,Main:function({room:t}){const s=U(t),a=t.store.all("invitation").filter(({status:e})=>"declined"!==e);return n`<div class="missing">
    <h1>${e("Who’s missing?")}</h1>
    ${s&&n`<div class="missing-parts" data-asked=${a.length>0}>
        <${Oe} ...${{room:t,missing:s}} />
        <div class="missing-side">
          <${qe} missing=${s} />
          ${a.length>0&&n`<${Te} ...${{room:t,open:a}} />`}
        </div>
      </div>`}
  </div>`},Strip:()=>null,headless:!0});function Ce({stage:e}){return n`<div class="wall-question">
    ${t("mark")}
    <p class="wall-question-text" dir="auto">${e.instruction||e.title}</p>
  </div>`}const Ee={ArrowRight:1,ArrowDown:1,PageDown:1," ":1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1},Ue=c({page:0,hold:!1,at:0}),Re=c({page:0,pages:0});function Be(e,t=""){const{page:n,hold:l,at:r}=Ue.value,[i,c]=s(n),[u,p]=[o(!1),o(r)],d=Math.max(0,Math.min(i,e-1));return a(()=>{p.current!==r&&([p.current,u.current]=[r,!0],c(n))},[r]),a(()=>{u.current||l||c(0)},[t]),a(()=>{if(!(e<2))return function(e,t,n){let s=0;const a=()=>{clearTimeout(s),n||(s=setTimeout(()=>(t.current=!1,e(1),a()),t.current?6e4:14e3))},o=n=>{return n.key in Ee&&(n.preventDefault(),s=Ee[n.key],t.current=!0,e(s),a());var s};return a(),document.addEventListener("keydown",o),()=>(clearTimeout(s),document.removeEventListener("keydown",o))}(t=>c(n=>(Math.min(n,e-1)+t+e)%e),u,l)},[e,t,l,r]),a(()=>Fe({page:d,pages:e}),[d,e]),a(()=>()=>Fe({page:0,pages:0}),[]),d}function Fe(e){const t=Re.peek();e.page===t.page&&e.pages===t.pages||(Re.value=e)}const Ie={b:"blank",q:"qr"},Le=c({show:null,since:0}),Ne=new URLSearchParams(location.search).get("lane");function Pe({store:e}){const t=I(e),n=Le.value.since===t.at?Le.value.show:null;return{show:null!=n?n:t.show,lane:null!=Ne?Ne:t.lane,kind:t.on_kind,on:L(e,t)}}function He(e){const t=new Map,n=n=>(t.has(n)||t.set(n,1.03*e(n)),t.get(n)),s=function(){const e=new Map;return(t,s)=>{e.has(t)||e.set(t,new Map);const a=e.get(t);return a.has(s)||a.set(s,((e,t)=>e.split("\n").reduce((e,s)=>e+((e,t)=>function(e,t,n){let[s,a]=[1,0];for(const o of e)a&&a+n+o>t&&([s,a]=[s+1,0]),a+=(a?n:0)+o,a>t&&([s,a]=[s+Math.floor(a/t),a%t]);return s}(e.split(/\s+/).filter(Boolean).map(n),t,n(" ")))(s,t),0))(t,s)),a.get(s)}}();return s.widest=e=>Math.max(0,...e.split(/\s+/).map(n)),s}function We(e){const t=document.createElement("canvas").getContext("2d");return t.font=`400 100px ${e}`,e=>t.measureText(e).width/100}let De=null;function Qe(){return null!=De?De:De=He(We(getComputedStyle(document.body).fontFamily))}const Ke=()=>parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25;function Ge({room:t}){const s=p(t.store.all("person")),a=be(s,"group");return n`<${Je}
    total=${s.length}
    label=${d("person joined","people joined",s.length)}
    entries=${i(t.store).map(e=>{var t;return{group:e,count:null!=(t=a.get(e.id))?t:0}})}
    missing=${e("not here yet")}
  />`}function Je({total:e,label:t,entries:s,missing:a}){const o=s.filter(e=>!e.count).length<=2,[l,r]=xe();return n`<div class="strip">
    <p class="strip-total"><b>${e}</b> ${t}</p>
    <div class="strip-groups" role="list" ref=${l}>
      ${r&&s.length>0&&n`<${Ve} ...${{entries:s,missing:a,few:o,...Ye(s,r,o?a:"–")}} />`}
    </div>
  </div>`}const Ve=({rows:e,size:t,missing:s,few:a})=>e.map((e,o)=>n`<div key=${o} class="strip-row" role="presentation" style=${{"--size":`${t}rem`}}>
        ${e.map(e=>e.count?at(e):ot(e.group,s,a))}
      </div>`),Xe=[{size:.75,rows:2},{size:.62,rows:3},{size:.62,rows:4}];function Ye(e,t,n){var s;const[a,o]=[nt(),.35*t.rem],l=Xe.map(({size:s,rows:l})=>{const r=e.map(e=>(({group:e,count:t},s)=>{const l=(a(`${e.name} ${t||n}`)+4)*s+o;return{natural:l,least:st(e)?l:Math.min(l,8*s+o)}})(e,s*t.rem));return{size:s,...Ze(r,l,t.width+o)}}),r=null!=(s=l.find(e=>!e.over))?s:l.at(-1);return{size:r.size,rows:r.starts.map((t,n)=>e.slice(t,r.starts[n+1]))}}function Ze(e,t,n){const[s,a]=["natural","least"].map(t=>et(e.map(e=>e[t]))),o=(e,t,s)=>Math.max(0,e[s]-e[t]-n)**2,l=(e,t)=>o(s,e,t)+1e3*o(a,e,t);let r=e.map((e,t)=>({starts:[0],over:l(0,t+1)}));for(let e=1;e<t;e+=1)r=r.map((e,t)=>Array.from({length:t},(e,n)=>({starts:[...r[n].starts,n+1],over:r[n].over+l(n+1,t+1)})).reduce((e,t)=>t.over<e.over?t:e,e));return r.at(-1)}const et=e=>e.reduce((e,t)=>[...e,e.at(-1)+t],[0]);let tt=null;const nt=()=>null!=tt?tt:tt=We(getComputedStyle(document.body).fontFamily),st=({name:e})=>e.length<=8?"short":"",at=({group:e,count:s})=>{var a;return n`<span role="listitem" key=${e.id} class="chip ${st(e)}" data-colour=${null!=(a=e.colour)?a:1}
    >${t(e.icon)}<span class="strip-name" dir="auto">${e.name}</span><b>${s}</b></span
  >`},ot=(e,s,a)=>n`<span role="listitem" key=${e.id} class="chip silent ${st(e)}"
    >${t(e.icon)}<span class="strip-name" dir="auto">${e.name}</span
    >${!a&&n`<span aria-hidden="true">–</span>`}<span class=${a?"strip-missing":"visually-hidden"}
      >${s}</span
    ></span
  >`,lt=e=>e<=0?"over":e<=18e4?"last":"calm";function rt({room:s,stage:a,paused:o}){return o?n`<p class="wall-timer" data-phase="paused">${t("pause")}<span>${e("Paused")}</span></p>`:"done"===a.status?n`<p class="wall-timer" data-phase="done">${t("check")}<span>${e("Closed")}</span></p>`:a.ends_at?n`<${it} room=${s} endsAt=${a.ends_at} />`:null}function it({room:e,endsAt:t}){ze(500);const s=t-e.now(),a=lt(s);return n`<p class="wall-timer" data-phase=${a} role="timer">
    ${"over"===a?ct(-s):n`<b>${h(s)}</b>`}
  </p>`}const ct=s=>n`${t("timer")}<span>${e("Time’s up")}</span><small class="wall-over">+${h(s)}</small>`;function ut({room:s,screens:a}){var o,l,r,i;const c=s.store.get("about","about");if(!c)return n`<main class="wall wall-waiting">
      ${t("mark")}
      <p>${e("One moment…")}</p>
      <${gt} room=${s} about=${{}} />
    </main>`;const u=function(e,t,n){const s=n.closed?null:Object.values(t).find(({asks:t})=>null==t?void 0:t(e.store));return s?s.asks(e.store):n.current?e.store.get("stage",n.current):null}(s,a,c),p=Pe(s),{Main:d,Strip:h=Ge,whole:g,headless:$,heading:m,silent:f}=function(e,t,n,s){var a;return Object.hasOwn(pt,s.show)?pt[s.show]:t.closed?e.close:s.on?null!=(a=function(e,{kind:t}){const n=Object.values(e).find(({spotlights:e})=>null==e?void 0:e[t]);return n&&{Main:n.spotlights[t],headless:!0}}(e,s))?a:{Main:Ce}:n?Object.hasOwn(e,n.activity)?e[n.activity]:{Main:Ce}:e.open}(a,c,u,p);return n`<main
    class="wall ${g?"whole":$?"headless":""}"
    data-activity=${null!=(o=null==u?void 0:u.activity)?o:"open"}
    data-paused=${c.paused?"":null}
  >
    ${!g&&!$&&n`<${dt} ...${{room:s,about:c,stage:u,heading:m}} />`}
    <div class="wall-main" key=${[p.show,null!=(r=null==(l=p.on)?void 0:l.id)?r:"",null!=(i=null==u?void 0:u.id)?i:""].join("/")}>
      <${d} ...${{room:s,about:c,stage:u}} lane=${p.lane} on=${p.on} />
    </div>
    ${!g&&n`<${ht} room=${s} about=${c}><${h} room=${s} stage=${u} /><//>`}
    ${!f&&n`<${gt} room=${s} about=${c} />`}
  </main>`}const pt={blank:je,qr:ke,missing:Ae};function dt({room:e,about:t,stage:s,heading:a}){var o;const{title:l,text:r}=null!=(o=null==a?void 0:a(e.store,s))?o:{title:s.title,text:s.instruction};return n`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${l}</h1>
      ${r&&n`<p dir="auto">${r}</p>`}
    </div>
    <${rt} room=${e} stage=${s} paused=${t.paused} />
  </header>`}function ht({room:t,about:s,children:a}){return n`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${t.qr} alt="" />
      <p>
        <span>${e("Join in")}</span><b class="wall-address">${ye(t.joinUrl)}</b
        ><b class="code">${s.code}</b>
      </p>
    </div>
    ${a}
  </footer>`}function gt({room:s,about:a}){return n`<div class="wall-signs">
    <${$t} room=${s} />
    ${a.illustrative&&n`<p class="wall-illustrative">${t("info")}${e("Illustrative example")}</p>`}
  </div>`}function $t({room:s}){var a;const o=s.sync.state.value;if("live"===o)return null;const l={connecting:e("Connecting…"),removed:e("This wall was signed out. Reload the page."),reload:e("Reload the page.")};return n`<p class="wall-line" role="status">
    ${t("cloud-off")}<span>${null!=(a=l[o])?a:e("Reconnecting…")}</span>
  </p>`}const{code:mt,joinUrl:ft}=document.documentElement.dataset,[vt,wt]=[4e3,8e3];function bt({room:s,about:a}){return n`<section class="arrive-way">
    <h2>${e("Point your phone’s camera here")}</h2>
    <img class="arrive-qr" src=${s.qr} alt=${e("QR code that opens this workshop")} />
    <p class="arrive-or">${e("or open")}</p>
    <p class="arrive-address">${ye(s.joinUrl)}</p>
    <p class="arrive-code"><span>${e("code")}</span> <b class="code">${a.code}</b></p>
    <p class="arrive-hint">
      ${t("wifi")}<span>${e("Use this room’s wifi. If the page doesn’t open, switch mobile data off.")}</span>
    </p>
  </section>`}function yt(e){var s;return n`<li key=${e.id} class="arrive-tile ${e.here?"":"absent"}" data-colour=${null!=(s=e.colour)?s:1}>
    <span class="badge">${t(e.icon)}</span><span class="arrive-name" dir="auto">${e.name}</span
    ><b class="arrive-count">${e.here||"–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({length:Math.min(e.here,24)},()=>n`<i></i>`)}</span
    >
  </li>`}function kt({groups:s}){const a=s.filter(e=>!e.here);return a.length?a.length===s.length?n`<p class="arrive-missing">
      ${t("people")}<span>${e("Welcome. Choose your group on your phone.")}</span>
    </p>`:n`<p class="arrive-missing">
    ${t("clock")}<span>${d("{n} group hasn’t arrived yet","{n} groups haven’t arrived yet",a.length)}</span>
  </p>`:s.length>0&&n`<p class="arrive-missing all">${t("check")}<span>${e("Every group is in the room.")}</span></p>`}g(),function(){const e=new URLSearchParams(location.search).get("theme");"dark"!==e&&"light"!==e||(document.documentElement.dataset.theme=e)}(),function(){const e=()=>{var e;return"visible"===document.visibilityState&&(null==(e=navigator.wakeLock)?void 0:e.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",e),e()}(),async function e(){try{const e=await N($,"wall");!function(e,t){const s=m({code:mt,...e}),a=`/w/${encodeURIComponent(mt)}`,o=c(null!=ft?ft:location.href),l={...s,code:mt,token:e.token,get joinUrl(){return o.value},get qr(){return`${a}/qr.svg?of=${encodeURIComponent(o.value)}`},get reportQr(){return`${a}/qr.svg?to=report&of=${encodeURIComponent(o.value)}`}};var r,i;(function({store:e,sync:t}){u(()=>{const{page:t,hold:n,at:s}=I(e),a=Ue.peek();a.at===s&&a.hold===n||(Ue.value={page:t,hold:n,at:s})}),u(()=>{const{page:e,pages:n}=Re.value;"live"===t.state.value&&t.hint({page:e,pages:n})})})(s),function(e){document.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey||t.repeat)return;const[n,s]=[Ie[t.key.toLowerCase()],Pe(e).show];n&&(Le.value={show:s===n?"":n,since:I(e.store).at}),"Escape"===t.key&&(Le.value={show:null,since:0})})}(s),r=mt,i=e=>o.value=e,setInterval(async()=>{const e=await fetch(`/api/workshops/${encodeURIComponent(r)}/address`).catch(()=>null),t=(null==e?void 0:e.ok)?await e.json().catch(()=>null):null;t&&i(t.join_url)},5e3),f(n`<${ut} room=${l} screens=${t} />`,document.getElementById("wall")),u(()=>{return"removed"===(e=s.sync.state.value)&&y(mt,"wall"),void("removed"!==e&&"reload"!==e||setTimeout(()=>location.reload(),wt));var e})}(await async function(){var e;const t=null!=(e=v(mt,"wall"))?e:await w(mt,{wall:!0});return b(mt,"wall",t),t}(),e)}catch{setTimeout(e,vt)}}();var xt=Object.freeze({__proto__:null,Main:function({room:e,about:t,stage:s}){const a=p(e.store.all("person")),o=be(a,"group"),l=i(e.store).map(e=>{var t;return{...e,here:null!=(t=o.get(e.id))?t:0}});return n`<div class="arrive">
    <${bt} room=${e} about=${t} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${t.title}</h1>
        ${(t.task||(null==s?void 0:s.instruction))&&n`<p class="arrive-task" dir="auto">${t.task||s.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${a.length}</b> ${d("person joined","people joined",a.length)}</p>
      <ul class="arrive-groups" data-many=${l.length>16?"most":l.length>8?"more":"few"}>
        ${l.map(yt)}
      </ul>
      <${kt} groups=${l} />
    </section>
  </div>`},whole:!0});function Mt(e,t,n){const s=Array.from({length:t},()=>({boxes:[],height:0}));return e.forEach((e,t)=>{const a=s.reduce((e,t)=>t.height<e.height-.5?t:e);a.height+=(a.boxes.length?n:0)+e,a.boxes.push(t)}),{columns:s.map(e=>e.boxes),height:Math.max(...s.map(e=>e.height))}}function zt(e,{fits:t,stride:n}){const s=e.filter(e=>e.pinned),a=e.filter(e=>!e.pinned),o=a.length&&t([...s,...a.slice(-n)])?s:[],l=o.length?a:e,r=function(e,t,n){let s=Math.max(0,Math.floor((e.length-1)/n)*n);for(;s>=n&&t(e.slice(s-n));)s-=n;return s}(l,e=>t([...o,...e]),n),i=function(e,t){const n=[];for(const s of[...e].reverse()){const e=n.at(-1);e&&t([s,...e])?e.unshift(s):n.push([s])}return n}(l.slice(0,r),e=>t([...o,...e]));return[l.slice(r),...i].map(e=>[...o,...e])}function _t(e,{fits:t}){const n=[[]];for(const s of e.flatMap(e=>function(e,t){var n;const s=[];for(const a of null!=(n=e.texts)?n:[]){const n=s.at(-1);n&&t([{...e,texts:[...n,a]}])?n.push(a):s.push([a])}return s.length>1?s.map((t,n)=>({...e,id:`${e.id}/${n}`,texts:t})):[e]}(e,t)))n.at(-1).length&&!t([...n.at(-1),s])&&n.push([]),n.at(-1).push(s);return n}const jt=[1.6,1.35,1.15,1.03,.93,.85],Ot=[2.6,2.2,1.9,...jt],[St,qt]=[.93,.85],[Tt,At]=[22,3.2],Ct=.4,Et=[1/0,4,2,1];function Ut(e){var t,n;const s=Qt(e.lanes.map(e=>e.length)),a=(null!=(t=e.sizes)?t:jt).filter(e=>e>=(s<=40?St:qt)),[o,l]=[a.filter(e=>e>=St),a.filter(e=>e<St)],r=null!=(n=Lt(e,o))?n:Lt(e,l);if(r)return Gt(e,r);const i=a.at(-1),c=Wt(e,i).map(t=>Dt(e,i,t,{show:1,tight:!0})),u=c.filter(t=>function({lanes:e,height:t,heightOf:n},{size:s,column:a}){const o=e=>n(e,{size:s,width:a,show:1/0,tight:!1});return e.flat().every(e=>o(e)<=t||(e=>{var t;return(null==(t=e.texts)?void 0:t.length)?e.texts.map(t=>({...e,texts:[t]})):[e]})(e).every(e=>o(e)<=t))}(e,t)),p=[u.filter(It),u,c.filter(It),c].find(e=>e.length);return Ht(p.map(t=>Gt(e,t)))}const[Rt,Bt]=[1.6,.9],Ft=(e,t)=>Math.min(e,t)>=Bt*Math.max(e,t);function It({shares:e,heights:t}){const n=t.map(e=>e.length);if(n.some((t,s)=>n.some((n,a)=>Ft(t,n)&&e[s]!==e[a])))return!1;const s=t.map((t,n)=>Qt(t)/e[n]);return Math.max(...s)<=Rt*Math.min(...s.filter((t,n)=>e[n]>1))}function Lt(e,t){for(const n of Et)for(const s of t){const t=Wt(e,s).map(t=>Dt(e,s,t,{show:n})).find(e=>e.fits&&It(e));if(t)return t}}const Nt=e=>Qt(e.lanes.map(e=>Pt(e.pages[0]))),Pt=e=>e.columns.flat().length,Ht=e=>e.reduce((e,t)=>t.pages<e.pages||t.pages===e.pages&&Nt(t)>Nt(e)?t:e);function Wt({lanes:e,width:t,rem:n,frame:s=0,word:a},o){const l=t-s*e.length,r=e=>(l+Ct*n)/((e*o+Ct)*n),i=o>1.15&&e.length>1?0:Math.floor(r(((e,t=0)=>Math.max(e>qt?7.6:9,Math.min(Tt,t)+At))(o,a))),c=Math.max(e.length,i),u=Math.min(c,Math.max(e.length,Math.ceil(r((e=>e>1?16:22)(o)))));return Array.from({length:c-u+1},(e,t)=>u+t)}function Dt(e,t,n,{tight:s=!1,show:a=1/0}){var o;const l=Ct*e.rem,r=e.width-(null!=(o=e.frame)?o:0)*e.lanes.length-l*(n-e.lanes.length),i=Math.floor(r/n),c=e.lanes.map(n=>n.map(n=>e.heightOf(n,{size:t,width:i,tight:s,show:a}))),u=Kt(c.map(t=>function(e,{columns:t,gap:n,height:s}){for(let a=1;a<=t;a+=1)if(Mt(e,a,n).height<=s)return a;return t+1}(t,{columns:n,gap:l,height:e.height})),c),p=Qt(u)<=n,d=function(e,{heights:t,columns:n,gap:s}){const a=[...e],o=t.map(e=>Qt(e)+s*e.length);for(let e=n-Qt(a);e>0;e-=1){const e=o.reduce((e,t,n)=>t/a[n]>o[e]/a[e]?n:e,0);a[e]+=1}return a}(p?u:c.map(()=>1),{heights:c,columns:n,gap:l});return{size:t,column:i,show:a,tight:s,shares:d,heights:c,fits:p}}const Qt=e=>e.reduce((e,t)=>e+t,0),Kt=(e,t)=>t.map(n=>Math.max(...e.filter((e,s)=>Ft(n.length,t[s].length))));function Gt(e,t){const n=e.lanes.map((n,s)=>function(e,{size:t,column:n,show:s,tight:a,shares:o,heights:l},r,i){const c=s=>e.heightOf(s,{size:t,width:n,show:1/0,tight:!1}),u=Jt({room:e,columns:o[i]}),p=new Map(r.map((e,t)=>[e,l[i][t]])),d=r.filter(e=>p.get(e)<c(e));return{first:u({show:s,tight:a,items:r,heightOf:e=>p.get(e),turned:zt}),full:d.length?u({show:1/0,tight:!1,items:d,heightOf:c,turned:_t}):[]}}(e,t,n,s)),[s,a]=["first","full"].map(e=>Math.max(...n.map(t=>t[e].length))),o=e=>[...Array.from({length:s},(t,n)=>e.first[n%e.first.length]),...Array.from({length:a},(t,n)=>{var s;return null!=(s=e.full[n])?s:e.first[0]})],{size:l,column:r,shares:i}=t;return{size:l,column:r,pages:s+a,lanes:n.map((e,t)=>({columns:i[t],pages:o(e)}))}}const Jt=({room:e,columns:t})=>({show:n,tight:s,items:a,heightOf:o,turned:l})=>{const r=n=>Mt(n.map(o),t,Ct*e.rem),i=t=>r(t).height<=e.height;return(l===zt&&i(a)?[a]:l(a,{fits:i,stride:t})).map(e=>({show:n,tight:s,columns:r(e).columns.map(t=>t.map(t=>e[t]))}))},[Vt,Xt]=[.36,.58],[Yt,Zt,en]=[.64,1.35,.2],[tn,nn,sn]=[1.6,1.1,4],[an,on]=[.85,1.75],[ln,rn,cn,un,pn]=[1.1,.76,1.4,.15,.45],dn=e=>e>=1.03?9:e>=.93?7:e>=.8?6:5,hn=(e,t)=>gn(dn(e)*t),gn=e=>e===1/0?"none":e,$n=(e,t)=>(e>=.93?4:3)*t,mn=(e,{show:t,tight:n})=>n?0:(e>=.93?3:2)*t,fn=e=>e<=an,vn=e=>Math.max(.85,Yt*e);const wn=({merged:e})=>d("and {n} alike","and {n} alike",e),bn=({total:e,groups:s},a)=>n`<span class="sheet-also">${t("hand")}+${e}${s.slice(0,4).map(e=>Mn(a.get(e)))}</span>`,yn=e=>"cluster"===e.kind||Boolean(e.draw||e.group||e.by||e.merged||e.also),kn={card:(e,s)=>fn(s.size)&&e.group?function(e,{groups:t,fresh:s,size:a,show:o}){return n`<li
    key=${e.id}
    class="card sheet small ${s.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":hn(a,o)}}
  >
    ${Mn(t.get(e.group))}
    <p class="card-text" dir="auto">
      ${e.text}${e.also&&n`${" "}${bn({...e.also,groups:[]},t)}`}
    </p>
  </li>`}(e,s):function(e,{groups:s,people:a,fresh:o,size:l,show:r,named:i}){var c;return n`<li
    key=${e.id}
    class="card sheet ${i?"named":""} ${o.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":hn(l,r)}}
  >
    <p class="card-text" dir="auto">${e.text}</p>
    ${yn(e)&&n`<div class="card-foot">
        ${i?xn(s.get(e.group)):Mn(s.get(e.group))}
        ${i&&e.by&&n`<span class="sheet-by" dir="auto">${null==(c=a.get(e.by))?void 0:c.name}</span>`}
        ${e.merged>0&&n`<span class="sheet-merged">${t("merge")}${wn(e)}</span>`}
        ${e.also&&bn(e.also,s)}
      </div>`}
  </li>`}(e,s),cluster:function(t,{groups:s,fresh:a,size:o,show:l,tight:r}){const i=t.texts.slice(0,mn(o,{show:l,tight:r}));return n`<li
    key=${t.id}
    class="card sheet cluster ${a.has(t.id)?"arriving":""}"
    data-category=${t.category}
    style=${{"--lines":gn($n(o,l)),"--member-lines":gn(l)}}
  >
    <h3 class="card-title" dir="auto">${t.text}</h3>
    ${i.length>0&&n`<ul class="sheet-members">
        ${i.map(e=>n`<li dir="auto">${e}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${d("{n} card","{n} cards",t.count)}</b
      ><span class="sheet-groups" title=${e("Groups behind it")}
        >${t.groups.slice(0,6).map(e=>Mn(s.get(e)))}</span
      >
    </div>
  </li>`}},xn=e=>{var s;return e&&n`<span class="chip plain" data-colour=${null!=(s=e.colour)?s:1}
    >${t(e.icon)}<span class="sheet-name" dir="auto">${e.name}</span></span
  >`},Mn=e=>{var s;return e&&n`<span class="badge" data-colour=${null!=(s=e.colour)?s:1}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`},[zn,_n,jn,On,Sn]=[.8,.6,2.6,1.4,.4];function qn({lanes:e,...t}){const[s,a]=xe(),o=k(()=>function(e){return e.reduce((e,t)=>e+t.items.length,0)>40?e.filter(e=>e.items.length):e}(e),[e]);return n`<div class="wall-board" ref=${s}>
    ${a&&n`<${Tn} lanes=${o} box=${a} ...${t} />`}
  </div>`}function Tn({lanes:t,box:a,...r}){const i=o(null),c=function(e,t){const[n,a]=s({box:t,slack:1}),o=n.box===t?n.slack:1;return l(()=>{[...e.current.querySelectorAll(".wall-column")].some(e=>e.offsetHeight>e.parentElement.clientHeight+1)&&o<Un&&a({box:t,slack:o+.03})}),o}(i,a),u=t.some(e=>e.title),p=[...r.groups.values()].map(e=>e.name).join(),d=k(()=>function(e,t,n,s,a){const o=(e,o)=>function(e,{box:t,slack:n,headed:s,view:a,sizes:o}){const{rem:l}=t,r=function({rem:e,leading:t,lines:n,view:s}){return(a,{size:o,width:l,show:r,tight:i,named:c=!1})=>{const u=o*e,p=fn(o)&&"card"===a.kind&&a.group?on:0,d=l/u-2*Xt-.1-p,h=d*u/(vn(o)*e),g=yn(a)&&!p?function(e,{inFoot:t,lines:n,named:s,groups:a,people:o}){var l,r,i;if(!s||e.draw||"cluster"===e.kind)return 1;const c=null!=(r=null==(l=a.get(e.group))?void 0:l.name)?r:"",u=[e.by&&(null==(i=o.get(e.by))?void 0:i.name),e.merged&&wn(e),e.also&&`+${e.also.total} ${"MM".repeat(Math.min(4,e.also.groups.length)+1)}`].filter(Boolean);if([c,...u].some(e=>{var s;return(null==(s=n.widest)?void 0:s.call(n,e))>t-tn}))return 1/0;const p=t-tn-nn*u.length;return 1===n([c,...u].join(" "),p)?1:Math.min(sn,n(c,t-tn))+(u.length?1:0)}(a,{inFoot:h,lines:n,named:c,...s}):0,$=g?g*vn(o)*e*Zt+en*u:0;return Math.ceil(2*Vt*u+$+.1*e+("cluster"===a.kind?function(e,{em:t,inside:n,size:s,show:a,tight:o,leading:l,lines:r}){const i=Math.min($n(s,a),r(e.text,n/(1.12*ln)))*ln*l,c=e.texts.slice(0,mn(s,{show:a,tight:o})),u=(e=>Math.max(.85,rn*e))(s)/s,p=c.map(e=>Math.min(a,r(e,n/(1.04*u)))*cn+un).reduce((e,t)=>e+t,0)*u;return(i+p+(p?en:0)+pn)*t}(a,{em:u,inside:d,size:o,show:r,tight:i,leading:t,lines:n}):Math.min(dn(o)*r,n(p&&a.also?`${a.text} MM+${a.also.total}`:a.text,d))*t*u))}}({rem:l,leading:Ke(),lines:Qe(),view:a}),i=(e,t)=>r(e,t)*n,c=t.height-(zn+(s?jn:0))*l,u=function(e){const t=Ut(e);return t.pages>1?Ut({...e,height:e.height-e.more}):t}({lanes:e.map(e=>e.items),width:t.width-(e.length-1)*_n*l,height:c,more:On*l,frame:zn*l,rem:l,heightOf:i,sizes:o,word:En(e)});return function(e,{heightOf:t,rem:n,height:s}){const{size:a,column:o}=e,l=({show:e,tight:n},s)=>l=>t(l,{size:a,width:o,show:e,tight:n,named:s}),r=e=>({...e,named:e.columns.map(t=>function(e,t,n,s,a){let o=e.reduce((e,n)=>e-t(n)-a,s);return new Set(e.filter(e=>{const s=n(e)-t(e),a=s<=o;return a&&(o-=s),a}))}(t,l(e,!1),l(e,!0),s+Sn*n,Sn*n))});return{...e,lanes:e.lanes.map(e=>({...e,pages:e.pages.map(r)}))}}(u,{heightOf:i,rem:l,height:u.pages>1?c-On*l:c})}(e,{box:t,slack:n,headed:s,view:a,sizes:o}),l=e.reduce((e,t)=>e+t.items.reduce((e,t)=>{var n;return e+(null!=(n=t.count)?n:1)},0),0),r=e.map(e=>e.items.filter(({kind:e})=>"cluster"===e));if(l<=An||!r.flat().length)return Cn([o(e)]);const i=e.map((e,t)=>({...e,items:r[t].map(e=>({...e,texts:[]}))})),c=e.map(e=>({...e,items:e.items.map(e=>({...e,pinned:!1}))}));return Cn([o(i,Ot),o(c)])}(t,a,c,u,r),[t,a,c,p]),h=Be(d.pages,Rn(t)),g=d.parts.filter(({from:e})=>e<=h).at(-1);return n`<div
      class="wall-lanes"
      ref=${i}
      style=${{"--size":`${g.size}rem`,"--column":`${g.column}px`}}
    >
      ${t.map((e,t)=>n`<${Bn}
            key=${e.id}
            lane=${e}
            columns=${g.lanes[t].columns}
            page=${g.lanes[t].pages[h-g.from]}
            n=${h}
            size=${g.size}
            ...${r}
          />`)}
    </div>
    ${d.pages>1&&n`<p class="wall-page wall-turn">${e("page {n} of {all}",{n:h+1,all:d.pages})}</p>`}`}const An=60;function Cn(e){const t=e.reduce((e,t)=>e+t.pages,0),n=t=>e.slice(0,t).reduce((e,t)=>e+t.pages,0);return{pages:t,parts:e.map((e,t)=>({...e,from:n(t)}))}}const En=e=>{const{widest:t}=Qe();return e.flatMap(e=>e.items).reduce((e,{text:n})=>Math.max(e,t(n)),0)},Un=1.3,Rn=e=>e.flatMap(e=>e.items).reduce((e,t)=>t.at>e.at?t:e,{id:"",at:0}).id;function Bn({lane:e,columns:s,page:a,n:o,quiet:l,...r}){var i,c;const{show:u,tight:p}=a;return n`<section class="lane wall-lane" data-category=${e.category} style=${{"--columns":s}}>
    ${e.title&&n`<h3 class="lane-head">
        ${t(null!=(i=e.category)?i:"cluster")}<span dir="auto">${e.title}</span><span class="count">${e.count}</span>
      </h3>`}
    <div class="wall-columns" key=${o}>
      ${a.columns.map((e,t)=>n`<ul key=${t} class="wall-column">
            ${e.map(e=>((e,t)=>{var n;return(null!=(n=e.draw)?n:kn[e.kind])(e,t)})(e,{...r,show:u,tight:p,named:a.named[t].has(e)}))}
          </ul>`)}
      ${0===e.items.length&&l&&n`<div class="wall-quiet">${t(null!=(c=e.category)?c:"edit")}</div>`}
    </div>
  </section>`}const Fn=["agreed","not_agreed"],In=["parked","proposed"];function Ln({room:e,stage:t}){const s=x(e.store,t.id),a=Nn(s),o=s.filter(e=>e!==a),l=Fn.some(e=>M(s,e).length),r=l?Fn:In.filter(e=>M(o,e).length),i=_e(s.map(e=>e.id)),c=we([]);return n`<div class="wall-goals">
    ${a&&n`<${Hn} goal=${a} />`}
    <${qn}
      lanes=${r.map(e=>function(e,t){const n=M(t,e),s=n.map(({id:e,text:t,at:n})=>({id:e,kind:"card",text:t,at:n}));return{id:e,title:O(e),category:null,count:n.length,items:s}}(e,o))}
      groups=${c}
      people=${c}
      fresh=${i}
      quiet=${!0}
    />
    ${l&&n`<${Pn} goals=${o} />`}
  </div>`}const Nn=e=>{var t;const n=M(e,"proposed");return null!=(t=n.filter(e=>e.count).at(-1))?t:n.at(-1)};function Pn({goals:e}){const s=ze(6e3),a=In.map(t=>[t,M(e,t)]).filter(([,e])=>e.length);return a.length?n`<ul class="goal-rest">
    ${a.map(([e,a])=>n`<li key=${e}>
          ${t(S(e))}<b>${O(e)}</b><span class="count">${a.length}</span
          ><span class="goal-rest-text" dir="auto">${a[s%a.length].text}</span>
        </li>`)}
  </ul>`:null}function Hn({goal:s}){var a,o;const l=null!=(o=null==(a=s.count)?void 0:a.choices)?o:{},r=Object.keys(l).length>0,i=Math.max(1,...Object.values(l));return n`<section class="goal-now" aria-label=${e("Show of hands")}>
    <p class="goal-now-text" dir="auto">${s.text}</p>
    ${r?n`<ul class="goal-bars">
            ${z.map(e=>n`<li key=${e} data-choice=${e}>
                  ${t(_(e))}<span class="goal-bar-words">${j(e)}</span
                  ><span class="goal-bar"><i style=${{"--part":l[e]/i}}></i></span
                  ><b>${l[e]}</b>
                </li>`)}
          </ul>`:n`<p class="goal-now-hint">
            ${t("hand")}<span
              >${s.count?d("{n} hand so far","{n} hands so far",s.count.hands):e("Show your hand on your phone.")}</span
            >
          </p>`}
  </section>`}const Wn=new Set(["governance","structural","economic_social","unsorted"]),Dn=(e,t)=>e.at-t.at;const Qn=e=>{var t;return"shown"===(null!=(t=e.shown)?t:"shown")};function Kn(e){var t;const n=new Map;for(const s of e)s&&n.set(s,(null!=(t=n.get(s))?t:0)+1);return n}function Gn(e){return[...Kn(e)].reduce((e,t)=>t[1]>e[1]?t:e,[null,0])[0]}const Jn=[5.4,4.6,4,3.5,3.1,2.7,2.4,2.1,1.85,1.6,1.4,1.2,1.05,.95,.85];function Vn(e,{box:t,gap:n=0}){var s;const[a,o]=[Qe(),Ke()];return null!=(s=Jn.find(s=>{const l=({scale:e})=>t.width/(s*e*t.rem);return e.reduce((e,t)=>e+(a(t.text,l(t))*o+.35)*t.scale,0)*s+n<=t.height/t.rem&&e.every(e=>a.widest(e.text)<=l(e))}))?s:Jn.at(-1)}const[Xn,Yn]=[3,4],Zn={card:function({room:e,on:t}){var s,a;const[o,l]=xe(),r=e.store.get("group",null!=(s=t.group)?s:""),i=t.by&&(null==(a=e.store.get("person",t.by))?void 0:a.name),c=[{text:q(t),scale:1}];return n`<article class="alone" data-category=${t.category} ref=${o}>
    ${l&&n`<p class="alone-text" dir="auto" style=${ts(c,l)}>${q(t)}</p>
        <p class="alone-foot">${r&&es(r)} ${i&&n`<bdi>${i}</bdi>`}</p>`}
  </article>`},cluster:function({room:e,on:t}){const[s,a]=xe(),o=e.store.all("card").filter(e=>{var n;return e.cluster===t.id&&!e.merged_into&&"shown"===(null!=(n=e.shown)?n:"shown")}),l=o.map(e=>({text:q(e),scale:.6}));return n`<article class="alone cluster" data-category=${t.lane} ref=${s}>
    ${a&&n`<h1 class="alone-title" dir="auto" style=${ts([{text:t.title,scale:1},...l],a)}>
          ${t.title}
        </h1>
        <ul class="alone-members" style=${ts([{text:t.title,scale:1},...l],a)}>
          ${o.map(e=>n`<li key=${e.id} dir="auto">${q(e)}</li>`)}
        </ul>
        <p class="alone-foot"><b>${d("{n} card","{n} cards",o.length)}</b></p>`}
  </article>`}},es=e=>{var s;return n`<span class="alone-group" data-colour=${null!=(s=e.colour)?s:1}
    ><span class="badge">${t(e.icon)}</span><bdi>${e.name}</bdi></span
  >`};function ts(e,t){return{"--size":`${Vn(e,{box:{...t,width:t.width-2*Xn*t.rem},gap:Yn+Xn})}rem`}}function ns({room:e,stage:t,lane:s}){const[a,o,l,r,c]=["card","cluster","group","person","support"].map(t=>e.store.all(t)),u=k(()=>function(e,t,n,s=[]){const a=new Map(s.filter(e=>e.total).map(e=>[e.id,e])),o=t.filter(t=>t.stage===e.id&&!t.merged_into&&!t.comment&&Qn(t)).sort(Dn),l=n.filter(t=>t.stage===e.id).sort(Dn).map(e=>function(e,t){var n,s;const a=t.filter(t=>t.cluster===e.id),o=null!=(s=null!=(n=e.lane)?n:Gn(a.map(e=>e.lane)))?s:null,l=Gn(a.map(e=>e.category));return{id:e.id,kind:"cluster",text:e.title,at:e.at,lane:o,category:l,pinned:!0,texts:a.map(q),groups:[...new Set(a.map(e=>e.group).filter(Boolean))],count:a.length}}(e,o)),r=new Set(l.map(e=>e.id)),i=Kn(t.map(e=>e.merged_into)),c=o.filter(e=>!r.has(e.cluster)).map(e=>{var t;return function(e,t,n){var s;const{id:a,at:o,group:l=null,by:r=null,lane:i=null,category:c=null}=e,u=n&&{total:n.total,groups:Object.keys(null!=(s=n.groups)?s:{})};return{id:a,kind:"card",text:q(e),at:o,group:l,by:r,lane:i,category:c,merged:t,also:u,count:1,pinned:!1}}(e,null!=(t=i.get(e.id))?t:0,a.get(e.id))});return function(e){var t;return((null==(t=e.lanes)?void 0:t.length)?e.lanes:[{id:null,title:""}]).map(({id:e,title:t})=>({id:e,title:t,category:Wn.has(e)?e:null}))}(e).map((e,t,n)=>function(e,t,n){const s=new Set(t.map(e=>e.id)),a=t.at(-1)===e,o=n.filter(t=>t.lane===e.id||a&&!s.has(t.lane)),l=o.reduce((e,t)=>e+t.count,0);return{...e,count:l,items:o.map(t=>{var n;return{...t,category:null!=(n=t.category)?n:e.category}})}}(e,n,[...l,...c]))}(t,a,o,c),[t,a,o,c]),p=k(()=>is(u,s),[u,s]),d=_e(a.filter(e=>e.stage===t.id).map(e=>e.id)),h=p.every(e=>0===e.items.length),g=k(()=>we(i(e.store)),[l]),$=h?null:function(e){var t;const n=function({settings:e={}}){return e.draw?e.draw:e.long?"long":e.importance?"ranked":""}(e);return n?(ls||rs(),os.value?null!=(t=os.value[n])?t:null:ss):null}(t);return $===ss?n`<div class="wall-cards"></div>`:$?n`<${$}
      ...${{stage:t,clusters:o,fresh:d}}
      cards=${s&&1===p.length?a.filter(e=>e.lane===s):a}
      groups=${g}
      tables=${we(e.store.all("table"))}
    />`:n`<div class="wall-cards">
    <${qn} lanes=${p} groups=${we(l)} people=${we(r)} fresh=${d} quiet=${!h} />
    ${h&&n`<${us} stage=${t} alone=${function(e,t){var n;const s=e.get("writing",t.id);return(null==s?void 0:s.cards)||((null==(n=t.settings)?void 0:n.alone)&&!(null==s?void 0:s.revealed)?0:null)}(e.store,t)} />`}
  </div>`}const ss="waiting",as=1e4,os=c(null);let ls=!1;function rs(){ls=!0,Promise.all([import("./scenes.js"),T("scenes")]).then(([e])=>os.value=e.SCENES,()=>(os.value={},setTimeout(rs,as)))}const is=(e,t)=>e.some(e=>e.id===t)?e.filter(e=>e.id===t):e,cs=({many:t})=>n`<p class="wall-alone"><b>${t}</b> ${d("card written","cards written",t)}</p>
    <p class="soft">${e("Write alone for now. All cards are revealed together.")}</p>`;function us({stage:s,alone:a}){const o="open"===s.status;return n`<div class="wall-question">
    ${t("edit")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    ${null===a?n`<p class="soft">${e(o?"Write on your phone: your card appears here.":"No cards yet.")}</p>`:n`<${cs} many=${a} />`}
  </div>`}var ps=Object.freeze({__proto__:null,Main:({room:e,stage:t,lane:s=""})=>{var a;return(null==(a=t.settings)?void 0:a.agree)&&e.store.all("card").some(e=>e.stage===t.id)?n`<${Ln} room=${e} stage=${t} />`:n`<${ns} room=${e} stage=${t} lane=${s} />`},Strip:function({room:t,stage:s}){const a=t.store.all("card"),{heard:o,silent:l,told:r,total:c}=function(e,{cards:t,groups:n,people:s}){var a;const o=t.filter(t=>t.stage===e.id&&Qn(t)),l=new Set(s.filter(e=>{var t;return"in"===(null!=(t=e.status)?t:"in")}).map(e=>e.group)),r=Kn(o.map(e=>e.group)),i=[...n].sort((e,t)=>{var n,s;return(null!=(n=e.position)?n:0)-(null!=(s=t.position)?s:0)});return{heard:i.filter(e=>r.has(e.id)).map(e=>({group:e,count:r.get(e.id)})),silent:i.filter(e=>!r.has(e.id)&&l.has(e.id)),absent:i.filter(e=>!r.has(e.id)&&!l.has(e.id)),told:"anonymous"!==(null==(a=e.settings)?void 0:a.naming),total:o.length}}(s,{cards:a,groups:i(t.store),people:p(t.store.all("person"))}),u=r?[...o,...l.map(e=>({group:e,count:0}))]:[];return n`<${Je}
    total=${c}
    label=${d("card","cards",c)}
    entries=${u}
    missing=${e("not heard yet")}
  />`},spotlights:Zn});const[ds,hs,gs]=[4.4,2.6,4.2],[$s,ms,fs]=[1,4,9],vs=(e,t)=>Math.min(6,ws(t)/e).toFixed(3),ws=e=>e.height/e.rem-ds-(e=>e.width/e.rem<60?gs:hs)(e);function bs(e,t,n){const s=function(e,t){const n=e.some(({title:e})=>e.length>70)?3:2,s=Math.max(1,Math.floor(ws(t)/(1.1*n+.5))),a=Math.max(1,Math.ceil(e.length/s));return{rows:Math.max(1,Math.ceil(e.length/a)),pages:a,lines:n}}(e,t);return(e.length?Array.from({length:s.pages},(e,t)=>t*s.rows):[]).map(t=>({rows:e.slice(t,t+s.rows),others:n,layout:s}))}function ys(e){const t=e.slice(0,fs),n=Math.max(0,Math.ceil((t.length-$s)/ms));return[0,...Array.from({length:n},(e,t)=>$s+t*ms)].slice(0,t.length?void 0:0).map(e=>({findings:t.slice(e,e?e+ms:$s),start:e+1}))}function ks({room:e,stage:t,box:s}){const a=function(e,t){const n=e.all("card");return te(e,t).map(e=>{var t,s,a;return"cluster"===e.kind?{id:e.id,kind:e.kind,title:e.title,category:null!=(s=e.lane)?s:null==(t=n.find(t=>t.cluster===e.id))?void 0:t.category}:{id:e.id,kind:e.kind,title:q(e),category:null!=(a=e.category)?a:e.lane}})}(e.store,t),o=P(e.store.all("rating"),t.id),l=i(e.store),r=a.some(({id:e})=>l.some(t=>o.has(W(e,t.id)))),c=function(e,t,n,s){const a=s.filter(({id:e})=>H(t,n,e)>=n.length);return"done"===e.status||2*a.length>=s.length}(t,o,a,l)?function(e,t,n){const s=n.map(({id:e})=>e);return ne(t,s,se(e,n))}(e.store,o,a):[],u=bs(a,s,!1).length>1?function(e,t){var n;const s=new Map;for(const{on:e}of t.values())s.set(e,(null!=(n=s.get(e))?n:0)+1);return[...e].sort((e,t)=>{var n,a;return(null!=(n=s.get(t.id))?n:0)-(null!=(a=s.get(e.id))?a:0)})}(a,o):a,p=u.filter(({id:e})=>l.some(t=>{var n;return null==(n=o.get(W(e,t.id)))?void 0:n.others})),d=[...bs(u,s,!1),...bs(p,s,!0),...ys(c)],h=Be(d.length);if(!r)return n`<${xs} stage=${t} many=${a.length} />`;const g=d[Math.min(h,d.length-1)],$={groups:l,page:g,of:{n:h+1,all:d.length},key:h};return g.findings?n`<${_s} ...${$} room=${e} />`:n`<${Ms} ...${$} cells=${o} box=${s} />`}const xs=({stage:s,many:a})=>n`<div class="wall-question">
    ${t("power")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">
      ${a?e("{things} to rate",{things:ae(s,a)}):e("There is nothing to rate yet.")}
    </p>
  </div>`;function Ms({groups:e,cells:t,page:{rows:s,others:a,layout:o},box:l,of:r}){const i=[...t.values()].some(e=>e.split),c={"--row":`${vs(o.rows,l)}rem`,"--groups":e.length,"--lines":o.lines};return n`<div class="wall-heat" style=${c}>
    <div class="wall-heat-page">${D({barriers:s,groups:e,cells:t,gaps:Q(t),others:a})}</div>
    <div class="wall-heat-foot">${K({split:i,others:a})}<${zs} ...${r} /></div>
  </div>`}const zs=({n:t,all:s})=>s>1&&n`<p class="wall-page">${e("page {n} of {all}",{n:t,all:s})}</p>`,_s=({room:e,groups:t,page:s,of:a})=>n`<div class="wall-heat wall-findings" data-many=${s.findings.length}>
    <${oe}
      findings=${s.findings}
      groups=${t}
      titleOf=${t=>A(e.store,t)}
      start=${s.start}
    />
    <div class="wall-heat-foot"><span></span><${zs} ...${a} /></div>
  </div>`;var js=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=xe();return n`<div class="wall-ratings" ref=${s}>
    ${a&&n`<${ks} room=${e} stage=${t} box=${a} />`}
  </div>`},Strip:function({room:t,stage:s}){const a=te(t.store,s),o=P(t.store.all("rating"),s.id),l=i(t.store).map(e=>({group:e,done:H(o,a,e.id)})),r=l.filter(e=>a.length&&e.done>=a.length).length;return n`<${Je}
    total=${r}
    label=${d("of {n} group has rated all","of {n} groups have rated all",l.length)}
    missing=${e("not yet")}
    entries=${l.map(({group:e,done:t})=>({group:e,count:t&&`${t}/${a.length}`}))}
  />`}});const Os=[1.6,1.3,1.05,.9,.75,.62],[Ss,qs,Ts,As]=[20,4.2,1.5,.8];const Cs=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),Es=({size:e})=>e>=.9,Us=t=>e("Not everyone agreed: {dissent}",{dissent:t}),Rs=({page:e,size:t})=>n`<div class="decisions" style=${{"--size":`${t}rem`}}>
    ${e.map((e,t)=>n`<ul key=${t}>
          ${e.map(Bs)}
        </ul>`)}
  </div>`,Bs=({id:e,head:s,text:a,dissent:o})=>n`<li key=${e} class="decision">
    ${t("decision")}
    <p>
      <b>${s}</b>${" "}
      <span dir="auto">${a}</span>
      ${o&&n`<small dir="auto">${Us(o)}</small>`}
    </p>
  </li>`,Fs=[1.4,1.2,1.08,.96,.85],Is=.85,Ls={2:9/26,3:9/27},[Ns,Ps,Hs,Ws,Ds]=[2,.8,.45,2,1.5],Qs={beside:2.8,stacked:1.8};function Ks(e,t){const n=Fs.flatMap(n=>[!1,!0].map(s=>function(e,t,n,s){const a=t.height/t.rem-Qs[s?"stacked":"beside"]-t.legend,o=e=>function({title:e,note:t},n,s,a){const o=n.width/n.rem-Ns*s-Ps,l=a?o:(o-n.measures*Ps)*Ls[n.measures],r=n.lines(e,l/s)*s+n.lines(t,l/Is)*Is;return Hs+(a?r*n.leading+Ds:Math.max(Ws,r*n.leading))}(e,t,n,s),l=a-Hs-(s?Ds:0)-Is*t.leading;return{size:n,stacked:s,pages:_t(e,{fits:e=>(e=>e.reduce((e,t)=>e+o(t),0))(e)<=a}),whole:e.every(e=>o(e)<=a),most:Math.max(1,Math.floor(l/(n*t.leading)))}}(e,t,n,s))),s=n.filter(e=>e.whole);return s.length?Gs(s):n.at(-1)}const Gs=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),[Js,Vs]=[14,.8];function Xs({room:a,vote:o,before:l}){const[r,c]=xe(),u=le(a.store,o),[{sign:p,bars:d},h]=s({});return n`<div class="wall-result">
    <div class="result-page" ref=${r}>
      ${c&&n`<${Ys} ...${{room:a,vote:o,tally:u,before:l,box:c,setSign:h}} />`}
    </div>
    <p class="result-notes">
      ${d&&de(u)&&n`<span>${he()}</span>`}
      ${d&&function(s,a){var o;if(!(null==(o=s.pooled)?void 0:o.length))return null;const l=s.pooled.map(e=>{var t;return null==(t=a.find(t=>t.id===e))?void 0:t.name}).filter(Boolean).join(" · ");return n`<span
    >${t("lock")}${e("To keep votes secret, groups with fewer than 5 voters are combined: {names}",{names:l})}</span
  >`}(u,i(a.store))}${p&&n`<span class="wall-page">${p}</span>`}
    </p>
  </div>`}function Ys({room:t,vote:a,tally:o,before:r,box:i,setSign:c}){var u,p,d;const h=re(t.store,a),g=k(()=>function(e,t){return e.length?function(e,t){var n,s;const a=Os.flatMap(n=>function(e,t,{width:n,rem:s}){const a=Math.max(1,Math.floor((n/s+.7)/(Ss*e+.7))),o=Math.min(a,t.length,3);return Array.from({length:o},(e,t)=>o-t)}(n,e,t).map(s=>function(e,t,n,s){const[a,o]=[n*t.rem,.7*t.rem],l=((t.width+o)/s-o)/a-qs,r=e=>Mt(e.map(e=>function({head:e,text:t,dissent:n},s,{leading:a,lines:o}){const l=n?o(Us(n),s/As)*As:0;return Ts+a*(o(`${e} ${t}`,s)+l)}(e,l,t)*a),s,o),i=_t(e,{fits:e=>r(e).height<=t.height});return{size:n,pages:i.map(e=>r(e).columns.map(t=>t.map(t=>e[t]))),whole:i.every(e=>r(e).height<=t.height)}}(e,t,n,s))),o=a.filter(e=>e.whole),[l,r]=[o.filter(Es),o.filter(e=>!Es(e))];return null!=(s=null!=(n=Cs(l))?n:r[0])?s:a.at(-1)}(e,{...t,leading:Ke(),lines:Qe()}):{pages:[]}}(h,i),[h.length,i]),[$,m]=function({room:e,tally:t,before:n,box:a}){const[o,l]=s({box:a,over:0}),r=o.box===a?o.over:0;return[Ks($e({tally:t,before:n}).map(n=>({on:n.on,title:ie(e.store,n.on),note:me(n,t)})),{...a,height:a.height-r,leading:Ke(),lines:Qe(),measures:de(t)?3:2,legend:Zs(a,new Set(t.items.flatMap(e=>Object.keys(e.by_group))).size)}),e=>e>1&&r<a.height/2&&l({box:a,over:r+e})]}({room:t,tally:o,before:r,box:i}),f=g.pages.length+$.pages.length,v=Be(f,null!=(d=null==(u=h[0])?void 0:u.id)?d:null==(p=o.items[0])?void 0:p.on),w=f>1?e("page {n} of {all}",{n:v+1,all:f}):null,b=g.pages[v];if(l(()=>c({sign:w,bars:!b}),[w,!b]),b)return n`<${Rs} key=${v} page=${b} size=${g.size} />`;if(!o.items.length)return n`<${ta} words=${o.total?e("From the last place to the first…"):ge()} />`;const y=$.pages[v-g.pages.length];return n`<${ea} key=${v} ...${{room:t,tally:o,before:r,ranked:$,rows:y,look:m}} />`}function Zs({width:e,rem:t},n){const s=Math.max(1,Math.floor((e/t+Vs)/(Js+Vs)));return Math.ceil(n/s)*Is*Ke()+.4}function ea({room:e,tally:t,before:s,ranked:a,rows:r,look:c}){const u=o(null);return l(()=>{const e=u.current.querySelector(".ranked-list");c(e.scrollHeight-e.clientHeight)}),n`<div
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
    </div>`}function sa({room:s,vote:a}){var o,l,r;const[i,c]=[null!=(o=s.store.get("turnout",a.id))?o:{voted:0,proxies:0},p(s.store.all("person")).length];return n`<div class="ballot voting">
    <section class="ballot-turnout">
      ${G({part:null!=(l=i.voted)?l:0,whole:Math.max(c,null!=(r=i.voted)?r:0),label:e("have voted")})}
      ${i.proxies>0&&n`<p>${d("and {n} ballot on paper","and {n} ballots on paper",i.proxies)}</p>`}
      <p class="ballot-rule">${t("dot")}<span>${d("{n} dot each","{n} dots each",a.budget)}</span></p>
      <p class="ballot-rule soft">
        ${t(!1===a.secret?"show":"lock")}<span
          >${!1===a.secret?e("Open vote. Results appear when it closes."):e("Secret vote. Results appear when it closes.")}</span
        >
      </p>
    </section>
    <${aa} ids=${a.items} room=${s} />
  </div>`}function aa({ids:e,room:t}){const s={id:"points",title:"",category:null,count:e.length,items:e.map((e,n)=>la(e,n+1,t))},a=we([]);return n`<div class="points"><${qn} lanes=${[s]} groups=${a} people=${a} fresh=${oa} /></div>`}const oa=new Set,la=(e,t,{store:n})=>{const s=A(n,e);return{id:e,kind:"point",draw:ra,number:t,title:s,text:`${t} ${s}`,at:0}},ra=({id:e,number:t,title:s},{size:a,show:o})=>n`<li key=${e} class="card sheet point" style=${{"--lines":hn(a,o)}}>
    <p class="card-text" dir="auto"><b class="point-number">${t}</b>${" "}${s}</p>
  </li>`;var ia=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=C(e.store,t.id);return"closed"===(null==s?void 0:s.status)&&le(e.store,s)?n`<${Xs} room=${e} vote=${s} before=${a} />`:s?n`<${sa} room=${e} vote=${s} />`:n`<${na} room=${e} stage=${t} />`},heading:function(t,n){const s=ce(t,n);return s&&{title:e("{title}: result",{title:n.title}),text:ue(t,s)}}});const ca=[1.7,1.5,1.35,1.2,1.08,1],[ua,pa]=[1.4,2.3],[da,ha]=[1.4,1.4],[ga,$a,ma]=[6,14,2.6];function fa(e,t,n){const s=e.filter(({person:e})=>e.name).map(({person:e,number:t})=>({key:e.id,name:e.name,number:t,colour:n})).sort((e,t)=>e.name.localeCompare(t.name)),a=e.length-s.length;return a?[...s,{key:`${t}/more`,more:a}]:s}function va(e,{size:t,width:n,height:s,rem:a,wide:o}){const l=t*a,r=Math.max(1,Math.floor((n+da*a)/(o*l+da*a))),i=t=>function(e,t){const n=[[]];let s=t;for(const{head:a,rows:o}of e){const e=a?pa:0;for(let l=0;l<o.length;){const r=wa(o.length-l,s-e,s===t);r?(a&&n.at(-1).push(l?{...a,key:`${a.key}/${l}`}:a),n.at(-1).push(...o.slice(l,l+r)),l+=r,s-=e+r):(n.push([]),s=t)}}return n}(e,Math.max(6,Math.floor(10*t/(ua*l))/10)),c=i(s),u=c.length<=r?c:i(s-ha*a);return{size:t,pages:ba(u,r)}}function wa(e,t,n){const s=Math.floor(t);if(s>=e)return e;const a=e-s<3?e-3:s;return a>=3?a:n?Math.max(1,s):0}const ba=(e,t)=>Array.from({length:Math.ceil(e.length/t)},(n,s)=>e.slice(s*t,(s+1)*t)),ya={id:"tables",activity:"tables",status:"ahead"};function ka({store:t,box:s}){const a=we(t.all("person")),o=i(t),l=ee(t),r=JSON.stringify([l,o,[...a.values()].map(({id:e,name:t,group:n})=>[e,t,n])]),c=k(()=>function(e,{width:t,height:n,rem:s},a){const o=e.flatMap(({rows:e})=>e.map(({name:e})=>e?a(e):0)),l=Math.min($a,Math.max(ga,...o))+ma;for(const a of ca){const o=va(e,{size:a,width:t,height:n,rem:s,wide:l});if(o.pages.length<2||a===ca.at(-1))return o}return{size:1,pages:[[]]}}(function({tables:e,people:t,groups:n}){var s;const a="mixed"===(null==(s=e[0])?void 0:s.seating)?function({tables:e,people:t,groups:n}){const s=e.flatMap(e=>e.people.filter(e=>t.has(e)).map(n=>({person:t.get(n),number:e.number}))),a=new Set(n.map(({id:e})=>e)),o=e=>s.filter(({person:t})=>t.group===e.id),l=s.filter(({person:e})=>!a.has(e.group));return[...n.map(e=>({head:{key:e.id,group:e},rows:fa(o(e),e.id,e.colour)})),{head:null,rows:fa(l,"others")}]}({tables:e,people:t,groups:n}):function({tables:e,people:t,groups:n}){return e.map(e=>{const s=e.people.filter(e=>t.has(e)).map(e=>({person:t.get(e)})),a=new Set(s.map(({person:e})=>e.group));return{head:{key:e.id,table:e,groups:n.filter(({id:e})=>a.has(e))},rows:fa(s,e.id)}})}({tables:e,people:t,groups:n});return a.filter(({rows:e})=>e.length)}({tables:l,people:a,groups:o}),s,Ma()),[r,s]),u=Be(c.pages.length);return n`<div class="wall-seat-columns" style=${{"--size":`${c.size}rem`}}>
      ${c.pages[u].map((e,t)=>n`<div key=${t}>${e.map(e=>n`<${za} key=${e.key} row=${e} />`)}</div>`)}
    </div>
    ${c.pages.length>1&&n`<p class="wall-page wall-turn">${e("page {n} of {all}",{n:u+1,all:c.pages.length})}</p>`}`}let xa=null;const Ma=()=>null!=xa?xa:xa=We(getComputedStyle(document.body).fontFamily);function za({row:e}){return e.table?n`<${_a} row=${e} />`:e.group?n`<h2 class="wall-seat-head" data-colour=${e.group.colour}>
      ${ja(e.group)}<span class="wall-seat-group" dir="auto" data-long=${e.group.name.length>28?"":null}
        >${e.group.name}</span
      >
    </h2>`:e.more?n`<p class="wall-seat soft">${d("and {n} more person","and {n} more people",e.more)}</p>`:n`<p class="wall-seat" data-colour=${e.colour}>
    <span class="wall-seat-name" dir="auto">${e.name}</span>${e.number&&n`<b>${e.number}</b>`}
  </p>`}const _a=({row:{table:t,groups:s}})=>n`<h2 class="wall-seat-head" data-colour=${1===s.length?s[0].colour:void 0}>
    <span class="wall-seat-table"
      ><b>${e("Table {n}",{n:t.number})}</b
      >${t.place&&n`<small dir="auto">${t.place}</small>`}</span
    >
    ${s.length>0&&n`<span class="wall-seat-whose">${s.slice(0,3).map(ja)}<bdi>${s[0].name}</bdi></span>`}
  </h2>`,ja=e=>n`<span class="badge" key=${e.id} data-colour=${e.colour}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`;var Oa=Object.freeze({__proto__:null,Main:function({room:e}){const[t,s]=xe();return n`<div class="wall-seats" ref=${t}>${s&&n`<${ka} store=${e.store} box=${s} />`}</div>`},asks:t=>Z(t).shown&&ee(t).length?{...ya,title:e("Find your table")}:null});const[Sa,qa]=[3,140],[Ta,Aa,Ca]=[4.4,4.6,8.6],Ea={plan:function({room:e,on:s}){var a,o,l,r;const[i,c]=xe(),u=e.store.get("group",null!=(a=s.group)?a:""),p=e.store.all("action").filter(e=>e.plan===s.id).sort((e,t)=>e.horizon-t.horizon||e.position-t.position),d=e.store.get("confidence",s.id);return n`<article class="presented" data-colour=${null!=(o=null==u?void 0:u.colour)?o:null} data-sure=${Boolean(d)} ref=${i}>
    <h1><span class="badge">${t(null!=(l=null==u?void 0:u.icon)?l:"flag")}</span><bdi>${null!=(r=null==u?void 0:u.name)?r:s.owner}</bdi></h1>
    <${Ua} said=${d} />
    ${c&&n`<${Ba} ...${{actions:p,box:c}} taken=${d?Ca:0} />`}
  </article>`},action:function({room:e,on:s}){var a,o,l,r;const i=e.store.get("plan",s.plan),c=e.store.get("group",null!=(a=null==i?void 0:i.group)?a:"");return n`<article class="presented presented-one" data-colour=${null!=(o=null==c?void 0:c.colour)?o:null}>
    <h1><span class="badge">${t(null!=(l=null==c?void 0:c.icon)?l:"flag")}</span><bdi>${null!=(r=null==c?void 0:c.name)?r:null==i?void 0:i.owner}</bdi></h1>
    <p class="presented-big" data-long=${[...s.what].length>qa} dir="auto">${s.what}</p>
    <dl class="presented-facts">
      ${Ra(s).map(([e,t])=>n`<div key=${e}>
            <dt>${e}</dt>
            <dd dir="auto">${t}</dd>
          </div>`)}
    </dl>
  </article>`}};function Ua({said:t}){var s,a;const o=Object.values(null!=(s=null==t?void 0:t.counts)?s:{});if(!o.length)return null;const l=Math.max(...o);return n`<section class="presented-sure">
    <p class="presented-sure-head">${e("How sure its people are, from 1 to 5")}</p>
    <ol class="presented-bars">
      ${o.map((e,t)=>n`<li key=${t}>
            <span class="presented-bar" style=${{"--part":e/l}}></span><b>${e}</b><span>${t+1}</span>
          </li>`)}
    </ol>
    <ul class="presented-reasons">
      ${(null!=(a=t.reasons)?a:[]).slice(0,Sa).map(e=>n`<li key=${e} dir="auto">${e}</li>`)}
    </ul>
  </section>`}const Ra=t=>[[100===t.horizon?e("100 days"):e("1000 days"),t.due?e("Due by {day}",{day:Y(t.due)}):e("No due date yet")],[e("Who’s responsible"),t.owner||e("No owner yet")],[e("How we’ll know it worked"),t.indicator||e("No indicator yet")],[e("Help needed"),t.help_needed]].filter(([,e])=>e);function Ba({actions:s,box:a,taken:o}){const l=Math.max(1,Math.floor((a.height/a.rem-Ta-o)/Aa)),r=Math.max(1,Math.ceil(s.length/l)),i=Be(r);return s.length?n`<ol
      class="presented-actions"
      key=${i}
      data-roomy=${8*s.length<=a.height/a.rem-Ta-o}
    >
      ${s.slice(i*l,(i+1)*l).map(s=>n`<li key=${s.id}>
            <b class="presented-days">${100===s.horizon?e("100 days"):e("1000 days")}</b>
            <p class="presented-what" dir="auto">${s.what}</p>
            <p class="presented-who">
              ${s.owner&&n`<span>${t("person")}<bdi>${s.owner}</bdi></span>`}
              ${s.due&&n`<span>${t("calendar")}${Y(s.due)}</span>`}
            </p>
          </li>`)}
    </ol>
    ${r>1&&n`<p class="wall-page wall-turn">${e("page {n} of {all}",{n:i+1,all:r})}</p>`}`:n`<p class="soft">${e("nothing written yet")}</p>`}const[Fa,Ia]=[2.4,3.6];function La({rows:s,box:a,about:o,actions:l}){var r;const i=Math.max(1,Math.floor((a.height/a.rem-Ia)/Fa)),c=Math.ceil(s.length/i),u=Be(c),p=Math.ceil(s.length/c),h=s.slice(u*p,(u+1)*p),g=Math.min(4.4,(a.height/a.rem-Ia)/h.length).toFixed(3);return n`<div class="plan-page" key=${u} style=${{"--row":`${g}rem`}}>
    <table class="plan-table">
      <thead>
        <tr>
          <th scope="col">${e("Plan of")}</th>
          <th scope="col">${e("100 days")}</th>
          <th scope="col">${e("1000 days")}</th>
          <th scope="col">${e("still missing")}</th>
        </tr>
      </thead>
      <tbody>
        ${h.map(s=>function(s,a){const o=e=>a.filter(t=>t.horizon===e).length;return n`<tr key=${s.id} ...${s.colour?{"data-colour":s.colour}:{}}>
    <th scope="row">
      <span class="plan-owner"
        ><span class="badge">${t(s.icon)}</span
        ><span class="plan-name" data-long=${[...s.name].length>30} dir="auto">${s.name}</span></span
      >
    </th>
    ${[o(100),o(1e3)].map(e=>n`<td class="plan-many ${e?"":"none"}">${e||"–"}</td>`)}
    <td class="plan-missing">${function(s){const[a,o,l]=["owner","indicator","due"].map(e=>s.filter(t=>{var n;return null==(n=t.missing)?void 0:n.includes(e)}).length);return s.length?a||o||l?n`<span class="plan-gaps">
    ${a>0&&n`<span data-tone="warn">${t("person")}${d("{n} owner","{n} owners",a)}</span>`}
    ${o>0&&n`<span data-tone="warn">${t("target")}${d("{n} indicator","{n} indicators",o)}</span>`}
    ${l>0&&n`<span data-tone="warn">${t("calendar")}${d("{n} date","{n} dates",l)}</span>`}</span
  >`:n`<span class="plan-whole">${t("check")}${e("complete")}</span>`:n`<span class="soft">${e("nothing written yet")}</span>`}(a)}</td>
  </tr>`}(s,l.filter(s.holds)))}
      </tbody>
    </table>
    ${J({day0:null!=(r=o.day0)?r:"",actions:l,rows:h})}
  </div>`}var Na=Object.freeze({__proto__:null,Main:function({room:e,about:s,stage:a}){const[o,l]=xe(),r=function(e){const t=e.store.all("plan"),n=i(e.store),s=new Map(n.map((e,t)=>[e.id,t]));return[...t].sort((e,t)=>{var n,a;return(null!=(n=s.get(e.group))?n:999)-(null!=(a=s.get(t.group))?a:999)}).map(e=>((e,t)=>{var n,s,a;return{id:e.id,name:null!=(n=null==t?void 0:t.name)?n:e.owner,icon:null!=(s=null==t?void 0:t.icon)?s:"flag",colour:null!=(a=null==t?void 0:t.colour)?a:null,holds:t=>t.plan===e.id}})(e,n.find(t=>t.id===e.group)))}(e);return r.length?n`<div class="wall-plans" ref=${o}>
    ${l&&n`<${La} rows=${r} box=${l} about=${s} actions=${e.store.all("action")} />`}
  </div>`:n`<div class="wall-question" ref=${o}>
      ${t("calendar")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    </div>`},spotlights:Ea});function Pa(e){const t=[...e].sort((e,t)=>e.at-t.at).map(({id:e,text:t,name:n,group:s=null,at:a,joined:o=[]})=>({id:e,kind:"pledge",draw:Ha,text:t,name:n,group:s,at:a,joined:o.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:t.length,items:t}}function Ha(e,{groups:s,fresh:a,size:o,show:l}){var r;const i=s.get(e.group);return n`<li
    key=${e.id}
    class="card sheet pledge ${a.has(e.id)?"arriving":""}"
    data-colour=${null!=(r=null==i?void 0:i.colour)?r:null}
    style=${{"--lines":hn(o,l)}}
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
          ><span class="visually-hidden">${d("{n} joined","{n} joined",e.joined)}</span></span
        >`}
    </div>
  </li>`}var Wa=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){const o=s.store.all("pledge"),l=k(()=>[Pa(o)],[o]),r=_e(o.map(e=>e.id));return o.length?n`<div class="wall-pledges">
    <${qn} lanes=${l} groups=${we(i(s.store))} people=${we([])} fresh=${r} />
  </div>`:n`<div class="wall-question">
      ${t("pledge")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${e("Pledges appear here with their names.")}</p>
    </div>`}});const[Da,Qa]=[100,240],Ka={picture:({on:e,...t})=>n`<${Ga} ...${t} stage=${e} />`};function Ga({room:e,about:t,stage:a}){var o;const[l,r]=s("tall"),i=a.title.length+(null!=(o=a.instruction)?o:"").length,c=i>Qa?"long":i>Da?"medium":"short",u=a.picture&&("wide"===l&&"short"===c?"under":"beside");return n`<div class="poster" data-length=${c} data-picture=${u||null}>
    <div class="poster-said">
      <p class="poster-time">
        <${rt} room=${e} stage=${a} paused=${t.paused} />
      </p>
      <h1 dir="auto">${a.title}</h1>
      ${a.instruction&&n`<p class="poster-words" dir="auto">${a.instruction}</p>`}
    </div>
    ${u&&n`<${Ja} key=${a.picture} ...${{about:t,stage:a,setShape:r}} />`}
  </div>`}function Ja({about:e,stage:t,setShape:o}){const[l,r]=s(0),[i,c]=s(!1);return a(()=>{if(!i)return;const e=setTimeout(()=>(r(l+1),c(!1)),5e3);return()=>clearTimeout(e)},[i]),n`<div class="poster-picture">
    ${!i&&n`<img
        key=${l}
        src=${ve(e.code,t)}
        alt=${t.title}
        onLoad=${({target:e})=>o(e.naturalWidth>1.45*e.naturalHeight?"wide":"tall")}
        onError=${()=>c(!0)}
      />`}
  </div>`}var Va=Object.freeze({__proto__:null,Main:Ga,headless:!0,spotlights:Ka});function Xa({stage:s,now:a}){if("done"===s.status)return n`<p class="break-soon">${e("The break is over. Welcome back.")}</p>`;if(!s.ends_at)return n`<p class="break-soon">${e("Back soon")}</p>`;const o=s.ends_at-a;return n`<p class="break-back"><span>${e("Back at")}</span><b>${r(s.ends_at)}</b></p>
    <p class="break-left" role="timer">
      ${o>0?n`${t("timer")}<b>${h(o)}</b>`:n`<span>${e("Time’s up. Please take your seats.")}</span>`}
    </p>`}var Ya=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){ze(500);const o=s.now();return n`<div class="break" data-phase=${((e,t)=>"open"===e.status&&e.ends_at?lt(e.ends_at-t):"calm")(a,o)}>
    <header class="break-head">
      <div>
        <h1 dir="auto">${t("cup")}<span>${a.title}</span></h1>
        ${a.instruction&&n`<p dir="auto">${a.instruction}</p>`}
      </div>
      <p class="break-clock"><span>${e("Now")}</span><b>${r(o)}</b></p>
    </header>
    <${Xa} stage=${a} now=${o} />
  </div>`},headless:!0}),Za=Object.freeze({__proto__:null,Main:function({room:s,about:a,stage:o}){return n`<div class="farewell">
    <section>
      <p class="farewell-mark">${t("mark")}</p>
      <h1>${e("Thank you.")}</h1>
      <p class="farewell-title" dir="auto">${a.title}</p>
      ${"close"===(null==o?void 0:o.activity)&&o.instruction&&n`<p class="soft" dir="auto">${o.instruction}</p>`}
      <ul class="farewell-sums">
        ${function({store:e}){const t=new Set(e.all("stage").map(({activity:e})=>e)),n=(n,s)=>t.has(s)?e.all(n).length:0,[s,a,o,l]=[p(e.all("person")).length,E(e).length,n("action","plans"),n("pledge","pledges")];return[[s,d("person","people",s)],[a,d("card","cards",a)],[o,d("action","actions",o)],[l,d("pledge","pledges",l)]]}(s).filter(([e])=>e>0).map(([e,t])=>n`<li><b>${e}</b> ${t}</li>`)}
      </ul>
    </section>
    <section class="arrive-way farewell-way">
      <h2>${e("Take the report with you")}</h2>
      <img class="arrive-qr" src=${s.reportQr} alt=${e("QR code that opens the report")} />
      <p class="arrive-or">${e("or open")}</p>
      <p class="arrive-address">${ye(s.joinUrl)}</p>
      <p class="arrive-code"><span>${e("code")}</span> <b class="code">${a.code}</b></p>
    </section>
  </div>`},whole:!0});export{Be as a,xt as b,ps as c,js as d,ia as e,Oa as f,Na as g,Wa as h,Va as i,Ya as j,Za as k,Ke as l,Qe as m,xe as u,We as w};
