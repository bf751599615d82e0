import{n as t,b as e,t as o,x as s,w as a,i as n,h as l,T as r,S as i,g as d,z as u,R as c,y as $,U as p,G as v,V as b}from"../core/shared.js";import{S as m,U as g,C as h}from"../writing.js";import{r as f,t as y,i as k}from"../bars.js";function w({id:t,links:e,cards:o}){const s=new Set([t,...e.filter(e=>e.from===t).map(t=>t.to)]);return o.filter(e=>e.id!==t&&(s.has(e.id)||s.has(e.cluster)))}const S=t=>[...t.values()].reduce((t,e)=>t+e,0);function _({vote:t,dots:e,on:o}){var s;const a=null!=(s=e.get(o))?s:0;return S(e)<t.budget&&(!t.max_each||a<t.max_each)}function x({vote:t,dots:e,on:o,by:s}){var a;const n=(null!=(a=e.get(o))?a:0)+s;return n<0||s>0&&!_({vote:t,dots:e,on:o})?null:n}function C(t,e,o){const s=[...t];return null===o?s.splice(e,1):s[e]=o,s}const O=({store:e,vote:o,dots:s,waiting:a,onStep:n})=>t`<ul class="ballot">
    ${o.items.map(l=>{var r;return t`<${j}
          key=${l}
          store=${e}
          on=${l}
          many=${null!=(r=s.get(l))?r:0}
          more=${_({vote:o,dots:s,on:l})}
          waiting=${null==a?void 0:a.has(l)}
          onStep=${t=>n(l,t)}
        />`})}
  </ul>`,j=({store:e,on:s,many:l,more:r,waiting:i,onStep:d})=>t`<li class="card point" data-voted=${l>0}>
    <p class="point-title" dir="auto">${a(e,s)}</p>
    <${T} store=${e} id=${s} />
    <div class="point-foot">
      <span class="dots" aria-hidden="true"
        >${Array.from({length:Math.min(l,12)},(e,o)=>t`<span key=${o} class="dot"></span>`)}</span
      >
      ${i&&t`<span class="status" data-state="waiting">${n("clock")}<span class="visually-hidden">${o("Waiting to send")}</span></span>`}
      <${A} name=${a(e,s)} many=${l} more=${r} onStep=${d} />
    </div>
  </li>`,A=({name:e,many:s,more:a,onStep:l})=>t`<div class="stepper" role="group" aria-label=${o("Dots for {name}",{name:e})}>
    <button
      class="button icon-only"
      type="button"
      aria-label=${o("One less")}
      disabled=${0===s}
      onClick=${()=>l(-1)}
    >
      ${n("minus")}
    </button>
    <output aria-live="polite">${s}</output>
    <button
      class="button icon-only"
      type="button"
      aria-label=${o("One more")}
      disabled=${!a}
      onClick=${()=>l(1)}
    >
      ${n("plus")}
    </button>
  </div>`;function T({store:o,id:a}){const n=w({id:a,links:o.all("link"),cards:o.all("card")});return n.length?t`<details class="behind">
    <summary>${e("Would shift {n} barrier","Would shift {n} barriers",n.length)}</summary>
    <ul>
      ${n.map(e=>t`<li key=${e.id} dir="auto">${s(e)}</li>`)}
    </ul>
  </details>`:null}function M({vote:s,dots:a}){const n=S(a),l=s.budget-n;return t`<p class="dots-left" role="status">
    <span class="dots" aria-hidden="true"
      >${Array.from({length:Math.min(s.budget,20)},(e,o)=>t`<span key=${o} class=${o<l?"dot":"dot used"}></span>`)}</span
    >
    <span
      >${l?e("{n} of {budget} dots left","{n} of {budget} dots left",l,{budget:s.budget}):o("You have placed all your dots. You can still move them.")}</span
    >
  </p>`}function W({room:e,vote:s,me:a,onClose:n}){const{ballots:i,state:d}=function({room:t,vote:e,me:o}){var s;const a=r(t.outbox,"cast_for",{vote:e.id,group:o.group}).at(-1);if(a)return{ballots:a.with.ballots,state:a.state.value};const n=t.store.get("proxy_ballots",`${e.id}/${o.group}/${o.id}`);return{ballots:null!=(s=null==n?void 0:n.ballots)?s:[],state:n?"saved":null}}({room:e,vote:s,me:a}),u=l(null);return t`<${m} title=${o("For people without a phone")} onClose=${n}>
    ${null===u.value?t`<${z} ballots=${i} state=${d} vote=${s} onOpen=${t=>u.value=t} />`:t`<${B}
            store=${e.store}
            vote=${s}
            ballot=${i[u.value]}
            place=${u.value+1}
            onSave=${t=>{e.post("cast_for",{vote:s.id,group:a.group,ballots:C(i,u.value,t)}),u.value=null}}
            onStop=${()=>u.value=null}
          />`}
  <//>`}const z=({ballots:s,state:a,vote:l,onOpen:r})=>t`<div class="stack">
    <p>
      ${o("Ask each person separately, or take their paper ballot. These ballots count for your group and are marked as recorded.")}
    </p>
    <ul class="proxies">
      ${s.map((s,a)=>t`<li key=${a}>
            <button class="rated-row" onClick=${()=>r(a)}>
              <span class="rated-name">${o("Ballot {n}",{n:a+1})}</span>
              <span>${e("{n} of {budget} dots","{n} of {budget} dots",Y(s),{budget:l.budget})}</span
              >${n("edit")}
            </button>
          </li>`)}
    </ul>
    ${s.length>0&&t`<p><${i} state=${a} /></p>`}
    <button class="button primary wide" onClick=${()=>r(s.length)}>
      ${n("plus")}${o("Add a ballot")}
    </button>
  </div>`,Y=t=>S(new Map(Object.entries(t)));function B({store:e,vote:s,ballot:a,place:r,onSave:i,onStop:d}){const u=l(new Map(Object.entries(null!=a?a:{})));return t`<div class="stack">
    <h3>${o("Ballot {n}",{n:r})}</h3>
    <${M} vote=${s} dots=${u.value} />
    <${O} store=${e} vote=${s} dots=${u.value} onStep=${(t,e)=>{const o=x({vote:s,dots:u.peek(),on:t,by:e});null!==o&&(u.value=new Map(u.peek()).set(t,o))}} />
    <div class="dialog-foot">
      ${a&&t`<button class="button danger" onClick=${()=>i(null)}>${n("trash")}${o("Remove")}</button>`}
      <button class="button" onClick=${d}>${o("Keep as it was")}</button>
      <button class="button primary" disabled=${0===S(u.value)} onClick=${()=>i(Object.fromEntries([...u.value].filter(([,t])=>t>0)))}>
        ${n("check")}${o("Save ballot")}
      </button>
    </div>
  </div>`}function K({store:e,votes:s}){const[n,l]=s.filter(({status:t})=>"closed"===t),r=n&&e.get("tally",n.id);if(!r)return null;const i=l&&e.get("tally",l.id);return t`<section class="stack">
    <h2 class="section-head">${o("What the room chose")}</h2>
    <${N} store=${e} tally=${r} />
    ${r.items.length>0&&f({tally:r,groups:d(e),names:t=>a(e,t),compact:!0,before:i,table:!0})}
    <p class="soft">${o("A vote is advice. The room decides afterwards.")}</p>
  </section>`}function N({store:e,tally:s}){if(!s.items.length)return t`<div class="notice">
      ${n("lock")}
      <p>${y()}</p>
    </div>`;const l=s.items.filter(({dots:t})=>t>0&&t===s.items[0].dots);return l.length?t`<div class="notice" data-tone="leverage">
    ${n("leverage")}
    <div class="stack-tight">
      ${l.map(({on:o})=>t`<b key=${o} dir="auto">${a(e,o)}</b>`)}
      <p>${R(s,l[0]).join(" · ")}</p>
    </div>
  </div>`:t`<p>${o("No one placed a dot.")}</p>`}const R=(t,s)=>[e("{n} dot","{n} dots",s.dots),k(s,t)?o("backed by at least {some} of {all} groups",{some:s.backed_by,all:t.groups}):o("backed by {some} of {all} groups",{some:s.backed_by,all:t.groups}),e("{n} person voted","{n} people voted",t.people)];function U({room:s,vote:a,open:d}){const{store:u,outbox:$,post:p}=s,v=c(s),b=l(!1),m=r($,"place_dots",{vote:a.id}),g=V({room:s,vote:a,me:v}),h=new Set(m.filter(({state:t})=>"waiting"===t.value).map(t=>t.with.on)),f=d?a:{...a,budget:0};return t`<section class="stack">
    <p class="notice" data-tone="info">${n(a.secret?"lock":"show")}<span>${D(a)}</span></p>
    <div class="dots-bar">
      <${M}
        vote=${a}
        dots=${g}
      />${a.max_each&&t`<p class="soft">${e("At most {n} dot on one item.","At most {n} dots on one item.",a.max_each)}</p>`}
    </div>
    <${O} store=${u} vote=${f} dots=${g} waiting=${h} onStep=${(t,e)=>{const o=x({vote:f,dots:V({room:s,vote:a,me:v}),on:t,by:e});d&&null!==o&&p("place_dots",{vote:a.id,on:t,dots:o})}} />
    ${g.size>0&&!h.size&&t`<p role="status"><${i} state="saved" /></p>`}
    ${d&&"recorder"===v.role&&t`<button class="button wide" onClick=${()=>b.value=!0}>
        ${n("recorder")}${o("Cast for people without a phone")}
      </button>`}
    ${b.value&&t`<${W} room=${s} vote=${a} me=${v} onClose=${()=>b.value=!1} />`}
  </section>`}const V=({room:{store:t,outbox:e},vote:o,me:s})=>function({ballot:t,posts:e}){var o;const s=new Map(Object.entries(null!=(o=null==t?void 0:t.dots)?o:{}));for(const{with:{on:t,dots:o}}of e)s.set(t,o);return s}({ballot:t.get("ballot",`${o.id}/${s.id}`),posts:r(e,"place_dots",{vote:o.id})}),D=({secret:t})=>o(t?"No one sees your dots. The result appears when the vote closes.":"This vote is open: when it closes, everyone can see who chose what."),E=({room:e})=>e.outbox.returned.value.filter(t=>"place_dots"===t.do).map(s=>t`<div key=${s.key} class="notice came-back" role="alert" data-tone="error">
          ${n("undo")}
          <div class="stack-tight">
            <b>${s.why}</b>
            <p dir="auto">${a(e.store,s.with.on)}</p>
            <button class="button" onClick=${()=>e.outbox.take(s.key)}>${o("OK")}</button>
          </div>
        </div>`),F=({room:e,stage:s})=>t`<p class="notice" role="status" data-tone="leverage">
      ${n("leverage")}<span
        >${"done"===s.status?o("There was no vote in this stage."):o("Voting has not opened yet. These are the leverage points so far.")}</span
      >
    </p>
    <ul class="ballot">
      ${$(e.store).map(({id:o})=>t`<li key=${o} class="card leverage point">
            <p class="point-title" dir="auto">${a(e.store,o)}</p>
            <${T} store=${e.store} id=${o} />
          </li>`)}
    </ul>
    <${G} room=${e} stage=${s} />`;function G({room:{store:e,outbox:a},stage:n}){const l=new Set($(e).map(({id:t})=>t)),d=e.all("card").filter(t=>t.stage===n.id&&!l.has(t.id)&&!l.has(t.cluster)),u=r(a,"add_card",{stage:n.id}).filter(({with:{card:t}})=>!e.has("card",t));return d.length||u.length?t`<section class="stack-tight">
    <h2 class="section-head">${o("Suggested by the room")}</h2>
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
              />${e.has("authorship",a.id)&&t`<b>${o("Yours")}</b>`}
            </div>
          </li>`)}
    </ul>
  </section>`:null}function q({room:e,stage:s,draft:a}){const r=l(null);return p(()=>{const t=e.outbox.returned.value.find(t=>"add_card"===t.do&&t.with.stage===s.id);t&&!a.value.trim()&&(r.value=t.why,a.value=t.with.text,e.outbox.take(t.key))}),t`<${h}
    draft=${a}
    limit=${280}
    label=${o("Suggest a leverage point")}
    hint=${o("Suggest a leverage point…")}
    action=${o("Send")}
    problem=${r}
    onSend=${()=>(r.value=null,b(a,t=>e.post("add_card",{stage:s.id,text:t})))}
    ><p class="composer-note">${n("leverage")}${o("Where would a little effort make a big difference?")}</p><//
  >`}var H=Object.freeze({__proto__:null,Activity:function({room:e,stage:o,open:s,head:a}){var n;const l=u(e.store,o.id),r=l.find(({status:t})=>"open"===t),i=e.draft(o.id),d=s&&!l.length&&(null==(n=o.settings)?void 0:n.suggest);return t`<main class="page-main stack">
      ${a} ${!d&&t`<${g} draft=${i} />`}
      <${E} room=${e} />
      ${r?t`<${U} key=${r.id} room=${e} vote=${r} open=${s} />`:t`<${K} store=${e.store} votes=${l} />`}
      ${!l.length&&t`<${F} room=${e} stage=${o} />`}
    </main>
    ${d&&t`<${q} room=${e} stage=${o} draft=${i} />`}`},takes:(t,e)=>"place_dots"===t.do||"add_card"===t.do&&t.with.stage===e.id});export{w as b,H as p};
