import{h as e,a,N as t,O as n,t as o,S as l,n as s,i,y as r,w as c,R as $,T as u,g as d,U as p,V as m}from"../core/shared.js";import{G as v,d as b,s as h,l as f,C as g}from"../writing.js";const y={owner:"",helpers:"",start:"",due:"",resources:"",help_needed:"",indicator:"",baseline:"",target:"",quick_win:!1,status:"planned",leverage:[],parent:null,rev:1,alternatives:{}},w=(e,a)=>e?new Date(Date.parse(e)+864e5*a).toISOString().slice(0,10):"";const k=({with:{action:e,...a},state:t})=>({...a,id:e,unsent:"waiting"===t.value}),x=e=>["owner","indicator","due"].filter(a=>!e[a]),C=(e,a)=>JSON.stringify(null!=e?e:"")===JSON.stringify(null!=a?a:"");function _({room:t,action:l,name:s,limit:i}){var r,c;const $=e(null),u=e(null),d=a({base:l.rev,timer:0,posted:void 0}),p=function({room:{store:e,outbox:a},action:t,name:n}){var o,l;const s=function({posts:e,action:a,name:t}){const n=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,t)).at(-1);return n?{value:n.with.set[t],state:n.state.value}:null}({posts:a.pending.value,action:t.id,name:n}),i=function({returned:e,action:a,name:t}){const n=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,t)).at(-1);return n?{key:n.key,value:n.with.set[t],why:n.why}:null}({returned:a.returned.value,action:t.id,name:n}),r=null!=(o=e.get("action",t.id))?o:t,c=s?s.value:null!=(l=r[n])?l:t[n];return{waiting:s,back:i,record:r,said:c,value:i?i.value:c}}({room:t,action:l,name:s}),m=e=>function({name:e,text:a,limit:t}){return t&&n(String(a))>t?o("النص طويل جدًا: اختصره من فضلك."):"what"!==e||(l=a,String(null!=l?l:"").trim())?null:o("قل ما الذي سيُعمل.");var l}({name:s,text:null!=e?e:"",limit:i});return null!==$.value&&(d.current.base=(({record:e,name:a,text:t,base:n})=>C(e[a],t)?e.rev:n)({record:p.record,name:s,text:$.value,base:d.current.base})),{record:p.record,value:null!=(r=$.value)?r:p.value,state:S(p.waiting,u.value),problem:null!==$.value&&m($.value)||(null==(c=p.back)?void 0:c.why)||null,...O({room:t,typed:$,at:d,seen:p,fault:m,say:(e,a)=>{p.back&&t.outbox.take(p.back.key),u.value=t.post("edit_action",{action:l.id,base:e,set:{[s]:a}})}})}}function O({room:e,typed:n,at:o,seen:l,fault:s,say:i}){const r=function({typed:e,at:n,seen:o,fault:l,say:s}){const i=a(null);return i.current=()=>{var a,t,i;clearTimeout(n.current.timer);const r=null!=(t=null==(a=e.peek())?void 0:a.trim())?t:null;null===r||C(r,null!=(i=n.current.posted)?i:o.said)||l(r)||(n.current.posted=r,s(n.current.base,r))},t(()=>()=>i.current(),[]),i}({typed:n,at:o,seen:l,fault:s,say:i});return{focus(){var e,a;o.current={base:l.back?o.current.base:l.record.rev,timer:0,posted:null==(e=l.back)?void 0:e.value},n.value=null!=(a=l.value)?a:""},type(e){n.value=e,clearTimeout(o.current.timer),o.current.timer=setTimeout(()=>r.current(),1200)},leave(){r.current(),s(n.peek())||(n.value=null)},set(e){n.value=null,i(l.record.rev,e)},drop(){l.back&&e.outbox.take(l.back.key),n.value=null}}}const S=(e,a)=>{var t;return null!=(t=null==e?void 0:e.state)?t:a&&"refused"!==a.state.value?a.state.value:null};function j({room:e,action:a,name:t,label:r,hint:c,type:$="text",limit:u,min:d,max:p,open:m}){var b,h,f,g;const y=_({room:e,action:a,name:t,limit:u}),w=`${t}/${a.id}`,k={id:w,disabled:!m,"aria-invalid":Boolean(y.problem),"aria-describedby":`${w}/foot`,onFocus:y.focus,onBlur:y.leave};return s`<div class="field" data-tone=${y.problem?"error":void 0}>
    <div class="field-head">
      <label for=${w}>${r}</label>${!y.problem&&s`<${l} state=${y.state} />`}
    </div>
    ${c&&s`<p class="field-hint">${c}</p>`}
    ${"long"===$&&s`<${v} ...${k} value=${null!=(b=y.value)?b:""} onText=${y.type} />`}
    ${"text"===$&&s`<input ...${k} dir="auto" value=${null!=(h=y.value)?h:""} onInput=${e=>y.type(e.currentTarget.value)} />`}
    ${"date"===$&&s`<input
        ...${k}
        type="date"
        min=${d}
        max=${p}
        value=${null!=(f=y.value)?f:""}
        onInput=${e=>y.type(e.currentTarget.value)}
      />`}
    <p class="field-foot" id=${`${w}/foot`}>
      ${y.problem&&s`<span class="field-error" role="alert">${i("warning")}<span>${y.problem}</span></span>`}
      ${u&&n(null!=(g=y.value)?g:"")>.7*u&&s`<span class="field-counter">${n(y.value)} / ${u}</span>`}
    </p>
    ${y.problem&&m&&s`<button class="button quiet" onClick=${y.drop}>${i("undo")}${o("اتركها كما كانت")}</button>`}
    <${z} room=${e} record=${y.record} name=${t} open=${m} onUse=${y.set} />
  </div>`}function z({room:e,record:a,name:t,open:n,onUse:l}){var r;return(Object.hasOwn(null!=(r=a.alternatives)?r:{},t)?a.alternatives[t]:[]).map(({value:r,by:c,rev:$})=>s`<div key=${$} class="notice alternative" data-tone="leverage">
        ${i("split")}
        <div class="stack-tight">
          <p>${function({store:e},a){var t;const n=a&&(null==(t=e.get("person",a))?void 0:t.name);return n?o("كتب {name} في الوقت نفسه:",{name:n}):o("كتب شخص آخر في الوقت نفسه:")}(e,c)}</p>
          <p class="kept-words" dir="auto">${String(r)}</p>
          ${n&&s`<div class="row">
              <button class="button" onClick=${()=>l(r)}>${o("استعمل هذا")}</button>
              <button class="button quiet" onClick=${()=>l(a[t])}>${o("أبقِ كلامنا")}</button>
            </div>`}
        </div>
      </div>`)}function T({room:e,action:a,parents:t,day0:n,open:l,onDone:r,onRemove:c}){const $=w(n,a.horizon),u={room:e,action:a,open:l},d=$?o("في {day} على الأكثر",{day:b($)}):void 0;return s`<div class="action-form">
    <${j} ...${u} name="what" type="long" limit=${1e3} label=${o("ما الذي سيُعمل")} />
    <${j} ...${u} name="owner" limit=${120} label=${o("من المسؤول عنه")} hint=${o("شخص واحد أو جهة واحدة")} />
    <${j} ...${u} name="due" type="date" min=${n} max=${$} label=${o("آخر موعد")} hint=${d} />
    <${j} ...${u} name="indicator" limit=${280} label=${o("كيف نعرف أنه نجح")} />
    <div class="pair">
      <${j} ...${u} name="baseline" limit=${60} label=${o("اليوم")} /><${j}
        ...${u}
        name="target"
        limit=${60}
        label=${o("القيمة المطلوبة")}
      />
    </div>
    <${R} ...${u} />
    <${q} ...${u} />
    <details class="composer-more">
      <summary>${i("plus")}${o("تفاصيل أخرى")}</summary>
      <div class="action-form">
        <${j} ...${u} name="helpers" limit=${280} label=${o("من يساعد")} />
        <${j} ...${u} name="start" type="date" min=${n} max=${$} label=${o("البداية")} />
        <${j} ...${u} name="resources" type="long" limit=${1e3} label=${o("ما نقدّمه نحن")} />
        <${j} ...${u} name="help_needed" type="long" limit=${1e3} label=${o("ما نحتاجه من الآخرين")} />
      </div>
    </details>
    <${D} ...${u} />
    ${100===a.horizon&&s`<${B} ...${u} parents=${t} />`}
    <div class="action-end">
      ${l&&s`<${I} onRemove=${c} />`}
      <button class="button primary" onClick=${r}>${i("check")}${o("تمّ")}</button>
    </div>
  </div>`}function R({room:e,action:a,open:t}){const n=_({room:e,action:a,name:"quick_win"});return s`<label class="tick"
    ><input
      type="checkbox"
      checked=${Boolean(n.value)}
      disabled=${!t}
      onChange=${e=>n.set(e.currentTarget.checked)} /><span
      >${o("مكسب سريع")} <small class="soft">${o("تظهر نتيجته خلال أسابيع")}</small></span
    >
    <${l} state=${n.state}
  /></label>`}function q({room:e,action:a,open:t}){const n=_({room:e,action:a,name:"status"});return s`<fieldset class="choices statuses" disabled=${!t}>
    <legend><b>${o("الحالة")}</b> <${l} state=${n.state} /></legend>
    ${h().map(([e,t])=>s`<label key=${e} class="choice"
          ><input
            type="radio"
            name=${`status/${a.id}`}
            checked=${n.value===e}
            onChange=${()=>n.set(e)}
          /><span class="choice-face">${t}</span></label
        >`)}
  </fieldset>`}function D({room:e,action:a,open:t}){var n;const $=_({room:e,action:a,name:"leverage"}),u=r(e.store),d=new Set(null!=(n=$.value)?n:[]);return u.length?s`<fieldset class="choices serves" disabled=${!t}>
    <legend><b>${o("أي موضع تأثير يخدم؟")}</b> <${l} state=${$.state} /></legend>
    ${u.map(({id:a})=>s`<label key=${a} class="choice"
          ><input type="checkbox" checked=${d.has(a)} onChange=${()=>(e=>$.set(u.map(e=>e.id).filter(a=>a===e!==d.has(a))))(a)} />
          <span class="choice-face"
            >${i(d.has(a)?"check":"leverage")}<span dir="auto">${c(e.store,a)}</span></span
          ></label
        >`)}
  </fieldset>`:null}function B({room:e,action:a,parents:t,open:n}){var i;const r=_({room:e,action:a,name:"parent"}),c=`parent/${a.id}`;return t.length?s`<div class="field">
    <div class="field-head">
      <label for=${c}>${o("يقود إلى عمل الألف يوم")}</label><${l} state=${r.state} />
    </div>
    <select
      id=${c}
      disabled=${!n}
      value=${null!=(i=r.value)?i:""}
      onChange=${e=>r.set(e.currentTarget.value)}
    >
      <option value="">${o("لا شيء")}</option>
      ${t.map(e=>s`<option key=${e.id} value=${e.id}>${e.what}</option>`)}
    </select>
    ${r.problem&&s`<p class="field-error" role="alert">${r.problem}</p>`}
  </div>`:null}function I({onRemove:a}){const t=e(!1);return t.value?s`<div class="card-sure" role="group" aria-label=${o("هل تزيل هذا العمل؟")}>
    <p>${o("هل تزيل هذا العمل عن كل أعضاء المجموعة؟")}</p>
    <div class="row">
      <button class="button danger" onClick=${a}>${o("أزله")}</button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>t.value=!1}>
        ${o("أبقِها")}
      </button>
    </div>
  </div>`:s`<button class="button quiet danger" onClick=${()=>t.value=!0}>
      ${i("trash")}${o("إزالة")}
    </button>`}function N({room:e,plan:a,days:t,actions:n,day0:l,open:i,editing:r,onRemove:c}){const $=n.filter(e=>e.horizon===t),u=n.filter(e=>1e3===e.horizon&&!e.unsent),d=w(l,t);return s`<section class="horizon-list" data-days=${t} aria-label=${U(t)}>
    <header class="horizon-head">
      <h2>${U(t)}</h2>
      ${d&&s`<p class="soft">${o("حتى {day}",{day:b(d)})}</p>`}
    </header>
    ${!$.length&&s`<p class="horizon-empty">
        ${o(100===t?"ماذا ستفعلون أولًا؟ اكتبه أدناه.":"إلى أين يصل بعد ثلاث سنوات؟")}
      </p>`}
    <ol class="actions">
      ${$.map((a,t)=>s`<${J}
            key=${a.id}
            room=${e}
            action=${a}
            place=${t+1}
            parents=${u}
            day0=${l}
            open=${i}
            editing=${r}
            onRemove=${c}
          />`)}
    </ol>
  </section>`}const U=e=>o(100===e?"أول 100 يوم":"1000 يوم");function J({room:e,action:a,place:t,parents:n,day0:o,open:l,editing:r,onRemove:c}){const $=r.value===a.id,u=()=>r.value=$?null:a.id;return s`<li class="card action" data-open=${$} data-state=${a.unsent?"waiting":"saved"}>
    <button class="action-head" aria-expanded=${$} onClick=${u}>
      <span class="action-place">${t}</span
      ><span class="action-what" dir="auto">${a.what}</span>${i($?"chevron-up":"chevron-down")}
    </button>
    ${$?s`<${T}
            room=${e}
            action=${a}
            parents=${n}
            day0=${o}
            open=${l}
            onDone=${u}
            onRemove=${()=>(r.value=null,c(a.id))}
          />`:s`<${F} room=${e} action=${a} parents=${n} onOpen=${u} />`}
  </li>`}const F=({room:e,action:a,parents:t,onOpen:n})=>{var r;return s`<div class="action-facts" onClick=${n}>
    ${a.owner&&s`<span class="fact">${i("person")}<bdi>${a.owner}</bdi></span>`}
    ${a.due&&s`<span class="fact">${i("calendar")}${b(a.due)}</span>`}
    ${a.indicator&&s`<span class="fact">${i("target")}<bdi>${a.indicator}</bdi></span>`}
    ${"planned"!==a.status&&s`<span class="chip" data-tone=${V[a.status]}>${f(h(),a.status)}</span>`}
    ${a.quick_win&&s`<span class="chip" data-tone="leverage">${i("star")}${o("مكسب سريع")}</span>`}
    ${a.leverage.map(a=>s`<span key=${a} class="chip serves-chip" data-tone="leverage"
          >${i("leverage")}<bdi>${c(e.store,a)}</bdi></span
        >`)}
    ${a.parent&&s`<span class="fact">${i("flag")}<bdi>${null==(r=t.find(({id:e})=>e===a.parent))?void 0:r.what}</bdi></span>`}
    ${a.missing.map(e=>s`<span key=${e} class="chip" data-tone="warn">${i("warning")}${A[e]()}</span>`)}
    ${Object.keys(a.alternatives).length>0&&s`<span class="chip" data-tone="leverage">${i("split")}${o("صيغتان")}</span>`}
    ${G(e,a)&&s`<span class="chip" data-tone="error">${i("undo")}${o("رُدّ شيء: انظر في الداخل")}</span>`}
    ${a.unsent&&s`<${l} state="waiting" />`}
  </div>`},G=({outbox:e},{id:a})=>e.returned.value.some(e=>"edit_action"===e.do&&e.with.action===a),V={started:"info",done:"ok",paused:"warn",dropped:"error"},A={owner:()=>o("لا مسؤول بعد"),indicator:()=>o("لا مؤشر بعد"),due:()=>o("لا موعد بعد")},E=[100,1e3],H=e=>"add_action"===e.do||"edit_action"===e.do&&Object.keys(e.with.set).length>0;function K({room:a,stage:t,open:n,head:o}){var l;const i=$(a),r=e(null),c=null!=(l=r.value)?l:i.group,u=a.store.all("plan").find(e=>e.owner===c),d=c===i.group;return s`${!u&&s`<main class="page-main stack">${o}<${W} room=${a} group=${d&&n?i.group:null} /></main>`}
  ${u&&s`<${L}
      key=${u.id}
      room=${a}
      plan=${u}
      open=${n&&d}
      head=${s`${o}<${Q} room=${a} owner=${c} me=${i} onChoose=${e=>r.value=e} />`}
    />`}`}function L({room:a,plan:t,open:n,head:l}){var i;const{store:r,outbox:c,post:$}=a,u=e(100),d=e(null),p=function({records:e,posts:a,plan:t}){const n=e.filter(e=>e.plan===t),o=new Set(n.map(({id:e})=>e)),l=new Set(a.filter(e=>"remove_action"===e.do).map(e=>e.with.action)),s=a.filter(e=>"add_action"===e.do&&e.with.plan===t&&!o.has(e.with.action)).map(k);return[...n.sort((e,a)=>e.position-a.position),...s].filter(({id:e})=>!l.has(e)).map(e=>function(e,a){const t=a.filter(a=>"edit_action"===a.do&&a.with.action===e.id),n=Object.assign({},e,...t.map(e=>e.with.set));return{...n,parent:n.parent||null,missing:x(n)}}({...y,...e},a))}({records:r.all("action"),posts:c.pending.value,plan:t.id}),m=null!=(i=r.get("about","about").day0)?i:"",v={room:a,plan:t,actions:p,day0:m,open:n,editing:d,onRemove:e=>$("remove_action",{action:e})};return s`<main class="page-main plan stack" data-shown=${u.value}>
      ${l}
      <${P} room=${a} actions=${p} />
      <div class="tabs" role="group" aria-label=${o("المدى")}>
        ${E.map(e=>s`<button key=${e} aria-pressed=${u.value===e} onClick=${()=>u.value=e}>
              ${U(e)} <span class="count">${p.filter(a=>a.horizon===e).length}</span>
            </button>`)}
      </div>
      <div class="horizons">${E.map(e=>s`<${N} key=${e} ...${v} days=${e} />`)}</div>
    </main>
    ${n&&!d.value&&s`<${M} room=${a} plan=${t} days=${u.value} />`}`}function M({room:a,plan:t,days:n}){const l=a.draft(`${t.id}/${n}`),r=e(null);return p(()=>{const e=a.outbox.returned.value.find(e=>"add_action"===e.do&&e.with.plan===t.id);e&&!l.value.trim()&&(r.value=e.why,l.value=e.with.what,a.outbox.take(e.key))}),s`<${g}
    key=${n}
    draft=${l}
    limit=${1e3}
    label=${o("أضف عملًا")}
    hint=${o("أضف عملًا…")}
    action=${o("إضافة")}
    problem=${r}
    onSend=${()=>(r.value=null,m(l,e=>a.post("add_action",{plan:t.id,horizon:n,what:e})))}
  >
    <p class="composer-note">
      ${i("calendar")}${U(n)}. ${o("أولًا ما الذي سيُعمل؛ ثم من ومتى.")}
    </p><//
  >`}function P({room:e,actions:a}){const t=new Set(a.map(({id:e})=>e));return e.outbox.returned.value.filter(e=>"edit_action"===e.do&&!t.has(e.with.action)).map(a=>s`<div key=${a.key} class="notice came-back" role="alert" data-tone="error">
        ${i("undo")}
        <div class="stack-tight">
          <b>${a.why}</b>
          <p class="kept-words" dir="auto">
            ${Object.values(a.with.set).filter(e=>"string"==typeof e).join("\n")}
          </p>
          <button class="button" onClick=${()=>e.outbox.take(a.key)}>${o("رأيتها")}</button>
        </div>
      </div>`)}function Q({room:e,owner:a,me:t,onChoose:n}){const{store:l}=e,r=l.all("plan").filter(e=>!e.group);return s`<label class="composer-select"
      >${i("target")}<span>${o("خطة")}</span
      ><select value=${a} onChange=${e=>n(e.currentTarget.value)}>
        ${d(l).map(({id:e,name:a})=>s`<option key=${e} value=${e}>${e===t.group?o("{name} (مجموعتنا)",{name:a}):a}</option>`)}
        ${r.map(e=>s`<option key=${e.id} value=${e.owner}>${e.owner}</option>`)}
      </select></label
    >
    ${a!==t.group&&s`<p class="soft">${o("يمكنك قراءة هذه الخطة. لا تغيّرها إلا مجموعتها.")}</p>`}`}function W({room:e,group:a}){const t=a&&u(e.outbox,"add_plan",{owner:a}).length>0;return s`<div class="empty">
    ${i("target","big")}
    <h2>${o("لا توجد خطة هنا بعد")}</h2>
    <p>${o(a?"ابدأ خطة مجموعتك.":"تُفتح عندما يصل الميسّر إلى الخطط.")}</p>
    ${a&&s`<button class="button primary" disabled=${t} onClick=${()=>e.post("add_plan",{owner:a})}>
        ${o("ابدأ خطتنا")}
      </button>`}
  </div>`}export{K as Activity,L as PlanView,H as takes};
