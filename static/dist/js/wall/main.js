import{t as e,i as t,n,C as s,b as a,a as o,N as l,j as r,h as i,d as c,q as u,K as p,P as d,r as h,o as g,x as $,G as m,z as f,A as v,y as w,B as b,E as y,D as k,I as x,g as M,Y as _,J as z,R as j,Q as q}from"../core/shared.js";import{g as O,u as S,l as A,a as N,i as T,w as E,s as C,p as R,c as U,r as B,j as H,d as L,k as F,e as P,m as I,t as W}from"../pictures.js";import{b as D,l as Q,d as G,m as J,p as K,C as V,q as Y,r as X,k as Z,u as ee,s as te,t as ne,x as se,B as ae,D as oe,z as le,A as re,E as ie}from"../writing.js";import{r as ce,f as ue,w as pe,t as de,F as he}from"../activities/ratings.js";import{d as ge,e as $e,f as me,p as fe,g as ve,r as we,h as be,n as ye,t as ke,i as xe,j as Me,a as _e,c as ze,b as je,s as qe,T as Oe,k as Se,m as Ae}from"../activities/map.js";import{r as Ne,d as Te,c as Ee,e as Ce,a as Re,s as Ue}from"../activities/dots.js";import{h as Be,a as He,t as Le,b as Fe,c as Pe,r as Ie}from"../bars.js";import{a as We,f as De,w as Qe,n as Ge}from"../activities/forces.js";import{i as Je,c as Ke,d as Ve,u as Ye,a as Xe,p as Ze,e as et}from"../activities/interventions.js";import{a as tt,w as nt,b as st,P as at,s as ot,l as lt}from"../activities/partnerships.js";import{p as rt}from"../activities/poster.js";const it=e=>new Map(e.map(e=>[e.id,e]));function ct(e,t){var n;const s=new Map;for(const a of e)s.set(a[t],(null!=(n=s.get(a[t]))?n:0)+1);return s}function ut(e){try{return new URL(e).host}catch{return e}}var pt=Object.freeze({__proto__:null,Main:function({room:s,about:a}){return n`<div class="wall-way">
    <img class="wall-way-qr" src=${s.qr} alt=${e("QR code that opens this workshop")} />
    <section>
      <h1>${e("Point your phone’s camera here")}</h1>
      <p class="soft">${e("or open")}</p>
      <p class="wall-way-address">${ut(s.joinUrl)}</p>
      <p class="arrive-code"><span>${e("code")}</span> <b class="code">${a.code}</b></p>
      <p class="wall-way-hint">
        ${t("wifi")}<span>${e("Use this room’s wifi. If the page doesn’t open, switch mobile data off.")}</span>
      </p>
    </section>
  </div>`},whole:!0});function dt(){const e=o(null),[t,n]=s(null);return l(()=>{var t;const s=()=>n(t=>ht(t,function(e){const t=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:e.clientWidth,height:e.clientHeight,rem:t}}(e.current))),a=new ResizeObserver(s);return a.observe(e.current),null==(t=document.fonts)||t.ready.then(s),s(),()=>a.disconnect()},[]),[e,t]}const ht=(e,t)=>e&&e.width===t.width&&e.height===t.height&&e.rem===t.rem?e:t;function gt(e){const[t,n]=s(0);return a(()=>{const t=setInterval(()=>n(e=>e+1),e);return()=>clearInterval(t)},[e]),t}function $t(e){const t=o(null),n=Date.now(),s=null===t.current;null!=t.current||(t.current=new Map);for(const a of e)t.current.has(a)||t.current.set(a,s?0:n);return new Set(e.filter(e=>n-t.current.get(e)<5e3))}var mt=Object.freeze({__proto__:null,Main:function({room:e}){return gt(5e3),n`<div class="wall-blank"><p>${r(e.now())}</p></div>`},silent:!0,whole:!0});function ft({findings:e}){const t=o(null),s=i({of:e,many:e.length,fits:!1}),l=s.value.of===e?s.value:{of:e,many:e.length,fits:!1};a(()=>{const{scrollHeight:e,clientHeight:n}=t.current,a=e<=n||l.many<=1;l.fits||(s.value=a?{...l,fits:a}:{...l,many:l.many-1})},[l]),a(()=>{const e=()=>s.value={...s.peek(),many:s.peek().of.length,fits:!1};return addEventListener("resize",e),()=>removeEventListener("resize",e)},[]);const r=e.length-l.many;return n`<ul ref=${t} data-many=${e.length>6} data-fits=${l.fits}>
    ${e.slice(0,l.many).map(({id:e,says:t})=>n`<li key=${e} dir="auto">${t}</li>`)}
    ${r>0&&n`<li class="findings-more">${c("and {n} more","and {n} more",r)}</li>`}
  </ul>`}var vt=Object.freeze({__proto__:null,Main:function({room:t}){const s=O(t);return n`<div class="findings">
    <h1>${e("What we should look at")}</h1>
    ${s&&(s.length?n`<${ft} findings=${s} />`:n`<p>${e("Nothing to look at")}</p>`)}
  </div>`},Strip:()=>null,headless:!0});function wt({room:e,missing:t}){const s=new Map(u(e.store).map(e=>[e.id,e]));return n`<ul class="missing-groups" data-many=${t.groups.length>8}>
    ${t.groups.map(e=>{var a;return n`<${bt} key=${e.group} ...${{row:e,group:null!=(a=s.get(e.group))?a:{},missing:t}} />`})}
  </ul>`}function bt({row:s,group:a,missing:o}){var l,r;const i=o.noted?A(s.brings):[];return n`<li class="missing-group" data-colour=${null!=(l=a.colour)?l:1}>
    <span class="badge">${t(null!=(r=a.icon)?r:"people")}</span>
    <b class="missing-name"><bdi>${a.name}</bdi></b>
    <span class="missing-foot"
      ><b class="missing-seats" data-full=${s.here>=s.seats}
        >${s.seats?e("{here} of {all}",{here:s.here,all:s.seats}):s.here}</b
      >${i.length>0&&n`<span class="missing-lacks">${e("missing: {what}",{what:i.join(e(", "))})}</span>`}</span
    >
  </li>`}function yt({missing:t}){var s,a;const o=(null!=(s=t.levels)?s:[]).filter(({groups:e})=>!e.length);return[t.noted&&A(t.brings).length>0&&[e("No one here brings:"),A(t.brings)],o.length>0&&[e("No influence here at:"),o.map(({level:e})=>D(Q(),e))],(null==(a=t.sectors)?void 0:a.length)>0&&[e("No group from:"),t.sectors.map(e=>D(N(),e))]].filter(Boolean).map(([t,s])=>n`<p key=${t} class="missing-gap"><b>${t}</b> ${s.join(e(", "))}</p>`)}function kt({room:t,open:s}){const a=[...s].sort((e,t)=>(e.by||"9").localeCompare(t.by||"9"));return n`<section class="missing-asked">
    <h2>${e("To bring in")}</h2>
    <ul>
      ${a.map(s=>{return n`<li key=${s.id}>
            <b><bdi>${s.who}</bdi></b>
            <small
              >${[(a=s.inviter,a&&(null==(o=t.store.get("person",a))?void 0:o.name)||""),s.by&&e("by {day}",{day:G(s.by)}),D(T(),s.status)].filter(Boolean).map((e,t)=>n`${t?" · ":""}<bdi>${e}</bdi>`)}</small
            >
          </li>`;var a,o})}
    </ul>
  </section>`}var xt=Object.freeze({__proto__:null,Main:function({room:t}){const s=S(t),a=t.store.all("invitation").filter(({status:e})=>"declined"!==e);return n`<div class="missing">
    <h1>${e("Who’s missing?")}</h1>
    ${s&&n`<div class="missing-parts" data-asked=${a.length>0}>
        <${wt} ...${{room:t,missing:s}} />
        <div class="missing-side">
          <${yt} missing=${s} />
          ${a.length>0&&n`<${kt} ...${{room:t,open:a}} />`}
        </div>
      </div>`}
  </div>`},Strip:()=>null,headless:!0});function Mt({stage:e}){return n`<div class="wall-question">
    ${t("mark")}
    <p class="wall-question-text" dir="auto">${e.instruction||e.title}</p>
  </div>`}const _t={ArrowRight:1,ArrowDown:1,PageDown:1," ":1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1},zt=p({page:0,hold:!1,at:0}),jt=p({page:0,pages:0});function qt(e,t="",n=0){const{page:l,hold:r,at:i}=zt.value,[c,u]=s(l),[p,d,h]=[o(!1),o(i),o(null)],g=Math.max(0,Math.min(c,e-1));return a(()=>{d.current!==i&&([d.current,p.current]=[i,!0],u(l))},[i]),a(()=>{p.current||r||u(null===h.current?0:n),h.current=t},[t]),a(()=>{if(!(e<2))return function(e,t,n){let s=0;const a=()=>{clearTimeout(s),n||(s=setTimeout(()=>(t.current=!1,e(1),a()),t.current?6e4:14e3))},o=n=>{return n.key in _t&&(n.preventDefault(),s=_t[n.key],t.current=!0,e(s),a());var s};return a(),document.addEventListener("keydown",o),()=>(clearTimeout(s),document.removeEventListener("keydown",o))}(t=>u(n=>(Math.min(n,e-1)+t+e)%e),p,r)},[e,t,r,i]),a(()=>Ot({page:g,pages:e}),[g,e]),a(()=>()=>Ot({page:0,pages:0}),[]),g}function Ot(e){const t=jt.peek();e.page===t.page&&e.pages===t.pages||(jt.value=e)}const St={b:"blank",q:"qr"},At=p({show:null,since:0}),Nt=new URLSearchParams(location.search).get("lane");function Tt({store:e}){const t=E(e),n=At.value.since===t.at?At.value.show:null;return{show:null!=n?n:t.show,lane:null!=Nt?Nt:t.lane,kind:t.on_kind,on:C(e,t)}}function Et(e){const t=new Map,n=n=>(t.has(n)||t.set(n,1.03*e(n)),t.get(n)),s=function(){const e=new Map;return(t,s)=>{e.has(t)||e.set(t,new Map);const a=e.get(t);return a.has(s)||a.set(s,((e,t)=>e.split("\n").reduce((e,s)=>e+((e,t)=>function(e,t,n){let[s,a]=[1,0];for(const o of e)a&&a+n+o>t&&([s,a]=[s+1,0]),a+=(a?n:0)+o,a>t&&([s,a]=[s+Math.floor(a/t),a%t]);return s}(e.split(/\s+/).filter(Boolean).map(n),t,n(" ")))(s,t),0))(t,s)),a.get(s)}}();return s.widest=e=>Math.max(0,...e.split(/\s+/).map(n)),s}function Ct(e){const t=document.createElement("canvas").getContext("2d");return t.font=`400 100px ${e}`,e=>t.measureText(e).width/100}let Rt=null;function Ut(){return null!=Rt?Rt:Rt=Et(Ct(getComputedStyle(document.body).fontFamily))}const Bt=()=>parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25;function Ht({room:t}){const s=h(t.store.all("person")),a=ct(s,"group");return n`<${Lt}
    total=${s.length}
    label=${c("person joined","people joined",s.length)}
    entries=${u(t.store).map(e=>{var t;return{group:e,count:null!=(t=a.get(e.id))?t:0}})}
    missing=${e("not here yet")}
  />`}function Lt({total:e,label:t,entries:s,missing:a}){const o=s.filter(e=>!e.count).length<=2,[l,r]=dt();return n`<div class="strip">
    <p class="strip-total"><b>${e}</b> ${t}</p>
    <div class="strip-groups" role="list" ref=${l}>
      ${r&&s.length>0&&n`<${Ft} ...${{entries:s,missing:a,few:o,...It(s,r,o?a:"–")}} />`}
    </div>
  </div>`}const Ft=({rows:e,size:t,missing:s,few:a})=>e.map((e,o)=>n`<div key=${o} class="strip-row" role="presentation" style=${{"--size":`${t}rem`}}>
        ${e.map(e=>e.count?Kt(e):Vt(e.group,s,a))}
      </div>`),Pt=[{size:.75,rows:2},{size:.62,rows:3},{size:.62,rows:4}];function It(e,t,n){var s;const[a,o]=[Gt(),.35*t.rem],l=Pt.map(({size:s,rows:l})=>{const r=e.map(e=>(({group:e,count:t},s)=>{const l=(a(`${e.name} ${t||n}`)+4)*s+o;return{natural:l,least:Jt(e)?l:Math.min(l,8*s+o)}})(e,s*t.rem));return{size:s,...Wt(r,l,t.width+o)}}),r=null!=(s=l.find(e=>!e.over))?s:l.at(-1);return{size:r.size,rows:r.starts.map((t,n)=>e.slice(t,r.starts[n+1]))}}function Wt(e,t,n){const[s,a]=["natural","least"].map(t=>Dt(e.map(e=>e[t]))),o=(e,t,s)=>Math.max(0,e[s]-e[t]-n)**2,l=(e,t)=>o(s,e,t)+1e3*o(a,e,t);let r=e.map((e,t)=>({starts:[0],over:l(0,t+1)}));for(let e=1;e<t;e+=1)r=r.map((e,t)=>Array.from({length:t},(e,n)=>({starts:[...r[n].starts,n+1],over:r[n].over+l(n+1,t+1)})).reduce((e,t)=>t.over<e.over?t:e,e));return r.at(-1)}const Dt=e=>e.reduce((e,t)=>[...e,e.at(-1)+t],[0]);let Qt=null;const Gt=()=>null!=Qt?Qt:Qt=Ct(getComputedStyle(document.body).fontFamily),Jt=({name:e})=>e.length<=8?"short":"",Kt=({group:e,count:s})=>{var a;return n`<span role="listitem" key=${e.id} class="chip ${Jt(e)}" data-colour=${null!=(a=e.colour)?a:1}
    >${t(e.icon)}<span class="strip-name" dir="auto">${e.name}</span><b>${s}</b></span
  >`},Vt=(e,s,a)=>n`<span role="listitem" key=${e.id} class="chip silent ${Jt(e)}"
    >${t(e.icon)}<span class="strip-name" dir="auto">${e.name}</span
    >${!a&&n`<span aria-hidden="true">–</span>`}<span class=${a?"strip-missing":"visually-hidden"}
      >${s}</span
    ></span
  >`,Yt=e=>e<=0?"over":e<=18e4?"last":"calm";function Xt({room:s,stage:a,paused:o}){return o?n`<p class="wall-timer" data-phase="paused">${t("pause")}<span>${e("Paused")}</span></p>`:"done"===a.status?n`<p class="wall-timer" data-phase="done">${t("check")}<span>${e("Closed")}</span></p>`:a.ends_at?n`<${Zt} room=${s} endsAt=${a.ends_at} />`:null}function Zt({room:e,endsAt:t}){gt(500);const s=t-e.now(),a=Yt(s);return n`<p class="wall-timer" data-phase=${a} role="timer">
    ${"over"===a?en(-s):n`<b>${g(s)}</b>`}
  </p>`}const en=s=>n`${t("timer")}<span>${e("Time’s up")}</span><small class="wall-over">+${g(s)}</small>`;function tn({room:s,screens:a}){var o,l,r,i;const c=s.store.get("about","about");if(!c)return n`<main class="wall wall-waiting">
      ${t("mark")}
      <p>${e("One moment…")}</p>
      <${on} room=${s} about=${{}} />
    </main>`;const u=function(e,t,n){const s=n.closed?null:Object.values(t).find(({asks:t})=>null==t?void 0:t(e.store));return s?s.asks(e.store):n.current?e.store.get("stage",n.current):null}(s,a,c),p=Tt(s),{Main:d,Strip:h=Ht,whole:g,headless:$,heading:m,silent:f}=function(e,t,n,s){var a;return Object.hasOwn(nn,s.show)?nn[s.show]:t.closed?e.close:s.on?null!=(a=function(e,{kind:t}){const n=Object.values(e).find(({spotlights:e})=>null==e?void 0:e[t]);return n&&{Main:n.spotlights[t],headless:!0}}(e,s))?a:{Main:Mt}:n?Object.hasOwn(e,n.activity)?e[n.activity]:{Main:Mt}:e.open}(a,c,u,p);return n`<main
    class="wall ${g?"whole":$?"headless":""}"
    data-activity=${null!=(o=null==u?void 0:u.activity)?o:"open"}
    data-paused=${c.paused?"":null}
  >
    ${!g&&!$&&n`<${sn} ...${{room:s,about:c,stage:u,heading:m}} />`}
    <div class="wall-main" key=${[p.show,null!=(r=null==(l=p.on)?void 0:l.id)?r:"",null!=(i=null==u?void 0:u.id)?i:""].join("/")}>
      <${d} ...${{room:s,about:c,stage:u}} lane=${p.lane} on=${p.on} />
    </div>
    ${!g&&n`<${an} room=${s} about=${c}><${h} room=${s} stage=${u} /><//>`}
    ${!f&&n`<${on} room=${s} about=${c} />`}
  </main>`}const nn={blank:mt,qr:pt,missing:xt,findings:vt};function sn({room:e,about:t,stage:s,heading:a}){var o;const{title:l,text:r}=null!=(o=null==a?void 0:a(e.store,s))?o:{title:s.title,text:s.instruction};return n`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${l}</h1>
      ${r&&n`<p dir="auto">${r}</p>`}
    </div>
    <${Xt} room=${e} stage=${s} paused=${t.paused} />
  </header>`}function an({room:t,about:s,children:a}){return n`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${t.qr} alt="" />
      <p>
        <span>${e("Join in")}</span><b class="wall-address">${ut(t.joinUrl)}</b
        ><b class="code">${s.code}</b>
      </p>
    </div>
    ${a}
  </footer>`}function on({room:s,about:a}){return n`<div class="wall-signs">
    <${ln} room=${s} />
    ${a.illustrative&&n`<p class="wall-illustrative">${t("info")}${e("Illustrative example")}</p>`}
  </div>`}function ln({room:s}){var a;const o=s.sync.state.value;if("live"===o)return null;const l={connecting:e("Connecting…"),removed:e("This wall was signed out. Reload the page."),reload:e("Reload the page.")};return n`<p class="wall-line" role="status">
    ${t("cloud-off")}<span>${null!=(a=l[o])?a:e("Reconnecting…")}</span>
  </p>`}const{code:rn,joinUrl:cn}=document.documentElement.dataset,[un,pn]=[4e3,8e3];function dn({room:s,about:a}){return n`<section class="arrive-way">
    <h2>${e("Point your phone’s camera here")}</h2>
    <img class="arrive-qr" src=${s.qr} alt=${e("QR code that opens this workshop")} />
    <p class="arrive-or">${e("or open")}</p>
    <p class="arrive-address">${ut(s.joinUrl)}</p>
    <p class="arrive-code"><span>${e("code")}</span> <b class="code">${a.code}</b></p>
    <p class="arrive-hint">
      ${t("wifi")}<span>${e("Use this room’s wifi. If the page doesn’t open, switch mobile data off.")}</span>
    </p>
  </section>`}function hn(e){var s;return n`<li key=${e.id} class="arrive-tile ${e.here?"":"absent"}" data-colour=${null!=(s=e.colour)?s:1}>
    <span class="badge">${t(e.icon)}</span><span class="arrive-name" dir="auto">${e.name}</span
    ><b class="arrive-count">${e.here||"–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({length:Math.min(e.here,24)},()=>n`<i></i>`)}</span
    >
  </li>`}function gn({groups:s}){const a=s.filter(e=>!e.here);return a.length?a.length===s.length?n`<p class="arrive-missing">
      ${t("people")}<span>${e("Welcome. Choose your group on your phone.")}</span>
    </p>`:n`<p class="arrive-missing">
    ${t("clock")}<span>${c("{n} group hasn’t arrived yet","{n} groups haven’t arrived yet",a.length)}</span>
  </p>`:s.length>0&&n`<p class="arrive-missing all">${t("check")}<span>${e("Every group is in the room.")}</span></p>`}$(),function(){const e=new URLSearchParams(location.search).get("theme");"dark"!==e&&"light"!==e||(document.documentElement.dataset.theme=e)}(),function(){const e=()=>{var e;return"visible"===document.visibilityState&&(null==(e=navigator.wakeLock)?void 0:e.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",e),e()}(),async function e(){try{const e=await R(m,"wall");!function(e,t){const s=f({code:rn,...e}),a=`/w/${encodeURIComponent(rn)}`,o=p(null!=cn?cn:location.href),l={...s,code:rn,token:e.token,get joinUrl(){return o.value},get qr(){return`${a}/qr.svg?of=${encodeURIComponent(o.value)}`},get reportQr(){return`${a}/qr.svg?to=report&of=${encodeURIComponent(o.value)}`}};var r,i;(function({store:e,sync:t}){d(()=>{const{page:t,hold:n,at:s}=E(e),a=zt.peek();a.at===s&&a.hold===n||(zt.value={page:t,hold:n,at:s})}),d(()=>{const{page:e,pages:n}=jt.value;"live"===t.state.value&&t.hint({page:e,pages:n})})})(s),function(e){document.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey||t.repeat)return;const[n,s]=[St[t.key.toLowerCase()],Tt(e).show];n&&(At.value={show:s===n?"":n,since:E(e.store).at}),"Escape"===t.key&&(At.value={show:null,since:0})})}(s),r=rn,i=e=>o.value=e,setInterval(async()=>{const e=await fetch(`/api/workshops/${encodeURIComponent(r)}/address`).catch(()=>null),t=(null==e?void 0:e.ok)?await e.json().catch(()=>null):null;t&&i(t.join_url)},5e3),v(n`<${tn} room=${l} screens=${t} />`,document.getElementById("wall")),d(()=>{return"removed"===(e=s.sync.state.value)&&k(rn,"wall"),void("removed"!==e&&"reload"!==e||setTimeout(()=>location.reload(),pn));var e})}(await async function(){var e;const t=null!=(e=w(rn,"wall"))?e:await b(rn,{wall:!0});return y(rn,"wall",t),t}(),e)}catch{setTimeout(e,un)}}();var $n=Object.freeze({__proto__:null,Main:function({room:e,about:t,stage:s}){const a=h(e.store.all("person")),o=ct(a,"group"),l=u(e.store).map(e=>{var t;return{...e,here:null!=(t=o.get(e.id))?t:0}});return n`<div class="arrive">
    <${dn} room=${e} about=${t} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${t.title}</h1>
        ${(t.task||(null==s?void 0:s.instruction))&&n`<p class="arrive-task" dir="auto">${t.task||s.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${a.length}</b> ${c("person joined","people joined",a.length)}</p>
      <ul class="arrive-groups" data-many=${l.length>16?"most":l.length>8?"more":"few"}>
        ${l.map(hn)}
      </ul>
      <${gn} groups=${l} />
    </section>
  </div>`},whole:!0});function mn(e,t,n){const s=Array.from({length:t},()=>({boxes:[],height:0}));return e.forEach((e,t)=>{const a=s.reduce((e,t)=>t.height<e.height-.5?t:e);a.height+=(a.boxes.length?n:0)+e,a.boxes.push(t)}),{columns:s.map(e=>e.boxes),height:Math.max(...s.map(e=>e.height))}}function fn(e,{fits:t,stride:n}){const s=e.filter(e=>e.pinned),a=e.filter(e=>!e.pinned),o=a.length&&t([...s,...a.slice(-n)])?s:[],l=o.length?a:e,r=function(e,t,n){let s=Math.max(0,Math.floor((e.length-1)/n)*n);for(;s>=n&&t(e.slice(s-n));)s-=n;return s}(l,e=>t([...o,...e]),n),i=function(e,t){const n=[];for(const s of[...e].reverse()){const e=n.at(-1);e&&t([s,...e])?e.unshift(s):n.push([s])}return n}(l.slice(0,r),e=>t([...o,...e]));return[l.slice(r),...i].map(e=>[...o,...e])}function vn(e,{fits:t}){const n=[[]];for(const s of e.flatMap(e=>function(e,t){var n;const s=[];for(const a of null!=(n=e.texts)?n:[]){const n=s.at(-1);n&&t([{...e,texts:[...n,a]}])?n.push(a):s.push([a])}return s.length>1?s.map((t,n)=>({...e,id:`${e.id}/${n}`,texts:t})):[e]}(e,t)))n.at(-1).length&&!t([...n.at(-1),s])&&n.push([]),n.at(-1).push(s);return n}const wn=[1.6,1.35,1.15,1.03,.93,.85],bn=[2.6,2.2,1.9,...wn],[yn,kn]=[.93,.85],[xn,Mn]=[22,3.2],_n=.4,zn=[1/0,4,2,1];function jn(e){var t,n;const s=Bn(e.lanes.map(e=>e.length)),a=(null!=(t=e.sizes)?t:wn).filter(e=>e>=(s<=40?yn:kn)),[o,l]=[a.filter(e=>e>=yn),a.filter(e=>e<yn)],r=null!=(n=Nn(e,o))?n:Nn(e,l);if(r)return Ln(e,r);const i=a.at(-1),c=Rn(e,i).map(t=>Un(e,i,t,{show:1,tight:!0})),u=c.filter(t=>function({lanes:e,height:t,heightOf:n},{size:s,column:a}){const o=e=>n(e,{size:s,width:a,show:1/0,tight:!1});return e.flat().every(e=>o(e)<=t||(e=>{var t;return(null==(t=e.texts)?void 0:t.length)?e.texts.map(t=>({...e,texts:[t]})):[e]})(e).every(e=>o(e)<=t))}(e,t)),p=[u.filter(An),u,c.filter(An),c].find(e=>e.length);return Cn(p.map(t=>Ln(e,t)))}const[qn,On]=[1.6,.9],Sn=(e,t)=>Math.min(e,t)>=On*Math.max(e,t);function An({shares:e,heights:t}){const n=t.map(e=>e.length);if(n.some((t,s)=>n.some((n,a)=>Sn(t,n)&&e[s]!==e[a])))return!1;const s=t.map((t,n)=>Bn(t)/e[n]);return Math.max(...s)<=qn*Math.min(...s.filter((t,n)=>e[n]>1))}function Nn(e,t){for(const n of zn)for(const s of t){const t=Rn(e,s).map(t=>Un(e,s,t,{show:n})).find(e=>e.fits&&An(e));if(t)return t}}const Tn=e=>Bn(e.lanes.map(e=>En(e.pages[0]))),En=e=>e.columns.flat().length,Cn=e=>e.reduce((e,t)=>t.pages<e.pages||t.pages===e.pages&&Tn(t)>Tn(e)?t:e);function Rn({lanes:e,width:t,rem:n,frame:s=0,word:a},o){const l=t-s*e.length,r=e=>(l+_n*n)/((e*o+_n)*n),i=o>1.15&&e.length>1?0:Math.floor(r(((e,t=0)=>Math.max(e>kn?7.6:9,Math.min(xn,t)+Mn))(o,a))),c=Math.max(e.length,i),u=Math.min(c,Math.max(e.length,Math.ceil(r((e=>e>1?16:22)(o)))));return Array.from({length:c-u+1},(e,t)=>u+t)}function Un(e,t,n,{tight:s=!1,show:a=1/0}){var o;const l=_n*e.rem,r=e.width-(null!=(o=e.frame)?o:0)*e.lanes.length-l*(n-e.lanes.length),i=Math.floor(r/n),c=e.lanes.map(n=>n.map(n=>e.heightOf(n,{size:t,width:i,tight:s,show:a}))),u=Hn(c.map(t=>function(e,{columns:t,gap:n,height:s}){for(let a=1;a<=t;a+=1)if(mn(e,a,n).height<=s)return a;return t+1}(t,{columns:n,gap:l,height:e.height})),c),p=Bn(u)<=n,d=function(e,{heights:t,columns:n,gap:s}){const a=[...e],o=t.map(e=>Bn(e)+s*e.length);for(let e=n-Bn(a);e>0;e-=1){const e=o.reduce((e,t,n)=>t/a[n]>o[e]/a[e]?n:e,0);a[e]+=1}return a}(p?u:c.map(()=>1),{heights:c,columns:n,gap:l});return{size:t,column:i,show:a,tight:s,shares:d,heights:c,fits:p}}const Bn=e=>e.reduce((e,t)=>e+t,0),Hn=(e,t)=>t.map(n=>Math.max(...e.filter((e,s)=>Sn(n.length,t[s].length))));function Ln(e,t){const n=e.lanes.map((n,s)=>function(e,{size:t,column:n,show:s,tight:a,shares:o,heights:l},r,i){const c=s=>e.heightOf(s,{size:t,width:n,show:1/0,tight:!1}),u=Fn({room:e,columns:o[i]}),p=new Map(r.map((e,t)=>[e,l[i][t]])),d=r.filter(e=>p.get(e)<c(e));return{first:u({show:s,tight:a,items:r,heightOf:e=>p.get(e),turned:fn}),full:d.length?u({show:1/0,tight:!1,items:d,heightOf:c,turned:vn}):[]}}(e,t,n,s)),[s,a]=["first","full"].map(e=>Math.max(...n.map(t=>t[e].length))),o=e=>[...Array.from({length:s},(t,n)=>e.first[n%e.first.length]),...Array.from({length:a},(t,n)=>{var s;return null!=(s=e.full[n])?s:e.first[0]})],{size:l,column:r,shares:i}=t;return{size:l,column:r,pages:s+a,lanes:n.map((e,t)=>({columns:i[t],pages:o(e)}))}}const Fn=({room:e,columns:t})=>({show:n,tight:s,items:a,heightOf:o,turned:l})=>{const r=n=>mn(n.map(o),t,_n*e.rem),i=t=>r(t).height<=e.height;return(l===fn&&i(a)?[a]:l(a,{fits:i,stride:t})).map(e=>({show:n,tight:s,columns:r(e).columns.map(t=>t.map(t=>e[t]))}))},[Pn,In]=[.36,.58],[Wn,Dn,Qn]=[.64,1.35,.2],[Gn,Jn,Kn]=[1.6,1.1,4],[Vn,Yn]=[.85,1.75],[Xn,Zn,es,ts,ns]=[1.1,.76,1.4,.15,.45],ss=e=>e>=1.03?9:e>=.93?7:e>=.8?6:5,as=(e,t)=>os(ss(e)*t),os=e=>e===1/0?"none":e,ls=(e,t)=>(e>=.93?4:3)*t,rs=(e,{show:t,tight:n})=>n?0:(e>=.93?3:2)*t,is=e=>e<=Vn,cs=e=>Math.max(.85,Wn*e);const us=({merged:e})=>c("and {n} alike","and {n} alike",e),ps=({total:e,groups:s},a)=>n`<span class="sheet-also">${t("hand")}+${e}${s.slice(0,4).map(e=>$s(a.get(e)))}</span>`,ds=e=>"cluster"===e.kind||Boolean(e.draw||e.group||e.by||e.merged||e.also),hs={card:(e,s)=>is(s.size)&&e.group?function(e,{groups:t,fresh:s,size:a,show:o}){return n`<li
    key=${e.id}
    class="card sheet small ${s.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":as(a,o)}}
  >
    ${$s(t.get(e.group))}
    <p class="card-text" dir="auto">
      ${e.text}${e.also&&n`${" "}${ps({...e.also,groups:[]},t)}`}
    </p>
  </li>`}(e,s):function(e,{groups:s,people:a,fresh:o,size:l,show:r,named:i}){var c;return n`<li
    key=${e.id}
    class="card sheet ${i?"named":""} ${o.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":as(l,r)}}
  >
    <p class="card-text" dir="auto">${e.text}</p>
    ${ds(e)&&n`<div class="card-foot">
        ${i?gs(s.get(e.group)):$s(s.get(e.group))}
        ${i&&e.by&&n`<span class="sheet-by" dir="auto">${null==(c=a.get(e.by))?void 0:c.name}</span>`}
        ${e.merged>0&&n`<span class="sheet-merged">${t("merge")}${us(e)}</span>`}
        ${e.also&&ps(e.also,s)}
      </div>`}
  </li>`}(e,s),cluster:function(t,{groups:s,fresh:a,size:o,show:l,tight:r}){const i=t.texts.slice(0,rs(o,{show:l,tight:r}));return n`<li
    key=${t.id}
    class="card sheet cluster ${a.has(t.id)?"arriving":""}"
    data-category=${t.category}
    style=${{"--lines":os(ls(o,l)),"--member-lines":os(l)}}
  >
    <h3 class="card-title" dir="auto">${t.text}</h3>
    ${i.length>0&&n`<ul class="sheet-members">
        ${i.map(e=>n`<li dir="auto">${e}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${c("{n} card","{n} cards",t.count)}</b
      ><span class="sheet-groups" title=${e("Groups behind it")}
        >${t.groups.slice(0,6).map(e=>$s(s.get(e)))}</span
      >
    </div>
  </li>`}},gs=e=>{var s;return e&&n`<span class="chip plain" data-colour=${null!=(s=e.colour)?s:1}
    >${t(e.icon)}<span class="sheet-name" dir="auto">${e.name}</span></span
  >`},$s=e=>{var s;return e&&n`<span class="badge" data-colour=${null!=(s=e.colour)?s:1}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`},[ms,fs,vs,ws,bs]=[.8,.6,2.6,1.4,.4];function ys({lanes:e,...t}){const[s,a]=dt(),o=x(()=>function(e){return e.reduce((e,t)=>e+t.items.length,0)>40?e.filter(e=>e.items.length):e}(e),[e]);return n`<div class="wall-board" ref=${s}>
    ${a&&n`<${ks} lanes=${o} box=${a} ...${t} />`}
  </div>`}function ks({lanes:t,box:a,...r}){const i=o(null),c=function(e,t){const[n,a]=s({box:t,slack:1}),o=n.box===t?n.slack:1;return l(()=>{[...e.current.querySelectorAll(".wall-column")].some(e=>e.offsetHeight>e.parentElement.clientHeight+1)&&o<zs&&a({box:t,slack:o+.03})}),o}(i,a),u=t.some(e=>e.title),p=[...r.groups.values()].map(e=>e.name).join(),d=x(()=>function(e,t,n,s,a){const o=(e,o)=>function(e,{box:t,slack:n,headed:s,view:a,sizes:o}){const{rem:l}=t,r=function({rem:e,leading:t,lines:n,view:s}){return(a,{size:o,width:l,show:r,tight:i,named:c=!1})=>{const u=o*e,p=is(o)&&"card"===a.kind&&a.group?Yn:0,d=l/u-2*In-.1-p,h=d*u/(cs(o)*e),g=ds(a)&&!p?function(e,{inFoot:t,lines:n,named:s,groups:a,people:o}){var l,r,i;if(!s||e.draw||"cluster"===e.kind)return 1;const c=null!=(r=null==(l=a.get(e.group))?void 0:l.name)?r:"",u=[e.by&&(null==(i=o.get(e.by))?void 0:i.name),e.merged&&us(e),e.also&&`+${e.also.total} ${"MM".repeat(Math.min(4,e.also.groups.length)+1)}`].filter(Boolean);if([c,...u].some(e=>{var s;return(null==(s=n.widest)?void 0:s.call(n,e))>t-Gn}))return 1/0;const p=t-Gn-Jn*u.length;return 1===n([c,...u].join(" "),p)?1:Math.min(Kn,n(c,t-Gn))+(u.length?1:0)}(a,{inFoot:h,lines:n,named:c,...s}):0,$=g?g*cs(o)*e*Dn+Qn*u:0;return Math.ceil(2*Pn*u+$+.1*e+("cluster"===a.kind?function(e,{em:t,inside:n,size:s,show:a,tight:o,leading:l,lines:r}){const i=Math.min(ls(s,a),r(e.text,n/(1.12*Xn)))*Xn*l,c=e.texts.slice(0,rs(s,{show:a,tight:o})),u=(e=>Math.max(.85,Zn*e))(s)/s,p=c.map(e=>Math.min(a,r(e,n/(1.04*u)))*es+ts).reduce((e,t)=>e+t,0)*u;return(i+p+(p?Qn:0)+ns)*t}(a,{em:u,inside:d,size:o,show:r,tight:i,leading:t,lines:n}):Math.min(ss(o)*r,n(p&&a.also?`${a.text} MM+${a.also.total}`:a.text,d))*t*u))}}({rem:l,leading:Bt(),lines:Ut(),view:a}),i=(e,t)=>r(e,t)*n,c=t.height-(ms+(s?vs:0))*l,u=function(e){const t=jn(e);return t.pages>1?jn({...e,height:e.height-e.more}):t}({lanes:e.map(e=>e.items),width:t.width-(e.length-1)*fs*l,height:c,more:ws*l,frame:ms*l,rem:l,heightOf:i,sizes:o,word:_s(e)});return function(e,{heightOf:t,rem:n,height:s}){const{size:a,column:o}=e,l=({show:e,tight:n},s)=>l=>t(l,{size:a,width:o,show:e,tight:n,named:s}),r=e=>({...e,named:e.columns.map(t=>function(e,t,n,s,a){let o=e.reduce((e,n)=>e-t(n)-a,s);return new Set(e.filter(e=>{const s=n(e)-t(e),a=s<=o;return a&&(o-=s),a}))}(t,l(e,!1),l(e,!0),s+bs*n,bs*n))});return{...e,lanes:e.lanes.map(e=>({...e,pages:e.pages.map(r)}))}}(u,{heightOf:i,rem:l,height:u.pages>1?c-ws*l:c})}(e,{box:t,slack:n,headed:s,view:a,sizes:o}),l=e.reduce((e,t)=>e+t.items.reduce((e,t)=>{var n;return e+(null!=(n=t.count)?n:1)},0),0),r=e.map(e=>e.items.filter(({kind:e})=>"cluster"===e));if(l<=xs||!r.flat().length)return Ms([o(e)]);const i=e.map((e,t)=>({...e,items:r[t].map(e=>({...e,texts:[]}))})),c=e.map(e=>({...e,items:e.items.map(e=>({...e,pinned:!1}))}));return Ms([o(i,bn),o(c)])}(t,a,c,u,r),[t,a,c,p]),h=qt(d.pages,js(t)),g=d.parts.filter(({from:e})=>e<=h).at(-1);return n`<div
      class="wall-lanes"
      ref=${i}
      style=${{"--size":`${g.size}rem`,"--column":`${g.column}px`}}
    >
      ${t.map((e,t)=>n`<${qs}
            key=${e.id}
            lane=${e}
            columns=${g.lanes[t].columns}
            page=${g.lanes[t].pages[h-g.from]}
            n=${h}
            size=${g.size}
            ...${r}
          />`)}
    </div>
    ${d.pages>1&&n`<p class="wall-page wall-turn">${e("page {n} of {all}",{n:h+1,all:d.pages})}</p>`}`}const xs=60;function Ms(e){const t=e.reduce((e,t)=>e+t.pages,0),n=t=>e.slice(0,t).reduce((e,t)=>e+t.pages,0);return{pages:t,parts:e.map((e,t)=>({...e,from:n(t)}))}}const _s=e=>{const{widest:t}=Ut();return e.flatMap(e=>e.items).reduce((e,{text:n})=>Math.max(e,t(n)),0)},zs=1.3,js=e=>e.flatMap(e=>e.items).reduce((e,t)=>t.at>e.at?t:e,{id:"",at:0}).id;function qs({lane:e,columns:s,page:a,n:o,quiet:l,...r}){var i,c;const{show:u,tight:p}=a;return n`<section class="lane wall-lane" data-category=${e.category} style=${{"--columns":s}}>
    ${e.title&&n`<h3 class="lane-head">
        ${t(null!=(i=e.category)?i:"cluster")}<span dir="auto">${e.title}</span><span class="count">${e.count}</span>
      </h3>`}
    <div class="wall-columns" key=${o}>
      ${a.columns.map((e,t)=>n`<ul key=${t} class="wall-column">
            ${e.map(e=>((e,t)=>{var n;return(null!=(n=e.draw)?n:hs[e.kind])(e,t)})(e,{...r,show:u,tight:p,named:a.named[t].has(e)}))}
          </ul>`)}
      ${0===e.items.length&&l&&n`<div class="wall-quiet">${t(null!=(c=e.category)?c:"edit")}</div>`}
    </div>
  </section>`}const Os=["agreed","not_agreed"],Ss=["parked","proposed"];function As({room:e,stage:t,lane:s}){var a;const o=(null==(a=t.lanes)?void 0:a.some(({id:e})=>e===s))?s:"",l=J(e.store,t.id).filter(e=>!o||e.lane===o),r=Ns(l),i=l.filter(e=>e!==r),c=Os.some(e=>K(l,e).length),u=c?Os:Ss.filter(e=>K(i,e).length),p=$t(l.map(e=>e.id)),d=it([]);return n`<div class="wall-goals">
    ${r&&n`<${Es} goal=${r} />`}
    <${ys}
      lanes=${u.map(e=>function(e,t){const n=K(t,e),s=n.map(({id:e,text:t,at:n})=>({id:e,kind:"card",text:t,at:n}));return{id:e,title:Z(e),category:null,count:n.length,items:s}}(e,i))}
      groups=${d}
      people=${d}
      fresh=${p}
      quiet=${!0}
    />
    ${c&&n`<${Ts} goals=${i} />`}
  </div>`}const Ns=e=>{var t;const n=K(e,"proposed");return null!=(t=n.filter(e=>e.count).at(-1))?t:n.at(-1)};function Ts({goals:e}){const s=gt(6e3),a=Ss.map(t=>[t,K(e,t)]).filter(([,e])=>e.length);return a.length?n`<ul class="goal-rest">
    ${a.map(([e,a])=>n`<li key=${e}>
          ${t(ee(e))}<b>${Z(e)}</b><span class="count">${a.length}</span
          ><span class="goal-rest-text" dir="auto">${a[s%a.length].text}</span>
        </li>`)}
  </ul>`:null}function Es({goal:s}){var a,o;const l=null!=(o=null==(a=s.count)?void 0:a.choices)?o:{},r=Object.keys(l).length>0,i=Math.max(1,...Object.values(l));return n`<section class="goal-now" aria-label=${e("Show of hands")}>
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
  </section>`}const Cs=new Set(["governance","structural","economic_social","unsorted"]),Rs=(e,t)=>e.at-t.at;const Us=e=>{var t;return"shown"===(null!=(t=e.shown)?t:"shown")};function Bs(e){var t;const n=new Map;for(const s of e)s&&n.set(s,(null!=(t=n.get(s))?t:0)+1);return n}function Hs(e){return[...Bs(e)].reduce((e,t)=>t[1]>e[1]?t:e,[null,0])[0]}const Ls=[5.4,4.6,4,3.5,3.1,2.7,2.4,2.1,1.85,1.6,1.4,1.2,1.05,.95,.85];function Fs(e,{box:t,gap:n=0}){var s;const[a,o]=[Ut(),Bt()];return null!=(s=Ls.find(s=>{const l=({scale:e})=>t.width/(s*e*t.rem);return e.reduce((e,t)=>e+(a(t.text,l(t))*o+.35)*t.scale,0)*s+n<=t.height/t.rem&&e.every(e=>a.widest(e.text)<=l(e))}))?s:Ls.at(-1)}const[Ps,Is]=[3,4],Ws={card:function({room:e,on:t}){var s,a;const[o,l]=dt(),r=e.store.get("group",null!=(s=t.group)?s:""),i=t.by&&(null==(a=e.store.get("person",t.by))?void 0:a.name),c=[{text:M(t),scale:1}];return n`<article class="alone" data-category=${t.category} ref=${o}>
    ${l&&n`<p class="alone-text" dir="auto" style=${Qs(c,l)}>${M(t)}</p>
        <p class="alone-foot">${r&&Ds(r)} ${i&&n`<bdi>${i}</bdi>`}</p>`}
  </article>`},cluster:function({room:e,on:t}){const[s,a]=dt(),o=e.store.all("card").filter(e=>{var n;return e.cluster===t.id&&!e.merged_into&&"shown"===(null!=(n=e.shown)?n:"shown")}),l=o.map(e=>({text:M(e),scale:.6}));return n`<article class="alone cluster" data-category=${t.lane} ref=${s}>
    ${a&&n`<h1 class="alone-title" dir="auto" style=${Qs([{text:t.title,scale:1},...l],a)}>
          ${t.title}
        </h1>
        <ul class="alone-members" style=${Qs([{text:t.title,scale:1},...l],a)}>
          ${o.map(e=>n`<li key=${e.id} dir="auto">${M(e)}</li>`)}
        </ul>
        <p class="alone-foot"><b>${c("{n} card","{n} cards",o.length)}</b></p>`}
  </article>`}},Ds=e=>{var s;return n`<span class="alone-group" data-colour=${null!=(s=e.colour)?s:1}
    ><span class="badge">${t(e.icon)}</span><bdi>${e.name}</bdi></span
  >`};function Qs(e,t){return{"--size":`${Fs(e,{box:{...t,width:t.width-2*Ps*t.rem},gap:Is+Ps})}rem`}}function Gs({room:e,stage:t,lane:s}){const[a,o,l,r,i]=["card","cluster","group","person","support"].map(t=>e.store.all(t)),c=x(()=>function(e,t,n,s=[]){const a=new Map(s.filter(e=>e.total).map(e=>[e.id,e])),o=t.filter(t=>t.stage===e.id&&!t.merged_into&&!t.comment&&Us(t)).sort(Rs),l=n.filter(t=>t.stage===e.id).sort(Rs).map(e=>function(e,t){var n,s;const a=t.filter(t=>t.cluster===e.id),o=null!=(s=null!=(n=e.lane)?n:Hs(a.map(e=>e.lane)))?s:null,l=Hs(a.map(e=>e.category));return{id:e.id,kind:"cluster",text:e.title,at:e.at,lane:o,category:l,pinned:!0,texts:a.map(M),groups:[...new Set(a.map(e=>e.group).filter(Boolean))],count:a.length}}(e,o)),r=new Set(l.map(e=>e.id)),i=Bs(t.map(e=>e.merged_into)),c=o.filter(e=>!r.has(e.cluster)).map(e=>{var t;return function(e,t,n){var s;const{id:a,at:o,group:l=null,by:r=null,lane:i=null,category:c=null}=e,u=n&&{total:n.total,groups:Object.keys(null!=(s=n.groups)?s:{})};return{id:a,kind:"card",text:M(e),at:o,group:l,by:r,lane:i,category:c,merged:t,also:u,count:1,pinned:!1}}(e,null!=(t=i.get(e.id))?t:0,a.get(e.id))});return function(e){var t;return((null==(t=e.lanes)?void 0:t.length)?e.lanes:[{id:null,title:""}]).map(({id:e,title:t})=>({id:e,title:t,category:Cs.has(e)?e:null}))}(e).map((e,t,n)=>function(e,t,n){const s=new Set(t.map(e=>e.id)),a=t.at(-1)===e,o=n.filter(t=>t.lane===e.id||a&&!s.has(t.lane)),l=o.reduce((e,t)=>e+t.count,0);return{...e,count:l,items:o.map(t=>{var n;return{...t,category:null!=(n=t.category)?n:e.category}})}}(e,n,[...l,...c]))}(t,a,o,i),[t,a,o,i]),p=x(()=>Zs(c,s),[c,s]),d=$t(a.filter(e=>e.stage===t.id).map(e=>e.id)),h=p.every(e=>0===e.items.length),g=x(()=>it(u(e.store)),[l]),$=h?null:function(e){var t;const n=function({settings:e={}}){return e.draw?e.draw:e.long?"long":e.importance?"ranked":""}(e);return n?(Ys||Xs(),Vs.value?null!=(t=Vs.value[n])?t:null:Js):null}(t);return $===Js?n`<div class="wall-cards"></div>`:$?n`<${$}
      ...${{stage:t,clusters:o,fresh:d}}
      cards=${s&&1===p.length?a.filter(e=>e.lane===s):a}
      groups=${g}
      tables=${it(e.store.all("table"))}
    />`:n`<div class="wall-cards">
    <${ys} lanes=${p} groups=${it(l)} people=${it(r)} fresh=${d} quiet=${!h} />
    ${h&&n`<${ta} stage=${t} alone=${function(e,t){var n;const s=e.get("writing",t.id);return(null==s?void 0:s.cards)||((null==(n=t.settings)?void 0:n.alone)&&!(null==s?void 0:s.revealed)?0:null)}(e.store,t)} />`}
  </div>`}const Js="waiting",Ks=1e4,Vs=p(null);let Ys=!1;function Xs(){Ys=!0,Promise.all([import("./scenes.js"),_("scenes")]).then(([e])=>Vs.value=e.SCENES,()=>(Vs.value={},setTimeout(Xs,Ks)))}const Zs=(e,t)=>e.some(e=>e.id===t)?e.filter(e=>e.id===t):e,ea=({many:t})=>n`<p class="wall-alone"><b>${t}</b> ${c("card written","cards written",t)}</p>
    <p class="soft">${e("Write alone for now. All cards are revealed together.")}</p>`;function ta({stage:s,alone:a}){const o="open"===s.status;return n`<div class="wall-question">
    ${t("edit")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    ${null===a?n`<p class="soft">${e(o?"Write on your phone: your card appears here.":"No cards yet.")}</p>`:n`<${ea} many=${a} />`}
  </div>`}var na=Object.freeze({__proto__:null,Main:({room:e,stage:t,lane:s=""})=>{var a;return(null==(a=t.settings)?void 0:a.agree)&&e.store.all("card").some(e=>e.stage===t.id)?n`<${As} room=${e} stage=${t} lane=${s} />`:n`<${Gs} room=${e} stage=${t} lane=${s} />`},Strip:function({room:t,stage:s}){const a=t.store.all("card"),{heard:o,silent:l,told:r,total:i}=function(e,{cards:t,groups:n,people:s}){var a;const o=t.filter(t=>t.stage===e.id&&Us(t)),l=new Set(s.filter(e=>{var t;return"in"===(null!=(t=e.status)?t:"in")}).map(e=>e.group)),r=Bs(o.map(e=>e.group)),i=[...n].sort((e,t)=>{var n,s;return(null!=(n=e.position)?n:0)-(null!=(s=t.position)?s:0)});return{heard:i.filter(e=>r.has(e.id)).map(e=>({group:e,count:r.get(e.id)})),silent:i.filter(e=>!r.has(e.id)&&l.has(e.id)),absent:i.filter(e=>!r.has(e.id)&&!l.has(e.id)),told:"anonymous"!==(null==(a=e.settings)?void 0:a.naming),total:o.length}}(s,{cards:a,groups:u(t.store),people:h(t.store.all("person"))}),p=r?[...o,...l.map(e=>({group:e,count:0}))]:[];return n`<${Lt}
    total=${i}
    label=${c("card","cards",i)}
    entries=${p}
    missing=${e("not heard yet")}
  />`},spotlights:Ws});const[sa,aa,oa]=[4.4,2.6,4.2],[la,ra,ia]=[1,4,9],ca=(e,t)=>Math.min(6,ua(t)/e).toFixed(3),ua=e=>e.height/e.rem-sa-(e=>e.width/e.rem<60?oa:aa)(e);function pa(e,t,n){const s=function(e,t){const n=e.some(({title:e})=>e.length>70)?3:2,s=Math.max(1,Math.floor(ua(t)/(1.1*n+.5))),a=Math.max(1,Math.ceil(e.length/s));return{rows:Math.max(1,Math.ceil(e.length/a)),pages:a,lines:n}}(e,t);return(e.length?Array.from({length:s.pages},(e,t)=>t*s.rows):[]).map(t=>({rows:e.slice(t,t+s.rows),others:n,layout:s}))}function da(e){const t=e.slice(0,ia),n=Math.max(0,Math.ceil((t.length-la)/ra));return[0,...Array.from({length:n},(e,t)=>la+t*ra)].slice(0,t.length?void 0:0).map(e=>({findings:t.slice(e,e?e+ra:la),start:e+1}))}function ha({room:e,stage:t,box:s}){const a=function(e,t){const n=e.all("card");return ce(e,t).map(e=>{var t,s,a;return"cluster"===e.kind?{id:e.id,kind:e.kind,title:e.title,category:null!=(s=e.lane)?s:null==(t=n.find(t=>t.cluster===e.id))?void 0:t.category}:{id:e.id,kind:e.kind,title:M(e),category:null!=(a=e.category)?a:e.lane}})}(e.store,t),o=U(e.store.all("rating"),t.id),l=u(e.store),r=a.some(({id:e})=>l.some(t=>o.has(H(e,t.id)))),i=function(e,t,n,s){const a=s.filter(({id:e})=>B(t,n,e)>=n.length);return"done"===e.status||2*a.length>=s.length}(t,o,a,l)?function(e,t,n){const s=n.map(({id:e})=>e);return ue(t,s,pe(e,n))}(e.store,o,a):[],c=pa(a,s,!1).length>1?function(e,t){var n;const s=new Map;for(const{on:e}of t.values())s.set(e,(null!=(n=s.get(e))?n:0)+1);return[...e].sort((e,t)=>{var n,a;return(null!=(n=s.get(t.id))?n:0)-(null!=(a=s.get(e.id))?a:0)})}(a,o):a,p=c.filter(({id:e})=>l.some(t=>{var n;return null==(n=o.get(H(e,t.id)))?void 0:n.others})),d=[...pa(c,s,!1),...pa(p,s,!0),...da(i)],h=qt(d.length);if(!r)return n`<${ga} stage=${t} many=${a.length} />`;const g=d[Math.min(h,d.length-1)],$={groups:l,page:g,of:{n:h+1,all:d.length},key:h};return g.findings?n`<${fa} ...${$} room=${e} />`:n`<${$a} ...${$} cells=${o} box=${s} />`}const ga=({stage:s,many:a})=>n`<div class="wall-question">
    ${t("power")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">
      ${a?e("{things} to rate",{things:de(s,a)}):e("There is nothing to rate yet.")}
    </p>
  </div>`;function $a({groups:e,cells:t,page:{rows:s,others:a,layout:o},box:l,of:r}){const i=[...t.values()].some(e=>e.split),c={"--row":`${ca(o.rows,l)}rem`,"--groups":e.length,"--lines":o.lines};return n`<div class="wall-heat" style=${c}>
    <div class="wall-heat-page">${L({barriers:s,groups:e,cells:t,gaps:F(t),others:a})}</div>
    <div class="wall-heat-foot">${P({split:i,others:a})}<${ma} ...${r} /></div>
  </div>`}const ma=({n:t,all:s})=>s>1&&n`<p class="wall-page">${e("page {n} of {all}",{n:t,all:s})}</p>`,fa=({room:e,groups:t,page:s,of:a})=>n`<div class="wall-heat wall-findings" data-many=${s.findings.length}>
    <${he}
      findings=${s.findings}
      groups=${t}
      titleOf=${t=>z(e.store,t)}
      start=${s.start}
    />
    <div class="wall-heat-foot"><span></span><${ma} ...${a} /></div>
  </div>`;var va=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=dt();return n`<div class="wall-ratings" ref=${s}>
    ${a&&n`<${ha} room=${e} stage=${t} box=${a} />`}
  </div>`},Strip:function({room:t,stage:s}){const a=ce(t.store,s),o=U(t.store.all("rating"),s.id),l=u(t.store).map(e=>({group:e,done:B(o,a,e.id)})),r=l.filter(e=>a.length&&e.done>=a.length).length;return n`<${Lt}
    total=${r}
    label=${c("of {n} group has rated all","of {n} groups have rated all",l.length)}
    missing=${e("not yet")}
    entries=${l.map(({group:e,done:t})=>({group:e,count:t&&`${t}/${a.length}`}))}
  />`}});function wa(t){const n=t.slice(0,3).join(e(", ")),s=t.length-3;return s>0?c("{names} and {n} more","{names} and {n} more",s,{names:n}):n}const ba=e=>wa(e.map(({name:e})=>e));function ya({actors:t,standings:n}){const s=ge(t,n);if(s.length)return e("High influence, low support: {names}",{names:ba(s)});const a=t.filter(({id:e})=>!n.has(e));return a.length?e("Not placed yet: {names}",{names:ba(a)}):e("No one with high influence is against it.")}function ka(t){const n=t.filter(({id:e,gone:t,actors:n})=>e&&!t&&!n.length);return n.length?e("No one named at: {levels}",{levels:wa(n.map(({title:e})=>e))}):e("Someone is named at every level.")}function xa({actors:t,ties:n}){const s=$e(t,n);if(s.length)return e("Not tied to anyone: {names}",{names:ba(s)});const a=e=>n.filter(({from:t,to:n})=>t===e||n===e).length,o=[...t].sort((e,t)=>a(t.id)-a(e.id))[0];return c("{name} has the most ties: {n}","{name} has the most ties: {n}",a(o.id),{name:o.name})}function Ma(e){const{standings:t,ties:n,actors:s}=e;return[...t.size?[_a(e)]:[],...s.some(({level:e})=>e)?[ja(e)]:[],...n.length||!t.size?[qa(e)]:[]].flatMap(e=>e.fit.pages.map(t=>({...e,part:t})))}function _a(t){const n=me(Me(t),t),s=[...Oa(),...za(n,t)?[Sa("spread",e("Groups disagree"))]:[]];return{fit:n,behind:fe(n,t),sentence:ya(t),key:Aa(s),label:e("Influence and support")}}const za=({points:e},{standings:t})=>e.some(({id:e})=>{var n;return null==(n=t.get(e))?void 0:n.apart});function ja(t){const n=ve(t.store,t.actors),s=me(we({...t,levels:n}),t),a=e("Levels of influence");return{fit:s,behind:be(s,t),sentence:ka(n),key:Aa(Oa()),label:a}}function qa(t){const n=me(ye(t),t),s=ke().filter(([e])=>t.ties.some(({type:t})=>t===e)).map(([e,t])=>Sa("tie",t,e));return{fit:n,behind:xe(n,t),sentence:xa(t),key:Aa(s),label:e("Ties")}}const Oa=()=>[Sa("side",e("For"),"for"),Sa("side",e("Undecided"),"between"),Sa("side",e("Against"),"against")],Sa=(e,t,n="")=>({kind:e,words:t,of:n}),Aa=e=>n`<ul class="map-key">
    ${e.map(({kind:e,words:t,of:s})=>n`<li key=${t}><i class="map-key-sign" data-kind=${e} data-of=${s}></i>${t}</li>`)}
  </ul>`,Na=({stage:e})=>n`<div class="wall-question">
    ${t("resistance")}
    <p class="wall-question-text" dir="auto">${e.instruction||e.title}</p>
  </div>`;function Ta({room:t,box:s,actors:a}){const{store:o}=t,[l,r]=[o.all("placement"),ze(o)],i=Math.max(.9*s.rem,.0225*window.innerHeight),c=s.height-5.4*s.rem,u=x(()=>{const e=je(l),t=new Map(a.map(({id:t})=>[t,qe(e.get(t))])),n={store:o,actors:a,ties:r,standings:e,size:i,widthOf:Ra,width:s.width,height:c};return{sides:t,standings:e,pages:Ma(n)}},[JSON.stringify([a,l.map(({id:e,at:t})=>[e,t]),r,s,o.get("vocabulary","levels")])]),p=qt(u.pages.length),d=u.pages[Math.min(p,u.pages.length-1)];return n`<p class="wall-map-sentence" dir="auto">${d.sentence}</p>
    <div class="wall-map-picture" key=${p} style=${{"--size":`${i}px`,"--beside":`${d.fit.beside}px`}}>
      ${Se({...d,height:c,size:i,sides:u.sides})} ${Ae(d.part,u.sides)}
    </div>
    <div class="wall-map-foot">
      ${d.key}
      ${u.pages.length>1&&n`<p class="wall-page">${e("page {n} of {all}",{n:p+1,all:u.pages.length})}</p>`}
    </div>
    <${Oe} ...${{store:o,actors:a,ties:r,standings:u.standings,hidden:!0}} />`}let Ea=null;const Ca=new Map;function Ra(e){return null!=Ea||(Ea=Ct(getComputedStyle(document.body).fontFamily)),Ca.has(e)||Ca.set(e,1.06*Ea(e)),Ca.get(e)}var Ua=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=dt(),o=_e(e.store);return o.length?n`<div class="wall-map" ref=${s}>${a&&n`<${Ta} ...${{room:e,box:a,actors:o}} />`}</div>`:n`<div class="wall-map" ref=${s}><${Na} stage=${t} /></div>`},Strip:function({room:t}){const s=t.store.all("placement").filter(({actor:e})=>t.store.get("actor",e)),a=e=>s.filter(t=>t.group===e.id).length,o=u(t.store).map(e=>({group:e,count:a(e)}));return n`<${Lt}
    total=${t.store.all("actor").length}
    label=${e("on the map")}
    missing=${e("not yet")}
    entries=${o}
  />`}});const Ba=[1.6,1.3,1.05,.9,.75,.62],[Ha,La,Fa,Pa]=[20,4.2,1.5,.8];const Ia=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),Wa=({size:e})=>e>=.9,Da=t=>e("Not everyone agreed: {dissent}",{dissent:t}),Qa=({page:e,size:t})=>n`<div class="decisions" style=${{"--size":`${t}rem`}}>
    ${e.map((e,t)=>n`<ul key=${t}>
          ${e.map(Ga)}
        </ul>`)}
  </div>`,Ga=({id:e,head:s,text:a,dissent:o})=>n`<li key=${e} class="decision">
    ${t("decision")}
    <p>
      <b>${s}</b>${" "}
      <span dir="auto">${a}</span>
      ${o&&n`<small dir="auto">${Da(o)}</small>`}
    </p>
  </li>`,Ja=[1.4,1.2,1.08,.96,.85],Ka=.85,Va={2:9/26,3:9/27},[Ya,Xa,Za,eo,to]=[2,.8,.45,2,1.5],no={beside:2.8,stacked:1.8};function so(e,t){const n=Ja.flatMap(n=>[!1,!0].map(s=>function(e,t,n,s){const a=t.height/t.rem-no[s?"stacked":"beside"]-t.legend,o=e=>function({title:e,note:t},n,s,a){const o=n.width/n.rem-Ya*s-Xa,l=a?o:(o-n.measures*Xa)*Va[n.measures],r=n.lines(e,l/s)*s+n.lines(t,l/Ka)*Ka;return Za+(a?r*n.leading+to:Math.max(eo,r*n.leading))}(e,t,n,s),l=a-Za-(s?to:0)-Ka*t.leading;return{size:n,stacked:s,pages:vn(e,{fits:e=>(e=>e.reduce((e,t)=>e+o(t),0))(e)<=a}),whole:e.every(e=>o(e)<=a),most:Math.max(1,Math.floor(l/(n*t.leading)))}}(e,t,n,s))),s=n.filter(e=>e.whole);return s.length?ao(s):n.at(-1)}const ao=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),[oo,lo]=[14,.8];function ro({room:a,vote:o,before:l}){const[r,i]=dt(),c=Ne(a.store,o),[{sign:p,bars:d},h]=s({});return n`<div class="wall-result">
    <div class="result-page" ref=${r}>
      ${i&&n`<${io} ...${{room:a,vote:o,tally:c,before:l,box:i,setSign:h}} />`}
    </div>
    <p class="result-notes">
      ${d&&Be(c)&&n`<span>${He()}</span>`}
      ${d&&function(s,a){var o;if(!(null==(o=s.pooled)?void 0:o.length))return null;const l=s.pooled.map(e=>{var t;return null==(t=a.find(t=>t.id===e))?void 0:t.name}).filter(Boolean).join(" · ");return n`<span
    >${t("lock")}${e("To keep votes secret, groups with fewer than 5 voters are combined: {names}",{names:l})}</span
  >`}(c,u(a.store))}${p&&n`<span class="wall-page">${p}</span>`}
    </p>
  </div>`}function io({room:t,vote:a,tally:o,before:r,box:i,setSign:c}){var u,p,d;const h=Te(t.store,a),g=x(()=>function(e,t){return e.length?function(e,t){var n,s;const a=Ba.flatMap(n=>function(e,t,{width:n,rem:s}){const a=Math.max(1,Math.floor((n/s+.7)/(Ha*e+.7))),o=Math.min(a,t.length,3);return Array.from({length:o},(e,t)=>o-t)}(n,e,t).map(s=>function(e,t,n,s){const[a,o]=[n*t.rem,.7*t.rem],l=((t.width+o)/s-o)/a-La,r=e=>mn(e.map(e=>function({head:e,text:t,dissent:n},s,{leading:a,lines:o}){const l=n?o(Da(n),s/Pa)*Pa:0;return Fa+a*(o(`${e} ${t}`,s)+l)}(e,l,t)*a),s,o),i=vn(e,{fits:e=>r(e).height<=t.height});return{size:n,pages:i.map(e=>r(e).columns.map(t=>t.map(t=>e[t]))),whole:i.every(e=>r(e).height<=t.height)}}(e,t,n,s))),o=a.filter(e=>e.whole),[l,r]=[o.filter(Wa),o.filter(e=>!Wa(e))];return null!=(s=null!=(n=Ia(l))?n:r[0])?s:a.at(-1)}(e,{...t,leading:Bt(),lines:Ut()}):{pages:[]}}(h,i),[h.length,i]),[$,m]=function({room:e,tally:t,before:n,box:a}){const[o,l]=s({box:a,over:0}),r=o.box===a?o.over:0;return[so(Fe({tally:t,before:n}).map(n=>({on:n.on,title:Ee(e.store,n.on),note:Pe(n,t)})),{...a,height:a.height-r,leading:Bt(),lines:Ut(),measures:Be(t)?3:2,legend:co(a,new Set(t.items.flatMap(e=>Object.keys(e.by_group))).size)}),e=>e>1&&r<a.height/2&&l({box:a,over:r+e})]}({room:t,tally:o,before:r,box:i}),f=g.pages.length+$.pages.length,v=qt(f,null!=(d=null==(u=h[0])?void 0:u.id)?d:null==(p=o.items[0])?void 0:p.on),w=f>1?e("page {n} of {all}",{n:v+1,all:f}):null,b=g.pages[v];if(l(()=>c({sign:w,bars:!b}),[w,!b]),b)return n`<${Qa} key=${v} page=${b} size=${g.size} />`;if(!o.items.length)return n`<${po} words=${o.total?e("From the last place to the first…"):Le()} />`;const y=$.pages[v-g.pages.length];return n`<${uo} key=${v} ...${{room:t,tally:o,before:r,ranked:$,rows:y,look:m}} />`}function co({width:e,rem:t},n){const s=Math.max(1,Math.floor((e/t+lo)/(oo+lo)));return Math.ceil(n/s)*Ka*Bt()+.4}function uo({room:e,tally:t,before:s,ranked:a,rows:r,look:i}){const c=o(null);return l(()=>{const e=c.current.querySelector(".ranked-list");i(e.scrollHeight-e.clientHeight)}),n`<div
    class="result-bars"
    ref=${c}
    data-stacked=${a.stacked}
    style=${{"--size":`${a.size}rem`,"--lines":a.most}}
  >
    ${Ie({tally:t,items:r.map(({on:e})=>e),groups:u(e.store),names:t=>Ee(e.store,t),before:s&&e.store.get("tally",s.id)})}
  </div>`}const po=({words:e})=>n`<div class="wall-question">
    ${t("lock")}
    <p class="wall-question-text">${e}</p>
  </div>`;function ho({room:e,stage:s}){const a=Ue(e.store,s);return a.length?n`<div class="ballot"><${$o} ids=${a} room=${e} /></div>`:n`<div class="wall-question">
      ${t("leverage")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    </div>`}function go({room:s,vote:a}){var o,l,r;const[i,u]=[null!=(o=s.store.get("turnout",a.id))?o:{voted:0,proxies:0},h(s.store.all("person")).length];return n`<div class="ballot voting">
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
    <${$o} ids=${a.items} room=${s} />
  </div>`}function $o({ids:e,room:t}){const s={id:"points",title:"",category:null,count:e.length,items:e.map((e,n)=>fo(e,n+1,t))},a=it([]);return n`<div class="points"><${ys} lanes=${[s]} groups=${a} people=${a} fresh=${mo} /></div>`}const mo=new Set,fo=(e,t,{store:n})=>{const s=z(n,e);return{id:e,kind:"point",draw:vo,number:t,title:s,text:`${t} ${s}`,at:0}},vo=({id:e,number:t,title:s},{size:a,show:o})=>n`<li key=${e} class="card sheet point" style=${{"--lines":as(a,o)}}>
    <p class="card-text" dir="auto"><b class="point-number">${t}</b>${" "}${s}</p>
  </li>`;var wo=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=j(e.store,t.id);return"closed"===(null==s?void 0:s.status)&&Ne(e.store,s)?n`<${ro} room=${e} vote=${s} before=${a} />`:s?n`<${go} room=${e} vote=${s} />`:n`<${ho} room=${e} stage=${t} />`},heading:function(t,n){const s=Ce(t,n);return s&&{title:e("{title}: result",{title:n.title}),text:Re(t,s)}}});const bo=[1.7,1.5,1.35,1.2,1.08,1],[yo,ko]=[1.4,2.3],[xo,Mo]=[1.4,1.4],[_o,zo,jo]=[6,14,2.6];function qo(e,t,n){const s=e.filter(({person:e})=>e.name).map(({person:e,number:t})=>({key:e.id,name:e.name,number:t,colour:n})).sort((e,t)=>e.name.localeCompare(t.name)),a=e.length-s.length;return a?[...s,{key:`${t}/more`,more:a}]:s}function Oo(e,{size:t,width:n,height:s,rem:a,wide:o}){const l=t*a,r=Math.max(1,Math.floor((n+xo*a)/(o*l+xo*a))),i=t=>function(e,t){const n=[[]];let s=t;for(const{head:a,rows:o}of e){const e=a?ko:0;for(let l=0;l<o.length;){const r=So(o.length-l,s-e,s===t);r?(a&&n.at(-1).push(l?{...a,key:`${a.key}/${l}`}:a),n.at(-1).push(...o.slice(l,l+r)),l+=r,s-=e+r):(n.push([]),s=t)}}return n}(e,Math.max(6,Math.floor(10*t/(yo*l))/10)),c=i(s),u=c.length<=r?c:i(s-Mo*a);return{size:t,pages:Ao(u,r)}}function So(e,t,n){const s=Math.floor(t);if(s>=e)return e;const a=e-s<3?e-3:s;return a>=3?a:n?Math.max(1,s):0}const Ao=(e,t)=>Array.from({length:Math.ceil(e.length/t)},(n,s)=>e.slice(s*t,(s+1)*t)),No={id:"tables",activity:"tables",status:"ahead"};function To({store:t,box:s}){const a=it(t.all("person")),o=u(t),l=ne(t),r=JSON.stringify([l,o,[...a.values()].map(({id:e,name:t,group:n})=>[e,t,n])]),i=x(()=>function(e,{width:t,height:n,rem:s},a){const o=e.flatMap(({rows:e})=>e.map(({name:e})=>e?a(e):0)),l=Math.min(zo,Math.max(_o,...o))+jo;for(const a of bo){const o=Oo(e,{size:a,width:t,height:n,rem:s,wide:l});if(o.pages.length<2||a===bo.at(-1))return o}return{size:1,pages:[[]]}}(function({tables:e,people:t,groups:n}){var s;const a="mixed"===(null==(s=e[0])?void 0:s.seating)?function({tables:e,people:t,groups:n}){const s=e.flatMap(e=>e.people.filter(e=>t.has(e)).map(n=>({person:t.get(n),number:e.number}))),a=new Set(n.map(({id:e})=>e)),o=e=>s.filter(({person:t})=>t.group===e.id),l=s.filter(({person:e})=>!a.has(e.group));return[...n.map(e=>({head:{key:e.id,group:e},rows:qo(o(e),e.id,e.colour)})),{head:null,rows:qo(l,"others")}]}({tables:e,people:t,groups:n}):function({tables:e,people:t,groups:n}){return e.map(e=>{const s=e.people.filter(e=>t.has(e)).map(e=>({person:t.get(e)})),a=new Set(s.map(({person:e})=>e.group));return{head:{key:e.id,table:e,groups:n.filter(({id:e})=>a.has(e))},rows:qo(s,e.id)}})}({tables:e,people:t,groups:n});return a.filter(({rows:e})=>e.length)}({tables:l,people:a,groups:o}),s,Co()),[r,s]),c=qt(i.pages.length);return n`<div class="wall-seat-columns" style=${{"--size":`${i.size}rem`}}>
      ${i.pages[c].map((e,t)=>n`<div key=${t}>${e.map(e=>n`<${Ro} key=${e.key} row=${e} />`)}</div>`)}
    </div>
    ${i.pages.length>1&&n`<p class="wall-page wall-turn">${e("page {n} of {all}",{n:c+1,all:i.pages.length})}</p>`}`}let Eo=null;const Co=()=>null!=Eo?Eo:Eo=Ct(getComputedStyle(document.body).fontFamily);function Ro({row:e}){return e.table?n`<${Uo} row=${e} />`:e.group?n`<h2 class="wall-seat-head" data-colour=${e.group.colour}>
      ${Bo(e.group)}<span class="wall-seat-group" dir="auto" data-long=${e.group.name.length>28?"":null}
        >${e.group.name}</span
      >
    </h2>`:e.more?n`<p class="wall-seat soft">${c("and {n} more person","and {n} more people",e.more)}</p>`:n`<p class="wall-seat" data-colour=${e.colour}>
    <span class="wall-seat-name" dir="auto">${e.name}</span>${e.number&&n`<b>${e.number}</b>`}
  </p>`}const Uo=({row:{table:t,groups:s}})=>n`<h2 class="wall-seat-head" data-colour=${1===s.length?s[0].colour:void 0}>
    <span class="wall-seat-table"
      ><b>${e("Table {n}",{n:t.number})}</b
      >${t.place&&n`<small dir="auto">${t.place}</small>`}</span
    >
    ${s.length>0&&n`<span class="wall-seat-whose">${s.slice(0,3).map(Bo)}<bdi>${s[0].name}</bdi></span>`}
  </h2>`,Bo=e=>n`<span class="badge" key=${e.id} data-colour=${e.colour}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`;var Ho=Object.freeze({__proto__:null,Main:function({room:e}){const[t,s]=dt();return n`<div class="wall-seats" ref=${t}>${s&&n`<${To} store=${e.store} box=${s} />`}</div>`},asks:t=>te(t).shown&&ne(t).length?{...No,title:e("Find your table")}:null});const Lo=[1.8,1.5,1.3,1.1,.95],[Fo,Po]=[6.6,1.5],[Io,Wo,Do]=[1.2,5.4,.5],Qo=(e,t,n,s)=>Array.from({length:e},(e,a)=>{var o,l;return{driving:null!=(o=t[a])?o:[],restraining:null!=(l=n[a])?l:[],size:s}});function Go({room:{store:e},stage:t,box:s}){const a={lines:Ut(),leading:Bt(),said:Jo},o=function(e,t){const n=e.all("force"),s=We(e,t),a=new Set(s.map(({id:e})=>e)),o=[...new Set(n.map(({on:e})=>e))].filter(e=>!a.has(e));return[...s,...o.map(t=>({id:t,title:z(e,t)}))].map(e=>({...e,field:De(n,e.id)})).filter(({title:e,field:t})=>e&&(t.driving.length||t.restraining.length))}(e,t),l=o.flatMap(({id:e,title:t,field:n})=>function(e,t,{lines:n,leading:s,said:a}){const[o,l]=[t.height/t.rem-Fo-Po,(t.width/t.rem-Io)/2],r=(e,t)=>function(e,t,n){const[s,a]=[[],{height:0}];for(const o of e){const e=n(o);(e>a.height||!s.length)&&([s[s.length],a.height]=[[],t]),s.at(-1).push(o),a.height-=e}return s}(e,o,e=>((e,t,n)=>Math.max(2,e*t*n+.3)+Do)(n(a(e),(l-Wo)/t),t,s));for(const t of Lo){const[n,s]=[r(e.driving,t),r(e.restraining,t)],a=Math.max(n.length,s.length,1);if(1===a||t===Lo.at(-1))return Qo(a,n,s,t)}return[]}(n,s,a).map(s=>({...s,id:e,title:t,totals:n.totals}))),r=qt(l.length);if(!l.length)return n`<${Ko} stage=${t} />`;const i=l[Math.min(r,l.length-1)];return n`<${Vo} key=${r} ...${{page:i,n:r+1,all:l.length}} groups=${it(u(e))} />`}const Jo=e=>[Qe(e),...Ge(e)].join(" · "),Ko=({stage:s})=>n`<div class="wall-question">
    ${t("balance")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">${e("Forces appear here as groups write them.")}</p>
  </div>`,Vo=({page:{title:t,driving:s,restraining:a,totals:o,size:l},n:r,all:i,groups:c})=>n`<div class="force-page" style=${{"--size":`${l}rem`}}>
    <h2 class="force-title" dir="auto">${t}</h2>
    <div class="force-balance" aria-hidden="true">
      <span class="force-drives" style=${{flexGrow:o.driving}}></span
      ><span class="force-holds" style=${{flexGrow:o.restraining}}></span>
    </div>
    <${Yo} head=${e("Drives it")} side="driving" forces=${s} total=${o.driving} groups=${c} />
    <${Yo}
      head=${e("Holds it back")}
      side="restraining"
      forces=${a}
      total=${o.restraining}
      groups=${c}
    />
    ${i>1&&n`<p class="wall-page force-number">${e("page {n} of {all}",{n:r,all:i})}</p>`}
  </div>`,Yo=({head:e,side:t,forces:s,total:a,groups:o})=>n`<section class="force-side" data-side=${t}>
    <h3 class="force-head">
      ${e}
      <b class="force-total"
        ><span class="visually-hidden">${c("{n} in all","{n} in all",a)}</span
        ><span aria-hidden="true">${a}</span></b
      >
    </h3>
    <ul class="force-rows">
      ${s.map(e=>n`<${Xo} key=${e.id} force=${e} group=${o.get(e.group)} />`)}
    </ul>
  </section>`,Xo=({force:e,group:s})=>n`<li class="force-row">
    <span class="force-strength" data-heat=${e.strength}>${e.strength}</span>
    <span class="force-words" dir="auto"
      >${Qe(e)}${Ge(e).map(e=>n`<span class="force-note" key=${e}> · ${e}</span>`)}</span
    >
    ${s&&n`<span class="badge" data-colour=${s.colour}
        >${t(s.icon)}<span class="visually-hidden">${s.name}</span></span
      >`}
  </li>`;var Zo=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=dt();return n`<div class="wall-forces" ref=${s}>
    ${a&&n`<${Go} room=${e} stage=${t} box=${a} />`}
  </div>`}});const el=[1.5,1.25,1.1,.95],[tl,nl,sl]=[2.4,4.4,1.5],[al,ol,ll,rl]=[1.2,1.4,.5,2],[il,cl]=[.36,.4];function ul(e,t,{lines:n,leading:s}){const[a,o]=[t.height/t.rem-tl-nl-sl,t.width/t.rem],l=(o-al*(e.length-1))/e.length-ol;return pl(t=>{const o=({title:e})=>n(e,l/t)*t*s+.6+ll,r=e.map(e=>dl(e,a,o)),i=Math.max(1,...r.map(e=>e.length));return Array.from({length:i},(e,n)=>({columns:r.map(e=>{var t;return null!=(t=e[n])?t:[]}),size:t}))})}function pl(e){const t=el.map(e);return t.find(e=>e.length<=t.at(-1).length)}function dl(e,t,n){const s=hl(e,t,n,1/0),a=hl(e,t,n,Math.ceil(e.length/s.length));return a.length>s.length?s:a}function hl(e,t,n,s){var a;const[o,l]=[[],{height:0}];for(const r of e){const e=n(r);(e>l.height||(null==(a=o.at(-1))?void 0:a.length)>=s||!o.length)&&([o[o.length],l.height]=[[],t]),o.at(-1).push(r),l.height-=e}return o}function gl({store:t,stage:s,box:a}){const o={lines:Ut(),leading:Bt()},l=[...ml(t,a,o),...bl(t,a,o),...xl(t,a,o)],r=qt(l.length);if(!Je(t).length)return n`<${$l} stage=${s} />`;const i=l[Math.min(r,l.length-1)];return n`<div class="wall-help-page" key=${r} style=${{"--size":`${i.size}rem`}}>
    <h2 class="wall-help-head">${i.head}</h2>
    <${i.Body} ...${{store:t,page:i}} groups=${it(u(t))} />
    ${l.length>1&&n`<p class="wall-page wall-help-number">${e("page {n} of {all}",{n:r+1,all:l.length})}</p>`}
  </div>`}const $l=({stage:s})=>n`<div class="wall-question">
    ${t("wrench")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">${e("Help appears here as groups ask for it.")}</p>
  </div>`,ml=(t,n,s)=>function(e,t,{lines:n,leading:s}){const[a,o]=[t.height/t.rem-tl-1.6-sl,t.width/t.rem];return pl(t=>{const l=t*s;return dl(e,a,({title:e,help:a,groups:r,offered:i})=>{const c=a.reduce((e,s)=>e+n(s.title,(o*cl-1.4-t)/t),0),u=i.length?0:s,p=Math.max(n(e,(o*il-1.2)/(1.1*t))*l,c*l+u);return Math.max(p,Math.ceil(r.length/6)*rl)+.5+ll}).map(e=>({rows:e,size:t}))})}(Ke(t),n,s).map(t=>({...t,head:e("Leverage points: who asks for help, and what is offered"),Body:fl})),fl=({page:{rows:t},groups:s})=>n`<table class="wall-help-table">
    <thead>
      <tr>
        <th scope="col">${e("Leverage point")}</th>
        <th scope="col">${e("Asked for by")}</th>
        <th scope="col">${e("Help")}</th>
      </tr>
    </thead>
    <tbody>
      ${t.map(e=>n`<${vl} key=${e.id} ...${{point:e,groups:s}} />`)}
    </tbody>
  </table>`,vl=({point:s,groups:a})=>n`<tr data-gap=${!s.offered.length}>
    <th scope="row" dir="auto">${s.title}</th>
    <td>
      <span class="wall-help-groups"
        >${s.groups.map(e=>n`<${wl} key=${e} group=${a.get(e)} />`)}</span
      >
      ${!s.groups.length&&n`<span class="soft">${e("no group")}</span>`}
    </td>
    <td>
      ${s.help.map(e=>n`<p class="wall-help-one" key=${e.id} data-offered=${et(e)}>
            ${t(et(e)?"check":"hand")}<span dir="auto">${e.title}</span>
          </p>`)}
      ${!s.offered.length&&n`<p class="wall-help-gap">${e("No one offers to help yet")}</p>`}
    </td>
  </tr>`,wl=({group:e})=>e&&n`<span class="badge" data-colour=${e.colour}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`;function bl(t,n,s){const a=["push","both","pull",...Ve(t).unsaid?[""]:[]],o=a.map(e=>Je(t).filter(({pull:t=""})=>t===e)),l=Je(t).length;return ul(o,n,s).map(t=>({...t,head:e("Push and pull"),Body:kl,sides:a.map((e,t)=>({side:e,all:l,many:o[t].length,words:yl(e)}))}))}const yl=t=>t?D(Ze(),t):e("Not said yet"),kl=({store:e,page:{columns:t,sides:s}})=>n`<div class="wall-help-columns" style=${{"--columns":s.length}}>
    ${s.map(({side:s,words:a,many:o,all:l},r)=>n`<section key=${s} class="wall-help-column" data-pull=${s}>
          <h3>${a} <b>${o}</b></h3>
          <span class="wall-help-bar" aria-hidden="true"
            ><span style=${{inlineSize:100*o/l+"%"}}></span
          ></span>
          <ul>
            ${t[r].map(({id:t,title:s,type:a})=>n`<li key=${t} dir="auto" title=${Xe(e,a)}>${s}</li>`)}
          </ul>
        </section>`)}
  </div>`;function xl(t,n,s){const a=Ye(t);return a.length?ul([a],n,s).map(t=>({...t,head:e("Offers that no group asked for"),Body:Ml})):[]}const Ml=({store:e,page:{columns:t}})=>n`<ul class="wall-help-offers">
    ${t[0].map(({id:t,title:s,type:a})=>n`<li key=${t}>
          <span dir="auto">${s}</span> <span class="wall-help-type" dir="auto">${Xe(e,a)}</span>
        </li>`)}
  </ul>`;var _l=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=dt();return n`<div class="wall-helps" ref=${s}>
    ${a&&n`<${gl} store=${e.store} stage=${t} box=${a} />`}
  </div>`}});const[zl,jl]=[3,140],[ql,Ol,Sl]=[4.4,4.6,8.6],Al={plan:function({room:e,on:s}){var a,o,l;const[r,i]=dt(),c=e.store.get("group",null!=(a=s.group)?a:""),u=e.store.all("action").filter(e=>e.plan===s.id).sort((e,t)=>e.horizon-t.horizon||e.position-t.position),p=e.store.get("confidence",s.id);return n`<article class="presented" data-colour=${null!=(o=null==c?void 0:c.colour)?o:null} data-sure=${Boolean(p)} ref=${r}>
    <h1><span class="badge">${t(null!=(l=null==c?void 0:c.icon)?l:"flag")}</span><bdi>${se(e.store,s).name}</bdi></h1>
    <${Nl} said=${p} />
    ${i&&n`<${El} ...${{actions:u,box:i}} taken=${p?Sl:0} />`}
  </article>`},action:function({room:e,on:s}){var a,o,l,r;const i=e.store.get("plan",s.plan),c=e.store.get("group",null!=(a=null==i?void 0:i.group)?a:"");return n`<article class="presented presented-one" data-colour=${null!=(o=null==c?void 0:c.colour)?o:null}>
    <h1><span class="badge">${t(null!=(l=null==c?void 0:c.icon)?l:"flag")}</span><bdi>${null!=(r=null==c?void 0:c.name)?r:null==i?void 0:i.owner}</bdi></h1>
    <p class="presented-big" data-long=${[...s.what].length>jl} dir="auto">${s.what}</p>
    <dl class="presented-facts">
      ${Tl(s).map(([e,t])=>n`<div key=${e}>
            <dt>${e}</dt>
            <dd dir="auto">${t}</dd>
          </div>`)}
    </dl>
  </article>`}};function Nl({said:t}){var s,a;const o=Object.values(null!=(s=null==t?void 0:t.counts)?s:{});if(!o.length)return null;const l=Math.max(...o);return n`<section class="presented-sure">
    <p class="presented-sure-head">${e("How sure its people are, from 1 to 5")}</p>
    <ol class="presented-bars">
      ${o.map((e,t)=>n`<li key=${t}>
            <span class="presented-bar" style=${{"--part":e/l}}></span><b>${e}</b><span>${t+1}</span>
          </li>`)}
    </ol>
    <ul class="presented-reasons">
      ${(null!=(a=t.reasons)?a:[]).slice(0,zl).map(e=>n`<li key=${e} dir="auto">${e}</li>`)}
    </ul>
  </section>`}const Tl=t=>[[100===t.horizon?e("100 days"):e("1000 days"),t.due?e("Due by {day}",{day:G(t.due)}):e("No due date yet")],[e("Who’s responsible"),t.owner||e("No owner yet")],[e("How we’ll know it worked"),t.indicator||e("No indicator yet")],[e("Help needed"),t.help_needed]].filter(([,e])=>e);function El({actions:s,box:a,taken:o}){const l=Math.max(1,Math.floor((a.height/a.rem-ql-o)/Ol)),r=Math.max(1,Math.ceil(s.length/l)),i=qt(r);return s.length?n`<ol
      class="presented-actions"
      key=${i}
      data-roomy=${8*s.length<=a.height/a.rem-ql-o}
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
    ${r>1&&n`<p class="wall-page wall-turn">${e("page {n} of {all}",{n:i+1,all:r})}</p>`}`:n`<p class="soft">${e("nothing written yet")}</p>`}const[Cl,Rl]=[2.4,3.6];function Ul({rows:s,box:a,about:o,actions:l}){var r;const i=Math.max(1,Math.floor((a.height/a.rem-Rl)/Cl)),u=Math.ceil(s.length/i),p=qt(u),d=Math.ceil(s.length/u),h=s.slice(p*d,(p+1)*d),g=Math.min(4.4,(a.height/a.rem-Rl)/h.length).toFixed(3);return n`<div class="plan-page" key=${p} style=${{"--row":`${g}rem`}}>
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
    ${a>0&&n`<span data-tone="warn">${t("person")}${c("{n} owner","{n} owners",a)}</span>`}
    ${o>0&&n`<span data-tone="warn">${t("target")}${c("{n} indicator","{n} indicators",o)}</span>`}
    ${l>0&&n`<span data-tone="warn">${t("calendar")}${c("{n} date","{n} dates",l)}</span>`}</span
  >`:n`<span class="plan-whole">${t("check")}${e("complete")}</span>`:n`<span class="soft">${e("nothing written yet")}</span>`}(a)}</td>
  </tr>`}(s,l.filter(s.holds)))}
      </tbody>
    </table>
    ${W({day0:null!=(r=o.day0)?r:"",actions:l,rows:h})}
  </div>`}var Bl=Object.freeze({__proto__:null,Main:function({room:e,about:s,stage:a}){const[o,l]=dt(),r=function(e){const t=e.store.all("plan"),n=u(e.store),s=new Map(n.map((e,t)=>[e.id,t]));return[...t].sort((e,t)=>{var n,a;return(null!=(n=s.get(e.group))?n:999)-(null!=(a=s.get(t.group))?a:999)}).map(t=>((e,{name:t,icon:n,colour:s})=>({id:e.id,name:t,icon:n,colour:s,holds:t=>t.plan===e.id}))(t,se(e.store,t)))}(e);return r.length?n`<div class="wall-plans" ref=${o}>
    ${l&&n`<${Ul} rows=${r} box=${l} about=${s} actions=${e.store.all("action")} />`}
  </div>`:n`<div class="wall-question" ref=${o}>
      ${t("calendar")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    </div>`},spotlights:Al});const[Hl,Ll,Fl]=[15.2,8.6,.7];function Pl({all:e,box:t,store:s}){const a=(e,n)=>Math.max(1,Math.floor((e/t.rem+Fl)/(n+Fl))),o=Math.min(e.length,a(t.width,Hl)),l=Math.ceil(e.length/(o*a(t.height,Ll))),r=qt(l,""),i=Math.ceil(e.length/l),c=e.slice(r*i,(r+1)*i),u=Math.ceil(c.length/o);return n`<ul class="wall-partnership-grid" key=${r} style=${{"--columns":o,"--rows":u}}>
    ${c.map(e=>n`<${Il} key=${e.id} partnership=${e} store=${s} />`)}
  </ul>`}function Il({partnership:s,store:a}){var o;const[l,r]=[nt(a,s),st(a,s)],i="active"!==(null!=(o=s.status)?o:"active");return n`<li class="card wall-partnership">
    <h3><${at} store=${a} partnership=${s} /></h3>
    ${i&&n`<p class="soft">${ot(s.status)}: <bdi>${s.why}</bdi></p>`}
    ${s.goal&&n`<p class="wall-partnership-goal" dir="auto">${z(a,s.goal)}</p>`}
    ${r&&n`<p>${lt("trust")}: <b>${r}</b></p>`}
    <p class="wall-partnership-weak" data-tone=${l.length?"warn":"ok"}>
      ${t(l.length?"gap":"check")}<span
        >${l.length?e("Weakest link: {links}",{links:l.map(lt).join(", ")}):e("Nothing is missing.")}</span
      >
    </p>
  </li>`}var Wl=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){const[o,l]=dt(),r=tt(s.store);return r.length?n`<div class="wall-partnerships" ref=${o}>
    ${l&&n`<${Pl} ...${{all:r,box:l,store:s.store}} />`}
  </div>`:n`<div class="wall-question" ref=${o}>
      ${t("hand")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${e("Partnerships appear here with their weakest link.")}</p>
    </div>`}});const[Dl,Ql,Gl]=[16.5,8.6,.7],[Jl,Kl]=[4,3];function Vl({forces:e,box:t,store:s}){const a=(e,n)=>Math.max(1,Math.floor((e/t.rem+Gl)/(n+Gl))),o=Math.min(e.length,a(t.width,Dl)),l=o*a(t.height,Ql),r=Math.ceil(e.length/l),i=qt(r,""),c=Math.ceil(e.length/r),u=e.slice(i*c,(i+1)*c),p=Math.ceil(u.length/o);return n`<ul class="wall-force-grid" key=${i} style=${{"--columns":o,"--rows":p}}>
    ${u.map(e=>n`<${Yl} key=${e.id} ...${{force:e,store:s}} />`)}
  </ul>`}function Yl({force:s,store:a}){const o=oe(s).filter(e=>e!==s.convener),l=o.slice(0,Jl).map(e=>le(a,e));return n`<li class="card wall-force">
    <h3 dir="auto" data-long=${[...s.name].length>36}>${s.name}</h3>
    ${"advisory_group"===s.task_force_kind&&n`<p class="soft">${re(s.task_force_kind)}</p>`}
    <p class="wall-force-line">
      ${t("person")}<span
        >${s.convener?n`<b><bdi>${le(a,s.convener)}</bdi></b>`:e("No convener yet")}</span
      >
    </p>
    <p class="wall-force-line wall-force-names">
      ${t("people")}<span
        >${l.map((e,t)=>n`${t>0&&", "}<bdi>${e}</bdi>`)}${Xl(o.length-Jl)}${!o.length&&e("No one else yet")}</span
      >
    </p>
    <${Zl} groups=${ie(a,s)} />
  </li>`}const Xl=e=>e>0&&n` <span class="soft">${c("and {n} more","and {n} more",e)}</span>`;function Zl({groups:s}){return s.length?n`<p class="wall-force-line wall-force-missed" data-tone="warn">
    ${t("gap")}<span
      >${e("Not on it:")}${" "}${s.slice(0,Kl).map(({name:e},t)=>n`${t>0&&", "}<bdi>${e}</bdi>`)}${Xl(s.length-Kl)}</span
    >
  </p>`:null}var er=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){const[o,l]=dt(),r=ae(s.store);return r.length?n`<div class="wall-forces" ref=${o}>
    ${l&&n`<${Vl} ...${{forces:r,box:l,store:s.store}} />`}
  </div>`:n`<div class="wall-question" ref=${o}>
      ${t("flag")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${e("Task forces appear here with their members.")}</p>
    </div>`}});function tr(e){const t=[...e].sort((e,t)=>e.at-t.at).map(({id:e,text:t,name:n,group:s=null,at:a,joined:o=[]})=>({id:e,kind:"pledge",draw:nr,text:t,name:n,group:s,at:a,joined:o.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:t.length,items:t}}function nr(e,{groups:s,fresh:a,size:o,show:l}){var r;const i=s.get(e.group);return n`<li
    key=${e.id}
    class="card sheet pledge ${a.has(e.id)?"arriving":""}"
    data-colour=${null!=(r=null==i?void 0:i.colour)?r:null}
    style=${{"--lines":as(o,l)}}
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
  </li>`}var sr=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){const o=s.store.all("pledge"),l=x(()=>[tr(o)],[o]),r=$t(o.map(e=>e.id));return o.length?n`<div class="wall-pledges">
    <${ys} lanes=${l} groups=${it(u(s.store))} people=${it([])} fresh=${r} />
  </div>`:n`<div class="wall-question">
      ${t("pledge")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${e("Pledges appear here with their names.")}</p>
    </div>`}});const[ar,or]=[100,240],lr={picture:({on:e,...t})=>n`<${rr} ...${t} stage=${e} />`};function rr({room:e,about:t,stage:a}){var o;const[l,r]=s("tall"),i=a.title.length+(null!=(o=a.instruction)?o:"").length,c=i>or?"long":i>ar?"medium":"short",u=a.picture&&("wide"===l&&"short"===c?"under":"beside");return n`<div class="poster" data-length=${c} data-picture=${u||null}>
    <div class="poster-said">
      <p class="poster-time">
        <${Xt} room=${e} stage=${a} paused=${t.paused} />
      </p>
      <h1 dir="auto">${a.title}</h1>
      ${a.instruction&&n`<p class="poster-words" dir="auto">${a.instruction}</p>`}
    </div>
    ${u&&n`<${ir} key=${a.picture} ...${{about:t,stage:a,setShape:r}} />`}
  </div>`}function ir({about:e,stage:t,setShape:o}){const[l,r]=s(0),[i,c]=s(!1);return a(()=>{if(!i)return;const e=setTimeout(()=>(r(l+1),c(!1)),5e3);return()=>clearTimeout(e)},[i]),n`<div class="poster-picture">
    ${!i&&n`<img
        key=${l}
        src=${rt(e.code,t)}
        alt=${t.title}
        onLoad=${({target:e})=>o(e.naturalWidth>1.45*e.naturalHeight?"wide":"tall")}
        onError=${()=>c(!0)}
      />`}
  </div>`}var cr=Object.freeze({__proto__:null,Main:rr,headless:!0,spotlights:lr});function ur({stage:s,now:a}){if("done"===s.status)return n`<p class="break-soon">${e("The break is over. Welcome back.")}</p>`;if(!s.ends_at)return n`<p class="break-soon">${e("Back soon")}</p>`;const o=s.ends_at-a;return n`<p class="break-back"><span>${e("Back at")}</span><b>${r(s.ends_at)}</b></p>
    <p class="break-left" role="timer">
      ${o>0?n`${t("timer")}<b>${g(o)}</b>`:n`<span>${e("Time’s up. Please take your seats.")}</span>`}
    </p>`}var pr=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){gt(500);const o=s.now();return n`<div class="break" data-phase=${((e,t)=>"open"===e.status&&e.ends_at?Yt(e.ends_at-t):"calm")(a,o)}>
    <header class="break-head">
      <div>
        <h1 dir="auto">${t("cup")}<span>${a.title}</span></h1>
        ${a.instruction&&n`<p dir="auto">${a.instruction}</p>`}
      </div>
      <p class="break-clock"><span>${e("Now")}</span><b>${r(o)}</b></p>
    </header>
    <${ur} stage=${a} now=${o} />
  </div>`},headless:!0}),dr=Object.freeze({__proto__:null,Main:function({room:s,about:a,stage:o}){return n`<div class="farewell">
    <section>
      <p class="farewell-mark">${t("mark")}</p>
      <h1>${e("Thank you.")}</h1>
      <p class="farewell-title" dir="auto">${a.title}</p>
      ${"close"===(null==o?void 0:o.activity)&&o.instruction&&n`<p class="soft" dir="auto">${o.instruction}</p>`}
      <ul class="farewell-sums">
        ${function({store:e}){const t=new Set(e.all("stage").map(({activity:e})=>e)),n=(n,s)=>t.has(s)?e.all(n).length:0,[s,a,o,l]=[h(e.all("person")).length,q(e).length,n("action","plans"),n("pledge","pledges")];return[[s,c("person","people",s)],[a,c("card","cards",a)],[o,c("action","actions",o)],[l,c("pledge","pledges",l)]]}(s).filter(([e])=>e>0).map(([e,t])=>n`<li><b>${e}</b> ${t}</li>`)}
      </ul>
    </section>
    <section class="arrive-way farewell-way">
      <h2>${e("Take the report with you")}</h2>
      <img class="arrive-qr" src=${s.reportQr} alt=${e("QR code that opens the report")} />
      <p class="arrive-or">${e("or open")}</p>
      <p class="arrive-address">${ut(s.joinUrl)}</p>
      <p class="arrive-code"><span>${e("code")}</span> <b class="code">${a.code}</b></p>
    </section>
  </div>`},whole:!0});export{qt as a,$n as b,na as c,va as d,Ua as e,wo as f,Ho as g,Zo as h,_l as i,Bl as j,Wl as k,Bt as l,Ut as m,er as n,sr as o,cr as p,pr as q,dr as r,dt as u,Ct as w};
