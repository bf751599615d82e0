import{t as e,S as t,i as n,n as o,O as s,J as a,L as l,f as i,a5 as r,a2 as p,H as u,h as d,w as c,k as $}from"../core/shared.js";import{g as h,i as g,o as m,J as f,b,R as v}from"../writing.js";const k=e=>m(e,"intervention_types",g()),y=(e,t)=>{var n;return null!=(n=h(e,"intervention_types",t,g()))?n:t},w=()=>[["push",e("Push"),e("It brings something to people: rules, training, equipment.")],["pull",e("Pull"),e("It makes people want the change and ask for it.")],["both",e("Push and pull"),e("It does both.")]],_=()=>[["idea",e("Idea")],["wanted",e("Asked for")],["agreed",e("Agreed")],["running",e("Running")],["done",e("Done")],["dropped",e("Dropped")]],C=()=>[["donor",e("Donor")],["private",e("Private")],["public",e("Public")]],D=()=>[["advisory_group",e("Advisory group")],["team",e("Implementation team")],["donor",e("Donor")],["other",e("Other")]],S=({amount:e="",currency:t=""})=>[e,e&&t].filter(Boolean).join(" "),A={id:null,title:"",type:"",pull:"",on:[]};function x({room:s,me:a,draft:l,done:i}){const{store:r}=s,p=l.value,u=e=>l.value={...l.peek(),...e},d=t(p.title)>0&&t(p.title)<=280&&p.type;return o`<form class="card stack help-form" onSubmit=${e=>(e.preventDefault(),d&&(function(e,t,{id:n,title:o,type:s,pull:a,on:l}){const i={title:o.trim(),type:s,pull:a,on:l};n?e.post("edit_intervention",{intervention:n,...i}):e.post("add_intervention",{...i,asked_by:[t.group]})}(s,a,p),i()))}>
    <h2>${p.id?e("Edit what we ask for"):e("Ask for help")}</h2>
    <div class="field">
      <label for="help-title"><b>${e("What help do you need?")}</b></label>
      <${f}
        id="help-title"
        value=${p.title}
        onText=${e=>u({title:e})}
        aria-invalid=${t(p.title)>280}
      />
      ${t(p.title)>280&&o`<p class="field-error">${n("warning")}${e("Too long: please shorten it.")}</p>`}
    </div>
    <${j} pairs=${k(r)} now=${p.type} onChoose=${e=>u({type:e})} />
    <${I} now=${p.pull} onChoose=${e=>u({pull:e})} />
    <${P} store=${r} on=${p.on} onChange=${e=>u({on:e})} />
    <div class="row help-buttons">
      <button class="button" type="button" onClick=${i}>${e("Cancel")}</button>
      <button class="button primary" disabled=${!d}>
        ${n("send","flip")}${p.id?e("Save"):e("Ask for this")}
      </button>
    </div>
  </form>`}const j=({pairs:t,now:n,onChoose:s})=>o`<fieldset class="choices">
    <legend><b>${e("What kind of help is it?")}</b></legend>
    ${t.map(([e,t])=>o`<label key=${e} class="choice">
          <input type="radio" name="help-type" checked=${e===n} onChange=${()=>s(e)} />
          <span class="choice-face"><span dir="auto">${t}</span></span></label
        >`)}
  </fieldset>`,I=({now:t,onChoose:n})=>o`<fieldset class="choices help-pulls">
    <legend><b>${e("Does it push or pull?")}</b></legend>
    ${w().map(([e,s,a])=>o`<label key=${e} class="choice">
          <input type="radio" name="help-pull" checked=${e===t} onChange=${()=>n(e)} />
          <span class="choice-face"
            ><span>${s}<small>${a}</small></span></span
          ></label
        >`)}
  </fieldset>`;function P({store:t,on:n,onChange:r}){const p=s(t).map(({id:e})=>[e,a(t,e)]),u=new Set(p.map(([e])=>e)),d=l(t).filter(({id:e})=>!u.has(e)).map(e=>{var t;return[e.id,null!=(t=e.title)?t:i(e)]}),c=e=>r(n.includes(e)?n.filter(t=>t!==e):[...n,e]);return p.length||d.length?o`<fieldset class="stack-tight">
    <legend><b>${e("What would it help to move?")}</b></legend>
    <${W} pairs=${p} ...${{on:n,tick:c}} />
    ${d.length>0&&o`<details class="behind" open=${!p.length||d.some(([e])=>n.includes(e))}>
        <summary>${e("Barriers")} <span class="count">${d.length}</span></summary>
        <${W} pairs=${d} ...${{on:n,tick:c}} />
      </details>`}
  </fieldset>`:null}const W=({pairs:e,on:t,tick:n})=>e.map(([e,s])=>o`<label class="tick" key=${e}>
        <input type="checkbox" checked=${t.includes(e)} onChange=${()=>n(e)} /><span dir="auto">${s}</span>
      </label>`);function B({room:t,me:n,open:s,change:a}){const{store:l,outbox:i}=t,p=new Set(r(i,"remove_intervention",{}).map(e=>e.with.intervention)),u=[...l.all("intervention")].filter(({id:e})=>!p.has(e)).sort((e,t)=>t.at-e.at),d=[...[...r(i,"add_intervention",{}).filter(e=>!l.has("intervention",e.with.intervention))].reverse().map(O),...u];return o`<section class="stack-tight">
    <h2 class="section-head">${e("Help asked for")} <span class="count">${d.length}</span></h2>
    ${!d.length&&o`<p class="soft">${e("No one has asked for help yet.")}</p>`}
    <ul class="cards help-list">
      ${d.map(e=>o`<${T} key=${e.id} ...${{room:t,me:n,open:s,help:e,change:a}} />`)}
    </ul>
  </section>`}const O=({with:{intervention:e,...t},state:n})=>({id:e,...t,status:"wanted",state:n.value});function T({room:e,me:t,open:n,help:s,change:l}){var i,d;const{store:c}=e,$=function({outbox:e},t,{id:n,asked_by:o=[]}){const s=r(e,"edit_intervention",{intervention:n}).filter(e=>e.with.asked_by).at(-1);if(!s)return{groups:o,state:null};const a=o.filter(e=>e!==t.group);return{groups:s.with.asked_by.length?[...a,t.group]:a,state:s.state.value}}(e,t,s),h=$.groups.includes(t.group),g=s.group===t.group&&$.groups.every(e=>e===t.group);return o`<li class=${h?"card mine":"card"} data-state=${s.state}>
    <p class="card-text" dir="auto">${s.title}</p>
    <p class="row help-tags">
      <span class="chip" dir="auto">${y(c,s.type)}</span>
      ${s.pull&&o`<span class="chip">${b(w(),s.pull)}</span>`}
      ${!["idea","wanted"].includes(s.status)&&o`<span class="chip" data-tone="info">${b(_(),s.status)}</span>`}
    </p>
    ${(null==(i=s.on)?void 0:i.length)>0&&o`<${q} titles=${s.on.map(e=>a(c,e)).filter(Boolean)} />`}
    ${"dropped"===s.status&&o`<p dir="auto">${s.why}</p>`}
    <div class="card-foot">
      ${$.groups.map(e=>o`<${u} key=${e} group=${c.get("group",e)} plain />`)}
      <${p} state=${null!=(d=s.state)?d:$.state} />
    </div>
    ${n&&t.group&&!s.state&&"dropped"!==s.status&&o`<${E} ...${{room:e,me:t,help:s,asked:$,ours:h,own:g,change:l}} />`}
  </li>`}const q=({titles:t})=>t.length>0&&o`<p class="help-moves"><b>${e("To move:")}</b> <span dir="auto">${t.join(" · ")}</span></p>`;function E({room:t,me:s,help:a,ours:l,own:i,change:r}){const p=d(!1);return p.value?o`<span class="row" role="group" aria-label=${e("Delete this?")}>
      <button class="button danger" onClick=${()=>t.post("remove_intervention",{intervention:a.id})}>${e("Delete")}</button>
      <button class="button" ref=${e=>null==e?void 0:e.focus()} onClick=${()=>p.value=!1}>
        ${e("Keep it")}
      </button>
    </span>`:i&&["idea","wanted"].includes(a.status)?o`<div class="row help-buttons">
      <button class="button" onClick=${()=>r(a)}>${n("edit")}${e("Edit")}</button>
      <button class="button quiet" onClick=${()=>p.value=!0}>${n("trash")}${e("Delete")}</button>
    </div>`:o`<button class="button" aria-pressed=${l} onClick=${()=>t.post("edit_intervention",{intervention:a.id,asked_by:l?[]:[s.group]})}>
    ${n(l?"check":"hand")}${e(l?"We ask for this":"We ask for this too")}
  </button>`}const H=["add_intervention","edit_intervention","remove_intervention"],J=({with:{title:e}})=>null!=e?e:"";var R=Object.freeze({__proto__:null,Activity:function({room:t,stage:s,open:a,head:l}){const i=c(t),r=$(t.draft(`${s.id}/help`),A),p=d(Boolean(r.peek().title));return o`<main class="page-main stack">
    ${l} ${H.map(e=>o`<${v} key=${e} ...${{room:t,of:e}} kept=${J} />`)}
    ${a&&i.group&&(p.value?o`<${x} ...${{room:t,me:i,draft:r,done:()=>(r.value=A,p.value=!1)}} />`:o`<button class="button primary wide" onClick=${()=>p.value=!0}>
            ${n("plus")}${e("Ask for help")}
          </button>`)}
    <${B} ...${{room:t,me:i,open:a,change:e=>(r.value=(({id:e,title:t,type:n,pull:o="",on:s=[]})=>({id:e,title:t,type:n,pull:o,on:s}))(e),p.value=!0)}} />
  </main>`},takes:e=>H.includes(e.do)});const z=new Set(["agreed","running","done"]),K=(e,t)=>e.at-t.at||(e.id<t.id?-1:1),L=e=>e.all("intervention").filter(({status:e})=>"dropped"!==e).sort(K),M=({status:e,asked_by:t=[]})=>z.has(e)||!t.length;function N(e){const[t,n]=[L(e),e.all("card")];return s(e).map(({id:o})=>{const s=new Set([o,...n.filter(({cluster:e})=>e===o).map(e=>e.id)]);return F(o,a(e,o),t.filter(({on:e=[]})=>e.some(e=>s.has(e))))})}const F=(e,t,n)=>({id:e,title:t,help:n,groups:[...new Set(n.flatMap(({asked_by:e=[]})=>e))],offered:n.filter(M)}),G=e=>L(e).filter(({asked_by:e=[]})=>!e.length);function Q(e){const t={push:0,pull:0,both:0,unsaid:0};for(const{pull:n}of L(e))t[n||"unsaid"]+=1;return t}export{y as a,D as b,N as c,Q as d,M as e,C as f,R as g,L as i,S as m,w as p,_ as s,k as t,G as u};
