import{T as e,t as n,n as t,S as a,G as o,b as l,i as s,h as i,L as d,O as r}from"../core/shared.js";import{b as u,U as p,C as $,S as c,c as g}from"../writing.js";const m=new Set(["join_pledge","leave_pledge"]);function v({room:o,me:l,open:s,onJoin:i,onLeave:d,onWithdraw:r}){const{store:u,outbox:p}=o,$=e(()=>JSON.stringify(function(e,n){const t=new Set(n.filter(e=>"withdraw_pledge"===e.do).map(e=>e.with.pledge));return[...e].filter(({id:e})=>!t.has(e)).sort((e,n)=>n.at-e.at).map(({id:e})=>e)}(u.all("pledge"),p.pending.value))),c=JSON.parse($.value),g=p.pending.value.filter(e=>"add_pledge"===e.do&&!u.has("pledge",e.with.pledge));return t`<section class="stack-tight">
    <h2 class="section-head">${n("التعهدات")} <span class="count">${c.length+g.length}</span></h2>
    ${!c.length&&!g.length&&t`<p class="soft">${n(s?"لم يتعهد أحد بعد. كن الأول.":"لا تعهدات هنا.")}</p>`}
    <ul class="roll">
      ${[...g].reverse().map(e=>t`<li key=${e.with.pledge} class="card mine pledge" data-state=${e.state.value}>
            <p class="pledge-text" dir="auto">${e.with.text}</p>
            <div class="card-foot"><b dir="auto">${l.name}</b><${a} state=${e.state.value} /></div>
          </li>`)}
      ${c.map(e=>t`<${b} key=${e} room=${o} id=${e} me=${l} open=${s} onJoin=${i} onLeave=${d} onWithdraw=${r} />`)}
    </ul>
  </section>`}function b({room:{store:e,outbox:i},id:d,me:r,open:u,onJoin:p,onLeave:$,onWithdraw:c}){const g=e.get("pledge",d);if(!g)return null;const v=g.by===r.id,{joined:b,count:h,waiting:w}=function({pledge:e,person:n,posts:t}){var a,o;const l=(null!=(a=e.joined)?a:[]).filter(e=>e!==n),s=t.filter(n=>m.has(n.do)&&n.with.pledge===e.id).at(-1),i=s?"join_pledge"===s.do:(null!=(o=e.joined)?o:[]).includes(n);return{joined:i,count:l.length+(i?1:0),waiting:"waiting"===(null==s?void 0:s.state.value)}}({pledge:g,person:r.id,posts:i.pending.value});return t`<li class=${v?"card mine pledge":"card pledge"}>
    <p class="pledge-text" dir="auto">${g.text}</p>
    <p class="pledge-by">
      <b dir="auto">${g.name}</b> <${o} group=${g.group&&e.get("group",g.group)} plain />
    </p>
    <div class="card-foot">
      ${h>0&&t`<span>${l(["لم ينضم أحد","انضم شخص واحد","انضم شخصان","انضم {n} أشخاص","انضم {n} شخصًا","انضم {n} شخص"],"{n} joined",h)}</span>`}
      ${w&&t`<${a} state="waiting" />`}
      ${u&&!v&&t`<button class="button" aria-pressed=${b} onClick=${()=>b?$(d):p(d)}>
          ${s(b?"check":"hand")}${n(b?"انضممت":"انضمام")}
        </button>`}
      ${u&&v&&t`<${f} onWithdraw=${()=>c(d)} />`}
    </div>
  </li>`}function f({onWithdraw:e}){const a=i(!1);return a.value?t`<span class="row" role="group" aria-label=${n("هل تسحب هذا التعهد؟")}
    ><button class="button danger" onClick=${e}>${n("اسحبها")}</button>
    <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>a.value=!1}>
      ${n("أبقِها")}
    </button></span
  >`:t`<button class="button quiet" onClick=${()=>a.value=!0}>
      ${s("undo")}${n("اسحبها")}
    </button>`}const h=e=>"add_pledge"===e.do;function w({room:e,stage:n,open:a,head:o}){const{post:l}=e,s=d(e),r=u(`${e.store.get("about","about").code}/${n.id}`),$=i(null);return t`<main class="page-main stack">
      ${o} ${!a&&t`<${p} draft=${r} />`}
      <${v}
        room=${e}
        me=${s}
        open=${a}
        onJoin=${e=>s.name?l("join_pledge",{pledge:e}):$.value=e}
        onLeave=${e=>l("leave_pledge",{pledge:e})}
        onWithdraw=${e=>l("withdraw_pledge",{pledge:e})}
      />
    </main>
    ${a&&t`<${_} room=${e} stage=${n} me=${s} draft=${r} />`}
    ${$.value&&t`<${j} onName=${e=>{l("rename_person",{person:s.id,name:e}),l("join_pledge",{pledge:$.value}),$.value=null}} onClose=${()=>$.value=null} />`}`}function _({room:e,stage:a,me:o,draft:l}){const d=i(""),u=i(null);return r(()=>{const n=e.outbox.returned.value.find(e=>"add_pledge"===e.do);n&&!l.value.trim()&&(u.value=n.why,l.value=n.with.text,e.outbox.take(n.key))}),t`<${$}
    draft=${l}
    limit=${280}
    label=${n("تعهدك")}
    hint=${n("سوف…")}
    action=${n("تعهّد")}
    problem=${u}
    onSend=${function(){const t=o.name||d.value.trim();return u.value=t?null:n("التعهد يكون دائمًا باسم صاحبه: قل اسمك أولًا."),t?(o.name||e.post("rename_person",{person:o.id,name:t}),g(l,n=>e.post("add_pledge",{stage:a.id,text:n}))):document.getElementById("pledge-name").focus()}}
  >
    ${o.name?t`<p class="composer-note">
            ${s("pledge")}<span>${n("تقرؤه القاعة مع اسمك: {name}",{name:o.name})}</span>
          </p>`:t`<div class="field">
            <label for="pledge-name">${n("اسمك، لسجل التعهدات")}</label>
            <input
              id="pledge-name"
              dir="auto"
              maxlength="60"
              autocomplete="name"
              value=${d.value}
              onInput=${e=>d.value=e.currentTarget.value}
            />
          </div>`}<//
  >`}function j({onName:e,onClose:a}){const o=i("");return t`<${c} title=${n("ما اسمك؟")} onClose=${a}
    ><form class="stack" onSubmit=${n=>(n.preventDefault(),o.value.trim()&&e(o.value.trim()))}>
      <p>${n("من ينضم إلى تعهد يظهر اسمه معه.")}</p>
      <div class="field">
        <label for="join-name">${n("اسمي")}</label>
        <input
          id="join-name"
          dir="auto"
          maxlength="60"
          autocomplete="name"
          value=${o.value}
          onInput=${e=>o.value=e.currentTarget.value}
        />
      </div>
      <button class="button primary wide" disabled=${!o.value.trim()}>${s("hand")}${n("انضمام")}</button>
    </form><//
  >`}export{w as Activity,h as takes};
