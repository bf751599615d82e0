import{M as e,L as t,V as a,O as s,J as o,g as n,t as r,a9 as l,i,n as c,ao as d,H as $,al as u,h as p,w as f,k as h}from"../core/shared.js";import{G as g,R as b}from"../writing.js";const m=e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:n(e)}};function v(a,n){var r,l;const i=null!=(l=null==(r=n.settings)?void 0:r.about)?l:"";return"goals"===i?k(a):"leverage_points"===i?(e=>s(e).map(({id:t})=>({id:t,title:o(e,t)})))(a):(i?e(a,new Set([i])):t(a)).map(m)}const k=e=>a(e).filter(({status:e})=>"proposed"===e||"agreed"===e).map(({id:e,text:t})=>({id:e,title:t})),w=(e,t)=>t.strength-e.strength||e.at-t.at;function x(e,t){const a=a=>e.filter(e=>e.on===t&&e.direction===a).sort(w),[s,o]=[a("driving"),a("restraining")],n=e=>e.reduce((e,{strength:t})=>e+t,0);return{driving:s,restraining:o,totals:{driving:n(s),restraining:n(o)}}}const y=()=>[["driving",r("अघि बढाउँछ"),r("यसले सघाउँछ वा अघि धकेल्छ।")],["restraining",r("रोक्छ"),r("यसले रोक्छ वा जस्ताको तस्तै राख्छ।")]],C=()=>[["fast",r("छिटो")],["slow",r("ढिलो")]],_=()=>[[!0,r("बदल्न सकिन्छ")],[!1,r("बदल्न सकिँदैन")]],j=({alterable:e=null,speed:t})=>[!0===e&&r("बदल्न सकिन्छ"),!1===e&&r("बदल्न सकिँदैन"),t&&r("fast"===t?"छिटो काम गर्छ":"ढिलो काम गर्छ")].filter(Boolean),B=({text:e,direction:t})=>e||y().find(([e])=>e===t)[1],S={id:null,text:"",direction:"",strength:0,alterable:null,speed:""};function O({room:e,on:t,draft:a}){const s=a.value,o=e=>a.value={...a.peek(),...e},n=l(s.text)>280,d=l(s.text)>0&&!n&&s.direction&&s.strength>0;return c`<form class="card stack force-form" onSubmit=${o=>(o.preventDefault(),d&&(function(e,t,{id:a,text:s,direction:o,strength:n,alterable:r,speed:l}){const i={text:s.trim(),direction:o,strength:n,speed:l};a?e.post("edit_force",{force:a,...i,alterable:null!=r?r:""}):e.post("add_force",{on:t,...i,alterable:r})}(e,t,s),a.value=S))}>
    <div class="field">
      <label for="force-text"><b>${s.id?r("यो बल सम्पादन गर्नुहोस्"):r("के ले यसलाई अघि बढाउँछ वा रोक्छ?")}</b></label>
      <${g} id="force-text" value=${s.text} onText=${e=>o({text:e})} aria-invalid=${n} />
      ${n&&c`<p class="field-error">${i("warning")}${r("धेरै लामो भयो: कृपया छोटो बनाउनुहोस्।")}</p>`}
    </div>
    <${T} now=${s.direction} onChoose=${e=>o({direction:e})} />
    <${q} now=${s.strength} onChoose=${e=>o({strength:e})} />
    <details class="behind" open=${null!==s.alterable||Boolean(s.speed)}>
      <summary>${r("बदल्न सकिन्छ? कति चाँडो?")}</summary>
      <div class="stack">
        <${z}
          name="alterable"
          pairs=${_()}
          now=${s.alterable}
          onChoose=${e=>o({alterable:e})}
        />
        <${z} name="speed" pairs=${C()} now=${s.speed} onChoose=${e=>o({speed:e})} />
      </div>
    </details>
    <div class="row force-buttons">
      ${s.id&&c`<button class="button" type="button" onClick=${()=>a.value=S}>${r("रद्द गर्नुहोस्")}</button>`}
      <button class="button primary" disabled=${!d}>
        ${i("send","flip")}${s.id?r("सुरक्षित गर्नुहोस्"):r("बल थप्नुहोस्")}
      </button>
    </div>
  </form>`}const T=({now:e,onChoose:t})=>c`<fieldset class="choices">
    <legend class="visually-hidden">${r("यसले कता काम गर्छ?")}</legend>
    ${y().map(([a,s,o])=>c`<label key=${a} class="choice" data-force=${a}>
          <input type="radio" name="force-direction" checked=${a===e} onChange=${()=>t(a)} />
          <span class="choice-face"
            >${i("driving"===a?"plus":"minus")}<span>${s}<small>${o}</small></span></span
          ></label
        >`)}
  </fieldset>`,q=({now:e,onChoose:t})=>c`<fieldset class="scale force-scale">
    <legend><b>${r("यो कति बलियो छ?")}</b></legend>
    ${[1,2,3,4,5].map(a=>c`<label key=${a} data-heat=${a}>
          <input
            type="radio"
            name="force-strength"
            aria-label=${`${r("यो कति बलियो छ?")} ${a}`}
            checked=${a===e}
            onChange=${()=>t(a)}
          />
          <span>${a}</span></label
        >`)}
    <p class="scale-ends" aria-hidden="true">
      ${[[1,r("कमजोर")],[5,r("बलियो")]].map(([e,t])=>c`<span key=${e}>${t}</span>`)}
    </p>
  </fieldset>`,z=({name:e,pairs:t,now:a,onChoose:s})=>c`<div class="choices">
    ${t.map(([t,o])=>c`<label key=${o} class="choice">
          <input
            type="checkbox"
            name=${e}
            checked=${t===a}
            onChange=${()=>s(t===a?"speed"===e?"":null:t)}
          />
          <span class="choice-face">${o}</span></label
        >`)}
  </div>`;function A({room:e,me:t,on:a,open:s,change:o}){const{driving:n,restraining:l,totals:i}=x(function({store:e,outbox:t},a){const s=new Set(d(t,"remove_force",{}).map(e=>e.with.force)),o=d(t,"edit_force",{});return[...e.all("force").map(e=>o.filter(t=>t.with.force===e.id).reduce((e,{with:{force:t,...a},state:s})=>({...e,...a,state:s.value}),e)),...d(t,"add_force",{}).filter(t=>!e.has("force",t.with.force)).map(({with:{force:e,...t},state:s})=>({id:e,...t,group:a.group,at:1/0,state:s.value}))].filter(({id:e})=>!s.has(e))}(e,t),a),$={room:e,me:t,open:s,change:o};return c`<${D} head=${r("अघि बढाउँछ")} forces=${n} total=${i.driving} ...${$} />
    <${D} head=${r("रोक्छ")} forces=${l} total=${i.restraining} ...${$} />`}const D=({head:e,forces:t,total:a,...s})=>c`<section class="stack-tight">
    <h3 class="section-head">${e} <span class="count">${a}</span></h3>
    ${!t.length&&c`<p class="soft">${r("यहाँ अहिलेसम्म केही छैन।")}</p>`}
    <ul class="cards">
      ${t.map(e=>c`<${E} key=${e.id} force=${e} ...${s} />`)}
    </ul>
  </section>`;function E({force:e,room:t,me:a,open:s,change:o}){const n=e.group&&e.group===a.group;return c`<li class=${n?"card mine":"card"} data-state=${e.state}>
    <p class="card-text" dir="auto">${B(e)}</p>
    <div class="card-foot force-foot">
      <span class="force-strength" data-heat=${e.strength}
        ><span class="visually-hidden">${r("बल")}</span> ${e.strength}</span
      >
      ${j(e).map(e=>c`<span class="chip plain" key=${e}>${e}</span>`)}
      <${$} group=${e.group&&t.store.get("group",e.group)} plain />
      <${u} state=${e.state} />
    </div>
    ${s&&n&&!e.state&&c`<${G} ...${{room:t,force:e,change:o}} />`}
  </li>`}function G({room:e,force:t,change:a}){const s=p(!1);return s.value?c`<span class="row" role="group" aria-label=${r("यो मेटाउने?")}>
      <button class="button danger" onClick=${()=>e.post("remove_force",{force:t.id})}>
        ${r("फिर्ता लिनुहोस्")}
      </button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>s.value=!1}>
        ${r("राखिराख्नुहोस्")}
      </button>
    </span>`:c`<div class="row force-buttons">
    <button class="button" onClick=${()=>{var e;return a(t),null==(e=document.getElementById("force-text"))?void 0:e.focus()}}>${i("edit")}${r("सम्पादन गर्नुहोस्")}</button>
    <button class="button quiet" onClick=${()=>s.value=!0}>${i("trash")}${r("फिर्ता लिनुहोस्")}</button>
  </div>`}const H=["add_force","edit_force","remove_force"],I=({with:{text:e}})=>null!=e?e:"",J=()=>c`<div class="empty">
    ${i("balance","big")}
    <h2>${r("तौलिन अहिलेसम्म केही छैन")}</h2>
    <p>${r("भित्तोमा आउनेबित्तिकै यहाँ पनि आउँछन्।")}</p>
  </div>`,L=({subjects:e,on:t,onChoose:a})=>1===e.length?c`<h2 class="force-subject" dir="auto">${e[0].title}</h2>`:c`<label class="field">
        <b>${r("यो केबारे हो?")}</b>
        <select onChange=${e=>a(e.currentTarget.value)}>
          ${e.map(({id:e,title:a})=>c`<option key=${e} value=${e} selected=${e===t}>${a}</option>`)}
        </select>
        <span class="force-subject" dir="auto">${e.find(({id:e})=>e===t).title}</span>
      </label>`;var M=Object.freeze({__proto__:null,Activity:function({room:e,stage:t,open:a,head:s}){var o,n;const{store:r}=e,l=f(e),i=v(r,t),d=p(null),$=null==(n=null!=(o=i.find(({id:e})=>e===d.value))?o:i[0])?void 0:n.id,u=h(e.draft(`${t.id}/force`),S);return c`<main class="page-main stack">
    ${s} ${H.map(t=>c`<${b} key=${t} ...${{room:e,of:t}} kept=${I} />`)}
    ${$?c`<${L} ...${{subjects:i,on:$}} onChoose=${e=>d.value=e} />
            ${a&&l.group&&c`<${O} ...${{room:e,on:$,draft:u}} />`}
            <${A} ...${{room:e,me:l,on:$,open:a,change:e=>u.value=(({id:e,text:t="",direction:a,strength:s,alterable:o=null,speed:n=""})=>({id:e,text:t,direction:a,strength:s,alterable:o,speed:n}))(e)}} />`:c`<${J} />`}
  </main>`},takes:e=>H.includes(e.do)});export{v as a,_ as c,y as d,x as f,j as n,M as p,C as s,B as w};
