import{t,a9 as e,i as n,n as a,O as o,J as s,L as i,g as l,ao as r,al as p,H as u,h as d,w as c,k as $}from"../core/shared.js";import{l as h,G as m,R as g}from"../writing.js";function b(e){const n=e.get("vocabulary","intervention_types"),a=[["policy",t("إصلاح السياسات والمناصرة")],["marketing",t("التسويق الاجتماعي")],["training",t("التدريب الفني")],["capacity",t("قدرات المؤسسات")],["mediation",t("الوساطة في النزاعات")],["media",t("وسائل الإعلام")],["education",t("التعليم")],["other",t("غير ذلك")]];return n?n.items.map(({id:t,title:e,gone:n})=>({id:t,gone:n,words:e||h(a,t)})):a.map(([t,e])=>({id:t,words:e}))}const v=t=>b(t).filter(({gone:t})=>!t).map(({id:t,words:e})=>[t,e]),f=(t,e)=>{var n,a;return null!=(a=null==(n=b(t).find(t=>t.id===e))?void 0:n.words)?a:e},k=()=>[["push",t("دفع"),t("يقدّم للناس شيئًا: قواعد أو تدريبًا أو معدات.")],["pull",t("جذب"),t("يجعل الناس يريدون التغيير ويطلبونه.")],["both",t("دفع وجذب"),t("يفعل الاثنين.")]],y=()=>[["idea",t("فكرة")],["wanted",t("مطلوب")],["agreed",t("متفق عليه")],["running",t("قيد التنفيذ")],["done",t("تمّ")],["dropped",t("أُلغي")]],w=()=>[["donor",t("ممول")],["private",t("خاص")],["public",t("عام")]],_=()=>[["advisory_group",t("المجموعة الاستشارية")],["team",t("فريق التنفيذ")],["donor",t("ممول")],["other",t("غير ذلك")]],C=({amount:t="",currency:e=""})=>[t,t&&e].filter(Boolean).join(" "),x={id:null,title:"",type:"",pull:"",on:[]};function S({room:o,me:s,draft:i,done:l}){const{store:r}=o,p=i.value,u=t=>i.value={...i.peek(),...t},d=e(p.title)>0&&e(p.title)<=280&&p.type;return a`<form class="card stack help-form" onSubmit=${t=>(t.preventDefault(),d&&(function(t,e,{id:n,title:a,type:o,pull:s,on:i}){const l={title:a.trim(),type:o,pull:s,on:i};n?t.post("edit_intervention",{intervention:n,...l}):t.post("add_intervention",{...l,asked_by:[e.group]})}(o,s,p),l()))}>
    <h2>${p.id?t("تعديل ما نطلبه"):t("طلب مساعدة")}</h2>
    <div class="field">
      <label for="help-title"><b>${t("ما المساعدة التي تحتاجونها؟")}</b></label>
      <${m}
        id="help-title"
        value=${p.title}
        onText=${t=>u({title:t})}
        aria-invalid=${e(p.title)>280}
      />
      ${e(p.title)>280&&a`<p class="field-error">${n("warning")}${t("النص طويل جدًا: اختصره من فضلك.")}</p>`}
    </div>
    <${j} pairs=${v(r)} now=${p.type} onChoose=${t=>u({type:t})} />
    <${B} now=${p.pull} onChoose=${t=>u({pull:t})} />
    <${O} store=${r} on=${p.on} onChange=${t=>u({on:t})} />
    <div class="row help-buttons">
      <button class="button" type="button" onClick=${l}>${t("إلغاء")}</button>
      <button class="button primary" disabled=${!d}>
        ${n("send","flip")}${p.id?t("حفظ"):t("طلب هذا")}
      </button>
    </div>
  </form>`}const j=({pairs:e,now:n,onChoose:o})=>a`<fieldset class="choices">
    <legend><b>${t("ما نوع المساعدة؟")}</b></legend>
    ${e.map(([t,e])=>a`<label key=${t} class="choice">
          <input type="radio" name="help-type" checked=${t===n} onChange=${()=>o(t)} />
          <span class="choice-face"><span dir="auto">${e}</span></span></label
        >`)}
  </fieldset>`,B=({now:e,onChoose:n})=>a`<fieldset class="choices help-pulls">
    <legend><b>${t("هل يدفع أم يجذب؟")}</b></legend>
    ${k().map(([t,o,s])=>a`<label key=${t} class="choice">
          <input type="radio" name="help-pull" checked=${t===e} onChange=${()=>n(t)} />
          <span class="choice-face"
            ><span>${o}<small>${s}</small></span></span
          ></label
        >`)}
  </fieldset>`;function O({store:e,on:n,onChange:r}){const p=o(e).map(({id:t})=>[t,s(e,t)]),u=new Set(p.map(([t])=>t)),d=i(e).filter(({id:t})=>!u.has(t)).map(t=>{var e;return[t.id,null!=(e=t.title)?e:l(t)]}),c=t=>r(n.includes(t)?n.filter(e=>e!==t):[...n,t]);return p.length||d.length?a`<fieldset class="stack-tight">
    <legend><b>${t("ماذا يساعد على تحريكه؟")}</b></legend>
    <${q} pairs=${p} ...${{on:n,tick:c}} />
    ${d.length>0&&a`<details class="behind" open=${!p.length||d.some(([t])=>n.includes(t))}>
        <summary>${t("العوائق")} <span class="count">${d.length}</span></summary>
        <${q} pairs=${d} ...${{on:n,tick:c}} />
      </details>`}
  </fieldset>`:null}const q=({pairs:t,on:e,tick:n})=>t.map(([t,o])=>a`<label class="tick" key=${t}>
        <input type="checkbox" checked=${e.includes(t)} onChange=${()=>n(t)} /><span dir="auto">${o}</span>
      </label>`);function z({room:e,me:n,open:o,change:s}){const{store:i,outbox:l}=e,p=new Set(r(l,"remove_intervention",{}).map(t=>t.with.intervention)),u=[...i.all("intervention")].filter(({id:t})=>!p.has(t)).sort((t,e)=>e.at-t.at),d=[...[...r(l,"add_intervention",{}).filter(t=>!i.has("intervention",t.with.intervention))].reverse().map(A),...u];return a`<section class="stack-tight">
    <h2 class="section-head">${t("المساعدة المطلوبة")} <span class="count">${d.length}</span></h2>
    ${!d.length&&a`<p class="soft">${t("لم يطلب أحد المساعدة بعد.")}</p>`}
    <ul class="cards help-list">
      ${d.map(t=>a`<${D} key=${t.id} ...${{room:e,me:n,open:o,help:t,change:s}} />`)}
    </ul>
  </section>`}const A=({with:{intervention:t,...e},state:n})=>({id:t,...e,status:"wanted",state:n.value});function D({room:t,me:e,open:n,help:o,change:i}){var l,d;const{store:c}=t,$=function({outbox:t},e,{id:n,asked_by:a=[]}){const o=r(t,"edit_intervention",{intervention:n}).filter(t=>t.with.asked_by).at(-1);if(!o)return{groups:a,state:null};const s=a.filter(t=>t!==e.group);return{groups:o.with.asked_by.length?[...s,e.group]:s,state:o.state.value}}(t,e,o),m=$.groups.includes(e.group),g=o.group===e.group&&$.groups.every(t=>t===e.group);return a`<li class=${m?"card mine":"card"} data-state=${o.state}>
    <p class="card-text" dir="auto">${o.title}</p>
    <p class="row help-tags">
      <span class="chip" dir="auto">${f(c,o.type)}</span>
      ${o.pull&&a`<span class="chip">${h(k(),o.pull)}</span>`}
      ${!["idea","wanted"].includes(o.status)&&a`<span class="chip" data-tone="info">${h(y(),o.status)}</span>`}
    </p>
    ${(null==(l=o.on)?void 0:l.length)>0&&a`<${G} titles=${o.on.map(t=>s(c,t)).filter(Boolean)} />`}
    ${"dropped"===o.status&&a`<p dir="auto">${o.why}</p>`}
    <div class="card-foot">
      ${$.groups.map(t=>a`<${u} key=${t} group=${c.get("group",t)} plain />`)}
      <${p} state=${null!=(d=o.state)?d:$.state} />
    </div>
    ${n&&e.group&&!o.state&&"dropped"!==o.status&&a`<${H} ...${{room:t,me:e,help:o,asked:$,ours:m,own:g,change:i}} />`}
  </li>`}const G=({titles:e})=>e.length>0&&a`<p class="help-moves"><b>${t("لتحريك:")}</b> <span dir="auto">${e.join(" · ")}</span></p>`;function H({room:e,me:o,help:s,ours:i,own:l,change:r}){const p=d(!1);return p.value?a`<span class="row" role="group" aria-label=${t("حذف هذا؟")}>
      <button class="button danger" onClick=${()=>e.post("remove_intervention",{intervention:s.id})}>${t("اسحبها")}</button>
      <button class="button" ref=${t=>null==t?void 0:t.focus()} onClick=${()=>p.value=!1}>
        ${t("أبقِها")}
      </button>
    </span>`:l&&["idea","wanted"].includes(s.status)?a`<div class="row help-buttons">
      <button class="button" onClick=${()=>r(s)}>${n("edit")}${t("تعديل")}</button>
      <button class="button quiet" onClick=${()=>p.value=!0}>${n("trash")}${t("اسحبها")}</button>
    </div>`:a`<button class="button" aria-pressed=${i} onClick=${()=>e.post("edit_intervention",{intervention:s.id,asked_by:i?[]:[o.group]})}>
    ${n(i?"check":"hand")}${t(i?"نطلب هذا":"نطلب هذا أيضًا")}
  </button>`}const J=["add_intervention","edit_intervention","remove_intervention"],L=({with:{title:t}})=>null!=t?t:"";var M=Object.freeze({__proto__:null,Activity:function({room:e,stage:o,open:s,head:i}){const l=c(e),r=$(e.draft(`${o.id}/help`),x),p=d(Boolean(r.peek().title));return a`<main class="page-main stack">
    ${i} ${J.map(t=>a`<${g} key=${t} ...${{room:e,of:t}} kept=${L} />`)}
    ${s&&l.group&&(p.value?a`<${S} ...${{room:e,me:l,draft:r,done:()=>(r.value=x,p.value=!1)}} />`:a`<button class="button primary wide" onClick=${()=>p.value=!0}>
            ${n("plus")}${t("طلب مساعدة")}
          </button>`)}
    <${z} ...${{room:e,me:l,open:s,change:t=>(r.value=(({id:t,title:e,type:n,pull:a="",on:o=[]})=>({id:t,title:e,type:n,pull:a,on:o}))(t),p.value=!0)}} />
  </main>`},takes:t=>J.includes(t.do)});const R=new Set(["agreed","running","done"]),T=(t,e)=>t.at-e.at||(t.id<e.id?-1:1),E=t=>t.all("intervention").filter(({status:t})=>"dropped"!==t).sort(T),F=({status:t,asked_by:e=[]})=>R.has(t)||!e.length;function I(t){const[e,n]=[E(t),t.all("card")];return o(t).map(({id:a})=>{const o=new Set([a,...n.filter(({cluster:t})=>t===a).map(t=>t.id)]);return K(a,s(t,a),e.filter(({on:t=[]})=>t.some(t=>o.has(t))))})}const K=(t,e,n)=>({id:t,title:e,help:n,groups:[...new Set(n.flatMap(({asked_by:t=[]})=>t))],offered:n.filter(F)}),N=t=>E(t).filter(({asked_by:t=[]})=>!t.length);function P(t){const e={push:0,pull:0,both:0,unsaid:0};for(const{pull:n}of E(t))e[n||"unsaid"]+=1;return e}export{f as a,_ as b,I as c,P as d,F as e,w as f,M as g,E as i,C as m,k as p,y as s,v as t,N as u};
