import{t as e,i as t,n,C as s,o as a,a as l,N as o,g as r,h as i,c,q as u,K as p,P as d,r as h,m as g,y as $,H as m,A as f,B as v,z as w,D as b,G as y,E as k,J as M,f as x,_ as z,L as _,S as j,R as O}from"../core/shared.js";import{g as q,u as S,l as A,a as B,i as C,w as E,s as L,p as F,c as U,r as R,j as H,d as T,k as I,e as D,m as P,t as Q}from"../pictures.js";import{b as G,l as N,d as W,q as J,r as K,C as V,u as X,v as Y,p as Z,x as ee,s as te,t as ne,z as se,E as ae,G as le,D as oe,B as re,F as ie}from"../writing.js";import{r as ce,f as ue,w as pe,t as de,F as he}from"../activities/ratings.js";import{e as ge,t as $e,a as me,c as fe,b as ve,s as we}from"../activities/map.js";import{l as be,b as ye,m as ke,a as Me,f as xe,p as ze,s as _e,e as je,k as Oe,c as qe,d as Se,g as Ae,r as Be,h as Ce,j as Ee,t as Le,n as Fe,o as Ue,q as Re,u as He,T as Te,v as Ie,w as De}from"../activities/map_drawn.js";import{c as Pe,b as Qe}from"../champions.js";import{r as Ge,d as Ne,c as We,e as Je,a as Ke,s as Ve}from"../activities/dots.js";import{h as Xe,a as Ye,t as Ze,b as et,c as tt,r as nt}from"../bars.js";import{a as st,f as at,w as lt,n as ot}from"../activities/forces.js";import{i as rt,c as it,d as ct,u as ut,a as pt,p as dt,e as ht}from"../activities/interventions.js";import{a as gt,n as $t,b as mt,s as ft,l as vt,w as wt}from"../activities/partnerships.js";import{p as bt}from"../activities/poster.js";const yt=e=>new Map(e.map(e=>[e.id,e]));function kt(e,t){var n;const s=new Map;for(const a of e)s.set(a[t],(null!=(n=s.get(a[t]))?n:0)+1);return s}function Mt(e){try{return new URL(e).host}catch{return e}}var xt=Object.freeze({__proto__:null,Main:function({room:s,about:a}){return n`<div class="wall-way">
    <img class="wall-way-qr" src=${s.qr} alt=${e("यो कार्यशाला खोल्ने QR कोड")} />
    <section>
      <h1>${e("फोनको क्यामेरा यता देखाउनुहोस्")}</h1>
      <p class="soft">${e("वा खोल्नुहोस्")}</p>
      <p class="wall-way-address">${Mt(s.joinUrl)}</p>
      <p class="arrive-code"><span>${e("कोड")}</span> <b class="code">${a.code}</b></p>
      <p class="wall-way-hint">
        ${t("wifi")}<span>${e("यही हलको वाइफाइ चलाउनुहोस्। पृष्ठ नखुले मोबाइल डाटा बन्द गर्नुहोस्।")}</span>
      </p>
    </section>
  </div>`},whole:!0});function zt(){const e=l(null),[t,n]=s(null);return o(()=>{var t;const s=()=>n(t=>_t(t,function(e){const t=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:e.clientWidth,height:e.clientHeight,rem:t}}(e.current))),a=new ResizeObserver(s);return a.observe(e.current),null==(t=document.fonts)||t.ready.then(s),s(),()=>a.disconnect()},[]),[e,t]}const _t=(e,t)=>e&&e.width===t.width&&e.height===t.height&&e.rem===t.rem?e:t;function jt(e){const[t,n]=s(0);return a(()=>{const t=setInterval(()=>n(e=>e+1),e);return()=>clearInterval(t)},[e]),t}function Ot(e){const t=l(null),n=Date.now(),s=null===t.current;null!=t.current||(t.current=new Map);for(const a of e)t.current.has(a)||t.current.set(a,s?0:n);return new Set(e.filter(e=>n-t.current.get(e)<5e3).slice(-3))}var qt=Object.freeze({__proto__:null,Main:function({room:e}){return jt(5e3),n`<div class="wall-blank"><p>${r(e.now())}</p></div>`},silent:!0,whole:!0});function St({findings:e}){const t=l(null),s=i({of:e,many:e.length,fits:!1}),o=s.value.of===e?s.value:{of:e,many:e.length,fits:!1};a(()=>{const{scrollHeight:e,clientHeight:n}=t.current,a=e<=n||o.many<=1;o.fits||(s.value=a?{...o,fits:a}:{...o,many:o.many-1})},[o]),a(()=>{const e=()=>s.value={...s.peek(),many:s.peek().of.length,fits:!1};return addEventListener("resize",e),()=>removeEventListener("resize",e)},[]);const r=e.length-o.many;return n`<ul ref=${t} data-many=${e.length>6} data-fits=${o.fits}>
    ${e.slice(0,o.many).map(({id:e,says:t})=>n`<li key=${e} dir="auto">${t}</li>`)}
    ${r>0&&n`<li class="findings-more">${c(["र थप {n}","र थप {n}"],"and {n} more",r)}</li>`}
  </ul>`}var At=Object.freeze({__proto__:null,Main:function({room:t}){const s=q(t);return n`<div class="findings">
    <h1>${e("हामीले हेर्नुपर्ने कुरा")}</h1>
    ${s&&(s.length?n`<${St} findings=${s} />`:n`<p>${e("हेर्नुपर्ने केही छैन")}</p>`)}
  </div>`},Strip:()=>null,headless:!0});function Bt({room:e,missing:t}){const s=new Map(u(e.store).map(e=>[e.id,e]));return n`<ul class="missing-groups" data-many=${t.groups.length>8}>
    ${t.groups.map(e=>{var a;return n`<${Ct} key=${e.group} ...${{row:e,group:null!=(a=s.get(e.group))?a:{},missing:t}} />`})}
  </ul>`}function Ct({row:s,group:a,missing:l}){var o,r;const i=l.noted?A(s.brings):[];return n`<li class="missing-group" data-colour=${null!=(o=a.colour)?o:1}>
    <span class="badge">${t(null!=(r=a.icon)?r:"people")}</span>
    <b class="missing-name"><bdi>${a.name}</bdi></b>
    <span class="missing-foot"
      ><b class="missing-seats" data-full=${s.here>=s.seats}
        >${s.seats?e("{all} मध्ये {here}",{here:s.here,all:s.seats}):s.here}</b
      >${i.length>0&&n`<span class="missing-lacks">${e("नपुगेको: {what}",{what:i.join(e(", "))})}</span>`}</span
    >
  </li>`}function Et({missing:t}){var s,a;const l=(null!=(s=t.levels)?s:[]).filter(({groups:e})=>!e.length);return[t.noted&&A(t.brings).length>0&&[e("यहाँ कसैले ल्याएको छैन:"),A(t.brings)],l.length>0&&[e("यी तहमा प्रभाव छैन:"),l.map(({level:e})=>G(N(),e))],(null==(a=t.sectors)?void 0:a.length)>0&&[e("यहाँबाट समूह छैन:"),t.sectors.map(e=>G(B(),e))]].filter(Boolean).map(([t,s])=>n`<p key=${t} class="missing-gap"><b>${t}</b> ${s.join(e(", "))}</p>`)}function Lt({room:t,open:s}){const a=[...s].sort((e,t)=>(e.by||"9").localeCompare(t.by||"9"));return n`<section class="missing-asked">
    <h2>${e("ल्याउनुपर्ने")}</h2>
    <ul>
      ${a.map(s=>{return n`<li key=${s.id}>
            <b><bdi>${s.who}</bdi></b>
            <small
              >${[(a=s.inviter,a&&(null==(l=t.store.get("person",a))?void 0:l.name)||""),s.by&&e("{day} सम्म",{day:W(s.by)}),G(C(),s.status)].filter(Boolean).map((e,t)=>n`${t?" · ":""}<bdi>${e}</bdi>`)}</small
            >
          </li>`;var a,l})}
    </ul>
  </section>`}var Ft=Object.freeze({__proto__:null,Main:function({room:t}){const s=S(t),a=t.store.all("invitation").filter(({status:e})=>"declined"!==e);return n`<div class="missing">
    <h1>${e("को छैनन्?")}</h1>
    ${s&&n`<div class="missing-parts" data-asked=${a.length>0}>
        <${Bt} ...${{room:t,missing:s}} />
        <div class="missing-side">
          <${Et} missing=${s} />
          ${a.length>0&&n`<${Lt} ...${{room:t,open:a}} />`}
        </div>
      </div>`}
  </div>`},Strip:()=>null,headless:!0});function Ut({stage:e}){return n`<div class="wall-question">
    ${t("mark")}
    <p class="wall-question-text" dir="auto">${e.instruction||e.title}</p>
  </div>`}const Rt={ArrowRight:1,ArrowDown:1,PageDown:1," ":1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1},Ht=p({page:0,hold:!1,at:0}),Tt=p({page:0,pages:0});function It(e,t="",n=0){const{page:o,hold:r,at:i}=Ht.value,[c,u]=s(o),[p,d,h]=[l(!1),l(i),l(null)],g=Math.max(0,Math.min(c,e-1));return a(()=>{d.current!==i&&([d.current,p.current]=[i,!0],u(o))},[i]),a(()=>{p.current||r||u(null===h.current?0:n),h.current=t},[t]),a(()=>{if(!(e<2))return function(e,t,n){let s=0;const a=()=>{clearTimeout(s),n||(s=setTimeout(()=>(t.current=!1,e(1),a()),t.current?6e4:14e3))},l=n=>{return n.key in Rt&&(n.preventDefault(),s=Rt[n.key],t.current=!0,e(s),a());var s};return a(),document.addEventListener("keydown",l),()=>(clearTimeout(s),document.removeEventListener("keydown",l))}(t=>u(n=>(Math.min(n,e-1)+t+e)%e),p,r)},[e,t,r,i]),a(()=>Dt({page:g,pages:e}),[g,e]),a(()=>()=>Dt({page:0,pages:0}),[]),g}function Dt(e){const t=Tt.peek();e.page===t.page&&e.pages===t.pages||(Tt.value=e)}const Pt={b:"blank",q:"qr"},Qt=p({show:null,since:0}),Gt=new URLSearchParams(location.search).get("lane");function Nt({store:e}){const t=E(e),n=Qt.value.since===t.at?Qt.value.show:null;return{show:null!=n?n:t.show,lane:null!=Gt?Gt:t.lane,kind:t.on_kind,on:L(e,t)}}function Wt(e){const t=new Map,n=n=>(t.has(n)||t.set(n,1.03*e(n)),t.get(n)),s=function(){const e=new Map;return(t,s)=>{e.has(t)||e.set(t,new Map);const a=e.get(t);return a.has(s)||a.set(s,((e,t)=>e.split("\n").reduce((e,s)=>e+((e,t)=>function(e,t,n){let[s,a]=[1,0];for(const l of e)a&&a+n+l>t&&([s,a]=[s+1,0]),a+=(a?n:0)+l,a>t&&([s,a]=[s+Math.floor(a/t),a%t]);return s}(e.split(/\s+/).filter(Boolean).map(n),t,n(" ")))(s,t),0))(t,s)),a.get(s)}}(),a=new Map;return s.widest=e=>(a.has(e)||a.set(e,Math.max(0,...e.split(/\s+/).map(n))),a.get(e)),s}function Jt(e){const t=document.createElement("canvas").getContext("2d");return t.font=`400 100px ${e}`,e=>t.measureText(e).width/100}let Kt=null;function Vt(){return null!=Kt?Kt:Kt=Wt(Jt(getComputedStyle(document.body).fontFamily))}const Xt=()=>parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25;function Yt({room:t}){const s=h(t.store.all("person")),a=kt(s,"group");return n`<${Zt}
    total=${s.length}
    label=${c(["जना आउनुभयो","जना आउनुभयो"],"people joined",s.length)}
    entries=${u(t.store).map(e=>{var t;return{group:e,count:null!=(t=a.get(e.id))?t:0}})}
    missing=${e("अझै आउनुभएको छैन")}
  />`}function Zt({total:e,label:t,entries:s,missing:a}){const l=s.filter(e=>!e.count).length<=2,[o,r]=zt();return n`<div class="strip">
    <p class="strip-total"><b>${e}</b> ${t}</p>
    <div class="strip-groups" role="list" ref=${o}>
      ${r&&s.length>0&&n`<${en} ...${{entries:s,missing:a,few:l,...sn(s,r,l?a:"–")}} />`}
    </div>
  </div>`}const en=({rows:e,missing:t,few:s})=>e.map((e,a)=>n`<div key=${a} class="strip-row" role="presentation">
        ${e.map(e=>e.count?un(e):pn(e.group,t,s))}
      </div>`),tn=.85,nn=[2,3,4];function sn(e,t,n){var s;const[a,l,o]=[rn(),.35*t.rem,tn*t.rem],r=e.map(({group:e,count:t})=>{const s=(a(`${e.name} ${t||n}`)+4)*o+l;return{natural:s,least:cn(e)?s:Math.min(s,8*o+l)}}),i=r.map(({least:e})=>({natural:e,least:e})),c=e=>nn.map(n=>an(e,n,t.width+l)).findIndex(({over:e})=>!e),u=nn[null!=(s=[c(r),c(i)].find(e=>e>=0))?s:nn.length-1],{starts:p}=an(r,u,t.width+l);return{rows:p.map((t,n)=>e.slice(t,p[n+1]))}}function an(e,t,n){const[s,a]=["natural","least"].map(t=>ln(e.map(e=>e[t]))),l=(e,t,s)=>Math.max(0,e[s]-e[t]-n)**2,o=(e,t)=>l(s,e,t)+1e3*l(a,e,t);let r=e.map((e,t)=>({starts:[0],over:o(0,t+1)}));for(let e=1;e<t;e+=1)r=r.map((e,t)=>Array.from({length:t},(e,n)=>({starts:[...r[n].starts,n+1],over:r[n].over+o(n+1,t+1)})).reduce((e,t)=>t.over<e.over?t:e,e));return r.at(-1)}const ln=e=>e.reduce((e,t)=>[...e,e.at(-1)+t],[0]);let on=null;const rn=()=>null!=on?on:on=Jt(getComputedStyle(document.body).fontFamily),cn=({name:e})=>e.length<=8?"short":"",un=({group:e,count:s})=>{var a;return n`<span role="listitem" key=${e.id} class="chip ${cn(e)}" data-colour=${null!=(a=e.colour)?a:1}
    >${t(e.icon)}<span class="strip-name" dir="auto">${e.name}</span><b>${s}</b></span
  >`},pn=(e,s,a)=>n`<span role="listitem" key=${e.id} class="chip silent ${cn(e)}"
    >${t(e.icon)}<span class="strip-name" dir="auto">${e.name}</span
    >${!a&&n`<span aria-hidden="true">–</span>`}<span class=${a?"strip-missing":"visually-hidden"}
      >${s}</span
    ></span
  >`,dn=e=>e<=0?"over":e<=18e4?"last":"calm";function hn({room:s,stage:a,paused:l}){return l?n`<p class="wall-timer" data-phase="paused">${t("pause")}<span>${e("रोकिएको")}</span></p>`:"done"===a.status?n`<p class="wall-timer" data-phase="done">${t("check")}<span>${e("बन्द भयो")}</span></p>`:a.ends_at?n`<${gn} room=${s} endsAt=${a.ends_at} />`:null}function gn({room:e,endsAt:t}){jt(500);const s=t-e.now(),a=dn(s);return n`<p class="wall-timer" data-phase=${a} role="timer">
    ${"over"===a?$n(-s):n`<b>${g(s)}</b>`}
  </p>`}const $n=s=>n`${t("timer")}<span>${e("समय सकियो")}</span><small class="wall-over">+${g(s)}</small>`;function mn({room:s,screens:a}){var l,o,r,i;const c=s.store.get("about","about");if(!c)return n`<main class="wall wall-waiting">
      ${t("mark")}
      <p>${e("एकछिन…")}</p>
      <${bn} room=${s} about=${{}} />
    </main>`;const u=function(e,t,n){const s=n.closed?null:Object.values(t).find(({asks:t})=>null==t?void 0:t(e.store));return s?s.asks(e.store):n.current?e.store.get("stage",n.current):null}(s,a,c),p=Nt(s),{Main:d,Strip:h=Yt,whole:g,headless:$,heading:m,silent:f}=function(e,t,n,s){var a;return Object.hasOwn(fn,s.show)?fn[s.show]:t.closed?e.close:s.on?null!=(a=function(e,{kind:t}){const n=Object.values(e).find(({spotlights:e})=>null==e?void 0:e[t]);return n&&{Main:n.spotlights[t],headless:!0}}(e,s))?a:{Main:Ut}:n?Object.hasOwn(e,n.activity)?e[n.activity]:{Main:Ut}:e.open}(a,c,u,p);return n`<main
    class="wall ${g?"whole":$?"headless":""}"
    data-activity=${null!=(l=null==u?void 0:u.activity)?l:"open"}
    data-paused=${c.paused?"":null}
  >
    ${!g&&!$&&n`<${vn} ...${{room:s,about:c,stage:u,heading:m}} />`}
    <div class="wall-main" key=${[p.show,null!=(r=null==(o=p.on)?void 0:o.id)?r:"",null!=(i=null==u?void 0:u.id)?i:""].join("/")}>
      <${d} ...${{room:s,about:c,stage:u}} lane=${p.lane} on=${p.on} />
    </div>
    ${!g&&n`<${wn} room=${s} about=${c}><${h} room=${s} stage=${u} /><//>`}
    ${!f&&n`<${bn} room=${s} about=${c} />`}
  </main>`}const fn={blank:qt,qr:xt,missing:Ft,findings:At};function vn({room:e,about:t,stage:s,heading:a}){var l;const{title:o,text:r}=null!=(l=null==a?void 0:a(e.store,s))?l:{title:s.title,text:s.instruction};return n`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${o}</h1>
      ${r&&n`<p dir="auto">${r}</p>`}
    </div>
    <${hn} room=${e} stage=${s} paused=${t.paused} />
  </header>`}function wn({room:t,about:s,children:a}){return n`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${t.qr} alt="" />
      <p>
        <span>${e("जोडिनुहोस्")}</span><b class="wall-address">${Mt(t.joinUrl)}</b
        ><b class="code">${s.code}</b>
      </p>
    </div>
    ${a}
  </footer>`}function bn({room:s,about:a}){return n`<div class="wall-signs">
    <${yn} room=${s} />
    ${a.illustrative&&n`<p class="wall-illustrative">${t("info")}${e("नमुना मात्र")}</p>`}
  </div>`}function yn({room:s}){var a;const l=s.sync.state.value;if("live"===l)return null;const o={connecting:e("जोडिँदै छ…"),removed:e("यो भित्तो बाहिरियो। पृष्ठ फेरि खोल्नुहोस्।"),reload:e("पृष्ठ फेरि खोल्नुहोस्।")};return n`<p class="wall-line" role="status">
    ${t("cloud-off")}<span>${null!=(a=o[l])?a:e("फेरि जोडिँदै छ…")}</span>
  </p>`}const{code:kn,joinUrl:Mn}=document.documentElement.dataset,[xn,zn]=[4e3,8e3];function _n({room:s,about:a}){return n`<section class="arrive-way">
    <h2>${e("फोनको क्यामेरा यता देखाउनुहोस्")}</h2>
    <img class="arrive-qr" src=${s.qr} alt=${e("यो कार्यशाला खोल्ने QR कोड")} />
    <p class="arrive-or">${e("वा खोल्नुहोस्")}</p>
    <p class="arrive-address">${Mt(s.joinUrl)}</p>
    <p class="arrive-code"><span>${e("कोड")}</span> <b class="code">${a.code}</b></p>
    <p class="arrive-hint">
      ${t("wifi")}<span>${e("यही हलको वाइफाइ चलाउनुहोस्। पृष्ठ नखुले मोबाइल डाटा बन्द गर्नुहोस्।")}</span>
    </p>
  </section>`}function jn(e){var s;return n`<li key=${e.id} class="arrive-tile ${e.here?"":"absent"}" data-colour=${null!=(s=e.colour)?s:1}>
    <span class="badge">${t(e.icon)}</span><span class="arrive-name" dir="auto">${e.name}</span
    ><b class="arrive-count">${e.here||"–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({length:Math.min(e.here,24)},()=>n`<i></i>`)}</span
    >
  </li>`}function On({groups:s}){const a=s.filter(e=>!e.here);return a.length?a.length===s.length?n`<p class="arrive-missing">
      ${t("people")}<span>${e("स्वागत छ। फोनमा आफ्नो समूह छान्नुहोस्।")}</span>
    </p>`:n`<p class="arrive-missing">
    ${t("clock")}<span>${c(["{n} समूह अझै आउँदै छ","{n} समूह अझै आउँदै छन्"],"{n} groups haven’t arrived yet",a.length)}</span>
  </p>`:s.length>0&&n`<p class="arrive-missing all">${t("check")}<span>${e("सबै समूह आइसके।")}</span></p>`}$(),function(){const e=new URLSearchParams(location.search).get("theme");"dark"!==e&&"light"!==e||(document.documentElement.dataset.theme=e)}(),function(){const e=()=>{var e;return"visible"===document.visibilityState&&(null==(e=navigator.wakeLock)?void 0:e.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",e),e()}(),async function e(){try{const e=await F(m,"wall");!function(e,t){const s=f({code:kn,...e}),a=`/w/${encodeURIComponent(kn)}`,l=p(null!=Mn?Mn:location.href),o={...s,code:kn,token:e.token,get joinUrl(){return l.value},get qr(){return`${a}/qr.svg?of=${encodeURIComponent(l.value)}`},get reportQr(){return`${a}/qr.svg?to=report&of=${encodeURIComponent(l.value)}`}};var r,i;(function({store:e,sync:t}){d(()=>{const{page:t,hold:n,at:s}=E(e),a=Ht.peek();a.at===s&&a.hold===n||(Ht.value={page:t,hold:n,at:s})}),d(()=>{const{page:e,pages:n}=Tt.value;"live"===t.state.value&&t.hint({page:e,pages:n})})})(s),function(e){document.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey||t.repeat)return;const[n,s]=[Pt[t.key.toLowerCase()],Nt(e).show];n&&(Qt.value={show:s===n?"":n,since:E(e.store).at}),"Escape"===t.key&&(Qt.value={show:null,since:0})})}(s),r=kn,i=e=>l.value=e,setInterval(async()=>{const e=await fetch(`/api/workshops/${encodeURIComponent(r)}/address`).catch(()=>null),t=(null==e?void 0:e.ok)?await e.json().catch(()=>null):null;t&&i(t.join_url)},5e3),v(n`<${mn} room=${o} screens=${t} />`,document.getElementById("wall")),d(()=>{return"removed"===(e=s.sync.state.value)&&k(kn,"wall"),void("removed"!==e&&"reload"!==e||setTimeout(()=>location.reload(),zn));var e})}(await async function(){var e;const t=null!=(e=w(kn,"wall"))?e:await b(kn,{wall:!0});return y(kn,"wall",t),t}(),e)}catch{setTimeout(e,xn)}}();var qn=Object.freeze({__proto__:null,Main:function({room:e,about:t,stage:s}){const a=h(e.store.all("person")),l=kt(a,"group"),o=u(e.store).map(e=>{var t;return{...e,here:null!=(t=l.get(e.id))?t:0}});return n`<div class="arrive">
    <${_n} room=${e} about=${t} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${t.title}</h1>
        ${(t.task||(null==s?void 0:s.instruction))&&n`<p class="arrive-task" dir="auto">${t.task||s.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${a.length}</b> ${c(["जना आउनुभयो","जना आउनुभयो"],"people joined",a.length)}</p>
      <ul class="arrive-groups" data-many=${o.length>16?"most":o.length>8?"more":"few"}>
        ${o.map(jn)}
      </ul>
      <${On} groups=${o} />
    </section>
  </div>`},whole:!0});const Sn=.4;function An(e,t,n){const s=Array.from({length:t},()=>({boxes:[],height:0}));return e.forEach((e,t)=>{const a=s.reduce((e,t)=>t.height<e.height-.5?t:e);a.height+=(a.boxes.length?n:0)+e,a.boxes.push(t)}),{columns:s.map(e=>e.boxes),height:Math.max(...s.map(e=>e.height))}}function Bn(e,t,n,s){let[a,l]=[0,0];for(const t of e)a+=t+n,t>l&&(l=t);return!(a>t*(s+n))&&(a/t+l+1<=s||An(e,t,n).height<=s)}function Cn(e,{fits:t,stride:n}){const s=e.filter(e=>e.pinned),a=e.filter(e=>!e.pinned),l=a.length&&t([...s,...a.slice(-n)])?s:[],o=l.length?a:e,r=function(e,t,n){let s=Math.max(0,Math.floor((e.length-1)/n)*n);for(;s>=n&&t(e.slice(s-n));)s-=n;return s}(o,e=>t([...l,...e]),n),i=function(e,t,n){var s,a;const l=[];for(let o=e.length;o>0;o-=l.at(-1).length){const r=En(n=>t(e.slice(o-n,o)),Math.min(o,null!=(a=null==(s=l.at(-1))?void 0:s.length)?a:n),o);l.push(e.slice(o-r,o))}return l}(o.slice(0,r),e=>t([...l,...e]),o.length-r);return[o.slice(r),...i].map(e=>[...l,...e])}function En(e,t,n){let s=Math.max(1,t);for(;s>1&&!e(s);)s-=1;if(s>=t)for(;s<n&&e(s+1);)s+=1;return s}function Ln(e,{fits:t}){const n=[[]];for(const s of e.flatMap(e=>function(e,t){var n;const s=[];for(const a of null!=(n=e.texts)?n:[]){const n=s.at(-1);n&&t([{...e,texts:[...n,a]}])?n.push(a):s.push([a])}return s.length>1?s.map((t,n)=>({...e,id:`${e.id}/${n}`,texts:t})):[e]}(e,t)))n.at(-1).length&&!t([...n.at(-1),s])&&n.push([]),n.at(-1).push(s);return n}function Fn(e,t){const n=e.lanes.map((n,s)=>function(e,{size:t,column:n,show:s,tight:a,shares:l,heights:o},r,i){const c={size:t,width:n,show:1/0,tight:!1},u=new Map(r.map((e,t)=>[e,o[i][t]])),p=e=>u.get(e),d=t=>e.heightOf(t,c),h=s<1/0||a?r.filter(e=>p(e)<d(e)):[],g={columns:l[i],gap:Sn*e.rem,height:e.height},$=Un(Cn,r,{...g,heightOf:p}),m=h.length?Un(Ln,h,{...g,heightOf:d}):[];return{first:$.map(e=>({show:s,tight:a,items:e,heightOf:p})),full:m.map(e=>({show:1/0,tight:!1,items:e,heightOf:d}))}}(e,t,n,s)),[s,a]=["first","full"].map(e=>Math.max(...n.map(t=>t[e].length))),l=n.reduce((e,t)=>e+t.first[0].items.length,0);return{plan:t,first:s,full:a,pages:s+a,seen:l,lanes:n}}function Un(e,t,{columns:n,gap:s,height:a,heightOf:l}){const o=e=>Bn(e.map(l),n,s,a);return e===Cn&&o(t)?[t]:e(t,{fits:o,stride:n})}function Rn(e,{plan:{size:t,column:n,shares:s},pages:a,first:l,full:o,lanes:r}){const i=(t,n)=>{const[s,a]=[t.first,t.full].map(t=>t.map(t=>(({show:t,tight:n,items:s,heightOf:a},l)=>({show:t,tight:n,columns:An(s.map(a),l,Sn*e.rem).columns.map(e=>e.map(e=>s[e]))}))(t,n)));return[...Array.from({length:l},(e,t)=>s[t%s.length]),...Array.from({length:o},(e,t)=>{var n;return null!=(n=a[t])?n:s[0]})]};return{size:t,column:n,pages:a,lanes:r.map((e,t)=>({columns:s[t],pages:i(e,s[t])}))}}const Hn=[1.6,1.35,1.15,1.03,.93,.85],Tn=[2.6,2.2,1.9,...Hn],[In,Dn]=[.93,.85],[Pn,Qn]=[22,3.2],Gn=[1/0,4,2,1];function Nn(e){var t,n;const s=ns(e.lanes.map(e=>e.length)),a=(null!=(t=e.sizes)?t:Hn).filter(e=>e>=(s<=40?In:Dn)),[l,o]=[a.filter(e=>e>=In),a.filter(e=>e<In)],r=null!=(n=Xn(e,l))?n:Xn(e,o);if(r)return Fn(e,r);const i=a.at(-1),c=Zn(e,i).map(t=>es(e,i,t,{show:1,tight:!0})),u=c.filter(t=>function({lanes:e,height:t,heightOf:n},{size:s,column:a}){const l={size:s,width:a,show:1/0,tight:!1},o=e=>n(e,l);return e.flat().every(e=>o(e)<=t||(e=>{var t;return(null==(t=e.texts)?void 0:t.length)?e.texts.map(t=>({...e,texts:[t]})):[e]})(e).every(e=>o(e)<=t))}(e,t)),p=[u.filter(Vn),u,c.filter(Vn),c].find(e=>e.length);return function(e,t){const n=t.map(t=>function({rem:e,height:t},{shares:n,heights:s}){const a=Sn*e;return Math.max(...s.map((e,s)=>Math.ceil((ns(e)+a*e.length)/(n[s]*(t+a)))))}(e,t)),s=Fn(e,t[n.indexOf(Math.min(...n))]);return t.filter((e,t)=>n[t]<=s.pages).map(t=>t===s.plan?s:Fn(e,t)).reduce((e,t)=>t.pages<e.pages||t.pages===e.pages&&t.seen>e.seen?t:e)}(e,p)}const[Wn,Jn]=[1.6,.9],Kn=(e,t)=>Math.min(e,t)>=Jn*Math.max(e,t);function Vn({shares:e,heights:t}){const n=t.map(e=>e.length);if(n.some((t,s)=>n.some((n,a)=>Kn(t,n)&&e[s]!==e[a])))return!1;const s=t.map((t,n)=>ns(t)/e[n]);return Math.max(...s)<=Wn*Math.min(...s.filter((t,n)=>e[n]>1))}function Xn(e,t){const n=t.map(t=>[t,Zn(e,t).filter(n=>Yn(e,n,{size:t,show:1}))]);for(const t of Gn)for(const[s,a]of n)for(const n of a){const a=Yn(e,n,{size:s,show:t})&&es(e,s,n,{show:t});if(a&&a.fits&&Vn(a))return a}return null}function Yn(e,t,{size:n,show:s,tight:a=!1}){const l=Sn*e.rem,o={size:n,width:ts(e,t),tight:a,show:s};let r=t*(e.height+l);for(const t of e.lanes)for(const n of t)if(r-=e.heightOf(n,o)+l,r<0)return!1;return!0}function Zn({lanes:e,width:t,rem:n,frame:s=0,word:a},l){const o=t-s*e.length,r=e=>(o+Sn*n)/((e*l+Sn)*n),i=l>1.15&&e.length>1?0:Math.floor(r(((e,t=0)=>Math.max(e>Dn?7.6:9,Math.min(Pn,t)+Qn))(l,a))),c=Math.max(e.length,i),u=Math.min(c,Math.max(e.length,Math.ceil(r((e=>e>1?16:22)(l)))));return Array.from({length:c-u+1},(e,t)=>u+t)}function es(e,t,n,{tight:s=!1,show:a=1/0}){const[l,o]=[ts(e,n),Sn*e.rem],r={size:t,width:l,tight:s,show:a},i=e.lanes.map(t=>t.map(t=>e.heightOf(t,r))),c=ss(i.map(t=>function(e,{columns:t,gap:n,height:s}){for(let a=1;a<=t;a+=1)if(Bn(e,a,n,s))return a;return t+1}(t,{columns:n,gap:o,height:e.height})),i),u=ns(c)<=n,p=function(e,{heights:t,columns:n,gap:s}){const a=[...e],l=t.map(e=>ns(e)+s*e.length);for(let e=n-ns(a);e>0;e-=1){const e=l.reduce((e,t,n)=>t/a[n]>l[e]/a[e]?n:e,0);a[e]+=1}return a}(u?c:i.map(()=>1),{heights:i,columns:n,gap:o});return{size:t,column:l,show:a,tight:s,shares:p,heights:i,fits:u}}function ts({width:e,frame:t=0,rem:n,lanes:s},a){const l=e-t*s.length-Sn*n*(a-s.length);return Math.floor(l/a)}const ns=e=>e.reduce((e,t)=>e+t,0),ss=(e,t)=>t.map(n=>Math.max(...e.filter((e,s)=>Kn(n.length,t[s].length))));function as(e){var t,n;const s=[...e].sort((e,t)=>t-e),a=null!=(t=s[Math.max(1,Math.floor(.05*s.length))])?t:0;return null!=(n=s.find(e=>e<=1.25*a))?n:0}const[ls,os]=[.36,.58],[rs,is,cs]=[.64,1.35,.2],us=.85,[ps,ds,hs]=[1.6,1.1,4],[gs,$s]=[.85,1.75],[ms,fs,vs,ws,bs,ys]=[1.1,1.12,.76,1.4,.15,.45],ks=e=>e>=1.03?9:e>=.93?7:e>=.8?6:5,Ms=(e,t)=>xs(ks(e)*t),xs=e=>e===1/0?"none":e,zs=(e,t)=>(e>=.93?4:3)*t,_s=(e,{show:t,tight:n})=>n?0:(e>=.93?3:2)*t,js=e=>e<=gs,Os=e=>Math.max(us,rs*e);function qs({rem:e,leading:t,lines:n,view:s}){return(a,{size:l,width:o,show:r,tight:i,named:c=!1})=>{const u=l*e,p=Ss(a,l,o/u),d=p*u/(Os(l)*e),h=Us(a)&&!As(a,l)?function(e,{inFoot:t,lines:n,named:s,groups:a,people:l}){var o,r,i;if(!s||e.draw||"cluster"===e.kind)return 1;const c=null!=(r=null==(o=a.get(e.group))?void 0:o.name)?r:"",u=[e.by&&(null==(i=l.get(e.by))?void 0:i.name),e.merged&&Ls(e),e.also&&`+${e.also.total} ${"MM".repeat(Math.min(4,e.also.groups.length)+1)}`].filter(Boolean);if([c,...u].some(e=>{var s;return(null==(s=n.widest)?void 0:s.call(n,e))>t-ps}))return 1/0;const p=t-ps-ds*u.length;return 1===n([c,...u].join(" "),p)?1:Math.min(hs,n(c,t-ps))+(u.length?1:0)}(a,{inFoot:d,lines:n,named:c,...s}):0,g=h?h*Os(l)*e*is+cs*u:0,$=("cluster"===a.kind?Es:Cs)(a,{inside:p,size:l,show:r,tight:i,lines:n,leading:t});return Math.ceil(2*ls*u+g+.1*e+$*u)}}const Ss=(e,t,n)=>n-2*os-.1-(As(e,t)?$s:0),As=(e,t)=>js(t)&&"card"===e.kind&&Boolean(e.group),Bs=({kind:e,text:t},{inside:n,size:s,lines:a})=>{var l,o;return((e,t,n)=>e<=t?1:Math.max(Math.min(1,n),t/e))((null!=(o=null==(l=a.widest)?void 0:l.call(a,t))?o:0)*("cluster"===e?ms*fs:1),n,us/s)};function Cs(e,{inside:t,size:n,show:s,lines:a,leading:l}){const o=Bs(e,{inside:t,size:n,lines:a}),r=As(e,n)&&e.also?`${e.text} MM+${e.also.total}`:e.text;return Math.min(ks(n)*s,a(r,t/o))*o*l}function Es(e,{inside:t,size:n,show:s,tight:a,leading:l,lines:o}){const r=ms*Bs(e,{inside:t,size:n,lines:o}),i=Math.min(zs(n,s),o(e.text,t/(r*fs)))*r*l,c=e.texts.slice(0,_s(n,{show:s,tight:a})),u=(e=>Math.max(us,vs*e))(n)/n,p=c.map(e=>Math.min(s,o(e,t/(1.04*u)))*ws+bs).reduce((e,t)=>e+t,0)*u;return i+p+(p?cs:0)+ys}const Ls=({merged:e})=>c(["र यस्तै {n}","र यस्तै {n}"],"and {n} alike",e),Fs=({total:e,groups:s},a)=>n`<span class="sheet-also">${t("hand")}+${e}${s.slice(0,4).map(e=>Ts(a.get(e)))}</span>`,Us=e=>"cluster"===e.kind||Boolean(e.draw||e.group||e.by||e.merged||e.also),Rs={card:(e,s)=>js(s.size)&&e.group?function(e,{groups:t,fresh:s,size:a,show:l,own:o}){return n`<li
    key=${e.id}
    class="card sheet small ${s.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":Ms(a,l),"--own":o}}
  >
    ${Ts(t.get(e.group))}
    <p class="card-text" dir="auto">
      ${e.text}${e.also&&n`${" "}${Fs({...e.also,groups:[]},t)}`}
    </p>
  </li>`}(e,s):function(e,{groups:s,people:a,fresh:l,size:o,show:r,named:i,own:c}){var u;return n`<li
    key=${e.id}
    class="card sheet ${i?"named":""} ${l.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":Ms(o,r),"--own":c}}
  >
    <p class="card-text" dir="auto">${e.text}</p>
    ${Us(e)&&n`<div class="card-foot">
        ${i?Hs(s.get(e.group)):Ts(s.get(e.group))}
        ${i&&e.by&&n`<span class="sheet-by" dir="auto">${null==(u=a.get(e.by))?void 0:u.name}</span>`}
        ${e.merged>0&&n`<span class="sheet-merged">${t("merge")}${Ls(e)}</span>`}
        ${e.also&&Fs(e.also,s)}
      </div>`}
  </li>`}(e,s),cluster:function(t,{groups:s,fresh:a,size:l,show:o,tight:r,own:i}){const u=t.texts.slice(0,_s(l,{show:o,tight:r}));return n`<li
    key=${t.id}
    class="card sheet cluster ${a.has(t.id)?"arriving":""}"
    data-category=${t.category}
    style=${{"--lines":xs(zs(l,o)),"--member-lines":xs(o),"--own":i}}
  >
    <h3 class="card-title" dir="auto">${t.text}</h3>
    ${u.length>0&&n`<ul class="sheet-members">
        ${u.map(e=>n`<li dir="auto">${e}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${c(["{n} कार्ड","{n} कार्ड"],"{n} cards",t.count)}</b
      ><span class="sheet-groups" title=${e("यसको पछाडिका समूह")}
        >${t.groups.slice(0,6).map(e=>Ts(s.get(e)))}</span
      >
    </div>
  </li>`}},Hs=e=>{var s;return e&&n`<span class="chip plain" data-colour=${null!=(s=e.colour)?s:1}
    >${t(e.icon)}<span class="sheet-name" dir="auto">${e.name}</span></span
  >`},Ts=e=>{var s;return e&&n`<span class="badge" data-colour=${null!=(s=e.colour)?s:1}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`},[Is,Ds]=[.03,1.3];function Ps(e,t,n){const[a,l]=s({box:t,slack:1}),r=a.box===t?a.slack:1;return o(()=>{r<Ds&&n(e.current)&&l({box:t,slack:r+Is})}),r}const[Qs,Gs,Ns,Ws,Js]=[.8,.6,2.6,1.4,.4];function Ks({lanes:e,...t}){const[s,a]=zt(),l=M(()=>function(e){return e.reduce((e,t)=>e+t.items.length,0)>40?e.filter(e=>e.items.length):e}(e),[e]);return n`<div class="wall-board" ref=${s}>
    ${a&&n`<${Vs} lanes=${l} box=${a} ...${t} />`}
  </div>`}function Vs({lanes:t,box:s,...a}){const o=l(null),r=Ps(o,s,ea),i=t.some(e=>e.title),c=[...a.groups.values()].map(e=>e.name).join(),u=M(()=>function(e,t,n,s,a){const l=(e,l)=>function(e,{box:t,slack:n,headed:s,view:a,sizes:l}){const{rem:o}=t,r=qs({rem:o,leading:Xt(),lines:Vt(),view:a}),i=(e,t)=>r(e,t)*n,c=t.height-(Qs+(s?Ns:0))*o,u=function(e){const t=(e=>Zn(e,Hn.at(-1)).some(t=>Yn(e,t,{size:Hn.at(-1),show:1,tight:!0})))(e)?Nn(e):null;if(1===(null==t?void 0:t.pages))return Rn(e,t);const n={...e,height:e.height-e.more};return Rn(n,Nn(n))}({lanes:e.map(e=>e.items),width:t.width-(e.length-1)*Gs*o,height:c,more:Ws*o,frame:Qs*o,rem:o,heightOf:i,sizes:l,word:as(e.flatMap(e=>e.items.map(({text:e})=>Vt().widest(e))))}),p=(({rem:e,lines:t})=>(n,{size:s,width:a})=>Bs(n,{inside:Ss(n,s,a/(s*e)),size:s,lines:t}))({rem:o,lines:Vt()});return{...u,ownOf:e=>p(e,{size:u.size,width:u.column}),namedOn:Zs(u,{heightOf:i,rem:o,height:u.pages>1?c-Ws*o:c})}}(e,{box:t,slack:n,headed:s,view:a,sizes:l}),o=e.reduce((e,t)=>e+t.items.reduce((e,t)=>{var n;return e+(null!=(n=t.count)?n:1)},0),0),r=e.map(e=>e.items.filter(({kind:e})=>"cluster"===e));if(o<=Xs||!r.flat().length)return Ys([l(e)]);const i=e.map((e,t)=>({...e,items:r[t].map(e=>({...e,texts:[]}))})),c=e.map(e=>({...e,items:e.items.map(e=>({...e,pinned:!1}))}));return Ys([l(i,Tn),l(c)])}(t,s,r,i,a),[t,s,r,c]),p=It(u.pages,ta(t)),d=u.parts.filter(({from:e})=>e<=p).at(-1);return n`<div
      class="wall-lanes"
      ref=${o}
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
    ${u.pages>1&&n`<p class="wall-page wall-turn">${e("पृष्ठ {n}/{all}",{n:p+1,all:u.pages})}</p>`}`}const Xs=60;function Ys(e){const t=e.reduce((e,t)=>e+t.pages,0),n=t=>e.slice(0,t).reduce((e,t)=>e+t.pages,0);return{pages:t,parts:e.map((e,t)=>({...e,from:n(t)}))}}function Zs({size:e,column:t},{heightOf:n,rem:s,height:a}){const l=({show:s,tight:a},l)=>o=>n(o,{size:e,width:t,show:s,tight:a,named:l});return e=>e.columns.map(t=>function(e,t,n,s,a){let l=e.reduce((e,n)=>e-t(n)-a,s);return new Set(e.filter(e=>{const s=n(e)-t(e),a=s<=l;return a&&(l-=s),a}))}(t,l(e,!1),l(e,!0),a+Js*s,Js*s))}const ea=e=>[...e.querySelectorAll(".wall-column")].some(e=>e.offsetHeight>e.parentElement.clientHeight+1),ta=e=>e.flatMap(e=>e.items).reduce((e,t)=>t.at>e.at?t:e,{id:"",at:0}).id;function na({lane:e,columns:s,page:a,n:o,quiet:r,namedOn:i,ownOf:c,...u}){var p,d;const{show:h,tight:g}=a,$=M(()=>i(a),[i,a]),m=l(new WeakMap);return n`<section class="lane wall-lane" data-category=${e.category} style=${{"--columns":s}}>
    ${e.title&&n`<h3 class="lane-head">
        ${t(null!=(p=e.category)?p:"cluster")}<span dir="auto">${e.title}</span><span class="count">${e.count}</span>
      </h3>`}
    <div class="wall-columns" key=${o}>
      ${a.columns.map((e,t)=>n`<ul key=${t} class="wall-column">
            ${e.map(e=>function(e,t,n){const{fresh:s,groups:a,people:l,size:o,show:r,tight:i,named:c,own:u}=n,p=[s.has(t.id),a,l,o,r,i,c,u],d=e.get(t);if(null==d?void 0:d.said.every((e,t)=>e===p[t]))return d.node;const h=((e,t)=>{var n;return(null!=(n=e.draw)?n:Rs[e.kind])(e,t)})(t,n);return e.set(t,{said:p,node:h}),h}(m.current,e,{...u,show:h,tight:g,named:$[t].has(e),own:c(e)}))}
          </ul>`)}
      ${0===e.items.length&&r&&n`<div class="wall-quiet">${t(null!=(d=e.category)?d:"edit")}</div>`}
    </div>
  </section>`}const sa=["agreed","not_agreed"],aa=["parked","proposed"];function la({room:e,stage:t,lane:s}){var a;const l=(null==(a=t.lanes)?void 0:a.some(({id:e})=>e===s))?s:"",o=J(e.store,t.id).filter(e=>!l||e.lane===l),r=oa(o),i=o.filter(e=>e!==r),c=sa.some(e=>K(o,e).length),u=c?sa:aa.filter(e=>K(i,e).length),p=Ot(o.map(e=>e.id)),d=yt([]);return n`<div class="wall-goals">
    ${r&&n`<${ia} goal=${r} />`}
    <${Ks}
      lanes=${u.map(e=>function(e,t){const n=K(t,e),s=n.map(({id:e,text:t,at:n})=>({id:e,kind:"card",text:t,at:n}));return{id:e,title:Z(e),category:null,count:n.length,items:s}}(e,i))}
      groups=${d}
      people=${d}
      fresh=${p}
      quiet=${!0}
    />
    ${c&&n`<${ra} goals=${i} />`}
  </div>`}const oa=e=>{var t;const n=K(e,"proposed");return null!=(t=n.filter(e=>e.count).at(-1))?t:n.at(-1)};function ra({goals:e}){const s=jt(6e3),a=aa.map(t=>[t,K(e,t)]).filter(([,e])=>e.length);return a.length?n`<ul class="goal-rest">
    ${a.map(([e,a])=>n`<li key=${e}>
          ${t(ee(e))}<b>${Z(e)}</b><span class="count">${a.length}</span
          ><span class="goal-rest-text" dir="auto">${a[s%a.length].text}</span>
        </li>`)}
  </ul>`:null}function ia({goal:s}){var a,l;const o=null!=(l=null==(a=s.count)?void 0:a.choices)?l:{},r=Object.keys(o).length>0,i=Math.max(1,...Object.values(o));return n`<section class="goal-now" aria-label=${e("हात उठाइ")}>
    <p class="goal-now-text" dir="auto">${s.text}</p>
    ${r?n`<ul class="goal-bars">
            ${V.map(e=>n`<li key=${e} data-choice=${e}>
                  ${t(X(e))}<span class="goal-bar-words">${Y(e)}</span
                  ><span class="goal-bar"><i style=${{"--part":o[e]/i}}></i></span
                  ><b>${o[e]}</b>
                </li>`)}
          </ul>`:n`<p class="goal-now-hint">
            ${t("hand")}<span
              >${s.count?c(["अहिलेसम्म {n} हात","अहिलेसम्म {n} हात"],"{n} hands so far",s.count.hands):e("आफ्नो फोनमा हात देखाउनुहोस्।")}</span
            >
          </p>`}
  </section>`}const ca=new Set(["governance","structural","economic_social","unsorted"]),ua=(e,t)=>e.at-t.at;const pa=e=>{var t;return"shown"===(null!=(t=e.shown)?t:"shown")},da=(e,t)=>({...e,count:t.reduce((e,t)=>e+t.count,0),items:t}),ha=new WeakMap;function ga(e){var t;const n=new Map;for(const s of e)s&&n.set(s,(null!=(t=n.get(s))?t:0)+1);return n}function $a(e){return[...ga(e)].reduce((e,t)=>t[1]>e[1]?t:e,[null,0])[0]}const ma=[5.4,4.6,4,3.5,3.1,2.7,2.4,2.1,1.85,1.6,1.4,1.2,1.05,.95,.85];function fa(e,{box:t,gap:n=0}){var s;const[a,l]=[Vt(),Xt()];return null!=(s=ma.find(s=>{const o=({scale:e})=>t.width/(s*e*t.rem);return e.reduce((e,t)=>e+(a(t.text,o(t))*l+.35)*t.scale,0)*s+n<=t.height/t.rem&&e.every(e=>a.widest(e.text)<=o(e))}))?s:ma.at(-1)}const[va,wa]=[3,4],ba={card:function({room:e,on:t}){var s,a;const[l,o]=zt(),r=e.store.get("group",null!=(s=t.group)?s:""),i=t.by&&(null==(a=e.store.get("person",t.by))?void 0:a.name),c=[{text:x(t),scale:1}];return n`<article class="alone" data-category=${t.category} ref=${l}>
    ${o&&n`<p class="alone-text" dir="auto" style=${ka(c,o)}>${x(t)}</p>
        <p class="alone-foot">${r&&ya(r)} ${i&&n`<bdi>${i}</bdi>`}</p>`}
  </article>`},cluster:function({room:e,on:t}){const[s,a]=zt(),l=e.store.all("card").filter(e=>{var n;return e.cluster===t.id&&!e.merged_into&&"shown"===(null!=(n=e.shown)?n:"shown")}),o=l.map(e=>({text:x(e),scale:.6}));return n`<article class="alone cluster" data-category=${t.lane} ref=${s}>
    ${a&&n`<h1 class="alone-title" dir="auto" style=${ka([{text:t.title,scale:1},...o],a)}>
          ${t.title}
        </h1>
        <ul class="alone-members" style=${ka([{text:t.title,scale:1},...o],a)}>
          ${l.map(e=>n`<li key=${e.id} dir="auto">${x(e)}</li>`)}
        </ul>
        <p class="alone-foot"><b>${c(["{n} कार्ड","{n} कार्ड"],"{n} cards",l.length)}</b></p>`}
  </article>`}},ya=e=>{var s;return n`<span class="alone-group" data-colour=${null!=(s=e.colour)?s:1}
    ><span class="badge">${t(e.icon)}</span><bdi>${e.name}</bdi></span
  >`};function ka(e,t){return{"--size":`${fa(e,{box:{...t,width:t.width-2*va*t.rem},gap:wa+va})}rem`}}function Ma({room:e,stage:t,lane:s}){const[a,l,o,r,i]=["card","cluster","group","person","support"].map(t=>e.store.all(t)),c=M(()=>function(e,t,n,s=[]){const a=new Map(s.filter(e=>e.total).map(e=>[e.id,e])),l=t.filter(t=>t.stage===e.id&&!t.merged_into&&!t.comment&&pa(t)).sort(ua),o=n.filter(t=>t.stage===e.id).sort(ua).map(e=>function(e,t){var n,s;const a=t.filter(t=>t.cluster===e.id),l=null!=(s=null!=(n=e.lane)?n:$a(a.map(e=>e.lane)))?s:null,o=$a(a.map(e=>e.category));return{id:e.id,kind:"cluster",text:e.title,at:e.at,lane:l,category:o,pinned:!0,texts:a.map(x),groups:[...new Set(a.map(e=>e.group).filter(Boolean))],count:a.length}}(e,l)),r=new Set(o.map(e=>e.id)),i=ga(t.map(e=>e.merged_into)),c=function(e){var t;return((null==(t=e.lanes)?void 0:t.length)?e.lanes:[{id:null,title:""}]).map(({id:e,title:t})=>({id:e,title:t,category:ca.has(e)?e:null}))}(e),u=({lane:e})=>{var t;return null!=(t=c.find(({id:t})=>t===e))?t:c.at(-1)},p=l.filter(e=>!r.has(e.cluster)).map(e=>{var t;return function(e,t,n,s){const a=ha.get(e);if(a&&a.merged===t&&a.support===n&&a.ofLane===s)return a.item;const l=function(e,t,n,s){var a,l;const{id:o,at:r,group:i=null,by:c=null,lane:u=null}=e,p=n&&{total:n.total,groups:Object.keys(null!=(a=n.groups)?a:{})},d=null!=(l=e.category)?l:s;return{id:o,kind:"card",text:x(e),at:r,group:i,by:c,lane:u,category:d,merged:t,also:p,count:1,pinned:!1}}(e,t,n,s);return ha.set(e,{merged:t,support:n,ofLane:s,item:l}),l}(e,null!=(t=i.get(e.id))?t:0,a.get(e.id),u(e).category)}),d=[...o.map(e=>{var t;return{...e,category:null!=(t=e.category)?t:u(e).category}}),...p];return c.map(e=>da(e,d.filter(t=>u(t)===e)))}(t,a,l,i),[t,a,l,i]),p=M(()=>qa(c,s),[c,s]),d=Ot(a.filter(e=>e.stage===t.id).map(e=>e.id)),h=p.every(e=>0===e.items.length),g=M(()=>yt(u(e.store)),[o]),$=M(()=>yt(r),[r]),m=h?null:function(e){var t;const n=function({settings:e={}}){return e.draw?e.draw:e.long?"long":e.importance?"ranked":""}(e);return n?(ja||Oa(),_a.value?null!=(t=_a.value[n])?t:null:xa):null}(t);return m===xa?n`<div class="wall-cards"></div>`:m?n`<${m}
      ...${{stage:t,clusters:l,fresh:d}}
      cards=${s&&1===p.length?a.filter(e=>e.lane===s):a}
      groups=${g}
      tables=${yt(e.store.all("table"))}
    />`:n`<div class="wall-cards">
    <${Ks} lanes=${p} groups=${g} people=${$} fresh=${d} quiet=${!h} />
    ${h&&n`<${Aa} stage=${t} alone=${function(e,t){var n;const s=e.get("writing",t.id);return(null==s?void 0:s.cards)||((null==(n=t.settings)?void 0:n.alone)&&!(null==s?void 0:s.revealed)?0:null)}(e.store,t)} />`}
  </div>`}const xa="waiting",za=1e4,_a=p(null);let ja=!1;function Oa(){ja=!0,Promise.all([import("./scenes.js"),z("scenes")]).then(([e])=>_a.value=e.SCENES,()=>(_a.value={},setTimeout(Oa,za)))}const qa=(e,t)=>e.some(e=>e.id===t)?e.filter(e=>e.id===t):e,Sa=({many:t})=>n`<p class="wall-alone"><b>${t}</b> ${c(["कार्ड लेखियो","कार्ड लेखिए"],"cards written",t)}</p>
    <p class="soft">${e("अहिले एक्लै लेख्नुहोस्। सबै कार्ड एकैचोटि देखाइन्छन्।")}</p>`;function Aa({stage:s,alone:a}){const l="open"===s.status;return n`<div class="wall-question">
    ${t("edit")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    ${null===a?n`<p class="soft">${e(l?"आफ्नो फोनमा लेख्नुहोस्: तपाईंको कार्ड यहाँ देखिन्छ।":"अझै कार्ड छैन।")}</p>`:n`<${Sa} many=${a} />`}
  </div>`}var Ba=Object.freeze({__proto__:null,Main:({room:e,stage:t,lane:s=""})=>{var a;return(null==(a=t.settings)?void 0:a.agree)&&e.store.all("card").some(e=>e.stage===t.id)?n`<${la} room=${e} stage=${t} lane=${s} />`:n`<${Ma} room=${e} stage=${t} lane=${s} />`},Strip:function({room:t,stage:s}){const a=t.store.all("card"),{heard:l,silent:o,told:r,total:i}=function(e,{cards:t,groups:n,people:s}){var a;const l=t.filter(t=>t.stage===e.id&&pa(t)),o=new Set(s.filter(e=>{var t;return"in"===(null!=(t=e.status)?t:"in")}).map(e=>e.group)),r=ga(l.map(e=>e.group)),i=[...n].sort((e,t)=>{var n,s;return(null!=(n=e.position)?n:0)-(null!=(s=t.position)?s:0)});return{heard:i.filter(e=>r.has(e.id)).map(e=>({group:e,count:r.get(e.id)})),silent:i.filter(e=>!r.has(e.id)&&o.has(e.id)),absent:i.filter(e=>!r.has(e.id)&&!o.has(e.id)),told:"anonymous"!==(null==(a=e.settings)?void 0:a.naming),total:l.length}}(s,{cards:a,groups:u(t.store),people:h(t.store.all("person"))}),p=r?[...l,...o.map(e=>({group:e,count:0}))]:[];return n`<${Zt}
    total=${i}
    label=${c(["कार्ड","कार्ड"],"cards",i)}
    entries=${p}
    missing=${e("अझै बोलेका छैनन्")}
  />`},spotlights:ba});const[Ca,Ea,La]=[4.4,2.6,4.2],[Fa,Ua,Ra]=[1,4,9],Ha=(e,t)=>Math.min(6,Ta(t)/e).toFixed(3),Ta=e=>e.height/e.rem-Ca-(e=>e.width/e.rem<60?La:Ea)(e);function Ia(e,t,n){const s=function(e,t){const n=e.some(({title:e})=>e.length>70)?3:2,s=Math.max(1,Math.floor(Ta(t)/(1.1*n+.5))),a=Math.max(1,Math.ceil(e.length/s));return{rows:Math.max(1,Math.ceil(e.length/a)),pages:a,lines:n}}(e,t);return(e.length?Array.from({length:s.pages},(e,t)=>t*s.rows):[]).map(t=>({rows:e.slice(t,t+s.rows),others:n,layout:s}))}function Da(e){const t=e.slice(0,Ra),n=Math.max(0,Math.ceil((t.length-Fa)/Ua));return[0,...Array.from({length:n},(e,t)=>Fa+t*Ua)].slice(0,t.length?void 0:0).map(e=>({findings:t.slice(e,e?e+Ua:Fa),start:e+1}))}function Pa({room:e,stage:t,box:s}){const a=function(e,t){const n=e.all("card");return ce(e,t).map(e=>{var t,s,a;return"cluster"===e.kind?{id:e.id,kind:e.kind,title:e.title,category:null!=(s=e.lane)?s:null==(t=n.find(t=>t.cluster===e.id))?void 0:t.category}:{id:e.id,kind:e.kind,title:x(e),category:null!=(a=e.category)?a:e.lane}})}(e.store,t),l=U(e.store.all("rating"),t.id),o=u(e.store),r=a.some(({id:e})=>o.some(t=>l.has(H(e,t.id)))),i=function(e,t,n,s){const a=s.filter(({id:e})=>R(t,n,e)>=n.length);return"done"===e.status||2*a.length>=s.length}(t,l,a,o)?function(e,t,n){const s=n.map(({id:e})=>e);return ue(t,s,pe(e,n))}(e.store,l,a):[],c=Ia(a,s,!1).length>1?function(e,t){var n;const s=new Map;for(const{on:e}of t.values())s.set(e,(null!=(n=s.get(e))?n:0)+1);return[...e].sort((e,t)=>{var n,a;return(null!=(n=s.get(t.id))?n:0)-(null!=(a=s.get(e.id))?a:0)})}(a,l):a,p=c.filter(({id:e})=>o.some(t=>{var n;return null==(n=l.get(H(e,t.id)))?void 0:n.others})),d=[...Ia(c,s,!1),...Ia(p,s,!0),...Da(i)],h=It(d.length);if(!r)return n`<${Qa} stage=${t} many=${a.length} />`;const g=d[Math.min(h,d.length-1)],$={groups:o,page:g,of:{n:h+1,all:d.length},key:h};return g.findings?n`<${Wa} ...${$} room=${e} />`:n`<${Ga} ...${$} cells=${l} box=${s} />`}const Qa=({stage:s,many:a})=>n`<div class="wall-question">
    ${t("power")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">
      ${a?e("अङ्क दिनुपर्ने: {things}",{things:de(s,a)}):e("अङ्क दिने कुरा अहिले केही छैन।")}
    </p>
  </div>`;function Ga({groups:e,cells:t,page:{rows:s,others:a,layout:l},box:o,of:r}){const i=[...t.values()].some(e=>e.split),c={"--row":`${Ha(l.rows,o)}rem`,"--groups":e.length,"--lines":l.lines};return n`<div class="wall-heat" style=${c}>
    <div class="wall-heat-page">${T({barriers:s,groups:e,cells:t,gaps:I(t),others:a})}</div>
    <div class="wall-heat-foot">${D({split:i,others:a})}<${Na} ...${r} /></div>
  </div>`}const Na=({n:t,all:s})=>s>1&&n`<p class="wall-page">${e("पृष्ठ {n}/{all}",{n:t,all:s})}</p>`,Wa=({room:e,groups:t,page:s,of:a})=>n`<div class="wall-heat wall-findings" data-many=${s.findings.length}>
    <${he}
      findings=${s.findings}
      groups=${t}
      titleOf=${t=>_(e.store,t)}
      start=${s.start}
    />
    <div class="wall-heat-foot"><span></span><${Na} ...${a} /></div>
  </div>`;var Ja=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=zt();return n`<div class="wall-ratings" ref=${s}>
    ${a&&n`<${Pa} room=${e} stage=${t} box=${a} />`}
  </div>`},Strip:function({room:t,stage:s}){const a=ce(t.store,s),l=U(t.store.all("rating"),s.id),o=u(t.store).map(e=>({group:e,done:R(l,a,e.id)})),r=o.filter(e=>a.length&&e.done>=a.length).length;return n`<${Zt}
    total=${r}
    label=${c(["/ {n} समूहले सबैमा अङ्क दियो","/ {n} समूहले सबैमा अङ्क दिए"],"of {n} groups have rated all",o.length)}
    missing=${e("अझै छैन")}
    entries=${o.map(({group:e,done:t})=>({group:e,count:t&&`${t}/${a.length}`}))}
  />`}});const Ka=[1.7,1.5,1.3,1.15],[Va,Xa]=[.3,.66];function Ya({store:t,size:n,widthOf:s,width:a,height:l}){var o;const r=Pe(t);if(!t.all("stage").some(({activity:e,settings:t})=>"map"===e&&(null==t?void 0:t.champions))&&!r.some(({champions:e})=>e.length))return[];const i=e("अगुवाहरू"),c=n=>function(e,t){const n=[];let s=1/0;for(const a of e.flatMap(e=>function(e,t){const n=[{...e,named:[]}];for(const s of e.named){const a={...e,named:[...n.at(-1).named,s]};el(a)>t&&n.at(-1).named.length?n.push({...e,named:[s]}):n[n.length-1]=a}return n}(e,t)))s+el(a)>t&&([s]=[(n.push([]),0)]),n.at(-1).push(a),s+=el(a);return n}(r.map(l=>function({id:t,words:n,champions:s},{store:a,widthOf:l,width:o}){const r=s.map(({id:t,actor:n,brings:s=[]})=>{const r=s.map(e=>G(Qe(),e)).join(e(", ")),{name:i}=a.get("actor",n);return{id:t,lines:ye(r?`${i} (${r})`:i,Xa*o-1,l)}});return{id:t,title:ye(n,Va*o-1,e=>1.1*l(e)),named:r}}(l,{store:t,widthOf:s,width:a/n})),l/n),u=null!=(o=Ka.map(e=>e*n).find(e=>1===c(e).length))?o:n;return c(u).map(e=>({body:tl(e,u),sentence:Za(r),label:i}))}function Za(t){const n=t.filter(({champions:e})=>!e.length);return n.length?e("अहिलेसम्म अगुवा छैन: {levels}",{levels:be(n.map(({words:e})=>e))}):e("हरेक तहमा अगुवा छन्।")}const el=({title:e,named:t})=>1.2*Math.max(e.length,t.reduce((e,{lines:t})=>e+t.length,0),1)+.8,tl=(s,a)=>n`<dl class="map-champions" style=${{"--size":`${a}px`}}>
    ${s.map(({id:s,title:a,named:l})=>n`<div key=${s} class="map-champions-level" data-missing=${!l.length}>
          <dt>${nl(a)}</dt>
          <dd>
            ${l.length?l.map(e=>nl(e.lines)):n`${t("warning")}${e("अहिलेसम्म अगुवा छैन")}`}
          </dd>
        </div>`)}
  </dl>`,nl=e=>e.map(e=>n`<span key=${e}><bdi>${e}</bdi></span>`);function sl(e){const{standings:t,ties:n,actors:s}=e;return[...[...t.size?[al(e)]:[],...s.some(({level:e})=>e)?[ol(e)]:[],...n.length||!t.size?[rl(e)]:[]].flatMap(e=>e.fit.pages.map(t=>({...e,part:t}))),...Ya(e)]}function al(t){const n=t.actors.filter(({id:e})=>t.standings.has(e)),s=ke(n,Me(t.standings)),a=xe(ze({...t,actors:s}),t),l=[..._e(),...ll(a,t)?[je("spread",e("समूहहरू असहमत"))]:[]];return{fit:a,behind:Ae(a,t),sentence:Se(t),key:Oe([...l,...qe(s,n)]),label:e("प्रभाव र समर्थन")}}const ll=({points:e},{standings:t})=>e.some(({id:e})=>{var n;return null==(n=t.get(e))?void 0:n.apart});function ol(t){const{store:n,actors:s,standings:a}=t,l=ke(s,Me(a)),o=ge(n,s),r=xe(Be({...t,levels:o,shown:new Set(l)}),t);return{fit:r,behind:Ee(r,t),sentence:Ce(o),key:Oe([..._e(),...qe(l,s)]),label:e("प्रभावका तह")}}function rl(t){const{actors:n}=t,s=ke(n,Le(t.ties)),a=new Set(s.map(({id:e})=>e)),l=t.ties.filter(({from:e,to:t})=>a.has(e)&&a.has(t)),o=xe(Fe({...t,actors:s,ties:l}),t),r=$e().filter(([e])=>l.some(({type:t})=>t===e)).map(([e,t])=>je("tie",t,e)),i=Ue(s,n,t=>e("{all} मध्ये बढी सम्बन्ध भएका {n} देखाइएका",t));return{fit:o,behind:He(o,{...t,ties:l}),sentence:Re(t),key:Oe([...r,...i]),label:e("सम्बन्धहरू")}}const il=({stage:e})=>n`<div class="wall-question">
    ${t("resistance")}
    <p class="wall-question-text" dir="auto">${e.instruction||e.title}</p>
  </div>`;function cl({room:t,box:s,actors:a}){var l,o,r;const{store:i}=t,[c,u]=[i.all("placement"),fe(i)],p=[i.all("champion"),i.all("stage").map(({settings:e})=>null==e?void 0:e.champions)],d=Math.max(.9*s.rem,.0225*window.innerHeight),h=s.height-5.4*s.rem,g=M(()=>{const e=ve(c),t=new Map(a.map(({id:t})=>[t,we(e.get(t))])),n={store:i,actors:a,ties:u,standings:e,size:d,widthOf:dl,width:s.width,height:h};return{sides:t,standings:e,pages:sl(n)}},[JSON.stringify([a,c.map(({id:e,at:t})=>[e,t]),u,s,i.get("vocabulary","levels"),p])]),$=It(g.pages.length),m=g.pages[Math.min($,g.pages.length-1)];return n`<p class="wall-map-sentence" dir="auto">${m.sentence}</p>
    <div
      class="wall-map-picture"
      key=${$}
      style=${{"--size":`${d}px`,"--beside":`${null!=(o=null==(l=m.fit)?void 0:l.beside)?o:0}px`}}
    >
      ${null!=(r=m.body)?r:n`${Ie({...m,height:h,size:d,sides:g.sides})} ${De(m.part,g.sides)}`}
    </div>
    <div class="wall-map-foot">
      ${m.key}
      ${g.pages.length>1&&n`<p class="wall-page">${e("पृष्ठ {n}/{all}",{n:$+1,all:g.pages.length})}</p>`}
    </div>
    <${Te} ...${{store:i,actors:a,ties:u,standings:g.standings,hidden:!0}} />`}let ul=null;const pl=new Map;function dl(e){return null!=ul||(ul=Jt(getComputedStyle(document.body).fontFamily)),pl.has(e)||pl.set(e,1.06*ul(e)),pl.get(e)}var hl=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=zt(),l=me(e.store);return l.length?n`<div class="wall-map" ref=${s}>${a&&n`<${cl} ...${{room:e,box:a,actors:l}} />`}</div>`:n`<div class="wall-map" ref=${s}><${il} stage=${t} /></div>`},Strip:function({room:t}){const s=t.store.all("placement").filter(({actor:e})=>t.store.get("actor",e)),a=e=>s.filter(t=>t.group===e.id).length,l=u(t.store).map(e=>({group:e,count:a(e)}));return n`<${Zt}
    total=${t.store.all("actor").length}
    label=${e("नक्सामा")}
    missing=${e("अझै छैन")}
    entries=${l}
  />`}});const gl=[1.6,1.3,1.05,.9,.75,.62],[$l,ml,fl,vl]=[20,4.2,1.5,.8];const wl=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),bl=({size:e})=>e>=.9,yl=t=>e("सबै सहमत भएनन्: {dissent}",{dissent:t}),kl=({page:e,size:t})=>n`<div class="decisions" style=${{"--size":`${t}rem`}}>
    ${e.map((e,t)=>n`<ul key=${t}>
          ${e.map(Ml)}
        </ul>`)}
  </div>`,Ml=({id:e,head:s,text:a,dissent:l})=>n`<li key=${e} class="decision">
    ${t("decision")}
    <p>
      <b>${s}</b>${" "}
      <span dir="auto">${a}</span>
      ${l&&n`<small dir="auto">${yl(l)}</small>`}
    </p>
  </li>`,xl=[1.4,1.2,1.08,.96,.85],zl=.85,_l={2:9/26,3:9/27},[jl,Ol,ql,Sl,Al]=[2,.8,.45,2,1.5],Bl={beside:2.8,stacked:1.8};function Cl(e,t){const n=xl.flatMap(n=>[!1,!0].map(s=>function(e,t,n,s){const a=t.height/t.rem-Bl[s?"stacked":"beside"]-t.legend,l=e=>function({title:e,note:t},n,s,a){const l=n.width/n.rem-jl*s-Ol,o=a?l:(l-n.measures*Ol)*_l[n.measures],r=n.lines(e,o/s)*s+n.lines(t,o/zl)*zl;return ql+(a?r*n.leading+Al:Math.max(Sl,r*n.leading))}(e,t,n,s),o=a-ql-(s?Al:0)-zl*t.leading;return{size:n,stacked:s,pages:Ln(e,{fits:e=>(e=>e.reduce((e,t)=>e+l(t),0))(e)<=a}),whole:e.every(e=>l(e)<=a),most:Math.max(1,Math.floor(o/(n*t.leading)))}}(e,t,n,s))),s=n.filter(e=>e.whole);return s.length?El(s):n.at(-1)}const El=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),[Ll,Fl]=[14,.8];function Ul({room:a,vote:l,before:o}){const[r,i]=zt(),c=Ge(a.store,l),[{sign:p,bars:d},h]=s({});return n`<div class="wall-result">
    <div class="result-page" ref=${r}>
      ${i&&n`<${Rl} ...${{room:a,vote:l,tally:c,before:o,box:i,setSign:h}} />`}
    </div>
    <p class="result-notes">
      ${d&&Xe(c)&&n`<span>${Ye()}</span>`}
      ${d&&function(s,a){var l;if(!(null==(l=s.pooled)?void 0:l.length))return null;const o=s.pooled.map(e=>{var t;return null==(t=a.find(t=>t.id===e))?void 0:t.name}).filter(Boolean).join(" · ");return n`<span
    >${t("lock")}${e("मत गोप्य रहोस् भनेर 5 जनाभन्दा कमले मत दिएका समूह सँगै देखाइएका छन्: {names}",{names:o})}</span
  >`}(c,u(a.store))}${p&&n`<span class="wall-page">${p}</span>`}
    </p>
  </div>`}function Rl({room:t,vote:a,tally:l,before:r,box:i,setSign:c}){var u,p,d;const h=Ne(t.store,a),g=M(()=>function(e,t){return e.length?function(e,t){var n,s;const a=gl.flatMap(n=>function(e,t,{width:n,rem:s}){const a=Math.max(1,Math.floor((n/s+.7)/($l*e+.7))),l=Math.min(a,t.length,3);return Array.from({length:l},(e,t)=>l-t)}(n,e,t).map(s=>function(e,t,n,s){const[a,l]=[n*t.rem,.7*t.rem],o=((t.width+l)/s-l)/a-ml,r=e=>An(e.map(e=>function({head:e,text:t,dissent:n},s,{leading:a,lines:l}){const o=n?l(yl(n),s/vl)*vl:0;return fl+a*(l(`${e} ${t}`,s)+o)}(e,o,t)*a),s,l),i=Ln(e,{fits:e=>r(e).height<=t.height});return{size:n,pages:i.map(e=>r(e).columns.map(t=>t.map(t=>e[t]))),whole:i.every(e=>r(e).height<=t.height)}}(e,t,n,s))),l=a.filter(e=>e.whole),[o,r]=[l.filter(bl),l.filter(e=>!bl(e))];return null!=(s=null!=(n=wl(o))?n:r[0])?s:a.at(-1)}(e,{...t,leading:Xt(),lines:Vt()}):{pages:[]}}(h,i),[h.length,i]),[$,m]=function({room:e,tally:t,before:n,box:a}){const[l,o]=s({box:a,over:0}),r=l.box===a?l.over:0;return[Cl(et({tally:t,before:n}).map(n=>({on:n.on,title:We(e.store,n.on),note:tt(n,t)})),{...a,height:a.height-r,leading:Xt(),lines:Vt(),measures:Xe(t)?3:2,legend:Hl(a,new Set(t.items.flatMap(e=>Object.keys(e.by_group))).size)}),e=>e>1&&r<a.height/2&&o({box:a,over:r+e})]}({room:t,tally:l,before:r,box:i}),f=g.pages.length+$.pages.length,v=It(f,null!=(d=null==(u=h[0])?void 0:u.id)?d:null==(p=l.items[0])?void 0:p.on),w=f>1?e("पृष्ठ {n}/{all}",{n:v+1,all:f}):null,b=g.pages[v];if(o(()=>c({sign:w,bars:!b}),[w,!b]),b)return n`<${kl} key=${v} page=${b} size=${g.size} />`;if(!l.items.length)return n`<${Il} words=${l.total?e("अन्तिम स्थानदेखि पहिलोसम्म…"):Ze()} />`;const y=$.pages[v-g.pages.length];return n`<${Tl} key=${v} ...${{room:t,tally:l,before:r,ranked:$,rows:y,look:m}} />`}function Hl({width:e,rem:t},n){const s=Math.max(1,Math.floor((e/t+Fl)/(Ll+Fl)));return Math.ceil(n/s)*zl*Xt()+.4}function Tl({room:e,tally:t,before:s,ranked:a,rows:r,look:i}){const c=l(null);return o(()=>{const e=c.current.querySelector(".ranked-list");i(e.scrollHeight-e.clientHeight)}),n`<div
    class="result-bars"
    ref=${c}
    data-stacked=${a.stacked}
    style=${{"--size":`${a.size}rem`,"--lines":a.most}}
  >
    ${nt({tally:t,items:r.map(({on:e})=>e),groups:u(e.store),names:t=>We(e.store,t),before:s&&e.store.get("tally",s.id)})}
  </div>`}const Il=({words:e})=>n`<div class="wall-question">
    ${t("lock")}
    <p class="wall-question-text">${e}</p>
  </div>`;function Dl({room:e,stage:s}){const a=Ve(e.store,s);return a.length?n`<div class="ballot"><${Ql} ids=${a} room=${e} /></div>`:n`<div class="wall-question">
      ${t("leverage")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    </div>`}function Pl({room:s,vote:a}){var l,o,r;const[i,u]=[null!=(l=s.store.get("turnout",a.id))?l:{voted:0,proxies:0},h(s.store.all("person")).length];return n`<div class="ballot voting">
    <section class="ballot-turnout">
      ${P({part:null!=(o=i.voted)?o:0,whole:Math.max(u,null!=(r=i.voted)?r:0),label:e("मत दिने")})}
      ${i.proxies>0&&n`<p>${c(["र कागजको {n} मत","र कागजका {n} मत"],"and {n} ballots on paper",i.proxies)}</p>`}
      <p class="ballot-rule">${t("dot")}<span>${c(["हरेकलाई {n} थोप्ला","हरेकलाई {n} थोप्ला"],"{n} dots each",a.budget)}</span></p>
      <p class="ballot-rule soft">
        ${t(!1===a.secret?"show":"lock")}<span
          >${!1===a.secret?e("खुला मतदान। बन्द भएपछि नतिजा देखिन्छ।"):e("गोप्य मतदान। बन्द भएपछि नतिजा देखिन्छ।")}</span
        >
      </p>
    </section>
    <${Ql} ids=${a.items} room=${s} />
  </div>`}function Ql({ids:e,room:t}){const s={id:"points",title:"",category:null,count:e.length,items:e.map((e,n)=>Nl(e,n+1,t))},a=yt([]);return n`<div class="points"><${Ks} lanes=${[s]} groups=${a} people=${a} fresh=${Gl} /></div>`}const Gl=new Set,Nl=(e,t,{store:n})=>{const s=_(n,e);return{id:e,kind:"point",draw:Wl,number:t,title:s,text:`${t} ${s}`,at:0}},Wl=({id:e,number:t,title:s},{size:a,show:l,own:o})=>n`<li key=${e} class="card sheet point" style=${{"--lines":Ms(a,l),"--own":o}}>
    <p class="card-text" dir="auto"><b class="point-number">${t}</b>${" "}${s}</p>
  </li>`;var Jl=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=j(e.store,t.id);return"closed"===(null==s?void 0:s.status)&&Ge(e.store,s)?n`<${Ul} room=${e} vote=${s} before=${a} />`:s?n`<${Pl} room=${e} vote=${s} />`:n`<${Dl} room=${e} stage=${t} />`},heading:function(t,n){const s=Je(t,n);return s&&{title:e("{title}: नतिजा",{title:n.title}),text:Ke(t,s)}}});const Kl=[1.7,1.5,1.35,1.2,1.08,1],[Vl,Xl]=[1.4,2.3],[Yl,Zl]=[1.4,1.4],[eo,to,no]=[6,14,2.6];function so(e,t,n){const s=e.filter(({person:e})=>e.name).map(({person:e,number:t})=>({key:e.id,name:e.name,number:t,colour:n})).sort((e,t)=>e.name.localeCompare(t.name)),a=e.length-s.length;return a?[...s,{key:`${t}/more`,more:a}]:s}function ao(e,{size:t,width:n,height:s,rem:a,wide:l}){const o=t*a,r=Math.max(1,Math.floor((n+Yl*a)/(l*o+Yl*a))),i=t=>function(e,t){const n=[[]];let s=t;for(const{head:a,rows:l}of e){const e=a?Xl:0;for(let o=0;o<l.length;){const r=lo(l.length-o,s-e,s===t);r?(a&&n.at(-1).push(o?{...a,key:`${a.key}/${o}`}:a),n.at(-1).push(...l.slice(o,o+r)),o+=r,s-=e+r):(n.push([]),s=t)}}return n}(e,Math.max(6,Math.floor(10*t/(Vl*o))/10)),c=i(s),u=c.length<=r?c:i(s-Zl*a);return{size:t,pages:oo(u,r)}}function lo(e,t,n){const s=Math.floor(t);if(s>=e)return e;const a=e-s<3?e-3:s;return a>=3?a:n?Math.max(1,s):0}const oo=(e,t)=>Array.from({length:Math.ceil(e.length/t)},(n,s)=>e.slice(s*t,(s+1)*t)),ro={id:"tables",activity:"tables",status:"ahead"};function io({store:t,box:s}){const a=yt(t.all("person")),l=u(t),o=ne(t),r=JSON.stringify([o,l,[...a.values()].map(({id:e,name:t,group:n})=>[e,t,n])]),i=M(()=>function(e,{width:t,height:n,rem:s},a){const l=e.flatMap(({rows:e})=>e.map(({name:e})=>e?a(e):0)),o=Math.min(to,Math.max(eo,...l))+no;for(const a of Kl){const l=ao(e,{size:a,width:t,height:n,rem:s,wide:o});if(l.pages.length<2||a===Kl.at(-1))return l}return{size:1,pages:[[]]}}(function({tables:e,people:t,groups:n}){var s;const a="mixed"===(null==(s=e[0])?void 0:s.seating)?function({tables:e,people:t,groups:n}){const s=e.flatMap(e=>e.people.filter(e=>t.has(e)).map(n=>({person:t.get(n),number:e.number}))),a=new Set(n.map(({id:e})=>e)),l=e=>s.filter(({person:t})=>t.group===e.id),o=s.filter(({person:e})=>!a.has(e.group));return[...n.map(e=>({head:{key:e.id,group:e},rows:so(l(e),e.id,e.colour)})),{head:null,rows:so(o,"others")}]}({tables:e,people:t,groups:n}):function({tables:e,people:t,groups:n}){return e.map(e=>{const s=e.people.filter(e=>t.has(e)).map(e=>({person:t.get(e)})),a=new Set(s.map(({person:e})=>e.group));return{head:{key:e.id,table:e,groups:n.filter(({id:e})=>a.has(e))},rows:so(s,e.id)}})}({tables:e,people:t,groups:n});return a.filter(({rows:e})=>e.length)}({tables:o,people:a,groups:l}),s,uo()),[r,s]),c=It(i.pages.length);return n`<div class="wall-seat-columns" style=${{"--size":`${i.size}rem`}}>
      ${i.pages[c].map((e,t)=>n`<div key=${t}>${e.map(e=>n`<${po} key=${e.key} row=${e} />`)}</div>`)}
    </div>
    ${i.pages.length>1&&n`<p class="wall-page wall-turn">${e("पृष्ठ {n}/{all}",{n:c+1,all:i.pages.length})}</p>`}`}let co=null;const uo=()=>null!=co?co:co=Jt(getComputedStyle(document.body).fontFamily);function po({row:e}){return e.table?n`<${ho} row=${e} />`:e.group?n`<h2 class="wall-seat-head" data-colour=${e.group.colour}>
      ${go(e.group)}<span class="wall-seat-group" dir="auto" data-long=${e.group.name.length>28?"":null}
        >${e.group.name}</span
      >
    </h2>`:e.more?n`<p class="wall-seat soft">${c(["र अरू {n} जना","र अरू {n} जना"],"and {n} more people",e.more)}</p>`:n`<p class="wall-seat" data-colour=${e.colour}>
    <span class="wall-seat-name" dir="auto">${e.name}</span>${e.number&&n`<b>${e.number}</b>`}
  </p>`}const ho=({row:{table:t,groups:s}})=>n`<h2 class="wall-seat-head" data-colour=${1===s.length?s[0].colour:void 0}>
    <span class="wall-seat-table"
      ><b>${e("टेबल {n}",{n:t.number})}</b
      >${t.place&&n`<small dir="auto">${t.place}</small>`}</span
    >
    ${s.length>0&&n`<span class="wall-seat-whose">${s.slice(0,3).map(go)}<bdi>${s[0].name}</bdi></span>`}
  </h2>`,go=e=>n`<span class="badge" key=${e.id} data-colour=${e.colour}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`;var $o=Object.freeze({__proto__:null,Main:function({room:e}){const[t,s]=zt();return n`<div class="wall-seats" ref=${t}>${s&&n`<${io} store=${e.store} box=${s} />`}</div>`},asks:t=>te(t).shown&&ne(t).length?{...ro,title:e("आफ्नो टेबल खोज्नुहोस्")}:null});const mo=[1.8,1.5,1.3,1.1,.95],[fo,vo]=[6.6,1.5],[wo,bo,yo]=[1.2,5.4,.5],ko=(e,t,n,s)=>Array.from({length:e},(e,a)=>{var l,o;return{driving:null!=(l=t[a])?l:[],restraining:null!=(o=n[a])?o:[],size:s}});function Mo({room:{store:e},stage:t,box:s}){const a={lines:Vt(),leading:Xt(),said:xo},l=function(e,t){const n=e.all("force"),s=st(e,t),a=new Set(s.map(({id:e})=>e)),l=[...new Set(n.map(({on:e})=>e))].filter(e=>!a.has(e));return[...s,...l.map(t=>({id:t,title:_(e,t)}))].map(e=>({...e,field:at(n,e.id)})).filter(({title:e,field:t})=>e&&(t.driving.length||t.restraining.length))}(e,t),o=l.flatMap(({id:e,title:t,field:n})=>function(e,t,{lines:n,leading:s,said:a}){const[l,o]=[t.height/t.rem-fo-vo,(t.width/t.rem-wo)/2],r=(e,t)=>function(e,t,n){const[s,a]=[[],{height:0}];for(const l of e){const e=n(l);(e>a.height||!s.length)&&([s[s.length],a.height]=[[],t]),s.at(-1).push(l),a.height-=e}return s}(e,l,e=>((e,t,n)=>Math.max(2,e*t*n+.3)+yo)(n(a(e),(o-bo)/t),t,s));for(const t of mo){const[n,s]=[r(e.driving,t),r(e.restraining,t)],a=Math.max(n.length,s.length,1);if(1===a||t===mo.at(-1))return ko(a,n,s,t)}return[]}(n,s,a).map(s=>({...s,id:e,title:t,totals:n.totals}))),r=It(o.length);if(!o.length)return n`<${zo} stage=${t} />`;const i=o[Math.min(r,o.length-1)];return n`<${_o} key=${r} ...${{page:i,n:r+1,all:o.length}} groups=${yt(u(e))} />`}const xo=e=>[lt(e),...ot(e)].join(" · "),zo=({stage:s})=>n`<div class="wall-question">
    ${t("balance")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">${e("समूहहरूले लेख्दै जाँदा बलहरू यहाँ देखिन्छन्।")}</p>
  </div>`,_o=({page:{title:t,driving:s,restraining:a,totals:l,size:o},n:r,all:i,groups:c})=>n`<div class="force-page" style=${{"--size":`${o}rem`}}>
    <h2 class="force-title" dir="auto">${t}</h2>
    <div class="force-balance" aria-hidden="true">
      <span class="force-drives" style=${{flexGrow:l.driving}}></span
      ><span class="force-holds" style=${{flexGrow:l.restraining}}></span>
    </div>
    <${jo} head=${e("अघि बढाउँछ")} side="driving" forces=${s} total=${l.driving} groups=${c} />
    <${jo}
      head=${e("रोक्छ")}
      side="restraining"
      forces=${a}
      total=${l.restraining}
      groups=${c}
    />
    ${i>1&&n`<p class="wall-page force-number">${e("पृष्ठ {n}/{all}",{n:r,all:i})}</p>`}
  </div>`,jo=({head:e,side:t,forces:s,total:a,groups:l})=>n`<section class="force-side" data-side=${t}>
    <h3 class="force-head">
      ${e}
      <b class="force-total"
        ><span class="visually-hidden">${c(["जम्मा {n}","जम्मा {n}"],"{n} in all",a)}</span
        ><span aria-hidden="true">${a}</span></b
      >
    </h3>
    <ul class="force-rows">
      ${s.map(e=>n`<${Oo} key=${e.id} force=${e} group=${l.get(e.group)} />`)}
    </ul>
  </section>`,Oo=({force:e,group:s})=>n`<li class="force-row">
    <span class="force-strength" data-heat=${e.strength}>${e.strength}</span>
    <span class="force-words" dir="auto"
      >${lt(e)}${ot(e).map(e=>n`<span class="force-note" key=${e}> · ${e}</span>`)}</span
    >
    ${s&&n`<span class="badge" data-colour=${s.colour}
        >${t(s.icon)}<span class="visually-hidden">${s.name}</span></span
      >`}
  </li>`;var qo=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=zt();return n`<div class="wall-forces" ref=${s}>
    ${a&&n`<${Mo} room=${e} stage=${t} box=${a} />`}
  </div>`}});const So=[1.5,1.25,1.1,.95],[Ao,Bo,Co]=[2.4,4.4,1.5],[Eo,Lo,Fo,Uo]=[1.2,1.4,.5,2],[Ro,Ho]=[.36,.4];function To(e,t,{lines:n,leading:s}){const[a,l]=[t.height/t.rem-Ao-Bo-Co,t.width/t.rem],o=(l-Eo*(e.length-1))/e.length-Lo;return Io(t=>{const l=({title:e})=>n(e,o/t)*t*s+.6+Fo,r=e.map(e=>Do(e,a,l)),i=Math.max(1,...r.map(e=>e.length));return Array.from({length:i},(e,n)=>({columns:r.map(e=>{var t;return null!=(t=e[n])?t:[]}),size:t}))})}function Io(e){const t=So.map(e);return t.find(e=>e.length<=t.at(-1).length)}function Do(e,t,n){const s=Po(e,t,n,1/0),a=Po(e,t,n,Math.ceil(e.length/s.length));return a.length>s.length?s:a}function Po(e,t,n,s){var a;const[l,o]=[[],{height:0}];for(const r of e){const e=n(r);(e>o.height||(null==(a=l.at(-1))?void 0:a.length)>=s||!l.length)&&([l[l.length],o.height]=[[],t]),l.at(-1).push(r),o.height-=e}return l}function Qo({store:t,stage:s,box:a}){const l={lines:Vt(),leading:Xt()},o=[...No(t,a,l),...Vo(t,a,l),...Zo(t,a,l)],r=It(o.length);if(!rt(t).length)return n`<${Go} stage=${s} />`;const i=o[Math.min(r,o.length-1)];return n`<div class="wall-help-page" key=${r} style=${{"--size":`${i.size}rem`}}>
    <h2 class="wall-help-head">${i.head}</h2>
    <${i.Body} ...${{store:t,page:i}} groups=${yt(u(t))} />
    ${o.length>1&&n`<p class="wall-page wall-help-number">${e("पृष्ठ {n}/{all}",{n:r+1,all:o.length})}</p>`}
  </div>`}const Go=({stage:s})=>n`<div class="wall-question">
    ${t("wrench")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">${e("समूहहरूले माग्दै जाँदा सहयोग यहाँ देखिन्छ।")}</p>
  </div>`,No=(t,n,s)=>function(e,t,{lines:n,leading:s}){const[a,l]=[t.height/t.rem-Ao-1.6-Co,t.width/t.rem];return Io(t=>{const o=t*s;return Do(e,a,({title:e,help:a,groups:r,offered:i})=>{const c=a.reduce((e,s)=>e+n(s.title,(l*Ho-1.4-t)/t),0),u=i.length?0:s,p=Math.max(n(e,(l*Ro-1.2)/(1.1*t))*o,c*o+u);return Math.max(p,Math.ceil(r.length/6)*Uo)+.5+Fo}).map(e=>({rows:e,size:t}))})}(it(t),n,s).map(t=>({...t,head:e("प्रभाव बिन्दु: कसले सहयोग माग्छ, के पाइन्छ"),Body:Wo})),Wo=({page:{rows:t},groups:s})=>n`<table class="wall-help-table">
    <thead>
      <tr>
        <th scope="col">${e("प्रभाव बिन्दु")}</th>
        <th scope="col">${e("माग्ने")}</th>
        <th scope="col">${e("सहयोग")}</th>
      </tr>
    </thead>
    <tbody>
      ${t.map(e=>n`<${Jo} key=${e.id} ...${{point:e,groups:s}} />`)}
    </tbody>
  </table>`,Jo=({point:s,groups:a})=>n`<tr data-gap=${!s.offered.length}>
    <th scope="row" dir="auto">${s.title}</th>
    <td>
      <span class="wall-help-groups"
        >${s.groups.map(e=>n`<${Ko} key=${e} group=${a.get(e)} />`)}</span
      >
      ${!s.groups.length&&n`<span class="soft">${e("समूह छैन")}</span>`}
    </td>
    <td>
      ${s.help.map(e=>n`<p class="wall-help-one" key=${e.id} data-offered=${ht(e)}>
            ${t(ht(e)?"check":"hand")}<span dir="auto">${e.title}</span>
          </p>`)}
      ${!s.offered.length&&n`<p class="wall-help-gap">${e("अहिलेसम्म कसैले सहयोग दिन खोजेको छैन")}</p>`}
    </td>
  </tr>`,Ko=({group:e})=>e&&n`<span class="badge" data-colour=${e.colour}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`;function Vo(t,n,s){const a=["push","both","pull",...ct(t).unsaid?[""]:[]],l=a.map(e=>rt(t).filter(({pull:t=""})=>t===e)),o=rt(t).length;return To(l,n,s).map(t=>({...t,head:e("धकेल्ने र तान्ने"),Body:Yo,sides:a.map((e,t)=>({side:e,all:o,many:l[t].length,words:Xo(e)}))}))}const Xo=t=>t?G(dt(),t):e("अहिलेसम्म भनिएको छैन"),Yo=({store:e,page:{columns:t,sides:s}})=>n`<div class="wall-help-columns" style=${{"--columns":s.length}}>
    ${s.map(({side:s,words:a,many:l,all:o},r)=>n`<section key=${s} class="wall-help-column" data-pull=${s}>
          <h3>${a} <b>${l}</b></h3>
          <span class="wall-help-bar" aria-hidden="true"
            ><span style=${{inlineSize:100*l/o+"%"}}></span
          ></span>
          <ul>
            ${t[r].map(({id:t,title:s,type:a})=>n`<li key=${t} dir="auto" title=${pt(e,a)}>${s}</li>`)}
          </ul>
        </section>`)}
  </div>`;function Zo(t,n,s){const a=ut(t);return a.length?To([a],n,s).map(t=>({...t,head:e("कुनै समूहले नमागेका प्रस्ताव"),Body:er})):[]}const er=({store:e,page:{columns:t}})=>n`<ul class="wall-help-offers">
    ${t[0].map(({id:t,title:s,type:a})=>n`<li key=${t}>
          <span dir="auto">${s}</span> <span class="wall-help-type" dir="auto">${pt(e,a)}</span>
        </li>`)}
  </ul>`;var tr=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=zt();return n`<div class="wall-helps" ref=${s}>
    ${a&&n`<${Qo} store=${e.store} stage=${t} box=${a} />`}
  </div>`}});const nr=/[,;\n،、]/,sr=e=>e.toUpperCase().toLowerCase().split(/\s+/).filter(Boolean).join(" ");function ar(e,t,n){var s;const a=(null!=(s=t.helpers)?s:"").split(nr).map(e=>n.get(sr(e))),l=e.all("offer").filter(e=>e.action===t.id);return new Set([...a,...l.map(({group:e})=>e)].filter(Boolean))}function lr(e,t,n){var s,a;const[l,o]=t.sort((e,t)=>n.get(e)-n.get(t)),r=`${l}/${o}`;e.set(r,{one:l,other:o,n:(null!=(a=null==(s=e.get(r))?void 0:s.n)?a:0)+1})}function or({store:t,pairs:s}){const a=u(t),l=function(e,t){const n=new Set(t.flatMap(({one:e,other:t})=>[e,t])),s=e.length>24?e.filter(({id:e})=>n.has(e)):e,a=Math.ceil(s.length/2);return[s.slice(0,a),s.slice(a)]}(a,s),o=(([e,t])=>new Map([e,t].flatMap((t,n)=>t.map(({id:t},s)=>[t,{side:n,y:100*(s+.5)/Math.max(e.length,1)}]))))(l),r=e=>s.filter(({one:t,other:n})=>t===e||n===e),i=new Map(a.map(({id:e,name:t})=>[e,t]));return n`<section class="wall-joint" aria-label=${e("संयुक्त कामहरू")}>
    <p class="wall-joint-head"><b>${e("संयुक्त कामहरू")}</b> ${function([e],t){const n={one:rr(t.get(e.one)),other:rr(t.get(e.other))};return c(["सबैभन्दा धेरै मिलेर: {one} र {other}, {n} काम।","सबैभन्दा धेरै मिलेर: {one} र {other}, {n} काम।"],"Most together: {one} and {other}, with {n} actions.",e.n,n)}(s,i)}</p>
    <div class="wall-joint-net" style=${{"--rows":l[0].length}}>
      <${ir} groups=${l[0]} of=${r} side="start" />
      <svg class="wall-joint-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        ${[...s].filter(({one:e,other:t})=>o.has(e)&&o.has(t)).map(({one:e,other:t,n:s})=>n`<path
                key=${`${e}/${t}`}
                d=${function(e,t){const[n,s]=[100*e.side,100*t.side],[a,l]=e.side===t.side?[Math.abs(n-40),Math.abs(n-40)]:[50,50];return`M${n} ${e.y.toFixed(2)}C${a} ${e.y.toFixed(2)} ${l} ${t.y.toFixed(2)} ${s} ${t.y.toFixed(2)}`}(o.get(e),o.get(t))}
                style=${{"--n":Math.min(s,6)}}
              />`)}
      </svg>
      <${ir} groups=${l[1]} of=${r} side="end" />
    </div>
    <${cr} pairs=${s} named=${i} />
  </section>`}const rr=e=>`⁨${e}⁩`,ir=({groups:e,of:s,side:a})=>n`<ul class="wall-joint-side" data-side=${a}>
    ${e.map(({id:e,name:a,icon:l,colour:o})=>n`<li key=${e} data-colour=${o} data-alone=${0===s(e).length}>
          <span class="badge">${t(l)}</span>
          <span class="wall-joint-name" dir="auto">${a}</span>
        </li>`)}
  </ul>`,cr=({pairs:t,named:s})=>n`<table class="visually-hidden">
    <caption>
      ${e("संयुक्त कामहरू")}
    </caption>
    <tbody>
      ${t.map(({one:e,other:t,n:a})=>n`<tr key=${`${e}/${t}`}>
            <th scope="row">${s.get(e)}</th>
            <td>${s.get(t)}</td>
            <td>${a}</td>
          </tr>`)}
    </tbody>
  </table>`,[ur,pr]=[3,140],[dr,hr,gr]=[4.4,4.6,8.6],$r={plan:function({room:e,on:s}){var a,l,o;const[r,i]=zt(),c=e.store.get("group",null!=(a=s.group)?a:""),u=e.store.all("action").filter(e=>e.plan===s.id).sort((e,t)=>e.horizon-t.horizon||e.position-t.position),p=e.store.get("confidence",s.id);return n`<article class="presented" data-colour=${null!=(l=null==c?void 0:c.colour)?l:null} data-sure=${Boolean(p)} ref=${r}>
    <h1><span class="badge">${t(null!=(o=null==c?void 0:c.icon)?o:"flag")}</span><bdi>${se(e.store,s).name}</bdi></h1>
    <${mr} said=${p} />
    ${i&&n`<${vr} ...${{actions:u,box:i}} taken=${p?gr:0} />`}
  </article>`},action:function({room:e,on:s}){var a,l,o,r;const i=e.store.get("plan",s.plan),c=e.store.get("group",null!=(a=null==i?void 0:i.group)?a:"");return n`<article class="presented presented-one" data-colour=${null!=(l=null==c?void 0:c.colour)?l:null}>
    <h1><span class="badge">${t(null!=(o=null==c?void 0:c.icon)?o:"flag")}</span><bdi>${null!=(r=null==c?void 0:c.name)?r:null==i?void 0:i.owner}</bdi></h1>
    <p class="presented-big" data-long=${[...s.what].length>pr} dir="auto">${s.what}</p>
    <dl class="presented-facts">
      ${fr(s).map(([e,t])=>n`<div key=${e}>
            <dt>${e}</dt>
            <dd dir="auto">${t}</dd>
          </div>`)}
    </dl>
  </article>`}};function mr({said:t}){var s,a;const l=Object.values(null!=(s=null==t?void 0:t.counts)?s:{});if(!l.length)return null;const o=Math.max(...l);return n`<section class="presented-sure">
    <p class="presented-sure-head">${e("यसका मानिसहरू कति ढुक्क छन्, 1 देखि 5 सम्म")}</p>
    <ol class="presented-bars">
      ${l.map((e,t)=>n`<li key=${t}>
            <span class="presented-bar" style=${{"--part":e/o}}></span><b>${e}</b><span>${t+1}</span>
          </li>`)}
    </ol>
    <ul class="presented-reasons">
      ${(null!=(a=t.reasons)?a:[]).slice(0,ur).map(e=>n`<li key=${e} dir="auto">${e}</li>`)}
    </ul>
  </section>`}const fr=t=>[[100===t.horizon?e("100 दिन"):e("1000 दिन"),t.due?e("ढिलोमा {day} सम्म",{day:W(t.due)}):e("अन्तिम मिति राखिएको छैन")],[e("कसको जिम्मेवारी"),t.owner||e("जिम्मेवार तोकिएको छैन")],[e("काम भयो भनेर कसरी थाहा पाउने"),t.indicator||e("सूचक राखिएको छैन")],[e("चाहिने सहयोग"),t.help_needed]].filter(([,e])=>e);function vr({actions:s,box:a,taken:l}){const o=Math.max(1,Math.floor((a.height/a.rem-dr-l)/hr)),r=Math.max(1,Math.ceil(s.length/o)),i=It(r);return s.length?n`<ol
      class="presented-actions"
      key=${i}
      data-roomy=${8*s.length<=a.height/a.rem-dr-l}
    >
      ${s.slice(i*o,(i+1)*o).map(s=>n`<li key=${s.id}>
            <b class="presented-days">${100===s.horizon?e("100 दिन"):e("1000 दिन")}</b>
            <p class="presented-what" dir="auto">${s.what}</p>
            <p class="presented-who">
              ${s.owner&&n`<span>${t("person")}<bdi>${s.owner}</bdi></span>`}
              ${s.due&&n`<span>${t("calendar")}${W(s.due)}</span>`}
            </p>
          </li>`)}
    </ol>
    ${r>1&&n`<p class="wall-page wall-turn">${e("पृष्ठ {n}/{all}",{n:i+1,all:r})}</p>`}`:n`<p class="soft">${e("अझै केही लेखिएको छैन")}</p>`}const[wr,br,yr]=[2.4,3.6,1.6];function kr({room:s,rows:a,box:l,about:o,actions:r}){var i;const p=function(e){var t;const n=u(e),s=new Map(n.map(({id:e,name:t})=>[sr(t),e])),a=new Map(n.map(({id:e},t)=>[e,t])),l=new Map;for(const n of e.all("action").filter(({status:e})=>"dropped"!==e)){const o=null==(t=e.get("plan",n.plan))?void 0:t.group;if(a.has(o))for(const t of ar(e,n,s))t!==o&&a.has(t)&&lr(l,[o,t],a)}return[...l.values()].sort((e,t)=>t.n-e.n||a.get(e.one)-a.get(t.one)||a.get(e.other)-a.get(t.other))}(s.store),d=l.height/l.rem-br,h=p.length||a.length>d/wr?d-yr:d,g=Math.ceil(a.length/Math.max(1,Math.floor(h/wr))),$=g+(p.length?1:0),m=It($),f=$>1&&n`<p class="wall-page wall-turn">${e("पृष्ठ {n}/{all}",{n:m+1,all:$})}</p>`;if(m>=g)return n`<${or} store=${s.store} pairs=${p} />${f}`;const v=Math.ceil(a.length/g),w=a.slice(m*v,(m+1)*v),b=Math.min(4.4,h/w.length).toFixed(3);return n`<div class="plan-page" key=${m} style=${{"--row":`${b}rem`}}>
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
        ${w.map(s=>function(s,a){const l=e=>a.filter(t=>t.horizon===e).length;return n`<tr key=${s.id} ...${s.colour?{"data-colour":s.colour}:{}}>
    <th scope="row">
      <span class="plan-owner"
        ><span class="badge">${t(s.icon)}</span
        ><span class="plan-name" data-long=${[...s.name].length>30} dir="auto">${s.name}</span></span
      >
    </th>
    ${[l(100),l(1e3)].map(e=>n`<td class="plan-many ${e?"":"none"}">${e||"–"}</td>`)}
    <td class="plan-missing">${function(s){const[a,l,o]=["owner","indicator","due"].map(e=>s.filter(t=>{var n;return null==(n=t.missing)?void 0:n.includes(e)}).length);return s.length?a||l||o?n`<span class="plan-gaps">
    ${a>0&&n`<span data-tone="warn">${t("person")}${c(["{n} जिम्मेवार","{n} जिम्मेवार"],"{n} owners",a)}</span>`}
    ${l>0&&n`<span data-tone="warn">${t("target")}${c(["{n} सूचक","{n} सूचक"],"{n} indicators",l)}</span>`}
    ${o>0&&n`<span data-tone="warn">${t("calendar")}${c(["{n} मिति","{n} मिति"],"{n} dates",o)}</span>`}</span
  >`:n`<span class="plan-whole">${t("check")}${e("पूरा")}</span>`:n`<span class="soft">${e("अझै केही लेखिएको छैन")}</span>`}(a)}</td>
  </tr>`}(s,r.filter(s.holds)))}
      </tbody>
    </table>
    ${Q({day0:null!=(i=o.day0)?i:"",actions:r,rows:w})}${f}
  </div>`}var Mr=Object.freeze({__proto__:null,Main:function({room:e,about:s,stage:a}){const[l,o]=zt(),r=function(e){const t=e.store.all("plan"),n=u(e.store),s=new Map(n.map((e,t)=>[e.id,t]));return[...t].sort((e,t)=>{var n,a;return(null!=(n=s.get(e.group))?n:999)-(null!=(a=s.get(t.group))?a:999)}).map(t=>((e,{name:t,icon:n,colour:s})=>({id:e.id,name:t,icon:n,colour:s,holds:t=>t.plan===e.id}))(t,se(e.store,t)))}(e);return r.length?n`<div class="wall-plans" ref=${l}>
    ${o&&n`<${kr} ...${{room:e,rows:r,box:o,about:s}} actions=${e.store.all("action")} />`}
  </div>`:n`<div class="wall-question" ref=${l}>
      ${t("calendar")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    </div>`},spotlights:$r});const xr=[1.7,1.5,1.3,1.15,1.03,.93,.85],zr=[1.15,1],[_r,jr,Or,qr,Sr]=[.6,1.8,1.1,.3,1.4],Ar=({label:e,names:t=[],between:n=", ",more:s})=>[e,t.join(n),s].filter(Boolean).join(" ");function Br(e,t,n){const s={height:t.height/t.rem,width:t.width/t.rem},a=xr.flatMap(t=>function(e,t,n){const s=Math.min(e.length,Math.floor((n.width+_r)/(13*t+_r))),a=Array.from({length:Math.max(1,s)},(e,t)=>Math.max(1,s)-t),l=t=>(t-e.length%t)%t,o=a.map(s=>zr.map(a=>function(e,t,n,s){const a=(s.width-_r*(t-1))/t-jr;if(e.some(e=>e.lines.some(e=>s.lines.widest(Ar(e))>Er(e,a,n,s)))&&t>1)return null;const l=Lr(e,t).map(e=>({cards:e,height:Math.max(...e.map(e=>function({lines:e},t,n,s){const{lines:a,leading:l,slack:o=1}=s;return e.reduce((e,o)=>e+(e=>a(Ar(e),Er(e,t,n,s))*n*Cr(e,s)*l+qr)(o),Or)*o}(e,a,n,s)))})),o=Fr(l,s.height),r=1===(null==o?void 0:o.length)?o:Fr(l,s.height-Sr);return r&&{size:n,head:s.head,columns:t,pages:r}}(e,s,t,{...n,head:a})).find(Boolean)).filter(Boolean),r=t===xr.at(-1)&&{size:t,head:1,columns:1,pages:e.map(e=>[e])};return o.length?o.sort((e,t)=>l(e.columns)-l(t.columns)):r?[r]:[]}(e,t,{...s,...n})),l=Math.min(...a.map(({pages:e})=>e.length));return a.find(({pages:e})=>e.length===l)}const Cr=({look:e},{head:t})=>"head"===e?t:1,Er=(e,t,n,s)=>(t/(n*Cr(e,s))-(e.icon?1.7:0))/("soft"===e.look?1:1.12),Lr=(e,t)=>Array.from({length:Math.ceil(e.length/t)},(n,s)=>e.slice(s*t,(s+1)*t));function Fr(e,t){if(e.some(e=>e.height>t))return null;const n=Ur(e,t,1/0),s=Ur(e,t,Math.ceil(e.length/n.length));return(s.length>n.length?n:s).map(e=>e.flatMap(e=>e.cards))}function Ur(e,t,n){var s;const[a,l]=[[],{height:0}];for(const o of e)(o.height>l.height||(null==(s=a.at(-1))?void 0:s.length)>=n||!a.length)&&([a[a.length],l.height]=[[],t]),a.at(-1).push(o),l.height-=o.height+_r;return a}function Rr({cards:e,kind:t}){const[s,a]=zt();return n`<div class="facts" ref=${s}>${a&&n`<${Hr} ...${{cards:e,kind:t,box:a}} />`}</div>`}function Hr({cards:t,kind:s,box:a}){const o=l(null),r=Ps(o,a,Tr),{size:i,head:c,columns:u,pages:p}=Br(t,a,{lines:Vt(),leading:Xt(),slack:r}),d=Math.min(It(p.length),p.length-1);return n`<ul
      class="facts-page"
      ref=${o}
      key=${d}
      style=${{"--size":`${i}rem`,"--head":`${c}em`,"--columns":u}}
    >
      ${p[d].map(({id:e,lines:t})=>n`<${Ir} key=${e} ...${{lines:t,kind:s}} />`)}
    </ul>
    ${p.length>1&&n`<p class="wall-page wall-turn">${e("पृष्ठ {n}/{all}",{n:d+1,all:p.length})}</p>`}`}const Tr=e=>[e,...e.querySelectorAll(".facts-card")].some(e=>e.scrollHeight>e.clientHeight+1),Ir=({lines:e,kind:t})=>n`<li class=${`card facts-card facts-${t}`}>
    ${e.map((e,t)=>n`<${Dr} key=${t} ...${e} />`)}
  </li>`,Dr=({look:e="",tone:t,...s})=>"head"===e?n`<h3 class="facts-line" data-look="head"><${Pr} ...${s} /></h3>`:n`<p class="facts-line" data-look=${e} data-tone=${t}><${Pr} ...${s} /></p>`,Pr=({icon:s,label:a,names:l=[],between:o=e(", "),more:r})=>n`${s&&t(s)}<span
      >${a&&`${a} `}${l.map((e,t)=>n`${t>0&&o}<bdi key=${t}>${e}</bdi>`)}${r&&` ${r}`}</span
    >`;function Qr(e,t){const{partners:n,status:s="active",why:a,goal:l}=t,o=n.map(t=>$t(e,t)),r=mt(e,t);return[{look:"head",names:o.slice(0,6),between:" · ",more:Nr(o.length-6)},"active"!==s&&{look:"soft",label:`${ft(s)}:`,names:[a]},l&&{icon:"target",names:[_(e,l)]},r&&{icon:"balance",label:`${vt("trust")}:`,names:[r]},Gr(wt(e,t))].filter(Boolean)}function Gr([t,...n]){return t?{icon:"gap",tone:"warn",label:e("सबैभन्दा कमजोर कडी: {links}",{links:vt(t)}),more:Nr(n.length)}:{icon:"check",tone:"ok",label:e("केही छुटेको छैन।")}}const Nr=e=>e>0&&c(["र थप {n}","र थप {n}"],"and {n} more",e);var Wr=Object.freeze({__proto__:null,Main:function({room:{store:s},stage:a}){const l=gt(s).map(e=>({id:e.id,lines:Qr(s,e)}));return l.length?n`<${Rr} cards=${l} kind="partnership" />`:n`<div class="wall-question">
    ${t("hand")}
    <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    <p class="soft">${e("साझेदारी आफ्नो कमजोर कडीसहित यहाँ देखिन्छन्।")}</p>
  </div>`}});const[Jr,Kr]=[4,3];function Vr(t,n){const{name:s,convener:a,task_force_kind:l}=n,o=le(t,n).map(e=>e.name);return[{look:"head",names:[s]},"advisory_group"===l&&{look:"soft",label:oe(l)},a?{look:"strong",icon:"person",names:[re(t,a)]}:{icon:"person",label:e("अहिलेसम्म संयोजक छैन")},Xr(t,n),o.length>0&&{icon:"gap",tone:"warn",label:e("यसमा छैनन्:"),...Yr(o,Kr)}].filter(Boolean)}function Xr(t,n){const s=ie(n).filter(e=>e!==n.convener);return s.length?{icon:"people",...Yr(s.map(e=>re(t,e)),Jr)}:{icon:"people",label:e("अरू कोही छैन")}}const Yr=(e,t)=>({names:e.slice(0,t),more:e.length>t&&c(["र थप {n}","र थप {n}"],"and {n} more",e.length-t)});var Zr=Object.freeze({__proto__:null,Main:function({room:{store:s},stage:a}){const l=ae(s).map(e=>({id:e.id,lines:Vr(s,e)}));return l.length?n`<${Rr} cards=${l} kind="task-force" />`:n`<div class="wall-question">
    ${t("flag")}
    <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    <p class="soft">${e("कार्यदलहरू सदस्यसहित यहाँ देखिन्छन्।")}</p>
  </div>`}});function ei(e){const t=[...e].sort((e,t)=>e.at-t.at).map(({id:e,text:t,name:n,group:s=null,at:a,joined:l=[]})=>({id:e,kind:"pledge",draw:ti,text:t,name:n,group:s,at:a,joined:l.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:t.length,items:t}}function ti(e,{groups:s,fresh:a,size:l,show:o,own:r}){var i;const u=s.get(e.group);return n`<li
    key=${e.id}
    class="card sheet pledge ${a.has(e.id)?"arriving":""}"
    data-colour=${null!=(i=null==u?void 0:u.colour)?i:null}
    style=${{"--lines":Ms(l,o),"--own":r}}
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
          ><span class="visually-hidden">${c(["{n} जनाको साथ","{n} जनाको साथ"],"{n} joined",e.joined)}</span></span
        >`}
    </div>
  </li>`}var ni=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){const l=s.store.all("pledge"),o=M(()=>[ei(l)],[l]),r=Ot(l.map(e=>e.id));return l.length?n`<div class="wall-pledges">
    <${Ks} lanes=${o} groups=${yt(u(s.store))} people=${yt([])} fresh=${r} />
  </div>`:n`<div class="wall-question">
      ${t("pledge")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${e("वाचाहरू नामसहित यहाँ देखिन्छन्।")}</p>
    </div>`}});const[si,ai]=[100,240],li={picture:({on:e,...t})=>n`<${oi} ...${t} stage=${e} />`};function oi({room:e,about:t,stage:a}){var l;const[o,r]=s("tall"),i=a.title.length+(null!=(l=a.instruction)?l:"").length,c=i>ai?"long":i>si?"medium":"short",u=a.picture&&("wide"===o&&"short"===c?"under":"beside");return n`<div class="poster" data-length=${c} data-picture=${u||null}>
    <div class="poster-said">
      <p class="poster-time">
        <${hn} room=${e} stage=${a} paused=${t.paused} />
      </p>
      <h1 dir="auto">${a.title}</h1>
      ${a.instruction&&n`<p class="poster-words" dir="auto">${a.instruction}</p>`}
    </div>
    ${u&&n`<${ri} key=${a.picture} ...${{about:t,stage:a,setShape:r}} />`}
  </div>`}function ri({about:e,stage:t,setShape:l}){const[o,r]=s(0),[i,c]=s(!1);return a(()=>{if(!i)return;const e=setTimeout(()=>(r(o+1),c(!1)),5e3);return()=>clearTimeout(e)},[i]),n`<div class="poster-picture">
    ${!i&&n`<img
        key=${o}
        src=${bt(e.code,t)}
        alt=${t.title}
        onLoad=${({target:e})=>l(e.naturalWidth>1.45*e.naturalHeight?"wide":"tall")}
        onError=${()=>c(!0)}
      />`}
  </div>`}var ii=Object.freeze({__proto__:null,Main:oi,headless:!0,spotlights:li});function ci({stage:s,now:a}){if("done"===s.status)return n`<p class="break-soon">${e("विश्राम सकियो। फेरि स्वागत छ।")}</p>`;if(!s.ends_at)return n`<p class="break-soon">${e("छिट्टै फर्कने")}</p>`;const l=s.ends_at-a;return n`<p class="break-back"><span>${e("फर्कने समय")}</span><b>${r(s.ends_at)}</b></p>
    <p class="break-left" role="timer">
      ${l>0?n`${t("timer")}<b>${g(l)}</b>`:n`<span>${e("समय सकियो। कृपया आफ्नो ठाउँमा बस्नुहोस्।")}</span>`}
    </p>`}var ui=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){jt(500);const l=s.now();return n`<div class="break" data-phase=${((e,t)=>"open"===e.status&&e.ends_at?dn(e.ends_at-t):"calm")(a,l)}>
    <header class="break-head">
      <div>
        <h1 dir="auto">${t("cup")}<span>${a.title}</span></h1>
        ${a.instruction&&n`<p dir="auto">${a.instruction}</p>`}
      </div>
      <p class="break-clock"><span>${e("अहिले")}</span><b>${r(l)}</b></p>
    </header>
    <${ci} stage=${a} now=${l} />
  </div>`},headless:!0}),pi=Object.freeze({__proto__:null,Main:function({room:s,about:a,stage:l}){return n`<div class="farewell">
    <section>
      <p class="farewell-mark">${t("mark")}</p>
      <h1>${e("धन्यवाद।")}</h1>
      <p class="farewell-title" dir="auto">${a.title}</p>
      ${"close"===(null==l?void 0:l.activity)&&l.instruction&&n`<p class="soft" dir="auto">${l.instruction}</p>`}
      <ul class="farewell-sums">
        ${function({store:e}){const t=new Set(e.all("stage").map(({activity:e})=>e)),n=(n,s)=>t.has(s)?e.all(n).length:0,[s,a,l,o]=[h(e.all("person")).length,O(e).length,n("action","plans"),n("pledge","pledges")];return[[s,c(["जना","जना"],"people",s)],[a,c(["कार्ड","कार्ड"],"cards",a)],[l,c(["काम","काम"],"actions",l)],[o,c(["वाचा","वाचा"],"pledges",o)]]}(s).filter(([e])=>e>0).map(([e,t])=>n`<li><b>${e}</b> ${t}</li>`)}
      </ul>
    </section>
    <section class="arrive-way farewell-way">
      <h2>${e("प्रतिवेदन साथमा लैजानुहोस्")}</h2>
      <img class="arrive-qr" src=${s.reportQr} alt=${e("प्रतिवेदन खोल्ने QR कोड")} />
      <p class="arrive-or">${e("वा खोल्नुहोस्")}</p>
      <p class="arrive-address">${Mt(s.joinUrl)}</p>
      <p class="arrive-code"><span>${e("कोड")}</span> <b class="code">${a.code}</b></p>
    </section>
  </div>`},whole:!0});export{It as a,qn as b,Ba as c,Ja as d,hl as e,Jl as f,$o as g,qo as h,tr as i,Mr as j,Wr as k,Xt as l,Vt as m,Zr as n,ni as o,ii as p,ui as q,pi as r,zt as u,Jt as w};
