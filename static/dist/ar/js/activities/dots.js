import{n as t,b as e,t as o,x as s,w as a,i as n,h as l,T as r,S as i,g as d,z as u,R as $,y as c,U as p,G as v,V as b}from"../core/shared.js";import{S as m,U as g,C as h}from"../writing.js";import{r as f,t as k,i as y}from"../bars.js";function w({id:t,links:e,cards:o}){const s=new Set([t,...e.filter(e=>e.from===t).map(t=>t.to)]);return o.filter(e=>e.id!==t&&(s.has(e.id)||s.has(e.cluster)))}const _=t=>[...t.values()].reduce((t,e)=>t+e,0);function x({vote:t,dots:e,on:o}){var s;const a=null!=(s=e.get(o))?s:0;return _(e)<t.budget&&(!t.max_each||a<t.max_each)}function S({vote:t,dots:e,on:o,by:s}){var a;const n=(null!=(a=e.get(o))?a:0)+s;return n<0||s>0&&!x({vote:t,dots:e,on:o})?null:n}function C(t,e,o){const s=[...t];return null===o?s.splice(e,1):s[e]=o,s}const j=({store:e,vote:o,dots:s,waiting:a,onStep:n})=>t`<ul class="ballot">
    ${o.items.map(l=>{var r;return t`<${O}
          key=${l}
          store=${e}
          on=${l}
          many=${null!=(r=s.get(l))?r:0}
          more=${x({vote:o,dots:s,on:l})}
          waiting=${null==a?void 0:a.has(l)}
          onStep=${t=>n(l,t)}
        />`})}
  </ul>`,O=({store:e,on:s,many:l,more:r,waiting:i,onStep:d})=>t`<li class="card point" data-voted=${l>0}>
    <p class="point-title" dir="auto">${a(e,s)}</p>
    <${z} store=${e} id=${s} />
    <div class="point-foot">
      <span class="dots" aria-hidden="true"
        >${Array.from({length:Math.min(l,12)},(e,o)=>t`<span key=${o} class="dot"></span>`)}</span
      >
      ${i&&t`<span class="status" data-state="waiting">${n("clock")}<span class="visually-hidden">${o("بانتظار الإرسال")}</span></span>`}
      <${M} name=${a(e,s)} many=${l} more=${r} onStep=${d} />
    </div>
  </li>`,M=({name:e,many:s,more:a,onStep:l})=>t`<div class="stepper" role="group" aria-label=${o("نقاط لـ {name}",{name:e})}>
    <button
      class="button icon-only"
      type="button"
      aria-label=${o("أنقص واحدة")}
      disabled=${0===s}
      onClick=${()=>l(-1)}
    >
      ${n("minus")}
    </button>
    <output aria-live="polite">${s}</output>
    <button
      class="button icon-only"
      type="button"
      aria-label=${o("زد واحدة")}
      disabled=${!a}
      onClick=${()=>l(1)}
    >
      ${n("plus")}
    </button>
  </div>`;function z({store:o,id:a}){const n=w({id:a,links:o.all("link"),cards:o.all("card")});return n.length?t`<details class="behind">
    <summary>${e(["يحرّك {n} عائق","يحرّك عائقًا واحدًا","يحرّك عائقين","يحرّك {n} عوائق","يحرّك {n} عائقًا","يحرّك {n} عائق"],"Would shift {n} barriers",n.length)}</summary>
    <ul>
      ${n.map(e=>t`<li key=${e.id} dir="auto">${s(e)}</li>`)}
    </ul>
  </details>`:null}function A({vote:s,dots:a}){const n=_(a),l=s.budget-n;return t`<p class="dots-left" role="status">
    <span class="dots" aria-hidden="true"
      >${Array.from({length:Math.min(s.budget,20)},(e,o)=>t`<span key=${o} class=${o<l?"dot":"dot used"}></span>`)}</span
    >
    <span
      >${l?e(["لم تبقَ نقاط من {budget}","بقيت نقطة واحدة من {budget}","بقيت نقطتان من {budget}","بقيت {n} نقاط من {budget}","بقيت {n} نقطة من {budget}","بقيت {n} نقطة من {budget}"],"{n} of {budget} dots left",l,{budget:s.budget}):o("وضعت كل نقاطك. ما زال بإمكانك نقلها.")}</span
    >
  </p>`}function U({room:e,vote:s,me:a,onClose:n}){const{ballots:i,state:d}=function({room:t,vote:e,me:o}){var s;const a=r(t.outbox,"cast_for",{vote:e.id,group:o.group}).at(-1);if(a)return{ballots:a.with.ballots,state:a.state.value};const n=t.store.get("proxy_ballots",`${e.id}/${o.group}/${o.id}`);return{ballots:null!=(s=null==n?void 0:n.ballots)?s:[],state:n?"saved":null}}({room:e,vote:s,me:a}),u=l(null);return t`<${m} title=${o("لمن ليس معهم هاتف")} onClose=${n}>
    ${null===u.value?t`<${E} ballots=${i} state=${d} vote=${s} onOpen=${t=>u.value=t} />`:t`<${R}
            store=${e.store}
            vote=${s}
            ballot=${i[u.value]}
            place=${u.value+1}
            onSave=${t=>{e.post("cast_for",{vote:s.id,group:a.group,ballots:C(i,u.value,t)}),u.value=null}}
            onStop=${()=>u.value=null}
          />`}
  <//>`}const E=({ballots:s,state:a,vote:l,onOpen:r})=>t`<div class="stack">
    <p>
      ${o("اسأل كل شخص على انفراد، أو خذ ورقته. تُحسب هذه الأوراق مع مجموعتك وتظهر أنها مدوّنة نيابة.")}
    </p>
    <ul class="proxies">
      ${s.map((s,a)=>t`<li key=${a}>
            <button class="rated-row" onClick=${()=>r(a)}>
              <span class="rated-name">${o("ورقة التصويت {n}",{n:a+1})}</span>
              <span>${e(["لا نقاط من {budget}","نقطة واحدة من {budget}","نقطتان من {budget}","{n} نقاط من {budget}","{n} نقطة من {budget}","{n} نقطة من {budget}"],"{n} of {budget} dots",G(s),{budget:l.budget})}</span
              >${n("edit")}
            </button>
          </li>`)}
    </ul>
    ${s.length>0&&t`<p><${i} state=${a} /></p>`}
    <button class="button primary wide" onClick=${()=>r(s.length)}>
      ${n("plus")}${o("أضف ورقة تصويت")}
    </button>
  </div>`,G=t=>_(new Map(Object.entries(t)));function R({store:e,vote:s,ballot:a,place:r,onSave:i,onStop:d}){const u=l(new Map(Object.entries(null!=a?a:{})));return t`<div class="stack">
    <h3>${o("ورقة التصويت {n}",{n:r})}</h3>
    <${A} vote=${s} dots=${u.value} />
    <${j} store=${e} vote=${s} dots=${u.value} onStep=${(t,e)=>{const o=S({vote:s,dots:u.peek(),on:t,by:e});null!==o&&(u.value=new Map(u.peek()).set(t,o))}} />
    <div class="dialog-foot">
      ${a&&t`<button class="button danger" onClick=${()=>i(null)}>${n("trash")}${o("إزالة")}</button>`}
      <button class="button" onClick=${d}>${o("اتركها كما كانت")}</button>
      <button class="button primary" disabled=${0===_(u.value)} onClick=${()=>i(Object.fromEntries([...u.value].filter(([,t])=>t>0)))}>
        ${n("check")}${o("احفظ الورقة")}
      </button>
    </div>
  </div>`}function T({store:e,votes:s}){const[n,l]=s.filter(({status:t})=>"closed"===t),r=n&&e.get("tally",n.id);if(!r)return null;const i=l&&e.get("tally",l.id);return t`<section class="stack">
    <h2 class="section-head">${o("ما اختارته القاعة")}</h2>
    <${V} store=${e} tally=${r} />
    ${r.items.length>0&&f({tally:r,groups:d(e),names:t=>a(e,t),compact:!0,before:i,table:!0})}
    <p class="soft">${o("التصويت مشورة. القرار للقاعة بعده.")}</p>
  </section>`}function V({store:e,tally:s}){if(!s.items.length)return t`<div class="notice">
      ${n("lock")}
      <p>${k()}</p>
    </div>`;const l=s.items.filter(({dots:t})=>t>0&&t===s.items[0].dots);return l.length?t`<div class="notice" data-tone="leverage">
    ${n("leverage")}
    <div class="stack-tight">
      ${l.map(({on:o})=>t`<b key=${o} dir="auto">${a(e,o)}</b>`)}
      <p>${W(s,l[0]).join(" · ")}</p>
    </div>
  </div>`:t`<p>${o("لم يضع أحد نقطة.")}</p>`}const W=(t,s)=>[e(["لا نقاط","نقطة واحدة","نقطتان","{n} نقاط","{n} نقطة","{n} نقطة"],"{n} dots",s.dots),y(s,t)?o("تدعمه {some} على الأقل من {all} مجموعات",{some:s.backed_by,all:t.groups}):o("تدعمه {some} من {all} مجموعات",{some:s.backed_by,all:t.groups}),e(["لم يصوّت أحد","صوّت شخص واحد","صوّت شخصان","صوّت {n} أشخاص","صوّت {n} شخصًا","صوّت {n} شخص"],"{n} people voted",t.people)];function q({room:s,vote:a,open:d}){const{store:u,outbox:c,post:p}=s,v=$(s),b=l(!1),m=r(c,"place_dots",{vote:a.id}),g=B({room:s,vote:a,me:v}),h=new Set(m.filter(({state:t})=>"waiting"===t.value).map(t=>t.with.on)),f=d?a:{...a,budget:0};return t`<section class="stack">
    <p class="notice" data-tone="info">${n(a.secret?"lock":"show")}<span>${D(a)}</span></p>
    <div class="dots-bar">
      <${A}
        vote=${a}
        dots=${g}
      />${a.max_each&&t`<p class="soft">${e(["{n} نقطة على الأكثر لكل موضع.","نقطة واحدة على الأكثر لكل موضع.","نقطتان على الأكثر لكل موضع.","{n} نقاط على الأكثر لكل موضع.","{n} نقطة على الأكثر لكل موضع.","{n} نقطة على الأكثر لكل موضع."],"At most {n} dots on one item.",a.max_each)}</p>`}
    </div>
    <${j} store=${u} vote=${f} dots=${g} waiting=${h} onStep=${(t,e)=>{const o=S({vote:f,dots:B({room:s,vote:a,me:v}),on:t,by:e});d&&null!==o&&p("place_dots",{vote:a.id,on:t,dots:o})}} />
    ${g.size>0&&!h.size&&t`<p role="status"><${i} state="saved" /></p>`}
    ${d&&"recorder"===v.role&&t`<button class="button wide" onClick=${()=>b.value=!0}>
        ${n("recorder")}${o("صوّت نيابة عمن ليس معهم هاتف")}
      </button>`}
    ${b.value&&t`<${U} room=${s} vote=${a} me=${v} onClose=${()=>b.value=!1} />`}
  </section>`}const B=({room:{store:t,outbox:e},vote:o,me:s})=>function({ballot:t,posts:e}){var o;const s=new Map(Object.entries(null!=(o=null==t?void 0:t.dots)?o:{}));for(const{with:{on:t,dots:o}}of e)s.set(t,o);return s}({ballot:t.get("ballot",`${o.id}/${s.id}`),posts:r(e,"place_dots",{vote:o.id})}),D=({secret:t})=>o(t?"لا أحد يرى نقاطك. تظهر النتيجة عند إغلاق التصويت.":"هذا التصويت علني: عند إغلاقه يرى الجميع من اختار ماذا."),F=({room:e})=>e.outbox.returned.value.filter(t=>"place_dots"===t.do).map(s=>t`<div key=${s.key} class="notice came-back" role="alert" data-tone="error">
          ${n("undo")}
          <div class="stack-tight">
            <b>${s.why}</b>
            <p dir="auto">${a(e.store,s.with.on)}</p>
            <button class="button" onClick=${()=>e.outbox.take(s.key)}>${o("رأيتها")}</button>
          </div>
        </div>`),H=({room:e,stage:s})=>t`<p class="notice" role="status" data-tone="leverage">
      ${n("leverage")}<span
        >${"done"===s.status?o("لم يجرِ تصويت في هذه الخطوة."):o("لم يُفتح التصويت بعد. هذه مواضع التأثير حتى الآن.")}</span
      >
    </p>
    <ul class="ballot">
      ${c(e.store).map(({id:o})=>t`<li key=${o} class="card leverage point">
            <p class="point-title" dir="auto">${a(e.store,o)}</p>
            <${z} store=${e.store} id=${o} />
          </li>`)}
    </ul>
    <${I} room=${e} stage=${s} />`;function I({room:{store:e,outbox:a},stage:n}){const l=new Set(c(e).map(({id:t})=>t)),d=e.all("card").filter(t=>t.stage===n.id&&!l.has(t.id)&&!l.has(t.cluster)),u=r(a,"add_card",{stage:n.id}).filter(({with:{card:t}})=>!e.has("card",t));return d.length||u.length?t`<section class="stack-tight">
    <h2 class="section-head">${o("اقترحها الحاضرون")}</h2>
    <ul class="cards">
      ${[...u].reverse().map(e=>t`<li key=${e.with.card} class="card mine" data-state=${e.state.value}>
            <p class="card-text" dir="auto">${e.with.text}</p>
            <div class="card-foot"><${i} state=${e.state.value} /></div>
          </li>`)}
      ${[...d].reverse().map(a=>t`<li key=${a.id} class="card">
            <p class="card-text" dir="auto">${s(a)}</p>
            <div class="card-foot">
              <${v}
                group=${a.group&&e.get("group",a.group)}
                plain
              />${e.has("authorship",a.id)&&t`<b>${o("لك")}</b>`}
            </div>
          </li>`)}
    </ul>
  </section>`:null}function J({room:e,stage:s,draft:a}){const r=l(null);return p(()=>{const t=e.outbox.returned.value.find(t=>"add_card"===t.do&&t.with.stage===s.id);t&&!a.value.trim()&&(r.value=t.why,a.value=t.with.text,e.outbox.take(t.key))}),t`<${h}
    draft=${a}
    limit=${280}
    label=${o("اقترح موضع تأثير")}
    hint=${o("اقترح موضع تأثير…")}
    action=${o("إرسال")}
    problem=${r}
    onSend=${()=>(r.value=null,b(a,t=>e.post("add_card",{stage:s.id,text:t})))}
    ><p class="composer-note">${n("leverage")}${o("أين يغيّر جهد قليل الكثير؟")}</p><//
  >`}var K=Object.freeze({__proto__:null,Activity:function({room:e,stage:o,open:s,head:a}){var n;const l=u(e.store,o.id),r=l.find(({status:t})=>"open"===t),i=e.draft(o.id),d=s&&!l.length&&(null==(n=o.settings)?void 0:n.suggest);return t`<main class="page-main stack">
      ${a} ${!d&&t`<${g} draft=${i} />`}
      <${F} room=${e} />
      ${r?t`<${q} key=${r.id} room=${e} vote=${r} open=${s} />`:t`<${T} store=${e.store} votes=${l} />`}
      ${!l.length&&t`<${H} room=${e} stage=${o} />`}
    </main>
    ${d&&t`<${J} room=${e} stage=${o} draft=${i} />`}`},takes:(t,e)=>"place_dots"===t.do||"add_card"===t.do&&t.with.stage===e.id});export{w as b,K as p};
