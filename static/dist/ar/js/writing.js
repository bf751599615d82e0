import{t as e,n,i as t,a9 as a,a as o,N as l,h as r,q as s,d as u,J as i}from"./core/shared.js";const c=()=>[["awareness",e("ضعف الوعي")],["technology",e("تقنية غير كافية")],["training",e("ضعف التدريب")],["org_dysfunction",e("خلل في عمل الجهات")],["other",e("غير ذلك")]],d=()=>[["core",e("الصف الأول")],["institutional",e("مؤسسي")],["sociocultural",e("اجتماعي ثقافي")],["national",e("وطني")],["global",e("عالمي")]],$=()=>[["planned",e("مخطط له")],["started",e("بدأ")],["done",e("تمّ")],["paused",e("متوقف")],["dropped",e("أُلغي")]],p=n=>"urgency"===n?[[3,e("الآن")],[2,e("قريبًا")],[1,e("يمكن أن ينتظر")]]:[[3,e("كثيرًا")],[2,e("إلى حدّ ما")],[1,e("قليلًا")]],v=()=>[["doing",e("نفعله الآن")],["want",e("نريد ذلك")]],b=(e,n)=>{var t,a;return null!=(a=null==(t=e.find(([e])=>e===n))?void 0:t[1])?a:n},f=n=>(null==n?void 0:n.name)||("facilitator"===(null==n?void 0:n.role)?e("الميسّر"):e("ضيف")),m=/^(\d{4})-(\d\d)-(\d\d)$/;function h(n){var t,a;const[,o,l,r]=null!=(t=m.exec(null!=n?n:""))?t:[];return o?e("{day} {month} {year}",{day:Number(r),month:null!=(a=e("يناير، فبراير، مارس، أبريل، مايو، يونيو، يوليو، أغسطس، سبتمبر، أكتوبر، نوفمبر، ديسمبر").split(/[,،] */)[l-1])?a:l,year:o}):""}function g({draft:l,limit:s,label:u,hint:i,action:c,problem:d,onSend:$,fits:p=!0,children:v}){const b=a(l.value),f=b>0&&b<=s&&p,[m,h]=function(){const e=r(!1),n=o(0),t=(t,a)=>()=>(clearTimeout(n.current),n.current=setTimeout(()=>e.value=t,a));return[e.value,{onFocusIn:t(!0,0),onFocusOut:t(!1,400)}]}(),g=e=>(e.preventDefault(),f&&$());return n`<form
    class="composer"
    aria-label=${e("اكتب هنا")}
    data-open=${m||b>0}
    ...${h}
    onSubmit=${g}
    onKeyDown=${C(g)}
  >
    ${(null==d?void 0:d.value)&&n`<p class="field-error" role="alert">${t("undo")}<span>${d.value}</span></p>`}
    <div class="composer-extra">${v}</div>
    <div class="composer-line">
      <${S}
        value=${l.value}
        onText=${e=>l.value=e}
        aria-label=${u}
        placeholder=${i}
        aria-invalid=${b>s}
      />
      <button
        class="button primary icon-only"
        type="submit"
        aria-label=${c}
        disabled=${!f}
        onMouseDown=${x}
      >
        ${t("send","flip")}
      </button>
    </div>
    ${b>.6*s&&n`<${y} count=${b} limit=${s} />`}
  </form>`}const y=({count:a,limit:o})=>n`<p class="field-foot">
    ${a>o&&n`<span class="field-error" role="status">${t("warning")}${e("النص طويل جدًا: اختصره من فضلك.")}</span>`}
    <span class="field-counter">${a} / ${o}</span>
  </p>`,k=({draft:e})=>e.value.trim()&&n`<${w} words=${e.value} />`,w=({words:a})=>n`<div class="notice" data-tone="warn">
    ${t("lock")}
    <div class="stack-tight">
      <b>${e("لم يُرسل بعد. كلامك محفوظ في هذا الهاتف:")}</b>
      <p class="kept-words" dir="auto">${a}</p>
    </div>
  </div>`,x=e=>e.preventDefault(),C=e=>n=>"Enter"===n.key&&(n.ctrlKey||n.metaKey)&&e(n);function S({value:e,onText:t,...a}){const r=o(null);return l(()=>function(e){e.style.blockSize="auto",e.style.blockSize=`${e.scrollHeight+2}px`}(r.current),[e]),n`<textarea
    ref=${r}
    rows="1"
    dir="auto"
    value=${e}
    onInput=${e=>t(e.currentTarget.value)}
    ...${a}
  ></textarea>`}const T=(e,n)=>{var t,a;return null!=(a=null==(t=e.get("support",n))?void 0:t.total)?a:0};function D(n,t,a=1/0){const o=T(n,t);if(!o)return"";const l=function(e,n){var t,a;const o=null!=(a=null==(t=e.get("support",n))?void 0:t.groups)?a:{};return s(e).filter(e=>o[e.id]).map(e=>({group:e,count:o[e.id]}))}(n,t).slice(0,a),r=l.reduce((e,{count:n})=>e-n,o),u=l.map(({group:e,count:n})=>n>1?`${e.name} (${n})`:e.name);return e("وأيضًا من {names}",{names:[...u,...K(r,l.length)].join(e("، "))})}function K(e,n){return e<1?[]:[n?u(["لا آخرين","شخص آخر","شخصين آخرين","{n} آخرين","{n} آخر","{n} آخر"],"{n} others",e):u(["لا أحد","شخص واحد","شخصان","{n} أشخاص","{n} شخصًا","{n} شخص"],"{n} people",e)]}const j=e=>{var n;return null!=(n=e.get("seating","seating"))?n:{seating:"",round:0}};function q(e){const{round:n}=j(e);return e.all("table").filter(e=>e.round===n).sort((e,n)=>e.number-n.number)}const M=e=>{var n;return Number(null==(n=/t(\d+)$/.exec(null!=e?e:""))?void 0:n[1])||null},N=()=>[["leader",e("قيادة الطاولة")],["recorder",e("التدوين")],["reporter",e("العرض على القاعة")],["timekeeper",e("ضبط الوقت")]];function z({title:a,onClose:r,children:s}){const u=o(null);return l(()=>function(e){const n=document.activeElement;return e.showModal?e.showModal():e.setAttribute("open",""),e.querySelector("h2").focus(),()=>{var t,a;null==(t=e.close)||t.call(e),null==(a=null==n?void 0:n.focus)||a.call(n)}}(u.current),[]),n`<dialog class="dialog" ref=${u} aria-label=${a} onClose=${r} onCancel=${r}>
    <header class="row sheet-head">
      <h2 tabindex="-1">${a}</h2>
      <button class="button quiet icon-only" type="button" aria-label=${e("إغلاق")} onClick=${r}>
        ${t("close")}
      </button>
    </header>
    ${s}
  </dialog>`}const E=({room:a,of:o,kept:l=()=>null})=>a.outbox.returned.value.filter(e=>e.do===o).map(o=>n`<div key=${o.key} class="notice came-back" role="alert" data-tone="error">
          ${t("undo")}
          <div class="stack-tight">
            <b>${o.why}</b>
            <p dir="auto">${i(a.store,o.with.on)}</p>
            ${l(o)}
            <button class="button" onClick=${()=>a.outbox.take(o.key)}>${e("رأيتها")}</button>
          </div>
        </div>`);export{g as C,S as G,w as K,E as R,z as S,k as U,b as a,D as b,M as c,h as d,v as e,N as f,$ as g,T as j,c as k,d as l,f as n,j as s,q as t,p as w};
