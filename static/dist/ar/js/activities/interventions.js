import{t,T as e,ag as n,i as s,n as a,Q as o,L as i,M as l,f as r,a6 as p,a3 as u,I as d,h as c,x as $,k as h,af as v}from"../core/shared.js";import{g as b,i as g,o as m,J as f,b as y,R as k}from"../writing.js";const w=t=>m(t,"intervention_types",g()),_=(t,e)=>{var n;return null!=(n=b(t,"intervention_types",e,g()))?n:e},C=()=>[["push",t("دفع"),t("يقدّم للناس شيئًا: قواعد أو تدريبًا أو معدات.")],["pull",t("جذب"),t("يجعل الناس يريدون التغيير ويطلبونه.")],["both",t("دفع وجذب"),t("يفعل الاثنين.")]],x=()=>[["idea",t("فكرة")],["wanted",t("مطلوب")],["agreed",t("متفق عليه")],["running",t("قيد التنفيذ")],["done",t("تمّ")],["dropped",t("أُلغي")]],S=()=>[["donor",t("ممول")],["private",t("خاص")],["public",t("عام")]],j=()=>[["advisory_group",t("المجموعة الاستشارية")],["team",t("فريق التنفيذ")],["donor",t("ممول")],["other",t("غير ذلك")]],B=({amount:t="",currency:e=""})=>[t,t&&e].filter(Boolean).join(" "),M={id:null,title:"",type:"",pull:"",on:[]};function T({room:o,me:i,draft:l,why:r,done:p}){const{store:u}=o,d=l.value,c=t=>l.value={...l.peek(),...t},$=e(d.title)>0&&e(d.title)<=280&&d.type;return a`<form class="card stack help-form" onSubmit=${t=>(t.preventDefault(),$&&(function(t,e,{id:n,title:s,type:a,pull:o,on:i}){const l={title:s.trim(),type:a,pull:o,on:i};n?t.post("edit_intervention",{intervention:n,...l}):t.post("add_intervention",{...l,asked_by:[e.group]})}(o,i,d),p()))}>
    <h2>${d.id?t("تعديل ما نطلبه"):t("طلب مساعدة")}</h2>
    <${n} why=${r.value} />
    <div class="field">
      <label for="help-title"><b>${t("ما المساعدة التي تحتاجونها؟")}</b></label>
      <${f}
        id="help-title"
        value=${d.title}
        onText=${t=>c({title:t})}
        aria-invalid=${e(d.title)>280}
      />
      ${e(d.title)>280&&a`<p class="field-error">${s("warning")}${t("النص طويل جدًا: اختصره من فضلك.")}</p>`}
    </div>
    <${q} pairs=${w(u)} now=${d.type} onChoose=${t=>c({type:t})} />
    <${z} now=${d.pull} onChoose=${t=>c({pull:t})} />
    <${A} store=${u} on=${d.on} onChange=${t=>c({on:t})} />
    <div class="row help-buttons">
      <button class="button" type="button" onClick=${p}>${t("إلغاء")}</button>
      <button class="button primary" disabled=${!$}>
        ${s("send","flip")}${d.id?t("حفظ"):t("طلب هذا")}
      </button>
    </div>
  </form>`}const q=({pairs:e,now:n,onChoose:s})=>a`<fieldset class="choices">
    <legend><b>${t("ما نوع المساعدة؟")}</b></legend>
    ${e.map(([t,e])=>a`<label key=${t} class="choice">
          <input type="radio" name="help-type" checked=${t===n} onChange=${()=>s(t)} />
          <span class="choice-face"><span dir="auto">${e}</span></span></label
        >`)}
  </fieldset>`,z=({now:e,onChoose:n})=>a`<fieldset class="choices help-pulls">
    <legend><b>${t("هل يدفع أم يجذب؟")}</b></legend>
    ${C().map(([t,s,o])=>a`<label key=${t} class="choice">
          <input type="radio" name="help-pull" checked=${t===e} onChange=${()=>n(t)} />
          <span class="choice-face"
            ><span>${s}<small>${o}</small></span></span
          ></label
        >`)}
  </fieldset>`;function A({store:e,on:n,onChange:s}){const p=o(e).map(({id:t})=>[t,i(e,t)]),u=new Set(p.map(([t])=>t)),d=l(e).filter(({id:t})=>!u.has(t)).map(t=>{var e;return[t.id,null!=(e=t.title)?e:r(t)]}),c=t=>s(n.includes(t)?n.filter(e=>e!==t):[...n,t]);return p.length||d.length?a`<fieldset class="stack-tight">
    <legend><b>${t("ماذا يساعد على تحريكه؟")}</b></legend>
    <${D} pairs=${p} ...${{on:n,tick:c}} />
    ${d.length>0&&a`<details class="behind" open=${!p.length||d.some(([t])=>n.includes(t))}>
        <summary>${t("العوائق")} <span class="count">${d.length}</span></summary>
        <${D} pairs=${d} ...${{on:n,tick:c}} />
      </details>`}
  </fieldset>`:null}const D=({pairs:t,on:e,tick:n})=>t.map(([t,s])=>a`<label class="tick" key=${t}>
        <input type="checkbox" checked=${e.includes(t)} onChange=${()=>n(t)} /><span dir="auto">${s}</span>
      </label>`);function I({room:e,me:n,open:s,change:o}){const{store:i,outbox:l}=e,r=new Set(p(l,"remove_intervention",{}).map(t=>t.with.intervention)),u=[...i.all("intervention")].filter(({id:t})=>!r.has(t)).sort((t,e)=>e.at-t.at),d=[...[...p(l,"add_intervention",{}).filter(t=>!i.has("intervention",t.with.intervention))].reverse().map(J),...u];return a`<section class="stack-tight">
    <h2 class="section-head">${t("المساعدة المطلوبة")} <span class="count">${d.length}</span></h2>
    ${!d.length&&a`<p class="soft">${t("لم يطلب أحد المساعدة بعد.")}</p>`}
    <ul class="cards help-list">
      ${d.map(t=>a`<${L} key=${t.id} ...${{room:e,me:n,open:s,help:t,change:o}} />`)}
    </ul>
  </section>`}const J=({with:{intervention:t,...e},state:n})=>({id:t,...e,status:"wanted",state:n.value});function L({room:t,me:e,open:n,help:s,change:o}){var l,r;const{store:c}=t,$=function({outbox:t},e,{id:n,asked_by:s=[]}){const a=p(t,"edit_intervention",{intervention:n}).filter(t=>t.with.asked_by).at(-1);if(!a)return{groups:s,state:null};const o=s.filter(t=>t!==e.group);return{groups:a.with.asked_by.length?[...o,e.group]:o,state:a.state.value}}(t,e,s),h=$.groups.includes(e.group),v=s.group===e.group&&$.groups.every(t=>t===e.group);return a`<li class=${h?"card mine":"card"} data-state=${s.state}>
    <p class="card-text" dir="auto">${s.title}</p>
    <p class="row help-tags">
      <span class="chip" dir="auto">${_(c,s.type)}</span>
      ${s.pull&&a`<span class="chip">${y(C(),s.pull)}</span>`}
      ${!["idea","wanted"].includes(s.status)&&a`<span class="chip" data-tone="info">${y(x(),s.status)}</span>`}
    </p>
    ${(null==(l=s.on)?void 0:l.length)>0&&a`<${O} titles=${s.on.map(t=>i(c,t)).filter(Boolean)} />`}
    ${"dropped"===s.status&&a`<p dir="auto">${s.why}</p>`}
    <div class="card-foot">
      ${$.groups.map(t=>a`<${d} key=${t} group=${c.get("group",t)} plain />`)}
      <${u} state=${null!=(r=s.state)?r:$.state} />
    </div>
    ${n&&e.group&&!s.state&&"dropped"!==s.status&&a`<${Q} ...${{room:t,me:e,help:s,asked:$,ours:h,own:v,change:o}} />`}
  </li>`}const O=({titles:e})=>e.length>0&&a`<p class="help-moves"><b>${t("لتحريك:")}</b> <span dir="auto">${e.join(" · ")}</span></p>`;function Q({room:e,me:n,help:o,ours:i,own:l,change:r}){const p=c(!1);return p.value?a`<span class="row" role="group" aria-label=${t("حذف هذا؟")}>
      <button class="button danger" onClick=${()=>e.post("remove_intervention",{intervention:o.id})}>${t("اسحبها")}</button>
      <button class="button" ref=${t=>null==t?void 0:t.focus()} onClick=${()=>p.value=!1}>
        ${t("أبقِها")}
      </button>
    </span>`:l&&["idea","wanted"].includes(o.status)?a`<div class="row help-buttons">
      <button class="button" onClick=${()=>r(o)}>${s("edit")}${t("تعديل")}</button>
      <button class="button quiet" onClick=${()=>p.value=!0}>${s("trash")}${t("اسحبها")}</button>
    </div>`:a`<button class="button" aria-pressed=${i} onClick=${()=>e.post("edit_intervention",{intervention:o.id,asked_by:i?[]:[n.group]})}>
    ${s(i?"check":"hand")}${t(i?"نطلب هذا":"نطلب هذا أيضًا")}
  </button>`}const R=["add_intervention","edit_intervention","remove_intervention"],E=({do:t})=>["add_intervention","edit_intervention"].includes(t),F=({with:{title:t}})=>null!=t?t:"";var G=Object.freeze({__proto__:null,Activity:function({room:e,stage:n,open:o,head:i}){const l=$(e),r=h(e.draft(`${n.id}/help`),M),p=c(Boolean(r.peek().title)),u=v(e,{is:E,draft:r,empty:M,typed:t=>o&&l.group?function(t,{do:e,with:{intervention:n,title:s,type:a,pull:o="",on:i=[]}}){const l="edit_intervention"===e;return void 0===s||l&&!t.has("intervention",n)?null:{id:l?n:null,title:s,type:a,pull:o,on:i}}(e.store,t):null,then:()=>p.value=!0});return a`<main class="page-main stack">
    ${i} ${R.map(t=>a`<${k} key=${t} ...${{room:e,of:t}} kept=${F} />`)}
    ${o&&l.group&&(p.value?a`<${T} ...${{room:e,me:l,draft:r,why:u,done:()=>[r.value,u.value,p.value]=[M,"",!1]}} />`:a`<button class="button primary wide" onClick=${()=>p.value=!0}>
            ${s("plus")}${t("طلب مساعدة")}
          </button>`)}
    <${I} ...${{room:e,me:l,open:o,change:t=>(r.value=(({id:t,title:e,type:n,pull:s="",on:a=[]})=>({id:t,title:e,type:n,pull:s,on:a}))(t),p.value=!0)}} />
  </main>`},takes:t=>R.includes(t.do)});const H=new Set(["agreed","running","done"]),K=(t,e)=>t.at-e.at||(t.id<e.id?-1:1),N=t=>t.all("intervention").filter(({status:t})=>"dropped"!==t).sort(K),P=({status:t,asked_by:e=[]})=>H.has(t)||!e.length;function U(t){const[e,n]=[N(t),t.all("card")];return o(t).map(({id:s})=>{const a=new Set([s,...n.filter(({cluster:t})=>t===s).map(t=>t.id)]);return V(s,i(t,s),e.filter(({on:t=[]})=>t.some(t=>a.has(t))))})}const V=(t,e,n)=>({id:t,title:e,help:n,groups:[...new Set(n.flatMap(({asked_by:t=[]})=>t))],offered:n.filter(P)}),W=t=>N(t).filter(({asked_by:t=[]})=>!t.length);function X(t){const e={push:0,pull:0,both:0,unsaid:0};for(const{pull:n}of N(t))e[n||"unsaid"]+=1;return e}export{_ as a,j as b,U as c,X as d,P as e,S as f,G as g,N as i,B as m,C as p,x as s,w as t,W as u};
