import{F as e,t as n,n as a,a3 as t,I as o,c as l,i,h as s,x as d,o as r,a8 as u,a9 as p}from"../core/shared.js";import{U as $,M as c,S as m}from"../writing.js";const g=new Set(["join_pledge","leave_pledge"]);function v({room:o,me:l,open:i,onJoin:s,onLeave:d,onWithdraw:r}){const{store:u,outbox:p}=o,$=e(()=>JSON.stringify(function(e,n){const a=new Set(n.filter(e=>"withdraw_pledge"===e.do).map(e=>e.with.pledge));return[...e].filter(({id:e})=>!a.has(e)).sort((e,n)=>n.at-e.at).map(({id:e})=>e)}(u.all("pledge"),p.pending.value))),c=JSON.parse($.value),m=p.pending.value.filter(e=>"add_pledge"===e.do&&!u.has("pledge",e.with.pledge));return a`<section class="stack-tight">
    <h2 class="section-head">${n("التعهدات")} <span class="count">${c.length+m.length}</span></h2>
    ${!c.length&&!m.length&&a`<p class="soft">${n(i?"لم يتعهد أحد بعد. كن الأول.":"لا تعهدات هنا.")}</p>`}
    <ul class="roll">
      ${[...m].reverse().map(e=>a`<li key=${e.with.pledge} class="card mine pledge" data-state=${e.state.value}>
            <p class="pledge-text" dir="auto">${e.with.text}</p>
            <div class="card-foot"><b dir="auto">${l.name}</b><${t} state=${e.state.value} /></div>
          </li>`)}
      ${c.map(e=>a`<${f}
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
  </section>`}function f({room:{store:e,outbox:s},id:d,me:r,open:u,onJoin:p,onLeave:$,onWithdraw:c}){const m=e.get("pledge",d);if(!m)return null;const v=m.by===r.id,{joined:f,count:b,waiting:w}=function({pledge:e,person:n,posts:a}){var t,o;const l=(null!=(t=e.joined)?t:[]).filter(e=>e!==n),i=a.filter(n=>g.has(n.do)&&n.with.pledge===e.id).at(-1),s=i?"join_pledge"===i.do:(null!=(o=e.joined)?o:[]).includes(n);return{joined:s,count:l.length+(s?1:0),waiting:"waiting"===(null==i?void 0:i.state.value)}}({pledge:m,person:r.id,posts:s.pending.value});return a`<li class=${v?"card mine pledge":"card pledge"}>
    <p class="pledge-text" dir="auto">${m.text}</p>
    <p class="pledge-by">
      <b dir="auto">${m.name}</b> <${o} group=${m.group&&e.get("group",m.group)} plain />
    </p>
    <div class="card-foot">
      ${b>0&&a`<span>${l(["لم ينضم أحد","انضم شخص واحد","انضم شخصان","انضم {n} أشخاص","انضم {n} شخصًا","انضم {n} شخص"],"{n} joined",b)}</span>`}
      ${w&&a`<${t} state="waiting" />`}
      ${u&&!v&&a`<button class="button" aria-pressed=${f} onClick=${()=>f?$(d):p(d)}>
          ${i(f?"check":"hand")}${n(f?"انضممت":"انضمام")}
        </button>`}
      ${u&&v&&a`<${h} onWithdraw=${()=>c(d)} />`}
    </div>
  </li>`}function h({onWithdraw:e}){const t=s(!1);return t.value?a`<span class="row" role="group" aria-label=${n("هل تسحب هذا التعهد؟")}
    ><button class="button danger" onClick=${e}>${n("اسحبها")}</button>
    <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>t.value=!1}>
      ${n("أبقِها")}
    </button></span
  >`:a`<button class="button quiet" onClick=${()=>t.value=!0}>
      ${i("undo")}${n("اسحبها")}
    </button>`}const b=e=>"add_pledge"===e.do;function w({room:e,stage:n,open:t,head:o}){const{post:l}=e,i=d(e),u=e.draft(n.id),p=function(e,n){const a=e.draft("name");return r(()=>{n.name&&a.value.trim()===n.name&&(a.value="")},[n.name]),a}(e,i),c=s(null);return a`<main class="page-main stack">
      ${o} ${!t&&a`<${$} draft=${u} />`}
      <${v}
        room=${e}
        me=${i}
        open=${t}
        onJoin=${e=>i.name?l("join_pledge",{pledge:e}):c.value=e}
        onLeave=${e=>l("leave_pledge",{pledge:e})}
        onWithdraw=${e=>l("withdraw_pledge",{pledge:e})}
      />
    </main>
    ${t&&a`<${x} room=${e} stage=${n} me=${i} draft=${u} name=${p} />`}
    ${c.value&&a`<${_} name=${p} onName=${e=>{l("rename_person",{person:i.id,name:e}),l("join_pledge",{pledge:c.value}),c.value=null}} onClose=${()=>c.value=null} />`}`}function x({room:e,stage:t,me:o,draft:l,name:d}){const r=s(null);return u(()=>{const n=e.outbox.returned.value.find(e=>"add_pledge"===e.do);n&&!l.value.trim()&&(r.value=n.why,l.value=n.with.text,e.outbox.take(n.key))}),a`<${c}
    draft=${l}
    limit=${280}
    label=${n("تعهدك")}
    hint=${n("سوف…")}
    action=${n("تعهّد")}
    problem=${r}
    onSend=${function(){const a=o.name||d.value.trim();return r.value=a?null:n("التعهد يكون دائمًا باسم صاحبه: قل اسمك أولًا."),a?(o.name||e.post("rename_person",{person:o.id,name:a}),p(l,n=>e.post("add_pledge",{stage:t.id,text:n}))):document.getElementById("pledge-name").focus()}}
  >
    ${o.name?a`<p class="composer-note">
            ${i("pledge")}<span>${n("تقرؤه القاعة مع اسمك: {name}",{name:o.name})}</span>
          </p>`:a`<div class="field">
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
  >`}function _({name:e,onName:t,onClose:o}){return a`<${m} title=${n("ما اسمك؟")} onClose=${o}
    ><form class="stack" onSubmit=${n=>(n.preventDefault(),e.value.trim()&&t(e.value.trim()))}>
      <p>${n("من ينضم إلى تعهد يظهر اسمه معه.")}</p>
      <div class="field">
        <label for="join-name">${n("اسمي")}</label>
        <input
          id="join-name"
          dir="auto"
          maxlength="60"
          autocomplete="name"
          value=${e.value}
          onInput=${n=>e.value=n.currentTarget.value}
        />
      </div>
      <button class="button primary wide" disabled=${!e.value.trim()}>${i("hand")}${n("انضمام")}</button>
    </form><//
  >`}export{w as Activity,b as takes};
