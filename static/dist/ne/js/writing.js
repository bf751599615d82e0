import{t as e,n as a,i as n,R as t,h as l,a as o,N as r}from"./core/shared.js";const s=a=>(null==a?void 0:a.name)||("facilitator"===(null==a?void 0:a.role)?e("सहजकर्ता"):e("पाहुना")),u=()=>[["awareness",e("कम जानकारी")],["technology",e("अपुग प्रविधि")],["training",e("कमजोर तालिम")],["org_dysfunction",e("सङ्गठनको कमजोरी")],["other",e("अन्य")]],i=()=>[["core",e("अग्रपङ्क्ति")],["institutional",e("संस्थागत")],["sociocultural",e("सामाजिक-सांस्कृतिक")],["national",e("राष्ट्रिय")],["global",e("विश्वव्यापी")]],c=()=>[["planned",e("योजनामा")],["started",e("सुरु भयो")],["done",e("सकियो")],["paused",e("रोकिएको")],["dropped",e("छाडियो")]],d=(e,a)=>{var n,t;return null!=(t=null==(n=e.find(([e])=>e===a))?void 0:n[1])?t:a},$=/^(\d{4})-(\d\d)-(\d\d)$/;function p(a){var n,t;const[,l,o,r]=null!=(n=$.exec(null!=a?a:""))?n:[];return l?e("{day} {month} {year}",{day:Number(r),month:null!=(t=e("जनवरी, फेब्रुअरी, मार्च, अप्रिल, मे, जुन, जुलाई, अगस्ट, सेप्टेम्बर, अक्टोबर, नोभेम्बर, डिसेम्बर").split(/[,،] */)[o-1])?t:o,year:l}):""}function v({draft:r,limit:s,label:u,hint:i,action:c,problem:d,onSend:$,children:p}){const v=t(r.value),f=v>0&&v<=s,[m,w]=function(){const e=l(!1),a=o(0),n=(n,t)=>()=>(clearTimeout(a.current),a.current=setTimeout(()=>e.value=n,t));return[e.value,{onFocusIn:n(!0,0),onFocusOut:n(!1,400)}]}(),x=e=>(e.preventDefault(),f&&$());return a`<form
    class="composer"
    aria-label=${e("यहाँ लेख्नुहोस्")}
    data-open=${m||v>0}
    ...${w}
    onSubmit=${x}
    onKeyDown=${y(x)}
  >
    ${(null==d?void 0:d.value)&&a`<p class="field-error" role="alert">${n("undo")}<span>${d.value}</span></p>`}
    <div class="composer-extra">${p}</div>
    <div class="composer-line">
      <${g}
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
        onMouseDown=${h}
      >
        ${n("send","flip")}
      </button>
    </div>
    ${v>.6*s&&a`<${b} count=${v} limit=${s} />`}
  </form>`}const b=({count:t,limit:l})=>a`<p class="field-foot">
    ${t>l&&a`<span class="field-error" role="status">${n("warning")}${e("धेरै लामो भयो: कृपया छोटो बनाउनुहोस्।")}</span>`}
    <span class="field-counter">${t} / ${l}</span>
  </p>`,f=({draft:e})=>e.value.trim()&&a`<${m} words=${e.value} />`,m=({words:t})=>a`<div class="notice" data-tone="warn">
    ${n("lock")}
    <div class="stack-tight">
      <b>${e("अझै पठाइएको छैन। तपाईंको लेखाइ यही फोनमा सुरक्षित छ:")}</b>
      <p class="kept-words" dir="auto">${t}</p>
    </div>
  </div>`,h=e=>e.preventDefault(),y=e=>a=>"Enter"===a.key&&(a.ctrlKey||a.metaKey)&&e(a);function g({value:e,onText:n,...t}){const l=o(null);return r(()=>function(e){e.style.blockSize="auto",e.style.blockSize=`${e.scrollHeight+2}px`}(l.current),[e]),a`<textarea
    ref=${l}
    rows="1"
    dir="auto"
    value=${e}
    onInput=${e=>n(e.currentTarget.value)}
    ...${t}
  ></textarea>`}const w=e=>{var a;return null!=(a=e.get("seating","seating"))?a:{seating:"",round:0}};function x(e){const{round:a}=w(e);return e.all("table").filter(e=>e.round===a).sort((e,a)=>e.number-a.number)}const k=e=>{var a;return Number(null==(a=/t(\d+)$/.exec(null!=e?e:""))?void 0:a[1])||null},S=()=>[["leader",e("अगुवाइ गर्छ")],["recorder",e("टिपोट गर्छ")],["reporter",e("सुनाउँछ")],["timekeeper",e("समय हेर्छ")]];function C({title:t,onClose:l,children:s}){const u=o(null);return r(()=>function(e){const a=document.activeElement;return e.showModal?e.showModal():e.setAttribute("open",""),e.querySelector("h2").focus(),()=>{var n,t;null==(n=e.close)||n.call(e),null==(t=null==a?void 0:a.focus)||t.call(a)}}(u.current),[]),a`<dialog class="dialog" ref=${u} aria-label=${t} onClose=${l} onCancel=${l}>
    <header class="row sheet-head">
      <h2 tabindex="-1">${t}</h2>
      <button class="button quiet icon-only" type="button" aria-label=${e("बन्द गर्नुहोस्")} onClick=${l}>
        ${n("close")}
      </button>
    </header>
    ${s}
  </dialog>`}export{v as C,g as G,m as K,C as S,f as U,i as a,k as b,S as c,p as d,c as e,u as k,d as l,s as n,w as s,x as t};
