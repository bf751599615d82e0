import{t as e,n as t,i as a,R as n,h as o,a as l,N as r}from"./core/shared.js";const s=t=>(null==t?void 0:t.name)||("facilitator"===(null==t?void 0:t.role)?e("Facilitator"):e("Guest")),u=()=>[["awareness",e("Low awareness")],["technology",e("Inadequate technology")],["training",e("Poor training")],["org_dysfunction",e("Organisational dysfunction")],["other",e("Other")]],i=()=>[["core",e("Frontline")],["institutional",e("Institutional")],["sociocultural",e("Sociocultural")],["national",e("National")],["global",e("Global")]],c=()=>[["planned",e("Planned")],["started",e("Started")],["done",e("Done")],["paused",e("Paused")],["dropped",e("Dropped")]],d=(e,t)=>{var a,n;return null!=(n=null==(a=e.find(([e])=>e===t))?void 0:a[1])?n:t},$=/^(\d{4})-(\d\d)-(\d\d)$/;function p(t){var a,n;const[,o,l,r]=null!=(a=$.exec(null!=t?t:""))?a:[];return o?e("{day} {month} {year}",{day:Number(r),month:null!=(n=e("January, February, March, April, May, June, July, August, September, October, November, December").split(/[,،] */)[l-1])?n:l,year:o}):""}function v({draft:r,limit:s,label:u,hint:i,action:c,problem:d,onSend:$,children:p}){const v=n(r.value),m=v>0&&v<=s,[f,w]=function(){const e=o(!1),t=l(0),a=(a,n)=>()=>(clearTimeout(t.current),t.current=setTimeout(()=>e.value=a,n));return[e.value,{onFocusIn:a(!0,0),onFocusOut:a(!1,400)}]}(),k=e=>(e.preventDefault(),m&&$());return t`<form
    class="composer"
    aria-label=${e("Write here")}
    data-open=${f||v>0}
    ...${w}
    onSubmit=${k}
    onKeyDown=${y(k)}
  >
    ${(null==d?void 0:d.value)&&t`<p class="field-error" role="alert">${a("undo")}<span>${d.value}</span></p>`}
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
        disabled=${!m}
        onMouseDown=${h}
      >
        ${a("send","flip")}
      </button>
    </div>
    ${v>.6*s&&t`<${b} count=${v} limit=${s} />`}
  </form>`}const b=({count:n,limit:o})=>t`<p class="field-foot">
    ${n>o&&t`<span class="field-error" role="status">${a("warning")}${e("Too long: please shorten it.")}</span>`}
    <span class="field-counter">${n} / ${o}</span>
  </p>`,m=({draft:e})=>e.value.trim()&&t`<${f} words=${e.value} />`,f=({words:n})=>t`<div class="notice" data-tone="warn">
    ${a("lock")}
    <div class="stack-tight">
      <b>${e("Not sent yet. Your words are kept on this phone:")}</b>
      <p class="kept-words" dir="auto">${n}</p>
    </div>
  </div>`,h=e=>e.preventDefault(),y=e=>t=>"Enter"===t.key&&(t.ctrlKey||t.metaKey)&&e(t);function g({value:e,onText:a,...n}){const o=l(null);return r(()=>function(e){e.style.blockSize="auto",e.style.blockSize=`${e.scrollHeight+2}px`}(o.current),[e]),t`<textarea
    ref=${o}
    rows="1"
    dir="auto"
    value=${e}
    onInput=${e=>a(e.currentTarget.value)}
    ...${n}
  ></textarea>`}const w=e=>{var t;return null!=(t=e.get("seating","seating"))?t:{seating:"",round:0}};function k(e){const{round:t}=w(e);return e.all("table").filter(e=>e.round===t).sort((e,t)=>e.number-t.number)}const x=e=>{var t;return Number(null==(t=/t(\d+)$/.exec(null!=e?e:""))?void 0:t[1])||null},S=()=>[["leader",e("Leads")],["recorder",e("Records")],["reporter",e("Reports")],["timekeeper",e("Keeps time")]];function D({title:n,onClose:o,children:s}){const u=l(null);return r(()=>function(e){const t=document.activeElement;return e.showModal?e.showModal():e.setAttribute("open",""),e.querySelector("h2").focus(),()=>{var a,n;null==(a=e.close)||a.call(e),null==(n=null==t?void 0:t.focus)||n.call(t)}}(u.current),[]),t`<dialog class="dialog" ref=${u} aria-label=${n} onClose=${o} onCancel=${o}>
    <header class="row sheet-head">
      <h2 tabindex="-1">${n}</h2>
      <button class="button quiet icon-only" type="button" aria-label=${e("Close")} onClick=${o}>
        ${a("close")}
      </button>
    </header>
    ${s}
  </dialog>`}export{v as C,g as G,f as K,D as S,m as U,i as a,x as b,S as c,p as d,c as e,u as k,d as l,s as n,w as s,k as t};
