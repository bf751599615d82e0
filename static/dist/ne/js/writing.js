import{K as e,P as t,i as a,t as n,n as o,h as l,a as r,J as s}from"./core/shared.js";const u=new Map,c=new WeakSet;function i(a){return u.has(a)||u.set(a,function(a){const n=e(function(e){var t;try{return null!=(t=localStorage.getItem(e))?t:""}catch{return""}}(a));return t(()=>function(e,t){try{t?localStorage.setItem(e,t):localStorage.removeItem(e)}catch{}}(a,n.value)),n}(`wsr-draft/${a}`)),u.get(a)}async function d(e,t){const a=e.peek();if(c.has(e)||!a.trim())return;c.add(e);const n=t(a.trim());return await n.kept,c.delete(e),e.peek()===a&&(e.value=""),n}const $=e=>[...e.trim()].length;function p({draft:e,limit:t,label:s,hint:u,action:c,problem:i,onSend:d,children:p}){const f=$(e.value),y=f>0&&f<=t,[g,w]=function(){const e=l(!1),t=r(0),a=(a,n)=>()=>(clearTimeout(t.current),t.current=setTimeout(()=>e.value=a,n));return[e.value,{onFocusIn:a(!0,0),onFocusOut:a(!1,400)}]}(),k=e=>(e.preventDefault(),y&&d());return o`<form
    class="composer"
    aria-label=${n("यहाँ लेख्नुहोस्")}
    data-open=${g||f>0}
    ...${w}
    onSubmit=${k}
    onKeyDown=${b(k)}
  >
    ${(null==i?void 0:i.value)&&o`<p class="field-error" role="alert">${a("undo")}<span>${i.value}</span></p>`}
    <div class="composer-extra">${p}</div>
    <div class="composer-line">
      <${h}
        value=${e.value}
        onText=${t=>e.value=t}
        aria-label=${s}
        placeholder=${u}
        aria-invalid=${f>t}
      />
      <button
        class="button primary icon-only"
        type="submit"
        aria-label=${c}
        disabled=${!y}
        onMouseDown=${m}
      >
        ${a("send","flip")}
      </button>
    </div>
    ${f>.6*t&&o`<${v} count=${f} limit=${t} />`}
  </form>`}const v=({count:e,limit:t})=>o`<p class="field-foot">
    ${e>t&&o`<span class="field-error" role="status">${a("warning")}${n("धेरै लामो भयो: कृपया छोटो बनाउनुहोस्।")}</span>`}
    <span class="field-counter">${e} / ${t}</span>
  </p>`,f=({draft:e})=>e.value.trim()&&o`<div class="notice" data-tone="warn">
    ${a("lock")}
    <div class="stack-tight">
      <b>${n("अझै पठाइएको छैन। तपाईंको लेखाइ यही फोनमा सुरक्षित छ:")}</b>
      <p class="kept-words" dir="auto">${e.value}</p>
    </div>
  </div>`,m=e=>e.preventDefault(),b=e=>t=>"Enter"===t.key&&(t.ctrlKey||t.metaKey)&&e(t);function h({value:e,onText:t,...a}){const n=r(null);return s(()=>function(e){e.style.blockSize="auto",e.style.blockSize=`${e.scrollHeight+2}px`}(n.current),[e]),o`<textarea
    ref=${n}
    rows="1"
    dir="auto"
    value=${e}
    onInput=${e=>t(e.currentTarget.value)}
    ...${a}
  ></textarea>`}const y=/^(\d{4})-(\d\d)-(\d\d)$/;function g(e){var t,a;const[,o,l,r]=null!=(t=y.exec(null!=e?e:""))?t:[];return o?n("{day} {month} {year}",{day:Number(r),month:null!=(a=n("जनवरी, फेब्रुअरी, मार्च, अप्रिल, मे, जुन, जुलाई, अगस्ट, सेप्टेम्बर, अक्टोबर, नोभेम्बर, डिसेम्बर").split(/[,،] */)[l-1])?a:l,year:o}):""}const w=()=>[["awareness",n("कम जानकारी")],["technology",n("अपुग प्रविधि")],["training",n("कमजोर तालिम")],["org_dysfunction",n("सङ्गठनको कमजोरी")],["other",n("अन्य")]],k=()=>[["core",n("अग्रपङ्क्ति")],["institutional",n("संस्थागत")],["sociocultural",n("सामाजिक-सांस्कृतिक")],["national",n("राष्ट्रिय")],["global",n("विश्वव्यापी")]],S=()=>[["planned",n("योजनामा")],["started",n("सुरु भयो")],["done",n("सकियो")],["paused",n("रोकिएको")],["dropped",n("छाडियो")]],x=(e,t)=>{var a,n;return null!=(n=null==(a=e.find(([e])=>e===t))?void 0:a[1])?n:t};function C({title:e,onClose:t,children:l}){const u=r(null);return s(()=>function(e){const t=document.activeElement;return e.showModal?e.showModal():e.setAttribute("open",""),e.querySelector("h2").focus(),()=>{var a,n;null==(a=e.close)||a.call(e),null==(n=null==t?void 0:t.focus)||n.call(t)}}(u.current),[]),o`<dialog class="dialog" ref=${u} aria-label=${e} onClose=${t} onCancel=${t}>
    <header class="row sheet-head">
      <h2 tabindex="-1">${e}</h2>
      <button class="button quiet icon-only" type="button" aria-label=${n("बन्द गर्नुहोस्")} onClick=${t}>
        ${a("close")}
      </button>
    </header>
    ${l}
  </dialog>`}export{p as C,h as G,C as S,f as U,x as a,i as b,d as c,g as d,k as e,w as k,$ as l,S as s};
