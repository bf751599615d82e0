import{t as e,n as a,i as t,d as o,a5 as n,a9 as s,p as l,a6 as r,aa as i,h as c,ab as d,a0 as u,R as $,F as p,I as h,J as m,a1 as v,k as f}from"../core/shared.js";import{C as g,k as b,a as w,U as k,G as y}from"../writing.js";function _({room:s,stage:l,me:c,draft:d,choice:u,problem:$,left:p}){var h;!function({room:e,stage:a,draft:t,choice:o,problem:s}){n(()=>{const n=e.outbox.returned.value.find(e=>"add_card"===e.do&&e.with.stage===a.id);n&&!t.value.trim()&&x({room:e,entry:n,draft:t,choice:o,problem:s})})}({room:s,stage:l,draft:d,choice:u,problem:$});const m=(e,a)=>u.value={...u.value,[e]:a||void 0},{settings:v={}}=l,f=function({store:e},a,t){var o,n;const s=e.get("table",null!=(o=a.table)?o:"");return"anonymous"!==t.naming&&(null==(n=null==s?void 0:s.roles)?void 0:n.recorder)===a.id?s:null}(s,c,v);return a`<${g}
    draft=${d}
    limit=${280}
    label=${e("Your card")}
    hint=${e("Write one idea…")}
    action=${e("Send")}
    problem=${$}
    onSend=${()=>async function({room:a,stage:t,draft:o,choice:n,problem:s,table:l}){const{for_table:c,...d}=n.peek(),u=c&&c===l?{...d,for_table:c}:d,$=await r(o,e=>a.post("add_card",{stage:t.id,text:e,...u}));if(!$)return;s.value=null,n.value={for_group:u.for_group,named:u.named,for_table:u.for_table};const{ok:p}=await $.answer;p&&i(e("Your card is saved."))}({room:s,stage:l,draft:d,choice:u,problem:$,table:null==f?void 0:f.id})}
  >
    ${(null==(h=l.lanes)?void 0:h.length)>1&&a`<${C} lanes=${l.lanes} chosen=${u.value.lane} onChoose=${e=>m("lane",e)} />`}
    ${"recorder"===c.role&&a`<${S} room=${s} me=${c} chosen=${u.value.for_group} onChoose=${e=>m("for_group",e)} />`}
    ${v.barriers&&a`<${O} choice=${u.value} onChoose=${m} />`}
    ${f&&a`<${Y} table=${f} on=${u.value.for_table} onChoose=${e=>m("for_table",e)} />`}
    <${N} naming=${v.naming} me=${c} named=${u.value.named} onChoose=${e=>m("named",e)} />
    ${v.hold&&a`<p class="composer-note">${t("hide")}${e("Others see it when the facilitator shows the cards.")}</p>`}
    ${null!==p&&a`<p class="composer-note">${o("You can post {n} more card.","You can post {n} more cards.",p)}</p>`}
  <//>`}function x({room:e,entry:a,draft:t,choice:o,problem:n}){const{text:s,lane:l,card_kind:r,level:i,named:c,for_group:d,for_table:u}=a.with;n.value=a.why,t.peek().trim()||(o.value={lane:l,card_kind:r,level:i,named:c,for_group:d,for_table:u}),t.value=[t.peek().trim(),s].filter(Boolean).join("\n"),e.outbox.take(a.key)}const C=({lanes:o,chosen:n,onChoose:l})=>a`<fieldset class="choices lanes">
    <legend class="visually-hidden">${e("Where does it belong?")}</legend>
    ${o.map(({id:e,title:o})=>a`<label key=${e} class="choice" data-category=${e}>
          <input
            type="radio"
            name="lane"
            value=${e}
            checked=${e===(null!=n?n:"unsorted")}
            onChange=${()=>l(e)}
          />
          <span class="choice-face">${t(s(e))}<bdi>${o}</bdi></span></label
        >`)}
  </fieldset>`,S=({room:o,me:n,chosen:s,onChoose:r})=>a`<label class="composer-select"
    >${t("recorder")}<span>${e("For group")}</span>
    <select value=${null!=s?s:n.group} onChange=${e=>r(e.currentTarget.value)}>
      ${l(o.store).map(e=>a`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select></label
  >`,Y=({table:t,on:o,onChoose:n})=>a`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${o===t.id}
      onChange=${e=>n(e.currentTarget.checked&&t.id)}
    />${e("For table {n}, which you write for",{n:t.number})}</label
  >`,O=({choice:o,onChoose:n})=>a`<details class="composer-more">
    <summary>${t("plus")}${e("More")}</summary>
    <div class="composer-tags">
      <${D}
        label=${e("Kind")}
        pairs=${b()}
        value=${o.card_kind}
        onChoose=${e=>n("card_kind",e)}
      />
      <${D}
        label=${e("Level of influence")}
        pairs=${w()}
        value=${o.level}
        onChoose=${e=>n("level",e)}
      />
    </div>
  </details>`,D=({label:t,pairs:o,value:n,onChoose:s})=>a`<label class="field"
    ><span>${t}</span>
    <select value=${null!=n?n:""} onChange=${e=>s(e.currentTarget.value)}>
      <option value="">${e("Not said")}</option>
      ${o.map(([e,t])=>a`<option key=${e} value=${e}>${t}</option>`)}
    </select></label
  >`;function N({naming:o,me:n,named:s,onChoose:l}){return"anonymous"===o?a`<p class="composer-note">${t("lock")}${e("No one sees who wrote it.")}</p>`:"named"===o?a`<p class="composer-note">${t("person")}${e("Your name is shown.")}</p>`:n.name?a`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${Boolean(s)}
      onChange=${e=>l(e.currentTarget.checked)}
    />${e("Show my name")}</label
  >`:a`<p class="composer-note">${t("people")}${e("Your group is shown, not your name.")}</p>`}const E=e=>e.sort((e,a)=>a.at-e.at),T=({with:{card:e,text:a,lane:t,card_kind:o,level:n},at:s,state:l})=>({id:e,shown:"shown",at:s,text:a,lane:t,card_kind:o,level:n,state:l.value});function M(e,a,t=new Set){return W(e.filter(e=>e.stage===a&&!e.merged_into&&(e.cluster||!t.has(e.id))),"lane")}function W(e,a){var t;const o=new Map;for(const n of e)o.set(n[a],(null!=(t=o.get(n[a]))?t:0)+1);return o}const j=({cards:t,lanes:o,open:n,draftOf:s,onEdit:l,onWithdraw:r})=>a`<section class="stack-tight">
    <h2 class="section-head">${e("Your cards")} <span class="count">${t.length}</span></h2>
    <ul class="cards">
      ${t.map(e=>a`<${J}
            key=${e.id}
            card=${e}
            lane=${o.find(({id:a})=>a===e.lane)}
            open=${n}
            draft=${s(e)}
            onEdit=${l}
            onWithdraw=${r}
          />`)}
    </ul>
  </section>`;function J({card:o,lane:n,open:s,draft:l,onEdit:i,onWithdraw:$}){const p=c(l.peek()?"editing":null),h=()=>p.value=null,m=()=>(l.value="",h());return"editing"===p.value&&s?a`<${K} card=${o} draft=${l} onStop=${m} onSave=${async e=>{if(e===o.text)return m();await r(l,e=>i(o,e)),h()}} />`:a`<li class="card mine" data-category=${null==n?void 0:n.id} data-state=${o.state}>
    <p class="card-text" dir="auto">${o.text}</p>
    <${q} shown=${o.shown} />
    ${!s&&a`<${k} draft=${l} />`}
    <div class="card-foot"><${d} lane=${n} /><${u} state=${o.state} /></div>
    ${s&&!p.value&&a`<div class="card-acts">
        <button class="button quiet" onClick=${()=>p.value="editing"}>${t("edit")}${e("Edit")}</button>
        <button class="button quiet" onClick=${()=>p.value="withdrawing"}>
          ${t("trash")}${e("Delete")}
        </button>
      </div>`}
    ${"withdrawing"===p.value&&a`<${A} onNo=${h} onYes=${()=>(m(),$(o))} />`}
  </li>`}const B={held:()=>e("Only you and the facilitator see it for now."),hidden:()=>e("The facilitator has hidden this card.")},q=({shown:e})=>Object.hasOwn(B,e)&&a`<p class="card-note">${t("hide")}<span>${B[e]()}</span></p>`,A=({onYes:t,onNo:o})=>a`<div class="card-sure" role="group" aria-label=${e("Delete this card?")}>
    <p>${e("Delete this card? It leaves the wall.")}</p>
    <div class="row">
      <button class="button danger" onClick=${t}>${e("Delete")}</button>
      <button class="button" onClick=${o} ref=${F}>${e("Keep it")}</button>
    </div>
  </div>`,F=e=>null==e?void 0:e.focus();function K({card:o,draft:n,onSave:s,onStop:l}){const r=c(n.peek()||o.text),i=$(r.value)>0&&$(r.value)<=280;return a`<li class="card mine">
    <form class="stack-tight" onSubmit=${e=>(e.preventDefault(),i&&s(r.value.trim()))}>
      <${y}
        value=${r.value}
        onText=${e=>n.value=r.value=e}
        aria-label=${e("Edit your card")}
        autofocus
      />
      <p class="field-foot"><span class="field-counter">${$(r.value)} / ${280}</span></p>
      <div class="row">
        <button class="button primary" disabled=${!i}>${t("check")}${e("Save")}</button>
        <button class="button" type="button" onClick=${l}>${e("Keep as it was")}</button>
      </div>
    </form>
  </li>`}function I({store:t,stage:n,own:s}){var l;const r=c(""),i=c(30),d=null!=(l=n.lanes)?l:[],u=p(()=>JSON.stringify(function({cards:e,clusters:a,stage:t,lane:o,own:n=new Set}){const s=e.filter(e=>{var a;return e.stage===t&&"shown"===(null!=(a=e.shown)?a:"shown")}),l=e=>!o||e.lane===o,r=W(s.filter(({merged_into:e})=>e),"merged_into"),i=s.filter(e=>!e.merged_into),c=a.filter(e=>e.stage===t).map(e=>{return a=e,t=i.filter(({cluster:a})=>a===e.id),{of:a,members:E(t)};var a,t}).filter(({of:e,members:a})=>l(e)||a.some(l)),d=E(i.filter(e=>!e.cluster&&!n.has(e.id)&&l(e)));return[...c.map(({of:e,members:a})=>({cluster:e.id,cards:a.map(({id:e})=>e)})),...d.map(({id:e})=>{var a;return{card:e,same:null!=(a=r.get(e))?a:0}})]}({cards:t.all("card"),clusters:t.all("cluster"),stage:n.id,lane:r.value,own:s.value}))),$=JSON.parse(u.value);return a`<section class="stack-tight">
    <h2 class="section-head">${e("Everyone’s cards")}</h2>
    ${d.length>1&&a`<${G} store=${t} stage=${n} lane=${r} own=${s} />`}
    ${!$.length&&a`<p class="soft">${e("No cards yet. Yours could be the first.")}</p>`}
    <ul class="cards">
      ${$.slice(0,i.value).map(e=>e.cluster?a`<${R} key=${e.cluster} store=${t} id=${e.cluster} cards=${e.cards.join(" ")} />`:a`<${L} key=${e.card} store=${t} id=${e.card} same=${e.same} lanes=${d} />`)}
    </ul>
    ${$.length>i.value&&a`<button class="button wide" onClick=${()=>i.value+=30}>
        ${o("Show {n} more","Show {n} more",Math.min(30,$.length-i.value))}
      </button>`}
  </section>`}function G({store:o,stage:n,lane:l,own:r}){const i=p(()=>JSON.stringify([...M(o.all("card"),n.id,r.value)])),c=new Map(JSON.parse(i.value)),d=[...c.values()].reduce((e,a)=>e+a,0),u=(e,o,n)=>a`<button
      key=${e}
      class="chip filter"
      data-category=${e||void 0}
      aria-pressed=${l.value===e}
      onClick=${()=>l.value=e}
    >
      ${e&&t(s(e))}<bdi>${o}</bdi> <b>${n}</b>
    </button>`;return a`<div class="filters scroller" role="group" aria-label=${e("Show lane")}>
    ${u("",e("All"),d)}${n.lanes.map(({id:e,title:a})=>{var t;return u(e,a,null!=(t=c.get(e))?t:0)})}
  </div>`}function L({store:e,id:t,same:n,lanes:s}){const l=e.get("card",t);if(!l)return null;const r=s.find(e=>e.id===l.lane);return a`<li class="card" data-category=${null==r?void 0:r.id}>
    <p class="card-text" dir="auto">${h(l)}</p>
    <div class="card-foot">
      <${d} lane=${r} /><${P} store=${e} card=${l} />
      ${n>0&&a`<span>${o("+{n} like it","+{n} like it",n)}</span>`}
    </div>
  </li>`}const P=({store:e,card:t})=>{var o;return a`<${m} group=${t.group&&e.get("group",t.group)} plain />
    ${t.by&&a`<bdi>${null==(o=e.get("person",t.by))?void 0:o.name}</bdi>`}`};function R({store:e,id:t,cards:o}){const n=e.get("cluster",t),s=o?o.split(" "):[];return n?a`<li class="card cluster" data-category=${n.lane}>
    <details class="pile">
      <summary>
        <h3 class="card-title" dir="auto">${n.title}</h3>
        <span class="count">${s.length}</span>
      </summary>
      <ul class="pile-cards">
        ${s.map(t=>a`<${U} key=${t} store=${e} id=${t} />`)}
      </ul>
    </details>
  </li>`:null}function U({store:e,id:t}){const o=e.get("card",t);return o&&a`<li>
      <p class="card-text" dir="auto">${h(o)}</p>
      <${m} group=${o.group&&e.get("group",o.group)} plain />
    </li>`}const z=(e,a)=>"add_card"===e.do&&e.with.stage===a.id||"edit_card"===e.do;function H({room:o,stage:n,open:s,head:l}){var r;const{store:i,outbox:d,post:u}=o,$=v(o),h=function({store:e,outbox:a},t){const o=e.all("authorship"),n=new Map(o.map(({id:a})=>[a,e.get("card",a)]));return function({authorships:e,cards:a,posts:t,stage:o}){const n=e.filter(e=>e.stage===o).map(e=>(({id:e,shown:a="shown",text:t=""},o)=>{var n,s,l;return{id:e,shown:a,at:null!=(n=null==o?void 0:o.at)?n:0,text:null!=(s=null==o?void 0:o.text)?s:t,lane:null!=(l=null==o?void 0:o.lane)?l:null==o?void 0:o.category,card_kind:null==o?void 0:o.card_kind,level:null==o?void 0:o.level,state:"saved"}})(e,a.get(e.id))),s=new Set(n.map(({id:e})=>e)),l=t.filter(e=>"add_card"===e.do&&e.with.stage===o&&!s.has(e.with.card)),r=new Set(t.filter(e=>"withdraw_card"===e.do).map(e=>e.with.card)),i=[...n,...l.map(T)].filter(({id:e})=>!r.has(e));return E(i.map(e=>function(e,a){const t=a.filter(a=>"edit_card"===a.do&&a.with.card===e.id);return t.reduce((e,{with:{text:a,category:t},state:o})=>({...e,text:null!=a?a:e.text,lane:null!=t?t:e.lane,state:o.value}),e)}(e,t)))}({authorships:o,cards:n,posts:a.pending.value,stage:t.id})}(o,n),m=p(()=>new Set(i.ids("authorship"))),f=o.draft(n.id),g={draft:f,choice:Q(o,n,f),problem:c(null)},b=d.returned.value.filter(e=>z(e,n)),w=function(e,a,t){var o;const n=null==(o=e.settings)?void 0:o.most;return n&&"participant"===a.role?Math.max(0,n-t.length):null}(n,$,h);return a`<main class="page-main stack">
      ${l} ${!s&&a`<${k} draft=${g.draft} />`}
      ${b.map(e=>a`<${V}
            key=${e.key}
            entry=${e}
            open=${s}
            onBack=${()=>x({room:o,entry:e,...g})}
            onAgain=${()=>function(e,{key:a,with:t}){e.outbox.take(a),e.post("edit_card",t)}(o,e)}
            onDrop=${()=>d.take(e.key)}
          />`)}
      ${s&&0===w&&a`<p class="notice" data-tone="info">
          ${t("check")}<span>${e("You have posted all your cards. Delete one to write another.")}</span>
        </p>`}
      ${h.length>0&&a`<${j}
          cards=${h}
          lanes=${null!=(r=n.lanes)?r:[]}
          open=${s}
          draftOf=${e=>o.draft(`card/${e.id}`)}
          onEdit=${(e,a)=>u("edit_card",{card:e.id,text:a})}
          onWithdraw=${e=>u("withdraw_card",{card:e.id})}
        />`}
      <${I} store=${i} stage=${n} own=${m} />
    </main>
    ${s&&0!==w&&a`<${_} room=${o} stage=${n} me=${$} left=${w} ...${g} />`}`}function Q(e,a,t){const o=f(e.draft(`${a.id}/choice`),{}),s=c(o.peek());return n(()=>o.value=t.value.trim()?s.value:{}),s}const V=({entry:o,open:n,onBack:s,onAgain:l,onDrop:r})=>a`<div class="notice came-back" role="alert" data-tone="error">
    ${t("undo")}
    <div class="stack-tight">
      <b>${o.why}</b>
      <p class="kept-words" dir="auto">${o.with.text}</p>
      <div class="row">
        ${n&&"add_card"===o.do&&a`<button class="button" onClick=${s}>${e("Put it back in the box")}</button>`}
        ${n&&"edit_card"===o.do&&a`<button class="button" onClick=${l}>${e("Try again")}</button>`}
        <button class="button quiet" onClick=${r}>${e("Discard")}</button>
      </div>
    </div>
  </div>`;export{H as Activity,z as takes};
