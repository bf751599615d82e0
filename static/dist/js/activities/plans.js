<<<<<<< HEAD
import{k as e,h as a,a as n,b as t,a0 as o,t as l,aa as s,n as i,i as r,_ as u,$ as c,d as $,ab as d,V as p,U as m,M as v,L as h,w as b,ac as f,ad as g,q as y,I as k,ae as w,af as _,ag as x}from"../core/shared.js";import{G as C,K as O,d as S,g as j,l as z,U as T,C as B}from"../writing.js";const R={owner:"",helpers:"",start:"",due:"",resources:"",help_needed:"",indicator:"",baseline:"",target:"",quick_win:!1,status:"planned",leverage:[],goals:[],parent:null,soon:!1,target15:"",behaviour:"",money:"",days:"",funds_donor:"",funds_government:"",funds_private:"",currency:"",priority:"",area:"",government:!1,rev:1,alternatives:{}},W=(e,a)=>e?new Date(Date.parse(e)+864e5*a).toISOString().slice(0,10):"";const q=({with:{action:e,...a},state:n})=>({...a,id:e,unsent:"waiting"===n.value}),D=e=>["owner","indicator","due"].filter(a=>!e[a]),N=(e,a)=>JSON.stringify(null!=e?e:"")===JSON.stringify(null!=a?a:"");function P({room:t,action:s,name:i,limit:r,open:u}){var c,$,d,p,m,v,h,b;const f=e(t.draft(`${s.id}/${i}`),null),g=a(null!=($=null==(c=f.peek())?void 0:c.text)?$:null),y=a(null),k=n({base:null!=(p=null==(d=f.peek())?void 0:d.base)?p:s.rev,timer:0,posted:void 0}),w=function({room:{store:e,outbox:a},action:n,name:t}){var o,l;const s=function({posts:e,action:a,name:n}){const t=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,n)).at(-1);return t?{value:t.with.set[n],state:t.state.value}:null}({posts:a.pending.value,action:n.id,name:t}),i=function({returned:e,action:a,name:n}){const t=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,n)).at(-1);return t?{key:t.key,value:t.with.set[n],why:t.why}:null}({returned:a.returned.value,action:n.id,name:t}),r=null!=(o=e.get("action",n.id))?o:n,u=s?s.value:null!=(l=r[t])?l:n[t];return{waiting:s,back:i,record:r,said:u,value:i?i.value:u}}({room:t,action:s,name:i}),_=e=>function({name:e,text:a,limit:n}){return n&&o(String(a))>n?l("Too long: please shorten it."):"what"!==e||(t=a,String(null!=t?t:"").trim())?null:l("Say what will be done.");var t}({name:i,text:null!=e?e:"",limit:r});return null!==g.value&&(k.current.base=(({record:e,name:a,text:n,base:t})=>N(e[a],n)?e.rev:t)({record:w.record,name:i,text:g.value,base:k.current.base})),{record:w.record,value:null!=(m=u?g.value:null)?m:w.value,unsent:u?null:null!=(h=null==(v=f.value)?void 0:v.text)?h:null,state:I(w.waiting,y.value),problem:u&&null!==g.value&&_(g.value)||(null==(b=w.back)?void 0:b.why)||null,...H({room:t,typed:g,unsent:f,at:k,seen:w,fault:_,say:(e,a)=>{w.back&&t.outbox.take(w.back.key),y.value=t.post("edit_action",{action:s.id,base:e,set:{[i]:a}}),y.value.kept.then(()=>{var e;return(null==(e=f.peek())?void 0:e.text.trim())===a&&(f.value=null)})},open:u})}}function H({room:e,typed:a,unsent:o,at:l,seen:s,fault:i,say:r,open:u}){const c=function({typed:e,unsent:a,at:o,seen:l,fault:s,say:i,open:r}){const u=n(null);return u.current=()=>{var n,t,u;clearTimeout(o.current.timer);const c=null!=(t=null==(n=e.peek())?void 0:n.trim())?t:null;null!==c&&r&&!s(c)&&(N(c,null!=(u=o.current.posted)?u:l.said)?a.value=null:(o.current.posted=c,i(o.current.base,c)))},t(()=>()=>u.current(),[]),t(()=>{a.peek()&&u.current()},[r]),u}({typed:a,unsent:o,at:l,seen:s,fault:i,say:r,open:u}),$=()=>(o.value=null,a.value=null);return{focus(){var e,n;o.peek()||(l.current={base:s.back?l.current.base:s.record.rev,timer:0,posted:null==(e=s.back)?void 0:e.value},a.value=null!=(n=s.value)?n:"")},type(e){a.value=e,o.value={text:e,base:l.current.base},clearTimeout(l.current.timer),l.current.timer=setTimeout(()=>c.current(),1200)},leave(){c.current(),i(a.peek())||(a.value=null)},set(e){$(),r(s.record.rev,e)},drop(){s.back&&e.outbox.take(s.back.key),$()}}}const I=(e,a)=>{var n;return null!=(n=null==e?void 0:e.state)?n:a&&"refused"!==a.state.value?a.state.value:null};function K({room:e,action:a,name:n,label:t,hint:u,type:c="text",limit:$,min:d,max:p,keys:m,open:v}){var h,b,f,g;const y=P({room:e,action:a,name:n,limit:$,open:v}),k=`${n}/${a.id}`,w={id:k,disabled:!v,"aria-invalid":Boolean(y.problem),"aria-describedby":`${k}/foot`,onFocus:y.focus,onBlur:y.leave};return i`<div class="field" data-tone=${y.problem?"error":void 0}>
=======
import{k as e,h as a,a as t,b as n,a5 as o,t as l,af as s,n as i,i as r,V as u,U as c,M as $,L as d,w as p,a2 as m,ag as v,ah as h,q as b,_ as f,I as g,ai as w,aj as y,ak as k}from"../core/shared.js";import{G as x,K as _,d as C,g as O,l as S,U as T,C as z}from"../writing.js";const R={owner:"",helpers:"",start:"",due:"",resources:"",help_needed:"",indicator:"",baseline:"",target:"",quick_win:!1,status:"planned",leverage:[],goals:[],parent:null,rev:1,alternatives:{}},j=(e,a)=>e?new Date(Date.parse(e)+864e5*a).toISOString().slice(0,10):"";const W=({with:{action:e,...a},state:t})=>({...a,id:e,unsent:"waiting"===t.value}),q=e=>["owner","indicator","due"].filter(a=>!e[a]),D=(e,a)=>JSON.stringify(null!=e?e:"")===JSON.stringify(null!=a?a:"");function N({room:n,action:s,name:i,limit:r,open:u}){var c,$,d,p,m,v,h,b;const f=e(n.draft(`${s.id}/${i}`),null),g=a(null!=($=null==(c=f.peek())?void 0:c.text)?$:null),w=a(null),y=t({base:null!=(p=null==(d=f.peek())?void 0:d.base)?p:s.rev,timer:0,posted:void 0}),k=function({room:{store:e,outbox:a},action:t,name:n}){var o,l;const s=function({posts:e,action:a,name:t}){const n=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,t)).at(-1);return n?{value:n.with.set[t],state:n.state.value}:null}({posts:a.pending.value,action:t.id,name:n}),i=function({returned:e,action:a,name:t}){const n=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,t)).at(-1);return n?{key:n.key,value:n.with.set[t],why:n.why}:null}({returned:a.returned.value,action:t.id,name:n}),r=null!=(o=e.get("action",t.id))?o:t,u=s?s.value:null!=(l=r[n])?l:t[n];return{waiting:s,back:i,record:r,said:u,value:i?i.value:u}}({room:n,action:s,name:i}),x=e=>function({name:e,text:a,limit:t}){return t&&o(String(a))>t?l("Too long: please shorten it."):"what"!==e||(n=a,String(null!=n?n:"").trim())?null:l("Say what will be done.");var n}({name:i,text:null!=e?e:"",limit:r});return null!==g.value&&(y.current.base=(({record:e,name:a,text:t,base:n})=>D(e[a],t)?e.rev:n)({record:k.record,name:i,text:g.value,base:y.current.base})),{record:k.record,value:null!=(m=u?g.value:null)?m:k.value,unsent:u?null:null!=(h=null==(v=f.value)?void 0:v.text)?h:null,state:K(k.waiting,w.value),problem:u&&null!==g.value&&x(g.value)||(null==(b=k.back)?void 0:b.why)||null,...I({room:n,typed:g,unsent:f,at:y,seen:k,fault:x,say:(e,a)=>{k.back&&n.outbox.take(k.back.key),w.value=n.post("edit_action",{action:s.id,base:e,set:{[i]:a}}),w.value.kept.then(()=>{var e;return(null==(e=f.peek())?void 0:e.text.trim())===a&&(f.value=null)})},open:u})}}function I({room:e,typed:a,unsent:o,at:l,seen:s,fault:i,say:r,open:u}){const c=function({typed:e,unsent:a,at:o,seen:l,fault:s,say:i,open:r}){const u=t(null);return u.current=()=>{var t,n,u;clearTimeout(o.current.timer);const c=null!=(n=null==(t=e.peek())?void 0:t.trim())?n:null;null!==c&&r&&!s(c)&&(D(c,null!=(u=o.current.posted)?u:l.said)?a.value=null:(o.current.posted=c,i(o.current.base,c)))},n(()=>()=>u.current(),[]),n(()=>{a.peek()&&u.current()},[r]),u}({typed:a,unsent:o,at:l,seen:s,fault:i,say:r,open:u}),$=()=>(o.value=null,a.value=null);return{focus(){var e,t;o.peek()||(l.current={base:s.back?l.current.base:s.record.rev,timer:0,posted:null==(e=s.back)?void 0:e.value},a.value=null!=(t=s.value)?t:"")},type(e){a.value=e,o.value={text:e,base:l.current.base},clearTimeout(l.current.timer),l.current.timer=setTimeout(()=>c.current(),1200)},leave(){c.current(),i(a.peek())||(a.value=null)},set(e){$(),r(s.record.rev,e)},drop(){s.back&&e.outbox.take(s.back.key),$()}}}const K=(e,a)=>{var t;return null!=(t=null==e?void 0:e.state)?t:a&&"refused"!==a.state.value?a.state.value:null};function U({room:e,action:a,name:t,label:n,hint:u,type:c="text",limit:$,min:d,max:p,open:m}){var v,h,b,f;const g=N({room:e,action:a,name:t,limit:$,open:m}),w=`${t}/${a.id}`,y={id:w,disabled:!m,"aria-invalid":Boolean(g.problem),"aria-describedby":`${w}/foot`,onFocus:g.focus,onBlur:g.leave};return i`<div class="field" data-tone=${g.problem?"error":void 0}>
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
    <div class="field-head">
      <label for=${k}>${t}</label>${!y.problem&&i`<${s} state=${y.state} />`}
    </div>
    ${u&&i`<p class="field-hint">${u}</p>`}
<<<<<<< HEAD
    ${"long"===c&&i`<${C} ...${w} value=${null!=(h=y.value)?h:""} onText=${y.type} />`}
    ${"text"===c&&i`<input
        ...${w}
        dir="auto"
        inputmode=${m}
        value=${null!=(b=y.value)?b:""}
        onInput=${e=>y.type(e.currentTarget.value)}
      />`}
    ${"date"===c&&i`<input
        ...${w}
=======
    ${"long"===c&&i`<${x} ...${y} value=${null!=(v=g.value)?v:""} onText=${g.type} />`}
    ${"text"===c&&i`<input ...${y} dir="auto" value=${null!=(h=g.value)?h:""} onInput=${e=>g.type(e.currentTarget.value)} />`}
    ${"date"===c&&i`<input
        ...${y}
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
        type="date"
        min=${d}
        max=${p}
        value=${null!=(f=y.value)?f:""}
        onInput=${e=>y.type(e.currentTarget.value)}
      />`}
    <p class="field-foot" id=${`${k}/foot`}>
      ${y.problem&&i`<span class="field-error" role="alert">${r("warning")}<span>${y.problem}</span></span>`}
      ${$&&o(null!=(g=y.value)?g:"")>.7*$&&i`<span class="field-counter">${o(y.value)} / ${$}</span>`}
    </p>
<<<<<<< HEAD
    ${y.unsent&&i`<${O} words=${y.unsent} />`}
    ${y.problem&&v&&i`<button class="button quiet" onClick=${y.drop}>${r("undo")}${l("Keep as it was")}</button>`}
    <${U} room=${e} record=${y.record} name=${n} open=${v} onUse=${y.set} />
  </div>`}function U({room:e,record:a,name:n,open:t,onUse:o}){var s;return(Object.hasOwn(null!=(s=a.alternatives)?s:{},n)?a.alternatives[n]:[]).map(({value:s,by:u,rev:c})=>i`<div key=${c} class="notice alternative" data-tone="leverage">
=======
    ${g.unsent&&i`<${_} words=${g.unsent} />`}
    ${g.problem&&m&&i`<button class="button quiet" onClick=${g.drop}>${r("undo")}${l("Keep as it was")}</button>`}
    <${B} room=${e} record=${g.record} name=${t} open=${m} onUse=${g.set} />
  </div>`}function B({room:e,record:a,name:t,open:n,onUse:o}){var s;return(Object.hasOwn(null!=(s=a.alternatives)?s:{},t)?a.alternatives[t]:[]).map(({value:s,by:u,rev:c})=>i`<div key=${c} class="notice alternative" data-tone="leverage">
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
        ${r("split")}
        <div class="stack-tight">
          <p>${function({store:e},a){var n;const t=a&&(null==(n=e.get("person",a))?void 0:n.name);return t?l("{name} edited this at the same time:",{name:t}):l("Someone else edited this at the same time:")}(e,u)}</p>
          <p class="kept-words" dir="auto">${String(s)}</p>
          ${t&&i`<div class="row">
              <button class="button" onClick=${()=>o(s)}>${l("Use this")}</button>
              <button class="button quiet" onClick=${()=>o(a[n])}>${l("Keep mine")}</button>
            </div>`}
        </div>
<<<<<<< HEAD
      </div>`)}function A({room:e,action:a}){const n=u(e.store,a.id);return n.length?i`<section class="notice" data-tone="ok">
    ${r("hand")}
    <div class="stack-tight">
      <b>${l("Offers of help")}</b>
      <ul class="stack-tight">
        ${n.map(a=>i`<li key=${a.id}>
              <b dir="auto">${c(e.store,a)}</b>
              <p dir="auto">${a.says}</p>
            </li>`)}
      </ul>
    </div>
  </section>`:null}function F({room:e,action:a}){const n=u(e.store,a.id).length;return n?i`<span class="chip" data-tone="ok"
    >${r("hand")}${$("{n} offer of help","{n} offers of help",n)}</span
  >`:i`<span class="chip">${r("hand")}${l("Help needed")}</span>`}const E=d(()=>Promise.all([import("./plans_more.js").then(function(e){return e.d})]),"Details");function J({room:e,action:a,parents:n,day0:t,open:o,onDone:s,onRemove:u,onBreak:c}){const $=W(t,a.horizon),d={room:e,action:a,open:o},p=$?l("Due by {day}",{day:S($)}):void 0;return i`<div class="action-form">
    <${K} ...${d} name="what" type="long" limit=${1e3} label=${l("What will be done")} />
    <${K} ...${d} name="owner" limit=${120} label=${l("Who’s responsible")} hint=${l("One person or office")} />
    <${K} ...${d} name="due" type="date" min=${t} max=${$} label=${l("Due")} hint=${p} />
    <${K} ...${d} name="indicator" limit=${280} label=${l("How we’ll know it worked")} />
    <div class="pair">
      <${K} ...${d} name="baseline" limit=${60} label=${l("Today")} /><${K}
        ...${d}
=======
      </div>`)}function A({room:e,action:a,parents:t,day0:n,open:o,onDone:s,onRemove:u}){const c=j(n,a.horizon),$={room:e,action:a,open:o},d=c?l("Due by {day}",{day:C(c)}):void 0;return i`<div class="action-form">
    <${U} ...${$} name="what" type="long" limit=${1e3} label=${l("What will be done")} />
    <${U} ...${$} name="owner" limit=${120} label=${l("Who’s responsible")} hint=${l("One person or office")} />
    <${U} ...${$} name="due" type="date" min=${n} max=${c} label=${l("Due")} hint=${d} />
    <${U} ...${$} name="indicator" limit=${280} label=${l("How we’ll know it worked")} />
    <div class="pair">
      <${U} ...${$} name="baseline" limit=${60} label=${l("Today")} /><${U}
        ...${$}
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
        name="target"
        limit=${60}
        label=${l("Target")}
      />
    </div>
<<<<<<< HEAD
    <${M} ...${d} />
    <${Q} ...${d} />
    <details class="composer-more">
      <summary>${r("plus")}${l("More about it")}</summary>
      <div class="action-form">
        <${K} ...${d} name="helpers" limit=${280} label=${l("Who helps")} />
        <${K} ...${d} name="start" type="date" min=${t} max=${$} label=${l("Start")} />
        <${K} ...${d} name="resources" type="long" limit=${1e3} label=${l("What we put in")} />
        <${K} ...${d} name="help_needed" type="long" limit=${1e3} label=${l("Help we need from others")} />
        <${E} ...${d} />
      </div>
    </details>
    <${A} room=${e} action=${a} />
    <${V} ...${d} />
    <${G} ...${d} />
    ${100===a.horizon&&i`<${X} ...${d} parents=${n} />`}
    ${1e3===a.horizon&&o&&i`<${L} ...${{room:e,action:a,onBreak:c}} />`}
    <div class="action-end">
      ${o&&i`<${Z} onRemove=${u} />`}
      <button class="button primary" onClick=${s}>${r("check")}${l("Done")}</button>
    </div>
  </div>`}function L({room:e,action:a,onBreak:n}){const t=e.store.all("action").filter(({parent:e})=>e===a.id).length;return a.unsent?null:i`<div class="row">
    <button class="button" onClick=${n}>${r("split")}${l("Break it down")}</button>
    ${t>0&&i`<span class="soft">${$("{n} 100-day action leads here","{n} 100-day actions lead here",t)}</span>`}
  </div>`}function M({room:e,action:a,open:n}){const t=P({room:e,action:a,name:"quick_win",open:n});return i`<label class="tick"
=======
    <${F} ...${$} />
    <${H} ...${$} />
    <details class="composer-more">
      <summary>${r("plus")}${l("More about it")}</summary>
      <div class="action-form">
        <${U} ...${$} name="helpers" limit=${280} label=${l("Who helps")} />
        <${U} ...${$} name="start" type="date" min=${n} max=${c} label=${l("Start")} />
        <${U} ...${$} name="resources" type="long" limit=${1e3} label=${l("What we put in")} />
        <${U} ...${$} name="help_needed" type="long" limit=${1e3} label=${l("Help we need from others")} />
      </div>
    </details>
    <${J} ...${$} />
    <${L} ...${$} />
    ${100===a.horizon&&i`<${Q} ...${$} parents=${t} />`}
    <div class="action-end">
      ${o&&i`<${G} onRemove=${u} />`}
      <button class="button primary" onClick=${s}>${r("check")}${l("Done")}</button>
    </div>
  </div>`}function F({room:e,action:a,open:t}){const n=N({room:e,action:a,name:"quick_win",open:t});return i`<label class="tick"
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
    ><input
      type="checkbox"
      checked=${Boolean(t.value)}
      disabled=${!n}
      onChange=${e=>t.set(e.currentTarget.checked)} /><span
      >${l("Quick win")} <small class="soft">${l("results within weeks")}</small></span
    >
<<<<<<< HEAD
    <${s} state=${t.state}
  /></label>`}function Q({room:e,action:a,open:n}){const t=P({room:e,action:a,name:"status",open:n});return i`<fieldset class="choices statuses" disabled=${!n}>
    <legend><b>${l("Status")}</b> <${s} state=${t.state} /></legend>
    ${j().map(([e,n])=>i`<label key=${e} class="choice"
=======
    <${s} state=${n.state}
  /></label>`}function H({room:e,action:a,open:t}){const n=N({room:e,action:a,name:"status",open:t});return i`<fieldset class="choices statuses" disabled=${!t}>
    <legend><b>${l("Status")}</b> <${s} state=${n.state} /></legend>
    ${O().map(([e,t])=>i`<label key=${e} class="choice"
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
          ><input
            type="radio"
            name=${`status/${a.id}`}
            checked=${t.value===e}
            onChange=${()=>t.set(e)}
          /><span class="choice-face">${n}</span></label
        >`)}
<<<<<<< HEAD
  </fieldset>`}function V({room:e,...a}){const n={room:e,...a,name:"goals",points:p(m(e.store),"agreed"),picture:"target"};return i`<${Y} ...${n} label=${l("Which goal does it serve?")} />`}function G({room:e,...a}){const n={room:e,...a,name:"leverage",points:v(e.store),picture:"leverage"};return i`<${Y} ...${n} label=${l("Which leverage point does it serve?")} />`}function Y({room:e,action:a,open:n,name:t,points:o,picture:l,label:u}){var c;const $=P({room:e,action:a,name:t,open:n}),d=new Set(null!=(c=$.value)?c:[]);return o.length?i`<fieldset class="choices serves" disabled=${!n}>
=======
  </fieldset>`}function J({room:e,...a}){const t={room:e,...a,name:"goals",points:u(c(e.store),"agreed"),picture:"target"};return i`<${M} ...${t} label=${l("Which goal does it serve?")} />`}function L({room:e,...a}){const t={room:e,...a,name:"leverage",points:$(e.store),picture:"leverage"};return i`<${M} ...${t} label=${l("Which leverage point does it serve?")} />`}function M({room:e,action:a,open:t,name:n,points:o,picture:l,label:u}){var c;const $=N({room:e,action:a,name:n,open:t}),p=new Set(null!=(c=$.value)?c:[]);return o.length?i`<fieldset class="choices serves" disabled=${!t}>
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
    <legend><b>${u}</b> <${s} state=${$.state} /></legend>
    ${$.problem&&i`<p class="field-error" role="alert">${$.problem}</p>`}
    ${o.map(({id:a})=>i`<label key=${a} class="choice"
          ><input type="checkbox" checked=${d.has(a)} onChange=${()=>(e=>$.set(o.map(e=>e.id).filter(a=>a===e!==d.has(a))))(a)} />
          <span class="choice-face"
            >${r(d.has(a)?"check":l)}<span dir="auto">${h(e.store,a)}</span></span
          ></label
        >`)}
<<<<<<< HEAD
  </fieldset>`:null}function X({room:e,action:a,parents:n,open:t}){var o;const r=P({room:e,action:a,name:"parent",open:t}),u=`parent/${a.id}`;return n.length?i`<div class="field">
=======
  </fieldset>`:null}function Q({room:e,action:a,parents:t,open:n}){var o;const r=N({room:e,action:a,name:"parent",open:n}),u=`parent/${a.id}`;return t.length?i`<div class="field">
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
    <div class="field-head">
      <label for=${u}>${l("Leads to the 1000-day action")}</label><${s} state=${r.state} />
    </div>
    <select
      id=${u}
      disabled=${!t}
      value=${null!=(o=r.value)?o:""}
      onChange=${e=>r.set(e.currentTarget.value)}
    >
      <option value="">${l("None")}</option>
      ${n.map(e=>i`<option key=${e.id} value=${e.id}>${e.what}</option>`)}
    </select>
    ${r.problem&&i`<p class="field-error" role="alert">${r.problem}</p>`}
<<<<<<< HEAD
  </div>`:null}function Z({onRemove:e}){const n=a(!1);return n.value?i`<div class="card-sure" role="group" aria-label=${l("Remove this action?")}>
=======
  </div>`:null}function G({onRemove:e}){const t=a(!1);return t.value?i`<div class="card-sure" role="group" aria-label=${l("Remove this action?")}>
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
    <p>${l("Remove this action for everyone in the group?")}</p>
    <div class="row">
      <button class="button danger" onClick=${e}>${l("Remove it")}</button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>n.value=!1}>
        ${l("Keep it")}
      </button>
    </div>
  </div>`:i`<button class="button quiet danger" onClick=${()=>n.value=!0}>
      ${r("trash")}${l("Remove")}
<<<<<<< HEAD
    </button>`}function ee({room:e,days:a,actions:n,day0:t,open:o,editing:s,onRemove:r,onBreak:u}){const c=n.filter(e=>e.horizon===a),$=n.filter(e=>1e3===e.horizon&&!e.unsent),d=W(t,a);return i`<section class="horizon-list" data-days=${a} aria-label=${ae(a)}>
    <header class="horizon-head">
      <h2>${ae(a)}</h2>
      ${d&&i`<p class="soft">${l("until {day}",{day:S(d)})}</p>`}
=======
    </button>`}function P({room:e,days:a,actions:t,day0:n,open:o,editing:s,onRemove:r}){const u=t.filter(e=>e.horizon===a),c=t.filter(e=>1e3===e.horizon&&!e.unsent),$=j(n,a);return i`<section class="horizon-list" data-days=${a} aria-label=${V(a)}>
    <header class="horizon-head">
      <h2>${V(a)}</h2>
      ${$&&i`<p class="soft">${l("until {day}",{day:C($)})}</p>`}
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
    </header>
    ${!c.length&&i`<p class="horizon-empty">
        ${l(100===a?"What will you do first? Write it below.":"Where should it lead in three years?")}
      </p>`}
    <ol class="actions">
<<<<<<< HEAD
      ${c.map((a,n)=>i`<${ne}
=======
      ${u.map((a,t)=>i`<${Y}
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
            key=${a.id}
            room=${e}
            action=${a}
            place=${n+1}
            parents=${$}
            day0=${t}
            open=${o}
            editing=${s}
            onRemove=${r}
            onBreak=${u}
          />`)}
    </ol>
<<<<<<< HEAD
  </section>`}const ae=e=>l(100===e?"First 100 days":"1000 days");function ne({room:e,action:a,place:n,parents:t,day0:o,open:l,editing:s,onRemove:u,onBreak:c}){const $=s.value===a.id,d=()=>s.value=$?null:a.id;return i`<li class="card action" data-open=${$} data-state=${a.unsent?"waiting":"saved"}>
    <button class="action-head" aria-expanded=${$} onClick=${d}>
      <span class="action-place">${n}</span
      ><span class="action-what" dir="auto">${a.what}</span>${r($?"chevron-up":"chevron-down")}
    </button>
    ${$?i`<${J}
=======
  </section>`}const V=e=>l(100===e?"First 100 days":"1000 days");function Y({room:e,action:a,place:t,parents:n,day0:o,open:l,editing:s,onRemove:u}){const c=s.value===a.id,$=()=>s.value=c?null:a.id;return i`<li class="card action" data-open=${c} data-state=${a.unsent?"waiting":"saved"}>
    <button class="action-head" aria-expanded=${c} onClick=${$}>
      <span class="action-place">${t}</span
      ><span class="action-what" dir="auto">${a.what}</span>${r(c?"chevron-up":"chevron-down")}
    </button>
    ${c?i`<${A}
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
            room=${e}
            action=${a}
            parents=${t}
            day0=${o}
            open=${l}
            onDone=${d}
            onBreak=${()=>(s.value=null,c(a))}
            onRemove=${()=>(s.value=null,u(a.id))}
<<<<<<< HEAD
          />`:i`<${te} room=${e} action=${a} parents=${t} onOpen=${d} />`}
  </li>`}const te=({room:e,action:a,parents:n,onOpen:t})=>{var o;return i`<div class="action-facts" onClick=${t}>
    ${a.owner&&i`<span class="fact">${r("person")}<bdi>${a.owner}</bdi></span>`}
    ${a.due&&i`<span class="fact">${r("calendar")}${S(a.due)}</span>`}
    ${a.indicator&&i`<span class="fact">${r("target")}<bdi>${a.indicator}</bdi></span>`}
    ${"planned"!==a.status&&i`<span class="chip" data-tone=${le[a.status]}>${z(j(),a.status)}</span>`}
    ${a.soon&&i`<span class="chip" data-tone="info">${r("clock")}${l("Starts within 48 hours")}</span>`}
    ${a.help_needed&&i`<${F} ...${{room:e,action:a}} />`}
=======
          />`:i`<${E} room=${e} action=${a} parents=${n} onOpen=${$} />`}
  </li>`}const E=({room:e,action:a,parents:t,onOpen:n})=>{var o;return i`<div class="action-facts" onClick=${n}>
    ${a.owner&&i`<span class="fact">${r("person")}<bdi>${a.owner}</bdi></span>`}
    ${a.due&&i`<span class="fact">${r("calendar")}${C(a.due)}</span>`}
    ${a.indicator&&i`<span class="fact">${r("target")}<bdi>${a.indicator}</bdi></span>`}
    ${"planned"!==a.status&&i`<span class="chip" data-tone=${Z[a.status]}>${S(O(),a.status)}</span>`}
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
    ${a.quick_win&&i`<span class="chip" data-tone="leverage">${r("star")}${l("Quick win")}</span>`}
    ${a.goals.map(a=>i`<span key=${a} class="chip serves-chip">${r("target")}<bdi>${h(e.store,a)}</bdi></span>`)}
    ${a.leverage.map(a=>i`<span key=${a} class="chip serves-chip" data-tone="leverage"
          >${r("leverage")}<bdi>${h(e.store,a)}</bdi></span
        >`)}
<<<<<<< HEAD
    ${a.parent&&i`<span class="fact">${r("flag")}<bdi>${null==(o=n.find(({id:e})=>e===a.parent))?void 0:o.what}</bdi></span>`}
    ${a.missing.map(e=>i`<span key=${e} class="chip" data-tone="warn">${r("warning")}${se[e]()}</span>`)}
    ${Object.keys(a.alternatives).length>0&&i`<span class="chip" data-tone="leverage">${r("split")}${l("Two versions")}</span>`}
    ${oe(e,a)&&i`<span class="chip" data-tone="error">${r("undo")}${l("Something wasn’t accepted. Open to see.")}</span>`}
    ${a.unsent&&i`<${s} state="waiting" />`}
  </div>`},oe=({outbox:e},{id:a})=>e.returned.value.some(e=>"edit_action"===e.do&&e.with.action===a),le={started:"info",done:"ok",paused:"warn",dropped:"error"},se={owner:()=>l("No owner yet"),indicator:()=>l("No indicator yet"),due:()=>l("No due date yet")},ie=[100,1e3],re=d(()=>Promise.all([import("./plans_more.js").then(function(e){return e.h})]),"HelpWanted");function ue({room:e,plan:a,open:n,head:t}){return f(e,"plan",a.id)?i`<${ce} room=${e} plan=${a} open=${n} head=${t} />`:i`<main class="page-main plan stack">
    ${t}
    <p class="soft" role="status">${l("One moment…")}</p>
  </main>`}function ce({room:e,plan:n,open:t,head:o}){var s,r,u;const{store:c,outbox:$,post:d}=e,p=function({records:e,posts:a,plan:n}){const t=e.filter(e=>e.plan===n),o=new Set(t.map(({id:e})=>e)),l=new Set(a.filter(e=>"remove_action"===e.do).map(e=>e.with.action)),s=a.filter(e=>"add_action"===e.do&&e.with.plan===n&&!o.has(e.with.action)).map(q);return[...t.sort((e,a)=>e.position-a.position),...s].filter(({id:e})=>!l.has(e)).map(e=>function(e,a){const n=a.filter(a=>"edit_action"===a.do&&a.with.action===e.id),t=Object.assign({},e,...n.map(e=>e.with.set));return{...t,parent:t.parent||null,missing:D(t)}}({...R,...e},a))}({records:c.all("action"),posts:$.pending.value,plan:n.id}),m=k(()=>p.find(({id:a})=>w(`${e.prefix}${a}/`)),[]),v=a(null!=(s=null==m?void 0:m.horizon)?s:100),h=a(null!=(r=null==m?void 0:m.id)?r:null),b=a(null),f=null!=(u=c.get("about","about").day0)?u:"",g={room:e,plan:n,actions:p,day0:f,open:t,editing:h,onRemove:e=>d("remove_action",{action:e})},y=e=>(b.value=e,v.value=100);return i`<main class="page-main plan stack" data-shown=${v.value}>
      ${o}
      <${he} room=${e} actions=${p} />
      <${de} room=${e} plan=${n} />
      ${!t&&ie.map(a=>i`<${T} key=${a} draft=${pe(e,n,a)} />`)}
      <div class="tabs" role="group" aria-label=${l("Horizon")}>
        ${ie.map(e=>i`<button key=${e} aria-pressed=${v.value===e} onClick=${()=>v.value=e}>
              ${ae(e)} <span class="count">${p.filter(a=>a.horizon===e).length}</span>
            </button>`)}
      </div>
      <div class="horizons">
        ${ie.map(e=>i`<${ee} key=${e} ...${g} days=${e} onBreak=${y} />`)}
      </div>
    </main>
    ${t&&!h.value&&i`<${me} ...${{room:e,plan:n,breaking:b}} days=${v.value} />`}`}const $e=d(()=>Promise.all([import("./plans_more.js").then(function(e){return e.c})]),"Confidence");function de({room:e,plan:a}){return e.store.all("stage").some(({activity:e,status:a,settings:n})=>"plans"===e&&"open"===a&&(null==n?void 0:n.confidence))&&a.group===b(e).group?i`<${$e} room=${e} plan=${a} />`:null}const pe=(e,a,n)=>e.draft(`${a.id}/${n}`);function me({room:e,plan:n,days:t,breaking:o}){const s=100===t?o.value:null,u=pe(e,n,t),c=a(null);return _(()=>{const a=e.outbox.returned.value.find(e=>"add_action"===e.do&&e.with.plan===n.id);a&&!u.value.trim()&&(c.value=a.why,u.value=a.with.what,e.outbox.take(a.key))}),i`<${B}
    key=${t}
    draft=${u}
=======
    ${a.parent&&i`<span class="fact">${r("flag")}<bdi>${null==(o=t.find(({id:e})=>e===a.parent))?void 0:o.what}</bdi></span>`}
    ${a.missing.map(e=>i`<span key=${e} class="chip" data-tone="warn">${r("warning")}${ee[e]()}</span>`)}
    ${Object.keys(a.alternatives).length>0&&i`<span class="chip" data-tone="leverage">${r("split")}${l("Two versions")}</span>`}
    ${X(e,a)&&i`<span class="chip" data-tone="error">${r("undo")}${l("Something wasn’t accepted. Open to see.")}</span>`}
    ${a.unsent&&i`<${s} state="waiting" />`}
  </div>`},X=({outbox:e},{id:a})=>e.returned.value.some(e=>"edit_action"===e.do&&e.with.action===a),Z={started:"info",done:"ok",paused:"warn",dropped:"error"},ee={owner:()=>l("No owner yet"),indicator:()=>l("No indicator yet"),due:()=>l("No due date yet")},ae=[100,1e3],te=e=>"add_action"===e.do||"edit_action"===e.do&&Object.keys(e.with.set).length>0;function ne({room:e,open:t,head:n}){var o,l;const s=p(e),r=a(null),u=null!=(o=r.value)?o:s.group,c=e.store.all("plan").find(e=>e.owner===u),$=e.store.get("task_force",null!=(l=null==c?void 0:c.task_force)?l:""),d=u===s.group||Boolean($&&m($).includes(s.id));return i`${!c&&i`<main class="page-main stack">${n}<${ce} room=${e} group=${d&&t?s.group:null} /></main>`}
  ${c&&i`<${oe}
      key=${c.id}
      room=${e}
      plan=${c}
      open=${t&&d}
      head=${i`${n}<${ue} room=${e} owner=${u} me=${s} mine=${d} onChoose=${e=>r.value=e} />`}
    />`}`}function oe({room:e,plan:a,open:t,head:n}){return v(e,"plan",a.id)?i`<${le} room=${e} plan=${a} open=${t} head=${n} />`:i`<main class="page-main plan stack">
    ${n}
    <p class="soft" role="status">${l("One moment…")}</p>
  </main>`}function le({room:e,plan:t,open:n,head:o}){var s,r,u;const{store:c,outbox:$,post:d}=e,p=function({records:e,posts:a,plan:t}){const n=e.filter(e=>e.plan===t),o=new Set(n.map(({id:e})=>e)),l=new Set(a.filter(e=>"remove_action"===e.do).map(e=>e.with.action)),s=a.filter(e=>"add_action"===e.do&&e.with.plan===t&&!o.has(e.with.action)).map(W);return[...n.sort((e,a)=>e.position-a.position),...s].filter(({id:e})=>!l.has(e)).map(e=>function(e,a){const t=a.filter(a=>"edit_action"===a.do&&a.with.action===e.id),n=Object.assign({},e,...t.map(e=>e.with.set));return{...n,parent:n.parent||null,missing:q(n)}}({...R,...e},a))}({records:c.all("action"),posts:$.pending.value,plan:t.id}),m=g(()=>p.find(({id:a})=>w(`${e.prefix}${a}/`)),[]),v=a(null!=(s=null==m?void 0:m.horizon)?s:100),h=a(null!=(r=null==m?void 0:m.id)?r:null),b=null!=(u=c.get("about","about").day0)?u:"",f={room:e,plan:t,actions:p,day0:b,open:n,editing:h,onRemove:e=>d("remove_action",{action:e})};return i`<main class="page-main plan stack" data-shown=${v.value}>
      ${o}
      <${re} room=${e} actions=${p} />
      ${!n&&ae.map(a=>i`<${T} key=${a} draft=${se(e,t,a)} />`)}
      <div class="tabs" role="group" aria-label=${l("Horizon")}>
        ${ae.map(e=>i`<button key=${e} aria-pressed=${v.value===e} onClick=${()=>v.value=e}>
              ${V(e)} <span class="count">${p.filter(a=>a.horizon===e).length}</span>
            </button>`)}
      </div>
      <div class="horizons">${ae.map(e=>i`<${P} key=${e} ...${f} days=${e} />`)}</div>
    </main>
    ${n&&!h.value&&i`<${ie} room=${e} plan=${t} days=${v.value} />`}`}const se=(e,a,t)=>e.draft(`${a.id}/${t}`);function ie({room:e,plan:t,days:n}){const o=se(e,t,n),s=a(null);return y(()=>{const a=e.outbox.returned.value.find(e=>"add_action"===e.do&&e.with.plan===t.id);a&&!o.value.trim()&&(s.value=a.why,o.value=a.with.what,e.outbox.take(a.key))}),i`<${z}
    key=${n}
    draft=${o}
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
    limit=${1e3}
    label=${l("Add an action")}
    hint=${l("Add an action…")}
    action=${l("Add")}
<<<<<<< HEAD
    problem=${c}
    onSend=${()=>(c.value=null,x(u,a=>e.post("add_action",{plan:n.id,horizon:t,what:a,...s&&{parent:s.id}})))}
=======
    problem=${s}
    onSend=${()=>(s.value=null,k(o,a=>e.post("add_action",{plan:t.id,horizon:n,what:a})))}
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
  >
    ${s&&i`<${ve} parent=${s} onEnd=${()=>o.value=null} />`}
    <p class="composer-note">
<<<<<<< HEAD
      ${r("calendar")}${ae(t)}. ${l("First say what will be done. Who and when come next.")}
    </p><//
  >`}const ve=({parent:e,onEnd:a})=>i`<p class="composer-note">
    ${r("flag")}<bdi>${l("Part of: {what}",{what:e.what})}</bdi>
    <button type="button" class="button quiet" onClick=${a}>${l("Not part of it")}</button>
  </p>`;function he({room:e,actions:a}){const n=new Set(a.map(({id:e})=>e));return e.outbox.returned.value.filter(e=>"edit_action"===e.do&&!n.has(e.with.action)).map(a=>i`<div key=${a.key} class="notice came-back" role="alert" data-tone="error">
=======
      ${r("calendar")}${V(n)}. ${l("First say what will be done. Who and when come next.")}
    </p><//
  >`}function re({room:e,actions:a}){const t=new Set(a.map(({id:e})=>e));return e.outbox.returned.value.filter(e=>"edit_action"===e.do&&!t.has(e.with.action)).map(a=>i`<div key=${a.key} class="notice came-back" role="alert" data-tone="error">
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
        ${r("undo")}
        <div class="stack-tight">
          <b>${a.why}</b>
          <p class="kept-words" dir="auto">
            ${Object.values(a.with.set).filter(e=>"string"==typeof e).join("\n")}
          </p>
          <button class="button" onClick=${()=>e.outbox.take(a.key)}>${l("OK")}</button>
        </div>
<<<<<<< HEAD
      </div>`)}function be({room:e,owner:a,me:n,onChoose:t}){const{store:o}=e,s=o.all("plan").filter(e=>!e.group);return i`<label class="composer-select"
      >${r("target")}<span>${l("Plan of")}</span
      ><select value=${a} onChange=${e=>t(e.currentTarget.value)}>
        ${y(o).map(({id:e,name:a})=>i`<option key=${e} value=${e}>${e===n.group?l("{name} (ours)",{name:a}):a}</option>`)}
        ${s.map(e=>i`<option key=${e.id} value=${e.owner}>${e.owner}</option>`)}
      </select></label
    >
    ${a!==n.group&&i`<p class="soft">${l("You can read this plan. Only its group can edit it.")}</p>`}`}function fe({room:e,group:a}){const n=a&&g(e.outbox,"add_plan",{owner:a}).length>0;return i`<div class="empty">
=======
      </div>`)}function ue({room:e,owner:a,me:t,mine:n,onChoose:o}){const{store:s}=e,u=s.all("plan").filter(e=>!e.group);return i`<label class="composer-select"
      >${r("target")}<span>${l("Plan of")}</span
      ><select value=${a} onChange=${e=>o(e.currentTarget.value)}>
        ${b(s).map(({id:e,name:a})=>i`<option key=${e} value=${e}>${e===t.group?l("{name} (ours)",{name:a}):a}</option>`)}
        ${u.map(e=>i`<option key=${e.id} value=${e.owner}>${f(s,e).name}</option>`)}
      </select></label
    >
    ${!n&&i`<p class="soft">${l("You can read this plan. Only its group can edit it.")}</p>`}`}function ce({room:e,group:a}){const t=a&&h(e.outbox,"add_plan",{owner:a}).length>0;return i`<div class="empty">
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
    ${r("target","big")}
    <h2>${l("No plan here yet")}</h2>
    <p>${l(a?"Start your group’s plan.":"It opens when the facilitator gets to the plans.")}</p>
    ${a&&i`<button class="button primary" disabled=${n} onClick=${()=>e.post("add_plan",{owner:a})}>
        ${l("Start our plan")}
      </button>`}
<<<<<<< HEAD
  </div>`}var ge=Object.freeze({__proto__:null,Activity:function({room:e,open:n,head:t}){var o;const s=b(e),u=a(null),c=null!=(o=u.value)?o:s.group,$=e.store.all("plan").find(e=>e.owner===c),d=c===s.group,p=a(!1);return p.value?i`<${re} ...${{room:e,open:n,head:t}} onClose=${()=>p.value=!1} />`:i`${!$&&i`<main class="page-main stack">${t}<${fe} room=${e} group=${d&&n?s.group:null} /></main>`}
  ${$&&i`<${ue}
      key=${$.id}
      room=${e}
      plan=${$}
      open=${n&&d}
      head=${i`${t}<${be} room=${e} owner=${c} me=${s} onChoose=${e=>u.value=e} />
        <p>
          <button class="button" onClick=${()=>p.value=!0}>${r("hand")}${l("Who can help?")}</button>
        </p>`}
    />`}`},PlanView:ue,takes:e=>"add_action"===e.do||"offer_help"===e.do||"edit_action"===e.do&&Object.keys(e.with.set).length>0});export{K as F,ue as P,ge as p,P as u};
=======
  </div>`}export{ne as Activity,oe as PlanView,te as takes};
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
