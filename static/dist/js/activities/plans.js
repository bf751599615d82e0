import{h as e,a,N as t,t as n,S as o,n as i,i as l,v as s,q as r,L as c,M as u,g as $,O as d}from"../core/shared.js";import{l as p,G as m,d as v,s as h,a as b,b as f,C as g,c as w}from"../writing.js";const y={owner:"",helpers:"",start:"",due:"",resources:"",help_needed:"",indicator:"",baseline:"",target:"",quick_win:!1,status:"planned",leverage:[],parent:null,rev:1,alternatives:{}},k=(e,a)=>e?new Date(Date.parse(e)+864e5*a).toISOString().slice(0,10):"";const x=({with:{action:e,...a},state:t})=>({...a,id:e,unsent:"waiting"===t.value}),C=e=>["owner","indicator","due"].filter(a=>!e[a]),O=(e,a)=>JSON.stringify(null!=e?e:"")===JSON.stringify(null!=a?a:"");function S({room:t,action:o,name:i,limit:l}){var s,r;const c=e(null),u=e(null),$=a({base:o.rev,timer:0,posted:void 0}),d=function({room:{store:e,outbox:a},action:t,name:n}){var o,i;const l=function({posts:e,action:a,name:t}){const n=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,t)).at(-1);return n?{value:n.with.set[t],state:n.state.value}:null}({posts:a.pending.value,action:t.id,name:n}),s=function({returned:e,action:a,name:t}){const n=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,t)).at(-1);return n?{key:n.key,value:n.with.set[t],why:n.why}:null}({returned:a.returned.value,action:t.id,name:n}),r=null!=(o=e.get("action",t.id))?o:t,c=l?l.value:null!=(i=r[n])?i:t[n];return{waiting:l,back:s,record:r,said:c,value:s?s.value:c}}({room:t,action:o,name:i}),m=e=>function({name:e,text:a,limit:t}){return t&&p(String(a))>t?n("Too long: please shorten it."):"what"!==e||(o=a,String(null!=o?o:"").trim())?null:n("Say what will be done.");var o}({name:i,text:null!=e?e:"",limit:l});return null!==c.value&&($.current.base=(({record:e,name:a,text:t,base:n})=>O(e[a],t)?e.rev:n)({record:d.record,name:i,text:c.value,base:$.current.base})),{record:d.record,value:null!=(s=c.value)?s:d.value,state:T(d.waiting,u.value),problem:null!==c.value&&m(c.value)||(null==(r=d.back)?void 0:r.why)||null,..._({room:t,typed:c,at:$,seen:d,fault:m,say:(e,a)=>{d.back&&t.outbox.take(d.back.key),u.value=t.post("edit_action",{action:o.id,base:e,set:{[i]:a}})}})}}function _({room:e,typed:n,at:o,seen:i,fault:l,say:s}){const r=function({typed:e,at:n,seen:o,fault:i,say:l}){const s=a(null);return s.current=()=>{var a,t,s;clearTimeout(n.current.timer);const r=null!=(t=null==(a=e.peek())?void 0:a.trim())?t:null;null===r||O(r,null!=(s=n.current.posted)?s:o.said)||i(r)||(n.current.posted=r,l(n.current.base,r))},t(()=>()=>s.current(),[]),s}({typed:n,at:o,seen:i,fault:l,say:s});return{focus(){var e,a;o.current={base:i.back?o.current.base:i.record.rev,timer:0,posted:null==(e=i.back)?void 0:e.value},n.value=null!=(a=i.value)?a:""},type(e){n.value=e,clearTimeout(o.current.timer),o.current.timer=setTimeout(()=>r.current(),1200)},leave(){r.current(),l(n.peek())||(n.value=null)},set(e){n.value=null,s(i.record.rev,e)},drop(){i.back&&e.outbox.take(i.back.key),n.value=null}}}const T=(e,a)=>{var t;return null!=(t=null==e?void 0:e.state)?t:a&&"refused"!==a.state.value?a.state.value:null};function R({room:e,action:a,name:t,label:s,hint:r,type:c="text",limit:u,min:$,max:d,open:v}){var h,b,f,g;const w=S({room:e,action:a,name:t,limit:u}),y=`${t}/${a.id}`,k={id:y,disabled:!v,"aria-invalid":Boolean(w.problem),"aria-describedby":`${y}/foot`,onFocus:w.focus,onBlur:w.leave};return i`<div class="field" data-tone=${w.problem?"error":void 0}>
    <div class="field-head">
      <label for=${y}>${s}</label>${!w.problem&&i`<${o} state=${w.state} />`}
    </div>
    ${r&&i`<p class="field-hint">${r}</p>`}
    ${"long"===c&&i`<${m} ...${k} value=${null!=(h=w.value)?h:""} onText=${w.type} />`}
    ${"text"===c&&i`<input ...${k} dir="auto" value=${null!=(b=w.value)?b:""} onInput=${e=>w.type(e.currentTarget.value)} />`}
    ${"date"===c&&i`<input ...${k} type="date" min=${$} max=${d} value=${null!=(f=w.value)?f:""} onInput=${e=>w.type(e.currentTarget.value)} />`}
    <p class="field-foot" id=${`${y}/foot`}>
      ${w.problem&&i`<span class="field-error" role="alert">${l("warning")}<span>${w.problem}</span></span>`}
      ${u&&p(null!=(g=w.value)?g:"")>.7*u&&i`<span class="field-counter">${p(w.value)} / ${u}</span>`}
    </p>
    ${w.problem&&v&&i`<button class="button quiet" onClick=${w.drop}>${l("undo")}${n("Keep as it was")}</button>`}
    <${z} room=${e} record=${w.record} name=${t} open=${v} onUse=${w.set} />
  </div>`}function z({room:e,record:a,name:t,open:o,onUse:s}){var r;return(Object.hasOwn(null!=(r=a.alternatives)?r:{},t)?a.alternatives[t]:[]).map(({value:r,by:c,rev:u})=>i`<div key=${u} class="notice alternative" data-tone="leverage">
        ${l("split")}
        <div class="stack-tight">
          <p>${function({store:e},a){var t;const o=a&&(null==(t=e.get("person",a))?void 0:t.name);return o?n("{name} edited this at the same time:",{name:o}):n("Someone else edited this at the same time:")}(e,c)}</p>
          <p class="kept-words" dir="auto">${String(r)}</p>
          ${o&&i`<div class="row">
              <button class="button" onClick=${()=>s(r)}>${n("Use this")}</button>
              <button class="button quiet" onClick=${()=>s(a[t])}>${n("Keep mine")}</button>
            </div>`}
        </div>
      </div>`)}function j({room:e,action:a,parents:t,day0:o,open:s,onDone:r,onRemove:c}){const u=k(o,a.horizon),$={room:e,action:a,open:s},d=u?n("Due by {day}",{day:v(u)}):void 0;return i`<div class="action-form">
    <${R} ...${$} name="what" type="long" limit=${1e3} label=${n("What will be done")} />
    <${R} ...${$} name="owner" limit=${120} label=${n("Who’s responsible")} hint=${n("One person or office")} />
    <${R} ...${$} name="due" type="date" min=${o} max=${u} label=${n("Due")} hint=${d} />
    <${R} ...${$} name="indicator" limit=${280} label=${n("How we’ll know it worked")} />
    <div class="pair">
      <${R} ...${$} name="baseline" limit=${60} label=${n("Today")} /><${R}
        ...${$}
        name="target"
        limit=${60}
        label=${n("Target")}
      />
    </div>
    <${W} ...${$} />
    <${N} ...${$} />
    <details class="composer-more">
      <summary>${l("plus")}${n("More about it")}</summary>
      <div class="action-form">
        <${R} ...${$} name="helpers" limit=${280} label=${n("Who helps")} />
        <${R} ...${$} name="start" type="date" min=${o} max=${u} label=${n("Start")} />
        <${R} ...${$} name="resources" type="long" limit=${1e3} label=${n("What we put in")} />
        <${R} ...${$} name="help_needed" type="long" limit=${1e3} label=${n("Help we need from others")} />
      </div>
    </details>
    <${q} ...${$} />
    ${100===a.horizon&&i`<${D} ...${$} parents=${t} />`}
    <div class="action-end">
      ${s&&i`<${I} onRemove=${c} />`}
      <button class="button primary" onClick=${r}>${l("check")}${n("Done")}</button>
    </div>
  </div>`}function W({room:e,action:a,open:t}){const l=S({room:e,action:a,name:"quick_win"});return i`<label class="tick"
    ><input
      type="checkbox"
      checked=${Boolean(l.value)}
      disabled=${!t}
      onChange=${e=>l.set(e.currentTarget.checked)} /><span
      >${n("Quick win")} <small class="soft">${n("results within weeks")}</small></span
    >
    <${o} state=${l.state}
  /></label>`}function N({room:e,action:a,open:t}){const l=S({room:e,action:a,name:"status"});return i`<fieldset class="choices statuses" disabled=${!t}>
    <legend><b>${n("Status")}</b> <${o} state=${l.state} /></legend>
    ${h().map(([e,t])=>i`<label key=${e} class="choice"
          ><input
            type="radio"
            name=${`status/${a.id}`}
            checked=${l.value===e}
            onChange=${()=>l.set(e)}
          /><span class="choice-face">${t}</span></label
        >`)}
  </fieldset>`}function q({room:e,action:a,open:t}){var c;const u=S({room:e,action:a,name:"leverage"}),$=s(e.store),d=new Set(null!=(c=u.value)?c:[]);return $.length?i`<fieldset class="choices serves" disabled=${!t}>
    <legend><b>${n("Which leverage point does it serve?")}</b> <${o} state=${u.state} /></legend>
    ${$.map(({id:a})=>i`<label key=${a} class="choice"
          ><input type="checkbox" checked=${d.has(a)} onChange=${()=>(e=>u.set($.map(e=>e.id).filter(a=>a===e!==d.has(a))))(a)} />
          <span class="choice-face"
            >${l(d.has(a)?"check":"leverage")}<span dir="auto">${r(e.store,a)}</span></span
          ></label
        >`)}
  </fieldset>`:null}function D({room:e,action:a,parents:t,open:l}){var s;const r=S({room:e,action:a,name:"parent"}),c=`parent/${a.id}`;return t.length?i`<div class="field">
    <div class="field-head">
      <label for=${c}>${n("Leads to the 1000-day action")}</label><${o} state=${r.state} />
    </div>
    <select
      id=${c}
      disabled=${!l}
      value=${null!=(s=r.value)?s:""}
      onChange=${e=>r.set(e.currentTarget.value)}
    >
      <option value="">${n("None")}</option>
      ${t.map(e=>i`<option key=${e.id} value=${e.id}>${e.what}</option>`)}
    </select>
    ${r.problem&&i`<p class="field-error" role="alert">${r.problem}</p>`}
  </div>`:null}function I({onRemove:a}){const t=e(!1);return t.value?i`<div class="card-sure" role="group" aria-label=${n("Remove this action?")}>
    <p>${n("Remove this action for everyone in the group?")}</p>
    <div class="row">
      <button class="button danger" onClick=${a}>${n("Remove it")}</button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>t.value=!1}>
        ${n("Keep it")}
      </button>
    </div>
  </div>`:i`<button class="button quiet danger" onClick=${()=>t.value=!0}>
      ${l("trash")}${n("Remove")}
    </button>`}function K({room:e,plan:a,days:t,actions:o,day0:l,open:s,editing:r,onRemove:c}){const u=o.filter(e=>e.horizon===t),$=o.filter(e=>1e3===e.horizon&&!e.unsent),d=k(l,t);return i`<section class="horizon-list" data-days=${t} aria-label=${A(t)}>
    <header class="horizon-head">
      <h2>${A(t)}</h2>
      ${d&&i`<p class="soft">${n("until {day}",{day:v(d)})}</p>`}
    </header>
    ${!u.length&&i`<p class="horizon-empty">${n(100===t?"What will you do first? Write it below.":"Where should it lead in three years?")}</p>`}
    <ol class="actions">
      ${u.map((a,t)=>i`<${B}
            key=${a.id}
            room=${e}
            action=${a}
            place=${t+1}
            parents=${$}
            day0=${l}
            open=${s}
            editing=${r}
            onRemove=${c}
          />`)}
    </ol>
  </section>`}const A=e=>n(100===e?"First 100 days":"1000 days");function B({room:e,action:a,place:t,parents:n,day0:o,open:s,editing:r,onRemove:c}){const u=r.value===a.id,$=()=>r.value=u?null:a.id;return i`<li class="card action" data-open=${u} data-state=${a.unsent?"waiting":"saved"}>
    <button class="action-head" aria-expanded=${u} onClick=${$}>
      <span class="action-place">${t}</span
      ><span class="action-what" dir="auto">${a.what}</span>${l(u?"chevron-up":"chevron-down")}
    </button>
    ${u?i`<${j}
            room=${e}
            action=${a}
            parents=${n}
            day0=${o}
            open=${s}
            onDone=${$}
            onRemove=${()=>(r.value=null,c(a.id))}
          />`:i`<${F} room=${e} action=${a} parents=${n} onOpen=${$} />`}
  </li>`}const F=({room:e,action:a,parents:t,onOpen:s})=>{var c;return i`<div class="action-facts" onClick=${s}>
    ${a.owner&&i`<span class="fact">${l("person")}<bdi>${a.owner}</bdi></span>`}
    ${a.due&&i`<span class="fact">${l("calendar")}${v(a.due)}</span>`}
    ${a.indicator&&i`<span class="fact">${l("target")}<bdi>${a.indicator}</bdi></span>`}
    ${"planned"!==a.status&&i`<span class="chip" data-tone=${U[a.status]}>${b(h(),a.status)}</span>`}
    ${a.quick_win&&i`<span class="chip" data-tone="leverage">${l("star")}${n("Quick win")}</span>`}
    ${a.leverage.map(a=>i`<span key=${a} class="chip serves-chip" data-tone="leverage">${l("leverage")}<bdi>${r(e.store,a)}</bdi></span>`)}
    ${a.parent&&i`<span class="fact">${l("flag")}<bdi>${null==(c=t.find(({id:e})=>e===a.parent))?void 0:c.what}</bdi></span>`}
    ${a.missing.map(e=>i`<span key=${e} class="chip" data-tone="warn">${l("warning")}${J[e]()}</span>`)}
    ${Object.keys(a.alternatives).length>0&&i`<span class="chip" data-tone="leverage">${l("split")}${n("Two versions")}</span>`}
    ${H(e,a)&&i`<span class="chip" data-tone="error">${l("undo")}${n("Something wasn’t accepted. Open to see.")}</span>`}
    ${a.unsent&&i`<${o} state="waiting" />`}
  </div>`},H=({outbox:e},{id:a})=>e.returned.value.some(e=>"edit_action"===e.do&&e.with.action===a),U={started:"info",done:"ok",paused:"warn",dropped:"error"},J={owner:()=>n("No owner yet"),indicator:()=>n("No indicator yet"),due:()=>n("No due date yet")},L=[100,1e3],M=e=>"add_action"===e.do||"edit_action"===e.do&&Object.keys(e.with.set).length>0;function Q({room:a,stage:t,open:n,head:o}){var l;const s=c(a),r=e(null),u=null!=(l=r.value)?l:s.group,$=a.store.all("plan").find(e=>e.owner===u),d=u===s.group;return i`${!$&&i`<main class="page-main stack">${o}<${V} room=${a} group=${d&&n?s.group:null} /></main>`}
  ${$&&i`<${G}
      key=${$.id}
      room=${a}
      plan=${$}
      open=${n&&d}
      head=${i`${o}<${E} room=${a} owner=${u} me=${s} onChoose=${e=>r.value=e} />`}
    />`}`}function G({room:a,plan:t,open:o,head:l}){var s;const{store:r,outbox:c,post:u}=a,$=e(100),d=e(null),p=function({records:e,posts:a,plan:t}){const n=e.filter(e=>e.plan===t),o=new Set(n.map(({id:e})=>e)),i=new Set(a.filter(e=>"remove_action"===e.do).map(e=>e.with.action)),l=a.filter(e=>"add_action"===e.do&&e.with.plan===t&&!o.has(e.with.action)).map(x);return[...n.sort((e,a)=>e.position-a.position),...l].filter(({id:e})=>!i.has(e)).map(e=>function(e,a){const t=a.filter(a=>"edit_action"===a.do&&a.with.action===e.id),n=Object.assign({},e,...t.map(e=>e.with.set));return{...n,parent:n.parent||null,missing:C(n)}}({...y,...e},a))}({records:r.all("action"),posts:c.pending.value,plan:t.id}),m=null!=(s=r.get("about","about").day0)?s:"",v={room:a,plan:t,actions:p,day0:m,open:o,editing:d,onRemove:e=>u("remove_action",{action:e})};return i`<main class="page-main plan stack" data-shown=${$.value}>
      ${l}
      <${Y} room=${a} actions=${p} />
      <div class="tabs" role="group" aria-label=${n("Horizon")}>
        ${L.map(e=>i`<button key=${e} aria-pressed=${$.value===e} onClick=${()=>$.value=e}>
              ${A(e)} <span class="count">${p.filter(a=>a.horizon===e).length}</span>
            </button>`)}
      </div>
      <div class="horizons">${L.map(e=>i`<${K} key=${e} ...${v} days=${e} />`)}</div>
    </main>
    ${o&&!d.value&&i`<${P} room=${a} plan=${t} days=${$.value} />`}`}function P({room:a,plan:t,days:o}){const s=f(`${a.store.get("about","about").code}/${t.id}/${o}`),r=e(null);return d(()=>{const e=a.outbox.returned.value.find(e=>"add_action"===e.do&&e.with.plan===t.id);e&&!s.value.trim()&&(r.value=e.why,s.value=e.with.what,a.outbox.take(e.key))}),i`<${g}
    key=${o}
    draft=${s}
    limit=${1e3}
    label=${n("Add an action")}
    hint=${n("Add an action…")}
    action=${n("Add")}
    problem=${r}
    onSend=${()=>(r.value=null,w(s,e=>a.post("add_action",{plan:t.id,horizon:o,what:e})))}
  >
    <p class="composer-note">
      ${l("calendar")}${A(o)}. ${n("First say what will be done. Who and when come next.")}
    </p><//
  >`}function Y({room:e,actions:a}){const t=new Set(a.map(({id:e})=>e));return e.outbox.returned.value.filter(e=>"edit_action"===e.do&&!t.has(e.with.action)).map(a=>i`<div key=${a.key} class="notice came-back" role="alert" data-tone="error">
        ${l("undo")}
        <div class="stack-tight">
          <b>${a.why}</b>
          <p class="kept-words" dir="auto">
            ${Object.values(a.with.set).filter(e=>"string"==typeof e).join("\n")}
          </p>
          <button class="button" onClick=${()=>e.outbox.take(a.key)}>${n("OK")}</button>
        </div>
      </div>`)}function E({room:e,owner:a,me:t,onChoose:o}){const{store:s}=e,r=s.all("plan").filter(e=>!e.group);return i`<label class="composer-select"
      >${l("target")}<span>${n("Plan of")}</span
      ><select value=${a} onChange=${e=>o(e.currentTarget.value)}>
        ${$(s).map(({id:e,name:a})=>i`<option key=${e} value=${e}>${e===t.group?n("{name} (ours)",{name:a}):a}</option>`)}
        ${r.map(e=>i`<option key=${e.id} value=${e.owner}>${e.owner}</option>`)}
      </select></label
    >
    ${a!==t.group&&i`<p class="soft">${n("You can read this plan. Only its group can edit it.")}</p>`}`}function V({room:e,group:a}){const t=a&&u(e.outbox,"add_plan",{owner:a}).length>0;return i`<div class="empty">
    ${l("target","big")}
    <h2>${n("No plan here yet")}</h2>
    <p>${n(a?"Start your group’s plan.":"It opens when the facilitator gets to the plans.")}</p>
    ${a&&i`<button class="button primary" disabled=${t} onClick=${()=>e.post("add_plan",{owner:a})}>${n("Start our plan")}</button>`}
  </div>`}export{Q as Activity,G as PlanView,M as takes};
