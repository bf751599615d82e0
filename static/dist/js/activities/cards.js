import{M as e,N as t,l as a,c as o,U as n,J as s,O as r,w as l,f as i,b as c,g as d,o as u,q as $,R as p,r as h,x as m,p as g,m as v,C as f,u as b,v as w}from"../writing.js";import{t as k,n as y,i as C,c as _,a8 as x,h as S,o as O,ac as j,q as T,a9 as N,ad as U,ae as Y,a3 as D,T as E,x as M,a6 as A,F as q,K as B,f as W,I as F,k as I,L as G}from"../core/shared.js";const J={};function P({room:t,stage:a,me:o,draft:n,choice:s,problem:r,left:l,asked:i}){!function({room:e,stage:t,draft:a,choice:o,problem:n}){x(()=>{const s=e.outbox.returned.value.find(e=>"add_card"===e.do&&e.with.stage===t.id);s&&!a.value.trim()&&ne({room:e,entry:s,draft:a,choice:o,problem:n})})}({room:t,stage:a,draft:n,choice:s,problem:r});const c=(e,t)=>s.value={...s.peek(),[e]:t||void 0},{settings:d={}}=a,u=function({store:e},t,a){var o,n;const s=e.get("table",null!=(o=t.table)?o:"");return"anonymous"!==a.naming&&(null==(n=null==s?void 0:s.roles)?void 0:n.recorder)===t.id?s:null}(t,o,d);return y`<${e}
    draft=${n}
    limit=${oe(d,s.value)}
    fits=${!i||i.fits(s.value)}
    label=${k("Your card")}
    hint=${k("Write one idea…")}
    action=${k("Send")}
    problem=${r}
    onSend=${()=>async function({room:e,stage:t,draft:a,choice:o,problem:n,table:s}){const r=function({year:e,for_table:t,...a},o){const n=void 0===e||""===e?a:{...a,year:Number(e)};return t&&t===o?{...n,for_table:t}:n}(o.peek(),s),l=await N(a,a=>e.post("add_card",{stage:t.id,text:a,...r}));if(!l)return;n.value=null,o.value=Z(r,t.settings);const{ok:i}=await l.answer;i&&U(k("Your card is saved."))}({room:t,stage:a,draft:n,choice:s,problem:r,table:null==u?void 0:u.id})}
  >
    ${!1!==d.suggest_similar&&o.group&&y`<${R} ...${{room:t,stage:a,draft:n}} />`}
    ${i&&y`<${i.Fields} store=${t.store} stage=${a} choice=${s.value} onChoose=${c} />`}
    ${Q(a,s.value)&&y`<${se} lanes=${a.lanes} chosen=${s.value.lane} onChoose=${e=>c("lane",e)} />`}
    ${"recorder"===o.role&&y`<${re} room=${t} me=${o} chosen=${s.value.for_group} onChoose=${e=>c("for_group",e)} />`}
    ${d.barriers&&y`<${ie} choice=${s.value} onChoose=${c} />`}
    ${u&&y`<${le} table=${u} on=${s.value.for_table} onChoose=${e=>c("for_table",e)} />`}
    <${de} naming=${d.naming} me=${o} named=${s.value.named} onChoose=${e=>c("named",e)} />
    ${K(t.store,a)&&y`<${H} />`}
    ${d.hold&&y`<p class="composer-note">${C("hide")}${k("Others see it when the facilitator shows the cards.")}</p>`}
    ${null!==l&&y`<p class="composer-note">${_("You can post {n} more card.","You can post {n} more cards.",l)}</p>`}
  <//>`}function R({room:e,stage:t,draft:a}){const o=S(null),n=a.value.trim().length>4;return O(()=>{n&&!o.peek()&&import("./similar.js").then(({Similar:e})=>o.value={Similar:e},z)},[n]),o.value&&y`<${o.value.Similar} ...${{room:e,stage:t,draft:a}} />`}const z=()=>{},K=(e,{id:t,settings:a})=>{var o;return(null==a?void 0:a.alone)&&!(null==(o=e.get("writing",t))?void 0:o.revealed)},H=()=>y`<p class="composer-note">${C("lock")}${k("You’re writing alone. All cards are revealed together.")}</p>`,L=["lane","card_kind","level","named","for_group","for_table","parent","comment","year","importance","attitude","behaviour","priority","area"],Q=({lanes:e},{comment:t})=>(null==e?void 0:e.length)>1&&!t,V=["for_group","named","for_table"],X=(e,t)=>Object.fromEntries(e.map(e=>[e,t[e]])),Z=(e,{draw:t}=J)=>X("matrix"===t?[...V,"parent","attitude"]:V,e),[ee,te,ae]=[140,280,1e3],oe=({long:e}=J,{comment:t}=J)=>t?ee:e?ae:te;function ne({room:e,entry:t,draft:a,choice:o,problem:n}){const{text:s}=t.with;n.value=t.why,a.peek().trim()||(o.value=X(L,t.with)),a.value=[a.peek().trim(),s].filter(Boolean).join("\n"),e.outbox.take(t.key)}const se=({lanes:e,chosen:t,onChoose:a})=>y`<fieldset class="choices lanes">
    <legend class="visually-hidden">${k("Where does it belong?")}</legend>
    ${e.map(({id:e,title:o})=>y`<label key=${e} class="choice" data-category=${e}>
          <input
            type="radio"
            name="lane"
            value=${e}
            checked=${e===(null!=t?t:"unsorted")}
            onChange=${()=>a(e)}
          />
          <span class="choice-face">${C(j(e))}<bdi>${o}</bdi></span></label
        >`)}
  </fieldset>`,re=({room:e,me:t,chosen:a,onChoose:o})=>y`<label class="composer-select"
    >${C("recorder")}<span>${k("For group")}</span>
    <select value=${null!=a?a:t.group} onChange=${e=>o(e.currentTarget.value)}>
      ${T(e.store).map(e=>y`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select></label
  >`,le=({table:e,on:t,onChoose:a})=>y`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${t===e.id}
      onChange=${t=>a(t.currentTarget.checked&&e.id)}
    />${k("For table {n}, which you write for",{n:e.number})}</label
  >`,ie=({choice:e,onChoose:o})=>y`<details class="composer-more">
    <summary>${C("plus")}${k("More")}</summary>
    <div class="composer-tags">
      <${ce}
        label=${k("Kind")}
        pairs=${t()}
        value=${e.card_kind}
        onChoose=${e=>o("card_kind",e)}
      />
      <${ce}
        label=${k("Level of influence")}
        pairs=${a()}
        value=${e.level}
        onChoose=${e=>o("level",e)}
      />
    </div>
  </details>`,ce=({label:e,pairs:t,value:a,onChoose:o})=>y`<label class="field"
    ><span>${e}</span>
    <select value=${null!=a?a:""} onChange=${e=>o(e.currentTarget.value)}>
      <option value="">${k("Not said")}</option>
      ${t.map(([e,t])=>y`<option key=${e} value=${e}>${t}</option>`)}
    </select></label
  >`;function de({naming:e,me:t,named:a,onChoose:o}){return"anonymous"===e?y`<p class="composer-note">${C("lock")}${k("No one sees who wrote it.")}</p>`:"group"===e?y`<p class="composer-note">${C("people")}${k("Your group is shown, not your name.")}</p>`:"named"===e?y`<p class="composer-note">${C("person")}${k("Your name is shown.")}</p>`:t.name?y`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${Boolean(a)}
      onChange=${e=>o(e.currentTarget.checked)}
    />${k("Show my name")}</label
  >`:y`<p class="composer-note">${C("people")}${k("Your group is shown, not your name.")}</p>`}const ue=e=>e.sort((e,t)=>t.at-e.at);const $e=["year","importance","attitude","behaviour","priority","area","parent","comment","root","card_kind","level"],pe=e=>Object.fromEntries($e.map(t=>[t,null==e?void 0:e[t]])),he=({id:e,shown:t="shown",text:a="",behaviour:o="",given:n={},why:s=""},r)=>{var l,i;const c=null!=r?r:{...n,text:a,behaviour:o};return{id:e,shown:t,why:s,at:null!=(l=c.at)?l:0,text:c.text,lane:null!=(i=c.lane)?i:c.category,...pe(c),state:"saved"}},me=({with:{card:e,text:t,lane:a,...o},at:n,state:s})=>({id:e,shown:"shown",at:n,text:t,lane:a,...pe(o),state:s.value}),ge=e=>Object.fromEntries($e.filter(t=>t in e).map(t=>[t,ve(t,e[t])?void 0:e[t]])),ve=(e,t)=>""===t||"importance"===e&&0===t;function fe(e,t,a=new Set){return be(e.filter(e=>e.stage===t&&!e.comment&&!e.merged_into&&(e.cluster||!a.has(e.id))),"lane")}function be(e,t){var a;const o=new Map;for(const n of e)o.set(n[t],(null!=(a=o.get(n[t]))?a:0)+1);return o}const we=({store:e,stage:t,cards:a,open:n,asked:s,draftOf:r,choiceOf:l,onEdit:i,onUnder:c,onWithdraw:d})=>y`<section class="stack-tight">
    <h2 class="section-head">${k("Your cards")} <span class="count">${a.length}</span></h2>
    <ul class="cards">
      ${a.map(a=>y`<${ke}
            key=${a.id}
            card=${a}
            also=${o(e,a.id,3)}
            store=${e}
            stage=${t}
            asked=${s}
            choice=${l(a)}
            onUnder=${c}
            open=${n}
            draft=${r(a)}
            onEdit=${i}
            onWithdraw=${d}
          />`)}
    </ul>
  </section>`;function ke({also:e,store:t,stage:a,card:o,open:s,asked:r,draft:l,choice:i,onEdit:c,onUnder:d,onWithdraw:u}){var $;const p=null==($=a.lanes)?void 0:$.find(({id:e})=>e===o.lane),h=S(l.peek()||Object.keys(i.peek()).length?"editing":null),m=()=>h.value=null,g=()=>(l.value="",i.value={},m());return"editing"===h.value&&s?y`<${Se} ...${{store:t,stage:a,asked:r,card:o,draft:l,choice:i}} onStop=${g} onSave=${async(e,t)=>{e!==o.text?await N(l,e=>c(o,{text:e,...t})):(Object.keys(t).length||"returned"===o.shown)&&c(o,t),g()}} />`:y`<li class="card mine" data-category=${null==p?void 0:p.id} data-state=${o.state}>
    <p class="card-text" dir="auto">${o.text}</p>
    <${Ce} card=${o} />
    ${!s&&y`<${n} draft=${l} />`}
    <div class="card-foot">
      <${Y} lane=${p} />${r&&y`<${r.Said} store=${t} stage=${a} card=${o} />`}<${D}
        state=${o.state}
      />
    </div>
    ${e&&y`<p class="me-too-from" dir="auto">${e}</p>`}
    ${r&&y`<${r.Comments} store=${t} card=${o} />`}
    ${s&&!h.value&&y`<div class="card-acts">
        <button class="button quiet" onClick=${()=>h.value="editing"}>${C("edit")}${k("Edit")}</button>
        <button class="button quiet" onClick=${()=>h.value="withdrawing"}>
          ${C("trash")}${k("Delete")}
        </button>
        ${r&&y`<${r.RootMark} store=${t} stage=${a} card=${o} onMark=${e=>c(o,{root:e})} />`}
      </div>`}
    ${s&&r&&!h.value&&y`<${r.Below} store=${t} stage=${a} card=${o} onUnder=${d} />`}
    ${"withdrawing"===h.value&&y`<${_e} onNo=${m} onYes=${()=>(g(),u(o))} />`}
  </li>`}const ye={held:()=>k("Only you and the facilitator see it for now."),hidden:()=>k("The facilitator has hidden this card."),alone:()=>k("Only you see it until the facilitator reveals everyone’s cards."),returned:()=>k("The facilitator sent it back. Edit it and send it again.")},Ce=({card:{shown:e,why:t}})=>Object.hasOwn(ye,e)&&y`<p class="card-note" role=${"returned"===e?"alert":void 0}>
    ${C("returned"===e?"undo":"hide")}<span
      >${ye[e]()}${t&&y` <b class="card-why" dir="auto">“${t}”</b>`}</span
    >
  </p>`,_e=({onYes:e,onNo:t})=>y`<div class="card-sure" role="group" aria-label=${k("Delete this card?")}>
    <p>${k("Delete this card? It leaves the wall.")}</p>
    <div class="row">
      <button class="button danger" onClick=${e}>${k("Delete")}</button>
      <button class="button" onClick=${t} ref=${xe}>${k("Keep it")}</button>
    </div>
  </div>`,xe=e=>null==e?void 0:e.focus();function Se({store:e,stage:t,asked:a,card:o,draft:n,choice:r,onSave:l,onStop:i}){const c=S(n.peek()||o.text),d={...Te(o),...r.value},u=oe(t.settings,o),$=E(c.value)>0&&E(c.value)<=u&&(!a||a.fits(d));return y`<li class="card mine">
    <form class="stack-tight" onSubmit=${e=>(e.preventDefault(),$&&l(c.value.trim(),function(e,t){const a=Oe.filter(a=>{var o,n;return a in t&&(null!=(o=t[a])?o:"")!==(null!=(n=e[a])?n:"")});return Object.fromEntries(a.map(e=>[e,Ne(e,t[e])]))}(o,r.peek())))}>
      <${s}
        value=${c.value}
        onText=${e=>n.value=c.value=e}
        aria-label=${k("Edit your card")}
        autofocus
      />
      <p class="field-foot"><span class="field-counter">${E(c.value)} / ${u}</span></p>
      ${a&&y`<${a.Fields}
          store=${e}
          stage=${t}
          choice=${d}
          onChoose=${(e,t)=>r.value={...r.peek(),[e]:null!=t?t:null}}
        />`}
      <div class="row">
        <button class="button primary" disabled=${!$}>
          ${C("check")}${"returned"===o.shown?k("Send again"):k("Save")}
        </button>
        <button class="button" type="button" onClick=${i}>${k("Keep as it was")}</button>
      </div>
    </form>
  </li>`}const Oe=["year","importance","attitude","behaviour","priority","area","parent"],je={year:"",importance:0,attitude:"",behaviour:"",priority:"",area:"",parent:""},Te=e=>Object.fromEntries([...Oe,"comment"].map(t=>[t,e[t]]));function Ne(e,t){return null===t||""===t?je[e]:"year"===e?Number(t):t}function Ue({store:e,outbox:t}){const a=e.all("supporter"),o=new Map(a.map(({card:t})=>[t,e.get("card",t)]));return function({supporters:e,cards:t,posts:a}){const o=e=>{var a,o;return null!=(o=null==(a=t.get(e))?void 0:a.merged_into)?o:e},n=new Set(e.map(({card:e})=>o(e)));for(const{with:e}of a)n[!1===e.supported?"delete":"add"](o(e.card));return n}({supporters:a,cards:o,posts:A(t,"support_card",{})})}function Ye({room:e,id:t,open:a}){const n=Ue(e).has(t),s=o(e.store,t,3);return y`${s&&y`<span class="me-too-from" dir="auto">${s}</span>`}
  ${a&&M(e).group&&y`<button class="button quiet me-too" aria-pressed=${n} onClick=${()=>e.post("support_card",{card:t,supported:!n})}>
      ${C(n?"check":"hand")}${k("Me too")}
    </button>`}`}const De=30,Ee=({most:e,all:t,step:a=30})=>t>e.value&&y`<button class="button wide" onClick=${()=>e.value+=a}>
    ${_("Show {n} more","Show {n} more",Math.min(a,t-e.value))}
  </button>`,Me=B(null),Ae=["timeline","tree","groups","matrix"],qe=()=>{};function Be({mine:e,...t}){const a=function({settings:e={}}){const t=Ae.includes(e.draw);return O(()=>{t&&!Me.peek()&&import("./cards_drawn.js").then(function(e){return e.l}).then(e=>Me.value=e.Drawn,qe)},[t]),t?Me.value:null}(t.stage);if(!a)return y`<${We} ...${t} />`;const{room:o,stage:n,own:s,open:r,asked:l,onUnder:i}=t;return y`<section class="stack-tight">
    <h2 class="section-head">${k("Everyone’s cards")}</h2>
    <${a} store=${o.store} stage=${n} mine=${e} row=${e=>y`<${Ge}
      key=${e}
      ...${{room:o,id:e}}
      open=${r&&!s.value.has(e)}
      same=${0}
      ...${{stage:n,asked:l,onUnder:i}}
    />`} />
  </section>`}function We({room:e,stage:t,own:a,open:o,asked:n,onUnder:s}){var r,l;const{store:i}=e,c=S(""),d=S(30),u=null!=(r=t.lanes)?r:[],$=q(()=>JSON.stringify(function({cards:e,clusters:t,stage:a,lane:o,own:n=new Set}){const s=e.filter(e=>{var t;return e.stage===a&&!e.comment&&"shown"===(null!=(t=e.shown)?t:"shown")}),r=e=>!o||e.lane===o,l=be(s.filter(({merged_into:e})=>e),"merged_into"),i=s.filter(e=>!e.merged_into),c=t.filter(e=>e.stage===a).map(e=>{return t=e,a=i.filter(({cluster:t})=>t===e.id),{of:t,members:ue(a)};var t,a}).filter(({of:e,members:t})=>r(e)||t.some(r)),d=ue(i.filter(e=>!e.cluster&&!n.has(e.id)&&r(e)));return[...c.map(({of:e,members:t})=>({cluster:e.id,cards:t.map(({id:e})=>e)})),...d.map(({id:e})=>{var t;return{card:e,same:null!=(t=l.get(e))?t:0}})]}({cards:i.all("card"),clusters:i.all("cluster"),stage:t.id,lane:c.value,own:a.value}))),p=JSON.parse($.value),h=null==(l=i.get("writing",t.id))?void 0:l.cards;return y`<section class="stack-tight">
    <h2 class="section-head">${k("Everyone’s cards")}</h2>
    ${u.length>1&&y`<${Ie} store=${i} stage=${t} lane=${c} own=${a} />`}
    ${!p.length&&y`<p class="soft">${h?Fe(h):k("No cards yet. Yours could be the first.")}</p>`}
    <ul class="cards">
      ${p.slice(0,d.value).map(r=>r.cluster?y`<${Pe}
                key=${r.cluster}
                ...${{room:e,own:a,open:o}}
                id=${r.cluster}
                cards=${r.cards.join(" ")}
              />`:y`<${Ge}
                key=${r.card}
                ...${{room:e,open:o}}
                id=${r.card}
                same=${r.same}
                ...${{stage:t,asked:n,onUnder:s}}
              />`)}
    </ul>
    <${Ee} most=${d} all=${p.length} />
  </section>`}const Fe=e=>_("{n} card written so far.","{n} cards written so far.",e);function Ie({store:e,stage:t,lane:a,own:o}){const n=q(()=>JSON.stringify([...fe(e.all("card"),t.id,o.value)])),s=new Map(JSON.parse(n.value)),r=[...s.values()].reduce((e,t)=>e+t,0),l=(e,t,o)=>y`<button
      key=${e}
      class="chip filter"
      data-category=${e||void 0}
      aria-pressed=${a.value===e}
      onClick=${()=>a.value=e}
    >
      ${e&&C(j(e))}<bdi>${t}</bdi> <b>${o}</b>
    </button>`;return y`<div class="filters scroller" role="group" aria-label=${k("Show lane")}>
    ${l("",k("All"),r)}${t.lanes.map(({id:e,title:t})=>{var a;return l(e,t,null!=(a=s.get(e))?a:0)})}
  </div>`}function Ge({room:e,open:t,id:a,same:o,stage:n,asked:s,onUnder:r}){var l;const{store:i}=e,c=i.get("card",a);if(!c)return null;const d=null==(l=n.lanes)?void 0:l.find(e=>e.id===c.lane);return y`<li class="card" data-category=${null==d?void 0:d.id}>
    <p class="card-text" dir="auto">${W(c)}</p>
    <div class="card-foot">
      <${Y} lane=${d} /><${Je} store=${i} card=${c} />
      ${o>0&&y`<span>${_("+{n} like it","+{n} like it",o)}</span>`}
      <${Ye} ...${{room:e,id:a,open:t}} />
      ${s&&y`<${s.Said} store=${i} stage=${n} card=${c} />`}
    </div>
    ${s&&y`<${s.Comments} store=${i} card=${c} />`}
    ${s&&r&&y`<${s.Below} store=${i} stage=${n} card=${c} onUnder=${r} />`}
  </li>`}const Je=({store:e,card:t})=>{var a;return y`<${F} group=${t.group&&e.get("group",t.group)} plain />
    ${t.by&&y`<bdi>${null==(a=e.get("person",t.by))?void 0:a.name}</bdi>`}`};function Pe({room:e,own:t,open:a,id:o,cards:n}){const{store:s}=e,r=s.get("cluster",o),l=n?n.split(" "):[];return r?y`<li class="card cluster" data-category=${r.lane}>
    <details class="pile">
      <summary>
        <h3 class="card-title" dir="auto">${r.title}</h3>
        <span class="count">${l.length}</span>
      </summary>
      <ul class="pile-cards">
        ${l.map(o=>y`<${Re} key=${o} room=${e} id=${o} open=${a&&!t.value.has(o)} />`)}
      </ul>
    </details>
  </li>`:null}function Re({room:e,id:t,open:a}){const{store:o}=e,n=o.get("card",t);return n&&y`<li>
      <p class="card-text" dir="auto">${W(n)}</p>
      <div class="card-foot">
        <${F} group=${n.group&&o.get("group",n.group)} plain />
        <${Ye} ...${{room:e,id:t,open:a}} />
      </div>
    </li>`}const ze=(e,t)=>"add_card"===e.do&&e.with.stage===t.id||"edit_card"===e.do||Ke(e,t),Ke=(e,t)=>{var a;return"show_hand"===e.do&&Boolean(null==(a=t.settings)?void 0:a.agree)},He=B(null),Le=["years","importance","attitude","behaviour","priority","area","under","comments"],Qe=()=>{};function Ve(e){const t=S(null);return O(()=>{Promise.resolve().then(function(){return Ot}).then(e=>t.value=e,()=>t.value={Goals:Xe})},[]),t.value&&y`<${t.value.Goals} ...${e} />`}const Xe=()=>y`<p class="notice" role="alert" data-tone="warn">
    ${C("cloud-off")}<span>${k("This didn’t load. The wifi may be weak here.")}</span>
  </p>`;function Ze(e,t,a){const o=I(e.draft(`${t.id}/choice`),{}),n=S(o.peek());return x(()=>o.value=a.value.trim()?n.value:{}),n}const et=({entry:e,open:t,onBack:a,onAgain:o,onDrop:n})=>y`<div class="notice came-back" role="alert" data-tone="error">
    ${C("undo")}
    <div class="stack-tight">
      <b>${e.why}</b>
      <p class="kept-words" dir="auto">${e.with.text}</p>
      <div class="row">
        ${t&&"add_card"===e.do&&y`<button class="button" onClick=${a}>${k("Put it back in the box")}</button>`}
        ${t&&"edit_card"===e.do&&y`<button class="button" onClick=${o}>${k("Try again")}</button>`}
        <button class="button quiet" onClick=${n}>${k("Discard")}</button>
      </div>
    </div>
  </div>`;var tt=Object.freeze({__proto__:null,Activity:function({room:e,stage:t,open:a,head:o}){var s,l;const{store:i,outbox:c,post:d}=e,u=M(e),$=function({store:e,outbox:t},a){const o=e.all("authorship"),n=new Map(o.map(({id:t})=>[t,e.get("card",t)]));return function({authorships:e,cards:t,posts:a,stage:o}){const n=e.filter(e=>e.stage===o).map(e=>he(e,t.get(e.id))),s=new Set(n.map(({id:e})=>e)),r=a.filter(e=>"add_card"===e.do&&e.with.stage===o&&!s.has(e.with.card)),l=new Set(a.filter(e=>"withdraw_card"===e.do).map(e=>e.with.card)),i=[...n,...r.map(me)].filter(({id:e})=>!l.has(e));return ue(i.map(e=>function(e,t){return t.filter(t=>"edit_card"===t.do&&t.with.card===e.id).reduce((e,{with:{text:t,category:a,...o},state:n})=>({...e,...ge(o),text:null!=t?t:e.text,lane:null!=a?a:e.lane,state:n.value}),e)}(e,a)))}({authorships:o,cards:n,posts:t.pending.value,stage:a.id})}(e,t);!function({prefix:e},t,a){var o;const n="anonymous"===(null==(o=t.settings)?void 0:o.naming)?a.map(({id:e})=>e).join():"";O(()=>{n&&r(e,t.id,n.split(","))},[n])}(e,t,$);const p=q(()=>new Set(i.ids("authorship"))),h=e.draft(t.id),m={draft:h,choice:Ze(e,t,h),problem:S(null)},g=c.returned.value.filter(e=>ze(e,t)&&!Ke(e,t)),v=function(e,t,a){var o;const n=null==(o=e.settings)?void 0:o.most,s=a.filter(({comment:e})=>!e).length;return n&&"participant"===t.role?Math.max(0,n-s):null}(t,u,$),f=function({settings:e={}}){const t=Le.some(t=>e[t]);return O(()=>{t&&!He.peek()&&Promise.resolve().then(function(){return ft}).then(e=>He.value=e,Qe)},[t]),t?He.value:null}(t),b=a&&0!==v?(e,t)=>function({choice:e},t,a){var o;e.value={...e.peek(),parent:t,comment:a||void 0},null==(o=document.querySelector(".composer textarea"))||o.focus()}(m,e,t):null;return y`<main class="page-main stack">
      ${o} ${(null==(s=t.settings)?void 0:s.agree)&&y`<${Ve} ...${{room:e,stage:t,open:a}} />`}
      ${!a&&y`<${n} draft=${m.draft} />`}
      ${g.map(t=>y`<${et}
            key=${t.key}
            entry=${t}
            open=${a}
            onBack=${()=>ne({room:e,entry:t,...m})}
            onAgain=${()=>function(e,{key:t,with:a}){e.outbox.take(t),e.post("edit_card",a)}(e,t)}
            onDrop=${()=>c.take(t.key)}
          />`)}
      ${a&&0===v&&y`<p class="notice" data-tone="info">
          ${C("check")}<span>${k("You have posted all your cards. Delete one to write another.")}</span>
        </p>`}
      ${$.length>0&&y`<${we}
          store=${i}
          cards=${$}
          stage=${t}
          asked=${f}
          onUnder=${b}
          open=${a}
          draftOf=${t=>e.draft(`card/${t.id}`)}
          choiceOf=${t=>I(e.draft(`card/${t.id}/choice`),{})}
          onEdit=${(e,t)=>d("edit_card",{card:e.id,...t})}
          onWithdraw=${e=>d("withdraw_card",{card:e.id})}
        />`}
      ${b&&f&&y`<${f.Parents} store=${i} stage=${t} onUnder=${b} />`}
      ${!(null==(l=t.settings)?void 0:l.agree)&&y`<${Be} ...${{room:e,stage:t,open:a,asked:f}} own=${p} mine=${u.group} onUnder=${b} />`}
    </main>
    ${a&&0!==v&&y`<${P} asked=${f} room=${e} stage=${t} me=${u} left=${v} ...${m} />`}`},takes:ze});const at=({settings:{under:e,draw:t}={}})=>Boolean(e)&&("here"===e||"matrix"!==t),ot=e=>e.sort((e,t)=>e.at-t.at),nt=({stage:e,onAdd:t})=>y`<button class="button quiet" onClick=${t}>
    ${C("plus")}${(({settings:e})=>"tree"===(null==e?void 0:e.draw))(e)?k("Why?"):k("Add below")}
  </button>`;function st({store:e,id:t}){const a=e.get("card",t);return a&&y`<li>
      <p class="card-text" dir="auto">${W(a)}</p>
      <${F} group=${a.group&&e.get("group",a.group)} plain />
    </li>`}const[rt,lt]=[-9999,2100],it=({year:e,behaviour:t})=>(e=>null==e||""===e||(e=>{const t=Number(e);return Number.isInteger(t)&&t>=rt&&t<=lt})(e))(e)&&E(null!=t?t:"")<=280,ct=[["priority","priorities",()=>k("Government priority")],["area","areas",()=>k("Area")]],dt=({said:e,onChoose:t})=>y`<label class="field">
    <span>${k("Behaviour to shift")}</span>
    <input
      dir="auto"
      maxlength=${280}
      value=${null!=e?e:""}
      onInput=${e=>t(e.currentTarget.value)}
    />
  </label>`,ut=({store:e,settings:t,choice:a,onChoose:o})=>ct.filter(([e])=>t[e]).map(([t,n,s])=>y`<${pt} key=${t} ...${{store:e,name:t,of:n,onChoose:o}} label=${s()} chosen=${a[t]} />`),$t=({title:e})=>y`<span class="chip plain">${C("globe")}<bdi>${e}</bdi></span>`;function pt({store:e,name:t,of:a,label:o,chosen:n,onChoose:s}){const r=u(e,a,[],n);return r.length?y`<label class="field">
    <span>${o}</span>
    <select value=${null!=n?n:""} onChange=${e=>s(t,e.currentTarget.value)}>
      <option value="">${k("None")}</option>
      ${r.map(([e,t])=>y`<option key=${e} value=${e}>${t}</option>`)}
    </select>
  </label>`:null}const ht=({store:e,choice:{parent:t,comment:a},onDrop:o})=>y`<p class="composer-note composer-under">
    ${C(a?"edit":"tree")}
    <span>${k(a?"Comment on:":"Under:")} <b dir="auto">${G(e,t)}</b></span>
    <button class="button quiet icon-only" type="button" aria-label=${k("Take it off")} onClick=${o}>
      ${C("close")}
    </button>
  </p>`;function mt({year:e,onChoose:t}){const a=!it({year:e});return y`<label class="field composer-year">
    <span>${k("Year")}</span>
    <input
      type="number"
      min=${rt}
      max=${lt}
      step="1"
      value=${null!=e?e:""}
      aria-invalid=${a}
      onInput=${e=>t(gt(e.currentTarget))}
    />
    ${a&&y`<small class="field-error" role="status">${k("Write the year as a number, such as 1998.")}</small>`}
  </label>`}const gt=e=>e.validity.badInput?"?":e.value,vt=({name:e,label:t,pairs:a,chosen:o,onChoose:n})=>y`<fieldset class="choices asked" data-many=${a.length}>
    <legend>${t}</legend>
    ${a.map(([t,a])=>y`<label key=${t} class="choice">
          <input
            type="radio"
            name=${e}
            checked=${o===t}
            onClick=${()=>n(o===t?void 0:t)}
          />
          <span class="choice-face">${a}</span>
        </label>`)}
  </fieldset>`;var ft=Object.freeze({__proto__:null,Below:function({store:e,stage:t,card:a,onUnder:o}){var n;if(a.comment)return null;const s=at(t)&&function(e,t,a){let o=0;for(let n=a;n&&o<=6;n=n.parent&&e.get("card",n.parent))n.stage===t.id&&(o+=1);return o}(e,t,a)<6,r=null==(n=t.settings)?void 0:n.comments;return s||r?y`<div class="card-acts">
    ${s&&y`<${nt} stage=${t} onAdd=${()=>o(a.id)} />`}
    ${r&&y`<button class="button quiet" onClick=${()=>o(a.id,!0)}>${C("edit")}${k("Comment")}</button>`}
  </div>`:null},Comments:function({store:e,card:t}){const a=q(()=>ot(e.all("card").filter(e=>e.comment&&e.parent===t.id)).map(({id:e})=>e).join(" ")),o=a.value?a.value.split(" "):[];return o.length?y`<details class="card-comments">
    <summary>${_("{n} comment","{n} comments",o.length)}</summary>
    <ul class="pile-cards">
      ${o.map(t=>y`<${st} key=${t} store=${e} id=${t} />`)}
    </ul>
  </details>`:null},Fields:function({store:e,stage:{settings:t={}},choice:a,onChoose:o}){const n=!a.comment;return y`${a.parent&&y`<${ht} store=${e} choice=${a} onDrop=${()=>(o("parent"),o("comment"))} />`}
  ${n&&t.years&&y`<${mt} year=${a.year} onChoose=${e=>o("year",e)} />`}
  ${n&&t.importance&&y`<${vt}
      name="importance"
      label=${"urgency"===t.importance?k("How urgent is it?"):k("How much does it matter?")}
      pairs=${l(t.importance)}
      chosen=${a.importance}
      onChoose=${e=>o("importance",e)}
    />`}
  ${n&&t.attitude&&y`<${vt}
      name="attitude"
      label=${k("Do we do it already?")}
      pairs=${i()}
      chosen=${a.attitude}
      onChoose=${e=>o("attitude",e)}
    />`}
  ${n&&t.behaviour&&y`<${dt} said=${a.behaviour} onChoose=${e=>o("behaviour",e)} />`}
  ${n&&y`<${ut} ...${{store:e,settings:t,choice:a,onChoose:o}} />`}`},Parents:function({store:e,stage:t,onUnder:a}){var o,n;const s=S(12),r=e.get("stage",null!=(n=null==(o=t.settings)?void 0:o.under)?n:"");if(!r)return null;const l=ot(e.all("card").filter(e=>e.stage===r.id&&!e.comment&&!e.merged_into&&"shown"===e.shown));return y`<section class="stack-tight">
    <h2 class="section-head">${r.title} <span class="count">${l.length}</span></h2>
    <ul class="cards">
      ${l.slice(0,s.value).map(e=>y`<li key=${e.id} class="card">
            <p class="card-text" dir="auto">${W(e)}</p>
            <div class="card-acts"><${nt} stage=${t} onAdd=${()=>a(e.id)} /></div>
          </li>`)}
    </ul>
    <${Ee} most=${s} all=${l.length} step=${12} />
  </section>`},RootMark:function({store:e,stage:t,card:a,onMark:o}){const n=!e.all("card").some(e=>e.parent===a.id&&!e.comment);return a.comment||!at(t)||!n&&!a.root?null:y`<button class="button quiet" aria-pressed=${Boolean(a.root)} onClick=${()=>o(!a.root)}>
    ${C("tree")}${a.root?k("Not a root cause"):k("This is a root cause")}
  </button>`},Said:function({store:e,stage:t,card:a}){var o;const{year:n,importance:s,attitude:r,behaviour:u,parent:$,comment:p,root:h}=a,m=$&&G(e,$);return y`${null!=n&&y`<span class="chip plain">${C("calendar")}${n}</span>`}
  ${s&&y`<span class="chip plain">${C("flag")}${c(l(null==(o=t.settings)?void 0:o.importance),s)}</span>`}
  ${r&&y`<span class="chip plain">${c(i(),r)}</span>`}
  ${u&&y`<span class="chip plain">${C("refresh")}<bdi>${u}</bdi></span>`}
  ${ct.map(([t,o])=>a[t]&&y`<${$t} key=${t} title=${d(e,o,a[t])} />`)}
  ${h&&y`<span class="chip plain">${C("tree")}${k("Root cause")}</span>`}
  ${m&&y`<span class="chip plain said-under"
      >${C(p?"edit":"tree")}<span
        >${k(p?"Comment on:":"Under:")} <bdi>${m}</bdi></span
      ></span
    >`}`},fits:it});const bt=["proposed","agreed","not_agreed","parked"],wt=({room:e,status:t,goals:a,open:o})=>a.length>0&&y`<h3 class="goal-status">
      ${C(m(t))}${g(t)} <span class="count">${a.length}</span>
    </h3>
    <ul class="cards">
      ${a.map(t=>y`<${kt} key=${t.id} ...${{room:e,goal:t,open:o}} />`)}
    </ul>`,kt=({room:e,goal:t,open:a})=>y`<li class="card goal" data-status=${t.status}>
    <p class="card-text" dir="auto">${t.text}</p>
    ${"proposed"===t.status?y`<${_t} ...${{room:e,goal:t,open:a}} />`:y`<${yt} goal=${t} />`}
    <${Ct} count=${t.count} />
  </li>`,yt=({goal:{said:e}})=>y`${e.basis&&y`<p dir="auto">${e.basis}</p>`}
  ${e.dissent&&y`<p class="goal-dissent"><b>${k("Dissent")}:</b> <span dir="auto">${e.dissent}</span></p>`}`,Ct=({count:e})=>{var t;return e&&y`<p class="soft goal-count">
    ${Object.keys(null!=(t=e.choices)?t:{}).length?v(e.choices):_("{n} hand so far","{n} hands so far",e.hands)}
  </p>`};function _t({room:e,goal:t,open:a}){const o=function({store:e,outbox:t},a){var o;const n=A(t,"show_hand",{on:a}).at(-1),s=e.all("own_hand").find(e=>e.on===a);return n?{choice:n.with.hand,reason:null!=(o=n.with.reason)?o:"",state:n.state.value}:s?{...s,state:"saved"}:{choice:null,reason:"",state:null}}(e,t.id),n=e.draft(`hand/${t.id}`),s=a=>e.post("show_hand",{on:t.id,hand:a,reason:"not_yet"===a?o.reason:""});return y`<fieldset class="choices hands" disabled=${!a} aria-label=${k("Your hand")}>
      ${f.map(e=>y`<label key=${e} class="choice"
            ><input
              type="radio"
              name=${`hand/${t.id}`}
              checked=${o.choice===e}
              onChange=${()=>s(e)}
            /><span class="choice-face">${C(b(e))}<span>${w(e)}</span></span></label
          >`)}
    </fieldset>
    ${"not_yet"===o.choice&&y`<${xt} ...${{room:e,goal:t,own:o,draft:n,open:a}} />`}
    ${o.choice&&y`<div class="row goal-own">
        <${D} state=${o.state} />
        ${a&&y`<button class="button quiet" onClick=${()=>(n.value="",s(null))}>
            ${C("undo")}${k("Take back")}
          </button>`}
      </div>`}`}function xt({room:e,goal:t,own:a,draft:o,open:n}){var r;const l=S(o.peek()||null),i=null!=(r=l.value)?r:a.reason,c=i.trim();return n?y`<div class="stack-tight">
    <label class="field">
      <b>${k("What is missing? (optional)")}</b>
      <${s} value=${i} onText=${e=>o.value=l.value=e} />
    </label>
    ${E(i)>196&&y`<p class="field-foot"><span class="field-counter">${E(i)} / ${280}</span></p>`}
    ${c!==a.reason&&y`<button class="button primary" disabled=${E(c)>280} onClick=${async()=>{var a;await e.post("show_hand",{on:t.id,hand:"not_yet",reason:c}).kept,(null==(a=l.peek())?void 0:a.trim())===c&&(o.value="",l.value=null)}}>
        ${C("check")}${k("Save reason")}
      </button>`}
  </div>`:a.reason&&y`<p class="kept-words" dir="auto">${a.reason}</p>`}const St=({with:{reason:e}})=>e&&y`<p class="kept-words" dir="auto">${e}</p>`;var Ot=Object.freeze({__proto__:null,Goals:function({room:e,stage:t,open:a}){const o=$(e.store,t.id);return y`<section class="stack">
    <h2 class="section-head">${k("Goals")}</h2>
    <${p} room=${e} of="show_hand" kept=${St} />
    ${!o.length&&y`<p class="soft">${k("No goals yet. They appear here as people write them.")}</p>`}
    ${o.length>0&&a&&y`<p class="soft">${(e=>{var t;return"anonymous"===(null==(t=e.settings)?void 0:t.naming)?k("A hand helps the talk and decides nothing. No one can see whose it is."):k("A hand helps the talk and decides nothing. Facilitators see it with your group, not your name. The report shows reasons without either.")})(t)}</p>`}
    ${bt.map(t=>y`<${wt} key=${t} ...${{room:e,status:t,open:a}} goals=${h(o,t)} />`)}
  </section>`}});export{De as A,Ee as M,Ue as j,tt as p};
