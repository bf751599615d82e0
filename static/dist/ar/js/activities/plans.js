import{k as e,h as a,a as n,b as t,a9 as o,t as l,al as s,n as i,i as r,a0 as u,a1 as c,d as $,am as d,W as p,V as m,O as v,J as b,w as h,a6 as f,an as g,ao as k,q as y,a2 as w,I as _,ap as x,aq as C,ar as O}from"../core/shared.js";import{G as j,K as z,d as S,g as B,a as q,U as T,C as R}from"../writing.js";const D={owner:"",helpers:"",start:"",due:"",resources:"",help_needed:"",indicator:"",baseline:"",target:"",quick_win:!1,status:"planned",leverage:[],goals:[],parent:null,soon:!1,target15:"",behaviour:"",money:"",days:"",funds_donor:"",funds_government:"",funds_private:"",currency:"",priority:"",area:"",government:!1,rev:1,alternatives:{}},P=(e,a)=>e?new Date(Date.parse(e)+864e5*a).toISOString().slice(0,10):"";const I=({with:{action:e,...a},state:n})=>({...a,id:e,unsent:"waiting"===n.value}),J=e=>["owner","indicator","due"].filter(a=>!e[a]),U=(e,a)=>JSON.stringify(null!=e?e:"")===JSON.stringify(null!=a?a:"");function E({room:t,action:s,name:i,limit:r,open:u}){var c,$,d,p,m,v,b,h;const f=e(t.draft(`${s.id}/${i}`),null),g=a(null!=($=null==(c=f.peek())?void 0:c.text)?$:null),k=a(null),y=n({base:null!=(p=null==(d=f.peek())?void 0:d.base)?p:s.rev,timer:0,posted:void 0}),w=function({room:{store:e,outbox:a},action:n,name:t}){var o,l;const s=function({posts:e,action:a,name:n}){const t=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,n)).at(-1);return t?{value:t.with.set[n],state:t.state.value}:null}({posts:a.pending.value,action:n.id,name:t}),i=function({returned:e,action:a,name:n}){const t=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,n)).at(-1);return t?{key:t.key,value:t.with.set[n],why:t.why}:null}({returned:a.returned.value,action:n.id,name:t}),r=null!=(o=e.get("action",n.id))?o:n,u=s?s.value:null!=(l=r[t])?l:n[t];return{waiting:s,back:i,record:r,said:u,value:i?i.value:u}}({room:t,action:s,name:i}),_=e=>function({name:e,text:a,limit:n}){return n&&o(String(a))>n?l("النص طويل جدًا: اختصره من فضلك."):"what"!==e||(t=a,String(null!=t?t:"").trim())?null:l("قل ما الذي سيُعمل.");var t}({name:i,text:null!=e?e:"",limit:r});return null!==g.value&&(y.current.base=(({record:e,name:a,text:n,base:t})=>U(e[a],n)?e.rev:t)({record:w.record,name:i,text:g.value,base:y.current.base})),{record:w.record,value:null!=(m=u?g.value:null)?m:w.value,unsent:u?null:null!=(b=null==(v=f.value)?void 0:v.text)?b:null,state:N(w.waiting,k.value),problem:u&&null!==g.value&&_(g.value)||(null==(h=w.back)?void 0:h.why)||null,...F({room:t,typed:g,unsent:f,at:y,seen:w,fault:_,say:(e,a)=>{w.back&&t.outbox.take(w.back.key),k.value=t.post("edit_action",{action:s.id,base:e,set:{[i]:a}}),k.value.kept.then(()=>{var e;return(null==(e=f.peek())?void 0:e.text.trim())===a&&(f.value=null)})},open:u})}}function F({room:e,typed:a,unsent:o,at:l,seen:s,fault:i,say:r,open:u}){const c=function({typed:e,unsent:a,at:o,seen:l,fault:s,say:i,open:r}){const u=n(null);return u.current=()=>{var n,t,u;clearTimeout(o.current.timer);const c=null!=(t=null==(n=e.peek())?void 0:n.trim())?t:null;null!==c&&r&&!s(c)&&(U(c,null!=(u=o.current.posted)?u:l.said)?a.value=null:(o.current.posted=c,i(o.current.base,c)))},t(()=>()=>u.current(),[]),t(()=>{a.peek()&&u.current()},[r]),u}({typed:a,unsent:o,at:l,seen:s,fault:i,say:r,open:u}),$=()=>(o.value=null,a.value=null);return{focus(){var e,n;o.peek()||(l.current={base:s.back?l.current.base:s.record.rev,timer:0,posted:null==(e=s.back)?void 0:e.value},a.value=null!=(n=s.value)?n:"")},type(e){a.value=e,o.value={text:e,base:l.current.base},clearTimeout(l.current.timer),l.current.timer=setTimeout(()=>c.current(),1200)},leave(){c.current(),i(a.peek())||(a.value=null)},set(e){$(),r(s.record.rev,e)},drop(){s.back&&e.outbox.take(s.back.key),$()}}}const N=(e,a)=>{var n;return null!=(n=null==e?void 0:e.state)?n:a&&"refused"!==a.state.value?a.state.value:null};function V({room:e,action:a,name:n,label:t,hint:u,type:c="text",limit:$,min:d,max:p,keys:m,open:v}){var b,h,f,g;const k=E({room:e,action:a,name:n,limit:$,open:v}),y=`${n}/${a.id}`,w={id:y,disabled:!v,"aria-invalid":Boolean(k.problem),"aria-describedby":`${y}/foot`,onFocus:k.focus,onBlur:k.leave};return i`<div class="field" data-tone=${k.problem?"error":void 0}>
    <div class="field-head">
      <label for=${y}>${t}</label>${!k.problem&&i`<${s} state=${k.state} />`}
    </div>
    ${u&&i`<p class="field-hint">${u}</p>`}
    ${"long"===c&&i`<${j} ...${w} value=${null!=(b=k.value)?b:""} onText=${k.type} />`}
    ${"text"===c&&i`<input
        ...${w}
        dir="auto"
        inputmode=${m}
        value=${null!=(h=k.value)?h:""}
        onInput=${e=>k.type(e.currentTarget.value)}
      />`}
    ${"date"===c&&i`<input
        ...${w}
        type="date"
        min=${d}
        max=${p}
        value=${null!=(f=k.value)?f:""}
        onInput=${e=>k.type(e.currentTarget.value)}
      />`}
    <p class="field-foot" id=${`${y}/foot`}>
      ${k.problem&&i`<span class="field-error" role="alert">${r("warning")}<span>${k.problem}</span></span>`}
      ${$&&o(null!=(g=k.value)?g:"")>.7*$&&i`<span class="field-counter">${o(k.value)} / ${$}</span>`}
    </p>
    ${k.unsent&&i`<${z} words=${k.unsent} />`}
    ${k.problem&&v&&i`<button class="button quiet" onClick=${k.drop}>${r("undo")}${l("اتركها كما كانت")}</button>`}
    <${W} room=${e} record=${k.record} name=${n} open=${v} onUse=${k.set} />
  </div>`}function W({room:e,record:a,name:n,open:t,onUse:o}){var s;return(Object.hasOwn(null!=(s=a.alternatives)?s:{},n)?a.alternatives[n]:[]).map(({value:s,by:u,rev:c})=>i`<div key=${c} class="notice alternative" data-tone="leverage">
        ${r("split")}
        <div class="stack-tight">
          <p>${function({store:e},a){var n;const t=a&&(null==(n=e.get("person",a))?void 0:n.name);return t?l("كتب {name} في الوقت نفسه:",{name:t}):l("كتب شخص آخر في الوقت نفسه:")}(e,u)}</p>
          <p class="kept-words" dir="auto">${String(s)}</p>
          ${t&&i`<div class="row">
              <button class="button" onClick=${()=>o(s)}>${l("استعمل هذا")}</button>
              <button class="button quiet" onClick=${()=>o(a[n])}>${l("أبقِ كلامنا")}</button>
            </div>`}
        </div>
      </div>`)}function A({room:e,action:a}){const n=u(e.store,a.id);return n.length?i`<section class="notice" data-tone="ok">
    ${r("hand")}
    <div class="stack-tight">
      <b>${l("عروض المساعدة")}</b>
      <ul class="stack-tight">
        ${n.map(a=>i`<li key=${a.id}>
              <b dir="auto">${c(e.store,a)}</b>
              <p dir="auto">${a.says}</p>
            </li>`)}
      </ul>
    </div>
  </section>`:null}function G({room:e,action:a}){const n=u(e.store,a.id).length;return n?i`<span class="chip" data-tone="ok"
    >${r("hand")}${$(["لا عروض مساعدة","عرض مساعدة واحد","عرضا مساعدة","{n} عروض مساعدة","{n} عرض مساعدة","{n} عرض مساعدة"],"{n} offers of help",n)}</span
  >`:i`<span class="chip">${r("hand")}${l("المساعدة المطلوبة")}</span>`}function H({room:e,action:a,open:n,name:t,points:o,picture:l,label:u}){var c;const $=E({room:e,action:a,name:t,open:n}),d=new Set(null!=(c=$.value)?c:[]);return o.length?i`<fieldset class="choices serves" disabled=${!n}>
    <legend><b>${u}</b> <${s} state=${$.state} /></legend>
    ${$.problem&&i`<p class="field-error" role="alert">${$.problem}</p>`}
    ${o.map(({id:e,title:a})=>i`<label key=${e} class="choice"
          ><input type="checkbox" checked=${d.has(e)} onChange=${()=>(e=>$.set(o.map(e=>e.id).filter(a=>a===e!==d.has(a))))(e)} />
          <span class="choice-face"
            >${r(d.has(e)?"check":l)}<span dir="auto">${a}</span></span
          ></label
        >`)}
  </fieldset>`:null}const K=d(()=>Promise.all([import("./plans_more.js").then(function(e){return e.d})]),"Details");function L({room:e,action:a,parents:n,day0:t,open:o,onDone:s,onRemove:u,onBreak:c}){const $=P(t,a.horizon),d={room:e,action:a,open:o},p=$?l("في {day} على الأكثر",{day:S($)}):void 0;return i`<div class="action-form">
    <${V} ...${d} name="what" type="long" limit=${1e3} label=${l("ما الذي سيُعمل")} />
    <${V} ...${d} name="owner" limit=${120} label=${l("من المسؤول عنه")} hint=${l("شخص واحد أو جهة واحدة")} />
    <${V} ...${d} name="due" type="date" min=${t} max=${$} label=${l("آخر موعد")} hint=${p} />
    <${V} ...${d} name="indicator" limit=${280} label=${l("كيف نعرف أنه نجح")} />
    <div class="pair">
      <${V} ...${d} name="baseline" limit=${60} label=${l("اليوم")} /><${V}
        ...${d}
        name="target"
        limit=${60}
        label=${l("القيمة المطلوبة")}
      />
    </div>
    <${Q} ...${d} />
    <${X} ...${d} />
    <details class="composer-more">
      <summary>${r("plus")}${l("تفاصيل أخرى")}</summary>
      <div class="action-form">
        <${V} ...${d} name="helpers" limit=${280} label=${l("من يساعد")} />
        <${V} ...${d} name="start" type="date" min=${t} max=${$} label=${l("البداية")} />
        <${V} ...${d} name="resources" type="long" limit=${1e3} label=${l("ما نقدّمه نحن")} />
        <${V} ...${d} name="help_needed" type="long" limit=${1e3} label=${l("ما نحتاجه من الآخرين")} />
        <${K} ...${d} />
      </div>
    </details>
    <${A} room=${e} action=${a} />
    <${Z} ...${d} />
    <${ee} ...${d} />
    ${100===a.horizon&&i`<${ae} ...${d} parents=${n} />`}
    ${1e3===a.horizon&&o&&i`<${M} ...${{room:e,action:a,onBreak:c}} />`}
    <div class="action-end">
      ${o&&i`<${ne} onRemove=${u} />`}
      <button class="button primary" onClick=${s}>${r("check")}${l("تمّ")}</button>
    </div>
  </div>`}function M({room:e,action:a,onBreak:n}){const t=e.store.all("action").filter(({parent:e})=>e===a.id).length;return a.unsent?null:i`<div class="row">
    <button class="button" onClick=${n}>${r("split")}${l("قسّمه إلى خطوات")}</button>
    ${t>0&&i`<span class="soft">${$(["لا يقود أي عمل من 100 يوم إلى هنا","عمل واحد من 100 يوم يقود إلى هنا","عملان من 100 يوم يقودان إلى هنا","{n} أعمال من 100 يوم تقود إلى هنا","{n} عملاً من 100 يوم يقود إلى هنا","{n} عمل من 100 يوم يقود إلى هنا"],"{n} 100-day actions lead here",t)}</span>`}
  </div>`}function Q({room:e,action:a,open:n}){const t=E({room:e,action:a,name:"quick_win",open:n});return i`<label class="tick"
    ><input
      type="checkbox"
      checked=${Boolean(t.value)}
      disabled=${!n}
      onChange=${e=>t.set(e.currentTarget.checked)} /><span
      >${l("مكسب سريع")} <small class="soft">${l("تظهر نتيجته خلال أسابيع")}</small></span
    >
    <${s} state=${t.state}
  /></label>`}function X({room:e,action:a,open:n}){const t=E({room:e,action:a,name:"status",open:n});return i`<fieldset class="choices statuses" disabled=${!n}>
    <legend><b>${l("الحالة")}</b> <${s} state=${t.state} /></legend>
    ${B().map(([e,n])=>i`<label key=${e} class="choice"
          ><input
            type="radio"
            name=${`status/${a.id}`}
            checked=${t.value===e}
            onChange=${()=>t.set(e)}
          /><span class="choice-face">${n}</span></label
        >`)}
  </fieldset>`}const Y=({store:e},a)=>a.map(({id:a})=>({id:a,title:b(e,a)}));function Z({room:e,...a}){const n=p(m(e.store),"agreed"),t={room:e,...a,name:"goals",points:Y(e,n),picture:"target"};return i`<${H} ...${t} label=${l("أي هدف يخدم؟")} />`}function ee({room:e,...a}){const n={room:e,...a,name:"leverage",points:Y(e,v(e.store)),picture:"leverage"};return i`<${H} ...${n} label=${l("أي موضع تأثير يخدم؟")} />`}function ae({room:e,action:a,parents:n,open:t}){var o;const r=E({room:e,action:a,name:"parent",open:t}),u=`parent/${a.id}`;return n.length?i`<div class="field">
    <div class="field-head">
      <label for=${u}>${l("يقود إلى عمل الألف يوم")}</label><${s} state=${r.state} />
    </div>
    <select
      id=${u}
      disabled=${!t}
      value=${null!=(o=r.value)?o:""}
      onChange=${e=>r.set(e.currentTarget.value)}
    >
      <option value="">${l("لا شيء")}</option>
      ${n.map(e=>i`<option key=${e.id} value=${e.id}>${e.what}</option>`)}
    </select>
    ${r.problem&&i`<p class="field-error" role="alert">${r.problem}</p>`}
  </div>`:null}function ne({onRemove:e}){const n=a(!1);return n.value?i`<div class="card-sure" role="group" aria-label=${l("هل تزيل هذا العمل؟")}>
    <p>${l("هل تزيل هذا العمل عن كل أعضاء المجموعة؟")}</p>
    <div class="row">
      <button class="button danger" onClick=${e}>${l("أزله")}</button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>n.value=!1}>
        ${l("أبقِها")}
      </button>
    </div>
  </div>`:i`<button class="button quiet danger" onClick=${()=>n.value=!0}>
      ${r("trash")}${l("إزالة")}
    </button>`}function te({room:e,days:a,actions:n,day0:t,open:o,editing:s,onRemove:r,onBreak:u}){const c=n.filter(e=>e.horizon===a),$=n.filter(e=>1e3===e.horizon&&!e.unsent),d=P(t,a);return i`<section class="horizon-list" data-days=${a} aria-label=${oe(a)}>
    <header class="horizon-head">
      <h2>${oe(a)}</h2>
      ${d&&i`<p class="soft">${l("حتى {day}",{day:S(d)})}</p>`}
    </header>
    ${!c.length&&i`<p class="horizon-empty">
        ${l(100===a?"ماذا ستفعلون أولًا؟ اكتبه أدناه.":"إلى أين يصل بعد ثلاث سنوات؟")}
      </p>`}
    <ol class="actions">
      ${c.map((a,n)=>i`<${le}
            key=${a.id}
            room=${e}
            action=${a}
            place=${n+1}
            parents=${$}
            day0=${t}
            open=${o}
            editing=${s}
            onRemove=${r}
            onBreak=${u}
          />`)}
    </ol>
  </section>`}const oe=e=>l(100===e?"أول 100 يوم":"1000 يوم");function le({room:e,action:a,place:n,parents:t,day0:o,open:l,editing:s,onRemove:u,onBreak:c}){const $=s.value===a.id,d=()=>s.value=$?null:a.id;return i`<li class="card action" data-open=${$} data-state=${a.unsent?"waiting":"saved"}>
    <button class="action-head" aria-expanded=${$} onClick=${d}>
      <span class="action-place">${n}</span
      ><span class="action-what" dir="auto">${a.what}</span>${r($?"chevron-up":"chevron-down")}
    </button>
    ${$?i`<${L}
            room=${e}
            action=${a}
            parents=${t}
            day0=${o}
            open=${l}
            onDone=${d}
            onBreak=${()=>(s.value=null,c(a))}
            onRemove=${()=>(s.value=null,u(a.id))}
          />`:i`<${se} room=${e} action=${a} parents=${t} onOpen=${d} />`}
  </li>`}const se=({room:e,action:a,parents:n,onOpen:t})=>{var o;return i`<div class="action-facts" onClick=${t}>
    ${a.owner&&i`<span class="fact">${r("person")}<bdi>${a.owner}</bdi></span>`}
    ${a.due&&i`<span class="fact">${r("calendar")}${S(a.due)}</span>`}
    ${a.indicator&&i`<span class="fact">${r("target")}<bdi>${a.indicator}</bdi></span>`}
    ${"planned"!==a.status&&i`<span class="chip" data-tone=${re[a.status]}>${q(B(),a.status)}</span>`}
    ${a.soon&&i`<span class="chip" data-tone="info">${r("clock")}${l("يبدأ خلال 48 ساعة")}</span>`}
    ${a.help_needed&&i`<${G} ...${{room:e,action:a}} />`}
    ${a.quick_win&&i`<span class="chip" data-tone="leverage">${r("star")}${l("مكسب سريع")}</span>`}
    ${a.goals.map(a=>i`<span key=${a} class="chip serves-chip">${r("target")}<bdi>${b(e.store,a)}</bdi></span>`)}
    ${a.leverage.map(a=>i`<span key=${a} class="chip serves-chip" data-tone="leverage"
          >${r("leverage")}<bdi>${b(e.store,a)}</bdi></span
        >`)}
    ${a.parent&&i`<span class="fact">${r("flag")}<bdi>${null==(o=n.find(({id:e})=>e===a.parent))?void 0:o.what}</bdi></span>`}
    ${a.missing.map(e=>i`<span key=${e} class="chip" data-tone="warn">${r("warning")}${ue[e]()}</span>`)}
    ${Object.keys(a.alternatives).length>0&&i`<span class="chip" data-tone="leverage">${r("split")}${l("صيغتان")}</span>`}
    ${ie(e,a)&&i`<span class="chip" data-tone="error">${r("undo")}${l("رُدّ شيء: انظر في الداخل")}</span>`}
    ${a.unsent&&i`<${s} state="waiting" />`}
  </div>`},ie=({outbox:e},{id:a})=>e.returned.value.some(e=>"edit_action"===e.do&&e.with.action===a),re={started:"info",done:"ok",paused:"warn",dropped:"error"},ue={owner:()=>l("لا مسؤول بعد"),indicator:()=>l("لا مؤشر بعد"),due:()=>l("لا موعد بعد")},ce=[100,1e3],$e=d(()=>Promise.all([import("./plans_more.js").then(function(e){return e.h})]),"HelpWanted");function de({room:e,plan:a,open:n,head:t}){return g(e,"plan",a.id)?i`<${pe} room=${e} plan=${a} open=${n} head=${t} />`:i`<main class="page-main plan stack">
    ${t}
    <p class="soft" role="status">${l("لحظة…")}</p>
  </main>`}function pe({room:e,plan:n,open:t,head:o}){var s,r,u;const{store:c,outbox:$,post:d}=e,p=function({records:e,posts:a,plan:n}){const t=e.filter(e=>e.plan===n),o=new Set(t.map(({id:e})=>e)),l=new Set(a.filter(e=>"remove_action"===e.do).map(e=>e.with.action)),s=a.filter(e=>"add_action"===e.do&&e.with.plan===n&&!o.has(e.with.action)).map(I);return[...t.sort((e,a)=>e.position-a.position),...s].filter(({id:e})=>!l.has(e)).map(e=>function(e,a){const n=a.filter(a=>"edit_action"===a.do&&a.with.action===e.id),t=Object.assign({},e,...n.map(e=>e.with.set));return{...t,parent:t.parent||null,missing:J(t)}}({...D,...e},a))}({records:c.all("action"),posts:$.pending.value,plan:n.id}),m=_(()=>p.find(({id:a})=>x(`${e.prefix}${a}/`)),[]),v=a(null!=(s=null==m?void 0:m.horizon)?s:100),b=a(null!=(r=null==m?void 0:m.id)?r:null),h=a(null),f=null!=(u=c.get("about","about").day0)?u:"",g={room:e,plan:n,actions:p,day0:f,open:t,editing:b,onRemove:e=>d("remove_action",{action:e})},k=e=>(h.value=e,v.value=100);return i`<main class="page-main plan stack" data-shown=${v.value}>
      ${o}
      <${ge} room=${e} actions=${p} />
      <${ve} room=${e} plan=${n} />
      ${!t&&ce.map(a=>i`<${T} key=${a} draft=${be(e,n,a)} />`)}
      <div class="tabs" role="group" aria-label=${l("المدى")}>
        ${ce.map(e=>i`<button key=${e} aria-pressed=${v.value===e} onClick=${()=>v.value=e}>
              ${oe(e)} <span class="count">${p.filter(a=>a.horizon===e).length}</span>
            </button>`)}
      </div>
      <div class="horizons">
        ${ce.map(e=>i`<${te} key=${e} ...${g} days=${e} onBreak=${k} />`)}
      </div>
    </main>
    ${t&&!b.value&&i`<${he} ...${{room:e,plan:n,breaking:h}} days=${v.value} />`}`}const me=d(()=>Promise.all([import("./plans_more.js").then(function(e){return e.c})]),"Confidence");function ve({room:e,plan:a}){return e.store.all("stage").some(({activity:e,status:a,settings:n})=>"plans"===e&&"open"===a&&(null==n?void 0:n.confidence))&&a.group===h(e).group?i`<${me} room=${e} plan=${a} />`:null}const be=(e,a,n)=>e.draft(`${a.id}/${n}`);function he({room:e,plan:n,days:t,breaking:o}){const s=100===t?o.value:null,u=be(e,n,t),c=a(null);return C(()=>{const a=e.outbox.returned.value.find(e=>"add_action"===e.do&&e.with.plan===n.id);a&&!u.value.trim()&&(c.value=a.why,u.value=a.with.what,e.outbox.take(a.key))}),i`<${R}
    key=${t}
    draft=${u}
    limit=${1e3}
    label=${l("أضف عملًا")}
    hint=${l("أضف عملًا…")}
    action=${l("إضافة")}
    problem=${c}
    onSend=${()=>(c.value=null,O(u,a=>e.post("add_action",{plan:n.id,horizon:t,what:a,...s&&{parent:s.id}})))}
  >
    ${s&&i`<${fe} parent=${s} onEnd=${()=>o.value=null} />`}
    <p class="composer-note">
      ${r("calendar")}${oe(t)}. ${l("أولًا ما الذي سيُعمل؛ ثم من ومتى.")}
    </p><//
  >`}const fe=({parent:e,onEnd:a})=>i`<p class="composer-note">
    ${r("flag")}<bdi>${l("جزء من: {what}",{what:e.what})}</bdi>
    <button type="button" class="button quiet" onClick=${a}>${l("ليس جزءاً منه")}</button>
  </p>`;function ge({room:e,actions:a}){const n=new Set(a.map(({id:e})=>e));return e.outbox.returned.value.filter(e=>"edit_action"===e.do&&!n.has(e.with.action)).map(a=>i`<div key=${a.key} class="notice came-back" role="alert" data-tone="error">
        ${r("undo")}
        <div class="stack-tight">
          <b>${a.why}</b>
          <p class="kept-words" dir="auto">
            ${Object.values(a.with.set).filter(e=>"string"==typeof e).join("\n")}
          </p>
          <button class="button" onClick=${()=>e.outbox.take(a.key)}>${l("رأيتها")}</button>
        </div>
      </div>`)}function ke({room:e,owner:a,me:n,mine:t,onChoose:o}){const{store:s}=e,u=s.all("plan").filter(e=>!e.group);return i`<label class="composer-select"
      >${r("target")}<span>${l("خطة")}</span
      ><select value=${a} onChange=${e=>o(e.currentTarget.value)}>
        ${y(s).map(({id:e,name:a})=>i`<option key=${e} value=${e}>${e===n.group?l("{name} (مجموعتنا)",{name:a}):a}</option>`)}
        ${u.map(e=>i`<option key=${e.id} value=${e.owner}>${w(s,e).name}</option>`)}
      </select></label
    >
    ${!t&&i`<p class="soft">${l("يمكنك قراءة هذه الخطة. لا تغيّرها إلا مجموعتها.")}</p>`}`}function ye({room:e,group:a}){const n=a&&k(e.outbox,"add_plan",{owner:a}).length>0;return i`<div class="empty">
    ${r("target","big")}
    <h2>${l("لا توجد خطة هنا بعد")}</h2>
    <p>${l(a?"ابدأ خطة مجموعتك.":"تُفتح عندما يصل الميسّر إلى الخطط.")}</p>
    ${a&&i`<button class="button primary" disabled=${n} onClick=${()=>e.post("add_plan",{owner:a})}>
        ${l("ابدأ خطتنا")}
      </button>`}
  </div>`}var we=Object.freeze({__proto__:null,Activity:function({room:e,open:n,head:t}){var o,s;const u=h(e),c=a(null),$=null!=(o=c.value)?o:u.group,d=e.store.all("plan").find(e=>e.owner===$),p=e.store.get("task_force",null!=(s=null==d?void 0:d.task_force)?s:""),m=$===u.group||Boolean(p&&f(p).includes(u.id)),v=a(!1);return v.value?i`<${$e} ...${{room:e,open:n,head:t}} onClose=${()=>v.value=!1} />`:i`${!d&&i`<main class="page-main stack">${t}<${ye} room=${e} group=${m&&n?u.group:null} /></main>`}
  ${d&&i`<${de}
      key=${d.id}
      room=${e}
      plan=${d}
      open=${n&&m}
      head=${i`${t}<${ke}
          room=${e}
          owner=${$}
          me=${u}
          mine=${m}
          onChoose=${e=>c.value=e}
        />
        <p>
          <button class="button" onClick=${()=>v.value=!0}>${r("hand")}${l("من يستطيع المساعدة؟")}</button>
        </p>`}
    />`}`},PlanView:de,takes:e=>"add_action"===e.do||"offer_help"===e.do||"edit_action"===e.do&&Object.keys(e.with.set).length>0});export{V as F,de as P,H as S,we as p,E as u};
