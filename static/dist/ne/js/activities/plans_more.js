import{t as e,n,a2 as a,a4 as o,q as t,i as l,w as s,h as i,a5 as r,S as c,b as $,c as d}from"../core/shared.js";import{o as u,y as p,A as f,J as m}from"../writing.js";import{F as b,u as v,S as h}from"./plans.js";const[k,g]=[280,30];function y({room:a,action:t,open:l}){const s=a.store.all("stage").find(({activity:e})=>"interventions"===e),i=o(a,"stage",null==s?void 0:s.id),r=a.store.all("intervention").filter(({id:e,status:n})=>{var a;return"dropped"!==n||(null==(a=t.interventions)?void 0:a.includes(e))}).sort((e,n)=>e.at-n.at);return i?n`<${h}
    ...${{room:a,action:t,open:l,points:r}}
    name="interventions"
    picture="hand"
    label=${e("यसले कुन सहयोग लिन्छ?")}
  />`:n`<p class="soft" role="status">${e("एकछिन…")}</p>`}function _({room:e,action:o,open:t,name:l,label:s}){const i=v({room:e,action:o,name:l,open:t});return n`<label class="tick"
    ><input
      type="checkbox"
      checked=${Boolean(i.value)}
      disabled=${!t}
      onChange=${e=>i.set(e.currentTarget.checked)} /><span>${s}</span>
    <${a} state=${i.state}
  /></label>`}function w({room:o,action:t,open:l,name:s,of:i,label:r}){var c;const $=v({room:o,action:t,name:s,open:l}),d=u(o.store,i,[],$.value),p=`${s}/${t.id}`;return d.length?n`<div class="field">
    <div class="field-head"><label for=${p}>${r}</label><${a} state=${$.state} /></div>
    <select
      id=${p}
      disabled=${!l}
      value=${null!=(c=$.value)?c:""}
      onChange=${e=>$.set(e.currentTarget.value)}
    >
      <option value="">${e("कुनै छैन")}</option>
      ${d.map(([e,a])=>n`<option key=${e} value=${e}>${a}</option>`)}
    </select>
    ${$.problem&&n`<p class="field-error" role="alert">${$.problem}</p>`}
  </div>`:null}var x=Object.freeze({__proto__:null,Details:function({room:a,action:o,open:t}){const l={room:a,action:o,open:t},s={...l,limit:g,keys:"decimal"};return n`<${_} ...${l} name="soon" label=${e("48 घण्टाभित्र सुरु हुन्छ")} />
    <${b} ...${l} name="target15" limit=${k} label=${e("15 औँ दिनको लक्ष्य")} />
    <${b} ...${l} name="behaviour" limit=${k} label=${e("बदल्नुपर्ने व्यवहार")} />
    <div class="pair">
      <${b} ...${s} name="money" label=${e("हामीले दिने रकम")} />
      <${b} ...${s} name="days" label=${e("हामीले दिने दिन")} />
    </div>
    <div class="pair">
      <${b} ...${s} name="funds_donor" label=${e("दातृ निकायको रकम")} />
      <${b} ...${s} name="funds_government" label=${e("सरकारी रकम")} />
    </div>
    <div class="pair">
      <${b} ...${s} name="funds_private" label=${e("निजी रकम")} />
      <${b}
        ...${l}
        name="currency"
        limit=${3}
        label=${e("मुद्रा")}
        hint=${e("तीन अक्षर, जस्तै NPR वा USD।")}
      />
    </div>
    <${_} ...${l} name="government" label=${e("जिम्मेवार सरकारमा")} />
    <${w} ...${l} name="priority" of="priorities" label=${e("सरकारी प्राथमिकता")} />
    <${w} ...${l} name="area" of="areas" label=${e("क्षेत्र")} />
    <${y} ...${l} />`}});function C({room:a,plan:t,open:l}){var i,r,c;const{store:$}=a,d=o(a,"plan",t.id),u=$.all("action").filter(e=>e.plan===t.id&&e.help_needed);if(!d)return n`<p class="soft" role="status">${e("एकछिन…")}</p>`;if(!u.length)return null;const p=t.group===s(a).group;return n`<section class="stack-tight">
    <h3 dir="auto">${null!=(c=null==(r=$.get("group",null!=(i=t.group)?i:""))?void 0:r.name)?c:t.owner}</h3>
    <ul class="cards">
      ${u.map(e=>n`<${j} key=${e.id} ...${{room:a,action:e,open:l&&!p}} />`)}
    </ul>
  </section>`}const j=({room:e,action:a,open:o})=>n`<li class="card stack-tight">
    <p class="soft" dir="auto">${a.what}</p>
    <p class="card-text" dir="auto">${a.help_needed}</p>
    ${p(e.store,a.id).map(a=>n`<${S} key=${a.id} ...${{room:e,offer:a}} />`)}
    ${o&&n`<${T} ...${{room:e,action:a}} />`}
  </li>`;function S({room:a,offer:o}){const t=s(a),i=o.by?o.by===t.id:o.group===t.group;return n`<div class="notice" data-tone="ok">
    ${l("hand")}
    <div>
      <b dir="auto">${f(a.store,o)}</b>
      <p dir="auto">${o.says}</p>
    </div>
    ${i&&n`<button class="button quiet" onClick=${()=>a.post("take_back_offer",{offer:o.id})}>
        ${l("undo")}${e("फिर्ता लिने")}
      </button>`}
  </div>`}function T({room:a,action:o}){const t=a.draft(`offer/${o.id}`),s=i(!1),d=r(a.outbox,"offer_help",{action:o.id}),u=t.value.trim()&&c(t.value)<=280;return n`<form class="stack-tight" onSubmit=${e=>{if(e.preventDefault(),!u)return;const n=t.value.trim();t.value="",a.post("offer_help",{offer:$(),action:o.id,says:n,for_group:s.value})}}>
    ${d.map(e=>n`<p key=${e.key} class="soft" dir="auto">${l("clock")} ${e.with.says}</p>`)}
    <${m}
      value=${t.value}
      onText=${e=>t.value=e}
      aria-label=${e("हामी के दिन सक्छौँ")}
      placeholder=${e("हामी के दिन सक्छौँ…")}
    />
    <label class="tick"
      ><input type="checkbox" checked=${s.value} onChange=${()=>s.value=!s.value} /><span
        >${e("हाम्रो समूहको नाममा")}</span
      ></label
    >
    <button class="button" type="submit" disabled=${!u}>${l("hand")}${e("सहयोग प्रस्ताव गर्नुहोस्")}</button>
  </form>`}const z=({room:a,entry:o})=>n`<div class="notice came-back" role="alert" data-tone="error">
    ${l("undo")}
    <div class="stack-tight">
      <b>${o.why}</b>
      <p class="kept-words" dir="auto">${o.with.says}</p>
      <button class="button" onClick=${()=>a.outbox.take(o.key)}>${e("मैले देखेँ")}</button>
    </div>
  </div>`;var D=Object.freeze({__proto__:null,HelpWanted:function({room:a,open:o,head:s,onClose:i}){const{store:r,outbox:c}=a,$=t(r),d=e=>$.findIndex(n=>n.id===e.group)>>>0,u=[...r.all("plan")].sort((e,n)=>d(e)-d(n)),p=c.returned.value.filter(e=>"offer_help"===e.do),f=r.all("action").some(e=>e.help_needed);return n`<main class="page-main stack">
    ${s}
    <h2 class="section-head">${e("कसले सहयोग गर्न सक्छ?")}</h2>
    ${p.map(e=>n`<${z} key=${e.key} ...${{room:a,entry:e}} />`)}
    ${!f&&n`<p class="soft">${e("अहिलेसम्म कसैले सहयोग मागेको छैन।")}</p>`}
    ${u.map(e=>n`<${C} key=${e.id} ...${{room:a,plan:e,open:o}} />`)}
    <button class="button" onClick=${i}>${l("chevron-start","flip")}${e("योजनामा फर्कनुहोस्")}</button>
  </main>`}});const[O,q]=[3,280];function A({room:a,plan:o,own:t}){var s;const r=a.draft(`confidence/${o.id}`),$=i(r.peek()||null),d=null!=(s=$.value)?s:t.reason,u=c(d)<=q&&d.trim()!==t.reason;return n`<label class="field"
      ><b>${e("के भए तपाईं अझ ढुक्क हुनुहुन्थ्यो?")}</b><${m} value=${d} onText=${e=>r.value=$.value=e}
    /></label>
    <button class="button" disabled=${!u} onClick=${async()=>{var e;const n=d.trim();await a.post("set_confidence",{plan:o.id,confidence:t.confidence,reason:n}).kept,(null==(e=$.peek())?void 0:e.trim())===n&&(r.value="",$.value=null)}}>${l("check")}${e("सुरक्षित गर्नुहोस्")}</button>`}var B=Object.freeze({__proto__:null,Confidence:function({room:o,plan:t}){var l;const s=function({store:e,outbox:n},a){var o;const t=r(n,"set_confidence",{plan:a}).at(-1);if(t)return{confidence:t.with.confidence,reason:null!=(o=t.with.reason)?o:"",state:t.state.value};const l=e.all("own_confidence").find(e=>e.plan===a);return l?{...l,state:"saved"}:{confidence:null,reason:"",state:null}}(o,t.id),i=null==(l=o.store.get("confidence",t.id))?void 0:l.people;return n`<section class="card stack-tight confidence">
    <fieldset class="choices confidence-scale">
      <legend>
        <b>${e("तपाईंको समूहले यो योजना पूरा गर्न सक्छ भन्नेमा तपाईं कति ढुक्क हुनुहुन्छ?")}</b> <${a} state=${s.state} />
      </legend>
      ${[1,2,3,4,5].map(e=>n`<label key=${e} class="choice"
            ><input
              type="radio"
              name=${`confidence/${t.id}`}
              checked=${s.confidence===e}
              onChange=${()=>{return n=e,o.post("set_confidence",{plan:t.id,confidence:n,reason:n<=O?s.reason:""});var n}}
            /><span class="choice-face">${e}</span></label
          >`)}
    </fieldset>
    <p class="confidence-ends soft"><span>${e("पटक्कै छैन")}</span><span>${e("पूर्ण रूपमा")}</span></p>
    ${null!==s.confidence&&s.confidence<=O&&n`<${A} ...${{room:o,plan:t,own:s}} />`}
    <p class="soft">
      ${e("कसले के जवाफ दियो कसैले देख्दैन। सबैले सङ्ख्या र कारण मात्र सुन्छन्।")}
      ${e("यो चरण बन्द हुँदा पाँचभन्दा कम जवाब भए ती मेटाइन्छन्।")}
      ${i>0&&n` ${d(["अहिलेसम्म {n} जवाफ।","अहिलेसम्म {n} जवाफ।"],"{n} answers so far.",i)}`}
    </p>
  </section>`}});export{B as c,x as d,D as h};
