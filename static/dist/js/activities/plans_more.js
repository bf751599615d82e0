import{t as e,n as o,a3 as a,a5 as n,q as t,i as s,x as r,k as l,af as i,a6 as c,T as $,ag as d,b as u,c as p,h as f}from"../core/shared.js";import{o as m,y as h,A as b,J as v}from"../writing.js";import{F as y,u as k,S as g}from"./plans.js";const[_,w]=[280,30];function x({room:a,action:t,open:s}){const r=a.store.all("stage").find(({activity:e})=>"interventions"===e),l=n(a,"stage",null==r?void 0:r.id),i=a.store.all("intervention").filter(({id:e,status:o})=>{var a;return"dropped"!==o||(null==(a=t.interventions)?void 0:a.includes(e))}).sort((e,o)=>e.at-o.at);return l?o`<${g}
    ...${{room:a,action:t,open:s,points:i}}
    name="interventions"
    picture="hand"
    label=${e("Which help does it use?")}
  />`:o`<p class="soft" role="status">${e("One moment…")}</p>`}function C({room:e,action:n,open:t,name:s,label:r}){const l=k({room:e,action:n,name:s,open:t});return o`<label class="tick"
    ><input
      type="checkbox"
      checked=${Boolean(l.value)}
      disabled=${!t}
      onChange=${e=>l.set(e.currentTarget.checked)} /><span>${r}</span>
    <${a} state=${l.state}
  /></label>`}function T({room:n,action:t,open:s,name:r,of:l,label:i}){var c;const $=k({room:n,action:t,name:r,open:s}),d=m(n.store,l,[],$.value),u=`${r}/${t.id}`;return d.length?o`<div class="field">
    <div class="field-head"><label for=${u}>${i}</label><${a} state=${$.state} /></div>
    <select
      id=${u}
      disabled=${!s}
      value=${null!=(c=$.value)?c:""}
      onChange=${e=>$.set(e.currentTarget.value)}
    >
      <option value="">${e("None")}</option>
      ${d.map(([e,a])=>o`<option key=${e} value=${e}>${a}</option>`)}
    </select>
    ${$.problem&&o`<p class="field-error" role="alert">${$.problem}</p>`}
  </div>`:null}var O=Object.freeze({__proto__:null,Details:function({room:a,action:n,open:t}){const s={room:a,action:n,open:t},r={...s,limit:w,keys:"decimal"};return o`<${C} ...${s} name="soon" label=${e("Starts within 48 hours")} />
    <${y} ...${s} name="target15" limit=${_} label=${e("Target for day 15")} />
    <${y} ...${s} name="behaviour" limit=${_} label=${e("Behaviour to shift")} />
    <div class="pair">
      <${y} ...${r} name="money" label=${e("Money we pledge")} />
      <${y} ...${r} name="days" label=${e("Days we pledge")} />
    </div>
    <div class="pair">
      <${y} ...${r} name="funds_donor" label=${e("Funds from donors")} />
      <${y} ...${r} name="funds_government" label=${e("Funds from government")} />
    </div>
    <div class="pair">
      <${y} ...${r} name="funds_private" label=${e("Private funds")} />
      <${y}
        ...${s}
        name="currency"
        limit=${3}
        label=${e("Currency")}
        hint=${e("Three letters, such as NPR or USD.")}
      />
    </div>
    <${C} ...${s} name="government" label=${e("Owner in government")} />
    <${T} ...${s} name="priority" of="priorities" label=${e("Government priority")} />
    <${T} ...${s} name="area" of="areas" label=${e("Area")} />
    <${x} ...${s} />`}});const W={says:"",for_group:!1};function j({room:a,plan:t,open:s}){var l,i,c;const{store:$}=a,d=n(a,"plan",t.id),u=$.all("action").filter(e=>e.plan===t.id&&e.help_needed);if(!d)return o`<p class="soft" role="status">${e("One moment…")}</p>`;if(!u.length)return null;const p=t.group===r(a).group;return o`<section class="stack-tight">
    <h3 dir="auto">${null!=(c=null==(i=$.get("group",null!=(l=t.group)?l:""))?void 0:i.name)?c:t.owner}</h3>
    <ul class="cards">
      ${u.map(e=>o`<${B} key=${e.id} ...${{room:a,action:e,open:s&&!p}} />`)}
    </ul>
  </section>`}const B=({room:e,action:a,open:n})=>o`<li class="card stack-tight">
    <p class="soft" dir="auto">${a.what}</p>
    <p class="card-text" dir="auto">${a.help_needed}</p>
    ${h(e.store,a.id).map(a=>o`<${S} key=${a.id} ...${{room:e,offer:a}} />`)}
    ${n&&o`<${D} ...${{room:e,action:a}} />`}
  </li>`;function S({room:a,offer:n}){const t=r(a),l=n.by?n.by===t.id:n.group===t.group;return o`<div class="notice" data-tone="ok">
    ${s("hand")}
    <div>
      <b dir="auto">${b(a.store,n)}</b>
      <p dir="auto">${n.says}</p>
    </div>
    ${l&&o`<button class="button quiet" onClick=${()=>a.post("take_back_offer",{offer:n.id})}>
        ${s("undo")}${e("Take back")}
      </button>`}
  </div>`}function D({room:a,action:n}){const t=l(a.draft(`offer/${n.id}`),W),{says:r,for_group:p}=t.value,f=e=>t.value={...t.peek(),...e},m=i(a,{is:e=>"offer_help"===e.do&&e.with.action===n.id,draft:t,empty:W,typed:e=>({says:e.with.says,for_group:Boolean(e.with.for_group)})}),h=c(a.outbox,"offer_help",{action:n.id}),b=r.trim()&&$(r)<=280;return o`<form class="stack-tight" onSubmit=${e=>{e.preventDefault(),b&&(a.post("offer_help",{offer:u(),action:n.id,says:r.trim(),for_group:p}),[t.value,m.value]=[W,""])}}>
    ${h.map(e=>o`<p key=${e.key} class="soft" dir="auto">${s("clock")} ${e.with.says}</p>`)}
    <${d} why=${m.value} />
    <${v}
      value=${r}
      onText=${e=>f({says:e})}
      aria-label=${e("What we can offer")}
      placeholder=${e("What we can offer…")}
    />
    <label class="tick"
      ><input type="checkbox" checked=${p} onChange=${()=>f({for_group:!p})} /><span
        >${e("In the name of our group")}</span
      ></label
    >
    <button class="button" type="submit" disabled=${!b}>${s("hand")}${e("Offer help")}</button>
  </form>`}const N=({room:a,entry:n,onAgain:t})=>o`<div class="notice came-back" role="alert" data-tone="error">
    ${s("undo")}
    <div class="stack-tight">
      <b>${n.why}</b>
      <p class="kept-words" dir="auto">${n.with.says}</p>
      <div class="row">
        ${t&&o`<button class="button" onClick=${t}>${e("Try again")}</button>`}
        <button class="button" onClick=${()=>a.outbox.take(n.key)}>${e("OK")}</button>
      </div>
    </div>
  </div>`;var z=Object.freeze({__proto__:null,HelpWanted:function({room:a,open:n,head:r,onClose:l}){const{store:i,outbox:c}=a,$=t(i),d=e=>$.findIndex(o=>o.id===e.group)>>>0,u=[...i.all("plan")].sort((e,o)=>d(e)-d(o)),p=c.returned.value.filter(e=>"offer_help"===e.do),f=i.all("action").some(e=>e.help_needed);return o`<main class="page-main stack">
    ${r}
    <h2 class="section-head">${e("Who can help?")}</h2>
    ${p.map(e=>o`<${N} key=${e.key} ...${{room:a,entry:e}} />`)}
    ${!f&&o`<p class="soft">${e("No one has asked for help yet.")}</p>`}
    ${u.map(e=>o`<${j} key=${e.id} ...${{room:a,plan:e,open:n}} />`)}
    <button class="button" onClick=${l}>${s("chevron-start","flip")}${e("Back to the plan")}</button>
  </main>`},OfferBack:N});const[A,F]=[3,280];function q({room:a,plan:n,own:t}){var r;const l=a.draft(`confidence/${n.id}`),i=f(l.peek()||null),c=null!=(r=i.value)?r:t.reason,d=$(c)<=F&&c.trim()!==t.reason;return o`<label class="field"
      ><b>${e("What would make you surer?")}</b><${v} value=${c} onText=${e=>l.value=i.value=e}
    /></label>
    <button class="button" disabled=${!d} onClick=${async()=>{var e;const o=c.trim();await a.post("set_confidence",{plan:n.id,confidence:t.confidence,reason:o}).kept,(null==(e=i.peek())?void 0:e.trim())===o&&(l.value="",i.value=null)}}>${s("check")}${e("Save")}</button>`}var H=Object.freeze({__proto__:null,Confidence:function({room:n,plan:t}){var s;const r=function({store:e,outbox:o},a){var n;const t=c(o,"set_confidence",{plan:a}).at(-1);if(t)return{confidence:t.with.confidence,reason:null!=(n=t.with.reason)?n:"",state:t.state.value};const s=e.all("own_confidence").find(e=>e.plan===a);return s?{...s,state:"saved"}:{confidence:null,reason:"",state:null}}(n,t.id),l=null==(s=n.store.get("confidence",t.id))?void 0:s.people;return o`<section class="card stack-tight confidence">
    <fieldset class="choices confidence-scale">
      <legend>
        <b>${e("How sure are you that your group can do this plan?")}</b> <${a} state=${r.state} />
      </legend>
      ${[1,2,3,4,5].map(e=>o`<label key=${e} class="choice"
            ><input
              type="radio"
              name=${`confidence/${t.id}`}
              checked=${r.confidence===e}
              onChange=${()=>{return o=e,n.post("set_confidence",{plan:t.id,confidence:o,reason:o<=A?r.reason:""});var o}}
            /><span class="choice-face">${e}</span></label
          >`)}
    </fieldset>
    <p class="confidence-ends soft"><span>${e("not at all")}</span><span>${e("completely")}</span></p>
    ${null!==r.confidence&&r.confidence<=A&&o`<${q} ...${{room:n,plan:t,own:r}} />`}
    <p class="soft">
      ${e("No one sees who answered what. The room hears the numbers and the reasons.")}
      ${e("When this stage closes, fewer than five answers are deleted.")}
      ${l>0&&o` ${p("{n} answer so far.","{n} answers so far.",l)}`}
    </p>
  </section>`}});export{H as c,O as d,z as h};
