import{M as e,L as t,O as a,J as s,f as o,t as n,S as r,i as l,n as i,a5 as c,H as d,a2 as $,h as u,w as p,k as f}from"../core/shared.js";import{q as h,J as g,R as b}from"../writing.js";const m=e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:o(e)}};function v(o,n){var r,l;const i=null!=(l=null==(r=n.settings)?void 0:r.about)?l:"";return"goals"===i?k(o):"leverage_points"===i?(e=>a(e).map(({id:t})=>({id:t,title:s(e,t)})))(o):(i?e(o,new Set([i])):t(o)).map(m)}const k=e=>h(e).filter(({status:e})=>"proposed"===e||"agreed"===e).map(({id:e,text:t})=>({id:e,title:t})),w=(e,t)=>t.strength-e.strength||e.at-t.at;function x(e,t){const a=a=>e.filter(e=>e.on===t&&e.direction===a).sort(w),[s,o]=[a("driving"),a("restraining")],n=e=>e.reduce((e,{strength:t})=>e+t,0);return{driving:s,restraining:o,totals:{driving:n(s),restraining:n(o)}}}const y=()=>[["driving",n("अघि बढाउँछ"),n("यसले सघाउँछ वा अघि धकेल्छ।")],["restraining",n("रोक्छ"),n("यसले रोक्छ वा जस्ताको तस्तै राख्छ।")]],C=()=>[["fast",n("छिटो")],["slow",n("ढिलो")]],_=()=>[[!0,n("बदल्न सकिन्छ")],[!1,n("बदल्न सकिँदैन")]],j=({alterable:e=null,speed:t})=>[!0===e&&n("बदल्न सकिन्छ"),!1===e&&n("बदल्न सकिँदैन"),t&&n("fast"===t?"छिटो काम गर्छ":"ढिलो काम गर्छ")].filter(Boolean),S=({text:e,direction:t})=>e||y().find(([e])=>e===t)[1],B={id:null,text:"",direction:"",strength:0,alterable:null,speed:""};function q({room:e,on:t,draft:a}){const s=a.value,o=e=>a.value={...a.peek(),...e},c=r(s.text)>280,d=r(s.text)>0&&!c&&s.direction&&s.strength>0;return i`<form class="card stack force-form" onSubmit=${o=>(o.preventDefault(),d&&(function(e,t,{id:a,text:s,direction:o,strength:n,alterable:r,speed:l}){const i={text:s.trim(),direction:o,strength:n,speed:l};a?e.post("edit_force",{force:a,...i,alterable:null!=r?r:""}):e.post("add_force",{on:t,...i,alterable:r})}(e,t,s),a.value=B))}>
    <div class="field">
      <label for="force-text"><b>${s.id?n("यो बल सम्पादन गर्नुहोस्"):n("के ले यसलाई अघि बढाउँछ वा रोक्छ?")}</b></label>
      <${g} id="force-text" value=${s.text} onText=${e=>o({text:e})} aria-invalid=${c} />
      ${c&&i`<p class="field-error">${l("warning")}${n("धेरै लामो भयो: कृपया छोटो बनाउनुहोस्।")}</p>`}
    </div>
    <${J} now=${s.direction} onChoose=${e=>o({direction:e})} />
    <${O} now=${s.strength} onChoose=${e=>o({strength:e})} />
    <details class="behind" open=${null!==s.alterable||Boolean(s.speed)}>
      <summary>${n("बदल्न सकिन्छ? कति चाँडो?")}</summary>
      <div class="stack">
        <${T}
          name="alterable"
          pairs=${_()}
          now=${s.alterable}
          onChoose=${e=>o({alterable:e})}
        />
        <${T} name="speed" pairs=${C()} now=${s.speed} onChoose=${e=>o({speed:e})} />
      </div>
    </details>
    <div class="row force-buttons">
      ${s.id&&i`<button class="button" type="button" onClick=${()=>a.value=B}>${n("रद्द गर्नुहोस्")}</button>`}
      <button class="button primary" disabled=${!d}>
        ${l("send","flip")}${s.id?n("सुरक्षित गर्नुहोस्"):n("बल थप्नुहोस्")}
      </button>
    </div>
  </form>`}const J=({now:e,onChoose:t})=>i`<fieldset class="choices">
    <legend class="visually-hidden">${n("यसले कता काम गर्छ?")}</legend>
    ${y().map(([a,s,o])=>i`<label key=${a} class="choice" data-force=${a}>
          <input type="radio" name="force-direction" checked=${a===e} onChange=${()=>t(a)} />
          <span class="choice-face"
            >${l("driving"===a?"plus":"minus")}<span>${s}<small>${o}</small></span></span
          ></label
        >`)}
  </fieldset>`,O=({now:e,onChoose:t})=>i`<fieldset class="scale force-scale">
    <legend><b>${n("यो कति बलियो छ?")}</b></legend>
    ${[1,2,3,4,5].map(a=>i`<label key=${a} data-heat=${a}>
          <input
            type="radio"
            name="force-strength"
            aria-label=${`${n("यो कति बलियो छ?")} ${a}`}
            checked=${a===e}
            onChange=${()=>t(a)}
          />
          <span>${a}</span></label
        >`)}
    <p class="scale-ends" aria-hidden="true">
      ${[[1,n("कमजोर")],[5,n("बलियो")]].map(([e,t])=>i`<span key=${e}>${t}</span>`)}
    </p>
  </fieldset>`,T=({name:e,pairs:t,now:a,onChoose:s})=>i`<div class="choices">
    ${t.map(([t,o])=>i`<label key=${o} class="choice">
          <input
            type="checkbox"
            name=${e}
            checked=${t===a}
            onChange=${()=>s(t===a?"speed"===e?"":null:t)}
          />
          <span class="choice-face">${o}</span></label
        >`)}
  </div>`;function z({room:e,me:t,on:a,open:s,change:o}){const{driving:r,restraining:l,totals:d}=x(function({store:e,outbox:t},a){const s=new Set(c(t,"remove_force",{}).map(e=>e.with.force)),o=c(t,"edit_force",{});return[...e.all("force").map(e=>o.filter(t=>t.with.force===e.id).reduce((e,{with:{force:t,...a},state:s})=>({...e,...a,state:s.value}),e)),...c(t,"add_force",{}).filter(t=>!e.has("force",t.with.force)).map(({with:{force:e,...t},state:s})=>({id:e,...t,group:a.group,at:1/0,state:s.value}))].filter(({id:e})=>!s.has(e))}(e,t),a),$={room:e,me:t,open:s,change:o};return i`<${A} head=${n("अघि बढाउँछ")} forces=${r} total=${d.driving} ...${$} />
    <${A} head=${n("रोक्छ")} forces=${l} total=${d.restraining} ...${$} />`}const A=({head:e,forces:t,total:a,...s})=>i`<section class="stack-tight">
    <h3 class="section-head">${e} <span class="count">${a}</span></h3>
    ${!t.length&&i`<p class="soft">${n("यहाँ अहिलेसम्म केही छैन।")}</p>`}
    <ul class="cards">
      ${t.map(e=>i`<${D} key=${e.id} force=${e} ...${s} />`)}
    </ul>
  </section>`;function D({force:e,room:t,me:a,open:s,change:o}){const r=e.group&&e.group===a.group;return i`<li class=${r?"card mine":"card"} data-state=${e.state}>
    <p class="card-text" dir="auto">${S(e)}</p>
    <div class="card-foot force-foot">
      <span class="force-strength" data-heat=${e.strength}
        ><span class="visually-hidden">${n("बल")}</span> ${e.strength}</span
      >
      ${j(e).map(e=>i`<span class="chip plain" key=${e}>${e}</span>`)}
      <${d} group=${e.group&&t.store.get("group",e.group)} plain />
      <${$} state=${e.state} />
    </div>
    ${s&&r&&!e.state&&i`<${E} ...${{room:t,force:e,change:o}} />`}
  </li>`}function E({room:e,force:t,change:a}){const s=u(!1);return s.value?i`<span class="row" role="group" aria-label=${n("यो मेटाउने?")}>
      <button class="button danger" onClick=${()=>e.post("remove_force",{force:t.id})}>
        ${n("फिर्ता लिनुहोस्")}
      </button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>s.value=!1}>
        ${n("राखिराख्नुहोस्")}
      </button>
    </span>`:i`<div class="row force-buttons">
    <button class="button" onClick=${()=>{var e;return a(t),null==(e=document.getElementById("force-text"))?void 0:e.focus()}}>${l("edit")}${n("सम्पादन गर्नुहोस्")}</button>
    <button class="button quiet" onClick=${()=>s.value=!0}>${l("trash")}${n("फिर्ता लिनुहोस्")}</button>
  </div>`}const H=["add_force","edit_force","remove_force"],I=({with:{text:e}})=>null!=e?e:"",L=()=>i`<div class="empty">
    ${l("balance","big")}
    <h2>${n("तौलिन अहिलेसम्म केही छैन")}</h2>
    <p>${n("भित्तोमा आउनेबित्तिकै यहाँ पनि आउँछन्।")}</p>
  </div>`,M=({subjects:e,on:t,onChoose:a})=>1===e.length?i`<h2 class="force-subject" dir="auto">${e[0].title}</h2>`:i`<label class="field">
        <b>${n("यो केबारे हो?")}</b>
        <select onChange=${e=>a(e.currentTarget.value)}>
          ${e.map(({id:e,title:a})=>i`<option key=${e} value=${e} selected=${e===t}>${a}</option>`)}
        </select>
        <span class="force-subject" dir="auto">${e.find(({id:e})=>e===t).title}</span>
      </label>`;var R=Object.freeze({__proto__:null,Activity:function({room:e,stage:t,open:a,head:s}){var o,n;const{store:r}=e,l=p(e),c=v(r,t),d=u(null),$=null==(n=null!=(o=c.find(({id:e})=>e===d.value))?o:c[0])?void 0:n.id,h=f(e.draft(`${t.id}/force`),B);return i`<main class="page-main stack">
    ${s} ${H.map(t=>i`<${b} key=${t} ...${{room:e,of:t}} kept=${I} />`)}
    ${$?i`<${M} ...${{subjects:c,on:$}} onChoose=${e=>d.value=e} />
            ${a&&l.group&&i`<${q} ...${{room:e,on:$,draft:h}} />`}
            <${z} ...${{room:e,me:l,on:$,open:a,change:e=>h.value=(({id:e,text:t="",direction:a,strength:s,alterable:o=null,speed:n=""})=>({id:e,text:t,direction:a,strength:s,alterable:o,speed:n}))(e)}} />`:i`<${L} />`}
  </main>`},takes:e=>H.includes(e.do)});export{v as a,_ as c,y as d,x as f,j as n,R as p,C as s,S as w};
