import{t as e,n as t,i as a,d as o,aq as n,h as s,b as r,au as l,q as i,ar as c,av as d,aw as u,al as $,a9 as p,w as m,ao as h,F as g,K as v,g as f,H as b,k,ax as w,J as y,V as _,W as C,_ as x,T as S,S as j,U as O,X as U,Y as q}from"../core/shared.js";import{C as M,k as B,l as N,b as T,U as E,G as A,w as D,e as J,a as W,R as F}from"../writing.js";const G={};function I({room:s,stage:r,me:l,draft:i,choice:u,problem:$,left:p,asked:m}){!function({room:e,stage:t,draft:a,choice:o,problem:s}){n(()=>{const n=e.outbox.returned.value.find(e=>"add_card"===e.do&&e.with.stage===t.id);n&&!a.value.trim()&&ae({room:e,entry:n,draft:a,choice:o,problem:s})})}({room:s,stage:r,draft:i,choice:u,problem:$});const h=(e,t)=>u.value={...u.peek(),[e]:t||void 0},{settings:g={}}=r,v=function({store:e},t,a){var o,n;const s=e.get("table",null!=(o=t.table)?o:"");return"anonymous"!==a.naming&&(null==(n=null==s?void 0:s.roles)?void 0:n.recorder)===t.id?s:null}(s,l,g);return t`<${M}
    draft=${i}
    limit=${te(g,u.value)}
    fits=${!m||m.fits(u.value)}
    label=${e("بطاقتك")}
    hint=${e("اكتب فكرة واحدة…")}
    action=${e("إرسال")}
    problem=${$}
    onSend=${()=>async function({room:t,stage:a,draft:o,choice:n,problem:s,table:r}){const l=function({year:e,for_table:t,...a},o){const n=void 0===e||""===e?a:{...a,year:Number(e)};return t&&t===o?{...n,for_table:t}:n}(n.peek(),r),i=await c(o,e=>t.post("add_card",{stage:a.id,text:e,...l}));if(!i)return;s.value=null,n.value=L(l,a.settings);const{ok:u}=await i.answer;u&&d(e("حُفظت بطاقتك."))}({room:s,stage:r,draft:i,choice:u,problem:$,table:null==v?void 0:v.id})}
  >
    ${!1!==g.suggest_similar&&l.group&&t`<${P} ...${{room:s,stage:r,draft:i}} />`}
    ${m&&t`<${m.Fields} store=${s.store} stage=${r} choice=${u.value} onChoose=${h} />`}
    ${V(r,u.value)&&t`<${oe} lanes=${r.lanes} chosen=${u.value.lane} onChoose=${e=>h("lane",e)} />`}
    ${"recorder"===l.role&&t`<${ne} room=${s} me=${l} chosen=${u.value.for_group} onChoose=${e=>h("for_group",e)} />`}
    ${g.barriers&&t`<${re} choice=${u.value} onChoose=${h} />`}
    ${v&&t`<${se} table=${v} on=${u.value.for_table} onChoose=${e=>h("for_table",e)} />`}
    <${ie} naming=${g.naming} me=${l} named=${u.value.named} onChoose=${e=>h("named",e)} />
    ${z(s.store,r)&&t`<${R} />`}
    ${g.hold&&t`<p class="composer-note">${a("hide")}${e("يراها الآخرون عندما يعرض الميسّر البطاقات.")}</p>`}
    ${null!==p&&t`<p class="composer-note">${o(["لم تبقَ لك بطاقات.","بقيت لك بطاقة واحدة.","بقيت لك بطاقتان.","بقيت لك {n} بطاقات.","بقيت لك {n} بطاقة.","بقيت لك {n} بطاقة."],"You can post {n} more cards.",p)}</p>`}
  <//>`}function P({room:e,stage:a,draft:o}){const n=s(null),l=o.value.trim().length>4;return r(()=>{l&&!n.peek()&&import("./similar.js").then(({Similar:e})=>n.value={Similar:e},Y)},[l]),n.value&&t`<${n.value.Similar} ...${{room:e,stage:a,draft:o}} />`}const Y=()=>{},z=(e,{id:t,settings:a})=>{var o;return(null==a?void 0:a.alone)&&!(null==(o=e.get("writing",t))?void 0:o.revealed)},R=()=>t`<p class="composer-note">${a("lock")}${e("أنت تكتب وحدك. تُكشف كل البطاقات معًا.")}</p>`,H=["lane","card_kind","level","named","for_group","for_table","parent","comment","year","importance","attitude","behaviour","priority","area"],V=({lanes:e},{comment:t})=>(null==e?void 0:e.length)>1&&!t,X=["for_group","named","for_table"],K=(e,t)=>Object.fromEntries(e.map(e=>[e,t[e]])),L=(e,{draw:t}=G)=>K("matrix"===t?[...X,"parent","attitude"]:X,e),[Q,Z,ee]=[140,280,1e3],te=({long:e}=G,{comment:t}=G)=>t?Q:e?ee:Z;function ae({room:e,entry:t,draft:a,choice:o,problem:n}){const{text:s}=t.with;n.value=t.why,a.peek().trim()||(o.value=K(H,t.with)),a.value=[a.peek().trim(),s].filter(Boolean).join("\n"),e.outbox.take(t.key)}const oe=({lanes:o,chosen:n,onChoose:s})=>t`<fieldset class="choices lanes">
    <legend class="visually-hidden">${e("أين مكانها؟")}</legend>
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
  </fieldset>`,ne=({room:o,me:n,chosen:s,onChoose:r})=>t`<label class="composer-select"
    >${a("recorder")}<span>${e("باسم مجموعة")}</span>
    <select value=${null!=s?s:n.group} onChange=${e=>r(e.currentTarget.value)}>
      ${i(o.store).map(e=>t`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select></label
  >`,se=({table:a,on:o,onChoose:n})=>t`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${o===a.id}
      onChange=${e=>n(e.currentTarget.checked&&a.id)}
    />${e("باسم الطاولة {n} التي تدوّن لها",{n:a.number})}</label
  >`,re=({choice:o,onChoose:n})=>t`<details class="composer-more">
    <summary>${a("plus")}${e("المزيد")}</summary>
    <div class="composer-tags">
      <${le}
        label=${e("النوع")}
        pairs=${B()}
        value=${o.card_kind}
        onChoose=${e=>n("card_kind",e)}
      />
      <${le}
        label=${e("مستوى التأثير")}
        pairs=${N()}
        value=${o.level}
        onChoose=${e=>n("level",e)}
      />
    </div>
  </details>`,le=({label:a,pairs:o,value:n,onChoose:s})=>t`<label class="field"
    ><span>${a}</span>
    <select value=${null!=n?n:""} onChange=${e=>s(e.currentTarget.value)}>
      <option value="">${e("غير محدد")}</option>
      ${o.map(([e,a])=>t`<option key=${e} value=${e}>${a}</option>`)}
    </select></label
  >`;function ie({naming:o,me:n,named:s,onChoose:r}){return"anonymous"===o?t`<p class="composer-note">${a("lock")}${e("لا أحد يرى من كتبها.")}</p>`:"group"===o?t`<p class="composer-note">${a("people")}${e("تظهر مجموعتك، لا اسمك.")}</p>`:"named"===o?t`<p class="composer-note">${a("person")}${e("يظهر اسمك.")}</p>`:n.name?t`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${Boolean(s)}
      onChange=${e=>r(e.currentTarget.checked)}
    />${e("أظهر اسمي")}</label
  >`:t`<p class="composer-note">${a("people")}${e("تظهر مجموعتك، لا اسمك.")}</p>`}const ce=e=>e.sort((e,t)=>t.at-e.at);const de=["year","importance","attitude","behaviour","priority","area","parent","comment","root","card_kind","level"],ue=e=>Object.fromEntries(de.map(t=>[t,null==e?void 0:e[t]])),$e=({id:e,shown:t="shown",text:a="",behaviour:o="",given:n={},why:s=""},r)=>{var l,i;const c=null!=r?r:{...n,text:a,behaviour:o};return{id:e,shown:t,why:s,at:null!=(l=c.at)?l:0,text:c.text,lane:null!=(i=c.lane)?i:c.category,...ue(c),state:"saved"}},pe=({with:{card:e,text:t,lane:a,...o},at:n,state:s})=>({id:e,shown:"shown",at:n,text:t,lane:a,...ue(o),state:s.value}),me=e=>Object.fromEntries(de.filter(t=>t in e).map(t=>[t,he(t,e[t])?void 0:e[t]])),he=(e,t)=>""===t||"importance"===e&&0===t;function ge(e,t,a=new Set){return ve(e.filter(e=>e.stage===t&&!e.comment&&!e.merged_into&&(e.cluster||!a.has(e.id))),"lane")}function ve(e,t){var a;const o=new Map;for(const n of e)o.set(n[t],(null!=(a=o.get(n[t]))?a:0)+1);return o}const fe=({store:a,stage:o,cards:n,open:s,asked:r,draftOf:l,choiceOf:i,onEdit:c,onUnder:d,onWithdraw:u})=>t`<section class="stack-tight">
    <h2 class="section-head">${e("بطاقاتك")} <span class="count">${n.length}</span></h2>
    <ul class="cards">
      ${n.map(e=>t`<${be}
            key=${e.id}
            card=${e}
            also=${T(a,e.id,3)}
            store=${a}
            stage=${o}
            asked=${r}
            choice=${i(e)}
            onUnder=${d}
            open=${s}
            draft=${l(e)}
            onEdit=${c}
            onWithdraw=${u}
          />`)}
    </ul>
  </section>`;function be({also:o,store:n,stage:r,card:l,open:i,asked:d,draft:p,choice:m,onEdit:h,onUnder:g,onWithdraw:v}){var f;const b=null==(f=r.lanes)?void 0:f.find(({id:e})=>e===l.lane),k=s(p.peek()||Object.keys(m.peek()).length?"editing":null),w=()=>k.value=null,y=()=>(p.value="",m.value={},w());return"editing"===k.value&&i?t`<${Ce} ...${{store:n,stage:r,asked:d,card:l,draft:p,choice:m}} onStop=${y} onSave=${async(e,t)=>{e!==l.text?await c(p,e=>h(l,{text:e,...t})):(Object.keys(t).length||"returned"===l.shown)&&h(l,t),y()}} />`:t`<li class="card mine" data-category=${null==b?void 0:b.id} data-state=${l.state}>
    <p class="card-text" dir="auto">${l.text}</p>
    <${we} card=${l} />
    ${!i&&t`<${E} draft=${p} />`}
    <div class="card-foot">
      <${u} lane=${b} />${d&&t`<${d.Said} store=${n} stage=${r} card=${l} />`}<${$}
        state=${l.state}
      />
    </div>
    ${o&&t`<p class="me-too-from" dir="auto">${o}</p>`}
    ${d&&t`<${d.Comments} store=${n} card=${l} />`}
    ${i&&!k.value&&t`<div class="card-acts">
        <button class="button quiet" onClick=${()=>k.value="editing"}>${a("edit")}${e("تعديل")}</button>
        <button class="button quiet" onClick=${()=>k.value="withdrawing"}>
          ${a("trash")}${e("اسحبها")}
        </button>
        ${d&&t`<${d.RootMark} store=${n} stage=${r} card=${l} onMark=${e=>h(l,{root:e})} />`}
      </div>`}
    ${i&&d&&!k.value&&t`<${d.Below} store=${n} stage=${r} card=${l} onUnder=${g} />`}
    ${"withdrawing"===k.value&&t`<${ye} onNo=${w} onYes=${()=>(y(),v(l))} />`}
  </li>`}const ke={held:()=>e("لا يراها الآن إلا أنت والميسّر."),hidden:()=>e("أخفى الميسّر هذه البطاقة."),alone:()=>e("لا يراها غيرك إلى أن يكشف الميسّر بطاقات الجميع."),returned:()=>e("أعادها الميسّر. عدّلها وأرسلها من جديد.")},we=({card:{shown:e,why:o}})=>Object.hasOwn(ke,e)&&t`<p class="card-note" role=${"returned"===e?"alert":void 0}>
    ${a("returned"===e?"undo":"hide")}<span
      >${ke[e]()}${o&&t` <b class="card-why" dir="auto">“${o}”</b>`}</span
    >
  </p>`,ye=({onYes:a,onNo:o})=>t`<div class="card-sure" role="group" aria-label=${e("هل تسحب هذه البطاقة؟")}>
    <p>${e("هل تسحب هذه البطاقة؟ ستختفي من الحائط.")}</p>
    <div class="row">
      <button class="button danger" onClick=${a}>${e("اسحبها")}</button>
      <button class="button" onClick=${o} ref=${_e}>${e("أبقِها")}</button>
    </div>
  </div>`,_e=e=>null==e?void 0:e.focus();function Ce({store:o,stage:n,asked:r,card:l,draft:i,choice:c,onSave:d,onStop:u}){const $=s(i.peek()||l.text),m={...je(l),...c.value},h=te(n.settings,l),g=p($.value)>0&&p($.value)<=h&&(!r||r.fits(m));return t`<li class="card mine">
    <form class="stack-tight" onSubmit=${e=>(e.preventDefault(),g&&d($.value.trim(),function(e,t){const a=xe.filter(a=>{var o,n;return a in t&&(null!=(o=t[a])?o:"")!==(null!=(n=e[a])?n:"")});return Object.fromEntries(a.map(e=>[e,Oe(e,t[e])]))}(l,c.peek())))}>
      <${A}
        value=${$.value}
        onText=${e=>i.value=$.value=e}
        aria-label=${e("غيّر بطاقتك")}
        autofocus
      />
      <p class="field-foot"><span class="field-counter">${p($.value)} / ${h}</span></p>
      ${r&&t`<${r.Fields}
          store=${o}
          stage=${n}
          choice=${m}
          onChoose=${(e,t)=>c.value={...c.peek(),[e]:null!=t?t:null}}
        />`}
      <div class="row">
        <button class="button primary" disabled=${!g}>
          ${a("check")}${"returned"===l.shown?e("أرسل من جديد"):e("حفظ")}
        </button>
        <button class="button" type="button" onClick=${u}>${e("اتركها كما كانت")}</button>
      </div>
    </form>
  </li>`}const xe=["year","importance","attitude","behaviour","priority","area","parent"],Se={year:"",importance:0,attitude:"",behaviour:"",priority:"",area:"",parent:""},je=e=>Object.fromEntries([...xe,"comment"].map(t=>[t,e[t]]));function Oe(e,t){return null===t||""===t?Se[e]:"year"===e?Number(t):t}function Ue({store:e,outbox:t}){const a=e.all("supporter"),o=new Map(a.map(({card:t})=>[t,e.get("card",t)]));return function({supporters:e,cards:t,posts:a}){const o=e=>{var a,o;return null!=(o=null==(a=t.get(e))?void 0:a.merged_into)?o:e},n=new Set(e.map(({card:e})=>o(e)));for(const{with:e}of a)n[!1===e.supported?"delete":"add"](o(e.card));return n}({supporters:a,cards:o,posts:h(t,"support_card",{})})}function qe({room:o,id:n,open:s}){const r=Ue(o).has(n),l=T(o.store,n,3);return t`${l&&t`<span class="me-too-from" dir="auto">${l}</span>`}
  ${s&&m(o).group&&t`<button class="button quiet me-too" aria-pressed=${r} onClick=${()=>o.post("support_card",{card:n,supported:!r})}>
      ${a(r?"check":"hand")}${e("وأنا أيضًا")}
    </button>`}`}const Me=30,Be=({most:e,all:a,step:n=30})=>a>e.value&&t`<button class="button wide" onClick=${()=>e.value+=n}>
    ${o(["اعرض {n} أخرى","اعرض واحدة أخرى","اعرض اثنتين أخريين","اعرض {n} أخرى","اعرض {n} أخرى","اعرض {n} أخرى"],"Show {n} more",Math.min(n,a-e.value))}
  </button>`,Ne=v(null),Te=["timeline","tree","groups","matrix"],Ee=()=>{};function Ae({mine:a,...o}){const n=function({settings:e={}}){const t=Te.includes(e.draw);return r(()=>{t&&!Ne.peek()&&import("./cards_drawn.js").then(function(e){return e.l}).then(e=>Ne.value=e.Drawn,Ee)},[t]),t?Ne.value:null}(o.stage);if(!n)return t`<${De} ...${o} />`;const{room:s,stage:l,own:i,open:c,asked:d,onUnder:u}=o;return t`<section class="stack-tight">
    <h2 class="section-head">${e("بطاقات القاعة")}</h2>
    <${n} store=${s.store} stage=${l} mine=${a} row=${e=>t`<${Fe}
      key=${e}
      ...${{room:s,id:e}}
      open=${c&&!i.value.has(e)}
      same=${0}
      ...${{stage:l,asked:d,onUnder:u}}
    />`} />
  </section>`}function De({room:a,stage:o,own:n,open:r,asked:l,onUnder:i}){var c,d;const{store:u}=a,$=s(""),p=s(30),m=null!=(c=o.lanes)?c:[],h=g(()=>JSON.stringify(function({cards:e,clusters:t,stage:a,lane:o,own:n=new Set}){const s=e.filter(e=>{var t;return e.stage===a&&!e.comment&&"shown"===(null!=(t=e.shown)?t:"shown")}),r=e=>!o||e.lane===o,l=ve(s.filter(({merged_into:e})=>e),"merged_into"),i=s.filter(e=>!e.merged_into),c=t.filter(e=>e.stage===a).map(e=>{return t=e,a=i.filter(({cluster:t})=>t===e.id),{of:t,members:ce(a)};var t,a}).filter(({of:e,members:t})=>r(e)||t.some(r)),d=ce(i.filter(e=>!e.cluster&&!n.has(e.id)&&r(e)));return[...c.map(({of:e,members:t})=>({cluster:e.id,cards:t.map(({id:e})=>e)})),...d.map(({id:e})=>{var t;return{card:e,same:null!=(t=l.get(e))?t:0}})]}({cards:u.all("card"),clusters:u.all("cluster"),stage:o.id,lane:$.value,own:n.value}))),v=JSON.parse(h.value),f=null==(d=u.get("writing",o.id))?void 0:d.cards;return t`<section class="stack-tight">
    <h2 class="section-head">${e("بطاقات القاعة")}</h2>
    ${m.length>1&&t`<${We} store=${u} stage=${o} lane=${$} own=${n} />`}
    ${!v.length&&t`<p class="soft">${f?Je(f):e("لا شيء هنا بعد.")}</p>`}
    <ul class="cards">
      ${v.slice(0,p.value).map(e=>e.cluster?t`<${Ie}
                key=${e.cluster}
                ...${{room:a,own:n,open:r}}
                id=${e.cluster}
                cards=${e.cards.join(" ")}
              />`:t`<${Fe}
                key=${e.card}
                ...${{room:a,open:r}}
                id=${e.card}
                same=${e.same}
                ...${{stage:o,asked:l,onUnder:i}}
              />`)}
    </ul>
    <${Be} most=${p} all=${v.length} />
  </section>`}const Je=e=>o(["لم تُكتب بطاقات بعد.","كُتبت بطاقة واحدة حتى الآن.","كُتبت بطاقتان حتى الآن.","كُتبت {n} بطاقات حتى الآن.","كُتبت {n} بطاقة حتى الآن.","كُتبت {n} بطاقة حتى الآن."],"{n} cards written so far.",e);function We({store:o,stage:n,lane:s,own:r}){const i=g(()=>JSON.stringify([...ge(o.all("card"),n.id,r.value)])),c=new Map(JSON.parse(i.value)),d=[...c.values()].reduce((e,t)=>e+t,0),u=(e,o,n)=>t`<button
      key=${e}
      class="chip filter"
      data-category=${e||void 0}
      aria-pressed=${s.value===e}
      onClick=${()=>s.value=e}
    >
      ${e&&a(l(e))}<bdi>${o}</bdi> <b>${n}</b>
    </button>`;return t`<div class="filters scroller" role="group" aria-label=${e("اعرض العمود")}>
    ${u("",e("الكل"),d)}${n.lanes.map(({id:e,title:t})=>{var a;return u(e,t,null!=(a=c.get(e))?a:0)})}
  </div>`}function Fe({room:e,open:a,id:n,same:s,stage:r,asked:l,onUnder:i}){var c;const{store:d}=e,$=d.get("card",n);if(!$)return null;const p=null==(c=r.lanes)?void 0:c.find(e=>e.id===$.lane);return t`<li class="card" data-category=${null==p?void 0:p.id}>
    <p class="card-text" dir="auto">${f($)}</p>
    <div class="card-foot">
      <${u} lane=${p} /><${Ge} store=${d} card=${$} />
      ${s>0&&t`<span>${o(["‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها"],"+{n} like it",s)}</span>`}
      <${qe} ...${{room:e,id:n,open:a}} />
      ${l&&t`<${l.Said} store=${d} stage=${r} card=${$} />`}
    </div>
    ${l&&t`<${l.Comments} store=${d} card=${$} />`}
    ${l&&i&&t`<${l.Below} store=${d} stage=${r} card=${$} onUnder=${i} />`}
  </li>`}const Ge=({store:e,card:a})=>{var o;return t`<${b} group=${a.group&&e.get("group",a.group)} plain />
    ${a.by&&t`<bdi>${null==(o=e.get("person",a.by))?void 0:o.name}</bdi>`}`};function Ie({room:e,own:a,open:o,id:n,cards:s}){const{store:r}=e,l=r.get("cluster",n),i=s?s.split(" "):[];return l?t`<li class="card cluster" data-category=${l.lane}>
    <details class="pile">
      <summary>
        <h3 class="card-title" dir="auto">${l.title}</h3>
        <span class="count">${i.length}</span>
      </summary>
      <ul class="pile-cards">
        ${i.map(n=>t`<${Pe} key=${n} room=${e} id=${n} open=${o&&!a.value.has(n)} />`)}
      </ul>
    </details>
  </li>`:null}function Pe({room:e,id:a,open:o}){const{store:n}=e,s=n.get("card",a);return s&&t`<li>
      <p class="card-text" dir="auto">${f(s)}</p>
      <div class="card-foot">
        <${b} group=${s.group&&n.get("group",s.group)} plain />
        <${qe} ...${{room:e,id:a,open:o}} />
      </div>
    </li>`}const Ye=(e,t)=>"add_card"===e.do&&e.with.stage===t.id||"edit_card"===e.do||ze(e,t),ze=(e,t)=>{var a;return"show_hand"===e.do&&Boolean(null==(a=t.settings)?void 0:a.agree)},Re=v(null),He=["years","importance","attitude","behaviour","priority","area","under","comments"],Ve=()=>{};function Xe(e){const a=s(null);return r(()=>{Promise.resolve().then(function(){return xt}).then(e=>a.value=e,()=>a.value={Goals:Ke})},[]),a.value&&t`<${a.value.Goals} ...${e} />`}const Ke=()=>t`<p class="notice" role="alert" data-tone="warn">
    ${a("cloud-off")}<span>${e("لم يُحمَّل هذا. قد تكون شبكة واي فاي ضعيفة هنا.")}</span>
  </p>`;function Le(e,t,a){const o=k(e.draft(`${t.id}/choice`),{}),r=s(o.peek());return n(()=>o.value=a.value.trim()?r.value:{}),r}const Qe=({entry:o,open:n,onBack:s,onAgain:r,onDrop:l})=>t`<div class="notice came-back" role="alert" data-tone="error">
    ${a("undo")}
    <div class="stack-tight">
      <b>${o.why}</b>
      <p class="kept-words" dir="auto">${o.with.text}</p>
      <div class="row">
        ${n&&"add_card"===o.do&&t`<button class="button" onClick=${s}>${e("أعدها إلى مكان الكتابة")}</button>`}
        ${n&&"edit_card"===o.do&&t`<button class="button" onClick=${r}>${e("حاول مرة أخرى")}</button>`}
        <button class="button quiet" onClick=${l}>${e("ارمها")}</button>
      </div>
    </div>
  </div>`;var Ze=Object.freeze({__proto__:null,Activity:function({room:o,stage:n,open:l,head:i}){var c,d;const{store:u,outbox:$,post:p}=o,h=m(o),v=function({store:e,outbox:t},a){const o=e.all("authorship"),n=new Map(o.map(({id:t})=>[t,e.get("card",t)]));return function({authorships:e,cards:t,posts:a,stage:o}){const n=e.filter(e=>e.stage===o).map(e=>$e(e,t.get(e.id))),s=new Set(n.map(({id:e})=>e)),r=a.filter(e=>"add_card"===e.do&&e.with.stage===o&&!s.has(e.with.card)),l=new Set(a.filter(e=>"withdraw_card"===e.do).map(e=>e.with.card)),i=[...n,...r.map(pe)].filter(({id:e})=>!l.has(e));return ce(i.map(e=>function(e,t){return t.filter(t=>"edit_card"===t.do&&t.with.card===e.id).reduce((e,{with:{text:t,category:a,...o},state:n})=>({...e,...me(o),text:null!=t?t:e.text,lane:null!=a?a:e.lane,state:n.value}),e)}(e,a)))}({authorships:o,cards:n,posts:t.pending.value,stage:a.id})}(o,n);!function({prefix:e},t,a){var o;const n="anonymous"===(null==(o=t.settings)?void 0:o.naming)?a.map(({id:e})=>e).join():"";r(()=>{n&&w(e,t.id,n.split(","))},[n])}(o,n,v);const f=g(()=>new Set(u.ids("authorship"))),b=o.draft(n.id),y={draft:b,choice:Le(o,n,b),problem:s(null)},_=$.returned.value.filter(e=>Ye(e,n)&&!ze(e,n)),C=function(e,t,a){var o;const n=null==(o=e.settings)?void 0:o.most,s=a.filter(({comment:e})=>!e).length;return n&&"participant"===t.role?Math.max(0,n-s):null}(n,h,v),x=function({settings:e={}}){const t=He.some(t=>e[t]);return r(()=>{t&&!Re.peek()&&Promise.resolve().then(function(){return gt}).then(e=>Re.value=e,Ve)},[t]),t?Re.value:null}(n),S=l&&0!==C?(e,t)=>function({choice:e},t,a){var o;e.value={...e.peek(),parent:t,comment:a||void 0},null==(o=document.querySelector(".composer textarea"))||o.focus()}(y,e,t):null;return t`<main class="page-main stack">
      ${i} ${(null==(c=n.settings)?void 0:c.agree)&&t`<${Xe} ...${{room:o,stage:n,open:l}} />`}
      ${!l&&t`<${E} draft=${y.draft} />`}
      ${_.map(e=>t`<${Qe}
            key=${e.key}
            entry=${e}
            open=${l}
            onBack=${()=>ae({room:o,entry:e,...y})}
            onAgain=${()=>function(e,{key:t,with:a}){e.outbox.take(t),e.post("edit_card",a)}(o,e)}
            onDrop=${()=>$.take(e.key)}
          />`)}
      ${l&&0===C&&t`<p class="notice" data-tone="info">
          ${a("check")}<span>${e("أرسلت كل بطاقاتك. اسحب واحدة لتكتب غيرها.")}</span>
        </p>`}
      ${v.length>0&&t`<${fe}
          store=${u}
          cards=${v}
          stage=${n}
          asked=${x}
          onUnder=${S}
          open=${l}
          draftOf=${e=>o.draft(`card/${e.id}`)}
          choiceOf=${e=>k(o.draft(`card/${e.id}/choice`),{})}
          onEdit=${(e,t)=>p("edit_card",{card:e.id,...t})}
          onWithdraw=${e=>p("withdraw_card",{card:e.id})}
        />`}
      ${S&&x&&t`<${x.Parents} store=${u} stage=${n} onUnder=${S} />`}
      ${!(null==(d=n.settings)?void 0:d.agree)&&t`<${Ae} ...${{room:o,stage:n,open:l,asked:x}} own=${f} mine=${h.group} onUnder=${S} />`}
    </main>
    ${l&&0!==C&&t`<${I} asked=${x} room=${o} stage=${n} me=${h} left=${C} ...${y} />`}`},takes:Ye});const et=({settings:{under:e,draw:t}={}})=>Boolean(e)&&("here"===e||"matrix"!==t),tt=e=>e.sort((e,t)=>e.at-t.at),at=({stage:o,onAdd:n})=>t`<button class="button quiet" onClick=${n}>
    ${a("plus")}${(({settings:e})=>"tree"===(null==e?void 0:e.draw))(o)?e("لماذا؟"):e("أضف تحتها")}
  </button>`;function ot({store:e,id:a}){const o=e.get("card",a);return o&&t`<li>
      <p class="card-text" dir="auto">${f(o)}</p>
      <${b} group=${o.group&&e.get("group",o.group)} plain />
    </li>`}const[nt,st]=[-9999,2100],rt=({year:e,behaviour:t})=>(e=>null==e||""===e||(e=>{const t=Number(e);return Number.isInteger(t)&&t>=nt&&t<=st})(e))(e)&&p(null!=t?t:"")<=280,lt=[["priority","priorities",()=>e("أولوية حكومية")],["area","areas",()=>e("المنطقة")]],it=({said:a,onChoose:o})=>t`<label class="field">
    <span>${e("السلوك المراد تغييره")}</span>
    <input
      dir="auto"
      maxlength=${280}
      value=${null!=a?a:""}
      onInput=${e=>o(e.currentTarget.value)}
    />
  </label>`,ct=({store:e,settings:a,choice:o,onChoose:n})=>lt.filter(([e])=>a[e]).map(([a,s,r])=>t`<${ut} key=${a} ...${{store:e,name:a,of:s,onChoose:n}} label=${r()} chosen=${o[a]} />`),dt=({title:e})=>t`<span class="chip plain">${a("globe")}<bdi>${e}</bdi></span>`;function ut({store:a,name:o,of:n,label:s,chosen:r,onChoose:l}){var i,c;const d=(null!=(c=null==(i=a.get("vocabulary",n))?void 0:i.items)?c:[]).filter(e=>!e.gone||e.id===r);return d.length?t`<label class="field">
    <span>${s}</span>
    <select value=${null!=r?r:""} onChange=${e=>l(o,e.currentTarget.value)}>
      <option value="">${e("لا شيء")}</option>
      ${d.map(e=>t`<option key=${e.id} value=${e.id}>${e.title}</option>`)}
    </select>
  </label>`:null}const $t=({store:o,choice:{parent:n,comment:s},onDrop:r})=>t`<p class="composer-note composer-under">
    ${a(s?"edit":"tree")}
    <span>${e(s?"تعليق على:":"تحت:")} <b dir="auto">${y(o,n)}</b></span>
    <button class="button quiet icon-only" type="button" aria-label=${e("أزله")} onClick=${r}>
      ${a("close")}
    </button>
  </p>`;function pt({year:a,onChoose:o}){const n=!rt({year:a});return t`<label class="field composer-year">
    <span>${e("السنة")}</span>
    <input
      type="number"
      min=${nt}
      max=${st}
      step="1"
      value=${null!=a?a:""}
      aria-invalid=${n}
      onInput=${e=>o(mt(e.currentTarget))}
    />
    ${n&&t`<small class="field-error" role="status">${e("اكتب السنة رقمًا، مثل 1998.")}</small>`}
  </label>`}const mt=e=>e.validity.badInput?"?":e.value,ht=({name:e,label:a,pairs:o,chosen:n,onChoose:s})=>t`<fieldset class="choices asked" data-many=${o.length}>
    <legend>${a}</legend>
    ${o.map(([a,o])=>t`<label key=${a} class="choice">
          <input
            type="radio"
            name=${e}
            checked=${n===a}
            onClick=${()=>s(n===a?void 0:a)}
          />
          <span class="choice-face">${o}</span>
        </label>`)}
  </fieldset>`;var gt=Object.freeze({__proto__:null,Below:function({store:o,stage:n,card:s,onUnder:r}){var l;if(s.comment)return null;const i=et(n)&&function(e,t,a){let o=0;for(let n=a;n&&o<=6;n=n.parent&&e.get("card",n.parent))n.stage===t.id&&(o+=1);return o}(o,n,s)<6,c=null==(l=n.settings)?void 0:l.comments;return i||c?t`<div class="card-acts">
    ${i&&t`<${at} stage=${n} onAdd=${()=>r(s.id)} />`}
    ${c&&t`<button class="button quiet" onClick=${()=>r(s.id,!0)}>${a("edit")}${e("علّق")}</button>`}
  </div>`:null},Comments:function({store:e,card:a}){const n=g(()=>tt(e.all("card").filter(e=>e.comment&&e.parent===a.id)).map(({id:e})=>e).join(" ")),s=n.value?n.value.split(" "):[];return s.length?t`<details class="card-comments">
    <summary>${o(["لا تعليقات","تعليق واحد","تعليقان","{n} تعليقات","{n} تعليقًا","{n} تعليق"],"{n} comments",s.length)}</summary>
    <ul class="pile-cards">
      ${s.map(a=>t`<${ot} key=${a} store=${e} id=${a} />`)}
    </ul>
  </details>`:null},Fields:function({store:a,stage:{settings:o={}},choice:n,onChoose:s}){const r=!n.comment;return t`${n.parent&&t`<${$t} store=${a} choice=${n} onDrop=${()=>(s("parent"),s("comment"))} />`}
  ${r&&o.years&&t`<${pt} year=${n.year} onChoose=${e=>s("year",e)} />`}
  ${r&&o.importance&&t`<${ht}
      name="importance"
      label=${"urgency"===o.importance?e("ما مدى إلحاحه؟"):e("ما مدى أهميته؟")}
      pairs=${D(o.importance)}
      chosen=${n.importance}
      onChoose=${e=>s("importance",e)}
    />`}
  ${r&&o.attitude&&t`<${ht}
      name="attitude"
      label=${e("هل نفعله الآن؟")}
      pairs=${J()}
      chosen=${n.attitude}
      onChoose=${e=>s("attitude",e)}
    />`}
  ${r&&o.behaviour&&t`<${it} said=${n.behaviour} onChoose=${e=>s("behaviour",e)} />`}
  ${r&&t`<${ct} ...${{store:a,settings:o,choice:n,onChoose:s}} />`}`},Parents:function({store:e,stage:a,onUnder:o}){var n,r;const l=s(12),i=e.get("stage",null!=(r=null==(n=a.settings)?void 0:n.under)?r:"");if(!i)return null;const c=tt(e.all("card").filter(e=>e.stage===i.id&&!e.comment&&!e.merged_into&&"shown"===e.shown));return t`<section class="stack-tight">
    <h2 class="section-head">${i.title} <span class="count">${c.length}</span></h2>
    <ul class="cards">
      ${c.slice(0,l.value).map(e=>t`<li key=${e.id} class="card">
            <p class="card-text" dir="auto">${f(e)}</p>
            <div class="card-acts"><${at} stage=${a} onAdd=${()=>o(e.id)} /></div>
          </li>`)}
    </ul>
    <${Be} most=${l} all=${c.length} step=${12} />
  </section>`},RootMark:function({store:o,stage:n,card:s,onMark:r}){const l=!o.all("card").some(e=>e.parent===s.id&&!e.comment);return s.comment||!et(n)||!l&&!s.root?null:t`<button class="button quiet" aria-pressed=${Boolean(s.root)} onClick=${()=>r(!s.root)}>
    ${a("tree")}${s.root?e("ليس سببًا جذريًا"):e("هذا سبب جذري")}
  </button>`},Said:function({store:o,stage:n,card:s}){var r;const{year:l,importance:i,attitude:c,behaviour:d,parent:u,comment:$,root:p}=s,m=u&&y(o,u);return t`${null!=l&&t`<span class="chip plain">${a("calendar")}${l}</span>`}
  ${i&&t`<span class="chip plain">${a("flag")}${W(D(null==(r=n.settings)?void 0:r.importance),i)}</span>`}
  ${c&&t`<span class="chip plain">${W(J(),c)}</span>`}
  ${d&&t`<span class="chip plain">${a("refresh")}<bdi>${d}</bdi></span>`}
  ${lt.map(([e,a])=>s[e]&&t`<${dt} key=${e} title=${((e,t,a)=>{var o,n;return null==(n=null==(o=e.get("vocabulary",t))?void 0:o.items.find(e=>e.id===a))?void 0:n.title})(o,a,s[e])} />`)}
  ${p&&t`<span class="chip plain">${a("tree")}${e("السبب الجذري")}</span>`}
  ${m&&t`<span class="chip plain said-under"
      >${a($?"edit":"tree")}<span
        >${e($?"تعليق على:":"تحت:")} <bdi>${m}</bdi></span
      ></span
    >`}`},fits:rt});const vt=["proposed","agreed","not_agreed","parked"],ft=({room:e,status:o,goals:n,open:s})=>n.length>0&&t`<h3 class="goal-status">
      ${a(x(o))}${S(o)} <span class="count">${n.length}</span>
    </h3>
    <ul class="cards">
      ${n.map(a=>t`<${bt} key=${a.id} ...${{room:e,goal:a,open:s}} />`)}
    </ul>`,bt=({room:e,goal:a,open:o})=>t`<li class="card goal" data-status=${a.status}>
    <p class="card-text" dir="auto">${a.text}</p>
    ${"proposed"===a.status?t`<${yt} ...${{room:e,goal:a,open:o}} />`:t`<${kt} goal=${a} />`}
    <${wt} count=${a.count} />
  </li>`,kt=({goal:{said:a}})=>t`${a.basis&&t`<p dir="auto">${a.basis}</p>`}
  ${a.dissent&&t`<p class="goal-dissent"><b>${e("الاعتراض")}:</b> <span dir="auto">${a.dissent}</span></p>`}`,wt=({count:e})=>{var a;return e&&t`<p class="soft goal-count">
    ${Object.keys(null!=(a=e.choices)?a:{}).length?j(e.choices):o(["لا أيدي حتى الآن","يد واحدة حتى الآن","يدان حتى الآن","{n} أيدٍ حتى الآن","{n} يداً حتى الآن","{n} يد حتى الآن"],"{n} hands so far",e.hands)}
  </p>`};function yt({room:o,goal:n,open:s}){const r=function({store:e,outbox:t},a){var o;const n=h(t,"show_hand",{on:a}).at(-1),s=e.all("own_hand").find(e=>e.on===a);return n?{choice:n.with.hand,reason:null!=(o=n.with.reason)?o:"",state:n.state.value}:s?{...s,state:"saved"}:{choice:null,reason:"",state:null}}(o,n.id),l=o.draft(`hand/${n.id}`),i=e=>o.post("show_hand",{on:n.id,hand:e,reason:"not_yet"===e?r.reason:""});return t`<fieldset class="choices hands" disabled=${!s} aria-label=${e("يدك")}>
      ${O.map(e=>t`<label key=${e} class="choice"
            ><input
              type="radio"
              name=${`hand/${n.id}`}
              checked=${r.choice===e}
              onChange=${()=>i(e)}
            /><span class="choice-face">${a(U(e))}<span>${q(e)}</span></span></label
          >`)}
    </fieldset>
    ${"not_yet"===r.choice&&t`<${_t} ...${{room:o,goal:n,own:r,draft:l,open:s}} />`}
    ${r.choice&&t`<div class="row goal-own">
        <${$} state=${r.state} />
        ${s&&t`<button class="button quiet" onClick=${()=>(l.value="",i(null))}>
            ${a("undo")}${e("سحب")}
          </button>`}
      </div>`}`}function _t({room:o,goal:n,own:r,draft:l,open:i}){var c;const d=s(l.peek()||null),u=null!=(c=d.value)?c:r.reason,$=u.trim();return i?t`<div class="stack-tight">
    <label class="field">
      <b>${e("ما الذي ينقص؟ (اختياري)")}</b>
      <${A} value=${u} onText=${e=>l.value=d.value=e} />
    </label>
    ${p(u)>196&&t`<p class="field-foot"><span class="field-counter">${p(u)} / ${280}</span></p>`}
    ${$!==r.reason&&t`<button class="button primary" disabled=${p($)>280} onClick=${async()=>{var e;await o.post("show_hand",{on:n.id,hand:"not_yet",reason:$}).kept,(null==(e=d.peek())?void 0:e.trim())===$&&(l.value="",d.value=null)}}>
        ${a("check")}${e("حفظ السبب")}
      </button>`}
  </div>`:r.reason&&t`<p class="kept-words" dir="auto">${r.reason}</p>`}const Ct=({with:{reason:e}})=>e&&t`<p class="kept-words" dir="auto">${e}</p>`;var xt=Object.freeze({__proto__:null,Goals:function({room:a,stage:o,open:n}){const s=_(a.store,o.id);return t`<section class="stack">
    <h2 class="section-head">${e("الأهداف")}</h2>
    <${F} room=${a} of="show_hand" kept=${Ct} />
    ${!s.length&&t`<p class="soft">${e("لا أهداف بعد. تظهر هنا عندما تُكتب.")}</p>`}
    ${s.length>0&&n&&t`<p class="soft">${(t=>{var a;return"anonymous"===(null==(a=t.settings)?void 0:a.naming)?e("رفع اليد يساعد الحوار ولا يقرر شيئاً. لا يمكن لأحد أن يعرف صاحبه."):e("رفع اليد يساعد الحوار ولا يقرر شيئاً. يراه الميسّرون مع مجموعتك دون اسمك، ويُظهر التقرير الأسباب دونهما.")})(o)}</p>`}
    ${vt.map(e=>t`<${ft} key=${e} ...${{room:a,status:e,open:n}} goals=${C(s,e)} />`)}
  </section>`}});export{Me as A,Be as M,Ue as j,Ze as p};
