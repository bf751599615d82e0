import{o,x as e,q as n,n as t,t as s,i as a,B as r}from"../core/shared.js";import{S as c}from"../writing.js";function l({room:o,me:e,other:n,onClose:r}){var l,i;const u=o.store.get("group",e.group);return t`<${c} title=${s("الانتقال إلى مجموعة أخرى؟")} onClose=${r}>
    <div class="stack">
      <p>${s("الرمز الذي مسحته لمجموعة غير مجموعتك.")}</p>
      <button class="button primary wide" onClick=${()=>(o.post("move_person",{person:e.id,group:n.id}),r())}>
        ${a(n.icon)}<span>${s("انتقل إلى {group}",{group:n.name})}</span>
      </button>
      <button class="button wide" onClick=${r}>
        ${a(null!=(l=null==u?void 0:u.icon)?l:"people")}<span>${s("ابقَ في {group}",{group:null!=(i=null==u?void 0:u.name)?i:""})}</span>
      </button>
    </div>
  <//>`}var i=Object.freeze({__proto__:null,OtherPlace:function({room:s,search:a,onClose:r}){const c=new URLSearchParams(a),i=c.get("seat");o(()=>{i&&function({store:o},e){const{code:n}=o.get("about","about"),t={method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify({seat:e})};fetch(`/api/workshops/${encodeURIComponent(n)}/join`,t).catch(()=>null)}(s,i)},[i]);const u=e(s),p=n(s.store).find(({id:o})=>o===c.get("group"));return p&&u.group&&p.id!==u.group?t`<${l} ...${{room:s,me:u,other:p,onClose:r}} />`:null}});const u=(o,e,n)=>r(e.length?t`<${p} ...${{names:e,choose:n}} />`:null,o),p=({names:o,choose:e})=>t`<div class="join-names" role="group" aria-label=${s("هل اسمك هنا؟ اضغط عليه.")}>
    <p class="field-hint">${s("هل اسمك هنا؟ اضغط عليه.")}</p>
    <div class="join-names-list">
      ${o.map(o=>t`<button key=${o} type="button" class="button small" onClick=${()=>e(o)}>
            <bdi>${o}</bdi>
          </button>`)}
    </div>
  </div>`;var d=Object.freeze({__proto__:null,offerNames:function({code:o,form:e}){const n=document.createElement("div");e.querySelector("#name").closest(".field").append(n);const t=()=>{var o;return null==(o=e.querySelector('[name="group"]:checked'))?void 0:o.value},s=o=>{e.querySelector("#name").value=o,u(n,[],s)},a=async()=>{const e=t(),a=e?await async function(o,e){const n=`group=${encodeURIComponent(e)}`,t=await fetch(`/api/workshops/${encodeURIComponent(o)}/names?${n}`).catch(()=>null);return(null==t?void 0:t.ok)?(await t.json()).names:[]}(o,e):[];e===t()&&u(n,a,s)};e.addEventListener("change",o=>"group"===o.target.name&&a()),a()}});export{d as n,i as o};
