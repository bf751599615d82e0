import{n as t,t as e,k as n,af as a,ag as o,i as s,a5 as i,h as l,a2 as r,c,w as u}from"../core/shared.js";import{c as p,b as h,s as d,r as $}from"../champions.js";import{h as m,b as f,S as g,a as y,l as v}from"../writing.js";const b=({label:e,pairs:n,value:a,none:o="–",onChoose:s})=>t`<label class="field">
    <b>${e}</b>
    <select onChange=${t=>s(t.currentTarget.value)}>
      <option value="" selected=${!a}>${o}</option>
      ${n.map(([e,n])=>t`<option key=${e} value=${e} selected=${e===a}>${n}</option>`)}
    </select>
  </label>`,w=({title:e,pairs:n,value:a,onChoose:o})=>t`<fieldset class="map-ticks">
    <legend><b>${e}</b></legend>
    ${n.map(([e,n])=>t`<label key=${e} class="tick"
          ><input
            type="checkbox"
            checked=${a.includes(e)}
            onChange=${()=>o(a.includes(e)?a.filter(t=>t!==e):[...a,e])}
          /><span>${n}</span></label
        >`)}
  </fieldset>`,x={actor:"",level:"",brings:[],engaged:[],turnover:""};function k({room:a,me:o,stage:s,actors:l,open:r}){return t`<section class="stack">
    <h3 class="section-head">${e("Champions")}</h3>
    ${r&&t`<${S} ...${{room:a,actors:l}} draft=${n(a.draft(`${s.id}/champion`),x)} />`}
    <ul class="stack-tight map-levels">
      ${function({store:t,outbox:e}){const n=i(e,"add_champion",{}).filter(e=>!t.get("champion",e.with.champion)).map(t=>({...t.with,id:t.with.champion}));return p(t).map(t=>({...t,champions:[...t.champions,...n.filter(({level:e})=>e===t.id)]}))}(a).map(e=>t`<${M} key=${e.id} ...${{room:a,me:o,level:e,open:r}} />`)}
    </ul>
  </section>`}const M=({room:n,me:a,level:{words:o,champions:i},open:l})=>t`<li>
    <b dir="auto">${o}</b>
    ${!i.length&&t`<p class="map-uncovered">${s("warning")}${e("No champion yet")}</p>`}
    ${i.map(e=>t`<${C} key=${e.id} ...${{room:n,me:a,champion:e,open:l}} />`)}
  </li>`,C=({room:n,me:a,champion:o,open:s})=>{var i,l;return t`<div class="map-row">
    <span class="map-tie-words"
      ><span dir="auto">${null==(i=n.store.get("actor",o.actor))?void 0:i.name}</span>${" "}<small class="soft"
        >${(null!=(l=o.brings)?l:[]).map(t=>f(h(),t)).join(e(", "))}</small
      ></span
    >
    ${s&&o.named_by&&o.named_by===a.group&&t`<${_} ...${{room:n,champion:o}} />`}
  </div>`};function S({room:n,actors:i,draft:l}){const r=l.value,c=t=>l.value={...l.peek(),...t},u=a(n,{is:t=>"add_champion"===t.do,draft:l,empty:x,typed:({with:{champion:t,...e}})=>i.some(({id:t})=>t===e.actor)?{...x,...e}:null}),p=r.actor&&r.level;return t`<form class="card stack" onSubmit=${function(t){t.preventDefault(),p&&(n.post("add_champion",r),[l.value,u.value]=[x,""])}}>
    <${o} why=${u.value} />
    <${b}
      label=${e("Who drives the change?")}
      pairs=${i.map(({id:t,name:e})=>[t,e])}
      value=${r.actor}
      onChoose=${t=>{return c({actor:t,level:r.level||(e=t,null!=(a=null==(n=i.find(t=>t.id===e))?void 0:n.level)?a:"")});var e,n,a}}
    />
    <${z} ...${{store:n.store,said:r,set:c}} />
    <button class="button primary wide" disabled=${!p}>${s("champion")}${e("Add champion")}</button>
  </form>`}const z=({store:n,said:a,set:o})=>t`<${b}
      label=${e("At which level?")}
      pairs=${m(n)}
      value=${a.level}
      onChoose=${t=>o({level:t})}
    />
    <${w} title=${e("Brings")} pairs=${h()} value=${a.brings} onChoose=${t=>o({brings:t})} />
    <${w}
      title=${e("Engaged so far")}
      pairs=${d()}
      value=${a.engaged}
      onChoose=${t=>o({engaged:t})}
    />
    <${b}
      label=${e("Risk of leaving")}
      pairs=${$()}
      value=${a.turnover}
      none=${e("I don’t know")}
      onChoose=${t=>o({turnover:t})}
    />`;function _({room:n,champion:a}){var o;const i=l(!1),{name:r}=null!=(o=n.store.get("actor",a.actor))?o:{name:""};return t`<button
      class="button quiet icon-only"
      aria-label=${e("Edit {name}",{name:r})}
      onClick=${()=>i.value=!0}
    >
      ${s("edit")}
    </button>
    ${i.value&&t`<${I} ...${{room:n,champion:a,name:r}} onClose=${()=>i.value=!1} />`}`}function I({room:n,champion:a,name:o,onClose:i}){const{actor:r,...c}={...x,...a},u=l(Object.fromEntries(Object.keys(x).map(t=>[t,c[t]])));return t`<${g} title=${o} onClose=${i}
    ><form class="stack" onSubmit=${function(t){t.preventDefault(),n.post("edit_champion",{champion:a.id,...u.peek()}),i()}}>
      <${z} store=${n.store} said=${u.value} set=${t=>u.value={...u.peek(),...t}} />
      <button class="button primary wide" disabled=${!u.value.level}>${e("Save")}</button>
      <button class="button danger wide" type="button" onClick=${()=>(n.post("remove_champion",{champion:a.id}),i())}>
        ${s("trash")}${e("Remove champion")}
      </button>
    </form><//
  >`}const O={name:"",level:""};function j({room:i,stage:r,open:c,many:u}){const p=n(i.draft(`${r.id}/actor`),O),h=l(0===u||Boolean(p.peek().name)),d=a(i,{is:t=>"add_actor"===t.do,draft:p,empty:O,typed:({with:{name:t,level:e=""}})=>c?{name:t,level:e}:null,then:()=>h.value=!0});if(!c)return null;if(!h.value)return t`<button class="button wide" onClick=${()=>h.value=!0}>
      ${s("plus")}${e("Name someone")}
    </button>`;const{name:$,level:m}=p.value;return t`<form class="card stack" onSubmit=${function(t){t.preventDefault(),$.trim()&&(i.post("add_actor",{name:$.trim(),level:m||void 0}),[p.value,d.value,h.value]=[O,"",!1])}}>
    <${o} why=${d.value} />
    <label class="field">
      <b>${e("Who can move it?")}</b>
      <span class="field-hint">${e("A person, a body or a role.")}</span>
      <input
        dir="auto"
        maxlength=${60}
        autocomplete="off"
        value=${$}
        onInput=${t=>p.value={name:t.currentTarget.value,level:m}}
      />
    </label>
    <${B} ...${{store:i.store,level:m}} onChoose=${t=>p.value={name:$,level:t}} />
    <button class="button primary wide" disabled=${!$.trim()}>${s("plus")}${e("Put on the map")}</button>
  </form>`}const B=({store:n,level:a,onChoose:o})=>t`<label class="field">
    <b>${e("Level of influence")}</b>
    <select onChange=${t=>o(t.currentTarget.value)}>
      <option value="" selected=${!a}>${e("I don’t know")}</option>
      ${m(n).map(([e,n])=>t`<option key=${e} value=${e} selected=${e===a}>${n}</option>`)}
    </select>
  </label>`,N=t=>[...t.all("actor")].sort((t,e)=>t.at-e.at||(t.id<e.id?-1:1)),P=t=>t.all("tie").filter(({from:e,to:n})=>t.get("actor",e)&&t.get("actor",n)),T=()=>[["information",e("Information")],["money",e("Money")],["authority",e("Authority")],["support",e("Support")],["conflict",e("Conflict")]];function A(t){var e;const n=new Map;for(const a of t)n.set(a.actor,[...null!=(e=n.get(a.actor))?e:[],a]);return new Map([...n].map(([t,e])=>[t,q(e)]))}function q(t){const e=t.filter(({group:t})=>t),n=t.find(({group:t})=>!t),a=n=>{const a=a=>n(...(e.length?e:t).map(t=>t[a]));return{influence:a("influence"),support:a("support")}},[o,s]=[a(Math.min),a(Math.max)],i=Math.max(s.influence-o.influence,s.support-o.support);return{...null!=n?n:L(e),id:void 0,groups:e.length,low:o,high:s,apart:i>=4}}const E=t=>t.reduce((t,e)=>t+e,0)/t.length,L=t=>({influence:E(t.map(t=>t.influence)),support:E(t.map(t=>t.support))});function D(t){return t?t.support<=-1?"against":t.support>=1?"for":"between":"unsaid"}function R(t,n){const a=t=>n.filter(({level:e=""})=>e===t),o=y(t,"levels",v()).map(({id:t,words:e,gone:n})=>({id:t,gone:n,title:e,actors:a(t)})).filter(t=>!t.gone||t.actors.length),s=new Set(o.map(({id:t})=>t)),i=n.filter(({level:t=""})=>!s.has(t));return i.length?[...o,{id:"",title:e("No level given"),actors:i}]:o}const W=(t,e)=>t.filter(({id:t})=>{var n;return(null==(n=e.get(t))?void 0:n.influence)>=6&&"against"===D(e.get(t))}).sort((t,n)=>e.get(n.id).influence-e.get(t.id).influence);function F(t,e){const n=new Set(e.flatMap(({from:t,to:e})=>[t,e]));return t.filter(({id:t})=>!n.has(t))}const H=({state:t})=>"saved"===t||"waiting"===t;function V({room:n,actor:a}){const o=l(!1);return t`<button
      class="button quiet icon-only"
      aria-label=${e("Edit {name}",{name:a.name})}
      onClick=${()=>o.value=!0}
    >
      ${s("edit")}
    </button>
    ${o.value&&t`<${G} room=${n} actor=${a} onClose=${()=>o.value=!1} />`}`}function G({room:n,actor:a,onClose:o}){var i;const r=l(a.name),c=l(null!=(i=a.level)?i:"");return t`<${g} title=${e("Edit")} onClose=${o}
    ><form class="stack" onSubmit=${function(t){t.preventDefault(),r.value.trim()&&(n.post("edit_actor",{actor:a.id,name:r.value.trim(),level:c.value}),o())}}>
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
          ${m(n.store).map(([e,n])=>t`<option key=${e} value=${e} selected=${e===c.value}>${n}</option>`)}
        </select>
      </label>
      <button class="button primary wide" disabled=${!r.value.trim()}>${e("Save")}</button>
      <button class="button danger wide" type="button" onClick=${()=>(n.post("remove_actor",{actor:a.id}),o())}>
        ${s("trash")}${e("Remove from the map")}
      </button>
    </form><//
  >`}const K=Array.from({length:11},(t,e)=>e),J=K.map(t=>t-5),Q=t=>t>0?`+${t}`:String(t).replace("-","−");function U({room:e,me:n,actors:a,said:o,open:s,asks:i,done:r,onSay:c}){var u,p;const h=a.find(({id:t})=>!H(o(t))),d=l((null!=h?h:a[0]).id),$=null!=(u=a.find(({id:t})=>t===d.value))?u:a[0],m=a.indexOf($),f=t=>(d.value=t.id,void requestAnimationFrame(()=>{var t,e;null==(t=document.querySelector(".rating-title"))||t.focus({preventScroll:!0}),null==(e=document.querySelector(".rating"))||e.scrollIntoView({block:"center"})})),g=null!=(p=a[m+1])?p:a.find(t=>t!==$&&!H(o(t.id)));return t`${i&&t`<${X} done=${r} all=${a.length} />`}
    ${i&&t`<${Y}
        key=${$.id}
        ...${{room:e,me:n,actor:$,said:o($.id),open:s}}
        place=${m+1}
        all=${a.length}
        onSay=${(t,e)=>c($.id,t,e)}
        onBack=${m>0?()=>f(a[m-1]):null}
        onNext=${g?()=>f(g):null}
      />`} <${nt} ...${{room:e,me:n,actors:a,said:o,open:s,here:i?$:null,onGo:f}} />`}const X=({done:n,all:a})=>t`<div class="stack-tight">
    <p role="status"><b>${e("{done} of {all} placed",{done:n,all:a})}</b></p>
    <progress class="progress" aria-label=${e("Placed")} value=${n} max=${a}></progress>
  </div>`,Y=({room:n,me:a,actor:o,said:i,open:l,place:c,all:u,onSay:p,onBack:h,onNext:d})=>t`<section class="card rating map-one" aria-label=${o.name}>
    <p class="rating-place">${e("{n} of {all}",{n:c,all:u})}<${r} state=${i.state} /></p>
    <h2 class="rating-title" dir="auto" tabindex="-1">${o.name}</h2>
    ${o.level&&t`<p class="soft">${f(m(n.store),o.level)}</p>`}
    <${Z}
      title=${e("How much influence?")}
      ends=${[e("none"),e("the most")]}
      name=${`influence/${o.id}`}
      steps=${K}
      words=${String}
      value=${i.influence}
      open=${l}
      onChoose=${t=>p("influence",t)}
    />
    <${Z}
      title=${e("For or against?")}
      ends=${[e("against"),e("for")]}
      name=${`support/${o.id}`}
      steps=${J}
      words=${Q}
      value=${i.support}
      open=${l}
      onChoose=${t=>p("support",t)}
    />
    ${"half"===i.state&&t`<p class="soft" role="status">${e("Now the other one too.")}</p>`}
    ${H(i)&&t`<${tt} spread=${function(t,e,n){const a=t.all("placement").filter(t=>t.actor===e&&t.group&&t.group!==n);return a.length?A(a).get(e):null}(n.store,o.id,a.group)} />`}
    <div class="rating-steps">
      <button class="button" onClick=${h} disabled=${!h}>${s("chevron-start","flip")}${e("Back")}</button>
      <button class=${H(i)?"button primary":"button"} onClick=${d} disabled=${!d}>
        ${e("Next")}${s("chevron-end","flip")}
      </button>
    </div>
  </section>`,Z=({title:e,ends:n,name:a,steps:o,words:s,value:i,open:l,onChoose:r})=>t`<fieldset class="scale map-scale" disabled=${!l}>
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
  </fieldset>`,tt=({spread:e})=>e&&t`<p class="soft" role="status">
    ${c("{n} other group: influence {influence}, support {support}","{n} other groups: influence {influence}, support {support}",e.groups,{influence:et(e,"influence",String),support:et(e,"support",Q)})}
  </p>`,et=({low:t,high:n},a,o)=>t[a]===n[a]?o(t[a]):e("{low} to {high}",{low:o(t[a]),high:o(n[a])}),nt=({room:n,me:a,actors:o,said:s,open:i,here:l,onGo:c})=>t`<section class="stack-tight">
    <h3 class="section-head">${e("On the map")}</h3>
    <ol class="rated">
      ${o.map(o=>{const{influence:u,support:p}=s(o.id);return t`<li key=${o.id} class="map-row">
          <button class="rated-row" aria-current=${o===l?"true":void 0} onClick=${()=>c(o)}>
            <span class="rated-name" dir="auto">${o.name}</span>
            <${r} state=${"waiting"===o.state?"waiting":""} />
            <span class="map-said"
              ><span class="visually-hidden">${e("Influence")}</span>${null!=u?u:"–"}<span aria-hidden="true">
                · </span
              ><span class="visually-hidden">${e("Support")}</span
              ><bdi dir="ltr">${null===p?"–":Q(p)}</bdi></span
            >
          </button>
          ${i&&o.named_by===a.group&&t`<${V} room=${n} actor=${o} />`}
        </li>`})}
    </ol>
  </section>`,at=/^(?:add|edit|remove|place)_(?:actor|tie|champion)$/,ot=t=>at.test(t),st=({room:n})=>n.outbox.returned.value.filter(t=>ot(t.do)).map(a=>{var o,i;return t`<div key=${a.key} class="notice came-back" role="alert" data-tone="error">
          ${s("undo")}
          <div class="stack-tight">
            <b>${a.why}</b>
            <p dir="auto">${null!=(i=a.with.name)?i:null==(o=n.store.get("actor",it(n.store,a.with)))?void 0:o.name}</p>
            <button class="button" onClick=${()=>n.outbox.take(a.key)}>${e("OK")}</button>
          </div>
        </div>`}),it=(t,{actor:e,from:n,champion:a=""})=>{var o,s,i;return null!=(i=null!=(s=null!=e?e:n)?s:null==(o=t.get("champion",a))?void 0:o.actor)?i:""},lt={from:"",to:"",type:"",mutual:!1};function rt({room:a,me:o,stage:l,actors:r,open:c}){const u=n(a.draft(`${l.id}/tie`),lt),p=new Map(r.map(({id:t,name:e})=>[t,e]));return t`<section class="stack">
    <h3 class="section-head">${e("Ties")}</h3>
    ${c&&t`<${ct} ...${{room:a,draft:u,actors:r}} />`}
    <ul class="stack-tight">
      ${function({store:t,outbox:e}){const n=P(t),a=new Set(n.map(({id:t})=>t)),o=i(e,"add_tie",{}).filter(t=>!a.has(t.with.tie));return[...n,...o.map(t=>({...t.with,id:t.with.tie}))]}(a).map(n=>t`<li key=${n.id} class="map-row">
            <span class="map-tie-words" dir="auto"
              >${e("{from} → {to}: {type}",{from:p.get(n.from),to:p.get(n.to),type:f(T(),n.type)})}</span
            >
            ${c&&n.named_by===o.group&&t`<button
                class="button quiet icon-only"
                aria-label=${e("Remove this tie")}
                onClick=${()=>a.post("remove_tie",{tie:n.id})}
              >
                ${s("trash")}
              </button>`}
          </li>`)}
    </ul>
  </section>`}function ct({room:n,draft:i,actors:l}){const{from:r,to:c,type:u,mutual:p}=i.value,h=t=>i.value={...i.peek(),...t},d=t=>l.some(e=>e.id===t),$=a(n,{is:t=>"add_tie"===t.do,draft:i,empty:lt,typed:({with:{tie:t,...e}})=>d(e.from)&&d(e.to)?{...lt,...e}:null}),m=r&&c&&u&&r!==c,f=l.map(({id:t,name:e})=>[t,e]);return t`<form class="card stack" onSubmit=${function(t){t.preventDefault(),m&&(n.post("add_tie",{from:r,to:c,type:u,mutual:p}),[i.value,$.value]=[lt,""])}}>
    <${o} why=${$.value} />
    <${b} label=${e("From")} pairs=${f} value=${r} onChoose=${t=>h({from:t})} />
    <${b} label=${e("What goes")} pairs=${T()} value=${u} onChoose=${t=>h({type:t})} />
    <${b}
      label=${e("To")}
      pairs=${f.filter(([t])=>t!==r)}
      value=${c}
      onChoose=${t=>h({to:t})}
    />
    <label class="tick"
      ><input
        type="checkbox"
        checked=${p}
        onChange=${t=>h({mutual:t.currentTarget.checked})}
      /><span>${e("Both ways")}</span></label
    >
    <button class="button primary wide" disabled=${!m}>${s("link")}${e("Add tie")}</button>
  </form>`}const ut=()=>t`<div class="empty">
    ${s("resistance","big")}
    <h2>${e("No one named yet")}</h2>
    <p>${e("Who can move this, or stop it? Name the first.")}</p>
  </div>`;var pt=Object.freeze({__proto__:null,Activity:function({room:e,stage:a,open:o,head:s}){var l;const r=u(e),c=n(e.draft(`${a.id}/half`),{}),p=function({store:t,outbox:e}){const n=N(t),a=new Set(n.map(({id:t})=>t)),o=i(e,"add_actor",{}).filter(t=>!a.has(t.with.actor));return[...n.map(t=>({...t,state:"saved"})),...o.map(t=>({...t.with,id:t.with.actor,state:"waiting",mine:!0}))]}(e),h=t=>function({room:t,me:e,actor:n,half:a}){var o,s,l;const r=a.value[n],c=i(t.outbox,"place_actor",{actor:n}).at(-1),u=t.store.get("placement",`${n}/${"facilitator"===e.role?"":null!=(o=e.group)?o:""}`);return r?{influence:null!=(s=r.influence)?s:null,support:null!=(l=r.support)?l:null,state:"half"}:c?{influence:c.with.influence,support:c.with.support,state:c.state.value}:u?{influence:u.influence,support:u.support,state:"saved"}:{influence:null,support:null,state:"none"}}({room:e,me:r,actor:t,half:c}),{place:d=!0,ties:$=!1,champions:m=!1}=null!=(l=a.settings)?l:{},f=o&&Boolean(r.group);return t`<main class="page-main stack">
    ${s} <${st} room=${e} />
    <${j} ...${{room:e,stage:a,open:f,many:p.length}} />
    ${!p.length&&t`<${ut} />`}
    ${p.length>0&&t`<${U}
        ...${{room:e,me:r,actors:p,said:h,open:f,asks:d}}
        done=${p.filter(({id:t})=>H(h(t))).length}
        onSay=${(t,n,a)=>function({room:t,half:e,actor:n,said:{influence:a,support:o}}){const{[n]:s,...i}=e.peek(),l=null!==a&&null!==o;e.value=l?i:{...i,[n]:{influence:a,support:o}},l&&t.post("place_actor",{actor:n,influence:a,support:o})}({room:e,half:c,actor:t,said:{...h(t),[n]:a}})}
      />`}
    ${m&&p.length>0&&t`<${k} ...${{room:e,me:r,stage:a,actors:p,open:f}} />`}
    ${$&&p.length>1&&t`<${rt} ...${{room:e,me:r,stage:a,actors:p,open:f}} />`}
  </main>`},takes:({do:t})=>ot(t)});const[ht,dt]=[400,6e5],$t=Math.PI*(3-Math.sqrt(5)),[mt,ft]=[60,20];function gt(t,{width:e,height:n,gap:a,taken:o}){let s=!1;for(let e=0;e<t.length;e++)for(let n=e+1;n<t.length;n++)s=xt(t[e],t[n],a,$t*(e+n))||s;for(const i of t){for(const t of o)s=bt(i,t,a/2)||s;i.x=wt(i.x,a/2,e-a/2),i.y=wt(i.y,a/2,n-a/2)}return s}function yt(t,e,n){if(vt(t,e,n))return t;for(let a=0;a<mt*ft;a++){const[o,s]=[(1+Math.floor(a/ft))*n.gap/4,2*Math.PI*a/ft],i={x:t.x+o*Math.cos(s),y:t.y+o*Math.sin(s)};if(vt(i,e,n))return i}return t}function vt({x:t,y:e},n,{width:a,height:o,gap:s,taken:i}){const l=s/2-.05;return t>=l&&e>=l&&t<=a-l&&e<=o-l&&i.every(n=>t<=n.x-l||t>=n.x+n.width+l||e<=n.y-l||e>=n.y+n.height+l)&&n.every(n=>Math.max(Math.abs(t-n.x),Math.abs(e-n.y))>=s-.05)}function bt(t,{x:e,y:n,width:a,height:o},s){const i=[["x",e-s-t.x],["x",e+a+s-t.x],["y",n-s-t.y],["y",n+o+s-t.y]];if(!(i[0][1]<-.01&&i[1][1]>.01&&i[2][1]<-.01&&i[3][1]>.01))return!1;const[l,r]=i.reduce((t,e)=>Math.abs(e[1])<Math.abs(t[1])?e:t);return t[l]+=r,!0}const wt=(t,e,n)=>Math.max(e,Math.min(n,t));function xt(t,e,n,a){const o={x:e.x-t.x,y:e.y-t.y};if(Math.max(Math.abs(o.x),Math.abs(o.y))>=n-.01)return!1;const s=Math.hypot(o.x,o.y)<.01,i=Math.abs(s?Math.cos(a):o.x)>Math.abs(s?Math.sin(a):o.y)?"x":"y",l=Math.sign(s?Math.cos(a)+Math.sin(a):o[i])||1,r=(n-Math.abs(o[i]))/2+.05;return t[i]-=l*r,e[i]+=l*r,!0}const[kt,Mt]=[.3,1.1];function Ct(t,e,n){const a=[];for(const o of t.split(/\s+/).filter(Boolean)){const t=a.length?`${a.at(-1)} ${o}`:o;a.length&&n(t)<=e?a[a.length-1]=t:a.push(o)}return a.length<=3&&a.every(t=>n(t)<=e)?a:null}function St(t,{width:e,height:n,size:a,radius:o,widthOf:s,taken:i=[]}){const l=[...i,...t.map(({x:t,y:e})=>({x:t-o,y:e-o,width:2*o,height:2*o}))],r=new Map;for(const i of t){const t=Ct(i.words,11,s),c=t&&_t(i,zt(t,a,s),{radius:o,size:a,width:e,height:n,held:l});c&&(l.push(c),r.set(i.id,{...c,lines:t}))}return r}const zt=(t,e,n)=>({width:Math.max(...t.map(n))*e,height:1.2*t.length*e});function _t(t,e,{radius:n,size:a,width:o,height:s,held:i}){const l=({x:t,y:n})=>t>=0&&n>=0&&t+e.width<=o&&n+e.height<=s;for(const o of[kt,Mt])for(const s of It(t,e,n+o*a)){const t={...s,width:e.width,height:e.height};if(l(t)&&!i.some(e=>{return a=e,(n=t).x<a.x+a.width&&a.x<n.x+n.width&&n.y<a.y+a.height&&a.y<n.y+n.height;var n,a}))return t}return null}function It({x:t,y:e},{width:n,height:a},o){const[s,i,l]=[t-o-n,t-n/2,t+o],[r,c,u]=[e-o-a,e-a/2,e+o];return[{x:l,y:c},{x:s,y:c},{x:i,y:u},{x:i,y:r},{x:l-o/3,y:r+o/3},{x:l-o/3,y:u-o/3},{x:s+o/3,y:r+o/3},{x:s+o/3,y:u-o/3}]}const[Ot,jt]=[.34,.46],Bt=t=>.72*t;function Nt(t,{width:e,height:n,size:a,widthOf:o}){const s=Pt(t,{width:e,height:n,size:a,widthOf:o});if(s.labels.size===s.points.length)return{...s,width:e,beside:0,pages:[{from:0,entries:[]}]};const i=function(t,{width:e,size:n,widthOf:a}){const o=Math.max(...t.flatMap(({words:t})=>Tt(t)).map(a));return Math.max(Ot*e,Math.min(jt*e,(o+3.4+.1)*n))}(s.points,{width:e,size:a,widthOf:o}),l=Math.floor(e-i),r=Pt(t,{width:l,height:n,size:a,widthOf:o}),c=r.points.filter(({id:t})=>!r.labels.has(t)),u=i/a-3.4,p=c.map(({id:t,words:e},n)=>({n:n+1,id:t,lines:At(e,u,o)}));return{...r,width:l,beside:i,pages:Et(p,n,a)}}function Pt(t,{width:e,height:n,size:a,widthOf:o}){const s=Bt(a),i=t({width:e,height:n}),l=function(t,{width:e,height:n,gap:a,taken:o=[]}){const s=[...t].sort((t,e)=>t.id<e.id?-1:1).map(t=>({...t})),i=Math.min(ht,2*dt/t.length**2);for(let t=0;t<i&&gt(s,{width:e,height:n,gap:a,taken:o});t++);const l=function(t,e){const n=[];for(const a of t)n.push({...a,...yt(a,n,e)});return n}(s,{width:e,height:n,gap:a,taken:o});return t.map(({id:t})=>l.find(e=>e.id===t))}(i.points,{width:e,height:n,gap:2.1*s+3,taken:i.taken});return{...i,points:l,labels:St(l,{width:e,height:n,size:a,radius:s,widthOf:o,taken:i.taken})}}const Tt=t=>t.split(/\s+/).filter(Boolean);function At(t,e,n){const a=[""];for(const o of Tt(t).flatMap(t=>function(t,e,n){var a;const o=[""];for(const s of null!=(a=t.match(new RegExp("\\P{M}\\p{M}*|\\p{M}+","gu")))?a:[])o.at(-1)&&n(o.at(-1)+s)>e&&o.push(""),o[o.length-1]+=s;return o}(t,e,n))){const t=a.at(-1)?`${a.at(-1)} ${o}`:o;n(t)<=e||!a.at(-1)?a[a.length-1]=t:a.push(o)}return a}const qt=({lines:t},e)=>(1.2*t.length+.35)*e;function Et(t,e,n){const a=[];let o=1/0;for(const s of t){const t=qt(s,n);o+t>e&&([o]=[(a.push({from:s.n,entries:[]}),0)]),a.at(-1).entries.push(s),o+=t}return a}const Lt=({fit:e,height:n,size:a,behind:o,sides:s,label:i})=>{const l=new Map(e.pages.flatMap(({entries:t})=>t).map(({id:t,n:e})=>[t,e]));return t`<svg
    class="map-chart"
    role="img"
    aria-label=${i}
    width=${e.width}
    height=${n}
    viewBox=${`0 0 ${e.width} ${n}`}
    font-size=${a}
  >
    ${o} ${e.points.map(t=>Rt(t,e.labels.get(t.id),a))}
    ${e.points.map(t=>Dt(t,l.get(t.id),s.get(t.id),a))}
    ${e.points.map(({id:t})=>Wt(t,e.labels.get(t),a))}
  </svg>`},Dt=({id:e,x:n,y:a},o,s,i)=>{const l=o?1.05*Bt(i):.7*Bt(i);return t`<g key=${e} class="map-point" data-side=${s} data-id=${e}>
    <rect x=${n-l} y=${a-l} width=${2*l} height=${2*l} rx=${"against"===s?l/4:l} />
    ${o&&t`<text class="map-number" x=${n} y=${a} dy="0.36em" font-size=${i}>${o}</text>`}
  </g>`},Rt=({id:e,x:n,y:a},o,s)=>{if(!o)return null;const i=(t,e,n)=>Math.max(e,Math.min(e+n,t)),[l,r]=[i(n,o.x,o.width),i(a,o.y,o.height)];return Math.hypot(l-n,r-a)>1.3*s&&t`<path key=${e} class="map-lead" d=${`M${n} ${a}L${l} ${r}`} />`},Wt=(e,n,a)=>n&&t`<text key=${e} class="map-name" data-of=${e}>
    ${n.lines.map((e,o)=>t`<tspan x=${n.x+n.width/2} y=${n.y+1.2*(o+.5)*a} dy="0.36em">${e}</tspan>`)}
  </text>`,Ft=({entries:e},n)=>e.length>0&&t`<ol class="map-list">
    ${e.map(({n:e,id:a,lines:o})=>t`<li key=${a} value=${e} data-side=${n.get(a)}>
          <b class="map-list-number">${e}</b
          ><span class="map-list-name">${o.map(e=>t`<span key=${e} dir="auto">${e}</span>`)}</span>
        </li>`)}
  </ol>`,Ht=t=>void 0===t?"–":String(Math.round(10*t)/10);function Vt({store:n,actors:a,ties:o,standings:s}){const i=new Map(a.map(({id:t,name:e})=>[t,e]));return t`<table class="visually-hidden">
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
            <td>${f(m(n),l)}</td>
            <td>${Ht(null==(r=s.get(e))?void 0:r.influence)}</td>
            <td>${Ht(null==(c=s.get(e))?void 0:c.support)}</td>
            <td>${Gt(e,o,i)}</td>
          </tr>`})}
    </tbody>
  </table>`}const Gt=(t,n,a)=>n.filter(({from:e})=>e===t).map(({to:t,type:e})=>`${a.get(t)} (${f(T(),e)})`).join(e(", ")),[Kt,Jt]=[250,4e5];function Qt(t,e,{width:n,height:a,margin:o}){const s=new Set(e.flatMap(({from:t,to:e})=>[t,e])),[i,l]=[t.filter(t=>s.has(t)),t.filter(t=>!s.has(t))],r=l.length?2.2*o:0,c=function(t,e){const n=t.map((e,n)=>Ut(n,t.length)),a=new Map(t.map((t,e)=>[t,e])),o=e.map(({from:t,to:e})=>[a.get(t),a.get(e)]),s=.9/Math.sqrt(Math.max(1,t.length)),i=Math.min(Kt,2*Jt/t.length**2);for(let t=0;t<i;t++)Xt(n,o,s,.12*(1-t/i));return new Map(function(t){const e=e=>[Math.min(...t.map(e)),Math.max(...t.map(e))],[[n,a],[o,s]]=[e(t=>t.x),e(t=>t.y)],i=(t,e,n)=>n-e>.001?(t-e)/(n-e):.5;return t.map(({x:t,y:e})=>({x:i(t,n,a),y:i(e,o,s)}))}(n).map((e,n)=>[t[n],e]))}([...i].sort(),e),u=n-2*o,p=a-2*o-r;return[...i.map(t=>({id:t,x:o+c.get(t).x*u,y:o+c.get(t).y*p})),...l.map((t,e)=>({id:t,x:(e+.5)/l.length*n,y:a-o}))]}const Ut=(t,e)=>({x:.5+.4*Math.cos(2*Math.PI*t/e),y:.5+.4*Math.sin(2*Math.PI*t/e)});function Xt(t,e,n,a){const o=t.map(()=>({x:0,y:0}));for(let e=0;e<t.length;e++)for(let a=e+1;a<t.length;a++)Yt(t,o,e,a,t=>-n*n/t);for(const[a,s]of e)Yt(t,o,a,s,t=>t*t/n);t.forEach((t,e)=>{const n=Math.hypot(o[e].x,o[e].y)||1,s=Math.min(n,a)/n;t.x+=o[e].x*s+.01*(.5-t.x),t.y+=o[e].y*s+.01*(.5-t.y)})}function Yt(t,e,n,a,o){const[s,i]=[t[a].x-t[n].x,t[a].y-t[n].y],l=Math.max(.001,Math.hypot(s,i)),r=o(l)/l;e[n].x+=s*r,e[n].y+=i*r,e[a].x-=s*r,e[a].y-=i*r}const[Zt,te,ee]=[-5,5,10],ne=Math.PI/5,ae=1.7,oe=.94,se=({influence:t,support:e},{width:n,height:a,size:o})=>({x:1.5*o+(e-Zt)/(te-Zt)*(n-3*o),y:2.6*o+(1-t/ee)*(a-5.2*o)}),ie=({actors:t,standings:e,size:n})=>({width:a,height:o})=>({points:[...t.filter(({id:t})=>e.has(t))].sort((t,n)=>e.get(n.id).influence-e.get(t.id).influence).map(({id:t,name:s})=>({id:t,words:s,...se(e.get(t),{width:a,height:o,size:n})})),taken:[{x:0,y:0,width:a,height:1.4*n},{x:0,y:o-1.4*n,width:a,height:1.4*n}]}),le=({levels:t,size:e,widthOf:n})=>({width:a,height:o})=>{const s=t.map((e,n)=>({...e,...re(n,t.length,a,o)})),i=s.map(t=>function({title:t,actors:e,ry:n,outer:a,inner:o},{width:s,height:i,size:l,widthOf:r}){const c=`${t}: ${e.length}`,u=o?i/2-n*(o+a)/(2*a):i/2,p=r(c)*l*1.08;return{words:c,x:s/2,y:u,box:{x:s/2-p/2,y:u-.7*l,width:p,height:1.4*l}}}(t,{width:a,height:o,size:e,widthOf:n}));return{rings:s,titles:i,points:s.flatMap(t=>t.actors.map((e,n)=>function({id:t,name:e},n,{actors:a,inner:o,outer:s},{width:i,height:l}){const r=-Math.PI/2+ne/2+(n+.5)/a.length*(2*Math.PI-ne),c=(o?(o+s)/2:.66*s)*oe;return{id:t,words:e,x:i/2+Math.cos(r)*c*i/2,y:l/2+Math.sin(r)*c*l/2}}(e,n,t,{width:a,height:o}))),taken:i.map(({box:t})=>t)}},re=(t,e,n,a)=>({rx:(t+ae)/(e-1+ae)*oe*n/2,ry:(t+ae)/(e-1+ae)*oe*a/2,inner:t?(t-1+ae)/(e-1+ae):0,outer:(t+ae)/(e-1+ae)}),ce=({actors:t,ties:e,size:n})=>({width:a,height:o})=>{const s=new Map(t.map(({id:t,name:e})=>[t,e])),i=t=>e.filter(({from:e,to:n})=>e===t||n===t).length;return{points:Qt([...s.keys()],e,{width:a,height:o,margin:1.6*n}).map(t=>({...t,words:s.get(t.id)})).sort((t,e)=>i(e.id)-i(t.id)),taken:[]}};function ue({width:n,points:a},{height:o,size:s,standings:i}){const l=se({influence:5,support:0},{width:n,height:o,size:s}),r=(e,n,a,o)=>t`<text class="map-axis" x=${e} y=${n} dy="0.36em" text-anchor=${a}>${o}</text>`;return t`<rect class="map-critical" x="0" y="0" width=${l.x} height=${l.y} />
    <path class="map-cross" d=${`M${l.x} 0V${o}M0 ${l.y}H${n}`} />
    ${a.map(({id:e})=>function(e,n,a){if(!(null==n?void 0:n.apart))return null;const[o,s,i]=[n.low,n.high,n].map(t=>se(t,a));return t`<path key=${e} class="map-spread" d=${`M${o.x} ${i.y}H${s.x}M${i.x} ${o.y}V${s.y}`} />`}(e,i.get(e),{width:n,height:o,size:s}))}
    ${r(n/2,.7*s,"middle",e("Much influence"))}
    ${r(n/2,o-.7*s,"middle",e("Little influence"))}
    ${r(.3*s,.7*s,"start",e("Against"))}
    ${r(n-.3*s,.7*s,"end",e("In favour"))}`}const pe=({width:e,rings:n,titles:a},{height:o})=>t`${[...n].reverse().map(({id:n,rx:a,ry:s,actors:i})=>t`<ellipse
          key=${n}
          class="map-ring"
          data-empty=${0===i.length}
          cx=${e/2}
          cy=${o/2}
          rx=${a}
          ry=${s}
        />`)}
  ${a.map(({words:e,x:n,y:a})=>t`<text key=${e} class="map-ring-title" x=${n} y=${a} dy="0.36em">${e}</text>`)}`;function he({points:e},{ties:n,size:a}){const o=new Map(e.map(t=>[t.id,t]));return n.map(e=>function({id:e,type:n,strength:a=1,mutual:o},s,i,l){const r=Math.hypot(i.x-s.x,i.y-s.y)||1,[c,u]=[(i.x-s.x)/r,(i.y-s.y)/r],p=1.1*Bt(l),[h,d]=[{x:s.x+c*p,y:s.y+u*p},{x:i.x-c*p,y:i.y-u*p}];return t`<g key=${e} class="map-tie" data-type=${n} stroke-width=${(.06+.06*a)*l}>
    <path d=${`M${h.x} ${h.y}L${d.x} ${d.y}`} />
    ${de(d,c,u,l)} ${o&&de(h,-c,-u,l)}
  </g>`}(e,o.get(e.from),o.get(e.to),a))}function de({x:e,y:n},a,o,s){const[i,l]=[.55*s,.25*s],r=e-a*i,c=n-o*i;return t`<polygon points=${[[e,n],[r-o*l,c+a*l],[r+o*l,c-a*l]].map(t=>t.join(",")).join(" ")} />`}export{Vt as T,N as a,A as b,P as c,W as d,At as e,Nt as f,R as g,pe as h,he as i,ie as j,Lt as k,F as l,Ft as m,ce as n,pt as o,ue as p,le as r,D as s,T as t};
