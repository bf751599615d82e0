import{n as t,c as o,t as e,R as s,f as a,L as n,i as l,h as r,a6 as i,a3 as u,S as d,q as c,Q as $,O as p,o as v,x as m,a8 as b,k as g,I as f,a9 as h}from"../core/shared.js";import{S as k,R as y,U as w,M as x}from"../writing.js";import{r as _,t as S}from"../bars.js";function C({id:t,links:o,cards:e}){const s=new Set([t,...o.filter(o=>o.from===t).map(t=>t.to)]);return e.filter(o=>o.id!==t&&(s.has(o.id)||s.has(o.cluster)))}const j=t=>[...t.values()].reduce((t,o)=>t+o,0);function O({vote:t,dots:o,on:e}){var s;const a=null!=(s=o.get(e))?s:0;return j(o)<t.budget&&(!t.max_each||a<t.max_each)}function M({vote:t,dots:o,on:e,by:s}){var a;const n=(null!=(a=o.get(e))?a:0)+s;return n<0||s>0&&!O({vote:t,dots:o,on:e})?null:n}function A(t,o,e){const s=[...t];return null===e?s.splice(o,1):s[o]=e,s}const E=({store:o,vote:e,order:s=e.items,dots:a,waiting:n,onStep:l})=>t`<ul class="ballot">
    ${s.map(s=>{var r;return t`<${z}
          key=${s}
          store=${o}
          on=${s}
          number=${e.items.indexOf(s)+1}
          many=${null!=(r=a.get(s))?r:0}
          more=${O({vote:e,dots:a,on:s})}
          waiting=${null==n?void 0:n.has(s)}
          onStep=${t=>l(s,t)}
        />`})}
  </ul>`,z=({store:o,on:s,number:a,many:r,more:i,waiting:u,onStep:d})=>t`<li class="card point" data-voted=${r>0}>
    <p class="point-title" dir="auto"><span class="point-number">${a}</span>${n(o,s)}</p>
    <${D} store=${o} id=${s} />
    <div class="point-foot">
      <span class="dots" aria-hidden="true"
        >${Array.from({length:Math.min(r,12)},(o,e)=>t`<span key=${e} class="dot"></span>`)}</span
      >
      ${u&&t`<span class="status" data-state="waiting">${l("clock")}<span class="visually-hidden">${e("पठाउन बाँकी")}</span></span>`}
      <${B} name=${n(o,s)} many=${r} more=${i} onStep=${d} />
    </div>
  </li>`,B=({name:o,many:s,more:a,onStep:n})=>t`<div class="stepper" role="group" aria-label=${e("{name} का लागि थोप्ला",{name:o})}>
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
  </div>`;function D({store:e,id:n}){const l=C({id:n,links:e.all("link"),cards:s(e)});return l.length?t`<details class="behind">
    <summary>
      ${e.get("leverage",n)?o(["यसले {n} बाधा हटाउन सघाउँछ","यसले {n} बाधा हटाउन सघाउँछ"],"Would shift {n} barriers",l.length):o(["यसमा {n} कार्ड","यसमा {n} कार्ड"],"{n} cards in it",l.length)}
    </summary>
    <ul>
      ${l.map(o=>t`<li key=${o.id} dir="auto">${a(o)}</li>`)}
    </ul>
  </details>`:null}function R({vote:s,dots:a}){const n=j(a),l=s.budget-n;return t`<p class="dots-left" role="status">
    <span class="dots" aria-hidden="true"
      >${Array.from({length:Math.min(s.budget,20)},(o,e)=>t`<span key=${e} class=${e<l?"dot":"dot used"}></span>`)}</span
    >
    <span
      >${l?o(["{budget} मध्ये {n} थोप्ला बाँकी","{budget} मध्ये {n} थोप्ला बाँकी"],"{n} of {budget} dots left",l,{budget:s.budget}):e("तपाईंका सबै थोप्ला राखिए। तपाईं अझै सार्न सक्नुहुन्छ।")}</span
    >
  </p>`}function q({room:o,vote:s,me:a,unsent:n,onClose:l}){var u,d,c,$,p;const{ballots:v,state:m}=function({room:t,vote:o,me:e}){var s;const a=i(t.outbox,"cast_for",{vote:o.id,group:e.group}).at(-1);if(a)return{ballots:a.with.ballots,state:a.state.value};const n=t.store.get("proxy_ballots",`${o.id}/${e.group}/${e.id}`);return{ballots:null!=(s=null==n?void 0:n.ballots)?s:[],state:n?"saved":null}}({room:o,vote:s,me:a}),b=r(null!=(d=null==(u=n.peek())?void 0:u.at)?d:null),g=()=>(n.value=null,b.value=null);return t`<${k} title=${e("फोन नभएकाका लागि")} onClose=${l}>
    ${null===b.value?t`<${I} ballots=${v} state=${m} vote=${s} onOpen=${t=>b.value=t} />`:t`<${Q}
            store=${o.store}
            vote=${s}
            ballot=${v[b.value]}
            dots=${null!=(p=null!=($=null==(c=n.value)?void 0:c.dots)?$:v[b.value])?p:{}}
            onDots=${t=>n.value={at:b.value,dots:t}}
            place=${b.value+1}
            onSave=${t=>{o.post("cast_for",{vote:s.id,group:a.group,ballots:A(v,b.value,t)}),g()}}
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
              <span>${o(["{budget} मध्ये {n} थोप्ला","{budget} मध्ये {n} थोप्ला"],"{n} of {budget} dots",L(s),{budget:n.budget})}</span
              >${l("edit")}
            </button>
          </li>`)}
    </ul>
    ${s.length>0&&t`<p><${u} state=${a} /></p>`}
    <button class="button primary wide" onClick=${()=>r(s.length)}>
      ${l("plus")}${e("मतपत्र थप्नुहोस्")}
    </button>
  </div>`,L=t=>j(new Map(Object.entries(t)));function Q({store:o,vote:s,ballot:a,dots:n,place:r,onDots:i,onSave:u,onStop:d}){const c=new Map(Object.entries(n));return t`<div class="stack">
    <h3>${e("मतपत्र {n}",{n:r})}</h3>
    <${R} vote=${s} dots=${c} />
    <${E} store=${o} vote=${s} dots=${c} onStep=${(t,o)=>{const e=M({vote:s,dots:c,on:t,by:o});null!==e&&i(Object.fromEntries(c.set(t,e)))}} />
    <div class="dialog-foot">
      ${a&&t`<button class="button danger" onClick=${()=>u(null)}>${l("trash")}${e("हटाउनुहोस्")}</button>`}
      <button class="button" onClick=${d}>${e("पहिलेजस्तै छोड्नुहोस्")}</button>
      <button class="button primary" disabled=${0===j(c)} onClick=${()=>u(Object.fromEntries([...c].filter(([,t])=>t>0)))}>
        ${l("check")}${e("मतपत्र सुरक्षित गर्नुहोस्")}
      </button>
    </div>
  </div>`}function U(t,o){const e=new Set(o.items),s=d(t,o.stage).filter(({status:t})=>"closed"===t);return[...t.all("decision")].filter(({on:t})=>!(null==t?void 0:t.length)||t.some(t=>e.has(t))).sort((t,o)=>o.at-t.at).map(t=>({...t,head:W(t,o,s)}))}function W({at:t},o,s){const a=s.find(({closed_at:o})=>o<=t);return a&&a.round!==o.round?e("चक्र {n} पछि निर्णय भयो",{n:a.round}):e("निर्णय भयो")}const F=(t,o)=>n(t,o)||e("(अब देखाइँदैन)");function G(t,o){const[e]=d(t,o.id);return"closed"===(null==e?void 0:e.status)&&H(t,e)?e:null}const H=(t,o)=>{var e;return null!=(e=t.get("reveal",o.id))?e:t.get("tally",o.id)};function J(t,s){const a=H(t,s);return[o(["{n} मत","{n} मत"],"{n} ballots",a.people),a.proxies>0&&o(["तीमध्ये {n} कागजमा","तीमध्ये {n} कागजमा"],"{n} of them on paper",a.proxies),a.could>0&&e("{all} मध्ये {n} जनाले फोनमा मत दिए",{n:a.people-a.proxies,all:a.could}),a.dots>0&&o(["{n} थोप्ला","{n} थोप्ला"],"{n} dots",a.dots),a.groups>0&&o(["{n} समूह","{n} समूह"],"{n} groups",a.groups),s.round>1&&e("चक्र {n}",{n:s.round}),!1===s.secret?e("खुला मतदान"):e("गोप्य मतदान")].filter(Boolean).join(" · ")}function K({store:o,votes:s}){const[a,n]=s.filter(({status:t})=>"closed"===t),l=a&&H(o,a);if(!l)return null;const r=n&&o.get("tally",n.id);return t`<section class="stack">
    <h2 class="section-head">${e("नतिजा")}</h2>
    <${N} tally=${l} />
    ${l.total>l.items.length&&t`<p class="soft">${e("स्थान एक-एक गरी देखाइन्छन्, भित्तामा पनि।")}</p>`}
    ${l.items.length>0&&_({tally:l,groups:c(o),names:t=>F(o,t),compact:!0,before:r,table:!0})}
    ${U(o,a).map(o=>t`<${P} key=${o.id} ...${o} />`)}
    <p class="soft">${e("मत सल्लाह हो। निर्णय त्यसपछि बैठकले गर्छ।")}</p>
  </section>`}function N({tally:o}){return o.total?null:o.items.length?o.items.some(({dots:t})=>t>0)?null:t`<p>${e("कसैले थोप्ला राखेन।")}</p>`:t`<div class="notice">
      ${l("lock")}
      <p>${S()}</p>
    </div>`}const P=({head:o,text:s,dissent:a})=>t`<div class="notice" data-tone="leverage">
    ${l("decision")}
    <div class="stack-tight">
      <p><b>${o}</b>${" "}<span dir="auto">${s}</span></p>
      ${a&&t`<p class="soft" dir="auto">${e("सबै सहमत भएनन्: {dissent}",{dissent:a})}</p>`}
    </div>
  </div>`;function T(t){let o=2166136261;for(let e=0;e<t.length;e+=1)o=Math.imul(o^t.charCodeAt(e),16777619);return o=Math.imul(o^o>>>16,73244475),(o^o>>>16)>>>0}function V(t,o){var e;const s=null==(e=o.settings)?void 0:e.on;return(s?X(t,s):$(t)).map(({id:t})=>t)}const X=(t,o)=>t.get("stage",o)?p(t,new Set([o])):[];function Y({room:s,vote:a,open:n}){const{store:d,outbox:c,post:$}=s,p=m(s),v=Z(s,a),b=r(Boolean(v.peek())),g=i(c,"place_dots",{vote:a.id}),f=ot({room:s,vote:a,me:p}),h=new Set(g.filter(({state:t})=>"waiting"===t.value).map(t=>t.with.on)),k=n?a:{...a,budget:0};return t`<section class="stack">
    <p class="notice" data-tone="info">${l(a.secret?"lock":"show")}<span>${et(a)}</span></p>
    <div class="dots-bar">
      <${R}
        vote=${a}
        dots=${f}
      />${a.max_each&&t`<p class="soft">${o(["एउटामा बढीमा {n} थोप्ला।","एउटामा बढीमा {n} थोप्ला।"],"At most {n} dots on one item.",a.max_each)}</p>`}
    </div>
    <${E}
      store=${d}
      vote=${k}
      order=${y=a.items,w=`${p.id}/${a.id}`,y.map(t=>[T(`${w}/${t}`),t]).sort(([t,o],[e,s])=>t-e||(o<s?-1:1)).map(([,t])=>t)}
      dots=${f}
      waiting=${h}
      onStep=${(t,o)=>{const e=M({vote:k,dots:ot({room:s,vote:a,me:p}),on:t,by:o});n&&null!==e&&$("place_dots",{vote:a.id,on:t,dots:e})}}
    />
    ${f.size>0&&!h.size&&t`<p role="status"><${u} state="saved" /></p>`}
    ${n&&"recorder"===p.role&&t`<button class="button wide" onClick=${()=>b.value=!0}>
        ${l("recorder")}${e("फोन नभएकाको मत हाल्नुहोस्")}
      </button>`}
    ${b.value&&n&&t`<${q} room=${s} vote=${a} me=${p} unsent=${v} onClose=${()=>b.value=!1} />`}
  </section>`;var y,w}const Z=(t,o)=>g(t.draft(`${o.id}/ballot`),null);function tt({room:o,votes:s}){const a=s.map(t=>Z(o,t)).filter(t=>t.value);return v(()=>a.forEach(t=>t.value={late:!0}),[a.length]),a.length?t`<div class="notice" role="alert" data-tone="warn">
    ${l("warning")}
    <div class="stack-tight">
      <p>${e("फोन नभएको व्यक्तिको मतपत्र सुरक्षित हुनुअघि मतदान बन्द भयो। त्यो गनिँदैन।")}</p>
      <button class="button" onClick=${()=>a.forEach(t=>t.value=null)}>${e("मैले देखेँ")}</button>
    </div>
  </div>`:null}const ot=({room:{store:t,outbox:o},vote:e,me:s})=>function({ballot:t,posts:o}){var e;const s=new Map(Object.entries(null!=(e=null==t?void 0:t.dots)?e:{}));for(const{with:{on:t,dots:e}}of o)s.set(t,e);return s}({ballot:t.get("ballot",`${e.id}/${s.id}`),posts:i(o,"place_dots",{vote:e.id})}),et=({secret:t})=>e(t?"तपाईंका थोप्ला कसैले देख्दैन। मतदान बन्द भएपछि नतिजा देखिन्छ।":"यो मतदान खुला हो: बन्द भएपछि कसले के छान्यो सबैले देख्छन्।"),st=({room:o,stage:s})=>t`<p class="notice" role="status" data-tone="leverage">
      ${l("leverage")}<span
        >${"done"===s.status?e("यो चरणमा मतदान भएन।"):at(s)}</span
      >
    </p>
    <ul class="ballot">
      ${V(o.store,s).map(e=>t`<li key=${e} class="card leverage point">
            <p class="point-title" dir="auto">${n(o.store,e)}</p>
            <${D} store=${o.store} id=${e} />
          </li>`)}
    </ul>
    <${nt} room=${o} stage=${s} />`,at=({settings:t})=>(null==t?void 0:t.on)?e("मतदान अझै खुलेको छैन। अहिलेसम्म मत दिन मिल्ने कुरा यी हुन्।"):e("मतदान अझै खुलेको छैन। अहिलेसम्मका प्रभाव बिन्दु यी हुन्।");function nt({room:{store:o,outbox:s},stage:n}){const l=new Set($(o).map(({id:t})=>t)),r=o.all("card").filter(t=>t.stage===n.id&&!l.has(t.id)&&!l.has(t.cluster)),d=i(s,"add_card",{stage:n.id}).filter(({with:{card:t}})=>!o.has("card",t));return r.length||d.length?t`<section class="stack-tight">
    <h2 class="section-head">${e("सहभागीले सुझाएका")}</h2>
    <ul class="cards">
      ${[...d].reverse().map(o=>t`<li key=${o.with.card} class="card mine" data-state=${o.state.value}>
            <p class="card-text" dir="auto">${o.with.text}</p>
            <div class="card-foot"><${u} state=${o.state.value} /></div>
          </li>`)}
      ${[...r].reverse().map(s=>t`<li key=${s.id} class="card">
            <p class="card-text" dir="auto">${a(s)}</p>
            <div class="card-foot">
              <${f}
                group=${s.group&&o.get("group",s.group)}
                plain
              />${o.has("authorship",s.id)&&t`<b>${e("तपाईंको")}</b>`}
            </div>
          </li>`)}
    </ul>
  </section>`:null}function lt({room:o,stage:s,draft:a}){const n=r(null);return b(()=>{const t=o.outbox.returned.value.find(t=>"add_card"===t.do&&t.with.stage===s.id);t&&!a.value.trim()&&(n.value=t.why,a.value=t.with.text,o.outbox.take(t.key))}),t`<${x}
    draft=${a}
    limit=${280}
    label=${e("प्रभाव बिन्दु सुझाउनुहोस्")}
    hint=${e("प्रभाव बिन्दु सुझाउनुहोस्…")}
    action=${e("पठाउनुहोस्")}
    problem=${n}
    onSend=${()=>(n.value=null,h(a,t=>o.post("add_card",{stage:s.id,text:t})))}
    ><p class="composer-note">${l("leverage")}${e("कहाँ थोरै प्रयासले धेरै बदलिन्छ?")}</p><//
  >`}var rt=Object.freeze({__proto__:null,Activity:function({room:o,stage:e,open:s,head:a}){var n;const l=d(o.store,e.id),r=l.find(({status:t})=>"open"===t),i=o.draft(e.id),u=s&&!l.length&&(null==(n=e.settings)?void 0:n.suggest);return t`<main class="page-main stack">
      ${a} ${!u&&t`<${w} draft=${i} />`}
      <${y} room=${o} of="place_dots" />
      <${tt} room=${o} votes=${l.filter(t=>t!==r)} />
      ${r?t`<${Y} key=${r.id} room=${o} vote=${r} open=${s} />`:t`<${K} store=${o.store} votes=${l} />`}
      ${!l.length&&t`<${st} room=${o} stage=${e} />`}
    </main>
    ${u&&t`<${lt} room=${o} stage=${e} draft=${i} />`}`},takes:(t,o)=>"place_dots"===t.do||"add_card"===t.do&&t.with.stage===o.id,task:(t,o)=>{const e=G(t,o);return e&&J(t,e)}});export{J as a,C as b,F as c,U as d,G as e,rt as p,H as r,V as s};
