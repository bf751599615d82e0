import{t as e,i as t,n,C as s,b as a,a as l,N as o,j as r,q as i,K as c,P as u,r as p,d,o as h,x as g,G as $,z as m,A as f,y as v,B as w,E as b,D as y,I as k,U as x,V as M,T as z,W as _,X as j,S as q,Y as O,g as S,a6 as A,L as E,Q as U,O as C}from"../core/shared.js";import{u as B,l as L,a as R,i as F,w as T,s as I,p as H,c as P,r as Q,g as D,d as G,j as K,e as N,k as W,t as V}from"../pictures.js";import{l as J,a as X,d as Y,s as Z,t as ee}from"../writing.js";import{r as te,f as ne,w as se,t as ae,F as le}from"../activities/ratings.js";import{r as oe,d as re,c as ie,e as ce,a as ue,s as pe}from"../activities/dots.js";import{h as de,a as he,t as ge,b as $e,c as me,r as fe}from"../bars.js";import{a as ve,f as we,w as be,n as ye}from"../activities/forces.js";import{i as ke,c as xe,d as Me,u as ze,a as _e,p as je,e as qe}from"../activities/interventions.js";import{p as Oe}from"../activities/poster.js";const Se=e=>new Map(e.map(e=>[e.id,e]));function Ae(e,t){var n;const s=new Map;for(const a of e)s.set(a[t],(null!=(n=s.get(a[t]))?n:0)+1);return s}function Ee(e){try{return new URL(e).host}catch{return e}}var Ue=Object.freeze({__proto__:null,Main:function({room:s,about:a}){return n`<div class="wall-way">
    <img class="wall-way-qr" src=${s.qr} alt=${e("यो कार्यशाला खोल्ने QR कोड")} />
    <section>
      <h1>${e("फोनको क्यामेरा यता देखाउनुहोस्")}</h1>
      <p class="soft">${e("वा खोल्नुहोस्")}</p>
      <p class="wall-way-address">${Ee(s.joinUrl)}</p>
      <p class="arrive-code"><span>${e("कोड")}</span> <b class="code">${a.code}</b></p>
      <p class="wall-way-hint">
        ${t("wifi")}<span>${e("यही हलको वाइफाइ चलाउनुहोस्। पृष्ठ नखुले मोबाइल डाटा बन्द गर्नुहोस्।")}</span>
      </p>
    </section>
  </div>`},whole:!0});function Ce(){const e=l(null),[t,n]=s(null);return o(()=>{var t;const s=()=>n(t=>Be(t,function(e){const t=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:e.clientWidth,height:e.clientHeight,rem:t}}(e.current))),a=new ResizeObserver(s);return a.observe(e.current),null==(t=document.fonts)||t.ready.then(s),s(),()=>a.disconnect()},[]),[e,t]}const Be=(e,t)=>e&&e.width===t.width&&e.height===t.height&&e.rem===t.rem?e:t;function Le(e){const[t,n]=s(0);return a(()=>{const t=setInterval(()=>n(e=>e+1),e);return()=>clearInterval(t)},[e]),t}function Re(e){const t=l(null),n=Date.now(),s=null===t.current;null!=t.current||(t.current=new Map);for(const a of e)t.current.has(a)||t.current.set(a,s?0:n);return new Set(e.filter(e=>n-t.current.get(e)<5e3))}var Fe=Object.freeze({__proto__:null,Main:function({room:e}){return Le(5e3),n`<div class="wall-blank"><p>${r(e.now())}</p></div>`},silent:!0,whole:!0});function Te({room:e,missing:t}){const s=new Map(i(e.store).map(e=>[e.id,e]));return n`<ul class="missing-groups" data-many=${t.groups.length>8}>
    ${t.groups.map(e=>{var a;return n`<${Ie} key=${e.group} ...${{row:e,group:null!=(a=s.get(e.group))?a:{},missing:t}} />`})}
  </ul>`}function Ie({row:s,group:a,missing:l}){var o,r;const i=l.noted?L(s.brings):[];return n`<li class="missing-group" data-colour=${null!=(o=a.colour)?o:1}>
    <span class="badge">${t(null!=(r=a.icon)?r:"people")}</span>
    <b class="missing-name"><bdi>${a.name}</bdi></b>
    <span class="missing-foot"
      ><b class="missing-seats" data-full=${s.here>=s.seats}
        >${s.seats?e("{all} मध्ये {here}",{here:s.here,all:s.seats}):s.here}</b
      >${i.length>0&&n`<span class="missing-lacks">${e("नपुगेको: {what}",{what:i.join(e(", "))})}</span>`}</span
    >
  </li>`}function He({missing:t}){var s,a;const l=(null!=(s=t.levels)?s:[]).filter(({groups:e})=>!e.length);return[t.noted&&L(t.brings).length>0&&[e("यहाँ कसैले ल्याएको छैन:"),L(t.brings)],l.length>0&&[e("यी तहमा प्रभाव छैन:"),l.map(({level:e})=>J(X(),e))],(null==(a=t.sectors)?void 0:a.length)>0&&[e("यहाँबाट समूह छैन:"),t.sectors.map(e=>J(R(),e))]].filter(Boolean).map(([t,s])=>n`<p key=${t} class="missing-gap"><b>${t}</b> ${s.join(e(", "))}</p>`)}function Pe({room:t,open:s}){const a=[...s].sort((e,t)=>(e.by||"9").localeCompare(t.by||"9"));return n`<section class="missing-asked">
    <h2>${e("ल्याउनुपर्ने")}</h2>
    <ul>
      ${a.map(s=>{return n`<li key=${s.id}>
            <b><bdi>${s.who}</bdi></b>
            <small
              >${[(a=s.inviter,a&&(null==(l=t.store.get("person",a))?void 0:l.name)||""),s.by&&e("{day} सम्म",{day:Y(s.by)}),J(F(),s.status)].filter(Boolean).map((e,t)=>n`${t?" · ":""}<bdi>${e}</bdi>`)}</small
            >
          </li>`;var a,l})}
    </ul>
  </section>`}var Qe=Object.freeze({__proto__:null,Main:function({room:t}){const s=B(t),a=t.store.all("invitation").filter(({status:e})=>"declined"!==e);return n`<div class="missing">
    <h1>${e("को छैनन्?")}</h1>
    ${s&&n`<div class="missing-parts" data-asked=${a.length>0}>
        <${Te} ...${{room:t,missing:s}} />
        <div class="missing-side">
          <${He} missing=${s} />
          ${a.length>0&&n`<${Pe} ...${{room:t,open:a}} />`}
        </div>
      </div>`}
  </div>`},Strip:()=>null,headless:!0});function De({stage:e}){return n`<div class="wall-question">
    ${t("mark")}
    <p class="wall-question-text" dir="auto">${e.instruction||e.title}</p>
  </div>`}const Ge={ArrowRight:1,ArrowDown:1,PageDown:1," ":1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1},Ke=c({page:0,hold:!1,at:0}),Ne=c({page:0,pages:0});function We(e,t="",n=0){const{page:o,hold:r,at:i}=Ke.value,[c,u]=s(o),[p,d,h]=[l(!1),l(i),l(null)],g=Math.max(0,Math.min(c,e-1));return a(()=>{d.current!==i&&([d.current,p.current]=[i,!0],u(o))},[i]),a(()=>{p.current||r||u(null===h.current?0:n),h.current=t},[t]),a(()=>{if(!(e<2))return function(e,t,n){let s=0;const a=()=>{clearTimeout(s),n||(s=setTimeout(()=>(t.current=!1,e(1),a()),t.current?6e4:14e3))},l=n=>{return n.key in Ge&&(n.preventDefault(),s=Ge[n.key],t.current=!0,e(s),a());var s};return a(),document.addEventListener("keydown",l),()=>(clearTimeout(s),document.removeEventListener("keydown",l))}(t=>u(n=>(Math.min(n,e-1)+t+e)%e),p,r)},[e,t,r,i]),a(()=>Ve({page:g,pages:e}),[g,e]),a(()=>()=>Ve({page:0,pages:0}),[]),g}function Ve(e){const t=Ne.peek();e.page===t.page&&e.pages===t.pages||(Ne.value=e)}const Je={b:"blank",q:"qr"},Xe=c({show:null,since:0}),Ye=new URLSearchParams(location.search).get("lane");function Ze({store:e}){const t=T(e),n=Xe.value.since===t.at?Xe.value.show:null;return{show:null!=n?n:t.show,lane:null!=Ye?Ye:t.lane,kind:t.on_kind,on:I(e,t)}}function et(e){const t=new Map,n=n=>(t.has(n)||t.set(n,1.03*e(n)),t.get(n)),s=function(){const e=new Map;return(t,s)=>{e.has(t)||e.set(t,new Map);const a=e.get(t);return a.has(s)||a.set(s,((e,t)=>e.split("\n").reduce((e,s)=>e+((e,t)=>function(e,t,n){let[s,a]=[1,0];for(const l of e)a&&a+n+l>t&&([s,a]=[s+1,0]),a+=(a?n:0)+l,a>t&&([s,a]=[s+Math.floor(a/t),a%t]);return s}(e.split(/\s+/).filter(Boolean).map(n),t,n(" ")))(s,t),0))(t,s)),a.get(s)}}();return s.widest=e=>Math.max(0,...e.split(/\s+/).map(n)),s}function tt(e){const t=document.createElement("canvas").getContext("2d");return t.font=`400 100px ${e}`,e=>t.measureText(e).width/100}let nt=null;function st(){return null!=nt?nt:nt=et(tt(getComputedStyle(document.body).fontFamily))}const at=()=>parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25;function lt({room:t}){const s=p(t.store.all("person")),a=Ae(s,"group");return n`<${ot}
    total=${s.length}
    label=${d(["जना आउनुभयो","जना आउनुभयो"],"people joined",s.length)}
    entries=${i(t.store).map(e=>{var t;return{group:e,count:null!=(t=a.get(e.id))?t:0}})}
    missing=${e("अझै आउनुभएको छैन")}
  />`}function ot({total:e,label:t,entries:s,missing:a}){const l=s.filter(e=>!e.count).length<=2,[o,r]=Ce();return n`<div class="strip">
    <p class="strip-total"><b>${e}</b> ${t}</p>
    <div class="strip-groups" role="list" ref=${o}>
      ${r&&s.length>0&&n`<${rt} ...${{entries:s,missing:a,few:l,...ct(s,r,l?a:"–")}} />`}
    </div>
  </div>`}const rt=({rows:e,size:t,missing:s,few:a})=>e.map((e,l)=>n`<div key=${l} class="strip-row" role="presentation" style=${{"--size":`${t}rem`}}>
        ${e.map(e=>e.count?$t(e):mt(e.group,s,a))}
      </div>`),it=[{size:.75,rows:2},{size:.62,rows:3},{size:.62,rows:4}];function ct(e,t,n){var s;const[a,l]=[ht(),.35*t.rem],o=it.map(({size:s,rows:o})=>{const r=e.map(e=>(({group:e,count:t},s)=>{const o=(a(`${e.name} ${t||n}`)+4)*s+l;return{natural:o,least:gt(e)?o:Math.min(o,8*s+l)}})(e,s*t.rem));return{size:s,...ut(r,o,t.width+l)}}),r=null!=(s=o.find(e=>!e.over))?s:o.at(-1);return{size:r.size,rows:r.starts.map((t,n)=>e.slice(t,r.starts[n+1]))}}function ut(e,t,n){const[s,a]=["natural","least"].map(t=>pt(e.map(e=>e[t]))),l=(e,t,s)=>Math.max(0,e[s]-e[t]-n)**2,o=(e,t)=>l(s,e,t)+1e3*l(a,e,t);let r=e.map((e,t)=>({starts:[0],over:o(0,t+1)}));for(let e=1;e<t;e+=1)r=r.map((e,t)=>Array.from({length:t},(e,n)=>({starts:[...r[n].starts,n+1],over:r[n].over+o(n+1,t+1)})).reduce((e,t)=>t.over<e.over?t:e,e));return r.at(-1)}const pt=e=>e.reduce((e,t)=>[...e,e.at(-1)+t],[0]);let dt=null;const ht=()=>null!=dt?dt:dt=tt(getComputedStyle(document.body).fontFamily),gt=({name:e})=>e.length<=8?"short":"",$t=({group:e,count:s})=>{var a;return n`<span role="listitem" key=${e.id} class="chip ${gt(e)}" data-colour=${null!=(a=e.colour)?a:1}
    >${t(e.icon)}<span class="strip-name" dir="auto">${e.name}</span><b>${s}</b></span
  >`},mt=(e,s,a)=>n`<span role="listitem" key=${e.id} class="chip silent ${gt(e)}"
    >${t(e.icon)}<span class="strip-name" dir="auto">${e.name}</span
    >${!a&&n`<span aria-hidden="true">–</span>`}<span class=${a?"strip-missing":"visually-hidden"}
      >${s}</span
    ></span
  >`,ft=e=>e<=0?"over":e<=18e4?"last":"calm";function vt({room:s,stage:a,paused:l}){return l?n`<p class="wall-timer" data-phase="paused">${t("pause")}<span>${e("रोकिएको")}</span></p>`:"done"===a.status?n`<p class="wall-timer" data-phase="done">${t("check")}<span>${e("बन्द भयो")}</span></p>`:a.ends_at?n`<${wt} room=${s} endsAt=${a.ends_at} />`:null}function wt({room:e,endsAt:t}){Le(500);const s=t-e.now(),a=ft(s);return n`<p class="wall-timer" data-phase=${a} role="timer">
    ${"over"===a?bt(-s):n`<b>${h(s)}</b>`}
  </p>`}const bt=s=>n`${t("timer")}<span>${e("समय सकियो")}</span><small class="wall-over">+${h(s)}</small>`;function yt({room:s,screens:a}){var l,o,r,i;const c=s.store.get("about","about");if(!c)return n`<main class="wall wall-waiting">
      ${t("mark")}
      <p>${e("एकछिन…")}</p>
      <${zt} room=${s} about=${{}} />
    </main>`;const u=function(e,t,n){const s=n.closed?null:Object.values(t).find(({asks:t})=>null==t?void 0:t(e.store));return s?s.asks(e.store):n.current?e.store.get("stage",n.current):null}(s,a,c),p=Ze(s),{Main:d,Strip:h=lt,whole:g,headless:$,heading:m,silent:f}=function(e,t,n,s){var a;return Object.hasOwn(kt,s.show)?kt[s.show]:t.closed?e.close:s.on?null!=(a=function(e,{kind:t}){const n=Object.values(e).find(({spotlights:e})=>null==e?void 0:e[t]);return n&&{Main:n.spotlights[t],headless:!0}}(e,s))?a:{Main:De}:n?Object.hasOwn(e,n.activity)?e[n.activity]:{Main:De}:e.open}(a,c,u,p);return n`<main
    class="wall ${g?"whole":$?"headless":""}"
    data-activity=${null!=(l=null==u?void 0:u.activity)?l:"open"}
    data-paused=${c.paused?"":null}
  >
    ${!g&&!$&&n`<${xt} ...${{room:s,about:c,stage:u,heading:m}} />`}
    <div class="wall-main" key=${[p.show,null!=(r=null==(o=p.on)?void 0:o.id)?r:"",null!=(i=null==u?void 0:u.id)?i:""].join("/")}>
      <${d} ...${{room:s,about:c,stage:u}} lane=${p.lane} on=${p.on} />
    </div>
    ${!g&&n`<${Mt} room=${s} about=${c}><${h} room=${s} stage=${u} /><//>`}
    ${!f&&n`<${zt} room=${s} about=${c} />`}
  </main>`}const kt={blank:Fe,qr:Ue,missing:Qe};function xt({room:e,about:t,stage:s,heading:a}){var l;const{title:o,text:r}=null!=(l=null==a?void 0:a(e.store,s))?l:{title:s.title,text:s.instruction};return n`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${o}</h1>
      ${r&&n`<p dir="auto">${r}</p>`}
    </div>
    <${vt} room=${e} stage=${s} paused=${t.paused} />
  </header>`}function Mt({room:t,about:s,children:a}){return n`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${t.qr} alt="" />
      <p>
        <span>${e("जोडिनुहोस्")}</span><b class="wall-address">${Ee(t.joinUrl)}</b
        ><b class="code">${s.code}</b>
      </p>
    </div>
    ${a}
  </footer>`}function zt({room:s,about:a}){return n`<div class="wall-signs">
    <${_t} room=${s} />
    ${a.illustrative&&n`<p class="wall-illustrative">${t("info")}${e("नमुना मात्र")}</p>`}
  </div>`}function _t({room:s}){var a;const l=s.sync.state.value;if("live"===l)return null;const o={connecting:e("जोडिँदै छ…"),removed:e("यो भित्तो बाहिरियो। पृष्ठ फेरि खोल्नुहोस्।"),reload:e("पृष्ठ फेरि खोल्नुहोस्।")};return n`<p class="wall-line" role="status">
    ${t("cloud-off")}<span>${null!=(a=o[l])?a:e("फेरि जोडिँदै छ…")}</span>
  </p>`}const{code:jt,joinUrl:qt}=document.documentElement.dataset,[Ot,St]=[4e3,8e3];function At({room:s,about:a}){return n`<section class="arrive-way">
    <h2>${e("फोनको क्यामेरा यता देखाउनुहोस्")}</h2>
    <img class="arrive-qr" src=${s.qr} alt=${e("यो कार्यशाला खोल्ने QR कोड")} />
    <p class="arrive-or">${e("वा खोल्नुहोस्")}</p>
    <p class="arrive-address">${Ee(s.joinUrl)}</p>
    <p class="arrive-code"><span>${e("कोड")}</span> <b class="code">${a.code}</b></p>
    <p class="arrive-hint">
      ${t("wifi")}<span>${e("यही हलको वाइफाइ चलाउनुहोस्। पृष्ठ नखुले मोबाइल डाटा बन्द गर्नुहोस्।")}</span>
    </p>
  </section>`}function Et(e){var s;return n`<li key=${e.id} class="arrive-tile ${e.here?"":"absent"}" data-colour=${null!=(s=e.colour)?s:1}>
    <span class="badge">${t(e.icon)}</span><span class="arrive-name" dir="auto">${e.name}</span
    ><b class="arrive-count">${e.here||"–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({length:Math.min(e.here,24)},()=>n`<i></i>`)}</span
    >
  </li>`}function Ut({groups:s}){const a=s.filter(e=>!e.here);return a.length?a.length===s.length?n`<p class="arrive-missing">
      ${t("people")}<span>${e("स्वागत छ। फोनमा आफ्नो समूह छान्नुहोस्।")}</span>
    </p>`:n`<p class="arrive-missing">
    ${t("clock")}<span>${d(["{n} समूह अझै आउँदै छ","{n} समूह अझै आउँदै छन्"],"{n} groups haven’t arrived yet",a.length)}</span>
  </p>`:s.length>0&&n`<p class="arrive-missing all">${t("check")}<span>${e("सबै समूह आइसके।")}</span></p>`}g(),function(){const e=new URLSearchParams(location.search).get("theme");"dark"!==e&&"light"!==e||(document.documentElement.dataset.theme=e)}(),function(){const e=()=>{var e;return"visible"===document.visibilityState&&(null==(e=navigator.wakeLock)?void 0:e.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",e),e()}(),async function e(){try{const e=await H($,"wall");!function(e,t){const s=m({code:jt,...e}),a=`/w/${encodeURIComponent(jt)}`,l=c(null!=qt?qt:location.href),o={...s,code:jt,token:e.token,get joinUrl(){return l.value},get qr(){return`${a}/qr.svg?of=${encodeURIComponent(l.value)}`},get reportQr(){return`${a}/qr.svg?to=report&of=${encodeURIComponent(l.value)}`}};var r,i;(function({store:e,sync:t}){u(()=>{const{page:t,hold:n,at:s}=T(e),a=Ke.peek();a.at===s&&a.hold===n||(Ke.value={page:t,hold:n,at:s})}),u(()=>{const{page:e,pages:n}=Ne.value;"live"===t.state.value&&t.hint({page:e,pages:n})})})(s),function(e){document.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey||t.repeat)return;const[n,s]=[Je[t.key.toLowerCase()],Ze(e).show];n&&(Xe.value={show:s===n?"":n,since:T(e.store).at}),"Escape"===t.key&&(Xe.value={show:null,since:0})})}(s),r=jt,i=e=>l.value=e,setInterval(async()=>{const e=await fetch(`/api/workshops/${encodeURIComponent(r)}/address`).catch(()=>null),t=(null==e?void 0:e.ok)?await e.json().catch(()=>null):null;t&&i(t.join_url)},5e3),f(n`<${yt} room=${o} screens=${t} />`,document.getElementById("wall")),u(()=>{return"removed"===(e=s.sync.state.value)&&y(jt,"wall"),void("removed"!==e&&"reload"!==e||setTimeout(()=>location.reload(),St));var e})}(await async function(){var e;const t=null!=(e=v(jt,"wall"))?e:await w(jt,{wall:!0});return b(jt,"wall",t),t}(),e)}catch{setTimeout(e,Ot)}}();var Ct=Object.freeze({__proto__:null,Main:function({room:e,about:t,stage:s}){const a=p(e.store.all("person")),l=Ae(a,"group"),o=i(e.store).map(e=>{var t;return{...e,here:null!=(t=l.get(e.id))?t:0}});return n`<div class="arrive">
    <${At} room=${e} about=${t} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${t.title}</h1>
        ${(t.task||(null==s?void 0:s.instruction))&&n`<p class="arrive-task" dir="auto">${t.task||s.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${a.length}</b> ${d(["जना आउनुभयो","जना आउनुभयो"],"people joined",a.length)}</p>
      <ul class="arrive-groups" data-many=${o.length>16?"most":o.length>8?"more":"few"}>
        ${o.map(Et)}
      </ul>
      <${Ut} groups=${o} />
    </section>
  </div>`},whole:!0});function Bt(e,t,n){const s=Array.from({length:t},()=>({boxes:[],height:0}));return e.forEach((e,t)=>{const a=s.reduce((e,t)=>t.height<e.height-.5?t:e);a.height+=(a.boxes.length?n:0)+e,a.boxes.push(t)}),{columns:s.map(e=>e.boxes),height:Math.max(...s.map(e=>e.height))}}function Lt(e,{fits:t,stride:n}){const s=e.filter(e=>e.pinned),a=e.filter(e=>!e.pinned),l=a.length&&t([...s,...a.slice(-n)])?s:[],o=l.length?a:e,r=function(e,t,n){let s=Math.max(0,Math.floor((e.length-1)/n)*n);for(;s>=n&&t(e.slice(s-n));)s-=n;return s}(o,e=>t([...l,...e]),n),i=function(e,t){const n=[];for(const s of[...e].reverse()){const e=n.at(-1);e&&t([s,...e])?e.unshift(s):n.push([s])}return n}(o.slice(0,r),e=>t([...l,...e]));return[o.slice(r),...i].map(e=>[...l,...e])}function Rt(e,{fits:t}){const n=[[]];for(const s of e.flatMap(e=>function(e,t){var n;const s=[];for(const a of null!=(n=e.texts)?n:[]){const n=s.at(-1);n&&t([{...e,texts:[...n,a]}])?n.push(a):s.push([a])}return s.length>1?s.map((t,n)=>({...e,id:`${e.id}/${n}`,texts:t})):[e]}(e,t)))n.at(-1).length&&!t([...n.at(-1),s])&&n.push([]),n.at(-1).push(s);return n}const Ft=[1.6,1.35,1.15,1.03,.93,.85],Tt=[2.6,2.2,1.9,...Ft],[It,Ht]=[.93,.85],[Pt,Qt]=[22,3.2],Dt=.4,Gt=[1/0,4,2,1];function Kt(e){var t,n;const s=sn(e.lanes.map(e=>e.length)),a=(null!=(t=e.sizes)?t:Ft).filter(e=>e>=(s<=40?It:Ht)),[l,o]=[a.filter(e=>e>=It),a.filter(e=>e<It)],r=null!=(n=Xt(e,l))?n:Xt(e,o);if(r)return ln(e,r);const i=a.at(-1),c=tn(e,i).map(t=>nn(e,i,t,{show:1,tight:!0})),u=c.filter(t=>function({lanes:e,height:t,heightOf:n},{size:s,column:a}){const l=e=>n(e,{size:s,width:a,show:1/0,tight:!1});return e.flat().every(e=>l(e)<=t||(e=>{var t;return(null==(t=e.texts)?void 0:t.length)?e.texts.map(t=>({...e,texts:[t]})):[e]})(e).every(e=>l(e)<=t))}(e,t)),p=[u.filter(Jt),u,c.filter(Jt),c].find(e=>e.length);return en(p.map(t=>ln(e,t)))}const[Nt,Wt]=[1.6,.9],Vt=(e,t)=>Math.min(e,t)>=Wt*Math.max(e,t);function Jt({shares:e,heights:t}){const n=t.map(e=>e.length);if(n.some((t,s)=>n.some((n,a)=>Vt(t,n)&&e[s]!==e[a])))return!1;const s=t.map((t,n)=>sn(t)/e[n]);return Math.max(...s)<=Nt*Math.min(...s.filter((t,n)=>e[n]>1))}function Xt(e,t){for(const n of Gt)for(const s of t){const t=tn(e,s).map(t=>nn(e,s,t,{show:n})).find(e=>e.fits&&Jt(e));if(t)return t}}const Yt=e=>sn(e.lanes.map(e=>Zt(e.pages[0]))),Zt=e=>e.columns.flat().length,en=e=>e.reduce((e,t)=>t.pages<e.pages||t.pages===e.pages&&Yt(t)>Yt(e)?t:e);function tn({lanes:e,width:t,rem:n,frame:s=0,word:a},l){const o=t-s*e.length,r=e=>(o+Dt*n)/((e*l+Dt)*n),i=l>1.15&&e.length>1?0:Math.floor(r(((e,t=0)=>Math.max(e>Ht?7.6:9,Math.min(Pt,t)+Qt))(l,a))),c=Math.max(e.length,i),u=Math.min(c,Math.max(e.length,Math.ceil(r((e=>e>1?16:22)(l)))));return Array.from({length:c-u+1},(e,t)=>u+t)}function nn(e,t,n,{tight:s=!1,show:a=1/0}){var l;const o=Dt*e.rem,r=e.width-(null!=(l=e.frame)?l:0)*e.lanes.length-o*(n-e.lanes.length),i=Math.floor(r/n),c=e.lanes.map(n=>n.map(n=>e.heightOf(n,{size:t,width:i,tight:s,show:a}))),u=an(c.map(t=>function(e,{columns:t,gap:n,height:s}){for(let a=1;a<=t;a+=1)if(Bt(e,a,n).height<=s)return a;return t+1}(t,{columns:n,gap:o,height:e.height})),c),p=sn(u)<=n,d=function(e,{heights:t,columns:n,gap:s}){const a=[...e],l=t.map(e=>sn(e)+s*e.length);for(let e=n-sn(a);e>0;e-=1){const e=l.reduce((e,t,n)=>t/a[n]>l[e]/a[e]?n:e,0);a[e]+=1}return a}(p?u:c.map(()=>1),{heights:c,columns:n,gap:o});return{size:t,column:i,show:a,tight:s,shares:d,heights:c,fits:p}}const sn=e=>e.reduce((e,t)=>e+t,0),an=(e,t)=>t.map(n=>Math.max(...e.filter((e,s)=>Vt(n.length,t[s].length))));function ln(e,t){const n=e.lanes.map((n,s)=>function(e,{size:t,column:n,show:s,tight:a,shares:l,heights:o},r,i){const c=s=>e.heightOf(s,{size:t,width:n,show:1/0,tight:!1}),u=on({room:e,columns:l[i]}),p=new Map(r.map((e,t)=>[e,o[i][t]])),d=r.filter(e=>p.get(e)<c(e));return{first:u({show:s,tight:a,items:r,heightOf:e=>p.get(e),turned:Lt}),full:d.length?u({show:1/0,tight:!1,items:d,heightOf:c,turned:Rt}):[]}}(e,t,n,s)),[s,a]=["first","full"].map(e=>Math.max(...n.map(t=>t[e].length))),l=e=>[...Array.from({length:s},(t,n)=>e.first[n%e.first.length]),...Array.from({length:a},(t,n)=>{var s;return null!=(s=e.full[n])?s:e.first[0]})],{size:o,column:r,shares:i}=t;return{size:o,column:r,pages:s+a,lanes:n.map((e,t)=>({columns:i[t],pages:l(e)}))}}const on=({room:e,columns:t})=>({show:n,tight:s,items:a,heightOf:l,turned:o})=>{const r=n=>Bt(n.map(l),t,Dt*e.rem),i=t=>r(t).height<=e.height;return(o===Lt&&i(a)?[a]:o(a,{fits:i,stride:t})).map(e=>({show:n,tight:s,columns:r(e).columns.map(t=>t.map(t=>e[t]))}))},[rn,cn]=[.36,.58],[un,pn,dn]=[.64,1.35,.2],[hn,gn,$n]=[1.6,1.1,4],[mn,fn]=[.85,1.75],[vn,wn,bn,yn,kn]=[1.1,.76,1.4,.15,.45],xn=e=>e>=1.03?9:e>=.93?7:e>=.8?6:5,Mn=(e,t)=>zn(xn(e)*t),zn=e=>e===1/0?"none":e,_n=(e,t)=>(e>=.93?4:3)*t,jn=(e,{show:t,tight:n})=>n?0:(e>=.93?3:2)*t,qn=e=>e<=mn,On=e=>Math.max(.85,un*e);const Sn=({merged:e})=>d(["र यस्तै {n}","र यस्तै {n}"],"and {n} alike",e),An=({total:e,groups:s},a)=>n`<span class="sheet-also">${t("hand")}+${e}${s.slice(0,4).map(e=>Bn(a.get(e)))}</span>`,En=e=>"cluster"===e.kind||Boolean(e.draw||e.group||e.by||e.merged||e.also),Un={card:(e,s)=>qn(s.size)&&e.group?function(e,{groups:t,fresh:s,size:a,show:l}){return n`<li
    key=${e.id}
    class="card sheet small ${s.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":Mn(a,l)}}
  >
    ${Bn(t.get(e.group))}
    <p class="card-text" dir="auto">
      ${e.text}${e.also&&n`${" "}${An({...e.also,groups:[]},t)}`}
    </p>
  </li>`}(e,s):function(e,{groups:s,people:a,fresh:l,size:o,show:r,named:i}){var c;return n`<li
    key=${e.id}
    class="card sheet ${i?"named":""} ${l.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":Mn(o,r)}}
  >
    <p class="card-text" dir="auto">${e.text}</p>
    ${En(e)&&n`<div class="card-foot">
        ${i?Cn(s.get(e.group)):Bn(s.get(e.group))}
        ${i&&e.by&&n`<span class="sheet-by" dir="auto">${null==(c=a.get(e.by))?void 0:c.name}</span>`}
        ${e.merged>0&&n`<span class="sheet-merged">${t("merge")}${Sn(e)}</span>`}
        ${e.also&&An(e.also,s)}
      </div>`}
  </li>`}(e,s),cluster:function(t,{groups:s,fresh:a,size:l,show:o,tight:r}){const i=t.texts.slice(0,jn(l,{show:o,tight:r}));return n`<li
    key=${t.id}
    class="card sheet cluster ${a.has(t.id)?"arriving":""}"
    data-category=${t.category}
    style=${{"--lines":zn(_n(l,o)),"--member-lines":zn(o)}}
  >
    <h3 class="card-title" dir="auto">${t.text}</h3>
    ${i.length>0&&n`<ul class="sheet-members">
        ${i.map(e=>n`<li dir="auto">${e}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${d(["{n} कार्ड","{n} कार्ड"],"{n} cards",t.count)}</b
      ><span class="sheet-groups" title=${e("यसको पछाडिका समूह")}
        >${t.groups.slice(0,6).map(e=>Bn(s.get(e)))}</span
      >
    </div>
  </li>`}},Cn=e=>{var s;return e&&n`<span class="chip plain" data-colour=${null!=(s=e.colour)?s:1}
    >${t(e.icon)}<span class="sheet-name" dir="auto">${e.name}</span></span
  >`},Bn=e=>{var s;return e&&n`<span class="badge" data-colour=${null!=(s=e.colour)?s:1}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`},[Ln,Rn,Fn,Tn,In]=[.8,.6,2.6,1.4,.4];function Hn({lanes:e,...t}){const[s,a]=Ce(),l=k(()=>function(e){return e.reduce((e,t)=>e+t.items.length,0)>40?e.filter(e=>e.items.length):e}(e),[e]);return n`<div class="wall-board" ref=${s}>
    ${a&&n`<${Pn} lanes=${l} box=${a} ...${t} />`}
  </div>`}function Pn({lanes:t,box:a,...r}){const i=l(null),c=function(e,t){const[n,a]=s({box:t,slack:1}),l=n.box===t?n.slack:1;return o(()=>{[...e.current.querySelectorAll(".wall-column")].some(e=>e.offsetHeight>e.parentElement.clientHeight+1)&&l<Kn&&a({box:t,slack:l+.03})}),l}(i,a),u=t.some(e=>e.title),p=[...r.groups.values()].map(e=>e.name).join(),d=k(()=>function(e,t,n,s,a){const l=(e,l)=>function(e,{box:t,slack:n,headed:s,view:a,sizes:l}){const{rem:o}=t,r=function({rem:e,leading:t,lines:n,view:s}){return(a,{size:l,width:o,show:r,tight:i,named:c=!1})=>{const u=l*e,p=qn(l)&&"card"===a.kind&&a.group?fn:0,d=o/u-2*cn-.1-p,h=d*u/(On(l)*e),g=En(a)&&!p?function(e,{inFoot:t,lines:n,named:s,groups:a,people:l}){var o,r,i;if(!s||e.draw||"cluster"===e.kind)return 1;const c=null!=(r=null==(o=a.get(e.group))?void 0:o.name)?r:"",u=[e.by&&(null==(i=l.get(e.by))?void 0:i.name),e.merged&&Sn(e),e.also&&`+${e.also.total} ${"MM".repeat(Math.min(4,e.also.groups.length)+1)}`].filter(Boolean);if([c,...u].some(e=>{var s;return(null==(s=n.widest)?void 0:s.call(n,e))>t-hn}))return 1/0;const p=t-hn-gn*u.length;return 1===n([c,...u].join(" "),p)?1:Math.min($n,n(c,t-hn))+(u.length?1:0)}(a,{inFoot:h,lines:n,named:c,...s}):0,$=g?g*On(l)*e*pn+dn*u:0;return Math.ceil(2*rn*u+$+.1*e+("cluster"===a.kind?function(e,{em:t,inside:n,size:s,show:a,tight:l,leading:o,lines:r}){const i=Math.min(_n(s,a),r(e.text,n/(1.12*vn)))*vn*o,c=e.texts.slice(0,jn(s,{show:a,tight:l})),u=(e=>Math.max(.85,wn*e))(s)/s,p=c.map(e=>Math.min(a,r(e,n/(1.04*u)))*bn+yn).reduce((e,t)=>e+t,0)*u;return(i+p+(p?dn:0)+kn)*t}(a,{em:u,inside:d,size:l,show:r,tight:i,leading:t,lines:n}):Math.min(xn(l)*r,n(p&&a.also?`${a.text} MM+${a.also.total}`:a.text,d))*t*u))}}({rem:o,leading:at(),lines:st(),view:a}),i=(e,t)=>r(e,t)*n,c=t.height-(Ln+(s?Fn:0))*o,u=function(e){const t=Kt(e);return t.pages>1?Kt({...e,height:e.height-e.more}):t}({lanes:e.map(e=>e.items),width:t.width-(e.length-1)*Rn*o,height:c,more:Tn*o,frame:Ln*o,rem:o,heightOf:i,sizes:l,word:Gn(e)});return function(e,{heightOf:t,rem:n,height:s}){const{size:a,column:l}=e,o=({show:e,tight:n},s)=>o=>t(o,{size:a,width:l,show:e,tight:n,named:s}),r=e=>({...e,named:e.columns.map(t=>function(e,t,n,s,a){let l=e.reduce((e,n)=>e-t(n)-a,s);return new Set(e.filter(e=>{const s=n(e)-t(e),a=s<=l;return a&&(l-=s),a}))}(t,o(e,!1),o(e,!0),s+In*n,In*n))});return{...e,lanes:e.lanes.map(e=>({...e,pages:e.pages.map(r)}))}}(u,{heightOf:i,rem:o,height:u.pages>1?c-Tn*o:c})}(e,{box:t,slack:n,headed:s,view:a,sizes:l}),o=e.reduce((e,t)=>e+t.items.reduce((e,t)=>{var n;return e+(null!=(n=t.count)?n:1)},0),0),r=e.map(e=>e.items.filter(({kind:e})=>"cluster"===e));if(o<=Qn||!r.flat().length)return Dn([l(e)]);const i=e.map((e,t)=>({...e,items:r[t].map(e=>({...e,texts:[]}))})),c=e.map(e=>({...e,items:e.items.map(e=>({...e,pinned:!1}))}));return Dn([l(i,Tt),l(c)])}(t,a,c,u,r),[t,a,c,p]),h=We(d.pages,Nn(t)),g=d.parts.filter(({from:e})=>e<=h).at(-1);return n`<div
      class="wall-lanes"
      ref=${i}
      style=${{"--size":`${g.size}rem`,"--column":`${g.column}px`}}
    >
      ${t.map((e,t)=>n`<${Wn}
            key=${e.id}
            lane=${e}
            columns=${g.lanes[t].columns}
            page=${g.lanes[t].pages[h-g.from]}
            n=${h}
            size=${g.size}
            ...${r}
          />`)}
    </div>
    ${d.pages>1&&n`<p class="wall-page wall-turn">${e("पृष्ठ {n}/{all}",{n:h+1,all:d.pages})}</p>`}`}const Qn=60;function Dn(e){const t=e.reduce((e,t)=>e+t.pages,0),n=t=>e.slice(0,t).reduce((e,t)=>e+t.pages,0);return{pages:t,parts:e.map((e,t)=>({...e,from:n(t)}))}}const Gn=e=>{const{widest:t}=st();return e.flatMap(e=>e.items).reduce((e,{text:n})=>Math.max(e,t(n)),0)},Kn=1.3,Nn=e=>e.flatMap(e=>e.items).reduce((e,t)=>t.at>e.at?t:e,{id:"",at:0}).id;function Wn({lane:e,columns:s,page:a,n:l,quiet:o,...r}){var i,c;const{show:u,tight:p}=a;return n`<section class="lane wall-lane" data-category=${e.category} style=${{"--columns":s}}>
    ${e.title&&n`<h3 class="lane-head">
        ${t(null!=(i=e.category)?i:"cluster")}<span dir="auto">${e.title}</span><span class="count">${e.count}</span>
      </h3>`}
    <div class="wall-columns" key=${l}>
      ${a.columns.map((e,t)=>n`<ul key=${t} class="wall-column">
            ${e.map(e=>((e,t)=>{var n;return(null!=(n=e.draw)?n:Un[e.kind])(e,t)})(e,{...r,show:u,tight:p,named:a.named[t].has(e)}))}
          </ul>`)}
      ${0===e.items.length&&o&&n`<div class="wall-quiet">${t(null!=(c=e.category)?c:"edit")}</div>`}
    </div>
  </section>`}const Vn=["agreed","not_agreed"],Jn=["parked","proposed"];function Xn({room:e,stage:t,lane:s}){var a;const l=(null==(a=t.lanes)?void 0:a.some(({id:e})=>e===s))?s:"",o=x(e.store,t.id).filter(e=>!l||e.lane===l),r=Yn(o),i=o.filter(e=>e!==r),c=Vn.some(e=>M(o,e).length),u=c?Vn:Jn.filter(e=>M(i,e).length),p=Re(o.map(e=>e.id)),d=Se([]);return n`<div class="wall-goals">
    ${r&&n`<${es} goal=${r} />`}
    <${Hn}
      lanes=${u.map(e=>function(e,t){const n=M(t,e),s=n.map(({id:e,text:t,at:n})=>({id:e,kind:"card",text:t,at:n}));return{id:e,title:q(e),category:null,count:n.length,items:s}}(e,i))}
      groups=${d}
      people=${d}
      fresh=${p}
      quiet=${!0}
    />
    ${c&&n`<${Zn} goals=${i} />`}
  </div>`}const Yn=e=>{var t;const n=M(e,"proposed");return null!=(t=n.filter(e=>e.count).at(-1))?t:n.at(-1)};function Zn({goals:e}){const s=Le(6e3),a=Jn.map(t=>[t,M(e,t)]).filter(([,e])=>e.length);return a.length?n`<ul class="goal-rest">
    ${a.map(([e,a])=>n`<li key=${e}>
          ${t(O(e))}<b>${q(e)}</b><span class="count">${a.length}</span
          ><span class="goal-rest-text" dir="auto">${a[s%a.length].text}</span>
        </li>`)}
  </ul>`:null}function es({goal:s}){var a,l;const o=null!=(l=null==(a=s.count)?void 0:a.choices)?l:{},r=Object.keys(o).length>0,i=Math.max(1,...Object.values(o));return n`<section class="goal-now" aria-label=${e("हात उठाइ")}>
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
  </section>`}const ts=new Set(["governance","structural","economic_social","unsorted"]),ns=(e,t)=>e.at-t.at;const ss=e=>{var t;return"shown"===(null!=(t=e.shown)?t:"shown")};function as(e){var t;const n=new Map;for(const s of e)s&&n.set(s,(null!=(t=n.get(s))?t:0)+1);return n}function ls(e){return[...as(e)].reduce((e,t)=>t[1]>e[1]?t:e,[null,0])[0]}const os=[5.4,4.6,4,3.5,3.1,2.7,2.4,2.1,1.85,1.6,1.4,1.2,1.05,.95,.85];function rs(e,{box:t,gap:n=0}){var s;const[a,l]=[st(),at()];return null!=(s=os.find(s=>{const o=({scale:e})=>t.width/(s*e*t.rem);return e.reduce((e,t)=>e+(a(t.text,o(t))*l+.35)*t.scale,0)*s+n<=t.height/t.rem&&e.every(e=>a.widest(e.text)<=o(e))}))?s:os.at(-1)}const[is,cs]=[3,4],us={card:function({room:e,on:t}){var s,a;const[l,o]=Ce(),r=e.store.get("group",null!=(s=t.group)?s:""),i=t.by&&(null==(a=e.store.get("person",t.by))?void 0:a.name),c=[{text:S(t),scale:1}];return n`<article class="alone" data-category=${t.category} ref=${l}>
    ${o&&n`<p class="alone-text" dir="auto" style=${ds(c,o)}>${S(t)}</p>
        <p class="alone-foot">${r&&ps(r)} ${i&&n`<bdi>${i}</bdi>`}</p>`}
  </article>`},cluster:function({room:e,on:t}){const[s,a]=Ce(),l=e.store.all("card").filter(e=>{var n;return e.cluster===t.id&&!e.merged_into&&"shown"===(null!=(n=e.shown)?n:"shown")}),o=l.map(e=>({text:S(e),scale:.6}));return n`<article class="alone cluster" data-category=${t.lane} ref=${s}>
    ${a&&n`<h1 class="alone-title" dir="auto" style=${ds([{text:t.title,scale:1},...o],a)}>
          ${t.title}
        </h1>
        <ul class="alone-members" style=${ds([{text:t.title,scale:1},...o],a)}>
          ${l.map(e=>n`<li key=${e.id} dir="auto">${S(e)}</li>`)}
        </ul>
        <p class="alone-foot"><b>${d(["{n} कार्ड","{n} कार्ड"],"{n} cards",l.length)}</b></p>`}
  </article>`}},ps=e=>{var s;return n`<span class="alone-group" data-colour=${null!=(s=e.colour)?s:1}
    ><span class="badge">${t(e.icon)}</span><bdi>${e.name}</bdi></span
  >`};function ds(e,t){return{"--size":`${rs(e,{box:{...t,width:t.width-2*is*t.rem},gap:cs+is})}rem`}}function hs({room:e,stage:t,lane:s}){const[a,l,o,r,c]=["card","cluster","group","person","support"].map(t=>e.store.all(t)),u=k(()=>function(e,t,n,s=[]){const a=new Map(s.filter(e=>e.total).map(e=>[e.id,e])),l=t.filter(t=>t.stage===e.id&&!t.merged_into&&!t.comment&&ss(t)).sort(ns),o=n.filter(t=>t.stage===e.id).sort(ns).map(e=>function(e,t){var n,s;const a=t.filter(t=>t.cluster===e.id),l=null!=(s=null!=(n=e.lane)?n:ls(a.map(e=>e.lane)))?s:null,o=ls(a.map(e=>e.category));return{id:e.id,kind:"cluster",text:e.title,at:e.at,lane:l,category:o,pinned:!0,texts:a.map(S),groups:[...new Set(a.map(e=>e.group).filter(Boolean))],count:a.length}}(e,l)),r=new Set(o.map(e=>e.id)),i=as(t.map(e=>e.merged_into)),c=l.filter(e=>!r.has(e.cluster)).map(e=>{var t;return function(e,t,n){var s;const{id:a,at:l,group:o=null,by:r=null,lane:i=null,category:c=null}=e,u=n&&{total:n.total,groups:Object.keys(null!=(s=n.groups)?s:{})};return{id:a,kind:"card",text:S(e),at:l,group:o,by:r,lane:i,category:c,merged:t,also:u,count:1,pinned:!1}}(e,null!=(t=i.get(e.id))?t:0,a.get(e.id))});return function(e){var t;return((null==(t=e.lanes)?void 0:t.length)?e.lanes:[{id:null,title:""}]).map(({id:e,title:t})=>({id:e,title:t,category:ts.has(e)?e:null}))}(e).map((e,t,n)=>function(e,t,n){const s=new Set(t.map(e=>e.id)),a=t.at(-1)===e,l=n.filter(t=>t.lane===e.id||a&&!s.has(t.lane)),o=l.reduce((e,t)=>e+t.count,0);return{...e,count:o,items:l.map(t=>{var n;return{...t,category:null!=(n=t.category)?n:e.category}})}}(e,n,[...o,...c]))}(t,a,l,c),[t,a,l,c]),p=k(()=>ws(u,s),[u,s]),d=Re(a.filter(e=>e.stage===t.id).map(e=>e.id)),h=p.every(e=>0===e.items.length),g=k(()=>Se(i(e.store)),[o]),$=h?null:function(e){var t;const n=function({settings:e={}}){return e.draw?e.draw:e.long?"long":e.importance?"ranked":""}(e);return n?(fs||vs(),ms.value?null!=(t=ms.value[n])?t:null:gs):null}(t);return $===gs?n`<div class="wall-cards"></div>`:$?n`<${$}
      ...${{stage:t,clusters:l,fresh:d}}
      cards=${s&&1===p.length?a.filter(e=>e.lane===s):a}
      groups=${g}
      tables=${Se(e.store.all("table"))}
    />`:n`<div class="wall-cards">
    <${Hn} lanes=${p} groups=${Se(o)} people=${Se(r)} fresh=${d} quiet=${!h} />
    ${h&&n`<${ys} stage=${t} alone=${function(e,t){var n;const s=e.get("writing",t.id);return(null==s?void 0:s.cards)||((null==(n=t.settings)?void 0:n.alone)&&!(null==s?void 0:s.revealed)?0:null)}(e.store,t)} />`}
  </div>`}const gs="waiting",$s=1e4,ms=c(null);let fs=!1;function vs(){fs=!0,Promise.all([import("./scenes.js"),A("scenes")]).then(([e])=>ms.value=e.SCENES,()=>(ms.value={},setTimeout(vs,$s)))}const ws=(e,t)=>e.some(e=>e.id===t)?e.filter(e=>e.id===t):e,bs=({many:t})=>n`<p class="wall-alone"><b>${t}</b> ${d(["कार्ड लेखियो","कार्ड लेखिए"],"cards written",t)}</p>
    <p class="soft">${e("अहिले एक्लै लेख्नुहोस्। सबै कार्ड एकैचोटि देखाइन्छन्।")}</p>`;function ys({stage:s,alone:a}){const l="open"===s.status;return n`<div class="wall-question">
    ${t("edit")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    ${null===a?n`<p class="soft">${e(l?"आफ्नो फोनमा लेख्नुहोस्: तपाईंको कार्ड यहाँ देखिन्छ।":"अझै कार्ड छैन।")}</p>`:n`<${bs} many=${a} />`}
  </div>`}var ks=Object.freeze({__proto__:null,Main:({room:e,stage:t,lane:s=""})=>{var a;return(null==(a=t.settings)?void 0:a.agree)&&e.store.all("card").some(e=>e.stage===t.id)?n`<${Xn} room=${e} stage=${t} lane=${s} />`:n`<${hs} room=${e} stage=${t} lane=${s} />`},Strip:function({room:t,stage:s}){const a=t.store.all("card"),{heard:l,silent:o,told:r,total:c}=function(e,{cards:t,groups:n,people:s}){var a;const l=t.filter(t=>t.stage===e.id&&ss(t)),o=new Set(s.filter(e=>{var t;return"in"===(null!=(t=e.status)?t:"in")}).map(e=>e.group)),r=as(l.map(e=>e.group)),i=[...n].sort((e,t)=>{var n,s;return(null!=(n=e.position)?n:0)-(null!=(s=t.position)?s:0)});return{heard:i.filter(e=>r.has(e.id)).map(e=>({group:e,count:r.get(e.id)})),silent:i.filter(e=>!r.has(e.id)&&o.has(e.id)),absent:i.filter(e=>!r.has(e.id)&&!o.has(e.id)),told:"anonymous"!==(null==(a=e.settings)?void 0:a.naming),total:l.length}}(s,{cards:a,groups:i(t.store),people:p(t.store.all("person"))}),u=r?[...l,...o.map(e=>({group:e,count:0}))]:[];return n`<${ot}
    total=${c}
    label=${d(["कार्ड","कार्ड"],"cards",c)}
    entries=${u}
    missing=${e("अझै बोलेका छैनन्")}
  />`},spotlights:us});const[xs,Ms,zs]=[4.4,2.6,4.2],[_s,js,qs]=[1,4,9],Os=(e,t)=>Math.min(6,Ss(t)/e).toFixed(3),Ss=e=>e.height/e.rem-xs-(e=>e.width/e.rem<60?zs:Ms)(e);function As(e,t,n){const s=function(e,t){const n=e.some(({title:e})=>e.length>70)?3:2,s=Math.max(1,Math.floor(Ss(t)/(1.1*n+.5))),a=Math.max(1,Math.ceil(e.length/s));return{rows:Math.max(1,Math.ceil(e.length/a)),pages:a,lines:n}}(e,t);return(e.length?Array.from({length:s.pages},(e,t)=>t*s.rows):[]).map(t=>({rows:e.slice(t,t+s.rows),others:n,layout:s}))}function Es(e){const t=e.slice(0,qs),n=Math.max(0,Math.ceil((t.length-_s)/js));return[0,...Array.from({length:n},(e,t)=>_s+t*js)].slice(0,t.length?void 0:0).map(e=>({findings:t.slice(e,e?e+js:_s),start:e+1}))}function Us({room:e,stage:t,box:s}){const a=function(e,t){const n=e.all("card");return te(e,t).map(e=>{var t,s,a;return"cluster"===e.kind?{id:e.id,kind:e.kind,title:e.title,category:null!=(s=e.lane)?s:null==(t=n.find(t=>t.cluster===e.id))?void 0:t.category}:{id:e.id,kind:e.kind,title:S(e),category:null!=(a=e.category)?a:e.lane}})}(e.store,t),l=P(e.store.all("rating"),t.id),o=i(e.store),r=a.some(({id:e})=>o.some(t=>l.has(D(e,t.id)))),c=function(e,t,n,s){const a=s.filter(({id:e})=>Q(t,n,e)>=n.length);return"done"===e.status||2*a.length>=s.length}(t,l,a,o)?function(e,t,n){const s=n.map(({id:e})=>e);return ne(t,s,se(e,n))}(e.store,l,a):[],u=As(a,s,!1).length>1?function(e,t){var n;const s=new Map;for(const{on:e}of t.values())s.set(e,(null!=(n=s.get(e))?n:0)+1);return[...e].sort((e,t)=>{var n,a;return(null!=(n=s.get(t.id))?n:0)-(null!=(a=s.get(e.id))?a:0)})}(a,l):a,p=u.filter(({id:e})=>o.some(t=>{var n;return null==(n=l.get(D(e,t.id)))?void 0:n.others})),d=[...As(u,s,!1),...As(p,s,!0),...Es(c)],h=We(d.length);if(!r)return n`<${Cs} stage=${t} many=${a.length} />`;const g=d[Math.min(h,d.length-1)],$={groups:o,page:g,of:{n:h+1,all:d.length},key:h};return g.findings?n`<${Rs} ...${$} room=${e} />`:n`<${Bs} ...${$} cells=${l} box=${s} />`}const Cs=({stage:s,many:a})=>n`<div class="wall-question">
    ${t("power")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">
      ${a?e("अङ्क दिनुपर्ने: {things}",{things:ae(s,a)}):e("अङ्क दिने कुरा अहिले केही छैन।")}
    </p>
  </div>`;function Bs({groups:e,cells:t,page:{rows:s,others:a,layout:l},box:o,of:r}){const i=[...t.values()].some(e=>e.split),c={"--row":`${Os(l.rows,o)}rem`,"--groups":e.length,"--lines":l.lines};return n`<div class="wall-heat" style=${c}>
    <div class="wall-heat-page">${G({barriers:s,groups:e,cells:t,gaps:K(t),others:a})}</div>
    <div class="wall-heat-foot">${N({split:i,others:a})}<${Ls} ...${r} /></div>
  </div>`}const Ls=({n:t,all:s})=>s>1&&n`<p class="wall-page">${e("पृष्ठ {n}/{all}",{n:t,all:s})}</p>`,Rs=({room:e,groups:t,page:s,of:a})=>n`<div class="wall-heat wall-findings" data-many=${s.findings.length}>
    <${le}
      findings=${s.findings}
      groups=${t}
      titleOf=${t=>E(e.store,t)}
      start=${s.start}
    />
    <div class="wall-heat-foot"><span></span><${Ls} ...${a} /></div>
  </div>`;var Fs=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=Ce();return n`<div class="wall-ratings" ref=${s}>
    ${a&&n`<${Us} room=${e} stage=${t} box=${a} />`}
  </div>`},Strip:function({room:t,stage:s}){const a=te(t.store,s),l=P(t.store.all("rating"),s.id),o=i(t.store).map(e=>({group:e,done:Q(l,a,e.id)})),r=o.filter(e=>a.length&&e.done>=a.length).length;return n`<${ot}
    total=${r}
    label=${d(["/ {n} समूहले सबैमा अङ्क दियो","/ {n} समूहले सबैमा अङ्क दिए"],"of {n} groups have rated all",o.length)}
    missing=${e("अझै छैन")}
    entries=${o.map(({group:e,done:t})=>({group:e,count:t&&`${t}/${a.length}`}))}
  />`}});const Ts=[1.6,1.3,1.05,.9,.75,.62],[Is,Hs,Ps,Qs]=[20,4.2,1.5,.8];const Ds=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),Gs=({size:e})=>e>=.9,Ks=t=>e("सबै सहमत भएनन्: {dissent}",{dissent:t}),Ns=({page:e,size:t})=>n`<div class="decisions" style=${{"--size":`${t}rem`}}>
    ${e.map((e,t)=>n`<ul key=${t}>
          ${e.map(Ws)}
        </ul>`)}
  </div>`,Ws=({id:e,head:s,text:a,dissent:l})=>n`<li key=${e} class="decision">
    ${t("decision")}
    <p>
      <b>${s}</b>${" "}
      <span dir="auto">${a}</span>
      ${l&&n`<small dir="auto">${Ks(l)}</small>`}
    </p>
  </li>`,Vs=[1.4,1.2,1.08,.96,.85],Js=.85,Xs={2:9/26,3:9/27},[Ys,Zs,ea,ta,na]=[2,.8,.45,2,1.5],sa={beside:2.8,stacked:1.8};function aa(e,t){const n=Vs.flatMap(n=>[!1,!0].map(s=>function(e,t,n,s){const a=t.height/t.rem-sa[s?"stacked":"beside"]-t.legend,l=e=>function({title:e,note:t},n,s,a){const l=n.width/n.rem-Ys*s-Zs,o=a?l:(l-n.measures*Zs)*Xs[n.measures],r=n.lines(e,o/s)*s+n.lines(t,o/Js)*Js;return ea+(a?r*n.leading+na:Math.max(ta,r*n.leading))}(e,t,n,s),o=a-ea-(s?na:0)-Js*t.leading;return{size:n,stacked:s,pages:Rt(e,{fits:e=>(e=>e.reduce((e,t)=>e+l(t),0))(e)<=a}),whole:e.every(e=>l(e)<=a),most:Math.max(1,Math.floor(o/(n*t.leading)))}}(e,t,n,s))),s=n.filter(e=>e.whole);return s.length?la(s):n.at(-1)}const la=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),[oa,ra]=[14,.8];function ia({room:a,vote:l,before:o}){const[r,c]=Ce(),u=oe(a.store,l),[{sign:p,bars:d},h]=s({});return n`<div class="wall-result">
    <div class="result-page" ref=${r}>
      ${c&&n`<${ca} ...${{room:a,vote:l,tally:u,before:o,box:c,setSign:h}} />`}
    </div>
    <p class="result-notes">
      ${d&&de(u)&&n`<span>${he()}</span>`}
      ${d&&function(s,a){var l;if(!(null==(l=s.pooled)?void 0:l.length))return null;const o=s.pooled.map(e=>{var t;return null==(t=a.find(t=>t.id===e))?void 0:t.name}).filter(Boolean).join(" · ");return n`<span
    >${t("lock")}${e("मत गोप्य रहोस् भनेर 5 जनाभन्दा कमले मत दिएका समूह सँगै देखाइएका छन्: {names}",{names:o})}</span
  >`}(u,i(a.store))}${p&&n`<span class="wall-page">${p}</span>`}
    </p>
  </div>`}function ca({room:t,vote:a,tally:l,before:r,box:i,setSign:c}){var u,p,d;const h=re(t.store,a),g=k(()=>function(e,t){return e.length?function(e,t){var n,s;const a=Ts.flatMap(n=>function(e,t,{width:n,rem:s}){const a=Math.max(1,Math.floor((n/s+.7)/(Is*e+.7))),l=Math.min(a,t.length,3);return Array.from({length:l},(e,t)=>l-t)}(n,e,t).map(s=>function(e,t,n,s){const[a,l]=[n*t.rem,.7*t.rem],o=((t.width+l)/s-l)/a-Hs,r=e=>Bt(e.map(e=>function({head:e,text:t,dissent:n},s,{leading:a,lines:l}){const o=n?l(Ks(n),s/Qs)*Qs:0;return Ps+a*(l(`${e} ${t}`,s)+o)}(e,o,t)*a),s,l),i=Rt(e,{fits:e=>r(e).height<=t.height});return{size:n,pages:i.map(e=>r(e).columns.map(t=>t.map(t=>e[t]))),whole:i.every(e=>r(e).height<=t.height)}}(e,t,n,s))),l=a.filter(e=>e.whole),[o,r]=[l.filter(Gs),l.filter(e=>!Gs(e))];return null!=(s=null!=(n=Ds(o))?n:r[0])?s:a.at(-1)}(e,{...t,leading:at(),lines:st()}):{pages:[]}}(h,i),[h.length,i]),[$,m]=function({room:e,tally:t,before:n,box:a}){const[l,o]=s({box:a,over:0}),r=l.box===a?l.over:0;return[aa($e({tally:t,before:n}).map(n=>({on:n.on,title:ie(e.store,n.on),note:me(n,t)})),{...a,height:a.height-r,leading:at(),lines:st(),measures:de(t)?3:2,legend:ua(a,new Set(t.items.flatMap(e=>Object.keys(e.by_group))).size)}),e=>e>1&&r<a.height/2&&o({box:a,over:r+e})]}({room:t,tally:l,before:r,box:i}),f=g.pages.length+$.pages.length,v=We(f,null!=(d=null==(u=h[0])?void 0:u.id)?d:null==(p=l.items[0])?void 0:p.on),w=f>1?e("पृष्ठ {n}/{all}",{n:v+1,all:f}):null,b=g.pages[v];if(o(()=>c({sign:w,bars:!b}),[w,!b]),b)return n`<${Ns} key=${v} page=${b} size=${g.size} />`;if(!l.items.length)return n`<${da} words=${l.total?e("अन्तिम स्थानदेखि पहिलोसम्म…"):ge()} />`;const y=$.pages[v-g.pages.length];return n`<${pa} key=${v} ...${{room:t,tally:l,before:r,ranked:$,rows:y,look:m}} />`}function ua({width:e,rem:t},n){const s=Math.max(1,Math.floor((e/t+ra)/(oa+ra)));return Math.ceil(n/s)*Js*at()+.4}function pa({room:e,tally:t,before:s,ranked:a,rows:r,look:c}){const u=l(null);return o(()=>{const e=u.current.querySelector(".ranked-list");c(e.scrollHeight-e.clientHeight)}),n`<div
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
    </div>`}function ga({room:s,vote:a}){var l,o,r;const[i,c]=[null!=(l=s.store.get("turnout",a.id))?l:{voted:0,proxies:0},p(s.store.all("person")).length];return n`<div class="ballot voting">
    <section class="ballot-turnout">
      ${W({part:null!=(o=i.voted)?o:0,whole:Math.max(c,null!=(r=i.voted)?r:0),label:e("मत दिने")})}
      ${i.proxies>0&&n`<p>${d(["र कागजको {n} मत","र कागजका {n} मत"],"and {n} ballots on paper",i.proxies)}</p>`}
      <p class="ballot-rule">${t("dot")}<span>${d(["हरेकलाई {n} थोप्ला","हरेकलाई {n} थोप्ला"],"{n} dots each",a.budget)}</span></p>
      <p class="ballot-rule soft">
        ${t(!1===a.secret?"show":"lock")}<span
          >${!1===a.secret?e("खुला मतदान। बन्द भएपछि नतिजा देखिन्छ।"):e("गोप्य मतदान। बन्द भएपछि नतिजा देखिन्छ।")}</span
        >
      </p>
    </section>
    <${$a} ids=${a.items} room=${s} />
  </div>`}function $a({ids:e,room:t}){const s={id:"points",title:"",category:null,count:e.length,items:e.map((e,n)=>fa(e,n+1,t))},a=Se([]);return n`<div class="points"><${Hn} lanes=${[s]} groups=${a} people=${a} fresh=${ma} /></div>`}const ma=new Set,fa=(e,t,{store:n})=>{const s=E(n,e);return{id:e,kind:"point",draw:va,number:t,title:s,text:`${t} ${s}`,at:0}},va=({id:e,number:t,title:s},{size:a,show:l})=>n`<li key=${e} class="card sheet point" style=${{"--lines":Mn(a,l)}}>
    <p class="card-text" dir="auto"><b class="point-number">${t}</b>${" "}${s}</p>
  </li>`;var wa=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=U(e.store,t.id);return"closed"===(null==s?void 0:s.status)&&oe(e.store,s)?n`<${ia} room=${e} vote=${s} before=${a} />`:s?n`<${ga} room=${e} vote=${s} />`:n`<${ha} room=${e} stage=${t} />`},heading:function(t,n){const s=ce(t,n);return s&&{title:e("{title}: नतिजा",{title:n.title}),text:ue(t,s)}}});const ba=[1.7,1.5,1.35,1.2,1.08,1],[ya,ka]=[1.4,2.3],[xa,Ma]=[1.4,1.4],[za,_a,ja]=[6,14,2.6];function qa(e,t,n){const s=e.filter(({person:e})=>e.name).map(({person:e,number:t})=>({key:e.id,name:e.name,number:t,colour:n})).sort((e,t)=>e.name.localeCompare(t.name)),a=e.length-s.length;return a?[...s,{key:`${t}/more`,more:a}]:s}function Oa(e,{size:t,width:n,height:s,rem:a,wide:l}){const o=t*a,r=Math.max(1,Math.floor((n+xa*a)/(l*o+xa*a))),i=t=>function(e,t){const n=[[]];let s=t;for(const{head:a,rows:l}of e){const e=a?ka:0;for(let o=0;o<l.length;){const r=Sa(l.length-o,s-e,s===t);r?(a&&n.at(-1).push(o?{...a,key:`${a.key}/${o}`}:a),n.at(-1).push(...l.slice(o,o+r)),o+=r,s-=e+r):(n.push([]),s=t)}}return n}(e,Math.max(6,Math.floor(10*t/(ya*o))/10)),c=i(s),u=c.length<=r?c:i(s-Ma*a);return{size:t,pages:Aa(u,r)}}function Sa(e,t,n){const s=Math.floor(t);if(s>=e)return e;const a=e-s<3?e-3:s;return a>=3?a:n?Math.max(1,s):0}const Aa=(e,t)=>Array.from({length:Math.ceil(e.length/t)},(n,s)=>e.slice(s*t,(s+1)*t)),Ea={id:"tables",activity:"tables",status:"ahead"};function Ua({store:t,box:s}){const a=Se(t.all("person")),l=i(t),o=ee(t),r=JSON.stringify([o,l,[...a.values()].map(({id:e,name:t,group:n})=>[e,t,n])]),c=k(()=>function(e,{width:t,height:n,rem:s},a){const l=e.flatMap(({rows:e})=>e.map(({name:e})=>e?a(e):0)),o=Math.min(_a,Math.max(za,...l))+ja;for(const a of ba){const l=Oa(e,{size:a,width:t,height:n,rem:s,wide:o});if(l.pages.length<2||a===ba.at(-1))return l}return{size:1,pages:[[]]}}(function({tables:e,people:t,groups:n}){var s;const a="mixed"===(null==(s=e[0])?void 0:s.seating)?function({tables:e,people:t,groups:n}){const s=e.flatMap(e=>e.people.filter(e=>t.has(e)).map(n=>({person:t.get(n),number:e.number}))),a=new Set(n.map(({id:e})=>e)),l=e=>s.filter(({person:t})=>t.group===e.id),o=s.filter(({person:e})=>!a.has(e.group));return[...n.map(e=>({head:{key:e.id,group:e},rows:qa(l(e),e.id,e.colour)})),{head:null,rows:qa(o,"others")}]}({tables:e,people:t,groups:n}):function({tables:e,people:t,groups:n}){return e.map(e=>{const s=e.people.filter(e=>t.has(e)).map(e=>({person:t.get(e)})),a=new Set(s.map(({person:e})=>e.group));return{head:{key:e.id,table:e,groups:n.filter(({id:e})=>a.has(e))},rows:qa(s,e.id)}})}({tables:e,people:t,groups:n});return a.filter(({rows:e})=>e.length)}({tables:o,people:a,groups:l}),s,Ba()),[r,s]),u=We(c.pages.length);return n`<div class="wall-seat-columns" style=${{"--size":`${c.size}rem`}}>
      ${c.pages[u].map((e,t)=>n`<div key=${t}>${e.map(e=>n`<${La} key=${e.key} row=${e} />`)}</div>`)}
    </div>
    ${c.pages.length>1&&n`<p class="wall-page wall-turn">${e("पृष्ठ {n}/{all}",{n:u+1,all:c.pages.length})}</p>`}`}let Ca=null;const Ba=()=>null!=Ca?Ca:Ca=tt(getComputedStyle(document.body).fontFamily);function La({row:e}){return e.table?n`<${Ra} row=${e} />`:e.group?n`<h2 class="wall-seat-head" data-colour=${e.group.colour}>
      ${Fa(e.group)}<span class="wall-seat-group" dir="auto" data-long=${e.group.name.length>28?"":null}
        >${e.group.name}</span
      >
    </h2>`:e.more?n`<p class="wall-seat soft">${d(["र अरू {n} जना","र अरू {n} जना"],"and {n} more people",e.more)}</p>`:n`<p class="wall-seat" data-colour=${e.colour}>
    <span class="wall-seat-name" dir="auto">${e.name}</span>${e.number&&n`<b>${e.number}</b>`}
  </p>`}const Ra=({row:{table:t,groups:s}})=>n`<h2 class="wall-seat-head" data-colour=${1===s.length?s[0].colour:void 0}>
    <span class="wall-seat-table"
      ><b>${e("टेबल {n}",{n:t.number})}</b
      >${t.place&&n`<small dir="auto">${t.place}</small>`}</span
    >
    ${s.length>0&&n`<span class="wall-seat-whose">${s.slice(0,3).map(Fa)}<bdi>${s[0].name}</bdi></span>`}
  </h2>`,Fa=e=>n`<span class="badge" key=${e.id} data-colour=${e.colour}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`;var Ta=Object.freeze({__proto__:null,Main:function({room:e}){const[t,s]=Ce();return n`<div class="wall-seats" ref=${t}>${s&&n`<${Ua} store=${e.store} box=${s} />`}</div>`},asks:t=>Z(t).shown&&ee(t).length?{...Ea,title:e("आफ्नो टेबल खोज्नुहोस्")}:null});const Ia=[1.8,1.5,1.3,1.1,.95],[Ha,Pa]=[6.6,1.5],[Qa,Da,Ga]=[1.2,5.4,.5],Ka=(e,t,n,s)=>Array.from({length:e},(e,a)=>{var l,o;return{driving:null!=(l=t[a])?l:[],restraining:null!=(o=n[a])?o:[],size:s}});function Na({room:{store:e},stage:t,box:s}){const a={lines:st(),leading:at(),said:Wa},l=function(e,t){const n=e.all("force"),s=ve(e,t),a=new Set(s.map(({id:e})=>e)),l=[...new Set(n.map(({on:e})=>e))].filter(e=>!a.has(e));return[...s,...l.map(t=>({id:t,title:E(e,t)}))].map(e=>({...e,field:we(n,e.id)})).filter(({title:e,field:t})=>e&&(t.driving.length||t.restraining.length))}(e,t),o=l.flatMap(({id:e,title:t,field:n})=>function(e,t,{lines:n,leading:s,said:a}){const[l,o]=[t.height/t.rem-Ha-Pa,(t.width/t.rem-Qa)/2],r=(e,t)=>function(e,t,n){const[s,a]=[[],{height:0}];for(const l of e){const e=n(l);(e>a.height||!s.length)&&([s[s.length],a.height]=[[],t]),s.at(-1).push(l),a.height-=e}return s}(e,l,e=>((e,t,n)=>Math.max(2,e*t*n+.3)+Ga)(n(a(e),(o-Da)/t),t,s));for(const t of Ia){const[n,s]=[r(e.driving,t),r(e.restraining,t)],a=Math.max(n.length,s.length,1);if(1===a||t===Ia.at(-1))return Ka(a,n,s,t)}return[]}(n,s,a).map(s=>({...s,id:e,title:t,totals:n.totals}))),r=We(o.length);if(!o.length)return n`<${Va} stage=${t} />`;const c=o[Math.min(r,o.length-1)];return n`<${Ja} key=${r} ...${{page:c,n:r+1,all:o.length}} groups=${Se(i(e))} />`}const Wa=e=>[be(e),...ye(e)].join(" · "),Va=({stage:s})=>n`<div class="wall-question">
    ${t("balance")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">${e("समूहहरूले लेख्दै जाँदा बलहरू यहाँ देखिन्छन्।")}</p>
  </div>`,Ja=({page:{title:t,driving:s,restraining:a,totals:l,size:o},n:r,all:i,groups:c})=>n`<div class="force-page" style=${{"--size":`${o}rem`}}>
    <h2 class="force-title" dir="auto">${t}</h2>
    <div class="force-balance" aria-hidden="true">
      <span class="force-drives" style=${{flexGrow:l.driving}}></span
      ><span class="force-holds" style=${{flexGrow:l.restraining}}></span>
    </div>
    <${Xa} head=${e("अघि बढाउँछ")} side="driving" forces=${s} total=${l.driving} groups=${c} />
    <${Xa}
      head=${e("रोक्छ")}
      side="restraining"
      forces=${a}
      total=${l.restraining}
      groups=${c}
    />
    ${i>1&&n`<p class="wall-page force-number">${e("पृष्ठ {n}/{all}",{n:r,all:i})}</p>`}
  </div>`,Xa=({head:e,side:t,forces:s,total:a,groups:l})=>n`<section class="force-side" data-side=${t}>
    <h3 class="force-head">
      ${e}
      <b class="force-total"
        ><span class="visually-hidden">${d(["जम्मा {n}","जम्मा {n}"],"{n} in all",a)}</span
        ><span aria-hidden="true">${a}</span></b
      >
    </h3>
    <ul class="force-rows">
      ${s.map(e=>n`<${Ya} key=${e.id} force=${e} group=${l.get(e.group)} />`)}
    </ul>
  </section>`,Ya=({force:e,group:s})=>n`<li class="force-row">
    <span class="force-strength" data-heat=${e.strength}>${e.strength}</span>
    <span class="force-words" dir="auto"
      >${be(e)}${ye(e).map(e=>n`<span class="force-note" key=${e}> · ${e}</span>`)}</span
    >
    ${s&&n`<span class="badge" data-colour=${s.colour}
        >${t(s.icon)}<span class="visually-hidden">${s.name}</span></span
      >`}
  </li>`;var Za=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=Ce();return n`<div class="wall-forces" ref=${s}>
    ${a&&n`<${Na} room=${e} stage=${t} box=${a} />`}
  </div>`}});const el=[1.5,1.25,1.1,.95],[tl,nl,sl]=[2.4,4.4,1.5],[al,ll,ol,rl]=[1.2,1.4,.5,2],[il,cl]=[.36,.4];function ul(e,t,{lines:n,leading:s}){const[a,l]=[t.height/t.rem-tl-nl-sl,t.width/t.rem],o=(l-al*(e.length-1))/e.length-ll;return pl(t=>{const l=({title:e})=>n(e,o/t)*t*s+.6+ol,r=e.map(e=>dl(e,a,l)),i=Math.max(1,...r.map(e=>e.length));return Array.from({length:i},(e,n)=>({columns:r.map(e=>{var t;return null!=(t=e[n])?t:[]}),size:t}))})}function pl(e){const t=el.map(e);return t.find(e=>e.length<=t.at(-1).length)}function dl(e,t,n){const s=hl(e,t,n,1/0),a=hl(e,t,n,Math.ceil(e.length/s.length));return a.length>s.length?s:a}function hl(e,t,n,s){var a;const[l,o]=[[],{height:0}];for(const r of e){const e=n(r);(e>o.height||(null==(a=l.at(-1))?void 0:a.length)>=s||!l.length)&&([l[l.length],o.height]=[[],t]),l.at(-1).push(r),o.height-=e}return l}function gl({store:t,stage:s,box:a}){const l={lines:st(),leading:at()},o=[...ml(t,a,l),...bl(t,a,l),...xl(t,a,l)],r=We(o.length);if(!ke(t).length)return n`<${$l} stage=${s} />`;const c=o[Math.min(r,o.length-1)];return n`<div class="wall-help-page" key=${r} style=${{"--size":`${c.size}rem`}}>
    <h2 class="wall-help-head">${c.head}</h2>
    <${c.Body} ...${{store:t,page:c}} groups=${Se(i(t))} />
    ${o.length>1&&n`<p class="wall-page wall-help-number">${e("पृष्ठ {n}/{all}",{n:r+1,all:o.length})}</p>`}
  </div>`}const $l=({stage:s})=>n`<div class="wall-question">
    ${t("wrench")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">${e("समूहहरूले माग्दै जाँदा सहयोग यहाँ देखिन्छ।")}</p>
  </div>`,ml=(t,n,s)=>function(e,t,{lines:n,leading:s}){const[a,l]=[t.height/t.rem-tl-1.6-sl,t.width/t.rem];return pl(t=>{const o=t*s;return dl(e,a,({title:e,help:s,groups:a})=>{const r=s.reduce((e,s)=>e+n(s.title,(l*cl-2.2)/t),0),i=Math.max(n(e,(l*il-1.2)/t),r||1)*o;return Math.max(i,Math.ceil(a.length/6)*rl)+.5+ol}).map(e=>({rows:e,size:t}))})}(xe(t),n,s).map(t=>({...t,head:e("प्रभाव बिन्दु: कसले सहयोग माग्छ, के पाइन्छ"),Body:fl})),fl=({page:{rows:t},groups:s})=>n`<table class="wall-help-table">
    <thead>
      <tr>
        <th scope="col">${e("प्रभाव बिन्दु")}</th>
        <th scope="col">${e("माग्ने")}</th>
        <th scope="col">${e("सहयोग")}</th>
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
      ${!s.groups.length&&n`<span class="soft">${e("समूह छैन")}</span>`}
    </td>
    <td>
      ${s.help.map(e=>n`<p class="wall-help-one" key=${e.id} data-offered=${qe(e)}>
            ${t(qe(e)?"check":"hand")}<span dir="auto">${e.title}</span>
          </p>`)}
      ${!s.offered.length&&n`<p class="wall-help-gap">${e("अहिलेसम्म कसैले सहयोग दिन खोजेको छैन")}</p>`}
    </td>
  </tr>`,wl=({group:e})=>e&&n`<span class="badge" data-colour=${e.colour}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`;function bl(t,n,s){const a=["push","both","pull",...Me(t).unsaid?[""]:[]],l=a.map(e=>ke(t).filter(({pull:t=""})=>t===e)),o=ke(t).length;return ul(l,n,s).map(t=>({...t,head:e("धकेल्ने र तान्ने"),Body:kl,sides:a.map((e,t)=>({side:e,all:o,many:l[t].length,words:yl(e)}))}))}const yl=t=>t?J(je(),t):e("अहिलेसम्म भनिएको छैन"),kl=({store:e,page:{columns:t,sides:s}})=>n`<div class="wall-help-columns" style=${{"--columns":s.length}}>
    ${s.map(({side:s,words:a,many:l,all:o},r)=>n`<section key=${s} class="wall-help-column" data-pull=${s}>
          <h3>${a} <b>${l}</b></h3>
          <span class="wall-help-bar" aria-hidden="true"
            ><span style=${{inlineSize:100*l/o+"%"}}></span
          ></span>
          <ul>
            ${t[r].map(({id:t,title:s,type:a})=>n`<li key=${t} dir="auto" title=${_e(e,a)}>${s}</li>`)}
          </ul>
        </section>`)}
  </div>`;function xl(t,n,s){const a=ze(t);return a.length?ul([a],n,s).map(t=>({...t,head:e("कुनै समूहले नमागेका प्रस्ताव"),Body:Ml})):[]}const Ml=({store:e,page:{columns:t}})=>n`<ul class="wall-help-offers">
    ${t[0].map(({id:t,title:s,type:a})=>n`<li key=${t}>
          <span dir="auto">${s}</span> <span class="wall-help-type" dir="auto">${_e(e,a)}</span>
        </li>`)}
  </ul>`;var zl=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=Ce();return n`<div class="wall-helps" ref=${s}>
    ${a&&n`<${gl} store=${e.store} stage=${t} box=${a} />`}
  </div>`}});const[_l,jl]=[3,140],[ql,Ol,Sl]=[4.4,4.6,8.6],Al={plan:function({room:e,on:s}){var a,l,o,r;const[i,c]=Ce(),u=e.store.get("group",null!=(a=s.group)?a:""),p=e.store.all("action").filter(e=>e.plan===s.id).sort((e,t)=>e.horizon-t.horizon||e.position-t.position),d=e.store.get("confidence",s.id);return n`<article class="presented" data-colour=${null!=(l=null==u?void 0:u.colour)?l:null} data-sure=${Boolean(d)} ref=${i}>
    <h1><span class="badge">${t(null!=(o=null==u?void 0:u.icon)?o:"flag")}</span><bdi>${null!=(r=null==u?void 0:u.name)?r:s.owner}</bdi></h1>
    <${El} said=${d} />
    ${c&&n`<${Cl} ...${{actions:p,box:c}} taken=${d?Sl:0} />`}
  </article>`},action:function({room:e,on:s}){var a,l,o,r;const i=e.store.get("plan",s.plan),c=e.store.get("group",null!=(a=null==i?void 0:i.group)?a:"");return n`<article class="presented presented-one" data-colour=${null!=(l=null==c?void 0:c.colour)?l:null}>
    <h1><span class="badge">${t(null!=(o=null==c?void 0:c.icon)?o:"flag")}</span><bdi>${null!=(r=null==c?void 0:c.name)?r:null==i?void 0:i.owner}</bdi></h1>
    <p class="presented-big" data-long=${[...s.what].length>jl} dir="auto">${s.what}</p>
    <dl class="presented-facts">
      ${Ul(s).map(([e,t])=>n`<div key=${e}>
            <dt>${e}</dt>
            <dd dir="auto">${t}</dd>
          </div>`)}
    </dl>
  </article>`}};function El({said:t}){var s,a;const l=Object.values(null!=(s=null==t?void 0:t.counts)?s:{});if(!l.length)return null;const o=Math.max(...l);return n`<section class="presented-sure">
    <p class="presented-sure-head">${e("यसका मानिसहरू कति ढुक्क छन्, 1 देखि 5 सम्म")}</p>
    <ol class="presented-bars">
      ${l.map((e,t)=>n`<li key=${t}>
            <span class="presented-bar" style=${{"--part":e/o}}></span><b>${e}</b><span>${t+1}</span>
          </li>`)}
    </ol>
    <ul class="presented-reasons">
      ${(null!=(a=t.reasons)?a:[]).slice(0,_l).map(e=>n`<li key=${e} dir="auto">${e}</li>`)}
    </ul>
  </section>`}const Ul=t=>[[100===t.horizon?e("100 दिन"):e("1000 दिन"),t.due?e("ढिलोमा {day} सम्म",{day:Y(t.due)}):e("अन्तिम मिति राखिएको छैन")],[e("कसको जिम्मेवारी"),t.owner||e("जिम्मेवार तोकिएको छैन")],[e("काम भयो भनेर कसरी थाहा पाउने"),t.indicator||e("सूचक राखिएको छैन")],[e("चाहिने सहयोग"),t.help_needed]].filter(([,e])=>e);function Cl({actions:s,box:a,taken:l}){const o=Math.max(1,Math.floor((a.height/a.rem-ql-l)/Ol)),r=Math.max(1,Math.ceil(s.length/o)),i=We(r);return s.length?n`<ol
      class="presented-actions"
      key=${i}
      data-roomy=${8*s.length<=a.height/a.rem-ql-l}
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
    ${r>1&&n`<p class="wall-page wall-turn">${e("पृष्ठ {n}/{all}",{n:i+1,all:r})}</p>`}`:n`<p class="soft">${e("अझै केही लेखिएको छैन")}</p>`}const[Bl,Ll]=[2.4,3.6];function Rl({rows:s,box:a,about:l,actions:o}){var r;const i=Math.max(1,Math.floor((a.height/a.rem-Ll)/Bl)),c=Math.ceil(s.length/i),u=We(c),p=Math.ceil(s.length/c),h=s.slice(u*p,(u+1)*p),g=Math.min(4.4,(a.height/a.rem-Ll)/h.length).toFixed(3);return n`<div class="plan-page" key=${u} style=${{"--row":`${g}rem`}}>
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
        ${h.map(s=>function(s,a){const l=e=>a.filter(t=>t.horizon===e).length;return n`<tr key=${s.id} ...${s.colour?{"data-colour":s.colour}:{}}>
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
    ${V({day0:null!=(r=l.day0)?r:"",actions:o,rows:h})}
  </div>`}var Fl=Object.freeze({__proto__:null,Main:function({room:e,about:s,stage:a}){const[l,o]=Ce(),r=function(e){const t=e.store.all("plan"),n=i(e.store),s=new Map(n.map((e,t)=>[e.id,t]));return[...t].sort((e,t)=>{var n,a;return(null!=(n=s.get(e.group))?n:999)-(null!=(a=s.get(t.group))?a:999)}).map(e=>((e,t)=>{var n,s,a;return{id:e.id,name:null!=(n=null==t?void 0:t.name)?n:e.owner,icon:null!=(s=null==t?void 0:t.icon)?s:"flag",colour:null!=(a=null==t?void 0:t.colour)?a:null,holds:t=>t.plan===e.id}})(e,n.find(t=>t.id===e.group)))}(e);return r.length?n`<div class="wall-plans" ref=${l}>
    ${o&&n`<${Rl} rows=${r} box=${o} about=${s} actions=${e.store.all("action")} />`}
  </div>`:n`<div class="wall-question" ref=${l}>
      ${t("calendar")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    </div>`},spotlights:Al});function Tl(e){const t=[...e].sort((e,t)=>e.at-t.at).map(({id:e,text:t,name:n,group:s=null,at:a,joined:l=[]})=>({id:e,kind:"pledge",draw:Il,text:t,name:n,group:s,at:a,joined:l.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:t.length,items:t}}function Il(e,{groups:s,fresh:a,size:l,show:o}){var r;const i=s.get(e.group);return n`<li
    key=${e.id}
    class="card sheet pledge ${a.has(e.id)?"arriving":""}"
    data-colour=${null!=(r=null==i?void 0:i.colour)?r:null}
    style=${{"--lines":Mn(l,o)}}
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
  </li>`}var Hl=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){const l=s.store.all("pledge"),o=k(()=>[Tl(l)],[l]),r=Re(l.map(e=>e.id));return l.length?n`<div class="wall-pledges">
    <${Hn} lanes=${o} groups=${Se(i(s.store))} people=${Se([])} fresh=${r} />
  </div>`:n`<div class="wall-question">
      ${t("pledge")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${e("वाचाहरू नामसहित यहाँ देखिन्छन्।")}</p>
    </div>`}});const[Pl,Ql]=[100,240],Dl={picture:({on:e,...t})=>n`<${Gl} ...${t} stage=${e} />`};function Gl({room:e,about:t,stage:a}){var l;const[o,r]=s("tall"),i=a.title.length+(null!=(l=a.instruction)?l:"").length,c=i>Ql?"long":i>Pl?"medium":"short",u=a.picture&&("wide"===o&&"short"===c?"under":"beside");return n`<div class="poster" data-length=${c} data-picture=${u||null}>
    <div class="poster-said">
      <p class="poster-time">
        <${vt} room=${e} stage=${a} paused=${t.paused} />
      </p>
      <h1 dir="auto">${a.title}</h1>
      ${a.instruction&&n`<p class="poster-words" dir="auto">${a.instruction}</p>`}
    </div>
    ${u&&n`<${Kl} key=${a.picture} ...${{about:t,stage:a,setShape:r}} />`}
  </div>`}function Kl({about:e,stage:t,setShape:l}){const[o,r]=s(0),[i,c]=s(!1);return a(()=>{if(!i)return;const e=setTimeout(()=>(r(o+1),c(!1)),5e3);return()=>clearTimeout(e)},[i]),n`<div class="poster-picture">
    ${!i&&n`<img
        key=${o}
        src=${Oe(e.code,t)}
        alt=${t.title}
        onLoad=${({target:e})=>l(e.naturalWidth>1.45*e.naturalHeight?"wide":"tall")}
        onError=${()=>c(!0)}
      />`}
  </div>`}var Nl=Object.freeze({__proto__:null,Main:Gl,headless:!0,spotlights:Dl});function Wl({stage:s,now:a}){if("done"===s.status)return n`<p class="break-soon">${e("विश्राम सकियो। फेरि स्वागत छ।")}</p>`;if(!s.ends_at)return n`<p class="break-soon">${e("छिट्टै फर्कने")}</p>`;const l=s.ends_at-a;return n`<p class="break-back"><span>${e("फर्कने समय")}</span><b>${r(s.ends_at)}</b></p>
    <p class="break-left" role="timer">
      ${l>0?n`${t("timer")}<b>${h(l)}</b>`:n`<span>${e("समय सकियो। कृपया आफ्नो ठाउँमा बस्नुहोस्।")}</span>`}
    </p>`}var Vl=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){Le(500);const l=s.now();return n`<div class="break" data-phase=${((e,t)=>"open"===e.status&&e.ends_at?ft(e.ends_at-t):"calm")(a,l)}>
    <header class="break-head">
      <div>
        <h1 dir="auto">${t("cup")}<span>${a.title}</span></h1>
        ${a.instruction&&n`<p dir="auto">${a.instruction}</p>`}
      </div>
      <p class="break-clock"><span>${e("अहिले")}</span><b>${r(l)}</b></p>
    </header>
    <${Wl} stage=${a} now=${l} />
  </div>`},headless:!0}),Jl=Object.freeze({__proto__:null,Main:function({room:s,about:a,stage:l}){return n`<div class="farewell">
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
      <p class="arrive-address">${Ee(s.joinUrl)}</p>
      <p class="arrive-code"><span>${e("कोड")}</span> <b class="code">${a.code}</b></p>
    </section>
  </div>`},whole:!0});export{We as a,Ct as b,ks as c,Fs as d,wa as e,Ta as f,Za as g,zl as h,Fl as i,Hl as j,Nl as k,at as l,st as m,Vl as n,Jl as o,Ce as u,tt as w};
