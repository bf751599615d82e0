import{t as e,n as t,i as a,d as o,a5 as n,h as s,b as r,a9 as l,p as i,a6 as c,aa as d,ab as u,a1 as $,S as p,v as m,a3 as h,F as v,K as f,I as g,H as b,k as w}from"../core/shared.js";import{C as k,k as y,a as _,b as x,U as C,G as S}from"../writing.js";function O({room:s,stage:r,me:l,draft:i,choice:u,problem:$,left:p}){var m;!function({room:e,stage:t,draft:a,choice:o,problem:s}){n(()=>{const n=e.outbox.returned.value.find(e=>"add_card"===e.do&&e.with.stage===t.id);n&&!a.value.trim()&&j({room:e,entry:n,draft:a,choice:o,problem:s})})}({room:s,stage:r,draft:i,choice:u,problem:$});const h=(e,t)=>u.value={...u.value,[e]:t||void 0},{settings:v={}}=r,f=function({store:e},t,a){var o,n;const s=e.get("table",null!=(o=t.table)?o:"");return"anonymous"!==a.naming&&(null==(n=null==s?void 0:s.roles)?void 0:n.recorder)===t.id?s:null}(s,l,v);return t`<${k}
    draft=${i}
    limit=${280}
    label=${e("Your card")}
    hint=${e("Write one idea…")}
    action=${e("Send")}
    problem=${$}
    onSend=${()=>async function({room:t,stage:a,draft:o,choice:n,problem:s,table:r}){const{for_table:l,...i}=n.peek(),u=l&&l===r?{...i,for_table:l}:i,$=await c(o,e=>t.post("add_card",{stage:a.id,text:e,...u}));if(!$)return;s.value=null,n.value={for_group:u.for_group,named:u.named,for_table:u.for_table};const{ok:p}=await $.answer;p&&d(e("Your card is saved."))}({room:s,stage:r,draft:i,choice:u,problem:$,table:null==f?void 0:f.id})}
  >
    ${!1!==v.suggest_similar&&l.group&&t`<${Y} ...${{room:s,stage:r,draft:i}} />`}
    ${(null==(m=r.lanes)?void 0:m.length)>1&&t`<${N} lanes=${r.lanes} chosen=${u.value.lane} onChoose=${e=>h("lane",e)} />`}
    ${"recorder"===l.role&&t`<${E} room=${s} me=${l} chosen=${u.value.for_group} onChoose=${e=>h("for_group",e)} />`}
    ${v.barriers&&t`<${T} choice=${u.value} onChoose=${h} />`}
    ${f&&t`<${M} table=${f} on=${u.value.for_table} onChoose=${e=>h("for_table",e)} />`}
    <${q} naming=${v.naming} me=${l} named=${u.value.named} onChoose=${e=>h("named",e)} />
    ${v.hold&&t`<p class="composer-note">${a("hide")}${e("Others see it when the facilitator shows the cards.")}</p>`}
    ${null!==p&&t`<p class="composer-note">${o("You can post {n} more card.","You can post {n} more cards.",p)}</p>`}
  <//>`}function Y({room:e,stage:a,draft:o}){const n=s(null),l=o.value.trim().length>4;return r(()=>{l&&!n.peek()&&import("./similar.js").then(({Similar:e})=>n.value={Similar:e},D)},[l]),n.value&&t`<${n.value.Similar} ...${{room:e,stage:a,draft:o}} />`}const D=()=>{};function j({room:e,entry:t,draft:a,choice:o,problem:n}){const{text:s,lane:r,card_kind:l,level:i,named:c,for_group:d,for_table:u}=t.with;n.value=t.why,a.peek().trim()||(o.value={lane:r,card_kind:l,level:i,named:c,for_group:d,for_table:u}),a.value=[a.peek().trim(),s].filter(Boolean).join("\n"),e.outbox.take(t.key)}const N=({lanes:o,chosen:n,onChoose:s})=>t`<fieldset class="choices lanes">
    <legend class="visually-hidden">${e("Where does it belong?")}</legend>
    ${o.map(({id:e,title:o})=>t`<label key=${e} class="choice" data-category=${e}>
          <input
            type="radio"
            name="lane"
            value=${e}
            checked=${e===(null!=n?n:"unsorted")}
            onChange=${()=>s(e)}
          />
          <span class="choice-face">${a(l(e))}<bdi>${o}</bdi></span></label
        >`)}
  </fieldset>`,E=({room:o,me:n,chosen:s,onChoose:r})=>t`<label class="composer-select"
    >${a("recorder")}<span>${e("For group")}</span>
    <select value=${null!=s?s:n.group} onChange=${e=>r(e.currentTarget.value)}>
      ${i(o.store).map(e=>t`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select></label
  >`,M=({table:a,on:o,onChoose:n})=>t`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${o===a.id}
      onChange=${e=>n(e.currentTarget.checked&&a.id)}
    />${e("For table {n}, which you write for",{n:a.number})}</label
  >`,T=({choice:o,onChoose:n})=>t`<details class="composer-more">
    <summary>${a("plus")}${e("More")}</summary>
    <div class="composer-tags">
      <${W}
        label=${e("Kind")}
        pairs=${y()}
        value=${o.card_kind}
        onChoose=${e=>n("card_kind",e)}
      />
      <${W}
        label=${e("Level of influence")}
        pairs=${_()}
        value=${o.level}
        onChoose=${e=>n("level",e)}
      />
    </div>
  </details>`,W=({label:a,pairs:o,value:n,onChoose:s})=>t`<label class="field"
    ><span>${a}</span>
    <select value=${null!=n?n:""} onChange=${e=>s(e.currentTarget.value)}>
      <option value="">${e("Not said")}</option>
      ${o.map(([e,a])=>t`<option key=${e} value=${e}>${a}</option>`)}
    </select></label
  >`;function q({naming:o,me:n,named:s,onChoose:r}){return"anonymous"===o?t`<p class="composer-note">${a("lock")}${e("No one sees who wrote it.")}</p>`:"named"===o?t`<p class="composer-note">${a("person")}${e("Your name is shown.")}</p>`:n.name?t`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${Boolean(s)}
      onChange=${e=>r(e.currentTarget.checked)}
    />${e("Show my name")}</label
  >`:t`<p class="composer-note">${a("people")}${e("Your group is shown, not your name.")}</p>`}const A=e=>e.sort((e,t)=>t.at-e.at),B=({with:{card:e,text:t,lane:a,card_kind:o,level:n},at:s,state:r})=>({id:e,shown:"shown",at:s,text:t,lane:a,card_kind:o,level:n,state:r.value});function J(e,t,a=new Set){return F(e.filter(e=>e.stage===t&&!e.merged_into&&(e.cluster||!a.has(e.id))),"lane")}function F(e,t){var a;const o=new Map;for(const n of e)o.set(n[t],(null!=(a=o.get(n[t]))?a:0)+1);return o}const K=({store:a,cards:o,lanes:n,open:s,draftOf:r,onEdit:l,onWithdraw:i})=>t`<section class="stack-tight">
    <h2 class="section-head">${e("Your cards")} <span class="count">${o.length}</span></h2>
    <ul class="cards">
      ${o.map(e=>t`<${I}
            key=${e.id}
            card=${e}
            also=${x(a,e.id,3)}
            lane=${n.find(({id:t})=>t===e.lane)}
            open=${s}
            draft=${r(e)}
            onEdit=${l}
            onWithdraw=${i}
          />`)}
    </ul>
  </section>`;function I({card:o,also:n,lane:r,open:l,draft:i,onEdit:d,onWithdraw:p}){const m=s(i.peek()?"editing":null),h=()=>m.value=null,v=()=>(i.value="",h());return"editing"===m.value&&l?t`<${P} card=${o} draft=${i} onStop=${v} onSave=${async e=>{if(e===o.text)return v();await c(i,e=>d(o,e)),h()}} />`:t`<li class="card mine" data-category=${null==r?void 0:r.id} data-state=${o.state}>
    <p class="card-text" dir="auto">${o.text}</p>
    <${G} shown=${o.shown} />
    ${!l&&t`<${C} draft=${i} />`}
    <div class="card-foot"><${u} lane=${r} /><${$} state=${o.state} /></div>
    ${n&&t`<p class="me-too-from" dir="auto">${n}</p>`}
    ${l&&!m.value&&t`<div class="card-acts">
        <button class="button quiet" onClick=${()=>m.value="editing"}>${a("edit")}${e("Edit")}</button>
        <button class="button quiet" onClick=${()=>m.value="withdrawing"}>
          ${a("trash")}${e("Delete")}
        </button>
      </div>`}
    ${"withdrawing"===m.value&&t`<${H} onNo=${h} onYes=${()=>(v(),p(o))} />`}
  </li>`}const z={held:()=>e("Only you and the facilitator see it for now."),hidden:()=>e("The facilitator has hidden this card.")},G=({shown:e})=>Object.hasOwn(z,e)&&t`<p class="card-note">${a("hide")}<span>${z[e]()}</span></p>`,H=({onYes:a,onNo:o})=>t`<div class="card-sure" role="group" aria-label=${e("Delete this card?")}>
    <p>${e("Delete this card? It leaves the wall.")}</p>
    <div class="row">
      <button class="button danger" onClick=${a}>${e("Delete")}</button>
      <button class="button" onClick=${o} ref=${L}>${e("Keep it")}</button>
    </div>
  </div>`,L=e=>null==e?void 0:e.focus();function P({card:o,draft:n,onSave:r,onStop:l}){const i=s(n.peek()||o.text),c=p(i.value)>0&&p(i.value)<=280;return t`<li class="card mine">
    <form class="stack-tight" onSubmit=${e=>(e.preventDefault(),c&&r(i.value.trim()))}>
      <${S}
        value=${i.value}
        onText=${e=>n.value=i.value=e}
        aria-label=${e("Edit your card")}
        autofocus
      />
      <p class="field-foot"><span class="field-counter">${p(i.value)} / ${280}</span></p>
      <div class="row">
        <button class="button primary" disabled=${!c}>${a("check")}${e("Save")}</button>
        <button class="button" type="button" onClick=${l}>${e("Keep as it was")}</button>
      </div>
    </form>
  </li>`}function U({store:e,outbox:t}){const a=e.all("supporter"),o=new Map(a.map(({card:t})=>[t,e.get("card",t)]));return function({supporters:e,cards:t,posts:a}){const o=e=>{var a,o;return null!=(o=null==(a=t.get(e))?void 0:a.merged_into)?o:e},n=new Set(e.map(({card:e})=>o(e)));for(const{with:e}of a)n[!1===e.supported?"delete":"add"](o(e.card));return n}({supporters:a,cards:o,posts:h(t,"support_card",{})})}function Q({room:o,id:n,open:s}){const r=U(o).has(n),l=x(o.store,n,3);return t`${l&&t`<span class="me-too-from" dir="auto">${l}</span>`}
  ${s&&m(o).group&&t`<button class="button quiet me-too" aria-pressed=${r} onClick=${()=>o.post("support_card",{card:n,supported:!r})}>
      ${a(r?"check":"hand")}${e("Me too")}
    </button>`}`}const R=f(null),V=["timeline","tree","groups","matrix"],X=()=>{};function Z({mine:a,...o}){const n=function({settings:e={}}){const t=V.includes(e.draw);return r(()=>{t&&!R.peek()&&import("./cards_drawn.js").then(function(e){return e.l}).then(e=>R.value=e.Drawn,X)},[t]),t?R.value:null}(o.stage);if(!n)return t`<${ee} ...${o} />`;const{room:s,stage:l,own:i,open:c}=o;return t`<section class="stack-tight">
    <h2 class="section-head">${e("Everyone’s cards")}</h2>
    <${n} store=${s.store} stage=${l} mine=${a} row=${e=>t`<${ae}
      key=${e}
      ...${{room:s,id:e}}
      open=${c&&!i.value.has(e)}
      same=${0}
      lanes=${l.lanes||[]}
    />`} />
  </section>`}function ee({room:a,stage:n,own:r,open:l}){var i;const{store:c}=a,d=s(""),u=s(30),$=null!=(i=n.lanes)?i:[],p=v(()=>JSON.stringify(function({cards:e,clusters:t,stage:a,lane:o,own:n=new Set}){const s=e.filter(e=>{var t;return e.stage===a&&"shown"===(null!=(t=e.shown)?t:"shown")}),r=e=>!o||e.lane===o,l=F(s.filter(({merged_into:e})=>e),"merged_into"),i=s.filter(e=>!e.merged_into),c=t.filter(e=>e.stage===a).map(e=>{return t=e,a=i.filter(({cluster:t})=>t===e.id),{of:t,members:A(a)};var t,a}).filter(({of:e,members:t})=>r(e)||t.some(r)),d=A(i.filter(e=>!e.cluster&&!n.has(e.id)&&r(e)));return[...c.map(({of:e,members:t})=>({cluster:e.id,cards:t.map(({id:e})=>e)})),...d.map(({id:e})=>{var t;return{card:e,same:null!=(t=l.get(e))?t:0}})]}({cards:c.all("card"),clusters:c.all("cluster"),stage:n.id,lane:d.value,own:r.value}))),m=JSON.parse(p.value);return t`<section class="stack-tight">
    <h2 class="section-head">${e("Everyone’s cards")}</h2>
    ${$.length>1&&t`<${te} store=${c} stage=${n} lane=${d} own=${r} />`}
    ${!m.length&&t`<p class="soft">${e("No cards yet. Yours could be the first.")}</p>`}
    <ul class="cards">
      ${m.slice(0,u.value).map(e=>e.cluster?t`<${ne}
                key=${e.cluster}
                ...${{room:a,own:r,open:l}}
                id=${e.cluster}
                cards=${e.cards.join(" ")}
              />`:t`<${ae}
                key=${e.card}
                ...${{room:a,open:l}}
                id=${e.card}
                same=${e.same}
                lanes=${$}
              />`)}
    </ul>
    ${m.length>u.value&&t`<button class="button wide" onClick=${()=>u.value+=30}>
        ${o("Show {n} more","Show {n} more",Math.min(30,m.length-u.value))}
      </button>`}
  </section>`}function te({store:o,stage:n,lane:s,own:r}){const i=v(()=>JSON.stringify([...J(o.all("card"),n.id,r.value)])),c=new Map(JSON.parse(i.value)),d=[...c.values()].reduce((e,t)=>e+t,0),u=(e,o,n)=>t`<button
      key=${e}
      class="chip filter"
      data-category=${e||void 0}
      aria-pressed=${s.value===e}
      onClick=${()=>s.value=e}
    >
      ${e&&a(l(e))}<bdi>${o}</bdi> <b>${n}</b>
    </button>`;return t`<div class="filters scroller" role="group" aria-label=${e("Show lane")}>
    ${u("",e("All"),d)}${n.lanes.map(({id:e,title:t})=>{var a;return u(e,t,null!=(a=c.get(e))?a:0)})}
  </div>`}function ae({room:e,open:a,id:n,same:s,lanes:r}){const{store:l}=e,i=l.get("card",n);if(!i)return null;const c=r.find(e=>e.id===i.lane);return t`<li class="card" data-category=${null==c?void 0:c.id}>
    <p class="card-text" dir="auto">${g(i)}</p>
    <div class="card-foot">
      <${u} lane=${c} /><${oe} store=${l} card=${i} />
      ${s>0&&t`<span>${o("+{n} like it","+{n} like it",s)}</span>`}
      <${Q} ...${{room:e,id:n,open:a}} />
    </div>
  </li>`}const oe=({store:e,card:a})=>{var o;return t`<${b} group=${a.group&&e.get("group",a.group)} plain />
    ${a.by&&t`<bdi>${null==(o=e.get("person",a.by))?void 0:o.name}</bdi>`}`};function ne({room:e,own:a,open:o,id:n,cards:s}){const{store:r}=e,l=r.get("cluster",n),i=s?s.split(" "):[];return l?t`<li class="card cluster" data-category=${l.lane}>
    <details class="pile">
      <summary>
        <h3 class="card-title" dir="auto">${l.title}</h3>
        <span class="count">${i.length}</span>
      </summary>
      <ul class="pile-cards">
        ${i.map(n=>t`<${se} key=${n} room=${e} id=${n} open=${o&&!a.value.has(n)} />`)}
      </ul>
    </details>
  </li>`:null}function se({room:e,id:a,open:o}){const{store:n}=e,s=n.get("card",a);return s&&t`<li>
      <p class="card-text" dir="auto">${g(s)}</p>
      <div class="card-foot">
        <${b} group=${s.group&&n.get("group",s.group)} plain />
        <${Q} ...${{room:e,id:a,open:o}} />
      </div>
    </li>`}const re=(e,t)=>"add_card"===e.do&&e.with.stage===t.id||"edit_card"===e.do;function le(e,t,a){const o=w(e.draft(`${t.id}/choice`),{}),r=s(o.peek());return n(()=>o.value=a.value.trim()?r.value:{}),r}const ie=({entry:o,open:n,onBack:s,onAgain:r,onDrop:l})=>t`<div class="notice came-back" role="alert" data-tone="error">
    ${a("undo")}
    <div class="stack-tight">
      <b>${o.why}</b>
      <p class="kept-words" dir="auto">${o.with.text}</p>
      <div class="row">
        ${n&&"add_card"===o.do&&t`<button class="button" onClick=${s}>${e("Put it back in the box")}</button>`}
        ${n&&"edit_card"===o.do&&t`<button class="button" onClick=${r}>${e("Try again")}</button>`}
        <button class="button quiet" onClick=${l}>${e("Discard")}</button>
      </div>
    </div>
  </div>`;var ce=Object.freeze({__proto__:null,Activity:function({room:o,stage:n,open:r,head:l}){var i;const{store:c,outbox:d,post:u}=o,$=m(o),p=function({store:e,outbox:t},a){const o=e.all("authorship"),n=new Map(o.map(({id:t})=>[t,e.get("card",t)]));return function({authorships:e,cards:t,posts:a,stage:o}){const n=e.filter(e=>e.stage===o).map(e=>(({id:e,shown:t="shown",text:a=""},o)=>{var n,s,r;return{id:e,shown:t,at:null!=(n=null==o?void 0:o.at)?n:0,text:null!=(s=null==o?void 0:o.text)?s:a,lane:null!=(r=null==o?void 0:o.lane)?r:null==o?void 0:o.category,card_kind:null==o?void 0:o.card_kind,level:null==o?void 0:o.level,state:"saved"}})(e,t.get(e.id))),s=new Set(n.map(({id:e})=>e)),r=a.filter(e=>"add_card"===e.do&&e.with.stage===o&&!s.has(e.with.card)),l=new Set(a.filter(e=>"withdraw_card"===e.do).map(e=>e.with.card)),i=[...n,...r.map(B)].filter(({id:e})=>!l.has(e));return A(i.map(e=>function(e,t){const a=t.filter(t=>"edit_card"===t.do&&t.with.card===e.id);return a.reduce((e,{with:{text:t,category:a},state:o})=>({...e,text:null!=t?t:e.text,lane:null!=a?a:e.lane,state:o.value}),e)}(e,a)))}({authorships:o,cards:n,posts:t.pending.value,stage:a.id})}(o,n),h=v(()=>new Set(c.ids("authorship"))),f=o.draft(n.id),g={draft:f,choice:le(o,n,f),problem:s(null)},b=d.returned.value.filter(e=>re(e,n)),w=function(e,t,a){var o;const n=null==(o=e.settings)?void 0:o.most;return n&&"participant"===t.role?Math.max(0,n-a.length):null}(n,$,p);return t`<main class="page-main stack">
      ${l} ${!r&&t`<${C} draft=${g.draft} />`}
      ${b.map(e=>t`<${ie}
            key=${e.key}
            entry=${e}
            open=${r}
            onBack=${()=>j({room:o,entry:e,...g})}
            onAgain=${()=>function(e,{key:t,with:a}){e.outbox.take(t),e.post("edit_card",a)}(o,e)}
            onDrop=${()=>d.take(e.key)}
          />`)}
      ${r&&0===w&&t`<p class="notice" data-tone="info">
          ${a("check")}<span>${e("You have posted all your cards. Delete one to write another.")}</span>
        </p>`}
      ${p.length>0&&t`<${K}
          store=${c}
          cards=${p}
          lanes=${null!=(i=n.lanes)?i:[]}
          open=${r}
          draftOf=${e=>o.draft(`card/${e.id}`)}
          onEdit=${(e,t)=>u("edit_card",{card:e.id,text:t})}
          onWithdraw=${e=>u("withdraw_card",{card:e.id})}
        />`}
      <${Z} room=${o} stage=${n} own=${h} open=${r} mine=${$.group} />
    </main>
    ${r&&0!==w&&t`<${O} room=${o} stage=${n} me=${$} left=${w} ...${g} />`}`},takes:re});export{U as j,ce as p};
