import{J as e,L as t,l as a,c as o,U as n,H as s,M as r,w as l,f as i,b as c,m as d,R as u,p as $,u as p,k as m,h,C as g,q as v,r as f}from"../writing.js";import{t as b,n as k,i as w,d as y,a7 as _,h as C,b as x,ab as S,q as j,a8 as O,ac as U,ad as q,a2 as M,S as B,w as N,a5 as E,F as T,K as A,g as D,H as J,k as F,J as I}from"../core/shared.js";const P={};function W({room:t,stage:a,me:o,draft:n,choice:s,problem:r,left:l,asked:i}){!function({room:e,stage:t,draft:a,choice:o,problem:n}){_(()=>{const s=e.outbox.returned.value.find(e=>"add_card"===e.do&&e.with.stage===t.id);s&&!a.value.trim()&&ae({room:e,entry:s,draft:a,choice:o,problem:n})})}({room:t,stage:a,draft:n,choice:s,problem:r});const c=(e,t)=>s.value={...s.peek(),[e]:t||void 0},{settings:d={}}=a,u=function({store:e},t,a){var o,n;const s=e.get("table",null!=(o=t.table)?o:"");return"anonymous"!==a.naming&&(null==(n=null==s?void 0:s.roles)?void 0:n.recorder)===t.id?s:null}(t,o,d);return k`<${e}
    draft=${n}
    limit=${te(d,s.value)}
    fits=${!i||i.fits(s.value)}
    label=${b("بطاقتك")}
    hint=${b("اكتب فكرة واحدة…")}
    action=${b("إرسال")}
    problem=${r}
    onSend=${()=>async function({room:e,stage:t,draft:a,choice:o,problem:n,table:s}){const r=function({year:e,for_table:t,...a},o){const n=void 0===e||""===e?a:{...a,year:Number(e)};return t&&t===o?{...n,for_table:t}:n}(o.peek(),s),l=await O(a,a=>e.post("add_card",{stage:t.id,text:a,...r}));if(!l)return;n.value=null,o.value=V(r,t.settings);const{ok:i}=await l.answer;i&&U(b("حُفظت بطاقتك."))}({room:t,stage:a,draft:n,choice:s,problem:r,table:null==u?void 0:u.id})}
  >
    ${!1!==d.suggest_similar&&o.group&&k`<${z} ...${{room:t,stage:a,draft:n}} />`}
    ${i&&k`<${i.Fields} store=${t.store} stage=${a} choice=${s.value} onChoose=${c} />`}
    ${L(a,s.value)&&k`<${oe} lanes=${a.lanes} chosen=${s.value.lane} onChoose=${e=>c("lane",e)} />`}
    ${"recorder"===o.role&&k`<${ne} room=${t} me=${o} chosen=${s.value.for_group} onChoose=${e=>c("for_group",e)} />`}
    ${d.barriers&&k`<${re} choice=${s.value} onChoose=${c} />`}
    ${u&&k`<${se} table=${u} on=${s.value.for_table} onChoose=${e=>c("for_table",e)} />`}
    <${ie} naming=${d.naming} me=${o} named=${s.value.named} onChoose=${e=>c("named",e)} />
    ${R(t.store,a)&&k`<${Y} />`}
    ${d.hold&&k`<p class="composer-note">${w("hide")}${b("يراها الآخرون عندما يعرض الميسّر البطاقات.")}</p>`}
    ${null!==l&&k`<p class="composer-note">${y(["لم تبقَ لك بطاقات.","بقيت لك بطاقة واحدة.","بقيت لك بطاقتان.","بقيت لك {n} بطاقات.","بقيت لك {n} بطاقة.","بقيت لك {n} بطاقة."],"You can post {n} more cards.",l)}</p>`}
  <//>`}function z({room:e,stage:t,draft:a}){const o=C(null),n=a.value.trim().length>4;return x(()=>{n&&!o.peek()&&import("./similar.js").then(({Similar:e})=>o.value={Similar:e},G)},[n]),o.value&&k`<${o.value.Similar} ...${{room:e,stage:t,draft:a}} />`}const G=()=>{},R=(e,{id:t,settings:a})=>{var o;return(null==a?void 0:a.alone)&&!(null==(o=e.get("writing",t))?void 0:o.revealed)},Y=()=>k`<p class="composer-note">${w("lock")}${b("أنت تكتب وحدك. تُكشف كل البطاقات معًا.")}</p>`,H=["lane","card_kind","level","named","for_group","for_table","parent","comment","year","importance","attitude","behaviour","priority","area"],L=({lanes:e},{comment:t})=>(null==e?void 0:e.length)>1&&!t,K=["for_group","named","for_table"],Q=(e,t)=>Object.fromEntries(e.map(e=>[e,t[e]])),V=(e,{draw:t}=P)=>Q("matrix"===t?[...K,"parent","attitude"]:K,e),[X,Z,ee]=[140,280,1e3],te=({long:e}=P,{comment:t}=P)=>t?X:e?ee:Z;function ae({room:e,entry:t,draft:a,choice:o,problem:n}){const{text:s}=t.with;n.value=t.why,a.peek().trim()||(o.value=Q(H,t.with)),a.value=[a.peek().trim(),s].filter(Boolean).join("\n"),e.outbox.take(t.key)}const oe=({lanes:e,chosen:t,onChoose:a})=>k`<fieldset class="choices lanes">
    <legend class="visually-hidden">${b("أين مكانها؟")}</legend>
    ${e.map(({id:e,title:o})=>k`<label key=${e} class="choice" data-category=${e}>
          <input
            type="radio"
            name="lane"
            value=${e}
            checked=${e===(null!=t?t:"unsorted")}
            onChange=${()=>a(e)}
          />
          <span class="choice-face">${w(S(e))}<bdi>${o}</bdi></span></label
        >`)}
  </fieldset>`,ne=({room:e,me:t,chosen:a,onChoose:o})=>k`<label class="composer-select"
    >${w("recorder")}<span>${b("باسم مجموعة")}</span>
    <select value=${null!=a?a:t.group} onChange=${e=>o(e.currentTarget.value)}>
      ${j(e.store).map(e=>k`<option key=${e.id} value=${e.id}>${e.name}</option>`)}
    </select></label
  >`,se=({table:e,on:t,onChoose:a})=>k`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${t===e.id}
      onChange=${t=>a(t.currentTarget.checked&&e.id)}
    />${b("باسم الطاولة {n} التي تدوّن لها",{n:e.number})}</label
  >`,re=({choice:e,onChoose:o})=>k`<details class="composer-more">
    <summary>${w("plus")}${b("المزيد")}</summary>
    <div class="composer-tags">
      <${le}
        label=${b("النوع")}
        pairs=${t()}
        value=${e.card_kind}
        onChoose=${e=>o("card_kind",e)}
      />
      <${le}
        label=${b("مستوى التأثير")}
        pairs=${a()}
        value=${e.level}
        onChoose=${e=>o("level",e)}
      />
    </div>
  </details>`,le=({label:e,pairs:t,value:a,onChoose:o})=>k`<label class="field"
    ><span>${e}</span>
    <select value=${null!=a?a:""} onChange=${e=>o(e.currentTarget.value)}>
      <option value="">${b("غير محدد")}</option>
      ${t.map(([e,t])=>k`<option key=${e} value=${e}>${t}</option>`)}
    </select></label
  >`;function ie({naming:e,me:t,named:a,onChoose:o}){return"anonymous"===e?k`<p class="composer-note">${w("lock")}${b("لا أحد يرى من كتبها.")}</p>`:"group"===e?k`<p class="composer-note">${w("people")}${b("تظهر مجموعتك، لا اسمك.")}</p>`:"named"===e?k`<p class="composer-note">${w("person")}${b("يظهر اسمك.")}</p>`:t.name?k`<label class="tick composer-note"
    ><input
      type="checkbox"
      checked=${Boolean(a)}
      onChange=${e=>o(e.currentTarget.checked)}
    />${b("أظهر اسمي")}</label
  >`:k`<p class="composer-note">${w("people")}${b("تظهر مجموعتك، لا اسمك.")}</p>`}const ce=e=>e.sort((e,t)=>t.at-e.at);const de=["year","importance","attitude","behaviour","priority","area","parent","comment","root","card_kind","level"],ue=e=>Object.fromEntries(de.map(t=>[t,null==e?void 0:e[t]])),$e=({id:e,shown:t="shown",text:a="",behaviour:o="",given:n={},why:s=""},r)=>{var l,i;const c=null!=r?r:{...n,text:a,behaviour:o};return{id:e,shown:t,why:s,at:null!=(l=c.at)?l:0,text:c.text,lane:null!=(i=c.lane)?i:c.category,...ue(c),state:"saved"}},pe=({with:{card:e,text:t,lane:a,...o},at:n,state:s})=>({id:e,shown:"shown",at:n,text:t,lane:a,...ue(o),state:s.value}),me=e=>Object.fromEntries(de.filter(t=>t in e).map(t=>[t,he(t,e[t])?void 0:e[t]])),he=(e,t)=>""===t||"importance"===e&&0===t;function ge(e,t,a=new Set){return ve(e.filter(e=>e.stage===t&&!e.comment&&!e.merged_into&&(e.cluster||!a.has(e.id))),"lane")}function ve(e,t){var a;const o=new Map;for(const n of e)o.set(n[t],(null!=(a=o.get(n[t]))?a:0)+1);return o}const fe=({store:e,stage:t,cards:a,open:n,asked:s,draftOf:r,choiceOf:l,onEdit:i,onUnder:c,onWithdraw:d})=>k`<section class="stack-tight">
    <h2 class="section-head">${b("بطاقاتك")} <span class="count">${a.length}</span></h2>
    <ul class="cards">
      ${a.map(a=>k`<${be}
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
  </section>`;function be({also:e,store:t,stage:a,card:o,open:s,asked:r,draft:l,choice:i,onEdit:c,onUnder:d,onWithdraw:u}){var $;const p=null==($=a.lanes)?void 0:$.find(({id:e})=>e===o.lane),m=C(l.peek()||Object.keys(i.peek()).length?"editing":null),h=()=>m.value=null,g=()=>(l.value="",i.value={},h());return"editing"===m.value&&s?k`<${Ce} ...${{store:t,stage:a,asked:r,card:o,draft:l,choice:i}} onStop=${g} onSave=${async(e,t)=>{e!==o.text?await O(l,e=>c(o,{text:e,...t})):(Object.keys(t).length||"returned"===o.shown)&&c(o,t),g()}} />`:k`<li class="card mine" data-category=${null==p?void 0:p.id} data-state=${o.state}>
    <p class="card-text" dir="auto">${o.text}</p>
    <${we} card=${o} />
    ${!s&&k`<${n} draft=${l} />`}
    <div class="card-foot">
      <${q} lane=${p} />${r&&k`<${r.Said} store=${t} stage=${a} card=${o} />`}<${M}
        state=${o.state}
      />
    </div>
    ${e&&k`<p class="me-too-from" dir="auto">${e}</p>`}
    ${r&&k`<${r.Comments} store=${t} card=${o} />`}
    ${s&&!m.value&&k`<div class="card-acts">
        <button class="button quiet" onClick=${()=>m.value="editing"}>${w("edit")}${b("تعديل")}</button>
        <button class="button quiet" onClick=${()=>m.value="withdrawing"}>
          ${w("trash")}${b("اسحبها")}
        </button>
        ${r&&k`<${r.RootMark} store=${t} stage=${a} card=${o} onMark=${e=>c(o,{root:e})} />`}
      </div>`}
    ${s&&r&&!m.value&&k`<${r.Below} store=${t} stage=${a} card=${o} onUnder=${d} />`}
    ${"withdrawing"===m.value&&k`<${ye} onNo=${h} onYes=${()=>(g(),u(o))} />`}
  </li>`}const ke={held:()=>b("لا يراها الآن إلا أنت والميسّر."),hidden:()=>b("أخفى الميسّر هذه البطاقة."),alone:()=>b("لا يراها غيرك إلى أن يكشف الميسّر بطاقات الجميع."),returned:()=>b("أعادها الميسّر. عدّلها وأرسلها من جديد.")},we=({card:{shown:e,why:t}})=>Object.hasOwn(ke,e)&&k`<p class="card-note" role=${"returned"===e?"alert":void 0}>
    ${w("returned"===e?"undo":"hide")}<span
      >${ke[e]()}${t&&k` <b class="card-why" dir="auto">“${t}”</b>`}</span
    >
  </p>`,ye=({onYes:e,onNo:t})=>k`<div class="card-sure" role="group" aria-label=${b("هل تسحب هذه البطاقة؟")}>
    <p>${b("هل تسحب هذه البطاقة؟ ستختفي من الحائط.")}</p>
    <div class="row">
      <button class="button danger" onClick=${e}>${b("اسحبها")}</button>
      <button class="button" onClick=${t} ref=${_e}>${b("أبقِها")}</button>
    </div>
  </div>`,_e=e=>null==e?void 0:e.focus();function Ce({store:e,stage:t,asked:a,card:o,draft:n,choice:r,onSave:l,onStop:i}){const c=C(n.peek()||o.text),d={...je(o),...r.value},u=te(t.settings,o),$=B(c.value)>0&&B(c.value)<=u&&(!a||a.fits(d));return k`<li class="card mine">
    <form class="stack-tight" onSubmit=${e=>(e.preventDefault(),$&&l(c.value.trim(),function(e,t){const a=xe.filter(a=>{var o,n;return a in t&&(null!=(o=t[a])?o:"")!==(null!=(n=e[a])?n:"")});return Object.fromEntries(a.map(e=>[e,Oe(e,t[e])]))}(o,r.peek())))}>
      <${s}
        value=${c.value}
        onText=${e=>n.value=c.value=e}
        aria-label=${b("غيّر بطاقتك")}
        autofocus
      />
      <p class="field-foot"><span class="field-counter">${B(c.value)} / ${u}</span></p>
      ${a&&k`<${a.Fields}
          store=${e}
          stage=${t}
          choice=${d}
          onChoose=${(e,t)=>r.value={...r.peek(),[e]:null!=t?t:null}}
        />`}
      <div class="row">
        <button class="button primary" disabled=${!$}>
          ${w("check")}${"returned"===o.shown?b("أرسل من جديد"):b("حفظ")}
        </button>
        <button class="button" type="button" onClick=${i}>${b("اتركها كما كانت")}</button>
      </div>
    </form>
  </li>`}const xe=["year","importance","attitude","behaviour","priority","area","parent"],Se={year:"",importance:0,attitude:"",behaviour:"",priority:"",area:"",parent:""},je=e=>Object.fromEntries([...xe,"comment"].map(t=>[t,e[t]]));function Oe(e,t){return null===t||""===t?Se[e]:"year"===e?Number(t):t}function Ue({store:e,outbox:t}){const a=e.all("supporter"),o=new Map(a.map(({card:t})=>[t,e.get("card",t)]));return function({supporters:e,cards:t,posts:a}){const o=e=>{var a,o;return null!=(o=null==(a=t.get(e))?void 0:a.merged_into)?o:e},n=new Set(e.map(({card:e})=>o(e)));for(const{with:e}of a)n[!1===e.supported?"delete":"add"](o(e.card));return n}({supporters:a,cards:o,posts:E(t,"support_card",{})})}function qe({room:e,id:t,open:a}){const n=Ue(e).has(t),s=o(e.store,t,3);return k`${s&&k`<span class="me-too-from" dir="auto">${s}</span>`}
  ${a&&N(e).group&&k`<button class="button quiet me-too" aria-pressed=${n} onClick=${()=>e.post("support_card",{card:t,supported:!n})}>
      ${w(n?"check":"hand")}${b("وأنا أيضًا")}
    </button>`}`}const Me=30,Be=({most:e,all:t,step:a=30})=>t>e.value&&k`<button class="button wide" onClick=${()=>e.value+=a}>
    ${y(["اعرض {n} أخرى","اعرض واحدة أخرى","اعرض اثنتين أخريين","اعرض {n} أخرى","اعرض {n} أخرى","اعرض {n} أخرى"],"Show {n} more",Math.min(a,t-e.value))}
  </button>`,Ne=A(null),Ee=["timeline","tree","groups","matrix"],Te=()=>{};function Ae({mine:e,...t}){const a=function({settings:e={}}){const t=Ee.includes(e.draw);return x(()=>{t&&!Ne.peek()&&import("./cards_drawn.js").then(function(e){return e.l}).then(e=>Ne.value=e.Drawn,Te)},[t]),t?Ne.value:null}(t.stage);if(!a)return k`<${De} ...${t} />`;const{room:o,stage:n,own:s,open:r,asked:l,onUnder:i}=t;return k`<section class="stack-tight">
    <h2 class="section-head">${b("بطاقات القاعة")}</h2>
    <${a} store=${o.store} stage=${n} mine=${e} row=${e=>k`<${Ie}
      key=${e}
      ...${{room:o,id:e}}
      open=${r&&!s.value.has(e)}
      same=${0}
      ...${{stage:n,asked:l,onUnder:i}}
    />`} />
  </section>`}function De({room:e,stage:t,own:a,open:o,asked:n,onUnder:s}){var r,l;const{store:i}=e,c=C(""),d=C(30),u=null!=(r=t.lanes)?r:[],$=T(()=>JSON.stringify(function({cards:e,clusters:t,stage:a,lane:o,own:n=new Set}){const s=e.filter(e=>{var t;return e.stage===a&&!e.comment&&"shown"===(null!=(t=e.shown)?t:"shown")}),r=e=>!o||e.lane===o,l=ve(s.filter(({merged_into:e})=>e),"merged_into"),i=s.filter(e=>!e.merged_into),c=t.filter(e=>e.stage===a).map(e=>{return t=e,a=i.filter(({cluster:t})=>t===e.id),{of:t,members:ce(a)};var t,a}).filter(({of:e,members:t})=>r(e)||t.some(r)),d=ce(i.filter(e=>!e.cluster&&!n.has(e.id)&&r(e)));return[...c.map(({of:e,members:t})=>({cluster:e.id,cards:t.map(({id:e})=>e)})),...d.map(({id:e})=>{var t;return{card:e,same:null!=(t=l.get(e))?t:0}})]}({cards:i.all("card"),clusters:i.all("cluster"),stage:t.id,lane:c.value,own:a.value}))),p=JSON.parse($.value),m=null==(l=i.get("writing",t.id))?void 0:l.cards;return k`<section class="stack-tight">
    <h2 class="section-head">${b("بطاقات القاعة")}</h2>
    ${u.length>1&&k`<${Fe} store=${i} stage=${t} lane=${c} own=${a} />`}
    ${!p.length&&k`<p class="soft">${m?Je(m):b("لا شيء هنا بعد.")}</p>`}
    <ul class="cards">
      ${p.slice(0,d.value).map(r=>r.cluster?k`<${We}
                key=${r.cluster}
                ...${{room:e,own:a,open:o}}
                id=${r.cluster}
                cards=${r.cards.join(" ")}
              />`:k`<${Ie}
                key=${r.card}
                ...${{room:e,open:o}}
                id=${r.card}
                same=${r.same}
                ...${{stage:t,asked:n,onUnder:s}}
              />`)}
    </ul>
    <${Be} most=${d} all=${p.length} />
  </section>`}const Je=e=>y(["لم تُكتب بطاقات بعد.","كُتبت بطاقة واحدة حتى الآن.","كُتبت بطاقتان حتى الآن.","كُتبت {n} بطاقات حتى الآن.","كُتبت {n} بطاقة حتى الآن.","كُتبت {n} بطاقة حتى الآن."],"{n} cards written so far.",e);function Fe({store:e,stage:t,lane:a,own:o}){const n=T(()=>JSON.stringify([...ge(e.all("card"),t.id,o.value)])),s=new Map(JSON.parse(n.value)),r=[...s.values()].reduce((e,t)=>e+t,0),l=(e,t,o)=>k`<button
      key=${e}
      class="chip filter"
      data-category=${e||void 0}
      aria-pressed=${a.value===e}
      onClick=${()=>a.value=e}
    >
      ${e&&w(S(e))}<bdi>${t}</bdi> <b>${o}</b>
    </button>`;return k`<div class="filters scroller" role="group" aria-label=${b("اعرض العمود")}>
    ${l("",b("الكل"),r)}${t.lanes.map(({id:e,title:t})=>{var a;return l(e,t,null!=(a=s.get(e))?a:0)})}
  </div>`}function Ie({room:e,open:t,id:a,same:o,stage:n,asked:s,onUnder:r}){var l;const{store:i}=e,c=i.get("card",a);if(!c)return null;const d=null==(l=n.lanes)?void 0:l.find(e=>e.id===c.lane);return k`<li class="card" data-category=${null==d?void 0:d.id}>
    <p class="card-text" dir="auto">${D(c)}</p>
    <div class="card-foot">
      <${q} lane=${d} /><${Pe} store=${i} card=${c} />
      ${o>0&&k`<span>${y(["‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها","‎+{n} مثلها"],"+{n} like it",o)}</span>`}
      <${qe} ...${{room:e,id:a,open:t}} />
      ${s&&k`<${s.Said} store=${i} stage=${n} card=${c} />`}
    </div>
    ${s&&k`<${s.Comments} store=${i} card=${c} />`}
    ${s&&r&&k`<${s.Below} store=${i} stage=${n} card=${c} onUnder=${r} />`}
  </li>`}const Pe=({store:e,card:t})=>{var a;return k`<${J} group=${t.group&&e.get("group",t.group)} plain />
    ${t.by&&k`<bdi>${null==(a=e.get("person",t.by))?void 0:a.name}</bdi>`}`};function We({room:e,own:t,open:a,id:o,cards:n}){const{store:s}=e,r=s.get("cluster",o),l=n?n.split(" "):[];return r?k`<li class="card cluster" data-category=${r.lane}>
    <details class="pile">
      <summary>
        <h3 class="card-title" dir="auto">${r.title}</h3>
        <span class="count">${l.length}</span>
      </summary>
      <ul class="pile-cards">
        ${l.map(o=>k`<${ze} key=${o} room=${e} id=${o} open=${a&&!t.value.has(o)} />`)}
      </ul>
    </details>
  </li>`:null}function ze({room:e,id:t,open:a}){const{store:o}=e,n=o.get("card",t);return n&&k`<li>
      <p class="card-text" dir="auto">${D(n)}</p>
      <div class="card-foot">
        <${J} group=${n.group&&o.get("group",n.group)} plain />
        <${qe} ...${{room:e,id:t,open:a}} />
      </div>
    </li>`}const Ge=(e,t)=>"add_card"===e.do&&e.with.stage===t.id||"edit_card"===e.do||Re(e,t),Re=(e,t)=>{var a;return"show_hand"===e.do&&Boolean(null==(a=t.settings)?void 0:a.agree)},Ye=A(null),He=["years","importance","attitude","behaviour","priority","area","under","comments"],Le=()=>{};function Ke(e){const t=C(null);return x(()=>{Promise.resolve().then(function(){return xt}).then(e=>t.value=e,()=>t.value={Goals:Qe})},[]),t.value&&k`<${t.value.Goals} ...${e} />`}const Qe=()=>k`<p class="notice" role="alert" data-tone="warn">
    ${w("cloud-off")}<span>${b("لم يُحمَّل هذا. قد تكون شبكة واي فاي ضعيفة هنا.")}</span>
  </p>`;function Ve(e,t,a){const o=F(e.draft(`${t.id}/choice`),{}),n=C(o.peek());return _(()=>o.value=a.value.trim()?n.value:{}),n}const Xe=({entry:e,open:t,onBack:a,onAgain:o,onDrop:n})=>k`<div class="notice came-back" role="alert" data-tone="error">
    ${w("undo")}
    <div class="stack-tight">
      <b>${e.why}</b>
      <p class="kept-words" dir="auto">${e.with.text}</p>
      <div class="row">
        ${t&&"add_card"===e.do&&k`<button class="button" onClick=${a}>${b("أعدها إلى مكان الكتابة")}</button>`}
        ${t&&"edit_card"===e.do&&k`<button class="button" onClick=${o}>${b("حاول مرة أخرى")}</button>`}
        <button class="button quiet" onClick=${n}>${b("ارمها")}</button>
      </div>
    </div>
  </div>`;var Ze=Object.freeze({__proto__:null,Activity:function({room:e,stage:t,open:a,head:o}){var s,l;const{store:i,outbox:c,post:d}=e,u=N(e),$=function({store:e,outbox:t},a){const o=e.all("authorship"),n=new Map(o.map(({id:t})=>[t,e.get("card",t)]));return function({authorships:e,cards:t,posts:a,stage:o}){const n=e.filter(e=>e.stage===o).map(e=>$e(e,t.get(e.id))),s=new Set(n.map(({id:e})=>e)),r=a.filter(e=>"add_card"===e.do&&e.with.stage===o&&!s.has(e.with.card)),l=new Set(a.filter(e=>"withdraw_card"===e.do).map(e=>e.with.card)),i=[...n,...r.map(pe)].filter(({id:e})=>!l.has(e));return ce(i.map(e=>function(e,t){return t.filter(t=>"edit_card"===t.do&&t.with.card===e.id).reduce((e,{with:{text:t,category:a,...o},state:n})=>({...e,...me(o),text:null!=t?t:e.text,lane:null!=a?a:e.lane,state:n.value}),e)}(e,a)))}({authorships:o,cards:n,posts:t.pending.value,stage:a.id})}(e,t);!function({prefix:e},t,a){var o;const n="anonymous"===(null==(o=t.settings)?void 0:o.naming)?a.map(({id:e})=>e).join():"";x(()=>{n&&r(e,t.id,n.split(","))},[n])}(e,t,$);const p=T(()=>new Set(i.ids("authorship"))),m=e.draft(t.id),h={draft:m,choice:Ve(e,t,m),problem:C(null)},g=c.returned.value.filter(e=>Ge(e,t)&&!Re(e,t)),v=function(e,t,a){var o;const n=null==(o=e.settings)?void 0:o.most,s=a.filter(({comment:e})=>!e).length;return n&&"participant"===t.role?Math.max(0,n-s):null}(t,u,$),f=function({settings:e={}}){const t=He.some(t=>e[t]);return x(()=>{t&&!Ye.peek()&&Promise.resolve().then(function(){return gt}).then(e=>Ye.value=e,Le)},[t]),t?Ye.value:null}(t),y=a&&0!==v?(e,t)=>function({choice:e},t,a){var o;e.value={...e.peek(),parent:t,comment:a||void 0},null==(o=document.querySelector(".composer textarea"))||o.focus()}(h,e,t):null;return k`<main class="page-main stack">
      ${o} ${(null==(s=t.settings)?void 0:s.agree)&&k`<${Ke} ...${{room:e,stage:t,open:a}} />`}
      ${!a&&k`<${n} draft=${h.draft} />`}
      ${g.map(t=>k`<${Xe}
            key=${t.key}
            entry=${t}
            open=${a}
            onBack=${()=>ae({room:e,entry:t,...h})}
            onAgain=${()=>function(e,{key:t,with:a}){e.outbox.take(t),e.post("edit_card",a)}(e,t)}
            onDrop=${()=>c.take(t.key)}
          />`)}
      ${a&&0===v&&k`<p class="notice" data-tone="info">
          ${w("check")}<span>${b("أرسلت كل بطاقاتك. اسحب واحدة لتكتب غيرها.")}</span>
        </p>`}
      ${$.length>0&&k`<${fe}
          store=${i}
          cards=${$}
          stage=${t}
          asked=${f}
          onUnder=${y}
          open=${a}
          draftOf=${t=>e.draft(`card/${t.id}`)}
          choiceOf=${t=>F(e.draft(`card/${t.id}/choice`),{})}
          onEdit=${(e,t)=>d("edit_card",{card:e.id,...t})}
          onWithdraw=${e=>d("withdraw_card",{card:e.id})}
        />`}
      ${y&&f&&k`<${f.Parents} store=${i} stage=${t} onUnder=${y} />`}
      ${!(null==(l=t.settings)?void 0:l.agree)&&k`<${Ae} ...${{room:e,stage:t,open:a,asked:f}} own=${p} mine=${u.group} onUnder=${y} />`}
    </main>
    ${a&&0!==v&&k`<${W} asked=${f} room=${e} stage=${t} me=${u} left=${v} ...${h} />`}`},takes:Ge});const et=({settings:{under:e,draw:t}={}})=>Boolean(e)&&("here"===e||"matrix"!==t),tt=e=>e.sort((e,t)=>e.at-t.at),at=({stage:e,onAdd:t})=>k`<button class="button quiet" onClick=${t}>
    ${w("plus")}${(({settings:e})=>"tree"===(null==e?void 0:e.draw))(e)?b("لماذا؟"):b("أضف تحتها")}
  </button>`;function ot({store:e,id:t}){const a=e.get("card",t);return a&&k`<li>
      <p class="card-text" dir="auto">${D(a)}</p>
      <${J} group=${a.group&&e.get("group",a.group)} plain />
    </li>`}const[nt,st]=[-9999,2100],rt=({year:e,behaviour:t})=>(e=>null==e||""===e||(e=>{const t=Number(e);return Number.isInteger(t)&&t>=nt&&t<=st})(e))(e)&&B(null!=t?t:"")<=280,lt=[["priority","priorities",()=>b("أولوية حكومية")],["area","areas",()=>b("المنطقة")]],it=({said:e,onChoose:t})=>k`<label class="field">
    <span>${b("السلوك المراد تغييره")}</span>
    <input
      dir="auto"
      maxlength=${280}
      value=${null!=e?e:""}
      onInput=${e=>t(e.currentTarget.value)}
    />
  </label>`,ct=({store:e,settings:t,choice:a,onChoose:o})=>lt.filter(([e])=>t[e]).map(([t,n,s])=>k`<${ut} key=${t} ...${{store:e,name:t,of:n,onChoose:o}} label=${s()} chosen=${a[t]} />`),dt=({title:e})=>k`<span class="chip plain">${w("globe")}<bdi>${e}</bdi></span>`;function ut({store:e,name:t,of:a,label:o,chosen:n,onChoose:s}){var r,l;const i=(null!=(l=null==(r=e.get("vocabulary",a))?void 0:r.items)?l:[]).filter(e=>!e.gone||e.id===n);return i.length?k`<label class="field">
    <span>${o}</span>
    <select value=${null!=n?n:""} onChange=${e=>s(t,e.currentTarget.value)}>
      <option value="">${b("لا شيء")}</option>
      ${i.map(e=>k`<option key=${e.id} value=${e.id}>${e.title}</option>`)}
    </select>
  </label>`:null}const $t=({store:e,choice:{parent:t,comment:a},onDrop:o})=>k`<p class="composer-note composer-under">
    ${w(a?"edit":"tree")}
    <span>${b(a?"تعليق على:":"تحت:")} <b dir="auto">${I(e,t)}</b></span>
    <button class="button quiet icon-only" type="button" aria-label=${b("أزله")} onClick=${o}>
      ${w("close")}
    </button>
  </p>`;function pt({year:e,onChoose:t}){const a=!rt({year:e});return k`<label class="field composer-year">
    <span>${b("السنة")}</span>
    <input
      type="number"
      min=${nt}
      max=${st}
      step="1"
      value=${null!=e?e:""}
      aria-invalid=${a}
      onInput=${e=>t(mt(e.currentTarget))}
    />
    ${a&&k`<small class="field-error" role="status">${b("اكتب السنة رقمًا، مثل 1998.")}</small>`}
  </label>`}const mt=e=>e.validity.badInput?"?":e.value,ht=({name:e,label:t,pairs:a,chosen:o,onChoose:n})=>k`<fieldset class="choices asked" data-many=${a.length}>
    <legend>${t}</legend>
    ${a.map(([t,a])=>k`<label key=${t} class="choice">
          <input
            type="radio"
            name=${e}
            checked=${o===t}
            onClick=${()=>n(o===t?void 0:t)}
          />
          <span class="choice-face">${a}</span>
        </label>`)}
  </fieldset>`;var gt=Object.freeze({__proto__:null,Below:function({store:e,stage:t,card:a,onUnder:o}){var n;if(a.comment)return null;const s=et(t)&&function(e,t,a){let o=0;for(let n=a;n&&o<=6;n=n.parent&&e.get("card",n.parent))n.stage===t.id&&(o+=1);return o}(e,t,a)<6,r=null==(n=t.settings)?void 0:n.comments;return s||r?k`<div class="card-acts">
    ${s&&k`<${at} stage=${t} onAdd=${()=>o(a.id)} />`}
    ${r&&k`<button class="button quiet" onClick=${()=>o(a.id,!0)}>${w("edit")}${b("علّق")}</button>`}
  </div>`:null},Comments:function({store:e,card:t}){const a=T(()=>tt(e.all("card").filter(e=>e.comment&&e.parent===t.id)).map(({id:e})=>e).join(" ")),o=a.value?a.value.split(" "):[];return o.length?k`<details class="card-comments">
    <summary>${y(["لا تعليقات","تعليق واحد","تعليقان","{n} تعليقات","{n} تعليقًا","{n} تعليق"],"{n} comments",o.length)}</summary>
    <ul class="pile-cards">
      ${o.map(t=>k`<${ot} key=${t} store=${e} id=${t} />`)}
    </ul>
  </details>`:null},Fields:function({store:e,stage:{settings:t={}},choice:a,onChoose:o}){const n=!a.comment;return k`${a.parent&&k`<${$t} store=${e} choice=${a} onDrop=${()=>(o("parent"),o("comment"))} />`}
  ${n&&t.years&&k`<${pt} year=${a.year} onChoose=${e=>o("year",e)} />`}
  ${n&&t.importance&&k`<${ht}
      name="importance"
      label=${"urgency"===t.importance?b("ما مدى إلحاحه؟"):b("ما مدى أهميته؟")}
      pairs=${l(t.importance)}
      chosen=${a.importance}
      onChoose=${e=>o("importance",e)}
    />`}
  ${n&&t.attitude&&k`<${ht}
      name="attitude"
      label=${b("هل نفعله الآن؟")}
      pairs=${i()}
      chosen=${a.attitude}
      onChoose=${e=>o("attitude",e)}
    />`}
  ${n&&t.behaviour&&k`<${it} said=${a.behaviour} onChoose=${e=>o("behaviour",e)} />`}
  ${n&&k`<${ct} ...${{store:e,settings:t,choice:a,onChoose:o}} />`}`},Parents:function({store:e,stage:t,onUnder:a}){var o,n;const s=C(12),r=e.get("stage",null!=(n=null==(o=t.settings)?void 0:o.under)?n:"");if(!r)return null;const l=tt(e.all("card").filter(e=>e.stage===r.id&&!e.comment&&!e.merged_into&&"shown"===e.shown));return k`<section class="stack-tight">
    <h2 class="section-head">${r.title} <span class="count">${l.length}</span></h2>
    <ul class="cards">
      ${l.slice(0,s.value).map(e=>k`<li key=${e.id} class="card">
            <p class="card-text" dir="auto">${D(e)}</p>
            <div class="card-acts"><${at} stage=${t} onAdd=${()=>a(e.id)} /></div>
          </li>`)}
    </ul>
    <${Be} most=${s} all=${l.length} step=${12} />
  </section>`},RootMark:function({store:e,stage:t,card:a,onMark:o}){const n=!e.all("card").some(e=>e.parent===a.id&&!e.comment);return a.comment||!et(t)||!n&&!a.root?null:k`<button class="button quiet" aria-pressed=${Boolean(a.root)} onClick=${()=>o(!a.root)}>
    ${w("tree")}${a.root?b("ليس سببًا جذريًا"):b("هذا سبب جذري")}
  </button>`},Said:function({store:e,stage:t,card:a}){var o;const{year:n,importance:s,attitude:r,behaviour:d,parent:u,comment:$,root:p}=a,m=u&&I(e,u);return k`${null!=n&&k`<span class="chip plain">${w("calendar")}${n}</span>`}
  ${s&&k`<span class="chip plain">${w("flag")}${c(l(null==(o=t.settings)?void 0:o.importance),s)}</span>`}
  ${r&&k`<span class="chip plain">${c(i(),r)}</span>`}
  ${d&&k`<span class="chip plain">${w("refresh")}<bdi>${d}</bdi></span>`}
  ${lt.map(([t,o])=>a[t]&&k`<${dt} key=${t} title=${((e,t,a)=>{var o,n;return null==(n=null==(o=e.get("vocabulary",t))?void 0:o.items.find(e=>e.id===a))?void 0:n.title})(e,o,a[t])} />`)}
  ${p&&k`<span class="chip plain">${w("tree")}${b("السبب الجذري")}</span>`}
  ${m&&k`<span class="chip plain said-under"
      >${w($?"edit":"tree")}<span
        >${b($?"تعليق على:":"تحت:")} <bdi>${m}</bdi></span
      ></span
    >`}`},fits:rt});const vt=["proposed","agreed","not_agreed","parked"],ft=({room:e,status:t,goals:a,open:o})=>a.length>0&&k`<h3 class="goal-status">
      ${w(p(t))}${m(t)} <span class="count">${a.length}</span>
    </h3>
    <ul class="cards">
      ${a.map(t=>k`<${bt} key=${t.id} ...${{room:e,goal:t,open:o}} />`)}
    </ul>`,bt=({room:e,goal:t,open:a})=>k`<li class="card goal" data-status=${t.status}>
    <p class="card-text" dir="auto">${t.text}</p>
    ${"proposed"===t.status?k`<${yt} ...${{room:e,goal:t,open:a}} />`:k`<${kt} goal=${t} />`}
    <${wt} count=${t.count} />
  </li>`,kt=({goal:{said:e}})=>k`${e.basis&&k`<p dir="auto">${e.basis}</p>`}
  ${e.dissent&&k`<p class="goal-dissent"><b>${b("الاعتراض")}:</b> <span dir="auto">${e.dissent}</span></p>`}`,wt=({count:e})=>{var t;return e&&k`<p class="soft goal-count">
    ${Object.keys(null!=(t=e.choices)?t:{}).length?h(e.choices):y(["لا أيدي حتى الآن","يد واحدة حتى الآن","يدان حتى الآن","{n} أيدٍ حتى الآن","{n} يداً حتى الآن","{n} يد حتى الآن"],"{n} hands so far",e.hands)}
  </p>`};function yt({room:e,goal:t,open:a}){const o=function({store:e,outbox:t},a){var o;const n=E(t,"show_hand",{on:a}).at(-1),s=e.all("own_hand").find(e=>e.on===a);return n?{choice:n.with.hand,reason:null!=(o=n.with.reason)?o:"",state:n.state.value}:s?{...s,state:"saved"}:{choice:null,reason:"",state:null}}(e,t.id),n=e.draft(`hand/${t.id}`),s=a=>e.post("show_hand",{on:t.id,hand:a,reason:"not_yet"===a?o.reason:""});return k`<fieldset class="choices hands" disabled=${!a} aria-label=${b("يدك")}>
      ${g.map(e=>k`<label key=${e} class="choice"
            ><input
              type="radio"
              name=${`hand/${t.id}`}
              checked=${o.choice===e}
              onChange=${()=>s(e)}
            /><span class="choice-face">${w(v(e))}<span>${f(e)}</span></span></label
          >`)}
    </fieldset>
    ${"not_yet"===o.choice&&k`<${_t} ...${{room:e,goal:t,own:o,draft:n,open:a}} />`}
    ${o.choice&&k`<div class="row goal-own">
        <${M} state=${o.state} />
        ${a&&k`<button class="button quiet" onClick=${()=>(n.value="",s(null))}>
            ${w("undo")}${b("سحب")}
          </button>`}
      </div>`}`}function _t({room:e,goal:t,own:a,draft:o,open:n}){var r;const l=C(o.peek()||null),i=null!=(r=l.value)?r:a.reason,c=i.trim();return n?k`<div class="stack-tight">
    <label class="field">
      <b>${b("ما الذي ينقص؟ (اختياري)")}</b>
      <${s} value=${i} onText=${e=>o.value=l.value=e} />
    </label>
    ${B(i)>196&&k`<p class="field-foot"><span class="field-counter">${B(i)} / ${280}</span></p>`}
    ${c!==a.reason&&k`<button class="button primary" disabled=${B(c)>280} onClick=${async()=>{var a;await e.post("show_hand",{on:t.id,hand:"not_yet",reason:c}).kept,(null==(a=l.peek())?void 0:a.trim())===c&&(o.value="",l.value=null)}}>
        ${w("check")}${b("حفظ السبب")}
      </button>`}
  </div>`:a.reason&&k`<p class="kept-words" dir="auto">${a.reason}</p>`}const Ct=({with:{reason:e}})=>e&&k`<p class="kept-words" dir="auto">${e}</p>`;var xt=Object.freeze({__proto__:null,Goals:function({room:e,stage:t,open:a}){const o=d(e.store,t.id);return k`<section class="stack">
    <h2 class="section-head">${b("الأهداف")}</h2>
    <${u} room=${e} of="show_hand" kept=${Ct} />
    ${!o.length&&k`<p class="soft">${b("لا أهداف بعد. تظهر هنا عندما تُكتب.")}</p>`}
    ${o.length>0&&a&&k`<p class="soft">${(e=>{var t;return"anonymous"===(null==(t=e.settings)?void 0:t.naming)?b("رفع اليد يساعد الحوار ولا يقرر شيئاً. لا يمكن لأحد أن يعرف صاحبه."):b("رفع اليد يساعد الحوار ولا يقرر شيئاً. يراه الميسّرون مع مجموعتك دون اسمك، ويُظهر التقرير الأسباب دونهما.")})(t)}</p>`}
    ${vt.map(t=>k`<${ft} key=${t} ...${{room:e,status:t,open:a}} goals=${$(o,t)} />`)}
  </section>`}});export{Me as A,Be as M,Ue as j,Ze as p};
