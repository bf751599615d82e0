import{t as e,n as t,i as n,a9 as o,a,N as r,h as l,q as s,d as u,J as i}from"./core/shared.js";const c=()=>[["awareness",e("Low awareness")],["technology",e("Inadequate technology")],["training",e("Poor training")],["org_dysfunction",e("Organisational dysfunction")],["other",e("Other")]],d=()=>[["core",e("Frontline")],["institutional",e("Institutional")],["sociocultural",e("Sociocultural")],["national",e("National")],["global",e("Global")]],p=()=>[["planned",e("Planned")],["started",e("Started")],["done",e("Done")],["paused",e("Paused")],["dropped",e("Dropped")]],$=t=>"urgency"===t?[[3,e("Now")],[2,e("Soon")],[1,e("Can wait")]]:[[3,e("A lot")],[2,e("Somewhat")],[1,e("A little")]],v=()=>[["doing",e("We do it now")],["want",e("We want to")]],b=(e,t)=>{var n,o;return null!=(o=null==(n=e.find(([e])=>e===t))?void 0:n[1])?o:t},m=t=>(null==t?void 0:t.name)||("facilitator"===(null==t?void 0:t.role)?e("Facilitator"):e("Guest")),f=/^(\d{4})-(\d\d)-(\d\d)$/;function h(t){var n,o;const[,a,r,l]=null!=(n=f.exec(null!=t?t:""))?n:[];return a?e("{day} {month} {year}",{day:Number(l),month:null!=(o=e("January, February, March, April, May, June, July, August, September, October, November, December").split(/[,،] */)[r-1])?o:r,year:a}):""}function g({draft:r,limit:s,label:u,hint:i,action:c,problem:d,onSend:p,fits:$=!0,children:v}){const b=o(r.value),m=b>0&&b<=s&&$,[f,h]=function(){const e=l(!1),t=a(0),n=(n,o)=>()=>(clearTimeout(t.current),t.current=setTimeout(()=>e.value=n,o));return[e.value,{onFocusIn:n(!0,0),onFocusOut:n(!1,400)}]}(),g=e=>(e.preventDefault(),m&&p());return t`<form
    class="composer"
    aria-label=${e("Write here")}
    data-open=${f||b>0}
    ...${h}
    onSubmit=${g}
    onKeyDown=${S(g)}
  >
    ${(null==d?void 0:d.value)&&t`<p class="field-error" role="alert">${n("undo")}<span>${d.value}</span></p>`}
    <div class="composer-extra">${v}</div>
    <div class="composer-line">
      <${C}
        value=${r.value}
        onText=${e=>r.value=e}
        aria-label=${u}
        placeholder=${i}
        aria-invalid=${b>s}
      />
      <button
        class="button primary icon-only"
        type="submit"
        aria-label=${c}
        disabled=${!m}
        onMouseDown=${x}
      >
        ${n("send","flip")}
      </button>
    </div>
    ${b>.6*s&&t`<${y} count=${b} limit=${s} />`}
  </form>`}const y=({count:o,limit:a})=>t`<p class="field-foot">
    ${o>a&&t`<span class="field-error" role="status">${n("warning")}${e("Too long: please shorten it.")}</span>`}
    <span class="field-counter">${o} / ${a}</span>
  </p>`,w=({draft:e})=>e.value.trim()&&t`<${k} words=${e.value} />`,k=({words:o})=>t`<div class="notice" data-tone="warn">
    ${n("lock")}
    <div class="stack-tight">
      <b>${e("Not sent yet. Your words are kept on this phone:")}</b>
      <p class="kept-words" dir="auto">${o}</p>
    </div>
  </div>`,x=e=>e.preventDefault(),S=e=>t=>"Enter"===t.key&&(t.ctrlKey||t.metaKey)&&e(t);function C({value:e,onText:n,...o}){const l=a(null);return r(()=>function(e){e.style.blockSize="auto",e.style.blockSize=`${e.scrollHeight+2}px`}(l.current),[e]),t`<textarea
    ref=${l}
    rows="1"
    dir="auto"
    value=${e}
    onInput=${e=>n(e.currentTarget.value)}
    ...${o}
  ></textarea>`}const D=(e,t)=>{var n,o;return null!=(o=null==(n=e.get("support",t))?void 0:n.total)?o:0};function N(t,n,o=1/0){const a=D(t,n);if(!a)return"";const r=function(e,t){var n,o;const a=null!=(o=null==(n=e.get("support",t))?void 0:n.groups)?o:{};return s(e).filter(e=>a[e.id]).map(e=>({group:e,count:a[e.id]}))}(t,n).slice(0,o),l=r.reduce((e,{count:t})=>e-t,a),u=r.map(({group:e,count:t})=>t>1?`${e.name} (${t})`:e.name);return e("Also from {names}",{names:[...u,...A(l,r.length)].join(e(", "))})}function A(e,t){return e<1?[]:[t?u("{n} other","{n} others",e):u("{n} person","{n} people",e)]}const K=e=>{var t;return null!=(t=e.get("seating","seating"))?t:{seating:"",round:0}};function T(e){const{round:t}=K(e);return e.all("table").filter(e=>e.round===t).sort((e,t)=>e.number-t.number)}const F=e=>{var t;return Number(null==(t=/t(\d+)$/.exec(null!=e?e:""))?void 0:t[1])||null},M=()=>[["leader",e("Leads")],["recorder",e("Records")],["reporter",e("Reports")],["timekeeper",e("Keeps time")]];function O({title:o,onClose:l,children:s}){const u=a(null);return r(()=>function(e){const t=document.activeElement;return e.showModal?e.showModal():e.setAttribute("open",""),e.querySelector("h2").focus(),()=>{var n,o;null==(n=e.close)||n.call(e),null==(o=null==t?void 0:t.focus)||o.call(t)}}(u.current),[]),t`<dialog class="dialog" ref=${u} aria-label=${o} onClose=${l} onCancel=${l}>
    <header class="row sheet-head">
      <h2 tabindex="-1">${o}</h2>
      <button class="button quiet icon-only" type="button" aria-label=${e("Close")} onClick=${l}>
        ${n("close")}
      </button>
    </header>
    ${s}
  </dialog>`}const q=({room:o,of:a,kept:r=()=>null})=>o.outbox.returned.value.filter(e=>e.do===a).map(a=>t`<div key=${a.key} class="notice came-back" role="alert" data-tone="error">
          ${n("undo")}
          <div class="stack-tight">
            <b>${a.why}</b>
            <p dir="auto">${i(o.store,a.with.on)}</p>
            ${r(a)}
            <button class="button" onClick=${()=>o.outbox.take(a.key)}>${e("OK")}</button>
          </div>
        </div>`);export{g as C,C as G,k as K,q as R,O as S,w as U,b as a,N as b,F as c,h as d,v as e,M as f,p as g,D as j,c as k,d as l,m as n,K as s,T as t,$ as w};
