import{h as e,a,N as t,t as n,S as o,n as l,i as s,v as i,q as r,L as c,M as $,g as u,O as d}from"../core/shared.js";import{l as p,G as m,d as v,s as b,a as h,b as f,C as g,c as y}from"../writing.js";const w={owner:"",helpers:"",start:"",due:"",resources:"",help_needed:"",indicator:"",baseline:"",target:"",quick_win:!1,status:"planned",leverage:[],parent:null,rev:1,alternatives:{}},k=(e,a)=>e?new Date(Date.parse(e)+864e5*a).toISOString().slice(0,10):"";const x=({with:{action:e,...a},state:t})=>({...a,id:e,unsent:"waiting"===t.value}),C=e=>["owner","indicator","due"].filter(a=>!e[a]),_=(e,a)=>JSON.stringify(null!=e?e:"")===JSON.stringify(null!=a?a:"");function O({room:t,action:o,name:l,limit:s}){var i,r;const c=e(null),$=e(null),u=a({base:o.rev,timer:0,posted:void 0}),d=function({room:{store:e,outbox:a},action:t,name:n}){var o,l;const s=function({posts:e,action:a,name:t}){const n=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,t)).at(-1);return n?{value:n.with.set[t],state:n.state.value}:null}({posts:a.pending.value,action:t.id,name:n}),i=function({returned:e,action:a,name:t}){const n=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,t)).at(-1);return n?{key:n.key,value:n.with.set[t],why:n.why}:null}({returned:a.returned.value,action:t.id,name:n}),r=null!=(o=e.get("action",t.id))?o:t,c=s?s.value:null!=(l=r[n])?l:t[n];return{waiting:s,back:i,record:r,said:c,value:i?i.value:c}}({room:t,action:o,name:l}),m=e=>function({name:e,text:a,limit:t}){return t&&p(String(a))>t?n("النص طويل جدًا: اختصره من فضلك."):"what"!==e||(o=a,String(null!=o?o:"").trim())?null:n("قل ما الذي سيُعمل.");var o}({name:l,text:null!=e?e:"",limit:s});return null!==c.value&&(u.current.base=(({record:e,name:a,text:t,base:n})=>_(e[a],t)?e.rev:n)({record:d.record,name:l,text:c.value,base:u.current.base})),{record:d.record,value:null!=(i=c.value)?i:d.value,state:j(d.waiting,$.value),problem:null!==c.value&&m(c.value)||(null==(r=d.back)?void 0:r.why)||null,...S({room:t,typed:c,at:u,seen:d,fault:m,say:(e,a)=>{d.back&&t.outbox.take(d.back.key),$.value=t.post("edit_action",{action:o.id,base:e,set:{[l]:a}})}})}}function S({room:e,typed:n,at:o,seen:l,fault:s,say:i}){const r=function({typed:e,at:n,seen:o,fault:l,say:s}){const i=a(null);return i.current=()=>{var a,t,i;clearTimeout(n.current.timer);const r=null!=(t=null==(a=e.peek())?void 0:a.trim())?t:null;null===r||_(r,null!=(i=n.current.posted)?i:o.said)||l(r)||(n.current.posted=r,s(n.current.base,r))},t(()=>()=>i.current(),[]),i}({typed:n,at:o,seen:l,fault:s,say:i});return{focus(){var e,a;o.current={base:l.back?o.current.base:l.record.rev,timer:0,posted:null==(e=l.back)?void 0:e.value},n.value=null!=(a=l.value)?a:""},type(e){n.value=e,clearTimeout(o.current.timer),o.current.timer=setTimeout(()=>r.current(),1200)},leave(){r.current(),s(n.peek())||(n.value=null)},set(e){n.value=null,i(l.record.rev,e)},drop(){l.back&&e.outbox.take(l.back.key),n.value=null}}}const j=(e,a)=>{var t;return null!=(t=null==e?void 0:e.state)?t:a&&"refused"!==a.state.value?a.state.value:null};function z({room:e,action:a,name:t,label:i,hint:r,type:c="text",limit:$,min:u,max:d,open:v}){var b,h,f,g;const y=O({room:e,action:a,name:t,limit:$}),w=`${t}/${a.id}`,k={id:w,disabled:!v,"aria-invalid":Boolean(y.problem),"aria-describedby":`${w}/foot`,onFocus:y.focus,onBlur:y.leave};return l`<div class="field" data-tone=${y.problem?"error":void 0}>
    <div class="field-head">
      <label for=${w}>${i}</label>${!y.problem&&l`<${o} state=${y.state} />`}
    </div>
    ${r&&l`<p class="field-hint">${r}</p>`}
    ${"long"===c&&l`<${m} ...${k} value=${null!=(b=y.value)?b:""} onText=${y.type} />`}
    ${"text"===c&&l`<input ...${k} dir="auto" value=${null!=(h=y.value)?h:""} onInput=${e=>y.type(e.currentTarget.value)} />`}
    ${"date"===c&&l`<input ...${k} type="date" min=${u} max=${d} value=${null!=(f=y.value)?f:""} onInput=${e=>y.type(e.currentTarget.value)} />`}
    <p class="field-foot" id=${`${w}/foot`}>
      ${y.problem&&l`<span class="field-error" role="alert">${s("warning")}<span>${y.problem}</span></span>`}
      ${$&&p(null!=(g=y.value)?g:"")>.7*$&&l`<span class="field-counter">${p(y.value)} / ${$}</span>`}
    </p>
    ${y.problem&&v&&l`<button class="button quiet" onClick=${y.drop}>${s("undo")}${n("اتركها كما كانت")}</button>`}
    <${T} room=${e} record=${y.record} name=${t} open=${v} onUse=${y.set} />
  </div>`}function T({room:e,record:a,name:t,open:o,onUse:i}){var r;return(Object.hasOwn(null!=(r=a.alternatives)?r:{},t)?a.alternatives[t]:[]).map(({value:r,by:c,rev:$})=>l`<div key=${$} class="notice alternative" data-tone="leverage">
        ${s("split")}
        <div class="stack-tight">
          <p>${function({store:e},a){var t;const o=a&&(null==(t=e.get("person",a))?void 0:t.name);return o?n("كتب {name} في الوقت نفسه:",{name:o}):n("كتب شخص آخر في الوقت نفسه:")}(e,c)}</p>
          <p class="kept-words" dir="auto">${String(r)}</p>
          ${o&&l`<div class="row">
              <button class="button" onClick=${()=>i(r)}>${n("استعمل هذا")}</button>
              <button class="button quiet" onClick=${()=>i(a[t])}>${n("أبقِ كلامنا")}</button>
            </div>`}
        </div>
      </div>`)}function R({room:e,action:a,parents:t,day0:o,open:i,onDone:r,onRemove:c}){const $=k(o,a.horizon),u={room:e,action:a,open:i},d=$?n("في {day} على الأكثر",{day:v($)}):void 0;return l`<div class="action-form">
    <${z} ...${u} name="what" type="long" limit=${1e3} label=${n("ما الذي سيُعمل")} />
    <${z} ...${u} name="owner" limit=${120} label=${n("من المسؤول عنه")} hint=${n("شخص واحد أو جهة واحدة")} />
    <${z} ...${u} name="due" type="date" min=${o} max=${$} label=${n("آخر موعد")} hint=${d} />
    <${z} ...${u} name="indicator" limit=${280} label=${n("كيف نعرف أنه نجح")} />
    <div class="pair">
      <${z} ...${u} name="baseline" limit=${60} label=${n("اليوم")} /><${z}
        ...${u}
        name="target"
        limit=${60}
        label=${n("القيمة المطلوبة")}
      />
    </div>
    <${q} ...${u} />
    <${D} ...${u} />
    <details class="composer-more">
      <summary>${s("plus")}${n("تفاصيل أخرى")}</summary>
      <div class="action-form">
        <${z} ...${u} name="helpers" limit=${280} label=${n("من يساعد")} />
        <${z} ...${u} name="start" type="date" min=${o} max=${$} label=${n("البداية")} />
        <${z} ...${u} name="resources" type="long" limit=${1e3} label=${n("ما نقدّمه نحن")} />
        <${z} ...${u} name="help_needed" type="long" limit=${1e3} label=${n("ما نحتاجه من الآخرين")} />
      </div>
    </details>
    <${B} ...${u} />
    ${100===a.horizon&&l`<${I} ...${u} parents=${t} />`}
    <div class="action-end">
      ${i&&l`<${N} onRemove=${c} />`}
      <button class="button primary" onClick=${r}>${s("check")}${n("تمّ")}</button>
    </div>
  </div>`}function q({room:e,action:a,open:t}){const s=O({room:e,action:a,name:"quick_win"});return l`<label class="tick"
    ><input
      type="checkbox"
      checked=${Boolean(s.value)}
      disabled=${!t}
      onChange=${e=>s.set(e.currentTarget.checked)} /><span
      >${n("مكسب سريع")} <small class="soft">${n("تظهر نتيجته خلال أسابيع")}</small></span
    >
    <${o} state=${s.state}
  /></label>`}function D({room:e,action:a,open:t}){const s=O({room:e,action:a,name:"status"});return l`<fieldset class="choices statuses" disabled=${!t}>
    <legend><b>${n("الحالة")}</b> <${o} state=${s.state} /></legend>
    ${b().map(([e,t])=>l`<label key=${e} class="choice"
          ><input
            type="radio"
            name=${`status/${a.id}`}
            checked=${s.value===e}
            onChange=${()=>s.set(e)}
          /><span class="choice-face">${t}</span></label
        >`)}
  </fieldset>`}function B({room:e,action:a,open:t}){var c;const $=O({room:e,action:a,name:"leverage"}),u=i(e.store),d=new Set(null!=(c=$.value)?c:[]);return u.length?l`<fieldset class="choices serves" disabled=${!t}>
    <legend><b>${n("أي موضع تأثير يخدم؟")}</b> <${o} state=${$.state} /></legend>
    ${u.map(({id:a})=>l`<label key=${a} class="choice"
          ><input type="checkbox" checked=${d.has(a)} onChange=${()=>(e=>$.set(u.map(e=>e.id).filter(a=>a===e!==d.has(a))))(a)} />
          <span class="choice-face"
            >${s(d.has(a)?"check":"leverage")}<span dir="auto">${r(e.store,a)}</span></span
          ></label
        >`)}
  </fieldset>`:null}function I({room:e,action:a,parents:t,open:s}){var i;const r=O({room:e,action:a,name:"parent"}),c=`parent/${a.id}`;return t.length?l`<div class="field">
    <div class="field-head">
      <label for=${c}>${n("يقود إلى عمل الألف يوم")}</label><${o} state=${r.state} />
    </div>
    <select
      id=${c}
      disabled=${!s}
      value=${null!=(i=r.value)?i:""}
      onChange=${e=>r.set(e.currentTarget.value)}
    >
      <option value="">${n("لا شيء")}</option>
      ${t.map(e=>l`<option key=${e.id} value=${e.id}>${e.what}</option>`)}
    </select>
    ${r.problem&&l`<p class="field-error" role="alert">${r.problem}</p>`}
  </div>`:null}function N({onRemove:a}){const t=e(!1);return t.value?l`<div class="card-sure" role="group" aria-label=${n("هل تزيل هذا العمل؟")}>
    <p>${n("هل تزيل هذا العمل عن كل أعضاء المجموعة؟")}</p>
    <div class="row">
      <button class="button danger" onClick=${a}>${n("أزله")}</button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>t.value=!1}>
        ${n("أبقِها")}
      </button>
    </div>
  </div>`:l`<button class="button quiet danger" onClick=${()=>t.value=!0}>
      ${s("trash")}${n("إزالة")}
    </button>`}function J({room:e,plan:a,days:t,actions:o,day0:s,open:i,editing:r,onRemove:c}){const $=o.filter(e=>e.horizon===t),u=o.filter(e=>1e3===e.horizon&&!e.unsent),d=k(s,t);return l`<section class="horizon-list" data-days=${t} aria-label=${U(t)}>
    <header class="horizon-head">
      <h2>${U(t)}</h2>
      ${d&&l`<p class="soft">${n("حتى {day}",{day:v(d)})}</p>`}
    </header>
    ${!$.length&&l`<p class="horizon-empty">${n(100===t?"ماذا ستفعلون أولًا؟ اكتبه أدناه.":"إلى أين يصل بعد ثلاث سنوات؟")}</p>`}
    <ol class="actions">
      ${$.map((a,t)=>l`<${F}
            key=${a.id}
            room=${e}
            action=${a}
            place=${t+1}
            parents=${u}
            day0=${s}
            open=${i}
            editing=${r}
            onRemove=${c}
          />`)}
    </ol>
  </section>`}const U=e=>n(100===e?"أول 100 يوم":"1000 يوم");function F({room:e,action:a,place:t,parents:n,day0:o,open:i,editing:r,onRemove:c}){const $=r.value===a.id,u=()=>r.value=$?null:a.id;return l`<li class="card action" data-open=${$} data-state=${a.unsent?"waiting":"saved"}>
    <button class="action-head" aria-expanded=${$} onClick=${u}>
      <span class="action-place">${t}</span
      ><span class="action-what" dir="auto">${a.what}</span>${s($?"chevron-up":"chevron-down")}
    </button>
    ${$?l`<${R}
            room=${e}
            action=${a}
            parents=${n}
            day0=${o}
            open=${i}
            onDone=${u}
            onRemove=${()=>(r.value=null,c(a.id))}
          />`:l`<${G} room=${e} action=${a} parents=${n} onOpen=${u} />`}
  </li>`}const G=({room:e,action:a,parents:t,onOpen:i})=>{var c;return l`<div class="action-facts" onClick=${i}>
    ${a.owner&&l`<span class="fact">${s("person")}<bdi>${a.owner}</bdi></span>`}
    ${a.due&&l`<span class="fact">${s("calendar")}${v(a.due)}</span>`}
    ${a.indicator&&l`<span class="fact">${s("target")}<bdi>${a.indicator}</bdi></span>`}
    ${"planned"!==a.status&&l`<span class="chip" data-tone=${M[a.status]}>${h(b(),a.status)}</span>`}
    ${a.quick_win&&l`<span class="chip" data-tone="leverage">${s("star")}${n("مكسب سريع")}</span>`}
    ${a.leverage.map(a=>l`<span key=${a} class="chip serves-chip" data-tone="leverage">${s("leverage")}<bdi>${r(e.store,a)}</bdi></span>`)}
    ${a.parent&&l`<span class="fact">${s("flag")}<bdi>${null==(c=t.find(({id:e})=>e===a.parent))?void 0:c.what}</bdi></span>`}
    ${a.missing.map(e=>l`<span key=${e} class="chip" data-tone="warn">${s("warning")}${A[e]()}</span>`)}
    ${Object.keys(a.alternatives).length>0&&l`<span class="chip" data-tone="leverage">${s("split")}${n("صيغتان")}</span>`}
    ${L(e,a)&&l`<span class="chip" data-tone="error">${s("undo")}${n("رُدّ شيء: انظر في الداخل")}</span>`}
    ${a.unsent&&l`<${o} state="waiting" />`}
  </div>`},L=({outbox:e},{id:a})=>e.returned.value.some(e=>"edit_action"===e.do&&e.with.action===a),M={started:"info",done:"ok",paused:"warn",dropped:"error"},A={owner:()=>n("لا مسؤول بعد"),indicator:()=>n("لا مؤشر بعد"),due:()=>n("لا موعد بعد")},E=[100,1e3],H=e=>"add_action"===e.do||"edit_action"===e.do&&Object.keys(e.with.set).length>0;function K({room:a,stage:t,open:n,head:o}){var s;const i=c(a),r=e(null),$=null!=(s=r.value)?s:i.group,u=a.store.all("plan").find(e=>e.owner===$),d=$===i.group;return l`${!u&&l`<main class="page-main stack">${o}<${X} room=${a} group=${d&&n?i.group:null} /></main>`}
  ${u&&l`<${P}
      key=${u.id}
      room=${a}
      plan=${u}
      open=${n&&d}
      head=${l`${o}<${W} room=${a} owner=${$} me=${i} onChoose=${e=>r.value=e} />`}
    />`}`}function P({room:a,plan:t,open:o,head:s}){var i;const{store:r,outbox:c,post:$}=a,u=e(100),d=e(null),p=function({records:e,posts:a,plan:t}){const n=e.filter(e=>e.plan===t),o=new Set(n.map(({id:e})=>e)),l=new Set(a.filter(e=>"remove_action"===e.do).map(e=>e.with.action)),s=a.filter(e=>"add_action"===e.do&&e.with.plan===t&&!o.has(e.with.action)).map(x);return[...n.sort((e,a)=>e.position-a.position),...s].filter(({id:e})=>!l.has(e)).map(e=>function(e,a){const t=a.filter(a=>"edit_action"===a.do&&a.with.action===e.id),n=Object.assign({},e,...t.map(e=>e.with.set));return{...n,parent:n.parent||null,missing:C(n)}}({...w,...e},a))}({records:r.all("action"),posts:c.pending.value,plan:t.id}),m=null!=(i=r.get("about","about").day0)?i:"",v={room:a,plan:t,actions:p,day0:m,open:o,editing:d,onRemove:e=>$("remove_action",{action:e})};return l`<main class="page-main plan stack" data-shown=${u.value}>
      ${s}
      <${V} room=${a} actions=${p} />
      <div class="tabs" role="group" aria-label=${n("المدى")}>
        ${E.map(e=>l`<button key=${e} aria-pressed=${u.value===e} onClick=${()=>u.value=e}>
              ${U(e)} <span class="count">${p.filter(a=>a.horizon===e).length}</span>
            </button>`)}
      </div>
      <div class="horizons">${E.map(e=>l`<${J} key=${e} ...${v} days=${e} />`)}</div>
    </main>
    ${o&&!d.value&&l`<${Q} room=${a} plan=${t} days=${u.value} />`}`}function Q({room:a,plan:t,days:o}){const i=f(`${a.store.get("about","about").code}/${t.id}/${o}`),r=e(null);return d(()=>{const e=a.outbox.returned.value.find(e=>"add_action"===e.do&&e.with.plan===t.id);e&&!i.value.trim()&&(r.value=e.why,i.value=e.with.what,a.outbox.take(e.key))}),l`<${g}
    key=${o}
    draft=${i}
    limit=${1e3}
    label=${n("أضف عملًا")}
    hint=${n("أضف عملًا…")}
    action=${n("إضافة")}
    problem=${r}
    onSend=${()=>(r.value=null,y(i,e=>a.post("add_action",{plan:t.id,horizon:o,what:e})))}
  >
    <p class="composer-note">
      ${s("calendar")}${U(o)}. ${n("أولًا ما الذي سيُعمل؛ ثم من ومتى.")}
    </p><//
  >`}function V({room:e,actions:a}){const t=new Set(a.map(({id:e})=>e));return e.outbox.returned.value.filter(e=>"edit_action"===e.do&&!t.has(e.with.action)).map(a=>l`<div key=${a.key} class="notice came-back" role="alert" data-tone="error">
        ${s("undo")}
        <div class="stack-tight">
          <b>${a.why}</b>
          <p class="kept-words" dir="auto">
            ${Object.values(a.with.set).filter(e=>"string"==typeof e).join("\n")}
          </p>
          <button class="button" onClick=${()=>e.outbox.take(a.key)}>${n("رأيتها")}</button>
        </div>
      </div>`)}function W({room:e,owner:a,me:t,onChoose:o}){const{store:i}=e,r=i.all("plan").filter(e=>!e.group);return l`<label class="composer-select"
      >${s("target")}<span>${n("خطة")}</span
      ><select value=${a} onChange=${e=>o(e.currentTarget.value)}>
        ${u(i).map(({id:e,name:a})=>l`<option key=${e} value=${e}>${e===t.group?n("{name} (مجموعتنا)",{name:a}):a}</option>`)}
        ${r.map(e=>l`<option key=${e.id} value=${e.owner}>${e.owner}</option>`)}
      </select></label
    >
    ${a!==t.group&&l`<p class="soft">${n("يمكنك قراءة هذه الخطة. لا تغيّرها إلا مجموعتها.")}</p>`}`}function X({room:e,group:a}){const t=a&&$(e.outbox,"add_plan",{owner:a}).length>0;return l`<div class="empty">
    ${s("target","big")}
    <h2>${n("لا توجد خطة هنا بعد")}</h2>
    <p>${n(a?"ابدأ خطة مجموعتك.":"تُفتح عندما يصل الميسّر إلى الخطط.")}</p>
    ${a&&l`<button class="button primary" disabled=${t} onClick=${()=>e.post("add_plan",{owner:a})}>${n("ابدأ خطتنا")}</button>`}
  </div>`}export{K as Activity,P as PlanView,H as takes};
