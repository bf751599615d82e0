import{t,n as e,L as n,i as a,q as r,ag as s,x as o,k as i,h as l,af as p}from"../core/shared.js";import{q as u,R as c}from"../writing.js";const d=["active","paused","ended"],$=["goal","incentives","accountability","trust","pooled"],h=t=>[...t.all("partnership")].sort((t,e)=>{var n,a;return d.indexOf(null!=(n=t.status)?n:"active")-d.indexOf(null!=(a=e.status)?a:"active")||t.at-e.at}),m=["group","actor","removed_actor"],f=(t,e)=>{var n;return null!=(n=m.map(n=>{var a;return null==(a=t.get(n,e))?void 0:a.name}).find(Boolean))?n:e};function b(t,e){var n;const a=[...t.all("group"),...t.all("actor")].find(t=>t.name.toLocaleLowerCase()===e.toLocaleLowerCase());return null!=(n=null==a?void 0:a.id)?n:e}const v=(t,{id:e})=>new Map(t.all("trust").filter(({partnership:t})=>t===e).map(({partner:t,trust:e})=>[t,e]));function g(t,e){const n=[...v(t,e).values()],a={trust:!n.length||Math.min(...n)<3};return $.filter(t=>{var n;return null!=(n=a[t])?n:"trust"!==t&&!e[t]})}const y=e=>({goal:t("الهدف المشترك"),incentives:t("ما يكسبه كل شريك"),accountability:t("من يُساءل أمام من"),trust:t("الثقة"),pooled:t("الموارد المشتركة")}[e]),w=(e="active")=>({active:t("قائمة"),paused:t("متوقف"),ended:t("منتهية")}[e]);function k(e,n){const a=[...v(e,n).values()];if(!a.length)return"";const[r,s]=[Math.min(...a),Math.max(...a)];return r===s?t("{n} من 5",{n:r}):t("من {low} إلى {high} من 5",{low:r,high:s})}const _=/[^\s-]{25}/,x=({store:t,partnership:n})=>n.partners.map(e=>f(t,e)).map((t,n)=>e`${n>0&&" · "}<bdi key=${n} data-long=${_.test(t)}>${t}</bdi>`);function j({store:t,partnership:a}){const{goal:r,incentives:s,accountability:o,pooled:i,status:l,why:p}=a,u=[[y("goal"),r&&n(t,r)],[y("incentives"),s],[y("accountability"),o],[y("pooled"),i],[y("trust"),k(t,a)],[l&&"active"!==l&&w(l),p]].filter(([t,e])=>t&&e);return e`${u.map(([t,n])=>e`<p key=${t}>${t}: <bdi>${n}</bdi></p>`)}
    <${C} links=${g(t,a)} />`}function C({links:n}){return n.length?e`<p class="notice" data-tone="warn">
    ${a("gap")}<span>${t("أضعف حلقة: {links}",{links:n.map(y).join(t("، "))})}</span>
  </p>`:e`<p class="notice" data-tone="ok">${a("check")}<span>${t("لا شيء ناقص.")}</span></p>`}const O=["goal","incentives","accountability","pooled","status","why"],L=/\s*\n\s*/,S={id:null,partners:[],others:"",goal:"",incentives:"",accountability:"",pooled:"",status:"active",why:"",before:null};function M(t,e,n){const a=E(n);return{...S,...a,...q(t,e,a.partners),id:n.id,before:a}}const B=(t,e,n)=>J(t,e,n).length>1&&("active"===n.status||""!==n.why.trim()),E=t=>({...Object.fromEntries(O.map(e=>{var n;return[e,null!=(n=t[e])?n:S[e]]})),partners:t.partners}),q=(t,e,n)=>{const a=n.filter(e=>t.has("group",e)),r=n.filter(t=>!a.includes(t)).map(e=>f(t,e));return{partners:a.filter(t=>t!==e.group),others:r.join("\n")}};function J(t,e,{partners:n,others:a,before:r}){var s;const o=null!=(s=null==r?void 0:r.partners)?s:[],i=[e.group,...n,...a.trim().split(L).filter(Boolean).map(e=>{var n;return null!=(n=o.find(n=>f(t,n)===e))?n:b(t,e)})];return[...new Set([...o.filter(t=>i.includes(t)),...i])]}const[N,T,z]=[2e3,1e3,280];function A({room:n,me:o,draft:i,why:l,done:p}){const{store:u}=n,c=i.value,d=t=>i.value={...i.peek(),...t},$=r(u).filter(({id:t})=>t!==o.group);return e`<form class="card stack partnership-form" onSubmit=${t=>(t.preventDefault(),B(u,o,c)&&(function(t,e,n){const a=function(t,e,n){const a={...Object.fromEntries(O.map(t=>[t,n[t].trim()])),partners:J(t,e,n)};if(!n.id)return a;const r=Object.entries(a).filter(([t,e])=>JSON.stringify(e)!==JSON.stringify(n.before[t]));return Object.fromEntries(r)}(t.store,e,n);n.id?Object.keys(a).length&&t.post("edit_partnership",{partnership:n.id,...a}):t.post("add_partnership",a)}(n,o,c),p()))}>
    <h2>${c.id?t("تعديل الشراكة"):t("أضف شراكة")}</h2>
    <${s} why=${l.value} />
    <${I} ...${{groups:$,on:c.partners}} onChange=${t=>d({partners:t})} />
    <${R}
      label=${t("شركاء آخرون")}
      hint=${t("اسم في كل سطر.")}
      name="others"
      most=${N}
      ...${{typed:c,set:d}}
    />
    <${P} label=${t("الهدف المشترك")} name="goal" pairs=${D(u)} ...${{typed:c,set:d}} />
    <${R} label=${t("ماذا يكسب كل شريك؟ (اختياري)")} name="incentives" most=${T} ...${{typed:c,set:d}} />
    <${R} label=${t("من يُساءل أمام من؟ (اختياري)")} name="accountability" most=${T} ...${{typed:c,set:d}} />
    <${R}
      label=${t("ماذا تجمعون معًا: مال، ناس، قوارب؟ (اختياري)")}
      name="pooled"
      most=${T}
      ...${{typed:c,set:d}}
    />
    ${c.id&&e`<${F} ...${{typed:c,set:d}} />`}
    <div class="row">
      <button class="button" type="button" onClick=${p}>${t("إلغاء")}</button>
      <button class="button primary" disabled=${!B(u,o,c)}>
        ${a(c.id?"check":"plus")}${c.id?t("حفظ"):t("إضافة")}
      </button>
    </div>
  </form>`}const D=t=>[["","–"],...u(t).map(({id:t,text:e})=>[t,e])],F=({typed:n,set:a})=>e`<${P}
      label=${t("الحالة")}
      name="status"
      pairs=${d.map(t=>[t,w(t)])}
      ...${{typed:n,set:a}}
    />
    ${"active"!==n.status&&e`<${R} label=${t("لماذا توقفت أو انتهت")} name="why" most=${z} ...${{typed:n,set:a}} />`}`,I=({groups:n,on:a,onChange:r})=>e`<fieldset class="stack-tight">
    <legend><b>${t("مع أي مجموعة؟")}</b></legend>
    ${n.map(({id:t,name:n})=>e`<label class="tick" key=${t}
          ><input
            type="checkbox"
            checked=${a.includes(t)}
            onChange=${()=>r(a.includes(t)?a.filter(e=>e!==t):[...a,t])}
          /><span dir="auto">${n}</span></label
        >`)}
  </fieldset>`,P=({label:t,name:n,pairs:a,typed:r,set:s})=>e`<label class="field"
    ><b>${t}</b
    ><select onChange=${t=>s({[n]:t.currentTarget.value})}>
      ${a.map(([t,a])=>e`<option key=${t} value=${t} selected=${t===r[n]}>${a}</option>`)}
    </select></label
  >`,R=({label:t,hint:n,name:a,most:r,typed:s,set:o})=>e`<label class="field"
    ><b>${t}</b>${n&&e`<span class="field-hint">${n}</span>`}<textarea
      rows="2"
      dir="auto"
      maxlength=${r}
      value=${s[a]}
      onInput=${t=>o({[a]:t.currentTarget.value})}
    ></textarea>
  </label>`,[G,H]=[["add_partnership","edit_partnership","rate_trust"],[0,1,2,3,4,5]],K={id:null,before:null,status:"active",why:""},Q=({with:{incentives:t,accountability:n,pooled:a,why:r}})=>[t,n,a,r].filter(Boolean).map(t=>e`<p key=${t} class="kept-words" dir="auto">${t}</p>`);function U({room:n,me:r,partnership:s,open:o,mine:i,form:l}){return e`<section class=${i?"card mine partnership":"card partnership"}>
    <h2><${x} store=${n.store} partnership=${s} /></h2>
    <${j} store=${n.store} partnership=${s} />
    ${o&&i&&e`<${V} ...${{room:n,me:r,partnership:s}} />`}
    ${o&&i&&e`<div class="row">
        <button class="button" disabled=${null!==l.shown} onClick=${()=>l.edit(s)}>
          ${a("edit")}${t("تعديل")}
        </button>
      </div>`}
  </section>`}function V({room:n,me:a,partnership:r}){var s,o;const i=null!=(o=null==(s=n.outbox.pending.value.filter(t=>"rate_trust"===t.do&&t.with.partnership===r.id).at(-1))?void 0:s.with.trust)?o:v(n.store,r).get(a.group);return e`<fieldset class="scale">
    <legend>${t("إلى أي حد تثق مجموعتك بهذه الشراكة؟")}</legend>
    ${H.map(t=>e`<label key=${t} data-heat=${t}
          ><input type="radio" name=${r.id} checked=${i===t} onChange=${()=>{return e=t,n.post("rate_trust",{partnership:r.id,partner:a.group,trust:e});var e}} /><span
            >${t}</span
          ></label
        >`)}
    <p class="scale-ends"><span>${t("إطلاقاً")}</span><span>${t("تثق تمامًا")}</span></p>
  </fieldset>`}var W=Object.freeze({__proto__:null,Activity:function({room:n,open:r,head:s}){const u=o(n),d=function(t,e,n){var a,r;const s=i(t.draft("partnership"),S),o=l(!1),u=p(t,{is:({do:t})=>["add_partnership","edit_partnership"].includes(t),draft:s,empty:S,typed:a=>n&&e.group?function(t,e,{do:n,with:{partnership:a,...r}}){var s;if("add_partnership"===n)return{...S,...r,...q(t,e,r.partners)};const o=t.get("partnership",a);if(!o)return null;const i=null!=(s=r.partners)?s:o.partners;return{...M(t,e,o),...r,...q(t,e,i)}}(t.store,e,a):null}),c=s.value,d=c.id&&!(null==(a=t.store.get("partnership",c.id))?void 0:a.partners.includes(e.group)),$=(o.value||c!==S)&&n&&e.group&&!d;return{draft:s,why:u,shown:$?null!=(r=c.id)?r:"":null,begin:()=>(d&&(s.value={...c,...K}),o.value=!0),edit:n=>[s.value,u.value]=[M(t.store,e,n),""],done:()=>[s.value,u.value,o.value]=[S,"",!1]}}(n,u,r),$=h(n.store),m=$.filter(({partners:t})=>t.includes(u.group)),f=$.filter(t=>!m.includes(t));return e`<main class="page-main stack">
    ${s} ${G.map(t=>e`<${c} key=${t} ...${{room:n,of:t}} kept=${Q} />`)}
    ${!$.length&&e`<p class="soft">${t("لا شراكات بعد. أضف شراكة تكون مجموعتك فيها.")}</p>`}
    ${[...m,...f].map(t=>d.shown===t.id?e`<${A} key=${t.id} ...${{room:n,me:u,...d}} />`:e`<${U} key=${t.id} ...${{room:n,me:u,partnership:t,open:r,form:d,mine:m.includes(t)}} />`)}
    ${r&&f.length>0&&e`<p class="soft">${t("يمكن للشركاء والميسّرين فقط تعديل الشراكة.")}</p>`}
    ${""===d.shown&&e`<${A} key="new" ...${{room:n,me:u,...d}} />`}
    ${r&&u.group&&null===d.shown&&e`<button class="button primary wide" onClick=${d.begin}>${a("plus")}${t("أضف شراكة")}</button>`}
  </main>`},takes:t=>G.includes(t.do)});export{j as F,x as P,d as S,h as a,k as b,W as c,y as l,f as n,b as p,w as s,v as t,g as w};
