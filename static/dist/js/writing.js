import{i as e,t as a,n as t,O as n,h as o,a as l,Q as r}from"./core/shared.js";function s({draft:r,limit:s,label:u,hint:p,action:v,problem:b,onSend:h,children:f}){const m=n(r.value),y=m>0&&m<=s,[g,w]=function(){const e=o(!1),a=l(0),t=(t,n)=>()=>(clearTimeout(a.current),a.current=setTimeout(()=>e.value=t,n));return[e.value,{onFocusIn:t(!0,0),onFocusOut:t(!1,400)}]}(),k=e=>(e.preventDefault(),y&&h());return t`<form
    class="composer"
    aria-label=${a("Write here")}
    data-open=${g||m>0}
    ...${w}
    onSubmit=${k}
    onKeyDown=${d(k)}
  >
    ${(null==b?void 0:b.value)&&t`<p class="field-error" role="alert">${e("undo")}<span>${b.value}</span></p>`}
    <div class="composer-extra">${f}</div>
    <div class="composer-line">
      <${$}
        value=${r.value}
        onText=${e=>r.value=e}
        aria-label=${u}
        placeholder=${p}
        aria-invalid=${m>s}
      />
      <button
        class="button primary icon-only"
        type="submit"
        aria-label=${v}
        disabled=${!y}
        onMouseDown=${c}
      >
        ${e("send","flip")}
      </button>
    </div>
    ${m>.6*s&&t`<${i} count=${m} limit=${s} />`}
  </form>`}const i=({count:n,limit:o})=>t`<p class="field-foot">
    ${n>o&&t`<span class="field-error" role="status">${e("warning")}${a("Too long: please shorten it.")}</span>`}
    <span class="field-counter">${n} / ${o}</span>
  </p>`,u=({draft:n})=>n.value.trim()&&t`<div class="notice" data-tone="warn">
    ${e("lock")}
    <div class="stack-tight">
      <b>${a("Not sent yet. Your words are kept on this phone:")}</b>
      <p class="kept-words" dir="auto">${n.value}</p>
    </div>
  </div>`,c=e=>e.preventDefault(),d=e=>a=>"Enter"===a.key&&(a.ctrlKey||a.metaKey)&&e(a);function $({value:e,onText:a,...n}){const o=l(null);return r(()=>function(e){e.style.blockSize="auto",e.style.blockSize=`${e.scrollHeight+2}px`}(o.current),[e]),t`<textarea
    ref=${o}
    rows="1"
    dir="auto"
    value=${e}
    onInput=${e=>a(e.currentTarget.value)}
    ...${n}
  ></textarea>`}const p=/^(\d{4})-(\d\d)-(\d\d)$/;function v(e){var t,n;const[,o,l,r]=null!=(t=p.exec(null!=e?e:""))?t:[];return o?a("{day} {month} {year}",{day:Number(r),month:null!=(n=a("January, February, March, April, May, June, July, August, September, October, November, December").split(/[,،] */)[l-1])?n:l,year:o}):""}const b=()=>[["awareness",a("Low awareness")],["technology",a("Inadequate technology")],["training",a("Poor training")],["org_dysfunction",a("Organisational dysfunction")],["other",a("Other")]],h=()=>[["core",a("Frontline")],["institutional",a("Institutional")],["sociocultural",a("Sociocultural")],["national",a("National")],["global",a("Global")]],f=()=>[["planned",a("Planned")],["started",a("Started")],["done",a("Done")],["paused",a("Paused")],["dropped",a("Dropped")]],m=(e,a)=>{var t,n;return null!=(n=null==(t=e.find(([e])=>e===a))?void 0:t[1])?n:a};function y({title:n,onClose:o,children:s}){const i=l(null);return r(()=>function(e){const a=document.activeElement;return e.showModal?e.showModal():e.setAttribute("open",""),e.querySelector("h2").focus(),()=>{var t,n;null==(t=e.close)||t.call(e),null==(n=null==a?void 0:a.focus)||n.call(a)}}(i.current),[]),t`<dialog class="dialog" ref=${i} aria-label=${n} onClose=${o} onCancel=${o}>
    <header class="row sheet-head">
      <h2 tabindex="-1">${n}</h2>
      <button class="button quiet icon-only" type="button" aria-label=${a("Close")} onClick=${o}>
        ${e("close")}
      </button>
    </header>
    ${s}
  </dialog>`}export{s as C,$ as G,y as S,u as U,h as a,v as d,b as k,m as l,f as s};
