import{t,n as e,i as n,T as a,a as o,N as r,h as l,q as s,f as i,c as u,L as c}from"./core/shared.js";const d=()=>[["awareness",t("ضعف الوعي")],["technology",t("تقنية غير كافية")],["training",t("ضعف التدريب")],["org_dysfunction",t("خلل في عمل الجهات")],["other",t("غير ذلك")]],p=()=>[["core",t("الصف الأول")],["institutional",t("مؤسسي")],["sociocultural",t("اجتماعي ثقافي")],["national",t("وطني")],["global",t("عالمي")]],v=()=>[["planned",t("مخطط له")],["started",t("بدأ")],["done",t("تمّ")],["paused",t("متوقف")],["dropped",t("أُلغي")]],g=e=>"urgency"===e?[[3,t("الآن")],[2,t("قريبًا")],[1,t("يمكن أن ينتظر")]]:[[3,t("كثيرًا")],[2,t("إلى حدّ ما")],[1,t("قليلًا")]],f=()=>[["doing",t("نفعله الآن")],["want",t("نريد ذلك")]],m=(t,e)=>{var n,a;return null!=(a=null==(n=t.find(([t])=>t===e))?void 0:n[1])?a:e},$=()=>[["policy",t("إصلاح السياسات والمناصرة")],["marketing",t("التسويق الاجتماعي")],["training",t("التدريب الفني")],["capacity",t("قدرات المؤسسات")],["mediation",t("الوساطة في النزاعات")],["media",t("وسائل الإعلام")],["education",t("التعليم")],["other",t("غير ذلك")]];function h(t,e,n=[]){var a,o;return(null!=(o=null==(a=t.get("vocabulary",e))?void 0:a.items)?o:n.map(([t])=>({id:t,title:""}))).map(({id:t,title:e,gone:a})=>({id:t,title:e,words:e||m(n,t),gone:Boolean(a)}))}const b=(t,e,n,a)=>h(t,e,n).filter(({id:t,gone:e})=>!e||t===a).map(({id:t,words:e})=>[t,e]),y=(t,e,n,a)=>{var o;return null==(o=h(t,e,a).find(t=>t.id===n))?void 0:o.words},w=t=>b(t,"levels",p()),k=e=>(null==e?void 0:e.name)||("facilitator"===(null==e?void 0:e.role)?t("الميسّر"):t("ضيف")),_=/^(\d{4})-(\d\d)-(\d\d)$/;function S(e){var n,a;const[,o,r,l]=null!=(n=_.exec(null!=e?e:""))?n:[];return o?t("{day} {month} {year}",{day:Number(l),month:null!=(a=t("يناير، فبراير، مارس، أبريل، مايو، يونيو، يوليو، أغسطس، سبتمبر، أكتوبر، نوفمبر، ديسمبر").split(/[,،] */)[r-1])?a:r,year:o}):""}const x=t=>`wsr-own/${t}`;function C(t,e,n){var a,o;const r=I(t),l=[...new Set([...null!=(a=r[e])?a:[],...n])];if(l.length!==(null!=(o=r[e])?o:[]).length)try{localStorage.setItem(x(t),JSON.stringify({...r,[e]:l}))}catch{}}function I(t){var e;try{return null!=(e=JSON.parse(localStorage.getItem(x(t))))?e:{}}catch{return{}}}function N(t){try{localStorage.removeItem(x(t))}catch{}}function T({draft:r,limit:s,label:i,hint:u,action:c,problem:d,onSend:p,fits:v=!0,children:g}){const f=a(r.value),m=f>0&&f<=s&&v,[$,h]=function(){const t=l(!1),e=o(0),n=(n,a)=>()=>(clearTimeout(e.current),e.current=setTimeout(()=>t.value=n,a));return[t.value,{onFocusIn:n(!0,0),onFocusOut:n(!1,400)}]}(),b=t=>(t.preventDefault(),m&&p());return e`<form
    class="composer"
    aria-label=${t("اكتب هنا")}
    data-open=${$||f>0}
    ...${h}
    onSubmit=${b}
    onKeyDown=${M(b)}
  >
    ${(null==d?void 0:d.value)&&e`<p class="field-error" role="alert">${n("undo")}<span>${d.value}</span></p>`}
    <div class="composer-extra">${g}</div>
    <div class="composer-line">
      <${O}
        value=${r.value}
        onText=${t=>r.value=t}
        aria-label=${i}
        placeholder=${u}
        aria-invalid=${f>s}
      />
      <button
        class="button primary icon-only"
        type="submit"
        aria-label=${c}
        disabled=${!m}
        onMouseDown=${K}
      >
        ${n("send","flip")}
      </button>
    </div>
    ${f>.6*s&&e`<${D} count=${f} limit=${s} />`}
  </form>`}const D=({count:a,limit:o})=>e`<p class="field-foot">
    ${a>o&&e`<span class="field-error" role="status">${n("warning")}${t("النص طويل جدًا: اختصره من فضلك.")}</span>`}
    <span class="field-counter">${a} / ${o}</span>
  </p>`,q=({draft:t})=>t.value.trim()&&e`<${B} words=${t.value} />`,B=({words:a})=>e`<div class="notice" data-tone="warn">
    ${n("lock")}
    <div class="stack-tight">
      <b>${t("لم يُرسل بعد. كلامك محفوظ في هذا الهاتف:")}</b>
      <p class="kept-words" dir="auto">${a}</p>
    </div>
  </div>`,K=t=>t.preventDefault(),M=t=>e=>"Enter"===e.key&&(e.ctrlKey||e.metaKey)&&t(e);function O({value:t,onText:n,...a}){const l=o(null);return r(()=>function(t){t.style.blockSize="auto",t.style.blockSize=`${t.scrollHeight+2}px`}(l.current),[t]),e`<textarea
    ref=${l}
    rows="1"
    dir="auto"
    value=${t}
    onInput=${t=>n(t.currentTarget.value)}
    ...${a}
  ></textarea>`}const j=t=>"advisory_group"===t.task_force_kind,z=t=>[...t.all("task_force")].sort((t,e)=>j(e)-j(t)||t.at-e.at),E=({convener:t,members:e=[]})=>[...new Set([t,...e].filter(Boolean))];function F(e,n){const a=e.get("person",n);return a?a.name||t("شخص دون اسم"):n}function J(t,e){const n=new Set(E(e).map(e=>{var n;return null==(n=t.get("person",e))?void 0:n.group}));return s(t).filter(({id:t})=>!n.has(t))}function A(t,e){var n;if(j(e))return J(t,e);const a=new Set(null!=(n=e.goals)?n:[]),o=t.all("action").filter(t=>{var e;return null==(e=t.goals)?void 0:e.some(t=>a.has(t))}),r=new Set(o.map(e=>{var n;return null==(n=t.get("plan",e.plan))?void 0:n.group}));return J(t,e).filter(({id:t})=>r.has(t))}function H(t,e){var n,a,o,r;const l=t.get("group",null!=(n=e.group)?n:""),{owner:s}=e;return l?{id:s,name:l.name,icon:l.icon,colour:l.colour}:{id:s,name:null!=(r=null==(o=t.get("task_force",null!=(a=e.task_force)?a:""))?void 0:o.name)?r:s,icon:"flag",colour:null}}const L=e=>t("advisory_group"===e?"المجموعة الاستشارية":"فرقة عمل"),G=["with","live_with","not_yet"],P={with:"check",live_with:"balance",not_yet:"pause"},R={agreed:"check",not_agreed:"split",parked:"clock",proposed:"hand"},U=t=>P[t],Q=t=>R[t],V=e=>({with:t("أوافق"),live_with:t("أقبل به"),not_yet:t("ليس بعد")}[e]),W=e=>({agreed:t("متفق عليه"),not_agreed:t("غير متفق عليه"),parked:t("مؤجل"),proposed:t("مقترح")}[e]),X=e=>t("موافقون: {with_it}، يقبلون به: {live}، ليس بعد: {not_yet}",{with_it:e.with,live:e.live_with,not_yet:e.not_yet});function Y(t,e=null){const n=({id:n,stage:a})=>(!e||a===e)&&function(t,e,n){var a;const o=t.get("stage",n);return Boolean(o&&((null==(a=o.settings)?void 0:a.agree)||t.has("agreement",e)))}(t,n,a),a=t=>[...t].sort((t,e)=>t.at-e.at);return[...a(t.all("cluster").filter(n)),...a(t.all("card").filter(e=>(t=>{var e;return!t.merged_into&&!t.comment&&"shown"===(null!=(e=t.shown)?e:"shown")})(e)&&(!e.cluster||t.has("agreement",e.id))&&n(e)))].map(e=>function(t,e){var n;const{id:a,at:o,stage:r,lane:l,group:s,title:u}=e,c=t.get("agreement",a),d=null!=(n=null==c?void 0:c.status)?n:"proposed",p=t.get("hand_count",a);return{id:a,at:o,stage:r,lane:l,group:s,text:null!=u?u:i(e),status:d,said:c,count:p}}(t,e))}const Z=(t,e)=>t.filter(t=>t.status===e),tt=(t,e)=>t.all("offer").filter(t=>t.action===e).sort((t,e)=>t.at-e.at);function et(e,n){var a,o,r,l;const s=null!=(r=null==(o=e.get("group",null!=(a=n.group)?a:""))?void 0:o.name)?r:"",i=n.by&&(null==(l=e.get("person",n.by))?void 0:l.name);return i&&s?t("{name} ({group})",{name:i,group:s}):i||s}const nt=(t,e)=>{var n,a;return null!=(a=null==(n=t.get("support",e))?void 0:n.total)?a:0};function at(e,n,a=1/0){const o=nt(e,n);if(!o)return"";const r=function(t,e){var n,a;const o=null!=(a=null==(n=t.get("support",e))?void 0:n.groups)?a:{};return s(t).filter(t=>o[t.id]).map(t=>({group:t,count:o[t.id]}))}(e,n).slice(0,a),l=r.reduce((t,{count:e})=>t-e,o),i=r.map(({group:t,count:e})=>e>1?`${t.name} (${e})`:t.name);return t("وأيضًا من {names}",{names:[...i,...ot(l,r.length)].join(t("، "))})}function ot(t,e){return t<1?[]:[e?u(["لا آخرين","شخص آخر","شخصين آخرين","{n} آخرين","{n} آخر","{n} آخر"],"{n} others",t):u(["لا أحد","شخص واحد","شخصان","{n} أشخاص","{n} شخصًا","{n} شخص"],"{n} people",t)]}const rt=t=>{var e;return null!=(e=t.get("seating","seating"))?e:{seating:"",round:0}};function lt(t){const{round:e}=rt(t);return t.all("table").filter(t=>t.round===e).sort((t,e)=>t.number-e.number)}const st=t=>{var e;return Number(null==(e=/t(\d+)$/.exec(null!=t?t:""))?void 0:e[1])||null},it=()=>[["leader",t("قيادة الطاولة")],["recorder",t("التدوين")],["reporter",t("العرض على القاعة")],["timekeeper",t("ضبط الوقت")]];function ut({title:a,onClose:l,children:s}){const i=o(null);return r(()=>function(t){const e=document.activeElement;return t.showModal?t.showModal():t.setAttribute("open",""),t.querySelector("h2").focus(),()=>{var n,a;null==(n=t.close)||n.call(t),null==(a=null==e?void 0:e.focus)||a.call(e)}}(i.current),[]),e`<dialog class="dialog" ref=${i} aria-label=${a} onClose=${l} onCancel=${l}>
    <header class="row sheet-head">
      <h2 tabindex="-1">${a}</h2>
      <button class="button quiet icon-only" type="button" aria-label=${t("إغلاق")} onClick=${l}>
        ${n("close")}
      </button>
    </header>
    ${s}
  </dialog>`}const ct=({room:a,of:o,kept:r=()=>null})=>a.outbox.returned.value.filter(t=>t.do===o).map(o=>e`<div key=${o.key} class="notice came-back" role="alert" data-tone="error">
          ${n("undo")}
          <div class="stack-tight">
            <b>${o.why}</b>
            <p dir="auto">${c(a.store,o.with.on)}</p>
            ${r(o)}
            <button class="button" onClick=${()=>a.outbox.take(o.key)}>${t("رأيتها")}</button>
          </div>
        </div>`);export{et as A,F as B,G as C,L as D,z as E,E as F,A as G,J as H,I,O as J,B as K,v as L,T as M,d as N,C as O,N as P,ct as R,ut as S,q as U,h as a,m as b,at as c,S as d,st as e,f,y as g,w as h,$ as i,nt as j,it as k,p as l,X as m,k as n,b as o,W as p,Y as q,Z as r,rt as s,lt as t,U as u,V as v,g as w,Q as x,tt as y,H as z};
