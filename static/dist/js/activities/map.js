import{n as t,t as e,k as n,i as a,a5 as o,h as s,a2 as i,c as l,w as r}from"../core/shared.js";import{c,b as u,s as p,r as h}from"../champions.js";import{h as d,b as $,S as m,a as f,l as g}from"../writing.js";const y=({label:e,pairs:n,value:a,none:o="–",onChoose:s})=>t`<label class="field">
    <b>${e}</b>
    <select onChange=${t=>s(t.currentTarget.value)}>
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
  </fieldset>`,b={actor:"",level:"",brings:[],engaged:[],turnover:""};function w({room:a,me:s,stage:i,actors:l,open:r}){return t`<section class="stack">
    <h3 class="section-head">${e("Champions")}</h3>
    ${r&&t`<${M} ...${{room:a,actors:l}} draft=${n(a.draft(`${i.id}/champion`),b)} />`}
    <ul class="stack-tight map-levels">
      ${function({store:t,outbox:e}){const n=o(e,"add_champion",{}).filter(e=>!t.get("champion",e.with.champion)).map(t=>({...t.with,id:t.with.champion}));return c(t).map(t=>({...t,champions:[...t.champions,...n.filter(({level:e})=>e===t.id)]}))}(a).map(e=>t`<${x} key=${e.id} ...${{room:a,me:s,level:e,open:r}} />`)}
    </ul>
  </section>`}const x=({room:n,me:o,level:{words:s,champions:i},open:l})=>t`<li>
    <b dir="auto">${s}</b>
    ${!i.length&&t`<p class="map-uncovered">${a("warning")}${e("No champion yet")}</p>`}
    ${i.map(e=>t`<${k} key=${e.id} ...${{room:n,me:o,champion:e,open:l}} />`)}
  </li>`,k=({room:n,me:a,champion:o,open:s})=>{var i,l;return t`<div class="map-row">
    <span class="map-tie-words"
      ><span dir="auto">${null==(i=n.store.get("actor",o.actor))?void 0:i.name}</span>${" "}<small class="soft"
        >${(null!=(l=o.brings)?l:[]).map(t=>$(u(),t)).join(e(", "))}</small
      ></span
    >
    ${s&&o.named_by&&o.named_by===a.group&&t`<${S} ...${{room:n,champion:o}} />`}
  </div>`};function M({room:n,actors:o,draft:s}){const i=s.value,l=t=>s.value={...s.peek(),...t},r=i.actor&&i.level;return t`<form class="card stack" onSubmit=${function(t){t.preventDefault(),r&&(n.post("add_champion",i),s.value=b)}}>
    <${y}
      label=${e("Who drives the change?")}
      pairs=${o.map(({id:t,name:e})=>[t,e])}
      value=${i.actor}
      onChoose=${t=>{return l({actor:t,level:i.level||(e=t,null!=(a=null==(n=o.find(t=>t.id===e))?void 0:n.level)?a:"")});var e,n,a}}
    />
    <${C} ...${{store:n.store,said:i,set:l}} />
    <button class="button primary wide" disabled=${!r}>${a("champion")}${e("Add champion")}</button>
  </form>`}const C=({store:n,said:a,set:o})=>t`<${y}
      label=${e("At which level?")}
      pairs=${d(n)}
      value=${a.level}
      onChoose=${t=>o({level:t})}
    />
    <${v} title=${e("Brings")} pairs=${u()} value=${a.brings} onChoose=${t=>o({brings:t})} />
    <${v}
      title=${e("Engaged so far")}
      pairs=${p()}
      value=${a.engaged}
      onChoose=${t=>o({engaged:t})}
    />
    <${y}
      label=${e("Risk of leaving")}
      pairs=${h()}
      value=${a.turnover}
      none=${e("I don’t know")}
      onChoose=${t=>o({turnover:t})}
    />`;function S({room:n,champion:o}){var i;const l=s(!1),{name:r}=null!=(i=n.store.get("actor",o.actor))?i:{name:""};return t`<button
      class="button quiet icon-only"
      aria-label=${e("Edit {name}",{name:r})}
      onClick=${()=>l.value=!0}
    >
      ${a("edit")}
    </button>
    ${l.value&&t`<${z} ...${{room:n,champion:o,name:r}} onClose=${()=>l.value=!1} />`}`}function z({room:n,champion:o,name:i,onClose:l}){const{actor:r,...c}={...b,...o},u=s(Object.fromEntries(Object.keys(b).map(t=>[t,c[t]])));return t`<${m} title=${i} onClose=${l}
    ><form class="stack" onSubmit=${function(t){t.preventDefault(),n.post("edit_champion",{champion:o.id,...u.peek()}),l()}}>
      <${C} store=${n.store} said=${u.value} set=${t=>u.value={...u.peek(),...t}} />
      <button class="button primary wide" disabled=${!u.value.level}>${e("Save")}</button>
      <button class="button danger wide" type="button" onClick=${()=>(n.post("remove_champion",{champion:o.id}),l())}>
        ${a("trash")}${e("Remove champion")}
      </button>
    </form><//
  >`}const _={name:"",level:""};function I({room:o,stage:i,open:l,many:r}){const c=n(o.draft(`${i.id}/actor`),_),u=s(0===r||Boolean(c.peek().name));if(!l)return null;if(!u.value)return t`<button class="button wide" onClick=${()=>u.value=!0}>
      ${a("plus")}${e("Name someone")}
    </button>`;const{name:p,level:h}=c.value;return t`<form class="card stack" onSubmit=${function(t){t.preventDefault(),p.trim()&&(o.post("add_actor",{name:p.trim(),level:h||void 0}),c.value=_,u.value=!1)}}>
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
    <${O} ...${{store:o.store,level:h}} onChoose=${t=>c.value={name:p,level:t}} />
    <button class="button primary wide" disabled=${!p.trim()}>${a("plus")}${e("Put on the map")}</button>
  </form>`}const O=({store:n,level:a,onChoose:o})=>t`<label class="field">
    <b>${e("Level of influence")}</b>
    <select onChange=${t=>o(t.currentTarget.value)}>
      <option value="" selected=${!a}>${e("I don’t know")}</option>
      ${d(n).map(([e,n])=>t`<option key=${e} value=${e} selected=${e===a}>${n}</option>`)}
    </select>
  </label>`,j=t=>[...t.all("actor")].sort((t,e)=>t.at-e.at||(t.id<e.id?-1:1)),B=t=>t.all("tie").filter(({from:e,to:n})=>t.get("actor",e)&&t.get("actor",n)),N=()=>[["information",e("Information")],["money",e("Money")],["authority",e("Authority")],["support",e("Support")],["conflict",e("Conflict")]];function P(t){var e;const n=new Map;for(const a of t)n.set(a.actor,[...null!=(e=n.get(a.actor))?e:[],a]);return new Map([...n].map(([t,e])=>[t,T(e)]))}function T(t){const e=t.filter(({group:t})=>t),n=t.find(({group:t})=>!t),a=n=>{const a=a=>n(...(e.length?e:t).map(t=>t[a]));return{influence:a("influence"),support:a("support")}},[o,s]=[a(Math.min),a(Math.max)],i=Math.max(s.influence-o.influence,s.support-o.support);return{...null!=n?n:q(e),id:void 0,groups:e.length,low:o,high:s,apart:i>=4}}const A=t=>t.reduce((t,e)=>t+e,0)/t.length,q=t=>({influence:A(t.map(t=>t.influence)),support:A(t.map(t=>t.support))});function E(t){return t?t.support<=-1?"against":t.support>=1?"for":"between":"unsaid"}function L(t,n){const a=t=>n.filter(({level:e=""})=>e===t),o=f(t,"levels",g()).map(({id:t,words:e,gone:n})=>({id:t,gone:n,title:e,actors:a(t)})).filter(t=>!t.gone||t.actors.length),s=new Set(o.map(({id:t})=>t)),i=n.filter(({level:t=""})=>!s.has(t));return i.length?[...o,{id:"",title:e("No level given"),actors:i}]:o}const D=(t,e)=>t.filter(({id:t})=>{var n;return(null==(n=e.get(t))?void 0:n.influence)>=6&&"against"===E(e.get(t))}).sort((t,n)=>e.get(n.id).influence-e.get(t.id).influence);function R(t,e){const n=new Set(e.flatMap(({from:t,to:e})=>[t,e]));return t.filter(({id:t})=>!n.has(t))}const W=({state:t})=>"saved"===t||"waiting"===t;function F({room:n,actor:o}){const i=s(!1);return t`<button
      class="button quiet icon-only"
      aria-label=${e("Edit {name}",{name:o.name})}
      onClick=${()=>i.value=!0}
    >
      ${a("edit")}
    </button>
    ${i.value&&t`<${H} room=${n} actor=${o} onClose=${()=>i.value=!1} />`}`}function H({room:n,actor:o,onClose:i}){var l;const r=s(o.name),c=s(null!=(l=o.level)?l:"");return t`<${m} title=${e("Edit")} onClose=${i}
    ><form class="stack" onSubmit=${function(t){t.preventDefault(),r.value.trim()&&(n.post("edit_actor",{actor:o.id,name:r.value.trim(),level:c.value}),i())}}>
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
          ${d(n.store).map(([e,n])=>t`<option key=${e} value=${e} selected=${e===c.value}>${n}</option>`)}
        </select>
      </label>
      <button class="button primary wide" disabled=${!r.value.trim()}>${e("Save")}</button>
      <button class="button danger wide" type="button" onClick=${()=>(n.post("remove_actor",{actor:o.id}),i())}>
        ${a("trash")}${e("Remove from the map")}
      </button>
    </form><//
  >`}const V=Array.from({length:11},(t,e)=>e),G=V.map(t=>t-5),K=t=>t>0?`+${t}`:String(t).replace("-","−");function J({room:e,me:n,actors:a,said:o,open:i,asks:l,done:r,onSay:c}){var u,p;const h=a.find(({id:t})=>!W(o(t))),d=s((null!=h?h:a[0]).id),$=null!=(u=a.find(({id:t})=>t===d.value))?u:a[0],m=a.indexOf($),f=t=>(d.value=t.id,void requestAnimationFrame(()=>{var t,e;null==(t=document.querySelector(".rating-title"))||t.focus({preventScroll:!0}),null==(e=document.querySelector(".rating"))||e.scrollIntoView({block:"center"})})),g=null!=(p=a[m+1])?p:a.find(t=>t!==$&&!W(o(t.id)));return t`${l&&t`<${Q} done=${r} all=${a.length} />`}
    ${l&&t`<${U}
        key=${$.id}
        ...${{room:e,me:n,actor:$,said:o($.id),open:i}}
        place=${m+1}
        all=${a.length}
        onSay=${(t,e)=>c($.id,t,e)}
        onBack=${m>0?()=>f(a[m-1]):null}
        onNext=${g?()=>f(g):null}
      />`} <${tt} ...${{room:e,me:n,actors:a,said:o,open:i,here:l?$:null,onGo:f}} />`}const Q=({done:n,all:a})=>t`<div class="stack-tight">
    <p role="status"><b>${e("{done} of {all} placed",{done:n,all:a})}</b></p>
    <progress class="progress" aria-label=${e("Placed")} value=${n} max=${a}></progress>
  </div>`,U=({room:n,me:o,actor:s,said:l,open:r,place:c,all:u,onSay:p,onBack:h,onNext:m})=>t`<section class="card rating map-one" aria-label=${s.name}>
    <p class="rating-place">${e("{n} of {all}",{n:c,all:u})}<${i} state=${l.state} /></p>
    <h2 class="rating-title" dir="auto" tabindex="-1">${s.name}</h2>
    ${s.level&&t`<p class="soft">${$(d(n.store),s.level)}</p>`}
    <${X}
      title=${e("How much influence?")}
      ends=${[e("none"),e("the most")]}
      name=${`influence/${s.id}`}
      steps=${V}
      words=${String}
      value=${l.influence}
      open=${r}
      onChoose=${t=>p("influence",t)}
    />
    <${X}
      title=${e("For or against?")}
      ends=${[e("against"),e("for")]}
      name=${`support/${s.id}`}
      steps=${G}
      words=${K}
      value=${l.support}
      open=${r}
      onChoose=${t=>p("support",t)}
    />
    ${"half"===l.state&&t`<p class="soft" role="status">${e("Now the other one too.")}</p>`}
    ${W(l)&&t`<${Y} spread=${function(t,e,n){const a=t.all("placement").filter(t=>t.actor===e&&t.group&&t.group!==n);return a.length?P(a).get(e):null}(n.store,s.id,o.group)} />`}
    <div class="rating-steps">
      <button class="button" onClick=${h} disabled=${!h}>${a("chevron-start","flip")}${e("Back")}</button>
      <button class=${W(l)?"button primary":"button"} onClick=${m} disabled=${!m}>
        ${e("Next")}${a("chevron-end","flip")}
      </button>
    </div>
  </section>`,X=({title:e,ends:n,name:a,steps:o,words:s,value:i,open:l,onChoose:r})=>t`<fieldset class="scale map-scale" disabled=${!l}>
    <legend><b>${e}</b></legend>
    ${o.map(n=>t`<label key=${n}>
          <input
            type="radio"
            name=${a}
            aria-label=${`${e} ${s(n)}`}
            checked=${n===i}
            onChange=${()=>r(n)}
          />
          <span dir="ltr">${s(n)}</span></label
        >`)}
    <p class="scale-ends" aria-hidden="true"><span>${n[0]}</span><span>${n[1]}</span></p>
  </fieldset>`,Y=({spread:e})=>e&&t`<p class="soft" role="status">
    ${l("{n} other group: influence {influence}, support {support}","{n} other groups: influence {influence}, support {support}",e.groups,{influence:Z(e,"influence",String),support:Z(e,"support",K)})}
  </p>`,Z=({low:t,high:n},a,o)=>t[a]===n[a]?o(t[a]):e("{low} to {high}",{low:o(t[a]),high:o(n[a])}),tt=({room:n,me:a,actors:o,said:s,open:l,here:r,onGo:c})=>t`<section class="stack-tight">
    <h3 class="section-head">${e("On the map")}</h3>
    <ol class="rated">
      ${o.map(o=>{const{influence:u,support:p}=s(o.id);return t`<li key=${o.id} class="map-row">
          <button class="rated-row" aria-current=${o===r?"true":void 0} onClick=${()=>c(o)}>
            <span class="rated-name" dir="auto">${o.name}</span>
            <${i} state=${"waiting"===o.state?"waiting":""} />
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
  </section>`,et=/^(?:add|edit|remove|place)_(?:actor|tie|champion)$/,nt=t=>et.test(t),at=({room:n})=>n.outbox.returned.value.filter(t=>nt(t.do)).map(o=>{var s,i;return t`<div key=${o.key} class="notice came-back" role="alert" data-tone="error">
          ${a("undo")}
          <div class="stack-tight">
            <b>${o.why}</b>
            <p dir="auto">${null!=(i=o.with.name)?i:null==(s=n.store.get("actor",ot(n.store,o.with)))?void 0:s.name}</p>
            <button class="button" onClick=${()=>n.outbox.take(o.key)}>${e("OK")}</button>
          </div>
        </div>`}),ot=(t,{actor:e,from:n,champion:a=""})=>{var o,s,i;return null!=(i=null!=(s=null!=e?e:n)?s:null==(o=t.get("champion",a))?void 0:o.actor)?i:""},st={from:"",to:"",type:"",mutual:!1};function it({room:s,me:i,stage:l,actors:r,open:c}){const u=n(s.draft(`${l.id}/tie`),st),p=new Map(r.map(({id:t,name:e})=>[t,e]));return t`<section class="stack">
    <h3 class="section-head">${e("Ties")}</h3>
    ${c&&t`<${lt} ...${{room:s,draft:u,actors:r}} />`}
    <ul class="stack-tight">
      ${function({store:t,outbox:e}){const n=B(t),a=new Set(n.map(({id:t})=>t)),s=o(e,"add_tie",{}).filter(t=>!a.has(t.with.tie));return[...n,...s.map(t=>({...t.with,id:t.with.tie}))]}(s).map(n=>t`<li key=${n.id} class="map-row">
            <span class="map-tie-words" dir="auto"
              >${e("{from} → {to}: {type}",{from:p.get(n.from),to:p.get(n.to),type:$(N(),n.type)})}</span
            >
            ${c&&n.named_by===i.group&&t`<button
                class="button quiet icon-only"
                aria-label=${e("Remove this tie")}
                onClick=${()=>s.post("remove_tie",{tie:n.id})}
              >
                ${a("trash")}
              </button>`}
          </li>`)}
    </ul>
  </section>`}function lt({room:n,draft:o,actors:s}){const{from:i,to:l,type:r,mutual:c}=o.value,u=t=>o.value={...o.peek(),...t},p=i&&l&&r&&i!==l,h=s.map(({id:t,name:e})=>[t,e]);return t`<form class="card stack" onSubmit=${function(t){t.preventDefault(),p&&(n.post("add_tie",{from:i,to:l,type:r,mutual:c}),o.value=st)}}>
    <${y} label=${e("From")} pairs=${h} value=${i} onChoose=${t=>u({from:t})} />
    <${y} label=${e("What goes")} pairs=${N()} value=${r} onChoose=${t=>u({type:t})} />
    <${y}
      label=${e("To")}
      pairs=${h.filter(([t])=>t!==i)}
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
  </div>`;var ct=Object.freeze({__proto__:null,Activity:function({room:e,stage:a,open:s,head:i}){var l;const c=r(e),u=n(e.draft(`${a.id}/half`),{}),p=function({store:t,outbox:e}){const n=j(t),a=new Set(n.map(({id:t})=>t)),s=o(e,"add_actor",{}).filter(t=>!a.has(t.with.actor));return[...n.map(t=>({...t,state:"saved"})),...s.map(t=>({...t.with,id:t.with.actor,state:"waiting",mine:!0}))]}(e),h=t=>function({room:t,me:e,actor:n,half:a}){var s,i,l;const r=a.value[n],c=o(t.outbox,"place_actor",{actor:n}).at(-1),u=t.store.get("placement",`${n}/${"facilitator"===e.role?"":null!=(s=e.group)?s:""}`);return r?{influence:null!=(i=r.influence)?i:null,support:null!=(l=r.support)?l:null,state:"half"}:c?{influence:c.with.influence,support:c.with.support,state:c.state.value}:u?{influence:u.influence,support:u.support,state:"saved"}:{influence:null,support:null,state:"none"}}({room:e,me:c,actor:t,half:u}),{place:d=!0,ties:$=!1,champions:m=!1}=null!=(l=a.settings)?l:{},f=s&&Boolean(c.group);return t`<main class="page-main stack">
    ${i} <${at} room=${e} />
    <${I} ...${{room:e,stage:a,open:f,many:p.length}} />
    ${!p.length&&t`<${rt} />`}
    ${p.length>0&&t`<${J}
        ...${{room:e,me:c,actors:p,said:h,open:f,asks:d}}
        done=${p.filter(({id:t})=>W(h(t))).length}
        onSay=${(t,n,a)=>function({room:t,half:e,actor:n,said:{influence:a,support:o}}){const{[n]:s,...i}=e.peek(),l=null!==a&&null!==o;e.value=l?i:{...i,[n]:{influence:a,support:o}},l&&t.post("place_actor",{actor:n,influence:a,support:o})}({room:e,half:u,actor:t,said:{...h(t),[n]:a}})}
      />`}
    ${m&&p.length>0&&t`<${w} ...${{room:e,me:c,stage:a,actors:p,open:f}} />`}
    ${$&&p.length>1&&t`<${it} ...${{room:e,me:c,stage:a,actors:p,open:f}} />`}
  </main>`},takes:({do:t})=>nt(t)});const[ut,pt]=[400,6e5],ht=Math.PI*(3-Math.sqrt(5)),[dt,$t]=[60,20];function mt(t,{width:e,height:n,gap:a,taken:o}){let s=!1;for(let e=0;e<t.length;e++)for(let n=e+1;n<t.length;n++)s=bt(t[e],t[n],a,ht*(e+n))||s;for(const i of t){for(const t of o)s=yt(i,t,a/2)||s;i.x=vt(i.x,a/2,e-a/2),i.y=vt(i.y,a/2,n-a/2)}return s}function ft(t,e,n){if(gt(t,e,n))return t;for(let a=0;a<dt*$t;a++){const[o,s]=[(1+Math.floor(a/$t))*n.gap/4,2*Math.PI*a/$t],i={x:t.x+o*Math.cos(s),y:t.y+o*Math.sin(s)};if(gt(i,e,n))return i}return t}function gt({x:t,y:e},n,{width:a,height:o,gap:s,taken:i}){const l=s/2-.05;return t>=l&&e>=l&&t<=a-l&&e<=o-l&&i.every(n=>t<=n.x-l||t>=n.x+n.width+l||e<=n.y-l||e>=n.y+n.height+l)&&n.every(n=>Math.max(Math.abs(t-n.x),Math.abs(e-n.y))>=s-.05)}function yt(t,{x:e,y:n,width:a,height:o},s){const i=[["x",e-s-t.x],["x",e+a+s-t.x],["y",n-s-t.y],["y",n+o+s-t.y]];if(!(i[0][1]<-.01&&i[1][1]>.01&&i[2][1]<-.01&&i[3][1]>.01))return!1;const[l,r]=i.reduce((t,e)=>Math.abs(e[1])<Math.abs(t[1])?e:t);return t[l]+=r,!0}const vt=(t,e,n)=>Math.max(e,Math.min(n,t));function bt(t,e,n,a){const o={x:e.x-t.x,y:e.y-t.y};if(Math.max(Math.abs(o.x),Math.abs(o.y))>=n-.01)return!1;const s=Math.hypot(o.x,o.y)<.01,i=Math.abs(s?Math.cos(a):o.x)>Math.abs(s?Math.sin(a):o.y)?"x":"y",l=Math.sign(s?Math.cos(a)+Math.sin(a):o[i])||1,r=(n-Math.abs(o[i]))/2+.05;return t[i]-=l*r,e[i]+=l*r,!0}const[wt,xt]=[.3,1.1];function kt(t,e,n){const a=[];for(const o of t.split(/\s+/).filter(Boolean)){const t=a.length?`${a.at(-1)} ${o}`:o;a.length&&n(t)<=e?a[a.length-1]=t:a.push(o)}return a.length<=3&&a.every(t=>n(t)<=e)?a:null}function Mt(t,{width:e,height:n,size:a,radius:o,widthOf:s,taken:i=[]}){const l=[...i,...t.map(({x:t,y:e})=>({x:t-o,y:e-o,width:2*o,height:2*o}))],r=new Map;for(const i of t){const t=kt(i.words,11,s),c=t&&St(i,Ct(t,a,s),{radius:o,size:a,width:e,height:n,held:l});c&&(l.push(c),r.set(i.id,{...c,lines:t}))}return r}const Ct=(t,e,n)=>({width:Math.max(...t.map(n))*e,height:1.2*t.length*e});function St(t,e,{radius:n,size:a,width:o,height:s,held:i}){const l=({x:t,y:n})=>t>=0&&n>=0&&t+e.width<=o&&n+e.height<=s;for(const o of[wt,xt])for(const s of zt(t,e,n+o*a)){const t={...s,width:e.width,height:e.height};if(l(t)&&!i.some(e=>{return a=e,(n=t).x<a.x+a.width&&a.x<n.x+n.width&&n.y<a.y+a.height&&a.y<n.y+n.height;var n,a}))return t}return null}function zt({x:t,y:e},{width:n,height:a},o){const[s,i,l]=[t-o-n,t-n/2,t+o],[r,c,u]=[e-o-a,e-a/2,e+o];return[{x:l,y:c},{x:s,y:c},{x:i,y:u},{x:i,y:r},{x:l-o/3,y:r+o/3},{x:l-o/3,y:u-o/3},{x:s+o/3,y:r+o/3},{x:s+o/3,y:u-o/3}]}const[_t,It]=[.34,.46],Ot=t=>.72*t;function jt(t,{width:e,height:n,size:a,widthOf:o}){const s=Bt(t,{width:e,height:n,size:a,widthOf:o});if(s.labels.size===s.points.length)return{...s,width:e,beside:0,pages:[{from:0,entries:[]}]};const i=function(t,{width:e,size:n,widthOf:a}){const o=Math.max(...t.flatMap(({words:t})=>Nt(t)).map(a));return Math.max(_t*e,Math.min(It*e,(o+3.4+.1)*n))}(s.points,{width:e,size:a,widthOf:o}),l=Math.floor(e-i),r=Bt(t,{width:l,height:n,size:a,widthOf:o}),c=r.points.filter(({id:t})=>!r.labels.has(t)),u=i/a-3.4,p=c.map(({id:t,words:e},n)=>({n:n+1,id:t,lines:Pt(e,u,o)}));return{...r,width:l,beside:i,pages:At(p,n,a)}}function Bt(t,{width:e,height:n,size:a,widthOf:o}){const s=Ot(a),i=t({width:e,height:n}),l=function(t,{width:e,height:n,gap:a,taken:o=[]}){const s=[...t].sort((t,e)=>t.id<e.id?-1:1).map(t=>({...t})),i=Math.min(ut,2*pt/t.length**2);for(let t=0;t<i&&mt(s,{width:e,height:n,gap:a,taken:o});t++);const l=function(t,e){const n=[];for(const a of t)n.push({...a,...ft(a,n,e)});return n}(s,{width:e,height:n,gap:a,taken:o});return t.map(({id:t})=>l.find(e=>e.id===t))}(i.points,{width:e,height:n,gap:2.1*s+3,taken:i.taken});return{...i,points:l,labels:Mt(l,{width:e,height:n,size:a,radius:s,widthOf:o,taken:i.taken})}}const Nt=t=>t.split(/\s+/).filter(Boolean);function Pt(t,e,n){const a=[""];for(const o of Nt(t).flatMap(t=>function(t,e,n){var a;const o=[""];for(const s of null!=(a=t.match(new RegExp("\\P{M}\\p{M}*|\\p{M}+","gu")))?a:[])o.at(-1)&&n(o.at(-1)+s)>e&&o.push(""),o[o.length-1]+=s;return o}(t,e,n))){const t=a.at(-1)?`${a.at(-1)} ${o}`:o;n(t)<=e||!a.at(-1)?a[a.length-1]=t:a.push(o)}return a}const Tt=({lines:t},e)=>(1.2*t.length+.35)*e;function At(t,e,n){const a=[];let o=1/0;for(const s of t){const t=Tt(s,n);o+t>e&&([o]=[(a.push({from:s.n,entries:[]}),0)]),a.at(-1).entries.push(s),o+=t}return a}const qt=({fit:e,height:n,size:a,behind:o,sides:s,label:i})=>{const l=new Map(e.pages.flatMap(({entries:t})=>t).map(({id:t,n:e})=>[t,e]));return t`<svg
    class="map-chart"
    role="img"
    aria-label=${i}
    width=${e.width}
    height=${n}
    viewBox=${`0 0 ${e.width} ${n}`}
    font-size=${a}
  >
    ${o} ${e.points.map(t=>Lt(t,e.labels.get(t.id),a))}
    ${e.points.map(t=>Et(t,l.get(t.id),s.get(t.id),a))}
    ${e.points.map(({id:t})=>Dt(t,e.labels.get(t),a))}
  </svg>`},Et=({id:e,x:n,y:a},o,s,i)=>{const l=o?1.05*Ot(i):.7*Ot(i);return t`<g key=${e} class="map-point" data-side=${s} data-id=${e}>
    <rect x=${n-l} y=${a-l} width=${2*l} height=${2*l} rx=${"against"===s?l/4:l} />
    ${o&&t`<text class="map-number" x=${n} y=${a} dy="0.36em" font-size=${i}>${o}</text>`}
  </g>`},Lt=({id:e,x:n,y:a},o,s)=>{if(!o)return null;const i=(t,e,n)=>Math.max(e,Math.min(e+n,t)),[l,r]=[i(n,o.x,o.width),i(a,o.y,o.height)];return Math.hypot(l-n,r-a)>1.3*s&&t`<path key=${e} class="map-lead" d=${`M${n} ${a}L${l} ${r}`} />`},Dt=(e,n,a)=>n&&t`<text key=${e} class="map-name" data-of=${e}>
    ${n.lines.map((e,o)=>t`<tspan x=${n.x+n.width/2} y=${n.y+1.2*(o+.5)*a} dy="0.36em">${e}</tspan>`)}
  </text>`,Rt=({entries:e},n)=>e.length>0&&t`<ol class="map-list">
    ${e.map(({n:e,id:a,lines:o})=>t`<li key=${a} value=${e} data-side=${n.get(a)}>
          <b class="map-list-number">${e}</b
          ><span class="map-list-name">${o.map(e=>t`<span key=${e} dir="auto">${e}</span>`)}</span>
        </li>`)}
  </ol>`,Wt=t=>void 0===t?"–":String(Math.round(10*t)/10);function Ft({store:n,actors:a,ties:o,standings:s}){const i=new Map(a.map(({id:t,name:e})=>[t,e]));return t`<table class="visually-hidden">
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
            <td>${$(d(n),l)}</td>
            <td>${Wt(null==(r=s.get(e))?void 0:r.influence)}</td>
            <td>${Wt(null==(c=s.get(e))?void 0:c.support)}</td>
            <td>${Ht(e,o,i)}</td>
          </tr>`})}
    </tbody>
  </table>`}const Ht=(t,n,a)=>n.filter(({from:e})=>e===t).map(({to:t,type:e})=>`${a.get(t)} (${$(N(),e)})`).join(e(", ")),[Vt,Gt]=[250,4e5];function Kt(t,e,{width:n,height:a,margin:o}){const s=new Set(e.flatMap(({from:t,to:e})=>[t,e])),[i,l]=[t.filter(t=>s.has(t)),t.filter(t=>!s.has(t))],r=l.length?2.2*o:0,c=function(t,e){const n=t.map((e,n)=>Jt(n,t.length)),a=new Map(t.map((t,e)=>[t,e])),o=e.map(({from:t,to:e})=>[a.get(t),a.get(e)]),s=.9/Math.sqrt(Math.max(1,t.length)),i=Math.min(Vt,2*Gt/t.length**2);for(let t=0;t<i;t++)Qt(n,o,s,.12*(1-t/i));return new Map(function(t){const e=e=>[Math.min(...t.map(e)),Math.max(...t.map(e))],[[n,a],[o,s]]=[e(t=>t.x),e(t=>t.y)],i=(t,e,n)=>n-e>.001?(t-e)/(n-e):.5;return t.map(({x:t,y:e})=>({x:i(t,n,a),y:i(e,o,s)}))}(n).map((e,n)=>[t[n],e]))}([...i].sort(),e),u=n-2*o,p=a-2*o-r;return[...i.map(t=>({id:t,x:o+c.get(t).x*u,y:o+c.get(t).y*p})),...l.map((t,e)=>({id:t,x:(e+.5)/l.length*n,y:a-o}))]}const Jt=(t,e)=>({x:.5+.4*Math.cos(2*Math.PI*t/e),y:.5+.4*Math.sin(2*Math.PI*t/e)});function Qt(t,e,n,a){const o=t.map(()=>({x:0,y:0}));for(let e=0;e<t.length;e++)for(let a=e+1;a<t.length;a++)Ut(t,o,e,a,t=>-n*n/t);for(const[a,s]of e)Ut(t,o,a,s,t=>t*t/n);t.forEach((t,e)=>{const n=Math.hypot(o[e].x,o[e].y)||1,s=Math.min(n,a)/n;t.x+=o[e].x*s+.01*(.5-t.x),t.y+=o[e].y*s+.01*(.5-t.y)})}function Ut(t,e,n,a,o){const[s,i]=[t[a].x-t[n].x,t[a].y-t[n].y],l=Math.max(.001,Math.hypot(s,i)),r=o(l)/l;e[n].x+=s*r,e[n].y+=i*r,e[a].x-=s*r,e[a].y-=i*r}const[Xt,Yt,Zt]=[-5,5,10],te=Math.PI/5,ee=1.7,ne=.94,ae=({influence:t,support:e},{width:n,height:a,size:o})=>({x:1.5*o+(e-Xt)/(Yt-Xt)*(n-3*o),y:2.6*o+(1-t/Zt)*(a-5.2*o)}),oe=({actors:t,standings:e,size:n})=>({width:a,height:o})=>({points:[...t.filter(({id:t})=>e.has(t))].sort((t,n)=>e.get(n.id).influence-e.get(t.id).influence).map(({id:t,name:s})=>({id:t,words:s,...ae(e.get(t),{width:a,height:o,size:n})})),taken:[{x:0,y:0,width:a,height:1.4*n},{x:0,y:o-1.4*n,width:a,height:1.4*n}]}),se=({levels:t,size:e,widthOf:n})=>({width:a,height:o})=>{const s=t.map((e,n)=>({...e,...ie(n,t.length,a,o)})),i=s.map(t=>function({title:t,actors:e,ry:n,outer:a,inner:o},{width:s,height:i,size:l,widthOf:r}){const c=`${t}: ${e.length}`,u=o?i/2-n*(o+a)/(2*a):i/2,p=r(c)*l*1.08;return{words:c,x:s/2,y:u,box:{x:s/2-p/2,y:u-.7*l,width:p,height:1.4*l}}}(t,{width:a,height:o,size:e,widthOf:n}));return{rings:s,titles:i,points:s.flatMap(t=>t.actors.map((e,n)=>function({id:t,name:e},n,{actors:a,inner:o,outer:s},{width:i,height:l}){const r=-Math.PI/2+te/2+(n+.5)/a.length*(2*Math.PI-te),c=(o?(o+s)/2:.66*s)*ne;return{id:t,words:e,x:i/2+Math.cos(r)*c*i/2,y:l/2+Math.sin(r)*c*l/2}}(e,n,t,{width:a,height:o}))),taken:i.map(({box:t})=>t)}},ie=(t,e,n,a)=>({rx:(t+ee)/(e-1+ee)*ne*n/2,ry:(t+ee)/(e-1+ee)*ne*a/2,inner:t?(t-1+ee)/(e-1+ee):0,outer:(t+ee)/(e-1+ee)}),le=({actors:t,ties:e,size:n})=>({width:a,height:o})=>{const s=new Map(t.map(({id:t,name:e})=>[t,e])),i=t=>e.filter(({from:e,to:n})=>e===t||n===t).length;return{points:Kt([...s.keys()],e,{width:a,height:o,margin:1.6*n}).map(t=>({...t,words:s.get(t.id)})).sort((t,e)=>i(e.id)-i(t.id)),taken:[]}};function re({width:n,points:a},{height:o,size:s,standings:i}){const l=ae({influence:5,support:0},{width:n,height:o,size:s}),r=(e,n,a,o)=>t`<text class="map-axis" x=${e} y=${n} dy="0.36em" text-anchor=${a}>${o}</text>`;return t`<rect class="map-critical" x="0" y="0" width=${l.x} height=${l.y} />
    <path class="map-cross" d=${`M${l.x} 0V${o}M0 ${l.y}H${n}`} />
    ${a.map(({id:e})=>function(e,n,a){if(!(null==n?void 0:n.apart))return null;const[o,s,i]=[n.low,n.high,n].map(t=>ae(t,a));return t`<path key=${e} class="map-spread" d=${`M${o.x} ${i.y}H${s.x}M${i.x} ${o.y}V${s.y}`} />`}(e,i.get(e),{width:n,height:o,size:s}))}
    ${r(n/2,.7*s,"middle",e("Much influence"))}
    ${r(n/2,o-.7*s,"middle",e("Little influence"))}
    ${r(.3*s,.7*s,"start",e("Against"))}
    ${r(n-.3*s,.7*s,"end",e("In favour"))}`}const ce=({width:e,rings:n,titles:a},{height:o})=>t`${[...n].reverse().map(({id:n,rx:a,ry:s,actors:i})=>t`<ellipse
          key=${n}
          class="map-ring"
          data-empty=${0===i.length}
          cx=${e/2}
          cy=${o/2}
          rx=${a}
          ry=${s}
        />`)}
  ${a.map(({words:e,x:n,y:a})=>t`<text key=${e} class="map-ring-title" x=${n} y=${a} dy="0.36em">${e}</text>`)}`;function ue({points:e},{ties:n,size:a}){const o=new Map(e.map(t=>[t.id,t]));return n.map(e=>function({id:e,type:n,strength:a=1,mutual:o},s,i,l){const r=Math.hypot(i.x-s.x,i.y-s.y)||1,[c,u]=[(i.x-s.x)/r,(i.y-s.y)/r],p=1.1*Ot(l),[h,d]=[{x:s.x+c*p,y:s.y+u*p},{x:i.x-c*p,y:i.y-u*p}];return t`<g key=${e} class="map-tie" data-type=${n} stroke-width=${(.06+.06*a)*l}>
    <path d=${`M${h.x} ${h.y}L${d.x} ${d.y}`} />
    ${pe(d,c,u,l)} ${o&&pe(h,-c,-u,l)}
  </g>`}(e,o.get(e.from),o.get(e.to),a))}function pe({x:e,y:n},a,o,s){const[i,l]=[.55*s,.25*s],r=e-a*i,c=n-o*i;return t`<polygon points=${[[e,n],[r-o*l,c+a*l],[r+o*l,c-a*l]].map(t=>t.join(",")).join(" ")} />`}export{Ft as T,j as a,P as b,B as c,D as d,Pt as e,jt as f,L as g,ce as h,ue as i,oe as j,qt as k,R as l,Rt as m,le as n,ct as o,re as p,se as r,E as s,N as t};
