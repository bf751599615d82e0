import{t as e,n as a,i as t,d as n,a5 as o,a9 as s,p as l,a6 as r,aa as i,h as c,ab as d,a0 as u,R as $,b as p,F as h,K as m,I as v,J as f,a1 as g,k as b}from"../core/shared.js";import{C as k,k as w,a as y,U as _,G as x}from"../writing.js";function C({room:s,stage:l,me:c,draft:d,choice:u,problem:$,left:p}){var h;!function({room:e,stage:a,draft:t,choice:n,problem:s}){o(()=>{const o=e.outbox.returned.value.find(e=>"add_card"===e.do&&e.with.stage===a.id);o&&!t.value.trim()&&S({room:e,entry:o,draft:t,choice:n,problem:s})})}({room:s,stage:l,draft:d,choice:u,problem:$});const m=(e,a)=>u.value={...u.value,[e]:a||void 0},{settings:v={}}=l,f=function({store:e},a,t){var n,o;const s=e.get("table",null!=(n=a.table)?n:"");return"anonymous"!==t.naming&&(null==(o=null==s?void 0:s.roles)?void 0:o.recorder)===a.id?s:null}(s,c,v);return a`<${k}
    draft=${d}
    limit=${280}
    label=${e("بطاقتك")}
    hint=${e("اكتب فكرة واحدة…")}
    action=${e("إرسال")}
    problem=${$}
    onSend=${()=>async function({room:a,stage:t,draft:n,choice:o,problem:s,table:l}){const{for_table:c,...d}=o.peek(),u=c&&c===l?{...d,for_table:c}:d,$=await r(n,e=>a.post("add_card",{stage:t.id,text:e,...u}));if(!$)return;s.value=null,o.value={for_group:u.for_group,named:u.named,for_table:u.for_table};const{ok:p}=await $.answer;p&&i(e("حُفظت بطاقتك."))}({room:s,stage:l,draft:d,choice:u,problem:$,table:null==f?void 0:f.id})}
  >
    ${(null==(h=l.lanes)?void 0:h.length)>1&&a`<${O} lanes=${l.lanes} chosen=${u.value.lane} onChoose=${e=>m("lane",e)} />`}
    ${"recorder"===c.role&&a`<${j} room=${s} me=${c} chosen=${u.value.for_group} onChoose=${e=>m("for_group",e)} />`}
    ${v.barriers&&a`<${J} choice=${u.value} onChoose=${m} />`}
    ${f&&a`<${N} table=${f} on=${u.value.for_table} onChoose=${e=>m("for_table",e)} />`}
    <${T} naming=${v.naming} me=${c} named=${u.value.named} onChoose=${e=>m("named",e)} />
    ${v.hold&&a`<p class="composer-note">${t("hide")}${e("يراها الآخرون عندما يعرض الميسّر البطاقات.")}</p>`}
    ${null!==p&&a`<p class="composer-note">${n(["لم تبقَ لك بطاقات.","بقيت لك بطاقة واحدة.","بقيت لك بطاقتان.","بقيت لك {n} بطاقات.","بقيت لك {n} بطاقة.","بقيت لك {n} بطاقة."],"You can post {n} more cards.",p)}</p>`}
  <//>`}function S({room:e,entry:a,draft:t,choice:n,problem:o}){const{text:s,lane:l,card_kind:r,level:i,named:c,for_group:d,for_table:u}=a.with;o.value=a.why,t.peek().trim()||(n.value={lane:l,card_kind:r,level:i,named:c,for_group:d,for_table:u}),t.value=[t.peek().trim(),s].filter(Boolean).join("\n"),e.outbox.take(a.key)}const O=({lanes:n,chosen:o,onChoose:l})=>a`<fieldset class="choices lanes">
    <legend class="visually-hidden">${e("أين مكانها؟")}</legend>
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
  </fieldset>`,j=({room:n,me:o,chosen:s,onChoose:r})=>a`<label class="composer-select"
    >${t("recorder")}<span>${e("باسم مجموعة")}</span>
    <select value=${null!=s?s:o.group} onChange=${e=>r(e.currentTarget.value)}>
      ${l(n.store).map(e=>a`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select></label
  >`,N=({table:t,on:n,onChoose:o})=>a`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${n===t.id}
      onChange=${e=>o(e.currentTarget.checked&&t.id)}
    />${e("باسم الطاولة {n} التي تدوّن لها",{n:t.number})}</label
  >`,J=({choice:n,onChoose:o})=>a`<details class="composer-more">
    <summary>${t("plus")}${e("المزيد")}</summary>
    <div class="composer-tags">
      <${M}
        label=${e("النوع")}
        pairs=${w()}
        value=${n.card_kind}
        onChoose=${e=>o("card_kind",e)}
      />
      <${M}
        label=${e("مستوى التأثير")}
        pairs=${y()}
        value=${n.level}
        onChoose=${e=>o("level",e)}
      />
    </div>
  </details>`,M=({label:t,pairs:n,value:o,onChoose:s})=>a`<label class="field"
    ><span>${t}</span>
    <select value=${null!=o?o:""} onChange=${e=>s(e.currentTarget.value)}>
      <option value="">${e("غير محدد")}</option>
      ${n.map(([e,t])=>a`<option key=${e} value=${e}>${t}</option>`)}
    </select></label
  >`;function T({naming:n,me:o,named:s,onChoose:l}){return"anonymous"===n?a`<p class="composer-note">${t("lock")}${e("لا أحد يرى من كتبها.")}</p>`:"named"===n?a`<p class="composer-note">${t("person")}${e("يظهر اسمك.")}</p>`:o.name?a`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${Boolean(s)}
      onChange=${e=>l(e.currentTarget.checked)}
    />${e("أظهر اسمي")}</label
  >`:a`<p class="composer-note">${t("people")}${e("تظهر مجموعتك، لا اسمك.")}</p>`}const B=e=>e.sort((e,a)=>a.at-e.at),D=({with:{card:e,text:a,lane:t,card_kind:n,level:o},at:s,state:l})=>({id:e,shown:"shown",at:s,text:a,lane:t,card_kind:n,level:o,state:l.value});function E(e,a,t=new Set){return W(e.filter(e=>e.stage===a&&!e.merged_into&&(e.cluster||!t.has(e.id))),"lane")}function W(e,a){var t;const n=new Map;for(const o of e)n.set(o[a],(null!=(t=n.get(o[a]))?t:0)+1);return n}const q=({cards:t,lanes:n,open:o,draftOf:s,onEdit:l,onWithdraw:r})=>a`<section class="stack-tight">
    <h2 class="section-head">${e("بطاقاتك")} <span class="count">${t.length}</span></h2>
    <ul class="cards">
      ${t.map(e=>a`<${Y}
            key=${e.id}
            card=${e}
            lane=${n.find(({id:a})=>a===e.lane)}
            open=${o}
            draft=${s(e)}
            onEdit=${l}
            onWithdraw=${r}
          />`)}
    </ul>
  </section>`;function Y({card:n,lane:o,open:s,draft:l,onEdit:i,onWithdraw:$}){const p=c(l.peek()?"editing":null),h=()=>p.value=null,m=()=>(l.value="",h());return"editing"===p.value&&s?a`<${R} card=${n} draft=${l} onStop=${m} onSave=${async e=>{if(e===n.text)return m();await r(l,e=>i(n,e)),h()}} />`:a`<li class="card mine" data-category=${null==o?void 0:o.id} data-state=${n.state}>
    <p class="card-text" dir="auto">${n.text}</p>
    <${F} shown=${n.shown} />
    ${!s&&a`<${_} draft=${l} />`}
    <div class="card-foot"><${d} lane=${o} /><${u} state=${n.state} /></div>
    ${s&&!p.value&&a`<div class="card-acts">
        <button class="button quiet" onClick=${()=>p.value="editing"}>${t("edit")}${e("تعديل")}</button>
        <button class="button quiet" onClick=${()=>p.value="withdrawing"}>
          ${t("trash")}${e("اسحبها")}
        </button>
      </div>`}
    ${"withdrawing"===p.value&&a`<${G} onNo=${h} onYes=${()=>(m(),$(n))} />`}
  </li>`}const A={held:()=>e("لا يراها الآن إلا أنت والميسّر."),hidden:()=>e("أخفى الميسّر هذه البطاقة.")},F=({shown:e})=>Object.hasOwn(A,e)&&a`<p class="card-note">${t("hide")}<span>${A[e]()}</span></p>`,G=({onYes:t,onNo:n})=>a`<div class="card-sure" role="group" aria-label=${e("هل تسحب هذه البطاقة؟")}>
    <p>${e("هل تسحب هذه البطاقة؟ ستختفي من الحائط.")}</p>
    <div class="row">
      <button class="button danger" onClick=${t}>${e("اسحبها")}</button>
      <button class="button" onClick=${n} ref=${I}>${e("أبقِها")}</button>
    </div>
  </div>`,I=e=>null==e?void 0:e.focus();function R({card:n,draft:o,onSave:s,onStop:l}){const r=c(o.peek()||n.text),i=$(r.value)>0&&$(r.value)<=280;return a`<li class="card mine">
    <form class="stack-tight" onSubmit=${e=>(e.preventDefault(),i&&s(r.value.trim()))}>
      <${x}
        value=${r.value}
        onText=${e=>o.value=r.value=e}
        aria-label=${e("غيّر بطاقتك")}
        autofocus
      />
      <p class="field-foot"><span class="field-counter">${$(r.value)} / ${280}</span></p>
      <div class="row">
        <button class="button primary" disabled=${!i}>${t("check")}${e("حفظ")}</button>
        <button class="button" type="button" onClick=${l}>${e("اتركها كما كانت")}</button>
      </div>
    </form>
  </li>`}const U=m(null),z=["timeline","tree","groups","matrix"],H=()=>{};function K({mine:t,...n}){const o=function({settings:e={}}){const a=z.includes(e.draw);return p(()=>{a&&!U.peek()&&import("./cards_drawn.js").then(function(e){return e.l}).then(e=>U.value=e.Drawn,H)},[a]),a?U.value:null}(n.stage);if(!o)return a`<${L} ...${n} />`;const{store:s,stage:l,own:r,...i}=n;return a`<section class="stack-tight">
    <h2 class="section-head">${e("بطاقات القاعة")}</h2>
    <${o} store=${s} stage=${l} mine=${t} row=${e=>a`<${Q} key=${e} store=${s} id=${e} same=${0} lanes=${l.lanes||[]} ...${i} />`} />
  </section>`}function L({store:t,stage:o,own:s}){var l;const r=c(""),i=c(30),d=null!=(l=o.lanes)?l:[],u=h(()=>JSON.stringify(function({cards:e,clusters:a,stage:t,lane:n,own:o=new Set}){const s=e.filter(e=>{var a;return e.stage===t&&"shown"===(null!=(a=e.shown)?a:"shown")}),l=e=>!n||e.lane===n,r=W(s.filter(({merged_into:e})=>e),"merged_into"),i=s.filter(e=>!e.merged_into),c=a.filter(e=>e.stage===t).map(e=>{return a=e,t=i.filter(({cluster:a})=>a===e.id),{of:a,members:B(t)};var a,t}).filter(({of:e,members:a})=>l(e)||a.some(l)),d=B(i.filter(e=>!e.cluster&&!o.has(e.id)&&l(e)));return[...c.map(({of:e,members:a})=>({cluster:e.id,cards:a.map(({id:e})=>e)})),...d.map(({id:e})=>{var a;return{card:e,same:null!=(a=r.get(e))?a:0}})]}({cards:t.all("card"),clusters:t.all("cluster"),stage:o.id,lane:r.value,own:s.value}))),$=JSON.parse(u.value);return a`<section class="stack-tight">
    <h2 class="section-head">${e("بطاقات القاعة")}</h2>
    ${d.length>1&&a`<${P} store=${t} stage=${o} lane=${r} own=${s} />`}
    ${!$.length&&a`<p class="soft">${e("لا شيء هنا بعد.")}</p>`}
    <ul class="cards">
      ${$.slice(0,i.value).map(e=>e.cluster?a`<${X} key=${e.cluster} store=${t} id=${e.cluster} cards=${e.cards.join(" ")} />`:a`<${Q} key=${e.card} store=${t} id=${e.card} same=${e.same} lanes=${d} />`)}
    </ul>
    ${$.length>i.value&&a`<button class="button wide" onClick=${()=>i.value+=30}>
        ${n(["اعرض {n} أخرى","اعرض واحدة أخرى","اعرض اثنتين أخريين","اعرض {n} أخرى","اعرض {n} أخرى","اعرض {n} أخرى"],"Show {n} more",Math.min(30,$.length-i.value))}
      </button>`}
  </section>`}function P({store:n,stage:o,lane:l,own:r}){const i=h(()=>JSON.stringify([...E(n.all("card"),o.id,r.value)])),c=new Map(JSON.parse(i.value)),d=[...c.values()].reduce((e,a)=>e+a,0),u=(e,n,o)=>a`<button
      key=${e}
      class="chip filter"
      data-category=${e||void 0}
      aria-pressed=${l.value===e}
      onClick=${()=>l.value=e}
    >
      ${e&&t(s(e))}<bdi>${n}</bdi> <b>${o}</b>
    </button>`;return a`<div class="filters scroller" role="group" aria-label=${e("اعرض العمود")}>
    ${u("",e("الكل"),d)}${o.lanes.map(({id:e,title:a})=>{var t;return u(e,a,null!=(t=c.get(e))?t:0)})}
  </div>`}function Q({store:e,id:t,same:o,lanes:s}){const l=e.get("card",t);if(!l)return null;const r=s.find(e=>e.id===l.lane);return a`<li class="card" data-category=${null==r?void 0:r.id}>
    <p class="card-text" dir="auto">${v(l)}</p>
    <div class="card-foot">
      <${d} lane=${r} /><${V} store=${e} card=${l} />
      ${o>0&&a`<span>${n(["‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها"],"+{n} like it",o)}</span>`}
    </div>
  </li>`}const V=({store:e,card:t})=>{var n;return a`<${f} group=${t.group&&e.get("group",t.group)} plain />
    ${t.by&&a`<bdi>${null==(n=e.get("person",t.by))?void 0:n.name}</bdi>`}`};function X({store:e,id:t,cards:n}){const o=e.get("cluster",t),s=n?n.split(" "):[];return o?a`<li class="card cluster" data-category=${o.lane}>
    <details class="pile">
      <summary>
        <h3 class="card-title" dir="auto">${o.title}</h3>
        <span class="count">${s.length}</span>
      </summary>
      <ul class="pile-cards">
        ${s.map(t=>a`<${Z} key=${t} store=${e} id=${t} />`)}
      </ul>
    </details>
  </li>`:null}function Z({store:e,id:t}){const n=e.get("card",t);return n&&a`<li>
      <p class="card-text" dir="auto">${v(n)}</p>
      <${f} group=${n.group&&e.get("group",n.group)} plain />
    </li>`}const ee=(e,a)=>"add_card"===e.do&&e.with.stage===a.id||"edit_card"===e.do;function ae({room:n,stage:o,open:s,head:l}){var r;const{store:i,outbox:d,post:u}=n,$=g(n),p=function({store:e,outbox:a},t){const n=e.all("authorship"),o=new Map(n.map(({id:a})=>[a,e.get("card",a)]));return function({authorships:e,cards:a,posts:t,stage:n}){const o=e.filter(e=>e.stage===n).map(e=>(({id:e,shown:a="shown",text:t=""},n)=>{var o,s,l;return{id:e,shown:a,at:null!=(o=null==n?void 0:n.at)?o:0,text:null!=(s=null==n?void 0:n.text)?s:t,lane:null!=(l=null==n?void 0:n.lane)?l:null==n?void 0:n.category,card_kind:null==n?void 0:n.card_kind,level:null==n?void 0:n.level,state:"saved"}})(e,a.get(e.id))),s=new Set(o.map(({id:e})=>e)),l=t.filter(e=>"add_card"===e.do&&e.with.stage===n&&!s.has(e.with.card)),r=new Set(t.filter(e=>"withdraw_card"===e.do).map(e=>e.with.card)),i=[...o,...l.map(D)].filter(({id:e})=>!r.has(e));return B(i.map(e=>function(e,a){const t=a.filter(a=>"edit_card"===a.do&&a.with.card===e.id);return t.reduce((e,{with:{text:a,category:t},state:n})=>({...e,text:null!=a?a:e.text,lane:null!=t?t:e.lane,state:n.value}),e)}(e,t)))}({authorships:n,cards:o,posts:a.pending.value,stage:t.id})}(n,o),m=h(()=>new Set(i.ids("authorship"))),v=n.draft(o.id),f={draft:v,choice:te(n,o,v),problem:c(null)},b=d.returned.value.filter(e=>ee(e,o)),k=function(e,a,t){var n;const o=null==(n=e.settings)?void 0:n.most;return o&&"participant"===a.role?Math.max(0,o-t.length):null}(o,$,p);return a`<main class="page-main stack">
      ${l} ${!s&&a`<${_} draft=${f.draft} />`}
      ${b.map(e=>a`<${ne}
            key=${e.key}
            entry=${e}
            open=${s}
            onBack=${()=>S({room:n,entry:e,...f})}
            onAgain=${()=>function(e,{key:a,with:t}){e.outbox.take(a),e.post("edit_card",t)}(n,e)}
            onDrop=${()=>d.take(e.key)}
          />`)}
      ${s&&0===k&&a`<p class="notice" data-tone="info">
          ${t("check")}<span>${e("أرسلت كل بطاقاتك. اسحب واحدة لتكتب غيرها.")}</span>
        </p>`}
      ${p.length>0&&a`<${q}
          cards=${p}
          lanes=${null!=(r=o.lanes)?r:[]}
          open=${s}
          draftOf=${e=>n.draft(`card/${e.id}`)}
          onEdit=${(e,a)=>u("edit_card",{card:e.id,text:a})}
          onWithdraw=${e=>u("withdraw_card",{card:e.id})}
        />`}
      <${K} store=${i} stage=${o} own=${m} mine=${$.group} />
    </main>
    ${s&&0!==k&&a`<${C} room=${n} stage=${o} me=${$} left=${k} ...${f} />`}`}function te(e,a,t){const n=b(e.draft(`${a.id}/choice`),{}),s=c(n.peek());return o(()=>n.value=t.value.trim()?s.value:{}),s}const ne=({entry:n,open:o,onBack:s,onAgain:l,onDrop:r})=>a`<div class="notice came-back" role="alert" data-tone="error">
    ${t("undo")}
    <div class="stack-tight">
      <b>${n.why}</b>
      <p class="kept-words" dir="auto">${n.with.text}</p>
      <div class="row">
        ${o&&"add_card"===n.do&&a`<button class="button" onClick=${s}>${e("أعدها إلى مكان الكتابة")}</button>`}
        ${o&&"edit_card"===n.do&&a`<button class="button" onClick=${l}>${e("حاول مرة أخرى")}</button>`}
        <button class="button quiet" onClick=${r}>${e("ارمها")}</button>
      </div>
    </div>
  </div>`;export{ae as Activity,ee as takes};
