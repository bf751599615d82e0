import{t,S as e,i as n,n as s,O as a,J as o,L as l,f as i,a5 as r,a2 as p,H as u,h as c,w as d,k as $}from"../core/shared.js";import{g as h,i as b,o as g,J as m,b as v,R as f}from"../writing.js";const k=t=>g(t,"intervention_types",b()),y=(t,e)=>{var n;return null!=(n=h(t,"intervention_types",e,b()))?n:e},w=()=>[["push",t("धकेल्ने"),t("यसले मानिससम्म केही पुर्‍याउँछ: नियम, तालिम, सामग्री।")],["pull",t("तान्ने"),t("यसले मानिसमा परिवर्तनको चाहना जगाउँछ।")],["both",t("धकेल्ने र तान्ने"),t("यसले दुवै गर्छ।")]],_=()=>[["idea",t("विचार")],["wanted",t("मागिएको")],["agreed",t("सहमत")],["running",t("चलिरहेको")],["done",t("सकियो")],["dropped",t("छाडियो")]],C=()=>[["donor",t("दाता")],["private",t("निजी")],["public",t("सार्वजनिक")]],S=()=>[["advisory_group",t("सल्लाहकार समूह")],["team",t("कार्यान्वयन टोली")],["donor",t("दाता")],["other",t("अन्य")]],x=({amount:t="",currency:e=""})=>[t,t&&e].filter(Boolean).join(" "),j={id:null,title:"",type:"",pull:"",on:[]};function B({room:a,me:o,draft:l,done:i}){const{store:r}=a,p=l.value,u=t=>l.value={...l.peek(),...t},c=e(p.title)>0&&e(p.title)<=280&&p.type;return s`<form class="card stack help-form" onSubmit=${t=>(t.preventDefault(),c&&(function(t,e,{id:n,title:s,type:a,pull:o,on:l}){const i={title:s.trim(),type:a,pull:o,on:l};n?t.post("edit_intervention",{intervention:n,...i}):t.post("add_intervention",{...i,asked_by:[e.group]})}(a,o,p),i()))}>
    <h2>${p.id?t("हामीले मागेको सम्पादन गर्नुहोस्"):t("सहयोग माग्नुहोस्")}</h2>
    <div class="field">
      <label for="help-title"><b>${t("तपाईंहरूलाई कस्तो सहयोग चाहिन्छ?")}</b></label>
      <${m}
        id="help-title"
        value=${p.title}
        onText=${t=>u({title:t})}
        aria-invalid=${e(p.title)>280}
      />
      ${e(p.title)>280&&s`<p class="field-error">${n("warning")}${t("धेरै लामो भयो: कृपया छोटो बनाउनुहोस्।")}</p>`}
    </div>
    <${J} pairs=${k(r)} now=${p.type} onChoose=${t=>u({type:t})} />
    <${O} now=${p.pull} onChoose=${t=>u({pull:t})} />
    <${q} store=${r} on=${p.on} onChange=${t=>u({on:t})} />
    <div class="row help-buttons">
      <button class="button" type="button" onClick=${i}>${t("रद्द गर्नुहोस्")}</button>
      <button class="button primary" disabled=${!c}>
        ${n("send","flip")}${p.id?t("सुरक्षित गर्नुहोस्"):t("यो माग्नुहोस्")}
      </button>
    </div>
  </form>`}const J=({pairs:e,now:n,onChoose:a})=>s`<fieldset class="choices">
    <legend><b>${t("यो कुन प्रकारको सहयोग हो?")}</b></legend>
    ${e.map(([t,e])=>s`<label key=${t} class="choice">
          <input type="radio" name="help-type" checked=${t===n} onChange=${()=>a(t)} />
          <span class="choice-face"><span dir="auto">${e}</span></span></label
        >`)}
  </fieldset>`,O=({now:e,onChoose:n})=>s`<fieldset class="choices help-pulls">
    <legend><b>${t("यसले धकेल्छ कि तान्छ?")}</b></legend>
    ${w().map(([t,a,o])=>s`<label key=${t} class="choice">
          <input type="radio" name="help-pull" checked=${t===e} onChange=${()=>n(t)} />
          <span class="choice-face"
            ><span>${a}<small>${o}</small></span></span
          ></label
        >`)}
  </fieldset>`;function q({store:e,on:n,onChange:r}){const p=a(e).map(({id:t})=>[t,o(e,t)]),u=new Set(p.map(([t])=>t)),c=l(e).filter(({id:t})=>!u.has(t)).map(t=>{var e;return[t.id,null!=(e=t.title)?e:i(t)]}),d=t=>r(n.includes(t)?n.filter(e=>e!==t):[...n,t]);return p.length||c.length?s`<fieldset class="stack-tight">
    <legend><b>${t("यसले के बदल्न सघाउँछ?")}</b></legend>
    <${z} pairs=${p} ...${{on:n,tick:d}} />
    ${c.length>0&&s`<details class="behind" open=${!p.length||c.some(([t])=>n.includes(t))}>
        <summary>${t("बाधाहरू")} <span class="count">${c.length}</span></summary>
        <${z} pairs=${c} ...${{on:n,tick:d}} />
      </details>`}
  </fieldset>`:null}const z=({pairs:t,on:e,tick:n})=>t.map(([t,a])=>s`<label class="tick" key=${t}>
        <input type="checkbox" checked=${e.includes(t)} onChange=${()=>n(t)} /><span dir="auto">${a}</span>
      </label>`);function A({room:e,me:n,open:a,change:o}){const{store:l,outbox:i}=e,p=new Set(r(i,"remove_intervention",{}).map(t=>t.with.intervention)),u=[...l.all("intervention")].filter(({id:t})=>!p.has(t)).sort((t,e)=>e.at-t.at),c=[...[...r(i,"add_intervention",{}).filter(t=>!l.has("intervention",t.with.intervention))].reverse().map(D),...u];return s`<section class="stack-tight">
    <h2 class="section-head">${t("मागिएको सहयोग")} <span class="count">${c.length}</span></h2>
    ${!c.length&&s`<p class="soft">${t("अहिलेसम्म कसैले सहयोग मागेको छैन।")}</p>`}
    <ul class="cards help-list">
      ${c.map(t=>s`<${H} key=${t.id} ...${{room:e,me:n,open:a,help:t,change:o}} />`)}
    </ul>
  </section>`}const D=({with:{intervention:t,...e},state:n})=>({id:t,...e,status:"wanted",state:n.value});function H({room:t,me:e,open:n,help:a,change:l}){var i,c;const{store:d}=t,$=function({outbox:t},e,{id:n,asked_by:s=[]}){const a=r(t,"edit_intervention",{intervention:n}).filter(t=>t.with.asked_by).at(-1);if(!a)return{groups:s,state:null};const o=s.filter(t=>t!==e.group);return{groups:a.with.asked_by.length?[...o,e.group]:o,state:a.state.value}}(t,e,a),h=$.groups.includes(e.group),b=a.group===e.group&&$.groups.every(t=>t===e.group);return s`<li class=${h?"card mine":"card"} data-state=${a.state}>
    <p class="card-text" dir="auto">${a.title}</p>
    <p class="row help-tags">
      <span class="chip" dir="auto">${y(d,a.type)}</span>
      ${a.pull&&s`<span class="chip">${v(w(),a.pull)}</span>`}
      ${!["idea","wanted"].includes(a.status)&&s`<span class="chip" data-tone="info">${v(_(),a.status)}</span>`}
    </p>
    ${(null==(i=a.on)?void 0:i.length)>0&&s`<${L} titles=${a.on.map(t=>o(d,t)).filter(Boolean)} />`}
    ${"dropped"===a.status&&s`<p dir="auto">${a.why}</p>`}
    <div class="card-foot">
      ${$.groups.map(t=>s`<${u} key=${t} group=${d.get("group",t)} plain />`)}
      <${p} state=${null!=(c=a.state)?c:$.state} />
    </div>
    ${n&&e.group&&!a.state&&"dropped"!==a.status&&s`<${M} ...${{room:t,me:e,help:a,asked:$,ours:h,own:b,change:l}} />`}
  </li>`}const L=({titles:e})=>e.length>0&&s`<p class="help-moves"><b>${t("बदल्न:")}</b> <span dir="auto">${e.join(" · ")}</span></p>`;function M({room:e,me:a,help:o,ours:l,own:i,change:r}){const p=c(!1);return p.value?s`<span class="row" role="group" aria-label=${t("यो मेटाउने?")}>
      <button class="button danger" onClick=${()=>e.post("remove_intervention",{intervention:o.id})}>${t("फिर्ता लिनुहोस्")}</button>
      <button class="button" ref=${t=>null==t?void 0:t.focus()} onClick=${()=>p.value=!1}>
        ${t("राखिराख्नुहोस्")}
      </button>
    </span>`:i&&["idea","wanted"].includes(o.status)?s`<div class="row help-buttons">
      <button class="button" onClick=${()=>r(o)}>${n("edit")}${t("सम्पादन गर्नुहोस्")}</button>
      <button class="button quiet" onClick=${()=>p.value=!0}>${n("trash")}${t("फिर्ता लिनुहोस्")}</button>
    </div>`:s`<button class="button" aria-pressed=${l} onClick=${()=>e.post("edit_intervention",{intervention:o.id,asked_by:l?[]:[a.group]})}>
    ${n(l?"check":"hand")}${t(l?"हामी यो माग्छौं":"हामी पनि यो माग्छौं")}
  </button>`}const R=["add_intervention","edit_intervention","remove_intervention"],T=({with:{title:t}})=>null!=t?t:"";var E=Object.freeze({__proto__:null,Activity:function({room:e,stage:a,open:o,head:l}){const i=d(e),r=$(e.draft(`${a.id}/help`),j),p=c(Boolean(r.peek().title));return s`<main class="page-main stack">
    ${l} ${R.map(t=>s`<${f} key=${t} ...${{room:e,of:t}} kept=${T} />`)}
    ${o&&i.group&&(p.value?s`<${B} ...${{room:e,me:i,draft:r,done:()=>(r.value=j,p.value=!1)}} />`:s`<button class="button primary wide" onClick=${()=>p.value=!0}>
            ${n("plus")}${t("सहयोग माग्नुहोस्")}
          </button>`)}
    <${A} ...${{room:e,me:i,open:o,change:t=>(r.value=(({id:t,title:e,type:n,pull:s="",on:a=[]})=>({id:t,title:e,type:n,pull:s,on:a}))(t),p.value=!0)}} />
  </main>`},takes:t=>R.includes(t.do)});const F=new Set(["agreed","running","done"]),G=(t,e)=>t.at-e.at||(t.id<e.id?-1:1),I=t=>t.all("intervention").filter(({status:t})=>"dropped"!==t).sort(G),K=({status:t,asked_by:e=[]})=>F.has(t)||!e.length;function N(t){const[e,n]=[I(t),t.all("card")];return a(t).map(({id:s})=>{const a=new Set([s,...n.filter(({cluster:t})=>t===s).map(t=>t.id)]);return P(s,o(t,s),e.filter(({on:t=[]})=>t.some(t=>a.has(t))))})}const P=(t,e,n)=>({id:t,title:e,help:n,groups:[...new Set(n.flatMap(({asked_by:t=[]})=>t))],offered:n.filter(K)}),Q=t=>I(t).filter(({asked_by:t=[]})=>!t.length);function U(t){const e={push:0,pull:0,both:0,unsaid:0};for(const{pull:n}of I(t))e[n||"unsaid"]+=1;return e}export{y as a,S as b,N as c,U as d,K as e,C as f,E as g,I as i,x as m,w as p,_ as s,k as t,Q as u};
