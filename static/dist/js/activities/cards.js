import{J as e,L as t,l as a,c as o,U as n,H as s,M as r,w as l,f as i,b as c,m as d,R as u,p as $,u as p,k as h,h as m,C as g,q as v,r as f}from"../writing.js";import{t as b,n as w,i as k,d as y,a7 as C,h as _,b as x,ab as S,q as O,a8 as j,ac as T,ad as U,a2 as N,S as Y,w as D,a5 as E,F as M,K as A,g as q,H as B,k as W,J as F}from"../core/shared.js";const J={};function G({room:t,stage:a,me:o,draft:n,choice:s,problem:r,left:l,asked:i}){!function({room:e,stage:t,draft:a,choice:o,problem:n}){C(()=>{const s=e.outbox.returned.value.find(e=>"add_card"===e.do&&e.with.stage===t.id);s&&!a.value.trim()&&ae({room:e,entry:s,draft:a,choice:o,problem:n})})}({room:t,stage:a,draft:n,choice:s,problem:r});const c=(e,t)=>s.value={...s.peek(),[e]:t||void 0},{settings:d={}}=a,u=function({store:e},t,a){var o,n;const s=e.get("table",null!=(o=t.table)?o:"");return"anonymous"!==a.naming&&(null==(n=null==s?void 0:s.roles)?void 0:n.recorder)===t.id?s:null}(t,o,d);return w`<${e}
    draft=${n}
    limit=${te(d,s.value)}
    fits=${!i||i.fits(s.value)}
    label=${b("Your card")}
    hint=${b("Write one idea…")}
    action=${b("Send")}
    problem=${r}
    onSend=${()=>async function({room:e,stage:t,draft:a,choice:o,problem:n,table:s}){const r=function({year:e,for_table:t,...a},o){const n=void 0===e||""===e?a:{...a,year:Number(e)};return t&&t===o?{...n,for_table:t}:n}(o.peek(),s),l=await j(a,a=>e.post("add_card",{stage:t.id,text:a,...r}));if(!l)return;n.value=null,o.value=V(r,t.settings);const{ok:i}=await l.answer;i&&T(b("Your card is saved."))}({room:t,stage:a,draft:n,choice:s,problem:r,table:null==u?void 0:u.id})}
  >
    ${!1!==d.suggest_similar&&o.group&&w`<${I} ...${{room:t,stage:a,draft:n}} />`}
    ${i&&w`<${i.Fields} store=${t.store} stage=${a} choice=${s.value} onChoose=${c} />`}
    ${K(a,s.value)&&w`<${oe} lanes=${a.lanes} chosen=${s.value.lane} onChoose=${e=>c("lane",e)} />`}
    ${"recorder"===o.role&&w`<${ne} room=${t} me=${o} chosen=${s.value.for_group} onChoose=${e=>c("for_group",e)} />`}
    ${d.barriers&&w`<${re} choice=${s.value} onChoose=${c} />`}
    ${u&&w`<${se} table=${u} on=${s.value.for_table} onChoose=${e=>c("for_table",e)} />`}
    <${ie} naming=${d.naming} me=${o} named=${s.value.named} onChoose=${e=>c("named",e)} />
    ${H(t.store,a)&&w`<${R} />`}
    ${d.hold&&w`<p class="composer-note">${k("hide")}${b("Others see it when the facilitator shows the cards.")}</p>`}
    ${null!==l&&w`<p class="composer-note">${y("You can post {n} more card.","You can post {n} more cards.",l)}</p>`}
  <//>`}function I({room:e,stage:t,draft:a}){const o=_(null),n=a.value.trim().length>4;return x(()=>{n&&!o.peek()&&import("./similar.js").then(({Similar:e})=>o.value={Similar:e},P)},[n]),o.value&&w`<${o.value.Similar} ...${{room:e,stage:t,draft:a}} />`}const P=()=>{},H=(e,{id:t,settings:a})=>{var o;return(null==a?void 0:a.alone)&&!(null==(o=e.get("writing",t))?void 0:o.revealed)},R=()=>w`<p class="composer-note">${k("lock")}${b("You’re writing alone. All cards are revealed together.")}</p>`,z=["lane","card_kind","level","named","for_group","for_table","parent","comment","year","importance","attitude","behaviour","priority","area"],K=({lanes:e},{comment:t})=>(null==e?void 0:e.length)>1&&!t,L=["for_group","named","for_table"],Q=(e,t)=>Object.fromEntries(e.map(e=>[e,t[e]])),V=(e,{draw:t}=J)=>Q("matrix"===t?[...L,"parent","attitude"]:L,e),[X,Z,ee]=[140,280,1e3],te=({long:e}=J,{comment:t}=J)=>t?X:e?ee:Z;function ae({room:e,entry:t,draft:a,choice:o,problem:n}){const{text:s}=t.with;n.value=t.why,a.peek().trim()||(o.value=Q(z,t.with)),a.value=[a.peek().trim(),s].filter(Boolean).join("\n"),e.outbox.take(t.key)}const oe=({lanes:e,chosen:t,onChoose:a})=>w`<fieldset class="choices lanes">
    <legend class="visually-hidden">${b("Where does it belong?")}</legend>
    ${e.map(({id:e,title:o})=>w`<label key=${e} class="choice" data-category=${e}>
          <input
            type="radio"
            name="lane"
            value=${e}
            checked=${e===(null!=t?t:"unsorted")}
            onChange=${()=>a(e)}
          />
          <span class="choice-face">${k(S(e))}<bdi>${o}</bdi></span></label
        >`)}
  </fieldset>`,ne=({room:e,me:t,chosen:a,onChoose:o})=>w`<label class="composer-select"
    >${k("recorder")}<span>${b("For group")}</span>
    <select value=${null!=a?a:t.group} onChange=${e=>o(e.currentTarget.value)}>
      ${O(e.store).map(e=>w`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select></label
  >`,se=({table:e,on:t,onChoose:a})=>w`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${t===e.id}
      onChange=${t=>a(t.currentTarget.checked&&e.id)}
    />${b("For table {n}, which you write for",{n:e.number})}</label
  >`,re=({choice:e,onChoose:o})=>w`<details class="composer-more">
    <summary>${k("plus")}${b("More")}</summary>
    <div class="composer-tags">
      <${le}
        label=${b("Kind")}
        pairs=${t()}
        value=${e.card_kind}
        onChoose=${e=>o("card_kind",e)}
      />
      <${le}
        label=${b("Level of influence")}
        pairs=${a()}
        value=${e.level}
        onChoose=${e=>o("level",e)}
      />
    </div>
  </details>`,le=({label:e,pairs:t,value:a,onChoose:o})=>w`<label class="field"
    ><span>${e}</span>
    <select value=${null!=a?a:""} onChange=${e=>o(e.currentTarget.value)}>
      <option value="">${b("Not said")}</option>
      ${t.map(([e,t])=>w`<option key=${e} value=${e}>${t}</option>`)}
    </select></label
  >`;function ie({naming:e,me:t,named:a,onChoose:o}){return"anonymous"===e?w`<p class="composer-note">${k("lock")}${b("No one sees who wrote it.")}</p>`:"group"===e?w`<p class="composer-note">${k("people")}${b("Your group is shown, not your name.")}</p>`:"named"===e?w`<p class="composer-note">${k("person")}${b("Your name is shown.")}</p>`:t.name?w`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${Boolean(a)}
      onChange=${e=>o(e.currentTarget.checked)}
    />${b("Show my name")}</label
  >`:w`<p class="composer-note">${k("people")}${b("Your group is shown, not your name.")}</p>`}const ce=e=>e.sort((e,t)=>t.at-e.at);const de=["year","importance","attitude","behaviour","priority","area","parent","comment","root","card_kind","level"],ue=e=>Object.fromEntries(de.map(t=>[t,null==e?void 0:e[t]])),$e=({id:e,shown:t="shown",text:a="",behaviour:o="",given:n={},why:s=""},r)=>{var l,i;const c=null!=r?r:{...n,text:a,behaviour:o};return{id:e,shown:t,why:s,at:null!=(l=c.at)?l:0,text:c.text,lane:null!=(i=c.lane)?i:c.category,...ue(c),state:"saved"}},pe=({with:{card:e,text:t,lane:a,...o},at:n,state:s})=>({id:e,shown:"shown",at:n,text:t,lane:a,...ue(o),state:s.value}),he=e=>Object.fromEntries(de.filter(t=>t in e).map(t=>[t,me(t,e[t])?void 0:e[t]])),me=(e,t)=>""===t||"importance"===e&&0===t;function ge(e,t,a=new Set){return ve(e.filter(e=>e.stage===t&&!e.comment&&!e.merged_into&&(e.cluster||!a.has(e.id))),"lane")}function ve(e,t){var a;const o=new Map;for(const n of e)o.set(n[t],(null!=(a=o.get(n[t]))?a:0)+1);return o}const fe=({store:e,stage:t,cards:a,open:n,asked:s,draftOf:r,choiceOf:l,onEdit:i,onUnder:c,onWithdraw:d})=>w`<section class="stack-tight">
    <h2 class="section-head">${b("Your cards")} <span class="count">${a.length}</span></h2>
    <ul class="cards">
      ${a.map(a=>w`<${be}
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
  </section>`;function be({also:e,store:t,stage:a,card:o,open:s,asked:r,draft:l,choice:i,onEdit:c,onUnder:d,onWithdraw:u}){var $;const p=null==($=a.lanes)?void 0:$.find(({id:e})=>e===o.lane),h=_(l.peek()||Object.keys(i.peek()).length?"editing":null),m=()=>h.value=null,g=()=>(l.value="",i.value={},m());return"editing"===h.value&&s?w`<${_e} ...${{store:t,stage:a,asked:r,card:o,draft:l,choice:i}} onStop=${g} onSave=${async(e,t)=>{e!==o.text?await j(l,e=>c(o,{text:e,...t})):(Object.keys(t).length||"returned"===o.shown)&&c(o,t),g()}} />`:w`<li class="card mine" data-category=${null==p?void 0:p.id} data-state=${o.state}>
    <p class="card-text" dir="auto">${o.text}</p>
    <${ke} card=${o} />
    ${!s&&w`<${n} draft=${l} />`}
    <div class="card-foot">
      <${U} lane=${p} />${r&&w`<${r.Said} store=${t} stage=${a} card=${o} />`}<${N}
        state=${o.state}
      />
    </div>
    ${e&&w`<p class="me-too-from" dir="auto">${e}</p>`}
    ${r&&w`<${r.Comments} store=${t} card=${o} />`}
    ${s&&!h.value&&w`<div class="card-acts">
        <button class="button quiet" onClick=${()=>h.value="editing"}>${k("edit")}${b("Edit")}</button>
        <button class="button quiet" onClick=${()=>h.value="withdrawing"}>
          ${k("trash")}${b("Delete")}
        </button>
        ${r&&w`<${r.RootMark} store=${t} stage=${a} card=${o} onMark=${e=>c(o,{root:e})} />`}
      </div>`}
    ${s&&r&&!h.value&&w`<${r.Below} store=${t} stage=${a} card=${o} onUnder=${d} />`}
    ${"withdrawing"===h.value&&w`<${ye} onNo=${m} onYes=${()=>(g(),u(o))} />`}
  </li>`}const we={held:()=>b("Only you and the facilitator see it for now."),hidden:()=>b("The facilitator has hidden this card."),alone:()=>b("Only you see it until the facilitator reveals everyone’s cards."),returned:()=>b("The facilitator sent it back. Edit it and send it again.")},ke=({card:{shown:e,why:t}})=>Object.hasOwn(we,e)&&w`<p class="card-note" role=${"returned"===e?"alert":void 0}>
    ${k("returned"===e?"undo":"hide")}<span
      >${we[e]()}${t&&w` <b class="card-why" dir="auto">“${t}”</b>`}</span
    >
  </p>`,ye=({onYes:e,onNo:t})=>w`<div class="card-sure" role="group" aria-label=${b("Delete this card?")}>
    <p>${b("Delete this card? It leaves the wall.")}</p>
    <div class="row">
      <button class="button danger" onClick=${e}>${b("Delete")}</button>
      <button class="button" onClick=${t} ref=${Ce}>${b("Keep it")}</button>
    </div>
  </div>`,Ce=e=>null==e?void 0:e.focus();function _e({store:e,stage:t,asked:a,card:o,draft:n,choice:r,onSave:l,onStop:i}){const c=_(n.peek()||o.text),d={...Oe(o),...r.value},u=te(t.settings,o),$=Y(c.value)>0&&Y(c.value)<=u&&(!a||a.fits(d));return w`<li class="card mine">
    <form class="stack-tight" onSubmit=${e=>(e.preventDefault(),$&&l(c.value.trim(),function(e,t){const a=xe.filter(a=>{var o,n;return a in t&&(null!=(o=t[a])?o:"")!==(null!=(n=e[a])?n:"")});return Object.fromEntries(a.map(e=>[e,je(e,t[e])]))}(o,r.peek())))}>
      <${s}
        value=${c.value}
        onText=${e=>n.value=c.value=e}
        aria-label=${b("Edit your card")}
        autofocus
      />
      <p class="field-foot"><span class="field-counter">${Y(c.value)} / ${u}</span></p>
      ${a&&w`<${a.Fields}
          store=${e}
          stage=${t}
          choice=${d}
          onChoose=${(e,t)=>r.value={...r.peek(),[e]:null!=t?t:null}}
        />`}
      <div class="row">
        <button class="button primary" disabled=${!$}>
          ${k("check")}${"returned"===o.shown?b("Send again"):b("Save")}
        </button>
        <button class="button" type="button" onClick=${i}>${b("Keep as it was")}</button>
      </div>
    </form>
  </li>`}const xe=["year","importance","attitude","behaviour","priority","area","parent"],Se={year:"",importance:0,attitude:"",behaviour:"",priority:"",area:"",parent:""},Oe=e=>Object.fromEntries([...xe,"comment"].map(t=>[t,e[t]]));function je(e,t){return null===t||""===t?Se[e]:"year"===e?Number(t):t}function Te({store:e,outbox:t}){const a=e.all("supporter"),o=new Map(a.map(({card:t})=>[t,e.get("card",t)]));return function({supporters:e,cards:t,posts:a}){const o=e=>{var a,o;return null!=(o=null==(a=t.get(e))?void 0:a.merged_into)?o:e},n=new Set(e.map(({card:e})=>o(e)));for(const{with:e}of a)n[!1===e.supported?"delete":"add"](o(e.card));return n}({supporters:a,cards:o,posts:E(t,"support_card",{})})}function Ue({room:e,id:t,open:a}){const n=Te(e).has(t),s=o(e.store,t,3);return w`${s&&w`<span class="me-too-from" dir="auto">${s}</span>`}
  ${a&&D(e).group&&w`<button class="button quiet me-too" aria-pressed=${n} onClick=${()=>e.post("support_card",{card:t,supported:!n})}>
      ${k(n?"check":"hand")}${b("Me too")}
    </button>`}`}const Ne=30,Ye=({most:e,all:t,step:a=30})=>t>e.value&&w`<button class="button wide" onClick=${()=>e.value+=a}>
    ${y("Show {n} more","Show {n} more",Math.min(a,t-e.value))}
  </button>`,De=A(null),Ee=["timeline","tree","groups","matrix"],Me=()=>{};function Ae({mine:e,...t}){const a=function({settings:e={}}){const t=Ee.includes(e.draw);return x(()=>{t&&!De.peek()&&import("./cards_drawn.js").then(function(e){return e.l}).then(e=>De.value=e.Drawn,Me)},[t]),t?De.value:null}(t.stage);if(!a)return w`<${qe} ...${t} />`;const{room:o,stage:n,own:s,open:r,asked:l,onUnder:i}=t;return w`<section class="stack-tight">
    <h2 class="section-head">${b("Everyone’s cards")}</h2>
    <${a} store=${o.store} stage=${n} mine=${e} row=${e=>w`<${Fe}
      key=${e}
      ...${{room:o,id:e}}
      open=${r&&!s.value.has(e)}
      same=${0}
      ...${{stage:n,asked:l,onUnder:i}}
    />`} />
  </section>`}function qe({room:e,stage:t,own:a,open:o,asked:n,onUnder:s}){var r,l;const{store:i}=e,c=_(""),d=_(30),u=null!=(r=t.lanes)?r:[],$=M(()=>JSON.stringify(function({cards:e,clusters:t,stage:a,lane:o,own:n=new Set}){const s=e.filter(e=>{var t;return e.stage===a&&!e.comment&&"shown"===(null!=(t=e.shown)?t:"shown")}),r=e=>!o||e.lane===o,l=ve(s.filter(({merged_into:e})=>e),"merged_into"),i=s.filter(e=>!e.merged_into),c=t.filter(e=>e.stage===a).map(e=>{return t=e,a=i.filter(({cluster:t})=>t===e.id),{of:t,members:ce(a)};var t,a}).filter(({of:e,members:t})=>r(e)||t.some(r)),d=ce(i.filter(e=>!e.cluster&&!n.has(e.id)&&r(e)));return[...c.map(({of:e,members:t})=>({cluster:e.id,cards:t.map(({id:e})=>e)})),...d.map(({id:e})=>{var t;return{card:e,same:null!=(t=l.get(e))?t:0}})]}({cards:i.all("card"),clusters:i.all("cluster"),stage:t.id,lane:c.value,own:a.value}))),p=JSON.parse($.value),h=null==(l=i.get("writing",t.id))?void 0:l.cards;return w`<section class="stack-tight">
    <h2 class="section-head">${b("Everyone’s cards")}</h2>
    ${u.length>1&&w`<${We} store=${i} stage=${t} lane=${c} own=${a} />`}
    ${!p.length&&w`<p class="soft">${h?Be(h):b("No cards yet. Yours could be the first.")}</p>`}
    <ul class="cards">
      ${p.slice(0,d.value).map(r=>r.cluster?w`<${Ge}
                key=${r.cluster}
                ...${{room:e,own:a,open:o}}
                id=${r.cluster}
                cards=${r.cards.join(" ")}
              />`:w`<${Fe}
                key=${r.card}
                ...${{room:e,open:o}}
                id=${r.card}
                same=${r.same}
                ...${{stage:t,asked:n,onUnder:s}}
              />`)}
    </ul>
    <${Ye} most=${d} all=${p.length} />
  </section>`}const Be=e=>y("{n} card written so far.","{n} cards written so far.",e);function We({store:e,stage:t,lane:a,own:o}){const n=M(()=>JSON.stringify([...ge(e.all("card"),t.id,o.value)])),s=new Map(JSON.parse(n.value)),r=[...s.values()].reduce((e,t)=>e+t,0),l=(e,t,o)=>w`<button
      key=${e}
      class="chip filter"
      data-category=${e||void 0}
      aria-pressed=${a.value===e}
      onClick=${()=>a.value=e}
    >
      ${e&&k(S(e))}<bdi>${t}</bdi> <b>${o}</b>
    </button>`;return w`<div class="filters scroller" role="group" aria-label=${b("Show lane")}>
    ${l("",b("All"),r)}${t.lanes.map(({id:e,title:t})=>{var a;return l(e,t,null!=(a=s.get(e))?a:0)})}
  </div>`}function Fe({room:e,open:t,id:a,same:o,stage:n,asked:s,onUnder:r}){var l;const{store:i}=e,c=i.get("card",a);if(!c)return null;const d=null==(l=n.lanes)?void 0:l.find(e=>e.id===c.lane);return w`<li class="card" data-category=${null==d?void 0:d.id}>
    <p class="card-text" dir="auto">${q(c)}</p>
    <div class="card-foot">
      <${U} lane=${d} /><${Je} store=${i} card=${c} />
      ${o>0&&w`<span>${y("+{n} like it","+{n} like it",o)}</span>`}
      <${Ue} ...${{room:e,id:a,open:t}} />
      ${s&&w`<${s.Said} store=${i} stage=${n} card=${c} />`}
    </div>
    ${s&&w`<${s.Comments} store=${i} card=${c} />`}
    ${s&&r&&w`<${s.Below} store=${i} stage=${n} card=${c} onUnder=${r} />`}
  </li>`}const Je=({store:e,card:t})=>{var a;return w`<${B} group=${t.group&&e.get("group",t.group)} plain />
    ${t.by&&w`<bdi>${null==(a=e.get("person",t.by))?void 0:a.name}</bdi>`}`};function Ge({room:e,own:t,open:a,id:o,cards:n}){const{store:s}=e,r=s.get("cluster",o),l=n?n.split(" "):[];return r?w`<li class="card cluster" data-category=${r.lane}>
    <details class="pile">
      <summary>
        <h3 class="card-title" dir="auto">${r.title}</h3>
        <span class="count">${l.length}</span>
      </summary>
      <ul class="pile-cards">
        ${l.map(o=>w`<${Ie} key=${o} room=${e} id=${o} open=${a&&!t.value.has(o)} />`)}
      </ul>
    </details>
  </li>`:null}function Ie({room:e,id:t,open:a}){const{store:o}=e,n=o.get("card",t);return n&&w`<li>
      <p class="card-text" dir="auto">${q(n)}</p>
      <div class="card-foot">
        <${B} group=${n.group&&o.get("group",n.group)} plain />
        <${Ue} ...${{room:e,id:t,open:a}} />
      </div>
    </li>`}const Pe=(e,t)=>"add_card"===e.do&&e.with.stage===t.id||"edit_card"===e.do||He(e,t),He=(e,t)=>{var a;return"show_hand"===e.do&&Boolean(null==(a=t.settings)?void 0:a.agree)},Re=A(null),ze=["years","importance","attitude","behaviour","priority","area","under","comments"],Ke=()=>{};function Le(e){const t=_(null);return x(()=>{Promise.resolve().then(function(){return xt}).then(e=>t.value=e,()=>t.value={Goals:Qe})},[]),t.value&&w`<${t.value.Goals} ...${e} />`}const Qe=()=>w`<p class="notice" role="alert" data-tone="warn">
    ${k("cloud-off")}<span>${b("This didn’t load. The wifi may be weak here.")}</span>
  </p>`;function Ve(e,t,a){const o=W(e.draft(`${t.id}/choice`),{}),n=_(o.peek());return C(()=>o.value=a.value.trim()?n.value:{}),n}const Xe=({entry:e,open:t,onBack:a,onAgain:o,onDrop:n})=>w`<div class="notice came-back" role="alert" data-tone="error">
    ${k("undo")}
    <div class="stack-tight">
      <b>${e.why}</b>
      <p class="kept-words" dir="auto">${e.with.text}</p>
      <div class="row">
        ${t&&"add_card"===e.do&&w`<button class="button" onClick=${a}>${b("Put it back in the box")}</button>`}
        ${t&&"edit_card"===e.do&&w`<button class="button" onClick=${o}>${b("Try again")}</button>`}
        <button class="button quiet" onClick=${n}>${b("Discard")}</button>
      </div>
    </div>
  </div>`;var Ze=Object.freeze({__proto__:null,Activity:function({room:e,stage:t,open:a,head:o}){var s,l;const{store:i,outbox:c,post:d}=e,u=D(e),$=function({store:e,outbox:t},a){const o=e.all("authorship"),n=new Map(o.map(({id:t})=>[t,e.get("card",t)]));return function({authorships:e,cards:t,posts:a,stage:o}){const n=e.filter(e=>e.stage===o).map(e=>$e(e,t.get(e.id))),s=new Set(n.map(({id:e})=>e)),r=a.filter(e=>"add_card"===e.do&&e.with.stage===o&&!s.has(e.with.card)),l=new Set(a.filter(e=>"withdraw_card"===e.do).map(e=>e.with.card)),i=[...n,...r.map(pe)].filter(({id:e})=>!l.has(e));return ce(i.map(e=>function(e,t){return t.filter(t=>"edit_card"===t.do&&t.with.card===e.id).reduce((e,{with:{text:t,category:a,...o},state:n})=>({...e,...he(o),text:null!=t?t:e.text,lane:null!=a?a:e.lane,state:n.value}),e)}(e,a)))}({authorships:o,cards:n,posts:t.pending.value,stage:a.id})}(e,t);!function({prefix:e},t,a){var o;const n="anonymous"===(null==(o=t.settings)?void 0:o.naming)?a.map(({id:e})=>e).join():"";x(()=>{n&&r(e,t.id,n.split(","))},[n])}(e,t,$);const p=M(()=>new Set(i.ids("authorship"))),h=e.draft(t.id),m={draft:h,choice:Ve(e,t,h),problem:_(null)},g=c.returned.value.filter(e=>Pe(e,t)&&!He(e,t)),v=function(e,t,a){var o;const n=null==(o=e.settings)?void 0:o.most,s=a.filter(({comment:e})=>!e).length;return n&&"participant"===t.role?Math.max(0,n-s):null}(t,u,$),f=function({settings:e={}}){const t=ze.some(t=>e[t]);return x(()=>{t&&!Re.peek()&&Promise.resolve().then(function(){return gt}).then(e=>Re.value=e,Ke)},[t]),t?Re.value:null}(t),y=a&&0!==v?(e,t)=>function({choice:e},t,a){var o;e.value={...e.peek(),parent:t,comment:a||void 0},null==(o=document.querySelector(".composer textarea"))||o.focus()}(m,e,t):null;return w`<main class="page-main stack">
      ${o} ${(null==(s=t.settings)?void 0:s.agree)&&w`<${Le} ...${{room:e,stage:t,open:a}} />`}
      ${!a&&w`<${n} draft=${m.draft} />`}
      ${g.map(t=>w`<${Xe}
            key=${t.key}
            entry=${t}
            open=${a}
            onBack=${()=>ae({room:e,entry:t,...m})}
            onAgain=${()=>function(e,{key:t,with:a}){e.outbox.take(t),e.post("edit_card",a)}(e,t)}
            onDrop=${()=>c.take(t.key)}
          />`)}
      ${a&&0===v&&w`<p class="notice" data-tone="info">
          ${k("check")}<span>${b("You have posted all your cards. Delete one to write another.")}</span>
        </p>`}
      ${$.length>0&&w`<${fe}
          store=${i}
          cards=${$}
          stage=${t}
          asked=${f}
          onUnder=${y}
          open=${a}
          draftOf=${t=>e.draft(`card/${t.id}`)}
          choiceOf=${t=>W(e.draft(`card/${t.id}/choice`),{})}
          onEdit=${(e,t)=>d("edit_card",{card:e.id,...t})}
          onWithdraw=${e=>d("withdraw_card",{card:e.id})}
        />`}
      ${y&&f&&w`<${f.Parents} store=${i} stage=${t} onUnder=${y} />`}
      ${!(null==(l=t.settings)?void 0:l.agree)&&w`<${Ae} ...${{room:e,stage:t,open:a,asked:f}} own=${p} mine=${u.group} onUnder=${y} />`}
    </main>
    ${a&&0!==v&&w`<${G} asked=${f} room=${e} stage=${t} me=${u} left=${v} ...${m} />`}`},takes:Pe});const et=({settings:{under:e,draw:t}={}})=>Boolean(e)&&("here"===e||"matrix"!==t),tt=e=>e.sort((e,t)=>e.at-t.at),at=({stage:e,onAdd:t})=>w`<button class="button quiet" onClick=${t}>
    ${k("plus")}${(({settings:e})=>"tree"===(null==e?void 0:e.draw))(e)?b("Why?"):b("Add below")}
  </button>`;function ot({store:e,id:t}){const a=e.get("card",t);return a&&w`<li>
      <p class="card-text" dir="auto">${q(a)}</p>
      <${B} group=${a.group&&e.get("group",a.group)} plain />
    </li>`}const[nt,st]=[-9999,2100],rt=({year:e,behaviour:t})=>(e=>null==e||""===e||(e=>{const t=Number(e);return Number.isInteger(t)&&t>=nt&&t<=st})(e))(e)&&Y(null!=t?t:"")<=280,lt=[["priority","priorities",()=>b("Government priority")],["area","areas",()=>b("Area")]],it=({said:e,onChoose:t})=>w`<label class="field">
    <span>${b("Behaviour to shift")}</span>
    <input
      dir="auto"
      maxlength=${280}
      value=${null!=e?e:""}
      onInput=${e=>t(e.currentTarget.value)}
    />
  </label>`,ct=({store:e,settings:t,choice:a,onChoose:o})=>lt.filter(([e])=>t[e]).map(([t,n,s])=>w`<${ut} key=${t} ...${{store:e,name:t,of:n,onChoose:o}} label=${s()} chosen=${a[t]} />`),dt=({title:e})=>w`<span class="chip plain">${k("globe")}<bdi>${e}</bdi></span>`;function ut({store:e,name:t,of:a,label:o,chosen:n,onChoose:s}){var r,l;const i=(null!=(l=null==(r=e.get("vocabulary",a))?void 0:r.items)?l:[]).filter(e=>!e.gone||e.id===n);return i.length?w`<label class="field">
    <span>${o}</span>
    <select value=${null!=n?n:""} onChange=${e=>s(t,e.currentTarget.value)}>
      <option value="">${b("None")}</option>
      ${i.map(e=>w`<option key=${e.id} value=${e.id}>${e.title}</option>`)}
    </select>
  </label>`:null}const $t=({store:e,choice:{parent:t,comment:a},onDrop:o})=>w`<p class="composer-note composer-under">
    ${k(a?"edit":"tree")}
    <span>${b(a?"Comment on:":"Under:")} <b dir="auto">${F(e,t)}</b></span>
    <button class="button quiet icon-only" type="button" aria-label=${b("Take it off")} onClick=${o}>
      ${k("close")}
    </button>
  </p>`;function pt({year:e,onChoose:t}){const a=!rt({year:e});return w`<label class="field composer-year">
    <span>${b("Year")}</span>
    <input
      type="number"
      min=${nt}
      max=${st}
      step="1"
      value=${null!=e?e:""}
      aria-invalid=${a}
      onInput=${e=>t(ht(e.currentTarget))}
    />
    ${a&&w`<small class="field-error" role="status">${b("Write the year as a number, such as 1998.")}</small>`}
  </label>`}const ht=e=>e.validity.badInput?"?":e.value,mt=({name:e,label:t,pairs:a,chosen:o,onChoose:n})=>w`<fieldset class="choices asked" data-many=${a.length}>
    <legend>${t}</legend>
    ${a.map(([t,a])=>w`<label key=${t} class="choice">
          <input
            type="radio"
            name=${e}
            checked=${o===t}
            onClick=${()=>n(o===t?void 0:t)}
          />
          <span class="choice-face">${a}</span>
        </label>`)}
  </fieldset>`;var gt=Object.freeze({__proto__:null,Below:function({store:e,stage:t,card:a,onUnder:o}){var n;if(a.comment)return null;const s=et(t)&&function(e,t,a){let o=0;for(let n=a;n&&o<=6;n=n.parent&&e.get("card",n.parent))n.stage===t.id&&(o+=1);return o}(e,t,a)<6,r=null==(n=t.settings)?void 0:n.comments;return s||r?w`<div class="card-acts">
    ${s&&w`<${at} stage=${t} onAdd=${()=>o(a.id)} />`}
    ${r&&w`<button class="button quiet" onClick=${()=>o(a.id,!0)}>${k("edit")}${b("Comment")}</button>`}
  </div>`:null},Comments:function({store:e,card:t}){const a=M(()=>tt(e.all("card").filter(e=>e.comment&&e.parent===t.id)).map(({id:e})=>e).join(" ")),o=a.value?a.value.split(" "):[];return o.length?w`<details class="card-comments">
    <summary>${y("{n} comment","{n} comments",o.length)}</summary>
    <ul class="pile-cards">
      ${o.map(t=>w`<${ot} key=${t} store=${e} id=${t} />`)}
    </ul>
  </details>`:null},Fields:function({store:e,stage:{settings:t={}},choice:a,onChoose:o}){const n=!a.comment;return w`${a.parent&&w`<${$t} store=${e} choice=${a} onDrop=${()=>(o("parent"),o("comment"))} />`}
  ${n&&t.years&&w`<${pt} year=${a.year} onChoose=${e=>o("year",e)} />`}
  ${n&&t.importance&&w`<${mt}
      name="importance"
      label=${"urgency"===t.importance?b("How urgent is it?"):b("How much does it matter?")}
      pairs=${l(t.importance)}
      chosen=${a.importance}
      onChoose=${e=>o("importance",e)}
    />`}
  ${n&&t.attitude&&w`<${mt}
      name="attitude"
      label=${b("Do we do it already?")}
      pairs=${i()}
      chosen=${a.attitude}
      onChoose=${e=>o("attitude",e)}
    />`}
  ${n&&t.behaviour&&w`<${it} said=${a.behaviour} onChoose=${e=>o("behaviour",e)} />`}
  ${n&&w`<${ct} ...${{store:e,settings:t,choice:a,onChoose:o}} />`}`},Parents:function({store:e,stage:t,onUnder:a}){var o,n;const s=_(12),r=e.get("stage",null!=(n=null==(o=t.settings)?void 0:o.under)?n:"");if(!r)return null;const l=tt(e.all("card").filter(e=>e.stage===r.id&&!e.comment&&!e.merged_into&&"shown"===e.shown));return w`<section class="stack-tight">
    <h2 class="section-head">${r.title} <span class="count">${l.length}</span></h2>
    <ul class="cards">
      ${l.slice(0,s.value).map(e=>w`<li key=${e.id} class="card">
            <p class="card-text" dir="auto">${q(e)}</p>
            <div class="card-acts"><${at} stage=${t} onAdd=${()=>a(e.id)} /></div>
          </li>`)}
    </ul>
    <${Ye} most=${s} all=${l.length} step=${12} />
  </section>`},RootMark:function({store:e,stage:t,card:a,onMark:o}){const n=!e.all("card").some(e=>e.parent===a.id&&!e.comment);return a.comment||!et(t)||!n&&!a.root?null:w`<button class="button quiet" aria-pressed=${Boolean(a.root)} onClick=${()=>o(!a.root)}>
    ${k("tree")}${a.root?b("Not a root cause"):b("This is a root cause")}
  </button>`},Said:function({store:e,stage:t,card:a}){var o;const{year:n,importance:s,attitude:r,behaviour:d,parent:u,comment:$,root:p}=a,h=u&&F(e,u);return w`${null!=n&&w`<span class="chip plain">${k("calendar")}${n}</span>`}
  ${s&&w`<span class="chip plain">${k("flag")}${c(l(null==(o=t.settings)?void 0:o.importance),s)}</span>`}
  ${r&&w`<span class="chip plain">${c(i(),r)}</span>`}
  ${d&&w`<span class="chip plain">${k("refresh")}<bdi>${d}</bdi></span>`}
  ${lt.map(([t,o])=>a[t]&&w`<${dt} key=${t} title=${((e,t,a)=>{var o,n;return null==(n=null==(o=e.get("vocabulary",t))?void 0:o.items.find(e=>e.id===a))?void 0:n.title})(e,o,a[t])} />`)}
  ${p&&w`<span class="chip plain">${k("tree")}${b("Root cause")}</span>`}
  ${h&&w`<span class="chip plain said-under"
      >${k($?"edit":"tree")}<span
        >${b($?"Comment on:":"Under:")} <bdi>${h}</bdi></span
      ></span
    >`}`},fits:rt});const vt=["proposed","agreed","not_agreed","parked"],ft=({room:e,status:t,goals:a,open:o})=>a.length>0&&w`<h3 class="goal-status">
      ${k(p(t))}${h(t)} <span class="count">${a.length}</span>
    </h3>
    <ul class="cards">
      ${a.map(t=>w`<${bt} key=${t.id} ...${{room:e,goal:t,open:o}} />`)}
    </ul>`,bt=({room:e,goal:t,open:a})=>w`<li class="card goal" data-status=${t.status}>
    <p class="card-text" dir="auto">${t.text}</p>
    ${"proposed"===t.status?w`<${yt} ...${{room:e,goal:t,open:a}} />`:w`<${wt} goal=${t} />`}
    <${kt} count=${t.count} />
  </li>`,wt=({goal:{said:e}})=>w`${e.basis&&w`<p dir="auto">${e.basis}</p>`}
  ${e.dissent&&w`<p class="goal-dissent"><b>${b("Dissent")}:</b> <span dir="auto">${e.dissent}</span></p>`}`,kt=({count:e})=>{var t;return e&&w`<p class="soft goal-count">
    ${Object.keys(null!=(t=e.choices)?t:{}).length?m(e.choices):y("{n} hand so far","{n} hands so far",e.hands)}
  </p>`};function yt({room:e,goal:t,open:a}){const o=function({store:e,outbox:t},a){var o;const n=E(t,"show_hand",{on:a}).at(-1),s=e.all("own_hand").find(e=>e.on===a);return n?{choice:n.with.hand,reason:null!=(o=n.with.reason)?o:"",state:n.state.value}:s?{...s,state:"saved"}:{choice:null,reason:"",state:null}}(e,t.id),n=e.draft(`hand/${t.id}`),s=a=>e.post("show_hand",{on:t.id,hand:a,reason:"not_yet"===a?o.reason:""});return w`<fieldset class="choices hands" disabled=${!a} aria-label=${b("Your hand")}>
      ${g.map(e=>w`<label key=${e} class="choice"
            ><input
              type="radio"
              name=${`hand/${t.id}`}
              checked=${o.choice===e}
              onChange=${()=>s(e)}
            /><span class="choice-face">${k(v(e))}<span>${f(e)}</span></span></label
          >`)}
    </fieldset>
    ${"not_yet"===o.choice&&w`<${Ct} ...${{room:e,goal:t,own:o,draft:n,open:a}} />`}
    ${o.choice&&w`<div class="row goal-own">
        <${N} state=${o.state} />
        ${a&&w`<button class="button quiet" onClick=${()=>(n.value="",s(null))}>
            ${k("undo")}${b("Take back")}
          </button>`}
      </div>`}`}function Ct({room:e,goal:t,own:a,draft:o,open:n}){var r;const l=_(o.peek()||null),i=null!=(r=l.value)?r:a.reason,c=i.trim();return n?w`<div class="stack-tight">
    <label class="field">
      <b>${b("What is missing? (optional)")}</b>
      <${s} value=${i} onText=${e=>o.value=l.value=e} />
    </label>
    ${Y(i)>196&&w`<p class="field-foot"><span class="field-counter">${Y(i)} / ${280}</span></p>`}
    ${c!==a.reason&&w`<button class="button primary" disabled=${Y(c)>280} onClick=${async()=>{var a;await e.post("show_hand",{on:t.id,hand:"not_yet",reason:c}).kept,(null==(a=l.peek())?void 0:a.trim())===c&&(o.value="",l.value=null)}}>
        ${k("check")}${b("Save reason")}
      </button>`}
  </div>`:a.reason&&w`<p class="kept-words" dir="auto">${a.reason}</p>`}const _t=({with:{reason:e}})=>e&&w`<p class="kept-words" dir="auto">${e}</p>`;var xt=Object.freeze({__proto__:null,Goals:function({room:e,stage:t,open:a}){const o=d(e.store,t.id);return w`<section class="stack">
    <h2 class="section-head">${b("Goals")}</h2>
    <${u} room=${e} of="show_hand" kept=${_t} />
    ${!o.length&&w`<p class="soft">${b("No goals yet. They appear here as people write them.")}</p>`}
    ${o.length>0&&a&&w`<p class="soft">${(e=>{var t;return"anonymous"===(null==(t=e.settings)?void 0:t.naming)?b("A hand helps the talk and decides nothing. No one can see whose it is."):b("A hand helps the talk and decides nothing. Facilitators see it with your group, not your name. The report shows reasons without either.")})(t)}</p>`}
    ${vt.map(t=>w`<${ft} key=${t} ...${{room:e,status:t,open:a}} goals=${$(o,t)} />`)}
  </section>`}});export{Ne as A,Ye as M,Te as j,Ze as p};
