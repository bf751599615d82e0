import{O as e,M as t,Q as a,L as o,f as s,t as n,T as r,ag as l,i,n as c,a6 as d,I as $,a3 as u,h as p,x as f,k as h,af as g}from"../core/shared.js";import{q as b,J as m,R as v}from"../writing.js";const w=e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:s(e)}};function k(s,n){var r,l;const i=null!=(l=null==(r=n.settings)?void 0:r.about)?l:"";return"goals"===i?y(s):"leverage_points"===i?(e=>a(e).map(({id:t})=>({id:t,title:o(e,t)})))(s):(i?e(s,new Set([i])):t(s)).map(w)}const y=e=>b(e).filter(({status:e})=>"proposed"===e||"agreed"===e).map(({id:e,text:t})=>({id:e,title:t})),x=(e,t)=>t.strength-e.strength||e.at-t.at;function C(e,t){const a=a=>e.filter(e=>e.on===t&&e.direction===a).sort(x),[o,s]=[a("driving"),a("restraining")],n=e=>e.reduce((e,{strength:t})=>e+t,0);return{driving:o,restraining:s,totals:{driving:n(o),restraining:n(s)}}}const _=()=>[["driving",n("अघि बढाउँछ"),n("यसले सघाउँछ वा अघि धकेल्छ।")],["restraining",n("रोक्छ"),n("यसले रोक्छ वा जस्ताको तस्तै राख्छ।")]],j=()=>[["fast",n("छिटो")],["slow",n("ढिलो")]],B=()=>[[!0,n("बदल्न सकिन्छ")],[!1,n("बदल्न सकिँदैन")]],S=({alterable:e=null,speed:t})=>[!0===e&&n("बदल्न सकिन्छ"),!1===e&&n("बदल्न सकिँदैन"),t&&n("fast"===t?"छिटो काम गर्छ":"ढिलो काम गर्छ")].filter(Boolean),T=({text:e,direction:t})=>e||_().find(([e])=>e===t)[1],q={id:null,text:"",direction:"",strength:0,alterable:null,speed:""};function I({room:e,on:t,draft:a,why:o}){const s=a.value,d=e=>a.value={...a.peek(),...e},$=r(s.text)>280,u=r(s.text)>0&&!$&&s.direction&&s.strength>0,p=()=>[a.value,o.value]=[q,""];return c`<form class="card stack force-form" onSubmit=${a=>(a.preventDefault(),u&&(function(e,t,{id:a,text:o,direction:s,strength:n,alterable:r,speed:l}){const i={text:o.trim(),direction:s,strength:n,speed:l};a?e.post("edit_force",{force:a,...i,alterable:null!=r?r:""}):e.post("add_force",{on:t,...i,alterable:r})}(e,t,s),p()))}>
    <${l} why=${o.value} />
    <div class="field">
      <label for="force-text"><b>${s.id?n("यो बल सम्पादन गर्नुहोस्"):n("के ले यसलाई अघि बढाउँछ वा रोक्छ?")}</b></label>
      <${m} id="force-text" value=${s.text} onText=${e=>d({text:e})} aria-invalid=${$} />
      ${$&&c`<p class="field-error">${i("warning")}${n("धेरै लामो भयो: कृपया छोटो बनाउनुहोस्।")}</p>`}
    </div>
    <${O} now=${s.direction} onChoose=${e=>d({direction:e})} />
    <${z} now=${s.strength} onChoose=${e=>d({strength:e})} />
    <details class="behind" open=${null!==s.alterable||Boolean(s.speed)}>
      <summary>${n("बदल्न सकिन्छ? कति चाँडो?")}</summary>
      <div class="stack">
        <${A}
          name="alterable"
          pairs=${B()}
          now=${s.alterable}
          onChoose=${e=>d({alterable:e})}
        />
        <${A} name="speed" pairs=${j()} now=${s.speed} onChoose=${e=>d({speed:e})} />
      </div>
    </details>
    <div class="row force-buttons">
      ${s.id&&c`<button class="button" type="button" onClick=${p}>${n("रद्द गर्नुहोस्")}</button>`}
      <button class="button primary" disabled=${!u}>
        ${i("send","flip")}${s.id?n("सुरक्षित गर्नुहोस्"):n("बल थप्नुहोस्")}
      </button>
    </div>
  </form>`}const O=({now:e,onChoose:t})=>c`<fieldset class="choices">
    <legend class="visually-hidden">${n("यसले कता काम गर्छ?")}</legend>
    ${_().map(([a,o,s])=>c`<label key=${a} class="choice" data-force=${a}>
          <input type="radio" name="force-direction" checked=${a===e} onChange=${()=>t(a)} />
          <span class="choice-face"
            >${i("driving"===a?"plus":"minus")}<span>${o}<small>${s}</small></span></span
          ></label
        >`)}
  </fieldset>`,z=({now:e,onChoose:t})=>c`<fieldset class="scale force-scale">
    <legend><b>${n("यो कति बलियो छ?")}</b></legend>
    ${[1,2,3,4,5].map(a=>c`<label key=${a} data-heat=${a}>
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
      ${[[1,n("कमजोर")],[5,n("बलियो")]].map(([e,t])=>c`<span key=${e}>${t}</span>`)}
    </p>
  </fieldset>`,A=({name:e,pairs:t,now:a,onChoose:o})=>c`<div class="choices">
    ${t.map(([t,s])=>c`<label key=${s} class="choice">
          <input
            type="checkbox"
            name=${e}
            checked=${t===a}
            onChange=${()=>o(t===a?"speed"===e?"":null:t)}
          />
          <span class="choice-face">${s}</span></label
        >`)}
  </div>`;function D({room:e,me:t,on:a,open:o,change:s}){const{driving:r,restraining:l,totals:i}=C(function({store:e,outbox:t},a){const o=new Set(d(t,"remove_force",{}).map(e=>e.with.force)),s=d(t,"edit_force",{});return[...e.all("force").map(e=>s.filter(t=>t.with.force===e.id).reduce((e,{with:{force:t,...a},state:o})=>({...e,...a,state:o.value}),e)),...d(t,"add_force",{}).filter(t=>!e.has("force",t.with.force)).map(({with:{force:e,...t},state:o})=>({id:e,...t,group:a.group,at:1/0,state:o.value}))].filter(({id:e})=>!o.has(e))}(e,t),a),$={room:e,me:t,open:o,change:s};return c`<${E} head=${n("अघि बढाउँछ")} forces=${r} total=${i.driving} ...${$} />
    <${E} head=${n("रोक्छ")} forces=${l} total=${i.restraining} ...${$} />`}const E=({head:e,forces:t,total:a,...o})=>c`<section class="stack-tight">
    <h3 class="section-head">${e} <span class="count">${a}</span></h3>
    ${!t.length&&c`<p class="soft">${n("यहाँ अहिलेसम्म केही छैन।")}</p>`}
    <ul class="cards">
      ${t.map(e=>c`<${J} key=${e.id} force=${e} ...${o} />`)}
    </ul>
  </section>`;function J({force:e,room:t,me:a,open:o,change:s}){const r=e.group&&e.group===a.group;return c`<li class=${r?"card mine":"card"} data-state=${e.state}>
    <p class="card-text" dir="auto">${T(e)}</p>
    <div class="card-foot force-foot">
      <span class="force-strength" data-heat=${e.strength}
        ><span class="visually-hidden">${n("बल")}</span> ${e.strength}</span
      >
      ${S(e).map(e=>c`<span class="chip plain" key=${e}>${e}</span>`)}
      <${$} group=${e.group&&t.store.get("group",e.group)} plain />
      <${u} state=${e.state} />
    </div>
    ${o&&r&&!e.state&&c`<${L} ...${{room:t,force:e,change:s}} />`}
  </li>`}function L({room:e,force:t,change:a}){const o=p(!1);return o.value?c`<span class="row" role="group" aria-label=${n("यो मेटाउने?")}>
      <button class="button danger" onClick=${()=>e.post("remove_force",{force:t.id})}>
        ${n("फिर्ता लिनुहोस्")}
      </button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>o.value=!1}>
        ${n("राखिराख्नुहोस्")}
      </button>
    </span>`:c`<div class="row force-buttons">
    <button class="button" onClick=${()=>{var e;return a(t),null==(e=document.getElementById("force-text"))?void 0:e.focus()}}>${i("edit")}${n("सम्पादन गर्नुहोस्")}</button>
    <button class="button quiet" onClick=${()=>o.value=!0}>${i("trash")}${n("फिर्ता लिनुहोस्")}</button>
  </div>`}const M=["add_force","edit_force","remove_force"],Q=({with:{text:e}})=>null!=e?e:"",R=(e,{with:{on:t,force:a}})=>{var o;return null!=t?t:null==(o=e.get("force",a))?void 0:o.on},F=()=>c`<div class="empty">
    ${i("balance","big")}
    <h2>${n("तौलिन अहिलेसम्म केही छैन")}</h2>
    <p>${n("भित्तोमा आउनेबित्तिकै यहाँ पनि आउँछन्।")}</p>
  </div>`,G=({subjects:e,on:t,onChoose:a})=>1===e.length?c`<h2 class="force-subject" dir="auto">${e[0].title}</h2>`:c`<label class="field">
        <b>${n("यो केबारे हो?")}</b>
        <select onChange=${e=>a(e.currentTarget.value)}>
          ${e.map(({id:e,title:a})=>c`<option key=${e} value=${e} selected=${e===t}>${a}</option>`)}
        </select>
        <span class="force-subject" dir="auto">${e.find(({id:e})=>e===t).title}</span>
      </label>`;var H=Object.freeze({__proto__:null,Activity:function({room:e,stage:t,open:a,head:o}){var s,n;const{store:r}=e,l=f(e),i=k(r,t),d=p(null),$=null==(n=null!=(s=i.find(({id:e})=>e===d.value))?s:i[0])?void 0:n.id,u=h(e.draft(`${t.id}/force`),q),b=g(e,{is:e=>["add_force","edit_force"].includes(e.do),draft:u,empty:q,typed:e=>a&&l.group&&i.some(({id:t})=>t===R(r,e))?(({do:e,with:{force:t,text:a,direction:o,strength:s,alterable:n,speed:r=""}})=>({...q,id:"edit_force"===e?t:null,text:a,direction:o,strength:s,speed:r,alterable:""===n?null:null!=n?n:null}))(e):null,then:e=>d.value=R(r,e)});return c`<main class="page-main stack">
    ${o} ${M.map(t=>c`<${v} key=${t} ...${{room:e,of:t}} kept=${Q} />`)}
    ${$?c`<${G} ...${{subjects:i,on:$}} onChoose=${e=>d.value=e} />
            ${a&&l.group&&c`<${I} ...${{room:e,on:$,draft:u,why:b}} />`}
            <${D} ...${{room:e,me:l,on:$,open:a,change:e=>u.value=(({id:e,text:t="",direction:a,strength:o,alterable:s=null,speed:n=""})=>({id:e,text:t,direction:a,strength:o,alterable:s,speed:n}))(e)}} />`:c`<${F} />`}
  </main>`},takes:e=>M.includes(e.do)});export{k as a,B as c,_ as d,C as f,S as n,H as p,j as s,T as w};
