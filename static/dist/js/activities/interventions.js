import{t as e,T as t,ag as n,i as o,n as s,Q as a,L as i,M as l,f as r,a6 as p,a3 as u,I as d,h as c,x as $,k as h,af as v}from"../core/shared.js";import{g,i as f,o as m,J as b,b as k,R as y}from"../writing.js";const w=e=>m(e,"intervention_types",f()),_=(e,t)=>{var n;return null!=(n=g(e,"intervention_types",t,f()))?n:t},C=()=>[["push",e("Push"),e("It brings something to people: rules, training, equipment.")],["pull",e("Pull"),e("It makes people want the change and ask for it.")],["both",e("Push and pull"),e("It does both.")]],D=()=>[["idea",e("Idea")],["wanted",e("Asked for")],["agreed",e("Agreed")],["running",e("Running")],["done",e("Done")],["dropped",e("Dropped")]],x=()=>[["donor",e("Donor")],["private",e("Private")],["public",e("Public")]],A=()=>[["advisory_group",e("Advisory group")],["team",e("Implementation team")],["donor",e("Donor")],["other",e("Other")]],S=({amount:e="",currency:t=""})=>[e,e&&t].filter(Boolean).join(" "),I={id:null,title:"",type:"",pull:"",on:[]};function j({room:a,me:i,draft:l,why:r,done:p}){const{store:u}=a,d=l.value,c=e=>l.value={...l.peek(),...e},$=t(d.title)>0&&t(d.title)<=280&&d.type;return s`<form class="card stack help-form" onSubmit=${e=>(e.preventDefault(),$&&(function(e,t,{id:n,title:o,type:s,pull:a,on:i}){const l={title:o.trim(),type:s,pull:a,on:i};n?e.post("edit_intervention",{intervention:n,...l}):e.post("add_intervention",{...l,asked_by:[t.group]})}(a,i,d),p()))}>
    <h2>${d.id?e("Edit what we ask for"):e("Ask for help")}</h2>
    <${n} why=${r.value} />
    <div class="field">
      <label for="help-title"><b>${e("What help do you need?")}</b></label>
      <${b}
        id="help-title"
        value=${d.title}
        onText=${e=>c({title:e})}
        aria-invalid=${t(d.title)>280}
      />
      ${t(d.title)>280&&s`<p class="field-error">${o("warning")}${e("Too long: please shorten it.")}</p>`}
    </div>
    <${P} pairs=${w(u)} now=${d.type} onChoose=${e=>c({type:e})} />
    <${W} now=${d.pull} onChoose=${e=>c({pull:e})} />
    <${B} store=${u} on=${d.on} onChange=${e=>c({on:e})} />
    <div class="row help-buttons">
      <button class="button" type="button" onClick=${p}>${e("Cancel")}</button>
      <button class="button primary" disabled=${!$}>
        ${o("send","flip")}${d.id?e("Save"):e("Ask for this")}
      </button>
    </div>
  </form>`}const P=({pairs:t,now:n,onChoose:o})=>s`<fieldset class="choices">
    <legend><b>${e("What kind of help is it?")}</b></legend>
    ${t.map(([e,t])=>s`<label key=${e} class="choice">
          <input type="radio" name="help-type" checked=${e===n} onChange=${()=>o(e)} />
          <span class="choice-face"><span dir="auto">${t}</span></span></label
        >`)}
  </fieldset>`,W=({now:t,onChoose:n})=>s`<fieldset class="choices help-pulls">
    <legend><b>${e("Does it push or pull?")}</b></legend>
    ${C().map(([e,o,a])=>s`<label key=${e} class="choice">
          <input type="radio" name="help-pull" checked=${e===t} onChange=${()=>n(e)} />
          <span class="choice-face"
            ><span>${o}<small>${a}</small></span></span
          ></label
        >`)}
  </fieldset>`;function B({store:t,on:n,onChange:o}){const p=a(t).map(({id:e})=>[e,i(t,e)]),u=new Set(p.map(([e])=>e)),d=l(t).filter(({id:e})=>!u.has(e)).map(e=>{var t;return[e.id,null!=(t=e.title)?t:r(e)]}),c=e=>o(n.includes(e)?n.filter(t=>t!==e):[...n,e]);return p.length||d.length?s`<fieldset class="stack-tight">
    <legend><b>${e("What would it help to move?")}</b></legend>
    <${T} pairs=${p} ...${{on:n,tick:c}} />
    ${d.length>0&&s`<details class="behind" open=${!p.length||d.some(([e])=>n.includes(e))}>
        <summary>${e("Barriers")} <span class="count">${d.length}</span></summary>
        <${T} pairs=${d} ...${{on:n,tick:c}} />
      </details>`}
  </fieldset>`:null}const T=({pairs:e,on:t,tick:n})=>e.map(([e,o])=>s`<label class="tick" key=${e}>
        <input type="checkbox" checked=${t.includes(e)} onChange=${()=>n(e)} /><span dir="auto">${o}</span>
      </label>`);function q({room:t,me:n,open:o,change:a}){const{store:i,outbox:l}=t,r=new Set(p(l,"remove_intervention",{}).map(e=>e.with.intervention)),u=[...i.all("intervention")].filter(({id:e})=>!r.has(e)).sort((e,t)=>t.at-e.at),d=[...[...p(l,"add_intervention",{}).filter(e=>!i.has("intervention",e.with.intervention))].reverse().map(E),...u];return s`<section class="stack-tight">
    <h2 class="section-head">${e("Help asked for")} <span class="count">${d.length}</span></h2>
    ${!d.length&&s`<p class="soft">${e("No one has asked for help yet.")}</p>`}
    <ul class="cards help-list">
      ${d.map(e=>s`<${M} key=${e.id} ...${{room:t,me:n,open:o,help:e,change:a}} />`)}
    </ul>
  </section>`}const E=({with:{intervention:e,...t},state:n})=>({id:e,...t,status:"wanted",state:n.value});function M({room:e,me:t,open:n,help:o,change:a}){var l,r;const{store:c}=e,$=function({outbox:e},t,{id:n,asked_by:o=[]}){const s=p(e,"edit_intervention",{intervention:n}).filter(e=>e.with.asked_by).at(-1);if(!s)return{groups:o,state:null};const a=o.filter(e=>e!==t.group);return{groups:s.with.asked_by.length?[...a,t.group]:a,state:s.state.value}}(e,t,o),h=$.groups.includes(t.group),v=o.group===t.group&&$.groups.every(e=>e===t.group);return s`<li class=${h?"card mine":"card"} data-state=${o.state}>
    <p class="card-text" dir="auto">${o.title}</p>
    <p class="row help-tags">
      <span class="chip" dir="auto">${_(c,o.type)}</span>
      ${o.pull&&s`<span class="chip">${k(C(),o.pull)}</span>`}
      ${!["idea","wanted"].includes(o.status)&&s`<span class="chip" data-tone="info">${k(D(),o.status)}</span>`}
    </p>
    ${(null==(l=o.on)?void 0:l.length)>0&&s`<${O} titles=${o.on.map(e=>i(c,e)).filter(Boolean)} />`}
    ${"dropped"===o.status&&s`<p dir="auto">${o.why}</p>`}
    <div class="card-foot">
      ${$.groups.map(e=>s`<${d} key=${e} group=${c.get("group",e)} plain />`)}
      <${u} state=${null!=(r=o.state)?r:$.state} />
    </div>
    ${n&&t.group&&!o.state&&"dropped"!==o.status&&s`<${R} ...${{room:e,me:t,help:o,asked:$,ours:h,own:v,change:a}} />`}
  </li>`}const O=({titles:t})=>t.length>0&&s`<p class="help-moves"><b>${e("To move:")}</b> <span dir="auto">${t.join(" · ")}</span></p>`;function R({room:t,me:n,help:a,ours:i,own:l,change:r}){const p=c(!1);return p.value?s`<span class="row" role="group" aria-label=${e("Delete this?")}>
      <button class="button danger" onClick=${()=>t.post("remove_intervention",{intervention:a.id})}>${e("Delete")}</button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>p.value=!1}>
        ${e("Keep it")}
      </button>
    </span>`:l&&["idea","wanted"].includes(a.status)?s`<div class="row help-buttons">
      <button class="button" onClick=${()=>r(a)}>${o("edit")}${e("Edit")}</button>
      <button class="button quiet" onClick=${()=>p.value=!0}>${o("trash")}${e("Delete")}</button>
    </div>`:s`<button class="button" aria-pressed=${i} onClick=${()=>t.post("edit_intervention",{intervention:a.id,asked_by:i?[]:[n.group]})}>
    ${o(i?"check":"hand")}${e(i?"We ask for this":"We ask for this too")}
  </button>`}const z=["add_intervention","edit_intervention","remove_intervention"],H=({do:e})=>["add_intervention","edit_intervention"].includes(e),J=({with:{title:e}})=>null!=e?e:"";var K=Object.freeze({__proto__:null,Activity:function({room:t,stage:n,open:a,head:i}){const l=$(t),r=h(t.draft(`${n.id}/help`),I),p=c(Boolean(r.peek().title)),u=v(t,{is:H,draft:r,empty:I,typed:e=>a&&l.group?function(e,{do:t,with:{intervention:n,title:o,type:s,pull:a="",on:i=[]}}){const l="edit_intervention"===t;return void 0===o||l&&!e.has("intervention",n)?null:{id:l?n:null,title:o,type:s,pull:a,on:i}}(t.store,e):null,then:()=>p.value=!0});return s`<main class="page-main stack">
    ${i} ${z.map(e=>s`<${y} key=${e} ...${{room:t,of:e}} kept=${J} />`)}
    ${a&&l.group&&(p.value?s`<${j} ...${{room:t,me:l,draft:r,why:u,done:()=>[r.value,u.value,p.value]=[I,"",!1]}} />`:s`<button class="button primary wide" onClick=${()=>p.value=!0}>
            ${o("plus")}${e("Ask for help")}
          </button>`)}
    <${q} ...${{room:t,me:l,open:a,change:e=>(r.value=(({id:e,title:t,type:n,pull:o="",on:s=[]})=>({id:e,title:t,type:n,pull:o,on:s}))(e),p.value=!0)}} />
  </main>`},takes:e=>z.includes(e.do)});const L=new Set(["agreed","running","done"]),N=(e,t)=>e.at-t.at||(e.id<t.id?-1:1),Q=e=>e.all("intervention").filter(({status:e})=>"dropped"!==e).sort(N),F=({status:e,asked_by:t=[]})=>L.has(e)||!t.length;function G(e){const[t,n]=[Q(e),e.all("card")];return a(e).map(({id:o})=>{const s=new Set([o,...n.filter(({cluster:e})=>e===o).map(e=>e.id)]);return U(o,i(e,o),t.filter(({on:e=[]})=>e.some(e=>s.has(e))))})}const U=(e,t,n)=>({id:e,title:t,help:n,groups:[...new Set(n.flatMap(({asked_by:e=[]})=>e))],offered:n.filter(F)}),V=e=>Q(e).filter(({asked_by:e=[]})=>!e.length);function X(e){const t={push:0,pull:0,both:0,unsaid:0};for(const{pull:n}of Q(e))t[n||"unsaid"]+=1;return t}export{_ as a,A as b,G as c,X as d,F as e,x as f,K as g,Q as i,S as m,C as p,D as s,w as t,V as u};
