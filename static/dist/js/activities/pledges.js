import{F as e,t as n,n as a,a3 as t,I as o,c as l,i,h as s,x as d,o as r,a8 as u,a9 as p}from"../core/shared.js";import{U as $,M as m,S as c}from"../writing.js";const g=new Set(["join_pledge","leave_pledge"]);function v({room:o,me:l,open:i,onJoin:s,onLeave:d,onWithdraw:r}){const{store:u,outbox:p}=o,$=e(()=>JSON.stringify(function(e,n){const a=new Set(n.filter(e=>"withdraw_pledge"===e.do).map(e=>e.with.pledge));return[...e].filter(({id:e})=>!a.has(e)).sort((e,n)=>n.at-e.at).map(({id:e})=>e)}(u.all("pledge"),p.pending.value))),m=JSON.parse($.value),c=p.pending.value.filter(e=>"add_pledge"===e.do&&!u.has("pledge",e.with.pledge));return a`<section class="stack-tight">
    <h2 class="section-head">${n("Pledges")} <span class="count">${m.length+c.length}</span></h2>
    ${!m.length&&!c.length&&a`<p class="soft">${n(i?"No pledges yet. Be the first.":"No pledges here.")}</p>`}
    <ul class="roll">
      ${[...c].reverse().map(e=>a`<li key=${e.with.pledge} class="card mine pledge" data-state=${e.state.value}>
            <p class="pledge-text" dir="auto">${e.with.text}</p>
            <div class="card-foot"><b dir="auto">${l.name}</b><${t} state=${e.state.value} /></div>
          </li>`)}
      ${m.map(e=>a`<${f}
            key=${e}
            room=${o}
            id=${e}
            me=${l}
            open=${i}
            onJoin=${s}
            onLeave=${d}
            onWithdraw=${r}
          />`)}
    </ul>
  </section>`}function f({room:{store:e,outbox:s},id:d,me:r,open:u,onJoin:p,onLeave:$,onWithdraw:m}){const c=e.get("pledge",d);if(!c)return null;const v=c.by===r.id,{joined:f,count:b,waiting:w}=function({pledge:e,person:n,posts:a}){var t,o;const l=(null!=(t=e.joined)?t:[]).filter(e=>e!==n),i=a.filter(n=>g.has(n.do)&&n.with.pledge===e.id).at(-1),s=i?"join_pledge"===i.do:(null!=(o=e.joined)?o:[]).includes(n);return{joined:s,count:l.length+(s?1:0),waiting:"waiting"===(null==i?void 0:i.state.value)}}({pledge:c,person:r.id,posts:s.pending.value});return a`<li class=${v?"card mine pledge":"card pledge"}>
    <p class="pledge-text" dir="auto">${c.text}</p>
    <p class="pledge-by">
      <b dir="auto">${c.name}</b> <${o} group=${c.group&&e.get("group",c.group)} plain />
    </p>
    <div class="card-foot">
      ${b>0&&a`<span>${l("{n} joined","{n} joined",b)}</span>`}
      ${w&&a`<${t} state="waiting" />`}
      ${u&&!v&&a`<button class="button" aria-pressed=${f} onClick=${()=>f?$(d):p(d)}>
          ${i(f?"check":"hand")}${n(f?"Joined":"Join")}
        </button>`}
      ${u&&v&&a`<${h} onWithdraw=${()=>m(d)} />`}
    </div>
  </li>`}function h({onWithdraw:e}){const t=s(!1);return t.value?a`<span class="row" role="group" aria-label=${n("Delete this pledge?")}
    ><button class="button danger" onClick=${e}>${n("Delete")}</button>
    <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>t.value=!1}>
      ${n("Keep it")}
    </button></span
  >`:a`<button class="button quiet" onClick=${()=>t.value=!0}>
      ${i("undo")}${n("Delete")}
    </button>`}const b=e=>"add_pledge"===e.do;function w({room:e,stage:n,open:t,head:o}){const{post:l}=e,i=d(e),u=e.draft(n.id),p=function(e,n){const a=e.draft("name");return r(()=>{n.name&&a.value.trim()===n.name&&(a.value="")},[n.name]),a}(e,i),m=s(null);return a`<main class="page-main stack">
      ${o} ${!t&&a`<${$} draft=${u} />`}
      <${v}
        room=${e}
        me=${i}
        open=${t}
        onJoin=${e=>i.name?l("join_pledge",{pledge:e}):m.value=e}
        onLeave=${e=>l("leave_pledge",{pledge:e})}
        onWithdraw=${e=>l("withdraw_pledge",{pledge:e})}
      />
    </main>
    ${t&&a`<${y} room=${e} stage=${n} me=${i} draft=${u} name=${p} />`}
    ${m.value&&a`<${j} name=${p} onName=${e=>{l("rename_person",{person:i.id,name:e}),l("join_pledge",{pledge:m.value}),m.value=null}} onClose=${()=>m.value=null} />`}`}function y({room:e,stage:t,me:o,draft:l,name:d}){const r=s(null);return u(()=>{const n=e.outbox.returned.value.find(e=>"add_pledge"===e.do);n&&!l.value.trim()&&(r.value=n.why,l.value=n.with.text,e.outbox.take(n.key))}),a`<${m}
    draft=${l}
    limit=${280}
    label=${n("Your pledge")}
    hint=${n("I will…")}
    action=${n("Pledge")}
    problem=${r}
    onSend=${function(){const a=o.name||d.value.trim();return r.value=a?null:n("Pledges carry a name. Add yours first."),a?(o.name||e.post("rename_person",{person:o.id,name:a}),p(l,n=>e.post("add_pledge",{stage:t.id,text:n}))):document.getElementById("pledge-name").focus()}}
  >
    ${o.name?a`<p class="composer-note">
            ${i("pledge")}<span>${n("Everyone will see it with your name: {name}",{name:o.name})}</span>
          </p>`:a`<div class="field">
            <label for="pledge-name">${n("Your name, for the roll of pledges")}</label>
            <input
              id="pledge-name"
              dir="auto"
              maxlength="60"
              autocomplete="name"
              value=${d.value}
              onInput=${e=>d.value=e.currentTarget.value}
            />
          </div>`}<//
  >`}function j({name:e,onName:t,onClose:o}){return a`<${c} title=${n("What is your name?")} onClose=${o}
    ><form class="stack" onSubmit=${n=>(n.preventDefault(),e.value.trim()&&t(e.value.trim()))}>
      <p>${n("Anyone who joins a pledge is listed by name.")}</p>
      <div class="field">
        <label for="join-name">${n("My name")}</label>
        <input
          id="join-name"
          dir="auto"
          maxlength="60"
          autocomplete="name"
          value=${e.value}
          onInput=${n=>e.value=n.currentTarget.value}
        />
      </div>
      <button class="button primary wide" disabled=${!e.value.trim()}>${i("hand")}${n("Join")}</button>
    </form><//
  >`}export{w as Activity,b as takes};
