import{t as e,a9 as t,i as n,n as o,O as a,J as s,L as i,g as l,ao as r,al as p,H as u,h as d,w as c,k as $}from"../core/shared.js";import{l as h,G as m,R as g}from"../writing.js";function f(t){const n=t.get("vocabulary","intervention_types"),o=[["policy",e("Policy reform and advocacy")],["marketing",e("Social marketing")],["training",e("Technical training")],["capacity",e("Organisational capacity")],["mediation",e("Conflict mediation")],["media",e("Mass media")],["education",e("Education")],["other",e("Other")]];return n?n.items.map(({id:e,title:t,gone:n})=>({id:e,gone:n,words:t||h(o,e)})):o.map(([e,t])=>({id:e,words:t}))}const b=e=>f(e).filter(({gone:e})=>!e).map(({id:e,words:t})=>[e,t]),v=(e,t)=>{var n,o;return null!=(o=null==(n=f(e).find(e=>e.id===t))?void 0:n.words)?o:t},k=()=>[["push",e("Push"),e("It brings something to people: rules, training, equipment.")],["pull",e("Pull"),e("It makes people want the change and ask for it.")],["both",e("Push and pull"),e("It does both.")]],y=()=>[["idea",e("Idea")],["wanted",e("Asked for")],["agreed",e("Agreed")],["running",e("Running")],["done",e("Done")],["dropped",e("Dropped")]],w=()=>[["donor",e("Donor")],["private",e("Private")],["public",e("Public")]],_=()=>[["advisory_group",e("Advisory group")],["team",e("Implementation team")],["donor",e("Donor")],["other",e("Other")]],C=({amount:e="",currency:t=""})=>[e,e&&t].filter(Boolean).join(" "),D={id:null,title:"",type:"",pull:"",on:[]};function S({room:a,me:s,draft:i,done:l}){const{store:r}=a,p=i.value,u=e=>i.value={...i.peek(),...e},d=t(p.title)>0&&t(p.title)<=280&&p.type;return o`<form class="card stack help-form" onSubmit=${e=>(e.preventDefault(),d&&(function(e,t,{id:n,title:o,type:a,pull:s,on:i}){const l={title:o.trim(),type:a,pull:s,on:i};n?e.post("edit_intervention",{intervention:n,...l}):e.post("add_intervention",{...l,asked_by:[t.group]})}(a,s,p),l()))}>
    <h2>${p.id?e("Edit what we ask for"):e("Ask for help")}</h2>
    <div class="field">
      <label for="help-title"><b>${e("What help do you need?")}</b></label>
      <${m}
        id="help-title"
        value=${p.title}
        onText=${e=>u({title:e})}
        aria-invalid=${t(p.title)>280}
      />
      ${t(p.title)>280&&o`<p class="field-error">${n("warning")}${e("Too long: please shorten it.")}</p>`}
    </div>
    <${A} pairs=${b(r)} now=${p.type} onChoose=${e=>u({type:e})} />
    <${x} now=${p.pull} onChoose=${e=>u({pull:e})} />
    <${P} store=${r} on=${p.on} onChange=${e=>u({on:e})} />
    <div class="row help-buttons">
      <button class="button" type="button" onClick=${l}>${e("Cancel")}</button>
      <button class="button primary" disabled=${!d}>
        ${n("send","flip")}${p.id?e("Save"):e("Ask for this")}
      </button>
    </div>
  </form>`}const A=({pairs:t,now:n,onChoose:a})=>o`<fieldset class="choices">
    <legend><b>${e("What kind of help is it?")}</b></legend>
    ${t.map(([e,t])=>o`<label key=${e} class="choice">
          <input type="radio" name="help-type" checked=${e===n} onChange=${()=>a(e)} />
          <span class="choice-face"><span dir="auto">${t}</span></span></label
        >`)}
  </fieldset>`,x=({now:t,onChoose:n})=>o`<fieldset class="choices help-pulls">
    <legend><b>${e("Does it push or pull?")}</b></legend>
    ${k().map(([e,a,s])=>o`<label key=${e} class="choice">
          <input type="radio" name="help-pull" checked=${e===t} onChange=${()=>n(e)} />
          <span class="choice-face"
            ><span>${a}<small>${s}</small></span></span
          ></label
        >`)}
  </fieldset>`;function P({store:t,on:n,onChange:r}){const p=a(t).map(({id:e})=>[e,s(t,e)]),u=new Set(p.map(([e])=>e)),d=i(t).filter(({id:e})=>!u.has(e)).map(e=>{var t;return[e.id,null!=(t=e.title)?t:l(e)]}),c=e=>r(n.includes(e)?n.filter(t=>t!==e):[...n,e]);return p.length||d.length?o`<fieldset class="stack-tight">
    <legend><b>${e("What would it help to move?")}</b></legend>
    <${j} pairs=${p} ...${{on:n,tick:c}} />
    ${d.length>0&&o`<details class="behind" open=${!p.length||d.some(([e])=>n.includes(e))}>
        <summary>${e("Barriers")} <span class="count">${d.length}</span></summary>
        <${j} pairs=${d} ...${{on:n,tick:c}} />
      </details>`}
  </fieldset>`:null}const j=({pairs:e,on:t,tick:n})=>e.map(([e,a])=>o`<label class="tick" key=${e}>
        <input type="checkbox" checked=${t.includes(e)} onChange=${()=>n(e)} /><span dir="auto">${a}</span>
      </label>`);function I({room:t,me:n,open:a,change:s}){const{store:i,outbox:l}=t,p=new Set(r(l,"remove_intervention",{}).map(e=>e.with.intervention)),u=[...i.all("intervention")].filter(({id:e})=>!p.has(e)).sort((e,t)=>t.at-e.at),d=[...[...r(l,"add_intervention",{}).filter(e=>!i.has("intervention",e.with.intervention))].reverse().map(O),...u];return o`<section class="stack-tight">
    <h2 class="section-head">${e("Help asked for")} <span class="count">${d.length}</span></h2>
    ${!d.length&&o`<p class="soft">${e("No one has asked for help yet.")}</p>`}
    <ul class="cards help-list">
      ${d.map(e=>o`<${W} key=${e.id} ...${{room:t,me:n,open:a,help:e,change:s}} />`)}
    </ul>
  </section>`}const O=({with:{intervention:e,...t},state:n})=>({id:e,...t,status:"wanted",state:n.value});function W({room:e,me:t,open:n,help:a,change:i}){var l,d;const{store:c}=e,$=function({outbox:e},t,{id:n,asked_by:o=[]}){const a=r(e,"edit_intervention",{intervention:n}).filter(e=>e.with.asked_by).at(-1);if(!a)return{groups:o,state:null};const s=o.filter(e=>e!==t.group);return{groups:a.with.asked_by.length?[...s,t.group]:s,state:a.state.value}}(e,t,a),m=$.groups.includes(t.group),g=a.group===t.group&&$.groups.every(e=>e===t.group);return o`<li class=${m?"card mine":"card"} data-state=${a.state}>
    <p class="card-text" dir="auto">${a.title}</p>
    <p class="row help-tags">
      <span class="chip" dir="auto">${v(c,a.type)}</span>
      ${a.pull&&o`<span class="chip">${h(k(),a.pull)}</span>`}
      ${!["idea","wanted"].includes(a.status)&&o`<span class="chip" data-tone="info">${h(y(),a.status)}</span>`}
    </p>
    ${(null==(l=a.on)?void 0:l.length)>0&&o`<${B} titles=${a.on.map(e=>s(c,e)).filter(Boolean)} />`}
    ${"dropped"===a.status&&o`<p dir="auto">${a.why}</p>`}
    <div class="card-foot">
      ${$.groups.map(e=>o`<${u} key=${e} group=${c.get("group",e)} plain />`)}
      <${p} state=${null!=(d=a.state)?d:$.state} />
    </div>
    ${n&&t.group&&!a.state&&"dropped"!==a.status&&o`<${T} ...${{room:e,me:t,help:a,asked:$,ours:m,own:g,change:i}} />`}
  </li>`}const B=({titles:t})=>t.length>0&&o`<p class="help-moves"><b>${e("To move:")}</b> <span dir="auto">${t.join(" · ")}</span></p>`;function T({room:t,me:a,help:s,ours:i,own:l,change:r}){const p=d(!1);return p.value?o`<span class="row" role="group" aria-label=${e("Delete this?")}>
      <button class="button danger" onClick=${()=>t.post("remove_intervention",{intervention:s.id})}>${e("Delete")}</button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>p.value=!1}>
        ${e("Keep it")}
      </button>
    </span>`:l&&["idea","wanted"].includes(s.status)?o`<div class="row help-buttons">
      <button class="button" onClick=${()=>r(s)}>${n("edit")}${e("Edit")}</button>
      <button class="button quiet" onClick=${()=>p.value=!0}>${n("trash")}${e("Delete")}</button>
    </div>`:o`<button class="button" aria-pressed=${i} onClick=${()=>t.post("edit_intervention",{intervention:s.id,asked_by:i?[]:[a.group]})}>
    ${n(i?"check":"hand")}${e(i?"We ask for this":"We ask for this too")}
  </button>`}const E=["add_intervention","edit_intervention","remove_intervention"],q=({with:{title:e}})=>null!=e?e:"";var H=Object.freeze({__proto__:null,Activity:function({room:t,stage:a,open:s,head:i}){const l=c(t),r=$(t.draft(`${a.id}/help`),D),p=d(Boolean(r.peek().title));return o`<main class="page-main stack">
    ${i} ${E.map(e=>o`<${g} key=${e} ...${{room:t,of:e}} kept=${q} />`)}
    ${s&&l.group&&(p.value?o`<${S} ...${{room:t,me:l,draft:r,done:()=>(r.value=D,p.value=!1)}} />`:o`<button class="button primary wide" onClick=${()=>p.value=!0}>
            ${n("plus")}${e("Ask for help")}
          </button>`)}
    <${I} ...${{room:t,me:l,open:s,change:e=>(r.value=(({id:e,title:t,type:n,pull:o="",on:a=[]})=>({id:e,title:t,type:n,pull:o,on:a}))(e),p.value=!0)}} />
  </main>`},takes:e=>E.includes(e.do)});const M=new Set(["agreed","running","done"]),R=(e,t)=>e.at-t.at||(e.id<t.id?-1:1),z=e=>e.all("intervention").filter(({status:e})=>"dropped"!==e).sort(R),G=({status:e,asked_by:t=[]})=>M.has(e)||!t.length;function J(e){const[t,n]=[z(e),e.all("card")];return a(e).map(({id:o})=>{const a=new Set([o,...n.filter(({cluster:e})=>e===o).map(e=>e.id)]);return K(o,s(e,o),t.filter(({on:e=[]})=>e.some(e=>a.has(e))))})}const K=(e,t,n)=>({id:e,title:t,help:n,groups:[...new Set(n.flatMap(({asked_by:e=[]})=>e))],offered:n.filter(G)}),L=e=>z(e).filter(({asked_by:e=[]})=>!e.length);function N(e){const t={push:0,pull:0,both:0,unsaid:0};for(const{pull:n}of z(e))t[n||"unsaid"]+=1;return t}export{v as a,_ as b,J as c,N as d,G as e,w as f,H as g,z as i,C as m,k as p,y as s,b as t,L as u};
