import{k as e,h as a,a as n,b as t,_ as o,t as l,a8 as s,n as i,i as r,V as u,U as c,M as $,L as d,w as p,a9 as m,aa as v,q as b,I as h,ab as f,ac as g,ad as k}from"../core/shared.js";import{G as y,K as w,d as x,g as _,l as C,U as O,C as S}from"../writing.js";const z={owner:"",helpers:"",start:"",due:"",resources:"",help_needed:"",indicator:"",baseline:"",target:"",quick_win:!1,status:"planned",leverage:[],goals:[],parent:null,rev:1,alternatives:{}},j=(e,a)=>e?new Date(Date.parse(e)+864e5*a).toISOString().slice(0,10):"";const T=({with:{action:e,...a},state:n})=>({...a,id:e,unsent:"waiting"===n.value}),R=e=>["owner","indicator","due"].filter(a=>!e[a]),q=(e,a)=>JSON.stringify(null!=e?e:"")===JSON.stringify(null!=a?a:"");function D({room:t,action:s,name:i,limit:r,open:u}){var c,$,d,p,m,v,b,h;const f=e(t.draft(`${s.id}/${i}`),null),g=a(null!=($=null==(c=f.peek())?void 0:c.text)?$:null),k=a(null),y=n({base:null!=(p=null==(d=f.peek())?void 0:d.base)?p:s.rev,timer:0,posted:void 0}),w=function({room:{store:e,outbox:a},action:n,name:t}){var o,l;const s=function({posts:e,action:a,name:n}){const t=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,n)).at(-1);return t?{value:t.with.set[n],state:t.state.value}:null}({posts:a.pending.value,action:n.id,name:t}),i=function({returned:e,action:a,name:n}){const t=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,n)).at(-1);return t?{key:t.key,value:t.with.set[n],why:t.why}:null}({returned:a.returned.value,action:n.id,name:t}),r=null!=(o=e.get("action",n.id))?o:n,u=s?s.value:null!=(l=r[t])?l:n[t];return{waiting:s,back:i,record:r,said:u,value:i?i.value:u}}({room:t,action:s,name:i}),x=e=>function({name:e,text:a,limit:n}){return n&&o(String(a))>n?l("النص طويل جدًا: اختصره من فضلك."):"what"!==e||(t=a,String(null!=t?t:"").trim())?null:l("قل ما الذي سيُعمل.");var t}({name:i,text:null!=e?e:"",limit:r});return null!==g.value&&(y.current.base=(({record:e,name:a,text:n,base:t})=>q(e[a],n)?e.rev:t)({record:w.record,name:i,text:g.value,base:y.current.base})),{record:w.record,value:null!=(m=u?g.value:null)?m:w.value,unsent:u?null:null!=(b=null==(v=f.value)?void 0:v.text)?b:null,state:U(w.waiting,k.value),problem:u&&null!==g.value&&x(g.value)||(null==(h=w.back)?void 0:h.why)||null,...I({room:t,typed:g,unsent:f,at:y,seen:w,fault:x,say:(e,a)=>{w.back&&t.outbox.take(w.back.key),k.value=t.post("edit_action",{action:s.id,base:e,set:{[i]:a}}),k.value.kept.then(()=>{var e;return(null==(e=f.peek())?void 0:e.text.trim())===a&&(f.value=null)})},open:u})}}function I({room:e,typed:a,unsent:o,at:l,seen:s,fault:i,say:r,open:u}){const c=function({typed:e,unsent:a,at:o,seen:l,fault:s,say:i,open:r}){const u=n(null);return u.current=()=>{var n,t,u;clearTimeout(o.current.timer);const c=null!=(t=null==(n=e.peek())?void 0:n.trim())?t:null;null!==c&&r&&!s(c)&&(q(c,null!=(u=o.current.posted)?u:l.said)?a.value=null:(o.current.posted=c,i(o.current.base,c)))},t(()=>()=>u.current(),[]),t(()=>{a.peek()&&u.current()},[r]),u}({typed:a,unsent:o,at:l,seen:s,fault:i,say:r,open:u}),$=()=>(o.value=null,a.value=null);return{focus(){var e,n;o.peek()||(l.current={base:s.back?l.current.base:s.record.rev,timer:0,posted:null==(e=s.back)?void 0:e.value},a.value=null!=(n=s.value)?n:"")},type(e){a.value=e,o.value={text:e,base:l.current.base},clearTimeout(l.current.timer),l.current.timer=setTimeout(()=>c.current(),1200)},leave(){c.current(),i(a.peek())||(a.value=null)},set(e){$(),r(s.record.rev,e)},drop(){s.back&&e.outbox.take(s.back.key),$()}}}const U=(e,a)=>{var n;return null!=(n=null==e?void 0:e.state)?n:a&&"refused"!==a.state.value?a.state.value:null};function B({room:e,action:a,name:n,label:t,hint:u,type:c="text",limit:$,min:d,max:p,open:m}){var v,b,h,f;const g=D({room:e,action:a,name:n,limit:$,open:m}),k=`${n}/${a.id}`,x={id:k,disabled:!m,"aria-invalid":Boolean(g.problem),"aria-describedby":`${k}/foot`,onFocus:g.focus,onBlur:g.leave};return i`<div class="field" data-tone=${g.problem?"error":void 0}>
    <div class="field-head">
      <label for=${k}>${t}</label>${!g.problem&&i`<${s} state=${g.state} />`}
    </div>
    ${u&&i`<p class="field-hint">${u}</p>`}
    ${"long"===c&&i`<${y} ...${x} value=${null!=(v=g.value)?v:""} onText=${g.type} />`}
    ${"text"===c&&i`<input ...${x} dir="auto" value=${null!=(b=g.value)?b:""} onInput=${e=>g.type(e.currentTarget.value)} />`}
    ${"date"===c&&i`<input
        ...${x}
        type="date"
        min=${d}
        max=${p}
        value=${null!=(h=g.value)?h:""}
        onInput=${e=>g.type(e.currentTarget.value)}
      />`}
    <p class="field-foot" id=${`${k}/foot`}>
      ${g.problem&&i`<span class="field-error" role="alert">${r("warning")}<span>${g.problem}</span></span>`}
      ${$&&o(null!=(f=g.value)?f:"")>.7*$&&i`<span class="field-counter">${o(g.value)} / ${$}</span>`}
    </p>
    ${g.unsent&&i`<${w} words=${g.unsent} />`}
    ${g.problem&&m&&i`<button class="button quiet" onClick=${g.drop}>${r("undo")}${l("اتركها كما كانت")}</button>`}
    <${J} room=${e} record=${g.record} name=${n} open=${m} onUse=${g.set} />
  </div>`}function J({room:e,record:a,name:n,open:t,onUse:o}){var s;return(Object.hasOwn(null!=(s=a.alternatives)?s:{},n)?a.alternatives[n]:[]).map(({value:s,by:u,rev:c})=>i`<div key=${c} class="notice alternative" data-tone="leverage">
        ${r("split")}
        <div class="stack-tight">
          <p>${function({store:e},a){var n;const t=a&&(null==(n=e.get("person",a))?void 0:n.name);return t?l("كتب {name} في الوقت نفسه:",{name:t}):l("كتب شخص آخر في الوقت نفسه:")}(e,u)}</p>
          <p class="kept-words" dir="auto">${String(s)}</p>
          ${t&&i`<div class="row">
              <button class="button" onClick=${()=>o(s)}>${l("استعمل هذا")}</button>
              <button class="button quiet" onClick=${()=>o(a[n])}>${l("أبقِ كلامنا")}</button>
            </div>`}
        </div>
      </div>`)}function N({room:e,action:a,parents:n,day0:t,open:o,onDone:s,onRemove:u}){const c=j(t,a.horizon),$={room:e,action:a,open:o},d=c?l("في {day} على الأكثر",{day:x(c)}):void 0;return i`<div class="action-form">
    <${B} ...${$} name="what" type="long" limit=${1e3} label=${l("ما الذي سيُعمل")} />
    <${B} ...${$} name="owner" limit=${120} label=${l("من المسؤول عنه")} hint=${l("شخص واحد أو جهة واحدة")} />
    <${B} ...${$} name="due" type="date" min=${t} max=${c} label=${l("آخر موعد")} hint=${d} />
    <${B} ...${$} name="indicator" limit=${280} label=${l("كيف نعرف أنه نجح")} />
    <div class="pair">
      <${B} ...${$} name="baseline" limit=${60} label=${l("اليوم")} /><${B}
        ...${$}
        name="target"
        limit=${60}
        label=${l("القيمة المطلوبة")}
      />
    </div>
    <${F} ...${$} />
    <${G} ...${$} />
    <details class="composer-more">
      <summary>${r("plus")}${l("تفاصيل أخرى")}</summary>
      <div class="action-form">
        <${B} ...${$} name="helpers" limit=${280} label=${l("من يساعد")} />
        <${B} ...${$} name="start" type="date" min=${t} max=${c} label=${l("البداية")} />
        <${B} ...${$} name="resources" type="long" limit=${1e3} label=${l("ما نقدّمه نحن")} />
        <${B} ...${$} name="help_needed" type="long" limit=${1e3} label=${l("ما نحتاجه من الآخرين")} />
      </div>
    </details>
    <${K} ...${$} />
    <${L} ...${$} />
    ${100===a.horizon&&i`<${V} ...${$} parents=${n} />`}
    <div class="action-end">
      ${o&&i`<${A} onRemove=${u} />`}
      <button class="button primary" onClick=${s}>${r("check")}${l("تمّ")}</button>
    </div>
  </div>`}function F({room:e,action:a,open:n}){const t=D({room:e,action:a,name:"quick_win",open:n});return i`<label class="tick"
    ><input
      type="checkbox"
      checked=${Boolean(t.value)}
      disabled=${!n}
      onChange=${e=>t.set(e.currentTarget.checked)} /><span
      >${l("مكسب سريع")} <small class="soft">${l("تظهر نتيجته خلال أسابيع")}</small></span
    >
    <${s} state=${t.state}
  /></label>`}function G({room:e,action:a,open:n}){const t=D({room:e,action:a,name:"status",open:n});return i`<fieldset class="choices statuses" disabled=${!n}>
    <legend><b>${l("الحالة")}</b> <${s} state=${t.state} /></legend>
    ${_().map(([e,n])=>i`<label key=${e} class="choice"
          ><input
            type="radio"
            name=${`status/${a.id}`}
            checked=${t.value===e}
            onChange=${()=>t.set(e)}
          /><span class="choice-face">${n}</span></label
        >`)}
  </fieldset>`}function K({room:e,...a}){const n={room:e,...a,name:"goals",points:u(c(e.store),"agreed"),picture:"target"};return i`<${M} ...${n} label=${l("أي هدف يخدم؟")} />`}function L({room:e,...a}){const n={room:e,...a,name:"leverage",points:$(e.store),picture:"leverage"};return i`<${M} ...${n} label=${l("أي موضع تأثير يخدم؟")} />`}function M({room:e,action:a,open:n,name:t,points:o,picture:l,label:u}){var c;const $=D({room:e,action:a,name:t,open:n}),p=new Set(null!=(c=$.value)?c:[]);return o.length?i`<fieldset class="choices serves" disabled=${!n}>
    <legend><b>${u}</b> <${s} state=${$.state} /></legend>
    ${$.problem&&i`<p class="field-error" role="alert">${$.problem}</p>`}
    ${o.map(({id:a})=>i`<label key=${a} class="choice"
          ><input type="checkbox" checked=${p.has(a)} onChange=${()=>(e=>$.set(o.map(e=>e.id).filter(a=>a===e!==p.has(a))))(a)} />
          <span class="choice-face"
            >${r(p.has(a)?"check":l)}<span dir="auto">${d(e.store,a)}</span></span
          ></label
        >`)}
  </fieldset>`:null}function V({room:e,action:a,parents:n,open:t}){var o;const r=D({room:e,action:a,name:"parent",open:t}),u=`parent/${a.id}`;return n.length?i`<div class="field">
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
  </div>`:null}function A({onRemove:e}){const n=a(!1);return n.value?i`<div class="card-sure" role="group" aria-label=${l("هل تزيل هذا العمل؟")}>
    <p>${l("هل تزيل هذا العمل عن كل أعضاء المجموعة؟")}</p>
    <div class="row">
      <button class="button danger" onClick=${e}>${l("أزله")}</button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>n.value=!1}>
        ${l("أبقِها")}
      </button>
    </div>
  </div>`:i`<button class="button quiet danger" onClick=${()=>n.value=!0}>
      ${r("trash")}${l("إزالة")}
    </button>`}function E({room:e,days:a,actions:n,day0:t,open:o,editing:s,onRemove:r}){const u=n.filter(e=>e.horizon===a),c=n.filter(e=>1e3===e.horizon&&!e.unsent),$=j(t,a);return i`<section class="horizon-list" data-days=${a} aria-label=${H(a)}>
    <header class="horizon-head">
      <h2>${H(a)}</h2>
      ${$&&i`<p class="soft">${l("حتى {day}",{day:x($)})}</p>`}
    </header>
    ${!u.length&&i`<p class="horizon-empty">
        ${l(100===a?"ماذا ستفعلون أولًا؟ اكتبه أدناه.":"إلى أين يصل بعد ثلاث سنوات؟")}
      </p>`}
    <ol class="actions">
      ${u.map((a,n)=>i`<${P}
            key=${a.id}
            room=${e}
            action=${a}
            place=${n+1}
            parents=${c}
            day0=${t}
            open=${o}
            editing=${s}
            onRemove=${r}
          />`)}
    </ol>
  </section>`}const H=e=>l(100===e?"أول 100 يوم":"1000 يوم");function P({room:e,action:a,place:n,parents:t,day0:o,open:l,editing:s,onRemove:u}){const c=s.value===a.id,$=()=>s.value=c?null:a.id;return i`<li class="card action" data-open=${c} data-state=${a.unsent?"waiting":"saved"}>
    <button class="action-head" aria-expanded=${c} onClick=${$}>
      <span class="action-place">${n}</span
      ><span class="action-what" dir="auto">${a.what}</span>${r(c?"chevron-up":"chevron-down")}
    </button>
    ${c?i`<${N}
            room=${e}
            action=${a}
            parents=${t}
            day0=${o}
            open=${l}
            onDone=${$}
            onRemove=${()=>(s.value=null,u(a.id))}
          />`:i`<${Q} room=${e} action=${a} parents=${t} onOpen=${$} />`}
  </li>`}const Q=({room:e,action:a,parents:n,onOpen:t})=>{var o;return i`<div class="action-facts" onClick=${t}>
    ${a.owner&&i`<span class="fact">${r("person")}<bdi>${a.owner}</bdi></span>`}
    ${a.due&&i`<span class="fact">${r("calendar")}${x(a.due)}</span>`}
    ${a.indicator&&i`<span class="fact">${r("target")}<bdi>${a.indicator}</bdi></span>`}
    ${"planned"!==a.status&&i`<span class="chip" data-tone=${X[a.status]}>${C(_(),a.status)}</span>`}
    ${a.quick_win&&i`<span class="chip" data-tone="leverage">${r("star")}${l("مكسب سريع")}</span>`}
    ${a.goals.map(a=>i`<span key=${a} class="chip serves-chip">${r("target")}<bdi>${d(e.store,a)}</bdi></span>`)}
    ${a.leverage.map(a=>i`<span key=${a} class="chip serves-chip" data-tone="leverage"
          >${r("leverage")}<bdi>${d(e.store,a)}</bdi></span
        >`)}
    ${a.parent&&i`<span class="fact">${r("flag")}<bdi>${null==(o=n.find(({id:e})=>e===a.parent))?void 0:o.what}</bdi></span>`}
    ${a.missing.map(e=>i`<span key=${e} class="chip" data-tone="warn">${r("warning")}${Y[e]()}</span>`)}
    ${Object.keys(a.alternatives).length>0&&i`<span class="chip" data-tone="leverage">${r("split")}${l("صيغتان")}</span>`}
    ${W(e,a)&&i`<span class="chip" data-tone="error">${r("undo")}${l("رُدّ شيء: انظر في الداخل")}</span>`}
    ${a.unsent&&i`<${s} state="waiting" />`}
  </div>`},W=({outbox:e},{id:a})=>e.returned.value.some(e=>"edit_action"===e.do&&e.with.action===a),X={started:"info",done:"ok",paused:"warn",dropped:"error"},Y={owner:()=>l("لا مسؤول بعد"),indicator:()=>l("لا مؤشر بعد"),due:()=>l("لا موعد بعد")},Z=[100,1e3],ee=e=>"add_action"===e.do||"edit_action"===e.do&&Object.keys(e.with.set).length>0;function ae({room:e,open:n,head:t}){var o;const l=p(e),s=a(null),r=null!=(o=s.value)?o:l.group,u=e.store.all("plan").find(e=>e.owner===r),c=r===l.group;return i`${!u&&i`<main class="page-main stack">${t}<${re} room=${e} group=${c&&n?l.group:null} /></main>`}
  ${u&&i`<${ne}
      key=${u.id}
      room=${e}
      plan=${u}
      open=${n&&c}
      head=${i`${t}<${ie} room=${e} owner=${r} me=${l} onChoose=${e=>s.value=e} />`}
    />`}`}function ne({room:e,plan:a,open:n,head:t}){return m(e,"plan",a.id)?i`<${te} room=${e} plan=${a} open=${n} head=${t} />`:i`<main class="page-main plan stack">
    ${t}
    <p class="soft" role="status">${l("لحظة…")}</p>
  </main>`}function te({room:e,plan:n,open:t,head:o}){var s,r,u;const{store:c,outbox:$,post:d}=e,p=function({records:e,posts:a,plan:n}){const t=e.filter(e=>e.plan===n),o=new Set(t.map(({id:e})=>e)),l=new Set(a.filter(e=>"remove_action"===e.do).map(e=>e.with.action)),s=a.filter(e=>"add_action"===e.do&&e.with.plan===n&&!o.has(e.with.action)).map(T);return[...t.sort((e,a)=>e.position-a.position),...s].filter(({id:e})=>!l.has(e)).map(e=>function(e,a){const n=a.filter(a=>"edit_action"===a.do&&a.with.action===e.id),t=Object.assign({},e,...n.map(e=>e.with.set));return{...t,parent:t.parent||null,missing:R(t)}}({...z,...e},a))}({records:c.all("action"),posts:$.pending.value,plan:n.id}),m=h(()=>p.find(({id:a})=>f(`${e.prefix}${a}/`)),[]),v=a(null!=(s=null==m?void 0:m.horizon)?s:100),b=a(null!=(r=null==m?void 0:m.id)?r:null),g=null!=(u=c.get("about","about").day0)?u:"",k={room:e,plan:n,actions:p,day0:g,open:t,editing:b,onRemove:e=>d("remove_action",{action:e})};return i`<main class="page-main plan stack" data-shown=${v.value}>
      ${o}
      <${se} room=${e} actions=${p} />
      ${!t&&Z.map(a=>i`<${O} key=${a} draft=${oe(e,n,a)} />`)}
      <div class="tabs" role="group" aria-label=${l("المدى")}>
        ${Z.map(e=>i`<button key=${e} aria-pressed=${v.value===e} onClick=${()=>v.value=e}>
              ${H(e)} <span class="count">${p.filter(a=>a.horizon===e).length}</span>
            </button>`)}
      </div>
      <div class="horizons">${Z.map(e=>i`<${E} key=${e} ...${k} days=${e} />`)}</div>
    </main>
    ${t&&!b.value&&i`<${le} room=${e} plan=${n} days=${v.value} />`}`}const oe=(e,a,n)=>e.draft(`${a.id}/${n}`);function le({room:e,plan:n,days:t}){const o=oe(e,n,t),s=a(null);return g(()=>{const a=e.outbox.returned.value.find(e=>"add_action"===e.do&&e.with.plan===n.id);a&&!o.value.trim()&&(s.value=a.why,o.value=a.with.what,e.outbox.take(a.key))}),i`<${S}
    key=${t}
    draft=${o}
    limit=${1e3}
    label=${l("أضف عملًا")}
    hint=${l("أضف عملًا…")}
    action=${l("إضافة")}
    problem=${s}
    onSend=${()=>(s.value=null,k(o,a=>e.post("add_action",{plan:n.id,horizon:t,what:a})))}
  >
    <p class="composer-note">
      ${r("calendar")}${H(t)}. ${l("أولًا ما الذي سيُعمل؛ ثم من ومتى.")}
    </p><//
  >`}function se({room:e,actions:a}){const n=new Set(a.map(({id:e})=>e));return e.outbox.returned.value.filter(e=>"edit_action"===e.do&&!n.has(e.with.action)).map(a=>i`<div key=${a.key} class="notice came-back" role="alert" data-tone="error">
        ${r("undo")}
        <div class="stack-tight">
          <b>${a.why}</b>
          <p class="kept-words" dir="auto">
            ${Object.values(a.with.set).filter(e=>"string"==typeof e).join("\n")}
          </p>
          <button class="button" onClick=${()=>e.outbox.take(a.key)}>${l("رأيتها")}</button>
        </div>
      </div>`)}function ie({room:e,owner:a,me:n,onChoose:t}){const{store:o}=e,s=o.all("plan").filter(e=>!e.group);return i`<label class="composer-select"
      >${r("target")}<span>${l("خطة")}</span
      ><select value=${a} onChange=${e=>t(e.currentTarget.value)}>
        ${b(o).map(({id:e,name:a})=>i`<option key=${e} value=${e}>${e===n.group?l("{name} (مجموعتنا)",{name:a}):a}</option>`)}
        ${s.map(e=>i`<option key=${e.id} value=${e.owner}>${e.owner}</option>`)}
      </select></label
    >
    ${a!==n.group&&i`<p class="soft">${l("يمكنك قراءة هذه الخطة. لا تغيّرها إلا مجموعتها.")}</p>`}`}function re({room:e,group:a}){const n=a&&v(e.outbox,"add_plan",{owner:a}).length>0;return i`<div class="empty">
    ${r("target","big")}
    <h2>${l("لا توجد خطة هنا بعد")}</h2>
    <p>${l(a?"ابدأ خطة مجموعتك.":"تُفتح عندما يصل الميسّر إلى الخطط.")}</p>
    ${a&&i`<button class="button primary" disabled=${n} onClick=${()=>e.post("add_plan",{owner:a})}>
        ${l("ابدأ خطتنا")}
      </button>`}
  </div>`}export{ae as Activity,ne as PlanView,ee as takes};
