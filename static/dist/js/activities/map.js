import{t,k as e,h as n,i as a,n as o,an as i,ak as s,d as l,w as r}from"../core/shared.js";import{a as c,l as u,S as h}from"../writing.js";const p=t=>[...t.all("actor")].sort((t,e)=>t.at-e.at||(t.id<e.id?-1:1)),d=t=>t.all("tie").filter(({from:e,to:n})=>t.get("actor",e)&&t.get("actor",n)),$=()=>[["information",t("Information")],["money",t("Money")],["authority",t("Authority")],["support",t("Support")],["conflict",t("Conflict")]];function m(t){var e;const n=new Map;for(const a of t)n.set(a.actor,[...null!=(e=n.get(a.actor))?e:[],a]);return new Map([...n].map(([t,e])=>[t,f(e)]))}function f(t){const e=t.filter(({group:t})=>t),n=t.find(({group:t})=>!t),a=n=>{const a=a=>n(...(e.length?e:t).map(t=>t[a]));return{influence:a("influence"),support:a("support")}},[o,i]=[a(Math.min),a(Math.max)],s=Math.max(i.influence-o.influence,i.support-o.support);return{...null!=n?n:y(e),id:void 0,groups:e.length,low:o,high:i,apart:s>=4}}const g=t=>t.reduce((t,e)=>t+e,0)/t.length,y=t=>({influence:g(t.map(t=>t.influence)),support:g(t.map(t=>t.support))});function v(t){return t?t.support<=-1?"against":t.support>=1?"for":"between":"unsaid"}function b(e,n){var a,o;const i=c(),s=null!=(o=null==(a=e.get("vocabulary","levels"))?void 0:a.items)?o:i.map(([t])=>({id:t})),l=({id:t,title:e})=>e||u(i,t),r=s.map(t=>{return{id:t.id,gone:t.gone,title:l(t),actors:(e=t.id,n.filter(({level:t=""})=>t===e))};var e}).filter(t=>!t.gone||t.actors.length),h=new Set(r.map(({id:t})=>t)),p=n.filter(({level:t=""})=>!h.has(t));return p.length?[...r,{id:"",title:t("No level given"),actors:p}]:r}const w=t=>b(t,[]).filter(({id:t})=>t).map(({id:t,title:e})=>[t,e]),x=(t,e)=>t.filter(({id:t})=>{var n;return(null==(n=e.get(t))?void 0:n.influence)>=6&&"against"===v(e.get(t))}).sort((t,n)=>e.get(n.id).influence-e.get(t.id).influence);function k(t,e){const n=new Set(e.flatMap(({from:t,to:e})=>[t,e]));return t.filter(({id:t})=>!n.has(t))}const M={name:"",level:""};function C({room:i,stage:s,open:l,many:r}){const c=e(i.draft(`${s.id}/actor`),M),u=n(0===r||Boolean(c.peek().name));if(!l)return null;if(!u.value)return o`<button class="button wide" onClick=${()=>u.value=!0}>
      ${a("plus")}${t("Name someone")}
    </button>`;const{name:h,level:p}=c.value;return o`<form class="card stack" onSubmit=${function(t){t.preventDefault(),h.trim()&&(i.post("add_actor",{name:h.trim(),level:p||void 0}),c.value=M,u.value=!1)}}>
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
    <${S} ...${{store:i.store,level:p}} onChoose=${t=>c.value={name:h,level:t}} />
    <button class="button primary wide" disabled=${!h.trim()}>${a("plus")}${t("Put on the map")}</button>
  </form>`}const S=({store:e,level:n,onChoose:a})=>o`<label class="field">
    <b>${t("Level of influence")}</b>
    <select onChange=${t=>a(t.currentTarget.value)}>
      <option value="" selected=${!n}>${t("I don’t know")}</option>
      ${w(e).map(([t,e])=>o`<option key=${t} value=${t} selected=${t===n}>${e}</option>`)}
    </select>
  </label>`,z=({state:t})=>"saved"===t||"waiting"===t;function _({room:e,actor:i}){const s=n(!1);return o`<button
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
          ${w(e.store).map(([t,e])=>o`<option key=${t} value=${t} selected=${t===c.value}>${e}</option>`)}
        </select>
      </label>
      <button class="button primary wide" disabled=${!r.value.trim()}>${t("Save")}</button>
      <button class="button danger wide" type="button" onClick=${()=>(e.post("remove_actor",{actor:i.id}),s())}>
        ${a("trash")}${t("Remove from the map")}
      </button>
    </form><//
  >`}const O=Array.from({length:11},(t,e)=>e),T=O.map(t=>t-5),B=t=>t>0?`+${t}`:String(t).replace("-","−");function N({room:t,me:e,actors:a,said:i,open:s,asks:l,done:r,onSay:c}){var u,h;const p=a.find(({id:t})=>!z(i(t))),d=n((null!=p?p:a[0]).id),$=null!=(u=a.find(({id:t})=>t===d.value))?u:a[0],m=a.indexOf($),f=t=>(d.value=t.id,void requestAnimationFrame(()=>{var t,e;null==(t=document.querySelector(".rating-title"))||t.focus({preventScroll:!0}),null==(e=document.querySelector(".rating"))||e.scrollIntoView({block:"center"})})),g=null!=(h=a[m+1])?h:a.find(t=>t!==$&&!z(i(t.id)));return o`${l&&o`<${P} done=${r} all=${a.length} />`}
    ${l&&o`<${j}
        key=${$.id}
        ...${{room:t,me:e,actor:$,said:i($.id),open:s}}
        place=${m+1}
        all=${a.length}
        onSay=${(t,e)=>c($.id,t,e)}
        onBack=${m>0?()=>f(a[m-1]):null}
        onNext=${g?()=>f(g):null}
      />`} <${W} ...${{room:t,me:e,actors:a,said:i,open:s,here:l?$:null,onGo:f}} />`}const P=({done:e,all:n})=>o`<div class="stack-tight">
    <p role="status"><b>${t("{done} of {all} placed",{done:e,all:n})}</b></p>
    <progress class="progress" aria-label=${t("Placed")} value=${e} max=${n}></progress>
  </div>`,j=({room:e,me:n,actor:i,said:l,open:r,place:c,all:h,onSay:p,onBack:d,onNext:$})=>o`<section class="card rating map-one" aria-label=${i.name}>
    <p class="rating-place">${t("{n} of {all}",{n:c,all:h})}<${s} state=${l.state} /></p>
    <h2 class="rating-title" dir="auto" tabindex="-1">${i.name}</h2>
    ${i.level&&o`<p class="soft">${u(w(e.store),i.level)}</p>`}
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
      steps=${T}
      words=${B}
      value=${l.support}
      open=${r}
      onChoose=${t=>p("support",t)}
    />
    ${"half"===l.state&&o`<p class="soft" role="status">${t("Now the other one too.")}</p>`}
    ${z(l)&&o`<${A} spread=${function(t,e,n){const a=t.all("placement").filter(t=>t.actor===e&&t.group&&t.group!==n);return a.length?m(a).get(e):null}(e.store,i.id,n.group)} />`}
    <div class="rating-steps">
      <button class="button" onClick=${d} disabled=${!d}>${a("chevron-start","flip")}${t("Back")}</button>
      <button class=${z(l)?"button primary":"button"} onClick=${$} disabled=${!$}>
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
    ${l("{n} other group: influence {influence}, support {support}","{n} other groups: influence {influence}, support {support}",t.groups,{influence:L(t,"influence",String),support:L(t,"support",B)})}
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
              ><bdi dir="ltr">${null===h?"–":B(h)}</bdi></span
            >
          </button>
          ${l&&a.named_by===n.group&&o`<${_} room=${e} actor=${a} />`}
        </li>`})}
    </ol>
  </section>`,F=({room:e})=>e.outbox.returned.value.filter(t=>t.do.endsWith("_actor")||t.do.endsWith("_tie")).map(n=>{var i,s,l,r;return o`<div key=${n.key} class="notice came-back" role="alert" data-tone="error">
          ${a("undo")}
          <div class="stack-tight">
            <b>${n.why}</b>
            <p dir="auto">
              ${null!=(r=n.with.name)?r:null==(l=e.store.get("actor",null!=(s=null!=(i=n.with.actor)?i:n.with.from)?s:""))?void 0:l.name}
            </p>
            <button class="button" onClick=${()=>e.outbox.take(n.key)}>${t("OK")}</button>
          </div>
        </div>`}),D={from:"",to:"",type:"",mutual:!1};function E({room:n,me:s,stage:l,actors:r,open:c}){const h=e(n.draft(`${l.id}/tie`),D),p=new Map(r.map(({id:t,name:e})=>[t,e]));return o`<section class="stack">
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
  </section>`}function H({room:e,draft:n,actors:i}){const{from:s,to:l,type:r,mutual:c}=n.value,u=t=>n.value={...n.peek(),...t},h=s&&l&&r&&s!==l,p=i.map(({id:t,name:e})=>[t,e]);return o`<form class="card stack" onSubmit=${function(t){t.preventDefault(),h&&(e.post("add_tie",{from:s,to:l,type:r,mutual:c}),n.value=D)}}>
    <${V} label=${t("From")} pairs=${p} value=${s} onChoose=${t=>u({from:t})} />
    <${V} label=${t("What goes")} pairs=${$()} value=${r} onChoose=${t=>u({type:t})} />
    <${V}
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
  </form>`}const V=({label:t,pairs:e,value:n,onChoose:a})=>o`<label class="field">
    <b>${t}</b>
    <select onChange=${t=>a(t.currentTarget.value)}>
      <option value="" selected=${!n}>–</option>
      ${e.map(([t,e])=>o`<option key=${t} value=${t} selected=${t===n}>${e}</option>`)}
    </select>
  </label>`,G=new Set(["add_actor","edit_actor","remove_actor","place_actor","add_tie","remove_tie"]),R=()=>o`<div class="empty">
    ${a("resistance","big")}
    <h2>${t("No one named yet")}</h2>
    <p>${t("Who can move this, or stop it? Name the first.")}</p>
  </div>`;var K=Object.freeze({__proto__:null,Activity:function({room:t,stage:n,open:a,head:s}){var l;const c=r(t),u=e(t.draft(`${n.id}/half`),{}),h=function({store:t,outbox:e}){const n=p(t),a=new Set(n.map(({id:t})=>t)),o=i(e,"add_actor",{}).filter(t=>!a.has(t.with.actor));return[...n.map(t=>({...t,state:"saved"})),...o.map(t=>({...t.with,id:t.with.actor,state:"waiting",mine:!0}))]}(t),d=e=>function({room:t,me:e,actor:n,half:a}){var o,s,l;const r=a.value[n],c=i(t.outbox,"place_actor",{actor:n}).at(-1),u=t.store.get("placement",`${n}/${"facilitator"===e.role?"":null!=(o=e.group)?o:""}`);return r?{influence:null!=(s=r.influence)?s:null,support:null!=(l=r.support)?l:null,state:"half"}:c?{influence:c.with.influence,support:c.with.support,state:c.state.value}:u?{influence:u.influence,support:u.support,state:"saved"}:{influence:null,support:null,state:"none"}}({room:t,me:c,actor:e,half:u}),{place:$=!0,ties:m=!1}=null!=(l=n.settings)?l:{},f=a&&Boolean(c.group);return o`<main class="page-main stack">
    ${s} <${F} room=${t} />
    <${C} ...${{room:t,stage:n,open:f,many:h.length}} />
    ${!h.length&&o`<${R} />`}
    ${h.length>0&&o`<${N}
        ...${{room:t,me:c,actors:h,said:d,open:f,asks:$}}
        done=${h.filter(({id:t})=>z(d(t))).length}
        onSay=${(e,n,a)=>function({room:t,half:e,actor:n,said:{influence:a,support:o}}){const{[n]:i,...s}=e.peek(),l=null!==a&&null!==o;e.value=l?s:{...s,[n]:{influence:a,support:o}},l&&t.post("place_actor",{actor:n,influence:a,support:o})}({room:t,half:u,actor:e,said:{...d(e),[n]:a}})}
      />`}
    ${m&&h.length>1&&o`<${E} ...${{room:t,me:c,stage:n,actors:h,open:f}} />`}
  </main>`},takes:t=>G.has(t.do)});const J=Math.PI*(3-Math.sqrt(5));function Q(t,{width:e,height:n,gap:a,taken:o}){let i=!1;for(let e=0;e<t.length;e++)for(let n=e+1;n<t.length;n++)i=Y(t[e],t[n],a,J*(e+n))||i;for(const s of t){for(const t of o)i=U(s,t,a/2)||i;s.x=X(s.x,a/2,e-a/2),s.y=X(s.y,a/2,n-a/2)}return i}function U(t,{x:e,y:n,width:a,height:o},i){const s=[["x",e-i-t.x],["x",e+a+i-t.x],["y",n-i-t.y],["y",n+o+i-t.y]];if(!(s[0][1]<-.01&&s[1][1]>.01&&s[2][1]<-.01&&s[3][1]>.01))return!1;const[l,r]=s.reduce((t,e)=>Math.abs(e[1])<Math.abs(t[1])?e:t);return t[l]+=r,!0}const X=(t,e,n)=>Math.max(e,Math.min(n,t));function Y(t,e,n,a){const o={x:e.x-t.x,y:e.y-t.y};if(Math.max(Math.abs(o.x),Math.abs(o.y))>=n-.01)return!1;const i=Math.hypot(o.x,o.y)<.01,s=Math.abs(i?Math.cos(a):o.x)>Math.abs(i?Math.sin(a):o.y)?"x":"y",l=Math.sign(i?Math.cos(a)+Math.sin(a):o[s])||1,r=(n-Math.abs(o[s]))/2+.05;return t[s]-=l*r,e[s]+=l*r,!0}const[Z,tt]=[.3,1.1];function et(t,e,n){const a=[];for(const o of t.split(/\s+/).filter(Boolean)){const t=a.length?`${a.at(-1)} ${o}`:o;a.length&&n(t)<=e?a[a.length-1]=t:a.push(o)}return a.length<=3&&a.every(t=>n(t)<=e)?a:null}function nt(t,{width:e,height:n,size:a,radius:o,widthOf:i,taken:s=[]}){const l=[...s,...t.map(({x:t,y:e})=>({x:t-o,y:e-o,width:2*o,height:2*o}))],r=new Map;for(const s of t){const t=et(s.words,11,i),c=t&&ot(s,at(t,a,i),{radius:o,size:a,width:e,height:n,held:l});c&&(l.push(c),r.set(s.id,{...c,lines:t}))}return r}const at=(t,e,n)=>({width:Math.max(...t.map(n))*e,height:1.2*t.length*e});function ot(t,e,{radius:n,size:a,width:o,height:i,held:s}){const l=({x:t,y:n})=>t>=0&&n>=0&&t+e.width<=o&&n+e.height<=i;for(const o of[Z,tt])for(const i of it(t,e,n+o*a)){const t={...i,width:e.width,height:e.height};if(l(t)&&!s.some(e=>{return a=e,(n=t).x<a.x+a.width&&a.x<n.x+n.width&&n.y<a.y+a.height&&a.y<n.y+n.height;var n,a}))return t}return null}function it({x:t,y:e},{width:n,height:a},o){const[i,s,l]=[t-o-n,t-n/2,t+o],[r,c,u]=[e-o-a,e-a/2,e+o];return[{x:l,y:c},{x:i,y:c},{x:s,y:u},{x:s,y:r},{x:l-o/3,y:r+o/3},{x:l-o/3,y:u-o/3},{x:i+o/3,y:r+o/3},{x:i+o/3,y:u-o/3}]}const st=t=>.72*t;function lt(t,{width:e,height:n,size:a,widthOf:o}){const i=rt(t,{width:e,height:n,size:a,widthOf:o});if(i.labels.size===i.points.length)return{...i,width:e,pages:[{from:0,entries:[]}]};const s=Math.floor(e*(1-.34)),l=rt(t,{width:s,height:n,size:a,widthOf:o}),r=l.points.filter(({id:t})=>!l.labels.has(t)),c=.34*e/a-2.4-1,u=r.map(({id:t,words:e},n)=>({n:n+1,id:t,lines:ct(e,c,o)}));return{...l,width:s,pages:ht(u,n,a)}}function rt(t,{width:e,height:n,size:a,widthOf:o}){const i=st(a),s=t({width:e,height:n}),l=function(t,{width:e,height:n,gap:a,taken:o=[]}){const i=[...t].sort((t,e)=>t.id<e.id?-1:1).map(t=>({...t}));for(let t=0;t<400&&Q(i,{width:e,height:n,gap:a,taken:o});t++);return t.map(({id:t})=>i.find(e=>e.id===t))}(s.points,{width:e,height:n,gap:2.1*i+3,taken:s.taken});return{...s,points:l,labels:nt(l,{width:e,height:n,size:a,radius:i,widthOf:o,taken:s.taken})}}function ct(t,e,n){const a=[""];for(const o of t.split(/\s+/).filter(Boolean)){const t=a.at(-1)?`${a.at(-1)} ${o}`:o;n(t)<=e||!a.at(-1)?a[a.length-1]=t:a.push(o)}return a}const ut=({lines:t},e)=>(1.2*t.length+.35)*e;function ht(t,e,n){const a=[];let o=1/0;for(const i of t){const t=ut(i,n);o+t>e&&([o]=[(a.push({from:i.n,entries:[]}),0)]),a.at(-1).entries.push(i),o+=t}return a}const pt=({fit:t,height:e,size:n,behind:a,sides:i,label:s})=>{const l=new Map(t.pages.flatMap(({entries:t})=>t).map(({id:t,n:e})=>[t,e]));return o`<svg
    class="map-chart"
    role="img"
    aria-label=${s}
    width=${t.width}
    height=${e}
    viewBox=${`0 0 ${t.width} ${e}`}
    font-size=${n}
  >
    ${a} ${t.points.map(e=>$t(e,t.labels.get(e.id),n))}
    ${t.points.map(t=>dt(t,l.get(t.id),i.get(t.id),n))}
    ${t.points.map(({id:e})=>mt(e,t.labels.get(e),n))}
  </svg>`},dt=({id:t,x:e,y:n},a,i,s)=>{const l=a?1.05*st(s):.7*st(s);return o`<g key=${t} class="map-point" data-side=${i} data-id=${t}>
    <rect x=${e-l} y=${n-l} width=${2*l} height=${2*l} rx=${"against"===i?l/4:l} />
    ${a&&o`<text class="map-number" x=${e} y=${n} dy="0.36em" font-size=${s}>${a}</text>`}
  </g>`},$t=({id:t,x:e,y:n},a,i)=>{if(!a)return null;const s=(t,e,n)=>Math.max(e,Math.min(e+n,t)),[l,r]=[s(e,a.x,a.width),s(n,a.y,a.height)];return Math.hypot(l-e,r-n)>1.3*i&&o`<path key=${t} class="map-lead" d=${`M${e} ${n}L${l} ${r}`} />`},mt=(t,e,n)=>e&&o`<text key=${t} class="map-name" data-of=${t}>
    ${e.lines.map((t,a)=>o`<tspan x=${e.x+e.width/2} y=${e.y+1.2*(a+.5)*n} dy="0.36em">${t}</tspan>`)}
  </text>`,ft=({entries:t},e)=>t.length>0&&o`<ol class="map-list">
    ${t.map(({n:t,id:n,lines:a})=>o`<li key=${n} value=${t} data-side=${e.get(n)}>
          <b class="map-list-number">${t}</b
          ><span class="map-list-name">${a.map(t=>o`<span key=${t} dir="auto">${t}</span>`)}</span>
        </li>`)}
  </ol>`,gt=t=>void 0===t?"–":String(Math.round(10*t)/10);function yt({store:e,actors:n,ties:a,standings:i}){const s=new Map(n.map(({id:t,name:e})=>[t,e]));return o`<table class="visually-hidden">
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
            <td>${u(w(e),l)}</td>
            <td>${gt(null==(r=i.get(t))?void 0:r.influence)}</td>
            <td>${gt(null==(c=i.get(t))?void 0:c.support)}</td>
            <td>${vt(t,a,s)}</td>
          </tr>`})}
    </tbody>
  </table>`}const vt=(e,n,a)=>n.filter(({from:t})=>t===e).map(({to:t,type:e})=>`${a.get(t)} (${u($(),e)})`).join(t(", "));function bt(t,e,{width:n,height:a,margin:o}){const i=new Set(e.flatMap(({from:t,to:e})=>[t,e])),[s,l]=[t.filter(t=>i.has(t)),t.filter(t=>!i.has(t))],r=l.length?2.2*o:0,c=function(t,e){const n=t.map((e,n)=>wt(n,t.length)),a=new Map(t.map((t,e)=>[t,e])),o=e.map(({from:t,to:e})=>[a.get(t),a.get(e)]),i=.9/Math.sqrt(Math.max(1,t.length));for(let t=0;t<250;t++)xt(n,o,i,.12*(1-t/250));return new Map(function(t){const e=e=>[Math.min(...t.map(e)),Math.max(...t.map(e))],[[n,a],[o,i]]=[e(t=>t.x),e(t=>t.y)],s=(t,e,n)=>n-e>.001?(t-e)/(n-e):.5;return t.map(({x:t,y:e})=>({x:s(t,n,a),y:s(e,o,i)}))}(n).map((e,n)=>[t[n],e]))}([...s].sort(),e),u=n-2*o,h=a-2*o-r;return[...s.map(t=>({id:t,x:o+c.get(t).x*u,y:o+c.get(t).y*h})),...l.map((t,e)=>({id:t,x:(e+.5)/l.length*n,y:a-o}))]}const wt=(t,e)=>({x:.5+.4*Math.cos(2*Math.PI*t/e),y:.5+.4*Math.sin(2*Math.PI*t/e)});function xt(t,e,n,a){const o=t.map(()=>({x:0,y:0}));for(let e=0;e<t.length;e++)for(let a=e+1;a<t.length;a++)kt(t,o,e,a,t=>-n*n/t);for(const[a,i]of e)kt(t,o,a,i,t=>t*t/n);t.forEach((t,e)=>{const n=Math.hypot(o[e].x,o[e].y)||1,i=Math.min(n,a)/n;t.x+=o[e].x*i+.01*(.5-t.x),t.y+=o[e].y*i+.01*(.5-t.y)})}function kt(t,e,n,a,o){const[i,s]=[t[a].x-t[n].x,t[a].y-t[n].y],l=Math.max(.001,Math.hypot(i,s)),r=o(l)/l;e[n].x+=i*r,e[n].y+=s*r,e[a].x-=i*r,e[a].y-=s*r}const[Mt,Ct,St]=[-5,5,10],zt=Math.PI/5,_t=1.7,It=.94,Ot=({influence:t,support:e},{width:n,height:a,size:o})=>({x:1.5*o+(e-Mt)/(Ct-Mt)*(n-3*o),y:2.6*o+(1-t/St)*(a-5.2*o)}),Tt=({actors:t,standings:e,size:n})=>({width:a,height:o})=>({points:[...t.filter(({id:t})=>e.has(t))].sort((t,n)=>e.get(n.id).influence-e.get(t.id).influence).map(({id:t,name:i})=>({id:t,words:i,...Ot(e.get(t),{width:a,height:o,size:n})})),taken:[{x:0,y:0,width:a,height:1.4*n},{x:0,y:o-1.4*n,width:a,height:1.4*n}]}),Bt=({levels:t,size:e,widthOf:n})=>({width:a,height:o})=>{const i=t.map((e,n)=>({...e,...Nt(n,t.length,a,o)})),s=i.map(t=>function({title:t,actors:e,ry:n,outer:a,inner:o},{width:i,height:s,size:l,widthOf:r}){const c=`${t}: ${e.length}`,u=o?s/2-n*(o+a)/(2*a):s/2,h=r(c)*l*1.08;return{words:c,x:i/2,y:u,box:{x:i/2-h/2,y:u-.7*l,width:h,height:1.4*l}}}(t,{width:a,height:o,size:e,widthOf:n}));return{rings:i,titles:s,points:i.flatMap(t=>t.actors.map((e,n)=>function({id:t,name:e},n,{actors:a,inner:o,outer:i},{width:s,height:l}){const r=-Math.PI/2+zt/2+(n+.5)/a.length*(2*Math.PI-zt),c=(o?(o+i)/2:.66*i)*It;return{id:t,words:e,x:s/2+Math.cos(r)*c*s/2,y:l/2+Math.sin(r)*c*l/2}}(e,n,t,{width:a,height:o}))),taken:s.map(({box:t})=>t)}},Nt=(t,e,n,a)=>({rx:(t+_t)/(e-1+_t)*It*n/2,ry:(t+_t)/(e-1+_t)*It*a/2,inner:t?(t-1+_t)/(e-1+_t):0,outer:(t+_t)/(e-1+_t)}),Pt=({actors:t,ties:e,size:n})=>({width:a,height:o})=>{const i=new Map(t.map(({id:t,name:e})=>[t,e])),s=t=>e.filter(({from:e,to:n})=>e===t||n===t).length;return{points:bt([...i.keys()],e,{width:a,height:o,margin:1.6*n}).map(t=>({...t,words:i.get(t.id)})).sort((t,e)=>s(e.id)-s(t.id)),taken:[]}};function jt({width:e,points:n},{height:a,size:i,standings:s}){const l=Ot({influence:5,support:0},{width:e,height:a,size:i}),r=(t,e,n,a)=>o`<text class="map-axis" x=${t} y=${e} dy="0.36em" text-anchor=${n}>${a}</text>`;return o`<rect class="map-critical" x="0" y="0" width=${l.x} height=${l.y} />
    <path class="map-cross" d=${`M${l.x} 0V${a}M0 ${l.y}H${e}`} />
    ${n.map(({id:t})=>function(t,e,n){if(!(null==e?void 0:e.apart))return null;const[a,i,s]=[e.low,e.high,e].map(t=>Ot(t,n));return o`<path key=${t} class="map-spread" d=${`M${a.x} ${s.y}H${i.x}M${s.x} ${a.y}V${i.y}`} />`}(t,s.get(t),{width:e,height:a,size:i}))}
    ${r(e/2,.7*i,"middle",t("Much influence"))}
    ${r(e/2,a-.7*i,"middle",t("Little influence"))}
    ${r(.3*i,.7*i,"start",t("Against"))} ${r(e-.3*i,.7*i,"end",t("For"))}`}const qt=({width:t,rings:e,titles:n},{height:a})=>o`${[...e].reverse().map(({id:e,rx:n,ry:i,actors:s})=>o`<ellipse
          key=${e}
          class="map-ring"
          data-empty=${0===s.length}
          cx=${t/2}
          cy=${a/2}
          rx=${n}
          ry=${i}
        />`)}
  ${n.map(({words:t,x:e,y:n})=>o`<text key=${t} class="map-ring-title" x=${e} y=${n} dy="0.36em">${t}</text>`)}`;function At({points:t},{ties:e,size:n}){const a=new Map(t.map(t=>[t.id,t]));return e.map(t=>function({id:t,type:e,strength:n=1,mutual:a},i,s,l){const r=Math.hypot(s.x-i.x,s.y-i.y)||1,[c,u]=[(s.x-i.x)/r,(s.y-i.y)/r],h=1.1*st(l),[p,d]=[{x:i.x+c*h,y:i.y+u*h},{x:s.x-c*h,y:s.y-u*h}];return o`<g key=${t} class="map-tie" data-type=${e} stroke-width=${(.06+.06*n)*l}>
    <path d=${`M${p.x} ${p.y}L${d.x} ${d.y}`} />
    ${Lt(d,c,u,l)} ${a&&Lt(p,-c,-u,l)}
  </g>`}(t,a.get(t.from),a.get(t.to),n))}function Lt({x:t,y:e},n,a,i){const[s,l]=[.55*i,.25*i],r=t-n*s,c=e-a*s;return o`<polygon points=${[[t,e],[r-a*l,c+n*l],[r+a*l,c-n*l]].map(t=>t.join(",")).join(" ")} />`}export{yt as T,p as a,m as b,d as c,x as d,k as e,lt as f,b as g,qt as h,At as i,Tt as j,pt as k,w as l,ft as m,Pt as n,K as o,jt as p,Bt as r,v as s,$ as t};
