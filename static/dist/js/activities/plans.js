import{k as e,h as a,a as t,b as n,a9 as o,t as l,al as s,n as i,i as r,a0 as u,a1 as c,d as $,am as d,W as p,V as m,O as v,J as h,w as b,a6 as f,an as g,ao as k,q as y,a2 as w,I as _,ap as x,aq as C,ar as O}from"../core/shared.js";import{G as S,K as j,d as z,g as B,a as T,U as W,C as R}from"../writing.js";const q={owner:"",helpers:"",start:"",due:"",resources:"",help_needed:"",indicator:"",baseline:"",target:"",quick_win:!1,status:"planned",leverage:[],goals:[],parent:null,soon:!1,target15:"",behaviour:"",money:"",days:"",funds_donor:"",funds_government:"",funds_private:"",currency:"",priority:"",area:"",government:!1,rev:1,alternatives:{}},D=(e,a)=>e?new Date(Date.parse(e)+864e5*a).toISOString().slice(0,10):"";const N=({with:{action:e,...a},state:t})=>({...a,id:e,unsent:"waiting"===t.value}),P=e=>["owner","indicator","due"].filter(a=>!e[a]),H=(e,a)=>JSON.stringify(null!=e?e:"")===JSON.stringify(null!=a?a:"");function I({room:n,action:s,name:i,limit:r,open:u}){var c,$,d,p,m,v,h,b;const f=e(n.draft(`${s.id}/${i}`),null),g=a(null!=($=null==(c=f.peek())?void 0:c.text)?$:null),k=a(null),y=t({base:null!=(p=null==(d=f.peek())?void 0:d.base)?p:s.rev,timer:0,posted:void 0}),w=function({room:{store:e,outbox:a},action:t,name:n}){var o,l;const s=function({posts:e,action:a,name:t}){const n=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,t)).at(-1);return n?{value:n.with.set[t],state:n.state.value}:null}({posts:a.pending.value,action:t.id,name:n}),i=function({returned:e,action:a,name:t}){const n=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,t)).at(-1);return n?{key:n.key,value:n.with.set[t],why:n.why}:null}({returned:a.returned.value,action:t.id,name:n}),r=null!=(o=e.get("action",t.id))?o:t,u=s?s.value:null!=(l=r[n])?l:t[n];return{waiting:s,back:i,record:r,said:u,value:i?i.value:u}}({room:n,action:s,name:i}),_=e=>function({name:e,text:a,limit:t}){return t&&o(String(a))>t?l("Too long: please shorten it."):"what"!==e||(n=a,String(null!=n?n:"").trim())?null:l("Say what will be done.");var n}({name:i,text:null!=e?e:"",limit:r});return null!==g.value&&(y.current.base=(({record:e,name:a,text:t,base:n})=>H(e[a],t)?e.rev:n)({record:w.record,name:i,text:g.value,base:y.current.base})),{record:w.record,value:null!=(m=u?g.value:null)?m:w.value,unsent:u?null:null!=(h=null==(v=f.value)?void 0:v.text)?h:null,state:A(w.waiting,k.value),problem:u&&null!==g.value&&_(g.value)||(null==(b=w.back)?void 0:b.why)||null,...K({room:n,typed:g,unsent:f,at:y,seen:w,fault:_,say:(e,a)=>{w.back&&n.outbox.take(w.back.key),k.value=n.post("edit_action",{action:s.id,base:e,set:{[i]:a}}),k.value.kept.then(()=>{var e;return(null==(e=f.peek())?void 0:e.text.trim())===a&&(f.value=null)})},open:u})}}function K({room:e,typed:a,unsent:o,at:l,seen:s,fault:i,say:r,open:u}){const c=function({typed:e,unsent:a,at:o,seen:l,fault:s,say:i,open:r}){const u=t(null);return u.current=()=>{var t,n,u;clearTimeout(o.current.timer);const c=null!=(n=null==(t=e.peek())?void 0:t.trim())?n:null;null!==c&&r&&!s(c)&&(H(c,null!=(u=o.current.posted)?u:l.said)?a.value=null:(o.current.posted=c,i(o.current.base,c)))},n(()=>()=>u.current(),[]),n(()=>{a.peek()&&u.current()},[r]),u}({typed:a,unsent:o,at:l,seen:s,fault:i,say:r,open:u}),$=()=>(o.value=null,a.value=null);return{focus(){var e,t;o.peek()||(l.current={base:s.back?l.current.base:s.record.rev,timer:0,posted:null==(e=s.back)?void 0:e.value},a.value=null!=(t=s.value)?t:"")},type(e){a.value=e,o.value={text:e,base:l.current.base},clearTimeout(l.current.timer),l.current.timer=setTimeout(()=>c.current(),1200)},leave(){c.current(),i(a.peek())||(a.value=null)},set(e){$(),r(s.record.rev,e)},drop(){s.back&&e.outbox.take(s.back.key),$()}}}const A=(e,a)=>{var t;return null!=(t=null==e?void 0:e.state)?t:a&&"refused"!==a.state.value?a.state.value:null};function F({room:e,action:a,name:t,label:n,hint:u,type:c="text",limit:$,min:d,max:p,keys:m,open:v}){var h,b,f,g;const k=I({room:e,action:a,name:t,limit:$,open:v}),y=`${t}/${a.id}`,w={id:y,disabled:!v,"aria-invalid":Boolean(k.problem),"aria-describedby":`${y}/foot`,onFocus:k.focus,onBlur:k.leave};return i`<div class="field" data-tone=${k.problem?"error":void 0}>
    <div class="field-head">
      <label for=${y}>${n}</label>${!k.problem&&i`<${s} state=${k.state} />`}
    </div>
    ${u&&i`<p class="field-hint">${u}</p>`}
    ${"long"===c&&i`<${S} ...${w} value=${null!=(h=k.value)?h:""} onText=${k.type} />`}
    ${"text"===c&&i`<input
        ...${w}
        dir="auto"
        inputmode=${m}
        value=${null!=(b=k.value)?b:""}
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
    ${k.unsent&&i`<${j} words=${k.unsent} />`}
    ${k.problem&&v&&i`<button class="button quiet" onClick=${k.drop}>${r("undo")}${l("Keep as it was")}</button>`}
    <${U} room=${e} record=${k.record} name=${t} open=${v} onUse=${k.set} />
  </div>`}function U({room:e,record:a,name:t,open:n,onUse:o}){var s;return(Object.hasOwn(null!=(s=a.alternatives)?s:{},t)?a.alternatives[t]:[]).map(({value:s,by:u,rev:c})=>i`<div key=${c} class="notice alternative" data-tone="leverage">
        ${r("split")}
        <div class="stack-tight">
          <p>${function({store:e},a){var t;const n=a&&(null==(t=e.get("person",a))?void 0:t.name);return n?l("{name} edited this at the same time:",{name:n}):l("Someone else edited this at the same time:")}(e,u)}</p>
          <p class="kept-words" dir="auto">${String(s)}</p>
          ${n&&i`<div class="row">
              <button class="button" onClick=${()=>o(s)}>${l("Use this")}</button>
              <button class="button quiet" onClick=${()=>o(a[t])}>${l("Keep mine")}</button>
            </div>`}
        </div>
      </div>`)}function J({room:e,action:a}){const t=u(e.store,a.id);return t.length?i`<section class="notice" data-tone="ok">
    ${r("hand")}
    <div class="stack-tight">
      <b>${l("Offers of help")}</b>
      <ul class="stack-tight">
        ${t.map(a=>i`<li key=${a.id}>
              <b dir="auto">${c(e.store,a)}</b>
              <p dir="auto">${a.says}</p>
            </li>`)}
      </ul>
    </div>
  </section>`:null}function E({room:e,action:a}){const t=u(e.store,a.id).length;return t?i`<span class="chip" data-tone="ok"
    >${r("hand")}${$("{n} offer of help","{n} offers of help",t)}</span
  >`:i`<span class="chip">${r("hand")}${l("Help needed")}</span>`}function Q({room:e,action:a,open:t,name:n,points:o,picture:l,label:u}){var c;const $=I({room:e,action:a,name:n,open:t}),d=new Set(null!=(c=$.value)?c:[]);return o.length?i`<fieldset class="choices serves" disabled=${!t}>
    <legend><b>${u}</b> <${s} state=${$.state} /></legend>
    ${$.problem&&i`<p class="field-error" role="alert">${$.problem}</p>`}
    ${o.map(({id:e,title:a})=>i`<label key=${e} class="choice"
          ><input type="checkbox" checked=${d.has(e)} onChange=${()=>(e=>$.set(o.map(e=>e.id).filter(a=>a===e!==d.has(a))))(e)} />
          <span class="choice-face"
            >${r(d.has(e)?"check":l)}<span dir="auto">${a}</span></span
          ></label
        >`)}
  </fieldset>`:null}const V=d(()=>Promise.all([import("./plans_more.js").then(function(e){return e.d})]),"Details");function G({room:e,action:a,parents:t,day0:n,open:o,onDone:s,onRemove:u,onBreak:c}){const $=D(n,a.horizon),d={room:e,action:a,open:o},p=$?l("Due by {day}",{day:z($)}):void 0;return i`<div class="action-form">
    <${F} ...${d} name="what" type="long" limit=${1e3} label=${l("What will be done")} />
    <${F} ...${d} name="owner" limit=${120} label=${l("Who’s responsible")} hint=${l("One person or office")} />
    <${F} ...${d} name="due" type="date" min=${n} max=${$} label=${l("Due")} hint=${p} />
    <${F} ...${d} name="indicator" limit=${280} label=${l("How we’ll know it worked")} />
    <div class="pair">
      <${F} ...${d} name="baseline" limit=${60} label=${l("Today")} /><${F}
        ...${d}
        name="target"
        limit=${60}
        label=${l("Target")}
      />
    </div>
    <${M} ...${d} />
    <${Y} ...${d} />
    <details class="composer-more">
      <summary>${r("plus")}${l("More about it")}</summary>
      <div class="action-form">
        <${F} ...${d} name="helpers" limit=${280} label=${l("Who helps")} />
        <${F} ...${d} name="start" type="date" min=${n} max=${$} label=${l("Start")} />
        <${F} ...${d} name="resources" type="long" limit=${1e3} label=${l("What we put in")} />
        <${F} ...${d} name="help_needed" type="long" limit=${1e3} label=${l("Help we need from others")} />
        <${V} ...${d} />
      </div>
    </details>
    <${J} room=${e} action=${a} />
    <${Z} ...${d} />
    <${ee} ...${d} />
    ${100===a.horizon&&i`<${ae} ...${d} parents=${t} />`}
    ${1e3===a.horizon&&o&&i`<${L} ...${{room:e,action:a,onBreak:c}} />`}
    <div class="action-end">
      ${o&&i`<${te} onRemove=${u} />`}
      <button class="button primary" onClick=${s}>${r("check")}${l("Done")}</button>
    </div>
  </div>`}function L({room:e,action:a,onBreak:t}){const n=e.store.all("action").filter(({parent:e})=>e===a.id).length;return a.unsent?null:i`<div class="row">
    <button class="button" onClick=${t}>${r("split")}${l("Break it down")}</button>
    ${n>0&&i`<span class="soft">${$("{n} 100-day action leads here","{n} 100-day actions lead here",n)}</span>`}
  </div>`}function M({room:e,action:a,open:t}){const n=I({room:e,action:a,name:"quick_win",open:t});return i`<label class="tick"
    ><input
      type="checkbox"
      checked=${Boolean(n.value)}
      disabled=${!t}
      onChange=${e=>n.set(e.currentTarget.checked)} /><span
      >${l("Quick win")} <small class="soft">${l("results within weeks")}</small></span
    >
    <${s} state=${n.state}
  /></label>`}function Y({room:e,action:a,open:t}){const n=I({room:e,action:a,name:"status",open:t});return i`<fieldset class="choices statuses" disabled=${!t}>
    <legend><b>${l("Status")}</b> <${s} state=${n.state} /></legend>
    ${B().map(([e,t])=>i`<label key=${e} class="choice"
          ><input
            type="radio"
            name=${`status/${a.id}`}
            checked=${n.value===e}
            onChange=${()=>n.set(e)}
          /><span class="choice-face">${t}</span></label
        >`)}
  </fieldset>`}const X=({store:e},a)=>a.map(({id:a})=>({id:a,title:h(e,a)}));function Z({room:e,...a}){const t=p(m(e.store),"agreed"),n={room:e,...a,name:"goals",points:X(e,t),picture:"target"};return i`<${Q} ...${n} label=${l("Which goal does it serve?")} />`}function ee({room:e,...a}){const t={room:e,...a,name:"leverage",points:X(e,v(e.store)),picture:"leverage"};return i`<${Q} ...${t} label=${l("Which leverage point does it serve?")} />`}function ae({room:e,action:a,parents:t,open:n}){var o;const r=I({room:e,action:a,name:"parent",open:n}),u=`parent/${a.id}`;return t.length?i`<div class="field">
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
  </div>`:null}function te({onRemove:e}){const t=a(!1);return t.value?i`<div class="card-sure" role="group" aria-label=${l("Remove this action?")}>
    <p>${l("Remove this action for everyone in the group?")}</p>
    <div class="row">
      <button class="button danger" onClick=${e}>${l("Remove it")}</button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>t.value=!1}>
        ${l("Keep it")}
      </button>
    </div>
  </div>`:i`<button class="button quiet danger" onClick=${()=>t.value=!0}>
      ${r("trash")}${l("Remove")}
    </button>`}function ne({room:e,days:a,actions:t,day0:n,open:o,editing:s,onRemove:r,onBreak:u}){const c=t.filter(e=>e.horizon===a),$=t.filter(e=>1e3===e.horizon&&!e.unsent),d=D(n,a);return i`<section class="horizon-list" data-days=${a} aria-label=${oe(a)}>
    <header class="horizon-head">
      <h2>${oe(a)}</h2>
      ${d&&i`<p class="soft">${l("until {day}",{day:z(d)})}</p>`}
    </header>
    ${!c.length&&i`<p class="horizon-empty">
        ${l(100===a?"What will you do first? Write it below.":"Where should it lead in three years?")}
      </p>`}
    <ol class="actions">
      ${c.map((a,t)=>i`<${le}
            key=${a.id}
            room=${e}
            action=${a}
            place=${t+1}
            parents=${$}
            day0=${n}
            open=${o}
            editing=${s}
            onRemove=${r}
            onBreak=${u}
          />`)}
    </ol>
  </section>`}const oe=e=>l(100===e?"First 100 days":"1000 days");function le({room:e,action:a,place:t,parents:n,day0:o,open:l,editing:s,onRemove:u,onBreak:c}){const $=s.value===a.id,d=()=>s.value=$?null:a.id;return i`<li class="card action" data-open=${$} data-state=${a.unsent?"waiting":"saved"}>
    <button class="action-head" aria-expanded=${$} onClick=${d}>
      <span class="action-place">${t}</span
      ><span class="action-what" dir="auto">${a.what}</span>${r($?"chevron-up":"chevron-down")}
    </button>
    ${$?i`<${G}
            room=${e}
            action=${a}
            parents=${n}
            day0=${o}
            open=${l}
            onDone=${d}
            onBreak=${()=>(s.value=null,c(a))}
            onRemove=${()=>(s.value=null,u(a.id))}
          />`:i`<${se} room=${e} action=${a} parents=${n} onOpen=${d} />`}
  </li>`}const se=({room:e,action:a,parents:t,onOpen:n})=>{var o;return i`<div class="action-facts" onClick=${n}>
    ${a.owner&&i`<span class="fact">${r("person")}<bdi>${a.owner}</bdi></span>`}
    ${a.due&&i`<span class="fact">${r("calendar")}${z(a.due)}</span>`}
    ${a.indicator&&i`<span class="fact">${r("target")}<bdi>${a.indicator}</bdi></span>`}
    ${"planned"!==a.status&&i`<span class="chip" data-tone=${re[a.status]}>${T(B(),a.status)}</span>`}
    ${a.soon&&i`<span class="chip" data-tone="info">${r("clock")}${l("Starts within 48 hours")}</span>`}
    ${a.help_needed&&i`<${E} ...${{room:e,action:a}} />`}
    ${a.quick_win&&i`<span class="chip" data-tone="leverage">${r("star")}${l("Quick win")}</span>`}
    ${a.goals.map(a=>i`<span key=${a} class="chip serves-chip">${r("target")}<bdi>${h(e.store,a)}</bdi></span>`)}
    ${a.leverage.map(a=>i`<span key=${a} class="chip serves-chip" data-tone="leverage"
          >${r("leverage")}<bdi>${h(e.store,a)}</bdi></span
        >`)}
    ${a.parent&&i`<span class="fact">${r("flag")}<bdi>${null==(o=t.find(({id:e})=>e===a.parent))?void 0:o.what}</bdi></span>`}
    ${a.missing.map(e=>i`<span key=${e} class="chip" data-tone="warn">${r("warning")}${ue[e]()}</span>`)}
    ${Object.keys(a.alternatives).length>0&&i`<span class="chip" data-tone="leverage">${r("split")}${l("Two versions")}</span>`}
    ${ie(e,a)&&i`<span class="chip" data-tone="error">${r("undo")}${l("Something wasn’t accepted. Open to see.")}</span>`}
    ${a.unsent&&i`<${s} state="waiting" />`}
  </div>`},ie=({outbox:e},{id:a})=>e.returned.value.some(e=>"edit_action"===e.do&&e.with.action===a),re={started:"info",done:"ok",paused:"warn",dropped:"error"},ue={owner:()=>l("No owner yet"),indicator:()=>l("No indicator yet"),due:()=>l("No due date yet")},ce=[100,1e3],$e=d(()=>Promise.all([import("./plans_more.js").then(function(e){return e.h})]),"HelpWanted");function de({room:e,plan:a,open:t,head:n}){return g(e,"plan",a.id)?i`<${pe} room=${e} plan=${a} open=${t} head=${n} />`:i`<main class="page-main plan stack">
    ${n}
    <p class="soft" role="status">${l("One moment…")}</p>
  </main>`}function pe({room:e,plan:t,open:n,head:o}){var s,r,u;const{store:c,outbox:$,post:d}=e,p=function({records:e,posts:a,plan:t}){const n=e.filter(e=>e.plan===t),o=new Set(n.map(({id:e})=>e)),l=new Set(a.filter(e=>"remove_action"===e.do).map(e=>e.with.action)),s=a.filter(e=>"add_action"===e.do&&e.with.plan===t&&!o.has(e.with.action)).map(N);return[...n.sort((e,a)=>e.position-a.position),...s].filter(({id:e})=>!l.has(e)).map(e=>function(e,a){const t=a.filter(a=>"edit_action"===a.do&&a.with.action===e.id),n=Object.assign({},e,...t.map(e=>e.with.set));return{...n,parent:n.parent||null,missing:P(n)}}({...q,...e},a))}({records:c.all("action"),posts:$.pending.value,plan:t.id}),m=_(()=>p.find(({id:a})=>x(`${e.prefix}${a}/`)),[]),v=a(null!=(s=null==m?void 0:m.horizon)?s:100),h=a(null!=(r=null==m?void 0:m.id)?r:null),b=a(null),f=null!=(u=c.get("about","about").day0)?u:"",g={room:e,plan:t,actions:p,day0:f,open:n,editing:h,onRemove:e=>d("remove_action",{action:e})},k=e=>(b.value=e,v.value=100);return i`<main class="page-main plan stack" data-shown=${v.value}>
      ${o}
      <${ge} room=${e} actions=${p} />
      <${ve} room=${e} plan=${t} />
      ${!n&&ce.map(a=>i`<${W} key=${a} draft=${he(e,t,a)} />`)}
      <div class="tabs" role="group" aria-label=${l("Horizon")}>
        ${ce.map(e=>i`<button key=${e} aria-pressed=${v.value===e} onClick=${()=>v.value=e}>
              ${oe(e)} <span class="count">${p.filter(a=>a.horizon===e).length}</span>
            </button>`)}
      </div>
      <div class="horizons">
        ${ce.map(e=>i`<${ne} key=${e} ...${g} days=${e} onBreak=${k} />`)}
      </div>
    </main>
    ${n&&!h.value&&i`<${be} ...${{room:e,plan:t,breaking:b}} days=${v.value} />`}`}const me=d(()=>Promise.all([import("./plans_more.js").then(function(e){return e.c})]),"Confidence");function ve({room:e,plan:a}){return e.store.all("stage").some(({activity:e,status:a,settings:t})=>"plans"===e&&"open"===a&&(null==t?void 0:t.confidence))&&a.group===b(e).group?i`<${me} room=${e} plan=${a} />`:null}const he=(e,a,t)=>e.draft(`${a.id}/${t}`);function be({room:e,plan:t,days:n,breaking:o}){const s=100===n?o.value:null,u=he(e,t,n),c=a(null);return C(()=>{const a=e.outbox.returned.value.find(e=>"add_action"===e.do&&e.with.plan===t.id);a&&!u.value.trim()&&(c.value=a.why,u.value=a.with.what,e.outbox.take(a.key))}),i`<${R}
    key=${n}
    draft=${u}
    limit=${1e3}
    label=${l("Add an action")}
    hint=${l("Add an action…")}
    action=${l("Add")}
    problem=${c}
    onSend=${()=>(c.value=null,O(u,a=>e.post("add_action",{plan:t.id,horizon:n,what:a,...s&&{parent:s.id}})))}
  >
    ${s&&i`<${fe} parent=${s} onEnd=${()=>o.value=null} />`}
    <p class="composer-note">
      ${r("calendar")}${oe(n)}. ${l("First say what will be done. Who and when come next.")}
    </p><//
  >`}const fe=({parent:e,onEnd:a})=>i`<p class="composer-note">
    ${r("flag")}<bdi>${l("Part of: {what}",{what:e.what})}</bdi>
    <button type="button" class="button quiet" onClick=${a}>${l("Not part of it")}</button>
  </p>`;function ge({room:e,actions:a}){const t=new Set(a.map(({id:e})=>e));return e.outbox.returned.value.filter(e=>"edit_action"===e.do&&!t.has(e.with.action)).map(a=>i`<div key=${a.key} class="notice came-back" role="alert" data-tone="error">
        ${r("undo")}
        <div class="stack-tight">
          <b>${a.why}</b>
          <p class="kept-words" dir="auto">
            ${Object.values(a.with.set).filter(e=>"string"==typeof e).join("\n")}
          </p>
          <button class="button" onClick=${()=>e.outbox.take(a.key)}>${l("OK")}</button>
        </div>
      </div>`)}function ke({room:e,owner:a,me:t,mine:n,onChoose:o}){const{store:s}=e,u=s.all("plan").filter(e=>!e.group);return i`<label class="composer-select"
      >${r("target")}<span>${l("Plan of")}</span
      ><select value=${a} onChange=${e=>o(e.currentTarget.value)}>
        ${y(s).map(({id:e,name:a})=>i`<option key=${e} value=${e}>${e===t.group?l("{name} (ours)",{name:a}):a}</option>`)}
        ${u.map(e=>i`<option key=${e.id} value=${e.owner}>${w(s,e).name}</option>`)}
      </select></label
    >
    ${!n&&i`<p class="soft">${l("You can read this plan. Only its group can edit it.")}</p>`}`}function ye({room:e,group:a}){const t=a&&k(e.outbox,"add_plan",{owner:a}).length>0;return i`<div class="empty">
    ${r("target","big")}
    <h2>${l("No plan here yet")}</h2>
    <p>${l(a?"Start your group’s plan.":"It opens when the facilitator gets to the plans.")}</p>
    ${a&&i`<button class="button primary" disabled=${t} onClick=${()=>e.post("add_plan",{owner:a})}>
        ${l("Start our plan")}
      </button>`}
  </div>`}var we=Object.freeze({__proto__:null,Activity:function({room:e,open:t,head:n}){var o,s;const u=b(e),c=a(null),$=null!=(o=c.value)?o:u.group,d=e.store.all("plan").find(e=>e.owner===$),p=e.store.get("task_force",null!=(s=null==d?void 0:d.task_force)?s:""),m=$===u.group||Boolean(p&&f(p).includes(u.id)),v=a(!1);return v.value?i`<${$e} ...${{room:e,open:t,head:n}} onClose=${()=>v.value=!1} />`:i`${!d&&i`<main class="page-main stack">${n}<${ye} room=${e} group=${m&&t?u.group:null} /></main>`}
  ${d&&i`<${de}
      key=${d.id}
      room=${e}
      plan=${d}
      open=${t&&m}
      head=${i`${n}<${ke}
          room=${e}
          owner=${$}
          me=${u}
          mine=${m}
          onChoose=${e=>c.value=e}
        />
        <p>
          <button class="button" onClick=${()=>v.value=!0}>${r("hand")}${l("Who can help?")}</button>
        </p>`}
    />`}`},PlanView:de,takes:e=>"add_action"===e.do||"offer_help"===e.do||"edit_action"===e.do&&Object.keys(e.with.set).length>0});export{F,de as P,Q as S,we as p,I as u};
