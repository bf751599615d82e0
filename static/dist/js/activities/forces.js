import{O as e,M as t,Q as a,L as o,f as s,t as n,T as r,ag as i,i as l,n as c,a6 as d,I as $,a3 as u,h as p,x as h,k as f,af as g}from"../core/shared.js";import{q as b,J as m,R as v}from"../writing.js";const w=e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:s(e)}};function k(s,n){var r,i;const l=null!=(i=null==(r=n.settings)?void 0:r.about)?i:"";return"goals"===l?y(s):"leverage_points"===l?(e=>a(e).map(({id:t})=>({id:t,title:o(e,t)})))(s):(l?e(s,new Set([l])):t(s)).map(w)}const y=e=>b(e).filter(({status:e})=>"proposed"===e||"agreed"===e).map(({id:e,text:t})=>({id:e,title:t})),x=(e,t)=>t.strength-e.strength||e.at-t.at;function C(e,t){const a=a=>e.filter(e=>e.on===t&&e.direction===a).sort(x),[o,s]=[a("driving"),a("restraining")],n=e=>e.reduce((e,{strength:t})=>e+t,0);return{driving:o,restraining:s,totals:{driving:n(o),restraining:n(s)}}}const _=()=>[["driving",n("Drives it"),n("It helps, or pushes forward.")],["restraining",n("Holds it back"),n("It hinders, or keeps things as they are.")]],j=()=>[["fast",n("Fast")],["slow",n("Slow")]],D=()=>[[!0,n("Can be changed")],[!1,n("Can’t be changed")]],S=({alterable:e=null,speed:t})=>[!0===e&&n("can be changed"),!1===e&&n("can’t be changed"),t&&n("fast"===t?"works fast":"works slowly")].filter(Boolean),T=({text:e,direction:t})=>e||_().find(([e])=>e===t)[1],H={id:null,text:"",direction:"",strength:0,alterable:null,speed:""};function I({room:e,on:t,draft:a,why:o}){const s=a.value,d=e=>a.value={...a.peek(),...e},$=r(s.text)>280,u=r(s.text)>0&&!$&&s.direction&&s.strength>0,p=()=>[a.value,o.value]=[H,""];return c`<form class="card stack force-form" onSubmit=${a=>(a.preventDefault(),u&&(function(e,t,{id:a,text:o,direction:s,strength:n,alterable:r,speed:i}){const l={text:o.trim(),direction:s,strength:n,speed:i};a?e.post("edit_force",{force:a,...l,alterable:null!=r?r:""}):e.post("add_force",{on:t,...l,alterable:r})}(e,t,s),p()))}>
    <${i} why=${o.value} />
    <div class="field">
      <label for="force-text"><b>${s.id?n("Edit this force"):n("What drives it, or holds it back?")}</b></label>
      <${m} id="force-text" value=${s.text} onText=${e=>d({text:e})} aria-invalid=${$} />
      ${$&&c`<p class="field-error">${l("warning")}${n("Too long: please shorten it.")}</p>`}
    </div>
    <${B} now=${s.direction} onChoose=${e=>d({direction:e})} />
    <${E} now=${s.strength} onChoose=${e=>d({strength:e})} />
    <details class="behind" open=${null!==s.alterable||Boolean(s.speed)}>
      <summary>${n("Can it be changed, and how fast?")}</summary>
      <div class="stack">
        <${W}
          name="alterable"
          pairs=${D()}
          now=${s.alterable}
          onChoose=${e=>d({alterable:e})}
        />
        <${W} name="speed" pairs=${j()} now=${s.speed} onChoose=${e=>d({speed:e})} />
      </div>
    </details>
    <div class="row force-buttons">
      ${s.id&&c`<button class="button" type="button" onClick=${p}>${n("Cancel")}</button>`}
      <button class="button primary" disabled=${!u}>
        ${l("send","flip")}${s.id?n("Save"):n("Add force")}
      </button>
    </div>
  </form>`}const B=({now:e,onChoose:t})=>c`<fieldset class="choices">
    <legend class="visually-hidden">${n("Which way does it work?")}</legend>
    ${_().map(([a,o,s])=>c`<label key=${a} class="choice" data-force=${a}>
          <input type="radio" name="force-direction" checked=${a===e} onChange=${()=>t(a)} />
          <span class="choice-face"
            >${l("driving"===a?"plus":"minus")}<span>${o}<small>${s}</small></span></span
          ></label
        >`)}
  </fieldset>`,E=({now:e,onChoose:t})=>c`<fieldset class="scale force-scale">
    <legend><b>${n("How strong is it?")}</b></legend>
    ${[1,2,3,4,5].map(a=>c`<label key=${a} data-heat=${a}>
          <input
            type="radio"
            name="force-strength"
            aria-label=${`${n("How strong is it?")} ${a}`}
            checked=${a===e}
            onChange=${()=>t(a)}
          />
          <span>${a}</span></label
        >`)}
    <p class="scale-ends" aria-hidden="true">
      ${[[1,n("weak")],[5,n("strong")]].map(([e,t])=>c`<span key=${e}>${t}</span>`)}
    </p>
  </fieldset>`,W=({name:e,pairs:t,now:a,onChoose:o})=>c`<div class="choices">
    ${t.map(([t,s])=>c`<label key=${s} class="choice">
          <input
            type="checkbox"
            name=${e}
            checked=${t===a}
            onChange=${()=>o(t===a?"speed"===e?"":null:t)}
          />
          <span class="choice-face">${s}</span></label
        >`)}
  </div>`;function q({room:e,me:t,on:a,open:o,change:s}){const{driving:r,restraining:i,totals:l}=C(function({store:e,outbox:t},a){const o=new Set(d(t,"remove_force",{}).map(e=>e.with.force)),s=d(t,"edit_force",{});return[...e.all("force").map(e=>s.filter(t=>t.with.force===e.id).reduce((e,{with:{force:t,...a},state:o})=>({...e,...a,state:o.value}),e)),...d(t,"add_force",{}).filter(t=>!e.has("force",t.with.force)).map(({with:{force:e,...t},state:o})=>({id:e,...t,group:a.group,at:1/0,state:o.value}))].filter(({id:e})=>!o.has(e))}(e,t),a),$={room:e,me:t,open:o,change:s};return c`<${A} head=${n("Drives it")} forces=${r} total=${l.driving} ...${$} />
    <${A} head=${n("Holds it back")} forces=${i} total=${l.restraining} ...${$} />`}const A=({head:e,forces:t,total:a,...o})=>c`<section class="stack-tight">
    <h3 class="section-head">${e} <span class="count">${a}</span></h3>
    ${!t.length&&c`<p class="soft">${n("Nothing here yet.")}</p>`}
    <ul class="cards">
      ${t.map(e=>c`<${N} key=${e.id} force=${e} ...${o} />`)}
    </ul>
  </section>`;function N({force:e,room:t,me:a,open:o,change:s}){const r=e.group&&e.group===a.group;return c`<li class=${r?"card mine":"card"} data-state=${e.state}>
    <p class="card-text" dir="auto">${T(e)}</p>
    <div class="card-foot force-foot">
      <span class="force-strength" data-heat=${e.strength}
        ><span class="visually-hidden">${n("Strength")}</span> ${e.strength}</span
      >
      ${S(e).map(e=>c`<span class="chip plain" key=${e}>${e}</span>`)}
      <${$} group=${e.group&&t.store.get("group",e.group)} plain />
      <${u} state=${e.state} />
    </div>
    ${o&&r&&!e.state&&c`<${O} ...${{room:t,force:e,change:s}} />`}
  </li>`}function O({room:e,force:t,change:a}){const o=p(!1);return o.value?c`<span class="row" role="group" aria-label=${n("Delete this?")}>
      <button class="button danger" onClick=${()=>e.post("remove_force",{force:t.id})}>
        ${n("Delete")}
      </button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>o.value=!1}>
        ${n("Keep it")}
      </button>
    </span>`:c`<div class="row force-buttons">
    <button class="button" onClick=${()=>{var e;return a(t),null==(e=document.getElementById("force-text"))?void 0:e.focus()}}>${l("edit")}${n("Edit")}</button>
    <button class="button quiet" onClick=${()=>o.value=!0}>${l("trash")}${n("Delete")}</button>
  </div>`}const z=["add_force","edit_force","remove_force"],F=({with:{text:e}})=>null!=e?e:"",J=(e,{with:{on:t,force:a}})=>{var o;return null!=t?t:null==(o=e.get("force",a))?void 0:o.on},K=()=>c`<div class="empty">
    ${l("balance","big")}
    <h2>${n("Nothing to weigh yet")}</h2>
    <p>${n("They appear here as soon as they’re on the wall.")}</p>
  </div>`,L=({subjects:e,on:t,onChoose:a})=>1===e.length?c`<h2 class="force-subject" dir="auto">${e[0].title}</h2>`:c`<label class="field">
        <b>${n("What is it about?")}</b>
        <select onChange=${e=>a(e.currentTarget.value)}>
          ${e.map(({id:e,title:a})=>c`<option key=${e} value=${e} selected=${e===t}>${a}</option>`)}
        </select>
        <span class="force-subject" dir="auto">${e.find(({id:e})=>e===t).title}</span>
      </label>`;var M=Object.freeze({__proto__:null,Activity:function({room:e,stage:t,open:a,head:o}){var s,n;const{store:r}=e,i=h(e),l=k(r,t),d=p(null),$=null==(n=null!=(s=l.find(({id:e})=>e===d.value))?s:l[0])?void 0:n.id,u=f(e.draft(`${t.id}/force`),H),b=g(e,{is:e=>["add_force","edit_force"].includes(e.do),draft:u,empty:H,typed:e=>a&&i.group&&l.some(({id:t})=>t===J(r,e))?(({do:e,with:{force:t,text:a,direction:o,strength:s,alterable:n,speed:r=""}})=>({...H,id:"edit_force"===e?t:null,text:a,direction:o,strength:s,speed:r,alterable:""===n?null:null!=n?n:null}))(e):null,then:e=>d.value=J(r,e)});return c`<main class="page-main stack">
    ${o} ${z.map(t=>c`<${v} key=${t} ...${{room:e,of:t}} kept=${F} />`)}
    ${$?c`<${L} ...${{subjects:l,on:$}} onChoose=${e=>d.value=e} />
            ${a&&i.group&&c`<${I} ...${{room:e,on:$,draft:u,why:b}} />`}
            <${q} ...${{room:e,me:i,on:$,open:a,change:e=>u.value=(({id:e,text:t="",direction:a,strength:o,alterable:s=null,speed:n=""})=>({id:e,text:t,direction:a,strength:o,alterable:s,speed:n}))(e)}} />`:c`<${K} />`}
  </main>`},takes:e=>z.includes(e.do)});export{k as a,D as c,_ as d,C as f,S as n,M as p,j as s,T as w};
