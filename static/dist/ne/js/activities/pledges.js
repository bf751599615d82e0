import{T as e,t,n,S as a,G as o,b as l,i as s,h as i,L as d,O as r}from"../core/shared.js";import{b as u,U as p,C as $,S as c,c as g}from"../writing.js";const m=new Set(["join_pledge","leave_pledge"]);function v({room:o,me:l,open:s,onJoin:i,onLeave:d,onWithdraw:r}){const{store:u,outbox:p}=o,$=e(()=>JSON.stringify(function(e,t){const n=new Set(t.filter(e=>"withdraw_pledge"===e.do).map(e=>e.with.pledge));return[...e].filter(({id:e})=>!n.has(e)).sort((e,t)=>t.at-e.at).map(({id:e})=>e)}(u.all("pledge"),p.pending.value))),c=JSON.parse($.value),g=p.pending.value.filter(e=>"add_pledge"===e.do&&!u.has("pledge",e.with.pledge));return n`<section class="stack-tight">
    <h2 class="section-head">${t("वाचा")} <span class="count">${c.length+g.length}</span></h2>
    ${!c.length&&!g.length&&n`<p class="soft">${t(s?"अहिलेसम्म कसैले वाचा गरेको छैन। तपाईं पहिलो बन्नुहोस्।":"यहाँ कुनै वाचा छैन।")}</p>`}
    <ul class="roll">
      ${[...g].reverse().map(e=>n`<li key=${e.with.pledge} class="card mine pledge" data-state=${e.state.value}>
            <p class="pledge-text" dir="auto">${e.with.text}</p>
            <div class="card-foot"><b dir="auto">${l.name}</b><${a} state=${e.state.value} /></div>
          </li>`)}
      ${c.map(e=>n`<${b} key=${e} room=${o} id=${e} me=${l} open=${s} onJoin=${i} onLeave=${d} onWithdraw=${r} />`)}
    </ul>
  </section>`}function b({room:{store:e,outbox:i},id:d,me:r,open:u,onJoin:p,onLeave:$,onWithdraw:c}){const g=e.get("pledge",d);if(!g)return null;const v=g.by===r.id,{joined:b,count:h,waiting:w}=function({pledge:e,person:t,posts:n}){var a,o;const l=(null!=(a=e.joined)?a:[]).filter(e=>e!==t),s=n.filter(t=>m.has(t.do)&&t.with.pledge===e.id).at(-1),i=s?"join_pledge"===s.do:(null!=(o=e.joined)?o:[]).includes(t);return{joined:i,count:l.length+(i?1:0),waiting:"waiting"===(null==s?void 0:s.state.value)}}({pledge:g,person:r.id,posts:i.pending.value});return n`<li class=${v?"card mine pledge":"card pledge"}>
    <p class="pledge-text" dir="auto">${g.text}</p>
    <p class="pledge-by">
      <b dir="auto">${g.name}</b> <${o} group=${g.group&&e.get("group",g.group)} plain />
    </p>
    <div class="card-foot">
      ${h>0&&n`<span>${l(["{n} जनाको साथ","{n} जनाको साथ"],"{n} joined",h)}</span>`}
      ${w&&n`<${a} state="waiting" />`}
      ${u&&!v&&n`<button class="button" aria-pressed=${b} onClick=${()=>b?$(d):p(d)}>
          ${s(b?"check":"hand")}${t(b?"साथ दिइयो":"जोडिनुहोस्")}
        </button>`}
      ${u&&v&&n`<${f} onWithdraw=${()=>c(d)} />`}
    </div>
  </li>`}function f({onWithdraw:e}){const a=i(!1);return a.value?n`<span class="row" role="group" aria-label=${t("यो वाचा फिर्ता लिने?")}
    ><button class="button danger" onClick=${e}>${t("फिर्ता लिनुहोस्")}</button>
    <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>a.value=!1}>
      ${t("राखिराख्नुहोस्")}
    </button></span
  >`:n`<button class="button quiet" onClick=${()=>a.value=!0}>
      ${s("undo")}${t("फिर्ता लिनुहोस्")}
    </button>`}const h=e=>"add_pledge"===e.do;function w({room:e,stage:t,open:a,head:o}){const{post:l}=e,s=d(e),r=u(`${e.store.get("about","about").code}/${t.id}`),$=i(null);return n`<main class="page-main stack">
      ${o} ${!a&&n`<${p} draft=${r} />`}
      <${v}
        room=${e}
        me=${s}
        open=${a}
        onJoin=${e=>s.name?l("join_pledge",{pledge:e}):$.value=e}
        onLeave=${e=>l("leave_pledge",{pledge:e})}
        onWithdraw=${e=>l("withdraw_pledge",{pledge:e})}
      />
    </main>
    ${a&&n`<${_} room=${e} stage=${t} me=${s} draft=${r} />`}
    ${$.value&&n`<${j} onName=${e=>{l("rename_person",{person:s.id,name:e}),l("join_pledge",{pledge:$.value}),$.value=null}} onClose=${()=>$.value=null} />`}`}function _({room:e,stage:a,me:o,draft:l}){const d=i(""),u=i(null);return r(()=>{const t=e.outbox.returned.value.find(e=>"add_pledge"===e.do);t&&!l.value.trim()&&(u.value=t.why,l.value=t.with.text,e.outbox.take(t.key))}),n`<${$}
    draft=${l}
    limit=${280}
    label=${t("तपाईंको वाचा")}
    hint=${t("म गर्छु…")}
    action=${t("वाचा गर्नुहोस्")}
    problem=${u}
    onSend=${function(){const n=o.name||d.value.trim();return u.value=n?null:t("वाचा सधैँ नामसहित हुन्छ: पहिला आफ्नो नाम भन्नुहोस्।"),n?(o.name||e.post("rename_person",{person:o.id,name:n}),g(l,t=>e.post("add_pledge",{stage:a.id,text:t}))):document.getElementById("pledge-name").focus()}}
  >
    ${o.name?n`<p class="composer-note">
            ${s("pledge")}<span>${t("बैठकले यो तपाईंको नामसहित पढ्छ: {name}",{name:o.name})}</span>
          </p>`:n`<div class="field">
            <label for="pledge-name">${t("वाचाको सूचीका लागि तपाईंको नाम")}</label>
            <input
              id="pledge-name"
              dir="auto"
              maxlength="60"
              autocomplete="name"
              value=${d.value}
              onInput=${e=>d.value=e.currentTarget.value}
            />
          </div>`}<//
  >`}function j({onName:e,onClose:a}){const o=i("");return n`<${c} title=${t("तपाईंको नाम के हो?")} onClose=${a}
    ><form class="stack" onSubmit=${t=>(t.preventDefault(),o.value.trim()&&e(o.value.trim()))}>
      <p>${t("वाचामा साथ दिनेको नाम पनि त्यहीँ देखिन्छ।")}</p>
      <div class="field">
        <label for="join-name">${t("मेरो नाम")}</label>
        <input
          id="join-name"
          dir="auto"
          maxlength="60"
          autocomplete="name"
          value=${o.value}
          onInput=${e=>o.value=e.currentTarget.value}
        />
      </div>
      <button class="button primary wide" disabled=${!o.value.trim()}>${s("hand")}${t("जोडिनुहोस्")}</button>
    </form><//
  >`}export{w as Activity,h as takes};
