import{k as e,h as t,a,o as n,S as o,t as l,a2 as s,n as i,i as r,c as u,a3 as c,O as $,J as d,w as p,a4 as m,a5 as v,q as h,I as b,a6 as f,a7 as g,a8 as k}from"../core/shared.js";import{J as y,K as w,y as _,A as x,d as C,L as O,r as S,q as z,b as j,F as B,z as T,U as R,M as W}from"../writing.js";const q={owner:"",helpers:"",start:"",due:"",resources:"",help_needed:"",indicator:"",baseline:"",target:"",quick_win:!1,status:"planned",leverage:[],goals:[],parent:null,soon:!1,target15:"",behaviour:"",money:"",days:"",funds_donor:"",funds_government:"",funds_private:"",currency:"",priority:"",area:"",government:!1,rev:1,alternatives:{}},D=(e,t)=>e?new Date(Date.parse(e)+864e5*t).toISOString().slice(0,10):"";const N=({with:{action:e,...t},state:a})=>({...t,id:e,unsent:"waiting"===a.value}),P=e=>["owner","indicator","due"].filter(t=>!e[t]),A=(e,t)=>JSON.stringify(null!=e?e:"")===JSON.stringify(null!=t?t:"");function F({room:n,action:s,name:i,limit:r,open:u}){var c,$,d,p,m,v,h,b;const f=e(n.draft(`${s.id}/${i}`),null),g=t(null!=($=null==(c=f.peek())?void 0:c.text)?$:null),k=t(null),y=a({base:null!=(p=null==(d=f.peek())?void 0:d.base)?p:s.rev,timer:0,posted:void 0}),w=function({room:{store:e,outbox:t},action:a,name:n}){var o,l;const s=function({posts:e,action:t,name:a}){const n=e.filter(e=>"edit_action"===e.do&&e.with.action===t&&Object.hasOwn(e.with.set,a)).at(-1);return n?{value:n.with.set[a],state:n.state.value}:null}({posts:t.pending.value,action:a.id,name:n}),i=function({returned:e,action:t,name:a}){const n=e.filter(e=>"edit_action"===e.do&&e.with.action===t&&Object.hasOwn(e.with.set,a)).at(-1);return n?{key:n.key,value:n.with.set[a],why:n.why}:null}({returned:t.returned.value,action:a.id,name:n}),r=null!=(o=e.get("action",a.id))?o:a,u=s?s.value:null!=(l=r[n])?l:a[n];return{waiting:s,back:i,record:r,said:u,value:i?i.value:u}}({room:n,action:s,name:i}),_=e=>function({name:e,text:t,limit:a}){return a&&o(String(t))>a?l("Too long: please shorten it."):"what"!==e||(n=t,String(null!=n?n:"").trim())?null:l("Say what will be done.");var n}({name:i,text:null!=e?e:"",limit:r});return null!==g.value&&(y.current.base=(({record:e,name:t,text:a,base:n})=>A(e[t],a)?e.rev:n)({record:w.record,name:i,text:g.value,base:y.current.base})),{record:w.record,value:null!=(m=u?g.value:null)?m:w.value,unsent:u?null:null!=(h=null==(v=f.value)?void 0:v.text)?h:null,state:I(w.waiting,k.value),problem:u&&null!==g.value&&_(g.value)||(null==(b=w.back)?void 0:b.why)||null,...H({room:n,typed:g,unsent:f,at:y,seen:w,fault:_,say:(e,t)=>{w.back&&n.outbox.take(w.back.key),k.value=n.post("edit_action",{action:s.id,base:e,set:{[i]:t}}),k.value.kept.then(()=>{var e;return(null==(e=f.peek())?void 0:e.text.trim())===t&&(f.value=null)})},open:u})}}function H({room:e,typed:t,unsent:o,at:l,seen:s,fault:i,say:r,open:u}){const c=function({typed:e,unsent:t,at:o,seen:l,fault:s,say:i,open:r}){const u=a(null);return u.current=()=>{var a,n,u;clearTimeout(o.current.timer);const c=null!=(n=null==(a=e.peek())?void 0:a.trim())?n:null;null!==c&&r&&!s(c)&&(A(c,null!=(u=o.current.posted)?u:l.said)?t.value=null:(o.current.posted=c,i(o.current.base,c)))},n(()=>()=>u.current(),[]),n(()=>{t.peek()&&u.current()},[r]),u}({typed:t,unsent:o,at:l,seen:s,fault:i,say:r,open:u}),$=()=>(o.value=null,t.value=null);return{focus(){var e,a;o.peek()||(l.current={base:s.back?l.current.base:s.record.rev,timer:0,posted:null==(e=s.back)?void 0:e.value},t.value=null!=(a=s.value)?a:"")},type(e){t.value=e,o.value={text:e,base:l.current.base},clearTimeout(l.current.timer),l.current.timer=setTimeout(()=>c.current(),1200)},leave(){c.current(),i(t.peek())||(t.value=null)},set(e){$(),r(s.record.rev,e)},drop(){s.back&&e.outbox.take(s.back.key),$()}}}const I=(e,t)=>{var a;return null!=(a=null==e?void 0:e.state)?a:t&&"refused"!==t.state.value?t.state.value:null};function K({room:e,action:t,name:a,label:n,hint:u,type:c="text",limit:$,min:d,max:p,keys:m,open:v}){var h,b,f,g;const k=F({room:e,action:t,name:a,limit:$,open:v}),_=`${a}/${t.id}`,x={id:_,disabled:!v,"aria-invalid":Boolean(k.problem),"aria-describedby":`${_}/foot`,onFocus:k.focus,onBlur:k.leave};return i`<div class="field" data-tone=${k.problem?"error":void 0}>
    <div class="field-head">
      <label for=${_}>${n}</label>${!k.problem&&i`<${s} state=${k.state} />`}
    </div>
    ${u&&i`<p class="field-hint">${u}</p>`}
    ${"long"===c&&i`<${y} ...${x} value=${null!=(h=k.value)?h:""} onText=${k.type} />`}
    ${"text"===c&&i`<input
        ...${x}
        dir="auto"
        inputmode=${m}
        value=${null!=(b=k.value)?b:""}
        onInput=${e=>k.type(e.currentTarget.value)}
      />`}
    ${"date"===c&&i`<input
        ...${x}
        type="date"
        min=${d}
        max=${p}
        value=${null!=(f=k.value)?f:""}
        onInput=${e=>k.type(e.currentTarget.value)}
      />`}
    <p class="field-foot" id=${`${_}/foot`}>
      ${k.problem&&i`<span class="field-error" role="alert">${r("warning")}<span>${k.problem}</span></span>`}
      ${$&&o(null!=(g=k.value)?g:"")>.7*$&&i`<span class="field-counter">${o(k.value)} / ${$}</span>`}
    </p>
    ${k.unsent&&i`<${w} words=${k.unsent} />`}
    ${k.problem&&v&&i`<button class="button quiet" onClick=${k.drop}>${r("undo")}${l("Keep as it was")}</button>`}
    <${J} room=${e} record=${k.record} name=${a} open=${v} onUse=${k.set} />
  </div>`}function J({room:e,record:t,name:a,open:n,onUse:o}){var s;return(Object.hasOwn(null!=(s=t.alternatives)?s:{},a)?t.alternatives[a]:[]).map(({value:s,by:u,rev:c})=>i`<div key=${c} class="notice alternative" data-tone="leverage">
        ${r("split")}
        <div class="stack-tight">
          <p>${function({store:e},t){var a;const n=t&&(null==(a=e.get("person",t))?void 0:a.name);return n?l("{name} edited this at the same time:",{name:n}):l("Someone else edited this at the same time:")}(e,u)}</p>
          <p class="kept-words" dir="auto">${String(s)}</p>
          ${n&&i`<div class="row">
              <button class="button" onClick=${()=>o(s)}>${l("Use this")}</button>
              <button class="button quiet" onClick=${()=>o(t[a])}>${l("Keep mine")}</button>
            </div>`}
        </div>
      </div>`)}function U({room:e,action:t}){const a=_(e.store,t.id);return a.length?i`<section class="notice" data-tone="ok">
    ${r("hand")}
    <div class="stack-tight">
      <b>${l("Offers of help")}</b>
      <ul class="stack-tight">
        ${a.map(t=>i`<li key=${t.id}>
              <b dir="auto">${x(e.store,t)}</b>
              <p dir="auto">${t.says}</p>
            </li>`)}
      </ul>
    </div>
  </section>`:null}function E({room:e,action:t}){const a=_(e.store,t.id).length;return a?i`<span class="chip" data-tone="ok"
    >${r("hand")}${u("{n} offer of help","{n} offers of help",a)}</span
  >`:i`<span class="chip">${r("hand")}${l("Help needed")}</span>`}function L({room:e,action:t,open:a,name:n,points:o,picture:l,label:u}){var c;const $=F({room:e,action:t,name:n,open:a}),d=new Set(null!=(c=$.value)?c:[]);return o.length?i`<fieldset class="choices serves" disabled=${!a}>
    <legend><b>${u}</b> <${s} state=${$.state} /></legend>
    ${$.problem&&i`<p class="field-error" role="alert">${$.problem}</p>`}
    ${o.map(({id:e,title:t})=>i`<label key=${e} class="choice"
          ><input type="checkbox" checked=${d.has(e)} onChange=${()=>(e=>$.set(o.map(e=>e.id).filter(t=>t===e!==d.has(t))))(e)} />
          <span class="choice-face"
            >${r(d.has(e)?"check":l)}<span dir="auto">${t}</span></span
          ></label
        >`)}
  </fieldset>`:null}const M=c(()=>Promise.all([import("./plans_more.js").then(function(e){return e.d})]),"Details");function Q({room:e,action:t,parents:a,day0:n,open:o,onDone:s,onRemove:u,onBreak:c}){const $=D(n,t.horizon),d={room:e,action:t,open:o},p=$?l("Due by {day}",{day:C($)}):void 0;return i`<div class="action-form">
    <${K} ...${d} name="what" type="long" limit=${1e3} label=${l("What will be done")} />
    <${K} ...${d} name="owner" limit=${120} label=${l("Who’s responsible")} hint=${l("One person or office")} />
    <${K} ...${d} name="due" type="date" min=${n} max=${$} label=${l("Due")} hint=${p} />
    <${K} ...${d} name="indicator" limit=${280} label=${l("How we’ll know it worked")} />
    <div class="pair">
      <${K} ...${d} name="baseline" limit=${60} label=${l("Today")} /><${K}
        ...${d}
        name="target"
        limit=${60}
        label=${l("Target")}
      />
    </div>
    <${Y} ...${d} />
    <${G} ...${d} />
    <details class="composer-more">
      <summary>${r("plus")}${l("More about it")}</summary>
      <div class="action-form">
        <${K} ...${d} name="helpers" limit=${280} label=${l("Who helps")} />
        <${K} ...${d} name="start" type="date" min=${n} max=${$} label=${l("Start")} />
        <${K} ...${d} name="resources" type="long" limit=${1e3} label=${l("What we put in")} />
        <${K} ...${d} name="help_needed" type="long" limit=${1e3} label=${l("Help we need from others")} />
        <${M} ...${d} />
      </div>
    </details>
    <${U} room=${e} action=${t} />
    <${Z} ...${d} />
    <${ee} ...${d} />
    ${100===t.horizon&&i`<${te} ...${d} parents=${a} />`}
    ${1e3===t.horizon&&o&&i`<${V} ...${{room:e,action:t,onBreak:c}} />`}
    <div class="action-end">
      ${o&&i`<${ae} onRemove=${u} />`}
      <button class="button primary" onClick=${s}>${r("check")}${l("Done")}</button>
    </div>
  </div>`}function V({room:e,action:t,onBreak:a}){const n=e.store.all("action").filter(({parent:e})=>e===t.id).length;return t.unsent?null:i`<div class="row">
    <button class="button" onClick=${a}>${r("split")}${l("Break it down")}</button>
    ${n>0&&i`<span class="soft">${u("{n} 100-day action leads here","{n} 100-day actions lead here",n)}</span>`}
  </div>`}function Y({room:e,action:t,open:a}){const n=F({room:e,action:t,name:"quick_win",open:a});return i`<label class="tick"
    ><input
      type="checkbox"
      checked=${Boolean(n.value)}
      disabled=${!a}
      onChange=${e=>n.set(e.currentTarget.checked)} /><span
      >${l("Quick win")} <small class="soft">${l("results within weeks")}</small></span
    >
    <${s} state=${n.state}
  /></label>`}function G({room:e,action:t,open:a}){const n=F({room:e,action:t,name:"status",open:a});return i`<fieldset class="choices statuses" disabled=${!a}>
    <legend><b>${l("Status")}</b> <${s} state=${n.state} /></legend>
    ${O().map(([e,a])=>i`<label key=${e} class="choice"
          ><input
            type="radio"
            name=${`status/${t.id}`}
            checked=${n.value===e}
            onChange=${()=>n.set(e)}
          /><span class="choice-face">${a}</span></label
        >`)}
  </fieldset>`}const X=({store:e},t)=>t.map(({id:t})=>({id:t,title:d(e,t)}));function Z({room:e,...t}){const a=S(z(e.store),"agreed"),n={room:e,...t,name:"goals",points:X(e,a),picture:"target"};return i`<${L} ...${n} label=${l("Which goal does it serve?")} />`}function ee({room:e,...t}){const a={room:e,...t,name:"leverage",points:X(e,$(e.store)),picture:"leverage"};return i`<${L} ...${a} label=${l("Which leverage point does it serve?")} />`}function te({room:e,action:t,parents:a,open:n}){var o;const r=F({room:e,action:t,name:"parent",open:n}),u=`parent/${t.id}`;return a.length?i`<div class="field">
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
  </div>`:null}function ae({onRemove:e}){const a=t(!1);return a.value?i`<div class="card-sure" role="group" aria-label=${l("Remove this action?")}>
    <p>${l("Remove this action for everyone in the group?")}</p>
    <div class="row">
      <button class="button danger" onClick=${e}>${l("Remove it")}</button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>a.value=!1}>
        ${l("Keep it")}
      </button>
    </div>
  </div>`:i`<button class="button quiet danger" onClick=${()=>a.value=!0}>
      ${r("trash")}${l("Remove")}
    </button>`}function ne({room:e,days:t,actions:a,day0:n,open:o,editing:s,onRemove:r,onBreak:u}){const c=a.filter(e=>e.horizon===t),$=a.filter(e=>1e3===e.horizon&&!e.unsent),d=D(n,t);return i`<section class="horizon-list" data-days=${t} aria-label=${oe(t)}>
    <header class="horizon-head">
      <h2>${oe(t)}</h2>
      ${d&&i`<p class="soft">${l("until {day}",{day:C(d)})}</p>`}
    </header>
    ${!c.length&&i`<p class="horizon-empty">
        ${l(100===t?"What will you do first? Write it below.":"Where should it lead in three years?")}
      </p>`}
    <ol class="actions">
      ${c.map((t,a)=>i`<${le}
            key=${t.id}
            room=${e}
            action=${t}
            place=${a+1}
            parents=${$}
            day0=${n}
            open=${o}
            editing=${s}
            onRemove=${r}
            onBreak=${u}
          />`)}
    </ol>
  </section>`}const oe=e=>l(100===e?"First 100 days":"1000 days");function le({room:e,action:t,place:a,parents:n,day0:o,open:l,editing:s,onRemove:u,onBreak:c}){const $=s.value===t.id,d=()=>s.value=$?null:t.id;return i`<li class="card action" data-open=${$} data-state=${t.unsent?"waiting":"saved"}>
    <button class="action-head" aria-expanded=${$} onClick=${d}>
      <span class="action-place">${a}</span
      ><span class="action-what" dir="auto">${t.what}</span>${r($?"chevron-up":"chevron-down")}
    </button>
    ${$?i`<${Q}
            room=${e}
            action=${t}
            parents=${n}
            day0=${o}
            open=${l}
            onDone=${d}
            onBreak=${()=>(s.value=null,c(t))}
            onRemove=${()=>(s.value=null,u(t.id))}
          />`:i`<${se} room=${e} action=${t} parents=${n} onOpen=${d} />`}
  </li>`}const se=({room:e,action:t,parents:a,onOpen:n})=>{var o;return i`<div class="action-facts" onClick=${n}>
    ${t.owner&&i`<span class="fact">${r("person")}<bdi>${t.owner}</bdi></span>`}
    ${t.due&&i`<span class="fact">${r("calendar")}${C(t.due)}</span>`}
    ${t.indicator&&i`<span class="fact">${r("target")}<bdi>${t.indicator}</bdi></span>`}
    ${"planned"!==t.status&&i`<span class="chip" data-tone=${re[t.status]}>${j(O(),t.status)}</span>`}
    ${t.soon&&i`<span class="chip" data-tone="info">${r("clock")}${l("Starts within 48 hours")}</span>`}
    ${t.help_needed&&i`<${E} ...${{room:e,action:t}} />`}
    ${t.quick_win&&i`<span class="chip" data-tone="leverage">${r("star")}${l("Quick win")}</span>`}
    ${t.goals.map(t=>i`<span key=${t} class="chip serves-chip">${r("target")}<bdi>${d(e.store,t)}</bdi></span>`)}
    ${t.leverage.map(t=>i`<span key=${t} class="chip serves-chip" data-tone="leverage"
          >${r("leverage")}<bdi>${d(e.store,t)}</bdi></span
        >`)}
    ${t.parent&&i`<span class="fact">${r("flag")}<bdi>${null==(o=a.find(({id:e})=>e===t.parent))?void 0:o.what}</bdi></span>`}
    ${t.missing.map(e=>i`<span key=${e} class="chip" data-tone="warn">${r("warning")}${ue[e]()}</span>`)}
    ${Object.keys(t.alternatives).length>0&&i`<span class="chip" data-tone="leverage">${r("split")}${l("Two versions")}</span>`}
    ${ie(e,t)&&i`<span class="chip" data-tone="error">${r("undo")}${l("Something wasn’t accepted. Open to see.")}</span>`}
    ${t.unsent&&i`<${s} state="waiting" />`}
  </div>`},ie=({outbox:e},{id:t})=>e.returned.value.some(e=>"edit_action"===e.do&&e.with.action===t),re={started:"info",done:"ok",paused:"warn",dropped:"error"},ue={owner:()=>l("No owner yet"),indicator:()=>l("No indicator yet"),due:()=>l("No due date yet")},ce=[100,1e3],$e=c(()=>Promise.all([import("./plans_more.js").then(function(e){return e.h})]),"HelpWanted");function de({room:e,plan:t,open:a,head:n}){return m(e,"plan",t.id)?i`<${pe} room=${e} plan=${t} open=${a} head=${n} />`:i`<main class="page-main plan stack">
    ${n}
    <p class="soft" role="status">${l("One moment…")}</p>
  </main>`}function pe({room:e,plan:a,open:n,head:o}){var s,r,u;const{store:c,outbox:$,post:d}=e,p=function({records:e,posts:t,plan:a}){const n=e.filter(e=>e.plan===a),o=new Set(n.map(({id:e})=>e)),l=new Set(t.filter(e=>"remove_action"===e.do).map(e=>e.with.action)),s=t.filter(e=>"add_action"===e.do&&e.with.plan===a&&!o.has(e.with.action)).map(N);return[...n.sort((e,t)=>e.position-t.position),...s].filter(({id:e})=>!l.has(e)).map(e=>function(e,t){const a=t.filter(t=>"edit_action"===t.do&&t.with.action===e.id),n=Object.assign({},e,...a.map(e=>e.with.set));return{...n,parent:n.parent||null,missing:P(n)}}({...q,...e},t))}({records:c.all("action"),posts:$.pending.value,plan:a.id}),m=b(()=>p.find(({id:t})=>f(`${e.prefix}${t}/`)),[]),v=t(null!=(s=null==m?void 0:m.horizon)?s:100),h=t(null!=(r=null==m?void 0:m.id)?r:null),g=t(null),k=null!=(u=c.get("about","about").day0)?u:"",y={room:e,plan:a,actions:p,day0:k,open:n,editing:h,onRemove:e=>d("remove_action",{action:e})},w=e=>(g.value=e,v.value=100);return i`<main class="page-main plan stack" data-shown=${v.value}>
      ${o}
      <${ge} room=${e} actions=${p} />
      <${ve} room=${e} plan=${a} />
      ${!n&&ce.map(t=>i`<${R} key=${t} draft=${he(e,a,t)} />`)}
      <div class="tabs" role="group" aria-label=${l("Horizon")}>
        ${ce.map(e=>i`<button key=${e} aria-pressed=${v.value===e} onClick=${()=>v.value=e}>
              ${oe(e)} <span class="count">${p.filter(t=>t.horizon===e).length}</span>
            </button>`)}
      </div>
      <div class="horizons">
        ${ce.map(e=>i`<${ne} key=${e} ...${y} days=${e} onBreak=${w} />`)}
      </div>
    </main>
    ${n&&!h.value&&i`<${be} ...${{room:e,plan:a,breaking:g}} days=${v.value} />`}`}const me=c(()=>Promise.all([import("./plans_more.js").then(function(e){return e.c})]),"Confidence");function ve({room:e,plan:t}){return e.store.all("stage").some(({activity:e,status:t,settings:a})=>"plans"===e&&"open"===t&&(null==a?void 0:a.confidence))&&t.group===p(e).group?i`<${me} room=${e} plan=${t} />`:null}const he=(e,t,a)=>e.draft(`${t.id}/${a}`);function be({room:e,plan:a,days:n,breaking:o}){const s=100===n?o.value:null,u=he(e,a,n),c=t(null);return g(()=>{const t=e.outbox.returned.value.find(e=>"add_action"===e.do&&e.with.plan===a.id);t&&!u.value.trim()&&(c.value=t.why,u.value=t.with.what,e.outbox.take(t.key))}),i`<${W}
    key=${n}
    draft=${u}
    limit=${1e3}
    label=${l("Add an action")}
    hint=${l("Add an action…")}
    action=${l("Add")}
    problem=${c}
    onSend=${()=>(c.value=null,k(u,t=>e.post("add_action",{plan:a.id,horizon:n,what:t,...s&&{parent:s.id}})))}
  >
    ${s&&i`<${fe} parent=${s} onEnd=${()=>o.value=null} />`}
    <p class="composer-note">
      ${r("calendar")}${oe(n)}. ${l("First say what will be done. Who and when come next.")}
    </p><//
  >`}const fe=({parent:e,onEnd:t})=>i`<p class="composer-note">
    ${r("flag")}<bdi>${l("Part of: {what}",{what:e.what})}</bdi>
    <button type="button" class="button quiet" onClick=${t}>${l("Not part of it")}</button>
  </p>`;function ge({room:e,actions:t}){const a=new Set(t.map(({id:e})=>e));return e.outbox.returned.value.filter(e=>"edit_action"===e.do&&!a.has(e.with.action)).map(t=>i`<div key=${t.key} class="notice came-back" role="alert" data-tone="error">
        ${r("undo")}
        <div class="stack-tight">
          <b>${t.why}</b>
          <p class="kept-words" dir="auto">
            ${Object.values(t.with.set).filter(e=>"string"==typeof e).join("\n")}
          </p>
          <button class="button" onClick=${()=>e.outbox.take(t.key)}>${l("OK")}</button>
        </div>
      </div>`)}function ke({room:e,owner:t,me:a,mine:n,onChoose:o}){const{store:s}=e,u=s.all("plan").filter(e=>!e.group);return i`<label class="composer-select"
      >${r("target")}<span>${l("Plan of")}</span
      ><select value=${t} onChange=${e=>o(e.currentTarget.value)}>
        ${h(s).map(({id:e,name:t})=>i`<option key=${e} value=${e}>${e===a.group?l("{name} (ours)",{name:t}):t}</option>`)}
        ${u.map(e=>i`<option key=${e.id} value=${e.owner}>${T(s,e).name}</option>`)}
      </select></label
    >
    ${!n&&i`<p class="soft">${l("You can read this plan. Only its group can edit it.")}</p>`}`}function ye({room:e,group:t}){const a=t&&v(e.outbox,"add_plan",{owner:t}).length>0;return i`<div class="empty">
    ${r("target","big")}
    <h2>${l("No plan here yet")}</h2>
    <p>${l(t?"Start your group’s plan.":"It opens when the facilitator gets to the plans.")}</p>
    ${t&&i`<button class="button primary" disabled=${a} onClick=${()=>e.post("add_plan",{owner:t})}>
        ${l("Start our plan")}
      </button>`}
  </div>`}var we=Object.freeze({__proto__:null,Activity:function({room:e,open:a,head:n}){var o,s;const u=p(e),c=t(null),$=null!=(o=c.value)?o:u.group,d=e.store.all("plan").find(e=>e.owner===$),m=e.store.get("task_force",null!=(s=null==d?void 0:d.task_force)?s:""),v=$===u.group||Boolean(m&&B(m).includes(u.id)),h=t(!1);return h.value?i`<${$e} ...${{room:e,open:a,head:n}} onClose=${()=>h.value=!1} />`:i`${!d&&i`<main class="page-main stack">${n}<${ye} room=${e} group=${v&&a?u.group:null} /></main>`}
  ${d&&i`<${de}
      key=${d.id}
      room=${e}
      plan=${d}
      open=${a&&v}
      head=${i`${n}<${ke}
          room=${e}
          owner=${$}
          me=${u}
          mine=${v}
          onChoose=${e=>c.value=e}
        />
        <p>
          <button class="button" onClick=${()=>h.value=!0}>${r("hand")}${l("Who can help?")}</button>
        </p>`}
    />`}`},PlanView:de,takes:e=>"add_action"===e.do||"offer_help"===e.do||"edit_action"===e.do&&Object.keys(e.with.set).length>0});export{K as F,de as P,L as S,we as p,F as u};
