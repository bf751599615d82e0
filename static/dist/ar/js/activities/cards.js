import{t as e,n as a,i as t,d as n,a5 as o,a9 as l,p as s,a6 as r,aa as i,h as c,ab as d,a0 as u,R as $,F as p,I as h,J as m,a1 as v,k as f}from"../core/shared.js";import{C as g,k as b,a as k,U as w,G as y}from"../writing.js";function _({room:l,stage:s,me:c,draft:d,choice:u,problem:$,left:p}){var h;!function({room:e,stage:a,draft:t,choice:n,problem:l}){o(()=>{const o=e.outbox.returned.value.find(e=>"add_card"===e.do&&e.with.stage===a.id);o&&!t.value.trim()&&C({room:e,entry:o,draft:t,choice:n,problem:l})})}({room:l,stage:s,draft:d,choice:u,problem:$});const m=(e,a)=>u.value={...u.value,[e]:a||void 0},{settings:v={}}=s,f=function({store:e},a,t){var n,o;const l=e.get("table",null!=(n=a.table)?n:"");return"anonymous"!==t.naming&&(null==(o=null==l?void 0:l.roles)?void 0:o.recorder)===a.id?l:null}(l,c,v);return a`<${g}
    draft=${d}
    limit=${280}
    label=${e("بطاقتك")}
    hint=${e("اكتب فكرة واحدة…")}
    action=${e("إرسال")}
    problem=${$}
    onSend=${()=>async function({room:a,stage:t,draft:n,choice:o,problem:l,table:s}){const{for_table:c,...d}=o.peek(),u=c&&c===s?{...d,for_table:c}:d,$=await r(n,e=>a.post("add_card",{stage:t.id,text:e,...u}));if(!$)return;l.value=null,o.value={for_group:u.for_group,named:u.named,for_table:u.for_table};const{ok:p}=await $.answer;p&&i(e("حُفظت بطاقتك."))}({room:l,stage:s,draft:d,choice:u,problem:$,table:null==f?void 0:f.id})}
  >
    ${(null==(h=s.lanes)?void 0:h.length)>1&&a`<${x} lanes=${s.lanes} chosen=${u.value.lane} onChoose=${e=>m("lane",e)} />`}
    ${"recorder"===c.role&&a`<${S} room=${l} me=${c} chosen=${u.value.for_group} onChoose=${e=>m("for_group",e)} />`}
    ${v.barriers&&a`<${N} choice=${u.value} onChoose=${m} />`}
    ${f&&a`<${O} table=${f} on=${u.value.for_table} onChoose=${e=>m("for_table",e)} />`}
    <${J} naming=${v.naming} me=${c} named=${u.value.named} onChoose=${e=>m("named",e)} />
    ${v.hold&&a`<p class="composer-note">${t("hide")}${e("يراها الآخرون عندما يعرض الميسّر البطاقات.")}</p>`}
    ${null!==p&&a`<p class="composer-note">${n(["لم تبقَ لك بطاقات.","بقيت لك بطاقة واحدة.","بقيت لك بطاقتان.","بقيت لك {n} بطاقات.","بقيت لك {n} بطاقة.","بقيت لك {n} بطاقة."],"You can post {n} more cards.",p)}</p>`}
  <//>`}function C({room:e,entry:a,draft:t,choice:n,problem:o}){const{text:l,lane:s,card_kind:r,level:i,named:c,for_group:d,for_table:u}=a.with;o.value=a.why,t.peek().trim()||(n.value={lane:s,card_kind:r,level:i,named:c,for_group:d,for_table:u}),t.value=[t.peek().trim(),l].filter(Boolean).join("\n"),e.outbox.take(a.key)}const x=({lanes:n,chosen:o,onChoose:s})=>a`<fieldset class="choices lanes">
    <legend class="visually-hidden">${e("أين مكانها؟")}</legend>
    ${n.map(({id:e,title:n})=>a`<label key=${e} class="choice" data-category=${e}>
          <input
            type="radio"
            name="lane"
            value=${e}
            checked=${e===(null!=o?o:"unsorted")}
            onChange=${()=>s(e)}
          />
          <span class="choice-face">${t(l(e))}<bdi>${n}</bdi></span></label
        >`)}
  </fieldset>`,S=({room:n,me:o,chosen:l,onChoose:r})=>a`<label class="composer-select"
    >${t("recorder")}<span>${e("باسم مجموعة")}</span>
    <select value=${null!=l?l:o.group} onChange=${e=>r(e.currentTarget.value)}>
      ${s(n.store).map(e=>a`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select></label
  >`,O=({table:t,on:n,onChoose:o})=>a`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${n===t.id}
      onChange=${e=>o(e.currentTarget.checked&&t.id)}
    />${e("باسم الطاولة {n} التي تدوّن لها",{n:t.number})}</label
  >`,N=({choice:n,onChoose:o})=>a`<details class="composer-more">
    <summary>${t("plus")}${e("المزيد")}</summary>
    <div class="composer-tags">
      <${j}
        label=${e("النوع")}
        pairs=${b()}
        value=${n.card_kind}
        onChoose=${e=>o("card_kind",e)}
      />
      <${j}
        label=${e("مستوى التأثير")}
        pairs=${k()}
        value=${n.level}
        onChoose=${e=>o("level",e)}
      />
    </div>
  </details>`,j=({label:t,pairs:n,value:o,onChoose:l})=>a`<label class="field"
    ><span>${t}</span>
    <select value=${null!=o?o:""} onChange=${e=>l(e.currentTarget.value)}>
      <option value="">${e("غير محدد")}</option>
      ${n.map(([e,t])=>a`<option key=${e} value=${e}>${t}</option>`)}
    </select></label
  >`;function J({naming:n,me:o,named:l,onChoose:s}){return"anonymous"===n?a`<p class="composer-note">${t("lock")}${e("لا أحد يرى من كتبها.")}</p>`:"named"===n?a`<p class="composer-note">${t("person")}${e("يظهر اسمك.")}</p>`:o.name?a`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${Boolean(l)}
      onChange=${e=>s(e.currentTarget.checked)}
    />${e("أظهر اسمي")}</label
  >`:a`<p class="composer-note">${t("people")}${e("تظهر مجموعتك، لا اسمك.")}</p>`}const M=e=>e.sort((e,a)=>a.at-e.at),T=({with:{card:e,text:a,lane:t,card_kind:n,level:o},at:l,state:s})=>({id:e,shown:"shown",at:l,text:a,lane:t,card_kind:n,level:o,state:s.value});function B(e,a,t=new Set){return E(e.filter(e=>e.stage===a&&!e.merged_into&&(e.cluster||!t.has(e.id))),"lane")}function E(e,a){var t;const n=new Map;for(const o of e)n.set(o[a],(null!=(t=n.get(o[a]))?t:0)+1);return n}const W=({cards:t,lanes:n,open:o,draftOf:l,onEdit:s,onWithdraw:r})=>a`<section class="stack-tight">
    <h2 class="section-head">${e("بطاقاتك")} <span class="count">${t.length}</span></h2>
    <ul class="cards">
      ${t.map(e=>a`<${q}
            key=${e.id}
            card=${e}
            lane=${n.find(({id:a})=>a===e.lane)}
            open=${o}
            draft=${l(e)}
            onEdit=${s}
            onWithdraw=${r}
          />`)}
    </ul>
  </section>`;function q({card:n,lane:o,open:l,draft:s,onEdit:i,onWithdraw:$}){const p=c(s.peek()?"editing":null),h=()=>p.value=null,m=()=>(s.value="",h());return"editing"===p.value&&l?a`<${G} card=${n} draft=${s} onStop=${m} onSave=${async e=>{if(e===n.text)return m();await r(s,e=>i(n,e)),h()}} />`:a`<li class="card mine" data-category=${null==o?void 0:o.id} data-state=${n.state}>
    <p class="card-text" dir="auto">${n.text}</p>
    <${Y} shown=${n.shown} />
    ${!l&&a`<${w} draft=${s} />`}
    <div class="card-foot"><${d} lane=${o} /><${u} state=${n.state} /></div>
    ${l&&!p.value&&a`<div class="card-acts">
        <button class="button quiet" onClick=${()=>p.value="editing"}>${t("edit")}${e("تعديل")}</button>
        <button class="button quiet" onClick=${()=>p.value="withdrawing"}>
          ${t("trash")}${e("اسحبها")}
        </button>
      </div>`}
    ${"withdrawing"===p.value&&a`<${A} onNo=${h} onYes=${()=>(m(),$(n))} />`}
  </li>`}const D={held:()=>e("لا يراها الآن إلا أنت والميسّر."),hidden:()=>e("أخفى الميسّر هذه البطاقة.")},Y=({shown:e})=>Object.hasOwn(D,e)&&a`<p class="card-note">${t("hide")}<span>${D[e]()}</span></p>`,A=({onYes:t,onNo:n})=>a`<div class="card-sure" role="group" aria-label=${e("هل تسحب هذه البطاقة؟")}>
    <p>${e("هل تسحب هذه البطاقة؟ ستختفي من الحائط.")}</p>
    <div class="row">
      <button class="button danger" onClick=${t}>${e("اسحبها")}</button>
      <button class="button" onClick=${n} ref=${F}>${e("أبقِها")}</button>
    </div>
  </div>`,F=e=>null==e?void 0:e.focus();function G({card:n,draft:o,onSave:l,onStop:s}){const r=c(o.peek()||n.text),i=$(r.value)>0&&$(r.value)<=280;return a`<li class="card mine">
    <form class="stack-tight" onSubmit=${e=>(e.preventDefault(),i&&l(r.value.trim()))}>
      <${y}
        value=${r.value}
        onText=${e=>o.value=r.value=e}
        aria-label=${e("غيّر بطاقتك")}
        autofocus
      />
      <p class="field-foot"><span class="field-counter">${$(r.value)} / ${280}</span></p>
      <div class="row">
        <button class="button primary" disabled=${!i}>${t("check")}${e("حفظ")}</button>
        <button class="button" type="button" onClick=${s}>${e("اتركها كما كانت")}</button>
      </div>
    </form>
  </li>`}function I({store:t,stage:o,own:l}){var s;const r=c(""),i=c(30),d=null!=(s=o.lanes)?s:[],u=p(()=>JSON.stringify(function({cards:e,clusters:a,stage:t,lane:n,own:o=new Set}){const l=e.filter(e=>{var a;return e.stage===t&&"shown"===(null!=(a=e.shown)?a:"shown")}),s=e=>!n||e.lane===n,r=E(l.filter(({merged_into:e})=>e),"merged_into"),i=l.filter(e=>!e.merged_into),c=a.filter(e=>e.stage===t).map(e=>{return a=e,t=i.filter(({cluster:a})=>a===e.id),{of:a,members:M(t)};var a,t}).filter(({of:e,members:a})=>s(e)||a.some(s)),d=M(i.filter(e=>!e.cluster&&!o.has(e.id)&&s(e)));return[...c.map(({of:e,members:a})=>({cluster:e.id,cards:a.map(({id:e})=>e)})),...d.map(({id:e})=>{var a;return{card:e,same:null!=(a=r.get(e))?a:0}})]}({cards:t.all("card"),clusters:t.all("cluster"),stage:o.id,lane:r.value,own:l.value}))),$=JSON.parse(u.value);return a`<section class="stack-tight">
    <h2 class="section-head">${e("بطاقات القاعة")}</h2>
    ${d.length>1&&a`<${R} store=${t} stage=${o} lane=${r} own=${l} />`}
    ${!$.length&&a`<p class="soft">${e("لا شيء هنا بعد.")}</p>`}
    <ul class="cards">
      ${$.slice(0,i.value).map(e=>e.cluster?a`<${H} key=${e.cluster} store=${t} id=${e.cluster} cards=${e.cards.join(" ")} />`:a`<${U} key=${e.card} store=${t} id=${e.card} same=${e.same} lanes=${d} />`)}
    </ul>
    ${$.length>i.value&&a`<button class="button wide" onClick=${()=>i.value+=30}>
        ${n(["اعرض {n} أخرى","اعرض واحدة أخرى","اعرض اثنتين أخريين","اعرض {n} أخرى","اعرض {n} أخرى","اعرض {n} أخرى"],"Show {n} more",Math.min(30,$.length-i.value))}
      </button>`}
  </section>`}function R({store:n,stage:o,lane:s,own:r}){const i=p(()=>JSON.stringify([...B(n.all("card"),o.id,r.value)])),c=new Map(JSON.parse(i.value)),d=[...c.values()].reduce((e,a)=>e+a,0),u=(e,n,o)=>a`<button
      key=${e}
      class="chip filter"
      data-category=${e||void 0}
      aria-pressed=${s.value===e}
      onClick=${()=>s.value=e}
    >
      ${e&&t(l(e))}<bdi>${n}</bdi> <b>${o}</b>
    </button>`;return a`<div class="filters scroller" role="group" aria-label=${e("اعرض العمود")}>
    ${u("",e("الكل"),d)}${o.lanes.map(({id:e,title:a})=>{var t;return u(e,a,null!=(t=c.get(e))?t:0)})}
  </div>`}function U({store:e,id:t,same:o,lanes:l}){const s=e.get("card",t);if(!s)return null;const r=l.find(e=>e.id===s.lane);return a`<li class="card" data-category=${null==r?void 0:r.id}>
    <p class="card-text" dir="auto">${h(s)}</p>
    <div class="card-foot">
      <${d} lane=${r} /><${z} store=${e} card=${s} />
      ${o>0&&a`<span>${n(["‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها"],"+{n} like it",o)}</span>`}
    </div>
  </li>`}const z=({store:e,card:t})=>{var n;return a`<${m} group=${t.group&&e.get("group",t.group)} plain />
    ${t.by&&a`<bdi>${null==(n=e.get("person",t.by))?void 0:n.name}</bdi>`}`};function H({store:e,id:t,cards:n}){const o=e.get("cluster",t),l=n?n.split(" "):[];return o?a`<li class="card cluster" data-category=${o.lane}>
    <details class="pile">
      <summary>
        <h3 class="card-title" dir="auto">${o.title}</h3>
        <span class="count">${l.length}</span>
      </summary>
      <ul class="pile-cards">
        ${l.map(t=>a`<${K} key=${t} store=${e} id=${t} />`)}
      </ul>
    </details>
  </li>`:null}function K({store:e,id:t}){const n=e.get("card",t);return n&&a`<li>
      <p class="card-text" dir="auto">${h(n)}</p>
      <${m} group=${n.group&&e.get("group",n.group)} plain />
    </li>`}const L=(e,a)=>"add_card"===e.do&&e.with.stage===a.id||"edit_card"===e.do;function P({room:n,stage:o,open:l,head:s}){var r;const{store:i,outbox:d,post:u}=n,$=v(n),h=function({store:e,outbox:a},t){const n=e.all("authorship"),o=new Map(n.map(({id:a})=>[a,e.get("card",a)]));return function({authorships:e,cards:a,posts:t,stage:n}){const o=e.filter(e=>e.stage===n).map(e=>(({id:e,shown:a="shown",text:t=""},n)=>{var o,l,s;return{id:e,shown:a,at:null!=(o=null==n?void 0:n.at)?o:0,text:null!=(l=null==n?void 0:n.text)?l:t,lane:null!=(s=null==n?void 0:n.lane)?s:null==n?void 0:n.category,card_kind:null==n?void 0:n.card_kind,level:null==n?void 0:n.level,state:"saved"}})(e,a.get(e.id))),l=new Set(o.map(({id:e})=>e)),s=t.filter(e=>"add_card"===e.do&&e.with.stage===n&&!l.has(e.with.card)),r=new Set(t.filter(e=>"withdraw_card"===e.do).map(e=>e.with.card)),i=[...o,...s.map(T)].filter(({id:e})=>!r.has(e));return M(i.map(e=>function(e,a){const t=a.filter(a=>"edit_card"===a.do&&a.with.card===e.id);return t.reduce((e,{with:{text:a,category:t},state:n})=>({...e,text:null!=a?a:e.text,lane:null!=t?t:e.lane,state:n.value}),e)}(e,t)))}({authorships:n,cards:o,posts:a.pending.value,stage:t.id})}(n,o),m=p(()=>new Set(i.ids("authorship"))),f=n.draft(o.id),g={draft:f,choice:Q(n,o,f),problem:c(null)},b=d.returned.value.filter(e=>L(e,o)),k=function(e,a,t){var n;const o=null==(n=e.settings)?void 0:n.most;return o&&"participant"===a.role?Math.max(0,o-t.length):null}(o,$,h);return a`<main class="page-main stack">
      ${s} ${!l&&a`<${w} draft=${g.draft} />`}
      ${b.map(e=>a`<${V}
            key=${e.key}
            entry=${e}
            open=${l}
            onBack=${()=>C({room:n,entry:e,...g})}
            onAgain=${()=>function(e,{key:a,with:t}){e.outbox.take(a),e.post("edit_card",t)}(n,e)}
            onDrop=${()=>d.take(e.key)}
          />`)}
      ${l&&0===k&&a`<p class="notice" data-tone="info">
          ${t("check")}<span>${e("أرسلت كل بطاقاتك. اسحب واحدة لتكتب غيرها.")}</span>
        </p>`}
      ${h.length>0&&a`<${W}
          cards=${h}
          lanes=${null!=(r=o.lanes)?r:[]}
          open=${l}
          draftOf=${e=>n.draft(`card/${e.id}`)}
          onEdit=${(e,a)=>u("edit_card",{card:e.id,text:a})}
          onWithdraw=${e=>u("withdraw_card",{card:e.id})}
        />`}
      <${I} store=${i} stage=${o} own=${m} />
    </main>
    ${l&&0!==k&&a`<${_} room=${n} stage=${o} me=${$} left=${k} ...${g} />`}`}function Q(e,a,t){const n=f(e.draft(`${a.id}/choice`),{}),l=c(n.peek());return o(()=>n.value=t.value.trim()?l.value:{}),l}const V=({entry:n,open:o,onBack:l,onAgain:s,onDrop:r})=>a`<div class="notice came-back" role="alert" data-tone="error">
    ${t("undo")}
    <div class="stack-tight">
      <b>${n.why}</b>
      <p class="kept-words" dir="auto">${n.with.text}</p>
      <div class="row">
        ${o&&"add_card"===n.do&&a`<button class="button" onClick=${l}>${e("أعدها إلى مكان الكتابة")}</button>`}
        ${o&&"edit_card"===n.do&&a`<button class="button" onClick=${s}>${e("حاول مرة أخرى")}</button>`}
        <button class="button quiet" onClick=${r}>${e("ارمها")}</button>
      </div>
    </div>
  </div>`;export{P as Activity,L as takes};
