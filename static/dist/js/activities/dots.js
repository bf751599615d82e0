import{n as t,d as e,t as o,R as s,I as a,M as n,i as l,h as r,ab as i,a9 as d,p as u,Q as c,b as $,v as p,O as v,ad as b,k as m,H as g,ae as h}from"../core/shared.js";import{S as f,U as k,C as y}from"../writing.js";import{r as w,t as _,i as S}from"../bars.js";function x({id:t,links:e,cards:o}){const s=new Set([t,...e.filter(e=>e.from===t).map(t=>t.to)]);return o.filter(e=>e.id!==t&&(s.has(e.id)||s.has(e.cluster)))}const C=t=>[...t.values()].reduce((t,e)=>t+e,0);function O({vote:t,dots:e,on:o}){var s;const a=null!=(s=e.get(o))?s:0;return C(e)<t.budget&&(!t.max_each||a<t.max_each)}function j({vote:t,dots:e,on:o,by:s}){var a;const n=(null!=(a=e.get(o))?a:0)+s;return n<0||s>0&&!O({vote:t,dots:e,on:o})?null:n}function A(t,e,o){const s=[...t];return null===o?s.splice(e,1):s[e]=o,s}const T=({store:e,vote:o,dots:s,waiting:a,onStep:n})=>t`<ul class="ballot">
    ${o.items.map(l=>{var r;return t`<${M}
          key=${l}
          store=${e}
          on=${l}
          many=${null!=(r=s.get(l))?r:0}
          more=${O({vote:o,dots:s,on:l})}
          waiting=${null==a?void 0:a.has(l)}
          onStep=${t=>n(l,t)}
        />`})}
  </ul>`,M=({store:e,on:s,many:a,more:r,waiting:i,onStep:d})=>t`<li class="card point" data-voted=${a>0}>
    <p class="point-title" dir="auto">${n(e,s)}</p>
    <${E} store=${e} id=${s} />
    <div class="point-foot">
      <span class="dots" aria-hidden="true"
        >${Array.from({length:Math.min(a,12)},(e,o)=>t`<span key=${o} class="dot"></span>`)}</span
      >
      ${i&&t`<span class="status" data-state="waiting">${l("clock")}<span class="visually-hidden">${o("Waiting to send")}</span></span>`}
      <${W} name=${n(e,s)} many=${a} more=${r} onStep=${d} />
    </div>
  </li>`,W=({name:e,many:s,more:a,onStep:n})=>t`<div class="stepper" role="group" aria-label=${o("Dots for {name}",{name:e})}>
    <button
      class="button icon-only"
      type="button"
      aria-label=${o("One less")}
      disabled=${0===s}
      onClick=${()=>n(-1)}
    >
      ${l("minus")}
    </button>
    <output aria-live="polite">${s}</output>
    <button
      class="button icon-only"
      type="button"
      aria-label=${o("One more")}
      disabled=${!a}
      onClick=${()=>n(1)}
    >
      ${l("plus")}
    </button>
  </div>`;function E({store:o,id:n}){const l=x({id:n,links:o.all("link"),cards:s(o)});return l.length?t`<details class="behind">
    <summary>${e("Would shift {n} barrier","Would shift {n} barriers",l.length)}</summary>
    <ul>
      ${l.map(e=>t`<li key=${e.id} dir="auto">${a(e)}</li>`)}
    </ul>
  </details>`:null}function z({vote:s,dots:a}){const n=C(a),l=s.budget-n;return t`<p class="dots-left" role="status">
    <span class="dots" aria-hidden="true"
      >${Array.from({length:Math.min(s.budget,20)},(e,o)=>t`<span key=${o} class=${o<l?"dot":"dot used"}></span>`)}</span
    >
    <span
      >${l?e("{n} of {budget} dots left","{n} of {budget} dots left",l,{budget:s.budget}):o("You have placed all your dots. You can still move them.")}</span
    >
  </p>`}function B({room:e,vote:s,me:a,unsent:n,onClose:l}){var d,u,c,$,p;const{ballots:v,state:b}=function({room:t,vote:e,me:o}){var s;const a=i(t.outbox,"cast_for",{vote:e.id,group:o.group}).at(-1);if(a)return{ballots:a.with.ballots,state:a.state.value};const n=t.store.get("proxy_ballots",`${e.id}/${o.group}/${o.id}`);return{ballots:null!=(s=null==n?void 0:n.ballots)?s:[],state:n?"saved":null}}({room:e,vote:s,me:a}),m=r(null!=(u=null==(d=n.peek())?void 0:d.at)?u:null),g=()=>(n.value=null,m.value=null);return t`<${f} title=${o("For people without a phone")} onClose=${l}>
    ${null===m.value?t`<${D} ballots=${v} state=${b} vote=${s} onOpen=${t=>m.value=t} />`:t`<${Y}
            store=${e.store}
            vote=${s}
            ballot=${v[m.value]}
            dots=${null!=(p=null!=($=null==(c=n.value)?void 0:c.dots)?$:v[m.value])?p:{}}
            onDots=${t=>n.value={at:m.value,dots:t}}
            place=${m.value+1}
            onSave=${t=>{e.post("cast_for",{vote:s.id,group:a.group,ballots:A(v,m.value,t)}),g()}}
            onStop=${g}
          />`}
  <//>`}const D=({ballots:s,state:a,vote:n,onOpen:r})=>t`<div class="stack">
    <p>
      ${o("Ask each person separately, or take their paper ballot. These ballots count for your group and are marked as recorded.")}
    </p>
    <ul class="proxies">
      ${s.map((s,a)=>t`<li key=${a}>
            <button class="rated-row" onClick=${()=>r(a)}>
              <span class="rated-name">${o("Ballot {n}",{n:a+1})}</span>
              <span>${e("{n} of {budget} dots","{n} of {budget} dots",K(s),{budget:n.budget})}</span
              >${l("edit")}
            </button>
          </li>`)}
    </ul>
    ${s.length>0&&t`<p><${d} state=${a} /></p>`}
    <button class="button primary wide" onClick=${()=>r(s.length)}>
      ${l("plus")}${o("Add a ballot")}
    </button>
  </div>`,K=t=>C(new Map(Object.entries(t)));function Y({store:e,vote:s,ballot:a,dots:n,place:r,onDots:i,onSave:d,onStop:u}){const c=new Map(Object.entries(n));return t`<div class="stack">
    <h3>${o("Ballot {n}",{n:r})}</h3>
    <${z} vote=${s} dots=${c} />
    <${T} store=${e} vote=${s} dots=${c} onStep=${(t,e)=>{const o=j({vote:s,dots:c,on:t,by:e});null!==o&&i(Object.fromEntries(c.set(t,o)))}} />
    <div class="dialog-foot">
      ${a&&t`<button class="button danger" onClick=${()=>d(null)}>${l("trash")}${o("Remove")}</button>`}
      <button class="button" onClick=${u}>${o("Keep as it was")}</button>
      <button class="button primary" disabled=${0===C(c)} onClick=${()=>d(Object.fromEntries([...c].filter(([,t])=>t>0)))}>
        ${l("check")}${o("Save ballot")}
      </button>
    </div>
  </div>`}function I({store:e,votes:s}){const[a,l]=s.filter(({status:t})=>"closed"===t),r=a&&e.get("tally",a.id);if(!r)return null;const i=l&&e.get("tally",l.id);return t`<section class="stack">
    <h2 class="section-head">${o("What the room chose")}</h2>
    <${N} store=${e} tally=${r} />
    ${r.items.length>0&&w({tally:r,groups:u(e),names:t=>n(e,t),compact:!0,before:i,table:!0})}
    <p class="soft">${o("A vote is advice. The room decides afterwards.")}</p>
  </section>`}function N({store:e,tally:s}){if(!s.items.length)return t`<div class="notice">
      ${l("lock")}
      <p>${_()}</p>
    </div>`;const a=s.items.filter(({dots:t})=>t>0&&t===s.items[0].dots);return a.length?t`<div class="notice" data-tone="leverage">
    ${l("leverage")}
    <div class="stack-tight">
      ${a.map(({on:o})=>t`<b key=${o} dir="auto">${n(e,o)}</b>`)}
      <p>${R(s,a[0]).join(" · ")}</p>
    </div>
  </div>`:t`<p>${o("No one placed a dot.")}</p>`}const R=(t,s)=>[e("{n} dot","{n} dots",s.dots),S(s,t)?o("backed by at least {some} of {all} groups",{some:s.backed_by,all:t.groups}):o("backed by {some} of {all} groups",{some:s.backed_by,all:t.groups}),e("{n} person voted","{n} people voted",t.people)];function F({room:s,vote:a,open:n}){const{store:u,outbox:c,post:$}=s,v=p(s),b=H(s,a),m=r(Boolean(b.peek())),g=i(c,"place_dots",{vote:a.id}),h=U({room:s,vote:a,me:v}),f=new Set(g.filter(({state:t})=>"waiting"===t.value).map(t=>t.with.on)),k=n?a:{...a,budget:0};return t`<section class="stack">
    <p class="notice" data-tone="info">${l(a.secret?"lock":"show")}<span>${V(a)}</span></p>
    <div class="dots-bar">
      <${z}
        vote=${a}
        dots=${h}
      />${a.max_each&&t`<p class="soft">${e("At most {n} dot on one item.","At most {n} dots on one item.",a.max_each)}</p>`}
    </div>
    <${T} store=${u} vote=${k} dots=${h} waiting=${f} onStep=${(t,e)=>{const o=j({vote:k,dots:U({room:s,vote:a,me:v}),on:t,by:e});n&&null!==o&&$("place_dots",{vote:a.id,on:t,dots:o})}} />
    ${h.size>0&&!f.size&&t`<p role="status"><${d} state="saved" /></p>`}
    ${n&&"recorder"===v.role&&t`<button class="button wide" onClick=${()=>m.value=!0}>
        ${l("recorder")}${o("Cast for people without a phone")}
      </button>`}
    ${m.value&&n&&t`<${B} room=${s} vote=${a} me=${v} unsent=${b} onClose=${()=>m.value=!1} />`}
  </section>`}const H=(t,e)=>m(t.draft(`${e.id}/ballot`),null);function Q({room:e,votes:s}){const a=s.map(t=>H(e,t)).filter(t=>t.value);return $(()=>a.forEach(t=>t.value={late:!0}),[a.length]),a.length?t`<div class="notice" role="alert" data-tone="warn">
    ${l("warning")}
    <div class="stack-tight">
      <p>${o("The vote closed before you saved a ballot for someone without a phone. It doesn’t count.")}</p>
      <button class="button" onClick=${()=>a.forEach(t=>t.value=null)}>${o("OK")}</button>
    </div>
  </div>`:null}const U=({room:{store:t,outbox:e},vote:o,me:s})=>function({ballot:t,posts:e}){var o;const s=new Map(Object.entries(null!=(o=null==t?void 0:t.dots)?o:{}));for(const{with:{on:t,dots:o}}of e)s.set(t,o);return s}({ballot:t.get("ballot",`${o.id}/${s.id}`),posts:i(e,"place_dots",{vote:o.id})}),V=({secret:t})=>o(t?"No one sees your dots. The result appears when the vote closes.":"This vote is open: when it closes, everyone can see who chose what."),q=({room:e})=>e.outbox.returned.value.filter(t=>"place_dots"===t.do).map(s=>t`<div key=${s.key} class="notice came-back" role="alert" data-tone="error">
          ${l("undo")}
          <div class="stack-tight">
            <b>${s.why}</b>
            <p dir="auto">${n(e.store,s.with.on)}</p>
            <button class="button" onClick=${()=>e.outbox.take(s.key)}>${o("OK")}</button>
          </div>
        </div>`),G=({room:e,stage:s})=>t`<p class="notice" role="status" data-tone="leverage">
      ${l("leverage")}<span
        >${"done"===s.status?o("There was no vote in this stage."):o("Voting has not opened yet. These are the leverage points so far.")}</span
      >
    </p>
    <ul class="ballot">
      ${v(e.store).map(({id:o})=>t`<li key=${o} class="card leverage point">
            <p class="point-title" dir="auto">${n(e.store,o)}</p>
            <${E} store=${e.store} id=${o} />
          </li>`)}
    </ul>
    <${J} room=${e} stage=${s} />`;function J({room:{store:e,outbox:s},stage:n}){const l=new Set(v(e).map(({id:t})=>t)),r=e.all("card").filter(t=>t.stage===n.id&&!l.has(t.id)&&!l.has(t.cluster)),u=i(s,"add_card",{stage:n.id}).filter(({with:{card:t}})=>!e.has("card",t));return r.length||u.length?t`<section class="stack-tight">
    <h2 class="section-head">${o("Suggested by the room")}</h2>
    <ul class="cards">
      ${[...u].reverse().map(e=>t`<li key=${e.with.card} class="card mine" data-state=${e.state.value}>
            <p class="card-text" dir="auto">${e.with.text}</p>
            <div class="card-foot"><${d} state=${e.state.value} /></div>
          </li>`)}
      ${[...r].reverse().map(s=>t`<li key=${s.id} class="card">
            <p class="card-text" dir="auto">${a(s)}</p>
            <div class="card-foot">
              <${g}
                group=${s.group&&e.get("group",s.group)}
                plain
              />${e.has("authorship",s.id)&&t`<b>${o("Yours")}</b>`}
            </div>
          </li>`)}
    </ul>
  </section>`:null}function L({room:e,stage:s,draft:a}){const n=r(null);return b(()=>{const t=e.outbox.returned.value.find(t=>"add_card"===t.do&&t.with.stage===s.id);t&&!a.value.trim()&&(n.value=t.why,a.value=t.with.text,e.outbox.take(t.key))}),t`<${y}
    draft=${a}
    limit=${280}
    label=${o("Suggest a leverage point")}
    hint=${o("Suggest a leverage point…")}
    action=${o("Send")}
    problem=${n}
    onSend=${()=>(n.value=null,h(a,t=>e.post("add_card",{stage:s.id,text:t})))}
    ><p class="composer-note">${l("leverage")}${o("Where would a little effort make a big difference?")}</p><//
  >`}var P=Object.freeze({__proto__:null,Activity:function({room:e,stage:o,open:s,head:a}){var n;const l=c(e.store,o.id),r=l.find(({status:t})=>"open"===t),i=e.draft(o.id),d=s&&!l.length&&(null==(n=o.settings)?void 0:n.suggest);return t`<main class="page-main stack">
      ${a} ${!d&&t`<${k} draft=${i} />`}
      <${q} room=${e} /> <${Q} room=${e} votes=${l.filter(t=>t!==r)} />
      ${r?t`<${F} key=${r.id} room=${e} vote=${r} open=${s} />`:t`<${I} store=${e.store} votes=${l} />`}
      ${!l.length&&t`<${G} room=${e} stage=${o} />`}
    </main>
    ${d&&t`<${L} room=${e} stage=${o} draft=${i} />`}`},takes:(t,e)=>"place_dots"===t.do||"add_card"===t.do&&t.with.stage===e.id});export{x as b,P as p};
