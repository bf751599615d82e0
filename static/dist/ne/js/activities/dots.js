import{n as t,d as o,t as e,R as s,I as a,M as n,i as l,h as r,ab as i,a9 as d,p as u,Q as $,b as c,v as p,O as v,ad as b,k as m,H as g,ae as h}from"../core/shared.js";import{S as f,U as k,C as y}from"../writing.js";import{r as w,t as _,i as x}from"../bars.js";function S({id:t,links:o,cards:e}){const s=new Set([t,...o.filter(o=>o.from===t).map(t=>t.to)]);return e.filter(o=>o.id!==t&&(s.has(o.id)||s.has(o.cluster)))}const C=t=>[...t.values()].reduce((t,o)=>t+o,0);function j({vote:t,dots:o,on:e}){var s;const a=null!=(s=o.get(e))?s:0;return C(o)<t.budget&&(!t.max_each||a<t.max_each)}function O({vote:t,dots:o,on:e,by:s}){var a;const n=(null!=(a=o.get(e))?a:0)+s;return n<0||s>0&&!j({vote:t,dots:o,on:e})?null:n}function M(t,o,e){const s=[...t];return null===e?s.splice(o,1):s[o]=e,s}const A=({store:o,vote:e,dots:s,waiting:a,onStep:n})=>t`<ul class="ballot">
    ${e.items.map(l=>{var r;return t`<${E}
          key=${l}
          store=${o}
          on=${l}
          many=${null!=(r=s.get(l))?r:0}
          more=${j({vote:e,dots:s,on:l})}
          waiting=${null==a?void 0:a.has(l)}
          onStep=${t=>n(l,t)}
        />`})}
  </ul>`,E=({store:o,on:s,many:a,more:r,waiting:i,onStep:d})=>t`<li class="card point" data-voted=${a>0}>
    <p class="point-title" dir="auto">${n(o,s)}</p>
    <${D} store=${o} id=${s} />
    <div class="point-foot">
      <span class="dots" aria-hidden="true"
        >${Array.from({length:Math.min(a,12)},(o,e)=>t`<span key=${e} class="dot"></span>`)}</span
      >
      ${i&&t`<span class="status" data-state="waiting">${l("clock")}<span class="visually-hidden">${e("पठाउन बाँकी")}</span></span>`}
      <${z} name=${n(o,s)} many=${a} more=${r} onStep=${d} />
    </div>
  </li>`,z=({name:o,many:s,more:a,onStep:n})=>t`<div class="stepper" role="group" aria-label=${e("{name} का लागि थोप्ला",{name:o})}>
    <button
      class="button icon-only"
      type="button"
      aria-label=${e("एउटा घटाउनुहोस्")}
      disabled=${0===s}
      onClick=${()=>n(-1)}
    >
      ${l("minus")}
    </button>
    <output aria-live="polite">${s}</output>
    <button
      class="button icon-only"
      type="button"
      aria-label=${e("एउटा थप्नुहोस्")}
      disabled=${!a}
      onClick=${()=>n(1)}
    >
      ${l("plus")}
    </button>
  </div>`;function D({store:e,id:n}){const l=S({id:n,links:e.all("link"),cards:s(e)});return l.length?t`<details class="behind">
    <summary>${o(["यसले {n} बाधा हटाउन सघाउँछ","यसले {n} बाधा हटाउन सघाउँछ"],"Would shift {n} barriers",l.length)}</summary>
    <ul>
      ${l.map(o=>t`<li key=${o.id} dir="auto">${a(o)}</li>`)}
    </ul>
  </details>`:null}function B({vote:s,dots:a}){const n=C(a),l=s.budget-n;return t`<p class="dots-left" role="status">
    <span class="dots" aria-hidden="true"
      >${Array.from({length:Math.min(s.budget,20)},(o,e)=>t`<span key=${e} class=${e<l?"dot":"dot used"}></span>`)}</span
    >
    <span
      >${l?o(["{budget} मध्ये {n} थोप्ला बाँकी","{budget} मध्ये {n} थोप्ला बाँकी"],"{n} of {budget} dots left",l,{budget:s.budget}):e("तपाईंका सबै थोप्ला राखिए। तपाईं अझै सार्न सक्नुहुन्छ।")}</span
    >
  </p>`}function H({room:o,vote:s,me:a,unsent:n,onClose:l}){var d,u,$,c,p;const{ballots:v,state:b}=function({room:t,vote:o,me:e}){var s;const a=i(t.outbox,"cast_for",{vote:o.id,group:e.group}).at(-1);if(a)return{ballots:a.with.ballots,state:a.state.value};const n=t.store.get("proxy_ballots",`${o.id}/${e.group}/${e.id}`);return{ballots:null!=(s=null==n?void 0:n.ballots)?s:[],state:n?"saved":null}}({room:o,vote:s,me:a}),m=r(null!=(u=null==(d=n.peek())?void 0:d.at)?u:null),g=()=>(n.value=null,m.value=null);return t`<${f} title=${e("फोन नभएकाका लागि")} onClose=${l}>
    ${null===m.value?t`<${I} ballots=${v} state=${b} vote=${s} onOpen=${t=>m.value=t} />`:t`<${R}
            store=${o.store}
            vote=${s}
            ballot=${v[m.value]}
            dots=${null!=(p=null!=(c=null==($=n.value)?void 0:$.dots)?c:v[m.value])?p:{}}
            onDots=${t=>n.value={at:m.value,dots:t}}
            place=${m.value+1}
            onSave=${t=>{o.post("cast_for",{vote:s.id,group:a.group,ballots:M(v,m.value,t)}),g()}}
            onStop=${g}
          />`}
  <//>`}const I=({ballots:s,state:a,vote:n,onOpen:r})=>t`<div class="stack">
    <p>
      ${e("हरेक व्यक्तिलाई अलग्गै सोध्नुहोस्, वा उहाँको कागज लिनुहोस्। यी मत तपाईंको समूहमा गनिन्छन् र अरूले टिपेको भनी चिनिन्छन्।")}
    </p>
    <ul class="proxies">
      ${s.map((s,a)=>t`<li key=${a}>
            <button class="rated-row" onClick=${()=>r(a)}>
              <span class="rated-name">${e("मतपत्र {n}",{n:a+1})}</span>
              <span>${o(["{budget} मध्ये {n} थोप्ला","{budget} मध्ये {n} थोप्ला"],"{n} of {budget} dots",Q(s),{budget:n.budget})}</span
              >${l("edit")}
            </button>
          </li>`)}
    </ul>
    ${s.length>0&&t`<p><${d} state=${a} /></p>`}
    <button class="button primary wide" onClick=${()=>r(s.length)}>
      ${l("plus")}${e("मतपत्र थप्नुहोस्")}
    </button>
  </div>`,Q=t=>C(new Map(Object.entries(t)));function R({store:o,vote:s,ballot:a,dots:n,place:r,onDots:i,onSave:d,onStop:u}){const $=new Map(Object.entries(n));return t`<div class="stack">
    <h3>${e("मतपत्र {n}",{n:r})}</h3>
    <${B} vote=${s} dots=${$} />
    <${A} store=${o} vote=${s} dots=${$} onStep=${(t,o)=>{const e=O({vote:s,dots:$,on:t,by:o});null!==e&&i(Object.fromEntries($.set(t,e)))}} />
    <div class="dialog-foot">
      ${a&&t`<button class="button danger" onClick=${()=>d(null)}>${l("trash")}${e("हटाउनुहोस्")}</button>`}
      <button class="button" onClick=${u}>${e("पहिलेजस्तै छोड्नुहोस्")}</button>
      <button class="button primary" disabled=${0===C($)} onClick=${()=>d(Object.fromEntries([...$].filter(([,t])=>t>0)))}>
        ${l("check")}${e("मतपत्र सुरक्षित गर्नुहोस्")}
      </button>
    </div>
  </div>`}function U({store:o,votes:s}){const[a,l]=s.filter(({status:t})=>"closed"===t),r=a&&o.get("tally",a.id);if(!r)return null;const i=l&&o.get("tally",l.id);return t`<section class="stack">
    <h2 class="section-head">${e("बैठकले के छान्यो")}</h2>
    <${W} store=${o} tally=${r} />
    ${r.items.length>0&&w({tally:r,groups:u(o),names:t=>n(o,t),compact:!0,before:i,table:!0})}
    <p class="soft">${e("मत सल्लाह हो। निर्णय त्यसपछि बैठकले गर्छ।")}</p>
  </section>`}function W({store:o,tally:s}){if(!s.items.length)return t`<div class="notice">
      ${l("lock")}
      <p>${_()}</p>
    </div>`;const a=s.items.filter(({dots:t})=>t>0&&t===s.items[0].dots);return a.length?t`<div class="notice" data-tone="leverage">
    ${l("leverage")}
    <div class="stack-tight">
      ${a.map(({on:e})=>t`<b key=${e} dir="auto">${n(o,e)}</b>`)}
      <p>${q(s,a[0]).join(" · ")}</p>
    </div>
  </div>`:t`<p>${e("कसैले थोप्ला राखेन।")}</p>`}const q=(t,s)=>[o(["{n} थोप्ला","{n} थोप्ला"],"{n} dots",s.dots),x(s,t)?e("{all} मध्ये कम्तीमा {some} समूहको साथ",{some:s.backed_by,all:t.groups}):e("{all} मध्ये {some} समूहको साथ",{some:s.backed_by,all:t.groups}),o(["{n} जनाले मत दिए","{n} जनाले मत दिए"],"{n} people voted",t.people)];function F({room:s,vote:a,open:n}){const{store:u,outbox:$,post:c}=s,v=p(s),b=G(s,a),m=r(Boolean(b.peek())),g=i($,"place_dots",{vote:a.id}),h=K({room:s,vote:a,me:v}),f=new Set(g.filter(({state:t})=>"waiting"===t.value).map(t=>t.with.on)),k=n?a:{...a,budget:0};return t`<section class="stack">
    <p class="notice" data-tone="info">${l(a.secret?"lock":"show")}<span>${L(a)}</span></p>
    <div class="dots-bar">
      <${B}
        vote=${a}
        dots=${h}
      />${a.max_each&&t`<p class="soft">${o(["एउटामा बढीमा {n} थोप्ला।","एउटामा बढीमा {n} थोप्ला।"],"At most {n} dots on one item.",a.max_each)}</p>`}
    </div>
    <${A} store=${u} vote=${k} dots=${h} waiting=${f} onStep=${(t,o)=>{const e=O({vote:k,dots:K({room:s,vote:a,me:v}),on:t,by:o});n&&null!==e&&c("place_dots",{vote:a.id,on:t,dots:e})}} />
    ${h.size>0&&!f.size&&t`<p role="status"><${d} state="saved" /></p>`}
    ${n&&"recorder"===v.role&&t`<button class="button wide" onClick=${()=>m.value=!0}>
        ${l("recorder")}${e("फोन नभएकाको मत हाल्नुहोस्")}
      </button>`}
    ${m.value&&n&&t`<${H} room=${s} vote=${a} me=${v} unsent=${b} onClose=${()=>m.value=!1} />`}
  </section>`}const G=(t,o)=>m(t.draft(`${o.id}/ballot`),null);function J({room:o,votes:s}){const a=s.map(t=>G(o,t)).filter(t=>t.value);return c(()=>a.forEach(t=>t.value={late:!0}),[a.length]),a.length?t`<div class="notice" role="alert" data-tone="warn">
    ${l("warning")}
    <div class="stack-tight">
      <p>${e("फोन नभएको व्यक्तिको मतपत्र सुरक्षित हुनुअघि मतदान बन्द भयो। त्यो गनिँदैन।")}</p>
      <button class="button" onClick=${()=>a.forEach(t=>t.value=null)}>${e("मैले देखेँ")}</button>
    </div>
  </div>`:null}const K=({room:{store:t,outbox:o},vote:e,me:s})=>function({ballot:t,posts:o}){var e;const s=new Map(Object.entries(null!=(e=null==t?void 0:t.dots)?e:{}));for(const{with:{on:t,dots:e}}of o)s.set(t,e);return s}({ballot:t.get("ballot",`${e.id}/${s.id}`),posts:i(o,"place_dots",{vote:e.id})}),L=({secret:t})=>e(t?"तपाईंका थोप्ला कसैले देख्दैन। मतदान बन्द भएपछि नतिजा देखिन्छ।":"यो मतदान खुला हो: बन्द भएपछि कसले के छान्यो सबैले देख्छन्।"),N=({room:o})=>o.outbox.returned.value.filter(t=>"place_dots"===t.do).map(s=>t`<div key=${s.key} class="notice came-back" role="alert" data-tone="error">
          ${l("undo")}
          <div class="stack-tight">
            <b>${s.why}</b>
            <p dir="auto">${n(o.store,s.with.on)}</p>
            <button class="button" onClick=${()=>o.outbox.take(s.key)}>${e("मैले देखेँ")}</button>
          </div>
        </div>`),P=({room:o,stage:s})=>t`<p class="notice" role="status" data-tone="leverage">
      ${l("leverage")}<span
        >${"done"===s.status?e("यो चरणमा मतदान भएन।"):e("मतदान अझै खुलेको छैन। अहिलेसम्मका प्रभाव बिन्दु यी हुन्।")}</span
      >
    </p>
    <ul class="ballot">
      ${v(o.store).map(({id:e})=>t`<li key=${e} class="card leverage point">
            <p class="point-title" dir="auto">${n(o.store,e)}</p>
            <${D} store=${o.store} id=${e} />
          </li>`)}
    </ul>
    <${T} room=${o} stage=${s} />`;function T({room:{store:o,outbox:s},stage:n}){const l=new Set(v(o).map(({id:t})=>t)),r=o.all("card").filter(t=>t.stage===n.id&&!l.has(t.id)&&!l.has(t.cluster)),u=i(s,"add_card",{stage:n.id}).filter(({with:{card:t}})=>!o.has("card",t));return r.length||u.length?t`<section class="stack-tight">
    <h2 class="section-head">${e("सहभागीले सुझाएका")}</h2>
    <ul class="cards">
      ${[...u].reverse().map(o=>t`<li key=${o.with.card} class="card mine" data-state=${o.state.value}>
            <p class="card-text" dir="auto">${o.with.text}</p>
            <div class="card-foot"><${d} state=${o.state.value} /></div>
          </li>`)}
      ${[...r].reverse().map(s=>t`<li key=${s.id} class="card">
            <p class="card-text" dir="auto">${a(s)}</p>
            <div class="card-foot">
              <${g}
                group=${s.group&&o.get("group",s.group)}
                plain
              />${o.has("authorship",s.id)&&t`<b>${e("तपाईंको")}</b>`}
            </div>
          </li>`)}
    </ul>
  </section>`:null}function V({room:o,stage:s,draft:a}){const n=r(null);return b(()=>{const t=o.outbox.returned.value.find(t=>"add_card"===t.do&&t.with.stage===s.id);t&&!a.value.trim()&&(n.value=t.why,a.value=t.with.text,o.outbox.take(t.key))}),t`<${y}
    draft=${a}
    limit=${280}
    label=${e("प्रभाव बिन्दु सुझाउनुहोस्")}
    hint=${e("प्रभाव बिन्दु सुझाउनुहोस्…")}
    action=${e("पठाउनुहोस्")}
    problem=${n}
    onSend=${()=>(n.value=null,h(a,t=>o.post("add_card",{stage:s.id,text:t})))}
    ><p class="composer-note">${l("leverage")}${e("कहाँ थोरै प्रयासले धेरै बदलिन्छ?")}</p><//
  >`}var X=Object.freeze({__proto__:null,Activity:function({room:o,stage:e,open:s,head:a}){var n;const l=$(o.store,e.id),r=l.find(({status:t})=>"open"===t),i=o.draft(e.id),d=s&&!l.length&&(null==(n=e.settings)?void 0:n.suggest);return t`<main class="page-main stack">
      ${a} ${!d&&t`<${k} draft=${i} />`}
      <${N} room=${o} /> <${J} room=${o} votes=${l.filter(t=>t!==r)} />
      ${r?t`<${F} key=${r.id} room=${o} vote=${r} open=${s} />`:t`<${U} store=${o.store} votes=${l} />`}
      ${!l.length&&t`<${P} room=${o} stage=${e} />`}
    </main>
    ${d&&t`<${V} room=${o} stage=${e} draft=${i} />`}`},takes:(t,o)=>"place_dots"===t.do||"add_card"===t.do&&t.with.stage===o.id});export{S as b,X as p};
