<<<<<<< HEAD
import{k as e,h as n,a,b as t,a0 as o,t as l,aa as s,n as i,i as r,_ as u,$ as c,d as $,ab as d,V as p,U as m,M as v,L as b,w as h,ac as f,ad as g,q as k,I as y,ae as w,af as _,ag as x}from"../core/shared.js";import{G as C,K as O,d as j,g as z,l as S,U as B,C as T}from"../writing.js";const q={owner:"",helpers:"",start:"",due:"",resources:"",help_needed:"",indicator:"",baseline:"",target:"",quick_win:!1,status:"planned",leverage:[],goals:[],parent:null,soon:!1,target15:"",behaviour:"",money:"",days:"",funds_donor:"",funds_government:"",funds_private:"",currency:"",priority:"",area:"",government:!1,rev:1,alternatives:{}},R=(e,n)=>e?new Date(Date.parse(e)+864e5*n).toISOString().slice(0,10):"";const D=({with:{action:e,...n},state:a})=>({...n,id:e,unsent:"waiting"===a.value}),P=e=>["owner","indicator","due"].filter(n=>!e[n]),I=(e,n)=>JSON.stringify(null!=e?e:"")===JSON.stringify(null!=n?n:"");function U({room:t,action:s,name:i,limit:r,open:u}){var c,$,d,p,m,v,b,h;const f=e(t.draft(`${s.id}/${i}`),null),g=n(null!=($=null==(c=f.peek())?void 0:c.text)?$:null),k=n(null),y=a({base:null!=(p=null==(d=f.peek())?void 0:d.base)?p:s.rev,timer:0,posted:void 0}),w=function({room:{store:e,outbox:n},action:a,name:t}){var o,l;const s=function({posts:e,action:n,name:a}){const t=e.filter(e=>"edit_action"===e.do&&e.with.action===n&&Object.hasOwn(e.with.set,a)).at(-1);return t?{value:t.with.set[a],state:t.state.value}:null}({posts:n.pending.value,action:a.id,name:t}),i=function({returned:e,action:n,name:a}){const t=e.filter(e=>"edit_action"===e.do&&e.with.action===n&&Object.hasOwn(e.with.set,a)).at(-1);return t?{key:t.key,value:t.with.set[a],why:t.why}:null}({returned:n.returned.value,action:a.id,name:t}),r=null!=(o=e.get("action",a.id))?o:a,u=s?s.value:null!=(l=r[t])?l:a[t];return{waiting:s,back:i,record:r,said:u,value:i?i.value:u}}({room:t,action:s,name:i}),_=e=>function({name:e,text:n,limit:a}){return a&&o(String(n))>a?l("धेरै लामो भयो: कृपया छोटो बनाउनुहोस्।"):"what"!==e||(t=n,String(null!=t?t:"").trim())?null:l("के गरिन्छ, भन्नुहोस्।");var t}({name:i,text:null!=e?e:"",limit:r});return null!==g.value&&(y.current.base=(({record:e,name:n,text:a,base:t})=>I(e[n],a)?e.rev:t)({record:w.record,name:i,text:g.value,base:y.current.base})),{record:w.record,value:null!=(m=u?g.value:null)?m:w.value,unsent:u?null:null!=(b=null==(v=f.value)?void 0:v.text)?b:null,state:F(w.waiting,k.value),problem:u&&null!==g.value&&_(g.value)||(null==(h=w.back)?void 0:h.why)||null,...E({room:t,typed:g,unsent:f,at:y,seen:w,fault:_,say:(e,n)=>{w.back&&t.outbox.take(w.back.key),k.value=t.post("edit_action",{action:s.id,base:e,set:{[i]:n}}),k.value.kept.then(()=>{var e;return(null==(e=f.peek())?void 0:e.text.trim())===n&&(f.value=null)})},open:u})}}function E({room:e,typed:n,unsent:o,at:l,seen:s,fault:i,say:r,open:u}){const c=function({typed:e,unsent:n,at:o,seen:l,fault:s,say:i,open:r}){const u=a(null);return u.current=()=>{var a,t,u;clearTimeout(o.current.timer);const c=null!=(t=null==(a=e.peek())?void 0:a.trim())?t:null;null!==c&&r&&!s(c)&&(I(c,null!=(u=o.current.posted)?u:l.said)?n.value=null:(o.current.posted=c,i(o.current.base,c)))},t(()=>()=>u.current(),[]),t(()=>{n.peek()&&u.current()},[r]),u}({typed:n,unsent:o,at:l,seen:s,fault:i,say:r,open:u}),$=()=>(o.value=null,n.value=null);return{focus(){var e,a;o.peek()||(l.current={base:s.back?l.current.base:s.record.rev,timer:0,posted:null==(e=s.back)?void 0:e.value},n.value=null!=(a=s.value)?a:"")},type(e){n.value=e,o.value={text:e,base:l.current.base},clearTimeout(l.current.timer),l.current.timer=setTimeout(()=>c.current(),1200)},leave(){c.current(),i(n.peek())||(n.value=null)},set(e){$(),r(s.record.rev,e)},drop(){s.back&&e.outbox.take(s.back.key),$()}}}const F=(e,n)=>{var a;return null!=(a=null==e?void 0:e.state)?a:n&&"refused"!==n.state.value?n.state.value:null};function J({room:e,action:n,name:a,label:t,hint:u,type:c="text",limit:$,min:d,max:p,keys:m,open:v}){var b,h,f,g;const k=U({room:e,action:n,name:a,limit:$,open:v}),y=`${a}/${n.id}`,w={id:y,disabled:!v,"aria-invalid":Boolean(k.problem),"aria-describedby":`${y}/foot`,onFocus:k.focus,onBlur:k.leave};return i`<div class="field" data-tone=${k.problem?"error":void 0}>
=======
import{k as e,h as a,a as n,b as t,a5 as o,t as l,af as s,n as i,i as r,V as u,U as c,M as $,L as d,w as p,a2 as m,ag as v,ah as b,q as h,_ as f,I as g,ai as k,aj as y,ak as w}from"../core/shared.js";import{G as x,K as _,d as C,g as O,l as S,U as j,C as z}from"../writing.js";const T={owner:"",helpers:"",start:"",due:"",resources:"",help_needed:"",indicator:"",baseline:"",target:"",quick_win:!1,status:"planned",leverage:[],goals:[],parent:null,rev:1,alternatives:{}},R=(e,a)=>e?new Date(Date.parse(e)+864e5*a).toISOString().slice(0,10):"";const q=({with:{action:e,...a},state:n})=>({...a,id:e,unsent:"waiting"===n.value}),B=e=>["owner","indicator","due"].filter(a=>!e[a]),D=(e,a)=>JSON.stringify(null!=e?e:"")===JSON.stringify(null!=a?a:"");function I({room:t,action:s,name:i,limit:r,open:u}){var c,$,d,p,m,v,b,h;const f=e(t.draft(`${s.id}/${i}`),null),g=a(null!=($=null==(c=f.peek())?void 0:c.text)?$:null),k=a(null),y=n({base:null!=(p=null==(d=f.peek())?void 0:d.base)?p:s.rev,timer:0,posted:void 0}),w=function({room:{store:e,outbox:a},action:n,name:t}){var o,l;const s=function({posts:e,action:a,name:n}){const t=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,n)).at(-1);return t?{value:t.with.set[n],state:t.state.value}:null}({posts:a.pending.value,action:n.id,name:t}),i=function({returned:e,action:a,name:n}){const t=e.filter(e=>"edit_action"===e.do&&e.with.action===a&&Object.hasOwn(e.with.set,n)).at(-1);return t?{key:t.key,value:t.with.set[n],why:t.why}:null}({returned:a.returned.value,action:n.id,name:t}),r=null!=(o=e.get("action",n.id))?o:n,u=s?s.value:null!=(l=r[t])?l:n[t];return{waiting:s,back:i,record:r,said:u,value:i?i.value:u}}({room:t,action:s,name:i}),x=e=>function({name:e,text:a,limit:n}){return n&&o(String(a))>n?l("धेरै लामो भयो: कृपया छोटो बनाउनुहोस्।"):"what"!==e||(t=a,String(null!=t?t:"").trim())?null:l("के गरिन्छ, भन्नुहोस्।");var t}({name:i,text:null!=e?e:"",limit:r});return null!==g.value&&(y.current.base=(({record:e,name:a,text:n,base:t})=>D(e[a],n)?e.rev:t)({record:w.record,name:i,text:g.value,base:y.current.base})),{record:w.record,value:null!=(m=u?g.value:null)?m:w.value,unsent:u?null:null!=(b=null==(v=f.value)?void 0:v.text)?b:null,state:J(w.waiting,k.value),problem:u&&null!==g.value&&x(g.value)||(null==(h=w.back)?void 0:h.why)||null,...U({room:t,typed:g,unsent:f,at:y,seen:w,fault:x,say:(e,a)=>{w.back&&t.outbox.take(w.back.key),k.value=t.post("edit_action",{action:s.id,base:e,set:{[i]:a}}),k.value.kept.then(()=>{var e;return(null==(e=f.peek())?void 0:e.text.trim())===a&&(f.value=null)})},open:u})}}function U({room:e,typed:a,unsent:o,at:l,seen:s,fault:i,say:r,open:u}){const c=function({typed:e,unsent:a,at:o,seen:l,fault:s,say:i,open:r}){const u=n(null);return u.current=()=>{var n,t,u;clearTimeout(o.current.timer);const c=null!=(t=null==(n=e.peek())?void 0:n.trim())?t:null;null!==c&&r&&!s(c)&&(D(c,null!=(u=o.current.posted)?u:l.said)?a.value=null:(o.current.posted=c,i(o.current.base,c)))},t(()=>()=>u.current(),[]),t(()=>{a.peek()&&u.current()},[r]),u}({typed:a,unsent:o,at:l,seen:s,fault:i,say:r,open:u}),$=()=>(o.value=null,a.value=null);return{focus(){var e,n;o.peek()||(l.current={base:s.back?l.current.base:s.record.rev,timer:0,posted:null==(e=s.back)?void 0:e.value},a.value=null!=(n=s.value)?n:"")},type(e){a.value=e,o.value={text:e,base:l.current.base},clearTimeout(l.current.timer),l.current.timer=setTimeout(()=>c.current(),1200)},leave(){c.current(),i(a.peek())||(a.value=null)},set(e){$(),r(s.record.rev,e)},drop(){s.back&&e.outbox.take(s.back.key),$()}}}const J=(e,a)=>{var n;return null!=(n=null==e?void 0:e.state)?n:a&&"refused"!==a.state.value?a.state.value:null};function N({room:e,action:a,name:n,label:t,hint:u,type:c="text",limit:$,min:d,max:p,open:m}){var v,b,h,f;const g=I({room:e,action:a,name:n,limit:$,open:m}),k=`${n}/${a.id}`,y={id:k,disabled:!m,"aria-invalid":Boolean(g.problem),"aria-describedby":`${k}/foot`,onFocus:g.focus,onBlur:g.leave};return i`<div class="field" data-tone=${g.problem?"error":void 0}>
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
    <div class="field-head">
      <label for=${y}>${t}</label>${!k.problem&&i`<${s} state=${k.state} />`}
    </div>
    ${u&&i`<p class="field-hint">${u}</p>`}
<<<<<<< HEAD
    ${"long"===c&&i`<${C} ...${w} value=${null!=(b=k.value)?b:""} onText=${k.type} />`}
    ${"text"===c&&i`<input
        ...${w}
        dir="auto"
        inputmode=${m}
        value=${null!=(h=k.value)?h:""}
        onInput=${e=>k.type(e.currentTarget.value)}
      />`}
    ${"date"===c&&i`<input
        ...${w}
=======
    ${"long"===c&&i`<${x} ...${y} value=${null!=(v=g.value)?v:""} onText=${g.type} />`}
    ${"text"===c&&i`<input ...${y} dir="auto" value=${null!=(b=g.value)?b:""} onInput=${e=>g.type(e.currentTarget.value)} />`}
    ${"date"===c&&i`<input
        ...${y}
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
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
<<<<<<< HEAD
    ${k.unsent&&i`<${O} words=${k.unsent} />`}
    ${k.problem&&v&&i`<button class="button quiet" onClick=${k.drop}>${r("undo")}${l("पहिलेजस्तै छोड्नुहोस्")}</button>`}
    <${N} room=${e} record=${k.record} name=${a} open=${v} onUse=${k.set} />
  </div>`}function N({room:e,record:n,name:a,open:t,onUse:o}){var s;return(Object.hasOwn(null!=(s=n.alternatives)?s:{},a)?n.alternatives[a]:[]).map(({value:s,by:u,rev:c})=>i`<div key=${c} class="notice alternative" data-tone="leverage">
=======
    ${g.unsent&&i`<${_} words=${g.unsent} />`}
    ${g.problem&&m&&i`<button class="button quiet" onClick=${g.drop}>${r("undo")}${l("पहिलेजस्तै छोड्नुहोस्")}</button>`}
    <${F} room=${e} record=${g.record} name=${n} open=${m} onUse=${g.set} />
  </div>`}function F({room:e,record:a,name:n,open:t,onUse:o}){var s;return(Object.hasOwn(null!=(s=a.alternatives)?s:{},n)?a.alternatives[n]:[]).map(({value:s,by:u,rev:c})=>i`<div key=${c} class="notice alternative" data-tone="leverage">
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
        ${r("split")}
        <div class="stack-tight">
          <p>${function({store:e},n){var a;const t=n&&(null==(a=e.get("person",n))?void 0:a.name);return t?l("त्यही बेला {name} ले लेख्नुभयो:",{name:t}):l("त्यही बेला अरू कसैले लेख्यो:")}(e,u)}</p>
          <p class="kept-words" dir="auto">${String(s)}</p>
          ${t&&i`<div class="row">
              <button class="button" onClick=${()=>o(s)}>${l("यो लिनुहोस्")}</button>
              <button class="button quiet" onClick=${()=>o(n[a])}>${l("हाम्रै राख्नुहोस्")}</button>
            </div>`}
        </div>
<<<<<<< HEAD
      </div>`)}function V({room:e,action:n}){const a=u(e.store,n.id);return a.length?i`<section class="notice" data-tone="ok">
    ${r("hand")}
    <div class="stack-tight">
      <b>${l("सहयोगका प्रस्तावहरू")}</b>
      <ul class="stack-tight">
        ${a.map(n=>i`<li key=${n.id}>
              <b dir="auto">${c(e.store,n)}</b>
              <p dir="auto">${n.says}</p>
            </li>`)}
      </ul>
    </div>
  </section>`:null}function A({room:e,action:n}){const a=u(e.store,n.id).length;return a?i`<span class="chip" data-tone="ok"
    >${r("hand")}${$(["सहयोगका {n} प्रस्ताव","सहयोगका {n} प्रस्ताव"],"{n} offers of help",a)}</span
  >`:i`<span class="chip">${r("hand")}${l("चाहिने सहयोग")}</span>`}const G=d(()=>Promise.all([import("./plans_more.js").then(function(e){return e.d})]),"Details");function H({room:e,action:n,parents:a,day0:t,open:o,onDone:s,onRemove:u,onBreak:c}){const $=R(t,n.horizon),d={room:e,action:n,open:o},p=$?l("ढिलोमा {day} सम्म",{day:j($)}):void 0;return i`<div class="action-form">
    <${J} ...${d} name="what" type="long" limit=${1e3} label=${l("के गरिन्छ")} />
    <${J} ...${d} name="owner" limit=${120} label=${l("कसको जिम्मेवारी")} hint=${l("एक व्यक्ति वा एक कार्यालय")} />
    <${J} ...${d} name="due" type="date" min=${t} max=${$} label=${l("अन्तिम मिति")} hint=${p} />
    <${J} ...${d} name="indicator" limit=${280} label=${l("काम भयो भनेर कसरी थाहा पाउने")} />
    <div class="pair">
      <${J} ...${d} name="baseline" limit=${60} label=${l("आज")} /><${J}
        ...${d}
=======
      </div>`)}function G({room:e,action:a,parents:n,day0:t,open:o,onDone:s,onRemove:u}){const c=R(t,a.horizon),$={room:e,action:a,open:o},d=c?l("ढिलोमा {day} सम्म",{day:C(c)}):void 0;return i`<div class="action-form">
    <${N} ...${$} name="what" type="long" limit=${1e3} label=${l("के गरिन्छ")} />
    <${N} ...${$} name="owner" limit=${120} label=${l("कसको जिम्मेवारी")} hint=${l("एक व्यक्ति वा एक कार्यालय")} />
    <${N} ...${$} name="due" type="date" min=${t} max=${c} label=${l("अन्तिम मिति")} hint=${d} />
    <${N} ...${$} name="indicator" limit=${280} label=${l("काम भयो भनेर कसरी थाहा पाउने")} />
    <div class="pair">
      <${N} ...${$} name="baseline" limit=${60} label=${l("आज")} /><${N}
        ...${$}
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
        name="target"
        limit=${60}
        label=${l("लक्ष्य")}
      />
    </div>
<<<<<<< HEAD
    <${L} ...${d} />
    <${M} ...${d} />
    <details class="composer-more">
      <summary>${r("plus")}${l("थप विवरण")}</summary>
      <div class="action-form">
        <${J} ...${d} name="helpers" limit=${280} label=${l("कसले सघाउँछ")} />
        <${J} ...${d} name="start" type="date" min=${t} max=${$} label=${l("सुरु")} />
        <${J} ...${d} name="resources" type="long" limit=${1e3} label=${l("हामी के लगाउँछौँ")} />
        <${J} ...${d} name="help_needed" type="long" limit=${1e3} label=${l("अरूबाट चाहिने सहयोग")} />
        <${G} ...${d} />
      </div>
    </details>
    <${V} room=${e} action=${n} />
    <${W} ...${d} />
    <${Q} ...${d} />
    ${100===n.horizon&&i`<${Y} ...${d} parents=${a} />`}
    ${1e3===n.horizon&&o&&i`<${K} ...${{room:e,action:n,onBreak:c}} />`}
    <div class="action-end">
      ${o&&i`<${Z} onRemove=${u} />`}
      <button class="button primary" onClick=${s}>${r("check")}${l("सकियो")}</button>
    </div>
  </div>`}function K({room:e,action:n,onBreak:a}){const t=e.store.all("action").filter(({parent:e})=>e===n.id).length;return n.unsent?null:i`<div class="row">
    <button class="button" onClick=${a}>${r("split")}${l("टुक्र्याउनुहोस्")}</button>
    ${t>0&&i`<span class="soft">${$(["{n} वटा 100 दिने काम यहाँ पुग्छ","{n} वटा 100 दिने काम यहाँ पुग्छन्"],"{n} 100-day actions lead here",t)}</span>`}
  </div>`}function L({room:e,action:n,open:a}){const t=U({room:e,action:n,name:"quick_win",open:a});return i`<label class="tick"
=======
    <${K} ...${$} />
    <${L} ...${$} />
    <details class="composer-more">
      <summary>${r("plus")}${l("थप विवरण")}</summary>
      <div class="action-form">
        <${N} ...${$} name="helpers" limit=${280} label=${l("कसले सघाउँछ")} />
        <${N} ...${$} name="start" type="date" min=${t} max=${c} label=${l("सुरु")} />
        <${N} ...${$} name="resources" type="long" limit=${1e3} label=${l("हामी के लगाउँछौँ")} />
        <${N} ...${$} name="help_needed" type="long" limit=${1e3} label=${l("अरूबाट चाहिने सहयोग")} />
      </div>
    </details>
    <${M} ...${$} />
    <${V} ...${$} />
    ${100===a.horizon&&i`<${E} ...${$} parents=${n} />`}
    <div class="action-end">
      ${o&&i`<${H} onRemove=${u} />`}
      <button class="button primary" onClick=${s}>${r("check")}${l("सकियो")}</button>
    </div>
  </div>`}function K({room:e,action:a,open:n}){const t=I({room:e,action:a,name:"quick_win",open:n});return i`<label class="tick"
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
    ><input
      type="checkbox"
      checked=${Boolean(t.value)}
      disabled=${!a}
      onChange=${e=>t.set(e.currentTarget.checked)} /><span
      >${l("छिटो फल")} <small class="soft">${l("केही हप्तामै देखिन्छ")}</small></span
    >
    <${s} state=${t.state}
<<<<<<< HEAD
  /></label>`}function M({room:e,action:n,open:a}){const t=U({room:e,action:n,name:"status",open:a});return i`<fieldset class="choices statuses" disabled=${!a}>
    <legend><b>${l("अवस्था")}</b> <${s} state=${t.state} /></legend>
    ${z().map(([e,a])=>i`<label key=${e} class="choice"
=======
  /></label>`}function L({room:e,action:a,open:n}){const t=I({room:e,action:a,name:"status",open:n});return i`<fieldset class="choices statuses" disabled=${!n}>
    <legend><b>${l("अवस्था")}</b> <${s} state=${t.state} /></legend>
    ${O().map(([e,n])=>i`<label key=${e} class="choice"
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
          ><input
            type="radio"
            name=${`status/${n.id}`}
            checked=${t.value===e}
            onChange=${()=>t.set(e)}
          /><span class="choice-face">${a}</span></label
        >`)}
<<<<<<< HEAD
  </fieldset>`}function W({room:e,...n}){const a={room:e,...n,name:"goals",points:p(m(e.store),"agreed"),picture:"target"};return i`<${X} ...${a} label=${l("यो कुन उद्देश्यका लागि हो?")} />`}function Q({room:e,...n}){const a={room:e,...n,name:"leverage",points:v(e.store),picture:"leverage"};return i`<${X} ...${a} label=${l("यसले कुन प्रभाव बिन्दुमा काम गर्छ?")} />`}function X({room:e,action:n,open:a,name:t,points:o,picture:l,label:u}){var c;const $=U({room:e,action:n,name:t,open:a}),d=new Set(null!=(c=$.value)?c:[]);return o.length?i`<fieldset class="choices serves" disabled=${!a}>
=======
  </fieldset>`}function M({room:e,...a}){const n={room:e,...a,name:"goals",points:u(c(e.store),"agreed"),picture:"target"};return i`<${A} ...${n} label=${l("यो कुन उद्देश्यका लागि हो?")} />`}function V({room:e,...a}){const n={room:e,...a,name:"leverage",points:$(e.store),picture:"leverage"};return i`<${A} ...${n} label=${l("यसले कुन प्रभाव बिन्दुमा काम गर्छ?")} />`}function A({room:e,action:a,open:n,name:t,points:o,picture:l,label:u}){var c;const $=I({room:e,action:a,name:t,open:n}),p=new Set(null!=(c=$.value)?c:[]);return o.length?i`<fieldset class="choices serves" disabled=${!n}>
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
    <legend><b>${u}</b> <${s} state=${$.state} /></legend>
    ${$.problem&&i`<p class="field-error" role="alert">${$.problem}</p>`}
    ${o.map(({id:n})=>i`<label key=${n} class="choice"
          ><input type="checkbox" checked=${d.has(n)} onChange=${()=>(e=>$.set(o.map(e=>e.id).filter(n=>n===e!==d.has(n))))(n)} />
          <span class="choice-face"
            >${r(d.has(n)?"check":l)}<span dir="auto">${b(e.store,n)}</span></span
          ></label
        >`)}
<<<<<<< HEAD
  </fieldset>`:null}function Y({room:e,action:n,parents:a,open:t}){var o;const r=U({room:e,action:n,name:"parent",open:t}),u=`parent/${n.id}`;return a.length?i`<div class="field">
=======
  </fieldset>`:null}function E({room:e,action:a,parents:n,open:t}){var o;const r=I({room:e,action:a,name:"parent",open:t}),u=`parent/${a.id}`;return n.length?i`<div class="field">
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
    <div class="field-head">
      <label for=${u}>${l("यसले पुर्‍याउने 1000 दिनको काम")}</label><${s} state=${r.state} />
    </div>
    <select
      id=${u}
      disabled=${!t}
      value=${null!=(o=r.value)?o:""}
      onChange=${e=>r.set(e.currentTarget.value)}
    >
      <option value="">${l("कुनै छैन")}</option>
      ${a.map(e=>i`<option key=${e.id} value=${e.id}>${e.what}</option>`)}
    </select>
    ${r.problem&&i`<p class="field-error" role="alert">${r.problem}</p>`}
<<<<<<< HEAD
  </div>`:null}function Z({onRemove:e}){const a=n(!1);return a.value?i`<div class="card-sure" role="group" aria-label=${l("यो काम हटाउने?")}>
=======
  </div>`:null}function H({onRemove:e}){const n=a(!1);return n.value?i`<div class="card-sure" role="group" aria-label=${l("यो काम हटाउने?")}>
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
    <p>${l("समूहका सबैका लागि यो काम हटाउने?")}</p>
    <div class="row">
      <button class="button danger" onClick=${e}>${l("हटाउनुहोस्")}</button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>a.value=!1}>
        ${l("राखिराख्नुहोस्")}
      </button>
    </div>
  </div>`:i`<button class="button quiet danger" onClick=${()=>a.value=!0}>
      ${r("trash")}${l("हटाउनुहोस्")}
<<<<<<< HEAD
    </button>`}function ee({room:e,days:n,actions:a,day0:t,open:o,editing:s,onRemove:r,onBreak:u}){const c=a.filter(e=>e.horizon===n),$=a.filter(e=>1e3===e.horizon&&!e.unsent),d=R(t,n);return i`<section class="horizon-list" data-days=${n} aria-label=${ne(n)}>
    <header class="horizon-head">
      <h2>${ne(n)}</h2>
      ${d&&i`<p class="soft">${l("{day} सम्म",{day:j(d)})}</p>`}
=======
    </button>`}function P({room:e,days:a,actions:n,day0:t,open:o,editing:s,onRemove:r}){const u=n.filter(e=>e.horizon===a),c=n.filter(e=>1e3===e.horizon&&!e.unsent),$=R(t,a);return i`<section class="horizon-list" data-days=${a} aria-label=${Q(a)}>
    <header class="horizon-head">
      <h2>${Q(a)}</h2>
      ${$&&i`<p class="soft">${l("{day} सम्म",{day:C($)})}</p>`}
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
    </header>
    ${!c.length&&i`<p class="horizon-empty">
        ${l(100===n?"तपाईंहरू सबैभन्दा पहिला के गर्नुहुन्छ? तल लेख्नुहोस्।":"तीन वर्षमा यो कहाँ पुग्नुपर्छ?")}
      </p>`}
    <ol class="actions">
<<<<<<< HEAD
      ${c.map((n,a)=>i`<${ae}
            key=${n.id}
=======
      ${u.map((a,n)=>i`<${W}
            key=${a.id}
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
            room=${e}
            action=${n}
            place=${a+1}
            parents=${$}
            day0=${t}
            open=${o}
            editing=${s}
            onRemove=${r}
            onBreak=${u}
          />`)}
    </ol>
<<<<<<< HEAD
  </section>`}const ne=e=>l(100===e?"पहिला 100 दिन":"1000 दिन");function ae({room:e,action:n,place:a,parents:t,day0:o,open:l,editing:s,onRemove:u,onBreak:c}){const $=s.value===n.id,d=()=>s.value=$?null:n.id;return i`<li class="card action" data-open=${$} data-state=${n.unsent?"waiting":"saved"}>
    <button class="action-head" aria-expanded=${$} onClick=${d}>
      <span class="action-place">${a}</span
      ><span class="action-what" dir="auto">${n.what}</span>${r($?"chevron-up":"chevron-down")}
    </button>
    ${$?i`<${H}
=======
  </section>`}const Q=e=>l(100===e?"पहिला 100 दिन":"1000 दिन");function W({room:e,action:a,place:n,parents:t,day0:o,open:l,editing:s,onRemove:u}){const c=s.value===a.id,$=()=>s.value=c?null:a.id;return i`<li class="card action" data-open=${c} data-state=${a.unsent?"waiting":"saved"}>
    <button class="action-head" aria-expanded=${c} onClick=${$}>
      <span class="action-place">${n}</span
      ><span class="action-what" dir="auto">${a.what}</span>${r(c?"chevron-up":"chevron-down")}
    </button>
    ${c?i`<${G}
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
            room=${e}
            action=${n}
            parents=${t}
            day0=${o}
            open=${l}
<<<<<<< HEAD
            onDone=${d}
            onBreak=${()=>(s.value=null,c(n))}
            onRemove=${()=>(s.value=null,u(n.id))}
          />`:i`<${te} room=${e} action=${n} parents=${t} onOpen=${d} />`}
  </li>`}const te=({room:e,action:n,parents:a,onOpen:t})=>{var o;return i`<div class="action-facts" onClick=${t}>
    ${n.owner&&i`<span class="fact">${r("person")}<bdi>${n.owner}</bdi></span>`}
    ${n.due&&i`<span class="fact">${r("calendar")}${j(n.due)}</span>`}
    ${n.indicator&&i`<span class="fact">${r("target")}<bdi>${n.indicator}</bdi></span>`}
    ${"planned"!==n.status&&i`<span class="chip" data-tone=${le[n.status]}>${S(z(),n.status)}</span>`}
    ${n.soon&&i`<span class="chip" data-tone="info">${r("clock")}${l("48 घण्टाभित्र सुरु हुन्छ")}</span>`}
    ${n.help_needed&&i`<${A} ...${{room:e,action:n}} />`}
    ${n.quick_win&&i`<span class="chip" data-tone="leverage">${r("star")}${l("छिटो फल")}</span>`}
    ${n.goals.map(n=>i`<span key=${n} class="chip serves-chip">${r("target")}<bdi>${b(e.store,n)}</bdi></span>`)}
    ${n.leverage.map(n=>i`<span key=${n} class="chip serves-chip" data-tone="leverage"
          >${r("leverage")}<bdi>${b(e.store,n)}</bdi></span
        >`)}
    ${n.parent&&i`<span class="fact">${r("flag")}<bdi>${null==(o=a.find(({id:e})=>e===n.parent))?void 0:o.what}</bdi></span>`}
    ${n.missing.map(e=>i`<span key=${e} class="chip" data-tone="warn">${r("warning")}${se[e]()}</span>`)}
    ${Object.keys(n.alternatives).length>0&&i`<span class="chip" data-tone="leverage">${r("split")}${l("दुईथरी लेखाइ")}</span>`}
    ${oe(e,n)&&i`<span class="chip" data-tone="error">${r("undo")}${l("केही फिर्ता आएको छ: भित्र हेर्नुहोस्")}</span>`}
    ${n.unsent&&i`<${s} state="waiting" />`}
  </div>`},oe=({outbox:e},{id:n})=>e.returned.value.some(e=>"edit_action"===e.do&&e.with.action===n),le={started:"info",done:"ok",paused:"warn",dropped:"error"},se={owner:()=>l("जिम्मेवार तोकिएको छैन"),indicator:()=>l("सूचक राखिएको छैन"),due:()=>l("अन्तिम मिति राखिएको छैन")},ie=[100,1e3],re=d(()=>Promise.all([import("./plans_more.js").then(function(e){return e.h})]),"HelpWanted");function ue({room:e,plan:n,open:a,head:t}){return f(e,"plan",n.id)?i`<${ce} room=${e} plan=${n} open=${a} head=${t} />`:i`<main class="page-main plan stack">
    ${t}
    <p class="soft" role="status">${l("एकछिन…")}</p>
  </main>`}function ce({room:e,plan:a,open:t,head:o}){var s,r,u;const{store:c,outbox:$,post:d}=e,p=function({records:e,posts:n,plan:a}){const t=e.filter(e=>e.plan===a),o=new Set(t.map(({id:e})=>e)),l=new Set(n.filter(e=>"remove_action"===e.do).map(e=>e.with.action)),s=n.filter(e=>"add_action"===e.do&&e.with.plan===a&&!o.has(e.with.action)).map(D);return[...t.sort((e,n)=>e.position-n.position),...s].filter(({id:e})=>!l.has(e)).map(e=>function(e,n){const a=n.filter(n=>"edit_action"===n.do&&n.with.action===e.id),t=Object.assign({},e,...a.map(e=>e.with.set));return{...t,parent:t.parent||null,missing:P(t)}}({...q,...e},n))}({records:c.all("action"),posts:$.pending.value,plan:a.id}),m=y(()=>p.find(({id:n})=>w(`${e.prefix}${n}/`)),[]),v=n(null!=(s=null==m?void 0:m.horizon)?s:100),b=n(null!=(r=null==m?void 0:m.id)?r:null),h=n(null),f=null!=(u=c.get("about","about").day0)?u:"",g={room:e,plan:a,actions:p,day0:f,open:t,editing:b,onRemove:e=>d("remove_action",{action:e})},k=e=>(h.value=e,v.value=100);return i`<main class="page-main plan stack" data-shown=${v.value}>
      ${o}
      <${be} room=${e} actions=${p} />
      <${de} room=${e} plan=${a} />
      ${!t&&ie.map(n=>i`<${B} key=${n} draft=${pe(e,a,n)} />`)}
      <div class="tabs" role="group" aria-label=${l("अवधि")}>
        ${ie.map(e=>i`<button key=${e} aria-pressed=${v.value===e} onClick=${()=>v.value=e}>
              ${ne(e)} <span class="count">${p.filter(n=>n.horizon===e).length}</span>
            </button>`)}
      </div>
      <div class="horizons">
        ${ie.map(e=>i`<${ee} key=${e} ...${g} days=${e} onBreak=${k} />`)}
      </div>
    </main>
    ${t&&!b.value&&i`<${me} ...${{room:e,plan:a,breaking:h}} days=${v.value} />`}`}const $e=d(()=>Promise.all([import("./plans_more.js").then(function(e){return e.c})]),"Confidence");function de({room:e,plan:n}){return e.store.all("stage").some(({activity:e,status:n,settings:a})=>"plans"===e&&"open"===n&&(null==a?void 0:a.confidence))&&n.group===h(e).group?i`<${$e} room=${e} plan=${n} />`:null}const pe=(e,n,a)=>e.draft(`${n.id}/${a}`);function me({room:e,plan:a,days:t,breaking:o}){const s=100===t?o.value:null,u=pe(e,a,t),c=n(null);return _(()=>{const n=e.outbox.returned.value.find(e=>"add_action"===e.do&&e.with.plan===a.id);n&&!u.value.trim()&&(c.value=n.why,u.value=n.with.what,e.outbox.take(n.key))}),i`<${T}
=======
            onDone=${$}
            onRemove=${()=>(s.value=null,u(a.id))}
          />`:i`<${X} room=${e} action=${a} parents=${t} onOpen=${$} />`}
  </li>`}const X=({room:e,action:a,parents:n,onOpen:t})=>{var o;return i`<div class="action-facts" onClick=${t}>
    ${a.owner&&i`<span class="fact">${r("person")}<bdi>${a.owner}</bdi></span>`}
    ${a.due&&i`<span class="fact">${r("calendar")}${C(a.due)}</span>`}
    ${a.indicator&&i`<span class="fact">${r("target")}<bdi>${a.indicator}</bdi></span>`}
    ${"planned"!==a.status&&i`<span class="chip" data-tone=${Z[a.status]}>${S(O(),a.status)}</span>`}
    ${a.quick_win&&i`<span class="chip" data-tone="leverage">${r("star")}${l("छिटो फल")}</span>`}
    ${a.goals.map(a=>i`<span key=${a} class="chip serves-chip">${r("target")}<bdi>${d(e.store,a)}</bdi></span>`)}
    ${a.leverage.map(a=>i`<span key=${a} class="chip serves-chip" data-tone="leverage"
          >${r("leverage")}<bdi>${d(e.store,a)}</bdi></span
        >`)}
    ${a.parent&&i`<span class="fact">${r("flag")}<bdi>${null==(o=n.find(({id:e})=>e===a.parent))?void 0:o.what}</bdi></span>`}
    ${a.missing.map(e=>i`<span key=${e} class="chip" data-tone="warn">${r("warning")}${ee[e]()}</span>`)}
    ${Object.keys(a.alternatives).length>0&&i`<span class="chip" data-tone="leverage">${r("split")}${l("दुईथरी लेखाइ")}</span>`}
    ${Y(e,a)&&i`<span class="chip" data-tone="error">${r("undo")}${l("केही फिर्ता आएको छ: भित्र हेर्नुहोस्")}</span>`}
    ${a.unsent&&i`<${s} state="waiting" />`}
  </div>`},Y=({outbox:e},{id:a})=>e.returned.value.some(e=>"edit_action"===e.do&&e.with.action===a),Z={started:"info",done:"ok",paused:"warn",dropped:"error"},ee={owner:()=>l("जिम्मेवार तोकिएको छैन"),indicator:()=>l("सूचक राखिएको छैन"),due:()=>l("अन्तिम मिति राखिएको छैन")},ae=[100,1e3],ne=e=>"add_action"===e.do||"edit_action"===e.do&&Object.keys(e.with.set).length>0;function te({room:e,open:n,head:t}){var o,l;const s=p(e),r=a(null),u=null!=(o=r.value)?o:s.group,c=e.store.all("plan").find(e=>e.owner===u),$=e.store.get("task_force",null!=(l=null==c?void 0:c.task_force)?l:""),d=u===s.group||Boolean($&&m($).includes(s.id));return i`${!c&&i`<main class="page-main stack">${t}<${ce} room=${e} group=${d&&n?s.group:null} /></main>`}
  ${c&&i`<${oe}
      key=${c.id}
      room=${e}
      plan=${c}
      open=${n&&d}
      head=${i`${t}<${ue} room=${e} owner=${u} me=${s} mine=${d} onChoose=${e=>r.value=e} />`}
    />`}`}function oe({room:e,plan:a,open:n,head:t}){return v(e,"plan",a.id)?i`<${le} room=${e} plan=${a} open=${n} head=${t} />`:i`<main class="page-main plan stack">
    ${t}
    <p class="soft" role="status">${l("एकछिन…")}</p>
  </main>`}function le({room:e,plan:n,open:t,head:o}){var s,r,u;const{store:c,outbox:$,post:d}=e,p=function({records:e,posts:a,plan:n}){const t=e.filter(e=>e.plan===n),o=new Set(t.map(({id:e})=>e)),l=new Set(a.filter(e=>"remove_action"===e.do).map(e=>e.with.action)),s=a.filter(e=>"add_action"===e.do&&e.with.plan===n&&!o.has(e.with.action)).map(q);return[...t.sort((e,a)=>e.position-a.position),...s].filter(({id:e})=>!l.has(e)).map(e=>function(e,a){const n=a.filter(a=>"edit_action"===a.do&&a.with.action===e.id),t=Object.assign({},e,...n.map(e=>e.with.set));return{...t,parent:t.parent||null,missing:B(t)}}({...T,...e},a))}({records:c.all("action"),posts:$.pending.value,plan:n.id}),m=g(()=>p.find(({id:a})=>k(`${e.prefix}${a}/`)),[]),v=a(null!=(s=null==m?void 0:m.horizon)?s:100),b=a(null!=(r=null==m?void 0:m.id)?r:null),h=null!=(u=c.get("about","about").day0)?u:"",f={room:e,plan:n,actions:p,day0:h,open:t,editing:b,onRemove:e=>d("remove_action",{action:e})};return i`<main class="page-main plan stack" data-shown=${v.value}>
      ${o}
      <${re} room=${e} actions=${p} />
      ${!t&&ae.map(a=>i`<${j} key=${a} draft=${se(e,n,a)} />`)}
      <div class="tabs" role="group" aria-label=${l("अवधि")}>
        ${ae.map(e=>i`<button key=${e} aria-pressed=${v.value===e} onClick=${()=>v.value=e}>
              ${Q(e)} <span class="count">${p.filter(a=>a.horizon===e).length}</span>
            </button>`)}
      </div>
      <div class="horizons">${ae.map(e=>i`<${P} key=${e} ...${f} days=${e} />`)}</div>
    </main>
    ${t&&!b.value&&i`<${ie} room=${e} plan=${n} days=${v.value} />`}`}const se=(e,a,n)=>e.draft(`${a.id}/${n}`);function ie({room:e,plan:n,days:t}){const o=se(e,n,t),s=a(null);return y(()=>{const a=e.outbox.returned.value.find(e=>"add_action"===e.do&&e.with.plan===n.id);a&&!o.value.trim()&&(s.value=a.why,o.value=a.with.what,e.outbox.take(a.key))}),i`<${z}
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
    key=${t}
    draft=${u}
    limit=${1e3}
    label=${l("काम थप्नुहोस्")}
    hint=${l("काम थप्नुहोस्…")}
    action=${l("थप्नुहोस्")}
<<<<<<< HEAD
    problem=${c}
    onSend=${()=>(c.value=null,x(u,n=>e.post("add_action",{plan:a.id,horizon:t,what:n,...s&&{parent:s.id}})))}
=======
    problem=${s}
    onSend=${()=>(s.value=null,w(o,a=>e.post("add_action",{plan:n.id,horizon:t,what:a})))}
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
  >
    ${s&&i`<${ve} parent=${s} onEnd=${()=>o.value=null} />`}
    <p class="composer-note">
<<<<<<< HEAD
      ${r("calendar")}${ne(t)}. ${l("पहिला के गर्ने; कसले र कहिले, त्यसपछि।")}
    </p><//
  >`}const ve=({parent:e,onEnd:n})=>i`<p class="composer-note">
    ${r("flag")}<bdi>${l("यसको भाग: {what}",{what:e.what})}</bdi>
    <button type="button" class="button quiet" onClick=${n}>${l("यसको भाग होइन")}</button>
  </p>`;function be({room:e,actions:n}){const a=new Set(n.map(({id:e})=>e));return e.outbox.returned.value.filter(e=>"edit_action"===e.do&&!a.has(e.with.action)).map(n=>i`<div key=${n.key} class="notice came-back" role="alert" data-tone="error">
=======
      ${r("calendar")}${Q(t)}. ${l("पहिला के गर्ने; कसले र कहिले, त्यसपछि।")}
    </p><//
  >`}function re({room:e,actions:a}){const n=new Set(a.map(({id:e})=>e));return e.outbox.returned.value.filter(e=>"edit_action"===e.do&&!n.has(e.with.action)).map(a=>i`<div key=${a.key} class="notice came-back" role="alert" data-tone="error">
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
        ${r("undo")}
        <div class="stack-tight">
          <b>${n.why}</b>
          <p class="kept-words" dir="auto">
            ${Object.values(n.with.set).filter(e=>"string"==typeof e).join("\n")}
          </p>
          <button class="button" onClick=${()=>e.outbox.take(n.key)}>${l("मैले देखेँ")}</button>
        </div>
<<<<<<< HEAD
      </div>`)}function he({room:e,owner:n,me:a,onChoose:t}){const{store:o}=e,s=o.all("plan").filter(e=>!e.group);return i`<label class="composer-select"
      >${r("target")}<span>${l("कसको योजना")}</span
      ><select value=${n} onChange=${e=>t(e.currentTarget.value)}>
        ${k(o).map(({id:e,name:n})=>i`<option key=${e} value=${e}>${e===a.group?l("{name} (हाम्रो)",{name:n}):n}</option>`)}
        ${s.map(e=>i`<option key=${e.id} value=${e.owner}>${e.owner}</option>`)}
      </select></label
    >
    ${n!==a.group&&i`<p class="soft">${l("तपाईं यो योजना पढ्न सक्नुहुन्छ। यसको समूहले मात्र बदल्न सक्छ।")}</p>`}`}function fe({room:e,group:n}){const a=n&&g(e.outbox,"add_plan",{owner:n}).length>0;return i`<div class="empty">
=======
      </div>`)}function ue({room:e,owner:a,me:n,mine:t,onChoose:o}){const{store:s}=e,u=s.all("plan").filter(e=>!e.group);return i`<label class="composer-select"
      >${r("target")}<span>${l("कसको योजना")}</span
      ><select value=${a} onChange=${e=>o(e.currentTarget.value)}>
        ${h(s).map(({id:e,name:a})=>i`<option key=${e} value=${e}>${e===n.group?l("{name} (हाम्रो)",{name:a}):a}</option>`)}
        ${u.map(e=>i`<option key=${e.id} value=${e.owner}>${f(s,e).name}</option>`)}
      </select></label
    >
    ${!t&&i`<p class="soft">${l("तपाईं यो योजना पढ्न सक्नुहुन्छ। यसको समूहले मात्र बदल्न सक्छ।")}</p>`}`}function ce({room:e,group:a}){const n=a&&b(e.outbox,"add_plan",{owner:a}).length>0;return i`<div class="empty">
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
    ${r("target","big")}
    <h2>${l("यहाँ अझै योजना छैन")}</h2>
    <p>${l(n?"आफ्नो समूहको योजना सुरु गर्नुहोस्।":"सहजकर्ता योजनाको चरणमा पुगेपछि यो खुल्छ।")}</p>
    ${n&&i`<button class="button primary" disabled=${a} onClick=${()=>e.post("add_plan",{owner:n})}>
        ${l("हाम्रो योजना सुरु गर्नुहोस्")}
      </button>`}
<<<<<<< HEAD
  </div>`}var ge=Object.freeze({__proto__:null,Activity:function({room:e,open:a,head:t}){var o;const s=h(e),u=n(null),c=null!=(o=u.value)?o:s.group,$=e.store.all("plan").find(e=>e.owner===c),d=c===s.group,p=n(!1);return p.value?i`<${re} ...${{room:e,open:a,head:t}} onClose=${()=>p.value=!1} />`:i`${!$&&i`<main class="page-main stack">${t}<${fe} room=${e} group=${d&&a?s.group:null} /></main>`}
  ${$&&i`<${ue}
      key=${$.id}
      room=${e}
      plan=${$}
      open=${a&&d}
      head=${i`${t}<${he} room=${e} owner=${c} me=${s} onChoose=${e=>u.value=e} />
        <p>
          <button class="button" onClick=${()=>p.value=!0}>${r("hand")}${l("कसले सहयोग गर्न सक्छ?")}</button>
        </p>`}
    />`}`},PlanView:ue,takes:e=>"add_action"===e.do||"offer_help"===e.do||"edit_action"===e.do&&Object.keys(e.with.set).length>0});export{J as F,ue as P,ge as p,U as u};
=======
  </div>`}export{te as Activity,oe as PlanView,ne as takes};
>>>>>>> a89d2f7a (Show task forces on every screen, and merge all plans into a work plan)
