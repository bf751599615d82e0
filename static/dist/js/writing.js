import{t as e,n,i as t,_ as o,h as a,a as r,N as l,q as s,d as u}from"./core/shared.js";const i=n=>(null==n?void 0:n.name)||("facilitator"===(null==n?void 0:n.role)?e("Facilitator"):e("Guest")),c=()=>[["awareness",e("Low awareness")],["technology",e("Inadequate technology")],["training",e("Poor training")],["org_dysfunction",e("Organisational dysfunction")],["other",e("Other")]],d=()=>[["core",e("Frontline")],["institutional",e("Institutional")],["sociocultural",e("Sociocultural")],["national",e("National")],["global",e("Global")]],p=()=>[["planned",e("Planned")],["started",e("Started")],["done",e("Done")],["paused",e("Paused")],["dropped",e("Dropped")]],$=n=>"urgency"===n?[[3,e("Now")],[2,e("Soon")],[1,e("Can wait")]]:[[3,e("A lot")],[2,e("Somewhat")],[1,e("A little")]],v=()=>[["doing",e("We do it now")],["want",e("We want to")]],m=(e,n)=>{var t,o;return null!=(o=null==(t=e.find(([e])=>e===n))?void 0:t[1])?o:n},f=/^(\d{4})-(\d\d)-(\d\d)$/;function b(n){var t,o;const[,a,r,l]=null!=(t=f.exec(null!=n?n:""))?t:[];return a?e("{day} {month} {year}",{day:Number(l),month:null!=(o=e("January, February, March, April, May, June, July, August, September, October, November, December").split(/[,،] */)[r-1])?o:r,year:a}):""}function h({draft:l,limit:s,label:u,hint:i,action:c,problem:d,onSend:p,fits:$=!0,children:v}){const m=o(l.value),f=m>0&&m<=s&&$,[b,h]=function(){const e=a(!1),n=r(0),t=(t,o)=>()=>(clearTimeout(n.current),n.current=setTimeout(()=>e.value=t,o));return[e.value,{onFocusIn:t(!0,0),onFocusOut:t(!1,400)}]}(),y=e=>(e.preventDefault(),f&&p());return n`<form
    class="composer"
    aria-label=${e("Write here")}
    data-open=${b||m>0}
    ...${h}
    onSubmit=${y}
    onKeyDown=${k(y)}
  >
    ${(null==d?void 0:d.value)&&n`<p class="field-error" role="alert">${t("undo")}<span>${d.value}</span></p>`}
    <div class="composer-extra">${v}</div>
    <div class="composer-line">
      <${x}
        value=${l.value}
        onText=${e=>l.value=e}
        aria-label=${u}
        placeholder=${i}
        aria-invalid=${m>s}
      />
      <button
        class="button primary icon-only"
        type="submit"
        aria-label=${c}
        disabled=${!f}
        onMouseDown=${S}
      >
        ${t("send","flip")}
      </button>
    </div>
    ${m>.6*s&&n`<${g} count=${m} limit=${s} />`}
  </form>`}const g=({count:o,limit:a})=>n`<p class="field-foot">
    ${o>a&&n`<span class="field-error" role="status">${t("warning")}${e("Too long: please shorten it.")}</span>`}
    <span class="field-counter">${o} / ${a}</span>
  </p>`,y=({draft:e})=>e.value.trim()&&n`<${w} words=${e.value} />`,w=({words:o})=>n`<div class="notice" data-tone="warn">
    ${t("lock")}
    <div class="stack-tight">
      <b>${e("Not sent yet. Your words are kept on this phone:")}</b>
      <p class="kept-words" dir="auto">${o}</p>
    </div>
  </div>`,S=e=>e.preventDefault(),k=e=>n=>"Enter"===n.key&&(n.ctrlKey||n.metaKey)&&e(n);function x({value:e,onText:t,...o}){const a=r(null);return l(()=>function(e){e.style.blockSize="auto",e.style.blockSize=`${e.scrollHeight+2}px`}(a.current),[e]),n`<textarea
    ref=${a}
    rows="1"
    dir="auto"
    value=${e}
    onInput=${e=>t(e.currentTarget.value)}
    ...${o}
  ></textarea>`}const C=(e,n)=>{var t,o;return null!=(o=null==(t=e.get("support",n))?void 0:t.total)?o:0};function D(n,t,o=1/0){const a=C(n,t);if(!a)return"";const r=function(e,n){var t,o;const a=null!=(o=null==(t=e.get("support",n))?void 0:t.groups)?o:{};return s(e).filter(e=>a[e.id]).map(e=>({group:e,count:a[e.id]}))}(n,t).slice(0,o),l=r.reduce((e,{count:n})=>e-n,a),u=r.map(({group:e,count:n})=>n>1?`${e.name} (${n})`:e.name);return e("Also from {names}",{names:[...u,...N(l,r.length)].join(e(", "))})}function N(e,n){return e<1?[]:[n?u("{n} other","{n} others",e):u("{n} person","{n} people",e)]}const A=e=>{var n;return null!=(n=e.get("seating","seating"))?n:{seating:"",round:0}};function T(e){const{round:n}=A(e);return e.all("table").filter(e=>e.round===n).sort((e,n)=>e.number-n.number)}const F=e=>{var n;return Number(null==(n=/t(\d+)$/.exec(null!=e?e:""))?void 0:n[1])||null},K=()=>[["leader",e("Leads")],["recorder",e("Records")],["reporter",e("Reports")],["timekeeper",e("Keeps time")]];function M({title:o,onClose:a,children:s}){const u=r(null);return l(()=>function(e){const n=document.activeElement;return e.showModal?e.showModal():e.setAttribute("open",""),e.querySelector("h2").focus(),()=>{var t,o;null==(t=e.close)||t.call(e),null==(o=null==n?void 0:n.focus)||o.call(n)}}(u.current),[]),n`<dialog class="dialog" ref=${u} aria-label=${o} onClose=${a} onCancel=${a}>
    <header class="row sheet-head">
      <h2 tabindex="-1">${o}</h2>
      <button class="button quiet icon-only" type="button" aria-label=${e("Close")} onClick=${a}>
        ${t("close")}
      </button>
    </header>
    ${s}
  </dialog>`}export{h as C,x as G,w as K,M as S,y as U,d as a,D as b,F as c,b as d,v as e,K as f,p as g,C as j,c as k,m as l,i as n,A as s,T as t,$ as w};
