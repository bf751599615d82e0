import{t as e,n as a,i as t,c as n,Y as o,a3 as s,g as l,_ as r,a4 as i,h as c,a5 as d,T as u,F as $,a2 as p,A as h,G as m,U as v,k as g}from"../core/shared.js";import{C as f,k as b,a as w,U as k,G as y}from"../writing.js";function _({room:s,stage:l,me:c,draft:d,choice:u,problem:$,left:p}){var h;!function({room:e,stage:a,draft:t,choice:n,problem:s}){o(()=>{const o=e.outbox.returned.value.find(e=>"add_card"===e.do&&e.with.stage===a.id);o&&!t.value.trim()&&x({room:e,entry:o,draft:t,choice:n,problem:s})})}({room:s,stage:l,draft:d,choice:u,problem:$});const m=(e,a)=>u.value={...u.value,[e]:a||void 0},{settings:v={}}=l;return a`<${f}
    draft=${d}
    limit=${280}
    label=${e("तपाईंको कार्ड")}
    hint=${e("एउटा विचार लेख्नुहोस्…")}
    action=${e("पठाउनुहोस्")}
    problem=${$}
    onSend=${()=>async function({room:a,stage:t,draft:n,choice:o,problem:s}){const l=o.peek(),c=await r(n,e=>a.post("add_card",{stage:t.id,text:e,...l}));if(!c)return;s.value=null,o.value={for_group:l.for_group,named:l.named};const{ok:d}=await c.answer;d&&i(e("तपाईंको कार्ड सुरक्षित भयो।"))}({room:s,stage:l,draft:d,choice:u,problem:$})}
  >
    ${(null==(h=l.lanes)?void 0:h.length)>1&&a`<${C} lanes=${l.lanes} chosen=${u.value.lane} onChoose=${e=>m("lane",e)} />`}
    ${"recorder"===c.role&&a`<${S} room=${s} me=${c} chosen=${u.value.for_group} onChoose=${e=>m("for_group",e)} />`}
    ${v.barriers&&a`<${O} choice=${u.value} onChoose=${m} />`}
    <${j} naming=${v.naming} me=${c} named=${u.value.named} onChoose=${e=>m("named",e)} />
    ${v.hold&&a`<p class="composer-note">${t("hide")}${e("सहजकर्ताले कार्ड देखाएपछि मात्र अरूले देख्छन्।")}</p>`}
    ${null!==p&&a`<p class="composer-note">${n(["तपाईं अझै {n} कार्ड पठाउन सक्नुहुन्छ।","तपाईं अझै {n} कार्ड पठाउन सक्नुहुन्छ।"],"You can post {n} more cards.",p)}</p>`}
  <//>`}function x({room:e,entry:a,draft:t,choice:n,problem:o}){const{text:s,lane:l,card_kind:r,level:i,named:c,for_group:d}=a.with;o.value=a.why,t.peek().trim()||(n.value={lane:l,card_kind:r,level:i,named:c,for_group:d}),t.value=[t.peek().trim(),s].filter(Boolean).join("\n"),e.outbox.take(a.key)}const C=({lanes:n,chosen:o,onChoose:l})=>a`<fieldset class="choices lanes">
    <legend class="visually-hidden">${e("यो कहाँ पर्छ?")}</legend>
    ${n.map(({id:e,title:n})=>a`<label key=${e} class="choice" data-category=${e}>
          <input
            type="radio"
            name="lane"
            value=${e}
            checked=${e===(null!=o?o:"unsorted")}
            onChange=${()=>l(e)}
          />
          <span class="choice-face">${t(s(e))}<bdi>${n}</bdi></span></label
        >`)}
  </fieldset>`,S=({room:n,me:o,chosen:s,onChoose:r})=>a`<label class="composer-select"
    >${t("recorder")}<span>${e("समूहका लागि")}</span>
    <select value=${null!=s?s:o.group} onChange=${e=>r(e.currentTarget.value)}>
      ${l(n.store).map(e=>a`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select></label
  >`,O=({choice:n,onChoose:o})=>a`<details class="composer-more">
    <summary>${t("plus")}${e("थप")}</summary>
    <div class="composer-tags">
      <${N}
        label=${e("प्रकार")}
        pairs=${b()}
        value=${n.card_kind}
        onChoose=${e=>o("card_kind",e)}
      />
      <${N}
        label=${e("प्रभावको तह")}
        pairs=${w()}
        value=${n.level}
        onChoose=${e=>o("level",e)}
      />
    </div>
  </details>`,N=({label:t,pairs:n,value:o,onChoose:s})=>a`<label class="field"
    ><span>${t}</span>
    <select value=${null!=o?o:""} onChange=${e=>s(e.currentTarget.value)}>
      <option value="">${e("नभनिएको")}</option>
      ${n.map(([e,t])=>a`<option key=${e} value=${e}>${t}</option>`)}
    </select></label
  >`;function j({naming:n,me:o,named:s,onChoose:l}){return"anonymous"===n?a`<p class="composer-note">${t("lock")}${e("कसले लेख्यो कसैले देख्दैन।")}</p>`:"named"===n?a`<p class="composer-note">${t("person")}${e("तपाईंको नाम देखिन्छ।")}</p>`:o.name?a`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${Boolean(s)}
      onChange=${e=>l(e.currentTarget.checked)}
    />${e("मेरो नाम देखाउनुहोस्")}</label
  >`:a`<p class="composer-note">${t("people")}${e("तपाईंको समूह देखिन्छ, नाम देखिँदैन।")}</p>`}const M=e=>e.sort((e,a)=>a.at-e.at),T=({with:{card:e,text:a,lane:t,card_kind:n,level:o},at:s,state:l})=>({id:e,shown:"shown",at:s,text:a,lane:t,card_kind:n,level:o,state:l.value});function B(e,a,t=new Set){return E(e.filter(e=>e.stage===a&&!e.merged_into&&(e.cluster||!t.has(e.id))),"lane")}function E(e,a){var t;const n=new Map;for(const o of e)n.set(o[a],(null!=(t=n.get(o[a]))?t:0)+1);return n}const J=({cards:t,lanes:n,open:o,draftOf:s,onEdit:l,onWithdraw:r})=>a`<section class="stack-tight">
    <h2 class="section-head">${e("तपाईंका कार्ड")} <span class="count">${t.length}</span></h2>
    <ul class="cards">
      ${t.map(e=>a`<${W}
            key=${e.id}
            card=${e}
            lane=${n.find(({id:a})=>a===e.lane)}
            open=${o}
            draft=${s(e)}
            onEdit=${l}
            onWithdraw=${r}
          />`)}
    </ul>
  </section>`;function W({card:n,lane:o,open:s,draft:l,onEdit:i,onWithdraw:$}){const p=c(l.peek()?"editing":null),h=()=>p.value=null,m=()=>(l.value="",h());return"editing"===p.value&&s?a`<${G} card=${n} draft=${l} onStop=${m} onSave=${async e=>{if(e===n.text)return m();await r(l,e=>i(n,e)),h()}} />`:a`<li class="card mine" data-category=${null==o?void 0:o.id} data-state=${n.state}>
    <p class="card-text" dir="auto">${n.text}</p>
    <${q} shown=${n.shown} />
    ${!s&&a`<${k} draft=${l} />`}
    <div class="card-foot"><${d} lane=${o} /><${u} state=${n.state} /></div>
    ${s&&!p.value&&a`<div class="card-acts">
        <button class="button quiet" onClick=${()=>p.value="editing"}>${t("edit")}${e("सम्पादन गर्नुहोस्")}</button>
        <button class="button quiet" onClick=${()=>p.value="withdrawing"}>
          ${t("trash")}${e("फिर्ता लिनुहोस्")}
        </button>
      </div>`}
    ${"withdrawing"===p.value&&a`<${A} onNo=${h} onYes=${()=>(m(),$(n))} />`}
  </li>`}const Y={held:()=>e("अहिले तपाईं र सहजकर्ताले मात्र देख्नुहुन्छ।"),hidden:()=>e("सहजकर्ताले यो कार्ड लुकाउनुभएको छ।")},q=({shown:e})=>Object.hasOwn(Y,e)&&a`<p class="card-note">${t("hide")}<span>${Y[e]()}</span></p>`,A=({onYes:t,onNo:n})=>a`<div class="card-sure" role="group" aria-label=${e("यो कार्ड फिर्ता लिने?")}>
    <p>${e("यो कार्ड फिर्ता लिने? यो भित्तोबाट हट्छ।")}</p>
    <div class="row">
      <button class="button danger" onClick=${t}>${e("फिर्ता लिनुहोस्")}</button>
      <button class="button" onClick=${n} ref=${D}>${e("राखिराख्नुहोस्")}</button>
    </div>
  </div>`,D=e=>null==e?void 0:e.focus();function G({card:n,draft:o,onSave:s,onStop:l}){const r=c(o.peek()||n.text),i=$(r.value)>0&&$(r.value)<=280;return a`<li class="card mine">
    <form class="stack-tight" onSubmit=${e=>(e.preventDefault(),i&&s(r.value.trim()))}>
      <${y}
        value=${r.value}
        onText=${e=>o.value=r.value=e}
        aria-label=${e("आफ्नो कार्ड बदल्नुहोस्")}
        autofocus
      />
      <p class="field-foot"><span class="field-counter">${$(r.value)} / ${280}</span></p>
      <div class="row">
        <button class="button primary" disabled=${!i}>${t("check")}${e("सुरक्षित गर्नुहोस्")}</button>
        <button class="button" type="button" onClick=${l}>${e("पहिलेजस्तै छोड्नुहोस्")}</button>
      </div>
    </form>
  </li>`}function U({store:t,stage:o,own:s}){var l;const r=c(""),i=c(30),d=null!=(l=o.lanes)?l:[],u=p(()=>JSON.stringify(function({cards:e,clusters:a,stage:t,lane:n,own:o=new Set}){const s=e.filter(e=>{var a;return e.stage===t&&"shown"===(null!=(a=e.shown)?a:"shown")}),l=e=>!n||e.lane===n,r=E(s.filter(({merged_into:e})=>e),"merged_into"),i=s.filter(e=>!e.merged_into),c=a.filter(e=>e.stage===t).map(e=>{return a=e,t=i.filter(({cluster:a})=>a===e.id),{of:a,members:M(t)};var a,t}).filter(({of:e,members:a})=>l(e)||a.some(l)),d=M(i.filter(e=>!e.cluster&&!o.has(e.id)&&l(e)));return[...c.map(({of:e,members:a})=>({cluster:e.id,cards:a.map(({id:e})=>e)})),...d.map(({id:e})=>{var a;return{card:e,same:null!=(a=r.get(e))?a:0}})]}({cards:t.all("card"),clusters:t.all("cluster"),stage:o.id,lane:r.value,own:s.value}))),$=JSON.parse(u.value);return a`<section class="stack-tight">
    <h2 class="section-head">${e("सबैका कार्ड")}</h2>
    ${d.length>1&&a`<${F} store=${t} stage=${o} lane=${r} own=${s} />`}
    ${!$.length&&a`<p class="soft">${e("यहाँ अझै केही छैन।")}</p>`}
    <ul class="cards">
      ${$.slice(0,i.value).map(e=>e.cluster?a`<${I} key=${e.cluster} store=${t} id=${e.cluster} cards=${e.cards.join(" ")} />`:a`<${z} key=${e.card} store=${t} id=${e.card} same=${e.same} lanes=${d} />`)}
    </ul>
    ${$.length>i.value&&a`<button class="button wide" onClick=${()=>i.value+=30}>
        ${n(["अझै {n} देखाउनुहोस्","अझै {n} देखाउनुहोस्"],"Show {n} more",Math.min(30,$.length-i.value))}
      </button>`}
  </section>`}function F({store:n,stage:o,lane:l,own:r}){const i=p(()=>JSON.stringify([...B(n.all("card"),o.id,r.value)])),c=new Map(JSON.parse(i.value)),d=[...c.values()].reduce((e,a)=>e+a,0),u=(e,n,o)=>a`<button
      key=${e}
      class="chip filter"
      data-category=${e||void 0}
      aria-pressed=${l.value===e}
      onClick=${()=>l.value=e}
    >
      ${e&&t(s(e))}<bdi>${n}</bdi> <b>${o}</b>
    </button>`;return a`<div class="filters scroller" role="group" aria-label=${e("खण्ड देखाउनुहोस्")}>
    ${u("",e("सबै"),d)}${o.lanes.map(({id:e,title:a})=>{var t;return u(e,a,null!=(t=c.get(e))?t:0)})}
  </div>`}function z({store:e,id:t,same:o,lanes:s}){const l=e.get("card",t);if(!l)return null;const r=s.find(e=>e.id===l.lane);return a`<li class="card" data-category=${null==r?void 0:r.id}>
    <p class="card-text" dir="auto">${h(l)}</p>
    <div class="card-foot">
      <${d} lane=${r} /><${H} store=${e} card=${l} />
      ${o>0&&a`<span>${n(["+{n} यस्तै","+{n} यस्तै"],"+{n} like it",o)}</span>`}
    </div>
  </li>`}const H=({store:e,card:t})=>{var n;return a`<${m} group=${t.group&&e.get("group",t.group)} plain />
    ${t.by&&a`<bdi>${null==(n=e.get("person",t.by))?void 0:n.name}</bdi>`}`};function I({store:e,id:t,cards:n}){const o=e.get("cluster",t),s=n?n.split(" "):[];return o?a`<li class="card cluster" data-category=${o.lane}>
    <details class="pile">
      <summary>
        <h3 class="card-title" dir="auto">${o.title}</h3>
        <span class="count">${s.length}</span>
      </summary>
      <ul class="pile-cards">
        ${s.map(t=>a`<${K} key=${t} store=${e} id=${t} />`)}
      </ul>
    </details>
  </li>`:null}function K({store:e,id:t}){const n=e.get("card",t);return n&&a`<li>
      <p class="card-text" dir="auto">${h(n)}</p>
      <${m} group=${n.group&&e.get("group",n.group)} plain />
    </li>`}const L=(e,a)=>"add_card"===e.do&&e.with.stage===a.id||"edit_card"===e.do;function P({room:n,stage:o,open:s,head:l}){var r;const{store:i,outbox:d,post:u}=n,$=v(n),h=function({store:e,outbox:a},t){const n=e.all("authorship"),o=new Map(n.map(({id:a})=>[a,e.get("card",a)]));return function({authorships:e,cards:a,posts:t,stage:n}){const o=e.filter(e=>e.stage===n).map(e=>(({id:e,shown:a="shown",text:t=""},n)=>{var o,s,l;return{id:e,shown:a,at:null!=(o=null==n?void 0:n.at)?o:0,text:null!=(s=null==n?void 0:n.text)?s:t,lane:null!=(l=null==n?void 0:n.lane)?l:null==n?void 0:n.category,card_kind:null==n?void 0:n.card_kind,level:null==n?void 0:n.level,state:"saved"}})(e,a.get(e.id))),s=new Set(o.map(({id:e})=>e)),l=t.filter(e=>"add_card"===e.do&&e.with.stage===n&&!s.has(e.with.card)),r=new Set(t.filter(e=>"withdraw_card"===e.do).map(e=>e.with.card)),i=[...o,...l.map(T)].filter(({id:e})=>!r.has(e));return M(i.map(e=>function(e,a){const t=a.filter(a=>"edit_card"===a.do&&a.with.card===e.id);return t.reduce((e,{with:{text:a,category:t},state:n})=>({...e,text:null!=a?a:e.text,lane:null!=t?t:e.lane,state:n.value}),e)}(e,t)))}({authorships:n,cards:o,posts:a.pending.value,stage:t.id})}(n,o),m=p(()=>new Set(i.ids("authorship"))),g=n.draft(o.id),f={draft:g,choice:Q(n,o,g),problem:c(null)},b=d.returned.value.filter(e=>L(e,o)),w=function(e,a,t){var n;const o=null==(n=e.settings)?void 0:n.most;return o&&"participant"===a.role?Math.max(0,o-t.length):null}(o,$,h);return a`<main class="page-main stack">
      ${l} ${!s&&a`<${k} draft=${f.draft} />`}
      ${b.map(e=>a`<${R}
            key=${e.key}
            entry=${e}
            open=${s}
            onBack=${()=>x({room:n,entry:e,...f})}
            onAgain=${()=>function(e,{key:a,with:t}){e.outbox.take(a),e.post("edit_card",t)}(n,e)}
            onDrop=${()=>d.take(e.key)}
          />`)}
      ${s&&0===w&&a`<p class="notice" data-tone="info">
          ${t("check")}<span>${e("तपाईंका सबै कार्ड सकिए। अर्को लेख्न एउटा फिर्ता लिनुहोस्।")}</span>
        </p>`}
      ${h.length>0&&a`<${J}
          cards=${h}
          lanes=${null!=(r=o.lanes)?r:[]}
          open=${s}
          draftOf=${e=>n.draft(`card/${e.id}`)}
          onEdit=${(e,a)=>u("edit_card",{card:e.id,text:a})}
          onWithdraw=${e=>u("withdraw_card",{card:e.id})}
        />`}
      <${U} store=${i} stage=${o} own=${m} />
    </main>
    ${s&&0!==w&&a`<${_} room=${n} stage=${o} me=${$} left=${w} ...${f} />`}`}function Q(e,a,t){const n=g(e.draft(`${a.id}/choice`),{}),s=c(n.peek());return o(()=>n.value=t.value.trim()?s.value:{}),s}const R=({entry:n,open:o,onBack:s,onAgain:l,onDrop:r})=>a`<div class="notice came-back" role="alert" data-tone="error">
    ${t("undo")}
    <div class="stack-tight">
      <b>${n.why}</b>
      <p class="kept-words" dir="auto">${n.with.text}</p>
      <div class="row">
        ${o&&"add_card"===n.do&&a`<button class="button" onClick=${s}>${e("लेख्ने ठाउँमा फर्काउनुहोस्")}</button>`}
        ${o&&"edit_card"===n.do&&a`<button class="button" onClick=${l}>${e("फेरि कोसिस गर्नुहोस्")}</button>`}
        <button class="button quiet" onClick=${r}>${e("फाल्नुहोस्")}</button>
      </div>
    </div>
  </div>`;export{P as Activity,L as takes};
