import{H as t,U as e,n as o,i as r,t as a}from"../core/shared.js";const n=new Set(["title","name","instruction","task","place","reach",...Object.values(t).flatMap(({words:t=[]})=>t)]);function s(t){var e;return[...Object.keys(t).filter(t=>n.has(t)).flatMap(e=>t[e]),...Object.values(null!=(e=t.set)?e:{})].filter(t=>"string"==typeof t&&t)}const l=({entry:t,words:e,onDone:n})=>o`<div class="notice came-back" role="alert" data-tone="error">
    ${r("undo")}
    <div class="stack-tight">
      <b>${t.why}</b>${e&&o`<p dir="auto" class="kept-words">${e}</p>`}
      <button class="button" onClick=${n}>${a("رأيتها")}</button>
    </div>
  </div>`;var i=Object.freeze({__proto__:null,Returned:function({room:t,stage:r}){var a,n;const i=null!=(n=null==(a=e(r.activity))?void 0:a.takes)?n:()=>!1;return t.outbox.returned.value.filter(t=>!i(t,r)).map(e=>o`<${l}
        key=${e.key}
        entry=${e}
        words=${((t,e)=>s(e.with).filter(e=>!t.store.get("group",e)).join("\n"))(t,e)}
        onDone=${()=>t.outbox.take(e.key)}
      />`)}});export{i as r,s as w};
