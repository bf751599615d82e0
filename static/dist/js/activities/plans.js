import{h as e,a,N as t,O as n,t as o,S as i,n as l,i as s,y as r,w as c,R as u,T as $,g as d,U as p,V as m}from"../core/shared.js";import{G as v,d as h,s as b,l as f,C as w}from"../writing.js";const g={owner:"",helpers:"",start:"",due:"",resources:"",help_needed:"",indicator:"",baseline:"",target:"",quick_win:!1,status:"planned",leverage:[],parent:null,rev:1,alternatives:{}},y=(e,a)=>e?new Date(Date.parse(e)+864e5*a).toISOString().slice(0,10):"";const k=({with:{action:e,...a},state:t})=>({...a,id:e,unsent:"waiting"===t.value}),x=e=>["owner","indicator","due"].filter(a=>!e[a]),C=(e,a)=>JSON.stringify(null!=e?e:"")===JSON.stringify(null!=a?a:"");function O({room:t,action:i,name:l,limit:s}){var r,c;const u=e(null),$=e(null),d=a({base:i.rev,timer:0,posted:void 0}),p=function({room:{store:e,outbox:a},action:t,name:n}){var o,i;const l=function({posts:e,action:a,name:t}){const n=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,t)).at(-1);return n?{value:n.with.set[t],state:n.state.value}:null}({posts:a.pending.value,action:t.id,name:n}),s=function({returned:e,action:a,name:t}){const n=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,t)).at(-1);return n?{key:n.key,value:n.with.set[t],why:n.why}:null}({returned:a.returned.value,action:t.id,name:n}),r=null!=(o=e.get("action",t.id))?o:t,c=l?l.value:null!=(i=r[n])?i:t[n];return{waiting:l,back:s,record:r,said:c,value:s?s.value:c}}({room:t,action:i,name:l}),m=e=>function({name:e,text:a,limit:t}){return t&&n(String(a))>t?o("Too long: please shorten it."):"what"!==e||(i=a,String(null!=i?i:"").trim())?null:o("Say what will be done.");var i}({name:l,text:null!=e?e:"",limit:s});return null!==u.value&&(d.current.base=(({record:e,name:a,text:t,base:n})=>C(e[a],t)?e.rev:n)({record:p.record,name:l,text:u.value,base:d.current.base})),{record:p.record,value:null!=(r=u.value)?r:p.value,state:_(p.waiting,$.value),problem:null!==u.value&&m(u.value)||(null==(c=p.back)?void 0:c.why)||null,...S({room:t,typed:u,at:d,seen:p,fault:m,say:(e,a)=>{p.back&&t.outbox.take(p.back.key),$.value=t.post("edit_action",{action:i.id,base:e,set:{[l]:a}})}})}}function S({room:e,typed:n,at:o,seen:i,fault:l,say:s}){const r=function({typed:e,at:n,seen:o,fault:i,say:l}){const s=a(null);return s.current=()=>{var a,t,s;clearTimeout(n.current.timer);const r=null!=(t=null==(a=e.peek())?void 0:a.trim())?t:null;null===r||C(r,null!=(s=n.current.posted)?s:o.said)||i(r)||(n.current.posted=r,l(n.current.base,r))},t(()=>()=>s.current(),[]),s}({typed:n,at:o,seen:i,fault:l,say:s});return{focus(){var e,a;o.current={base:i.back?o.current.base:i.record.rev,timer:0,posted:null==(e=i.back)?void 0:e.value},n.value=null!=(a=i.value)?a:""},type(e){n.value=e,clearTimeout(o.current.timer),o.current.timer=setTimeout(()=>r.current(),1200)},leave(){r.current(),l(n.peek())||(n.value=null)},set(e){n.value=null,s(i.record.rev,e)},drop(){i.back&&e.outbox.take(i.back.key),n.value=null}}}const _=(e,a)=>{var t;return null!=(t=null==e?void 0:e.state)?t:a&&"refused"!==a.state.value?a.state.value:null};function T({room:e,action:a,name:t,label:r,hint:c,type:u="text",limit:$,min:d,max:p,open:m}){var h,b,f,w;const g=O({room:e,action:a,name:t,limit:$}),y=`${t}/${a.id}`,k={id:y,disabled:!m,"aria-invalid":Boolean(g.problem),"aria-describedby":`${y}/foot`,onFocus:g.focus,onBlur:g.leave};return l`<div class="field" data-tone=${g.problem?"error":void 0}>
    <div class="field-head">
      <label for=${y}>${r}</label>${!g.problem&&l`<${i} state=${g.state} />`}
    </div>
    ${c&&l`<p class="field-hint">${c}</p>`}
    ${"long"===u&&l`<${v} ...${k} value=${null!=(h=g.value)?h:""} onText=${g.type} />`}
    ${"text"===u&&l`<input ...${k} dir="auto" value=${null!=(b=g.value)?b:""} onInput=${e=>g.type(e.currentTarget.value)} />`}
    ${"date"===u&&l`<input
        ...${k}
        type="date"
        min=${d}
        max=${p}
        value=${null!=(f=g.value)?f:""}
        onInput=${e=>g.type(e.currentTarget.value)}
      />`}
    <p class="field-foot" id=${`${y}/foot`}>
      ${g.problem&&l`<span class="field-error" role="alert">${s("warning")}<span>${g.problem}</span></span>`}
      ${$&&n(null!=(w=g.value)?w:"")>.7*$&&l`<span class="field-counter">${n(g.value)} / ${$}</span>`}
    </p>
    ${g.problem&&m&&l`<button class="button quiet" onClick=${g.drop}>${s("undo")}${o("Keep as it was")}</button>`}
    <${R} room=${e} record=${g.record} name=${t} open=${m} onUse=${g.set} />
  </div>`}function R({room:e,record:a,name:t,open:n,onUse:i}){var r;return(Object.hasOwn(null!=(r=a.alternatives)?r:{},t)?a.alternatives[t]:[]).map(({value:r,by:c,rev:u})=>l`<div key=${u} class="notice alternative" data-tone="leverage">
        ${s("split")}
        <div class="stack-tight">
          <p>${function({store:e},a){var t;const n=a&&(null==(t=e.get("person",a))?void 0:t.name);return n?o("{name} edited this at the same time:",{name:n}):o("Someone else edited this at the same time:")}(e,c)}</p>
          <p class="kept-words" dir="auto">${String(r)}</p>
          ${n&&l`<div class="row">
              <button class="button" onClick=${()=>i(r)}>${o("Use this")}</button>
              <button class="button quiet" onClick=${()=>i(a[t])}>${o("Keep mine")}</button>
            </div>`}
        </div>
      </div>`)}function z({room:e,action:a,parents:t,day0:n,open:i,onDone:r,onRemove:c}){const u=y(n,a.horizon),$={room:e,action:a,open:i},d=u?o("Due by {day}",{day:h(u)}):void 0;return l`<div class="action-form">
    <${T} ...${$} name="what" type="long" limit=${1e3} label=${o("What will be done")} />
    <${T} ...${$} name="owner" limit=${120} label=${o("Who’s responsible")} hint=${o("One person or office")} />
    <${T} ...${$} name="due" type="date" min=${n} max=${u} label=${o("Due")} hint=${d} />
    <${T} ...${$} name="indicator" limit=${280} label=${o("How we’ll know it worked")} />
    <div class="pair">
      <${T} ...${$} name="baseline" limit=${60} label=${o("Today")} /><${T}
        ...${$}
        name="target"
        limit=${60}
        label=${o("Target")}
      />
    </div>
    <${j} ...${$} />
    <${W} ...${$} />
    <details class="composer-more">
      <summary>${s("plus")}${o("More about it")}</summary>
      <div class="action-form">
        <${T} ...${$} name="helpers" limit=${280} label=${o("Who helps")} />
        <${T} ...${$} name="start" type="date" min=${n} max=${u} label=${o("Start")} />
        <${T} ...${$} name="resources" type="long" limit=${1e3} label=${o("What we put in")} />
        <${T} ...${$} name="help_needed" type="long" limit=${1e3} label=${o("Help we need from others")} />
      </div>
    </details>
    <${N} ...${$} />
    ${100===a.horizon&&l`<${D} ...${$} parents=${t} />`}
    <div class="action-end">
      ${i&&l`<${q} onRemove=${c} />`}
      <button class="button primary" onClick=${r}>${s("check")}${o("Done")}</button>
    </div>
  </div>`}function j({room:e,action:a,open:t}){const n=O({room:e,action:a,name:"quick_win"});return l`<label class="tick"
    ><input
      type="checkbox"
      checked=${Boolean(n.value)}
      disabled=${!t}
      onChange=${e=>n.set(e.currentTarget.checked)} /><span
      >${o("Quick win")} <small class="soft">${o("results within weeks")}</small></span
    >
    <${i} state=${n.state}
  /></label>`}function W({room:e,action:a,open:t}){const n=O({room:e,action:a,name:"status"});return l`<fieldset class="choices statuses" disabled=${!t}>
    <legend><b>${o("Status")}</b> <${i} state=${n.state} /></legend>
    ${b().map(([e,t])=>l`<label key=${e} class="choice"
          ><input
            type="radio"
            name=${`status/${a.id}`}
            checked=${n.value===e}
            onChange=${()=>n.set(e)}
          /><span class="choice-face">${t}</span></label
        >`)}
  </fieldset>`}function N({room:e,action:a,open:t}){var n;const u=O({room:e,action:a,name:"leverage"}),$=r(e.store),d=new Set(null!=(n=u.value)?n:[]);return $.length?l`<fieldset class="choices serves" disabled=${!t}>
    <legend><b>${o("Which leverage point does it serve?")}</b> <${i} state=${u.state} /></legend>
    ${$.map(({id:a})=>l`<label key=${a} class="choice"
          ><input type="checkbox" checked=${d.has(a)} onChange=${()=>(e=>u.set($.map(e=>e.id).filter(a=>a===e!==d.has(a))))(a)} />
          <span class="choice-face"
            >${s(d.has(a)?"check":"leverage")}<span dir="auto">${c(e.store,a)}</span></span
          ></label
        >`)}
  </fieldset>`:null}function D({room:e,action:a,parents:t,open:n}){var s;const r=O({room:e,action:a,name:"parent"}),c=`parent/${a.id}`;return t.length?l`<div class="field">
    <div class="field-head">
      <label for=${c}>${o("Leads to the 1000-day action")}</label><${i} state=${r.state} />
    </div>
    <select
      id=${c}
      disabled=${!n}
      value=${null!=(s=r.value)?s:""}
      onChange=${e=>r.set(e.currentTarget.value)}
    >
      <option value="">${o("None")}</option>
      ${t.map(e=>l`<option key=${e.id} value=${e.id}>${e.what}</option>`)}
    </select>
    ${r.problem&&l`<p class="field-error" role="alert">${r.problem}</p>`}
  </div>`:null}function q({onRemove:a}){const t=e(!1);return t.value?l`<div class="card-sure" role="group" aria-label=${o("Remove this action?")}>
    <p>${o("Remove this action for everyone in the group?")}</p>
    <div class="row">
      <button class="button danger" onClick=${a}>${o("Remove it")}</button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>t.value=!1}>
        ${o("Keep it")}
      </button>
    </div>
  </div>`:l`<button class="button quiet danger" onClick=${()=>t.value=!0}>
      ${s("trash")}${o("Remove")}
    </button>`}function I({room:e,plan:a,days:t,actions:n,day0:i,open:s,editing:r,onRemove:c}){const u=n.filter(e=>e.horizon===t),$=n.filter(e=>1e3===e.horizon&&!e.unsent),d=y(i,t);return l`<section class="horizon-list" data-days=${t} aria-label=${K(t)}>
    <header class="horizon-head">
      <h2>${K(t)}</h2>
      ${d&&l`<p class="soft">${o("until {day}",{day:h(d)})}</p>`}
    </header>
    ${!u.length&&l`<p class="horizon-empty">
        ${o(100===t?"What will you do first? Write it below.":"Where should it lead in three years?")}
      </p>`}
    <ol class="actions">
      ${u.map((a,t)=>l`<${U}
            key=${a.id}
            room=${e}
            action=${a}
            place=${t+1}
            parents=${$}
            day0=${i}
            open=${s}
            editing=${r}
            onRemove=${c}
          />`)}
    </ol>
  </section>`}const K=e=>o(100===e?"First 100 days":"1000 days");function U({room:e,action:a,place:t,parents:n,day0:o,open:i,editing:r,onRemove:c}){const u=r.value===a.id,$=()=>r.value=u?null:a.id;return l`<li class="card action" data-open=${u} data-state=${a.unsent?"waiting":"saved"}>
    <button class="action-head" aria-expanded=${u} onClick=${$}>
      <span class="action-place">${t}</span
      ><span class="action-what" dir="auto">${a.what}</span>${s(u?"chevron-up":"chevron-down")}
    </button>
    ${u?l`<${z}
            room=${e}
            action=${a}
            parents=${n}
            day0=${o}
            open=${i}
            onDone=${$}
            onRemove=${()=>(r.value=null,c(a.id))}
          />`:l`<${A} room=${e} action=${a} parents=${n} onOpen=${$} />`}
  </li>`}const A=({room:e,action:a,parents:t,onOpen:n})=>{var r;return l`<div class="action-facts" onClick=${n}>
    ${a.owner&&l`<span class="fact">${s("person")}<bdi>${a.owner}</bdi></span>`}
    ${a.due&&l`<span class="fact">${s("calendar")}${h(a.due)}</span>`}
    ${a.indicator&&l`<span class="fact">${s("target")}<bdi>${a.indicator}</bdi></span>`}
    ${"planned"!==a.status&&l`<span class="chip" data-tone=${F[a.status]}>${f(b(),a.status)}</span>`}
    ${a.quick_win&&l`<span class="chip" data-tone="leverage">${s("star")}${o("Quick win")}</span>`}
    ${a.leverage.map(a=>l`<span key=${a} class="chip serves-chip" data-tone="leverage"
          >${s("leverage")}<bdi>${c(e.store,a)}</bdi></span
        >`)}
    ${a.parent&&l`<span class="fact">${s("flag")}<bdi>${null==(r=t.find(({id:e})=>e===a.parent))?void 0:r.what}</bdi></span>`}
    ${a.missing.map(e=>l`<span key=${e} class="chip" data-tone="warn">${s("warning")}${H[e]()}</span>`)}
    ${Object.keys(a.alternatives).length>0&&l`<span class="chip" data-tone="leverage">${s("split")}${o("Two versions")}</span>`}
    ${B(e,a)&&l`<span class="chip" data-tone="error">${s("undo")}${o("Something wasn’t accepted. Open to see.")}</span>`}
    ${a.unsent&&l`<${i} state="waiting" />`}
  </div>`},B=({outbox:e},{id:a})=>e.returned.value.some(e=>"edit_action"===e.do&&e.with.action===a),F={started:"info",done:"ok",paused:"warn",dropped:"error"},H={owner:()=>o("No owner yet"),indicator:()=>o("No indicator yet"),due:()=>o("No due date yet")},J=[100,1e3],Q=e=>"add_action"===e.do||"edit_action"===e.do&&Object.keys(e.with.set).length>0;function G({room:a,stage:t,open:n,head:o}){var i;const s=u(a),r=e(null),c=null!=(i=r.value)?i:s.group,$=a.store.all("plan").find(e=>e.owner===c),d=c===s.group;return l`${!$&&l`<main class="page-main stack">${o}<${Y} room=${a} group=${d&&n?s.group:null} /></main>`}
  ${$&&l`<${L}
      key=${$.id}
      room=${a}
      plan=${$}
      open=${n&&d}
      head=${l`${o}<${V} room=${a} owner=${c} me=${s} onChoose=${e=>r.value=e} />`}
    />`}`}function L({room:a,plan:t,open:n,head:i}){var s;const{store:r,outbox:c,post:u}=a,$=e(100),d=e(null),p=function({records:e,posts:a,plan:t}){const n=e.filter(e=>e.plan===t),o=new Set(n.map(({id:e})=>e)),i=new Set(a.filter(e=>"remove_action"===e.do).map(e=>e.with.action)),l=a.filter(e=>"add_action"===e.do&&e.with.plan===t&&!o.has(e.with.action)).map(k);return[...n.sort((e,a)=>e.position-a.position),...l].filter(({id:e})=>!i.has(e)).map(e=>function(e,a){const t=a.filter(a=>"edit_action"===a.do&&a.with.action===e.id),n=Object.assign({},e,...t.map(e=>e.with.set));return{...n,parent:n.parent||null,missing:x(n)}}({...g,...e},a))}({records:r.all("action"),posts:c.pending.value,plan:t.id}),m=null!=(s=r.get("about","about").day0)?s:"",v={room:a,plan:t,actions:p,day0:m,open:n,editing:d,onRemove:e=>u("remove_action",{action:e})};return l`<main class="page-main plan stack" data-shown=${$.value}>
      ${i}
      <${P} room=${a} actions=${p} />
      <div class="tabs" role="group" aria-label=${o("Horizon")}>
        ${J.map(e=>l`<button key=${e} aria-pressed=${$.value===e} onClick=${()=>$.value=e}>
              ${K(e)} <span class="count">${p.filter(a=>a.horizon===e).length}</span>
            </button>`)}
      </div>
      <div class="horizons">${J.map(e=>l`<${I} key=${e} ...${v} days=${e} />`)}</div>
    </main>
    ${n&&!d.value&&l`<${M} room=${a} plan=${t} days=${$.value} />`}`}function M({room:a,plan:t,days:n}){const i=a.draft(`${t.id}/${n}`),r=e(null);return p(()=>{const e=a.outbox.returned.value.find(e=>"add_action"===e.do&&e.with.plan===t.id);e&&!i.value.trim()&&(r.value=e.why,i.value=e.with.what,a.outbox.take(e.key))}),l`<${w}
    key=${n}
    draft=${i}
    limit=${1e3}
    label=${o("Add an action")}
    hint=${o("Add an action…")}
    action=${o("Add")}
    problem=${r}
    onSend=${()=>(r.value=null,m(i,e=>a.post("add_action",{plan:t.id,horizon:n,what:e})))}
  >
    <p class="composer-note">
      ${s("calendar")}${K(n)}. ${o("First say what will be done. Who and when come next.")}
    </p><//
  >`}function P({room:e,actions:a}){const t=new Set(a.map(({id:e})=>e));return e.outbox.returned.value.filter(e=>"edit_action"===e.do&&!t.has(e.with.action)).map(a=>l`<div key=${a.key} class="notice came-back" role="alert" data-tone="error">
        ${s("undo")}
        <div class="stack-tight">
          <b>${a.why}</b>
          <p class="kept-words" dir="auto">
            ${Object.values(a.with.set).filter(e=>"string"==typeof e).join("\n")}
          </p>
          <button class="button" onClick=${()=>e.outbox.take(a.key)}>${o("OK")}</button>
        </div>
      </div>`)}function V({room:e,owner:a,me:t,onChoose:n}){const{store:i}=e,r=i.all("plan").filter(e=>!e.group);return l`<label class="composer-select"
      >${s("target")}<span>${o("Plan of")}</span
      ><select value=${a} onChange=${e=>n(e.currentTarget.value)}>
        ${d(i).map(({id:e,name:a})=>l`<option key=${e} value=${e}>${e===t.group?o("{name} (ours)",{name:a}):a}</option>`)}
        ${r.map(e=>l`<option key=${e.id} value=${e.owner}>${e.owner}</option>`)}
      </select></label
    >
    ${a!==t.group&&l`<p class="soft">${o("You can read this plan. Only its group can edit it.")}</p>`}`}function Y({room:e,group:a}){const t=a&&$(e.outbox,"add_plan",{owner:a}).length>0;return l`<div class="empty">
    ${s("target","big")}
    <h2>${o("No plan here yet")}</h2>
    <p>${o(a?"Start your group’s plan.":"It opens when the facilitator gets to the plans.")}</p>
    ${a&&l`<button class="button primary" disabled=${t} onClick=${()=>e.post("add_plan",{owner:a})}>
        ${o("Start our plan")}
      </button>`}
  </div>`}export{G as Activity,L as PlanView,Q as takes};
