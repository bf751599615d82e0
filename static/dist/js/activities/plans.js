import{R as e,h as t,a,N as n,O as o,t as l,S as i,n as s,i as r,y as u,w as c,T as $,D as d,U as p,V as m,g as v,W as h,X as b}from"../core/shared.js";import{G as f,K as w,d as y,s as g,l as k,U as x,C}from"../writing.js";const O={owner:"",helpers:"",start:"",due:"",resources:"",help_needed:"",indicator:"",baseline:"",target:"",quick_win:!1,status:"planned",leverage:[],parent:null,rev:1,alternatives:{}},S=(e,t)=>e?new Date(Date.parse(e)+864e5*t).toISOString().slice(0,10):"";const _=({with:{action:e,...t},state:a})=>({...t,id:e,unsent:"waiting"===a.value}),T=e=>["owner","indicator","due"].filter(t=>!e[t]),R=(e,t)=>JSON.stringify(null!=e?e:"")===JSON.stringify(null!=t?t:"");function z({room:n,action:i,name:s,limit:r,open:u}){var c,$,d,p,m,v,h,b;const f=e(n.draft(`${i.id}/${s}`),null),w=t(null!=($=null==(c=f.peek())?void 0:c.text)?$:null),y=t(null),g=a({base:null!=(p=null==(d=f.peek())?void 0:d.base)?p:i.rev,timer:0,posted:void 0}),k=function({room:{store:e,outbox:t},action:a,name:n}){var o,l;const i=function({posts:e,action:t,name:a}){const n=e.filter(e=>"edit_action"===e.do&&e.with.action===t&&Object.hasOwn(e.with.set,a)).at(-1);return n?{value:n.with.set[a],state:n.state.value}:null}({posts:t.pending.value,action:a.id,name:n}),s=function({returned:e,action:t,name:a}){const n=e.filter(e=>"edit_action"===e.do&&e.with.action===t&&Object.hasOwn(e.with.set,a)).at(-1);return n?{key:n.key,value:n.with.set[a],why:n.why}:null}({returned:t.returned.value,action:a.id,name:n}),r=null!=(o=e.get("action",a.id))?o:a,u=i?i.value:null!=(l=r[n])?l:a[n];return{waiting:i,back:s,record:r,said:u,value:s?s.value:u}}({room:n,action:i,name:s}),x=e=>function({name:e,text:t,limit:a}){return a&&o(String(t))>a?l("Too long: please shorten it."):"what"!==e||(n=t,String(null!=n?n:"").trim())?null:l("Say what will be done.");var n}({name:s,text:null!=e?e:"",limit:r});return null!==w.value&&(g.current.base=(({record:e,name:t,text:a,base:n})=>R(e[t],a)?e.rev:n)({record:k.record,name:s,text:w.value,base:g.current.base})),{record:k.record,value:null!=(m=u?w.value:null)?m:k.value,unsent:u?null:null!=(h=null==(v=f.value)?void 0:v.text)?h:null,state:W(k.waiting,y.value),problem:u&&null!==w.value&&x(w.value)||(null==(b=k.back)?void 0:b.why)||null,...j({room:n,typed:w,unsent:f,at:g,seen:k,fault:x,say:(e,t)=>{k.back&&n.outbox.take(k.back.key),y.value=n.post("edit_action",{action:i.id,base:e,set:{[s]:t}}),y.value.kept.then(()=>{var e;return(null==(e=f.peek())?void 0:e.text.trim())===t&&(f.value=null)})},open:u})}}function j({room:e,typed:t,unsent:o,at:l,seen:i,fault:s,say:r,open:u}){const c=function({typed:e,unsent:t,at:o,seen:l,fault:i,say:s,open:r}){const u=a(null);return u.current=()=>{var a,n,u;clearTimeout(o.current.timer);const c=null!=(n=null==(a=e.peek())?void 0:a.trim())?n:null;null!==c&&r&&!i(c)&&(R(c,null!=(u=o.current.posted)?u:l.said)?t.value=null:(o.current.posted=c,s(o.current.base,c)))},n(()=>()=>u.current(),[]),n(()=>{t.peek()&&u.current()},[r]),u}({typed:t,unsent:o,at:l,seen:i,fault:s,say:r,open:u}),$=()=>(o.value=null,t.value=null);return{focus(){var e,a;o.peek()||(l.current={base:i.back?l.current.base:i.record.rev,timer:0,posted:null==(e=i.back)?void 0:e.value},t.value=null!=(a=i.value)?a:"")},type(e){t.value=e,o.value={text:e,base:l.current.base},clearTimeout(l.current.timer),l.current.timer=setTimeout(()=>c.current(),1200)},leave(){c.current(),s(t.peek())||(t.value=null)},set(e){$(),r(i.record.rev,e)},drop(){i.back&&e.outbox.take(i.back.key),$()}}}const W=(e,t)=>{var a;return null!=(a=null==e?void 0:e.state)?a:t&&"refused"!==t.state.value?t.state.value:null};function N({room:e,action:t,name:a,label:n,hint:u,type:c="text",limit:$,min:d,max:p,open:m}){var v,h,b,y;const g=z({room:e,action:t,name:a,limit:$,open:m}),k=`${a}/${t.id}`,x={id:k,disabled:!m,"aria-invalid":Boolean(g.problem),"aria-describedby":`${k}/foot`,onFocus:g.focus,onBlur:g.leave};return s`<div class="field" data-tone=${g.problem?"error":void 0}>
    <div class="field-head">
      <label for=${k}>${n}</label>${!g.problem&&s`<${i} state=${g.state} />`}
    </div>
    ${u&&s`<p class="field-hint">${u}</p>`}
    ${"long"===c&&s`<${f} ...${x} value=${null!=(v=g.value)?v:""} onText=${g.type} />`}
    ${"text"===c&&s`<input ...${x} dir="auto" value=${null!=(h=g.value)?h:""} onInput=${e=>g.type(e.currentTarget.value)} />`}
    ${"date"===c&&s`<input
        ...${x}
        type="date"
        min=${d}
        max=${p}
        value=${null!=(b=g.value)?b:""}
        onInput=${e=>g.type(e.currentTarget.value)}
      />`}
    <p class="field-foot" id=${`${k}/foot`}>
      ${g.problem&&s`<span class="field-error" role="alert">${r("warning")}<span>${g.problem}</span></span>`}
      ${$&&o(null!=(y=g.value)?y:"")>.7*$&&s`<span class="field-counter">${o(g.value)} / ${$}</span>`}
    </p>
    ${g.unsent&&s`<${w} words=${g.unsent} />`}
    ${g.problem&&m&&s`<button class="button quiet" onClick=${g.drop}>${r("undo")}${l("Keep as it was")}</button>`}
    <${D} room=${e} record=${g.record} name=${a} open=${m} onUse=${g.set} />
  </div>`}function D({room:e,record:t,name:a,open:n,onUse:o}){var i;return(Object.hasOwn(null!=(i=t.alternatives)?i:{},a)?t.alternatives[a]:[]).map(({value:i,by:u,rev:c})=>s`<div key=${c} class="notice alternative" data-tone="leverage">
        ${r("split")}
        <div class="stack-tight">
          <p>${function({store:e},t){var a;const n=t&&(null==(a=e.get("person",t))?void 0:a.name);return n?l("{name} edited this at the same time:",{name:n}):l("Someone else edited this at the same time:")}(e,u)}</p>
          <p class="kept-words" dir="auto">${String(i)}</p>
          ${n&&s`<div class="row">
              <button class="button" onClick=${()=>o(i)}>${l("Use this")}</button>
              <button class="button quiet" onClick=${()=>o(t[a])}>${l("Keep mine")}</button>
            </div>`}
        </div>
      </div>`)}function q({room:e,action:t,parents:a,day0:n,open:o,onDone:i,onRemove:u}){const c=S(n,t.horizon),$={room:e,action:t,open:o},d=c?l("Due by {day}",{day:y(c)}):void 0;return s`<div class="action-form">
    <${N} ...${$} name="what" type="long" limit=${1e3} label=${l("What will be done")} />
    <${N} ...${$} name="owner" limit=${120} label=${l("Who’s responsible")} hint=${l("One person or office")} />
    <${N} ...${$} name="due" type="date" min=${n} max=${c} label=${l("Due")} hint=${d} />
    <${N} ...${$} name="indicator" limit=${280} label=${l("How we’ll know it worked")} />
    <div class="pair">
      <${N} ...${$} name="baseline" limit=${60} label=${l("Today")} /><${N}
        ...${$}
        name="target"
        limit=${60}
        label=${l("Target")}
      />
    </div>
    <${K} ...${$} />
    <${U} ...${$} />
    <details class="composer-more">
      <summary>${r("plus")}${l("More about it")}</summary>
      <div class="action-form">
        <${N} ...${$} name="helpers" limit=${280} label=${l("Who helps")} />
        <${N} ...${$} name="start" type="date" min=${n} max=${c} label=${l("Start")} />
        <${N} ...${$} name="resources" type="long" limit=${1e3} label=${l("What we put in")} />
        <${N} ...${$} name="help_needed" type="long" limit=${1e3} label=${l("Help we need from others")} />
      </div>
    </details>
    <${I} ...${$} />
    ${100===t.horizon&&s`<${A} ...${$} parents=${a} />`}
    <div class="action-end">
      ${o&&s`<${B} onRemove=${u} />`}
      <button class="button primary" onClick=${i}>${r("check")}${l("Done")}</button>
    </div>
  </div>`}function K({room:e,action:t,open:a}){const n=z({room:e,action:t,name:"quick_win",open:a});return s`<label class="tick"
    ><input
      type="checkbox"
      checked=${Boolean(n.value)}
      disabled=${!a}
      onChange=${e=>n.set(e.currentTarget.checked)} /><span
      >${l("Quick win")} <small class="soft">${l("results within weeks")}</small></span
    >
    <${i} state=${n.state}
  /></label>`}function U({room:e,action:t,open:a}){const n=z({room:e,action:t,name:"status",open:a});return s`<fieldset class="choices statuses" disabled=${!a}>
    <legend><b>${l("Status")}</b> <${i} state=${n.state} /></legend>
    ${g().map(([e,a])=>s`<label key=${e} class="choice"
          ><input
            type="radio"
            name=${`status/${t.id}`}
            checked=${n.value===e}
            onChange=${()=>n.set(e)}
          /><span class="choice-face">${a}</span></label
        >`)}
  </fieldset>`}function I({room:e,action:t,open:a}){var n;const o=z({room:e,action:t,name:"leverage",open:a}),$=u(e.store),d=new Set(null!=(n=o.value)?n:[]);return $.length?s`<fieldset class="choices serves" disabled=${!a}>
    <legend><b>${l("Which leverage point does it serve?")}</b> <${i} state=${o.state} /></legend>
    ${$.map(({id:t})=>s`<label key=${t} class="choice"
          ><input type="checkbox" checked=${d.has(t)} onChange=${()=>(e=>o.set($.map(e=>e.id).filter(t=>t===e!==d.has(t))))(t)} />
          <span class="choice-face"
            >${r(d.has(t)?"check":"leverage")}<span dir="auto">${c(e.store,t)}</span></span
          ></label
        >`)}
  </fieldset>`:null}function A({room:e,action:t,parents:a,open:n}){var o;const r=z({room:e,action:t,name:"parent",open:n}),u=`parent/${t.id}`;return a.length?s`<div class="field">
    <div class="field-head">
      <label for=${u}>${l("Leads to the 1000-day action")}</label><${i} state=${r.state} />
    </div>
    <select
      id=${u}
      disabled=${!n}
      value=${null!=(o=r.value)?o:""}
      onChange=${e=>r.set(e.currentTarget.value)}
    >
      <option value="">${l("None")}</option>
      ${a.map(e=>s`<option key=${e.id} value=${e.id}>${e.what}</option>`)}
    </select>
    ${r.problem&&s`<p class="field-error" role="alert">${r.problem}</p>`}
  </div>`:null}function B({onRemove:e}){const a=t(!1);return a.value?s`<div class="card-sure" role="group" aria-label=${l("Remove this action?")}>
    <p>${l("Remove this action for everyone in the group?")}</p>
    <div class="row">
      <button class="button danger" onClick=${e}>${l("Remove it")}</button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>a.value=!1}>
        ${l("Keep it")}
      </button>
    </div>
  </div>`:s`<button class="button quiet danger" onClick=${()=>a.value=!0}>
      ${r("trash")}${l("Remove")}
    </button>`}function F({room:e,plan:t,days:a,actions:n,day0:o,open:i,editing:r,onRemove:u}){const c=n.filter(e=>e.horizon===a),$=n.filter(e=>1e3===e.horizon&&!e.unsent),d=S(o,a);return s`<section class="horizon-list" data-days=${a} aria-label=${H(a)}>
    <header class="horizon-head">
      <h2>${H(a)}</h2>
      ${d&&s`<p class="soft">${l("until {day}",{day:y(d)})}</p>`}
    </header>
    ${!c.length&&s`<p class="horizon-empty">
        ${l(100===a?"What will you do first? Write it below.":"Where should it lead in three years?")}
      </p>`}
    <ol class="actions">
      ${c.map((t,a)=>s`<${J}
            key=${t.id}
            room=${e}
            action=${t}
            place=${a+1}
            parents=${$}
            day0=${o}
            open=${i}
            editing=${r}
            onRemove=${u}
          />`)}
    </ol>
  </section>`}const H=e=>l(100===e?"First 100 days":"1000 days");function J({room:e,action:t,place:a,parents:n,day0:o,open:l,editing:i,onRemove:u}){const c=i.value===t.id,$=()=>i.value=c?null:t.id;return s`<li class="card action" data-open=${c} data-state=${t.unsent?"waiting":"saved"}>
    <button class="action-head" aria-expanded=${c} onClick=${$}>
      <span class="action-place">${a}</span
      ><span class="action-what" dir="auto">${t.what}</span>${r(c?"chevron-up":"chevron-down")}
    </button>
    ${c?s`<${q}
            room=${e}
            action=${t}
            parents=${n}
            day0=${o}
            open=${l}
            onDone=${$}
            onRemove=${()=>(i.value=null,u(t.id))}
          />`:s`<${Q} room=${e} action=${t} parents=${n} onOpen=${$} />`}
  </li>`}const Q=({room:e,action:t,parents:a,onOpen:n})=>{var o;return s`<div class="action-facts" onClick=${n}>
    ${t.owner&&s`<span class="fact">${r("person")}<bdi>${t.owner}</bdi></span>`}
    ${t.due&&s`<span class="fact">${r("calendar")}${y(t.due)}</span>`}
    ${t.indicator&&s`<span class="fact">${r("target")}<bdi>${t.indicator}</bdi></span>`}
    ${"planned"!==t.status&&s`<span class="chip" data-tone=${L[t.status]}>${k(g(),t.status)}</span>`}
    ${t.quick_win&&s`<span class="chip" data-tone="leverage">${r("star")}${l("Quick win")}</span>`}
    ${t.leverage.map(t=>s`<span key=${t} class="chip serves-chip" data-tone="leverage"
          >${r("leverage")}<bdi>${c(e.store,t)}</bdi></span
        >`)}
    ${t.parent&&s`<span class="fact">${r("flag")}<bdi>${null==(o=a.find(({id:e})=>e===t.parent))?void 0:o.what}</bdi></span>`}
    ${t.missing.map(e=>s`<span key=${e} class="chip" data-tone="warn">${r("warning")}${M[e]()}</span>`)}
    ${Object.keys(t.alternatives).length>0&&s`<span class="chip" data-tone="leverage">${r("split")}${l("Two versions")}</span>`}
    ${G(e,t)&&s`<span class="chip" data-tone="error">${r("undo")}${l("Something wasn’t accepted. Open to see.")}</span>`}
    ${t.unsent&&s`<${i} state="waiting" />`}
  </div>`},G=({outbox:e},{id:t})=>e.returned.value.some(e=>"edit_action"===e.do&&e.with.action===t),L={started:"info",done:"ok",paused:"warn",dropped:"error"},M={owner:()=>l("No owner yet"),indicator:()=>l("No indicator yet"),due:()=>l("No due date yet")},P=[100,1e3],V=e=>"add_action"===e.do||"edit_action"===e.do&&Object.keys(e.with.set).length>0;function X({room:e,stage:a,open:n,head:o}){var l;const i=$(e),r=t(null),u=null!=(l=r.value)?l:i.group,c=e.store.all("plan").find(e=>e.owner===u),d=u===i.group;return s`${!c&&s`<main class="page-main stack">${o}<${ae} room=${e} group=${d&&n?i.group:null} /></main>`}
  ${c&&s`<${Y}
      key=${c.id}
      room=${e}
      plan=${c}
      open=${n&&d}
      head=${s`${o}<${te} room=${e} owner=${u} me=${i} onChoose=${e=>r.value=e} />`}
    />`}`}function Y({room:e,plan:a,open:n,head:o}){var i,r,u;const{store:c,outbox:$,post:m}=e,v=function({records:e,posts:t,plan:a}){const n=e.filter(e=>e.plan===a),o=new Set(n.map(({id:e})=>e)),l=new Set(t.filter(e=>"remove_action"===e.do).map(e=>e.with.action)),i=t.filter(e=>"add_action"===e.do&&e.with.plan===a&&!o.has(e.with.action)).map(_);return[...n.sort((e,t)=>e.position-t.position),...i].filter(({id:e})=>!l.has(e)).map(e=>function(e,t){const a=t.filter(t=>"edit_action"===t.do&&t.with.action===e.id),n=Object.assign({},e,...a.map(e=>e.with.set));return{...n,parent:n.parent||null,missing:T(n)}}({...O,...e},t))}({records:c.all("action"),posts:$.pending.value,plan:a.id}),h=d(()=>v.find(({id:t})=>p(`${e.prefix}${t}/`)),[]),b=t(null!=(i=null==h?void 0:h.horizon)?i:100),f=t(null!=(r=null==h?void 0:h.id)?r:null),w=null!=(u=c.get("about","about").day0)?u:"",y={room:e,plan:a,actions:v,day0:w,open:n,editing:f,onRemove:e=>m("remove_action",{action:e})};return s`<main class="page-main plan stack" data-shown=${b.value}>
      ${o}
      <${ee} room=${e} actions=${v} />
      ${!n&&P.map(t=>s`<${x} key=${t} draft=${E(e,a,t)} />`)}
      <div class="tabs" role="group" aria-label=${l("Horizon")}>
        ${P.map(e=>s`<button key=${e} aria-pressed=${b.value===e} onClick=${()=>b.value=e}>
              ${H(e)} <span class="count">${v.filter(t=>t.horizon===e).length}</span>
            </button>`)}
      </div>
      <div class="horizons">${P.map(e=>s`<${F} key=${e} ...${y} days=${e} />`)}</div>
    </main>
    ${n&&!f.value&&s`<${Z} room=${e} plan=${a} days=${b.value} />`}`}const E=(e,t,a)=>e.draft(`${t.id}/${a}`);function Z({room:e,plan:a,days:n}){const o=E(e,a,n),i=t(null);return h(()=>{const t=e.outbox.returned.value.find(e=>"add_action"===e.do&&e.with.plan===a.id);t&&!o.value.trim()&&(i.value=t.why,o.value=t.with.what,e.outbox.take(t.key))}),s`<${C}
    key=${n}
    draft=${o}
    limit=${1e3}
    label=${l("Add an action")}
    hint=${l("Add an action…")}
    action=${l("Add")}
    problem=${i}
    onSend=${()=>(i.value=null,b(o,t=>e.post("add_action",{plan:a.id,horizon:n,what:t})))}
  >
    <p class="composer-note">
      ${r("calendar")}${H(n)}. ${l("First say what will be done. Who and when come next.")}
    </p><//
  >`}function ee({room:e,actions:t}){const a=new Set(t.map(({id:e})=>e));return e.outbox.returned.value.filter(e=>"edit_action"===e.do&&!a.has(e.with.action)).map(t=>s`<div key=${t.key} class="notice came-back" role="alert" data-tone="error">
        ${r("undo")}
        <div class="stack-tight">
          <b>${t.why}</b>
          <p class="kept-words" dir="auto">
            ${Object.values(t.with.set).filter(e=>"string"==typeof e).join("\n")}
          </p>
          <button class="button" onClick=${()=>e.outbox.take(t.key)}>${l("OK")}</button>
        </div>
      </div>`)}function te({room:e,owner:t,me:a,onChoose:n}){const{store:o}=e,i=o.all("plan").filter(e=>!e.group);return s`<label class="composer-select"
      >${r("target")}<span>${l("Plan of")}</span
      ><select value=${t} onChange=${e=>n(e.currentTarget.value)}>
        ${v(o).map(({id:e,name:t})=>s`<option key=${e} value=${e}>${e===a.group?l("{name} (ours)",{name:t}):t}</option>`)}
        ${i.map(e=>s`<option key=${e.id} value=${e.owner}>${e.owner}</option>`)}
      </select></label
    >
    ${t!==a.group&&s`<p class="soft">${l("You can read this plan. Only its group can edit it.")}</p>`}`}function ae({room:e,group:t}){const a=t&&m(e.outbox,"add_plan",{owner:t}).length>0;return s`<div class="empty">
    ${r("target","big")}
    <h2>${l("No plan here yet")}</h2>
    <p>${l(t?"Start your group’s plan.":"It opens when the facilitator gets to the plans.")}</p>
    ${t&&s`<button class="button primary" disabled=${a} onClick=${()=>e.post("add_plan",{owner:t})}>
        ${l("Start our plan")}
      </button>`}
  </div>`}export{X as Activity,Y as PlanView,V as takes};
