import{i as e,t as a,n as t,O as n,h as l,a as o,Q as r}from"./core/shared.js";function s({draft:r,limit:s,label:i,hint:p,action:v,problem:f,onSend:b,children:m}){const h=n(r.value),y=h>0&&h<=s,[g,w]=function(){const e=l(!1),a=o(0),t=(t,n)=>()=>(clearTimeout(a.current),a.current=setTimeout(()=>e.value=t,n));return[e.value,{onFocusIn:t(!0,0),onFocusOut:t(!1,400)}]}(),x=e=>(e.preventDefault(),y&&b());return t`<form
    class="composer"
    aria-label=${a("اكتب هنا")}
    data-open=${g||h>0}
    ...${w}
    onSubmit=${x}
    onKeyDown=${d(x)}
  >
    ${(null==f?void 0:f.value)&&t`<p class="field-error" role="alert">${e("undo")}<span>${f.value}</span></p>`}
    <div class="composer-extra">${m}</div>
    <div class="composer-line">
      <${$}
        value=${r.value}
        onText=${e=>r.value=e}
        aria-label=${i}
        placeholder=${p}
        aria-invalid=${h>s}
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
    ${h>.6*s&&t`<${u} count=${h} limit=${s} />`}
  </form>`}const u=({count:n,limit:l})=>t`<p class="field-foot">
    ${n>l&&t`<span class="field-error" role="status">${e("warning")}${a("النص طويل جدًا: اختصره من فضلك.")}</span>`}
    <span class="field-counter">${n} / ${l}</span>
  </p>`,i=({draft:n})=>n.value.trim()&&t`<div class="notice" data-tone="warn">
    ${e("lock")}
    <div class="stack-tight">
      <b>${a("لم يُرسل بعد. كلامك محفوظ في هذا الهاتف:")}</b>
      <p class="kept-words" dir="auto">${n.value}</p>
    </div>
  </div>`,c=e=>e.preventDefault(),d=e=>a=>"Enter"===a.key&&(a.ctrlKey||a.metaKey)&&e(a);function $({value:e,onText:a,...n}){const l=o(null);return r(()=>function(e){e.style.blockSize="auto",e.style.blockSize=`${e.scrollHeight+2}px`}(l.current),[e]),t`<textarea
    ref=${l}
    rows="1"
    dir="auto"
    value=${e}
    onInput=${e=>a(e.currentTarget.value)}
    ...${n}
  ></textarea>`}const p=/^(\d{4})-(\d\d)-(\d\d)$/;function v(e){var t,n;const[,l,o,r]=null!=(t=p.exec(null!=e?e:""))?t:[];return l?a("{day} {month} {year}",{day:Number(r),month:null!=(n=a("يناير، فبراير، مارس، أبريل، مايو، يونيو، يوليو، أغسطس، سبتمبر، أكتوبر، نوفمبر، ديسمبر").split(/[,،] */)[o-1])?n:o,year:l}):""}const f=()=>[["awareness",a("ضعف الوعي")],["technology",a("تقنية غير كافية")],["training",a("ضعف التدريب")],["org_dysfunction",a("خلل في عمل الجهات")],["other",a("غير ذلك")]],b=()=>[["core",a("الصف الأول")],["institutional",a("مؤسسي")],["sociocultural",a("اجتماعي ثقافي")],["national",a("وطني")],["global",a("عالمي")]],m=()=>[["planned",a("مخطط له")],["started",a("بدأ")],["done",a("تمّ")],["paused",a("متوقف")],["dropped",a("أُلغي")]],h=(e,a)=>{var t,n;return null!=(n=null==(t=e.find(([e])=>e===a))?void 0:t[1])?n:a};function y({title:n,onClose:l,children:s}){const u=o(null);return r(()=>function(e){const a=document.activeElement;return e.showModal?e.showModal():e.setAttribute("open",""),e.querySelector("h2").focus(),()=>{var t,n;null==(t=e.close)||t.call(e),null==(n=null==a?void 0:a.focus)||n.call(a)}}(u.current),[]),t`<dialog class="dialog" ref=${u} aria-label=${n} onClose=${l} onCancel=${l}>
    <header class="row sheet-head">
      <h2 tabindex="-1">${n}</h2>
      <button class="button quiet icon-only" type="button" aria-label=${a("إغلاق")} onClick=${l}>
        ${e("close")}
      </button>
    </header>
    ${s}
  </dialog>`}export{s as C,$ as G,y as S,i as U,b as a,v as d,f as k,h as l,m as s};
