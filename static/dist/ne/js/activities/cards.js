import{t as e,n as a,i as t,d as o,a5 as n,a9 as l,p as s,a6 as r,aa as i,h as c,ab as d,a0 as u,R as $,F as p,I as h,J as m,a1 as v,k as f}from"../core/shared.js";import{C as g,k as b,a as k,U as w,G as y}from"../writing.js";function _({room:l,stage:s,me:c,draft:d,choice:u,problem:$,left:p}){var h;!function({room:e,stage:a,draft:t,choice:o,problem:l}){n(()=>{const n=e.outbox.returned.value.find(e=>"add_card"===e.do&&e.with.stage===a.id);n&&!t.value.trim()&&C({room:e,entry:n,draft:t,choice:o,problem:l})})}({room:l,stage:s,draft:d,choice:u,problem:$});const m=(e,a)=>u.value={...u.value,[e]:a||void 0},{settings:v={}}=s,f=function({store:e},a,t){var o,n;const l=e.get("table",null!=(o=a.table)?o:"");return"anonymous"!==t.naming&&(null==(n=null==l?void 0:l.roles)?void 0:n.recorder)===a.id?l:null}(l,c,v);return a`<${g}
    draft=${d}
    limit=${280}
    label=${e("तपाईंको कार्ड")}
    hint=${e("एउटा विचार लेख्नुहोस्…")}
    action=${e("पठाउनुहोस्")}
    problem=${$}
    onSend=${()=>async function({room:a,stage:t,draft:o,choice:n,problem:l,table:s}){const{for_table:c,...d}=n.peek(),u=c&&c===s?{...d,for_table:c}:d,$=await r(o,e=>a.post("add_card",{stage:t.id,text:e,...u}));if(!$)return;l.value=null,n.value={for_group:u.for_group,named:u.named,for_table:u.for_table};const{ok:p}=await $.answer;p&&i(e("तपाईंको कार्ड सुरक्षित भयो।"))}({room:l,stage:s,draft:d,choice:u,problem:$,table:null==f?void 0:f.id})}
  >
    ${(null==(h=s.lanes)?void 0:h.length)>1&&a`<${x} lanes=${s.lanes} chosen=${u.value.lane} onChoose=${e=>m("lane",e)} />`}
    ${"recorder"===c.role&&a`<${S} room=${l} me=${c} chosen=${u.value.for_group} onChoose=${e=>m("for_group",e)} />`}
    ${v.barriers&&a`<${N} choice=${u.value} onChoose=${m} />`}
    ${f&&a`<${O} table=${f} on=${u.value.for_table} onChoose=${e=>m("for_table",e)} />`}
    <${J} naming=${v.naming} me=${c} named=${u.value.named} onChoose=${e=>m("named",e)} />
    ${v.hold&&a`<p class="composer-note">${t("hide")}${e("सहजकर्ताले कार्ड देखाएपछि मात्र अरूले देख्छन्।")}</p>`}
    ${null!==p&&a`<p class="composer-note">${o(["तपाईं अझै {n} कार्ड पठाउन सक्नुहुन्छ।","तपाईं अझै {n} कार्ड पठाउन सक्नुहुन्छ।"],"You can post {n} more cards.",p)}</p>`}
  <//>`}function C({room:e,entry:a,draft:t,choice:o,problem:n}){const{text:l,lane:s,card_kind:r,level:i,named:c,for_group:d,for_table:u}=a.with;n.value=a.why,t.peek().trim()||(o.value={lane:s,card_kind:r,level:i,named:c,for_group:d,for_table:u}),t.value=[t.peek().trim(),l].filter(Boolean).join("\n"),e.outbox.take(a.key)}const x=({lanes:o,chosen:n,onChoose:s})=>a`<fieldset class="choices lanes">
    <legend class="visually-hidden">${e("यो कहाँ पर्छ?")}</legend>
    ${o.map(({id:e,title:o})=>a`<label key=${e} class="choice" data-category=${e}>
          <input
            type="radio"
            name="lane"
            value=${e}
            checked=${e===(null!=n?n:"unsorted")}
            onChange=${()=>s(e)}
          />
          <span class="choice-face">${t(l(e))}<bdi>${o}</bdi></span></label
        >`)}
  </fieldset>`,S=({room:o,me:n,chosen:l,onChoose:r})=>a`<label class="composer-select"
    >${t("recorder")}<span>${e("समूहका लागि")}</span>
    <select value=${null!=l?l:n.group} onChange=${e=>r(e.currentTarget.value)}>
      ${s(o.store).map(e=>a`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select></label
  >`,O=({table:t,on:o,onChoose:n})=>a`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${o===t.id}
      onChange=${e=>n(e.currentTarget.checked&&t.id)}
    />${e("टेबल {n} का लागि, जसका लागि तपाईं लेख्नुहुन्छ",{n:t.number})}</label
  >`,N=({choice:o,onChoose:n})=>a`<details class="composer-more">
    <summary>${t("plus")}${e("थप")}</summary>
    <div class="composer-tags">
      <${j}
        label=${e("प्रकार")}
        pairs=${b()}
        value=${o.card_kind}
        onChoose=${e=>n("card_kind",e)}
      />
      <${j}
        label=${e("प्रभावको तह")}
        pairs=${k()}
        value=${o.level}
        onChoose=${e=>n("level",e)}
      />
    </div>
  </details>`,j=({label:t,pairs:o,value:n,onChoose:l})=>a`<label class="field"
    ><span>${t}</span>
    <select value=${null!=n?n:""} onChange=${e=>l(e.currentTarget.value)}>
      <option value="">${e("नभनिएको")}</option>
      ${o.map(([e,t])=>a`<option key=${e} value=${e}>${t}</option>`)}
    </select></label
  >`;function J({naming:o,me:n,named:l,onChoose:s}){return"anonymous"===o?a`<p class="composer-note">${t("lock")}${e("कसले लेख्यो कसैले देख्दैन।")}</p>`:"named"===o?a`<p class="composer-note">${t("person")}${e("तपाईंको नाम देखिन्छ।")}</p>`:n.name?a`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${Boolean(l)}
      onChange=${e=>s(e.currentTarget.checked)}
    />${e("मेरो नाम देखाउनुहोस्")}</label
  >`:a`<p class="composer-note">${t("people")}${e("तपाईंको समूह देखिन्छ, नाम देखिँदैन।")}</p>`}const M=e=>e.sort((e,a)=>a.at-e.at),T=({with:{card:e,text:a,lane:t,card_kind:o,level:n},at:l,state:s})=>({id:e,shown:"shown",at:l,text:a,lane:t,card_kind:o,level:n,state:s.value});function B(e,a,t=new Set){return E(e.filter(e=>e.stage===a&&!e.merged_into&&(e.cluster||!t.has(e.id))),"lane")}function E(e,a){var t;const o=new Map;for(const n of e)o.set(n[a],(null!=(t=o.get(n[a]))?t:0)+1);return o}const W=({cards:t,lanes:o,open:n,draftOf:l,onEdit:s,onWithdraw:r})=>a`<section class="stack-tight">
    <h2 class="section-head">${e("तपाईंका कार्ड")} <span class="count">${t.length}</span></h2>
    <ul class="cards">
      ${t.map(e=>a`<${q}
            key=${e.id}
            card=${e}
            lane=${o.find(({id:a})=>a===e.lane)}
            open=${n}
            draft=${l(e)}
            onEdit=${s}
            onWithdraw=${r}
          />`)}
    </ul>
  </section>`;function q({card:o,lane:n,open:l,draft:s,onEdit:i,onWithdraw:$}){const p=c(s.peek()?"editing":null),h=()=>p.value=null,m=()=>(s.value="",h());return"editing"===p.value&&l?a`<${G} card=${o} draft=${s} onStop=${m} onSave=${async e=>{if(e===o.text)return m();await r(s,e=>i(o,e)),h()}} />`:a`<li class="card mine" data-category=${null==n?void 0:n.id} data-state=${o.state}>
    <p class="card-text" dir="auto">${o.text}</p>
    <${Y} shown=${o.shown} />
    ${!l&&a`<${w} draft=${s} />`}
    <div class="card-foot"><${d} lane=${n} /><${u} state=${o.state} /></div>
    ${l&&!p.value&&a`<div class="card-acts">
        <button class="button quiet" onClick=${()=>p.value="editing"}>${t("edit")}${e("सम्पादन गर्नुहोस्")}</button>
        <button class="button quiet" onClick=${()=>p.value="withdrawing"}>
          ${t("trash")}${e("फिर्ता लिनुहोस्")}
        </button>
      </div>`}
    ${"withdrawing"===p.value&&a`<${A} onNo=${h} onYes=${()=>(m(),$(o))} />`}
  </li>`}const D={held:()=>e("अहिले तपाईं र सहजकर्ताले मात्र देख्नुहुन्छ।"),hidden:()=>e("सहजकर्ताले यो कार्ड लुकाउनुभएको छ।")},Y=({shown:e})=>Object.hasOwn(D,e)&&a`<p class="card-note">${t("hide")}<span>${D[e]()}</span></p>`,A=({onYes:t,onNo:o})=>a`<div class="card-sure" role="group" aria-label=${e("यो कार्ड फिर्ता लिने?")}>
    <p>${e("यो कार्ड फिर्ता लिने? यो भित्तोबाट हट्छ।")}</p>
    <div class="row">
      <button class="button danger" onClick=${t}>${e("फिर्ता लिनुहोस्")}</button>
      <button class="button" onClick=${o} ref=${F}>${e("राखिराख्नुहोस्")}</button>
    </div>
  </div>`,F=e=>null==e?void 0:e.focus();function G({card:o,draft:n,onSave:l,onStop:s}){const r=c(n.peek()||o.text),i=$(r.value)>0&&$(r.value)<=280;return a`<li class="card mine">
    <form class="stack-tight" onSubmit=${e=>(e.preventDefault(),i&&l(r.value.trim()))}>
      <${y}
        value=${r.value}
        onText=${e=>n.value=r.value=e}
        aria-label=${e("आफ्नो कार्ड बदल्नुहोस्")}
        autofocus
      />
      <p class="field-foot"><span class="field-counter">${$(r.value)} / ${280}</span></p>
      <div class="row">
        <button class="button primary" disabled=${!i}>${t("check")}${e("सुरक्षित गर्नुहोस्")}</button>
        <button class="button" type="button" onClick=${s}>${e("पहिलेजस्तै छोड्नुहोस्")}</button>
      </div>
    </form>
  </li>`}function I({store:t,stage:n,own:l}){var s;const r=c(""),i=c(30),d=null!=(s=n.lanes)?s:[],u=p(()=>JSON.stringify(function({cards:e,clusters:a,stage:t,lane:o,own:n=new Set}){const l=e.filter(e=>{var a;return e.stage===t&&"shown"===(null!=(a=e.shown)?a:"shown")}),s=e=>!o||e.lane===o,r=E(l.filter(({merged_into:e})=>e),"merged_into"),i=l.filter(e=>!e.merged_into),c=a.filter(e=>e.stage===t).map(e=>{return a=e,t=i.filter(({cluster:a})=>a===e.id),{of:a,members:M(t)};var a,t}).filter(({of:e,members:a})=>s(e)||a.some(s)),d=M(i.filter(e=>!e.cluster&&!n.has(e.id)&&s(e)));return[...c.map(({of:e,members:a})=>({cluster:e.id,cards:a.map(({id:e})=>e)})),...d.map(({id:e})=>{var a;return{card:e,same:null!=(a=r.get(e))?a:0}})]}({cards:t.all("card"),clusters:t.all("cluster"),stage:n.id,lane:r.value,own:l.value}))),$=JSON.parse(u.value);return a`<section class="stack-tight">
    <h2 class="section-head">${e("सबैका कार्ड")}</h2>
    ${d.length>1&&a`<${R} store=${t} stage=${n} lane=${r} own=${l} />`}
    ${!$.length&&a`<p class="soft">${e("यहाँ अझै केही छैन।")}</p>`}
    <ul class="cards">
      ${$.slice(0,i.value).map(e=>e.cluster?a`<${H} key=${e.cluster} store=${t} id=${e.cluster} cards=${e.cards.join(" ")} />`:a`<${U} key=${e.card} store=${t} id=${e.card} same=${e.same} lanes=${d} />`)}
    </ul>
    ${$.length>i.value&&a`<button class="button wide" onClick=${()=>i.value+=30}>
        ${o(["अझै {n} देखाउनुहोस्","अझै {n} देखाउनुहोस्"],"Show {n} more",Math.min(30,$.length-i.value))}
      </button>`}
  </section>`}function R({store:o,stage:n,lane:s,own:r}){const i=p(()=>JSON.stringify([...B(o.all("card"),n.id,r.value)])),c=new Map(JSON.parse(i.value)),d=[...c.values()].reduce((e,a)=>e+a,0),u=(e,o,n)=>a`<button
      key=${e}
      class="chip filter"
      data-category=${e||void 0}
      aria-pressed=${s.value===e}
      onClick=${()=>s.value=e}
    >
      ${e&&t(l(e))}<bdi>${o}</bdi> <b>${n}</b>
    </button>`;return a`<div class="filters scroller" role="group" aria-label=${e("खण्ड देखाउनुहोस्")}>
    ${u("",e("सबै"),d)}${n.lanes.map(({id:e,title:a})=>{var t;return u(e,a,null!=(t=c.get(e))?t:0)})}
  </div>`}function U({store:e,id:t,same:n,lanes:l}){const s=e.get("card",t);if(!s)return null;const r=l.find(e=>e.id===s.lane);return a`<li class="card" data-category=${null==r?void 0:r.id}>
    <p class="card-text" dir="auto">${h(s)}</p>
    <div class="card-foot">
      <${d} lane=${r} /><${z} store=${e} card=${s} />
      ${n>0&&a`<span>${o(["+{n} यस्तै","+{n} यस्तै"],"+{n} like it",n)}</span>`}
    </div>
  </li>`}const z=({store:e,card:t})=>{var o;return a`<${m} group=${t.group&&e.get("group",t.group)} plain />
    ${t.by&&a`<bdi>${null==(o=e.get("person",t.by))?void 0:o.name}</bdi>`}`};function H({store:e,id:t,cards:o}){const n=e.get("cluster",t),l=o?o.split(" "):[];return n?a`<li class="card cluster" data-category=${n.lane}>
    <details class="pile">
      <summary>
        <h3 class="card-title" dir="auto">${n.title}</h3>
        <span class="count">${l.length}</span>
      </summary>
      <ul class="pile-cards">
        ${l.map(t=>a`<${K} key=${t} store=${e} id=${t} />`)}
      </ul>
    </details>
  </li>`:null}function K({store:e,id:t}){const o=e.get("card",t);return o&&a`<li>
      <p class="card-text" dir="auto">${h(o)}</p>
      <${m} group=${o.group&&e.get("group",o.group)} plain />
    </li>`}const L=(e,a)=>"add_card"===e.do&&e.with.stage===a.id||"edit_card"===e.do;function P({room:o,stage:n,open:l,head:s}){var r;const{store:i,outbox:d,post:u}=o,$=v(o),h=function({store:e,outbox:a},t){const o=e.all("authorship"),n=new Map(o.map(({id:a})=>[a,e.get("card",a)]));return function({authorships:e,cards:a,posts:t,stage:o}){const n=e.filter(e=>e.stage===o).map(e=>(({id:e,shown:a="shown",text:t=""},o)=>{var n,l,s;return{id:e,shown:a,at:null!=(n=null==o?void 0:o.at)?n:0,text:null!=(l=null==o?void 0:o.text)?l:t,lane:null!=(s=null==o?void 0:o.lane)?s:null==o?void 0:o.category,card_kind:null==o?void 0:o.card_kind,level:null==o?void 0:o.level,state:"saved"}})(e,a.get(e.id))),l=new Set(n.map(({id:e})=>e)),s=t.filter(e=>"add_card"===e.do&&e.with.stage===o&&!l.has(e.with.card)),r=new Set(t.filter(e=>"withdraw_card"===e.do).map(e=>e.with.card)),i=[...n,...s.map(T)].filter(({id:e})=>!r.has(e));return M(i.map(e=>function(e,a){const t=a.filter(a=>"edit_card"===a.do&&a.with.card===e.id);return t.reduce((e,{with:{text:a,category:t},state:o})=>({...e,text:null!=a?a:e.text,lane:null!=t?t:e.lane,state:o.value}),e)}(e,t)))}({authorships:o,cards:n,posts:a.pending.value,stage:t.id})}(o,n),m=p(()=>new Set(i.ids("authorship"))),f=o.draft(n.id),g={draft:f,choice:Q(o,n,f),problem:c(null)},b=d.returned.value.filter(e=>L(e,n)),k=function(e,a,t){var o;const n=null==(o=e.settings)?void 0:o.most;return n&&"participant"===a.role?Math.max(0,n-t.length):null}(n,$,h);return a`<main class="page-main stack">
      ${s} ${!l&&a`<${w} draft=${g.draft} />`}
      ${b.map(e=>a`<${V}
            key=${e.key}
            entry=${e}
            open=${l}
            onBack=${()=>C({room:o,entry:e,...g})}
            onAgain=${()=>function(e,{key:a,with:t}){e.outbox.take(a),e.post("edit_card",t)}(o,e)}
            onDrop=${()=>d.take(e.key)}
          />`)}
      ${l&&0===k&&a`<p class="notice" data-tone="info">
          ${t("check")}<span>${e("तपाईंका सबै कार्ड सकिए। अर्को लेख्न एउटा फिर्ता लिनुहोस्।")}</span>
        </p>`}
      ${h.length>0&&a`<${W}
          cards=${h}
          lanes=${null!=(r=n.lanes)?r:[]}
          open=${l}
          draftOf=${e=>o.draft(`card/${e.id}`)}
          onEdit=${(e,a)=>u("edit_card",{card:e.id,text:a})}
          onWithdraw=${e=>u("withdraw_card",{card:e.id})}
        />`}
      <${I} store=${i} stage=${n} own=${m} />
    </main>
    ${l&&0!==k&&a`<${_} room=${o} stage=${n} me=${$} left=${k} ...${g} />`}`}function Q(e,a,t){const o=f(e.draft(`${a.id}/choice`),{}),l=c(o.peek());return n(()=>o.value=t.value.trim()?l.value:{}),l}const V=({entry:o,open:n,onBack:l,onAgain:s,onDrop:r})=>a`<div class="notice came-back" role="alert" data-tone="error">
    ${t("undo")}
    <div class="stack-tight">
      <b>${o.why}</b>
      <p class="kept-words" dir="auto">${o.with.text}</p>
      <div class="row">
        ${n&&"add_card"===o.do&&a`<button class="button" onClick=${l}>${e("लेख्ने ठाउँमा फर्काउनुहोस्")}</button>`}
        ${n&&"edit_card"===o.do&&a`<button class="button" onClick=${s}>${e("फेरि कोसिस गर्नुहोस्")}</button>`}
        <button class="button quiet" onClick=${r}>${e("फाल्नुहोस्")}</button>
      </div>
    </div>
  </div>`;export{P as Activity,L as takes};
