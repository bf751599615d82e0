import{t as e,n as o,a2 as n,a4 as a,q as t,i as s,w as l,h as r,a5 as i,S as c,b as $,c as d}from"../core/shared.js";import{o as u,y as p,A as f,J as m}from"../writing.js";import{F as h,u as v,S as b}from"./plans.js";const[k,y]=[280,30];function g({room:n,action:t,open:s}){const l=n.store.all("stage").find(({activity:e})=>"interventions"===e),r=a(n,"stage",null==l?void 0:l.id),i=n.store.all("intervention").filter(({id:e,status:o})=>{var n;return"dropped"!==o||(null==(n=t.interventions)?void 0:n.includes(e))}).sort((e,o)=>e.at-o.at);return r?o`<${b}
    ...${{room:n,action:t,open:s,points:i}}
    name="interventions"
    picture="hand"
    label=${e("Which help does it use?")}
  />`:o`<p class="soft" role="status">${e("One moment…")}</p>`}function w({room:e,action:a,open:t,name:s,label:l}){const r=v({room:e,action:a,name:s,open:t});return o`<label class="tick"
    ><input
      type="checkbox"
      checked=${Boolean(r.value)}
      disabled=${!t}
      onChange=${e=>r.set(e.currentTarget.checked)} /><span>${l}</span>
    <${n} state=${r.state}
  /></label>`}function _({room:a,action:t,open:s,name:l,of:r,label:i}){var c;const $=v({room:a,action:t,name:l,open:s}),d=u(a.store,r,[],$.value),p=`${l}/${t.id}`;return d.length?o`<div class="field">
    <div class="field-head"><label for=${p}>${i}</label><${n} state=${$.state} /></div>
    <select
      id=${p}
      disabled=${!s}
      value=${null!=(c=$.value)?c:""}
      onChange=${e=>$.set(e.currentTarget.value)}
    >
      <option value="">${e("None")}</option>
      ${d.map(([e,n])=>o`<option key=${e} value=${e}>${n}</option>`)}
    </select>
    ${$.problem&&o`<p class="field-error" role="alert">${$.problem}</p>`}
  </div>`:null}var x=Object.freeze({__proto__:null,Details:function({room:n,action:a,open:t}){const s={room:n,action:a,open:t},l={...s,limit:y,keys:"decimal"};return o`<${w} ...${s} name="soon" label=${e("Starts within 48 hours")} />
    <${h} ...${s} name="target15" limit=${k} label=${e("Target for day 15")} />
    <${h} ...${s} name="behaviour" limit=${k} label=${e("Behaviour to shift")} />
    <div class="pair">
      <${h} ...${l} name="money" label=${e("Money we pledge")} />
      <${h} ...${l} name="days" label=${e("Days we pledge")} />
    </div>
    <div class="pair">
      <${h} ...${l} name="funds_donor" label=${e("Funds from donors")} />
      <${h} ...${l} name="funds_government" label=${e("Funds from government")} />
    </div>
    <div class="pair">
      <${h} ...${l} name="funds_private" label=${e("Private funds")} />
      <${h}
        ...${s}
        name="currency"
        limit=${3}
        label=${e("Currency")}
        hint=${e("Three letters, such as NPR or USD.")}
      />
    </div>
    <${w} ...${s} name="government" label=${e("Owner in government")} />
    <${_} ...${s} name="priority" of="priorities" label=${e("Government priority")} />
    <${_} ...${s} name="area" of="areas" label=${e("Area")} />
    <${g} ...${s} />`}});function C({room:n,plan:t,open:s}){var r,i,c;const{store:$}=n,d=a(n,"plan",t.id),u=$.all("action").filter(e=>e.plan===t.id&&e.help_needed);if(!d)return o`<p class="soft" role="status">${e("One moment…")}</p>`;if(!u.length)return null;const p=t.group===l(n).group;return o`<section class="stack-tight">
    <h3 dir="auto">${null!=(c=null==(i=$.get("group",null!=(r=t.group)?r:""))?void 0:i.name)?c:t.owner}</h3>
    <ul class="cards">
      ${u.map(e=>o`<${O} key=${e.id} ...${{room:n,action:e,open:s&&!p}} />`)}
    </ul>
  </section>`}const O=({room:e,action:n,open:a})=>o`<li class="card stack-tight">
    <p class="soft" dir="auto">${n.what}</p>
    <p class="card-text" dir="auto">${n.help_needed}</p>
    ${p(e.store,n.id).map(n=>o`<${T} key=${n.id} ...${{room:e,offer:n}} />`)}
    ${a&&o`<${W} ...${{room:e,action:n}} />`}
  </li>`;function T({room:n,offer:a}){const t=l(n),r=a.by?a.by===t.id:a.group===t.group;return o`<div class="notice" data-tone="ok">
    ${s("hand")}
    <div>
      <b dir="auto">${f(n.store,a)}</b>
      <p dir="auto">${a.says}</p>
    </div>
    ${r&&o`<button class="button quiet" onClick=${()=>n.post("take_back_offer",{offer:a.id})}>
        ${s("undo")}${e("Take back")}
      </button>`}
  </div>`}function W({room:n,action:a}){const t=n.draft(`offer/${a.id}`),l=r(!1),d=i(n.outbox,"offer_help",{action:a.id}),u=t.value.trim()&&c(t.value)<=280;return o`<form class="stack-tight" onSubmit=${e=>{if(e.preventDefault(),!u)return;const o=t.value.trim();t.value="",n.post("offer_help",{offer:$(),action:a.id,says:o,for_group:l.value})}}>
    ${d.map(e=>o`<p key=${e.key} class="soft" dir="auto">${s("clock")} ${e.with.says}</p>`)}
    <${m}
      value=${t.value}
      onText=${e=>t.value=e}
      aria-label=${e("What we can offer")}
      placeholder=${e("What we can offer…")}
    />
    <label class="tick"
      ><input type="checkbox" checked=${l.value} onChange=${()=>l.value=!l.value} /><span
        >${e("In the name of our group")}</span
      ></label
    >
    <button class="button" type="submit" disabled=${!u}>${s("hand")}${e("Offer help")}</button>
  </form>`}const j=({room:n,entry:a})=>o`<div class="notice came-back" role="alert" data-tone="error">
    ${s("undo")}
    <div class="stack-tight">
      <b>${a.why}</b>
      <p class="kept-words" dir="auto">${a.with.says}</p>
      <button class="button" onClick=${()=>n.outbox.take(a.key)}>${e("OK")}</button>
    </div>
  </div>`;var S=Object.freeze({__proto__:null,HelpWanted:function({room:n,open:a,head:l,onClose:r}){const{store:i,outbox:c}=n,$=t(i),d=e=>$.findIndex(o=>o.id===e.group)>>>0,u=[...i.all("plan")].sort((e,o)=>d(e)-d(o)),p=c.returned.value.filter(e=>"offer_help"===e.do),f=i.all("action").some(e=>e.help_needed);return o`<main class="page-main stack">
    ${l}
    <h2 class="section-head">${e("Who can help?")}</h2>
    ${p.map(e=>o`<${j} key=${e.key} ...${{room:n,entry:e}} />`)}
    ${!f&&o`<p class="soft">${e("No one has asked for help yet.")}</p>`}
    ${u.map(e=>o`<${C} key=${e.id} ...${{room:n,plan:e,open:a}} />`)}
    <button class="button" onClick=${r}>${s("chevron-start","flip")}${e("Back to the plan")}</button>
  </main>`}});const[D,N]=[3,280];function z({room:n,plan:a,own:t}){var l;const i=n.draft(`confidence/${a.id}`),$=r(i.peek()||null),d=null!=(l=$.value)?l:t.reason,u=c(d)<=N&&d.trim()!==t.reason;return o`<label class="field"
      ><b>${e("What would make you surer?")}</b><${m} value=${d} onText=${e=>i.value=$.value=e}
    /></label>
    <button class="button" disabled=${!u} onClick=${async()=>{var e;const o=d.trim();await n.post("set_confidence",{plan:a.id,confidence:t.confidence,reason:o}).kept,(null==(e=$.peek())?void 0:e.trim())===o&&(i.value="",$.value=null)}}>${s("check")}${e("Save")}</button>`}var B=Object.freeze({__proto__:null,Confidence:function({room:a,plan:t}){var s;const l=function({store:e,outbox:o},n){var a;const t=i(o,"set_confidence",{plan:n}).at(-1);if(t)return{confidence:t.with.confidence,reason:null!=(a=t.with.reason)?a:"",state:t.state.value};const s=e.all("own_confidence").find(e=>e.plan===n);return s?{...s,state:"saved"}:{confidence:null,reason:"",state:null}}(a,t.id),r=null==(s=a.store.get("confidence",t.id))?void 0:s.people;return o`<section class="card stack-tight confidence">
    <fieldset class="choices confidence-scale">
      <legend>
        <b>${e("How sure are you that your group can do this plan?")}</b> <${n} state=${l.state} />
      </legend>
      ${[1,2,3,4,5].map(e=>o`<label key=${e} class="choice"
            ><input
              type="radio"
              name=${`confidence/${t.id}`}
              checked=${l.confidence===e}
              onChange=${()=>{return o=e,a.post("set_confidence",{plan:t.id,confidence:o,reason:o<=D?l.reason:""});var o}}
            /><span class="choice-face">${e}</span></label
          >`)}
    </fieldset>
    <p class="confidence-ends soft"><span>${e("not at all")}</span><span>${e("completely")}</span></p>
    ${null!==l.confidence&&l.confidence<=D&&o`<${z} ...${{room:a,plan:t,own:l}} />`}
    <p class="soft">
      ${e("No one sees who answered what. The room hears the numbers and the reasons.")}
      ${e("When this stage closes, fewer than five answers are deleted.")}
      ${r>0&&o` ${d("{n} answer so far.","{n} answers so far.",r)}`}
    </p>
  </section>`}});export{B as c,x as d,S as h};
