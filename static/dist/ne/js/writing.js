import{t as n,n as e,i as t,_ as a,h as o,a as l,N as r,q as s,d as u}from"./core/shared.js";const i=e=>(null==e?void 0:e.name)||("facilitator"===(null==e?void 0:e.role)?n("सहजकर्ता"):n("पाहुना")),c=()=>[["awareness",n("कम जानकारी")],["technology",n("अपुग प्रविधि")],["training",n("कमजोर तालिम")],["org_dysfunction",n("सङ्गठनको कमजोरी")],["other",n("अन्य")]],d=()=>[["core",n("अग्रपङ्क्ति")],["institutional",n("संस्थागत")],["sociocultural",n("सामाजिक-सांस्कृतिक")],["national",n("राष्ट्रिय")],["global",n("विश्वव्यापी")]],$=()=>[["planned",n("योजनामा")],["started",n("सुरु भयो")],["done",n("सकियो")],["paused",n("रोकिएको")],["dropped",n("छाडियो")]],p=e=>"urgency"===e?[[3,n("अहिले")],[2,n("चाँडै")],[1,n("पर्खन सक्छ")]]:[[3,n("धेरै")],[2,n("केही")],[1,n("अलि")]],v=()=>[["doing",n("हामी अहिले गर्छौँ")],["want",n("हामी गर्न चाहन्छौँ")]],f=(n,e)=>{var t,a;return null!=(a=null==(t=n.find(([n])=>n===e))?void 0:t[1])?a:e},m=/^(\d{4})-(\d\d)-(\d\d)$/;function b(e){var t,a;const[,o,l,r]=null!=(t=m.exec(null!=e?e:""))?t:[];return o?n("{day} {month} {year}",{day:Number(r),month:null!=(a=n("जनवरी, फेब्रुअरी, मार्च, अप्रिल, मे, जुन, जुलाई, अगस्ट, सेप्टेम्बर, अक्टोबर, नोभेम्बर, डिसेम्बर").split(/[,،] */)[l-1])?a:l,year:o}):""}function g({draft:r,limit:s,label:u,hint:i,action:c,problem:d,onSend:$,fits:p=!0,children:v}){const f=a(r.value),m=f>0&&f<=s&&p,[b,g]=function(){const n=o(!1),e=l(0),t=(t,a)=>()=>(clearTimeout(e.current),e.current=setTimeout(()=>n.value=t,a));return[n.value,{onFocusIn:t(!0,0),onFocusOut:t(!1,400)}]}(),y=n=>(n.preventDefault(),m&&$());return e`<form
    class="composer"
    aria-label=${n("यहाँ लेख्नुहोस्")}
    data-open=${b||f>0}
    ...${g}
    onSubmit=${y}
    onKeyDown=${k(y)}
  >
    ${(null==d?void 0:d.value)&&e`<p class="field-error" role="alert">${t("undo")}<span>${d.value}</span></p>`}
    <div class="composer-extra">${v}</div>
    <div class="composer-line">
      <${S}
        value=${r.value}
        onText=${n=>r.value=n}
        aria-label=${u}
        placeholder=${i}
        aria-invalid=${f>s}
      />
      <button
        class="button primary icon-only"
        type="submit"
        aria-label=${c}
        disabled=${!m}
        onMouseDown=${x}
      >
        ${t("send","flip")}
      </button>
    </div>
    ${f>.6*s&&e`<${h} count=${f} limit=${s} />`}
  </form>`}const h=({count:a,limit:o})=>e`<p class="field-foot">
    ${a>o&&e`<span class="field-error" role="status">${t("warning")}${n("धेरै लामो भयो: कृपया छोटो बनाउनुहोस्।")}</span>`}
    <span class="field-counter">${a} / ${o}</span>
  </p>`,y=({draft:n})=>n.value.trim()&&e`<${w} words=${n.value} />`,w=({words:a})=>e`<div class="notice" data-tone="warn">
    ${t("lock")}
    <div class="stack-tight">
      <b>${n("अझै पठाइएको छैन। तपाईंको लेखाइ यही फोनमा सुरक्षित छ:")}</b>
      <p class="kept-words" dir="auto">${a}</p>
    </div>
  </div>`,x=n=>n.preventDefault(),k=n=>e=>"Enter"===e.key&&(e.ctrlKey||e.metaKey)&&n(e);function S({value:n,onText:t,...a}){const o=l(null);return r(()=>function(n){n.style.blockSize="auto",n.style.blockSize=`${n.scrollHeight+2}px`}(o.current),[n]),e`<textarea
    ref=${o}
    rows="1"
    dir="auto"
    value=${n}
    onInput=${n=>t(n.currentTarget.value)}
    ...${a}
  ></textarea>`}const C=(n,e)=>{var t,a;return null!=(a=null==(t=n.get("support",e))?void 0:t.total)?a:0};function T(e,t,a=1/0){const o=C(e,t);if(!o)return"";const l=function(n,e){var t,a;const o=null!=(a=null==(t=n.get("support",e))?void 0:t.groups)?a:{};return s(n).filter(n=>o[n.id]).map(n=>({group:n,count:o[n.id]}))}(e,t).slice(0,a),r=l.reduce((n,{count:e})=>n-e,o),u=l.map(({group:n,count:e})=>e>1?`${n.name} (${e})`:n.name);return n("{names}बाट पनि",{names:[...u,...D(r,l.length)].join(n(", "))})}function D(n,e){return n<1?[]:[e?u(["अरू {n}","अरू {n}"],"{n} others",n):u(["{n} जना","{n} जना"],"{n} people",n)]}const K=n=>{var e;return null!=(e=n.get("seating","seating"))?e:{seating:"",round:0}};function j(n){const{round:e}=K(n);return n.all("table").filter(n=>n.round===e).sort((n,e)=>n.number-e.number)}const q=n=>{var e;return Number(null==(e=/t(\d+)$/.exec(null!=n?n:""))?void 0:e[1])||null},M=()=>[["leader",n("अगुवाइ गर्छ")],["recorder",n("टिपोट गर्छ")],["reporter",n("सुनाउँछ")],["timekeeper",n("समय हेर्छ")]];function N({title:a,onClose:o,children:s}){const u=l(null);return r(()=>function(n){const e=document.activeElement;return n.showModal?n.showModal():n.setAttribute("open",""),n.querySelector("h2").focus(),()=>{var t,a;null==(t=n.close)||t.call(n),null==(a=null==e?void 0:e.focus)||a.call(e)}}(u.current),[]),e`<dialog class="dialog" ref=${u} aria-label=${a} onClose=${o} onCancel=${o}>
    <header class="row sheet-head">
      <h2 tabindex="-1">${a}</h2>
      <button class="button quiet icon-only" type="button" aria-label=${n("बन्द गर्नुहोस्")} onClick=${o}>
        ${t("close")}
      </button>
    </header>
    ${s}
  </dialog>`}export{g as C,S as G,w as K,N as S,y as U,d as a,T as b,q as c,b as d,v as e,M as f,$ as g,C as j,c as k,f as l,i as n,K as s,j as t,p as w};
