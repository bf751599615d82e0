import{t,n as e,i as n,S as a,a as o,N as r,h as l,q as s,g as u,d as i,J as c}from"./core/shared.js";const d=()=>[["awareness",t("कम जानकारी")],["technology",t("अपुग प्रविधि")],["training",t("कमजोर तालिम")],["org_dysfunction",t("सङ्गठनको कमजोरी")],["other",t("अन्य")]],p=()=>[["core",t("अग्रपङ्क्ति")],["institutional",t("संस्थागत")],["sociocultural",t("सामाजिक-सांस्कृतिक")],["national",t("राष्ट्रिय")],["global",t("विश्वव्यापी")]],g=()=>[["planned",t("योजनामा")],["started",t("सुरु भयो")],["done",t("सकियो")],["paused",t("रोकिएको")],["dropped",t("छाडियो")]],v=e=>"urgency"===e?[[3,t("अहिले")],[2,t("चाँडै")],[1,t("पर्खन सक्छ")]]:[[3,t("धेरै")],[2,t("केही")],[1,t("अलि")]],m=()=>[["doing",t("हामी अहिले गर्छौँ")],["want",t("हामी गर्न चाहन्छौँ")]],f=(t,e)=>{var n,a;return null!=(a=null==(n=t.find(([t])=>t===e))?void 0:n[1])?a:e},$=()=>[["policy",t("नीति सुधार र पैरवी")],["marketing",t("सामाजिक बजारीकरण")],["training",t("प्राविधिक तालिम")],["capacity",t("संस्थागत क्षमता")],["mediation",t("विवाद मेलमिलाप")],["media",t("सञ्चारमाध्यम")],["education",t("शिक्षा")],["other",t("अन्य")]];function h(t,e,n=[]){var a,o;return(null!=(o=null==(a=t.get("vocabulary",e))?void 0:a.items)?o:n.map(([t])=>({id:t,title:""}))).map(({id:t,title:e,gone:a})=>({id:t,title:e,words:e||f(n,t),gone:Boolean(a)}))}const b=(t,e,n)=>h(t,e,n).filter(({gone:t})=>!t).map(({id:t,words:e})=>[t,e]),y=e=>(null==e?void 0:e.name)||("facilitator"===(null==e?void 0:e.role)?t("सहजकर्ता"):t("पाहुना")),w=/^(\d{4})-(\d\d)-(\d\d)$/;function k(e){var n,a;const[,o,r,l]=null!=(n=w.exec(null!=e?e:""))?n:[];return o?t("{day} {month} {year}",{day:Number(l),month:null!=(a=t("जनवरी, फेब्रुअरी, मार्च, अप्रिल, मे, जुन, जुलाई, अगस्ट, सेप्टेम्बर, अक्टोबर, नोभेम्बर, डिसेम्बर").split(/[,،] */)[r-1])?a:r,year:o}):""}const _=t=>`wsr-own/${t}`;function S(t,e,n){var a,o;const r=x(t),l=[...new Set([...null!=(a=r[e])?a:[],...n])];if(l.length!==(null!=(o=r[e])?o:[]).length)try{localStorage.setItem(_(t),JSON.stringify({...r,[e]:l}))}catch{}}function x(t){var e;try{return null!=(e=JSON.parse(localStorage.getItem(_(t))))?e:{}}catch{return{}}}function C(t){try{localStorage.removeItem(_(t))}catch{}}function I({draft:r,limit:s,label:u,hint:i,action:c,problem:d,onSend:p,fits:g=!0,children:v}){const m=a(r.value),f=m>0&&m<=s&&g,[$,h]=function(){const t=l(!1),e=o(0),n=(n,a)=>()=>(clearTimeout(e.current),e.current=setTimeout(()=>t.value=n,a));return[t.value,{onFocusIn:n(!0,0),onFocusOut:n(!1,400)}]}(),b=t=>(t.preventDefault(),f&&p());return e`<form
    class="composer"
    aria-label=${t("यहाँ लेख्नुहोस्")}
    data-open=${$||m>0}
    ...${h}
    onSubmit=${b}
    onKeyDown=${B(b)}
  >
    ${(null==d?void 0:d.value)&&e`<p class="field-error" role="alert">${n("undo")}<span>${d.value}</span></p>`}
    <div class="composer-extra">${v}</div>
    <div class="composer-line">
      <${J}
        value=${r.value}
        onText=${t=>r.value=t}
        aria-label=${u}
        placeholder=${i}
        aria-invalid=${m>s}
      />
      <button
        class="button primary icon-only"
        type="submit"
        aria-label=${c}
        disabled=${!f}
        onMouseDown=${q}
      >
        ${n("send","flip")}
      </button>
    </div>
    ${m>.6*s&&e`<${N} count=${m} limit=${s} />`}
  </form>`}const N=({count:a,limit:o})=>e`<p class="field-foot">
    ${a>o&&e`<span class="field-error" role="status">${n("warning")}${t("धेरै लामो भयो: कृपया छोटो बनाउनुहोस्।")}</span>`}
    <span class="field-counter">${a} / ${o}</span>
  </p>`,D=({draft:t})=>t.value.trim()&&e`<${T} words=${t.value} />`,T=({words:a})=>e`<div class="notice" data-tone="warn">
    ${n("lock")}
    <div class="stack-tight">
      <b>${t("अझै पठाइएको छैन। तपाईंको लेखाइ यही फोनमा सुरक्षित छ:")}</b>
      <p class="kept-words" dir="auto">${a}</p>
    </div>
  </div>`,q=t=>t.preventDefault(),B=t=>e=>"Enter"===e.key&&(e.ctrlKey||e.metaKey)&&t(e);function J({value:t,onText:n,...a}){const l=o(null);return r(()=>function(t){t.style.blockSize="auto",t.style.blockSize=`${t.scrollHeight+2}px`}(l.current),[t]),e`<textarea
    ref=${l}
    rows="1"
    dir="auto"
    value=${t}
    onInput=${t=>n(t.currentTarget.value)}
    ...${a}
  ></textarea>`}const K=t=>"advisory_group"===t.task_force_kind,M=t=>[...t.all("task_force")].sort((t,e)=>K(e)-K(t)||t.at-e.at),j=({convener:t,members:e=[]})=>[...new Set([t,...e].filter(Boolean))];function z(e,n){const a=e.get("person",n);return a?a.name||t("नाम नदिएको कोही"):n}function E(t,e){const n=new Set(j(e).map(e=>{var n;return null==(n=t.get("person",e))?void 0:n.group}));return s(t).filter(({id:t})=>!n.has(t))}function F(t,e){var n;if(K(e))return E(t,e);const a=new Set(null!=(n=e.goals)?n:[]),o=t.all("action").filter(t=>{var e;return null==(e=t.goals)?void 0:e.some(t=>a.has(t))}),r=new Set(o.map(e=>{var n;return null==(n=t.get("plan",e.plan))?void 0:n.group}));return E(t,e).filter(({id:t})=>r.has(t))}function O(t,e){var n,a,o,r;const l=t.get("group",null!=(n=e.group)?n:""),{owner:s}=e;return l?{id:s,name:l.name,icon:l.icon,colour:l.colour}:{id:s,name:null!=(r=null==(o=t.get("task_force",null!=(a=e.task_force)?a:""))?void 0:o.name)?r:s,icon:"flag",colour:null}}const A=e=>t("advisory_group"===e?"सल्लाहकार समूह":"कार्यदल"),H=["with","live_with","not_yet"],G={with:"check",live_with:"balance",not_yet:"pause"},L={agreed:"check",not_agreed:"split",parked:"clock",proposed:"hand"},R=t=>G[t],U=t=>L[t],P=e=>({with:t("सहमत छु"),live_with:t("मलाई चल्छ"),not_yet:t("अझै होइन")}[e]),Q=e=>({agreed:t("सहमत"),not_agreed:t("असहमत"),parked:t("थाती राखिएको"),proposed:t("प्रस्तावित")}[e]),V=e=>t("{with_it} सहमत, {live} लाई चल्छ, {not_yet} अझै होइन",{with_it:e.with,live:e.live_with,not_yet:e.not_yet});function W(t,e=null){const n=({id:n,stage:a})=>(!e||a===e)&&function(t,e,n){var a;const o=t.get("stage",n);return Boolean(o&&((null==(a=o.settings)?void 0:a.agree)||t.has("agreement",e)))}(t,n,a),a=t=>[...t].sort((t,e)=>t.at-e.at);return[...a(t.all("cluster").filter(n)),...a(t.all("card").filter(e=>(t=>{var e;return!t.merged_into&&!t.comment&&"shown"===(null!=(e=t.shown)?e:"shown")})(e)&&(!e.cluster||t.has("agreement",e.id))&&n(e)))].map(e=>function(t,e){var n;const{id:a,at:o,stage:r,lane:l,group:s,title:i}=e,c=t.get("agreement",a),d=null!=(n=null==c?void 0:c.status)?n:"proposed",p=t.get("hand_count",a);return{id:a,at:o,stage:r,lane:l,group:s,text:null!=i?i:u(e),status:d,said:c,count:p}}(t,e))}const X=(t,e)=>t.filter(t=>t.status===e),Y=(t,e)=>t.all("offer").filter(t=>t.action===e).sort((t,e)=>t.at-e.at);function Z(e,n){var a,o,r,l;const s=null!=(r=null==(o=e.get("group",null!=(a=n.group)?a:""))?void 0:o.name)?r:"",u=n.by&&(null==(l=e.get("person",n.by))?void 0:l.name);return u&&s?t("{name} ({group})",{name:u,group:s}):u||s}const tt=(t,e)=>{var n,a;return null!=(a=null==(n=t.get("support",e))?void 0:n.total)?a:0};function et(e,n,a=1/0){const o=tt(e,n);if(!o)return"";const r=function(t,e){var n,a;const o=null!=(a=null==(n=t.get("support",e))?void 0:n.groups)?a:{};return s(t).filter(t=>o[t.id]).map(t=>({group:t,count:o[t.id]}))}(e,n).slice(0,a),l=r.reduce((t,{count:e})=>t-e,o),u=r.map(({group:t,count:e})=>e>1?`${t.name} (${e})`:t.name);return t("{names}बाट पनि",{names:[...u,...nt(l,r.length)].join(t(", "))})}function nt(t,e){return t<1?[]:[e?i(["अरू {n}","अरू {n}"],"{n} others",t):i(["{n} जना","{n} जना"],"{n} people",t)]}const at=t=>{var e;return null!=(e=t.get("seating","seating"))?e:{seating:"",round:0}};function ot(t){const{round:e}=at(t);return t.all("table").filter(t=>t.round===e).sort((t,e)=>t.number-e.number)}const rt=t=>{var e;return Number(null==(e=/t(\d+)$/.exec(null!=t?t:""))?void 0:e[1])||null},lt=()=>[["leader",t("अगुवाइ गर्छ")],["recorder",t("टिपोट गर्छ")],["reporter",t("सुनाउँछ")],["timekeeper",t("समय हेर्छ")]];function st({title:a,onClose:l,children:s}){const u=o(null);return r(()=>function(t){const e=document.activeElement;return t.showModal?t.showModal():t.setAttribute("open",""),t.querySelector("h2").focus(),()=>{var n,a;null==(n=t.close)||n.call(t),null==(a=null==e?void 0:e.focus)||a.call(e)}}(u.current),[]),e`<dialog class="dialog" ref=${u} aria-label=${a} onClose=${l} onCancel=${l}>
    <header class="row sheet-head">
      <h2 tabindex="-1">${a}</h2>
      <button class="button quiet icon-only" type="button" aria-label=${t("बन्द गर्नुहोस्")} onClick=${l}>
        ${n("close")}
      </button>
    </header>
    ${s}
  </dialog>`}const ut=({room:a,of:o,kept:r=()=>null})=>a.outbox.returned.value.filter(t=>t.do===o).map(o=>e`<div key=${o.key} class="notice came-back" role="alert" data-tone="error">
          ${n("undo")}
          <div class="stack-tight">
            <b>${o.why}</b>
            <p dir="auto">${c(a.store,o.with.on)}</p>
            ${r(o)}
            <button class="button" onClick=${()=>a.outbox.take(o.key)}>${t("मैले देखेँ")}</button>
          </div>
        </div>`);export{A,M as B,H as C,j as D,F as E,E as F,x as G,J as H,g as I,I as J,T as K,d as L,S as M,C as N,ut as R,st as S,D as U,h as a,f as b,et as c,k as d,rt as e,m as f,lt as g,V as h,$ as i,tt as j,Q as k,p as l,W as m,y as n,b as o,X as p,R as q,P as r,at as s,ot as t,U as u,Y as v,v as w,O as x,Z as y,z};
