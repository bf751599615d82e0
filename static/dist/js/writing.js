import{n as e,i as a,t,R as o,h as n,a as l,B as r}from"./core/shared.js";function s({draft:r,limit:s,label:u,hint:c,action:v,problem:b,onSend:h,children:f}){const m=o(r.value),y=m>0&&m<=s,[g,w]=function(){const e=n(!1),a=l(0),t=(t,o)=>()=>(clearTimeout(a.current),a.current=setTimeout(()=>e.value=t,o));return[e.value,{onFocusIn:t(!0,0),onFocusOut:t(!1,400)}]}(),k=e=>(e.preventDefault(),y&&h());return e`<form
    class="composer"
    aria-label=${t("Write here")}
    data-open=${g||m>0}
    ...${w}
    onSubmit=${k}
    onKeyDown=${$(k)}
  >
    ${(null==b?void 0:b.value)&&e`<p class="field-error" role="alert">${a("undo")}<span>${b.value}</span></p>`}
    <div class="composer-extra">${f}</div>
    <div class="composer-line">
      <${p}
        value=${r.value}
        onText=${e=>r.value=e}
        aria-label=${u}
        placeholder=${c}
        aria-invalid=${m>s}
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
    ${m>.6*s&&e`<${i} count=${m} limit=${s} />`}
  </form>`}const i=({count:o,limit:n})=>e`<p class="field-foot">
    ${o>n&&e`<span class="field-error" role="status">${a("warning")}${t("Too long: please shorten it.")}</span>`}
    <span class="field-counter">${o} / ${n}</span>
  </p>`,u=({draft:a})=>a.value.trim()&&e`<${c} words=${a.value} />`,c=({words:o})=>e`<div class="notice" data-tone="warn">
    ${a("lock")}
    <div class="stack-tight">
      <b>${t("Not sent yet. Your words are kept on this phone:")}</b>
      <p class="kept-words" dir="auto">${o}</p>
    </div>
  </div>`,d=e=>e.preventDefault(),$=e=>a=>"Enter"===a.key&&(a.ctrlKey||a.metaKey)&&e(a);function p({value:a,onText:t,...o}){const n=l(null);return r(()=>function(e){e.style.blockSize="auto",e.style.blockSize=`${e.scrollHeight+2}px`}(n.current),[a]),e`<textarea
    ref=${n}
    rows="1"
    dir="auto"
    value=${a}
    onInput=${e=>t(e.currentTarget.value)}
    ...${o}
  ></textarea>`}const v=/^(\d{4})-(\d\d)-(\d\d)$/;function b(e){var a,o;const[,n,l,r]=null!=(a=v.exec(null!=e?e:""))?a:[];return n?t("{day} {month} {year}",{day:Number(r),month:null!=(o=t("January, February, March, April, May, June, July, August, September, October, November, December").split(/[,،] */)[l-1])?o:l,year:n}):""}const h=()=>[["awareness",t("Low awareness")],["technology",t("Inadequate technology")],["training",t("Poor training")],["org_dysfunction",t("Organisational dysfunction")],["other",t("Other")]],f=()=>[["core",t("Frontline")],["institutional",t("Institutional")],["sociocultural",t("Sociocultural")],["national",t("National")],["global",t("Global")]],m=()=>[["planned",t("Planned")],["started",t("Started")],["done",t("Done")],["paused",t("Paused")],["dropped",t("Dropped")]],y=(e,a)=>{var t,o;return null!=(o=null==(t=e.find(([e])=>e===a))?void 0:t[1])?o:a};function g({title:o,onClose:n,children:s}){const i=l(null);return r(()=>function(e){const a=document.activeElement;return e.showModal?e.showModal():e.setAttribute("open",""),e.querySelector("h2").focus(),()=>{var t,o;null==(t=e.close)||t.call(e),null==(o=null==a?void 0:a.focus)||o.call(a)}}(i.current),[]),e`<dialog class="dialog" ref=${i} aria-label=${o} onClose=${n} onCancel=${n}>
    <header class="row sheet-head">
      <h2 tabindex="-1">${o}</h2>
      <button class="button quiet icon-only" type="button" aria-label=${t("Close")} onClick=${n}>
        ${a("close")}
      </button>
    </header>
    ${s}
  </dialog>`}export{s as C,p as G,c as K,g as S,u as U,f as a,b as d,h as k,y as l,m as s};
