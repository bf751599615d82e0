import{T as e,t,n,S as a,G as o,b as l,i,h as s,L as d,O as r}from"../core/shared.js";import{b as u,U as p,C as $,S as c,c as g}from"../writing.js";const m=new Set(["join_pledge","leave_pledge"]);function v({room:o,me:l,open:i,onJoin:s,onLeave:d,onWithdraw:r}){const{store:u,outbox:p}=o,$=e(()=>JSON.stringify(function(e,t){const n=new Set(t.filter(e=>"withdraw_pledge"===e.do).map(e=>e.with.pledge));return[...e].filter(({id:e})=>!n.has(e)).sort((e,t)=>t.at-e.at).map(({id:e})=>e)}(u.all("pledge"),p.pending.value))),c=JSON.parse($.value),g=p.pending.value.filter(e=>"add_pledge"===e.do&&!u.has("pledge",e.with.pledge));return n`<section class="stack-tight">
    <h2 class="section-head">${t("Pledges")} <span class="count">${c.length+g.length}</span></h2>
    ${!c.length&&!g.length&&n`<p class="soft">${t(i?"No pledges yet. Be the first.":"No pledges here.")}</p>`}
    <ul class="roll">
      ${[...g].reverse().map(e=>n`<li key=${e.with.pledge} class="card mine pledge" data-state=${e.state.value}>
            <p class="pledge-text" dir="auto">${e.with.text}</p>
            <div class="card-foot"><b dir="auto">${l.name}</b><${a} state=${e.state.value} /></div>
          </li>`)}
      ${c.map(e=>n`<${h} key=${e} room=${o} id=${e} me=${l} open=${i} onJoin=${s} onLeave=${d} onWithdraw=${r} />`)}
    </ul>
  </section>`}function h({room:{store:e,outbox:s},id:d,me:r,open:u,onJoin:p,onLeave:$,onWithdraw:c}){const g=e.get("pledge",d);if(!g)return null;const v=g.by===r.id,{joined:h,count:b,waiting:w}=function({pledge:e,person:t,posts:n}){var a,o;const l=(null!=(a=e.joined)?a:[]).filter(e=>e!==t),i=n.filter(t=>m.has(t.do)&&t.with.pledge===e.id).at(-1),s=i?"join_pledge"===i.do:(null!=(o=e.joined)?o:[]).includes(t);return{joined:s,count:l.length+(s?1:0),waiting:"waiting"===(null==i?void 0:i.state.value)}}({pledge:g,person:r.id,posts:s.pending.value});return n`<li class=${v?"card mine pledge":"card pledge"}>
    <p class="pledge-text" dir="auto">${g.text}</p>
    <p class="pledge-by">
      <b dir="auto">${g.name}</b> <${o} group=${g.group&&e.get("group",g.group)} plain />
    </p>
    <div class="card-foot">
      ${b>0&&n`<span>${l("{n} joined","{n} joined",b)}</span>`}
      ${w&&n`<${a} state="waiting" />`}
      ${u&&!v&&n`<button class="button" aria-pressed=${h} onClick=${()=>h?$(d):p(d)}>
          ${i(h?"check":"hand")}${t(h?"Joined":"Join")}
        </button>`}
      ${u&&v&&n`<${f} onWithdraw=${()=>c(d)} />`}
    </div>
  </li>`}function f({onWithdraw:e}){const a=s(!1);return a.value?n`<span class="row" role="group" aria-label=${t("Delete this pledge?")}
    ><button class="button danger" onClick=${e}>${t("Delete")}</button>
    <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>a.value=!1}>
      ${t("Keep it")}
    </button></span
  >`:n`<button class="button quiet" onClick=${()=>a.value=!0}>
      ${i("undo")}${t("Delete")}
    </button>`}const b=e=>"add_pledge"===e.do;function w({room:e,stage:t,open:a,head:o}){const{post:l}=e,i=d(e),r=u(`${e.store.get("about","about").code}/${t.id}`),$=s(null);return n`<main class="page-main stack">
      ${o} ${!a&&n`<${p} draft=${r} />`}
      <${v}
        room=${e}
        me=${i}
        open=${a}
        onJoin=${e=>i.name?l("join_pledge",{pledge:e}):$.value=e}
        onLeave=${e=>l("leave_pledge",{pledge:e})}
        onWithdraw=${e=>l("withdraw_pledge",{pledge:e})}
      />
    </main>
    ${a&&n`<${y} room=${e} stage=${t} me=${i} draft=${r} />`}
    ${$.value&&n`<${j} onName=${e=>{l("rename_person",{person:i.id,name:e}),l("join_pledge",{pledge:$.value}),$.value=null}} onClose=${()=>$.value=null} />`}`}function y({room:e,stage:a,me:o,draft:l}){const d=s(""),u=s(null);return r(()=>{const t=e.outbox.returned.value.find(e=>"add_pledge"===e.do);t&&!l.value.trim()&&(u.value=t.why,l.value=t.with.text,e.outbox.take(t.key))}),n`<${$}
    draft=${l}
    limit=${280}
    label=${t("Your pledge")}
    hint=${t("I will…")}
    action=${t("Pledge")}
    problem=${u}
    onSend=${function(){const n=o.name||d.value.trim();return u.value=n?null:t("Pledges carry a name. Add yours first."),n?(o.name||e.post("rename_person",{person:o.id,name:n}),g(l,t=>e.post("add_pledge",{stage:a.id,text:t}))):document.getElementById("pledge-name").focus()}}
  >
    ${o.name?n`<p class="composer-note">
            ${i("pledge")}<span>${t("Everyone will see it with your name: {name}",{name:o.name})}</span>
          </p>`:n`<div class="field">
            <label for="pledge-name">${t("Your name, for the roll of pledges")}</label>
            <input
              id="pledge-name"
              dir="auto"
              maxlength="60"
              autocomplete="name"
              value=${d.value}
              onInput=${e=>d.value=e.currentTarget.value}
            />
          </div>`}<//
  >`}function j({onName:e,onClose:a}){const o=s("");return n`<${c} title=${t("What is your name?")} onClose=${a}
    ><form class="stack" onSubmit=${t=>(t.preventDefault(),o.value.trim()&&e(o.value.trim()))}>
      <p>${t("Anyone who joins a pledge is listed by name.")}</p>
      <div class="field">
        <label for="join-name">${t("My name")}</label>
        <input
          id="join-name"
          dir="auto"
          maxlength="60"
          autocomplete="name"
          value=${o.value}
          onInput=${e=>o.value=e.currentTarget.value}
        />
      </div>
      <button class="button primary wide" disabled=${!o.value.trim()}>${i("hand")}${t("Join")}</button>
    </form><//
  >`}export{w as Activity,b as takes};
