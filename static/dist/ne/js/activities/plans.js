import{k as e,h as n,a,o as t,T as o,t as l,a3 as s,n as i,i as r,c as u,a4 as c,Q as $,L as d,x as p,a5 as m,a6 as v,q as b,J as h,a7 as f,a8 as g,a9 as k}from"../core/shared.js";import{J as y,K as w,y as _,A as x,d as C,L as O,r as j,q as z,b as B,F as S,z as T,U as q,M as R}from"../writing.js";const P={owner:"",helpers:"",start:"",due:"",resources:"",help_needed:"",indicator:"",baseline:"",target:"",quick_win:!1,status:"planned",leverage:[],goals:[],parent:null,soon:!1,target15:"",behaviour:"",money:"",days:"",funds_donor:"",funds_government:"",funds_private:"",currency:"",priority:"",area:"",government:!1,rev:1,alternatives:{}},A=(e,n)=>e?new Date(Date.parse(e)+864e5*n).toISOString().slice(0,10):"";const D=({with:{action:e,...n},state:a})=>({...n,id:e,unsent:"waiting"===a.value}),J=e=>["owner","indicator","due"].filter(n=>!e[n]),F=(e,n)=>JSON.stringify(null!=e?e:"")===JSON.stringify(null!=n?n:"");function I({room:t,action:s,name:i,limit:r,open:u}){var c,$,d,p,m,v,b,h;const f=e(t.draft(`${s.id}/${i}`),null),g=n(null!=($=null==(c=f.peek())?void 0:c.text)?$:null),k=n(null),y=a({base:null!=(p=null==(d=f.peek())?void 0:d.base)?p:s.rev,timer:0,posted:void 0}),w=function({room:{store:e,outbox:n},action:a,name:t}){var o,l;const s=function({posts:e,action:n,name:a}){const t=e.filter(e=>"edit_action"===e.do&&e.with.action===n&&Object.hasOwn(e.with.set,a)).at(-1);return t?{value:t.with.set[a],state:t.state.value}:null}({posts:n.pending.value,action:a.id,name:t}),i=function({returned:e,action:n,name:a}){const t=e.filter(e=>"edit_action"===e.do&&e.with.action===n&&Object.hasOwn(e.with.set,a)).at(-1);return t?{key:t.key,value:t.with.set[a],why:t.why}:null}({returned:n.returned.value,action:a.id,name:t}),r=null!=(o=e.get("action",a.id))?o:a,u=s?s.value:null!=(l=r[t])?l:a[t];return{waiting:s,back:i,record:r,said:u,value:i?i.value:u}}({room:t,action:s,name:i}),_=e=>function({name:e,text:n,limit:a}){return a&&o(String(n))>a?l("धेरै लामो भयो: कृपया छोटो बनाउनुहोस्।"):"what"!==e||(t=n,String(null!=t?t:"").trim())?null:l("के गरिन्छ, भन्नुहोस्।");var t}({name:i,text:null!=e?e:"",limit:r});return null!==g.value&&(y.current.base=(({record:e,name:n,text:a,base:t})=>F(e[n],a)?e.rev:t)({record:w.record,name:i,text:g.value,base:y.current.base})),{record:w.record,value:null!=(m=u?g.value:null)?m:w.value,unsent:u?null:null!=(b=null==(v=f.value)?void 0:v.text)?b:null,state:E(w.waiting,k.value),problem:u&&null!==g.value&&_(g.value)||(null==(h=w.back)?void 0:h.why)||null,...U({room:t,typed:g,unsent:f,at:y,seen:w,fault:_,say:(e,n)=>{w.back&&t.outbox.take(w.back.key),k.value=t.post("edit_action",{action:s.id,base:e,set:{[i]:n}}),k.value.kept.then(()=>{var e;return(null==(e=f.peek())?void 0:e.text.trim())===n&&(f.value=null)})},open:u})}}function U({room:e,typed:n,unsent:o,at:l,seen:s,fault:i,say:r,open:u}){const c=function({typed:e,unsent:n,at:o,seen:l,fault:s,say:i,open:r}){const u=a(null);return u.current=()=>{var a,t,u;clearTimeout(o.current.timer);const c=null!=(t=null==(a=e.peek())?void 0:a.trim())?t:null;null!==c&&r&&!s(c)&&(F(c,null!=(u=o.current.posted)?u:l.said)?n.value=null:(o.current.posted=c,i(o.current.base,c)))},t(()=>()=>u.current(),[]),t(()=>{n.peek()&&u.current()},[r]),u}({typed:n,unsent:o,at:l,seen:s,fault:i,say:r,open:u}),$=()=>(o.value=null,n.value=null);return{focus(){var e,a;o.peek()||(l.current={base:s.back?l.current.base:s.record.rev,timer:0,posted:null==(e=s.back)?void 0:e.value},n.value=null!=(a=s.value)?a:"")},type(e){n.value=e,o.value={text:e,base:l.current.base},clearTimeout(l.current.timer),l.current.timer=setTimeout(()=>c.current(),1200)},leave(){c.current(),i(n.peek())||(n.value=null)},set(e){$(),r(s.record.rev,e)},drop(){s.back&&e.outbox.take(s.back.key),$()}}}const E=(e,n)=>{var a;return null!=(a=null==e?void 0:e.state)?a:n&&"refused"!==n.state.value?n.state.value:null};function L({room:e,action:n,name:a,label:t,hint:u,type:c="text",limit:$,min:d,max:p,keys:m,open:v}){var b,h,f,g;const k=I({room:e,action:n,name:a,limit:$,open:v}),_=`${a}/${n.id}`,x={id:_,disabled:!v,"aria-invalid":Boolean(k.problem),"aria-describedby":`${_}/foot`,onFocus:k.focus,onBlur:k.leave};return i`<div class="field" data-tone=${k.problem?"error":void 0}>
    <div class="field-head">
      <label for=${_}>${t}</label>${!k.problem&&i`<${s} state=${k.state} />`}
    </div>
    ${u&&i`<p class="field-hint">${u}</p>`}
    ${"long"===c&&i`<${y} ...${x} value=${null!=(b=k.value)?b:""} onText=${k.type} />`}
    ${"text"===c&&i`<input
        ...${x}
        dir="auto"
        inputmode=${m}
        value=${null!=(h=k.value)?h:""}
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
    ${k.problem&&v&&i`<button class="button quiet" onClick=${k.drop}>${r("undo")}${l("पहिलेजस्तै छोड्नुहोस्")}</button>`}
    <${N} room=${e} record=${k.record} name=${a} open=${v} onUse=${k.set} />
  </div>`}function N({room:e,record:n,name:a,open:t,onUse:o}){var s;return(Object.hasOwn(null!=(s=n.alternatives)?s:{},a)?n.alternatives[a]:[]).map(({value:s,by:u,rev:c})=>i`<div key=${c} class="notice alternative" data-tone="leverage">
        ${r("split")}
        <div class="stack-tight">
          <p>${function({store:e},n){var a;const t=n&&(null==(a=e.get("person",n))?void 0:a.name);return t?l("त्यही बेला {name} ले लेख्नुभयो:",{name:t}):l("त्यही बेला अरू कसैले लेख्यो:")}(e,u)}</p>
          <p class="kept-words" dir="auto">${String(s)}</p>
          ${t&&i`<div class="row">
              <button class="button" onClick=${()=>o(s)}>${l("यो लिनुहोस्")}</button>
              <button class="button quiet" onClick=${()=>o(n[a])}>${l("हाम्रै राख्नुहोस्")}</button>
            </div>`}
        </div>
      </div>`)}function H({room:e,action:n}){const a=_(e.store,n.id);return a.length?i`<section class="notice" data-tone="ok">
    ${r("hand")}
    <div class="stack-tight">
      <b>${l("सहयोगका प्रस्तावहरू")}</b>
      <ul class="stack-tight">
        ${a.map(n=>i`<li key=${n.id}>
              <b dir="auto">${x(e.store,n)}</b>
              <p dir="auto">${n.says}</p>
            </li>`)}
      </ul>
    </div>
  </section>`:null}function K({room:e,action:n}){const a=_(e.store,n.id).length;return a?i`<span class="chip" data-tone="ok"
    >${r("hand")}${u(["सहयोगका {n} प्रस्ताव","सहयोगका {n} प्रस्ताव"],"{n} offers of help",a)}</span
  >`:i`<span class="chip">${r("hand")}${l("चाहिने सहयोग")}</span>`}function M({room:e,action:n,open:a,name:t,points:o,picture:l,label:u}){var c;const $=I({room:e,action:n,name:t,open:a}),d=new Set(null!=(c=$.value)?c:[]);return o.length?i`<fieldset class="choices serves" disabled=${!a}>
    <legend><b>${u}</b> <${s} state=${$.state} /></legend>
    ${$.problem&&i`<p class="field-error" role="alert">${$.problem}</p>`}
    ${o.map(({id:e,title:n})=>i`<label key=${e} class="choice"
          ><input type="checkbox" checked=${d.has(e)} onChange=${()=>(e=>$.set(o.map(e=>e.id).filter(n=>n===e!==d.has(n))))(e)} />
          <span class="choice-face"
            >${r(d.has(e)?"check":l)}<span dir="auto">${n}</span></span
          ></label
        >`)}
  </fieldset>`:null}const Q=c(()=>Promise.all([import("./plans_more.js").then(function(e){return e.d})]),"Details");function V({room:e,action:n,parents:a,day0:t,open:o,onDone:s,onRemove:u,onBreak:c}){const $=A(t,n.horizon),d={room:e,action:n,open:o},p=$?l("ढिलोमा {day} सम्म",{day:C($)}):void 0;return i`<div class="action-form">
    <${L} ...${d} name="what" type="long" limit=${1e3} label=${l("के गरिन्छ")} />
    <${L} ...${d} name="owner" limit=${120} label=${l("कसको जिम्मेवारी")} hint=${l("एक व्यक्ति वा एक कार्यालय")} />
    <${L} ...${d} name="due" type="date" min=${t} max=${$} label=${l("अन्तिम मिति")} hint=${p} />
    <${L} ...${d} name="indicator" limit=${280} label=${l("काम भयो भनेर कसरी थाहा पाउने")} />
    <div class="pair">
      <${L} ...${d} name="baseline" limit=${60} label=${l("आज")} /><${L}
        ...${d}
        name="target"
        limit=${60}
        label=${l("लक्ष्य")}
      />
    </div>
    <${G} ...${d} />
    <${X} ...${d} />
    <details class="composer-more">
      <summary>${r("plus")}${l("थप विवरण")}</summary>
      <div class="action-form">
        <${L} ...${d} name="helpers" limit=${280} label=${l("कसले सघाउँछ")} />
        <${L} ...${d} name="start" type="date" min=${t} max=${$} label=${l("सुरु")} />
        <${L} ...${d} name="resources" type="long" limit=${1e3} label=${l("हामी के लगाउँछौँ")} />
        <${L} ...${d} name="help_needed" type="long" limit=${1e3} label=${l("अरूबाट चाहिने सहयोग")} />
        <${Q} ...${d} />
      </div>
    </details>
    <${H} room=${e} action=${n} />
    <${Z} ...${d} />
    <${ee} ...${d} />
    ${100===n.horizon&&i`<${ne} ...${d} parents=${a} />`}
    ${1e3===n.horizon&&o&&i`<${W} ...${{room:e,action:n,onBreak:c}} />`}
    <div class="action-end">
      ${o&&i`<${ae} onRemove=${u} />`}
      <button class="button primary" onClick=${s}>${r("check")}${l("सकियो")}</button>
    </div>
  </div>`}function W({room:e,action:n,onBreak:a}){const t=e.store.all("action").filter(({parent:e})=>e===n.id).length;return n.unsent?null:i`<div class="row">
    <button class="button" onClick=${a}>${r("split")}${l("टुक्र्याउनुहोस्")}</button>
    ${t>0&&i`<span class="soft">${u(["{n} वटा 100 दिने काम यहाँ पुग्छ","{n} वटा 100 दिने काम यहाँ पुग्छन्"],"{n} 100-day actions lead here",t)}</span>`}
  </div>`}function G({room:e,action:n,open:a}){const t=I({room:e,action:n,name:"quick_win",open:a});return i`<label class="tick"
    ><input
      type="checkbox"
      checked=${Boolean(t.value)}
      disabled=${!a}
      onChange=${e=>t.set(e.currentTarget.checked)} /><span
      >${l("छिटो फल")} <small class="soft">${l("केही हप्तामै देखिन्छ")}</small></span
    >
    <${s} state=${t.state}
  /></label>`}function X({room:e,action:n,open:a}){const t=I({room:e,action:n,name:"status",open:a});return i`<fieldset class="choices statuses" disabled=${!a}>
    <legend><b>${l("अवस्था")}</b> <${s} state=${t.state} /></legend>
    ${O().map(([e,a])=>i`<label key=${e} class="choice"
          ><input
            type="radio"
            name=${`status/${n.id}`}
            checked=${t.value===e}
            onChange=${()=>t.set(e)}
          /><span class="choice-face">${a}</span></label
        >`)}
  </fieldset>`}const Y=({store:e},n)=>n.map(({id:n})=>({id:n,title:d(e,n)}));function Z({room:e,...n}){const a=j(z(e.store),"agreed"),t={room:e,...n,name:"goals",points:Y(e,a),picture:"target"};return i`<${M} ...${t} label=${l("यो कुन उद्देश्यका लागि हो?")} />`}function ee({room:e,...n}){const a={room:e,...n,name:"leverage",points:Y(e,$(e.store)),picture:"leverage"};return i`<${M} ...${a} label=${l("यसले कुन प्रभाव बिन्दुमा काम गर्छ?")} />`}function ne({room:e,action:n,parents:a,open:t}){var o;const r=I({room:e,action:n,name:"parent",open:t}),u=`parent/${n.id}`;return a.length?i`<div class="field">
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
  </div>`:null}function ae({onRemove:e}){const a=n(!1);return a.value?i`<div class="card-sure" role="group" aria-label=${l("यो काम हटाउने?")}>
    <p>${l("समूहका सबैका लागि यो काम हटाउने?")}</p>
    <div class="row">
      <button class="button danger" onClick=${e}>${l("हटाउनुहोस्")}</button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>a.value=!1}>
        ${l("राखिराख्नुहोस्")}
      </button>
    </div>
  </div>`:i`<button class="button quiet danger" onClick=${()=>a.value=!0}>
      ${r("trash")}${l("हटाउनुहोस्")}
    </button>`}function te({room:e,days:n,actions:a,day0:t,open:o,editing:s,onRemove:r,onBreak:u}){const c=a.filter(e=>e.horizon===n),$=a.filter(e=>1e3===e.horizon&&!e.unsent),d=A(t,n);return i`<section class="horizon-list" data-days=${n} aria-label=${oe(n)}>
    <header class="horizon-head">
      <h2>${oe(n)}</h2>
      ${d&&i`<p class="soft">${l("{day} सम्म",{day:C(d)})}</p>`}
    </header>
    ${!c.length&&i`<p class="horizon-empty">
        ${l(100===n?"तपाईंहरू सबैभन्दा पहिला के गर्नुहुन्छ? तल लेख्नुहोस्।":"तीन वर्षमा यो कहाँ पुग्नुपर्छ?")}
      </p>`}
    <ol class="actions">
      ${c.map((n,a)=>i`<${le}
            key=${n.id}
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
  </section>`}const oe=e=>l(100===e?"पहिला 100 दिन":"1000 दिन");function le({room:e,action:n,place:a,parents:t,day0:o,open:l,editing:s,onRemove:u,onBreak:c}){const $=s.value===n.id,d=()=>s.value=$?null:n.id;return i`<li class="card action" data-open=${$} data-state=${n.unsent?"waiting":"saved"}>
    <button class="action-head" aria-expanded=${$} onClick=${d}>
      <span class="action-place">${a}</span
      ><span class="action-what" dir="auto">${n.what}</span>${r($?"chevron-up":"chevron-down")}
    </button>
    ${$?i`<${V}
            room=${e}
            action=${n}
            parents=${t}
            day0=${o}
            open=${l}
            onDone=${d}
            onBreak=${()=>(s.value=null,c(n))}
            onRemove=${()=>(s.value=null,u(n.id))}
          />`:i`<${se} room=${e} action=${n} parents=${t} onOpen=${d} />`}
  </li>`}const se=({room:e,action:n,parents:a,onOpen:t})=>{var o;return i`<div class="action-facts" onClick=${t}>
    ${n.owner&&i`<span class="fact">${r("person")}<bdi>${n.owner}</bdi></span>`}
    ${n.due&&i`<span class="fact">${r("calendar")}${C(n.due)}</span>`}
    ${n.indicator&&i`<span class="fact">${r("target")}<bdi>${n.indicator}</bdi></span>`}
    ${"planned"!==n.status&&i`<span class="chip" data-tone=${re[n.status]}>${B(O(),n.status)}</span>`}
    ${n.soon&&i`<span class="chip" data-tone="info">${r("clock")}${l("48 घण्टाभित्र सुरु हुन्छ")}</span>`}
    ${n.help_needed&&i`<${K} ...${{room:e,action:n}} />`}
    ${n.quick_win&&i`<span class="chip" data-tone="leverage">${r("star")}${l("छिटो फल")}</span>`}
    ${n.goals.map(n=>i`<span key=${n} class="chip serves-chip">${r("target")}<bdi>${d(e.store,n)}</bdi></span>`)}
    ${n.leverage.map(n=>i`<span key=${n} class="chip serves-chip" data-tone="leverage"
          >${r("leverage")}<bdi>${d(e.store,n)}</bdi></span
        >`)}
    ${n.parent&&i`<span class="fact">${r("flag")}<bdi>${null==(o=a.find(({id:e})=>e===n.parent))?void 0:o.what}</bdi></span>`}
    ${n.missing.map(e=>i`<span key=${e} class="chip" data-tone="warn">${r("warning")}${ue[e]()}</span>`)}
    ${Object.keys(n.alternatives).length>0&&i`<span class="chip" data-tone="leverage">${r("split")}${l("दुईथरी लेखाइ")}</span>`}
    ${ie(e,n)&&i`<span class="chip" data-tone="error">${r("undo")}${l("केही फिर्ता आएको छ: भित्र हेर्नुहोस्")}</span>`}
    ${n.unsent&&i`<${s} state="waiting" />`}
  </div>`},ie=({outbox:e},{id:n})=>e.returned.value.some(e=>"edit_action"===e.do&&e.with.action===n),re={started:"info",done:"ok",paused:"warn",dropped:"error"},ue={owner:()=>l("जिम्मेवार तोकिएको छैन"),indicator:()=>l("सूचक राखिएको छैन"),due:()=>l("अन्तिम मिति राखिएको छैन")},ce=[100,1e3],$e=c(()=>Promise.all([import("./plans_more.js").then(function(e){return e.h})]),"HelpWanted"),de=c(()=>Promise.all([import("./plans_more.js").then(function(e){return e.h})]),"OfferBack"),pe=({room:e,onAgain:n})=>e.outbox.returned.value.filter(e=>"offer_help"===e.do).map(a=>i`<${de} key=${a.key} ...${{room:e,entry:a,onAgain:n}} />`);function me({room:e,plan:n,open:a,head:t}){return m(e,"plan",n.id)?i`<${ve} room=${e} plan=${n} open=${a} head=${t} />`:i`<main class="page-main plan stack">
    ${t}
    <p class="soft" role="status">${l("एकछिन…")}</p>
  </main>`}function ve({room:e,plan:a,open:t,head:o}){var s,r,u;const{store:c,outbox:$,post:d}=e,p=function({records:e,posts:n,plan:a}){const t=e.filter(e=>e.plan===a),o=new Set(t.map(({id:e})=>e)),l=new Set(n.filter(e=>"remove_action"===e.do).map(e=>e.with.action)),s=n.filter(e=>"add_action"===e.do&&e.with.plan===a&&!o.has(e.with.action)).map(D);return[...t.sort((e,n)=>e.position-n.position),...s].filter(({id:e})=>!l.has(e)).map(e=>function(e,n){const a=n.filter(n=>"edit_action"===n.do&&n.with.action===e.id),t=Object.assign({},e,...a.map(e=>e.with.set));return{...t,parent:t.parent||null,missing:J(t)}}({...P,...e},n))}({records:c.all("action"),posts:$.pending.value,plan:a.id}),m=h(()=>p.find(({id:n})=>f(`${e.prefix}${n}/`)),[]),v=n(null!=(s=null==m?void 0:m.horizon)?s:100),b=n(null!=(r=null==m?void 0:m.id)?r:null),g=n(null),k=null!=(u=c.get("about","about").day0)?u:"",y={room:e,plan:a,actions:p,day0:k,open:t,editing:b,onRemove:e=>d("remove_action",{action:e})},w=e=>(g.value=e,v.value=100);return i`<main class="page-main plan stack" data-shown=${v.value}>
      ${o}
      <${ye} room=${e} actions=${p} />
      <${he} room=${e} plan=${a} />
      ${!t&&ce.map(n=>i`<${q} key=${n} draft=${fe(e,a,n)} />`)}
      <div class="tabs" role="group" aria-label=${l("अवधि")}>
        ${ce.map(e=>i`<button key=${e} aria-pressed=${v.value===e} onClick=${()=>v.value=e}>
              ${oe(e)} <span class="count">${p.filter(n=>n.horizon===e).length}</span>
            </button>`)}
      </div>
      <div class="horizons">
        ${ce.map(e=>i`<${te} key=${e} ...${y} days=${e} onBreak=${w} />`)}
      </div>
    </main>
    ${t&&!b.value&&i`<${ge} ...${{room:e,plan:a,breaking:g}} days=${v.value} />`}`}const be=c(()=>Promise.all([import("./plans_more.js").then(function(e){return e.c})]),"Confidence");function he({room:e,plan:n}){return e.store.all("stage").some(({activity:e,status:n,settings:a})=>"plans"===e&&"open"===n&&(null==a?void 0:a.confidence))&&n.group===p(e).group?i`<${be} room=${e} plan=${n} />`:null}const fe=(e,n,a)=>e.draft(`${n.id}/${a}`);function ge({room:e,plan:a,days:t,breaking:o}){const s=100===t?o.value:null,u=fe(e,a,t),c=n(null);return g(()=>{const n=e.outbox.returned.value.find(e=>"add_action"===e.do&&e.with.plan===a.id);n&&!u.value.trim()&&(c.value=n.why,u.value=n.with.what,e.outbox.take(n.key))}),i`<${R}
    key=${t}
    draft=${u}
    limit=${1e3}
    label=${l("काम थप्नुहोस्")}
    hint=${l("काम थप्नुहोस्…")}
    action=${l("थप्नुहोस्")}
    problem=${c}
    onSend=${()=>(c.value=null,k(u,n=>e.post("add_action",{plan:a.id,horizon:t,what:n,...s&&{parent:s.id}})))}
  >
    ${s&&i`<${ke} parent=${s} onEnd=${()=>o.value=null} />`}
    <p class="composer-note">
      ${r("calendar")}${oe(t)}. ${l("पहिला के गर्ने; कसले र कहिले, त्यसपछि।")}
    </p><//
  >`}const ke=({parent:e,onEnd:n})=>i`<p class="composer-note">
    ${r("flag")}<bdi>${l("यसको भाग: {what}",{what:e.what})}</bdi>
    <button type="button" class="button quiet" onClick=${n}>${l("यसको भाग होइन")}</button>
  </p>`;function ye({room:e,actions:n}){const a=new Set(n.map(({id:e})=>e));return e.outbox.returned.value.filter(e=>"edit_action"===e.do&&!a.has(e.with.action)).map(n=>i`<div key=${n.key} class="notice came-back" role="alert" data-tone="error">
        ${r("undo")}
        <div class="stack-tight">
          <b>${n.why}</b>
          <p class="kept-words" dir="auto">
            ${Object.values(n.with.set).filter(e=>"string"==typeof e).join("\n")}
          </p>
          <button class="button" onClick=${()=>e.outbox.take(n.key)}>${l("मैले देखेँ")}</button>
        </div>
      </div>`)}function we({room:e,owner:n,me:a,mine:t,onChoose:o}){const{store:s}=e,u=s.all("plan").filter(e=>!e.group);return i`<label class="composer-select"
      >${r("target")}<span>${l("कसको योजना")}</span
      ><select value=${n} onChange=${e=>o(e.currentTarget.value)}>
        ${b(s).map(({id:e,name:n})=>i`<option key=${e} value=${e}>${e===a.group?l("{name} (हाम्रो)",{name:n}):n}</option>`)}
        ${u.map(e=>i`<option key=${e.id} value=${e.owner}>${T(s,e).name}</option>`)}
      </select></label
    >
    ${!t&&i`<p class="soft">${l("तपाईं यो योजना पढ्न सक्नुहुन्छ। यसको समूहले मात्र बदल्न सक्छ।")}</p>`}`}function _e({room:e,group:n}){const a=n&&v(e.outbox,"add_plan",{owner:n}).length>0;return i`<div class="empty">
    ${r("target","big")}
    <h2>${l("यहाँ अझै योजना छैन")}</h2>
    <p>${l(n?"आफ्नो समूहको योजना सुरु गर्नुहोस्।":"सहजकर्ता योजनाको चरणमा पुगेपछि यो खुल्छ।")}</p>
    ${n&&i`<button class="button primary" disabled=${a} onClick=${()=>e.post("add_plan",{owner:n})}>
        ${l("हाम्रो योजना सुरु गर्नुहोस्")}
      </button>`}
  </div>`}var xe=Object.freeze({__proto__:null,Activity:function({room:e,open:a,head:t}){var o,s;const u=p(e),c=n(null),$=null!=(o=c.value)?o:u.group,d=e.store.all("plan").find(e=>e.owner===$),m=e.store.get("task_force",null!=(s=null==d?void 0:d.task_force)?s:""),v=$===u.group||Boolean(m&&S(m).includes(u.id)),b=n(!1);if(b.value)return i`<${$e} ...${{room:e,open:a,head:t}} onClose=${()=>b.value=!1} />`;const h=i`${t}<${pe} room=${e} onAgain=${()=>b.value=!0} />`;return i`${!d&&i`<main class="page-main stack">${h}<${_e} room=${e} group=${v&&a?u.group:null} /></main>`}
  ${d&&i`<${me}
      key=${d.id}
      room=${e}
      plan=${d}
      open=${a&&v}
      head=${i`${h}<${we}
          room=${e}
          owner=${$}
          me=${u}
          mine=${v}
          onChoose=${e=>c.value=e}
        />
        <p>
          <button class="button" onClick=${()=>b.value=!0}>${r("hand")}${l("कसले सहयोग गर्न सक्छ?")}</button>
        </p>`}
    />`}`},PlanView:me,takes:e=>"add_action"===e.do||"offer_help"===e.do||"edit_action"===e.do&&Object.keys(e.with.set).length>0});export{L as F,me as P,M as S,xe as p,I as u};
