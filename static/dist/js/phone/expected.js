import{o,x as e,q as n,n as t,t as a,i as s,B as r}from"../core/shared.js";import{S as c}from"../writing.js";function l({room:o,me:e,other:n,onClose:r}){var l,u;const i=o.store.get("group",e.group);return t`<${c} title=${a("Change to another group?")} onClose=${r}>
    <div class="stack">
      <p>${a("The code you scanned belongs to another group than yours.")}</p>
      <button class="button primary wide" onClick=${()=>(o.post("move_person",{person:e.id,group:n.id}),r())}>
        ${s(n.icon)}<span>${a("Change to {group}",{group:n.name})}</span>
      </button>
      <button class="button wide" onClick=${r}>
        ${s(null!=(l=null==i?void 0:i.icon)?l:"people")}<span>${a("Stay in {group}",{group:null!=(u=null==i?void 0:i.name)?u:""})}</span>
      </button>
    </div>
  <//>`}var u=Object.freeze({__proto__:null,OtherPlace:function({room:a,search:s,onClose:r}){const c=new URLSearchParams(s),u=c.get("seat");o(()=>{u&&function({store:o},e){const{code:n}=o.get("about","about"),t={method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify({seat:e})};fetch(`/api/workshops/${encodeURIComponent(n)}/join`,t).catch(()=>null)}(a,u)},[u]);const i=e(a),p=n(a.store).find(({id:o})=>o===c.get("group"));return p&&i.group&&p.id!==i.group?t`<${l} ...${{room:a,me:i,other:p,onClose:r}} />`:null}});const i=(o,e,n)=>r(e.length?t`<${p} ...${{names:e,choose:n}} />`:null,o),p=({names:o,choose:e})=>t`<div class="join-names" role="group" aria-label=${a("Is your name here? Tap it.")}>
    <p class="field-hint">${a("Is your name here? Tap it.")}</p>
    <div class="join-names-list">
      ${o.map(o=>t`<button key=${o} type="button" class="button small" onClick=${()=>e(o)}>
            <bdi>${o}</bdi>
          </button>`)}
    </div>
  </div>`;var d=Object.freeze({__proto__:null,offerNames:function({code:o,form:e}){const n=document.createElement("div");e.querySelector("#name").closest(".field").append(n);const t=()=>{var o;return null==(o=e.querySelector('[name="group"]:checked'))?void 0:o.value},a=o=>{e.querySelector("#name").value=o,i(n,[],a)},s=async()=>{const e=t(),s=e?await async function(o,e){const n=`group=${encodeURIComponent(e)}`,t=await fetch(`/api/workshops/${encodeURIComponent(o)}/names?${n}`).catch(()=>null);return(null==t?void 0:t.ok)?(await t.json()).names:[]}(o,e):[];e===t()&&i(n,s,a)};e.addEventListener("change",o=>"group"===o.target.name&&s()),s()}});export{d as n,u as o};
