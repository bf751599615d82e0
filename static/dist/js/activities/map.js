import{t,k as e,h as n,i as a,n as o,a5 as i,a2 as s,d as l,w as r}from"../core/shared.js";import{l as c,b as u,S as h}from"../writing.js";const p=t=>[...t.all("actor")].sort((t,e)=>t.at-e.at||(t.id<e.id?-1:1)),d=t=>t.all("tie").filter(({from:e,to:n})=>t.get("actor",e)&&t.get("actor",n)),$=()=>[["information",t("Information")],["money",t("Money")],["authority",t("Authority")],["support",t("Support")],["conflict",t("Conflict")]];function m(t){var e;const n=new Map;for(const a of t)n.set(a.actor,[...null!=(e=n.get(a.actor))?e:[],a]);return new Map([...n].map(([t,e])=>[t,f(e)]))}function f(t){const e=t.filter(({group:t})=>t),n=t.find(({group:t})=>!t),a=n=>{const a=a=>n(...(e.length?e:t).map(t=>t[a]));return{influence:a("influence"),support:a("support")}},[o,i]=[a(Math.min),a(Math.max)],s=Math.max(i.influence-o.influence,i.support-o.support);return{...null!=n?n:y(e),id:void 0,groups:e.length,low:o,high:i,apart:s>=4}}const g=t=>t.reduce((t,e)=>t+e,0)/t.length,y=t=>({influence:g(t.map(t=>t.influence)),support:g(t.map(t=>t.support))});function v(t){return t?t.support<=-1?"against":t.support>=1?"for":"between":"unsaid"}function w(e,n){var a,o;const i=c(),s=null!=(o=null==(a=e.get("vocabulary","levels"))?void 0:a.items)?o:i.map(([t])=>({id:t})),l=({id:t,title:e})=>e||u(i,t),r=s.map(t=>{return{id:t.id,gone:t.gone,title:l(t),actors:(e=t.id,n.filter(({level:t=""})=>t===e))};var e}).filter(t=>!t.gone||t.actors.length),h=new Set(r.map(({id:t})=>t)),p=n.filter(({level:t=""})=>!h.has(t));return p.length?[...r,{id:"",title:t("No level given"),actors:p}]:r}const b=t=>w(t,[]).filter(({id:t})=>t).map(({id:t,title:e})=>[t,e]),x=(t,e)=>t.filter(({id:t})=>{var n;return(null==(n=e.get(t))?void 0:n.influence)>=6&&"against"===v(e.get(t))}).sort((t,n)=>e.get(n.id).influence-e.get(t.id).influence);function M(t,e){const n=new Set(e.flatMap(({from:t,to:e})=>[t,e]));return t.filter(({id:t})=>!n.has(t))}const k={name:"",level:""};function z({room:i,stage:s,open:l,many:r}){const c=e(i.draft(`${s.id}/actor`),k),u=n(0===r||Boolean(c.peek().name));if(!l)return null;if(!u.value)return o`<button class="button wide" onClick=${()=>u.value=!0}>
      ${a("plus")}${t("Name someone")}
    </button>`;const{name:h,level:p}=c.value;return o`<form class="card stack" onSubmit=${function(t){t.preventDefault(),h.trim()&&(i.post("add_actor",{name:h.trim(),level:p||void 0}),c.value=k,u.value=!1)}}>
    <label class="field">
      <b>${t("Who can move it?")}</b>
      <span class="field-hint">${t("A person, a body or a role.")}</span>
      <input
        dir="auto"
        maxlength=${60}
        autocomplete="off"
        value=${h}
        onInput=${t=>c.value={name:t.currentTarget.value,level:p}}
      />
    </label>
    <${C} ...${{store:i.store,level:p}} onChoose=${t=>c.value={name:h,level:t}} />
    <button class="button primary wide" disabled=${!h.trim()}>${a("plus")}${t("Put on the map")}</button>
  </form>`}const C=({store:e,level:n,onChoose:a})=>o`<label class="field">
    <b>${t("Level of influence")}</b>
    <select onChange=${t=>a(t.currentTarget.value)}>
      <option value="" selected=${!n}>${t("I don’t know")}</option>
      ${b(e).map(([t,e])=>o`<option key=${t} value=${t} selected=${t===n}>${e}</option>`)}
    </select>
  </label>`,S=({state:t})=>"saved"===t||"waiting"===t;function _({room:e,actor:i}){const s=n(!1);return o`<button
      class="button quiet icon-only"
      aria-label=${t("Edit {name}",{name:i.name})}
      onClick=${()=>s.value=!0}
    >
      ${a("edit")}
    </button>
    ${s.value&&o`<${I} room=${e} actor=${i} onClose=${()=>s.value=!1} />`}`}function I({room:e,actor:i,onClose:s}){var l;const r=n(i.name),c=n(null!=(l=i.level)?l:"");return o`<${h} title=${t("Edit")} onClose=${s}
    ><form class="stack" onSubmit=${function(t){t.preventDefault(),r.value.trim()&&(e.post("edit_actor",{actor:i.id,name:r.value.trim(),level:c.value}),s())}}>
      <label class="field">
        <b>${t("Name")}</b>
        <input
          dir="auto"
          maxlength=${60}
          value=${r.value}
          onInput=${t=>r.value=t.currentTarget.value}
        />
      </label>
      <label class="field">
        <b>${t("Level of influence")}</b>
        <select onChange=${t=>c.value=t.currentTarget.value}>
          <option value="" selected=${!c.value}>${t("I don’t know")}</option>
          ${b(e.store).map(([t,e])=>o`<option key=${t} value=${t} selected=${t===c.value}>${e}</option>`)}
        </select>
      </label>
      <button class="button primary wide" disabled=${!r.value.trim()}>${t("Save")}</button>
      <button class="button danger wide" type="button" onClick=${()=>(e.post("remove_actor",{actor:i.id}),s())}>
        ${a("trash")}${t("Remove from the map")}
      </button>
    </form><//
  >`}const O=Array.from({length:11},(t,e)=>e),P=O.map(t=>t-5),T=t=>t>0?`+${t}`:String(t).replace("-","−");function B({room:t,me:e,actors:a,said:i,open:s,asks:l,done:r,onSay:c}){var u,h;const p=a.find(({id:t})=>!S(i(t))),d=n((null!=p?p:a[0]).id),$=null!=(u=a.find(({id:t})=>t===d.value))?u:a[0],m=a.indexOf($),f=t=>(d.value=t.id,void requestAnimationFrame(()=>{var t,e;null==(t=document.querySelector(".rating-title"))||t.focus({preventScroll:!0}),null==(e=document.querySelector(".rating"))||e.scrollIntoView({block:"center"})})),g=null!=(h=a[m+1])?h:a.find(t=>t!==$&&!S(i(t.id)));return o`${l&&o`<${N} done=${r} all=${a.length} />`}
    ${l&&o`<${j}
        key=${$.id}
        ...${{room:t,me:e,actor:$,said:i($.id),open:s}}
        place=${m+1}
        all=${a.length}
        onSay=${(t,e)=>c($.id,t,e)}
        onBack=${m>0?()=>f(a[m-1]):null}
        onNext=${g?()=>f(g):null}
      />`} <${W} ...${{room:t,me:e,actors:a,said:i,open:s,here:l?$:null,onGo:f}} />`}const N=({done:e,all:n})=>o`<div class="stack-tight">
    <p role="status"><b>${t("{done} of {all} placed",{done:e,all:n})}</b></p>
    <progress class="progress" aria-label=${t("Placed")} value=${e} max=${n}></progress>
  </div>`,j=({room:e,me:n,actor:i,said:l,open:r,place:c,all:h,onSay:p,onBack:d,onNext:$})=>o`<section class="card rating map-one" aria-label=${i.name}>
    <p class="rating-place">${t("{n} of {all}",{n:c,all:h})}<${s} state=${l.state} /></p>
    <h2 class="rating-title" dir="auto" tabindex="-1">${i.name}</h2>
    ${i.level&&o`<p class="soft">${u(b(e.store),i.level)}</p>`}
    <${q}
      title=${t("How much influence?")}
      ends=${[t("none"),t("the most")]}
      name=${`influence/${i.id}`}
      steps=${O}
      words=${String}
      value=${l.influence}
      open=${r}
      onChoose=${t=>p("influence",t)}
    />
    <${q}
      title=${t("For or against?")}
      ends=${[t("against"),t("for")]}
      name=${`support/${i.id}`}
      steps=${P}
      words=${T}
      value=${l.support}
      open=${r}
      onChoose=${t=>p("support",t)}
    />
    ${"half"===l.state&&o`<p class="soft" role="status">${t("Now the other one too.")}</p>`}
    ${S(l)&&o`<${A} spread=${function(t,e,n){const a=t.all("placement").filter(t=>t.actor===e&&t.group&&t.group!==n);return a.length?m(a).get(e):null}(e.store,i.id,n.group)} />`}
    <div class="rating-steps">
      <button class="button" onClick=${d} disabled=${!d}>${a("chevron-start","flip")}${t("Back")}</button>
      <button class=${S(l)?"button primary":"button"} onClick=${$} disabled=${!$}>
        ${t("Next")}${a("chevron-end","flip")}
      </button>
    </div>
  </section>`,q=({title:t,ends:e,name:n,steps:a,words:i,value:s,open:l,onChoose:r})=>o`<fieldset class="scale map-scale" disabled=${!l}>
    <legend><b>${t}</b></legend>
    ${a.map(e=>o`<label key=${e}>
          <input
            type="radio"
            name=${n}
            aria-label=${`${t} ${i(e)}`}
            checked=${e===s}
            onChange=${()=>r(e)}
          />
          <span dir="ltr">${i(e)}</span></label
        >`)}
    <p class="scale-ends" aria-hidden="true"><span>${e[0]}</span><span>${e[1]}</span></p>
  </fieldset>`,A=({spread:t})=>t&&o`<p class="soft" role="status">
    ${l("{n} other group: influence {influence}, support {support}","{n} other groups: influence {influence}, support {support}",t.groups,{influence:L(t,"influence",String),support:L(t,"support",T)})}
  </p>`,L=({low:e,high:n},a,o)=>e[a]===n[a]?o(e[a]):t("{low} to {high}",{low:o(e[a]),high:o(n[a])}),W=({room:e,me:n,actors:a,said:i,open:l,here:r,onGo:c})=>o`<section class="stack-tight">
    <h3 class="section-head">${t("On the map")}</h3>
    <ol class="rated">
      ${a.map(a=>{const{influence:u,support:h}=i(a.id);return o`<li key=${a.id} class="map-row">
          <button class="rated-row" aria-current=${a===r?"true":void 0} onClick=${()=>c(a)}>
            <span class="rated-name" dir="auto">${a.name}</span>
            <${s} state=${"waiting"===a.state?"waiting":""} />
            <span class="map-said"
              ><span class="visually-hidden">${t("Influence")}</span>${null!=u?u:"–"}<span aria-hidden="true">
                · </span
              ><span class="visually-hidden">${t("Support")}</span
              ><bdi dir="ltr">${null===h?"–":T(h)}</bdi></span
            >
          </button>
          ${l&&a.named_by===n.group&&o`<${_} room=${e} actor=${a} />`}
        </li>`})}
    </ol>
  </section>`,E=({room:e})=>e.outbox.returned.value.filter(t=>t.do.endsWith("_actor")||t.do.endsWith("_tie")).map(n=>{var i,s,l,r;return o`<div key=${n.key} class="notice came-back" role="alert" data-tone="error">
          ${a("undo")}
          <div class="stack-tight">
            <b>${n.why}</b>
            <p dir="auto">
              ${null!=(r=n.with.name)?r:null==(l=e.store.get("actor",null!=(s=null!=(i=n.with.actor)?i:n.with.from)?s:""))?void 0:l.name}
            </p>
            <button class="button" onClick=${()=>e.outbox.take(n.key)}>${t("OK")}</button>
          </div>
        </div>`}),F={from:"",to:"",type:"",mutual:!1};function D({room:n,me:s,stage:l,actors:r,open:c}){const h=e(n.draft(`${l.id}/tie`),F),p=new Map(r.map(({id:t,name:e})=>[t,e]));return o`<section class="stack">
    <h3 class="section-head">${t("Ties")}</h3>
    ${c&&o`<${H} ...${{room:n,draft:h,actors:r}} />`}
    <ul class="stack-tight">
      ${function({store:t,outbox:e}){const n=d(t),a=new Set(n.map(({id:t})=>t)),o=i(e,"add_tie",{}).filter(t=>!a.has(t.with.tie));return[...n,...o.map(t=>({...t.with,id:t.with.tie}))]}(n).map(e=>o`<li key=${e.id} class="map-row">
            <span class="map-tie-words" dir="auto"
              >${t("{from} → {to}: {type}",{from:p.get(e.from),to:p.get(e.to),type:u($(),e.type)})}</span
            >
            ${c&&e.named_by===s.group&&o`<button
                class="button quiet icon-only"
                aria-label=${t("Remove this tie")}
                onClick=${()=>n.post("remove_tie",{tie:e.id})}
              >
                ${a("trash")}
              </button>`}
          </li>`)}
    </ul>
  </section>`}function H({room:e,draft:n,actors:i}){const{from:s,to:l,type:r,mutual:c}=n.value,u=t=>n.value={...n.peek(),...t},h=s&&l&&r&&s!==l,p=i.map(({id:t,name:e})=>[t,e]);return o`<form class="card stack" onSubmit=${function(t){t.preventDefault(),h&&(e.post("add_tie",{from:s,to:l,type:r,mutual:c}),n.value=F)}}>
    <${R} label=${t("From")} pairs=${p} value=${s} onChoose=${t=>u({from:t})} />
    <${R} label=${t("What goes")} pairs=${$()} value=${r} onChoose=${t=>u({type:t})} />
    <${R}
      label=${t("To")}
      pairs=${p.filter(([t])=>t!==s)}
      value=${l}
      onChoose=${t=>u({to:t})}
    />
    <label class="tick"
      ><input
        type="checkbox"
        checked=${c}
        onChange=${t=>u({mutual:t.currentTarget.checked})}
      /><span>${t("Both ways")}</span></label
    >
    <button class="button primary wide" disabled=${!h}>${a("link")}${t("Add tie")}</button>
  </form>`}const R=({label:t,pairs:e,value:n,onChoose:a})=>o`<label class="field">
    <b>${t}</b>
    <select onChange=${t=>a(t.currentTarget.value)}>
      <option value="" selected=${!n}>–</option>
      ${e.map(([t,e])=>o`<option key=${t} value=${t} selected=${t===n}>${e}</option>`)}
    </select>
  </label>`,V=new Set(["add_actor","edit_actor","remove_actor","place_actor","add_tie","remove_tie"]),G=()=>o`<div class="empty">
    ${a("resistance","big")}
    <h2>${t("No one named yet")}</h2>
    <p>${t("Who can move this, or stop it? Name the first.")}</p>
  </div>`;var K=Object.freeze({__proto__:null,Activity:function({room:t,stage:n,open:a,head:s}){var l;const c=r(t),u=e(t.draft(`${n.id}/half`),{}),h=function({store:t,outbox:e}){const n=p(t),a=new Set(n.map(({id:t})=>t)),o=i(e,"add_actor",{}).filter(t=>!a.has(t.with.actor));return[...n.map(t=>({...t,state:"saved"})),...o.map(t=>({...t.with,id:t.with.actor,state:"waiting",mine:!0}))]}(t),d=e=>function({room:t,me:e,actor:n,half:a}){var o,s,l;const r=a.value[n],c=i(t.outbox,"place_actor",{actor:n}).at(-1),u=t.store.get("placement",`${n}/${"facilitator"===e.role?"":null!=(o=e.group)?o:""}`);return r?{influence:null!=(s=r.influence)?s:null,support:null!=(l=r.support)?l:null,state:"half"}:c?{influence:c.with.influence,support:c.with.support,state:c.state.value}:u?{influence:u.influence,support:u.support,state:"saved"}:{influence:null,support:null,state:"none"}}({room:t,me:c,actor:e,half:u}),{place:$=!0,ties:m=!1}=null!=(l=n.settings)?l:{},f=a&&Boolean(c.group);return o`<main class="page-main stack">
    ${s} <${E} room=${t} />
    <${z} ...${{room:t,stage:n,open:f,many:h.length}} />
    ${!h.length&&o`<${G} />`}
    ${h.length>0&&o`<${B}
        ...${{room:t,me:c,actors:h,said:d,open:f,asks:$}}
        done=${h.filter(({id:t})=>S(d(t))).length}
        onSay=${(e,n,a)=>function({room:t,half:e,actor:n,said:{influence:a,support:o}}){const{[n]:i,...s}=e.peek(),l=null!==a&&null!==o;e.value=l?s:{...s,[n]:{influence:a,support:o}},l&&t.post("place_actor",{actor:n,influence:a,support:o})}({room:t,half:u,actor:e,said:{...d(e),[n]:a}})}
      />`}
    ${m&&h.length>1&&o`<${D} ...${{room:t,me:c,stage:n,actors:h,open:f}} />`}
  </main>`},takes:t=>V.has(t.do)});const[J,Q]=[400,6e5],U=Math.PI*(3-Math.sqrt(5)),[X,Y]=[60,20];function Z(t,{width:e,height:n,gap:a,taken:o}){let i=!1;for(let e=0;e<t.length;e++)for(let n=e+1;n<t.length;n++)i=ot(t[e],t[n],a,U*(e+n))||i;for(const s of t){for(const t of o)i=nt(s,t,a/2)||i;s.x=at(s.x,a/2,e-a/2),s.y=at(s.y,a/2,n-a/2)}return i}function tt(t,e,n){if(et(t,e,n))return t;for(let a=0;a<X*Y;a++){const[o,i]=[(1+Math.floor(a/Y))*n.gap/4,2*Math.PI*a/Y],s={x:t.x+o*Math.cos(i),y:t.y+o*Math.sin(i)};if(et(s,e,n))return s}return t}function et({x:t,y:e},n,{width:a,height:o,gap:i,taken:s}){const l=i/2-.05;return t>=l&&e>=l&&t<=a-l&&e<=o-l&&s.every(n=>t<=n.x-l||t>=n.x+n.width+l||e<=n.y-l||e>=n.y+n.height+l)&&n.every(n=>Math.max(Math.abs(t-n.x),Math.abs(e-n.y))>=i-.05)}function nt(t,{x:e,y:n,width:a,height:o},i){const s=[["x",e-i-t.x],["x",e+a+i-t.x],["y",n-i-t.y],["y",n+o+i-t.y]];if(!(s[0][1]<-.01&&s[1][1]>.01&&s[2][1]<-.01&&s[3][1]>.01))return!1;const[l,r]=s.reduce((t,e)=>Math.abs(e[1])<Math.abs(t[1])?e:t);return t[l]+=r,!0}const at=(t,e,n)=>Math.max(e,Math.min(n,t));function ot(t,e,n,a){const o={x:e.x-t.x,y:e.y-t.y};if(Math.max(Math.abs(o.x),Math.abs(o.y))>=n-.01)return!1;const i=Math.hypot(o.x,o.y)<.01,s=Math.abs(i?Math.cos(a):o.x)>Math.abs(i?Math.sin(a):o.y)?"x":"y",l=Math.sign(i?Math.cos(a)+Math.sin(a):o[s])||1,r=(n-Math.abs(o[s]))/2+.05;return t[s]-=l*r,e[s]+=l*r,!0}const[it,st]=[.3,1.1];function lt(t,e,n){const a=[];for(const o of t.split(/\s+/).filter(Boolean)){const t=a.length?`${a.at(-1)} ${o}`:o;a.length&&n(t)<=e?a[a.length-1]=t:a.push(o)}return a.length<=3&&a.every(t=>n(t)<=e)?a:null}function rt(t,{width:e,height:n,size:a,radius:o,widthOf:i,taken:s=[]}){const l=[...s,...t.map(({x:t,y:e})=>({x:t-o,y:e-o,width:2*o,height:2*o}))],r=new Map;for(const s of t){const t=lt(s.words,11,i),c=t&&ut(s,ct(t,a,i),{radius:o,size:a,width:e,height:n,held:l});c&&(l.push(c),r.set(s.id,{...c,lines:t}))}return r}const ct=(t,e,n)=>({width:Math.max(...t.map(n))*e,height:1.2*t.length*e});function ut(t,e,{radius:n,size:a,width:o,height:i,held:s}){const l=({x:t,y:n})=>t>=0&&n>=0&&t+e.width<=o&&n+e.height<=i;for(const o of[it,st])for(const i of ht(t,e,n+o*a)){const t={...i,width:e.width,height:e.height};if(l(t)&&!s.some(e=>{return a=e,(n=t).x<a.x+a.width&&a.x<n.x+n.width&&n.y<a.y+a.height&&a.y<n.y+n.height;var n,a}))return t}return null}function ht({x:t,y:e},{width:n,height:a},o){const[i,s,l]=[t-o-n,t-n/2,t+o],[r,c,u]=[e-o-a,e-a/2,e+o];return[{x:l,y:c},{x:i,y:c},{x:s,y:u},{x:s,y:r},{x:l-o/3,y:r+o/3},{x:l-o/3,y:u-o/3},{x:i+o/3,y:r+o/3},{x:i+o/3,y:u-o/3}]}const[pt,dt]=[.34,.46],$t=t=>.72*t;function mt(t,{width:e,height:n,size:a,widthOf:o}){const i=ft(t,{width:e,height:n,size:a,widthOf:o});if(i.labels.size===i.points.length)return{...i,width:e,beside:0,pages:[{from:0,entries:[]}]};const s=function(t,{width:e,size:n,widthOf:a}){const o=Math.max(...t.flatMap(({words:t})=>gt(t)).map(a));return Math.max(pt*e,Math.min(dt*e,(o+3.4+.1)*n))}(i.points,{width:e,size:a,widthOf:o}),l=Math.floor(e-s),r=ft(t,{width:l,height:n,size:a,widthOf:o}),c=r.points.filter(({id:t})=>!r.labels.has(t)),u=s/a-3.4,h=c.map(({id:t,words:e},n)=>({n:n+1,id:t,lines:yt(e,u,o)}));return{...r,width:l,beside:s,pages:wt(h,n,a)}}function ft(t,{width:e,height:n,size:a,widthOf:o}){const i=$t(a),s=t({width:e,height:n}),l=function(t,{width:e,height:n,gap:a,taken:o=[]}){const i=[...t].sort((t,e)=>t.id<e.id?-1:1).map(t=>({...t})),s=Math.min(J,2*Q/t.length**2);for(let t=0;t<s&&Z(i,{width:e,height:n,gap:a,taken:o});t++);const l=function(t,e){const n=[];for(const a of t)n.push({...a,...tt(a,n,e)});return n}(i,{width:e,height:n,gap:a,taken:o});return t.map(({id:t})=>l.find(e=>e.id===t))}(s.points,{width:e,height:n,gap:2.1*i+3,taken:s.taken});return{...s,points:l,labels:rt(l,{width:e,height:n,size:a,radius:i,widthOf:o,taken:s.taken})}}const gt=t=>t.split(/\s+/).filter(Boolean);function yt(t,e,n){const a=[""];for(const o of gt(t).flatMap(t=>function(t,e,n){var a;const o=[""];for(const i of null!=(a=t.match(new RegExp("\\P{M}\\p{M}*|\\p{M}+","gu")))?a:[])o.at(-1)&&n(o.at(-1)+i)>e&&o.push(""),o[o.length-1]+=i;return o}(t,e,n))){const t=a.at(-1)?`${a.at(-1)} ${o}`:o;n(t)<=e||!a.at(-1)?a[a.length-1]=t:a.push(o)}return a}const vt=({lines:t},e)=>(1.2*t.length+.35)*e;function wt(t,e,n){const a=[];let o=1/0;for(const i of t){const t=vt(i,n);o+t>e&&([o]=[(a.push({from:i.n,entries:[]}),0)]),a.at(-1).entries.push(i),o+=t}return a}const bt=({fit:t,height:e,size:n,behind:a,sides:i,label:s})=>{const l=new Map(t.pages.flatMap(({entries:t})=>t).map(({id:t,n:e})=>[t,e]));return o`<svg
    class="map-chart"
    role="img"
    aria-label=${s}
    width=${t.width}
    height=${e}
    viewBox=${`0 0 ${t.width} ${e}`}
    font-size=${n}
  >
    ${a} ${t.points.map(e=>Mt(e,t.labels.get(e.id),n))}
    ${t.points.map(t=>xt(t,l.get(t.id),i.get(t.id),n))}
    ${t.points.map(({id:e})=>kt(e,t.labels.get(e),n))}
  </svg>`},xt=({id:t,x:e,y:n},a,i,s)=>{const l=a?1.05*$t(s):.7*$t(s);return o`<g key=${t} class="map-point" data-side=${i} data-id=${t}>
    <rect x=${e-l} y=${n-l} width=${2*l} height=${2*l} rx=${"against"===i?l/4:l} />
    ${a&&o`<text class="map-number" x=${e} y=${n} dy="0.36em" font-size=${s}>${a}</text>`}
  </g>`},Mt=({id:t,x:e,y:n},a,i)=>{if(!a)return null;const s=(t,e,n)=>Math.max(e,Math.min(e+n,t)),[l,r]=[s(e,a.x,a.width),s(n,a.y,a.height)];return Math.hypot(l-e,r-n)>1.3*i&&o`<path key=${t} class="map-lead" d=${`M${e} ${n}L${l} ${r}`} />`},kt=(t,e,n)=>e&&o`<text key=${t} class="map-name" data-of=${t}>
    ${e.lines.map((t,a)=>o`<tspan x=${e.x+e.width/2} y=${e.y+1.2*(a+.5)*n} dy="0.36em">${t}</tspan>`)}
  </text>`,zt=({entries:t},e)=>t.length>0&&o`<ol class="map-list">
    ${t.map(({n:t,id:n,lines:a})=>o`<li key=${n} value=${t} data-side=${e.get(n)}>
          <b class="map-list-number">${t}</b
          ><span class="map-list-name">${a.map(t=>o`<span key=${t} dir="auto">${t}</span>`)}</span>
        </li>`)}
  </ol>`,Ct=t=>void 0===t?"–":String(Math.round(10*t)/10);function St({store:e,actors:n,ties:a,standings:i}){const s=new Map(n.map(({id:t,name:e})=>[t,e]));return o`<table class="visually-hidden">
    <caption>
      ${t("Influence map")}
    </caption>
    <thead>
      <tr>
        <th>${t("Who")}</th>
        <th>${t("Level")}</th>
        <th>${t("Influence")}</th>
        <th>${t("Support")}</th>
        <th>${t("Ties to")}</th>
      </tr>
    </thead>
    <tbody>
      ${n.map(({id:t,name:n,level:l=""})=>{var r,c;return o`<tr key=${t}>
            <th dir="auto">${n}</th>
            <td>${u(b(e),l)}</td>
            <td>${Ct(null==(r=i.get(t))?void 0:r.influence)}</td>
            <td>${Ct(null==(c=i.get(t))?void 0:c.support)}</td>
            <td>${_t(t,a,s)}</td>
          </tr>`})}
    </tbody>
  </table>`}const _t=(e,n,a)=>n.filter(({from:t})=>t===e).map(({to:t,type:e})=>`${a.get(t)} (${u($(),e)})`).join(t(", ")),[It,Ot]=[250,4e5];function Pt(t,e,{width:n,height:a,margin:o}){const i=new Set(e.flatMap(({from:t,to:e})=>[t,e])),[s,l]=[t.filter(t=>i.has(t)),t.filter(t=>!i.has(t))],r=l.length?2.2*o:0,c=function(t,e){const n=t.map((e,n)=>Tt(n,t.length)),a=new Map(t.map((t,e)=>[t,e])),o=e.map(({from:t,to:e})=>[a.get(t),a.get(e)]),i=.9/Math.sqrt(Math.max(1,t.length)),s=Math.min(It,2*Ot/t.length**2);for(let t=0;t<s;t++)Bt(n,o,i,.12*(1-t/s));return new Map(function(t){const e=e=>[Math.min(...t.map(e)),Math.max(...t.map(e))],[[n,a],[o,i]]=[e(t=>t.x),e(t=>t.y)],s=(t,e,n)=>n-e>.001?(t-e)/(n-e):.5;return t.map(({x:t,y:e})=>({x:s(t,n,a),y:s(e,o,i)}))}(n).map((e,n)=>[t[n],e]))}([...s].sort(),e),u=n-2*o,h=a-2*o-r;return[...s.map(t=>({id:t,x:o+c.get(t).x*u,y:o+c.get(t).y*h})),...l.map((t,e)=>({id:t,x:(e+.5)/l.length*n,y:a-o}))]}const Tt=(t,e)=>({x:.5+.4*Math.cos(2*Math.PI*t/e),y:.5+.4*Math.sin(2*Math.PI*t/e)});function Bt(t,e,n,a){const o=t.map(()=>({x:0,y:0}));for(let e=0;e<t.length;e++)for(let a=e+1;a<t.length;a++)Nt(t,o,e,a,t=>-n*n/t);for(const[a,i]of e)Nt(t,o,a,i,t=>t*t/n);t.forEach((t,e)=>{const n=Math.hypot(o[e].x,o[e].y)||1,i=Math.min(n,a)/n;t.x+=o[e].x*i+.01*(.5-t.x),t.y+=o[e].y*i+.01*(.5-t.y)})}function Nt(t,e,n,a,o){const[i,s]=[t[a].x-t[n].x,t[a].y-t[n].y],l=Math.max(.001,Math.hypot(i,s)),r=o(l)/l;e[n].x+=i*r,e[n].y+=s*r,e[a].x-=i*r,e[a].y-=s*r}const[jt,qt,At]=[-5,5,10],Lt=Math.PI/5,Wt=1.7,Et=.94,Ft=({influence:t,support:e},{width:n,height:a,size:o})=>({x:1.5*o+(e-jt)/(qt-jt)*(n-3*o),y:2.6*o+(1-t/At)*(a-5.2*o)}),Dt=({actors:t,standings:e,size:n})=>({width:a,height:o})=>({points:[...t.filter(({id:t})=>e.has(t))].sort((t,n)=>e.get(n.id).influence-e.get(t.id).influence).map(({id:t,name:i})=>({id:t,words:i,...Ft(e.get(t),{width:a,height:o,size:n})})),taken:[{x:0,y:0,width:a,height:1.4*n},{x:0,y:o-1.4*n,width:a,height:1.4*n}]}),Ht=({levels:t,size:e,widthOf:n})=>({width:a,height:o})=>{const i=t.map((e,n)=>({...e,...Rt(n,t.length,a,o)})),s=i.map(t=>function({title:t,actors:e,ry:n,outer:a,inner:o},{width:i,height:s,size:l,widthOf:r}){const c=`${t}: ${e.length}`,u=o?s/2-n*(o+a)/(2*a):s/2,h=r(c)*l*1.08;return{words:c,x:i/2,y:u,box:{x:i/2-h/2,y:u-.7*l,width:h,height:1.4*l}}}(t,{width:a,height:o,size:e,widthOf:n}));return{rings:i,titles:s,points:i.flatMap(t=>t.actors.map((e,n)=>function({id:t,name:e},n,{actors:a,inner:o,outer:i},{width:s,height:l}){const r=-Math.PI/2+Lt/2+(n+.5)/a.length*(2*Math.PI-Lt),c=(o?(o+i)/2:.66*i)*Et;return{id:t,words:e,x:s/2+Math.cos(r)*c*s/2,y:l/2+Math.sin(r)*c*l/2}}(e,n,t,{width:a,height:o}))),taken:s.map(({box:t})=>t)}},Rt=(t,e,n,a)=>({rx:(t+Wt)/(e-1+Wt)*Et*n/2,ry:(t+Wt)/(e-1+Wt)*Et*a/2,inner:t?(t-1+Wt)/(e-1+Wt):0,outer:(t+Wt)/(e-1+Wt)}),Vt=({actors:t,ties:e,size:n})=>({width:a,height:o})=>{const i=new Map(t.map(({id:t,name:e})=>[t,e])),s=t=>e.filter(({from:e,to:n})=>e===t||n===t).length;return{points:Pt([...i.keys()],e,{width:a,height:o,margin:1.6*n}).map(t=>({...t,words:i.get(t.id)})).sort((t,e)=>s(e.id)-s(t.id)),taken:[]}};function Gt({width:e,points:n},{height:a,size:i,standings:s}){const l=Ft({influence:5,support:0},{width:e,height:a,size:i}),r=(t,e,n,a)=>o`<text class="map-axis" x=${t} y=${e} dy="0.36em" text-anchor=${n}>${a}</text>`;return o`<rect class="map-critical" x="0" y="0" width=${l.x} height=${l.y} />
    <path class="map-cross" d=${`M${l.x} 0V${a}M0 ${l.y}H${e}`} />
    ${n.map(({id:t})=>function(t,e,n){if(!(null==e?void 0:e.apart))return null;const[a,i,s]=[e.low,e.high,e].map(t=>Ft(t,n));return o`<path key=${t} class="map-spread" d=${`M${a.x} ${s.y}H${i.x}M${s.x} ${a.y}V${i.y}`} />`}(t,s.get(t),{width:e,height:a,size:i}))}
    ${r(e/2,.7*i,"middle",t("Much influence"))}
    ${r(e/2,a-.7*i,"middle",t("Little influence"))}
    ${r(.3*i,.7*i,"start",t("Against"))} ${r(e-.3*i,.7*i,"end",t("For"))}`}const Kt=({width:t,rings:e,titles:n},{height:a})=>o`${[...e].reverse().map(({id:e,rx:n,ry:i,actors:s})=>o`<ellipse
          key=${e}
          class="map-ring"
          data-empty=${0===s.length}
          cx=${t/2}
          cy=${a/2}
          rx=${n}
          ry=${i}
        />`)}
  ${n.map(({words:t,x:e,y:n})=>o`<text key=${t} class="map-ring-title" x=${e} y=${n} dy="0.36em">${t}</text>`)}`;function Jt({points:t},{ties:e,size:n}){const a=new Map(t.map(t=>[t.id,t]));return e.map(t=>function({id:t,type:e,strength:n=1,mutual:a},i,s,l){const r=Math.hypot(s.x-i.x,s.y-i.y)||1,[c,u]=[(s.x-i.x)/r,(s.y-i.y)/r],h=1.1*$t(l),[p,d]=[{x:i.x+c*h,y:i.y+u*h},{x:s.x-c*h,y:s.y-u*h}];return o`<g key=${t} class="map-tie" data-type=${e} stroke-width=${(.06+.06*n)*l}>
    <path d=${`M${p.x} ${p.y}L${d.x} ${d.y}`} />
    ${Qt(d,c,u,l)} ${a&&Qt(p,-c,-u,l)}
  </g>`}(t,a.get(t.from),a.get(t.to),n))}function Qt({x:t,y:e},n,a,i){const[s,l]=[.55*i,.25*i],r=t-n*s,c=e-a*s;return o`<polygon points=${[[t,e],[r-a*l,c+n*l],[r+a*l,c-n*l]].map(t=>t.join(",")).join(" ")} />`}export{St as T,p as a,m as b,d as c,x as d,M as e,mt as f,w as g,Kt as h,Jt as i,Dt as j,bt as k,b as l,zt as m,Vt as n,K as o,Gt as p,Ht as r,v as s,$ as t};
