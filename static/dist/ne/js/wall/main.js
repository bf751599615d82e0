import{t as e,i as t,n,C as s,b as a,a as l,N as o,j as r,h as i,d as c,q as u,K as p,P as d,r as h,o as g,x as $,G as m,z as f,A as v,y as w,B as b,E as y,D as k,I as x,g as M,Y as _,J as z,R as j,Q as q}from"../core/shared.js";import{g as O,u as S,l as A,a as E,i as C,w as B,s as U,p as L,c as R,r as F,j as T,d as H,k as I,e as P,m as D,t as Q}from"../pictures.js";import{b as N,l as G,d as J,m as K,p as W,C as V,q as Y,r as X,k as Z,u as ee,s as te,t as ne,x as se,B as ae,D as le,z as oe,A as re,E as ie}from"../writing.js";import{r as ce,f as ue,w as pe,t as de,F as he}from"../activities/ratings.js";import{d as ge,e as $e,f as me,p as fe,g as ve,r as we,h as be,n as ye,t as ke,i as xe,j as Me,a as _e,c as ze,b as je,s as qe,T as Oe,k as Se,m as Ae}from"../activities/map.js";import{r as Ee,d as Ce,c as Be,e as Ue,a as Le,s as Re}from"../activities/dots.js";import{h as Fe,a as Te,t as He,b as Ie,c as Pe,r as De}from"../bars.js";import{a as Qe,f as Ne,w as Ge,n as Je}from"../activities/forces.js";import{i as Ke,c as We,d as Ve,u as Ye,a as Xe,p as Ze,e as et}from"../activities/interventions.js";import{a as tt,w as nt,b as st,P as at,s as lt,l as ot}from"../activities/partnerships.js";import{p as rt}from"../activities/poster.js";const it=e=>new Map(e.map(e=>[e.id,e]));function ct(e,t){var n;const s=new Map;for(const a of e)s.set(a[t],(null!=(n=s.get(a[t]))?n:0)+1);return s}function ut(e){try{return new URL(e).host}catch{return e}}var pt=Object.freeze({__proto__:null,Main:function({room:s,about:a}){return n`<div class="wall-way">
    <img class="wall-way-qr" src=${s.qr} alt=${e("यो कार्यशाला खोल्ने QR कोड")} />
    <section>
      <h1>${e("फोनको क्यामेरा यता देखाउनुहोस्")}</h1>
      <p class="soft">${e("वा खोल्नुहोस्")}</p>
      <p class="wall-way-address">${ut(s.joinUrl)}</p>
      <p class="arrive-code"><span>${e("कोड")}</span> <b class="code">${a.code}</b></p>
      <p class="wall-way-hint">
        ${t("wifi")}<span>${e("यही हलको वाइफाइ चलाउनुहोस्। पृष्ठ नखुले मोबाइल डाटा बन्द गर्नुहोस्।")}</span>
      </p>
    </section>
  </div>`},whole:!0});function dt(){const e=l(null),[t,n]=s(null);return o(()=>{var t;const s=()=>n(t=>ht(t,function(e){const t=parseFloat(getComputedStyle(document.documentElement).fontSize);return{width:e.clientWidth,height:e.clientHeight,rem:t}}(e.current))),a=new ResizeObserver(s);return a.observe(e.current),null==(t=document.fonts)||t.ready.then(s),s(),()=>a.disconnect()},[]),[e,t]}const ht=(e,t)=>e&&e.width===t.width&&e.height===t.height&&e.rem===t.rem?e:t;function gt(e){const[t,n]=s(0);return a(()=>{const t=setInterval(()=>n(e=>e+1),e);return()=>clearInterval(t)},[e]),t}function $t(e){const t=l(null),n=Date.now(),s=null===t.current;null!=t.current||(t.current=new Map);for(const a of e)t.current.has(a)||t.current.set(a,s?0:n);return new Set(e.filter(e=>n-t.current.get(e)<5e3))}var mt=Object.freeze({__proto__:null,Main:function({room:e}){return gt(5e3),n`<div class="wall-blank"><p>${r(e.now())}</p></div>`},silent:!0,whole:!0});function ft({findings:e}){const t=l(null),s=i({of:e,many:e.length,fits:!1}),o=s.value.of===e?s.value:{of:e,many:e.length,fits:!1};a(()=>{const{scrollHeight:e,clientHeight:n}=t.current,a=e<=n||o.many<=1;o.fits||(s.value=a?{...o,fits:a}:{...o,many:o.many-1})},[o]),a(()=>{const e=()=>s.value={...s.peek(),many:s.peek().of.length,fits:!1};return addEventListener("resize",e),()=>removeEventListener("resize",e)},[]);const r=e.length-o.many;return n`<ul ref=${t} data-many=${e.length>6} data-fits=${o.fits}>
    ${e.slice(0,o.many).map(({id:e,says:t})=>n`<li key=${e} dir="auto">${t}</li>`)}
    ${r>0&&n`<li class="findings-more">${c(["र थप {n}","र थप {n}"],"and {n} more",r)}</li>`}
  </ul>`}var vt=Object.freeze({__proto__:null,Main:function({room:t}){const s=O(t);return n`<div class="findings">
    <h1>${e("हामीले हेर्नुपर्ने कुरा")}</h1>
    ${s&&(s.length?n`<${ft} findings=${s} />`:n`<p>${e("हेर्नुपर्ने केही छैन")}</p>`)}
  </div>`},Strip:()=>null,headless:!0});function wt({room:e,missing:t}){const s=new Map(u(e.store).map(e=>[e.id,e]));return n`<ul class="missing-groups" data-many=${t.groups.length>8}>
    ${t.groups.map(e=>{var a;return n`<${bt} key=${e.group} ...${{row:e,group:null!=(a=s.get(e.group))?a:{},missing:t}} />`})}
  </ul>`}function bt({row:s,group:a,missing:l}){var o,r;const i=l.noted?A(s.brings):[];return n`<li class="missing-group" data-colour=${null!=(o=a.colour)?o:1}>
    <span class="badge">${t(null!=(r=a.icon)?r:"people")}</span>
    <b class="missing-name"><bdi>${a.name}</bdi></b>
    <span class="missing-foot"
      ><b class="missing-seats" data-full=${s.here>=s.seats}
        >${s.seats?e("{all} मध्ये {here}",{here:s.here,all:s.seats}):s.here}</b
      >${i.length>0&&n`<span class="missing-lacks">${e("नपुगेको: {what}",{what:i.join(e(", "))})}</span>`}</span
    >
  </li>`}function yt({missing:t}){var s,a;const l=(null!=(s=t.levels)?s:[]).filter(({groups:e})=>!e.length);return[t.noted&&A(t.brings).length>0&&[e("यहाँ कसैले ल्याएको छैन:"),A(t.brings)],l.length>0&&[e("यी तहमा प्रभाव छैन:"),l.map(({level:e})=>N(G(),e))],(null==(a=t.sectors)?void 0:a.length)>0&&[e("यहाँबाट समूह छैन:"),t.sectors.map(e=>N(E(),e))]].filter(Boolean).map(([t,s])=>n`<p key=${t} class="missing-gap"><b>${t}</b> ${s.join(e(", "))}</p>`)}function kt({room:t,open:s}){const a=[...s].sort((e,t)=>(e.by||"9").localeCompare(t.by||"9"));return n`<section class="missing-asked">
    <h2>${e("ल्याउनुपर्ने")}</h2>
    <ul>
      ${a.map(s=>{return n`<li key=${s.id}>
            <b><bdi>${s.who}</bdi></b>
            <small
              >${[(a=s.inviter,a&&(null==(l=t.store.get("person",a))?void 0:l.name)||""),s.by&&e("{day} सम्म",{day:J(s.by)}),N(C(),s.status)].filter(Boolean).map((e,t)=>n`${t?" · ":""}<bdi>${e}</bdi>`)}</small
            >
          </li>`;var a,l})}
    </ul>
  </section>`}var xt=Object.freeze({__proto__:null,Main:function({room:t}){const s=S(t),a=t.store.all("invitation").filter(({status:e})=>"declined"!==e);return n`<div class="missing">
    <h1>${e("को छैनन्?")}</h1>
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
  </div>`}const _t={ArrowRight:1,ArrowDown:1,PageDown:1," ":1,ArrowLeft:-1,ArrowUp:-1,PageUp:-1},zt=p({page:0,hold:!1,at:0}),jt=p({page:0,pages:0});function qt(e,t="",n=0){const{page:o,hold:r,at:i}=zt.value,[c,u]=s(o),[p,d,h]=[l(!1),l(i),l(null)],g=Math.max(0,Math.min(c,e-1));return a(()=>{d.current!==i&&([d.current,p.current]=[i,!0],u(o))},[i]),a(()=>{p.current||r||u(null===h.current?0:n),h.current=t},[t]),a(()=>{if(!(e<2))return function(e,t,n){let s=0;const a=()=>{clearTimeout(s),n||(s=setTimeout(()=>(t.current=!1,e(1),a()),t.current?6e4:14e3))},l=n=>{return n.key in _t&&(n.preventDefault(),s=_t[n.key],t.current=!0,e(s),a());var s};return a(),document.addEventListener("keydown",l),()=>(clearTimeout(s),document.removeEventListener("keydown",l))}(t=>u(n=>(Math.min(n,e-1)+t+e)%e),p,r)},[e,t,r,i]),a(()=>Ot({page:g,pages:e}),[g,e]),a(()=>()=>Ot({page:0,pages:0}),[]),g}function Ot(e){const t=jt.peek();e.page===t.page&&e.pages===t.pages||(jt.value=e)}const St={b:"blank",q:"qr"},At=p({show:null,since:0}),Et=new URLSearchParams(location.search).get("lane");function Ct({store:e}){const t=B(e),n=At.value.since===t.at?At.value.show:null;return{show:null!=n?n:t.show,lane:null!=Et?Et:t.lane,kind:t.on_kind,on:U(e,t)}}function Bt(e){const t=new Map,n=n=>(t.has(n)||t.set(n,1.03*e(n)),t.get(n)),s=function(){const e=new Map;return(t,s)=>{e.has(t)||e.set(t,new Map);const a=e.get(t);return a.has(s)||a.set(s,((e,t)=>e.split("\n").reduce((e,s)=>e+((e,t)=>function(e,t,n){let[s,a]=[1,0];for(const l of e)a&&a+n+l>t&&([s,a]=[s+1,0]),a+=(a?n:0)+l,a>t&&([s,a]=[s+Math.floor(a/t),a%t]);return s}(e.split(/\s+/).filter(Boolean).map(n),t,n(" ")))(s,t),0))(t,s)),a.get(s)}}();return s.widest=e=>Math.max(0,...e.split(/\s+/).map(n)),s}function Ut(e){const t=document.createElement("canvas").getContext("2d");return t.font=`400 100px ${e}`,e=>t.measureText(e).width/100}let Lt=null;function Rt(){return null!=Lt?Lt:Lt=Bt(Ut(getComputedStyle(document.body).fontFamily))}const Ft=()=>parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--wall-leading"))||1.25;function Tt({room:t}){const s=h(t.store.all("person")),a=ct(s,"group");return n`<${Ht}
    total=${s.length}
    label=${c(["जना आउनुभयो","जना आउनुभयो"],"people joined",s.length)}
    entries=${u(t.store).map(e=>{var t;return{group:e,count:null!=(t=a.get(e.id))?t:0}})}
    missing=${e("अझै आउनुभएको छैन")}
  />`}function Ht({total:e,label:t,entries:s,missing:a}){const l=s.filter(e=>!e.count).length<=2,[o,r]=dt();return n`<div class="strip">
    <p class="strip-total"><b>${e}</b> ${t}</p>
    <div class="strip-groups" role="list" ref=${o}>
      ${r&&s.length>0&&n`<${It} ...${{entries:s,missing:a,few:l,...Dt(s,r,l?a:"–")}} />`}
    </div>
  </div>`}const It=({rows:e,size:t,missing:s,few:a})=>e.map((e,l)=>n`<div key=${l} class="strip-row" role="presentation" style=${{"--size":`${t}rem`}}>
        ${e.map(e=>e.count?Wt(e):Vt(e.group,s,a))}
      </div>`),Pt=[{size:.75,rows:2},{size:.62,rows:3},{size:.62,rows:4}];function Dt(e,t,n){var s;const[a,l]=[Jt(),.35*t.rem],o=Pt.map(({size:s,rows:o})=>{const r=e.map(e=>(({group:e,count:t},s)=>{const o=(a(`${e.name} ${t||n}`)+4)*s+l;return{natural:o,least:Kt(e)?o:Math.min(o,8*s+l)}})(e,s*t.rem));return{size:s,...Qt(r,o,t.width+l)}}),r=null!=(s=o.find(e=>!e.over))?s:o.at(-1);return{size:r.size,rows:r.starts.map((t,n)=>e.slice(t,r.starts[n+1]))}}function Qt(e,t,n){const[s,a]=["natural","least"].map(t=>Nt(e.map(e=>e[t]))),l=(e,t,s)=>Math.max(0,e[s]-e[t]-n)**2,o=(e,t)=>l(s,e,t)+1e3*l(a,e,t);let r=e.map((e,t)=>({starts:[0],over:o(0,t+1)}));for(let e=1;e<t;e+=1)r=r.map((e,t)=>Array.from({length:t},(e,n)=>({starts:[...r[n].starts,n+1],over:r[n].over+o(n+1,t+1)})).reduce((e,t)=>t.over<e.over?t:e,e));return r.at(-1)}const Nt=e=>e.reduce((e,t)=>[...e,e.at(-1)+t],[0]);let Gt=null;const Jt=()=>null!=Gt?Gt:Gt=Ut(getComputedStyle(document.body).fontFamily),Kt=({name:e})=>e.length<=8?"short":"",Wt=({group:e,count:s})=>{var a;return n`<span role="listitem" key=${e.id} class="chip ${Kt(e)}" data-colour=${null!=(a=e.colour)?a:1}
    >${t(e.icon)}<span class="strip-name" dir="auto">${e.name}</span><b>${s}</b></span
  >`},Vt=(e,s,a)=>n`<span role="listitem" key=${e.id} class="chip silent ${Kt(e)}"
    >${t(e.icon)}<span class="strip-name" dir="auto">${e.name}</span
    >${!a&&n`<span aria-hidden="true">–</span>`}<span class=${a?"strip-missing":"visually-hidden"}
      >${s}</span
    ></span
  >`,Yt=e=>e<=0?"over":e<=18e4?"last":"calm";function Xt({room:s,stage:a,paused:l}){return l?n`<p class="wall-timer" data-phase="paused">${t("pause")}<span>${e("रोकिएको")}</span></p>`:"done"===a.status?n`<p class="wall-timer" data-phase="done">${t("check")}<span>${e("बन्द भयो")}</span></p>`:a.ends_at?n`<${Zt} room=${s} endsAt=${a.ends_at} />`:null}function Zt({room:e,endsAt:t}){gt(500);const s=t-e.now(),a=Yt(s);return n`<p class="wall-timer" data-phase=${a} role="timer">
    ${"over"===a?en(-s):n`<b>${g(s)}</b>`}
  </p>`}const en=s=>n`${t("timer")}<span>${e("समय सकियो")}</span><small class="wall-over">+${g(s)}</small>`;function tn({room:s,screens:a}){var l,o,r,i;const c=s.store.get("about","about");if(!c)return n`<main class="wall wall-waiting">
      ${t("mark")}
      <p>${e("एकछिन…")}</p>
      <${ln} room=${s} about=${{}} />
    </main>`;const u=function(e,t,n){const s=n.closed?null:Object.values(t).find(({asks:t})=>null==t?void 0:t(e.store));return s?s.asks(e.store):n.current?e.store.get("stage",n.current):null}(s,a,c),p=Ct(s),{Main:d,Strip:h=Tt,whole:g,headless:$,heading:m,silent:f}=function(e,t,n,s){var a;return Object.hasOwn(nn,s.show)?nn[s.show]:t.closed?e.close:s.on?null!=(a=function(e,{kind:t}){const n=Object.values(e).find(({spotlights:e})=>null==e?void 0:e[t]);return n&&{Main:n.spotlights[t],headless:!0}}(e,s))?a:{Main:Mt}:n?Object.hasOwn(e,n.activity)?e[n.activity]:{Main:Mt}:e.open}(a,c,u,p);return n`<main
    class="wall ${g?"whole":$?"headless":""}"
    data-activity=${null!=(l=null==u?void 0:u.activity)?l:"open"}
    data-paused=${c.paused?"":null}
  >
    ${!g&&!$&&n`<${sn} ...${{room:s,about:c,stage:u,heading:m}} />`}
    <div class="wall-main" key=${[p.show,null!=(r=null==(o=p.on)?void 0:o.id)?r:"",null!=(i=null==u?void 0:u.id)?i:""].join("/")}>
      <${d} ...${{room:s,about:c,stage:u}} lane=${p.lane} on=${p.on} />
    </div>
    ${!g&&n`<${an} room=${s} about=${c}><${h} room=${s} stage=${u} /><//>`}
    ${!f&&n`<${ln} room=${s} about=${c} />`}
  </main>`}const nn={blank:mt,qr:pt,missing:xt,findings:vt};function sn({room:e,about:t,stage:s,heading:a}){var l;const{title:o,text:r}=null!=(l=null==a?void 0:a(e.store,s))?l:{title:s.title,text:s.instruction};return n`<header class="wall-head">
    <div class="wall-titles">
      <h1 dir="auto">${o}</h1>
      ${r&&n`<p dir="auto">${r}</p>`}
    </div>
    <${Xt} room=${e} stage=${s} paused=${t.paused} />
  </header>`}function an({room:t,about:s,children:a}){return n`<footer class="wall-foot">
    <div class="wall-join">
      <img class="wall-qr" src=${t.qr} alt="" />
      <p>
        <span>${e("जोडिनुहोस्")}</span><b class="wall-address">${ut(t.joinUrl)}</b
        ><b class="code">${s.code}</b>
      </p>
    </div>
    ${a}
  </footer>`}function ln({room:s,about:a}){return n`<div class="wall-signs">
    <${on} room=${s} />
    ${a.illustrative&&n`<p class="wall-illustrative">${t("info")}${e("नमुना मात्र")}</p>`}
  </div>`}function on({room:s}){var a;const l=s.sync.state.value;if("live"===l)return null;const o={connecting:e("जोडिँदै छ…"),removed:e("यो भित्तो बाहिरियो। पृष्ठ फेरि खोल्नुहोस्।"),reload:e("पृष्ठ फेरि खोल्नुहोस्।")};return n`<p class="wall-line" role="status">
    ${t("cloud-off")}<span>${null!=(a=o[l])?a:e("फेरि जोडिँदै छ…")}</span>
  </p>`}const{code:rn,joinUrl:cn}=document.documentElement.dataset,[un,pn]=[4e3,8e3];function dn({room:s,about:a}){return n`<section class="arrive-way">
    <h2>${e("फोनको क्यामेरा यता देखाउनुहोस्")}</h2>
    <img class="arrive-qr" src=${s.qr} alt=${e("यो कार्यशाला खोल्ने QR कोड")} />
    <p class="arrive-or">${e("वा खोल्नुहोस्")}</p>
    <p class="arrive-address">${ut(s.joinUrl)}</p>
    <p class="arrive-code"><span>${e("कोड")}</span> <b class="code">${a.code}</b></p>
    <p class="arrive-hint">
      ${t("wifi")}<span>${e("यही हलको वाइफाइ चलाउनुहोस्। पृष्ठ नखुले मोबाइल डाटा बन्द गर्नुहोस्।")}</span>
    </p>
  </section>`}function hn(e){var s;return n`<li key=${e.id} class="arrive-tile ${e.here?"":"absent"}" data-colour=${null!=(s=e.colour)?s:1}>
    <span class="badge">${t(e.icon)}</span><span class="arrive-name" dir="auto">${e.name}</span
    ><b class="arrive-count">${e.here||"–"}</b>
    <span class="arrive-marks" aria-hidden="true"
      >${Array.from({length:Math.min(e.here,24)},()=>n`<i></i>`)}</span
    >
  </li>`}function gn({groups:s}){const a=s.filter(e=>!e.here);return a.length?a.length===s.length?n`<p class="arrive-missing">
      ${t("people")}<span>${e("स्वागत छ। फोनमा आफ्नो समूह छान्नुहोस्।")}</span>
    </p>`:n`<p class="arrive-missing">
    ${t("clock")}<span>${c(["{n} समूह अझै आउँदै छ","{n} समूह अझै आउँदै छन्"],"{n} groups haven’t arrived yet",a.length)}</span>
  </p>`:s.length>0&&n`<p class="arrive-missing all">${t("check")}<span>${e("सबै समूह आइसके।")}</span></p>`}$(),function(){const e=new URLSearchParams(location.search).get("theme");"dark"!==e&&"light"!==e||(document.documentElement.dataset.theme=e)}(),function(){const e=()=>{var e;return"visible"===document.visibilityState&&(null==(e=navigator.wakeLock)?void 0:e.request("screen").catch(()=>{}))};document.addEventListener("visibilitychange",e),e()}(),async function e(){try{const e=await L(m,"wall");!function(e,t){const s=f({code:rn,...e}),a=`/w/${encodeURIComponent(rn)}`,l=p(null!=cn?cn:location.href),o={...s,code:rn,token:e.token,get joinUrl(){return l.value},get qr(){return`${a}/qr.svg?of=${encodeURIComponent(l.value)}`},get reportQr(){return`${a}/qr.svg?to=report&of=${encodeURIComponent(l.value)}`}};var r,i;(function({store:e,sync:t}){d(()=>{const{page:t,hold:n,at:s}=B(e),a=zt.peek();a.at===s&&a.hold===n||(zt.value={page:t,hold:n,at:s})}),d(()=>{const{page:e,pages:n}=jt.value;"live"===t.state.value&&t.hint({page:e,pages:n})})})(s),function(e){document.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey||t.repeat)return;const[n,s]=[St[t.key.toLowerCase()],Ct(e).show];n&&(At.value={show:s===n?"":n,since:B(e.store).at}),"Escape"===t.key&&(At.value={show:null,since:0})})}(s),r=rn,i=e=>l.value=e,setInterval(async()=>{const e=await fetch(`/api/workshops/${encodeURIComponent(r)}/address`).catch(()=>null),t=(null==e?void 0:e.ok)?await e.json().catch(()=>null):null;t&&i(t.join_url)},5e3),v(n`<${tn} room=${o} screens=${t} />`,document.getElementById("wall")),d(()=>{return"removed"===(e=s.sync.state.value)&&k(rn,"wall"),void("removed"!==e&&"reload"!==e||setTimeout(()=>location.reload(),pn));var e})}(await async function(){var e;const t=null!=(e=w(rn,"wall"))?e:await b(rn,{wall:!0});return y(rn,"wall",t),t}(),e)}catch{setTimeout(e,un)}}();var $n=Object.freeze({__proto__:null,Main:function({room:e,about:t,stage:s}){const a=h(e.store.all("person")),l=ct(a,"group"),o=u(e.store).map(e=>{var t;return{...e,here:null!=(t=l.get(e.id))?t:0}});return n`<div class="arrive">
    <${dn} room=${e} about=${t} />
    <section class="arrive-room">
      <header>
        <h1 dir="auto">${t.title}</h1>
        ${(t.task||(null==s?void 0:s.instruction))&&n`<p class="arrive-task" dir="auto">${t.task||s.instruction}</p>`}
      </header>
      <p class="arrive-total"><b>${a.length}</b> ${c(["जना आउनुभयो","जना आउनुभयो"],"people joined",a.length)}</p>
      <ul class="arrive-groups" data-many=${o.length>16?"most":o.length>8?"more":"few"}>
        ${o.map(hn)}
      </ul>
      <${gn} groups=${o} />
    </section>
  </div>`},whole:!0});function mn(e,t,n){const s=Array.from({length:t},()=>({boxes:[],height:0}));return e.forEach((e,t)=>{const a=s.reduce((e,t)=>t.height<e.height-.5?t:e);a.height+=(a.boxes.length?n:0)+e,a.boxes.push(t)}),{columns:s.map(e=>e.boxes),height:Math.max(...s.map(e=>e.height))}}function fn(e,{fits:t,stride:n}){const s=e.filter(e=>e.pinned),a=e.filter(e=>!e.pinned),l=a.length&&t([...s,...a.slice(-n)])?s:[],o=l.length?a:e,r=function(e,t,n){let s=Math.max(0,Math.floor((e.length-1)/n)*n);for(;s>=n&&t(e.slice(s-n));)s-=n;return s}(o,e=>t([...l,...e]),n),i=function(e,t){const n=[];for(const s of[...e].reverse()){const e=n.at(-1);e&&t([s,...e])?e.unshift(s):n.push([s])}return n}(o.slice(0,r),e=>t([...l,...e]));return[o.slice(r),...i].map(e=>[...l,...e])}function vn(e,{fits:t}){const n=[[]];for(const s of e.flatMap(e=>function(e,t){var n;const s=[];for(const a of null!=(n=e.texts)?n:[]){const n=s.at(-1);n&&t([{...e,texts:[...n,a]}])?n.push(a):s.push([a])}return s.length>1?s.map((t,n)=>({...e,id:`${e.id}/${n}`,texts:t})):[e]}(e,t)))n.at(-1).length&&!t([...n.at(-1),s])&&n.push([]),n.at(-1).push(s);return n}const wn=[1.6,1.35,1.15,1.03,.93,.85],bn=[2.6,2.2,1.9,...wn],[yn,kn]=[.93,.85],[xn,Mn]=[22,3.2],_n=.4,zn=[1/0,4,2,1];function jn(e){var t,n;const s=Fn(e.lanes.map(e=>e.length)),a=(null!=(t=e.sizes)?t:wn).filter(e=>e>=(s<=40?yn:kn)),[l,o]=[a.filter(e=>e>=yn),a.filter(e=>e<yn)],r=null!=(n=En(e,l))?n:En(e,o);if(r)return Hn(e,r);const i=a.at(-1),c=Ln(e,i).map(t=>Rn(e,i,t,{show:1,tight:!0})),u=c.filter(t=>function({lanes:e,height:t,heightOf:n},{size:s,column:a}){const l=e=>n(e,{size:s,width:a,show:1/0,tight:!1});return e.flat().every(e=>l(e)<=t||(e=>{var t;return(null==(t=e.texts)?void 0:t.length)?e.texts.map(t=>({...e,texts:[t]})):[e]})(e).every(e=>l(e)<=t))}(e,t)),p=[u.filter(An),u,c.filter(An),c].find(e=>e.length);return Un(p.map(t=>Hn(e,t)))}const[qn,On]=[1.6,.9],Sn=(e,t)=>Math.min(e,t)>=On*Math.max(e,t);function An({shares:e,heights:t}){const n=t.map(e=>e.length);if(n.some((t,s)=>n.some((n,a)=>Sn(t,n)&&e[s]!==e[a])))return!1;const s=t.map((t,n)=>Fn(t)/e[n]);return Math.max(...s)<=qn*Math.min(...s.filter((t,n)=>e[n]>1))}function En(e,t){for(const n of zn)for(const s of t){const t=Ln(e,s).map(t=>Rn(e,s,t,{show:n})).find(e=>e.fits&&An(e));if(t)return t}}const Cn=e=>Fn(e.lanes.map(e=>Bn(e.pages[0]))),Bn=e=>e.columns.flat().length,Un=e=>e.reduce((e,t)=>t.pages<e.pages||t.pages===e.pages&&Cn(t)>Cn(e)?t:e);function Ln({lanes:e,width:t,rem:n,frame:s=0,word:a},l){const o=t-s*e.length,r=e=>(o+_n*n)/((e*l+_n)*n),i=l>1.15&&e.length>1?0:Math.floor(r(((e,t=0)=>Math.max(e>kn?7.6:9,Math.min(xn,t)+Mn))(l,a))),c=Math.max(e.length,i),u=Math.min(c,Math.max(e.length,Math.ceil(r((e=>e>1?16:22)(l)))));return Array.from({length:c-u+1},(e,t)=>u+t)}function Rn(e,t,n,{tight:s=!1,show:a=1/0}){var l;const o=_n*e.rem,r=e.width-(null!=(l=e.frame)?l:0)*e.lanes.length-o*(n-e.lanes.length),i=Math.floor(r/n),c=e.lanes.map(n=>n.map(n=>e.heightOf(n,{size:t,width:i,tight:s,show:a}))),u=Tn(c.map(t=>function(e,{columns:t,gap:n,height:s}){for(let a=1;a<=t;a+=1)if(mn(e,a,n).height<=s)return a;return t+1}(t,{columns:n,gap:o,height:e.height})),c),p=Fn(u)<=n,d=function(e,{heights:t,columns:n,gap:s}){const a=[...e],l=t.map(e=>Fn(e)+s*e.length);for(let e=n-Fn(a);e>0;e-=1){const e=l.reduce((e,t,n)=>t/a[n]>l[e]/a[e]?n:e,0);a[e]+=1}return a}(p?u:c.map(()=>1),{heights:c,columns:n,gap:o});return{size:t,column:i,show:a,tight:s,shares:d,heights:c,fits:p}}const Fn=e=>e.reduce((e,t)=>e+t,0),Tn=(e,t)=>t.map(n=>Math.max(...e.filter((e,s)=>Sn(n.length,t[s].length))));function Hn(e,t){const n=e.lanes.map((n,s)=>function(e,{size:t,column:n,show:s,tight:a,shares:l,heights:o},r,i){const c=s=>e.heightOf(s,{size:t,width:n,show:1/0,tight:!1}),u=In({room:e,columns:l[i]}),p=new Map(r.map((e,t)=>[e,o[i][t]])),d=r.filter(e=>p.get(e)<c(e));return{first:u({show:s,tight:a,items:r,heightOf:e=>p.get(e),turned:fn}),full:d.length?u({show:1/0,tight:!1,items:d,heightOf:c,turned:vn}):[]}}(e,t,n,s)),[s,a]=["first","full"].map(e=>Math.max(...n.map(t=>t[e].length))),l=e=>[...Array.from({length:s},(t,n)=>e.first[n%e.first.length]),...Array.from({length:a},(t,n)=>{var s;return null!=(s=e.full[n])?s:e.first[0]})],{size:o,column:r,shares:i}=t;return{size:o,column:r,pages:s+a,lanes:n.map((e,t)=>({columns:i[t],pages:l(e)}))}}const In=({room:e,columns:t})=>({show:n,tight:s,items:a,heightOf:l,turned:o})=>{const r=n=>mn(n.map(l),t,_n*e.rem),i=t=>r(t).height<=e.height;return(o===fn&&i(a)?[a]:o(a,{fits:i,stride:t})).map(e=>({show:n,tight:s,columns:r(e).columns.map(t=>t.map(t=>e[t]))}))},[Pn,Dn]=[.36,.58],[Qn,Nn,Gn]=[.64,1.35,.2],[Jn,Kn,Wn]=[1.6,1.1,4],[Vn,Yn]=[.85,1.75],[Xn,Zn,es,ts,ns]=[1.1,.76,1.4,.15,.45],ss=e=>e>=1.03?9:e>=.93?7:e>=.8?6:5,as=(e,t)=>ls(ss(e)*t),ls=e=>e===1/0?"none":e,os=(e,t)=>(e>=.93?4:3)*t,rs=(e,{show:t,tight:n})=>n?0:(e>=.93?3:2)*t,is=e=>e<=Vn,cs=e=>Math.max(.85,Qn*e);const us=({merged:e})=>c(["र यस्तै {n}","र यस्तै {n}"],"and {n} alike",e),ps=({total:e,groups:s},a)=>n`<span class="sheet-also">${t("hand")}+${e}${s.slice(0,4).map(e=>$s(a.get(e)))}</span>`,ds=e=>"cluster"===e.kind||Boolean(e.draw||e.group||e.by||e.merged||e.also),hs={card:(e,s)=>is(s.size)&&e.group?function(e,{groups:t,fresh:s,size:a,show:l}){return n`<li
    key=${e.id}
    class="card sheet small ${s.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":as(a,l)}}
  >
    ${$s(t.get(e.group))}
    <p class="card-text" dir="auto">
      ${e.text}${e.also&&n`${" "}${ps({...e.also,groups:[]},t)}`}
    </p>
  </li>`}(e,s):function(e,{groups:s,people:a,fresh:l,size:o,show:r,named:i}){var c;return n`<li
    key=${e.id}
    class="card sheet ${i?"named":""} ${l.has(e.id)?"arriving":""}"
    data-category=${e.category}
    style=${{"--lines":as(o,r)}}
  >
    <p class="card-text" dir="auto">${e.text}</p>
    ${ds(e)&&n`<div class="card-foot">
        ${i?gs(s.get(e.group)):$s(s.get(e.group))}
        ${i&&e.by&&n`<span class="sheet-by" dir="auto">${null==(c=a.get(e.by))?void 0:c.name}</span>`}
        ${e.merged>0&&n`<span class="sheet-merged">${t("merge")}${us(e)}</span>`}
        ${e.also&&ps(e.also,s)}
      </div>`}
  </li>`}(e,s),cluster:function(t,{groups:s,fresh:a,size:l,show:o,tight:r}){const i=t.texts.slice(0,rs(l,{show:o,tight:r}));return n`<li
    key=${t.id}
    class="card sheet cluster ${a.has(t.id)?"arriving":""}"
    data-category=${t.category}
    style=${{"--lines":ls(os(l,o)),"--member-lines":ls(o)}}
  >
    <h3 class="card-title" dir="auto">${t.text}</h3>
    ${i.length>0&&n`<ul class="sheet-members">
        ${i.map(e=>n`<li dir="auto">${e}</li>`)}
      </ul>`}
    <div class="card-foot">
      <b>${c(["{n} कार्ड","{n} कार्ड"],"{n} cards",t.count)}</b
      ><span class="sheet-groups" title=${e("यसको पछाडिका समूह")}
        >${t.groups.slice(0,6).map(e=>$s(s.get(e)))}</span
      >
    </div>
  </li>`}},gs=e=>{var s;return e&&n`<span class="chip plain" data-colour=${null!=(s=e.colour)?s:1}
    >${t(e.icon)}<span class="sheet-name" dir="auto">${e.name}</span></span
  >`},$s=e=>{var s;return e&&n`<span class="badge" data-colour=${null!=(s=e.colour)?s:1}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`},[ms,fs,vs,ws,bs]=[.8,.6,2.6,1.4,.4];function ys({lanes:e,...t}){const[s,a]=dt(),l=x(()=>function(e){return e.reduce((e,t)=>e+t.items.length,0)>40?e.filter(e=>e.items.length):e}(e),[e]);return n`<div class="wall-board" ref=${s}>
    ${a&&n`<${ks} lanes=${l} box=${a} ...${t} />`}
  </div>`}function ks({lanes:t,box:a,...r}){const i=l(null),c=function(e,t){const[n,a]=s({box:t,slack:1}),l=n.box===t?n.slack:1;return o(()=>{[...e.current.querySelectorAll(".wall-column")].some(e=>e.offsetHeight>e.parentElement.clientHeight+1)&&l<zs&&a({box:t,slack:l+.03})}),l}(i,a),u=t.some(e=>e.title),p=[...r.groups.values()].map(e=>e.name).join(),d=x(()=>function(e,t,n,s,a){const l=(e,l)=>function(e,{box:t,slack:n,headed:s,view:a,sizes:l}){const{rem:o}=t,r=function({rem:e,leading:t,lines:n,view:s}){return(a,{size:l,width:o,show:r,tight:i,named:c=!1})=>{const u=l*e,p=is(l)&&"card"===a.kind&&a.group?Yn:0,d=o/u-2*Dn-.1-p,h=d*u/(cs(l)*e),g=ds(a)&&!p?function(e,{inFoot:t,lines:n,named:s,groups:a,people:l}){var o,r,i;if(!s||e.draw||"cluster"===e.kind)return 1;const c=null!=(r=null==(o=a.get(e.group))?void 0:o.name)?r:"",u=[e.by&&(null==(i=l.get(e.by))?void 0:i.name),e.merged&&us(e),e.also&&`+${e.also.total} ${"MM".repeat(Math.min(4,e.also.groups.length)+1)}`].filter(Boolean);if([c,...u].some(e=>{var s;return(null==(s=n.widest)?void 0:s.call(n,e))>t-Jn}))return 1/0;const p=t-Jn-Kn*u.length;return 1===n([c,...u].join(" "),p)?1:Math.min(Wn,n(c,t-Jn))+(u.length?1:0)}(a,{inFoot:h,lines:n,named:c,...s}):0,$=g?g*cs(l)*e*Nn+Gn*u:0;return Math.ceil(2*Pn*u+$+.1*e+("cluster"===a.kind?function(e,{em:t,inside:n,size:s,show:a,tight:l,leading:o,lines:r}){const i=Math.min(os(s,a),r(e.text,n/(1.12*Xn)))*Xn*o,c=e.texts.slice(0,rs(s,{show:a,tight:l})),u=(e=>Math.max(.85,Zn*e))(s)/s,p=c.map(e=>Math.min(a,r(e,n/(1.04*u)))*es+ts).reduce((e,t)=>e+t,0)*u;return(i+p+(p?Gn:0)+ns)*t}(a,{em:u,inside:d,size:l,show:r,tight:i,leading:t,lines:n}):Math.min(ss(l)*r,n(p&&a.also?`${a.text} MM+${a.also.total}`:a.text,d))*t*u))}}({rem:o,leading:Ft(),lines:Rt(),view:a}),i=(e,t)=>r(e,t)*n,c=t.height-(ms+(s?vs:0))*o,u=function(e){const t=jn(e);return t.pages>1?jn({...e,height:e.height-e.more}):t}({lanes:e.map(e=>e.items),width:t.width-(e.length-1)*fs*o,height:c,more:ws*o,frame:ms*o,rem:o,heightOf:i,sizes:l,word:_s(e)});return function(e,{heightOf:t,rem:n,height:s}){const{size:a,column:l}=e,o=({show:e,tight:n},s)=>o=>t(o,{size:a,width:l,show:e,tight:n,named:s}),r=e=>({...e,named:e.columns.map(t=>function(e,t,n,s,a){let l=e.reduce((e,n)=>e-t(n)-a,s);return new Set(e.filter(e=>{const s=n(e)-t(e),a=s<=l;return a&&(l-=s),a}))}(t,o(e,!1),o(e,!0),s+bs*n,bs*n))});return{...e,lanes:e.lanes.map(e=>({...e,pages:e.pages.map(r)}))}}(u,{heightOf:i,rem:o,height:u.pages>1?c-ws*o:c})}(e,{box:t,slack:n,headed:s,view:a,sizes:l}),o=e.reduce((e,t)=>e+t.items.reduce((e,t)=>{var n;return e+(null!=(n=t.count)?n:1)},0),0),r=e.map(e=>e.items.filter(({kind:e})=>"cluster"===e));if(o<=xs||!r.flat().length)return Ms([l(e)]);const i=e.map((e,t)=>({...e,items:r[t].map(e=>({...e,texts:[]}))})),c=e.map(e=>({...e,items:e.items.map(e=>({...e,pinned:!1}))}));return Ms([l(i,bn),l(c)])}(t,a,c,u,r),[t,a,c,p]),h=qt(d.pages,js(t)),g=d.parts.filter(({from:e})=>e<=h).at(-1);return n`<div
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
    ${d.pages>1&&n`<p class="wall-page wall-turn">${e("पृष्ठ {n}/{all}",{n:h+1,all:d.pages})}</p>`}`}const xs=60;function Ms(e){const t=e.reduce((e,t)=>e+t.pages,0),n=t=>e.slice(0,t).reduce((e,t)=>e+t.pages,0);return{pages:t,parts:e.map((e,t)=>({...e,from:n(t)}))}}const _s=e=>{const{widest:t}=Rt();return e.flatMap(e=>e.items).reduce((e,{text:n})=>Math.max(e,t(n)),0)},zs=1.3,js=e=>e.flatMap(e=>e.items).reduce((e,t)=>t.at>e.at?t:e,{id:"",at:0}).id;function qs({lane:e,columns:s,page:a,n:l,quiet:o,...r}){var i,c;const{show:u,tight:p}=a;return n`<section class="lane wall-lane" data-category=${e.category} style=${{"--columns":s}}>
    ${e.title&&n`<h3 class="lane-head">
        ${t(null!=(i=e.category)?i:"cluster")}<span dir="auto">${e.title}</span><span class="count">${e.count}</span>
      </h3>`}
    <div class="wall-columns" key=${l}>
      ${a.columns.map((e,t)=>n`<ul key=${t} class="wall-column">
            ${e.map(e=>((e,t)=>{var n;return(null!=(n=e.draw)?n:hs[e.kind])(e,t)})(e,{...r,show:u,tight:p,named:a.named[t].has(e)}))}
          </ul>`)}
      ${0===e.items.length&&o&&n`<div class="wall-quiet">${t(null!=(c=e.category)?c:"edit")}</div>`}
    </div>
  </section>`}const Os=["agreed","not_agreed"],Ss=["parked","proposed"];function As({room:e,stage:t,lane:s}){var a;const l=(null==(a=t.lanes)?void 0:a.some(({id:e})=>e===s))?s:"",o=K(e.store,t.id).filter(e=>!l||e.lane===l),r=Es(o),i=o.filter(e=>e!==r),c=Os.some(e=>W(o,e).length),u=c?Os:Ss.filter(e=>W(i,e).length),p=$t(o.map(e=>e.id)),d=it([]);return n`<div class="wall-goals">
    ${r&&n`<${Bs} goal=${r} />`}
    <${ys}
      lanes=${u.map(e=>function(e,t){const n=W(t,e),s=n.map(({id:e,text:t,at:n})=>({id:e,kind:"card",text:t,at:n}));return{id:e,title:Z(e),category:null,count:n.length,items:s}}(e,i))}
      groups=${d}
      people=${d}
      fresh=${p}
      quiet=${!0}
    />
    ${c&&n`<${Cs} goals=${i} />`}
  </div>`}const Es=e=>{var t;const n=W(e,"proposed");return null!=(t=n.filter(e=>e.count).at(-1))?t:n.at(-1)};function Cs({goals:e}){const s=gt(6e3),a=Ss.map(t=>[t,W(e,t)]).filter(([,e])=>e.length);return a.length?n`<ul class="goal-rest">
    ${a.map(([e,a])=>n`<li key=${e}>
          ${t(ee(e))}<b>${Z(e)}</b><span class="count">${a.length}</span
          ><span class="goal-rest-text" dir="auto">${a[s%a.length].text}</span>
        </li>`)}
  </ul>`:null}function Bs({goal:s}){var a,l;const o=null!=(l=null==(a=s.count)?void 0:a.choices)?l:{},r=Object.keys(o).length>0,i=Math.max(1,...Object.values(o));return n`<section class="goal-now" aria-label=${e("हात उठाइ")}>
    <p class="goal-now-text" dir="auto">${s.text}</p>
    ${r?n`<ul class="goal-bars">
            ${V.map(e=>n`<li key=${e} data-choice=${e}>
                  ${t(Y(e))}<span class="goal-bar-words">${X(e)}</span
                  ><span class="goal-bar"><i style=${{"--part":o[e]/i}}></i></span
                  ><b>${o[e]}</b>
                </li>`)}
          </ul>`:n`<p class="goal-now-hint">
            ${t("hand")}<span
              >${s.count?c(["अहिलेसम्म {n} हात","अहिलेसम्म {n} हात"],"{n} hands so far",s.count.hands):e("आफ्नो फोनमा हात देखाउनुहोस्।")}</span
            >
          </p>`}
  </section>`}const Us=new Set(["governance","structural","economic_social","unsorted"]),Ls=(e,t)=>e.at-t.at;const Rs=e=>{var t;return"shown"===(null!=(t=e.shown)?t:"shown")};function Fs(e){var t;const n=new Map;for(const s of e)s&&n.set(s,(null!=(t=n.get(s))?t:0)+1);return n}function Ts(e){return[...Fs(e)].reduce((e,t)=>t[1]>e[1]?t:e,[null,0])[0]}const Hs=[5.4,4.6,4,3.5,3.1,2.7,2.4,2.1,1.85,1.6,1.4,1.2,1.05,.95,.85];function Is(e,{box:t,gap:n=0}){var s;const[a,l]=[Rt(),Ft()];return null!=(s=Hs.find(s=>{const o=({scale:e})=>t.width/(s*e*t.rem);return e.reduce((e,t)=>e+(a(t.text,o(t))*l+.35)*t.scale,0)*s+n<=t.height/t.rem&&e.every(e=>a.widest(e.text)<=o(e))}))?s:Hs.at(-1)}const[Ps,Ds]=[3,4],Qs={card:function({room:e,on:t}){var s,a;const[l,o]=dt(),r=e.store.get("group",null!=(s=t.group)?s:""),i=t.by&&(null==(a=e.store.get("person",t.by))?void 0:a.name),c=[{text:M(t),scale:1}];return n`<article class="alone" data-category=${t.category} ref=${l}>
    ${o&&n`<p class="alone-text" dir="auto" style=${Gs(c,o)}>${M(t)}</p>
        <p class="alone-foot">${r&&Ns(r)} ${i&&n`<bdi>${i}</bdi>`}</p>`}
  </article>`},cluster:function({room:e,on:t}){const[s,a]=dt(),l=e.store.all("card").filter(e=>{var n;return e.cluster===t.id&&!e.merged_into&&"shown"===(null!=(n=e.shown)?n:"shown")}),o=l.map(e=>({text:M(e),scale:.6}));return n`<article class="alone cluster" data-category=${t.lane} ref=${s}>
    ${a&&n`<h1 class="alone-title" dir="auto" style=${Gs([{text:t.title,scale:1},...o],a)}>
          ${t.title}
        </h1>
        <ul class="alone-members" style=${Gs([{text:t.title,scale:1},...o],a)}>
          ${l.map(e=>n`<li key=${e.id} dir="auto">${M(e)}</li>`)}
        </ul>
        <p class="alone-foot"><b>${c(["{n} कार्ड","{n} कार्ड"],"{n} cards",l.length)}</b></p>`}
  </article>`}},Ns=e=>{var s;return n`<span class="alone-group" data-colour=${null!=(s=e.colour)?s:1}
    ><span class="badge">${t(e.icon)}</span><bdi>${e.name}</bdi></span
  >`};function Gs(e,t){return{"--size":`${Is(e,{box:{...t,width:t.width-2*Ps*t.rem},gap:Ds+Ps})}rem`}}function Js({room:e,stage:t,lane:s}){const[a,l,o,r,i]=["card","cluster","group","person","support"].map(t=>e.store.all(t)),c=x(()=>function(e,t,n,s=[]){const a=new Map(s.filter(e=>e.total).map(e=>[e.id,e])),l=t.filter(t=>t.stage===e.id&&!t.merged_into&&!t.comment&&Rs(t)).sort(Ls),o=n.filter(t=>t.stage===e.id).sort(Ls).map(e=>function(e,t){var n,s;const a=t.filter(t=>t.cluster===e.id),l=null!=(s=null!=(n=e.lane)?n:Ts(a.map(e=>e.lane)))?s:null,o=Ts(a.map(e=>e.category));return{id:e.id,kind:"cluster",text:e.title,at:e.at,lane:l,category:o,pinned:!0,texts:a.map(M),groups:[...new Set(a.map(e=>e.group).filter(Boolean))],count:a.length}}(e,l)),r=new Set(o.map(e=>e.id)),i=Fs(t.map(e=>e.merged_into)),c=l.filter(e=>!r.has(e.cluster)).map(e=>{var t;return function(e,t,n){var s;const{id:a,at:l,group:o=null,by:r=null,lane:i=null,category:c=null}=e,u=n&&{total:n.total,groups:Object.keys(null!=(s=n.groups)?s:{})};return{id:a,kind:"card",text:M(e),at:l,group:o,by:r,lane:i,category:c,merged:t,also:u,count:1,pinned:!1}}(e,null!=(t=i.get(e.id))?t:0,a.get(e.id))});return function(e){var t;return((null==(t=e.lanes)?void 0:t.length)?e.lanes:[{id:null,title:""}]).map(({id:e,title:t})=>({id:e,title:t,category:Us.has(e)?e:null}))}(e).map((e,t,n)=>function(e,t,n){const s=new Set(t.map(e=>e.id)),a=t.at(-1)===e,l=n.filter(t=>t.lane===e.id||a&&!s.has(t.lane)),o=l.reduce((e,t)=>e+t.count,0);return{...e,count:o,items:l.map(t=>{var n;return{...t,category:null!=(n=t.category)?n:e.category}})}}(e,n,[...o,...c]))}(t,a,l,i),[t,a,l,i]),p=x(()=>Zs(c,s),[c,s]),d=$t(a.filter(e=>e.stage===t.id).map(e=>e.id)),h=p.every(e=>0===e.items.length),g=x(()=>it(u(e.store)),[o]),$=h?null:function(e){var t;const n=function({settings:e={}}){return e.draw?e.draw:e.long?"long":e.importance?"ranked":""}(e);return n?(Ys||Xs(),Vs.value?null!=(t=Vs.value[n])?t:null:Ks):null}(t);return $===Ks?n`<div class="wall-cards"></div>`:$?n`<${$}
      ...${{stage:t,clusters:l,fresh:d}}
      cards=${s&&1===p.length?a.filter(e=>e.lane===s):a}
      groups=${g}
      tables=${it(e.store.all("table"))}
    />`:n`<div class="wall-cards">
    <${ys} lanes=${p} groups=${it(o)} people=${it(r)} fresh=${d} quiet=${!h} />
    ${h&&n`<${ta} stage=${t} alone=${function(e,t){var n;const s=e.get("writing",t.id);return(null==s?void 0:s.cards)||((null==(n=t.settings)?void 0:n.alone)&&!(null==s?void 0:s.revealed)?0:null)}(e.store,t)} />`}
  </div>`}const Ks="waiting",Ws=1e4,Vs=p(null);let Ys=!1;function Xs(){Ys=!0,Promise.all([import("./scenes.js"),_("scenes")]).then(([e])=>Vs.value=e.SCENES,()=>(Vs.value={},setTimeout(Xs,Ws)))}const Zs=(e,t)=>e.some(e=>e.id===t)?e.filter(e=>e.id===t):e,ea=({many:t})=>n`<p class="wall-alone"><b>${t}</b> ${c(["कार्ड लेखियो","कार्ड लेखिए"],"cards written",t)}</p>
    <p class="soft">${e("अहिले एक्लै लेख्नुहोस्। सबै कार्ड एकैचोटि देखाइन्छन्।")}</p>`;function ta({stage:s,alone:a}){const l="open"===s.status;return n`<div class="wall-question">
    ${t("edit")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    ${null===a?n`<p class="soft">${e(l?"आफ्नो फोनमा लेख्नुहोस्: तपाईंको कार्ड यहाँ देखिन्छ।":"अझै कार्ड छैन।")}</p>`:n`<${ea} many=${a} />`}
  </div>`}var na=Object.freeze({__proto__:null,Main:({room:e,stage:t,lane:s=""})=>{var a;return(null==(a=t.settings)?void 0:a.agree)&&e.store.all("card").some(e=>e.stage===t.id)?n`<${As} room=${e} stage=${t} lane=${s} />`:n`<${Js} room=${e} stage=${t} lane=${s} />`},Strip:function({room:t,stage:s}){const a=t.store.all("card"),{heard:l,silent:o,told:r,total:i}=function(e,{cards:t,groups:n,people:s}){var a;const l=t.filter(t=>t.stage===e.id&&Rs(t)),o=new Set(s.filter(e=>{var t;return"in"===(null!=(t=e.status)?t:"in")}).map(e=>e.group)),r=Fs(l.map(e=>e.group)),i=[...n].sort((e,t)=>{var n,s;return(null!=(n=e.position)?n:0)-(null!=(s=t.position)?s:0)});return{heard:i.filter(e=>r.has(e.id)).map(e=>({group:e,count:r.get(e.id)})),silent:i.filter(e=>!r.has(e.id)&&o.has(e.id)),absent:i.filter(e=>!r.has(e.id)&&!o.has(e.id)),told:"anonymous"!==(null==(a=e.settings)?void 0:a.naming),total:l.length}}(s,{cards:a,groups:u(t.store),people:h(t.store.all("person"))}),p=r?[...l,...o.map(e=>({group:e,count:0}))]:[];return n`<${Ht}
    total=${i}
    label=${c(["कार्ड","कार्ड"],"cards",i)}
    entries=${p}
    missing=${e("अझै बोलेका छैनन्")}
  />`},spotlights:Qs});const[sa,aa,la]=[4.4,2.6,4.2],[oa,ra,ia]=[1,4,9],ca=(e,t)=>Math.min(6,ua(t)/e).toFixed(3),ua=e=>e.height/e.rem-sa-(e=>e.width/e.rem<60?la:aa)(e);function pa(e,t,n){const s=function(e,t){const n=e.some(({title:e})=>e.length>70)?3:2,s=Math.max(1,Math.floor(ua(t)/(1.1*n+.5))),a=Math.max(1,Math.ceil(e.length/s));return{rows:Math.max(1,Math.ceil(e.length/a)),pages:a,lines:n}}(e,t);return(e.length?Array.from({length:s.pages},(e,t)=>t*s.rows):[]).map(t=>({rows:e.slice(t,t+s.rows),others:n,layout:s}))}function da(e){const t=e.slice(0,ia),n=Math.max(0,Math.ceil((t.length-oa)/ra));return[0,...Array.from({length:n},(e,t)=>oa+t*ra)].slice(0,t.length?void 0:0).map(e=>({findings:t.slice(e,e?e+ra:oa),start:e+1}))}function ha({room:e,stage:t,box:s}){const a=function(e,t){const n=e.all("card");return ce(e,t).map(e=>{var t,s,a;return"cluster"===e.kind?{id:e.id,kind:e.kind,title:e.title,category:null!=(s=e.lane)?s:null==(t=n.find(t=>t.cluster===e.id))?void 0:t.category}:{id:e.id,kind:e.kind,title:M(e),category:null!=(a=e.category)?a:e.lane}})}(e.store,t),l=R(e.store.all("rating"),t.id),o=u(e.store),r=a.some(({id:e})=>o.some(t=>l.has(T(e,t.id)))),i=function(e,t,n,s){const a=s.filter(({id:e})=>F(t,n,e)>=n.length);return"done"===e.status||2*a.length>=s.length}(t,l,a,o)?function(e,t,n){const s=n.map(({id:e})=>e);return ue(t,s,pe(e,n))}(e.store,l,a):[],c=pa(a,s,!1).length>1?function(e,t){var n;const s=new Map;for(const{on:e}of t.values())s.set(e,(null!=(n=s.get(e))?n:0)+1);return[...e].sort((e,t)=>{var n,a;return(null!=(n=s.get(t.id))?n:0)-(null!=(a=s.get(e.id))?a:0)})}(a,l):a,p=c.filter(({id:e})=>o.some(t=>{var n;return null==(n=l.get(T(e,t.id)))?void 0:n.others})),d=[...pa(c,s,!1),...pa(p,s,!0),...da(i)],h=qt(d.length);if(!r)return n`<${ga} stage=${t} many=${a.length} />`;const g=d[Math.min(h,d.length-1)],$={groups:o,page:g,of:{n:h+1,all:d.length},key:h};return g.findings?n`<${fa} ...${$} room=${e} />`:n`<${$a} ...${$} cells=${l} box=${s} />`}const ga=({stage:s,many:a})=>n`<div class="wall-question">
    ${t("power")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">
      ${a?e("अङ्क दिनुपर्ने: {things}",{things:de(s,a)}):e("अङ्क दिने कुरा अहिले केही छैन।")}
    </p>
  </div>`;function $a({groups:e,cells:t,page:{rows:s,others:a,layout:l},box:o,of:r}){const i=[...t.values()].some(e=>e.split),c={"--row":`${ca(l.rows,o)}rem`,"--groups":e.length,"--lines":l.lines};return n`<div class="wall-heat" style=${c}>
    <div class="wall-heat-page">${H({barriers:s,groups:e,cells:t,gaps:I(t),others:a})}</div>
    <div class="wall-heat-foot">${P({split:i,others:a})}<${ma} ...${r} /></div>
  </div>`}const ma=({n:t,all:s})=>s>1&&n`<p class="wall-page">${e("पृष्ठ {n}/{all}",{n:t,all:s})}</p>`,fa=({room:e,groups:t,page:s,of:a})=>n`<div class="wall-heat wall-findings" data-many=${s.findings.length}>
    <${he}
      findings=${s.findings}
      groups=${t}
      titleOf=${t=>z(e.store,t)}
      start=${s.start}
    />
    <div class="wall-heat-foot"><span></span><${ma} ...${a} /></div>
  </div>`;var va=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=dt();return n`<div class="wall-ratings" ref=${s}>
    ${a&&n`<${ha} room=${e} stage=${t} box=${a} />`}
  </div>`},Strip:function({room:t,stage:s}){const a=ce(t.store,s),l=R(t.store.all("rating"),s.id),o=u(t.store).map(e=>({group:e,done:F(l,a,e.id)})),r=o.filter(e=>a.length&&e.done>=a.length).length;return n`<${Ht}
    total=${r}
    label=${c(["/ {n} समूहले सबैमा अङ्क दियो","/ {n} समूहले सबैमा अङ्क दिए"],"of {n} groups have rated all",o.length)}
    missing=${e("अझै छैन")}
    entries=${o.map(({group:e,done:t})=>({group:e,count:t&&`${t}/${a.length}`}))}
  />`}});function wa(t){const n=t.slice(0,3).join(e(", ")),s=t.length-3;return s>0?c(["{names} र अरू {n}","{names} र अरू {n}"],"{names} and {n} more",s,{names:n}):n}const ba=e=>wa(e.map(({name:e})=>e));function ya({actors:t,standings:n}){const s=ge(t,n);if(s.length)return e("प्रभाव धेरै, समर्थन कम: {names}",{names:ba(s)});const a=t.filter(({id:e})=>!n.has(e));return a.length?e("स्थान तोकिन बाँकी: {names}",{names:ba(a)}):e("धेरै प्रभाव भएको कोही पनि विपक्षमा छैन।")}function ka(t){const n=t.filter(({id:e,gone:t,actors:n})=>e&&!t&&!n.length);return n.length?e("यी तहमा कसैको नाम छैन: {levels}",{levels:wa(n.map(({title:e})=>e))}):e("हरेक तहमा कसै न कसैको नाम छ।")}function xa({actors:t,ties:n}){const s=$e(t,n);if(s.length)return e("कसैसँग सम्बन्ध नभएका: {names}",{names:ba(s)});const a=e=>n.filter(({from:t,to:n})=>t===e||n===e).length,l=[...t].sort((e,t)=>a(t.id)-a(e.id))[0];return c(["{name} का सबैभन्दा धेरै सम्बन्ध: {n}","{name} का सबैभन्दा धेरै सम्बन्ध: {n}"],"{name} has the most ties: {n}",a(l.id),{name:l.name})}function Ma(e){const{standings:t,ties:n,actors:s}=e;return[...t.size?[_a(e)]:[],...s.some(({level:e})=>e)?[ja(e)]:[],...n.length||!t.size?[qa(e)]:[]].flatMap(e=>e.fit.pages.map(t=>({...e,part:t})))}function _a(t){const n=me(Me(t),t),s=[...Oa(),...za(n,t)?[Sa("spread",e("समूहहरू असहमत"))]:[]];return{fit:n,behind:fe(n,t),sentence:ya(t),key:Aa(s),label:e("प्रभाव र समर्थन")}}const za=({points:e},{standings:t})=>e.some(({id:e})=>{var n;return null==(n=t.get(e))?void 0:n.apart});function ja(t){const n=ve(t.store,t.actors),s=me(we({...t,levels:n}),t),a=e("प्रभावका तह");return{fit:s,behind:be(s,t),sentence:ka(n),key:Aa(Oa()),label:a}}function qa(t){const n=me(ye(t),t),s=ke().filter(([e])=>t.ties.some(({type:t})=>t===e)).map(([e,t])=>Sa("tie",t,e));return{fit:n,behind:xe(n,t),sentence:xa(t),key:Aa(s),label:e("सम्बन्धहरू")}}const Oa=()=>[Sa("side",e("केका लागि"),"for"),Sa("side",e("अनिश्चित"),"between"),Sa("side",e("विपक्षमा"),"against")],Sa=(e,t,n="")=>({kind:e,words:t,of:n}),Aa=e=>n`<ul class="map-key">
    ${e.map(({kind:e,words:t,of:s})=>n`<li key=${t}><i class="map-key-sign" data-kind=${e} data-of=${s}></i>${t}</li>`)}
  </ul>`,Ea=({stage:e})=>n`<div class="wall-question">
    ${t("resistance")}
    <p class="wall-question-text" dir="auto">${e.instruction||e.title}</p>
  </div>`;function Ca({room:t,box:s,actors:a}){const{store:l}=t,[o,r]=[l.all("placement"),ze(l)],i=Math.max(.9*s.rem,.0225*window.innerHeight),c=s.height-5.4*s.rem,u=x(()=>{const e=je(o),t=new Map(a.map(({id:t})=>[t,qe(e.get(t))])),n={store:l,actors:a,ties:r,standings:e,size:i,widthOf:La,width:s.width,height:c};return{sides:t,standings:e,pages:Ma(n)}},[JSON.stringify([a,o.map(({id:e,at:t})=>[e,t]),r,s,l.get("vocabulary","levels")])]),p=qt(u.pages.length),d=u.pages[Math.min(p,u.pages.length-1)];return n`<p class="wall-map-sentence" dir="auto">${d.sentence}</p>
    <div class="wall-map-picture" key=${p} style=${{"--size":`${i}px`,"--beside":`${d.fit.beside}px`}}>
      ${Se({...d,height:c,size:i,sides:u.sides})} ${Ae(d.part,u.sides)}
    </div>
    <div class="wall-map-foot">
      ${d.key}
      ${u.pages.length>1&&n`<p class="wall-page">${e("पृष्ठ {n}/{all}",{n:p+1,all:u.pages.length})}</p>`}
    </div>
    <${Oe} ...${{store:l,actors:a,ties:r,standings:u.standings,hidden:!0}} />`}let Ba=null;const Ua=new Map;function La(e){return null!=Ba||(Ba=Ut(getComputedStyle(document.body).fontFamily)),Ua.has(e)||Ua.set(e,1.06*Ba(e)),Ua.get(e)}var Ra=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=dt(),l=_e(e.store);return l.length?n`<div class="wall-map" ref=${s}>${a&&n`<${Ca} ...${{room:e,box:a,actors:l}} />`}</div>`:n`<div class="wall-map" ref=${s}><${Ea} stage=${t} /></div>`},Strip:function({room:t}){const s=t.store.all("placement").filter(({actor:e})=>t.store.get("actor",e)),a=e=>s.filter(t=>t.group===e.id).length,l=u(t.store).map(e=>({group:e,count:a(e)}));return n`<${Ht}
    total=${t.store.all("actor").length}
    label=${e("नक्सामा")}
    missing=${e("अझै छैन")}
    entries=${l}
  />`}});const Fa=[1.6,1.3,1.05,.9,.75,.62],[Ta,Ha,Ia,Pa]=[20,4.2,1.5,.8];const Da=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),Qa=({size:e})=>e>=.9,Na=t=>e("सबै सहमत भएनन्: {dissent}",{dissent:t}),Ga=({page:e,size:t})=>n`<div class="decisions" style=${{"--size":`${t}rem`}}>
    ${e.map((e,t)=>n`<ul key=${t}>
          ${e.map(Ja)}
        </ul>`)}
  </div>`,Ja=({id:e,head:s,text:a,dissent:l})=>n`<li key=${e} class="decision">
    ${t("decision")}
    <p>
      <b>${s}</b>${" "}
      <span dir="auto">${a}</span>
      ${l&&n`<small dir="auto">${Na(l)}</small>`}
    </p>
  </li>`,Ka=[1.4,1.2,1.08,.96,.85],Wa=.85,Va={2:9/26,3:9/27},[Ya,Xa,Za,el,tl]=[2,.8,.45,2,1.5],nl={beside:2.8,stacked:1.8};function sl(e,t){const n=Ka.flatMap(n=>[!1,!0].map(s=>function(e,t,n,s){const a=t.height/t.rem-nl[s?"stacked":"beside"]-t.legend,l=e=>function({title:e,note:t},n,s,a){const l=n.width/n.rem-Ya*s-Xa,o=a?l:(l-n.measures*Xa)*Va[n.measures],r=n.lines(e,o/s)*s+n.lines(t,o/Wa)*Wa;return Za+(a?r*n.leading+tl:Math.max(el,r*n.leading))}(e,t,n,s),o=a-Za-(s?tl:0)-Wa*t.leading;return{size:n,stacked:s,pages:vn(e,{fits:e=>(e=>e.reduce((e,t)=>e+l(t),0))(e)<=a}),whole:e.every(e=>l(e)<=a),most:Math.max(1,Math.floor(o/(n*t.leading)))}}(e,t,n,s))),s=n.filter(e=>e.whole);return s.length?al(s):n.at(-1)}const al=([e,...t])=>t.reduce((e,t)=>t.pages.length<e.pages.length?t:e,e),[ll,ol]=[14,.8];function rl({room:a,vote:l,before:o}){const[r,i]=dt(),c=Ee(a.store,l),[{sign:p,bars:d},h]=s({});return n`<div class="wall-result">
    <div class="result-page" ref=${r}>
      ${i&&n`<${il} ...${{room:a,vote:l,tally:c,before:o,box:i,setSign:h}} />`}
    </div>
    <p class="result-notes">
      ${d&&Fe(c)&&n`<span>${Te()}</span>`}
      ${d&&function(s,a){var l;if(!(null==(l=s.pooled)?void 0:l.length))return null;const o=s.pooled.map(e=>{var t;return null==(t=a.find(t=>t.id===e))?void 0:t.name}).filter(Boolean).join(" · ");return n`<span
    >${t("lock")}${e("मत गोप्य रहोस् भनेर 5 जनाभन्दा कमले मत दिएका समूह सँगै देखाइएका छन्: {names}",{names:o})}</span
  >`}(c,u(a.store))}${p&&n`<span class="wall-page">${p}</span>`}
    </p>
  </div>`}function il({room:t,vote:a,tally:l,before:r,box:i,setSign:c}){var u,p,d;const h=Ce(t.store,a),g=x(()=>function(e,t){return e.length?function(e,t){var n,s;const a=Fa.flatMap(n=>function(e,t,{width:n,rem:s}){const a=Math.max(1,Math.floor((n/s+.7)/(Ta*e+.7))),l=Math.min(a,t.length,3);return Array.from({length:l},(e,t)=>l-t)}(n,e,t).map(s=>function(e,t,n,s){const[a,l]=[n*t.rem,.7*t.rem],o=((t.width+l)/s-l)/a-Ha,r=e=>mn(e.map(e=>function({head:e,text:t,dissent:n},s,{leading:a,lines:l}){const o=n?l(Na(n),s/Pa)*Pa:0;return Ia+a*(l(`${e} ${t}`,s)+o)}(e,o,t)*a),s,l),i=vn(e,{fits:e=>r(e).height<=t.height});return{size:n,pages:i.map(e=>r(e).columns.map(t=>t.map(t=>e[t]))),whole:i.every(e=>r(e).height<=t.height)}}(e,t,n,s))),l=a.filter(e=>e.whole),[o,r]=[l.filter(Qa),l.filter(e=>!Qa(e))];return null!=(s=null!=(n=Da(o))?n:r[0])?s:a.at(-1)}(e,{...t,leading:Ft(),lines:Rt()}):{pages:[]}}(h,i),[h.length,i]),[$,m]=function({room:e,tally:t,before:n,box:a}){const[l,o]=s({box:a,over:0}),r=l.box===a?l.over:0;return[sl(Ie({tally:t,before:n}).map(n=>({on:n.on,title:Be(e.store,n.on),note:Pe(n,t)})),{...a,height:a.height-r,leading:Ft(),lines:Rt(),measures:Fe(t)?3:2,legend:cl(a,new Set(t.items.flatMap(e=>Object.keys(e.by_group))).size)}),e=>e>1&&r<a.height/2&&o({box:a,over:r+e})]}({room:t,tally:l,before:r,box:i}),f=g.pages.length+$.pages.length,v=qt(f,null!=(d=null==(u=h[0])?void 0:u.id)?d:null==(p=l.items[0])?void 0:p.on),w=f>1?e("पृष्ठ {n}/{all}",{n:v+1,all:f}):null,b=g.pages[v];if(o(()=>c({sign:w,bars:!b}),[w,!b]),b)return n`<${Ga} key=${v} page=${b} size=${g.size} />`;if(!l.items.length)return n`<${pl} words=${l.total?e("अन्तिम स्थानदेखि पहिलोसम्म…"):He()} />`;const y=$.pages[v-g.pages.length];return n`<${ul} key=${v} ...${{room:t,tally:l,before:r,ranked:$,rows:y,look:m}} />`}function cl({width:e,rem:t},n){const s=Math.max(1,Math.floor((e/t+ol)/(ll+ol)));return Math.ceil(n/s)*Wa*Ft()+.4}function ul({room:e,tally:t,before:s,ranked:a,rows:r,look:i}){const c=l(null);return o(()=>{const e=c.current.querySelector(".ranked-list");i(e.scrollHeight-e.clientHeight)}),n`<div
    class="result-bars"
    ref=${c}
    data-stacked=${a.stacked}
    style=${{"--size":`${a.size}rem`,"--lines":a.most}}
  >
    ${De({tally:t,items:r.map(({on:e})=>e),groups:u(e.store),names:t=>Be(e.store,t),before:s&&e.store.get("tally",s.id)})}
  </div>`}const pl=({words:e})=>n`<div class="wall-question">
    ${t("lock")}
    <p class="wall-question-text">${e}</p>
  </div>`;function dl({room:e,stage:s}){const a=Re(e.store,s);return a.length?n`<div class="ballot"><${gl} ids=${a} room=${e} /></div>`:n`<div class="wall-question">
      ${t("leverage")}
      <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    </div>`}function hl({room:s,vote:a}){var l,o,r;const[i,u]=[null!=(l=s.store.get("turnout",a.id))?l:{voted:0,proxies:0},h(s.store.all("person")).length];return n`<div class="ballot voting">
    <section class="ballot-turnout">
      ${D({part:null!=(o=i.voted)?o:0,whole:Math.max(u,null!=(r=i.voted)?r:0),label:e("मत दिने")})}
      ${i.proxies>0&&n`<p>${c(["र कागजको {n} मत","र कागजका {n} मत"],"and {n} ballots on paper",i.proxies)}</p>`}
      <p class="ballot-rule">${t("dot")}<span>${c(["हरेकलाई {n} थोप्ला","हरेकलाई {n} थोप्ला"],"{n} dots each",a.budget)}</span></p>
      <p class="ballot-rule soft">
        ${t(!1===a.secret?"show":"lock")}<span
          >${!1===a.secret?e("खुला मतदान। बन्द भएपछि नतिजा देखिन्छ।"):e("गोप्य मतदान। बन्द भएपछि नतिजा देखिन्छ।")}</span
        >
      </p>
    </section>
    <${gl} ids=${a.items} room=${s} />
  </div>`}function gl({ids:e,room:t}){const s={id:"points",title:"",category:null,count:e.length,items:e.map((e,n)=>ml(e,n+1,t))},a=it([]);return n`<div class="points"><${ys} lanes=${[s]} groups=${a} people=${a} fresh=${$l} /></div>`}const $l=new Set,ml=(e,t,{store:n})=>{const s=z(n,e);return{id:e,kind:"point",draw:fl,number:t,title:s,text:`${t} ${s}`,at:0}},fl=({id:e,number:t,title:s},{size:a,show:l})=>n`<li key=${e} class="card sheet point" style=${{"--lines":as(a,l)}}>
    <p class="card-text" dir="auto"><b class="point-number">${t}</b>${" "}${s}</p>
  </li>`;var vl=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=j(e.store,t.id);return"closed"===(null==s?void 0:s.status)&&Ee(e.store,s)?n`<${rl} room=${e} vote=${s} before=${a} />`:s?n`<${hl} room=${e} vote=${s} />`:n`<${dl} room=${e} stage=${t} />`},heading:function(t,n){const s=Ue(t,n);return s&&{title:e("{title}: नतिजा",{title:n.title}),text:Le(t,s)}}});const wl=[1.7,1.5,1.35,1.2,1.08,1],[bl,yl]=[1.4,2.3],[kl,xl]=[1.4,1.4],[Ml,_l,zl]=[6,14,2.6];function jl(e,t,n){const s=e.filter(({person:e})=>e.name).map(({person:e,number:t})=>({key:e.id,name:e.name,number:t,colour:n})).sort((e,t)=>e.name.localeCompare(t.name)),a=e.length-s.length;return a?[...s,{key:`${t}/more`,more:a}]:s}function ql(e,{size:t,width:n,height:s,rem:a,wide:l}){const o=t*a,r=Math.max(1,Math.floor((n+kl*a)/(l*o+kl*a))),i=t=>function(e,t){const n=[[]];let s=t;for(const{head:a,rows:l}of e){const e=a?yl:0;for(let o=0;o<l.length;){const r=Ol(l.length-o,s-e,s===t);r?(a&&n.at(-1).push(o?{...a,key:`${a.key}/${o}`}:a),n.at(-1).push(...l.slice(o,o+r)),o+=r,s-=e+r):(n.push([]),s=t)}}return n}(e,Math.max(6,Math.floor(10*t/(bl*o))/10)),c=i(s),u=c.length<=r?c:i(s-xl*a);return{size:t,pages:Sl(u,r)}}function Ol(e,t,n){const s=Math.floor(t);if(s>=e)return e;const a=e-s<3?e-3:s;return a>=3?a:n?Math.max(1,s):0}const Sl=(e,t)=>Array.from({length:Math.ceil(e.length/t)},(n,s)=>e.slice(s*t,(s+1)*t)),Al={id:"tables",activity:"tables",status:"ahead"};function El({store:t,box:s}){const a=it(t.all("person")),l=u(t),o=ne(t),r=JSON.stringify([o,l,[...a.values()].map(({id:e,name:t,group:n})=>[e,t,n])]),i=x(()=>function(e,{width:t,height:n,rem:s},a){const l=e.flatMap(({rows:e})=>e.map(({name:e})=>e?a(e):0)),o=Math.min(_l,Math.max(Ml,...l))+zl;for(const a of wl){const l=ql(e,{size:a,width:t,height:n,rem:s,wide:o});if(l.pages.length<2||a===wl.at(-1))return l}return{size:1,pages:[[]]}}(function({tables:e,people:t,groups:n}){var s;const a="mixed"===(null==(s=e[0])?void 0:s.seating)?function({tables:e,people:t,groups:n}){const s=e.flatMap(e=>e.people.filter(e=>t.has(e)).map(n=>({person:t.get(n),number:e.number}))),a=new Set(n.map(({id:e})=>e)),l=e=>s.filter(({person:t})=>t.group===e.id),o=s.filter(({person:e})=>!a.has(e.group));return[...n.map(e=>({head:{key:e.id,group:e},rows:jl(l(e),e.id,e.colour)})),{head:null,rows:jl(o,"others")}]}({tables:e,people:t,groups:n}):function({tables:e,people:t,groups:n}){return e.map(e=>{const s=e.people.filter(e=>t.has(e)).map(e=>({person:t.get(e)})),a=new Set(s.map(({person:e})=>e.group));return{head:{key:e.id,table:e,groups:n.filter(({id:e})=>a.has(e))},rows:jl(s,e.id)}})}({tables:e,people:t,groups:n});return a.filter(({rows:e})=>e.length)}({tables:o,people:a,groups:l}),s,Bl()),[r,s]),c=qt(i.pages.length);return n`<div class="wall-seat-columns" style=${{"--size":`${i.size}rem`}}>
      ${i.pages[c].map((e,t)=>n`<div key=${t}>${e.map(e=>n`<${Ul} key=${e.key} row=${e} />`)}</div>`)}
    </div>
    ${i.pages.length>1&&n`<p class="wall-page wall-turn">${e("पृष्ठ {n}/{all}",{n:c+1,all:i.pages.length})}</p>`}`}let Cl=null;const Bl=()=>null!=Cl?Cl:Cl=Ut(getComputedStyle(document.body).fontFamily);function Ul({row:e}){return e.table?n`<${Ll} row=${e} />`:e.group?n`<h2 class="wall-seat-head" data-colour=${e.group.colour}>
      ${Rl(e.group)}<span class="wall-seat-group" dir="auto" data-long=${e.group.name.length>28?"":null}
        >${e.group.name}</span
      >
    </h2>`:e.more?n`<p class="wall-seat soft">${c(["र अरू {n} जना","र अरू {n} जना"],"and {n} more people",e.more)}</p>`:n`<p class="wall-seat" data-colour=${e.colour}>
    <span class="wall-seat-name" dir="auto">${e.name}</span>${e.number&&n`<b>${e.number}</b>`}
  </p>`}const Ll=({row:{table:t,groups:s}})=>n`<h2 class="wall-seat-head" data-colour=${1===s.length?s[0].colour:void 0}>
    <span class="wall-seat-table"
      ><b>${e("टेबल {n}",{n:t.number})}</b
      >${t.place&&n`<small dir="auto">${t.place}</small>`}</span
    >
    ${s.length>0&&n`<span class="wall-seat-whose">${s.slice(0,3).map(Rl)}<bdi>${s[0].name}</bdi></span>`}
  </h2>`,Rl=e=>n`<span class="badge" key=${e.id} data-colour=${e.colour}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`;var Fl=Object.freeze({__proto__:null,Main:function({room:e}){const[t,s]=dt();return n`<div class="wall-seats" ref=${t}>${s&&n`<${El} store=${e.store} box=${s} />`}</div>`},asks:t=>te(t).shown&&ne(t).length?{...Al,title:e("आफ्नो टेबल खोज्नुहोस्")}:null});const Tl=[1.8,1.5,1.3,1.1,.95],[Hl,Il]=[6.6,1.5],[Pl,Dl,Ql]=[1.2,5.4,.5],Nl=(e,t,n,s)=>Array.from({length:e},(e,a)=>{var l,o;return{driving:null!=(l=t[a])?l:[],restraining:null!=(o=n[a])?o:[],size:s}});function Gl({room:{store:e},stage:t,box:s}){const a={lines:Rt(),leading:Ft(),said:Jl},l=function(e,t){const n=e.all("force"),s=Qe(e,t),a=new Set(s.map(({id:e})=>e)),l=[...new Set(n.map(({on:e})=>e))].filter(e=>!a.has(e));return[...s,...l.map(t=>({id:t,title:z(e,t)}))].map(e=>({...e,field:Ne(n,e.id)})).filter(({title:e,field:t})=>e&&(t.driving.length||t.restraining.length))}(e,t),o=l.flatMap(({id:e,title:t,field:n})=>function(e,t,{lines:n,leading:s,said:a}){const[l,o]=[t.height/t.rem-Hl-Il,(t.width/t.rem-Pl)/2],r=(e,t)=>function(e,t,n){const[s,a]=[[],{height:0}];for(const l of e){const e=n(l);(e>a.height||!s.length)&&([s[s.length],a.height]=[[],t]),s.at(-1).push(l),a.height-=e}return s}(e,l,e=>((e,t,n)=>Math.max(2,e*t*n+.3)+Ql)(n(a(e),(o-Dl)/t),t,s));for(const t of Tl){const[n,s]=[r(e.driving,t),r(e.restraining,t)],a=Math.max(n.length,s.length,1);if(1===a||t===Tl.at(-1))return Nl(a,n,s,t)}return[]}(n,s,a).map(s=>({...s,id:e,title:t,totals:n.totals}))),r=qt(o.length);if(!o.length)return n`<${Kl} stage=${t} />`;const i=o[Math.min(r,o.length-1)];return n`<${Wl} key=${r} ...${{page:i,n:r+1,all:o.length}} groups=${it(u(e))} />`}const Jl=e=>[Ge(e),...Je(e)].join(" · "),Kl=({stage:s})=>n`<div class="wall-question">
    ${t("balance")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">${e("समूहहरूले लेख्दै जाँदा बलहरू यहाँ देखिन्छन्।")}</p>
  </div>`,Wl=({page:{title:t,driving:s,restraining:a,totals:l,size:o},n:r,all:i,groups:c})=>n`<div class="force-page" style=${{"--size":`${o}rem`}}>
    <h2 class="force-title" dir="auto">${t}</h2>
    <div class="force-balance" aria-hidden="true">
      <span class="force-drives" style=${{flexGrow:l.driving}}></span
      ><span class="force-holds" style=${{flexGrow:l.restraining}}></span>
    </div>
    <${Vl} head=${e("अघि बढाउँछ")} side="driving" forces=${s} total=${l.driving} groups=${c} />
    <${Vl}
      head=${e("रोक्छ")}
      side="restraining"
      forces=${a}
      total=${l.restraining}
      groups=${c}
    />
    ${i>1&&n`<p class="wall-page force-number">${e("पृष्ठ {n}/{all}",{n:r,all:i})}</p>`}
  </div>`,Vl=({head:e,side:t,forces:s,total:a,groups:l})=>n`<section class="force-side" data-side=${t}>
    <h3 class="force-head">
      ${e}
      <b class="force-total"
        ><span class="visually-hidden">${c(["जम्मा {n}","जम्मा {n}"],"{n} in all",a)}</span
        ><span aria-hidden="true">${a}</span></b
      >
    </h3>
    <ul class="force-rows">
      ${s.map(e=>n`<${Yl} key=${e.id} force=${e} group=${l.get(e.group)} />`)}
    </ul>
  </section>`,Yl=({force:e,group:s})=>n`<li class="force-row">
    <span class="force-strength" data-heat=${e.strength}>${e.strength}</span>
    <span class="force-words" dir="auto"
      >${Ge(e)}${Je(e).map(e=>n`<span class="force-note" key=${e}> · ${e}</span>`)}</span
    >
    ${s&&n`<span class="badge" data-colour=${s.colour}
        >${t(s.icon)}<span class="visually-hidden">${s.name}</span></span
      >`}
  </li>`;var Xl=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=dt();return n`<div class="wall-forces" ref=${s}>
    ${a&&n`<${Gl} room=${e} stage=${t} box=${a} />`}
  </div>`}});const Zl=[1.5,1.25,1.1,.95],[eo,to,no]=[2.4,4.4,1.5],[so,ao,lo,oo]=[1.2,1.4,.5,2],[ro,io]=[.36,.4];function co(e,t,{lines:n,leading:s}){const[a,l]=[t.height/t.rem-eo-to-no,t.width/t.rem],o=(l-so*(e.length-1))/e.length-ao;return uo(t=>{const l=({title:e})=>n(e,o/t)*t*s+.6+lo,r=e.map(e=>po(e,a,l)),i=Math.max(1,...r.map(e=>e.length));return Array.from({length:i},(e,n)=>({columns:r.map(e=>{var t;return null!=(t=e[n])?t:[]}),size:t}))})}function uo(e){const t=Zl.map(e);return t.find(e=>e.length<=t.at(-1).length)}function po(e,t,n){const s=ho(e,t,n,1/0),a=ho(e,t,n,Math.ceil(e.length/s.length));return a.length>s.length?s:a}function ho(e,t,n,s){var a;const[l,o]=[[],{height:0}];for(const r of e){const e=n(r);(e>o.height||(null==(a=l.at(-1))?void 0:a.length)>=s||!l.length)&&([l[l.length],o.height]=[[],t]),l.at(-1).push(r),o.height-=e}return l}function go({store:t,stage:s,box:a}){const l={lines:Rt(),leading:Ft()},o=[...mo(t,a,l),...bo(t,a,l),...xo(t,a,l)],r=qt(o.length);if(!Ke(t).length)return n`<${$o} stage=${s} />`;const i=o[Math.min(r,o.length-1)];return n`<div class="wall-help-page" key=${r} style=${{"--size":`${i.size}rem`}}>
    <h2 class="wall-help-head">${i.head}</h2>
    <${i.Body} ...${{store:t,page:i}} groups=${it(u(t))} />
    ${o.length>1&&n`<p class="wall-page wall-help-number">${e("पृष्ठ {n}/{all}",{n:r+1,all:o.length})}</p>`}
  </div>`}const $o=({stage:s})=>n`<div class="wall-question">
    ${t("wrench")}
    <p class="wall-question-text" dir="auto">${s.instruction||s.title}</p>
    <p class="soft">${e("समूहहरूले माग्दै जाँदा सहयोग यहाँ देखिन्छ।")}</p>
  </div>`,mo=(t,n,s)=>function(e,t,{lines:n,leading:s}){const[a,l]=[t.height/t.rem-eo-1.6-no,t.width/t.rem];return uo(t=>{const o=t*s;return po(e,a,({title:e,help:a,groups:r,offered:i})=>{const c=a.reduce((e,s)=>e+n(s.title,(l*io-1.4-t)/t),0),u=i.length?0:s,p=Math.max(n(e,(l*ro-1.2)/(1.1*t))*o,c*o+u);return Math.max(p,Math.ceil(r.length/6)*oo)+.5+lo}).map(e=>({rows:e,size:t}))})}(We(t),n,s).map(t=>({...t,head:e("प्रभाव बिन्दु: कसले सहयोग माग्छ, के पाइन्छ"),Body:fo})),fo=({page:{rows:t},groups:s})=>n`<table class="wall-help-table">
    <thead>
      <tr>
        <th scope="col">${e("प्रभाव बिन्दु")}</th>
        <th scope="col">${e("माग्ने")}</th>
        <th scope="col">${e("सहयोग")}</th>
      </tr>
    </thead>
    <tbody>
      ${t.map(e=>n`<${vo} key=${e.id} ...${{point:e,groups:s}} />`)}
    </tbody>
  </table>`,vo=({point:s,groups:a})=>n`<tr data-gap=${!s.offered.length}>
    <th scope="row" dir="auto">${s.title}</th>
    <td>
      <span class="wall-help-groups"
        >${s.groups.map(e=>n`<${wo} key=${e} group=${a.get(e)} />`)}</span
      >
      ${!s.groups.length&&n`<span class="soft">${e("समूह छैन")}</span>`}
    </td>
    <td>
      ${s.help.map(e=>n`<p class="wall-help-one" key=${e.id} data-offered=${et(e)}>
            ${t(et(e)?"check":"hand")}<span dir="auto">${e.title}</span>
          </p>`)}
      ${!s.offered.length&&n`<p class="wall-help-gap">${e("अहिलेसम्म कसैले सहयोग दिन खोजेको छैन")}</p>`}
    </td>
  </tr>`,wo=({group:e})=>e&&n`<span class="badge" data-colour=${e.colour}
    >${t(e.icon)}<span class="visually-hidden">${e.name}</span></span
  >`;function bo(t,n,s){const a=["push","both","pull",...Ve(t).unsaid?[""]:[]],l=a.map(e=>Ke(t).filter(({pull:t=""})=>t===e)),o=Ke(t).length;return co(l,n,s).map(t=>({...t,head:e("धकेल्ने र तान्ने"),Body:ko,sides:a.map((e,t)=>({side:e,all:o,many:l[t].length,words:yo(e)}))}))}const yo=t=>t?N(Ze(),t):e("अहिलेसम्म भनिएको छैन"),ko=({store:e,page:{columns:t,sides:s}})=>n`<div class="wall-help-columns" style=${{"--columns":s.length}}>
    ${s.map(({side:s,words:a,many:l,all:o},r)=>n`<section key=${s} class="wall-help-column" data-pull=${s}>
          <h3>${a} <b>${l}</b></h3>
          <span class="wall-help-bar" aria-hidden="true"
            ><span style=${{inlineSize:100*l/o+"%"}}></span
          ></span>
          <ul>
            ${t[r].map(({id:t,title:s,type:a})=>n`<li key=${t} dir="auto" title=${Xe(e,a)}>${s}</li>`)}
          </ul>
        </section>`)}
  </div>`;function xo(t,n,s){const a=Ye(t);return a.length?co([a],n,s).map(t=>({...t,head:e("कुनै समूहले नमागेका प्रस्ताव"),Body:Mo})):[]}const Mo=({store:e,page:{columns:t}})=>n`<ul class="wall-help-offers">
    ${t[0].map(({id:t,title:s,type:a})=>n`<li key=${t}>
          <span dir="auto">${s}</span> <span class="wall-help-type" dir="auto">${Xe(e,a)}</span>
        </li>`)}
  </ul>`;var _o=Object.freeze({__proto__:null,Main:function({room:e,stage:t}){const[s,a]=dt();return n`<div class="wall-helps" ref=${s}>
    ${a&&n`<${go} store=${e.store} stage=${t} box=${a} />`}
  </div>`}});const[zo,jo]=[3,140],[qo,Oo,So]=[4.4,4.6,8.6],Ao={plan:function({room:e,on:s}){var a,l,o;const[r,i]=dt(),c=e.store.get("group",null!=(a=s.group)?a:""),u=e.store.all("action").filter(e=>e.plan===s.id).sort((e,t)=>e.horizon-t.horizon||e.position-t.position),p=e.store.get("confidence",s.id);return n`<article class="presented" data-colour=${null!=(l=null==c?void 0:c.colour)?l:null} data-sure=${Boolean(p)} ref=${r}>
    <h1><span class="badge">${t(null!=(o=null==c?void 0:c.icon)?o:"flag")}</span><bdi>${se(e.store,s).name}</bdi></h1>
    <${Eo} said=${p} />
    ${i&&n`<${Bo} ...${{actions:u,box:i}} taken=${p?So:0} />`}
  </article>`},action:function({room:e,on:s}){var a,l,o,r;const i=e.store.get("plan",s.plan),c=e.store.get("group",null!=(a=null==i?void 0:i.group)?a:"");return n`<article class="presented presented-one" data-colour=${null!=(l=null==c?void 0:c.colour)?l:null}>
    <h1><span class="badge">${t(null!=(o=null==c?void 0:c.icon)?o:"flag")}</span><bdi>${null!=(r=null==c?void 0:c.name)?r:null==i?void 0:i.owner}</bdi></h1>
    <p class="presented-big" data-long=${[...s.what].length>jo} dir="auto">${s.what}</p>
    <dl class="presented-facts">
      ${Co(s).map(([e,t])=>n`<div key=${e}>
            <dt>${e}</dt>
            <dd dir="auto">${t}</dd>
          </div>`)}
    </dl>
  </article>`}};function Eo({said:t}){var s,a;const l=Object.values(null!=(s=null==t?void 0:t.counts)?s:{});if(!l.length)return null;const o=Math.max(...l);return n`<section class="presented-sure">
    <p class="presented-sure-head">${e("यसका मानिसहरू कति ढुक्क छन्, 1 देखि 5 सम्म")}</p>
    <ol class="presented-bars">
      ${l.map((e,t)=>n`<li key=${t}>
            <span class="presented-bar" style=${{"--part":e/o}}></span><b>${e}</b><span>${t+1}</span>
          </li>`)}
    </ol>
    <ul class="presented-reasons">
      ${(null!=(a=t.reasons)?a:[]).slice(0,zo).map(e=>n`<li key=${e} dir="auto">${e}</li>`)}
    </ul>
  </section>`}const Co=t=>[[100===t.horizon?e("100 दिन"):e("1000 दिन"),t.due?e("ढिलोमा {day} सम्म",{day:J(t.due)}):e("अन्तिम मिति राखिएको छैन")],[e("कसको जिम्मेवारी"),t.owner||e("जिम्मेवार तोकिएको छैन")],[e("काम भयो भनेर कसरी थाहा पाउने"),t.indicator||e("सूचक राखिएको छैन")],[e("चाहिने सहयोग"),t.help_needed]].filter(([,e])=>e);function Bo({actions:s,box:a,taken:l}){const o=Math.max(1,Math.floor((a.height/a.rem-qo-l)/Oo)),r=Math.max(1,Math.ceil(s.length/o)),i=qt(r);return s.length?n`<ol
      class="presented-actions"
      key=${i}
      data-roomy=${8*s.length<=a.height/a.rem-qo-l}
    >
      ${s.slice(i*o,(i+1)*o).map(s=>n`<li key=${s.id}>
            <b class="presented-days">${100===s.horizon?e("100 दिन"):e("1000 दिन")}</b>
            <p class="presented-what" dir="auto">${s.what}</p>
            <p class="presented-who">
              ${s.owner&&n`<span>${t("person")}<bdi>${s.owner}</bdi></span>`}
              ${s.due&&n`<span>${t("calendar")}${J(s.due)}</span>`}
            </p>
          </li>`)}
    </ol>
    ${r>1&&n`<p class="wall-page wall-turn">${e("पृष्ठ {n}/{all}",{n:i+1,all:r})}</p>`}`:n`<p class="soft">${e("अझै केही लेखिएको छैन")}</p>`}const[Uo,Lo]=[2.4,3.6];function Ro({rows:s,box:a,about:l,actions:o}){var r;const i=Math.max(1,Math.floor((a.height/a.rem-Lo)/Uo)),u=Math.ceil(s.length/i),p=qt(u),d=Math.ceil(s.length/u),h=s.slice(p*d,(p+1)*d),g=Math.min(4.4,(a.height/a.rem-Lo)/h.length).toFixed(3);return n`<div class="plan-page" key=${p} style=${{"--row":`${g}rem`}}>
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
    ${a>0&&n`<span data-tone="warn">${t("person")}${c(["{n} जिम्मेवार","{n} जिम्मेवार"],"{n} owners",a)}</span>`}
    ${l>0&&n`<span data-tone="warn">${t("target")}${c(["{n} सूचक","{n} सूचक"],"{n} indicators",l)}</span>`}
    ${o>0&&n`<span data-tone="warn">${t("calendar")}${c(["{n} मिति","{n} मिति"],"{n} dates",o)}</span>`}</span
  >`:n`<span class="plan-whole">${t("check")}${e("पूरा")}</span>`:n`<span class="soft">${e("अझै केही लेखिएको छैन")}</span>`}(a)}</td>
  </tr>`}(s,o.filter(s.holds)))}
      </tbody>
    </table>
    ${Q({day0:null!=(r=l.day0)?r:"",actions:o,rows:h})}
  </div>`}var Fo=Object.freeze({__proto__:null,Main:function({room:e,about:s,stage:a}){const[l,o]=dt(),r=function(e){const t=e.store.all("plan"),n=u(e.store),s=new Map(n.map((e,t)=>[e.id,t]));return[...t].sort((e,t)=>{var n,a;return(null!=(n=s.get(e.group))?n:999)-(null!=(a=s.get(t.group))?a:999)}).map(t=>((e,{name:t,icon:n,colour:s})=>({id:e.id,name:t,icon:n,colour:s,holds:t=>t.plan===e.id}))(t,se(e.store,t)))}(e);return r.length?n`<div class="wall-plans" ref=${l}>
    ${o&&n`<${Ro} rows=${r} box=${o} about=${s} actions=${e.store.all("action")} />`}
  </div>`:n`<div class="wall-question" ref=${l}>
      ${t("calendar")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
    </div>`},spotlights:Ao});const[To,Ho,Io]=[15.2,8.6,.7];function Po({all:e,box:t,store:s}){const a=(e,n)=>Math.max(1,Math.floor((e/t.rem+Io)/(n+Io))),l=Math.min(e.length,a(t.width,To)),o=Math.ceil(e.length/(l*a(t.height,Ho))),r=qt(o,""),i=Math.ceil(e.length/o),c=e.slice(r*i,(r+1)*i),u=Math.ceil(c.length/l);return n`<ul class="wall-partnership-grid" key=${r} style=${{"--columns":l,"--rows":u}}>
    ${c.map(e=>n`<${Do} key=${e.id} partnership=${e} store=${s} />`)}
  </ul>`}function Do({partnership:s,store:a}){var l;const[o,r]=[nt(a,s),st(a,s)],i="active"!==(null!=(l=s.status)?l:"active");return n`<li class="card wall-partnership">
    <h3><${at} store=${a} partnership=${s} /></h3>
    ${i&&n`<p class="soft">${lt(s.status)}: <bdi>${s.why}</bdi></p>`}
    ${s.goal&&n`<p class="wall-partnership-goal" dir="auto">${z(a,s.goal)}</p>`}
    ${r&&n`<p>${ot("trust")}: <b>${r}</b></p>`}
    <p class="wall-partnership-weak" data-tone=${o.length?"warn":"ok"}>
      ${t(o.length?"gap":"check")}<span
        >${o.length?e("सबैभन्दा कमजोर कडी: {links}",{links:o.map(ot).join(", ")}):e("केही छुटेको छैन।")}</span
      >
    </p>
  </li>`}var Qo=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){const[l,o]=dt(),r=tt(s.store);return r.length?n`<div class="wall-partnerships" ref=${l}>
    ${o&&n`<${Po} ...${{all:r,box:o,store:s.store}} />`}
  </div>`:n`<div class="wall-question" ref=${l}>
      ${t("hand")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${e("साझेदारी आफ्नो कमजोर कडीसहित यहाँ देखिन्छन्।")}</p>
    </div>`}});const[No,Go,Jo]=[16.5,8.6,.7],[Ko,Wo]=[4,3];function Vo({forces:e,box:t,store:s}){const a=(e,n)=>Math.max(1,Math.floor((e/t.rem+Jo)/(n+Jo))),l=Math.min(e.length,a(t.width,No)),o=l*a(t.height,Go),r=Math.ceil(e.length/o),i=qt(r,""),c=Math.ceil(e.length/r),u=e.slice(i*c,(i+1)*c),p=Math.ceil(u.length/l);return n`<ul class="wall-force-grid" key=${i} style=${{"--columns":l,"--rows":p}}>
    ${u.map(e=>n`<${Yo} key=${e.id} ...${{force:e,store:s}} />`)}
  </ul>`}function Yo({force:s,store:a}){const l=le(s).filter(e=>e!==s.convener),o=l.slice(0,Ko).map(e=>oe(a,e));return n`<li class="card wall-force">
    <h3 dir="auto" data-long=${[...s.name].length>36}>${s.name}</h3>
    ${"advisory_group"===s.task_force_kind&&n`<p class="soft">${re(s.task_force_kind)}</p>`}
    <p class="wall-force-line">
      ${t("person")}<span
        >${s.convener?n`<b><bdi>${oe(a,s.convener)}</bdi></b>`:e("अहिलेसम्म संयोजक छैन")}</span
      >
    </p>
    <p class="wall-force-line wall-force-names">
      ${t("people")}<span
        >${o.map((e,t)=>n`${t>0&&", "}<bdi>${e}</bdi>`)}${Xo(l.length-Ko)}${!l.length&&e("अरू कोही छैन")}</span
      >
    </p>
    <${Zo} groups=${ie(a,s)} />
  </li>`}const Xo=e=>e>0&&n` <span class="soft">${c(["र थप {n}","र थप {n}"],"and {n} more",e)}</span>`;function Zo({groups:s}){return s.length?n`<p class="wall-force-line wall-force-missed" data-tone="warn">
    ${t("gap")}<span
      >${e("यसमा छैनन्:")}${" "}${s.slice(0,Wo).map(({name:e},t)=>n`${t>0&&", "}<bdi>${e}</bdi>`)}${Xo(s.length-Wo)}</span
    >
  </p>`:null}var er=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){const[l,o]=dt(),r=ae(s.store);return r.length?n`<div class="wall-forces" ref=${l}>
    ${o&&n`<${Vo} ...${{forces:r,box:o,store:s.store}} />`}
  </div>`:n`<div class="wall-question" ref=${l}>
      ${t("flag")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${e("कार्यदलहरू सदस्यसहित यहाँ देखिन्छन्।")}</p>
    </div>`}});function tr(e){const t=[...e].sort((e,t)=>e.at-t.at).map(({id:e,text:t,name:n,group:s=null,at:a,joined:l=[]})=>({id:e,kind:"pledge",draw:nr,text:t,name:n,group:s,at:a,joined:l.length,count:1,pinned:!1}));return{id:"roll",title:"",category:null,count:t.length,items:t}}function nr(e,{groups:s,fresh:a,size:l,show:o}){var r;const i=s.get(e.group);return n`<li
    key=${e.id}
    class="card sheet pledge ${a.has(e.id)?"arriving":""}"
    data-colour=${null!=(r=null==i?void 0:i.colour)?r:null}
    style=${{"--lines":as(l,o)}}
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
          ><span class="visually-hidden">${c(["{n} जनाको साथ","{n} जनाको साथ"],"{n} joined",e.joined)}</span></span
        >`}
    </div>
  </li>`}var sr=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){const l=s.store.all("pledge"),o=x(()=>[tr(l)],[l]),r=$t(l.map(e=>e.id));return l.length?n`<div class="wall-pledges">
    <${ys} lanes=${o} groups=${it(u(s.store))} people=${it([])} fresh=${r} />
  </div>`:n`<div class="wall-question">
      ${t("pledge")}
      <p class="wall-question-text" dir="auto">${a.instruction||a.title}</p>
      <p class="soft">${e("वाचाहरू नामसहित यहाँ देखिन्छन्।")}</p>
    </div>`}});const[ar,lr]=[100,240],or={picture:({on:e,...t})=>n`<${rr} ...${t} stage=${e} />`};function rr({room:e,about:t,stage:a}){var l;const[o,r]=s("tall"),i=a.title.length+(null!=(l=a.instruction)?l:"").length,c=i>lr?"long":i>ar?"medium":"short",u=a.picture&&("wide"===o&&"short"===c?"under":"beside");return n`<div class="poster" data-length=${c} data-picture=${u||null}>
    <div class="poster-said">
      <p class="poster-time">
        <${Xt} room=${e} stage=${a} paused=${t.paused} />
      </p>
      <h1 dir="auto">${a.title}</h1>
      ${a.instruction&&n`<p class="poster-words" dir="auto">${a.instruction}</p>`}
    </div>
    ${u&&n`<${ir} key=${a.picture} ...${{about:t,stage:a,setShape:r}} />`}
  </div>`}function ir({about:e,stage:t,setShape:l}){const[o,r]=s(0),[i,c]=s(!1);return a(()=>{if(!i)return;const e=setTimeout(()=>(r(o+1),c(!1)),5e3);return()=>clearTimeout(e)},[i]),n`<div class="poster-picture">
    ${!i&&n`<img
        key=${o}
        src=${rt(e.code,t)}
        alt=${t.title}
        onLoad=${({target:e})=>l(e.naturalWidth>1.45*e.naturalHeight?"wide":"tall")}
        onError=${()=>c(!0)}
      />`}
  </div>`}var cr=Object.freeze({__proto__:null,Main:rr,headless:!0,spotlights:or});function ur({stage:s,now:a}){if("done"===s.status)return n`<p class="break-soon">${e("विश्राम सकियो। फेरि स्वागत छ।")}</p>`;if(!s.ends_at)return n`<p class="break-soon">${e("छिट्टै फर्कने")}</p>`;const l=s.ends_at-a;return n`<p class="break-back"><span>${e("फर्कने समय")}</span><b>${r(s.ends_at)}</b></p>
    <p class="break-left" role="timer">
      ${l>0?n`${t("timer")}<b>${g(l)}</b>`:n`<span>${e("समय सकियो। कृपया आफ्नो ठाउँमा बस्नुहोस्।")}</span>`}
    </p>`}var pr=Object.freeze({__proto__:null,Main:function({room:s,stage:a}){gt(500);const l=s.now();return n`<div class="break" data-phase=${((e,t)=>"open"===e.status&&e.ends_at?Yt(e.ends_at-t):"calm")(a,l)}>
    <header class="break-head">
      <div>
        <h1 dir="auto">${t("cup")}<span>${a.title}</span></h1>
        ${a.instruction&&n`<p dir="auto">${a.instruction}</p>`}
      </div>
      <p class="break-clock"><span>${e("अहिले")}</span><b>${r(l)}</b></p>
    </header>
    <${ur} stage=${a} now=${l} />
  </div>`},headless:!0}),dr=Object.freeze({__proto__:null,Main:function({room:s,about:a,stage:l}){return n`<div class="farewell">
    <section>
      <p class="farewell-mark">${t("mark")}</p>
      <h1>${e("धन्यवाद।")}</h1>
      <p class="farewell-title" dir="auto">${a.title}</p>
      ${"close"===(null==l?void 0:l.activity)&&l.instruction&&n`<p class="soft" dir="auto">${l.instruction}</p>`}
      <ul class="farewell-sums">
        ${function({store:e}){const t=new Set(e.all("stage").map(({activity:e})=>e)),n=(n,s)=>t.has(s)?e.all(n).length:0,[s,a,l,o]=[h(e.all("person")).length,q(e).length,n("action","plans"),n("pledge","pledges")];return[[s,c(["जना","जना"],"people",s)],[a,c(["कार्ड","कार्ड"],"cards",a)],[l,c(["काम","काम"],"actions",l)],[o,c(["वाचा","वाचा"],"pledges",o)]]}(s).filter(([e])=>e>0).map(([e,t])=>n`<li><b>${e}</b> ${t}</li>`)}
      </ul>
    </section>
    <section class="arrive-way farewell-way">
      <h2>${e("प्रतिवेदन साथमा लैजानुहोस्")}</h2>
      <img class="arrive-qr" src=${s.reportQr} alt=${e("प्रतिवेदन खोल्ने QR कोड")} />
      <p class="arrive-or">${e("वा खोल्नुहोस्")}</p>
      <p class="arrive-address">${ut(s.joinUrl)}</p>
      <p class="arrive-code"><span>${e("कोड")}</span> <b class="code">${a.code}</b></p>
    </section>
  </div>`},whole:!0});export{qt as a,$n as b,na as c,va as d,Ra as e,vl as f,Fl as g,Xl as h,_o as i,Fo as j,Qo as k,Ft as l,Rt as m,er as n,sr as o,cr as p,pr as q,dr as r,dt as u,Ut as w};
