import{t as e,n,i as t,a9 as a,a as o,N as l,h as r,q as s,d as u,J as i}from"./core/shared.js";const c=()=>[["awareness",e("कम जानकारी")],["technology",e("अपुग प्रविधि")],["training",e("कमजोर तालिम")],["org_dysfunction",e("सङ्गठनको कमजोरी")],["other",e("अन्य")]],d=()=>[["core",e("अग्रपङ्क्ति")],["institutional",e("संस्थागत")],["sociocultural",e("सामाजिक-सांस्कृतिक")],["national",e("राष्ट्रिय")],["global",e("विश्वव्यापी")]],$=()=>[["planned",e("योजनामा")],["started",e("सुरु भयो")],["done",e("सकियो")],["paused",e("रोकिएको")],["dropped",e("छाडियो")]],p=n=>"urgency"===n?[[3,e("अहिले")],[2,e("चाँडै")],[1,e("पर्खन सक्छ")]]:[[3,e("धेरै")],[2,e("केही")],[1,e("अलि")]],v=()=>[["doing",e("हामी अहिले गर्छौँ")],["want",e("हामी गर्न चाहन्छौँ")]],b=(e,n)=>{var t,a;return null!=(a=null==(t=e.find(([e])=>e===n))?void 0:t[1])?a:n},f=n=>(null==n?void 0:n.name)||("facilitator"===(null==n?void 0:n.role)?e("सहजकर्ता"):e("पाहुना")),m=/^(\d{4})-(\d\d)-(\d\d)$/;function h(n){var t,a;const[,o,l,r]=null!=(t=m.exec(null!=n?n:""))?t:[];return o?e("{day} {month} {year}",{day:Number(r),month:null!=(a=e("जनवरी, फेब्रुअरी, मार्च, अप्रिल, मे, जुन, जुलाई, अगस्ट, सेप्टेम्बर, अक्टोबर, नोभेम्बर, डिसेम्बर").split(/[,،] */)[l-1])?a:l,year:o}):""}function g({draft:l,limit:s,label:u,hint:i,action:c,problem:d,onSend:$,fits:p=!0,children:v}){const b=a(l.value),f=b>0&&b<=s&&p,[m,h]=function(){const e=r(!1),n=o(0),t=(t,a)=>()=>(clearTimeout(n.current),n.current=setTimeout(()=>e.value=t,a));return[e.value,{onFocusIn:t(!0,0),onFocusOut:t(!1,400)}]}(),g=e=>(e.preventDefault(),f&&$());return n`<form
    class="composer"
    aria-label=${e("यहाँ लेख्नुहोस्")}
    data-open=${m||b>0}
    ...${h}
    onSubmit=${g}
    onKeyDown=${C(g)}
  >
    ${(null==d?void 0:d.value)&&n`<p class="field-error" role="alert">${t("undo")}<span>${d.value}</span></p>`}
    <div class="composer-extra">${v}</div>
    <div class="composer-line">
      <${S}
        value=${l.value}
        onText=${e=>l.value=e}
        aria-label=${u}
        placeholder=${i}
        aria-invalid=${b>s}
      />
      <button
        class="button primary icon-only"
        type="submit"
        aria-label=${c}
        disabled=${!f}
        onMouseDown=${x}
      >
        ${t("send","flip")}
      </button>
    </div>
    ${b>.6*s&&n`<${y} count=${b} limit=${s} />`}
  </form>`}const y=({count:a,limit:o})=>n`<p class="field-foot">
    ${a>o&&n`<span class="field-error" role="status">${t("warning")}${e("धेरै लामो भयो: कृपया छोटो बनाउनुहोस्।")}</span>`}
    <span class="field-counter">${a} / ${o}</span>
  </p>`,k=({draft:e})=>e.value.trim()&&n`<${w} words=${e.value} />`,w=({words:a})=>n`<div class="notice" data-tone="warn">
    ${t("lock")}
    <div class="stack-tight">
      <b>${e("अझै पठाइएको छैन। तपाईंको लेखाइ यही फोनमा सुरक्षित छ:")}</b>
      <p class="kept-words" dir="auto">${a}</p>
    </div>
  </div>`,x=e=>e.preventDefault(),C=e=>n=>"Enter"===n.key&&(n.ctrlKey||n.metaKey)&&e(n);function S({value:e,onText:t,...a}){const r=o(null);return l(()=>function(e){e.style.blockSize="auto",e.style.blockSize=`${e.scrollHeight+2}px`}(r.current),[e]),n`<textarea
    ref=${r}
    rows="1"
    dir="auto"
    value=${e}
    onInput=${e=>t(e.currentTarget.value)}
    ...${a}
  ></textarea>`}const T=(e,n)=>{var t,a;return null!=(a=null==(t=e.get("support",n))?void 0:t.total)?a:0};function D(n,t,a=1/0){const o=T(n,t);if(!o)return"";const l=function(e,n){var t,a;const o=null!=(a=null==(t=e.get("support",n))?void 0:t.groups)?a:{};return s(e).filter(e=>o[e.id]).map(e=>({group:e,count:o[e.id]}))}(n,t).slice(0,a),r=l.reduce((e,{count:n})=>e-n,o),u=l.map(({group:e,count:n})=>n>1?`${e.name} (${n})`:e.name);return e("{names}बाट पनि",{names:[...u,...K(r,l.length)].join(e(", "))})}function K(e,n){return e<1?[]:[n?u(["अरू {n}","अरू {n}"],"{n} others",e):u(["{n} जना","{n} जना"],"{n} people",e)]}const j=e=>{var n;return null!=(n=e.get("seating","seating"))?n:{seating:"",round:0}};function q(e){const{round:n}=j(e);return e.all("table").filter(e=>e.round===n).sort((e,n)=>e.number-n.number)}const M=e=>{var n;return Number(null==(n=/t(\d+)$/.exec(null!=e?e:""))?void 0:n[1])||null},N=()=>[["leader",e("अगुवाइ गर्छ")],["recorder",e("टिपोट गर्छ")],["reporter",e("सुनाउँछ")],["timekeeper",e("समय हेर्छ")]];function z({title:a,onClose:r,children:s}){const u=o(null);return l(()=>function(e){const n=document.activeElement;return e.showModal?e.showModal():e.setAttribute("open",""),e.querySelector("h2").focus(),()=>{var t,a;null==(t=e.close)||t.call(e),null==(a=null==n?void 0:n.focus)||a.call(n)}}(u.current),[]),n`<dialog class="dialog" ref=${u} aria-label=${a} onClose=${r} onCancel=${r}>
    <header class="row sheet-head">
      <h2 tabindex="-1">${a}</h2>
      <button class="button quiet icon-only" type="button" aria-label=${e("बन्द गर्नुहोस्")} onClick=${r}>
        ${t("close")}
      </button>
    </header>
    ${s}
  </dialog>`}const E=({room:a,of:o,kept:l=()=>null})=>a.outbox.returned.value.filter(e=>e.do===o).map(o=>n`<div key=${o.key} class="notice came-back" role="alert" data-tone="error">
          ${t("undo")}
          <div class="stack-tight">
            <b>${o.why}</b>
            <p dir="auto">${i(a.store,o.with.on)}</p>
            ${l(o)}
            <button class="button" onClick=${()=>a.outbox.take(o.key)}>${e("मैले देखेँ")}</button>
          </div>
        </div>`);export{g as C,S as G,w as K,E as R,z as S,k as U,b as a,D as b,M as c,h as d,v as e,N as f,$ as g,T as j,c as k,d as l,f as n,j as s,q as t,p as w};
