import{t as e,i as t,n,C as s,b as a,a as o,N as l,j as r,q as i,K as c,P as u,r as p,d,o as h,x as g,G as $,z as m,A as f,y as v,B as w,E as b,D as y,I as k,U as x,V as M,T as z,W as _,X as j,S as O,Y as q,g as S,ad as A,L as T,Q as C,a0 as E,a3 as U,a4 as N,a1 as R,a2 as B,a5 as L,O as F}from"../core/shared.js";import{u as P,l as H,a as I,i as W,w as D,s as Q,p as G,c as K,r as J,g as V,d as X,j as Y,e as Z,k as ee,t as te}from"../pictures.js";import{l as ne,a as se,d as ae,s as oe,t as le}from"../writing.js";import{r as re,f as ie,w as ce,t as ue,F as pe}from"../activities/ratings.js";import{r as de,d as he,c as ge,e as $e,a as me,s as fe}from"../activities/dots.js";import{h as ve,a as we,t as be,b as ye,c as ke,r as xe}from"../bars.js";import{a as Me,f as ze,w as _e,n as je}from"../activities/forces.js";import{i as Oe,c as qe,d as Se,u as Ae,a as Te,p as Ce,e as Ee}from"../activities/interventions.js";import{p as Ue}from"../activities/poster.js";const Ne=e=>new Map(e.map(e=>[e.id,e]));function Re(e,t){var n;const s=new Map;for(const a of e)s.set(a[t],(null!=(n=s.get(a[t]))?n:0)+1);return s}function Be(e){try{return new URL(e).host}catch{return e}}var Le=Object.freeze({__proto__:null,Main:function({room:s,about:a}){return n`<div class="wall-way">
    <img class="wall-way-qr" src=${s.qr} alt=${e("QR code that opens this workshop")} />
    <section>
      <h1>${e("Point your phone’s camera here")}</h1>
      <p class="soft">${e("or open")}</p>
      <p class="wall-way-address">${Be(s.joinUrl)}</p>
      <p class="arrive-code"><span>${e("code")}</span> <b class="code">${a.code}</b></p>
      <p class="wall-way-hint">
        ${t("wifi")}<span>${e("Use this room’s wifi. If the page doesn’t open, switch mobile data off.")}</span>
      </p>
    </section>
  </div>`},whole:!0});function Fe(){const e=o(null),[t,n]=s(null);return l(()=>{var t;const s=()=>n(t=>Pe(t,function(e){const t=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:e.clientWidth,height:e.clientHeight,rem:t}}(e.current))),a=new ResizeObserver(s);return a.observe(e.current),null==(t=document.fonts)||t.ready.then(s),s(),()=>a.disconnect()},[]),[e,t]}const Pe=(e,t)=>e&&e.width===t.width&&e.height===t.height&&e.rem===t.rem?e:t;function He(e){const[t,n]=s(0);return a(()=>{const t=setInterval(()=>n(e=>e+1),e);return()=>clearInterval(t)},[e]),t}function Ie(e){const t=o(null),n=Date.now(),s=null===t.current;null!=t.current||(t.current=new Map);for(const a of e)t.current.has(a)||t.current.set(a,s?0:n);return new Set(e.filter(e=>n-t.current.get(e)<5e3))}var We=Object.freeze({__proto__:null,Main:function({room:e}){return He(5e3),n`<div class="wall-blank"><p>${r(e.now())}</p></div>`},silent:!0,whole:!0});function De({room:e,missing:t}){const s=new Map(i(e.store).map(e=>[e.id,e]));return n`<ul class="missing-groups" data-many=${t.groups.length>8}>
    ${t.groups.map(e=>{var a;return n`<${Qe} key=${e.group} ...${{row:e,group:null!=(a=s.get(e.group))?a:{},missing:t}} />`})}
  </ul>`}function Qe({row:s,group:a,missing:o}){var l,r;const i=o.noted?H(s.brings):[];return n`<li class="missing-group" data-colour=${null!=(l=a.colour)?l:1}>
    <span class="badge">${t(null!=(r=a.icon)?r:"people")}</span>
    <b class="missing-name"><bdi>${a.name}</bdi></b>
    <span class="missing-foot"
      ><b class="missing-seats" data-full=${s.here>=s.seats}
        >${s.seats?e("{here} of {all}",{here:s.here,all:s.seats}):s.here}</b
      >${i.length>0&&n`<span class="missing-lacks">${e("missing: {what}",{what:i.join(e(", "))})}</span>`}</span
    >
  </li>`}function Ge({missing:t}){var s,a;const o=(null!=(s=t.levels)?s:[]).filter(({groups:e})=>!e.length);return[t.noted&&H(t.brings).length>0&&[e("No one here brings:"),H(t.brings)],o.length>0&&[e("No influence here at:"),o.map(({level:e})=>ne(se(),e))],(null==(a=t.sectors)?void 0:a.length)>0&&[e("No group from:"),t.sectors.map(e=>ne(I(),e))]].filter(Boolean).map(([t,s])=>n`<p key=${t} class="missing-gap"><b>${t}</b> ${s.join(e(", "))}</p>`)}function Ke({room:t,open:s}){const a=[...s].sort((e,t)=>(e.by||"9").localeCompare(t.by||"9"));return n`<section class="missing-asked">
    <h2>${e("To bring in")}</h2>
    <ul>
      ${a.map(s=>{return n`<li key=${s.id}>
            <b><bdi>${s.who}</bdi></b>
            <small
              >${[(a=s.inviter,a&&(null==(o=t.store.get("person",a))?void 0:o.name)||""),s.by&&e("by {day}",{day:ae(s.by)}),ne(W(),s.status)].filter(Boolean).map((e,t)=>n`${t?" · ":""}<bdi>${e}</bdi>`)}</small
            >
          </li>`;var a,o})}
    </ul>
  </section>`}var Je=Object.freeze({__proto__:null,Main:function({room:t}){const s=P(t),a=t.store.all("invitation").filter(({status:e})=>"declined"!==e);return n`<div class="missing">
    <h1>${e("Who’s missing?")}</h1>
    ${s&&n`<div class="missing-parts" data-asked=${a.length>0}>
        <${De} ...${{room:t,missing:s}} />
        <div class="missing-side">
          <${Ge} missing=${s} />
          ${a.length>0&&n`<${Ke} ...${{room:t,open:a}} />`}
        </div>
      </div>`}
  </div>`},Strip:()=>null,headless:!0});function Ve({stage:e}){return n`<div class="wall-question">
    ${t("mark")}
    <p class="wall-question-text" dir="auto">${e.instruction||e.title}</p>
  </div>`}const Xe={ArrowRight:1,ArrowDown:1,PageDown:1," ":1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1},Ye=c({page:0,hold:!1,at:0}),Ze=c({page:0,pages:0});function et(e,t="",n=0){const{page:l,hold:r,at:i}=Ye.value,[c,u]=s(l),[p,d,h]=[o(!1),o(i),o(null)],g=Math.max(0,Math.min(c,e-1));return a(()=>{d.current!==i&&([d.current,p.current]=[i,!0],u(l))},[i]),a(()=>{p.current||r||u(null===h.current?0:n),h.current=t},[t]),a(()=>{if(!(e<2))return function(e,t,n){let s=0;const a=()=>{clearTimeout(s),n||(s=setTimeout(()=>(t.current=!1,e(1),a()),t.current?6e4:14e3))},o=n=>{return n.key in Xe&&(n.preventDefault(),s=Xe[n.key],t.current=!0,e(s),a());var s};return a(),document.addEventListener("keydown",o),()=>(clearTimeout(s),document.removeEventListener("keydown",o))}(t=>u(n=>(Math.min(n,e-1)+t+e)%e),p,r)},[e,t,r,i]),a(()=>tt({page:g,pages:e}),[g,e]),a(()=>()=>tt({page:0,pages:0}),[]),g}function tt(e){const t=Ze.peek();e.page===t.page&&e.pages===t.pages||(Ze.value=e)}const nt={b:"blank",q:"qr"},st=c({show:null,since:0}),at=new URLSearchParams(location.search).get("lane");function ot({store:e}){const t=D(e),n=st.value.since===t.at?st.value.show:null;return{show:null!=n?n:t.show,lane:null!=at?at:t.lane,kind:t.on_kind,on:Q(e,t)}}function lt(e){const t=new Map,n=n=>(t.has(n)||t.set(n,1.03*e(n)),t.get(n)),s=function(){const e=new Map;return(t,s)=>{e.has(t)||e.set(t,new Map);const a=e.get(t);return a.has(s)||a.set(s,((e,t)=>e.split("\n").reduce((e,s)=>e+((e,t)=>function(e,t,n){let[s,a]=[1,0];for(const o of e)a&&a+n+o>t&&([s,a]=[s+1,0]),a+=(a?n:0)+o,a>t&&([s,a]=[s+Math.floor(a/t),a%t]);return s}(e.split(/\s+/).filter(Boolean).map(n),t,n(" ")))(s,t),0))(t,s)),a.get(s)}}();return s.widest=e=>Math.max(0,...e.split(/\s+/).map(n)),s}function rt(e){const t=document.createElement("canvas").getContext("2d");return t.font=`400 100px ${e}`,e=>t.measureText(e).width/100}let it=null;function ct(){return null!=it?it:it=lt(rt(getComputedStyle(document.body).fontFamily))}const ut=()=>parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25;function pt({room:t}){const s=p(t.store.all("person")),a=Re(s,"group");return n`<${dt}
    total=${s.length}
    label=${d("person joined","people joined",s.length)}
    entries=${i(t.store).map(e=>{var t;return{group:e,count:null!=(t=a.get(e.id))?t:0}})}
    missing=${e("not here yet")}
  />`}function dt({total:e,label:t,entries:s,missing:a}){const o=s.filter(e=>!e.count).length<=2,[l,r]=Fe();return n`<div class="strip">
    <p class="strip-total"><b>${e}</b> ${t}</p>
    <div class="strip-groups" role="list" ref=${l}>
      ${r&&s.length>0&&n`<${ht} ...${{entries:s,missing:a,few:o,...$t(s,r,o?a:"–")}} />`}
    </div>
  </div>`}const ht=({rows:e,size:t,missing:s,few:a})=>e.map((e,o)=>n`<div key=${o} class="strip-row" role="presentation" style=${{"--size":`${t}rem`}}>
        ${e.map(e=>e.count?yt(e):kt(e.group,s,a))}
      </div>`),gt=[{size:.75,rows:2},{size:.62,rows:3},{size:.62,rows:4}];function $t(e,t,n){var s;const[a,o]=[wt(),.35*t.rem],l=gt.map(({size:s,rows:l})=>{const r=e.map(e=>(({group:e,count:t},s)=>{const l=(a(`${e.name} ${t||n}`)+4)*s+o;return{natural:l,least:bt(e)?l:Math.min(l,8*s+o)}})(e,s*t.rem));return{size:s,...mt(r,l,t.width+o)}}),r=null!=(s=l.find(e=>!e.over))?s:l.at(-1);return{size:r.size,rows:r.starts.map((t,n)=>e.slice(t,r.starts[n+1]))}}function mt(e,t,n){const[s,a]=["natural","least"].map(t=>ft(e.map(e=>e[t]))),o=(e,t,s)=>Math.max(0,e[s]-e[t]-n)**2,l=(e,t)=>o(s,e,t)+1e3*o(a,e,t);let r=e.map((e,t)=>({starts:[0],over:l(0,t+1)}));for(let e=1;e<t;e+=1)r=r.map((e,t)=>Array.from({length:t},(e,n)=>({starts:[...r[n].starts,n+1],over:r[n].over+l(n+1,t+1)})).reduce((e,t)=>t.over<e.over?t:e,e));return r.at(-1)}const ft=e=>e.reduce((e,t)=>[...e,e.at(-1)+t],[0]);let vt=null;const wt=()=>null!=vt?vt:vt=rt(getComputedStyle(document.body).fontFamily),bt=({name:e})=>e.length<=8?"short":"",yt=({group:e,count:s})=>{var a;return n`<span role="listitem" key=${e.id} class="chip ${bt(e)}" data-colour=${null!=(a=e.colour)?a:1}
    >${t(e.icon)}<span class="strip-name" dir="auto">${e.name}</span><b>${s}</b></span
  >`},kt=(e,s,a)=>n`<span role="listitem" key=${e.id} class="chip silent ${bt(e)}"
    >${t(e.icon)}<span class="strip-name" dir="auto">${e.name}</span
    >${!a&&n`<span aria-hidden="true">–</span>`}<span class=${a?"strip-missing":"visually-hidden"}
      >${s}</span
    ></span
  >`,xt=e=>e<=0?"over":e<=18e4?"last":"calm";function Mt({room:s,stage:a,paused:o}){return o?n`<p class="wall-timer" data-phase="paused">${t("pause")}<span>${e("Paused")}</span></p>`:"done"===a.status?n`<p class="wall-timer" data-phase="done">${t("check")}<span>${e("Closed")}</span></p>`:a.ends_at?n`<${zt} room=${s} endsAt=${a.ends_at} />`:null}function zt({room:e,endsAt:t}){He(500);const s=t-e.now(),a=xt(s);return n`<p class="wall-timer" data-phase=${a} role="timer">
    ${"over"===a?_t(-s):n`<b>${h(s)}</b>`}
  </p>`}const _t=s=>n`${t("timer")}<span>${e("Time’s up")}</span><small class="wall-over">+${h(s)}</small>`;function jt({room:s,screens:a}){var o,l,r,i;const c=s.store.get("about","about");if(!c)return n`<main class="wall wall-waiting">
      ${t("mark")}
      <p>${e("One moment…")}</p>
      <${At} room=${s} about=${{}} />
    </main>`;const u=function(e,t,n){const s=n.closed?null:Object.values(t).find(({asks:t})=>null==t?void 0:t(e.store));return s?s.asks(e.store):n.current?e.store.get("stage",n.current):null}(s,a,c),p=ot(s),{Main:d,Strip:h=pt,whole:g,headless:$,heading:m,silent:f}=function(e,t,n,s){var a;return Object.hasOwn(Ot,s.show)?Ot[s.show]:t.closed?e.close:s.on?null!=(a=function(e,{kind:t}){const n=Object.values(e).find(({spotlights:e})=>null==e?void 0:e[t]);return n&&{Main:n.spotlights[t],headless:!0}}(e,s))?a:{Main:Ve}:n?Object.hasOwn(e,n.activity)?e[n.activity]:{Main:Ve}:e.open}(a,c,u,p);return n`<main
    class="wall ${g?"whole":$?"headless":""}"
    data-activity=${null!=(o=null==u?void 0:u.activity)?o:"open"}
    data-paused=${c.paused?"":null}
  >
    ${!g&&!$&&n`<${qt} ...${{room:s,about:c,stage:u,heading:m}} />`}
    <div class="wall-main" key=${[p.show,null!=(r=null==(l=p.on)?void 0:l.id)?r:"",null!=(i=null==u?void 0:u.id)?i:""].join("/")}>
      <${d} ...${{room:s,about:c,stage:u}} lane=${p.lane} on=${p.on} />
    </div>
    ${!g&&n`<${St} room=${s} about=${c}><${h} room=${s} stage=${u} /><//>`}
    ${!f&&n`<${At} room=${s} about=${c} />`}
  </main>`}const Ot={blank:We,qr:Le,missing:Je};function qt({room:e,about:t,stage:s,heading:a}){var o;const{title:l,text:r}=null!=(o=null==a?void 0:a(e.store,s))?o:{title:s.title,text:s.instruction};return n`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${l}</h1>
      ${r&&n`<p dir="auto">${r}</p>`}
    </div>
    <${Mt} room=${e} stage=${s} paused=${t.paused} />
  </header>`}function St({room:t,about:s,children:a}){return n`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${t.qr} alt="" />
      <p>
        <span>${e("Join in")}</span><b class="wall-address">${Be(t.joinUrl)}</b
        ><b class="code">${s.code}</b>
      </p>
    </div>
    ${a}
  </footer>`}function At({room:s,about:a}){return n`<div class="wall-signs">
    <${Tt} room=${s} />
    ${a.illustrative&&n`<p class="wall-illustrative">${t("info")}${e("Illustrative example")}</p>`}
  </div>`}function Tt({room:s}){var a;const o=s.sync.state.value;if("live"===o)return null;const l={connecting:e("Connecting…"),removed:e("This wall was signed out. Reload the page."),reload:e("Reload the page.")};return n`<p class="wall-line" role="status">
    ${t("cloud-off")}<span>${null!=(a=l[o])?a:e("Reconnecting…")}</span>
  </p>`}const{code:Ct,joinUrl:Et}=document.documentElement.dataset,[Ut,Nt]=[4e3,8e3];function Rt({room:s,about:a}){return n`<section class="arrive-way">
    <h2>${e("Point your phone’s camera here")}</h2>
    <img class="arrive-qr" src=${s.qr} alt=${e("QR code that opens this workshop")} />
    <p class="arrive-or">${e("or open")}</p>
    <p class="arrive-address">${Be(s.joinUrl)}</p>
    <p class="arrive-code"><span>${e("code")}</span> <b class="code">${a.code}</b></p>
    <p class="arrive-hint">
      ${t("wifi")}<span>${e("Use this room’s wifi. If the page doesn’t open, switch mobile data off.")}</span>
    </p>
  </section>`}function Bt(e){var s;return n`<li key=${e.id} class="arrive-tile ${e.here?"":"absent"}" data-colour=${null!=(s=e.colour)?s:1}>
    <span class="badge">${t(e.icon)}</span><span class="arrive-name" dir="auto">${e.name}</span
    ><b class="arrive-count">${e.here||"–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({length:Math.min(e.here,24)},()=>n`<i></i>`)}</span
    >
  </li>`}function Lt({groups:s}){const a=s.filter(e=>!e.here);return a.length?a.length===s.length?n`<p class="arrive-missing">
      ${t("people")}<span>${e("Welcome. Choose your group on your phone.")}</span>
    </p>`:n`<p class="arrive-missing">
    ${t("clock")}<span>${d("{n} group hasn’t arrived yet","{n} groups haven’t arrived yet",a.length)}</span>
  </p>`:s.length>0&&n`<p class="arrive-missing all">${t("check")}<span>${e("Every group is in the room.")}</span></p>`}g(),function(){const e=new URLSearchParams(location.search).get("theme");"dark"!==e&&"light"!==e||(document.documentElement.dataset.theme=e)}(),function(){const e=()=>{var e;return"visible"===document.visibilityState&&(null==(e=navigator.wakeLock)?void 0:e.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",e),e()}(),async function e(){try{const e=await G($,"wall");!function(e,t){const s=m({code:Ct,...e}),a=`/w/${encodeURIComponent(Ct)}`,o=c(null!=Et?Et:location.href),l={...s,code:Ct,token:e.token,get joinUrl(){return o.value},get qr(){return`${a}/qr.svg?of=${encodeURIComponent(o.value)}`},get reportQr(){return`${a}/qr.svg?to=report&of=${encodeURIComponent(o.value)}`}};var r,i;(function({store:e,sync:t}){u(()=>{const{page:t,hold:n,at:s}=D(e),a=Ye.peek();a.at===s&&a.hold===n||(Ye.value={page:t,hold:n,at:s})}),u(()=>{const{page:e,pages:n}=Ze.value;"live"===t.state.value&&t.hint({page:e,pages:n})})})(s),function(e){document.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey||t.repeat)return;const[n,s]=[nt[t.key.toLowerCase()],ot(e).show];n&&(st.value={show:s===n?"":n,since:D(e.store).at}),"Escape"===t.key&&(st.value={show:null,since:0})})}(s),r=Ct,i=e=>o.value=e,setInterval(async()=>{const e=await fetch(`/api/workshops/${encodeURIComponent(r)}/address`).catch(()=>null),t=(null==e?void 0:e.ok)?await e.json().catch(()=>null):null;t&&i(t.join_url)},5e3),f(n`<${jt} room=${l} screens=${t} />`,document.getElementById("wall")),u(()=>{return"removed"===(e=s.sync.state.value)&&y(Ct,"wall"),void("removed"!==e&&"reload"!==e||setTimeout(()=>location.reload(),Nt));var e})}(await async function(){var e;const t=null!=(e=v(Ct,"wall"))?e:await w(Ct,{wall:!0});return b(Ct,"wall",t),t}(),e)}catch{setTimeout(e,Ut)}}();var Ft=Object.freeze({__proto__:null,Main:function({room:e,about:t,stage:s}){const a=p(e.store.all("person")),o=Re(a,"group"),l=i(e.store).map(e=>{var t;return{...e,here:null!=(t=o.get(e.id))?t:0}});return n`<div class="arrive">
    <${Rt} room=${e} about=${t} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${t.title}</h1>
        ${(t.task||(null==s?void 0:s.instruction))&&n`<p class="arrive-task" dir="auto">${t.task||s.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${a.length}</b> ${d("person joined","people joined",a.length)}</p>
      <ul class="arrive-groups" data-many=${l.length>16?"most":l.length>8?"more":"few"}>
        ${l.map(Bt)}
      </ul>
      <${Lt} groups=${l} />
    </section>
  </div>`},whole:!0});function Pt(e,t,n){const s=Array.from({length:t},()=>({boxes:[],height:0}));return e.forEach((e,t)=>{const a=s.reduce((e,t)=>t.height<e.height-.5?t:e);a.height+=(a.boxes.length?n:0)+e,a.boxes.push(t)}),{columns:s.map(e=>e.boxes),height:Math.max(...s.map(e=>e.height))}}function Ht(e,{fits:t,stride:n}){const s=e.filter(e=>e.pinned),a=e.filter(e=>!e.pinned),o=a.length&&t([...s,...a.slice(-n)])?s:[],l=o.length?a:e,r=function(e,t,n){let s=Math.max(0,Math.floor((e.length-1)/n)*n);for(;s>=n&&t(e.slice(s-n));)s-=n;return s}(l,e=>t([...o,...e]),n),i=function(e,t){const n=[];for(const s of[...e].reverse()){const e=n.at(-1);e&&t([s,...e])?e.unshift(s):n.push([s])}return n}(l.slice(0,r),e=>t([...o,...e]));return[l.slice(r),...i].map(e=>[...o,...e])}function It(e,{fits:t}){const n=[[]];for(const s of e.flatMap(e=>function(e,t){var n;const s=[];for(const a of null!=(n=e.texts)?n:[]){const n=s.at(-1);n&&t([{...e,texts:[...n,a]}])?n.push(a):s.push([a])}return s.length>1?s.map((t,n)=>({...e,id:`${e.id}/${n}`,texts:t})):[e]}(e,t)))n.at(-1).length&&!t([...n.at(-1),s])&&n.push([]),n.at(-1).push(s);return n}const Wt=[1.6,1.35,1.15,1.03,.93,.85],Dt=[2.6,2.2,1.9,...Wt],[Qt,Gt]=[.93,.85],[Kt,Jt]=[22,3.2],Vt=.4,Xt=[1/0,4,2,1];function Yt(e){var t,n;const s=un(e.lanes.map(e=>e.length)),a=(null!=(t=e.sizes)?t:Wt).filter(e=>e>=(s<=40?Qt:Gt)),[o,l]=[a.filter(e=>e>=Qt),a.filter(e=>e<Qt)],r=null!=(n=sn(e,o))?n:sn(e,l);if(r)return dn(e,r);const i=a.at(-1),c=rn(e,i).map(t=>cn(e,i,t,{show:1,tight:!0})),u=c.filter(t=>function({lanes:e,height:t,heightOf:n},{size:s,column:a}){const o=e=>n(e,{size:s,width:a,show:1/0,tight:!1});return e.flat().every(e=>o(e)<=t||(e=>{var t;return(null==(t=e.texts)?void 0:t.length)?e.texts.map(t=>({...e,texts:[t]})):[e]})(e).every(e=>o(e)<=t))}(e,t)),p=[u.filter(nn),u,c.filter(nn),c].find(e=>e.length);return ln(p.map(t=>dn(e,t)))}const[Zt,en]=[1.6,.9],tn=(e,t)=>Math.min(e,t)>=en*Math.max(e,t);function nn({shares:e,heights:t}){const n=t.map(e=>e.length);if(n.some((t,s)=>n.some((n,a)=>tn(t,n)&&e[s]!==e[a])))return!1;const s=t.map((t,n)=>un(t)/e[n]);return Math.max(...s)<=Zt*Math.min(...s.filter((t,n)=>e[n]>1))}function sn(e,t){for(const n of Xt)for(const s of t){const t=rn(e,s).map(t=>cn(e,s,t,{show:n})).find(e=>e.fits&&nn(e));if(t)return t}}const an=e=>un(e.lanes.map(e=>on(e.pages[0]))),on=e=>e.columns.flat().length,ln=e=>e.reduce((e,t)=>t.pages<e.pages||t.pages===e.pages&&an(t)>an(e)?t:e);function rn({lanes:e,width:t,rem:n,frame:s=0,word:a},o){const l=t-s*e.length,r=e=>(l+Vt*n)/((e*o+Vt)*n),i=o>1.15&&e.length>1?0:Math.floor(r(((e,t=0)=>Math.max(e>Gt?7.6:9,Math.min(Kt,t)+Jt))(o,a))),c=Math.max(e.length,i),u=Math.min(c,Math.max(e.length,Math.ceil(r((e=>e>1?16:22)(o)))));return Array.from({length:c-u+1},(e,t)=>u+t)}function cn(e,t,n,{tight:s=!1,show:a=1/0}){var o;const l=Vt*e.rem,r=e.width-(null!=(o=e.frame)?o:0)*e.lanes.length-l*(n-e.lanes.length),i=Math.floor(r/n),c=e.lanes.map(n=>n.map(n=>e.heightOf(n,{size:t,width:i,tight:s,show:a}))),u=pn(c.map(t=>function(e,{columns:t,gap:n,height:s}){for(let a=1;a<=t;a+=1)if(Pt(e,a,n).height<=s)return a;return t+1}(t,{columns:n,gap:l,height:e.height})),c),p=un(u)<=n,d=function(e,{heights:t,columns:n,gap:s}){const a=[...e],o=t.map(e=>un(e)+s*e.length);for(let e=n-un(a);e>0;e-=1){const e=o.reduce((e,t,n)=>t/a[n]>o[e]/a[e]?n:e,0);a[e]+=1}return a}(p?u:c.map(()=>1),{heights:c,columns:n,gap:l});return{size:t,column:i,show:a,tight:s,shares:d,heights:c,fits:p}}const un=e=>e.reduce((e,t)=>e+t,0),pn=(e,t)=>t.map(n=>Math.max(...e.filter((e,s)=>tn(n.length,t[s].length))));function dn(e,t){const n=e.lanes.map((n,s)=>function(e,{size:t,column:n,show:s,tight:a,shares:o,heights:l},r,i){const c=s=>e.heightOf(s,{size:t,width:n,show:1/0,tight:!1}),u=hn({room:e,columns:o[i]}),p=new Map(r.map((e,t)=>[e,l[i][t]])),d=r.filter(e=>p.get(e)<c(e));return{first:u({show:s,tight:a,items:r,heightOf:e=>p.get(e),turned:Ht}),full:d.length?u({show:1/0,tight:!1,items:d,heightOf:c,turned:It}):[]}}(e,t,n,s)),[s,a]=["first","full"].map(e=>Math.max(...n.map(t=>t[e].length))),o=e=>[...Array.from({length:s},(t,n)=>e.first[n%e.first.length]),...Array.from({length:a},(t,n)=>{var s;return null!=(s=e.full[n])?s:e.first[0]})],{size:l,column:r,shares:i}=t;return{size:l,column:r,pages:s+a,lanes:n.map((e,t)=>({columns:i[t],pages:o(e)}))}}const hn=({room:e,columns:t})=>({show:n,tight:s,items:a,heightOf:o,turned:l})=>{const r=n=>Pt(n.map(o),t,Vt*e.rem),i=t=>r(t).height<=e.height;return(l===Ht&&i(a)?[a]:l(a,{fits:i,stride:t})).map(e=>({show:n,tight:s,columns:r(e).columns.map(t=>t.map(t=>e[t]))}))},[gn,$n]=[.36,.58],[mn,fn,vn]=[.64,1.35,.2],[wn,bn,yn]=[1.6,1.1,4],[kn,xn]=[.85,1.75],[Mn,zn,_n,jn,On]=[1.1,.76,1.4,.15,.45],qn=e=>e>=1.03?9:e>=.93?7:e>=.8?6:5,Sn=(e,t)=>An(qn(e)*t),An=e=>e===1/0?"none":e,Tn=(e,t)=>(e>=.93?4:3)*t,Cn=(e,{show:t,tight:n})=>n?0:(e>=.93?3:2)*t,En=e=>e<=kn,Un=e=>Math.max(.85,mn*e);const Nn=({merged:e})=>d("and {n} alike","and {n} alike",e),Rn=({total:e,groups:s},a)=>n`<span class="sheet-also">${t("hand")}+${e}${s.slice(0,4).map(e=>Pn(a.get(e)))}</span>`,Bn=e=>"cluster"===e.kind||Boolean(e.draw||e.group||e.by||e.merged||e.also),Ln={card:(e,s)=>En(s.size)&&e.group?function(e,{groups:t,fresh:s,size:a,show:o}){return n`<li
    key=${e.id}
    class="card sheet small ${s.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":Sn(a,o)}}
  >
    ${Pn(t.get(e.group))}
    <p class="card-text" dir="auto">
      ${e.text}${e.also&&n`${" "}${Rn({...e.also,groups:[]},t)}`}
    </p>
  </li>`}(e,s):function(e,{groups:s,people:a,fresh:o,size:l,show:r,named:i}){var c;return n`<li
    key=${e.id}
    class="card sheet ${i?"named":""} ${o.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":Sn(l,r)}}
  >
    <p class="card-text" dir="auto">${e.text}</p>
    ${Bn(e)&&n`<div class="card-foot">
        ${i?Fn(s.get(e.group)):Pn(s.get(e.group))}
        ${i&&e.by&&n`<span class="sheet-by" dir="auto">${null==(c=a.get(e.by))?void 0:c.name}</span>`}
        ${e.merged>0&&n`<span class="sheet-merged">${t("merge")}${Nn(e)}</span>`}
        ${e.also&&Rn(e.also,s)}
      </div>`}
  </li>`}(e,s),cluster:function(t,{groups:s,fresh:a,size:o,show:l,tight:r}){const i=t.texts.slice(0,Cn(o,{show:l,tight:r}));return n`<li
    key=${t.id}
    class="card sheet cluster ${a.has(t.id)?"arriving":""}"
    data-category=${t.category}
    style=${{"--lines":An(Tn(o,l)),"--member-lines":An(l)}}
  >
    <h3 class="card-title" dir="auto">${t.text}</h3>
    ${i.length>0&&n`<ul class="sheet-members">
        ${i.map(e=>n`<li dir="auto">${e}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${d("{n} card","{n} cards",t.count)}</b
      ><span class="sheet-groups" title=${e("Groups behind it")}
        >${t.groups.slice(0,6).map(e=>Pn(s.get(e)))}</span
      >
    </div>
  </li>`}},Fn=e=>{var s;return e&&n`<span class="chip plain" data-colour=${null!=(s=e.colour)?s:1}
    >${t(e.icon)}<span class="sheet-name" dir="auto">${e.name}</span></span
  >`},Pn=e=>{var s;return e&&n`<span class="badge" data-colour=${null!=(s=e.colour)?s:1}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`},[Hn,In,Wn,Dn,Qn]=[.8,.6,2.6,1.4,.4];function Gn({lanes:e,...t}){const[s,a]=Fe(),o=k(()=>function(e){return e.reduce((e,t)=>e+t.items.length,0)>40?e.filter(e=>e.items.length):e}(e),[e]);return n`<div class="wall-board" ref=${s}>
    ${a&&n`<${Kn} lanes=${o} box=${a} ...${t} />`}
  </div>`}function Kn({lanes:t,box:a,...r}){const i=o(null),c=function(e,t){const[n,a]=s({box:t,slack:1}),o=n.box===t?n.slack:1;return l(()=>{[...e.current.querySelectorAll(".wall-column")].some(e=>e.offsetHeight>e.parentElement.clientHeight+1)&&o<Yn&&a({box:t,slack:o+.03})}),o}(i,a),u=t.some(e=>e.title),p=[...r.groups.values()].map(e=>e.name).join(),d=k(()=>function(e,t,n,s,a){const o=(e,o)=>function(e,{box:t,slack:n,headed:s,view:a,sizes:o}){const{rem:l}=t,r=function({rem:e,leading:t,lines:n,view:s}){return(a,{size:o,width:l,show:r,tight:i,named:c=!1})=>{const u=o*e,p=En(o)&&"card"===a.kind&&a.group?xn:0,d=l/u-2*$n-.1-p,h=d*u/(Un(o)*e),g=Bn(a)&&!p?function(e,{inFoot:t,lines:n,named:s,groups:a,people:o}){var l,r,i;if(!s||e.draw||"cluster"===e.kind)return 1;const c=null!=(r=null==(l=a.get(e.group))?void 0:l.name)?r:"",u=[e.by&&(null==(i=o.get(e.by))?void 0:i.name),e.merged&&Nn(e),e.also&&`+${e.also.total} ${"MM".repeat(Math.min(4,e.also.groups.length)+1)}`].filter(Boolean);if([c,...u].some(e=>{var s;return(null==(s=n.widest)?void 0:s.call(n,e))>t-wn}))return 1/0;const p=t-wn-bn*u.length;return 1===n([c,...u].join(" "),p)?1:Math.min(yn,n(c,t-wn))+(u.length?1:0)}(a,{inFoot:h,lines:n,named:c,...s}):0,$=g?g*Un(o)*e*fn+vn*u:0;return Math.ceil(2*gn*u+$+.1*e+("cluster"===a.kind?function(e,{em:t,inside:n,size:s,show:a,tight:o,leading:l,lines:r}){const i=Math.min(Tn(s,a),r(e.text,n/(1.12*Mn)))*Mn*l,c=e.texts.slice(0,Cn(s,{show:a,tight:o})),u=(e=>Math.max(.85,zn*e))(s)/s,p=c.map(e=>Math.min(a,r(e,n/(1.04*u)))*_n+jn).reduce((e,t)=>e+t,0)*u;return(i+p+(p?vn:0)+On)*t}(a,{em:u,inside:d,size:o,show:r,tight:i,leading:t,lines:n}):Math.min(qn(o)*r,n(p&&a.also?`${a.text} MM+${a.also.total}`:a.text,d))*t*u))}}({rem:l,leading:ut(),lines:ct(),view:a}),i=(e,t)=>r(e,t)*n,c=t.height-(Hn+(s?Wn:0))*l,u=function(e){const t=Yt(e);return t.pages>1?Yt({...e,height:e.height-e.more}):t}({lanes:e.map(e=>e.items),width:t.width-(e.length-1)*In*l,height:c,more:Dn*l,frame:Hn*l,rem:l,heightOf:i,sizes:o,word:Xn(e)});return function(e,{heightOf:t,rem:n,height:s}){const{size:a,column:o}=e,l=({show:e,tight:n},s)=>l=>t(l,{size:a,width:o,show:e,tight:n,named:s}),r=e=>({...e,named:e.columns.map(t=>function(e,t,n,s,a){let o=e.reduce((e,n)=>e-t(n)-a,s);return new Set(e.filter(e=>{const s=n(e)-t(e),a=s<=o;return a&&(o-=s),a}))}(t,l(e,!1),l(e,!0),s+Qn*n,Qn*n))});return{...e,lanes:e.lanes.map(e=>({...e,pages:e.pages.map(r)}))}}(u,{heightOf:i,rem:l,height:u.pages>1?c-Dn*l:c})}(e,{box:t,slack:n,headed:s,view:a,sizes:o}),l=e.reduce((e,t)=>e+t.items.reduce((e,t)=>{var n;return e+(null!=(n=t.count)?n:1)},0),0),r=e.map(e=>e.items.filter(({kind:e})=>"cluster"===e));if(l<=Jn||!r.flat().length)return Vn([o(e)]);const i=e.map((e,t)=>({...e,items:r[t].map(e=>({...e,texts:[]}))})),c=e.map(e=>({...e,items:e.items.map(e=>({...e,pinned:!1}))}));return Vn([o(i,Dt),o(c)])}(t,a,c,u,r),[t,a,c,p]),h=et(d.pages,Zn(t)),g=d.parts.filter(({from:e})=>e<=h).at(-1);return n`<div
      class="wall-lanes"
      ref=${i}
      style=${{"--size":`${g.size}rem`,"--column":`${g.column}px`}}
    >
      ${t.map((e,t)=>n`<${es}
            key=${e.id}
            lane=${e}
            columns=${g.lanes[t].columns}
            page=${g.lanes[t].pages[h-g.from]}
            n=${h}
            size=${g.size}
            ...${r}
          />`)}
    </div>
    ${d.pages>1&&n`<p class="wall-page wall-turn">${e("page {n} of {all}",{n:h+1,all:d.pages})}</p>`}`}const Jn=60;function Vn(e){const t=e.reduce((e,t)=>e+t.pages,0),n=t=>e.slice(0,t).reduce((e,t)=>e+t.pages,0);return{pages:t,parts:e.map((e,t)=>({...e,from:n(t)}))}}const Xn=e=>{const{widest:t}=ct();return e.flatMap(e=>e.items).reduce((e,{text:n})=>Math.max(e,t(n)),0)},Yn=1.3,Zn=e=>e.flatMap(e=>e.items).reduce((e,t)=>t.at>e.at?t:e,{id:"",at:0}).id;function es({lane:e,columns:s,page:a,n:o,quiet:l,...r}){var i,c;const{show:u,tight:p}=a;return n`<section class="lane wall-lane" data-category=${e.category} style=${{"--columns":s}}>
    ${e.title&&n`<h3 class="lane-head">
        ${t(null!=(i=e.category)?i:"cluster")}<span dir="auto">${e.title}</span><span class="count">${e.count}</span>
      </h3>`}
    <div class="wall-columns" key=${o}>
      ${a.columns.map((e,t)=>n`<ul key=${t} class="wall-column">
            ${e.map(e=>((e,t)=>{var n;return(null!=(n=e.draw)?n:Ln[e.kind])(e,t)})(e,{...r,show:u,tight:p,named:a.named[t].has(e)}))}
          </ul>`)}
      ${0===e.items.length&&l&&n`<div class="wall-quiet">${t(null!=(c=e.category)?c:"edit")}</div>`}
    </div>
  </section>`}const ts=["agreed","not_agreed"],ns=["parked","proposed"];function ss({room:e,stage:t,lane:s}){var a;const o=(null==(a=t.lanes)?void 0:a.some(({id:e})=>e===s))?s:"",l=x(e.store,t.id).filter(e=>!o||e.lane===o),r=as(l),i=l.filter(e=>e!==r),c=ts.some(e=>M(l,e).length),u=c?ts:ns.filter(e=>M(i,e).length),p=Ie(l.map(e=>e.id)),d=Ne([]);return n`<div class="wall-goals">
    ${r&&n`<${ls} goal=${r} />`}
    <${Gn}
      lanes=${u.map(e=>function(e,t){const n=M(t,e),s=n.map(({id:e,text:t,at:n})=>({id:e,kind:"card",text:t,at:n}));return{id:e,title:O(e),category:null,count:n.length,items:s}}(e,i))}
      groups=${d}
      people=${d}
      fresh=${p}
      quiet=${!0}
    />
    ${c&&n`<${os} goals=${i} />`}
  </div>`}const as=e=>{var t;const n=M(e,"proposed");return null!=(t=n.filter(e=>e.count).at(-1))?t:n.at(-1)};function os({goals:e}){const s=He(6e3),a=ns.map(t=>[t,M(e,t)]).filter(([,e])=>e.length);return a.length?n`<ul class="goal-rest">
    ${a.map(([e,a])=>n`<li key=${e}>
          ${t(q(e))}<b>${O(e)}</b><span class="count">${a.length}</span
          ><span class="goal-rest-text" dir="auto">${a[s%a.length].text}</span>
        </li>`)}
  </ul>`:null}function ls({goal:s}){var a,o;const l=null!=(o=null==(a=s.count)?void 0:a.choices)?o:{},r=Object.keys(l).length>0,i=Math.max(1,...Object.values(l));return n`<section class="goal-now" aria-label=${e("Show of hands")}>
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
  </section>`}const rs=new Set(["governance","structural","economic_social","unsorted"]),is=(e,t)=>e.at-t.at;const cs=e=>{var t;return"shown"===(null!=(t=e.shown)?t:"shown")};function us(e){var t;const n=new Map;for(const s of e)s&&n.set(s,(null!=(t=n.get(s))?t:0)+1);return n}function ps(e){return[...us(e)].reduce((e,t)=>t[1]>e[1]?t:e,[null,0])[0]}const ds=[5.4,4.6,4,3.5,3.1,2.7,2.4,2.1,1.85,1.6,1.4,1.2,1.05,.95,.85];function hs(e,{box:t,gap:n=0}){var s;const[a,o]=[ct(),ut()];return null!=(s=ds.find(s=>{const l=({scale:e})=>t.width/(s*e*t.rem);return e.reduce((e,t)=>e+(a(t.text,l(t))*o+.35)*t.scale,0)*s+n<=t.height/t.rem&&e.every(e=>a.widest(e.text)<=l(e))}))?s:ds.at(-1)}const[gs,$s]=[3,4],ms={card:function({room:e,on:t}){var s,a;const[o,l]=Fe(),r=e.store.get("group",null!=(s=t.group)?s:""),i=t.by&&(null==(a=e.store.get("person",t.by))?void 0:a.name),c=[{text:S(t),scale:1}];return n`<article class="alone" data-category=${t.category} ref=${o}>
    ${l&&n`<p class="alone-text" dir="auto" style=${vs(c,l)}>${S(t)}</p>
        <p class="alone-foot">${r&&fs(r)} ${i&&n`<bdi>${i}</bdi>`}</p>`}
  </article>`},cluster:function({room:e,on:t}){const[s,a]=Fe(),o=e.store.all("card").filter(e=>{var n;return e.cluster===t.id&&!e.merged_into&&"shown"===(null!=(n=e.shown)?n:"shown")}),l=o.map(e=>({text:S(e),scale:.6}));return n`<article class="alone cluster" data-category=${t.lane} ref=${s}>
    ${a&&n`<h1 class="alone-title" dir="auto" style=${vs([{text:t.title,scale:1},...l],a)}>
          ${t.title}
        </h1>
        <ul class="alone-members" style=${vs([{text:t.title,scale:1},...l],a)}>
          ${o.map(e=>n`<li key=${e.id} dir="auto">${S(e)}</li>`)}
        </ul>
        <p class="alone-foot"><b>${d("{n} card","{n} cards",o.length)}</b></p>`}
  </article>`}},fs=e=>{var s;return n`<span class="alone-group" data-colour=${null!=(s=e.colour)?s:1}
    ><span class="badge">${t(e.icon)}</span><bdi>${e.name}</bdi></span
  >`};function vs(e,t){return{"--size":`${hs(e,{box:{...t,width:t.width-2*gs*t.rem},gap:$s+gs})}rem`}}function ws({room:e,stage:t,lane:s}){const[a,o,l,r,c]=["card","cluster","group","person","support"].map(t=>e.store.all(t)),u=k(()=>function(e,t,n,s=[]){const a=new Map(s.filter(e=>e.total).map(e=>[e.id,e])),o=t.filter(t=>t.stage===e.id&&!t.merged_into&&!t.comment&&cs(t)).sort(is),l=n.filter(t=>t.stage===e.id).sort(is).map(e=>function(e,t){var n,s;const a=t.filter(t=>t.cluster===e.id),o=null!=(s=null!=(n=e.lane)?n:ps(a.map(e=>e.lane)))?s:null,l=ps(a.map(e=>e.category));return{id:e.id,kind:"cluster",text:e.title,at:e.at,lane:o,category:l,pinned:!0,texts:a.map(S),groups:[...new Set(a.map(e=>e.group).filter(Boolean))],count:a.length}}(e,o)),r=new Set(l.map(e=>e.id)),i=us(t.map(e=>e.merged_into)),c=o.filter(e=>!r.has(e.cluster)).map(e=>{var t;return function(e,t,n){var s;const{id:a,at:o,group:l=null,by:r=null,lane:i=null,category:c=null}=e,u=n&&{total:n.total,groups:Object.keys(null!=(s=n.groups)?s:{})};return{id:a,kind:"card",text:S(e),at:o,group:l,by:r,lane:i,category:c,merged:t,also:u,count:1,pinned:!1}}(e,null!=(t=i.get(e.id))?t:0,a.get(e.id))});return function(e){var t;return((null==(t=e.lanes)?void 0:t.length)?e.lanes:[{id:null,title:""}]).map(({id:e,title:t})=>({id:e,title:t,category:rs.has(e)?e:null}))}(e).map((e,t,n)=>function(e,t,n){const s=new Set(t.map(e=>e.id)),a=t.at(-1)===e,o=n.filter(t=>t.lane===e.id||a&&!s.has(t.lane)),l=o.reduce((e,t)=>e+t.count,0);return{...e,count:l,items:o.map(t=>{var n;return{...t,category:null!=(n=t.category)?n:e.category}})}}(e,n,[...l,...c]))}(t,a,o,c),[t,a,o,c]),p=k(()=>zs(u,s),[u,s]),d=Ie(a.filter(e=>e.stage===t.id).map(e=>e.id)),h=p.every(e=>0===e.items.length),g=k(()=>Ne(i(e.store)),[l]),$=h?null:function(e){var t;const n=function({settings:e={}}){return e.draw?e.draw:e.long?"long":e.importance?"ranked":""}(e);return n?(xs||Ms(),ks.value?null!=(t=ks.value[n])?t:null:bs):null}(t);return $===bs?n`<div class="wall-cards"></div>`:$?n`<${$}
      ...${{stage:t,clusters:o,fresh:d}}
      cards=${s&&1===p.length?a.filter(e=>e.lane===s):a}
      groups=${g}
      tables=${Ne(e.store.all("table"))}
    />`:n`<div class="wall-cards">
    <${Gn} lanes=${p} groups=${Ne(l)} people=${Ne(r)} fresh=${d} quiet=${!h} />
    ${h&&n`<${js} stage=${t} alone=${function(e,t){var n;const s=e.get("writing",t.id);return(null==s?void 0:s.cards)||((null==(n=t.settings)?void 0:n.alone)&&!(null==s?void 0:s.revealed)?0:null)}(e.store,t)} />`}
  </div>`}const bs="waiting",ys=1e4,ks=c(null);let xs=!1;function Ms(){xs=!0,Promise.all([import("./scenes.js"),A("scenes")]).then(([e])=>ks.value=e.SCENES,()=>(ks.value={},setTimeout(Ms,ys)))}const zs=(e,t)=>e.some(e=>e.id===t)?e.filter(e=>e.id===t):e,_s=({many:t})=>n`<p class="wall-alone"><b>${t}</b> ${d("card written","cards written",t)}</p>
    <p class="soft">${e("Write alone for now. All cards are revealed together.")}</p>`;function js({stage:s,alone:a}){const o="open"===s.status;return n`<div class="wall-question">
    ${t("edit")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    ${null===a?n`<p class="soft">${e(o?"Write on your phone: your card appears here.":"No cards yet.")}</p>`:n`<${_s} many=${a} />`}
  </div>`}var Os=Object.freeze({__proto__:null,Main:({room:e,stage:t,lane:s=""})=>{var a;return(null==(a=t.settings)?void 0:a.agree)&&e.store.all("card").some(e=>e.stage===t.id)?n`<${ss} room=${e} stage=${t} lane=${s} />`:n`<${ws} room=${e} stage=${t} lane=${s} />`},Strip:function({room:t,stage:s}){const a=t.store.all("card"),{heard:o,silent:l,told:r,total:c}=function(e,{cards:t,groups:n,people:s}){var a;const o=t.filter(t=>t.stage===e.id&&cs(t)),l=new Set(s.filter(e=>{var t;return"in"===(null!=(t=e.status)?t:"in")}).map(e=>e.group)),r=us(o.map(e=>e.group)),i=[...n].sort((e,t)=>{var n,s;return(null!=(n=e.position)?n:0)-(null!=(s=t.position)?s:0)});return{heard:i.filter(e=>r.has(e.id)).map(e=>({group:e,count:r.get(e.id)})),silent:i.filter(e=>!r.has(e.id)&&l.has(e.id)),absent:i.filter(e=>!r.has(e.id)&&!l.has(e.id)),told:"anonymous"!==(null==(a=e.settings)?void 0:a.naming),total:o.length}}(s,{cards:a,groups:i(t.store),people:p(t.store.all("person"))}),u=r?[...o,...l.map(e=>({group:e,count:0}))]:[];return n`<${dt}
    total=${c}
    label=${d("card","cards",c)}
    entries=${u}
    missing=${e("not heard yet")}
  />`},spotlights:ms});const[qs,Ss,As]=[4.4,2.6,4.2],[Ts,Cs,Es]=[1,4,9],Us=(e,t)=>Math.min(6,Ns(t)/e).toFixed(3),Ns=e=>e.height/e.rem-qs-(e=>e.width/e.rem<60?As:Ss)(e);function Rs(e,t,n){const s=function(e,t){const n=e.some(({title:e})=>e.length>70)?3:2,s=Math.max(1,Math.floor(Ns(t)/(1.1*n+.5))),a=Math.max(1,Math.ceil(e.length/s));return{rows:Math.max(1,Math.ceil(e.length/a)),pages:a,lines:n}}(e,t);return(e.length?Array.from({length:s.pages},(e,t)=>t*s.rows):[]).map(t=>({rows:e.slice(t,t+s.rows),others:n,layout:s}))}function Bs(e){const t=e.slice(0,Es),n=Math.max(0,Math.ceil((t.length-Ts)/Cs));return[0,...Array.from({length:n},(e,t)=>Ts+t*Cs)].slice(0,t.length?void 0:0).map(e=>({findings:t.slice(e,e?e+Cs:Ts),start:e+1}))}function Ls({room:e,stage:t,box:s}){const a=function(e,t){const n=e.all("card");return re(e,t).map(e=>{var t,s,a;return"cluster"===e.kind?{id:e.id,kind:e.kind,title:e.title,category:null!=(s=e.lane)?s:null==(t=n.find(t=>t.cluster===e.id))?void 0:t.category}:{id:e.id,kind:e.kind,title:S(e),category:null!=(a=e.category)?a:e.lane}})}(e.store,t),o=K(e.store.all("rating"),t.id),l=i(e.store),r=a.some(({id:e})=>l.some(t=>o.has(V(e,t.id)))),c=function(e,t,n,s){const a=s.filter(({id:e})=>J(t,n,e)>=n.length);return"done"===e.status||2*a.length>=s.length}(t,o,a,l)?function(e,t,n){const s=n.map(({id:e})=>e);return ie(t,s,ce(e,n))}(e.store,o,a):[],u=Rs(a,s,!1).length>1?function(e,t){var n;const s=new Map;for(const{on:e}of t.values())s.set(e,(null!=(n=s.get(e))?n:0)+1);return[...e].sort((e,t)=>{var n,a;return(null!=(n=s.get(t.id))?n:0)-(null!=(a=s.get(e.id))?a:0)})}(a,o):a,p=u.filter(({id:e})=>l.some(t=>{var n;return null==(n=o.get(V(e,t.id)))?void 0:n.others})),d=[...Rs(u,s,!1),...Rs(p,s,!0),...Bs(c)],h=et(d.length);if(!r)return n`<${Fs} stage=${t} many=${a.length} />`;const g=d[Math.min(h,d.length-1)],$={groups:l,page:g,of:{n:h+1,all:d.length},key:h};return g.findings?n`<${Is} ...${$} room=${e} />`:n`<${Ps} ...${$} cells=${o} box=${s} />`}const Fs=({stage:s,many:a})=>n`<div class="wall-question">
    ${t("power")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">
      ${a?e("{things} to rate",{things:ue(s,a)}):e("There is nothing to rate yet.")}
    </p>
  </div>`;function Ps({groups:e,cells:t,page:{rows:s,others:a,layout:o},box:l,of:r}){const i=[...t.values()].some(e=>e.split),c={"--row":`${Us(o.rows,l)}rem`,"--groups":e.length,"--lines":o.lines};return n`<div class="wall-heat" style=${c}>
    <div class="wall-heat-page">${X({barriers:s,groups:e,cells:t,gaps:Y(t),others:a})}</div>
    <div class="wall-heat-foot">${Z({split:i,others:a})}<${Hs} ...${r} /></div>
  </div>`}const Hs=({n:t,all:s})=>s>1&&n`<p class="wall-page">${e("page {n} of {all}",{n:t,all:s})}</p>`,Is=({room:e,groups:t,page:s,of:a})=>n`<div class="wall-heat wall-findings" data-many=${s.findings.length}>
    <${pe}
      findings=${s.findings}
      groups=${t}
      titleOf=${t=>T(e.store,t)}
      start=${s.start}
    />
    <div class="wall-heat-foot"><span></span><${Hs} ...${a} /></div>
  </div>`;var Ws=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=Fe();return n`<div class="wall-ratings" ref=${s}>
    ${a&&n`<${Ls} room=${e} stage=${t} box=${a} />`}
  </div>`},Strip:function({room:t,stage:s}){const a=re(t.store,s),o=K(t.store.all("rating"),s.id),l=i(t.store).map(e=>({group:e,done:J(o,a,e.id)})),r=l.filter(e=>a.length&&e.done>=a.length).length;return n`<${dt}
    total=${r}
    label=${d("of {n} group has rated all","of {n} groups have rated all",l.length)}
    missing=${e("not yet")}
    entries=${l.map(({group:e,done:t})=>({group:e,count:t&&`${t}/${a.length}`}))}
  />`}});const Ds=[1.6,1.3,1.05,.9,.75,.62],[Qs,Gs,Ks,Js]=[20,4.2,1.5,.8];const Vs=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),Xs=({size:e})=>e>=.9,Ys=t=>e("Not everyone agreed: {dissent}",{dissent:t}),Zs=({page:e,size:t})=>n`<div class="decisions" style=${{"--size":`${t}rem`}}>
    ${e.map((e,t)=>n`<ul key=${t}>
          ${e.map(ea)}
        </ul>`)}
  </div>`,ea=({id:e,head:s,text:a,dissent:o})=>n`<li key=${e} class="decision">
    ${t("decision")}
    <p>
      <b>${s}</b>${" "}
      <span dir="auto">${a}</span>
      ${o&&n`<small dir="auto">${Ys(o)}</small>`}
    </p>
  </li>`,ta=[1.4,1.2,1.08,.96,.85],na=.85,sa={2:9/26,3:9/27},[aa,oa,la,ra,ia]=[2,.8,.45,2,1.5],ca={beside:2.8,stacked:1.8};function ua(e,t){const n=ta.flatMap(n=>[!1,!0].map(s=>function(e,t,n,s){const a=t.height/t.rem-ca[s?"stacked":"beside"]-t.legend,o=e=>function({title:e,note:t},n,s,a){const o=n.width/n.rem-aa*s-oa,l=a?o:(o-n.measures*oa)*sa[n.measures],r=n.lines(e,l/s)*s+n.lines(t,l/na)*na;return la+(a?r*n.leading+ia:Math.max(ra,r*n.leading))}(e,t,n,s),l=a-la-(s?ia:0)-na*t.leading;return{size:n,stacked:s,pages:It(e,{fits:e=>(e=>e.reduce((e,t)=>e+o(t),0))(e)<=a}),whole:e.every(e=>o(e)<=a),most:Math.max(1,Math.floor(l/(n*t.leading)))}}(e,t,n,s))),s=n.filter(e=>e.whole);return s.length?pa(s):n.at(-1)}const pa=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),[da,ha]=[14,.8];function ga({room:a,vote:o,before:l}){const[r,c]=Fe(),u=de(a.store,o),[{sign:p,bars:d},h]=s({});return n`<div class="wall-result">
    <div class="result-page" ref=${r}>
      ${c&&n`<${$a} ...${{room:a,vote:o,tally:u,before:l,box:c,setSign:h}} />`}
    </div>
    <p class="result-notes">
      ${d&&ve(u)&&n`<span>${we()}</span>`}
      ${d&&function(s,a){var o;if(!(null==(o=s.pooled)?void 0:o.length))return null;const l=s.pooled.map(e=>{var t;return null==(t=a.find(t=>t.id===e))?void 0:t.name}).filter(Boolean).join(" · ");return n`<span
    >${t("lock")}${e("To keep votes secret, groups with fewer than 5 voters are combined: {names}",{names:l})}</span
  >`}(u,i(a.store))}${p&&n`<span class="wall-page">${p}</span>`}
    </p>
  </div>`}function $a({room:t,vote:a,tally:o,before:r,box:i,setSign:c}){var u,p,d;const h=he(t.store,a),g=k(()=>function(e,t){return e.length?function(e,t){var n,s;const a=Ds.flatMap(n=>function(e,t,{width:n,rem:s}){const a=Math.max(1,Math.floor((n/s+.7)/(Qs*e+.7))),o=Math.min(a,t.length,3);return Array.from({length:o},(e,t)=>o-t)}(n,e,t).map(s=>function(e,t,n,s){const[a,o]=[n*t.rem,.7*t.rem],l=((t.width+o)/s-o)/a-Gs,r=e=>Pt(e.map(e=>function({head:e,text:t,dissent:n},s,{leading:a,lines:o}){const l=n?o(Ys(n),s/Js)*Js:0;return Ks+a*(o(`${e} ${t}`,s)+l)}(e,l,t)*a),s,o),i=It(e,{fits:e=>r(e).height<=t.height});return{size:n,pages:i.map(e=>r(e).columns.map(t=>t.map(t=>e[t]))),whole:i.every(e=>r(e).height<=t.height)}}(e,t,n,s))),o=a.filter(e=>e.whole),[l,r]=[o.filter(Xs),o.filter(e=>!Xs(e))];return null!=(s=null!=(n=Vs(l))?n:r[0])?s:a.at(-1)}(e,{...t,leading:ut(),lines:ct()}):{pages:[]}}(h,i),[h.length,i]),[$,m]=function({room:e,tally:t,before:n,box:a}){const[o,l]=s({box:a,over:0}),r=o.box===a?o.over:0;return[ua(ye({tally:t,before:n}).map(n=>({on:n.on,title:ge(e.store,n.on),note:ke(n,t)})),{...a,height:a.height-r,leading:ut(),lines:ct(),measures:ve(t)?3:2,legend:ma(a,new Set(t.items.flatMap(e=>Object.keys(e.by_group))).size)}),e=>e>1&&r<a.height/2&&l({box:a,over:r+e})]}({room:t,tally:o,before:r,box:i}),f=g.pages.length+$.pages.length,v=et(f,null!=(d=null==(u=h[0])?void 0:u.id)?d:null==(p=o.items[0])?void 0:p.on),w=f>1?e("page {n} of {all}",{n:v+1,all:f}):null,b=g.pages[v];if(l(()=>c({sign:w,bars:!b}),[w,!b]),b)return n`<${Zs} key=${v} page=${b} size=${g.size} />`;if(!o.items.length)return n`<${va} words=${o.total?e("From the last place to the first…"):be()} />`;const y=$.pages[v-g.pages.length];return n`<${fa} key=${v} ...${{room:t,tally:o,before:r,ranked:$,rows:y,look:m}} />`}function ma({width:e,rem:t},n){const s=Math.max(1,Math.floor((e/t+ha)/(da+ha)));return Math.ceil(n/s)*na*ut()+.4}function fa({room:e,tally:t,before:s,ranked:a,rows:r,look:c}){const u=o(null);return l(()=>{const e=u.current.querySelector(".ranked-list");c(e.scrollHeight-e.clientHeight)}),n`<div
    class="result-bars"
    ref=${u}
    data-stacked=${a.stacked}
    style=${{"--size":`${a.size}rem`,"--lines":a.most}}
  >
    ${xe({tally:t,items:r.map(({on:e})=>e),groups:i(e.store),names:t=>ge(e.store,t),before:s&&e.store.get("tally",s.id)})}
  </div>`}const va=({words:e})=>n`<div class="wall-question">
    ${t("lock")}
    <p class="wall-question-text">${e}</p>
  </div>`;function wa({room:e,stage:s}){const a=fe(e.store,s);return a.length?n`<div class="ballot"><${ya} ids=${a} room=${e} /></div>`:n`<div class="wall-question">
      ${t("leverage")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    </div>`}function ba({room:s,vote:a}){var o,l,r;const[i,c]=[null!=(o=s.store.get("turnout",a.id))?o:{voted:0,proxies:0},p(s.store.all("person")).length];return n`<div class="ballot voting">
    <section class="ballot-turnout">
      ${ee({part:null!=(l=i.voted)?l:0,whole:Math.max(c,null!=(r=i.voted)?r:0),label:e("have voted")})}
      ${i.proxies>0&&n`<p>${d("and {n} ballot on paper","and {n} ballots on paper",i.proxies)}</p>`}
      <p class="ballot-rule">${t("dot")}<span>${d("{n} dot each","{n} dots each",a.budget)}</span></p>
      <p class="ballot-rule soft">
        ${t(!1===a.secret?"show":"lock")}<span
          >${!1===a.secret?e("Open vote. Results appear when it closes."):e("Secret vote. Results appear when it closes.")}</span
        >
      </p>
    </section>
    <${ya} ids=${a.items} room=${s} />
  </div>`}function ya({ids:e,room:t}){const s={id:"points",title:"",category:null,count:e.length,items:e.map((e,n)=>xa(e,n+1,t))},a=Ne([]);return n`<div class="points"><${Gn} lanes=${[s]} groups=${a} people=${a} fresh=${ka} /></div>`}const ka=new Set,xa=(e,t,{store:n})=>{const s=T(n,e);return{id:e,kind:"point",draw:Ma,number:t,title:s,text:`${t} ${s}`,at:0}},Ma=({id:e,number:t,title:s},{size:a,show:o})=>n`<li key=${e} class="card sheet point" style=${{"--lines":Sn(a,o)}}>
    <p class="card-text" dir="auto"><b class="point-number">${t}</b>${" "}${s}</p>
  </li>`;var za=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=C(e.store,t.id);return"closed"===(null==s?void 0:s.status)&&de(e.store,s)?n`<${ga} room=${e} vote=${s} before=${a} />`:s?n`<${ba} room=${e} vote=${s} />`:n`<${wa} room=${e} stage=${t} />`},heading:function(t,n){const s=$e(t,n);return s&&{title:e("{title}: result",{title:n.title}),text:me(t,s)}}});const _a=[1.7,1.5,1.35,1.2,1.08,1],[ja,Oa]=[1.4,2.3],[qa,Sa]=[1.4,1.4],[Aa,Ta,Ca]=[6,14,2.6];function Ea(e,t,n){const s=e.filter(({person:e})=>e.name).map(({person:e,number:t})=>({key:e.id,name:e.name,number:t,colour:n})).sort((e,t)=>e.name.localeCompare(t.name)),a=e.length-s.length;return a?[...s,{key:`${t}/more`,more:a}]:s}function Ua(e,{size:t,width:n,height:s,rem:a,wide:o}){const l=t*a,r=Math.max(1,Math.floor((n+qa*a)/(o*l+qa*a))),i=t=>function(e,t){const n=[[]];let s=t;for(const{head:a,rows:o}of e){const e=a?Oa:0;for(let l=0;l<o.length;){const r=Na(o.length-l,s-e,s===t);r?(a&&n.at(-1).push(l?{...a,key:`${a.key}/${l}`}:a),n.at(-1).push(...o.slice(l,l+r)),l+=r,s-=e+r):(n.push([]),s=t)}}return n}(e,Math.max(6,Math.floor(10*t/(ja*l))/10)),c=i(s),u=c.length<=r?c:i(s-Sa*a);return{size:t,pages:Ra(u,r)}}function Na(e,t,n){const s=Math.floor(t);if(s>=e)return e;const a=e-s<3?e-3:s;return a>=3?a:n?Math.max(1,s):0}const Ra=(e,t)=>Array.from({length:Math.ceil(e.length/t)},(n,s)=>e.slice(s*t,(s+1)*t)),Ba={id:"tables",activity:"tables",status:"ahead"};function La({store:t,box:s}){const a=Ne(t.all("person")),o=i(t),l=le(t),r=JSON.stringify([l,o,[...a.values()].map(({id:e,name:t,group:n})=>[e,t,n])]),c=k(()=>function(e,{width:t,height:n,rem:s},a){const o=e.flatMap(({rows:e})=>e.map(({name:e})=>e?a(e):0)),l=Math.min(Ta,Math.max(Aa,...o))+Ca;for(const a of _a){const o=Ua(e,{size:a,width:t,height:n,rem:s,wide:l});if(o.pages.length<2||a===_a.at(-1))return o}return{size:1,pages:[[]]}}(function({tables:e,people:t,groups:n}){var s;const a="mixed"===(null==(s=e[0])?void 0:s.seating)?function({tables:e,people:t,groups:n}){const s=e.flatMap(e=>e.people.filter(e=>t.has(e)).map(n=>({person:t.get(n),number:e.number}))),a=new Set(n.map(({id:e})=>e)),o=e=>s.filter(({person:t})=>t.group===e.id),l=s.filter(({person:e})=>!a.has(e.group));return[...n.map(e=>({head:{key:e.id,group:e},rows:Ea(o(e),e.id,e.colour)})),{head:null,rows:Ea(l,"others")}]}({tables:e,people:t,groups:n}):function({tables:e,people:t,groups:n}){return e.map(e=>{const s=e.people.filter(e=>t.has(e)).map(e=>({person:t.get(e)})),a=new Set(s.map(({person:e})=>e.group));return{head:{key:e.id,table:e,groups:n.filter(({id:e})=>a.has(e))},rows:Ea(s,e.id)}})}({tables:e,people:t,groups:n});return a.filter(({rows:e})=>e.length)}({tables:l,people:a,groups:o}),s,Pa()),[r,s]),u=et(c.pages.length);return n`<div class="wall-seat-columns" style=${{"--size":`${c.size}rem`}}>
      ${c.pages[u].map((e,t)=>n`<div key=${t}>${e.map(e=>n`<${Ha} key=${e.key} row=${e} />`)}</div>`)}
    </div>
    ${c.pages.length>1&&n`<p class="wall-page wall-turn">${e("page {n} of {all}",{n:u+1,all:c.pages.length})}</p>`}`}let Fa=null;const Pa=()=>null!=Fa?Fa:Fa=rt(getComputedStyle(document.body).fontFamily);function Ha({row:e}){return e.table?n`<${Ia} row=${e} />`:e.group?n`<h2 class="wall-seat-head" data-colour=${e.group.colour}>
      ${Wa(e.group)}<span class="wall-seat-group" dir="auto" data-long=${e.group.name.length>28?"":null}
        >${e.group.name}</span
      >
    </h2>`:e.more?n`<p class="wall-seat soft">${d("and {n} more person","and {n} more people",e.more)}</p>`:n`<p class="wall-seat" data-colour=${e.colour}>
    <span class="wall-seat-name" dir="auto">${e.name}</span>${e.number&&n`<b>${e.number}</b>`}
  </p>`}const Ia=({row:{table:t,groups:s}})=>n`<h2 class="wall-seat-head" data-colour=${1===s.length?s[0].colour:void 0}>
    <span class="wall-seat-table"
      ><b>${e("Table {n}",{n:t.number})}</b
      >${t.place&&n`<small dir="auto">${t.place}</small>`}</span
    >
    ${s.length>0&&n`<span class="wall-seat-whose">${s.slice(0,3).map(Wa)}<bdi>${s[0].name}</bdi></span>`}
  </h2>`,Wa=e=>n`<span class="badge" key=${e.id} data-colour=${e.colour}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`;var Da=Object.freeze({__proto__:null,Main:function({room:e}){const[t,s]=Fe();return n`<div class="wall-seats" ref=${t}>${s&&n`<${La} store=${e.store} box=${s} />`}</div>`},asks:t=>oe(t).shown&&le(t).length?{...Ba,title:e("Find your table")}:null});const Qa=[1.8,1.5,1.3,1.1,.95],[Ga,Ka]=[6.6,1.5],[Ja,Va,Xa]=[1.2,5.4,.5],Ya=(e,t,n,s)=>Array.from({length:e},(e,a)=>{var o,l;return{driving:null!=(o=t[a])?o:[],restraining:null!=(l=n[a])?l:[],size:s}});function Za({room:{store:e},stage:t,box:s}){const a={lines:ct(),leading:ut(),said:eo},o=function(e,t){const n=e.all("force"),s=Me(e,t),a=new Set(s.map(({id:e})=>e)),o=[...new Set(n.map(({on:e})=>e))].filter(e=>!a.has(e));return[...s,...o.map(t=>({id:t,title:T(e,t)}))].map(e=>({...e,field:ze(n,e.id)})).filter(({title:e,field:t})=>e&&(t.driving.length||t.restraining.length))}(e,t),l=o.flatMap(({id:e,title:t,field:n})=>function(e,t,{lines:n,leading:s,said:a}){const[o,l]=[t.height/t.rem-Ga-Ka,(t.width/t.rem-Ja)/2],r=(e,t)=>function(e,t,n){const[s,a]=[[],{height:0}];for(const o of e){const e=n(o);(e>a.height||!s.length)&&([s[s.length],a.height]=[[],t]),s.at(-1).push(o),a.height-=e}return s}(e,o,e=>((e,t,n)=>Math.max(2,e*t*n+.3)+Xa)(n(a(e),(l-Va)/t),t,s));for(const t of Qa){const[n,s]=[r(e.driving,t),r(e.restraining,t)],a=Math.max(n.length,s.length,1);if(1===a||t===Qa.at(-1))return Ya(a,n,s,t)}return[]}(n,s,a).map(s=>({...s,id:e,title:t,totals:n.totals}))),r=et(l.length);if(!l.length)return n`<${to} stage=${t} />`;const c=l[Math.min(r,l.length-1)];return n`<${no} key=${r} ...${{page:c,n:r+1,all:l.length}} groups=${Ne(i(e))} />`}const eo=e=>[_e(e),...je(e)].join(" · "),to=({stage:s})=>n`<div class="wall-question">
    ${t("balance")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">${e("Forces appear here as groups write them.")}</p>
  </div>`,no=({page:{title:t,driving:s,restraining:a,totals:o,size:l},n:r,all:i,groups:c})=>n`<div class="force-page" style=${{"--size":`${l}rem`}}>
    <h2 class="force-title" dir="auto">${t}</h2>
    <div class="force-balance" aria-hidden="true">
      <span class="force-drives" style=${{flexGrow:o.driving}}></span
      ><span class="force-holds" style=${{flexGrow:o.restraining}}></span>
    </div>
    <${so} head=${e("Drives it")} side="driving" forces=${s} total=${o.driving} groups=${c} />
    <${so}
      head=${e("Holds it back")}
      side="restraining"
      forces=${a}
      total=${o.restraining}
      groups=${c}
    />
    ${i>1&&n`<p class="wall-page force-number">${e("page {n} of {all}",{n:r,all:i})}</p>`}
  </div>`,so=({head:e,side:t,forces:s,total:a,groups:o})=>n`<section class="force-side" data-side=${t}>
    <h3 class="force-head">
      ${e}
      <b class="force-total"
        ><span class="visually-hidden">${d("{n} in all","{n} in all",a)}</span
        ><span aria-hidden="true">${a}</span></b
      >
    </h3>
    <ul class="force-rows">
      ${s.map(e=>n`<${ao} key=${e.id} force=${e} group=${o.get(e.group)} />`)}
    </ul>
  </section>`,ao=({force:e,group:s})=>n`<li class="force-row">
    <span class="force-strength" data-heat=${e.strength}>${e.strength}</span>
    <span class="force-words" dir="auto"
      >${_e(e)}${je(e).map(e=>n`<span class="force-note" key=${e}> · ${e}</span>`)}</span
    >
    ${s&&n`<span class="badge" data-colour=${s.colour}
        >${t(s.icon)}<span class="visually-hidden">${s.name}</span></span
      >`}
  </li>`;var oo=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=Fe();return n`<div class="wall-forces" ref=${s}>
    ${a&&n`<${Za} room=${e} stage=${t} box=${a} />`}
  </div>`}});const lo=[1.5,1.25,1.1,.95],[ro,io,co]=[2.4,4.4,1.5],[uo,po,ho,go]=[1.2,1.4,.5,2],[$o,mo]=[.36,.4];function fo(e,t,{lines:n,leading:s}){const[a,o]=[t.height/t.rem-ro-io-co,t.width/t.rem],l=(o-uo*(e.length-1))/e.length-po;return vo(t=>{const o=({title:e})=>n(e,l/t)*t*s+.6+ho,r=e.map(e=>wo(e,a,o)),i=Math.max(1,...r.map(e=>e.length));return Array.from({length:i},(e,n)=>({columns:r.map(e=>{var t;return null!=(t=e[n])?t:[]}),size:t}))})}function vo(e){const t=lo.map(e);return t.find(e=>e.length<=t.at(-1).length)}function wo(e,t,n){const s=bo(e,t,n,1/0),a=bo(e,t,n,Math.ceil(e.length/s.length));return a.length>s.length?s:a}function bo(e,t,n,s){var a;const[o,l]=[[],{height:0}];for(const r of e){const e=n(r);(e>l.height||(null==(a=o.at(-1))?void 0:a.length)>=s||!o.length)&&([o[o.length],l.height]=[[],t]),o.at(-1).push(r),l.height-=e}return o}function yo({store:t,stage:s,box:a}){const o={lines:ct(),leading:ut()},l=[...xo(t,a,o),...jo(t,a,o),...So(t,a,o)],r=et(l.length);if(!Oe(t).length)return n`<${ko} stage=${s} />`;const c=l[Math.min(r,l.length-1)];return n`<div class="wall-help-page" key=${r} style=${{"--size":`${c.size}rem`}}>
    <h2 class="wall-help-head">${c.head}</h2>
    <${c.Body} ...${{store:t,page:c}} groups=${Ne(i(t))} />
    ${l.length>1&&n`<p class="wall-page wall-help-number">${e("page {n} of {all}",{n:r+1,all:l.length})}</p>`}
  </div>`}const ko=({stage:s})=>n`<div class="wall-question">
    ${t("wrench")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">${e("Help appears here as groups ask for it.")}</p>
  </div>`,xo=(t,n,s)=>function(e,t,{lines:n,leading:s}){const[a,o]=[t.height/t.rem-ro-1.6-co,t.width/t.rem];return vo(t=>{const l=t*s;return wo(e,a,({title:e,help:s,groups:a})=>{const r=s.reduce((e,s)=>e+n(s.title,(o*mo-2.2)/t),0),i=Math.max(n(e,(o*$o-1.2)/t),r||1)*l;return Math.max(i,Math.ceil(a.length/6)*go)+.5+ho}).map(e=>({rows:e,size:t}))})}(qe(t),n,s).map(t=>({...t,head:e("Leverage points: who asks for help, and what is offered"),Body:Mo})),Mo=({page:{rows:t},groups:s})=>n`<table class="wall-help-table">
    <thead>
      <tr>
        <th scope="col">${e("Leverage point")}</th>
        <th scope="col">${e("Asked for by")}</th>
        <th scope="col">${e("Help")}</th>
      </tr>
    </thead>
    <tbody>
      ${t.map(e=>n`<${zo} key=${e.id} ...${{point:e,groups:s}} />`)}
    </tbody>
  </table>`,zo=({point:s,groups:a})=>n`<tr data-gap=${!s.offered.length}>
    <th scope="row" dir="auto">${s.title}</th>
    <td>
      <span class="wall-help-groups"
        >${s.groups.map(e=>n`<${_o} key=${e} group=${a.get(e)} />`)}</span
      >
      ${!s.groups.length&&n`<span class="soft">${e("no group")}</span>`}
    </td>
    <td>
      ${s.help.map(e=>n`<p class="wall-help-one" key=${e.id} data-offered=${Ee(e)}>
            ${t(Ee(e)?"check":"hand")}<span dir="auto">${e.title}</span>
          </p>`)}
      ${!s.offered.length&&n`<p class="wall-help-gap">${e("No one offers to help yet")}</p>`}
    </td>
  </tr>`,_o=({group:e})=>e&&n`<span class="badge" data-colour=${e.colour}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`;function jo(t,n,s){const a=["push","both","pull",...Se(t).unsaid?[""]:[]],o=a.map(e=>Oe(t).filter(({pull:t=""})=>t===e)),l=Oe(t).length;return fo(o,n,s).map(t=>({...t,head:e("Push and pull"),Body:qo,sides:a.map((e,t)=>({side:e,all:l,many:o[t].length,words:Oo(e)}))}))}const Oo=t=>t?ne(Ce(),t):e("Not said yet"),qo=({store:e,page:{columns:t,sides:s}})=>n`<div class="wall-help-columns" style=${{"--columns":s.length}}>
    ${s.map(({side:s,words:a,many:o,all:l},r)=>n`<section key=${s} class="wall-help-column" data-pull=${s}>
          <h3>${a} <b>${o}</b></h3>
          <span class="wall-help-bar" aria-hidden="true"
            ><span style=${{inlineSize:100*o/l+"%"}}></span
          ></span>
          <ul>
            ${t[r].map(({id:t,title:s,type:a})=>n`<li key=${t} dir="auto" title=${Te(e,a)}>${s}</li>`)}
          </ul>
        </section>`)}
  </div>`;function So(t,n,s){const a=Ae(t);return a.length?fo([a],n,s).map(t=>({...t,head:e("Offers that no group asked for"),Body:Ao})):[]}const Ao=({store:e,page:{columns:t}})=>n`<ul class="wall-help-offers">
    ${t[0].map(({id:t,title:s,type:a})=>n`<li key=${t}>
          <span dir="auto">${s}</span> <span class="wall-help-type" dir="auto">${Te(e,a)}</span>
        </li>`)}
  </ul>`;var To=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=Fe();return n`<div class="wall-helps" ref=${s}>
    ${a&&n`<${yo} store=${e.store} stage=${t} box=${a} />`}
  </div>`}});const[Co,Eo]=[3,140],[Uo,No,Ro]=[4.4,4.6,8.6],Bo={plan:function({room:e,on:s}){var a,o,l;const[r,i]=Fe(),c=e.store.get("group",null!=(a=s.group)?a:""),u=e.store.all("action").filter(e=>e.plan===s.id).sort((e,t)=>e.horizon-t.horizon||e.position-t.position),p=e.store.get("confidence",s.id);return n`<article class="presented" data-colour=${null!=(o=null==c?void 0:c.colour)?o:null} data-sure=${Boolean(p)} ref=${r}>
    <h1><span class="badge">${t(null!=(l=null==c?void 0:c.icon)?l:"flag")}</span><bdi>${E(e.store,s).name}</bdi></h1>
    <${Lo} said=${p} />
    ${i&&n`<${Po} ...${{actions:u,box:i}} taken=${p?Ro:0} />`}
  </article>`},action:function({room:e,on:s}){var a,o,l,r;const i=e.store.get("plan",s.plan),c=e.store.get("group",null!=(a=null==i?void 0:i.group)?a:"");return n`<article class="presented presented-one" data-colour=${null!=(o=null==c?void 0:c.colour)?o:null}>
    <h1><span class="badge">${t(null!=(l=null==c?void 0:c.icon)?l:"flag")}</span><bdi>${null!=(r=null==c?void 0:c.name)?r:null==i?void 0:i.owner}</bdi></h1>
    <p class="presented-big" data-long=${[...s.what].length>Eo} dir="auto">${s.what}</p>
    <dl class="presented-facts">
      ${Fo(s).map(([e,t])=>n`<div key=${e}>
            <dt>${e}</dt>
            <dd dir="auto">${t}</dd>
          </div>`)}
    </dl>
  </article>`}};function Lo({said:t}){var s,a;const o=Object.values(null!=(s=null==t?void 0:t.counts)?s:{});if(!o.length)return null;const l=Math.max(...o);return n`<section class="presented-sure">
    <p class="presented-sure-head">${e("How sure its people are, from 1 to 5")}</p>
    <ol class="presented-bars">
      ${o.map((e,t)=>n`<li key=${t}>
            <span class="presented-bar" style=${{"--part":e/l}}></span><b>${e}</b><span>${t+1}</span>
          </li>`)}
    </ol>
    <ul class="presented-reasons">
      ${(null!=(a=t.reasons)?a:[]).slice(0,Co).map(e=>n`<li key=${e} dir="auto">${e}</li>`)}
    </ul>
  </section>`}const Fo=t=>[[100===t.horizon?e("100 days"):e("1000 days"),t.due?e("Due by {day}",{day:ae(t.due)}):e("No due date yet")],[e("Who’s responsible"),t.owner||e("No owner yet")],[e("How we’ll know it worked"),t.indicator||e("No indicator yet")],[e("Help needed"),t.help_needed]].filter(([,e])=>e);function Po({actions:s,box:a,taken:o}){const l=Math.max(1,Math.floor((a.height/a.rem-Uo-o)/No)),r=Math.max(1,Math.ceil(s.length/l)),i=et(r);return s.length?n`<ol
      class="presented-actions"
      key=${i}
      data-roomy=${8*s.length<=a.height/a.rem-Uo-o}
    >
      ${s.slice(i*l,(i+1)*l).map(s=>n`<li key=${s.id}>
            <b class="presented-days">${100===s.horizon?e("100 days"):e("1000 days")}</b>
            <p class="presented-what" dir="auto">${s.what}</p>
            <p class="presented-who">
              ${s.owner&&n`<span>${t("person")}<bdi>${s.owner}</bdi></span>`}
              ${s.due&&n`<span>${t("calendar")}${ae(s.due)}</span>`}
            </p>
          </li>`)}
    </ol>
    ${r>1&&n`<p class="wall-page wall-turn">${e("page {n} of {all}",{n:i+1,all:r})}</p>`}`:n`<p class="soft">${e("nothing written yet")}</p>`}const[Ho,Io]=[2.4,3.6];function Wo({rows:s,box:a,about:o,actions:l}){var r;const i=Math.max(1,Math.floor((a.height/a.rem-Io)/Ho)),c=Math.ceil(s.length/i),u=et(c),p=Math.ceil(s.length/c),h=s.slice(u*p,(u+1)*p),g=Math.min(4.4,(a.height/a.rem-Io)/h.length).toFixed(3);return n`<div class="plan-page" key=${u} style=${{"--row":`${g}rem`}}>
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
    ${te({day0:null!=(r=o.day0)?r:"",actions:l,rows:h})}
  </div>`}var Do=Object.freeze({__proto__:null,Main:function({room:e,about:s,stage:a}){const[o,l]=Fe(),r=function(e){const t=e.store.all("plan"),n=i(e.store),s=new Map(n.map((e,t)=>[e.id,t]));return[...t].sort((e,t)=>{var n,a;return(null!=(n=s.get(e.group))?n:999)-(null!=(a=s.get(t.group))?a:999)}).map(t=>((e,{name:t,icon:n,colour:s})=>({id:e.id,name:t,icon:n,colour:s,holds:t=>t.plan===e.id}))(t,E(e.store,t)))}(e);return r.length?n`<div class="wall-plans" ref=${o}>
    ${l&&n`<${Wo} rows=${r} box=${l} about=${s} actions=${e.store.all("action")} />`}
  </div>`:n`<div class="wall-question" ref=${o}>
      ${t("calendar")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    </div>`},spotlights:Bo});const[Qo,Go,Ko]=[16.5,8.6,.7],[Jo,Vo]=[4,3];function Xo({forces:e,box:t,store:s}){const a=(e,n)=>Math.max(1,Math.floor((e/t.rem+Ko)/(n+Ko))),o=Math.min(e.length,a(t.width,Qo)),l=o*a(t.height,Go),r=Math.ceil(e.length/l),i=et(r,""),c=Math.ceil(e.length/r),u=e.slice(i*c,(i+1)*c),p=Math.ceil(u.length/o);return n`<ul class="wall-force-grid" key=${i} style=${{"--columns":o,"--rows":p}}>
    ${u.map(e=>n`<${Yo} key=${e.id} ...${{force:e,store:s}} />`)}
  </ul>`}function Yo({force:s,store:a}){const o=N(s).filter(e=>e!==s.convener),l=o.slice(0,Jo).map(e=>R(a,e));return n`<li class="card wall-force">
    <h3 dir="auto" data-long=${[...s.name].length>36}>${s.name}</h3>
    ${"advisory_group"===s.task_force_kind&&n`<p class="soft">${B(s.task_force_kind)}</p>`}
    <p class="wall-force-line">
      ${t("person")}<span
        >${s.convener?n`<b><bdi>${R(a,s.convener)}</bdi></b>`:e("No convener yet")}</span
      >
    </p>
    <p class="wall-force-line wall-force-names">
      ${t("people")}<span
        >${l.map((e,t)=>n`${t>0&&", "}<bdi>${e}</bdi>`)}${Zo(o.length-Jo)}${!o.length&&e("No one else yet")}</span
      >
    </p>
    <${el} groups=${L(a,s)} />
  </li>`}const Zo=e=>e>0&&n` <span class="soft">${d("and {n} more","and {n} more",e)}</span>`;function el({groups:s}){return s.length?n`<p class="wall-force-line wall-force-missed" data-tone="warn">
    ${t("gap")}<span
      >${e("Not on it:")}${" "}${s.slice(0,Vo).map(({name:e},t)=>n`${t>0&&", "}<bdi>${e}</bdi>`)}${Zo(s.length-Vo)}</span
    >
  </p>`:null}var tl=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){const[o,l]=Fe(),r=U(s.store);return r.length?n`<div class="wall-forces" ref=${o}>
    ${l&&n`<${Xo} ...${{forces:r,box:l,store:s.store}} />`}
  </div>`:n`<div class="wall-question" ref=${o}>
      ${t("flag")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${e("Task forces appear here with their members.")}</p>
    </div>`}});function nl(e){const t=[...e].sort((e,t)=>e.at-t.at).map(({id:e,text:t,name:n,group:s=null,at:a,joined:o=[]})=>({id:e,kind:"pledge",draw:sl,text:t,name:n,group:s,at:a,joined:o.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:t.length,items:t}}function sl(e,{groups:s,fresh:a,size:o,show:l}){var r;const i=s.get(e.group);return n`<li
    key=${e.id}
    class="card sheet pledge ${a.has(e.id)?"arriving":""}"
    data-colour=${null!=(r=null==i?void 0:i.colour)?r:null}
    style=${{"--lines":Sn(o,l)}}
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
  </li>`}var al=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){const o=s.store.all("pledge"),l=k(()=>[nl(o)],[o]),r=Ie(o.map(e=>e.id));return o.length?n`<div class="wall-pledges">
    <${Gn} lanes=${l} groups=${Ne(i(s.store))} people=${Ne([])} fresh=${r} />
  </div>`:n`<div class="wall-question">
      ${t("pledge")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${e("Pledges appear here with their names.")}</p>
    </div>`}});const[ol,ll]=[100,240],rl={picture:({on:e,...t})=>n`<${il} ...${t} stage=${e} />`};function il({room:e,about:t,stage:a}){var o;const[l,r]=s("tall"),i=a.title.length+(null!=(o=a.instruction)?o:"").length,c=i>ll?"long":i>ol?"medium":"short",u=a.picture&&("wide"===l&&"short"===c?"under":"beside");return n`<div class="poster" data-length=${c} data-picture=${u||null}>
    <div class="poster-said">
      <p class="poster-time">
        <${Mt} room=${e} stage=${a} paused=${t.paused} />
      </p>
      <h1 dir="auto">${a.title}</h1>
      ${a.instruction&&n`<p class="poster-words" dir="auto">${a.instruction}</p>`}
    </div>
    ${u&&n`<${cl} key=${a.picture} ...${{about:t,stage:a,setShape:r}} />`}
  </div>`}function cl({about:e,stage:t,setShape:o}){const[l,r]=s(0),[i,c]=s(!1);return a(()=>{if(!i)return;const e=setTimeout(()=>(r(l+1),c(!1)),5e3);return()=>clearTimeout(e)},[i]),n`<div class="poster-picture">
    ${!i&&n`<img
        key=${l}
        src=${Ue(e.code,t)}
        alt=${t.title}
        onLoad=${({target:e})=>o(e.naturalWidth>1.45*e.naturalHeight?"wide":"tall")}
        onError=${()=>c(!0)}
      />`}
  </div>`}var ul=Object.freeze({__proto__:null,Main:il,headless:!0,spotlights:rl});function pl({stage:s,now:a}){if("done"===s.status)return n`<p class="break-soon">${e("The break is over. Welcome back.")}</p>`;if(!s.ends_at)return n`<p class="break-soon">${e("Back soon")}</p>`;const o=s.ends_at-a;return n`<p class="break-back"><span>${e("Back at")}</span><b>${r(s.ends_at)}</b></p>
    <p class="break-left" role="timer">
      ${o>0?n`${t("timer")}<b>${h(o)}</b>`:n`<span>${e("Time’s up. Please take your seats.")}</span>`}
    </p>`}var dl=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){He(500);const o=s.now();return n`<div class="break" data-phase=${((e,t)=>"open"===e.status&&e.ends_at?xt(e.ends_at-t):"calm")(a,o)}>
    <header class="break-head">
      <div>
        <h1 dir="auto">${t("cup")}<span>${a.title}</span></h1>
        ${a.instruction&&n`<p dir="auto">${a.instruction}</p>`}
      </div>
      <p class="break-clock"><span>${e("Now")}</span><b>${r(o)}</b></p>
    </header>
    <${pl} stage=${a} now=${o} />
  </div>`},headless:!0}),hl=Object.freeze({__proto__:null,Main:function({room:s,about:a,stage:o}){return n`<div class="farewell">
    <section>
      <p class="farewell-mark">${t("mark")}</p>
      <h1>${e("Thank you.")}</h1>
      <p class="farewell-title" dir="auto">${a.title}</p>
      ${"close"===(null==o?void 0:o.activity)&&o.instruction&&n`<p class="soft" dir="auto">${o.instruction}</p>`}
      <ul class="farewell-sums">
        ${function({store:e}){const t=new Set(e.all("stage").map(({activity:e})=>e)),n=(n,s)=>t.has(s)?e.all(n).length:0,[s,a,o,l]=[p(e.all("person")).length,F(e).length,n("action","plans"),n("pledge","pledges")];return[[s,d("person","people",s)],[a,d("card","cards",a)],[o,d("action","actions",o)],[l,d("pledge","pledges",l)]]}(s).filter(([e])=>e>0).map(([e,t])=>n`<li><b>${e}</b> ${t}</li>`)}
      </ul>
    </section>
    <section class="arrive-way farewell-way">
      <h2>${e("Take the report with you")}</h2>
      <img class="arrive-qr" src=${s.reportQr} alt=${e("QR code that opens the report")} />
      <p class="arrive-or">${e("or open")}</p>
      <p class="arrive-address">${Be(s.joinUrl)}</p>
      <p class="arrive-code"><span>${e("code")}</span> <b class="code">${a.code}</b></p>
    </section>
  </div>`},whole:!0});export{et as a,Ft as b,Os as c,Ws as d,za as e,Da as f,oo as g,To as h,Do as i,tl as j,al as k,ut as l,ct as m,ul as n,dl as o,hl as p,Fe as u,rt as w};
