import{t as e,n,i as t,$ as a,h as o,a as l,N as r,p as s,d as u}from"./core/shared.js";const i=n=>(null==n?void 0:n.name)||("facilitator"===(null==n?void 0:n.role)?e("सहजकर्ता"):e("पाहुना")),c=()=>[["awareness",e("कम जानकारी")],["technology",e("अपुग प्रविधि")],["training",e("कमजोर तालिम")],["org_dysfunction",e("सङ्गठनको कमजोरी")],["other",e("अन्य")]],d=()=>[["core",e("अग्रपङ्क्ति")],["institutional",e("संस्थागत")],["sociocultural",e("सामाजिक-सांस्कृतिक")],["national",e("राष्ट्रिय")],["global",e("विश्वव्यापी")]],$=()=>[["planned",e("योजनामा")],["started",e("सुरु भयो")],["done",e("सकियो")],["paused",e("रोकिएको")],["dropped",e("छाडियो")]],p=(e,n)=>{var t,a;return null!=(a=null==(t=e.find(([e])=>e===n))?void 0:t[1])?a:n},v=/^(\d{4})-(\d\d)-(\d\d)$/;function f(n){var t,a;const[,o,l,r]=null!=(t=v.exec(null!=n?n:""))?t:[];return o?e("{day} {month} {year}",{day:Number(r),month:null!=(a=e("जनवरी, फेब्रुअरी, मार्च, अप्रिल, मे, जुन, जुलाई, अगस्ट, सेप्टेम्बर, अक्टोबर, नोभेम्बर, डिसेम्बर").split(/[,،] */)[l-1])?a:l,year:o}):""}function m({draft:r,limit:s,label:u,hint:i,action:c,problem:d,onSend:$,children:p}){const v=a(r.value),f=v>0&&v<=s,[m,h]=function(){const e=o(!1),n=l(0),t=(t,a)=>()=>(clearTimeout(n.current),n.current=setTimeout(()=>e.value=t,a));return[e.value,{onFocusIn:t(!0,0),onFocusOut:t(!1,400)}]}(),g=e=>(e.preventDefault(),f&&$());return n`<form
    class="composer"
    aria-label=${e("यहाँ लेख्नुहोस्")}
    data-open=${m||v>0}
    ...${h}
    onSubmit=${g}
    onKeyDown=${w(g)}
  >
    ${(null==d?void 0:d.value)&&n`<p class="field-error" role="alert">${t("undo")}<span>${d.value}</span></p>`}
    <div class="composer-extra">${p}</div>
    <div class="composer-line">
      <${x}
        value=${r.value}
        onText=${e=>r.value=e}
        aria-label=${u}
        placeholder=${i}
        aria-invalid=${v>s}
      />
      <button
        class="button primary icon-only"
        type="submit"
        aria-label=${c}
        disabled=${!f}
        onMouseDown=${y}
      >
        ${t("send","flip")}
      </button>
    </div>
    ${v>.6*s&&n`<${b} count=${v} limit=${s} />`}
  </form>`}const b=({count:a,limit:o})=>n`<p class="field-foot">
    ${a>o&&n`<span class="field-error" role="status">${t("warning")}${e("धेरै लामो भयो: कृपया छोटो बनाउनुहोस्।")}</span>`}
    <span class="field-counter">${a} / ${o}</span>
  </p>`,h=({draft:e})=>e.value.trim()&&n`<${g} words=${e.value} />`,g=({words:a})=>n`<div class="notice" data-tone="warn">
    ${t("lock")}
    <div class="stack-tight">
      <b>${e("अझै पठाइएको छैन। तपाईंको लेखाइ यही फोनमा सुरक्षित छ:")}</b>
      <p class="kept-words" dir="auto">${a}</p>
    </div>
  </div>`,y=e=>e.preventDefault(),w=e=>n=>"Enter"===n.key&&(n.ctrlKey||n.metaKey)&&e(n);function x({value:e,onText:t,...a}){const o=l(null);return r(()=>function(e){e.style.blockSize="auto",e.style.blockSize=`${e.scrollHeight+2}px`}(o.current),[e]),n`<textarea
    ref=${o}
    rows="1"
    dir="auto"
    value=${e}
    onInput=${e=>t(e.currentTarget.value)}
    ...${a}
  ></textarea>`}const k=(e,n)=>{var t,a;return null!=(a=null==(t=e.get("support",n))?void 0:t.total)?a:0};function S(n,t,a=1/0){const o=k(n,t);if(!o)return"";const l=function(e,n){var t,a;const o=null!=(a=null==(t=e.get("support",n))?void 0:t.groups)?a:{};return s(e).filter(e=>o[e.id]).map(e=>({group:e,count:o[e.id]}))}(n,t).slice(0,a),r=l.reduce((e,{count:n})=>e-n,o),u=l.map(({group:e,count:n})=>n>1?`${e.name} (${n})`:e.name);return e("{names}बाट पनि",{names:[...u,...C(r,l.length)].join(e(", "))})}function C(e,n){return e<1?[]:[n?u(["अरू {n}","अरू {n}"],"{n} others",e):u(["{n} जना","{n} जना"],"{n} people",e)]}const T=e=>{var n;return null!=(n=e.get("seating","seating"))?n:{seating:"",round:0}};function D(e){const{round:n}=T(e);return e.all("table").filter(e=>e.round===n).sort((e,n)=>e.number-n.number)}const K=e=>{var n;return Number(null==(n=/t(\d+)$/.exec(null!=e?e:""))?void 0:n[1])||null},j=()=>[["leader",e("अगुवाइ गर्छ")],["recorder",e("टिपोट गर्छ")],["reporter",e("सुनाउँछ")],["timekeeper",e("समय हेर्छ")]];function M({title:a,onClose:o,children:s}){const u=l(null);return r(()=>function(e){const n=document.activeElement;return e.showModal?e.showModal():e.setAttribute("open",""),e.querySelector("h2").focus(),()=>{var t,a;null==(t=e.close)||t.call(e),null==(a=null==n?void 0:n.focus)||a.call(n)}}(u.current),[]),n`<dialog class="dialog" ref=${u} aria-label=${a} onClose=${o} onCancel=${o}>
    <header class="row sheet-head">
      <h2 tabindex="-1">${a}</h2>
      <button class="button quiet icon-only" type="button" aria-label=${e("बन्द गर्नुहोस्")} onClick=${o}>
        ${t("close")}
      </button>
    </header>
    ${s}
  </dialog>`}export{m as C,x as G,g as K,M as S,h as U,d as a,S as b,K as c,f as d,j as e,$ as f,k as j,c as k,p as l,i as n,T as s,D as t};
