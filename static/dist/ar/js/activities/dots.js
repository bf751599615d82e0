import{n as t,c as o,t as e,R as s,f as n,L as a,i as l,h as r,a6 as i,a3 as u,S as d,q as c,Q as $,O as p,o as v,x as m,a8 as b,k as g,I as f,a9 as h}from"../core/shared.js";import{S as k,R as y,U as w,M as x}from"../writing.js";import{r as _,t as S}from"../bars.js";function C({id:t,links:o,cards:e}){const s=new Set([t,...o.filter(o=>o.from===t).map(t=>t.to)]);return e.filter(o=>o.id!==t&&(s.has(o.id)||s.has(o.cluster)))}const j=t=>[...t.values()].reduce((t,o)=>t+o,0);function O({vote:t,dots:o,on:e}){var s;const n=null!=(s=o.get(e))?s:0;return j(o)<t.budget&&(!t.max_each||n<t.max_each)}function M({vote:t,dots:o,on:e,by:s}){var n;const a=(null!=(n=o.get(e))?n:0)+s;return a<0||s>0&&!O({vote:t,dots:o,on:e})?null:a}function A(t,o,e){const s=[...t];return null===e?s.splice(o,1):s[o]=e,s}const E=({store:o,vote:e,order:s=e.items,dots:n,waiting:a,onStep:l})=>t`<ul class="ballot">
    ${s.map(s=>{var r;return t`<${z}
          key=${s}
          store=${o}
          on=${s}
          number=${e.items.indexOf(s)+1}
          many=${null!=(r=n.get(s))?r:0}
          more=${O({vote:e,dots:n,on:s})}
          waiting=${null==a?void 0:a.has(s)}
          onStep=${t=>l(s,t)}
        />`})}
  </ul>`,z=({store:o,on:s,number:n,many:r,more:i,waiting:u,onStep:d})=>t`<li class="card point" data-voted=${r>0}>
    <p class="point-title" dir="auto"><span class="point-number">${n}</span>${a(o,s)}</p>
    <${D} store=${o} id=${s} />
    <div class="point-foot">
      <span class="dots" aria-hidden="true"
        >${Array.from({length:Math.min(r,12)},(o,e)=>t`<span key=${e} class="dot"></span>`)}</span
      >
      ${u&&t`<span class="status" data-state="waiting">${l("clock")}<span class="visually-hidden">${e("بانتظار الإرسال")}</span></span>`}
      <${B} name=${a(o,s)} many=${r} more=${i} onStep=${d} />
    </div>
  </li>`,B=({name:o,many:s,more:n,onStep:a})=>t`<div class="stepper" role="group" aria-label=${e("نقاط لـ {name}",{name:o})}>
    <button
      class="button icon-only"
      type="button"
      aria-label=${e("أنقص واحدة")}
      disabled=${0===s}
      onClick=${()=>a(-1)}
    >
      ${l("minus")}
    </button>
    <output aria-live="polite">${s}</output>
    <button
      class="button icon-only"
      type="button"
      aria-label=${e("زد واحدة")}
      disabled=${!n}
      onClick=${()=>a(1)}
    >
      ${l("plus")}
    </button>
  </div>`;function D({store:e,id:a}){const l=C({id:a,links:e.all("link"),cards:s(e)});return l.length?t`<details class="behind">
    <summary>
      ${e.get("leverage",a)?o(["يحرّك {n} عائق","يحرّك عائقًا واحدًا","يحرّك عائقين","يحرّك {n} عوائق","يحرّك {n} عائقًا","يحرّك {n} عائق"],"Would shift {n} barriers",l.length):o(["فيها {n} بطاقة","فيها بطاقة واحدة","فيها بطاقتان","فيها {n} بطاقات","فيها {n} بطاقة","فيها {n} بطاقة"],"{n} cards in it",l.length)}
    </summary>
    <ul>
      ${l.map(o=>t`<li key=${o.id} dir="auto">${n(o)}</li>`)}
    </ul>
  </details>`:null}function R({vote:s,dots:n}){const a=j(n),l=s.budget-a;return t`<p class="dots-left" role="status">
    <span class="dots" aria-hidden="true"
      >${Array.from({length:Math.min(s.budget,20)},(o,e)=>t`<span key=${e} class=${e<l?"dot":"dot used"}></span>`)}</span
    >
    <span
      >${l?o(["لم تبقَ نقاط من {budget}","بقيت نقطة واحدة من {budget}","بقيت نقطتان من {budget}","بقيت {n} نقاط من {budget}","بقيت {n} نقطة من {budget}","بقيت {n} نقطة من {budget}"],"{n} of {budget} dots left",l,{budget:s.budget}):e("وضعت كل نقاطك. ما زال بإمكانك نقلها.")}</span
    >
  </p>`}function q({room:o,vote:s,me:n,unsent:a,onClose:l}){var u,d,c,$,p;const{ballots:v,state:m}=function({room:t,vote:o,me:e}){var s;const n=i(t.outbox,"cast_for",{vote:o.id,group:e.group}).at(-1);if(n)return{ballots:n.with.ballots,state:n.state.value};const a=t.store.get("proxy_ballots",`${o.id}/${e.group}/${e.id}`);return{ballots:null!=(s=null==a?void 0:a.ballots)?s:[],state:a?"saved":null}}({room:o,vote:s,me:n}),b=r(null!=(d=null==(u=a.peek())?void 0:u.at)?d:null),g=()=>(a.value=null,b.value=null);return t`<${k} title=${e("لمن ليس معهم هاتف")} onClose=${l}>
    ${null===b.value?t`<${I} ballots=${v} state=${m} vote=${s} onOpen=${t=>b.value=t} />`:t`<${Q}
            store=${o.store}
            vote=${s}
            ballot=${v[b.value]}
            dots=${null!=(p=null!=($=null==(c=a.value)?void 0:c.dots)?$:v[b.value])?p:{}}
            onDots=${t=>a.value={at:b.value,dots:t}}
            place=${b.value+1}
            onSave=${t=>{o.post("cast_for",{vote:s.id,group:n.group,ballots:A(v,b.value,t)}),g()}}
            onStop=${g}
          />`}
  <//>`}const I=({ballots:s,state:n,vote:a,onOpen:r})=>t`<div class="stack">
    <p>
      ${e("اسأل كل شخص على انفراد، أو خذ ورقته. تُحسب هذه الأوراق مع مجموعتك وتظهر أنها مدوّنة نيابة.")}
    </p>
    <ul class="proxies">
      ${s.map((s,n)=>t`<li key=${n}>
            <button class="rated-row" onClick=${()=>r(n)}>
              <span class="rated-name">${e("ورقة التصويت {n}",{n:n+1})}</span>
              <span>${o(["لا نقاط من {budget}","نقطة واحدة من {budget}","نقطتان من {budget}","{n} نقاط من {budget}","{n} نقطة من {budget}","{n} نقطة من {budget}"],"{n} of {budget} dots",L(s),{budget:a.budget})}</span
              >${l("edit")}
            </button>
          </li>`)}
    </ul>
    ${s.length>0&&t`<p><${u} state=${n} /></p>`}
    <button class="button primary wide" onClick=${()=>r(s.length)}>
      ${l("plus")}${e("أضف ورقة تصويت")}
    </button>
  </div>`,L=t=>j(new Map(Object.entries(t)));function Q({store:o,vote:s,ballot:n,dots:a,place:r,onDots:i,onSave:u,onStop:d}){const c=new Map(Object.entries(a));return t`<div class="stack">
    <h3>${e("ورقة التصويت {n}",{n:r})}</h3>
    <${R} vote=${s} dots=${c} />
    <${E} store=${o} vote=${s} dots=${c} onStep=${(t,o)=>{const e=M({vote:s,dots:c,on:t,by:o});null!==e&&i(Object.fromEntries(c.set(t,e)))}} />
    <div class="dialog-foot">
      ${n&&t`<button class="button danger" onClick=${()=>u(null)}>${l("trash")}${e("إزالة")}</button>`}
      <button class="button" onClick=${d}>${e("اتركها كما كانت")}</button>
      <button class="button primary" disabled=${0===j(c)} onClick=${()=>u(Object.fromEntries([...c].filter(([,t])=>t>0)))}>
        ${l("check")}${e("احفظ الورقة")}
      </button>
    </div>
  </div>`}function U(t,o){const e=new Set(o.items),s=d(t,o.stage).filter(({status:t})=>"closed"===t);return[...t.all("decision")].filter(({on:t})=>!(null==t?void 0:t.length)||t.some(t=>e.has(t))).sort((t,o)=>o.at-t.at).map(t=>({...t,head:W(t,o,s)}))}function W({at:t},o,s){const n=s.find(({closed_at:o})=>o<=t);return n&&n.round!==o.round?e("تقرر بعد الجولة {n}",{n:n.round}):e("قُرّر")}const F=(t,o)=>a(t,o)||e("(لم يعد معروضا)");function G(t,o){const[e]=d(t,o.id);return"closed"===(null==e?void 0:e.status)&&H(t,e)?e:null}const H=(t,o)=>{var e;return null!=(e=t.get("reveal",o.id))?e:t.get("tally",o.id)};function J(t,s){const n=H(t,s);return[o(["لا أصوات","صوت واحد","صوتان","{n} أصوات","{n} صوتًا","{n} صوت"],"{n} ballots",n.people),n.proxies>0&&o(["{n} منها على ورق","واحد منها على ورق","اثنان منها على ورق","{n} منها على ورق","{n} منها على ورق","{n} منها على ورق"],"{n} of them on paper",n.proxies),n.could>0&&e("صوّت {n} من {all} على هاتف",{n:n.people-n.proxies,all:n.could}),n.dots>0&&o(["لا نقاط","نقطة واحدة","نقطتان","{n} نقاط","{n} نقطة","{n} نقطة"],"{n} dots",n.dots),n.groups>0&&o(["لا مجموعات","مجموعة واحدة","مجموعتان","{n} مجموعات","{n} مجموعة","{n} مجموعة"],"{n} groups",n.groups),s.round>1&&e("الجولة {n}",{n:s.round}),!1===s.secret?e("تصويت علني"):e("تصويت سري")].filter(Boolean).join(" · ")}function K({store:o,votes:s}){const[n,a]=s.filter(({status:t})=>"closed"===t),l=n&&H(o,n);if(!l)return null;const r=a&&o.get("tally",a.id);return t`<section class="stack">
    <h2 class="section-head">${e("النتيجة")}</h2>
    <${N} tally=${l} />
    ${l.total>l.items.length&&t`<p class="soft">${e("تُكشف المراتب واحدة تلو الأخرى، وعلى الحائط أيضا.")}</p>`}
    ${l.items.length>0&&_({tally:l,groups:c(o),names:t=>F(o,t),compact:!0,before:r,table:!0})}
    ${U(o,n).map(o=>t`<${P} key=${o.id} ...${o} />`)}
    <p class="soft">${e("التصويت مشورة. القرار للقاعة بعده.")}</p>
  </section>`}function N({tally:o}){return o.total?null:o.items.length?o.items.some(({dots:t})=>t>0)?null:t`<p>${e("لم يضع أحد نقطة.")}</p>`:t`<div class="notice">
      ${l("lock")}
      <p>${S()}</p>
    </div>`}const P=({head:o,text:s,dissent:n})=>t`<div class="notice" data-tone="leverage">
    ${l("decision")}
    <div class="stack-tight">
      <p><b>${o}</b>${" "}<span dir="auto">${s}</span></p>
      ${n&&t`<p class="soft" dir="auto">${e("لم يوافق الجميع: {dissent}",{dissent:n})}</p>`}
    </div>
  </div>`;function T(t){let o=2166136261;for(let e=0;e<t.length;e+=1)o=Math.imul(o^t.charCodeAt(e),16777619);return o=Math.imul(o^o>>>16,73244475),(o^o>>>16)>>>0}function V(t,o){var e;const s=null==(e=o.settings)?void 0:e.on;return(s?X(t,s):$(t)).map(({id:t})=>t)}const X=(t,o)=>t.get("stage",o)?p(t,new Set([o])):[];function Y({room:s,vote:n,open:a}){const{store:d,outbox:c,post:$}=s,p=m(s),v=Z(s,n),b=r(Boolean(v.peek())),g=i(c,"place_dots",{vote:n.id}),f=ot({room:s,vote:n,me:p}),h=new Set(g.filter(({state:t})=>"waiting"===t.value).map(t=>t.with.on)),k=a?n:{...n,budget:0};return t`<section class="stack">
    <p class="notice" data-tone="info">${l(n.secret?"lock":"show")}<span>${et(n)}</span></p>
    <div class="dots-bar">
      <${R}
        vote=${n}
        dots=${f}
      />${n.max_each&&t`<p class="soft">${o(["{n} نقطة على الأكثر لكل موضع.","نقطة واحدة على الأكثر لكل موضع.","نقطتان على الأكثر لكل موضع.","{n} نقاط على الأكثر لكل موضع.","{n} نقطة على الأكثر لكل موضع.","{n} نقطة على الأكثر لكل موضع."],"At most {n} dots on one item.",n.max_each)}</p>`}
    </div>
    <${E}
      store=${d}
      vote=${k}
      order=${y=n.items,w=`${p.id}/${n.id}`,y.map(t=>[T(`${w}/${t}`),t]).sort(([t,o],[e,s])=>t-e||(o<s?-1:1)).map(([,t])=>t)}
      dots=${f}
      waiting=${h}
      onStep=${(t,o)=>{const e=M({vote:k,dots:ot({room:s,vote:n,me:p}),on:t,by:o});a&&null!==e&&$("place_dots",{vote:n.id,on:t,dots:e})}}
    />
    ${f.size>0&&!h.size&&t`<p role="status"><${u} state="saved" /></p>`}
    ${a&&"recorder"===p.role&&t`<button class="button wide" onClick=${()=>b.value=!0}>
        ${l("recorder")}${e("صوّت نيابة عمن ليس معهم هاتف")}
      </button>`}
    ${b.value&&a&&t`<${q} room=${s} vote=${n} me=${p} unsent=${v} onClose=${()=>b.value=!1} />`}
  </section>`;var y,w}const Z=(t,o)=>g(t.draft(`${o.id}/ballot`),null);function tt({room:o,votes:s}){const n=s.map(t=>Z(o,t)).filter(t=>t.value);return v(()=>n.forEach(t=>t.value={late:!0}),[n.length]),n.length?t`<div class="notice" role="alert" data-tone="warn">
    ${l("warning")}
    <div class="stack-tight">
      <p>${e("أُغلق التصويت قبل أن تحفظ ورقة لمن ليس معه هاتف. لن تُحسب.")}</p>
      <button class="button" onClick=${()=>n.forEach(t=>t.value=null)}>${e("رأيتها")}</button>
    </div>
  </div>`:null}const ot=({room:{store:t,outbox:o},vote:e,me:s})=>function({ballot:t,posts:o}){var e;const s=new Map(Object.entries(null!=(e=null==t?void 0:t.dots)?e:{}));for(const{with:{on:t,dots:e}}of o)s.set(t,e);return s}({ballot:t.get("ballot",`${e.id}/${s.id}`),posts:i(o,"place_dots",{vote:e.id})}),et=({secret:t})=>e(t?"لا أحد يرى نقاطك. تظهر النتيجة عند إغلاق التصويت.":"هذا التصويت علني: عند إغلاقه يرى الجميع من اختار ماذا."),st=({room:o,stage:s})=>t`<p class="notice" role="status" data-tone="leverage">
      ${l("leverage")}<span
        >${"done"===s.status?e("لم يجرِ تصويت في هذه الخطوة."):nt(s)}</span
      >
    </p>
    <ul class="ballot">
      ${V(o.store,s).map(e=>t`<li key=${e} class="card leverage point">
            <p class="point-title" dir="auto">${a(o.store,e)}</p>
            <${D} store=${o.store} id=${e} />
          </li>`)}
    </ul>
    <${at} room=${o} stage=${s} />`,nt=({settings:t})=>(null==t?void 0:t.on)?e("لم يُفتح التصويت بعد. هذا ما يمكن التصويت عليه حتى الآن."):e("لم يُفتح التصويت بعد. هذه مواضع التأثير حتى الآن.");function at({room:{store:o,outbox:s},stage:a}){const l=new Set($(o).map(({id:t})=>t)),r=o.all("card").filter(t=>t.stage===a.id&&!l.has(t.id)&&!l.has(t.cluster)),d=i(s,"add_card",{stage:a.id}).filter(({with:{card:t}})=>!o.has("card",t));return r.length||d.length?t`<section class="stack-tight">
    <h2 class="section-head">${e("اقترحها الحاضرون")}</h2>
    <ul class="cards">
      ${[...d].reverse().map(o=>t`<li key=${o.with.card} class="card mine" data-state=${o.state.value}>
            <p class="card-text" dir="auto">${o.with.text}</p>
            <div class="card-foot"><${u} state=${o.state.value} /></div>
          </li>`)}
      ${[...r].reverse().map(s=>t`<li key=${s.id} class="card">
            <p class="card-text" dir="auto">${n(s)}</p>
            <div class="card-foot">
              <${f}
                group=${s.group&&o.get("group",s.group)}
                plain
              />${o.has("authorship",s.id)&&t`<b>${e("لك")}</b>`}
            </div>
          </li>`)}
    </ul>
  </section>`:null}function lt({room:o,stage:s,draft:n}){const a=r(null);return b(()=>{const t=o.outbox.returned.value.find(t=>"add_card"===t.do&&t.with.stage===s.id);t&&!n.value.trim()&&(a.value=t.why,n.value=t.with.text,o.outbox.take(t.key))}),t`<${x}
    draft=${n}
    limit=${280}
    label=${e("اقترح موضع تأثير")}
    hint=${e("اقترح موضع تأثير…")}
    action=${e("إرسال")}
    problem=${a}
    onSend=${()=>(a.value=null,h(n,t=>o.post("add_card",{stage:s.id,text:t})))}
    ><p class="composer-note">${l("leverage")}${e("أين يغيّر جهد قليل الكثير؟")}</p><//
  >`}var rt=Object.freeze({__proto__:null,Activity:function({room:o,stage:e,open:s,head:n}){var a;const l=d(o.store,e.id),r=l.find(({status:t})=>"open"===t),i=o.draft(e.id),u=s&&!l.length&&(null==(a=e.settings)?void 0:a.suggest);return t`<main class="page-main stack">
      ${n} ${!u&&t`<${w} draft=${i} />`}
      <${y} room=${o} of="place_dots" />
      <${tt} room=${o} votes=${l.filter(t=>t!==r)} />
      ${r?t`<${Y} key=${r.id} room=${o} vote=${r} open=${s} />`:t`<${K} store=${o.store} votes=${l} />`}
      ${!l.length&&t`<${st} room=${o} stage=${e} />`}
    </main>
    ${u&&t`<${lt} room=${o} stage=${e} draft=${i} />`}`},takes:(t,o)=>"place_dots"===t.do||"add_card"===t.do&&t.with.stage===o.id,task:(t,o)=>{const e=G(t,o);return e&&J(t,e)}});export{J as a,C as b,F as c,U as d,G as e,rt as p,H as r,V as s};
