import{t as e,i as t,n,C as s,o as a,a as o,N as l,g as r,h as i,c,q as u,K as p,P as d,r as h,m as g,y as $,H as m,A as f,B as v,z as w,D as b,G as y,E as k,J as M,f as x,_ as z,L as _,S as j,R as O}from"../core/shared.js";import{g as q,u as S,l as A,a as B,i as C,w as E,s as N,p as T,c as L,r as F,j as R,d as H,k as U,e as P,m as I,t as W}from"../pictures.js";import{b as D,l as J,d as G,q as Q,r as K,C as V,u as X,v as Y,p as Z,x as ee,s as te,t as ne,z as se,E as ae,G as oe,D as le,B as re,F as ie}from"../writing.js";import{r as ce,f as ue,w as pe,t as de,F as he}from"../activities/ratings.js";import{e as ge,t as $e,a as me,c as fe,b as ve,s as we}from"../activities/map.js";import{l as be,b as ye,m as ke,a as Me,f as xe,p as ze,s as _e,e as je,k as Oe,c as qe,d as Se,g as Ae,r as Be,h as Ce,j as Ee,t as Ne,n as Te,o as Le,q as Fe,u as Re,T as He,v as Ue,w as Pe}from"../activities/map_drawn.js";import{c as Ie,b as We}from"../champions.js";import{r as De,d as Je,c as Ge,e as Qe,a as Ke,s as Ve}from"../activities/dots.js";import{h as Xe,a as Ye,t as Ze,b as et,c as tt,r as nt}from"../bars.js";import{a as st,f as at,w as ot,n as lt}from"../activities/forces.js";import{i as rt,c as it,d as ct,u as ut,a as pt,p as dt,e as ht}from"../activities/interventions.js";import{a as gt,n as $t,b as mt,s as ft,l as vt,w as wt}from"../activities/partnerships.js";import{p as bt}from"../activities/poster.js";const yt=e=>new Map(e.map(e=>[e.id,e]));function kt(e,t){var n;const s=new Map;for(const a of e)s.set(a[t],(null!=(n=s.get(a[t]))?n:0)+1);return s}function Mt(e){try{return new URL(e).host}catch{return e}}var xt=Object.freeze({__proto__:null,Main:function({room:s,about:a}){return n`<div class="wall-way">
    <img class="wall-way-qr" src=${s.qr} alt=${e("QR code that opens this workshop")} />
    <section>
      <h1>${e("Point your phone’s camera here")}</h1>
      <p class="soft">${e("or open")}</p>
      <p class="wall-way-address">${Mt(s.joinUrl)}</p>
      <p class="arrive-code"><span>${e("code")}</span> <b class="code">${a.code}</b></p>
      <p class="wall-way-hint">
        ${t("wifi")}<span>${e("Use this room’s wifi. If the page doesn’t open, switch mobile data off.")}</span>
      </p>
    </section>
  </div>`},whole:!0});function zt(){const e=o(null),[t,n]=s(null);return l(()=>{var t;const s=()=>n(t=>_t(t,function(e){const t=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:e.clientWidth,height:e.clientHeight,rem:t}}(e.current))),a=new ResizeObserver(s);return a.observe(e.current),null==(t=document.fonts)||t.ready.then(s),s(),()=>a.disconnect()},[]),[e,t]}const _t=(e,t)=>e&&e.width===t.width&&e.height===t.height&&e.rem===t.rem?e:t;function jt(e){const[t,n]=s(0);return a(()=>{const t=setInterval(()=>n(e=>e+1),e);return()=>clearInterval(t)},[e]),t}function Ot(e){const t=o(null),n=Date.now(),s=null===t.current;null!=t.current||(t.current=new Map);for(const a of e)t.current.has(a)||t.current.set(a,s?0:n);return new Set(e.filter(e=>n-t.current.get(e)<5e3).slice(-3))}var qt=Object.freeze({__proto__:null,Main:function({room:e}){return jt(5e3),n`<div class="wall-blank"><p>${r(e.now())}</p></div>`},silent:!0,whole:!0});function St({findings:e}){const t=o(null),s=i({of:e,many:e.length,fits:!1}),l=s.value.of===e?s.value:{of:e,many:e.length,fits:!1};a(()=>{const{scrollHeight:e,clientHeight:n}=t.current,a=e<=n||l.many<=1;l.fits||(s.value=a?{...l,fits:a}:{...l,many:l.many-1})},[l]),a(()=>{const e=()=>s.value={...s.peek(),many:s.peek().of.length,fits:!1};return addEventListener("resize",e),()=>removeEventListener("resize",e)},[]);const r=e.length-l.many;return n`<ul ref=${t} data-many=${e.length>6} data-fits=${l.fits}>
    ${e.slice(0,l.many).map(({id:e,says:t})=>n`<li key=${e} dir="auto">${t}</li>`)}
    ${r>0&&n`<li class="findings-more">${c("and {n} more","and {n} more",r)}</li>`}
  </ul>`}var At=Object.freeze({__proto__:null,Main:function({room:t}){const s=q(t);return n`<div class="findings">
    <h1>${e("What we should look at")}</h1>
    ${s&&(s.length?n`<${St} findings=${s} />`:n`<p>${e("Nothing to look at")}</p>`)}
  </div>`},Strip:()=>null,headless:!0});function Bt({room:e,missing:t}){const s=new Map(u(e.store).map(e=>[e.id,e]));return n`<ul class="missing-groups" data-many=${t.groups.length>8}>
    ${t.groups.map(e=>{var a;return n`<${Ct} key=${e.group} ...${{row:e,group:null!=(a=s.get(e.group))?a:{},missing:t}} />`})}
  </ul>`}function Ct({row:s,group:a,missing:o}){var l,r;const i=o.noted?A(s.brings):[];return n`<li class="missing-group" data-colour=${null!=(l=a.colour)?l:1}>
    <span class="badge">${t(null!=(r=a.icon)?r:"people")}</span>
    <b class="missing-name"><bdi>${a.name}</bdi></b>
    <span class="missing-foot"
      ><b class="missing-seats" data-full=${s.here>=s.seats}
        >${s.seats?e("{here} of {all}",{here:s.here,all:s.seats}):s.here}</b
      >${i.length>0&&n`<span class="missing-lacks">${e("missing: {what}",{what:i.join(e(", "))})}</span>`}</span
    >
  </li>`}function Et({missing:t}){var s,a;const o=(null!=(s=t.levels)?s:[]).filter(({groups:e})=>!e.length);return[t.noted&&A(t.brings).length>0&&[e("No one here brings:"),A(t.brings)],o.length>0&&[e("No influence here at:"),o.map(({level:e})=>D(J(),e))],(null==(a=t.sectors)?void 0:a.length)>0&&[e("No group from:"),t.sectors.map(e=>D(B(),e))]].filter(Boolean).map(([t,s])=>n`<p key=${t} class="missing-gap"><b>${t}</b> ${s.join(e(", "))}</p>`)}function Nt({room:t,open:s}){const a=[...s].sort((e,t)=>(e.by||"9").localeCompare(t.by||"9"));return n`<section class="missing-asked">
    <h2>${e("To bring in")}</h2>
    <ul>
      ${a.map(s=>{return n`<li key=${s.id}>
            <b><bdi>${s.who}</bdi></b>
            <small
              >${[(a=s.inviter,a&&(null==(o=t.store.get("person",a))?void 0:o.name)||""),s.by&&e("by {day}",{day:G(s.by)}),D(C(),s.status)].filter(Boolean).map((e,t)=>n`${t?" · ":""}<bdi>${e}</bdi>`)}</small
            >
          </li>`;var a,o})}
    </ul>
  </section>`}var Tt=Object.freeze({__proto__:null,Main:function({room:t}){const s=S(t),a=t.store.all("invitation").filter(({status:e})=>"declined"!==e);return n`<div class="missing">
    <h1>${e("Who’s missing?")}</h1>
    ${s&&n`<div class="missing-parts" data-asked=${a.length>0}>
        <${Bt} ...${{room:t,missing:s}} />
        <div class="missing-side">
          <${Et} missing=${s} />
          ${a.length>0&&n`<${Nt} ...${{room:t,open:a}} />`}
        </div>
      </div>`}
  </div>`},Strip:()=>null,headless:!0});function Lt({stage:e}){return n`<div class="wall-question">
    ${t("mark")}
    <p class="wall-question-text" dir="auto">${e.instruction||e.title}</p>
  </div>`}const Ft={ArrowRight:1,ArrowDown:1,PageDown:1," ":1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1},Rt=p({page:0,hold:!1,at:0}),Ht=p({page:0,pages:0});function Ut(e,t="",n=0){const{page:l,hold:r,at:i}=Rt.value,[c,u]=s(l),[p,d,h]=[o(!1),o(i),o(null)],g=Math.max(0,Math.min(c,e-1));return a(()=>{d.current!==i&&([d.current,p.current]=[i,!0],u(l))},[i]),a(()=>{p.current||r||u(null===h.current?0:n),h.current=t},[t]),a(()=>{if(!(e<2))return function(e,t,n){let s=0;const a=()=>{clearTimeout(s),n||(s=setTimeout(()=>(t.current=!1,e(1),a()),t.current?6e4:14e3))},o=n=>{return n.key in Ft&&(n.preventDefault(),s=Ft[n.key],t.current=!0,e(s),a());var s};return a(),document.addEventListener("keydown",o),()=>(clearTimeout(s),document.removeEventListener("keydown",o))}(t=>u(n=>(Math.min(n,e-1)+t+e)%e),p,r)},[e,t,r,i]),a(()=>Pt({page:g,pages:e}),[g,e]),a(()=>()=>Pt({page:0,pages:0}),[]),g}function Pt(e){const t=Ht.peek();e.page===t.page&&e.pages===t.pages||(Ht.value=e)}const It={b:"blank",q:"qr"},Wt=p({show:null,since:0}),Dt=new URLSearchParams(location.search).get("lane");function Jt({store:e}){const t=E(e),n=Wt.value.since===t.at?Wt.value.show:null;return{show:null!=n?n:t.show,lane:null!=Dt?Dt:t.lane,kind:t.on_kind,on:N(e,t)}}function Gt(e){const t=new Map,n=n=>(t.has(n)||t.set(n,1.03*e(n)),t.get(n)),s=function(){const e=new Map;return(t,s)=>{e.has(t)||e.set(t,new Map);const a=e.get(t);return a.has(s)||a.set(s,((e,t)=>e.split("\n").reduce((e,s)=>e+((e,t)=>function(e,t,n){let[s,a]=[1,0];for(const o of e)a&&a+n+o>t&&([s,a]=[s+1,0]),a+=(a?n:0)+o,a>t&&([s,a]=[s+Math.floor(a/t),a%t]);return s}(e.split(/\s+/).filter(Boolean).map(n),t,n(" ")))(s,t),0))(t,s)),a.get(s)}}(),a=new Map;return s.widest=e=>(a.has(e)||a.set(e,Math.max(0,...e.split(/\s+/).map(n))),a.get(e)),s}function Qt(e){const t=document.createElement("canvas").getContext("2d");return t.font=`400 100px ${e}`,e=>t.measureText(e).width/100}let Kt=null;function Vt(){return null!=Kt?Kt:Kt=Gt(Qt(getComputedStyle(document.body).fontFamily))}const Xt=()=>parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25;function Yt({room:t}){const s=h(t.store.all("person")),a=kt(s,"group");return n`<${Zt}
    total=${s.length}
    label=${c("person joined","people joined",s.length)}
    entries=${u(t.store).map(e=>{var t;return{group:e,count:null!=(t=a.get(e.id))?t:0}})}
    missing=${e("not here yet")}
  />`}function Zt({total:e,label:t,entries:s,missing:a}){const o=s.filter(e=>!e.count).length<=2,[l,r]=zt();return n`<div class="strip">
    <p class="strip-total"><b>${e}</b> ${t}</p>
    <div class="strip-groups" role="list" ref=${l}>
      ${r&&s.length>0&&n`<${en} ...${{entries:s,missing:a,few:o,...sn(s,r,o?a:"–")}} />`}
    </div>
  </div>`}const en=({rows:e,missing:t,few:s})=>e.map((e,a)=>n`<div key=${a} class="strip-row" role="presentation">
        ${e.map(e=>e.count?un(e):pn(e.group,t,s))}
      </div>`),tn=.85,nn=[2,3,4];function sn(e,t,n){var s;const[a,o,l]=[rn(),.35*t.rem,tn*t.rem],r=e.map(({group:e,count:t})=>{const s=(a(`${e.name} ${t||n}`)+4)*l+o;return{natural:s,least:cn(e)?s:Math.min(s,8*l+o)}}),i=r.map(({least:e})=>({natural:e,least:e})),c=e=>nn.map(n=>an(e,n,t.width+o)).findIndex(({over:e})=>!e),u=nn[null!=(s=[c(r),c(i)].find(e=>e>=0))?s:nn.length-1],{starts:p}=an(r,u,t.width+o);return{rows:p.map((t,n)=>e.slice(t,p[n+1]))}}function an(e,t,n){const[s,a]=["natural","least"].map(t=>on(e.map(e=>e[t]))),o=(e,t,s)=>Math.max(0,e[s]-e[t]-n)**2,l=(e,t)=>o(s,e,t)+1e3*o(a,e,t);let r=e.map((e,t)=>({starts:[0],over:l(0,t+1)}));for(let e=1;e<t;e+=1)r=r.map((e,t)=>Array.from({length:t},(e,n)=>({starts:[...r[n].starts,n+1],over:r[n].over+l(n+1,t+1)})).reduce((e,t)=>t.over<e.over?t:e,e));return r.at(-1)}const on=e=>e.reduce((e,t)=>[...e,e.at(-1)+t],[0]);let ln=null;const rn=()=>null!=ln?ln:ln=Qt(getComputedStyle(document.body).fontFamily),cn=({name:e})=>e.length<=8?"short":"",un=({group:e,count:s})=>{var a;return n`<span role="listitem" key=${e.id} class="chip ${cn(e)}" data-colour=${null!=(a=e.colour)?a:1}
    >${t(e.icon)}<span class="strip-name" dir="auto">${e.name}</span><b>${s}</b></span
  >`},pn=(e,s,a)=>n`<span role="listitem" key=${e.id} class="chip silent ${cn(e)}"
    >${t(e.icon)}<span class="strip-name" dir="auto">${e.name}</span
    >${!a&&n`<span aria-hidden="true">–</span>`}<span class=${a?"strip-missing":"visually-hidden"}
      >${s}</span
    ></span
  >`,dn=e=>e<=0?"over":e<=18e4?"last":"calm";function hn({room:s,stage:a,paused:o}){return o?n`<p class="wall-timer" data-phase="paused">${t("pause")}<span>${e("Paused")}</span></p>`:"done"===a.status?n`<p class="wall-timer" data-phase="done">${t("check")}<span>${e("Closed")}</span></p>`:a.ends_at?n`<${gn} room=${s} endsAt=${a.ends_at} />`:null}function gn({room:e,endsAt:t}){jt(500);const s=t-e.now(),a=dn(s);return n`<p class="wall-timer" data-phase=${a} role="timer">
    ${"over"===a?$n(-s):n`<b>${g(s)}</b>`}
  </p>`}const $n=s=>n`${t("timer")}<span>${e("Time’s up")}</span><small class="wall-over">+${g(s)}</small>`;function mn({room:s,screens:a}){var o,l,r,i;const c=s.store.get("about","about");if(!c)return n`<main class="wall wall-waiting">
      ${t("mark")}
      <p>${e("One moment…")}</p>
      <${bn} room=${s} about=${{}} />
    </main>`;const u=function(e,t,n){const s=n.closed?null:Object.values(t).find(({asks:t})=>null==t?void 0:t(e.store));return s?s.asks(e.store):n.current?e.store.get("stage",n.current):null}(s,a,c),p=Jt(s),{Main:d,Strip:h=Yt,whole:g,headless:$,heading:m,silent:f}=function(e,t,n,s){var a;return Object.hasOwn(fn,s.show)?fn[s.show]:t.closed?e.close:s.on?null!=(a=function(e,{kind:t}){const n=Object.values(e).find(({spotlights:e})=>null==e?void 0:e[t]);return n&&{Main:n.spotlights[t],headless:!0}}(e,s))?a:{Main:Lt}:n?Object.hasOwn(e,n.activity)?e[n.activity]:{Main:Lt}:e.open}(a,c,u,p);return n`<main
    class="wall ${g?"whole":$?"headless":""}"
    data-activity=${null!=(o=null==u?void 0:u.activity)?o:"open"}
    data-paused=${c.paused?"":null}
  >
    ${!g&&!$&&n`<${vn} ...${{room:s,about:c,stage:u,heading:m}} />`}
    <div class="wall-main" key=${[p.show,null!=(r=null==(l=p.on)?void 0:l.id)?r:"",null!=(i=null==u?void 0:u.id)?i:""].join("/")}>
      <${d} ...${{room:s,about:c,stage:u}} lane=${p.lane} on=${p.on} />
    </div>
    ${!g&&n`<${wn} room=${s} about=${c}><${h} room=${s} stage=${u} /><//>`}
    ${!f&&n`<${bn} room=${s} about=${c} />`}
  </main>`}const fn={blank:qt,qr:xt,missing:Tt,findings:At};function vn({room:e,about:t,stage:s,heading:a}){var o;const{title:l,text:r}=null!=(o=null==a?void 0:a(e.store,s))?o:{title:s.title,text:s.instruction};return n`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${l}</h1>
      ${r&&n`<p dir="auto">${r}</p>`}
    </div>
    <${hn} room=${e} stage=${s} paused=${t.paused} />
  </header>`}function wn({room:t,about:s,children:a}){return n`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${t.qr} alt="" />
      <p>
        <span>${e("Join in")}</span><b class="wall-address">${Mt(t.joinUrl)}</b
        ><b class="code">${s.code}</b>
      </p>
    </div>
    ${a}
  </footer>`}function bn({room:s,about:a}){return n`<div class="wall-signs">
    <${yn} room=${s} />
    ${a.illustrative&&n`<p class="wall-illustrative">${t("info")}${e("Illustrative example")}</p>`}
  </div>`}function yn({room:s}){var a;const o=s.sync.state.value;if("live"===o)return null;const l={connecting:e("Connecting…"),removed:e("This wall was signed out. Reload the page."),reload:e("Reload the page.")};return n`<p class="wall-line" role="status">
    ${t("cloud-off")}<span>${null!=(a=l[o])?a:e("Reconnecting…")}</span>
  </p>`}const{code:kn,joinUrl:Mn}=document.documentElement.dataset,[xn,zn]=[4e3,8e3];function _n({room:s,about:a}){return n`<section class="arrive-way">
    <h2>${e("Point your phone’s camera here")}</h2>
    <img class="arrive-qr" src=${s.qr} alt=${e("QR code that opens this workshop")} />
    <p class="arrive-or">${e("or open")}</p>
    <p class="arrive-address">${Mt(s.joinUrl)}</p>
    <p class="arrive-code"><span>${e("code")}</span> <b class="code">${a.code}</b></p>
    <p class="arrive-hint">
      ${t("wifi")}<span>${e("Use this room’s wifi. If the page doesn’t open, switch mobile data off.")}</span>
    </p>
  </section>`}function jn(e){var s;return n`<li key=${e.id} class="arrive-tile ${e.here?"":"absent"}" data-colour=${null!=(s=e.colour)?s:1}>
    <span class="badge">${t(e.icon)}</span><span class="arrive-name" dir="auto">${e.name}</span
    ><b class="arrive-count">${e.here||"–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({length:Math.min(e.here,24)},()=>n`<i></i>`)}</span
    >
  </li>`}function On({groups:s}){const a=s.filter(e=>!e.here);return a.length?a.length===s.length?n`<p class="arrive-missing">
      ${t("people")}<span>${e("Welcome. Choose your group on your phone.")}</span>
    </p>`:n`<p class="arrive-missing">
    ${t("clock")}<span>${c("{n} group hasn’t arrived yet","{n} groups haven’t arrived yet",a.length)}</span>
  </p>`:s.length>0&&n`<p class="arrive-missing all">${t("check")}<span>${e("Every group is in the room.")}</span></p>`}$(),function(){const e=new URLSearchParams(location.search).get("theme");"dark"!==e&&"light"!==e||(document.documentElement.dataset.theme=e)}(),function(){const e=()=>{var e;return"visible"===document.visibilityState&&(null==(e=navigator.wakeLock)?void 0:e.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",e),e()}(),async function e(){try{const e=await T(m,"wall");!function(e,t){const s=f({code:kn,...e}),a=`/w/${encodeURIComponent(kn)}`,o=p(null!=Mn?Mn:location.href),l={...s,code:kn,token:e.token,get joinUrl(){return o.value},get qr(){return`${a}/qr.svg?of=${encodeURIComponent(o.value)}`},get reportQr(){return`${a}/qr.svg?to=report&of=${encodeURIComponent(o.value)}`}};var r,i;(function({store:e,sync:t}){d(()=>{const{page:t,hold:n,at:s}=E(e),a=Rt.peek();a.at===s&&a.hold===n||(Rt.value={page:t,hold:n,at:s})}),d(()=>{const{page:e,pages:n}=Ht.value;"live"===t.state.value&&t.hint({page:e,pages:n})})})(s),function(e){document.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey||t.repeat)return;const[n,s]=[It[t.key.toLowerCase()],Jt(e).show];n&&(Wt.value={show:s===n?"":n,since:E(e.store).at}),"Escape"===t.key&&(Wt.value={show:null,since:0})})}(s),r=kn,i=e=>o.value=e,setInterval(async()=>{const e=await fetch(`/api/workshops/${encodeURIComponent(r)}/address`).catch(()=>null),t=(null==e?void 0:e.ok)?await e.json().catch(()=>null):null;t&&i(t.join_url)},5e3),v(n`<${mn} room=${l} screens=${t} />`,document.getElementById("wall")),d(()=>{return"removed"===(e=s.sync.state.value)&&k(kn,"wall"),void("removed"!==e&&"reload"!==e||setTimeout(()=>location.reload(),zn));var e})}(await async function(){var e;const t=null!=(e=w(kn,"wall"))?e:await b(kn,{wall:!0});return y(kn,"wall",t),t}(),e)}catch{setTimeout(e,xn)}}();var qn=Object.freeze({__proto__:null,Main:function({room:e,about:t,stage:s}){const a=h(e.store.all("person")),o=kt(a,"group"),l=u(e.store).map(e=>{var t;return{...e,here:null!=(t=o.get(e.id))?t:0}});return n`<div class="arrive">
    <${_n} room=${e} about=${t} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${t.title}</h1>
        ${(t.task||(null==s?void 0:s.instruction))&&n`<p class="arrive-task" dir="auto">${t.task||s.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${a.length}</b> ${c("person joined","people joined",a.length)}</p>
      <ul class="arrive-groups" data-many=${l.length>16?"most":l.length>8?"more":"few"}>
        ${l.map(jn)}
      </ul>
      <${On} groups=${l} />
    </section>
  </div>`},whole:!0});const Sn=.4;function An(e,t,n){const s=Array.from({length:t},()=>({boxes:[],height:0}));return e.forEach((e,t)=>{const a=s.reduce((e,t)=>t.height<e.height-.5?t:e);a.height+=(a.boxes.length?n:0)+e,a.boxes.push(t)}),{columns:s.map(e=>e.boxes),height:Math.max(...s.map(e=>e.height))}}function Bn(e,t,n,s){let[a,o]=[0,0];for(const t of e)a+=t+n,t>o&&(o=t);return!(a>t*(s+n))&&(a/t+o+1<=s||An(e,t,n).height<=s)}function Cn(e,{fits:t,stride:n}){const s=e.filter(e=>e.pinned),a=e.filter(e=>!e.pinned),o=a.length&&t([...s,...a.slice(-n)])?s:[],l=o.length?a:e,r=function(e,t,n){let s=Math.max(0,Math.floor((e.length-1)/n)*n);for(;s>=n&&t(e.slice(s-n));)s-=n;return s}(l,e=>t([...o,...e]),n),i=function(e,t,n){var s,a;const o=[];for(let l=e.length;l>0;l-=o.at(-1).length){const r=En(n=>t(e.slice(l-n,l)),Math.min(l,null!=(a=null==(s=o.at(-1))?void 0:s.length)?a:n),l);o.push(e.slice(l-r,l))}return o}(l.slice(0,r),e=>t([...o,...e]),l.length-r);return[l.slice(r),...i].map(e=>[...o,...e])}function En(e,t,n){let s=Math.max(1,t);for(;s>1&&!e(s);)s-=1;if(s>=t)for(;s<n&&e(s+1);)s+=1;return s}function Nn(e,{fits:t}){const n=[[]];for(const s of e.flatMap(e=>function(e,t){var n;const s=[];for(const a of null!=(n=e.texts)?n:[]){const n=s.at(-1);n&&t([{...e,texts:[...n,a]}])?n.push(a):s.push([a])}return s.length>1?s.map((t,n)=>({...e,id:`${e.id}/${n}`,texts:t})):[e]}(e,t)))n.at(-1).length&&!t([...n.at(-1),s])&&n.push([]),n.at(-1).push(s);return n}function Tn(e,t){const n=e.lanes.map((n,s)=>function(e,{size:t,column:n,show:s,tight:a,shares:o,heights:l},r,i){const c={size:t,width:n,show:1/0,tight:!1},u=new Map(r.map((e,t)=>[e,l[i][t]])),p=e=>u.get(e),d=t=>e.heightOf(t,c),h=s<1/0||a?r.filter(e=>p(e)<d(e)):[],g={columns:o[i],gap:Sn*e.rem,height:e.height},$=Ln(Cn,r,{...g,heightOf:p}),m=h.length?Ln(Nn,h,{...g,heightOf:d}):[];return{first:$.map(e=>({show:s,tight:a,items:e,heightOf:p})),full:m.map(e=>({show:1/0,tight:!1,items:e,heightOf:d}))}}(e,t,n,s)),[s,a]=["first","full"].map(e=>Math.max(...n.map(t=>t[e].length))),o=n.reduce((e,t)=>e+t.first[0].items.length,0);return{plan:t,first:s,full:a,pages:s+a,seen:o,lanes:n}}function Ln(e,t,{columns:n,gap:s,height:a,heightOf:o}){const l=e=>Bn(e.map(o),n,s,a);return e===Cn&&l(t)?[t]:e(t,{fits:l,stride:n})}function Fn(e,{plan:{size:t,column:n,shares:s},pages:a,first:o,full:l,lanes:r}){const i=(t,n)=>{const[s,a]=[t.first,t.full].map(t=>t.map(t=>(({show:t,tight:n,items:s,heightOf:a},o)=>({show:t,tight:n,columns:An(s.map(a),o,Sn*e.rem).columns.map(e=>e.map(e=>s[e]))}))(t,n)));return[...Array.from({length:o},(e,t)=>s[t%s.length]),...Array.from({length:l},(e,t)=>{var n;return null!=(n=a[t])?n:s[0]})]};return{size:t,column:n,pages:a,lanes:r.map((e,t)=>({columns:s[t],pages:i(e,s[t])}))}}const Rn=[1.6,1.35,1.15,1.03,.93,.85],Hn=[2.6,2.2,1.9,...Rn],[Un,Pn]=[.93,.85],[In,Wn]=[22,3.2],Dn=[1/0,4,2,1];function Jn(e){var t,n;const s=ns(e.lanes.map(e=>e.length)),a=(null!=(t=e.sizes)?t:Rn).filter(e=>e>=(s<=40?Un:Pn)),[o,l]=[a.filter(e=>e>=Un),a.filter(e=>e<Un)],r=null!=(n=Xn(e,o))?n:Xn(e,l);if(r)return Tn(e,r);const i=a.at(-1),c=Zn(e,i).map(t=>es(e,i,t,{show:1,tight:!0})),u=c.filter(t=>function({lanes:e,height:t,heightOf:n},{size:s,column:a}){const o={size:s,width:a,show:1/0,tight:!1},l=e=>n(e,o);return e.flat().every(e=>l(e)<=t||(e=>{var t;return(null==(t=e.texts)?void 0:t.length)?e.texts.map(t=>({...e,texts:[t]})):[e]})(e).every(e=>l(e)<=t))}(e,t)),p=[u.filter(Vn),u,c.filter(Vn),c].find(e=>e.length);return function(e,t){const n=t.map(t=>function({rem:e,height:t},{shares:n,heights:s}){const a=Sn*e;return Math.max(...s.map((e,s)=>Math.ceil((ns(e)+a*e.length)/(n[s]*(t+a)))))}(e,t)),s=Tn(e,t[n.indexOf(Math.min(...n))]);return t.filter((e,t)=>n[t]<=s.pages).map(t=>t===s.plan?s:Tn(e,t)).reduce((e,t)=>t.pages<e.pages||t.pages===e.pages&&t.seen>e.seen?t:e)}(e,p)}const[Gn,Qn]=[1.6,.9],Kn=(e,t)=>Math.min(e,t)>=Qn*Math.max(e,t);function Vn({shares:e,heights:t}){const n=t.map(e=>e.length);if(n.some((t,s)=>n.some((n,a)=>Kn(t,n)&&e[s]!==e[a])))return!1;const s=t.map((t,n)=>ns(t)/e[n]);return Math.max(...s)<=Gn*Math.min(...s.filter((t,n)=>e[n]>1))}function Xn(e,t){const n=t.map(t=>[t,Zn(e,t).filter(n=>Yn(e,n,{size:t,show:1}))]);for(const t of Dn)for(const[s,a]of n)for(const n of a){const a=Yn(e,n,{size:s,show:t})&&es(e,s,n,{show:t});if(a&&a.fits&&Vn(a))return a}return null}function Yn(e,t,{size:n,show:s,tight:a=!1}){const o=Sn*e.rem,l={size:n,width:ts(e,t),tight:a,show:s};let r=t*(e.height+o);for(const t of e.lanes)for(const n of t)if(r-=e.heightOf(n,l)+o,r<0)return!1;return!0}function Zn({lanes:e,width:t,rem:n,frame:s=0,word:a},o){const l=t-s*e.length,r=e=>(l+Sn*n)/((e*o+Sn)*n),i=o>1.15&&e.length>1?0:Math.floor(r(((e,t=0)=>Math.max(e>Pn?7.6:9,Math.min(In,t)+Wn))(o,a))),c=Math.max(e.length,i),u=Math.min(c,Math.max(e.length,Math.ceil(r((e=>e>1?16:22)(o)))));return Array.from({length:c-u+1},(e,t)=>u+t)}function es(e,t,n,{tight:s=!1,show:a=1/0}){const[o,l]=[ts(e,n),Sn*e.rem],r={size:t,width:o,tight:s,show:a},i=e.lanes.map(t=>t.map(t=>e.heightOf(t,r))),c=ss(i.map(t=>function(e,{columns:t,gap:n,height:s}){for(let a=1;a<=t;a+=1)if(Bn(e,a,n,s))return a;return t+1}(t,{columns:n,gap:l,height:e.height})),i),u=ns(c)<=n,p=function(e,{heights:t,columns:n,gap:s}){const a=[...e],o=t.map(e=>ns(e)+s*e.length);for(let e=n-ns(a);e>0;e-=1){const e=o.reduce((e,t,n)=>t/a[n]>o[e]/a[e]?n:e,0);a[e]+=1}return a}(u?c:i.map(()=>1),{heights:i,columns:n,gap:l});return{size:t,column:o,show:a,tight:s,shares:p,heights:i,fits:u}}function ts({width:e,frame:t=0,rem:n,lanes:s},a){const o=e-t*s.length-Sn*n*(a-s.length);return Math.floor(o/a)}const ns=e=>e.reduce((e,t)=>e+t,0),ss=(e,t)=>t.map(n=>Math.max(...e.filter((e,s)=>Kn(n.length,t[s].length))));function as(e){var t,n;const s=[...e].sort((e,t)=>t-e),a=null!=(t=s[Math.max(1,Math.floor(.05*s.length))])?t:0;return null!=(n=s.find(e=>e<=1.25*a))?n:0}const[os,ls]=[.36,.58],[rs,is,cs]=[.64,1.35,.2],us=.85,[ps,ds,hs]=[1.6,1.1,4],[gs,$s]=[.85,1.75],[ms,fs,vs,ws,bs,ys]=[1.1,1.12,.76,1.4,.15,.45],ks=e=>e>=1.03?9:e>=.93?7:e>=.8?6:5,Ms=(e,t)=>xs(ks(e)*t),xs=e=>e===1/0?"none":e,zs=(e,t)=>(e>=.93?4:3)*t,_s=(e,{show:t,tight:n})=>n?0:(e>=.93?3:2)*t,js=e=>e<=gs,Os=e=>Math.max(us,rs*e);function qs({rem:e,leading:t,lines:n,view:s}){return(a,{size:o,width:l,show:r,tight:i,named:c=!1})=>{const u=o*e,p=Ss(a,o,l/u),d=p*u/(Os(o)*e),h=Ls(a)&&!As(a,o)?function(e,{inFoot:t,lines:n,named:s,groups:a,people:o}){var l,r,i;if(!s||e.draw||"cluster"===e.kind)return 1;const c=null!=(r=null==(l=a.get(e.group))?void 0:l.name)?r:"",u=[e.by&&(null==(i=o.get(e.by))?void 0:i.name),e.merged&&Ns(e),e.also&&`+${e.also.total} ${"MM".repeat(Math.min(4,e.also.groups.length)+1)}`].filter(Boolean);if([c,...u].some(e=>{var s;return(null==(s=n.widest)?void 0:s.call(n,e))>t-ps}))return 1/0;const p=t-ps-ds*u.length;return 1===n([c,...u].join(" "),p)?1:Math.min(hs,n(c,t-ps))+(u.length?1:0)}(a,{inFoot:d,lines:n,named:c,...s}):0,g=h?h*Os(o)*e*is+cs*u:0,$=("cluster"===a.kind?Es:Cs)(a,{inside:p,size:o,show:r,tight:i,lines:n,leading:t});return Math.ceil(2*os*u+g+.1*e+$*u)}}const Ss=(e,t,n)=>n-2*ls-.1-(As(e,t)?$s:0),As=(e,t)=>js(t)&&"card"===e.kind&&Boolean(e.group),Bs=({kind:e,text:t},{inside:n,size:s,lines:a})=>{var o,l;return((e,t,n)=>e<=t?1:Math.max(Math.min(1,n),t/e))((null!=(l=null==(o=a.widest)?void 0:o.call(a,t))?l:0)*("cluster"===e?ms*fs:1),n,us/s)};function Cs(e,{inside:t,size:n,show:s,lines:a,leading:o}){const l=Bs(e,{inside:t,size:n,lines:a}),r=As(e,n)&&e.also?`${e.text} MM+${e.also.total}`:e.text;return Math.min(ks(n)*s,a(r,t/l))*l*o}function Es(e,{inside:t,size:n,show:s,tight:a,leading:o,lines:l}){const r=ms*Bs(e,{inside:t,size:n,lines:l}),i=Math.min(zs(n,s),l(e.text,t/(r*fs)))*r*o,c=e.texts.slice(0,_s(n,{show:s,tight:a})),u=(e=>Math.max(us,vs*e))(n)/n,p=c.map(e=>Math.min(s,l(e,t/(1.04*u)))*ws+bs).reduce((e,t)=>e+t,0)*u;return i+p+(p?cs:0)+ys}const Ns=({merged:e})=>c("and {n} alike","and {n} alike",e),Ts=({total:e,groups:s},a)=>n`<span class="sheet-also">${t("hand")}+${e}${s.slice(0,4).map(e=>Hs(a.get(e)))}</span>`,Ls=e=>"cluster"===e.kind||Boolean(e.draw||e.group||e.by||e.merged||e.also),Fs={card:(e,s)=>js(s.size)&&e.group?function(e,{groups:t,fresh:s,size:a,show:o,own:l}){return n`<li
    key=${e.id}
    class="card sheet small ${s.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":Ms(a,o),"--own":l}}
  >
    ${Hs(t.get(e.group))}
    <p class="card-text" dir="auto">
      ${e.text}${e.also&&n`${" "}${Ts({...e.also,groups:[]},t)}`}
    </p>
  </li>`}(e,s):function(e,{groups:s,people:a,fresh:o,size:l,show:r,named:i,own:c}){var u;return n`<li
    key=${e.id}
    class="card sheet ${i?"named":""} ${o.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":Ms(l,r),"--own":c}}
  >
    <p class="card-text" dir="auto">${e.text}</p>
    ${Ls(e)&&n`<div class="card-foot">
        ${i?Rs(s.get(e.group)):Hs(s.get(e.group))}
        ${i&&e.by&&n`<span class="sheet-by" dir="auto">${null==(u=a.get(e.by))?void 0:u.name}</span>`}
        ${e.merged>0&&n`<span class="sheet-merged">${t("merge")}${Ns(e)}</span>`}
        ${e.also&&Ts(e.also,s)}
      </div>`}
  </li>`}(e,s),cluster:function(t,{groups:s,fresh:a,size:o,show:l,tight:r,own:i}){const u=t.texts.slice(0,_s(o,{show:l,tight:r}));return n`<li
    key=${t.id}
    class="card sheet cluster ${a.has(t.id)?"arriving":""}"
    data-category=${t.category}
    style=${{"--lines":xs(zs(o,l)),"--member-lines":xs(l),"--own":i}}
  >
    <h3 class="card-title" dir="auto">${t.text}</h3>
    ${u.length>0&&n`<ul class="sheet-members">
        ${u.map(e=>n`<li dir="auto">${e}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${c("{n} card","{n} cards",t.count)}</b
      ><span class="sheet-groups" title=${e("Groups behind it")}
        >${t.groups.slice(0,6).map(e=>Hs(s.get(e)))}</span
      >
    </div>
  </li>`}},Rs=e=>{var s;return e&&n`<span class="chip plain" data-colour=${null!=(s=e.colour)?s:1}
    >${t(e.icon)}<span class="sheet-name" dir="auto">${e.name}</span></span
  >`},Hs=e=>{var s;return e&&n`<span class="badge" data-colour=${null!=(s=e.colour)?s:1}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`},[Us,Ps]=[.03,1.3];function Is(e,t,n){const[a,o]=s({box:t,slack:1}),r=a.box===t?a.slack:1;return l(()=>{r<Ps&&n(e.current)&&o({box:t,slack:r+Us})}),r}const[Ws,Ds,Js,Gs,Qs]=[.8,.6,2.6,1.4,.4];function Ks({lanes:e,...t}){const[s,a]=zt(),o=M(()=>function(e){return e.reduce((e,t)=>e+t.items.length,0)>40?e.filter(e=>e.items.length):e}(e),[e]);return n`<div class="wall-board" ref=${s}>
    ${a&&n`<${Vs} lanes=${o} box=${a} ...${t} />`}
  </div>`}function Vs({lanes:t,box:s,...a}){const l=o(null),r=Is(l,s,ea),i=t.some(e=>e.title),c=[...a.groups.values()].map(e=>e.name).join(),u=M(()=>function(e,t,n,s,a){const o=(e,o)=>function(e,{box:t,slack:n,headed:s,view:a,sizes:o}){const{rem:l}=t,r=qs({rem:l,leading:Xt(),lines:Vt(),view:a}),i=(e,t)=>r(e,t)*n,c=t.height-(Ws+(s?Js:0))*l,u=function(e){const t=(e=>Zn(e,Rn.at(-1)).some(t=>Yn(e,t,{size:Rn.at(-1),show:1,tight:!0})))(e)?Jn(e):null;if(1===(null==t?void 0:t.pages))return Fn(e,t);const n={...e,height:e.height-e.more};return Fn(n,Jn(n))}({lanes:e.map(e=>e.items),width:t.width-(e.length-1)*Ds*l,height:c,more:Gs*l,frame:Ws*l,rem:l,heightOf:i,sizes:o,word:as(e.flatMap(e=>e.items.map(({text:e})=>Vt().widest(e))))}),p=(({rem:e,lines:t})=>(n,{size:s,width:a})=>Bs(n,{inside:Ss(n,s,a/(s*e)),size:s,lines:t}))({rem:l,lines:Vt()});return{...u,ownOf:e=>p(e,{size:u.size,width:u.column}),namedOn:Zs(u,{heightOf:i,rem:l,height:u.pages>1?c-Gs*l:c})}}(e,{box:t,slack:n,headed:s,view:a,sizes:o}),l=e.reduce((e,t)=>e+t.items.reduce((e,t)=>{var n;return e+(null!=(n=t.count)?n:1)},0),0),r=e.map(e=>e.items.filter(({kind:e})=>"cluster"===e));if(l<=Xs||!r.flat().length)return Ys([o(e)]);const i=e.map((e,t)=>({...e,items:r[t].map(e=>({...e,texts:[]}))})),c=e.map(e=>({...e,items:e.items.map(e=>({...e,pinned:!1}))}));return Ys([o(i,Hn),o(c)])}(t,s,r,i,a),[t,s,r,c]),p=Ut(u.pages,ta(t)),d=u.parts.filter(({from:e})=>e<=p).at(-1);return n`<div
      class="wall-lanes"
      ref=${l}
      style=${{"--size":`${d.size}rem`,"--column":`${d.column}px`}}
    >
      ${t.map((e,t)=>n`<${na}
            key=${e.id}
            lane=${e}
            columns=${d.lanes[t].columns}
            page=${d.lanes[t].pages[p-d.from]}
            n=${p}
            size=${d.size}
            namedOn=${d.namedOn}
            ownOf=${d.ownOf}
            ...${a}
          />`)}
    </div>
    ${u.pages>1&&n`<p class="wall-page wall-turn">${e("page {n} of {all}",{n:p+1,all:u.pages})}</p>`}`}const Xs=60;function Ys(e){const t=e.reduce((e,t)=>e+t.pages,0),n=t=>e.slice(0,t).reduce((e,t)=>e+t.pages,0);return{pages:t,parts:e.map((e,t)=>({...e,from:n(t)}))}}function Zs({size:e,column:t},{heightOf:n,rem:s,height:a}){const o=({show:s,tight:a},o)=>l=>n(l,{size:e,width:t,show:s,tight:a,named:o});return e=>e.columns.map(t=>function(e,t,n,s,a){let o=e.reduce((e,n)=>e-t(n)-a,s);return new Set(e.filter(e=>{const s=n(e)-t(e),a=s<=o;return a&&(o-=s),a}))}(t,o(e,!1),o(e,!0),a+Qs*s,Qs*s))}const ea=e=>[...e.querySelectorAll(".wall-column")].some(e=>e.offsetHeight>e.parentElement.clientHeight+1),ta=e=>e.flatMap(e=>e.items).reduce((e,t)=>t.at>e.at?t:e,{id:"",at:0}).id;function na({lane:e,columns:s,page:a,n:l,quiet:r,namedOn:i,ownOf:c,...u}){var p,d;const{show:h,tight:g}=a,$=M(()=>i(a),[i,a]),m=o(new WeakMap);return n`<section class="lane wall-lane" data-category=${e.category} style=${{"--columns":s}}>
    ${e.title&&n`<h3 class="lane-head">
        ${t(null!=(p=e.category)?p:"cluster")}<span dir="auto">${e.title}</span><span class="count">${e.count}</span>
      </h3>`}
    <div class="wall-columns" key=${l}>
      ${a.columns.map((e,t)=>n`<ul key=${t} class="wall-column">
            ${e.map(e=>function(e,t,n){const{fresh:s,groups:a,people:o,size:l,show:r,tight:i,named:c,own:u}=n,p=[s.has(t.id),a,o,l,r,i,c,u],d=e.get(t);if(null==d?void 0:d.said.every((e,t)=>e===p[t]))return d.node;const h=((e,t)=>{var n;return(null!=(n=e.draw)?n:Fs[e.kind])(e,t)})(t,n);return e.set(t,{said:p,node:h}),h}(m.current,e,{...u,show:h,tight:g,named:$[t].has(e),own:c(e)}))}
          </ul>`)}
      ${0===e.items.length&&r&&n`<div class="wall-quiet">${t(null!=(d=e.category)?d:"edit")}</div>`}
    </div>
  </section>`}const sa=["agreed","not_agreed"],aa=["parked","proposed"];function oa({room:e,stage:t,lane:s}){var a;const o=(null==(a=t.lanes)?void 0:a.some(({id:e})=>e===s))?s:"",l=Q(e.store,t.id).filter(e=>!o||e.lane===o),r=la(l),i=l.filter(e=>e!==r),c=sa.some(e=>K(l,e).length),u=c?sa:aa.filter(e=>K(i,e).length),p=Ot(l.map(e=>e.id)),d=yt([]);return n`<div class="wall-goals">
    ${r&&n`<${ia} goal=${r} />`}
    <${Ks}
      lanes=${u.map(e=>function(e,t){const n=K(t,e),s=n.map(({id:e,text:t,at:n})=>({id:e,kind:"card",text:t,at:n}));return{id:e,title:Z(e),category:null,count:n.length,items:s}}(e,i))}
      groups=${d}
      people=${d}
      fresh=${p}
      quiet=${!0}
    />
    ${c&&n`<${ra} goals=${i} />`}
  </div>`}const la=e=>{var t;const n=K(e,"proposed");return null!=(t=n.filter(e=>e.count).at(-1))?t:n.at(-1)};function ra({goals:e}){const s=jt(6e3),a=aa.map(t=>[t,K(e,t)]).filter(([,e])=>e.length);return a.length?n`<ul class="goal-rest">
    ${a.map(([e,a])=>n`<li key=${e}>
          ${t(ee(e))}<b>${Z(e)}</b><span class="count">${a.length}</span
          ><span class="goal-rest-text" dir="auto">${a[s%a.length].text}</span>
        </li>`)}
  </ul>`:null}function ia({goal:s}){var a,o;const l=null!=(o=null==(a=s.count)?void 0:a.choices)?o:{},r=Object.keys(l).length>0,i=Math.max(1,...Object.values(l));return n`<section class="goal-now" aria-label=${e("Show of hands")}>
    <p class="goal-now-text" dir="auto">${s.text}</p>
    ${r?n`<ul class="goal-bars">
            ${V.map(e=>n`<li key=${e} data-choice=${e}>
                  ${t(X(e))}<span class="goal-bar-words">${Y(e)}</span
                  ><span class="goal-bar"><i style=${{"--part":l[e]/i}}></i></span
                  ><b>${l[e]}</b>
                </li>`)}
          </ul>`:n`<p class="goal-now-hint">
            ${t("hand")}<span
              >${s.count?c("{n} hand so far","{n} hands so far",s.count.hands):e("Show your hand on your phone.")}</span
            >
          </p>`}
  </section>`}const ca=new Set(["governance","structural","economic_social","unsorted"]),ua=(e,t)=>e.at-t.at;const pa=e=>{var t;return"shown"===(null!=(t=e.shown)?t:"shown")},da=(e,t)=>({...e,count:t.reduce((e,t)=>e+t.count,0),items:t}),ha=new WeakMap;function ga(e){var t;const n=new Map;for(const s of e)s&&n.set(s,(null!=(t=n.get(s))?t:0)+1);return n}function $a(e){return[...ga(e)].reduce((e,t)=>t[1]>e[1]?t:e,[null,0])[0]}const ma=[5.4,4.6,4,3.5,3.1,2.7,2.4,2.1,1.85,1.6,1.4,1.2,1.05,.95,.85];function fa(e,{box:t,gap:n=0}){var s;const[a,o]=[Vt(),Xt()];return null!=(s=ma.find(s=>{const l=({scale:e})=>t.width/(s*e*t.rem);return e.reduce((e,t)=>e+(a(t.text,l(t))*o+.35)*t.scale,0)*s+n<=t.height/t.rem&&e.every(e=>a.widest(e.text)<=l(e))}))?s:ma.at(-1)}const[va,wa]=[3,4],ba={card:function({room:e,on:t}){var s,a;const[o,l]=zt(),r=e.store.get("group",null!=(s=t.group)?s:""),i=t.by&&(null==(a=e.store.get("person",t.by))?void 0:a.name),c=[{text:x(t),scale:1}];return n`<article class="alone" data-category=${t.category} ref=${o}>
    ${l&&n`<p class="alone-text" dir="auto" style=${ka(c,l)}>${x(t)}</p>
        <p class="alone-foot">${r&&ya(r)} ${i&&n`<bdi>${i}</bdi>`}</p>`}
  </article>`},cluster:function({room:e,on:t}){const[s,a]=zt(),o=e.store.all("card").filter(e=>{var n;return e.cluster===t.id&&!e.merged_into&&"shown"===(null!=(n=e.shown)?n:"shown")}),l=o.map(e=>({text:x(e),scale:.6}));return n`<article class="alone cluster" data-category=${t.lane} ref=${s}>
    ${a&&n`<h1 class="alone-title" dir="auto" style=${ka([{text:t.title,scale:1},...l],a)}>
          ${t.title}
        </h1>
        <ul class="alone-members" style=${ka([{text:t.title,scale:1},...l],a)}>
          ${o.map(e=>n`<li key=${e.id} dir="auto">${x(e)}</li>`)}
        </ul>
        <p class="alone-foot"><b>${c("{n} card","{n} cards",o.length)}</b></p>`}
  </article>`}},ya=e=>{var s;return n`<span class="alone-group" data-colour=${null!=(s=e.colour)?s:1}
    ><span class="badge">${t(e.icon)}</span><bdi>${e.name}</bdi></span
  >`};function ka(e,t){return{"--size":`${fa(e,{box:{...t,width:t.width-2*va*t.rem},gap:wa+va})}rem`}}function Ma({room:e,stage:t,lane:s}){const[a,o,l,r,i]=["card","cluster","group","person","support"].map(t=>e.store.all(t)),c=M(()=>function(e,t,n,s=[]){const a=new Map(s.filter(e=>e.total).map(e=>[e.id,e])),o=t.filter(t=>t.stage===e.id&&!t.merged_into&&!t.comment&&pa(t)).sort(ua),l=n.filter(t=>t.stage===e.id).sort(ua).map(e=>function(e,t){var n,s;const a=t.filter(t=>t.cluster===e.id),o=null!=(s=null!=(n=e.lane)?n:$a(a.map(e=>e.lane)))?s:null,l=$a(a.map(e=>e.category));return{id:e.id,kind:"cluster",text:e.title,at:e.at,lane:o,category:l,pinned:!0,texts:a.map(x),groups:[...new Set(a.map(e=>e.group).filter(Boolean))],count:a.length}}(e,o)),r=new Set(l.map(e=>e.id)),i=ga(t.map(e=>e.merged_into)),c=function(e){var t;return((null==(t=e.lanes)?void 0:t.length)?e.lanes:[{id:null,title:""}]).map(({id:e,title:t})=>({id:e,title:t,category:ca.has(e)?e:null}))}(e),u=({lane:e})=>{var t;return null!=(t=c.find(({id:t})=>t===e))?t:c.at(-1)},p=o.filter(e=>!r.has(e.cluster)).map(e=>{var t;return function(e,t,n,s){const a=ha.get(e);if(a&&a.merged===t&&a.support===n&&a.ofLane===s)return a.item;const o=function(e,t,n,s){var a,o;const{id:l,at:r,group:i=null,by:c=null,lane:u=null}=e,p=n&&{total:n.total,groups:Object.keys(null!=(a=n.groups)?a:{})},d=null!=(o=e.category)?o:s;return{id:l,kind:"card",text:x(e),at:r,group:i,by:c,lane:u,category:d,merged:t,also:p,count:1,pinned:!1}}(e,t,n,s);return ha.set(e,{merged:t,support:n,ofLane:s,item:o}),o}(e,null!=(t=i.get(e.id))?t:0,a.get(e.id),u(e).category)}),d=[...l.map(e=>{var t;return{...e,category:null!=(t=e.category)?t:u(e).category}}),...p];return c.map(e=>da(e,d.filter(t=>u(t)===e)))}(t,a,o,i),[t,a,o,i]),p=M(()=>qa(c,s),[c,s]),d=Ot(a.filter(e=>e.stage===t.id).map(e=>e.id)),h=p.every(e=>0===e.items.length),g=M(()=>yt(u(e.store)),[l]),$=M(()=>yt(r),[r]),m=h?null:function(e){var t;const n=function({settings:e={}}){return e.draw?e.draw:e.long?"long":e.importance?"ranked":""}(e);return n?(ja||Oa(),_a.value?null!=(t=_a.value[n])?t:null:xa):null}(t);return m===xa?n`<div class="wall-cards"></div>`:m?n`<${m}
      ...${{stage:t,clusters:o,fresh:d}}
      cards=${s&&1===p.length?a.filter(e=>e.lane===s):a}
      groups=${g}
      tables=${yt(e.store.all("table"))}
    />`:n`<div class="wall-cards">
    <${Ks} lanes=${p} groups=${g} people=${$} fresh=${d} quiet=${!h} />
    ${h&&n`<${Aa} stage=${t} alone=${function(e,t){var n;const s=e.get("writing",t.id);return(null==s?void 0:s.cards)||((null==(n=t.settings)?void 0:n.alone)&&!(null==s?void 0:s.revealed)?0:null)}(e.store,t)} />`}
  </div>`}const xa="waiting",za=1e4,_a=p(null);let ja=!1;function Oa(){ja=!0,Promise.all([import("./scenes.js"),z("scenes")]).then(([e])=>_a.value=e.SCENES,()=>(_a.value={},setTimeout(Oa,za)))}const qa=(e,t)=>e.some(e=>e.id===t)?e.filter(e=>e.id===t):e,Sa=({many:t})=>n`<p class="wall-alone"><b>${t}</b> ${c("card written","cards written",t)}</p>
    <p class="soft">${e("Write alone for now. All cards are revealed together.")}</p>`;function Aa({stage:s,alone:a}){const o="open"===s.status;return n`<div class="wall-question">
    ${t("edit")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    ${null===a?n`<p class="soft">${e(o?"Write on your phone: your card appears here.":"No cards yet.")}</p>`:n`<${Sa} many=${a} />`}
  </div>`}var Ba=Object.freeze({__proto__:null,Main:({room:e,stage:t,lane:s=""})=>{var a;return(null==(a=t.settings)?void 0:a.agree)&&e.store.all("card").some(e=>e.stage===t.id)?n`<${oa} room=${e} stage=${t} lane=${s} />`:n`<${Ma} room=${e} stage=${t} lane=${s} />`},Strip:function({room:t,stage:s}){const a=t.store.all("card"),{heard:o,silent:l,told:r,total:i}=function(e,{cards:t,groups:n,people:s}){var a;const o=t.filter(t=>t.stage===e.id&&pa(t)),l=new Set(s.filter(e=>{var t;return"in"===(null!=(t=e.status)?t:"in")}).map(e=>e.group)),r=ga(o.map(e=>e.group)),i=[...n].sort((e,t)=>{var n,s;return(null!=(n=e.position)?n:0)-(null!=(s=t.position)?s:0)});return{heard:i.filter(e=>r.has(e.id)).map(e=>({group:e,count:r.get(e.id)})),silent:i.filter(e=>!r.has(e.id)&&l.has(e.id)),absent:i.filter(e=>!r.has(e.id)&&!l.has(e.id)),told:"anonymous"!==(null==(a=e.settings)?void 0:a.naming),total:o.length}}(s,{cards:a,groups:u(t.store),people:h(t.store.all("person"))}),p=r?[...o,...l.map(e=>({group:e,count:0}))]:[];return n`<${Zt}
    total=${i}
    label=${c("card","cards",i)}
    entries=${p}
    missing=${e("not heard yet")}
  />`},spotlights:ba});const[Ca,Ea,Na]=[4.4,2.6,4.2],[Ta,La,Fa]=[1,4,9],Ra=(e,t)=>Math.min(6,Ha(t)/e).toFixed(3),Ha=e=>e.height/e.rem-Ca-(e=>e.width/e.rem<60?Na:Ea)(e);function Ua(e,t,n){const s=function(e,t){const n=e.some(({title:e})=>e.length>70)?3:2,s=Math.max(1,Math.floor(Ha(t)/(1.1*n+.5))),a=Math.max(1,Math.ceil(e.length/s));return{rows:Math.max(1,Math.ceil(e.length/a)),pages:a,lines:n}}(e,t);return(e.length?Array.from({length:s.pages},(e,t)=>t*s.rows):[]).map(t=>({rows:e.slice(t,t+s.rows),others:n,layout:s}))}function Pa(e){const t=e.slice(0,Fa),n=Math.max(0,Math.ceil((t.length-Ta)/La));return[0,...Array.from({length:n},(e,t)=>Ta+t*La)].slice(0,t.length?void 0:0).map(e=>({findings:t.slice(e,e?e+La:Ta),start:e+1}))}function Ia({room:e,stage:t,box:s}){const a=function(e,t){const n=e.all("card");return ce(e,t).map(e=>{var t,s,a;return"cluster"===e.kind?{id:e.id,kind:e.kind,title:e.title,category:null!=(s=e.lane)?s:null==(t=n.find(t=>t.cluster===e.id))?void 0:t.category}:{id:e.id,kind:e.kind,title:x(e),category:null!=(a=e.category)?a:e.lane}})}(e.store,t),o=L(e.store.all("rating"),t.id),l=u(e.store),r=a.some(({id:e})=>l.some(t=>o.has(R(e,t.id)))),i=function(e,t,n,s){const a=s.filter(({id:e})=>F(t,n,e)>=n.length);return"done"===e.status||2*a.length>=s.length}(t,o,a,l)?function(e,t,n){const s=n.map(({id:e})=>e);return ue(t,s,pe(e,n))}(e.store,o,a):[],c=Ua(a,s,!1).length>1?function(e,t){var n;const s=new Map;for(const{on:e}of t.values())s.set(e,(null!=(n=s.get(e))?n:0)+1);return[...e].sort((e,t)=>{var n,a;return(null!=(n=s.get(t.id))?n:0)-(null!=(a=s.get(e.id))?a:0)})}(a,o):a,p=c.filter(({id:e})=>l.some(t=>{var n;return null==(n=o.get(R(e,t.id)))?void 0:n.others})),d=[...Ua(c,s,!1),...Ua(p,s,!0),...Pa(i)],h=Ut(d.length);if(!r)return n`<${Wa} stage=${t} many=${a.length} />`;const g=d[Math.min(h,d.length-1)],$={groups:l,page:g,of:{n:h+1,all:d.length},key:h};return g.findings?n`<${Ga} ...${$} room=${e} />`:n`<${Da} ...${$} cells=${o} box=${s} />`}const Wa=({stage:s,many:a})=>n`<div class="wall-question">
    ${t("power")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">
      ${a?e("{things} to rate",{things:de(s,a)}):e("There is nothing to rate yet.")}
    </p>
  </div>`;function Da({groups:e,cells:t,page:{rows:s,others:a,layout:o},box:l,of:r}){const i=[...t.values()].some(e=>e.split),c={"--row":`${Ra(o.rows,l)}rem`,"--groups":e.length,"--lines":o.lines};return n`<div class="wall-heat" style=${c}>
    <div class="wall-heat-page">${H({barriers:s,groups:e,cells:t,gaps:U(t),others:a})}</div>
    <div class="wall-heat-foot">${P({split:i,others:a})}<${Ja} ...${r} /></div>
  </div>`}const Ja=({n:t,all:s})=>s>1&&n`<p class="wall-page">${e("page {n} of {all}",{n:t,all:s})}</p>`,Ga=({room:e,groups:t,page:s,of:a})=>n`<div class="wall-heat wall-findings" data-many=${s.findings.length}>
    <${he}
      findings=${s.findings}
      groups=${t}
      titleOf=${t=>_(e.store,t)}
      start=${s.start}
    />
    <div class="wall-heat-foot"><span></span><${Ja} ...${a} /></div>
  </div>`;var Qa=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=zt();return n`<div class="wall-ratings" ref=${s}>
    ${a&&n`<${Ia} room=${e} stage=${t} box=${a} />`}
  </div>`},Strip:function({room:t,stage:s}){const a=ce(t.store,s),o=L(t.store.all("rating"),s.id),l=u(t.store).map(e=>({group:e,done:F(o,a,e.id)})),r=l.filter(e=>a.length&&e.done>=a.length).length;return n`<${Zt}
    total=${r}
    label=${c("of {n} group has rated all","of {n} groups have rated all",l.length)}
    missing=${e("not yet")}
    entries=${l.map(({group:e,done:t})=>({group:e,count:t&&`${t}/${a.length}`}))}
  />`}});const Ka=[1.7,1.5,1.3,1.15],[Va,Xa]=[.3,.66];function Ya({store:t,size:n,widthOf:s,width:a,height:o}){var l;const r=Ie(t);if(!t.all("stage").some(({activity:e,settings:t})=>"map"===e&&(null==t?void 0:t.champions))&&!r.some(({champions:e})=>e.length))return[];const i=e("Champions"),c=n=>function(e,t){const n=[];let s=1/0;for(const a of e.flatMap(e=>function(e,t){const n=[{...e,named:[]}];for(const s of e.named){const a={...e,named:[...n.at(-1).named,s]};eo(a)>t&&n.at(-1).named.length?n.push({...e,named:[s]}):n[n.length-1]=a}return n}(e,t)))s+eo(a)>t&&([s]=[(n.push([]),0)]),n.at(-1).push(a),s+=eo(a);return n}(r.map(o=>function({id:t,words:n,champions:s},{store:a,widthOf:o,width:l}){const r=s.map(({id:t,actor:n,brings:s=[]})=>{const r=s.map(e=>D(We(),e)).join(e(", ")),{name:i}=a.get("actor",n);return{id:t,lines:ye(r?`${i} (${r})`:i,Xa*l-1,o)}});return{id:t,title:ye(n,Va*l-1,e=>1.1*o(e)),named:r}}(o,{store:t,widthOf:s,width:a/n})),o/n),u=null!=(l=Ka.map(e=>e*n).find(e=>1===c(e).length))?l:n;return c(u).map(e=>({body:to(e,u),sentence:Za(r),label:i}))}function Za(t){const n=t.filter(({champions:e})=>!e.length);return n.length?e("No champion yet: {levels}",{levels:be(n.map(({words:e})=>e))}):e("Every level has a champion.")}const eo=({title:e,named:t})=>1.2*Math.max(e.length,t.reduce((e,{lines:t})=>e+t.length,0),1)+.8,to=(s,a)=>n`<dl class="map-champions" style=${{"--size":`${a}px`}}>
    ${s.map(({id:s,title:a,named:o})=>n`<div key=${s} class="map-champions-level" data-missing=${!o.length}>
          <dt>${no(a)}</dt>
          <dd>
            ${o.length?o.map(e=>no(e.lines)):n`${t("warning")}${e("No champion yet")}`}
          </dd>
        </div>`)}
  </dl>`,no=e=>e.map(e=>n`<span key=${e}><bdi>${e}</bdi></span>`);function so(e){const{standings:t,ties:n,actors:s}=e;return[...[...t.size?[ao(e)]:[],...s.some(({level:e})=>e)?[lo(e)]:[],...n.length||!t.size?[ro(e)]:[]].flatMap(e=>e.fit.pages.map(t=>({...e,part:t}))),...Ya(e)]}function ao(t){const n=t.actors.filter(({id:e})=>t.standings.has(e)),s=ke(n,Me(t.standings)),a=xe(ze({...t,actors:s}),t),o=[..._e(),...oo(a,t)?[je("spread",e("Groups disagree"))]:[]];return{fit:a,behind:Ae(a,t),sentence:Se(t),key:Oe([...o,...qe(s,n)]),label:e("Influence and support")}}const oo=({points:e},{standings:t})=>e.some(({id:e})=>{var n;return null==(n=t.get(e))?void 0:n.apart});function lo(t){const{store:n,actors:s,standings:a}=t,o=ke(s,Me(a)),l=ge(n,s),r=xe(Be({...t,levels:l,shown:new Set(o)}),t);return{fit:r,behind:Ee(r,t),sentence:Ce(l),key:Oe([..._e(),...qe(o,s)]),label:e("Levels of influence")}}function ro(t){const{actors:n}=t,s=ke(n,Ne(t.ties)),a=new Set(s.map(({id:e})=>e)),o=t.ties.filter(({from:e,to:t})=>a.has(e)&&a.has(t)),l=xe(Te({...t,actors:s,ties:o}),t),r=$e().filter(([e])=>o.some(({type:t})=>t===e)).map(([e,t])=>je("tie",t,e)),i=Le(s,n,t=>e("{n} of {all} shown, by ties",t));return{fit:l,behind:Re(l,{...t,ties:o}),sentence:Fe(t),key:Oe([...r,...i]),label:e("Ties")}}const io=({stage:e})=>n`<div class="wall-question">
    ${t("resistance")}
    <p class="wall-question-text" dir="auto">${e.instruction||e.title}</p>
  </div>`;function co({room:t,box:s,actors:a}){var o,l,r;const{store:i}=t,[c,u]=[i.all("placement"),fe(i)],p=[i.all("champion"),i.all("stage").map(({settings:e})=>null==e?void 0:e.champions)],d=Math.max(.9*s.rem,.0225*window.innerHeight),h=s.height-5.4*s.rem,g=M(()=>{const e=ve(c),t=new Map(a.map(({id:t})=>[t,we(e.get(t))])),n={store:i,actors:a,ties:u,standings:e,size:d,widthOf:ho,width:s.width,height:h};return{sides:t,standings:e,pages:so(n)}},[JSON.stringify([a,c.map(({id:e,at:t})=>[e,t]),u,s,i.get("vocabulary","levels"),p])]),$=Ut(g.pages.length),m=g.pages[Math.min($,g.pages.length-1)];return n`<p class="wall-map-sentence" dir="auto">${m.sentence}</p>
    <div
      class="wall-map-picture"
      key=${$}
      style=${{"--size":`${d}px`,"--beside":`${null!=(l=null==(o=m.fit)?void 0:o.beside)?l:0}px`}}
    >
      ${null!=(r=m.body)?r:n`${Ue({...m,height:h,size:d,sides:g.sides})} ${Pe(m.part,g.sides)}`}
    </div>
    <div class="wall-map-foot">
      ${m.key}
      ${g.pages.length>1&&n`<p class="wall-page">${e("page {n} of {all}",{n:$+1,all:g.pages.length})}</p>`}
    </div>
    <${He} ...${{store:i,actors:a,ties:u,standings:g.standings,hidden:!0}} />`}let uo=null;const po=new Map;function ho(e){return null!=uo||(uo=Qt(getComputedStyle(document.body).fontFamily)),po.has(e)||po.set(e,1.06*uo(e)),po.get(e)}var go=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=zt(),o=me(e.store);return o.length?n`<div class="wall-map" ref=${s}>${a&&n`<${co} ...${{room:e,box:a,actors:o}} />`}</div>`:n`<div class="wall-map" ref=${s}><${io} stage=${t} /></div>`},Strip:function({room:t}){const s=t.store.all("placement").filter(({actor:e})=>t.store.get("actor",e)),a=e=>s.filter(t=>t.group===e.id).length,o=u(t.store).map(e=>({group:e,count:a(e)}));return n`<${Zt}
    total=${t.store.all("actor").length}
    label=${e("on the map")}
    missing=${e("not yet")}
    entries=${o}
  />`}});const $o=[1.6,1.3,1.05,.9,.75,.62],[mo,fo,vo,wo]=[20,4.2,1.5,.8];const bo=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),yo=({size:e})=>e>=.9,ko=t=>e("Not everyone agreed: {dissent}",{dissent:t}),Mo=({page:e,size:t})=>n`<div class="decisions" style=${{"--size":`${t}rem`}}>
    ${e.map((e,t)=>n`<ul key=${t}>
          ${e.map(xo)}
        </ul>`)}
  </div>`,xo=({id:e,head:s,text:a,dissent:o})=>n`<li key=${e} class="decision">
    ${t("decision")}
    <p>
      <b>${s}</b>${" "}
      <span dir="auto">${a}</span>
      ${o&&n`<small dir="auto">${ko(o)}</small>`}
    </p>
  </li>`,zo=[1.4,1.2,1.08,.96,.85],_o=.85,jo={2:9/26,3:9/27},[Oo,qo,So,Ao,Bo]=[2,.8,.45,2,1.5],Co={beside:2.8,stacked:1.8};function Eo(e,t){const n=zo.flatMap(n=>[!1,!0].map(s=>function(e,t,n,s){const a=t.height/t.rem-Co[s?"stacked":"beside"]-t.legend,o=e=>function({title:e,note:t},n,s,a){const o=n.width/n.rem-Oo*s-qo,l=a?o:(o-n.measures*qo)*jo[n.measures],r=n.lines(e,l/s)*s+n.lines(t,l/_o)*_o;return So+(a?r*n.leading+Bo:Math.max(Ao,r*n.leading))}(e,t,n,s),l=a-So-(s?Bo:0)-_o*t.leading;return{size:n,stacked:s,pages:Nn(e,{fits:e=>(e=>e.reduce((e,t)=>e+o(t),0))(e)<=a}),whole:e.every(e=>o(e)<=a),most:Math.max(1,Math.floor(l/(n*t.leading)))}}(e,t,n,s))),s=n.filter(e=>e.whole);return s.length?No(s):n.at(-1)}const No=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),[To,Lo]=[14,.8];function Fo({room:a,vote:o,before:l}){const[r,i]=zt(),c=De(a.store,o),[{sign:p,bars:d},h]=s({});return n`<div class="wall-result">
    <div class="result-page" ref=${r}>
      ${i&&n`<${Ro} ...${{room:a,vote:o,tally:c,before:l,box:i,setSign:h}} />`}
    </div>
    <p class="result-notes">
      ${d&&Xe(c)&&n`<span>${Ye()}</span>`}
      ${d&&function(s,a){var o;if(!(null==(o=s.pooled)?void 0:o.length))return null;const l=s.pooled.map(e=>{var t;return null==(t=a.find(t=>t.id===e))?void 0:t.name}).filter(Boolean).join(" · ");return n`<span
    >${t("lock")}${e("To keep votes secret, groups with fewer than 5 voters are combined: {names}",{names:l})}</span
  >`}(c,u(a.store))}${p&&n`<span class="wall-page">${p}</span>`}
    </p>
  </div>`}function Ro({room:t,vote:a,tally:o,before:r,box:i,setSign:c}){var u,p,d;const h=Je(t.store,a),g=M(()=>function(e,t){return e.length?function(e,t){var n,s;const a=$o.flatMap(n=>function(e,t,{width:n,rem:s}){const a=Math.max(1,Math.floor((n/s+.7)/(mo*e+.7))),o=Math.min(a,t.length,3);return Array.from({length:o},(e,t)=>o-t)}(n,e,t).map(s=>function(e,t,n,s){const[a,o]=[n*t.rem,.7*t.rem],l=((t.width+o)/s-o)/a-fo,r=e=>An(e.map(e=>function({head:e,text:t,dissent:n},s,{leading:a,lines:o}){const l=n?o(ko(n),s/wo)*wo:0;return vo+a*(o(`${e} ${t}`,s)+l)}(e,l,t)*a),s,o),i=Nn(e,{fits:e=>r(e).height<=t.height});return{size:n,pages:i.map(e=>r(e).columns.map(t=>t.map(t=>e[t]))),whole:i.every(e=>r(e).height<=t.height)}}(e,t,n,s))),o=a.filter(e=>e.whole),[l,r]=[o.filter(yo),o.filter(e=>!yo(e))];return null!=(s=null!=(n=bo(l))?n:r[0])?s:a.at(-1)}(e,{...t,leading:Xt(),lines:Vt()}):{pages:[]}}(h,i),[h.length,i]),[$,m]=function({room:e,tally:t,before:n,box:a}){const[o,l]=s({box:a,over:0}),r=o.box===a?o.over:0;return[Eo(et({tally:t,before:n}).map(n=>({on:n.on,title:Ge(e.store,n.on),note:tt(n,t)})),{...a,height:a.height-r,leading:Xt(),lines:Vt(),measures:Xe(t)?3:2,legend:Ho(a,new Set(t.items.flatMap(e=>Object.keys(e.by_group))).size)}),e=>e>1&&r<a.height/2&&l({box:a,over:r+e})]}({room:t,tally:o,before:r,box:i}),f=g.pages.length+$.pages.length,v=Ut(f,null!=(d=null==(u=h[0])?void 0:u.id)?d:null==(p=o.items[0])?void 0:p.on),w=f>1?e("page {n} of {all}",{n:v+1,all:f}):null,b=g.pages[v];if(l(()=>c({sign:w,bars:!b}),[w,!b]),b)return n`<${Mo} key=${v} page=${b} size=${g.size} />`;if(!o.items.length)return n`<${Po} words=${o.total?e("From the last place to the first…"):Ze()} />`;const y=$.pages[v-g.pages.length];return n`<${Uo} key=${v} ...${{room:t,tally:o,before:r,ranked:$,rows:y,look:m}} />`}function Ho({width:e,rem:t},n){const s=Math.max(1,Math.floor((e/t+Lo)/(To+Lo)));return Math.ceil(n/s)*_o*Xt()+.4}function Uo({room:e,tally:t,before:s,ranked:a,rows:r,look:i}){const c=o(null);return l(()=>{const e=c.current.querySelector(".ranked-list");i(e.scrollHeight-e.clientHeight)}),n`<div
    class="result-bars"
    ref=${c}
    data-stacked=${a.stacked}
    style=${{"--size":`${a.size}rem`,"--lines":a.most}}
  >
    ${nt({tally:t,items:r.map(({on:e})=>e),groups:u(e.store),names:t=>Ge(e.store,t),before:s&&e.store.get("tally",s.id)})}
  </div>`}const Po=({words:e})=>n`<div class="wall-question">
    ${t("lock")}
    <p class="wall-question-text">${e}</p>
  </div>`;function Io({room:e,stage:s}){const a=Ve(e.store,s);return a.length?n`<div class="ballot"><${Do} ids=${a} room=${e} /></div>`:n`<div class="wall-question">
      ${t("leverage")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    </div>`}function Wo({room:s,vote:a}){var o,l,r;const[i,u]=[null!=(o=s.store.get("turnout",a.id))?o:{voted:0,proxies:0},h(s.store.all("person")).length];return n`<div class="ballot voting">
    <section class="ballot-turnout">
      ${I({part:null!=(l=i.voted)?l:0,whole:Math.max(u,null!=(r=i.voted)?r:0),label:e("have voted")})}
      ${i.proxies>0&&n`<p>${c("and {n} ballot on paper","and {n} ballots on paper",i.proxies)}</p>`}
      <p class="ballot-rule">${t("dot")}<span>${c("{n} dot each","{n} dots each",a.budget)}</span></p>
      <p class="ballot-rule soft">
        ${t(!1===a.secret?"show":"lock")}<span
          >${!1===a.secret?e("Open vote. Results appear when it closes."):e("Secret vote. Results appear when it closes.")}</span
        >
      </p>
    </section>
    <${Do} ids=${a.items} room=${s} />
  </div>`}function Do({ids:e,room:t}){const s={id:"points",title:"",category:null,count:e.length,items:e.map((e,n)=>Go(e,n+1,t))},a=yt([]);return n`<div class="points"><${Ks} lanes=${[s]} groups=${a} people=${a} fresh=${Jo} /></div>`}const Jo=new Set,Go=(e,t,{store:n})=>{const s=_(n,e);return{id:e,kind:"point",draw:Qo,number:t,title:s,text:`${t} ${s}`,at:0}},Qo=({id:e,number:t,title:s},{size:a,show:o,own:l})=>n`<li key=${e} class="card sheet point" style=${{"--lines":Ms(a,o),"--own":l}}>
    <p class="card-text" dir="auto"><b class="point-number">${t}</b>${" "}${s}</p>
  </li>`;var Ko=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=j(e.store,t.id);return"closed"===(null==s?void 0:s.status)&&De(e.store,s)?n`<${Fo} room=${e} vote=${s} before=${a} />`:s?n`<${Wo} room=${e} vote=${s} />`:n`<${Io} room=${e} stage=${t} />`},heading:function(t,n){const s=Qe(t,n);return s&&{title:e("{title}: result",{title:n.title}),text:Ke(t,s)}}});const Vo=[1.7,1.5,1.35,1.2,1.08,1],[Xo,Yo]=[1.4,2.3],[Zo,el]=[1.4,1.4],[tl,nl,sl]=[6,14,2.6];function al(e,t,n){const s=e.filter(({person:e})=>e.name).map(({person:e,number:t})=>({key:e.id,name:e.name,number:t,colour:n})).sort((e,t)=>e.name.localeCompare(t.name)),a=e.length-s.length;return a?[...s,{key:`${t}/more`,more:a}]:s}function ol(e,{size:t,width:n,height:s,rem:a,wide:o}){const l=t*a,r=Math.max(1,Math.floor((n+Zo*a)/(o*l+Zo*a))),i=t=>function(e,t){const n=[[]];let s=t;for(const{head:a,rows:o}of e){const e=a?Yo:0;for(let l=0;l<o.length;){const r=ll(o.length-l,s-e,s===t);r?(a&&n.at(-1).push(l?{...a,key:`${a.key}/${l}`}:a),n.at(-1).push(...o.slice(l,l+r)),l+=r,s-=e+r):(n.push([]),s=t)}}return n}(e,Math.max(6,Math.floor(10*t/(Xo*l))/10)),c=i(s),u=c.length<=r?c:i(s-el*a);return{size:t,pages:rl(u,r)}}function ll(e,t,n){const s=Math.floor(t);if(s>=e)return e;const a=e-s<3?e-3:s;return a>=3?a:n?Math.max(1,s):0}const rl=(e,t)=>Array.from({length:Math.ceil(e.length/t)},(n,s)=>e.slice(s*t,(s+1)*t)),il={id:"tables",activity:"tables",status:"ahead"};function cl({store:t,box:s}){const a=yt(t.all("person")),o=u(t),l=ne(t),r=JSON.stringify([l,o,[...a.values()].map(({id:e,name:t,group:n})=>[e,t,n])]),i=M(()=>function(e,{width:t,height:n,rem:s},a){const o=e.flatMap(({rows:e})=>e.map(({name:e})=>e?a(e):0)),l=Math.min(nl,Math.max(tl,...o))+sl;for(const a of Vo){const o=ol(e,{size:a,width:t,height:n,rem:s,wide:l});if(o.pages.length<2||a===Vo.at(-1))return o}return{size:1,pages:[[]]}}(function({tables:e,people:t,groups:n}){var s;const a="mixed"===(null==(s=e[0])?void 0:s.seating)?function({tables:e,people:t,groups:n}){const s=e.flatMap(e=>e.people.filter(e=>t.has(e)).map(n=>({person:t.get(n),number:e.number}))),a=new Set(n.map(({id:e})=>e)),o=e=>s.filter(({person:t})=>t.group===e.id),l=s.filter(({person:e})=>!a.has(e.group));return[...n.map(e=>({head:{key:e.id,group:e},rows:al(o(e),e.id,e.colour)})),{head:null,rows:al(l,"others")}]}({tables:e,people:t,groups:n}):function({tables:e,people:t,groups:n}){return e.map(e=>{const s=e.people.filter(e=>t.has(e)).map(e=>({person:t.get(e)})),a=new Set(s.map(({person:e})=>e.group));return{head:{key:e.id,table:e,groups:n.filter(({id:e})=>a.has(e))},rows:al(s,e.id)}})}({tables:e,people:t,groups:n});return a.filter(({rows:e})=>e.length)}({tables:l,people:a,groups:o}),s,pl()),[r,s]),c=Ut(i.pages.length);return n`<div class="wall-seat-columns" style=${{"--size":`${i.size}rem`}}>
      ${i.pages[c].map((e,t)=>n`<div key=${t}>${e.map(e=>n`<${dl} key=${e.key} row=${e} />`)}</div>`)}
    </div>
    ${i.pages.length>1&&n`<p class="wall-page wall-turn">${e("page {n} of {all}",{n:c+1,all:i.pages.length})}</p>`}`}let ul=null;const pl=()=>null!=ul?ul:ul=Qt(getComputedStyle(document.body).fontFamily);function dl({row:e}){return e.table?n`<${hl} row=${e} />`:e.group?n`<h2 class="wall-seat-head" data-colour=${e.group.colour}>
      ${gl(e.group)}<span class="wall-seat-group" dir="auto" data-long=${e.group.name.length>28?"":null}
        >${e.group.name}</span
      >
    </h2>`:e.more?n`<p class="wall-seat soft">${c("and {n} more person","and {n} more people",e.more)}</p>`:n`<p class="wall-seat" data-colour=${e.colour}>
    <span class="wall-seat-name" dir="auto">${e.name}</span>${e.number&&n`<b>${e.number}</b>`}
  </p>`}const hl=({row:{table:t,groups:s}})=>n`<h2 class="wall-seat-head" data-colour=${1===s.length?s[0].colour:void 0}>
    <span class="wall-seat-table"
      ><b>${e("Table {n}",{n:t.number})}</b
      >${t.place&&n`<small dir="auto">${t.place}</small>`}</span
    >
    ${s.length>0&&n`<span class="wall-seat-whose">${s.slice(0,3).map(gl)}<bdi>${s[0].name}</bdi></span>`}
  </h2>`,gl=e=>n`<span class="badge" key=${e.id} data-colour=${e.colour}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`;var $l=Object.freeze({__proto__:null,Main:function({room:e}){const[t,s]=zt();return n`<div class="wall-seats" ref=${t}>${s&&n`<${cl} store=${e.store} box=${s} />`}</div>`},asks:t=>te(t).shown&&ne(t).length?{...il,title:e("Find your table")}:null});const ml=[1.8,1.5,1.3,1.1,.95],[fl,vl]=[6.6,1.5],[wl,bl,yl]=[1.2,5.4,.5],kl=(e,t,n,s)=>Array.from({length:e},(e,a)=>{var o,l;return{driving:null!=(o=t[a])?o:[],restraining:null!=(l=n[a])?l:[],size:s}});function Ml({room:{store:e},stage:t,box:s}){const a={lines:Vt(),leading:Xt(),said:xl},o=function(e,t){const n=e.all("force"),s=st(e,t),a=new Set(s.map(({id:e})=>e)),o=[...new Set(n.map(({on:e})=>e))].filter(e=>!a.has(e));return[...s,...o.map(t=>({id:t,title:_(e,t)}))].map(e=>({...e,field:at(n,e.id)})).filter(({title:e,field:t})=>e&&(t.driving.length||t.restraining.length))}(e,t),l=o.flatMap(({id:e,title:t,field:n})=>function(e,t,{lines:n,leading:s,said:a}){const[o,l]=[t.height/t.rem-fl-vl,(t.width/t.rem-wl)/2],r=(e,t)=>function(e,t,n){const[s,a]=[[],{height:0}];for(const o of e){const e=n(o);(e>a.height||!s.length)&&([s[s.length],a.height]=[[],t]),s.at(-1).push(o),a.height-=e}return s}(e,o,e=>((e,t,n)=>Math.max(2,e*t*n+.3)+yl)(n(a(e),(l-bl)/t),t,s));for(const t of ml){const[n,s]=[r(e.driving,t),r(e.restraining,t)],a=Math.max(n.length,s.length,1);if(1===a||t===ml.at(-1))return kl(a,n,s,t)}return[]}(n,s,a).map(s=>({...s,id:e,title:t,totals:n.totals}))),r=Ut(l.length);if(!l.length)return n`<${zl} stage=${t} />`;const i=l[Math.min(r,l.length-1)];return n`<${_l} key=${r} ...${{page:i,n:r+1,all:l.length}} groups=${yt(u(e))} />`}const xl=e=>[ot(e),...lt(e)].join(" · "),zl=({stage:s})=>n`<div class="wall-question">
    ${t("balance")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">${e("Forces appear here as groups write them.")}</p>
  </div>`,_l=({page:{title:t,driving:s,restraining:a,totals:o,size:l},n:r,all:i,groups:c})=>n`<div class="force-page" style=${{"--size":`${l}rem`}}>
    <h2 class="force-title" dir="auto">${t}</h2>
    <div class="force-balance" aria-hidden="true">
      <span class="force-drives" style=${{flexGrow:o.driving}}></span
      ><span class="force-holds" style=${{flexGrow:o.restraining}}></span>
    </div>
    <${jl} head=${e("Drives it")} side="driving" forces=${s} total=${o.driving} groups=${c} />
    <${jl}
      head=${e("Holds it back")}
      side="restraining"
      forces=${a}
      total=${o.restraining}
      groups=${c}
    />
    ${i>1&&n`<p class="wall-page force-number">${e("page {n} of {all}",{n:r,all:i})}</p>`}
  </div>`,jl=({head:e,side:t,forces:s,total:a,groups:o})=>n`<section class="force-side" data-side=${t}>
    <h3 class="force-head">
      ${e}
      <b class="force-total"
        ><span class="visually-hidden">${c("{n} in all","{n} in all",a)}</span
        ><span aria-hidden="true">${a}</span></b
      >
    </h3>
    <ul class="force-rows">
      ${s.map(e=>n`<${Ol} key=${e.id} force=${e} group=${o.get(e.group)} />`)}
    </ul>
  </section>`,Ol=({force:e,group:s})=>n`<li class="force-row">
    <span class="force-strength" data-heat=${e.strength}>${e.strength}</span>
    <span class="force-words" dir="auto"
      >${ot(e)}${lt(e).map(e=>n`<span class="force-note" key=${e}> · ${e}</span>`)}</span
    >
    ${s&&n`<span class="badge" data-colour=${s.colour}
        >${t(s.icon)}<span class="visually-hidden">${s.name}</span></span
      >`}
  </li>`;var ql=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=zt();return n`<div class="wall-forces" ref=${s}>
    ${a&&n`<${Ml} room=${e} stage=${t} box=${a} />`}
  </div>`}});const Sl=[1.5,1.25,1.1,.95],[Al,Bl,Cl]=[2.4,4.4,1.5],[El,Nl,Tl,Ll]=[1.2,1.4,.5,2],[Fl,Rl]=[.36,.4];function Hl(e,t,{lines:n,leading:s}){const[a,o]=[t.height/t.rem-Al-Bl-Cl,t.width/t.rem],l=(o-El*(e.length-1))/e.length-Nl;return Ul(t=>{const o=({title:e})=>n(e,l/t)*t*s+.6+Tl,r=e.map(e=>Pl(e,a,o)),i=Math.max(1,...r.map(e=>e.length));return Array.from({length:i},(e,n)=>({columns:r.map(e=>{var t;return null!=(t=e[n])?t:[]}),size:t}))})}function Ul(e){const t=Sl.map(e);return t.find(e=>e.length<=t.at(-1).length)}function Pl(e,t,n){const s=Il(e,t,n,1/0),a=Il(e,t,n,Math.ceil(e.length/s.length));return a.length>s.length?s:a}function Il(e,t,n,s){var a;const[o,l]=[[],{height:0}];for(const r of e){const e=n(r);(e>l.height||(null==(a=o.at(-1))?void 0:a.length)>=s||!o.length)&&([o[o.length],l.height]=[[],t]),o.at(-1).push(r),l.height-=e}return o}function Wl({store:t,stage:s,box:a}){const o={lines:Vt(),leading:Xt()},l=[...Jl(t,a,o),...Vl(t,a,o),...Zl(t,a,o)],r=Ut(l.length);if(!rt(t).length)return n`<${Dl} stage=${s} />`;const i=l[Math.min(r,l.length-1)];return n`<div class="wall-help-page" key=${r} style=${{"--size":`${i.size}rem`}}>
    <h2 class="wall-help-head">${i.head}</h2>
    <${i.Body} ...${{store:t,page:i}} groups=${yt(u(t))} />
    ${l.length>1&&n`<p class="wall-page wall-help-number">${e("page {n} of {all}",{n:r+1,all:l.length})}</p>`}
  </div>`}const Dl=({stage:s})=>n`<div class="wall-question">
    ${t("wrench")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">${e("Help appears here as groups ask for it.")}</p>
  </div>`,Jl=(t,n,s)=>function(e,t,{lines:n,leading:s}){const[a,o]=[t.height/t.rem-Al-1.6-Cl,t.width/t.rem];return Ul(t=>{const l=t*s;return Pl(e,a,({title:e,help:a,groups:r,offered:i})=>{const c=a.reduce((e,s)=>e+n(s.title,(o*Rl-1.4-t)/t),0),u=i.length?0:s,p=Math.max(n(e,(o*Fl-1.2)/(1.1*t))*l,c*l+u);return Math.max(p,Math.ceil(r.length/6)*Ll)+.5+Tl}).map(e=>({rows:e,size:t}))})}(it(t),n,s).map(t=>({...t,head:e("Leverage points: who asks for help, and what is offered"),Body:Gl})),Gl=({page:{rows:t},groups:s})=>n`<table class="wall-help-table">
    <thead>
      <tr>
        <th scope="col">${e("Leverage point")}</th>
        <th scope="col">${e("Asked for by")}</th>
        <th scope="col">${e("Help")}</th>
      </tr>
    </thead>
    <tbody>
      ${t.map(e=>n`<${Ql} key=${e.id} ...${{point:e,groups:s}} />`)}
    </tbody>
  </table>`,Ql=({point:s,groups:a})=>n`<tr data-gap=${!s.offered.length}>
    <th scope="row" dir="auto">${s.title}</th>
    <td>
      <span class="wall-help-groups"
        >${s.groups.map(e=>n`<${Kl} key=${e} group=${a.get(e)} />`)}</span
      >
      ${!s.groups.length&&n`<span class="soft">${e("no group")}</span>`}
    </td>
    <td>
      ${s.help.map(e=>n`<p class="wall-help-one" key=${e.id} data-offered=${ht(e)}>
            ${t(ht(e)?"check":"hand")}<span dir="auto">${e.title}</span>
          </p>`)}
      ${!s.offered.length&&n`<p class="wall-help-gap">${e("No one offers to help yet")}</p>`}
    </td>
  </tr>`,Kl=({group:e})=>e&&n`<span class="badge" data-colour=${e.colour}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`;function Vl(t,n,s){const a=["push","both","pull",...ct(t).unsaid?[""]:[]],o=a.map(e=>rt(t).filter(({pull:t=""})=>t===e)),l=rt(t).length;return Hl(o,n,s).map(t=>({...t,head:e("Push and pull"),Body:Yl,sides:a.map((e,t)=>({side:e,all:l,many:o[t].length,words:Xl(e)}))}))}const Xl=t=>t?D(dt(),t):e("Not said yet"),Yl=({store:e,page:{columns:t,sides:s}})=>n`<div class="wall-help-columns" style=${{"--columns":s.length}}>
    ${s.map(({side:s,words:a,many:o,all:l},r)=>n`<section key=${s} class="wall-help-column" data-pull=${s}>
          <h3>${a} <b>${o}</b></h3>
          <span class="wall-help-bar" aria-hidden="true"
            ><span style=${{inlineSize:100*o/l+"%"}}></span
          ></span>
          <ul>
            ${t[r].map(({id:t,title:s,type:a})=>n`<li key=${t} dir="auto" title=${pt(e,a)}>${s}</li>`)}
          </ul>
        </section>`)}
  </div>`;function Zl(t,n,s){const a=ut(t);return a.length?Hl([a],n,s).map(t=>({...t,head:e("Offers that no group asked for"),Body:er})):[]}const er=({store:e,page:{columns:t}})=>n`<ul class="wall-help-offers">
    ${t[0].map(({id:t,title:s,type:a})=>n`<li key=${t}>
          <span dir="auto">${s}</span> <span class="wall-help-type" dir="auto">${pt(e,a)}</span>
        </li>`)}
  </ul>`;var tr=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=zt();return n`<div class="wall-helps" ref=${s}>
    ${a&&n`<${Wl} store=${e.store} stage=${t} box=${a} />`}
  </div>`}});const nr=/[,;\n،、]/,sr=e=>e.toUpperCase().toLowerCase().split(/\s+/).filter(Boolean).join(" ");function ar(e,t,n){var s;const a=(null!=(s=t.helpers)?s:"").split(nr).map(e=>n.get(sr(e))),o=e.all("offer").filter(e=>e.action===t.id);return new Set([...a,...o.map(({group:e})=>e)].filter(Boolean))}function or(e,t,n){var s,a;const[o,l]=t.sort((e,t)=>n.get(e)-n.get(t)),r=`${o}/${l}`;e.set(r,{one:o,other:l,n:(null!=(a=null==(s=e.get(r))?void 0:s.n)?a:0)+1})}function lr({store:t,pairs:s}){const a=u(t),o=function(e,t){const n=new Set(t.flatMap(({one:e,other:t})=>[e,t])),s=e.length>24?e.filter(({id:e})=>n.has(e)):e,a=Math.ceil(s.length/2);return[s.slice(0,a),s.slice(a)]}(a,s),l=(([e,t])=>new Map([e,t].flatMap((t,n)=>t.map(({id:t},s)=>[t,{side:n,y:100*(s+.5)/Math.max(e.length,1)}]))))(o),r=e=>s.filter(({one:t,other:n})=>t===e||n===e),i=new Map(a.map(({id:e,name:t})=>[e,t]));return n`<section class="wall-joint" aria-label=${e("Joint actions")}>
    <p class="wall-joint-head"><b>${e("Joint actions")}</b> ${function([e],t){const n={one:rr(t.get(e.one)),other:rr(t.get(e.other))};return c("Most together: {one} and {other}, with {n} action.","Most together: {one} and {other}, with {n} actions.",e.n,n)}(s,i)}</p>
    <div class="wall-joint-net" style=${{"--rows":o[0].length}}>
      <${ir} groups=${o[0]} of=${r} side="start" />
      <svg class="wall-joint-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        ${[...s].filter(({one:e,other:t})=>l.has(e)&&l.has(t)).map(({one:e,other:t,n:s})=>n`<path
                key=${`${e}/${t}`}
                d=${function(e,t){const[n,s]=[100*e.side,100*t.side],[a,o]=e.side===t.side?[Math.abs(n-40),Math.abs(n-40)]:[50,50];return`M${n} ${e.y.toFixed(2)}C${a} ${e.y.toFixed(2)} ${o} ${t.y.toFixed(2)} ${s} ${t.y.toFixed(2)}`}(l.get(e),l.get(t))}
                style=${{"--n":Math.min(s,6)}}
              />`)}
      </svg>
      <${ir} groups=${o[1]} of=${r} side="end" />
    </div>
    <${cr} pairs=${s} named=${i} />
  </section>`}const rr=e=>`⁨${e}⁩`,ir=({groups:e,of:s,side:a})=>n`<ul class="wall-joint-side" data-side=${a}>
    ${e.map(({id:e,name:a,icon:o,colour:l})=>n`<li key=${e} data-colour=${l} data-alone=${0===s(e).length}>
          <span class="badge">${t(o)}</span>
          <span class="wall-joint-name" dir="auto">${a}</span>
        </li>`)}
  </ul>`,cr=({pairs:t,named:s})=>n`<table class="visually-hidden">
    <caption>
      ${e("Joint actions")}
    </caption>
    <tbody>
      ${t.map(({one:e,other:t,n:a})=>n`<tr key=${`${e}/${t}`}>
            <th scope="row">${s.get(e)}</th>
            <td>${s.get(t)}</td>
            <td>${a}</td>
          </tr>`)}
    </tbody>
  </table>`,[ur,pr]=[3,140],[dr,hr,gr]=[4.4,4.6,8.6],$r={plan:function({room:e,on:s}){var a,o,l;const[r,i]=zt(),c=e.store.get("group",null!=(a=s.group)?a:""),u=e.store.all("action").filter(e=>e.plan===s.id).sort((e,t)=>e.horizon-t.horizon||e.position-t.position),p=e.store.get("confidence",s.id);return n`<article class="presented" data-colour=${null!=(o=null==c?void 0:c.colour)?o:null} data-sure=${Boolean(p)} ref=${r}>
    <h1><span class="badge">${t(null!=(l=null==c?void 0:c.icon)?l:"flag")}</span><bdi>${se(e.store,s).name}</bdi></h1>
    <${mr} said=${p} />
    ${i&&n`<${vr} ...${{actions:u,box:i}} taken=${p?gr:0} />`}
  </article>`},action:function({room:e,on:s}){var a,o,l,r;const i=e.store.get("plan",s.plan),c=e.store.get("group",null!=(a=null==i?void 0:i.group)?a:"");return n`<article class="presented presented-one" data-colour=${null!=(o=null==c?void 0:c.colour)?o:null}>
    <h1><span class="badge">${t(null!=(l=null==c?void 0:c.icon)?l:"flag")}</span><bdi>${null!=(r=null==c?void 0:c.name)?r:null==i?void 0:i.owner}</bdi></h1>
    <p class="presented-big" data-long=${[...s.what].length>pr} dir="auto">${s.what}</p>
    <dl class="presented-facts">
      ${fr(s).map(([e,t])=>n`<div key=${e}>
            <dt>${e}</dt>
            <dd dir="auto">${t}</dd>
          </div>`)}
    </dl>
  </article>`}};function mr({said:t}){var s,a;const o=Object.values(null!=(s=null==t?void 0:t.counts)?s:{});if(!o.length)return null;const l=Math.max(...o);return n`<section class="presented-sure">
    <p class="presented-sure-head">${e("How sure its people are, from 1 to 5")}</p>
    <ol class="presented-bars">
      ${o.map((e,t)=>n`<li key=${t}>
            <span class="presented-bar" style=${{"--part":e/l}}></span><b>${e}</b><span>${t+1}</span>
          </li>`)}
    </ol>
    <ul class="presented-reasons">
      ${(null!=(a=t.reasons)?a:[]).slice(0,ur).map(e=>n`<li key=${e} dir="auto">${e}</li>`)}
    </ul>
  </section>`}const fr=t=>[[100===t.horizon?e("100 days"):e("1000 days"),t.due?e("Due by {day}",{day:G(t.due)}):e("No due date yet")],[e("Who’s responsible"),t.owner||e("No owner yet")],[e("How we’ll know it worked"),t.indicator||e("No indicator yet")],[e("Help needed"),t.help_needed]].filter(([,e])=>e);function vr({actions:s,box:a,taken:o}){const l=Math.max(1,Math.floor((a.height/a.rem-dr-o)/hr)),r=Math.max(1,Math.ceil(s.length/l)),i=Ut(r);return s.length?n`<ol
      class="presented-actions"
      key=${i}
      data-roomy=${8*s.length<=a.height/a.rem-dr-o}
    >
      ${s.slice(i*l,(i+1)*l).map(s=>n`<li key=${s.id}>
            <b class="presented-days">${100===s.horizon?e("100 days"):e("1000 days")}</b>
            <p class="presented-what" dir="auto">${s.what}</p>
            <p class="presented-who">
              ${s.owner&&n`<span>${t("person")}<bdi>${s.owner}</bdi></span>`}
              ${s.due&&n`<span>${t("calendar")}${G(s.due)}</span>`}
            </p>
          </li>`)}
    </ol>
    ${r>1&&n`<p class="wall-page wall-turn">${e("page {n} of {all}",{n:i+1,all:r})}</p>`}`:n`<p class="soft">${e("nothing written yet")}</p>`}const[wr,br,yr]=[2.4,3.6,1.6];function kr({room:s,rows:a,box:o,about:l,actions:r}){var i;const p=function(e){var t;const n=u(e),s=new Map(n.map(({id:e,name:t})=>[sr(t),e])),a=new Map(n.map(({id:e},t)=>[e,t])),o=new Map;for(const n of e.all("action").filter(({status:e})=>"dropped"!==e)){const l=null==(t=e.get("plan",n.plan))?void 0:t.group;if(a.has(l))for(const t of ar(e,n,s))t!==l&&a.has(t)&&or(o,[l,t],a)}return[...o.values()].sort((e,t)=>t.n-e.n||a.get(e.one)-a.get(t.one)||a.get(e.other)-a.get(t.other))}(s.store),d=o.height/o.rem-br,h=p.length||a.length>d/wr?d-yr:d,g=Math.ceil(a.length/Math.max(1,Math.floor(h/wr))),$=g+(p.length?1:0),m=Ut($),f=$>1&&n`<p class="wall-page wall-turn">${e("page {n} of {all}",{n:m+1,all:$})}</p>`;if(m>=g)return n`<${lr} store=${s.store} pairs=${p} />${f}`;const v=Math.ceil(a.length/g),w=a.slice(m*v,(m+1)*v),b=Math.min(4.4,h/w.length).toFixed(3);return n`<div class="plan-page" key=${m} style=${{"--row":`${b}rem`}}>
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
        ${w.map(s=>function(s,a){const o=e=>a.filter(t=>t.horizon===e).length;return n`<tr key=${s.id} ...${s.colour?{"data-colour":s.colour}:{}}>
    <th scope="row">
      <span class="plan-owner"
        ><span class="badge">${t(s.icon)}</span
        ><span class="plan-name" data-long=${[...s.name].length>30} dir="auto">${s.name}</span></span
      >
    </th>
    ${[o(100),o(1e3)].map(e=>n`<td class="plan-many ${e?"":"none"}">${e||"–"}</td>`)}
    <td class="plan-missing">${function(s){const[a,o,l]=["owner","indicator","due"].map(e=>s.filter(t=>{var n;return null==(n=t.missing)?void 0:n.includes(e)}).length);return s.length?a||o||l?n`<span class="plan-gaps">
    ${a>0&&n`<span data-tone="warn">${t("person")}${c("{n} owner","{n} owners",a)}</span>`}
    ${o>0&&n`<span data-tone="warn">${t("target")}${c("{n} indicator","{n} indicators",o)}</span>`}
    ${l>0&&n`<span data-tone="warn">${t("calendar")}${c("{n} date","{n} dates",l)}</span>`}</span
  >`:n`<span class="plan-whole">${t("check")}${e("complete")}</span>`:n`<span class="soft">${e("nothing written yet")}</span>`}(a)}</td>
  </tr>`}(s,r.filter(s.holds)))}
      </tbody>
    </table>
    ${W({day0:null!=(i=l.day0)?i:"",actions:r,rows:w})}${f}
  </div>`}var Mr=Object.freeze({__proto__:null,Main:function({room:e,about:s,stage:a}){const[o,l]=zt(),r=function(e){const t=e.store.all("plan"),n=u(e.store),s=new Map(n.map((e,t)=>[e.id,t]));return[...t].sort((e,t)=>{var n,a;return(null!=(n=s.get(e.group))?n:999)-(null!=(a=s.get(t.group))?a:999)}).map(t=>((e,{name:t,icon:n,colour:s})=>({id:e.id,name:t,icon:n,colour:s,holds:t=>t.plan===e.id}))(t,se(e.store,t)))}(e);return r.length?n`<div class="wall-plans" ref=${o}>
    ${l&&n`<${kr} ...${{room:e,rows:r,box:l,about:s}} actions=${e.store.all("action")} />`}
  </div>`:n`<div class="wall-question" ref=${o}>
      ${t("calendar")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    </div>`},spotlights:$r});const xr=[1.7,1.5,1.3,1.15,1.03,.93,.85],zr=[1.15,1],[_r,jr,Or,qr,Sr]=[.6,1.8,1.1,.3,1.4],Ar=({label:e,names:t=[],between:n=", ",more:s})=>[e,t.join(n),s].filter(Boolean).join(" ");function Br(e,t,n){const s={height:t.height/t.rem,width:t.width/t.rem},a=xr.flatMap(t=>function(e,t,n){const s=Math.min(e.length,Math.floor((n.width+_r)/(13*t+_r))),a=Array.from({length:Math.max(1,s)},(e,t)=>Math.max(1,s)-t),o=t=>(t-e.length%t)%t,l=a.map(s=>zr.map(a=>function(e,t,n,s){const a=(s.width-_r*(t-1))/t-jr;if(e.some(e=>e.lines.some(e=>s.lines.widest(Ar(e))>Er(e,a,n,s)))&&t>1)return null;const o=Nr(e,t).map(e=>({cards:e,height:Math.max(...e.map(e=>function({lines:e},t,n,s){const{lines:a,leading:o,slack:l=1}=s;return e.reduce((e,l)=>e+(e=>a(Ar(e),Er(e,t,n,s))*n*Cr(e,s)*o+qr)(l),Or)*l}(e,a,n,s)))})),l=Tr(o,s.height),r=1===(null==l?void 0:l.length)?l:Tr(o,s.height-Sr);return r&&{size:n,head:s.head,columns:t,pages:r}}(e,s,t,{...n,head:a})).find(Boolean)).filter(Boolean),r=t===xr.at(-1)&&{size:t,head:1,columns:1,pages:e.map(e=>[e])};return l.length?l.sort((e,t)=>o(e.columns)-o(t.columns)):r?[r]:[]}(e,t,{...s,...n})),o=Math.min(...a.map(({pages:e})=>e.length));return a.find(({pages:e})=>e.length===o)}const Cr=({look:e},{head:t})=>"head"===e?t:1,Er=(e,t,n,s)=>(t/(n*Cr(e,s))-(e.icon?1.7:0))/("soft"===e.look?1:1.12),Nr=(e,t)=>Array.from({length:Math.ceil(e.length/t)},(n,s)=>e.slice(s*t,(s+1)*t));function Tr(e,t){if(e.some(e=>e.height>t))return null;const n=Lr(e,t,1/0),s=Lr(e,t,Math.ceil(e.length/n.length));return(s.length>n.length?n:s).map(e=>e.flatMap(e=>e.cards))}function Lr(e,t,n){var s;const[a,o]=[[],{height:0}];for(const l of e)(l.height>o.height||(null==(s=a.at(-1))?void 0:s.length)>=n||!a.length)&&([a[a.length],o.height]=[[],t]),a.at(-1).push(l),o.height-=l.height+_r;return a}function Fr({cards:e,kind:t}){const[s,a]=zt();return n`<div class="facts" ref=${s}>${a&&n`<${Rr} ...${{cards:e,kind:t,box:a}} />`}</div>`}function Rr({cards:t,kind:s,box:a}){const l=o(null),r=Is(l,a,Hr),{size:i,head:c,columns:u,pages:p}=Br(t,a,{lines:Vt(),leading:Xt(),slack:r}),d=Math.min(Ut(p.length),p.length-1);return n`<ul
      class="facts-page"
      ref=${l}
      key=${d}
      style=${{"--size":`${i}rem`,"--head":`${c}em`,"--columns":u}}
    >
      ${p[d].map(({id:e,lines:t})=>n`<${Ur} key=${e} ...${{lines:t,kind:s}} />`)}
    </ul>
    ${p.length>1&&n`<p class="wall-page wall-turn">${e("page {n} of {all}",{n:d+1,all:p.length})}</p>`}`}const Hr=e=>[e,...e.querySelectorAll(".facts-card")].some(e=>e.scrollHeight>e.clientHeight+1),Ur=({lines:e,kind:t})=>n`<li class=${`card facts-card facts-${t}`}>
    ${e.map((e,t)=>n`<${Pr} key=${t} ...${e} />`)}
  </li>`,Pr=({look:e="",tone:t,...s})=>"head"===e?n`<h3 class="facts-line" data-look="head"><${Ir} ...${s} /></h3>`:n`<p class="facts-line" data-look=${e} data-tone=${t}><${Ir} ...${s} /></p>`,Ir=({icon:s,label:a,names:o=[],between:l=e(", "),more:r})=>n`${s&&t(s)}<span
      >${a&&`${a} `}${o.map((e,t)=>n`${t>0&&l}<bdi key=${t}>${e}</bdi>`)}${r&&` ${r}`}</span
    >`;function Wr(e,t){const{partners:n,status:s="active",why:a,goal:o}=t,l=n.map(t=>$t(e,t)),r=mt(e,t);return[{look:"head",names:l.slice(0,6),between:" · ",more:Jr(l.length-6)},"active"!==s&&{look:"soft",label:`${ft(s)}:`,names:[a]},o&&{icon:"target",names:[_(e,o)]},r&&{icon:"balance",label:`${vt("trust")}:`,names:[r]},Dr(wt(e,t))].filter(Boolean)}function Dr([t,...n]){return t?{icon:"gap",tone:"warn",label:e("Weakest link: {links}",{links:vt(t)}),more:Jr(n.length)}:{icon:"check",tone:"ok",label:e("Nothing is missing.")}}const Jr=e=>e>0&&c("and {n} more","and {n} more",e);var Gr=Object.freeze({__proto__:null,Main:function({room:{store:s},stage:a}){const o=gt(s).map(e=>({id:e.id,lines:Wr(s,e)}));return o.length?n`<${Fr} cards=${o} kind="partnership" />`:n`<div class="wall-question">
    ${t("hand")}
    <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    <p class="soft">${e("Partnerships appear here with their weakest link.")}</p>
  </div>`}});const[Qr,Kr]=[4,3];function Vr(t,n){const{name:s,convener:a,task_force_kind:o}=n,l=oe(t,n).map(e=>e.name);return[{look:"head",names:[s]},"advisory_group"===o&&{look:"soft",label:le(o)},a?{look:"strong",icon:"person",names:[re(t,a)]}:{icon:"person",label:e("No convener yet")},Xr(t,n),l.length>0&&{icon:"gap",tone:"warn",label:e("Not on it:"),...Yr(l,Kr)}].filter(Boolean)}function Xr(t,n){const s=ie(n).filter(e=>e!==n.convener);return s.length?{icon:"people",...Yr(s.map(e=>re(t,e)),Qr)}:{icon:"people",label:e("No one else yet")}}const Yr=(e,t)=>({names:e.slice(0,t),more:e.length>t&&c("and {n} more","and {n} more",e.length-t)});var Zr=Object.freeze({__proto__:null,Main:function({room:{store:s},stage:a}){const o=ae(s).map(e=>({id:e.id,lines:Vr(s,e)}));return o.length?n`<${Fr} cards=${o} kind="task-force" />`:n`<div class="wall-question">
    ${t("flag")}
    <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    <p class="soft">${e("Task forces appear here with their members.")}</p>
  </div>`}});function ei(e){const t=[...e].sort((e,t)=>e.at-t.at).map(({id:e,text:t,name:n,group:s=null,at:a,joined:o=[]})=>({id:e,kind:"pledge",draw:ti,text:t,name:n,group:s,at:a,joined:o.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:t.length,items:t}}function ti(e,{groups:s,fresh:a,size:o,show:l,own:r}){var i;const u=s.get(e.group);return n`<li
    key=${e.id}
    class="card sheet pledge ${a.has(e.id)?"arriving":""}"
    data-colour=${null!=(i=null==u?void 0:u.colour)?i:null}
    style=${{"--lines":Ms(o,l),"--own":r}}
  >
    <p class="card-text" dir="auto">${e.text}</p>
    <div class="card-foot">
      ${u&&n`<span class="badge">${t(u.icon)}<span class="visually-hidden">${u.name}</span></span>`}<b
        class="sheet-name"
        dir="auto"
        >${e.name}</b
      >
      ${e.joined>0&&n`<span class="pledge-joined"
          >${t("people")}<span aria-hidden="true">+${e.joined}</span
          ><span class="visually-hidden">${c("{n} joined","{n} joined",e.joined)}</span></span
        >`}
    </div>
  </li>`}var ni=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){const o=s.store.all("pledge"),l=M(()=>[ei(o)],[o]),r=Ot(o.map(e=>e.id));return o.length?n`<div class="wall-pledges">
    <${Ks} lanes=${l} groups=${yt(u(s.store))} people=${yt([])} fresh=${r} />
  </div>`:n`<div class="wall-question">
      ${t("pledge")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${e("Pledges appear here with their names.")}</p>
    </div>`}});const[si,ai]=[100,240],oi={picture:({on:e,...t})=>n`<${li} ...${t} stage=${e} />`};function li({room:e,about:t,stage:a}){var o;const[l,r]=s("tall"),i=a.title.length+(null!=(o=a.instruction)?o:"").length,c=i>ai?"long":i>si?"medium":"short",u=a.picture&&("wide"===l&&"short"===c?"under":"beside");return n`<div class="poster" data-length=${c} data-picture=${u||null}>
    <div class="poster-said">
      <p class="poster-time">
        <${hn} room=${e} stage=${a} paused=${t.paused} />
      </p>
      <h1 dir="auto">${a.title}</h1>
      ${a.instruction&&n`<p class="poster-words" dir="auto">${a.instruction}</p>`}
    </div>
    ${u&&n`<${ri} key=${a.picture} ...${{about:t,stage:a,setShape:r}} />`}
  </div>`}function ri({about:e,stage:t,setShape:o}){const[l,r]=s(0),[i,c]=s(!1);return a(()=>{if(!i)return;const e=setTimeout(()=>(r(l+1),c(!1)),5e3);return()=>clearTimeout(e)},[i]),n`<div class="poster-picture">
    ${!i&&n`<img
        key=${l}
        src=${bt(e.code,t)}
        alt=${t.title}
        onLoad=${({target:e})=>o(e.naturalWidth>1.45*e.naturalHeight?"wide":"tall")}
        onError=${()=>c(!0)}
      />`}
  </div>`}var ii=Object.freeze({__proto__:null,Main:li,headless:!0,spotlights:oi});function ci({stage:s,now:a}){if("done"===s.status)return n`<p class="break-soon">${e("The break is over. Welcome back.")}</p>`;if(!s.ends_at)return n`<p class="break-soon">${e("Back soon")}</p>`;const o=s.ends_at-a;return n`<p class="break-back"><span>${e("Back at")}</span><b>${r(s.ends_at)}</b></p>
    <p class="break-left" role="timer">
      ${o>0?n`${t("timer")}<b>${g(o)}</b>`:n`<span>${e("Time’s up. Please take your seats.")}</span>`}
    </p>`}var ui=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){jt(500);const o=s.now();return n`<div class="break" data-phase=${((e,t)=>"open"===e.status&&e.ends_at?dn(e.ends_at-t):"calm")(a,o)}>
    <header class="break-head">
      <div>
        <h1 dir="auto">${t("cup")}<span>${a.title}</span></h1>
        ${a.instruction&&n`<p dir="auto">${a.instruction}</p>`}
      </div>
      <p class="break-clock"><span>${e("Now")}</span><b>${r(o)}</b></p>
    </header>
    <${ci} stage=${a} now=${o} />
  </div>`},headless:!0}),pi=Object.freeze({__proto__:null,Main:function({room:s,about:a,stage:o}){return n`<div class="farewell">
    <section>
      <p class="farewell-mark">${t("mark")}</p>
      <h1>${e("Thank you.")}</h1>
      <p class="farewell-title" dir="auto">${a.title}</p>
      ${"close"===(null==o?void 0:o.activity)&&o.instruction&&n`<p class="soft" dir="auto">${o.instruction}</p>`}
      <ul class="farewell-sums">
        ${function({store:e}){const t=new Set(e.all("stage").map(({activity:e})=>e)),n=(n,s)=>t.has(s)?e.all(n).length:0,[s,a,o,l]=[h(e.all("person")).length,O(e).length,n("action","plans"),n("pledge","pledges")];return[[s,c("person","people",s)],[a,c("card","cards",a)],[o,c("action","actions",o)],[l,c("pledge","pledges",l)]]}(s).filter(([e])=>e>0).map(([e,t])=>n`<li><b>${e}</b> ${t}</li>`)}
      </ul>
    </section>
    <section class="arrive-way farewell-way">
      <h2>${e("Take the report with you")}</h2>
      <img class="arrive-qr" src=${s.reportQr} alt=${e("QR code that opens the report")} />
      <p class="arrive-or">${e("or open")}</p>
      <p class="arrive-address">${Mt(s.joinUrl)}</p>
      <p class="arrive-code"><span>${e("code")}</span> <b class="code">${a.code}</b></p>
    </section>
  </div>`},whole:!0});export{Ut as a,qn as b,Ba as c,Qa as d,go as e,Ko as f,$l as g,ql as h,tr as i,Mr as j,Gr as k,Xt as l,Vt as m,Zr as n,ni as o,ii as p,ui as q,pi as r,zt as u,Qt as w};
