import{t as e,n as a,ak as o,q as n,i as t,am as l,w as s,$ as r,a0 as i,h as c,an as $,a8 as d,c as u,d as p}from"../core/shared.js";import{F as f,u as m}from"./plans.js";import{G as b}from"../writing.js";const[h,v]=[280,30];function k({room:e,action:n,open:t,name:l,label:s}){const r=m({room:e,action:n,name:l,open:t});return a`<label class="tick"
    ><input
      type="checkbox"
      checked=${Boolean(r.value)}
      disabled=${!t}
      onChange=${e=>r.set(e.currentTarget.checked)} /><span>${s}</span>
    <${o} state=${r.state}
  /></label>`}function y({room:n,action:t,open:l,name:s,of:r,label:i}){var c,$,d;const u=m({room:n,action:t,name:s,open:l}),p=(null!=($=null==(c=n.store.get("vocabulary",r))?void 0:c.items)?$:[]).filter(e=>!e.gone||e.id===u.value),f=`${s}/${t.id}`;return p.length?a`<div class="field">
    <div class="field-head"><label for=${f}>${i}</label><${o} state=${u.state} /></div>
    <select
      id=${f}
      disabled=${!l}
      value=${null!=(d=u.value)?d:""}
      onChange=${e=>u.set(e.currentTarget.value)}
    >
      <option value="">${e("None")}</option>
      ${p.map(e=>a`<option key=${e.id} value=${e.id}>${e.title}</option>`)}
    </select>
    ${u.problem&&a`<p class="field-error" role="alert">${u.problem}</p>`}
  </div>`:null}var g=Object.freeze({__proto__:null,Details:function({room:o,action:n,open:t}){const l={room:o,action:n,open:t},s={...l,limit:v,keys:"decimal"};return a`<${k} ...${l} name="soon" label=${e("Starts within 48 hours")} />
    <${f} ...${l} name="target15" limit=${h} label=${e("Target for day 15")} />
    <${f} ...${l} name="behaviour" limit=${h} label=${e("Behaviour to shift")} />
    <div class="pair">
      <${f} ...${s} name="money" label=${e("Money we pledge")} />
      <${f} ...${s} name="days" label=${e("Days we pledge")} />
    </div>
    <div class="pair">
      <${f} ...${s} name="funds_donor" label=${e("Funds from donors")} />
      <${f} ...${s} name="funds_government" label=${e("Funds from government")} />
    </div>
    <div class="pair">
      <${f} ...${s} name="funds_private" label=${e("Private funds")} />
      <${f}
        ...${l}
        name="currency"
        limit=${3}
        label=${e("Currency")}
        hint=${e("Three letters, such as NPR or USD.")}
      />
    </div>
    <${k} ...${l} name="government" label=${e("Owner in government")} />
    <${y} ...${l} name="priority" of="priorities" label=${e("Government priority")} />
    <${y} ...${l} name="area" of="areas" label=${e("Area")} />`}});function _({room:o,plan:n,open:t}){var r,i,c;const{store:$}=o,d=l(o,"plan",n.id),u=$.all("action").filter(e=>e.plan===n.id&&e.help_needed);if(!d)return a`<p class="soft" role="status">${e("One moment…")}</p>`;if(!u.length)return null;const p=n.group===s(o).group;return a`<section class="stack-tight">
    <h3 dir="auto">${null!=(c=null==(i=$.get("group",null!=(r=n.group)?r:""))?void 0:i.name)?c:n.owner}</h3>
    <ul class="cards">
      ${u.map(e=>a`<${w} key=${e.id} ...${{room:o,action:e,open:t&&!p}} />`)}
    </ul>
  </section>`}const w=({room:e,action:o,open:n})=>a`<li class="card stack-tight">
    <p class="soft" dir="auto">${o.what}</p>
    <p class="card-text" dir="auto">${o.help_needed}</p>
    ${r(e.store,o.id).map(o=>a`<${x} key=${o.id} ...${{room:e,offer:o}} />`)}
    ${n&&a`<${C} ...${{room:e,action:o}} />`}
  </li>`;function x({room:o,offer:n}){const l=s(o),r=n.by?n.by===l.id:n.group===l.group;return a`<div class="notice" data-tone="ok">
    ${t("hand")}
    <div>
      <b dir="auto">${i(o.store,n)}</b>
      <p dir="auto">${n.says}</p>
    </div>
    ${r&&a`<button class="button quiet" onClick=${()=>o.post("take_back_offer",{offer:n.id})}>
        ${t("undo")}${e("Take back")}
      </button>`}
  </div>`}function C({room:o,action:n}){const l=o.draft(`offer/${n.id}`),s=c(!1),r=$(o.outbox,"offer_help",{action:n.id}),i=l.value.trim()&&d(l.value)<=280;return a`<form class="stack-tight" onSubmit=${e=>{if(e.preventDefault(),!i)return;const a=l.value.trim();l.value="",o.post("offer_help",{offer:u(),action:n.id,says:a,for_group:s.value})}}>
    ${r.map(e=>a`<p key=${e.key} class="soft" dir="auto">${t("clock")} ${e.with.says}</p>`)}
    <${b}
      value=${l.value}
      onText=${e=>l.value=e}
      aria-label=${e("What we can offer")}
      placeholder=${e("What we can offer…")}
    />
    <label class="tick"
      ><input type="checkbox" checked=${s.value} onChange=${()=>s.value=!s.value} /><span
        >${e("In the name of our group")}</span
      ></label
    >
    <button class="button" type="submit" disabled=${!i}>${t("hand")}${e("Offer help")}</button>
  </form>`}const T=({room:o,entry:n})=>a`<div class="notice came-back" role="alert" data-tone="error">
    ${t("undo")}
    <div class="stack-tight">
      <b>${n.why}</b>
      <p class="kept-words" dir="auto">${n.with.says}</p>
      <button class="button" onClick=${()=>o.outbox.take(n.key)}>${e("OK")}</button>
    </div>
  </div>`;var O=Object.freeze({__proto__:null,HelpWanted:function({room:o,open:l,head:s,onClose:r}){const{store:i,outbox:c}=o,$=n(i),d=e=>$.findIndex(a=>a.id===e.group)>>>0,u=[...i.all("plan")].sort((e,a)=>d(e)-d(a)),p=c.returned.value.filter(e=>"offer_help"===e.do),f=i.all("action").some(e=>e.help_needed);return a`<main class="page-main stack">
    ${s}
    <h2 class="section-head">${e("Who can help?")}</h2>
    ${p.map(e=>a`<${T} key=${e.key} ...${{room:o,entry:e}} />`)}
    ${!f&&a`<p class="soft">${e("No one has asked for help yet.")}</p>`}
    ${u.map(e=>a`<${_} key=${e.id} ...${{room:o,plan:e,open:l}} />`)}
    <button class="button" onClick=${r}>${t("chevron-start","flip")}${e("Back to the plan")}</button>
  </main>`}});const[j,W]=[3,280];function D({room:o,plan:n,own:l}){var s;const r=o.draft(`confidence/${n.id}`),i=c(r.peek()||null),$=null!=(s=i.value)?s:l.reason,u=d($)<=W&&$.trim()!==l.reason;return a`<label class="field"
      ><b>${e("What would make you surer?")}</b><${b} value=${$} onText=${e=>r.value=i.value=e}
    /></label>
    <button class="button" disabled=${!u} onClick=${async()=>{var e;const a=$.trim();await o.post("set_confidence",{plan:n.id,confidence:l.confidence,reason:a}).kept,(null==(e=i.peek())?void 0:e.trim())===a&&(r.value="",i.value=null)}}>${t("check")}${e("Save")}</button>`}var N=Object.freeze({__proto__:null,Confidence:function({room:n,plan:t}){var l;const s=function({store:e,outbox:a},o){var n;const t=$(a,"set_confidence",{plan:o}).at(-1);if(t)return{confidence:t.with.confidence,reason:null!=(n=t.with.reason)?n:"",state:t.state.value};const l=e.all("own_confidence").find(e=>e.plan===o);return l?{...l,state:"saved"}:{confidence:null,reason:"",state:null}}(n,t.id),r=null==(l=n.store.get("confidence",t.id))?void 0:l.people;return a`<section class="card stack-tight confidence">
    <fieldset class="choices confidence-scale">
      <legend>
        <b>${e("How sure are you that your group can do this plan?")}</b> <${o} state=${s.state} />
      </legend>
      ${[1,2,3,4,5].map(e=>a`<label key=${e} class="choice"
            ><input
              type="radio"
              name=${`confidence/${t.id}`}
              checked=${s.confidence===e}
              onChange=${()=>{return a=e,n.post("set_confidence",{plan:t.id,confidence:a,reason:a<=j?s.reason:""});var a}}
            /><span class="choice-face">${e}</span></label
          >`)}
    </fieldset>
    <p class="confidence-ends soft"><span>${e("not at all")}</span><span>${e("completely")}</span></p>
    ${null!==s.confidence&&s.confidence<=j&&a`<${D} ...${{room:n,plan:t,own:s}} />`}
    <p class="soft">
      ${e("No one sees who answered what. The room hears the numbers and the reasons.")}
      ${r>0&&a` ${p("{n} answer so far.","{n} answers so far.",r)}`}
    </p>
  </section>`}});export{N as c,g as d,O as h};
