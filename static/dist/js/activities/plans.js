import{k as e,h as t,a,b as n,F as o,t as l,T as s,n as i,i as r,B as u,z as c,U as $,V as d,W as p,g as m,D as v,X as h,Y as b,_ as f}from"../core/shared.js";import{G as w,K as g,d as y,c as k,l as x,U as _,C}from"../writing.js";const O={owner:"",helpers:"",start:"",due:"",resources:"",help_needed:"",indicator:"",baseline:"",target:"",quick_win:!1,status:"planned",leverage:[],parent:null,rev:1,alternatives:{}},S=(e,t)=>e?new Date(Date.parse(e)+864e5*t).toISOString().slice(0,10):"";const T=({with:{action:e,...t},state:a})=>({...t,id:e,unsent:"waiting"===a.value}),z=e=>["owner","indicator","due"].filter(t=>!e[t]),R=(e,t)=>JSON.stringify(null!=e?e:"")===JSON.stringify(null!=t?t:"");function j({room:n,action:s,name:i,limit:r,open:u}){var c,$,d,p,m,v,h,b;const f=e(n.draft(`${s.id}/${i}`),null),w=t(null!=($=null==(c=f.peek())?void 0:c.text)?$:null),g=t(null),y=a({base:null!=(p=null==(d=f.peek())?void 0:d.base)?p:s.rev,timer:0,posted:void 0}),k=function({room:{store:e,outbox:t},action:a,name:n}){var o,l;const s=function({posts:e,action:t,name:a}){const n=e.filter(e=>"edit_action"===e.do&&e.with.action===t&&Object.hasOwn(e.with.set,a)).at(-1);return n?{value:n.with.set[a],state:n.state.value}:null}({posts:t.pending.value,action:a.id,name:n}),i=function({returned:e,action:t,name:a}){const n=e.filter(e=>"edit_action"===e.do&&e.with.action===t&&Object.hasOwn(e.with.set,a)).at(-1);return n?{key:n.key,value:n.with.set[a],why:n.why}:null}({returned:t.returned.value,action:a.id,name:n}),r=null!=(o=e.get("action",a.id))?o:a,u=s?s.value:null!=(l=r[n])?l:a[n];return{waiting:s,back:i,record:r,said:u,value:i?i.value:u}}({room:n,action:s,name:i}),x=e=>function({name:e,text:t,limit:a}){return a&&o(String(t))>a?l("Too long: please shorten it."):"what"!==e||(n=t,String(null!=n?n:"").trim())?null:l("Say what will be done.");var n}({name:i,text:null!=e?e:"",limit:r});return null!==w.value&&(y.current.base=(({record:e,name:t,text:a,base:n})=>R(e[t],a)?e.rev:n)({record:k.record,name:i,text:w.value,base:y.current.base})),{record:k.record,value:null!=(m=u?w.value:null)?m:k.value,unsent:u?null:null!=(h=null==(v=f.value)?void 0:v.text)?h:null,state:D(k.waiting,g.value),problem:u&&null!==w.value&&x(w.value)||(null==(b=k.back)?void 0:b.why)||null,...W({room:n,typed:w,unsent:f,at:y,seen:k,fault:x,say:(e,t)=>{k.back&&n.outbox.take(k.back.key),g.value=n.post("edit_action",{action:s.id,base:e,set:{[i]:t}}),g.value.kept.then(()=>{var e;return(null==(e=f.peek())?void 0:e.text.trim())===t&&(f.value=null)})},open:u})}}function W({room:e,typed:t,unsent:o,at:l,seen:s,fault:i,say:r,open:u}){const c=function({typed:e,unsent:t,at:o,seen:l,fault:s,say:i,open:r}){const u=a(null);return u.current=()=>{var a,n,u;clearTimeout(o.current.timer);const c=null!=(n=null==(a=e.peek())?void 0:a.trim())?n:null;null!==c&&r&&!s(c)&&(R(c,null!=(u=o.current.posted)?u:l.said)?t.value=null:(o.current.posted=c,i(o.current.base,c)))},n(()=>()=>u.current(),[]),n(()=>{t.peek()&&u.current()},[r]),u}({typed:t,unsent:o,at:l,seen:s,fault:i,say:r,open:u}),$=()=>(o.value=null,t.value=null);return{focus(){var e,a;o.peek()||(l.current={base:s.back?l.current.base:s.record.rev,timer:0,posted:null==(e=s.back)?void 0:e.value},t.value=null!=(a=s.value)?a:"")},type(e){t.value=e,o.value={text:e,base:l.current.base},clearTimeout(l.current.timer),l.current.timer=setTimeout(()=>c.current(),1200)},leave(){c.current(),i(t.peek())||(t.value=null)},set(e){$(),r(s.record.rev,e)},drop(){s.back&&e.outbox.take(s.back.key),$()}}}const D=(e,t)=>{var a;return null!=(a=null==e?void 0:e.state)?a:t&&"refused"!==t.state.value?t.state.value:null};function N({room:e,action:t,name:a,label:n,hint:u,type:c="text",limit:$,min:d,max:p,open:m}){var v,h,b,f;const y=j({room:e,action:t,name:a,limit:$,open:m}),k=`${a}/${t.id}`,x={id:k,disabled:!m,"aria-invalid":Boolean(y.problem),"aria-describedby":`${k}/foot`,onFocus:y.focus,onBlur:y.leave};return i`<div class="field" data-tone=${y.problem?"error":void 0}>
    <div class="field-head">
      <label for=${k}>${n}</label>${!y.problem&&i`<${s} state=${y.state} />`}
    </div>
    ${u&&i`<p class="field-hint">${u}</p>`}
    ${"long"===c&&i`<${w} ...${x} value=${null!=(v=y.value)?v:""} onText=${y.type} />`}
    ${"text"===c&&i`<input ...${x} dir="auto" value=${null!=(h=y.value)?h:""} onInput=${e=>y.type(e.currentTarget.value)} />`}
    ${"date"===c&&i`<input
        ...${x}
        type="date"
        min=${d}
        max=${p}
        value=${null!=(b=y.value)?b:""}
        onInput=${e=>y.type(e.currentTarget.value)}
      />`}
    <p class="field-foot" id=${`${k}/foot`}>
      ${y.problem&&i`<span class="field-error" role="alert">${r("warning")}<span>${y.problem}</span></span>`}
      ${$&&o(null!=(f=y.value)?f:"")>.7*$&&i`<span class="field-counter">${o(y.value)} / ${$}</span>`}
    </p>
    ${y.unsent&&i`<${g} words=${y.unsent} />`}
    ${y.problem&&m&&i`<button class="button quiet" onClick=${y.drop}>${r("undo")}${l("Keep as it was")}</button>`}
    <${q} room=${e} record=${y.record} name=${a} open=${m} onUse=${y.set} />
  </div>`}function q({room:e,record:t,name:a,open:n,onUse:o}){var s;return(Object.hasOwn(null!=(s=t.alternatives)?s:{},a)?t.alternatives[a]:[]).map(({value:s,by:u,rev:c})=>i`<div key=${c} class="notice alternative" data-tone="leverage">
        ${r("split")}
        <div class="stack-tight">
          <p>${function({store:e},t){var a;const n=t&&(null==(a=e.get("person",t))?void 0:a.name);return n?l("{name} edited this at the same time:",{name:n}):l("Someone else edited this at the same time:")}(e,u)}</p>
          <p class="kept-words" dir="auto">${String(s)}</p>
          ${n&&i`<div class="row">
              <button class="button" onClick=${()=>o(s)}>${l("Use this")}</button>
              <button class="button quiet" onClick=${()=>o(t[a])}>${l("Keep mine")}</button>
            </div>`}
        </div>
      </div>`)}function K({room:e,action:t,parents:a,day0:n,open:o,onDone:s,onRemove:u}){const c=S(n,t.horizon),$={room:e,action:t,open:o},d=c?l("Due by {day}",{day:y(c)}):void 0;return i`<div class="action-form">
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
    <${U} ...${$} />
    <${B} ...${$} />
    <details class="composer-more">
      <summary>${r("plus")}${l("More about it")}</summary>
      <div class="action-form">
        <${N} ...${$} name="helpers" limit=${280} label=${l("Who helps")} />
        <${N} ...${$} name="start" type="date" min=${n} max=${c} label=${l("Start")} />
        <${N} ...${$} name="resources" type="long" limit=${1e3} label=${l("What we put in")} />
        <${N} ...${$} name="help_needed" type="long" limit=${1e3} label=${l("Help we need from others")} />
      </div>
    </details>
    <${F} ...${$} />
    ${100===t.horizon&&i`<${I} ...${$} parents=${a} />`}
    <div class="action-end">
      ${o&&i`<${A} onRemove=${u} />`}
      <button class="button primary" onClick=${s}>${r("check")}${l("Done")}</button>
    </div>
  </div>`}function U({room:e,action:t,open:a}){const n=j({room:e,action:t,name:"quick_win",open:a});return i`<label class="tick"
    ><input
      type="checkbox"
      checked=${Boolean(n.value)}
      disabled=${!a}
      onChange=${e=>n.set(e.currentTarget.checked)} /><span
      >${l("Quick win")} <small class="soft">${l("results within weeks")}</small></span
    >
    <${s} state=${n.state}
  /></label>`}function B({room:e,action:t,open:a}){const n=j({room:e,action:t,name:"status",open:a});return i`<fieldset class="choices statuses" disabled=${!a}>
    <legend><b>${l("Status")}</b> <${s} state=${n.state} /></legend>
    ${k().map(([e,a])=>i`<label key=${e} class="choice"
          ><input
            type="radio"
            name=${`status/${t.id}`}
            checked=${n.value===e}
            onChange=${()=>n.set(e)}
          /><span class="choice-face">${a}</span></label
        >`)}
  </fieldset>`}function F({room:e,action:t,open:a}){var n;const o=j({room:e,action:t,name:"leverage",open:a}),$=u(e.store),d=new Set(null!=(n=o.value)?n:[]);return $.length?i`<fieldset class="choices serves" disabled=${!a}>
    <legend><b>${l("Which leverage point does it serve?")}</b> <${s} state=${o.state} /></legend>
    ${$.map(({id:t})=>i`<label key=${t} class="choice"
          ><input type="checkbox" checked=${d.has(t)} onChange=${()=>(e=>o.set($.map(e=>e.id).filter(t=>t===e!==d.has(t))))(t)} />
          <span class="choice-face"
            >${r(d.has(t)?"check":"leverage")}<span dir="auto">${c(e.store,t)}</span></span
          ></label
        >`)}
  </fieldset>`:null}function I({room:e,action:t,parents:a,open:n}){var o;const r=j({room:e,action:t,name:"parent",open:n}),u=`parent/${t.id}`;return a.length?i`<div class="field">
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
      ${a.map(e=>i`<option key=${e.id} value=${e.id}>${e.what}</option>`)}
    </select>
    ${r.problem&&i`<p class="field-error" role="alert">${r.problem}</p>`}
  </div>`:null}function A({onRemove:e}){const a=t(!1);return a.value?i`<div class="card-sure" role="group" aria-label=${l("Remove this action?")}>
    <p>${l("Remove this action for everyone in the group?")}</p>
    <div class="row">
      <button class="button danger" onClick=${e}>${l("Remove it")}</button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>a.value=!1}>
        ${l("Keep it")}
      </button>
    </div>
  </div>`:i`<button class="button quiet danger" onClick=${()=>a.value=!0}>
      ${r("trash")}${l("Remove")}
    </button>`}function H({room:e,days:t,actions:a,day0:n,open:o,editing:s,onRemove:r}){const u=a.filter(e=>e.horizon===t),c=a.filter(e=>1e3===e.horizon&&!e.unsent),$=S(n,t);return i`<section class="horizon-list" data-days=${t} aria-label=${J(t)}>
    <header class="horizon-head">
      <h2>${J(t)}</h2>
      ${$&&i`<p class="soft">${l("until {day}",{day:y($)})}</p>`}
    </header>
    ${!u.length&&i`<p class="horizon-empty">
        ${l(100===t?"What will you do first? Write it below.":"Where should it lead in three years?")}
      </p>`}
    <ol class="actions">
      ${u.map((t,a)=>i`<${Q}
            key=${t.id}
            room=${e}
            action=${t}
            place=${a+1}
            parents=${c}
            day0=${n}
            open=${o}
            editing=${s}
            onRemove=${r}
          />`)}
    </ol>
  </section>`}const J=e=>l(100===e?"First 100 days":"1000 days");function Q({room:e,action:t,place:a,parents:n,day0:o,open:l,editing:s,onRemove:u}){const c=s.value===t.id,$=()=>s.value=c?null:t.id;return i`<li class="card action" data-open=${c} data-state=${t.unsent?"waiting":"saved"}>
    <button class="action-head" aria-expanded=${c} onClick=${$}>
      <span class="action-place">${a}</span
      ><span class="action-what" dir="auto">${t.what}</span>${r(c?"chevron-up":"chevron-down")}
    </button>
    ${c?i`<${K}
            room=${e}
            action=${t}
            parents=${n}
            day0=${o}
            open=${l}
            onDone=${$}
            onRemove=${()=>(s.value=null,u(t.id))}
          />`:i`<${Y} room=${e} action=${t} parents=${n} onOpen=${$} />`}
  </li>`}const Y=({room:e,action:t,parents:a,onOpen:n})=>{var o;return i`<div class="action-facts" onClick=${n}>
    ${t.owner&&i`<span class="fact">${r("person")}<bdi>${t.owner}</bdi></span>`}
    ${t.due&&i`<span class="fact">${r("calendar")}${y(t.due)}</span>`}
    ${t.indicator&&i`<span class="fact">${r("target")}<bdi>${t.indicator}</bdi></span>`}
    ${"planned"!==t.status&&i`<span class="chip" data-tone=${L[t.status]}>${x(k(),t.status)}</span>`}
    ${t.quick_win&&i`<span class="chip" data-tone="leverage">${r("star")}${l("Quick win")}</span>`}
    ${t.leverage.map(t=>i`<span key=${t} class="chip serves-chip" data-tone="leverage"
          >${r("leverage")}<bdi>${c(e.store,t)}</bdi></span
        >`)}
    ${t.parent&&i`<span class="fact">${r("flag")}<bdi>${null==(o=a.find(({id:e})=>e===t.parent))?void 0:o.what}</bdi></span>`}
    ${t.missing.map(e=>i`<span key=${e} class="chip" data-tone="warn">${r("warning")}${M[e]()}</span>`)}
    ${Object.keys(t.alternatives).length>0&&i`<span class="chip" data-tone="leverage">${r("split")}${l("Two versions")}</span>`}
    ${G(e,t)&&i`<span class="chip" data-tone="error">${r("undo")}${l("Something wasn’t accepted. Open to see.")}</span>`}
    ${t.unsent&&i`<${s} state="waiting" />`}
  </div>`},G=({outbox:e},{id:t})=>e.returned.value.some(e=>"edit_action"===e.do&&e.with.action===t),L={started:"info",done:"ok",paused:"warn",dropped:"error"},M={owner:()=>l("No owner yet"),indicator:()=>l("No indicator yet"),due:()=>l("No due date yet")},P=[100,1e3],V=e=>"add_action"===e.do||"edit_action"===e.do&&Object.keys(e.with.set).length>0;function X({room:e,open:a,head:n}){var o;const l=$(e),s=t(null),r=null!=(o=s.value)?o:l.group,u=e.store.all("plan").find(e=>e.owner===r),c=r===l.group;return i`${!u&&i`<main class="page-main stack">${n}<${oe} room=${e} group=${c&&a?l.group:null} /></main>`}
  ${u&&i`<${E}
      key=${u.id}
      room=${e}
      plan=${u}
      open=${a&&c}
      head=${i`${n}<${ne} room=${e} owner=${r} me=${l} onChoose=${e=>s.value=e} />`}
    />`}`}function E({room:e,plan:t,open:a,head:n}){return d(e,"plan",t.id)?i`<${Z} room=${e} plan=${t} open=${a} head=${n} />`:i`<main class="page-main plan stack">
    ${n}
    <p class="soft" role="status">${l("One moment…")}</p>
  </main>`}function Z({room:e,plan:a,open:n,head:o}){var s,r,u;const{store:c,outbox:$,post:d}=e,p=function({records:e,posts:t,plan:a}){const n=e.filter(e=>e.plan===a),o=new Set(n.map(({id:e})=>e)),l=new Set(t.filter(e=>"remove_action"===e.do).map(e=>e.with.action)),s=t.filter(e=>"add_action"===e.do&&e.with.plan===a&&!o.has(e.with.action)).map(T);return[...n.sort((e,t)=>e.position-t.position),...s].filter(({id:e})=>!l.has(e)).map(e=>function(e,t){const a=t.filter(t=>"edit_action"===t.do&&t.with.action===e.id),n=Object.assign({},e,...a.map(e=>e.with.set));return{...n,parent:n.parent||null,missing:z(n)}}({...O,...e},t))}({records:c.all("action"),posts:$.pending.value,plan:a.id}),m=v(()=>p.find(({id:t})=>h(`${e.prefix}${t}/`)),[]),b=t(null!=(s=null==m?void 0:m.horizon)?s:100),f=t(null!=(r=null==m?void 0:m.id)?r:null),w=null!=(u=c.get("about","about").day0)?u:"",g={room:e,plan:a,actions:p,day0:w,open:n,editing:f,onRemove:e=>d("remove_action",{action:e})};return i`<main class="page-main plan stack" data-shown=${b.value}>
      ${o}
      <${ae} room=${e} actions=${p} />
      ${!n&&P.map(t=>i`<${_} key=${t} draft=${ee(e,a,t)} />`)}
      <div class="tabs" role="group" aria-label=${l("Horizon")}>
        ${P.map(e=>i`<button key=${e} aria-pressed=${b.value===e} onClick=${()=>b.value=e}>
              ${J(e)} <span class="count">${p.filter(t=>t.horizon===e).length}</span>
            </button>`)}
      </div>
      <div class="horizons">${P.map(e=>i`<${H} key=${e} ...${g} days=${e} />`)}</div>
    </main>
    ${n&&!f.value&&i`<${te} room=${e} plan=${a} days=${b.value} />`}`}const ee=(e,t,a)=>e.draft(`${t.id}/${a}`);function te({room:e,plan:a,days:n}){const o=ee(e,a,n),s=t(null);return b(()=>{const t=e.outbox.returned.value.find(e=>"add_action"===e.do&&e.with.plan===a.id);t&&!o.value.trim()&&(s.value=t.why,o.value=t.with.what,e.outbox.take(t.key))}),i`<${C}
    key=${n}
    draft=${o}
    limit=${1e3}
    label=${l("Add an action")}
    hint=${l("Add an action…")}
    action=${l("Add")}
    problem=${s}
    onSend=${()=>(s.value=null,f(o,t=>e.post("add_action",{plan:a.id,horizon:n,what:t})))}
  >
    <p class="composer-note">
      ${r("calendar")}${J(n)}. ${l("First say what will be done. Who and when come next.")}
    </p><//
  >`}function ae({room:e,actions:t}){const a=new Set(t.map(({id:e})=>e));return e.outbox.returned.value.filter(e=>"edit_action"===e.do&&!a.has(e.with.action)).map(t=>i`<div key=${t.key} class="notice came-back" role="alert" data-tone="error">
        ${r("undo")}
        <div class="stack-tight">
          <b>${t.why}</b>
          <p class="kept-words" dir="auto">
            ${Object.values(t.with.set).filter(e=>"string"==typeof e).join("\n")}
          </p>
          <button class="button" onClick=${()=>e.outbox.take(t.key)}>${l("OK")}</button>
        </div>
      </div>`)}function ne({room:e,owner:t,me:a,onChoose:n}){const{store:o}=e,s=o.all("plan").filter(e=>!e.group);return i`<label class="composer-select"
      >${r("target")}<span>${l("Plan of")}</span
      ><select value=${t} onChange=${e=>n(e.currentTarget.value)}>
        ${m(o).map(({id:e,name:t})=>i`<option key=${e} value=${e}>${e===a.group?l("{name} (ours)",{name:t}):t}</option>`)}
        ${s.map(e=>i`<option key=${e.id} value=${e.owner}>${e.owner}</option>`)}
      </select></label
    >
    ${t!==a.group&&i`<p class="soft">${l("You can read this plan. Only its group can edit it.")}</p>`}`}function oe({room:e,group:t}){const a=t&&p(e.outbox,"add_plan",{owner:t}).length>0;return i`<div class="empty">
    ${r("target","big")}
    <h2>${l("No plan here yet")}</h2>
    <p>${l(t?"Start your group’s plan.":"It opens when the facilitator gets to the plans.")}</p>
    ${t&&i`<button class="button primary" disabled=${a} onClick=${()=>e.post("add_plan",{owner:t})}>
        ${l("Start our plan")}
      </button>`}
  </div>`}export{X as Activity,E as PlanView,V as takes};
