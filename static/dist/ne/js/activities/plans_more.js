import{t as e,n as a,ak as n,q as o,i as t,am as l,w as s,$ as i,a0 as r,h as c,an as $,a8 as d,c as u,d as p}from"../core/shared.js";import{F as f,u as m}from"./plans.js";import{G as b}from"../writing.js";const[v,h]=[280,30];function k({room:e,action:o,open:t,name:l,label:s}){const i=m({room:e,action:o,name:l,open:t});return a`<label class="tick"
    ><input
      type="checkbox"
      checked=${Boolean(i.value)}
      disabled=${!t}
      onChange=${e=>i.set(e.currentTarget.checked)} /><span>${s}</span>
    <${n} state=${i.state}
  /></label>`}function g({room:o,action:t,open:l,name:s,of:i,label:r}){var c,$,d;const u=m({room:o,action:t,name:s,open:l}),p=(null!=($=null==(c=o.store.get("vocabulary",i))?void 0:c.items)?$:[]).filter(e=>!e.gone||e.id===u.value),f=`${s}/${t.id}`;return p.length?a`<div class="field">
    <div class="field-head"><label for=${f}>${r}</label><${n} state=${u.state} /></div>
    <select
      id=${f}
      disabled=${!l}
      value=${null!=(d=u.value)?d:""}
      onChange=${e=>u.set(e.currentTarget.value)}
    >
      <option value="">${e("कुनै छैन")}</option>
      ${p.map(e=>a`<option key=${e.id} value=${e.id}>${e.title}</option>`)}
    </select>
    ${u.problem&&a`<p class="field-error" role="alert">${u.problem}</p>`}
  </div>`:null}var y=Object.freeze({__proto__:null,Details:function({room:n,action:o,open:t}){const l={room:n,action:o,open:t},s={...l,limit:h,keys:"decimal"};return a`<${k} ...${l} name="soon" label=${e("48 घण्टाभित्र सुरु हुन्छ")} />
    <${f} ...${l} name="target15" limit=${v} label=${e("15 औँ दिनको लक्ष्य")} />
    <${f} ...${l} name="behaviour" limit=${v} label=${e("बदल्नुपर्ने व्यवहार")} />
    <div class="pair">
      <${f} ...${s} name="money" label=${e("हामीले दिने रकम")} />
      <${f} ...${s} name="days" label=${e("हामीले दिने दिन")} />
    </div>
    <div class="pair">
      <${f} ...${s} name="funds_donor" label=${e("दातृ निकायको रकम")} />
      <${f} ...${s} name="funds_government" label=${e("सरकारी रकम")} />
    </div>
    <div class="pair">
      <${f} ...${s} name="funds_private" label=${e("निजी रकम")} />
      <${f}
        ...${l}
        name="currency"
        limit=${3}
        label=${e("मुद्रा")}
        hint=${e("तीन अक्षर, जस्तै NPR वा USD।")}
      />
    </div>
    <${k} ...${l} name="government" label=${e("जिम्मेवार सरकारमा")} />
    <${g} ...${l} name="priority" of="priorities" label=${e("सरकारी प्राथमिकता")} />
    <${g} ...${l} name="area" of="areas" label=${e("क्षेत्र")} />`}});function _({room:n,plan:o,open:t}){var i,r,c;const{store:$}=n,d=l(n,"plan",o.id),u=$.all("action").filter(e=>e.plan===o.id&&e.help_needed);if(!d)return a`<p class="soft" role="status">${e("एकछिन…")}</p>`;if(!u.length)return null;const p=o.group===s(n).group;return a`<section class="stack-tight">
    <h3 dir="auto">${null!=(c=null==(r=$.get("group",null!=(i=o.group)?i:""))?void 0:r.name)?c:o.owner}</h3>
    <ul class="cards">
      ${u.map(e=>a`<${w} key=${e.id} ...${{room:n,action:e,open:t&&!p}} />`)}
    </ul>
  </section>`}const w=({room:e,action:n,open:o})=>a`<li class="card stack-tight">
    <p class="soft" dir="auto">${n.what}</p>
    <p class="card-text" dir="auto">${n.help_needed}</p>
    ${i(e.store,n.id).map(n=>a`<${x} key=${n.id} ...${{room:e,offer:n}} />`)}
    ${o&&a`<${C} ...${{room:e,action:n}} />`}
  </li>`;function x({room:n,offer:o}){const l=s(n),i=o.by?o.by===l.id:o.group===l.group;return a`<div class="notice" data-tone="ok">
    ${t("hand")}
    <div>
      <b dir="auto">${r(n.store,o)}</b>
      <p dir="auto">${o.says}</p>
    </div>
    ${i&&a`<button class="button quiet" onClick=${()=>n.post("take_back_offer",{offer:o.id})}>
        ${t("undo")}${e("फिर्ता लिने")}
      </button>`}
  </div>`}function C({room:n,action:o}){const l=n.draft(`offer/${o.id}`),s=c(!1),i=$(n.outbox,"offer_help",{action:o.id}),r=l.value.trim()&&d(l.value)<=280;return a`<form class="stack-tight" onSubmit=${e=>{if(e.preventDefault(),!r)return;const a=l.value.trim();l.value="",n.post("offer_help",{offer:u(),action:o.id,says:a,for_group:s.value})}}>
    ${i.map(e=>a`<p key=${e.key} class="soft" dir="auto">${t("clock")} ${e.with.says}</p>`)}
    <${b}
      value=${l.value}
      onText=${e=>l.value=e}
      aria-label=${e("हामी के दिन सक्छौँ")}
      placeholder=${e("हामी के दिन सक्छौँ…")}
    />
    <label class="tick"
      ><input type="checkbox" checked=${s.value} onChange=${()=>s.value=!s.value} /><span
        >${e("हाम्रो समूहको नाममा")}</span
      ></label
    >
    <button class="button" type="submit" disabled=${!r}>${t("hand")}${e("सहयोग प्रस्ताव गर्नुहोस्")}</button>
  </form>`}const j=({room:n,entry:o})=>a`<div class="notice came-back" role="alert" data-tone="error">
    ${t("undo")}
    <div class="stack-tight">
      <b>${o.why}</b>
      <p class="kept-words" dir="auto">${o.with.says}</p>
      <button class="button" onClick=${()=>n.outbox.take(o.key)}>${e("मैले देखेँ")}</button>
    </div>
  </div>`;var T=Object.freeze({__proto__:null,HelpWanted:function({room:n,open:l,head:s,onClose:i}){const{store:r,outbox:c}=n,$=o(r),d=e=>$.findIndex(a=>a.id===e.group)>>>0,u=[...r.all("plan")].sort((e,a)=>d(e)-d(a)),p=c.returned.value.filter(e=>"offer_help"===e.do),f=r.all("action").some(e=>e.help_needed);return a`<main class="page-main stack">
    ${s}
    <h2 class="section-head">${e("कसले सहयोग गर्न सक्छ?")}</h2>
    ${p.map(e=>a`<${j} key=${e.key} ...${{room:n,entry:e}} />`)}
    ${!f&&a`<p class="soft">${e("अहिलेसम्म कसैले सहयोग मागेको छैन।")}</p>`}
    ${u.map(e=>a`<${_} key=${e.id} ...${{room:n,plan:e,open:l}} />`)}
    <button class="button" onClick=${i}>${t("chevron-start","flip")}${e("योजनामा फर्कनुहोस्")}</button>
  </main>`}});const[z,D]=[3,280];function O({room:n,plan:o,own:l}){var s;const i=n.draft(`confidence/${o.id}`),r=c(i.peek()||null),$=null!=(s=r.value)?s:l.reason,u=d($)<=D&&$.trim()!==l.reason;return a`<label class="field"
      ><b>${e("के भए तपाईं अझ ढुक्क हुनुहुन्थ्यो?")}</b><${b} value=${$} onText=${e=>i.value=r.value=e}
    /></label>
    <button class="button" disabled=${!u} onClick=${async()=>{var e;const a=$.trim();await n.post("set_confidence",{plan:o.id,confidence:l.confidence,reason:a}).kept,(null==(e=r.peek())?void 0:e.trim())===a&&(i.value="",r.value=null)}}>${t("check")}${e("सुरक्षित गर्नुहोस्")}</button>`}var q=Object.freeze({__proto__:null,Confidence:function({room:o,plan:t}){var l;const s=function({store:e,outbox:a},n){var o;const t=$(a,"set_confidence",{plan:n}).at(-1);if(t)return{confidence:t.with.confidence,reason:null!=(o=t.with.reason)?o:"",state:t.state.value};const l=e.all("own_confidence").find(e=>e.plan===n);return l?{...l,state:"saved"}:{confidence:null,reason:"",state:null}}(o,t.id),i=null==(l=o.store.get("confidence",t.id))?void 0:l.people;return a`<section class="card stack-tight confidence">
    <fieldset class="choices confidence-scale">
      <legend>
        <b>${e("तपाईंको समूहले यो योजना पूरा गर्न सक्छ भन्नेमा तपाईं कति ढुक्क हुनुहुन्छ?")}</b> <${n} state=${s.state} />
      </legend>
      ${[1,2,3,4,5].map(e=>a`<label key=${e} class="choice"
            ><input
              type="radio"
              name=${`confidence/${t.id}`}
              checked=${s.confidence===e}
              onChange=${()=>{return a=e,o.post("set_confidence",{plan:t.id,confidence:a,reason:a<=z?s.reason:""});var a}}
            /><span class="choice-face">${e}</span></label
          >`)}
    </fieldset>
    <p class="confidence-ends soft"><span>${e("पटक्कै छैन")}</span><span>${e("पूर्ण रूपमा")}</span></p>
    ${null!==s.confidence&&s.confidence<=z&&a`<${O} ...${{room:o,plan:t,own:s}} />`}
    <p class="soft">
      ${e("कसले के जवाफ दियो कसैले देख्दैन। सबैले सङ्ख्या र कारण मात्र सुन्छन्।")}
      ${i>0&&a` ${p(["अहिलेसम्म {n} जवाफ।","अहिलेसम्म {n} जवाफ।"],"{n} answers so far.",i)}`}
    </p>
  </section>`}});export{q as c,y as d,T as h};
