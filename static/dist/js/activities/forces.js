import{M as e,L as t,O as a,J as s,f as o,t as n,S as r,i,n as l,a5 as c,H as d,a2 as $,h as u,w as p,k as h}from"../core/shared.js";import{q as f,J as g,R as b}from"../writing.js";const m=e=>{var t;return{id:e.id,title:null!=(t=e.title)?t:o(e)}};function v(o,n){var r,i;const l=null!=(i=null==(r=n.settings)?void 0:r.about)?i:"";return"goals"===l?w(o):"leverage_points"===l?(e=>a(e).map(({id:t})=>({id:t,title:s(e,t)})))(o):(l?e(o,new Set([l])):t(o)).map(m)}const w=e=>f(e).filter(({status:e})=>"proposed"===e||"agreed"===e).map(({id:e,text:t})=>({id:e,title:t})),k=(e,t)=>t.strength-e.strength||e.at-t.at;function y(e,t){const a=a=>e.filter(e=>e.on===t&&e.direction===a).sort(k),[s,o]=[a("driving"),a("restraining")],n=e=>e.reduce((e,{strength:t})=>e+t,0);return{driving:s,restraining:o,totals:{driving:n(s),restraining:n(o)}}}const C=()=>[["driving",n("Drives it"),n("It helps, or pushes forward.")],["restraining",n("Holds it back"),n("It hinders, or keeps things as they are.")]],x=()=>[["fast",n("Fast")],["slow",n("Slow")]],_=()=>[[!0,n("Can be changed")],[!1,n("Can’t be changed")]],j=({alterable:e=null,speed:t})=>[!0===e&&n("can be changed"),!1===e&&n("can’t be changed"),t&&n("fast"===t?"works fast":"works slowly")].filter(Boolean),S=({text:e,direction:t})=>e||C().find(([e])=>e===t)[1],D={id:null,text:"",direction:"",strength:0,alterable:null,speed:""};function H({room:e,on:t,draft:a}){const s=a.value,o=e=>a.value={...a.peek(),...e},c=r(s.text)>280,d=r(s.text)>0&&!c&&s.direction&&s.strength>0;return l`<form class="card stack force-form" onSubmit=${o=>(o.preventDefault(),d&&(function(e,t,{id:a,text:s,direction:o,strength:n,alterable:r,speed:i}){const l={text:s.trim(),direction:o,strength:n,speed:i};a?e.post("edit_force",{force:a,...l,alterable:null!=r?r:""}):e.post("add_force",{on:t,...l,alterable:r})}(e,t,s),a.value=D))}>
    <div class="field">
      <label for="force-text"><b>${s.id?n("Edit this force"):n("What drives it, or holds it back?")}</b></label>
      <${g} id="force-text" value=${s.text} onText=${e=>o({text:e})} aria-invalid=${c} />
      ${c&&l`<p class="field-error">${i("warning")}${n("Too long: please shorten it.")}</p>`}
    </div>
    <${T} now=${s.direction} onChoose=${e=>o({direction:e})} />
    <${B} now=${s.strength} onChoose=${e=>o({strength:e})} />
    <details class="behind" open=${null!==s.alterable||Boolean(s.speed)}>
      <summary>${n("Can it be changed, and how fast?")}</summary>
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
      ${s.id&&l`<button class="button" type="button" onClick=${()=>a.value=D}>${n("Cancel")}</button>`}
      <button class="button primary" disabled=${!d}>
        ${i("send","flip")}${s.id?n("Save"):n("Add force")}
      </button>
    </div>
  </form>`}const T=({now:e,onChoose:t})=>l`<fieldset class="choices">
    <legend class="visually-hidden">${n("Which way does it work?")}</legend>
    ${C().map(([a,s,o])=>l`<label key=${a} class="choice" data-force=${a}>
          <input type="radio" name="force-direction" checked=${a===e} onChange=${()=>t(a)} />
          <span class="choice-face"
            >${i("driving"===a?"plus":"minus")}<span>${s}<small>${o}</small></span></span
          ></label
        >`)}
  </fieldset>`,B=({now:e,onChoose:t})=>l`<fieldset class="scale force-scale">
    <legend><b>${n("How strong is it?")}</b></legend>
    ${[1,2,3,4,5].map(a=>l`<label key=${a} data-heat=${a}>
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
      ${[[1,n("weak")],[5,n("strong")]].map(([e,t])=>l`<span key=${e}>${t}</span>`)}
    </p>
  </fieldset>`,E=({name:e,pairs:t,now:a,onChoose:s})=>l`<div class="choices">
    ${t.map(([t,o])=>l`<label key=${o} class="choice">
          <input
            type="checkbox"
            name=${e}
            checked=${t===a}
            onChange=${()=>s(t===a?"speed"===e?"":null:t)}
          />
          <span class="choice-face">${o}</span></label
        >`)}
  </div>`;function I({room:e,me:t,on:a,open:s,change:o}){const{driving:r,restraining:i,totals:d}=y(function({store:e,outbox:t},a){const s=new Set(c(t,"remove_force",{}).map(e=>e.with.force)),o=c(t,"edit_force",{});return[...e.all("force").map(e=>o.filter(t=>t.with.force===e.id).reduce((e,{with:{force:t,...a},state:s})=>({...e,...a,state:s.value}),e)),...c(t,"add_force",{}).filter(t=>!e.has("force",t.with.force)).map(({with:{force:e,...t},state:s})=>({id:e,...t,group:a.group,at:1/0,state:s.value}))].filter(({id:e})=>!s.has(e))}(e,t),a),$={room:e,me:t,open:s,change:o};return l`<${W} head=${n("Drives it")} forces=${r} total=${d.driving} ...${$} />
    <${W} head=${n("Holds it back")} forces=${i} total=${d.restraining} ...${$} />`}const W=({head:e,forces:t,total:a,...s})=>l`<section class="stack-tight">
    <h3 class="section-head">${e} <span class="count">${a}</span></h3>
    ${!t.length&&l`<p class="soft">${n("Nothing here yet.")}</p>`}
    <ul class="cards">
      ${t.map(e=>l`<${q} key=${e.id} force=${e} ...${s} />`)}
    </ul>
  </section>`;function q({force:e,room:t,me:a,open:s,change:o}){const r=e.group&&e.group===a.group;return l`<li class=${r?"card mine":"card"} data-state=${e.state}>
    <p class="card-text" dir="auto">${S(e)}</p>
    <div class="card-foot force-foot">
      <span class="force-strength" data-heat=${e.strength}
        ><span class="visually-hidden">${n("Strength")}</span> ${e.strength}</span
      >
      ${j(e).map(e=>l`<span class="chip plain" key=${e}>${e}</span>`)}
      <${d} group=${e.group&&t.store.get("group",e.group)} plain />
      <${$} state=${e.state} />
    </div>
    ${s&&r&&!e.state&&l`<${A} ...${{room:t,force:e,change:o}} />`}
  </li>`}function A({room:e,force:t,change:a}){const s=u(!1);return s.value?l`<span class="row" role="group" aria-label=${n("Delete this?")}>
      <button class="button danger" onClick=${()=>e.post("remove_force",{force:t.id})}>
        ${n("Delete")}
      </button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>s.value=!1}>
        ${n("Keep it")}
      </button>
    </span>`:l`<div class="row force-buttons">
    <button class="button" onClick=${()=>{var e;return a(t),null==(e=document.getElementById("force-text"))?void 0:e.focus()}}>${i("edit")}${n("Edit")}</button>
    <button class="button quiet" onClick=${()=>s.value=!0}>${i("trash")}${n("Delete")}</button>
  </div>`}const J=["add_force","edit_force","remove_force"],N=({with:{text:e}})=>null!=e?e:"",O=()=>l`<div class="empty">
    ${i("balance","big")}
    <h2>${n("Nothing to weigh yet")}</h2>
    <p>${n("They appear here as soon as they’re on the wall.")}</p>
  </div>`,z=({subjects:e,on:t,onChoose:a})=>1===e.length?l`<h2 class="force-subject" dir="auto">${e[0].title}</h2>`:l`<label class="field">
        <b>${n("What is it about?")}</b>
        <select onChange=${e=>a(e.currentTarget.value)}>
          ${e.map(({id:e,title:a})=>l`<option key=${e} value=${e} selected=${e===t}>${a}</option>`)}
        </select>
        <span class="force-subject" dir="auto">${e.find(({id:e})=>e===t).title}</span>
      </label>`;var F=Object.freeze({__proto__:null,Activity:function({room:e,stage:t,open:a,head:s}){var o,n;const{store:r}=e,i=p(e),c=v(r,t),d=u(null),$=null==(n=null!=(o=c.find(({id:e})=>e===d.value))?o:c[0])?void 0:n.id,f=h(e.draft(`${t.id}/force`),D);return l`<main class="page-main stack">
    ${s} ${J.map(t=>l`<${b} key=${t} ...${{room:e,of:t}} kept=${N} />`)}
    ${$?l`<${z} ...${{subjects:c,on:$}} onChoose=${e=>d.value=e} />
            ${a&&i.group&&l`<${H} ...${{room:e,on:$,draft:f}} />`}
            <${I} ...${{room:e,me:i,on:$,open:a,change:e=>f.value=(({id:e,text:t="",direction:a,strength:s,alterable:o=null,speed:n=""})=>({id:e,text:t,direction:a,strength:s,alterable:o,speed:n}))(e)}} />`:l`<${O} />`}
  </main>`},takes:e=>J.includes(e.do)});export{v as a,_ as c,C as d,y as f,j as n,F as p,x as s,S as w};
