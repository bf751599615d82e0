import{n as t,c as e,t as o,R as s,f as a,L as n,i as l,h as r,a6 as i,a3 as d,S as u,q as c,Q as $,O as p,o as v,x as m,a8 as g,k as h,I as b,a9 as f}from"../core/shared.js";import{S as y,R as k,U as w,M as x}from"../writing.js";import{r as S,t as _}from"../bars.js";function C({id:t,links:e,cards:o}){const s=new Set([t,...e.filter(e=>e.from===t).map(t=>t.to)]);return o.filter(e=>e.id!==t&&(s.has(e.id)||s.has(e.cluster)))}const O=t=>[...t.values()].reduce((t,e)=>t+e,0);function j({vote:t,dots:e,on:o}){var s;const a=null!=(s=e.get(o))?s:0;return O(e)<t.budget&&(!t.max_each||a<t.max_each)}function A({vote:t,dots:e,on:o,by:s}){var a;const n=(null!=(a=e.get(o))?a:0)+s;return n<0||s>0&&!j({vote:t,dots:e,on:o})?null:n}function T(t,e,o){const s=[...t];return null===o?s.splice(e,1):s[e]=o,s}const M=({store:e,vote:o,order:s=o.items,dots:a,waiting:n,onStep:l})=>t`<ul class="ballot">
    ${s.map(s=>{var r;return t`<${D}
          key=${s}
          store=${e}
          on=${s}
          number=${o.items.indexOf(s)+1}
          many=${null!=(r=a.get(s))?r:0}
          more=${j({vote:o,dots:a,on:s})}
          waiting=${null==n?void 0:n.has(s)}
          onStep=${t=>l(s,t)}
        />`})}
  </ul>`,D=({store:e,on:s,number:a,many:r,more:i,waiting:d,onStep:u})=>t`<li class="card point" data-voted=${r>0}>
    <p class="point-title" dir="auto"><span class="point-number">${a}</span>${n(e,s)}</p>
    <${E} store=${e} id=${s} />
    <div class="point-foot">
      <span class="dots" aria-hidden="true"
        >${Array.from({length:Math.min(r,12)},(e,o)=>t`<span key=${o} class="dot"></span>`)}</span
      >
      ${d&&t`<span class="status" data-state="waiting">${l("clock")}<span class="visually-hidden">${o("Waiting to send")}</span></span>`}
      <${B} name=${n(e,s)} many=${r} more=${i} onStep=${u} />
    </div>
  </li>`,B=({name:e,many:s,more:a,onStep:n})=>t`<div class="stepper" role="group" aria-label=${o("Dots for {name}",{name:e})}>
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
  </div>`;function E({store:o,id:n}){const l=C({id:n,links:o.all("link"),cards:s(o)});return l.length?t`<details class="behind">
    <summary>
      ${o.get("leverage",n)?e("Would shift {n} barrier","Would shift {n} barriers",l.length):e("{n} card in it","{n} cards in it",l.length)}
    </summary>
    <ul>
      ${l.map(e=>t`<li key=${e.id} dir="auto">${a(e)}</li>`)}
    </ul>
  </details>`:null}function R({vote:s,dots:a}){const n=O(a),l=s.budget-n;return t`<p class="dots-left" role="status">
    <span class="dots" aria-hidden="true"
      >${Array.from({length:Math.min(s.budget,20)},(e,o)=>t`<span key=${o} class=${o<l?"dot":"dot used"}></span>`)}</span
    >
    <span
      >${l?e("{n} of {budget} dots left","{n} of {budget} dots left",l,{budget:s.budget}):o("You have placed all your dots. You can still move them.")}</span
    >
  </p>`}function W({room:e,vote:s,me:a,unsent:n,onClose:l}){var d,u,c,$,p;const{ballots:v,state:m}=function({room:t,vote:e,me:o}){var s;const a=i(t.outbox,"cast_for",{vote:e.id,group:o.group}).at(-1);if(a)return{ballots:a.with.ballots,state:a.state.value};const n=t.store.get("proxy_ballots",`${e.id}/${o.group}/${o.id}`);return{ballots:null!=(s=null==n?void 0:n.ballots)?s:[],state:n?"saved":null}}({room:e,vote:s,me:a}),g=r(null!=(u=null==(d=n.peek())?void 0:d.at)?u:null),h=()=>(n.value=null,g.value=null);return t`<${y} title=${o("For people without a phone")} onClose=${l}>
    ${null===g.value?t`<${z} ballots=${v} state=${m} vote=${s} onOpen=${t=>g.value=t} />`:t`<${Y}
            store=${e.store}
            vote=${s}
            ballot=${v[g.value]}
            dots=${null!=(p=null!=($=null==(c=n.value)?void 0:c.dots)?$:v[g.value])?p:{}}
            onDots=${t=>n.value={at:g.value,dots:t}}
            place=${g.value+1}
            onSave=${t=>{e.post("cast_for",{vote:s.id,group:a.group,ballots:T(v,g.value,t)}),h()}}
            onStop=${h}
          />`}
  <//>`}const z=({ballots:s,state:a,vote:n,onOpen:r})=>t`<div class="stack">
    <p>
      ${o("Ask each person separately, or take their paper ballot. These ballots count for your group and are marked as recorded.")}
    </p>
    <ul class="proxies">
      ${s.map((s,a)=>t`<li key=${a}>
            <button class="rated-row" onClick=${()=>r(a)}>
              <span class="rated-name">${o("Ballot {n}",{n:a+1})}</span>
              <span>${e("{n} of {budget} dots","{n} of {budget} dots",N(s),{budget:n.budget})}</span
              >${l("edit")}
            </button>
          </li>`)}
    </ul>
    ${s.length>0&&t`<p><${d} state=${a} /></p>`}
    <button class="button primary wide" onClick=${()=>r(s.length)}>
      ${l("plus")}${o("Add a ballot")}
    </button>
  </div>`,N=t=>O(new Map(Object.entries(t)));function Y({store:e,vote:s,ballot:a,dots:n,place:r,onDots:i,onSave:d,onStop:u}){const c=new Map(Object.entries(n));return t`<div class="stack">
    <h3>${o("Ballot {n}",{n:r})}</h3>
    <${R} vote=${s} dots=${c} />
    <${M} store=${e} vote=${s} dots=${c} onStep=${(t,e)=>{const o=A({vote:s,dots:c,on:t,by:e});null!==o&&i(Object.fromEntries(c.set(t,o)))}} />
    <div class="dialog-foot">
      ${a&&t`<button class="button danger" onClick=${()=>d(null)}>${l("trash")}${o("Remove")}</button>`}
      <button class="button" onClick=${u}>${o("Keep as it was")}</button>
      <button class="button primary" disabled=${0===O(c)} onClick=${()=>d(Object.fromEntries([...c].filter(([,t])=>t>0)))}>
        ${l("check")}${o("Save ballot")}
      </button>
    </div>
  </div>`}function I(t,e){const o=new Set(e.items),s=u(t,e.stage).filter(({status:t})=>"closed"===t);return[...t.all("decision")].filter(({on:t})=>!(null==t?void 0:t.length)||t.some(t=>o.has(t))).sort((t,e)=>e.at-t.at).map(t=>({...t,head:K(t,e,s)}))}function K({at:t},e,s){const a=s.find(({closed_at:e})=>e<=t);return a&&a.round!==e.round?o("Decided after round {n}",{n:a.round}):o("Decided")}const V=(t,e)=>n(t,e)||o("(no longer shown)");function q(t,e){const[o]=u(t,e.id);return"closed"===(null==o?void 0:o.status)&&F(t,o)?o:null}const F=(t,e)=>{var o;return null!=(o=t.get("reveal",e.id))?o:t.get("tally",e.id)};function L(t,s){const a=F(t,s);return[e("{n} ballot","{n} ballots",a.people),a.proxies>0&&e("{n} of them on paper","{n} of them on paper",a.proxies),a.could>0&&o("{n} of {all} people voted on a phone",{n:a.people-a.proxies,all:a.could}),a.dots>0&&e("{n} dot","{n} dots",a.dots),a.groups>0&&e("{n} group","{n} groups",a.groups),s.round>1&&o("round {n}",{n:s.round}),!1===s.secret?o("open vote"):o("secret vote")].filter(Boolean).join(" · ")}function Q({store:e,votes:s}){const[a,n]=s.filter(({status:t})=>"closed"===t),l=a&&F(e,a);if(!l)return null;const r=n&&e.get("tally",n.id);return t`<section class="stack">
    <h2 class="section-head">${o("Result")}</h2>
    <${U} tally=${l} />
    ${l.total>l.items.length&&t`<p class="soft">${o("The places are revealed one by one, on the wall too.")}</p>`}
    ${l.items.length>0&&S({tally:l,groups:c(e),names:t=>V(e,t),compact:!0,before:r,table:!0})}
    ${I(e,a).map(e=>t`<${G} key=${e.id} ...${e} />`)}
    <p class="soft">${o("A vote is advice. The room decides afterwards.")}</p>
  </section>`}function U({tally:e}){return e.total?null:e.items.length?e.items.some(({dots:t})=>t>0)?null:t`<p>${o("No one placed a dot.")}</p>`:t`<div class="notice">
      ${l("lock")}
      <p>${_()}</p>
    </div>`}const G=({head:e,text:s,dissent:a})=>t`<div class="notice" data-tone="leverage">
    ${l("decision")}
    <div class="stack-tight">
      <p><b>${e}</b>${" "}<span dir="auto">${s}</span></p>
      ${a&&t`<p class="soft" dir="auto">${o("Not everyone agreed: {dissent}",{dissent:a})}</p>`}
    </div>
  </div>`;function H(t){let e=2166136261;for(let o=0;o<t.length;o+=1)e=Math.imul(e^t.charCodeAt(o),16777619);return e=Math.imul(e^e>>>16,73244475),(e^e>>>16)>>>0}function J(t,e){var o;const s=null==(o=e.settings)?void 0:o.on;return(s?P(t,s):$(t)).map(({id:t})=>t)}const P=(t,e)=>t.get("stage",e)?p(t,new Set([e])):[];function X({room:s,vote:a,open:n}){const{store:u,outbox:c,post:$}=s,p=m(s),v=Z(s,a),g=r(Boolean(v.peek())),h=i(c,"place_dots",{vote:a.id}),b=et({room:s,vote:a,me:p}),f=new Set(h.filter(({state:t})=>"waiting"===t.value).map(t=>t.with.on)),y=n?a:{...a,budget:0};return t`<section class="stack">
    <p class="notice" data-tone="info">${l(a.secret?"lock":"show")}<span>${ot(a)}</span></p>
    <div class="dots-bar">
      <${R}
        vote=${a}
        dots=${b}
      />${a.max_each&&t`<p class="soft">${e("At most {n} dot on one item.","At most {n} dots on one item.",a.max_each)}</p>`}
    </div>
    <${M}
      store=${u}
      vote=${y}
      order=${k=a.items,w=`${p.id}/${a.id}`,k.map(t=>[H(`${w}/${t}`),t]).sort(([t,e],[o,s])=>t-o||(e<s?-1:1)).map(([,t])=>t)}
      dots=${b}
      waiting=${f}
      onStep=${(t,e)=>{const o=A({vote:y,dots:et({room:s,vote:a,me:p}),on:t,by:e});n&&null!==o&&$("place_dots",{vote:a.id,on:t,dots:o})}}
    />
    ${b.size>0&&!f.size&&t`<p role="status"><${d} state="saved" /></p>`}
    ${n&&"recorder"===p.role&&t`<button class="button wide" onClick=${()=>g.value=!0}>
        ${l("recorder")}${o("Cast for people without a phone")}
      </button>`}
    ${g.value&&n&&t`<${W} room=${s} vote=${a} me=${p} unsent=${v} onClose=${()=>g.value=!1} />`}
  </section>`;var k,w}const Z=(t,e)=>h(t.draft(`${e.id}/ballot`),null);function tt({room:e,votes:s}){const a=s.map(t=>Z(e,t)).filter(t=>t.value);return v(()=>a.forEach(t=>t.value={late:!0}),[a.length]),a.length?t`<div class="notice" role="alert" data-tone="warn">
    ${l("warning")}
    <div class="stack-tight">
      <p>${o("The vote closed before you saved a ballot for someone without a phone. It doesn’t count.")}</p>
      <button class="button" onClick=${()=>a.forEach(t=>t.value=null)}>${o("OK")}</button>
    </div>
  </div>`:null}const et=({room:{store:t,outbox:e},vote:o,me:s})=>function({ballot:t,posts:e}){var o;const s=new Map(Object.entries(null!=(o=null==t?void 0:t.dots)?o:{}));for(const{with:{on:t,dots:o}}of e)s.set(t,o);return s}({ballot:t.get("ballot",`${o.id}/${s.id}`),posts:i(e,"place_dots",{vote:o.id})}),ot=({secret:t})=>o(t?"No one sees your dots. The result appears when the vote closes.":"This vote is open: when it closes, everyone can see who chose what."),st=({room:e,stage:s})=>t`<p class="notice" role="status" data-tone="leverage">
      ${l("leverage")}<span
        >${"done"===s.status?o("There was no vote in this stage."):at(s)}</span
      >
    </p>
    <ul class="ballot">
      ${J(e.store,s).map(o=>t`<li key=${o} class="card leverage point">
            <p class="point-title" dir="auto">${n(e.store,o)}</p>
            <${E} store=${e.store} id=${o} />
          </li>`)}
    </ul>
    <${nt} room=${e} stage=${s} />`,at=({settings:t})=>(null==t?void 0:t.on)?o("Voting has not opened yet. This is what you can vote on so far."):o("Voting has not opened yet. These are the leverage points so far.");function nt({room:{store:e,outbox:s},stage:n}){const l=new Set($(e).map(({id:t})=>t)),r=e.all("card").filter(t=>t.stage===n.id&&!l.has(t.id)&&!l.has(t.cluster)),u=i(s,"add_card",{stage:n.id}).filter(({with:{card:t}})=>!e.has("card",t));return r.length||u.length?t`<section class="stack-tight">
    <h2 class="section-head">${o("Suggested by the room")}</h2>
    <ul class="cards">
      ${[...u].reverse().map(e=>t`<li key=${e.with.card} class="card mine" data-state=${e.state.value}>
            <p class="card-text" dir="auto">${e.with.text}</p>
            <div class="card-foot"><${d} state=${e.state.value} /></div>
          </li>`)}
      ${[...r].reverse().map(s=>t`<li key=${s.id} class="card">
            <p class="card-text" dir="auto">${a(s)}</p>
            <div class="card-foot">
              <${b}
                group=${s.group&&e.get("group",s.group)}
                plain
              />${e.has("authorship",s.id)&&t`<b>${o("Yours")}</b>`}
            </div>
          </li>`)}
    </ul>
  </section>`:null}function lt({room:e,stage:s,draft:a}){const n=r(null);return g(()=>{const t=e.outbox.returned.value.find(t=>"add_card"===t.do&&t.with.stage===s.id);t&&!a.value.trim()&&(n.value=t.why,a.value=t.with.text,e.outbox.take(t.key))}),t`<${x}
    draft=${a}
    limit=${280}
    label=${o("Suggest a leverage point")}
    hint=${o("Suggest a leverage point…")}
    action=${o("Send")}
    problem=${n}
    onSend=${()=>(n.value=null,f(a,t=>e.post("add_card",{stage:s.id,text:t})))}
    ><p class="composer-note">${l("leverage")}${o("Where would a little effort make a big difference?")}</p><//
  >`}var rt=Object.freeze({__proto__:null,Activity:function({room:e,stage:o,open:s,head:a}){var n;const l=u(e.store,o.id),r=l.find(({status:t})=>"open"===t),i=e.draft(o.id),d=s&&!l.length&&(null==(n=o.settings)?void 0:n.suggest);return t`<main class="page-main stack">
      ${a} ${!d&&t`<${w} draft=${i} />`}
      <${k} room=${e} of="place_dots" />
      <${tt} room=${e} votes=${l.filter(t=>t!==r)} />
      ${r?t`<${X} key=${r.id} room=${e} vote=${r} open=${s} />`:t`<${Q} store=${e.store} votes=${l} />`}
      ${!l.length&&t`<${st} room=${e} stage=${o} />`}
    </main>
    ${d&&t`<${lt} room=${e} stage=${o} draft=${i} />`}`},takes:(t,e)=>"place_dots"===t.do||"add_card"===t.do&&t.with.stage===e.id,task:(t,e)=>{const o=q(t,e);return o&&L(t,o)}});export{L as a,C as b,V as c,I as d,q as e,rt as p,F as r,J as s};
