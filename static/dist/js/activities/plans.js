import{k as e,h as a,a as t,b as n,_ as o,t as l,a8 as s,n as i,i as r,V as u,U as c,M as $,L as d,w as p,a9 as m,aa as v,q as h,I as b,ab as f,ac as g,ad as w}from"../core/shared.js";import{G as y,K as k,d as x,g as _,l as C,U as O,C as S}from"../writing.js";const T={owner:"",helpers:"",start:"",due:"",resources:"",help_needed:"",indicator:"",baseline:"",target:"",quick_win:!1,status:"planned",leverage:[],goals:[],parent:null,rev:1,alternatives:{}},z=(e,a)=>e?new Date(Date.parse(e)+864e5*a).toISOString().slice(0,10):"";const R=({with:{action:e,...a},state:t})=>({...a,id:e,unsent:"waiting"===t.value}),j=e=>["owner","indicator","due"].filter(a=>!e[a]),W=(e,a)=>JSON.stringify(null!=e?e:"")===JSON.stringify(null!=a?a:"");function q({room:n,action:s,name:i,limit:r,open:u}){var c,$,d,p,m,v,h,b;const f=e(n.draft(`${s.id}/${i}`),null),g=a(null!=($=null==(c=f.peek())?void 0:c.text)?$:null),w=a(null),y=t({base:null!=(p=null==(d=f.peek())?void 0:d.base)?p:s.rev,timer:0,posted:void 0}),k=function({room:{store:e,outbox:a},action:t,name:n}){var o,l;const s=function({posts:e,action:a,name:t}){const n=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,t)).at(-1);return n?{value:n.with.set[t],state:n.state.value}:null}({posts:a.pending.value,action:t.id,name:n}),i=function({returned:e,action:a,name:t}){const n=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,t)).at(-1);return n?{key:n.key,value:n.with.set[t],why:n.why}:null}({returned:a.returned.value,action:t.id,name:n}),r=null!=(o=e.get("action",t.id))?o:t,u=s?s.value:null!=(l=r[n])?l:t[n];return{waiting:s,back:i,record:r,said:u,value:i?i.value:u}}({room:n,action:s,name:i}),x=e=>function({name:e,text:a,limit:t}){return t&&o(String(a))>t?l("Too long: please shorten it."):"what"!==e||(n=a,String(null!=n?n:"").trim())?null:l("Say what will be done.");var n}({name:i,text:null!=e?e:"",limit:r});return null!==g.value&&(y.current.base=(({record:e,name:a,text:t,base:n})=>W(e[a],t)?e.rev:n)({record:k.record,name:i,text:g.value,base:y.current.base})),{record:k.record,value:null!=(m=u?g.value:null)?m:k.value,unsent:u?null:null!=(h=null==(v=f.value)?void 0:v.text)?h:null,state:N(k.waiting,w.value),problem:u&&null!==g.value&&x(g.value)||(null==(b=k.back)?void 0:b.why)||null,...D({room:n,typed:g,unsent:f,at:y,seen:k,fault:x,say:(e,a)=>{k.back&&n.outbox.take(k.back.key),w.value=n.post("edit_action",{action:s.id,base:e,set:{[i]:a}}),w.value.kept.then(()=>{var e;return(null==(e=f.peek())?void 0:e.text.trim())===a&&(f.value=null)})},open:u})}}function D({room:e,typed:a,unsent:o,at:l,seen:s,fault:i,say:r,open:u}){const c=function({typed:e,unsent:a,at:o,seen:l,fault:s,say:i,open:r}){const u=t(null);return u.current=()=>{var t,n,u;clearTimeout(o.current.timer);const c=null!=(n=null==(t=e.peek())?void 0:t.trim())?n:null;null!==c&&r&&!s(c)&&(W(c,null!=(u=o.current.posted)?u:l.said)?a.value=null:(o.current.posted=c,i(o.current.base,c)))},n(()=>()=>u.current(),[]),n(()=>{a.peek()&&u.current()},[r]),u}({typed:a,unsent:o,at:l,seen:s,fault:i,say:r,open:u}),$=()=>(o.value=null,a.value=null);return{focus(){var e,t;o.peek()||(l.current={base:s.back?l.current.base:s.record.rev,timer:0,posted:null==(e=s.back)?void 0:e.value},a.value=null!=(t=s.value)?t:"")},type(e){a.value=e,o.value={text:e,base:l.current.base},clearTimeout(l.current.timer),l.current.timer=setTimeout(()=>c.current(),1200)},leave(){c.current(),i(a.peek())||(a.value=null)},set(e){$(),r(s.record.rev,e)},drop(){s.back&&e.outbox.take(s.back.key),$()}}}const N=(e,a)=>{var t;return null!=(t=null==e?void 0:e.state)?t:a&&"refused"!==a.state.value?a.state.value:null};function I({room:e,action:a,name:t,label:n,hint:u,type:c="text",limit:$,min:d,max:p,open:m}){var v,h,b,f;const g=q({room:e,action:a,name:t,limit:$,open:m}),w=`${t}/${a.id}`,x={id:w,disabled:!m,"aria-invalid":Boolean(g.problem),"aria-describedby":`${w}/foot`,onFocus:g.focus,onBlur:g.leave};return i`<div class="field" data-tone=${g.problem?"error":void 0}>
    <div class="field-head">
      <label for=${w}>${n}</label>${!g.problem&&i`<${s} state=${g.state} />`}
    </div>
    ${u&&i`<p class="field-hint">${u}</p>`}
    ${"long"===c&&i`<${y} ...${x} value=${null!=(v=g.value)?v:""} onText=${g.type} />`}
    ${"text"===c&&i`<input ...${x} dir="auto" value=${null!=(h=g.value)?h:""} onInput=${e=>g.type(e.currentTarget.value)} />`}
    ${"date"===c&&i`<input
        ...${x}
        type="date"
        min=${d}
        max=${p}
        value=${null!=(b=g.value)?b:""}
        onInput=${e=>g.type(e.currentTarget.value)}
      />`}
    <p class="field-foot" id=${`${w}/foot`}>
      ${g.problem&&i`<span class="field-error" role="alert">${r("warning")}<span>${g.problem}</span></span>`}
      ${$&&o(null!=(f=g.value)?f:"")>.7*$&&i`<span class="field-counter">${o(g.value)} / ${$}</span>`}
    </p>
    ${g.unsent&&i`<${k} words=${g.unsent} />`}
    ${g.problem&&m&&i`<button class="button quiet" onClick=${g.drop}>${r("undo")}${l("Keep as it was")}</button>`}
    <${K} room=${e} record=${g.record} name=${t} open=${m} onUse=${g.set} />
  </div>`}function K({room:e,record:a,name:t,open:n,onUse:o}){var s;return(Object.hasOwn(null!=(s=a.alternatives)?s:{},t)?a.alternatives[t]:[]).map(({value:s,by:u,rev:c})=>i`<div key=${c} class="notice alternative" data-tone="leverage">
        ${r("split")}
        <div class="stack-tight">
          <p>${function({store:e},a){var t;const n=a&&(null==(t=e.get("person",a))?void 0:t.name);return n?l("{name} edited this at the same time:",{name:n}):l("Someone else edited this at the same time:")}(e,u)}</p>
          <p class="kept-words" dir="auto">${String(s)}</p>
          ${n&&i`<div class="row">
              <button class="button" onClick=${()=>o(s)}>${l("Use this")}</button>
              <button class="button quiet" onClick=${()=>o(a[t])}>${l("Keep mine")}</button>
            </div>`}
        </div>
      </div>`)}function U({room:e,action:a,parents:t,day0:n,open:o,onDone:s,onRemove:u}){const c=z(n,a.horizon),$={room:e,action:a,open:o},d=c?l("Due by {day}",{day:x(c)}):void 0;return i`<div class="action-form">
    <${I} ...${$} name="what" type="long" limit=${1e3} label=${l("What will be done")} />
    <${I} ...${$} name="owner" limit=${120} label=${l("Who’s responsible")} hint=${l("One person or office")} />
    <${I} ...${$} name="due" type="date" min=${n} max=${c} label=${l("Due")} hint=${d} />
    <${I} ...${$} name="indicator" limit=${280} label=${l("How we’ll know it worked")} />
    <div class="pair">
      <${I} ...${$} name="baseline" limit=${60} label=${l("Today")} /><${I}
        ...${$}
        name="target"
        limit=${60}
        label=${l("Target")}
      />
    </div>
    <${A} ...${$} />
    <${B} ...${$} />
    <details class="composer-more">
      <summary>${r("plus")}${l("More about it")}</summary>
      <div class="action-form">
        <${I} ...${$} name="helpers" limit=${280} label=${l("Who helps")} />
        <${I} ...${$} name="start" type="date" min=${n} max=${c} label=${l("Start")} />
        <${I} ...${$} name="resources" type="long" limit=${1e3} label=${l("What we put in")} />
        <${I} ...${$} name="help_needed" type="long" limit=${1e3} label=${l("Help we need from others")} />
      </div>
    </details>
    <${F} ...${$} />
    <${H} ...${$} />
    ${100===a.horizon&&i`<${L} ...${$} parents=${t} />`}
    <div class="action-end">
      ${o&&i`<${M} onRemove=${u} />`}
      <button class="button primary" onClick=${s}>${r("check")}${l("Done")}</button>
    </div>
  </div>`}function A({room:e,action:a,open:t}){const n=q({room:e,action:a,name:"quick_win",open:t});return i`<label class="tick"
    ><input
      type="checkbox"
      checked=${Boolean(n.value)}
      disabled=${!t}
      onChange=${e=>n.set(e.currentTarget.checked)} /><span
      >${l("Quick win")} <small class="soft">${l("results within weeks")}</small></span
    >
    <${s} state=${n.state}
  /></label>`}function B({room:e,action:a,open:t}){const n=q({room:e,action:a,name:"status",open:t});return i`<fieldset class="choices statuses" disabled=${!t}>
    <legend><b>${l("Status")}</b> <${s} state=${n.state} /></legend>
    ${_().map(([e,t])=>i`<label key=${e} class="choice"
          ><input
            type="radio"
            name=${`status/${a.id}`}
            checked=${n.value===e}
            onChange=${()=>n.set(e)}
          /><span class="choice-face">${t}</span></label
        >`)}
  </fieldset>`}function F({room:e,...a}){const t={room:e,...a,name:"goals",points:u(c(e.store),"agreed"),picture:"target"};return i`<${J} ...${t} label=${l("Which goal does it serve?")} />`}function H({room:e,...a}){const t={room:e,...a,name:"leverage",points:$(e.store),picture:"leverage"};return i`<${J} ...${t} label=${l("Which leverage point does it serve?")} />`}function J({room:e,action:a,open:t,name:n,points:o,picture:l,label:u}){var c;const $=q({room:e,action:a,name:n,open:t}),p=new Set(null!=(c=$.value)?c:[]);return o.length?i`<fieldset class="choices serves" disabled=${!t}>
    <legend><b>${u}</b> <${s} state=${$.state} /></legend>
    ${$.problem&&i`<p class="field-error" role="alert">${$.problem}</p>`}
    ${o.map(({id:a})=>i`<label key=${a} class="choice"
          ><input type="checkbox" checked=${p.has(a)} onChange=${()=>(e=>$.set(o.map(e=>e.id).filter(a=>a===e!==p.has(a))))(a)} />
          <span class="choice-face"
            >${r(p.has(a)?"check":l)}<span dir="auto">${d(e.store,a)}</span></span
          ></label
        >`)}
  </fieldset>`:null}function L({room:e,action:a,parents:t,open:n}){var o;const r=q({room:e,action:a,name:"parent",open:n}),u=`parent/${a.id}`;return t.length?i`<div class="field">
    <div class="field-head">
      <label for=${u}>${l("Leads to the 1000-day action")}</label><${s} state=${r.state} />
    </div>
    <select
      id=${u}
      disabled=${!n}
      value=${null!=(o=r.value)?o:""}
      onChange=${e=>r.set(e.currentTarget.value)}
    >
      <option value="">${l("None")}</option>
      ${t.map(e=>i`<option key=${e.id} value=${e.id}>${e.what}</option>`)}
    </select>
    ${r.problem&&i`<p class="field-error" role="alert">${r.problem}</p>`}
  </div>`:null}function M({onRemove:e}){const t=a(!1);return t.value?i`<div class="card-sure" role="group" aria-label=${l("Remove this action?")}>
    <p>${l("Remove this action for everyone in the group?")}</p>
    <div class="row">
      <button class="button danger" onClick=${e}>${l("Remove it")}</button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>t.value=!1}>
        ${l("Keep it")}
      </button>
    </div>
  </div>`:i`<button class="button quiet danger" onClick=${()=>t.value=!0}>
      ${r("trash")}${l("Remove")}
    </button>`}function Q({room:e,days:a,actions:t,day0:n,open:o,editing:s,onRemove:r}){const u=t.filter(e=>e.horizon===a),c=t.filter(e=>1e3===e.horizon&&!e.unsent),$=z(n,a);return i`<section class="horizon-list" data-days=${a} aria-label=${G(a)}>
    <header class="horizon-head">
      <h2>${G(a)}</h2>
      ${$&&i`<p class="soft">${l("until {day}",{day:x($)})}</p>`}
    </header>
    ${!u.length&&i`<p class="horizon-empty">
        ${l(100===a?"What will you do first? Write it below.":"Where should it lead in three years?")}
      </p>`}
    <ol class="actions">
      ${u.map((a,t)=>i`<${P}
            key=${a.id}
            room=${e}
            action=${a}
            place=${t+1}
            parents=${c}
            day0=${n}
            open=${o}
            editing=${s}
            onRemove=${r}
          />`)}
    </ol>
  </section>`}const G=e=>l(100===e?"First 100 days":"1000 days");function P({room:e,action:a,place:t,parents:n,day0:o,open:l,editing:s,onRemove:u}){const c=s.value===a.id,$=()=>s.value=c?null:a.id;return i`<li class="card action" data-open=${c} data-state=${a.unsent?"waiting":"saved"}>
    <button class="action-head" aria-expanded=${c} onClick=${$}>
      <span class="action-place">${t}</span
      ><span class="action-what" dir="auto">${a.what}</span>${r(c?"chevron-up":"chevron-down")}
    </button>
    ${c?i`<${U}
            room=${e}
            action=${a}
            parents=${n}
            day0=${o}
            open=${l}
            onDone=${$}
            onRemove=${()=>(s.value=null,u(a.id))}
          />`:i`<${V} room=${e} action=${a} parents=${n} onOpen=${$} />`}
  </li>`}const V=({room:e,action:a,parents:t,onOpen:n})=>{var o;return i`<div class="action-facts" onClick=${n}>
    ${a.owner&&i`<span class="fact">${r("person")}<bdi>${a.owner}</bdi></span>`}
    ${a.due&&i`<span class="fact">${r("calendar")}${x(a.due)}</span>`}
    ${a.indicator&&i`<span class="fact">${r("target")}<bdi>${a.indicator}</bdi></span>`}
    ${"planned"!==a.status&&i`<span class="chip" data-tone=${E[a.status]}>${C(_(),a.status)}</span>`}
    ${a.quick_win&&i`<span class="chip" data-tone="leverage">${r("star")}${l("Quick win")}</span>`}
    ${a.goals.map(a=>i`<span key=${a} class="chip serves-chip">${r("target")}<bdi>${d(e.store,a)}</bdi></span>`)}
    ${a.leverage.map(a=>i`<span key=${a} class="chip serves-chip" data-tone="leverage"
          >${r("leverage")}<bdi>${d(e.store,a)}</bdi></span
        >`)}
    ${a.parent&&i`<span class="fact">${r("flag")}<bdi>${null==(o=t.find(({id:e})=>e===a.parent))?void 0:o.what}</bdi></span>`}
    ${a.missing.map(e=>i`<span key=${e} class="chip" data-tone="warn">${r("warning")}${X[e]()}</span>`)}
    ${Object.keys(a.alternatives).length>0&&i`<span class="chip" data-tone="leverage">${r("split")}${l("Two versions")}</span>`}
    ${Y(e,a)&&i`<span class="chip" data-tone="error">${r("undo")}${l("Something wasn’t accepted. Open to see.")}</span>`}
    ${a.unsent&&i`<${s} state="waiting" />`}
  </div>`},Y=({outbox:e},{id:a})=>e.returned.value.some(e=>"edit_action"===e.do&&e.with.action===a),E={started:"info",done:"ok",paused:"warn",dropped:"error"},X={owner:()=>l("No owner yet"),indicator:()=>l("No indicator yet"),due:()=>l("No due date yet")},Z=[100,1e3],ee=e=>"add_action"===e.do||"edit_action"===e.do&&Object.keys(e.with.set).length>0;function ae({room:e,open:t,head:n}){var o;const l=p(e),s=a(null),r=null!=(o=s.value)?o:l.group,u=e.store.all("plan").find(e=>e.owner===r),c=r===l.group;return i`${!u&&i`<main class="page-main stack">${n}<${re} room=${e} group=${c&&t?l.group:null} /></main>`}
  ${u&&i`<${te}
      key=${u.id}
      room=${e}
      plan=${u}
      open=${t&&c}
      head=${i`${n}<${ie} room=${e} owner=${r} me=${l} onChoose=${e=>s.value=e} />`}
    />`}`}function te({room:e,plan:a,open:t,head:n}){return m(e,"plan",a.id)?i`<${ne} room=${e} plan=${a} open=${t} head=${n} />`:i`<main class="page-main plan stack">
    ${n}
    <p class="soft" role="status">${l("One moment…")}</p>
  </main>`}function ne({room:e,plan:t,open:n,head:o}){var s,r,u;const{store:c,outbox:$,post:d}=e,p=function({records:e,posts:a,plan:t}){const n=e.filter(e=>e.plan===t),o=new Set(n.map(({id:e})=>e)),l=new Set(a.filter(e=>"remove_action"===e.do).map(e=>e.with.action)),s=a.filter(e=>"add_action"===e.do&&e.with.plan===t&&!o.has(e.with.action)).map(R);return[...n.sort((e,a)=>e.position-a.position),...s].filter(({id:e})=>!l.has(e)).map(e=>function(e,a){const t=a.filter(a=>"edit_action"===a.do&&a.with.action===e.id),n=Object.assign({},e,...t.map(e=>e.with.set));return{...n,parent:n.parent||null,missing:j(n)}}({...T,...e},a))}({records:c.all("action"),posts:$.pending.value,plan:t.id}),m=b(()=>p.find(({id:a})=>f(`${e.prefix}${a}/`)),[]),v=a(null!=(s=null==m?void 0:m.horizon)?s:100),h=a(null!=(r=null==m?void 0:m.id)?r:null),g=null!=(u=c.get("about","about").day0)?u:"",w={room:e,plan:t,actions:p,day0:g,open:n,editing:h,onRemove:e=>d("remove_action",{action:e})};return i`<main class="page-main plan stack" data-shown=${v.value}>
      ${o}
      <${se} room=${e} actions=${p} />
      ${!n&&Z.map(a=>i`<${O} key=${a} draft=${oe(e,t,a)} />`)}
      <div class="tabs" role="group" aria-label=${l("Horizon")}>
        ${Z.map(e=>i`<button key=${e} aria-pressed=${v.value===e} onClick=${()=>v.value=e}>
              ${G(e)} <span class="count">${p.filter(a=>a.horizon===e).length}</span>
            </button>`)}
      </div>
      <div class="horizons">${Z.map(e=>i`<${Q} key=${e} ...${w} days=${e} />`)}</div>
    </main>
    ${n&&!h.value&&i`<${le} room=${e} plan=${t} days=${v.value} />`}`}const oe=(e,a,t)=>e.draft(`${a.id}/${t}`);function le({room:e,plan:t,days:n}){const o=oe(e,t,n),s=a(null);return g(()=>{const a=e.outbox.returned.value.find(e=>"add_action"===e.do&&e.with.plan===t.id);a&&!o.value.trim()&&(s.value=a.why,o.value=a.with.what,e.outbox.take(a.key))}),i`<${S}
    key=${n}
    draft=${o}
    limit=${1e3}
    label=${l("Add an action")}
    hint=${l("Add an action…")}
    action=${l("Add")}
    problem=${s}
    onSend=${()=>(s.value=null,w(o,a=>e.post("add_action",{plan:t.id,horizon:n,what:a})))}
  >
    <p class="composer-note">
      ${r("calendar")}${G(n)}. ${l("First say what will be done. Who and when come next.")}
    </p><//
  >`}function se({room:e,actions:a}){const t=new Set(a.map(({id:e})=>e));return e.outbox.returned.value.filter(e=>"edit_action"===e.do&&!t.has(e.with.action)).map(a=>i`<div key=${a.key} class="notice came-back" role="alert" data-tone="error">
        ${r("undo")}
        <div class="stack-tight">
          <b>${a.why}</b>
          <p class="kept-words" dir="auto">
            ${Object.values(a.with.set).filter(e=>"string"==typeof e).join("\n")}
          </p>
          <button class="button" onClick=${()=>e.outbox.take(a.key)}>${l("OK")}</button>
        </div>
      </div>`)}function ie({room:e,owner:a,me:t,onChoose:n}){const{store:o}=e,s=o.all("plan").filter(e=>!e.group);return i`<label class="composer-select"
      >${r("target")}<span>${l("Plan of")}</span
      ><select value=${a} onChange=${e=>n(e.currentTarget.value)}>
        ${h(o).map(({id:e,name:a})=>i`<option key=${e} value=${e}>${e===t.group?l("{name} (ours)",{name:a}):a}</option>`)}
        ${s.map(e=>i`<option key=${e.id} value=${e.owner}>${e.owner}</option>`)}
      </select></label
    >
    ${a!==t.group&&i`<p class="soft">${l("You can read this plan. Only its group can edit it.")}</p>`}`}function re({room:e,group:a}){const t=a&&v(e.outbox,"add_plan",{owner:a}).length>0;return i`<div class="empty">
    ${r("target","big")}
    <h2>${l("No plan here yet")}</h2>
    <p>${l(a?"Start your group’s plan.":"It opens when the facilitator gets to the plans.")}</p>
    ${a&&i`<button class="button primary" disabled=${t} onClick=${()=>e.post("add_plan",{owner:a})}>
        ${l("Start our plan")}
      </button>`}
  </div>`}export{ae as Activity,te as PlanView,ee as takes};
