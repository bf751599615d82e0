import{t as e,n as a,i as t,d as o,ad as n,h as s,b as r,ah as l,p as i,ae as c,ai as d,aj as u,a9 as $,$ as p,v as h,ab as m,F as v,K as g,I as f,H as b,k as w,V as k,W as y,M as _,_ as x,T as C,S,U as O,X as T,Y}from"../core/shared.js";import{C as j,k as D,a as N,b as M,U as E,G as W}from"../writing.js";function A({room:s,stage:r,me:l,draft:i,choice:u,problem:$,left:p}){var h;!function({room:e,stage:a,draft:t,choice:o,problem:s}){n(()=>{const n=e.outbox.returned.value.find(e=>"add_card"===e.do&&e.with.stage===a.id);n&&!t.value.trim()&&G({room:e,entry:n,draft:t,choice:o,problem:s})})}({room:s,stage:r,draft:i,choice:u,problem:$});const m=(e,a)=>u.value={...u.value,[e]:a||void 0},{settings:v={}}=r,g=function({store:e},a,t){var o,n;const s=e.get("table",null!=(o=a.table)?o:"");return"anonymous"!==t.naming&&(null==(n=null==s?void 0:s.roles)?void 0:n.recorder)===a.id?s:null}(s,l,v);return a`<${j}
    draft=${i}
    limit=${280}
    label=${e("Your card")}
    hint=${e("Write one idea…")}
    action=${e("Send")}
    problem=${$}
    onSend=${()=>async function({room:a,stage:t,draft:o,choice:n,problem:s,table:r}){const{for_table:l,...i}=n.peek(),u=l&&l===r?{...i,for_table:l}:i,$=await c(o,e=>a.post("add_card",{stage:t.id,text:e,...u}));if(!$)return;s.value=null,n.value={for_group:u.for_group,named:u.named,for_table:u.for_table};const{ok:p}=await $.answer;p&&d(e("Your card is saved."))}({room:s,stage:r,draft:i,choice:u,problem:$,table:null==g?void 0:g.id})}
  >
    ${!1!==v.suggest_similar&&l.group&&a`<${q} ...${{room:s,stage:r,draft:i}} />`}
    ${(null==(h=r.lanes)?void 0:h.length)>1&&a`<${F} lanes=${r.lanes} chosen=${u.value.lane} onChoose=${e=>m("lane",e)} />`}
    ${"recorder"===l.role&&a`<${J} room=${s} me=${l} chosen=${u.value.for_group} onChoose=${e=>m("for_group",e)} />`}
    ${v.barriers&&a`<${z} choice=${u.value} onChoose=${m} />`}
    ${g&&a`<${K} table=${g} on=${u.value.for_table} onChoose=${e=>m("for_table",e)} />`}
    <${P} naming=${v.naming} me=${l} named=${u.value.named} onChoose=${e=>m("named",e)} />
    ${v.hold&&a`<p class="composer-note">${t("hide")}${e("Others see it when the facilitator shows the cards.")}</p>`}
    ${null!==p&&a`<p class="composer-note">${o("You can post {n} more card.","You can post {n} more cards.",p)}</p>`}
  <//>`}function q({room:e,stage:t,draft:o}){const n=s(null),l=o.value.trim().length>4;return r(()=>{l&&!n.peek()&&import("./similar.js").then(({Similar:e})=>n.value={Similar:e},B)},[l]),n.value&&a`<${n.value.Similar} ...${{room:e,stage:t,draft:o}} />`}const B=()=>{};function G({room:e,entry:a,draft:t,choice:o,problem:n}){const{text:s,lane:r,card_kind:l,level:i,named:c,for_group:d,for_table:u}=a.with;n.value=a.why,t.peek().trim()||(o.value={lane:r,card_kind:l,level:i,named:c,for_group:d,for_table:u}),t.value=[t.peek().trim(),s].filter(Boolean).join("\n"),e.outbox.take(a.key)}const F=({lanes:o,chosen:n,onChoose:s})=>a`<fieldset class="choices lanes">
    <legend class="visually-hidden">${e("Where does it belong?")}</legend>
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
  </fieldset>`,J=({room:o,me:n,chosen:s,onChoose:r})=>a`<label class="composer-select"
    >${t("recorder")}<span>${e("For group")}</span>
    <select value=${null!=s?s:n.group} onChange=${e=>r(e.currentTarget.value)}>
      ${i(o.store).map(e=>a`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select></label
  >`,K=({table:t,on:o,onChoose:n})=>a`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${o===t.id}
      onChange=${e=>n(e.currentTarget.checked&&t.id)}
    />${e("For table {n}, which you write for",{n:t.number})}</label
  >`,z=({choice:o,onChoose:n})=>a`<details class="composer-more">
    <summary>${t("plus")}${e("More")}</summary>
    <div class="composer-tags">
      <${I}
        label=${e("Kind")}
        pairs=${D()}
        value=${o.card_kind}
        onChoose=${e=>n("card_kind",e)}
      />
      <${I}
        label=${e("Level of influence")}
        pairs=${N()}
        value=${o.level}
        onChoose=${e=>n("level",e)}
      />
    </div>
  </details>`,I=({label:t,pairs:o,value:n,onChoose:s})=>a`<label class="field"
    ><span>${t}</span>
    <select value=${null!=n?n:""} onChange=${e=>s(e.currentTarget.value)}>
      <option value="">${e("Not said")}</option>
      ${o.map(([e,t])=>a`<option key=${e} value=${e}>${t}</option>`)}
    </select></label
  >`;function P({naming:o,me:n,named:s,onChoose:r}){return"anonymous"===o?a`<p class="composer-note">${t("lock")}${e("No one sees who wrote it.")}</p>`:"named"===o?a`<p class="composer-note">${t("person")}${e("Your name is shown.")}</p>`:n.name?a`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${Boolean(s)}
      onChange=${e=>r(e.currentTarget.checked)}
    />${e("Show my name")}</label
  >`:a`<p class="composer-note">${t("people")}${e("Your group is shown, not your name.")}</p>`}const U=e=>e.sort((e,a)=>a.at-e.at),H=({with:{card:e,text:a,lane:t,card_kind:o,level:n},at:s,state:r})=>({id:e,shown:"shown",at:s,text:a,lane:t,card_kind:o,level:n,state:r.value});function L(e,a,t=new Set){return V(e.filter(e=>e.stage===a&&!e.merged_into&&(e.cluster||!t.has(e.id))),"lane")}function V(e,a){var t;const o=new Map;for(const n of e)o.set(n[a],(null!=(t=o.get(n[a]))?t:0)+1);return o}const X=({store:t,cards:o,lanes:n,open:s,draftOf:r,onEdit:l,onWithdraw:i})=>a`<section class="stack-tight">
    <h2 class="section-head">${e("Your cards")} <span class="count">${o.length}</span></h2>
    <ul class="cards">
      ${o.map(e=>a`<${Q}
            key=${e.id}
            card=${e}
            also=${M(t,e.id,3)}
            lane=${n.find(({id:a})=>a===e.lane)}
            open=${s}
            draft=${r(e)}
            onEdit=${l}
            onWithdraw=${i}
          />`)}
    </ul>
  </section>`;function Q({card:o,also:n,lane:r,open:l,draft:i,onEdit:d,onWithdraw:p}){const h=s(i.peek()?"editing":null),m=()=>h.value=null,v=()=>(i.value="",m());return"editing"===h.value&&l?a`<${te} card=${o} draft=${i} onStop=${v} onSave=${async e=>{if(e===o.text)return v();await c(i,e=>d(o,e)),m()}} />`:a`<li class="card mine" data-category=${null==r?void 0:r.id} data-state=${o.state}>
    <p class="card-text" dir="auto">${o.text}</p>
    <${Z} shown=${o.shown} />
    ${!l&&a`<${E} draft=${i} />`}
    <div class="card-foot"><${u} lane=${r} /><${$} state=${o.state} /></div>
    ${n&&a`<p class="me-too-from" dir="auto">${n}</p>`}
    ${l&&!h.value&&a`<div class="card-acts">
        <button class="button quiet" onClick=${()=>h.value="editing"}>${t("edit")}${e("Edit")}</button>
        <button class="button quiet" onClick=${()=>h.value="withdrawing"}>
          ${t("trash")}${e("Delete")}
        </button>
      </div>`}
    ${"withdrawing"===h.value&&a`<${ee} onNo=${m} onYes=${()=>(v(),p(o))} />`}
  </li>`}const R={held:()=>e("Only you and the facilitator see it for now."),hidden:()=>e("The facilitator has hidden this card.")},Z=({shown:e})=>Object.hasOwn(R,e)&&a`<p class="card-note">${t("hide")}<span>${R[e]()}</span></p>`,ee=({onYes:t,onNo:o})=>a`<div class="card-sure" role="group" aria-label=${e("Delete this card?")}>
    <p>${e("Delete this card? It leaves the wall.")}</p>
    <div class="row">
      <button class="button danger" onClick=${t}>${e("Delete")}</button>
      <button class="button" onClick=${o} ref=${ae}>${e("Keep it")}</button>
    </div>
  </div>`,ae=e=>null==e?void 0:e.focus();function te({card:o,draft:n,onSave:r,onStop:l}){const i=s(n.peek()||o.text),c=p(i.value)>0&&p(i.value)<=280;return a`<li class="card mine">
    <form class="stack-tight" onSubmit=${e=>(e.preventDefault(),c&&r(i.value.trim()))}>
      <${W}
        value=${i.value}
        onText=${e=>n.value=i.value=e}
        aria-label=${e("Edit your card")}
        autofocus
      />
      <p class="field-foot"><span class="field-counter">${p(i.value)} / ${280}</span></p>
      <div class="row">
        <button class="button primary" disabled=${!c}>${t("check")}${e("Save")}</button>
        <button class="button" type="button" onClick=${l}>${e("Keep as it was")}</button>
      </div>
    </form>
  </li>`}function oe({store:e,outbox:a}){const t=e.all("supporter"),o=new Map(t.map(({card:a})=>[a,e.get("card",a)]));return function({supporters:e,cards:a,posts:t}){const o=e=>{var t,o;return null!=(o=null==(t=a.get(e))?void 0:t.merged_into)?o:e},n=new Set(e.map(({card:e})=>o(e)));for(const{with:e}of t)n[!1===e.supported?"delete":"add"](o(e.card));return n}({supporters:t,cards:o,posts:m(a,"support_card",{})})}function ne({room:o,id:n,open:s}){const r=oe(o).has(n),l=M(o.store,n,3);return a`${l&&a`<span class="me-too-from" dir="auto">${l}</span>`}
  ${s&&h(o).group&&a`<button class="button quiet me-too" aria-pressed=${r} onClick=${()=>o.post("support_card",{card:n,supported:!r})}>
      ${t(r?"check":"hand")}${e("Me too")}
    </button>`}`}const se=g(null),re=["timeline","tree","groups","matrix"],le=()=>{};function ie({mine:t,...o}){const n=function({settings:e={}}){const a=re.includes(e.draw);return r(()=>{a&&!se.peek()&&import("./cards_drawn.js").then(function(e){return e.l}).then(e=>se.value=e.Drawn,le)},[a]),a?se.value:null}(o.stage);if(!n)return a`<${ce} ...${o} />`;const{room:s,stage:l,own:i,open:c}=o;return a`<section class="stack-tight">
    <h2 class="section-head">${e("Everyone’s cards")}</h2>
    <${n} store=${s.store} stage=${l} mine=${t} row=${e=>a`<${ue}
      key=${e}
      ...${{room:s,id:e}}
      open=${c&&!i.value.has(e)}
      same=${0}
      lanes=${l.lanes||[]}
    />`} />
  </section>`}function ce({room:t,stage:n,own:r,open:l}){var i;const{store:c}=t,d=s(""),u=s(30),$=null!=(i=n.lanes)?i:[],p=v(()=>JSON.stringify(function({cards:e,clusters:a,stage:t,lane:o,own:n=new Set}){const s=e.filter(e=>{var a;return e.stage===t&&"shown"===(null!=(a=e.shown)?a:"shown")}),r=e=>!o||e.lane===o,l=V(s.filter(({merged_into:e})=>e),"merged_into"),i=s.filter(e=>!e.merged_into),c=a.filter(e=>e.stage===t).map(e=>{return a=e,t=i.filter(({cluster:a})=>a===e.id),{of:a,members:U(t)};var a,t}).filter(({of:e,members:a})=>r(e)||a.some(r)),d=U(i.filter(e=>!e.cluster&&!n.has(e.id)&&r(e)));return[...c.map(({of:e,members:a})=>({cluster:e.id,cards:a.map(({id:e})=>e)})),...d.map(({id:e})=>{var a;return{card:e,same:null!=(a=l.get(e))?a:0}})]}({cards:c.all("card"),clusters:c.all("cluster"),stage:n.id,lane:d.value,own:r.value}))),h=JSON.parse(p.value);return a`<section class="stack-tight">
    <h2 class="section-head">${e("Everyone’s cards")}</h2>
    ${$.length>1&&a`<${de} store=${c} stage=${n} lane=${d} own=${r} />`}
    ${!h.length&&a`<p class="soft">${e("No cards yet. Yours could be the first.")}</p>`}
    <ul class="cards">
      ${h.slice(0,u.value).map(e=>e.cluster?a`<${pe}
                key=${e.cluster}
                ...${{room:t,own:r,open:l}}
                id=${e.cluster}
                cards=${e.cards.join(" ")}
              />`:a`<${ue}
                key=${e.card}
                ...${{room:t,open:l}}
                id=${e.card}
                same=${e.same}
                lanes=${$}
              />`)}
    </ul>
    ${h.length>u.value&&a`<button class="button wide" onClick=${()=>u.value+=30}>
        ${o("Show {n} more","Show {n} more",Math.min(30,h.length-u.value))}
      </button>`}
  </section>`}function de({store:o,stage:n,lane:s,own:r}){const i=v(()=>JSON.stringify([...L(o.all("card"),n.id,r.value)])),c=new Map(JSON.parse(i.value)),d=[...c.values()].reduce((e,a)=>e+a,0),u=(e,o,n)=>a`<button
      key=${e}
      class="chip filter"
      data-category=${e||void 0}
      aria-pressed=${s.value===e}
      onClick=${()=>s.value=e}
    >
      ${e&&t(l(e))}<bdi>${o}</bdi> <b>${n}</b>
    </button>`;return a`<div class="filters scroller" role="group" aria-label=${e("Show lane")}>
    ${u("",e("All"),d)}${n.lanes.map(({id:e,title:a})=>{var t;return u(e,a,null!=(t=c.get(e))?t:0)})}
  </div>`}function ue({room:e,open:t,id:n,same:s,lanes:r}){const{store:l}=e,i=l.get("card",n);if(!i)return null;const c=r.find(e=>e.id===i.lane);return a`<li class="card" data-category=${null==c?void 0:c.id}>
    <p class="card-text" dir="auto">${f(i)}</p>
    <div class="card-foot">
      <${u} lane=${c} /><${$e} store=${l} card=${i} />
      ${s>0&&a`<span>${o("+{n} like it","+{n} like it",s)}</span>`}
      <${ne} ...${{room:e,id:n,open:t}} />
    </div>
  </li>`}const $e=({store:e,card:t})=>{var o;return a`<${b} group=${t.group&&e.get("group",t.group)} plain />
    ${t.by&&a`<bdi>${null==(o=e.get("person",t.by))?void 0:o.name}</bdi>`}`};function pe({room:e,own:t,open:o,id:n,cards:s}){const{store:r}=e,l=r.get("cluster",n),i=s?s.split(" "):[];return l?a`<li class="card cluster" data-category=${l.lane}>
    <details class="pile">
      <summary>
        <h3 class="card-title" dir="auto">${l.title}</h3>
        <span class="count">${i.length}</span>
      </summary>
      <ul class="pile-cards">
        ${i.map(n=>a`<${he} key=${n} room=${e} id=${n} open=${o&&!t.value.has(n)} />`)}
      </ul>
    </details>
  </li>`:null}function he({room:e,id:t,open:o}){const{store:n}=e,s=n.get("card",t);return s&&a`<li>
      <p class="card-text" dir="auto">${f(s)}</p>
      <div class="card-foot">
        <${b} group=${s.group&&n.get("group",s.group)} plain />
        <${ne} ...${{room:e,id:t,open:o}} />
      </div>
    </li>`}const me=(e,a)=>"add_card"===e.do&&e.with.stage===a.id||"edit_card"===e.do||ve(e,a),ve=(e,a)=>{var t;return"show_hand"===e.do&&Boolean(null==(t=a.settings)?void 0:t.agree)};function ge(e){const t=s(null);return r(()=>{Promise.resolve().then(function(){return je}).then(e=>t.value=e,()=>t.value={Goals:fe})},[]),t.value&&a`<${t.value.Goals} ...${e} />`}const fe=()=>a`<p class="notice" role="alert" data-tone="warn">
    ${t("cloud-off")}<span>${e("This didn’t load. The wifi may be weak here.")}</span>
  </p>`;function be(e,a,t){const o=w(e.draft(`${a.id}/choice`),{}),r=s(o.peek());return n(()=>o.value=t.value.trim()?r.value:{}),r}const we=({entry:o,open:n,onBack:s,onAgain:r,onDrop:l})=>a`<div class="notice came-back" role="alert" data-tone="error">
    ${t("undo")}
    <div class="stack-tight">
      <b>${o.why}</b>
      <p class="kept-words" dir="auto">${o.with.text}</p>
      <div class="row">
        ${n&&"add_card"===o.do&&a`<button class="button" onClick=${s}>${e("Put it back in the box")}</button>`}
        ${n&&"edit_card"===o.do&&a`<button class="button" onClick=${r}>${e("Try again")}</button>`}
        <button class="button quiet" onClick=${l}>${e("Discard")}</button>
      </div>
    </div>
  </div>`;var ke=Object.freeze({__proto__:null,Activity:function({room:o,stage:n,open:r,head:l}){var i,c,d;const{store:u,outbox:$,post:p}=o,m=h(o),g=function({store:e,outbox:a},t){const o=e.all("authorship"),n=new Map(o.map(({id:a})=>[a,e.get("card",a)]));return function({authorships:e,cards:a,posts:t,stage:o}){const n=e.filter(e=>e.stage===o).map(e=>(({id:e,shown:a="shown",text:t=""},o)=>{var n,s,r;return{id:e,shown:a,at:null!=(n=null==o?void 0:o.at)?n:0,text:null!=(s=null==o?void 0:o.text)?s:t,lane:null!=(r=null==o?void 0:o.lane)?r:null==o?void 0:o.category,card_kind:null==o?void 0:o.card_kind,level:null==o?void 0:o.level,state:"saved"}})(e,a.get(e.id))),s=new Set(n.map(({id:e})=>e)),r=t.filter(e=>"add_card"===e.do&&e.with.stage===o&&!s.has(e.with.card)),l=new Set(t.filter(e=>"withdraw_card"===e.do).map(e=>e.with.card)),i=[...n,...r.map(H)].filter(({id:e})=>!l.has(e));return U(i.map(e=>function(e,a){const t=a.filter(a=>"edit_card"===a.do&&a.with.card===e.id);return t.reduce((e,{with:{text:a,category:t},state:o})=>({...e,text:null!=a?a:e.text,lane:null!=t?t:e.lane,state:o.value}),e)}(e,t)))}({authorships:o,cards:n,posts:a.pending.value,stage:t.id})}(o,n),f=v(()=>new Set(u.ids("authorship"))),b=o.draft(n.id),w={draft:b,choice:be(o,n,b),problem:s(null)},k=$.returned.value.filter(e=>me(e,n)&&!ve(e,n)),y=function(e,a,t){var o;const n=null==(o=e.settings)?void 0:o.most;return n&&"participant"===a.role?Math.max(0,n-t.length):null}(n,m,g);return a`<main class="page-main stack">
      ${l} ${(null==(i=n.settings)?void 0:i.agree)&&a`<${ge} ...${{room:o,stage:n,open:r}} />`}
      ${!r&&a`<${E} draft=${w.draft} />`}
      ${k.map(e=>a`<${we}
            key=${e.key}
            entry=${e}
            open=${r}
            onBack=${()=>G({room:o,entry:e,...w})}
            onAgain=${()=>function(e,{key:a,with:t}){e.outbox.take(a),e.post("edit_card",t)}(o,e)}
            onDrop=${()=>$.take(e.key)}
          />`)}
      ${r&&0===y&&a`<p class="notice" data-tone="info">
          ${t("check")}<span>${e("You have posted all your cards. Delete one to write another.")}</span>
        </p>`}
      ${g.length>0&&a`<${X}
          store=${u}
          cards=${g}
          lanes=${null!=(c=n.lanes)?c:[]}
          open=${r}
          draftOf=${e=>o.draft(`card/${e.id}`)}
          onEdit=${(e,a)=>p("edit_card",{card:e.id,text:a})}
          onWithdraw=${e=>p("withdraw_card",{card:e.id})}
        />`}
      ${!(null==(d=n.settings)?void 0:d.agree)&&a`<${ie} room=${o} stage=${n} own=${f} open=${r} mine=${m.group} />`}
    </main>
    ${r&&0!==y&&a`<${A} room=${o} stage=${n} me=${m} left=${y} ...${w} />`}`},takes:me});const ye=["proposed","agreed","not_agreed","parked"],_e=({room:e,status:o,goals:n,open:s})=>n.length>0&&a`<h3 class="goal-status">
      ${t(x(o))}${C(o)} <span class="count">${n.length}</span>
    </h3>
    <ul class="cards">
      ${n.map(t=>a`<${xe} key=${t.id} ...${{room:e,goal:t,open:s}} />`)}
    </ul>`,xe=({room:e,goal:t,open:o})=>a`<li class="card goal" data-status=${t.status}>
    <p class="card-text" dir="auto">${t.text}</p>
    ${"proposed"===t.status?a`<${Oe} ...${{room:e,goal:t,open:o}} />`:a`<${Ce} goal=${t} />`}
    <${Se} count=${t.count} />
  </li>`,Ce=({goal:{said:t}})=>a`${t.basis&&a`<p dir="auto">${t.basis}</p>`}
  ${t.dissent&&a`<p class="goal-dissent"><b>${e("Dissent")}:</b> <span dir="auto">${t.dissent}</span></p>`}`,Se=({count:e})=>{var t;return e&&a`<p class="soft goal-count">
    ${Object.keys(null!=(t=e.choices)?t:{}).length?S(e.choices):o("{n} hand so far","{n} hands so far",e.hands)}
  </p>`};function Oe({room:o,goal:n,open:s}){const r=function({store:e,outbox:a},t){var o;const n=m(a,"show_hand",{on:t}).at(-1),s=e.all("own_hand").find(e=>e.on===t);return n?{choice:n.with.hand,reason:null!=(o=n.with.reason)?o:"",state:n.state.value}:s?{...s,state:"saved"}:{choice:null,reason:"",state:null}}(o,n.id),l=o.draft(`hand/${n.id}`),i=e=>o.post("show_hand",{on:n.id,hand:e,reason:"not_yet"===e?r.reason:""});return a`<fieldset class="choices hands" disabled=${!s} aria-label=${e("Your hand")}>
      ${O.map(e=>a`<label key=${e} class="choice"
            ><input
              type="radio"
              name=${`hand/${n.id}`}
              checked=${r.choice===e}
              onChange=${()=>i(e)}
            /><span class="choice-face">${t(T(e))}<span>${Y(e)}</span></span></label
          >`)}
    </fieldset>
    ${"not_yet"===r.choice&&a`<${Te} ...${{room:o,goal:n,own:r,draft:l,open:s}} />`}
    ${r.choice&&a`<div class="row goal-own">
        <${$} state=${r.state} />
        ${s&&a`<button class="button quiet" onClick=${()=>(l.value="",i(null))}>
            ${t("undo")}${e("Take back")}
          </button>`}
      </div>`}`}function Te({room:o,goal:n,own:r,draft:l,open:i}){var c;const d=s(l.peek()||null),u=null!=(c=d.value)?c:r.reason,$=u.trim();return i?a`<div class="stack-tight">
    <label class="field">
      <b>${e("What is missing? (optional)")}</b>
      <${W} value=${u} onText=${e=>l.value=d.value=e} />
    </label>
    ${p(u)>196&&a`<p class="field-foot"><span class="field-counter">${p(u)} / ${280}</span></p>`}
    ${$!==r.reason&&a`<button class="button primary" disabled=${p($)>280} onClick=${async()=>{var e;await o.post("show_hand",{on:n.id,hand:"not_yet",reason:$}).kept,(null==(e=d.peek())?void 0:e.trim())===$&&(l.value="",d.value=null)}}>
        ${t("check")}${e("Save reason")}
      </button>`}
  </div>`:r.reason&&a`<p class="kept-words" dir="auto">${r.reason}</p>`}const Ye=({room:o})=>o.outbox.returned.value.filter(e=>"show_hand"===e.do).map(n=>a`<div key=${n.key} class="notice came-back" role="alert" data-tone="error">
          ${t("undo")}
          <div class="stack-tight">
            <b>${n.why}</b>
            <p dir="auto">${_(o.store,n.with.on)}</p>
            ${n.with.reason&&a`<p class="kept-words" dir="auto">${n.with.reason}</p>`}
            <button class="button" onClick=${()=>o.outbox.take(n.key)}>${e("OK")}</button>
          </div>
        </div>`);var je=Object.freeze({__proto__:null,Goals:function({room:t,stage:o,open:n}){const s=k(t.store,o.id);return a`<section class="stack">
    <h2 class="section-head">${e("Goals")}</h2>
    <${Ye} room=${t} />
    ${!s.length&&a`<p class="soft">${e("No goals yet. They appear here as people write them.")}</p>`}
    ${s.length>0&&n&&a`<p class="soft">${(a=>{var t;return"anonymous"===(null==(t=a.settings)?void 0:t.naming)?e("A hand helps the talk and decides nothing. No one can see whose it is."):e("A hand helps the talk and decides nothing. Facilitators see it with your group, not your name. The report shows reasons without either.")})(o)}</p>`}
    ${ye.map(e=>a`<${_e} key=${e} ...${{room:t,status:e,open:n}} goals=${y(s,e)} />`)}
  </section>`}});export{oe as j,ke as p};
