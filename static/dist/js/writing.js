import{t as e,n as a,i as t,F as o,h as n,a as l,N as r}from"./core/shared.js";const s=/^(\d{4})-(\d\d)-(\d\d)$/;function i(a){var t,o;const[,n,l,r]=null!=(t=s.exec(null!=a?a:""))?t:[];return n?e("{day} {month} {year}",{day:Number(r),month:null!=(o=e("January, February, March, April, May, June, July, August, September, October, November, December").split(/[,،] */)[l-1])?o:l,year:n}):""}function u({draft:r,limit:s,label:i,hint:u,action:d,problem:$,onSend:h,children:f}){const m=o(r.value),y=m>0&&m<=s,[g,w]=function(){const e=n(!1),a=l(0),t=(t,o)=>()=>(clearTimeout(a.current),a.current=setTimeout(()=>e.value=t,o));return[e.value,{onFocusIn:t(!0,0),onFocusOut:t(!1,400)}]}(),k=e=>(e.preventDefault(),y&&h());return a`<form
    class="composer"
    aria-label=${e("Write here")}
    data-open=${g||m>0}
    ...${w}
    onSubmit=${k}
    onKeyDown=${v(k)}
  >
    ${(null==$?void 0:$.value)&&a`<p class="field-error" role="alert">${t("undo")}<span>${$.value}</span></p>`}
    <div class="composer-extra">${f}</div>
    <div class="composer-line">
      <${b}
        value=${r.value}
        onText=${e=>r.value=e}
        aria-label=${i}
        placeholder=${u}
        aria-invalid=${m>s}
      />
      <button
        class="button primary icon-only"
        type="submit"
        aria-label=${d}
        disabled=${!y}
        onMouseDown=${p}
      >
        ${t("send","flip")}
      </button>
    </div>
    ${m>.6*s&&a`<${c} count=${m} limit=${s} />`}
  </form>`}const c=({count:o,limit:n})=>a`<p class="field-foot">
    ${o>n&&a`<span class="field-error" role="status">${t("warning")}${e("Too long: please shorten it.")}</span>`}
    <span class="field-counter">${o} / ${n}</span>
  </p>`,d=({draft:e})=>e.value.trim()&&a`<${$} words=${e.value} />`,$=({words:o})=>a`<div class="notice" data-tone="warn">
    ${t("lock")}
    <div class="stack-tight">
      <b>${e("Not sent yet. Your words are kept on this phone:")}</b>
      <p class="kept-words" dir="auto">${o}</p>
    </div>
  </div>`,p=e=>e.preventDefault(),v=e=>a=>"Enter"===a.key&&(a.ctrlKey||a.metaKey)&&e(a);function b({value:e,onText:t,...o}){const n=l(null);return r(()=>function(e){e.style.blockSize="auto",e.style.blockSize=`${e.scrollHeight+2}px`}(n.current),[e]),a`<textarea
    ref=${n}
    rows="1"
    dir="auto"
    value=${e}
    onInput=${e=>t(e.currentTarget.value)}
    ...${o}
  ></textarea>`}const h=()=>[["awareness",e("Low awareness")],["technology",e("Inadequate technology")],["training",e("Poor training")],["org_dysfunction",e("Organisational dysfunction")],["other",e("Other")]],f=()=>[["core",e("Frontline")],["institutional",e("Institutional")],["sociocultural",e("Sociocultural")],["national",e("National")],["global",e("Global")]],m=()=>[["planned",e("Planned")],["started",e("Started")],["done",e("Done")],["paused",e("Paused")],["dropped",e("Dropped")]],y=(e,a)=>{var t,o;return null!=(o=null==(t=e.find(([e])=>e===a))?void 0:t[1])?o:a};function g({title:o,onClose:n,children:s}){const i=l(null);return r(()=>function(e){const a=document.activeElement;return e.showModal?e.showModal():e.setAttribute("open",""),e.querySelector("h2").focus(),()=>{var t,o;null==(t=e.close)||t.call(e),null==(o=null==a?void 0:a.focus)||o.call(a)}}(i.current),[]),a`<dialog class="dialog" ref=${i} aria-label=${o} onClose=${n} onCancel=${n}>
    <header class="row sheet-head">
      <h2 tabindex="-1">${o}</h2>
      <button class="button quiet icon-only" type="button" aria-label=${e("Close")} onClick=${n}>
        ${t("close")}
      </button>
    </header>
    ${s}
  </dialog>`}export{u as C,b as G,$ as K,g as S,d as U,f as a,i as d,h as k,y as l,m as s};
