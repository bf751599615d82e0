import{Y as e,t as n,n as t,S as a,G as o,b as l,i,h as s,R as d,U as r,V as u}from"../core/shared.js";import{U as p,C as $,S as c}from"../writing.js";const g=new Set(["join_pledge","leave_pledge"]);function m({room:o,me:l,open:i,onJoin:s,onLeave:d,onWithdraw:r}){const{store:u,outbox:p}=o,$=e(()=>JSON.stringify(function(e,n){const t=new Set(n.filter(e=>"withdraw_pledge"===e.do).map(e=>e.with.pledge));return[...e].filter(({id:e})=>!t.has(e)).sort((e,n)=>n.at-e.at).map(({id:e})=>e)}(u.all("pledge"),p.pending.value))),c=JSON.parse($.value),g=p.pending.value.filter(e=>"add_pledge"===e.do&&!u.has("pledge",e.with.pledge));return t`<section class="stack-tight">
    <h2 class="section-head">${n("التعهدات")} <span class="count">${c.length+g.length}</span></h2>
    ${!c.length&&!g.length&&t`<p class="soft">${n(i?"لم يتعهد أحد بعد. كن الأول.":"لا تعهدات هنا.")}</p>`}
    <ul class="roll">
      ${[...g].reverse().map(e=>t`<li key=${e.with.pledge} class="card mine pledge" data-state=${e.state.value}>
            <p class="pledge-text" dir="auto">${e.with.text}</p>
            <div class="card-foot"><b dir="auto">${l.name}</b><${a} state=${e.state.value} /></div>
          </li>`)}
      ${c.map(e=>t`<${v}
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
  </section>`}function v({room:{store:e,outbox:s},id:d,me:r,open:u,onJoin:p,onLeave:$,onWithdraw:c}){const m=e.get("pledge",d);if(!m)return null;const v=m.by===r.id,{joined:h,count:b,waiting:w}=function({pledge:e,person:n,posts:t}){var a,o;const l=(null!=(a=e.joined)?a:[]).filter(e=>e!==n),i=t.filter(n=>g.has(n.do)&&n.with.pledge===e.id).at(-1),s=i?"join_pledge"===i.do:(null!=(o=e.joined)?o:[]).includes(n);return{joined:s,count:l.length+(s?1:0),waiting:"waiting"===(null==i?void 0:i.state.value)}}({pledge:m,person:r.id,posts:s.pending.value});return t`<li class=${v?"card mine pledge":"card pledge"}>
    <p class="pledge-text" dir="auto">${m.text}</p>
    <p class="pledge-by">
      <b dir="auto">${m.name}</b> <${o} group=${m.group&&e.get("group",m.group)} plain />
    </p>
    <div class="card-foot">
      ${b>0&&t`<span>${l(["لم ينضم أحد","انضم شخص واحد","انضم شخصان","انضم {n} أشخاص","انضم {n} شخصًا","انضم {n} شخص"],"{n} joined",b)}</span>`}
      ${w&&t`<${a} state="waiting" />`}
      ${u&&!v&&t`<button class="button" aria-pressed=${h} onClick=${()=>h?$(d):p(d)}>
          ${i(h?"check":"hand")}${n(h?"انضممت":"انضمام")}
        </button>`}
      ${u&&v&&t`<${f} onWithdraw=${()=>c(d)} />`}
    </div>
  </li>`}function f({onWithdraw:e}){const a=s(!1);return a.value?t`<span class="row" role="group" aria-label=${n("هل تسحب هذا التعهد؟")}
    ><button class="button danger" onClick=${e}>${n("اسحبها")}</button>
    <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>a.value=!1}>
      ${n("أبقِها")}
    </button></span
  >`:t`<button class="button quiet" onClick=${()=>a.value=!0}>
      ${i("undo")}${n("اسحبها")}
    </button>`}const h=e=>"add_pledge"===e.do;function b({room:e,stage:n,open:a,head:o}){const{post:l}=e,i=d(e),r=e.draft(n.id),u=s(null);return t`<main class="page-main stack">
      ${o} ${!a&&t`<${p} draft=${r} />`}
      <${m}
        room=${e}
        me=${i}
        open=${a}
        onJoin=${e=>i.name?l("join_pledge",{pledge:e}):u.value=e}
        onLeave=${e=>l("leave_pledge",{pledge:e})}
        onWithdraw=${e=>l("withdraw_pledge",{pledge:e})}
      />
    </main>
    ${a&&t`<${w} room=${e} stage=${n} me=${i} draft=${r} />`}
    ${u.value&&t`<${_} onName=${e=>{l("rename_person",{person:i.id,name:e}),l("join_pledge",{pledge:u.value}),u.value=null}} onClose=${()=>u.value=null} />`}`}function w({room:e,stage:a,me:o,draft:l}){const d=s(""),p=s(null);return r(()=>{const n=e.outbox.returned.value.find(e=>"add_pledge"===e.do);n&&!l.value.trim()&&(p.value=n.why,l.value=n.with.text,e.outbox.take(n.key))}),t`<${$}
    draft=${l}
    limit=${280}
    label=${n("تعهدك")}
    hint=${n("سوف…")}
    action=${n("تعهّد")}
    problem=${p}
    onSend=${function(){const t=o.name||d.value.trim();return p.value=t?null:n("التعهد يكون دائمًا باسم صاحبه: قل اسمك أولًا."),t?(o.name||e.post("rename_person",{person:o.id,name:t}),u(l,n=>e.post("add_pledge",{stage:a.id,text:n}))):document.getElementById("pledge-name").focus()}}
  >
    ${o.name?t`<p class="composer-note">
            ${i("pledge")}<span>${n("تقرؤه القاعة مع اسمك: {name}",{name:o.name})}</span>
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
  >`}function _({onName:e,onClose:a}){const o=s("");return t`<${c} title=${n("ما اسمك؟")} onClose=${a}
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
      <button class="button primary wide" disabled=${!o.value.trim()}>${i("hand")}${n("انضمام")}</button>
    </form><//
  >`}export{b as Activity,h as takes};
