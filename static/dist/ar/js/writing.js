import{t as e,n as a,i as t,F as n,h as l,a as o,N as s}from"./core/shared.js";const r=/^(\d{4})-(\d\d)-(\d\d)$/;function u(a){var t,n;const[,l,o,s]=null!=(t=r.exec(null!=a?a:""))?t:[];return l?e("{day} {month} {year}",{day:Number(s),month:null!=(n=e("يناير، فبراير، مارس، أبريل، مايو، يونيو، يوليو، أغسطس، سبتمبر، أكتوبر، نوفمبر، ديسمبر").split(/[,،] */)[o-1])?n:o,year:l}):""}function i({draft:s,limit:r,label:u,hint:i,action:d,problem:$,onSend:b,children:m}){const h=n(s.value),y=h>0&&h<=r,[w,g]=function(){const e=l(!1),a=o(0),t=(t,n)=>()=>(clearTimeout(a.current),a.current=setTimeout(()=>e.value=t,n));return[e.value,{onFocusIn:t(!0,0),onFocusOut:t(!1,400)}]}(),x=e=>(e.preventDefault(),y&&b());return a`<form
    class="composer"
    aria-label=${e("اكتب هنا")}
    data-open=${w||h>0}
    ...${g}
    onSubmit=${x}
    onKeyDown=${v(x)}
  >
    ${(null==$?void 0:$.value)&&a`<p class="field-error" role="alert">${t("undo")}<span>${$.value}</span></p>`}
    <div class="composer-extra">${m}</div>
    <div class="composer-line">
      <${f}
        value=${s.value}
        onText=${e=>s.value=e}
        aria-label=${u}
        placeholder=${i}
        aria-invalid=${h>r}
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
    ${h>.6*r&&a`<${c} count=${h} limit=${r} />`}
  </form>`}const c=({count:n,limit:l})=>a`<p class="field-foot">
    ${n>l&&a`<span class="field-error" role="status">${t("warning")}${e("النص طويل جدًا: اختصره من فضلك.")}</span>`}
    <span class="field-counter">${n} / ${l}</span>
  </p>`,d=({draft:e})=>e.value.trim()&&a`<${$} words=${e.value} />`,$=({words:n})=>a`<div class="notice" data-tone="warn">
    ${t("lock")}
    <div class="stack-tight">
      <b>${e("لم يُرسل بعد. كلامك محفوظ في هذا الهاتف:")}</b>
      <p class="kept-words" dir="auto">${n}</p>
    </div>
  </div>`,p=e=>e.preventDefault(),v=e=>a=>"Enter"===a.key&&(a.ctrlKey||a.metaKey)&&e(a);function f({value:e,onText:t,...n}){const l=o(null);return s(()=>function(e){e.style.blockSize="auto",e.style.blockSize=`${e.scrollHeight+2}px`}(l.current),[e]),a`<textarea
    ref=${l}
    rows="1"
    dir="auto"
    value=${e}
    onInput=${e=>t(e.currentTarget.value)}
    ...${n}
  ></textarea>`}const b=()=>[["awareness",e("ضعف الوعي")],["technology",e("تقنية غير كافية")],["training",e("ضعف التدريب")],["org_dysfunction",e("خلل في عمل الجهات")],["other",e("غير ذلك")]],m=()=>[["core",e("الصف الأول")],["institutional",e("مؤسسي")],["sociocultural",e("اجتماعي ثقافي")],["national",e("وطني")],["global",e("عالمي")]],h=()=>[["planned",e("مخطط له")],["started",e("بدأ")],["done",e("تمّ")],["paused",e("متوقف")],["dropped",e("أُلغي")]],y=(e,a)=>{var t,n;return null!=(n=null==(t=e.find(([e])=>e===a))?void 0:t[1])?n:a};function w({title:n,onClose:l,children:r}){const u=o(null);return s(()=>function(e){const a=document.activeElement;return e.showModal?e.showModal():e.setAttribute("open",""),e.querySelector("h2").focus(),()=>{var t,n;null==(t=e.close)||t.call(e),null==(n=null==a?void 0:a.focus)||n.call(a)}}(u.current),[]),a`<dialog class="dialog" ref=${u} aria-label=${n} onClose=${l} onCancel=${l}>
    <header class="row sheet-head">
      <h2 tabindex="-1">${n}</h2>
      <button class="button quiet icon-only" type="button" aria-label=${e("إغلاق")} onClick=${l}>
        ${t("close")}
      </button>
    </header>
    ${r}
  </dialog>`}export{i as C,f as G,$ as K,w as S,d as U,m as a,u as d,b as k,y as l,h as s};
