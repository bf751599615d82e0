import{t as e,n as a,i as t,d as o,ad as n,h as s,b as l,ah as r,p as i,ae as c,ai as d,aj as u,a9 as $,$ as p,v as h,ab as m,F as v,K as g,I as f,H as b,k,V as w,W as y,M as _,_ as x,T as C,S,U as j,X as O,Y as M}from"../core/shared.js";import{C as T,k as N,a as q,b as B,U as W,G as D}from"../writing.js";function E({room:s,stage:l,me:r,draft:i,choice:u,problem:$,left:p}){var h;!function({room:e,stage:a,draft:t,choice:o,problem:s}){n(()=>{const n=e.outbox.returned.value.find(e=>"add_card"===e.do&&e.with.stage===a.id);n&&!t.value.trim()&&Y({room:e,entry:n,draft:t,choice:o,problem:s})})}({room:s,stage:l,draft:i,choice:u,problem:$});const m=(e,a)=>u.value={...u.value,[e]:a||void 0},{settings:v={}}=l,g=function({store:e},a,t){var o,n;const s=e.get("table",null!=(o=a.table)?o:"");return"anonymous"!==t.naming&&(null==(n=null==s?void 0:s.roles)?void 0:n.recorder)===a.id?s:null}(s,r,v);return a`<${T}
    draft=${i}
    limit=${280}
    label=${e("بطاقتك")}
    hint=${e("اكتب فكرة واحدة…")}
    action=${e("إرسال")}
    problem=${$}
    onSend=${()=>async function({room:a,stage:t,draft:o,choice:n,problem:s,table:l}){const{for_table:r,...i}=n.peek(),u=r&&r===l?{...i,for_table:r}:i,$=await c(o,e=>a.post("add_card",{stage:t.id,text:e,...u}));if(!$)return;s.value=null,n.value={for_group:u.for_group,named:u.named,for_table:u.for_table};const{ok:p}=await $.answer;p&&d(e("حُفظت بطاقتك."))}({room:s,stage:l,draft:i,choice:u,problem:$,table:null==g?void 0:g.id})}
  >
    ${!1!==v.suggest_similar&&r.group&&a`<${G} ...${{room:s,stage:l,draft:i}} />`}
    ${(null==(h=l.lanes)?void 0:h.length)>1&&a`<${A} lanes=${l.lanes} chosen=${u.value.lane} onChoose=${e=>m("lane",e)} />`}
    ${"recorder"===r.role&&a`<${z} room=${s} me=${r} chosen=${u.value.for_group} onChoose=${e=>m("for_group",e)} />`}
    ${v.barriers&&a`<${F} choice=${u.value} onChoose=${m} />`}
    ${g&&a`<${U} table=${g} on=${u.value.for_table} onChoose=${e=>m("for_table",e)} />`}
    <${I} naming=${v.naming} me=${r} named=${u.value.named} onChoose=${e=>m("named",e)} />
    ${v.hold&&a`<p class="composer-note">${t("hide")}${e("يراها الآخرون عندما يعرض الميسّر البطاقات.")}</p>`}
    ${null!==p&&a`<p class="composer-note">${o(["لم تبقَ لك بطاقات.","بقيت لك بطاقة واحدة.","بقيت لك بطاقتان.","بقيت لك {n} بطاقات.","بقيت لك {n} بطاقة.","بقيت لك {n} بطاقة."],"You can post {n} more cards.",p)}</p>`}
  <//>`}function G({room:e,stage:t,draft:o}){const n=s(null),r=o.value.trim().length>4;return l(()=>{r&&!n.peek()&&import("./similar.js").then(({Similar:e})=>n.value={Similar:e},J)},[r]),n.value&&a`<${n.value.Similar} ...${{room:e,stage:t,draft:o}} />`}const J=()=>{};function Y({room:e,entry:a,draft:t,choice:o,problem:n}){const{text:s,lane:l,card_kind:r,level:i,named:c,for_group:d,for_table:u}=a.with;n.value=a.why,t.peek().trim()||(o.value={lane:l,card_kind:r,level:i,named:c,for_group:d,for_table:u}),t.value=[t.peek().trim(),s].filter(Boolean).join("\n"),e.outbox.take(a.key)}const A=({lanes:o,chosen:n,onChoose:s})=>a`<fieldset class="choices lanes">
    <legend class="visually-hidden">${e("أين مكانها؟")}</legend>
    ${o.map(({id:e,title:o})=>a`<label key=${e} class="choice" data-category=${e}>
          <input
            type="radio"
            name="lane"
            value=${e}
            checked=${e===(null!=n?n:"unsorted")}
            onChange=${()=>s(e)}
          />
          <span class="choice-face">${t(r(e))}<bdi>${o}</bdi></span></label
        >`)}
  </fieldset>`,z=({room:o,me:n,chosen:s,onChoose:l})=>a`<label class="composer-select"
    >${t("recorder")}<span>${e("باسم مجموعة")}</span>
    <select value=${null!=s?s:n.group} onChange=${e=>l(e.currentTarget.value)}>
      ${i(o.store).map(e=>a`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select></label
  >`,U=({table:t,on:o,onChoose:n})=>a`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${o===t.id}
      onChange=${e=>n(e.currentTarget.checked&&t.id)}
    />${e("باسم الطاولة {n} التي تدوّن لها",{n:t.number})}</label
  >`,F=({choice:o,onChoose:n})=>a`<details class="composer-more">
    <summary>${t("plus")}${e("المزيد")}</summary>
    <div class="composer-tags">
      <${H}
        label=${e("النوع")}
        pairs=${N()}
        value=${o.card_kind}
        onChoose=${e=>n("card_kind",e)}
      />
      <${H}
        label=${e("مستوى التأثير")}
        pairs=${q()}
        value=${o.level}
        onChoose=${e=>n("level",e)}
      />
    </div>
  </details>`,H=({label:t,pairs:o,value:n,onChoose:s})=>a`<label class="field"
    ><span>${t}</span>
    <select value=${null!=n?n:""} onChange=${e=>s(e.currentTarget.value)}>
      <option value="">${e("غير محدد")}</option>
      ${o.map(([e,t])=>a`<option key=${e} value=${e}>${t}</option>`)}
    </select></label
  >`;function I({naming:o,me:n,named:s,onChoose:l}){return"anonymous"===o?a`<p class="composer-note">${t("lock")}${e("لا أحد يرى من كتبها.")}</p>`:"named"===o?a`<p class="composer-note">${t("person")}${e("يظهر اسمك.")}</p>`:n.name?a`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${Boolean(s)}
      onChange=${e=>l(e.currentTarget.checked)}
    />${e("أظهر اسمي")}</label
  >`:a`<p class="composer-note">${t("people")}${e("تظهر مجموعتك، لا اسمك.")}</p>`}const P=e=>e.sort((e,a)=>a.at-e.at),V=({with:{card:e,text:a,lane:t,card_kind:o,level:n},at:s,state:l})=>({id:e,shown:"shown",at:s,text:a,lane:t,card_kind:o,level:n,state:l.value});function X(e,a,t=new Set){return K(e.filter(e=>e.stage===a&&!e.merged_into&&(e.cluster||!t.has(e.id))),"lane")}function K(e,a){var t;const o=new Map;for(const n of e)o.set(n[a],(null!=(t=o.get(n[a]))?t:0)+1);return o}const L=({store:t,cards:o,lanes:n,open:s,draftOf:l,onEdit:r,onWithdraw:i})=>a`<section class="stack-tight">
    <h2 class="section-head">${e("بطاقاتك")} <span class="count">${o.length}</span></h2>
    <ul class="cards">
      ${o.map(e=>a`<${Q}
            key=${e.id}
            card=${e}
            also=${B(t,e.id,3)}
            lane=${n.find(({id:a})=>a===e.lane)}
            open=${s}
            draft=${l(e)}
            onEdit=${r}
            onWithdraw=${i}
          />`)}
    </ul>
  </section>`;function Q({card:o,also:n,lane:l,open:r,draft:i,onEdit:d,onWithdraw:p}){const h=s(i.peek()?"editing":null),m=()=>h.value=null,v=()=>(i.value="",m());return"editing"===h.value&&r?a`<${te} card=${o} draft=${i} onStop=${v} onSave=${async e=>{if(e===o.text)return v();await c(i,e=>d(o,e)),m()}} />`:a`<li class="card mine" data-category=${null==l?void 0:l.id} data-state=${o.state}>
    <p class="card-text" dir="auto">${o.text}</p>
    <${Z} shown=${o.shown} />
    ${!r&&a`<${W} draft=${i} />`}
    <div class="card-foot"><${u} lane=${l} /><${$} state=${o.state} /></div>
    ${n&&a`<p class="me-too-from" dir="auto">${n}</p>`}
    ${r&&!h.value&&a`<div class="card-acts">
        <button class="button quiet" onClick=${()=>h.value="editing"}>${t("edit")}${e("تعديل")}</button>
        <button class="button quiet" onClick=${()=>h.value="withdrawing"}>
          ${t("trash")}${e("اسحبها")}
        </button>
      </div>`}
    ${"withdrawing"===h.value&&a`<${ee} onNo=${m} onYes=${()=>(v(),p(o))} />`}
  </li>`}const R={held:()=>e("لا يراها الآن إلا أنت والميسّر."),hidden:()=>e("أخفى الميسّر هذه البطاقة.")},Z=({shown:e})=>Object.hasOwn(R,e)&&a`<p class="card-note">${t("hide")}<span>${R[e]()}</span></p>`,ee=({onYes:t,onNo:o})=>a`<div class="card-sure" role="group" aria-label=${e("هل تسحب هذه البطاقة؟")}>
    <p>${e("هل تسحب هذه البطاقة؟ ستختفي من الحائط.")}</p>
    <div class="row">
      <button class="button danger" onClick=${t}>${e("اسحبها")}</button>
      <button class="button" onClick=${o} ref=${ae}>${e("أبقِها")}</button>
    </div>
  </div>`,ae=e=>null==e?void 0:e.focus();function te({card:o,draft:n,onSave:l,onStop:r}){const i=s(n.peek()||o.text),c=p(i.value)>0&&p(i.value)<=280;return a`<li class="card mine">
    <form class="stack-tight" onSubmit=${e=>(e.preventDefault(),c&&l(i.value.trim()))}>
      <${D}
        value=${i.value}
        onText=${e=>n.value=i.value=e}
        aria-label=${e("غيّر بطاقتك")}
        autofocus
      />
      <p class="field-foot"><span class="field-counter">${p(i.value)} / ${280}</span></p>
      <div class="row">
        <button class="button primary" disabled=${!c}>${t("check")}${e("حفظ")}</button>
        <button class="button" type="button" onClick=${r}>${e("اتركها كما كانت")}</button>
      </div>
    </form>
  </li>`}function oe({store:e,outbox:a}){const t=e.all("supporter"),o=new Map(t.map(({card:a})=>[a,e.get("card",a)]));return function({supporters:e,cards:a,posts:t}){const o=e=>{var t,o;return null!=(o=null==(t=a.get(e))?void 0:t.merged_into)?o:e},n=new Set(e.map(({card:e})=>o(e)));for(const{with:e}of t)n[!1===e.supported?"delete":"add"](o(e.card));return n}({supporters:t,cards:o,posts:m(a,"support_card",{})})}function ne({room:o,id:n,open:s}){const l=oe(o).has(n),r=B(o.store,n,3);return a`${r&&a`<span class="me-too-from" dir="auto">${r}</span>`}
  ${s&&h(o).group&&a`<button class="button quiet me-too" aria-pressed=${l} onClick=${()=>o.post("support_card",{card:n,supported:!l})}>
      ${t(l?"check":"hand")}${e("وأنا أيضًا")}
    </button>`}`}const se=g(null),le=["timeline","tree","groups","matrix"],re=()=>{};function ie({mine:t,...o}){const n=function({settings:e={}}){const a=le.includes(e.draw);return l(()=>{a&&!se.peek()&&import("./cards_drawn.js").then(function(e){return e.l}).then(e=>se.value=e.Drawn,re)},[a]),a?se.value:null}(o.stage);if(!n)return a`<${ce} ...${o} />`;const{room:s,stage:r,own:i,open:c}=o;return a`<section class="stack-tight">
    <h2 class="section-head">${e("بطاقات القاعة")}</h2>
    <${n} store=${s.store} stage=${r} mine=${t} row=${e=>a`<${ue}
      key=${e}
      ...${{room:s,id:e}}
      open=${c&&!i.value.has(e)}
      same=${0}
      lanes=${r.lanes||[]}
    />`} />
  </section>`}function ce({room:t,stage:n,own:l,open:r}){var i;const{store:c}=t,d=s(""),u=s(30),$=null!=(i=n.lanes)?i:[],p=v(()=>JSON.stringify(function({cards:e,clusters:a,stage:t,lane:o,own:n=new Set}){const s=e.filter(e=>{var a;return e.stage===t&&"shown"===(null!=(a=e.shown)?a:"shown")}),l=e=>!o||e.lane===o,r=K(s.filter(({merged_into:e})=>e),"merged_into"),i=s.filter(e=>!e.merged_into),c=a.filter(e=>e.stage===t).map(e=>{return a=e,t=i.filter(({cluster:a})=>a===e.id),{of:a,members:P(t)};var a,t}).filter(({of:e,members:a})=>l(e)||a.some(l)),d=P(i.filter(e=>!e.cluster&&!n.has(e.id)&&l(e)));return[...c.map(({of:e,members:a})=>({cluster:e.id,cards:a.map(({id:e})=>e)})),...d.map(({id:e})=>{var a;return{card:e,same:null!=(a=r.get(e))?a:0}})]}({cards:c.all("card"),clusters:c.all("cluster"),stage:n.id,lane:d.value,own:l.value}))),h=JSON.parse(p.value);return a`<section class="stack-tight">
    <h2 class="section-head">${e("بطاقات القاعة")}</h2>
    ${$.length>1&&a`<${de} store=${c} stage=${n} lane=${d} own=${l} />`}
    ${!h.length&&a`<p class="soft">${e("لا شيء هنا بعد.")}</p>`}
    <ul class="cards">
      ${h.slice(0,u.value).map(e=>e.cluster?a`<${pe}
                key=${e.cluster}
                ...${{room:t,own:l,open:r}}
                id=${e.cluster}
                cards=${e.cards.join(" ")}
              />`:a`<${ue}
                key=${e.card}
                ...${{room:t,open:r}}
                id=${e.card}
                same=${e.same}
                lanes=${$}
              />`)}
    </ul>
    ${h.length>u.value&&a`<button class="button wide" onClick=${()=>u.value+=30}>
        ${o(["اعرض {n} أخرى","اعرض واحدة أخرى","اعرض اثنتين أخريين","اعرض {n} أخرى","اعرض {n} أخرى","اعرض {n} أخرى"],"Show {n} more",Math.min(30,h.length-u.value))}
      </button>`}
  </section>`}function de({store:o,stage:n,lane:s,own:l}){const i=v(()=>JSON.stringify([...X(o.all("card"),n.id,l.value)])),c=new Map(JSON.parse(i.value)),d=[...c.values()].reduce((e,a)=>e+a,0),u=(e,o,n)=>a`<button
      key=${e}
      class="chip filter"
      data-category=${e||void 0}
      aria-pressed=${s.value===e}
      onClick=${()=>s.value=e}
    >
      ${e&&t(r(e))}<bdi>${o}</bdi> <b>${n}</b>
    </button>`;return a`<div class="filters scroller" role="group" aria-label=${e("اعرض العمود")}>
    ${u("",e("الكل"),d)}${n.lanes.map(({id:e,title:a})=>{var t;return u(e,a,null!=(t=c.get(e))?t:0)})}
  </div>`}function ue({room:e,open:t,id:n,same:s,lanes:l}){const{store:r}=e,i=r.get("card",n);if(!i)return null;const c=l.find(e=>e.id===i.lane);return a`<li class="card" data-category=${null==c?void 0:c.id}>
    <p class="card-text" dir="auto">${f(i)}</p>
    <div class="card-foot">
      <${u} lane=${c} /><${$e} store=${r} card=${i} />
      ${s>0&&a`<span>${o(["‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها"],"+{n} like it",s)}</span>`}
      <${ne} ...${{room:e,id:n,open:t}} />
    </div>
  </li>`}const $e=({store:e,card:t})=>{var o;return a`<${b} group=${t.group&&e.get("group",t.group)} plain />
    ${t.by&&a`<bdi>${null==(o=e.get("person",t.by))?void 0:o.name}</bdi>`}`};function pe({room:e,own:t,open:o,id:n,cards:s}){const{store:l}=e,r=l.get("cluster",n),i=s?s.split(" "):[];return r?a`<li class="card cluster" data-category=${r.lane}>
    <details class="pile">
      <summary>
        <h3 class="card-title" dir="auto">${r.title}</h3>
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
    </li>`}const me=(e,a)=>"add_card"===e.do&&e.with.stage===a.id||"edit_card"===e.do||ve(e,a),ve=(e,a)=>{var t;return"show_hand"===e.do&&Boolean(null==(t=a.settings)?void 0:t.agree)};function ge(e){const t=s(null);return l(()=>{Promise.resolve().then(function(){return Te}).then(e=>t.value=e,()=>t.value={Goals:fe})},[]),t.value&&a`<${t.value.Goals} ...${e} />`}const fe=()=>a`<p class="notice" role="alert" data-tone="warn">
    ${t("cloud-off")}<span>${e("لم يُحمَّل هذا. قد تكون شبكة واي فاي ضعيفة هنا.")}</span>
  </p>`;function be(e,a,t){const o=k(e.draft(`${a.id}/choice`),{}),l=s(o.peek());return n(()=>o.value=t.value.trim()?l.value:{}),l}const ke=({entry:o,open:n,onBack:s,onAgain:l,onDrop:r})=>a`<div class="notice came-back" role="alert" data-tone="error">
    ${t("undo")}
    <div class="stack-tight">
      <b>${o.why}</b>
      <p class="kept-words" dir="auto">${o.with.text}</p>
      <div class="row">
        ${n&&"add_card"===o.do&&a`<button class="button" onClick=${s}>${e("أعدها إلى مكان الكتابة")}</button>`}
        ${n&&"edit_card"===o.do&&a`<button class="button" onClick=${l}>${e("حاول مرة أخرى")}</button>`}
        <button class="button quiet" onClick=${r}>${e("ارمها")}</button>
      </div>
    </div>
  </div>`;var we=Object.freeze({__proto__:null,Activity:function({room:o,stage:n,open:l,head:r}){var i,c,d;const{store:u,outbox:$,post:p}=o,m=h(o),g=function({store:e,outbox:a},t){const o=e.all("authorship"),n=new Map(o.map(({id:a})=>[a,e.get("card",a)]));return function({authorships:e,cards:a,posts:t,stage:o}){const n=e.filter(e=>e.stage===o).map(e=>(({id:e,shown:a="shown",text:t=""},o)=>{var n,s,l;return{id:e,shown:a,at:null!=(n=null==o?void 0:o.at)?n:0,text:null!=(s=null==o?void 0:o.text)?s:t,lane:null!=(l=null==o?void 0:o.lane)?l:null==o?void 0:o.category,card_kind:null==o?void 0:o.card_kind,level:null==o?void 0:o.level,state:"saved"}})(e,a.get(e.id))),s=new Set(n.map(({id:e})=>e)),l=t.filter(e=>"add_card"===e.do&&e.with.stage===o&&!s.has(e.with.card)),r=new Set(t.filter(e=>"withdraw_card"===e.do).map(e=>e.with.card)),i=[...n,...l.map(V)].filter(({id:e})=>!r.has(e));return P(i.map(e=>function(e,a){const t=a.filter(a=>"edit_card"===a.do&&a.with.card===e.id);return t.reduce((e,{with:{text:a,category:t},state:o})=>({...e,text:null!=a?a:e.text,lane:null!=t?t:e.lane,state:o.value}),e)}(e,t)))}({authorships:o,cards:n,posts:a.pending.value,stage:t.id})}(o,n),f=v(()=>new Set(u.ids("authorship"))),b=o.draft(n.id),k={draft:b,choice:be(o,n,b),problem:s(null)},w=$.returned.value.filter(e=>me(e,n)&&!ve(e,n)),y=function(e,a,t){var o;const n=null==(o=e.settings)?void 0:o.most;return n&&"participant"===a.role?Math.max(0,n-t.length):null}(n,m,g);return a`<main class="page-main stack">
      ${r} ${(null==(i=n.settings)?void 0:i.agree)&&a`<${ge} ...${{room:o,stage:n,open:l}} />`}
      ${!l&&a`<${W} draft=${k.draft} />`}
      ${w.map(e=>a`<${ke}
            key=${e.key}
            entry=${e}
            open=${l}
            onBack=${()=>Y({room:o,entry:e,...k})}
            onAgain=${()=>function(e,{key:a,with:t}){e.outbox.take(a),e.post("edit_card",t)}(o,e)}
            onDrop=${()=>$.take(e.key)}
          />`)}
      ${l&&0===y&&a`<p class="notice" data-tone="info">
          ${t("check")}<span>${e("أرسلت كل بطاقاتك. اسحب واحدة لتكتب غيرها.")}</span>
        </p>`}
      ${g.length>0&&a`<${L}
          store=${u}
          cards=${g}
          lanes=${null!=(c=n.lanes)?c:[]}
          open=${l}
          draftOf=${e=>o.draft(`card/${e.id}`)}
          onEdit=${(e,a)=>p("edit_card",{card:e.id,text:a})}
          onWithdraw=${e=>p("withdraw_card",{card:e.id})}
        />`}
      ${!(null==(d=n.settings)?void 0:d.agree)&&a`<${ie} room=${o} stage=${n} own=${f} open=${l} mine=${m.group} />`}
    </main>
    ${l&&0!==y&&a`<${E} room=${o} stage=${n} me=${m} left=${y} ...${k} />`}`},takes:me});const ye=["proposed","agreed","not_agreed","parked"],_e=({room:e,status:o,goals:n,open:s})=>n.length>0&&a`<h3 class="goal-status">
      ${t(x(o))}${C(o)} <span class="count">${n.length}</span>
    </h3>
    <ul class="cards">
      ${n.map(t=>a`<${xe} key=${t.id} ...${{room:e,goal:t,open:s}} />`)}
    </ul>`,xe=({room:e,goal:t,open:o})=>a`<li class="card goal" data-status=${t.status}>
    <p class="card-text" dir="auto">${t.text}</p>
    ${"proposed"===t.status?a`<${je} ...${{room:e,goal:t,open:o}} />`:a`<${Ce} goal=${t} />`}
    <${Se} count=${t.count} />
  </li>`,Ce=({goal:{said:t}})=>a`${t.basis&&a`<p dir="auto">${t.basis}</p>`}
  ${t.dissent&&a`<p class="goal-dissent"><b>${e("الاعتراض")}:</b> <span dir="auto">${t.dissent}</span></p>`}`,Se=({count:e})=>{var t;return e&&a`<p class="soft goal-count">
    ${Object.keys(null!=(t=e.choices)?t:{}).length?S(e.choices):o(["لا أيدي حتى الآن","يد واحدة حتى الآن","يدان حتى الآن","{n} أيدٍ حتى الآن","{n} يداً حتى الآن","{n} يد حتى الآن"],"{n} hands so far",e.hands)}
  </p>`};function je({room:o,goal:n,open:s}){const l=function({store:e,outbox:a},t){var o;const n=m(a,"show_hand",{on:t}).at(-1),s=e.all("own_hand").find(e=>e.on===t);return n?{choice:n.with.hand,reason:null!=(o=n.with.reason)?o:"",state:n.state.value}:s?{...s,state:"saved"}:{choice:null,reason:"",state:null}}(o,n.id),r=o.draft(`hand/${n.id}`),i=e=>o.post("show_hand",{on:n.id,hand:e,reason:"not_yet"===e?l.reason:""});return a`<fieldset class="choices hands" disabled=${!s} aria-label=${e("يدك")}>
      ${j.map(e=>a`<label key=${e} class="choice"
            ><input
              type="radio"
              name=${`hand/${n.id}`}
              checked=${l.choice===e}
              onChange=${()=>i(e)}
            /><span class="choice-face">${t(O(e))}<span>${M(e)}</span></span></label
          >`)}
    </fieldset>
    ${"not_yet"===l.choice&&a`<${Oe} ...${{room:o,goal:n,own:l,draft:r,open:s}} />`}
    ${l.choice&&a`<div class="row goal-own">
        <${$} state=${l.state} />
        ${s&&a`<button class="button quiet" onClick=${()=>(r.value="",i(null))}>
            ${t("undo")}${e("سحب")}
          </button>`}
      </div>`}`}function Oe({room:o,goal:n,own:l,draft:r,open:i}){var c;const d=s(r.peek()||null),u=null!=(c=d.value)?c:l.reason,$=u.trim();return i?a`<div class="stack-tight">
    <label class="field">
      <b>${e("ما الذي ينقص؟ (اختياري)")}</b>
      <${D} value=${u} onText=${e=>r.value=d.value=e} />
    </label>
    ${p(u)>196&&a`<p class="field-foot"><span class="field-counter">${p(u)} / ${280}</span></p>`}
    ${$!==l.reason&&a`<button class="button primary" disabled=${p($)>280} onClick=${async()=>{var e;await o.post("show_hand",{on:n.id,hand:"not_yet",reason:$}).kept,(null==(e=d.peek())?void 0:e.trim())===$&&(r.value="",d.value=null)}}>
        ${t("check")}${e("حفظ السبب")}
      </button>`}
  </div>`:l.reason&&a`<p class="kept-words" dir="auto">${l.reason}</p>`}const Me=({room:o})=>o.outbox.returned.value.filter(e=>"show_hand"===e.do).map(n=>a`<div key=${n.key} class="notice came-back" role="alert" data-tone="error">
          ${t("undo")}
          <div class="stack-tight">
            <b>${n.why}</b>
            <p dir="auto">${_(o.store,n.with.on)}</p>
            ${n.with.reason&&a`<p class="kept-words" dir="auto">${n.with.reason}</p>`}
            <button class="button" onClick=${()=>o.outbox.take(n.key)}>${e("رأيتها")}</button>
          </div>
        </div>`);var Te=Object.freeze({__proto__:null,Goals:function({room:t,stage:o,open:n}){const s=w(t.store,o.id);return a`<section class="stack">
    <h2 class="section-head">${e("الأهداف")}</h2>
    <${Me} room=${t} />
    ${!s.length&&a`<p class="soft">${e("لا أهداف بعد. تظهر هنا عندما تُكتب.")}</p>`}
    ${s.length>0&&n&&a`<p class="soft">${(a=>{var t;return"anonymous"===(null==(t=a.settings)?void 0:t.naming)?e("رفع اليد يساعد الحوار ولا يقرر شيئاً. لا يمكن لأحد أن يعرف صاحبه."):e("رفع اليد يساعد الحوار ولا يقرر شيئاً. يراه الميسّرون مع مجموعتك دون اسمك، ويُظهر التقرير الأسباب دونهما.")})(o)}</p>`}
    ${ye.map(e=>a`<${_e} key=${e} ...${{room:t,status:e,open:n}} goals=${y(s,e)} />`)}
  </section>`}});export{oe as j,we as p};
