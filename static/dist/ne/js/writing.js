import{n as e,i as a,t,R as n,h as l,a as o,B as s}from"./core/shared.js";function r({draft:s,limit:r,label:i,hint:c,action:v,problem:f,onSend:b,children:m}){const h=n(s.value),y=h>0&&h<=r,[w,g]=function(){const e=l(!1),a=o(0),t=(t,n)=>()=>(clearTimeout(a.current),a.current=setTimeout(()=>e.value=t,n));return[e.value,{onFocusIn:t(!0,0),onFocusOut:t(!1,400)}]}(),x=e=>(e.preventDefault(),y&&b());return e`<form
    class="composer"
    aria-label=${t("यहाँ लेख्नुहोस्")}
    data-open=${w||h>0}
    ...${g}
    onSubmit=${x}
    onKeyDown=${$(x)}
  >
    ${(null==f?void 0:f.value)&&e`<p class="field-error" role="alert">${a("undo")}<span>${f.value}</span></p>`}
    <div class="composer-extra">${m}</div>
    <div class="composer-line">
      <${p}
        value=${s.value}
        onText=${e=>s.value=e}
        aria-label=${i}
        placeholder=${c}
        aria-invalid=${h>r}
      />
      <button
        class="button primary icon-only"
        type="submit"
        aria-label=${v}
        disabled=${!y}
        onMouseDown=${d}
      >
        ${a("send","flip")}
      </button>
    </div>
    ${h>.6*r&&e`<${u} count=${h} limit=${r} />`}
  </form>`}const u=({count:n,limit:l})=>e`<p class="field-foot">
    ${n>l&&e`<span class="field-error" role="status">${a("warning")}${t("धेरै लामो भयो: कृपया छोटो बनाउनुहोस्।")}</span>`}
    <span class="field-counter">${n} / ${l}</span>
  </p>`,i=({draft:a})=>a.value.trim()&&e`<${c} words=${a.value} />`,c=({words:n})=>e`<div class="notice" data-tone="warn">
    ${a("lock")}
    <div class="stack-tight">
      <b>${t("अझै पठाइएको छैन। तपाईंको लेखाइ यही फोनमा सुरक्षित छ:")}</b>
      <p class="kept-words" dir="auto">${n}</p>
    </div>
  </div>`,d=e=>e.preventDefault(),$=e=>a=>"Enter"===a.key&&(a.ctrlKey||a.metaKey)&&e(a);function p({value:a,onText:t,...n}){const l=o(null);return s(()=>function(e){e.style.blockSize="auto",e.style.blockSize=`${e.scrollHeight+2}px`}(l.current),[a]),e`<textarea
    ref=${l}
    rows="1"
    dir="auto"
    value=${a}
    onInput=${e=>t(e.currentTarget.value)}
    ...${n}
  ></textarea>`}const v=/^(\d{4})-(\d\d)-(\d\d)$/;function f(e){var a,n;const[,l,o,s]=null!=(a=v.exec(null!=e?e:""))?a:[];return l?t("{day} {month} {year}",{day:Number(s),month:null!=(n=t("जनवरी, फेब्रुअरी, मार्च, अप्रिल, मे, जुन, जुलाई, अगस्ट, सेप्टेम्बर, अक्टोबर, नोभेम्बर, डिसेम्बर").split(/[,،] */)[o-1])?n:o,year:l}):""}const b=()=>[["awareness",t("कम जानकारी")],["technology",t("अपुग प्रविधि")],["training",t("कमजोर तालिम")],["org_dysfunction",t("सङ्गठनको कमजोरी")],["other",t("अन्य")]],m=()=>[["core",t("अग्रपङ्क्ति")],["institutional",t("संस्थागत")],["sociocultural",t("सामाजिक-सांस्कृतिक")],["national",t("राष्ट्रिय")],["global",t("विश्वव्यापी")]],h=()=>[["planned",t("योजनामा")],["started",t("सुरु भयो")],["done",t("सकियो")],["paused",t("रोकिएको")],["dropped",t("छाडियो")]],y=(e,a)=>{var t,n;return null!=(n=null==(t=e.find(([e])=>e===a))?void 0:t[1])?n:a};function w({title:n,onClose:l,children:r}){const u=o(null);return s(()=>function(e){const a=document.activeElement;return e.showModal?e.showModal():e.setAttribute("open",""),e.querySelector("h2").focus(),()=>{var t,n;null==(t=e.close)||t.call(e),null==(n=null==a?void 0:a.focus)||n.call(a)}}(u.current),[]),e`<dialog class="dialog" ref=${u} aria-label=${n} onClose=${l} onCancel=${l}>
    <header class="row sheet-head">
      <h2 tabindex="-1">${n}</h2>
      <button class="button quiet icon-only" type="button" aria-label=${t("बन्द गर्नुहोस्")} onClick=${l}>
        ${a("close")}
      </button>
    </header>
    ${r}
  </dialog>`}export{r as C,p as G,c as K,w as S,i as U,m as a,f as d,b as k,y as l,h as s};
