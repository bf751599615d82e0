import{n as t,d as e,t as o,O as s,g as n,L as a,i as l,h as r,an as i,ak as u,Q as d,q as c,M as $,b as p,w as v,ap as m,k as g,H as b,aq as f}from"../core/shared.js";import{S as h,R as k,U as y,C as w}from"../writing.js";import{r as x,t as _}from"../bars.js";function S({id:t,links:e,cards:o}){const s=new Set([t,...e.filter(e=>e.from===t).map(t=>t.to)]);return o.filter(e=>e.id!==t&&(s.has(e.id)||s.has(e.cluster)))}const C=t=>[...t.values()].reduce((t,e)=>t+e,0);function j({vote:t,dots:e,on:o}){var s;const n=null!=(s=e.get(o))?s:0;return C(e)<t.budget&&(!t.max_each||n<t.max_each)}function O({vote:t,dots:e,on:o,by:s}){var n;const a=(null!=(n=e.get(o))?n:0)+s;return a<0||s>0&&!j({vote:t,dots:e,on:o})?null:a}function M(t,e,o){const s=[...t];return null===o?s.splice(e,1):s[e]=o,s}const A=({store:e,vote:o,order:s=o.items,dots:n,waiting:a,onStep:l})=>t`<ul class="ballot">
    ${s.map(s=>{var r;return t`<${E}
          key=${s}
          store=${e}
          on=${s}
          number=${o.items.indexOf(s)+1}
          many=${null!=(r=n.get(s))?r:0}
          more=${j({vote:o,dots:n,on:s})}
          waiting=${null==a?void 0:a.has(s)}
          onStep=${t=>l(s,t)}
        />`})}
  </ul>`,E=({store:e,on:s,number:n,many:r,more:i,waiting:u,onStep:d})=>t`<li class="card point" data-voted=${r>0}>
    <p class="point-title" dir="auto"><span class="point-number">${n}</span>${a(e,s)}</p>
    <${q} store=${e} id=${s} />
    <div class="point-foot">
      <span class="dots" aria-hidden="true"
        >${Array.from({length:Math.min(r,12)},(e,o)=>t`<span key=${o} class="dot"></span>`)}</span
      >
      ${u&&t`<span class="status" data-state="waiting">${l("clock")}<span class="visually-hidden">${o("بانتظار الإرسال")}</span></span>`}
      <${z} name=${a(e,s)} many=${r} more=${i} onStep=${d} />
    </div>
  </li>`,z=({name:e,many:s,more:n,onStep:a})=>t`<div class="stepper" role="group" aria-label=${o("نقاط لـ {name}",{name:e})}>
    <button
      class="button icon-only"
      type="button"
      aria-label=${o("أنقص واحدة")}
      disabled=${0===s}
      onClick=${()=>a(-1)}
    >
      ${l("minus")}
    </button>
    <output aria-live="polite">${s}</output>
    <button
      class="button icon-only"
      type="button"
      aria-label=${o("زد واحدة")}
      disabled=${!n}
      onClick=${()=>a(1)}
    >
      ${l("plus")}
    </button>
  </div>`;function q({store:o,id:a}){const l=S({id:a,links:o.all("link"),cards:s(o)});return l.length?t`<details class="behind">
    <summary>
      ${o.get("leverage",a)?e(["يحرّك {n} عائق","يحرّك عائقًا واحدًا","يحرّك عائقين","يحرّك {n} عوائق","يحرّك {n} عائقًا","يحرّك {n} عائق"],"Would shift {n} barriers",l.length):e(["فيها {n} بطاقة","فيها بطاقة واحدة","فيها بطاقتان","فيها {n} بطاقات","فيها {n} بطاقة","فيها {n} بطاقة"],"{n} cards in it",l.length)}
    </summary>
    <ul>
      ${l.map(e=>t`<li key=${e.id} dir="auto">${n(e)}</li>`)}
    </ul>
  </details>`:null}function B({vote:s,dots:n}){const a=C(n),l=s.budget-a;return t`<p class="dots-left" role="status">
    <span class="dots" aria-hidden="true"
      >${Array.from({length:Math.min(s.budget,20)},(e,o)=>t`<span key=${o} class=${o<l?"dot":"dot used"}></span>`)}</span
    >
    <span
      >${l?e(["لم تبقَ نقاط من {budget}","بقيت نقطة واحدة من {budget}","بقيت نقطتان من {budget}","بقيت {n} نقاط من {budget}","بقيت {n} نقطة من {budget}","بقيت {n} نقطة من {budget}"],"{n} of {budget} dots left",l,{budget:s.budget}):o("وضعت كل نقاطك. ما زال بإمكانك نقلها.")}</span
    >
  </p>`}function D({room:e,vote:s,me:n,unsent:a,onClose:l}){var u,d,c,$,p;const{ballots:v,state:m}=function({room:t,vote:e,me:o}){var s;const n=i(t.outbox,"cast_for",{vote:e.id,group:o.group}).at(-1);if(n)return{ballots:n.with.ballots,state:n.state.value};const a=t.store.get("proxy_ballots",`${e.id}/${o.group}/${o.id}`);return{ballots:null!=(s=null==a?void 0:a.ballots)?s:[],state:a?"saved":null}}({room:e,vote:s,me:n}),g=r(null!=(d=null==(u=a.peek())?void 0:u.at)?d:null),b=()=>(a.value=null,g.value=null);return t`<${h} title=${o("لمن ليس معهم هاتف")} onClose=${l}>
    ${null===g.value?t`<${H} ballots=${v} state=${m} vote=${s} onOpen=${t=>g.value=t} />`:t`<${Q}
            store=${e.store}
            vote=${s}
            ballot=${v[g.value]}
            dots=${null!=(p=null!=($=null==(c=a.value)?void 0:c.dots)?$:v[g.value])?p:{}}
            onDots=${t=>a.value={at:g.value,dots:t}}
            place=${g.value+1}
            onSave=${t=>{e.post("cast_for",{vote:s.id,group:n.group,ballots:M(v,g.value,t)}),b()}}
            onStop=${b}
          />`}
  <//>`}const H=({ballots:s,state:n,vote:a,onOpen:r})=>t`<div class="stack">
    <p>
      ${o("اسأل كل شخص على انفراد، أو خذ ورقته. تُحسب هذه الأوراق مع مجموعتك وتظهر أنها مدوّنة نيابة.")}
    </p>
    <ul class="proxies">
      ${s.map((s,n)=>t`<li key=${n}>
            <button class="rated-row" onClick=${()=>r(n)}>
              <span class="rated-name">${o("ورقة التصويت {n}",{n:n+1})}</span>
              <span>${e(["لا نقاط من {budget}","نقطة واحدة من {budget}","نقطتان من {budget}","{n} نقاط من {budget}","{n} نقطة من {budget}","{n} نقطة من {budget}"],"{n} of {budget} dots",L(s),{budget:a.budget})}</span
              >${l("edit")}
            </button>
          </li>`)}
    </ul>
    ${s.length>0&&t`<p><${u} state=${n} /></p>`}
    <button class="button primary wide" onClick=${()=>r(s.length)}>
      ${l("plus")}${o("أضف ورقة تصويت")}
    </button>
  </div>`,L=t=>C(new Map(Object.entries(t)));function Q({store:e,vote:s,ballot:n,dots:a,place:r,onDots:i,onSave:u,onStop:d}){const c=new Map(Object.entries(a));return t`<div class="stack">
    <h3>${o("ورقة التصويت {n}",{n:r})}</h3>
    <${B} vote=${s} dots=${c} />
    <${A} store=${e} vote=${s} dots=${c} onStep=${(t,e)=>{const o=O({vote:s,dots:c,on:t,by:e});null!==o&&i(Object.fromEntries(c.set(t,o)))}} />
    <div class="dialog-foot">
      ${n&&t`<button class="button danger" onClick=${()=>u(null)}>${l("trash")}${o("إزالة")}</button>`}
      <button class="button" onClick=${d}>${o("اتركها كما كانت")}</button>
      <button class="button primary" disabled=${0===C(c)} onClick=${()=>u(Object.fromEntries([...c].filter(([,t])=>t>0)))}>
        ${l("check")}${o("احفظ الورقة")}
      </button>
    </div>
  </div>`}function R(t,e){const o=new Set(e.items),s=d(t,e.stage).filter(({status:t})=>"closed"===t);return[...t.all("decision")].filter(({on:t})=>!(null==t?void 0:t.length)||t.some(t=>o.has(t))).sort((t,e)=>e.at-t.at).map(t=>({...t,head:U(t,e,s)}))}function U({at:t},e,s){const n=s.find(({closed_at:e})=>e<=t);return n&&n.round!==e.round?o("تقرر بعد الجولة {n}",{n:n.round}):o("قُرّر")}const W=(t,e)=>a(t,e)||o("(لم يعد معروضا)");function F(t,e){const[o]=d(t,e.id);return"closed"===(null==o?void 0:o.status)&&G(t,o)?o:null}const G=(t,e)=>{var o;return null!=(o=t.get("reveal",e.id))?o:t.get("tally",e.id)};function I(t,s){const n=G(t,s);return[e(["لا أصوات","صوت واحد","صوتان","{n} أصوات","{n} صوتًا","{n} صوت"],"{n} ballots",n.people),n.proxies>0&&e(["{n} منها على ورق","واحد منها على ورق","اثنان منها على ورق","{n} منها على ورق","{n} منها على ورق","{n} منها على ورق"],"{n} of them on paper",n.proxies),n.could>0&&o("صوّت {n} من {all} على هاتف",{n:n.people-n.proxies,all:n.could}),n.dots>0&&e(["لا نقاط","نقطة واحدة","نقطتان","{n} نقاط","{n} نقطة","{n} نقطة"],"{n} dots",n.dots),n.groups>0&&e(["لا مجموعات","مجموعة واحدة","مجموعتان","{n} مجموعات","{n} مجموعة","{n} مجموعة"],"{n} groups",n.groups),s.round>1&&o("الجولة {n}",{n:s.round}),!1===s.secret?o("تصويت علني"):o("تصويت سري")].filter(Boolean).join(" · ")}function J({store:e,votes:s}){const[n,a]=s.filter(({status:t})=>"closed"===t),l=n&&G(e,n);if(!l)return null;const r=a&&e.get("tally",a.id);return t`<section class="stack">
    <h2 class="section-head">${o("النتيجة")}</h2>
    <${K} tally=${l} />
    ${l.total>l.items.length&&t`<p class="soft">${o("تُكشف المراتب واحدة تلو الأخرى، وعلى الحائط أيضا.")}</p>`}
    ${l.items.length>0&&x({tally:l,groups:c(e),names:t=>W(e,t),compact:!0,before:r,table:!0})}
    ${R(e,n).map(e=>t`<${N} key=${e.id} ...${e} />`)}
    <p class="soft">${o("التصويت مشورة. القرار للقاعة بعده.")}</p>
  </section>`}function K({tally:e}){return e.total?null:e.items.length?e.items.some(({dots:t})=>t>0)?null:t`<p>${o("لم يضع أحد نقطة.")}</p>`:t`<div class="notice">
      ${l("lock")}
      <p>${_()}</p>
    </div>`}const N=({head:e,text:s,dissent:n})=>t`<div class="notice" data-tone="leverage">
    ${l("decision")}
    <div class="stack-tight">
      <p><b>${e}</b>${" "}<span dir="auto">${s}</span></p>
      ${n&&t`<p class="soft" dir="auto">${o("لم يوافق الجميع: {dissent}",{dissent:n})}</p>`}
    </div>
  </div>`;function P(t){let e=2166136261;for(let o=0;o<t.length;o+=1)e=Math.imul(e^t.charCodeAt(o),16777619);return e=Math.imul(e^e>>>16,73244475),(e^e>>>16)>>>0}function T(t,e){var o;const s=null==(o=e.settings)?void 0:o.on;if(!s)return $(t).map(({id:t})=>t);if(!t.get("stage",s))return[];const n=({stage:t})=>t===s;return[...V(t.all("cluster").filter(n)),...V(t.all("card").filter(n).filter(X))]}const V=t=>[...t].sort((t,e)=>t.at-e.at).map(({id:t})=>t),X=({cluster:t,merged_into:e,comment:o,shown:s})=>!(t||e||o||s&&"shown"!==s);function Y({room:s,vote:n,open:a}){const{store:d,outbox:c,post:$}=s,p=v(s),m=Z(s,n),g=r(Boolean(m.peek())),b=i(c,"place_dots",{vote:n.id}),f=et({room:s,vote:n,me:p}),h=new Set(b.filter(({state:t})=>"waiting"===t.value).map(t=>t.with.on)),k=a?n:{...n,budget:0};return t`<section class="stack">
    <p class="notice" data-tone="info">${l(n.secret?"lock":"show")}<span>${ot(n)}</span></p>
    <div class="dots-bar">
      <${B}
        vote=${n}
        dots=${f}
      />${n.max_each&&t`<p class="soft">${e(["{n} نقطة على الأكثر لكل موضع.","نقطة واحدة على الأكثر لكل موضع.","نقطتان على الأكثر لكل موضع.","{n} نقاط على الأكثر لكل موضع.","{n} نقطة على الأكثر لكل موضع.","{n} نقطة على الأكثر لكل موضع."],"At most {n} dots on one item.",n.max_each)}</p>`}
    </div>
    <${A}
      store=${d}
      vote=${k}
      order=${y=n.items,w=`${p.id}/${n.id}`,y.map(t=>[P(`${w}/${t}`),t]).sort(([t,e],[o,s])=>t-o||(e<s?-1:1)).map(([,t])=>t)}
      dots=${f}
      waiting=${h}
      onStep=${(t,e)=>{const o=O({vote:k,dots:et({room:s,vote:n,me:p}),on:t,by:e});a&&null!==o&&$("place_dots",{vote:n.id,on:t,dots:o})}}
    />
    ${f.size>0&&!h.size&&t`<p role="status"><${u} state="saved" /></p>`}
    ${a&&"recorder"===p.role&&t`<button class="button wide" onClick=${()=>g.value=!0}>
        ${l("recorder")}${o("صوّت نيابة عمن ليس معهم هاتف")}
      </button>`}
    ${g.value&&a&&t`<${D} room=${s} vote=${n} me=${p} unsent=${m} onClose=${()=>g.value=!1} />`}
  </section>`;var y,w}const Z=(t,e)=>g(t.draft(`${e.id}/ballot`),null);function tt({room:e,votes:s}){const n=s.map(t=>Z(e,t)).filter(t=>t.value);return p(()=>n.forEach(t=>t.value={late:!0}),[n.length]),n.length?t`<div class="notice" role="alert" data-tone="warn">
    ${l("warning")}
    <div class="stack-tight">
      <p>${o("أُغلق التصويت قبل أن تحفظ ورقة لمن ليس معه هاتف. لن تُحسب.")}</p>
      <button class="button" onClick=${()=>n.forEach(t=>t.value=null)}>${o("رأيتها")}</button>
    </div>
  </div>`:null}const et=({room:{store:t,outbox:e},vote:o,me:s})=>function({ballot:t,posts:e}){var o;const s=new Map(Object.entries(null!=(o=null==t?void 0:t.dots)?o:{}));for(const{with:{on:t,dots:o}}of e)s.set(t,o);return s}({ballot:t.get("ballot",`${o.id}/${s.id}`),posts:i(e,"place_dots",{vote:o.id})}),ot=({secret:t})=>o(t?"لا أحد يرى نقاطك. تظهر النتيجة عند إغلاق التصويت.":"هذا التصويت علني: عند إغلاقه يرى الجميع من اختار ماذا."),st=({room:e,stage:s})=>t`<p class="notice" role="status" data-tone="leverage">
      ${l("leverage")}<span
        >${"done"===s.status?o("لم يجرِ تصويت في هذه الخطوة."):nt(s)}</span
      >
    </p>
    <ul class="ballot">
      ${T(e.store,s).map(o=>t`<li key=${o} class="card leverage point">
            <p class="point-title" dir="auto">${a(e.store,o)}</p>
            <${q} store=${e.store} id=${o} />
          </li>`)}
    </ul>
    <${at} room=${e} stage=${s} />`,nt=({settings:t})=>(null==t?void 0:t.on)?o("لم يُفتح التصويت بعد. هذا ما يمكن التصويت عليه حتى الآن."):o("لم يُفتح التصويت بعد. هذه مواضع التأثير حتى الآن.");function at({room:{store:e,outbox:s},stage:a}){const l=new Set($(e).map(({id:t})=>t)),r=e.all("card").filter(t=>t.stage===a.id&&!l.has(t.id)&&!l.has(t.cluster)),d=i(s,"add_card",{stage:a.id}).filter(({with:{card:t}})=>!e.has("card",t));return r.length||d.length?t`<section class="stack-tight">
    <h2 class="section-head">${o("اقترحها الحاضرون")}</h2>
    <ul class="cards">
      ${[...d].reverse().map(e=>t`<li key=${e.with.card} class="card mine" data-state=${e.state.value}>
            <p class="card-text" dir="auto">${e.with.text}</p>
            <div class="card-foot"><${u} state=${e.state.value} /></div>
          </li>`)}
      ${[...r].reverse().map(s=>t`<li key=${s.id} class="card">
            <p class="card-text" dir="auto">${n(s)}</p>
            <div class="card-foot">
              <${b}
                group=${s.group&&e.get("group",s.group)}
                plain
              />${e.has("authorship",s.id)&&t`<b>${o("لك")}</b>`}
            </div>
          </li>`)}
    </ul>
  </section>`:null}function lt({room:e,stage:s,draft:n}){const a=r(null);return m(()=>{const t=e.outbox.returned.value.find(t=>"add_card"===t.do&&t.with.stage===s.id);t&&!n.value.trim()&&(a.value=t.why,n.value=t.with.text,e.outbox.take(t.key))}),t`<${w}
    draft=${n}
    limit=${280}
    label=${o("اقترح موضع تأثير")}
    hint=${o("اقترح موضع تأثير…")}
    action=${o("إرسال")}
    problem=${a}
    onSend=${()=>(a.value=null,f(n,t=>e.post("add_card",{stage:s.id,text:t})))}
    ><p class="composer-note">${l("leverage")}${o("أين يغيّر جهد قليل الكثير؟")}</p><//
  >`}var rt=Object.freeze({__proto__:null,Activity:function({room:e,stage:o,open:s,head:n}){var a;const l=d(e.store,o.id),r=l.find(({status:t})=>"open"===t),i=e.draft(o.id),u=s&&!l.length&&(null==(a=o.settings)?void 0:a.suggest);return t`<main class="page-main stack">
      ${n} ${!u&&t`<${y} draft=${i} />`}
      <${k} room=${e} of="place_dots" />
      <${tt} room=${e} votes=${l.filter(t=>t!==r)} />
      ${r?t`<${Y} key=${r.id} room=${e} vote=${r} open=${s} />`:t`<${J} store=${e.store} votes=${l} />`}
      ${!l.length&&t`<${st} room=${e} stage=${o} />`}
    </main>
    ${u&&t`<${lt} room=${e} stage=${o} draft=${i} />`}`},takes:(t,e)=>"place_dots"===t.do||"add_card"===t.do&&t.with.stage===e.id,task:(t,e)=>{const o=F(t,e);return o&&I(t,o)}});export{I as a,S as b,W as c,R as d,F as e,rt as p,G as r,T as s};
