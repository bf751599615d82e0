import{M as e,L as t,V as a,O as s,J as o,g as n,t as r,a9 as i,i as l,n as c,ao as d,H as $,al as u,h as p,w as h,k as f}from"../core/shared.js";import{G as g,R as b}from"../writing.js";const m=e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:n(e)}};function v(a,n){var r,i;const l=null!=(i=null==(r=n.settings)?void 0:r.about)?i:"";return"goals"===l?w(a):"leverage_points"===l?(e=>s(e).map(({id:t})=>({id:t,title:o(e,t)})))(a):(l?e(a,new Set([l])):t(a)).map(m)}const w=e=>a(e).filter(({status:e})=>"proposed"===e||"agreed"===e).map(({id:e,text:t})=>({id:e,title:t})),k=(e,t)=>t.strength-e.strength||e.at-t.at;function y(e,t){const a=a=>e.filter(e=>e.on===t&&e.direction===a).sort(k),[s,o]=[a("driving"),a("restraining")],n=e=>e.reduce((e,{strength:t})=>e+t,0);return{driving:s,restraining:o,totals:{driving:n(s),restraining:n(o)}}}const C=()=>[["driving",r("Drives it"),r("It helps, or pushes forward.")],["restraining",r("Holds it back"),r("It hinders, or keeps things as they are.")]],x=()=>[["fast",r("Fast")],["slow",r("Slow")]],_=()=>[[!0,r("Can be changed")],[!1,r("Can’t be changed")]],j=({alterable:e=null,speed:t})=>[!0===e&&r("can be changed"),!1===e&&r("can’t be changed"),t&&r("fast"===t?"works fast":"works slowly")].filter(Boolean),D=({text:e,direction:t})=>e||C().find(([e])=>e===t)[1],S={id:null,text:"",direction:"",strength:0,alterable:null,speed:""};function H({room:e,on:t,draft:a}){const s=a.value,o=e=>a.value={...a.peek(),...e},n=i(s.text)>280,d=i(s.text)>0&&!n&&s.direction&&s.strength>0;return c`<form class="card stack force-form" onSubmit=${o=>(o.preventDefault(),d&&(function(e,t,{id:a,text:s,direction:o,strength:n,alterable:r,speed:i}){const l={text:s.trim(),direction:o,strength:n,speed:i};a?e.post("edit_force",{force:a,...l,alterable:null!=r?r:""}):e.post("add_force",{on:t,...l,alterable:r})}(e,t,s),a.value=S))}>
    <div class="field">
      <label for="force-text"><b>${s.id?r("Edit this force"):r("What drives it, or holds it back?")}</b></label>
      <${g} id="force-text" value=${s.text} onText=${e=>o({text:e})} aria-invalid=${n} />
      ${n&&c`<p class="field-error">${l("warning")}${r("Too long: please shorten it.")}</p>`}
    </div>
    <${T} now=${s.direction} onChoose=${e=>o({direction:e})} />
    <${B} now=${s.strength} onChoose=${e=>o({strength:e})} />
    <details class="behind" open=${null!==s.alterable||Boolean(s.speed)}>
      <summary>${r("Can it be changed, and how fast?")}</summary>
      <div class="stack">
        <${E}
          name="alterable"
          pairs=${_()}
          now=${s.alterable}
          onChoose=${e=>o({alterable:e})}
        />
        <${E} name="speed" pairs=${x()} now=${s.speed} onChoose=${e=>o({speed:e})} />
      </div>
    </details>
    <div class="row force-buttons">
      ${s.id&&c`<button class="button" type="button" onClick=${()=>a.value=S}>${r("Cancel")}</button>`}
      <button class="button primary" disabled=${!d}>
        ${l("send","flip")}${s.id?r("Save"):r("Add force")}
      </button>
    </div>
  </form>`}const T=({now:e,onChoose:t})=>c`<fieldset class="choices">
    <legend class="visually-hidden">${r("Which way does it work?")}</legend>
    ${C().map(([a,s,o])=>c`<label key=${a} class="choice" data-force=${a}>
          <input type="radio" name="force-direction" checked=${a===e} onChange=${()=>t(a)} />
          <span class="choice-face"
            >${l("driving"===a?"plus":"minus")}<span>${s}<small>${o}</small></span></span
          ></label
        >`)}
  </fieldset>`,B=({now:e,onChoose:t})=>c`<fieldset class="scale force-scale">
    <legend><b>${r("How strong is it?")}</b></legend>
    ${[1,2,3,4,5].map(a=>c`<label key=${a} data-heat=${a}>
          <input
            type="radio"
            name="force-strength"
            aria-label=${`${r("How strong is it?")} ${a}`}
            checked=${a===e}
            onChange=${()=>t(a)}
          />
          <span>${a}</span></label
        >`)}
    <p class="scale-ends" aria-hidden="true">
      ${[[1,r("weak")],[5,r("strong")]].map(([e,t])=>c`<span key=${e}>${t}</span>`)}
    </p>
  </fieldset>`,E=({name:e,pairs:t,now:a,onChoose:s})=>c`<div class="choices">
    ${t.map(([t,o])=>c`<label key=${o} class="choice">
          <input
            type="checkbox"
            name=${e}
            checked=${t===a}
            onChange=${()=>s(t===a?"speed"===e?"":null:t)}
          />
          <span class="choice-face">${o}</span></label
        >`)}
  </div>`;function I({room:e,me:t,on:a,open:s,change:o}){const{driving:n,restraining:i,totals:l}=y(function({store:e,outbox:t},a){const s=new Set(d(t,"remove_force",{}).map(e=>e.with.force)),o=d(t,"edit_force",{});return[...e.all("force").map(e=>o.filter(t=>t.with.force===e.id).reduce((e,{with:{force:t,...a},state:s})=>({...e,...a,state:s.value}),e)),...d(t,"add_force",{}).filter(t=>!e.has("force",t.with.force)).map(({with:{force:e,...t},state:s})=>({id:e,...t,group:a.group,at:1/0,state:s.value}))].filter(({id:e})=>!s.has(e))}(e,t),a),$={room:e,me:t,open:s,change:o};return c`<${W} head=${r("Drives it")} forces=${n} total=${l.driving} ...${$} />
    <${W} head=${r("Holds it back")} forces=${i} total=${l.restraining} ...${$} />`}const W=({head:e,forces:t,total:a,...s})=>c`<section class="stack-tight">
    <h3 class="section-head">${e} <span class="count">${a}</span></h3>
    ${!t.length&&c`<p class="soft">${r("Nothing here yet.")}</p>`}
    <ul class="cards">
      ${t.map(e=>c`<${A} key=${e.id} force=${e} ...${s} />`)}
    </ul>
  </section>`;function A({force:e,room:t,me:a,open:s,change:o}){const n=e.group&&e.group===a.group;return c`<li class=${n?"card mine":"card"} data-state=${e.state}>
    <p class="card-text" dir="auto">${D(e)}</p>
    <div class="card-foot force-foot">
      <span class="force-strength" data-heat=${e.strength}
        ><span class="visually-hidden">${r("Strength")}</span> ${e.strength}</span
      >
      ${j(e).map(e=>c`<span class="chip plain" key=${e}>${e}</span>`)}
      <${$} group=${e.group&&t.store.get("group",e.group)} plain />
      <${u} state=${e.state} />
    </div>
    ${s&&n&&!e.state&&c`<${N} ...${{room:t,force:e,change:o}} />`}
  </li>`}function N({room:e,force:t,change:a}){const s=p(!1);return s.value?c`<span class="row" role="group" aria-label=${r("Delete this?")}>
      <button class="button danger" onClick=${()=>e.post("remove_force",{force:t.id})}>
        ${r("Delete")}
      </button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>s.value=!1}>
        ${r("Keep it")}
      </button>
    </span>`:c`<div class="row force-buttons">
    <button class="button" onClick=${()=>{var e;return a(t),null==(e=document.getElementById("force-text"))?void 0:e.focus()}}>${l("edit")}${r("Edit")}</button>
    <button class="button quiet" onClick=${()=>s.value=!0}>${l("trash")}${r("Delete")}</button>
  </div>`}const O=["add_force","edit_force","remove_force"],q=({with:{text:e}})=>null!=e?e:"",z=()=>c`<div class="empty">
    ${l("balance","big")}
    <h2>${r("Nothing to weigh yet")}</h2>
    <p>${r("They appear here as soon as they’re on the wall.")}</p>
  </div>`,F=({subjects:e,on:t,onChoose:a})=>1===e.length?c`<h2 class="force-subject" dir="auto">${e[0].title}</h2>`:c`<label class="field">
        <b>${r("What is it about?")}</b>
        <select onChange=${e=>a(e.currentTarget.value)}>
          ${e.map(({id:e,title:a})=>c`<option key=${e} value=${e} selected=${e===t}>${a}</option>`)}
        </select>
        <span class="force-subject" dir="auto">${e.find(({id:e})=>e===t).title}</span>
      </label>`;var G=Object.freeze({__proto__:null,Activity:function({room:e,stage:t,open:a,head:s}){var o,n;const{store:r}=e,i=h(e),l=v(r,t),d=p(null),$=null==(n=null!=(o=l.find(({id:e})=>e===d.value))?o:l[0])?void 0:n.id,u=f(e.draft(`${t.id}/force`),S);return c`<main class="page-main stack">
    ${s} ${O.map(t=>c`<${b} key=${t} ...${{room:e,of:t}} kept=${q} />`)}
    ${$?c`<${F} ...${{subjects:l,on:$}} onChoose=${e=>d.value=e} />
            ${a&&i.group&&c`<${H} ...${{room:e,on:$,draft:u}} />`}
            <${I} ...${{room:e,me:i,on:$,open:a,change:e=>u.value=(({id:e,text:t="",direction:a,strength:s,alterable:o=null,speed:n=""})=>({id:e,text:t,direction:a,strength:s,alterable:o,speed:n}))(e)}} />`:c`<${z} />`}
  </main>`},takes:e=>O.includes(e.do)});export{v as a,_ as c,C as d,y as f,j as n,G as p,x as s,D as w};
