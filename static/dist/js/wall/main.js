import{t as e,i as t,n,C as s,o as a,a as o,N as l,g as r,h as i,c,q as u,K as p,P as d,r as h,m as g,x as $,G as m,z as f,A as v,y as w,B as b,E as y,D as k,I as M,f as x,Y as z,J as _,R as j,Q as O}from"../core/shared.js";import{g as q,u as S,l as N,a as A,i as C,w as E,s as T,p as B,c as F,r as R,j as U,d as L,k as H,e as P,m as I,t as W}from"../pictures.js";import{b as D,l as J,d as G,q as Q,r as K,C as V,u as Y,v as X,p as Z,x as ee,s as te,t as ne,z as se,E as ae,F as oe,B as le,D as re,G as ie}from"../writing.js";import{r as ce,f as ue,w as pe,t as de,F as he}from"../activities/ratings.js";import{d as ge,l as $e,e as me,f as fe,p as ve,g as we,r as be,h as ye,n as ke,t as Me,i as xe,j as ze,a as _e,c as je,b as Oe,s as qe,T as Se,k as Ne,m as Ae}from"../activities/map.js";import{c as Ce,b as Ee}from"../champions.js";import{r as Te,d as Be,c as Fe,e as Re,a as Ue,s as Le}from"../activities/dots.js";import{h as He,a as Pe,t as Ie,b as We,c as De,r as Je}from"../bars.js";import{a as Ge,f as Qe,w as Ke,n as Ve}from"../activities/forces.js";import{i as Ye,c as Xe,d as Ze,u as et,a as tt,p as nt,e as st}from"../activities/interventions.js";import{a as at,w as ot,b as lt,P as rt,s as it,l as ct}from"../activities/partnerships.js";import{p as ut}from"../activities/poster.js";const pt=e=>new Map(e.map(e=>[e.id,e]));function dt(e,t){var n;const s=new Map;for(const a of e)s.set(a[t],(null!=(n=s.get(a[t]))?n:0)+1);return s}function ht(e){try{return new URL(e).host}catch{return e}}var gt=Object.freeze({__proto__:null,Main:function({room:s,about:a}){return n`<div class="wall-way">
    <img class="wall-way-qr" src=${s.qr} alt=${e("QR code that opens this workshop")} />
    <section>
      <h1>${e("Point your phone’s camera here")}</h1>
      <p class="soft">${e("or open")}</p>
      <p class="wall-way-address">${ht(s.joinUrl)}</p>
      <p class="arrive-code"><span>${e("code")}</span> <b class="code">${a.code}</b></p>
      <p class="wall-way-hint">
        ${t("wifi")}<span>${e("Use this room’s wifi. If the page doesn’t open, switch mobile data off.")}</span>
      </p>
    </section>
  </div>`},whole:!0});function $t(){const e=o(null),[t,n]=s(null);return l(()=>{var t;const s=()=>n(t=>mt(t,function(e){const t=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:e.clientWidth,height:e.clientHeight,rem:t}}(e.current))),a=new ResizeObserver(s);return a.observe(e.current),null==(t=document.fonts)||t.ready.then(s),s(),()=>a.disconnect()},[]),[e,t]}const mt=(e,t)=>e&&e.width===t.width&&e.height===t.height&&e.rem===t.rem?e:t;function ft(e){const[t,n]=s(0);return a(()=>{const t=setInterval(()=>n(e=>e+1),e);return()=>clearInterval(t)},[e]),t}function vt(e){const t=o(null),n=Date.now(),s=null===t.current;null!=t.current||(t.current=new Map);for(const a of e)t.current.has(a)||t.current.set(a,s?0:n);return new Set(e.filter(e=>n-t.current.get(e)<5e3))}var wt=Object.freeze({__proto__:null,Main:function({room:e}){return ft(5e3),n`<div class="wall-blank"><p>${r(e.now())}</p></div>`},silent:!0,whole:!0});function bt({findings:e}){const t=o(null),s=i({of:e,many:e.length,fits:!1}),l=s.value.of===e?s.value:{of:e,many:e.length,fits:!1};a(()=>{const{scrollHeight:e,clientHeight:n}=t.current,a=e<=n||l.many<=1;l.fits||(s.value=a?{...l,fits:a}:{...l,many:l.many-1})},[l]),a(()=>{const e=()=>s.value={...s.peek(),many:s.peek().of.length,fits:!1};return addEventListener("resize",e),()=>removeEventListener("resize",e)},[]);const r=e.length-l.many;return n`<ul ref=${t} data-many=${e.length>6} data-fits=${l.fits}>
    ${e.slice(0,l.many).map(({id:e,says:t})=>n`<li key=${e} dir="auto">${t}</li>`)}
    ${r>0&&n`<li class="findings-more">${c("and {n} more","and {n} more",r)}</li>`}
  </ul>`}var yt=Object.freeze({__proto__:null,Main:function({room:t}){const s=q(t);return n`<div class="findings">
    <h1>${e("What we should look at")}</h1>
    ${s&&(s.length?n`<${bt} findings=${s} />`:n`<p>${e("Nothing to look at")}</p>`)}
  </div>`},Strip:()=>null,headless:!0});function kt({room:e,missing:t}){const s=new Map(u(e.store).map(e=>[e.id,e]));return n`<ul class="missing-groups" data-many=${t.groups.length>8}>
    ${t.groups.map(e=>{var a;return n`<${Mt} key=${e.group} ...${{row:e,group:null!=(a=s.get(e.group))?a:{},missing:t}} />`})}
  </ul>`}function Mt({row:s,group:a,missing:o}){var l,r;const i=o.noted?N(s.brings):[];return n`<li class="missing-group" data-colour=${null!=(l=a.colour)?l:1}>
    <span class="badge">${t(null!=(r=a.icon)?r:"people")}</span>
    <b class="missing-name"><bdi>${a.name}</bdi></b>
    <span class="missing-foot"
      ><b class="missing-seats" data-full=${s.here>=s.seats}
        >${s.seats?e("{here} of {all}",{here:s.here,all:s.seats}):s.here}</b
      >${i.length>0&&n`<span class="missing-lacks">${e("missing: {what}",{what:i.join(e(", "))})}</span>`}</span
    >
  </li>`}function xt({missing:t}){var s,a;const o=(null!=(s=t.levels)?s:[]).filter(({groups:e})=>!e.length);return[t.noted&&N(t.brings).length>0&&[e("No one here brings:"),N(t.brings)],o.length>0&&[e("No influence here at:"),o.map(({level:e})=>D(J(),e))],(null==(a=t.sectors)?void 0:a.length)>0&&[e("No group from:"),t.sectors.map(e=>D(A(),e))]].filter(Boolean).map(([t,s])=>n`<p key=${t} class="missing-gap"><b>${t}</b> ${s.join(e(", "))}</p>`)}function zt({room:t,open:s}){const a=[...s].sort((e,t)=>(e.by||"9").localeCompare(t.by||"9"));return n`<section class="missing-asked">
    <h2>${e("To bring in")}</h2>
    <ul>
      ${a.map(s=>{return n`<li key=${s.id}>
            <b><bdi>${s.who}</bdi></b>
            <small
              >${[(a=s.inviter,a&&(null==(o=t.store.get("person",a))?void 0:o.name)||""),s.by&&e("by {day}",{day:G(s.by)}),D(C(),s.status)].filter(Boolean).map((e,t)=>n`${t?" · ":""}<bdi>${e}</bdi>`)}</small
            >
          </li>`;var a,o})}
    </ul>
  </section>`}var _t=Object.freeze({__proto__:null,Main:function({room:t}){const s=S(t),a=t.store.all("invitation").filter(({status:e})=>"declined"!==e);return n`<div class="missing">
    <h1>${e("Who’s missing?")}</h1>
    ${s&&n`<div class="missing-parts" data-asked=${a.length>0}>
        <${kt} ...${{room:t,missing:s}} />
        <div class="missing-side">
          <${xt} missing=${s} />
          ${a.length>0&&n`<${zt} ...${{room:t,open:a}} />`}
        </div>
      </div>`}
  </div>`},Strip:()=>null,headless:!0});function jt({stage:e}){return n`<div class="wall-question">
    ${t("mark")}
    <p class="wall-question-text" dir="auto">${e.instruction||e.title}</p>
  </div>`}const Ot={ArrowRight:1,ArrowDown:1,PageDown:1," ":1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1},qt=p({page:0,hold:!1,at:0}),St=p({page:0,pages:0});function Nt(e,t="",n=0){const{page:l,hold:r,at:i}=qt.value,[c,u]=s(l),[p,d,h]=[o(!1),o(i),o(null)],g=Math.max(0,Math.min(c,e-1));return a(()=>{d.current!==i&&([d.current,p.current]=[i,!0],u(l))},[i]),a(()=>{p.current||r||u(null===h.current?0:n),h.current=t},[t]),a(()=>{if(!(e<2))return function(e,t,n){let s=0;const a=()=>{clearTimeout(s),n||(s=setTimeout(()=>(t.current=!1,e(1),a()),t.current?6e4:14e3))},o=n=>{return n.key in Ot&&(n.preventDefault(),s=Ot[n.key],t.current=!0,e(s),a());var s};return a(),document.addEventListener("keydown",o),()=>(clearTimeout(s),document.removeEventListener("keydown",o))}(t=>u(n=>(Math.min(n,e-1)+t+e)%e),p,r)},[e,t,r,i]),a(()=>At({page:g,pages:e}),[g,e]),a(()=>()=>At({page:0,pages:0}),[]),g}function At(e){const t=St.peek();e.page===t.page&&e.pages===t.pages||(St.value=e)}const Ct={b:"blank",q:"qr"},Et=p({show:null,since:0}),Tt=new URLSearchParams(location.search).get("lane");function Bt({store:e}){const t=E(e),n=Et.value.since===t.at?Et.value.show:null;return{show:null!=n?n:t.show,lane:null!=Tt?Tt:t.lane,kind:t.on_kind,on:T(e,t)}}function Ft(e){const t=new Map,n=n=>(t.has(n)||t.set(n,1.03*e(n)),t.get(n)),s=function(){const e=new Map;return(t,s)=>{e.has(t)||e.set(t,new Map);const a=e.get(t);return a.has(s)||a.set(s,((e,t)=>e.split("\n").reduce((e,s)=>e+((e,t)=>function(e,t,n){let[s,a]=[1,0];for(const o of e)a&&a+n+o>t&&([s,a]=[s+1,0]),a+=(a?n:0)+o,a>t&&([s,a]=[s+Math.floor(a/t),a%t]);return s}(e.split(/\s+/).filter(Boolean).map(n),t,n(" ")))(s,t),0))(t,s)),a.get(s)}}();return s.widest=e=>Math.max(0,...e.split(/\s+/).map(n)),s}function Rt(e){const t=document.createElement("canvas").getContext("2d");return t.font=`400 100px ${e}`,e=>t.measureText(e).width/100}let Ut=null;function Lt(){return null!=Ut?Ut:Ut=Ft(Rt(getComputedStyle(document.body).fontFamily))}const Ht=()=>parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25;function Pt({room:t}){const s=h(t.store.all("person")),a=dt(s,"group");return n`<${It}
    total=${s.length}
    label=${c("person joined","people joined",s.length)}
    entries=${u(t.store).map(e=>{var t;return{group:e,count:null!=(t=a.get(e.id))?t:0}})}
    missing=${e("not here yet")}
  />`}function It({total:e,label:t,entries:s,missing:a}){const o=s.filter(e=>!e.count).length<=2,[l,r]=$t();return n`<div class="strip">
    <p class="strip-total"><b>${e}</b> ${t}</p>
    <div class="strip-groups" role="list" ref=${l}>
      ${r&&s.length>0&&n`<${Wt} ...${{entries:s,missing:a,few:o,...Jt(s,r,o?a:"–")}} />`}
    </div>
  </div>`}const Wt=({rows:e,size:t,missing:s,few:a})=>e.map((e,o)=>n`<div key=${o} class="strip-row" role="presentation" style=${{"--size":`${t}rem`}}>
        ${e.map(e=>e.count?Xt(e):Zt(e.group,s,a))}
      </div>`),Dt=[{size:.75,rows:2},{size:.62,rows:3},{size:.62,rows:4}];function Jt(e,t,n){var s;const[a,o]=[Vt(),.35*t.rem],l=Dt.map(({size:s,rows:l})=>{const r=e.map(e=>(({group:e,count:t},s)=>{const l=(a(`${e.name} ${t||n}`)+4)*s+o;return{natural:l,least:Yt(e)?l:Math.min(l,8*s+o)}})(e,s*t.rem));return{size:s,...Gt(r,l,t.width+o)}}),r=null!=(s=l.find(e=>!e.over))?s:l.at(-1);return{size:r.size,rows:r.starts.map((t,n)=>e.slice(t,r.starts[n+1]))}}function Gt(e,t,n){const[s,a]=["natural","least"].map(t=>Qt(e.map(e=>e[t]))),o=(e,t,s)=>Math.max(0,e[s]-e[t]-n)**2,l=(e,t)=>o(s,e,t)+1e3*o(a,e,t);let r=e.map((e,t)=>({starts:[0],over:l(0,t+1)}));for(let e=1;e<t;e+=1)r=r.map((e,t)=>Array.from({length:t},(e,n)=>({starts:[...r[n].starts,n+1],over:r[n].over+l(n+1,t+1)})).reduce((e,t)=>t.over<e.over?t:e,e));return r.at(-1)}const Qt=e=>e.reduce((e,t)=>[...e,e.at(-1)+t],[0]);let Kt=null;const Vt=()=>null!=Kt?Kt:Kt=Rt(getComputedStyle(document.body).fontFamily),Yt=({name:e})=>e.length<=8?"short":"",Xt=({group:e,count:s})=>{var a;return n`<span role="listitem" key=${e.id} class="chip ${Yt(e)}" data-colour=${null!=(a=e.colour)?a:1}
    >${t(e.icon)}<span class="strip-name" dir="auto">${e.name}</span><b>${s}</b></span
  >`},Zt=(e,s,a)=>n`<span role="listitem" key=${e.id} class="chip silent ${Yt(e)}"
    >${t(e.icon)}<span class="strip-name" dir="auto">${e.name}</span
    >${!a&&n`<span aria-hidden="true">–</span>`}<span class=${a?"strip-missing":"visually-hidden"}
      >${s}</span
    ></span
  >`,en=e=>e<=0?"over":e<=18e4?"last":"calm";function tn({room:s,stage:a,paused:o}){return o?n`<p class="wall-timer" data-phase="paused">${t("pause")}<span>${e("Paused")}</span></p>`:"done"===a.status?n`<p class="wall-timer" data-phase="done">${t("check")}<span>${e("Closed")}</span></p>`:a.ends_at?n`<${nn} room=${s} endsAt=${a.ends_at} />`:null}function nn({room:e,endsAt:t}){ft(500);const s=t-e.now(),a=en(s);return n`<p class="wall-timer" data-phase=${a} role="timer">
    ${"over"===a?sn(-s):n`<b>${g(s)}</b>`}
  </p>`}const sn=s=>n`${t("timer")}<span>${e("Time’s up")}</span><small class="wall-over">+${g(s)}</small>`;function an({room:s,screens:a}){var o,l,r,i;const c=s.store.get("about","about");if(!c)return n`<main class="wall wall-waiting">
      ${t("mark")}
      <p>${e("One moment…")}</p>
      <${cn} room=${s} about=${{}} />
    </main>`;const u=function(e,t,n){const s=n.closed?null:Object.values(t).find(({asks:t})=>null==t?void 0:t(e.store));return s?s.asks(e.store):n.current?e.store.get("stage",n.current):null}(s,a,c),p=Bt(s),{Main:d,Strip:h=Pt,whole:g,headless:$,heading:m,silent:f}=function(e,t,n,s){var a;return Object.hasOwn(on,s.show)?on[s.show]:t.closed?e.close:s.on?null!=(a=function(e,{kind:t}){const n=Object.values(e).find(({spotlights:e})=>null==e?void 0:e[t]);return n&&{Main:n.spotlights[t],headless:!0}}(e,s))?a:{Main:jt}:n?Object.hasOwn(e,n.activity)?e[n.activity]:{Main:jt}:e.open}(a,c,u,p);return n`<main
    class="wall ${g?"whole":$?"headless":""}"
    data-activity=${null!=(o=null==u?void 0:u.activity)?o:"open"}
    data-paused=${c.paused?"":null}
  >
    ${!g&&!$&&n`<${ln} ...${{room:s,about:c,stage:u,heading:m}} />`}
    <div class="wall-main" key=${[p.show,null!=(r=null==(l=p.on)?void 0:l.id)?r:"",null!=(i=null==u?void 0:u.id)?i:""].join("/")}>
      <${d} ...${{room:s,about:c,stage:u}} lane=${p.lane} on=${p.on} />
    </div>
    ${!g&&n`<${rn} room=${s} about=${c}><${h} room=${s} stage=${u} /><//>`}
    ${!f&&n`<${cn} room=${s} about=${c} />`}
  </main>`}const on={blank:wt,qr:gt,missing:_t,findings:yt};function ln({room:e,about:t,stage:s,heading:a}){var o;const{title:l,text:r}=null!=(o=null==a?void 0:a(e.store,s))?o:{title:s.title,text:s.instruction};return n`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${l}</h1>
      ${r&&n`<p dir="auto">${r}</p>`}
    </div>
    <${tn} room=${e} stage=${s} paused=${t.paused} />
  </header>`}function rn({room:t,about:s,children:a}){return n`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${t.qr} alt="" />
      <p>
        <span>${e("Join in")}</span><b class="wall-address">${ht(t.joinUrl)}</b
        ><b class="code">${s.code}</b>
      </p>
    </div>
    ${a}
  </footer>`}function cn({room:s,about:a}){return n`<div class="wall-signs">
    <${un} room=${s} />
    ${a.illustrative&&n`<p class="wall-illustrative">${t("info")}${e("Illustrative example")}</p>`}
  </div>`}function un({room:s}){var a;const o=s.sync.state.value;if("live"===o)return null;const l={connecting:e("Connecting…"),removed:e("This wall was signed out. Reload the page."),reload:e("Reload the page.")};return n`<p class="wall-line" role="status">
    ${t("cloud-off")}<span>${null!=(a=l[o])?a:e("Reconnecting…")}</span>
  </p>`}const{code:pn,joinUrl:dn}=document.documentElement.dataset,[hn,gn]=[4e3,8e3];function $n({room:s,about:a}){return n`<section class="arrive-way">
    <h2>${e("Point your phone’s camera here")}</h2>
    <img class="arrive-qr" src=${s.qr} alt=${e("QR code that opens this workshop")} />
    <p class="arrive-or">${e("or open")}</p>
    <p class="arrive-address">${ht(s.joinUrl)}</p>
    <p class="arrive-code"><span>${e("code")}</span> <b class="code">${a.code}</b></p>
    <p class="arrive-hint">
      ${t("wifi")}<span>${e("Use this room’s wifi. If the page doesn’t open, switch mobile data off.")}</span>
    </p>
  </section>`}function mn(e){var s;return n`<li key=${e.id} class="arrive-tile ${e.here?"":"absent"}" data-colour=${null!=(s=e.colour)?s:1}>
    <span class="badge">${t(e.icon)}</span><span class="arrive-name" dir="auto">${e.name}</span
    ><b class="arrive-count">${e.here||"–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({length:Math.min(e.here,24)},()=>n`<i></i>`)}</span
    >
  </li>`}function fn({groups:s}){const a=s.filter(e=>!e.here);return a.length?a.length===s.length?n`<p class="arrive-missing">
      ${t("people")}<span>${e("Welcome. Choose your group on your phone.")}</span>
    </p>`:n`<p class="arrive-missing">
    ${t("clock")}<span>${c("{n} group hasn’t arrived yet","{n} groups haven’t arrived yet",a.length)}</span>
  </p>`:s.length>0&&n`<p class="arrive-missing all">${t("check")}<span>${e("Every group is in the room.")}</span></p>`}$(),function(){const e=new URLSearchParams(location.search).get("theme");"dark"!==e&&"light"!==e||(document.documentElement.dataset.theme=e)}(),function(){const e=()=>{var e;return"visible"===document.visibilityState&&(null==(e=navigator.wakeLock)?void 0:e.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",e),e()}(),async function e(){try{const e=await B(m,"wall");!function(e,t){const s=f({code:pn,...e}),a=`/w/${encodeURIComponent(pn)}`,o=p(null!=dn?dn:location.href),l={...s,code:pn,token:e.token,get joinUrl(){return o.value},get qr(){return`${a}/qr.svg?of=${encodeURIComponent(o.value)}`},get reportQr(){return`${a}/qr.svg?to=report&of=${encodeURIComponent(o.value)}`}};var r,i;(function({store:e,sync:t}){d(()=>{const{page:t,hold:n,at:s}=E(e),a=qt.peek();a.at===s&&a.hold===n||(qt.value={page:t,hold:n,at:s})}),d(()=>{const{page:e,pages:n}=St.value;"live"===t.state.value&&t.hint({page:e,pages:n})})})(s),function(e){document.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey||t.repeat)return;const[n,s]=[Ct[t.key.toLowerCase()],Bt(e).show];n&&(Et.value={show:s===n?"":n,since:E(e.store).at}),"Escape"===t.key&&(Et.value={show:null,since:0})})}(s),r=pn,i=e=>o.value=e,setInterval(async()=>{const e=await fetch(`/api/workshops/${encodeURIComponent(r)}/address`).catch(()=>null),t=(null==e?void 0:e.ok)?await e.json().catch(()=>null):null;t&&i(t.join_url)},5e3),v(n`<${an} room=${l} screens=${t} />`,document.getElementById("wall")),d(()=>{return"removed"===(e=s.sync.state.value)&&k(pn,"wall"),void("removed"!==e&&"reload"!==e||setTimeout(()=>location.reload(),gn));var e})}(await async function(){var e;const t=null!=(e=w(pn,"wall"))?e:await b(pn,{wall:!0});return y(pn,"wall",t),t}(),e)}catch{setTimeout(e,hn)}}();var vn=Object.freeze({__proto__:null,Main:function({room:e,about:t,stage:s}){const a=h(e.store.all("person")),o=dt(a,"group"),l=u(e.store).map(e=>{var t;return{...e,here:null!=(t=o.get(e.id))?t:0}});return n`<div class="arrive">
    <${$n} room=${e} about=${t} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${t.title}</h1>
        ${(t.task||(null==s?void 0:s.instruction))&&n`<p class="arrive-task" dir="auto">${t.task||s.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${a.length}</b> ${c("person joined","people joined",a.length)}</p>
      <ul class="arrive-groups" data-many=${l.length>16?"most":l.length>8?"more":"few"}>
        ${l.map(mn)}
      </ul>
      <${fn} groups=${l} />
    </section>
  </div>`},whole:!0});function wn(e,t,n){const s=Array.from({length:t},()=>({boxes:[],height:0}));return e.forEach((e,t)=>{const a=s.reduce((e,t)=>t.height<e.height-.5?t:e);a.height+=(a.boxes.length?n:0)+e,a.boxes.push(t)}),{columns:s.map(e=>e.boxes),height:Math.max(...s.map(e=>e.height))}}function bn(e,{fits:t,stride:n}){const s=e.filter(e=>e.pinned),a=e.filter(e=>!e.pinned),o=a.length&&t([...s,...a.slice(-n)])?s:[],l=o.length?a:e,r=function(e,t,n){let s=Math.max(0,Math.floor((e.length-1)/n)*n);for(;s>=n&&t(e.slice(s-n));)s-=n;return s}(l,e=>t([...o,...e]),n),i=function(e,t){const n=[];for(const s of[...e].reverse()){const e=n.at(-1);e&&t([s,...e])?e.unshift(s):n.push([s])}return n}(l.slice(0,r),e=>t([...o,...e]));return[l.slice(r),...i].map(e=>[...o,...e])}function yn(e,{fits:t}){const n=[[]];for(const s of e.flatMap(e=>function(e,t){var n;const s=[];for(const a of null!=(n=e.texts)?n:[]){const n=s.at(-1);n&&t([{...e,texts:[...n,a]}])?n.push(a):s.push([a])}return s.length>1?s.map((t,n)=>({...e,id:`${e.id}/${n}`,texts:t})):[e]}(e,t)))n.at(-1).length&&!t([...n.at(-1),s])&&n.push([]),n.at(-1).push(s);return n}const kn=[1.6,1.35,1.15,1.03,.93,.85],Mn=[2.6,2.2,1.9,...kn],[xn,zn]=[.93,.85],[_n,jn]=[22,3.2],On=.4,qn=[1/0,4,2,1];function Sn(e){var t,n;const s=Hn(e.lanes.map(e=>e.length)),a=(null!=(t=e.sizes)?t:kn).filter(e=>e>=(s<=40?xn:zn)),[o,l]=[a.filter(e=>e>=xn),a.filter(e=>e<xn)],r=null!=(n=Tn(e,o))?n:Tn(e,l);if(r)return In(e,r);const i=a.at(-1),c=Un(e,i).map(t=>Ln(e,i,t,{show:1,tight:!0})),u=c.filter(t=>function({lanes:e,height:t,heightOf:n},{size:s,column:a}){const o=e=>n(e,{size:s,width:a,show:1/0,tight:!1});return e.flat().every(e=>o(e)<=t||(e=>{var t;return(null==(t=e.texts)?void 0:t.length)?e.texts.map(t=>({...e,texts:[t]})):[e]})(e).every(e=>o(e)<=t))}(e,t)),p=[u.filter(En),u,c.filter(En),c].find(e=>e.length);return Rn(p.map(t=>In(e,t)))}const[Nn,An]=[1.6,.9],Cn=(e,t)=>Math.min(e,t)>=An*Math.max(e,t);function En({shares:e,heights:t}){const n=t.map(e=>e.length);if(n.some((t,s)=>n.some((n,a)=>Cn(t,n)&&e[s]!==e[a])))return!1;const s=t.map((t,n)=>Hn(t)/e[n]);return Math.max(...s)<=Nn*Math.min(...s.filter((t,n)=>e[n]>1))}function Tn(e,t){for(const n of qn)for(const s of t){const t=Un(e,s).map(t=>Ln(e,s,t,{show:n})).find(e=>e.fits&&En(e));if(t)return t}}const Bn=e=>Hn(e.lanes.map(e=>Fn(e.pages[0]))),Fn=e=>e.columns.flat().length,Rn=e=>e.reduce((e,t)=>t.pages<e.pages||t.pages===e.pages&&Bn(t)>Bn(e)?t:e);function Un({lanes:e,width:t,rem:n,frame:s=0,word:a},o){const l=t-s*e.length,r=e=>(l+On*n)/((e*o+On)*n),i=o>1.15&&e.length>1?0:Math.floor(r(((e,t=0)=>Math.max(e>zn?7.6:9,Math.min(_n,t)+jn))(o,a))),c=Math.max(e.length,i),u=Math.min(c,Math.max(e.length,Math.ceil(r((e=>e>1?16:22)(o)))));return Array.from({length:c-u+1},(e,t)=>u+t)}function Ln(e,t,n,{tight:s=!1,show:a=1/0}){var o;const l=On*e.rem,r=e.width-(null!=(o=e.frame)?o:0)*e.lanes.length-l*(n-e.lanes.length),i=Math.floor(r/n),c=e.lanes.map(n=>n.map(n=>e.heightOf(n,{size:t,width:i,tight:s,show:a}))),u=Pn(c.map(t=>function(e,{columns:t,gap:n,height:s}){for(let a=1;a<=t;a+=1)if(wn(e,a,n).height<=s)return a;return t+1}(t,{columns:n,gap:l,height:e.height})),c),p=Hn(u)<=n,d=function(e,{heights:t,columns:n,gap:s}){const a=[...e],o=t.map(e=>Hn(e)+s*e.length);for(let e=n-Hn(a);e>0;e-=1){const e=o.reduce((e,t,n)=>t/a[n]>o[e]/a[e]?n:e,0);a[e]+=1}return a}(p?u:c.map(()=>1),{heights:c,columns:n,gap:l});return{size:t,column:i,show:a,tight:s,shares:d,heights:c,fits:p}}const Hn=e=>e.reduce((e,t)=>e+t,0),Pn=(e,t)=>t.map(n=>Math.max(...e.filter((e,s)=>Cn(n.length,t[s].length))));function In(e,t){const n=e.lanes.map((n,s)=>function(e,{size:t,column:n,show:s,tight:a,shares:o,heights:l},r,i){const c=s=>e.heightOf(s,{size:t,width:n,show:1/0,tight:!1}),u=Wn({room:e,columns:o[i]}),p=new Map(r.map((e,t)=>[e,l[i][t]])),d=r.filter(e=>p.get(e)<c(e));return{first:u({show:s,tight:a,items:r,heightOf:e=>p.get(e),turned:bn}),full:d.length?u({show:1/0,tight:!1,items:d,heightOf:c,turned:yn}):[]}}(e,t,n,s)),[s,a]=["first","full"].map(e=>Math.max(...n.map(t=>t[e].length))),o=e=>[...Array.from({length:s},(t,n)=>e.first[n%e.first.length]),...Array.from({length:a},(t,n)=>{var s;return null!=(s=e.full[n])?s:e.first[0]})],{size:l,column:r,shares:i}=t;return{size:l,column:r,pages:s+a,lanes:n.map((e,t)=>({columns:i[t],pages:o(e)}))}}const Wn=({room:e,columns:t})=>({show:n,tight:s,items:a,heightOf:o,turned:l})=>{const r=n=>wn(n.map(o),t,On*e.rem),i=t=>r(t).height<=e.height;return(l===bn&&i(a)?[a]:l(a,{fits:i,stride:t})).map(e=>({show:n,tight:s,columns:r(e).columns.map(t=>t.map(t=>e[t]))}))},[Dn,Jn]=[.36,.58],[Gn,Qn,Kn]=[.64,1.35,.2],[Vn,Yn,Xn]=[1.6,1.1,4],[Zn,es]=[.85,1.75],[ts,ns,ss,as,os]=[1.1,.76,1.4,.15,.45],ls=e=>e>=1.03?9:e>=.93?7:e>=.8?6:5,rs=(e,t)=>is(ls(e)*t),is=e=>e===1/0?"none":e,cs=(e,t)=>(e>=.93?4:3)*t,us=(e,{show:t,tight:n})=>n?0:(e>=.93?3:2)*t,ps=e=>e<=Zn,ds=e=>Math.max(.85,Gn*e);const hs=({merged:e})=>c("and {n} alike","and {n} alike",e),gs=({total:e,groups:s},a)=>n`<span class="sheet-also">${t("hand")}+${e}${s.slice(0,4).map(e=>vs(a.get(e)))}</span>`,$s=e=>"cluster"===e.kind||Boolean(e.draw||e.group||e.by||e.merged||e.also),ms={card:(e,s)=>ps(s.size)&&e.group?function(e,{groups:t,fresh:s,size:a,show:o}){return n`<li
    key=${e.id}
    class="card sheet small ${s.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":rs(a,o)}}
  >
    ${vs(t.get(e.group))}
    <p class="card-text" dir="auto">
      ${e.text}${e.also&&n`${" "}${gs({...e.also,groups:[]},t)}`}
    </p>
  </li>`}(e,s):function(e,{groups:s,people:a,fresh:o,size:l,show:r,named:i}){var c;return n`<li
    key=${e.id}
    class="card sheet ${i?"named":""} ${o.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":rs(l,r)}}
  >
    <p class="card-text" dir="auto">${e.text}</p>
    ${$s(e)&&n`<div class="card-foot">
        ${i?fs(s.get(e.group)):vs(s.get(e.group))}
        ${i&&e.by&&n`<span class="sheet-by" dir="auto">${null==(c=a.get(e.by))?void 0:c.name}</span>`}
        ${e.merged>0&&n`<span class="sheet-merged">${t("merge")}${hs(e)}</span>`}
        ${e.also&&gs(e.also,s)}
      </div>`}
  </li>`}(e,s),cluster:function(t,{groups:s,fresh:a,size:o,show:l,tight:r}){const i=t.texts.slice(0,us(o,{show:l,tight:r}));return n`<li
    key=${t.id}
    class="card sheet cluster ${a.has(t.id)?"arriving":""}"
    data-category=${t.category}
    style=${{"--lines":is(cs(o,l)),"--member-lines":is(l)}}
  >
    <h3 class="card-title" dir="auto">${t.text}</h3>
    ${i.length>0&&n`<ul class="sheet-members">
        ${i.map(e=>n`<li dir="auto">${e}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${c("{n} card","{n} cards",t.count)}</b
      ><span class="sheet-groups" title=${e("Groups behind it")}
        >${t.groups.slice(0,6).map(e=>vs(s.get(e)))}</span
      >
    </div>
  </li>`}},fs=e=>{var s;return e&&n`<span class="chip plain" data-colour=${null!=(s=e.colour)?s:1}
    >${t(e.icon)}<span class="sheet-name" dir="auto">${e.name}</span></span
  >`},vs=e=>{var s;return e&&n`<span class="badge" data-colour=${null!=(s=e.colour)?s:1}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`},[ws,bs,ys,ks,Ms]=[.8,.6,2.6,1.4,.4];function xs({lanes:e,...t}){const[s,a]=$t(),o=M(()=>function(e){return e.reduce((e,t)=>e+t.items.length,0)>40?e.filter(e=>e.items.length):e}(e),[e]);return n`<div class="wall-board" ref=${s}>
    ${a&&n`<${zs} lanes=${o} box=${a} ...${t} />`}
  </div>`}function zs({lanes:t,box:a,...r}){const i=o(null),c=function(e,t){const[n,a]=s({box:t,slack:1}),o=n.box===t?n.slack:1;return l(()=>{[...e.current.querySelectorAll(".wall-column")].some(e=>e.offsetHeight>e.parentElement.clientHeight+1)&&o<qs&&a({box:t,slack:o+.03})}),o}(i,a),u=t.some(e=>e.title),p=[...r.groups.values()].map(e=>e.name).join(),d=M(()=>function(e,t,n,s,a){const o=(e,o)=>function(e,{box:t,slack:n,headed:s,view:a,sizes:o}){const{rem:l}=t,r=function({rem:e,leading:t,lines:n,view:s}){return(a,{size:o,width:l,show:r,tight:i,named:c=!1})=>{const u=o*e,p=ps(o)&&"card"===a.kind&&a.group?es:0,d=l/u-2*Jn-.1-p,h=d*u/(ds(o)*e),g=$s(a)&&!p?function(e,{inFoot:t,lines:n,named:s,groups:a,people:o}){var l,r,i;if(!s||e.draw||"cluster"===e.kind)return 1;const c=null!=(r=null==(l=a.get(e.group))?void 0:l.name)?r:"",u=[e.by&&(null==(i=o.get(e.by))?void 0:i.name),e.merged&&hs(e),e.also&&`+${e.also.total} ${"MM".repeat(Math.min(4,e.also.groups.length)+1)}`].filter(Boolean);if([c,...u].some(e=>{var s;return(null==(s=n.widest)?void 0:s.call(n,e))>t-Vn}))return 1/0;const p=t-Vn-Yn*u.length;return 1===n([c,...u].join(" "),p)?1:Math.min(Xn,n(c,t-Vn))+(u.length?1:0)}(a,{inFoot:h,lines:n,named:c,...s}):0,$=g?g*ds(o)*e*Qn+Kn*u:0;return Math.ceil(2*Dn*u+$+.1*e+("cluster"===a.kind?function(e,{em:t,inside:n,size:s,show:a,tight:o,leading:l,lines:r}){const i=Math.min(cs(s,a),r(e.text,n/(1.12*ts)))*ts*l,c=e.texts.slice(0,us(s,{show:a,tight:o})),u=(e=>Math.max(.85,ns*e))(s)/s,p=c.map(e=>Math.min(a,r(e,n/(1.04*u)))*ss+as).reduce((e,t)=>e+t,0)*u;return(i+p+(p?Kn:0)+os)*t}(a,{em:u,inside:d,size:o,show:r,tight:i,leading:t,lines:n}):Math.min(ls(o)*r,n(p&&a.also?`${a.text} MM+${a.also.total}`:a.text,d))*t*u))}}({rem:l,leading:Ht(),lines:Lt(),view:a}),i=(e,t)=>r(e,t)*n,c=t.height-(ws+(s?ys:0))*l,u=function(e){const t=Sn(e);return t.pages>1?Sn({...e,height:e.height-e.more}):t}({lanes:e.map(e=>e.items),width:t.width-(e.length-1)*bs*l,height:c,more:ks*l,frame:ws*l,rem:l,heightOf:i,sizes:o,word:Os(e)});return function(e,{heightOf:t,rem:n,height:s}){const{size:a,column:o}=e,l=({show:e,tight:n},s)=>l=>t(l,{size:a,width:o,show:e,tight:n,named:s}),r=e=>({...e,named:e.columns.map(t=>function(e,t,n,s,a){let o=e.reduce((e,n)=>e-t(n)-a,s);return new Set(e.filter(e=>{const s=n(e)-t(e),a=s<=o;return a&&(o-=s),a}))}(t,l(e,!1),l(e,!0),s+Ms*n,Ms*n))});return{...e,lanes:e.lanes.map(e=>({...e,pages:e.pages.map(r)}))}}(u,{heightOf:i,rem:l,height:u.pages>1?c-ks*l:c})}(e,{box:t,slack:n,headed:s,view:a,sizes:o}),l=e.reduce((e,t)=>e+t.items.reduce((e,t)=>{var n;return e+(null!=(n=t.count)?n:1)},0),0),r=e.map(e=>e.items.filter(({kind:e})=>"cluster"===e));if(l<=_s||!r.flat().length)return js([o(e)]);const i=e.map((e,t)=>({...e,items:r[t].map(e=>({...e,texts:[]}))})),c=e.map(e=>({...e,items:e.items.map(e=>({...e,pinned:!1}))}));return js([o(i,Mn),o(c)])}(t,a,c,u,r),[t,a,c,p]),h=Nt(d.pages,Ss(t)),g=d.parts.filter(({from:e})=>e<=h).at(-1);return n`<div
      class="wall-lanes"
      ref=${i}
      style=${{"--size":`${g.size}rem`,"--column":`${g.column}px`}}
    >
      ${t.map((e,t)=>n`<${Ns}
            key=${e.id}
            lane=${e}
            columns=${g.lanes[t].columns}
            page=${g.lanes[t].pages[h-g.from]}
            n=${h}
            size=${g.size}
            ...${r}
          />`)}
    </div>
    ${d.pages>1&&n`<p class="wall-page wall-turn">${e("page {n} of {all}",{n:h+1,all:d.pages})}</p>`}`}const _s=60;function js(e){const t=e.reduce((e,t)=>e+t.pages,0),n=t=>e.slice(0,t).reduce((e,t)=>e+t.pages,0);return{pages:t,parts:e.map((e,t)=>({...e,from:n(t)}))}}const Os=e=>{const{widest:t}=Lt();return e.flatMap(e=>e.items).reduce((e,{text:n})=>Math.max(e,t(n)),0)},qs=1.3,Ss=e=>e.flatMap(e=>e.items).reduce((e,t)=>t.at>e.at?t:e,{id:"",at:0}).id;function Ns({lane:e,columns:s,page:a,n:o,quiet:l,...r}){var i,c;const{show:u,tight:p}=a;return n`<section class="lane wall-lane" data-category=${e.category} style=${{"--columns":s}}>
    ${e.title&&n`<h3 class="lane-head">
        ${t(null!=(i=e.category)?i:"cluster")}<span dir="auto">${e.title}</span><span class="count">${e.count}</span>
      </h3>`}
    <div class="wall-columns" key=${o}>
      ${a.columns.map((e,t)=>n`<ul key=${t} class="wall-column">
            ${e.map(e=>((e,t)=>{var n;return(null!=(n=e.draw)?n:ms[e.kind])(e,t)})(e,{...r,show:u,tight:p,named:a.named[t].has(e)}))}
          </ul>`)}
      ${0===e.items.length&&l&&n`<div class="wall-quiet">${t(null!=(c=e.category)?c:"edit")}</div>`}
    </div>
  </section>`}const As=["agreed","not_agreed"],Cs=["parked","proposed"];function Es({room:e,stage:t,lane:s}){var a;const o=(null==(a=t.lanes)?void 0:a.some(({id:e})=>e===s))?s:"",l=Q(e.store,t.id).filter(e=>!o||e.lane===o),r=Ts(l),i=l.filter(e=>e!==r),c=As.some(e=>K(l,e).length),u=c?As:Cs.filter(e=>K(i,e).length),p=vt(l.map(e=>e.id)),d=pt([]);return n`<div class="wall-goals">
    ${r&&n`<${Fs} goal=${r} />`}
    <${xs}
      lanes=${u.map(e=>function(e,t){const n=K(t,e),s=n.map(({id:e,text:t,at:n})=>({id:e,kind:"card",text:t,at:n}));return{id:e,title:Z(e),category:null,count:n.length,items:s}}(e,i))}
      groups=${d}
      people=${d}
      fresh=${p}
      quiet=${!0}
    />
    ${c&&n`<${Bs} goals=${i} />`}
  </div>`}const Ts=e=>{var t;const n=K(e,"proposed");return null!=(t=n.filter(e=>e.count).at(-1))?t:n.at(-1)};function Bs({goals:e}){const s=ft(6e3),a=Cs.map(t=>[t,K(e,t)]).filter(([,e])=>e.length);return a.length?n`<ul class="goal-rest">
    ${a.map(([e,a])=>n`<li key=${e}>
          ${t(ee(e))}<b>${Z(e)}</b><span class="count">${a.length}</span
          ><span class="goal-rest-text" dir="auto">${a[s%a.length].text}</span>
        </li>`)}
  </ul>`:null}function Fs({goal:s}){var a,o;const l=null!=(o=null==(a=s.count)?void 0:a.choices)?o:{},r=Object.keys(l).length>0,i=Math.max(1,...Object.values(l));return n`<section class="goal-now" aria-label=${e("Show of hands")}>
    <p class="goal-now-text" dir="auto">${s.text}</p>
    ${r?n`<ul class="goal-bars">
            ${V.map(e=>n`<li key=${e} data-choice=${e}>
                  ${t(Y(e))}<span class="goal-bar-words">${X(e)}</span
                  ><span class="goal-bar"><i style=${{"--part":l[e]/i}}></i></span
                  ><b>${l[e]}</b>
                </li>`)}
          </ul>`:n`<p class="goal-now-hint">
            ${t("hand")}<span
              >${s.count?c("{n} hand so far","{n} hands so far",s.count.hands):e("Show your hand on your phone.")}</span
            >
          </p>`}
  </section>`}const Rs=new Set(["governance","structural","economic_social","unsorted"]),Us=(e,t)=>e.at-t.at;const Ls=e=>{var t;return"shown"===(null!=(t=e.shown)?t:"shown")};function Hs(e){var t;const n=new Map;for(const s of e)s&&n.set(s,(null!=(t=n.get(s))?t:0)+1);return n}function Ps(e){return[...Hs(e)].reduce((e,t)=>t[1]>e[1]?t:e,[null,0])[0]}const Is=[5.4,4.6,4,3.5,3.1,2.7,2.4,2.1,1.85,1.6,1.4,1.2,1.05,.95,.85];function Ws(e,{box:t,gap:n=0}){var s;const[a,o]=[Lt(),Ht()];return null!=(s=Is.find(s=>{const l=({scale:e})=>t.width/(s*e*t.rem);return e.reduce((e,t)=>e+(a(t.text,l(t))*o+.35)*t.scale,0)*s+n<=t.height/t.rem&&e.every(e=>a.widest(e.text)<=l(e))}))?s:Is.at(-1)}const[Ds,Js]=[3,4],Gs={card:function({room:e,on:t}){var s,a;const[o,l]=$t(),r=e.store.get("group",null!=(s=t.group)?s:""),i=t.by&&(null==(a=e.store.get("person",t.by))?void 0:a.name),c=[{text:x(t),scale:1}];return n`<article class="alone" data-category=${t.category} ref=${o}>
    ${l&&n`<p class="alone-text" dir="auto" style=${Ks(c,l)}>${x(t)}</p>
        <p class="alone-foot">${r&&Qs(r)} ${i&&n`<bdi>${i}</bdi>`}</p>`}
  </article>`},cluster:function({room:e,on:t}){const[s,a]=$t(),o=e.store.all("card").filter(e=>{var n;return e.cluster===t.id&&!e.merged_into&&"shown"===(null!=(n=e.shown)?n:"shown")}),l=o.map(e=>({text:x(e),scale:.6}));return n`<article class="alone cluster" data-category=${t.lane} ref=${s}>
    ${a&&n`<h1 class="alone-title" dir="auto" style=${Ks([{text:t.title,scale:1},...l],a)}>
          ${t.title}
        </h1>
        <ul class="alone-members" style=${Ks([{text:t.title,scale:1},...l],a)}>
          ${o.map(e=>n`<li key=${e.id} dir="auto">${x(e)}</li>`)}
        </ul>
        <p class="alone-foot"><b>${c("{n} card","{n} cards",o.length)}</b></p>`}
  </article>`}},Qs=e=>{var s;return n`<span class="alone-group" data-colour=${null!=(s=e.colour)?s:1}
    ><span class="badge">${t(e.icon)}</span><bdi>${e.name}</bdi></span
  >`};function Ks(e,t){return{"--size":`${Ws(e,{box:{...t,width:t.width-2*Ds*t.rem},gap:Js+Ds})}rem`}}function Vs({room:e,stage:t,lane:s}){const[a,o,l,r,i]=["card","cluster","group","person","support"].map(t=>e.store.all(t)),c=M(()=>function(e,t,n,s=[]){const a=new Map(s.filter(e=>e.total).map(e=>[e.id,e])),o=t.filter(t=>t.stage===e.id&&!t.merged_into&&!t.comment&&Ls(t)).sort(Us),l=n.filter(t=>t.stage===e.id).sort(Us).map(e=>function(e,t){var n,s;const a=t.filter(t=>t.cluster===e.id),o=null!=(s=null!=(n=e.lane)?n:Ps(a.map(e=>e.lane)))?s:null,l=Ps(a.map(e=>e.category));return{id:e.id,kind:"cluster",text:e.title,at:e.at,lane:o,category:l,pinned:!0,texts:a.map(x),groups:[...new Set(a.map(e=>e.group).filter(Boolean))],count:a.length}}(e,o)),r=new Set(l.map(e=>e.id)),i=Hs(t.map(e=>e.merged_into)),c=o.filter(e=>!r.has(e.cluster)).map(e=>{var t;return function(e,t,n){var s;const{id:a,at:o,group:l=null,by:r=null,lane:i=null,category:c=null}=e,u=n&&{total:n.total,groups:Object.keys(null!=(s=n.groups)?s:{})};return{id:a,kind:"card",text:x(e),at:o,group:l,by:r,lane:i,category:c,merged:t,also:u,count:1,pinned:!1}}(e,null!=(t=i.get(e.id))?t:0,a.get(e.id))});return function(e){var t;return((null==(t=e.lanes)?void 0:t.length)?e.lanes:[{id:null,title:""}]).map(({id:e,title:t})=>({id:e,title:t,category:Rs.has(e)?e:null}))}(e).map((e,t,n)=>function(e,t,n){const s=new Set(t.map(e=>e.id)),a=t.at(-1)===e,o=n.filter(t=>t.lane===e.id||a&&!s.has(t.lane)),l=o.reduce((e,t)=>e+t.count,0);return{...e,count:l,items:o.map(t=>{var n;return{...t,category:null!=(n=t.category)?n:e.category}})}}(e,n,[...l,...c]))}(t,a,o,i),[t,a,o,i]),p=M(()=>na(c,s),[c,s]),d=vt(a.filter(e=>e.stage===t.id).map(e=>e.id)),h=p.every(e=>0===e.items.length),g=M(()=>pt(u(e.store)),[l]),$=h?null:function(e){var t;const n=function({settings:e={}}){return e.draw?e.draw:e.long?"long":e.importance?"ranked":""}(e);return n?(ea||ta(),Zs.value?null!=(t=Zs.value[n])?t:null:Ys):null}(t);return $===Ys?n`<div class="wall-cards"></div>`:$?n`<${$}
      ...${{stage:t,clusters:o,fresh:d}}
      cards=${s&&1===p.length?a.filter(e=>e.lane===s):a}
      groups=${g}
      tables=${pt(e.store.all("table"))}
    />`:n`<div class="wall-cards">
    <${xs} lanes=${p} groups=${pt(l)} people=${pt(r)} fresh=${d} quiet=${!h} />
    ${h&&n`<${aa} stage=${t} alone=${function(e,t){var n;const s=e.get("writing",t.id);return(null==s?void 0:s.cards)||((null==(n=t.settings)?void 0:n.alone)&&!(null==s?void 0:s.revealed)?0:null)}(e.store,t)} />`}
  </div>`}const Ys="waiting",Xs=1e4,Zs=p(null);let ea=!1;function ta(){ea=!0,Promise.all([import("./scenes.js"),z("scenes")]).then(([e])=>Zs.value=e.SCENES,()=>(Zs.value={},setTimeout(ta,Xs)))}const na=(e,t)=>e.some(e=>e.id===t)?e.filter(e=>e.id===t):e,sa=({many:t})=>n`<p class="wall-alone"><b>${t}</b> ${c("card written","cards written",t)}</p>
    <p class="soft">${e("Write alone for now. All cards are revealed together.")}</p>`;function aa({stage:s,alone:a}){const o="open"===s.status;return n`<div class="wall-question">
    ${t("edit")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    ${null===a?n`<p class="soft">${e(o?"Write on your phone: your card appears here.":"No cards yet.")}</p>`:n`<${sa} many=${a} />`}
  </div>`}var oa=Object.freeze({__proto__:null,Main:({room:e,stage:t,lane:s=""})=>{var a;return(null==(a=t.settings)?void 0:a.agree)&&e.store.all("card").some(e=>e.stage===t.id)?n`<${Es} room=${e} stage=${t} lane=${s} />`:n`<${Vs} room=${e} stage=${t} lane=${s} />`},Strip:function({room:t,stage:s}){const a=t.store.all("card"),{heard:o,silent:l,told:r,total:i}=function(e,{cards:t,groups:n,people:s}){var a;const o=t.filter(t=>t.stage===e.id&&Ls(t)),l=new Set(s.filter(e=>{var t;return"in"===(null!=(t=e.status)?t:"in")}).map(e=>e.group)),r=Hs(o.map(e=>e.group)),i=[...n].sort((e,t)=>{var n,s;return(null!=(n=e.position)?n:0)-(null!=(s=t.position)?s:0)});return{heard:i.filter(e=>r.has(e.id)).map(e=>({group:e,count:r.get(e.id)})),silent:i.filter(e=>!r.has(e.id)&&l.has(e.id)),absent:i.filter(e=>!r.has(e.id)&&!l.has(e.id)),told:"anonymous"!==(null==(a=e.settings)?void 0:a.naming),total:o.length}}(s,{cards:a,groups:u(t.store),people:h(t.store.all("person"))}),p=r?[...o,...l.map(e=>({group:e,count:0}))]:[];return n`<${It}
    total=${i}
    label=${c("card","cards",i)}
    entries=${p}
    missing=${e("not heard yet")}
  />`},spotlights:Gs});const[la,ra,ia]=[4.4,2.6,4.2],[ca,ua,pa]=[1,4,9],da=(e,t)=>Math.min(6,ha(t)/e).toFixed(3),ha=e=>e.height/e.rem-la-(e=>e.width/e.rem<60?ia:ra)(e);function ga(e,t,n){const s=function(e,t){const n=e.some(({title:e})=>e.length>70)?3:2,s=Math.max(1,Math.floor(ha(t)/(1.1*n+.5))),a=Math.max(1,Math.ceil(e.length/s));return{rows:Math.max(1,Math.ceil(e.length/a)),pages:a,lines:n}}(e,t);return(e.length?Array.from({length:s.pages},(e,t)=>t*s.rows):[]).map(t=>({rows:e.slice(t,t+s.rows),others:n,layout:s}))}function $a(e){const t=e.slice(0,pa),n=Math.max(0,Math.ceil((t.length-ca)/ua));return[0,...Array.from({length:n},(e,t)=>ca+t*ua)].slice(0,t.length?void 0:0).map(e=>({findings:t.slice(e,e?e+ua:ca),start:e+1}))}function ma({room:e,stage:t,box:s}){const a=function(e,t){const n=e.all("card");return ce(e,t).map(e=>{var t,s,a;return"cluster"===e.kind?{id:e.id,kind:e.kind,title:e.title,category:null!=(s=e.lane)?s:null==(t=n.find(t=>t.cluster===e.id))?void 0:t.category}:{id:e.id,kind:e.kind,title:x(e),category:null!=(a=e.category)?a:e.lane}})}(e.store,t),o=F(e.store.all("rating"),t.id),l=u(e.store),r=a.some(({id:e})=>l.some(t=>o.has(U(e,t.id)))),i=function(e,t,n,s){const a=s.filter(({id:e})=>R(t,n,e)>=n.length);return"done"===e.status||2*a.length>=s.length}(t,o,a,l)?function(e,t,n){const s=n.map(({id:e})=>e);return ue(t,s,pe(e,n))}(e.store,o,a):[],c=ga(a,s,!1).length>1?function(e,t){var n;const s=new Map;for(const{on:e}of t.values())s.set(e,(null!=(n=s.get(e))?n:0)+1);return[...e].sort((e,t)=>{var n,a;return(null!=(n=s.get(t.id))?n:0)-(null!=(a=s.get(e.id))?a:0)})}(a,o):a,p=c.filter(({id:e})=>l.some(t=>{var n;return null==(n=o.get(U(e,t.id)))?void 0:n.others})),d=[...ga(c,s,!1),...ga(p,s,!0),...$a(i)],h=Nt(d.length);if(!r)return n`<${fa} stage=${t} many=${a.length} />`;const g=d[Math.min(h,d.length-1)],$={groups:l,page:g,of:{n:h+1,all:d.length},key:h};return g.findings?n`<${ba} ...${$} room=${e} />`:n`<${va} ...${$} cells=${o} box=${s} />`}const fa=({stage:s,many:a})=>n`<div class="wall-question">
    ${t("power")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">
      ${a?e("{things} to rate",{things:de(s,a)}):e("There is nothing to rate yet.")}
    </p>
  </div>`;function va({groups:e,cells:t,page:{rows:s,others:a,layout:o},box:l,of:r}){const i=[...t.values()].some(e=>e.split),c={"--row":`${da(o.rows,l)}rem`,"--groups":e.length,"--lines":o.lines};return n`<div class="wall-heat" style=${c}>
    <div class="wall-heat-page">${L({barriers:s,groups:e,cells:t,gaps:H(t),others:a})}</div>
    <div class="wall-heat-foot">${P({split:i,others:a})}<${wa} ...${r} /></div>
  </div>`}const wa=({n:t,all:s})=>s>1&&n`<p class="wall-page">${e("page {n} of {all}",{n:t,all:s})}</p>`,ba=({room:e,groups:t,page:s,of:a})=>n`<div class="wall-heat wall-findings" data-many=${s.findings.length}>
    <${he}
      findings=${s.findings}
      groups=${t}
      titleOf=${t=>_(e.store,t)}
      start=${s.start}
    />
    <div class="wall-heat-foot"><span></span><${wa} ...${a} /></div>
  </div>`;var ya=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=$t();return n`<div class="wall-ratings" ref=${s}>
    ${a&&n`<${ma} room=${e} stage=${t} box=${a} />`}
  </div>`},Strip:function({room:t,stage:s}){const a=ce(t.store,s),o=F(t.store.all("rating"),s.id),l=u(t.store).map(e=>({group:e,done:R(o,a,e.id)})),r=l.filter(e=>a.length&&e.done>=a.length).length;return n`<${It}
    total=${r}
    label=${c("of {n} group has rated all","of {n} groups have rated all",l.length)}
    missing=${e("not yet")}
    entries=${l.map(({group:e,done:t})=>({group:e,count:t&&`${t}/${a.length}`}))}
  />`}});function ka(t){const n=t.slice(0,3).join(e(", ")),s=t.length-3;return s>0?c("{names} and {n} more","{names} and {n} more",s,{names:n}):n}const Ma=e=>ka(e.map(({name:e})=>e));function xa({actors:t,standings:n}){const s=ge(t,n);if(s.length)return e("High influence, low support: {names}",{names:Ma(s)});const a=t.filter(({id:e})=>!n.has(e));return a.length?e("Not placed yet: {names}",{names:Ma(a)}):e("No one with high influence is against it.")}function za(t){const n=t.filter(({id:e,gone:t,actors:n})=>e&&!t&&!n.length);return n.length?e("No one named at: {levels}",{levels:ka(n.map(({title:e})=>e))}):e("Someone is named at every level.")}function _a({actors:t,ties:n}){const s=$e(t,n);if(s.length)return e("Not tied to anyone: {names}",{names:Ma(s)});const a=e=>n.filter(({from:t,to:n})=>t===e||n===e).length,o=[...t].sort((e,t)=>a(t.id)-a(e.id))[0];return c("{name} has the most ties: {n}","{name} has the most ties: {n}",a(o.id),{name:o.name})}const ja=[1.7,1.5,1.3,1.15],[Oa,qa]=[.3,.66];function Sa({store:t,size:n,widthOf:s,width:a,height:o}){var l;const r=Ce(t);if(!t.all("stage").some(({activity:e,settings:t})=>"map"===e&&(null==t?void 0:t.champions))&&!r.some(({champions:e})=>e.length))return[];const i=e("Champions"),c=n=>function(e,t){const n=[];let s=1/0;for(const a of e.flatMap(e=>function(e,t){const n=[{...e,named:[]}];for(const s of e.named){const a={...e,named:[...n.at(-1).named,s]};Aa(a)>t&&n.at(-1).named.length?n.push({...e,named:[s]}):n[n.length-1]=a}return n}(e,t)))s+Aa(a)>t&&([s]=[(n.push([]),0)]),n.at(-1).push(a),s+=Aa(a);return n}(r.map(o=>function({id:t,words:n,champions:s},{store:a,widthOf:o,width:l}){const r=s.map(({id:t,actor:n,brings:s=[]})=>{const r=s.map(e=>D(Ee(),e)).join(e(", ")),{name:i}=a.get("actor",n);return{id:t,lines:me(r?`${i} (${r})`:i,qa*l-1,o)}});return{id:t,title:me(n,Oa*l-1,e=>1.1*o(e)),named:r}}(o,{store:t,widthOf:s,width:a/n})),o/n),u=null!=(l=ja.map(e=>e*n).find(e=>1===c(e).length))?l:n;return c(u).map(e=>({body:Ca(e,u),sentence:Na(r),label:i}))}function Na(t){const n=t.filter(({champions:e})=>!e.length);return n.length?e("No champion yet: {levels}",{levels:ka(n.map(({words:e})=>e))}):e("Every level has a champion.")}const Aa=({title:e,named:t})=>1.2*Math.max(e.length,t.reduce((e,{lines:t})=>e+t.length,0),1)+.8,Ca=(s,a)=>n`<dl class="map-champions" style=${{"--size":`${a}px`}}>
    ${s.map(({id:s,title:a,named:o})=>n`<div key=${s} class="map-champions-level" data-missing=${!o.length}>
          <dt>${Ea(a)}</dt>
          <dd>
            ${o.length?o.map(e=>Ea(e.lines)):n`${t("warning")}${e("No champion yet")}`}
          </dd>
        </div>`)}
  </dl>`,Ea=e=>e.map(e=>n`<span key=${e}><bdi>${e}</bdi></span>`);function Ta(e){const{standings:t,ties:n,actors:s}=e;return[...[...t.size?[Ba(e)]:[],...s.some(({level:e})=>e)?[Ra(e)]:[],...n.length||!t.size?[Ua(e)]:[]].flatMap(e=>e.fit.pages.map(t=>({...e,part:t}))),...Sa(e)]}function Ba(t){const n=fe(ze(t),t),s=[...La(),...Fa(n,t)?[Ha("spread",e("Groups disagree"))]:[]];return{fit:n,behind:ve(n,t),sentence:xa(t),key:Pa(s),label:e("Influence and support")}}const Fa=({points:e},{standings:t})=>e.some(({id:e})=>{var n;return null==(n=t.get(e))?void 0:n.apart});function Ra(t){const n=we(t.store,t.actors),s=fe(be({...t,levels:n}),t),a=e("Levels of influence");return{fit:s,behind:ye(s,t),sentence:za(n),key:Pa(La()),label:a}}function Ua(t){const n=fe(ke(t),t),s=Me().filter(([e])=>t.ties.some(({type:t})=>t===e)).map(([e,t])=>Ha("tie",t,e));return{fit:n,behind:xe(n,t),sentence:_a(t),key:Pa(s),label:e("Ties")}}const La=()=>[Ha("side",e("In favour"),"for"),Ha("side",e("Undecided"),"between"),Ha("side",e("Against"),"against")],Ha=(e,t,n="")=>({kind:e,words:t,of:n}),Pa=e=>n`<ul class="map-key">
    ${e.map(({kind:e,words:t,of:s})=>n`<li key=${t}><i class="map-key-sign" data-kind=${e} data-of=${s}></i>${t}</li>`)}
  </ul>`,Ia=({stage:e})=>n`<div class="wall-question">
    ${t("resistance")}
    <p class="wall-question-text" dir="auto">${e.instruction||e.title}</p>
  </div>`;function Wa({room:t,box:s,actors:a}){var o,l,r;const{store:i}=t,[c,u]=[i.all("placement"),je(i)],p=[i.all("champion"),i.all("stage").map(({settings:e})=>null==e?void 0:e.champions)],d=Math.max(.9*s.rem,.0225*window.innerHeight),h=s.height-5.4*s.rem,g=M(()=>{const e=Oe(c),t=new Map(a.map(({id:t})=>[t,qe(e.get(t))])),n={store:i,actors:a,ties:u,standings:e,size:d,widthOf:Ga,width:s.width,height:h};return{sides:t,standings:e,pages:Ta(n)}},[JSON.stringify([a,c.map(({id:e,at:t})=>[e,t]),u,s,i.get("vocabulary","levels"),p])]),$=Nt(g.pages.length),m=g.pages[Math.min($,g.pages.length-1)];return n`<p class="wall-map-sentence" dir="auto">${m.sentence}</p>
    <div
      class="wall-map-picture"
      key=${$}
      style=${{"--size":`${d}px`,"--beside":`${null!=(l=null==(o=m.fit)?void 0:o.beside)?l:0}px`}}
    >
      ${null!=(r=m.body)?r:n`${Ne({...m,height:h,size:d,sides:g.sides})} ${Ae(m.part,g.sides)}`}
    </div>
    <div class="wall-map-foot">
      ${m.key}
      ${g.pages.length>1&&n`<p class="wall-page">${e("page {n} of {all}",{n:$+1,all:g.pages.length})}</p>`}
    </div>
    <${Se} ...${{store:i,actors:a,ties:u,standings:g.standings,hidden:!0}} />`}let Da=null;const Ja=new Map;function Ga(e){return null!=Da||(Da=Rt(getComputedStyle(document.body).fontFamily)),Ja.has(e)||Ja.set(e,1.06*Da(e)),Ja.get(e)}var Qa=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=$t(),o=_e(e.store);return o.length?n`<div class="wall-map" ref=${s}>${a&&n`<${Wa} ...${{room:e,box:a,actors:o}} />`}</div>`:n`<div class="wall-map" ref=${s}><${Ia} stage=${t} /></div>`},Strip:function({room:t}){const s=t.store.all("placement").filter(({actor:e})=>t.store.get("actor",e)),a=e=>s.filter(t=>t.group===e.id).length,o=u(t.store).map(e=>({group:e,count:a(e)}));return n`<${It}
    total=${t.store.all("actor").length}
    label=${e("on the map")}
    missing=${e("not yet")}
    entries=${o}
  />`}});const Ka=[1.6,1.3,1.05,.9,.75,.62],[Va,Ya,Xa,Za]=[20,4.2,1.5,.8];const eo=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),to=({size:e})=>e>=.9,no=t=>e("Not everyone agreed: {dissent}",{dissent:t}),so=({page:e,size:t})=>n`<div class="decisions" style=${{"--size":`${t}rem`}}>
    ${e.map((e,t)=>n`<ul key=${t}>
          ${e.map(ao)}
        </ul>`)}
  </div>`,ao=({id:e,head:s,text:a,dissent:o})=>n`<li key=${e} class="decision">
    ${t("decision")}
    <p>
      <b>${s}</b>${" "}
      <span dir="auto">${a}</span>
      ${o&&n`<small dir="auto">${no(o)}</small>`}
    </p>
  </li>`,oo=[1.4,1.2,1.08,.96,.85],lo=.85,ro={2:9/26,3:9/27},[io,co,uo,po,ho]=[2,.8,.45,2,1.5],go={beside:2.8,stacked:1.8};function $o(e,t){const n=oo.flatMap(n=>[!1,!0].map(s=>function(e,t,n,s){const a=t.height/t.rem-go[s?"stacked":"beside"]-t.legend,o=e=>function({title:e,note:t},n,s,a){const o=n.width/n.rem-io*s-co,l=a?o:(o-n.measures*co)*ro[n.measures],r=n.lines(e,l/s)*s+n.lines(t,l/lo)*lo;return uo+(a?r*n.leading+ho:Math.max(po,r*n.leading))}(e,t,n,s),l=a-uo-(s?ho:0)-lo*t.leading;return{size:n,stacked:s,pages:yn(e,{fits:e=>(e=>e.reduce((e,t)=>e+o(t),0))(e)<=a}),whole:e.every(e=>o(e)<=a),most:Math.max(1,Math.floor(l/(n*t.leading)))}}(e,t,n,s))),s=n.filter(e=>e.whole);return s.length?mo(s):n.at(-1)}const mo=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),[fo,vo]=[14,.8];function wo({room:a,vote:o,before:l}){const[r,i]=$t(),c=Te(a.store,o),[{sign:p,bars:d},h]=s({});return n`<div class="wall-result">
    <div class="result-page" ref=${r}>
      ${i&&n`<${bo} ...${{room:a,vote:o,tally:c,before:l,box:i,setSign:h}} />`}
    </div>
    <p class="result-notes">
      ${d&&He(c)&&n`<span>${Pe()}</span>`}
      ${d&&function(s,a){var o;if(!(null==(o=s.pooled)?void 0:o.length))return null;const l=s.pooled.map(e=>{var t;return null==(t=a.find(t=>t.id===e))?void 0:t.name}).filter(Boolean).join(" · ");return n`<span
    >${t("lock")}${e("To keep votes secret, groups with fewer than 5 voters are combined: {names}",{names:l})}</span
  >`}(c,u(a.store))}${p&&n`<span class="wall-page">${p}</span>`}
    </p>
  </div>`}function bo({room:t,vote:a,tally:o,before:r,box:i,setSign:c}){var u,p,d;const h=Be(t.store,a),g=M(()=>function(e,t){return e.length?function(e,t){var n,s;const a=Ka.flatMap(n=>function(e,t,{width:n,rem:s}){const a=Math.max(1,Math.floor((n/s+.7)/(Va*e+.7))),o=Math.min(a,t.length,3);return Array.from({length:o},(e,t)=>o-t)}(n,e,t).map(s=>function(e,t,n,s){const[a,o]=[n*t.rem,.7*t.rem],l=((t.width+o)/s-o)/a-Ya,r=e=>wn(e.map(e=>function({head:e,text:t,dissent:n},s,{leading:a,lines:o}){const l=n?o(no(n),s/Za)*Za:0;return Xa+a*(o(`${e} ${t}`,s)+l)}(e,l,t)*a),s,o),i=yn(e,{fits:e=>r(e).height<=t.height});return{size:n,pages:i.map(e=>r(e).columns.map(t=>t.map(t=>e[t]))),whole:i.every(e=>r(e).height<=t.height)}}(e,t,n,s))),o=a.filter(e=>e.whole),[l,r]=[o.filter(to),o.filter(e=>!to(e))];return null!=(s=null!=(n=eo(l))?n:r[0])?s:a.at(-1)}(e,{...t,leading:Ht(),lines:Lt()}):{pages:[]}}(h,i),[h.length,i]),[$,m]=function({room:e,tally:t,before:n,box:a}){const[o,l]=s({box:a,over:0}),r=o.box===a?o.over:0;return[$o(We({tally:t,before:n}).map(n=>({on:n.on,title:Fe(e.store,n.on),note:De(n,t)})),{...a,height:a.height-r,leading:Ht(),lines:Lt(),measures:He(t)?3:2,legend:yo(a,new Set(t.items.flatMap(e=>Object.keys(e.by_group))).size)}),e=>e>1&&r<a.height/2&&l({box:a,over:r+e})]}({room:t,tally:o,before:r,box:i}),f=g.pages.length+$.pages.length,v=Nt(f,null!=(d=null==(u=h[0])?void 0:u.id)?d:null==(p=o.items[0])?void 0:p.on),w=f>1?e("page {n} of {all}",{n:v+1,all:f}):null,b=g.pages[v];if(l(()=>c({sign:w,bars:!b}),[w,!b]),b)return n`<${so} key=${v} page=${b} size=${g.size} />`;if(!o.items.length)return n`<${Mo} words=${o.total?e("From the last place to the first…"):Ie()} />`;const y=$.pages[v-g.pages.length];return n`<${ko} key=${v} ...${{room:t,tally:o,before:r,ranked:$,rows:y,look:m}} />`}function yo({width:e,rem:t},n){const s=Math.max(1,Math.floor((e/t+vo)/(fo+vo)));return Math.ceil(n/s)*lo*Ht()+.4}function ko({room:e,tally:t,before:s,ranked:a,rows:r,look:i}){const c=o(null);return l(()=>{const e=c.current.querySelector(".ranked-list");i(e.scrollHeight-e.clientHeight)}),n`<div
    class="result-bars"
    ref=${c}
    data-stacked=${a.stacked}
    style=${{"--size":`${a.size}rem`,"--lines":a.most}}
  >
    ${Je({tally:t,items:r.map(({on:e})=>e),groups:u(e.store),names:t=>Fe(e.store,t),before:s&&e.store.get("tally",s.id)})}
  </div>`}const Mo=({words:e})=>n`<div class="wall-question">
    ${t("lock")}
    <p class="wall-question-text">${e}</p>
  </div>`;function xo({room:e,stage:s}){const a=Le(e.store,s);return a.length?n`<div class="ballot"><${_o} ids=${a} room=${e} /></div>`:n`<div class="wall-question">
      ${t("leverage")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    </div>`}function zo({room:s,vote:a}){var o,l,r;const[i,u]=[null!=(o=s.store.get("turnout",a.id))?o:{voted:0,proxies:0},h(s.store.all("person")).length];return n`<div class="ballot voting">
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
    <${_o} ids=${a.items} room=${s} />
  </div>`}function _o({ids:e,room:t}){const s={id:"points",title:"",category:null,count:e.length,items:e.map((e,n)=>Oo(e,n+1,t))},a=pt([]);return n`<div class="points"><${xs} lanes=${[s]} groups=${a} people=${a} fresh=${jo} /></div>`}const jo=new Set,Oo=(e,t,{store:n})=>{const s=_(n,e);return{id:e,kind:"point",draw:qo,number:t,title:s,text:`${t} ${s}`,at:0}},qo=({id:e,number:t,title:s},{size:a,show:o})=>n`<li key=${e} class="card sheet point" style=${{"--lines":rs(a,o)}}>
    <p class="card-text" dir="auto"><b class="point-number">${t}</b>${" "}${s}</p>
  </li>`;var So=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=j(e.store,t.id);return"closed"===(null==s?void 0:s.status)&&Te(e.store,s)?n`<${wo} room=${e} vote=${s} before=${a} />`:s?n`<${zo} room=${e} vote=${s} />`:n`<${xo} room=${e} stage=${t} />`},heading:function(t,n){const s=Re(t,n);return s&&{title:e("{title}: result",{title:n.title}),text:Ue(t,s)}}});const No=[1.7,1.5,1.35,1.2,1.08,1],[Ao,Co]=[1.4,2.3],[Eo,To]=[1.4,1.4],[Bo,Fo,Ro]=[6,14,2.6];function Uo(e,t,n){const s=e.filter(({person:e})=>e.name).map(({person:e,number:t})=>({key:e.id,name:e.name,number:t,colour:n})).sort((e,t)=>e.name.localeCompare(t.name)),a=e.length-s.length;return a?[...s,{key:`${t}/more`,more:a}]:s}function Lo(e,{size:t,width:n,height:s,rem:a,wide:o}){const l=t*a,r=Math.max(1,Math.floor((n+Eo*a)/(o*l+Eo*a))),i=t=>function(e,t){const n=[[]];let s=t;for(const{head:a,rows:o}of e){const e=a?Co:0;for(let l=0;l<o.length;){const r=Ho(o.length-l,s-e,s===t);r?(a&&n.at(-1).push(l?{...a,key:`${a.key}/${l}`}:a),n.at(-1).push(...o.slice(l,l+r)),l+=r,s-=e+r):(n.push([]),s=t)}}return n}(e,Math.max(6,Math.floor(10*t/(Ao*l))/10)),c=i(s),u=c.length<=r?c:i(s-To*a);return{size:t,pages:Po(u,r)}}function Ho(e,t,n){const s=Math.floor(t);if(s>=e)return e;const a=e-s<3?e-3:s;return a>=3?a:n?Math.max(1,s):0}const Po=(e,t)=>Array.from({length:Math.ceil(e.length/t)},(n,s)=>e.slice(s*t,(s+1)*t)),Io={id:"tables",activity:"tables",status:"ahead"};function Wo({store:t,box:s}){const a=pt(t.all("person")),o=u(t),l=ne(t),r=JSON.stringify([l,o,[...a.values()].map(({id:e,name:t,group:n})=>[e,t,n])]),i=M(()=>function(e,{width:t,height:n,rem:s},a){const o=e.flatMap(({rows:e})=>e.map(({name:e})=>e?a(e):0)),l=Math.min(Fo,Math.max(Bo,...o))+Ro;for(const a of No){const o=Lo(e,{size:a,width:t,height:n,rem:s,wide:l});if(o.pages.length<2||a===No.at(-1))return o}return{size:1,pages:[[]]}}(function({tables:e,people:t,groups:n}){var s;const a="mixed"===(null==(s=e[0])?void 0:s.seating)?function({tables:e,people:t,groups:n}){const s=e.flatMap(e=>e.people.filter(e=>t.has(e)).map(n=>({person:t.get(n),number:e.number}))),a=new Set(n.map(({id:e})=>e)),o=e=>s.filter(({person:t})=>t.group===e.id),l=s.filter(({person:e})=>!a.has(e.group));return[...n.map(e=>({head:{key:e.id,group:e},rows:Uo(o(e),e.id,e.colour)})),{head:null,rows:Uo(l,"others")}]}({tables:e,people:t,groups:n}):function({tables:e,people:t,groups:n}){return e.map(e=>{const s=e.people.filter(e=>t.has(e)).map(e=>({person:t.get(e)})),a=new Set(s.map(({person:e})=>e.group));return{head:{key:e.id,table:e,groups:n.filter(({id:e})=>a.has(e))},rows:Uo(s,e.id)}})}({tables:e,people:t,groups:n});return a.filter(({rows:e})=>e.length)}({tables:l,people:a,groups:o}),s,Jo()),[r,s]),c=Nt(i.pages.length);return n`<div class="wall-seat-columns" style=${{"--size":`${i.size}rem`}}>
      ${i.pages[c].map((e,t)=>n`<div key=${t}>${e.map(e=>n`<${Go} key=${e.key} row=${e} />`)}</div>`)}
    </div>
    ${i.pages.length>1&&n`<p class="wall-page wall-turn">${e("page {n} of {all}",{n:c+1,all:i.pages.length})}</p>`}`}let Do=null;const Jo=()=>null!=Do?Do:Do=Rt(getComputedStyle(document.body).fontFamily);function Go({row:e}){return e.table?n`<${Qo} row=${e} />`:e.group?n`<h2 class="wall-seat-head" data-colour=${e.group.colour}>
      ${Ko(e.group)}<span class="wall-seat-group" dir="auto" data-long=${e.group.name.length>28?"":null}
        >${e.group.name}</span
      >
    </h2>`:e.more?n`<p class="wall-seat soft">${c("and {n} more person","and {n} more people",e.more)}</p>`:n`<p class="wall-seat" data-colour=${e.colour}>
    <span class="wall-seat-name" dir="auto">${e.name}</span>${e.number&&n`<b>${e.number}</b>`}
  </p>`}const Qo=({row:{table:t,groups:s}})=>n`<h2 class="wall-seat-head" data-colour=${1===s.length?s[0].colour:void 0}>
    <span class="wall-seat-table"
      ><b>${e("Table {n}",{n:t.number})}</b
      >${t.place&&n`<small dir="auto">${t.place}</small>`}</span
    >
    ${s.length>0&&n`<span class="wall-seat-whose">${s.slice(0,3).map(Ko)}<bdi>${s[0].name}</bdi></span>`}
  </h2>`,Ko=e=>n`<span class="badge" key=${e.id} data-colour=${e.colour}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`;var Vo=Object.freeze({__proto__:null,Main:function({room:e}){const[t,s]=$t();return n`<div class="wall-seats" ref=${t}>${s&&n`<${Wo} store=${e.store} box=${s} />`}</div>`},asks:t=>te(t).shown&&ne(t).length?{...Io,title:e("Find your table")}:null});const Yo=[1.8,1.5,1.3,1.1,.95],[Xo,Zo]=[6.6,1.5],[el,tl,nl]=[1.2,5.4,.5],sl=(e,t,n,s)=>Array.from({length:e},(e,a)=>{var o,l;return{driving:null!=(o=t[a])?o:[],restraining:null!=(l=n[a])?l:[],size:s}});function al({room:{store:e},stage:t,box:s}){const a={lines:Lt(),leading:Ht(),said:ol},o=function(e,t){const n=e.all("force"),s=Ge(e,t),a=new Set(s.map(({id:e})=>e)),o=[...new Set(n.map(({on:e})=>e))].filter(e=>!a.has(e));return[...s,...o.map(t=>({id:t,title:_(e,t)}))].map(e=>({...e,field:Qe(n,e.id)})).filter(({title:e,field:t})=>e&&(t.driving.length||t.restraining.length))}(e,t),l=o.flatMap(({id:e,title:t,field:n})=>function(e,t,{lines:n,leading:s,said:a}){const[o,l]=[t.height/t.rem-Xo-Zo,(t.width/t.rem-el)/2],r=(e,t)=>function(e,t,n){const[s,a]=[[],{height:0}];for(const o of e){const e=n(o);(e>a.height||!s.length)&&([s[s.length],a.height]=[[],t]),s.at(-1).push(o),a.height-=e}return s}(e,o,e=>((e,t,n)=>Math.max(2,e*t*n+.3)+nl)(n(a(e),(l-tl)/t),t,s));for(const t of Yo){const[n,s]=[r(e.driving,t),r(e.restraining,t)],a=Math.max(n.length,s.length,1);if(1===a||t===Yo.at(-1))return sl(a,n,s,t)}return[]}(n,s,a).map(s=>({...s,id:e,title:t,totals:n.totals}))),r=Nt(l.length);if(!l.length)return n`<${ll} stage=${t} />`;const i=l[Math.min(r,l.length-1)];return n`<${rl} key=${r} ...${{page:i,n:r+1,all:l.length}} groups=${pt(u(e))} />`}const ol=e=>[Ke(e),...Ve(e)].join(" · "),ll=({stage:s})=>n`<div class="wall-question">
    ${t("balance")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">${e("Forces appear here as groups write them.")}</p>
  </div>`,rl=({page:{title:t,driving:s,restraining:a,totals:o,size:l},n:r,all:i,groups:c})=>n`<div class="force-page" style=${{"--size":`${l}rem`}}>
    <h2 class="force-title" dir="auto">${t}</h2>
    <div class="force-balance" aria-hidden="true">
      <span class="force-drives" style=${{flexGrow:o.driving}}></span
      ><span class="force-holds" style=${{flexGrow:o.restraining}}></span>
    </div>
    <${il} head=${e("Drives it")} side="driving" forces=${s} total=${o.driving} groups=${c} />
    <${il}
      head=${e("Holds it back")}
      side="restraining"
      forces=${a}
      total=${o.restraining}
      groups=${c}
    />
    ${i>1&&n`<p class="wall-page force-number">${e("page {n} of {all}",{n:r,all:i})}</p>`}
  </div>`,il=({head:e,side:t,forces:s,total:a,groups:o})=>n`<section class="force-side" data-side=${t}>
    <h3 class="force-head">
      ${e}
      <b class="force-total"
        ><span class="visually-hidden">${c("{n} in all","{n} in all",a)}</span
        ><span aria-hidden="true">${a}</span></b
      >
    </h3>
    <ul class="force-rows">
      ${s.map(e=>n`<${cl} key=${e.id} force=${e} group=${o.get(e.group)} />`)}
    </ul>
  </section>`,cl=({force:e,group:s})=>n`<li class="force-row">
    <span class="force-strength" data-heat=${e.strength}>${e.strength}</span>
    <span class="force-words" dir="auto"
      >${Ke(e)}${Ve(e).map(e=>n`<span class="force-note" key=${e}> · ${e}</span>`)}</span
    >
    ${s&&n`<span class="badge" data-colour=${s.colour}
        >${t(s.icon)}<span class="visually-hidden">${s.name}</span></span
      >`}
  </li>`;var ul=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=$t();return n`<div class="wall-forces" ref=${s}>
    ${a&&n`<${al} room=${e} stage=${t} box=${a} />`}
  </div>`}});const pl=[1.5,1.25,1.1,.95],[dl,hl,gl]=[2.4,4.4,1.5],[$l,ml,fl,vl]=[1.2,1.4,.5,2],[wl,bl]=[.36,.4];function yl(e,t,{lines:n,leading:s}){const[a,o]=[t.height/t.rem-dl-hl-gl,t.width/t.rem],l=(o-$l*(e.length-1))/e.length-ml;return kl(t=>{const o=({title:e})=>n(e,l/t)*t*s+.6+fl,r=e.map(e=>Ml(e,a,o)),i=Math.max(1,...r.map(e=>e.length));return Array.from({length:i},(e,n)=>({columns:r.map(e=>{var t;return null!=(t=e[n])?t:[]}),size:t}))})}function kl(e){const t=pl.map(e);return t.find(e=>e.length<=t.at(-1).length)}function Ml(e,t,n){const s=xl(e,t,n,1/0),a=xl(e,t,n,Math.ceil(e.length/s.length));return a.length>s.length?s:a}function xl(e,t,n,s){var a;const[o,l]=[[],{height:0}];for(const r of e){const e=n(r);(e>l.height||(null==(a=o.at(-1))?void 0:a.length)>=s||!o.length)&&([o[o.length],l.height]=[[],t]),o.at(-1).push(r),l.height-=e}return o}function zl({store:t,stage:s,box:a}){const o={lines:Lt(),leading:Ht()},l=[...jl(t,a,o),...Nl(t,a,o),...El(t,a,o)],r=Nt(l.length);if(!Ye(t).length)return n`<${_l} stage=${s} />`;const i=l[Math.min(r,l.length-1)];return n`<div class="wall-help-page" key=${r} style=${{"--size":`${i.size}rem`}}>
    <h2 class="wall-help-head">${i.head}</h2>
    <${i.Body} ...${{store:t,page:i}} groups=${pt(u(t))} />
    ${l.length>1&&n`<p class="wall-page wall-help-number">${e("page {n} of {all}",{n:r+1,all:l.length})}</p>`}
  </div>`}const _l=({stage:s})=>n`<div class="wall-question">
    ${t("wrench")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">${e("Help appears here as groups ask for it.")}</p>
  </div>`,jl=(t,n,s)=>function(e,t,{lines:n,leading:s}){const[a,o]=[t.height/t.rem-dl-1.6-gl,t.width/t.rem];return kl(t=>{const l=t*s;return Ml(e,a,({title:e,help:a,groups:r,offered:i})=>{const c=a.reduce((e,s)=>e+n(s.title,(o*bl-1.4-t)/t),0),u=i.length?0:s,p=Math.max(n(e,(o*wl-1.2)/(1.1*t))*l,c*l+u);return Math.max(p,Math.ceil(r.length/6)*vl)+.5+fl}).map(e=>({rows:e,size:t}))})}(Xe(t),n,s).map(t=>({...t,head:e("Leverage points: who asks for help, and what is offered"),Body:Ol})),Ol=({page:{rows:t},groups:s})=>n`<table class="wall-help-table">
    <thead>
      <tr>
        <th scope="col">${e("Leverage point")}</th>
        <th scope="col">${e("Asked for by")}</th>
        <th scope="col">${e("Help")}</th>
      </tr>
    </thead>
    <tbody>
      ${t.map(e=>n`<${ql} key=${e.id} ...${{point:e,groups:s}} />`)}
    </tbody>
  </table>`,ql=({point:s,groups:a})=>n`<tr data-gap=${!s.offered.length}>
    <th scope="row" dir="auto">${s.title}</th>
    <td>
      <span class="wall-help-groups"
        >${s.groups.map(e=>n`<${Sl} key=${e} group=${a.get(e)} />`)}</span
      >
      ${!s.groups.length&&n`<span class="soft">${e("no group")}</span>`}
    </td>
    <td>
      ${s.help.map(e=>n`<p class="wall-help-one" key=${e.id} data-offered=${st(e)}>
            ${t(st(e)?"check":"hand")}<span dir="auto">${e.title}</span>
          </p>`)}
      ${!s.offered.length&&n`<p class="wall-help-gap">${e("No one offers to help yet")}</p>`}
    </td>
  </tr>`,Sl=({group:e})=>e&&n`<span class="badge" data-colour=${e.colour}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`;function Nl(t,n,s){const a=["push","both","pull",...Ze(t).unsaid?[""]:[]],o=a.map(e=>Ye(t).filter(({pull:t=""})=>t===e)),l=Ye(t).length;return yl(o,n,s).map(t=>({...t,head:e("Push and pull"),Body:Cl,sides:a.map((e,t)=>({side:e,all:l,many:o[t].length,words:Al(e)}))}))}const Al=t=>t?D(nt(),t):e("Not said yet"),Cl=({store:e,page:{columns:t,sides:s}})=>n`<div class="wall-help-columns" style=${{"--columns":s.length}}>
    ${s.map(({side:s,words:a,many:o,all:l},r)=>n`<section key=${s} class="wall-help-column" data-pull=${s}>
          <h3>${a} <b>${o}</b></h3>
          <span class="wall-help-bar" aria-hidden="true"
            ><span style=${{inlineSize:100*o/l+"%"}}></span
          ></span>
          <ul>
            ${t[r].map(({id:t,title:s,type:a})=>n`<li key=${t} dir="auto" title=${tt(e,a)}>${s}</li>`)}
          </ul>
        </section>`)}
  </div>`;function El(t,n,s){const a=et(t);return a.length?yl([a],n,s).map(t=>({...t,head:e("Offers that no group asked for"),Body:Tl})):[]}const Tl=({store:e,page:{columns:t}})=>n`<ul class="wall-help-offers">
    ${t[0].map(({id:t,title:s,type:a})=>n`<li key=${t}>
          <span dir="auto">${s}</span> <span class="wall-help-type" dir="auto">${tt(e,a)}</span>
        </li>`)}
  </ul>`;var Bl=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=$t();return n`<div class="wall-helps" ref=${s}>
    ${a&&n`<${zl} store=${e.store} stage=${t} box=${a} />`}
  </div>`}});const Fl=/[,;\n،、]/,Rl=e=>e.toLowerCase().split(/\s+/).filter(Boolean).join(" ");function Ul(e,t,n){var s;const a=(null!=(s=t.helpers)?s:"").split(Fl).map(e=>n.get(Rl(e))),o=e.all("offer").filter(e=>e.action===t.id);return new Set([...a,...o.map(({group:e})=>e)].filter(Boolean))}function Ll(e,t,n){var s,a;const[o,l]=t.sort((e,t)=>n.get(e)-n.get(t)),r=`${o}/${l}`;e.set(r,{one:o,other:l,n:(null!=(a=null==(s=e.get(r))?void 0:s.n)?a:0)+1})}function Hl({store:t,pairs:s}){const a=u(t),o=function(e,t){const n=new Set(t.flatMap(({one:e,other:t})=>[e,t])),s=e.length>24?e.filter(({id:e})=>n.has(e)):e,a=Math.ceil(s.length/2);return[s.slice(0,a),s.slice(a)]}(a,s),l=(([e,t])=>new Map([e,t].flatMap((t,n)=>t.map(({id:t},s)=>[t,{side:n,y:100*(s+.5)/Math.max(e.length,1)}]))))(o),r=e=>s.filter(({one:t,other:n})=>t===e||n===e),i=new Map(a.map(({id:e,name:t})=>[e,t]));return n`<section class="wall-joint" aria-label=${e("Joint actions")}>
    <p class="wall-joint-head"><b>${e("Joint actions")}</b> ${function([e],t){const n={one:Pl(t.get(e.one)),other:Pl(t.get(e.other))};return c("Most together: {one} and {other}, with {n} action.","Most together: {one} and {other}, with {n} actions.",e.n,n)}(s,i)}</p>
    <div class="wall-joint-net" style=${{"--rows":o[0].length}}>
      <${Il} groups=${o[0]} of=${r} side="start" />
      <svg class="wall-joint-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        ${[...s].filter(({one:e,other:t})=>l.has(e)&&l.has(t)).map(({one:e,other:t,n:s})=>n`<path
                key=${`${e}/${t}`}
                d=${function(e,t){const[n,s]=[100*e.side,100*t.side],[a,o]=e.side===t.side?[Math.abs(n-40),Math.abs(n-40)]:[50,50];return`M${n} ${e.y.toFixed(2)}C${a} ${e.y.toFixed(2)} ${o} ${t.y.toFixed(2)} ${s} ${t.y.toFixed(2)}`}(l.get(e),l.get(t))}
                style=${{"--n":Math.min(s,6)}}
              />`)}
      </svg>
      <${Il} groups=${o[1]} of=${r} side="end" />
    </div>
    <${Wl} pairs=${s} named=${i} />
  </section>`}const Pl=e=>`⁨${e}⁩`,Il=({groups:e,of:s,side:a})=>n`<ul class="wall-joint-side" data-side=${a}>
    ${e.map(({id:e,name:a,icon:o,colour:l})=>n`<li key=${e} data-colour=${l} data-alone=${0===s(e).length}>
          <span class="badge">${t(o)}</span>
          <span class="wall-joint-name" dir="auto">${a}</span>
        </li>`)}
  </ul>`,Wl=({pairs:t,named:s})=>n`<table class="visually-hidden">
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
  </table>`,[Dl,Jl]=[3,140],[Gl,Ql,Kl]=[4.4,4.6,8.6],Vl={plan:function({room:e,on:s}){var a,o,l;const[r,i]=$t(),c=e.store.get("group",null!=(a=s.group)?a:""),u=e.store.all("action").filter(e=>e.plan===s.id).sort((e,t)=>e.horizon-t.horizon||e.position-t.position),p=e.store.get("confidence",s.id);return n`<article class="presented" data-colour=${null!=(o=null==c?void 0:c.colour)?o:null} data-sure=${Boolean(p)} ref=${r}>
    <h1><span class="badge">${t(null!=(l=null==c?void 0:c.icon)?l:"flag")}</span><bdi>${se(e.store,s).name}</bdi></h1>
    <${Yl} said=${p} />
    ${i&&n`<${Zl} ...${{actions:u,box:i}} taken=${p?Kl:0} />`}
  </article>`},action:function({room:e,on:s}){var a,o,l,r;const i=e.store.get("plan",s.plan),c=e.store.get("group",null!=(a=null==i?void 0:i.group)?a:"");return n`<article class="presented presented-one" data-colour=${null!=(o=null==c?void 0:c.colour)?o:null}>
    <h1><span class="badge">${t(null!=(l=null==c?void 0:c.icon)?l:"flag")}</span><bdi>${null!=(r=null==c?void 0:c.name)?r:null==i?void 0:i.owner}</bdi></h1>
    <p class="presented-big" data-long=${[...s.what].length>Jl} dir="auto">${s.what}</p>
    <dl class="presented-facts">
      ${Xl(s).map(([e,t])=>n`<div key=${e}>
            <dt>${e}</dt>
            <dd dir="auto">${t}</dd>
          </div>`)}
    </dl>
  </article>`}};function Yl({said:t}){var s,a;const o=Object.values(null!=(s=null==t?void 0:t.counts)?s:{});if(!o.length)return null;const l=Math.max(...o);return n`<section class="presented-sure">
    <p class="presented-sure-head">${e("How sure its people are, from 1 to 5")}</p>
    <ol class="presented-bars">
      ${o.map((e,t)=>n`<li key=${t}>
            <span class="presented-bar" style=${{"--part":e/l}}></span><b>${e}</b><span>${t+1}</span>
          </li>`)}
    </ol>
    <ul class="presented-reasons">
      ${(null!=(a=t.reasons)?a:[]).slice(0,Dl).map(e=>n`<li key=${e} dir="auto">${e}</li>`)}
    </ul>
  </section>`}const Xl=t=>[[100===t.horizon?e("100 days"):e("1000 days"),t.due?e("Due by {day}",{day:G(t.due)}):e("No due date yet")],[e("Who’s responsible"),t.owner||e("No owner yet")],[e("How we’ll know it worked"),t.indicator||e("No indicator yet")],[e("Help needed"),t.help_needed]].filter(([,e])=>e);function Zl({actions:s,box:a,taken:o}){const l=Math.max(1,Math.floor((a.height/a.rem-Gl-o)/Ql)),r=Math.max(1,Math.ceil(s.length/l)),i=Nt(r);return s.length?n`<ol
      class="presented-actions"
      key=${i}
      data-roomy=${8*s.length<=a.height/a.rem-Gl-o}
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
    ${r>1&&n`<p class="wall-page wall-turn">${e("page {n} of {all}",{n:i+1,all:r})}</p>`}`:n`<p class="soft">${e("nothing written yet")}</p>`}const[er,tr,nr]=[2.4,3.6,1.6];function sr({room:s,rows:a,box:o,about:l,actions:r}){var i;const p=function(e){var t;const n=u(e),s=new Map(n.map(({id:e,name:t})=>[Rl(t),e])),a=new Map(n.map(({id:e},t)=>[e,t])),o=new Map;for(const n of e.all("action").filter(({status:e})=>"dropped"!==e)){const l=null==(t=e.get("plan",n.plan))?void 0:t.group;if(a.has(l))for(const t of Ul(e,n,s))t!==l&&a.has(t)&&Ll(o,[l,t],a)}return[...o.values()].sort((e,t)=>t.n-e.n)}(s.store),d=o.height/o.rem-tr,h=p.length||a.length>d/er?d-nr:d,g=Math.ceil(a.length/Math.max(1,Math.floor(h/er))),$=g+(p.length?1:0),m=Nt($),f=$>1&&n`<p class="wall-page wall-turn">${e("page {n} of {all}",{n:m+1,all:$})}</p>`;if(m>=g)return n`<${Hl} store=${s.store} pairs=${p} />${f}`;const v=Math.ceil(a.length/g),w=a.slice(m*v,(m+1)*v),b=Math.min(4.4,h/w.length).toFixed(3);return n`<div class="plan-page" key=${m} style=${{"--row":`${b}rem`}}>
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
  </div>`}var ar=Object.freeze({__proto__:null,Main:function({room:e,about:s,stage:a}){const[o,l]=$t(),r=function(e){const t=e.store.all("plan"),n=u(e.store),s=new Map(n.map((e,t)=>[e.id,t]));return[...t].sort((e,t)=>{var n,a;return(null!=(n=s.get(e.group))?n:999)-(null!=(a=s.get(t.group))?a:999)}).map(t=>((e,{name:t,icon:n,colour:s})=>({id:e.id,name:t,icon:n,colour:s,holds:t=>t.plan===e.id}))(t,se(e.store,t)))}(e);return r.length?n`<div class="wall-plans" ref=${o}>
    ${l&&n`<${sr} ...${{room:e,rows:r,box:l,about:s}} actions=${e.store.all("action")} />`}
  </div>`:n`<div class="wall-question" ref=${o}>
      ${t("calendar")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    </div>`},spotlights:Vl});const[or,lr,rr]=[15.2,8.6,.7];function ir({all:e,box:t,store:s}){const a=(e,n)=>Math.max(1,Math.floor((e/t.rem+rr)/(n+rr))),o=Math.min(e.length,a(t.width,or)),l=Math.ceil(e.length/(o*a(t.height,lr))),r=Nt(l,""),i=Math.ceil(e.length/l),c=e.slice(r*i,(r+1)*i),u=Math.ceil(c.length/o);return n`<ul class="wall-partnership-grid" key=${r} style=${{"--columns":o,"--rows":u}}>
    ${c.map(e=>n`<${cr} key=${e.id} partnership=${e} store=${s} />`)}
  </ul>`}function cr({partnership:s,store:a}){var o;const[l,r]=[ot(a,s),lt(a,s)],i="active"!==(null!=(o=s.status)?o:"active");return n`<li class="card wall-partnership">
    <h3><${rt} store=${a} partnership=${s} /></h3>
    ${i&&n`<p class="soft">${it(s.status)}: <bdi>${s.why}</bdi></p>`}
    ${s.goal&&n`<p class="wall-partnership-goal" dir="auto">${_(a,s.goal)}</p>`}
    ${r&&n`<p>${ct("trust")}: <b>${r}</b></p>`}
    <p class="wall-partnership-weak" data-tone=${l.length?"warn":"ok"}>
      ${t(l.length?"gap":"check")}<span
        >${l.length?e("Weakest link: {links}",{links:l.map(ct).join(", ")}):e("Nothing is missing.")}</span
      >
    </p>
  </li>`}var ur=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){const[o,l]=$t(),r=at(s.store);return r.length?n`<div class="wall-partnerships" ref=${o}>
    ${l&&n`<${ir} ...${{all:r,box:l,store:s.store}} />`}
  </div>`:n`<div class="wall-question" ref=${o}>
      ${t("hand")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${e("Partnerships appear here with their weakest link.")}</p>
    </div>`}});const[pr,dr,hr]=[16.5,8.6,.7],[gr,$r]=[4,3];function mr({forces:e,box:t,store:s}){const a=(e,n)=>Math.max(1,Math.floor((e/t.rem+hr)/(n+hr))),o=Math.min(e.length,a(t.width,pr)),l=o*a(t.height,dr),r=Math.ceil(e.length/l),i=Nt(r,""),c=Math.ceil(e.length/r),u=e.slice(i*c,(i+1)*c),p=Math.ceil(u.length/o);return n`<ul class="wall-force-grid" key=${i} style=${{"--columns":o,"--rows":p}}>
    ${u.map(e=>n`<${fr} key=${e.id} ...${{force:e,store:s}} />`)}
  </ul>`}function fr({force:s,store:a}){const o=oe(s).filter(e=>e!==s.convener),l=o.slice(0,gr).map(e=>le(a,e));return n`<li class="card wall-force">
    <h3 dir="auto" data-long=${[...s.name].length>36}>${s.name}</h3>
    ${"advisory_group"===s.task_force_kind&&n`<p class="soft">${re(s.task_force_kind)}</p>`}
    <p class="wall-force-line">
      ${t("person")}<span
        >${s.convener?n`<b><bdi>${le(a,s.convener)}</bdi></b>`:e("No convener yet")}</span
      >
    </p>
    <p class="wall-force-line wall-force-names">
      ${t("people")}<span
        >${l.map((e,t)=>n`${t>0&&", "}<bdi>${e}</bdi>`)}${vr(o.length-gr)}${!o.length&&e("No one else yet")}</span
      >
    </p>
    <${wr} groups=${ie(a,s)} />
  </li>`}const vr=e=>e>0&&n` <span class="soft">${c("and {n} more","and {n} more",e)}</span>`;function wr({groups:s}){return s.length?n`<p class="wall-force-line wall-force-missed" data-tone="warn">
    ${t("gap")}<span
      >${e("Not on it:")}${" "}${s.slice(0,$r).map(({name:e},t)=>n`${t>0&&", "}<bdi>${e}</bdi>`)}${vr(s.length-$r)}</span
    >
  </p>`:null}var br=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){const[o,l]=$t(),r=ae(s.store);return r.length?n`<div class="wall-forces" ref=${o}>
    ${l&&n`<${mr} ...${{forces:r,box:l,store:s.store}} />`}
  </div>`:n`<div class="wall-question" ref=${o}>
      ${t("flag")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${e("Task forces appear here with their members.")}</p>
    </div>`}});function yr(e){const t=[...e].sort((e,t)=>e.at-t.at).map(({id:e,text:t,name:n,group:s=null,at:a,joined:o=[]})=>({id:e,kind:"pledge",draw:kr,text:t,name:n,group:s,at:a,joined:o.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:t.length,items:t}}function kr(e,{groups:s,fresh:a,size:o,show:l}){var r;const i=s.get(e.group);return n`<li
    key=${e.id}
    class="card sheet pledge ${a.has(e.id)?"arriving":""}"
    data-colour=${null!=(r=null==i?void 0:i.colour)?r:null}
    style=${{"--lines":rs(o,l)}}
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
          ><span class="visually-hidden">${c("{n} joined","{n} joined",e.joined)}</span></span
        >`}
    </div>
  </li>`}var Mr=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){const o=s.store.all("pledge"),l=M(()=>[yr(o)],[o]),r=vt(o.map(e=>e.id));return o.length?n`<div class="wall-pledges">
    <${xs} lanes=${l} groups=${pt(u(s.store))} people=${pt([])} fresh=${r} />
  </div>`:n`<div class="wall-question">
      ${t("pledge")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${e("Pledges appear here with their names.")}</p>
    </div>`}});const[xr,zr]=[100,240],_r={picture:({on:e,...t})=>n`<${jr} ...${t} stage=${e} />`};function jr({room:e,about:t,stage:a}){var o;const[l,r]=s("tall"),i=a.title.length+(null!=(o=a.instruction)?o:"").length,c=i>zr?"long":i>xr?"medium":"short",u=a.picture&&("wide"===l&&"short"===c?"under":"beside");return n`<div class="poster" data-length=${c} data-picture=${u||null}>
    <div class="poster-said">
      <p class="poster-time">
        <${tn} room=${e} stage=${a} paused=${t.paused} />
      </p>
      <h1 dir="auto">${a.title}</h1>
      ${a.instruction&&n`<p class="poster-words" dir="auto">${a.instruction}</p>`}
    </div>
    ${u&&n`<${Or} key=${a.picture} ...${{about:t,stage:a,setShape:r}} />`}
  </div>`}function Or({about:e,stage:t,setShape:o}){const[l,r]=s(0),[i,c]=s(!1);return a(()=>{if(!i)return;const e=setTimeout(()=>(r(l+1),c(!1)),5e3);return()=>clearTimeout(e)},[i]),n`<div class="poster-picture">
    ${!i&&n`<img
        key=${l}
        src=${ut(e.code,t)}
        alt=${t.title}
        onLoad=${({target:e})=>o(e.naturalWidth>1.45*e.naturalHeight?"wide":"tall")}
        onError=${()=>c(!0)}
      />`}
  </div>`}var qr=Object.freeze({__proto__:null,Main:jr,headless:!0,spotlights:_r});function Sr({stage:s,now:a}){if("done"===s.status)return n`<p class="break-soon">${e("The break is over. Welcome back.")}</p>`;if(!s.ends_at)return n`<p class="break-soon">${e("Back soon")}</p>`;const o=s.ends_at-a;return n`<p class="break-back"><span>${e("Back at")}</span><b>${r(s.ends_at)}</b></p>
    <p class="break-left" role="timer">
      ${o>0?n`${t("timer")}<b>${g(o)}</b>`:n`<span>${e("Time’s up. Please take your seats.")}</span>`}
    </p>`}var Nr=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){ft(500);const o=s.now();return n`<div class="break" data-phase=${((e,t)=>"open"===e.status&&e.ends_at?en(e.ends_at-t):"calm")(a,o)}>
    <header class="break-head">
      <div>
        <h1 dir="auto">${t("cup")}<span>${a.title}</span></h1>
        ${a.instruction&&n`<p dir="auto">${a.instruction}</p>`}
      </div>
      <p class="break-clock"><span>${e("Now")}</span><b>${r(o)}</b></p>
    </header>
    <${Sr} stage=${a} now=${o} />
  </div>`},headless:!0}),Ar=Object.freeze({__proto__:null,Main:function({room:s,about:a,stage:o}){return n`<div class="farewell">
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
      <p class="arrive-address">${ht(s.joinUrl)}</p>
      <p class="arrive-code"><span>${e("code")}</span> <b class="code">${a.code}</b></p>
    </section>
  </div>`},whole:!0});export{Nt as a,vn as b,oa as c,ya as d,Qa as e,So as f,Vo as g,ul as h,Bl as i,ar as j,ur as k,Ht as l,Lt as m,br as n,Mr as o,qr as p,Nr as q,Ar as r,$t as u,Rt as w};
