import{t as e,i as t,n,C as s,b as a,a as o,N as l,j as r,q as i,K as c,P as u,r as p,d,o as h,x as g,G as $,z as m,A as f,y as v,B as w,E as b,D as y,I as k,U as x,V as M,T as z,W as _,X as j,S as O,Y as S,g as q,a6 as A,L as T,Q as C,O as E}from"../core/shared.js";import{u as U,l as R,a as B,i as L,w as N,s as F,p as P,c as H,r as I,g as W,d as D,j as Q,e as G,k as K,t as J}from"../pictures.js";import{l as V,a as X,d as Y,s as Z,t as ee}from"../writing.js";import{r as te,f as ne,w as se,t as ae,F as oe}from"../activities/ratings.js";import{r as le,d as re,c as ie,e as ce,a as ue,s as pe}from"../activities/dots.js";import{h as de,a as he,t as ge,b as $e,c as me,r as fe}from"../bars.js";import{a as ve,f as we,w as be,n as ye}from"../activities/forces.js";import{i as ke,c as xe,d as Me,u as ze,a as _e,p as je,e as Oe}from"../activities/interventions.js";import{p as Se}from"../activities/poster.js";const qe=e=>new Map(e.map(e=>[e.id,e]));function Ae(e,t){var n;const s=new Map;for(const a of e)s.set(a[t],(null!=(n=s.get(a[t]))?n:0)+1);return s}function Te(e){try{return new URL(e).host}catch{return e}}var Ce=Object.freeze({__proto__:null,Main:function({room:s,about:a}){return n`<div class="wall-way">
    <img class="wall-way-qr" src=${s.qr} alt=${e("QR code that opens this workshop")} />
    <section>
      <h1>${e("Point your phone’s camera here")}</h1>
      <p class="soft">${e("or open")}</p>
      <p class="wall-way-address">${Te(s.joinUrl)}</p>
      <p class="arrive-code"><span>${e("code")}</span> <b class="code">${a.code}</b></p>
      <p class="wall-way-hint">
        ${t("wifi")}<span>${e("Use this room’s wifi. If the page doesn’t open, switch mobile data off.")}</span>
      </p>
    </section>
  </div>`},whole:!0});function Ee(){const e=o(null),[t,n]=s(null);return l(()=>{var t;const s=()=>n(t=>Ue(t,function(e){const t=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:e.clientWidth,height:e.clientHeight,rem:t}}(e.current))),a=new ResizeObserver(s);return a.observe(e.current),null==(t=document.fonts)||t.ready.then(s),s(),()=>a.disconnect()},[]),[e,t]}const Ue=(e,t)=>e&&e.width===t.width&&e.height===t.height&&e.rem===t.rem?e:t;function Re(e){const[t,n]=s(0);return a(()=>{const t=setInterval(()=>n(e=>e+1),e);return()=>clearInterval(t)},[e]),t}function Be(e){const t=o(null),n=Date.now(),s=null===t.current;null!=t.current||(t.current=new Map);for(const a of e)t.current.has(a)||t.current.set(a,s?0:n);return new Set(e.filter(e=>n-t.current.get(e)<5e3))}var Le=Object.freeze({__proto__:null,Main:function({room:e}){return Re(5e3),n`<div class="wall-blank"><p>${r(e.now())}</p></div>`},silent:!0,whole:!0});function Ne({room:e,missing:t}){const s=new Map(i(e.store).map(e=>[e.id,e]));return n`<ul class="missing-groups" data-many=${t.groups.length>8}>
    ${t.groups.map(e=>{var a;return n`<${Fe} key=${e.group} ...${{row:e,group:null!=(a=s.get(e.group))?a:{},missing:t}} />`})}
  </ul>`}function Fe({row:s,group:a,missing:o}){var l,r;const i=o.noted?R(s.brings):[];return n`<li class="missing-group" data-colour=${null!=(l=a.colour)?l:1}>
    <span class="badge">${t(null!=(r=a.icon)?r:"people")}</span>
    <b class="missing-name"><bdi>${a.name}</bdi></b>
    <span class="missing-foot"
      ><b class="missing-seats" data-full=${s.here>=s.seats}
        >${s.seats?e("{here} of {all}",{here:s.here,all:s.seats}):s.here}</b
      >${i.length>0&&n`<span class="missing-lacks">${e("missing: {what}",{what:i.join(e(", "))})}</span>`}</span
    >
  </li>`}function Pe({missing:t}){var s,a;const o=(null!=(s=t.levels)?s:[]).filter(({groups:e})=>!e.length);return[t.noted&&R(t.brings).length>0&&[e("No one here brings:"),R(t.brings)],o.length>0&&[e("No influence here at:"),o.map(({level:e})=>V(X(),e))],(null==(a=t.sectors)?void 0:a.length)>0&&[e("No group from:"),t.sectors.map(e=>V(B(),e))]].filter(Boolean).map(([t,s])=>n`<p key=${t} class="missing-gap"><b>${t}</b> ${s.join(e(", "))}</p>`)}function He({room:t,open:s}){const a=[...s].sort((e,t)=>(e.by||"9").localeCompare(t.by||"9"));return n`<section class="missing-asked">
    <h2>${e("To bring in")}</h2>
    <ul>
      ${a.map(s=>{return n`<li key=${s.id}>
            <b><bdi>${s.who}</bdi></b>
            <small
              >${[(a=s.inviter,a&&(null==(o=t.store.get("person",a))?void 0:o.name)||""),s.by&&e("by {day}",{day:Y(s.by)}),V(L(),s.status)].filter(Boolean).map((e,t)=>n`${t?" · ":""}<bdi>${e}</bdi>`)}</small
            >
          </li>`;var a,o})}
    </ul>
  </section>`}var Ie=Object.freeze({__proto__:null,Main:function({room:t}){const s=U(t),a=t.store.all("invitation").filter(({status:e})=>"declined"!==e);return n`<div class="missing">
    <h1>${e("Who’s missing?")}</h1>
    ${s&&n`<div class="missing-parts" data-asked=${a.length>0}>
        <${Ne} ...${{room:t,missing:s}} />
        <div class="missing-side">
          <${Pe} missing=${s} />
          ${a.length>0&&n`<${He} ...${{room:t,open:a}} />`}
        </div>
      </div>`}
  </div>`},Strip:()=>null,headless:!0});function We({stage:e}){return n`<div class="wall-question">
    ${t("mark")}
    <p class="wall-question-text" dir="auto">${e.instruction||e.title}</p>
  </div>`}const De={ArrowRight:1,ArrowDown:1,PageDown:1," ":1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1},Qe=c({page:0,hold:!1,at:0}),Ge=c({page:0,pages:0});function Ke(e,t="",n=0){const{page:l,hold:r,at:i}=Qe.value,[c,u]=s(l),[p,d,h]=[o(!1),o(i),o(null)],g=Math.max(0,Math.min(c,e-1));return a(()=>{d.current!==i&&([d.current,p.current]=[i,!0],u(l))},[i]),a(()=>{p.current||r||u(null===h.current?0:n),h.current=t},[t]),a(()=>{if(!(e<2))return function(e,t,n){let s=0;const a=()=>{clearTimeout(s),n||(s=setTimeout(()=>(t.current=!1,e(1),a()),t.current?6e4:14e3))},o=n=>{return n.key in De&&(n.preventDefault(),s=De[n.key],t.current=!0,e(s),a());var s};return a(),document.addEventListener("keydown",o),()=>(clearTimeout(s),document.removeEventListener("keydown",o))}(t=>u(n=>(Math.min(n,e-1)+t+e)%e),p,r)},[e,t,r,i]),a(()=>Je({page:g,pages:e}),[g,e]),a(()=>()=>Je({page:0,pages:0}),[]),g}function Je(e){const t=Ge.peek();e.page===t.page&&e.pages===t.pages||(Ge.value=e)}const Ve={b:"blank",q:"qr"},Xe=c({show:null,since:0}),Ye=new URLSearchParams(location.search).get("lane");function Ze({store:e}){const t=N(e),n=Xe.value.since===t.at?Xe.value.show:null;return{show:null!=n?n:t.show,lane:null!=Ye?Ye:t.lane,kind:t.on_kind,on:F(e,t)}}function et(e){const t=new Map,n=n=>(t.has(n)||t.set(n,1.03*e(n)),t.get(n)),s=function(){const e=new Map;return(t,s)=>{e.has(t)||e.set(t,new Map);const a=e.get(t);return a.has(s)||a.set(s,((e,t)=>e.split("\n").reduce((e,s)=>e+((e,t)=>function(e,t,n){let[s,a]=[1,0];for(const o of e)a&&a+n+o>t&&([s,a]=[s+1,0]),a+=(a?n:0)+o,a>t&&([s,a]=[s+Math.floor(a/t),a%t]);return s}(e.split(/\s+/).filter(Boolean).map(n),t,n(" ")))(s,t),0))(t,s)),a.get(s)}}();return s.widest=e=>Math.max(0,...e.split(/\s+/).map(n)),s}function tt(e){const t=document.createElement("canvas").getContext("2d");return t.font=`400 100px ${e}`,e=>t.measureText(e).width/100}let nt=null;function st(){return null!=nt?nt:nt=et(tt(getComputedStyle(document.body).fontFamily))}const at=()=>parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25;function ot({room:t}){const s=p(t.store.all("person")),a=Ae(s,"group");return n`<${lt}
    total=${s.length}
    label=${d("person joined","people joined",s.length)}
    entries=${i(t.store).map(e=>{var t;return{group:e,count:null!=(t=a.get(e.id))?t:0}})}
    missing=${e("not here yet")}
  />`}function lt({total:e,label:t,entries:s,missing:a}){const o=s.filter(e=>!e.count).length<=2,[l,r]=Ee();return n`<div class="strip">
    <p class="strip-total"><b>${e}</b> ${t}</p>
    <div class="strip-groups" role="list" ref=${l}>
      ${r&&s.length>0&&n`<${rt} ...${{entries:s,missing:a,few:o,...ct(s,r,o?a:"–")}} />`}
    </div>
  </div>`}const rt=({rows:e,size:t,missing:s,few:a})=>e.map((e,o)=>n`<div key=${o} class="strip-row" role="presentation" style=${{"--size":`${t}rem`}}>
        ${e.map(e=>e.count?$t(e):mt(e.group,s,a))}
      </div>`),it=[{size:.75,rows:2},{size:.62,rows:3},{size:.62,rows:4}];function ct(e,t,n){var s;const[a,o]=[ht(),.35*t.rem],l=it.map(({size:s,rows:l})=>{const r=e.map(e=>(({group:e,count:t},s)=>{const l=(a(`${e.name} ${t||n}`)+4)*s+o;return{natural:l,least:gt(e)?l:Math.min(l,8*s+o)}})(e,s*t.rem));return{size:s,...ut(r,l,t.width+o)}}),r=null!=(s=l.find(e=>!e.over))?s:l.at(-1);return{size:r.size,rows:r.starts.map((t,n)=>e.slice(t,r.starts[n+1]))}}function ut(e,t,n){const[s,a]=["natural","least"].map(t=>pt(e.map(e=>e[t]))),o=(e,t,s)=>Math.max(0,e[s]-e[t]-n)**2,l=(e,t)=>o(s,e,t)+1e3*o(a,e,t);let r=e.map((e,t)=>({starts:[0],over:l(0,t+1)}));for(let e=1;e<t;e+=1)r=r.map((e,t)=>Array.from({length:t},(e,n)=>({starts:[...r[n].starts,n+1],over:r[n].over+l(n+1,t+1)})).reduce((e,t)=>t.over<e.over?t:e,e));return r.at(-1)}const pt=e=>e.reduce((e,t)=>[...e,e.at(-1)+t],[0]);let dt=null;const ht=()=>null!=dt?dt:dt=tt(getComputedStyle(document.body).fontFamily),gt=({name:e})=>e.length<=8?"short":"",$t=({group:e,count:s})=>{var a;return n`<span role="listitem" key=${e.id} class="chip ${gt(e)}" data-colour=${null!=(a=e.colour)?a:1}
    >${t(e.icon)}<span class="strip-name" dir="auto">${e.name}</span><b>${s}</b></span
  >`},mt=(e,s,a)=>n`<span role="listitem" key=${e.id} class="chip silent ${gt(e)}"
    >${t(e.icon)}<span class="strip-name" dir="auto">${e.name}</span
    >${!a&&n`<span aria-hidden="true">–</span>`}<span class=${a?"strip-missing":"visually-hidden"}
      >${s}</span
    ></span
  >`,ft=e=>e<=0?"over":e<=18e4?"last":"calm";function vt({room:s,stage:a,paused:o}){return o?n`<p class="wall-timer" data-phase="paused">${t("pause")}<span>${e("Paused")}</span></p>`:"done"===a.status?n`<p class="wall-timer" data-phase="done">${t("check")}<span>${e("Closed")}</span></p>`:a.ends_at?n`<${wt} room=${s} endsAt=${a.ends_at} />`:null}function wt({room:e,endsAt:t}){Re(500);const s=t-e.now(),a=ft(s);return n`<p class="wall-timer" data-phase=${a} role="timer">
    ${"over"===a?bt(-s):n`<b>${h(s)}</b>`}
  </p>`}const bt=s=>n`${t("timer")}<span>${e("Time’s up")}</span><small class="wall-over">+${h(s)}</small>`;function yt({room:s,screens:a}){var o,l,r,i;const c=s.store.get("about","about");if(!c)return n`<main class="wall wall-waiting">
      ${t("mark")}
      <p>${e("One moment…")}</p>
      <${zt} room=${s} about=${{}} />
    </main>`;const u=function(e,t,n){const s=n.closed?null:Object.values(t).find(({asks:t})=>null==t?void 0:t(e.store));return s?s.asks(e.store):n.current?e.store.get("stage",n.current):null}(s,a,c),p=Ze(s),{Main:d,Strip:h=ot,whole:g,headless:$,heading:m,silent:f}=function(e,t,n,s){var a;return Object.hasOwn(kt,s.show)?kt[s.show]:t.closed?e.close:s.on?null!=(a=function(e,{kind:t}){const n=Object.values(e).find(({spotlights:e})=>null==e?void 0:e[t]);return n&&{Main:n.spotlights[t],headless:!0}}(e,s))?a:{Main:We}:n?Object.hasOwn(e,n.activity)?e[n.activity]:{Main:We}:e.open}(a,c,u,p);return n`<main
    class="wall ${g?"whole":$?"headless":""}"
    data-activity=${null!=(o=null==u?void 0:u.activity)?o:"open"}
    data-paused=${c.paused?"":null}
  >
    ${!g&&!$&&n`<${xt} ...${{room:s,about:c,stage:u,heading:m}} />`}
    <div class="wall-main" key=${[p.show,null!=(r=null==(l=p.on)?void 0:l.id)?r:"",null!=(i=null==u?void 0:u.id)?i:""].join("/")}>
      <${d} ...${{room:s,about:c,stage:u}} lane=${p.lane} on=${p.on} />
    </div>
    ${!g&&n`<${Mt} room=${s} about=${c}><${h} room=${s} stage=${u} /><//>`}
    ${!f&&n`<${zt} room=${s} about=${c} />`}
  </main>`}const kt={blank:Le,qr:Ce,missing:Ie};function xt({room:e,about:t,stage:s,heading:a}){var o;const{title:l,text:r}=null!=(o=null==a?void 0:a(e.store,s))?o:{title:s.title,text:s.instruction};return n`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${l}</h1>
      ${r&&n`<p dir="auto">${r}</p>`}
    </div>
    <${vt} room=${e} stage=${s} paused=${t.paused} />
  </header>`}function Mt({room:t,about:s,children:a}){return n`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${t.qr} alt="" />
      <p>
        <span>${e("Join in")}</span><b class="wall-address">${Te(t.joinUrl)}</b
        ><b class="code">${s.code}</b>
      </p>
    </div>
    ${a}
  </footer>`}function zt({room:s,about:a}){return n`<div class="wall-signs">
    <${_t} room=${s} />
    ${a.illustrative&&n`<p class="wall-illustrative">${t("info")}${e("Illustrative example")}</p>`}
  </div>`}function _t({room:s}){var a;const o=s.sync.state.value;if("live"===o)return null;const l={connecting:e("Connecting…"),removed:e("This wall was signed out. Reload the page."),reload:e("Reload the page.")};return n`<p class="wall-line" role="status">
    ${t("cloud-off")}<span>${null!=(a=l[o])?a:e("Reconnecting…")}</span>
  </p>`}const{code:jt,joinUrl:Ot}=document.documentElement.dataset,[St,qt]=[4e3,8e3];function At({room:s,about:a}){return n`<section class="arrive-way">
    <h2>${e("Point your phone’s camera here")}</h2>
    <img class="arrive-qr" src=${s.qr} alt=${e("QR code that opens this workshop")} />
    <p class="arrive-or">${e("or open")}</p>
    <p class="arrive-address">${Te(s.joinUrl)}</p>
    <p class="arrive-code"><span>${e("code")}</span> <b class="code">${a.code}</b></p>
    <p class="arrive-hint">
      ${t("wifi")}<span>${e("Use this room’s wifi. If the page doesn’t open, switch mobile data off.")}</span>
    </p>
  </section>`}function Tt(e){var s;return n`<li key=${e.id} class="arrive-tile ${e.here?"":"absent"}" data-colour=${null!=(s=e.colour)?s:1}>
    <span class="badge">${t(e.icon)}</span><span class="arrive-name" dir="auto">${e.name}</span
    ><b class="arrive-count">${e.here||"–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({length:Math.min(e.here,24)},()=>n`<i></i>`)}</span
    >
  </li>`}function Ct({groups:s}){const a=s.filter(e=>!e.here);return a.length?a.length===s.length?n`<p class="arrive-missing">
      ${t("people")}<span>${e("Welcome. Choose your group on your phone.")}</span>
    </p>`:n`<p class="arrive-missing">
    ${t("clock")}<span>${d("{n} group hasn’t arrived yet","{n} groups haven’t arrived yet",a.length)}</span>
  </p>`:s.length>0&&n`<p class="arrive-missing all">${t("check")}<span>${e("Every group is in the room.")}</span></p>`}g(),function(){const e=new URLSearchParams(location.search).get("theme");"dark"!==e&&"light"!==e||(document.documentElement.dataset.theme=e)}(),function(){const e=()=>{var e;return"visible"===document.visibilityState&&(null==(e=navigator.wakeLock)?void 0:e.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",e),e()}(),async function e(){try{const e=await P($,"wall");!function(e,t){const s=m({code:jt,...e}),a=`/w/${encodeURIComponent(jt)}`,o=c(null!=Ot?Ot:location.href),l={...s,code:jt,token:e.token,get joinUrl(){return o.value},get qr(){return`${a}/qr.svg?of=${encodeURIComponent(o.value)}`},get reportQr(){return`${a}/qr.svg?to=report&of=${encodeURIComponent(o.value)}`}};var r,i;(function({store:e,sync:t}){u(()=>{const{page:t,hold:n,at:s}=N(e),a=Qe.peek();a.at===s&&a.hold===n||(Qe.value={page:t,hold:n,at:s})}),u(()=>{const{page:e,pages:n}=Ge.value;"live"===t.state.value&&t.hint({page:e,pages:n})})})(s),function(e){document.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey||t.repeat)return;const[n,s]=[Ve[t.key.toLowerCase()],Ze(e).show];n&&(Xe.value={show:s===n?"":n,since:N(e.store).at}),"Escape"===t.key&&(Xe.value={show:null,since:0})})}(s),r=jt,i=e=>o.value=e,setInterval(async()=>{const e=await fetch(`/api/workshops/${encodeURIComponent(r)}/address`).catch(()=>null),t=(null==e?void 0:e.ok)?await e.json().catch(()=>null):null;t&&i(t.join_url)},5e3),f(n`<${yt} room=${l} screens=${t} />`,document.getElementById("wall")),u(()=>{return"removed"===(e=s.sync.state.value)&&y(jt,"wall"),void("removed"!==e&&"reload"!==e||setTimeout(()=>location.reload(),qt));var e})}(await async function(){var e;const t=null!=(e=v(jt,"wall"))?e:await w(jt,{wall:!0});return b(jt,"wall",t),t}(),e)}catch{setTimeout(e,St)}}();var Et=Object.freeze({__proto__:null,Main:function({room:e,about:t,stage:s}){const a=p(e.store.all("person")),o=Ae(a,"group"),l=i(e.store).map(e=>{var t;return{...e,here:null!=(t=o.get(e.id))?t:0}});return n`<div class="arrive">
    <${At} room=${e} about=${t} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${t.title}</h1>
        ${(t.task||(null==s?void 0:s.instruction))&&n`<p class="arrive-task" dir="auto">${t.task||s.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${a.length}</b> ${d("person joined","people joined",a.length)}</p>
      <ul class="arrive-groups" data-many=${l.length>16?"most":l.length>8?"more":"few"}>
        ${l.map(Tt)}
      </ul>
      <${Ct} groups=${l} />
    </section>
  </div>`},whole:!0});function Ut(e,t,n){const s=Array.from({length:t},()=>({boxes:[],height:0}));return e.forEach((e,t)=>{const a=s.reduce((e,t)=>t.height<e.height-.5?t:e);a.height+=(a.boxes.length?n:0)+e,a.boxes.push(t)}),{columns:s.map(e=>e.boxes),height:Math.max(...s.map(e=>e.height))}}function Rt(e,{fits:t,stride:n}){const s=e.filter(e=>e.pinned),a=e.filter(e=>!e.pinned),o=a.length&&t([...s,...a.slice(-n)])?s:[],l=o.length?a:e,r=function(e,t,n){let s=Math.max(0,Math.floor((e.length-1)/n)*n);for(;s>=n&&t(e.slice(s-n));)s-=n;return s}(l,e=>t([...o,...e]),n),i=function(e,t){const n=[];for(const s of[...e].reverse()){const e=n.at(-1);e&&t([s,...e])?e.unshift(s):n.push([s])}return n}(l.slice(0,r),e=>t([...o,...e]));return[l.slice(r),...i].map(e=>[...o,...e])}function Bt(e,{fits:t}){const n=[[]];for(const s of e.flatMap(e=>function(e,t){var n;const s=[];for(const a of null!=(n=e.texts)?n:[]){const n=s.at(-1);n&&t([{...e,texts:[...n,a]}])?n.push(a):s.push([a])}return s.length>1?s.map((t,n)=>({...e,id:`${e.id}/${n}`,texts:t})):[e]}(e,t)))n.at(-1).length&&!t([...n.at(-1),s])&&n.push([]),n.at(-1).push(s);return n}const Lt=[1.6,1.35,1.15,1.03,.93,.85],Nt=[2.6,2.2,1.9,...Lt],[Ft,Pt]=[.93,.85],[Ht,It]=[22,3.2],Wt=.4,Dt=[1/0,4,2,1];function Qt(e){var t,n;const s=sn(e.lanes.map(e=>e.length)),a=(null!=(t=e.sizes)?t:Lt).filter(e=>e>=(s<=40?Ft:Pt)),[o,l]=[a.filter(e=>e>=Ft),a.filter(e=>e<Ft)],r=null!=(n=Xt(e,o))?n:Xt(e,l);if(r)return on(e,r);const i=a.at(-1),c=tn(e,i).map(t=>nn(e,i,t,{show:1,tight:!0})),u=c.filter(t=>function({lanes:e,height:t,heightOf:n},{size:s,column:a}){const o=e=>n(e,{size:s,width:a,show:1/0,tight:!1});return e.flat().every(e=>o(e)<=t||(e=>{var t;return(null==(t=e.texts)?void 0:t.length)?e.texts.map(t=>({...e,texts:[t]})):[e]})(e).every(e=>o(e)<=t))}(e,t)),p=[u.filter(Vt),u,c.filter(Vt),c].find(e=>e.length);return en(p.map(t=>on(e,t)))}const[Gt,Kt]=[1.6,.9],Jt=(e,t)=>Math.min(e,t)>=Kt*Math.max(e,t);function Vt({shares:e,heights:t}){const n=t.map(e=>e.length);if(n.some((t,s)=>n.some((n,a)=>Jt(t,n)&&e[s]!==e[a])))return!1;const s=t.map((t,n)=>sn(t)/e[n]);return Math.max(...s)<=Gt*Math.min(...s.filter((t,n)=>e[n]>1))}function Xt(e,t){for(const n of Dt)for(const s of t){const t=tn(e,s).map(t=>nn(e,s,t,{show:n})).find(e=>e.fits&&Vt(e));if(t)return t}}const Yt=e=>sn(e.lanes.map(e=>Zt(e.pages[0]))),Zt=e=>e.columns.flat().length,en=e=>e.reduce((e,t)=>t.pages<e.pages||t.pages===e.pages&&Yt(t)>Yt(e)?t:e);function tn({lanes:e,width:t,rem:n,frame:s=0,word:a},o){const l=t-s*e.length,r=e=>(l+Wt*n)/((e*o+Wt)*n),i=o>1.15&&e.length>1?0:Math.floor(r(((e,t=0)=>Math.max(e>Pt?7.6:9,Math.min(Ht,t)+It))(o,a))),c=Math.max(e.length,i),u=Math.min(c,Math.max(e.length,Math.ceil(r((e=>e>1?16:22)(o)))));return Array.from({length:c-u+1},(e,t)=>u+t)}function nn(e,t,n,{tight:s=!1,show:a=1/0}){var o;const l=Wt*e.rem,r=e.width-(null!=(o=e.frame)?o:0)*e.lanes.length-l*(n-e.lanes.length),i=Math.floor(r/n),c=e.lanes.map(n=>n.map(n=>e.heightOf(n,{size:t,width:i,tight:s,show:a}))),u=an(c.map(t=>function(e,{columns:t,gap:n,height:s}){for(let a=1;a<=t;a+=1)if(Ut(e,a,n).height<=s)return a;return t+1}(t,{columns:n,gap:l,height:e.height})),c),p=sn(u)<=n,d=function(e,{heights:t,columns:n,gap:s}){const a=[...e],o=t.map(e=>sn(e)+s*e.length);for(let e=n-sn(a);e>0;e-=1){const e=o.reduce((e,t,n)=>t/a[n]>o[e]/a[e]?n:e,0);a[e]+=1}return a}(p?u:c.map(()=>1),{heights:c,columns:n,gap:l});return{size:t,column:i,show:a,tight:s,shares:d,heights:c,fits:p}}const sn=e=>e.reduce((e,t)=>e+t,0),an=(e,t)=>t.map(n=>Math.max(...e.filter((e,s)=>Jt(n.length,t[s].length))));function on(e,t){const n=e.lanes.map((n,s)=>function(e,{size:t,column:n,show:s,tight:a,shares:o,heights:l},r,i){const c=s=>e.heightOf(s,{size:t,width:n,show:1/0,tight:!1}),u=ln({room:e,columns:o[i]}),p=new Map(r.map((e,t)=>[e,l[i][t]])),d=r.filter(e=>p.get(e)<c(e));return{first:u({show:s,tight:a,items:r,heightOf:e=>p.get(e),turned:Rt}),full:d.length?u({show:1/0,tight:!1,items:d,heightOf:c,turned:Bt}):[]}}(e,t,n,s)),[s,a]=["first","full"].map(e=>Math.max(...n.map(t=>t[e].length))),o=e=>[...Array.from({length:s},(t,n)=>e.first[n%e.first.length]),...Array.from({length:a},(t,n)=>{var s;return null!=(s=e.full[n])?s:e.first[0]})],{size:l,column:r,shares:i}=t;return{size:l,column:r,pages:s+a,lanes:n.map((e,t)=>({columns:i[t],pages:o(e)}))}}const ln=({room:e,columns:t})=>({show:n,tight:s,items:a,heightOf:o,turned:l})=>{const r=n=>Ut(n.map(o),t,Wt*e.rem),i=t=>r(t).height<=e.height;return(l===Rt&&i(a)?[a]:l(a,{fits:i,stride:t})).map(e=>({show:n,tight:s,columns:r(e).columns.map(t=>t.map(t=>e[t]))}))},[rn,cn]=[.36,.58],[un,pn,dn]=[.64,1.35,.2],[hn,gn,$n]=[1.6,1.1,4],[mn,fn]=[.85,1.75],[vn,wn,bn,yn,kn]=[1.1,.76,1.4,.15,.45],xn=e=>e>=1.03?9:e>=.93?7:e>=.8?6:5,Mn=(e,t)=>zn(xn(e)*t),zn=e=>e===1/0?"none":e,_n=(e,t)=>(e>=.93?4:3)*t,jn=(e,{show:t,tight:n})=>n?0:(e>=.93?3:2)*t,On=e=>e<=mn,Sn=e=>Math.max(.85,un*e);const qn=({merged:e})=>d("and {n} alike","and {n} alike",e),An=({total:e,groups:s},a)=>n`<span class="sheet-also">${t("hand")}+${e}${s.slice(0,4).map(e=>Un(a.get(e)))}</span>`,Tn=e=>"cluster"===e.kind||Boolean(e.draw||e.group||e.by||e.merged||e.also),Cn={card:(e,s)=>On(s.size)&&e.group?function(e,{groups:t,fresh:s,size:a,show:o}){return n`<li
    key=${e.id}
    class="card sheet small ${s.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":Mn(a,o)}}
  >
    ${Un(t.get(e.group))}
    <p class="card-text" dir="auto">
      ${e.text}${e.also&&n`${" "}${An({...e.also,groups:[]},t)}`}
    </p>
  </li>`}(e,s):function(e,{groups:s,people:a,fresh:o,size:l,show:r,named:i}){var c;return n`<li
    key=${e.id}
    class="card sheet ${i?"named":""} ${o.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":Mn(l,r)}}
  >
    <p class="card-text" dir="auto">${e.text}</p>
    ${Tn(e)&&n`<div class="card-foot">
        ${i?En(s.get(e.group)):Un(s.get(e.group))}
        ${i&&e.by&&n`<span class="sheet-by" dir="auto">${null==(c=a.get(e.by))?void 0:c.name}</span>`}
        ${e.merged>0&&n`<span class="sheet-merged">${t("merge")}${qn(e)}</span>`}
        ${e.also&&An(e.also,s)}
      </div>`}
  </li>`}(e,s),cluster:function(t,{groups:s,fresh:a,size:o,show:l,tight:r}){const i=t.texts.slice(0,jn(o,{show:l,tight:r}));return n`<li
    key=${t.id}
    class="card sheet cluster ${a.has(t.id)?"arriving":""}"
    data-category=${t.category}
    style=${{"--lines":zn(_n(o,l)),"--member-lines":zn(l)}}
  >
    <h3 class="card-title" dir="auto">${t.text}</h3>
    ${i.length>0&&n`<ul class="sheet-members">
        ${i.map(e=>n`<li dir="auto">${e}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${d("{n} card","{n} cards",t.count)}</b
      ><span class="sheet-groups" title=${e("Groups behind it")}
        >${t.groups.slice(0,6).map(e=>Un(s.get(e)))}</span
      >
    </div>
  </li>`}},En=e=>{var s;return e&&n`<span class="chip plain" data-colour=${null!=(s=e.colour)?s:1}
    >${t(e.icon)}<span class="sheet-name" dir="auto">${e.name}</span></span
  >`},Un=e=>{var s;return e&&n`<span class="badge" data-colour=${null!=(s=e.colour)?s:1}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`},[Rn,Bn,Ln,Nn,Fn]=[.8,.6,2.6,1.4,.4];function Pn({lanes:e,...t}){const[s,a]=Ee(),o=k(()=>function(e){return e.reduce((e,t)=>e+t.items.length,0)>40?e.filter(e=>e.items.length):e}(e),[e]);return n`<div class="wall-board" ref=${s}>
    ${a&&n`<${Hn} lanes=${o} box=${a} ...${t} />`}
  </div>`}function Hn({lanes:t,box:a,...r}){const i=o(null),c=function(e,t){const[n,a]=s({box:t,slack:1}),o=n.box===t?n.slack:1;return l(()=>{[...e.current.querySelectorAll(".wall-column")].some(e=>e.offsetHeight>e.parentElement.clientHeight+1)&&o<Qn&&a({box:t,slack:o+.03})}),o}(i,a),u=t.some(e=>e.title),p=[...r.groups.values()].map(e=>e.name).join(),d=k(()=>function(e,t,n,s,a){const o=(e,o)=>function(e,{box:t,slack:n,headed:s,view:a,sizes:o}){const{rem:l}=t,r=function({rem:e,leading:t,lines:n,view:s}){return(a,{size:o,width:l,show:r,tight:i,named:c=!1})=>{const u=o*e,p=On(o)&&"card"===a.kind&&a.group?fn:0,d=l/u-2*cn-.1-p,h=d*u/(Sn(o)*e),g=Tn(a)&&!p?function(e,{inFoot:t,lines:n,named:s,groups:a,people:o}){var l,r,i;if(!s||e.draw||"cluster"===e.kind)return 1;const c=null!=(r=null==(l=a.get(e.group))?void 0:l.name)?r:"",u=[e.by&&(null==(i=o.get(e.by))?void 0:i.name),e.merged&&qn(e),e.also&&`+${e.also.total} ${"MM".repeat(Math.min(4,e.also.groups.length)+1)}`].filter(Boolean);if([c,...u].some(e=>{var s;return(null==(s=n.widest)?void 0:s.call(n,e))>t-hn}))return 1/0;const p=t-hn-gn*u.length;return 1===n([c,...u].join(" "),p)?1:Math.min($n,n(c,t-hn))+(u.length?1:0)}(a,{inFoot:h,lines:n,named:c,...s}):0,$=g?g*Sn(o)*e*pn+dn*u:0;return Math.ceil(2*rn*u+$+.1*e+("cluster"===a.kind?function(e,{em:t,inside:n,size:s,show:a,tight:o,leading:l,lines:r}){const i=Math.min(_n(s,a),r(e.text,n/(1.12*vn)))*vn*l,c=e.texts.slice(0,jn(s,{show:a,tight:o})),u=(e=>Math.max(.85,wn*e))(s)/s,p=c.map(e=>Math.min(a,r(e,n/(1.04*u)))*bn+yn).reduce((e,t)=>e+t,0)*u;return(i+p+(p?dn:0)+kn)*t}(a,{em:u,inside:d,size:o,show:r,tight:i,leading:t,lines:n}):Math.min(xn(o)*r,n(p&&a.also?`${a.text} MM+${a.also.total}`:a.text,d))*t*u))}}({rem:l,leading:at(),lines:st(),view:a}),i=(e,t)=>r(e,t)*n,c=t.height-(Rn+(s?Ln:0))*l,u=function(e){const t=Qt(e);return t.pages>1?Qt({...e,height:e.height-e.more}):t}({lanes:e.map(e=>e.items),width:t.width-(e.length-1)*Bn*l,height:c,more:Nn*l,frame:Rn*l,rem:l,heightOf:i,sizes:o,word:Dn(e)});return function(e,{heightOf:t,rem:n,height:s}){const{size:a,column:o}=e,l=({show:e,tight:n},s)=>l=>t(l,{size:a,width:o,show:e,tight:n,named:s}),r=e=>({...e,named:e.columns.map(t=>function(e,t,n,s,a){let o=e.reduce((e,n)=>e-t(n)-a,s);return new Set(e.filter(e=>{const s=n(e)-t(e),a=s<=o;return a&&(o-=s),a}))}(t,l(e,!1),l(e,!0),s+Fn*n,Fn*n))});return{...e,lanes:e.lanes.map(e=>({...e,pages:e.pages.map(r)}))}}(u,{heightOf:i,rem:l,height:u.pages>1?c-Nn*l:c})}(e,{box:t,slack:n,headed:s,view:a,sizes:o}),l=e.reduce((e,t)=>e+t.items.reduce((e,t)=>{var n;return e+(null!=(n=t.count)?n:1)},0),0),r=e.map(e=>e.items.filter(({kind:e})=>"cluster"===e));if(l<=In||!r.flat().length)return Wn([o(e)]);const i=e.map((e,t)=>({...e,items:r[t].map(e=>({...e,texts:[]}))})),c=e.map(e=>({...e,items:e.items.map(e=>({...e,pinned:!1}))}));return Wn([o(i,Nt),o(c)])}(t,a,c,u,r),[t,a,c,p]),h=Ke(d.pages,Gn(t)),g=d.parts.filter(({from:e})=>e<=h).at(-1);return n`<div
      class="wall-lanes"
      ref=${i}
      style=${{"--size":`${g.size}rem`,"--column":`${g.column}px`}}
    >
      ${t.map((e,t)=>n`<${Kn}
            key=${e.id}
            lane=${e}
            columns=${g.lanes[t].columns}
            page=${g.lanes[t].pages[h-g.from]}
            n=${h}
            size=${g.size}
            ...${r}
          />`)}
    </div>
    ${d.pages>1&&n`<p class="wall-page wall-turn">${e("page {n} of {all}",{n:h+1,all:d.pages})}</p>`}`}const In=60;function Wn(e){const t=e.reduce((e,t)=>e+t.pages,0),n=t=>e.slice(0,t).reduce((e,t)=>e+t.pages,0);return{pages:t,parts:e.map((e,t)=>({...e,from:n(t)}))}}const Dn=e=>{const{widest:t}=st();return e.flatMap(e=>e.items).reduce((e,{text:n})=>Math.max(e,t(n)),0)},Qn=1.3,Gn=e=>e.flatMap(e=>e.items).reduce((e,t)=>t.at>e.at?t:e,{id:"",at:0}).id;function Kn({lane:e,columns:s,page:a,n:o,quiet:l,...r}){var i,c;const{show:u,tight:p}=a;return n`<section class="lane wall-lane" data-category=${e.category} style=${{"--columns":s}}>
    ${e.title&&n`<h3 class="lane-head">
        ${t(null!=(i=e.category)?i:"cluster")}<span dir="auto">${e.title}</span><span class="count">${e.count}</span>
      </h3>`}
    <div class="wall-columns" key=${o}>
      ${a.columns.map((e,t)=>n`<ul key=${t} class="wall-column">
            ${e.map(e=>((e,t)=>{var n;return(null!=(n=e.draw)?n:Cn[e.kind])(e,t)})(e,{...r,show:u,tight:p,named:a.named[t].has(e)}))}
          </ul>`)}
      ${0===e.items.length&&l&&n`<div class="wall-quiet">${t(null!=(c=e.category)?c:"edit")}</div>`}
    </div>
  </section>`}const Jn=["agreed","not_agreed"],Vn=["parked","proposed"];function Xn({room:e,stage:t,lane:s}){var a;const o=(null==(a=t.lanes)?void 0:a.some(({id:e})=>e===s))?s:"",l=x(e.store,t.id).filter(e=>!o||e.lane===o),r=Yn(l),i=l.filter(e=>e!==r),c=Jn.some(e=>M(l,e).length),u=c?Jn:Vn.filter(e=>M(i,e).length),p=Be(l.map(e=>e.id)),d=qe([]);return n`<div class="wall-goals">
    ${r&&n`<${es} goal=${r} />`}
    <${Pn}
      lanes=${u.map(e=>function(e,t){const n=M(t,e),s=n.map(({id:e,text:t,at:n})=>({id:e,kind:"card",text:t,at:n}));return{id:e,title:O(e),category:null,count:n.length,items:s}}(e,i))}
      groups=${d}
      people=${d}
      fresh=${p}
      quiet=${!0}
    />
    ${c&&n`<${Zn} goals=${i} />`}
  </div>`}const Yn=e=>{var t;const n=M(e,"proposed");return null!=(t=n.filter(e=>e.count).at(-1))?t:n.at(-1)};function Zn({goals:e}){const s=Re(6e3),a=Vn.map(t=>[t,M(e,t)]).filter(([,e])=>e.length);return a.length?n`<ul class="goal-rest">
    ${a.map(([e,a])=>n`<li key=${e}>
          ${t(S(e))}<b>${O(e)}</b><span class="count">${a.length}</span
          ><span class="goal-rest-text" dir="auto">${a[s%a.length].text}</span>
        </li>`)}
  </ul>`:null}function es({goal:s}){var a,o;const l=null!=(o=null==(a=s.count)?void 0:a.choices)?o:{},r=Object.keys(l).length>0,i=Math.max(1,...Object.values(l));return n`<section class="goal-now" aria-label=${e("Show of hands")}>
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
  </section>`}const ts=new Set(["governance","structural","economic_social","unsorted"]),ns=(e,t)=>e.at-t.at;const ss=e=>{var t;return"shown"===(null!=(t=e.shown)?t:"shown")};function as(e){var t;const n=new Map;for(const s of e)s&&n.set(s,(null!=(t=n.get(s))?t:0)+1);return n}function os(e){return[...as(e)].reduce((e,t)=>t[1]>e[1]?t:e,[null,0])[0]}const ls=[5.4,4.6,4,3.5,3.1,2.7,2.4,2.1,1.85,1.6,1.4,1.2,1.05,.95,.85];function rs(e,{box:t,gap:n=0}){var s;const[a,o]=[st(),at()];return null!=(s=ls.find(s=>{const l=({scale:e})=>t.width/(s*e*t.rem);return e.reduce((e,t)=>e+(a(t.text,l(t))*o+.35)*t.scale,0)*s+n<=t.height/t.rem&&e.every(e=>a.widest(e.text)<=l(e))}))?s:ls.at(-1)}const[is,cs]=[3,4],us={card:function({room:e,on:t}){var s,a;const[o,l]=Ee(),r=e.store.get("group",null!=(s=t.group)?s:""),i=t.by&&(null==(a=e.store.get("person",t.by))?void 0:a.name),c=[{text:q(t),scale:1}];return n`<article class="alone" data-category=${t.category} ref=${o}>
    ${l&&n`<p class="alone-text" dir="auto" style=${ds(c,l)}>${q(t)}</p>
        <p class="alone-foot">${r&&ps(r)} ${i&&n`<bdi>${i}</bdi>`}</p>`}
  </article>`},cluster:function({room:e,on:t}){const[s,a]=Ee(),o=e.store.all("card").filter(e=>{var n;return e.cluster===t.id&&!e.merged_into&&"shown"===(null!=(n=e.shown)?n:"shown")}),l=o.map(e=>({text:q(e),scale:.6}));return n`<article class="alone cluster" data-category=${t.lane} ref=${s}>
    ${a&&n`<h1 class="alone-title" dir="auto" style=${ds([{text:t.title,scale:1},...l],a)}>
          ${t.title}
        </h1>
        <ul class="alone-members" style=${ds([{text:t.title,scale:1},...l],a)}>
          ${o.map(e=>n`<li key=${e.id} dir="auto">${q(e)}</li>`)}
        </ul>
        <p class="alone-foot"><b>${d("{n} card","{n} cards",o.length)}</b></p>`}
  </article>`}},ps=e=>{var s;return n`<span class="alone-group" data-colour=${null!=(s=e.colour)?s:1}
    ><span class="badge">${t(e.icon)}</span><bdi>${e.name}</bdi></span
  >`};function ds(e,t){return{"--size":`${rs(e,{box:{...t,width:t.width-2*is*t.rem},gap:cs+is})}rem`}}function hs({room:e,stage:t,lane:s}){const[a,o,l,r,c]=["card","cluster","group","person","support"].map(t=>e.store.all(t)),u=k(()=>function(e,t,n,s=[]){const a=new Map(s.filter(e=>e.total).map(e=>[e.id,e])),o=t.filter(t=>t.stage===e.id&&!t.merged_into&&!t.comment&&ss(t)).sort(ns),l=n.filter(t=>t.stage===e.id).sort(ns).map(e=>function(e,t){var n,s;const a=t.filter(t=>t.cluster===e.id),o=null!=(s=null!=(n=e.lane)?n:os(a.map(e=>e.lane)))?s:null,l=os(a.map(e=>e.category));return{id:e.id,kind:"cluster",text:e.title,at:e.at,lane:o,category:l,pinned:!0,texts:a.map(q),groups:[...new Set(a.map(e=>e.group).filter(Boolean))],count:a.length}}(e,o)),r=new Set(l.map(e=>e.id)),i=as(t.map(e=>e.merged_into)),c=o.filter(e=>!r.has(e.cluster)).map(e=>{var t;return function(e,t,n){var s;const{id:a,at:o,group:l=null,by:r=null,lane:i=null,category:c=null}=e,u=n&&{total:n.total,groups:Object.keys(null!=(s=n.groups)?s:{})};return{id:a,kind:"card",text:q(e),at:o,group:l,by:r,lane:i,category:c,merged:t,also:u,count:1,pinned:!1}}(e,null!=(t=i.get(e.id))?t:0,a.get(e.id))});return function(e){var t;return((null==(t=e.lanes)?void 0:t.length)?e.lanes:[{id:null,title:""}]).map(({id:e,title:t})=>({id:e,title:t,category:ts.has(e)?e:null}))}(e).map((e,t,n)=>function(e,t,n){const s=new Set(t.map(e=>e.id)),a=t.at(-1)===e,o=n.filter(t=>t.lane===e.id||a&&!s.has(t.lane)),l=o.reduce((e,t)=>e+t.count,0);return{...e,count:l,items:o.map(t=>{var n;return{...t,category:null!=(n=t.category)?n:e.category}})}}(e,n,[...l,...c]))}(t,a,o,c),[t,a,o,c]),p=k(()=>ws(u,s),[u,s]),d=Be(a.filter(e=>e.stage===t.id).map(e=>e.id)),h=p.every(e=>0===e.items.length),g=k(()=>qe(i(e.store)),[l]),$=h?null:function(e){var t;const n=function({settings:e={}}){return e.draw?e.draw:e.long?"long":e.importance?"ranked":""}(e);return n?(fs||vs(),ms.value?null!=(t=ms.value[n])?t:null:gs):null}(t);return $===gs?n`<div class="wall-cards"></div>`:$?n`<${$}
      ...${{stage:t,clusters:o,fresh:d}}
      cards=${s&&1===p.length?a.filter(e=>e.lane===s):a}
      groups=${g}
      tables=${qe(e.store.all("table"))}
    />`:n`<div class="wall-cards">
    <${Pn} lanes=${p} groups=${qe(l)} people=${qe(r)} fresh=${d} quiet=${!h} />
    ${h&&n`<${ys} stage=${t} alone=${function(e,t){var n;const s=e.get("writing",t.id);return(null==s?void 0:s.cards)||((null==(n=t.settings)?void 0:n.alone)&&!(null==s?void 0:s.revealed)?0:null)}(e.store,t)} />`}
  </div>`}const gs="waiting",$s=1e4,ms=c(null);let fs=!1;function vs(){fs=!0,Promise.all([import("./scenes.js"),A("scenes")]).then(([e])=>ms.value=e.SCENES,()=>(ms.value={},setTimeout(vs,$s)))}const ws=(e,t)=>e.some(e=>e.id===t)?e.filter(e=>e.id===t):e,bs=({many:t})=>n`<p class="wall-alone"><b>${t}</b> ${d("card written","cards written",t)}</p>
    <p class="soft">${e("Write alone for now. All cards are revealed together.")}</p>`;function ys({stage:s,alone:a}){const o="open"===s.status;return n`<div class="wall-question">
    ${t("edit")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    ${null===a?n`<p class="soft">${e(o?"Write on your phone: your card appears here.":"No cards yet.")}</p>`:n`<${bs} many=${a} />`}
  </div>`}var ks=Object.freeze({__proto__:null,Main:({room:e,stage:t,lane:s=""})=>{var a;return(null==(a=t.settings)?void 0:a.agree)&&e.store.all("card").some(e=>e.stage===t.id)?n`<${Xn} room=${e} stage=${t} lane=${s} />`:n`<${hs} room=${e} stage=${t} lane=${s} />`},Strip:function({room:t,stage:s}){const a=t.store.all("card"),{heard:o,silent:l,told:r,total:c}=function(e,{cards:t,groups:n,people:s}){var a;const o=t.filter(t=>t.stage===e.id&&ss(t)),l=new Set(s.filter(e=>{var t;return"in"===(null!=(t=e.status)?t:"in")}).map(e=>e.group)),r=as(o.map(e=>e.group)),i=[...n].sort((e,t)=>{var n,s;return(null!=(n=e.position)?n:0)-(null!=(s=t.position)?s:0)});return{heard:i.filter(e=>r.has(e.id)).map(e=>({group:e,count:r.get(e.id)})),silent:i.filter(e=>!r.has(e.id)&&l.has(e.id)),absent:i.filter(e=>!r.has(e.id)&&!l.has(e.id)),told:"anonymous"!==(null==(a=e.settings)?void 0:a.naming),total:o.length}}(s,{cards:a,groups:i(t.store),people:p(t.store.all("person"))}),u=r?[...o,...l.map(e=>({group:e,count:0}))]:[];return n`<${lt}
    total=${c}
    label=${d("card","cards",c)}
    entries=${u}
    missing=${e("not heard yet")}
  />`},spotlights:us});const[xs,Ms,zs]=[4.4,2.6,4.2],[_s,js,Os]=[1,4,9],Ss=(e,t)=>Math.min(6,qs(t)/e).toFixed(3),qs=e=>e.height/e.rem-xs-(e=>e.width/e.rem<60?zs:Ms)(e);function As(e,t,n){const s=function(e,t){const n=e.some(({title:e})=>e.length>70)?3:2,s=Math.max(1,Math.floor(qs(t)/(1.1*n+.5))),a=Math.max(1,Math.ceil(e.length/s));return{rows:Math.max(1,Math.ceil(e.length/a)),pages:a,lines:n}}(e,t);return(e.length?Array.from({length:s.pages},(e,t)=>t*s.rows):[]).map(t=>({rows:e.slice(t,t+s.rows),others:n,layout:s}))}function Ts(e){const t=e.slice(0,Os),n=Math.max(0,Math.ceil((t.length-_s)/js));return[0,...Array.from({length:n},(e,t)=>_s+t*js)].slice(0,t.length?void 0:0).map(e=>({findings:t.slice(e,e?e+js:_s),start:e+1}))}function Cs({room:e,stage:t,box:s}){const a=function(e,t){const n=e.all("card");return te(e,t).map(e=>{var t,s,a;return"cluster"===e.kind?{id:e.id,kind:e.kind,title:e.title,category:null!=(s=e.lane)?s:null==(t=n.find(t=>t.cluster===e.id))?void 0:t.category}:{id:e.id,kind:e.kind,title:q(e),category:null!=(a=e.category)?a:e.lane}})}(e.store,t),o=H(e.store.all("rating"),t.id),l=i(e.store),r=a.some(({id:e})=>l.some(t=>o.has(W(e,t.id)))),c=function(e,t,n,s){const a=s.filter(({id:e})=>I(t,n,e)>=n.length);return"done"===e.status||2*a.length>=s.length}(t,o,a,l)?function(e,t,n){const s=n.map(({id:e})=>e);return ne(t,s,se(e,n))}(e.store,o,a):[],u=As(a,s,!1).length>1?function(e,t){var n;const s=new Map;for(const{on:e}of t.values())s.set(e,(null!=(n=s.get(e))?n:0)+1);return[...e].sort((e,t)=>{var n,a;return(null!=(n=s.get(t.id))?n:0)-(null!=(a=s.get(e.id))?a:0)})}(a,o):a,p=u.filter(({id:e})=>l.some(t=>{var n;return null==(n=o.get(W(e,t.id)))?void 0:n.others})),d=[...As(u,s,!1),...As(p,s,!0),...Ts(c)],h=Ke(d.length);if(!r)return n`<${Es} stage=${t} many=${a.length} />`;const g=d[Math.min(h,d.length-1)],$={groups:l,page:g,of:{n:h+1,all:d.length},key:h};return g.findings?n`<${Bs} ...${$} room=${e} />`:n`<${Us} ...${$} cells=${o} box=${s} />`}const Es=({stage:s,many:a})=>n`<div class="wall-question">
    ${t("power")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">
      ${a?e("{things} to rate",{things:ae(s,a)}):e("There is nothing to rate yet.")}
    </p>
  </div>`;function Us({groups:e,cells:t,page:{rows:s,others:a,layout:o},box:l,of:r}){const i=[...t.values()].some(e=>e.split),c={"--row":`${Ss(o.rows,l)}rem`,"--groups":e.length,"--lines":o.lines};return n`<div class="wall-heat" style=${c}>
    <div class="wall-heat-page">${D({barriers:s,groups:e,cells:t,gaps:Q(t),others:a})}</div>
    <div class="wall-heat-foot">${G({split:i,others:a})}<${Rs} ...${r} /></div>
  </div>`}const Rs=({n:t,all:s})=>s>1&&n`<p class="wall-page">${e("page {n} of {all}",{n:t,all:s})}</p>`,Bs=({room:e,groups:t,page:s,of:a})=>n`<div class="wall-heat wall-findings" data-many=${s.findings.length}>
    <${oe}
      findings=${s.findings}
      groups=${t}
      titleOf=${t=>T(e.store,t)}
      start=${s.start}
    />
    <div class="wall-heat-foot"><span></span><${Rs} ...${a} /></div>
  </div>`;var Ls=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=Ee();return n`<div class="wall-ratings" ref=${s}>
    ${a&&n`<${Cs} room=${e} stage=${t} box=${a} />`}
  </div>`},Strip:function({room:t,stage:s}){const a=te(t.store,s),o=H(t.store.all("rating"),s.id),l=i(t.store).map(e=>({group:e,done:I(o,a,e.id)})),r=l.filter(e=>a.length&&e.done>=a.length).length;return n`<${lt}
    total=${r}
    label=${d("of {n} group has rated all","of {n} groups have rated all",l.length)}
    missing=${e("not yet")}
    entries=${l.map(({group:e,done:t})=>({group:e,count:t&&`${t}/${a.length}`}))}
  />`}});const Ns=[1.6,1.3,1.05,.9,.75,.62],[Fs,Ps,Hs,Is]=[20,4.2,1.5,.8];const Ws=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),Ds=({size:e})=>e>=.9,Qs=t=>e("Not everyone agreed: {dissent}",{dissent:t}),Gs=({page:e,size:t})=>n`<div class="decisions" style=${{"--size":`${t}rem`}}>
    ${e.map((e,t)=>n`<ul key=${t}>
          ${e.map(Ks)}
        </ul>`)}
  </div>`,Ks=({id:e,head:s,text:a,dissent:o})=>n`<li key=${e} class="decision">
    ${t("decision")}
    <p>
      <b>${s}</b>${" "}
      <span dir="auto">${a}</span>
      ${o&&n`<small dir="auto">${Qs(o)}</small>`}
    </p>
  </li>`,Js=[1.4,1.2,1.08,.96,.85],Vs=.85,Xs={2:9/26,3:9/27},[Ys,Zs,ea,ta,na]=[2,.8,.45,2,1.5],sa={beside:2.8,stacked:1.8};function aa(e,t){const n=Js.flatMap(n=>[!1,!0].map(s=>function(e,t,n,s){const a=t.height/t.rem-sa[s?"stacked":"beside"]-t.legend,o=e=>function({title:e,note:t},n,s,a){const o=n.width/n.rem-Ys*s-Zs,l=a?o:(o-n.measures*Zs)*Xs[n.measures],r=n.lines(e,l/s)*s+n.lines(t,l/Vs)*Vs;return ea+(a?r*n.leading+na:Math.max(ta,r*n.leading))}(e,t,n,s),l=a-ea-(s?na:0)-Vs*t.leading;return{size:n,stacked:s,pages:Bt(e,{fits:e=>(e=>e.reduce((e,t)=>e+o(t),0))(e)<=a}),whole:e.every(e=>o(e)<=a),most:Math.max(1,Math.floor(l/(n*t.leading)))}}(e,t,n,s))),s=n.filter(e=>e.whole);return s.length?oa(s):n.at(-1)}const oa=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),[la,ra]=[14,.8];function ia({room:a,vote:o,before:l}){const[r,c]=Ee(),u=le(a.store,o),[{sign:p,bars:d},h]=s({});return n`<div class="wall-result">
    <div class="result-page" ref=${r}>
      ${c&&n`<${ca} ...${{room:a,vote:o,tally:u,before:l,box:c,setSign:h}} />`}
    </div>
    <p class="result-notes">
      ${d&&de(u)&&n`<span>${he()}</span>`}
      ${d&&function(s,a){var o;if(!(null==(o=s.pooled)?void 0:o.length))return null;const l=s.pooled.map(e=>{var t;return null==(t=a.find(t=>t.id===e))?void 0:t.name}).filter(Boolean).join(" · ");return n`<span
    >${t("lock")}${e("To keep votes secret, groups with fewer than 5 voters are combined: {names}",{names:l})}</span
  >`}(u,i(a.store))}${p&&n`<span class="wall-page">${p}</span>`}
    </p>
  </div>`}function ca({room:t,vote:a,tally:o,before:r,box:i,setSign:c}){var u,p,d;const h=re(t.store,a),g=k(()=>function(e,t){return e.length?function(e,t){var n,s;const a=Ns.flatMap(n=>function(e,t,{width:n,rem:s}){const a=Math.max(1,Math.floor((n/s+.7)/(Fs*e+.7))),o=Math.min(a,t.length,3);return Array.from({length:o},(e,t)=>o-t)}(n,e,t).map(s=>function(e,t,n,s){const[a,o]=[n*t.rem,.7*t.rem],l=((t.width+o)/s-o)/a-Ps,r=e=>Ut(e.map(e=>function({head:e,text:t,dissent:n},s,{leading:a,lines:o}){const l=n?o(Qs(n),s/Is)*Is:0;return Hs+a*(o(`${e} ${t}`,s)+l)}(e,l,t)*a),s,o),i=Bt(e,{fits:e=>r(e).height<=t.height});return{size:n,pages:i.map(e=>r(e).columns.map(t=>t.map(t=>e[t]))),whole:i.every(e=>r(e).height<=t.height)}}(e,t,n,s))),o=a.filter(e=>e.whole),[l,r]=[o.filter(Ds),o.filter(e=>!Ds(e))];return null!=(s=null!=(n=Ws(l))?n:r[0])?s:a.at(-1)}(e,{...t,leading:at(),lines:st()}):{pages:[]}}(h,i),[h.length,i]),[$,m]=function({room:e,tally:t,before:n,box:a}){const[o,l]=s({box:a,over:0}),r=o.box===a?o.over:0;return[aa($e({tally:t,before:n}).map(n=>({on:n.on,title:ie(e.store,n.on),note:me(n,t)})),{...a,height:a.height-r,leading:at(),lines:st(),measures:de(t)?3:2,legend:ua(a,new Set(t.items.flatMap(e=>Object.keys(e.by_group))).size)}),e=>e>1&&r<a.height/2&&l({box:a,over:r+e})]}({room:t,tally:o,before:r,box:i}),f=g.pages.length+$.pages.length,v=Ke(f,null!=(d=null==(u=h[0])?void 0:u.id)?d:null==(p=o.items[0])?void 0:p.on),w=f>1?e("page {n} of {all}",{n:v+1,all:f}):null,b=g.pages[v];if(l(()=>c({sign:w,bars:!b}),[w,!b]),b)return n`<${Gs} key=${v} page=${b} size=${g.size} />`;if(!o.items.length)return n`<${da} words=${o.total?e("From the last place to the first…"):ge()} />`;const y=$.pages[v-g.pages.length];return n`<${pa} key=${v} ...${{room:t,tally:o,before:r,ranked:$,rows:y,look:m}} />`}function ua({width:e,rem:t},n){const s=Math.max(1,Math.floor((e/t+ra)/(la+ra)));return Math.ceil(n/s)*Vs*at()+.4}function pa({room:e,tally:t,before:s,ranked:a,rows:r,look:c}){const u=o(null);return l(()=>{const e=u.current.querySelector(".ranked-list");c(e.scrollHeight-e.clientHeight)}),n`<div
    class="result-bars"
    ref=${u}
    data-stacked=${a.stacked}
    style=${{"--size":`${a.size}rem`,"--lines":a.most}}
  >
    ${fe({tally:t,items:r.map(({on:e})=>e),groups:i(e.store),names:t=>ie(e.store,t),before:s&&e.store.get("tally",s.id)})}
  </div>`}const da=({words:e})=>n`<div class="wall-question">
    ${t("lock")}
    <p class="wall-question-text">${e}</p>
  </div>`;function ha({room:e,stage:s}){const a=pe(e.store,s);return a.length?n`<div class="ballot"><${$a} ids=${a} room=${e} /></div>`:n`<div class="wall-question">
      ${t("leverage")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    </div>`}function ga({room:s,vote:a}){var o,l,r;const[i,c]=[null!=(o=s.store.get("turnout",a.id))?o:{voted:0,proxies:0},p(s.store.all("person")).length];return n`<div class="ballot voting">
    <section class="ballot-turnout">
      ${K({part:null!=(l=i.voted)?l:0,whole:Math.max(c,null!=(r=i.voted)?r:0),label:e("have voted")})}
      ${i.proxies>0&&n`<p>${d("and {n} ballot on paper","and {n} ballots on paper",i.proxies)}</p>`}
      <p class="ballot-rule">${t("dot")}<span>${d("{n} dot each","{n} dots each",a.budget)}</span></p>
      <p class="ballot-rule soft">
        ${t(!1===a.secret?"show":"lock")}<span
          >${!1===a.secret?e("Open vote. Results appear when it closes."):e("Secret vote. Results appear when it closes.")}</span
        >
      </p>
    </section>
    <${$a} ids=${a.items} room=${s} />
  </div>`}function $a({ids:e,room:t}){const s={id:"points",title:"",category:null,count:e.length,items:e.map((e,n)=>fa(e,n+1,t))},a=qe([]);return n`<div class="points"><${Pn} lanes=${[s]} groups=${a} people=${a} fresh=${ma} /></div>`}const ma=new Set,fa=(e,t,{store:n})=>{const s=T(n,e);return{id:e,kind:"point",draw:va,number:t,title:s,text:`${t} ${s}`,at:0}},va=({id:e,number:t,title:s},{size:a,show:o})=>n`<li key=${e} class="card sheet point" style=${{"--lines":Mn(a,o)}}>
    <p class="card-text" dir="auto"><b class="point-number">${t}</b>${" "}${s}</p>
  </li>`;var wa=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=C(e.store,t.id);return"closed"===(null==s?void 0:s.status)&&le(e.store,s)?n`<${ia} room=${e} vote=${s} before=${a} />`:s?n`<${ga} room=${e} vote=${s} />`:n`<${ha} room=${e} stage=${t} />`},heading:function(t,n){const s=ce(t,n);return s&&{title:e("{title}: result",{title:n.title}),text:ue(t,s)}}});const ba=[1.7,1.5,1.35,1.2,1.08,1],[ya,ka]=[1.4,2.3],[xa,Ma]=[1.4,1.4],[za,_a,ja]=[6,14,2.6];function Oa(e,t,n){const s=e.filter(({person:e})=>e.name).map(({person:e,number:t})=>({key:e.id,name:e.name,number:t,colour:n})).sort((e,t)=>e.name.localeCompare(t.name)),a=e.length-s.length;return a?[...s,{key:`${t}/more`,more:a}]:s}function Sa(e,{size:t,width:n,height:s,rem:a,wide:o}){const l=t*a,r=Math.max(1,Math.floor((n+xa*a)/(o*l+xa*a))),i=t=>function(e,t){const n=[[]];let s=t;for(const{head:a,rows:o}of e){const e=a?ka:0;for(let l=0;l<o.length;){const r=qa(o.length-l,s-e,s===t);r?(a&&n.at(-1).push(l?{...a,key:`${a.key}/${l}`}:a),n.at(-1).push(...o.slice(l,l+r)),l+=r,s-=e+r):(n.push([]),s=t)}}return n}(e,Math.max(6,Math.floor(10*t/(ya*l))/10)),c=i(s),u=c.length<=r?c:i(s-Ma*a);return{size:t,pages:Aa(u,r)}}function qa(e,t,n){const s=Math.floor(t);if(s>=e)return e;const a=e-s<3?e-3:s;return a>=3?a:n?Math.max(1,s):0}const Aa=(e,t)=>Array.from({length:Math.ceil(e.length/t)},(n,s)=>e.slice(s*t,(s+1)*t)),Ta={id:"tables",activity:"tables",status:"ahead"};function Ca({store:t,box:s}){const a=qe(t.all("person")),o=i(t),l=ee(t),r=JSON.stringify([l,o,[...a.values()].map(({id:e,name:t,group:n})=>[e,t,n])]),c=k(()=>function(e,{width:t,height:n,rem:s},a){const o=e.flatMap(({rows:e})=>e.map(({name:e})=>e?a(e):0)),l=Math.min(_a,Math.max(za,...o))+ja;for(const a of ba){const o=Sa(e,{size:a,width:t,height:n,rem:s,wide:l});if(o.pages.length<2||a===ba.at(-1))return o}return{size:1,pages:[[]]}}(function({tables:e,people:t,groups:n}){var s;const a="mixed"===(null==(s=e[0])?void 0:s.seating)?function({tables:e,people:t,groups:n}){const s=e.flatMap(e=>e.people.filter(e=>t.has(e)).map(n=>({person:t.get(n),number:e.number}))),a=new Set(n.map(({id:e})=>e)),o=e=>s.filter(({person:t})=>t.group===e.id),l=s.filter(({person:e})=>!a.has(e.group));return[...n.map(e=>({head:{key:e.id,group:e},rows:Oa(o(e),e.id,e.colour)})),{head:null,rows:Oa(l,"others")}]}({tables:e,people:t,groups:n}):function({tables:e,people:t,groups:n}){return e.map(e=>{const s=e.people.filter(e=>t.has(e)).map(e=>({person:t.get(e)})),a=new Set(s.map(({person:e})=>e.group));return{head:{key:e.id,table:e,groups:n.filter(({id:e})=>a.has(e))},rows:Oa(s,e.id)}})}({tables:e,people:t,groups:n});return a.filter(({rows:e})=>e.length)}({tables:l,people:a,groups:o}),s,Ua()),[r,s]),u=Ke(c.pages.length);return n`<div class="wall-seat-columns" style=${{"--size":`${c.size}rem`}}>
      ${c.pages[u].map((e,t)=>n`<div key=${t}>${e.map(e=>n`<${Ra} key=${e.key} row=${e} />`)}</div>`)}
    </div>
    ${c.pages.length>1&&n`<p class="wall-page wall-turn">${e("page {n} of {all}",{n:u+1,all:c.pages.length})}</p>`}`}let Ea=null;const Ua=()=>null!=Ea?Ea:Ea=tt(getComputedStyle(document.body).fontFamily);function Ra({row:e}){return e.table?n`<${Ba} row=${e} />`:e.group?n`<h2 class="wall-seat-head" data-colour=${e.group.colour}>
      ${La(e.group)}<span class="wall-seat-group" dir="auto" data-long=${e.group.name.length>28?"":null}
        >${e.group.name}</span
      >
    </h2>`:e.more?n`<p class="wall-seat soft">${d("and {n} more person","and {n} more people",e.more)}</p>`:n`<p class="wall-seat" data-colour=${e.colour}>
    <span class="wall-seat-name" dir="auto">${e.name}</span>${e.number&&n`<b>${e.number}</b>`}
  </p>`}const Ba=({row:{table:t,groups:s}})=>n`<h2 class="wall-seat-head" data-colour=${1===s.length?s[0].colour:void 0}>
    <span class="wall-seat-table"
      ><b>${e("Table {n}",{n:t.number})}</b
      >${t.place&&n`<small dir="auto">${t.place}</small>`}</span
    >
    ${s.length>0&&n`<span class="wall-seat-whose">${s.slice(0,3).map(La)}<bdi>${s[0].name}</bdi></span>`}
  </h2>`,La=e=>n`<span class="badge" key=${e.id} data-colour=${e.colour}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`;var Na=Object.freeze({__proto__:null,Main:function({room:e}){const[t,s]=Ee();return n`<div class="wall-seats" ref=${t}>${s&&n`<${Ca} store=${e.store} box=${s} />`}</div>`},asks:t=>Z(t).shown&&ee(t).length?{...Ta,title:e("Find your table")}:null});const Fa=[1.8,1.5,1.3,1.1,.95],[Pa,Ha]=[6.6,1.5],[Ia,Wa,Da]=[1.2,5.4,.5],Qa=(e,t,n,s)=>Array.from({length:e},(e,a)=>{var o,l;return{driving:null!=(o=t[a])?o:[],restraining:null!=(l=n[a])?l:[],size:s}});function Ga({room:{store:e},stage:t,box:s}){const a={lines:st(),leading:at(),said:Ka},o=function(e,t){const n=e.all("force"),s=ve(e,t),a=new Set(s.map(({id:e})=>e)),o=[...new Set(n.map(({on:e})=>e))].filter(e=>!a.has(e));return[...s,...o.map(t=>({id:t,title:T(e,t)}))].map(e=>({...e,field:we(n,e.id)})).filter(({title:e,field:t})=>e&&(t.driving.length||t.restraining.length))}(e,t),l=o.flatMap(({id:e,title:t,field:n})=>function(e,t,{lines:n,leading:s,said:a}){const[o,l]=[t.height/t.rem-Pa-Ha,(t.width/t.rem-Ia)/2],r=(e,t)=>function(e,t,n){const[s,a]=[[],{height:0}];for(const o of e){const e=n(o);(e>a.height||!s.length)&&([s[s.length],a.height]=[[],t]),s.at(-1).push(o),a.height-=e}return s}(e,o,e=>((e,t,n)=>Math.max(2,e*t*n+.3)+Da)(n(a(e),(l-Wa)/t),t,s));for(const t of Fa){const[n,s]=[r(e.driving,t),r(e.restraining,t)],a=Math.max(n.length,s.length,1);if(1===a||t===Fa.at(-1))return Qa(a,n,s,t)}return[]}(n,s,a).map(s=>({...s,id:e,title:t,totals:n.totals}))),r=Ke(l.length);if(!l.length)return n`<${Ja} stage=${t} />`;const c=l[Math.min(r,l.length-1)];return n`<${Va} key=${r} ...${{page:c,n:r+1,all:l.length}} groups=${qe(i(e))} />`}const Ka=e=>[be(e),...ye(e)].join(" · "),Ja=({stage:s})=>n`<div class="wall-question">
    ${t("balance")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">${e("Forces appear here as groups write them.")}</p>
  </div>`,Va=({page:{title:t,driving:s,restraining:a,totals:o,size:l},n:r,all:i,groups:c})=>n`<div class="force-page" style=${{"--size":`${l}rem`}}>
    <h2 class="force-title" dir="auto">${t}</h2>
    <div class="force-balance" aria-hidden="true">
      <span class="force-drives" style=${{flexGrow:o.driving}}></span
      ><span class="force-holds" style=${{flexGrow:o.restraining}}></span>
    </div>
    <${Xa} head=${e("Drives it")} side="driving" forces=${s} total=${o.driving} groups=${c} />
    <${Xa}
      head=${e("Holds it back")}
      side="restraining"
      forces=${a}
      total=${o.restraining}
      groups=${c}
    />
    ${i>1&&n`<p class="wall-page force-number">${e("page {n} of {all}",{n:r,all:i})}</p>`}
  </div>`,Xa=({head:e,side:t,forces:s,total:a,groups:o})=>n`<section class="force-side" data-side=${t}>
    <h3 class="force-head">
      ${e}
      <b class="force-total"
        ><span class="visually-hidden">${d("{n} in all","{n} in all",a)}</span
        ><span aria-hidden="true">${a}</span></b
      >
    </h3>
    <ul class="force-rows">
      ${s.map(e=>n`<${Ya} key=${e.id} force=${e} group=${o.get(e.group)} />`)}
    </ul>
  </section>`,Ya=({force:e,group:s})=>n`<li class="force-row">
    <span class="force-strength" data-heat=${e.strength}>${e.strength}</span>
    <span class="force-words" dir="auto"
      >${be(e)}${ye(e).map(e=>n`<span class="force-note" key=${e}> · ${e}</span>`)}</span
    >
    ${s&&n`<span class="badge" data-colour=${s.colour}
        >${t(s.icon)}<span class="visually-hidden">${s.name}</span></span
      >`}
  </li>`;var Za=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=Ee();return n`<div class="wall-forces" ref=${s}>
    ${a&&n`<${Ga} room=${e} stage=${t} box=${a} />`}
  </div>`}});const eo=[1.5,1.25,1.1,.95],[to,no,so]=[2.4,4.4,1.5],[ao,oo,lo,ro]=[1.2,1.4,.5,2],[io,co]=[.36,.4];function uo(e,t,{lines:n,leading:s}){const[a,o]=[t.height/t.rem-to-no-so,t.width/t.rem],l=(o-ao*(e.length-1))/e.length-oo;return po(t=>{const o=({title:e})=>n(e,l/t)*t*s+.6+lo,r=e.map(e=>ho(e,a,o)),i=Math.max(1,...r.map(e=>e.length));return Array.from({length:i},(e,n)=>({columns:r.map(e=>{var t;return null!=(t=e[n])?t:[]}),size:t}))})}function po(e){const t=eo.map(e);return t.find(e=>e.length<=t.at(-1).length)}function ho(e,t,n){const s=go(e,t,n,1/0),a=go(e,t,n,Math.ceil(e.length/s.length));return a.length>s.length?s:a}function go(e,t,n,s){var a;const[o,l]=[[],{height:0}];for(const r of e){const e=n(r);(e>l.height||(null==(a=o.at(-1))?void 0:a.length)>=s||!o.length)&&([o[o.length],l.height]=[[],t]),o.at(-1).push(r),l.height-=e}return o}function $o({store:t,stage:s,box:a}){const o={lines:st(),leading:at()},l=[...fo(t,a,o),...yo(t,a,o),...Mo(t,a,o)],r=Ke(l.length);if(!ke(t).length)return n`<${mo} stage=${s} />`;const c=l[Math.min(r,l.length-1)];return n`<div class="wall-help-page" key=${r} style=${{"--size":`${c.size}rem`}}>
    <h2 class="wall-help-head">${c.head}</h2>
    <${c.Body} ...${{store:t,page:c}} groups=${qe(i(t))} />
    ${l.length>1&&n`<p class="wall-page wall-help-number">${e("page {n} of {all}",{n:r+1,all:l.length})}</p>`}
  </div>`}const mo=({stage:s})=>n`<div class="wall-question">
    ${t("wrench")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">${e("Help appears here as groups ask for it.")}</p>
  </div>`,fo=(t,n,s)=>function(e,t,{lines:n,leading:s}){const[a,o]=[t.height/t.rem-to-1.6-so,t.width/t.rem];return po(t=>{const l=t*s;return ho(e,a,({title:e,help:s,groups:a})=>{const r=s.reduce((e,s)=>e+n(s.title,(o*co-2.2)/t),0),i=Math.max(n(e,(o*io-1.2)/t),r||1)*l;return Math.max(i,Math.ceil(a.length/6)*ro)+.5+lo}).map(e=>({rows:e,size:t}))})}(xe(t),n,s).map(t=>({...t,head:e("Leverage points: who asks for help, and what is offered"),Body:vo})),vo=({page:{rows:t},groups:s})=>n`<table class="wall-help-table">
    <thead>
      <tr>
        <th scope="col">${e("Leverage point")}</th>
        <th scope="col">${e("Asked for by")}</th>
        <th scope="col">${e("Help")}</th>
      </tr>
    </thead>
    <tbody>
      ${t.map(e=>n`<${wo} key=${e.id} ...${{point:e,groups:s}} />`)}
    </tbody>
  </table>`,wo=({point:s,groups:a})=>n`<tr data-gap=${!s.offered.length}>
    <th scope="row" dir="auto">${s.title}</th>
    <td>
      <span class="wall-help-groups"
        >${s.groups.map(e=>n`<${bo} key=${e} group=${a.get(e)} />`)}</span
      >
      ${!s.groups.length&&n`<span class="soft">${e("no group")}</span>`}
    </td>
    <td>
      ${s.help.map(e=>n`<p class="wall-help-one" key=${e.id} data-offered=${Oe(e)}>
            ${t(Oe(e)?"check":"hand")}<span dir="auto">${e.title}</span>
          </p>`)}
      ${!s.offered.length&&n`<p class="wall-help-gap">${e("No one offers to help yet")}</p>`}
    </td>
  </tr>`,bo=({group:e})=>e&&n`<span class="badge" data-colour=${e.colour}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`;function yo(t,n,s){const a=["push","both","pull",...Me(t).unsaid?[""]:[]],o=a.map(e=>ke(t).filter(({pull:t=""})=>t===e)),l=ke(t).length;return uo(o,n,s).map(t=>({...t,head:e("Push and pull"),Body:xo,sides:a.map((e,t)=>({side:e,all:l,many:o[t].length,words:ko(e)}))}))}const ko=t=>t?V(je(),t):e("Not said yet"),xo=({store:e,page:{columns:t,sides:s}})=>n`<div class="wall-help-columns" style=${{"--columns":s.length}}>
    ${s.map(({side:s,words:a,many:o,all:l},r)=>n`<section key=${s} class="wall-help-column" data-pull=${s}>
          <h3>${a} <b>${o}</b></h3>
          <span class="wall-help-bar" aria-hidden="true"
            ><span style=${{inlineSize:100*o/l+"%"}}></span
          ></span>
          <ul>
            ${t[r].map(({id:t,title:s,type:a})=>n`<li key=${t} dir="auto" title=${_e(e,a)}>${s}</li>`)}
          </ul>
        </section>`)}
  </div>`;function Mo(t,n,s){const a=ze(t);return a.length?uo([a],n,s).map(t=>({...t,head:e("Offers that no group asked for"),Body:zo})):[]}const zo=({store:e,page:{columns:t}})=>n`<ul class="wall-help-offers">
    ${t[0].map(({id:t,title:s,type:a})=>n`<li key=${t}>
          <span dir="auto">${s}</span> <span class="wall-help-type" dir="auto">${_e(e,a)}</span>
        </li>`)}
  </ul>`;var _o=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=Ee();return n`<div class="wall-helps" ref=${s}>
    ${a&&n`<${$o} store=${e.store} stage=${t} box=${a} />`}
  </div>`}});const[jo,Oo]=[3,140],[So,qo,Ao]=[4.4,4.6,8.6],To={plan:function({room:e,on:s}){var a,o,l,r;const[i,c]=Ee(),u=e.store.get("group",null!=(a=s.group)?a:""),p=e.store.all("action").filter(e=>e.plan===s.id).sort((e,t)=>e.horizon-t.horizon||e.position-t.position),d=e.store.get("confidence",s.id);return n`<article class="presented" data-colour=${null!=(o=null==u?void 0:u.colour)?o:null} data-sure=${Boolean(d)} ref=${i}>
    <h1><span class="badge">${t(null!=(l=null==u?void 0:u.icon)?l:"flag")}</span><bdi>${null!=(r=null==u?void 0:u.name)?r:s.owner}</bdi></h1>
    <${Co} said=${d} />
    ${c&&n`<${Uo} ...${{actions:p,box:c}} taken=${d?Ao:0} />`}
  </article>`},action:function({room:e,on:s}){var a,o,l,r;const i=e.store.get("plan",s.plan),c=e.store.get("group",null!=(a=null==i?void 0:i.group)?a:"");return n`<article class="presented presented-one" data-colour=${null!=(o=null==c?void 0:c.colour)?o:null}>
    <h1><span class="badge">${t(null!=(l=null==c?void 0:c.icon)?l:"flag")}</span><bdi>${null!=(r=null==c?void 0:c.name)?r:null==i?void 0:i.owner}</bdi></h1>
    <p class="presented-big" data-long=${[...s.what].length>Oo} dir="auto">${s.what}</p>
    <dl class="presented-facts">
      ${Eo(s).map(([e,t])=>n`<div key=${e}>
            <dt>${e}</dt>
            <dd dir="auto">${t}</dd>
          </div>`)}
    </dl>
  </article>`}};function Co({said:t}){var s,a;const o=Object.values(null!=(s=null==t?void 0:t.counts)?s:{});if(!o.length)return null;const l=Math.max(...o);return n`<section class="presented-sure">
    <p class="presented-sure-head">${e("How sure its people are, from 1 to 5")}</p>
    <ol class="presented-bars">
      ${o.map((e,t)=>n`<li key=${t}>
            <span class="presented-bar" style=${{"--part":e/l}}></span><b>${e}</b><span>${t+1}</span>
          </li>`)}
    </ol>
    <ul class="presented-reasons">
      ${(null!=(a=t.reasons)?a:[]).slice(0,jo).map(e=>n`<li key=${e} dir="auto">${e}</li>`)}
    </ul>
  </section>`}const Eo=t=>[[100===t.horizon?e("100 days"):e("1000 days"),t.due?e("Due by {day}",{day:Y(t.due)}):e("No due date yet")],[e("Who’s responsible"),t.owner||e("No owner yet")],[e("How we’ll know it worked"),t.indicator||e("No indicator yet")],[e("Help needed"),t.help_needed]].filter(([,e])=>e);function Uo({actions:s,box:a,taken:o}){const l=Math.max(1,Math.floor((a.height/a.rem-So-o)/qo)),r=Math.max(1,Math.ceil(s.length/l)),i=Ke(r);return s.length?n`<ol
      class="presented-actions"
      key=${i}
      data-roomy=${8*s.length<=a.height/a.rem-So-o}
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
    ${r>1&&n`<p class="wall-page wall-turn">${e("page {n} of {all}",{n:i+1,all:r})}</p>`}`:n`<p class="soft">${e("nothing written yet")}</p>`}const[Ro,Bo]=[2.4,3.6];function Lo({rows:s,box:a,about:o,actions:l}){var r;const i=Math.max(1,Math.floor((a.height/a.rem-Bo)/Ro)),c=Math.ceil(s.length/i),u=Ke(c),p=Math.ceil(s.length/c),h=s.slice(u*p,(u+1)*p),g=Math.min(4.4,(a.height/a.rem-Bo)/h.length).toFixed(3);return n`<div class="plan-page" key=${u} style=${{"--row":`${g}rem`}}>
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
  </div>`}var No=Object.freeze({__proto__:null,Main:function({room:e,about:s,stage:a}){const[o,l]=Ee(),r=function(e){const t=e.store.all("plan"),n=i(e.store),s=new Map(n.map((e,t)=>[e.id,t]));return[...t].sort((e,t)=>{var n,a;return(null!=(n=s.get(e.group))?n:999)-(null!=(a=s.get(t.group))?a:999)}).map(e=>((e,t)=>{var n,s,a;return{id:e.id,name:null!=(n=null==t?void 0:t.name)?n:e.owner,icon:null!=(s=null==t?void 0:t.icon)?s:"flag",colour:null!=(a=null==t?void 0:t.colour)?a:null,holds:t=>t.plan===e.id}})(e,n.find(t=>t.id===e.group)))}(e);return r.length?n`<div class="wall-plans" ref=${o}>
    ${l&&n`<${Lo} rows=${r} box=${l} about=${s} actions=${e.store.all("action")} />`}
  </div>`:n`<div class="wall-question" ref=${o}>
      ${t("calendar")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    </div>`},spotlights:To});function Fo(e){const t=[...e].sort((e,t)=>e.at-t.at).map(({id:e,text:t,name:n,group:s=null,at:a,joined:o=[]})=>({id:e,kind:"pledge",draw:Po,text:t,name:n,group:s,at:a,joined:o.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:t.length,items:t}}function Po(e,{groups:s,fresh:a,size:o,show:l}){var r;const i=s.get(e.group);return n`<li
    key=${e.id}
    class="card sheet pledge ${a.has(e.id)?"arriving":""}"
    data-colour=${null!=(r=null==i?void 0:i.colour)?r:null}
    style=${{"--lines":Mn(o,l)}}
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
  </li>`}var Ho=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){const o=s.store.all("pledge"),l=k(()=>[Fo(o)],[o]),r=Be(o.map(e=>e.id));return o.length?n`<div class="wall-pledges">
    <${Pn} lanes=${l} groups=${qe(i(s.store))} people=${qe([])} fresh=${r} />
  </div>`:n`<div class="wall-question">
      ${t("pledge")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${e("Pledges appear here with their names.")}</p>
    </div>`}});const[Io,Wo]=[100,240],Do={picture:({on:e,...t})=>n`<${Qo} ...${t} stage=${e} />`};function Qo({room:e,about:t,stage:a}){var o;const[l,r]=s("tall"),i=a.title.length+(null!=(o=a.instruction)?o:"").length,c=i>Wo?"long":i>Io?"medium":"short",u=a.picture&&("wide"===l&&"short"===c?"under":"beside");return n`<div class="poster" data-length=${c} data-picture=${u||null}>
    <div class="poster-said">
      <p class="poster-time">
        <${vt} room=${e} stage=${a} paused=${t.paused} />
      </p>
      <h1 dir="auto">${a.title}</h1>
      ${a.instruction&&n`<p class="poster-words" dir="auto">${a.instruction}</p>`}
    </div>
    ${u&&n`<${Go} key=${a.picture} ...${{about:t,stage:a,setShape:r}} />`}
  </div>`}function Go({about:e,stage:t,setShape:o}){const[l,r]=s(0),[i,c]=s(!1);return a(()=>{if(!i)return;const e=setTimeout(()=>(r(l+1),c(!1)),5e3);return()=>clearTimeout(e)},[i]),n`<div class="poster-picture">
    ${!i&&n`<img
        key=${l}
        src=${Se(e.code,t)}
        alt=${t.title}
        onLoad=${({target:e})=>o(e.naturalWidth>1.45*e.naturalHeight?"wide":"tall")}
        onError=${()=>c(!0)}
      />`}
  </div>`}var Ko=Object.freeze({__proto__:null,Main:Qo,headless:!0,spotlights:Do});function Jo({stage:s,now:a}){if("done"===s.status)return n`<p class="break-soon">${e("The break is over. Welcome back.")}</p>`;if(!s.ends_at)return n`<p class="break-soon">${e("Back soon")}</p>`;const o=s.ends_at-a;return n`<p class="break-back"><span>${e("Back at")}</span><b>${r(s.ends_at)}</b></p>
    <p class="break-left" role="timer">
      ${o>0?n`${t("timer")}<b>${h(o)}</b>`:n`<span>${e("Time’s up. Please take your seats.")}</span>`}
    </p>`}var Vo=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){Re(500);const o=s.now();return n`<div class="break" data-phase=${((e,t)=>"open"===e.status&&e.ends_at?ft(e.ends_at-t):"calm")(a,o)}>
    <header class="break-head">
      <div>
        <h1 dir="auto">${t("cup")}<span>${a.title}</span></h1>
        ${a.instruction&&n`<p dir="auto">${a.instruction}</p>`}
      </div>
      <p class="break-clock"><span>${e("Now")}</span><b>${r(o)}</b></p>
    </header>
    <${Jo} stage=${a} now=${o} />
  </div>`},headless:!0}),Xo=Object.freeze({__proto__:null,Main:function({room:s,about:a,stage:o}){return n`<div class="farewell">
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
      <p class="arrive-address">${Te(s.joinUrl)}</p>
      <p class="arrive-code"><span>${e("code")}</span> <b class="code">${a.code}</b></p>
    </section>
  </div>`},whole:!0});export{Ke as a,Et as b,ks as c,Ls as d,wa as e,Na as f,Za as g,_o as h,No as i,Ho as j,Ko as k,at as l,st as m,Vo as n,Xo as o,Ee as u,tt as w};
