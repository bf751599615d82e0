import{n as t,t as e,k as n,i as a,a5 as o,h as i,a2 as s,d as l,w as r}from"../core/shared.js";import{c,l as u,b as p,s as h,r as d}from"../vocabularies.js";import{b as $,S as m,l as f}from"../writing.js";const g=({label:e,pairs:n,value:a,none:o="–",onChoose:i})=>t`<label class="field">
    <b>${e}</b>
    <select onChange=${t=>i(t.currentTarget.value)}>
      <option value="" selected=${!a}>${o}</option>
      ${n.map(([e,n])=>t`<option key=${e} value=${e} selected=${e===a}>${n}</option>`)}
    </select>
  </label>`,v=({title:e,pairs:n,value:a,onChoose:o})=>t`<fieldset class="map-ticks">
    <legend><b>${e}</b></legend>
    ${n.map(([e,n])=>t`<label key=${e} class="tick"
          ><input
            type="checkbox"
            checked=${a.includes(e)}
            onChange=${()=>o(a.includes(e)?a.filter(t=>t!==e):[...a,e])}
          /><span>${n}</span></label
        >`)}
  </fieldset>`,y={actor:"",level:"",brings:[],engaged:[],turnover:""};function b({room:a,me:i,stage:s,actors:l,open:r}){return t`<section class="stack">
    <h3 class="section-head">${e("Champions")}</h3>
    ${r&&t`<${k} ...${{room:a,actors:l}} draft=${n(a.draft(`${s.id}/champion`),y)} />`}
    <ul class="stack-tight map-levels">
      ${function({store:t,outbox:e}){const n=o(e,"add_champion",{}).filter(e=>!t.get("champion",e.with.champion)).map(t=>({...t.with,id:t.with.champion}));return c(t).map(t=>({...t,champions:[...t.champions,...n.filter(({level:e})=>e===t.id)]}))}(a).map(e=>t`<${w} key=${e.id} ...${{room:a,me:i,level:e,open:r}} />`)}
    </ul>
  </section>`}const w=({room:n,me:o,level:{words:i,champions:s},open:l})=>t`<li>
    <b dir="auto">${i}</b>
    ${!s.length&&t`<p class="map-uncovered">${a("warning")}${e("No champion yet")}</p>`}
    ${s.map(e=>t`<${x} key=${e.id} ...${{room:n,me:o,champion:e,open:l}} />`)}
  </li>`,x=({room:n,me:a,champion:o,open:i})=>{var s,l;return t`<div class="map-row">
    <span class="map-tie-words"
      ><span dir="auto">${null==(s=n.store.get("actor",o.actor))?void 0:s.name}</span>${" "}<small class="soft"
        >${(null!=(l=o.brings)?l:[]).map(t=>$(p(),t)).join(e(", "))}</small
      ></span
    >
    ${i&&o.named_by&&o.named_by===a.group&&t`<${C} ...${{room:n,champion:o}} />`}
  </div>`};function k({room:n,actors:o,draft:i}){const s=i.value,l=t=>i.value={...i.peek(),...t},r=s.actor&&s.level;return t`<form class="card stack" onSubmit=${function(t){t.preventDefault(),r&&(n.post("add_champion",s),i.value=y)}}>
    <${g}
      label=${e("Who drives the change?")}
      pairs=${o.map(({id:t,name:e})=>[t,e])}
      value=${s.actor}
      onChoose=${t=>{return l({actor:t,level:s.level||(e=t,null!=(a=null==(n=o.find(t=>t.id===e))?void 0:n.level)?a:"")});var e,n,a}}
    />
    <${M} ...${{store:n.store,said:s,set:l}} />
    <button class="button primary wide" disabled=${!r}>${a("champion")}${e("Add champion")}</button>
  </form>`}const M=({store:n,said:a,set:o})=>t`<${g}
      label=${e("At which level?")}
      pairs=${u(n)}
      value=${a.level}
      onChoose=${t=>o({level:t})}
    />
    <${v} title=${e("Brings")} pairs=${p()} value=${a.brings} onChoose=${t=>o({brings:t})} />
    <${v}
      title=${e("Engaged so far")}
      pairs=${h()}
      value=${a.engaged}
      onChoose=${t=>o({engaged:t})}
    />
    <${g}
      label=${e("Risk of leaving")}
      pairs=${d()}
      value=${a.turnover}
      none=${e("I don’t know")}
      onChoose=${t=>o({turnover:t})}
    />`;function C({room:n,champion:o}){var s;const l=i(!1),{name:r}=null!=(s=n.store.get("actor",o.actor))?s:{name:""};return t`<button
      class="button quiet icon-only"
      aria-label=${e("Edit {name}",{name:r})}
      onClick=${()=>l.value=!0}
    >
      ${a("edit")}
    </button>
    ${l.value&&t`<${S} ...${{room:n,champion:o,name:r}} onClose=${()=>l.value=!1} />`}`}function S({room:n,champion:o,name:s,onClose:l}){const{actor:r,...c}={...y,...o},u=i(Object.fromEntries(Object.keys(y).map(t=>[t,c[t]])));return t`<${m} title=${s} onClose=${l}
    ><form class="stack" onSubmit=${function(t){t.preventDefault(),n.post("edit_champion",{champion:o.id,...u.peek()}),l()}}>
      <${M} store=${n.store} said=${u.value} set=${t=>u.value={...u.peek(),...t}} />
      <button class="button primary wide" disabled=${!u.value.level}>${e("Save")}</button>
      <button class="button danger wide" type="button" onClick=${()=>(n.post("remove_champion",{champion:o.id}),l())}>
        ${a("trash")}${e("Remove champion")}
      </button>
    </form><//
  >`}const z=t=>[...t.all("actor")].sort((t,e)=>t.at-e.at||(t.id<e.id?-1:1)),_=t=>t.all("tie").filter(({from:e,to:n})=>t.get("actor",e)&&t.get("actor",n)),I=()=>[["information",e("Information")],["money",e("Money")],["authority",e("Authority")],["support",e("Support")],["conflict",e("Conflict")]];function O(t){var e;const n=new Map;for(const a of t)n.set(a.actor,[...null!=(e=n.get(a.actor))?e:[],a]);return new Map([...n].map(([t,e])=>[t,j(e)]))}function j(t){const e=t.filter(({group:t})=>t),n=t.find(({group:t})=>!t),a=n=>{const a=a=>n(...(e.length?e:t).map(t=>t[a]));return{influence:a("influence"),support:a("support")}},[o,i]=[a(Math.min),a(Math.max)],s=Math.max(i.influence-o.influence,i.support-o.support);return{...null!=n?n:N(e),id:void 0,groups:e.length,low:o,high:i,apart:s>=4}}const B=t=>t.reduce((t,e)=>t+e,0)/t.length,N=t=>({influence:B(t.map(t=>t.influence)),support:B(t.map(t=>t.support))});function P(t){return t?t.support<=-1?"against":t.support>=1?"for":"between":"unsaid"}function T(t,n){var a,o;const i=f(),s=null!=(o=null==(a=t.get("vocabulary","levels"))?void 0:a.items)?o:i.map(([t])=>({id:t})),l=({id:t,title:e})=>e||$(i,t),r=s.map(t=>{return{id:t.id,gone:t.gone,title:l(t),actors:(e=t.id,n.filter(({level:t=""})=>t===e))};var e}).filter(t=>!t.gone||t.actors.length),c=new Set(r.map(({id:t})=>t)),u=n.filter(({level:t=""})=>!c.has(t));return u.length?[...r,{id:"",title:e("No level given"),actors:u}]:r}const q=t=>T(t,[]).filter(({id:t})=>t).map(({id:t,title:e})=>[t,e]),A=(t,e)=>t.filter(({id:t})=>{var n;return(null==(n=e.get(t))?void 0:n.influence)>=6&&"against"===P(e.get(t))}).sort((t,n)=>e.get(n.id).influence-e.get(t.id).influence);function E(t,e){const n=new Set(e.flatMap(({from:t,to:e})=>[t,e]));return t.filter(({id:t})=>!n.has(t))}const L={name:"",level:""};function D({room:o,stage:s,open:l,many:r}){const c=n(o.draft(`${s.id}/actor`),L),u=i(0===r||Boolean(c.peek().name));if(!l)return null;if(!u.value)return t`<button class="button wide" onClick=${()=>u.value=!0}>
      ${a("plus")}${e("Name someone")}
    </button>`;const{name:p,level:h}=c.value;return t`<form class="card stack" onSubmit=${function(t){t.preventDefault(),p.trim()&&(o.post("add_actor",{name:p.trim(),level:h||void 0}),c.value=L,u.value=!1)}}>
    <label class="field">
      <b>${e("Who can move it?")}</b>
      <span class="field-hint">${e("A person, a body or a role.")}</span>
      <input
        dir="auto"
        maxlength=${60}
        autocomplete="off"
        value=${p}
        onInput=${t=>c.value={name:t.currentTarget.value,level:h}}
      />
    </label>
    <${R} ...${{store:o.store,level:h}} onChoose=${t=>c.value={name:p,level:t}} />
    <button class="button primary wide" disabled=${!p.trim()}>${a("plus")}${e("Put on the map")}</button>
  </form>`}const R=({store:n,level:a,onChoose:o})=>t`<label class="field">
    <b>${e("Level of influence")}</b>
    <select onChange=${t=>o(t.currentTarget.value)}>
      <option value="" selected=${!a}>${e("I don’t know")}</option>
      ${q(n).map(([e,n])=>t`<option key=${e} value=${e} selected=${e===a}>${n}</option>`)}
    </select>
  </label>`,W=({state:t})=>"saved"===t||"waiting"===t;function F({room:n,actor:o}){const s=i(!1);return t`<button
      class="button quiet icon-only"
      aria-label=${e("Edit {name}",{name:o.name})}
      onClick=${()=>s.value=!0}
    >
      ${a("edit")}
    </button>
    ${s.value&&t`<${H} room=${n} actor=${o} onClose=${()=>s.value=!1} />`}`}function H({room:n,actor:o,onClose:s}){var l;const r=i(o.name),c=i(null!=(l=o.level)?l:"");return t`<${m} title=${e("Edit")} onClose=${s}
    ><form class="stack" onSubmit=${function(t){t.preventDefault(),r.value.trim()&&(n.post("edit_actor",{actor:o.id,name:r.value.trim(),level:c.value}),s())}}>
      <label class="field">
        <b>${e("Name")}</b>
        <input
          dir="auto"
          maxlength=${60}
          value=${r.value}
          onInput=${t=>r.value=t.currentTarget.value}
        />
      </label>
      <label class="field">
        <b>${e("Level of influence")}</b>
        <select onChange=${t=>c.value=t.currentTarget.value}>
          <option value="" selected=${!c.value}>${e("I don’t know")}</option>
          ${q(n.store).map(([e,n])=>t`<option key=${e} value=${e} selected=${e===c.value}>${n}</option>`)}
        </select>
      </label>
      <button class="button primary wide" disabled=${!r.value.trim()}>${e("Save")}</button>
      <button class="button danger wide" type="button" onClick=${()=>(n.post("remove_actor",{actor:o.id}),s())}>
        ${a("trash")}${e("Remove from the map")}
      </button>
    </form><//
  >`}const V=Array.from({length:11},(t,e)=>e),G=V.map(t=>t-5),K=t=>t>0?`+${t}`:String(t).replace("-","−");function J({room:e,me:n,actors:a,said:o,open:s,asks:l,done:r,onSay:c}){var u,p;const h=a.find(({id:t})=>!W(o(t))),d=i((null!=h?h:a[0]).id),$=null!=(u=a.find(({id:t})=>t===d.value))?u:a[0],m=a.indexOf($),f=t=>(d.value=t.id,void requestAnimationFrame(()=>{var t,e;null==(t=document.querySelector(".rating-title"))||t.focus({preventScroll:!0}),null==(e=document.querySelector(".rating"))||e.scrollIntoView({block:"center"})})),g=null!=(p=a[m+1])?p:a.find(t=>t!==$&&!W(o(t.id)));return t`${l&&t`<${Q} done=${r} all=${a.length} />`}
    ${l&&t`<${U}
        key=${$.id}
        ...${{room:e,me:n,actor:$,said:o($.id),open:s}}
        place=${m+1}
        all=${a.length}
        onSay=${(t,e)=>c($.id,t,e)}
        onBack=${m>0?()=>f(a[m-1]):null}
        onNext=${g?()=>f(g):null}
      />`} <${tt} ...${{room:e,me:n,actors:a,said:o,open:s,here:l?$:null,onGo:f}} />`}const Q=({done:n,all:a})=>t`<div class="stack-tight">
    <p role="status"><b>${e("{done} of {all} placed",{done:n,all:a})}</b></p>
    <progress class="progress" aria-label=${e("Placed")} value=${n} max=${a}></progress>
  </div>`,U=({room:n,me:o,actor:i,said:l,open:r,place:c,all:u,onSay:p,onBack:h,onNext:d})=>t`<section class="card rating map-one" aria-label=${i.name}>
    <p class="rating-place">${e("{n} of {all}",{n:c,all:u})}<${s} state=${l.state} /></p>
    <h2 class="rating-title" dir="auto" tabindex="-1">${i.name}</h2>
    ${i.level&&t`<p class="soft">${$(q(n.store),i.level)}</p>`}
    <${X}
      title=${e("How much influence?")}
      ends=${[e("none"),e("the most")]}
      name=${`influence/${i.id}`}
      steps=${V}
      words=${String}
      value=${l.influence}
      open=${r}
      onChoose=${t=>p("influence",t)}
    />
    <${X}
      title=${e("For or against?")}
      ends=${[e("against"),e("for")]}
      name=${`support/${i.id}`}
      steps=${G}
      words=${K}
      value=${l.support}
      open=${r}
      onChoose=${t=>p("support",t)}
    />
    ${"half"===l.state&&t`<p class="soft" role="status">${e("Now the other one too.")}</p>`}
    ${W(l)&&t`<${Y} spread=${function(t,e,n){const a=t.all("placement").filter(t=>t.actor===e&&t.group&&t.group!==n);return a.length?O(a).get(e):null}(n.store,i.id,o.group)} />`}
    <div class="rating-steps">
      <button class="button" onClick=${h} disabled=${!h}>${a("chevron-start","flip")}${e("Back")}</button>
      <button class=${W(l)?"button primary":"button"} onClick=${d} disabled=${!d}>
        ${e("Next")}${a("chevron-end","flip")}
      </button>
    </div>
  </section>`,X=({title:e,ends:n,name:a,steps:o,words:i,value:s,open:l,onChoose:r})=>t`<fieldset class="scale map-scale" disabled=${!l}>
    <legend><b>${e}</b></legend>
    ${o.map(n=>t`<label key=${n}>
          <input
            type="radio"
            name=${a}
            aria-label=${`${e} ${i(n)}`}
            checked=${n===s}
            onChange=${()=>r(n)}
          />
          <span dir="ltr">${i(n)}</span></label
        >`)}
    <p class="scale-ends" aria-hidden="true"><span>${n[0]}</span><span>${n[1]}</span></p>
  </fieldset>`,Y=({spread:e})=>e&&t`<p class="soft" role="status">
    ${l("{n} other group: influence {influence}, support {support}","{n} other groups: influence {influence}, support {support}",e.groups,{influence:Z(e,"influence",String),support:Z(e,"support",K)})}
  </p>`,Z=({low:t,high:n},a,o)=>t[a]===n[a]?o(t[a]):e("{low} to {high}",{low:o(t[a]),high:o(n[a])}),tt=({room:n,me:a,actors:o,said:i,open:l,here:r,onGo:c})=>t`<section class="stack-tight">
    <h3 class="section-head">${e("On the map")}</h3>
    <ol class="rated">
      ${o.map(o=>{const{influence:u,support:p}=i(o.id);return t`<li key=${o.id} class="map-row">
          <button class="rated-row" aria-current=${o===r?"true":void 0} onClick=${()=>c(o)}>
            <span class="rated-name" dir="auto">${o.name}</span>
            <${s} state=${"waiting"===o.state?"waiting":""} />
            <span class="map-said"
              ><span class="visually-hidden">${e("Influence")}</span>${null!=u?u:"–"}<span aria-hidden="true">
                · </span
              ><span class="visually-hidden">${e("Support")}</span
              ><bdi dir="ltr">${null===p?"–":K(p)}</bdi></span
            >
          </button>
          ${l&&o.named_by===a.group&&t`<${F} room=${n} actor=${o} />`}
        </li>`})}
    </ol>
  </section>`,et=/^(?:add|edit|remove|place)_(?:actor|tie|champion)$/,nt=t=>et.test(t),at=({room:n})=>n.outbox.returned.value.filter(t=>nt(t.do)).map(o=>{var i,s;return t`<div key=${o.key} class="notice came-back" role="alert" data-tone="error">
          ${a("undo")}
          <div class="stack-tight">
            <b>${o.why}</b>
            <p dir="auto">${null!=(s=o.with.name)?s:null==(i=n.store.get("actor",ot(n.store,o.with)))?void 0:i.name}</p>
            <button class="button" onClick=${()=>n.outbox.take(o.key)}>${e("OK")}</button>
          </div>
        </div>`}),ot=(t,{actor:e,from:n,champion:a=""})=>{var o,i,s;return null!=(s=null!=(i=null!=e?e:n)?i:null==(o=t.get("champion",a))?void 0:o.actor)?s:""},it={from:"",to:"",type:"",mutual:!1};function st({room:i,me:s,stage:l,actors:r,open:c}){const u=n(i.draft(`${l.id}/tie`),it),p=new Map(r.map(({id:t,name:e})=>[t,e]));return t`<section class="stack">
    <h3 class="section-head">${e("Ties")}</h3>
    ${c&&t`<${lt} ...${{room:i,draft:u,actors:r}} />`}
    <ul class="stack-tight">
      ${function({store:t,outbox:e}){const n=_(t),a=new Set(n.map(({id:t})=>t)),i=o(e,"add_tie",{}).filter(t=>!a.has(t.with.tie));return[...n,...i.map(t=>({...t.with,id:t.with.tie}))]}(i).map(n=>t`<li key=${n.id} class="map-row">
            <span class="map-tie-words" dir="auto"
              >${e("{from} → {to}: {type}",{from:p.get(n.from),to:p.get(n.to),type:$(I(),n.type)})}</span
            >
            ${c&&n.named_by===s.group&&t`<button
                class="button quiet icon-only"
                aria-label=${e("Remove this tie")}
                onClick=${()=>i.post("remove_tie",{tie:n.id})}
              >
                ${a("trash")}
              </button>`}
          </li>`)}
    </ul>
  </section>`}function lt({room:n,draft:o,actors:i}){const{from:s,to:l,type:r,mutual:c}=o.value,u=t=>o.value={...o.peek(),...t},p=s&&l&&r&&s!==l,h=i.map(({id:t,name:e})=>[t,e]);return t`<form class="card stack" onSubmit=${function(t){t.preventDefault(),p&&(n.post("add_tie",{from:s,to:l,type:r,mutual:c}),o.value=it)}}>
    <${g} label=${e("From")} pairs=${h} value=${s} onChoose=${t=>u({from:t})} />
    <${g} label=${e("What goes")} pairs=${I()} value=${r} onChoose=${t=>u({type:t})} />
    <${g}
      label=${e("To")}
      pairs=${h.filter(([t])=>t!==s)}
      value=${l}
      onChoose=${t=>u({to:t})}
    />
    <label class="tick"
      ><input
        type="checkbox"
        checked=${c}
        onChange=${t=>u({mutual:t.currentTarget.checked})}
      /><span>${e("Both ways")}</span></label
    >
    <button class="button primary wide" disabled=${!p}>${a("link")}${e("Add tie")}</button>
  </form>`}const rt=()=>t`<div class="empty">
    ${a("resistance","big")}
    <h2>${e("No one named yet")}</h2>
    <p>${e("Who can move this, or stop it? Name the first.")}</p>
  </div>`;var ct=Object.freeze({__proto__:null,Activity:function({room:e,stage:a,open:i,head:s}){var l;const c=r(e),u=n(e.draft(`${a.id}/half`),{}),p=function({store:t,outbox:e}){const n=z(t),a=new Set(n.map(({id:t})=>t)),i=o(e,"add_actor",{}).filter(t=>!a.has(t.with.actor));return[...n.map(t=>({...t,state:"saved"})),...i.map(t=>({...t.with,id:t.with.actor,state:"waiting",mine:!0}))]}(e),h=t=>function({room:t,me:e,actor:n,half:a}){var i,s,l;const r=a.value[n],c=o(t.outbox,"place_actor",{actor:n}).at(-1),u=t.store.get("placement",`${n}/${"facilitator"===e.role?"":null!=(i=e.group)?i:""}`);return r?{influence:null!=(s=r.influence)?s:null,support:null!=(l=r.support)?l:null,state:"half"}:c?{influence:c.with.influence,support:c.with.support,state:c.state.value}:u?{influence:u.influence,support:u.support,state:"saved"}:{influence:null,support:null,state:"none"}}({room:e,me:c,actor:t,half:u}),{place:d=!0,ties:$=!1,champions:m=!1}=null!=(l=a.settings)?l:{},f=i&&Boolean(c.group);return t`<main class="page-main stack">
    ${s} <${at} room=${e} />
    <${D} ...${{room:e,stage:a,open:f,many:p.length}} />
    ${!p.length&&t`<${rt} />`}
    ${p.length>0&&t`<${J}
        ...${{room:e,me:c,actors:p,said:h,open:f,asks:d}}
        done=${p.filter(({id:t})=>W(h(t))).length}
        onSay=${(t,n,a)=>function({room:t,half:e,actor:n,said:{influence:a,support:o}}){const{[n]:i,...s}=e.peek(),l=null!==a&&null!==o;e.value=l?s:{...s,[n]:{influence:a,support:o}},l&&t.post("place_actor",{actor:n,influence:a,support:o})}({room:e,half:u,actor:t,said:{...h(t),[n]:a}})}
      />`}
    ${m&&p.length>0&&t`<${b} ...${{room:e,me:c,stage:a,actors:p,open:f}} />`}
    ${$&&p.length>1&&t`<${st} ...${{room:e,me:c,stage:a,actors:p,open:f}} />`}
  </main>`},takes:({do:t})=>nt(t)});const[ut,pt]=[400,6e5],ht=Math.PI*(3-Math.sqrt(5)),[dt,$t]=[60,20];function mt(t,{width:e,height:n,gap:a,taken:o}){let i=!1;for(let e=0;e<t.length;e++)for(let n=e+1;n<t.length;n++)i=bt(t[e],t[n],a,ht*(e+n))||i;for(const s of t){for(const t of o)i=vt(s,t,a/2)||i;s.x=yt(s.x,a/2,e-a/2),s.y=yt(s.y,a/2,n-a/2)}return i}function ft(t,e,n){if(gt(t,e,n))return t;for(let a=0;a<dt*$t;a++){const[o,i]=[(1+Math.floor(a/$t))*n.gap/4,2*Math.PI*a/$t],s={x:t.x+o*Math.cos(i),y:t.y+o*Math.sin(i)};if(gt(s,e,n))return s}return t}function gt({x:t,y:e},n,{width:a,height:o,gap:i,taken:s}){const l=i/2-.05;return t>=l&&e>=l&&t<=a-l&&e<=o-l&&s.every(n=>t<=n.x-l||t>=n.x+n.width+l||e<=n.y-l||e>=n.y+n.height+l)&&n.every(n=>Math.max(Math.abs(t-n.x),Math.abs(e-n.y))>=i-.05)}function vt(t,{x:e,y:n,width:a,height:o},i){const s=[["x",e-i-t.x],["x",e+a+i-t.x],["y",n-i-t.y],["y",n+o+i-t.y]];if(!(s[0][1]<-.01&&s[1][1]>.01&&s[2][1]<-.01&&s[3][1]>.01))return!1;const[l,r]=s.reduce((t,e)=>Math.abs(e[1])<Math.abs(t[1])?e:t);return t[l]+=r,!0}const yt=(t,e,n)=>Math.max(e,Math.min(n,t));function bt(t,e,n,a){const o={x:e.x-t.x,y:e.y-t.y};if(Math.max(Math.abs(o.x),Math.abs(o.y))>=n-.01)return!1;const i=Math.hypot(o.x,o.y)<.01,s=Math.abs(i?Math.cos(a):o.x)>Math.abs(i?Math.sin(a):o.y)?"x":"y",l=Math.sign(i?Math.cos(a)+Math.sin(a):o[s])||1,r=(n-Math.abs(o[s]))/2+.05;return t[s]-=l*r,e[s]+=l*r,!0}const[wt,xt]=[.3,1.1];function kt(t,e,n){const a=[];for(const o of t.split(/\s+/).filter(Boolean)){const t=a.length?`${a.at(-1)} ${o}`:o;a.length&&n(t)<=e?a[a.length-1]=t:a.push(o)}return a.length<=3&&a.every(t=>n(t)<=e)?a:null}function Mt(t,{width:e,height:n,size:a,radius:o,widthOf:i,taken:s=[]}){const l=[...s,...t.map(({x:t,y:e})=>({x:t-o,y:e-o,width:2*o,height:2*o}))],r=new Map;for(const s of t){const t=kt(s.words,11,i),c=t&&St(s,Ct(t,a,i),{radius:o,size:a,width:e,height:n,held:l});c&&(l.push(c),r.set(s.id,{...c,lines:t}))}return r}const Ct=(t,e,n)=>({width:Math.max(...t.map(n))*e,height:1.2*t.length*e});function St(t,e,{radius:n,size:a,width:o,height:i,held:s}){const l=({x:t,y:n})=>t>=0&&n>=0&&t+e.width<=o&&n+e.height<=i;for(const o of[wt,xt])for(const i of zt(t,e,n+o*a)){const t={...i,width:e.width,height:e.height};if(l(t)&&!s.some(e=>{return a=e,(n=t).x<a.x+a.width&&a.x<n.x+n.width&&n.y<a.y+a.height&&a.y<n.y+n.height;var n,a}))return t}return null}function zt({x:t,y:e},{width:n,height:a},o){const[i,s,l]=[t-o-n,t-n/2,t+o],[r,c,u]=[e-o-a,e-a/2,e+o];return[{x:l,y:c},{x:i,y:c},{x:s,y:u},{x:s,y:r},{x:l-o/3,y:r+o/3},{x:l-o/3,y:u-o/3},{x:i+o/3,y:r+o/3},{x:i+o/3,y:u-o/3}]}const[_t,It]=[.34,.46],Ot=t=>.72*t;function jt(t,{width:e,height:n,size:a,widthOf:o}){const i=Bt(t,{width:e,height:n,size:a,widthOf:o});if(i.labels.size===i.points.length)return{...i,width:e,beside:0,pages:[{from:0,entries:[]}]};const s=function(t,{width:e,size:n,widthOf:a}){const o=Math.max(...t.flatMap(({words:t})=>Nt(t)).map(a));return Math.max(_t*e,Math.min(It*e,(o+3.4+.1)*n))}(i.points,{width:e,size:a,widthOf:o}),l=Math.floor(e-s),r=Bt(t,{width:l,height:n,size:a,widthOf:o}),c=r.points.filter(({id:t})=>!r.labels.has(t)),u=s/a-3.4,p=c.map(({id:t,words:e},n)=>({n:n+1,id:t,lines:Pt(e,u,o)}));return{...r,width:l,beside:s,pages:qt(p,n,a)}}function Bt(t,{width:e,height:n,size:a,widthOf:o}){const i=Ot(a),s=t({width:e,height:n}),l=function(t,{width:e,height:n,gap:a,taken:o=[]}){const i=[...t].sort((t,e)=>t.id<e.id?-1:1).map(t=>({...t})),s=Math.min(ut,2*pt/t.length**2);for(let t=0;t<s&&mt(i,{width:e,height:n,gap:a,taken:o});t++);const l=function(t,e){const n=[];for(const a of t)n.push({...a,...ft(a,n,e)});return n}(i,{width:e,height:n,gap:a,taken:o});return t.map(({id:t})=>l.find(e=>e.id===t))}(s.points,{width:e,height:n,gap:2.1*i+3,taken:s.taken});return{...s,points:l,labels:Mt(l,{width:e,height:n,size:a,radius:i,widthOf:o,taken:s.taken})}}const Nt=t=>t.split(/\s+/).filter(Boolean);function Pt(t,e,n){const a=[""];for(const o of Nt(t).flatMap(t=>function(t,e,n){var a;const o=[""];for(const i of null!=(a=t.match(new RegExp("\\P{M}\\p{M}*|\\p{M}+","gu")))?a:[])o.at(-1)&&n(o.at(-1)+i)>e&&o.push(""),o[o.length-1]+=i;return o}(t,e,n))){const t=a.at(-1)?`${a.at(-1)} ${o}`:o;n(t)<=e||!a.at(-1)?a[a.length-1]=t:a.push(o)}return a}const Tt=({lines:t},e)=>(1.2*t.length+.35)*e;function qt(t,e,n){const a=[];let o=1/0;for(const i of t){const t=Tt(i,n);o+t>e&&([o]=[(a.push({from:i.n,entries:[]}),0)]),a.at(-1).entries.push(i),o+=t}return a}const At=({fit:e,height:n,size:a,behind:o,sides:i,label:s})=>{const l=new Map(e.pages.flatMap(({entries:t})=>t).map(({id:t,n:e})=>[t,e]));return t`<svg
    class="map-chart"
    role="img"
    aria-label=${s}
    width=${e.width}
    height=${n}
    viewBox=${`0 0 ${e.width} ${n}`}
    font-size=${a}
  >
    ${o} ${e.points.map(t=>Lt(t,e.labels.get(t.id),a))}
    ${e.points.map(t=>Et(t,l.get(t.id),i.get(t.id),a))}
    ${e.points.map(({id:t})=>Dt(t,e.labels.get(t),a))}
  </svg>`},Et=({id:e,x:n,y:a},o,i,s)=>{const l=o?1.05*Ot(s):.7*Ot(s);return t`<g key=${e} class="map-point" data-side=${i} data-id=${e}>
    <rect x=${n-l} y=${a-l} width=${2*l} height=${2*l} rx=${"against"===i?l/4:l} />
    ${o&&t`<text class="map-number" x=${n} y=${a} dy="0.36em" font-size=${s}>${o}</text>`}
  </g>`},Lt=({id:e,x:n,y:a},o,i)=>{if(!o)return null;const s=(t,e,n)=>Math.max(e,Math.min(e+n,t)),[l,r]=[s(n,o.x,o.width),s(a,o.y,o.height)];return Math.hypot(l-n,r-a)>1.3*i&&t`<path key=${e} class="map-lead" d=${`M${n} ${a}L${l} ${r}`} />`},Dt=(e,n,a)=>n&&t`<text key=${e} class="map-name" data-of=${e}>
    ${n.lines.map((e,o)=>t`<tspan x=${n.x+n.width/2} y=${n.y+1.2*(o+.5)*a} dy="0.36em">${e}</tspan>`)}
  </text>`,Rt=({entries:e},n)=>e.length>0&&t`<ol class="map-list">
    ${e.map(({n:e,id:a,lines:o})=>t`<li key=${a} value=${e} data-side=${n.get(a)}>
          <b class="map-list-number">${e}</b
          ><span class="map-list-name">${o.map(e=>t`<span key=${e} dir="auto">${e}</span>`)}</span>
        </li>`)}
  </ol>`,Wt=t=>void 0===t?"–":String(Math.round(10*t)/10);function Ft({store:n,actors:a,ties:o,standings:i}){const s=new Map(a.map(({id:t,name:e})=>[t,e]));return t`<table class="visually-hidden">
    <caption>
      ${e("Influence map")}
    </caption>
    <thead>
      <tr>
        <th>${e("Who")}</th>
        <th>${e("Level")}</th>
        <th>${e("Influence")}</th>
        <th>${e("Support")}</th>
        <th>${e("Ties to")}</th>
      </tr>
    </thead>
    <tbody>
      ${a.map(({id:e,name:a,level:l=""})=>{var r,c;return t`<tr key=${e}>
            <th dir="auto">${a}</th>
            <td>${$(q(n),l)}</td>
            <td>${Wt(null==(r=i.get(e))?void 0:r.influence)}</td>
            <td>${Wt(null==(c=i.get(e))?void 0:c.support)}</td>
            <td>${Ht(e,o,s)}</td>
          </tr>`})}
    </tbody>
  </table>`}const Ht=(t,n,a)=>n.filter(({from:e})=>e===t).map(({to:t,type:e})=>`${a.get(t)} (${$(I(),e)})`).join(e(", ")),[Vt,Gt]=[250,4e5];function Kt(t,e,{width:n,height:a,margin:o}){const i=new Set(e.flatMap(({from:t,to:e})=>[t,e])),[s,l]=[t.filter(t=>i.has(t)),t.filter(t=>!i.has(t))],r=l.length?2.2*o:0,c=function(t,e){const n=t.map((e,n)=>Jt(n,t.length)),a=new Map(t.map((t,e)=>[t,e])),o=e.map(({from:t,to:e})=>[a.get(t),a.get(e)]),i=.9/Math.sqrt(Math.max(1,t.length)),s=Math.min(Vt,2*Gt/t.length**2);for(let t=0;t<s;t++)Qt(n,o,i,.12*(1-t/s));return new Map(function(t){const e=e=>[Math.min(...t.map(e)),Math.max(...t.map(e))],[[n,a],[o,i]]=[e(t=>t.x),e(t=>t.y)],s=(t,e,n)=>n-e>.001?(t-e)/(n-e):.5;return t.map(({x:t,y:e})=>({x:s(t,n,a),y:s(e,o,i)}))}(n).map((e,n)=>[t[n],e]))}([...s].sort(),e),u=n-2*o,p=a-2*o-r;return[...s.map(t=>({id:t,x:o+c.get(t).x*u,y:o+c.get(t).y*p})),...l.map((t,e)=>({id:t,x:(e+.5)/l.length*n,y:a-o}))]}const Jt=(t,e)=>({x:.5+.4*Math.cos(2*Math.PI*t/e),y:.5+.4*Math.sin(2*Math.PI*t/e)});function Qt(t,e,n,a){const o=t.map(()=>({x:0,y:0}));for(let e=0;e<t.length;e++)for(let a=e+1;a<t.length;a++)Ut(t,o,e,a,t=>-n*n/t);for(const[a,i]of e)Ut(t,o,a,i,t=>t*t/n);t.forEach((t,e)=>{const n=Math.hypot(o[e].x,o[e].y)||1,i=Math.min(n,a)/n;t.x+=o[e].x*i+.01*(.5-t.x),t.y+=o[e].y*i+.01*(.5-t.y)})}function Ut(t,e,n,a,o){const[i,s]=[t[a].x-t[n].x,t[a].y-t[n].y],l=Math.max(.001,Math.hypot(i,s)),r=o(l)/l;e[n].x+=i*r,e[n].y+=s*r,e[a].x-=i*r,e[a].y-=s*r}const[Xt,Yt,Zt]=[-5,5,10],te=Math.PI/5,ee=1.7,ne=.94,ae=({influence:t,support:e},{width:n,height:a,size:o})=>({x:1.5*o+(e-Xt)/(Yt-Xt)*(n-3*o),y:2.6*o+(1-t/Zt)*(a-5.2*o)}),oe=({actors:t,standings:e,size:n})=>({width:a,height:o})=>({points:[...t.filter(({id:t})=>e.has(t))].sort((t,n)=>e.get(n.id).influence-e.get(t.id).influence).map(({id:t,name:i})=>({id:t,words:i,...ae(e.get(t),{width:a,height:o,size:n})})),taken:[{x:0,y:0,width:a,height:1.4*n},{x:0,y:o-1.4*n,width:a,height:1.4*n}]}),ie=({levels:t,size:e,widthOf:n})=>({width:a,height:o})=>{const i=t.map((e,n)=>({...e,...se(n,t.length,a,o)})),s=i.map(t=>function({title:t,actors:e,ry:n,outer:a,inner:o},{width:i,height:s,size:l,widthOf:r}){const c=`${t}: ${e.length}`,u=o?s/2-n*(o+a)/(2*a):s/2,p=r(c)*l*1.08;return{words:c,x:i/2,y:u,box:{x:i/2-p/2,y:u-.7*l,width:p,height:1.4*l}}}(t,{width:a,height:o,size:e,widthOf:n}));return{rings:i,titles:s,points:i.flatMap(t=>t.actors.map((e,n)=>function({id:t,name:e},n,{actors:a,inner:o,outer:i},{width:s,height:l}){const r=-Math.PI/2+te/2+(n+.5)/a.length*(2*Math.PI-te),c=(o?(o+i)/2:.66*i)*ne;return{id:t,words:e,x:s/2+Math.cos(r)*c*s/2,y:l/2+Math.sin(r)*c*l/2}}(e,n,t,{width:a,height:o}))),taken:s.map(({box:t})=>t)}},se=(t,e,n,a)=>({rx:(t+ee)/(e-1+ee)*ne*n/2,ry:(t+ee)/(e-1+ee)*ne*a/2,inner:t?(t-1+ee)/(e-1+ee):0,outer:(t+ee)/(e-1+ee)}),le=({actors:t,ties:e,size:n})=>({width:a,height:o})=>{const i=new Map(t.map(({id:t,name:e})=>[t,e])),s=t=>e.filter(({from:e,to:n})=>e===t||n===t).length;return{points:Kt([...i.keys()],e,{width:a,height:o,margin:1.6*n}).map(t=>({...t,words:i.get(t.id)})).sort((t,e)=>s(e.id)-s(t.id)),taken:[]}};function re({width:n,points:a},{height:o,size:i,standings:s}){const l=ae({influence:5,support:0},{width:n,height:o,size:i}),r=(e,n,a,o)=>t`<text class="map-axis" x=${e} y=${n} dy="0.36em" text-anchor=${a}>${o}</text>`;return t`<rect class="map-critical" x="0" y="0" width=${l.x} height=${l.y} />
    <path class="map-cross" d=${`M${l.x} 0V${o}M0 ${l.y}H${n}`} />
    ${a.map(({id:e})=>function(e,n,a){if(!(null==n?void 0:n.apart))return null;const[o,i,s]=[n.low,n.high,n].map(t=>ae(t,a));return t`<path key=${e} class="map-spread" d=${`M${o.x} ${s.y}H${i.x}M${s.x} ${o.y}V${i.y}`} />`}(e,s.get(e),{width:n,height:o,size:i}))}
    ${r(n/2,.7*i,"middle",e("Much influence"))}
    ${r(n/2,o-.7*i,"middle",e("Little influence"))}
    ${r(.3*i,.7*i,"start",e("Against"))} ${r(n-.3*i,.7*i,"end",e("For"))}`}const ce=({width:e,rings:n,titles:a},{height:o})=>t`${[...n].reverse().map(({id:n,rx:a,ry:i,actors:s})=>t`<ellipse
          key=${n}
          class="map-ring"
          data-empty=${0===s.length}
          cx=${e/2}
          cy=${o/2}
          rx=${a}
          ry=${i}
        />`)}
  ${a.map(({words:e,x:n,y:a})=>t`<text key=${e} class="map-ring-title" x=${n} y=${a} dy="0.36em">${e}</text>`)}`;function ue({points:e},{ties:n,size:a}){const o=new Map(e.map(t=>[t.id,t]));return n.map(e=>function({id:e,type:n,strength:a=1,mutual:o},i,s,l){const r=Math.hypot(s.x-i.x,s.y-i.y)||1,[c,u]=[(s.x-i.x)/r,(s.y-i.y)/r],p=1.1*Ot(l),[h,d]=[{x:i.x+c*p,y:i.y+u*p},{x:s.x-c*p,y:s.y-u*p}];return t`<g key=${e} class="map-tie" data-type=${n} stroke-width=${(.06+.06*a)*l}>
    <path d=${`M${h.x} ${h.y}L${d.x} ${d.y}`} />
    ${pe(d,c,u,l)} ${o&&pe(h,-c,-u,l)}
  </g>`}(e,o.get(e.from),o.get(e.to),a))}function pe({x:e,y:n},a,o,i){const[s,l]=[.55*i,.25*i],r=e-a*s,c=n-o*s;return t`<polygon points=${[[e,n],[r-o*l,c+a*l],[r+o*l,c-a*l]].map(t=>t.join(",")).join(" ")} />`}export{Ft as T,z as a,O as b,_ as c,A as d,E as e,Pt as f,jt as g,T as h,ce as i,ue as j,oe as k,q as l,At as m,le as n,Rt as o,re as p,ct as q,ie as r,P as s,I as t};
