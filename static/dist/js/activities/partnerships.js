import{t,n as e,L as n,i as a,q as r,ag as s,x as o,k as i,h as l,af as p}from"../core/shared.js";import{q as u,R as d}from"../writing.js";const c=["active","paused","ended"],$=["goal","incentives","accountability","trust","pooled"],h=t=>[...t.all("partnership")].sort((t,e)=>{var n,a;return c.indexOf(null!=(n=t.status)?n:"active")-c.indexOf(null!=(a=e.status)?a:"active")||t.at-e.at}),m=["group","actor","removed_actor"],f=(t,e)=>{var n;return null!=(n=m.map(n=>{var a;return null==(a=t.get(n,e))?void 0:a.name}).find(Boolean))?n:e};function b(t,e){var n;const a=[...t.all("group"),...t.all("actor")].find(t=>t.name.toLocaleLowerCase()===e.toLocaleLowerCase());return null!=(n=null==a?void 0:a.id)?n:e}const g=(t,{id:e})=>new Map(t.all("trust").filter(({partnership:t})=>t===e).map(({partner:t,trust:e})=>[t,e]));function v(t,e){const n=[...g(t,e).values()],a={trust:!n.length||Math.min(...n)<3};return $.filter(t=>{var n;return null!=(n=a[t])?n:"trust"!==t&&!e[t]})}const y=e=>({goal:t("Shared goal"),incentives:t("What each gains"),accountability:t("Who answers to whom"),trust:t("Trust"),pooled:t("Pooled resources")}[e]),w=(e="active")=>({active:t("Active"),paused:t("Paused"),ended:t("Ended")}[e]);function k(e,n){const a=[...g(e,n).values()];if(!a.length)return"";const[r,s]=[Math.min(...a),Math.max(...a)];return r===s?t("{n} of 5",{n:r}):t("{low} to {high} of 5",{low:r,high:s})}const _=/[^\s-]{25}/,O=({store:t,partnership:n})=>n.partners.map(e=>f(t,e)).map((t,n)=>e`${n>0&&" · "}<bdi key=${n} data-long=${_.test(t)}>${t}</bdi>`);function x({store:t,partnership:a}){const{goal:r,incentives:s,accountability:o,pooled:i,status:l,why:p}=a,u=[[y("goal"),r&&n(t,r)],[y("incentives"),s],[y("accountability"),o],[y("pooled"),i],[y("trust"),k(t,a)],[l&&"active"!==l&&w(l),p]].filter(([t,e])=>t&&e);return e`${u.map(([t,n])=>e`<p key=${t}>${t}: <bdi>${n}</bdi></p>`)}
    <${C} links=${v(t,a)} />`}function C({links:n}){return n.length?e`<p class="notice" data-tone="warn">
    ${a("gap")}<span>${t("Weakest link: {links}",{links:n.map(y).join(t(", "))})}</span>
  </p>`:e`<p class="notice" data-tone="ok">${a("check")}<span>${t("Nothing is missing.")}</span></p>`}const j=["goal","incentives","accountability","pooled","status","why"],S=/\s*\n\s*/,W={id:null,partners:[],others:"",goal:"",incentives:"",accountability:"",pooled:"",status:"active",why:"",before:null};function A(t,e,n){const a=L(n);return{...W,...a,...M(t,e,a.partners),id:n.id,before:a}}const E=(t,e,n)=>N(t,e,n).length>1&&("active"===n.status||""!==n.why.trim()),L=t=>({...Object.fromEntries(j.map(e=>{var n;return[e,null!=(n=t[e])?n:W[e]]})),partners:t.partners}),M=(t,e,n)=>{const a=n.filter(e=>t.has("group",e)),r=n.filter(t=>!a.includes(t)).map(e=>f(t,e));return{partners:a.filter(t=>t!==e.group),others:r.join("\n")}};function N(t,e,{partners:n,others:a,before:r}){var s;const o=null!=(s=null==r?void 0:r.partners)?s:[],i=[e.group,...n,...a.trim().split(S).filter(Boolean).map(e=>{var n;return null!=(n=o.find(n=>f(t,n)===e))?n:b(t,e)})];return[...new Set([...o.filter(t=>i.includes(t)),...i])]}const[B,P,T]=[2e3,1e3,280];function q({room:n,me:o,draft:i,why:l,done:p}){const{store:u}=n,d=i.value,c=t=>i.value={...i.peek(),...t},$=r(u).filter(({id:t})=>t!==o.group);return e`<form class="card stack partnership-form" onSubmit=${t=>(t.preventDefault(),E(u,o,d)&&(function(t,e,n){const a=function(t,e,n){const a={...Object.fromEntries(j.map(t=>[t,n[t].trim()])),partners:N(t,e,n)};if(!n.id)return a;const r=Object.entries(a).filter(([t,e])=>JSON.stringify(e)!==JSON.stringify(n.before[t]));return Object.fromEntries(r)}(t.store,e,n);n.id?Object.keys(a).length&&t.post("edit_partnership",{partnership:n.id,...a}):t.post("add_partnership",a)}(n,o,d),p()))}>
    <h2>${d.id?t("Edit partnership"):t("Add a partnership")}</h2>
    <${s} why=${l.value} />
    <${D} ...${{groups:$,on:d.partners}} onChange=${t=>c({partners:t})} />
    <${H}
      label=${t("Other partners")}
      hint=${t("One name per line.")}
      name="others"
      most=${B}
      ...${{typed:d,set:c}}
    />
    <${F} label=${t("Shared goal")} name="goal" pairs=${J(u)} ...${{typed:d,set:c}} />
    <${H} label=${t("What does each gain? (optional)")} name="incentives" most=${P} ...${{typed:d,set:c}} />
    <${H} label=${t("Who answers to whom? (optional)")} name="accountability" most=${P} ...${{typed:d,set:c}} />
    <${H}
      label=${t("What do you put together: money, people, boats? (optional)")}
      name="pooled"
      most=${P}
      ...${{typed:d,set:c}}
    />
    ${d.id&&e`<${z} ...${{typed:d,set:c}} />`}
    <div class="row">
      <button class="button" type="button" onClick=${p}>${t("Cancel")}</button>
      <button class="button primary" disabled=${!E(u,o,d)}>
        ${a(d.id?"check":"plus")}${d.id?t("Save"):t("Add")}
      </button>
    </div>
  </form>`}const J=t=>[["","–"],...u(t).map(({id:t,text:e})=>[t,e])],z=({typed:n,set:a})=>e`<${F}
      label=${t("Status")}
      name="status"
      pairs=${c.map(t=>[t,w(t)])}
      ...${{typed:n,set:a}}
    />
    ${"active"!==n.status&&e`<${H} label=${t("Why it is paused or has ended")} name="why" most=${T} ...${{typed:n,set:a}} />`}`,D=({groups:n,on:a,onChange:r})=>e`<fieldset class="stack-tight">
    <legend><b>${t("With which group?")}</b></legend>
    ${n.map(({id:t,name:n})=>e`<label class="tick" key=${t}
          ><input
            type="checkbox"
            checked=${a.includes(t)}
            onChange=${()=>r(a.includes(t)?a.filter(e=>e!==t):[...a,t])}
          /><span dir="auto">${n}</span></label
        >`)}
  </fieldset>`,F=({label:t,name:n,pairs:a,typed:r,set:s})=>e`<label class="field"
    ><b>${t}</b
    ><select onChange=${t=>s({[n]:t.currentTarget.value})}>
      ${a.map(([t,a])=>e`<option key=${t} value=${t} selected=${t===r[n]}>${a}</option>`)}
    </select></label
  >`,H=({label:t,hint:n,name:a,most:r,typed:s,set:o})=>e`<label class="field"
    ><b>${t}</b>${n&&e`<span class="field-hint">${n}</span>`}<textarea
      rows="2"
      dir="auto"
      maxlength=${r}
      value=${s[a]}
      onInput=${t=>o({[a]:t.currentTarget.value})}
    ></textarea>
  </label>`,[I,R]=[["add_partnership","edit_partnership","rate_trust"],[0,1,2,3,4,5]],G={id:null,before:null,status:"active",why:""},K=({with:{incentives:t,accountability:n,pooled:a,why:r}})=>[t,n,a,r].filter(Boolean).map(t=>e`<p key=${t} class="kept-words" dir="auto">${t}</p>`);function Q({room:n,me:r,partnership:s,open:o,mine:i,form:l}){return e`<section class=${i?"card mine partnership":"card partnership"}>
    <h2><${O} store=${n.store} partnership=${s} /></h2>
    <${x} store=${n.store} partnership=${s} />
    ${o&&i&&e`<${U} ...${{room:n,me:r,partnership:s}} />`}
    ${o&&i&&e`<div class="row">
        <button class="button" disabled=${null!==l.shown} onClick=${()=>l.edit(s)}>
          ${a("edit")}${t("Edit")}
        </button>
      </div>`}
  </section>`}function U({room:n,me:a,partnership:r}){var s,o;const i=null!=(o=null==(s=n.outbox.pending.value.filter(t=>"rate_trust"===t.do&&t.with.partnership===r.id).at(-1))?void 0:s.with.trust)?o:g(n.store,r).get(a.group);return e`<fieldset class="scale">
    <legend>${t("How far does your group trust this partnership?")}</legend>
    ${R.map(t=>e`<label key=${t} data-heat=${t}
          ><input type="radio" name=${r.id} checked=${i===t} onChange=${()=>{return e=t,n.post("rate_trust",{partnership:r.id,partner:a.group,trust:e});var e}} /><span
            >${t}</span
          ></label
        >`)}
    <p class="scale-ends"><span>${t("not at all")}</span><span>${t("fully")}</span></p>
  </fieldset>`}var V=Object.freeze({__proto__:null,Activity:function({room:n,open:r,head:s}){const u=o(n),c=function(t,e,n){var a,r;const s=i(t.draft("partnership"),W),o=l(!1),u=p(t,{is:({do:t})=>["add_partnership","edit_partnership"].includes(t),draft:s,empty:W,typed:a=>n&&e.group?function(t,e,{do:n,with:{partnership:a,...r}}){var s;if("add_partnership"===n)return{...W,...r,...M(t,e,r.partners)};const o=t.get("partnership",a);if(!o)return null;const i=null!=(s=r.partners)?s:o.partners;return{...A(t,e,o),...r,...M(t,e,i)}}(t.store,e,a):null}),d=s.value,c=d.id&&!(null==(a=t.store.get("partnership",d.id))?void 0:a.partners.includes(e.group)),$=(o.value||d!==W)&&n&&e.group&&!c;return{draft:s,why:u,shown:$?null!=(r=d.id)?r:"":null,begin:()=>(c&&(s.value={...d,...G}),o.value=!0),edit:n=>[s.value,u.value]=[A(t.store,e,n),""],done:()=>[s.value,u.value,o.value]=[W,"",!1]}}(n,u,r),$=h(n.store),m=$.filter(({partners:t})=>t.includes(u.group)),f=$.filter(t=>!m.includes(t));return e`<main class="page-main stack">
    ${s} ${I.map(t=>e`<${d} key=${t} ...${{room:n,of:t}} kept=${K} />`)}
    ${!$.length&&e`<p class="soft">${t("No partnerships yet. Add one that your group is in.")}</p>`}
    ${[...m,...f].map(t=>c.shown===t.id?e`<${q} key=${t.id} ...${{room:n,me:u,...c}} />`:e`<${Q} key=${t.id} ...${{room:n,me:u,partnership:t,open:r,form:c,mine:m.includes(t)}} />`)}
    ${r&&f.length>0&&e`<p class="soft">${t("Only its partners and facilitators can edit a partnership.")}</p>`}
    ${""===c.shown&&e`<${q} key="new" ...${{room:n,me:u,...c}} />`}
    ${r&&u.group&&null===c.shown&&e`<button class="button primary wide" onClick=${c.begin}>${a("plus")}${t("Add a partnership")}</button>`}
  </main>`},takes:t=>I.includes(t.do)});export{x as F,O as P,c as S,h as a,k as b,V as c,y as l,f as n,b as p,w as s,g as t,v as w};
