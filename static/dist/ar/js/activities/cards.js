import{t as e,n as a,i as t,b as n,U as o,_ as s,g as l,V as r,$ as i,h as c,a0 as d,S as u,O as $,Y as p,x as h,G as m,R as v}from"../core/shared.js";import{C as g,k as f,a as b,G as w,U as k}from"../writing.js";function y({room:s,stage:l,me:c,draft:d,choice:u,problem:$,left:p}){var h;!function({room:e,stage:a,draft:t,choice:n,problem:s}){o(()=>{const o=e.outbox.returned.value.find(e=>"add_card"===e.do&&e.with.stage===a.id);o&&!t.value.trim()&&_({room:e,entry:o,draft:t,choice:n,problem:s})})}({room:s,stage:l,draft:d,choice:u,problem:$});const m=(e,a)=>u.value={...u.value,[e]:a||void 0},{settings:v={}}=l;return a`<${g}
    draft=${d}
    limit=${280}
    label=${e("بطاقتك")}
    hint=${e("اكتب فكرة واحدة…")}
    action=${e("إرسال")}
    problem=${$}
    onSend=${()=>async function({room:a,stage:t,draft:n,choice:o,problem:s}){const l=o.peek(),c=await r(n,e=>a.post("add_card",{stage:t.id,text:e,...l}));if(!c)return;s.value=null,o.value={for_group:l.for_group,named:l.named};const{ok:d}=await c.answer;d&&i(e("حُفظت بطاقتك."))}({room:s,stage:l,draft:d,choice:u,problem:$})}
  >
    ${(null==(h=l.lanes)?void 0:h.length)>1&&a`<${x} lanes=${l.lanes} chosen=${u.value.lane} onChoose=${e=>m("lane",e)} />`}
    ${"recorder"===c.role&&a`<${C} room=${s} me=${c} chosen=${u.value.for_group} onChoose=${e=>m("for_group",e)} />`}
    ${v.barriers&&a`<${S} choice=${u.value} onChoose=${m} />`}
    <${N} naming=${v.naming} me=${c} named=${u.value.named} onChoose=${e=>m("named",e)} />
    ${v.hold&&a`<p class="composer-note">${t("hide")}${e("يراها الآخرون عندما يعرض الميسّر البطاقات.")}</p>`}
    ${null!==p&&a`<p class="composer-note">${n(["لم تبقَ لك بطاقات.","بقيت لك بطاقة واحدة.","بقيت لك بطاقتان.","بقيت لك {n} بطاقات.","بقيت لك {n} بطاقة.","بقيت لك {n} بطاقة."],"You can post {n} more cards.",p)}</p>`}
  <//>`}function _({room:e,entry:a,draft:t,choice:n,problem:o}){const{text:s,lane:l,card_kind:r,level:i,named:c,for_group:d}=a.with;o.value=a.why,t.peek().trim()||(n.value={lane:l,card_kind:r,level:i,named:c,for_group:d}),t.value=[t.peek().trim(),s].filter(Boolean).join("\n"),e.outbox.take(a.key)}const x=({lanes:n,chosen:o,onChoose:l})=>a`<fieldset class="choices lanes">
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
  </fieldset>`,C=({room:n,me:o,chosen:s,onChoose:r})=>a`<label class="composer-select"
    >${t("recorder")}<span>${e("باسم مجموعة")}</span>
    <select value=${null!=s?s:o.group} onChange=${e=>r(e.currentTarget.value)}>
      ${l(n.store).map(e=>a`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select></label
  >`,S=({choice:n,onChoose:o})=>a`<details class="composer-more">
    <summary>${t("plus")}${e("المزيد")}</summary>
    <div class="composer-tags">
      <${O}
        label=${e("النوع")}
        pairs=${f()}
        value=${n.card_kind}
        onChoose=${e=>o("card_kind",e)}
      />
      <${O}
        label=${e("مستوى التأثير")}
        pairs=${b()}
        value=${n.level}
        onChoose=${e=>o("level",e)}
      />
    </div>
  </details>`,O=({label:t,pairs:n,value:o,onChoose:s})=>a`<label class="field"
    ><span>${t}</span>
    <select value=${null!=o?o:""} onChange=${e=>s(e.currentTarget.value)}>
      <option value="">${e("غير محدد")}</option>
      ${n.map(([e,t])=>a`<option key=${e} value=${e}>${t}</option>`)}
    </select></label
  >`;function N({naming:n,me:o,named:s,onChoose:l}){return"anonymous"===n?a`<p class="composer-note">${t("lock")}${e("لا أحد يرى من كتبها.")}</p>`:"named"===n?a`<p class="composer-note">${t("person")}${e("يظهر اسمك.")}</p>`:o.name?a`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${Boolean(s)}
      onChange=${e=>l(e.currentTarget.checked)}
    />${e("أظهر اسمي")}</label
  >`:a`<p class="composer-note">${t("people")}${e("تظهر مجموعتك، لا اسمك.")}</p>`}const j=e=>e.sort((e,a)=>a.at-e.at),M=({with:{card:e,text:a,lane:t,card_kind:n,level:o},at:s,state:l})=>({id:e,shown:"shown",at:s,text:a,lane:t,card_kind:n,level:o,state:l.value});function B(e,a,t=new Set){return E(e.filter(e=>e.stage===a&&!e.merged_into&&(e.cluster||!t.has(e.id))),"lane")}function E(e,a){var t;const n=new Map;for(const o of e)n.set(o[a],(null!=(t=n.get(o[a]))?t:0)+1);return n}const J=({cards:t,lanes:n,open:o,onEdit:s,onWithdraw:l})=>a`<section class="stack-tight">
    <h2 class="section-head">${e("بطاقاتك")} <span class="count">${t.length}</span></h2>
    <ul class="cards">
      ${t.map(e=>a`<${T}
            key=${e.id}
            card=${e}
            lane=${n.find(({id:a})=>a===e.lane)}
            open=${o}
            onEdit=${s}
            onWithdraw=${l}
          />`)}
    </ul>
  </section>`;function T({card:n,lane:o,open:s,onEdit:l,onWithdraw:r}){const i=c(null),$=()=>i.value=null;return"editing"===i.value?a`<${A} card=${n} onStop=${$} onSave=${e=>(l(n,e),$())} />`:a`<li class="card mine" data-category=${null==o?void 0:o.id} data-state=${n.state}>
    <p class="card-text" dir="auto">${n.text}</p>
    <${Y} shown=${n.shown} />
    <div class="card-foot"><${d} lane=${o} /><${u} state=${n.state} /></div>
    ${s&&!i.value&&a`<div class="card-acts">
        <button class="button quiet" onClick=${()=>i.value="editing"}>${t("edit")}${e("تعديل")}</button>
        <button class="button quiet" onClick=${()=>i.value="withdrawing"}>
          ${t("trash")}${e("اسحبها")}
        </button>
      </div>`}
    ${"withdrawing"===i.value&&a`<${q} onNo=${$} onYes=${()=>r(n)} />`}
  </li>`}const W={held:()=>e("لا يراها الآن إلا أنت والميسّر."),hidden:()=>e("أخفى الميسّر هذه البطاقة.")},Y=({shown:e})=>Object.hasOwn(W,e)&&a`<p class="card-note">${t("hide")}<span>${W[e]()}</span></p>`,q=({onYes:t,onNo:n})=>a`<div class="card-sure" role="group" aria-label=${e("هل تسحب هذه البطاقة؟")}>
    <p>${e("هل تسحب هذه البطاقة؟ ستختفي من الحائط.")}</p>
    <div class="row">
      <button class="button danger" onClick=${t}>${e("اسحبها")}</button>
      <button class="button" onClick=${n} ref=${D}>${e("أبقِها")}</button>
    </div>
  </div>`,D=e=>null==e?void 0:e.focus();function A({card:n,onSave:o,onStop:s}){const l=c(n.text),r=$(l.value)>0&&$(l.value)<=280;return a`<li class="card mine">
    <form class="stack-tight" onSubmit=${e=>(e.preventDefault(),r&&o(l.value.trim()))}>
      <${w}
        value=${l.value}
        onText=${e=>l.value=e}
        aria-label=${e("غيّر بطاقتك")}
        autofocus
      />
      <p class="field-foot"><span class="field-counter">${$(l.value)} / ${280}</span></p>
      <div class="row">
        <button class="button primary" disabled=${!r}>${t("check")}${e("حفظ")}</button>
        <button class="button" type="button" onClick=${s}>${e("اتركها كما كانت")}</button>
      </div>
    </form>
  </li>`}function G({store:t,stage:o,own:s}){var l;const r=c(""),i=c(30),d=null!=(l=o.lanes)?l:[],u=p(()=>JSON.stringify(function({cards:e,clusters:a,stage:t,lane:n,own:o=new Set}){const s=e.filter(e=>{var a;return e.stage===t&&"shown"===(null!=(a=e.shown)?a:"shown")}),l=e=>!n||e.lane===n,r=E(s.filter(({merged_into:e})=>e),"merged_into"),i=s.filter(e=>!e.merged_into),c=a.filter(e=>e.stage===t).map(e=>{return a=e,t=i.filter(({cluster:a})=>a===e.id),{of:a,members:j(t)};var a,t}).filter(({of:e,members:a})=>l(e)||a.some(l)),d=j(i.filter(e=>!e.cluster&&!o.has(e.id)&&l(e)));return[...c.map(({of:e,members:a})=>({cluster:e.id,cards:a.map(({id:e})=>e)})),...d.map(({id:e})=>{var a;return{card:e,same:null!=(a=r.get(e))?a:0}})]}({cards:t.all("card"),clusters:t.all("cluster"),stage:o.id,lane:r.value,own:s.value}))),$=JSON.parse(u.value);return a`<section class="stack-tight">
    <h2 class="section-head">${e("بطاقات القاعة")}</h2>
    ${d.length>1&&a`<${U} store=${t} stage=${o} lane=${r} own=${s} />`}
    ${!$.length&&a`<p class="soft">${e("لا شيء هنا بعد.")}</p>`}
    <ul class="cards">
      ${$.slice(0,i.value).map(e=>e.cluster?a`<${z}
                key=${e.cluster}
                store=${t}
                id=${e.cluster}
                cards=${e.cards.join(" ")}
                lanes=${d}
              />`:a`<${R} key=${e.card} store=${t} id=${e.card} same=${e.same} lanes=${d} />`)}
    </ul>
    ${$.length>i.value&&a`<button class="button wide" onClick=${()=>i.value+=30}>
        ${n(["اعرض {n} أخرى","اعرض واحدة أخرى","اعرض اثنتين أخريين","اعرض {n} أخرى","اعرض {n} أخرى","اعرض {n} أخرى"],"Show {n} more",Math.min(30,$.length-i.value))}
      </button>`}
  </section>`}function U({store:n,stage:o,lane:l,own:r}){const i=p(()=>JSON.stringify([...B(n.all("card"),o.id,r.value)])),c=new Map(JSON.parse(i.value)),d=[...c.values()].reduce((e,a)=>e+a,0),u=(e,n,o)=>a`<button
      key=${e}
      class="chip filter"
      data-category=${e||void 0}
      aria-pressed=${l.value===e}
      onClick=${()=>l.value=e}
    >
      ${e&&t(s(e))}<bdi>${n}</bdi> <b>${o}</b>
    </button>`;return a`<div class="filters scroller" role="group" aria-label=${e("اعرض العمود")}>
    ${u("",e("الكل"),d)}${o.lanes.map(({id:e,title:a})=>{var t;return u(e,a,null!=(t=c.get(e))?t:0)})}
  </div>`}function R({store:e,id:t,same:o,lanes:s}){const l=e.get("card",t);if(!l)return null;const r=s.find(e=>e.id===l.lane);return a`<li class="card" data-category=${null==r?void 0:r.id}>
    <p class="card-text" dir="auto">${h(l)}</p>
    <div class="card-foot">
      <${d} lane=${r} /><${V} store=${e} card=${l} />
      ${o>0&&a`<span>${n(["‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها"],"+{n} like it",o)}</span>`}
    </div>
  </li>`}const V=({store:e,card:t})=>{var n;return a`<${m} group=${t.group&&e.get("group",t.group)} plain />
    ${t.by&&a`<bdi>${null==(n=e.get("person",t.by))?void 0:n.name}</bdi>`}`};function z({store:e,id:t,cards:n,lanes:o}){const s=e.get("cluster",t),l=n?n.split(" "):[];return s?a`<li class="card cluster" data-category=${s.lane}>
    <details class="pile">
      <summary>
        <h3 class="card-title" dir="auto">${s.title}</h3>
        <span class="count">${l.length}</span>
      </summary>
      <ul class="pile-cards">
        ${l.map(t=>a`<${F} key=${t} store=${e} id=${t} />`)}
      </ul>
    </details>
  </li>`:null}function F({store:e,id:t}){const n=e.get("card",t);return n&&a`<li>
      <p class="card-text" dir="auto">${h(n)}</p>
      <${m} group=${n.group&&e.get("group",n.group)} plain />
    </li>`}const H=(e,a)=>"add_card"===e.do&&e.with.stage===a.id||"edit_card"===e.do;function I({room:n,stage:o,open:s,head:l}){var r;const{store:i,outbox:d,post:u}=n,$=v(n),h=function({store:e,outbox:a},t){const n=e.all("authorship"),o=new Map(n.map(({id:a})=>[a,e.get("card",a)]));return function({authorships:e,cards:a,posts:t,stage:n}){const o=e.filter(e=>e.stage===n).map(e=>(({id:e,shown:a="shown",text:t=""},n)=>{var o,s,l;return{id:e,shown:a,at:null!=(o=null==n?void 0:n.at)?o:0,text:null!=(s=null==n?void 0:n.text)?s:t,lane:null!=(l=null==n?void 0:n.lane)?l:null==n?void 0:n.category,card_kind:null==n?void 0:n.card_kind,level:null==n?void 0:n.level,state:"saved"}})(e,a.get(e.id))),s=new Set(o.map(({id:e})=>e)),l=t.filter(e=>"add_card"===e.do&&e.with.stage===n&&!s.has(e.with.card)),r=new Set(t.filter(e=>"withdraw_card"===e.do).map(e=>e.with.card)),i=[...o,...l.map(M)].filter(({id:e})=>!r.has(e));return j(i.map(e=>function(e,a){const t=a.filter(a=>"edit_card"===a.do&&a.with.card===e.id);return t.reduce((e,{with:{text:a,category:t},state:n})=>({...e,text:null!=a?a:e.text,lane:null!=t?t:e.lane,state:n.value}),e)}(e,t)))}({authorships:n,cards:o,posts:a.pending.value,stage:t.id})}(n,o),m=p(()=>new Set(i.ids("authorship"))),g={draft:n.draft(o.id),choice:c({}),problem:c(null)},f=d.returned.value.filter(e=>H(e,o)),b=function(e,a,t){var n;const o=null==(n=e.settings)?void 0:n.most;return o&&"participant"===a.role?Math.max(0,o-t.length):null}(o,$,h);return a`<main class="page-main stack">
      ${l} ${!s&&a`<${k} draft=${g.draft} />`}
      ${f.map(e=>a`<${K}
            key=${e.key}
            entry=${e}
            open=${s}
            onBack=${()=>_({room:n,entry:e,...g})}
            onAgain=${()=>function(e,{key:a,with:t}){e.outbox.take(a),e.post("edit_card",t)}(n,e)}
            onDrop=${()=>d.take(e.key)}
          />`)}
      ${s&&0===b&&a`<p class="notice" data-tone="info">
          ${t("check")}<span>${e("أرسلت كل بطاقاتك. اسحب واحدة لتكتب غيرها.")}</span>
        </p>`}
      ${h.length>0&&a`<${J}
          cards=${h}
          lanes=${null!=(r=o.lanes)?r:[]}
          open=${s}
          onEdit=${(e,a)=>a!==e.text&&u("edit_card",{card:e.id,text:a})}
          onWithdraw=${e=>u("withdraw_card",{card:e.id})}
        />`}
      <${G} store=${i} stage=${o} own=${m} />
    </main>
    ${s&&0!==b&&a`<${y} room=${n} stage=${o} me=${$} left=${b} ...${g} />`}`}const K=({entry:n,open:o,onBack:s,onAgain:l,onDrop:r})=>a`<div class="notice came-back" role="alert" data-tone="error">
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
  </div>`;export{I as Activity,H as takes};
