import{k as e,h as n,a as t,o as a,T as o,t as l,a3 as s,n as i,i as r,c as u,a4 as c,Q as $,L as d,x as p,a5 as m,a6 as v,q as h,J as b,a7 as f,a8 as g,a9 as k}from"../core/shared.js";import{J as y,K as w,y as _,A as x,d as C,L as O,r as S,q as j,b as z,F as B,z as T,U as R,M as W}from"../writing.js";const q={owner:"",helpers:"",start:"",due:"",resources:"",help_needed:"",indicator:"",baseline:"",target:"",quick_win:!1,status:"planned",leverage:[],goals:[],parent:null,soon:!1,target15:"",behaviour:"",money:"",days:"",funds_donor:"",funds_government:"",funds_private:"",currency:"",priority:"",area:"",government:!1,rev:1,alternatives:{}},A=(e,n)=>e?new Date(Date.parse(e)+864e5*n).toISOString().slice(0,10):"";const D=({with:{action:e,...n},state:t})=>({...n,id:e,unsent:"waiting"===t.value}),N=e=>["owner","indicator","due"].filter(n=>!e[n]),P=(e,n)=>JSON.stringify(null!=e?e:"")===JSON.stringify(null!=n?n:"");function F({room:a,action:s,name:i,limit:r,open:u}){var c,$,d,p,m,v,h,b;const f=e(a.draft(`${s.id}/${i}`),null),g=n(null!=($=null==(c=f.peek())?void 0:c.text)?$:null),k=n(null),y=t({base:null!=(p=null==(d=f.peek())?void 0:d.base)?p:s.rev,timer:0,posted:void 0}),w=function({room:{store:e,outbox:n},action:t,name:a}){var o,l;const s=function({posts:e,action:n,name:t}){const a=e.filter(e=>"edit_action"===e.do&&e.with.action===n&&Object.hasOwn(e.with.set,t)).at(-1);return a?{value:a.with.set[t],state:a.state.value}:null}({posts:n.pending.value,action:t.id,name:a}),i=function({returned:e,action:n,name:t}){const a=e.filter(e=>"edit_action"===e.do&&e.with.action===n&&Object.hasOwn(e.with.set,t)).at(-1);return a?{key:a.key,value:a.with.set[t],why:a.why}:null}({returned:n.returned.value,action:t.id,name:a}),r=null!=(o=e.get("action",t.id))?o:t,u=s?s.value:null!=(l=r[a])?l:t[a];return{waiting:s,back:i,record:r,said:u,value:i?i.value:u}}({room:a,action:s,name:i}),_=e=>function({name:e,text:n,limit:t}){return t&&o(String(n))>t?l("Too long: please shorten it."):"what"!==e||(a=n,String(null!=a?a:"").trim())?null:l("Say what will be done.");var a}({name:i,text:null!=e?e:"",limit:r});return null!==g.value&&(y.current.base=(({record:e,name:n,text:t,base:a})=>P(e[n],t)?e.rev:a)({record:w.record,name:i,text:g.value,base:y.current.base})),{record:w.record,value:null!=(m=u?g.value:null)?m:w.value,unsent:u?null:null!=(h=null==(v=f.value)?void 0:v.text)?h:null,state:K(w.waiting,k.value),problem:u&&null!==g.value&&_(g.value)||(null==(b=w.back)?void 0:b.why)||null,...H({room:a,typed:g,unsent:f,at:y,seen:w,fault:_,say:(e,n)=>{w.back&&a.outbox.take(w.back.key),k.value=a.post("edit_action",{action:s.id,base:e,set:{[i]:n}}),k.value.kept.then(()=>{var e;return(null==(e=f.peek())?void 0:e.text.trim())===n&&(f.value=null)})},open:u})}}function H({room:e,typed:n,unsent:o,at:l,seen:s,fault:i,say:r,open:u}){const c=function({typed:e,unsent:n,at:o,seen:l,fault:s,say:i,open:r}){const u=t(null);return u.current=()=>{var t,a,u;clearTimeout(o.current.timer);const c=null!=(a=null==(t=e.peek())?void 0:t.trim())?a:null;null!==c&&r&&!s(c)&&(P(c,null!=(u=o.current.posted)?u:l.said)?n.value=null:(o.current.posted=c,i(o.current.base,c)))},a(()=>()=>u.current(),[]),a(()=>{n.peek()&&u.current()},[r]),u}({typed:n,unsent:o,at:l,seen:s,fault:i,say:r,open:u}),$=()=>(o.value=null,n.value=null);return{focus(){var e,t;o.peek()||(l.current={base:s.back?l.current.base:s.record.rev,timer:0,posted:null==(e=s.back)?void 0:e.value},n.value=null!=(t=s.value)?t:"")},type(e){n.value=e,o.value={text:e,base:l.current.base},clearTimeout(l.current.timer),l.current.timer=setTimeout(()=>c.current(),1200)},leave(){c.current(),i(n.peek())||(n.value=null)},set(e){$(),r(s.record.rev,e)},drop(){s.back&&e.outbox.take(s.back.key),$()}}}const K=(e,n)=>{var t;return null!=(t=null==e?void 0:e.state)?t:n&&"refused"!==n.state.value?n.state.value:null};function I({room:e,action:n,name:t,label:a,hint:u,type:c="text",limit:$,min:d,max:p,keys:m,open:v}){var h,b,f,g;const k=F({room:e,action:n,name:t,limit:$,open:v}),_=`${t}/${n.id}`,x={id:_,disabled:!v,"aria-invalid":Boolean(k.problem),"aria-describedby":`${_}/foot`,onFocus:k.focus,onBlur:k.leave};return i`<div class="field" data-tone=${k.problem?"error":void 0}>
    <div class="field-head">
      <label for=${_}>${a}</label>${!k.problem&&i`<${s} state=${k.state} />`}
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
    <${J} room=${e} record=${k.record} name=${t} open=${v} onUse=${k.set} />
  </div>`}function J({room:e,record:n,name:t,open:a,onUse:o}){var s;return(Object.hasOwn(null!=(s=n.alternatives)?s:{},t)?n.alternatives[t]:[]).map(({value:s,by:u,rev:c})=>i`<div key=${c} class="notice alternative" data-tone="leverage">
        ${r("split")}
        <div class="stack-tight">
          <p>${function({store:e},n){var t;const a=n&&(null==(t=e.get("person",n))?void 0:t.name);return a?l("{name} edited this at the same time:",{name:a}):l("Someone else edited this at the same time:")}(e,u)}</p>
          <p class="kept-words" dir="auto">${String(s)}</p>
          ${a&&i`<div class="row">
              <button class="button" onClick=${()=>o(s)}>${l("Use this")}</button>
              <button class="button quiet" onClick=${()=>o(n[t])}>${l("Keep mine")}</button>
            </div>`}
        </div>
      </div>`)}function U({room:e,action:n}){const t=_(e.store,n.id);return t.length?i`<section class="notice" data-tone="ok">
    ${r("hand")}
    <div class="stack-tight">
      <b>${l("Offers of help")}</b>
      <ul class="stack-tight">
        ${t.map(n=>i`<li key=${n.id}>
              <b dir="auto">${x(e.store,n)}</b>
              <p dir="auto">${n.says}</p>
            </li>`)}
      </ul>
    </div>
  </section>`:null}function L({room:e,action:n}){const t=_(e.store,n.id).length;return t?i`<span class="chip" data-tone="ok"
    >${r("hand")}${u("{n} offer of help","{n} offers of help",t)}</span
  >`:i`<span class="chip">${r("hand")}${l("Help needed")}</span>`}function Q({room:e,action:n,open:t,name:a,points:o,picture:l,label:u}){var c;const $=F({room:e,action:n,name:a,open:t}),d=new Set(null!=(c=$.value)?c:[]);return o.length?i`<fieldset class="choices serves" disabled=${!t}>
    <legend><b>${u}</b> <${s} state=${$.state} /></legend>
    ${$.problem&&i`<p class="field-error" role="alert">${$.problem}</p>`}
    ${o.map(({id:e,title:n})=>i`<label key=${e} class="choice"
          ><input type="checkbox" checked=${d.has(e)} onChange=${()=>(e=>$.set(o.map(e=>e.id).filter(n=>n===e!==d.has(n))))(e)} />
          <span class="choice-face"
            >${r(d.has(e)?"check":l)}<span dir="auto">${n}</span></span
          ></label
        >`)}
  </fieldset>`:null}const E=c(()=>Promise.all([import("./plans_more.js").then(function(e){return e.d})]),"Details");function M({room:e,action:n,parents:t,day0:a,open:o,onDone:s,onRemove:u,onBreak:c}){const $=A(a,n.horizon),d={room:e,action:n,open:o},p=$?l("Due by {day}",{day:C($)}):void 0;return i`<div class="action-form">
    <${I} ...${d} name="what" type="long" limit=${1e3} label=${l("What will be done")} />
    <${I} ...${d} name="owner" limit=${120} label=${l("Who’s responsible")} hint=${l("One person or office")} />
    <${I} ...${d} name="due" type="date" min=${a} max=${$} label=${l("Due")} hint=${p} />
    <${I} ...${d} name="indicator" limit=${280} label=${l("How we’ll know it worked")} />
    <div class="pair">
      <${I} ...${d} name="baseline" limit=${60} label=${l("Today")} /><${I}
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
        <${I} ...${d} name="helpers" limit=${280} label=${l("Who helps")} />
        <${I} ...${d} name="start" type="date" min=${a} max=${$} label=${l("Start")} />
        <${I} ...${d} name="resources" type="long" limit=${1e3} label=${l("What we put in")} />
        <${I} ...${d} name="help_needed" type="long" limit=${1e3} label=${l("Help we need from others")} />
        <${E} ...${d} />
      </div>
    </details>
    <${U} room=${e} action=${n} />
    <${Z} ...${d} />
    <${ee} ...${d} />
    ${100===n.horizon&&i`<${ne} ...${d} parents=${t} />`}
    ${1e3===n.horizon&&o&&i`<${V} ...${{room:e,action:n,onBreak:c}} />`}
    <div class="action-end">
      ${o&&i`<${te} onRemove=${u} />`}
      <button class="button primary" onClick=${s}>${r("check")}${l("Done")}</button>
    </div>
  </div>`}function V({room:e,action:n,onBreak:t}){const a=e.store.all("action").filter(({parent:e})=>e===n.id).length;return n.unsent?null:i`<div class="row">
    <button class="button" onClick=${t}>${r("split")}${l("Break it down")}</button>
    ${a>0&&i`<span class="soft">${u("{n} 100-day action leads here","{n} 100-day actions lead here",a)}</span>`}
  </div>`}function Y({room:e,action:n,open:t}){const a=F({room:e,action:n,name:"quick_win",open:t});return i`<label class="tick"
    ><input
      type="checkbox"
      checked=${Boolean(a.value)}
      disabled=${!t}
      onChange=${e=>a.set(e.currentTarget.checked)} /><span
      >${l("Quick win")} <small class="soft">${l("results within weeks")}</small></span
    >
    <${s} state=${a.state}
  /></label>`}function G({room:e,action:n,open:t}){const a=F({room:e,action:n,name:"status",open:t});return i`<fieldset class="choices statuses" disabled=${!t}>
    <legend><b>${l("Status")}</b> <${s} state=${a.state} /></legend>
    ${O().map(([e,t])=>i`<label key=${e} class="choice"
          ><input
            type="radio"
            name=${`status/${n.id}`}
            checked=${a.value===e}
            onChange=${()=>a.set(e)}
          /><span class="choice-face">${t}</span></label
        >`)}
  </fieldset>`}const X=({store:e},n)=>n.map(({id:n})=>({id:n,title:d(e,n)}));function Z({room:e,...n}){const t=S(j(e.store),"agreed"),a={room:e,...n,name:"goals",points:X(e,t),picture:"target"};return i`<${Q} ...${a} label=${l("Which goal does it serve?")} />`}function ee({room:e,...n}){const t={room:e,...n,name:"leverage",points:X(e,$(e.store)),picture:"leverage"};return i`<${Q} ...${t} label=${l("Which leverage point does it serve?")} />`}function ne({room:e,action:n,parents:t,open:a}){var o;const r=F({room:e,action:n,name:"parent",open:a}),u=`parent/${n.id}`;return t.length?i`<div class="field">
    <div class="field-head">
      <label for=${u}>${l("Leads to the 1000-day action")}</label><${s} state=${r.state} />
    </div>
    <select
      id=${u}
      disabled=${!a}
      value=${null!=(o=r.value)?o:""}
      onChange=${e=>r.set(e.currentTarget.value)}
    >
      <option value="">${l("None")}</option>
      ${t.map(e=>i`<option key=${e.id} value=${e.id}>${e.what}</option>`)}
    </select>
    ${r.problem&&i`<p class="field-error" role="alert">${r.problem}</p>`}
  </div>`:null}function te({onRemove:e}){const t=n(!1);return t.value?i`<div class="card-sure" role="group" aria-label=${l("Remove this action?")}>
    <p>${l("Remove this action for everyone in the group?")}</p>
    <div class="row">
      <button class="button danger" onClick=${e}>${l("Remove it")}</button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>t.value=!1}>
        ${l("Keep it")}
      </button>
    </div>
  </div>`:i`<button class="button quiet danger" onClick=${()=>t.value=!0}>
      ${r("trash")}${l("Remove")}
    </button>`}function ae({room:e,days:n,actions:t,day0:a,open:o,editing:s,onRemove:r,onBreak:u}){const c=t.filter(e=>e.horizon===n),$=t.filter(e=>1e3===e.horizon&&!e.unsent),d=A(a,n);return i`<section class="horizon-list" data-days=${n} aria-label=${oe(n)}>
    <header class="horizon-head">
      <h2>${oe(n)}</h2>
      ${d&&i`<p class="soft">${l("until {day}",{day:C(d)})}</p>`}
    </header>
    ${!c.length&&i`<p class="horizon-empty">
        ${l(100===n?"What will you do first? Write it below.":"Where should it lead in three years?")}
      </p>`}
    <ol class="actions">
      ${c.map((n,t)=>i`<${le}
            key=${n.id}
            room=${e}
            action=${n}
            place=${t+1}
            parents=${$}
            day0=${a}
            open=${o}
            editing=${s}
            onRemove=${r}
            onBreak=${u}
          />`)}
    </ol>
  </section>`}const oe=e=>l(100===e?"First 100 days":"1000 days");function le({room:e,action:n,place:t,parents:a,day0:o,open:l,editing:s,onRemove:u,onBreak:c}){const $=s.value===n.id,d=()=>s.value=$?null:n.id;return i`<li class="card action" data-open=${$} data-state=${n.unsent?"waiting":"saved"}>
    <button class="action-head" aria-expanded=${$} onClick=${d}>
      <span class="action-place">${t}</span
      ><span class="action-what" dir="auto">${n.what}</span>${r($?"chevron-up":"chevron-down")}
    </button>
    ${$?i`<${M}
            room=${e}
            action=${n}
            parents=${a}
            day0=${o}
            open=${l}
            onDone=${d}
            onBreak=${()=>(s.value=null,c(n))}
            onRemove=${()=>(s.value=null,u(n.id))}
          />`:i`<${se} room=${e} action=${n} parents=${a} onOpen=${d} />`}
  </li>`}const se=({room:e,action:n,parents:t,onOpen:a})=>{var o;return i`<div class="action-facts" onClick=${a}>
    ${n.owner&&i`<span class="fact">${r("person")}<bdi>${n.owner}</bdi></span>`}
    ${n.due&&i`<span class="fact">${r("calendar")}${C(n.due)}</span>`}
    ${n.indicator&&i`<span class="fact">${r("target")}<bdi>${n.indicator}</bdi></span>`}
    ${"planned"!==n.status&&i`<span class="chip" data-tone=${re[n.status]}>${z(O(),n.status)}</span>`}
    ${n.soon&&i`<span class="chip" data-tone="info">${r("clock")}${l("Starts within 48 hours")}</span>`}
    ${n.help_needed&&i`<${L} ...${{room:e,action:n}} />`}
    ${n.quick_win&&i`<span class="chip" data-tone="leverage">${r("star")}${l("Quick win")}</span>`}
    ${n.goals.map(n=>i`<span key=${n} class="chip serves-chip">${r("target")}<bdi>${d(e.store,n)}</bdi></span>`)}
    ${n.leverage.map(n=>i`<span key=${n} class="chip serves-chip" data-tone="leverage"
          >${r("leverage")}<bdi>${d(e.store,n)}</bdi></span
        >`)}
    ${n.parent&&i`<span class="fact">${r("flag")}<bdi>${null==(o=t.find(({id:e})=>e===n.parent))?void 0:o.what}</bdi></span>`}
    ${n.missing.map(e=>i`<span key=${e} class="chip" data-tone="warn">${r("warning")}${ue[e]()}</span>`)}
    ${Object.keys(n.alternatives).length>0&&i`<span class="chip" data-tone="leverage">${r("split")}${l("Two versions")}</span>`}
    ${ie(e,n)&&i`<span class="chip" data-tone="error">${r("undo")}${l("Something wasn’t accepted. Open to see.")}</span>`}
    ${n.unsent&&i`<${s} state="waiting" />`}
  </div>`},ie=({outbox:e},{id:n})=>e.returned.value.some(e=>"edit_action"===e.do&&e.with.action===n),re={started:"info",done:"ok",paused:"warn",dropped:"error"},ue={owner:()=>l("No owner yet"),indicator:()=>l("No indicator yet"),due:()=>l("No due date yet")},ce=[100,1e3],$e=c(()=>Promise.all([import("./plans_more.js").then(function(e){return e.h})]),"HelpWanted"),de=c(()=>Promise.all([import("./plans_more.js").then(function(e){return e.h})]),"OfferBack"),pe=({room:e,onAgain:n})=>e.outbox.returned.value.filter(e=>"offer_help"===e.do).map(t=>i`<${de} key=${t.key} ...${{room:e,entry:t,onAgain:n}} />`);function me({room:e,plan:n,open:t,head:a}){return m(e,"plan",n.id)?i`<${ve} room=${e} plan=${n} open=${t} head=${a} />`:i`<main class="page-main plan stack">
    ${a}
    <p class="soft" role="status">${l("One moment…")}</p>
  </main>`}function ve({room:e,plan:t,open:a,head:o}){var s,r,u;const{store:c,outbox:$,post:d}=e,p=function({records:e,posts:n,plan:t}){const a=e.filter(e=>e.plan===t),o=new Set(a.map(({id:e})=>e)),l=new Set(n.filter(e=>"remove_action"===e.do).map(e=>e.with.action)),s=n.filter(e=>"add_action"===e.do&&e.with.plan===t&&!o.has(e.with.action)).map(D);return[...a.sort((e,n)=>e.position-n.position),...s].filter(({id:e})=>!l.has(e)).map(e=>function(e,n){const t=n.filter(n=>"edit_action"===n.do&&n.with.action===e.id),a=Object.assign({},e,...t.map(e=>e.with.set));return{...a,parent:a.parent||null,missing:N(a)}}({...q,...e},n))}({records:c.all("action"),posts:$.pending.value,plan:t.id}),m=b(()=>p.find(({id:n})=>f(`${e.prefix}${n}/`)),[]),v=n(null!=(s=null==m?void 0:m.horizon)?s:100),h=n(null!=(r=null==m?void 0:m.id)?r:null),g=n(null),k=null!=(u=c.get("about","about").day0)?u:"",y={room:e,plan:t,actions:p,day0:k,open:a,editing:h,onRemove:e=>d("remove_action",{action:e})},w=e=>(g.value=e,v.value=100);return i`<main class="page-main plan stack" data-shown=${v.value}>
      ${o}
      <${ye} room=${e} actions=${p} />
      <${be} room=${e} plan=${t} />
      ${!a&&ce.map(n=>i`<${R} key=${n} draft=${fe(e,t,n)} />`)}
      <div class="tabs" role="group" aria-label=${l("Horizon")}>
        ${ce.map(e=>i`<button key=${e} aria-pressed=${v.value===e} onClick=${()=>v.value=e}>
              ${oe(e)} <span class="count">${p.filter(n=>n.horizon===e).length}</span>
            </button>`)}
      </div>
      <div class="horizons">
        ${ce.map(e=>i`<${ae} key=${e} ...${y} days=${e} onBreak=${w} />`)}
      </div>
    </main>
    ${a&&!h.value&&i`<${ge} ...${{room:e,plan:t,breaking:g}} days=${v.value} />`}`}const he=c(()=>Promise.all([import("./plans_more.js").then(function(e){return e.c})]),"Confidence");function be({room:e,plan:n}){return e.store.all("stage").some(({activity:e,status:n,settings:t})=>"plans"===e&&"open"===n&&(null==t?void 0:t.confidence))&&n.group===p(e).group?i`<${he} room=${e} plan=${n} />`:null}const fe=(e,n,t)=>e.draft(`${n.id}/${t}`);function ge({room:e,plan:t,days:a,breaking:o}){const s=100===a?o.value:null,u=fe(e,t,a),c=n(null);return g(()=>{const n=e.outbox.returned.value.find(e=>"add_action"===e.do&&e.with.plan===t.id);n&&!u.value.trim()&&(c.value=n.why,u.value=n.with.what,e.outbox.take(n.key))}),i`<${W}
    key=${a}
    draft=${u}
    limit=${1e3}
    label=${l("Add an action")}
    hint=${l("Add an action…")}
    action=${l("Add")}
    problem=${c}
    onSend=${()=>(c.value=null,k(u,n=>e.post("add_action",{plan:t.id,horizon:a,what:n,...s&&{parent:s.id}})))}
  >
    ${s&&i`<${ke} parent=${s} onEnd=${()=>o.value=null} />`}
    <p class="composer-note">
      ${r("calendar")}${oe(a)}. ${l("First say what will be done. Who and when come next.")}
    </p><//
  >`}const ke=({parent:e,onEnd:n})=>i`<p class="composer-note">
    ${r("flag")}<bdi>${l("Part of: {what}",{what:e.what})}</bdi>
    <button type="button" class="button quiet" onClick=${n}>${l("Not part of it")}</button>
  </p>`;function ye({room:e,actions:n}){const t=new Set(n.map(({id:e})=>e));return e.outbox.returned.value.filter(e=>"edit_action"===e.do&&!t.has(e.with.action)).map(n=>i`<div key=${n.key} class="notice came-back" role="alert" data-tone="error">
        ${r("undo")}
        <div class="stack-tight">
          <b>${n.why}</b>
          <p class="kept-words" dir="auto">
            ${Object.values(n.with.set).filter(e=>"string"==typeof e).join("\n")}
          </p>
          <button class="button" onClick=${()=>e.outbox.take(n.key)}>${l("OK")}</button>
        </div>
      </div>`)}function we({room:e,owner:n,me:t,mine:a,onChoose:o}){const{store:s}=e,u=s.all("plan").filter(e=>!e.group);return i`<label class="composer-select"
      >${r("target")}<span>${l("Plan of")}</span
      ><select value=${n} onChange=${e=>o(e.currentTarget.value)}>
        ${h(s).map(({id:e,name:n})=>i`<option key=${e} value=${e}>${e===t.group?l("{name} (ours)",{name:n}):n}</option>`)}
        ${u.map(e=>i`<option key=${e.id} value=${e.owner}>${T(s,e).name}</option>`)}
      </select></label
    >
    ${!a&&i`<p class="soft">${l("You can read this plan. Only its group can edit it.")}</p>`}`}function _e({room:e,group:n}){const t=n&&v(e.outbox,"add_plan",{owner:n}).length>0;return i`<div class="empty">
    ${r("target","big")}
    <h2>${l("No plan here yet")}</h2>
    <p>${l(n?"Start your group’s plan.":"It opens when the facilitator gets to the plans.")}</p>
    ${n&&i`<button class="button primary" disabled=${t} onClick=${()=>e.post("add_plan",{owner:n})}>
        ${l("Start our plan")}
      </button>`}
  </div>`}var xe=Object.freeze({__proto__:null,Activity:function({room:e,open:t,head:a}){var o,s;const u=p(e),c=n(null),$=null!=(o=c.value)?o:u.group,d=e.store.all("plan").find(e=>e.owner===$),m=e.store.get("task_force",null!=(s=null==d?void 0:d.task_force)?s:""),v=$===u.group||Boolean(m&&B(m).includes(u.id)),h=n(!1);if(h.value)return i`<${$e} ...${{room:e,open:t,head:a}} onClose=${()=>h.value=!1} />`;const b=i`${a}<${pe} room=${e} onAgain=${()=>h.value=!0} />`;return i`${!d&&i`<main class="page-main stack">${b}<${_e} room=${e} group=${v&&t?u.group:null} /></main>`}
  ${d&&i`<${me}
      key=${d.id}
      room=${e}
      plan=${d}
      open=${t&&v}
      head=${i`${b}<${we}
          room=${e}
          owner=${$}
          me=${u}
          mine=${v}
          onChoose=${e=>c.value=e}
        />
        <p>
          <button class="button" onClick=${()=>h.value=!0}>${r("hand")}${l("Who can help?")}</button>
        </p>`}
    />`}`},PlanView:me,takes:e=>"add_action"===e.do||"offer_help"===e.do||"edit_action"===e.do&&Object.keys(e.with.set).length>0});export{I as F,me as P,Q as S,xe as p,F as u};
