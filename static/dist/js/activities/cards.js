import{t as e,n as t,i as a,d as o,a5 as n,a9 as s,p as l,a6 as r,aa as i,h as c,ab as d,a0 as u,R as $,b as p,F as h,K as m,I as v,J as f,a1 as g,k as b}from"../core/shared.js";import{C as w,k,a as y,U as _,G as x}from"../writing.js";function C({room:s,stage:l,me:c,draft:d,choice:u,problem:$,left:p}){var h;!function({room:e,stage:t,draft:a,choice:o,problem:s}){n(()=>{const n=e.outbox.returned.value.find(e=>"add_card"===e.do&&e.with.stage===t.id);n&&!a.value.trim()&&S({room:e,entry:n,draft:a,choice:o,problem:s})})}({room:s,stage:l,draft:d,choice:u,problem:$});const m=(e,t)=>u.value={...u.value,[e]:t||void 0},{settings:v={}}=l,f=function({store:e},t,a){var o,n;const s=e.get("table",null!=(o=t.table)?o:"");return"anonymous"!==a.naming&&(null==(n=null==s?void 0:s.roles)?void 0:n.recorder)===t.id?s:null}(s,c,v);return t`<${w}
    draft=${d}
    limit=${280}
    label=${e("Your card")}
    hint=${e("Write one idea…")}
    action=${e("Send")}
    problem=${$}
    onSend=${()=>async function({room:t,stage:a,draft:o,choice:n,problem:s,table:l}){const{for_table:c,...d}=n.peek(),u=c&&c===l?{...d,for_table:c}:d,$=await r(o,e=>t.post("add_card",{stage:a.id,text:e,...u}));if(!$)return;s.value=null,n.value={for_group:u.for_group,named:u.named,for_table:u.for_table};const{ok:p}=await $.answer;p&&i(e("Your card is saved."))}({room:s,stage:l,draft:d,choice:u,problem:$,table:null==f?void 0:f.id})}
  >
    ${(null==(h=l.lanes)?void 0:h.length)>1&&t`<${Y} lanes=${l.lanes} chosen=${u.value.lane} onChoose=${e=>m("lane",e)} />`}
    ${"recorder"===c.role&&t`<${D} room=${s} me=${c} chosen=${u.value.for_group} onChoose=${e=>m("for_group",e)} />`}
    ${v.barriers&&t`<${N} choice=${u.value} onChoose=${m} />`}
    ${f&&t`<${O} table=${f} on=${u.value.for_table} onChoose=${e=>m("for_table",e)} />`}
    <${T} naming=${v.naming} me=${c} named=${u.value.named} onChoose=${e=>m("named",e)} />
    ${v.hold&&t`<p class="composer-note">${a("hide")}${e("Others see it when the facilitator shows the cards.")}</p>`}
    ${null!==p&&t`<p class="composer-note">${o("You can post {n} more card.","You can post {n} more cards.",p)}</p>`}
  <//>`}function S({room:e,entry:t,draft:a,choice:o,problem:n}){const{text:s,lane:l,card_kind:r,level:i,named:c,for_group:d,for_table:u}=t.with;n.value=t.why,a.peek().trim()||(o.value={lane:l,card_kind:r,level:i,named:c,for_group:d,for_table:u}),a.value=[a.peek().trim(),s].filter(Boolean).join("\n"),e.outbox.take(t.key)}const Y=({lanes:o,chosen:n,onChoose:l})=>t`<fieldset class="choices lanes">
    <legend class="visually-hidden">${e("Where does it belong?")}</legend>
    ${o.map(({id:e,title:o})=>t`<label key=${e} class="choice" data-category=${e}>
          <input
            type="radio"
            name="lane"
            value=${e}
            checked=${e===(null!=n?n:"unsorted")}
            onChange=${()=>l(e)}
          />
          <span class="choice-face">${a(s(e))}<bdi>${o}</bdi></span></label
        >`)}
  </fieldset>`,D=({room:o,me:n,chosen:s,onChoose:r})=>t`<label class="composer-select"
    >${a("recorder")}<span>${e("For group")}</span>
    <select value=${null!=s?s:n.group} onChange=${e=>r(e.currentTarget.value)}>
      ${l(o.store).map(e=>t`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select></label
  >`,O=({table:a,on:o,onChoose:n})=>t`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${o===a.id}
      onChange=${e=>n(e.currentTarget.checked&&a.id)}
    />${e("For table {n}, which you write for",{n:a.number})}</label
  >`,N=({choice:o,onChoose:n})=>t`<details class="composer-more">
    <summary>${a("plus")}${e("More")}</summary>
    <div class="composer-tags">
      <${E}
        label=${e("Kind")}
        pairs=${k()}
        value=${o.card_kind}
        onChoose=${e=>n("card_kind",e)}
      />
      <${E}
        label=${e("Level of influence")}
        pairs=${y()}
        value=${o.level}
        onChoose=${e=>n("level",e)}
      />
    </div>
  </details>`,E=({label:a,pairs:o,value:n,onChoose:s})=>t`<label class="field"
    ><span>${a}</span>
    <select value=${null!=n?n:""} onChange=${e=>s(e.currentTarget.value)}>
      <option value="">${e("Not said")}</option>
      ${o.map(([e,a])=>t`<option key=${e} value=${e}>${a}</option>`)}
    </select></label
  >`;function T({naming:o,me:n,named:s,onChoose:l}){return"anonymous"===o?t`<p class="composer-note">${a("lock")}${e("No one sees who wrote it.")}</p>`:"named"===o?t`<p class="composer-note">${a("person")}${e("Your name is shown.")}</p>`:n.name?t`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${Boolean(s)}
      onChange=${e=>l(e.currentTarget.checked)}
    />${e("Show my name")}</label
  >`:t`<p class="composer-note">${a("people")}${e("Your group is shown, not your name.")}</p>`}const j=e=>e.sort((e,t)=>t.at-e.at),M=({with:{card:e,text:t,lane:a,card_kind:o,level:n},at:s,state:l})=>({id:e,shown:"shown",at:s,text:t,lane:a,card_kind:o,level:n,state:l.value});function W(e,t,a=new Set){return J(e.filter(e=>e.stage===t&&!e.merged_into&&(e.cluster||!a.has(e.id))),"lane")}function J(e,t){var a;const o=new Map;for(const n of e)o.set(n[t],(null!=(a=o.get(n[t]))?a:0)+1);return o}const B=({cards:a,lanes:o,open:n,draftOf:s,onEdit:l,onWithdraw:r})=>t`<section class="stack-tight">
    <h2 class="section-head">${e("Your cards")} <span class="count">${a.length}</span></h2>
    <ul class="cards">
      ${a.map(e=>t`<${q}
            key=${e.id}
            card=${e}
            lane=${o.find(({id:t})=>t===e.lane)}
            open=${n}
            draft=${s(e)}
            onEdit=${l}
            onWithdraw=${r}
          />`)}
    </ul>
  </section>`;function q({card:o,lane:n,open:s,draft:l,onEdit:i,onWithdraw:$}){const p=c(l.peek()?"editing":null),h=()=>p.value=null,m=()=>(l.value="",h());return"editing"===p.value&&s?t`<${G} card=${o} draft=${l} onStop=${m} onSave=${async e=>{if(e===o.text)return m();await r(l,e=>i(o,e)),h()}} />`:t`<li class="card mine" data-category=${null==n?void 0:n.id} data-state=${o.state}>
    <p class="card-text" dir="auto">${o.text}</p>
    <${F} shown=${o.shown} />
    ${!s&&t`<${_} draft=${l} />`}
    <div class="card-foot"><${d} lane=${n} /><${u} state=${o.state} /></div>
    ${s&&!p.value&&t`<div class="card-acts">
        <button class="button quiet" onClick=${()=>p.value="editing"}>${a("edit")}${e("Edit")}</button>
        <button class="button quiet" onClick=${()=>p.value="withdrawing"}>
          ${a("trash")}${e("Delete")}
        </button>
      </div>`}
    ${"withdrawing"===p.value&&t`<${K} onNo=${h} onYes=${()=>(m(),$(o))} />`}
  </li>`}const A={held:()=>e("Only you and the facilitator see it for now."),hidden:()=>e("The facilitator has hidden this card.")},F=({shown:e})=>Object.hasOwn(A,e)&&t`<p class="card-note">${a("hide")}<span>${A[e]()}</span></p>`,K=({onYes:a,onNo:o})=>t`<div class="card-sure" role="group" aria-label=${e("Delete this card?")}>
    <p>${e("Delete this card? It leaves the wall.")}</p>
    <div class="row">
      <button class="button danger" onClick=${a}>${e("Delete")}</button>
      <button class="button" onClick=${o} ref=${I}>${e("Keep it")}</button>
    </div>
  </div>`,I=e=>null==e?void 0:e.focus();function G({card:o,draft:n,onSave:s,onStop:l}){const r=c(n.peek()||o.text),i=$(r.value)>0&&$(r.value)<=280;return t`<li class="card mine">
    <form class="stack-tight" onSubmit=${e=>(e.preventDefault(),i&&s(r.value.trim()))}>
      <${x}
        value=${r.value}
        onText=${e=>n.value=r.value=e}
        aria-label=${e("Edit your card")}
        autofocus
      />
      <p class="field-foot"><span class="field-counter">${$(r.value)} / ${280}</span></p>
      <div class="row">
        <button class="button primary" disabled=${!i}>${a("check")}${e("Save")}</button>
        <button class="button" type="button" onClick=${l}>${e("Keep as it was")}</button>
      </div>
    </form>
  </li>`}const L=m(null),P=["timeline","tree","groups","matrix"],R=()=>{};function U({mine:a,...o}){const n=function({settings:e={}}){const t=P.includes(e.draw);return p(()=>{t&&!L.peek()&&import("./cards_drawn.js").then(function(e){return e.l}).then(e=>L.value=e.Drawn,R)},[t]),t?L.value:null}(o.stage);if(!n)return t`<${z} ...${o} />`;const{store:s,stage:l,own:r,...i}=o;return t`<section class="stack-tight">
    <h2 class="section-head">${e("Everyone’s cards")}</h2>
    <${n} store=${s} stage=${l} mine=${a} row=${e=>t`<${Q} key=${e} store=${s} id=${e} same=${0} lanes=${l.lanes||[]} ...${i} />`} />
  </section>`}function z({store:a,stage:n,own:s}){var l;const r=c(""),i=c(30),d=null!=(l=n.lanes)?l:[],u=h(()=>JSON.stringify(function({cards:e,clusters:t,stage:a,lane:o,own:n=new Set}){const s=e.filter(e=>{var t;return e.stage===a&&"shown"===(null!=(t=e.shown)?t:"shown")}),l=e=>!o||e.lane===o,r=J(s.filter(({merged_into:e})=>e),"merged_into"),i=s.filter(e=>!e.merged_into),c=t.filter(e=>e.stage===a).map(e=>{return t=e,a=i.filter(({cluster:t})=>t===e.id),{of:t,members:j(a)};var t,a}).filter(({of:e,members:t})=>l(e)||t.some(l)),d=j(i.filter(e=>!e.cluster&&!n.has(e.id)&&l(e)));return[...c.map(({of:e,members:t})=>({cluster:e.id,cards:t.map(({id:e})=>e)})),...d.map(({id:e})=>{var t;return{card:e,same:null!=(t=r.get(e))?t:0}})]}({cards:a.all("card"),clusters:a.all("cluster"),stage:n.id,lane:r.value,own:s.value}))),$=JSON.parse(u.value);return t`<section class="stack-tight">
    <h2 class="section-head">${e("Everyone’s cards")}</h2>
    ${d.length>1&&t`<${H} store=${a} stage=${n} lane=${r} own=${s} />`}
    ${!$.length&&t`<p class="soft">${e("No cards yet. Yours could be the first.")}</p>`}
    <ul class="cards">
      ${$.slice(0,i.value).map(e=>e.cluster?t`<${X} key=${e.cluster} store=${a} id=${e.cluster} cards=${e.cards.join(" ")} />`:t`<${Q} key=${e.card} store=${a} id=${e.card} same=${e.same} lanes=${d} />`)}
    </ul>
    ${$.length>i.value&&t`<button class="button wide" onClick=${()=>i.value+=30}>
        ${o("Show {n} more","Show {n} more",Math.min(30,$.length-i.value))}
      </button>`}
  </section>`}function H({store:o,stage:n,lane:l,own:r}){const i=h(()=>JSON.stringify([...W(o.all("card"),n.id,r.value)])),c=new Map(JSON.parse(i.value)),d=[...c.values()].reduce((e,t)=>e+t,0),u=(e,o,n)=>t`<button
      key=${e}
      class="chip filter"
      data-category=${e||void 0}
      aria-pressed=${l.value===e}
      onClick=${()=>l.value=e}
    >
      ${e&&a(s(e))}<bdi>${o}</bdi> <b>${n}</b>
    </button>`;return t`<div class="filters scroller" role="group" aria-label=${e("Show lane")}>
    ${u("",e("All"),d)}${n.lanes.map(({id:e,title:t})=>{var a;return u(e,t,null!=(a=c.get(e))?a:0)})}
  </div>`}function Q({store:e,id:a,same:n,lanes:s}){const l=e.get("card",a);if(!l)return null;const r=s.find(e=>e.id===l.lane);return t`<li class="card" data-category=${null==r?void 0:r.id}>
    <p class="card-text" dir="auto">${v(l)}</p>
    <div class="card-foot">
      <${d} lane=${r} /><${V} store=${e} card=${l} />
      ${n>0&&t`<span>${o("+{n} like it","+{n} like it",n)}</span>`}
    </div>
  </li>`}const V=({store:e,card:a})=>{var o;return t`<${f} group=${a.group&&e.get("group",a.group)} plain />
    ${a.by&&t`<bdi>${null==(o=e.get("person",a.by))?void 0:o.name}</bdi>`}`};function X({store:e,id:a,cards:o}){const n=e.get("cluster",a),s=o?o.split(" "):[];return n?t`<li class="card cluster" data-category=${n.lane}>
    <details class="pile">
      <summary>
        <h3 class="card-title" dir="auto">${n.title}</h3>
        <span class="count">${s.length}</span>
      </summary>
      <ul class="pile-cards">
        ${s.map(a=>t`<${Z} key=${a} store=${e} id=${a} />`)}
      </ul>
    </details>
  </li>`:null}function Z({store:e,id:a}){const o=e.get("card",a);return o&&t`<li>
      <p class="card-text" dir="auto">${v(o)}</p>
      <${f} group=${o.group&&e.get("group",o.group)} plain />
    </li>`}const ee=(e,t)=>"add_card"===e.do&&e.with.stage===t.id||"edit_card"===e.do;function te({room:o,stage:n,open:s,head:l}){var r;const{store:i,outbox:d,post:u}=o,$=g(o),p=function({store:e,outbox:t},a){const o=e.all("authorship"),n=new Map(o.map(({id:t})=>[t,e.get("card",t)]));return function({authorships:e,cards:t,posts:a,stage:o}){const n=e.filter(e=>e.stage===o).map(e=>(({id:e,shown:t="shown",text:a=""},o)=>{var n,s,l;return{id:e,shown:t,at:null!=(n=null==o?void 0:o.at)?n:0,text:null!=(s=null==o?void 0:o.text)?s:a,lane:null!=(l=null==o?void 0:o.lane)?l:null==o?void 0:o.category,card_kind:null==o?void 0:o.card_kind,level:null==o?void 0:o.level,state:"saved"}})(e,t.get(e.id))),s=new Set(n.map(({id:e})=>e)),l=a.filter(e=>"add_card"===e.do&&e.with.stage===o&&!s.has(e.with.card)),r=new Set(a.filter(e=>"withdraw_card"===e.do).map(e=>e.with.card)),i=[...n,...l.map(M)].filter(({id:e})=>!r.has(e));return j(i.map(e=>function(e,t){const a=t.filter(t=>"edit_card"===t.do&&t.with.card===e.id);return a.reduce((e,{with:{text:t,category:a},state:o})=>({...e,text:null!=t?t:e.text,lane:null!=a?a:e.lane,state:o.value}),e)}(e,a)))}({authorships:o,cards:n,posts:t.pending.value,stage:a.id})}(o,n),m=h(()=>new Set(i.ids("authorship"))),v=o.draft(n.id),f={draft:v,choice:ae(o,n,v),problem:c(null)},b=d.returned.value.filter(e=>ee(e,n)),w=function(e,t,a){var o;const n=null==(o=e.settings)?void 0:o.most;return n&&"participant"===t.role?Math.max(0,n-a.length):null}(n,$,p);return t`<main class="page-main stack">
      ${l} ${!s&&t`<${_} draft=${f.draft} />`}
      ${b.map(e=>t`<${oe}
            key=${e.key}
            entry=${e}
            open=${s}
            onBack=${()=>S({room:o,entry:e,...f})}
            onAgain=${()=>function(e,{key:t,with:a}){e.outbox.take(t),e.post("edit_card",a)}(o,e)}
            onDrop=${()=>d.take(e.key)}
          />`)}
      ${s&&0===w&&t`<p class="notice" data-tone="info">
          ${a("check")}<span>${e("You have posted all your cards. Delete one to write another.")}</span>
        </p>`}
      ${p.length>0&&t`<${B}
          cards=${p}
          lanes=${null!=(r=n.lanes)?r:[]}
          open=${s}
          draftOf=${e=>o.draft(`card/${e.id}`)}
          onEdit=${(e,t)=>u("edit_card",{card:e.id,text:t})}
          onWithdraw=${e=>u("withdraw_card",{card:e.id})}
        />`}
      <${U} store=${i} stage=${n} own=${m} mine=${$.group} />
    </main>
    ${s&&0!==w&&t`<${C} room=${o} stage=${n} me=${$} left=${w} ...${f} />`}`}function ae(e,t,a){const o=b(e.draft(`${t.id}/choice`),{}),s=c(o.peek());return n(()=>o.value=a.value.trim()?s.value:{}),s}const oe=({entry:o,open:n,onBack:s,onAgain:l,onDrop:r})=>t`<div class="notice came-back" role="alert" data-tone="error">
    ${a("undo")}
    <div class="stack-tight">
      <b>${o.why}</b>
      <p class="kept-words" dir="auto">${o.with.text}</p>
      <div class="row">
        ${n&&"add_card"===o.do&&t`<button class="button" onClick=${s}>${e("Put it back in the box")}</button>`}
        ${n&&"edit_card"===o.do&&t`<button class="button" onClick=${l}>${e("Try again")}</button>`}
        <button class="button quiet" onClick=${r}>${e("Discard")}</button>
      </div>
    </div>
  </div>`;export{te as Activity,ee as takes};
