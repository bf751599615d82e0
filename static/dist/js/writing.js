import{t as e,n,i as t,$ as o,h as a,a as r,N as l,p as s,d as u}from"./core/shared.js";const i=n=>(null==n?void 0:n.name)||("facilitator"===(null==n?void 0:n.role)?e("Facilitator"):e("Guest")),c=()=>[["awareness",e("Low awareness")],["technology",e("Inadequate technology")],["training",e("Poor training")],["org_dysfunction",e("Organisational dysfunction")],["other",e("Other")]],d=()=>[["core",e("Frontline")],["institutional",e("Institutional")],["sociocultural",e("Sociocultural")],["national",e("National")],["global",e("Global")]],p=()=>[["planned",e("Planned")],["started",e("Started")],["done",e("Done")],["paused",e("Paused")],["dropped",e("Dropped")]],$=(e,n)=>{var t,o;return null!=(o=null==(t=e.find(([e])=>e===n))?void 0:t[1])?o:n},v=/^(\d{4})-(\d\d)-(\d\d)$/;function m(n){var t,o;const[,a,r,l]=null!=(t=v.exec(null!=n?n:""))?t:[];return a?e("{day} {month} {year}",{day:Number(l),month:null!=(o=e("January, February, March, April, May, June, July, August, September, October, November, December").split(/[,،] */)[r-1])?o:r,year:a}):""}function f({draft:l,limit:s,label:u,hint:i,action:c,problem:d,onSend:p,children:$}){const v=o(l.value),m=v>0&&v<=s,[f,h]=function(){const e=a(!1),n=r(0),t=(t,o)=>()=>(clearTimeout(n.current),n.current=setTimeout(()=>e.value=t,o));return[e.value,{onFocusIn:t(!0,0),onFocusOut:t(!1,400)}]}(),g=e=>(e.preventDefault(),m&&p());return n`<form
    class="composer"
    aria-label=${e("Write here")}
    data-open=${f||v>0}
    ...${h}
    onSubmit=${g}
    onKeyDown=${w(g)}
  >
    ${(null==d?void 0:d.value)&&n`<p class="field-error" role="alert">${t("undo")}<span>${d.value}</span></p>`}
    <div class="composer-extra">${$}</div>
    <div class="composer-line">
      <${k}
        value=${l.value}
        onText=${e=>l.value=e}
        aria-label=${u}
        placeholder=${i}
        aria-invalid=${v>s}
      />
      <button
        class="button primary icon-only"
        type="submit"
        aria-label=${c}
        disabled=${!m}
        onMouseDown=${y}
      >
        ${t("send","flip")}
      </button>
    </div>
    ${v>.6*s&&n`<${b} count=${v} limit=${s} />`}
  </form>`}const b=({count:o,limit:a})=>n`<p class="field-foot">
    ${o>a&&n`<span class="field-error" role="status">${t("warning")}${e("Too long: please shorten it.")}</span>`}
    <span class="field-counter">${o} / ${a}</span>
  </p>`,h=({draft:e})=>e.value.trim()&&n`<${g} words=${e.value} />`,g=({words:o})=>n`<div class="notice" data-tone="warn">
    ${t("lock")}
    <div class="stack-tight">
      <b>${e("Not sent yet. Your words are kept on this phone:")}</b>
      <p class="kept-words" dir="auto">${o}</p>
    </div>
  </div>`,y=e=>e.preventDefault(),w=e=>n=>"Enter"===n.key&&(n.ctrlKey||n.metaKey)&&e(n);function k({value:e,onText:t,...o}){const a=r(null);return l(()=>function(e){e.style.blockSize="auto",e.style.blockSize=`${e.scrollHeight+2}px`}(a.current),[e]),n`<textarea
    ref=${a}
    rows="1"
    dir="auto"
    value=${e}
    onInput=${e=>t(e.currentTarget.value)}
    ...${o}
  ></textarea>`}const x=(e,n)=>{var t,o;return null!=(o=null==(t=e.get("support",n))?void 0:t.total)?o:0};function S(n,t,o=1/0){const a=x(n,t);if(!a)return"";const r=function(e,n){var t,o;const a=null!=(o=null==(t=e.get("support",n))?void 0:t.groups)?o:{};return s(e).filter(e=>a[e.id]).map(e=>({group:e,count:a[e.id]}))}(n,t).slice(0,o),l=r.reduce((e,{count:n})=>e-n,a),u=r.map(({group:e,count:n})=>n>1?`${e.name} (${n})`:e.name);return e("Also from {names}",{names:[...u,...D(l,r.length)].join(e(", "))})}function D(e,n){return e<1?[]:[n?u("{n} other","{n} others",e):u("{n} person","{n} people",e)]}const C=e=>{var n;return null!=(n=e.get("seating","seating"))?n:{seating:"",round:0}};function N(e){const{round:n}=C(e);return e.all("table").filter(e=>e.round===n).sort((e,n)=>e.number-n.number)}const T=e=>{var n;return Number(null==(n=/t(\d+)$/.exec(null!=e?e:""))?void 0:n[1])||null},F=()=>[["leader",e("Leads")],["recorder",e("Records")],["reporter",e("Reports")],["timekeeper",e("Keeps time")]];function K({title:o,onClose:a,children:s}){const u=r(null);return l(()=>function(e){const n=document.activeElement;return e.showModal?e.showModal():e.setAttribute("open",""),e.querySelector("h2").focus(),()=>{var t,o;null==(t=e.close)||t.call(e),null==(o=null==n?void 0:n.focus)||o.call(n)}}(u.current),[]),n`<dialog class="dialog" ref=${u} aria-label=${o} onClose=${a} onCancel=${a}>
    <header class="row sheet-head">
      <h2 tabindex="-1">${o}</h2>
      <button class="button quiet icon-only" type="button" aria-label=${e("Close")} onClick=${a}>
        ${t("close")}
      </button>
    </header>
    ${s}
  </dialog>`}export{f as C,k as G,g as K,K as S,h as U,d as a,S as b,T as c,m as d,F as e,p as f,x as j,c as k,$ as l,i as n,C as s,N as t};
